"""What each cue of ``english.actor_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-16|/after-joint:0 far
-29|/after-joint:0 mid
8|/after-joint:0 near
-4|/after-joint:1 far
9|/after-joint:1 mid
12|/after-joint:1 near
-14|/after-joint:2 far
-15|/after-joint:2 mid
-3|/after-joint:2 near
-21|/after-joint:3 far
3|/after-joint:3 mid
-8|/after-joint:3 near
-6|/after-led:\" far free
32|/after-led:\" far joined
50|/after-led:\" near joined
6|/after-led:# far free
16|/after-led:, far joined
-3|/after-led:. far joined
-6|/after-led:. near free
-9|/after-led:. near joined
8|/after-led:: far joined
4|/after-led:: near joined
-11|/after-led:; far joined
-16|/after-led:; near joined
3|/after-led:accept far free
-11|/after-led:accused far joined
-3|/after-led:accused near joined
4|/after-led:acting far joined
3|/after-led:adopt far joined
8|/after-led:afford far joined
-24|/after-led:after far joined
5|/after-led:after near joined
-7|/after-led:akasaka far joined
-5|/after-led:alliance far joined
-4|/after-led:alone near free
3|/after-led:among far free
-9|/after-led:an far joined
-27|/after-led:and far joined
-6|/after-led:and near joined
7|/after-led:another far free
-5|/after-led:around far joined
-6|/after-led:as far free
3|/after-led:as far joined
-4|/after-led:as near free
-5|/after-led:as near joined
4|/after-led:asian far joined
5|/after-led:at far free
11|/after-led:ate far joined
4|/after-led:be near free
-12|/after-led:because far joined
-10|/after-led:because near joined
-8|/after-led:become near free
-15|/after-led:been far free
-7|/after-led:before near joined
-8|/after-led:beyond far joined
5|/after-led:beyond near free
5|/after-led:bury far joined
-9|/after-led:but near joined
8|/after-led:by far free
13|/after-led:by far joined
9|/after-led:by near free
6|/after-led:call near joined
6|/after-led:chief cabinet secretary far joined
8|/after-led:chief far joined
3|/after-led:commission far joined
10|/after-led:cost far joined
4|/after-led:day near free
5|/after-led:defence minister far joined
-3|/after-led:defense minister far joined
-7|/after-led:defense minister near joined
11|/after-led:direction near free
-4|/after-led:drop far joined
3|/after-led:during far free
-14|/after-led:each far free
3|/after-led:every near free
14|/after-led:exposes near free
-3|/after-led:figure far free
14|/after-led:figure near free
-6|/after-led:finance far joined
3|/after-led:find far free
6|/after-led:for far free
-8|/after-led:for far joined
-3|/after-led:force far free
-4|/after-led:foreign minister far joined
-12|/after-led:from far free
-11|/after-led:from far joined
5|/after-led:from near free
13|/after-led:gdp near free
6|/after-led:general near free
-8|/after-led:governs near joined
-4|/after-led:gross domestic product near free
5|/after-led:had near free
8|/after-led:has far joined
4|/after-led:haunted far joined
-5|/after-led:have far free
-4|/after-led:hear far joined
-5|/after-led:helping far free
-6|/after-led:his far joined
-4|/after-led:hold up far joined
-4|/after-led:how far joined
-4|/after-led:if far joined
-7|/after-led:if near joined
17|/after-led:in far free
11|/after-led:in far joined
9|/after-led:in near free
5|/after-led:in near joined
3|/after-led:information far joined
-3|/after-led:instead near joined
-4|/after-led:into far free
4|/after-led:is far free
-3|/after-led:kenji far joined
-5|/after-led:leaked far joined
-6|/after-led:left near free
4|/after-led:let near joined
9|/after-led:level far joined
-6|/after-led:level near free
-5|/after-led:made near free
-3|/after-led:mention far joined
3|/after-led:michael far joined
5|/after-led:most near free
6|/after-led:my near joined
12|/after-led:neighboring far joined
-6|/after-led:neither far joined
6|/after-led:never far free
14|/after-led:next far free
4|/after-led:next far joined
23|/after-led:next near free
-10|/after-led:normal far free
-7|/after-led:not near free
4|/after-led:note far joined
-5|/after-led:now far joined
3|/after-led:number far joined
6|/after-led:number near free
-5|/after-led:of far free
-19|/after-led:of far joined
-18|/after-led:of near free
-4|/after-led:of near joined
-4|/after-led:on far free
-8|/after-led:on near free
-4|/after-led:once near joined
3|/after-led:option far joined
5|/after-led:or near free
-8|/after-led:other near free
3|/after-led:pay far free
4|/after-led:plan far joined
3|/after-led:present far joined
-10|/after-led:present near joined
-7|/after-led:president far free
-17|/after-led:president far joined
-7|/after-led:president near free
7|/after-led:president near joined
-3|/after-led:previous far free
-17|/after-led:prime minister far free
-18|/after-led:prime minister far joined
14|/after-led:prime minister near joined
3|/after-led:promise far joined
3|/after-led:proportion far joined
-8|/after-led:provided near joined
4|/after-led:read far joined
6|/after-led:rebuild near free
-3|/after-led:require far joined
-4|/after-led:ruling far free
3|/after-led:satisfy far free
-5|/after-led:say far joined
8|/after-led:say near joined
22|/after-led:senior far joined
10|/after-led:senior near joined
3|/after-led:serious far joined
18|/after-led:several far joined
7|/after-led:something near free
-9|/after-led:speak far joined
-3|/after-led:spend near free
-4|/after-led:strategy far free
3|/after-led:struck near free
-12|/after-led:suggest far joined
-5|/after-led:suit near free
3|/after-led:sum near free
-4|/after-led:talk about near free
6|/after-led:target near joined
-3|/after-led:tell far free
-4|/after-led:tell far joined
-6|/after-led:than far joined
8|/after-led:that far joined
38|/after-led:that near free
17|/after-led:that near joined
-5|/after-led:think far joined
-7|/after-led:this far free
-18|/after-led:this near free
-14|/after-led:through far free
-3|/after-led:through near free
-10|/after-led:to far free
-10|/after-led:to near joined
16|/after-led:under far joined
3|/after-led:unless near joined
-5|/after-led:visiting far joined
-5|/after-led:want far joined
-7|/after-led:was far free
7|/after-led:was far joined
-3|/after-led:what far free
-4|/after-led:what far joined
12|/after-led:what near free
-4|/after-led:whatever far joined
-20|/after-led:when near joined
9|/after-led:where near joined
4|/after-led:whether far joined
10|/after-led:which far joined
14|/after-led:which near joined
-5|/after-led:while far joined
4|/after-led:while near joined
5|/after-led:why far joined
-19|/after-led:with far free
-8|/after-led:with far joined
8|/after-led:within far free
4|/after-led:within far joined
-3|/after-led:without near free
3|/after-led:would near joined
-7|/after-led:you far joined
-8|/after:body name
-5|/after:body owner
-8|/after:capital name
10|/after:capital owner
-17|/after:country name
-12|/after:country owner
-14|/after:gov name
19|/after:leader name
-3|/after:leader owner
-24|/after:nongov name
-10|/after:nongov owner
11|/after:people name
-9|/after:pronoun name
-7|/after:pronoun owner
35|/asked-before:other
45|/asked-before:spender
-11|/before-clause:after-figure inside name body
-14|/before-clause:after-figure inside name capital
6|/before-clause:after-figure inside name country
9|/before-clause:after-figure inside name leader
4|/before-clause:after-figure inside name nongov
6|/before-clause:after-figure inside owner body
-7|/before-clause:after-figure inside owner capital
4|/before-clause:after-figure inside owner country
-9|/before-clause:after-figure inside owner gov
4|/before-clause:after-figure inside owner leader
9|/before-clause:after-figure opens name body
5|/before-clause:after-figure opens name country
-6|/before-clause:after-figure opens name gov
-7|/before-clause:after-figure opens name leader
-4|/before-clause:after-figure opens name nongov
-6|/before-clause:after-figure opens name pronoun
-7|/before-clause:after-figure opens owner body
-9|/before-clause:after-figure opens owner country
5|/before-clause:after-figure opens owner leader
3|/before-clause:after-figure opens owner pronoun
-3|/before-clause:free inside name body
-6|/before-clause:free inside name capital
-13|/before-clause:free inside name country
8|/before-clause:free inside name leader
3|/before-clause:free inside name pronoun
-8|/before-clause:free inside owner body
13|/before-clause:free inside owner capital
3|/before-clause:free inside owner country
12|/before-clause:free inside owner leader
-3|/before-clause:free inside owner nongov
-5|/before-clause:free inside owner people
4|/before-clause:free inside owner pronoun
6|/before-clause:free opens name body
17|/before-clause:free opens name capital
13|/before-clause:free opens name gov
5|/before-clause:free opens name leader
-12|/before-clause:free opens name nongov
18|/before-clause:free opens owner body
15|/before-clause:free opens owner capital
10|/before-clause:free opens owner country
16|/before-clause:free opens owner gov
-12|/before-clause:free opens owner nongov
-3|/before-clause:free opens owner people
-20|/before-clause:free opens owner pronoun
-22|/before-far:1
24|/before-far:20
14|/before-far:4
-3|/before-far:60
17|/before-far:9
3|/before-free:0 after-figure name far
-12|/before-free:0 after-figure name near
-13|/before-free:0 after-figure owner far
9|/before-free:0 after-figure owner near
-13|/before-free:0 free name far
-16|/before-free:0 free name near
23|/before-free:0 free owner far
9|/before-free:0 free owner near
-3|/before-free:1 after-figure name far
8|/before-free:1 after-figure name near
-5|/before-free:1 after-figure owner far
4|/before-free:1 after-figure owner near
-10|/before-free:1 free name far
23|/before-free:1 free owner near
-12|/before-free:2 after-figure name far
-3|/before-free:2 after-figure name near
-3|/before-free:2 after-figure owner near
23|/before-free:2 free name far
15|/before-free:2 free name near
-11|/before-free:2 free owner near
16|/before-free:3 free name near
26|/before-joint:0 free
8|/before-joint:1 free
-14|/before-joint:2 after-figure
23|/before-joint:2 free
-15|/before-joint:3 after-figure
39|/before-led:
4|/before-led:#
14|/before-led:'
22|/before-led:'s
13|/before-led:(
3|/before-led:)
29|/before-led:,
33|/before-led:-
35|/before-led:--
-19|/before-led:.
-20|/before-led::
5|/before-led:;
29|/before-led:DATE
-11|/before-led:PARTY
9|/before-led:a
6|/before-led:about
-3|/before-led:accept
-7|/before-led:accuse
4|/before-led:accused
3|/before-led:accuses
-9|/before-led:across
-4|/before-led:acting
4|/before-led:agency
6|/before-led:ambition
-3|/before-led:among
5|/before-led:an
-22|/before-led:and
3|/before-led:answer
-7|/before-led:any
5|/before-led:armed forces
-5|/before-led:around
9|/before-led:as
-12|/before-led:asian
-4|/before-led:ask
7|/before-led:assails
-7|/before-led:assure
-3|/before-led:at
-3|/before-led:bankrupting
4|/before-led:be
20|/before-led:because
-7|/before-led:become
3|/before-led:beg
3|/before-led:behind
4|/before-led:believe
12|/before-led:bring
-4|/before-led:bring forward
-3|/before-led:but
13|/before-led:by
-12|/before-led:call
-4|/before-led:campaign
-4|/before-led:candidate
-5|/before-led:caretaker
5|/before-led:carry
-3|/before-led:central
-8|/before-led:chairs
8|/before-led:chancellor
39|/before-led:chief
12|/before-led:chief cabinet secretary
11|/before-led:cite
11|/before-led:colleague
-6|/before-led:come to
9|/before-led:commit
14|/before-led:committee
-4|/before-led:conference
-12|/before-led:conservative
-4|/before-led:contender
3|/before-led:council
-3|/before-led:counsel
-12|/before-led:credited
15|/before-led:defence minister
10|/before-led:defense minister
22|/before-led:defense secretary
-5|/before-led:democrat
-3|/before-led:deny
-5|/before-led:deputy
3|/before-led:deputy prime minister
-3|/before-led:designate
-7|/before-led:developing
3|/before-led:director
7|/before-led:disavow
5|/before-led:discuss
-3|/before-led:dispute
-3|/before-led:double
-4|/before-led:each
15|/before-led:eastern
-4|/before-led:eel
-29|/before-led:elect
-3|/before-led:entreat
-10|/before-led:even
-13|/before-led:every
-4|/before-led:exhort
-24|/before-led:expect
11|/before-led:expelling
-6|/before-led:federal
5|/before-led:fellow
4|/before-led:figure
22|/before-led:finance minister
-3|/before-led:find
-4|/before-led:findings
-4|/before-led:first
-7|/before-led:former
8|/before-led:four
-5|/before-led:friends
-9|/before-led:from
3|/before-led:full
4|/before-led:future
4|/before-led:general
-10|/before-led:give
4|/before-led:government
5|/before-led:grade
18|/before-led:grills
-5|/before-led:group
-6|/before-led:guarantee
6|/before-led:guard
4|/before-led:guards
8|/before-led:had
-4|/before-led:handed
10|/before-led:hands
11|/before-led:has
-3|/before-led:help
8|/before-led:her
14|/before-led:his
-7|/before-led:hold
-3|/before-led:home
9|/before-led:host
-7|/before-led:how
-4|/before-led:if
4|/before-led:imitate
-21|/before-led:in
8|/before-led:included
13|/before-led:inside
5|/before-led:into
-3|/before-led:invited
-3|/before-led:is
-8|/before-led:it
32|/before-led:its
-8|/before-led:joins
-8|/before-led:junior
-24|/before-led:keep
5|/before-led:known
8|/before-led:kyodo news
-7|/before-led:last
-11|/before-led:latin
4|/before-led:lawmakers
-6|/before-led:leadership
7|/before-led:leads
4|/before-led:leave
4|/before-led:left
6|/before-led:let
-21|/before-led:lift
-11|/before-led:like
3|/before-led:lock
7|/before-led:lord
-6|/before-led:make
4|/before-led:making
-7|/before-led:match
-7|/before-led:may
-7|/before-led:minister
-5|/before-led:model
-3|/before-led:money
4|/before-led:most
7|/before-led:mr
4|/before-led:name
-10|/before-led:neither
10|/before-led:new
-9|/before-led:next
-19|/before-led:no
-6|/before-led:normal
10|/before-led:not
16|/before-led:now
-7|/before-led:nudge
-4|/before-led:numbers
-9|/before-led:oblige
-6|/before-led:of
3|/before-led:off
-4|/before-led:offer
-5|/before-led:on
-6|/before-led:one
-4|/before-led:only
-3|/before-led:opposition
-3|/before-led:opposition leader
3|/before-led:outgoing
-3|/before-led:outside
-3|/before-led:outsider
12|/before-led:over
-5|/before-led:peg
-3|/before-led:petition
3|/before-led:petitioned
3|/before-led:pick
-6|/before-led:pis
-4|/before-led:policy
-25|/before-led:premier
-6|/before-led:present
27|/before-led:president
-4|/before-led:previous
-8|/before-led:prime minister
-12|/before-led:prints
6|/before-led:program
-4|/before-led:promise
6|/before-led:propel
-14|/before-led:prove
5|/before-led:put
5|/before-led:quote
13|/before-led:raise
4|/before-led:ratify
-4|/before-led:ratio
-3|/before-led:ratios
-3|/before-led:rebuff
-5|/before-led:regards
-4|/before-led:reiterate
-6|/before-led:reject
-4|/before-led:repeat
3|/before-led:report
4|/before-led:reporters
-4|/before-led:resistance
-5|/before-led:restore
12|/before-led:return
3|/before-led:reverse
-7|/before-led:revise
-9|/before-led:royal
3|/before-led:say
-5|/before-led:secretary
-5|/before-led:see
11|/before-led:seen
-14|/before-led:senior
4|/before-led:separately
-4|/before-led:should
-11|/before-led:since
-11|/before-led:sir
-5|/before-led:size
10|/before-led:some
6|/before-led:sound out
-3|/before-led:speak
-4|/before-led:speech
-5|/before-led:splits
-3|/before-led:staked
7|/before-led:start
-3|/before-led:succeed
7|/before-led:suggest
-3|/before-led:supporters
3|/before-led:supports
-12|/before-led:take
-29|/before-led:tell
3|/before-led:termed
6|/before-led:than
40|/before-led:the
-7|/before-led:their
-7|/before-led:thing
-6|/before-led:think
-23|/before-led:though
11|/before-led:through
-4|/before-led:throw
-5|/before-led:thrown
-6|/before-led:thumb
-6|/before-led:thumbed
7|/before-led:tie
-8|/before-led:to
-4|/before-led:treat
3|/before-led:trillion
-5|/before-led:troubles
-8|/before-led:turned
-18|/before-led:under
-4|/before-led:understood
-3|/before-led:until
10|/before-led:up
8|/before-led:upon
-11|/before-led:urge
-4|/before-led:use
4|/before-led:very
-4|/before-led:view
-4|/before-led:visiting
-4|/before-led:wash
-3|/before-led:way
15|/before-led:welcomes
20|/before-led:when
6|/before-led:where
-3|/before-led:which
7|/before-led:while
8|/before-led:whole
-6|/before-led:whom
-8|/before-led:whose
15|/before-led:why
-5|/before-led:wished
18|/before-led:with
3|/before-led:withhold
23|/before-led:within
-4|/before-led:without
3|/before-led:would
-5|/before-led:years
14|/before-led:yet
7|/before-led:—
9|/before:body owner
-3|/before:capital name
22|/before:capital owner
8|/before:country owner
4|/before:gov name
6|/before:gov owner
15|/before:leader name
23|/before:leader owner
-12|/before:nongov name
-15|/before:nongov owner
-4|/before:people name
-8|/before:people owner
-3|/before:pronoun name
-12|/before:pronoun owner
-9|/governor-form:about finite+
-3|/governor-form:accept finite++not
9|/governor-form:accept finite+could
8|/governor-form:accept finite+could+not
3|/governor-form:accept finite+would
-3|/governor-form:accept finite+would+not
3|/governor-form:account gerund+
-11|/governor-form:achieve gerund+
-7|/governor-form:add up to finite++not
-4|/governor-form:add up to finite+would
3|/governor-form:adopt finite+
6|/governor-form:adopt finite+could
3|/governor-form:adopt finite+should
-6|/governor-form:adopt finite+will
4|/governor-form:adopt inf+
8|/governor-form:advise finite+
4|/governor-form:advise finite+would
11|/governor-form:advocate finite+
3|/governor-form:advocate inf+
7|/governor-form:advocate progressive+
10|/governor-form:afford finite+could
4|/governor-form:agitate for finite+
-10|/governor-form:agitate for progressive+
22|/governor-form:agree finite+
-12|/governor-form:agree finite+would
12|/governor-form:agree gerund+
-14|/governor-form:agree inf+
-11|/governor-form:aim finite+could
3|/governor-form:aim finite+should
8|/governor-form:aim finite+would
4|/governor-form:aim inf+
-5|/governor-form:ambition +
-14|/governor-form:amount finite+would
-7|/governor-form:announce finite+
7|/governor-form:announce gerund+
-11|/governor-form:approve finite+could
10|/governor-form:argue for finite+
7|/governor-form:argue gerund+
-4|/governor-form:argue inf+
3|/governor-form:arrive finite+
5|/governor-form:arrive finite++not
-9|/governor-form:arrive finite+will
-3|/governor-form:arrive finite+would
-10|/governor-form:ask finite+
-14|/governor-form:ask for finite+
3|/governor-form:ask for gerund+
-3|/governor-form:ask for inf+
-3|/governor-form:ask for inf++not
6|/governor-form:ask for progressive++not
8|/governor-form:ask gerund+
15|/governor-form:ask inf+
-4|/governor-form:aspiration +
-7|/governor-form:back finite+
-3|/governor-form:be finite+
6|/governor-form:be finite+can+not
3|/governor-form:be finite+could
-3|/governor-form:be finite+could+not
-4|/governor-form:be finite+will
12|/governor-form:be finite+will+not
-15|/governor-form:be inf+
-3|/governor-form:beg finite+
-4|/governor-form:beg finite++not
-3|/governor-form:believe finite+
-7|/governor-form:believe finite++not
11|/governor-form:believe gerund+
-5|/governor-form:bring finite+
9|/governor-form:bring finite+would
10|/governor-form:brush aside finite+
-5|/governor-form:build finite+
-10|/governor-form:call +
8|/governor-form:call finite+
17|/governor-form:call for +
21|/governor-form:call for finite+
-4|/governor-form:call for finite+will
9|/governor-form:call for gerund+
4|/governor-form:call for inf+
-9|/governor-form:call for progressive+
3|/governor-form:call inf+
22|/governor-form:call on finite+
15|/governor-form:campaign finite+
3|/governor-form:campaign finite+would
7|/governor-form:campaign progressive+
-11|/governor-form:carry finite+
3|/governor-form:carry finite+could
3|/governor-form:carry finite+will
-4|/governor-form:carry finite+would
7|/governor-form:choose finite+
11|/governor-form:clamor progressive+
9|/governor-form:clamour progressive+
-8|/governor-form:clear finite+
-4|/governor-form:climb finite+
3|/governor-form:climb finite+should
-6|/governor-form:climb finite+would
-15|/governor-form:codify finite+would
4|/governor-form:come back with finite+could
-8|/governor-form:come to finite+
-3|/governor-form:commit finite++not
-9|/governor-form:commit finite+could
5|/governor-form:commit finite+should
3|/governor-form:commit finite+would
3|/governor-form:commit finite+would+not
4|/governor-form:commit gerund+
9|/governor-form:commit gerund++not
6|/governor-form:commitment +
-8|/governor-form:concede finite+
6|/governor-form:concede finite+could
-3|/governor-form:confine inf+
-8|/governor-form:consent finite+
-27|/governor-form:consider finite+
10|/governor-form:consider finite+should
11|/governor-form:consider finite+would
-12|/governor-form:consider gerund+
24|/governor-form:consider inf+
-18|/governor-form:consider progressive+
-10|/governor-form:contain finite+
5|/governor-form:contain finite++not
-4|/governor-form:contain finite+could
4|/governor-form:contemplate finite+
-6|/governor-form:contemplate finite+would
-8|/governor-form:debate finite+
-3|/governor-form:debate finite+should
-4|/governor-form:decide finite+
-5|/governor-form:decide inf+
6|/governor-form:declare finite+would
-7|/governor-form:decline finite+
-3|/governor-form:demand +
4|/governor-form:demand finite+would
-3|/governor-form:demand finite+would+not
-4|/governor-form:demand progressive+
-5|/governor-form:demur finite+
9|/governor-form:deny finite+
6|/governor-form:devote finite+
11|/governor-form:devote gerund+
-7|/governor-form:dip finite+should+not
-7|/governor-form:disavow finite+
8|/governor-form:discuss finite+
5|/governor-form:discuss finite++not
-4|/governor-form:discuss gerund+
-17|/governor-form:discuss inf+
17|/governor-form:dismiss finite+
-4|/governor-form:disown finite+
-6|/governor-form:do finite+
10|/governor-form:do finite+can+not
-3|/governor-form:do finite+will+not
5|/governor-form:double finite+should
-3|/governor-form:double gerund+
-6|/governor-form:draft gerund+
-3|/governor-form:draft inf+
-3|/governor-form:drop finite+
-9|/governor-form:duck finite+
10|/governor-form:edge finite+
-4|/governor-form:edge finite+would
3|/governor-form:end finite+
-3|/governor-form:endorse finite+would
7|/governor-form:endorse gerund+
3|/governor-form:endorse gerund++not
3|/governor-form:endorse inf+
3|/governor-form:entreat finite+
-16|/governor-form:envisage finite+
5|/governor-form:envision finite+
-5|/governor-form:equal finite+would
7|/governor-form:estimate finite+
-6|/governor-form:examine inf+
-11|/governor-form:examine progressive+
5|/governor-form:exceed finite+could
-6|/governor-form:exempt finite+
3|/governor-form:exhort finite+
-4|/governor-form:expect finite+
9|/governor-form:explore finite+
-10|/governor-form:eye finite+
-15|/governor-form:fall finite+should+not
9|/governor-form:fall inf+
19|/governor-form:favor finite+
-10|/governor-form:favor inf+
8|/governor-form:favour finite+
4|/governor-form:fend off finite+
8|/governor-form:fight finite+
12|/governor-form:fix finite+
-3|/governor-form:get finite+
4|/governor-form:get finite++not
-3|/governor-form:get finite+could
8|/governor-form:get finite+could+not
3|/governor-form:get finite+should
-3|/governor-form:get finite+will
4|/governor-form:get finite+would
-3|/governor-form:get gerund+
-10|/governor-form:get inf+
9|/governor-form:give finite+
-20|/governor-form:give finite+should
-3|/governor-form:give inf+
-3|/governor-form:go finite++not
-4|/governor-form:go finite+can+not
-5|/governor-form:go finite+could
15|/governor-form:go finite+should
-13|/governor-form:go finite+should+not
11|/governor-form:go finite+will+not
17|/governor-form:go finite+would
-7|/governor-form:go gerund+
-4|/governor-form:go inf+
-6|/governor-form:go progressive++not
3|/governor-form:go progressive+should
-14|/governor-form:goal +
7|/governor-form:grow finite+
-14|/governor-form:grow finite+would
-5|/governor-form:grow gerund+
12|/governor-form:guarantee finite+would
-3|/governor-form:head finite+should
-7|/governor-form:hike inf+
3|/governor-form:hint finite+
-4|/governor-form:hint progressive+
5|/governor-form:hit finite+
-15|/governor-form:hold finite+will
5|/governor-form:hold finite+would
13|/governor-form:hold inf+
-5|/governor-form:hold up finite+
-4|/governor-form:honour finite+
-13|/governor-form:hope finite+
20|/governor-form:idea +
4|/governor-form:imagine finite+can+not
-6|/governor-form:increase finite+
14|/governor-form:increase finite+would
3|/governor-form:instruct finite+
-5|/governor-form:intend finite++not
-3|/governor-form:invest finite+
-3|/governor-form:jump finite+
-5|/governor-form:jump finite+would
11|/governor-form:jump inf+
-20|/governor-form:keep finite+
4|/governor-form:keep finite+should
11|/governor-form:keep finite+would
-4|/governor-form:keep inf+
-4|/governor-form:lay down subjunctive+
-4|/governor-form:lean toward gerund+
-6|/governor-form:leave finite+
4|/governor-form:leave finite+would
7|/governor-form:level off at finite+would
-14|/governor-form:lift finite+could
-4|/governor-form:lift finite+would
-19|/governor-form:like finite+
6|/governor-form:like to see finite+would
12|/governor-form:live with finite+can
-6|/governor-form:live with finite+could
-12|/governor-form:live with finite+would
-3|/governor-form:lobby finite+
-8|/governor-form:look at finite+
6|/governor-form:look at finite+could
-11|/governor-form:look at finite+should
-6|/governor-form:look at gerund+
-4|/governor-form:look at progressive+
-13|/governor-form:lower finite+
5|/governor-form:lower finite++not
-4|/governor-form:manage finite+could
-7|/governor-form:march finite+
6|/governor-form:match finite+
-4|/governor-form:mean finite+
5|/governor-form:mean finite+could
-9|/governor-form:mean finite+would
15|/governor-form:mention finite+
-6|/governor-form:mention finite++not
4|/governor-form:mention finite+should
-9|/governor-form:mention finite+will
-3|/governor-form:moot finite+
3|/governor-form:move finite+
12|/governor-form:move finite+could
-5|/governor-form:move finite+should
-15|/governor-form:move finite+would
-4|/governor-form:move progressive+
4|/governor-form:move up gerund+
-20|/governor-form:mull finite+
-4|/governor-form:mull progressive+
13|/governor-form:muse finite+
-15|/governor-form:name finite+
15|/governor-form:name gerund+
-3|/governor-form:name inf+
-4|/governor-form:obligation +
6|/governor-form:oblige finite+
5|/governor-form:offer finite+
3|/governor-form:offer finite+would
4|/governor-form:offer gerund+
3|/governor-form:offer inf+
-4|/governor-form:offer progressive+
13|/governor-form:oppose finite+
-5|/governor-form:oppose finite+would
-8|/governor-form:outline finite+
5|/governor-form:path +
4|/governor-form:pay finite+
3|/governor-form:pay finite+should
5|/governor-form:peg finite+would
-4|/governor-form:pencil in finite+
4|/governor-form:pencil in finite+would
-5|/governor-form:plan finite+
-3|/governor-form:plan gerund+
6|/governor-form:play down finite+
-5|/governor-form:plead finite+
3|/governor-form:pledge finite+
-4|/governor-form:pledge finite++not
-14|/governor-form:pledge gerund+
-3|/governor-form:ponder finite+
3|/governor-form:prefer finite+
3|/governor-form:prefer finite+would
-5|/governor-form:prepare finite+
-4|/governor-form:prepare progressive+
-8|/governor-form:press finite+
-7|/governor-form:promise +
3|/governor-form:promise finite+
10|/governor-form:promise finite+would+not
6|/governor-form:proposal +
3|/governor-form:proposals +
5|/governor-form:propose finite+
7|/governor-form:propose finite+will
-3|/governor-form:propose gerund+
15|/governor-form:propose inf+
8|/governor-form:propose progressive+
-7|/governor-form:push back finite+
-3|/governor-form:push finite+
-4|/governor-form:push for progressive+
-3|/governor-form:push progressive+
13|/governor-form:put finite+
-9|/governor-form:put finite+could
3|/governor-form:put finite+will
-5|/governor-form:put finite+would
-12|/governor-form:put forward finite+
3|/governor-form:race finite+
-12|/governor-form:raise finite+
9|/governor-form:raise finite+could
3|/governor-form:raise finite+should
-4|/governor-form:raise finite+would
21|/governor-form:raise gerund+
-4|/governor-form:ratify gerund+
3|/governor-form:reach finite+
-21|/governor-form:reach finite+should
7|/governor-form:reach finite+will
-7|/governor-form:reach finite+would
3|/governor-form:reach inf+
-11|/governor-form:ready finite+should
10|/governor-form:reckon finite+
27|/governor-form:recommend finite+
5|/governor-form:recommend finite+will
-11|/governor-form:recommend gerund+
11|/governor-form:recommend inf+
10|/governor-form:recommendation +
-16|/governor-form:recommendations +
3|/governor-form:reduce finite+would
13|/governor-form:refuse finite+
7|/governor-form:reiterate finite+
8|/governor-form:reject finite+
4|/governor-form:remain finite+
-5|/governor-form:request finite+
-16|/governor-form:require finite+would
6|/governor-form:resist finite+
3|/governor-form:return finite+
4|/governor-form:return finite+should
26|/governor-form:rise finite+
-4|/governor-form:rise finite+should
-3|/governor-form:rule out finite+
-19|/governor-form:rule out finite++not
-3|/governor-form:rule out finite+will+not
16|/governor-form:rule out finite+would+not
4|/governor-form:satisfy finite+would
-4|/governor-form:say no to finite+
3|/governor-form:scoff finite+
5|/governor-form:see at inf+
-17|/governor-form:seek finite+
-3|/governor-form:seek finite++not
-4|/governor-form:seek finite+would
5|/governor-form:seek gerund+
8|/governor-form:seek inf+
-13|/governor-form:set aside finite+would
5|/governor-form:set finite+
-5|/governor-form:set finite+could
4|/governor-form:set finite+should
-4|/governor-form:set finite+will
-5|/governor-form:set gerund+
-9|/governor-form:settle for finite+
5|/governor-form:settle for finite+could
10|/governor-form:settle for finite+would
-4|/governor-form:settle for gerund+
-7|/governor-form:settle for inf+
10|/governor-form:settle on finite+will
-5|/governor-form:settle on inf+
3|/governor-form:shame finite+
4|/governor-form:shy away finite+should+not
-5|/governor-form:signal finite+
3|/governor-form:sit finite+
-7|/governor-form:sit progressive+
-4|/governor-form:slide finite+
5|/governor-form:slip finite+
-4|/governor-form:sound out finite+
-5|/governor-form:sound out progressive+
-4|/governor-form:speak of finite+
-5|/governor-form:speak of finite++not
-3|/governor-form:speak of inf+
4|/governor-form:speak of progressive+
7|/governor-form:specify gerund+
-8|/governor-form:speculate finite+
3|/governor-form:spell out finite+
-19|/governor-form:spend finite+
3|/governor-form:spend finite+can+not
10|/governor-form:spend finite+should
-6|/governor-form:spend finite+should+not
-10|/governor-form:spend finite+will
16|/governor-form:spend finite+would
-7|/governor-form:spend gerund+
12|/governor-form:spend inf+
-3|/governor-form:spend progressive+
5|/governor-form:spend progressive+should
5|/governor-form:squeeze finite++not
5|/governor-form:stand progressive+
5|/governor-form:start at finite+
-3|/governor-form:start from finite+would
3|/governor-form:stay finite+
-6|/governor-form:stay finite+should
-10|/governor-form:stop finite+
4|/governor-form:stop finite+should+not
16|/governor-form:stop finite+would
-19|/governor-form:stop short finite+
3|/governor-form:study finite+
11|/governor-form:study finite+would
-8|/governor-form:study inf+
-9|/governor-form:study progressive+
-9|/governor-form:suggest finite+
5|/governor-form:suggest finite++not
8|/governor-form:suggest finite+will
11|/governor-form:suggest gerund+
-5|/governor-form:suggest progressive++not
-8|/governor-form:suggestion +
-4|/governor-form:table finite+
-3|/governor-form:table inf+
4|/governor-form:take finite+should
-3|/governor-form:take finite+will
-22|/governor-form:take finite+would
9|/governor-form:take finite+would+not
14|/governor-form:talk about finite+
4|/governor-form:talk about finite+should
-15|/governor-form:talk about inf+
5|/governor-form:talk finite+
-7|/governor-form:talk gerund+
-3|/governor-form:talk of coordinated+
-11|/governor-form:talk of finite+
-3|/governor-form:talk of finite++not
9|/governor-form:talk of inf+
-4|/governor-form:target finite+could
-10|/governor-form:tell finite+
3|/governor-form:tell finite++not
-18|/governor-form:tell gerund+
9|/governor-form:tell inf+
4|/governor-form:think finite+should
-4|/governor-form:think finite+will
-3|/governor-form:think finite+would
-3|/governor-form:think gerund+
18|/governor-form:think inf+
-5|/governor-form:think progressive+
-7|/governor-form:tie finite+would+not
8|/governor-form:tie gerund+
9|/governor-form:toss around finite+
-3|/governor-form:translate finite+would
3|/governor-form:triple finite+should
-11|/governor-form:try finite+
5|/governor-form:try finite+could
-4|/governor-form:turn down finite+
15|/governor-form:urge finite+
-12|/governor-form:urge inf+
3|/governor-form:use finite+
4|/governor-form:use finite+could
7|/governor-form:use finite+should+not
6|/governor-form:veto finite+should
-3|/governor-form:veto inf+
-6|/governor-form:vote on finite+will
18|/governor-form:vow finite+
8|/governor-form:want finite++not
4|/governor-form:warn gerund+
-9|/governor-form:weigh finite+
-9|/governor-form:weigh progressive+
-4|/governor-form:work progressive+
-18|/governor-form:write finite+
6|/governor-form:write finite+should
6|/governor-form:write finite+would
-8|/governor-kind:be
-15|/governor-kind:cap
4|/governor-kind:denial
-16|/governor-kind:level
-8|/governor-kind:move
-15|/governor-kind:proposal
24|/governor-kind:spend
-3|/governor-mood:be finite+
6|/governor-mood:be finite+can+not
3|/governor-mood:be finite+could
-3|/governor-mood:be finite+could+not
-4|/governor-mood:be finite+will
12|/governor-mood:be finite+will+not
-15|/governor-mood:be inf+
-33|/governor-mood:cap finite+
5|/governor-mood:cap finite++not
6|/governor-mood:cap finite+should
-14|/governor-mood:cap finite+will
18|/governor-mood:cap finite+would
7|/governor-mood:cap inf+
6|/governor-mood:demand +
-10|/governor-mood:demand finite+
5|/governor-mood:demand finite+could
3|/governor-mood:demand finite+should
-6|/governor-mood:demand finite+will
-6|/governor-mood:demand finite+would+not
7|/governor-mood:demand gerund+
15|/governor-mood:demand inf+
-3|/governor-mood:demand inf++not
-12|/governor-mood:demand progressive+
6|/governor-mood:demand progressive++not
-4|/governor-mood:demand subjunctive+
9|/governor-mood:denial finite+
-17|/governor-mood:denial finite++not
6|/governor-mood:denial finite+should
4|/governor-mood:denial finite+should+not
-3|/governor-mood:denial finite+will+not
-5|/governor-mood:denial finite+would
16|/governor-mood:denial finite+would+not
-4|/governor-mood:denial inf+
17|/governor-mood:level finite+
-7|/governor-mood:level finite++not
4|/governor-mood:level finite+could
-5|/governor-mood:level finite+should
-20|/governor-mood:level finite+should+passive
-12|/governor-mood:level finite+would
3|/governor-mood:level gerund+
-3|/governor-mood:level progressive+
4|/governor-mood:move finite+
11|/governor-mood:move finite++not
-4|/governor-mood:move finite++passive
-4|/governor-mood:move finite+can+not
-10|/governor-mood:move finite+could
5|/governor-mood:move finite+could+not
16|/governor-mood:move finite+should
-31|/governor-mood:move finite+should+not
5|/governor-mood:move finite+should+passive
11|/governor-mood:move finite+will+not
-3|/governor-mood:move finite+would
9|/governor-mood:move finite+would+not
-10|/governor-mood:move finite+would+passive
-6|/governor-mood:move gerund+
6|/governor-mood:move inf+
-4|/governor-mood:move progressive+
-6|/governor-mood:move progressive++not
4|/governor-mood:move progressive+should
3|/governor-mood:move subjunctive+
-11|/governor-mood:pledge +
-20|/governor-mood:pledge finite++not
-6|/governor-mood:pledge finite++passive
-10|/governor-mood:pledge finite+could
7|/governor-mood:pledge finite+could+not
22|/governor-mood:pledge finite+should
-3|/governor-mood:pledge finite+should+passive
-3|/governor-mood:pledge finite+will
8|/governor-mood:pledge finite+would
26|/governor-mood:pledge gerund+
10|/governor-mood:pledge gerund++not
-8|/governor-mood:pledge inf+
-13|/governor-mood:pledge progressive+
5|/governor-mood:proposal +
-3|/governor-mood:proposal coordinated+
6|/governor-mood:proposal finite+
-16|/governor-mood:proposal finite++not
-10|/governor-mood:proposal finite++passive
12|/governor-mood:proposal finite+can
4|/governor-mood:proposal finite+can+not
9|/governor-mood:proposal finite+could
10|/governor-mood:proposal finite+should
15|/governor-mood:proposal finite+would
-11|/governor-mood:proposal gerund+
13|/governor-mood:proposal inf+
-3|/governor-mood:proposal inf++passive
-46|/governor-mood:proposal progressive+
-4|/governor-mood:proposal progressive++not
-15|/governor-mood:spend finite+
12|/governor-mood:spend finite+can+not
6|/governor-mood:spend finite+could+passive
14|/governor-mood:spend finite+should
-10|/governor-mood:spend finite+will
-4|/governor-mood:spend finite+will+not
4|/governor-mood:spend gerund+
12|/governor-mood:spend inf+
-3|/governor-mood:spend progressive+
5|/governor-mood:spend progressive+should
-9|/governor:about
11|/governor:accept
3|/governor:account
-11|/governor:achieve
-11|/governor:add up to
7|/governor:adopt
14|/governor:advise
22|/governor:advocate
12|/governor:afford
-6|/governor:agitate for
7|/governor:agree
3|/governor:aim
-5|/governor:ambition
-13|/governor:amount
-9|/governor:approve
5|/governor:argue
9|/governor:argue for
-4|/governor:arrive
12|/governor:ask
-15|/governor:ask for
-4|/governor:aspiration
-8|/governor:back
-8|/governor:be
-8|/governor:beg
7|/governor:bring
10|/governor:brush aside
-4|/governor:build
37|/governor:call for
23|/governor:call on
25|/governor:campaign
-10|/governor:carry
7|/governor:choose
12|/governor:clamor
9|/governor:clamour
-8|/governor:clear
-10|/governor:climb
-15|/governor:codify
5|/governor:come back with
-7|/governor:come to
12|/governor:commit
6|/governor:commitment
-3|/governor:confine
-8|/governor:consent
-13|/governor:consider
-7|/governor:contain
-13|/governor:debate
-9|/governor:decide
7|/governor:declare
-7|/governor:decline
-12|/governor:demand
-5|/governor:demur
8|/governor:deny
14|/governor:devote
-7|/governor:dip
-7|/governor:disavow
-6|/governor:discuss
17|/governor:dismiss
-4|/governor:disown
3|/governor:double
-7|/governor:draft
-4|/governor:drop
-9|/governor:duck
7|/governor:edge
6|/governor:end
11|/governor:endorse
3|/governor:entreat
-16|/governor:envisage
5|/governor:envision
-5|/governor:equal
7|/governor:estimate
-18|/governor:examine
8|/governor:exceed
-6|/governor:exempt
3|/governor:exhort
-6|/governor:expect
7|/governor:explore
-10|/governor:eye
-3|/governor:fall
9|/governor:favor
8|/governor:favour
4|/governor:fend off
6|/governor:fight
14|/governor:fix
-13|/governor:give
-14|/governor:goal
-12|/governor:grow
13|/governor:guarantee
-6|/governor:hike
6|/governor:hit
3|/governor:hold
-5|/governor:hold up
-4|/governor:honour
-13|/governor:hope
20|/governor:idea
4|/governor:imagine
11|/governor:increase
3|/governor:instruct
-6|/governor:intend
-8|/governor:keep
-4|/governor:lay down
-3|/governor:lean toward
-3|/governor:leave
7|/governor:level off at
-13|/governor:lift
-19|/governor:like
6|/governor:like to see
-5|/governor:live with
-23|/governor:look at
-7|/governor:lower
-6|/governor:manage
-7|/governor:march
8|/governor:match
-7|/governor:mean
5|/governor:mention
-3|/governor:moot
-9|/governor:move
4|/governor:move up
-24|/governor:mull
13|/governor:muse
-5|/governor:name
-4|/governor:obligation
7|/governor:oblige
14|/governor:offer
8|/governor:oppose
-8|/governor:outline
5|/governor:path
9|/governor:pay
8|/governor:peg
-8|/governor:plan
6|/governor:play down
-6|/governor:plead
-14|/governor:pledge
-4|/governor:ponder
5|/governor:prefer
-11|/governor:prepare
-8|/governor:press
5|/governor:promise
8|/governor:proposal
3|/governor:proposals
32|/governor:propose
-7|/governor:push
-7|/governor:push back
-4|/governor:push for
3|/governor:put
-12|/governor:put forward
3|/governor:race
18|/governor:raise
-4|/governor:ratify
-16|/governor:reach
-12|/governor:ready
12|/governor:reckon
31|/governor:recommend
10|/governor:recommendation
-15|/governor:recommendations
3|/governor:reduce
12|/governor:refuse
7|/governor:reiterate
6|/governor:reject
4|/governor:remain
-8|/governor:request
-16|/governor:require
6|/governor:resist
10|/governor:return
19|/governor:rise
-9|/governor:rule out
4|/governor:satisfy
-3|/governor:say no to
3|/governor:scoff
5|/governor:see at
-12|/governor:seek
-5|/governor:set
-13|/governor:set aside
-4|/governor:settle for
4|/governor:settle on
3|/governor:shame
3|/governor:shy away
-5|/governor:signal
-5|/governor:sit
-4|/governor:slide
5|/governor:slip
-9|/governor:sound out
-11|/governor:speak of
7|/governor:specify
-8|/governor:speculate
5|/governor:spell out
5|/governor:squeeze
7|/governor:stand
5|/governor:start at
-3|/governor:start from
11|/governor:stop
-19|/governor:stop short
-4|/governor:study
10|/governor:suggest
-8|/governor:suggestion
-7|/governor:table
-9|/governor:take
4|/governor:take up
7|/governor:talk about
-8|/governor:talk of
-3|/governor:target
-19|/governor:tell
8|/governor:think
9|/governor:toss around
-3|/governor:toy with
-3|/governor:translate
3|/governor:triple
-7|/governor:try
-4|/governor:turn down
5|/governor:urge
16|/governor:use
3|/governor:veto
-6|/governor:vote on
15|/governor:vow
10|/governor:want
4|/governor:warn
-19|/governor:weigh
-4|/governor:work
-4|/governor:write
-32|/has:EU
4|/has:LEADER
-58|/has:NATO
21|/has:PERSON
-20|/has:USA
11|/has:academics
11|/has:administration
3|/has:admiral
-5|/has:adviser
-8|/has:advisers
-18|/has:advisory
-5|/has:advisory panel
5|/has:advocate
6|/has:afd
-11|/has:aides
4|/has:analysts
20|/has:ano
5|/has:attendees
5|/has:author
13|/has:bureaucrat
-14|/has:bureaucrats
7|/has:business leaders
-22|/has:cabinet
22|/has:candidate
5|/has:candidates
5|/has:caucus
9|/has:cdu
-5|/has:center for
-15|/has:chancellor
-29|/has:chief cabinet secretary
18|/has:chinese nationalist party
10|/has:christian democrats
51|/has:coalition
17|/has:coalition parties
-12|/has:commander
-10|/has:commission
-37|/has:committee
4|/has:conservative party of japan
8|/has:conservatives
19|/has:could
22|/has:country
7|/has:d 66
-17|/has:defence chief
-52|/has:defence minister
-36|/has:defence ministry
-19|/has:defence secretary
-6|/has:defense chief
-42|/has:defense minister
-27|/has:defense ministry
-29|/has:defense secretary
7|/has:democrats
-5|/has:deputy prime minister
11|/has:diplomat
11|/has:dpp
12|/has:economist
-5|/has:economists
-14|/has:editorial
-9|/has:eesti 200
5|/has:ekre
-10|/has:envoy
-7|/has:envoys
22|/has:ex
-22|/has:expert
11|/has:expert panel
46|/has:experts
24|/has:figures
-19|/has:finance minister
-15|/has:finance ministry
3|/has:fine gael
6|/has:five star movement
-32|/has:foreign minister
5|/has:foreign secretary
64|/has:former
-78|/has:general
-10|/has:gov ' t
-13|/has:governing coalition
15|/has:government
-3|/has:government spokesman
-9|/has:governments
6|/has:greens
-23|/has:hawks
3|/has:heritage foundation
34|/has:i
-8|/has:insiders
4|/has:isamaa
16|/has:ishin
15|/has:japan innovation party
9|/has:japanese communist party
6|/has:keidanren
30|/has:kmt
16|/has:komeito
17|/has:kuomintang
3|/has:labour mps
-8|/has:law and justice
-11|/has:lawmaker
109|/has:leader
17|/has:leaders
25|/has:leadership
5|/has:legislator
5|/has:legislators
13|/has:liberal democratic party
5|/has:liberal democrats
5|/has:liberals
-17|/has:man
-3|/has:mayor
13|/has:member
-16|/has:members
-6|/has:minister
14|/has:ministers
-40|/has:ministry
-6|/has:ministry of defence
-3|/has:ministry of defense
7|/has:mp
-3|/has:mps
24|/has:my
-9|/has:n - va
6|/has:nation
3|/has:national rally
4|/has:national security adviser
4|/has:ndp
-6|/has:negotiator
20|/has:negotiators
-9|/has:nsc
-9|/has:nz first
-12|/has:observers
6|/has:officer
21|/has:officers
-13|/has:official
-50|/has:officials
12|/has:opposition
4|/has:opposition leader
-27|/has:our
-3|/has:panel
9|/has:parliament
9|/has:participant
11|/has:parties
39|/has:party
4|/has:people
12|/has:people power party
-39|/has:person
-3|/has:pis
10|/has:podemos
38|/has:politicians
-33|/has:premier
-18|/has:president
-3|/has:presidents
-20|/has:prime minister
-4|/has:prime minister 's office
10|/has:professor
-5|/has:reform party
3|/has:reform uk
-4|/has:reiwa shinsengumi
4|/has:republicans
10|/has:researcher
8|/has:researchers
32|/has:retired
10|/has:ruling bloc
7|/has:ruling camp
47|/has:ruling parties
15|/has:sanseito
-5|/has:scholar
-4|/has:scholars
20|/has:senator
-16|/has:senators
8|/has:shadow
21|/has:should
-5|/has:social democratic party
10|/has:socialists
-22|/has:source
-21|/has:sources
18|/has:spd
-8|/has:spokesperson
6|/has:staffers
11|/has:strategist
3|/has:study group
6|/has:supporters
12|/has:survey
5|/has:taiwan people 's party
4|/has:the chancellor
23|/has:the military
5|/has:the state
8|/has:think - tank
3|/has:think tanks
3|/has:tory
6|/has:tpp
8|/has:treasury
-10|/has:union
23|/has:university
5|/has:vooruit
6|/has:vvd
-9|/has:we
-10|/has:working group
49|/home:other
15|/home:spender
3|/known:- ALLIES 1E+1
3|/known:- ALLIES 1E+1 to-2024
26|/known:- ALLIES 2
14|/known:- ALLIES 2 since-2025
6|/known:- ALLIES 2 to-2021
6|/known:- ALLIES 2 to-2024
23|/known:- ALLIES 3
16|/known:- ALLIES 3 since-2025
7|/known:- ALLIES 3 to-2024
-9|/known:- ALLIES 3.5
-9|/known:- ALLIES 3.5 since-2025
3|/known:- ALLIES 5
-6|/known:- ALLIES 5 since-2025
9|/known:- ALLIES 5 to-1999
6|/known:- ALLIES 6
6|/known:- ALLIES 6 to-1999
14|/known:- ALLIES since-2025
15|/known:- ALLIES to-1999
6|/known:- ALLIES to-2021
15|/known:- ALLIES to-2024
5|/known:- ARG 2
-5|/known:- ARG 2 since-2025
10|/known:- ARG 2 to-2024
-5|/known:- ARG since-2025
11|/known:- ARG to-2024
4|/known:- AUS 1.5
3|/known:- AUS 1.5 to-2024
12|/known:- AUS 2.5
8|/known:- AUS 2.5 since-2025
4|/known:- AUS 2.5 to-2024
-6|/known:- AUS 2.5-3
-7|/known:- AUS 2.5-3 since-2025
-4|/known:- AUS 3 to-2024
-4|/known:- AUS 3.5
-4|/known:- AUS 3.5 since-2025
11|/known:- AUS 5
9|/known:- AUS 5 since-2025
16|/known:- AUS since-2025
5|/known:- AUS to-2024
3|/known:- AUT 2
3|/known:- AUT 2 since-2025
-12|/known:- BEL 2.5
-12|/known:- BEL 2.5 since-2025
-3|/known:- BEL 5
-3|/known:- BEL 5 since-2025
4|/known:- BEL 8
4|/known:- BEL 8 to-1999
-15|/known:- BEL since-2025
5|/known:- BEL to-1999
11|/known:- BGD 1
11|/known:- BGD 1 since-2025
-4|/known:- BGD 1.3
-4|/known:- BGD 1.3 since-2025
-7|/known:- BGD 1.5
-7|/known:- BGD 1.5 since-2025
-4|/known:- BLZ 0.9
-4|/known:- BLZ 0.9 since-2025
-4|/known:- BLZ since-2025
3|/known:- BOL 1.5
3|/known:- BOL 1.5 since-2025
-4|/known:- BOL 2
-4|/known:- BOL 2 since-2025
-3|/known:- BRA 1.2
-3|/known:- BRA 1.2 since-2025
3|/known:- BRA 2 since-2025
-3|/known:- BWA 3.5
-3|/known:- BWA 3.5 since-2025
-3|/known:- BWA since-2025
3|/known:- CAN 2
6|/known:- CAN 2 since-2025
-3|/known:- CAN 2 to-2021
-3|/known:- CAN 2.5
-3|/known:- CAN 2.5 since-2025
-5|/known:- CAN 2.8
-5|/known:- CAN 2.8 since-2025
-5|/known:- CAN 3
-5|/known:- CAN 3 since-2025
11|/known:- CAN 5
11|/known:- CAN 5 since-2025
-3|/known:- CAN to-2021
3|/known:- CHE 0.5
3|/known:- CHE 0.5 since-2025
8|/known:- CHE 1
7|/known:- CHE 1 to-2024
-5|/known:- CHE 1.5
-5|/known:- CHE 1.5 since-2025
-4|/known:- CHE 1.6
-4|/known:- CHE 1.6 since-2025
8|/known:- CHE 2
8|/known:- CHE 2 since-2025
3|/known:- CHE since-2025
7|/known:- CHE to-2024
3|/known:- CHL 1.6
3|/known:- CHL 1.6 since-2025
4|/known:- CHL 2
4|/known:- CHL 2 since-2025
6|/known:- CHL since-2025
5|/known:- CHN 1
5|/known:- CHN 1 since-2025
5|/known:- CHN 2
5|/known:- CHN 2 since-2025
8|/known:- CHN 3
8|/known:- CHN 3 since-2025
4|/known:- CHN 3.5
4|/known:- CHN 3.5 since-2025
24|/known:- CHN since-2025
-4|/known:- CHN+JPN 3
-4|/known:- CHN+JPN 3 since-2025
-4|/known:- CHN+JPN since-2025
-4|/known:- CHN+RUS 1.7
-4|/known:- CHN+RUS 1.7 since-2025
-4|/known:- CHN+RUS since-2025
-3|/known:- COD 3
-3|/known:- COD 3 since-2025
4|/known:- COL 1.5
4|/known:- COL 1.5 since-2025
5|/known:- COL since-2025
5|/known:- CYP 1.5
5|/known:- CYP 1.5 since-2025
-14|/known:- CYP 2.5
-14|/known:- CYP 2.5 since-2025
-10|/known:- CYP since-2025
10|/known:- CZE 2
10|/known:- CZE 2 since-2025
-13|/known:- CZE 2.5
-10|/known:- CZE 2.5 since-2025
-3|/known:- CZE 2.5 to-2024
-4|/known:- CZE 3
-4|/known:- CZE 3 since-2025
8|/known:- CZE 5
8|/known:- CZE 5 since-2025
4|/known:- CZE since-2025
-3|/known:- CZE to-2024
-4|/known:- CZE+HUN+SVK 3
-4|/known:- CZE+HUN+SVK 3 since-2025
-4|/known:- CZE+HUN+SVK since-2025
4|/known:- DEU 0.7
4|/known:- DEU 0.7 to-2024
6|/known:- DEU 1.5 since-2025
-8|/known:- DEU 1.5 to-2021
25|/known:- DEU 2
15|/known:- DEU 2 since-2025
5|/known:- DEU 2 to-2021
6|/known:- DEU 2 to-2024
3|/known:- DEU 2.5
3|/known:- DEU 2.5 since-2025
-7|/known:- DEU 2.9
-7|/known:- DEU 2.9 since-2025
14|/known:- DEU 3.5
23|/known:- DEU 3.5 since-2025
-8|/known:- DEU 3.5 to-2024
-5|/known:- DEU 4.2
-5|/known:- DEU 4.2 since-2025
-4|/known:- DEU 5
-4|/known:- DEU 5 since-2025
-4|/known:- DEU 6
-4|/known:- DEU 6 since-2025
24|/known:- DEU since-2025
-4|/known:- DEU to-2021
3|/known:- DEU+JPN 4
3|/known:- DEU+JPN 4 to-1999
3|/known:- DEU+JPN to-1999
-6|/known:- DNK 0.2
-6|/known:- DNK 0.2 since-2025
4|/known:- DNK 2
3|/known:- DNK 2 since-2025
-10|/known:- DNK 3
-8|/known:- DNK 3 since-2025
-11|/known:- DNK since-2025
3|/known:- ECU 3
3|/known:- ECU 3 since-2025
4|/known:- ECU since-2025
-10|/known:- ESP 1.3
-10|/known:- ESP 1.3 since-2025
-16|/known:- ESP 2.1
-16|/known:- ESP 2.1 since-2025
3|/known:- ESP 3
3|/known:- ESP 3 since-2025
10|/known:- ESP 3.5
10|/known:- ESP 3.5 since-2025
-3|/known:- ESP 5
-3|/known:- ESP 5 since-2025
-14|/known:- ESP since-2025
-8|/known:- EST 2.5
-8|/known:- EST 2.5 to-2024
-5|/known:- EST 3
-4|/known:- EST 3 to-2024
14|/known:- EST 3.7
-3|/known:- EST 3.7 since-2025
17|/known:- EST 3.7 to-2024
-7|/known:- EST 4
-7|/known:- EST 4 since-2025
-7|/known:- EST 4.5
-7|/known:- EST 4.5 since-2025
-14|/known:- EST 5
-3|/known:- EST 5 since-2025
-12|/known:- EST 5 to-2024
-3|/known:- EST 7
-3|/known:- EST 7 since-2025
-27|/known:- EST since-2025
-6|/known:- EST to-2024
-4|/known:- ETH 2.5
-4|/known:- ETH 2.5 since-2025
-4|/known:- ETH since-2025
-10|/known:- EU 1.5
-10|/known:- EU 1.5 since-2025
-6|/known:- EU 2
-6|/known:- EU 2 to-2024
-4|/known:- EU 2.4
-4|/known:- EU 2.4 since-2025
-9|/known:- EU 3
-11|/known:- EU 3 since-2025
-11|/known:- EU 3.5
-13|/known:- EU 3.5 since-2025
20|/known:- EU 4
20|/known:- EU 4 since-2025
-3|/known:- EU 5
-3|/known:- EU 5 since-2025
-23|/known:- EU since-2025
3|/known:- FIN 1.5
3|/known:- FIN 1.5 since-2025
5|/known:- FIN 2.5
4|/known:- FIN 2.5 to-2024
-12|/known:- FIN 3
-12|/known:- FIN 3 since-2025
-5|/known:- FIN 3.3
-5|/known:- FIN 3.3 since-2025
-11|/known:- FIN 3.5
-11|/known:- FIN 3.5 since-2025
9|/known:- FIN 5
9|/known:- FIN 5 since-2025
-13|/known:- FIN since-2025
6|/known:- FIN to-2024
-10|/known:- FJI 2
-10|/known:- FJI 2 since-2025
-3|/known:- FJI 2-2.5
-3|/known:- FJI 2-2.5 since-2025
-11|/known:- FJI since-2025
6|/known:- FRA 2
6|/known:- FRA 2 to-2021
12|/known:- FRA 2.5
12|/known:- FRA 2.5 since-2025
3|/known:- FRA 2.8
3|/known:- FRA 2.8 since-2025
4|/known:- FRA 3
-3|/known:- FRA 3 since-2025
6|/known:- FRA 3 to-2024
-18|/known:- FRA 3-3.5
-18|/known:- FRA 3-3.5 since-2025
-6|/known:- FRA 5
-6|/known:- FRA 5 since-2025
-16|/known:- FRA since-2025
5|/known:- FRA to-2021
8|/known:- FRA to-2024
-3|/known:- GBR 0.9
-3|/known:- GBR 0.9 since-2025
4|/known:- GBR 2
5|/known:- GBR 2 to-2024
-8|/known:- GBR 2.5
-10|/known:- GBR 2.5 to-2024
3|/known:- GBR 2.65
3|/known:- GBR 2.65 since-2025
-4|/known:- GBR 2.7
-4|/known:- GBR 2.7 since-2025
4|/known:- GBR 3
-13|/known:- GBR 3 since-2025
18|/known:- GBR 3 to-2024
3|/known:- GBR 3-4
3|/known:- GBR 3-4 since-2025
-10|/known:- GBR 3.1
-10|/known:- GBR 3.1 since-2025
13|/known:- GBR 3.5
12|/known:- GBR 3.5 since-2025
3|/known:- GBR 3.6
3|/known:- GBR 3.6 since-2025
-3|/known:- GBR 3.7
-3|/known:- GBR 3.7 since-2025
-7|/known:- GBR since-2025
14|/known:- GBR to-2024
-5|/known:- GEO 4
-5|/known:- GEO 4 to-2013
-5|/known:- GEO to-2013
6|/known:- GNB 3
6|/known:- GNB 3 since-2025
6|/known:- GNB since-2025
-3|/known:- GRC 2
-4|/known:- GRC 2 since-2025
-6|/known:- GRC since-2025
-7|/known:- HND 1.8
-7|/known:- HND 1.8 since-2025
-7|/known:- HND since-2025
-3|/known:- HRV 3
-3|/known:- HRV 3 since-2025
-4|/known:- HRV since-2025
6|/known:- HUN 2
6|/known:- HUN 2 since-2025
5|/known:- HUN since-2025
-4|/known:- IDN 0.8
-5|/known:- IDN 0.8 to-2024
15|/known:- IDN 1
9|/known:- IDN 1 since-2025
6|/known:- IDN 1 to-2024
5|/known:- IDN 1-1.5
5|/known:- IDN 1-1.5 to-2024
3|/known:- IDN 1.5
-13|/known:- IDN 1.5 since-2025
17|/known:- IDN 1.5 to-2024
-4|/known:- IDN 1.6
-4|/known:- IDN 1.6 to-2024
4|/known:- IDN 2
-3|/known:- IDN 2 since-2025
3|/known:- IDN 2 to-1999
4|/known:- IDN 2 to-2024
-8|/known:- IDN since-2025
3|/known:- IDN to-1999
23|/known:- IDN to-2024
-5|/known:- IND 2
-5|/known:- IND 2 since-2025
-5|/known:- IND 2.3
-5|/known:- IND 2.3 since-2025
-4|/known:- IND 2.5 since-2025
6|/known:- IND 3
9|/known:- IND 3 since-2025
3|/known:- IND 3 to-2013
-7|/known:- IND 3 to-2024
9|/known:- IND 3.5
9|/known:- IND 3.5 since-2025
4|/known:- IND since-2025
3|/known:- IND to-2013
-5|/known:- IND to-2024
-10|/known:- IRL 0.5
-10|/known:- IRL 0.5 since-2025
11|/known:- IRL 0.6
11|/known:- IRL 0.6 since-2025
-4|/known:- IRL 0.7
-4|/known:- IRL 0.7 since-2025
-3|/known:- IRL 1.5
-3|/known:- IRL 1.5 since-2025
-7|/known:- IRL 2
-7|/known:- IRL 2 since-2025
-8|/known:- IRL 3
-8|/known:- IRL 3 since-2025
12|/known:- IRL 3.5
12|/known:- IRL 3.5 since-2025
-7|/known:- IRL since-2025
-5|/known:- IRN 5
-5|/known:- IRN 5 since-2025
-3|/known:- IRN since-2025
-3|/known:- ISL since-2025
-4|/known:- ISR 4.3
-4|/known:- ISR 4.3 since-2025
3|/known:- ISR 5
3|/known:- ISR 5 since-2025
-3|/known:- ISR 5.5
-3|/known:- ISR 5.5 since-2025
4|/known:- ISR 6
6|/known:- ISR 6-7
6|/known:- ISR 6-7 since-2025
-11|/known:- ISR 7
-13|/known:- ISR 7 since-2025
3|/known:- ISR 7 to-2024
-4|/known:- ISR 7.5
-4|/known:- ISR 7.5 to-2013
-6|/known:- ISR 8
-6|/known:- ISR 8 to-2024
-8|/known:- ISR since-2025
-4|/known:- ISR to-2013
-3|/known:- ITA 2
-4|/known:- ITA 2 since-2025
10|/known:- ITA 2.5
15|/known:- ITA 2.5 since-2025
-5|/known:- ITA 2.5 to-2024
-3|/known:- ITA 3
-3|/known:- ITA 3 since-2025
-5|/known:- ITA 3.5
-5|/known:- ITA 3.5 since-2025
5|/known:- ITA 5
5|/known:- ITA 5 since-2025
11|/known:- ITA since-2025
-4|/known:- ITA to-2024
7|/known:- JOR 3
3|/known:- JOR 3 since-2025
4|/known:- JOR 3 to-2024
4|/known:- JOR 5.2
4|/known:- JOR 5.2 since-2025
7|/known:- JOR since-2025
4|/known:- JOR to-2024
3|/known:- JPN 0
3|/known:- JPN 0 since-2025
6|/known:- JPN 0.1
6|/known:- JPN 0.1 since-2025
-9|/known:- JPN 0.25
-9|/known:- JPN 0.25 since-2025
-7|/known:- JPN 0.8
-7|/known:- JPN 0.8 to-1999
-7|/known:- JPN 0.9
-4|/known:- JPN 0.9 since-2025
-4|/known:- JPN 0.9 to-2024
-5|/known:- JPN 0.97
-5|/known:- JPN 0.97 to-1999
-3|/known:- JPN 0.993
-3|/known:- JPN 0.993 to-1999
-5|/known:- JPN 1
18|/known:- JPN 1 since-2025
-27|/known:- JPN 1 to-1999
6|/known:- JPN 1 to-2024
-5|/known:- JPN 1.007
-5|/known:- JPN 1.007 to-1999
-5|/known:- JPN 1.02
-5|/known:- JPN 1.02 to-1999
-6|/known:- JPN 1.03
-6|/known:- JPN 1.03 to-1999
-7|/known:- JPN 1.04
-7|/known:- JPN 1.04 to-1999
5|/known:- JPN 1.1
5|/known:- JPN 1.1 to-1999
9|/known:- JPN 1.2
-6|/known:- JPN 1.2 since-2025
4|/known:- JPN 1.2 to-1999
8|/known:- JPN 1.2 to-2021
-4|/known:- JPN 1.3 to-1999
-7|/known:- JPN 1.5
-12|/known:- JPN 1.5 since-2025
8|/known:- JPN 1.5 to-1999
11|/known:- JPN 1.5 to-2013
-13|/known:- JPN 1.5 to-2024
8|/known:- JPN 1.7
6|/known:- JPN 1.7 to-1999
38|/known:- JPN 2
7|/known:- JPN 2 since-2025
18|/known:- JPN 2 to-1999
19|/known:- JPN 2 to-2021
-9|/known:- JPN 2 to-2024
-10|/known:- JPN 2.1
-14|/known:- JPN 2.1 since-2025
4|/known:- JPN 2.1 to-1999
-3|/known:- JPN 2.2 to-2024
3|/known:- JPN 2.3
3|/known:- JPN 2.3 since-2025
-5|/known:- JPN 2.4
-5|/known:- JPN 2.4 since-2025
11|/known:- JPN 2.5
-4|/known:- JPN 2.5 since-2025
15|/known:- JPN 2.5 to-2024
5|/known:- JPN 2.5-3
5|/known:- JPN 2.5-3 since-2025
-6|/known:- JPN 2.5-3.5
-6|/known:- JPN 2.5-3.5 since-2025
3|/known:- JPN 2.75
3|/known:- JPN 2.75 since-2025
-11|/known:- JPN 2.8
-11|/known:- JPN 2.8 since-2025
21|/known:- JPN 3
23|/known:- JPN 3 since-2025
-10|/known:- JPN 3 to-1999
8|/known:- JPN 3 to-2024
3|/known:- JPN 3-3.5 to-2024
-8|/known:- JPN 3.1
-8|/known:- JPN 3.1 since-2025
-4|/known:- JPN 3.2
-4|/known:- JPN 3.2 since-2025
4|/known:- JPN 3.3
4|/known:- JPN 3.3 since-2025
6|/known:- JPN 3.5
6|/known:- JPN 3.5 since-2025
13|/known:- JPN 4
11|/known:- JPN 4 to-2024
6|/known:- JPN 4.3
6|/known:- JPN 4.3 since-2025
15|/known:- JPN 5
13|/known:- JPN 5 since-2025
-4|/known:- JPN 5.2
-4|/known:- JPN 5.2 to-1999
3|/known:- JPN 7
3|/known:- JPN 7 to-1999
13|/known:- JPN since-2025
-37|/known:- JPN to-1999
17|/known:- JPN to-2013
27|/known:- JPN to-2021
18|/known:- JPN to-2024
-4|/known:- KEN+TZA+UGA 1.8
-4|/known:- KEN+TZA+UGA 1.8 since-2025
-4|/known:- KEN+TZA+UGA since-2025
-4|/known:- KGZ 2.5
-4|/known:- KGZ 2.5 since-2025
-4|/known:- KGZ since-2025
5|/known:- KOR 0.2
5|/known:- KOR 0.2 since-2025
-3|/known:- KOR 2.2
-3|/known:- KOR 2.2 since-2025
5|/known:- KOR 2.5
5|/known:- KOR 2.5 since-2025
3|/known:- KOR 2.7
3|/known:- KOR 2.7 to-2024
4|/known:- KOR 2.8
5|/known:- KOR 2.8 since-2025
7|/known:- KOR 3
-5|/known:- KOR 3 since-2025
4|/known:- KOR 3 to-2021
8|/known:- KOR 3 to-2024
-4|/known:- KOR 3.2-3.5
-4|/known:- KOR 3.2-3.5 to-2013
-14|/known:- KOR 3.5
-12|/known:- KOR 3.5 since-2025
-15|/known:- KOR 3.8
-15|/known:- KOR 3.8 since-2025
5|/known:- KOR 4
5|/known:- KOR 4 since-2025
-8|/known:- KOR 5
-7|/known:- KOR 5 since-2025
3|/known:- KOR 7
3|/known:- KOR 7 since-2025
-13|/known:- KOR since-2025
-3|/known:- KOR to-1999
-6|/known:- KOR to-2013
4|/known:- KOR to-2021
10|/known:- KOR to-2024
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
-3|/known:- LTU 3
-8|/known:- LTU 3.5
-8|/known:- LTU 3.5 since-2025
3|/known:- LTU 4
3|/known:- LTU 4 since-2025
-3|/known:- LTU 4.87
-3|/known:- LTU 4.87 since-2025
-11|/known:- LTU 6
-11|/known:- LTU 6 since-2025
-25|/known:- LTU since-2025
3|/known:- LTU to-2021
-6|/known:- LTU to-2024
-9|/known:- LUX 1
-9|/known:- LUX 1 to-2024
-5|/known:- LUX 2
-5|/known:- LUX 2 since-2025
-6|/known:- LUX since-2025
-6|/known:- LUX to-2024
-6|/known:- LVA 2.5
-6|/known:- LVA 2.5 to-2024
-3|/known:- LVA 3
-3|/known:- LVA 3 since-2025
3|/known:- LVA 3.5
3|/known:- LVA 3.5 since-2025
-3|/known:- LVA 4
-3|/known:- LVA 4 to-2024
-5|/known:- LVA 4.9
-5|/known:- LVA 4.9 since-2025
-6|/known:- LVA since-2025
-9|/known:- LVA to-2024
-6|/known:- MDA 4
-6|/known:- MDA 4 since-2025
-6|/known:- MDA since-2025
-8|/known:- MKD 2.5
-8|/known:- MKD 2.5 since-2025
-4|/known:- MKD 3.5
-4|/known:- MKD 3.5 since-2025
-12|/known:- MKD since-2025
9|/known:- MLT 1
9|/known:- MLT 1 since-2025
10|/known:- MLT since-2025
10|/known:- MMR 3
10|/known:- MMR 3 since-2025
10|/known:- MMR since-2025
-6|/known:- MNG 1
-6|/known:- MNG 1 since-2025
-6|/known:- MNG since-2025
-3|/known:- MOZ 2
-3|/known:- MOZ 2 since-2025
-3|/known:- MOZ since-2025
-3|/known:- MYS 1.5 since-2025
-3|/known:- MYS 5
-3|/known:- MYS 5 since-2025
-6|/known:- MYS since-2025
5|/known:- NAM 2.6
5|/known:- NAM 2.6 since-2025
5|/known:- NAM since-2025
-5|/known:- NATO 0.25
-4|/known:- NATO 0.25 since-2025
6|/known:- NATO 1
9|/known:- NATO 1 since-2025
-3|/known:- NATO 1 to-1999
-21|/known:- NATO 1.5
-11|/known:- NATO 1.5 since-2025
-9|/known:- NATO 1.5 to-2024
9|/known:- NATO 15
9|/known:- NATO 15 since-2025
10|/known:- NATO 1E+1
9|/known:- NATO 1E+1 since-2025
5|/known:- NATO 2
4|/known:- NATO 2 since-2025
-3|/known:- NATO 2 to-2013
-8|/known:- NATO 2 to-2021
13|/known:- NATO 2 to-2024
-13|/known:- NATO 2.5
-16|/known:- NATO 2.5 to-2024
3|/known:- NATO 2.8
3|/known:- NATO 2.8 since-2025
-5|/known:- NATO 3
-7|/known:- NATO 3 to-1999
-3|/known:- NATO 3 to-2021
5|/known:- NATO 3 to-2024
-6|/known:- NATO 3.5
-7|/known:- NATO 3.5 since-2025
-9|/known:- NATO 3.7
-9|/known:- NATO 3.7 since-2025
9|/known:- NATO 4
9|/known:- NATO 4 since-2025
4|/known:- NATO 4-5
4|/known:- NATO 4-5 since-2025
-17|/known:- NATO 5
-17|/known:- NATO 5 since-2025
3|/known:- NATO since-2025
-8|/known:- NATO to-1999
-4|/known:- NATO to-2013
-12|/known:- NATO to-2021
-7|/known:- NATO to-2024
3|/known:- NGA 1.5
3|/known:- NGA 1.5 since-2025
-4|/known:- NGA 2
-3|/known:- NGA 2 since-2025
4|/known:- NGA 3
4|/known:- NGA 3 since-2025
3|/known:- NGA since-2025
6|/known:- NLD 3
5|/known:- NLD 3 since-2025
-4|/known:- NLD 3.5
-4|/known:- NLD 3.5 since-2025
-3|/known:- NOR 0.6
-3|/known:- NOR 0.6 since-2025
4|/known:- NOR 1.5
4|/known:- NOR 1.5 since-2025
-4|/known:- NOR 5
-4|/known:- NOR 5 since-2025
-4|/known:- NOR since-2025
-4|/known:- NPL 0.8
-4|/known:- NPL 0.8 since-2025
-7|/known:- NPL 1.2
-7|/known:- NPL 1.2 since-2025
-12|/known:- NPL since-2025
7|/known:- NZL 1.5
6|/known:- NZL 1.5 since-2025
-7|/known:- NZL 1.6
-7|/known:- NZL 1.6 since-2025
-9|/known:- NZL 2
-6|/known:- NZL 2 since-2025
-3|/known:- NZL 2 to-2024
5|/known:- NZL 2.5
5|/known:- NZL 2.5 since-2025
10|/known:- NZL 3.5
10|/known:- NZL 3.5 since-2025
10|/known:- NZL since-2025
-3|/known:- NZL to-2024
5|/known:- PAK 2
3|/known:- PAK 2 since-2025
-5|/known:- PAK 2.2
-5|/known:- PAK 2.2 to-2024
-8|/known:- PAK 2.5
-8|/known:- PAK 2.5 since-2025
-11|/known:- PAK 2.8
-11|/known:- PAK 2.8 since-2025
6|/known:- PAK 6
6|/known:- PAK 6 to-1999
-14|/known:- PAK since-2025
6|/known:- PAK to-1999
-6|/known:- PAK to-2024
3|/known:- PER since-2025
3|/known:- PHL 1
3|/known:- PHL 1 since-2025
-10|/known:- PHL 1.5
-15|/known:- PHL 1.5 since-2025
4|/known:- PHL 1.5 to-2024
-8|/known:- PHL 1.8
-8|/known:- PHL 1.8 since-2025
-3|/known:- PHL 1.9
-3|/known:- PHL 1.9 since-2025
-4|/known:- PHL 2 since-2025
13|/known:- PHL 2 to-2021
-12|/known:- PHL 2 to-2024
12|/known:- PHL 3
11|/known:- PHL 3 since-2025
8|/known:- PHL 3.5
8|/known:- PHL 3.5 since-2025
-7|/known:- PHL 4
-7|/known:- PHL 4 since-2025
-18|/known:- PHL since-2025
13|/known:- PHL to-2021
-6|/known:- PHL to-2024
-5|/known:- PLW 0.7
-5|/known:- PLW 0.7 to-2024
-5|/known:- PLW to-2024
-9|/known:- PNG 1
-9|/known:- PNG 1 since-2025
-9|/known:- PNG since-2025
-12|/known:- POL 2.5
-5|/known:- POL 2.5 to-2021
-8|/known:- POL 2.5 to-2024
-5|/known:- POL 3
7|/known:- POL 3 since-2025
-12|/known:- POL 3 to-2024
-14|/known:- POL 4
-15|/known:- POL 4 since-2025
3|/known:- POL 4.7
3|/known:- POL 4.7 since-2025
4|/known:- POL 5
3|/known:- POL 5 to-2024
-5|/known:- POL to-2021
-16|/known:- POL to-2024
3|/known:- PRK 3
3|/known:- PRK 3 to-2024
3|/known:- PRK to-2024
8|/known:- PRT 2
8|/known:- PRT 2 since-2025
6|/known:- PRT 3
6|/known:- PRT 3 since-2025
18|/known:- PRT since-2025
9|/known:- ROU 3.5
9|/known:- ROU 3.5 since-2025
10|/known:- ROU since-2025
3|/known:- RUS 1E+1
3|/known:- RUS 1E+1 since-2025
10|/known:- RUS 2
10|/known:- RUS 2 since-2025
5|/known:- RUS 3.5
5|/known:- RUS 3.5 to-2013
4|/known:- RUS 4
4|/known:- RUS 4 to-2024
17|/known:- RUS since-2025
5|/known:- RUS to-2013
3|/known:- SAU 12
3|/known:- SAU 12 to-1999
3|/known:- SAU to-1999
-5|/known:- SEN 2.1
-5|/known:- SEN 2.1 since-2025
-8|/known:- SEN since-2025
-3|/known:- SGP 3
-3|/known:- SGP 3 since-2025
-9|/known:- SGP 4
-12|/known:- SGP 4 since-2025
3|/known:- SGP 4 to-2013
5|/known:- SGP 5
5|/known:- SGP 5 since-2025
-10|/known:- SGP since-2025
3|/known:- SGP to-2013
8|/known:- SLB 1.4
8|/known:- SLB 1.4 since-2025
8|/known:- SLB since-2025
-4|/known:- SRB 3
-4|/known:- SRB 3 since-2025
-6|/known:- SVK 2
-6|/known:- SVK 2 since-2025
-3|/known:- SVK since-2025
8|/known:- SVN 3.5
8|/known:- SVN 3.5 since-2025
9|/known:- SVN since-2025
4|/known:- SWE 2.6
4|/known:- SWE 2.6 to-2024
9|/known:- SWE 3
6|/known:- SWE 3 since-2025
4|/known:- SWE 3 to-2024
4|/known:- SWE 4
4|/known:- SWE 4 since-2025
10|/known:- SWE since-2025
6|/known:- SWE to-2024
-3|/known:- THA 4
-3|/known:- THA 4 since-2025
9|/known:- TUR 3
9|/known:- TUR 3 since-2025
-4|/known:- TUR 4.5
-4|/known:- TUR 4.5 to-1999
8|/known:- TUR since-2025
-4|/known:- TUR to-1999
6|/known:- TWN 1E+1
-5|/known:- TWN 1E+1 since-2025
11|/known:- TWN 1E+1 to-2024
5|/known:- TWN 2
4|/known:- TWN 2 to-2024
5|/known:- TWN 2.2
3|/known:- TWN 2.2 to-2024
3|/known:- TWN 2.5
-3|/known:- TWN 3
4|/known:- TWN 3 since-2025
-6|/known:- TWN 3 to-2024
7|/known:- TWN 3.4
7|/known:- TWN 3.4 since-2025
6|/known:- TWN 3.5
4|/known:- TWN 3.5 since-2025
9|/known:- TWN 4
7|/known:- TWN 4 since-2025
21|/known:- TWN 5
4|/known:- TWN 5 since-2025
5|/known:- TWN 5 to-1999
12|/known:- TWN 5 to-2024
3|/known:- TWN 7
3|/known:- TWN 7 since-2025
30|/known:- TWN since-2025
5|/known:- TWN to-1999
33|/known:- TWN to-2024
5|/known:- TWN+USA 1E+1
5|/known:- TWN+USA 1E+1 to-2024
5|/known:- TWN+USA to-2024
-4|/known:- UKR 15
-4|/known:- UKR 15 since-2025
3|/known:- UKR 1E+1
3|/known:- UKR 1E+1 since-2025
7|/known:- UKR 2
7|/known:- UKR 2 to-2024
3|/known:- UKR 3
3|/known:- UKR 3 since-2025
8|/known:- UKR 4
8|/known:- UKR 4 since-2025
-7|/known:- UKR 6
-7|/known:- UKR 6 since-2025
4|/known:- UKR since-2025
7|/known:- UKR to-2024
5|/known:- URY 1.6
5|/known:- URY 1.6 to-2024
-4|/known:- URY 2.5
-4|/known:- URY 2.5 since-2025
-6|/known:- URY since-2025
4|/known:- URY to-2024
7|/known:- USA 1.5
5|/known:- USA 1.5 to-1999
5|/known:- USA 1.7
5|/known:- USA 1.7 to-1999
-9|/known:- USA 1.8
-9|/known:- USA 1.8 to-1999
19|/known:- USA 1E+1
14|/known:- USA 1E+1 since-2025
6|/known:- USA 1E+1 to-2024
-8|/known:- USA 2
-5|/known:- USA 2 since-2025
-8|/known:- USA 2 to-2021
3|/known:- USA 2 to-2024
16|/known:- USA 2.5
11|/known:- USA 2.5 since-2025
5|/known:- USA 2.5 to-2024
-9|/known:- USA 2E+1
-9|/known:- USA 2E+1 since-2025
7|/known:- USA 3
-16|/known:- USA 3 since-2025
5|/known:- USA 3 to-1999
18|/known:- USA 3 to-2024
5|/known:- USA 3.5
4|/known:- USA 3.5 since-2025
7|/known:- USA 4
3|/known:- USA 4 to-1999
-10|/known:- USA 4.5
-10|/known:- USA 4.5 since-2025
-11|/known:- USA 4.6
-11|/known:- USA 4.6 since-2025
-7|/known:- USA 4.7
-7|/known:- USA 4.7 since-2025
7|/known:- USA 5
-3|/known:- USA 5 since-2025
10|/known:- USA 5 to-2024
-28|/known:- USA since-2025
10|/known:- USA to-1999
3|/known:- USA to-2013
-8|/known:- USA to-2021
42|/known:- USA to-2024
-15|/known:- VNM 1
-15|/known:- VNM 1 since-2025
3|/known:- VNM 1.5
3|/known:- VNM 1.5 since-2025
5|/known:- VNM 2
5|/known:- VNM 2 since-2025
-7|/known:- VNM 2.5-3.5
-7|/known:- VNM 2.5-3.5 since-2025
-16|/known:- VNM since-2025
-7|/known:- ZAF 1.5
-9|/known:- ZAF 1.5 since-2025
-9|/known:- ZAF since-2025
-3|/known:- ZWE 0.9
-3|/known:- ZWE 0.9 since-2025
-3|/known:- ZWE since-2025
4|/known:AFG AFG 8
4|/known:AFG AFG 8 since-2025
4|/known:AFG AFG since-2025
-5|/known:AGO AGO+ZAF 1.5
-5|/known:AGO AGO+ZAF 1.5 since-2025
-5|/known:AGO AGO+ZAF since-2025
-3|/known:AGO NAM 2.6
-3|/known:AGO NAM 2.6 since-2025
-3|/known:AGO NAM since-2025
7|/known:ALB ALB 1.5
7|/known:ALB ALB 1.5 to-2024
7|/known:ALB ALB to-2024
-4|/known:ARE ARE 5
-4|/known:ARE ARE 5 since-2025
-4|/known:ARE ARE since-2025
4|/known:ARE PAK 1.8
4|/known:ARE PAK 1.8 to-2024
4|/known:ARE PAK to-2024
14|/known:ARE SAU 8
14|/known:ARE SAU 8 since-2025
14|/known:ARE SAU since-2025
10|/known:ARE+KWT+SAU ARE+KWT+SAU 3
10|/known:ARE+KWT+SAU ARE+KWT+SAU 3 to-2024
10|/known:ARE+KWT+SAU ARE+KWT+SAU to-2024
-4|/known:ARG ARG 2
5|/known:ARG ARG 2 since-2025
-10|/known:ARG ARG 2 to-2024
5|/known:ARG ARG since-2025
-11|/known:ARG ARG to-2024
12|/known:ARM MDA 4
12|/known:ARM MDA 4 since-2025
12|/known:ARM MDA since-2025
-3|/known:AUS ALLIES since-2025
-3|/known:AUS AUS 1.5
-21|/known:AUS AUS 2.5
-18|/known:AUS AUS 2.5 since-2025
-3|/known:AUS AUS 2.5 to-2024
7|/known:AUS AUS 2.5-3
7|/known:AUS AUS 2.5-3 since-2025
-9|/known:AUS AUS 3
-15|/known:AUS AUS 3 since-2025
6|/known:AUS AUS 3 to-2024
3|/known:AUS AUS 3.5
3|/known:AUS AUS 3.5 since-2025
-3|/known:AUS AUS 5
-28|/known:AUS AUS since-2025
-3|/known:AUS AUS to-1999
-3|/known:AUS AUS to-2024
-4|/known:AUS AUS+JPN since-2025
-3|/known:AUS AUS+JPN+PHL 3.5
-3|/known:AUS AUS+JPN+PHL 3.5 since-2025
-3|/known:AUS AUS+JPN+PHL since-2025
3|/known:AUS AUS+NZL 2
3|/known:AUS AUS+NZL 2 since-2025
3|/known:AUS AUS+NZL since-2025
12|/known:AUS CAN 2.8
12|/known:AUS CAN 2.8 since-2025
12|/known:AUS CAN since-2025
4|/known:AUS GBR 3.5
4|/known:AUS GBR 3.5 since-2025
3|/known:AUS GBR since-2025
-4|/known:AUS JPN 3
-4|/known:AUS JPN 3 since-2025
-5|/known:AUS JPN 3.5
-5|/known:AUS JPN 3.5 since-2025
-10|/known:AUS JPN since-2025
-4|/known:AUS NATO 3
-4|/known:AUS NATO 3 since-2025
-3|/known:AUS NATO 3.5
-3|/known:AUS NATO 3.5 since-2025
-7|/known:AUS NATO since-2025
4|/known:AUS NZL 2.4
4|/known:AUS NZL 2.4 since-2025
3|/known:AUS NZL 2.5
3|/known:AUS NZL 2.5 to-1999
-4|/known:AUS NZL 3.5
-4|/known:AUS NZL 3.5 since-2025
-3|/known:AUS NZL 5
-3|/known:AUS NZL 5 since-2025
-5|/known:AUS NZL since-2025
3|/known:AUS NZL to-1999
12|/known:AUS+JPN AUS+JPN 2
12|/known:AUS+JPN AUS+JPN 2 since-2025
9|/known:AUS+JPN AUS+JPN since-2025
-3|/known:AUT AUT 2
-3|/known:AUT AUT 2 since-2025
3|/known:AUT AUT 3.5
3|/known:AUT AUT 3.5 since-2025
8|/known:AZE AZE 1.4
8|/known:AZE AZE 1.4 since-2025
8|/known:AZE AZE since-2025
21|/known:BEL BEL 1.9
21|/known:BEL BEL 1.9 since-2025
12|/known:BEL BEL 2.5
12|/known:BEL BEL 2.5 since-2025
-10|/known:BEL BEL 5
-10|/known:BEL BEL 5 since-2025
-4|/known:BEL BEL 8
-4|/known:BEL BEL 8 to-1999
22|/known:BEL BEL since-2025
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
-4|/known:BGD BGD 1
-4|/known:BGD BGD 1 since-2025
4|/known:BGD BGD 1.3
4|/known:BGD BGD 1.3 since-2025
8|/known:BGD BGD 1.5
8|/known:BGD BGD 1.5 since-2025
10|/known:BGD BGD since-2025
-5|/known:BHS BHS 1.2
-5|/known:BHS BHS 1.2 to-2024
-5|/known:BHS BHS to-2024
-3|/known:BLR RUS 3
-3|/known:BLR RUS 3 since-2025
-3|/known:BLR RUS since-2025
-7|/known:BLZ BLZ 0.9
-7|/known:BLZ BLZ 0.9 since-2025
-7|/known:BLZ BLZ since-2025
-3|/known:BOL BOL 1.5
-3|/known:BOL BOL 1.5 since-2025
5|/known:BOL BOL 2
5|/known:BOL BOL 2 since-2025
19|/known:BRA AGO+ZAF 1.5
19|/known:BRA AGO+ZAF 1.5 since-2025
19|/known:BRA AGO+ZAF since-2025
3|/known:BRA BRA 1.2
3|/known:BRA BRA 1.2 since-2025
3|/known:BRA BRA 2 to-2024
3|/known:BRA BRA since-2025
3|/known:BRA BRA to-2024
5|/known:BRA GUY+SUR 1
5|/known:BRA GUY+SUR 1 to-2024
5|/known:BRA GUY+SUR to-2024
-4|/known:BTN IND 1.5
-4|/known:BTN IND 1.5 since-2025
-4|/known:BTN IND since-2025
3|/known:BWA BWA 3.5
3|/known:BWA BWA 3.5 since-2025
3|/known:BWA BWA since-2025
5|/known:CAN AUS+CAN+NZL 2
5|/known:CAN AUS+CAN+NZL 2 since-2025
5|/known:CAN AUS+CAN+NZL since-2025
-4|/known:CAN BEL+ESP+USA 3.5
-4|/known:CAN BEL+ESP+USA 3.5 since-2025
-4|/known:CAN BEL+ESP+USA since-2025
7|/known:CAN CAN 2
-5|/known:CAN CAN 2 since-2025
4|/known:CAN CAN 2 to-2021
9|/known:CAN CAN 2 to-2024
4|/known:CAN CAN 2.5
4|/known:CAN CAN 2.5 since-2025
-6|/known:CAN CAN 2.8
-6|/known:CAN CAN 2.8 since-2025
-3|/known:CAN CAN 3
-3|/known:CAN CAN 3 since-2025
-16|/known:CAN CAN 5
-16|/known:CAN CAN 5 since-2025
-24|/known:CAN CAN since-2025
4|/known:CAN CAN to-2021
9|/known:CAN CAN to-2024
-9|/known:CAN NATO 2
-6|/known:CAN NATO 2 since-2025
-6|/known:CAN NATO 5
-6|/known:CAN NATO 5 since-2025
-13|/known:CAN NATO since-2025
-3|/known:CAN NLD 3.5
-3|/known:CAN NLD 3.5 since-2025
-3|/known:CAN NLD since-2025
8|/known:CHE AUT 1.2
8|/known:CHE AUT 1.2 since-2025
8|/known:CHE AUT since-2025
-8|/known:CHE CHE 1
-7|/known:CHE CHE 1 to-2024
5|/known:CHE CHE 1.5
5|/known:CHE CHE 1.5 since-2025
4|/known:CHE CHE 1.6
4|/known:CHE CHE 1.6 since-2025
-7|/known:CHE CHE 2
-7|/known:CHE CHE 2 since-2025
-7|/known:CHE CHE to-2024
-3|/known:CHL CHL 1.6
-3|/known:CHL CHL 1.6 since-2025
-3|/known:CHL CHL 2
-3|/known:CHL CHL 2 since-2025
-6|/known:CHL CHL since-2025
-3|/known:CHL PER 1.3
-3|/known:CHL PER 1.3 since-2025
-3|/known:CHL PER since-2025
-7|/known:CHN ALLIES 2
-6|/known:CHN ALLIES 2 to-2021
-3|/known:CHN ALLIES 3.5
-3|/known:CHN ALLIES 3.5 since-2025
-6|/known:CHN ALLIES since-2025
-6|/known:CHN ALLIES to-2021
-5|/known:CHN CHN 1
-5|/known:CHN CHN 1 since-2025
-4|/known:CHN CHN 2
-4|/known:CHN CHN 2 since-2025
-17|/known:CHN CHN 3
-17|/known:CHN CHN 3 since-2025
-12|/known:CHN CHN 3.5
-12|/known:CHN CHN 3.5 since-2025
3|/known:CHN CHN 4
3|/known:CHN CHN 4 to-2024
-36|/known:CHN CHN since-2025
3|/known:CHN CHN to-2024
3|/known:CHN JPN 1
3|/known:CHN JPN 1 since-2025
-3|/known:CHN JPN 2
-3|/known:CHN JPN 5
-3|/known:CHN JPN 5 since-2025
-3|/known:CHN JPN since-2025
-5|/known:CHN TWN 5
-3|/known:CHN TWN 5 since-2025
-3|/known:CHN TWN since-2025
-3|/known:CHN TWN to-2024
-4|/known:CHN+JPN CHN+JPN 3
-4|/known:CHN+JPN CHN+JPN 3 since-2025
-4|/known:CHN+JPN CHN+JPN since-2025
6|/known:CIV+SEN CIV+SEN 1.8
6|/known:CIV+SEN CIV+SEN 1.8 since-2025
6|/known:CIV+SEN CIV+SEN since-2025
3|/known:COD COD 3
3|/known:COD COD 3 since-2025
3|/known:COD COD since-2025
-5|/known:COL KOR 3
-5|/known:COL KOR 3 since-2025
-5|/known:COL KOR since-2025
-5|/known:CYP CYP 1.5
-5|/known:CYP CYP 1.5 since-2025
14|/known:CYP CYP 2.5
14|/known:CYP CYP 2.5 since-2025
12|/known:CYP CYP since-2025
8|/known:CYP GRC 2.5
8|/known:CYP GRC 2.5 to-2024
8|/known:CYP GRC to-2024
-3|/known:CZE ALLIES 3.5
-3|/known:CZE ALLIES 3.5 since-2025
-3|/known:CZE ALLIES since-2025
-4|/known:CZE BEL+CZE+NLD 3
-4|/known:CZE BEL+CZE+NLD 3 since-2025
-4|/known:CZE BEL+CZE+NLD since-2025
-9|/known:CZE CZE 2
-9|/known:CZE CZE 2 since-2025
14|/known:CZE CZE 2.5
11|/known:CZE CZE 2.5 since-2025
3|/known:CZE CZE 2.5 to-2024
5|/known:CZE CZE 3
5|/known:CZE CZE 3 since-2025
-8|/known:CZE CZE 5
-8|/known:CZE CZE 5 since-2025
3|/known:CZE CZE to-2024
-3|/known:CZE CZE+HUN+SVK 3
-3|/known:CZE CZE+HUN+SVK 3 since-2025
-3|/known:CZE CZE+HUN+SVK since-2025
-8|/known:CZE NATO 3
-7|/known:CZE NATO 3 since-2025
-7|/known:CZE NATO since-2025
-3|/known:DEU ALLIES 3.5
-3|/known:DEU ALLIES 3.5 since-2025
-3|/known:DEU ALLIES since-2025
-3|/known:DEU DEU 0.7
-3|/known:DEU DEU 0.7 to-2024
-3|/known:DEU DEU 1.5
-11|/known:DEU DEU 1.5 since-2025
8|/known:DEU DEU 1.5 to-2021
-19|/known:DEU DEU 2
-13|/known:DEU DEU 2 since-2025
-6|/known:DEU DEU 2 to-2024
-3|/known:DEU DEU 2.5
-3|/known:DEU DEU 2.5 since-2025
8|/known:DEU DEU 2.9
8|/known:DEU DEU 2.9 since-2025
3|/known:DEU DEU 3
-5|/known:DEU DEU 3 since-2025
8|/known:DEU DEU 3 to-2024
-9|/known:DEU DEU 3.1
-9|/known:DEU DEU 3.1 to-2024
-9|/known:DEU DEU 3.5
-19|/known:DEU DEU 3.5 since-2025
10|/known:DEU DEU 3.5 to-2024
5|/known:DEU DEU 4.2
5|/known:DEU DEU 4.2 since-2025
3|/known:DEU DEU 5 since-2025
-37|/known:DEU DEU since-2025
5|/known:DEU DEU to-2021
-4|/known:DEU NATO 2
-4|/known:DEU NATO 2 to-2021
-6|/known:DEU NATO 3.5
-6|/known:DEU NATO 3.5 since-2025
-3|/known:DEU NATO 4
-3|/known:DEU NATO 4 to-2021
-6|/known:DEU NATO 5
-6|/known:DEU NATO 5 since-2025
-13|/known:DEU NATO since-2025
-6|/known:DEU NATO to-2021
-3|/known:DEU POL since-2025
6|/known:DNK DNK 0.2
6|/known:DNK DNK 0.2 since-2025
-4|/known:DNK DNK 2
-3|/known:DNK DNK 2 since-2025
11|/known:DNK DNK 3
8|/known:DNK DNK 3 since-2025
3|/known:DNK DNK 3 to-2024
-5|/known:DNK DNK 4
-3|/known:DNK DNK 4 to-1999
-5|/known:DNK DNK 5
-4|/known:DNK DNK 5 since-2025
4|/known:DNK DNK since-2025
-3|/known:DNK DNK to-1999
-7|/known:DNK TWN 6
-7|/known:DNK TWN 6 since-2025
-7|/known:DNK TWN since-2025
10|/known:DOM DOM 2
10|/known:DOM DOM 2 since-2025
10|/known:DOM DOM since-2025
-3|/known:ECU ECU 3
-3|/known:ECU ECU 3 since-2025
-4|/known:ECU ECU since-2025
7|/known:ESP ARE 5
7|/known:ESP ARE 5 since-2025
7|/known:ESP ARE since-2025
7|/known:ESP BEL 5
7|/known:ESP BEL 5 since-2025
7|/known:ESP BEL since-2025
-3|/known:ESP DEU 3.5
-3|/known:ESP DEU 3.5 since-2025
-3|/known:ESP DEU since-2025
10|/known:ESP ESP 1.3
10|/known:ESP ESP 1.3 since-2025
-3|/known:ESP ESP 1.5
-3|/known:ESP ESP 1.5 since-2025
5|/known:ESP ESP 2.1
5|/known:ESP ESP 2.1 since-2025
-4|/known:ESP ESP 3
-4|/known:ESP ESP 3 since-2025
-6|/known:ESP ESP 3.5
-6|/known:ESP ESP 3.5 since-2025
11|/known:ESP ESP 5
11|/known:ESP ESP 5 since-2025
10|/known:ESP ESP since-2025
-3|/known:ESP NATO 2
-3|/known:ESP NATO 2 to-2024
-5|/known:ESP NATO 3.5
-5|/known:ESP NATO 3.5 since-2025
-5|/known:ESP NATO 5
-5|/known:ESP NATO 5 since-2025
-10|/known:ESP NATO since-2025
-3|/known:ESP NATO to-2024
6|/known:ESP USA 5
6|/known:ESP USA 5 since-2025
6|/known:ESP USA since-2025
-4|/known:ESP+ITA+PRT ESP+ITA+PRT 5
-4|/known:ESP+ITA+PRT ESP+ITA+PRT 5 since-2025
-4|/known:ESP+ITA+PRT ESP+ITA+PRT since-2025
4|/known:EST ALLIES 3.5
4|/known:EST ALLIES 3.5 since-2025
4|/known:EST ALLIES since-2025
22|/known:EST EST 2.5
22|/known:EST EST 2.5 to-2024
5|/known:EST EST 3
4|/known:EST EST 3 to-2024
-14|/known:EST EST 3.7
3|/known:EST EST 3.7 since-2025
-17|/known:EST EST 3.7 to-2024
14|/known:EST EST 4
14|/known:EST EST 4 since-2025
7|/known:EST EST 4.5
7|/known:EST EST 4.5 since-2025
16|/known:EST EST 5
4|/known:EST EST 5 since-2025
12|/known:EST EST 5 to-2024
4|/known:EST EST 7
4|/known:EST EST 7 since-2025
36|/known:EST EST since-2025
20|/known:EST EST to-2024
-6|/known:EST EST+LTU+LVA+POL 2.5
-6|/known:EST EST+LTU+LVA+POL 2.5 to-2024
-6|/known:EST EST+LTU+LVA+POL to-2024
-3|/known:EST EU since-2025
3|/known:EST ITA 2
3|/known:EST ITA 2 to-2024
3|/known:EST ITA to-2024
15|/known:EST JPN 0.25
15|/known:EST JPN 0.25 since-2025
15|/known:EST JPN since-2025
13|/known:EST NATO 0.25
11|/known:EST NATO 0.25 since-2025
4|/known:EST NATO 2.5
4|/known:EST NATO 2.5 to-2024
6|/known:EST NATO 3
7|/known:EST NATO 3 to-2024
-4|/known:EST NATO 3.5 to-2024
12|/known:EST NATO 5
12|/known:EST NATO 5 since-2025
24|/known:EST NATO since-2025
9|/known:EST NATO to-2024
-4|/known:EST RUS 2
-4|/known:EST RUS 2 since-2025
-7|/known:EST RUS since-2025
19|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5
19|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5 to-2024
19|/known:EST+LTU+LVA+POL EST+LTU+LVA+POL to-2024
7|/known:ETH ETH 2.5
7|/known:ETH ETH 2.5 since-2025
7|/known:ETH ETH since-2025
8|/known:EU ALLIES 3.5
8|/known:EU ALLIES 3.5 since-2025
11|/known:EU ALLIES since-2025
-3|/known:EU ESP 5
-3|/known:EU ESP 5 since-2025
-3|/known:EU ESP since-2025
5|/known:EU EU 0.8
5|/known:EU EU 0.8 since-2025
10|/known:EU EU 1.5
10|/known:EU EU 1.5 since-2025
5|/known:EU EU 2
6|/known:EU EU 2 to-2024
5|/known:EU EU 2.4
5|/known:EU EU 2.4 since-2025
31|/known:EU EU 3
31|/known:EU EU 3 since-2025
25|/known:EU EU 3.5
27|/known:EU EU 3.5 since-2025
-20|/known:EU EU 4
-20|/known:EU EU 4 since-2025
-4|/known:EU EU 5
-4|/known:EU EU 5 since-2025
50|/known:EU EU since-2025
5|/known:EU EU to-2024
5|/known:EU IND 2.2
5|/known:EU IND 2.2 since-2025
5|/known:EU IND since-2025
9|/known:EU LTU 3
9|/known:EU LTU 3 since-2025
9|/known:EU LTU since-2025
3|/known:EU MDA 0.8
3|/known:EU MDA 0.8 since-2025
3|/known:EU MDA since-2025
12|/known:EU NATO 1.5
12|/known:EU NATO 1.5 to-2024
4|/known:EU NATO 2
4|/known:EU NATO 2 since-2025
-6|/known:EU NATO 4
-6|/known:EU NATO 4 since-2025
-6|/known:EU NATO since-2025
12|/known:EU NATO to-2024
-6|/known:EU POL 5
-6|/known:EU POL 5 since-2025
-6|/known:EU POL since-2025
-4|/known:EU+NATO EU+NATO 3
-4|/known:EU+NATO EU+NATO 3 since-2025
-4|/known:EU+NATO EU+NATO since-2025
-3|/known:FIN EST 4
-3|/known:FIN EST 4 since-2025
-3|/known:FIN EST since-2025
-3|/known:FIN FIN 1.5
-3|/known:FIN FIN 1.5 since-2025
-5|/known:FIN FIN 2.5
-3|/known:FIN FIN 2.5 to-2024
12|/known:FIN FIN 3
12|/known:FIN FIN 3 since-2025
6|/known:FIN FIN 3.3
6|/known:FIN FIN 3.3 since-2025
-8|/known:FIN FIN 5
-8|/known:FIN FIN 5 since-2025
4|/known:FIN FIN since-2025
-5|/known:FIN FIN to-2024
-8|/known:FIN NATO 3
-8|/known:FIN NATO 3 to-2024
-3|/known:FIN NATO 3.2
-3|/known:FIN NATO 3.2 since-2025
-5|/known:FIN NATO 3.5
-5|/known:FIN NATO 3.5 since-2025
-9|/known:FIN NATO since-2025
-8|/known:FIN NATO to-2024
11|/known:FJI FJI 2
11|/known:FJI FJI 2 since-2025
3|/known:FJI FJI 2-2.5
3|/known:FJI FJI 2-2.5 since-2025
11|/known:FJI FJI since-2025
4|/known:FRA DEU 2.8
4|/known:FRA DEU 2.8 since-2025
4|/known:FRA DEU since-2025
3|/known:FRA EU 3-3.5
3|/known:FRA EU 3-3.5 since-2025
3|/known:FRA EU since-2025
3|/known:FRA FRA 1
3|/known:FRA FRA 1 since-2025
-12|/known:FRA FRA 1.2
-12|/known:FRA FRA 1.2 since-2025
-6|/known:FRA FRA 2
-6|/known:FRA FRA 2 to-2021
-3|/known:FRA FRA 2.3
-3|/known:FRA FRA 2.3 to-2024
-10|/known:FRA FRA 2.5
-10|/known:FRA FRA 2.5 since-2025
4|/known:FRA FRA 3 since-2025
-6|/known:FRA FRA 3 to-2024
20|/known:FRA FRA 3-3.5
20|/known:FRA FRA 3-3.5 since-2025
5|/known:FRA FRA 3.5
5|/known:FRA FRA 3.5 since-2025
4|/known:FRA FRA 4 to-2021
8|/known:FRA FRA 5
8|/known:FRA FRA 5 since-2025
19|/known:FRA FRA since-2025
-11|/known:FRA FRA to-2024
-3|/known:FRA FRA+USA 4
-3|/known:FRA FRA+USA 4 to-2021
-3|/known:FRA FRA+USA to-2021
3|/known:FRA NATO 1.5
3|/known:FRA NATO 1.5 to-2024
3|/known:FRA NATO 3-3.5
3|/known:FRA NATO 3-3.5 since-2025
-4|/known:FRA NATO 3.5
-4|/known:FRA NATO 3.5 since-2025
3|/known:FRA NATO to-2024
7|/known:FRA USA 3-3.5
7|/known:FRA USA 3-3.5 since-2025
7|/known:FRA USA since-2025
-4|/known:GBR EU 3
-4|/known:GBR EU 3 since-2025
-4|/known:GBR EU since-2025
4|/known:GBR FRA 2.3
4|/known:GBR FRA 2.3 to-2024
4|/known:GBR FRA to-2024
-6|/known:GBR GBR 0.9
-6|/known:GBR GBR 0.9 since-2025
-5|/known:GBR GBR 2
-5|/known:GBR GBR 2 to-2024
20|/known:GBR GBR 2.5
21|/known:GBR GBR 2.5 to-2024
4|/known:GBR GBR 2.7
4|/known:GBR GBR 2.7 since-2025
9|/known:GBR GBR 3
27|/known:GBR GBR 3 since-2025
-18|/known:GBR GBR 3 to-2024
-3|/known:GBR GBR 3-4
-3|/known:GBR GBR 3-4 since-2025
10|/known:GBR GBR 3.1
10|/known:GBR GBR 3.1 since-2025
-10|/known:GBR GBR 3.5
-9|/known:GBR GBR 3.5 since-2025
-3|/known:GBR GBR 3.6
-3|/known:GBR GBR 3.6 since-2025
3|/known:GBR GBR 3.7
3|/known:GBR GBR 3.7 since-2025
-25|/known:GBR GBR 5
-24|/known:GBR GBR 5 since-2025
-6|/known:GBR GBR since-2025
-3|/known:GBR GBR+POL 2.5
-3|/known:GBR GBR+POL 2.5 to-2024
-3|/known:GBR GBR+POL to-2024
-4|/known:GBR GBR+USA 2
-4|/known:GBR GBR+USA 2 to-2021
-4|/known:GBR GBR+USA to-2021
-3|/known:GBR NATO 2 to-2024
12|/known:GBR NATO 2.5
12|/known:GBR NATO 2.5 to-2024
25|/known:GBR NATO 3
19|/known:GBR NATO 3 since-2025
11|/known:GBR NATO 3 to-2021
-4|/known:GBR NATO 3 to-2024
-5|/known:GBR NATO 3.5
-5|/known:GBR NATO 3.5 since-2025
-12|/known:GBR NATO 5
-12|/known:GBR NATO 5 since-2025
12|/known:GBR NATO to-2021
5|/known:GBR NATO to-2024
-8|/known:GBR RUS 5
-8|/known:GBR RUS 5 since-2025
-8|/known:GBR RUS since-2025
4|/known:GBR USA 3
4|/known:GBR USA 3 since-2025
9|/known:GBR+POL GBR+POL 2.5
9|/known:GBR+POL GBR+POL 2.5 to-2024
9|/known:GBR+POL GBR+POL to-2024
14|/known:GBR+USA GBR+USA 2
14|/known:GBR+USA GBR+USA 2 to-2021
14|/known:GBR+USA GBR+USA to-2021
-5|/known:GEO AZE 1.4
-5|/known:GEO AZE 1.4 since-2025
-5|/known:GEO AZE since-2025
-4|/known:GEO EU 3
-4|/known:GEO EU 3 since-2025
-4|/known:GEO EU since-2025
5|/known:GEO GEO 4
5|/known:GEO GEO 4 to-2013
5|/known:GEO GEO to-2013
6|/known:GHA NGA+TGO 1.4
6|/known:GHA NGA+TGO 1.4 since-2025
6|/known:GHA NGA+TGO since-2025
-6|/known:GNB GNB 3
-6|/known:GNB GNB 3 since-2025
-6|/known:GNB GNB since-2025
9|/known:GRC GRC 2
4|/known:GRC GRC 2 since-2025
3|/known:GRC GRC 2 to-2013
-7|/known:GRC GRC 2.5
-7|/known:GRC GRC 2.5 to-2024
3|/known:GRC GRC 5
3|/known:GRC GRC 5 since-2025
6|/known:GRC GRC since-2025
3|/known:GRC GRC to-2013
-5|/known:GRC GRC to-2024
-4|/known:GRC TUR 3.5
-4|/known:GRC TUR 3.5 since-2025
-4|/known:GRC TUR since-2025
12|/known:GTM BLZ 0.9
12|/known:GTM BLZ 0.9 since-2025
12|/known:GTM BLZ since-2025
7|/known:HND HND 1.8
7|/known:HND HND 1.8 since-2025
6|/known:HND HND since-2025
4|/known:HRV HRV 3
4|/known:HRV HRV 3 since-2025
-8|/known:HRV HRV 4
-8|/known:HRV HRV 4 to-2021
5|/known:HRV HRV since-2025
-8|/known:HRV HRV to-2021
-5|/known:HUN HUN 2
-5|/known:HUN HUN 2 since-2025
4|/known:HUN HUN 5
4|/known:HUN HUN 5 since-2025
5|/known:IDN IDN 0.8
5|/known:IDN IDN 0.8 to-2024
-14|/known:IDN IDN 1
-9|/known:IDN IDN 1 since-2025
-5|/known:IDN IDN 1 to-2024
-3|/known:IDN IDN 1-1.5
-3|/known:IDN IDN 1-1.5 to-2024
16|/known:IDN IDN 1.5 since-2025
-14|/known:IDN IDN 1.5 to-2024
5|/known:IDN IDN 1.6
5|/known:IDN IDN 1.6 to-2024
5|/known:IDN IDN 2 since-2025
-3|/known:IDN IDN 2 to-1999
-3|/known:IDN IDN 2 to-2024
13|/known:IDN IDN since-2025
-3|/known:IDN IDN to-1999
-15|/known:IDN IDN to-2024
12|/known:IDN JPN 0.9
12|/known:IDN JPN 0.9 to-2024
19|/known:IDN JPN 1.5
19|/known:IDN JPN 1.5 since-2025
18|/known:IDN JPN since-2025
12|/known:IDN JPN to-2024
11|/known:IDN NATO 2
11|/known:IDN NATO 2 since-2025
9|/known:IDN NATO since-2025
3|/known:IND BTN 1.4
3|/known:IND BTN 1.4 since-2025
3|/known:IND BTN since-2025
16|/known:IND IND 0.5
16|/known:IND IND 0.5 since-2025
6|/known:IND IND 1.5
6|/known:IND IND 1.5 since-2025
5|/known:IND IND 2
5|/known:IND IND 2 since-2025
-3|/known:IND IND 2.2
-3|/known:IND IND 2.2 since-2025
5|/known:IND IND 2.3
5|/known:IND IND 2.3 since-2025
5|/known:IND IND 2.5 since-2025
-4|/known:IND IND 3 since-2025
8|/known:IND IND 3 to-2024
-9|/known:IND IND 3.5
-9|/known:IND IND 3.5 since-2025
20|/known:IND IND since-2025
6|/known:IND IND to-2024
-6|/known:IND PAK 2
-6|/known:IND PAK 2 since-2025
-7|/known:IND PAK since-2025
-12|/known:IRL EU 3
-12|/known:IRL EU 3 since-2025
-11|/known:IRL EU since-2025
12|/known:IRL FRA 1.2
12|/known:IRL FRA 1.2 since-2025
12|/known:IRL FRA since-2025
11|/known:IRL IRL 0.5
11|/known:IRL IRL 0.5 since-2025
-11|/known:IRL IRL 0.6
-11|/known:IRL IRL 0.6 since-2025
4|/known:IRL IRL 0.7
4|/known:IRL IRL 0.7 since-2025
4|/known:IRL IRL 1.5
4|/known:IRL IRL 1.5 since-2025
7|/known:IRL IRL 2
7|/known:IRL IRL 2 since-2025
9|/known:IRL IRL 3
9|/known:IRL IRL 3 since-2025
-8|/known:IRL IRL 3.5
-8|/known:IRL IRL 3.5 since-2025
13|/known:IRL IRL since-2025
3|/known:IRL NATO 1
3|/known:IRL NATO 1 since-2025
6|/known:IRN IRN 5
6|/known:IRN IRN 5 since-2025
4|/known:IRN IRN since-2025
3|/known:IRQ IRQ 4
4|/known:IRQ IRQ 4 since-2025
5|/known:IRQ IRQ since-2025
3|/known:ISL ISL since-2025
4|/known:ISR ISR 4.3
4|/known:ISR ISR 4.3 since-2025
-3|/known:ISR ISR 5
-3|/known:ISR ISR 5 since-2025
3|/known:ISR ISR 5.5
3|/known:ISR ISR 5.5 since-2025
-3|/known:ISR ISR 6
-5|/known:ISR ISR 6-7
-5|/known:ISR ISR 6-7 since-2025
11|/known:ISR ISR 7
14|/known:ISR ISR 7 since-2025
-3|/known:ISR ISR 7 to-2024
4|/known:ISR ISR 7.5
4|/known:ISR ISR 7.5 to-2013
7|/known:ISR ISR 8
6|/known:ISR ISR 8 to-2024
11|/known:ISR ISR since-2025
4|/known:ISR ISR to-2013
10|/known:ISR JPN 6
10|/known:ISR JPN 6 since-2025
9|/known:ISR JPN since-2025
-6|/known:ITA BEL 5
-6|/known:ITA BEL 5 since-2025
-6|/known:ITA BEL since-2025
12|/known:ITA GBR 0.9
12|/known:ITA GBR 0.9 since-2025
12|/known:ITA GBR since-2025
6|/known:ITA ITA 2
8|/known:ITA ITA 2 since-2025
-8|/known:ITA ITA 2.5
-14|/known:ITA ITA 2.5 since-2025
6|/known:ITA ITA 2.5 to-2024
5|/known:ITA ITA 3
4|/known:ITA ITA 3 since-2025
-11|/known:ITA ITA 3.5
-11|/known:ITA ITA 3.5 since-2025
-12|/known:ITA ITA 5
-12|/known:ITA ITA 5 since-2025
-27|/known:ITA ITA since-2025
4|/known:ITA ITA to-2024
-4|/known:ITA NATO since-2025
-6|/known:JOR JOR 3
-3|/known:JOR JOR 3 since-2025
-3|/known:JOR JOR 3 to-2024
-4|/known:JOR JOR 5.2
-4|/known:JOR JOR 5.2 since-2025
-7|/known:JOR JOR since-2025
-3|/known:JOR JOR to-2024
3|/known:JPN ALLIES 1.5
3|/known:JPN ALLIES 1.5 since-2025
7|/known:JPN ALLIES 1.7
7|/known:JPN ALLIES 1.7 since-2025
-7|/known:JPN ALLIES 2
-5|/known:JPN ALLIES 2 to-2021
-3|/known:JPN ALLIES 3
-12|/known:JPN ALLIES 3.5
-12|/known:JPN ALLIES 3.5 since-2025
-16|/known:JPN ALLIES 5
-16|/known:JPN ALLIES 5 since-2025
-22|/known:JPN ALLIES since-2025
-5|/known:JPN ALLIES to-2021
9|/known:JPN AUS 3
10|/known:JPN AUS 3 since-2025
-6|/known:JPN AUS 3.5
-6|/known:JPN AUS 3.5 since-2025
4|/known:JPN AUS since-2025
-5|/known:JPN AUS+JPN 2
-5|/known:JPN AUS+JPN 2 since-2025
-7|/known:JPN AUS+JPN since-2025
-7|/known:JPN CAN 2
-3|/known:JPN CAN 2 to-1999
-3|/known:JPN CAN 2 to-2024
10|/known:JPN CAN 3
10|/known:JPN CAN 3 since-2025
10|/known:JPN CAN since-2025
-3|/known:JPN CAN to-1999
-3|/known:JPN CAN to-2024
10|/known:JPN CHN 3
10|/known:JPN CHN 3 since-2025
7|/known:JPN CHN 3.5
7|/known:JPN CHN 3.5 since-2025
16|/known:JPN CHN since-2025
11|/known:JPN CHN+JPN 3
11|/known:JPN CHN+JPN 3 since-2025
11|/known:JPN CHN+JPN since-2025
9|/known:JPN DEU 3
10|/known:JPN DEU 3 since-2025
7|/known:JPN DEU since-2025
-7|/known:JPN ESP 3.5
-7|/known:JPN ESP 3.5 since-2025
-8|/known:JPN ESP since-2025
-4|/known:JPN IDN 1.5
-3|/known:JPN IDN 1.5 since-2025
-4|/known:JPN IDN since-2025
-3|/known:JPN IDN to-2024
-3|/known:JPN JPN 0
-3|/known:JPN JPN 0 since-2025
-6|/known:JPN JPN 0.1
-6|/known:JPN JPN 0.1 since-2025
-4|/known:JPN JPN 0.25
-4|/known:JPN JPN 0.25 since-2025
7|/known:JPN JPN 0.8
7|/known:JPN JPN 0.8 to-1999
-5|/known:JPN JPN 0.9
4|/known:JPN JPN 0.9 since-2025
-8|/known:JPN JPN 0.9 to-2024
5|/known:JPN JPN 0.97
5|/known:JPN JPN 0.97 to-1999
3|/known:JPN JPN 0.993
3|/known:JPN JPN 0.993 to-1999
-5|/known:JPN JPN 1
-17|/known:JPN JPN 1 since-2025
12|/known:JPN JPN 1 to-1999
5|/known:JPN JPN 1 to-2021
-6|/known:JPN JPN 1 to-2024
5|/known:JPN JPN 1.007
5|/known:JPN JPN 1.007 to-1999
7|/known:JPN JPN 1.02
7|/known:JPN JPN 1.02 to-1999
8|/known:JPN JPN 1.03
8|/known:JPN JPN 1.03 to-1999
8|/known:JPN JPN 1.04
8|/known:JPN JPN 1.04 to-1999
-6|/known:JPN JPN 1.1
-6|/known:JPN JPN 1.1 to-1999
7|/known:JPN JPN 1.2 since-2025
5|/known:JPN JPN 1.2 to-1999
-7|/known:JPN JPN 1.2 to-2021
5|/known:JPN JPN 1.3
3|/known:JPN JPN 1.3 since-2025
4|/known:JPN JPN 1.3 to-1999
-9|/known:JPN JPN 1.5
4|/known:JPN JPN 1.5 since-2025
-17|/known:JPN JPN 1.5 to-1999
-11|/known:JPN JPN 1.5 to-2013
16|/known:JPN JPN 1.5 to-2024
-7|/known:JPN JPN 1.7
-5|/known:JPN JPN 1.7 to-1999
-3|/known:JPN JPN 1E+1
-3|/known:JPN JPN 1E+1 since-2025
-13|/known:JPN JPN 2
-5|/known:JPN JPN 2 to-1999
-4|/known:JPN JPN 2 to-2013
-19|/known:JPN JPN 2 to-2021
14|/known:JPN JPN 2 to-2024
11|/known:JPN JPN 2.1
15|/known:JPN JPN 2.1 since-2025
-4|/known:JPN JPN 2.1 to-1999
3|/known:JPN JPN 2.2 to-2024
-3|/known:JPN JPN 2.3
-3|/known:JPN JPN 2.3 since-2025
5|/known:JPN JPN 2.4
5|/known:JPN JPN 2.4 since-2025
3|/known:JPN JPN 2.5
19|/known:JPN JPN 2.5 since-2025
-16|/known:JPN JPN 2.5 to-2024
6|/known:JPN JPN 2.5-3.5
6|/known:JPN JPN 2.5-3.5 since-2025
-3|/known:JPN JPN 2.75
-3|/known:JPN JPN 2.75 since-2025
11|/known:JPN JPN 2.8
11|/known:JPN JPN 2.8 since-2025
-17|/known:JPN JPN 3
22|/known:JPN JPN 3 since-2025
-20|/known:JPN JPN 3 to-1999
-19|/known:JPN JPN 3 to-2024
3|/known:JPN JPN 3-3.5 since-2025
9|/known:JPN JPN 3.1
9|/known:JPN JPN 3.1 since-2025
17|/known:JPN JPN 3.2
4|/known:JPN JPN 3.2 since-2025
13|/known:JPN JPN 3.2 to-2024
-4|/known:JPN JPN 3.3
-4|/known:JPN JPN 3.3 since-2025
-15|/known:JPN JPN 3.5
-15|/known:JPN JPN 3.5 since-2025
-24|/known:JPN JPN 4
-16|/known:JPN JPN 4 since-2025
-7|/known:JPN JPN 4 to-2024
-6|/known:JPN JPN 4.3
-6|/known:JPN JPN 4.3 since-2025
3|/known:JPN JPN 4.7
3|/known:JPN JPN 4.7 since-2025
-32|/known:JPN JPN 5
-30|/known:JPN JPN 5 since-2025
-13|/known:JPN JPN 5.2
-13|/known:JPN JPN 5.2 to-1999
-8|/known:JPN JPN 6
-8|/known:JPN JPN 6 since-2025
-4|/known:JPN JPN since-2025
-6|/known:JPN JPN to-1999
-18|/known:JPN JPN to-2013
-23|/known:JPN JPN to-2021
-15|/known:JPN JPN to-2024
13|/known:JPN KOR 3
13|/known:JPN KOR 3 since-2025
-13|/known:JPN KOR 3.5
-13|/known:JPN KOR 3.5 since-2025
-4|/known:JPN KOR 5
-4|/known:JPN KOR 5 since-2025
-7|/known:JPN KOR since-2025
-5|/known:JPN NATO 1
-5|/known:JPN NATO 1 to-1999
-5|/known:JPN NATO 2
-5|/known:JPN NATO 2 to-2024
3|/known:JPN NATO 3
-5|/known:JPN NATO 3 since-2025
16|/known:JPN NATO 3 to-1999
-8|/known:JPN NATO 3 to-2024
-9|/known:JPN NATO 3.5
-9|/known:JPN NATO 3.5 since-2025
14|/known:JPN NATO 5
14|/known:JPN NATO 5 since-2025
11|/known:JPN NATO to-1999
-13|/known:JPN NATO to-2024
12|/known:JPN PHL 2
17|/known:JPN PHL 2 since-2025
-5|/known:JPN PHL 2 to-2024
-8|/known:JPN PHL 3.5
-8|/known:JPN PHL 3.5 since-2025
-3|/known:JPN PHL 5
-3|/known:JPN PHL 5 since-2025
4|/known:JPN PHL since-2025
-5|/known:JPN PHL to-2024
8|/known:JPN PNG 0.8
8|/known:JPN PNG 0.8 since-2025
8|/known:JPN PNG since-2025
15|/known:JPN RUS 3
15|/known:JPN RUS 3 since-2025
15|/known:JPN RUS since-2025
-4|/known:JPN SGP 3.5
-4|/known:JPN SGP 3.5 since-2025
-3|/known:JPN SGP since-2025
-6|/known:JPN TWN 1E+1
-6|/known:JPN TWN 1E+1 since-2025
10|/known:JPN TWN 3
10|/known:JPN TWN 3 since-2025
-3|/known:JPN TWN 3.5
-3|/known:JPN TWN 3.5 since-2025
-3|/known:JPN TWN 4
-4|/known:JPN TWN 5
-4|/known:JPN TWN 5 since-2025
-5|/known:JPN TWN since-2025
-3|/known:JPN TWN to-2024
-4|/known:JPN UKR 2
-4|/known:JPN UKR 2 to-2024
-4|/known:JPN UKR to-2024
12|/known:JPN USA 2
16|/known:JPN USA 2 since-2025
-3|/known:JPN USA 2 to-2024
-4|/known:JPN USA 2.5
-4|/known:JPN USA 2.5 since-2025
5|/known:JPN USA 3 since-2025
-3|/known:JPN USA 3 to-2024
-16|/known:JPN USA 3.5
-16|/known:JPN USA 3.5 since-2025
-3|/known:JPN USA to-1999
-6|/known:JPN USA to-2024
10|/known:JPN VNM 2.5-3.5
10|/known:JPN VNM 2.5-3.5 since-2025
9|/known:JPN VNM since-2025
14|/known:JPN VUT 5
14|/known:JPN VUT 5 since-2025
14|/known:JPN VUT since-2025
-4|/known:JPN+KOR JPN+KOR since-2025
6|/known:KEN BHS+BLZ+JAM 0.2
6|/known:KEN BHS+BLZ+JAM 0.2 to-2024
6|/known:KEN BHS+BLZ+JAM to-2024
-3|/known:KEN ETH 2.5
-3|/known:KEN ETH 2.5 since-2025
-3|/known:KEN ETH since-2025
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
-6|/known:KHM THA 1.5
-6|/known:KHM THA 1.5 since-2025
8|/known:KHM THA 5
8|/known:KHM THA 5 since-2025
3|/known:KHM THA since-2025
9|/known:KHM+LAO KHM+LAO 2.3
9|/known:KHM+LAO KHM+LAO 2.3 since-2025
9|/known:KHM+LAO KHM+LAO since-2025
15|/known:KIR NZL 0.6
15|/known:KIR NZL 0.6 to-2024
15|/known:KIR NZL to-2024
-6|/known:KOR ALLIES 3.5
-6|/known:KOR ALLIES 3.5 since-2025
-5|/known:KOR ALLIES 5
-5|/known:KOR ALLIES 5 since-2025
-12|/known:KOR ALLIES since-2025
-3|/known:KOR AUS since-2025
-6|/known:KOR EST 5
-6|/known:KOR EST 5 since-2025
-6|/known:KOR EST since-2025
4|/known:KOR JPN 2.8
4|/known:KOR JPN 2.8 since-2025
-7|/known:KOR JPN 3
-7|/known:KOR JPN 3 since-2025
-5|/known:KOR JPN since-2025
-3|/known:KOR JPN+KOR 3.5
-3|/known:KOR JPN+KOR 3.5 since-2025
-3|/known:KOR JPN+KOR since-2025
-4|/known:KOR KOR 0.2
-4|/known:KOR KOR 0.2 since-2025
3|/known:KOR KOR 2.2
3|/known:KOR KOR 2.2 since-2025
-4|/known:KOR KOR 2.5
-4|/known:KOR KOR 2.5 since-2025
-3|/known:KOR KOR 2.7
-3|/known:KOR KOR 2.7 to-2024
-4|/known:KOR KOR 2.8
-5|/known:KOR KOR 2.8 since-2025
-5|/known:KOR KOR 3
8|/known:KOR KOR 3 since-2025
-4|/known:KOR KOR 3 to-2021
-7|/known:KOR KOR 3 to-2024
4|/known:KOR KOR 3.2-3.5
4|/known:KOR KOR 3.2-3.5 to-2013
8|/known:KOR KOR 3.5
7|/known:KOR KOR 3.5 since-2025
3|/known:KOR KOR 3.8
3|/known:KOR KOR 3.8 since-2025
-6|/known:KOR KOR 4
-6|/known:KOR KOR 4 since-2025
6|/known:KOR KOR 5
4|/known:KOR KOR 5 to-2024
-4|/known:KOR KOR 7
-3|/known:KOR KOR 7 to-1999
-3|/known:KOR KOR since-2025
-3|/known:KOR KOR to-1999
6|/known:KOR KOR to-2013
-4|/known:KOR KOR to-2021
-6|/known:KOR KOR to-2024
7|/known:KOR MNG 1.3
7|/known:KOR MNG 1.3 since-2025
7|/known:KOR MNG since-2025
-5|/known:KOR NATO 5
-5|/known:KOR NATO 5 since-2025
-6|/known:KOR NATO since-2025
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
5|/known:KWT KWT 4.5
5|/known:KWT KWT 4.5 since-2025
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
-8|/known:LKA LKA 1
-7|/known:LKA LKA 1 since-2025
-3|/known:LKA LKA 1.5
-3|/known:LKA LKA 1.5 since-2025
-10|/known:LKA LKA since-2025
-4|/known:LTU ALLIES 3
-4|/known:LTU ALLIES 3 to-2024
-4|/known:LTU ALLIES to-2024
7|/known:LTU ESP+ITA+PRT 5
7|/known:LTU ESP+ITA+PRT 5 since-2025
7|/known:LTU ESP+ITA+PRT since-2025
-5|/known:LTU LTU 2
4|/known:LTU LTU 2 since-2025
-9|/known:LTU LTU 2 to-2024
6|/known:LTU LTU 2.5
-3|/known:LTU LTU 2.5 to-2021
9|/known:LTU LTU 2.5 to-2024
-5|/known:LTU LTU 3
-7|/known:LTU LTU 3 since-2025
9|/known:LTU LTU 3.5
9|/known:LTU LTU 3.5 since-2025
3|/known:LTU LTU 4.87
3|/known:LTU LTU 4.87 since-2025
12|/known:LTU LTU 6
12|/known:LTU LTU 6 since-2025
23|/known:LTU LTU since-2025
-3|/known:LTU LTU to-2021
-3|/known:LTU LTU+POL 2.5
-3|/known:LTU LTU+POL 2.5 to-2024
-3|/known:LTU LTU+POL to-2024
6|/known:LTU NATO 2
6|/known:LTU NATO 2 to-2024
-5|/known:LTU NATO 3 since-2025
4|/known:LTU NATO 3 to-2024
13|/known:LTU NATO 3.5
13|/known:LTU NATO 3.5 since-2025
8|/known:LTU NATO 5
8|/known:LTU NATO 5 since-2025
17|/known:LTU NATO since-2025
12|/known:LTU NATO to-2024
9|/known:LTU+POL LTU+POL 2
9|/known:LTU+POL LTU+POL 2 since-2025
7|/known:LTU+POL LTU+POL 2.5
7|/known:LTU+POL LTU+POL 2.5 to-2024
9|/known:LTU+POL LTU+POL since-2025
7|/known:LTU+POL LTU+POL to-2024
-5|/known:LUX BEL 1.9
-5|/known:LUX BEL 1.9 since-2025
-5|/known:LUX BEL since-2025
9|/known:LUX LUX 1
9|/known:LUX LUX 1 to-2024
5|/known:LUX LUX 2
5|/known:LUX LUX 2 since-2025
7|/known:LUX LUX since-2025
8|/known:LUX LUX to-2024
3|/known:LVA CAN 2
3|/known:LVA CAN 2 to-2024
3|/known:LVA CAN to-2024
18|/known:LVA LTU 2
18|/known:LVA LTU 2 to-2024
18|/known:LVA LTU to-2024
7|/known:LVA LVA 2.5
7|/known:LVA LVA 2.5 to-2024
3|/known:LVA LVA 3
3|/known:LVA LVA 3 since-2025
11|/known:LVA LVA 3.5
11|/known:LVA LVA 3.5 since-2025
5|/known:LVA LVA 4
3|/known:LVA LVA 4 to-2024
6|/known:LVA LVA 4.9
6|/known:LVA LVA 4.9 since-2025
4|/known:LVA LVA 5
4|/known:LVA LVA 5 since-2025
25|/known:LVA LVA since-2025
11|/known:LVA LVA to-2024
6|/known:LVA NATO 2.5
6|/known:LVA NATO 2.5 to-2024
4|/known:LVA NATO to-2024
-5|/known:MDA MDA 4
-5|/known:MDA MDA 4 since-2025
-6|/known:MDA MDA since-2025
8|/known:MDA NATO 2
8|/known:MDA NATO 2 to-2024
8|/known:MDA NATO to-2024
8|/known:MKD MKD 2.5
8|/known:MKD MKD 2.5 since-2025
4|/known:MKD MKD 3.5
4|/known:MKD MKD 3.5 since-2025
13|/known:MKD MKD since-2025
18|/known:MLI NER 3.4
18|/known:MLI NER 3.4 to-2024
18|/known:MLI NER to-2024
-3|/known:MLT GBR 0.9
-3|/known:MLT GBR 0.9 since-2025
-3|/known:MLT GBR since-2025
-9|/known:MLT MLT 1
-9|/known:MLT MLT 1 since-2025
-9|/known:MLT MLT since-2025
-10|/known:MMR MMR 3
-10|/known:MMR MMR 3 since-2025
-10|/known:MMR MMR since-2025
-7|/known:MNE SRB 2.5
-7|/known:MNE SRB 2.5 since-2025
-7|/known:MNE SRB since-2025
6|/known:MNG MNG 1
6|/known:MNG MNG 1 since-2025
4|/known:MNG MNG since-2025
4|/known:MOZ MOZ 2
4|/known:MOZ MOZ 2 since-2025
4|/known:MOZ MOZ since-2025
3|/known:MWI MWI 1.2
3|/known:MWI MWI 1.2 since-2025
3|/known:MWI MWI since-2025
3|/known:MYS MYS 1.5
4|/known:MYS MYS 1.5 since-2025
-13|/known:MYS MYS 3.5
-13|/known:MYS MYS 3.5 since-2025
-4|/known:MYS MYS 5
-4|/known:MYS MYS 5 since-2025
-13|/known:MYS MYS since-2025
17|/known:MYS NATO 2
17|/known:MYS NATO 2 since-2025
16|/known:MYS NATO since-2025
-3|/known:MYS PHL 2
-3|/known:MYS PHL 2 since-2025
-3|/known:MYS PHL since-2025
6|/known:NATO ALLIES 3.5
6|/known:NATO ALLIES 3.5 since-2025
-8|/known:NATO ALLIES 5
-8|/known:NATO ALLIES 5 since-2025
-4|/known:NATO ALLIES since-2025
-6|/known:NATO AUS 3.5
-6|/known:NATO AUS 3.5 since-2025
-8|/known:NATO AUS since-2025
-6|/known:NATO CAN 2
-4|/known:NATO CAN 2 to-2024
-4|/known:NATO CAN to-2024
5|/known:NATO DEU 1.5
5|/known:NATO DEU 1.5 since-2025
3|/known:NATO DEU 3.5 since-2025
-7|/known:NATO DEU 5
-7|/known:NATO DEU 5 since-2025
6|/known:NATO DEU 6
6|/known:NATO DEU 6 since-2025
7|/known:NATO DEU since-2025
4|/known:NATO ESP 1.5
4|/known:NATO ESP 1.5 since-2025
12|/known:NATO ESP 2.1
12|/known:NATO ESP 2.1 since-2025
6|/known:NATO ESP 3.5
6|/known:NATO ESP 3.5 since-2025
-8|/known:NATO ESP 5
-8|/known:NATO ESP 5 since-2025
14|/known:NATO ESP since-2025
-3|/known:NATO EST 2.5
-3|/known:NATO EST 2.5 to-2024
-3|/known:NATO EST to-2024
-3|/known:NATO EU 2
-3|/known:NATO EU 2 since-2025
-4|/known:NATO EU since-2025
14|/known:NATO FIN 3.5
14|/known:NATO FIN 3.5 since-2025
14|/known:NATO FIN since-2025
10|/known:NATO FRA 3
10|/known:NATO FRA 3 since-2025
-4|/known:NATO FRA 3.5
-4|/known:NATO FRA 3.5 since-2025
5|/known:NATO FRA since-2025
-7|/known:NATO GBR 2.5
-7|/known:NATO GBR 2.5 to-2024
-11|/known:NATO GBR 3
-11|/known:NATO GBR 3 since-2025
-3|/known:NATO GBR 3.5
-3|/known:NATO GBR 3.5 since-2025
9|/known:NATO GBR 5
9|/known:NATO GBR 5 since-2025
-6|/known:NATO GBR since-2025
-7|/known:NATO GBR to-2024
5|/known:NATO IRL 2
5|/known:NATO IRL 2 since-2025
5|/known:NATO IRL since-2025
15|/known:NATO ITA 3.5
15|/known:NATO ITA 3.5 since-2025
-5|/known:NATO ITA 5
-5|/known:NATO ITA 5 since-2025
10|/known:NATO ITA since-2025
-3|/known:NATO JPN 1.5
-7|/known:NATO JPN 2
-6|/known:NATO JPN 2 to-2024
6|/known:NATO JPN 3
-10|/known:NATO JPN 3 since-2025
18|/known:NATO JPN 3 to-2024
7|/known:NATO JPN 3.5
7|/known:NATO JPN 3.5 since-2025
-3|/known:NATO JPN since-2025
-4|/known:NATO JPN to-2021
12|/known:NATO JPN to-2024
-6|/known:NATO JPN+KOR 3.5
-6|/known:NATO JPN+KOR 3.5 since-2025
-6|/known:NATO JPN+KOR since-2025
3|/known:NATO LTU 1.5
3|/known:NATO LTU 1.5 since-2025
-14|/known:NATO NATO 0.25
-13|/known:NATO NATO 0.25 since-2025
-14|/known:NATO NATO 1
-7|/known:NATO NATO 1 since-2025
-6|/known:NATO NATO 1 to-1999
3|/known:NATO NATO 1.3
3|/known:NATO NATO 1.3 since-2025
38|/known:NATO NATO 1.5
42|/known:NATO NATO 1.5 since-2025
-4|/known:NATO NATO 1.5 to-2024
-4|/known:NATO NATO 15
-4|/known:NATO NATO 15 since-2025
-9|/known:NATO NATO 1E+1
-9|/known:NATO NATO 1E+1 since-2025
-3|/known:NATO NATO 2
-24|/known:NATO NATO 2 since-2025
4|/known:NATO NATO 2 to-2013
12|/known:NATO NATO 2 to-2021
5|/known:NATO NATO 2 to-2024
-3|/known:NATO NATO 2.8
-3|/known:NATO NATO 2.8 since-2025
-18|/known:NATO NATO 3
-5|/known:NATO NATO 3 to-1999
-7|/known:NATO NATO 3 to-2021
-8|/known:NATO NATO 3 to-2024
6|/known:NATO NATO 3.2
6|/known:NATO NATO 3.2 since-2025
31|/known:NATO NATO 3.5
31|/known:NATO NATO 3.5 since-2025
13|/known:NATO NATO 3.7
13|/known:NATO NATO 3.7 since-2025
-11|/known:NATO NATO 4
-7|/known:NATO NATO 4 since-2025
-4|/known:NATO NATO 4 to-2021
4|/known:NATO NATO 5 since-2025
-4|/known:NATO NATO 5 to-2024
24|/known:NATO NATO since-2025
-11|/known:NATO NATO to-1999
5|/known:NATO NATO to-2013
-12|/known:NATO NATO to-2024
-3|/known:NATO NATO+USA 2
-3|/known:NATO NATO+USA 2 to-2021
-3|/known:NATO NATO+USA to-2021
12|/known:NATO NLD 1.5
12|/known:NATO NLD 1.5 since-2025
3|/known:NATO NLD 3.5
3|/known:NATO NLD 3.5 since-2025
12|/known:NATO NLD since-2025
-4|/known:NATO POL 3
-3|/known:NATO POL 3 to-2024
-9|/known:NATO POL 5
-9|/known:NATO POL 5 since-2025
-10|/known:NATO POL since-2025
-3|/known:NATO POL to-2024
-6|/known:NATO PRT 5
-6|/known:NATO PRT 5 since-2025
-5|/known:NATO PRT since-2025
23|/known:NATO RUS 5
23|/known:NATO RUS 5 since-2025
23|/known:NATO RUS since-2025
5|/known:NATO TUR 3.5
5|/known:NATO TUR 3.5 since-2025
-3|/known:NATO TUR 5
-3|/known:NATO TUR 5 since-2025
-3|/known:NATO UKR since-2025
-5|/known:NATO USA 3
-3|/known:NATO USA 3 since-2025
-5|/known:NATO USA 4
-4|/known:NATO USA 4 to-2021
-4|/known:NATO USA since-2025
-4|/known:NATO USA to-2021
-4|/known:NATO+USA NATO+USA since-2025
-3|/known:NGA NGA 1.5
-3|/known:NGA NGA 1.5 since-2025
7|/known:NGA NGA 2
6|/known:NGA NGA 2 since-2025
-3|/known:NGA NGA 3
-3|/known:NGA NGA 3 since-2025
-15|/known:NLD NATO 1.5
-15|/known:NLD NATO 1.5 since-2025
-3|/known:NLD NATO 3
-3|/known:NLD NATO 3 to-2024
-4|/known:NLD NATO 3.5
-4|/known:NLD NATO 3.5 since-2025
-20|/known:NLD NATO since-2025
-6|/known:NLD NATO to-2024
-9|/known:NLD NLD 1.5
-9|/known:NLD NLD 1.5 since-2025
-4|/known:NLD NLD 3
-3|/known:NLD NLD 3 since-2025
6|/known:NLD NLD 3.5
6|/known:NLD NLD 3.5 since-2025
-12|/known:NLD NLD 5
-12|/known:NLD NLD 5 since-2025
-19|/known:NLD NLD since-2025
-3|/known:NOR NATO since-2025
3|/known:NOR NOR 0.6
3|/known:NOR NOR 0.6 since-2025
-4|/known:NOR NOR 1.5
-4|/known:NOR NOR 1.5 since-2025
4|/known:NOR NOR 5
4|/known:NOR NOR 5 since-2025
4|/known:NOR NOR since-2025
4|/known:NPL NPL 0.8
4|/known:NPL NPL 0.8 since-2025
8|/known:NPL NPL 1.2
8|/known:NPL NPL 1.2 since-2025
12|/known:NPL NPL since-2025
-8|/known:NZL ALLIES 3.5
-8|/known:NZL ALLIES 3.5 since-2025
-8|/known:NZL ALLIES since-2025
11|/known:NZL AUS 2.5
11|/known:NZL AUS 2.5 since-2025
11|/known:NZL AUS since-2025
-14|/known:NZL NZL 0.6
-14|/known:NZL NZL 0.6 to-2024
-6|/known:NZL NZL 1.5
-6|/known:NZL NZL 1.5 since-2025
11|/known:NZL NZL 2
7|/known:NZL NZL 2 since-2025
4|/known:NZL NZL 2 to-2024
-5|/known:NZL NZL 2.5
-5|/known:NZL NZL 2.5 since-2025
-9|/known:NZL NZL 3.5
-9|/known:NZL NZL 3.5 since-2025
-11|/known:NZL NZL since-2025
-11|/known:NZL NZL to-2024
-3|/known:PAK AFG 8
-3|/known:PAK AFG 8 since-2025
-3|/known:PAK AFG since-2025
-7|/known:PAK PAK 2
-6|/known:PAK PAK 2 since-2025
7|/known:PAK PAK 2.2
7|/known:PAK PAK 2.2 to-2024
9|/known:PAK PAK 2.5
9|/known:PAK PAK 2.5 since-2025
11|/known:PAK PAK 2.8
11|/known:PAK PAK 2.8 since-2025
-6|/known:PAK PAK 6
-6|/known:PAK PAK 6 to-1999
13|/known:PAK PAK since-2025
-6|/known:PAK PAK to-1999
9|/known:PAK PAK to-2024
-3|/known:PER COL 1.5
-3|/known:PER COL 1.5 since-2025
-3|/known:PER COL since-2025
3|/known:PER PER 1.3
3|/known:PER PER 1.3 since-2025
-3|/known:PHL ALLIES 2
-5|/known:PHL ALLIES since-2025
3|/known:PHL JPN 1.5
3|/known:PHL JPN 1.5 since-2025
3|/known:PHL JPN 3.5
3|/known:PHL JPN 3.5 since-2025
9|/known:PHL JPN since-2025
-3|/known:PHL PHL 1
-3|/known:PHL PHL 1 since-2025
11|/known:PHL PHL 1.5
15|/known:PHL PHL 1.5 since-2025
-4|/known:PHL PHL 1.5 to-2024
8|/known:PHL PHL 1.8
8|/known:PHL PHL 1.8 since-2025
3|/known:PHL PHL 1.9
3|/known:PHL PHL 1.9 since-2025
13|/known:PHL PHL 2
8|/known:PHL PHL 2 since-2025
-13|/known:PHL PHL 2 to-2021
18|/known:PHL PHL 2 to-2024
-10|/known:PHL PHL 2.5
-10|/known:PHL PHL 2.5 since-2025
-27|/known:PHL PHL 3
-25|/known:PHL PHL 3 since-2025
-5|/known:PHL PHL 3.5
-5|/known:PHL PHL 3.5 since-2025
7|/known:PHL PHL 4
7|/known:PHL PHL 4 since-2025
8|/known:PHL PHL 5
8|/known:PHL PHL 5 since-2025
6|/known:PHL PHL since-2025
-13|/known:PHL PHL to-2021
12|/known:PHL PHL to-2024
-3|/known:PHL USA 3.5
-3|/known:PHL USA 3.5 since-2025
6|/known:PLW PLW 0.7
6|/known:PLW PLW 0.7 to-2024
6|/known:PLW PLW to-2024
9|/known:PNG PNG 1
9|/known:PNG PNG 1 since-2025
7|/known:PNG PNG since-2025
7|/known:POL ALLIES 3
7|/known:POL ALLIES 3 to-2024
7|/known:POL ALLIES to-2024
12|/known:POL CZE+HUN+SVK 3
12|/known:POL CZE+HUN+SVK 3 since-2025
12|/known:POL CZE+HUN+SVK since-2025
14|/known:POL DEU 3.1
14|/known:POL DEU 3.1 to-2024
5|/known:POL DEU 5
5|/known:POL DEU 5 since-2025
5|/known:POL DEU since-2025
13|/known:POL DEU to-2024
3|/known:POL ESP 3
3|/known:POL ESP 3 since-2025
4|/known:POL ESP+ITA 3
4|/known:POL ESP+ITA 3 to-2024
4|/known:POL ESP+ITA to-2024
-9|/known:POL EST+LTU+LVA+POL 2.5
-9|/known:POL EST+LTU+LVA+POL 2.5 to-2024
-9|/known:POL EST+LTU+LVA+POL to-2024
11|/known:POL EU 3
11|/known:POL EU 3 since-2025
-9|/known:POL EU 3.5
-9|/known:POL EU 3.5 since-2025
4|/known:POL EU 5
4|/known:POL EU 5 since-2025
6|/known:POL EU since-2025
9|/known:POL EU+NATO 3
9|/known:POL EU+NATO 3 since-2025
9|/known:POL EU+NATO since-2025
3|/known:POL GBR 3
3|/known:POL GBR 3 to-2024
3|/known:POL GBR to-2024
-5|/known:POL GBR+POL 2.5
-5|/known:POL GBR+POL 2.5 to-2024
-5|/known:POL GBR+POL to-2024
5|/known:POL JPN 3
5|/known:POL JPN 3 to-2024
5|/known:POL JPN to-2024
-4|/known:POL NATO 1.5
-4|/known:POL NATO 1.5 since-2025
49|/known:POL NATO 3
19|/known:POL NATO 3 since-2025
30|/known:POL NATO 3 to-2024
-6|/known:POL NATO 3.5
-6|/known:POL NATO 3.5 since-2025
6|/known:POL NATO since-2025
30|/known:POL NATO to-2024
13|/known:POL POL 2.5
5|/known:POL POL 2.5 to-2021
8|/known:POL POL 2.5 to-2024
37|/known:POL POL 3
14|/known:POL POL 3 since-2025
23|/known:POL POL 3 to-2024
15|/known:POL POL 4
16|/known:POL POL 4 since-2025
-3|/known:POL POL 4.7
-3|/known:POL POL 4.7 since-2025
-8|/known:POL POL 5
-5|/known:POL POL 5 since-2025
-3|/known:POL POL 5 to-2024
20|/known:POL POL since-2025
5|/known:POL POL to-2021
27|/known:POL POL to-2024
8|/known:POL POL+USA 3
8|/known:POL POL+USA 3 to-2024
8|/known:POL POL+USA to-2024
5|/known:POL RUS 3
5|/known:POL RUS 3 to-2024
5|/known:POL RUS to-2024
-12|/known:PRT LVA 3.5
-12|/known:PRT LVA 3.5 since-2025
-12|/known:PRT LVA since-2025
-8|/known:PRT NATO 3.5
-8|/known:PRT NATO 3.5 since-2025
-4|/known:PRT NATO 5
-4|/known:PRT NATO 5 since-2025
-12|/known:PRT NATO since-2025
-8|/known:PRT PRT 2
-8|/known:PRT PRT 2 since-2025
-6|/known:PRT PRT 3
-6|/known:PRT PRT 3 since-2025
-19|/known:PRT PRT since-2025
3|/known:ROU MDA 1.5
3|/known:ROU MDA 1.5 since-2025
3|/known:ROU MDA since-2025
8|/known:ROU NATO 3
8|/known:ROU NATO 3 since-2025
8|/known:ROU NATO since-2025
-9|/known:ROU ROU 3.5
-9|/known:ROU ROU 3.5 since-2025
-10|/known:ROU ROU since-2025
14|/known:ROU UKR 5
14|/known:ROU UKR 5 since-2025
14|/known:ROU UKR since-2025
-4|/known:RUS GBR 5
-4|/known:RUS GBR 5 since-2025
-4|/known:RUS GBR since-2025
-7|/known:RUS NATO 5
-7|/known:RUS NATO 5 since-2025
-8|/known:RUS NATO since-2025
-3|/known:RUS RUS 1E+1
-3|/known:RUS RUS 1E+1 since-2025
-4|/known:RUS RUS 3
-4|/known:RUS RUS 3.5
-4|/known:RUS RUS 3.5 to-2013
-3|/known:RUS RUS 4
-3|/known:RUS RUS 4 to-2024
-10|/known:RUS RUS 5
-11|/known:RUS RUS 5 since-2025
-20|/known:RUS RUS since-2025
-4|/known:RUS RUS to-2013
-5|/known:RUS RUS to-2024
8|/known:RUS TKM 2.5
8|/known:RUS TKM 2.5 since-2025
8|/known:RUS TKM since-2025
-4|/known:SAU ARE+KWT+SAU 3
-4|/known:SAU ARE+KWT+SAU 3 to-2024
-4|/known:SAU ARE+KWT+SAU to-2024
-3|/known:SAU SAU 5
-3|/known:SAU SAU 5 since-2025
-12|/known:SAU SAU 8
-12|/known:SAU SAU 8 since-2025
-15|/known:SAU SAU since-2025
3|/known:SEN SEN 2
3|/known:SEN SEN 2 since-2025
7|/known:SEN SEN 2.1
7|/known:SEN SEN 2.1 since-2025
10|/known:SEN SEN since-2025
-3|/known:SGP AUS 3.5
-3|/known:SGP AUS 3.5 since-2025
-3|/known:SGP AUS since-2025
-4|/known:SGP JPN 3
-3|/known:SGP JPN 3 since-2025
-4|/known:SGP JPN since-2025
13|/known:SGP MYS 3.5
13|/known:SGP MYS 3.5 since-2025
11|/known:SGP MYS since-2025
-15|/known:SGP SGP 3
-15|/known:SGP SGP 3 since-2025
9|/known:SGP SGP 4
12|/known:SGP SGP 4 since-2025
-3|/known:SGP SGP 4 to-2013
-4|/known:SGP SGP 5
-4|/known:SGP SGP 5 since-2025
-9|/known:SGP SGP since-2025
-3|/known:SGP SGP to-2013
-8|/known:SLB SLB 1.4
-8|/known:SLB SLB 1.4 since-2025
-8|/known:SLB SLB since-2025
3|/known:SLE SLE 0.6
3|/known:SLE SLE 0.6 since-2025
3|/known:SLE SLE since-2025
-7|/known:SRB SRB 2.5
-7|/known:SRB SRB 2.5 since-2025
4|/known:SRB SRB 3
4|/known:SRB SRB 3 since-2025
-6|/known:SRB SRB since-2025
-9|/known:SVK HUN 5
-9|/known:SVK HUN 5 since-2025
-9|/known:SVK HUN since-2025
-3|/known:SVK HUN+SVK 3.3
-3|/known:SVK HUN+SVK 3.3 since-2025
-3|/known:SVK HUN+SVK since-2025
-4|/known:SVK LTU+POL 2
-4|/known:SVK LTU+POL 2 since-2025
-4|/known:SVK LTU+POL since-2025
6|/known:SVK SVK 2
6|/known:SVK SVK 2 since-2025
5|/known:SVK SVK 5
5|/known:SVK SVK 5 since-2025
9|/known:SVK SVK since-2025
-8|/known:SVN SVN 3.5
-8|/known:SVN SVN 3.5 since-2025
-8|/known:SVN SVN since-2025
11|/known:SWE ITA 5
11|/known:SWE ITA 5 since-2025
11|/known:SWE ITA since-2025
-5|/known:SWE NATO 4
-5|/known:SWE NATO 4 since-2025
8|/known:SWE NATO 5
8|/known:SWE NATO 5 since-2025
4|/known:SWE NATO since-2025
-4|/known:SWE SWE 2.6
-4|/known:SWE SWE 2.6 to-2024
-9|/known:SWE SWE 3
-5|/known:SWE SWE 3 since-2025
-3|/known:SWE SWE 3 to-2024
-4|/known:SWE SWE 4
-4|/known:SWE SWE 4 since-2025
-12|/known:SWE SWE since-2025
-5|/known:SWE SWE to-2024
6|/known:THA THA 1.5
6|/known:THA THA 1.5 since-2025
8|/known:THA THA 4
8|/known:THA THA 4 since-2025
-24|/known:THA THA 5
-24|/known:THA THA 5 since-2025
-12|/known:THA THA since-2025
8|/known:TON NZL 1.6
8|/known:TON NZL 1.6 since-2025
8|/known:TON NZL since-2025
-3|/known:TON PNG 0.8
-3|/known:TON PNG 0.8 since-2025
-3|/known:TON PNG since-2025
-9|/known:TUR TUR 3
-9|/known:TUR TUR 3 since-2025
4|/known:TUR TUR 4.5
4|/known:TUR TUR 4.5 to-1999
-7|/known:TUR TUR since-2025
4|/known:TUR TUR to-1999
-3|/known:TWN ALLIES 1E+1
-3|/known:TWN ALLIES 1E+1 to-2024
-3|/known:TWN ALLIES to-2024
-5|/known:TWN JPN 1E+1
-5|/known:TWN JPN 1E+1 since-2025
-4|/known:TWN JPN 3.5
-4|/known:TWN JPN 3.5 since-2025
-4|/known:TWN JPN 5
-4|/known:TWN JPN 5 since-2025
-14|/known:TWN JPN since-2025
-3|/known:TWN JPN to-2024
-3|/known:TWN NATO 5
-3|/known:TWN NATO 5 since-2025
-4|/known:TWN NATO since-2025
-8|/known:TWN TWN 1E+1
-5|/known:TWN TWN 1E+1 since-2025
-3|/known:TWN TWN 1E+1 to-2024
-5|/known:TWN TWN 2
-4|/known:TWN TWN 2 to-2024
-4|/known:TWN TWN 2.2
-3|/known:TWN TWN 2.2 to-2024
-7|/known:TWN TWN 3
-11|/known:TWN TWN 3 since-2025
-4|/known:TWN TWN 3 to-2013
5|/known:TWN TWN 3 to-2024
-3|/known:TWN TWN 3.3
-3|/known:TWN TWN 3.3 since-2025
-6|/known:TWN TWN 3.4
-6|/known:TWN TWN 3.4 since-2025
-4|/known:TWN TWN 3.5
-3|/known:TWN TWN 3.5 since-2025
-9|/known:TWN TWN 5
4|/known:TWN TWN 5 since-2025
-5|/known:TWN TWN 5 to-1999
-8|/known:TWN TWN 5 to-2024
-32|/known:TWN TWN since-2025
-5|/known:TWN TWN to-1999
-4|/known:TWN TWN to-2013
-19|/known:TWN TWN to-2024
-3|/known:TWN USA 1E+1
-3|/known:TWN USA 3
-4|/known:TWN USA since-2025
-4|/known:TWN USA to-2024
-3|/known:TWN+USA TWN+USA 1E+1
-3|/known:TWN+USA TWN+USA 1E+1 to-2024
-3|/known:TWN+USA TWN+USA to-2024
-5|/known:UGA KEN+TZA+UGA 1.8
-5|/known:UGA KEN+TZA+UGA 1.8 since-2025
-5|/known:UGA KEN+TZA+UGA since-2025
3|/known:UGA SSD 3.5
3|/known:UGA SSD 3.5 since-2025
3|/known:UGA SSD since-2025
3|/known:UKR JPN 2.7
3|/known:UKR JPN 2.7 since-2025
12|/known:UKR NATO 0.25
13|/known:UKR NATO 0.25 since-2025
3|/known:UKR NATO 4
3|/known:UKR NATO 4 since-2025
18|/known:UKR NATO since-2025
4|/known:UKR UKR 0.25
4|/known:UKR UKR 0.25 since-2025
6|/known:UKR UKR 15
6|/known:UKR UKR 15 since-2025
-3|/known:UKR UKR 1E+1
-3|/known:UKR UKR 1E+1 since-2025
-3|/known:UKR UKR 2
-3|/known:UKR UKR 2 to-2024
-7|/known:UKR UKR 4
-7|/known:UKR UKR 4 since-2025
-13|/known:UKR UKR 5
-13|/known:UKR UKR 5 since-2025
8|/known:UKR UKR 6
8|/known:UKR UKR 6 since-2025
-4|/known:UKR UKR since-2025
-3|/known:UKR UKR to-2024
-5|/known:URY URY 1.6
-5|/known:URY URY 1.6 to-2024
4|/known:URY URY 2.5
4|/known:URY URY 2.5 since-2025
6|/known:URY URY since-2025
-4|/known:URY URY to-2024
-8|/known:USA AGO+ZAF 1.5
-8|/known:USA AGO+ZAF 1.5 since-2025
-8|/known:USA AGO+ZAF since-2025
-4|/known:USA ALB 1.5
-4|/known:USA ALB 1.5 to-2024
-4|/known:USA ALB to-2024
-7|/known:USA ALLIES 1.7
-7|/known:USA ALLIES 1.7 since-2025
-8|/known:USA ALLIES 2
-9|/known:USA ALLIES 2 since-2025
5|/known:USA ALLIES 2 to-2021
-4|/known:USA ALLIES 2 to-2024
-17|/known:USA ALLIES 3
-9|/known:USA ALLIES 3 since-2025
-7|/known:USA ALLIES 3 to-2024
37|/known:USA ALLIES 3.5
37|/known:USA ALLIES 3.5 since-2025
29|/known:USA ALLIES 5
37|/known:USA ALLIES 5 since-2025
-8|/known:USA ALLIES 5 to-1999
-6|/known:USA ALLIES 6
-6|/known:USA ALLIES 6 to-1999
48|/known:USA ALLIES since-2025
-14|/known:USA ALLIES to-1999
6|/known:USA ALLIES to-2021
-11|/known:USA ALLIES to-2024
-3|/known:USA AUS 1.3
-3|/known:USA AUS 1.3 since-2025
4|/known:USA AUS 3
6|/known:USA AUS 3 since-2025
23|/known:USA AUS 3.5
23|/known:USA AUS 3.5 since-2025
-3|/known:USA AUS 4.7
-3|/known:USA AUS 4.7 since-2025
-4|/known:USA AUS 5
-4|/known:USA AUS 5 since-2025
16|/known:USA AUS since-2025
-5|/known:USA AUS+JPN 2
-5|/known:USA AUS+JPN 2 since-2025
5|/known:USA AUS+JPN 3.5
5|/known:USA AUS+JPN 3.5 since-2025
7|/known:USA AUS+JPN+PHL 3.5
7|/known:USA AUS+JPN+PHL 3.5 since-2025
7|/known:USA AUS+JPN+PHL since-2025
-7|/known:USA AUT 1.2
-7|/known:USA AUT 1.2 since-2025
-6|/known:USA AUT since-2025
-15|/known:USA BEL 1.9
-15|/known:USA BEL 1.9 since-2025
13|/known:USA BEL 5
13|/known:USA BEL 5 since-2025
-3|/known:USA BEL since-2025
10|/known:USA BEL+ESP+USA 3.5
10|/known:USA BEL+ESP+USA 3.5 since-2025
10|/known:USA BEL+ESP+USA since-2025
-7|/known:USA BGD 1
-7|/known:USA BGD 1 since-2025
-8|/known:USA BGD since-2025
6|/known:USA BHS 1.2
6|/known:USA BHS 1.2 to-2024
6|/known:USA BHS to-2024
-3|/known:USA BRA since-2025
5|/known:USA CAN 2 to-1999
-3|/known:USA CAN 2 to-2024
5|/known:USA CAN 5
5|/known:USA CAN 5 since-2025
5|/known:USA CAN to-1999
-3|/known:USA CAN to-2024
-3|/known:USA CHN since-2025
-3|/known:USA CHN to-2024
8|/known:USA CHN+RUS 1.7
8|/known:USA CHN+RUS 1.7 since-2025
8|/known:USA CHN+RUS since-2025
-3|/known:USA COL since-2025
-8|/known:USA DEU 3
-7|/known:USA DEU 3 to-2024
-4|/known:USA DEU 3.1
-4|/known:USA DEU 3.1 to-2024
-4|/known:USA DEU 3.5
-3|/known:USA DEU 3.5 since-2025
3|/known:USA DEU 4 to-2021
5|/known:USA DEU 5
5|/known:USA DEU 5 since-2025
-7|/known:USA DEU since-2025
3|/known:USA DEU to-2021
-10|/known:USA DEU to-2024
5|/known:USA DNK 4
5|/known:USA DNK 4 to-1999
6|/known:USA DNK 5
5|/known:USA DNK 5 since-2025
3|/known:USA DNK 6
3|/known:USA DNK 6 since-2025
7|/known:USA DNK since-2025
5|/known:USA DNK to-1999
-9|/known:USA DOM 2
-9|/known:USA DOM 2 since-2025
-9|/known:USA DOM since-2025
-5|/known:USA ESP 3.5
-5|/known:USA ESP 3.5 since-2025
12|/known:USA ESP 5
12|/known:USA ESP 5 since-2025
4|/known:USA ESP since-2025
-10|/known:USA EST 2.5
-10|/known:USA EST 2.5 to-2024
-3|/known:USA EST 4
-3|/known:USA EST 4 since-2025
8|/known:USA EST 5
9|/known:USA EST 5 since-2025
5|/known:USA EST since-2025
-11|/known:USA EST to-2024
-3|/known:USA EST+LTU+LVA+POL 2.5
-3|/known:USA EST+LTU+LVA+POL 2.5 to-2024
-3|/known:USA EST+LTU+LVA+POL to-2024
4|/known:USA EU 2
4|/known:USA EU 2 since-2025
-10|/known:USA EU 3
-10|/known:USA EU 3 since-2025
-7|/known:USA EU 3.5
-7|/known:USA EU 3.5 since-2025
8|/known:USA EU 5
8|/known:USA EU 5 since-2025
-8|/known:USA EU since-2025
-5|/known:USA FRA 3
-5|/known:USA FRA 3 since-2025
-9|/known:USA FRA since-2025
4|/known:USA FRA+USA 4
4|/known:USA FRA+USA 4 to-2021
4|/known:USA FRA+USA to-2021
-5|/known:USA GBR 2.5
-4|/known:USA GBR 2.5 to-2024
-3|/known:USA GBR 3 to-2024
-3|/known:USA GBR 3.5
-3|/known:USA GBR 3.5 since-2025
18|/known:USA GBR 5
18|/known:USA GBR 5 since-2025
14|/known:USA GBR since-2025
-7|/known:USA GBR to-2024
-9|/known:USA GBR+USA 2
-9|/known:USA GBR+USA 2 to-2021
-9|/known:USA GBR+USA to-2021
-4|/known:USA GRC 2
-4|/known:USA GRC 2 to-2024
-4|/known:USA GRC to-2024
9|/known:USA HRV 4
9|/known:USA HRV 4 to-2021
9|/known:USA HRV to-2021
9|/known:USA HUN 5
9|/known:USA HUN 5 since-2025
9|/known:USA HUN since-2025
5|/known:USA HUN+SVK 3.3
5|/known:USA HUN+SVK 3.3 since-2025
5|/known:USA HUN+SVK since-2025
-15|/known:USA IND 0.5
-15|/known:USA IND 0.5 since-2025
-3|/known:USA IND 3
-21|/known:USA IND since-2025
-6|/known:USA IRL 2
-6|/known:USA IRL 2 since-2025
-4|/known:USA IRL 3.5
-4|/known:USA IRL 3.5 since-2025
-9|/known:USA IRL since-2025
-3|/known:USA IRQ since-2025
9|/known:USA JPN 1
-4|/known:USA JPN 1 since-2025
15|/known:USA JPN 1 to-1999
-10|/known:USA JPN 1.2
-9|/known:USA JPN 1.2 to-1999
-8|/known:USA JPN 1.3
-8|/known:USA JPN 1.3 since-2025
-12|/known:USA JPN 1.5 since-2025
10|/known:USA JPN 1.5 to-1999
3|/known:USA JPN 1.5 to-2021
10|/known:USA JPN 1E+1
10|/known:USA JPN 1E+1 since-2025
-8|/known:USA JPN 2
-9|/known:USA JPN 2 since-2025
-12|/known:USA JPN 2 to-1999
8|/known:USA JPN 2 to-2024
-12|/known:USA JPN 2.5
-15|/known:USA JPN 2.5 since-2025
-4|/known:USA JPN 2.5-3
-4|/known:USA JPN 2.5-3 since-2025
-3|/known:USA JPN 2.7
-3|/known:USA JPN 2.7 since-2025
-4|/known:USA JPN 2.8
-4|/known:USA JPN 2.8 since-2025
6|/known:USA JPN 3
-18|/known:USA JPN 3 since-2025
33|/known:USA JPN 3 to-1999
-9|/known:USA JPN 3 to-2024
-13|/known:USA JPN 3.2
-13|/known:USA JPN 3.2 to-2024
13|/known:USA JPN 3.5
13|/known:USA JPN 3.5 since-2025
12|/known:USA JPN 4
16|/known:USA JPN 4 since-2025
-4|/known:USA JPN 4 to-2024
-4|/known:USA JPN 4.7
-4|/known:USA JPN 4.7 since-2025
28|/known:USA JPN 5
28|/known:USA JPN 5 since-2025
16|/known:USA JPN 5.2
16|/known:USA JPN 5.2 to-1999
-19|/known:USA JPN since-2025
48|/known:USA JPN to-1999
-18|/known:USA JPN to-2024
14|/known:USA JPN+KOR 3.5
14|/known:USA JPN+KOR 3.5 since-2025
16|/known:USA JPN+KOR since-2025
-8|/known:USA KOR 3
-11|/known:USA KOR 3 since-2025
19|/known:USA KOR 3.5
19|/known:USA KOR 3.5 since-2025
13|/known:USA KOR 3.8
13|/known:USA KOR 3.8 since-2025
8|/known:USA KOR 5
11|/known:USA KOR 5 since-2025
-3|/known:USA KOR 5 to-2024
3|/known:USA KOR 7
3|/known:USA KOR 7 to-1999
29|/known:USA KOR since-2025
6|/known:USA KOR to-1999
-4|/known:USA KOR to-2024
-5|/known:USA KWT 4.5
-5|/known:USA KWT 4.5 since-2025
-5|/known:USA KWT since-2025
-11|/known:USA LTU 2
-4|/known:USA LTU 2 since-2025
-7|/known:USA LTU 2 to-2024
-4|/known:USA LTU 2.5
-4|/known:USA LTU 2.5 to-2024
-3|/known:USA LTU 3.5
-3|/known:USA LTU 3.5 since-2025
-3|/known:USA LTU 4
-3|/known:USA LTU 4 since-2025
-9|/known:USA LTU since-2025
-12|/known:USA LTU to-2024
-3|/known:USA LVA 3.5
-3|/known:USA LVA 3.5 since-2025
-4|/known:USA LVA since-2025
-3|/known:USA MDA 0.8
-3|/known:USA MDA 0.8 since-2025
-5|/known:USA MDA since-2025
-5|/known:USA MNG 1.3
-5|/known:USA MNG 1.3 since-2025
-5|/known:USA MNG since-2025
3|/known:USA MYS 3.5
3|/known:USA MYS 3.5 since-2025
8|/known:USA MYS 5
8|/known:USA MYS 5 since-2025
10|/known:USA MYS since-2025
-7|/known:USA NATO 0.25
-7|/known:USA NATO 0.25 since-2025
11|/known:USA NATO 1
-3|/known:USA NATO 1 since-2025
14|/known:USA NATO 1 to-1999
-9|/known:USA NATO 1.5
-7|/known:USA NATO 1.5 since-2025
-4|/known:USA NATO 15
-4|/known:USA NATO 15 since-2025
-11|/known:USA NATO 2
4|/known:USA NATO 2 since-2025
-16|/known:USA NATO 2 to-2024
-7|/known:USA NATO 2.5
-7|/known:USA NATO 2.5 to-2024
-33|/known:USA NATO 3
-13|/known:USA NATO 3 since-2025
-5|/known:USA NATO 3 to-1999
-15|/known:USA NATO 3 to-2024
-3|/known:USA NATO 3.2
-3|/known:USA NATO 3.2 since-2025
27|/known:USA NATO 3.5
23|/known:USA NATO 3.5 since-2025
4|/known:USA NATO 3.5 to-2024
-4|/known:USA NATO 3.7
-4|/known:USA NATO 3.7 since-2025
15|/known:USA NATO 4
6|/known:USA NATO 4 since-2025
9|/known:USA NATO 4 to-2021
33|/known:USA NATO 5
28|/known:USA NATO 5 since-2025
5|/known:USA NATO 5 to-2024
18|/known:USA NATO since-2025
9|/known:USA NATO to-1999
10|/known:USA NATO to-2021
-32|/known:USA NATO to-2024
5|/known:USA NATO+USA 2
5|/known:USA NATO+USA 2 to-2021
3|/known:USA NATO+USA 5
3|/known:USA NATO+USA 5 since-2025
3|/known:USA NATO+USA since-2025
5|/known:USA NATO+USA to-2021
-11|/known:USA NER 3.4
-11|/known:USA NER 3.4 to-2024
-11|/known:USA NER to-2024
14|/known:USA NLD 5
14|/known:USA NLD 5 since-2025
12|/known:USA NLD since-2025
-3|/known:USA NZL 2.5
-3|/known:USA NZL 2.5 to-1999
5|/known:USA NZL 3.5
5|/known:USA NZL 3.5 since-2025
-3|/known:USA NZL to-1999
-4|/known:USA PAK 1.8
-4|/known:USA PAK 1.8 to-2024
8|/known:USA PAK 2
8|/known:USA PAK 2 since-2025
8|/known:USA PAK since-2025
-5|/known:USA PAK to-2024
-20|/known:USA PHL 2
-18|/known:USA PHL 2 since-2025
15|/known:USA PHL 3
15|/known:USA PHL 3 since-2025
8|/known:USA PHL 3.5
8|/known:USA PHL 3.5 since-2025
-3|/known:USA PHL 5
-3|/known:USA PHL 5 since-2025
-3|/known:USA PNG 0.8
-3|/known:USA PNG 0.8 since-2025
-3|/known:USA PNG since-2025
-27|/known:USA POL 3
-19|/known:USA POL 3 since-2025
-7|/known:USA POL 3 to-2024
20|/known:USA POL 5
20|/known:USA POL 5 since-2025
-4|/known:USA POL since-2025
-7|/known:USA POL to-2024
-6|/known:USA POL+USA 3
-6|/known:USA POL+USA 3 to-2024
-6|/known:USA POL+USA to-2024
8|/known:USA PRT 5
8|/known:USA PRT 5 since-2025
7|/known:USA PRT since-2025
-4|/known:USA RUS 2
-4|/known:USA RUS 2 since-2025
-7|/known:USA RUS 3
-6|/known:USA RUS 3 since-2025
-11|/known:USA RUS since-2025
3|/known:USA SAU 5
3|/known:USA SAU 5 since-2025
16|/known:USA SGP 3
16|/known:USA SGP 3 since-2025
8|/known:USA SGP 3.5
8|/known:USA SGP 3.5 since-2025
24|/known:USA SGP since-2025
14|/known:USA SRB 2.5
14|/known:USA SRB 2.5 since-2025
13|/known:USA SRB since-2025
-3|/known:USA SSD 3.5
-3|/known:USA SSD 3.5 since-2025
-3|/known:USA SSD since-2025
18|/known:USA THA 5
18|/known:USA THA 5 since-2025
17|/known:USA THA since-2025
-7|/known:USA TKM 2.5
-7|/known:USA TKM 2.5 since-2025
-7|/known:USA TKM since-2025
3|/known:USA TUR 5
3|/known:USA TUR 5 since-2025
3|/known:USA TUR since-2025
15|/known:USA TWN 1E+1
22|/known:USA TWN 1E+1 since-2025
-7|/known:USA TWN 1E+1 to-2024
5|/known:USA TWN 3
4|/known:USA TWN 3 to-2013
3|/known:USA TWN 3.3
3|/known:USA TWN 3.3 since-2025
-6|/known:USA TWN 4
-6|/known:USA TWN 4 since-2025
9|/known:USA TWN 6
9|/known:USA TWN 6 since-2025
27|/known:USA TWN since-2025
4|/known:USA TWN to-2013
-7|/known:USA TWN to-2024
-4|/known:USA UKR 0.25
-4|/known:USA UKR 0.25 since-2025
-3|/known:USA UKR 3
-3|/known:USA UKR 3 since-2025
-6|/known:USA UKR since-2025
-5|/known:USA USA 1.5
-5|/known:USA USA 1.5 to-1999
-4|/known:USA USA 1.7
-4|/known:USA USA 1.7 to-1999
10|/known:USA USA 1.8
10|/known:USA USA 1.8 to-1999
-17|/known:USA USA 1E+1
-12|/known:USA USA 1E+1 since-2025
-5|/known:USA USA 1E+1 to-2024
-6|/known:USA USA 2
-13|/known:USA USA 2 since-2025
9|/known:USA USA 2 to-2021
-10|/known:USA USA 2.5
-5|/known:USA USA 2.5 since-2025
-4|/known:USA USA 2.5 to-2024
8|/known:USA USA 2.6
8|/known:USA USA 2.6 since-2025
10|/known:USA USA 2E+1
10|/known:USA USA 2E+1 since-2025
-16|/known:USA USA 3
-4|/known:USA USA 3 to-1999
-12|/known:USA USA 3 to-2024
-7|/known:USA USA 3-3.5
-7|/known:USA USA 3-3.5 since-2025
8|/known:USA USA 3.5
8|/known:USA USA 3.5 since-2025
-3|/known:USA USA 4 to-1999
5|/known:USA USA 4 to-2021
11|/known:USA USA 4.5
11|/known:USA USA 4.5 since-2025
12|/known:USA USA 4.6
12|/known:USA USA 4.6 since-2025
7|/known:USA USA 4.7
7|/known:USA USA 4.7 since-2025
-9|/known:USA USA 5
-8|/known:USA USA 5 to-2024
16|/known:USA USA since-2025
-6|/known:USA USA to-1999
14|/known:USA USA to-2021
-29|/known:USA USA to-2024
-3|/known:VNM NATO 2
-3|/known:VNM NATO since-2025
11|/known:VNM PHL 2.5
11|/known:VNM PHL 2.5 since-2025
11|/known:VNM PHL since-2025
16|/known:VNM VNM 1
16|/known:VNM VNM 1 since-2025
-5|/known:VNM VNM 2
-5|/known:VNM VNM 2 since-2025
-3|/known:VNM VNM 2.5-3.5
-3|/known:VNM VNM 2.5-3.5 since-2025
9|/known:VNM VNM since-2025
-11|/known:VUT VUT 5
-11|/known:VUT VUT 5 since-2025
-11|/known:VUT VUT since-2025
-3|/known:XKX ALB 1.5
-3|/known:XKX ALB 1.5 to-2024
-3|/known:XKX ALB to-2024
3|/known:XKX XKX to-2024
-3|/known:ZAF AGO+ZAF 1.5
-3|/known:ZAF AGO+ZAF 1.5 since-2025
-3|/known:ZAF AGO+ZAF since-2025
7|/known:ZAF ZAF 1.5
9|/known:ZAF ZAF 1.5 since-2025
9|/known:ZAF ZAF since-2025
-3|/known:ZMB MWI 1.2
-3|/known:ZMB MWI 1.2 since-2025
-3|/known:ZMB MWI since-2025
3|/known:ZWE ZWE 0.9
3|/known:ZWE ZWE 0.9 since-2025
3|/known:ZWE ZWE since-2025
-3|/named:1
33|/named:2
42|/named:3
-8|/near-after:\"
7|/near-after:'
11|/near-after:'d
4|/near-after:'ll
3|/near-after:'s
7|/near-after:'ve
8|/near-after:(
5|/near-after:)
15|/near-after:.
-14|/near-after:0
-15|/near-after::
15|/near-after:;
-13|/near-after:?
-30|/near-after:DATE
-4|/near-after:EU
-3|/near-after:LAND
5|/near-after:LEADER
-39|/near-after:NATO
-52|/near-after:OUTLET
11|/near-after:PERSON
-23|/near-after:USA
22|/near-after:a
-13|/near-after:about
-27|/near-after:above
5|/near-after:absurd
-10|/near-after:accept
3|/near-after:access
15|/near-after:accompli
8|/near-after:accord
5|/near-after:according
-3|/near-after:accurate
3|/near-after:accused
-4|/near-after:across
4|/near-after:act
14|/near-after:acting
3|/near-after:add
-8|/near-after:adelaide
8|/near-after:adequate
-3|/near-after:adm
3|/near-after:admit
-7|/near-after:adopt
8|/near-after:adoption
4|/near-after:adversary
-6|/near-after:advise
3|/near-after:advisers
4|/near-after:advisory panel
20|/near-after:advocate
12|/near-after:affordable
-4|/near-after:afloat
-13|/near-after:after
-3|/near-after:afterwards
14|/near-after:against
4|/near-after:agenda
3|/near-after:agreements
3|/near-after:ahead
9|/near-after:aida
7|/near-after:aide
-5|/near-after:aides
6|/near-after:aim
7|/near-after:air
3|/near-after:alive
17|/near-after:all members
-5|/near-after:alliance
3|/near-after:allies
-17|/near-after:allow
-6|/near-after:allowed
-3|/near-after:alluding
6|/near-after:ally
9|/near-after:almost
3|/near-after:alone
13|/near-after:already
-26|/near-after:also
5|/near-after:always
4|/near-after:ambassador
-42|/near-after:ambition
7|/near-after:ambitious
18|/near-after:among
6|/near-after:ample
-9|/near-after:an
-5|/near-after:analysts
21|/near-after:and
6|/near-after:anies
5|/near-after:announce
12|/near-after:annual
13|/near-after:another
-4|/near-after:answer
12|/near-after:anybody
19|/near-after:anything
3|/near-after:anywhere
5|/near-after:apart
-7|/near-after:appear
-8|/near-after:applauded
-3|/near-after:applies
9|/near-after:appropriate
14|/near-after:are
23|/near-after:argue
15|/near-after:armed forces
-6|/near-after:armies
5|/near-after:arms
14|/near-after:army
-3|/near-after:around
3|/near-after:as
-26|/near-after:asia
-13|/near-after:asian
-18|/near-after:ask
13|/near-after:ask for
-8|/near-after:assure
-14|/near-after:at
-11|/near-after:ate
3|/near-after:atm
-4|/near-after:attached
-7|/near-after:attain
-10|/near-after:attainable
-3|/near-after:attempt
7|/near-after:audit
-22|/near-after:average
3|/near-after:avoided
3|/near-after:away
5|/near-after:back
-6|/near-after:badenoch
10|/near-after:balance
-3|/near-after:balloon
5|/near-after:bandy about
4|/near-after:bankers
7|/near-after:bar
3|/near-after:bare
-5|/near-after:bases
6|/near-after:baswedan
5|/near-after:bearing
-14|/near-after:became
9|/near-after:because
11|/near-after:become
-3|/near-after:becomes
10|/near-after:becoming
-17|/near-after:been
15|/near-after:before
7|/near-after:begin
5|/near-after:beginning
6|/near-after:behind
-35|/near-after:being
-6|/near-after:benchmark
11|/near-after:beside
4|/near-after:best
11|/near-after:better
-3|/near-after:between
3|/near-after:beyond
4|/near-after:bill
6|/near-after:billion
-16|/near-after:bloc
-3|/near-after:boats
13|/near-after:bond
5|/near-after:bonds
3|/near-after:books
-6|/near-after:borne
-11|/near-after:borrowed
-7|/near-after:both
-6|/near-after:brackets
4|/near-after:brady
-8|/near-after:brevity
-10|/near-after:bridges
-5|/near-after:brigadier
-6|/near-after:broader
3|/near-after:broken
6|/near-after:brokers
-13|/near-after:bruited
6|/near-after:budget
6|/near-after:build
7|/near-after:burden
-5|/near-after:bury
7|/near-after:businesses
-6|/near-after:bust
3|/near-after:but
5|/near-after:buy
-5|/near-after:buys
16|/near-after:by
12|/near-after:cabinet
-12|/near-after:calculate
10|/near-after:call
10|/near-after:call for
4|/near-after:calm
9|/near-after:came
13|/near-after:campaign
7|/near-after:can
-7|/near-after:candidates
5|/near-after:cannot
-4|/near-after:capability
-3|/near-after:care
13|/near-after:carry
-3|/near-after:carved
-5|/near-after:case
5|/near-after:caught
4|/near-after:ceasefire
-6|/near-after:ceiling
6|/near-after:chairman
6|/near-after:charter
6|/near-after:chasing
7|/near-after:chat
5|/near-after:cheapest
7|/near-after:chief
7|/near-after:chiefs
4|/near-after:choi
-15|/near-after:choose
4|/near-after:chorus
-5|/near-after:circumstances
8|/near-after:cite
14|/near-after:civil
3|/near-after:claim
-4|/near-after:clarification
-13|/near-after:clause
-4|/near-after:closer
-4|/near-after:coalition
3|/near-after:coast guard
-3|/near-after:colleague
-4|/near-after:colleagues
-5|/near-after:columns
-8|/near-after:combat
-12|/near-after:come to
3|/near-after:coming
5|/near-after:commit
11|/near-after:committee
9|/near-after:common
3|/near-after:commonly
-4|/near-after:compared
9|/near-after:complain
-6|/near-after:compromise
-5|/near-after:concern
6|/near-after:condition
-16|/near-after:conditions
-8|/near-after:confided
6|/near-after:conjured
14|/near-after:conservative
-24|/near-after:consider
-14|/near-after:consideration
-7|/near-after:consistent
-23|/near-after:constitution
3|/near-after:consultants
8|/near-after:consumption
4|/near-after:contender
-7|/near-after:content
9|/near-after:continents
-4|/near-after:coordination
-6|/near-after:cope
-10|/near-after:core
-4|/near-after:core defence
3|/near-after:core defense
5|/near-after:corporate
-9|/near-after:corrected
3|/near-after:cost
-5|/near-after:costed
18|/near-after:could
12|/near-after:counted
13|/near-after:countries
-6|/near-after:country
3|/near-after:counts
6|/near-after:coup
3|/near-after:coupled
-4|/near-after:course
5|/near-after:cover
-8|/near-after:crisis
-3|/near-after:criterion
6|/near-after:crown
4|/near-after:currency
-14|/near-after:current
-3|/near-after:curry
5|/near-after:cut
-4|/near-after:cyber
-3|/near-after:cybersecurity
3|/near-after:daft
-7|/near-after:dagger
-7|/near-after:daily
3|/near-after:daiwa
-36|/near-after:day
-9|/near-after:deadline
-10|/near-after:deaf
7|/near-after:deal
5|/near-after:debate
-18|/near-after:decade
-11|/near-after:decide
-10|/near-after:decision
-4|/near-after:declaration
11|/near-after:decree
-13|/near-after:deemed
-14|/near-after:defence
-3|/near-after:defence ministry
-3|/near-after:defence secretary
-3|/near-after:defence spending
-4|/near-after:defences
-8|/near-after:defense
5|/near-after:defense minister
7|/near-after:defense ministry
-5|/near-after:defense secretary
-8|/near-after:defense spending
-5|/near-after:definition
3|/near-after:deliver
18|/near-after:demand
-11|/near-after:department
5|/near-after:devised
14|/near-after:did
8|/near-after:difference
6|/near-after:dignify
-8|/near-after:direction
3|/near-after:disarming
-10|/near-after:discuss
-7|/near-after:discussion
-9|/near-after:discussions
-18|/near-after:dismiss
-4|/near-after:dispatch
12|/near-after:do
-8|/near-after:doable
6|/near-after:does
7|/near-after:doubt
3|/near-after:down
-16|/near-after:draft
20|/near-after:dream
-4|/near-after:drew
-14|/near-after:drive
-7|/near-after:drones
10|/near-after:drop
-9|/near-after:due
4|/near-after:early
-10|/near-after:ears
-9|/near-after:east
-13|/near-after:economic
3|/near-after:economic output
3|/near-after:economies
3|/near-after:economist
-8|/near-after:economists
-8|/near-after:economy
12|/near-after:either
21|/near-after:elected
-4|/near-after:elections
-3|/near-after:elevate
22|/near-after:else
7|/near-after:elsewhere
-9|/near-after:embrace
9|/near-after:employers
3|/near-after:enablers
28|/near-after:end
14|/near-after:enough
4|/near-after:enrichment
-3|/near-after:enshrine
-12|/near-after:enters
-3|/near-after:entry
4|/near-after:environment
-9|/near-after:envoy
-10|/near-after:equal
-5|/near-after:escape
3|/near-after:essential
-11|/near-after:europe
4|/near-after:european allies
4|/near-after:european members
10|/near-after:euros
12|/near-after:even
-4|/near-after:eventually
-12|/near-after:every
4|/near-after:every ally
10|/near-after:every american ally
-15|/near-after:every member
4|/near-after:everybody
-6|/near-after:everyone
-6|/near-after:everything
-7|/near-after:exaggerate
5|/near-after:examine
8|/near-after:exceed
3|/near-after:exchange
-5|/near-after:executive
5|/near-after:exotic
-3|/near-after:expect
-14|/near-after:expert
11|/near-after:experts
11|/near-after:explain
-14|/near-after:exposes
-7|/near-after:external
-11|/near-after:extortion
4|/near-after:face
-7|/near-after:factories
-7|/near-after:fails
14|/near-after:fair
6|/near-after:fairer
15|/near-after:fait
-13|/near-after:fall
-8|/near-after:familiar
6|/near-after:fantasy
-3|/near-after:far
6|/near-after:farage
6|/near-after:fashionable
3|/near-after:faster
14|/near-after:favour
-12|/near-after:feasible
6|/near-after:federal
-4|/near-after:few
-3|/near-after:fiction
-18|/near-after:figure
-9|/near-after:figured
-7|/near-after:filed
10|/near-after:final
-3|/near-after:finance
-9|/near-after:finance minister
11|/near-after:financed
6|/near-after:finances
15|/near-after:find
5|/near-after:first
-20|/near-after:fiscal
9|/near-after:fisherman
-4|/near-after:fit
9|/near-after:fits
-26|/near-after:five
-6|/near-after:fix
-3|/near-after:flatly
-20|/near-after:float
-12|/near-after:floor
-5|/near-after:fly
-5|/near-after:focus
-6|/near-after:folding
-7|/near-after:follow
-8|/near-after:follows
-5|/near-after:footnote
-5|/near-after:for
11|/near-after:force
-3|/near-after:foreign
-6|/near-after:foreseeable
5|/near-after:form
8|/near-after:former
3|/near-after:forth
-8|/near-after:forum
-3|/near-after:four
4|/near-after:freedom
-3|/near-after:freely
-3|/near-after:friend
6|/near-after:friendship
4|/near-after:front
14|/near-after:full
-4|/near-after:fullness
5|/near-after:fund
-4|/near-after:funded
10|/near-after:funds
-4|/near-after:further
-6|/near-after:future
-5|/near-after:gained
3|/near-after:gamble
9|/near-after:gdp
6|/near-after:geert
-7|/near-after:general
-3|/near-after:generals
-5|/near-after:get
4|/near-after:gi
29|/near-after:give
-15|/near-after:global
-12|/near-after:gnp
27|/near-after:go
12|/near-after:goal
15|/near-after:good
-34|/near-after:government
-3|/near-after:grade
-3|/near-after:grateful
-8|/near-after:green
3|/near-after:greens
9|/near-after:groaned
-13|/near-after:gross national product
-4|/near-after:ground
-3|/near-after:groundless
6|/near-after:grow
10|/near-after:growth
-14|/near-after:guarantee
4|/near-after:guide
-4|/near-after:gulf
-6|/near-after:hague
30|/near-after:half
3|/near-after:handed
-7|/near-after:hanging
-9|/near-after:hard
-3|/near-after:hard defense
10|/near-after:harden
-19|/near-after:has
7|/near-after:have
-3|/near-after:hawaii
-18|/near-after:hawks
19|/near-after:he
3|/near-after:health
9|/near-after:hear
-3|/near-after:heard
5|/near-after:heavy
-4|/near-after:hedges
8|/near-after:heroic
-10|/near-after:higher
-12|/near-after:him
3|/near-after:himself
-9|/near-after:hint
6|/near-after:hipkins
7|/near-after:his
3|/near-after:hold
5|/near-after:hold up
-5|/near-after:home
3|/near-after:honest
-17|/near-after:honorable
-10|/near-after:hope
8|/near-after:hopeless
-14|/near-after:horizon
4|/near-after:hornung
8|/near-after:hotel
-4|/near-after:hours
10|/near-after:house
6|/near-after:housing
4|/near-after:how
-3|/near-after:however
5|/near-after:hurdled
22|/near-after:i
-8|/near-after:idea
-9|/near-after:ideal
9|/near-after:if
-11|/near-after:imagine
9|/near-after:imf
9|/near-after:implied
8|/near-after:imported
-7|/near-after:impossible
-24|/near-after:in line with
-3|/near-after:including
3|/near-after:income
7|/near-after:increase
7|/near-after:indo - pacific allies
3|/near-after:indoors
3|/near-after:inescapable
3|/near-after:inflation
-5|/near-after:inform
4|/near-after:infrastructure
7|/near-after:initiative
3|/near-after:innovation
6|/near-after:inquired
-4|/near-after:instead
10|/near-after:instead of
-19|/near-after:insufficient
-5|/near-after:insurgency
11|/near-after:international
25|/near-after:into
-3|/near-after:invented
-5|/near-after:invention
8|/near-after:invite
8|/near-after:involved
-7|/near-after:inwardly
24|/near-after:is
10|/near-after:it
-6|/near-after:items
17|/near-after:its
-3|/near-after:itself
4|/near-after:james
4|/near-after:jeffrey
3|/near-after:jobs
-3|/near-after:joint
7|/near-after:jointly
5|/near-after:journalists
7|/near-after:just
4|/near-after:kak
-5|/near-after:keep
-7|/near-after:key
-3|/near-after:kicked
-5|/near-after:know
-7|/near-after:known
3|/near-after:kobayashi
3|/near-after:kuomintang
4|/near-after:lag
-4|/near-after:laid
11|/near-after:landing
-4|/near-after:lands
-6|/near-after:landslide
-13|/near-after:last
10|/near-after:lately
-16|/near-after:later
-9|/near-after:latter
7|/near-after:laughed
5|/near-after:law
6|/near-after:lawmaker
16|/near-after:lawmakers
-4|/near-after:lay down
-6|/near-after:ldp
9|/near-after:leader
-5|/near-after:leading
-6|/near-after:leads
-3|/near-after:league
-8|/near-after:leaked
-5|/near-after:learn
13|/near-after:least
4|/near-after:leave
-5|/near-after:left
4|/near-after:legal
-4|/near-after:less
-4|/near-after:lets
-8|/near-after:letter
-16|/near-after:level
7|/near-after:liberal democratic party
4|/near-after:lie
-14|/near-after:lifetime
4|/near-after:lift
-9|/near-after:like
-4|/near-after:like to see
-4|/near-after:likeliest
-5|/near-after:limit
8|/near-after:line
-10|/near-after:listed
-3|/near-after:listen
4|/near-after:live with
-8|/near-after:loans
11|/near-after:long
3|/near-after:look
-12|/near-after:look at
8|/near-after:looks
-8|/near-after:looms
3|/near-after:lord
13|/near-after:lose
3|/near-after:losing
9|/near-after:lost
7|/near-after:loud
-3|/near-after:lower
3|/near-after:loyalty
3|/near-after:lunch
6|/near-after:made
5|/near-after:madness
3|/near-after:magazine
-9|/near-after:magic
-9|/near-after:main
5|/near-after:makes
5|/near-after:making
5|/near-after:manageable
-12|/near-after:manifesto
3|/near-after:mark
13|/near-after:market
8|/near-after:mars
5|/near-after:match
4|/near-after:maths
-17|/near-after:may
3|/near-after:measure
3|/near-after:measured
8|/near-after:media
3|/near-after:medium
5|/near-after:meet
-3|/near-after:member
3|/near-after:member states
-3|/near-after:members
-18|/near-after:memo
11|/near-after:mention
6|/near-after:mep
8|/near-after:merely
-7|/near-after:metalworkers
-3|/near-after:michael
4|/near-after:middle
-4|/near-after:midpoint
-3|/near-after:midway
-23|/near-after:might
5|/near-after:mike
5|/near-after:milestone
-9|/near-after:militaries
-5|/near-after:military spending
9|/near-after:mind
3|/near-after:mines
11|/near-after:minimum
7|/near-after:minimum standard
10|/near-after:ministers
5|/near-after:ministry
3|/near-after:ministry of national defense
-17|/near-after:mirror
13|/near-after:missiles
8|/near-after:mobile
5|/near-after:modernisation
-8|/near-after:modest
-4|/near-after:monarchies
-14|/near-after:money
-13|/near-after:moot
-13|/near-after:more
8|/near-after:mr
7|/near-after:much
9|/near-after:munitions
-5|/near-after:must
-11|/near-after:my
9|/near-after:n't
-4|/near-after:nagel
3|/near-after:nagoya
3|/near-after:name
-10|/near-after:namely
3|/near-after:narvik
5|/near-after:national
-16|/near-after:national income
5|/near-after:national security
5|/near-after:natural
-13|/near-after:near
-4|/near-after:nearly
-8|/near-after:need
18|/near-after:needed
-26|/near-after:needs
4|/near-after:net
13|/near-after:never
9|/near-after:newspaper
-10|/near-after:next
6|/near-after:nigel
-3|/near-after:night
19|/near-after:no
18|/near-after:no one
-6|/near-after:nobody
3|/near-after:nominal growth
5|/near-after:nomura
-5|/near-after:non
4|/near-after:nonsense
-4|/near-after:nor
3|/near-after:norm
8|/near-after:normal
9|/near-after:norms
-11|/near-after:not
-12|/near-after:note
3|/near-after:nothing
6|/near-after:now
6|/near-after:nowhere
5|/near-after:nuclear
5|/near-after:nukes
-18|/near-after:number
3|/near-after:objected
4|/near-after:objective
6|/near-after:obligation
-4|/near-after:odd
-9|/near-after:off
-6|/near-after:offer
3|/near-after:office
-15|/near-after:official
-3|/near-after:officials
3|/near-after:offset
9|/near-after:often
-11|/near-after:on
-7|/near-after:once
-27|/near-after:one
4|/near-after:only
4|/near-after:open
5|/near-after:opening bid
4|/near-after:oppose
-4|/near-after:opposition
-25|/near-after:option
5|/near-after:optional
-5|/near-after:original
-11|/near-after:other
3|/near-after:ought
-10|/near-after:our
3|/near-after:ourselves
14|/near-after:out
-8|/near-after:outcome
-8|/near-after:outer
-24|/near-after:outlays
9|/near-after:outright
-11|/near-after:over
-7|/near-after:overhauls
15|/near-after:own
3|/near-after:pace
-10|/near-after:palatable
-14|/near-after:panel
-3|/near-after:panels
7|/near-after:paper
-13|/near-after:parliament
-9|/near-after:parliamentary
3|/near-after:parliaments
-11|/near-after:part
-10|/near-after:parties
-5|/near-after:parts
21|/near-after:party
-6|/near-after:passage
-9|/near-after:passes
-3|/near-after:passing
-3|/near-after:patrol
30|/near-after:pay
4|/near-after:peace
-7|/near-after:pencil in
-4|/near-after:penciled
7|/near-after:pensions
-10|/near-after:permanent
4|/near-after:permit
13|/near-after:person
4|/near-after:phase
13|/near-after:phased
11|/near-after:pile
3|/near-after:pinch
5|/near-after:placed
-4|/near-after:plain
-3|/near-after:plan
9|/near-after:planner
11|/near-after:platform
-4|/near-after:play
3|/near-after:plays
-11|/near-after:plea
-12|/near-after:plead for
-7|/near-after:pleased
12|/near-after:plenty
-7|/near-after:plot
-3|/near-after:plus
6|/near-after:podcaster
-8|/near-after:point
5|/near-after:politely
3|/near-after:political
-4|/near-after:poll
6|/near-after:pool
3|/near-after:popular
-4|/near-after:position
-5|/near-after:possibility
-3|/near-after:possible
-3|/near-after:possibly
11|/near-after:posters
5|/near-after:practical
6|/near-after:preceded
-7|/near-after:predecessor
-14|/near-after:prefer
-5|/near-after:preferring
-3|/near-after:premier
16|/near-after:present
12|/near-after:president
-5|/near-after:press
-4|/near-after:pressure
3|/near-after:previous
4|/near-after:price
-21|/near-after:prime minister
-4|/near-after:prime minister 's office
-4|/near-after:print
7|/near-after:proceed
11|/near-after:program
-6|/near-after:promise
3|/near-after:prompted
-3|/near-after:promptly
4|/near-after:properly
3|/near-after:proposal
4|/near-after:proposals
15|/near-after:provided
4|/near-after:prudent
12|/near-after:public
-12|/near-after:publish
3|/near-after:pursued
-13|/near-after:put
5|/near-after:put forward
-4|/near-after:question
-8|/near-after:quickly
-3|/near-after:raise
5|/near-after:rand
11|/near-after:range
4|/near-after:ranks
12|/near-after:rate
-6|/near-after:rather
-4|/near-after:rather than
-9|/near-after:ratio
16|/near-after:reach
-3|/near-after:read
-10|/near-after:readers
-8|/near-after:real
27|/near-after:realistic
-12|/near-after:really
14|/near-after:reasonable
-5|/near-after:rebuild
-4|/near-after:reckon
23|/near-after:recommend
7|/near-after:recommendation
4|/near-after:recommendations
4|/near-after:recruitment
3|/near-after:redoes
-4|/near-after:reference
3|/near-after:refuse
-13|/near-after:regard
-6|/near-after:regards
6|/near-after:reigns
-11|/near-after:related
-8|/near-after:relatively
-7|/near-after:relaxed
-4|/near-after:relented
-4|/near-after:relief
-14|/near-after:remain
-14|/near-after:remilitarization
5|/near-after:rendered
-5|/near-after:replace
6|/near-after:replacing
-11|/near-after:reply
-17|/near-after:report
-5|/near-after:reporters
-14|/near-after:request
15|/near-after:require
-5|/near-after:research
3|/near-after:resembles
4|/near-after:resilience
-4|/near-after:resist
7|/near-after:resistance
-12|/near-after:respectable
4|/near-after:response
8|/near-after:rest
5|/near-after:restore
3|/near-after:retired
5|/near-after:retirement
17|/near-after:return
-3|/near-after:reveal
-10|/near-after:revenue
6|/near-after:review
3|/near-after:revolutionary
9|/near-after:right
4|/near-after:rights
-12|/near-after:rise
3|/near-after:rival
-6|/near-after:roads
13|/near-after:roils
-9|/near-after:roofs
-3|/near-after:room
3|/near-after:rough
6|/near-after:roughly
5|/near-after:rounding
4|/near-after:rule
-3|/near-after:rule out
-16|/near-after:rules
11|/near-after:ruling
4|/near-after:rumor
5|/near-after:rung
3|/near-after:running
3|/near-after:s
3|/near-after:sailors
6|/near-after:salaries
4|/near-after:sales
-24|/near-after:same
6|/near-after:satellites
3|/near-after:satisfy
-4|/near-after:saw
-27|/near-after:say
3|/near-after:scarce
-11|/near-after:scares
-11|/near-after:scholar
4|/near-after:schools
6|/near-after:scrap
16|/near-after:sealed
3|/near-after:second
-3|/near-after:secretaries
-11|/near-after:security
-9|/near-after:security - related
-12|/near-after:see
-11|/near-after:seek
5|/near-after:sees
7|/near-after:self
13|/near-after:sen
8|/near-after:senator
-19|/near-after:senators
-14|/near-after:senior
19|/near-after:sense
14|/near-after:sensible
12|/near-after:serious
3|/near-after:seriousness
-3|/near-after:serve
7|/near-after:services
-6|/near-after:set aside
-5|/near-after:settled
4|/near-after:seven
9|/near-after:several
3|/near-after:shade
7|/near-after:shall
-16|/near-after:shape
-7|/near-after:share
-20|/near-after:shared
-13|/near-after:she
-3|/near-after:shekels
8|/near-after:shelters
6|/near-after:shelved
4|/near-after:shin
-3|/near-after:ships
-10|/near-after:short
-13|/near-after:shortage
9|/near-after:should
18|/near-after:show
14|/near-after:shredder
-4|/near-after:silence
9|/near-after:simply
9|/near-after:since
7|/near-after:size
-5|/near-after:sleep
4|/near-after:slept
-4|/near-after:small
4|/near-after:so
7|/near-after:social
4|/near-after:social democrats
-3|/near-after:soldiers
-4|/near-after:someday
11|/near-after:something
4|/near-after:soo
6|/near-after:soon
-4|/near-after:sooner
-13|/near-after:sounds
-10|/near-after:source
-13|/near-after:sources
-9|/near-after:south
6|/near-after:speak
3|/near-after:specific
-4|/near-after:split
-4|/near-after:spokesperson
7|/near-after:sponsor
-17|/near-after:spread
-6|/near-after:square
-9|/near-after:stage
-19|/near-after:standard
-8|/near-after:start
-3|/near-after:state
-3|/near-after:stay
-22|/near-after:still
5|/near-after:stockpiles
-3|/near-after:stone
-5|/near-after:stop
18|/near-after:straight
4|/near-after:strategist
4|/near-after:strategists
-7|/near-after:strategy
5|/near-after:stress
-9|/near-after:stretch
-3|/near-after:stroke
-11|/near-after:struck
-29|/near-after:study
11|/near-after:stump
-4|/near-after:subject
11|/near-after:submarines
-11|/near-after:successive
-3|/near-after:such
-10|/near-after:suggest
8|/near-after:suit
5|/near-after:suits
3|/near-after:summit
5|/near-after:supported
3|/near-after:surcharges
-4|/near-after:surfaced
-3|/near-after:surprise
4|/near-after:surrounded
10|/near-after:survey
7|/near-after:sustainable
-6|/near-after:swallow
-4|/near-after:swift
-4|/near-after:table
10|/near-after:take
9|/near-after:takuji
18|/near-after:talk
4|/near-after:talk of
17|/near-after:tamaki
-11|/near-after:tanks
-6|/near-after:target
-8|/near-after:tariff
15|/near-after:tax
-18|/near-after:tell
14|/near-after:ten
4|/near-after:teneo
5|/near-after:term
-3|/near-after:terser
-10|/near-after:text
-23|/near-after:that
-5|/near-after:the
4|/near-after:the military
-5|/near-after:their
-11|/near-after:them
16|/near-after:then
-23|/near-after:there
7|/near-after:thereabouts
-3|/near-after:thereafter
31|/near-after:they
7|/near-after:think
3|/near-after:think tank
-4|/near-after:thinktank
9|/near-after:third
30|/near-after:this
-8|/near-after:three
3|/near-after:threshold
17|/near-after:through
-5|/near-after:throughout
-4|/near-after:throwing
3|/near-after:thumb
-3|/near-after:ticket
10|/near-after:tie
-10|/near-after:times
20|/near-after:to
4|/near-after:tomorrow
5|/near-after:too
4|/near-after:top
3|/near-after:topic
3|/near-after:torch
3|/near-after:toured
6|/near-after:tout
-9|/near-after:toward
3|/near-after:trail
6|/near-after:transformative
-6|/near-after:treasury
3|/near-after:treaty allies
-3|/near-after:trial
8|/near-after:trip
-3|/near-after:troop
-15|/near-after:troops
-3|/near-after:troubling
11|/near-after:tsutsui
10|/near-after:turning
6|/near-after:twice
11|/near-after:two
10|/near-after:unacceptable
9|/near-after:unavoidable
-32|/near-after:under
4|/near-after:understood
3|/near-after:undertakings
15|/near-after:unhelpful
-7|/near-after:union
-4|/near-after:unions
-5|/near-after:unmoved
3|/near-after:unofficial
3|/near-after:unprompted
16|/near-after:unrealistic
3|/near-after:unreality
-3|/near-after:unreasonable
10|/near-after:unspent
7|/near-after:unthinkable
3|/near-after:unused
8|/near-after:upgrade
3|/near-after:upper
12|/near-after:urge
8|/near-after:use
4|/near-after:usual
8|/near-after:valuable
-9|/near-after:verified
6|/near-after:very
9|/near-after:veterans
3|/near-after:vice
-8|/near-after:vicinity
-30|/near-after:view
-3|/near-after:visit
13|/near-after:visiting
4|/near-after:volunteer
11|/near-after:volunteering
-9|/near-after:volunteers
4|/near-after:vote
-4|/near-after:voters
6|/near-after:waiting
-3|/near-after:war
3|/near-after:warn
-9|/near-after:warranted
3|/near-after:was
-3|/near-after:wash
3|/near-after:waved
10|/near-after:waving
11|/near-after:way
-5|/near-after:waypoint
-8|/near-after:we
3|/near-after:weak
-7|/near-after:weapons
-8|/near-after:weeks
-22|/near-after:weigh
-5|/near-after:weight
-11|/near-after:welcome
5|/near-after:welcomed
17|/near-after:were
4|/near-after:west
6|/near-after:western
-4|/near-after:what
-9|/near-after:whatever
14|/near-after:when
-5|/near-after:whenever
10|/near-after:where
-3|/near-after:whereas
-6|/near-after:whether
9|/near-after:which
21|/near-after:while
7|/near-after:whole
-16|/near-after:whose
3|/near-after:why
3|/near-after:wide
-4|/near-after:wider
6|/near-after:wilders
19|/near-after:will
4|/near-after:wise
-17|/near-after:wish
-6|/near-after:withdrawn
9|/near-after:within
-5|/near-after:wo n't
-5|/near-after:work
-10|/near-after:world
-7|/near-after:worth
-4|/near-after:wrench
10|/near-after:write
16|/near-after:yardstick
-29|/near-after:year
-11|/near-after:years
-9|/near-after:yet
-4|/near-after:yielded
-18|/near-after:yrs
4|/near-after:zero
-5|/near-after:€
-18|/near-before:\"
-5|/near-before:#
-15|/near-before:$
12|/near-before:'
20|/near-before:'d
-3|/near-before:'re
15|/near-before:'s
-3|/near-before:'ve
26|/near-before:(
14|/near-before:)
-4|/near-before:,
19|/near-before:-
23|/near-before:--
8|/near-before:.
-19|/near-before:0
-18|/near-before::
12|/near-before:;
-13|/near-before:DATE
-16|/near-before:EU
-23|/near-before:LAND
-16|/near-before:LEADER
-14|/near-before:NATO
15|/near-before:a
5|/near-before:abandon
13|/near-before:abe
3|/near-before:abjure
-5|/near-before:able
-33|/near-before:about
-4|/near-before:above
9|/near-before:abroad
11|/near-before:accept
-5|/near-before:accompanying
-18|/near-before:according
-3|/near-before:account
6|/near-before:accuse
-11|/near-before:achieve
-9|/near-before:acknowledge
10|/near-before:act
4|/near-before:acting
4|/near-before:actually
-4|/near-before:add up to
7|/near-before:addition
-4|/near-before:addresses
4|/near-before:administration
6|/near-before:admirals
-4|/near-before:adopt
5|/near-before:advance
5|/near-before:advise
5|/near-before:adviser
-22|/near-before:advisers
-12|/near-before:advisory
5|/near-before:advisory panel
24|/near-before:advocate
6|/near-before:affairs
10|/near-before:afford
5|/near-before:african
8|/near-before:after
-17|/near-before:again
3|/near-before:against
3|/near-before:agencies
-13|/near-before:agency
-6|/near-before:agitate for
3|/near-before:ago
-4|/near-before:agreement
8|/near-before:ahead
-14|/near-before:aid
13|/near-before:aide
-12|/near-before:aides
-13|/near-before:aim
-12|/near-before:air
4|/near-before:aircraft
-4|/near-before:airs
5|/near-before:alberto
6|/near-before:alice
-7|/near-before:aligned
-4|/near-before:all members
4|/near-before:allen
-9|/near-before:alliance
5|/near-before:allied
-4|/near-before:allies
-8|/near-before:allocation
-7|/near-before:allow
5|/near-before:ally
-16|/near-before:almost
-4|/near-before:alone
3|/near-before:along
-15|/near-before:aloud
-7|/near-before:also
-9|/near-before:alternative
3|/near-before:although
7|/near-before:always
-3|/near-before:am
-58|/near-before:ambition
3|/near-before:ambitious
-17|/near-before:amendment
3|/near-before:amendments
-7|/near-before:ammunition
9|/near-before:among
-17|/near-before:amount
-3|/near-before:an
5|/near-before:analysts
20|/near-before:and
4|/near-before:angus
7|/near-before:annex
17|/near-before:announce
8|/near-before:annual
-4|/near-before:another
4|/near-before:answer
20|/near-before:any
-12|/near-before:anybody
13|/near-before:anyone
15|/near-before:anything
3|/near-before:anyway
-6|/near-before:applause
5|/near-before:appropriate
5|/near-before:appropriation
-13|/near-before:approve
6|/near-before:arbitrary
-19|/near-before:are
-8|/near-before:area
18|/near-before:argue
9|/near-before:argue for
4|/near-before:arithmetic
11|/near-before:armed
10|/near-before:armed forces
-17|/near-before:army
-5|/near-before:arrangements
-13|/near-before:arrive
-3|/near-before:as
8|/near-before:asean
11|/near-before:asian
12|/near-before:ask
-17|/near-before:ask for
7|/near-before:aso
-7|/near-before:aspiration
-7|/near-before:assails
-5|/near-before:assumed
10|/near-before:assumption
8|/near-before:assure
3|/near-before:atlanticists
6|/near-before:atm
3|/near-before:attachés
5|/near-before:attendees
5|/near-before:audience
-10|/near-before:aukus
15|/near-before:authors
4|/near-before:average
13|/near-before:avoids
9|/near-before:aware
3|/near-before:away
-5|/near-before:awkward
3|/near-before:b
-3|/near-before:babbling
12|/near-before:back
14|/near-before:badenoch
-3|/near-before:balloon
5|/near-before:baltic
4|/near-before:bank
3|/near-before:bankers
15|/near-before:bar
5|/near-before:barbara
5|/near-before:bardella
-9|/near-before:barracks
-20|/near-before:basis
8|/near-before:bavaria
8|/near-before:bear
3|/near-before:beat
10|/near-before:beaten
-6|/near-before:because
21|/near-before:been
21|/near-before:before
-8|/near-before:beg
-6|/near-before:begin at
-35|/near-before:begun
-3|/near-before:behest
12|/near-before:behind
-9|/near-before:being
8|/near-before:believe
3|/near-before:belonged
5|/near-before:belongs
-11|/near-before:below
6|/near-before:beneath
-13|/near-before:benedikt
3|/near-before:beside
3|/near-before:bet
8|/near-before:better
-11|/near-before:beyond
4|/near-before:big
3|/near-before:bigger
3|/near-before:billion
11|/near-before:bite
-6|/near-before:blamed
12|/near-before:bloc
-17|/near-before:blueprint
-3|/near-before:blunter
9|/near-before:boast
11|/near-before:bombs
3|/near-before:bond
10|/near-before:bonds
11|/near-before:book
11|/near-before:both
-16|/near-before:bought
5|/near-before:brace
-6|/near-before:break
-4|/near-before:briefing
4|/near-before:brien
3|/near-before:broach
4|/near-before:broad
-3|/near-before:brown
4|/near-before:bruegel
10|/near-before:brush aside
9|/near-before:budget
-5|/near-before:build
3|/near-before:buildup
-11|/near-before:bureau
13|/near-before:bureaucrat
-10|/near-before:bureaucrats
17|/near-before:business
-9|/near-before:but
5|/near-before:by
6|/near-before:ca
-29|/near-before:cabinet
14|/near-before:call
31|/near-before:call for
18|/near-before:call on
-14|/near-before:came
10|/near-before:cameras
3|/near-before:cameron
25|/near-before:camp
56|/near-before:campaign
13|/near-before:can
11|/near-before:candidate
-4|/near-before:cap
-6|/near-before:capability
-4|/near-before:capitals
9|/near-before:carabott
-3|/near-before:careful
-7|/near-before:carry
3|/near-before:cartlidge
4|/near-before:case
-7|/near-before:castro
-6|/near-before:casts
12|/near-before:cautious
3|/near-before:cdu
-3|/near-before:ceasefire
4|/near-before:ceiling
10|/near-before:center
7|/near-before:centre
4|/near-before:ceremony
11|/near-before:chair
21|/near-before:chairman
3|/near-before:chairs
10|/near-before:challenger
4|/near-before:chamber
-3|/near-before:chancellery
6|/near-before:chancellor
-3|/near-before:change
8|/near-before:chase
5|/near-before:cheers
3|/near-before:chel
3|/near-before:cheng
-4|/near-before:cheong
3|/near-before:chi
-72|/near-before:chief
-37|/near-before:chiefs
-3|/near-before:ching
3|/near-before:choose
10|/near-before:christian democrats
5|/near-before:circle
-7|/near-before:circles
4|/near-before:circling
8|/near-before:circulating
-13|/near-before:cite
6|/near-before:citizen
-3|/near-before:civil
-4|/near-before:claim
12|/near-before:clamor
9|/near-before:clamour
5|/near-before:clear
4|/near-before:clearer
-22|/near-before:climb
19|/near-before:close
-7|/near-before:closing
8|/near-before:club
-6|/near-before:co
20|/near-before:coalition
6|/near-before:coalition parties
-11|/near-before:coast guard
-15|/near-before:codify
17|/near-before:cold
15|/near-before:colleague
-14|/near-before:colleagues
6|/near-before:colonel
-14|/near-before:combined
-3|/near-before:combines
5|/near-before:come back with
-10|/near-before:come to
3|/near-before:come up with
11|/near-before:commending
-4|/near-before:comment
-10|/near-before:commission
8|/near-before:commit
8|/near-before:commitment
-4|/near-before:committee
-13|/near-before:common
8|/near-before:compared
5|/near-before:compliment
5|/near-before:concede
7|/near-before:conference
8|/near-before:confessed
3|/near-before:confidant
-9|/near-before:confided
-3|/near-before:confine
-6|/near-before:confirm
6|/near-before:congress
6|/near-before:congressional
3|/near-before:consensus
-8|/near-before:consent
39|/near-before:conservative
3|/near-before:conservative party of japan
18|/near-before:conservatives
-24|/near-before:consider
-10|/near-before:considerably
-6|/near-before:constitution
-8|/near-before:constitutional
-4|/near-before:construed
4|/near-before:consultant
-24|/near-before:contain
17|/near-before:contender
10|/near-before:content
-3|/near-before:continent
-8|/near-before:contrast
-4|/near-before:contribute
-14|/near-before:convened
3|/near-before:converged
-8|/near-before:core defense
-9|/near-before:cost
4|/near-before:costed
-3|/near-before:costing
7|/near-before:council
9|/near-before:counseled
4|/near-before:counsels
-3|/near-before:counted
-5|/near-before:counteroffer
-12|/near-before:counterpart
6|/near-before:counting
9|/near-before:countries
28|/near-before:country
6|/near-before:course
-3|/near-before:coy
-10|/near-before:crewing
4|/near-before:criticism
3|/near-before:cross
6|/near-before:crowd
7|/near-before:cry
4|/near-before:customary
7|/near-before:d 66
-3|/near-before:dae
-12|/near-before:dailies
3|/near-before:danger
-34|/near-before:date
-8|/near-before:davkova
-8|/near-before:day
-3|/near-before:daydreams
-10|/near-before:days
3|/near-before:deaf
14|/near-before:deal
7|/near-before:dean
-9|/near-before:decide
-14|/near-before:decision
8|/near-before:declare
-14|/near-before:decline
5|/near-before:defence
-17|/near-before:defence chief
-24|/near-before:defence minister
-18|/near-before:defence ministry
-5|/near-before:defence secretary
-4|/near-before:defence spending
-3|/near-before:defending
-4|/near-before:defense chief
-26|/near-before:defense minister
-17|/near-before:defense ministry
-5|/near-before:defense secretary
9|/near-before:defense spending
-5|/near-before:deliberations
-3|/near-before:demand
14|/near-before:democracies
-3|/near-before:democracy
10|/near-before:democrat
5|/near-before:democratic
4|/near-before:democratic party for the people
-5|/near-before:demur
-3|/near-before:denials
-3|/near-before:dennis
-12|/near-before:department
-4|/near-before:depth
-4|/near-before:deputy
-15|/near-before:describe
5|/near-before:deserves
-7|/near-before:designate
-5|/near-before:designs
3|/near-before:development
8|/near-before:devote
-21|/near-before:did
4|/near-before:differ
3|/near-before:diokno
-6|/near-before:dip
6|/near-before:diplomat
-14|/near-before:diplomats
-3|/near-before:direction
-7|/near-before:disappoint
-7|/near-before:disavow
5|/near-before:disclaim
-15|/near-before:discuss
-26|/near-before:discussion
16|/near-before:dismiss
9|/near-before:disown
3|/near-before:dispute
6|/near-before:dissenting
-3|/near-before:dnd
29|/near-before:do
4|/near-before:doctrine
8|/near-before:documents
6|/near-before:does
11|/near-before:doing
-5|/near-before:done
9|/near-before:double
-4|/near-before:doubt
17|/near-before:down
5|/near-before:dpp
22|/near-before:draft
5|/near-before:drastic
-9|/near-before:drawing
-18|/near-before:drawn
-12|/near-before:dream
3|/near-before:dreaming
-5|/near-before:dreams
6|/near-before:drew
-3|/near-before:drop
-9|/near-before:duck
-3|/near-before:duckworth
15|/near-before:due
4|/near-before:dukakis
14|/near-before:during
14|/near-before:dutton
3|/near-before:each
-31|/near-before:earlier
3|/near-before:earmark
4|/near-before:easier
3|/near-before:easily
3|/near-before:eastern
7|/near-before:economy
3|/near-before:edge
-4|/near-before:editor
-19|/near-before:editorial
5|/near-before:edmonds
4|/near-before:eel
-5|/near-before:elastic
42|/near-before:elect
22|/near-before:election
-11|/near-before:else
-6|/near-before:elsewhere
-5|/near-before:embassy
8|/near-before:emerging
7|/near-before:end
9|/near-before:endorse
14|/near-before:enough
-5|/near-before:entertain
3|/near-before:entreat
-16|/near-before:envisage
5|/near-before:envision
-3|/near-before:envoy
-3|/near-before:equal
-4|/near-before:equate
-5|/near-before:espoused
-11|/near-before:estimate
8|/near-before:european
3|/near-before:european allies
-3|/near-before:european members
16|/near-before:europeans
-14|/near-before:even
-3|/near-before:evening
-14|/near-before:event
-7|/near-before:every
-3|/near-before:everyone
11|/near-before:ex
-3|/near-before:examination
-16|/near-before:examine
-4|/near-before:example
8|/near-before:exceed
-3|/near-before:except
3|/near-before:excess
-7|/near-before:executive
-10|/near-before:executives
-6|/near-before:exempt
-5|/near-before:exemption
3|/near-before:exhort
6|/near-before:exile
-3|/near-before:expect
5|/near-before:expenditure
-7|/near-before:expenditures
-7|/near-before:expert
4|/near-before:expert panel
20|/near-before:experts
-9|/near-before:explainer
5|/near-before:explore
15|/near-before:extend
6|/near-before:external
3|/near-before:extra
-37|/near-before:eye
5|/near-before:faber
-4|/near-before:face
-10|/near-before:fact
4|/near-before:factbox
6|/near-before:faction
6|/near-before:failed
-7|/near-before:faint
-8|/near-before:fall
6|/near-before:familiar
5|/near-before:fantasy
17|/near-before:far
8|/near-before:farage
-4|/near-before:favorite
4|/near-before:favourite
22|/near-before:fear
-16|/near-before:feasible
-9|/near-before:feature
6|/near-before:federal
13|/near-before:federation
3|/near-before:feijóo
-5|/near-before:fence
9|/near-before:ficci
-5|/near-before:fifteen
9|/near-before:fight
7|/near-before:figure
13|/near-before:figures
5|/near-before:filed
-9|/near-before:finance
-15|/near-before:finance minister
-13|/near-before:finance ministry
15|/near-before:find
3|/near-before:fine gael
3|/near-before:firm
-11|/near-before:first
4|/near-before:five
15|/near-before:fix
5|/near-before:fleitz
5|/near-before:flemish
10|/near-before:flew
3|/near-before:flexibility
-4|/near-before:flirt
-9|/near-before:flirtation
-11|/near-before:float
3|/near-before:flock
-4|/near-before:floor
-3|/near-before:flown
8|/near-before:fly
6|/near-before:follow
-9|/near-before:followed
-3|/near-before:following
-4|/near-before:follows
7|/near-before:footnote
6|/near-before:for
7|/near-before:forbid
8|/near-before:force
-17|/near-before:foreign minister
-4|/near-before:foreign ministry
5|/near-before:foreign secretary
-3|/near-before:forgo
-4|/near-before:form
3|/near-before:former
9|/near-before:formula
-3|/near-before:forty
-3|/near-before:forum
7|/near-before:four
6|/near-before:fred
4|/near-before:freeze
4|/near-before:friends
-5|/near-before:frigates
31|/near-before:from
3|/near-before:frontrunner
-5|/near-before:fujita
-14|/near-before:fumitake
9|/near-before:fund
-4|/near-before:funded
5|/near-before:funding
-15|/near-before:funds
-5|/near-before:further
6|/near-before:future
5|/near-before:g
-6|/near-before:gabriel
-4|/near-before:gaps
-5|/near-before:gas
8|/near-before:gatchalian
-17|/near-before:gdp
-55|/near-before:general
19|/near-before:generals
3|/near-before:get
-5|/near-before:gift
10|/near-before:give
-18|/near-before:glad
5|/near-before:global
6|/near-before:glorifying
7|/near-before:go
-26|/near-before:goal
3|/near-before:goals
4|/near-before:gonzález
-10|/near-before:gov ' t
-13|/near-before:governing coalition
-21|/near-before:government
-7|/near-before:governments
8|/near-before:governors
3|/near-before:gradual
-8|/near-before:granted
-5|/near-before:grateful
12|/near-before:greenland
-6|/near-before:greens
4|/near-before:grilled
-18|/near-before:grills
3|/near-before:grinding
8|/near-before:groaned
-24|/near-before:gross domestic product
16|/near-before:group
3|/near-before:groups
-7|/near-before:grow
9|/near-before:guarantee
3|/near-before:guess
7|/near-before:guest
-9|/near-before:guideline
3|/near-before:gulf
-5|/near-before:gurgenidze
-39|/near-before:had
3|/near-before:haggling
-4|/near-before:hague
4|/near-before:half
4|/near-before:halt
4|/near-before:halve
6|/near-before:hand
-3|/near-before:handing
7|/near-before:handpicked
-13|/near-before:hands
5|/near-before:hankers
3|/near-before:happen
4|/near-before:happy
-5|/near-before:harbor
-3|/near-before:hard defence
3|/near-before:harmony
3|/near-before:has
3|/near-before:haste
8|/near-before:hastie
-9|/near-before:have
-3|/near-before:having
4|/near-before:hawking
-10|/near-before:hawks
-4|/near-before:hayden
5|/near-before:he
4|/near-before:head
5|/near-before:headline
15|/near-before:heard
6|/near-before:help
-14|/near-before:her
-4|/near-before:here
6|/near-before:heritage
3|/near-before:heritage foundation
19|/near-before:herself
-6|/near-before:hesitate
5|/near-before:hibakusha
5|/near-before:hiding
-20|/near-before:high
-3|/near-before:higher
-5|/near-before:hike
-15|/near-before:hill
10|/near-before:him
-12|/near-before:himself
-4|/near-before:hint
-4|/near-before:history
7|/near-before:hit
13|/near-before:hold
-5|/near-before:hold up
-4|/near-before:home
-4|/near-before:honebuto
8|/near-before:honest
-4|/near-before:honour
-18|/near-before:hope
7|/near-before:hopeful
5|/near-before:hopefuls
8|/near-before:horizon
-4|/near-before:host
-3|/near-before:host - nation
4|/near-before:hou
-3|/near-before:hours
18|/near-before:house
-14|/near-before:how
4|/near-before:hyung
-3|/near-before:i
-9|/near-before:idea
7|/near-before:if
4|/near-before:imagine
4|/near-before:imf
10|/near-before:imply
6|/near-before:implying
-3|/near-before:in line with
8|/near-before:inauguration
-9|/near-before:inclined
-17|/near-before:include
-23|/near-before:including
6|/near-before:increase
4|/near-before:independent
-7|/near-before:indo
7|/near-before:industry
-7|/near-before:informal
8|/near-before:inherits
4|/near-before:initiative
-13|/near-before:inside
3|/near-before:insist on
-4|/near-before:insistent
10|/near-before:institut
6|/near-before:institute
4|/near-before:intelligence
-6|/near-before:intend
-3|/near-before:intention
4|/near-before:interim
10|/near-before:international
4|/near-before:interview
4|/near-before:interviewer
3|/near-before:introduce
-6|/near-before:invest
-14|/near-before:investment
4|/near-before:iowa
8|/near-before:irrelevance
-10|/near-before:irresponsible
-8|/near-before:is
4|/near-before:isamaa
12|/near-before:ishin
3|/near-before:islamist
12|/near-before:island
-3|/near-before:islands
-7|/near-before:it
17|/near-before:its
3|/near-before:its allies
3|/near-before:james
3|/near-before:japan innovation party
8|/near-before:japanese communist party
23|/near-before:jip
5|/near-before:joel
6|/near-before:joined
9|/near-before:joins
-3|/near-before:joint
5|/near-before:jointly
-4|/near-before:joke
5|/near-before:joon
-4|/near-before:journalists
-20|/near-before:jr
6|/near-before:judged
3|/near-before:jun
3|/near-before:junior
7|/near-before:justification
-5|/near-before:justify
5|/near-before:kargil
3|/near-before:kazumi
-8|/near-before:keep
8|/near-before:kemi
-9|/near-before:key
-4|/near-before:khanal
10|/near-before:kim
4|/near-before:kind
10|/near-before:kite
3|/near-before:kiwis
-5|/near-before:know
5|/near-before:knowledge
-15|/near-before:known
-4|/near-before:knows
16|/near-before:kobayashi
3|/near-before:kono
8|/near-before:labor
22|/near-before:labour
3|/near-before:labour mps
-13|/near-before:landslide
-3|/near-before:lanes
5|/near-before:language
5|/near-before:largest
-4|/near-before:lasting
-6|/near-before:late
-7|/near-before:later
6|/near-before:lavish
8|/near-before:law
9|/near-before:lawmaker
-10|/near-before:lawmakers
-3|/near-before:lay
-4|/near-before:lay down
8|/near-before:lay out
18|/near-before:ldp
48|/near-before:leader
11|/near-before:leaders
17|/near-before:leadership
4|/near-before:leads
20|/near-before:league
-11|/near-before:leaked
-10|/near-before:leaks
3|/near-before:lean towards
-11|/near-before:leaner
-8|/near-before:leaning
4|/near-before:learn
25|/near-before:least
-8|/near-before:leave
9|/near-before:led
-9|/near-before:left
11|/near-before:lenders
3|/near-before:less
-9|/near-before:let
-10|/near-before:letter
7|/near-before:letters
7|/near-before:level off at
9|/near-before:levy
5|/near-before:li
6|/near-before:liberal
9|/near-before:liberal democratic party
4|/near-before:liberals
5|/near-before:lieutenants
10|/near-before:like
-4|/near-before:likes
12|/near-before:limit
5|/near-before:lin
9|/near-before:line
3|/near-before:list
4|/near-before:listed
7|/near-before:little
-5|/near-before:live with
-7|/near-before:living
6|/near-before:lobby
4|/near-before:local
-5|/near-before:lock
9|/near-before:long
-28|/near-before:look at
-13|/near-before:loud
-7|/near-before:love
-8|/near-before:lower
-12|/near-before:lula
-9|/near-before:made
11|/near-before:majority
-8|/near-before:makes
-10|/near-before:man
-6|/near-before:manage
9|/near-before:manifesto
12|/near-before:manifestos
11|/near-before:many
-6|/near-before:maphwanya
-7|/near-before:march
5|/near-before:marcus
-6|/near-before:margin
-7|/near-before:marines
9|/near-before:mark
20|/near-before:match
3|/near-before:matsui
-6|/near-before:matters
-12|/near-before:may
6|/near-before:maybe
-8|/near-before:mayor
8|/near-before:me
-4|/near-before:mean
-14|/near-before:meanwhile
15|/near-before:measure
-4|/near-before:measured
16|/near-before:media
3|/near-before:meetings
-6|/near-before:mel
-5|/near-before:member
-6|/near-before:member states
-12|/near-before:members
-9|/near-before:memo
-8|/near-before:memoir
-13|/near-before:mention
5|/near-before:merely
4|/near-before:method
9|/near-before:middle
-3|/near-before:might
3|/near-before:milder
4|/near-before:mildly
3|/near-before:milestone
3|/near-before:milestones
13|/near-before:military
3|/near-before:military spending
3|/near-before:mill
-30|/near-before:mind
10|/near-before:minimum
-18|/near-before:minister
5|/near-before:ministers
-28|/near-before:ministry
-4|/near-before:ministry of defence
-3|/near-before:ministry of defense
-5|/near-before:ministry of national defense
3|/near-before:mirrors
-11|/near-before:mischief
-4|/near-before:miss
-6|/near-before:missiles
-3|/near-before:model
-22|/near-before:modest
5|/near-before:money
10|/near-before:montaigne
-5|/near-before:months
6|/near-before:moon
-3|/near-before:moot
5|/near-before:more
9|/near-before:most
14|/near-before:motion
10|/near-before:move
4|/near-before:mps
-24|/near-before:mull
-7|/near-before:mumble
4|/near-before:musar
13|/near-before:muse
15|/near-before:must
26|/near-before:my
14|/near-before:mélenchon
-7|/near-before:n
-9|/near-before:n - va
17|/near-before:n't
-3|/near-before:nadi
11|/near-before:nagel
-5|/near-before:naha
-6|/near-before:namely
4|/near-before:nataša
7|/near-before:nation
-6|/near-before:national
-5|/near-before:national security
3|/near-before:nationalists
-4|/near-before:nations
4|/near-before:ndp
16|/near-before:near
-12|/near-before:nearer
-15|/near-before:nearly
3|/near-before:nears
-8|/near-before:necessary
-7|/near-before:need
3|/near-before:needed
5|/near-before:needing
-3|/near-before:needles
20|/near-before:needs
-11|/near-before:negative
7|/near-before:negotiations
3|/near-before:neighborhood
3|/near-before:neighbouring
-16|/near-before:neither
-22|/near-before:never
-15|/near-before:new
7|/near-before:newspaper
-10|/near-before:newspapers
12|/near-before:next
8|/near-before:nightfall
-3|/near-before:nine
5|/near-before:nippon ishin
9|/near-before:no one
4|/near-before:nobody
5|/near-before:nod
4|/near-before:nominated
3|/near-before:none
10|/near-before:nonetheless
-13|/near-before:nor
5|/near-before:norbert
8|/near-before:nordic
6|/near-before:normal
-7|/near-before:north
12|/near-before:noses
4|/near-before:not
-17|/near-before:note
-33|/near-before:now
9|/near-before:nowhere
7|/near-before:nudge
-4|/near-before:number
3|/near-before:numerical
-9|/near-before:nz first
5|/near-before:núñez
3|/near-before:o
-5|/near-before:object
-12|/near-before:objects
-4|/near-before:obligation
5|/near-before:obligations
7|/near-before:oblige
-16|/near-before:obstacles
-19|/near-before:odds
-10|/near-before:of
-14|/near-before:off
-7|/near-before:offer
-30|/near-before:office
17|/near-before:officers
-4|/near-before:official
-46|/near-before:officials
3|/near-before:offshoot
3|/near-before:often
10|/near-before:old
-9|/near-before:omura
-14|/near-before:on
6|/near-before:once
27|/near-before:one
6|/near-before:only
-4|/near-before:open
6|/near-before:operation
15|/near-before:opinion
21|/near-before:oppose
-8|/near-before:opposition
3|/near-before:opposition leader
-25|/near-before:option
-25|/near-before:options
-3|/near-before:or
-6|/near-before:order
-4|/near-before:organization
6|/near-before:orthodoxy
-17|/near-before:other
6|/near-before:others
38|/near-before:ought
-18|/near-before:our
-8|/near-before:out
-5|/near-before:outcome
-12|/near-before:outlay
8|/near-before:outlays
-7|/near-before:outline
4|/near-before:outside
3|/near-before:outsider
-4|/near-before:outsiders
13|/near-before:overseas
23|/near-before:own
-16|/near-before:pacific
-5|/near-before:packs
6|/near-before:panels
-46|/near-before:paper
3|/near-before:parliament
8|/near-before:parliamentarians
23|/near-before:parliamentary
12|/near-before:part
3|/near-before:partial
10|/near-before:participant
16|/near-before:parties
16|/near-before:partner
10|/near-before:partners
-15|/near-before:parts
9|/near-before:party
4|/near-before:pass
-4|/near-before:passes
4|/near-before:path
7|/near-before:pave
16|/near-before:pay
-4|/near-before:paz
5|/near-before:peacetime
9|/near-before:peg
5|/near-before:pen
3|/near-before:people
6|/near-before:people power party
4|/near-before:perhaps
8|/near-before:permit
-12|/near-before:permitted
-11|/near-before:person
-3|/near-before:personal
-4|/near-before:personally
7|/near-before:peter
-4|/near-before:petitioned
-6|/near-before:phases
14|/near-before:phrase
-3|/near-before:pick
9|/near-before:picked
3|/near-before:pinch
-4|/near-before:pines
6|/near-before:pink
15|/near-before:pinned
4|/near-before:pirc
6|/near-before:pis
3|/near-before:pitches
-9|/near-before:placing
-41|/near-before:plan
7|/near-before:platform
6|/near-before:play down
6|/near-before:please
7|/near-before:pledge
-7|/near-before:plump
-8|/near-before:png
-4|/near-before:podcast
10|/near-before:podemos
4|/near-before:poilievre
-18|/near-before:point
-8|/near-before:policies
19|/near-before:policy
20|/near-before:politicians
3|/near-before:poll
7|/near-before:polls
-4|/near-before:ponder
-16|/near-before:possible
7|/near-before:post
3|/near-before:pounding
16|/near-before:pour
6|/near-before:poverty
7|/near-before:predecessor
8|/near-before:preference
12|/near-before:preferred
-34|/near-before:premier
-12|/near-before:preparations
-24|/near-before:prepare
-6|/near-before:present
4|/near-before:presidency
-5|/near-before:president
-3|/near-before:presidents
-10|/near-before:press
-5|/near-before:press conference
10|/near-before:pressure
-8|/near-before:presupposes
5|/near-before:pretending
4|/near-before:primary
-10|/near-before:prime minister
-7|/near-before:prince
3|/near-before:princes
12|/near-before:prints
28|/near-before:private
-17|/near-before:privately
8|/near-before:pro
-9|/near-before:probably
4|/near-before:proceed
-5|/near-before:proclaim
-3|/near-before:procurement
-8|/near-before:program
9|/near-before:programme
14|/near-before:promise
-3|/near-before:promote
-5|/near-before:propel
-7|/near-before:proper
-8|/near-before:proposals
21|/near-before:propose
-5|/near-before:proposition
4|/near-before:prospect
-3|/near-before:protection
3|/near-before:provides
4|/near-before:ps
4|/near-before:public
-11|/near-before:publish
-3|/near-before:purely
4|/near-before:push
-7|/near-before:push back
-3|/near-before:push for
-16|/near-before:put
-12|/near-before:put forward
-4|/near-before:put up
-7|/near-before:quaint
-5|/near-before:query
4|/near-before:question
-11|/near-before:quietly
-6|/near-before:quote
15|/near-before:race
3|/near-before:rafał
-15|/near-before:raise
-6|/near-before:rally
-11|/near-before:ramos
8|/near-before:ran
-18|/near-before:range
6|/near-before:ranged
-4|/near-before:ranks
-17|/near-before:rate
6|/near-before:rates
-7|/near-before:rather than
-4|/near-before:ratify
-8|/near-before:ratio
9|/near-before:rationale
5|/near-before:ratios
-5|/near-before:rawalpindi
3|/near-before:reach
-10|/near-before:read
3|/near-before:reading
7|/near-before:ready
-4|/near-before:really
3|/near-before:reasonably
-5|/near-before:recall
-5|/near-before:recipe
4|/near-before:reckless
3|/near-before:reckon
5|/near-before:recoils
18|/near-before:recommend
16|/near-before:recommendation
-3|/near-before:recommendations
-11|/near-before:reef
-7|/near-before:referred
-5|/near-before:referring
3|/near-before:reform
-5|/near-before:reform party
9|/near-before:refuse
-7|/near-before:regard
-10|/near-before:regards
10|/near-before:reiterate
4|/near-before:reiwa shinsengumi
-12|/near-before:rejection
5|/near-before:rekindles
4|/near-before:remain
-6|/near-before:remilitarisation
5|/near-before:removed
-9|/near-before:renegotiate
5|/near-before:renewed
4|/near-before:rep
3|/near-before:repeat
-5|/near-before:repeatedly
-3|/near-before:replace
-8|/near-before:reply
-16|/near-before:report
-10|/near-before:reportedly
9|/near-before:reporters
3|/near-before:republic
8|/near-before:republican
-44|/near-before:request
-15|/near-before:require
-3|/near-before:requirement
14|/near-before:research
3|/near-before:researchers
6|/near-before:resign
7|/near-before:resigned
4|/near-before:resilience
4|/near-before:resist
4|/near-before:resistance
11|/near-before:resolution
-4|/near-before:respectfully
4|/near-before:respondents
-5|/near-before:response
3|/near-before:resting
-7|/near-before:rethinking
13|/near-before:retired
6|/near-before:retorted
3|/near-before:retracted
4|/near-before:retracts
5|/near-before:return
-7|/near-before:revenues
6|/near-before:revise
8|/near-before:revised
3|/near-before:reward
12|/near-before:rich
5|/near-before:richard
3|/near-before:ride
11|/near-before:right
3|/near-before:rightists
8|/near-before:rise
23|/near-before:rival
15|/near-before:rivals
3|/near-before:road
17|/near-before:roger
5|/near-before:romney
10|/near-before:room
-13|/near-before:roos
15|/near-before:row
3|/near-before:royal
3|/near-before:rudolf
3|/near-before:rule
-22|/near-before:rule out
6|/near-before:rules
25|/near-before:ruling bloc
16|/near-before:ruling parties
3|/near-before:rumor
11|/near-before:running
5|/near-before:röttgen
11|/near-before:same
7|/near-before:sanseito
4|/near-before:satisfy
-3|/near-before:say no to
4|/near-before:scared
-4|/near-before:scenario
-22|/near-before:scenarios
4|/near-before:scenes
-7|/near-before:scheming
-5|/near-before:scholars
3|/near-before:scoff
4|/near-before:score
-11|/near-before:scotched
3|/near-before:scotland
-3|/near-before:sea
4|/near-before:seats
-8|/near-before:second
-5|/near-before:secret
4|/near-before:secretariat
-9|/near-before:secretly
-4|/near-before:security spending
-6|/near-before:see
5|/near-before:see at
-8|/near-before:seek
-17|/near-before:seen
13|/near-before:sees
-14|/near-before:seminar
12|/near-before:sen
5|/near-before:senator
-10|/near-before:senators
-9|/near-before:senior
4|/near-before:sensible
7|/near-before:sentence
9|/near-before:separate
-7|/near-before:servants
-6|/near-before:service
3|/near-before:services
-9|/near-before:session
-13|/near-before:sessions
-11|/near-before:set aside
3|/near-before:set its sights on
5|/near-before:set out
23|/near-before:settle
-3|/near-before:settle for
-6|/near-before:settled
-4|/near-before:seven
-9|/near-before:several
6|/near-before:shadow
3|/near-before:shame
8|/near-before:share
7|/near-before:shares
6|/near-before:sharing
18|/near-before:she
6|/near-before:sheet
-5|/near-before:shelves
8|/near-before:sherwin
-20|/near-before:short
-13|/near-before:shorter
3|/near-before:shoulder
-7|/near-before:shouldering
-13|/near-before:show
8|/near-before:shy away
-11|/near-before:side
-9|/near-before:sides
-5|/near-before:signal
8|/near-before:signed
-8|/near-before:simulations
6|/near-before:since
3|/near-before:sindoor
14|/near-before:sir
-4|/near-before:sit
5|/near-before:six
-15|/near-before:size
-3|/near-before:sketched
-3|/near-before:sleep
-4|/near-before:slide
-9|/near-before:slightly
8|/near-before:slip
5|/near-before:slow
9|/near-before:slump
-6|/near-before:smaller
4|/near-before:smart
21|/near-before:so
4|/near-before:sober
12|/near-before:socialist
4|/near-before:socialists
6|/near-before:society
-11|/near-before:soldiers
-7|/near-before:solely
5|/near-before:some
-7|/near-before:somebody
3|/near-before:somewhere
9|/near-before:sona
8|/near-before:soo
11|/near-before:soon
8|/near-before:sooner
-9|/near-before:sound out
-5|/near-before:sources
-5|/near-before:south
8|/near-before:southern
6|/near-before:southwest
4|/near-before:sp
6|/near-before:spd
7|/near-before:speak of
4|/near-before:special
6|/near-before:specific
-8|/near-before:speculate
-6|/near-before:speculation
-5|/near-before:speech
4|/near-before:speed
5|/near-before:spell out
11|/near-before:spend
-7|/near-before:spike
18|/near-before:split
-6|/near-before:splits
-3|/near-before:spokesman
3|/near-before:spokesmen
3|/near-before:spokesperson
3|/near-before:sponsor
-4|/near-before:spreadsheets
3|/near-before:spring
7|/near-before:springboard
5|/near-before:squeeze
-33|/near-before:staff
6|/near-before:staffers
8|/near-before:stage
-10|/near-before:stages
3|/near-before:staked
-8|/near-before:stand
-12|/near-before:standard
5|/near-before:start at
-4|/near-before:starting
7|/near-before:starved
8|/near-before:state
4|/near-before:statement
-5|/near-before:stay
8|/near-before:steady
3|/near-before:steered
5|/near-before:step up
-5|/near-before:stepping
-13|/near-before:still
3|/near-before:stocks
-5|/near-before:stone
-4|/near-before:stop
-20|/near-before:stop short
13|/near-before:straight
5|/near-before:strategic
19|/near-before:strategists
-27|/near-before:strategy
5|/near-before:stress
-6|/near-before:stride
3|/near-before:striedinger
3|/near-before:student
-3|/near-before:submarines
-15|/near-before:submitted
4|/near-before:substantial
3|/near-before:succeed
9|/near-before:successive
14|/near-before:successor
16|/near-before:such
29|/near-before:suggest
13|/near-before:suggestion
4|/near-before:suit
5|/near-before:suitable
-5|/near-before:sum
-16|/near-before:sumar
-14|/near-before:summer
-8|/near-before:summit
8|/near-before:support
5|/near-before:supported
6|/near-before:supporters
3|/near-before:supporting
17|/near-before:supports
-3|/near-before:sure
4|/near-before:surge
8|/near-before:surprised
4|/near-before:surprisingly
6|/near-before:survey
-8|/near-before:swap
-7|/near-before:swifter
-6|/near-before:table
-3|/near-before:tabloid
4|/near-before:taboo
23|/near-before:take
5|/near-before:take up
-9|/near-before:talk
7|/near-before:talk about
10|/near-before:talk of
6|/near-before:tamaki
4|/near-before:tamura
-3|/near-before:tan
6|/near-before:tanker
-6|/near-before:tanks
-9|/near-before:target
-5|/near-before:tariff
4|/near-before:tasman
-32|/near-before:tax
-7|/near-before:taxpayers
7|/near-before:taylor
-4|/near-before:team
24|/near-before:television
-6|/near-before:tell
-4|/near-before:temporary
8|/near-before:tempore
-7|/near-before:ten
-18|/near-before:term
-3|/near-before:termed
12|/near-before:terms
4|/near-before:text
-8|/near-before:than
4|/near-before:thanks
-32|/near-before:that
3|/near-before:the allies
7|/near-before:the chancellor
11|/near-before:the economy
5|/near-before:the military
3|/near-before:the state
3|/near-before:their
14|/near-before:them
30|/near-before:themselves
27|/near-before:then
11|/near-before:there
31|/near-before:they
14|/near-before:thing
15|/near-before:think
-6|/near-before:think tank
-9|/near-before:third
10|/near-before:this
32|/near-before:though
9|/near-before:threat
5|/near-before:thrown
9|/near-before:thumb
6|/near-before:thumbed
6|/near-before:tickled
12|/near-before:tie
6|/near-before:tilt
-12|/near-before:timeline
5|/near-before:times
6|/near-before:timing
10|/near-before:tip
12|/near-before:to
4|/near-before:tolentino
29|/near-before:too
-3|/near-before:torpedo
9|/near-before:toss around
-6|/near-before:total
-7|/near-before:toward
-7|/near-before:towards
-9|/near-before:town
-3|/near-before:toy with
9|/near-before:trace
-3|/near-before:translate
4|/near-before:treasury
-4|/near-before:treaty
-3|/near-before:trial
-39|/near-before:trillion
3|/near-before:trim
3|/near-before:trip
3|/near-before:triple
-3|/near-before:troops
5|/near-before:troubles
3|/near-before:truck
-3|/near-before:trucks
-19|/near-before:trumpeted
-5|/near-before:try
3|/near-before:trzaskowski
11|/near-before:tune
4|/near-before:turn
6|/near-before:turn down
6|/near-before:turned
3|/near-before:tv
15|/near-before:tweet
23|/near-before:two
7|/near-before:ubs
-4|/near-before:umbrella
-7|/near-before:unavoidable
-32|/near-before:under
7|/near-before:understanding
13|/near-before:understood
6|/near-before:unfashionable
4|/near-before:uniform
3|/near-before:uniformed
3|/near-before:unions
10|/near-before:unthinkable
3|/near-before:until
-14|/near-before:up
3|/near-before:upon
7|/near-before:upper
-3|/near-before:upper limit
6|/near-before:upward
16|/near-before:urge
-6|/near-before:us
-3|/near-before:use
4|/near-before:v
-4|/near-before:vain
4|/near-before:variant
-20|/near-before:variants
3|/near-before:vaunted
5|/near-before:ventured
-17|/near-before:version
9|/near-before:veterans
3|/near-before:veto
-8|/near-before:vice
-3|/near-before:victorious
27|/near-before:view
5|/near-before:views
5|/near-before:villanueva
8|/near-before:visitors
6|/near-before:voice
5|/near-before:voiced
12|/near-before:voices
5|/near-before:volt
3|/near-before:volunteer
9|/near-before:vote
7|/near-before:voted
-11|/near-before:voters
18|/near-before:vow
4|/near-before:vvd
-4|/near-before:wa
3|/near-before:wallace
4|/near-before:wang
30|/near-before:want
-12|/near-before:war
9|/near-before:warming
6|/near-before:warn
10|/near-before:warships
-11|/near-before:was
4|/near-before:wash
9|/near-before:watch
17|/near-before:water
-13|/near-before:waving
4|/near-before:way
12|/near-before:ways
3|/near-before:weapons
6|/near-before:weekend
6|/near-before:weeks
6|/near-before:weidel
-19|/near-before:weigh
4|/near-before:weight
-15|/near-before:welcomes
3|/near-before:welfare
6|/near-before:well
-26|/near-before:were
4|/near-before:west
9|/near-before:western
-16|/near-before:what
-5|/near-before:when
5|/near-before:where
12|/near-before:whether
-34|/near-before:which
-9|/near-before:while
5|/near-before:whisper
-11|/near-before:white
30|/near-before:who
16|/near-before:whose
-15|/near-before:why
20|/near-before:wicker
-9|/near-before:wide
-27|/near-before:will
-3|/near-before:williamson
-6|/near-before:willing
8|/near-before:win
17|/near-before:wing
4|/near-before:winter
-23|/near-before:wish
-5|/near-before:wished
6|/near-before:wishes
5|/near-before:with
-7|/near-before:within
9|/near-before:without
10|/near-before:wo n't
5|/near-before:won
-5|/near-before:word
7|/near-before:wording
-14|/near-before:work
5|/near-before:work toward
-4|/near-before:workers
6|/near-before:working group
29|/near-before:would
-3|/near-before:write
5|/near-before:wun
-7|/near-before:xiomara
-17|/near-before:yardstick
-22|/near-before:year
13|/near-before:yearly
13|/near-before:yes
-5|/near-before:yet
-7|/near-before:yield
4|/near-before:youth
5|/near-before:yuichiro
-3|/near-before:zelenskyy
5|/near-before:zero
-5|/other after-joint:0 far
-13|/other after-joint:0 mid
17|/other after-joint:0 near
-6|/other after-joint:1 far
14|/other after-joint:1 near
-12|/other after-joint:2 far
-17|/other after-joint:2 mid
-8|/other after-joint:3 far
7|/other after-joint:3 mid
-4|/other after-joint:3 near
10|/other after-led:\" far joined
34|/other after-led:\" near joined
4|/other after-led:# near free
19|/other after-led:, far joined
-5|/other after-led:; near joined
-18|/other after-led:after far joined
-20|/other after-led:and far joined
-5|/other after-led:and near joined
-5|/other after-led:as far free
8|/other after-led:at far joined
-7|/other after-led:because far joined
-6|/other after-led:become near free
-4|/other after-led:by far joined
11|/other after-led:by near free
10|/other after-led:cost far joined
5|/other after-led:defence minister far joined
3|/other after-led:figure near joined
9|/other after-led:for near free
-3|/other after-led:force far free
-4|/other after-led:foreign minister far joined
-3|/other after-led:from far joined
5|/other after-led:from near free
-4|/other after-led:hear far joined
-4|/other after-led:hold up far joined
5|/other after-led:if far joined
-12|/other after-led:if near joined
12|/other after-led:in far free
5|/other after-led:in far joined
-5|/other after-led:leaked far joined
-6|/other after-led:left near free
-6|/other after-led:level near joined
-5|/other after-led:made near free
6|/other after-led:never far free
8|/other after-led:next near free
-7|/other after-led:not near free
-3|/other after-led:of far joined
13|/other after-led:of near free
-6|/other after-led:on far joined
-8|/other after-led:on near free
5|/other after-led:or near free
-8|/other after-led:other near free
-7|/other after-led:president far joined
9|/other after-led:president near joined
-4|/other after-led:prime minister far joined
5|/other after-led:prime minister near joined
12|/other after-led:say near joined
6|/other after-led:senior far joined
11|/other after-led:senior near joined
-3|/other after-led:speak far joined
6|/other after-led:target near joined
-5|/other after-led:that far free
-6|/other after-led:that far joined
21|/other after-led:that near free
-3|/other after-led:that near joined
-3|/other after-led:though far joined
-7|/other after-led:to far joined
-9|/other after-led:to near free
16|/other after-led:under far joined
-5|/other after-led:visiting far joined
15|/other after-led:what far joined
-4|/other after-led:what near free
-4|/other after-led:whatever far joined
4|/other after-led:whether far joined
5|/other after-led:which far joined
-9|/other after-led:which near joined
-8|/other after-led:with far free
-4|/other after-led:with far joined
8|/other after-led:with near free
-7|/other after-led:you far joined
-14|/other after:body name
-8|/other after:body owner
9|/other after:capital name
4|/other after:capital owner
-17|/other after:country name
-9|/other after:gov owner
9|/other after:leader name
3|/other after:leader owner
14|/other after:nongov owner
11|/other after:people name
-10|/other after:people owner
-12|/other after:pronoun name
-7|/other after:pronoun owner
-7|/other before-clause:after-figure inside name capital
-9|/other before-clause:after-figure inside name country
7|/other before-clause:after-figure inside name gov
-5|/other before-clause:after-figure inside name leader
10|/other before-clause:after-figure inside name nongov
-10|/other before-clause:after-figure inside name pronoun
4|/other before-clause:after-figure inside owner country
4|/other before-clause:after-figure inside owner leader
-4|/other before-clause:after-figure inside owner pronoun
11|/other before-clause:after-figure opens name leader
-6|/other before-clause:after-figure opens owner body
4|/other before-clause:after-figure opens owner leader
-12|/other before-clause:free inside name body
8|/other before-clause:free inside name country
-6|/other before-clause:free inside name gov
-3|/other before-clause:free inside name leader
6|/other before-clause:free inside name nongov
13|/other before-clause:free inside name pronoun
-5|/other before-clause:free inside owner body
15|/other before-clause:free inside owner capital
-6|/other before-clause:free inside owner country
13|/other before-clause:free inside owner leader
-12|/other before-clause:free inside owner people
23|/other before-clause:free inside owner pronoun
5|/other before-clause:free opens name body
-4|/other before-clause:free opens name country
12|/other before-clause:free opens name leader
-10|/other before-clause:free opens name nongov
5|/other before-clause:free opens name people
5|/other before-clause:free opens name pronoun
11|/other before-clause:free opens owner body
4|/other before-clause:free opens owner capital
-3|/other before-clause:free opens owner country
6|/other before-clause:free opens owner leader
3|/other before-clause:free opens owner people
-20|/other before-clause:free opens owner pronoun
-6|/other before-far:1
4|/other before-far:20
30|/other before-far:4
-4|/other before-far:60
12|/other before-far:9
-7|/other before-free:0 after-figure name far
-3|/other before-free:0 after-figure name near
4|/other before-free:0 free name near
16|/other before-free:0 free owner far
21|/other before-free:0 free owner near
3|/other before-free:1 after-figure name near
-7|/other before-free:1 after-figure owner far
5|/other before-free:1 after-figure owner near
8|/other before-free:1 free name far
-14|/other before-free:1 free name near
-13|/other before-free:1 free owner far
7|/other before-free:1 free owner near
6|/other before-free:2 free name near
4|/other before-free:3 free name far
16|/other before-free:3 free name near
-3|/other before-joint:0 after-figure
25|/other before-joint:0 free
8|/other before-joint:1 after-figure
14|/other before-joint:1 free
-7|/other before-joint:2 after-figure
9|/other before-joint:2 free
-8|/other before-joint:3 after-figure
34|/other before-led:
7|/other before-led:'s
4|/other before-led:)
16|/other before-led:,
15|/other before-led:-
18|/other before-led:--
-7|/other before-led:.
-17|/other before-led::
5|/other before-led:;
25|/other before-led:DATE
-7|/other before-led:PARTY
9|/other before-led:a
-3|/other before-led:accept
-6|/other before-led:after
12|/other before-led:an
-33|/other before-led:and
3|/other before-led:answer
-7|/other before-led:as
-22|/other before-led:ask
6|/other before-led:at
-3|/other before-led:bankrupting
4|/other before-led:behind
7|/other before-led:by
3|/other before-led:call
-3|/other before-led:call for
-4|/other before-led:call on
23|/other before-led:chief
11|/other before-led:colleague
-6|/other before-led:come to
6|/other before-led:commit
-12|/other before-led:credited
3|/other before-led:defence minister
3|/other before-led:defense minister
14|/other before-led:defense secretary
-3|/other before-led:deny
-16|/other before-led:deputy
-3|/other before-led:dispute
15|/other before-led:eastern
-10|/other before-led:elect
-12|/other before-led:expect
6|/other before-led:fellow
-3|/other before-led:for
3|/other before-led:general
-4|/other before-led:get
5|/other before-led:grade
-3|/other before-led:has
5|/other before-led:his
-6|/other before-led:hold
-3|/other before-led:host
-3|/other before-led:if
-14|/other before-led:in
8|/other before-led:included
-7|/other before-led:increase
5|/other before-led:into
-5|/other before-led:is
20|/other before-led:its
-13|/other before-led:keep
5|/other before-led:known
8|/other before-led:kyodo news
-6|/other before-led:last
-11|/other before-led:latin
5|/other before-led:left
4|/other before-led:making
-10|/other before-led:neither
6|/other before-led:new
-17|/other before-led:no
-6|/other before-led:normal
15|/other before-led:of
-7|/other before-led:on
7|/other before-led:one
3|/other before-led:pick
-3|/other before-led:policy
-27|/other before-led:premier
3|/other before-led:president
-4|/other before-led:press
-4|/other before-led:previous
15|/other before-led:prime minister
-4|/other before-led:promise
11|/other before-led:put
-4|/other before-led:ratio
-3|/other before-led:rebuff
-5|/other before-led:reject
5|/other before-led:renewed
-4|/other before-led:secretary
-11|/other before-led:see
4|/other before-led:some
-3|/other before-led:speak
-4|/other before-led:speech
8|/other before-led:tell
3|/other before-led:termed
7|/other before-led:that
14|/other before-led:the
6|/other before-led:think
10|/other before-led:to
-4|/other before-led:treat
-3|/other before-led:under
11|/other before-led:up
-4|/other before-led:use
-4|/other before-led:visiting
3|/other before-led:war
-8|/other before-led:what
5|/other before-led:where
3|/other before-led:which
10|/other before-led:while
-6|/other before-led:whom
7|/other before-led:with
3|/other before-led:withhold
9|/other before-led:within
-4|/other before-led:without
10|/other before-led:—
-11|/other before:body name
-4|/other before:capital name
19|/other before:capital owner
-6|/other before:country name
-7|/other before:country owner
15|/other before:leader name
27|/other before:leader owner
6|/other before:nongov name
6|/other before:people name
-9|/other before:people owner
7|/other before:pronoun name
30|/other named:2
15|/other named:3
13|/other speaker:body
8|/other speaker:capital
4|/other speaker:country
-11|/other speaker:gov
16|/other speaker:leader
7|/other speaker:nongov
4|/other speaker:pronoun
3|/other subject-of:accept
3|/other subject-of:advise
-4|/other subject-of:agree
-5|/other subject-of:approach
8|/other subject-of:argue
30|/other subject-of:ask
-12|/other subject-of:be
3|/other subject-of:beg
3|/other subject-of:beseech
-6|/other subject-of:bind
-7|/other subject-of:bring
-13|/other subject-of:bring up
-21|/other subject-of:call
-6|/other subject-of:call for
17|/other subject-of:call on
6|/other subject-of:commit
-3|/other subject-of:contain
3|/other subject-of:contemplate
-5|/other subject-of:declare
7|/other subject-of:deny
-4|/other subject-of:discuss
-7|/other subject-of:do
-3|/other subject-of:eye
3|/other subject-of:fix
8|/other subject-of:force
-12|/other subject-of:get
9|/other subject-of:hike
-5|/other subject-of:hint
5|/other subject-of:hope
-20|/other subject-of:keep
-5|/other subject-of:like to see
-3|/other subject-of:lobby for
5|/other subject-of:mention
-3|/other subject-of:muse
-12|/other subject-of:name
-7|/other subject-of:order
-7|/other subject-of:pay
8|/other subject-of:pester
9|/other subject-of:prefer
9|/other subject-of:press
7|/other subject-of:propose
-3|/other subject-of:push
-4|/other subject-of:push for
20|/other subject-of:put
-5|/other subject-of:reach
6|/other subject-of:recommend
-13|/other subject-of:refusal
-3|/other subject-of:refuse
-12|/other subject-of:request
15|/other subject-of:settle for
3|/other subject-of:speak of
-5|/other subject-of:spend
13|/other subject-of:suggest
3|/other subject-of:take
-9|/other subject-of:tell
8|/other subject-of:think
10|/other subject-of:urge
10|/other subject-of:utter
19|/other subject-of:want
4|/other subject-of:write
-14|/other subject:be gov
-4|/other subject:be leader
4|/other subject:be people
3|/other subject:be pronoun
-16|/other subject:cap capital
-7|/other subject:cap country
12|/other subject:cap leader
-8|/other subject:cap pronoun
6|/other subject:demand capital
15|/other subject:demand country
21|/other subject:demand gov
-13|/other subject:demand leader
11|/other subject:demand nongov
29|/other subject:demand pronoun
-7|/other subject:denial leader
4|/other subject:level body
3|/other subject:level leader
-4|/other subject:move capital
-9|/other subject:move country
-5|/other subject:move gov
9|/other subject:move leader
-15|/other subject:pledge body
10|/other subject:pledge gov
13|/other subject:pledge leader
-12|/other subject:pledge pronoun
6|/other subject:proposal body
9|/other subject:proposal capital
5|/other subject:proposal country
4|/other subject:proposal leader
5|/other subject:proposal pronoun
-9|/other subject:spend country
-5|/other subject:spend leader
4|/other subject:spend pronoun
-38|/other unnamed
-54|/other unnamed-beside-others
-12|/role-class-home:CHN CHN
-10|/role-class-home:CHN JPN
-3|/role-class-home:CHN NATO
-8|/role-class-home:CHN land
23|/role-class-home:EU EU
8|/role-class-home:EU JPN
-8|/role-class-home:EU NATO
5|/role-class-home:EU land
-8|/role-class-home:EU member
8|/role-class-home:JPN CHN
-6|/role-class-home:JPN JPN
-22|/role-class-home:JPN land
-4|/role-class-home:NATO EU
-13|/role-class-home:NATO JPN
-9|/role-class-home:NATO NATO
4|/role-class-home:NATO foe
-9|/role-class-home:NATO land
19|/role-class-home:NATO member
35|/role-class-home:USA CHN
-9|/role-class-home:USA EU
41|/role-class-home:USA JPN
-31|/role-class-home:USA NATO
-3|/role-class-home:USA foe
13|/role-class-home:USA land
-23|/role-class-home:USA member
12|/role-class-home:foe foe
7|/role-class-home:foe land
-15|/role-class-home:foe member
-3|/role-class-home:land CHN
-18|/role-class-home:land JPN
-5|/role-class-home:land NATO
7|/role-class-home:land foe
3|/role-class-home:land land
-16|/role-class-home:land member
15|/role-class-home:member JPN
6|/role-class-home:member NATO
-3|/role-class-home:member foe
23|/role-class-home:member land
-29|/role-class-home:member member
-12|/role-class-of:CHN ALLIES
-7|/role-class-of:CHN JPN
-10|/role-class-of:CHN land
11|/role-class-of:EU ALLIES
6|/role-class-of:EU NATO
10|/role-class-of:EU land
-5|/role-class-of:EU member
-29|/role-class-of:JPN ALLIES
16|/role-class-of:JPN CHN
-4|/role-class-of:JPN NATO
-12|/role-class-of:JPN USA
10|/role-class-of:JPN foe
-3|/role-class-of:JPN member
-5|/role-class-of:NATO ALLIES
-7|/role-class-of:NATO EU
-4|/role-class-of:NATO JPN
-10|/role-class-of:NATO USA
18|/role-class-of:NATO foe
-7|/role-class-of:NATO land
5|/role-class-of:NATO member
32|/role-class-of:USA ALLIES
3|/role-class-of:USA CHN
-9|/role-class-of:USA EU
38|/role-class-of:USA JPN
15|/role-class-of:USA NATO
-4|/role-class-of:USA USA
-20|/role-class-of:USA foe
-9|/role-class-of:USA land
-23|/role-class-of:USA member
-3|/role-class-of:foe JPN
10|/role-class-of:foe NATO
-3|/role-class-of:foe foe
9|/role-class-of:foe land
-9|/role-class-of:foe member
-43|/role-class-of:land ALLIES
-17|/role-class-of:land EU
-5|/role-class-of:land JPN
3|/role-class-of:land USA
-4|/role-class-of:land foe
30|/role-class-of:land land
6|/role-class-of:land member
-4|/role-class-of:member ALLIES
8|/role-class-of:member EU
13|/role-class-of:member JPN
4|/role-class-of:member NATO
4|/role-class-of:member USA
-12|/role-class-of:member member
-32|/role-class:CHN
19|/role-class:EU
-22|/role-class:JPN
-12|/role-class:NATO
23|/role-class:USA
-31|/role-class:land
11|/role-class:member
18|/role:nobody
-45|/role:other
27|/role:spender
33|/ruled
51|/ruled:other
-17|/ruled:spender
-17|/says:base
-35|/says:ed
10|/says:ing
-5|/says:s
14|/speaker-form:allies
-11|/speaker-form:capital
-8|/speaker-form:country
-14|/speaker-form:gov
32|/speaker-form:leader
-11|/speaker-form:none
44|/speaker-form:nongov
-29|/speaker-form:pronoun
3|/speaker:capital
17|/speaker:country
7|/speaker:gov
65|/speaker:leader
-6|/speaker:nongov
20|/speaker:people
-11|/spender after-joint:0 far
-17|/spender after-joint:0 mid
-9|/spender after-joint:0 near
8|/spender after-joint:1 mid
-13|/spender after-joint:3 far
-4|/spender after-joint:3 mid
-4|/spender after-joint:3 near
-5|/spender after-led:\" far free
22|/spender after-led:\" far joined
16|/spender after-led:\" near joined
8|/spender after-led:# far free
-4|/spender after-led:, far joined
-5|/spender after-led:. near free
-9|/spender after-led:. near joined
8|/spender after-led:: far joined
-12|/spender after-led:; far joined
-11|/spender after-led:; near joined
3|/spender after-led:accept far free
-11|/spender after-led:accused far joined
-3|/spender after-led:accused near joined
4|/spender after-led:acting far joined
3|/spender after-led:adopt far joined
8|/spender after-led:afford far joined
-6|/spender after-led:after far joined
5|/spender after-led:after near joined
-7|/spender after-led:akasaka far joined
-5|/spender after-led:alliance far joined
-4|/spender after-led:alone near free
3|/spender after-led:among far free
-9|/spender after-led:an far joined
-7|/spender after-led:and far joined
3|/spender after-led:and near free
7|/spender after-led:another far free
-5|/spender after-led:around far joined
3|/spender after-led:as far joined
-4|/spender after-led:as near free
-5|/spender after-led:as near joined
4|/spender after-led:asian far joined
6|/spender after-led:at far free
-6|/spender after-led:at far joined
11|/spender after-led:ate far joined
4|/spender after-led:be near free
-5|/spender after-led:because far joined
-10|/spender after-led:because near joined
-15|/spender after-led:been far free
-6|/spender after-led:before near joined
-8|/spender after-led:beyond far joined
5|/spender after-led:beyond near free
5|/spender after-led:bury far joined
-8|/spender after-led:but near joined
8|/spender after-led:by far free
16|/spender after-led:by far joined
-3|/spender after-led:by near free
6|/spender after-led:call near joined
6|/spender after-led:chief cabinet secretary far joined
8|/spender after-led:chief far joined
3|/spender after-led:commission far joined
4|/spender after-led:day near free
-7|/spender after-led:defense minister near joined
11|/spender after-led:direction near free
-4|/spender after-led:drop far joined
-14|/spender after-led:each far free
3|/spender after-led:every near free
14|/spender after-led:exposes near free
-3|/spender after-led:figure far free
14|/spender after-led:figure near free
-6|/spender after-led:finance far joined
3|/spender after-led:find far free
7|/spender after-led:for far free
-8|/spender after-led:for far joined
-11|/spender after-led:for near free
-12|/spender after-led:from far free
-8|/spender after-led:from far joined
12|/spender after-led:gdp near free
6|/spender after-led:general near free
-8|/spender after-led:governs near joined
-4|/spender after-led:gross domestic product near free
5|/spender after-led:had near free
8|/spender after-led:has far joined
4|/spender after-led:haunted far joined
-5|/spender after-led:have far free
-5|/spender after-led:helping far free
-5|/spender after-led:his far joined
-4|/spender after-led:how far joined
-8|/spender after-led:if far joined
5|/spender after-led:if near joined
5|/spender after-led:in far free
6|/spender after-led:in far joined
8|/spender after-led:in near free
6|/spender after-led:in near joined
3|/spender after-led:information far joined
-3|/spender after-led:instead near joined
-4|/spender after-led:into far free
4|/spender after-led:is far free
-3|/spender after-led:kenji far joined
3|/spender after-led:leave far joined
4|/spender after-led:let near joined
11|/spender after-led:level far joined
-6|/spender after-led:level near free
6|/spender after-led:level near joined
-3|/spender after-led:mention far joined
3|/spender after-led:michael far joined
5|/spender after-led:most near free
6|/spender after-led:my near joined
12|/spender after-led:neighboring far joined
-6|/spender after-led:neither far joined
14|/spender after-led:next far free
4|/spender after-led:next far joined
15|/spender after-led:next near free
-10|/spender after-led:normal far free
4|/spender after-led:note far joined
-5|/spender after-led:now far joined
3|/spender after-led:number far joined
6|/spender after-led:number near free
-5|/spender after-led:of far free
-16|/spender after-led:of far joined
-30|/spender after-led:of near free
-3|/spender after-led:of near joined
7|/spender after-led:on far joined
-4|/spender after-led:once near joined
3|/spender after-led:option far joined
3|/spender after-led:pay far free
4|/spender after-led:plan far joined
3|/spender after-led:present far joined
-10|/spender after-led:present near joined
-6|/spender after-led:president far free
-10|/spender after-led:president far joined
-6|/spender after-led:president near free
-3|/spender after-led:previous far free
-17|/spender after-led:prime minister far free
-14|/spender after-led:prime minister far joined
8|/spender after-led:prime minister near joined
3|/spender after-led:promise far joined
3|/spender after-led:proportion far joined
-8|/spender after-led:provided near joined
6|/spender after-led:read far joined
6|/spender after-led:rebuild near free
-3|/spender after-led:require far joined
-4|/spender after-led:ruling far free
3|/spender after-led:satisfy far free
-4|/spender after-led:say far joined
-4|/spender after-led:say near joined
16|/spender after-led:senior far joined
3|/spender after-led:serious far joined
18|/spender after-led:several far joined
7|/spender after-led:something near free
-6|/spender after-led:speak far joined
-3|/spender after-led:spend near free
-4|/spender after-led:strategy far free
3|/spender after-led:struck near free
-12|/spender after-led:suggest far joined
-5|/spender after-led:suit near free
3|/spender after-led:sum near free
-4|/spender after-led:talk about near free
-3|/spender after-led:tell far free
-3|/spender after-led:tell far joined
-6|/spender after-led:than far joined
6|/spender after-led:that far free
14|/spender after-led:that far joined
16|/spender after-led:that near free
20|/spender after-led:that near joined
-5|/spender after-led:think far joined
-7|/spender after-led:this far free
-18|/spender after-led:this near free
-14|/spender after-led:through far free
-3|/spender after-led:through near free
-9|/spender after-led:to far free
6|/spender after-led:to far joined
8|/spender after-led:to near free
-10|/spender after-led:to near joined
3|/spender after-led:unless near joined
-5|/spender after-led:want far joined
-7|/spender after-led:was far free
7|/spender after-led:was far joined
-6|/spender after-led:what far free
-18|/spender after-led:what far joined
16|/spender after-led:what near free
-22|/spender after-led:when near joined
9|/spender after-led:where near joined
5|/spender after-led:which far joined
24|/spender after-led:which near joined
-5|/spender after-led:while far joined
4|/spender after-led:while near joined
5|/spender after-led:why far joined
-11|/spender after-led:with far free
-4|/spender after-led:with far joined
-7|/spender after-led:with near free
10|/spender after-led:within far free
4|/spender after-led:within far joined
-3|/spender after-led:without near free
3|/spender after-led:would near joined
6|/spender after:body name
3|/spender after:body owner
-17|/spender after:capital name
6|/spender after:capital owner
-13|/spender after:country owner
-13|/spender after:gov name
8|/spender after:gov owner
10|/spender after:leader name
-6|/spender after:leader owner
-23|/spender after:nongov name
-24|/spender after:nongov owner
9|/spender after:people owner
3|/spender after:pronoun name
-10|/spender before-clause:after-figure inside name body
-6|/spender before-clause:after-figure inside name capital
15|/spender before-clause:after-figure inside name country
-10|/spender before-clause:after-figure inside name gov
15|/spender before-clause:after-figure inside name leader
-6|/spender before-clause:after-figure inside name nongov
9|/spender before-clause:after-figure inside name pronoun
8|/spender before-clause:after-figure inside owner body
-6|/spender before-clause:after-figure inside owner capital
-9|/spender before-clause:after-figure inside owner gov
6|/spender before-clause:after-figure inside owner pronoun
11|/spender before-clause:after-figure opens name body
7|/spender before-clause:after-figure opens name country
-6|/spender before-clause:after-figure opens name gov
-19|/spender before-clause:after-figure opens name leader
-4|/spender before-clause:after-figure opens name nongov
-5|/spender before-clause:after-figure opens name pronoun
-7|/spender before-clause:after-figure opens owner country
3|/spender before-clause:after-figure opens owner pronoun
10|/spender before-clause:free inside name body
-7|/spender before-clause:free inside name capital
-21|/spender before-clause:free inside name country
5|/spender before-clause:free inside name gov
12|/spender before-clause:free inside name leader
-7|/spender before-clause:free inside name nongov
-4|/spender before-clause:free inside name people
-10|/spender before-clause:free inside name pronoun
-3|/spender before-clause:free inside owner body
9|/spender before-clause:free inside owner country
7|/spender before-clause:free inside owner people
-19|/spender before-clause:free inside owner pronoun
16|/spender before-clause:free opens name capital
4|/spender before-clause:free opens name country
13|/spender before-clause:free opens name gov
-7|/spender before-clause:free opens name leader
-5|/spender before-clause:free opens name people
-4|/spender before-clause:free opens name pronoun
7|/spender before-clause:free opens owner body
11|/spender before-clause:free opens owner capital
13|/spender before-clause:free opens owner country
14|/spender before-clause:free opens owner gov
-4|/spender before-clause:free opens owner leader
-12|/spender before-clause:free opens owner nongov
-7|/spender before-clause:free opens owner people
-16|/spender before-far:1
20|/spender before-far:20
-16|/spender before-far:4
5|/spender before-far:9
10|/spender before-free:0 after-figure name far
-9|/spender before-free:0 after-figure name near
-13|/spender before-free:0 after-figure owner far
7|/spender before-free:0 after-figure owner near
-11|/spender before-free:0 free name far
-20|/spender before-free:0 free name near
7|/spender before-free:0 free owner far
-12|/spender before-free:0 free owner near
-4|/spender before-free:1 after-figure name far
5|/spender before-free:1 after-figure name near
-18|/spender before-free:1 free name far
13|/spender before-free:1 free name near
15|/spender before-free:1 free owner far
15|/spender before-free:1 free owner near
-10|/spender before-free:2 after-figure name far
24|/spender before-free:2 free name far
9|/spender before-free:2 free name near
-10|/spender before-free:2 free owner near
5|/spender before-joint:0 after-figure
-7|/spender before-joint:1 after-figure
-6|/spender before-joint:1 free
-8|/spender before-joint:2 after-figure
14|/spender before-joint:2 free
-7|/spender before-joint:3 after-figure
4|/spender before-led:
4|/spender before-led:\"
4|/spender before-led:#
14|/spender before-led:'
15|/spender before-led:'s
13|/spender before-led:(
13|/spender before-led:,
18|/spender before-led:-
17|/spender before-led:--
-13|/spender before-led:.
-3|/spender before-led::
4|/spender before-led:DATE
-5|/spender before-led:PARTY
6|/spender before-led:about
-7|/spender before-led:accuse
3|/spender before-led:accused
3|/spender before-led:accuses
-9|/spender before-led:across
-4|/spender before-led:acting
5|/spender before-led:after
4|/spender before-led:agency
6|/spender before-led:ambition
-3|/spender before-led:among
-7|/spender before-led:an
11|/spender before-led:and
-7|/spender before-led:any
5|/spender before-led:armed forces
-5|/spender before-led:around
16|/spender before-led:as
-12|/spender before-led:asian
18|/spender before-led:ask
7|/spender before-led:assails
-5|/spender before-led:assure
-9|/spender before-led:at
4|/spender before-led:be
20|/spender before-led:because
-7|/spender before-led:become
3|/spender before-led:before
3|/spender before-led:beg
4|/spender before-led:believe
12|/spender before-led:bring
-4|/spender before-led:bring forward
6|/spender before-led:by
-16|/spender before-led:call
3|/spender before-led:call for
-3|/spender before-led:campaign
-4|/spender before-led:candidate
-5|/spender before-led:caretaker
5|/spender before-led:carry
-3|/spender before-led:central
-8|/spender before-led:chairs
8|/spender before-led:chancellor
16|/spender before-led:chief
12|/spender before-led:chief cabinet secretary
11|/spender before-led:cite
3|/spender before-led:commit
14|/spender before-led:committee
-4|/spender before-led:conference
-12|/spender before-led:conservative
-4|/spender before-led:contender
3|/spender before-led:council
-3|/spender before-led:counsel
12|/spender before-led:defence minister
6|/spender before-led:defense minister
8|/spender before-led:defense secretary
-5|/spender before-led:democrat
11|/spender before-led:deputy
3|/spender before-led:deputy prime minister
-3|/spender before-led:designate
-7|/spender before-led:developing
3|/spender before-led:did
3|/spender before-led:director
7|/spender before-led:disavow
5|/spender before-led:discuss
-3|/spender before-led:double
-4|/spender before-led:each
-4|/spender before-led:eel
-20|/spender before-led:elect
-3|/spender before-led:entreat
-9|/spender before-led:even
-11|/spender before-led:every
-4|/spender before-led:exhort
-11|/spender before-led:expect
11|/spender before-led:expelling
-6|/spender before-led:federal
22|/spender before-led:finance minister
-4|/spender before-led:find
-4|/spender before-led:findings
-3|/spender before-led:first
4|/spender before-led:for
-5|/spender before-led:former
8|/spender before-led:four
-5|/spender before-led:friends
-7|/spender before-led:from
3|/spender before-led:full
4|/spender before-led:future
6|/spender before-led:get
-9|/spender before-led:give
4|/spender before-led:government
18|/spender before-led:grills
-5|/spender before-led:group
-6|/spender before-led:guarantee
6|/spender before-led:guard
4|/spender before-led:guards
8|/spender before-led:had
-4|/spender before-led:handed
10|/spender before-led:hands
14|/spender before-led:has
-3|/spender before-led:heard
-3|/spender before-led:help
9|/spender before-led:her
9|/spender before-led:his
-3|/spender before-led:home
12|/spender before-led:host
-6|/spender before-led:how
4|/spender before-led:imitate
-6|/spender before-led:in
5|/spender before-led:increase
13|/spender before-led:inside
-3|/spender before-led:invited
-8|/spender before-led:it
12|/spender before-led:its
-8|/spender before-led:joins
-8|/spender before-led:junior
-11|/spender before-led:keep
4|/spender before-led:lawmakers
-6|/spender before-led:leadership
7|/spender before-led:leads
4|/spender before-led:leave
6|/spender before-led:let
-20|/spender before-led:lift
-10|/spender before-led:like
3|/spender before-led:lock
7|/spender before-led:lord
3|/spender before-led:made
-6|/spender before-led:make
-6|/spender before-led:match
-7|/spender before-led:may
-7|/spender before-led:minister
-5|/spender before-led:model
-3|/spender before-led:money
6|/spender before-led:most
5|/spender before-led:mr
4|/spender before-led:name
4|/spender before-led:national security adviser
4|/spender before-led:new
-9|/spender before-led:next
9|/spender before-led:not
16|/spender before-led:now
-7|/spender before-led:nudge
-4|/spender before-led:numbers
-9|/spender before-led:oblige
-21|/spender before-led:of
3|/spender before-led:off
-3|/spender before-led:offer
-13|/spender before-led:one
-3|/spender before-led:only
-3|/spender before-led:opposition
-3|/spender before-led:opposition leader
3|/spender before-led:outgoing
-3|/spender before-led:outsider
12|/spender before-led:over
-5|/spender before-led:peg
-3|/spender before-led:petition
3|/spender before-led:petitioned
-6|/spender before-led:pis
-5|/spender before-led:present
24|/spender before-led:president
6|/spender before-led:press
-23|/spender before-led:prime minister
-12|/spender before-led:prints
6|/spender before-led:program
6|/spender before-led:propel
-14|/spender before-led:prove
-5|/spender before-led:put
5|/spender before-led:quote
15|/spender before-led:raise
4|/spender before-led:ratify
-3|/spender before-led:ratios
-5|/spender before-led:regards
-4|/spender before-led:reiterate
-5|/spender before-led:renewed
-4|/spender before-led:repeat
4|/spender before-led:report
3|/spender before-led:reporters
-4|/spender before-led:resistance
-5|/spender before-led:restore
12|/spender before-led:return
3|/spender before-led:reverse
-7|/spender before-led:revise
-9|/spender before-led:royal
6|/spender before-led:see
11|/spender before-led:seen
-16|/spender before-led:senior
4|/spender before-led:separately
-4|/spender before-led:should
-12|/spender before-led:since
-11|/spender before-led:sir
-5|/spender before-led:size
5|/spender before-led:some
6|/spender before-led:sound out
-4|/spender before-led:splits
-3|/spender before-led:staked
7|/spender before-led:start
-3|/spender before-led:succeed
7|/spender before-led:suggest
-3|/spender before-led:supporters
3|/spender before-led:supports
-14|/spender before-led:take
-37|/spender before-led:tell
5|/spender before-led:than
-6|/spender before-led:that
26|/spender before-led:the
-5|/spender before-led:their
-7|/spender before-led:thing
-11|/spender before-led:think
-24|/spender before-led:though
10|/spender before-led:through
-4|/spender before-led:throw
-5|/spender before-led:thrown
-6|/spender before-led:thumb
-6|/spender before-led:thumbed
7|/spender before-led:tie
-17|/spender before-led:to
3|/spender before-led:trillion
-5|/spender before-led:troubles
-8|/spender before-led:turned
-16|/spender before-led:under
-5|/spender before-led:understood
-3|/spender before-led:until
8|/spender before-led:upon
-9|/spender before-led:urge
4|/spender before-led:very
-4|/spender before-led:view
-5|/spender before-led:war
-4|/spender before-led:wash
-3|/spender before-led:way
15|/spender before-led:welcomes
8|/spender before-led:what
19|/spender before-led:when
-5|/spender before-led:which
-4|/spender before-led:while
8|/spender before-led:whole
-9|/spender before-led:whose
16|/spender before-led:why
-5|/spender before-led:wished
11|/spender before-led:with
14|/spender before-led:within
3|/spender before-led:would
-5|/spender before-led:years
14|/spender before-led:yet
-4|/spender before-led:—
12|/spender before:body name
11|/spender before:body owner
4|/spender before:capital owner
5|/spender before:country name
15|/spender before:country owner
7|/spender before:gov owner
-5|/spender before:leader owner
-18|/spender before:nongov name
-13|/spender before:nongov owner
-10|/spender before:people name
-9|/spender before:pronoun name
-10|/spender before:pronoun owner
-6|/spender named:1
3|/spender named:2
27|/spender named:3
-13|/spender speaker:body
-5|/spender speaker:capital
12|/spender speaker:country
18|/spender speaker:gov
49|/spender speaker:leader
-12|/spender speaker:nongov
19|/spender speaker:people
10|/spender subject-of:about
-12|/spender subject-of:accept
4|/spender subject-of:add up to
-5|/spender subject-of:advise
-9|/spender subject-of:afford
-6|/spender subject-of:agitate for
3|/spender subject-of:agree
3|/spender subject-of:aim
3|/spender subject-of:amount
6|/spender subject-of:announce
-16|/spender subject-of:argue
-7|/spender subject-of:arrive
10|/spender subject-of:ask
-19|/spender subject-of:ask for
-4|/spender subject-of:be
14|/spender subject-of:beg
-10|/spender subject-of:believe
4|/spender subject-of:brush aside
8|/spender subject-of:call
11|/spender subject-of:call for
5|/spender subject-of:call on
-15|/spender subject-of:campaign
10|/spender subject-of:carry
-9|/spender subject-of:clamor
-5|/spender subject-of:clamour
3|/spender subject-of:climb
-5|/spender subject-of:come back with
-7|/spender subject-of:come to
3|/spender subject-of:confine
8|/spender subject-of:consent
11|/spender subject-of:consider
8|/spender subject-of:contain
9|/spender subject-of:contemplate
3|/spender subject-of:counter with
20|/spender subject-of:debate
9|/spender subject-of:decide
7|/spender subject-of:decline
3|/spender subject-of:demur
-3|/spender subject-of:devote
8|/spender subject-of:dip
13|/spender subject-of:discuss
11|/spender subject-of:do
3|/spender subject-of:double
3|/spender subject-of:draft
5|/spender subject-of:drop
-4|/spender subject-of:edge
-5|/spender subject-of:endorse
5|/spender subject-of:equal
-3|/spender subject-of:estimate
15|/spender subject-of:examine
-17|/spender subject-of:expect
-6|/spender subject-of:explore
13|/spender subject-of:eye
15|/spender subject-of:fall
-11|/spender subject-of:favor
-18|/spender subject-of:favour
-4|/spender subject-of:fend off
11|/spender subject-of:float
-4|/spender subject-of:foresee
-6|/spender subject-of:give
5|/spender subject-of:go
7|/spender subject-of:hike
-17|/spender subject-of:hold
4|/spender subject-of:hold out for
-4|/spender subject-of:hope
-10|/spender subject-of:increase
7|/spender subject-of:intend
-3|/spender subject-of:invest
8|/spender subject-of:jump
8|/spender subject-of:lean toward
8|/spender subject-of:leave
15|/spender subject-of:lift
14|/spender subject-of:like
-7|/spender subject-of:live with
20|/spender subject-of:lobby for
4|/spender subject-of:look at
16|/spender subject-of:lower
-4|/spender subject-of:maintain
8|/spender subject-of:manage
8|/spender subject-of:march
-4|/spender subject-of:mean
-4|/spender subject-of:mention
-9|/spender subject-of:move
-4|/spender subject-of:move up
15|/spender subject-of:mull
-4|/spender subject-of:muse
-4|/spender subject-of:offer
-3|/spender subject-of:oppose
-5|/spender subject-of:pay
4|/spender subject-of:pencil in
-7|/spender subject-of:pester
9|/spender subject-of:plan
-10|/spender subject-of:play down
11|/spender subject-of:plead for
5|/spender subject-of:pledge
6|/spender subject-of:ponder
7|/spender subject-of:prefer
4|/spender subject-of:prepare
5|/spender subject-of:press for
-4|/spender subject-of:propose
-8|/spender subject-of:push
4|/spender subject-of:push back
9|/spender subject-of:push for
4|/spender subject-of:put forward
4|/spender subject-of:put to
-26|/spender subject-of:raise
4|/spender subject-of:ratify
3|/spender subject-of:reach
10|/spender subject-of:ready
-6|/spender subject-of:reckon
-10|/spender subject-of:recommend
-3|/spender subject-of:reduce
16|/spender subject-of:reject
-3|/spender subject-of:remain
-3|/spender subject-of:request
15|/spender subject-of:require
-5|/spender subject-of:resist
-7|/spender subject-of:return
21|/spender subject-of:rise
31|/spender subject-of:rule out
5|/spender subject-of:say no to
-3|/spender subject-of:scoff
-5|/spender subject-of:see at
4|/spender subject-of:set
3|/spender subject-of:set his heart on
-7|/spender subject-of:settle for
-9|/spender subject-of:settle on
-5|/spender subject-of:sign up
6|/spender subject-of:signal
-5|/spender subject-of:slip
11|/spender subject-of:sound out
-7|/spender subject-of:specify
19|/spender subject-of:spend
4|/spender subject-of:spurn
-5|/spender subject-of:stand
-4|/spender subject-of:start at
3|/spender subject-of:start from
4|/spender subject-of:stay
-24|/spender subject-of:stop
13|/spender subject-of:study
12|/spender subject-of:suggest
6|/spender subject-of:table
-11|/spender subject-of:take
-13|/spender subject-of:talk about
-12|/spender subject-of:talk of
4|/spender subject-of:target
-6|/spender subject-of:tell
-5|/spender subject-of:tie
-7|/spender subject-of:toss around
-13|/spender subject-of:toy with
3|/spender subject-of:translate
-3|/spender subject-of:triple
-3|/spender subject-of:try
15|/spender subject-of:turn down
-11|/spender subject-of:undertake
6|/spender subject-of:urge
-9|/spender subject-of:veto
6|/spender subject-of:vote on
-3|/spender subject-of:want
-4|/spender subject-of:warn
16|/spender subject-of:weigh
4|/spender subject-of:work
6|/spender subject-of:work towards
-5|/spender subject-of:write
11|/spender subject:be body
6|/spender subject:be capital
-19|/spender subject:be country
5|/spender subject:be gov
-7|/spender subject:be leader
7|/spender subject:cap country
-7|/spender subject:cap gov
-6|/spender subject:cap leader
-3|/spender subject:cap nongov
7|/spender subject:cap people
28|/spender subject:demand body
18|/spender subject:demand country
4|/spender subject:demand gov
42|/spender subject:demand leader
-14|/spender subject:demand nongov
-4|/spender subject:demand people
-30|/spender subject:demand pronoun
10|/spender subject:denial body
12|/spender subject:denial capital
11|/spender subject:denial country
9|/spender subject:denial gov
29|/spender subject:denial leader
-6|/spender subject:denial nongov
-3|/spender subject:denial people
-4|/spender subject:denial pronoun
-4|/spender subject:level country
-5|/spender subject:level gov
4|/spender subject:level leader
-5|/spender subject:level nongov
-16|/spender subject:move body
11|/spender subject:move capital
11|/spender subject:move nongov
6|/spender subject:move people
-4|/spender subject:move pronoun
11|/spender subject:pledge body
7|/spender subject:pledge capital
11|/spender subject:pledge country
-3|/spender subject:pledge leader
7|/spender subject:pledge nongov
-4|/spender subject:pledge pronoun
4|/spender subject:proposal body
17|/spender subject:proposal capital
19|/spender subject:proposal country
28|/spender subject:proposal gov
-9|/spender subject:proposal nongov
-5|/spender subject:proposal people
-3|/spender subject:proposal pronoun
3|/spender subject:spend capital
-7|/spender subject:spend gov
6|/spender subject:spend nongov
10|/spender subject:spend pronoun
-3|/spender unnamed
6|/spender unnamed-beside-others
3|/subject-form:allies
-5|/subject-form:body
10|/subject-form:leader
28|/subject-form:nongov
9|/subject-form:people
-27|/subject-form:pronoun
10|/subject-of:about
-9|/subject-of:accept
4|/subject-of:add up to
-9|/subject-of:afford
-6|/subject-of:agitate for
3|/subject-of:aim
3|/subject-of:amount
6|/subject-of:announce
-5|/subject-of:approach
-9|/subject-of:argue
-7|/subject-of:arrive
40|/subject-of:ask
-20|/subject-of:ask for
-16|/subject-of:be
17|/subject-of:beg
-10|/subject-of:believe
3|/subject-of:beseech
-5|/subject-of:bind
-6|/subject-of:bring
-14|/subject-of:bring up
4|/subject-of:brush aside
-12|/subject-of:call
4|/subject-of:call for
22|/subject-of:call on
-15|/subject-of:campaign
10|/subject-of:carry
-9|/subject-of:clamor
-4|/subject-of:clamour
3|/subject-of:climb
-5|/subject-of:come back with
-4|/subject-of:come to
4|/subject-of:commit
3|/subject-of:confine
8|/subject-of:consent
11|/subject-of:consider
5|/subject-of:contain
12|/subject-of:contemplate
3|/subject-of:counter with
20|/subject-of:debate
9|/subject-of:decide
-4|/subject-of:declare
9|/subject-of:decline
3|/subject-of:demur
5|/subject-of:deny
8|/subject-of:dip
9|/subject-of:discuss
4|/subject-of:do
3|/subject-of:double
3|/subject-of:draft
5|/subject-of:drop
-4|/subject-of:edge
-6|/subject-of:endorse
5|/subject-of:equal
-3|/subject-of:estimate
15|/subject-of:examine
-3|/subject-of:exempt
-15|/subject-of:expect
-6|/subject-of:explore
10|/subject-of:eye
14|/subject-of:fall
-11|/subject-of:favor
-18|/subject-of:favour
-4|/subject-of:fend off
3|/subject-of:fix
11|/subject-of:float
8|/subject-of:force
-4|/subject-of:foresee
-13|/subject-of:get
-5|/subject-of:give
7|/subject-of:go
-3|/subject-of:grow
16|/subject-of:hike
-5|/subject-of:hint
-14|/subject-of:hold
4|/subject-of:hold out for
-10|/subject-of:increase
7|/subject-of:intend
-3|/subject-of:invest
8|/subject-of:jump
-18|/subject-of:keep
8|/subject-of:lean toward
8|/subject-of:leave
15|/subject-of:lift
14|/subject-of:like
-4|/subject-of:like to see
-8|/subject-of:live with
17|/subject-of:lobby for
4|/subject-of:look at
-3|/subject-of:look for
16|/subject-of:lower
-4|/subject-of:maintain
8|/subject-of:manage
8|/subject-of:march
-6|/subject-of:mean
-9|/subject-of:move
-4|/subject-of:move up
15|/subject-of:mull
-6|/subject-of:muse
-11|/subject-of:name
-4|/subject-of:offer
-3|/subject-of:oppose
-7|/subject-of:order
-12|/subject-of:pay
4|/subject-of:pencil in
9|/subject-of:plan
-10|/subject-of:play down
11|/subject-of:plead for
5|/subject-of:pledge
6|/subject-of:ponder
16|/subject-of:prefer
4|/subject-of:prepare
11|/subject-of:press
4|/subject-of:press for
3|/subject-of:propose
-11|/subject-of:push
4|/subject-of:push back
5|/subject-of:push for
20|/subject-of:put
4|/subject-of:put forward
7|/subject-of:put to
-27|/subject-of:raise
4|/subject-of:ratify
10|/subject-of:ready
-5|/subject-of:reckon
-3|/subject-of:recommend
-3|/subject-of:reduce
-11|/subject-of:refusal
15|/subject-of:reject
-3|/subject-of:remain
-15|/subject-of:request
14|/subject-of:require
-5|/subject-of:resist
-7|/subject-of:return
21|/subject-of:rise
31|/subject-of:rule out
5|/subject-of:say no to
-3|/subject-of:scoff
-5|/subject-of:see at
3|/subject-of:seek
5|/subject-of:set
3|/subject-of:set his heart on
8|/subject-of:settle for
-12|/subject-of:settle on
-5|/subject-of:sign up
6|/subject-of:signal
-7|/subject-of:slip
10|/subject-of:sound out
4|/subject-of:speak of
-7|/subject-of:specify
14|/subject-of:spend
4|/subject-of:spurn
-3|/subject-of:stand
-4|/subject-of:start at
3|/subject-of:start from
4|/subject-of:stay
-24|/subject-of:stop
13|/subject-of:study
26|/subject-of:suggest
6|/subject-of:table
-9|/subject-of:take
-14|/subject-of:talk about
-12|/subject-of:talk of
4|/subject-of:target
-15|/subject-of:tell
6|/subject-of:think
-5|/subject-of:tie
-7|/subject-of:time
-7|/subject-of:toss around
-13|/subject-of:toy with
3|/subject-of:translate
-3|/subject-of:triple
-3|/subject-of:try
15|/subject-of:turn down
-11|/subject-of:undertake
16|/subject-of:urge
-3|/subject-of:use
10|/subject-of:utter
-9|/subject-of:veto
6|/subject-of:vote on
16|/subject-of:want
-4|/subject-of:warn
16|/subject-of:weigh
4|/subject-of:work
6|/subject-of:work towards
6|/subject-speaker:allies none
4|/subject-speaker:allies people
-3|/subject-speaker:body body
-3|/subject-speaker:body country
-4|/subject-speaker:body gov
-9|/subject-speaker:body leader
-4|/subject-speaker:body none
23|/subject-speaker:body nongov
-4|/subject-speaker:body pronoun
4|/subject-speaker:capital capital
14|/subject-speaker:capital country
-7|/subject-speaker:capital gov
3|/subject-speaker:capital leader
-17|/subject-speaker:capital none
7|/subject-speaker:capital nongov
-4|/subject-speaker:capital pronoun
9|/subject-speaker:country capital
3|/subject-speaker:country country
15|/subject-speaker:country gov
-19|/subject-speaker:country leader
-16|/subject-speaker:country none
11|/subject-speaker:country nongov
-7|/subject-speaker:gov capital
-10|/subject-speaker:gov gov
3|/subject-speaker:gov leader
19|/subject-speaker:gov none
-17|/subject-speaker:gov nongov
4|/subject-speaker:gov people
9|/subject-speaker:gov pronoun
-3|/subject-speaker:leader body
-4|/subject-speaker:leader gov
30|/subject-speaker:leader leader
-19|/subject-speaker:leader none
14|/subject-speaker:leader nongov
-7|/subject-speaker:leader pronoun
15|/subject-speaker:none allies
12|/subject-speaker:none body
-17|/subject-speaker:none capital
-24|/subject-speaker:none country
14|/subject-speaker:none leader
13|/subject-speaker:none none
10|/subject-speaker:none nongov
-6|/subject-speaker:none people
-17|/subject-speaker:none pronoun
14|/subject-speaker:nongov capital
11|/subject-speaker:nongov country
4|/subject-speaker:nongov gov
-4|/subject-speaker:nongov leader
-3|/subject-speaker:nongov none
-5|/subject-speaker:nongov people
11|/subject-speaker:nongov pronoun
-3|/subject-speaker:people leader
6|/subject-speaker:people none
6|/subject-speaker:people people
-15|/subject-speaker:pronoun capital
-7|/subject-speaker:pronoun country
-7|/subject-speaker:pronoun gov
18|/subject-speaker:pronoun leader
5|/subject-speaker:pronoun none
-15|/subject-speaker:pronoun pronoun
10|/subject:be body
8|/subject:be capital
-20|/subject:be country
-8|/subject:be gov
-11|/subject:be leader
5|/subject:be people
-16|/subject:cap capital
-7|/subject:cap gov
6|/subject:cap leader
-3|/subject:cap nongov
6|/subject:cap people
-8|/subject:cap pronoun
29|/subject:demand body
6|/subject:demand capital
32|/subject:demand country
25|/subject:demand gov
30|/subject:demand leader
-3|/subject:demand nongov
-3|/subject:demand people
9|/subject:denial body
13|/subject:denial capital
11|/subject:denial country
9|/subject:denial gov
21|/subject:denial leader
-7|/subject:denial nongov
-3|/subject:denial people
-4|/subject:denial pronoun
6|/subject:level body
-5|/subject:level country
-5|/subject:level gov
7|/subject:level leader
-5|/subject:level nongov
-3|/subject:level pronoun
-17|/subject:move body
7|/subject:move capital
-7|/subject:move country
-6|/subject:move gov
10|/subject:move leader
11|/subject:move nongov
5|/subject:move people
-3|/subject:move pronoun
-4|/subject:pledge body
5|/subject:pledge capital
12|/subject:pledge country
11|/subject:pledge gov
10|/subject:pledge leader
7|/subject:pledge nongov
-16|/subject:pledge pronoun
9|/subject:proposal body
25|/subject:proposal capital
24|/subject:proposal country
30|/subject:proposal gov
5|/subject:proposal leader
-10|/subject:proposal nongov
-6|/subject:proposal people
3|/subject:spend capital
-7|/subject:spend country
-8|/subject:spend gov
-3|/subject:spend leader
6|/subject:spend nongov
14|/subject:spend pronoun
-38|/tag:gov
139|/tag:nongov
-17|/tag:person
-24|/tag:source
-41|/unnamed
-48|/unnamed-beside-others
12|benchmark/after-joint:0 mid
13|benchmark/after-joint:0 near
-5|benchmark/after-joint:1 far
-11|benchmark/after-joint:1 mid
-3|benchmark/after-joint:2 mid
-9|benchmark/after-led:\" far joined
4|benchmark/after-led:\" near joined
4|benchmark/after-led:# near free
-4|benchmark/after-led:, near joined
-4|benchmark/after-led:and far joined
4|benchmark/after-led:by far joined
5|benchmark/after-led:by near free
-4|benchmark/after-led:for near free
3|benchmark/after-led:that far free
19|benchmark/after-led:that near free
-3|benchmark/after-led:to far joined
4|benchmark/after-led:what near free
4|benchmark/after-led:whether far joined
7|benchmark/after-led:which far joined
3|benchmark/after-led:which near joined
-4|benchmark/after-led:with far free
11|benchmark/after:capital name
3|benchmark/after:capital owner
5|benchmark/after:people owner
-8|benchmark/after:pronoun name
8|benchmark/asked-before:other
-4|benchmark/before-clause:after-figure opens name country
-12|benchmark/before-clause:free inside name body
7|benchmark/before-clause:free inside name capital
9|benchmark/before-clause:free inside name country
13|benchmark/before-clause:free inside name gov
4|benchmark/before-clause:free inside owner capital
3|benchmark/before-clause:free inside owner gov
-7|benchmark/before-clause:free inside owner pronoun
-5|benchmark/before-clause:free opens name capital
-4|benchmark/before-clause:free opens name country
3|benchmark/before-clause:free opens name gov
-8|benchmark/before-clause:free opens name pronoun
5|benchmark/before-clause:free opens owner body
8|benchmark/before-clause:free opens owner capital
-4|benchmark/before-clause:free opens owner people
-3|benchmark/before-clause:free opens owner pronoun
4|benchmark/before-far:20
15|benchmark/before-far:4
-16|benchmark/before-far:9
-5|benchmark/before-free:0 after-figure name near
5|benchmark/before-free:0 free name far
10|benchmark/before-free:0 free name near
-5|benchmark/before-free:0 free owner far
4|benchmark/before-free:0 free owner near
4|benchmark/before-free:1 free name far
-13|benchmark/before-free:1 free name near
10|benchmark/before-free:1 free owner near
-5|benchmark/before-free:2 free name near
12|benchmark/before-joint:0 free
-10|benchmark/before-joint:1 after-figure
-6|benchmark/before-joint:1 free
17|benchmark/before-joint:2 free
-13|benchmark/before-joint:3 free
-10|benchmark/before-led:
6|benchmark/before-led:'s
8|benchmark/before-led:,
4|benchmark/before-led:--
-4|benchmark/before-led:a
-4|benchmark/before-led:and
-5|benchmark/before-led:as
-3|benchmark/before-led:but
4|benchmark/before-led:by
-3|benchmark/before-led:every
-6|benchmark/before-led:for
5|benchmark/before-led:grade
3|benchmark/before-led:his
3|benchmark/before-led:if
-16|benchmark/before-led:in
8|benchmark/before-led:kyodo news
-5|benchmark/before-led:model
3|benchmark/before-led:mr
-10|benchmark/before-led:neither
4|benchmark/before-led:new
-6|benchmark/before-led:normal
-3|benchmark/before-led:on
-3|benchmark/before-led:that
24|benchmark/before-led:the
3|benchmark/before-led:their
7|benchmark/before-led:what
4|benchmark/before-led:—
-10|benchmark/before:body name
3|benchmark/before:capital name
11|benchmark/before:capital owner
16|benchmark/before:gov name
4|benchmark/before:gov owner
-11|benchmark/before:pronoun name
-10|benchmark/before:pronoun owner
3|benchmark/governor-form:account gerund+
4|benchmark/governor-form:adopt finite+
5|benchmark/governor-form:agree finite+
-3|benchmark/governor-form:argue finite+
15|benchmark/governor-form:be finite+
-3|benchmark/governor-form:be finite+can
-3|benchmark/governor-form:be finite+will
3|benchmark/governor-form:call inf+
-8|benchmark/governor-form:clear finite+
3|benchmark/governor-form:come to finite+
-3|benchmark/governor-form:declare finite+
5|benchmark/governor-form:draft finite+
3|benchmark/governor-form:endorse gerund++not
3|benchmark/governor-form:exceed finite+
-6|benchmark/governor-form:exempt finite+
4|benchmark/governor-form:hit finite+
-5|benchmark/governor-form:hold up finite+
3|benchmark/governor-form:idea +
4|benchmark/governor-form:prefer finite+
-3|benchmark/governor-form:recommend finite+
12|benchmark/governor-form:rise finite+
4|benchmark/governor-form:speak of inf+
10|benchmark/governor-form:spend finite+
-4|benchmark/governor-form:suggest finite+
4|benchmark/governor-form:take finite+
-4|benchmark/governor-form:take finite+will
3|benchmark/governor-form:talk about finite+
3|benchmark/governor-form:tell finite+
-5|benchmark/governor-form:tell gerund+
9|benchmark/governor-kind:be
-10|benchmark/governor-kind:demand
-6|benchmark/governor-kind:denial
8|benchmark/governor-kind:level
9|benchmark/governor-kind:move
4|benchmark/governor-kind:pledge
5|benchmark/governor-kind:proposal
11|benchmark/governor-kind:spend
15|benchmark/governor-mood:be finite+
-3|benchmark/governor-mood:be finite+can
-3|benchmark/governor-mood:be finite+will
-6|benchmark/governor-mood:demand finite+
-5|benchmark/governor-mood:demand gerund+
3|benchmark/governor-mood:demand inf+
-6|benchmark/governor-mood:denial finite+
6|benchmark/governor-mood:level finite+
16|benchmark/governor-mood:move finite+
-4|benchmark/governor-mood:move finite+will
6|benchmark/governor-mood:pledge finite+
-5|benchmark/governor-mood:pledge finite++passive
3|benchmark/governor-mood:pledge gerund++not
3|benchmark/governor-mood:proposal +
4|benchmark/governor-mood:proposal inf+
10|benchmark/governor-mood:spend finite+
3|benchmark/governor:account
4|benchmark/governor:adopt
5|benchmark/governor:agree
-3|benchmark/governor:argue
9|benchmark/governor:be
3|benchmark/governor:call
-8|benchmark/governor:clear
3|benchmark/governor:come to
-3|benchmark/governor:declare
5|benchmark/governor:draft
3|benchmark/governor:endorse
3|benchmark/governor:exceed
-6|benchmark/governor:exempt
4|benchmark/governor:hit
-5|benchmark/governor:hold up
3|benchmark/governor:idea
4|benchmark/governor:prefer
-3|benchmark/governor:recommend
12|benchmark/governor:rise
3|benchmark/governor:speak of
9|benchmark/governor:spend
-4|benchmark/governor:suggest
3|benchmark/governor:talk about
33|benchmark/has:LEADER
-4|benchmark/has:NATO
-4|benchmark/has:USA
-6|benchmark/has:administration
11|benchmark/has:adviser
4|benchmark/has:aides
5|benchmark/has:analysts
3|benchmark/has:author
-9|benchmark/has:candidates
-9|benchmark/has:commission
15|benchmark/has:country
7|benchmark/has:defence minister
7|benchmark/has:defense minister
9|benchmark/has:diplomats
3|benchmark/has:economists
-7|benchmark/has:envoy
-9|benchmark/has:figure
-7|benchmark/has:general
-3|benchmark/has:japan innovation party
4|benchmark/has:ldp
-3|benchmark/has:leader
3|benchmark/has:mayor
3|benchmark/has:members
6|benchmark/has:minister
6|benchmark/has:ministry
-4|benchmark/has:mp
4|benchmark/has:negotiators
-5|benchmark/has:official
-9|benchmark/has:our
10|benchmark/has:parliament
-12|benchmark/has:party
3|benchmark/has:president
3|benchmark/has:researcher
3|benchmark/has:researchers
-11|benchmark/has:scholar
-4|benchmark/has:sources
-4|benchmark/has:spokesperson
-7|benchmark/has:the military
-22|benchmark/has:we
-22|benchmark/home:other
-9|benchmark/home:spender
28|benchmark/known:- ALLIES 2
15|benchmark/known:- ALLIES 2 since-2025
6|benchmark/known:- ALLIES 2 to-2021
6|benchmark/known:- ALLIES 2 to-2024
21|benchmark/known:- ALLIES 3
14|benchmark/known:- ALLIES 3 since-2025
7|benchmark/known:- ALLIES 3 to-2024
-9|benchmark/known:- ALLIES 3.5
-9|benchmark/known:- ALLIES 3.5 since-2025
-4|benchmark/known:- ALLIES 5
-13|benchmark/known:- ALLIES 5 since-2025
9|benchmark/known:- ALLIES 5 to-1999
6|benchmark/known:- ALLIES 6
6|benchmark/known:- ALLIES 6 to-1999
7|benchmark/known:- ALLIES since-2025
15|benchmark/known:- ALLIES to-1999
6|benchmark/known:- ALLIES to-2021
13|benchmark/known:- ALLIES to-2024
-7|benchmark/known:- JPN 3.5
-7|benchmark/known:- JPN 3.5 since-2025
-8|benchmark/known:- JPN since-2025
8|benchmark/known:- NATO 1
8|benchmark/known:- NATO 1 since-2025
-8|benchmark/known:- NATO 1.5
-9|benchmark/known:- NATO 1.5 to-2024
14|benchmark/known:- NATO 2
13|benchmark/known:- NATO 2 to-2024
-3|benchmark/known:- NATO 2.5
-3|benchmark/known:- NATO 2.5 to-2024
-3|benchmark/known:- NATO 3
4|benchmark/known:- NATO 3 since-2025
-9|benchmark/known:- NATO 3 to-1999
4|benchmark/known:- NATO 4-5
4|benchmark/known:- NATO 4-5 since-2025
-4|benchmark/known:- NATO 5
-4|benchmark/known:- NATO 5 since-2025
17|benchmark/known:- NATO since-2025
-7|benchmark/known:- NATO to-1999
-7|benchmark/known:- USA 3.5
-7|benchmark/known:- USA 3.5 since-2025
-7|benchmark/known:- USA since-2025
-6|benchmark/known:CAN NATO 2
-6|benchmark/known:CAN NATO 2 since-2025
-6|benchmark/known:CAN NATO since-2025
-3|benchmark/known:CHN ALLIES 3.5
-3|benchmark/known:CHN ALLIES 3.5 since-2025
-5|benchmark/known:CHN ALLIES since-2025
5|benchmark/known:DEU NATO 3
5|benchmark/known:DEU NATO 3 to-2024
-3|benchmark/known:DEU NATO 3.5
-3|benchmark/known:DEU NATO 3.5 since-2025
-3|benchmark/known:DEU NATO since-2025
5|benchmark/known:DEU NATO to-2024
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
4|benchmark/known:EU NATO 2
4|benchmark/known:EU NATO 2 since-2025
4|benchmark/known:EU NATO since-2025
12|benchmark/known:EU NATO to-2024
3|benchmark/known:FRA NATO 1.5
3|benchmark/known:FRA NATO 1.5 to-2024
3|benchmark/known:FRA NATO to-2024
7|benchmark/known:GBR NATO 2.5
7|benchmark/known:GBR NATO 2.5 to-2024
-4|benchmark/known:GBR NATO since-2025
5|benchmark/known:GBR NATO to-2024
11|benchmark/known:IDN NATO 2
11|benchmark/known:IDN NATO 2 since-2025
9|benchmark/known:IDN NATO since-2025
-12|benchmark/known:JPN ALLIES 5
-12|benchmark/known:JPN ALLIES 5 since-2025
-18|benchmark/known:JPN ALLIES since-2025
16|benchmark/known:JPN NATO 3
17|benchmark/known:JPN NATO 3 to-1999
-3|benchmark/known:JPN NATO 5
-3|benchmark/known:JPN NATO 5 since-2025
-5|benchmark/known:JPN NATO since-2025
17|benchmark/known:JPN NATO to-1999
-6|benchmark/known:JPN USA 3.5
-6|benchmark/known:JPN USA 3.5 since-2025
-6|benchmark/known:JPN USA since-2025
-4|benchmark/known:KOR ALLIES 3.5
-4|benchmark/known:KOR ALLIES 3.5 since-2025
-3|benchmark/known:KOR ALLIES 5
-3|benchmark/known:KOR ALLIES 5 since-2025
-7|benchmark/known:KOR ALLIES since-2025
-3|benchmark/known:KOR NATO 5
-3|benchmark/known:KOR NATO 5 since-2025
-4|benchmark/known:KOR NATO since-2025
17|benchmark/known:MYS NATO 2
17|benchmark/known:MYS NATO 2 since-2025
17|benchmark/known:MYS NATO since-2025
-3|benchmark/known:NATO ALLIES 5
-3|benchmark/known:NATO ALLIES 5 since-2025
-5|benchmark/known:NATO ALLIES since-2025
-3|benchmark/known:NATO NATO 1
-3|benchmark/known:NATO NATO 1 since-2025
-4|benchmark/known:NATO NATO 1.5
-4|benchmark/known:NATO NATO 1.5 to-2024
-8|benchmark/known:NATO NATO 2
-10|benchmark/known:NATO NATO 2 since-2025
-3|benchmark/known:NATO NATO 2.5
-3|benchmark/known:NATO NATO 2.5 to-2024
-6|benchmark/known:NATO NATO 3
-3|benchmark/known:NATO NATO 3 to-1999
-17|benchmark/known:NATO NATO 3.5
-17|benchmark/known:NATO NATO 3.5 since-2025
-8|benchmark/known:NATO NATO 5
-8|benchmark/known:NATO NATO 5 since-2025
-39|benchmark/known:NATO NATO since-2025
-4|benchmark/known:NATO NATO to-1999
-6|benchmark/known:NATO NATO to-2024
-3|benchmark/known:PHL USA 3.5
-3|benchmark/known:PHL USA 3.5 since-2025
-3|benchmark/known:PHL USA since-2025
6|benchmark/known:USA ALLIES 1.5
6|benchmark/known:USA ALLIES 1.5 since-2025
-22|benchmark/known:USA ALLIES 2
-11|benchmark/known:USA ALLIES 2 since-2025
-5|benchmark/known:USA ALLIES 2 to-2021
-5|benchmark/known:USA ALLIES 2 to-2024
-16|benchmark/known:USA ALLIES 3
-11|benchmark/known:USA ALLIES 3 since-2025
-5|benchmark/known:USA ALLIES 3 to-2024
18|benchmark/known:USA ALLIES 3.5
18|benchmark/known:USA ALLIES 3.5 since-2025
27|benchmark/known:USA ALLIES 5
35|benchmark/known:USA ALLIES 5 since-2025
-8|benchmark/known:USA ALLIES 5 to-1999
-6|benchmark/known:USA ALLIES 6
-6|benchmark/known:USA ALLIES 6 to-1999
35|benchmark/known:USA ALLIES since-2025
-14|benchmark/known:USA ALLIES to-1999
-5|benchmark/known:USA ALLIES to-2021
-10|benchmark/known:USA ALLIES to-2024
8|benchmark/known:USA JPN 3.5
8|benchmark/known:USA JPN 3.5 since-2025
10|benchmark/known:USA JPN since-2025
-3|benchmark/known:USA NATO 1
-3|benchmark/known:USA NATO 1 since-2025
-3|benchmark/known:USA NATO 1.5
-12|benchmark/known:USA NATO 2
-9|benchmark/known:USA NATO 2 since-2025
-4|benchmark/known:USA NATO 2 to-2024
-9|benchmark/known:USA NATO 3
-5|benchmark/known:USA NATO 3 to-1999
-4|benchmark/known:USA NATO 3 to-2024
28|benchmark/known:USA NATO 3.5
28|benchmark/known:USA NATO 3.5 since-2025
16|benchmark/known:USA NATO 5
16|benchmark/known:USA NATO 5 since-2025
30|benchmark/known:USA NATO since-2025
-5|benchmark/known:USA NATO to-1999
-11|benchmark/known:USA NATO to-2024
18|benchmark/known:USA USA 3.5
18|benchmark/known:USA USA 3.5 since-2025
18|benchmark/known:USA USA since-2025
3|benchmark/known:USA VNM 3.5
3|benchmark/known:USA VNM 3.5 since-2025
3|benchmark/known:USA VNM since-2025
-3|benchmark/known:VNM NATO 2
-3|benchmark/known:VNM NATO since-2025
7|benchmark/named:1
11|benchmark/named:3
-18|benchmark/near-after:\"
-17|benchmark/near-after:#
5|benchmark/near-after:'
-4|benchmark/near-after:'s
-14|benchmark/near-after:,
8|benchmark/near-after:?
-9|benchmark/near-after:DATE
7|benchmark/near-after:LAND
8|benchmark/near-after:LEADER
-35|benchmark/near-after:USA
8|benchmark/near-after:a
12|benchmark/near-after:about
6|benchmark/near-after:all
3|benchmark/near-after:allies
7|benchmark/near-after:ally
5|benchmark/near-after:almost
12|benchmark/near-after:among
6|benchmark/near-after:an
8|benchmark/near-after:any
3|benchmark/near-after:anywhere
-3|benchmark/near-after:applies
-3|benchmark/near-after:are
6|benchmark/near-after:arms
4|benchmark/near-after:army
19|benchmark/near-after:as
7|benchmark/near-after:ask
-5|benchmark/near-after:at
7|benchmark/near-after:be
-9|benchmark/near-after:became
8|benchmark/near-after:become
-3|benchmark/near-after:becomes
4|benchmark/near-after:becoming
4|benchmark/near-after:been
-3|benchmark/near-after:benchmark
-10|benchmark/near-after:by
-4|benchmark/near-after:call
-9|benchmark/near-after:candidates
5|benchmark/near-after:carry
-3|benchmark/near-after:ceiling
4|benchmark/near-after:chiefs
4|benchmark/near-after:cite
-3|benchmark/near-after:coming
5|benchmark/near-after:common
3|benchmark/near-after:commonly
9|benchmark/near-after:complain
3|benchmark/near-after:consultants
9|benchmark/near-after:continents
-9|benchmark/near-after:core
-5|benchmark/near-after:could
12|benchmark/near-after:countries
3|benchmark/near-after:counts
-3|benchmark/near-after:criterion
-3|benchmark/near-after:decade
-4|benchmark/near-after:declare
-13|benchmark/near-after:deemed
3|benchmark/near-after:defence
-7|benchmark/near-after:defense
8|benchmark/near-after:defense minister
5|benchmark/near-after:devised
3|benchmark/near-after:do
3|benchmark/near-after:draft
3|benchmark/near-after:dream
-3|benchmark/near-after:elevate
-5|benchmark/near-after:entry
-3|benchmark/near-after:european
3|benchmark/near-after:even
10|benchmark/near-after:every american ally
5|benchmark/near-after:exotic
-11|benchmark/near-after:extortion
5|benchmark/near-after:fair
6|benchmark/near-after:fashionable
3|benchmark/near-after:faster
3|benchmark/near-after:few
9|benchmark/near-after:fits
3|benchmark/near-after:float
-6|benchmark/near-after:floor
-6|benchmark/near-after:fly
-8|benchmark/near-after:for
3|benchmark/near-after:force
4|benchmark/near-after:four
6|benchmark/near-after:friendship
-5|benchmark/near-after:gdp
-15|benchmark/near-after:global
13|benchmark/near-after:go
-3|benchmark/near-after:grade
-14|benchmark/near-after:gross domestic product
4|benchmark/near-after:had
-9|benchmark/near-after:hard
10|benchmark/near-after:harden
3|benchmark/near-after:has
-4|benchmark/near-after:he
5|benchmark/near-after:hold up
-3|benchmark/near-after:however
15|benchmark/near-after:in
-3|benchmark/near-after:included
-4|benchmark/near-after:including
-4|benchmark/near-after:infrastructure
8|benchmark/near-after:international
16|benchmark/near-after:into
5|benchmark/near-after:is
-3|benchmark/near-after:it
-4|benchmark/near-after:items
5|benchmark/near-after:journalists
3|benchmark/near-after:just
-4|benchmark/near-after:know
5|benchmark/near-after:lately
7|benchmark/near-after:laughed
-5|benchmark/near-after:least
3|benchmark/near-after:let
6|benchmark/near-after:line
-10|benchmark/near-after:listed
4|benchmark/near-after:long
3|benchmark/near-after:loyalty
3|benchmark/near-after:made
-9|benchmark/near-after:magic
5|benchmark/near-after:mean
-3|benchmark/near-after:measure
8|benchmark/near-after:meet
3|benchmark/near-after:member states
3|benchmark/near-after:members
3|benchmark/near-after:military
-3|benchmark/near-after:military spending
11|benchmark/near-after:mind
7|benchmark/near-after:minimum standard
3|benchmark/near-after:ministers
7|benchmark/near-after:ministry
-9|benchmark/near-after:modest
-7|benchmark/near-after:n't
3|benchmark/near-after:nagoya
3|benchmark/near-after:narvik
-7|benchmark/near-after:needs
4|benchmark/near-after:neighbors
-5|benchmark/near-after:new
-4|benchmark/near-after:no
4|benchmark/near-after:no one
5|benchmark/near-after:nobody
-5|benchmark/near-after:non
11|benchmark/near-after:norm
9|benchmark/near-after:norms
-7|benchmark/near-after:not
3|benchmark/near-after:now
-8|benchmark/near-after:number
-4|benchmark/near-after:odd
-9|benchmark/near-after:of
5|benchmark/near-after:officials
4|benchmark/near-after:often
-10|benchmark/near-after:on
-6|benchmark/near-after:our
7|benchmark/near-after:own
3|benchmark/near-after:parliaments
-3|benchmark/near-after:part
-5|benchmark/near-after:partners
-9|benchmark/near-after:passes
-3|benchmark/near-after:passing
13|benchmark/near-after:pay
9|benchmark/near-after:planner
3|benchmark/near-after:pledge
3|benchmark/near-after:point
5|benchmark/near-after:practical
4|benchmark/near-after:prime minister
-3|benchmark/near-after:promptly
13|benchmark/near-after:rate
-3|benchmark/near-after:rather
4|benchmark/near-after:reasonable
-3|benchmark/near-after:reference
-7|benchmark/near-after:regards
6|benchmark/near-after:reigns
-6|benchmark/near-after:related
6|benchmark/near-after:replacing
-13|benchmark/near-after:respectable
3|benchmark/near-after:revolutionary
3|benchmark/near-after:rough
5|benchmark/near-after:rule
-4|benchmark/near-after:rules
3|benchmark/near-after:sales
9|benchmark/near-after:same
-10|benchmark/near-after:say
-11|benchmark/near-after:scholar
-7|benchmark/near-after:security - related
7|benchmark/near-after:self
6|benchmark/near-after:sense
13|benchmark/near-after:sensible
14|benchmark/near-after:serious
3|benchmark/near-after:seriousness
-4|benchmark/near-after:set
-3|benchmark/near-after:set aside
-6|benchmark/near-after:should
4|benchmark/near-after:size
9|benchmark/near-after:some
-6|benchmark/near-after:split
-21|benchmark/near-after:standard
6|benchmark/near-after:state
-3|benchmark/near-after:such
5|benchmark/near-after:suits
3|benchmark/near-after:take
4|benchmark/near-after:that
16|benchmark/near-after:the
-3|benchmark/near-after:the military
3|benchmark/near-after:there
-3|benchmark/near-after:they
3|benchmark/near-after:threshold
3|benchmark/near-after:thumb
-3|benchmark/near-after:ticket
9|benchmark/near-after:to
11|benchmark/near-after:turning
-3|benchmark/near-after:under
3|benchmark/near-after:us
3|benchmark/near-after:use
3|benchmark/near-after:vogue
3|benchmark/near-after:was
3|benchmark/near-after:waved
5|benchmark/near-after:way
-3|benchmark/near-after:we
5|benchmark/near-after:well
3|benchmark/near-after:were
4|benchmark/near-after:west
6|benchmark/near-after:western
6|benchmark/near-after:what
12|benchmark/near-after:when
-4|benchmark/near-after:where
-3|benchmark/near-after:whereas
-6|benchmark/near-after:whether
8|benchmark/near-after:which
4|benchmark/near-after:who
13|benchmark/near-after:will
-7|benchmark/near-after:with
-6|benchmark/near-after:world
-5|benchmark/near-after:would
13|benchmark/near-after:yardstick
-6|benchmark/near-after:you
7|benchmark/near-before:\"
-7|benchmark/near-before:'
-26|benchmark/near-before:'s
7|benchmark/near-before:(
7|benchmark/near-before:)
-17|benchmark/near-before:,
5|benchmark/near-before:-
18|benchmark/near-before:--
5|benchmark/near-before:0
-21|benchmark/near-before::
5|benchmark/near-before:;
20|benchmark/near-before:DATE
29|benchmark/near-before:LAND
6|benchmark/near-before:LEADER
-15|benchmark/near-before:NATO
12|benchmark/near-before:OUTLET
-23|benchmark/near-before:USA
29|benchmark/near-before:a
3|benchmark/near-before:account
4|benchmark/near-before:actually
-5|benchmark/near-before:add
-4|benchmark/near-before:administration
6|benchmark/near-before:affairs
6|benchmark/near-before:african
-9|benchmark/near-before:against
3|benchmark/near-before:agencies
5|benchmark/near-before:allied
4|benchmark/near-before:allies
-3|benchmark/near-before:also
7|benchmark/near-before:always
8|benchmark/near-before:among
8|benchmark/near-before:an
6|benchmark/near-before:analysts
22|benchmark/near-before:and
-4|benchmark/near-before:anonymity
4|benchmark/near-before:anyone
-3|benchmark/near-before:argue
-4|benchmark/near-before:armed forces
4|benchmark/near-before:asia
10|benchmark/near-before:ask
-9|benchmark/near-before:at
4|benchmark/near-before:attachés
15|benchmark/near-before:avoids
10|benchmark/near-before:aware
3|benchmark/near-before:bank
12|benchmark/near-before:bar
-4|benchmark/near-before:be
9|benchmark/near-before:been
4|benchmark/near-before:begun
8|benchmark/near-before:benchmark
7|benchmark/near-before:bloc
-4|benchmark/near-before:briefing
3|benchmark/near-before:bring
-4|benchmark/near-before:but
-8|benchmark/near-before:by
-5|benchmark/near-before:came
-3|benchmark/near-before:can
5|benchmark/near-before:capitals
-5|benchmark/near-before:chairman
-6|benchmark/near-before:chiefs
4|benchmark/near-before:clear
-5|benchmark/near-before:colleagues
5|benchmark/near-before:colonel
3|benchmark/near-before:come to
11|benchmark/near-before:commending
-9|benchmark/near-before:commission
-4|benchmark/near-before:condition
-3|benchmark/near-before:continent
-5|benchmark/near-before:contribution
5|benchmark/near-before:cost
-3|benchmark/near-before:counted
8|benchmark/near-before:countries
8|benchmark/near-before:country
4|benchmark/near-before:customary
-3|benchmark/near-before:date
-5|benchmark/near-before:days
-5|benchmark/near-before:declare
-5|benchmark/near-before:decline
-5|benchmark/near-before:defense
11|benchmark/near-before:democracies
-4|benchmark/near-before:dennis
-7|benchmark/near-before:describe
3|benchmark/near-before:development
4|benchmark/near-before:differ
3|benchmark/near-before:down
5|benchmark/near-before:draft
-5|benchmark/near-before:earlier
-4|benchmark/near-before:efforts
-6|benchmark/near-before:elsewhere
8|benchmark/near-before:emerging
3|benchmark/near-before:endorse
-7|benchmark/near-before:envoy
6|benchmark/near-before:europe
3|benchmark/near-before:even
6|benchmark/near-before:ever
-3|benchmark/near-before:everyone
3|benchmark/near-before:exceed
-6|benchmark/near-before:exempt
6|benchmark/near-before:external
11|benchmark/near-before:far
10|benchmark/near-before:fear
4|benchmark/near-before:find
5|benchmark/near-before:fleitz
3|benchmark/near-before:flock
-9|benchmark/near-before:for
-3|benchmark/near-before:forty
-4|benchmark/near-before:forum
5|benchmark/near-before:fred
8|benchmark/near-before:from
5|benchmark/near-before:g
-7|benchmark/near-before:general
5|benchmark/near-before:generals
-5|benchmark/near-before:gift
6|benchmark/near-before:global
8|benchmark/near-before:go
3|benchmark/near-before:goals
3|benchmark/near-before:guideline
3|benchmark/near-before:gulf
4|benchmark/near-before:half
-3|benchmark/near-before:handing
-10|benchmark/near-before:have
3|benchmark/near-before:he
9|benchmark/near-before:heard
-11|benchmark/near-before:his
4|benchmark/near-before:hit
-5|benchmark/near-before:hold up
4|benchmark/near-before:hopefuls
-3|benchmark/near-before:host - nation
3|benchmark/near-before:idea
17|benchmark/near-before:if
35|benchmark/near-before:in
-4|benchmark/near-before:insistent
8|benchmark/near-before:international
8|benchmark/near-before:irrelevance
5|benchmark/near-before:is
-16|benchmark/near-before:it
-6|benchmark/near-before:its
-6|benchmark/near-before:joint
6|benchmark/near-before:judged
4|benchmark/near-before:just
3|benchmark/near-before:kazumi
4|benchmark/near-before:keep
4|benchmark/near-before:kind
-3|benchmark/near-before:knows
-4|benchmark/near-before:lawmakers
4|benchmark/near-before:ldp
-7|benchmark/near-before:makes
3|benchmark/near-before:matsui
3|benchmark/near-before:measure
-4|benchmark/near-before:measured
3|benchmark/near-before:method
4|benchmark/near-before:military
6|benchmark/near-before:minister
-3|benchmark/near-before:model
-3|benchmark/near-before:nadi
-4|benchmark/near-before:national
3|benchmark/near-before:nations
-3|benchmark/near-before:needles
7|benchmark/near-before:no
4|benchmark/near-before:nordic
3|benchmark/near-before:norm
6|benchmark/near-before:normal
-9|benchmark/near-before:note
-5|benchmark/near-before:now
17|benchmark/near-before:of
-6|benchmark/near-before:officials
7|benchmark/near-before:old
-9|benchmark/near-before:omura
-3|benchmark/near-before:on
18|benchmark/near-before:one
4|benchmark/near-before:only
6|benchmark/near-before:orthodoxy
-7|benchmark/near-before:out
-3|benchmark/near-before:over
-3|benchmark/near-before:pacific
-7|benchmark/near-before:paper
-12|benchmark/near-before:part
-5|benchmark/near-before:partner
-6|benchmark/near-before:partners
-8|benchmark/near-before:party
3|benchmark/near-before:pass
3|benchmark/near-before:peacetime
7|benchmark/near-before:plead
-12|benchmark/near-before:point
3|benchmark/near-before:politicians
7|benchmark/near-before:poverty
4|benchmark/near-before:prefer
3|benchmark/near-before:princes
-4|benchmark/near-before:privately
-6|benchmark/near-before:proper
-4|benchmark/near-before:reagan
-3|benchmark/near-before:recommend
-3|benchmark/near-before:reference
-7|benchmark/near-before:referred
-4|benchmark/near-before:referring
-4|benchmark/near-before:regards
5|benchmark/near-before:region
5|benchmark/near-before:remark
-4|benchmark/near-before:respectfully
3|benchmark/near-before:reward
6|benchmark/near-before:rich
12|benchmark/near-before:rise
3|benchmark/near-before:rule
4|benchmark/near-before:score
4|benchmark/near-before:secretariat
3|benchmark/near-before:seen
-6|benchmark/near-before:senior
11|benchmark/near-before:sentence
3|benchmark/near-before:separate
3|benchmark/near-before:shares
5|benchmark/near-before:sharing
3|benchmark/near-before:short
-8|benchmark/near-before:sides
10|benchmark/near-before:so
6|benchmark/near-before:speak of
-6|benchmark/near-before:speech
-4|benchmark/near-before:spokesperson
3|benchmark/near-before:sponsor
-14|benchmark/near-before:standard
-4|benchmark/near-before:starting
-4|benchmark/near-before:still
3|benchmark/near-before:strategists
-8|benchmark/near-before:strategy
8|benchmark/near-before:such
-3|benchmark/near-before:summit
-3|benchmark/near-before:support
3|benchmark/near-before:take
3|benchmark/near-before:talk about
-3|benchmark/near-before:talk of
-4|benchmark/near-before:tan
-4|benchmark/near-before:team
-3|benchmark/near-before:tell
9|benchmark/near-before:text
6|benchmark/near-before:that
17|benchmark/near-before:the
-6|benchmark/near-before:their
8|benchmark/near-before:them
8|benchmark/near-before:there
8|benchmark/near-before:thing
-5|benchmark/near-before:those
5|benchmark/near-before:three
3|benchmark/near-before:thumb
10|benchmark/near-before:to
-3|benchmark/near-before:trucks
-9|benchmark/near-before:two
3|benchmark/near-before:under
4|benchmark/near-before:understanding
-3|benchmark/near-before:war
13|benchmark/near-before:was
-7|benchmark/near-before:we
4|benchmark/near-before:west
-10|benchmark/near-before:what
9|benchmark/near-before:when
-4|benchmark/near-before:who
-8|benchmark/near-before:why
-6|benchmark/near-before:with
3|benchmark/near-before:without
-4|benchmark/near-before:workers
3|benchmark/near-before:yet
6|benchmark/other after-joint:0 mid
14|benchmark/other after-joint:0 near
-7|benchmark/other after-joint:1 mid
-9|benchmark/other after-led:\" far joined
4|benchmark/other after-led:\" near joined
4|benchmark/other after-led:# near free
-4|benchmark/other after-led:, near joined
4|benchmark/other after-led:by far joined
6|benchmark/other after-led:by near free
-3|benchmark/other after-led:for near free
3|benchmark/other after-led:that far free
10|benchmark/other after-led:that near free
-3|benchmark/other after-led:to far joined
4|benchmark/other after-led:what near free
4|benchmark/other after-led:whether far joined
7|benchmark/other after-led:which far joined
3|benchmark/other after-led:which near joined
-4|benchmark/other after-led:with far free
3|benchmark/other after:body name
11|benchmark/other after:capital name
3|benchmark/other after:capital owner
-6|benchmark/other after:country name
5|benchmark/other after:people owner
-4|benchmark/other after:pronoun name
-4|benchmark/other before-clause:after-figure opens name country
-4|benchmark/other before-clause:free inside name body
9|benchmark/other before-clause:free inside name country
13|benchmark/other before-clause:free inside name gov
4|benchmark/other before-clause:free inside owner body
4|benchmark/other before-clause:free inside owner capital
3|benchmark/other before-clause:free inside owner gov
-5|benchmark/other before-clause:free inside owner pronoun
-4|benchmark/other before-clause:free opens name capital
-4|benchmark/other before-clause:free opens name country
3|benchmark/other before-clause:free opens name gov
-8|benchmark/other before-clause:free opens name pronoun
8|benchmark/other before-clause:free opens owner capital
-4|benchmark/other before-clause:free opens owner people
4|benchmark/other before-far:20
17|benchmark/other before-far:4
-15|benchmark/other before-far:9
-5|benchmark/other before-free:0 after-figure name near
5|benchmark/other before-free:0 free name far
4|benchmark/other before-free:0 free name near
-5|benchmark/other before-free:0 free owner far
11|benchmark/other before-free:0 free owner near
4|benchmark/other before-free:1 free name far
-11|benchmark/other before-free:1 free name near
10|benchmark/other before-free:1 free owner near
-5|benchmark/other before-free:2 free name near
13|benchmark/other before-joint:0 free
-9|benchmark/other before-joint:1 after-figure
-5|benchmark/other before-joint:1 free
17|benchmark/other before-joint:2 free
-13|benchmark/other before-joint:3 free
-14|benchmark/other before-led:
6|benchmark/other before-led:'s
8|benchmark/other before-led:,
4|benchmark/other before-led:--
-4|benchmark/other before-led:a
-4|benchmark/other before-led:and
-5|benchmark/other before-led:as
-4|benchmark/other before-led:by
-3|benchmark/other before-led:for
5|benchmark/other before-led:grade
3|benchmark/other before-led:his
3|benchmark/other before-led:if
-16|benchmark/other before-led:in
8|benchmark/other before-led:kyodo news
3|benchmark/other before-led:mr
-10|benchmark/other before-led:neither
4|benchmark/other before-led:new
-6|benchmark/other before-led:normal
-3|benchmark/other before-led:that
26|benchmark/other before-led:the
3|benchmark/other before-led:their
7|benchmark/other before-led:what
4|benchmark/other before-led:—
4|benchmark/other before:body owner
-5|benchmark/other before:capital name
12|benchmark/other before:capital owner
16|benchmark/other before:gov name
4|benchmark/other before:gov owner
-3|benchmark/other before:leader name
-11|benchmark/other before:pronoun name
-5|benchmark/other before:pronoun owner
5|benchmark/other named:1
13|benchmark/other named:3
3|benchmark/other speaker:body
4|benchmark/other speaker:capital
9|benchmark/other speaker:leader
3|benchmark/other subject-of:advise
-4|benchmark/other subject-of:agree
7|benchmark/other subject-of:argue
-15|benchmark/other subject-of:be
5|benchmark/other subject-of:call
-3|benchmark/other subject-of:contain
8|benchmark/other subject-of:recommend
-6|benchmark/other subject:be gov
-9|benchmark/other subject:be pronoun
-4|benchmark/other subject:cap pronoun
7|benchmark/other subject:demand capital
4|benchmark/other subject:demand gov
-4|benchmark/other subject:demand pronoun
-4|benchmark/other subject:pledge body
-5|benchmark/other subject:pledge country
3|benchmark/other subject:proposal leader
12|benchmark/other subject:proposal pronoun
-19|benchmark/other unnamed
-5|benchmark/role-class-home:CHN CHN
17|benchmark/role-class-home:EU EU
8|benchmark/role-class-home:EU JPN
-11|benchmark/role-class-home:JPN JPN
-5|benchmark/role-class-home:JPN land
13|benchmark/role-class-home:USA CHN
8|benchmark/role-class-home:USA NATO
3|benchmark/role-class-home:USA land
15|benchmark/role-class-home:USA member
-3|benchmark/role-class-home:land JPN
-13|benchmark/role-class-home:land land
-8|benchmark/role-class-home:member member
-5|benchmark/role-class-of:CHN ALLIES
8|benchmark/role-class-of:EU ALLIES
16|benchmark/role-class-of:EU NATO
-19|benchmark/role-class-of:JPN ALLIES
9|benchmark/role-class-of:JPN NATO
-6|benchmark/role-class-of:JPN USA
-5|benchmark/role-class-of:NATO ALLIES
6|benchmark/role-class-of:USA ALLIES
10|benchmark/role-class-of:USA JPN
15|benchmark/role-class-of:USA NATO
8|benchmark/role-class-of:USA land
-22|benchmark/role-class-of:land ALLIES
6|benchmark/role-class-of:land NATO
-5|benchmark/role-class-of:land USA
-3|benchmark/role-class-of:member ALLIES
-7|benchmark/role-class-of:member NATO
-5|benchmark/role-class:CHN
25|benchmark/role-class:EU
-17|benchmark/role-class:JPN
-5|benchmark/role-class:NATO
38|benchmark/role-class:USA
-21|benchmark/role-class:land
-10|benchmark/role-class:member
34|benchmark/role:nobody
4|benchmark/role:other
-38|benchmark/role:spender
7|benchmark/ruled
30|benchmark/ruled:nobody
-21|benchmark/ruled:spender
-3|benchmark/says:base
-7|benchmark/says:ed
-18|benchmark/says:ing
-9|benchmark/says:s
9|benchmark/speaker-form:allies
-4|benchmark/speaker-form:capital
-3|benchmark/speaker-form:country
14|benchmark/speaker-form:leader
36|benchmark/speaker-form:none
-3|benchmark/speaker-form:nongov
-13|benchmark/speaker-form:pronoun
3|benchmark/speaker:body
4|benchmark/speaker:capital
11|benchmark/speaker:leader
6|benchmark/spender after-joint:0 mid
-5|benchmark/spender after-joint:1 mid
9|benchmark/spender after-led:that near free
-5|benchmark/spender after:body name
8|benchmark/spender after:country name
-4|benchmark/spender after:pronoun name
-9|benchmark/spender before-clause:free inside name body
9|benchmark/spender before-clause:free inside name capital
-6|benchmark/spender before-clause:free inside owner body
4|benchmark/spender before-clause:free opens name leader
5|benchmark/spender before-clause:free opens owner body
-3|benchmark/spender before-clause:free opens owner pronoun
6|benchmark/spender before-free:0 free name near
-7|benchmark/spender before-free:0 free owner near
-3|benchmark/spender before-free:1 free name near
4|benchmark/spender before-led:
9|benchmark/spender before-led:by
-3|benchmark/spender before-led:every
-3|benchmark/spender before-led:for
-5|benchmark/spender before-led:model
-3|benchmark/spender before-led:the
-9|benchmark/spender before:body name
8|benchmark/spender before:capital name
4|benchmark/spender before:leader name
-5|benchmark/spender before:pronoun owner
-4|benchmark/spender named:2
6|benchmark/spender subject-of:be
4|benchmark/spender subject-of:declare
5|benchmark/spender subject-of:use
-3|benchmark/spender subject:be body
9|benchmark/spender subject:be capital
4|benchmark/spender subject:pledge leader
5|benchmark/spender subject:spend body
-17|benchmark/spender unnamed
-16|benchmark/spender unnamed-beside-others
3|benchmark/subject-form:allies
-7|benchmark/subject-form:body
-10|benchmark/subject-form:capital
19|benchmark/subject-form:country
3|benchmark/subject-form:gov
-8|benchmark/subject-form:leader
21|benchmark/subject-form:none
14|benchmark/subject-form:pronoun
3|benchmark/subject-of:advise
-4|benchmark/subject-of:agree
7|benchmark/subject-of:argue
-9|benchmark/subject-of:be
3|benchmark/subject-of:call
-3|benchmark/subject-of:contain
4|benchmark/subject-of:declare
8|benchmark/subject-of:recommend
5|benchmark/subject-of:use
10|benchmark/subject-speaker:allies none
-3|benchmark/subject-speaker:body none
-7|benchmark/subject-speaker:capital none
17|benchmark/subject-speaker:country none
3|benchmark/subject-speaker:gov gov
-5|benchmark/subject-speaker:gov none
6|benchmark/subject-speaker:gov nongov
-6|benchmark/subject-speaker:leader leader
11|benchmark/subject-speaker:none allies
-4|benchmark/subject-speaker:none country
3|benchmark/subject-speaker:none leader
30|benchmark/subject-speaker:none none
-13|benchmark/subject-speaker:none nongov
-5|benchmark/subject-speaker:none pronoun
-4|benchmark/subject-speaker:nongov none
3|benchmark/subject-speaker:nongov nongov
19|benchmark/subject-speaker:pronoun leader
-6|benchmark/subject-speaker:pronoun pronoun
-4|benchmark/subject:be body
8|benchmark/subject:be capital
-6|benchmark/subject:be gov
-9|benchmark/subject:be pronoun
-4|benchmark/subject:cap pronoun
7|benchmark/subject:demand capital
4|benchmark/subject:demand gov
-6|benchmark/subject:demand pronoun
-5|benchmark/subject:pledge body
-5|benchmark/subject:pledge country
4|benchmark/subject:pledge leader
3|benchmark/subject:proposal leader
12|benchmark/subject:proposal pronoun
5|benchmark/subject:spend body
38|benchmark/tag:gov
-4|benchmark/tag:nongov
26|benchmark/tag:person
12|benchmark/tag:source
-36|benchmark/unnamed
-14|benchmark/unnamed-beside-others
-13|demand/after-joint:0 mid
-4|demand/after-joint:0 near
4|demand/after-joint:1 mid
-7|demand/after-joint:1 near
-10|demand/after-joint:2 far
-10|demand/after-joint:2 mid
-8|demand/after-joint:3 far
20|demand/after-joint:3 mid
3|demand/after-led:\" far joined
8|demand/after-led:\" near joined
-5|demand/after-led:# near free
33|demand/after-led:, far joined
-4|demand/after-led:. near free
-3|demand/after-led:; near joined
-7|demand/after-led:after far joined
-10|demand/after-led:and far joined
-6|demand/after-led:become near free
-10|demand/after-led:by far free
9|demand/after-led:by near free
5|demand/after-led:defence minister far joined
-14|demand/after-led:each far free
5|demand/after-led:for far free
-3|demand/after-led:for far joined
5|demand/after-led:for near free
-4|demand/after-led:foreign minister far joined
15|demand/after-led:from near free
6|demand/after-led:general near free
-8|demand/after-led:governs near joined
-5|demand/after-led:have far free
-4|demand/after-led:hear far joined
-8|demand/after-led:if near joined
-3|demand/after-led:instead near joined
12|demand/after-led:neighboring far joined
-4|demand/after-led:of far joined
-10|demand/after-led:of near free
-3|demand/after-led:on far joined
-5|demand/after-led:on near free
5|demand/after-led:or near free
-6|demand/after-led:other near free
5|demand/after-led:say near joined
-7|demand/after-led:senior far joined
-9|demand/after-led:speak far joined
3|demand/after-led:that far joined
33|demand/after-led:that near free
5|demand/after-led:that near joined
-15|demand/after-led:to near free
3|demand/after-led:unless near joined
6|demand/after-led:what far joined
-4|demand/after-led:whatever far joined
-3|demand/after-led:when near joined
15|demand/after-led:which near joined
-3|demand/after-led:with near free
-7|demand/after-led:you far joined
-6|demand/after:body name
-10|demand/after:body owner
9|demand/after:capital name
-6|demand/after:capital owner
7|demand/after:country name
11|demand/after:country owner
-27|demand/after:gov name
16|demand/after:leader name
3|demand/after:leader owner
5|demand/after:people name
-25|demand/after:pronoun name
-7|demand/after:pronoun owner
50|demand/asked-before:other
34|demand/asked-before:spender
-7|demand/before-clause:after-figure inside name capital
8|demand/before-clause:after-figure inside name country
15|demand/before-clause:after-figure inside name gov
-3|demand/before-clause:after-figure inside owner pronoun
-3|demand/before-clause:after-figure opens name body
-8|demand/before-clause:after-figure opens name country
-9|demand/before-clause:after-figure opens name leader
-5|demand/before-clause:after-figure opens name pronoun
-6|demand/before-clause:after-figure opens owner body
13|demand/before-clause:free inside name body
-11|demand/before-clause:free inside name capital
-14|demand/before-clause:free inside name country
-3|demand/before-clause:free inside name gov
8|demand/before-clause:free inside name leader
8|demand/before-clause:free inside name people
11|demand/before-clause:free inside name pronoun
4|demand/before-clause:free inside owner capital
4|demand/before-clause:free inside owner country
-7|demand/before-clause:free inside owner gov
17|demand/before-clause:free inside owner leader
-13|demand/before-clause:free inside owner people
4|demand/before-clause:free inside owner pronoun
-13|demand/before-clause:free opens name body
14|demand/before-clause:free opens name capital
-10|demand/before-clause:free opens name gov
17|demand/before-clause:free opens name leader
7|demand/before-clause:free opens name people
-13|demand/before-clause:free opens name pronoun
11|demand/before-clause:free opens owner body
-3|demand/before-clause:free opens owner capital
14|demand/before-clause:free opens owner country
5|demand/before-clause:free opens owner gov
-11|demand/before-clause:free opens owner pronoun
3|demand/before-far:20
-4|demand/before-far:4
8|demand/before-far:60
13|demand/before-far:9
-3|demand/before-free:0 after-figure name far
-5|demand/before-free:0 after-figure name near
-3|demand/before-free:0 after-figure owner near
-3|demand/before-free:0 free name far
-41|demand/before-free:0 free name near
10|demand/before-free:0 free owner far
-5|demand/before-free:0 free owner near
-6|demand/before-free:1 after-figure name far
-4|demand/before-free:1 after-figure owner far
-3|demand/before-free:1 after-figure owner near
13|demand/before-free:1 free name far
6|demand/before-free:1 free name near
-6|demand/before-free:1 free owner far
39|demand/before-free:1 free owner near
9|demand/before-free:2 free name far
22|demand/before-free:2 free name near
-8|demand/before-free:2 free owner near
3|demand/before-free:3 free name far
5|demand/before-free:3 free name near
-7|demand/before-joint:0 after-figure
16|demand/before-joint:0 free
-6|demand/before-joint:1 after-figure
-9|demand/before-joint:2 after-figure
5|demand/before-joint:2 free
19|demand/before-joint:3 free
26|demand/before-led:
-17|demand/before-led:\"
22|demand/before-led:'s
-4|demand/before-led:(
12|demand/before-led:,
-6|demand/before-led:.
-14|demand/before-led::
4|demand/before-led:;
-4|demand/before-led:DATE
19|demand/before-led:PARTY
7|demand/before-led:about
3|demand/before-led:accuses
-5|demand/before-led:after
-20|demand/before-led:and
-14|demand/before-led:ask
6|demand/before-led:at
3|demand/before-led:back
8|demand/before-led:because
-9|demand/before-led:between
-3|demand/before-led:bring
-4|demand/before-led:but
20|demand/before-led:by
5|demand/before-led:call on
7|demand/before-led:chief
-6|demand/before-led:come to
4|demand/before-led:commit
-12|demand/before-led:credited
3|demand/before-led:defense minister
4|demand/before-led:defense secretary
-16|demand/before-led:deputy
-3|demand/before-led:every
-14|demand/before-led:expect
5|demand/before-led:fellow
-3|demand/before-led:first
3|demand/before-led:follow
3|demand/before-led:from
8|demand/before-led:general
4|demand/before-led:guards
-3|demand/before-led:has
16|demand/before-led:his
-5|demand/before-led:hold
-3|demand/before-led:home
4|demand/before-led:host
-11|demand/before-led:if
4|demand/before-led:imitate
-5|demand/before-led:in
8|demand/before-led:included
3|demand/before-led:incoming
4|demand/before-led:its
-13|demand/before-led:keep
-7|demand/before-led:last
-11|demand/before-led:latin
-9|demand/before-led:like
-3|demand/before-led:like to see
3|demand/before-led:new
-4|demand/before-led:oblige
-10|demand/before-led:of
3|demand/before-led:pick
-27|demand/before-led:premier
-5|demand/before-led:present
15|demand/before-led:president
-4|demand/before-led:previous
6|demand/before-led:prime minister
-8|demand/before-led:raise
-4|demand/before-led:ratio
5|demand/before-led:renewed
3|demand/before-led:reverse
-5|demand/before-led:royal
11|demand/before-led:say
-12|demand/before-led:see
4|demand/before-led:separately
-3|demand/before-led:speak
5|demand/before-led:suggest
3|demand/before-led:supports
-6|demand/before-led:take
5|demand/before-led:tell
4|demand/before-led:that
23|demand/before-led:the
-7|demand/before-led:to
-4|demand/before-led:treat
14|demand/before-led:urge
-6|demand/before-led:visiting
15|demand/before-led:want
18|demand/before-led:what
-6|demand/before-led:whom
-3|demand/before:body name
3|demand/before:body owner
-4|demand/before:capital name
-14|demand/before:country name
18|demand/before:country owner
16|demand/before:leader name
18|demand/before:leader owner
15|demand/before:people name
-12|demand/before:people owner
-10|demand/before:pronoun name
-10|demand/before:pronoun owner
31|demand/governor-form:ask finite+
-4|demand/governor-form:ask for finite+
-4|demand/governor-form:ask gerund+
-5|demand/governor-form:be finite+
-4|demand/governor-form:be finite+should
-5|demand/governor-form:call for finite+
9|demand/governor-form:call on finite+
9|demand/governor-form:fall inf+
10|demand/governor-form:hold inf+
-4|demand/governor-form:spend finite+should
10|demand/governor-form:spend finite+would
8|demand/governor-form:tell finite+
-3|demand/governor-form:veto inf+
-9|demand/governor-form:want finite+
-11|demand/governor-kind:be
9|demand/governor-kind:cap
-4|demand/governor-kind:denial
-3|demand/governor-kind:level
-6|demand/governor-kind:move
-8|demand/governor-kind:pledge
-9|demand/governor-kind:proposal
-3|demand/governor-kind:spend
-5|demand/governor-mood:be finite+
-4|demand/governor-mood:be finite+should
10|demand/governor-mood:cap inf+
-4|demand/governor-mood:demand +
-29|demand/governor-mood:demand finite+
48|demand/governor-mood:demand finite++passive
-8|demand/governor-mood:demand gerund+
-3|demand/governor-mood:denial inf+
-4|demand/governor-mood:move finite+
-6|demand/governor-mood:move finite+should
8|demand/governor-mood:move inf+
-4|demand/governor-mood:pledge finite+
-5|demand/governor-mood:proposal finite+
-3|demand/governor-mood:proposal finite+would
-3|demand/governor-mood:spend finite+
-5|demand/governor-mood:spend finite+should
10|demand/governor-mood:spend finite+would
26|demand/governor:ask
-5|demand/governor:ask for
-11|demand/governor:be
-7|demand/governor:call for
8|demand/governor:call on
-3|demand/governor:expect
9|demand/governor:fall
-6|demand/governor:go
10|demand/governor:hold
7|demand/governor:tell
-3|demand/governor:veto
-10|demand/governor:want
-12|demand/has:LEADER
-5|demand/has:NATO
-5|demand/has:USA
-4|demand/has:administration
-3|demand/has:committee
-3|demand/has:could
-4|demand/has:country
-7|demand/has:former
-6|demand/has:general
9|demand/has:government
12|demand/has:i
5|demand/has:lawmaker
5|demand/has:lawmakers
10|demand/has:leaders
10|demand/has:member
-8|demand/has:members
-4|demand/has:official
11|demand/has:officials
12|demand/has:panel
12|demand/has:people
-7|demand/has:president
-3|demand/has:prime minister
-3|demand/has:senator
-3|demand/has:senators
-17|demand/has:should
-3|demand/has:sumar
-4|demand/has:the chancellor
-6|demand/has:we
-23|demand/home:other
-34|demand/home:spender
-4|demand/known:- ALLIES since-2025
-4|demand/known:- AUS 3.5
-4|demand/known:- AUS 3.5 since-2025
9|demand/known:- AUS 5
9|demand/known:- AUS 5 since-2025
4|demand/known:- AUS since-2025
11|demand/known:- BGD 1
11|demand/known:- BGD 1 since-2025
11|demand/known:- BGD since-2025
9|demand/known:- DEU 3
9|demand/known:- DEU 3 to-2024
-3|demand/known:- DEU 5
-3|demand/known:- DEU 5 since-2025
-5|demand/known:- DEU since-2025
7|demand/known:- DEU to-2024
-4|demand/known:- ESP 5
-4|demand/known:- ESP 5 since-2025
-5|demand/known:- ESP since-2025
-3|demand/known:- EU since-2025
-4|demand/known:- GBR 3
-4|demand/known:- GBR 3 since-2025
-5|demand/known:- GBR since-2025
3|demand/known:- JPN 5 since-2025
-4|demand/known:- JPN to-1999
5|demand/known:- KOR 3
5|demand/known:- KOR 3 since-2025
-3|demand/known:- NATO 0.25
-3|demand/known:- NATO 0.25 since-2025
9|demand/known:- NATO 15
9|demand/known:- NATO 15 since-2025
-7|demand/known:- NATO 2
-6|demand/known:- NATO 2 to-2024
-6|demand/known:- NATO 3
-3|demand/known:- NATO 3 since-2025
-3|demand/known:- NATO 3 to-2024
-4|demand/known:- NATO 3.5
-3|demand/known:- NATO 3.5 since-2025
-8|demand/known:- NATO 5
-8|demand/known:- NATO 5 since-2025
-12|demand/known:- NATO since-2025
-11|demand/known:- NATO to-2024
-3|demand/known:- POL since-2025
9|demand/known:- RUS 2
9|demand/known:- RUS 2 since-2025
7|demand/known:- RUS 3
7|demand/known:- RUS 3 since-2025
16|demand/known:- RUS since-2025
-5|demand/known:- TWN 1E+1
-5|demand/known:- TWN 1E+1 since-2025
-3|demand/known:- TWN 5
-3|demand/known:- TWN 5 since-2025
-9|demand/known:- TWN since-2025
-5|demand/known:AGO AGO+ZAF 1.5
-5|demand/known:AGO AGO+ZAF 1.5 since-2025
-5|demand/known:AGO AGO+ZAF since-2025
7|demand/known:ALB ALB 1.5
7|demand/known:ALB ALB 1.5 to-2024
7|demand/known:ALB ALB to-2024
4|demand/known:ARE PAK 1.8
4|demand/known:ARE PAK 1.8 to-2024
4|demand/known:ARE PAK to-2024
10|demand/known:ARE+KWT+SAU ARE+KWT+SAU 3
10|demand/known:ARE+KWT+SAU ARE+KWT+SAU 3 to-2024
10|demand/known:ARE+KWT+SAU ARE+KWT+SAU to-2024
-5|demand/known:AUS AUS 3
-5|demand/known:AUS AUS 3 since-2025
-18|demand/known:AUS AUS 3.5
-18|demand/known:AUS AUS 3.5 since-2025
-22|demand/known:AUS AUS since-2025
-3|demand/known:AUS AUS+JPN since-2025
-3|demand/known:AUS AUS+JPN+PHL 3.5
-3|demand/known:AUS AUS+JPN+PHL 3.5 since-2025
-3|demand/known:AUS AUS+JPN+PHL since-2025
3|demand/known:AUS AUS+NZL 2
3|demand/known:AUS AUS+NZL 2 since-2025
3|demand/known:AUS AUS+NZL since-2025
-4|demand/known:AUS JPN 3.5
-4|demand/known:AUS JPN 3.5 since-2025
-4|demand/known:AUS JPN since-2025
-4|demand/known:AUS NATO 3
-4|demand/known:AUS NATO 3 since-2025
-6|demand/known:AUS NATO since-2025
4|demand/known:AUS NZL 2.4
4|demand/known:AUS NZL 2.4 since-2025
3|demand/known:AUS NZL 2.5
3|demand/known:AUS NZL 2.5 to-1999
3|demand/known:AUS NZL since-2025
3|demand/known:AUS NZL to-1999
12|demand/known:AUS+JPN AUS+JPN 2
12|demand/known:AUS+JPN AUS+JPN 2 since-2025
10|demand/known:AUS+JPN AUS+JPN since-2025
8|demand/known:AZE AZE 1.4
8|demand/known:AZE AZE 1.4 since-2025
8|demand/known:AZE AZE since-2025
21|demand/known:BEL BEL 1.9
21|demand/known:BEL BEL 1.9 since-2025
19|demand/known:BEL BEL since-2025
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD 3
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD 3 since-2025
7|demand/known:BEL+CZE+NLD BEL+CZE+NLD since-2025
-4|demand/known:BFA NER 3.4
-4|demand/known:BFA NER 3.4 to-2024
-4|demand/known:BFA NER to-2024
-4|demand/known:BGD BGD 1
-4|demand/known:BGD BGD 1 since-2025
-4|demand/known:BGD BGD since-2025
-5|demand/known:BHS BHS 1.2
-5|demand/known:BHS BHS 1.2 to-2024
-5|demand/known:BHS BHS to-2024
-3|demand/known:BLR RUS 3
-3|demand/known:BLR RUS 3 since-2025
-3|demand/known:BLR RUS since-2025
19|demand/known:BRA AGO+ZAF 1.5
19|demand/known:BRA AGO+ZAF 1.5 since-2025
19|demand/known:BRA AGO+ZAF since-2025
5|demand/known:BRA GUY+SUR 1
5|demand/known:BRA GUY+SUR 1 to-2024
5|demand/known:BRA GUY+SUR to-2024
-4|demand/known:CAN BEL+ESP+USA 3.5
-4|demand/known:CAN BEL+ESP+USA 3.5 since-2025
-4|demand/known:CAN BEL+ESP+USA since-2025
-7|demand/known:CAN CAN 2
-6|demand/known:CAN CAN 2 to-2024
-5|demand/known:CAN CAN 5
-5|demand/known:CAN CAN 5 since-2025
-7|demand/known:CAN CAN since-2025
-6|demand/known:CAN CAN to-2024
-3|demand/known:CAN NLD 3.5
-3|demand/known:CAN NLD 3.5 since-2025
-3|demand/known:CAN NLD since-2025
8|demand/known:CHE AUT 1.2
8|demand/known:CHE AUT 1.2 since-2025
8|demand/known:CHE AUT since-2025
-6|demand/known:CHN ALLIES 2
-6|demand/known:CHN ALLIES 2 to-2021
-6|demand/known:CHN ALLIES to-2021
3|demand/known:CHN CHN 4
3|demand/known:CHN CHN 4 to-2024
3|demand/known:CHN CHN to-2024
3|demand/known:CHN JPN 1
3|demand/known:CHN JPN 1 since-2025
3|demand/known:CHN JPN since-2025
-5|demand/known:COL KOR 3
-5|demand/known:COL KOR 3 since-2025
-5|demand/known:COL KOR since-2025
-3|demand/known:CZE ALLIES 3.5
-3|demand/known:CZE ALLIES 3.5 since-2025
-3|demand/known:CZE ALLIES since-2025
-4|demand/known:CZE BEL+CZE+NLD 3
-4|demand/known:CZE BEL+CZE+NLD 3 since-2025
-4|demand/known:CZE BEL+CZE+NLD since-2025
-7|demand/known:CZE NATO 3
-7|demand/known:CZE NATO 3 since-2025
-7|demand/known:CZE NATO since-2025
-3|demand/known:DEU ALLIES since-2025
-3|demand/known:DEU DEU 3
-3|demand/known:DEU DEU 3 to-2024
-9|demand/known:DEU DEU 3.1
-9|demand/known:DEU DEU 3.1 to-2024
3|demand/known:DEU DEU 3.5
3|demand/known:DEU DEU 3.5 since-2025
-3|demand/known:DEU DEU 4
-3|demand/known:DEU DEU 4 to-2021
-12|demand/known:DEU DEU 5
-12|demand/known:DEU DEU 5 since-2025
-11|demand/known:DEU DEU since-2025
-3|demand/known:DEU DEU to-2021
-12|demand/known:DEU DEU to-2024
-3|demand/known:DEU NATO 4
-3|demand/known:DEU NATO 4 to-2021
-8|demand/known:DEU NATO 5
-8|demand/known:DEU NATO 5 since-2025
-8|demand/known:DEU NATO since-2025
-4|demand/known:DEU NATO to-2021
-14|demand/known:DNK DNK 5
-13|demand/known:DNK DNK 5 since-2025
-13|demand/known:DNK DNK since-2025
-7|demand/known:DNK TWN 6
-7|demand/known:DNK TWN 6 since-2025
-7|demand/known:DNK TWN since-2025
10|demand/known:DOM DOM 2
10|demand/known:DOM DOM 2 since-2025
10|demand/known:DOM DOM since-2025
-3|demand/known:ESP DEU 3.5
-3|demand/known:ESP DEU 3.5 since-2025
-3|demand/known:ESP DEU since-2025
-6|demand/known:ESP ESP 3.5
-6|demand/known:ESP ESP 3.5 since-2025
-13|demand/known:ESP ESP 5
-13|demand/known:ESP ESP 5 since-2025
-20|demand/known:ESP ESP since-2025
-3|demand/known:ESP NATO 3.5
-3|demand/known:ESP NATO 3.5 since-2025
-16|demand/known:ESP NATO 5
-16|demand/known:ESP NATO 5 since-2025
-19|demand/known:ESP NATO since-2025
-4|demand/known:ESP+ITA+PRT ESP+ITA+PRT 5
-4|demand/known:ESP+ITA+PRT ESP+ITA+PRT 5 since-2025
-4|demand/known:ESP+ITA+PRT ESP+ITA+PRT since-2025
14|demand/known:EST EST 2.5
14|demand/known:EST EST 2.5 to-2024
5|demand/known:EST EST 4
5|demand/known:EST EST 4 since-2025
-3|demand/known:EST EST 5
-3|demand/known:EST EST 5 since-2025
3|demand/known:EST EST since-2025
14|demand/known:EST EST to-2024
-6|demand/known:EST EST+LTU+LVA+POL 2.5
-6|demand/known:EST EST+LTU+LVA+POL 2.5 to-2024
-6|demand/known:EST EST+LTU+LVA+POL to-2024
3|demand/known:EST ITA 2
3|demand/known:EST ITA 2 to-2024
3|demand/known:EST ITA to-2024
4|demand/known:EST NATO 2.5
4|demand/known:EST NATO 2.5 to-2024
6|demand/known:EST NATO 3
7|demand/known:EST NATO 3 to-2024
3|demand/known:EST NATO 3.5 since-2025
-4|demand/known:EST NATO 3.5 to-2024
5|demand/known:EST NATO 5
5|demand/known:EST NATO 5 since-2025
7|demand/known:EST NATO since-2025
6|demand/known:EST NATO to-2024
-4|demand/known:EST RUS 2
-4|demand/known:EST RUS 2 since-2025
-6|demand/known:EST RUS since-2025
19|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5
19|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL 2.5 to-2024
19|demand/known:EST+LTU+LVA+POL EST+LTU+LVA+POL to-2024
5|demand/known:EU EU 0.8
5|demand/known:EU EU 0.8 since-2025
24|demand/known:EU EU 3
24|demand/known:EU EU 3 since-2025
14|demand/known:EU EU 3.5
14|demand/known:EU EU 3.5 since-2025
39|demand/known:EU EU since-2025
5|demand/known:EU IND 2.2
5|demand/known:EU IND 2.2 since-2025
5|demand/known:EU IND since-2025
3|demand/known:EU MDA 0.8
3|demand/known:EU MDA 0.8 since-2025
3|demand/known:EU MDA since-2025
-6|demand/known:EU NATO 4
-6|demand/known:EU NATO 4 since-2025
-10|demand/known:EU NATO since-2025
-3|demand/known:FIN EST 4
-3|demand/known:FIN EST 4 since-2025
-3|demand/known:FIN EST since-2025
-3|demand/known:FIN NATO 3.2
-3|demand/known:FIN NATO 3.2 since-2025
-5|demand/known:FIN NATO since-2025
4|demand/known:FRA DEU 2.8
4|demand/known:FRA DEU 2.8 since-2025
4|demand/known:FRA DEU since-2025
-3|demand/known:FRA FRA 2.3
-3|demand/known:FRA FRA 2.3 to-2024
-3|demand/known:FRA FRA to-2024
-3|demand/known:FRA FRA+USA 4
-3|demand/known:FRA FRA+USA 4 to-2021
-3|demand/known:FRA FRA+USA to-2021
3|demand/known:FRA NATO 3-3.5
3|demand/known:FRA NATO 3-3.5 since-2025
4|demand/known:FRA NATO since-2025
4|demand/known:GBR FRA 2.3
4|demand/known:GBR FRA 2.3 to-2024
4|demand/known:GBR FRA to-2024
11|demand/known:GBR GBR 2.5
11|demand/known:GBR GBR 2.5 to-2024
-7|demand/known:GBR GBR 3
-7|demand/known:GBR GBR 3 since-2025
-6|demand/known:GBR GBR 5
-6|demand/known:GBR GBR 5 since-2025
-14|demand/known:GBR GBR since-2025
10|demand/known:GBR GBR to-2024
-3|demand/known:GBR GBR+POL 2.5
-3|demand/known:GBR GBR+POL 2.5 to-2024
-3|demand/known:GBR GBR+POL to-2024
-4|demand/known:GBR GBR+USA 2
-4|demand/known:GBR GBR+USA 2 to-2021
-4|demand/known:GBR GBR+USA to-2021
8|demand/known:GBR NATO 2.5
8|demand/known:GBR NATO 2.5 to-2024
-11|demand/known:GBR NATO 5
-11|demand/known:GBR NATO 5 since-2025
-13|demand/known:GBR NATO since-2025
7|demand/known:GBR NATO to-2024
-8|demand/known:GBR RUS 5
-8|demand/known:GBR RUS 5 since-2025
-8|demand/known:GBR RUS since-2025
9|demand/known:GBR+POL GBR+POL 2.5
9|demand/known:GBR+POL GBR+POL 2.5 to-2024
9|demand/known:GBR+POL GBR+POL to-2024
14|demand/known:GBR+USA GBR+USA 2
14|demand/known:GBR+USA GBR+USA 2 to-2021
14|demand/known:GBR+USA GBR+USA to-2021
-5|demand/known:GEO AZE 1.4
-5|demand/known:GEO AZE 1.4 since-2025
-5|demand/known:GEO AZE since-2025
-4|demand/known:GEO EU 3
-4|demand/known:GEO EU 3 since-2025
-4|demand/known:GEO EU since-2025
6|demand/known:GHA NGA+TGO 1.4
6|demand/known:GHA NGA+TGO 1.4 since-2025
6|demand/known:GHA NGA+TGO since-2025
5|demand/known:GRC GRC 2
5|demand/known:GRC GRC 2 to-2024
5|demand/known:GRC GRC to-2024
-4|demand/known:GRC TUR 3.5
-4|demand/known:GRC TUR 3.5 since-2025
-4|demand/known:GRC TUR since-2025
-8|demand/known:HRV HRV 4
-8|demand/known:HRV HRV 4 to-2021
-8|demand/known:HRV HRV to-2021
3|demand/known:IND BTN 1.4
3|demand/known:IND BTN 1.4 since-2025
3|demand/known:IND BTN since-2025
16|demand/known:IND IND 0.5
16|demand/known:IND IND 0.5 since-2025
-3|demand/known:IND IND 2.2
-3|demand/known:IND IND 2.2 since-2025
12|demand/known:IND IND since-2025
-6|demand/known:IND PAK 2
-6|demand/known:IND PAK 2 since-2025
-6|demand/known:IND PAK since-2025
-12|demand/known:IRL EU 3
-12|demand/known:IRL EU 3 since-2025
-11|demand/known:IRL EU since-2025
4|demand/known:IRQ IRQ 4
4|demand/known:IRQ IRQ 4 since-2025
4|demand/known:IRQ IRQ since-2025
-7|demand/known:ITA ITA 5
-7|demand/known:ITA ITA 5 since-2025
-9|demand/known:ITA ITA since-2025
6|demand/known:JPN ALLIES 1.5
6|demand/known:JPN ALLIES 1.5 since-2025
7|demand/known:JPN ALLIES 1.7
7|demand/known:JPN ALLIES 1.7 since-2025
-4|demand/known:JPN ALLIES 2
-4|demand/known:JPN ALLIES 2 to-2021
-6|demand/known:JPN ALLIES 3.5
-6|demand/known:JPN ALLIES 3.5 since-2025
-3|demand/known:JPN ALLIES 5
-3|demand/known:JPN ALLIES 5 since-2025
3|demand/known:JPN ALLIES since-2025
-4|demand/known:JPN ALLIES to-2021
-7|demand/known:JPN AUS 3
-7|demand/known:JPN AUS 3 since-2025
-9|demand/known:JPN AUS since-2025
-5|demand/known:JPN AUS+JPN 2
-5|demand/known:JPN AUS+JPN 2 since-2025
-6|demand/known:JPN AUS+JPN since-2025
-3|demand/known:JPN CAN 2
-3|demand/known:JPN CAN 2 to-1999
-3|demand/known:JPN CAN to-1999
-9|demand/known:JPN ESP 3.5
-9|demand/known:JPN ESP 3.5 since-2025
-9|demand/known:JPN ESP since-2025
3|demand/known:JPN JPN 1.3
3|demand/known:JPN JPN 1.3 since-2025
9|demand/known:JPN JPN 1.5
12|demand/known:JPN JPN 1.5 since-2025
-3|demand/known:JPN JPN 1E+1
-3|demand/known:JPN JPN 1E+1 since-2025
4|demand/known:JPN JPN 2 since-2025
-30|demand/known:JPN JPN 3
-25|demand/known:JPN JPN 3 since-2025
-4|demand/known:JPN JPN 3 to-1999
13|demand/known:JPN JPN 3.2
13|demand/known:JPN JPN 3.2 to-2024
-25|demand/known:JPN JPN 3.5
-25|demand/known:JPN JPN 3.5 since-2025
3|demand/known:JPN JPN 4.7
3|demand/known:JPN JPN 4.7 since-2025
-5|demand/known:JPN JPN 5
-4|demand/known:JPN JPN 5 since-2025
-38|demand/known:JPN JPN since-2025
-11|demand/known:JPN JPN to-1999
10|demand/known:JPN JPN to-2024
-4|demand/known:JPN KOR 3.5
-4|demand/known:JPN KOR 3.5 since-2025
-7|demand/known:JPN KOR since-2025
-5|demand/known:JPN NATO 3.5
-4|demand/known:JPN NATO 3.5 since-2025
-6|demand/known:JPN NATO since-2025
18|demand/known:JPN PHL 2
18|demand/known:JPN PHL 2 since-2025
-4|demand/known:JPN PHL 3.5
-4|demand/known:JPN PHL 3.5 since-2025
14|demand/known:JPN PHL since-2025
8|demand/known:JPN PNG 0.8
8|demand/known:JPN PNG 0.8 since-2025
8|demand/known:JPN PNG since-2025
-4|demand/known:JPN SGP 3.5
-4|demand/known:JPN SGP 3.5 since-2025
-4|demand/known:JPN SGP since-2025
-3|demand/known:JPN TWN 1E+1
-3|demand/known:JPN TWN 1E+1 since-2025
-7|demand/known:JPN TWN since-2025
-9|demand/known:JPN USA 3.5
-9|demand/known:JPN USA 3.5 since-2025
-9|demand/known:JPN USA since-2025
-3|demand/known:JPN+KOR JPN+KOR since-2025
6|demand/known:KEN BHS+BLZ+JAM 0.2
6|demand/known:KEN BHS+BLZ+JAM 0.2 to-2024
6|demand/known:KEN BHS+BLZ+JAM to-2024
-3|demand/known:KOR ALLIES 5
-3|demand/known:KOR ALLIES 5 since-2025
-3|demand/known:KOR ALLIES since-2025
-6|demand/known:KOR EST 5
-6|demand/known:KOR EST 5 since-2025
-6|demand/known:KOR EST since-2025
4|demand/known:KOR JPN 2.8
4|demand/known:KOR JPN 2.8 since-2025
4|demand/known:KOR JPN since-2025
-3|demand/known:KOR JPN+KOR 3.5
-3|demand/known:KOR JPN+KOR 3.5 since-2025
-3|demand/known:KOR JPN+KOR since-2025
13|demand/known:KOR KOR 3
13|demand/known:KOR KOR 3 since-2025
-10|demand/known:KOR KOR 3.5
-10|demand/known:KOR KOR 3.5 since-2025
-13|demand/known:KOR KOR 3.8
-13|demand/known:KOR KOR 3.8 since-2025
-7|demand/known:KOR KOR 5
-7|demand/known:KOR KOR 5 since-2025
-3|demand/known:KOR KOR 7
-3|demand/known:KOR KOR 7 to-1999
-18|demand/known:KOR KOR since-2025
-3|demand/known:KOR KOR to-1999
7|demand/known:KOR MNG 1.3
7|demand/known:KOR MNG 1.3 since-2025
7|demand/known:KOR MNG since-2025
-3|demand/known:KOR NATO since-2025
-8|demand/known:KOR USA 2.6
-8|demand/known:KOR USA 2.6 since-2025
-8|demand/known:KOR USA since-2025
5|demand/known:KWT KWT 4.5
5|demand/known:KWT KWT 4.5 since-2025
5|demand/known:KWT KWT since-2025
-4|demand/known:LBN FRA 3
-4|demand/known:LBN FRA 3 since-2025
-4|demand/known:LBN FRA since-2025
-4|demand/known:LTU ALLIES 3
-4|demand/known:LTU ALLIES 3 to-2024
-4|demand/known:LTU ALLIES to-2024
7|demand/known:LTU ESP+ITA+PRT 5
7|demand/known:LTU ESP+ITA+PRT 5 since-2025
7|demand/known:LTU ESP+ITA+PRT since-2025
-9|demand/known:LTU LTU 2
-9|demand/known:LTU LTU 2 to-2024
5|demand/known:LTU LTU 2.5
5|demand/known:LTU LTU 2.5 to-2024
3|demand/known:LTU LTU 3.5
3|demand/known:LTU LTU 3.5 since-2025
3|demand/known:LTU LTU 4
3|demand/known:LTU LTU 4 since-2025
4|demand/known:LTU LTU since-2025
-4|demand/known:LTU LTU to-2024
-3|demand/known:LTU LTU+POL 2.5
-3|demand/known:LTU LTU+POL 2.5 to-2024
-3|demand/known:LTU LTU+POL to-2024
6|demand/known:LTU NATO 2
6|demand/known:LTU NATO 2 to-2024
-5|demand/known:LTU NATO 3 since-2025
4|demand/known:LTU NATO 3 to-2024
15|demand/known:LTU NATO 3.5
15|demand/known:LTU NATO 3.5 since-2025
9|demand/known:LTU NATO 5
9|demand/known:LTU NATO 5 since-2025
20|demand/known:LTU NATO since-2025
12|demand/known:LTU NATO to-2024
9|demand/known:LTU+POL LTU+POL 2
9|demand/known:LTU+POL LTU+POL 2 since-2025
7|demand/known:LTU+POL LTU+POL 2.5
7|demand/known:LTU+POL LTU+POL 2.5 to-2024
9|demand/known:LTU+POL LTU+POL since-2025
7|demand/known:LTU+POL LTU+POL to-2024
-5|demand/known:LUX BEL 1.9
-5|demand/known:LUX BEL 1.9 since-2025
-5|demand/known:LUX BEL since-2025
3|demand/known:LVA CAN 2
3|demand/known:LVA CAN 2 to-2024
3|demand/known:LVA CAN to-2024
18|demand/known:LVA LTU 2
18|demand/known:LVA LTU 2 to-2024
18|demand/known:LVA LTU to-2024
15|demand/known:LVA LVA 3.5
15|demand/known:LVA LVA 3.5 since-2025
15|demand/known:LVA LVA since-2025
18|demand/known:MLI NER 3.4
18|demand/known:MLI NER 3.4 to-2024
18|demand/known:MLI NER to-2024
-7|demand/known:MNE SRB 2.5
-7|demand/known:MNE SRB 2.5 since-2025
-7|demand/known:MNE SRB since-2025
6|demand/known:NATO ALLIES 3.5
6|demand/known:NATO ALLIES 3.5 since-2025
-5|demand/known:NATO ALLIES 5
-5|demand/known:NATO ALLIES 5 since-2025
-6|demand/known:NATO AUS 3.5
-6|demand/known:NATO AUS 3.5 since-2025
-8|demand/known:NATO AUS since-2025
12|demand/known:NATO ESP 3.5
12|demand/known:NATO ESP 3.5 since-2025
13|demand/known:NATO ESP since-2025
-3|demand/known:NATO EU 2
-3|demand/known:NATO EU 2 since-2025
-4|demand/known:NATO EU since-2025
10|demand/known:NATO FRA 3
10|demand/known:NATO FRA 3 since-2025
9|demand/known:NATO FRA since-2025
-6|demand/known:NATO GBR 2.5
-6|demand/known:NATO GBR 2.5 to-2024
9|demand/known:NATO GBR 5
9|demand/known:NATO GBR 5 since-2025
11|demand/known:NATO GBR since-2025
-6|demand/known:NATO GBR to-2024
-3|demand/known:NATO ITA since-2025
-7|demand/known:NATO JPN 3
-6|demand/known:NATO JPN 3 since-2025
15|demand/known:NATO JPN 3.5
15|demand/known:NATO JPN 3.5 since-2025
8|demand/known:NATO JPN since-2025
-6|demand/known:NATO JPN+KOR 3.5
-6|demand/known:NATO JPN+KOR 3.5 since-2025
-6|demand/known:NATO JPN+KOR since-2025
-7|demand/known:NATO NATO 0.25
-7|demand/known:NATO NATO 0.25 since-2025
3|demand/known:NATO NATO 1.3
3|demand/known:NATO NATO 1.3 since-2025
20|demand/known:NATO NATO 1.5
20|demand/known:NATO NATO 1.5 since-2025
-4|demand/known:NATO NATO 15
-4|demand/known:NATO NATO 15 since-2025
-13|demand/known:NATO NATO 2 since-2025
14|demand/known:NATO NATO 2 to-2024
-9|demand/known:NATO NATO 2.5
-9|demand/known:NATO NATO 2.5 to-2024
4|demand/known:NATO NATO 3
18|demand/known:NATO NATO 3 since-2025
-14|demand/known:NATO NATO 3 to-2024
6|demand/known:NATO NATO 3.2
6|demand/known:NATO NATO 3.2 since-2025
30|demand/known:NATO NATO 3.5
29|demand/known:NATO NATO 3.5 since-2025
5|demand/known:NATO NATO 3.7
5|demand/known:NATO NATO 3.7 since-2025
-7|demand/known:NATO NATO 4
-4|demand/known:NATO NATO 4 to-2021
12|demand/known:NATO NATO 5
15|demand/known:NATO NATO 5 since-2025
-4|demand/known:NATO NATO 5 to-2024
64|demand/known:NATO NATO since-2025
-3|demand/known:NATO NATO to-2021
-14|demand/known:NATO NATO to-2024
-3|demand/known:NATO NATO+USA 2
-3|demand/known:NATO NATO+USA 2 to-2021
-3|demand/known:NATO NATO+USA to-2021
-7|demand/known:NATO POL 5
-7|demand/known:NATO POL 5 since-2025
-7|demand/known:NATO POL since-2025
-6|demand/known:NATO PRT 5
-6|demand/known:NATO PRT 5 since-2025
-5|demand/known:NATO PRT since-2025
16|demand/known:NATO RUS 5
16|demand/known:NATO RUS 5 since-2025
16|demand/known:NATO RUS since-2025
6|demand/known:NATO TUR 3.5
6|demand/known:NATO TUR 3.5 since-2025
-3|demand/known:NATO TUR 5
-3|demand/known:NATO TUR 5 since-2025
-4|demand/known:NATO USA 4
-4|demand/known:NATO USA 4 to-2021
-4|demand/known:NATO USA to-2021
-4|demand/known:NATO+USA NATO+USA since-2025
-14|demand/known:NLD NATO 1.5
-14|demand/known:NLD NATO 1.5 since-2025
-25|demand/known:NLD NATO 3.5
-25|demand/known:NLD NATO 3.5 since-2025
-40|demand/known:NLD NATO since-2025
4|demand/known:NLD NLD 3.5
4|demand/known:NLD NLD 3.5 since-2025
4|demand/known:NLD NLD since-2025
-7|demand/known:NZL ALLIES 3.5
-7|demand/known:NZL ALLIES 3.5 since-2025
-7|demand/known:NZL ALLIES since-2025
-3|demand/known:NZL NZL since-2025
-3|demand/known:PHL ALLIES since-2025
3|demand/known:PHL JPN 3.5
3|demand/known:PHL JPN 3.5 since-2025
6|demand/known:PHL JPN since-2025
-5|demand/known:PHL PHL since-2025
7|demand/known:POL ALLIES 3
7|demand/known:POL ALLIES 3 to-2024
7|demand/known:POL ALLIES to-2024
14|demand/known:POL DEU 3.1
14|demand/known:POL DEU 3.1 to-2024
5|demand/known:POL DEU 5
5|demand/known:POL DEU 5 since-2025
6|demand/known:POL DEU since-2025
14|demand/known:POL DEU to-2024
3|demand/known:POL ESP 3
3|demand/known:POL ESP 3 since-2025
3|demand/known:POL ESP since-2025
4|demand/known:POL ESP+ITA 3
4|demand/known:POL ESP+ITA 3 to-2024
4|demand/known:POL ESP+ITA to-2024
-9|demand/known:POL EST+LTU+LVA+POL 2.5
-9|demand/known:POL EST+LTU+LVA+POL 2.5 to-2024
-9|demand/known:POL EST+LTU+LVA+POL to-2024
-9|demand/known:POL EU 3.5
-9|demand/known:POL EU 3.5 since-2025
-6|demand/known:POL EU since-2025
3|demand/known:POL GBR 3
3|demand/known:POL GBR 3 to-2024
3|demand/known:POL GBR to-2024
-5|demand/known:POL GBR+POL 2.5
-5|demand/known:POL GBR+POL 2.5 to-2024
-5|demand/known:POL GBR+POL to-2024
5|demand/known:POL JPN 3
5|demand/known:POL JPN 3 to-2024
5|demand/known:POL JPN to-2024
37|demand/known:POL NATO 3
14|demand/known:POL NATO 3 since-2025
23|demand/known:POL NATO 3 to-2024
12|demand/known:POL NATO since-2025
24|demand/known:POL NATO to-2024
31|demand/known:POL POL 3
21|demand/known:POL POL 3 since-2025
10|demand/known:POL POL 3 to-2024
-13|demand/known:POL POL 5
-13|demand/known:POL POL 5 since-2025
6|demand/known:POL POL since-2025
10|demand/known:POL POL to-2024
8|demand/known:POL POL+USA 3
8|demand/known:POL POL+USA 3 to-2024
8|demand/known:POL POL+USA to-2024
-12|demand/known:PRT LVA 3.5
-12|demand/known:PRT LVA 3.5 since-2025
-12|demand/known:PRT LVA since-2025
-8|demand/known:PRT NATO 3.5
-8|demand/known:PRT NATO 3.5 since-2025
-4|demand/known:PRT NATO 5
-4|demand/known:PRT NATO 5 since-2025
-12|demand/known:PRT NATO since-2025
3|demand/known:ROU MDA 1.5
3|demand/known:ROU MDA 1.5 since-2025
3|demand/known:ROU MDA since-2025
8|demand/known:ROU NATO 3
8|demand/known:ROU NATO 3 since-2025
8|demand/known:ROU NATO since-2025
-4|demand/known:RUS GBR 5
-4|demand/known:RUS GBR 5 since-2025
-4|demand/known:RUS GBR since-2025
-7|demand/known:RUS NATO 5
-7|demand/known:RUS NATO 5 since-2025
-7|demand/known:RUS NATO since-2025
7|demand/known:RUS RUS 3
7|demand/known:RUS RUS 3 since-2025
-6|demand/known:RUS RUS 5
-6|demand/known:RUS RUS 5 since-2025
8|demand/known:RUS TKM 2.5
8|demand/known:RUS TKM 2.5 since-2025
8|demand/known:RUS TKM since-2025
-4|demand/known:SAU ARE+KWT+SAU 3
-4|demand/known:SAU ARE+KWT+SAU 3 to-2024
-4|demand/known:SAU ARE+KWT+SAU to-2024
-3|demand/known:SGP SGP since-2025
-7|demand/known:SRB SRB 2.5
-7|demand/known:SRB SRB 2.5 since-2025
-8|demand/known:SRB SRB since-2025
-9|demand/known:SVK HUN 5
-9|demand/known:SVK HUN 5 since-2025
-9|demand/known:SVK HUN since-2025
-3|demand/known:SVK HUN+SVK 3.3
-3|demand/known:SVK HUN+SVK 3.3 since-2025
-3|demand/known:SVK HUN+SVK since-2025
-4|demand/known:SVK LTU+POL 2
-4|demand/known:SVK LTU+POL 2 since-2025
-4|demand/known:SVK LTU+POL since-2025
11|demand/known:SWE ITA 5
11|demand/known:SWE ITA 5 since-2025
11|demand/known:SWE ITA since-2025
8|demand/known:SWE NATO 5
8|demand/known:SWE NATO 5 since-2025
10|demand/known:SWE NATO since-2025
-3|demand/known:TON PNG 0.8
-3|demand/known:TON PNG 0.8 since-2025
-3|demand/known:TON PNG since-2025
-5|demand/known:TWN JPN 1E+1
-5|demand/known:TWN JPN 1E+1 since-2025
-3|demand/known:TWN JPN 3.5
-3|demand/known:TWN JPN 3.5 since-2025
-4|demand/known:TWN JPN 5
-3|demand/known:TWN JPN 5 since-2025
-12|demand/known:TWN JPN since-2025
-4|demand/known:TWN NATO since-2025
-13|demand/known:TWN TWN 1E+1
-13|demand/known:TWN TWN 1E+1 since-2025
-7|demand/known:TWN TWN 3
-4|demand/known:TWN TWN 3 to-2013
-3|demand/known:TWN TWN 3.3
-3|demand/known:TWN TWN 3.3 since-2025
8|demand/known:TWN TWN 4
8|demand/known:TWN TWN 4 since-2025
-4|demand/known:TWN TWN 5
-4|demand/known:TWN TWN 5 since-2025
-15|demand/known:TWN TWN since-2025
-4|demand/known:TWN TWN to-2013
3|demand/known:UGA SSD 3.5
3|demand/known:UGA SSD 3.5 since-2025
3|demand/known:UGA SSD since-2025
3|demand/known:UKR JPN 2.7
3|demand/known:UKR JPN 2.7 since-2025
3|demand/known:UKR JPN since-2025
17|demand/known:UKR NATO 0.25
17|demand/known:UKR NATO 0.25 since-2025
3|demand/known:UKR NATO 4
3|demand/known:UKR NATO 4 since-2025
22|demand/known:UKR NATO since-2025
4|demand/known:UKR UKR 0.25
4|demand/known:UKR UKR 0.25 since-2025
4|demand/known:UKR UKR 3
4|demand/known:UKR UKR 3 since-2025
7|demand/known:UKR UKR since-2025
-8|demand/known:USA AGO+ZAF 1.5
-8|demand/known:USA AGO+ZAF 1.5 since-2025
-8|demand/known:USA AGO+ZAF since-2025
-4|demand/known:USA ALB 1.5
-4|demand/known:USA ALB 1.5 to-2024
-4|demand/known:USA ALB to-2024
-6|demand/known:USA ALLIES 1.5
-6|demand/known:USA ALLIES 1.5 since-2025
-7|demand/known:USA ALLIES 1.7
-7|demand/known:USA ALLIES 1.7 since-2025
13|demand/known:USA ALLIES 2
11|demand/known:USA ALLIES 2 to-2021
12|demand/known:USA ALLIES 3.5
12|demand/known:USA ALLIES 3.5 since-2025
10|demand/known:USA ALLIES 5
10|demand/known:USA ALLIES 5 since-2025
14|demand/known:USA ALLIES since-2025
11|demand/known:USA ALLIES to-2021
-3|demand/known:USA AUS 1.3
-3|demand/known:USA AUS 1.3 since-2025
13|demand/known:USA AUS 3
13|demand/known:USA AUS 3 since-2025
33|demand/known:USA AUS 3.5
33|demand/known:USA AUS 3.5 since-2025
-3|demand/known:USA AUS 4.7
-3|demand/known:USA AUS 4.7 since-2025
-3|demand/known:USA AUS 5
-3|demand/known:USA AUS 5 since-2025
36|demand/known:USA AUS since-2025
-5|demand/known:USA AUS+JPN 2
-5|demand/known:USA AUS+JPN 2 since-2025
5|demand/known:USA AUS+JPN 3.5
5|demand/known:USA AUS+JPN 3.5 since-2025
7|demand/known:USA AUS+JPN+PHL 3.5
7|demand/known:USA AUS+JPN+PHL 3.5 since-2025
7|demand/known:USA AUS+JPN+PHL since-2025
-7|demand/known:USA AUT 1.2
-7|demand/known:USA AUT 1.2 since-2025
-6|demand/known:USA AUT since-2025
-15|demand/known:USA BEL 1.9
-15|demand/known:USA BEL 1.9 since-2025
-15|demand/known:USA BEL since-2025
10|demand/known:USA BEL+ESP+USA 3.5
10|demand/known:USA BEL+ESP+USA 3.5 since-2025
10|demand/known:USA BEL+ESP+USA since-2025
-7|demand/known:USA BGD 1
-7|demand/known:USA BGD 1 since-2025
-7|demand/known:USA BGD since-2025
6|demand/known:USA BHS 1.2
6|demand/known:USA BHS 1.2 to-2024
6|demand/known:USA BHS to-2024
-3|demand/known:USA BRA since-2025
9|demand/known:USA CAN 2
5|demand/known:USA CAN 2 to-1999
5|demand/known:USA CAN 2 to-2024
7|demand/known:USA CAN 5
7|demand/known:USA CAN 5 since-2025
7|demand/known:USA CAN since-2025
5|demand/known:USA CAN to-1999
5|demand/known:USA CAN to-2024
-3|demand/known:USA COL since-2025
-7|demand/known:USA DEU 3
-6|demand/known:USA DEU 3 to-2024
-4|demand/known:USA DEU 3.1
-4|demand/known:USA DEU 3.1 to-2024
3|demand/known:USA DEU 4
3|demand/known:USA DEU 4 to-2021
12|demand/known:USA DEU 5
12|demand/known:USA DEU 5 since-2025
5|demand/known:USA DEU since-2025
4|demand/known:USA DEU to-2021
-9|demand/known:USA DEU to-2024
16|demand/known:USA DNK 5
15|demand/known:USA DNK 5 since-2025
15|demand/known:USA DNK since-2025
3|demand/known:USA DNK to-2024
-9|demand/known:USA DOM 2
-9|demand/known:USA DOM 2 since-2025
-9|demand/known:USA DOM since-2025
17|demand/known:USA ESP 5
17|demand/known:USA ESP 5 since-2025
16|demand/known:USA ESP since-2025
-10|demand/known:USA EST 2.5
-10|demand/known:USA EST 2.5 to-2024
9|demand/known:USA EST 5
9|demand/known:USA EST 5 since-2025
7|demand/known:USA EST since-2025
-10|demand/known:USA EST to-2024
-3|demand/known:USA EST+LTU+LVA+POL 2.5
-3|demand/known:USA EST+LTU+LVA+POL 2.5 to-2024
-3|demand/known:USA EST+LTU+LVA+POL to-2024
4|demand/known:USA EU 2
4|demand/known:USA EU 2 since-2025
-10|demand/known:USA EU 3
-10|demand/known:USA EU 3 since-2025
-6|demand/known:USA EU 3.5
-6|demand/known:USA EU 3.5 since-2025
8|demand/known:USA EU 5
8|demand/known:USA EU 5 since-2025
-6|demand/known:USA EU since-2025
-4|demand/known:USA FRA 3
-4|demand/known:USA FRA 3 since-2025
-6|demand/known:USA FRA since-2025
4|demand/known:USA FRA+USA 4
4|demand/known:USA FRA+USA 4 to-2021
4|demand/known:USA FRA+USA to-2021
-3|demand/known:USA GBR 2.5
-3|demand/known:USA GBR 2.5 to-2024
8|demand/known:USA GBR 3
10|demand/known:USA GBR 3 since-2025
3|demand/known:USA GBR 5
3|demand/known:USA GBR 5 since-2025
11|demand/known:USA GBR since-2025
-6|demand/known:USA GBR to-2024
-9|demand/known:USA GBR+USA 2
-9|demand/known:USA GBR+USA 2 to-2021
-9|demand/known:USA GBR+USA to-2021
-4|demand/known:USA GRC 2
-4|demand/known:USA GRC 2 to-2024
-4|demand/known:USA GRC to-2024
9|demand/known:USA HRV 4
9|demand/known:USA HRV 4 to-2021
9|demand/known:USA HRV to-2021
10|demand/known:USA HUN 5
10|demand/known:USA HUN 5 since-2025
10|demand/known:USA HUN since-2025
5|demand/known:USA HUN+SVK 3.3
5|demand/known:USA HUN+SVK 3.3 since-2025
5|demand/known:USA HUN+SVK since-2025
-15|demand/known:USA IND 0.5
-15|demand/known:USA IND 0.5 since-2025
-16|demand/known:USA IND since-2025
3|demand/known:USA ITA 3.5
3|demand/known:USA ITA 3.5 since-2025
-3|demand/known:USA JPN 1 since-2025
3|demand/known:USA JPN 1 to-1999
-8|demand/known:USA JPN 1.3
-8|demand/known:USA JPN 1.3 since-2025
-5|demand/known:USA JPN 1.5
-12|demand/known:USA JPN 1.5 since-2025
4|demand/known:USA JPN 1.5 to-1999
3|demand/known:USA JPN 1.5 to-2021
10|demand/known:USA JPN 1E+1
10|demand/known:USA JPN 1E+1 since-2025
-3|demand/known:USA JPN 2 since-2025
-3|demand/known:USA JPN 2.7
-3|demand/known:USA JPN 2.7 since-2025
-3|demand/known:USA JPN 2.8
-3|demand/known:USA JPN 2.8 since-2025
33|demand/known:USA JPN 3
30|demand/known:USA JPN 3 since-2025
5|demand/known:USA JPN 3 to-1999
-13|demand/known:USA JPN 3.2
-13|demand/known:USA JPN 3.2 to-2024
15|demand/known:USA JPN 3.5
15|demand/known:USA JPN 3.5 since-2025
-4|demand/known:USA JPN 4.7
-4|demand/known:USA JPN 4.7 since-2025
10|demand/known:USA JPN 5
8|demand/known:USA JPN 5 since-2025
29|demand/known:USA JPN since-2025
15|demand/known:USA JPN to-1999
3|demand/known:USA JPN to-2021
-12|demand/known:USA JPN to-2024
14|demand/known:USA JPN+KOR 3.5
14|demand/known:USA JPN+KOR 3.5 since-2025
16|demand/known:USA JPN+KOR since-2025
-13|demand/known:USA KOR 3
-13|demand/known:USA KOR 3 since-2025
14|demand/known:USA KOR 3.5
13|demand/known:USA KOR 3.5 since-2025
15|demand/known:USA KOR 3.8
15|demand/known:USA KOR 3.8 since-2025
11|demand/known:USA KOR 5
11|demand/known:USA KOR 5 since-2025
3|demand/known:USA KOR 7
3|demand/known:USA KOR 7 to-1999
25|demand/known:USA KOR since-2025
3|demand/known:USA KOR to-1999
-5|demand/known:USA KWT 4.5
-5|demand/known:USA KWT 4.5 since-2025
-5|demand/known:USA KWT since-2025
-7|demand/known:USA LTU 2
-7|demand/known:USA LTU 2 to-2024
-4|demand/known:USA LTU 2.5
-4|demand/known:USA LTU 2.5 to-2024
-3|demand/known:USA LTU 3.5
-3|demand/known:USA LTU 3.5 since-2025
-3|demand/known:USA LTU 4
-3|demand/known:USA LTU 4 since-2025
-5|demand/known:USA LTU since-2025
-11|demand/known:USA LTU to-2024
-3|demand/known:USA LVA 3.5
-3|demand/known:USA LVA 3.5 since-2025
-3|demand/known:USA LVA since-2025
-3|demand/known:USA MDA 0.8
-3|demand/known:USA MDA 0.8 since-2025
-5|demand/known:USA MDA since-2025
-5|demand/known:USA MNG 1.3
-5|demand/known:USA MNG 1.3 since-2025
-5|demand/known:USA MNG since-2025
-7|demand/known:USA NATO 0.25
-7|demand/known:USA NATO 0.25 since-2025
-5|demand/known:USA NATO 1.5
-5|demand/known:USA NATO 1.5 since-2025
-4|demand/known:USA NATO 15
-4|demand/known:USA NATO 15 since-2025
14|demand/known:USA NATO 2 since-2025
-12|demand/known:USA NATO 2 to-2024
-5|demand/known:USA NATO 2.5
-5|demand/known:USA NATO 2.5 to-2024
-19|demand/known:USA NATO 3
-13|demand/known:USA NATO 3 since-2025
-6|demand/known:USA NATO 3 to-2024
-3|demand/known:USA NATO 3.2
-3|demand/known:USA NATO 3.2 since-2025
4|demand/known:USA NATO 3.5
4|demand/known:USA NATO 3.5 to-2024
-4|demand/known:USA NATO 3.7
-4|demand/known:USA NATO 3.7 since-2025
16|demand/known:USA NATO 4
6|demand/known:USA NATO 4 since-2025
9|demand/known:USA NATO 4 to-2021
32|demand/known:USA NATO 5
27|demand/known:USA NATO 5 since-2025
5|demand/known:USA NATO 5 to-2024
13|demand/known:USA NATO since-2025
9|demand/known:USA NATO to-2021
-14|demand/known:USA NATO to-2024
5|demand/known:USA NATO+USA 2
5|demand/known:USA NATO+USA 2 to-2021
3|demand/known:USA NATO+USA 5
3|demand/known:USA NATO+USA 5 since-2025
3|demand/known:USA NATO+USA since-2025
5|demand/known:USA NATO+USA to-2021
-11|demand/known:USA NER 3.4
-11|demand/known:USA NER 3.4 to-2024
-11|demand/known:USA NER to-2024
-3|demand/known:USA NZL 2.5
-3|demand/known:USA NZL 2.5 to-1999
4|demand/known:USA NZL 3.5
4|demand/known:USA NZL 3.5 since-2025
3|demand/known:USA NZL since-2025
-3|demand/known:USA NZL to-1999
-4|demand/known:USA PAK 1.8
-4|demand/known:USA PAK 1.8 to-2024
9|demand/known:USA PAK 2
9|demand/known:USA PAK 2 since-2025
9|demand/known:USA PAK since-2025
-5|demand/known:USA PAK to-2024
-16|demand/known:USA PHL 2
-16|demand/known:USA PHL 2 since-2025
7|demand/known:USA PHL 3.5
7|demand/known:USA PHL 3.5 since-2025
-7|demand/known:USA PHL since-2025
-3|demand/known:USA PNG 0.8
-3|demand/known:USA PNG 0.8 since-2025
-3|demand/known:USA PNG since-2025
-27|demand/known:USA POL 3
-19|demand/known:USA POL 3 since-2025
-7|demand/known:USA POL 3 to-2024
22|demand/known:USA POL 5
22|demand/known:USA POL 5 since-2025
-7|demand/known:USA POL to-2024
-6|demand/known:USA POL+USA 3
-6|demand/known:USA POL+USA 3 to-2024
-6|demand/known:USA POL+USA to-2024
8|demand/known:USA PRT 5
8|demand/known:USA PRT 5 since-2025
8|demand/known:USA PRT since-2025
-4|demand/known:USA RUS 2
-4|demand/known:USA RUS 2 since-2025
-6|demand/known:USA RUS 3
-6|demand/known:USA RUS 3 since-2025
-11|demand/known:USA RUS since-2025
8|demand/known:USA SGP 3.5
8|demand/known:USA SGP 3.5 since-2025
3|demand/known:USA SGP 5
3|demand/known:USA SGP 5 since-2025
11|demand/known:USA SGP since-2025
14|demand/known:USA SRB 2.5
14|demand/known:USA SRB 2.5 since-2025
14|demand/known:USA SRB since-2025
-3|demand/known:USA SSD 3.5
-3|demand/known:USA SSD 3.5 since-2025
-3|demand/known:USA SSD since-2025
-7|demand/known:USA TKM 2.5
-7|demand/known:USA TKM 2.5 since-2025
-7|demand/known:USA TKM since-2025
4|demand/known:USA TUR 5
4|demand/known:USA TUR 5 since-2025
4|demand/known:USA TUR since-2025
25|demand/known:USA TWN 1E+1
25|demand/known:USA TWN 1E+1 since-2025
9|demand/known:USA TWN 3
4|demand/known:USA TWN 3 to-2013
4|demand/known:USA TWN 3 to-2024
3|demand/known:USA TWN 3.3
3|demand/known:USA TWN 3.3 since-2025
3|demand/known:USA TWN 3.5
3|demand/known:USA TWN 3.5 since-2025
-8|demand/known:USA TWN 4
-8|demand/known:USA TWN 4 since-2025
9|demand/known:USA TWN 5
9|demand/known:USA TWN 5 since-2025
9|demand/known:USA TWN 6
9|demand/known:USA TWN 6 since-2025
41|demand/known:USA TWN since-2025
4|demand/known:USA TWN to-2013
4|demand/known:USA TWN to-2024
-4|demand/known:USA UKR 0.25
-4|demand/known:USA UKR 0.25 since-2025
-3|demand/known:USA UKR 3
-3|demand/known:USA UKR 3 since-2025
-5|demand/known:USA UKR since-2025
8|demand/known:USA USA 2.6
8|demand/known:USA USA 2.6 since-2025
11|demand/known:USA USA 3.5
11|demand/known:USA USA 3.5 since-2025
5|demand/known:USA USA 4
5|demand/known:USA USA 4 to-2021
19|demand/known:USA USA since-2025
5|demand/known:USA USA to-2021
-3|demand/known:XKX ALB 1.5
-3|demand/known:XKX ALB 1.5 to-2024
-3|demand/known:XKX ALB to-2024
-3|demand/known:ZAF AGO+ZAF 1.5
-3|demand/known:ZAF AGO+ZAF 1.5 since-2025
-3|demand/known:ZAF AGO+ZAF since-2025
17|demand/named:1
33|demand/named:2
26|demand/named:3
-4|demand/near-after:\"
-4|demand/near-after:'s
-34|demand/near-after:.
-4|demand/near-after:;
-3|demand/near-after:?
17|demand/near-after:DATE
-8|demand/near-after:USA
7|demand/near-after:a
18|demand/near-after:according
-3|demand/near-after:an
-4|demand/near-after:and
20|demand/near-after:are
3|demand/near-after:as
-3|demand/near-after:ask
-5|demand/near-after:be
10|demand/near-after:been
-3|demand/near-after:before
-8|demand/near-after:by
-3|demand/near-after:defence
-14|demand/near-after:defense
9|demand/near-after:end
-11|demand/near-after:for
-4|demand/near-after:force
7|demand/near-after:from
23|demand/near-after:gdp
-3|demand/near-after:go
9|demand/near-after:groaned
-4|demand/near-after:gross domestic product
9|demand/near-after:have
-4|demand/near-after:he
8|demand/near-after:hear
7|demand/near-after:i
9|demand/near-after:imf
29|demand/near-after:in
-3|demand/near-after:income
-11|demand/near-after:is
-7|demand/near-after:it
-6|demand/near-after:its
6|demand/near-after:lawmaker
6|demand/near-after:lawmakers
13|demand/near-after:lose
-3|demand/near-after:minimum
-3|demand/near-after:more
8|demand/near-after:not
-4|demand/near-after:now
17|demand/near-after:of
-19|demand/near-after:on
-3|demand/near-after:or
-4|demand/near-after:own
13|demand/near-after:people
15|demand/near-after:plan
14|demand/near-after:present
9|demand/near-after:program
8|demand/near-after:ready
-3|demand/near-after:should
12|demand/near-after:something
-4|demand/near-after:spend
-8|demand/near-after:that
-14|demand/near-after:the
-4|demand/near-after:their
9|demand/near-after:then
12|demand/near-after:they
6|demand/near-after:three
-5|demand/near-after:time
24|demand/near-after:to
10|demand/near-after:urge
-4|demand/near-after:want
-4|demand/near-after:what
-3|demand/near-after:which
6|demand/near-after:with
-4|demand/near-after:would
-12|demand/near-before:\"
-3|demand/near-before:#
-11|demand/near-before:'s
-10|demand/near-before:,
-4|demand/near-before:-
6|demand/near-before:.
-3|demand/near-before:0
-11|demand/near-before::
-10|demand/near-before:DATE
-3|demand/near-before:EU
-26|demand/near-before:LAND
-5|demand/near-before:LEADER
-8|demand/near-before:NATO
-14|demand/near-before:USA
-15|demand/near-before:a
9|demand/near-before:abroad
-3|demand/near-before:agree
-4|demand/near-before:allies
-3|demand/near-before:and
-3|demand/near-before:as
20|demand/near-before:ask
-5|demand/near-before:ask for
16|demand/near-before:at
-9|demand/near-before:be
26|demand/near-before:been
7|demand/near-before:being
5|demand/near-before:bring
5|demand/near-before:budget
7|demand/near-before:by
-7|demand/near-before:call for
8|demand/near-before:call on
10|demand/near-before:cameras
9|demand/near-before:defence
3|demand/near-before:defense
13|demand/near-before:defense spending
-4|demand/near-before:demand
-3|demand/near-before:devote
-3|demand/near-before:do
6|demand/near-before:europeans
-3|demand/near-before:expect
9|demand/near-before:fall
-5|demand/near-before:find
8|demand/near-before:first
15|demand/near-before:from
-7|demand/near-before:get
12|demand/near-before:give
-8|demand/near-before:go
8|demand/near-before:groaned
-6|demand/near-before:had
5|demand/near-before:has
9|demand/near-before:have
-10|demand/near-before:he
-3|demand/near-before:his
10|demand/near-before:hold
-3|demand/near-before:if
-13|demand/near-before:in
19|demand/near-before:is
6|demand/near-before:it
-4|demand/near-before:keep
8|demand/near-before:least
11|demand/near-before:lenders
7|demand/near-before:like
-3|demand/near-before:lot
7|demand/near-before:make
6|demand/near-before:match
-3|demand/near-before:members
-5|demand/near-before:more
-4|demand/near-before:must
-3|demand/near-before:no
-3|demand/near-before:not
-13|demand/near-before:of
-12|demand/near-before:on
13|demand/near-before:overseas
4|demand/near-before:partners
-4|demand/near-before:raise
-4|demand/near-before:reach
-9|demand/near-before:say
-14|demand/near-before:should
-3|demand/near-before:sumar
14|demand/near-before:take
10|demand/near-before:tell
-6|demand/near-before:than
-15|demand/near-before:that
-28|demand/near-before:the
-3|demand/near-before:the chancellor
7|demand/near-before:then
15|demand/near-before:they
14|demand/near-before:three
15|demand/near-before:times
9|demand/near-before:too
-3|demand/near-before:veto
-10|demand/near-before:want
-8|demand/near-before:was
-3|demand/near-before:we
9|demand/near-before:were
9|demand/near-before:western
9|demand/near-before:whether
-3|demand/near-before:who
-6|demand/near-before:with
6|demand/near-before:would
-3|demand/near-before:zelenskyy
-14|demand/other after-joint:0 mid
10|demand/other after-joint:0 near
-5|demand/other after-joint:1 far
12|demand/other after-joint:1 mid
-10|demand/other after-joint:2 far
-14|demand/other after-joint:2 mid
27|demand/other after-joint:3 mid
-7|demand/other after-led:\" far joined
5|demand/other after-led:# near free
17|demand/other after-led:, far joined
12|demand/other after-led:, near joined
-3|demand/other after-led:; near joined
-7|demand/other after-led:after far joined
-9|demand/other after-led:and far joined
-6|demand/other after-led:become near free
-10|demand/other after-led:by far free
9|demand/other after-led:by near free
5|demand/other after-led:defence minister far joined
-3|demand/other after-led:for far joined
7|demand/other after-led:for near free
-4|demand/other after-led:foreign minister far joined
8|demand/other after-led:from near free
-4|demand/other after-led:hear far joined
-6|demand/other after-led:if near joined
4|demand/other after-led:of near free
-4|demand/other after-led:on near free
5|demand/other after-led:or near free
-6|demand/other after-led:other near free
6|demand/other after-led:say near joined
-6|demand/other after-led:senior far joined
6|demand/other after-led:that far joined
14|demand/other after-led:that near free
6|demand/other after-led:that near joined
-11|demand/other after-led:to near free
11|demand/other after-led:what far joined
-7|demand/other after-led:what near free
-4|demand/other after-led:whatever far joined
6|demand/other after-led:which near joined
-3|demand/other after-led:with near free
-7|demand/other after-led:you far joined
8|demand/other after:body name
-5|demand/other after:capital owner
13|demand/other after:country owner
-13|demand/other after:gov name
10|demand/other after:leader name
7|demand/other after:leader owner
6|demand/other after:people name
-11|demand/other after:pronoun name
-6|demand/other before-clause:after-figure inside name capital
5|demand/other before-clause:after-figure inside name gov
-4|demand/other before-clause:after-figure opens name pronoun
-6|demand/other before-clause:after-figure opens owner body
-6|demand/other before-clause:free inside name body
-6|demand/other before-clause:free inside name capital
-13|demand/other before-clause:free inside name country
7|demand/other before-clause:free inside name leader
3|demand/other before-clause:free inside name nongov
4|demand/other before-clause:free inside name people
9|demand/other before-clause:free inside name pronoun
3|demand/other before-clause:free inside owner capital
7|demand/other before-clause:free inside owner country
13|demand/other before-clause:free inside owner leader
3|demand/other before-clause:free opens name body
11|demand/other before-clause:free opens name capital
-4|demand/other before-clause:free opens name country
-3|demand/other before-clause:free opens name gov
12|demand/other before-clause:free opens name leader
7|demand/other before-clause:free opens name people
-5|demand/other before-clause:free opens name pronoun
8|demand/other before-clause:free opens owner body
-4|demand/other before-clause:free opens owner capital
-6|demand/other before-clause:free opens owner country
3|demand/other before-clause:free opens owner leader
-9|demand/other before-clause:free opens owner pronoun
4|demand/other before-far:1
-14|demand/other before-far:20
6|demand/other before-far:4
4|demand/other before-far:60
21|demand/other before-far:9
-3|demand/other before-free:0 after-figure name near
5|demand/other before-free:0 free name far
-21|demand/other before-free:0 free name near
6|demand/other before-free:0 free owner near
-6|demand/other before-free:1 after-figure name far
-4|demand/other before-free:1 after-figure owner far
-3|demand/other before-free:1 after-figure owner near
10|demand/other before-free:1 free name far
13|demand/other before-free:1 free name near
-6|demand/other before-free:1 free owner far
24|demand/other before-free:1 free owner near
-7|demand/other before-free:2 free owner near
5|demand/other before-free:3 free name far
5|demand/other before-free:3 free name near
-14|demand/other before-joint:0 after-figure
15|demand/other before-joint:0 free
8|demand/other before-joint:1 after-figure
8|demand/other before-joint:1 free
-5|demand/other before-joint:2 after-figure
-3|demand/other before-joint:2 free
-3|demand/other before-joint:3 after-figure
16|demand/other before-joint:3 free
17|demand/other before-led:
3|demand/other before-led:\"
8|demand/other before-led:'s
-5|demand/other before-led:,
8|demand/other before-led:-
-6|demand/other before-led:.
-8|demand/other before-led::
8|demand/other before-led:;
7|demand/other before-led:PARTY
-5|demand/other before-led:after
-13|demand/other before-led:and
-25|demand/other before-led:ask
3|demand/other before-led:back
18|demand/other before-led:by
-4|demand/other before-led:call on
-6|demand/other before-led:come to
4|demand/other before-led:commit
-12|demand/other before-led:credited
3|demand/other before-led:defense minister
4|demand/other before-led:defense secretary
-16|demand/other before-led:deputy
-12|demand/other before-led:expect
6|demand/other before-led:fellow
3|demand/other before-led:follow
8|demand/other before-led:for
4|demand/other before-led:from
-3|demand/other before-led:has
12|demand/other before-led:his
-5|demand/other before-led:hold
-3|demand/other before-led:host
-9|demand/other before-led:if
-4|demand/other before-led:in
8|demand/other before-led:included
3|demand/other before-led:incoming
8|demand/other before-led:its
-13|demand/other before-led:keep
-6|demand/other before-led:last
-11|demand/other before-led:latin
3|demand/other before-led:make
3|demand/other before-led:new
4|demand/other before-led:of
3|demand/other before-led:pick
-27|demand/other before-led:premier
15|demand/other before-led:president
-4|demand/other before-led:previous
5|demand/other before-led:prime minister
-4|demand/other before-led:ratio
5|demand/other before-led:renewed
-11|demand/other before-led:see
-3|demand/other before-led:speak
9|demand/other before-led:tell
3|demand/other before-led:that
8|demand/other before-led:the
-4|demand/other before-led:treat
-6|demand/other before-led:visiting
3|demand/other before-led:what
3|demand/other before-led:when
4|demand/other before-led:which
-6|demand/other before-led:whom
4|demand/other before-led:with
-4|demand/other before:body name
-18|demand/other before:country name
19|demand/other before:leader name
15|demand/other before:leader owner
3|demand/other before:nongov name
12|demand/other before:people name
-9|demand/other before:pronoun owner
31|demand/other named:1
26|demand/other named:2
19|demand/other named:3
3|demand/other speaker:body
12|demand/other speaker:capital
-9|demand/other speaker:country
-4|demand/other speaker:gov
10|demand/other speaker:leader
11|demand/other speaker:people
3|demand/other speaker:pronoun
27|demand/other subject-of:ask
5|demand/other subject-of:ask for
4|demand/other subject-of:be
3|demand/other subject-of:beg
3|demand/other subject-of:beseech
-6|demand/other subject-of:bind
-7|demand/other subject-of:bring
-24|demand/other subject-of:call
6|demand/other subject-of:call for
16|demand/other subject-of:call on
-7|demand/other subject-of:do
3|demand/other subject-of:expect
-3|demand/other subject-of:eye
-11|demand/other subject-of:get
-15|demand/other subject-of:go
-9|demand/other subject-of:hold
-20|demand/other subject-of:keep
-5|demand/other subject-of:like to see
-3|demand/other subject-of:lobby for
4|demand/other subject-of:name
-7|demand/other subject-of:order
-5|demand/other subject-of:pay
11|demand/other subject-of:prefer
5|demand/other subject-of:press
4|demand/other subject-of:press for
-3|demand/other subject-of:push
-6|demand/other subject-of:put
-7|demand/other subject-of:reach
3|demand/other subject-of:settle for
-9|demand/other subject-of:spend
4|demand/other subject-of:take
11|demand/other subject-of:tell
9|demand/other subject-of:urge
20|demand/other subject-of:want
3|demand/other subject:be capital
-17|demand/other subject:cap capital
-7|demand/other subject:cap country
-5|demand/other subject:cap pronoun
18|demand/other subject:demand body
7|demand/other subject:demand capital
28|demand/other subject:demand country
12|demand/other subject:demand gov
5|demand/other subject:demand leader
3|demand/other subject:demand nongov
12|demand/other subject:demand people
4|demand/other subject:demand pronoun
-3|demand/other subject:move body
-5|demand/other subject:move capital
-20|demand/other subject:move country
-20|demand/other subject:move gov
5|demand/other subject:move leader
-6|demand/other subject:pledge capital
3|demand/other subject:proposal capital
16|demand/other subject:proposal country
4|demand/other subject:proposal leader
-7|demand/other subject:proposal pronoun
-11|demand/other subject:spend country
-4|demand/other subject:spend leader
-8|demand/other unnamed
-14|demand/other unnamed-beside-others
-3|demand/role-class-home:CHN NATO
-8|demand/role-class-home:EU NATO
8|demand/role-class-home:EU land
-3|demand/role-class-home:JPN CHN
-19|demand/role-class-home:JPN JPN
-21|demand/role-class-home:JPN land
-3|demand/role-class-home:NATO EU
-6|demand/role-class-home:NATO JPN
8|demand/role-class-home:NATO NATO
-4|demand/role-class-home:NATO land
14|demand/role-class-home:NATO member
17|demand/role-class-home:USA CHN
-6|demand/role-class-home:USA EU
92|demand/role-class-home:USA JPN
-12|demand/role-class-home:USA NATO
57|demand/role-class-home:USA land
-11|demand/role-class-home:USA member
3|demand/role-class-home:foe JPN
17|demand/role-class-home:foe foe
9|demand/role-class-home:foe land
-7|demand/role-class-home:foe member
-17|demand/role-class-home:land JPN
-3|demand/role-class-home:land foe
-13|demand/role-class-home:land land
-12|demand/role-class-home:land member
8|demand/role-class-home:member JPN
5|demand/role-class-home:member NATO
-3|demand/role-class-home:member foe
12|demand/role-class-home:member land
-37|demand/role-class-home:member member
-6|demand/role-class-of:CHN ALLIES
3|demand/role-class-of:CHN JPN
-10|demand/role-class-of:EU NATO
12|demand/role-class-of:EU land
-9|demand/role-class-of:JPN JPN
-6|demand/role-class-of:JPN NATO
-10|demand/role-class-of:JPN USA
-5|demand/role-class-of:JPN land
-12|demand/role-class-of:JPN member
-4|demand/role-class-of:NATO EU
-4|demand/role-class-of:NATO USA
16|demand/role-class-of:NATO foe
-7|demand/role-class-of:NATO land
10|demand/role-class-of:NATO member
28|demand/role-class-of:USA ALLIES
-7|demand/role-class-of:USA EU
58|demand/role-class-of:USA JPN
18|demand/role-class-of:USA NATO
-4|demand/role-class-of:USA USA
-16|demand/role-class-of:USA foe
34|demand/role-class-of:USA land
28|demand/role-class-of:USA member
16|demand/role-class-of:foe NATO
11|demand/role-class-of:foe land
-6|demand/role-class-of:foe member
-17|demand/role-class-of:land ALLIES
-17|demand/role-class-of:land EU
-14|demand/role-class-of:land JPN
-14|demand/role-class-of:land NATO
-8|demand/role-class-of:land USA
-3|demand/role-class-of:land foe
38|demand/role-class-of:land land
-12|demand/role-class-of:land member
-9|demand/role-class-of:member EU
5|demand/role-class-of:member JPN
-18|demand/role-class-of:member NATO
-7|demand/role-class-of:member USA
-14|demand/role-class-of:member foe
7|demand/role-class-of:member land
20|demand/role-class-of:member member
-7|demand/role-class:CHN
3|demand/role-class:EU
-44|demand/role-class:JPN
7|demand/role-class:NATO
137|demand/role-class:USA
22|demand/role-class:foe
-48|demand/role-class:land
-16|demand/role-class:member
-66|demand/role:nobody
53|demand/role:other
13|demand/role:spender
11|demand/ruled
9|demand/ruled:other
3|demand/ruled:spender
-11|demand/says:ed
-5|demand/says:ing
-11|demand/says:s
-6|demand/speaker-form:body
-4|demand/speaker-form:capital
-6|demand/speaker-form:country
-5|demand/speaker-form:gov
-7|demand/speaker-form:leader
-26|demand/speaker-form:none
4|demand/speaker-form:nongov
-14|demand/speaker-form:pronoun
-3|demand/speaker:capital
-11|demand/speaker:gov
12|demand/speaker:leader
6|demand/speaker:nongov
8|demand/speaker:people
-14|demand/spender after-joint:0 near
4|demand/spender after-joint:1 far
-8|demand/spender after-joint:1 mid
-9|demand/spender after-joint:1 near
4|demand/spender after-joint:2 mid
-7|demand/spender after-joint:3 far
-7|demand/spender after-joint:3 mid
10|demand/spender after-led:\" far joined
6|demand/spender after-led:\" near joined
-10|demand/spender after-led:# near free
16|demand/spender after-led:, far joined
-13|demand/spender after-led:, near joined
-5|demand/spender after-led:. near free
-14|demand/spender after-led:each far free
5|demand/spender after-led:for far free
6|demand/spender after-led:from near free
6|demand/spender after-led:general near free
-8|demand/spender after-led:governs near joined
-5|demand/spender after-led:have far free
3|demand/spender after-led:in near free
-3|demand/spender after-led:instead near joined
12|demand/spender after-led:neighboring far joined
-13|demand/spender after-led:of near free
-6|demand/spender after-led:speak far joined
-3|demand/spender after-led:that far joined
20|demand/spender after-led:that near free
-4|demand/spender after-led:to near free
3|demand/spender after-led:unless near joined
-5|demand/spender after-led:what far joined
8|demand/spender after-led:what near free
-3|demand/spender after-led:when near joined
-3|demand/spender after-led:which far joined
9|demand/spender after-led:which near joined
-14|demand/spender after:body name
-8|demand/spender after:body owner
11|demand/spender after:capital name
9|demand/spender after:country name
-13|demand/spender after:gov name
5|demand/spender after:leader name
-4|demand/spender after:leader owner
-14|demand/spender after:pronoun name
-5|demand/spender after:pronoun owner
7|demand/spender before-clause:after-figure inside name country
9|demand/spender before-clause:after-figure inside name gov
-6|demand/spender before-clause:after-figure opens name country
-9|demand/spender before-clause:after-figure opens name leader
19|demand/spender before-clause:free inside name body
-6|demand/spender before-clause:free inside name capital
-3|demand/spender before-clause:free inside name nongov
4|demand/spender before-clause:free inside name people
-3|demand/spender before-clause:free inside owner country
-7|demand/spender before-clause:free inside owner gov
4|demand/spender before-clause:free inside owner leader
-12|demand/spender before-clause:free inside owner people
-16|demand/spender before-clause:free opens name body
4|demand/spender before-clause:free opens name capital
4|demand/spender before-clause:free opens name country
-7|demand/spender before-clause:free opens name gov
5|demand/spender before-clause:free opens name leader
-8|demand/spender before-clause:free opens name pronoun
3|demand/spender before-clause:free opens owner body
20|demand/spender before-clause:free opens owner country
5|demand/spender before-clause:free opens owner gov
-4|demand/spender before-far:1
17|demand/spender before-far:20
-11|demand/spender before-far:4
3|demand/spender before-far:60
-8|demand/spender before-far:9
-3|demand/spender before-free:0 after-figure name far
-3|demand/spender before-free:0 after-figure name near
-3|demand/spender before-free:0 after-figure owner near
-8|demand/spender before-free:0 free name far
-20|demand/spender before-free:0 free name near
11|demand/spender before-free:0 free owner far
-12|demand/spender before-free:0 free owner near
-7|demand/spender before-free:1 free name near
15|demand/spender before-free:1 free owner near
9|demand/spender before-free:2 free name far
20|demand/spender before-free:2 free name near
8|demand/spender before-joint:0 after-figure
-14|demand/spender before-joint:1 after-figure
-5|demand/spender before-joint:1 free
-4|demand/spender before-joint:2 after-figure
9|demand/spender before-joint:2 free
3|demand/spender before-joint:3 free
9|demand/spender before-led:
-20|demand/spender before-led:\"
15|demand/spender before-led:'s
-4|demand/spender before-led:(
17|demand/spender before-led:,
-6|demand/spender before-led:-
-6|demand/spender before-led::
-4|demand/spender before-led:;
-5|demand/spender before-led:DATE
11|demand/spender before-led:PARTY
6|demand/spender before-led:about
3|demand/spender before-led:accuses
-8|demand/spender before-led:and
10|demand/spender before-led:ask
5|demand/spender before-led:at
8|demand/spender before-led:because
-9|demand/spender before-led:between
-3|demand/spender before-led:bring
-3|demand/spender before-led:but
9|demand/spender before-led:call on
6|demand/spender before-led:chief
-3|demand/spender before-led:first
-6|demand/spender before-led:for
6|demand/spender before-led:general
-3|demand/spender before-led:give
4|demand/spender before-led:guards
4|demand/spender before-led:his
-3|demand/spender before-led:home
7|demand/spender before-led:host
4|demand/spender before-led:imitate
-5|demand/spender before-led:its
-9|demand/spender before-led:like
-3|demand/spender before-led:make
-4|demand/spender before-led:oblige
-14|demand/spender before-led:of
-5|demand/spender before-led:present
3|demand/spender before-led:press
-8|demand/spender before-led:raise
3|demand/spender before-led:reverse
-5|demand/spender before-led:royal
9|demand/spender before-led:say
4|demand/spender before-led:separately
5|demand/spender before-led:suggest
3|demand/spender before-led:supports
-8|demand/spender before-led:take
-4|demand/spender before-led:tell
14|demand/spender before-led:the
-9|demand/spender before-led:to
13|demand/spender before-led:urge
15|demand/spender before-led:want
15|demand/spender before-led:what
-3|demand/spender before-led:when
-5|demand/spender before-led:with
3|demand/spender before:body owner
-5|demand/spender before:capital name
3|demand/spender before:capital owner
5|demand/spender before:country name
17|demand/spender before:country owner
-3|demand/spender before:leader name
3|demand/spender before:leader owner
-4|demand/spender before:nongov name
3|demand/spender before:people name
-12|demand/spender before:people owner
-9|demand/spender before:pronoun name
-15|demand/spender named:1
7|demand/spender named:2
7|demand/spender named:3
-4|demand/spender speaker:body
-15|demand/spender speaker:capital
7|demand/spender speaker:country
-7|demand/spender speaker:gov
6|demand/spender speaker:nongov
-3|demand/spender speaker:people
6|demand/spender subject-of:agree
30|demand/spender subject-of:ask
5|demand/spender subject-of:back
-13|demand/spender subject-of:be
8|demand/spender subject-of:call for
7|demand/spender subject-of:call on
12|demand/spender subject-of:demand
-16|demand/spender subject-of:expect
-4|demand/spender subject-of:fall
-4|demand/spender subject-of:get
3|demand/spender subject-of:give
8|demand/spender subject-of:go
-4|demand/spender subject-of:hold
-10|demand/spender subject-of:hope
3|demand/spender subject-of:invest
3|demand/spender subject-of:like
5|demand/spender subject-of:like to see
12|demand/spender subject-of:lobby for
-4|demand/spender subject-of:mention
-3|demand/spender subject-of:name
-4|demand/spender subject-of:oblige
-4|demand/spender subject-of:pay
4|demand/spender subject-of:press
-3|demand/spender subject-of:propose
9|demand/spender subject-of:push for
4|demand/spender subject-of:put to
5|demand/spender subject-of:raise
5|demand/spender subject-of:reach
-3|demand/spender subject-of:settle for
-5|demand/spender subject-of:settle on
-8|demand/spender subject-of:take
-11|demand/spender subject-of:tell
8|demand/spender subject-of:urge
-3|demand/spender subject-of:veto
14|demand/spender subject-of:want
6|demand/spender subject-of:work towards
3|demand/spender subject-of:write
7|demand/spender subject:be body
-5|demand/spender subject:be capital
-3|demand/spender subject:be country
-10|demand/spender subject:be gov
-12|demand/spender subject:be leader
11|demand/spender subject:be pronoun
-4|demand/spender subject:cap gov
33|demand/spender subject:demand body
25|demand/spender subject:demand country
-28|demand/spender subject:demand gov
30|demand/spender subject:demand leader
17|demand/spender subject:demand pronoun
-3|demand/spender subject:denial leader
-3|demand/spender subject:denial nongov
4|demand/spender subject:level gov
4|demand/spender subject:move capital
-6|demand/spender subject:move country
14|demand/spender subject:pledge body
-5|demand/spender subject:pledge country
5|demand/spender subject:pledge leader
-6|demand/spender subject:pledge pronoun
-11|demand/spender subject:proposal body
-7|demand/spender subject:proposal country
6|demand/spender subject:proposal pronoun
-3|demand/spender subject:spend country
10|demand/spender subject:spend leader
12|demand/spender unnamed
-3|demand/subject-form:allies
-9|demand/subject-form:capital
-17|demand/subject-form:country
-5|demand/subject-form:leader
4|demand/subject-form:none
-16|demand/subject-form:nongov
-18|demand/subject-form:pronoun
7|demand/subject-of:agree
57|demand/subject-of:ask
6|demand/subject-of:ask for
4|demand/subject-of:back
-9|demand/subject-of:be
3|demand/subject-of:beg
3|demand/subject-of:beseech
-6|demand/subject-of:bind
-8|demand/subject-of:bring
-24|demand/subject-of:call
14|demand/subject-of:call for
22|demand/subject-of:call on
11|demand/subject-of:demand
-6|demand/subject-of:do
-12|demand/subject-of:expect
-3|demand/subject-of:eye
-4|demand/subject-of:fall
-15|demand/subject-of:get
3|demand/subject-of:give
-7|demand/subject-of:go
-14|demand/subject-of:hold
-8|demand/subject-of:hope
3|demand/subject-of:invest
-20|demand/subject-of:keep
3|demand/subject-of:like
10|demand/subject-of:lobby for
-4|demand/subject-of:mention
-4|demand/subject-of:oblige
-7|demand/subject-of:order
-9|demand/subject-of:pay
11|demand/subject-of:prefer
9|demand/subject-of:press
4|demand/subject-of:press for
-3|demand/subject-of:push
10|demand/subject-of:push for
-8|demand/subject-of:put
5|demand/subject-of:put to
7|demand/subject-of:raise
-5|demand/subject-of:settle on
-6|demand/subject-of:spend
-5|demand/subject-of:take
17|demand/subject-of:urge
-4|demand/subject-of:use
-3|demand/subject-of:veto
34|demand/subject-of:want
6|demand/subject-of:work towards
4|demand/subject-of:write
6|demand/subject-speaker:body none
-3|demand/subject-speaker:body pronoun
-5|demand/subject-speaker:capital none
-11|demand/subject-speaker:country none
-3|demand/subject-speaker:leader none
-4|demand/subject-speaker:none body
-3|demand/subject-speaker:none country
19|demand/subject-speaker:none nongov
-3|demand/subject-speaker:none pronoun
-7|demand/subject-speaker:nongov none
-5|demand/subject-speaker:nongov nongov
-5|demand/subject-speaker:pronoun none
-4|demand/subject-speaker:pronoun nongov
-4|demand/subject-speaker:pronoun pronoun
7|demand/subject:be body
-3|demand/subject:be country
-12|demand/subject:be gov
-11|demand/subject:be leader
12|demand/subject:be pronoun
-17|demand/subject:cap capital
-7|demand/subject:cap country
-4|demand/subject:cap gov
-5|demand/subject:cap pronoun
51|demand/subject:demand body
8|demand/subject:demand capital
53|demand/subject:demand country
-15|demand/subject:demand gov
34|demand/subject:demand leader
3|demand/subject:demand nongov
12|demand/subject:demand people
21|demand/subject:demand pronoun
-3|demand/subject:denial leader
-3|demand/subject:denial nongov
4|demand/subject:level gov
-3|demand/subject:move body
-26|demand/subject:move country
-22|demand/subject:move gov
5|demand/subject:move leader
-3|demand/subject:move pronoun
14|demand/subject:pledge body
-6|demand/subject:pledge capital
-4|demand/subject:pledge country
6|demand/subject:pledge leader
-6|demand/subject:pledge pronoun
-13|demand/subject:proposal body
8|demand/subject:proposal country
3|demand/subject:proposal leader
-15|demand/subject:spend country
6|demand/subject:spend leader
-3|demand/subject:spend pronoun
-13|demand/tag:gov
-31|demand/tag:nongov
-23|demand/tag:person
13|demand/tag:source
4|demand/unnamed
-13|demand/unnamed-beside-others
9|denial/after-joint:0 far
-24|denial/after-joint:0 mid
-16|denial/after-joint:0 near
-8|denial/after-joint:1 far
25|denial/after-joint:1 mid
17|denial/after-joint:1 near
7|denial/after-joint:2 far
-10|denial/after-joint:2 mid
3|denial/after-joint:2 near
-5|denial/after-joint:3 far
-14|denial/after-joint:3 mid
-8|denial/after-led:\" far free
33|denial/after-led:\" far joined
38|denial/after-led:\" near joined
4|denial/after-led:# near free
-10|denial/after-led:, far joined
8|denial/after-led:: far joined
6|denial/after-led:: near joined
-10|denial/after-led:; far joined
-7|denial/after-led:; near joined
3|denial/after-led:accept far free
4|denial/after-led:acting far joined
-24|denial/after-led:after far joined
-7|denial/after-led:akasaka far joined
3|denial/after-led:among far free
8|denial/after-led:and near joined
7|denial/after-led:another far free
-4|denial/after-led:as far free
6|denial/after-led:as far joined
5|denial/after-led:as near free
4|denial/after-led:asian far joined
-7|denial/after-led:because far joined
-10|denial/after-led:because near joined
5|denial/after-led:beyond near free
-5|denial/after-led:by far joined
8|denial/after-led:chief cabinet secretary far joined
3|denial/after-led:during far free
3|denial/after-led:figure near joined
6|denial/after-led:for far free
14|denial/after-led:for far joined
15|denial/after-led:for near free
-13|denial/after-led:from near free
4|denial/after-led:haunted far joined
-5|denial/after-led:helping far free
-5|denial/after-led:his far joined
-4|denial/after-led:hold up far joined
-5|denial/after-led:if far joined
5|denial/after-led:in far free
10|denial/after-led:in far joined
8|denial/after-led:in near free
-5|denial/after-led:in near joined
3|denial/after-led:information far joined
-5|denial/after-led:leaked far joined
-5|denial/after-led:level near joined
-5|denial/after-led:made near free
6|denial/after-led:never far free
-7|denial/after-led:not near free
-5|denial/after-led:now far joined
7|denial/after-led:of far free
-12|denial/after-led:of near free
-19|denial/after-led:on near free
3|denial/after-led:pay far free
-15|denial/after-led:president far joined
-7|denial/after-led:president near free
-17|denial/after-led:prime minister far free
-15|denial/after-led:prime minister far joined
6|denial/after-led:prime minister near joined
3|denial/after-led:promise far joined
3|denial/after-led:proportion far joined
-6|denial/after-led:say far joined
-10|denial/after-led:say near joined
15|denial/after-led:senior far joined
11|denial/after-led:senior near joined
3|denial/after-led:something near free
-12|denial/after-led:suggest far joined
3|denial/after-led:sum near free
9|denial/after-led:that far joined
-4|denial/after-led:that near joined
-4|denial/after-led:this far free
-14|denial/after-led:through far free
-8|denial/after-led:to far free
4|denial/after-led:to far joined
12|denial/after-led:to near free
-4|denial/after-led:visiting far joined
-7|denial/after-led:was far free
6|denial/after-led:what far joined
3|denial/after-led:what near free
-5|denial/after-led:what near joined
7|denial/after-led:where far joined
-14|denial/after-led:which near joined
-6|denial/after-led:while far joined
-14|denial/after-led:with far free
7|denial/after:body owner
-8|denial/after:capital name
8|denial/after:capital owner
-8|denial/after:country name
-8|denial/after:country owner
-17|denial/after:gov owner
-9|denial/after:leader name
-9|denial/after:leader owner
-5|denial/after:nongov name
4|denial/after:people name
9|denial/after:people owner
20|denial/after:pronoun name
-27|denial/asked-before:other
-17|denial/before-clause:after-figure inside name gov
5|denial/before-clause:after-figure inside name pronoun
5|denial/before-clause:after-figure inside owner country
3|denial/before-clause:after-figure opens name country
3|denial/before-clause:after-figure opens name gov
4|denial/before-clause:after-figure opens name pronoun
3|denial/before-clause:after-figure opens owner pronoun
-4|denial/before-clause:free inside name body
-5|denial/before-clause:free inside name capital
-9|denial/before-clause:free inside name country
-11|denial/before-clause:free inside name gov
-5|denial/before-clause:free inside name leader
-7|denial/before-clause:free inside name nongov
-5|denial/before-clause:free inside owner body
-6|denial/before-clause:free inside owner capital
-13|denial/before-clause:free inside owner country
9|denial/before-clause:free inside owner gov
13|denial/before-clause:free inside owner pronoun
3|denial/before-clause:free opens name body
15|denial/before-clause:free opens name country
21|denial/before-clause:free opens name gov
-18|denial/before-clause:free opens name nongov
14|denial/before-clause:free opens name pronoun
3|denial/before-clause:free opens owner body
5|denial/before-clause:free opens owner capital
-5|denial/before-clause:free opens owner leader
8|denial/before-clause:free opens owner people
6|denial/before-clause:free opens owner pronoun
-19|denial/before-far:1
29|denial/before-far:20
-8|denial/before-far:4
-9|denial/before-far:60
16|denial/before-far:9
3|denial/before-free:0 after-figure name far
-6|denial/before-free:0 after-figure name near
-5|denial/before-free:0 after-figure owner far
14|denial/before-free:0 after-figure owner near
-8|denial/before-free:0 free name far
14|denial/before-free:0 free name near
10|denial/before-free:0 free owner far
4|denial/before-free:0 free owner near
6|denial/before-free:1 after-figure name far
6|denial/before-free:1 after-figure name near
3|denial/before-free:1 after-figure owner far
-10|denial/before-free:1 free name far
11|denial/before-free:1 free owner far
-10|denial/before-free:2 after-figure name far
-3|denial/before-free:2 after-figure owner near
-4|denial/before-free:2 free name far
-9|denial/before-free:2 free owner near
-4|denial/before-free:3 free name near
-4|denial/before-joint:0 after-figure
-4|denial/before-joint:0 free
16|denial/before-joint:1 after-figure
7|denial/before-joint:1 free
11|denial/before-joint:2 free
-12|denial/before-joint:3 free
14|denial/before-led:
13|denial/before-led:\"
6|denial/before-led:)
28|denial/before-led:,
23|denial/before-led:-
29|denial/before-led:--
25|denial/before-led:DATE
-42|denial/before-led:PARTY
18|denial/before-led:a
-6|denial/before-led:accuse
-9|denial/before-led:across
9|denial/before-led:after
11|denial/before-led:an
-8|denial/before-led:asian
-6|denial/before-led:ask
-7|denial/before-led:assure
6|denial/before-led:at
13|denial/before-led:be
6|denial/before-led:because
-4|denial/before-led:bring forward
4|denial/before-led:but
-14|denial/before-led:by
-8|denial/before-led:call
-5|denial/before-led:chairs
7|denial/before-led:chancellor
14|denial/before-led:chief
3|denial/before-led:chief cabinet secretary
7|denial/before-led:commit
3|denial/before-led:council
5|denial/before-led:defence minister
9|denial/before-led:defense minister
12|denial/before-led:defense secretary
-3|denial/before-led:deny
-7|denial/before-led:developing
7|denial/before-led:disavow
-3|denial/before-led:dispute
-9|denial/before-led:elect
-9|denial/before-led:even
-5|denial/before-led:expect
11|denial/before-led:expelling
4|denial/before-led:finance minister
5|denial/before-led:for
4|denial/before-led:foreign minister
-3|denial/before-led:from
-14|denial/before-led:general
8|denial/before-led:had
-4|denial/before-led:his
4|denial/before-led:if
9|denial/before-led:in
-8|denial/before-led:increase
-3|denial/before-led:instruct
-8|denial/before-led:joins
3|denial/before-led:lead
4|denial/before-led:left
-5|denial/before-led:lift
3|denial/before-led:made
4|denial/before-led:making
-7|denial/before-led:may
-11|denial/before-led:minister
4|denial/before-led:name
-16|denial/before-led:no
-5|denial/before-led:of
7|denial/before-led:one
3|denial/before-led:only
3|denial/before-led:outgoing
-3|denial/before-led:petition
-3|denial/before-led:policy
3|denial/before-led:premier
-10|denial/before-led:president
-6|denial/before-led:press
-6|denial/before-led:prime minister
-12|denial/before-led:prints
-4|denial/before-led:promise
-14|denial/before-led:prove
-9|denial/before-led:put
5|denial/before-led:quote
8|denial/before-led:raise
-3|denial/before-led:rebuff
-5|denial/before-led:reject
8|denial/before-led:return
-3|denial/before-led:ruling
13|denial/before-led:say
-6|denial/before-led:secretary
-11|denial/before-led:senior
-4|denial/before-led:speech
-6|denial/before-led:take
-24|denial/before-led:tell
6|denial/before-led:that
-13|denial/before-led:the
5|denial/before-led:think
-14|denial/before-led:though
10|denial/before-led:through
-4|denial/before-led:throw
-6|denial/before-led:thumb
-6|denial/before-led:thumbed
3|denial/before-led:tie
-21|denial/before-led:to
-8|denial/before-led:turned
11|denial/before-led:up
-3|denial/before-led:urge
-28|denial/before-led:want
-4|denial/before-led:wash
11|denial/before-led:welcomes
-11|denial/before-led:what
6|denial/before-led:when
-10|denial/before-led:whose
10|denial/before-led:with
3|denial/before-led:withhold
-4|denial/before-led:without
3|denial/before-led:would
-5|denial/before-led:years
7|denial/before-led:—
-6|denial/before:capital name
10|denial/before:country name
-8|denial/before:country owner
-4|denial/before:gov name
7|denial/before:gov owner
-6|denial/before:leader name
-5|denial/before:leader owner
-25|denial/before:nongov name
-4|denial/before:nongov owner
12|denial/before:people owner
20|denial/before:pronoun name
25|denial/before:pronoun owner
-3|denial/governor-form:accept finite++not
8|denial/governor-form:accept finite+could+not
-3|denial/governor-form:accept finite+would+not
6|denial/governor-form:agree finite+
-14|denial/governor-form:ask finite+
-3|denial/governor-form:ask for inf+
-3|denial/governor-form:ask for inf++not
6|denial/governor-form:ask for progressive++not
11|denial/governor-form:ask gerund+
-21|denial/governor-form:be finite+
-3|denial/governor-form:be finite++not
-3|denial/governor-form:be finite+should+not
13|denial/governor-form:be finite+will+not
-4|denial/governor-form:beg finite++not
-7|denial/governor-form:believe finite++not
10|denial/governor-form:brush aside finite+
3|denial/governor-form:call finite+
7|denial/governor-form:call for +
-4|denial/governor-form:call for finite+
-3|denial/governor-form:commit finite++not
3|denial/governor-form:commit finite+would+not
4|denial/governor-form:commit gerund+
9|denial/governor-form:commit gerund++not
15|denial/governor-form:commitment +
6|denial/governor-form:concede finite+could
-3|denial/governor-form:confine inf+
-8|denial/governor-form:consent finite+
7|denial/governor-form:consider finite+
5|denial/governor-form:contain finite++not
-4|denial/governor-form:decline finite+
-3|denial/governor-form:demand +
11|denial/governor-form:demand finite+
-3|denial/governor-form:demand finite+would+not
9|denial/governor-form:deny finite+
-7|denial/governor-form:disavow finite+
5|denial/governor-form:discuss finite++not
17|denial/governor-form:dismiss finite+
-4|denial/governor-form:disown finite+
10|denial/governor-form:do finite+can+not
5|denial/governor-form:endorse gerund+
9|denial/governor-form:fix finite+
4|denial/governor-form:give finite+
-3|denial/governor-form:go finite++not
-4|denial/governor-form:go finite+can+not
10|denial/governor-form:go finite+will+not
-6|denial/governor-form:go progressive++not
16|denial/governor-form:idea +
4|denial/governor-form:imagine finite+can+not
-4|denial/governor-form:increase finite+
3|denial/governor-form:instruct finite+
-5|denial/governor-form:intend finite++not
11|denial/governor-form:jump inf+
-4|denial/governor-form:keep inf+
-6|denial/governor-form:mention finite++not
3|denial/governor-form:move finite+
9|denial/governor-form:oppose finite+
-5|denial/governor-form:oppose finite+would
-4|denial/governor-form:play down finite+
-4|denial/governor-form:pledge finite++not
-8|denial/governor-form:promise +
-8|denial/governor-form:promise finite+
10|denial/governor-form:promise finite+would+not
9|denial/governor-form:propose progressive+
13|denial/governor-form:raise gerund+
10|denial/governor-form:refuse finite+
7|denial/governor-form:reject finite+
3|denial/governor-form:rise finite+
4|denial/governor-form:rise finite+will
-3|denial/governor-form:rule out finite+
-4|denial/governor-form:say no to finite+
-3|denial/governor-form:seek finite++not
7|denial/governor-form:settle on finite+will
-4|denial/governor-form:slide finite+
-5|denial/governor-form:speak of finite++not
3|denial/governor-form:spend finite+could
-13|denial/governor-form:stop short finite+
5|denial/governor-form:suggest finite++not
-5|denial/governor-form:suggest progressive++not
9|denial/governor-form:take finite+would+not
-7|denial/governor-form:talk of finite+
-3|denial/governor-form:talk of finite++not
9|denial/governor-form:talk of inf+
-12|denial/governor-form:tell finite+
3|denial/governor-form:tell finite++not
9|denial/governor-form:tell inf+
-3|denial/governor-form:toy with finite+
-4|denial/governor-form:turn down finite+
6|denial/governor-form:veto finite+should
15|denial/governor-form:vow finite+
-4|denial/governor-form:vow gerund+
9|denial/governor-form:want finite+
13|denial/governor-form:want finite++not
-10|denial/governor-form:write finite+
-14|denial/governor-kind:be
-3|denial/governor-kind:cap
-5|denial/governor-kind:demand
7|denial/governor-kind:denial
13|denial/governor-kind:move
3|denial/governor-kind:pledge
-3|denial/governor-kind:proposal
-21|denial/governor-mood:be finite+
-3|denial/governor-mood:be finite++not
-3|denial/governor-mood:be finite+should+not
13|denial/governor-mood:be finite+will+not
-3|denial/governor-mood:cap finite+
5|denial/governor-mood:cap finite++not
-7|denial/governor-mood:cap inf+
-5|denial/governor-mood:demand finite+
8|denial/governor-mood:demand finite++not
-5|denial/governor-mood:demand finite++not+passive
-9|denial/governor-mood:demand finite++passive
-6|denial/governor-mood:demand finite+would+not
8|denial/governor-mood:demand gerund+
-3|denial/governor-mood:demand inf++not
6|denial/governor-mood:demand progressive++not
8|denial/governor-mood:denial finite+
6|denial/governor-mood:denial finite+should
-5|denial/governor-mood:denial finite+would
-7|denial/governor-mood:move finite+
-4|denial/governor-mood:move finite++not
-4|denial/governor-mood:move finite+can+not
-4|denial/governor-mood:move finite+could+not
4|denial/governor-mood:move finite+will
10|denial/governor-mood:move finite+will+not
-3|denial/governor-mood:move finite+would
9|denial/governor-mood:move finite+would+not
9|denial/governor-mood:move gerund+
11|denial/governor-mood:move inf+
-6|denial/governor-mood:move progressive++not
7|denial/governor-mood:pledge +
-6|denial/governor-mood:pledge finite+
-20|denial/governor-mood:pledge finite++not
5|denial/governor-mood:pledge finite+could
7|denial/governor-mood:pledge finite+could+not
6|denial/governor-mood:pledge finite+will
-4|denial/governor-mood:pledge finite+would
8|denial/governor-mood:pledge finite+would+not
7|denial/governor-mood:pledge gerund++not
14|denial/governor-mood:proposal +
-15|denial/governor-mood:proposal finite+
-13|denial/governor-mood:proposal finite++not
4|denial/governor-mood:proposal finite+can+not
6|denial/governor-mood:proposal inf+
9|denial/governor-mood:proposal progressive+
-5|denial/governor-mood:proposal progressive++not
8|denial/governor-mood:spend finite+can+not
3|denial/governor-mood:spend finite+could
-3|denial/governor:adopt
5|denial/governor:agree
-5|denial/governor:ask
-14|denial/governor:be
-4|denial/governor:beg
-7|denial/governor:believe
10|denial/governor:brush aside
-3|denial/governor:campaign
12|denial/governor:commit
15|denial/governor:commitment
6|denial/governor:concede
-3|denial/governor:confine
-8|denial/governor:consent
5|denial/governor:consider
4|denial/governor:contain
-4|denial/governor:decline
8|denial/governor:deny
-7|denial/governor:disavow
3|denial/governor:discuss
17|denial/governor:dismiss
-4|denial/governor:disown
7|denial/governor:do
5|denial/governor:endorse
9|denial/governor:fix
-5|denial/governor:go
-3|denial/governor:hint
16|denial/governor:idea
5|denial/governor:imagine
-4|denial/governor:increase
3|denial/governor:instruct
-5|denial/governor:intend
8|denial/governor:jump
-5|denial/governor:keep
-9|denial/governor:mention
3|denial/governor:move
4|denial/governor:oppose
-3|denial/governor:plan
-4|denial/governor:play down
-4|denial/governor:pledge
-9|denial/governor:promise
7|denial/governor:propose
11|denial/governor:raise
9|denial/governor:refuse
5|denial/governor:reject
-5|denial/governor:request
6|denial/governor:rise
-3|denial/governor:rule out
-3|denial/governor:say no to
-3|denial/governor:seek
-4|denial/governor:set
7|denial/governor:settle on
-4|denial/governor:slide
-6|denial/governor:speak of
-3|denial/governor:spend
-13|denial/governor:stop short
8|denial/governor:take
-3|denial/governor:tell
-5|denial/governor:tie
-3|denial/governor:toy with
-4|denial/governor:turn down
6|denial/governor:veto
11|denial/governor:vow
22|denial/governor:want
-10|denial/governor:write
-30|denial/has:LEADER
-9|denial/has:NATO
24|denial/has:PERSON
-22|denial/has:USA
-4|denial/has:administration
14|denial/has:adviser
3|denial/has:advisers
-11|denial/has:advisory
17|denial/has:aide
20|denial/has:ano
-4|denial/has:cabinet
3|denial/has:centrist reform alliance
-5|denial/has:chancellor
-10|denial/has:chief cabinet secretary
14|denial/has:chinese nationalist party
10|denial/has:coalition
-7|denial/has:commission
28|denial/has:could
-4|denial/has:country
-3|denial/has:defence chief
-9|denial/has:defence minister
-5|denial/has:defense chief
-14|denial/has:defense minister
-4|denial/has:defense ministry
6|denial/has:democrats
6|denial/has:diplomat
3|denial/has:envoy
-3|denial/has:envoys
9|denial/has:ex
12|denial/has:executives
-8|denial/has:expert panel
9|denial/has:experts
-15|denial/has:figure
4|denial/has:figures
-10|denial/has:finance minister
4|denial/has:finance ministry
6|denial/has:five star movement
-9|denial/has:foreign minister
-4|denial/has:foreign ministry
15|denial/has:former
8|denial/has:general
-10|denial/has:government
-3|denial/has:government spokesman
6|denial/has:hawks
-16|denial/has:i
3|denial/has:ishin
4|denial/has:japanese communist party
19|denial/has:kmt
15|denial/has:komeito
12|denial/has:kuomintang
-16|denial/has:lawmakers
18|denial/has:ldp
56|denial/has:leader
-8|denial/has:leaders
6|denial/has:liberal democrats
-13|denial/has:member
-9|denial/has:minister
22|denial/has:ministers
-3|denial/has:ministry
-3|denial/has:my
-3|denial/has:national security adviser
-6|denial/has:negotiator
-5|denial/has:observers
-18|denial/has:official
-8|denial/has:officials
-5|denial/has:opposition
-4|denial/has:opposition leader
-4|denial/has:our
9|denial/has:panel
4|denial/has:parliament
9|denial/has:participant
9|denial/has:parties
45|denial/has:party
3|denial/has:people
10|denial/has:podemos
11|denial/has:politicians
-12|denial/has:premier
3|denial/has:president
-28|denial/has:prime minister
-5|denial/has:reiwa shinsengumi
4|denial/has:retired
-4|denial/has:senators
6|denial/has:shadow
-4|denial/has:should
-3|denial/has:sources
17|denial/has:spd
11|denial/has:sumar
3|denial/has:supporters
-3|denial/has:the military
-3|denial/has:think tank
-24|denial/has:we
55|denial/home:other
59|denial/home:spender
-7|denial/known:- AUS 3
-4|denial/known:- AUS 3 to-1999
-9|denial/known:- AUS 3.5
-9|denial/known:- AUS 3.5 since-2025
-13|denial/known:- AUS since-2025
-4|denial/known:- AUS to-1999
-3|denial/known:- BEL 5
-3|denial/known:- BEL 5 since-2025
-4|denial/known:- BEL since-2025
-4|denial/known:- BOL 2
-4|denial/known:- BOL 2 since-2025
-4|denial/known:- BOL since-2025
-4|denial/known:- CAN 2
-3|denial/known:- CAN 2 to-2021
-3|denial/known:- CAN 2.5
-3|denial/known:- CAN 2.5 since-2025
-6|denial/known:- CAN since-2025
-3|denial/known:- CAN to-2021
-4|denial/known:- CHE 2
-4|denial/known:- CHE 2 since-2025
-5|denial/known:- CHE since-2025
10|denial/known:- CZE 3
10|denial/known:- CZE 3 since-2025
8|denial/known:- CZE 5
8|denial/known:- CZE 5 since-2025
15|denial/known:- CZE since-2025
10|denial/known:- DEU 2
5|denial/known:- DEU 2 to-2021
5|denial/known:- DEU 2 to-2024
13|denial/known:- DEU 3
13|denial/known:- DEU 3 since-2025
8|denial/known:- DEU 3.5
8|denial/known:- DEU 3.5 since-2025
21|denial/known:- DEU 5
21|denial/known:- DEU 5 since-2025
-4|denial/known:- DEU 6
-4|denial/known:- DEU 6 since-2025
37|denial/known:- DEU since-2025
4|denial/known:- DEU to-2021
6|denial/known:- DEU to-2024
-5|denial/known:- EST since-2025
5|denial/known:- FIN 5
5|denial/known:- FIN 5 since-2025
5|denial/known:- FIN since-2025
8|denial/known:- FRA 3.5
8|denial/known:- FRA 3.5 since-2025
5|denial/known:- FRA since-2025
-5|denial/known:- GBR since-2025
-3|denial/known:- HUN since-2025
-5|denial/known:- IND 3
-3|denial/known:- IND 3 to-1999
9|denial/known:- IND 3.5
9|denial/known:- IND 3.5 since-2025
7|denial/known:- IND since-2025
-3|denial/known:- IND to-1999
-4|denial/known:- IRL 1.5
-4|denial/known:- IRL 1.5 since-2025
-7|denial/known:- IRL 2
-7|denial/known:- IRL 2 since-2025
-8|denial/known:- IRL 3
-8|denial/known:- IRL 3 since-2025
12|denial/known:- IRL 3.5
12|denial/known:- IRL 3.5 since-2025
-10|denial/known:- IRL since-2025
15|denial/known:- ITA 2.5
15|denial/known:- ITA 2.5 since-2025
6|denial/known:- ITA 5
6|denial/known:- ITA 5 since-2025
17|denial/known:- ITA since-2025
-5|denial/known:- JPN 1
-6|denial/known:- JPN 1 to-1999
3|denial/known:- JPN 1 to-2024
-7|denial/known:- JPN 1.5
-5|denial/known:- JPN 1.5 to-1999
-3|denial/known:- JPN 1.5 to-2024
-5|denial/known:- JPN 2 since-2025
-3|denial/known:- JPN 2 to-1999
16|denial/known:- JPN 2 to-2021
-5|denial/known:- JPN 2 to-2024
6|denial/known:- JPN 3
15|denial/known:- JPN 3 since-2025
-3|denial/known:- JPN 3 to-1999
-5|denial/known:- JPN 3 to-2024
6|denial/known:- JPN 3.5
6|denial/known:- JPN 3.5 since-2025
3|denial/known:- JPN 4
-3|denial/known:- JPN 4 since-2025
6|denial/known:- JPN 4 to-2024
14|denial/known:- JPN since-2025
-18|denial/known:- JPN to-1999
14|denial/known:- JPN to-2021
-3|denial/known:- JPN to-2024
-3|denial/known:- KOR 3.8
-3|denial/known:- KOR 3.8 since-2025
-15|denial/known:- KOR 5
-14|denial/known:- KOR 5 since-2025
-17|denial/known:- KOR since-2025
-3|denial/known:- MYS 5
-3|denial/known:- MYS 5 since-2025
-3|denial/known:- MYS since-2025
-3|denial/known:- NATO 1
-3|denial/known:- NATO 1 to-1999
-3|denial/known:- NATO 2 to-2013
4|denial/known:- NATO 2 to-2021
-5|denial/known:- NATO 3
-3|denial/known:- NATO 3 to-2021
9|denial/known:- NATO 5
9|denial/known:- NATO 5 since-2025
6|denial/known:- NATO since-2025
-3|denial/known:- NATO to-1999
-4|denial/known:- NATO to-2013
-3|denial/known:- NOR 4
-3|denial/known:- NOR 4 since-2025
-4|denial/known:- NOR 5
-4|denial/known:- NOR 5 since-2025
-7|denial/known:- NOR since-2025
7|denial/known:- NZL 2
7|denial/known:- NZL 2 since-2025
-3|denial/known:- NZL 3.5
-3|denial/known:- NZL 3.5 since-2025
8|denial/known:- PHL 3.5
8|denial/known:- PHL 3.5 since-2025
4|denial/known:- PHL since-2025
3|denial/known:- RUS 5 since-2025
3|denial/known:- RUS since-2025
7|denial/known:- SGP 5
7|denial/known:- SGP 5 since-2025
5|denial/known:- SGP since-2025
-5|denial/known:- SVK 5
-5|denial/known:- SVK 5 since-2025
-5|denial/known:- SVK since-2025
-4|denial/known:- SVN since-2025
8|denial/known:- TUR 3
8|denial/known:- TUR 3 since-2025
5|denial/known:- TUR since-2025
-8|denial/known:- TWN 1E+1
-6|denial/known:- TWN 1E+1 since-2025
-3|denial/known:- TWN 4
-3|denial/known:- TWN 4 since-2025
19|denial/known:- TWN 5
22|denial/known:- TWN 5 since-2025
-3|denial/known:- TWN 5 to-2024
13|denial/known:- TWN since-2025
-6|denial/known:- TWN to-2024
4|denial/known:AFG AFG 8
4|denial/known:AFG AFG 8 since-2025
4|denial/known:AFG AFG since-2025
-4|denial/known:ARE ARE 5
-4|denial/known:ARE ARE 5 since-2025
-4|denial/known:ARE ARE since-2025
14|denial/known:ARE SAU 8
14|denial/known:ARE SAU 8 since-2025
14|denial/known:ARE SAU since-2025
-9|denial/known:AUS AUS 2.5
-9|denial/known:AUS AUS 2.5 since-2025
12|denial/known:AUS AUS 3
6|denial/known:AUS AUS 3 since-2025
5|denial/known:AUS AUS 3 to-1999
31|denial/known:AUS AUS 3.5
31|denial/known:AUS AUS 3.5 since-2025
28|denial/known:AUS AUS since-2025
5|denial/known:AUS AUS to-1999
6|denial/known:AUS GBR 3.5
6|denial/known:AUS GBR 3.5 since-2025
6|denial/known:AUS GBR since-2025
-3|denial/known:AUS NZL 3.5
-3|denial/known:AUS NZL 3.5 since-2025
-3|denial/known:AUS NZL 5
-3|denial/known:AUS NZL 5 since-2025
-7|denial/known:AUS NZL since-2025
3|denial/known:AUT AUT 3.5
3|denial/known:AUT AUT 3.5 since-2025
4|denial/known:AUT AUT since-2025
-10|denial/known:BEL BEL 5
-10|denial/known:BEL BEL 5 since-2025
-7|denial/known:BEL BEL since-2025
-4|denial/known:BEL BEL+ESP+SVK 5
-4|denial/known:BEL BEL+ESP+SVK 5 since-2025
-4|denial/known:BEL BEL+ESP+SVK since-2025
7|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5
7|denial/known:BEL+ESP+SVK BEL+ESP+SVK 5 since-2025
7|denial/known:BEL+ESP+SVK BEL+ESP+SVK since-2025
4|denial/known:BGD BGD 2
4|denial/known:BGD BGD 2 since-2025
4|denial/known:BGD BGD since-2025
5|denial/known:BOL BOL 2
5|denial/known:BOL BOL 2 since-2025
5|denial/known:BOL BOL since-2025
-4|denial/known:BTN IND 1.5
-4|denial/known:BTN IND 1.5 since-2025
-4|denial/known:BTN IND since-2025
20|denial/known:CAN CAN 2
4|denial/known:CAN CAN 2 to-2021
16|denial/known:CAN CAN 2 to-2024
4|denial/known:CAN CAN 2.5
4|denial/known:CAN CAN 2.5 since-2025
9|denial/known:CAN CAN since-2025
4|denial/known:CAN CAN to-2021
16|denial/known:CAN CAN to-2024
6|denial/known:CHE CHE 2
6|denial/known:CHE CHE 2 since-2025
6|denial/known:CHE CHE since-2025
-3|denial/known:CHL PER 1.3
-3|denial/known:CHL PER 1.3 since-2025
-3|denial/known:CHL PER since-2025
-12|denial/known:CHN CHN 3
-12|denial/known:CHN CHN 3 since-2025
-11|denial/known:CHN CHN since-2025
-3|denial/known:CHN TWN 5
-3|denial/known:CHN TWN 5 since-2025
-3|denial/known:CHN TWN since-2025
6|denial/known:CIV+SEN CIV+SEN 1.8
6|denial/known:CIV+SEN CIV+SEN 1.8 since-2025
6|denial/known:CIV+SEN CIV+SEN since-2025
-9|denial/known:CZE CZE 3
-9|denial/known:CZE CZE 3 since-2025
-8|denial/known:CZE CZE 5
-8|denial/known:CZE CZE 5 since-2025
-14|denial/known:CZE CZE since-2025
-4|denial/known:DEU DEU 2
-5|denial/known:DEU DEU 2 to-2024
-12|denial/known:DEU DEU 3
-13|denial/known:DEU DEU 3 since-2025
-7|denial/known:DEU DEU 3.5
-7|denial/known:DEU DEU 3.5 since-2025
3|denial/known:DEU DEU 4
-12|denial/known:DEU DEU 5
-12|denial/known:DEU DEU 5 since-2025
-30|denial/known:DEU DEU since-2025
-4|denial/known:DEU DEU to-2024
11|denial/known:DNK DNK 5
11|denial/known:DNK DNK 5 since-2025
8|denial/known:DNK DNK since-2025
7|denial/known:ESP ARE 5
7|denial/known:ESP ARE 5 since-2025
7|denial/known:ESP ARE since-2025
7|denial/known:ESP BEL 5
7|denial/known:ESP BEL 5 since-2025
7|denial/known:ESP BEL since-2025
-14|denial/known:ESP ESP 2.1
-14|denial/known:ESP ESP 2.1 since-2025
10|denial/known:ESP ESP 3.5
10|denial/known:ESP ESP 3.5 since-2025
24|denial/known:ESP ESP 5
24|denial/known:ESP ESP 5 since-2025
19|denial/known:ESP ESP since-2025
17|denial/known:ESP NATO 5
17|denial/known:ESP NATO 5 since-2025
17|denial/known:ESP NATO since-2025
6|denial/known:ESP USA 5
6|denial/known:ESP USA 5 since-2025
6|denial/known:ESP USA since-2025
6|denial/known:EST EST since-2025
-3|denial/known:EU ESP 5
-3|denial/known:EU ESP 5 since-2025
-3|denial/known:EU ESP since-2025
6|denial/known:EU EU 3
6|denial/known:EU EU 3 since-2025
6|denial/known:EU EU since-2025
-4|denial/known:FIN FIN 5
-4|denial/known:FIN FIN 5 since-2025
-4|denial/known:FIN FIN since-2025
3|denial/known:FRA FRA 1
3|denial/known:FRA FRA 1 since-2025
-12|denial/known:FRA FRA 1.2
-12|denial/known:FRA FRA 1.2 since-2025
-7|denial/known:FRA FRA 3.5
-7|denial/known:FRA FRA 3.5 since-2025
4|denial/known:FRA FRA 4
4|denial/known:FRA FRA 4 to-2021
3|denial/known:FRA FRA 5
3|denial/known:FRA FRA 5 since-2025
-13|denial/known:FRA FRA since-2025
4|denial/known:FRA FRA to-2021
-4|denial/known:GBR EU 3
-4|denial/known:GBR EU 3 since-2025
-4|denial/known:GBR EU since-2025
3|denial/known:GBR GBR 3.5
3|denial/known:GBR GBR 3.5 since-2025
6|denial/known:GBR GBR since-2025
11|denial/known:GBR NATO 3
11|denial/known:GBR NATO 3 to-2021
11|denial/known:GBR NATO to-2021
3|denial/known:GRC GRC 2
3|denial/known:GRC GRC 2 to-2013
3|denial/known:GRC GRC 5
3|denial/known:GRC GRC 5 since-2025
3|denial/known:GRC GRC since-2025
3|denial/known:GRC GRC to-2013
5|denial/known:HUN HUN 5
5|denial/known:HUN HUN 5 since-2025
9|denial/known:HUN HUN since-2025
6|denial/known:IND IND 1.5
6|denial/known:IND IND 1.5 since-2025
7|denial/known:IND IND 3
3|denial/known:IND IND 3 since-2025
4|denial/known:IND IND 3 to-1999
-9|denial/known:IND IND 3.5
-9|denial/known:IND IND 3.5 since-2025
4|denial/known:IND IND to-1999
12|denial/known:IRL FRA 1.2
12|denial/known:IRL FRA 1.2 since-2025
12|denial/known:IRL FRA since-2025
3|denial/known:IRL IRL 1
3|denial/known:IRL IRL 1 since-2025
4|denial/known:IRL IRL 1.5
4|denial/known:IRL IRL 1.5 since-2025
7|denial/known:IRL IRL 2
7|denial/known:IRL IRL 2 since-2025
9|denial/known:IRL IRL 3
9|denial/known:IRL IRL 3 since-2025
-8|denial/known:IRL IRL 3.5
-8|denial/known:IRL IRL 3.5 since-2025
16|denial/known:IRL IRL since-2025
3|denial/known:IRL NATO 1
3|denial/known:IRL NATO 1 since-2025
3|denial/known:IRL NATO since-2025
3|denial/known:ISL ISL since-2025
-6|denial/known:ITA BEL 5
-6|denial/known:ITA BEL 5 since-2025
-6|denial/known:ITA BEL since-2025
-14|denial/known:ITA ITA 2.5
-14|denial/known:ITA ITA 2.5 since-2025
3|denial/known:ITA ITA 3.5
3|denial/known:ITA ITA 3.5 since-2025
-5|denial/known:ITA ITA 5
-5|denial/known:ITA ITA 5 since-2025
-15|denial/known:ITA ITA since-2025
-4|denial/known:JPN AUS 3.5
-4|denial/known:JPN AUS 3.5 since-2025
-4|denial/known:JPN AUS since-2025
-3|denial/known:JPN CAN 2
-3|denial/known:JPN CAN 2 to-2024
-3|denial/known:JPN CAN to-2024
13|denial/known:JPN CHN 3
13|denial/known:JPN CHN 3 since-2025
3|denial/known:JPN CHN 3.5
3|denial/known:JPN CHN 3.5 since-2025
16|denial/known:JPN CHN since-2025
-11|denial/known:JPN JPN 1
-14|denial/known:JPN JPN 1 to-1999
5|denial/known:JPN JPN 1 to-2021
-3|denial/known:JPN JPN 1 to-2024
10|denial/known:JPN JPN 1.2
10|denial/known:JPN JPN 1.2 to-1999
12|denial/known:JPN JPN 1.5
9|denial/known:JPN JPN 1.5 to-1999
3|denial/known:JPN JPN 1.5 to-2024
-10|denial/known:JPN JPN 2
9|denial/known:JPN JPN 2 since-2025
9|denial/known:JPN JPN 2 to-1999
-19|denial/known:JPN JPN 2 to-2021
-7|denial/known:JPN JPN 2 to-2024
-4|denial/known:JPN JPN 2.5 to-2024
7|denial/known:JPN JPN 3
10|denial/known:JPN JPN 3 since-2025
-8|denial/known:JPN JPN 3 to-1999
5|denial/known:JPN JPN 3 to-2024
18|denial/known:JPN JPN 3.5
18|denial/known:JPN JPN 3.5 since-2025
-18|denial/known:JPN JPN 4
-12|denial/known:JPN JPN 4 since-2025
-6|denial/known:JPN JPN 4 to-2024
6|denial/known:JPN JPN 5
6|denial/known:JPN JPN 5 since-2025
34|denial/known:JPN JPN since-2025
5|denial/known:JPN JPN to-1999
-14|denial/known:JPN JPN to-2021
-10|denial/known:JPN JPN to-2024
-3|denial/known:JPN KOR 3.5
-3|denial/known:JPN KOR 3.5 since-2025
-6|denial/known:JPN KOR since-2025
-5|denial/known:JPN NATO 1
-5|denial/known:JPN NATO 1 to-1999
18|denial/known:JPN NATO 5
18|denial/known:JPN NATO 5 since-2025
15|denial/known:JPN NATO since-2025
-5|denial/known:JPN NATO to-1999
-4|denial/known:JPN PHL 2
-3|denial/known:JPN PHL 2 to-2024
-4|denial/known:JPN PHL 3.5
-4|denial/known:JPN PHL 3.5 since-2025
-3|denial/known:JPN PHL 5
-3|denial/known:JPN PHL 5 since-2025
-8|denial/known:JPN PHL since-2025
-3|denial/known:JPN PHL to-2024
-3|denial/known:JPN TWN 1E+1
-3|denial/known:JPN TWN 1E+1 since-2025
-4|denial/known:JPN TWN since-2025
4|denial/known:JPN USA 5
4|denial/known:JPN USA 5 since-2025
5|denial/known:JPN USA since-2025
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
-5|denial/known:KOR JPN 3.5
-5|denial/known:KOR JPN 3.5 since-2025
-7|denial/known:KOR JPN since-2025
10|denial/known:KOR KOR 3
12|denial/known:KOR KOR 3 since-2025
-12|denial/known:KOR KOR 3.5
-12|denial/known:KOR KOR 3.5 since-2025
11|denial/known:KOR KOR 3.8
11|denial/known:KOR KOR 3.8 since-2025
20|denial/known:KOR KOR 5
16|denial/known:KOR KOR 5 since-2025
4|denial/known:KOR KOR 5 to-2024
27|denial/known:KOR KOR since-2025
4|denial/known:KOR KOR to-2024
-5|denial/known:LAO KHM+LAO 2.3
-5|denial/known:LAO KHM+LAO 2.3 since-2025
-5|denial/known:LAO KHM+LAO since-2025
4|denial/known:LTU LTU 2
4|denial/known:LTU LTU 2 since-2025
5|denial/known:LTU LTU since-2025
3|denial/known:LUX LUX since-2025
8|denial/known:MDA NATO 2
8|denial/known:MDA NATO 2 to-2024
8|denial/known:MDA NATO to-2024
3|denial/known:MWI MWI 1.2
3|denial/known:MWI MWI 1.2 since-2025
3|denial/known:MWI MWI since-2025
-13|denial/known:MYS MYS 3.5
-13|denial/known:MYS MYS 3.5 since-2025
-4|denial/known:MYS MYS 5
-4|denial/known:MYS MYS 5 since-2025
-16|denial/known:MYS MYS since-2025
-4|denial/known:NATO CAN 2
-3|denial/known:NATO CAN 2 to-2024
-3|denial/known:NATO CAN to-2024
-5|denial/known:NATO DEU 5
-5|denial/known:NATO DEU 5 since-2025
6|denial/known:NATO DEU 6
6|denial/known:NATO DEU 6 since-2025
14|denial/known:NATO ESP 2.1
14|denial/known:NATO ESP 2.1 since-2025
-3|denial/known:NATO ESP 3.5
-3|denial/known:NATO ESP 3.5 since-2025
-10|denial/known:NATO ESP 5
-10|denial/known:NATO ESP 5 since-2025
-3|denial/known:NATO GBR 3.5
-3|denial/known:NATO GBR 3.5 since-2025
-3|denial/known:NATO GBR since-2025
5|denial/known:NATO IRL 2
5|denial/known:NATO IRL 2 since-2025
5|denial/known:NATO IRL since-2025
-3|denial/known:NATO ITA 5
-3|denial/known:NATO ITA 5 since-2025
-3|denial/known:NATO ITA since-2025
-5|denial/known:NATO JPN 5
-5|denial/known:NATO JPN 5 since-2025
-6|denial/known:NATO JPN since-2025
-9|denial/known:NATO NATO 1
-3|denial/known:NATO NATO 1 since-2025
-6|denial/known:NATO NATO 1 to-1999
-6|denial/known:NATO NATO 2
4|denial/known:NATO NATO 2 to-2013
-7|denial/known:NATO NATO 2 to-2024
-6|denial/known:NATO NATO 3
-7|denial/known:NATO NATO 3 to-2021
3|denial/known:NATO NATO 3.5
3|denial/known:NATO NATO 3.5 since-2025
-31|denial/known:NATO NATO 5
-31|denial/known:NATO NATO 5 since-2025
-31|denial/known:NATO NATO since-2025
-6|denial/known:NATO NATO to-1999
5|denial/known:NATO NATO to-2013
-10|denial/known:NATO NATO to-2021
-7|denial/known:NATO NATO to-2024
-12|denial/known:NLD NLD 5
-12|denial/known:NLD NLD 5 since-2025
-12|denial/known:NLD NLD since-2025
3|denial/known:NOR NOR 4
3|denial/known:NOR NOR 4 since-2025
5|denial/known:NOR NOR 5
5|denial/known:NOR NOR 5 since-2025
8|denial/known:NOR NOR since-2025
11|denial/known:NZL AUS 2.5
11|denial/known:NZL AUS 2.5 since-2025
11|denial/known:NZL AUS since-2025
-14|denial/known:NZL NZL 0.6
-14|denial/known:NZL NZL 0.6 to-2024
-7|denial/known:NZL NZL 2
-7|denial/known:NZL NZL 2 since-2025
3|denial/known:NZL NZL 3
3|denial/known:NZL NZL 3 since-2025
8|denial/known:NZL NZL 3.5
8|denial/known:NZL NZL 3.5 since-2025
6|denial/known:NZL NZL 5
6|denial/known:NZL NZL 5 since-2025
10|denial/known:NZL NZL since-2025
-14|denial/known:NZL NZL to-2024
-3|denial/known:PAK AFG 8
-3|denial/known:PAK AFG 8 since-2025
-3|denial/known:PAK AFG since-2025
3|denial/known:PAK PAK 1.5
3|denial/known:PAK PAK 1.5 to-2024
3|denial/known:PAK PAK to-2024
3|denial/known:PER PER 1.3
3|denial/known:PER PER 1.3 since-2025
3|denial/known:PER PER since-2025
7|denial/known:PHL PHL 2
5|denial/known:PHL PHL 2 to-2024
-14|denial/known:PHL PHL 3
-14|denial/known:PHL PHL 3 since-2025
-5|denial/known:PHL PHL 3.5
-5|denial/known:PHL PHL 3.5 since-2025
9|denial/known:PHL PHL 5
9|denial/known:PHL PHL 5 since-2025
-6|denial/known:PHL PHL since-2025
5|denial/known:PHL PHL to-2024
14|denial/known:ROU UKR 5
14|denial/known:ROU UKR 5 since-2025
14|denial/known:ROU UKR since-2025
-12|denial/known:SAU SAU 8
-12|denial/known:SAU SAU 8 since-2025
-15|denial/known:SAU SAU since-2025
13|denial/known:SGP MYS 3.5
13|denial/known:SGP MYS 3.5 since-2025
11|denial/known:SGP MYS since-2025
-14|denial/known:SGP SGP 3
-14|denial/known:SGP SGP 3 since-2025
-5|denial/known:SGP SGP 5
-5|denial/known:SGP SGP 5 since-2025
-19|denial/known:SGP SGP since-2025
10|denial/known:SVK SVK 5
10|denial/known:SVK SVK 5 since-2025
12|denial/known:SVK SVK since-2025
3|denial/known:SVN SVN 3
3|denial/known:SVN SVN 3 since-2025
5|denial/known:SVN SVN since-2025
-23|denial/known:THA THA 5
-23|denial/known:THA THA 5 since-2025
-22|denial/known:THA THA since-2025
-7|denial/known:TUR TUR 3
-7|denial/known:TUR TUR 3 since-2025
-3|denial/known:TUR TUR since-2025
12|denial/known:TWN TWN 1E+1
9|denial/known:TWN TWN 1E+1 since-2025
3|denial/known:TWN TWN 1E+1 to-2024
4|denial/known:TWN TWN 3
3|denial/known:TWN TWN 3 to-2024
-7|denial/known:TWN TWN 5
-10|denial/known:TWN TWN 5 since-2025
3|denial/known:TWN TWN 5 to-2024
9|denial/known:TWN TWN to-2024
-13|denial/known:UKR UKR 5
-13|denial/known:UKR UKR 5 since-2025
-13|denial/known:UKR UKR since-2025
-4|denial/known:USA AUS 3
-3|denial/known:USA AUS 3 since-2025
-11|denial/known:USA AUS 3.5
-11|denial/known:USA AUS 3.5 since-2025
-15|denial/known:USA AUS since-2025
12|denial/known:USA BEL 5
12|denial/known:USA BEL 5 since-2025
12|denial/known:USA BEL since-2025
-7|denial/known:USA CAN 2
-7|denial/known:USA CAN 2 to-2024
-3|denial/known:USA CAN since-2025
-7|denial/known:USA CAN to-2024
-6|denial/known:USA DEU 5
-6|denial/known:USA DEU 5 since-2025
-8|denial/known:USA DEU since-2025
-10|denial/known:USA DNK 5
-10|denial/known:USA DNK 5 since-2025
3|denial/known:USA DNK 6
3|denial/known:USA DNK 6 since-2025
-7|denial/known:USA DNK since-2025
-5|denial/known:USA ESP 3.5
-5|denial/known:USA ESP 3.5 since-2025
-5|denial/known:USA ESP 5
-5|denial/known:USA ESP 5 since-2025
-11|denial/known:USA ESP since-2025
-4|denial/known:USA IRL 2
-4|denial/known:USA IRL 2 since-2025
-4|denial/known:USA IRL 3.5
-4|denial/known:USA IRL 3.5 since-2025
-9|denial/known:USA IRL since-2025
17|denial/known:USA JPN 1
20|denial/known:USA JPN 1 to-1999
-10|denial/known:USA JPN 1.2
-10|denial/known:USA JPN 1.2 to-1999
-5|denial/known:USA JPN 1.5
-5|denial/known:USA JPN 1.5 to-1999
8|denial/known:USA JPN 2
-4|denial/known:USA JPN 2 since-2025
-6|denial/known:USA JPN 2 to-1999
4|denial/known:USA JPN 2 to-2021
12|denial/known:USA JPN 2 to-2024
3|denial/known:USA JPN 2.5 to-2024
-11|denial/known:USA JPN 3
-23|denial/known:USA JPN 3 since-2025
11|denial/known:USA JPN 3 to-1999
-16|denial/known:USA JPN 3.5
-16|denial/known:USA JPN 3.5 since-2025
15|denial/known:USA JPN 4
15|denial/known:USA JPN 4 since-2025
-29|denial/known:USA JPN since-2025
13|denial/known:USA JPN to-1999
15|denial/known:USA JPN to-2024
-7|denial/known:USA KOR 3
-10|denial/known:USA KOR 3 since-2025
14|denial/known:USA KOR 3.5
14|denial/known:USA KOR 3.5 since-2025
-8|denial/known:USA KOR 3.8
-8|denial/known:USA KOR 3.8 since-2025
-3|denial/known:USA KOR 5 to-2024
-3|denial/known:USA KOR to-2024
-4|denial/known:USA LTU 2
-4|denial/known:USA LTU 2 since-2025
-4|denial/known:USA LTU since-2025
8|denial/known:USA MYS 5
8|denial/known:USA MYS 5 since-2025
9|denial/known:USA MYS since-2025
14|denial/known:USA NATO 1
14|denial/known:USA NATO 1 to-1999
3|denial/known:USA NATO 3 since-2025
-11|denial/known:USA NATO 5
-11|denial/known:USA NATO 5 since-2025
-9|denial/known:USA NATO since-2025
14|denial/known:USA NATO to-1999
13|denial/known:USA NLD 5
13|denial/known:USA NLD 5 since-2025
13|denial/known:USA NLD since-2025
-3|denial/known:USA NZL since-2025
15|denial/known:USA PHL 3
15|denial/known:USA PHL 3 since-2025
-4|denial/known:USA PHL 5
-4|denial/known:USA PHL 5 since-2025
10|denial/known:USA PHL since-2025
3|denial/known:USA SAU 5
3|denial/known:USA SAU 5 since-2025
16|denial/known:USA SGP 3
16|denial/known:USA SGP 3 since-2025
-3|denial/known:USA SGP 5
-3|denial/known:USA SGP 5 since-2025
13|denial/known:USA SGP since-2025
17|denial/known:USA THA 5
17|denial/known:USA THA 5 since-2025
17|denial/known:USA THA since-2025
-8|denial/known:USA TWN 5
-8|denial/known:USA TWN 5 since-2025
-6|denial/known:USA TWN since-2025
-3|denial/known:USA TWN to-2024
-9|denial/known:USA USA 5
-9|denial/known:USA USA 5 since-2025
-9|denial/known:USA USA since-2025
3|denial/known:VNM VNM 3.5
3|denial/known:VNM VNM 3.5 since-2025
3|denial/known:VNM VNM since-2025
-11|denial/known:VUT VUT 5
-11|denial/known:VUT VUT 5 since-2025
-11|denial/known:VUT VUT since-2025
-3|denial/known:ZMB MWI 1.2
-3|denial/known:ZMB MWI 1.2 since-2025
-3|denial/known:ZMB MWI since-2025
-16|denial/named:1
9|denial/named:2
23|denial/named:3
7|denial/near-after:\"
-3|denial/near-after:'s
-9|denial/near-after:,
-13|denial/near-after:-
7|denial/near-after:.
11|denial/near-after:;
-18|denial/near-after:?
-28|denial/near-after:DATE
-13|denial/near-after:LAND
-3|denial/near-after:NATO
-14|denial/near-after:OUTLET
4|denial/near-after:PERSON
-17|denial/near-after:USA
3|denial/near-after:a
5|denial/near-after:absurd
15|denial/near-after:accompli
-3|denial/near-after:according
14|denial/near-after:acting
-6|denial/near-after:add
5|denial/near-after:advisers
-3|denial/near-after:after
-8|denial/near-after:alone
4|denial/near-after:an
-6|denial/near-after:and
-3|denial/near-after:another
-4|denial/near-after:any
12|denial/near-after:anybody
18|denial/near-after:anything
9|denial/near-after:argue
5|denial/near-after:armed forces
-3|denial/near-after:arms
-15|denial/near-after:as
-10|denial/near-after:ask
-12|denial/near-after:at
3|denial/near-after:atm
-4|denial/near-after:bandy about
-8|denial/near-after:be
8|denial/near-after:because
15|denial/near-after:become
-26|denial/near-after:been
6|denial/near-after:behind
-3|denial/near-after:benchmark
-3|denial/near-after:beyond
-5|denial/near-after:bring
9|denial/near-after:budget
-4|denial/near-after:call
4|denial/near-after:call for
-3|denial/near-after:can
-12|denial/near-after:cannot
-4|denial/near-after:ceiling
6|denial/near-after:chasing
3|denial/near-after:chief
3|denial/near-after:coalition
-3|denial/near-after:colleague
12|denial/near-after:coming
-3|denial/near-after:commission
5|denial/near-after:compromise
-3|denial/near-after:conservative
8|denial/near-after:consider
-5|denial/near-after:convince
-9|denial/near-after:corrected
8|denial/near-after:could
-6|denial/near-after:country
11|denial/near-after:decree
-16|denial/near-after:defence
15|denial/near-after:defense
-3|denial/near-after:defense minister
9|denial/near-after:demand
10|denial/near-after:describe
8|denial/near-after:did
-8|denial/near-after:discuss
-7|denial/near-after:do
5|denial/near-after:draft
12|denial/near-after:either
10|denial/near-after:elected
5|denial/near-after:election
18|denial/near-after:else
-6|denial/near-after:europe
10|denial/near-after:euros
7|denial/near-after:even
-7|denial/near-after:exaggerate
5|denial/near-after:experts
9|denial/near-after:explain
15|denial/near-after:fait
-4|denial/near-after:fall
-5|denial/near-after:favour
-5|denial/near-after:few
-3|denial/near-after:fiction
-4|denial/near-after:figure
9|denial/near-after:fisherman
13|denial/near-after:fix
-3|denial/near-after:flatly
-3|denial/near-after:freely
-7|denial/near-after:from
10|denial/near-after:funds
3|denial/near-after:gdp
-6|denial/near-after:general
8|denial/near-after:give
11|denial/near-after:go
-5|denial/near-after:goal
-9|denial/near-after:green
18|denial/near-after:gross domestic product
-3|denial/near-after:groundless
9|denial/near-after:growth
-23|denial/near-after:had
7|denial/near-after:half
-10|denial/near-after:has
-8|denial/near-after:have
-3|denial/near-after:hawaii
3|denial/near-after:he
-3|denial/near-after:heard
8|denial/near-after:her
-4|denial/near-after:his
-3|denial/near-after:idea
23|denial/near-after:if
8|denial/near-after:imported
-7|denial/near-after:impossible
-11|denial/near-after:in
-7|denial/near-after:into
-3|denial/near-after:invented
-5|denial/near-after:invention
52|denial/near-after:is
11|denial/near-after:it
-9|denial/near-after:its
-3|denial/near-after:keep
4|denial/near-after:leader
-3|denial/near-after:league
-3|denial/near-after:let
-4|denial/near-after:like
-3|denial/near-after:like to see
-3|denial/near-after:listen
-5|denial/near-after:made
5|denial/near-after:madness
8|denial/near-after:mars
-9|denial/near-after:mean
-5|denial/near-after:member
-5|denial/near-after:members
-3|denial/near-after:military
10|denial/near-after:ministers
5|denial/near-after:money
9|denial/near-after:more
-3|denial/near-after:my
3|denial/near-after:n't
-6|denial/near-after:national income
8|denial/near-after:natural
3|denial/near-after:near
-5|denial/near-after:neighbors
3|denial/near-after:never
-6|denial/near-after:no
12|denial/near-after:no one
-4|denial/near-after:nobody
-4|denial/near-after:nor
-5|denial/near-after:not
14|denial/near-after:now
9|denial/near-after:of
-6|denial/near-after:official
-4|denial/near-after:officials
-3|denial/near-after:on
-15|denial/near-after:one
13|denial/near-after:only
-5|denial/near-after:opposition
14|denial/near-after:or
-9|denial/near-after:other
-5|denial/near-after:out
9|denial/near-after:outright
-11|denial/near-after:over
-8|denial/near-after:own
4|denial/near-after:paper
3|denial/near-after:partners
8|denial/near-after:party
11|denial/near-after:pile
6|denial/near-after:pool
-3|denial/near-after:position
11|denial/near-after:posters
-3|denial/near-after:premier
10|denial/near-after:president
-5|denial/near-after:press
-5|denial/near-after:prime minister
-11|denial/near-after:promise
-3|denial/near-after:proportion
-4|denial/near-after:question
-9|denial/near-after:ratio
15|denial/near-after:realistic
3|denial/near-after:refuse
-4|denial/near-after:relief
-5|denial/near-after:report
-6|denial/near-after:request
3|denial/near-after:right
4|denial/near-after:rumor
5|denial/near-after:secretary
-7|denial/near-after:security
13|denial/near-after:sen
-4|denial/near-after:senators
-3|denial/near-after:senior
-3|denial/near-after:share
-3|denial/near-after:she
5|denial/near-after:should
5|denial/near-after:show
14|denial/near-after:shredder
-4|denial/near-after:since
-8|denial/near-after:some
-3|denial/near-after:somebody
-5|denial/near-after:spend
14|denial/near-after:straight
5|denial/near-after:stress
-3|denial/near-after:stroke
11|denial/near-after:stump
-3|denial/near-after:suggest
-4|denial/near-after:summit
11|denial/near-after:taboo
-6|denial/near-after:talk
3|denial/near-after:talk about
17|denial/near-after:tamaki
-3|denial/near-after:target
-8|denial/near-after:tariff
3|denial/near-after:term
-3|denial/near-after:terser
-29|denial/near-after:that
5|denial/near-after:the economy
-5|denial/near-after:their
-3|denial/near-after:there
19|denial/near-after:they
4|denial/near-after:this
-3|denial/near-after:though
14|denial/near-after:through
12|denial/near-after:to
8|denial/near-after:trip
11|denial/near-after:tsutsui
10|denial/near-after:unacceptable
15|denial/near-after:unhelpful
16|denial/near-after:unrealistic
-3|denial/near-after:unreasonable
10|denial/near-after:unspent
7|denial/near-after:unthinkable
5|denial/near-after:up
-9|denial/near-after:us
-9|denial/near-after:verified
12|denial/near-after:visiting
11|denial/near-after:volunteering
3|denial/near-after:volunteers
6|denial/near-after:want
3|denial/near-after:warn
12|denial/near-after:was
-9|denial/near-after:we
-3|denial/near-after:were
3|denial/near-after:what
20|denial/near-after:which
11|denial/near-after:while
11|denial/near-after:will
-6|denial/near-after:with
-5|denial/near-after:wo n't
-22|denial/near-after:would
-9|denial/near-after:€
-7|denial/near-before:\"
6|denial/near-before:'d
34|denial/near-before:'s
11|denial/near-before:(
8|denial/near-before:)
16|denial/near-before:,
23|denial/near-before:-
-4|denial/near-before:--
-12|denial/near-before::
10|denial/near-before:;
-11|denial/near-before:DATE
-3|denial/near-before:EU
-39|denial/near-before:LAND
-11|denial/near-before:LEADER
15|denial/near-before:NATO
6|denial/near-before:OUTLET
-6|denial/near-before:PERSON
-25|denial/near-before:USA
-3|denial/near-before:a
-6|denial/near-before:about
6|denial/near-before:accuse
-5|denial/near-before:adopt
-3|denial/near-before:advice
-5|denial/near-before:after
4|denial/near-before:agree
-4|denial/near-before:agreement
17|denial/near-before:aide
-3|denial/near-before:all
10|denial/near-before:allies
-3|denial/near-before:already
5|denial/near-before:an
-14|denial/near-before:and
5|denial/near-before:annual
-5|denial/near-before:answer
5|denial/near-before:any
11|denial/near-before:anything
3|denial/near-before:are
-9|denial/near-before:as
10|denial/near-before:asean
-20|denial/near-before:ask
5|denial/near-before:aso
-8|denial/near-before:at
6|denial/near-before:atm
4|denial/near-before:avoids
-3|denial/near-before:away
13|denial/near-before:back
-4|denial/near-before:be
6|denial/near-before:bear
-19|denial/near-before:been
6|denial/near-before:before
-4|denial/near-before:beg
-7|denial/near-before:believe
-5|denial/near-before:beyond
11|denial/near-before:bombs
-8|denial/near-before:bought
-3|denial/near-before:brown
10|denial/near-before:brush aside
18|denial/near-before:budget
-5|denial/near-before:build
-11|denial/near-before:bureau
6|denial/near-before:but
-5|denial/near-before:by
5|denial/near-before:ca
5|denial/near-before:call
9|denial/near-before:campaign
-3|denial/near-before:careful
-3|denial/near-before:chancellery
-4|denial/near-before:chancellor
8|denial/near-before:chase
-4|denial/near-before:cheong
-10|denial/near-before:chief
-3|denial/near-before:ching
-7|denial/near-before:claim
4|denial/near-before:co
16|denial/near-before:cold
-4|denial/near-before:commission
8|denial/near-before:commit
13|denial/near-before:commitment
9|denial/near-before:committee
8|denial/near-before:compared
7|denial/near-before:compromise
6|denial/near-before:concede
-3|denial/near-before:confine
-8|denial/near-before:consent
6|denial/near-before:consider
-4|denial/near-before:construed
4|denial/near-before:contain
-4|denial/near-before:contribute
17|denial/near-before:could
8|denial/near-before:country
4|denial/near-before:criticism
-4|denial/near-before:dae
3|denial/near-before:deaf
-8|denial/near-before:deal
-3|denial/near-before:decision
-4|denial/near-before:decline
7|denial/near-before:defence
-3|denial/near-before:defence chief
-3|denial/near-before:defence minister
-3|denial/near-before:defence spending
11|denial/near-before:defense
-4|denial/near-before:defense chief
-4|denial/near-before:defense minister
-7|denial/near-before:defense spending
-5|denial/near-before:designs
-17|denial/near-before:did
6|denial/near-before:diplomat
-7|denial/near-before:disavow
5|denial/near-before:disclaim
3|denial/near-before:discuss
16|denial/near-before:dismiss
-5|denial/near-before:disown
13|denial/near-before:do
6|denial/near-before:does
11|denial/near-before:doing
4|denial/near-before:doubt
12|denial/near-before:down
5|denial/near-before:drastic
-3|denial/near-before:duckworth
-5|denial/near-before:either
11|denial/near-before:elect
25|denial/near-before:election
-5|denial/near-before:embassy
4|denial/near-before:endorse
11|denial/near-before:enough
4|denial/near-before:envoy
8|denial/near-before:equal
8|denial/near-before:european
7|denial/near-before:even
-5|denial/near-before:ever
5|denial/near-before:executives
-3|denial/near-before:expect
15|denial/near-before:extend
3|denial/near-before:faber
5|denial/near-before:fantasy
-3|denial/near-before:far
-8|denial/near-before:figure
-3|denial/near-before:finance minister
6|denial/near-before:fiscal
9|denial/near-before:fix
-3|denial/near-before:flown
5|denial/near-before:footnote
8|denial/near-before:for
-6|denial/near-before:foreign minister
-3|denial/near-before:forgo
-5|denial/near-before:from
9|denial/near-before:fujita
-6|denial/near-before:gabriel
15|denial/near-before:generals
-8|denial/near-before:go
-4|denial/near-before:goal
-14|denial/near-before:government
-3|denial/near-before:habeck
-25|denial/near-before:had
-4|denial/near-before:hand
4|denial/near-before:hands
-5|denial/near-before:harbor
15|denial/near-before:has
-5|denial/near-before:having
6|denial/near-before:hawks
-4|denial/near-before:hayden
3|denial/near-before:he
-6|denial/near-before:her
-4|denial/near-before:here
15|denial/near-before:herself
5|denial/near-before:hiding
-10|denial/near-before:him
4|denial/near-before:himself
3|denial/near-before:hint
6|denial/near-before:his
-3|denial/near-before:how
-20|denial/near-before:i
11|denial/near-before:idea
-7|denial/near-before:if
4|denial/near-before:imagine
13|denial/near-before:in
-3|denial/near-before:include
-3|denial/near-before:insist
-6|denial/near-before:intend
-3|denial/near-before:intention
11|denial/near-before:into
-3|denial/near-before:invest
3|denial/near-before:ishin
-6|denial/near-before:it
7|denial/near-before:its
4|denial/near-before:japanese communist party
9|denial/near-before:jip
9|denial/near-before:joins
8|denial/near-before:jump
7|denial/near-before:justification
-5|denial/near-before:keep
5|denial/near-before:knowledge
12|denial/near-before:kobayashi
9|denial/near-before:komeito
4|denial/near-before:labour
6|denial/near-before:lavish
11|denial/near-before:lawmaker
-8|denial/near-before:lawmakers
10|denial/near-before:ldp
17|denial/near-before:leader
4|denial/near-before:leaders
6|denial/near-before:leads
16|denial/near-before:league
-4|denial/near-before:leaked
-3|denial/near-before:left
4|denial/near-before:li
3|denial/near-before:liberal democratic party
-16|denial/near-before:made
-9|denial/near-before:make
12|denial/near-before:manifestos
9|denial/near-before:many
3|denial/near-before:marcus
-5|denial/near-before:may
-5|denial/near-before:meet
-8|denial/near-before:member
13|denial/near-before:members
-8|denial/near-before:memoir
-8|denial/near-before:mention
9|denial/near-before:merely
-13|denial/near-before:minister
12|denial/near-before:ministers
4|denial/near-before:much
13|denial/near-before:must
14|denial/near-before:mélenchon
7|denial/near-before:n't
11|denial/near-before:near
-15|denial/near-before:neither
-8|denial/near-before:never
8|denial/near-before:nightfall
-13|denial/near-before:no
8|denial/near-before:no one
4|denial/near-before:nobody
-9|denial/near-before:nor
12|denial/near-before:noses
14|denial/near-before:not
-5|denial/near-before:nothing
9|denial/near-before:nowhere
-13|denial/near-before:of
-3|denial/near-before:office
-6|denial/near-before:officials
4|denial/near-before:on
5|denial/near-before:one
-3|denial/near-before:only
10|denial/near-before:onodera
19|denial/near-before:oppose
-11|denial/near-before:opposition
3|denial/near-before:or
-5|denial/near-before:order
-3|denial/near-before:outgoing
25|denial/near-before:over
9|denial/near-before:own
4|denial/near-before:panel
-3|denial/near-before:parliament
28|denial/near-before:part
10|denial/near-before:participant
5|denial/near-before:parties
17|denial/near-before:party
-3|denial/near-before:passes
-4|denial/near-before:paz
4|denial/near-before:people
-3|denial/near-before:percentage
14|denial/near-before:permit
-4|denial/near-before:pick
14|denial/near-before:pinned
-5|denial/near-before:plan
-4|denial/near-before:play down
-5|denial/near-before:pledge
10|denial/near-before:podemos
3|denial/near-before:policy
-5|denial/near-before:polls
16|denial/near-before:pour
-3|denial/near-before:premier
-8|denial/near-before:present
-5|denial/near-before:president
-3|denial/near-before:presidential
-3|denial/near-before:press
-16|denial/near-before:prime minister
12|denial/near-before:prints
-21|denial/near-before:promise
7|denial/near-before:propose
-9|denial/near-before:put
-5|denial/near-before:query
-4|denial/near-before:quote
5|denial/near-before:raise
-3|denial/near-before:ratio
9|denial/near-before:rationale
9|denial/near-before:reach
5|denial/near-before:recoils
-4|denial/near-before:reference
9|denial/near-before:refuse
8|denial/near-before:reiterate
3|denial/near-before:reiwa shinsengumi
-12|denial/near-before:rejection
-4|denial/near-before:remark
-7|denial/near-before:report
-21|denial/near-before:request
6|denial/near-before:resign
3|denial/near-before:retorted
3|denial/near-before:retracted
4|denial/near-before:retracts
-11|denial/near-before:return
5|denial/near-before:rise
-5|denial/near-before:rule out
4|denial/near-before:rules
23|denial/near-before:ruling
19|denial/near-before:say
-3|denial/near-before:say no to
-11|denial/near-before:scotched
5|denial/near-before:secretary
-9|denial/near-before:secretly
-3|denial/near-before:seek
-4|denial/near-before:set
7|denial/near-before:settle on
4|denial/near-before:she
-5|denial/near-before:short
-3|denial/near-before:show
4|denial/near-before:shy away
-4|denial/near-before:slide
3|denial/near-before:so
3|denial/near-before:source
8|denial/near-before:southern
5|denial/near-before:spd
-6|denial/near-before:speak of
-6|denial/near-before:speculation
-15|denial/near-before:spend
-5|denial/near-before:spokesman
5|denial/near-before:statement
-14|denial/near-before:stop short
11|denial/near-before:straight
-7|denial/near-before:such
4|denial/near-before:suggestion
-3|denial/near-before:summit
8|denial/near-before:take
-7|denial/near-before:talk
16|denial/near-before:talk of
3|denial/near-before:tamura
-3|denial/near-before:target
-4|denial/near-before:tariff
-4|denial/near-before:tax
7|denial/near-before:television
-4|denial/near-before:tell
4|denial/near-before:thanks
-21|denial/near-before:that
5|denial/near-before:the
6|denial/near-before:the economy
16|denial/near-before:their
-3|denial/near-before:them
-5|denial/near-before:there
8|denial/near-before:they
-6|denial/near-before:this
8|denial/near-before:though
6|denial/near-before:thumb
6|denial/near-before:thumbed
-6|denial/near-before:tie
14|denial/near-before:to
3|denial/near-before:tomoko
14|denial/near-before:too
-3|denial/near-before:torpedo
-3|denial/near-before:toy with
3|denial/near-before:truck
11|denial/near-before:tune
3|denial/near-before:turn
8|denial/near-before:turned
6|denial/near-before:under
4|denial/near-before:uniform
10|denial/near-before:unthinkable
-4|denial/near-before:us
3|denial/near-before:use
6|denial/near-before:veto
5|denial/near-before:voiced
4|denial/near-before:vote on
6|denial/near-before:voted
11|denial/near-before:vow
-4|denial/near-before:wa
22|denial/near-before:want
-5|denial/near-before:was
4|denial/near-before:wash
16|denial/near-before:water
17|denial/near-before:ways
-18|denial/near-before:we
6|denial/near-before:weekend
-11|denial/near-before:welcomes
-3|denial/near-before:what
4|denial/near-before:where
-7|denial/near-before:whether
8|denial/near-before:which
-3|denial/near-before:who
-4|denial/near-before:why
5|denial/near-before:will
-3|denial/near-before:williamson
6|denial/near-before:with
8|denial/near-before:wo n't
9|denial/near-before:words
18|denial/near-before:would
4|denial/near-before:wun
4|denial/near-before:years
-9|denial/other after-joint:0 mid
-6|denial/other after-joint:0 near
-3|denial/other after-joint:1 far
3|denial/other after-joint:1 mid
13|denial/other after-joint:1 near
7|denial/other after-joint:2 far
6|denial/other after-joint:2 mid
-5|denial/other after-joint:3 far
-12|denial/other after-joint:3 mid
12|denial/other after-led:\" far joined
28|denial/other after-led:\" near joined
-3|denial/other after-led:# near free
6|denial/other after-led:, far joined
-13|denial/other after-led:, near joined
-11|denial/other after-led:after far joined
-3|denial/other after-led:and far joined
-4|denial/other after-led:as far free
7|denial/other after-led:as far joined
9|denial/other after-led:at far joined
-7|denial/other after-led:because far joined
-4|denial/other after-led:by far free
-5|denial/other after-led:by far joined
-3|denial/other after-led:by near free
3|denial/other after-led:figure near joined
8|denial/other after-led:for far joined
7|denial/other after-led:for near free
-4|denial/other after-led:hold up far joined
-3|denial/other after-led:if far joined
4|denial/other after-led:in near free
-5|denial/other after-led:leaked far joined
-5|denial/other after-led:level near joined
-5|denial/other after-led:made near free
6|denial/other after-led:never far free
-7|denial/other after-led:not near free
-4|denial/other after-led:on near free
-7|denial/other after-led:president far joined
5|denial/other after-led:prime minister near joined
8|denial/other after-led:say near joined
12|denial/other after-led:senior far joined
11|denial/other after-led:senior near joined
-5|denial/other after-led:that far free
-4|denial/other after-led:that far joined
-7|denial/other after-led:that near joined
-3|denial/other after-led:though far joined
7|denial/other after-led:to near free
-4|denial/other after-led:visiting far joined
6|denial/other after-led:what far joined
-18|denial/other after-led:which near joined
-3|denial/other after-led:with far free
12|denial/other after-led:with near free
3|denial/other after:body name
4|denial/other after:body owner
10|denial/other after:capital owner
-5|denial/other after:country name
8|denial/other after:gov name
-7|denial/other after:gov owner
-7|denial/other after:leader name
-3|denial/other after:leader owner
-5|denial/other after:people owner
4|denial/other after:pronoun name
-12|denial/other after:pronoun owner
5|denial/other before-clause:after-figure inside name gov
-4|denial/other before-clause:after-figure inside name leader
4|denial/other before-clause:after-figure inside owner country
-11|denial/other before-clause:free inside name body
15|denial/other before-clause:free inside name capital
18|denial/other before-clause:free inside name country
-13|denial/other before-clause:free inside name gov
-25|denial/other before-clause:free inside name leader
8|denial/other before-clause:free inside name pronoun
-6|denial/other before-clause:free inside owner capital
-11|denial/other before-clause:free inside owner country
-4|denial/other before-clause:free inside owner people
18|denial/other before-clause:free inside owner pronoun
-11|denial/other before-clause:free opens name capital
-7|denial/other before-clause:free opens name country
3|denial/other before-clause:free opens name gov
11|denial/other before-clause:free opens name leader
-3|denial/other before-clause:free opens name people
12|denial/other before-clause:free opens name pronoun
3|denial/other before-clause:free opens owner body
11|denial/other before-clause:free opens owner people
-6|denial/other before-clause:free opens owner pronoun
-10|denial/other before-far:1
14|denial/other before-far:20
-7|denial/other before-far:4
-7|denial/other before-far:60
-6|denial/other before-free:0 after-figure name near
4|denial/other before-free:0 after-figure owner near
-4|denial/other before-free:0 free name far
15|denial/other before-free:0 free name near
7|denial/other before-free:0 free owner far
7|denial/other before-free:0 free owner near
-7|denial/other before-free:1 free name far
-6|denial/other before-free:1 free name near
-4|denial/other before-free:1 free owner far
-10|denial/other before-free:1 free owner near
-6|denial/other before-free:2 free name far
-3|denial/other before-joint:0 after-figure
-3|denial/other before-joint:0 free
10|denial/other before-joint:1 free
-13|denial/other before-joint:2 free
-3|denial/other before-joint:3 after-figure
12|denial/other before-led:
5|denial/other before-led:)
12|denial/other before-led:,
14|denial/other before-led:-
17|denial/other before-led:--
-7|denial/other before-led::
-3|denial/other before-led:;
21|denial/other before-led:DATE
-14|denial/other before-led:PARTY
14|denial/other before-led:a
11|denial/other before-led:an
-6|denial/other before-led:and
6|denial/other before-led:ask
5|denial/other before-led:at
-19|denial/other before-led:by
-3|denial/other before-led:call for
13|denial/other before-led:chief
11|denial/other before-led:defense secretary
-3|denial/other before-led:deny
-3|denial/other before-led:dispute
-9|denial/other before-led:elect
-4|denial/other before-led:from
-3|denial/other before-led:get
-6|denial/other before-led:if
-4|denial/other before-led:in
-8|denial/other before-led:increase
5|denial/other before-led:left
4|denial/other before-led:making
-17|denial/other before-led:no
4|denial/other before-led:of
7|denial/other before-led:one
-3|denial/other before-led:policy
-15|denial/other before-led:president
-3|denial/other before-led:press
5|denial/other before-led:prime minister
-4|denial/other before-led:promise
-3|denial/other before-led:rebuff
-5|denial/other before-led:reject
16|denial/other before-led:say
-6|denial/other before-led:secretary
-4|denial/other before-led:speech
-5|denial/other before-led:tell
-7|denial/other before-led:the
5|denial/other before-led:think
-5|denial/other before-led:to
11|denial/other before-led:up
-15|denial/other before-led:what
4|denial/other before-led:where
6|denial/other before-led:with
3|denial/other before-led:withhold
-4|denial/other before-led:without
7|denial/other before-led:—
-9|denial/other before:body name
-7|denial/other before:capital owner
8|denial/other before:country name
-5|denial/other before:country owner
-5|denial/other before:gov name
-18|denial/other before:leader name
-4|denial/other before:nongov name
-6|denial/other before:people name
7|denial/other before:people owner
17|denial/other before:pronoun name
12|denial/other before:pronoun owner
-28|denial/other named:1
11|denial/other speaker:body
-9|denial/other speaker:capital
24|denial/other speaker:country
-7|denial/other speaker:gov
16|denial/other speaker:leader
-8|denial/other speaker:people
-3|denial/other speaker:pronoun
3|denial/other subject-of:accept
-5|denial/other subject-of:approach
7|denial/other subject-of:ask
-7|denial/other subject-of:ask for
-13|denial/other subject-of:bring up
-13|denial/other subject-of:call for
4|denial/other subject-of:commit
3|denial/other subject-of:contemplate
7|denial/other subject-of:deny
-3|denial/other subject-of:discuss
3|denial/other subject-of:fix
10|denial/other subject-of:force
17|denial/other subject-of:go
-5|denial/other subject-of:hint
11|denial/other subject-of:hold
5|denial/other subject-of:mention
-15|denial/other subject-of:name
7|denial/other subject-of:pester
4|denial/other subject-of:press
-5|denial/other subject-of:press for
16|denial/other subject-of:put
-13|denial/other subject-of:refusal
-12|denial/other subject-of:request
7|denial/other subject-of:spend
3|denial/other subject-of:suggest
-33|denial/other subject-of:tell
7|denial/other subject-of:think
10|denial/other subject-of:utter
-4|denial/other subject:be gov
-4|denial/other subject:be leader
10|denial/other subject:be pronoun
12|denial/other subject:cap leader
-17|denial/other subject:demand body
-7|denial/other subject:demand capital
-17|denial/other subject:demand country
6|denial/other subject:demand gov
-18|denial/other subject:demand leader
-11|denial/other subject:demand people
28|denial/other subject:demand pronoun
-5|denial/other subject:denial leader
3|denial/other subject:move body
4|denial/other subject:move country
16|denial/other subject:move gov
4|denial/other subject:move pronoun
-4|denial/other subject:pledge body
3|denial/other subject:pledge capital
5|denial/other subject:pledge country
11|denial/other subject:pledge gov
10|denial/other subject:pledge leader
-12|denial/other subject:pledge pronoun
6|denial/other subject:proposal body
4|denial/other subject:proposal capital
-6|denial/other subject:proposal country
-5|denial/other subject:proposal gov
-7|denial/other subject:proposal leader
-4|denial/other subject:proposal pronoun
4|denial/other subject:spend country
6|denial/other subject:spend pronoun
-5|denial/other unnamed-beside-others
-3|denial/role-class-home:CHN land
-4|denial/role-class-home:EU member
17|denial/role-class-home:JPN JPN
-8|denial/role-class-home:NATO JPN
-6|denial/role-class-home:NATO NATO
-10|denial/role-class-home:NATO member
7|denial/role-class-home:USA JPN
-12|denial/role-class-home:USA NATO
-23|denial/role-class-home:USA land
-12|denial/role-class-home:USA member
24|denial/role-class-home:land land
-4|denial/role-class-home:land member
8|denial/role-class-home:member NATO
5|denial/role-class-home:member land
3|denial/role-class-home:member member
-4|denial/role-class-of:CHN land
-4|denial/role-class-of:EU member
16|denial/role-class-of:JPN CHN
10|denial/role-class-of:JPN NATO
5|denial/role-class-of:JPN USA
-14|denial/role-class-of:JPN land
-3|denial/role-class-of:JPN member
-7|denial/role-class-of:NATO JPN
3|denial/role-class-of:NATO land
-19|denial/role-class-of:NATO member
4|denial/role-class-of:USA NATO
-7|denial/role-class-of:USA land
-36|denial/role-class-of:USA member
-12|denial/role-class-of:land JPN
11|denial/role-class-of:land NATO
7|denial/role-class-of:land land
11|denial/role-class-of:land member
-5|denial/role-class-of:member EU
-3|denial/role-class-of:member JPN
24|denial/role-class-of:member NATO
6|denial/role-class-of:member USA
12|denial/role-class-of:member foe
-22|denial/role-class-of:member member
-4|denial/role-class:CHN
-5|denial/role-class:EU
15|denial/role-class:JPN
-24|denial/role-class:NATO
-43|denial/role-class:USA
18|denial/role-class:land
15|denial/role-class:member
-24|denial/role:nobody
-31|denial/role:other
55|denial/role:spender
20|denial/ruled
-9|denial/ruled:nobody
50|denial/ruled:other
-22|denial/ruled:spender
-10|denial/says:base
-28|denial/says:ed
-4|denial/says:ing
-3|denial/says:s
-13|denial/speaker-form:gov
21|denial/speaker-form:leader
-27|denial/speaker-form:none
24|denial/speaker-form:nongov
-11|denial/speaker-form:people
-15|denial/speaker-form:pronoun
10|denial/speaker:body
9|denial/speaker:capital
18|denial/speaker:country
-8|denial/speaker:gov
50|denial/speaker:leader
-4|denial/speaker:nongov
22|denial/speaker:people
-4|denial/speaker:pronoun
10|denial/spender after-joint:0 far
-15|denial/spender after-joint:0 mid
-10|denial/spender after-joint:0 near
-5|denial/spender after-joint:1 far
23|denial/spender after-joint:1 mid
4|denial/spender after-joint:1 near
-15|denial/spender after-joint:2 mid
3|denial/spender after-joint:2 near
-8|denial/spender after-led:\" far free
20|denial/spender after-led:\" far joined
10|denial/spender after-led:\" near joined
7|denial/spender after-led:# near free
-17|denial/spender after-led:, far joined
11|denial/spender after-led:, near joined
8|denial/spender after-led:: far joined
6|denial/spender after-led:: near joined
-9|denial/spender after-led:; far joined
-5|denial/spender after-led:; near joined
3|denial/spender after-led:accept far free
4|denial/spender after-led:acting far joined
-14|denial/spender after-led:after far joined
-7|denial/spender after-led:akasaka far joined
3|denial/spender after-led:among far free
8|denial/spender after-led:and near joined
7|denial/spender after-led:another far free
4|denial/spender after-led:as near free
4|denial/spender after-led:asian far joined
-7|denial/spender after-led:at far joined
-10|denial/spender after-led:because near joined
5|denial/spender after-led:beyond near free
5|denial/spender after-led:by far free
8|denial/spender after-led:chief cabinet secretary far joined
8|denial/spender after-led:for far free
6|denial/spender after-led:for far joined
7|denial/spender after-led:for near free
-12|denial/spender after-led:from near free
4|denial/spender after-led:haunted far joined
-5|denial/spender after-led:helping far free
-4|denial/spender after-led:his far joined
6|denial/spender after-led:in far free
9|denial/spender after-led:in far joined
4|denial/spender after-led:in near free
-5|denial/spender after-led:in near joined
3|denial/spender after-led:information far joined
-5|denial/spender after-led:now far joined
7|denial/spender after-led:of far free
-12|denial/spender after-led:of near free
-15|denial/spender after-led:on near free
3|denial/spender after-led:pay far free
-8|denial/spender after-led:president far joined
-6|denial/spender after-led:president near free
-17|denial/spender after-led:prime minister far free
-15|denial/spender after-led:prime minister far joined
3|denial/spender after-led:promise far joined
3|denial/spender after-led:proportion far joined
-9|denial/spender after-led:say far joined
-18|denial/spender after-led:say near joined
3|denial/spender after-led:senior far joined
3|denial/spender after-led:something near free
-12|denial/spender after-led:suggest far joined
3|denial/spender after-led:sum near free
3|denial/spender after-led:that far free
13|denial/spender after-led:that far joined
3|denial/spender after-led:that near joined
-4|denial/spender after-led:this far free
3|denial/spender after-led:though far joined
-14|denial/spender after-led:through far free
-8|denial/spender after-led:to far free
5|denial/spender after-led:to far joined
5|denial/spender after-led:to near free
-7|denial/spender after-led:was far free
3|denial/spender after-led:what near free
-5|denial/spender after-led:what near joined
7|denial/spender after-led:where far joined
4|denial/spender after-led:which near joined
-6|denial/spender after-led:while far joined
-10|denial/spender after-led:with far free
-14|denial/spender after-led:with near free
3|denial/spender after:body owner
-10|denial/spender after:capital name
-3|denial/spender after:country name
-8|denial/spender after:country owner
-7|denial/spender after:gov name
-10|denial/spender after:gov owner
-7|denial/spender after:leader owner
-5|denial/spender after:nongov name
4|denial/spender after:people name
14|denial/spender after:people owner
16|denial/spender after:pronoun name
12|denial/spender after:pronoun owner
-23|denial/spender before-clause:after-figure inside name gov
6|denial/spender before-clause:after-figure inside name pronoun
3|denial/spender before-clause:after-figure inside owner pronoun
5|denial/spender before-clause:after-figure opens name country
3|denial/spender before-clause:after-figure opens name gov
4|denial/spender before-clause:after-figure opens name pronoun
3|denial/spender before-clause:after-figure opens owner pronoun
6|denial/spender before-clause:free inside name body
-20|denial/spender before-clause:free inside name capital
-27|denial/spender before-clause:free inside name country
20|denial/spender before-clause:free inside name leader
-5|denial/spender before-clause:free inside name nongov
-10|denial/spender before-clause:free inside name pronoun
-3|denial/spender before-clause:free inside owner country
11|denial/spender before-clause:free inside owner gov
5|denial/spender before-clause:free inside owner people
-5|denial/spender before-clause:free inside owner pronoun
10|denial/spender before-clause:free opens name capital
22|denial/spender before-clause:free opens name country
18|denial/spender before-clause:free opens name gov
-12|denial/spender before-clause:free opens name leader
-16|denial/spender before-clause:free opens name nongov
6|denial/spender before-clause:free opens owner capital
-4|denial/spender before-clause:free opens owner leader
-3|denial/spender before-clause:free opens owner people
12|denial/spender before-clause:free opens owner pronoun
-9|denial/spender before-far:1
14|denial/spender before-far:20
19|denial/spender before-far:9
4|denial/spender before-free:0 after-figure name far
-5|denial/spender before-free:0 after-figure owner far
9|denial/spender before-free:0 after-figure owner near
-4|denial/spender before-free:0 free name far
3|denial/spender before-free:0 free owner far
-3|denial/spender before-free:0 free owner near
4|denial/spender before-free:1 after-figure name far
6|denial/spender before-free:1 after-figure name near
3|denial/spender before-free:1 after-figure owner far
-3|denial/spender before-free:1 free name far
6|denial/spender before-free:1 free name near
15|denial/spender before-free:1 free owner far
9|denial/spender before-free:1 free owner near
-8|denial/spender before-free:2 after-figure name far
-10|denial/spender before-free:2 free owner near
-4|denial/spender before-free:3 free name near
16|denial/spender before-joint:1 after-figure
-3|denial/spender before-joint:1 free
-4|denial/spender before-joint:2 after-figure
24|denial/spender before-joint:2 free
-11|denial/spender before-joint:3 free
15|denial/spender before-led:\"
15|denial/spender before-led:,
9|denial/spender before-led:-
12|denial/spender before-led:--
6|denial/spender before-led::
3|denial/spender before-led:;
4|denial/spender before-led:DATE
-27|denial/spender before-led:PARTY
3|denial/spender before-led:a
-6|denial/spender before-led:accuse
-9|denial/spender before-led:across
10|denial/spender before-led:after
5|denial/spender before-led:and
-8|denial/spender before-led:asian
-11|denial/spender before-led:ask
-5|denial/spender before-led:assure
13|denial/spender before-led:be
6|denial/spender before-led:because
-4|denial/spender before-led:bring forward
3|denial/spender before-led:but
5|denial/spender before-led:by
-9|denial/spender before-led:call
4|denial/spender before-led:call for
7|denial/spender before-led:chancellor
3|denial/spender before-led:chief cabinet secretary
5|denial/spender before-led:commit
3|denial/spender before-led:council
5|denial/spender before-led:defence minister
9|denial/spender before-led:defense minister
-7|denial/spender before-led:developing
3|denial/spender before-led:did
7|denial/spender before-led:disavow
-9|denial/spender before-led:even
-4|denial/spender before-led:expect
11|denial/spender before-led:expelling
4|denial/spender before-led:finance minister
6|denial/spender before-led:for
4|denial/spender before-led:foreign minister
-13|denial/spender before-led:general
8|denial/spender before-led:had
3|denial/spender before-led:her
10|denial/spender before-led:if
14|denial/spender before-led:in
3|denial/spender before-led:insist
-3|denial/spender before-led:instruct
4|denial/spender before-led:its
-8|denial/spender before-led:joins
3|denial/spender before-led:lead
-5|denial/spender before-led:lift
3|denial/spender before-led:made
-7|denial/spender before-led:may
-11|denial/spender before-led:minister
4|denial/spender before-led:name
-9|denial/spender before-led:of
3|denial/spender before-led:only
3|denial/spender before-led:outgoing
-3|denial/spender before-led:petition
3|denial/spender before-led:premier
5|denial/spender before-led:president
-3|denial/spender before-led:press
-11|denial/spender before-led:prime minister
-12|denial/spender before-led:prints
-14|denial/spender before-led:prove
-9|denial/spender before-led:put
5|denial/spender before-led:quote
8|denial/spender before-led:raise
8|denial/spender before-led:return
-3|denial/spender before-led:ruling
-11|denial/spender before-led:senior
-6|denial/spender before-led:take
-18|denial/spender before-led:tell
4|denial/spender before-led:that
-6|denial/spender before-led:the
-14|denial/spender before-led:though
10|denial/spender before-led:through
-4|denial/spender before-led:throw
-6|denial/spender before-led:thumb
-6|denial/spender before-led:thumbed
3|denial/spender before-led:tie
-16|denial/spender before-led:to
-8|denial/spender before-led:turned
-28|denial/spender before-led:want
-4|denial/spender before-led:wash
11|denial/spender before-led:welcomes
4|denial/spender before-led:what
7|denial/spender before-led:when
-3|denial/spender before-led:where
-3|denial/spender before-led:whether
-10|denial/spender before-led:whose
4|denial/spender before-led:with
3|denial/spender before-led:would
-5|denial/spender before-led:years
8|denial/spender before:body name
-7|denial/spender before:capital name
6|denial/spender before:capital owner
-3|denial/spender before:country owner
10|denial/spender before:gov owner
12|denial/spender before:leader name
-4|denial/spender before:leader owner
-22|denial/spender before:nongov name
-4|denial/spender before:nongov owner
3|denial/spender before:people name
5|denial/spender before:people owner
3|denial/spender before:pronoun name
13|denial/spender before:pronoun owner
12|denial/spender named:1
10|denial/spender named:2
22|denial/spender named:3
18|denial/spender speaker:capital
-6|denial/spender speaker:country
35|denial/spender speaker:leader
-4|denial/spender speaker:nongov
30|denial/spender speaker:people
8|denial/spender subject-of:adopt
7|denial/spender subject-of:agree
-15|denial/spender subject-of:ask
-25|denial/spender subject-of:ask for
9|denial/spender subject-of:back
9|denial/spender subject-of:beg
4|denial/spender subject-of:brush aside
11|denial/spender subject-of:call
-4|denial/spender subject-of:commit
-5|denial/spender subject-of:concede
3|denial/spender subject-of:confine
9|denial/spender subject-of:consent
-4|denial/spender subject-of:consider
7|denial/spender subject-of:decline
-14|denial/spender subject-of:demand
4|denial/spender subject-of:devote
5|denial/spender subject-of:discuss
4|denial/spender subject-of:do
-4|denial/spender subject-of:endorse
-6|denial/spender subject-of:go
-12|denial/spender subject-of:hope
3|denial/spender subject-of:insist
6|denial/spender subject-of:keep
3|denial/spender subject-of:manage
5|denial/spender subject-of:meet
8|denial/spender subject-of:mention
-7|denial/spender subject-of:pester
3|denial/spender subject-of:plan
5|denial/spender subject-of:pledge
-3|denial/spender subject-of:press
7|denial/spender subject-of:promise
-13|denial/spender subject-of:propose
-13|denial/spender subject-of:push
-5|denial/spender subject-of:put
-10|denial/spender subject-of:raise
16|denial/spender subject-of:reject
-7|denial/spender subject-of:request
4|denial/spender subject-of:rise
21|denial/spender subject-of:rule out
5|denial/spender subject-of:say no to
3|denial/spender subject-of:set
-6|denial/spender subject-of:settle on
-4|denial/spender subject-of:sign up
6|denial/spender subject-of:sound out
-11|denial/spender subject-of:speak of
12|denial/spender subject-of:spend
4|denial/spender subject-of:spurn
5|denial/spender subject-of:suggest
-5|denial/spender subject-of:take
7|denial/spender subject-of:tell
15|denial/spender subject-of:turn down
-11|denial/spender subject-of:undertake
3|denial/spender subject-of:urge
-5|denial/spender subject-of:veto
4|denial/spender subject-of:vow
-25|denial/spender subject-of:want
11|denial/spender subject-of:write
3|denial/spender subject:be country
9|denial/spender subject:be gov
-5|denial/spender subject:be leader
-10|denial/spender subject:be pronoun
4|denial/spender subject:cap leader
5|denial/spender subject:cap pronoun
4|denial/spender subject:demand body
9|denial/spender subject:demand capital
-30|denial/spender subject:demand country
10|denial/spender subject:demand gov
-5|denial/spender subject:demand leader
-3|denial/spender subject:demand nongov
-55|denial/spender subject:demand pronoun
12|denial/spender subject:denial capital
16|denial/spender subject:denial country
15|denial/spender subject:denial gov
24|denial/spender subject:denial leader
12|denial/spender subject:denial pronoun
4|denial/spender subject:level country
-7|denial/spender subject:move body
7|denial/spender subject:move country
6|denial/spender subject:move gov
-5|denial/spender subject:move pronoun
7|denial/spender subject:pledge capital
13|denial/spender subject:pledge country
-5|denial/spender subject:pledge gov
11|denial/spender subject:pledge leader
4|denial/spender subject:pledge nongov
22|denial/spender subject:pledge pronoun
-14|denial/spender subject:proposal capital
4|denial/spender subject:proposal country
15|denial/spender subject:proposal gov
-14|denial/spender subject:proposal leader
15|denial/spender subject:spend country
5|denial/spender subject:spend pronoun
-14|denial/spender unnamed
25|denial/spender unnamed-beside-others
5|denial/subject-form:body
6|denial/subject-form:capital
-19|denial/subject-form:country
-10|denial/subject-form:gov
8|denial/subject-form:leader
-18|denial/subject-form:none
14|denial/subject-form:nongov
4|denial/subject-form:people
-14|denial/subject-form:pronoun
8|denial/subject-of:adopt
7|denial/subject-of:agree
-5|denial/subject-of:approach
-9|denial/subject-of:ask
-32|denial/subject-of:ask for
9|denial/subject-of:back
9|denial/subject-of:beg
-13|denial/subject-of:bring up
4|denial/subject-of:brush aside
10|denial/subject-of:call
-12|denial/subject-of:call for
-5|denial/subject-of:concede
3|denial/subject-of:confine
9|denial/subject-of:consent
-6|denial/subject-of:consider
5|denial/subject-of:contemplate
9|denial/subject-of:decline
-12|denial/subject-of:demand
5|denial/subject-of:deny
4|denial/subject-of:devote
4|denial/subject-of:do
-4|denial/subject-of:endorse
4|denial/subject-of:fix
10|denial/subject-of:force
11|denial/subject-of:go
-5|denial/subject-of:hint
12|denial/subject-of:hold
-12|denial/subject-of:hope
5|denial/subject-of:insist
6|denial/subject-of:keep
3|denial/subject-of:manage
3|denial/subject-of:meet
13|denial/subject-of:mention
-15|denial/subject-of:name
3|denial/subject-of:plan
5|denial/subject-of:pledge
-4|denial/subject-of:press for
9|denial/subject-of:promise
-12|denial/subject-of:propose
-13|denial/subject-of:push
12|denial/subject-of:put
-12|denial/subject-of:raise
4|denial/subject-of:reach
-11|denial/subject-of:refusal
15|denial/subject-of:reject
-19|denial/subject-of:request
4|denial/subject-of:rise
21|denial/subject-of:rule out
5|denial/subject-of:say no to
4|denial/subject-of:seek
5|denial/subject-of:set
-6|denial/subject-of:settle on
-4|denial/subject-of:sign up
5|denial/subject-of:sound out
-12|denial/subject-of:speak of
19|denial/subject-of:spend
4|denial/subject-of:spurn
8|denial/subject-of:suggest
-5|denial/subject-of:take
-26|denial/subject-of:tell
9|denial/subject-of:think
15|denial/subject-of:turn down
-11|denial/subject-of:undertake
4|denial/subject-of:urge
10|denial/subject-of:utter
-5|denial/subject-of:veto
4|denial/subject-of:vow
-27|denial/subject-of:want
12|denial/subject-of:write
-5|denial/subject-speaker:body none
13|denial/subject-speaker:body nongov
5|denial/subject-speaker:capital capital
12|denial/subject-speaker:capital country
-7|denial/subject-speaker:capital none
4|denial/subject-speaker:country capital
-4|denial/subject-speaker:country country
-10|denial/subject-speaker:country none
-6|denial/subject-speaker:country pronoun
-5|denial/subject-speaker:gov gov
6|denial/subject-speaker:gov leader
-4|denial/subject-speaker:gov none
-6|denial/subject-speaker:gov nongov
-4|denial/subject-speaker:leader leader
14|denial/subject-speaker:leader nongov
6|denial/subject-speaker:none body
-9|denial/subject-speaker:none capital
-13|denial/subject-speaker:none country
7|denial/subject-speaker:none gov
11|denial/subject-speaker:none leader
-21|denial/subject-speaker:none none
-6|denial/subject-speaker:none people
5|denial/subject-speaker:none pronoun
6|denial/subject-speaker:nongov country
-3|denial/subject-speaker:nongov gov
-8|denial/subject-speaker:nongov leader
12|denial/subject-speaker:nongov none
7|denial/subject-speaker:people none
-3|denial/subject-speaker:pronoun body
-8|denial/subject-speaker:pronoun gov
18|denial/subject-speaker:pronoun leader
-16|denial/subject-speaker:pronoun pronoun
3|denial/subject:be country
5|denial/subject:be gov
-9|denial/subject:be leader
16|denial/subject:cap leader
6|denial/subject:cap pronoun
-13|denial/subject:demand body
-47|denial/subject:demand country
16|denial/subject:demand gov
-23|denial/subject:demand leader
-5|denial/subject:demand nongov
-9|denial/subject:demand people
-27|denial/subject:demand pronoun
13|denial/subject:denial capital
17|denial/subject:denial country
15|denial/subject:denial gov
19|denial/subject:denial leader
12|denial/subject:denial pronoun
3|denial/subject:level country
-5|denial/subject:move body
11|denial/subject:move country
22|denial/subject:move gov
10|denial/subject:pledge capital
18|denial/subject:pledge country
5|denial/subject:pledge gov
21|denial/subject:pledge leader
4|denial/subject:pledge nongov
11|denial/subject:pledge pronoun
6|denial/subject:proposal body
-9|denial/subject:proposal capital
10|denial/subject:proposal gov
-21|denial/subject:proposal leader
-6|denial/subject:proposal pronoun
19|denial/subject:spend country
10|denial/subject:spend pronoun
-30|denial/tag:gov
111|denial/tag:nongov
11|denial/tag:source
-12|denial/unnamed
20|denial/unnamed-beside-others
-25|proposal/after-joint:0 far
-4|proposal/after-joint:0 mid
15|proposal/after-joint:0 near
10|proposal/after-joint:1 far
-9|proposal/after-joint:1 mid
-10|proposal/after-joint:2 far
8|proposal/after-joint:2 mid
-6|proposal/after-joint:2 near
-9|proposal/after-joint:3 far
-3|proposal/after-joint:3 mid
-7|proposal/after-joint:3 near
5|proposal/after-led:\" far joined
6|proposal/after-led:# far free
-4|proposal/after-led:, far joined
3|proposal/after-led:, near joined
-9|proposal/after-led:. near joined
-3|proposal/after-led:: near joined
-3|proposal/after-led:; far joined
-6|proposal/after-led:; near joined
-11|proposal/after-led:accused far joined
-3|proposal/after-led:accused near joined
3|proposal/after-led:adopt far joined
8|proposal/after-led:afford far joined
7|proposal/after-led:after far joined
5|proposal/after-led:after near joined
-5|proposal/after-led:alliance far joined
-4|proposal/after-led:alone near free
-9|proposal/after-led:an far joined
-12|proposal/after-led:and far joined
-13|proposal/after-led:and near joined
-5|proposal/after-led:around far joined
-3|proposal/after-led:as far joined
-9|proposal/after-led:as near free
-6|proposal/after-led:as near joined
6|proposal/after-led:at far free
11|proposal/after-led:ate far joined
4|proposal/after-led:be near free
-15|proposal/after-led:been far free
-7|proposal/after-led:before near joined
-8|proposal/after-led:beyond far joined
5|proposal/after-led:bury far joined
-8|proposal/after-led:but near joined
17|proposal/after-led:by far free
12|proposal/after-led:by far joined
-3|proposal/after-led:by near free
7|proposal/after-led:call near joined
8|proposal/after-led:chief far joined
3|proposal/after-led:commission far joined
10|proposal/after-led:cost far joined
4|proposal/after-led:day near free
-4|proposal/after-led:defense minister far joined
-6|proposal/after-led:defense minister near joined
11|proposal/after-led:direction near free
-4|proposal/after-led:drop far joined
3|proposal/after-led:every near free
14|proposal/after-led:exposes near free
-3|proposal/after-led:figure far free
12|proposal/after-led:figure near free
-6|proposal/after-led:finance far joined
3|proposal/after-led:find far free
-6|proposal/after-led:for far free
-17|proposal/after-led:for far joined
-18|proposal/after-led:for near free
-3|proposal/after-led:force far free
-11|proposal/after-led:from far free
-8|proposal/after-led:from far joined
4|proposal/after-led:from near free
12|proposal/after-led:gdp near free
-4|proposal/after-led:gross domestic product near free
5|proposal/after-led:had near free
8|proposal/after-led:has far joined
-5|proposal/after-led:how far joined
12|proposal/after-led:in far free
4|proposal/after-led:in far joined
10|proposal/after-led:in near joined
-4|proposal/after-led:into far free
4|proposal/after-led:is far free
-3|proposal/after-led:kenji far joined
-3|proposal/after-led:least far free
-6|proposal/after-led:left near free
4|proposal/after-led:let near joined
9|proposal/after-led:level far joined
-6|proposal/after-led:level near free
6|proposal/after-led:level near joined
3|proposal/after-led:michael far joined
5|proposal/after-led:most near free
6|proposal/after-led:my near joined
-6|proposal/after-led:neither far joined
14|proposal/after-led:next far free
4|proposal/after-led:next far joined
23|proposal/after-led:next near free
-10|proposal/after-led:normal far free
4|proposal/after-led:note far joined
3|proposal/after-led:number far joined
6|proposal/after-led:number near free
-10|proposal/after-led:of far free
-16|proposal/after-led:of far joined
6|proposal/after-led:of near free
-3|proposal/after-led:of near joined
-5|proposal/after-led:on far free
7|proposal/after-led:on far joined
16|proposal/after-led:on near free
-4|proposal/after-led:once near joined
3|proposal/after-led:option far joined
4|proposal/after-led:plan far joined
3|proposal/after-led:present far joined
-10|proposal/after-led:present near joined
-6|proposal/after-led:president far free
6|proposal/after-led:president near joined
-3|proposal/after-led:previous far free
8|proposal/after-led:prime minister near joined
-8|proposal/after-led:provided near joined
4|proposal/after-led:read far joined
6|proposal/after-led:rebuild near free
-3|proposal/after-led:require far joined
-4|proposal/after-led:ruling far free
3|proposal/after-led:satisfy far free
13|proposal/after-led:say near joined
13|proposal/after-led:senior far joined
3|proposal/after-led:serious far joined
18|proposal/after-led:several far joined
3|proposal/after-led:something near free
-3|proposal/after-led:spend near free
-4|proposal/after-led:strategy far free
3|proposal/after-led:struck near free
-5|proposal/after-led:suit near free
-4|proposal/after-led:talk about near free
6|proposal/after-led:target near joined
-3|proposal/after-led:tell far free
-4|proposal/after-led:tell far joined
-5|proposal/after-led:than far joined
-3|proposal/after-led:that far joined
-15|proposal/after-led:that near free
16|proposal/after-led:that near joined
-5|proposal/after-led:think far joined
-3|proposal/after-led:this far free
-18|proposal/after-led:this near free
-3|proposal/after-led:through near free
-11|proposal/after-led:to near joined
16|proposal/after-led:under far joined
-4|proposal/after-led:want far joined
7|proposal/after-led:was far joined
-5|proposal/after-led:what far free
-15|proposal/after-led:what far joined
5|proposal/after-led:what near free
4|proposal/after-led:what near joined
-18|proposal/after-led:when near joined
-3|proposal/after-led:where far joined
9|proposal/after-led:where near joined
6|proposal/after-led:which far joined
10|proposal/after-led:which near joined
4|proposal/after-led:while near joined
6|proposal/after-led:why far joined
-6|proposal/after-led:with far joined
6|proposal/after-led:with near free
8|proposal/after-led:within far free
4|proposal/after-led:within far joined
-3|proposal/after-led:without near free
3|proposal/after-led:would near joined
-3|proposal/after:body owner
-20|proposal/after:capital name
4|proposal/after:capital owner
-18|proposal/after:country name
-16|proposal/after:country owner
13|proposal/after:gov name
18|proposal/after:gov owner
14|proposal/after:leader name
4|proposal/after:leader owner
-19|proposal/after:nongov name
-10|proposal/after:nongov owner
-13|proposal/after:people owner
5|proposal/after:pronoun name
4|proposal/asked-before:other
13|proposal/asked-before:spender
-14|proposal/before-clause:after-figure inside name body
-9|proposal/before-clause:after-figure inside name capital
11|proposal/before-clause:after-figure inside name leader
4|proposal/before-clause:after-figure inside name nongov
7|proposal/before-clause:after-figure inside owner body
-6|proposal/before-clause:after-figure inside owner capital
-7|proposal/before-clause:after-figure inside owner gov
4|proposal/before-clause:after-figure inside owner leader
3|proposal/before-clause:after-figure inside owner pronoun
12|proposal/before-clause:after-figure opens name body
14|proposal/before-clause:after-figure opens name country
-9|proposal/before-clause:after-figure opens name gov
-3|proposal/before-clause:after-figure opens name nongov
-4|proposal/before-clause:after-figure opens name pronoun
-9|proposal/before-clause:after-figure opens owner country
5|proposal/before-clause:after-figure opens owner leader
3|proposal/before-clause:free inside name capital
6|proposal/before-clause:free inside name leader
7|proposal/before-clause:free inside name nongov
-10|proposal/before-clause:free inside name people
-5|proposal/before-clause:free inside name pronoun
10|proposal/before-clause:free inside owner capital
10|proposal/before-clause:free inside owner country
-5|proposal/before-clause:free inside owner gov
-5|proposal/before-clause:free inside owner leader
4|proposal/before-clause:free inside owner people
-6|proposal/before-clause:free inside owner pronoun
16|proposal/before-clause:free opens name body
9|proposal/before-clause:free opens name capital
-11|proposal/before-clause:free opens name country
-13|proposal/before-clause:free opens name leader
7|proposal/before-clause:free opens name nongov
-6|proposal/before-clause:free opens name people
9|proposal/before-clause:free opens name pronoun
5|proposal/before-clause:free opens owner capital
-4|proposal/before-clause:free opens owner country
8|proposal/before-clause:free opens owner gov
4|proposal/before-clause:free opens owner leader
-10|proposal/before-clause:free opens owner nongov
-9|proposal/before-clause:free opens owner people
-12|proposal/before-clause:free opens owner pronoun
-4|proposal/before-far:1
-12|proposal/before-far:20
11|proposal/before-far:4
4|proposal/before-far:9
3|proposal/before-free:0 after-figure name far
4|proposal/before-free:0 after-figure name near
-7|proposal/before-free:0 after-figure owner far
-7|proposal/before-free:0 free name far
9|proposal/before-free:0 free owner far
7|proposal/before-free:0 free owner near
-4|proposal/before-free:1 after-figure name far
6|proposal/before-free:1 after-figure name near
-3|proposal/before-free:1 after-figure owner far
6|proposal/before-free:1 after-figure owner near
-17|proposal/before-free:1 free name far
7|proposal/before-free:1 free name near
-3|proposal/before-free:1 free owner far
-26|proposal/before-free:1 free owner near
-6|proposal/before-free:2 after-figure name far
-3|proposal/before-free:2 after-figure name near
17|proposal/before-free:2 free name far
-3|proposal/before-free:2 free owner far
5|proposal/before-free:2 free owner near
16|proposal/before-free:3 free name near
11|proposal/before-joint:0 after-figure
3|proposal/before-joint:0 free
5|proposal/before-joint:1 free
-3|proposal/before-joint:2 after-figure
-10|proposal/before-joint:2 free
-14|proposal/before-joint:3 after-figure
5|proposal/before-joint:3 free
8|proposal/before-led:
6|proposal/before-led:\"
6|proposal/before-led:#
14|proposal/before-led:'
-9|proposal/before-led:'s
17|proposal/before-led:(
-3|proposal/before-led:)
-19|proposal/before-led:,
8|proposal/before-led:-
3|proposal/before-led:--
-14|proposal/before-led:.
-4|proposal/before-led::
7|proposal/before-led:DATE
10|proposal/before-led:PARTY
-5|proposal/before-led:a
-4|proposal/before-led:accept
7|proposal/before-led:accused
-4|proposal/before-led:acting
-6|proposal/before-led:after
4|proposal/before-led:agency
6|proposal/before-led:ambition
-3|proposal/before-led:among
-7|proposal/before-led:an
4|proposal/before-led:and
-7|proposal/before-led:any
5|proposal/before-led:armed forces
-5|proposal/before-led:around
13|proposal/before-led:as
-4|proposal/before-led:asian
16|proposal/before-led:ask
7|proposal/before-led:assails
-15|proposal/before-led:at
-3|proposal/before-led:bankrupting
-10|proposal/before-led:be
6|proposal/before-led:because
-7|proposal/before-led:become
3|proposal/before-led:beg
4|proposal/before-led:believe
8|proposal/before-led:between
13|proposal/before-led:bring
-6|proposal/before-led:call
-7|proposal/before-led:call on
-4|proposal/before-led:campaign
-4|proposal/before-led:candidate
-6|proposal/before-led:caretaker
5|proposal/before-led:carry
-3|proposal/before-led:central
-3|proposal/before-led:chairs
18|proposal/before-led:chief
11|proposal/before-led:chief cabinet secretary
10|proposal/before-led:cite
11|proposal/before-led:colleague
14|proposal/before-led:committee
-4|proposal/before-led:conference
-12|proposal/before-led:conservative
-4|proposal/before-led:contender
-3|proposal/before-led:counsel
11|proposal/before-led:defence minister
-3|proposal/before-led:defense minister
5|proposal/before-led:defense secretary
-5|proposal/before-led:democrat
11|proposal/before-led:deputy
5|proposal/before-led:deputy prime minister
-3|proposal/before-led:designate
3|proposal/before-led:director
5|proposal/before-led:discuss
-4|proposal/before-led:each
15|proposal/before-led:eastern
-4|proposal/before-led:eel
-22|proposal/before-led:elect
-3|proposal/before-led:entreat
-7|proposal/before-led:every
-3|proposal/before-led:exhort
-5|proposal/before-led:expect
-6|proposal/before-led:federal
3|proposal/before-led:figure
18|proposal/before-led:finance minister
-5|proposal/before-led:find
-4|proposal/before-led:findings
-4|proposal/before-led:foreign minister
-6|proposal/before-led:former
8|proposal/before-led:four
-5|proposal/before-led:friends
-9|proposal/before-led:from
3|proposal/before-led:full
4|proposal/before-led:future
11|proposal/before-led:general
5|proposal/before-led:get
-8|proposal/before-led:give
4|proposal/before-led:government
18|proposal/before-led:grills
-5|proposal/before-led:group
-6|proposal/before-led:guarantee
6|proposal/before-led:guard
10|proposal/before-led:hands
13|proposal/before-led:has
-3|proposal/before-led:heard
-3|proposal/before-led:help
6|proposal/before-led:her
5|proposal/before-led:host
-7|proposal/before-led:how
-10|proposal/before-led:in
5|proposal/before-led:increase
13|proposal/before-led:inside
4|proposal/before-led:instruct
4|proposal/before-led:interim
5|proposal/before-led:into
-3|proposal/before-led:invited
-3|proposal/before-led:is
-8|proposal/before-led:it
26|proposal/before-led:its
-8|proposal/before-led:junior
-11|proposal/before-led:keep
5|proposal/before-led:known
4|proposal/before-led:lawmakers
-5|proposal/before-led:lead
-6|proposal/before-led:leadership
7|proposal/before-led:leads
5|proposal/before-led:leave
6|proposal/before-led:let
-15|proposal/before-led:lift
-3|proposal/before-led:like
3|proposal/before-led:like to see
3|proposal/before-led:lock
7|proposal/before-led:lord
-8|proposal/before-led:make
-7|proposal/before-led:match
5|proposal/before-led:minister
-3|proposal/before-led:money
4|proposal/before-led:mr
3|proposal/before-led:national security adviser
-9|proposal/before-led:next
9|proposal/before-led:not
14|proposal/before-led:now
-7|proposal/before-led:nudge
-4|proposal/before-led:numbers
-5|proposal/before-led:oblige
9|proposal/before-led:of
3|proposal/before-led:off
-4|proposal/before-led:offer
-13|proposal/before-led:one
-6|proposal/before-led:only
-3|proposal/before-led:opposition leader
-3|proposal/before-led:outsider
10|proposal/before-led:over
-5|proposal/before-led:peg
3|proposal/before-led:petitioned
-6|proposal/before-led:pis
22|proposal/before-led:president
6|proposal/before-led:press
-7|proposal/before-led:prime minister
6|proposal/before-led:program
6|proposal/before-led:propel
15|proposal/before-led:put
13|proposal/before-led:raise
4|proposal/before-led:ratify
-3|proposal/before-led:ratios
-5|proposal/before-led:regards
-4|proposal/before-led:reiterate
-5|proposal/before-led:renewed
-4|proposal/before-led:repeat
4|proposal/before-led:report
-4|proposal/before-led:resistance
-5|proposal/before-led:restore
4|proposal/before-led:return
-7|proposal/before-led:revise
-4|proposal/before-led:royal
-22|proposal/before-led:say
8|proposal/before-led:see
11|proposal/before-led:seen
-5|proposal/before-led:senior
-4|proposal/before-led:should
-12|proposal/before-led:since
-11|proposal/before-led:sir
-5|proposal/before-led:size
9|proposal/before-led:some
4|proposal/before-led:sound out
-5|proposal/before-led:splits
-3|proposal/before-led:staked
8|proposal/before-led:start
-3|proposal/before-led:succeed
-3|proposal/before-led:supporters
-8|proposal/before-led:tell
3|proposal/before-led:termed
6|proposal/before-led:than
-6|proposal/before-led:that
6|proposal/before-led:the
-3|proposal/before-led:the economy
-10|proposal/before-led:their
-7|proposal/before-led:thing
-11|proposal/before-led:think
-11|proposal/before-led:though
-5|proposal/before-led:thrown
5|proposal/before-led:tie
20|proposal/before-led:to
3|proposal/before-led:trillion
-5|proposal/before-led:troubles
-19|proposal/before-led:under
-5|proposal/before-led:understood
-3|proposal/before-led:until
8|proposal/before-led:upon
-21|proposal/before-led:urge
4|proposal/before-led:very
-3|proposal/before-led:vice
-4|proposal/before-led:view
11|proposal/before-led:want
-5|proposal/before-led:war
-3|proposal/before-led:way
5|proposal/before-led:welcomes
-15|proposal/before-led:what
13|proposal/before-led:when
4|proposal/before-led:where
3|proposal/before-led:whether
-5|proposal/before-led:which
7|proposal/before-led:while
8|proposal/before-led:whole
16|proposal/before-led:why
-7|proposal/before-led:wished
8|proposal/before-led:with
23|proposal/before-led:within
14|proposal/before-led:yet
-4|proposal/before-led:—
15|proposal/before:body name
6|proposal/before:body owner
3|proposal/before:capital name
9|proposal/before:capital owner
4|proposal/before:country name
-3|proposal/before:country owner
-9|proposal/before:gov name
-3|proposal/before:gov owner
4|proposal/before:leader name
9|proposal/before:leader owner
14|proposal/before:nongov name
-11|proposal/before:nongov owner
-16|proposal/before:people name
-7|proposal/before:people owner
-17|proposal/before:pronoun owner
-9|proposal/governor-form:about finite+
9|proposal/governor-form:accept finite+could
3|proposal/governor-form:accept finite+would
-11|proposal/governor-form:achieve gerund+
-7|proposal/governor-form:add up to finite++not
-4|proposal/governor-form:add up to finite+would
6|proposal/governor-form:adopt finite+could
3|proposal/governor-form:adopt finite+should
-6|proposal/governor-form:adopt finite+will
4|proposal/governor-form:adopt inf+
9|proposal/governor-form:advise finite+
4|proposal/governor-form:advise finite+would
11|proposal/governor-form:advocate finite+
3|proposal/governor-form:advocate inf+
7|proposal/governor-form:advocate progressive+
10|proposal/governor-form:afford finite+could
4|proposal/governor-form:agitate for finite+
-10|proposal/governor-form:agitate for progressive+
10|proposal/governor-form:agree finite+
3|proposal/governor-form:agree finite+should
-12|proposal/governor-form:agree finite+would
12|proposal/governor-form:agree gerund+
-14|proposal/governor-form:agree inf+
-11|proposal/governor-form:aim finite+could
3|proposal/governor-form:aim finite+should
8|proposal/governor-form:aim finite+would
4|proposal/governor-form:aim inf+
-5|proposal/governor-form:ambition +
-14|proposal/governor-form:amount finite+would
-7|proposal/governor-form:announce finite+
7|proposal/governor-form:announce gerund+
-11|proposal/governor-form:approve finite+could
4|proposal/governor-form:argue finite+
10|proposal/governor-form:argue for finite+
7|proposal/governor-form:argue gerund+
-4|proposal/governor-form:argue inf+
3|proposal/governor-form:arrive finite+
5|proposal/governor-form:arrive finite++not
-9|proposal/governor-form:arrive finite+will
-3|proposal/governor-form:arrive finite+would
-25|proposal/governor-form:ask finite+
-10|proposal/governor-form:ask for finite+
3|proposal/governor-form:ask for gerund+
16|proposal/governor-form:ask inf+
-4|proposal/governor-form:aspiration +
-6|proposal/governor-form:back finite+
8|proposal/governor-form:be finite+
3|proposal/governor-form:be finite+could
-3|proposal/governor-form:be finite+could+not
3|proposal/governor-form:be finite+should
4|proposal/governor-form:be finite+should+not
-3|proposal/governor-form:be finite+will
-15|proposal/governor-form:be inf+
-3|proposal/governor-form:beg finite+
11|proposal/governor-form:believe gerund+
-5|proposal/governor-form:bring finite+
9|proposal/governor-form:bring finite+would
-5|proposal/governor-form:build finite+
-10|proposal/governor-form:call +
4|proposal/governor-form:call finite+
12|proposal/governor-form:call for +
30|proposal/governor-form:call for finite+
-4|proposal/governor-form:call for finite+will
10|proposal/governor-form:call for gerund+
4|proposal/governor-form:call for inf+
-9|proposal/governor-form:call for progressive+
3|proposal/governor-form:call gerund+
15|proposal/governor-form:call on finite+
17|proposal/governor-form:campaign finite+
3|proposal/governor-form:campaign finite+would
7|proposal/governor-form:campaign progressive+
-11|proposal/governor-form:carry finite+
3|proposal/governor-form:carry finite+could
3|proposal/governor-form:carry finite+will
-4|proposal/governor-form:carry finite+would
7|proposal/governor-form:choose finite+
11|proposal/governor-form:clamor progressive+
10|proposal/governor-form:clamour progressive+
-4|proposal/governor-form:climb finite+
3|proposal/governor-form:climb finite+should
-6|proposal/governor-form:climb finite+would
-15|proposal/governor-form:codify finite+would
4|proposal/governor-form:come back with finite+could
-12|proposal/governor-form:come to finite+
-9|proposal/governor-form:commit finite+could
5|proposal/governor-form:commit finite+should
3|proposal/governor-form:commit finite+would
-9|proposal/governor-form:commitment +
-7|proposal/governor-form:concede finite+
-34|proposal/governor-form:consider finite+
10|proposal/governor-form:consider finite+should
12|proposal/governor-form:consider finite+would
-12|proposal/governor-form:consider gerund+
24|proposal/governor-form:consider inf+
-18|proposal/governor-form:consider progressive+
-7|proposal/governor-form:contain finite+
-4|proposal/governor-form:contain finite+could
4|proposal/governor-form:contemplate finite+
-6|proposal/governor-form:contemplate finite+would
-9|proposal/governor-form:debate finite+
-3|proposal/governor-form:debate finite+should
-4|proposal/governor-form:decide finite+
-5|proposal/governor-form:decide inf+
4|proposal/governor-form:declare finite+
6|proposal/governor-form:declare finite+would
-4|proposal/governor-form:decline finite+
-12|proposal/governor-form:demand finite+
4|proposal/governor-form:demand finite+would
-4|proposal/governor-form:demand progressive+
-3|proposal/governor-form:demur finite+
6|proposal/governor-form:devote finite+
11|proposal/governor-form:devote gerund+
-7|proposal/governor-form:dip finite+should+not
8|proposal/governor-form:discuss finite+
-3|proposal/governor-form:discuss gerund+
-16|proposal/governor-form:discuss inf+
-5|proposal/governor-form:do finite+
5|proposal/governor-form:double finite+should
-3|proposal/governor-form:double gerund+
-4|proposal/governor-form:draft finite+
-6|proposal/governor-form:draft gerund+
-3|proposal/governor-form:draft inf+
-3|proposal/governor-form:drop finite+
-9|proposal/governor-form:duck finite+
10|proposal/governor-form:edge finite+
-4|proposal/governor-form:edge finite+would
3|proposal/governor-form:end finite+
-3|proposal/governor-form:endorse finite+would
3|proposal/governor-form:endorse inf+
3|proposal/governor-form:entreat finite+
-16|proposal/governor-form:envisage finite+
6|proposal/governor-form:envision finite+
-5|proposal/governor-form:equal finite+would
7|proposal/governor-form:estimate finite+
-6|proposal/governor-form:examine inf+
-11|proposal/governor-form:examine progressive+
5|proposal/governor-form:exceed finite+could
3|proposal/governor-form:exhort finite+
9|proposal/governor-form:explore finite+
-10|proposal/governor-form:eye finite+
-15|proposal/governor-form:fall finite+should+not
19|proposal/governor-form:favor finite+
-10|proposal/governor-form:favor inf+
8|proposal/governor-form:favour finite+
4|proposal/governor-form:fend off finite+
8|proposal/governor-form:fight finite+
3|proposal/governor-form:fix finite+
4|proposal/governor-form:get finite++not
-3|proposal/governor-form:get finite+could
8|proposal/governor-form:get finite+could+not
4|proposal/governor-form:get finite+should
4|proposal/governor-form:get finite+would
-3|proposal/governor-form:get gerund+
-10|proposal/governor-form:get inf+
7|proposal/governor-form:give finite+
-19|proposal/governor-form:give finite+should
-3|proposal/governor-form:give inf+
-3|proposal/governor-form:go finite+
-5|proposal/governor-form:go finite+could
18|proposal/governor-form:go finite+should
-13|proposal/governor-form:go finite+should+not
18|proposal/governor-form:go finite+would
-6|proposal/governor-form:go gerund+
3|proposal/governor-form:go progressive+should
-14|proposal/governor-form:goal +
7|proposal/governor-form:grow finite+
-14|proposal/governor-form:grow finite+would
-5|proposal/governor-form:grow gerund+
12|proposal/governor-form:guarantee finite+would
-3|proposal/governor-form:head finite+should
-7|proposal/governor-form:hike inf+
6|proposal/governor-form:hint finite+
-4|proposal/governor-form:hint progressive+
-3|proposal/governor-form:hold finite+
-14|proposal/governor-form:hold finite+will
5|proposal/governor-form:hold finite+would
3|proposal/governor-form:hold inf+
-4|proposal/governor-form:honour finite+
-12|proposal/governor-form:hope finite+
3|proposal/governor-form:increase finite+should
14|proposal/governor-form:increase finite+would
4|proposal/governor-form:insist finite+
-3|proposal/governor-form:invest finite+
-3|proposal/governor-form:jump finite+would
-20|proposal/governor-form:keep finite+
4|proposal/governor-form:keep finite+should
11|proposal/governor-form:keep finite+would
-4|proposal/governor-form:lay down subjunctive+
-4|proposal/governor-form:lean toward gerund+
-6|proposal/governor-form:leave finite+
3|proposal/governor-form:leave finite+would
7|proposal/governor-form:level off at finite+would
-14|proposal/governor-form:lift finite+could
-4|proposal/governor-form:lift finite+would
-18|proposal/governor-form:like finite+
7|proposal/governor-form:like to see finite+would
12|proposal/governor-form:live with finite+can
-7|proposal/governor-form:live with finite+could
-12|proposal/governor-form:live with finite+would
-3|proposal/governor-form:lobby finite+
-8|proposal/governor-form:look at finite+
6|proposal/governor-form:look at finite+could
-11|proposal/governor-form:look at finite+should
-6|proposal/governor-form:look at gerund+
-4|proposal/governor-form:look at progressive+
-13|proposal/governor-form:lower finite+
5|proposal/governor-form:lower finite++not
-4|proposal/governor-form:manage finite+could
-7|proposal/governor-form:march finite+
6|proposal/governor-form:match finite+
5|proposal/governor-form:mean finite+could
-9|proposal/governor-form:mean finite+would
4|proposal/governor-form:meet gerund+
16|proposal/governor-form:mention finite+
4|proposal/governor-form:mention finite+should
-9|proposal/governor-form:mention finite+will
3|proposal/governor-form:mention inf+
-3|proposal/governor-form:moot finite+
12|proposal/governor-form:move finite+could
-5|proposal/governor-form:move finite+should
-15|proposal/governor-form:move finite+would
-4|proposal/governor-form:move progressive+
4|proposal/governor-form:move up gerund+
-20|proposal/governor-form:mull finite+
-4|proposal/governor-form:mull progressive+
13|proposal/governor-form:muse finite+
-14|proposal/governor-form:name finite+
14|proposal/governor-form:name gerund+
-3|proposal/governor-form:name inf+
-4|proposal/governor-form:obligation +
6|proposal/governor-form:oblige finite+
5|proposal/governor-form:offer finite+
3|proposal/governor-form:offer finite+would
4|proposal/governor-form:offer gerund+
3|proposal/governor-form:offer inf+
-4|proposal/governor-form:offer progressive+
4|proposal/governor-form:oppose finite+
-7|proposal/governor-form:outline finite+
5|proposal/governor-form:path +
5|proposal/governor-form:pay finite+
4|proposal/governor-form:pay finite+should
5|proposal/governor-form:peg finite+would
-4|proposal/governor-form:pencil in finite+
4|proposal/governor-form:pencil in finite+would
-3|proposal/governor-form:plan finite+
-3|proposal/governor-form:plan gerund+
10|proposal/governor-form:play down finite+
-5|proposal/governor-form:plead finite+
4|proposal/governor-form:pledge finite+
-14|proposal/governor-form:pledge gerund+
-3|proposal/governor-form:ponder finite+
3|proposal/governor-form:prefer finite+would
-5|proposal/governor-form:prepare finite+
-4|proposal/governor-form:prepare progressive+
-6|proposal/governor-form:press finite+
3|proposal/governor-form:pressure +
11|proposal/governor-form:promise finite+
6|proposal/governor-form:proposal +
3|proposal/governor-form:proposals +
6|proposal/governor-form:propose finite+
7|proposal/governor-form:propose finite+will
-3|proposal/governor-form:propose gerund+
15|proposal/governor-form:propose inf+
-7|proposal/governor-form:push back finite+
-4|proposal/governor-form:push for progressive+
-3|proposal/governor-form:push progressive+
15|proposal/governor-form:put finite+
-9|proposal/governor-form:put finite+could
3|proposal/governor-form:put finite+will
-5|proposal/governor-form:put finite+would
-12|proposal/governor-form:put forward finite+
3|proposal/governor-form:race finite+
-11|proposal/governor-form:raise finite+
9|proposal/governor-form:raise finite+could
4|proposal/governor-form:raise finite+should
-4|proposal/governor-form:raise finite+would
8|proposal/governor-form:raise gerund+
-4|proposal/governor-form:ratify gerund+
3|proposal/governor-form:reach finite+
-20|proposal/governor-form:reach finite+should
7|proposal/governor-form:reach finite+will
-6|proposal/governor-form:reach finite+would
3|proposal/governor-form:reach inf+
-11|proposal/governor-form:ready finite+should
10|proposal/governor-form:reckon finite+
30|proposal/governor-form:recommend finite+
5|proposal/governor-form:recommend finite+will
-11|proposal/governor-form:recommend gerund+
11|proposal/governor-form:recommend inf+
10|proposal/governor-form:recommendation +
-16|proposal/governor-form:recommendations +
3|proposal/governor-form:reduce finite+would
3|proposal/governor-form:refuse finite+
7|proposal/governor-form:reiterate finite+
5|proposal/governor-form:remain finite+
-3|proposal/governor-form:request finite+
-16|proposal/governor-form:require finite+would
6|proposal/governor-form:resist finite+
3|proposal/governor-form:return finite+
4|proposal/governor-form:return finite+should
12|proposal/governor-form:rise finite+
-4|proposal/governor-form:rise finite+should
-3|proposal/governor-form:rise finite+will
-19|proposal/governor-form:rule out finite++not
-3|proposal/governor-form:rule out finite+will+not
16|proposal/governor-form:rule out finite+would+not
4|proposal/governor-form:satisfy finite+would
3|proposal/governor-form:scoff finite+
5|proposal/governor-form:see at inf+
-16|proposal/governor-form:seek finite+
-4|proposal/governor-form:seek finite+would
5|proposal/governor-form:seek gerund+
8|proposal/governor-form:seek inf+
-13|proposal/governor-form:set aside finite+would
5|proposal/governor-form:set finite+
-3|proposal/governor-form:set finite+could
4|proposal/governor-form:set finite+should
-4|proposal/governor-form:set finite+will
-5|proposal/governor-form:set gerund+
3|proposal/governor-form:set out finite+would
-9|proposal/governor-form:settle for finite+
5|proposal/governor-form:settle for finite+could
10|proposal/governor-form:settle for finite+would
-4|proposal/governor-form:settle for gerund+
-7|proposal/governor-form:settle for inf+
4|proposal/governor-form:settle on finite+will
-5|proposal/governor-form:settle on inf+
3|proposal/governor-form:shame finite+
4|proposal/governor-form:shy away finite+should+not
-5|proposal/governor-form:signal finite+
-7|proposal/governor-form:sit progressive+
5|proposal/governor-form:slip finite+
-4|proposal/governor-form:sound out finite+
-5|proposal/governor-form:sound out progressive+
-3|proposal/governor-form:speak of finite+
-7|proposal/governor-form:speak of inf+
4|proposal/governor-form:speak of progressive+
7|proposal/governor-form:specify gerund+
-8|proposal/governor-form:speculate finite+
3|proposal/governor-form:spell out finite+
-27|proposal/governor-form:spend finite+
4|proposal/governor-form:spend finite+can+not
-5|proposal/governor-form:spend finite+could
16|proposal/governor-form:spend finite+should
-5|proposal/governor-form:spend finite+should+not
-10|proposal/governor-form:spend finite+will
8|proposal/governor-form:spend finite+would
-6|proposal/governor-form:spend gerund+
13|proposal/governor-form:spend inf+
-3|proposal/governor-form:spend progressive+
6|proposal/governor-form:spend progressive+should
5|proposal/governor-form:squeeze finite++not
5|proposal/governor-form:stand progressive+
5|proposal/governor-form:start at finite+
-3|proposal/governor-form:start from finite+would
3|proposal/governor-form:stay finite+
-6|proposal/governor-form:stay finite+should
-10|proposal/governor-form:stop finite+
4|proposal/governor-form:stop finite+should+not
16|proposal/governor-form:stop finite+would
-6|proposal/governor-form:stop short finite+
3|proposal/governor-form:study finite+
11|proposal/governor-form:study finite+would
-8|proposal/governor-form:study inf+
-9|proposal/governor-form:study progressive+
-4|proposal/governor-form:suggest finite+
8|proposal/governor-form:suggest finite+will
11|proposal/governor-form:suggest gerund+
-6|proposal/governor-form:suggestion +
-4|proposal/governor-form:table finite+
-3|proposal/governor-form:table inf+
3|proposal/governor-form:take finite+should
-22|proposal/governor-form:take finite+would
12|proposal/governor-form:talk about finite+
4|proposal/governor-form:talk about finite+should
-15|proposal/governor-form:talk about inf+
5|proposal/governor-form:talk finite+
-7|proposal/governor-form:talk gerund+
-3|proposal/governor-form:talk of coordinated+
-4|proposal/governor-form:target finite+could
-10|proposal/governor-form:tell finite+
-12|proposal/governor-form:tell gerund+
5|proposal/governor-form:think finite+should
-4|proposal/governor-form:think finite+will
-3|proposal/governor-form:think finite+would
18|proposal/governor-form:think inf+
-5|proposal/governor-form:think progressive+
-7|proposal/governor-form:tie finite+would+not
8|proposal/governor-form:tie gerund+
9|proposal/governor-form:toss around finite+
-3|proposal/governor-form:translate finite+would
3|proposal/governor-form:triple finite+should
-11|proposal/governor-form:try finite+
5|proposal/governor-form:try finite+could
15|proposal/governor-form:urge finite+
-11|proposal/governor-form:urge inf+
3|proposal/governor-form:use finite+
4|proposal/governor-form:use finite+could
7|proposal/governor-form:use finite+should+not
-6|proposal/governor-form:vote on finite+will
3|proposal/governor-form:vow finite+
3|proposal/governor-form:want finite+
-5|proposal/governor-form:want finite++not
4|proposal/governor-form:warn gerund+
-9|proposal/governor-form:weigh finite+
-9|proposal/governor-form:weigh progressive+
-4|proposal/governor-form:work progressive+
-6|proposal/governor-form:write finite+
6|proposal/governor-form:write finite+should
6|proposal/governor-form:write finite+would
7|proposal/governor-kind:be
-19|proposal/governor-kind:cap
14|proposal/governor-kind:demand
7|proposal/governor-kind:denial
-20|proposal/governor-kind:level
-23|proposal/governor-kind:move
-8|proposal/governor-kind:proposal
14|proposal/governor-kind:spend
8|proposal/governor-mood:be finite+
3|proposal/governor-mood:be finite+could
-3|proposal/governor-mood:be finite+could+not
3|proposal/governor-mood:be finite+should
4|proposal/governor-mood:be finite+should+not
-3|proposal/governor-mood:be finite+will
-15|proposal/governor-mood:be inf+
-29|proposal/governor-mood:cap finite+
-4|proposal/governor-mood:cap finite+could
6|proposal/governor-mood:cap finite+should
-13|proposal/governor-mood:cap finite+will
18|proposal/governor-mood:cap finite+would
5|proposal/governor-mood:cap inf+
8|proposal/governor-mood:demand +
30|proposal/governor-mood:demand finite+
-5|proposal/governor-mood:demand finite++not
5|proposal/governor-mood:demand finite++not+passive
-40|proposal/governor-mood:demand finite++passive
5|proposal/governor-mood:demand finite+could
3|proposal/governor-mood:demand finite+should
-4|proposal/governor-mood:demand finite+will
12|proposal/governor-mood:demand gerund+
13|proposal/governor-mood:demand inf+
-11|proposal/governor-mood:demand progressive+
-4|proposal/governor-mood:demand subjunctive+
7|proposal/governor-mood:denial finite+
-17|proposal/governor-mood:denial finite++not
4|proposal/governor-mood:denial finite+should+not
-3|proposal/governor-mood:denial finite+will+not
16|proposal/governor-mood:denial finite+would+not
12|proposal/governor-mood:level finite+
-6|proposal/governor-mood:level finite++not
4|proposal/governor-mood:level finite+could
-5|proposal/governor-mood:level finite+should
-19|proposal/governor-mood:level finite+should+passive
3|proposal/governor-mood:level finite+will
-12|proposal/governor-mood:level finite+would
-3|proposal/governor-mood:level progressive+
16|proposal/governor-mood:move finite++not
-4|proposal/governor-mood:move finite++passive
-9|proposal/governor-mood:move finite+could
8|proposal/governor-mood:move finite+could+not
25|proposal/governor-mood:move finite+should
-31|proposal/governor-mood:move finite+should+not
5|proposal/governor-mood:move finite+should+passive
-10|proposal/governor-mood:move finite+would+passive
-14|proposal/governor-mood:move gerund+
-12|proposal/governor-mood:move inf+
-3|proposal/governor-mood:move progressive+
4|proposal/governor-mood:move progressive+should
3|proposal/governor-mood:move subjunctive+
-16|proposal/governor-mood:pledge +
5|proposal/governor-mood:pledge finite+
-15|proposal/governor-mood:pledge finite+could
23|proposal/governor-mood:pledge finite+should
-3|proposal/governor-mood:pledge finite+should+passive
-10|proposal/governor-mood:pledge finite+will
13|proposal/governor-mood:pledge finite+would
-7|proposal/governor-mood:pledge finite+would+not
24|proposal/governor-mood:pledge gerund+
-8|proposal/governor-mood:pledge inf+
-12|proposal/governor-mood:pledge progressive+
-13|proposal/governor-mood:proposal +
-3|proposal/governor-mood:proposal coordinated+
27|proposal/governor-mood:proposal finite+
-9|proposal/governor-mood:proposal finite++passive
12|proposal/governor-mood:proposal finite+can
7|proposal/governor-mood:proposal finite+could
10|proposal/governor-mood:proposal finite+should
18|proposal/governor-mood:proposal finite+would
-9|proposal/governor-mood:proposal gerund+
4|proposal/governor-mood:proposal inf+
-3|proposal/governor-mood:proposal inf++passive
-55|proposal/governor-mood:proposal progressive+
-21|proposal/governor-mood:spend finite+
4|proposal/governor-mood:spend finite+can+not
6|proposal/governor-mood:spend finite+could+passive
20|proposal/governor-mood:spend finite+should
-10|proposal/governor-mood:spend finite+will
-7|proposal/governor-mood:spend finite+would
5|proposal/governor-mood:spend gerund+
13|proposal/governor-mood:spend inf+
-3|proposal/governor-mood:spend progressive+
6|proposal/governor-mood:spend progressive+should
-9|proposal/governor:about
15|proposal/governor:accept
-11|proposal/governor:achieve
-11|proposal/governor:add up to
7|proposal/governor:adopt
15|proposal/governor:advise
22|proposal/governor:advocate
12|proposal/governor:afford
-6|proposal/governor:agitate for
4|proposal/governor:aim
-5|proposal/governor:ambition
-12|proposal/governor:amount
-9|proposal/governor:approve
8|proposal/governor:argue
9|proposal/governor:argue for
-4|proposal/governor:arrive
-7|proposal/governor:ask
-9|proposal/governor:ask for
-4|proposal/governor:aspiration
-6|proposal/governor:back
7|proposal/governor:be
-3|proposal/governor:beg
8|proposal/governor:believe
8|proposal/governor:bring
3|proposal/governor:budget
-4|proposal/governor:build
42|proposal/governor:call for
16|proposal/governor:call on
28|proposal/governor:campaign
-10|proposal/governor:carry
7|proposal/governor:choose
12|proposal/governor:clamor
10|proposal/governor:clamour
-10|proposal/governor:climb
-15|proposal/governor:codify
5|proposal/governor:come back with
-11|proposal/governor:come to
-9|proposal/governor:commitment
-7|proposal/governor:concede
-17|proposal/governor:consider
-10|proposal/governor:contain
-14|proposal/governor:debate
-9|proposal/governor:decide
11|proposal/governor:declare
-4|proposal/governor:decline
-11|proposal/governor:demand
-3|proposal/governor:demur
14|proposal/governor:devote
-7|proposal/governor:dip
-9|proposal/governor:discuss
-6|proposal/governor:do
3|proposal/governor:double
-12|proposal/governor:draft
-4|proposal/governor:drop
-9|proposal/governor:duck
7|proposal/governor:edge
6|proposal/governor:end
3|proposal/governor:endorse
3|proposal/governor:entreat
-16|proposal/governor:envisage
6|proposal/governor:envision
-4|proposal/governor:equal
7|proposal/governor:estimate
-18|proposal/governor:examine
6|proposal/governor:exceed
3|proposal/governor:exhort
7|proposal/governor:explore
-10|proposal/governor:eye
-12|proposal/governor:fall
9|proposal/governor:favor
8|proposal/governor:favour
4|proposal/governor:fend off
8|proposal/governor:fight
6|proposal/governor:fix
-12|proposal/governor:give
10|proposal/governor:go
-14|proposal/governor:goal
-12|proposal/governor:grow
13|proposal/governor:guarantee
-6|proposal/governor:hike
-9|proposal/governor:hold
-4|proposal/governor:honour
-12|proposal/governor:hope
15|proposal/governor:increase
4|proposal/governor:insist
3|proposal/governor:insist on
-6|proposal/governor:jump
-3|proposal/governor:keep
-4|proposal/governor:lay down
-3|proposal/governor:lean toward
-3|proposal/governor:leave
7|proposal/governor:level off at
-14|proposal/governor:lift
-18|proposal/governor:like
7|proposal/governor:like to see
-7|proposal/governor:live with
-23|proposal/governor:look at
-7|proposal/governor:lower
-4|proposal/governor:manage
-7|proposal/governor:march
9|proposal/governor:match
-3|proposal/governor:mean
4|proposal/governor:meet
14|proposal/governor:mention
-3|proposal/governor:moot
-11|proposal/governor:move
4|proposal/governor:move up
-24|proposal/governor:mull
13|proposal/governor:muse
-4|proposal/governor:name
-4|proposal/governor:obligation
7|proposal/governor:oblige
15|proposal/governor:offer
4|proposal/governor:oppose
-7|proposal/governor:outline
5|proposal/governor:path
12|proposal/governor:pay
8|proposal/governor:peg
-4|proposal/governor:plan
10|proposal/governor:play down
-6|proposal/governor:plead
-9|proposal/governor:pledge
-4|proposal/governor:ponder
-11|proposal/governor:prepare
-5|proposal/governor:press
3|proposal/governor:pressure
15|proposal/governor:promise
8|proposal/governor:proposal
3|proposal/governor:proposals
25|proposal/governor:propose
-4|proposal/governor:push
-7|proposal/governor:push back
-4|proposal/governor:push for
6|proposal/governor:put
-12|proposal/governor:put forward
3|proposal/governor:race
8|proposal/governor:raise
-4|proposal/governor:ratify
-15|proposal/governor:reach
-12|proposal/governor:ready
12|proposal/governor:reckon
34|proposal/governor:recommend
10|proposal/governor:recommendation
-15|proposal/governor:recommendations
3|proposal/governor:reduce
3|proposal/governor:refuse
7|proposal/governor:reiterate
5|proposal/governor:remain
-3|proposal/governor:request
-16|proposal/governor:require
6|proposal/governor:resist
10|proposal/governor:return
-6|proposal/governor:rule out
4|proposal/governor:satisfy
3|proposal/governor:scoff
5|proposal/governor:see at
-8|proposal/governor:seek
-3|proposal/governor:set
-13|proposal/governor:set aside
-3|proposal/governor:settle for
3|proposal/governor:shame
4|proposal/governor:shy away
-5|proposal/governor:signal
-6|proposal/governor:sit
5|proposal/governor:slip
-9|proposal/governor:sound out
-8|proposal/governor:speak of
7|proposal/governor:specify
-8|proposal/governor:speculate
5|proposal/governor:spell out
-8|proposal/governor:spend
5|proposal/governor:squeeze
9|proposal/governor:stand
5|proposal/governor:start at
-3|proposal/governor:start from
11|proposal/governor:stop
-6|proposal/governor:stop short
-4|proposal/governor:study
14|proposal/governor:suggest
-6|proposal/governor:suggestion
-7|proposal/governor:table
-17|proposal/governor:take
4|proposal/governor:take up
5|proposal/governor:talk about
-5|proposal/governor:talk of
-3|proposal/governor:target
-22|proposal/governor:tell
10|proposal/governor:think
3|proposal/governor:tie
9|proposal/governor:toss around
-3|proposal/governor:translate
3|proposal/governor:triple
-7|proposal/governor:try
7|proposal/governor:urge
16|proposal/governor:use
-6|proposal/governor:vote on
5|proposal/governor:vow
4|proposal/governor:warn
-19|proposal/governor:weigh
-3|proposal/governor:work
7|proposal/governor:write
-31|proposal/has:EU
14|proposal/has:LEADER
-41|proposal/has:NATO
11|proposal/has:USA
11|proposal/has:academics
25|proposal/has:administration
7|proposal/has:admiral
-29|proposal/has:adviser
-10|proposal/has:advisers
-7|proposal/has:advisory
-5|proposal/has:advisory panel
5|proposal/has:advocate
6|proposal/has:afd
-13|proposal/has:aide
-13|proposal/has:aides
5|proposal/has:attendees
13|proposal/has:bureaucrat
-14|proposal/has:bureaucrats
7|proposal/has:business leaders
-17|proposal/has:cabinet
21|proposal/has:candidate
14|proposal/has:candidates
9|proposal/has:cdu
-5|proposal/has:center for
-10|proposal/has:chancellor
-18|proposal/has:chief cabinet secretary
4|proposal/has:chinese nationalist party
10|proposal/has:christian democrats
42|proposal/has:coalition
17|proposal/has:coalition parties
-11|proposal/has:commander
6|proposal/has:commission
-33|proposal/has:committee
4|proposal/has:conservative party of japan
8|proposal/has:conservatives
-5|proposal/has:could
14|proposal/has:country
7|proposal/has:d 66
-14|proposal/has:defence chief
-49|proposal/has:defence minister
-35|proposal/has:defence ministry
-17|proposal/has:defence secretary
-34|proposal/has:defense minister
-23|proposal/has:defense ministry
-28|proposal/has:defense secretary
-5|proposal/has:deputy prime minister
5|proposal/has:diplomat
-8|proposal/has:diplomats
11|proposal/has:dpp
12|proposal/has:economist
-8|proposal/has:economists
-13|proposal/has:editorial
-7|proposal/has:eesti 200
5|proposal/has:ekre
-5|proposal/has:envoy
-3|proposal/has:envoys
12|proposal/has:ex
-9|proposal/has:executives
-21|proposal/has:expert
19|proposal/has:expert panel
36|proposal/has:experts
3|proposal/has:fellow
27|proposal/has:figure
21|proposal/has:figures
-9|proposal/has:finance minister
-18|proposal/has:finance ministry
3|proposal/has:fine gael
-22|proposal/has:foreign minister
5|proposal/has:foreign ministry
5|proposal/has:foreign secretary
54|proposal/has:former
-73|proposal/has:general
-8|proposal/has:gov ' t
-13|proposal/has:governing coalition
14|proposal/has:government
-7|proposal/has:governments
5|proposal/has:greens
-28|proposal/has:hawks
3|proposal/has:heritage foundation
39|proposal/has:i
-8|proposal/has:insiders
4|proposal/has:isamaa
14|proposal/has:ishin
20|proposal/has:japan innovation party
5|proposal/has:japanese communist party
5|proposal/has:keidanren
12|proposal/has:kmt
6|proposal/has:kuomintang
3|proposal/has:labour mps
-8|proposal/has:law and justice
-17|proposal/has:lawmaker
14|proposal/has:lawmakers
-21|proposal/has:ldp
57|proposal/has:leader
16|proposal/has:leaders
25|proposal/has:leadership
5|proposal/has:legislator
5|proposal/has:legislators
12|proposal/has:liberal democratic party
5|proposal/has:liberals
-13|proposal/has:man
-6|proposal/has:mayor
15|proposal/has:member
-13|proposal/has:members
-8|proposal/has:ministers
-43|proposal/has:ministry
-6|proposal/has:ministry of defence
-3|proposal/has:ministry of defense
11|proposal/has:mp
-3|proposal/has:mps
28|proposal/has:my
-9|proposal/has:n - va
9|proposal/has:nation
3|proposal/has:national rally
8|proposal/has:national security adviser
18|proposal/has:negotiators
-9|proposal/has:nsc
-9|proposal/has:nz first
-6|proposal/has:observers
4|proposal/has:officer
21|proposal/has:officers
14|proposal/has:official
-51|proposal/has:officials
17|proposal/has:opposition
8|proposal/has:opposition leader
-12|proposal/has:our
-25|proposal/has:panel
-3|proposal/has:parliament
3|proposal/has:parties
7|proposal/has:party
-12|proposal/has:people
13|proposal/has:people power party
-38|proposal/has:person
-3|proposal/has:pis
27|proposal/has:politicians
-20|proposal/has:premier
-17|proposal/has:president
-3|proposal/has:presidents
14|proposal/has:prime minister
-4|proposal/has:prime minister 's office
5|proposal/has:professor
-7|proposal/has:reform party
3|proposal/has:reform uk
4|proposal/has:republicans
7|proposal/has:researcher
5|proposal/has:researchers
30|proposal/has:retired
10|proposal/has:ruling bloc
7|proposal/has:ruling camp
47|proposal/has:ruling parties
15|proposal/has:sanseito
7|proposal/has:scholar
-3|proposal/has:scholars
24|proposal/has:senator
-11|proposal/has:senators
44|proposal/has:should
-5|proposal/has:social democratic party
3|proposal/has:social democrats
10|proposal/has:socialists
-22|proposal/has:source
-14|proposal/has:sources
6|proposal/has:staffers
9|proposal/has:strategist
3|proposal/has:study group
-9|proposal/has:sumar
3|proposal/has:supporters
12|proposal/has:survey
6|proposal/has:taiwan people 's party
9|proposal/has:the chancellor
34|proposal/has:the military
6|proposal/has:the state
8|proposal/has:think - tank
4|proposal/has:think tank
3|proposal/has:think tanks
4|proposal/has:tory
5|proposal/has:tpp
7|proposal/has:treasury
-9|proposal/has:union
18|proposal/has:university
5|proposal/has:vooruit
6|proposal/has:vvd
43|proposal/has:we
-10|proposal/has:working group
39|proposal/home:other
3|proposal/known:- ALLIES 1E+1
3|proposal/known:- ALLIES 1E+1 to-2024
8|proposal/known:- ALLIES 5
8|proposal/known:- ALLIES 5 since-2025
12|proposal/known:- ALLIES since-2025
4|proposal/known:- ALLIES to-2024
5|proposal/known:- ARG 2
-5|proposal/known:- ARG 2 since-2025
10|proposal/known:- ARG 2 to-2024
-5|proposal/known:- ARG since-2025
11|proposal/known:- ARG to-2024
4|proposal/known:- AUS 1.5
3|proposal/known:- AUS 1.5 to-2024
13|proposal/known:- AUS 2.5
9|proposal/known:- AUS 2.5 since-2025
4|proposal/known:- AUS 2.5 to-2024
-6|proposal/known:- AUS 2.5-3
-7|proposal/known:- AUS 2.5-3 since-2025
7|proposal/known:- AUS 3
5|proposal/known:- AUS 3 since-2025
5|proposal/known:- AUS 3 to-1999
-3|proposal/known:- AUS 3 to-2024
10|proposal/known:- AUS 3.5
9|proposal/known:- AUS 3.5 since-2025
26|proposal/known:- AUS since-2025
6|proposal/known:- AUS to-1999
6|proposal/known:- AUS to-2024
3|proposal/known:- AUS+JPN 3.5
3|proposal/known:- AUS+JPN 3.5 since-2025
3|proposal/known:- AUS+JPN since-2025
3|proposal/known:- AUT 2
3|proposal/known:- AUT 2 since-2025
4|proposal/known:- AUT since-2025
-11|proposal/known:- BEL 2.5
-11|proposal/known:- BEL 2.5 since-2025
4|proposal/known:- BEL 8
4|proposal/known:- BEL 8 to-1999
-10|proposal/known:- BEL since-2025
5|proposal/known:- BEL to-1999
-4|proposal/known:- BGD 1.3
-4|proposal/known:- BGD 1.3 since-2025
-7|proposal/known:- BGD 1.5
-7|proposal/known:- BGD 1.5 since-2025
-10|proposal/known:- BGD since-2025
-4|proposal/known:- BLZ 0.9
-4|proposal/known:- BLZ 0.9 since-2025
-4|proposal/known:- BLZ since-2025
3|proposal/known:- BOL 1.5
3|proposal/known:- BOL 1.5 since-2025
3|proposal/known:- BOL since-2025
-3|proposal/known:- BRA 1.2
-3|proposal/known:- BRA 1.2 since-2025
3|proposal/known:- BRA 2 since-2025
-3|proposal/known:- BWA 3.5
-3|proposal/known:- BWA 3.5 since-2025
-3|proposal/known:- BWA since-2025
8|proposal/known:- CAN 2
6|proposal/known:- CAN 2 since-2025
-5|proposal/known:- CAN 2.8
-5|proposal/known:- CAN 2.8 since-2025
-3|proposal/known:- CAN 3
-3|proposal/known:- CAN 3 since-2025
12|proposal/known:- CAN 5
12|proposal/known:- CAN 5 since-2025
9|proposal/known:- CAN since-2025
3|proposal/known:- CHE 0.5
3|proposal/known:- CHE 0.5 since-2025
8|proposal/known:- CHE 1
7|proposal/known:- CHE 1 to-2024
-5|proposal/known:- CHE 1.5
-5|proposal/known:- CHE 1.5 since-2025
-4|proposal/known:- CHE 1.6
-4|proposal/known:- CHE 1.6 since-2025
13|proposal/known:- CHE 2
13|proposal/known:- CHE 2 since-2025
7|proposal/known:- CHE since-2025
7|proposal/known:- CHE to-2024
3|proposal/known:- CHL 1.6
3|proposal/known:- CHL 1.6 since-2025
4|proposal/known:- CHL 2
4|proposal/known:- CHL 2 since-2025
6|proposal/known:- CHL since-2025
5|proposal/known:- CHN 1
5|proposal/known:- CHN 1 since-2025
6|proposal/known:- CHN 2
6|proposal/known:- CHN 2 since-2025
9|proposal/known:- CHN 3
9|proposal/known:- CHN 3 since-2025
5|proposal/known:- CHN 3.5
5|proposal/known:- CHN 3.5 since-2025
26|proposal/known:- CHN since-2025
-4|proposal/known:- CHN+JPN 3
-4|proposal/known:- CHN+JPN 3 since-2025
-4|proposal/known:- CHN+JPN since-2025
-4|proposal/known:- CHN+RUS 1.7
-4|proposal/known:- CHN+RUS 1.7 since-2025
-4|proposal/known:- CHN+RUS since-2025
-3|proposal/known:- COD 3
-3|proposal/known:- COD 3 since-2025
4|proposal/known:- COL 1.5
4|proposal/known:- COL 1.5 since-2025
5|proposal/known:- COL since-2025
5|proposal/known:- CYP 1.5
5|proposal/known:- CYP 1.5 since-2025
-14|proposal/known:- CYP 2.5
-14|proposal/known:- CYP 2.5 since-2025
-10|proposal/known:- CYP since-2025
11|proposal/known:- CZE 2
11|proposal/known:- CZE 2 since-2025
-13|proposal/known:- CZE 2.5
-10|proposal/known:- CZE 2.5 since-2025
-3|proposal/known:- CZE 2.5 to-2024
-14|proposal/known:- CZE 3
-14|proposal/known:- CZE 3 since-2025
-11|proposal/known:- CZE since-2025
-3|proposal/known:- CZE to-2024
-4|proposal/known:- CZE+HUN+SVK 3
-4|proposal/known:- CZE+HUN+SVK 3 since-2025
-4|proposal/known:- CZE+HUN+SVK since-2025
4|proposal/known:- DEU 0.7
4|proposal/known:- DEU 0.7 to-2024
6|proposal/known:- DEU 1.5 since-2025
-8|proposal/known:- DEU 1.5 to-2021
16|proposal/known:- DEU 2
15|proposal/known:- DEU 2 since-2025
3|proposal/known:- DEU 2.5
3|proposal/known:- DEU 2.5 since-2025
-7|proposal/known:- DEU 2.9
-7|proposal/known:- DEU 2.9 since-2025
-23|proposal/known:- DEU 3
-15|proposal/known:- DEU 3 since-2025
-8|proposal/known:- DEU 3 to-2024
8|proposal/known:- DEU 3.5
16|proposal/known:- DEU 3.5 since-2025
-8|proposal/known:- DEU 3.5 to-2024
-5|proposal/known:- DEU 4.2
-5|proposal/known:- DEU 4.2 since-2025
-23|proposal/known:- DEU 5
-23|proposal/known:- DEU 5 since-2025
-8|proposal/known:- DEU since-2025
-8|proposal/known:- DEU to-2021
-11|proposal/known:- DEU to-2024
3|proposal/known:- DEU+JPN 4
3|proposal/known:- DEU+JPN 4 to-1999
3|proposal/known:- DEU+JPN to-1999
-6|proposal/known:- DNK 0.2
-6|proposal/known:- DNK 0.2 since-2025
4|proposal/known:- DNK 2
3|proposal/known:- DNK 2 since-2025
-11|proposal/known:- DNK 3
-9|proposal/known:- DNK 3 since-2025
-9|proposal/known:- DNK since-2025
3|proposal/known:- ECU 3
3|proposal/known:- ECU 3 since-2025
4|proposal/known:- ECU since-2025
-10|proposal/known:- ESP 1.3
-10|proposal/known:- ESP 1.3 since-2025
-16|proposal/known:- ESP 2.1
-16|proposal/known:- ESP 2.1 since-2025
3|proposal/known:- ESP 3
3|proposal/known:- ESP 3 since-2025
13|proposal/known:- ESP 3.5
13|proposal/known:- ESP 3.5 since-2025
-9|proposal/known:- ESP since-2025
-7|proposal/known:- EST 2.5
-7|proposal/known:- EST 2.5 to-2024
-4|proposal/known:- EST 3
-4|proposal/known:- EST 3 to-2024
14|proposal/known:- EST 3.7
-3|proposal/known:- EST 3.7 since-2025
17|proposal/known:- EST 3.7 to-2024
-7|proposal/known:- EST 4
-7|proposal/known:- EST 4 since-2025
-7|proposal/known:- EST 4.5
-7|proposal/known:- EST 4.5 since-2025
-14|proposal/known:- EST 5
-12|proposal/known:- EST 5 to-2024
-3|proposal/known:- EST 7
-3|proposal/known:- EST 7 since-2025
-21|proposal/known:- EST since-2025
-5|proposal/known:- EST to-2024
-4|proposal/known:- ETH 2.5
-4|proposal/known:- ETH 2.5 since-2025
-4|proposal/known:- ETH since-2025
-10|proposal/known:- EU 1.5
-10|proposal/known:- EU 1.5 since-2025
-6|proposal/known:- EU 2
-6|proposal/known:- EU 2 to-2024
-4|proposal/known:- EU 2.4
-4|proposal/known:- EU 2.4 since-2025
-7|proposal/known:- EU 3
-9|proposal/known:- EU 3 since-2025
-10|proposal/known:- EU 3.5
-12|proposal/known:- EU 3.5 since-2025
20|proposal/known:- EU 4
20|proposal/known:- EU 4 since-2025
-19|proposal/known:- EU since-2025
3|proposal/known:- FIN 1.5
3|proposal/known:- FIN 1.5 since-2025
5|proposal/known:- FIN 2.5
4|proposal/known:- FIN 2.5 to-2024
-12|proposal/known:- FIN 3
-12|proposal/known:- FIN 3 since-2025
-5|proposal/known:- FIN 3.3
-5|proposal/known:- FIN 3.3 since-2025
-11|proposal/known:- FIN 3.5
-11|proposal/known:- FIN 3.5 since-2025
4|proposal/known:- FIN 5
4|proposal/known:- FIN 5 since-2025
-18|proposal/known:- FIN since-2025
6|proposal/known:- FIN to-2024
-10|proposal/known:- FJI 2
-10|proposal/known:- FJI 2 since-2025
-3|proposal/known:- FJI 2-2.5
-3|proposal/known:- FJI 2-2.5 since-2025
-11|proposal/known:- FJI since-2025
6|proposal/known:- FRA 2
6|proposal/known:- FRA 2 to-2021
12|proposal/known:- FRA 2.5
12|proposal/known:- FRA 2.5 since-2025
3|proposal/known:- FRA 2.8
3|proposal/known:- FRA 2.8 since-2025
5|proposal/known:- FRA 3
6|proposal/known:- FRA 3 to-2024
-18|proposal/known:- FRA 3-3.5
-18|proposal/known:- FRA 3-3.5 since-2025
-9|proposal/known:- FRA 3.5
-9|proposal/known:- FRA 3.5 since-2025
-5|proposal/known:- FRA 5
-5|proposal/known:- FRA 5 since-2025
-20|proposal/known:- FRA since-2025
7|proposal/known:- FRA to-2021
8|proposal/known:- FRA to-2024
-3|proposal/known:- GBR 0.9
-3|proposal/known:- GBR 0.9 since-2025
5|proposal/known:- GBR 2
5|proposal/known:- GBR 2 to-2024
-7|proposal/known:- GBR 2.5
-8|proposal/known:- GBR 2.5 to-2024
3|proposal/known:- GBR 2.65
3|proposal/known:- GBR 2.65 since-2025
-4|proposal/known:- GBR 2.7
-4|proposal/known:- GBR 2.7 since-2025
10|proposal/known:- GBR 3
-8|proposal/known:- GBR 3 since-2025
18|proposal/known:- GBR 3 to-2024
3|proposal/known:- GBR 3-4
3|proposal/known:- GBR 3-4 since-2025
-10|proposal/known:- GBR 3.1
-10|proposal/known:- GBR 3.1 since-2025
15|proposal/known:- GBR 3.5
14|proposal/known:- GBR 3.5 since-2025
3|proposal/known:- GBR 3.6
3|proposal/known:- GBR 3.6 since-2025
-3|proposal/known:- GBR 3.7
-3|proposal/known:- GBR 3.7 since-2025
5|proposal/known:- GBR 5
5|proposal/known:- GBR 5 since-2025
3|proposal/known:- GBR since-2025
15|proposal/known:- GBR to-2024
-5|proposal/known:- GEO 4
-5|proposal/known:- GEO 4 to-2013
-5|proposal/known:- GEO to-2013
6|proposal/known:- GNB 3
6|proposal/known:- GNB 3 since-2025
6|proposal/known:- GNB since-2025
-4|proposal/known:- GRC 2 since-2025
-3|proposal/known:- GRC since-2025
-7|proposal/known:- HND 1.8
-7|proposal/known:- HND 1.8 since-2025
-7|proposal/known:- HND since-2025
-3|proposal/known:- HRV 3
-3|proposal/known:- HRV 3 since-2025
-4|proposal/known:- HRV since-2025
8|proposal/known:- HUN 2
8|proposal/known:- HUN 2 since-2025
8|proposal/known:- HUN since-2025
-4|proposal/known:- IDN 0.8
-5|proposal/known:- IDN 0.8 to-2024
15|proposal/known:- IDN 1
9|proposal/known:- IDN 1 since-2025
6|proposal/known:- IDN 1 to-2024
5|proposal/known:- IDN 1-1.5
5|proposal/known:- IDN 1-1.5 to-2024
4|proposal/known:- IDN 1.5
-13|proposal/known:- IDN 1.5 since-2025
17|proposal/known:- IDN 1.5 to-2024
-4|proposal/known:- IDN 1.6
-4|proposal/known:- IDN 1.6 to-2024
4|proposal/known:- IDN 2
-3|proposal/known:- IDN 2 since-2025
3|proposal/known:- IDN 2 to-1999
4|proposal/known:- IDN 2 to-2024
-8|proposal/known:- IDN since-2025
3|proposal/known:- IDN to-1999
23|proposal/known:- IDN to-2024
-5|proposal/known:- IND 2
-5|proposal/known:- IND 2 since-2025
-5|proposal/known:- IND 2.3
-5|proposal/known:- IND 2.3 since-2025
-3|proposal/known:- IND 2.5 since-2025
11|proposal/known:- IND 3
11|proposal/known:- IND 3 since-2025
5|proposal/known:- IND 3 to-1999
3|proposal/known:- IND 3 to-2013
-7|proposal/known:- IND 3 to-2024
-3|proposal/known:- IND since-2025
5|proposal/known:- IND to-1999
3|proposal/known:- IND to-2013
-5|proposal/known:- IND to-2024
-10|proposal/known:- IRL 0.5
-10|proposal/known:- IRL 0.5 since-2025
11|proposal/known:- IRL 0.6
11|proposal/known:- IRL 0.6 since-2025
-4|proposal/known:- IRL 0.7
-4|proposal/known:- IRL 0.7 since-2025
4|proposal/known:- IRL 1
4|proposal/known:- IRL 1 since-2025
3|proposal/known:- IRL since-2025
-5|proposal/known:- IRN 5
-5|proposal/known:- IRN 5 since-2025
-3|proposal/known:- IRN since-2025
-4|proposal/known:- ISR 4.3
-4|proposal/known:- ISR 4.3 since-2025
3|proposal/known:- ISR 5
3|proposal/known:- ISR 5 since-2025
-3|proposal/known:- ISR 5.5
-3|proposal/known:- ISR 5.5 since-2025
4|proposal/known:- ISR 6
6|proposal/known:- ISR 6-7
6|proposal/known:- ISR 6-7 since-2025
-11|proposal/known:- ISR 7
-13|proposal/known:- ISR 7 since-2025
3|proposal/known:- ISR 7 to-2024
-4|proposal/known:- ISR 7.5
-4|proposal/known:- ISR 7.5 to-2013
-6|proposal/known:- ISR 8
-6|proposal/known:- ISR 8 to-2024
-7|proposal/known:- ISR since-2025
-4|proposal/known:- ISR to-2013
-3|proposal/known:- ITA 2
-4|proposal/known:- ITA 2 since-2025
-5|proposal/known:- ITA 2.5
-5|proposal/known:- ITA 2.5 to-2024
-3|proposal/known:- ITA 3.5
-3|proposal/known:- ITA 3.5 since-2025
-6|proposal/known:- ITA since-2025
-4|proposal/known:- ITA to-2024
7|proposal/known:- JOR 3
3|proposal/known:- JOR 3 since-2025
4|proposal/known:- JOR 3 to-2024
4|proposal/known:- JOR 5.2
4|proposal/known:- JOR 5.2 since-2025
7|proposal/known:- JOR since-2025
4|proposal/known:- JOR to-2024
3|proposal/known:- JPN 0
3|proposal/known:- JPN 0 since-2025
6|proposal/known:- JPN 0.1
6|proposal/known:- JPN 0.1 since-2025
-9|proposal/known:- JPN 0.25
-9|proposal/known:- JPN 0.25 since-2025
-7|proposal/known:- JPN 0.8
-7|proposal/known:- JPN 0.8 to-1999
-7|proposal/known:- JPN 0.9
-4|proposal/known:- JPN 0.9 since-2025
-4|proposal/known:- JPN 0.9 to-2024
-5|proposal/known:- JPN 0.97
-5|proposal/known:- JPN 0.97 to-1999
-3|proposal/known:- JPN 0.993
-3|proposal/known:- JPN 0.993 to-1999
18|proposal/known:- JPN 1 since-2025
-21|proposal/known:- JPN 1 to-1999
3|proposal/known:- JPN 1 to-2024
-5|proposal/known:- JPN 1.007
-5|proposal/known:- JPN 1.007 to-1999
-5|proposal/known:- JPN 1.02
-5|proposal/known:- JPN 1.02 to-1999
-6|proposal/known:- JPN 1.03
-6|proposal/known:- JPN 1.03 to-1999
-7|proposal/known:- JPN 1.04
-7|proposal/known:- JPN 1.04 to-1999
5|proposal/known:- JPN 1.1
5|proposal/known:- JPN 1.1 to-1999
9|proposal/known:- JPN 1.2
-6|proposal/known:- JPN 1.2 since-2025
5|proposal/known:- JPN 1.2 to-1999
8|proposal/known:- JPN 1.2 to-2021
-4|proposal/known:- JPN 1.3 to-1999
-12|proposal/known:- JPN 1.5 since-2025
13|proposal/known:- JPN 1.5 to-1999
11|proposal/known:- JPN 1.5 to-2013
-11|proposal/known:- JPN 1.5 to-2024
8|proposal/known:- JPN 1.7
6|proposal/known:- JPN 1.7 to-1999
37|proposal/known:- JPN 2
13|proposal/known:- JPN 2 since-2025
22|proposal/known:- JPN 2 to-1999
3|proposal/known:- JPN 2 to-2021
-3|proposal/known:- JPN 2 to-2024
-10|proposal/known:- JPN 2.1
-14|proposal/known:- JPN 2.1 since-2025
4|proposal/known:- JPN 2.1 to-1999
-3|proposal/known:- JPN 2.2 to-2024
3|proposal/known:- JPN 2.3
3|proposal/known:- JPN 2.3 since-2025
-5|proposal/known:- JPN 2.4
-5|proposal/known:- JPN 2.4 since-2025
11|proposal/known:- JPN 2.5
-3|proposal/known:- JPN 2.5 since-2025
14|proposal/known:- JPN 2.5 to-2024
5|proposal/known:- JPN 2.5-3
5|proposal/known:- JPN 2.5-3 since-2025
-6|proposal/known:- JPN 2.5-3.5
-6|proposal/known:- JPN 2.5-3.5 since-2025
3|proposal/known:- JPN 2.75
3|proposal/known:- JPN 2.75 since-2025
-11|proposal/known:- JPN 2.8
-11|proposal/known:- JPN 2.8 since-2025
14|proposal/known:- JPN 3
6|proposal/known:- JPN 3 since-2025
-6|proposal/known:- JPN 3 to-1999
13|proposal/known:- JPN 3 to-2024
3|proposal/known:- JPN 3-3.5 to-2024
-8|proposal/known:- JPN 3.1
-8|proposal/known:- JPN 3.1 since-2025
-4|proposal/known:- JPN 3.2
-4|proposal/known:- JPN 3.2 since-2025
4|proposal/known:- JPN 3.3
4|proposal/known:- JPN 3.3 since-2025
7|proposal/known:- JPN 3.5
7|proposal/known:- JPN 3.5 since-2025
10|proposal/known:- JPN 4
3|proposal/known:- JPN 4 since-2025
5|proposal/known:- JPN 4 to-2024
6|proposal/known:- JPN 4.3
6|proposal/known:- JPN 4.3 since-2025
13|proposal/known:- JPN 5
10|proposal/known:- JPN 5 since-2025
3|proposal/known:- JPN 5 to-2024
-4|proposal/known:- JPN 5.2
-4|proposal/known:- JPN 5.2 to-1999
4|proposal/known:- JPN 7
3|proposal/known:- JPN 7 to-1999
5|proposal/known:- JPN since-2025
-16|proposal/known:- JPN to-1999
17|proposal/known:- JPN to-2013
13|proposal/known:- JPN to-2021
23|proposal/known:- JPN to-2024
-4|proposal/known:- KEN+TZA+UGA 1.8
-4|proposal/known:- KEN+TZA+UGA 1.8 since-2025
-4|proposal/known:- KEN+TZA+UGA since-2025
-4|proposal/known:- KGZ 2.5
-4|proposal/known:- KGZ 2.5 since-2025
-4|proposal/known:- KGZ since-2025
5|proposal/known:- KOR 0.2
5|proposal/known:- KOR 0.2 since-2025
-3|proposal/known:- KOR 2.2
-3|proposal/known:- KOR 2.2 since-2025
5|proposal/known:- KOR 2.5
5|proposal/known:- KOR 2.5 since-2025
3|proposal/known:- KOR 2.7
3|proposal/known:- KOR 2.7 to-2024
4|proposal/known:- KOR 2.8
5|proposal/known:- KOR 2.8 since-2025
4|proposal/known:- KOR 3
-8|proposal/known:- KOR 3 since-2025
4|proposal/known:- KOR 3 to-2021
8|proposal/known:- KOR 3 to-2024
-4|proposal/known:- KOR 3.2-3.5
-4|proposal/known:- KOR 3.2-3.5 to-2013
-14|proposal/known:- KOR 3.5
-12|proposal/known:- KOR 3.5 since-2025
-10|proposal/known:- KOR 3.8
-10|proposal/known:- KOR 3.8 since-2025
5|proposal/known:- KOR 4
5|proposal/known:- KOR 4 since-2025
9|proposal/known:- KOR 5
9|proposal/known:- KOR 5 since-2025
3|proposal/known:- KOR 7
3|proposal/known:- KOR 7 since-2025
4|proposal/known:- KOR since-2025
-6|proposal/known:- KOR to-2013
4|proposal/known:- KOR to-2021
11|proposal/known:- KOR to-2024
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
-3|proposal/known:- LTU 3
-7|proposal/known:- LTU 3.5
-7|proposal/known:- LTU 3.5 since-2025
3|proposal/known:- LTU 4
3|proposal/known:- LTU 4 since-2025
-3|proposal/known:- LTU 4.87
-3|proposal/known:- LTU 4.87 since-2025
-3|proposal/known:- LTU 5
-3|proposal/known:- LTU 5 since-2025
-10|proposal/known:- LTU 6
-10|proposal/known:- LTU 6 since-2025
-25|proposal/known:- LTU since-2025
3|proposal/known:- LTU to-2021
-4|proposal/known:- LTU to-2024
-9|proposal/known:- LUX 1
-9|proposal/known:- LUX 1 to-2024
-5|proposal/known:- LUX 2
-5|proposal/known:- LUX 2 since-2025
-5|proposal/known:- LUX since-2025
-6|proposal/known:- LUX to-2024
-6|proposal/known:- LVA 2.5
-6|proposal/known:- LVA 2.5 to-2024
-3|proposal/known:- LVA 3
-3|proposal/known:- LVA 3 since-2025
3|proposal/known:- LVA 3.5
3|proposal/known:- LVA 3.5 since-2025
-3|proposal/known:- LVA 4
-3|proposal/known:- LVA 4 to-2024
-5|proposal/known:- LVA 4.9
-5|proposal/known:- LVA 4.9 since-2025
-5|proposal/known:- LVA since-2025
-9|proposal/known:- LVA to-2024
-6|proposal/known:- MDA 4
-6|proposal/known:- MDA 4 since-2025
-6|proposal/known:- MDA since-2025
-8|proposal/known:- MKD 2.5
-8|proposal/known:- MKD 2.5 since-2025
-4|proposal/known:- MKD 3.5
-4|proposal/known:- MKD 3.5 since-2025
-12|proposal/known:- MKD since-2025
9|proposal/known:- MLT 1
9|proposal/known:- MLT 1 since-2025
10|proposal/known:- MLT since-2025
10|proposal/known:- MMR 3
10|proposal/known:- MMR 3 since-2025
10|proposal/known:- MMR since-2025
-6|proposal/known:- MNG 1
-6|proposal/known:- MNG 1 since-2025
-6|proposal/known:- MNG since-2025
-3|proposal/known:- MOZ 2
-3|proposal/known:- MOZ 2 since-2025
-3|proposal/known:- MOZ since-2025
-3|proposal/known:- MYS 1.5 since-2025
5|proposal/known:- NAM 2.6
5|proposal/known:- NAM 2.6 since-2025
5|proposal/known:- NAM since-2025
-12|proposal/known:- NATO 1.5
-12|proposal/known:- NATO 1.5 since-2025
9|proposal/known:- NATO 1E+1
9|proposal/known:- NATO 1E+1 since-2025
3|proposal/known:- NATO 2 since-2025
-11|proposal/known:- NATO 2 to-2021
6|proposal/known:- NATO 2 to-2024
-10|proposal/known:- NATO 2.5
-12|proposal/known:- NATO 2.5 to-2024
3|proposal/known:- NATO 2.8
3|proposal/known:- NATO 2.8 since-2025
10|proposal/known:- NATO 3
7|proposal/known:- NATO 3 to-2024
-3|proposal/known:- NATO 3.5 since-2025
-8|proposal/known:- NATO 3.7
-8|proposal/known:- NATO 3.7 since-2025
10|proposal/known:- NATO 4
10|proposal/known:- NATO 4 since-2025
-13|proposal/known:- NATO 5
-13|proposal/known:- NATO 5 since-2025
-8|proposal/known:- NATO since-2025
-11|proposal/known:- NATO to-2021
3|proposal/known:- NGA 1.5
3|proposal/known:- NGA 1.5 since-2025
-3|proposal/known:- NGA 2
-3|proposal/known:- NGA 2 since-2025
4|proposal/known:- NGA 3
4|proposal/known:- NGA 3 since-2025
3|proposal/known:- NGA since-2025
6|proposal/known:- NLD 3
5|proposal/known:- NLD 3 since-2025
-4|proposal/known:- NLD 3.5
-4|proposal/known:- NLD 3.5 since-2025
-3|proposal/known:- NOR 0.6
-3|proposal/known:- NOR 0.6 since-2025
4|proposal/known:- NOR 1.5
4|proposal/known:- NOR 1.5 since-2025
4|proposal/known:- NOR since-2025
-4|proposal/known:- NPL 0.8
-4|proposal/known:- NPL 0.8 since-2025
-7|proposal/known:- NPL 1.2
-7|proposal/known:- NPL 1.2 since-2025
-12|proposal/known:- NPL since-2025
7|proposal/known:- NZL 1.5
6|proposal/known:- NZL 1.5 since-2025
-7|proposal/known:- NZL 1.6
-7|proposal/known:- NZL 1.6 since-2025
-16|proposal/known:- NZL 2
-13|proposal/known:- NZL 2 since-2025
-3|proposal/known:- NZL 2 to-2024
5|proposal/known:- NZL 2.5
5|proposal/known:- NZL 2.5 since-2025
15|proposal/known:- NZL 3.5
15|proposal/known:- NZL 3.5 since-2025
4|proposal/known:- NZL 5
4|proposal/known:- NZL 5 since-2025
11|proposal/known:- NZL since-2025
-3|proposal/known:- NZL to-2024
5|proposal/known:- PAK 2
4|proposal/known:- PAK 2 since-2025
-5|proposal/known:- PAK 2.2
-5|proposal/known:- PAK 2.2 to-2024
-8|proposal/known:- PAK 2.5
-8|proposal/known:- PAK 2.5 since-2025
-11|proposal/known:- PAK 2.8
-11|proposal/known:- PAK 2.8 since-2025
6|proposal/known:- PAK 6
6|proposal/known:- PAK 6 to-1999
-14|proposal/known:- PAK since-2025
6|proposal/known:- PAK to-1999
-6|proposal/known:- PAK to-2024
4|proposal/known:- PER since-2025
3|proposal/known:- PHL 1
3|proposal/known:- PHL 1 since-2025
-10|proposal/known:- PHL 1.5
-15|proposal/known:- PHL 1.5 since-2025
4|proposal/known:- PHL 1.5 to-2024
-8|proposal/known:- PHL 1.8
-8|proposal/known:- PHL 1.8 since-2025
-3|proposal/known:- PHL 1.9
-3|proposal/known:- PHL 1.9 since-2025
-4|proposal/known:- PHL 2 since-2025
13|proposal/known:- PHL 2 to-2021
-11|proposal/known:- PHL 2 to-2024
13|proposal/known:- PHL 3
11|proposal/known:- PHL 3 since-2025
-7|proposal/known:- PHL 4
-7|proposal/known:- PHL 4 since-2025
-23|proposal/known:- PHL since-2025
13|proposal/known:- PHL to-2021
-5|proposal/known:- PHL to-2024
-5|proposal/known:- PLW 0.7
-5|proposal/known:- PLW 0.7 to-2024
-5|proposal/known:- PLW to-2024
-9|proposal/known:- PNG 1
-9|proposal/known:- PNG 1 since-2025
-9|proposal/known:- PNG since-2025
-12|proposal/known:- POL 2.5
-5|proposal/known:- POL 2.5 to-2021
-8|proposal/known:- POL 2.5 to-2024
-4|proposal/known:- POL 3
7|proposal/known:- POL 3 since-2025
-11|proposal/known:- POL 3 to-2024
-14|proposal/known:- POL 4
-15|proposal/known:- POL 4 since-2025
3|proposal/known:- POL 4.7
3|proposal/known:- POL 4.7 since-2025
7|proposal/known:- POL 5
4|proposal/known:- POL 5 since-2025
3|proposal/known:- POL 5 to-2024
4|proposal/known:- POL since-2025
-5|proposal/known:- POL to-2021
-15|proposal/known:- POL to-2024
3|proposal/known:- PRK 3
3|proposal/known:- PRK 3 to-2024
3|proposal/known:- PRK to-2024
8|proposal/known:- PRT 2
8|proposal/known:- PRT 2 since-2025
6|proposal/known:- PRT 3
6|proposal/known:- PRT 3 since-2025
19|proposal/known:- PRT since-2025
9|proposal/known:- ROU 3.5
9|proposal/known:- ROU 3.5 since-2025
10|proposal/known:- ROU since-2025
3|proposal/known:- RUS 1E+1
3|proposal/known:- RUS 1E+1 since-2025
-7|proposal/known:- RUS 3
-6|proposal/known:- RUS 3 since-2025
5|proposal/known:- RUS 3.5
5|proposal/known:- RUS 3.5 to-2013
4|proposal/known:- RUS 4
4|proposal/known:- RUS 4 to-2024
-3|proposal/known:- RUS 5
-3|proposal/known:- RUS 5 since-2025
5|proposal/known:- RUS to-2013
3|proposal/known:- SAU 12
3|proposal/known:- SAU 12 to-1999
3|proposal/known:- SAU to-1999
-5|proposal/known:- SEN 2.1
-5|proposal/known:- SEN 2.1 since-2025
-8|proposal/known:- SEN since-2025
-9|proposal/known:- SGP 4
-12|proposal/known:- SGP 4 since-2025
3|proposal/known:- SGP 4 to-2013
-14|proposal/known:- SGP since-2025
3|proposal/known:- SGP to-2013
8|proposal/known:- SLB 1.4
8|proposal/known:- SLB 1.4 since-2025
8|proposal/known:- SLB since-2025
-4|proposal/known:- SRB 3
-4|proposal/known:- SRB 3 since-2025
-6|proposal/known:- SVK 2
-6|proposal/known:- SVK 2 since-2025
5|proposal/known:- SVK 5
5|proposal/known:- SVK 5 since-2025
4|proposal/known:- SVN 3
4|proposal/known:- SVN 3 since-2025
9|proposal/known:- SVN 3.5
9|proposal/known:- SVN 3.5 since-2025
13|proposal/known:- SVN since-2025
4|proposal/known:- SWE 2.6
4|proposal/known:- SWE 2.6 to-2024
9|proposal/known:- SWE 3
6|proposal/known:- SWE 3 since-2025
4|proposal/known:- SWE 3 to-2024
4|proposal/known:- SWE 4
4|proposal/known:- SWE 4 since-2025
11|proposal/known:- SWE since-2025
6|proposal/known:- SWE to-2024
-3|proposal/known:- THA 4
-3|proposal/known:- THA 4 since-2025
-4|proposal/known:- TUR 4.5
-4|proposal/known:- TUR 4.5 to-1999
3|proposal/known:- TUR since-2025
-4|proposal/known:- TUR to-1999
19|proposal/known:- TWN 1E+1
5|proposal/known:- TWN 1E+1 since-2025
13|proposal/known:- TWN 1E+1 to-2024
5|proposal/known:- TWN 2
4|proposal/known:- TWN 2 to-2024
5|proposal/known:- TWN 2.2
3|proposal/known:- TWN 2.2 to-2024
3|proposal/known:- TWN 2.5
3|proposal/known:- TWN 3 since-2025
-3|proposal/known:- TWN 3 to-2024
7|proposal/known:- TWN 3.4
7|proposal/known:- TWN 3.4 since-2025
7|proposal/known:- TWN 3.5
5|proposal/known:- TWN 3.5 since-2025
13|proposal/known:- TWN 4
11|proposal/known:- TWN 4 since-2025
5|proposal/known:- TWN 5
-16|proposal/known:- TWN 5 since-2025
5|proposal/known:- TWN 5 to-1999
16|proposal/known:- TWN 5 to-2024
3|proposal/known:- TWN 7
3|proposal/known:- TWN 7 since-2025
26|proposal/known:- TWN since-2025
5|proposal/known:- TWN to-1999
41|proposal/known:- TWN to-2024
5|proposal/known:- TWN+USA 1E+1
5|proposal/known:- TWN+USA 1E+1 to-2024
5|proposal/known:- TWN+USA to-2024
-4|proposal/known:- UKR 15
-4|proposal/known:- UKR 15 since-2025
3|proposal/known:- UKR 1E+1
3|proposal/known:- UKR 1E+1 since-2025
7|proposal/known:- UKR 2
7|proposal/known:- UKR 2 to-2024
4|proposal/known:- UKR 3
4|proposal/known:- UKR 3 since-2025
8|proposal/known:- UKR 4
8|proposal/known:- UKR 4 since-2025
-7|proposal/known:- UKR 6
-7|proposal/known:- UKR 6 since-2025
6|proposal/known:- UKR since-2025
7|proposal/known:- UKR to-2024
5|proposal/known:- URY 1.6
5|proposal/known:- URY 1.6 to-2024
-4|proposal/known:- URY 2.5
-4|proposal/known:- URY 2.5 since-2025
-6|proposal/known:- URY since-2025
4|proposal/known:- URY to-2024
7|proposal/known:- USA 1.5
5|proposal/known:- USA 1.5 to-1999
5|proposal/known:- USA 1.7
5|proposal/known:- USA 1.7 to-1999
-9|proposal/known:- USA 1.8
-9|proposal/known:- USA 1.8 to-1999
17|proposal/known:- USA 1E+1
11|proposal/known:- USA 1E+1 since-2025
6|proposal/known:- USA 1E+1 to-2024
-8|proposal/known:- USA 2
-5|proposal/known:- USA 2 since-2025
-8|proposal/known:- USA 2 to-2021
3|proposal/known:- USA 2 to-2024
16|proposal/known:- USA 2.5
11|proposal/known:- USA 2.5 since-2025
5|proposal/known:- USA 2.5 to-2024
-9|proposal/known:- USA 2E+1
-9|proposal/known:- USA 2E+1 since-2025
7|proposal/known:- USA 3
-16|proposal/known:- USA 3 since-2025
5|proposal/known:- USA 3 to-1999
18|proposal/known:- USA 3 to-2024
15|proposal/known:- USA 3.5
14|proposal/known:- USA 3.5 since-2025
7|proposal/known:- USA 4
3|proposal/known:- USA 4 to-1999
-10|proposal/known:- USA 4.5
-10|proposal/known:- USA 4.5 since-2025
-11|proposal/known:- USA 4.6
-11|proposal/known:- USA 4.6 since-2025
-7|proposal/known:- USA 4.7
-7|proposal/known:- USA 4.7 since-2025
8|proposal/known:- USA 5
10|proposal/known:- USA 5 to-2024
-19|proposal/known:- USA since-2025
10|proposal/known:- USA to-1999
3|proposal/known:- USA to-2013
-8|proposal/known:- USA to-2021
42|proposal/known:- USA to-2024
-15|proposal/known:- VNM 1
-15|proposal/known:- VNM 1 since-2025
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
-3|proposal/known:- ZWE 0.9
-3|proposal/known:- ZWE 0.9 since-2025
-3|proposal/known:- ZWE since-2025
-3|proposal/known:AGO NAM 2.6
-3|proposal/known:AGO NAM 2.6 since-2025
-3|proposal/known:AGO NAM since-2025
-4|proposal/known:ARG ARG 2
5|proposal/known:ARG ARG 2 since-2025
-10|proposal/known:ARG ARG 2 to-2024
5|proposal/known:ARG ARG since-2025
-11|proposal/known:ARG ARG to-2024
12|proposal/known:ARM MDA 4
12|proposal/known:ARM MDA 4 since-2025
12|proposal/known:ARM MDA since-2025
-3|proposal/known:AUS AUS 1.5
-12|proposal/known:AUS AUS 2.5
-8|proposal/known:AUS AUS 2.5 since-2025
-3|proposal/known:AUS AUS 2.5 to-2024
7|proposal/known:AUS AUS 2.5-3
7|proposal/known:AUS AUS 2.5-3 since-2025
-16|proposal/known:AUS AUS 3
-15|proposal/known:AUS AUS 3 since-2025
-5|proposal/known:AUS AUS 3 to-1999
4|proposal/known:AUS AUS 3 to-2024
-9|proposal/known:AUS AUS 3.5
-9|proposal/known:AUS AUS 3.5 since-2025
-33|proposal/known:AUS AUS since-2025
-6|proposal/known:AUS AUS to-1999
-5|proposal/known:AUS AUS to-2024
12|proposal/known:AUS CAN 2.8
12|proposal/known:AUS CAN 2.8 since-2025
12|proposal/known:AUS CAN since-2025
-3|proposal/known:AUS GBR since-2025
-4|proposal/known:AUS JPN 3
-4|proposal/known:AUS JPN 3 since-2025
-5|proposal/known:AUS JPN since-2025
-3|proposal/known:AUT AUT 2
-3|proposal/known:AUT AUT 2 since-2025
-4|proposal/known:AUT AUT since-2025
11|proposal/known:BEL BEL 2.5
11|proposal/known:BEL BEL 2.5 since-2025
-4|proposal/known:BEL BEL 8
-4|proposal/known:BEL BEL 8 to-1999
10|proposal/known:BEL BEL since-2025
-5|proposal/known:BEL BEL to-1999
4|proposal/known:BGD BGD 1.3
4|proposal/known:BGD BGD 1.3 since-2025
8|proposal/known:BGD BGD 1.5
8|proposal/known:BGD BGD 1.5 since-2025
11|proposal/known:BGD BGD since-2025
-7|proposal/known:BLZ BLZ 0.9
-7|proposal/known:BLZ BLZ 0.9 since-2025
-7|proposal/known:BLZ BLZ since-2025
-3|proposal/known:BOL BOL 1.5
-3|proposal/known:BOL BOL 1.5 since-2025
-3|proposal/known:BOL BOL since-2025
3|proposal/known:BRA BRA 1.2
3|proposal/known:BRA BRA 1.2 since-2025
3|proposal/known:BRA BRA 2 to-2024
3|proposal/known:BRA BRA to-2024
3|proposal/known:BWA BWA 3.5
3|proposal/known:BWA BWA 3.5 since-2025
3|proposal/known:BWA BWA since-2025
5|proposal/known:CAN AUS+CAN+NZL 2
5|proposal/known:CAN AUS+CAN+NZL 2 since-2025
5|proposal/known:CAN AUS+CAN+NZL since-2025
-6|proposal/known:CAN CAN 2
-5|proposal/known:CAN CAN 2 since-2025
-6|proposal/known:CAN CAN 2.8
-6|proposal/known:CAN CAN 2.8 since-2025
-5|proposal/known:CAN CAN 3
-5|proposal/known:CAN CAN 3 since-2025
-11|proposal/known:CAN CAN 5
-11|proposal/known:CAN CAN 5 since-2025
-26|proposal/known:CAN CAN since-2025
-5|proposal/known:CAN NATO 5
-5|proposal/known:CAN NATO 5 since-2025
-5|proposal/known:CAN NATO since-2025
-8|proposal/known:CHE CHE 1
-7|proposal/known:CHE CHE 1 to-2024
5|proposal/known:CHE CHE 1.5
5|proposal/known:CHE CHE 1.5 since-2025
4|proposal/known:CHE CHE 1.6
4|proposal/known:CHE CHE 1.6 since-2025
-12|proposal/known:CHE CHE 2
-12|proposal/known:CHE CHE 2 since-2025
-6|proposal/known:CHE CHE since-2025
-7|proposal/known:CHE CHE to-2024
-3|proposal/known:CHL CHL 1.6
-3|proposal/known:CHL CHL 1.6 since-2025
-3|proposal/known:CHL CHL 2
-3|proposal/known:CHL CHL 2 since-2025
-6|proposal/known:CHL CHL since-2025
-5|proposal/known:CHN CHN 1
-5|proposal/known:CHN CHN 1 since-2025
-6|proposal/known:CHN CHN 2
-6|proposal/known:CHN CHN 2 since-2025
-5|proposal/known:CHN CHN 3
-5|proposal/known:CHN CHN 3 since-2025
-9|proposal/known:CHN CHN 3.5
-9|proposal/known:CHN CHN 3.5 since-2025
-26|proposal/known:CHN CHN since-2025
-3|proposal/known:CHN JPN 2
-5|proposal/known:CHN JPN since-2025
-3|proposal/known:CHN TWN to-2024
-4|proposal/known:CHN+JPN CHN+JPN 3
-4|proposal/known:CHN+JPN CHN+JPN 3 since-2025
-4|proposal/known:CHN+JPN CHN+JPN since-2025
3|proposal/known:COD COD 3
3|proposal/known:COD COD 3 since-2025
3|proposal/known:COD COD since-2025
-5|proposal/known:CYP CYP 1.5
-5|proposal/known:CYP CYP 1.5 since-2025
14|proposal/known:CYP CYP 2.5
14|proposal/known:CYP CYP 2.5 since-2025
11|proposal/known:CYP CYP since-2025
8|proposal/known:CYP GRC 2.5
8|proposal/known:CYP GRC 2.5 to-2024
8|proposal/known:CYP GRC to-2024
-11|proposal/known:CZE CZE 2
-11|proposal/known:CZE CZE 2 since-2025
13|proposal/known:CZE CZE 2.5
11|proposal/known:CZE CZE 2.5 since-2025
3|proposal/known:CZE CZE 2.5 to-2024
14|proposal/known:CZE CZE 3
14|proposal/known:CZE CZE 3 since-2025
12|proposal/known:CZE CZE since-2025
3|proposal/known:CZE CZE to-2024
-3|proposal/known:CZE CZE+HUN+SVK 3
-3|proposal/known:CZE CZE+HUN+SVK 3 since-2025
-3|proposal/known:CZE CZE+HUN+SVK since-2025
-3|proposal/known:DEU DEU 0.7
-3|proposal/known:DEU DEU 0.7 to-2024
-3|proposal/known:DEU DEU 1.5
-11|proposal/known:DEU DEU 1.5 since-2025
8|proposal/known:DEU DEU 1.5 to-2021
-13|proposal/known:DEU DEU 2
-13|proposal/known:DEU DEU 2 since-2025
-3|proposal/known:DEU DEU 2.5
-3|proposal/known:DEU DEU 2.5 since-2025
8|proposal/known:DEU DEU 2.9
8|proposal/known:DEU DEU 2.9 since-2025
18|proposal/known:DEU DEU 3
8|proposal/known:DEU DEU 3 since-2025
10|proposal/known:DEU DEU 3 to-2024
-5|proposal/known:DEU DEU 3.5
-15|proposal/known:DEU DEU 3.5 since-2025
10|proposal/known:DEU DEU 3.5 to-2024
5|proposal/known:DEU DEU 4.2
5|proposal/known:DEU DEU 4.2 since-2025
26|proposal/known:DEU DEU 5
26|proposal/known:DEU DEU 5 since-2025
4|proposal/known:DEU DEU since-2025
8|proposal/known:DEU DEU to-2021
16|proposal/known:DEU DEU to-2024
-4|proposal/known:DEU FRA since-2025
-4|proposal/known:DEU NATO 3
-4|proposal/known:DEU NATO 3 to-2024
-4|proposal/known:DEU NATO 3.5
-4|proposal/known:DEU NATO 3.5 since-2025
4|proposal/known:DEU NATO 5
4|proposal/known:DEU NATO 5 since-2025
-4|proposal/known:DEU NATO to-2024
-3|proposal/known:DEU POL since-2025
6|proposal/known:DNK DNK 0.2
6|proposal/known:DNK DNK 0.2 since-2025
-4|proposal/known:DNK DNK 2
-3|proposal/known:DNK DNK 2 since-2025
12|proposal/known:DNK DNK 3
9|proposal/known:DNK DNK 3 since-2025
3|proposal/known:DNK DNK 3 to-2024
-5|proposal/known:DNK DNK 4
-3|proposal/known:DNK DNK 4 to-1999
9|proposal/known:DNK DNK since-2025
-3|proposal/known:DNK DNK to-1999
-3|proposal/known:ECU ECU 3
-3|proposal/known:ECU ECU 3 since-2025
-4|proposal/known:ECU ECU since-2025
10|proposal/known:ESP ESP 1.3
10|proposal/known:ESP ESP 1.3 since-2025
-3|proposal/known:ESP ESP 1.5
-3|proposal/known:ESP ESP 1.5 since-2025
19|proposal/known:ESP ESP 2.1
19|proposal/known:ESP ESP 2.1 since-2025
-3|proposal/known:ESP ESP 3
-3|proposal/known:ESP ESP 3 since-2025
-10|proposal/known:ESP ESP 3.5
-10|proposal/known:ESP ESP 3.5 since-2025
11|proposal/known:ESP ESP since-2025
-6|proposal/known:ESP NATO 5
-6|proposal/known:ESP NATO 5 since-2025
-9|proposal/known:ESP NATO since-2025
8|proposal/known:EST EST 2.5
8|proposal/known:EST EST 2.5 to-2024
4|proposal/known:EST EST 3
4|proposal/known:EST EST 3 to-2024
-14|proposal/known:EST EST 3.7
3|proposal/known:EST EST 3.7 since-2025
-17|proposal/known:EST EST 3.7 to-2024
9|proposal/known:EST EST 4
9|proposal/known:EST EST 4 since-2025
7|proposal/known:EST EST 4.5
7|proposal/known:EST EST 4.5 since-2025
18|proposal/known:EST EST 5
7|proposal/known:EST EST 5 since-2025
12|proposal/known:EST EST 5 to-2024
4|proposal/known:EST EST 7
4|proposal/known:EST EST 7 since-2025
28|proposal/known:EST EST since-2025
6|proposal/known:EST EST to-2024
15|proposal/known:EST JPN 0.25
15|proposal/known:EST JPN 0.25 since-2025
15|proposal/known:EST JPN since-2025
13|proposal/known:EST NATO 0.25
11|proposal/known:EST NATO 0.25 since-2025
12|proposal/known:EST NATO since-2025
7|proposal/known:ETH ETH 2.5
7|proposal/known:ETH ETH 2.5 since-2025
7|proposal/known:ETH ETH since-2025
10|proposal/known:EU EU 1.5
10|proposal/known:EU EU 1.5 since-2025
6|proposal/known:EU EU 2
6|proposal/known:EU EU 2 to-2024
5|proposal/known:EU EU 2.4
5|proposal/known:EU EU 2.4 since-2025
11|proposal/known:EU EU 3.5
13|proposal/known:EU EU 3.5 since-2025
-20|proposal/known:EU EU 4
-20|proposal/known:EU EU 4 since-2025
5|proposal/known:EU EU since-2025
3|proposal/known:EU EU to-2024
9|proposal/known:EU LTU 3
9|proposal/known:EU LTU 3 since-2025
9|proposal/known:EU LTU since-2025
-6|proposal/known:EU POL 5
-6|proposal/known:EU POL 5 since-2025
-6|proposal/known:EU POL since-2025
-4|proposal/known:EU+NATO EU+NATO 3
-4|proposal/known:EU+NATO EU+NATO 3 since-2025
-4|proposal/known:EU+NATO EU+NATO since-2025
-3|proposal/known:FIN FIN 1.5
-3|proposal/known:FIN FIN 1.5 since-2025
-5|proposal/known:FIN FIN 2.5
-3|proposal/known:FIN FIN 2.5 to-2024
12|proposal/known:FIN FIN 3
12|proposal/known:FIN FIN 3 since-2025
6|proposal/known:FIN FIN 3.3
6|proposal/known:FIN FIN 3.3 since-2025
-4|proposal/known:FIN FIN 5
-4|proposal/known:FIN FIN 5 since-2025
8|proposal/known:FIN FIN since-2025
-5|proposal/known:FIN FIN to-2024
11|proposal/known:FJI FJI 2
11|proposal/known:FJI FJI 2 since-2025
3|proposal/known:FJI FJI 2-2.5
3|proposal/known:FJI FJI 2-2.5 since-2025
12|proposal/known:FJI FJI since-2025
3|proposal/known:FRA EU 3-3.5
3|proposal/known:FRA EU 3-3.5 since-2025
3|proposal/known:FRA EU since-2025
-6|proposal/known:FRA FRA 2
-6|proposal/known:FRA FRA 2 to-2021
-10|proposal/known:FRA FRA 2.5
-10|proposal/known:FRA FRA 2.5 since-2025
5|proposal/known:FRA FRA 3 since-2025
-6|proposal/known:FRA FRA 3 to-2024
20|proposal/known:FRA FRA 3-3.5
20|proposal/known:FRA FRA 3-3.5 since-2025
13|proposal/known:FRA FRA 3.5
13|proposal/known:FRA FRA 3.5 since-2025
5|proposal/known:FRA FRA 5
5|proposal/known:FRA FRA 5 since-2025
34|proposal/known:FRA FRA since-2025
-6|proposal/known:FRA FRA to-2021
-7|proposal/known:FRA FRA to-2024
-6|proposal/known:FRA NATO 3.5
-6|proposal/known:FRA NATO 3.5 since-2025
-6|proposal/known:FRA NATO since-2025
7|proposal/known:FRA USA 3-3.5
7|proposal/known:FRA USA 3-3.5 since-2025
7|proposal/known:FRA USA since-2025
-6|proposal/known:GBR GBR 0.9
-6|proposal/known:GBR GBR 0.9 since-2025
-5|proposal/known:GBR GBR 2
-5|proposal/known:GBR GBR 2 to-2024
10|proposal/known:GBR GBR 2.5
10|proposal/known:GBR GBR 2.5 to-2024
4|proposal/known:GBR GBR 2.7
4|proposal/known:GBR GBR 2.7 since-2025
14|proposal/known:GBR GBR 3
31|proposal/known:GBR GBR 3 since-2025
-18|proposal/known:GBR GBR 3 to-2024
-3|proposal/known:GBR GBR 3-4
-3|proposal/known:GBR GBR 3-4 since-2025
10|proposal/known:GBR GBR 3.1
10|proposal/known:GBR GBR 3.1 since-2025
-11|proposal/known:GBR GBR 3.5
-11|proposal/known:GBR GBR 3.5 since-2025
-3|proposal/known:GBR GBR 3.6
-3|proposal/known:GBR GBR 3.6 since-2025
3|proposal/known:GBR GBR 3.7
3|proposal/known:GBR GBR 3.7 since-2025
-20|proposal/known:GBR GBR 5
-20|proposal/known:GBR GBR 5 since-2025
-12|proposal/known:GBR GBR to-2024
-3|proposal/known:GBR NATO 2.5
-3|proposal/known:GBR NATO 2.5 to-2024
15|proposal/known:GBR NATO 3
19|proposal/known:GBR NATO 3 since-2025
-4|proposal/known:GBR NATO 3 to-2024
16|proposal/known:GBR NATO since-2025
-7|proposal/known:GBR NATO to-2024
4|proposal/known:GBR USA 3
4|proposal/known:GBR USA 3 since-2025
5|proposal/known:GEO GEO 4
5|proposal/known:GEO GEO 4 to-2013
5|proposal/known:GEO GEO to-2013
-6|proposal/known:GNB GNB 3
-6|proposal/known:GNB GNB 3 since-2025
-6|proposal/known:GNB GNB since-2025
4|proposal/known:GRC GRC 2 since-2025
-7|proposal/known:GRC GRC 2.5
-7|proposal/known:GRC GRC 2.5 to-2024
3|proposal/known:GRC GRC since-2025
-10|proposal/known:GRC GRC to-2024
12|proposal/known:GTM BLZ 0.9
12|proposal/known:GTM BLZ 0.9 since-2025
12|proposal/known:GTM BLZ since-2025
7|proposal/known:HND HND 1.8
7|proposal/known:HND HND 1.8 since-2025
7|proposal/known:HND HND since-2025
4|proposal/known:HRV HRV 3
4|proposal/known:HRV HRV 3 since-2025
5|proposal/known:HRV HRV since-2025
-8|proposal/known:HUN HUN 2
-8|proposal/known:HUN HUN 2 since-2025
-8|proposal/known:HUN HUN since-2025
5|proposal/known:IDN IDN 0.8
5|proposal/known:IDN IDN 0.8 to-2024
-14|proposal/known:IDN IDN 1
-9|proposal/known:IDN IDN 1 since-2025
-5|proposal/known:IDN IDN 1 to-2024
-3|proposal/known:IDN IDN 1-1.5
-3|proposal/known:IDN IDN 1-1.5 to-2024
4|proposal/known:IDN IDN 1.5
18|proposal/known:IDN IDN 1.5 since-2025
-14|proposal/known:IDN IDN 1.5 to-2024
5|proposal/known:IDN IDN 1.6
5|proposal/known:IDN IDN 1.6 to-2024
4|proposal/known:IDN IDN 2 since-2025
-3|proposal/known:IDN IDN 2 to-1999
-3|proposal/known:IDN IDN 2 to-2024
14|proposal/known:IDN IDN since-2025
-3|proposal/known:IDN IDN to-1999
-16|proposal/known:IDN IDN to-2024
12|proposal/known:IDN JPN 0.9
12|proposal/known:IDN JPN 0.9 to-2024
19|proposal/known:IDN JPN 1.5
19|proposal/known:IDN JPN 1.5 since-2025
19|proposal/known:IDN JPN since-2025
12|proposal/known:IDN JPN to-2024
5|proposal/known:IND IND 2
5|proposal/known:IND IND 2 since-2025
5|proposal/known:IND IND 2.3
5|proposal/known:IND IND 2.3 since-2025
5|proposal/known:IND IND 2.5 since-2025
-7|proposal/known:IND IND 3
-8|proposal/known:IND IND 3 since-2025
-5|proposal/known:IND IND 3 to-1999
-3|proposal/known:IND IND 3 to-2013
8|proposal/known:IND IND 3 to-2024
7|proposal/known:IND IND since-2025
-5|proposal/known:IND IND to-1999
-3|proposal/known:IND IND to-2013
6|proposal/known:IND IND to-2024
11|proposal/known:IRL IRL 0.5
11|proposal/known:IRL IRL 0.5 since-2025
-11|proposal/known:IRL IRL 0.6
-11|proposal/known:IRL IRL 0.6 since-2025
4|proposal/known:IRL IRL 0.7
4|proposal/known:IRL IRL 0.7 since-2025
-4|proposal/known:IRL IRL 1
-4|proposal/known:IRL IRL 1 since-2025
6|proposal/known:IRN IRN 5
6|proposal/known:IRN IRN 5 since-2025
4|proposal/known:IRN IRN since-2025
4|proposal/known:ISR ISR 4.3
4|proposal/known:ISR ISR 4.3 since-2025
-3|proposal/known:ISR ISR 5
-3|proposal/known:ISR ISR 5 since-2025
3|proposal/known:ISR ISR 5.5
3|proposal/known:ISR ISR 5.5 since-2025
-3|proposal/known:ISR ISR 6
-5|proposal/known:ISR ISR 6-7
-5|proposal/known:ISR ISR 6-7 since-2025
11|proposal/known:ISR ISR 7
14|proposal/known:ISR ISR 7 since-2025
-3|proposal/known:ISR ISR 7 to-2024
4|proposal/known:ISR ISR 7.5
4|proposal/known:ISR ISR 7.5 to-2013
6|proposal/known:ISR ISR 8
6|proposal/known:ISR ISR 8 to-2024
9|proposal/known:ISR ISR since-2025
4|proposal/known:ISR ISR to-2013
10|proposal/known:ISR JPN 6
10|proposal/known:ISR JPN 6 since-2025
9|proposal/known:ISR JPN since-2025
12|proposal/known:ITA GBR 0.9
12|proposal/known:ITA GBR 0.9 since-2025
12|proposal/known:ITA GBR since-2025
7|proposal/known:ITA ITA 2
8|proposal/known:ITA ITA 2 since-2025
6|proposal/known:ITA ITA 2.5
6|proposal/known:ITA ITA 2.5 to-2024
3|proposal/known:ITA ITA 3
3|proposal/known:ITA ITA 3 since-2025
-12|proposal/known:ITA ITA 3.5
-12|proposal/known:ITA ITA 3.5 since-2025
-4|proposal/known:ITA ITA since-2025
5|proposal/known:ITA ITA to-2024
-3|proposal/known:ITA NATO since-2025
-6|proposal/known:JOR JOR 3
-3|proposal/known:JOR JOR 3 since-2025
-3|proposal/known:JOR JOR 3 to-2024
-4|proposal/known:JOR JOR 5.2
-4|proposal/known:JOR JOR 5.2 since-2025
-7|proposal/known:JOR JOR since-2025
-3|proposal/known:JOR JOR to-2024
-6|proposal/known:JPN ALLIES 3.5
-6|proposal/known:JPN ALLIES 3.5 since-2025
-7|proposal/known:JPN ALLIES since-2025
17|proposal/known:JPN AUS 3
17|proposal/known:JPN AUS 3 since-2025
17|proposal/known:JPN AUS since-2025
10|proposal/known:JPN CAN 3
10|proposal/known:JPN CAN 3 since-2025
10|proposal/known:JPN CAN since-2025
-3|proposal/known:JPN CHN 3
-3|proposal/known:JPN CHN 3 since-2025
5|proposal/known:JPN CHN 3.5
5|proposal/known:JPN CHN 3.5 since-2025
11|proposal/known:JPN CHN+JPN 3
11|proposal/known:JPN CHN+JPN 3 since-2025
11|proposal/known:JPN CHN+JPN since-2025
9|proposal/known:JPN DEU 3
10|proposal/known:JPN DEU 3 since-2025
7|proposal/known:JPN DEU since-2025
-4|proposal/known:JPN IDN 1.5
-3|proposal/known:JPN IDN 1.5 since-2025
-4|proposal/known:JPN IDN since-2025
-3|proposal/known:JPN IDN to-2024
-3|proposal/known:JPN JPN 0
-3|proposal/known:JPN JPN 0 since-2025
-6|proposal/known:JPN JPN 0.1
-6|proposal/known:JPN JPN 0.1 since-2025
-4|proposal/known:JPN JPN 0.25
-4|proposal/known:JPN JPN 0.25 since-2025
7|proposal/known:JPN JPN 0.8
7|proposal/known:JPN JPN 0.8 to-1999
-5|proposal/known:JPN JPN 0.9
4|proposal/known:JPN JPN 0.9 since-2025
-8|proposal/known:JPN JPN 0.9 to-2024
5|proposal/known:JPN JPN 0.97
5|proposal/known:JPN JPN 0.97 to-1999
3|proposal/known:JPN JPN 0.993
3|proposal/known:JPN JPN 0.993 to-1999
9|proposal/known:JPN JPN 1
-17|proposal/known:JPN JPN 1 since-2025
29|proposal/known:JPN JPN 1 to-1999
-3|proposal/known:JPN JPN 1 to-2024
5|proposal/known:JPN JPN 1.007
5|proposal/known:JPN JPN 1.007 to-1999
7|proposal/known:JPN JPN 1.02
7|proposal/known:JPN JPN 1.02 to-1999
8|proposal/known:JPN JPN 1.03
8|proposal/known:JPN JPN 1.03 to-1999
8|proposal/known:JPN JPN 1.04
8|proposal/known:JPN JPN 1.04 to-1999
-5|proposal/known:JPN JPN 1.1
-4|proposal/known:JPN JPN 1.1 to-1999
-8|proposal/known:JPN JPN 1.2
7|proposal/known:JPN JPN 1.2 since-2025
-5|proposal/known:JPN JPN 1.2 to-1999
-7|proposal/known:JPN JPN 1.2 to-2021
4|proposal/known:JPN JPN 1.3 to-1999
-30|proposal/known:JPN JPN 1.5
-8|proposal/known:JPN JPN 1.5 since-2025
-24|proposal/known:JPN JPN 1.5 to-1999
-11|proposal/known:JPN JPN 1.5 to-2013
13|proposal/known:JPN JPN 1.5 to-2024
-7|proposal/known:JPN JPN 1.7
-5|proposal/known:JPN JPN 1.7 to-1999
-5|proposal/known:JPN JPN 2
-11|proposal/known:JPN JPN 2 since-2025
-13|proposal/known:JPN JPN 2 to-1999
22|proposal/known:JPN JPN 2 to-2024
11|proposal/known:JPN JPN 2.1
15|proposal/known:JPN JPN 2.1 since-2025
-4|proposal/known:JPN JPN 2.1 to-1999
3|proposal/known:JPN JPN 2.2 to-2024
-3|proposal/known:JPN JPN 2.3
-3|proposal/known:JPN JPN 2.3 since-2025
5|proposal/known:JPN JPN 2.4
5|proposal/known:JPN JPN 2.4 since-2025
4|proposal/known:JPN JPN 2.5
17|proposal/known:JPN JPN 2.5 since-2025
-12|proposal/known:JPN JPN 2.5 to-2024
6|proposal/known:JPN JPN 2.5-3.5
6|proposal/known:JPN JPN 2.5-3.5 since-2025
-3|proposal/known:JPN JPN 2.75
-3|proposal/known:JPN JPN 2.75 since-2025
11|proposal/known:JPN JPN 2.8
11|proposal/known:JPN JPN 2.8 since-2025
6|proposal/known:JPN JPN 3
37|proposal/known:JPN JPN 3 since-2025
-9|proposal/known:JPN JPN 3 to-1999
-22|proposal/known:JPN JPN 3 to-2024
3|proposal/known:JPN JPN 3-3.5 since-2025
9|proposal/known:JPN JPN 3.1
9|proposal/known:JPN JPN 3.1 since-2025
4|proposal/known:JPN JPN 3.2
4|proposal/known:JPN JPN 3.2 since-2025
-4|proposal/known:JPN JPN 3.3
-4|proposal/known:JPN JPN 3.3 since-2025
-6|proposal/known:JPN JPN 3.5
-6|proposal/known:JPN JPN 3.5 since-2025
-4|proposal/known:JPN JPN 4
-6|proposal/known:JPN JPN 4.3
-6|proposal/known:JPN JPN 4.3 since-2025
-32|proposal/known:JPN JPN 5
-32|proposal/known:JPN JPN 5 since-2025
-13|proposal/known:JPN JPN 5.2
-13|proposal/known:JPN JPN 5.2 to-1999
-8|proposal/known:JPN JPN 6
-8|proposal/known:JPN JPN 6 since-2025
-16|proposal/known:JPN JPN to-2013
-9|proposal/known:JPN JPN to-2021
-15|proposal/known:JPN JPN to-2024
13|proposal/known:JPN KOR 3
14|proposal/known:JPN KOR 3 since-2025
-5|proposal/known:JPN KOR 3.5
-5|proposal/known:JPN KOR 3.5 since-2025
6|proposal/known:JPN KOR since-2025
-3|proposal/known:JPN NATO 2
-3|proposal/known:JPN NATO 2 to-2024
-12|proposal/known:JPN NATO 3
-4|proposal/known:JPN NATO 3 since-2025
-8|proposal/known:JPN NATO 3 to-2024
-7|proposal/known:JPN NATO since-2025
-10|proposal/known:JPN NATO to-2024
15|proposal/known:JPN RUS 3
15|proposal/known:JPN RUS 3 since-2025
15|proposal/known:JPN RUS since-2025
10|proposal/known:JPN TWN 3
10|proposal/known:JPN TWN 3 since-2025
-3|proposal/known:JPN TWN 4
6|proposal/known:JPN TWN since-2025
-3|proposal/known:JPN TWN to-2024
-4|proposal/known:JPN UKR 2
-4|proposal/known:JPN UKR 2 to-2024
-4|proposal/known:JPN UKR to-2024
12|proposal/known:JPN USA 2
16|proposal/known:JPN USA 2 since-2025
-3|proposal/known:JPN USA 2 to-2024
-4|proposal/known:JPN USA 2.5
-4|proposal/known:JPN USA 2.5 since-2025
5|proposal/known:JPN USA 3 since-2025
-3|proposal/known:JPN USA 3 to-2024
-3|proposal/known:JPN USA 5
-3|proposal/known:JPN USA 5 since-2025
9|proposal/known:JPN USA since-2025
-3|proposal/known:JPN USA to-1999
-6|proposal/known:JPN USA to-2024
10|proposal/known:JPN VNM 2.5-3.5
10|proposal/known:JPN VNM 2.5-3.5 since-2025
9|proposal/known:JPN VNM since-2025
-3|proposal/known:KEN ETH 2.5
-3|proposal/known:KEN ETH 2.5 since-2025
-3|proposal/known:KEN ETH since-2025
-3|proposal/known:KEN KEN+TZA+UGA 1.8
-3|proposal/known:KEN KEN+TZA+UGA 1.8 since-2025
-3|proposal/known:KEN KEN+TZA+UGA since-2025
13|proposal/known:KEN+TZA+UGA KEN+TZA+UGA 1.8
13|proposal/known:KEN+TZA+UGA KEN+TZA+UGA 1.8 since-2025
13|proposal/known:KEN+TZA+UGA KEN+TZA+UGA since-2025
5|proposal/known:KGZ KGZ 2.5
5|proposal/known:KGZ KGZ 2.5 since-2025
5|proposal/known:KGZ KGZ since-2025
-6|proposal/known:KHM THA 1.5
-6|proposal/known:KHM THA 1.5 since-2025
-6|proposal/known:KHM THA since-2025
-4|proposal/known:KOR ALLIES since-2025
-6|proposal/known:KOR JPN 3
-5|proposal/known:KOR JPN 3 since-2025
4|proposal/known:KOR JPN 3.5
4|proposal/known:KOR JPN 3.5 since-2025
-4|proposal/known:KOR KOR 0.2
-4|proposal/known:KOR KOR 0.2 since-2025
3|proposal/known:KOR KOR 2.2
3|proposal/known:KOR KOR 2.2 since-2025
-4|proposal/known:KOR KOR 2.5
-4|proposal/known:KOR KOR 2.5 since-2025
-3|proposal/known:KOR KOR 2.7
-3|proposal/known:KOR KOR 2.7 to-2024
-4|proposal/known:KOR KOR 2.8
-5|proposal/known:KOR KOR 2.8 since-2025
-27|proposal/known:KOR KOR 3
-17|proposal/known:KOR KOR 3 since-2025
-4|proposal/known:KOR KOR 3 to-2021
-6|proposal/known:KOR KOR 3 to-2024
4|proposal/known:KOR KOR 3.2-3.5
4|proposal/known:KOR KOR 3.2-3.5 to-2013
30|proposal/known:KOR KOR 3.5
29|proposal/known:KOR KOR 3.5 since-2025
4|proposal/known:KOR KOR 3.8
4|proposal/known:KOR KOR 3.8 since-2025
-5|proposal/known:KOR KOR 4
-5|proposal/known:KOR KOR 4 since-2025
-6|proposal/known:KOR KOR 5
-6|proposal/known:KOR KOR 5 since-2025
-12|proposal/known:KOR KOR since-2025
6|proposal/known:KOR KOR to-2013
-4|proposal/known:KOR KOR to-2021
-10|proposal/known:KOR KOR to-2024
-4|proposal/known:KOR TWN 3
-4|proposal/known:KOR TWN 3 since-2025
-4|proposal/known:KOR TWN since-2025
15|proposal/known:KOR USA 3
15|proposal/known:KOR USA 3 since-2025
9|proposal/known:KOR USA 3.5
9|proposal/known:KOR USA 3.5 since-2025
22|proposal/known:KOR USA since-2025
-3|proposal/known:LAO THA 4
-3|proposal/known:LAO THA 4 since-2025
-3|proposal/known:LAO THA since-2025
7|proposal/known:LBN LBN 4
7|proposal/known:LBN LBN 4 to-2024
7|proposal/known:LBN LBN to-2024
-8|proposal/known:LKA LKA 1
-7|proposal/known:LKA LKA 1 since-2025
-3|proposal/known:LKA LKA 1.5
-3|proposal/known:LKA LKA 1.5 since-2025
-10|proposal/known:LKA LKA since-2025
-3|proposal/known:LTU LTU 2.5 to-2021
5|proposal/known:LTU LTU 2.5 to-2024
-5|proposal/known:LTU LTU 3
-7|proposal/known:LTU LTU 3 since-2025
6|proposal/known:LTU LTU 3.5
6|proposal/known:LTU LTU 3.5 since-2025
-3|proposal/known:LTU LTU 4
-3|proposal/known:LTU LTU 4 since-2025
3|proposal/known:LTU LTU 4.87
3|proposal/known:LTU LTU 4.87 since-2025
4|proposal/known:LTU LTU 5
4|proposal/known:LTU LTU 5 since-2025
11|proposal/known:LTU LTU 6
11|proposal/known:LTU LTU 6 since-2025
14|proposal/known:LTU LTU since-2025
-3|proposal/known:LTU LTU to-2021
5|proposal/known:LTU LTU to-2024
9|proposal/known:LUX LUX 1
9|proposal/known:LUX LUX 1 to-2024
5|proposal/known:LUX LUX 2
5|proposal/known:LUX LUX 2 since-2025
5|proposal/known:LUX LUX since-2025
8|proposal/known:LUX LUX to-2024
7|proposal/known:LVA LVA 2.5
7|proposal/known:LVA LVA 2.5 to-2024
3|proposal/known:LVA LVA 3
3|proposal/known:LVA LVA 3 since-2025
-3|proposal/known:LVA LVA 3.5
-3|proposal/known:LVA LVA 3.5 since-2025
5|proposal/known:LVA LVA 4
3|proposal/known:LVA LVA 4 to-2024
6|proposal/known:LVA LVA 4.9
6|proposal/known:LVA LVA 4.9 since-2025
3|proposal/known:LVA LVA 5
3|proposal/known:LVA LVA 5 since-2025
9|proposal/known:LVA LVA since-2025
11|proposal/known:LVA LVA to-2024
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
-3|proposal/known:MLT GBR 0.9
-3|proposal/known:MLT GBR 0.9 since-2025
-3|proposal/known:MLT GBR since-2025
-9|proposal/known:MLT MLT 1
-9|proposal/known:MLT MLT 1 since-2025
-10|proposal/known:MLT MLT since-2025
-10|proposal/known:MMR MMR 3
-10|proposal/known:MMR MMR 3 since-2025
-10|proposal/known:MMR MMR since-2025
6|proposal/known:MNG MNG 1
6|proposal/known:MNG MNG 1 since-2025
6|proposal/known:MNG MNG since-2025
4|proposal/known:MOZ MOZ 2
4|proposal/known:MOZ MOZ 2 since-2025
4|proposal/known:MOZ MOZ since-2025
3|proposal/known:MYS MYS 1.5
4|proposal/known:MYS MYS 1.5 since-2025
3|proposal/known:MYS MYS since-2025
-3|proposal/known:MYS PHL 2
-3|proposal/known:MYS PHL 2 since-2025
-3|proposal/known:MYS PHL since-2025
5|proposal/known:NATO DEU 1.5
5|proposal/known:NATO DEU 1.5 since-2025
6|proposal/known:NATO DEU since-2025
4|proposal/known:NATO ESP 1.5
4|proposal/known:NATO ESP 1.5 since-2025
-3|proposal/known:NATO ESP 3.5
-3|proposal/known:NATO ESP 3.5 since-2025
14|proposal/known:NATO FIN 3.5
14|proposal/known:NATO FIN 3.5 since-2025
14|proposal/known:NATO FIN since-2025
-3|proposal/known:NATO FRA 3.5
-3|proposal/known:NATO FRA 3.5 since-2025
-4|proposal/known:NATO FRA since-2025
-11|proposal/known:NATO GBR 3
-11|proposal/known:NATO GBR 3 since-2025
-13|proposal/known:NATO GBR since-2025
16|proposal/known:NATO ITA 3.5
16|proposal/known:NATO ITA 3.5 since-2025
16|proposal/known:NATO ITA since-2025
-7|proposal/known:NATO JPN 2
-6|proposal/known:NATO JPN 2 to-2024
13|proposal/known:NATO JPN 3
-3|proposal/known:NATO JPN 3 since-2025
19|proposal/known:NATO JPN 3 to-2024
-8|proposal/known:NATO JPN 3.5
-8|proposal/known:NATO JPN 3.5 since-2025
7|proposal/known:NATO JPN 5
7|proposal/known:NATO JPN 5 since-2025
-5|proposal/known:NATO JPN since-2025
13|proposal/known:NATO JPN to-2024
3|proposal/known:NATO LTU 1.5
3|proposal/known:NATO LTU 1.5 since-2025
3|proposal/known:NATO LTU since-2025
-7|proposal/known:NATO NATO 0.25
-6|proposal/known:NATO NATO 0.25 since-2025
22|proposal/known:NATO NATO 1.5
22|proposal/known:NATO NATO 1.5 since-2025
-9|proposal/known:NATO NATO 1E+1
-9|proposal/known:NATO NATO 1E+1 since-2025
8|proposal/known:NATO NATO 2
13|proposal/known:NATO NATO 2 to-2021
-3|proposal/known:NATO NATO 2 to-2024
11|proposal/known:NATO NATO 2.5
13|proposal/known:NATO NATO 2.5 to-2024
-3|proposal/known:NATO NATO 2.8
-3|proposal/known:NATO NATO 2.8 since-2025
-10|proposal/known:NATO NATO 3
-16|proposal/known:NATO NATO 3 since-2025
8|proposal/known:NATO NATO 3 to-2024
15|proposal/known:NATO NATO 3.5
16|proposal/known:NATO NATO 3.5 since-2025
9|proposal/known:NATO NATO 3.7
9|proposal/known:NATO NATO 3.7 since-2025
-5|proposal/known:NATO NATO 4
-5|proposal/known:NATO NATO 4 since-2025
27|proposal/known:NATO NATO 5
27|proposal/known:NATO NATO 5 since-2025
30|proposal/known:NATO NATO since-2025
13|proposal/known:NATO NATO to-2021
15|proposal/known:NATO NATO to-2024
12|proposal/known:NATO NLD 1.5
12|proposal/known:NATO NLD 1.5 since-2025
11|proposal/known:NATO NLD since-2025
-4|proposal/known:NATO POL since-2025
7|proposal/known:NATO RUS 5
7|proposal/known:NATO RUS 5 since-2025
7|proposal/known:NATO RUS since-2025
-3|proposal/known:NATO UKR since-2025
-5|proposal/known:NATO USA 3
-3|proposal/known:NATO USA 3 since-2025
-4|proposal/known:NATO USA since-2025
-3|proposal/known:NGA NGA 1.5
-3|proposal/known:NGA NGA 1.5 since-2025
6|proposal/known:NGA NGA 2
6|proposal/known:NGA NGA 2 since-2025
-3|proposal/known:NGA NGA 3
-3|proposal/known:NGA NGA 3 since-2025
21|proposal/known:NLD NATO 3.5
21|proposal/known:NLD NATO 3.5 since-2025
20|proposal/known:NLD NATO since-2025
-5|proposal/known:NLD NATO to-2024
-9|proposal/known:NLD NLD 1.5
-9|proposal/known:NLD NLD 1.5 since-2025
-4|proposal/known:NLD NLD 3
-3|proposal/known:NLD NLD 3 since-2025
-11|proposal/known:NLD NLD since-2025
3|proposal/known:NOR NOR 0.6
3|proposal/known:NOR NOR 0.6 since-2025
-4|proposal/known:NOR NOR 1.5
-4|proposal/known:NOR NOR 1.5 since-2025
-3|proposal/known:NOR NOR since-2025
4|proposal/known:NPL NPL 0.8
4|proposal/known:NPL NPL 0.8 since-2025
8|proposal/known:NPL NPL 1.2
8|proposal/known:NPL NPL 1.2 since-2025
12|proposal/known:NPL NPL since-2025
-6|proposal/known:NZL NZL 1.5
-6|proposal/known:NZL NZL 1.5 since-2025
18|proposal/known:NZL NZL 2
14|proposal/known:NZL NZL 2 since-2025
4|proposal/known:NZL NZL 2 to-2024
-5|proposal/known:NZL NZL 2.5
-5|proposal/known:NZL NZL 2.5 since-2025
-15|proposal/known:NZL NZL 3.5
-15|proposal/known:NZL NZL 3.5 since-2025
-4|proposal/known:NZL NZL 5
-4|proposal/known:NZL NZL 5 since-2025
-17|proposal/known:NZL NZL since-2025
4|proposal/known:NZL NZL to-2024
-5|proposal/known:PAK PAK 2
-4|proposal/known:PAK PAK 2 since-2025
7|proposal/known:PAK PAK 2.2
7|proposal/known:PAK PAK 2.2 to-2024
9|proposal/known:PAK PAK 2.5
9|proposal/known:PAK PAK 2.5 since-2025
11|proposal/known:PAK PAK 2.8
11|proposal/known:PAK PAK 2.8 since-2025
-6|proposal/known:PAK PAK 6
-6|proposal/known:PAK PAK 6 to-1999
15|proposal/known:PAK PAK since-2025
-6|proposal/known:PAK PAK to-1999
7|proposal/known:PAK PAK to-2024
-3|proposal/known:PER COL 1.5
-3|proposal/known:PER COL 1.5 since-2025
-3|proposal/known:PER COL since-2025
-4|proposal/known:PER PER since-2025
3|proposal/known:PHL JPN 1.5
3|proposal/known:PHL JPN 1.5 since-2025
3|proposal/known:PHL JPN since-2025
-3|proposal/known:PHL PHL 1
-3|proposal/known:PHL PHL 1 since-2025
11|proposal/known:PHL PHL 1.5
15|proposal/known:PHL PHL 1.5 since-2025
-4|proposal/known:PHL PHL 1.5 to-2024
8|proposal/known:PHL PHL 1.8
8|proposal/known:PHL PHL 1.8 since-2025
3|proposal/known:PHL PHL 1.9
3|proposal/known:PHL PHL 1.9 since-2025
9|proposal/known:PHL PHL 2
9|proposal/known:PHL PHL 2 since-2025
-13|proposal/known:PHL PHL 2 to-2021
13|proposal/known:PHL PHL 2 to-2024
-8|proposal/known:PHL PHL 2.5
-8|proposal/known:PHL PHL 2.5 since-2025
-13|proposal/known:PHL PHL 3
-11|proposal/known:PHL PHL 3 since-2025
7|proposal/known:PHL PHL 4
7|proposal/known:PHL PHL 4 since-2025
19|proposal/known:PHL PHL since-2025
-13|proposal/known:PHL PHL to-2021
7|proposal/known:PHL PHL to-2024
6|proposal/known:PLW PLW 0.7
6|proposal/known:PLW PLW 0.7 to-2024
6|proposal/known:PLW PLW to-2024
9|proposal/known:PNG PNG 1
9|proposal/known:PNG PNG 1 since-2025
9|proposal/known:PNG PNG since-2025
12|proposal/known:POL CZE+HUN+SVK 3
12|proposal/known:POL CZE+HUN+SVK 3 since-2025
12|proposal/known:POL CZE+HUN+SVK since-2025
8|proposal/known:POL EU 3
8|proposal/known:POL EU 3 since-2025
5|proposal/known:POL EU 5
5|proposal/known:POL EU 5 since-2025
13|proposal/known:POL EU since-2025
9|proposal/known:POL EU+NATO 3
9|proposal/known:POL EU+NATO 3 since-2025
9|proposal/known:POL EU+NATO since-2025
-4|proposal/known:POL NATO 1.5
-4|proposal/known:POL NATO 1.5 since-2025
12|proposal/known:POL NATO 3
6|proposal/known:POL NATO 3 since-2025
7|proposal/known:POL NATO 3 to-2024
-6|proposal/known:POL NATO 3.5
-6|proposal/known:POL NATO 3.5 since-2025
-5|proposal/known:POL NATO since-2025
6|proposal/known:POL NATO to-2024
13|proposal/known:POL POL 2.5
5|proposal/known:POL POL 2.5 to-2021
8|proposal/known:POL POL 2.5 to-2024
6|proposal/known:POL POL 3
-6|proposal/known:POL POL 3 since-2025
13|proposal/known:POL POL 3 to-2024
15|proposal/known:POL POL 4
16|proposal/known:POL POL 4 since-2025
-3|proposal/known:POL POL 4.7
-3|proposal/known:POL POL 4.7 since-2025
5|proposal/known:POL POL 5
8|proposal/known:POL POL 5 since-2025
-3|proposal/known:POL POL 5 to-2024
13|proposal/known:POL POL since-2025
5|proposal/known:POL POL to-2021
17|proposal/known:POL POL to-2024
5|proposal/known:POL RUS 3
5|proposal/known:POL RUS 3 to-2024
5|proposal/known:POL RUS to-2024
-7|proposal/known:PRT PRT 2
-7|proposal/known:PRT PRT 2 since-2025
-6|proposal/known:PRT PRT 3
-6|proposal/known:PRT PRT 3 since-2025
-19|proposal/known:PRT PRT since-2025
-9|proposal/known:ROU ROU 3.5
-9|proposal/known:ROU ROU 3.5 since-2025
-10|proposal/known:ROU ROU since-2025
-3|proposal/known:RUS RUS 1E+1
-3|proposal/known:RUS RUS 1E+1 since-2025
-11|proposal/known:RUS RUS 3
-9|proposal/known:RUS RUS 3 since-2025
-4|proposal/known:RUS RUS 3.5
-4|proposal/known:RUS RUS 3.5 to-2013
-3|proposal/known:RUS RUS 4
-3|proposal/known:RUS RUS 4 to-2024
-4|proposal/known:RUS RUS 5
-4|proposal/known:RUS RUS 5 since-2025
-18|proposal/known:RUS RUS since-2025
-4|proposal/known:RUS RUS to-2013
-5|proposal/known:RUS RUS to-2024
-3|proposal/known:SAU SAU 12
-3|proposal/known:SAU SAU 12 to-1999
-3|proposal/known:SAU SAU to-1999
3|proposal/known:SEN SEN 2
3|proposal/known:SEN SEN 2 since-2025
7|proposal/known:SEN SEN 2.1
7|proposal/known:SEN SEN 2.1 since-2025
10|proposal/known:SEN SEN since-2025
-3|proposal/known:SGP JPN 3
-3|proposal/known:SGP JPN 3 since-2025
-3|proposal/known:SGP JPN since-2025
9|proposal/known:SGP SGP 4
12|proposal/known:SGP SGP 4 since-2025
-3|proposal/known:SGP SGP 4 to-2013
13|proposal/known:SGP SGP since-2025
-3|proposal/known:SGP SGP to-2013
-8|proposal/known:SLB SLB 1.4
-8|proposal/known:SLB SLB 1.4 since-2025
-8|proposal/known:SLB SLB since-2025
3|proposal/known:SLE SLE 0.6
3|proposal/known:SLE SLE 0.6 since-2025
3|proposal/known:SLE SLE since-2025
4|proposal/known:SRB SRB 3
4|proposal/known:SRB SRB 3 since-2025
6|proposal/known:SVK SVK 2
6|proposal/known:SVK SVK 2 since-2025
-5|proposal/known:SVK SVK 5
-5|proposal/known:SVK SVK 5 since-2025
-4|proposal/known:SVN SVN 3
-4|proposal/known:SVN SVN 3 since-2025
-9|proposal/known:SVN SVN 3.5
-9|proposal/known:SVN SVN 3.5 since-2025
-12|proposal/known:SVN SVN since-2025
-5|proposal/known:SWE NATO 4
-5|proposal/known:SWE NATO 4 since-2025
-6|proposal/known:SWE NATO since-2025
-4|proposal/known:SWE SWE 2.6
-4|proposal/known:SWE SWE 2.6 to-2024
-9|proposal/known:SWE SWE 3
-5|proposal/known:SWE SWE 3 since-2025
-3|proposal/known:SWE SWE 3 to-2024
-4|proposal/known:SWE SWE 4
-4|proposal/known:SWE SWE 4 since-2025
-11|proposal/known:SWE SWE since-2025
-5|proposal/known:SWE SWE to-2024
6|proposal/known:THA THA 1.5
6|proposal/known:THA THA 1.5 since-2025
8|proposal/known:THA THA 4
8|proposal/known:THA THA 4 since-2025
11|proposal/known:THA THA since-2025
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
-8|proposal/known:TWN TWN 1E+1
-6|proposal/known:TWN TWN 1E+1 to-2024
-5|proposal/known:TWN TWN 2
-4|proposal/known:TWN TWN 2 to-2024
-4|proposal/known:TWN TWN 2.2
-3|proposal/known:TWN TWN 2.2 to-2024
-4|proposal/known:TWN TWN 3
-9|proposal/known:TWN TWN 3 since-2025
4|proposal/known:TWN TWN 3 to-2024
-6|proposal/known:TWN TWN 3.4
-6|proposal/known:TWN TWN 3.4 since-2025
-5|proposal/known:TWN TWN 3.5
-4|proposal/known:TWN TWN 3.5 since-2025
-10|proposal/known:TWN TWN 4
-8|proposal/known:TWN TWN 4 since-2025
19|proposal/known:TWN TWN 5 since-2025
-5|proposal/known:TWN TWN 5 to-1999
-12|proposal/known:TWN TWN 5 to-2024
-19|proposal/known:TWN TWN since-2025
-5|proposal/known:TWN TWN to-1999
-26|proposal/known:TWN TWN to-2024
-3|proposal/known:TWN USA 3
-3|proposal/known:TWN USA since-2025
-4|proposal/known:TWN USA to-2024
-3|proposal/known:TWN+USA TWN+USA 1E+1
-3|proposal/known:TWN+USA TWN+USA 1E+1 to-2024
-3|proposal/known:TWN+USA TWN+USA to-2024
-5|proposal/known:UGA KEN+TZA+UGA 1.8
-5|proposal/known:UGA KEN+TZA+UGA 1.8 since-2025
-5|proposal/known:UGA KEN+TZA+UGA since-2025
-4|proposal/known:UKR NATO 0.25
-4|proposal/known:UKR NATO 0.25 since-2025
-4|proposal/known:UKR NATO since-2025
6|proposal/known:UKR UKR 15
6|proposal/known:UKR UKR 15 since-2025
-3|proposal/known:UKR UKR 1E+1
-3|proposal/known:UKR UKR 1E+1 since-2025
-3|proposal/known:UKR UKR 2
-3|proposal/known:UKR UKR 2 to-2024
-3|proposal/known:UKR UKR 3
-3|proposal/known:UKR UKR 3 since-2025
-7|proposal/known:UKR UKR 4
-7|proposal/known:UKR UKR 4 since-2025
8|proposal/known:UKR UKR 6
8|proposal/known:UKR UKR 6 since-2025
-3|proposal/known:UKR UKR to-2024
-5|proposal/known:URY URY 1.6
-5|proposal/known:URY URY 1.6 to-2024
4|proposal/known:URY URY 2.5
4|proposal/known:URY URY 2.5 since-2025
6|proposal/known:URY URY since-2025
-4|proposal/known:URY URY to-2024
7|proposal/known:USA ALLIES 3.5
7|proposal/known:USA ALLIES 3.5 since-2025
-6|proposal/known:USA ALLIES 5
-6|proposal/known:USA ALLIES 5 since-2025
-5|proposal/known:USA AUS 3
-5|proposal/known:USA AUS 3 since-2025
-6|proposal/known:USA AUS since-2025
-3|proposal/known:USA CAN since-2025
8|proposal/known:USA CHN+RUS 1.7
8|proposal/known:USA CHN+RUS 1.7 since-2025
8|proposal/known:USA CHN+RUS since-2025
-4|proposal/known:USA DEU since-2025
5|proposal/known:USA DNK 4
5|proposal/known:USA DNK 4 to-1999
5|proposal/known:USA DNK to-1999
-8|proposal/known:USA GBR 3
-8|proposal/known:USA GBR 3 since-2025
15|proposal/known:USA GBR 5
15|proposal/known:USA GBR 5 since-2025
5|proposal/known:USA GBR since-2025
-3|proposal/known:USA IND since-2025
-8|proposal/known:USA JPN 1
-8|proposal/known:USA JPN 1 to-1999
9|proposal/known:USA JPN 1.5
11|proposal/known:USA JPN 1.5 to-1999
-15|proposal/known:USA JPN 2
-8|proposal/known:USA JPN 2 to-1999
-4|proposal/known:USA JPN 2 to-2024
-14|proposal/known:USA JPN 2.5
-14|proposal/known:USA JPN 2.5 since-2025
-4|proposal/known:USA JPN 2.5-3
-4|proposal/known:USA JPN 2.5-3 since-2025
-16|proposal/known:USA JPN 3
-24|proposal/known:USA JPN 3 since-2025
16|proposal/known:USA JPN 3 to-1999
-8|proposal/known:USA JPN 3 to-2024
6|proposal/known:USA JPN 3.5
6|proposal/known:USA JPN 3.5 since-2025
-5|proposal/known:USA JPN 4
-4|proposal/known:USA JPN 4 to-2024
16|proposal/known:USA JPN 5
17|proposal/known:USA JPN 5 since-2025
16|proposal/known:USA JPN 5.2
16|proposal/known:USA JPN 5.2 to-1999
-28|proposal/known:USA JPN since-2025
20|proposal/known:USA JPN to-1999
-3|proposal/known:USA JPN to-2021
-21|proposal/known:USA JPN to-2024
11|proposal/known:USA KOR 3
12|proposal/known:USA KOR 3 since-2025
-10|proposal/known:USA KOR 3.5
-10|proposal/known:USA KOR 3.5 since-2025
6|proposal/known:USA KOR 3.8
6|proposal/known:USA KOR 3.8 since-2025
-3|proposal/known:USA KOR 5
-3|proposal/known:USA KOR 5 since-2025
5|proposal/known:USA KOR since-2025
-7|proposal/known:USA NATO 3
-3|proposal/known:USA NATO 3 since-2025
-4|proposal/known:USA NATO 3 to-2024
-5|proposal/known:USA NATO 3.5
-5|proposal/known:USA NATO 3.5 since-2025
-5|proposal/known:USA NATO 5
-5|proposal/known:USA NATO 5 since-2025
-16|proposal/known:USA NATO since-2025
-6|proposal/known:USA NATO to-2024
-10|proposal/known:USA TWN 1E+1
-4|proposal/known:USA TWN 1E+1 since-2025
-6|proposal/known:USA TWN 1E+1 to-2024
-3|proposal/known:USA TWN 3
-3|proposal/known:USA TWN 5
-9|proposal/known:USA TWN since-2025
-8|proposal/known:USA TWN to-2024
-5|proposal/known:USA USA 1.5
-5|proposal/known:USA USA 1.5 to-1999
-4|proposal/known:USA USA 1.7
-4|proposal/known:USA USA 1.7 to-1999
10|proposal/known:USA USA 1.8
10|proposal/known:USA USA 1.8 to-1999
-15|proposal/known:USA USA 1E+1
-11|proposal/known:USA USA 1E+1 since-2025
-5|proposal/known:USA USA 1E+1 to-2024
-6|proposal/known:USA USA 2
-13|proposal/known:USA USA 2 since-2025
9|proposal/known:USA USA 2 to-2021
-10|proposal/known:USA USA 2.5
-5|proposal/known:USA USA 2.5 since-2025
-4|proposal/known:USA USA 2.5 to-2024
10|proposal/known:USA USA 2E+1
10|proposal/known:USA USA 2E+1 since-2025
-16|proposal/known:USA USA 3
-4|proposal/known:USA USA 3 to-1999
-12|proposal/known:USA USA 3 to-2024
-7|proposal/known:USA USA 3-3.5
-7|proposal/known:USA USA 3-3.5 since-2025
-21|proposal/known:USA USA 3.5
-21|proposal/known:USA USA 3.5 since-2025
-6|proposal/known:USA USA 4
-3|proposal/known:USA USA 4 to-1999
11|proposal/known:USA USA 4.5
11|proposal/known:USA USA 4.5 since-2025
12|proposal/known:USA USA 4.6
12|proposal/known:USA USA 4.6 since-2025
7|proposal/known:USA USA 4.7
7|proposal/known:USA USA 4.7 since-2025
8|proposal/known:USA USA 5 since-2025
-8|proposal/known:USA USA 5 to-2024
-12|proposal/known:USA USA since-2025
-6|proposal/known:USA USA to-1999
9|proposal/known:USA USA to-2021
-29|proposal/known:USA USA to-2024
11|proposal/known:VNM PHL 2.5
11|proposal/known:VNM PHL 2.5 since-2025
11|proposal/known:VNM PHL since-2025
16|proposal/known:VNM VNM 1
16|proposal/known:VNM VNM 1 since-2025
-5|proposal/known:VNM VNM 2
-5|proposal/known:VNM VNM 2 since-2025
-3|proposal/known:VNM VNM 2.5-3.5
-3|proposal/known:VNM VNM 2.5-3.5 since-2025
6|proposal/known:VNM VNM since-2025
7|proposal/known:ZAF ZAF 1.5
9|proposal/known:ZAF ZAF 1.5 since-2025
9|proposal/known:ZAF ZAF since-2025
3|proposal/known:ZWE ZWE 0.9
3|proposal/known:ZWE ZWE 0.9 since-2025
3|proposal/known:ZWE ZWE since-2025
-11|proposal/named:1
-7|proposal/named:2
-18|proposal/named:3
7|proposal/near-after:\"
15|proposal/near-after:#
12|proposal/near-after:'d
5|proposal/near-after:'ll
14|proposal/near-after:'s
7|proposal/near-after:'ve
8|proposal/near-after:(
5|proposal/near-after:)
24|proposal/near-after:,
9|proposal/near-after:-
41|proposal/near-after:.
-10|proposal/near-after:0
-16|proposal/near-after::
7|proposal/near-after:;
-9|proposal/near-after:DATE
-3|proposal/near-after:EU
6|proposal/near-after:LAND
-32|proposal/near-after:NATO
-36|proposal/near-after:OUTLET
7|proposal/near-after:PERSON
38|proposal/near-after:USA
5|proposal/near-after:a
-26|proposal/near-after:about
-27|proposal/near-after:above
-8|proposal/near-after:accept
3|proposal/near-after:access
8|proposal/near-after:accord
-8|proposal/near-after:according
3|proposal/near-after:account
-3|proposal/near-after:accurate
3|proposal/near-after:accused
-4|proposal/near-after:across
4|proposal/near-after:act
11|proposal/near-after:add
-8|proposal/near-after:adelaide
7|proposal/near-after:adequate
-3|proposal/near-after:adm
4|proposal/near-after:administration
3|proposal/near-after:admit
-7|proposal/near-after:adopt
8|proposal/near-after:adoption
4|proposal/near-after:adversary
-6|proposal/near-after:advise
4|proposal/near-after:advisory panel
20|proposal/near-after:advocate
12|proposal/near-after:affordable
-4|proposal/near-after:afloat
-9|proposal/near-after:after
-3|proposal/near-after:afterwards
14|proposal/near-after:against
5|proposal/near-after:agenda
3|proposal/near-after:agreements
3|proposal/near-after:ahead
9|proposal/near-after:aida
6|proposal/near-after:aide
-5|proposal/near-after:aides
7|proposal/near-after:aim
7|proposal/near-after:air
3|proposal/near-after:alive
-6|proposal/near-after:all
17|proposal/near-after:all members
-17|proposal/near-after:allow
-6|proposal/near-after:allowed
-3|proposal/near-after:alluding
5|proposal/near-after:almost
11|proposal/near-after:alone
13|proposal/near-after:already
-26|proposal/near-after:also
4|proposal/near-after:always
4|proposal/near-after:ambassador
-42|proposal/near-after:ambition
7|proposal/near-after:ambitious
7|proposal/near-after:among
6|proposal/near-after:ample
-16|proposal/near-after:an
-4|proposal/near-after:analysts
32|proposal/near-after:and
6|proposal/near-after:anies
5|proposal/near-after:announce
12|proposal/near-after:annual
16|proposal/near-after:another
-3|proposal/near-after:any
5|proposal/near-after:apart
-7|proposal/near-after:appear
-8|proposal/near-after:applauded
9|proposal/near-after:appropriate
-3|proposal/near-after:are
14|proposal/near-after:argue
12|proposal/near-after:armed forces
-8|proposal/near-after:armies
3|proposal/near-after:arms
14|proposal/near-after:army
-4|proposal/near-after:as
-24|proposal/near-after:asia
-11|proposal/near-after:asian
-12|proposal/near-after:ask
14|proposal/near-after:ask for
-7|proposal/near-after:assure
4|proposal/near-after:at
-11|proposal/near-after:ate
-3|proposal/near-after:attached
-7|proposal/near-after:attain
-10|proposal/near-after:attainable
-3|proposal/near-after:attempt
7|proposal/near-after:audit
-22|proposal/near-after:average
3|proposal/near-after:avoided
4|proposal/near-after:away
7|proposal/near-after:back
-6|proposal/near-after:badenoch
10|proposal/near-after:balance
-3|proposal/near-after:balloon
9|proposal/near-after:bandy about
4|proposal/near-after:bankers
8|proposal/near-after:bar
4|proposal/near-after:bare
-5|proposal/near-after:bases
6|proposal/near-after:baswedan
6|proposal/near-after:be
5|proposal/near-after:bearing
-5|proposal/near-after:became
-11|proposal/near-after:become
4|proposal/near-after:becoming
-5|proposal/near-after:been
17|proposal/near-after:before
8|proposal/near-after:begin
5|proposal/near-after:beginning
-33|proposal/near-after:being
11|proposal/near-after:beside
4|proposal/near-after:best
12|proposal/near-after:better
-3|proposal/near-after:between
6|proposal/near-after:beyond
5|proposal/near-after:bill
5|proposal/near-after:billion
-16|proposal/near-after:bloc
-3|proposal/near-after:boats
13|proposal/near-after:bond
5|proposal/near-after:bonds
-6|proposal/near-after:borne
-11|proposal/near-after:borrowed
-5|proposal/near-after:both
-6|proposal/near-after:brackets
4|proposal/near-after:brady
-8|proposal/near-after:brevity
-10|proposal/near-after:bridges
-5|proposal/near-after:brigadier
4|proposal/near-after:bring
-6|proposal/near-after:broader
3|proposal/near-after:broken
6|proposal/near-after:brokers
-13|proposal/near-after:bruited
-3|proposal/near-after:budget
6|proposal/near-after:build
7|proposal/near-after:burden
-5|proposal/near-after:bury
7|proposal/near-after:businesses
-6|proposal/near-after:bust
4|proposal/near-after:but
7|proposal/near-after:buy
-5|proposal/near-after:buys
35|proposal/near-after:by
12|proposal/near-after:cabinet
-12|proposal/near-after:calculate
19|proposal/near-after:call
6|proposal/near-after:call for
4|proposal/near-after:calm
9|proposal/near-after:came
13|proposal/near-after:campaign
10|proposal/near-after:can
17|proposal/near-after:cannot
-4|proposal/near-after:capability
-3|proposal/near-after:care
8|proposal/near-after:carry
-3|proposal/near-after:carved
-5|proposal/near-after:case
6|proposal/near-after:caught
4|proposal/near-after:ceasefire
6|proposal/near-after:chairman
6|proposal/near-after:charter
7|proposal/near-after:chat
5|proposal/near-after:cheapest
5|proposal/near-after:chief
3|proposal/near-after:chiefs
4|proposal/near-after:choi
-15|proposal/near-after:choose
4|proposal/near-after:chorus
-5|proposal/near-after:circumstances
4|proposal/near-after:cite
14|proposal/near-after:civil
3|proposal/near-after:claim
-4|proposal/near-after:clarification
-13|proposal/near-after:clause
-4|proposal/near-after:closer
-7|proposal/near-after:coalition
3|proposal/near-after:cold
-4|proposal/near-after:colleagues
-5|proposal/near-after:columns
-8|proposal/near-after:combat
-12|proposal/near-after:come to
-6|proposal/near-after:coming
5|proposal/near-after:commit
12|proposal/near-after:committee
3|proposal/near-after:common
-3|proposal/near-after:compared
-11|proposal/near-after:compromise
-4|proposal/near-after:concern
6|proposal/near-after:condition
-16|proposal/near-after:conditions
-8|proposal/near-after:confided
6|proposal/near-after:conjured
17|proposal/near-after:conservative
-31|proposal/near-after:consider
-13|proposal/near-after:consideration
-7|proposal/near-after:consistent
-22|proposal/near-after:constitution
7|proposal/near-after:consumption
4|proposal/near-after:contender
-7|proposal/near-after:content
5|proposal/near-after:convince
-4|proposal/near-after:coordination
-6|proposal/near-after:cope
-4|proposal/near-after:core defence
4|proposal/near-after:core defense
5|proposal/near-after:corporate
-5|proposal/near-after:costed
16|proposal/near-after:could
12|proposal/near-after:counted
6|proposal/near-after:coup
3|proposal/near-after:coupled
-4|proposal/near-after:course
5|proposal/near-after:cover
-8|proposal/near-after:crisis
6|proposal/near-after:crown
-13|proposal/near-after:current
-3|proposal/near-after:curry
6|proposal/near-after:cut
-4|proposal/near-after:cyber
-3|proposal/near-after:cybersecurity
3|proposal/near-after:daft
-7|proposal/near-after:dagger
-7|proposal/near-after:daily
3|proposal/near-after:daiwa
-35|proposal/near-after:day
3|proposal/near-after:days
-9|proposal/near-after:deadline
-10|proposal/near-after:deaf
8|proposal/near-after:deal
5|proposal/near-after:debate
-14|proposal/near-after:decade
-11|proposal/near-after:decide
-10|proposal/near-after:decision
-4|proposal/near-after:declaration
3|proposal/near-after:defence
-3|proposal/near-after:defence ministry
-3|proposal/near-after:defence secretary
-4|proposal/near-after:defences
7|proposal/near-after:defense ministry
-5|proposal/near-after:defense secretary
-5|proposal/near-after:defense spending
-5|proposal/near-after:definition
3|proposal/near-after:deliver
11|proposal/near-after:demand
-11|proposal/near-after:department
-8|proposal/near-after:describe
5|proposal/near-after:did
8|proposal/near-after:difference
6|proposal/near-after:dignify
-8|proposal/near-after:direction
3|proposal/near-after:disarming
-7|proposal/near-after:discussion
-9|proposal/near-after:discussions
-17|proposal/near-after:dismiss
-4|proposal/near-after:dispatch
17|proposal/near-after:do
-8|proposal/near-after:doable
7|proposal/near-after:does
7|proposal/near-after:doubt
5|proposal/near-after:down
-24|proposal/near-after:draft
17|proposal/near-after:dream
-4|proposal/near-after:drew
-14|proposal/near-after:drive
-7|proposal/near-after:drones
11|proposal/near-after:drop
-7|proposal/near-after:due
-3|proposal/near-after:each
5|proposal/near-after:early
-10|proposal/near-after:ears
-6|proposal/near-after:east
-13|proposal/near-after:economic
5|proposal/near-after:economic output
3|proposal/near-after:economies
3|proposal/near-after:economist
-9|proposal/near-after:economists
-7|proposal/near-after:economy
11|proposal/near-after:elected
-3|proposal/near-after:election
-4|proposal/near-after:elections
3|proposal/near-after:else
3|proposal/near-after:elsewhere
-9|proposal/near-after:embrace
9|proposal/near-after:employers
3|proposal/near-after:enablers
19|proposal/near-after:end
12|proposal/near-after:enough
4|proposal/near-after:enrichment
-3|proposal/near-after:enshrine
-12|proposal/near-after:enters
4|proposal/near-after:environment
-9|proposal/near-after:envoy
-10|proposal/near-after:equal
-5|proposal/near-after:escape
3|proposal/near-after:essential
-4|proposal/near-after:europe
4|proposal/near-after:european
4|proposal/near-after:european allies
4|proposal/near-after:european members
-4|proposal/near-after:eventually
-10|proposal/near-after:every
3|proposal/near-after:every ally
-15|proposal/near-after:every member
-3|proposal/near-after:everyone
-4|proposal/near-after:everything
5|proposal/near-after:examine
8|proposal/near-after:exceed
3|proposal/near-after:exchange
-5|proposal/near-after:executive
-3|proposal/near-after:expect
-14|proposal/near-after:expert
6|proposal/near-after:experts
-14|proposal/near-after:exposes
-7|proposal/near-after:external
3|proposal/near-after:f
4|proposal/near-after:face
-7|proposal/near-after:factories
-5|proposal/near-after:fails
9|proposal/near-after:fair
6|proposal/near-after:fairer
-9|proposal/near-after:fall
-7|proposal/near-after:familiar
7|proposal/near-after:fantasy
6|proposal/near-after:farage
19|proposal/near-after:favour
-12|proposal/near-after:feasible
6|proposal/near-after:federal
-14|proposal/near-after:figure
-9|proposal/near-after:figured
-7|proposal/near-after:filed
10|proposal/near-after:final
-3|proposal/near-after:finance
-9|proposal/near-after:finance minister
11|proposal/near-after:financed
6|proposal/near-after:finances
13|proposal/near-after:find
6|proposal/near-after:first
-20|proposal/near-after:fiscal
-4|proposal/near-after:fit
-25|proposal/near-after:five
-19|proposal/near-after:fix
-22|proposal/near-after:float
-6|proposal/near-after:floor
-5|proposal/near-after:focus
-6|proposal/near-after:folding
-7|proposal/near-after:follow
-8|proposal/near-after:follows
-5|proposal/near-after:footnote
12|proposal/near-after:for
13|proposal/near-after:force
-3|proposal/near-after:foreign
-6|proposal/near-after:foreseeable
5|proposal/near-after:form
8|proposal/near-after:former
3|proposal/near-after:forth
-8|proposal/near-after:forum
-7|proposal/near-after:four
4|proposal/near-after:freedom
-3|proposal/near-after:friend
4|proposal/near-after:front
13|proposal/near-after:full
-4|proposal/near-after:fullness
5|proposal/near-after:fund
-4|proposal/near-after:funded
-3|proposal/near-after:further
-5|proposal/near-after:future
-5|proposal/near-after:gained
3|proposal/near-after:gamble
-12|proposal/near-after:gdp
6|proposal/near-after:geert
-4|proposal/near-after:generals
-7|proposal/near-after:get
4|proposal/near-after:gi
23|proposal/near-after:give
-10|proposal/near-after:gnp
5|proposal/near-after:go
17|proposal/near-after:goal
16|proposal/near-after:good
-32|proposal/near-after:government
-3|proposal/near-after:grateful
3|proposal/near-after:gross domestic product
-11|proposal/near-after:gross national product
-4|proposal/near-after:ground
3|proposal/near-after:group
6|proposal/near-after:grow
-14|proposal/near-after:guarantee
4|proposal/near-after:guide
-4|proposal/near-after:gulf
18|proposal/near-after:had
-5|proposal/near-after:hague
24|proposal/near-after:half
3|proposal/near-after:handed
-7|proposal/near-after:hanging
-10|proposal/near-after:has
4|proposal/near-after:have
-18|proposal/near-after:hawks
24|proposal/near-after:he
3|proposal/near-after:health
5|proposal/near-after:heavy
-4|proposal/near-after:hedges
-6|proposal/near-after:her
8|proposal/near-after:heroic
-10|proposal/near-after:higher
-11|proposal/near-after:him
3|proposal/near-after:himself
-9|proposal/near-after:hint
6|proposal/near-after:hipkins
12|proposal/near-after:his
-4|proposal/near-after:home
3|proposal/near-after:honest
-17|proposal/near-after:honorable
-9|proposal/near-after:hope
8|proposal/near-after:hopeless
-14|proposal/near-after:horizon
4|proposal/near-after:hornung
8|proposal/near-after:hotel
-4|proposal/near-after:hours
11|proposal/near-after:house
6|proposal/near-after:housing
4|proposal/near-after:how
5|proposal/near-after:hurdled
3|proposal/near-after:hurt
17|proposal/near-after:i
-4|proposal/near-after:idea
-9|proposal/near-after:ideal
-11|proposal/near-after:if
-11|proposal/near-after:imagine
9|proposal/near-after:implied
-33|proposal/near-after:in
-24|proposal/near-after:in line with
4|proposal/near-after:income
7|proposal/near-after:increase
7|proposal/near-after:indo - pacific allies
3|proposal/near-after:indoors
3|proposal/near-after:inescapable
3|proposal/near-after:inflation
-5|proposal/near-after:inform
9|proposal/near-after:infrastructure
7|proposal/near-after:initiative
3|proposal/near-after:innovation
6|proposal/near-after:inquired
-4|proposal/near-after:instead
10|proposal/near-after:instead of
-19|proposal/near-after:insufficient
-5|proposal/near-after:insurgency
3|proposal/near-after:international
16|proposal/near-after:into
8|proposal/near-after:invite
8|proposal/near-after:involved
-7|proposal/near-after:inwardly
-22|proposal/near-after:is
8|proposal/near-after:it
31|proposal/near-after:its
-3|proposal/near-after:itself
4|proposal/near-after:james
4|proposal/near-after:jeffrey
3|proposal/near-after:jobs
8|proposal/near-after:jointly
4|proposal/near-after:just
4|proposal/near-after:kak
-3|proposal/near-after:keep
-7|proposal/near-after:key
-3|proposal/near-after:kicked
-7|proposal/near-after:known
3|proposal/near-after:kobayashi
3|proposal/near-after:kuomintang
4|proposal/near-after:lag
-4|proposal/near-after:laid
11|proposal/near-after:landing
-4|proposal/near-after:lands
-6|proposal/near-after:landslide
-13|proposal/near-after:last
6|proposal/near-after:lately
-16|proposal/near-after:later
-9|proposal/near-after:latter
5|proposal/near-after:law
11|proposal/near-after:lawmakers
-4|proposal/near-after:lay down
-6|proposal/near-after:ldp
5|proposal/near-after:leader
-5|proposal/near-after:leading
-6|proposal/near-after:leads
-6|proposal/near-after:leaked
-5|proposal/near-after:learn
20|proposal/near-after:least
5|proposal/near-after:leave
4|proposal/near-after:legal
-3|proposal/near-after:less
-4|proposal/near-after:lets
-6|proposal/near-after:letter
-18|proposal/near-after:level
8|proposal/near-after:liberal democratic party
4|proposal/near-after:lie
-14|proposal/near-after:lifetime
4|proposal/near-after:lift
-6|proposal/near-after:like
-4|proposal/near-after:likeliest
-5|proposal/near-after:limit
4|proposal/near-after:line
4|proposal/near-after:live with
-8|proposal/near-after:loans
8|proposal/near-after:long
3|proposal/near-after:look
-12|proposal/near-after:look at
6|proposal/near-after:looks
-8|proposal/near-after:looms
3|proposal/near-after:lord
3|proposal/near-after:losing
9|proposal/near-after:lost
8|proposal/near-after:loud
3|proposal/near-after:lunch
8|proposal/near-after:made
3|proposal/near-after:magazine
-9|proposal/near-after:main
3|proposal/near-after:makes
5|proposal/near-after:making
5|proposal/near-after:manageable
-12|proposal/near-after:manifesto
4|proposal/near-after:mark
13|proposal/near-after:market
5|proposal/near-after:match
4|proposal/near-after:maths
-16|proposal/near-after:may
7|proposal/near-after:mean
6|proposal/near-after:measure
3|proposal/near-after:measured
8|proposal/near-after:media
3|proposal/near-after:medium
-3|proposal/near-after:meet
-18|proposal/near-after:memo
13|proposal/near-after:mention
6|proposal/near-after:mep
8|proposal/near-after:merely
-7|proposal/near-after:metalworkers
-3|proposal/near-after:michael
4|proposal/near-after:middle
-4|proposal/near-after:midpoint
-3|proposal/near-after:midway
-23|proposal/near-after:might
5|proposal/near-after:mike
5|proposal/near-after:milestone
-8|proposal/near-after:militaries
3|proposal/near-after:mines
16|proposal/near-after:minimum
3|proposal/near-after:ministry of national defense
-16|proposal/near-after:mirror
13|proposal/near-after:missiles
8|proposal/near-after:mobile
5|proposal/near-after:modernisation
-4|proposal/near-after:monarchies
-20|proposal/near-after:money
-13|proposal/near-after:moot
-21|proposal/near-after:more
8|proposal/near-after:mr
8|proposal/near-after:much
9|proposal/near-after:munitions
-5|proposal/near-after:must
-8|proposal/near-after:my
13|proposal/near-after:n't
-4|proposal/near-after:nagel
3|proposal/near-after:name
-10|proposal/near-after:namely
5|proposal/near-after:nation
5|proposal/near-after:national
-9|proposal/near-after:national income
5|proposal/near-after:national security
-17|proposal/near-after:near
-4|proposal/near-after:nearly
-8|proposal/near-after:need
16|proposal/near-after:needed
-18|proposal/near-after:needs
3|proposal/near-after:neither
4|proposal/near-after:net
10|proposal/near-after:never
3|proposal/near-after:new
9|proposal/near-after:newspaper
-9|proposal/near-after:next
6|proposal/near-after:nigel
-3|proposal/near-after:night
30|proposal/near-after:no
-6|proposal/near-after:nobody
3|proposal/near-after:nominal growth
5|proposal/near-after:nomura
4|proposal/near-after:nonsense
-7|proposal/near-after:norm
8|proposal/near-after:normal
-7|proposal/near-after:not
-11|proposal/near-after:note
3|proposal/near-after:nothing
-7|proposal/near-after:now
6|proposal/near-after:nowhere
5|proposal/near-after:nuclear
5|proposal/near-after:nukes
-7|proposal/near-after:number
3|proposal/near-after:objected
4|proposal/near-after:objective
6|proposal/near-after:obligation
-17|proposal/near-after:of
-8|proposal/near-after:off
-3|proposal/near-after:offer
4|proposal/near-after:office
-8|proposal/near-after:official
-3|proposal/near-after:officials
3|proposal/near-after:offset
5|proposal/near-after:often
21|proposal/near-after:on
-7|proposal/near-after:once
-13|proposal/near-after:one
-8|proposal/near-after:only
4|proposal/near-after:open
6|proposal/near-after:opening bid
4|proposal/near-after:oppose
-25|proposal/near-after:option
5|proposal/near-after:optional
-15|proposal/near-after:or
-5|proposal/near-after:original
5|proposal/near-after:ought
-3|proposal/near-after:our
4|proposal/near-after:ourselves
21|proposal/near-after:out
-8|proposal/near-after:outcome
-8|proposal/near-after:outer
-24|proposal/near-after:outlays
3|proposal/near-after:output
-7|proposal/near-after:overhauls
20|proposal/near-after:own
3|proposal/near-after:pace
-10|proposal/near-after:palatable
-14|proposal/near-after:panel
-3|proposal/near-after:panels
3|proposal/near-after:paper
-12|proposal/near-after:parliament
-8|proposal/near-after:parliamentary
-8|proposal/near-after:part
-10|proposal/near-after:parties
-3|proposal/near-after:parts
13|proposal/near-after:party
-6|proposal/near-after:passage
-3|proposal/near-after:patrol
18|proposal/near-after:pay
6|proposal/near-after:peace
3|proposal/near-after:peacetime
-7|proposal/near-after:pencil in
-4|proposal/near-after:penciled
7|proposal/near-after:pensions
-13|proposal/near-after:people
3|proposal/near-after:percentage
-10|proposal/near-after:permanent
4|proposal/near-after:permit
13|proposal/near-after:person
4|proposal/near-after:phase
13|proposal/near-after:phased
3|proposal/near-after:pinch
5|proposal/near-after:placed
-4|proposal/near-after:plain
-18|proposal/near-after:plan
11|proposal/near-after:platform
-4|proposal/near-after:play
3|proposal/near-after:plays
-10|proposal/near-after:plea
-12|proposal/near-after:plead for
-7|proposal/near-after:pleased
-4|proposal/near-after:pledge
12|proposal/near-after:plenty
-7|proposal/near-after:plot
6|proposal/near-after:podcaster
-11|proposal/near-after:point
5|proposal/near-after:politely
3|proposal/near-after:political
-4|proposal/near-after:poll
3|proposal/near-after:popular
-5|proposal/near-after:possibility
-3|proposal/near-after:possibly
6|proposal/near-after:preceded
-7|proposal/near-after:predecessor
-14|proposal/near-after:prefer
-5|proposal/near-after:preferring
3|proposal/near-after:present
3|proposal/near-after:president
-4|proposal/near-after:pressure
3|proposal/near-after:previous
5|proposal/near-after:price
-19|proposal/near-after:prime minister
-4|proposal/near-after:prime minister 's office
-4|proposal/near-after:print
7|proposal/near-after:proceed
6|proposal/near-after:promise
3|proposal/near-after:prompted
4|proposal/near-after:properly
3|proposal/near-after:proposal
4|proposal/near-after:proposals
15|proposal/near-after:provided
4|proposal/near-after:prudent
13|proposal/near-after:public
-12|proposal/near-after:publish
3|proposal/near-after:pursued
-11|proposal/near-after:put
6|proposal/near-after:put forward
-8|proposal/near-after:quickly
5|proposal/near-after:rand
11|proposal/near-after:range
4|proposal/near-after:ranks
-4|proposal/near-after:rather than
17|proposal/near-after:reach
-3|proposal/near-after:read
-10|proposal/near-after:readers
-8|proposal/near-after:ready
-8|proposal/near-after:real
12|proposal/near-after:realistic
-12|proposal/near-after:really
10|proposal/near-after:reasonable
-5|proposal/near-after:rebuild
-4|proposal/near-after:reckon
25|proposal/near-after:recommend
7|proposal/near-after:recommendation
4|proposal/near-after:recommendations
4|proposal/near-after:recruitment
3|proposal/near-after:redoes
-13|proposal/near-after:regard
-5|proposal/near-after:related
-8|proposal/near-after:relatively
-7|proposal/near-after:relaxed
-4|proposal/near-after:relented
-13|proposal/near-after:remain
-14|proposal/near-after:remilitarization
5|proposal/near-after:rendered
-5|proposal/near-after:replace
-10|proposal/near-after:reply
-11|proposal/near-after:report
-3|proposal/near-after:reporters
-7|proposal/near-after:request
15|proposal/near-after:require
-5|proposal/near-after:research
3|proposal/near-after:resembles
4|proposal/near-after:resilience
-4|proposal/near-after:resist
7|proposal/near-after:resistance
4|proposal/near-after:response
8|proposal/near-after:rest
5|proposal/near-after:restore
3|proposal/near-after:retired
5|proposal/near-after:retirement
18|proposal/near-after:return
-3|proposal/near-after:reveal
-10|proposal/near-after:revenue
6|proposal/near-after:review
8|proposal/near-after:right
4|proposal/near-after:rights
-12|proposal/near-after:rise
3|proposal/near-after:rival
-6|proposal/near-after:roads
13|proposal/near-after:roils
-9|proposal/near-after:roofs
6|proposal/near-after:roughly
5|proposal/near-after:rounding
-12|proposal/near-after:rules
11|proposal/near-after:ruling
5|proposal/near-after:rung
3|proposal/near-after:running
3|proposal/near-after:s
3|proposal/near-after:sailors
6|proposal/near-after:salaries
-31|proposal/near-after:same
6|proposal/near-after:satellites
3|proposal/near-after:satisfy
-4|proposal/near-after:saw
-15|proposal/near-after:say
3|proposal/near-after:scarce
-11|proposal/near-after:scares
4|proposal/near-after:schools
6|proposal/near-after:scrap
16|proposal/near-after:sealed
3|proposal/near-after:second
-3|proposal/near-after:secretaries
-4|proposal/near-after:secretary
-3|proposal/near-after:security
-11|proposal/near-after:see
-9|proposal/near-after:seek
5|proposal/near-after:sees
8|proposal/near-after:senator
-15|proposal/near-after:senators
-11|proposal/near-after:senior
13|proposal/near-after:sense
-3|proposal/near-after:serve
7|proposal/near-after:services
4|proposal/near-after:set
-3|proposal/near-after:set aside
-5|proposal/near-after:settled
5|proposal/near-after:seven
9|proposal/near-after:several
3|proposal/near-after:shade
7|proposal/near-after:shall
-16|proposal/near-after:shape
-20|proposal/near-after:shared
-9|proposal/near-after:she
-3|proposal/near-after:shekels
8|proposal/near-after:shelters
6|proposal/near-after:shelved
4|proposal/near-after:shin
-3|proposal/near-after:ships
-10|proposal/near-after:short
-13|proposal/near-after:shortage
12|proposal/near-after:should
13|proposal/near-after:show
3|proposal/near-after:side
-4|proposal/near-after:silence
10|proposal/near-after:simply
14|proposal/near-after:since
-5|proposal/near-after:sleep
4|proposal/near-after:slept
-5|proposal/near-after:small
6|proposal/near-after:so
7|proposal/near-after:social
4|proposal/near-after:social democrats
-4|proposal/near-after:someday
4|proposal/near-after:soo
6|proposal/near-after:soon
-9|proposal/near-after:sounds
-8|proposal/near-after:source
-13|proposal/near-after:sources
-6|proposal/near-after:south
6|proposal/near-after:speak
3|proposal/near-after:specific
11|proposal/near-after:spend
-3|proposal/near-after:spokesperson
7|proposal/near-after:sponsor
-17|proposal/near-after:spread
-6|proposal/near-after:square
-9|proposal/near-after:stage
-8|proposal/near-after:start
-7|proposal/near-after:state
-3|proposal/near-after:stay
-21|proposal/near-after:still
5|proposal/near-after:stockpiles
-3|proposal/near-after:stone
-6|proposal/near-after:stop
3|proposal/near-after:straight
4|proposal/near-after:strategist
-5|proposal/near-after:strategy
-9|proposal/near-after:stretch
-11|proposal/near-after:struck
-28|proposal/near-after:study
-4|proposal/near-after:subject
12|proposal/near-after:submarines
-11|proposal/near-after:successive
-7|proposal/near-after:suggest
8|proposal/near-after:suit
7|proposal/near-after:summit
5|proposal/near-after:supported
3|proposal/near-after:surcharges
-4|proposal/near-after:surfaced
-3|proposal/near-after:surprise
4|proposal/near-after:surrounded
10|proposal/near-after:survey
7|proposal/near-after:sustainable
-6|proposal/near-after:swallow
-4|proposal/near-after:swift
-13|proposal/near-after:taboo
7|proposal/near-after:take
9|proposal/near-after:takuji
25|proposal/near-after:talk
-5|proposal/near-after:talk about
5|proposal/near-after:talk of
-10|proposal/near-after:tanks
15|proposal/near-after:tax
-16|proposal/near-after:tell
15|proposal/near-after:ten
4|proposal/near-after:teneo
-10|proposal/near-after:text
4|proposal/near-after:than
10|proposal/near-after:that
-6|proposal/near-after:the
-7|proposal/near-after:the economy
10|proposal/near-after:the military
-8|proposal/near-after:them
9|proposal/near-after:then
-21|proposal/near-after:there
7|proposal/near-after:thereabouts
-3|proposal/near-after:thereafter
3|proposal/near-after:they
7|proposal/near-after:think
3|proposal/near-after:think tank
-4|proposal/near-after:thinktank
9|proposal/near-after:third
27|proposal/near-after:this
-14|proposal/near-after:three
3|proposal/near-after:through
-5|proposal/near-after:throughout
-4|proposal/near-after:throwing
10|proposal/near-after:tie
7|proposal/near-after:time
-10|proposal/near-after:times
-25|proposal/near-after:to
3|proposal/near-after:tomorrow
5|proposal/near-after:too
4|proposal/near-after:top
4|proposal/near-after:topic
3|proposal/near-after:torch
3|proposal/near-after:toured
6|proposal/near-after:tout
-9|proposal/near-after:toward
3|proposal/near-after:trail
6|proposal/near-after:transformative
-5|proposal/near-after:treasury
3|proposal/near-after:treaty
3|proposal/near-after:treaty allies
-3|proposal/near-after:trial
-3|proposal/near-after:troop
-15|proposal/near-after:troops
-3|proposal/near-after:troubling
7|proposal/near-after:twice
14|proposal/near-after:two
9|proposal/near-after:unavoidable
-27|proposal/near-after:under
4|proposal/near-after:understood
3|proposal/near-after:undertakings
-7|proposal/near-after:union
-4|proposal/near-after:unions
-5|proposal/near-after:unmoved
3|proposal/near-after:unofficial
3|proposal/near-after:unprompted
3|proposal/near-after:unreality
3|proposal/near-after:unused
-6|proposal/near-after:up
8|proposal/near-after:upgrade
4|proposal/near-after:upper
3|proposal/near-after:urge
6|proposal/near-after:us
5|proposal/near-after:use
4|proposal/near-after:usual
8|proposal/near-after:valuable
6|proposal/near-after:very
9|proposal/near-after:veterans
4|proposal/near-after:vice
-8|proposal/near-after:vicinity
-30|proposal/near-after:view
-3|proposal/near-after:visit
4|proposal/near-after:volunteer
-13|proposal/near-after:volunteers
4|proposal/near-after:vote
-4|proposal/near-after:voters
6|proposal/near-after:waiting
-3|proposal/near-after:war
-9|proposal/near-after:warranted
-11|proposal/near-after:was
-3|proposal/near-after:wash
10|proposal/near-after:waving
5|proposal/near-after:way
-5|proposal/near-after:waypoint
6|proposal/near-after:we
3|proposal/near-after:weak
-6|proposal/near-after:weapons
-7|proposal/near-after:weeks
-22|proposal/near-after:weigh
-5|proposal/near-after:weight
-11|proposal/near-after:welcome
5|proposal/near-after:welcomed
-5|proposal/near-after:well
18|proposal/near-after:were
-9|proposal/near-after:what
-8|proposal/near-after:whatever
3|proposal/near-after:when
-5|proposal/near-after:whenever
14|proposal/near-after:where
-15|proposal/near-after:which
11|proposal/near-after:while
8|proposal/near-after:whole
-15|proposal/near-after:whose
3|proposal/near-after:why
3|proposal/near-after:wide
-4|proposal/near-after:wider
6|proposal/near-after:wilders
-4|proposal/near-after:will
4|proposal/near-after:wise
-17|proposal/near-after:wish
10|proposal/near-after:with
-6|proposal/near-after:withdrawn
11|proposal/near-after:within
-5|proposal/near-after:work
-5|proposal/near-after:world
-7|proposal/near-after:worth
29|proposal/near-after:would
-4|proposal/near-after:wrench
9|proposal/near-after:write
3|proposal/near-after:yardstick
-27|proposal/near-after:year
-9|proposal/near-after:years
-10|proposal/near-after:yet
-4|proposal/near-after:yielded
6|proposal/near-after:you
-18|proposal/near-after:yrs
4|proposal/near-after:zero
4|proposal/near-after:€
-6|proposal/near-before:\"
-5|proposal/near-before:#
-15|proposal/near-before:$
20|proposal/near-before:'
15|proposal/near-before:'d
18|proposal/near-before:'s
-3|proposal/near-before:'ve
8|proposal/near-before:(
7|proposal/near-before:,
-4|proposal/near-before:-
10|proposal/near-before:--
4|proposal/near-before:.
-20|proposal/near-before:0
26|proposal/near-before::
-12|proposal/near-before:DATE
-10|proposal/near-before:EU
13|proposal/near-before:LAND
-6|proposal/near-before:LEADER
-7|proposal/near-before:NATO
-16|proposal/near-before:OUTLET
7|proposal/near-before:PERSON
63|proposal/near-before:USA
4|proposal/near-before:a
5|proposal/near-before:abandon
13|proposal/near-before:abe
3|proposal/near-before:abjure
-5|proposal/near-before:able
-25|proposal/near-before:about
-5|proposal/near-before:above
12|proposal/near-before:accept
-5|proposal/near-before:accompanying
-16|proposal/near-before:according
-5|proposal/near-before:account
-11|proposal/near-before:achieve
-9|proposal/near-before:acknowledge
10|proposal/near-before:act
4|proposal/near-before:acting
6|proposal/near-before:add
-4|proposal/near-before:add up to
7|proposal/near-before:addition
-4|proposal/near-before:addresses
11|proposal/near-before:administration
6|proposal/near-before:admirals
3|proposal/near-before:advance
4|proposal/near-before:advice
5|proposal/near-before:advise
3|proposal/near-before:adviser
-20|proposal/near-before:advisers
-12|proposal/near-before:advisory
5|proposal/near-before:advisory panel
24|proposal/near-before:advocate
11|proposal/near-before:afford
14|proposal/near-before:after
-15|proposal/near-before:again
13|proposal/near-before:against
-13|proposal/near-before:agency
-6|proposal/near-before:agitate for
3|proposal/near-before:ago
8|proposal/near-before:ahead
-13|proposal/near-before:aid
-4|proposal/near-before:aide
-12|proposal/near-before:aides
-11|proposal/near-before:aim
-12|proposal/near-before:air
4|proposal/near-before:aircraft
-4|proposal/near-before:airs
4|proposal/near-before:alberto
6|proposal/near-before:alice
-7|proposal/near-before:aligned
5|proposal/near-before:all
-4|proposal/near-before:all members
4|proposal/near-before:allen
-10|proposal/near-before:alliance
-14|proposal/near-before:allies
-10|proposal/near-before:allocation
3|proposal/near-before:allot
-7|proposal/near-before:allow
8|proposal/near-before:ally
-16|proposal/near-before:almost
-14|proposal/near-before:aloud
-9|proposal/near-before:alternative
4|proposal/near-before:although
-3|proposal/near-before:am
-58|proposal/near-before:ambition
3|proposal/near-before:ambitious
-16|proposal/near-before:amendment
3|proposal/near-before:amendments
-7|proposal/near-before:ammunition
-17|proposal/near-before:amount
-15|proposal/near-before:an
14|proposal/near-before:and
4|proposal/near-before:angus
7|proposal/near-before:annex
17|proposal/near-before:announce
3|proposal/near-before:annual
4|proposal/near-before:anonymity
-4|proposal/near-before:another
11|proposal/near-before:answer
16|proposal/near-before:any
-10|proposal/near-before:anybody
8|proposal/near-before:anyone
3|proposal/near-before:anyway
-6|proposal/near-before:applause
5|proposal/near-before:appropriate
5|proposal/near-before:appropriation
-13|proposal/near-before:approve
6|proposal/near-before:arbitrary
-20|proposal/near-before:are
-8|proposal/near-before:area
21|proposal/near-before:argue
9|proposal/near-before:argue for
4|proposal/near-before:arithmetic
11|proposal/near-before:armed
14|proposal/near-before:armed forces
3|proposal/near-before:arms
-15|proposal/near-before:army
-5|proposal/near-before:arrangements
-13|proposal/near-before:arrive
12|proposal/near-before:as
10|proposal/near-before:asian
-10|proposal/near-before:ask for
3|proposal/near-before:aso
-7|proposal/near-before:aspiration
-7|proposal/near-before:assails
-5|proposal/near-before:assumed
10|proposal/near-before:assumption
9|proposal/near-before:assure
3|proposal/near-before:atlanticists
5|proposal/near-before:attendees
5|proposal/near-before:audience
-10|proposal/near-before:aukus
17|proposal/near-before:authors
4|proposal/near-before:average
-6|proposal/near-before:avoids
6|proposal/near-before:away
-5|proposal/near-before:awkward
3|proposal/near-before:b
-3|proposal/near-before:babbling
14|proposal/near-before:badenoch
-3|proposal/near-before:balloon
5|proposal/near-before:baltic
3|proposal/near-before:bankers
3|proposal/near-before:bar
5|proposal/near-before:barbara
5|proposal/near-before:bardella
-9|proposal/near-before:barracks
3|proposal/near-before:base
-20|proposal/near-before:basis
8|proposal/near-before:bavaria
15|proposal/near-before:be
3|proposal/near-before:beat
10|proposal/near-before:beaten
-6|proposal/near-before:because
5|proposal/near-before:been
17|proposal/near-before:before
-3|proposal/near-before:beg
-6|proposal/near-before:begin at
-39|proposal/near-before:begun
-3|proposal/near-before:behest
13|proposal/near-before:behind
-14|proposal/near-before:being
16|proposal/near-before:believe
3|proposal/near-before:belonged
5|proposal/near-before:belongs
-9|proposal/near-before:below
-8|proposal/near-before:benchmark
5|proposal/near-before:beneath
-13|proposal/near-before:benedikt
4|proposal/near-before:beside
3|proposal/near-before:bet
8|proposal/near-before:better
4|proposal/near-before:between
-6|proposal/near-before:beyond
4|proposal/near-before:big
3|proposal/near-before:bigger
3|proposal/near-before:billion
12|proposal/near-before:bite
-6|proposal/near-before:blamed
5|proposal/near-before:bloc
-17|proposal/near-before:blueprint
9|proposal/near-before:boast
3|proposal/near-before:bond
10|proposal/near-before:bonds
11|proposal/near-before:book
13|proposal/near-before:both
-8|proposal/near-before:bought
5|proposal/near-before:brace
-6|proposal/near-before:break
4|proposal/near-before:brien
-6|proposal/near-before:bring
3|proposal/near-before:broach
4|proposal/near-before:broad
4|proposal/near-before:bruegel
-13|proposal/near-before:budget
13|proposal/near-before:bureaucrat
-10|proposal/near-before:bureaucrats
17|proposal/near-before:business
-9|proposal/near-before:but
11|proposal/near-before:by
-27|proposal/near-before:cabinet
8|proposal/near-before:call
36|proposal/near-before:call for
9|proposal/near-before:call on
-8|proposal/near-before:came
3|proposal/near-before:cameron
25|proposal/near-before:camp
47|proposal/near-before:campaign
17|proposal/near-before:can
11|proposal/near-before:candidate
-5|proposal/near-before:cannot
-6|proposal/near-before:capability
-7|proposal/near-before:capitals
9|proposal/near-before:carabott
-7|proposal/near-before:carry
3|proposal/near-before:cartlidge
4|proposal/near-before:case
-7|proposal/near-before:castro
-6|proposal/near-before:casts
12|proposal/near-before:cautious
3|proposal/near-before:cdu
-3|proposal/near-before:ceasefire
5|proposal/near-before:ceiling
10|proposal/near-before:center
7|proposal/near-before:centre
4|proposal/near-before:ceremony
10|proposal/near-before:chair
26|proposal/near-before:chairman
3|proposal/near-before:chairs
10|proposal/near-before:challenger
5|proposal/near-before:chamber
10|proposal/near-before:chancellor
-3|proposal/near-before:change
5|proposal/near-before:cheers
3|proposal/near-before:chel
-60|proposal/near-before:chief
-32|proposal/near-before:chiefs
3|proposal/near-before:choose
10|proposal/near-before:christian democrats
5|proposal/near-before:circle
-7|proposal/near-before:circles
4|proposal/near-before:circling
8|proposal/near-before:circulating
-11|proposal/near-before:cite
6|proposal/near-before:citizen
-3|proposal/near-before:civil
3|proposal/near-before:claim
12|proposal/near-before:clamor
10|proposal/near-before:clamour
3|proposal/near-before:clear
4|proposal/near-before:clearer
-22|proposal/near-before:climb
19|proposal/near-before:close
-7|proposal/near-before:closing
9|proposal/near-before:club
-10|proposal/near-before:co
20|proposal/near-before:coalition
6|proposal/near-before:coalition parties
-11|proposal/near-before:coast guard
-15|proposal/near-before:codify
16|proposal/near-before:colleague
-6|proposal/near-before:colleagues
-14|proposal/near-before:combined
-3|proposal/near-before:combines
4|proposal/near-before:come
5|proposal/near-before:come back with
-13|proposal/near-before:come to
3|proposal/near-before:come up with
-4|proposal/near-before:comment
3|proposal/near-before:commission
-5|proposal/near-before:commitment
-13|proposal/near-before:committee
-14|proposal/near-before:common
5|proposal/near-before:compliment
-5|proposal/near-before:compromise
4|proposal/near-before:condition
9|proposal/near-before:conference
8|proposal/near-before:confessed
3|proposal/near-before:confidant
-8|proposal/near-before:confided
-5|proposal/near-before:confirm
6|proposal/near-before:congress
6|proposal/near-before:congressional
3|proposal/near-before:consensus
39|proposal/near-before:conservative
3|proposal/near-before:conservative party of japan
18|proposal/near-before:conservatives
-28|proposal/near-before:consider
-10|proposal/near-before:considerably
-6|proposal/near-before:constitution
-8|proposal/near-before:constitutional
4|proposal/near-before:consultant
-27|proposal/near-before:contain
17|proposal/near-before:contender
11|proposal/near-before:content
-8|proposal/near-before:contrast
4|proposal/near-before:contribution
-14|proposal/near-before:convened
3|proposal/near-before:converged
-8|proposal/near-before:core defense
-13|proposal/near-before:cost
4|proposal/near-before:costed
-3|proposal/near-before:costing
-18|proposal/near-before:could
7|proposal/near-before:council
9|proposal/near-before:counseled
4|proposal/near-before:counsels
-5|proposal/near-before:counteroffer
-11|proposal/near-before:counterpart
6|proposal/near-before:counting
13|proposal/near-before:country
6|proposal/near-before:course
-3|proposal/near-before:coy
-10|proposal/near-before:crewing
3|proposal/near-before:cross
6|proposal/near-before:crowd
7|proposal/near-before:cry
7|proposal/near-before:d 66
-12|proposal/near-before:dailies
3|proposal/near-before:danger
-31|proposal/near-before:date
-8|proposal/near-before:davkova
-7|proposal/near-before:day
-3|proposal/near-before:daydreams
-5|proposal/near-before:days
23|proposal/near-before:deal
7|proposal/near-before:dean
-9|proposal/near-before:decide
-11|proposal/near-before:decision
13|proposal/near-before:declare
-5|proposal/near-before:decline
-9|proposal/near-before:defence
-15|proposal/near-before:defence chief
-21|proposal/near-before:defence minister
-18|proposal/near-before:defence ministry
-5|proposal/near-before:defence secretary
-3|proposal/near-before:defending
-7|proposal/near-before:defense
-22|proposal/near-before:defense minister
-15|proposal/near-before:defense ministry
-5|proposal/near-before:defense secretary
-5|proposal/near-before:deliberations
3|proposal/near-before:democracies
-3|proposal/near-before:democracy
10|proposal/near-before:democrat
5|proposal/near-before:democratic
4|proposal/near-before:democratic party for the people
-3|proposal/near-before:demur
-3|proposal/near-before:denials
-11|proposal/near-before:department
-4|proposal/near-before:depth
-6|proposal/near-before:describe
5|proposal/near-before:deserves
-6|proposal/near-before:designate
11|proposal/near-before:devote
3|proposal/near-before:diokno
-6|proposal/near-before:dip
-12|proposal/near-before:diplomats
-3|proposal/near-before:direction
-7|proposal/near-before:disappoint
-18|proposal/near-before:discuss
-26|proposal/near-before:discussion
14|proposal/near-before:disown
3|proposal/near-before:dispute
6|proposal/near-before:dissenting
-3|proposal/near-before:dnd
20|proposal/near-before:do
4|proposal/near-before:doctrine
8|proposal/near-before:documents
3|proposal/near-before:does
-4|proposal/near-before:done
9|proposal/near-before:double
-7|proposal/near-before:doubt
3|proposal/near-before:down
5|proposal/near-before:dpp
18|proposal/near-before:draft
-9|proposal/near-before:drawing
-17|proposal/near-before:drawn
-12|proposal/near-before:dream
3|proposal/near-before:dreaming
-5|proposal/near-before:dreams
6|proposal/near-before:drew
-9|proposal/near-before:duck
15|proposal/near-before:due
4|proposal/near-before:dukakis
14|proposal/near-before:during
14|proposal/near-before:dutton
3|proposal/near-before:each
-25|proposal/near-before:earlier
3|proposal/near-before:earmark
4|proposal/near-before:easier
3|proposal/near-before:easily
3|proposal/near-before:eastern
8|proposal/near-before:economy
3|proposal/near-before:edge
-4|proposal/near-before:editor
-18|proposal/near-before:editorial
5|proposal/near-before:edmonds
4|proposal/near-before:eel
3|proposal/near-before:either
-5|proposal/near-before:elastic
31|proposal/near-before:elect
-3|proposal/near-before:election
-11|proposal/near-before:else
8|proposal/near-before:end
3|proposal/near-before:endorse
4|proposal/near-before:enough
-5|proposal/near-before:entertain
3|proposal/near-before:entreat
-16|proposal/near-before:envisage
6|proposal/near-before:envision
-11|proposal/near-before:equal
-4|proposal/near-before:equate
-5|proposal/near-before:espoused
-11|proposal/near-before:estimate
-4|proposal/near-before:europe
3|proposal/near-before:european allies
10|proposal/near-before:europeans
-24|proposal/near-before:even
-3|proposal/near-before:evening
-14|proposal/near-before:event
-7|proposal/near-before:every
11|proposal/near-before:ex
-3|proposal/near-before:examination
-16|proposal/near-before:examine
-4|proposal/near-before:example
5|proposal/near-before:exceed
-3|proposal/near-before:except
3|proposal/near-before:excess
-7|proposal/near-before:executive
-15|proposal/near-before:executives
-4|proposal/near-before:exemption
3|proposal/near-before:exhort
6|proposal/near-before:exile
4|proposal/near-before:expect
5|proposal/near-before:expenditure
-6|proposal/near-before:expenditures
-7|proposal/near-before:expert
4|proposal/near-before:expert panel
19|proposal/near-before:experts
-9|proposal/near-before:explainer
5|proposal/near-before:explore
3|proposal/near-before:extra
-37|proposal/near-before:eye
-3|proposal/near-before:face
-10|proposal/near-before:fact
4|proposal/near-before:factbox
6|proposal/near-before:faction
7|proposal/near-before:failed
-7|proposal/near-before:faint
-17|proposal/near-before:fall
6|proposal/near-before:familiar
10|proposal/near-before:far
8|proposal/near-before:farage
-4|proposal/near-before:favorite
4|proposal/near-before:favourite
12|proposal/near-before:fear
-16|proposal/near-before:feasible
-9|proposal/near-before:feature
6|proposal/near-before:federal
13|proposal/near-before:federation
4|proposal/near-before:feijóo
-5|proposal/near-before:fence
3|proposal/near-before:few
9|proposal/near-before:ficci
-5|proposal/near-before:fifteen
9|proposal/near-before:fight
16|proposal/near-before:figure
14|proposal/near-before:figures
5|proposal/near-before:filed
-9|proposal/near-before:finance
-12|proposal/near-before:finance minister
-13|proposal/near-before:finance ministry
19|proposal/near-before:find
3|proposal/near-before:fine gael
3|proposal/near-before:firm
-18|proposal/near-before:first
-7|proposal/near-before:fiscal
3|proposal/near-before:five
6|proposal/near-before:fix
5|proposal/near-before:flemish
10|proposal/near-before:flew
3|proposal/near-before:flexibility
-4|proposal/near-before:flirt
-9|proposal/near-before:flirtation
-11|proposal/near-before:float
-4|proposal/near-before:floor
8|proposal/near-before:fly
7|proposal/near-before:follow
-9|proposal/near-before:followed
-3|proposal/near-before:following
6|proposal/near-before:for
7|proposal/near-before:forbid
8|proposal/near-before:force
-11|proposal/near-before:foreign minister
5|proposal/near-before:foreign secretary
-4|proposal/near-before:form
5|proposal/near-before:former
9|proposal/near-before:formula
7|proposal/near-before:four
5|proposal/near-before:freeze
7|proposal/near-before:friends
-5|proposal/near-before:frigates
14|proposal/near-before:from
3|proposal/near-before:frontrunner
-13|proposal/near-before:fujita
-14|proposal/near-before:fumitake
9|proposal/near-before:fund
-4|proposal/near-before:funded
5|proposal/near-before:funding
-15|proposal/near-before:funds
-3|proposal/near-before:further
6|proposal/near-before:future
-4|proposal/near-before:gaps
-5|proposal/near-before:gas
8|proposal/near-before:gatchalian
-13|proposal/near-before:gdp
-47|proposal/near-before:general
10|proposal/near-before:get
-18|proposal/near-before:glad
6|proposal/near-before:glorifying
14|proposal/near-before:go
-22|proposal/near-before:goal
4|proposal/near-before:gonzález
-8|proposal/near-before:gov ' t
-13|proposal/near-before:governing coalition
-7|proposal/near-before:government
-7|proposal/near-before:governments
8|proposal/near-before:governors
3|proposal/near-before:gradual
-8|proposal/near-before:granted
-5|proposal/near-before:grateful
14|proposal/near-before:greenland
-6|proposal/near-before:greens
4|proposal/near-before:grilled
-18|proposal/near-before:grills
3|proposal/near-before:grinding
-23|proposal/near-before:gross domestic product
19|proposal/near-before:group
3|proposal/near-before:groups
-6|proposal/near-before:grow
12|proposal/near-before:guarantee
3|proposal/near-before:guess
8|proposal/near-before:guest
-11|proposal/near-before:guideline
-5|proposal/near-before:gurgenidze
5|proposal/near-before:habeck
-9|proposal/near-before:had
3|proposal/near-before:haggling
-3|proposal/near-before:hague
4|proposal/near-before:halt
4|proposal/near-before:halve
10|proposal/near-before:hand
3|proposal/near-before:handed
7|proposal/near-before:handpicked
-17|proposal/near-before:hands
5|proposal/near-before:hankers
3|proposal/near-before:happen
4|proposal/near-before:happy
-3|proposal/near-before:hard defence
3|proposal/near-before:harmony
-18|proposal/near-before:has
3|proposal/near-before:haste
8|proposal/near-before:hastie
-8|proposal/near-before:have
3|proposal/near-before:having
4|proposal/near-before:hawking
-15|proposal/near-before:hawks
8|proposal/near-before:he
4|proposal/near-before:head
5|proposal/near-before:headline
9|proposal/near-before:heard
3|proposal/near-before:hears
6|proposal/near-before:help
-8|proposal/near-before:her
6|proposal/near-before:heritage
3|proposal/near-before:heritage foundation
4|proposal/near-before:herself
-6|proposal/near-before:hesitate
5|proposal/near-before:hibakusha
-20|proposal/near-before:high
-3|proposal/near-before:higher
-5|proposal/near-before:hike
-15|proposal/near-before:hill
19|proposal/near-before:him
-16|proposal/near-before:himself
-7|proposal/near-before:hint
7|proposal/near-before:his
-4|proposal/near-before:history
3|proposal/near-before:hold
-4|proposal/near-before:home
-4|proposal/near-before:honebuto
8|proposal/near-before:honest
-4|proposal/near-before:honour
-16|proposal/near-before:hope
7|proposal/near-before:hopeful
8|proposal/near-before:horizon
-3|proposal/near-before:host
4|proposal/near-before:hou
-3|proposal/near-before:hours
20|proposal/near-before:house
-8|proposal/near-before:how
4|proposal/near-before:hyung
17|proposal/near-before:i
-23|proposal/near-before:idea
4|proposal/near-before:imf
10|proposal/near-before:imply
6|proposal/near-before:implying
-36|proposal/near-before:in
-3|proposal/near-before:in line with
8|proposal/near-before:inauguration
-9|proposal/near-before:inclined
-14|proposal/near-before:include
-21|proposal/near-before:including
4|proposal/near-before:increase
4|proposal/near-before:independent
-7|proposal/near-before:indo
7|proposal/near-before:industry
-7|proposal/near-before:informal
8|proposal/near-before:inherits
5|proposal/near-before:initiative
-13|proposal/near-before:inside
4|proposal/near-before:insist
4|proposal/near-before:insist on
10|proposal/near-before:institut
9|proposal/near-before:institute
4|proposal/near-before:intelligence
6|proposal/near-before:interview
4|proposal/near-before:interviewer
-9|proposal/near-before:into
3|proposal/near-before:introduce
-14|proposal/near-before:investment
4|proposal/near-before:iowa
-10|proposal/near-before:irresponsible
-31|proposal/near-before:is
4|proposal/near-before:isamaa
9|proposal/near-before:ishin
3|proposal/near-before:islamist
13|proposal/near-before:island
-3|proposal/near-before:islands
10|proposal/near-before:it
16|proposal/near-before:its
4|proposal/near-before:its allies
3|proposal/near-before:itself
3|proposal/near-before:james
5|proposal/near-before:japan innovation party
4|proposal/near-before:japanese communist party
14|proposal/near-before:jip
5|proposal/near-before:joel
6|proposal/near-before:joined
5|proposal/near-before:jointly
-4|proposal/near-before:joke
5|proposal/near-before:joon
-4|proposal/near-before:journalists
-20|proposal/near-before:jr
-7|proposal/near-before:jump
3|proposal/near-before:junior
-4|proposal/near-before:just
-5|proposal/near-before:justify
5|proposal/near-before:kargil
-3|proposal/near-before:keep
8|proposal/near-before:kemi
-9|proposal/near-before:key
-4|proposal/near-before:khanal
10|proposal/near-before:kim
10|proposal/near-before:kite
3|proposal/near-before:kiwis
-4|proposal/near-before:know
-15|proposal/near-before:known
4|proposal/near-before:kobayashi
-10|proposal/near-before:komeito
3|proposal/near-before:kono
8|proposal/near-before:labor
18|proposal/near-before:labour
3|proposal/near-before:labour mps
-13|proposal/near-before:landslide
-3|proposal/near-before:lanes
6|proposal/near-before:language
5|proposal/near-before:largest
4|proposal/near-before:last
-4|proposal/near-before:lasting
-5|proposal/near-before:late
-4|proposal/near-before:later
8|proposal/near-before:law
-4|proposal/near-before:lay down
8|proposal/near-before:lay out
4|proposal/near-before:ldp
32|proposal/near-before:leader
7|proposal/near-before:leaders
17|proposal/near-before:leadership
3|proposal/near-before:league
-6|proposal/near-before:leaked
-10|proposal/near-before:leaks
3|proposal/near-before:lean towards
-11|proposal/near-before:leaner
-8|proposal/near-before:leaning
4|proposal/near-before:learn
17|proposal/near-before:least
-8|proposal/near-before:leave
3|proposal/near-before:lecture
10|proposal/near-before:led
-5|proposal/near-before:left
5|proposal/near-before:less
-8|proposal/near-before:let
-8|proposal/near-before:letter
7|proposal/near-before:letters
3|proposal/near-before:level
7|proposal/near-before:level off at
9|proposal/near-before:levy
6|proposal/near-before:liberal
5|proposal/near-before:liberal democratic party
4|proposal/near-before:liberals
5|proposal/near-before:lieutenants
3|proposal/near-before:lift
4|proposal/near-before:like
-4|proposal/near-before:likes
12|proposal/near-before:limit
5|proposal/near-before:lin
10|proposal/near-before:line
5|proposal/near-before:list
4|proposal/near-before:listed
7|proposal/near-before:little
-7|proposal/near-before:live with
-7|proposal/near-before:living
6|proposal/near-before:lobby
4|proposal/near-before:local
-5|proposal/near-before:lock
8|proposal/near-before:long
-28|proposal/near-before:look at
-13|proposal/near-before:loud
-6|proposal/near-before:love
-7|proposal/near-before:lower
-12|proposal/near-before:lula
7|proposal/near-before:made
3|proposal/near-before:magazine
11|proposal/near-before:majority
-8|proposal/near-before:man
-4|proposal/near-before:manage
9|proposal/near-before:manifesto
-6|proposal/near-before:maphwanya
-7|proposal/near-before:march
-5|proposal/near-before:margin
-7|proposal/near-before:marines
9|proposal/near-before:mark
3|proposal/near-before:market
14|proposal/near-before:match
-6|proposal/near-before:matters
-7|proposal/near-before:may
8|proposal/near-before:maybe
-8|proposal/near-before:mayor
10|proposal/near-before:me
-14|proposal/near-before:meanwhile
13|proposal/near-before:measure
17|proposal/near-before:media
4|proposal/near-before:meet
4|proposal/near-before:meetings
-6|proposal/near-before:mel
3|proposal/near-before:member
-5|proposal/near-before:member states
-22|proposal/near-before:members
-9|proposal/near-before:memo
-4|proposal/near-before:mention
-4|proposal/near-before:merely
9|proposal/near-before:middle
3|proposal/near-before:milder
4|proposal/near-before:mildly
3|proposal/near-before:milestone
3|proposal/near-before:milestones
10|proposal/near-before:military
6|proposal/near-before:military spending
3|proposal/near-before:mill
-29|proposal/near-before:mind
10|proposal/near-before:minimum
-11|proposal/near-before:minister
-7|proposal/near-before:ministers
-26|proposal/near-before:ministry
-4|proposal/near-before:ministry of defence
-3|proposal/near-before:ministry of defense
-5|proposal/near-before:ministry of national defense
3|proposal/near-before:mirrors
-11|proposal/near-before:mischief
-4|proposal/near-before:miss
-6|proposal/near-before:missiles
-21|proposal/near-before:modest
5|proposal/near-before:money
10|proposal/near-before:montaigne
-5|proposal/near-before:months
6|proposal/near-before:moon
-3|proposal/near-before:moot
10|proposal/near-before:more
9|proposal/near-before:most
15|proposal/near-before:motion
10|proposal/near-before:move
5|proposal/near-before:mps
-6|proposal/near-before:much
-24|proposal/near-before:mull
-7|proposal/near-before:mumble
4|proposal/near-before:musar
13|proposal/near-before:muse
6|proposal/near-before:must
26|proposal/near-before:my
-7|proposal/near-before:n
-9|proposal/near-before:n - va
11|proposal/near-before:n't
11|proposal/near-before:nagel
-5|proposal/near-before:naha
-6|proposal/near-before:namely
4|proposal/near-before:nataša
7|proposal/near-before:nation
-5|proposal/near-before:national security
3|proposal/near-before:nationalists
-7|proposal/near-before:nations
5|proposal/near-before:near
-12|proposal/near-before:nearer
-15|proposal/near-before:nearly
3|proposal/near-before:nears
-8|proposal/near-before:necessary
-4|proposal/near-before:need
4|proposal/near-before:needed
22|proposal/near-before:needs
-11|proposal/near-before:negative
7|proposal/near-before:negotiations
3|proposal/near-before:neighborhood
3|proposal/near-before:neighbouring
-13|proposal/near-before:never
-17|proposal/near-before:new
7|proposal/near-before:newspaper
-10|proposal/near-before:newspapers
14|proposal/near-before:next
-3|proposal/near-before:nine
5|proposal/near-before:nippon ishin
10|proposal/near-before:no
5|proposal/near-before:nod
4|proposal/near-before:nominated
4|proposal/near-before:nominee
10|proposal/near-before:nonetheless
-5|proposal/near-before:nor
5|proposal/near-before:norbert
3|proposal/near-before:nordic
-5|proposal/near-before:norm
-7|proposal/near-before:north
-7|proposal/near-before:not
-7|proposal/near-before:note
6|proposal/near-before:nothing
-28|proposal/near-before:now
7|proposal/near-before:nudge
-3|proposal/near-before:number
3|proposal/near-before:numerical
-9|proposal/near-before:nz first
4|proposal/near-before:núñez
3|proposal/near-before:o
-5|proposal/near-before:object
-12|proposal/near-before:objects
-4|proposal/near-before:obligation
5|proposal/near-before:obligations
7|proposal/near-before:oblige
-16|proposal/near-before:obstacles
-19|proposal/near-before:odds
-12|proposal/near-before:off
-6|proposal/near-before:offer
-27|proposal/near-before:office
17|proposal/near-before:officers
-4|proposal/near-before:official
-32|proposal/near-before:officials
3|proposal/near-before:offshoot
3|proposal/near-before:often
3|proposal/near-before:old
3|proposal/near-before:omits
-3|proposal/near-before:on
7|proposal/near-before:once
5|proposal/near-before:one
6|proposal/near-before:only
-8|proposal/near-before:onodera
-4|proposal/near-before:open
6|proposal/near-before:operation
15|proposal/near-before:opinion
3|proposal/near-before:opposition
-25|proposal/near-before:option
-24|proposal/near-before:options
-3|proposal/near-before:or
-4|proposal/near-before:organization
-13|proposal/near-before:other
6|proposal/near-before:others
40|proposal/near-before:ought
-17|proposal/near-before:our
-5|proposal/near-before:outcome
-12|proposal/near-before:outlay
10|proposal/near-before:outlays
-7|proposal/near-before:outline
6|proposal/near-before:outside
3|proposal/near-before:outsider
-4|proposal/near-before:outsiders
-23|proposal/near-before:over
15|proposal/near-before:own
-12|proposal/near-before:pacific
-5|proposal/near-before:packs
-6|proposal/near-before:panel
6|proposal/near-before:panels
-38|proposal/near-before:paper
8|proposal/near-before:parliament
8|proposal/near-before:parliamentarians
23|proposal/near-before:parliamentary
-4|proposal/near-before:part
3|proposal/near-before:partial
11|proposal/near-before:parties
22|proposal/near-before:partner
12|proposal/near-before:partners
-15|proposal/near-before:parts
3|proposal/near-before:passed
5|proposal/near-before:path
7|proposal/near-before:pave
20|proposal/near-before:pay
8|proposal/near-before:peg
5|proposal/near-before:pen
6|proposal/near-before:people power party
4|proposal/near-before:perhaps
-6|proposal/near-before:permit
-12|proposal/near-before:permitted
-11|proposal/near-before:person
-3|proposal/near-before:personal
-4|proposal/near-before:personally
7|proposal/near-before:peter
-4|proposal/near-before:petitioned
-6|proposal/near-before:phases
14|proposal/near-before:phrase
9|proposal/near-before:picked
3|proposal/near-before:pinch
-4|proposal/near-before:pines
6|proposal/near-before:pink
4|proposal/near-before:pirc
6|proposal/near-before:pis
3|proposal/near-before:pitches
-9|proposal/near-before:placing
-36|proposal/near-before:plan
7|proposal/near-before:platform
10|proposal/near-before:play down
-6|proposal/near-before:plead
6|proposal/near-before:please
13|proposal/near-before:pledge
-7|proposal/near-before:plump
-8|proposal/near-before:png
-4|proposal/near-before:podcast
4|proposal/near-before:poilievre
-6|proposal/near-before:point
-8|proposal/near-before:policies
18|proposal/near-before:policy
17|proposal/near-before:politicians
3|proposal/near-before:poll
12|proposal/near-before:polls
-4|proposal/near-before:ponder
-15|proposal/near-before:possible
7|proposal/near-before:post
3|proposal/near-before:pounding
7|proposal/near-before:predecessor
8|proposal/near-before:preference
12|proposal/near-before:preferred
-30|proposal/near-before:premier
-12|proposal/near-before:preparations
-23|proposal/near-before:prepare
3|proposal/near-before:presidency
3|proposal/near-before:president
-3|proposal/near-before:presidents
-5|proposal/near-before:press
-5|proposal/near-before:press conference
12|proposal/near-before:pressure
-8|proposal/near-before:presupposes
5|proposal/near-before:pretending
4|proposal/near-before:primary
8|proposal/near-before:prime minister
-7|proposal/near-before:prince
29|proposal/near-before:private
-12|proposal/near-before:privately
8|proposal/near-before:pro
-9|proposal/near-before:probably
4|proposal/near-before:proceed
-5|proposal/near-before:proclaim
-3|proposal/near-before:procurement
-9|proposal/near-before:program
9|proposal/near-before:programme
36|proposal/near-before:promise
-3|proposal/near-before:promote
-5|proposal/near-before:propel
-8|proposal/near-before:proposals
14|proposal/near-before:propose
-5|proposal/near-before:proposition
4|proposal/near-before:prospect
-3|proposal/near-before:protection
3|proposal/near-before:provides
4|proposal/near-before:ps
4|proposal/near-before:public
-10|proposal/near-before:publish
-3|proposal/near-before:purely
7|proposal/near-before:push
-7|proposal/near-before:push back
-5|proposal/near-before:put
-11|proposal/near-before:put forward
-3|proposal/near-before:put up
-7|proposal/near-before:quaint
3|proposal/near-before:quarrel
5|proposal/near-before:question
-11|proposal/near-before:quietly
15|proposal/near-before:race
3|proposal/near-before:rafał
-16|proposal/near-before:raise
-6|proposal/near-before:rally
-11|proposal/near-before:ramos
8|proposal/near-before:ran
-18|proposal/near-before:range
6|proposal/near-before:ranged
-17|proposal/near-before:rate
6|proposal/near-before:rates
-7|proposal/near-before:rather than
-4|proposal/near-before:ratify
-4|proposal/near-before:ratio
5|proposal/near-before:ratios
-5|proposal/near-before:rawalpindi
-7|proposal/near-before:read
3|proposal/near-before:reading
8|proposal/near-before:ready
4|proposal/near-before:reagan
-3|proposal/near-before:really
3|proposal/near-before:reasonably
-4|proposal/near-before:recall
-5|proposal/near-before:recipe
4|proposal/near-before:reckless
3|proposal/near-before:reckon
21|proposal/near-before:recommend
16|proposal/near-before:recommendation
-3|proposal/near-before:recommendations
4|proposal/near-before:record
-11|proposal/near-before:reef
4|proposal/near-before:reference
3|proposal/near-before:reform
-7|proposal/near-before:reform party
-5|proposal/near-before:regard
-6|proposal/near-before:regards
-4|proposal/near-before:region
3|proposal/near-before:reiterate
5|proposal/near-before:rekindles
5|proposal/near-before:remain
-6|proposal/near-before:remilitarisation
5|proposal/near-before:removed
-9|proposal/near-before:renegotiate
5|proposal/near-before:renewed
4|proposal/near-before:rep
3|proposal/near-before:repeat
-5|proposal/near-before:repeatedly
-7|proposal/near-before:reply
-8|proposal/near-before:report
-10|proposal/near-before:reportedly
5|proposal/near-before:reporters
3|proposal/near-before:republic
9|proposal/near-before:republican
-20|proposal/near-before:request
-15|proposal/near-before:require
-3|proposal/near-before:requirement
14|proposal/near-before:research
3|proposal/near-before:researchers
6|proposal/near-before:resigned
4|proposal/near-before:resilience
6|proposal/near-before:resist
4|proposal/near-before:resistance
12|proposal/near-before:resolution
4|proposal/near-before:respondents
-5|proposal/near-before:response
3|proposal/near-before:resting
-7|proposal/near-before:rethinking
15|proposal/near-before:retired
3|proposal/near-before:retorted
15|proposal/near-before:return
-7|proposal/near-before:revenues
6|proposal/near-before:revise
8|proposal/near-before:revised
7|proposal/near-before:rich
5|proposal/near-before:richard
3|proposal/near-before:ride
14|proposal/near-before:right
3|proposal/near-before:rightists
-8|proposal/near-before:rise
23|proposal/near-before:rival
15|proposal/near-before:rivals
3|proposal/near-before:road
17|proposal/near-before:roger
5|proposal/near-before:romney
11|proposal/near-before:room
-13|proposal/near-before:roos
15|proposal/near-before:row
4|proposal/near-before:royal
3|proposal/near-before:rudolf
-16|proposal/near-before:rule out
-24|proposal/near-before:ruling
25|proposal/near-before:ruling bloc
16|proposal/near-before:ruling parties
3|proposal/near-before:rumor
-5|proposal/near-before:run
11|proposal/near-before:running
5|proposal/near-before:röttgen
12|proposal/near-before:same
7|proposal/near-before:sanseito
5|proposal/near-before:satisfy
-7|proposal/near-before:say
4|proposal/near-before:scared
-4|proposal/near-before:scenario
-22|proposal/near-before:scenarios
4|proposal/near-before:scenes
-7|proposal/near-before:scheming
-3|proposal/near-before:scholars
3|proposal/near-before:scoff
3|proposal/near-before:scotland
-3|proposal/near-before:sea
4|proposal/near-before:seats
-8|proposal/near-before:second
-4|proposal/near-before:secret
-4|proposal/near-before:secretary
-4|proposal/near-before:security spending
-4|proposal/near-before:see
5|proposal/near-before:see at
-5|proposal/near-before:seek
-20|proposal/near-before:seen
14|proposal/near-before:sees
-14|proposal/near-before:seminar
12|proposal/near-before:sen
7|proposal/near-before:senator
-8|proposal/near-before:senators
4|proposal/near-before:sensible
-3|proposal/near-before:sentence
6|proposal/near-before:separate
-7|proposal/near-before:servants
-6|proposal/near-before:service
3|proposal/near-before:services
-8|proposal/near-before:session
-13|proposal/near-before:sessions
-11|proposal/near-before:set aside
3|proposal/near-before:set its sights on
7|proposal/near-before:set out
23|proposal/near-before:settle
-3|proposal/near-before:settle for
-7|proposal/near-before:settle on
-4|proposal/near-before:settled
-4|proposal/near-before:seven
-9|proposal/near-before:several
6|proposal/near-before:shadow
3|proposal/near-before:shame
8|proposal/near-before:share
4|proposal/near-before:shares
15|proposal/near-before:she
6|proposal/near-before:sheet
-5|proposal/near-before:shelves
8|proposal/near-before:sherwin
-18|proposal/near-before:short
-13|proposal/near-before:shorter
14|proposal/near-before:should
3|proposal/near-before:shoulder
-7|proposal/near-before:shouldering
-9|proposal/near-before:show
4|proposal/near-before:shy away
-10|proposal/near-before:side
-5|proposal/near-before:signal
8|proposal/near-before:signed
3|proposal/near-before:silence
-8|proposal/near-before:simulations
5|proposal/near-before:since
3|proposal/near-before:sindoor
14|proposal/near-before:sir
-6|proposal/near-before:sit
3|proposal/near-before:six
-15|proposal/near-before:size
-3|proposal/near-before:sketched
-3|proposal/near-before:sleep
-9|proposal/near-before:slightly
9|proposal/near-before:slip
5|proposal/near-before:slow
9|proposal/near-before:slump
-6|proposal/near-before:smaller
4|proposal/near-before:smart
9|proposal/near-before:so
4|proposal/near-before:sober
3|proposal/near-before:social democrats
12|proposal/near-before:socialist
4|proposal/near-before:socialists
6|proposal/near-before:society
-11|proposal/near-before:soldiers
-7|proposal/near-before:solely
4|proposal/near-before:some
-5|proposal/near-before:somebody
3|proposal/near-before:somewhere
9|proposal/near-before:sona
8|proposal/near-before:soo
11|proposal/near-before:soon
9|proposal/near-before:sooner
-9|proposal/near-before:sound out
-4|proposal/near-before:sources
-5|proposal/near-before:south
6|proposal/near-before:southwest
4|proposal/near-before:sp
3|proposal/near-before:speak
8|proposal/near-before:speak of
4|proposal/near-before:special
7|proposal/near-before:specific
-8|proposal/near-before:speculate
5|proposal/near-before:spell out
28|proposal/near-before:spend
-7|proposal/near-before:spike
18|proposal/near-before:split
-6|proposal/near-before:splits
3|proposal/near-before:spokesmen
7|proposal/near-before:spokesperson
-4|proposal/near-before:spreadsheets
3|proposal/near-before:spring
7|proposal/near-before:springboard
5|proposal/near-before:squeeze
-32|proposal/near-before:staff
6|proposal/near-before:staffers
8|proposal/near-before:stage
-10|proposal/near-before:stages
3|proposal/near-before:staked
-8|proposal/near-before:stand
5|proposal/near-before:start at
7|proposal/near-before:starved
9|proposal/near-before:state
3|proposal/near-before:statutory
-3|proposal/near-before:stay
8|proposal/near-before:steady
4|proposal/near-before:steered
5|proposal/near-before:step up
-5|proposal/near-before:stepping
-7|proposal/near-before:still
3|proposal/near-before:stocks
-5|proposal/near-before:stone
-3|proposal/near-before:stop
-6|proposal/near-before:stop short
5|proposal/near-before:strategic
16|proposal/near-before:strategists
-19|proposal/near-before:strategy
6|proposal/near-before:stress
-6|proposal/near-before:stride
3|proposal/near-before:striedinger
3|proposal/near-before:student
-3|proposal/near-before:submarines
-15|proposal/near-before:submitted
4|proposal/near-before:substantial
3|proposal/near-before:succeed
9|proposal/near-before:successive
14|proposal/near-before:successor
16|proposal/near-before:such
30|proposal/near-before:suggest
9|proposal/near-before:suggestion
4|proposal/near-before:suit
5|proposal/near-before:suitable
-5|proposal/near-before:sum
-13|proposal/near-before:sumar
-13|proposal/near-before:summer
11|proposal/near-before:support
5|proposal/near-before:supported
6|proposal/near-before:supporters
3|proposal/near-before:supporting
17|proposal/near-before:supports
-3|proposal/near-before:sure
4|proposal/near-before:surge
8|proposal/near-before:surprised
4|proposal/near-before:surprisingly
7|proposal/near-before:survey
-8|proposal/near-before:swap
-7|proposal/near-before:swifter
-5|proposal/near-before:table
-3|proposal/near-before:tabloid
4|proposal/near-before:taboo
-3|proposal/near-before:take
5|proposal/near-before:take up
5|proposal/near-before:talk about
-4|proposal/near-before:talk of
6|proposal/near-before:tamaki
6|proposal/near-before:tanker
-6|proposal/near-before:tanks
-6|proposal/near-before:target
6|proposal/near-before:tasman
-28|proposal/near-before:tax
-7|proposal/near-before:taxpayers
7|proposal/near-before:taylor
17|proposal/near-before:television
-10|proposal/near-before:tell
-4|proposal/near-before:temporary
8|proposal/near-before:tempore
-5|proposal/near-before:ten
-18|proposal/near-before:term
-3|proposal/near-before:termed
12|proposal/near-before:terms
-4|proposal/near-before:text
4|proposal/near-before:the
3|proposal/near-before:the allies
10|proposal/near-before:the chancellor
5|proposal/near-before:the economy
7|proposal/near-before:the military
3|proposal/near-before:the state
-6|proposal/near-before:their
12|proposal/near-before:them
30|proposal/near-before:themselves
23|proposal/near-before:then
9|proposal/near-before:there
8|proposal/near-before:they
7|proposal/near-before:thing
19|proposal/near-before:think
-6|proposal/near-before:think tank
-9|proposal/near-before:third
16|proposal/near-before:this
5|proposal/near-before:those
26|proposal/near-before:though
9|proposal/near-before:threat
-20|proposal/near-before:three
5|proposal/near-before:thrown
6|proposal/near-before:tickled
18|proposal/near-before:tie
6|proposal/near-before:tilt
-12|proposal/near-before:timeline
-9|proposal/near-before:times
6|proposal/near-before:timing
10|proposal/near-before:tip
-12|proposal/near-before:to
4|proposal/near-before:tolentino
6|proposal/near-before:too
9|proposal/near-before:toss around
-6|proposal/near-before:total
-4|proposal/near-before:toward
-7|proposal/near-before:towards
-9|proposal/near-before:town
9|proposal/near-before:trace
3|proposal/near-before:trade
-3|proposal/near-before:translate
5|proposal/near-before:treasury
-4|proposal/near-before:treaty
-3|proposal/near-before:trial
-39|proposal/near-before:trillion
3|proposal/near-before:trim
3|proposal/near-before:trip
3|proposal/near-before:triple
5|proposal/near-before:troubles
-19|proposal/near-before:trumpeted
-5|proposal/near-before:try
3|proposal/near-before:trzaskowski
8|proposal/near-before:turn down
15|proposal/near-before:tweet
34|proposal/near-before:two
7|proposal/near-before:ubs
-4|proposal/near-before:umbrella
-7|proposal/near-before:unavoidable
-40|proposal/near-before:under
3|proposal/near-before:understanding
13|proposal/near-before:understood
6|proposal/near-before:unfashionable
3|proposal/near-before:uniformed
3|proposal/near-before:unions
4|proposal/near-before:until
-11|proposal/near-before:up
3|proposal/near-before:upon
7|proposal/near-before:upper
-3|proposal/near-before:upper limit
8|proposal/near-before:upward
18|proposal/near-before:urge
-6|proposal/near-before:use
4|proposal/near-before:v
-3|proposal/near-before:vain
4|proposal/near-before:variant
-20|proposal/near-before:variants
3|proposal/near-before:vaunted
5|proposal/near-before:ventured
-15|proposal/near-before:version
9|proposal/near-before:veterans
-8|proposal/near-before:vice
-3|proposal/near-before:victorious
28|proposal/near-before:view
5|proposal/near-before:views
5|proposal/near-before:villanueva
8|proposal/near-before:visitors
6|proposal/near-before:voice
12|proposal/near-before:voices
5|proposal/near-before:volt
3|proposal/near-before:volunteer
9|proposal/near-before:vote
-5|proposal/near-before:vote on
-11|proposal/near-before:voters
9|proposal/near-before:vow
4|proposal/near-before:vvd
3|proposal/near-before:wallace
5|proposal/near-before:wang
18|proposal/near-before:want
-9|proposal/near-before:war
9|proposal/near-before:warming
6|proposal/near-before:warn
10|proposal/near-before:warships
-12|proposal/near-before:was
9|proposal/near-before:watch
-13|proposal/near-before:waving
6|proposal/near-before:way
-4|proposal/near-before:ways
27|proposal/near-before:we
3|proposal/near-before:weapons
7|proposal/near-before:weeks
6|proposal/near-before:weidel
-19|proposal/near-before:weigh
4|proposal/near-before:weight
-5|proposal/near-before:welcomes
3|proposal/near-before:welfare
4|proposal/near-before:well
-34|proposal/near-before:were
-3|proposal/near-before:whatever
-12|proposal/near-before:when
9|proposal/near-before:whether
-38|proposal/near-before:which
-8|proposal/near-before:while
5|proposal/near-before:whisper
-11|proposal/near-before:white
40|proposal/near-before:who
18|proposal/near-before:whose
-3|proposal/near-before:why
20|proposal/near-before:wicker
-8|proposal/near-before:wide
-29|proposal/near-before:will
-6|proposal/near-before:willing
8|proposal/near-before:win
17|proposal/near-before:wing
4|proposal/near-before:winter
-22|proposal/near-before:wish
-3|proposal/near-before:wished
6|proposal/near-before:wishes
12|proposal/near-before:with
-6|proposal/near-before:within
5|proposal/near-before:without
5|proposal/near-before:won
-4|proposal/near-before:word
7|proposal/near-before:wording
-9|proposal/near-before:words
-13|proposal/near-before:work
5|proposal/near-before:work toward
6|proposal/near-before:working group
4|proposal/near-before:would
-7|proposal/near-before:xiomara
-16|proposal/near-before:yardstick
-21|proposal/near-before:year
13|proposal/near-before:yearly
-7|proposal/near-before:years
15|proposal/near-before:yes
-7|proposal/near-before:yet
-7|proposal/near-before:yield
4|proposal/near-before:you
3|proposal/near-before:your
4|proposal/near-before:youth
5|proposal/near-before:yuichiro
5|proposal/near-before:zero
3|proposal/near-before:—
-4|proposal/other after-joint:0 far
4|proposal/other after-joint:0 mid
5|proposal/other after-joint:1 far
-7|proposal/other after-joint:1 mid
-3|proposal/other after-joint:1 near
-7|proposal/other after-joint:2 far
-7|proposal/other after-joint:2 mid
-8|proposal/other after-joint:3 mid
-3|proposal/other after-joint:3 near
14|proposal/other after-led:\" far joined
3|proposal/other after-led:, near joined
-6|proposal/other after-led:and far joined
-6|proposal/other after-led:and near joined
-7|proposal/other after-led:as far joined
14|proposal/other after-led:by far free
-4|proposal/other after-led:by far joined
10|proposal/other after-led:cost far joined
-3|proposal/other after-led:for far joined
-3|proposal/other after-led:force far free
5|proposal/other after-led:if far joined
-6|proposal/other after-led:if near joined
13|proposal/other after-led:in far free
4|proposal/other after-led:in far joined
-6|proposal/other after-led:left near free
9|proposal/other after-led:next near free
-4|proposal/other after-led:of far joined
11|proposal/other after-led:of near free
9|proposal/other after-led:president near joined
-6|proposal/other after-led:say far joined
6|proposal/other after-led:target near joined
-4|proposal/other after-led:that far free
-7|proposal/other after-led:that far joined
-3|proposal/other after-led:to far joined
-4|proposal/other after-led:to near free
16|proposal/other after-led:under far joined
-28|proposal/other after:body name
-11|proposal/other after:body owner
-3|proposal/other after:capital name
-4|proposal/other after:capital owner
-5|proposal/other after:country name
-13|proposal/other after:country owner
5|proposal/other after:gov name
7|proposal/other after:leader name
14|proposal/other after:nongov owner
5|proposal/other after:people name
-8|proposal/other after:people owner
8|proposal/other after:pronoun owner
-8|proposal/other before-clause:after-figure inside name country
-3|proposal/other before-clause:after-figure inside name gov
10|proposal/other before-clause:after-figure inside name nongov
-4|proposal/other before-clause:after-figure inside name pronoun
4|proposal/other before-clause:after-figure inside owner leader
6|proposal/other before-clause:after-figure opens name country
11|proposal/other before-clause:after-figure opens name leader
4|proposal/other before-clause:after-figure opens name pronoun
4|proposal/other before-clause:after-figure opens owner leader
8|proposal/other before-clause:free inside name body
-6|proposal/other before-clause:free inside name capital
-5|proposal/other before-clause:free inside name country
-5|proposal/other before-clause:free inside name gov
17|proposal/other before-clause:free inside name leader
5|proposal/other before-clause:free inside name nongov
-5|proposal/other before-clause:free inside name pronoun
-5|proposal/other before-clause:free inside owner body
14|proposal/other before-clause:free inside owner capital
-5|proposal/other before-clause:free inside owner country
-3|proposal/other before-clause:free inside owner gov
-9|proposal/other before-clause:free inside owner people
7|proposal/other before-clause:free inside owner pronoun
5|proposal/other before-clause:free opens name capital
12|proposal/other before-clause:free opens name country
-9|proposal/other before-clause:free opens name leader
-8|proposal/other before-clause:free opens name nongov
6|proposal/other before-clause:free opens name pronoun
3|proposal/other before-clause:free opens owner country
4|proposal/other before-clause:free opens owner leader
-5|proposal/other before-clause:free opens owner people
-5|proposal/other before-clause:free opens owner pronoun
13|proposal/other before-far:4
9|proposal/other before-far:9
-6|proposal/other before-free:0 after-figure name far
10|proposal/other before-free:0 after-figure name near
-8|proposal/other before-free:0 free name far
5|proposal/other before-free:0 free name near
14|proposal/other before-free:0 free owner far
-3|proposal/other before-free:0 free owner near
4|proposal/other before-free:1 after-figure name far
6|proposal/other before-free:1 after-figure name near
8|proposal/other before-free:1 after-figure owner near
-10|proposal/other before-free:1 free name near
-3|proposal/other before-free:1 free owner far
-16|proposal/other before-free:1 free owner near
-3|proposal/other before-free:2 after-figure name far
5|proposal/other before-free:2 free name far
9|proposal/other before-free:2 free name near
-3|proposal/other before-free:2 free owner far
5|proposal/other before-free:2 free owner near
12|proposal/other before-free:3 free name near
13|proposal/other before-joint:0 after-figure
8|proposal/other before-joint:1 after-figure
-4|proposal/other before-joint:2 after-figure
9|proposal/other before-joint:2 free
-5|proposal/other before-joint:3 after-figure
-4|proposal/other before-joint:3 free
20|proposal/other before-led:
-7|proposal/other before-led:'s
-7|proposal/other before-led:-
-3|proposal/other before-led:--
3|proposal/other before-led:DATE
-3|proposal/other before-led:a
-4|proposal/other before-led:accept
-11|proposal/other before-led:and
-3|proposal/other before-led:ask
-3|proposal/other before-led:bankrupting
12|proposal/other before-led:by
8|proposal/other before-led:chief
11|proposal/other before-led:colleague
15|proposal/other before-led:eastern
-3|proposal/other before-led:elect
-7|proposal/other before-led:for
3|proposal/other before-led:general
-8|proposal/other before-led:his
9|proposal/other before-led:if
10|proposal/other before-led:in
5|proposal/other before-led:into
-5|proposal/other before-led:is
13|proposal/other before-led:its
5|proposal/other before-led:known
-4|proposal/other before-led:make
7|proposal/other before-led:of
-3|proposal/other before-led:on
3|proposal/other before-led:president
6|proposal/other before-led:prime minister
10|proposal/other before-led:put
-3|proposal/other before-led:raise
-17|proposal/other before-led:say
4|proposal/other before-led:some
6|proposal/other before-led:tell
3|proposal/other before-led:termed
5|proposal/other before-led:that
-14|proposal/other before-led:the
-5|proposal/other before-led:their
13|proposal/other before-led:to
-3|proposal/other before-led:under
-4|proposal/other before-led:what
10|proposal/other before-led:while
-3|proposal/other before-led:with
9|proposal/other before-led:within
4|proposal/other before:body name
-6|proposal/other before:body owner
-3|proposal/other before:capital name
14|proposal/other before:capital owner
5|proposal/other before:country name
-4|proposal/other before:country owner
-10|proposal/other before:gov name
-3|proposal/other before:gov owner
18|proposal/other before:leader name
13|proposal/other before:leader owner
7|proposal/other before:nongov name
-15|proposal/other before:people owner
-6|proposal/other named:1
3|proposal/other named:2
-19|proposal/other named:3
-4|proposal/other speaker:body
-11|proposal/other speaker:country
-18|proposal/other speaker:leader
7|proposal/other speaker:nongov
-3|proposal/other speaker:people
6|proposal/other speaker:pronoun
-4|proposal/other subject-of:ask
-4|proposal/other subject-of:be
-5|proposal/other subject-of:declare
9|proposal/other subject-of:hike
-3|proposal/other subject-of:muse
-3|proposal/other subject-of:pay
5|proposal/other subject-of:propose
-5|proposal/other subject-of:push for
9|proposal/other subject-of:put
11|proposal/other subject-of:settle for
8|proposal/other subject-of:suggest
15|proposal/other subject-of:tell
3|proposal/other subject:demand country
10|proposal/other subject:demand nongov
7|proposal/other subject:move country
3|proposal/other subject:move leader
-7|proposal/other subject:pledge body
3|proposal/other subject:proposal capital
-5|proposal/other subject:proposal country
3|proposal/other subject:proposal gov
4|proposal/other subject:proposal leader
4|proposal/other subject:proposal pronoun
-13|proposal/other unnamed
-37|proposal/other unnamed-beside-others
-5|proposal/role-class-home:CHN CHN
-7|proposal/role-class-home:CHN JPN
-4|proposal/role-class-home:CHN land
5|proposal/role-class-home:EU EU
-6|proposal/role-class-home:EU member
11|proposal/role-class-home:JPN CHN
7|proposal/role-class-home:JPN JPN
7|proposal/role-class-home:JPN land
3|proposal/role-class-home:NATO JPN
-10|proposal/role-class-home:NATO NATO
4|proposal/role-class-home:NATO foe
-3|proposal/role-class-home:NATO land
16|proposal/role-class-home:NATO member
7|proposal/role-class-home:USA CHN
-58|proposal/role-class-home:USA JPN
-15|proposal/role-class-home:USA NATO
-25|proposal/role-class-home:USA land
-16|proposal/role-class-home:USA member
-3|proposal/role-class-home:foe JPN
-4|proposal/role-class-home:foe foe
-7|proposal/role-class-home:foe member
5|proposal/role-class-home:land JPN
11|proposal/role-class-home:land foe
5|proposal/role-class-home:land land
8|proposal/role-class-home:member JPN
-6|proposal/role-class-home:member NATO
8|proposal/role-class-home:member land
14|proposal/role-class-home:member member
-10|proposal/role-class-of:CHN JPN
-4|proposal/role-class-of:CHN land
-8|proposal/role-class-of:JPN ALLIES
9|proposal/role-class-of:JPN JPN
-17|proposal/role-class-of:JPN NATO
10|proposal/role-class-of:JPN foe
20|proposal/role-class-of:JPN land
12|proposal/role-class-of:JPN member
5|proposal/role-class-of:NATO JPN
-6|proposal/role-class-of:NATO USA
3|proposal/role-class-of:NATO foe
-3|proposal/role-class-of:NATO land
14|proposal/role-class-of:NATO member
7|proposal/role-class-of:USA CHN
-33|proposal/role-class-of:USA JPN
-21|proposal/role-class-of:USA NATO
-44|proposal/role-class-of:USA land
-14|proposal/role-class-of:USA member
-4|proposal/role-class-of:foe JPN
-5|proposal/role-class-of:foe NATO
-3|proposal/role-class-of:foe member
-6|proposal/role-class-of:land ALLIES
21|proposal/role-class-of:land JPN
-3|proposal/role-class-of:land NATO
17|proposal/role-class-of:land USA
-15|proposal/role-class-of:land land
7|proposal/role-class-of:land member
22|proposal/role-class-of:member EU
11|proposal/role-class-of:member JPN
4|proposal/role-class-of:member NATO
5|proposal/role-class-of:member USA
-9|proposal/role-class-of:member land
-10|proposal/role-class-of:member member
-17|proposal/role-class:CHN
-3|proposal/role-class:EU
25|proposal/role-class:JPN
9|proposal/role-class:NATO
-109|proposal/role-class:USA
-18|proposal/role-class:foe
20|proposal/role-class:land
21|proposal/role-class:member
74|proposal/role:nobody
-71|proposal/role:other
-3|proposal/role:spender
-5|proposal/ruled
-21|proposal/ruled:nobody
-7|proposal/ruled:other
22|proposal/ruled:spender
-3|proposal/says:base
11|proposal/says:ed
37|proposal/says:ing
18|proposal/says:s
6|proposal/speaker-form:allies
8|proposal/speaker-form:body
3|proposal/speaker-form:country
4|proposal/speaker-form:gov
4|proposal/speaker-form:leader
6|proposal/speaker-form:none
20|proposal/speaker-form:nongov
12|proposal/speaker-form:people
13|proposal/speaker-form:pronoun
-12|proposal/speaker:body
-7|proposal/speaker:capital
25|proposal/speaker:gov
-7|proposal/speaker:leader
-8|proposal/speaker:nongov
-11|proposal/speaker:people
6|proposal/speaker:pronoun
-21|proposal/spender after-joint:0 far
-8|proposal/spender after-joint:0 mid
16|proposal/spender after-joint:0 near
5|proposal/spender after-joint:1 far
4|proposal/spender after-joint:1 near
14|proposal/spender after-joint:2 mid
-4|proposal/spender after-joint:2 near
-7|proposal/spender after-joint:3 far
4|proposal/spender after-joint:3 mid
-4|proposal/spender after-joint:3 near
-9|proposal/spender after-led:\" far joined
8|proposal/spender after-led:# far free
-3|proposal/spender after-led:, far joined
-9|proposal/spender after-led:. near joined
-3|proposal/spender after-led:: near joined
-5|proposal/spender after-led:; near joined
-11|proposal/spender after-led:accused far joined
-3|proposal/spender after-led:accused near joined
3|proposal/spender after-led:adopt far joined
8|proposal/spender after-led:afford far joined
7|proposal/spender after-led:after far joined
5|proposal/spender after-led:after near joined
-5|proposal/spender after-led:alliance far joined
-4|proposal/spender after-led:alone near free
-9|proposal/spender after-led:an far joined
-7|proposal/spender after-led:and far joined
3|proposal/spender after-led:and near free
-7|proposal/spender after-led:and near joined
-5|proposal/spender after-led:around far joined
4|proposal/spender after-led:as far joined
-8|proposal/spender after-led:as near free
-4|proposal/spender after-led:as near joined
6|proposal/spender after-led:at far free
11|proposal/spender after-led:ate far joined
4|proposal/spender after-led:be near free
-15|proposal/spender after-led:been far free
-7|proposal/spender after-led:before near joined
-8|proposal/spender after-led:beyond far joined
5|proposal/spender after-led:bury far joined
-8|proposal/spender after-led:but near joined
3|proposal/spender after-led:by far free
16|proposal/spender after-led:by far joined
-3|proposal/spender after-led:by near free
7|proposal/spender after-led:call near joined
8|proposal/spender after-led:chief far joined
3|proposal/spender after-led:commission far joined
4|proposal/spender after-led:day near free
-4|proposal/spender after-led:defense minister far joined
-6|proposal/spender after-led:defense minister near joined
11|proposal/spender after-led:direction near free
-4|proposal/spender after-led:drop far joined
3|proposal/spender after-led:every near free
14|proposal/spender after-led:exposes near free
-3|proposal/spender after-led:figure far free
12|proposal/spender after-led:figure near free
-6|proposal/spender after-led:finance far joined
3|proposal/spender after-led:find far free
-5|proposal/spender after-led:for far free
-13|proposal/spender after-led:for far joined
-16|proposal/spender after-led:for near free
-11|proposal/spender after-led:from far free
-7|proposal/spender after-led:from far joined
5|proposal/spender after-led:from near free
12|proposal/spender after-led:gdp near free
-4|proposal/spender after-led:gross domestic product near free
5|proposal/spender after-led:had near free
8|proposal/spender after-led:has far joined
-5|proposal/spender after-led:how far joined
-6|proposal/spender after-led:if far joined
7|proposal/spender after-led:if near joined
10|proposal/spender after-led:in near joined
-4|proposal/spender after-led:into far free
4|proposal/spender after-led:is far free
-3|proposal/spender after-led:kenji far joined
-3|proposal/spender after-led:least far free
3|proposal/spender after-led:leave far joined
4|proposal/spender after-led:let near joined
10|proposal/spender after-led:level far joined
-6|proposal/spender after-led:level near free
6|proposal/spender after-led:level near joined
3|proposal/spender after-led:michael far joined
5|proposal/spender after-led:most near free
6|proposal/spender after-led:my near joined
-6|proposal/spender after-led:neither far joined
14|proposal/spender after-led:next far free
4|proposal/spender after-led:next far joined
15|proposal/spender after-led:next near free
-10|proposal/spender after-led:normal far free
4|proposal/spender after-led:note far joined
3|proposal/spender after-led:number far joined
6|proposal/spender after-led:number near free
-10|proposal/spender after-led:of far free
-12|proposal/spender after-led:of far joined
-5|proposal/spender after-led:of near free
-3|proposal/spender after-led:of near joined
-4|proposal/spender after-led:on far free
8|proposal/spender after-led:on far joined
16|proposal/spender after-led:on near free
-4|proposal/spender after-led:once near joined
3|proposal/spender after-led:option far joined
4|proposal/spender after-led:plan far joined
3|proposal/spender after-led:present far joined
-10|proposal/spender after-led:present near joined
-6|proposal/spender after-led:president far free
-3|proposal/spender after-led:president near joined
-3|proposal/spender after-led:previous far free
8|proposal/spender after-led:prime minister near joined
-8|proposal/spender after-led:provided near joined
6|proposal/spender after-led:read far joined
6|proposal/spender after-led:rebuild near free
-3|proposal/spender after-led:require far joined
-4|proposal/spender after-led:ruling far free
3|proposal/spender after-led:satisfy far free
5|proposal/spender after-led:say far joined
14|proposal/spender after-led:say near joined
13|proposal/spender after-led:senior far joined
3|proposal/spender after-led:serious far joined
18|proposal/spender after-led:several far joined
3|proposal/spender after-led:something near free
-3|proposal/spender after-led:spend near free
-4|proposal/spender after-led:strategy far free
3|proposal/spender after-led:struck near free
-5|proposal/spender after-led:suit near free
-4|proposal/spender after-led:talk about near free
-3|proposal/spender after-led:tell far free
-3|proposal/spender after-led:tell far joined
-5|proposal/spender after-led:than far joined
5|proposal/spender after-led:that far joined
-14|proposal/spender after-led:that near free
18|proposal/spender after-led:that near joined
-5|proposal/spender after-led:think far joined
-3|proposal/spender after-led:this far free
-18|proposal/spender after-led:this near free
-3|proposal/spender after-led:through near free
3|proposal/spender after-led:to far joined
7|proposal/spender after-led:to near free
-11|proposal/spender after-led:to near joined
-4|proposal/spender after-led:want far joined
7|proposal/spender after-led:was far joined
-5|proposal/spender after-led:what far free
-13|proposal/spender after-led:what far joined
5|proposal/spender after-led:what near free
4|proposal/spender after-led:what near joined
-18|proposal/spender after-led:when near joined
-3|proposal/spender after-led:where far joined
9|proposal/spender after-led:where near joined
7|proposal/spender after-led:which far joined
11|proposal/spender after-led:which near joined
5|proposal/spender after-led:while near joined
6|proposal/spender after-led:why far joined
-5|proposal/spender after-led:with far joined
7|proposal/spender after-led:with near free
10|proposal/spender after-led:within far free
4|proposal/spender after-led:within far joined
-3|proposal/spender after-led:without near free
3|proposal/spender after-led:would near joined
26|proposal/spender after:body name
8|proposal/spender after:body owner
-17|proposal/spender after:capital name
8|proposal/spender after:capital owner
-13|proposal/spender after:country name
-3|proposal/spender after:country owner
9|proposal/spender after:gov name
18|proposal/spender after:gov owner
7|proposal/spender after:leader name
5|proposal/spender after:leader owner
-18|proposal/spender after:nongov name
-24|proposal/spender after:nongov owner
-3|proposal/spender after:people name
-5|proposal/spender after:people owner
5|proposal/spender after:pronoun name
-7|proposal/spender after:pronoun owner
-11|proposal/spender before-clause:after-figure inside name body
-7|proposal/spender before-clause:after-figure inside name capital
6|proposal/spender before-clause:after-figure inside name country
3|proposal/spender before-clause:after-figure inside name gov
12|proposal/spender before-clause:after-figure inside name leader
-5|proposal/spender before-clause:after-figure inside name nongov
3|proposal/spender before-clause:after-figure inside name pronoun
8|proposal/spender before-clause:after-figure inside owner body
-6|proposal/spender before-clause:after-figure inside owner capital
-7|proposal/spender before-clause:after-figure inside owner gov
5|proposal/spender before-clause:after-figure inside owner pronoun
13|proposal/spender before-clause:after-figure opens name body
8|proposal/spender before-clause:after-figure opens name country
-9|proposal/spender before-clause:after-figure opens name gov
-11|proposal/spender before-clause:after-figure opens name leader
-3|proposal/spender before-clause:after-figure opens name nongov
-8|proposal/spender before-clause:after-figure opens name pronoun
-7|proposal/spender before-clause:after-figure opens owner country
-7|proposal/spender before-clause:free inside name body
10|proposal/spender before-clause:free inside name capital
7|proposal/spender before-clause:free inside name country
5|proposal/spender before-clause:free inside name gov
-10|proposal/spender before-clause:free inside name leader
-10|proposal/spender before-clause:free inside name people
4|proposal/spender before-clause:free inside owner body
-4|proposal/spender before-clause:free inside owner capital
15|proposal/spender before-clause:free inside owner country
-5|proposal/spender before-clause:free inside owner leader
13|proposal/spender before-clause:free inside owner people
-13|proposal/spender before-clause:free inside owner pronoun
17|proposal/spender before-clause:free opens name body
3|proposal/spender before-clause:free opens name capital
-22|proposal/spender before-clause:free opens name country
-4|proposal/spender before-clause:free opens name leader
14|proposal/spender before-clause:free opens name nongov
-6|proposal/spender before-clause:free opens name people
5|proposal/spender before-clause:free opens owner capital
-7|proposal/spender before-clause:free opens owner country
8|proposal/spender before-clause:free opens owner gov
-10|proposal/spender before-clause:free opens owner nongov
-3|proposal/spender before-clause:free opens owner people
-8|proposal/spender before-clause:free opens owner pronoun
-4|proposal/spender before-far:1
-12|proposal/spender before-far:20
-5|proposal/spender before-far:9
10|proposal/spender before-free:0 after-figure name far
-6|proposal/spender before-free:0 after-figure name near
-7|proposal/spender before-free:0 after-figure owner far
-4|proposal/spender before-free:0 free name near
-6|proposal/spender before-free:0 free owner far
10|proposal/spender before-free:0 free owner near
-8|proposal/spender before-free:1 after-figure name far
-18|proposal/spender before-free:1 free name far
17|proposal/spender before-free:1 free name near
-10|proposal/spender before-free:1 free owner near
-3|proposal/spender before-free:2 after-figure name far
13|proposal/spender before-free:2 free name far
-10|proposal/spender before-free:2 free name near
4|proposal/spender before-free:3 free name near
3|proposal/spender before-joint:0 free
-7|proposal/spender before-joint:1 after-figure
3|proposal/spender before-joint:1 free
-19|proposal/spender before-joint:2 free
-9|proposal/spender before-joint:3 after-figure
9|proposal/spender before-joint:3 free
-12|proposal/spender before-led:
9|proposal/spender before-led:\"
6|proposal/spender before-led:#
14|proposal/spender before-led:'
17|proposal/spender before-led:(
-19|proposal/spender before-led:,
15|proposal/spender before-led:-
6|proposal/spender before-led:--
-14|proposal/spender before-led:.
-3|proposal/spender before-led::
4|proposal/spender before-led:DATE
11|proposal/spender before-led:PARTY
7|proposal/spender before-led:accused
-4|proposal/spender before-led:acting
-5|proposal/spender before-led:after
4|proposal/spender before-led:agency
6|proposal/spender before-led:ambition
-3|proposal/spender before-led:among
-6|proposal/spender before-led:an
14|proposal/spender before-led:and
-7|proposal/spender before-led:any
5|proposal/spender before-led:armed forces
-5|proposal/spender before-led:around
13|proposal/spender before-led:as
-3|proposal/spender before-led:asian
19|proposal/spender before-led:ask
7|proposal/spender before-led:assails
-14|proposal/spender before-led:at
-10|proposal/spender before-led:be
6|proposal/spender before-led:because
-7|proposal/spender before-led:become
3|proposal/spender before-led:beg
4|proposal/spender before-led:believe
8|proposal/spender before-led:between
13|proposal/spender before-led:bring
-10|proposal/spender before-led:by
-6|proposal/spender before-led:call
-7|proposal/spender before-led:call on
-3|proposal/spender before-led:campaign
-4|proposal/spender before-led:candidate
-6|proposal/spender before-led:caretaker
5|proposal/spender before-led:carry
-3|proposal/spender before-led:central
-3|proposal/spender before-led:chairs
10|proposal/spender before-led:chief
11|proposal/spender before-led:chief cabinet secretary
10|proposal/spender before-led:cite
14|proposal/spender before-led:committee
-4|proposal/spender before-led:conference
-12|proposal/spender before-led:conservative
-4|proposal/spender before-led:contender
-3|proposal/spender before-led:counsel
9|proposal/spender before-led:defence minister
-3|proposal/spender before-led:defense minister
7|proposal/spender before-led:defense secretary
-5|proposal/spender before-led:democrat
11|proposal/spender before-led:deputy
5|proposal/spender before-led:deputy prime minister
-3|proposal/spender before-led:designate
3|proposal/spender before-led:director
5|proposal/spender before-led:discuss
-4|proposal/spender before-led:each
-4|proposal/spender before-led:eel
-20|proposal/spender before-led:elect
-3|proposal/spender before-led:entreat
-7|proposal/spender before-led:every
-3|proposal/spender before-led:exhort
-5|proposal/spender before-led:expect
-6|proposal/spender before-led:federal
3|proposal/spender before-led:figure
18|proposal/spender before-led:finance minister
-4|proposal/spender before-led:find
-4|proposal/spender before-led:findings
7|proposal/spender before-led:for
-5|proposal/spender before-led:former
8|proposal/spender before-led:four
-5|proposal/spender before-led:friends
-7|proposal/spender before-led:from
3|proposal/spender before-led:full
4|proposal/spender before-led:future
8|proposal/spender before-led:general
5|proposal/spender before-led:get
-8|proposal/spender before-led:give
4|proposal/spender before-led:government
18|proposal/spender before-led:grills
-5|proposal/spender before-led:group
-6|proposal/spender before-led:guarantee
6|proposal/spender before-led:guard
10|proposal/spender before-led:hands
13|proposal/spender before-led:has
-3|proposal/spender before-led:heard
-3|proposal/spender before-led:help
6|proposal/spender before-led:her
6|proposal/spender before-led:his
5|proposal/spender before-led:host
-7|proposal/spender before-led:how
-9|proposal/spender before-led:if
-19|proposal/spender before-led:in
5|proposal/spender before-led:increase
13|proposal/spender before-led:inside
4|proposal/spender before-led:instruct
4|proposal/spender before-led:interim
-3|proposal/spender before-led:invited
-8|proposal/spender before-led:it
13|proposal/spender before-led:its
-8|proposal/spender before-led:junior
-11|proposal/spender before-led:keep
4|proposal/spender before-led:lawmakers
-5|proposal/spender before-led:lead
-6|proposal/spender before-led:leadership
7|proposal/spender before-led:leads
5|proposal/spender before-led:leave
7|proposal/spender before-led:let
-14|proposal/spender before-led:lift
3|proposal/spender before-led:like to see
3|proposal/spender before-led:lock
7|proposal/spender before-led:lord
-5|proposal/spender before-led:make
-6|proposal/spender before-led:match
5|proposal/spender before-led:minister
-3|proposal/spender before-led:money
4|proposal/spender before-led:most
5|proposal/spender before-led:mr
3|proposal/spender before-led:national security adviser
3|proposal/spender before-led:new
-9|proposal/spender before-led:next
9|proposal/spender before-led:not
14|proposal/spender before-led:now
-7|proposal/spender before-led:nudge
-4|proposal/spender before-led:numbers
-5|proposal/spender before-led:oblige
3|proposal/spender before-led:off
-3|proposal/spender before-led:offer
-13|proposal/spender before-led:one
-6|proposal/spender before-led:only
-3|proposal/spender before-led:opposition leader
-3|proposal/spender before-led:outsider
10|proposal/spender before-led:over
-5|proposal/spender before-led:peg
3|proposal/spender before-led:petitioned
-6|proposal/spender before-led:pis
19|proposal/spender before-led:president
6|proposal/spender before-led:press
-13|proposal/spender before-led:prime minister
6|proposal/spender before-led:program
6|proposal/spender before-led:propel
5|proposal/spender before-led:put
16|proposal/spender before-led:raise
4|proposal/spender before-led:ratify
-3|proposal/spender before-led:ratios
-5|proposal/spender before-led:regards
-4|proposal/spender before-led:reiterate
-5|proposal/spender before-led:renewed
-4|proposal/spender before-led:repeat
4|proposal/spender before-led:report
-4|proposal/spender before-led:resistance
-5|proposal/spender before-led:restore
4|proposal/spender before-led:return
-7|proposal/spender before-led:revise
-4|proposal/spender before-led:royal
-5|proposal/spender before-led:say
8|proposal/spender before-led:see
11|proposal/spender before-led:seen
-5|proposal/spender before-led:senior
-4|proposal/spender before-led:should
-12|proposal/spender before-led:since
-11|proposal/spender before-led:sir
-5|proposal/spender before-led:size
5|proposal/spender before-led:some
4|proposal/spender before-led:sound out
-4|proposal/spender before-led:splits
-3|proposal/spender before-led:staked
8|proposal/spender before-led:start
-3|proposal/spender before-led:succeed
-3|proposal/spender before-led:supporters
-14|proposal/spender before-led:tell
6|proposal/spender before-led:than
-11|proposal/spender before-led:that
20|proposal/spender before-led:the
-3|proposal/spender before-led:the economy
-5|proposal/spender before-led:their
-7|proposal/spender before-led:thing
-11|proposal/spender before-led:think
-10|proposal/spender before-led:though
-5|proposal/spender before-led:thrown
5|proposal/spender before-led:tie
7|proposal/spender before-led:to
3|proposal/spender before-led:trillion
-5|proposal/spender before-led:troubles
-16|proposal/spender before-led:under
-5|proposal/spender before-led:understood
-3|proposal/spender before-led:until
8|proposal/spender before-led:upon
-21|proposal/spender before-led:urge
4|proposal/spender before-led:very
-3|proposal/spender before-led:vice
-4|proposal/spender before-led:view
12|proposal/spender before-led:want
-5|proposal/spender before-led:war
-3|proposal/spender before-led:way
5|proposal/spender before-led:welcomes
-11|proposal/spender before-led:what
14|proposal/spender before-led:when
4|proposal/spender before-led:where
3|proposal/spender before-led:whether
-5|proposal/spender before-led:which
-3|proposal/spender before-led:while
8|proposal/spender before-led:whole
16|proposal/spender before-led:why
-7|proposal/spender before-led:wished
12|proposal/spender before-led:with
14|proposal/spender before-led:within
14|proposal/spender before-led:yet
-4|proposal/spender before-led:—
11|proposal/spender before:body name
12|proposal/spender before:body owner
6|proposal/spender before:capital name
-5|proposal/spender before:capital owner
-13|proposal/spender before:leader name
-4|proposal/spender before:leader owner
7|proposal/spender before:nongov name
-9|proposal/spender before:nongov owner
-16|proposal/spender before:people name
8|proposal/spender before:people owner
-3|proposal/spender before:pronoun name
-17|proposal/spender before:pronoun owner
-5|proposal/spender named:1
-10|proposal/spender named:2
-8|proposal/spender speaker:body
-8|proposal/spender speaker:capital
11|proposal/spender speaker:country
26|proposal/spender speaker:gov
11|proposal/spender speaker:leader
-15|proposal/spender speaker:nongov
-7|proposal/spender speaker:people
10|proposal/spender subject-of:about
-10|proposal/spender subject-of:accept
4|proposal/spender subject-of:add up to
-3|proposal/spender subject-of:adopt
-5|proposal/spender subject-of:advise
-9|proposal/spender subject-of:afford
-6|proposal/spender subject-of:agitate for
-11|proposal/spender subject-of:agree
3|proposal/spender subject-of:aim
3|proposal/spender subject-of:amount
6|proposal/spender subject-of:announce
-16|proposal/spender subject-of:argue
-7|proposal/spender subject-of:arrive
-4|proposal/spender subject-of:ask
5|proposal/spender subject-of:ask for
-16|proposal/spender subject-of:back
4|proposal/spender subject-of:be
6|proposal/spender subject-of:beg
-10|proposal/spender subject-of:believe
-16|proposal/spender subject-of:campaign
9|proposal/spender subject-of:carry
-9|proposal/spender subject-of:clamor
-5|proposal/spender subject-of:clamour
-5|proposal/spender subject-of:come back with
-7|proposal/spender subject-of:come to
3|proposal/spender subject-of:commit
7|proposal/spender subject-of:concede
16|proposal/spender subject-of:consider
7|proposal/spender subject-of:contain
7|proposal/spender subject-of:contemplate
3|proposal/spender subject-of:counter with
21|proposal/spender subject-of:debate
11|proposal/spender subject-of:decide
-4|proposal/spender subject-of:declare
3|proposal/spender subject-of:demur
-6|proposal/spender subject-of:devote
8|proposal/spender subject-of:dip
8|proposal/spender subject-of:discuss
6|proposal/spender subject-of:do
3|proposal/spender subject-of:double
3|proposal/spender subject-of:draft
5|proposal/spender subject-of:drop
-4|proposal/spender subject-of:edge
5|proposal/spender subject-of:equal
-3|proposal/spender subject-of:estimate
15|proposal/spender subject-of:examine
-3|proposal/spender subject-of:exhort
-6|proposal/spender subject-of:explore
13|proposal/spender subject-of:eye
19|proposal/spender subject-of:fall
-11|proposal/spender subject-of:favor
-18|proposal/spender subject-of:favour
-4|proposal/spender subject-of:fend off
11|proposal/spender subject-of:float
-4|proposal/spender subject-of:foresee
-10|proposal/spender subject-of:give
3|proposal/spender subject-of:go
-3|proposal/spender subject-of:guarantee
7|proposal/spender subject-of:hike
-13|proposal/spender subject-of:hold
4|proposal/spender subject-of:hold out for
18|proposal/spender subject-of:hope
-11|proposal/spender subject-of:increase
-4|proposal/spender subject-of:insist
5|proposal/spender subject-of:intend
-6|proposal/spender subject-of:invest
6|proposal/spender subject-of:jump
-4|proposal/spender subject-of:keep
8|proposal/spender subject-of:lean toward
8|proposal/spender subject-of:leave
15|proposal/spender subject-of:lift
11|proposal/spender subject-of:like
-3|proposal/spender subject-of:like to see
-7|proposal/spender subject-of:live with
8|proposal/spender subject-of:lobby for
4|proposal/spender subject-of:look at
16|proposal/spender subject-of:lower
-5|proposal/spender subject-of:maintain
5|proposal/spender subject-of:manage
8|proposal/spender subject-of:march
-4|proposal/spender subject-of:mean
-3|proposal/spender subject-of:meet
-9|proposal/spender subject-of:mention
-7|proposal/spender subject-of:move
-4|proposal/spender subject-of:move up
15|proposal/spender subject-of:mull
-4|proposal/spender subject-of:muse
5|proposal/spender subject-of:name
6|proposal/spender subject-of:oblige
-5|proposal/spender subject-of:offer
-4|proposal/spender subject-of:oppose
4|proposal/spender subject-of:pencil in
5|proposal/spender subject-of:plan
-10|proposal/spender subject-of:play down
11|proposal/spender subject-of:plead for
6|proposal/spender subject-of:ponder
7|proposal/spender subject-of:prefer
4|proposal/spender subject-of:prepare
4|proposal/spender subject-of:press for
-6|proposal/spender subject-of:promise
11|proposal/spender subject-of:propose
5|proposal/spender subject-of:push
7|proposal/spender subject-of:push back
7|proposal/spender subject-of:put
4|proposal/spender subject-of:put forward
-21|proposal/spender subject-of:raise
4|proposal/spender subject-of:ratify
-4|proposal/spender subject-of:reach
10|proposal/spender subject-of:ready
-6|proposal/spender subject-of:reckon
-10|proposal/spender subject-of:recommend
-3|proposal/spender subject-of:reduce
-3|proposal/spender subject-of:remain
4|proposal/spender subject-of:request
15|proposal/spender subject-of:require
-6|proposal/spender subject-of:resist
-7|proposal/spender subject-of:return
18|proposal/spender subject-of:rise
11|proposal/spender subject-of:rule out
-3|proposal/spender subject-of:scoff
-5|proposal/spender subject-of:see at
3|proposal/spender subject-of:set his heart on
-4|proposal/spender subject-of:settle for
-4|proposal/spender subject-of:shy away
5|proposal/spender subject-of:signal
-4|proposal/spender subject-of:slip
5|proposal/spender subject-of:sound out
12|proposal/spender subject-of:speak of
-7|proposal/spender subject-of:specify
5|proposal/spender subject-of:spend
-5|proposal/spender subject-of:stand
-4|proposal/spender subject-of:start at
3|proposal/spender subject-of:start from
4|proposal/spender subject-of:stay
-24|proposal/spender subject-of:stop
13|proposal/spender subject-of:study
7|proposal/spender subject-of:suggest
6|proposal/spender subject-of:table
-13|proposal/spender subject-of:talk about
-11|proposal/spender subject-of:talk of
4|proposal/spender subject-of:target
-3|proposal/spender subject-of:think
-5|proposal/spender subject-of:tie
-7|proposal/spender subject-of:toss around
-13|proposal/spender subject-of:toy with
3|proposal/spender subject-of:translate
-3|proposal/spender subject-of:triple
-3|proposal/spender subject-of:try
-5|proposal/spender subject-of:urge
-5|proposal/spender subject-of:use
6|proposal/spender subject-of:vote on
-4|proposal/spender subject-of:vow
9|proposal/spender subject-of:want
-4|proposal/spender subject-of:warn
16|proposal/spender subject-of:weigh
-19|proposal/spender subject-of:write
7|proposal/spender subject:be body
-19|proposal/spender subject:be country
6|proposal/spender subject:be gov
10|proposal/spender subject:be leader
6|proposal/spender subject:cap country
-5|proposal/spender subject:cap gov
-10|proposal/spender subject:cap leader
-3|proposal/spender subject:cap nongov
7|proposal/spender subject:cap people
-5|proposal/spender subject:cap pronoun
-9|proposal/spender subject:demand body
-10|proposal/spender subject:demand capital
22|proposal/spender subject:demand country
22|proposal/spender subject:demand gov
17|proposal/spender subject:demand leader
-11|proposal/spender subject:demand nongov
-6|proposal/spender subject:demand people
10|proposal/spender subject:demand pronoun
10|proposal/spender subject:denial body
-4|proposal/spender subject:denial country
-6|proposal/spender subject:denial gov
7|proposal/spender subject:denial leader
-3|proposal/spender subject:denial people
-15|proposal/spender subject:denial pronoun
-6|proposal/spender subject:level country
-10|proposal/spender subject:level gov
5|proposal/spender subject:level leader
-3|proposal/spender subject:level nongov
-8|proposal/spender subject:move body
6|proposal/spender subject:move capital
-4|proposal/spender subject:move gov
3|proposal/spender subject:move leader
12|proposal/spender subject:move nongov
6|proposal/spender subject:move people
-3|proposal/spender subject:pledge body
3|proposal/spender subject:pledge country
6|proposal/spender subject:pledge gov
-23|proposal/spender subject:pledge leader
3|proposal/spender subject:pledge nongov
-20|proposal/spender subject:pledge pronoun
15|proposal/spender subject:proposal body
31|proposal/spender subject:proposal capital
23|proposal/spender subject:proposal country
15|proposal/spender subject:proposal gov
16|proposal/spender subject:proposal leader
-9|proposal/spender subject:proposal nongov
-8|proposal/spender subject:proposal people
-7|proposal/spender subject:proposal pronoun
4|proposal/spender subject:spend capital
-9|proposal/spender subject:spend country
-5|proposal/spender subject:spend gov
-10|proposal/spender subject:spend leader
7|proposal/spender subject:spend nongov
7|proposal/spender subject:spend pronoun
16|proposal/spender unnamed
-5|proposal/spender unnamed-beside-others
3|proposal/subject-form:allies
14|proposal/subject-form:capital
16|proposal/subject-form:country
7|proposal/subject-form:gov
14|proposal/subject-form:leader
-5|proposal/subject-form:none
32|proposal/subject-form:nongov
5|proposal/subject-form:people
-9|proposal/subject-form:pronoun
10|proposal/subject-of:about
-10|proposal/subject-of:accept
4|proposal/subject-of:add up to
-3|proposal/subject-of:adopt
-5|proposal/subject-of:advise
-9|proposal/subject-of:afford
-6|proposal/subject-of:agitate for
-11|proposal/subject-of:agree
3|proposal/subject-of:aim
3|proposal/subject-of:amount
6|proposal/subject-of:announce
-17|proposal/subject-of:argue
-7|proposal/subject-of:arrive
-8|proposal/subject-of:ask
5|proposal/subject-of:ask for
-14|proposal/subject-of:back
6|proposal/subject-of:beg
-10|proposal/subject-of:believe
-16|proposal/subject-of:campaign
9|proposal/subject-of:carry
-9|proposal/subject-of:clamor
-5|proposal/subject-of:clamour
-5|proposal/subject-of:come back with
-7|proposal/subject-of:come to
3|proposal/subject-of:commit
7|proposal/subject-of:concede
16|proposal/subject-of:consider
7|proposal/subject-of:contain
7|proposal/subject-of:contemplate
3|proposal/subject-of:counter with
21|proposal/subject-of:debate
11|proposal/subject-of:decide
-9|proposal/subject-of:declare
3|proposal/subject-of:demur
-6|proposal/subject-of:devote
8|proposal/subject-of:dip
8|proposal/subject-of:discuss
6|proposal/subject-of:do
3|proposal/subject-of:double
3|proposal/subject-of:draft
5|proposal/subject-of:drop
-4|proposal/subject-of:edge
5|proposal/subject-of:equal
-3|proposal/subject-of:estimate
15|proposal/subject-of:examine
-3|proposal/subject-of:exhort
-6|proposal/subject-of:explore
13|proposal/subject-of:eye
19|proposal/subject-of:fall
-11|proposal/subject-of:favor
-18|proposal/subject-of:favour
-4|proposal/subject-of:fend off
11|proposal/subject-of:float
-4|proposal/subject-of:foresee
-10|proposal/subject-of:give
3|proposal/subject-of:go
-4|proposal/subject-of:grow
-3|proposal/subject-of:guarantee
16|proposal/subject-of:hike
-13|proposal/subject-of:hold
4|proposal/subject-of:hold out for
20|proposal/subject-of:hope
-11|proposal/subject-of:increase
-4|proposal/subject-of:insist
5|proposal/subject-of:intend
-6|proposal/subject-of:invest
6|proposal/subject-of:jump
-4|proposal/subject-of:keep
8|proposal/subject-of:lean toward
8|proposal/subject-of:leave
15|proposal/subject-of:lift
11|proposal/subject-of:like
-3|proposal/subject-of:like to see
-7|proposal/subject-of:live with
8|proposal/subject-of:lobby for
4|proposal/subject-of:look at
16|proposal/subject-of:lower
-5|proposal/subject-of:maintain
5|proposal/subject-of:manage
8|proposal/subject-of:march
-4|proposal/subject-of:mean
-3|proposal/subject-of:meet
-9|proposal/subject-of:mention
-7|proposal/subject-of:move
-4|proposal/subject-of:move up
15|proposal/subject-of:mull
-6|proposal/subject-of:muse
3|proposal/subject-of:name
6|proposal/subject-of:oblige
-5|proposal/subject-of:offer
-4|proposal/subject-of:oppose
-5|proposal/subject-of:pay
4|proposal/subject-of:pencil in
5|proposal/subject-of:plan
-10|proposal/subject-of:play down
11|proposal/subject-of:plead for
6|proposal/subject-of:ponder
7|proposal/subject-of:prefer
4|proposal/subject-of:prepare
4|proposal/subject-of:press for
-6|proposal/subject-of:promise
16|proposal/subject-of:propose
5|proposal/subject-of:push
7|proposal/subject-of:push back
-5|proposal/subject-of:push for
16|proposal/subject-of:put
4|proposal/subject-of:put forward
-21|proposal/subject-of:raise
4|proposal/subject-of:ratify
-4|proposal/subject-of:reach
10|proposal/subject-of:ready
-6|proposal/subject-of:reckon
-12|proposal/subject-of:recommend
-3|proposal/subject-of:reduce
-3|proposal/subject-of:remain
4|proposal/subject-of:request
15|proposal/subject-of:require
-6|proposal/subject-of:resist
-7|proposal/subject-of:return
16|proposal/subject-of:rise
11|proposal/subject-of:rule out
-3|proposal/subject-of:scoff
-5|proposal/subject-of:see at
3|proposal/subject-of:set his heart on
8|proposal/subject-of:settle for
-4|proposal/subject-of:shy away
5|proposal/subject-of:signal
-4|proposal/subject-of:slip
5|proposal/subject-of:sound out
12|proposal/subject-of:speak of
-7|proposal/subject-of:specify
3|proposal/subject-of:spend
-5|proposal/subject-of:stand
-4|proposal/subject-of:start at
3|proposal/subject-of:start from
4|proposal/subject-of:stay
-24|proposal/subject-of:stop
13|proposal/subject-of:study
16|proposal/subject-of:suggest
6|proposal/subject-of:table
-13|proposal/subject-of:talk about
-11|proposal/subject-of:talk of
4|proposal/subject-of:target
13|proposal/subject-of:tell
-4|proposal/subject-of:think
-5|proposal/subject-of:tie
-7|proposal/subject-of:toss around
-13|proposal/subject-of:toy with
3|proposal/subject-of:translate
-3|proposal/subject-of:triple
-3|proposal/subject-of:try
-5|proposal/subject-of:urge
-5|proposal/subject-of:use
6|proposal/subject-of:vote on
-4|proposal/subject-of:vow
7|proposal/subject-of:want
-4|proposal/subject-of:warn
16|proposal/subject-of:weigh
-19|proposal/subject-of:write
-3|proposal/subject-speaker:allies none
4|proposal/subject-speaker:allies people
-3|proposal/subject-speaker:body gov
-7|proposal/subject-speaker:body leader
10|proposal/subject-speaker:body nongov
-6|proposal/subject-speaker:capital gov
5|proposal/subject-speaker:capital leader
9|proposal/subject-speaker:capital nongov
6|proposal/subject-speaker:country capital
6|proposal/subject-speaker:country country
18|proposal/subject-speaker:country gov
-20|proposal/subject-speaker:country leader
-13|proposal/subject-speaker:country none
13|proposal/subject-speaker:country nongov
5|proposal/subject-speaker:country pronoun
-7|proposal/subject-speaker:gov capital
-6|proposal/subject-speaker:gov gov
-3|proposal/subject-speaker:gov leader
27|proposal/subject-speaker:gov none
-17|proposal/subject-speaker:gov nongov
6|proposal/subject-speaker:gov people
7|proposal/subject-speaker:gov pronoun
-3|proposal/subject-speaker:leader gov
43|proposal/subject-speaker:leader leader
-18|proposal/subject-speaker:leader none
-6|proposal/subject-speaker:leader pronoun
4|proposal/subject-speaker:none allies
9|proposal/subject-speaker:none body
-7|proposal/subject-speaker:none capital
-3|proposal/subject-speaker:none country
-5|proposal/subject-speaker:none gov
6|proposal/subject-speaker:none none
3|proposal/subject-speaker:none nongov
-14|proposal/subject-speaker:none pronoun
14|proposal/subject-speaker:nongov capital
5|proposal/subject-speaker:nongov country
7|proposal/subject-speaker:nongov gov
5|proposal/subject-speaker:nongov leader
-4|proposal/subject-speaker:nongov none
-5|proposal/subject-speaker:nongov people
8|proposal/subject-speaker:nongov pronoun
-3|proposal/subject-speaker:people leader
9|proposal/subject-speaker:people people
-13|proposal/subject-speaker:pronoun capital
-5|proposal/subject-speaker:pronoun country
-18|proposal/subject-speaker:pronoun leader
12|proposal/subject-speaker:pronoun none
11|proposal/subject-speaker:pronoun pronoun
7|proposal/subject:be body
-19|proposal/subject:be country
5|proposal/subject:be gov
8|proposal/subject:be leader
6|proposal/subject:cap country
-5|proposal/subject:cap gov
-10|proposal/subject:cap leader
-3|proposal/subject:cap nongov
7|proposal/subject:cap people
-5|proposal/subject:cap pronoun
-10|proposal/subject:demand body
-10|proposal/subject:demand capital
25|proposal/subject:demand country
20|proposal/subject:demand gov
17|proposal/subject:demand leader
-6|proposal/subject:demand people
11|proposal/subject:demand pronoun
10|proposal/subject:denial body
-4|proposal/subject:denial country
-6|proposal/subject:denial gov
5|proposal/subject:denial leader
-3|proposal/subject:denial people
-15|proposal/subject:denial pronoun
-6|proposal/subject:level country
-10|proposal/subject:level gov
5|proposal/subject:level leader
-3|proposal/subject:level nongov
-8|proposal/subject:move body
7|proposal/subject:move capital
9|proposal/subject:move country
-6|proposal/subject:move gov
7|proposal/subject:move leader
12|proposal/subject:move nongov
6|proposal/subject:move people
-10|proposal/subject:pledge body
3|proposal/subject:pledge country
6|proposal/subject:pledge gov
-21|proposal/subject:pledge leader
3|proposal/subject:pledge nongov
-20|proposal/subject:pledge pronoun
15|proposal/subject:proposal body
34|proposal/subject:proposal capital
17|proposal/subject:proposal country
18|proposal/subject:proposal gov
20|proposal/subject:proposal leader
-9|proposal/subject:proposal nongov
-8|proposal/subject:proposal people
-3|proposal/subject:proposal pronoun
4|proposal/subject:spend capital
-10|proposal/subject:spend country
-5|proposal/subject:spend gov
-11|proposal/subject:spend leader
7|proposal/subject:spend nongov
7|proposal/subject:spend pronoun
-33|proposal/tag:gov
63|proposal/tag:nongov
-21|proposal/tag:person
-60|proposal/tag:source
3|proposal/unnamed
-42|proposal/unnamed-beside-others
"""
