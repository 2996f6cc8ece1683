"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
29|/after-joint:0 far
39|/after-joint:0 mid
76|/after-joint:0 near
-21|/after-joint:1 mid
-9|/after-joint:1 near
-29|/after-joint:2 far
3|/after-joint:2 mid
-13|/after-joint:2 near
-37|/after-joint:3 far
-28|/after-joint:3 mid
-10|/after-joint:3 near
10|/after-led:\" far joined
-25|/after-led:\" near joined
5|/after-led:# far free
-7|/after-led:# far joined
4|/after-led:# near free
4|/after-led:'s far free
22|/after-led:, far joined
5|/after-led:, near joined
5|/after-led:- far joined
-8|/after-led:. far free
-3|/after-led:. far joined
-24|/after-led:. near free
17|/after-led:: far joined
129|/after-led:: near joined
-64|/after-led:; far joined
-69|/after-led:; near joined
5|/after-led:DATE far joined
-7|/after-led:PARTY near free
-3|/after-led:about far joined
5|/after-led:above far free
-3|/after-led:above near free
28|/after-led:accused far joined
4|/after-led:accused near joined
-7|/after-led:across far joined
7|/after-led:across near free
-45|/after-led:adopt near free
-8|/after-led:advise far joined
-6|/after-led:affect near free
37|/after-led:after far joined
-64|/after-led:after near joined
5|/after-led:all near free
10|/after-led:alliance far joined
-13|/after-led:allies far free
-10|/after-led:also far joined
-11|/after-led:although near joined
-15|/after-led:among near free
-43|/after-led:an far joined
-46|/after-led:and far free
-56|/after-led:and far joined
-66|/after-led:and near free
-28|/after-led:and near joined
10|/after-led:any far joined
47|/after-led:anything near free
-17|/after-led:around far joined
-7|/after-led:as far free
-32|/after-led:as far joined
18|/after-led:as near free
-16|/after-led:as near joined
9|/after-led:asian far joined
3|/after-led:ask far free
7|/after-led:ask for far free
6|/after-led:ask near free
4|/after-led:assume far joined
-16|/after-led:at far free
16|/after-led:at far joined
17|/after-led:at near free
-8|/after-led:attacking near free
4|/after-led:back far joined
13|/after-led:because far joined
44|/after-led:because near joined
-61|/after-led:before near joined
4|/after-led:believe near free
-4|/after-led:below far joined
-3|/after-led:below near joined
19|/after-led:better near free
-30|/after-led:bids near free
3|/after-led:break far joined
9|/after-led:bring far free
7|/after-led:bring far joined
14|/after-led:bring near free
8|/after-led:bring near joined
-25|/after-led:but far joined
30|/after-led:but near joined
16|/after-led:buys far free
-10|/after-led:by far free
24|/after-led:by near free
-10|/after-led:by near joined
-12|/after-led:call far joined
44|/after-led:call for near free
-18|/after-led:call near free
-3|/after-led:call on far joined
8|/after-led:caretaker far free
3|/after-led:caught near joined
8|/after-led:chief cabinet secretary far joined
-3|/after-led:commit near joined
16|/after-led:complete far joined
56|/after-led:concerns far free
-11|/after-led:copy far joined
18|/after-led:cost far joined
6|/after-led:costs near free
-4|/after-led:countries far joined
-8|/after-led:cover far joined
-3|/after-led:criticised far joined
48|/after-led:cut near joined
25|/after-led:date far joined
-20|/after-led:defence minister far joined
-19|/after-led:defence minister near joined
-13|/after-led:defence near free
10|/after-led:defend far free
3|/after-led:defend far joined
-12|/after-led:defense minister far joined
-6|/after-led:defense minister near joined
-32|/after-led:deputy near free
-17|/after-led:did far joined
5|/after-led:did near joined
4|/after-led:done near joined
14|/after-led:double near joined
-19|/after-led:doubted far joined
-8|/after-led:even far joined
3|/after-led:every far free
-8|/after-led:everything near free
-15|/after-led:exempt far free
-22|/after-led:find far free
3|/after-led:find far joined
59|/after-led:for far free
-79|/after-led:for far joined
72|/after-led:for near free
-10|/after-led:for near joined
-42|/after-led:foreign minister far joined
14|/after-led:foreign minister near joined
28|/after-led:former far joined
3|/after-led:freeze far joined
35|/after-led:from far free
-14|/after-led:from far joined
68|/after-led:from near free
-14|/after-led:from near joined
-10|/after-led:frozen far free
3|/after-led:future far joined
-8|/after-led:gdp near free
22|/after-led:general far joined
5|/after-led:general near joined
3|/after-led:give near free
25|/after-led:give near joined
5|/after-led:gritting near joined
9|/after-led:gross domestic product near free
64|/after-led:guide near free
-7|/after-led:had far joined
7|/after-led:had near joined
16|/after-led:half far joined
-21|/after-led:have far joined
-10|/after-led:hear far joined
-10|/after-led:hear near free
-12|/after-led:his far free
10|/after-led:his far joined
-8|/after-led:hope far free
8|/after-led:if far joined
12|/after-led:in far free
-31|/after-led:in far joined
-8|/after-led:in line with far free
-8|/after-led:in line with far joined
-14|/after-led:in line with near free
-20|/after-led:in line with near joined
73|/after-led:in near free
37|/after-led:in near joined
-13|/after-led:into far free
4|/after-led:into near free
-3|/after-led:is far free
-4|/after-led:its far free
-16|/after-led:its far joined
18|/after-led:its near free
-13|/after-led:joining far free
-5|/after-led:keep far joined
-16|/after-led:leader near joined
23|/after-led:least near free
6|/after-led:leave far joined
6|/after-led:leave near free
4|/after-led:led far joined
6|/after-led:left far joined
4|/after-led:left near free
-8|/after-led:leftwing far joined
4|/after-led:let near free
10|/after-led:let near joined
-15|/after-led:level far joined
-3|/after-led:level near joined
8|/after-led:like far free
-23|/after-led:like far joined
14|/after-led:like near free
34|/after-led:like near joined
-11|/after-led:long far joined
10|/after-led:made far joined
11|/after-led:make far joined
3|/after-led:makes near joined
-4|/after-led:mean far joined
-21|/after-led:method far free
3|/after-led:michael far joined
-21|/after-led:more far joined
-6|/after-led:more than double far joined
-4|/after-led:mr far joined
-15|/after-led:name far free
-3|/after-led:name near joined
27|/after-led:next far joined
8|/after-led:next near free
-4|/after-led:no far joined
-3|/after-led:no near free
4|/after-led:note far joined
76|/after-led:of far free
29|/after-led:of far joined
21|/after-led:of near free
-4|/after-led:of near joined
-65|/after-led:on far free
-24|/after-led:on near free
-14|/after-led:open near free
-7|/after-led:or near free
21|/after-led:other far joined
-5|/after-led:outside far joined
3|/after-led:over far joined
3|/after-led:pay far free
5|/after-led:place near free
-15|/after-led:please far joined
15|/after-led:praised near free
20|/after-led:premier far joined
13|/after-led:present far joined
8|/after-led:president far free
8|/after-led:president far joined
-22|/after-led:president near joined
21|/after-led:prime minister far joined
-4|/after-led:prime minister near free
-32|/after-led:prime minister near joined
-8|/after-led:promise far free
-11|/after-led:promise near free
-35|/after-led:provided near free
-21|/after-led:put far joined
-69|/after-led:rather far free
3|/after-led:read far joined
32|/after-led:reckon near joined
5|/after-led:remain near free
-9|/after-led:replaced near free
-8|/after-led:reprimanded far joined
-37|/after-led:resembles far free
14|/after-led:responsible near joined
5|/after-led:run near joined
6|/after-led:running far joined
16|/after-led:say far joined
25|/after-led:say near joined
-25|/after-led:schedule far joined
13|/after-led:senior far joined
3|/after-led:show near free
-15|/after-led:since far joined
-21|/after-led:spend far joined
57|/after-led:split near joined
-12|/after-led:standard far joined
-6|/after-led:strategy far free
6|/after-led:stunned far free
-3|/after-led:surprised far free
4|/after-led:surprises near free
7|/after-led:take far free
8|/after-led:take near free
-5|/after-led:talk about far joined
-6|/after-led:talk about near joined
-3|/after-led:talk far joined
5|/after-led:target far joined
23|/after-led:target near joined
5|/after-led:taunted far joined
-19|/after-led:tell far joined
-36|/after-led:tell near free
-3|/after-led:than far free
-3|/after-led:thank far joined
4|/after-led:that far free
29|/after-led:that far joined
-9|/after-led:that near free
-11|/after-led:that near joined
-6|/after-led:their far joined
23|/after-led:then far joined
-3|/after-led:then near joined
-51|/after-led:think near free
3|/after-led:this far free
-13|/after-led:this far joined
11|/after-led:though far joined
4|/after-led:though near joined
-7|/after-led:time far free
-23|/after-led:time far joined
17|/after-led:to far free
-57|/after-led:to far joined
13|/after-led:to near free
3|/after-led:to near joined
5|/after-led:today near free
-20|/after-led:touches far joined
-7|/after-led:toward far joined
-3|/after-led:toward near free
13|/after-led:treasurer near joined
15|/after-led:treaty far free
3|/after-led:turn near free
8|/after-led:turned far joined
-11|/after-led:two far joined
-3|/after-led:unified far joined
9|/after-led:upon near free
-7|/after-led:urge far joined
9|/after-led:vice defense minister near joined
6|/after-led:visiting far joined
26|/after-led:visits near free
20|/after-led:want far free
21|/after-led:want far joined
6|/after-led:was far joined
6|/after-led:was near free
3|/after-led:western far joined
40|/after-led:what far free
16|/after-led:what far joined
-6|/after-led:what near free
34|/after-led:what near joined
-3|/after-led:whatever near free
-5|/after-led:when far joined
4|/after-led:when near joined
7|/after-led:where far joined
34|/after-led:where near joined
-5|/after-led:whereas far joined
-34|/after-led:whether far joined
31|/after-led:which far joined
11|/after-led:which near joined
-14|/after-led:while far joined
8|/after-led:while near joined
-58|/after-led:whose far joined
-18|/after-led:will near joined
-31|/after-led:with far free
4|/after-led:with far joined
-18|/after-led:with near free
-11|/after-led:with near joined
-16|/after-led:without near free
6|/after-led:worried far joined
-13|/after-led:would near joined
4|/after-led:write far joined
-7|/after-led:— far joined
165|/after:allies name
58|/after:body name
38|/after:body owner
-28|/after:capital name
-34|/after:capital owner
-20|/after:country name
-15|/after:country owner
-8|/after:gov name
-28|/after:gov owner
-9|/after:leader name
17|/after:leader owner
-25|/after:nongov name
13|/after:nongov owner
-28|/after:people name
19|/after:people owner
-65|/after:pronoun name
-52|/after:pronoun owner
-58|/asked
24|/asks
-8|/before-clause:after-figure inside name body
-45|/before-clause:after-figure inside name country
21|/before-clause:after-figure inside name gov
7|/before-clause:after-figure inside name leader
-3|/before-clause:after-figure inside name people
10|/before-clause:after-figure inside name pronoun
-53|/before-clause:after-figure inside owner body
14|/before-clause:after-figure inside owner capital
-9|/before-clause:after-figure inside owner country
-4|/before-clause:after-figure inside owner gov
8|/before-clause:after-figure inside owner leader
-13|/before-clause:after-figure inside owner people
70|/before-clause:after-figure inside owner pronoun
-24|/before-clause:after-figure opens name allies
21|/before-clause:after-figure opens name body
35|/before-clause:after-figure opens name capital
-29|/before-clause:after-figure opens name country
-32|/before-clause:after-figure opens name gov
-26|/before-clause:after-figure opens name leader
23|/before-clause:after-figure opens name nongov
-4|/before-clause:after-figure opens name people
42|/before-clause:after-figure opens name pronoun
20|/before-clause:after-figure opens owner body
40|/before-clause:after-figure opens owner capital
-20|/before-clause:after-figure opens owner country
-12|/before-clause:after-figure opens owner gov
12|/before-clause:after-figure opens owner people
-36|/before-clause:after-figure opens owner pronoun
35|/before-clause:free inside name allies
-21|/before-clause:free inside name body
3|/before-clause:free inside name capital
60|/before-clause:free inside name country
-4|/before-clause:free inside name gov
14|/before-clause:free inside name leader
-5|/before-clause:free inside name nongov
25|/before-clause:free inside name people
-14|/before-clause:free inside name pronoun
6|/before-clause:free inside owner allies
-17|/before-clause:free inside owner body
-43|/before-clause:free inside owner capital
67|/before-clause:free inside owner country
-13|/before-clause:free inside owner gov
23|/before-clause:free inside owner leader
13|/before-clause:free inside owner nongov
-9|/before-clause:free inside owner people
-4|/before-clause:free inside owner pronoun
50|/before-clause:free opens name allies
37|/before-clause:free opens name body
-33|/before-clause:free opens name capital
55|/before-clause:free opens name country
-37|/before-clause:free opens name gov
-17|/before-clause:free opens name nongov
32|/before-clause:free opens name people
-69|/before-clause:free opens name pronoun
30|/before-clause:free opens owner body
19|/before-clause:free opens owner country
-23|/before-clause:free opens owner gov
-9|/before-clause:free opens owner leader
-18|/before-clause:free opens owner nongov
57|/before-clause:free opens owner people
-20|/before-clause:free opens owner pronoun
81|/before-far:1
-8|/before-far:20
60|/before-far:4
-6|/before-far:60
53|/before-far:9
45|/before-free:0 after-figure name far
103|/before-free:0 after-figure name near
34|/before-free:0 after-figure owner far
47|/before-free:0 after-figure owner near
34|/before-free:0 free name far
53|/before-free:0 free name near
54|/before-free:0 free owner far
44|/before-free:0 free owner near
-25|/before-free:1 after-figure name near
-11|/before-free:1 after-figure owner far
-10|/before-free:1 after-figure owner near
12|/before-free:1 free name far
11|/before-free:1 free name near
4|/before-free:1 free owner far
-66|/before-free:2 after-figure name far
-49|/before-free:2 after-figure name near
-17|/before-free:2 after-figure owner far
-23|/before-free:2 after-figure owner near
-6|/before-free:2 free name far
-24|/before-free:2 free owner far
-10|/before-free:2 free owner near
-10|/before-free:3 after-figure name far
-11|/before-free:3 after-figure name near
9|/before-free:3 free name far
-4|/before-free:3 free name near
45|/before-joint:0 after-figure
50|/before-joint:0 free
-14|/before-joint:1 after-figure
43|/before-joint:1 free
-27|/before-joint:2 after-figure
50|/before-joint:2 free
31|/before-joint:3 free
30|/before-led:
7|/before-led:\"
-19|/before-led:#
79|/before-led:'s
-5|/before-led:(
31|/before-led:)
18|/before-led:*
-30|/before-led:,
12|/before-led:-
38|/before-led:--
29|/before-led:.
-5|/before-led::
13|/before-led:;
-49|/before-led:DATE
4|/before-led:PARTY
-6|/before-led:a
5|/before-led:abandon
12|/before-led:about
-7|/before-led:above
8|/before-led:accept
3|/before-led:accused
23|/before-led:across
-6|/before-led:admiral
-27|/before-led:advise
4|/before-led:afd
-35|/before-led:after
25|/before-led:again
-5|/before-led:against
-8|/before-led:all
10|/before-led:allege
40|/before-led:alliance
-15|/before-led:allied
-5|/before-led:allies
4|/before-led:although
-17|/before-led:ambassador
5|/before-led:amending
3|/before-led:among
-65|/before-led:and
4|/before-led:announce
5|/before-led:another
3|/before-led:around
15|/before-led:as
-63|/before-led:asian
41|/before-led:ask
-48|/before-led:at
14|/before-led:attain
-38|/before-led:attlee
4|/before-led:average
4|/before-led:badger
10|/before-led:basis
-11|/before-led:battalion
4|/before-led:be
8|/before-led:because
21|/before-led:become
27|/before-led:been
31|/before-led:before
-12|/before-led:behind
6|/before-led:below
5|/before-led:benchmarking
-3|/before-led:beside
11|/before-led:between
-15|/before-led:borders
-3|/before-led:both
42|/before-led:bring
27|/before-led:but
6|/before-led:buying
-26|/before-led:by
16|/before-led:cajole
13|/before-led:calculate
39|/before-led:call
49|/before-led:call for
30|/before-led:call on
6|/before-led:campaign
4|/before-led:caretaker
13|/before-led:carry
27|/before-led:chairs
11|/before-led:chancellor
-16|/before-led:chief
-7|/before-led:cite
-4|/before-led:colleagues
-18|/before-led:coming
-12|/before-led:commissioner
36|/before-led:commit
-4|/before-led:commitment
3|/before-led:commons
-12|/before-led:compare
16|/before-led:computes
-21|/before-led:conference
8|/before-led:consider
15|/before-led:contain
-9|/before-led:contrasted
5|/before-led:convince
35|/before-led:copied
43|/before-led:could
10|/before-led:country
35|/before-led:credited
-10|/before-led:current
7|/before-led:cut
11|/before-led:davos
17|/before-led:de
-23|/before-led:declaration
3|/before-led:defence
5|/before-led:defence chief
-7|/before-led:defence minister
-29|/before-led:defence secretary
5|/before-led:defense
12|/before-led:defense minister
-12|/before-led:defense secretary
8|/before-led:definition
5|/before-led:delegation
8|/before-led:deputy prime minister
3|/before-led:describe
7|/before-led:designate
3|/before-led:despite
-29|/before-led:did
6|/before-led:disclose
11|/before-led:documents
-19|/before-led:does
3|/before-led:door
14|/before-led:double
-25|/before-led:doubt
30|/before-led:down
-13|/before-led:draft
5|/before-led:dragged
56|/before-led:drop
13|/before-led:each
7|/before-led:earlier
-3|/before-led:early
7|/before-led:eastern
-5|/before-led:economy
3|/before-led:eight
-11|/before-led:elect
-8|/before-led:embrace
9|/before-led:encourage
-12|/before-led:era
-7|/before-led:estimate
-6|/before-led:europe
5|/before-led:european
13|/before-led:even
48|/before-led:every
-11|/before-led:exceed
-3|/before-led:exempt
32|/before-led:expect
-50|/before-led:expelling
-4|/before-led:facing
18|/before-led:fear
8|/before-led:feel
19|/before-led:fellow
17|/before-led:few
23|/before-led:finance
15|/before-led:finance minister
13|/before-led:find
-66|/before-led:first
26|/before-led:five
5|/before-led:fix
7|/before-led:floor
-135|/before-led:follow
3|/before-led:followed
-6|/before-led:follows
-63|/before-led:for
20|/before-led:force
3|/before-led:foreign
9|/before-led:foreign minister
7|/before-led:form
-24|/before-led:former
-49|/before-led:from
-36|/before-led:fulfill
-16|/before-led:gdp
23|/before-led:general
3|/before-led:get
-9|/before-led:give
-26|/before-led:go
5|/before-led:gross national product
-10|/before-led:guards
-8|/before-led:gulf
-3|/before-led:had
28|/before-led:has
37|/before-led:have
-9|/before-led:head
6|/before-led:help
21|/before-led:her
-19|/before-led:his
-26|/before-led:hit
7|/before-led:hold
7|/before-led:hold up
6|/before-led:honor
-54|/before-led:honour
8|/before-led:hope
-37|/before-led:host
55|/before-led:if
13|/before-led:imitate
-6|/before-led:in
37|/before-led:in line with
-61|/before-led:including
22|/before-led:increase
-4|/before-led:inform
30|/before-led:insist
9|/before-led:into
12|/before-led:invited
-88|/before-led:is
7|/before-led:its
-88|/before-led:join
-10|/before-led:joined
-30|/before-led:keep
4|/before-led:known
-69|/before-led:knows
19|/before-led:largest
4|/before-led:last
13|/before-led:later
-34|/before-led:lauds
36|/before-led:lead
6|/before-led:leader
-8|/before-led:lean on
-4|/before-led:learn
-11|/before-led:leave
-48|/before-led:lecture
-10|/before-led:left
-14|/before-led:let
6|/before-led:lets
-16|/before-led:letting
8|/before-led:liberal
22|/before-led:lift
-19|/before-led:like
28|/before-led:like to see
-4|/before-led:long
-11|/before-led:longer
-16|/before-led:look at
4|/before-led:made
4|/before-led:major
25|/before-led:make
22|/before-led:make good on
-8|/before-led:marcos
-22|/before-led:match
-46|/before-led:me
5|/before-led:mean
3|/before-led:mention
-29|/before-led:method
45|/before-led:mind
5|/before-led:minister
-46|/before-led:miss
11|/before-led:model
3|/before-led:moment
3|/before-led:months
-4|/before-led:more than double
-6|/before-led:moreover
11|/before-led:most
-7|/before-led:move
-46|/before-led:move up
3|/before-led:mp
-12|/before-led:narrow
-3|/before-led:national product
-30|/before-led:national security adviser
28|/before-led:neighboring
25|/before-led:neighbouring
16|/before-led:neighbours
-6|/before-led:neither
-5|/before-led:neutral
-36|/before-led:new
-12|/before-led:newer
16|/before-led:newest
-17|/before-led:next
4|/before-led:nine
-26|/before-led:nineties
10|/before-led:no
-50|/before-led:nor
-20|/before-led:not
5|/before-led:note
-39|/before-led:notify
-9|/before-led:now
34|/before-led:oblige
-5|/before-led:of
13|/before-led:off
4|/before-led:on
17|/before-led:once
-22|/before-led:one
25|/before-led:only
8|/before-led:opposition
20|/before-led:or
15|/before-led:order
-47|/before-led:other
-21|/before-led:our
-10|/before-led:out
3|/before-led:outgoing
-61|/before-led:outside
-9|/before-led:over
4|/before-led:overruled
-12|/before-led:overtake
-11|/before-led:overtakes
-4|/before-led:overtook
29|/before-led:own
9|/before-led:partner
10|/before-led:party
3|/before-led:past
5|/before-led:pay
-53|/before-led:pd
-5|/before-led:petitioned
3|/before-led:pis
3|/before-led:plan
-31|/before-led:pledge
5|/before-led:popular party
35|/before-led:praised
72|/before-led:premier
6|/before-led:present
3|/before-led:president
4|/before-led:press
5|/before-led:pressure
57|/before-led:prime minister
-21|/before-led:principal
5|/before-led:private
-18|/before-led:promise
15|/before-led:propel
5|/before-led:propose
-3|/before-led:provided
12|/before-led:push
-12|/before-led:put
-3|/before-led:quadruple
-9|/before-led:qualifies
68|/before-led:raise
4|/before-led:ratify
-37|/before-led:reach
-59|/before-led:read
22|/before-led:rebuilding
4|/before-led:rebuked
-67|/before-led:recall
22|/before-led:reckon
-6|/before-led:regards
-5|/before-led:reject
28|/before-led:remind
-22|/before-led:repeat
-3|/before-led:report
12|/before-led:represent
-8|/before-led:republican
-8|/before-led:require
5|/before-led:restates
19|/before-led:result
14|/before-led:return
-4|/before-led:review
3|/before-led:rewrite
-15|/before-led:right
-11|/before-led:ruling
12|/before-led:runs
6|/before-led:satisfy
16|/before-led:say
-59|/before-led:scold
3|/before-led:security
3|/before-led:see
4|/before-led:seen
7|/before-led:sees
-6|/before-led:senior
3|/before-led:sent
-13|/before-led:serious
-15|/before-led:served
-66|/before-led:set
6|/before-led:several
3|/before-led:shape
8|/before-led:share
22|/before-led:should
22|/before-led:show
5|/before-led:signed
20|/before-led:since
3|/before-led:size
-8|/before-led:socialist
-9|/before-led:sold
-11|/before-led:some
11|/before-led:sound out
-3|/before-led:south
-5|/before-led:spared
3|/before-led:speak of
-13|/before-led:spend
-17|/before-led:standard
3|/before-led:start
6|/before-led:statute
4|/before-led:stick to
3|/before-led:still
-3|/before-led:strengthen
15|/before-led:students
43|/before-led:study
3|/before-led:succeeds
-9|/before-led:supporters
-3|/before-led:suppose
3|/before-led:surprised
-16|/before-led:table
75|/before-led:take
18|/before-led:talk about
-5|/before-led:tell
66|/before-led:than
-6|/before-led:thank
3|/before-led:thanked
33|/before-led:that
20|/before-led:the
-3|/before-led:the economy
-15|/before-led:their
-3|/before-led:then
40|/before-led:think
-15|/before-led:though
5|/before-led:threatened
7|/before-led:three
-17|/before-led:threw
24|/before-led:throwing
4|/before-led:tie
-16|/before-led:time
-34|/before-led:to
10|/before-led:together
-14|/before-led:tout
15|/before-led:toward
-6|/before-led:trail
19|/before-led:trails
5|/before-led:trends
11|/before-led:trim
3|/before-led:triple
-8|/before-led:turn down
-42|/before-led:two
7|/before-led:under
3|/before-led:unified
16|/before-led:unless
-45|/before-led:unlike
-10|/before-led:urge
-40|/before-led:use
3|/before-led:view
-6|/before-led:visiting
-11|/before-led:visits
27|/before-led:want
-5|/before-led:war
-14|/before-led:was
4|/before-led:way
8|/before-led:welcomed
8|/before-led:were
-15|/before-led:what
8|/before-led:whatever
29|/before-led:when
-9|/before-led:where
8|/before-led:whereas
17|/before-led:wherein
10|/before-led:whether
-21|/before-led:which
59|/before-led:while
11|/before-led:whom
30|/before-led:whose
-39|/before-led:why
-5|/before-led:will
10|/before-led:with
23|/before-led:within
5|/before-led:without
12|/before-led:would
11|/before-led:year
-44|/before-led:yet
23|/before-led:—
58|/before:allies name
6|/before:allies owner
29|/before:body name
-20|/before:body owner
6|/before:capital name
12|/before:capital owner
41|/before:country name
57|/before:country owner
-52|/before:gov name
-51|/before:gov owner
-6|/before:leader name
23|/before:leader owner
-3|/before:nongov owner
51|/before:people name
47|/before:people owner
-31|/before:pronoun name
10|/before:pronoun owner
23|/class-home:ALLIES CHN
-29|/class-home:ALLIES EU
37|/class-home:ALLIES JPN
-26|/class-home:ALLIES NATO
-28|/class-home:ALLIES USA
33|/class-home:ALLIES foe
35|/class-home:ALLIES land
-55|/class-home:ALLIES member
-19|/class-home:CHN CHN
-8|/class-home:CHN JPN
-4|/class-home:CHN land
-4|/class-home:CHN member
19|/class-home:EU EU
-8|/class-home:EU JPN
15|/class-home:EU NATO
-14|/class-home:EU land
-3|/class-home:EU member
12|/class-home:JPN CHN
4|/class-home:JPN JPN
11|/class-home:JPN NATO
-24|/class-home:JPN foe
43|/class-home:JPN land
29|/class-home:JPN member
-52|/class-home:NATO CHN
5|/class-home:NATO EU
-15|/class-home:NATO JPN
28|/class-home:NATO NATO
-21|/class-home:NATO foe
-52|/class-home:NATO land
71|/class-home:NATO member
12|/class-home:USA CHN
-11|/class-home:USA EU
-27|/class-home:USA JPN
-29|/class-home:USA NATO
27|/class-home:USA USA
5|/class-home:USA foe
-46|/class-home:USA land
24|/class-home:foe EU
-12|/class-home:foe NATO
-18|/class-home:foe foe
-53|/class-home:foe member
7|/class-home:land CHN
26|/class-home:land JPN
21|/class-home:land NATO
-10|/class-home:land foe
29|/class-home:land land
18|/class-home:land member
18|/class-home:member CHN
-8|/class-home:member EU
-11|/class-home:member JPN
-9|/class-home:member NATO
34|/class-home:member foe
9|/class-home:member land
-11|/class-named:ALLIES CHN nobody-named
34|/class-named:ALLIES CHN others-named
-3|/class-named:ALLIES EU nobody-named
-27|/class-named:ALLIES EU others-named
-14|/class-named:ALLIES JPN nobody-named
51|/class-named:ALLIES JPN others-named
9|/class-named:ALLIES NATO nobody-named
-36|/class-named:ALLIES NATO others-named
-13|/class-named:ALLIES USA nobody-named
-15|/class-named:ALLIES USA others-named
-11|/class-named:ALLIES foe nobody-named
44|/class-named:ALLIES foe others-named
5|/class-named:ALLIES land nobody-named
30|/class-named:ALLIES land others-named
-33|/class-named:ALLIES member nobody-named
-22|/class-named:ALLIES member others-named
6|/class-named:CHN CHN nobody-named
-25|/class-named:CHN CHN others-named
12|/class-named:CHN JPN nobody-named
-20|/class-named:CHN JPN others-named
11|/class-named:CHN land nobody-named
-16|/class-named:CHN land others-named
-4|/class-named:CHN member others-named
12|/class-named:EU EU nobody-named
8|/class-named:EU EU others-named
-9|/class-named:EU JPN others-named
20|/class-named:EU NATO nobody-named
-5|/class-named:EU NATO others-named
-13|/class-named:EU land others-named
25|/class-named:EU member nobody-named
-28|/class-named:EU member others-named
30|/class-named:JPN CHN nobody-named
-18|/class-named:JPN CHN others-named
-4|/class-named:JPN JPN nobody-named
9|/class-named:JPN JPN others-named
11|/class-named:JPN NATO others-named
-4|/class-named:JPN foe nobody-named
-20|/class-named:JPN foe others-named
-21|/class-named:JPN land nobody-named
63|/class-named:JPN land others-named
7|/class-named:JPN member nobody-named
22|/class-named:JPN member others-named
-31|/class-named:NATO CHN nobody-named
-21|/class-named:NATO CHN others-named
-8|/class-named:NATO EU nobody-named
13|/class-named:NATO EU others-named
-16|/class-named:NATO JPN nobody-named
12|/class-named:NATO NATO nobody-named
16|/class-named:NATO NATO others-named
-26|/class-named:NATO foe nobody-named
5|/class-named:NATO foe others-named
-28|/class-named:NATO land nobody-named
-24|/class-named:NATO land others-named
9|/class-named:NATO member nobody-named
62|/class-named:NATO member others-named
14|/class-named:USA CHN nobody-named
-10|/class-named:USA EU others-named
36|/class-named:USA JPN nobody-named
-63|/class-named:USA JPN others-named
-8|/class-named:USA NATO nobody-named
-22|/class-named:USA NATO others-named
14|/class-named:USA USA nobody-named
13|/class-named:USA USA others-named
10|/class-named:USA foe nobody-named
-5|/class-named:USA foe others-named
32|/class-named:USA land nobody-named
-78|/class-named:USA land others-named
24|/class-named:foe EU others-named
12|/class-named:foe NATO nobody-named
-25|/class-named:foe NATO others-named
9|/class-named:foe foe nobody-named
-27|/class-named:foe foe others-named
-7|/class-named:foe land nobody-named
8|/class-named:foe land others-named
-5|/class-named:foe member nobody-named
-49|/class-named:foe member others-named
-8|/class-named:land CHN nobody-named
15|/class-named:land CHN others-named
21|/class-named:land JPN nobody-named
5|/class-named:land JPN others-named
-14|/class-named:land NATO nobody-named
35|/class-named:land NATO others-named
-10|/class-named:land foe others-named
4|/class-named:land land nobody-named
26|/class-named:land land others-named
15|/class-named:land member nobody-named
18|/class-named:member CHN others-named
-8|/class-named:member EU others-named
-35|/class-named:member JPN nobody-named
25|/class-named:member JPN others-named
-32|/class-named:member NATO nobody-named
22|/class-named:member NATO others-named
22|/class-named:member foe nobody-named
12|/class-named:member foe others-named
5|/class-named:member land nobody-named
4|/class-named:member land others-named
-17|/class-named:member member nobody-named
15|/class-named:member member others-named
13|/class-shape:ALLIES fine
24|/class-shape:ALLIES half
-91|/class-shape:ALLIES tenth
42|/class-shape:ALLIES whole
-12|/class-shape:CHN fine
5|/class-shape:CHN half
14|/class-shape:CHN tenth
-41|/class-shape:CHN whole
-5|/class-shape:EU fine
8|/class-shape:EU half
22|/class-shape:EU tenth
-14|/class-shape:EU whole
60|/class-shape:JPN fine
19|/class-shape:JPN half
-7|/class-shape:JPN tenth
3|/class-shape:JPN whole
-43|/class-shape:NATO fine
32|/class-shape:NATO half
-45|/class-shape:NATO tenth
22|/class-shape:NATO whole
-27|/class-shape:USA fine
-33|/class-shape:USA half
23|/class-shape:USA tenth
-33|/class-shape:USA whole
-32|/class-shape:foe fine
-35|/class-shape:foe half
-7|/class-shape:foe tenth
15|/class-shape:foe whole
47|/class-shape:land fine
-6|/class-shape:land half
59|/class-shape:land tenth
-9|/class-shape:land whole
-14|/class-shape:member half
32|/class-shape:member tenth
14|/class-shape:member whole
-3|/class-value:ALLIES 0
-7|/class-value:ALLIES 0.1
61|/class-value:ALLIES 0.25
11|/class-value:ALLIES 0.5
-39|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.1
-3|/class-value:ALLIES 1.2
-4|/class-value:ALLIES 1.3
-3|/class-value:ALLIES 1.4
-3|/class-value:ALLIES 1.45
3|/class-value:ALLIES 1.5
-3|/class-value:ALLIES 1.6
-4|/class-value:ALLIES 1.7
-3|/class-value:ALLIES 15
-19|/class-value:ALLIES 1E+1
22|/class-value:ALLIES 2
-4|/class-value:ALLIES 2.2
-4|/class-value:ALLIES 2.3
-5|/class-value:ALLIES 2.4
-11|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.7
-3|/class-value:ALLIES 2.8
-8|/class-value:ALLIES 3.3
28|/class-value:ALLIES 3.5
-3|/class-value:ALLIES 3.7
-4|/class-value:ALLIES 3.8
23|/class-value:ALLIES 4
-4|/class-value:ALLIES 4.5
99|/class-value:ALLIES 5
-22|/class-value:ALLIES 6
-4|/class-value:ALLIES 7
-3|/class-value:ALLIES 8
-3|/class-value:EU 0.2
-5|/class-value:EU 0.4
-5|/class-value:EU 1
7|/class-value:EU 1.3
5|/class-value:EU 1.4
16|/class-value:EU 1.5
3|/class-value:EU 1.6
-5|/class-value:EU 1.8
16|/class-value:EU 1.9
-9|/class-value:EU 15
3|/class-value:EU 2
20|/class-value:EU 2.1
6|/class-value:EU 3
-8|/class-value:EU 3.5
-3|/class-value:EU 4
-8|/class-value:EU 4.2
-6|/class-value:EU 5
-5|/class-value:EU 5.38
-4|/class-value:NATO 0.1
10|/class-value:NATO 0.2
15|/class-value:NATO 0.25
-5|/class-value:NATO 0.5
-13|/class-value:NATO 0.9
-4|/class-value:NATO 0.95
-50|/class-value:NATO 1
-5|/class-value:NATO 1.09
-6|/class-value:NATO 1.1
-5|/class-value:NATO 1.13
-9|/class-value:NATO 1.2
-9|/class-value:NATO 1.24
-13|/class-value:NATO 1.3
-11|/class-value:NATO 1.36
-17|/class-value:NATO 1.37
8|/class-value:NATO 1.4
-11|/class-value:NATO 1.42
18|/class-value:NATO 1.43
-7|/class-value:NATO 1.45
35|/class-value:NATO 1.47
11|/class-value:NATO 1.5
-5|/class-value:NATO 1.53
-8|/class-value:NATO 1.57
-7|/class-value:NATO 1.58
-6|/class-value:NATO 1.6
22|/class-value:NATO 1.66
9|/class-value:NATO 1.7
-9|/class-value:NATO 1.76
6|/class-value:NATO 1.9
-9|/class-value:NATO 15
-11|/class-value:NATO 1E+1
37|/class-value:NATO 2
-6|/class-value:NATO 2.01
36|/class-value:NATO 2.02
-8|/class-value:NATO 2.07
-33|/class-value:NATO 2.1
-7|/class-value:NATO 2.16
4|/class-value:NATO 2.2
6|/class-value:NATO 2.3
6|/class-value:NATO 2.4
19|/class-value:NATO 2.5
4|/class-value:NATO 2.54
-7|/class-value:NATO 2.6
10|/class-value:NATO 2.7
-12|/class-value:NATO 2.8
-4|/class-value:NATO 2.9
-4|/class-value:NATO 2E+1
-3|/class-value:NATO 3.1
-12|/class-value:NATO 3.2
41|/class-value:NATO 3.3
-7|/class-value:NATO 3.4
25|/class-value:NATO 3.5
42|/class-value:NATO 3.6
-3|/class-value:NATO 3.8
-5|/class-value:NATO 3.9
-8|/class-value:NATO 3E+1
50|/class-value:NATO 4
-11|/class-value:NATO 4.1
-7|/class-value:NATO 4.5
-14|/class-value:NATO 4.7
-3|/class-value:NATO 4.8
-3|/class-value:NATO 4.9
41|/class-value:NATO 5
-5|/class-value:NATO 5.5
-13|/class-value:NATO 6
-4|/class-value:NATO 6.5
-10|/class-value:NATO 7
6|/class-value:NATO 8
19|/class-value:USA 0.1
-12|/class-value:USA 0.2
-9|/class-value:USA 0.3
-39|/class-value:USA 0.9
-20|/class-value:USA 0.91
-18|/class-value:USA 0.93
-3|/class-value:USA 0.948
-3|/class-value:USA 0.95
-4|/class-value:USA 0.997
-55|/class-value:USA 1
-4|/class-value:USA 1.1
-15|/class-value:USA 1.2
-3|/class-value:USA 1.35
-12|/class-value:USA 1.37
-39|/class-value:USA 1.4
-36|/class-value:USA 1.5
-33|/class-value:USA 1.6
-17|/class-value:USA 1.7
-19|/class-value:USA 1.8
-19|/class-value:USA 1.9
3|/class-value:USA 1E+1
-73|/class-value:USA 2
-3|/class-value:USA 2.05
-13|/class-value:USA 2.1
-29|/class-value:USA 2.2
-25|/class-value:USA 2.3
-3|/class-value:USA 2.32
-13|/class-value:USA 2.4
-3|/class-value:USA 2.42
-33|/class-value:USA 2.5
-20|/class-value:USA 2.6
-32|/class-value:USA 2.8
14|/class-value:USA 2.9
6|/class-value:USA 2E+1
-24|/class-value:USA 3
47|/class-value:USA 3.1
29|/class-value:USA 3.2
11|/class-value:USA 3.22
9|/class-value:USA 3.24
-14|/class-value:USA 3.3
-8|/class-value:USA 3.32
23|/class-value:USA 3.38
51|/class-value:USA 3.4
-21|/class-value:USA 3.5
6|/class-value:USA 3.6
11|/class-value:USA 3.68
9|/class-value:USA 3.7
30|/class-value:USA 3.71
9|/class-value:USA 3.8
-4|/class-value:USA 3.9
-4|/class-value:USA 34
10|/class-value:USA 4
-3|/class-value:USA 4.1
17|/class-value:USA 4.2
3|/class-value:USA 4.4
29|/class-value:USA 4.5
26|/class-value:USA 4.6
13|/class-value:USA 4.7
13|/class-value:USA 4.8
21|/class-value:USA 4.9
37|/class-value:USA 5
30|/class-value:USA 5.2
-4|/class-value:USA 5.3
10|/class-value:USA 5.5
12|/class-value:USA 5.6
4|/class-value:USA 5.8
20|/class-value:USA 6
3|/class-value:USA 6.1
13|/class-value:USA 6.2
15|/class-value:USA 6.3
6|/class-value:USA 6.4
19|/class-value:USA 6.5
17|/class-value:USA 6.6
12|/class-value:USA 6.8
10|/class-value:USA 7
10|/class-value:USA 8
-3|/class-value:USA 8.8
27|/class-value:USA 9
15|/class-verb:ALLIES be
3|/class-verb:ALLIES benchmark
23|/class-verb:ALLIES cap
-20|/class-verb:ALLIES demand
9|/class-verb:ALLIES denial
14|/class-verb:ALLIES level
-45|/class-verb:ALLIES move
-12|/class-verb:ALLIES pledge
16|/class-verb:ALLIES proposal
-13|/class-verb:CHN be
3|/class-verb:CHN cap
-11|/class-verb:CHN demand
4|/class-verb:CHN level
-8|/class-verb:CHN move
-14|/class-verb:CHN pledge
16|/class-verb:CHN proposal
14|/class-verb:CHN spend
-28|/class-verb:EU be
7|/class-verb:EU cap
15|/class-verb:EU demand
-6|/class-verb:EU level
49|/class-verb:EU move
-43|/class-verb:EU pledge
17|/class-verb:EU proposal
22|/class-verb:EU spend
6|/class-verb:JPN be
21|/class-verb:JPN cap
12|/class-verb:JPN demand
13|/class-verb:JPN denial
-21|/class-verb:JPN level
5|/class-verb:JPN move
-23|/class-verb:JPN pledge
23|/class-verb:JPN proposal
-30|/class-verb:JPN spend
6|/class-verb:NATO be
-66|/class-verb:NATO cap
-15|/class-verb:NATO demand
33|/class-verb:NATO level
-11|/class-verb:NATO move
-9|/class-verb:NATO pledge
-13|/class-verb:NATO proposal
-48|/class-verb:NATO spend
11|/class-verb:USA be
34|/class-verb:USA cap
-13|/class-verb:USA demand
18|/class-verb:USA denial
3|/class-verb:USA level
-4|/class-verb:USA move
-6|/class-verb:USA pledge
-30|/class-verb:USA proposal
24|/class-verb:USA spend
13|/class-verb:foe be
13|/class-verb:foe cap
-21|/class-verb:foe demand
7|/class-verb:foe level
-11|/class-verb:foe move
17|/class-verb:foe pledge
-52|/class-verb:foe proposal
-6|/class-verb:foe spend
4|/class-verb:land be
-3|/class-verb:land benchmark
-33|/class-verb:land cap
4|/class-verb:land demand
-54|/class-verb:land denial
-3|/class-verb:land level
-12|/class-verb:land move
76|/class-verb:land pledge
27|/class-verb:land proposal
-8|/class-verb:land spend
-14|/class-verb:member be
48|/class-verb:member demand
18|/class-verb:member denial
-30|/class-verb:member level
36|/class-verb:member move
14|/class-verb:member pledge
-4|/class-verb:member proposal
31|/class-verb:member spend
-12|/class:ALLIES
-34|/class:CHN
10|/class:EU
75|/class:JPN
-34|/class:NATO
-69|/class:USA
-59|/class:foe
91|/class:land
31|/class:member
69|/heir:nobody-named
9|/heir:others-named
114|/home:nobody-named
55|/home:others-named
-5|/known-for:- 2.2 2024
-5|/known-for:- 2024
-5|/known-for:AFG 0.9 1978
-5|/known-for:AFG 1978
-23|/known-for:AFG 4.6 FY2027
-10|/known-for:AFG 5.2 FY1985
-10|/known-for:AFG FY1985
-23|/known-for:AFG FY2027
-6|/known-for:ALB 1.8 2023
-6|/known-for:ALB 2 2025
-5|/known-for:ALB 2.1 2024
-3|/known-for:ALB 2.5 2027
-6|/known-for:ALB 2023
-5|/known-for:ALB 2024
-6|/known-for:ALB 2025
-3|/known-for:ALB 2027
4|/known-for:ALB 2035
4|/known-for:ALB 3.5 2035
17|/known-for:ALB+BEL+CAN+ESP 2 2025
17|/known-for:ALB+BEL+CAN+ESP 2025
16|/known-for:ALB+BEL+ESP 2 2025
16|/known-for:ALB+BEL+ESP 2025
-3|/known-for:ALLIES 1 2025/2026
28|/known-for:ALLIES 1.5 2024
-4|/known-for:ALLIES 1.5 2025
-4|/known-for:ALLIES 1.5 2026
-3|/known-for:ALLIES 1.5 FY2022
-3|/known-for:ALLIES 1.5 FY2023
-4|/known-for:ALLIES 1.5 FY2024
-3|/known-for:ALLIES 1.5 FY2025
-6|/known-for:ALLIES 1.5 FY2027
-3|/known-for:ALLIES 195X
-4|/known-for:ALLIES 1988
-4|/known-for:ALLIES 198X
-3|/known-for:ALLIES 2 1988
24|/known-for:ALLIES 2 2022
-9|/known-for:ALLIES 2 2024
-3|/known-for:ALLIES 2 2026-03
-7|/known-for:ALLIES 2 2027
-5|/known-for:ALLIES 2 2030
-4|/known-for:ALLIES 2 2032
-6|/known-for:ALLIES 2 FY2025
-4|/known-for:ALLIES 2 FY2026
-5|/known-for:ALLIES 2 FY2027
13|/known-for:ALLIES 2.5 2024
-4|/known-for:ALLIES 2.5 2025
-19|/known-for:ALLIES 2.5 2027
-5|/known-for:ALLIES 2.5 2028
-6|/known-for:ALLIES 2.5 2030
-5|/known-for:ALLIES 2.5 2035
-3|/known-for:ALLIES 2.5 FY2028
-8|/known-for:ALLIES 2.5 FY2030
-4|/known-for:ALLIES 2020
-4|/known-for:ALLIES 2021
16|/known-for:ALLIES 2022
-10|/known-for:ALLIES 2023
14|/known-for:ALLIES 2024
-3|/known-for:ALLIES 2024/2025
-22|/known-for:ALLIES 2025
-15|/known-for:ALLIES 2025-07-20
-5|/known-for:ALLIES 2025/2026
-16|/known-for:ALLIES 2026
-3|/known-for:ALLIES 2026-03
36|/known-for:ALLIES 2026-11-04
-40|/known-for:ALLIES 2027
-27|/known-for:ALLIES 2028
-14|/known-for:ALLIES 2029
-7|/known-for:ALLIES 202X
-31|/known-for:ALLIES 2030
-7|/known-for:ALLIES 2031
-20|/known-for:ALLIES 2032
-3|/known-for:ALLIES 2033
-47|/known-for:ALLIES 2035
-4|/known-for:ALLIES 203X
-5|/known-for:ALLIES 3 2024
-8|/known-for:ALLIES 3 2026
-6|/known-for:ALLIES 3 2028
-6|/known-for:ALLIES 3 2029
-21|/known-for:ALLIES 3 2030
-3|/known-for:ALLIES 3 2032
-4|/known-for:ALLIES 3 FY2030
-3|/known-for:ALLIES 3 FY2032
-4|/known-for:ALLIES 3-3.5 FY2032
-15|/known-for:ALLIES 3.5 2025-07-20
9|/known-for:ALLIES 3.5 2026
36|/known-for:ALLIES 3.5 2026-11-04
-11|/known-for:ALLIES 3.5 2027
-4|/known-for:ALLIES 3.5 2028
-3|/known-for:ALLIES 3.5 2029
-5|/known-for:ALLIES 3.5 202X
20|/known-for:ALLIES 3.5 2030
-4|/known-for:ALLIES 3.5 2031
-8|/known-for:ALLIES 3.5 2032
-17|/known-for:ALLIES 3.5 2035
-9|/known-for:ALLIES 3.5 FY2035
-3|/known-for:ALLIES 4 2028
-3|/known-for:ALLIES 4 FY2030
-3|/known-for:ALLIES 5 2025
-4|/known-for:ALLIES 5 2026
-3|/known-for:ALLIES 5 2027
-8|/known-for:ALLIES 5 2028
-16|/known-for:ALLIES 5 2030
-21|/known-for:ALLIES 5 2035
-3|/known-for:ALLIES 5 FY2025
-3|/known-for:ALLIES 6 198X
-3|/known-for:ALLIES FY2021
-5|/known-for:ALLIES FY2022
-5|/known-for:ALLIES FY2023
-6|/known-for:ALLIES FY2024
-12|/known-for:ALLIES FY2025
-8|/known-for:ALLIES FY2026
-13|/known-for:ALLIES FY2027
-5|/known-for:ALLIES FY2028
-16|/known-for:ALLIES FY2030
-5|/known-for:ALLIES FY2031
-7|/known-for:ALLIES FY2032
-10|/known-for:ALLIES FY2035
7|/known-for:ARG 2 2031
7|/known-for:ARG 2031
-11|/known-for:AUS 0.5 2027
-7|/known-for:AUS 1.07 2021
-8|/known-for:AUS 1.4 2024
-3|/known-for:AUS 1.6 FY2024
-4|/known-for:AUS 1.7 FY2025
3|/known-for:AUS 1.9 2023
5|/known-for:AUS 1.9 2024
-8|/known-for:AUS 1.9 FY2026
4|/known-for:AUS 1.96 FY2022
-11|/known-for:AUS 198X
-11|/known-for:AUS 2 198X
3|/known-for:AUS 2 2020/2021
18|/known-for:AUS 2 2023
-11|/known-for:AUS 2 2024
-3|/known-for:AUS 2 2025
-4|/known-for:AUS 2 2027
-11|/known-for:AUS 2 2028
-9|/known-for:AUS 2 2030
-6|/known-for:AUS 2 2032/2033
22|/known-for:AUS 2 FY2025
3|/known-for:AUS 2.02 2024/2025
3|/known-for:AUS 2.05 FY2026
-4|/known-for:AUS 2.1 FY2026
12|/known-for:AUS 2.2 2027
7|/known-for:AUS 2.3 2032/2033
-5|/known-for:AUS 2.32 2025
4|/known-for:AUS 2.33 2033/2034
-4|/known-for:AUS 2.4 2023
-5|/known-for:AUS 2.4 2025
4|/known-for:AUS 2.4 2033
25|/known-for:AUS 2.4 2033/2034
7|/known-for:AUS 2.8 2026
3|/known-for:AUS 2020/2021
-7|/known-for:AUS 2021
12|/known-for:AUS 2023
-14|/known-for:AUS 2024
3|/known-for:AUS 2024/2025
-21|/known-for:AUS 2025
7|/known-for:AUS 2026
-11|/known-for:AUS 2028
-31|/known-for:AUS 2030
34|/known-for:AUS 2033
26|/known-for:AUS 2033/2034
-11|/known-for:AUS 2035
-7|/known-for:AUS 3 2025
6|/known-for:AUS 3 2028
15|/known-for:AUS 3 2030
30|/known-for:AUS 3 2033
10|/known-for:AUS 3 2035
-3|/known-for:AUS 3.2 2025
-37|/known-for:AUS 3.5 2030
-5|/known-for:AUS 3.5 2033/2034
-22|/known-for:AUS 3.5 2035
-6|/known-for:AUS 4.5 2028
4|/known-for:AUS FY2022
18|/known-for:AUS FY2025
-9|/known-for:AUS FY2026
-3|/known-for:AUS+JPN 2.05 FY2026
-7|/known-for:AUS+JPN 2.8 2026
-7|/known-for:AUS+JPN 2026
-4|/known-for:AUS+JPN 2033
7|/known-for:AUS+JPN 2035
-4|/known-for:AUS+JPN 3 2033
7|/known-for:AUS+JPN 3.5 2035
-3|/known-for:AUS+JPN FY2026
21|/known-for:AUS+JPN+KOR 2035
21|/known-for:AUS+JPN+KOR 3.5 2035
-4|/known-for:AUS+KOR 2033
-4|/known-for:AUS+KOR 3 2033
-11|/known-for:AUT 1 2032
9|/known-for:AUT 2 2032
4|/known-for:BEL 1.3 2024
4|/known-for:BEL 1.3 2025-22
-7|/known-for:BEL 1.31 2023
4|/known-for:BEL 1.54 2030
-3|/known-for:BEL 1.6 2022
20|/known-for:BEL 2 2025
5|/known-for:BEL 2 2025-12
-9|/known-for:BEL 2 2026
23|/known-for:BEL 2 2029
5|/known-for:BEL 2 202X
16|/known-for:BEL 2 2033
5|/known-for:BEL 2.5 2034
-3|/known-for:BEL 2022
-8|/known-for:BEL 2023
19|/known-for:BEL 2025
5|/known-for:BEL 2025-12
4|/known-for:BEL 2025-22
-9|/known-for:BEL 2026
25|/known-for:BEL 2029
5|/known-for:BEL 202X
4|/known-for:BEL 2030
16|/known-for:BEL 2033
5|/known-for:BEL 2034
14|/known-for:BEL 2035
18|/known-for:BEL 3.5 2035
-4|/known-for:BEL 5 2035
12|/known-for:BEL+CAN+ESP 2 2025
12|/known-for:BEL+CAN+ESP 2025
18|/known-for:BEL+ESP 2024
9|/known-for:BEL+ESP+ITA 1.6 2024
9|/known-for:BEL+ESP+ITA 2024
6|/known-for:BEL+ESP+PRT 2 2025
15|/known-for:BEL+ESP+PRT 2 2026
6|/known-for:BEL+ESP+PRT 2025
14|/known-for:BEL+ESP+PRT 2026
7|/known-for:BEL+ITA 2 2025
9|/known-for:BEL+ITA 2 2026
7|/known-for:BEL+ITA 2025
9|/known-for:BEL+ITA 2026
-9|/known-for:BEL+SVK 2035
-9|/known-for:BEL+SVK 3.5 2035
3|/known-for:BGD 1 2025/2026
7|/known-for:BGR 1.8 2023
21|/known-for:BGR 2 2024
-5|/known-for:BGR 2 2025
-3|/known-for:BGR 2 2030
7|/known-for:BGR 2.1 2024
-3|/known-for:BGR 2.5 2027
7|/known-for:BGR 2023
28|/known-for:BGR 2024
-5|/known-for:BGR 2025
-3|/known-for:BGR 2027
6|/known-for:BGR 2030
12|/known-for:BGR 3.5 2030
-6|/known-for:BRA 2 2031
-6|/known-for:BRA 2031
4|/known-for:BRN 2.6 2023
4|/known-for:BRN 2023
14|/known-for:CAN 1.2 2022
3|/known-for:CAN 1.3 2022
-4|/known-for:CAN 1.3 2024
-3|/known-for:CAN 1.31 2023
3|/known-for:CAN 1.33 2023
4|/known-for:CAN 1.35 2024
27|/known-for:CAN 1.37 2024
-5|/known-for:CAN 1.4 2014
28|/known-for:CAN 1.4 2024
-19|/known-for:CAN 1.43 2014
3|/known-for:CAN 1.45 2024
8|/known-for:CAN 1.45 2024/2025
-4|/known-for:CAN 1.5 2024
-9|/known-for:CAN 1.5 2032
-22|/known-for:CAN 1.66 2022
10|/known-for:CAN 1.76 2029/2030
-39|/known-for:CAN 2 2024
15|/known-for:CAN 2 2025
23|/known-for:CAN 2 2025/2026
20|/known-for:CAN 2 2026-03
-9|/known-for:CAN 2 2030
78|/known-for:CAN 2 2032
24|/known-for:CAN 2 FY2025
-25|/known-for:CAN 2.02 2024
22|/known-for:CAN 2.1 2026
-29|/known-for:CAN 2.3 2025
-7|/known-for:CAN 2.4 2024
-26|/known-for:CAN 2.5 2025
-15|/known-for:CAN 2.5 2026
-28|/known-for:CAN 2014
-8|/known-for:CAN 2022
-23|/known-for:CAN 2024
8|/known-for:CAN 2024/2025
-39|/known-for:CAN 2025
24|/known-for:CAN 2025/2026
7|/known-for:CAN 2026
20|/known-for:CAN 2026-03
-4|/known-for:CAN 2028
-5|/known-for:CAN 2029
11|/known-for:CAN 2029/2030
-8|/known-for:CAN 2030
59|/known-for:CAN 2032
60|/known-for:CAN 2035
-4|/known-for:CAN 3 2028
-8|/known-for:CAN 3 2029
3|/known-for:CAN 3.5 2029
-10|/known-for:CAN 3.5 2032
30|/known-for:CAN 3.5 2035
28|/known-for:CAN 5 2035
24|/known-for:CAN FY2025
11|/known-for:CAN+ITA 1.5 2024
11|/known-for:CAN+ITA 2024
16|/known-for:CHE 1 2032
14|/known-for:CHE 2032
-3|/known-for:CHE 2035
-3|/known-for:CHE 5 2035
-3|/known-for:CHN 0.9 1978
-3|/known-for:CHN 1.19 FY2023
8|/known-for:CHN 1.2 2021
19|/known-for:CHN 1.26 FY2024
9|/known-for:CHN 1.3 2022
17|/known-for:CHN 1.3 2023
5|/known-for:CHN 1.3 2025
4|/known-for:CHN 1.5 2026
23|/known-for:CHN 1.6 2022
-13|/known-for:CHN 1.6 FY2024
20|/known-for:CHN 1.7 2021
4|/known-for:CHN 1.7 2023
15|/known-for:CHN 1.7 2024
3|/known-for:CHN 1.7 2025
7|/known-for:CHN 1.8 2000
9|/known-for:CHN 1.8 2023
-9|/known-for:CHN 1.8 FY2025
4|/known-for:CHN 1.9 2018
-8|/known-for:CHN 195X
-3|/known-for:CHN 1978
-11|/known-for:CHN 1986
-8|/known-for:CHN 1E+1 195X
4|/known-for:CHN 2 2012
13|/known-for:CHN 2 2013
-3|/known-for:CHN 2 2025
-8|/known-for:CHN 2 FY2025
-3|/known-for:CHN 2.1 2024
-24|/known-for:CHN 2.4 2026
7|/known-for:CHN 2.5 2024
7|/known-for:CHN 2000
3|/known-for:CHN 2012
13|/known-for:CHN 2013
4|/known-for:CHN 2018
-4|/known-for:CHN 2020
26|/known-for:CHN 2021
36|/known-for:CHN 2022
10|/known-for:CHN 2023
46|/known-for:CHN 2024
-28|/known-for:CHN 2026
29|/known-for:CHN 3 2024
-13|/known-for:CHN 3.1 2023
-7|/known-for:CHN 3.32 2026
-5|/known-for:CHN 3.4 2023
7|/known-for:CHN 4 2022
-3|/known-for:CHN 4.3 2020
-11|/known-for:CHN 6.2 1986
-3|/known-for:CHN FY2023
4|/known-for:CHN FY2024
-17|/known-for:CHN FY2025
-5|/known-for:CHN+PRK+RUS 2026
-5|/known-for:CHN+PRK+RUS 3.5 2026
6|/known-for:COL 2024
3|/known-for:COL 3.1 2024
3|/known-for:COL 3.4 2024
-3|/known-for:CYP 1.3 2022
19|/known-for:CYP 1.8 2023
-3|/known-for:CYP 2022
19|/known-for:CYP 2023
-29|/known-for:CZE 2 2024
22|/known-for:CZE 2 2025
4|/known-for:CZE 2 2026
3|/known-for:CZE 2.5 2030
-28|/known-for:CZE 2024
21|/known-for:CZE 2025
4|/known-for:CZE 2026
8|/known-for:CZE 2030
5|/known-for:CZE 3 2030
-9|/known-for:DEU 0.96 2023
-9|/known-for:DEU 0.96 FY2022
-3|/known-for:DEU 1.1 2022
-3|/known-for:DEU 1.3 2022
11|/known-for:DEU 1.36 2019
12|/known-for:DEU 1.37 2020
10|/known-for:DEU 1.4 2021
12|/known-for:DEU 1.42 2020
13|/known-for:DEU 1.5 2021
11|/known-for:DEU 1.5 2024
-31|/known-for:DEU 1.5 2029
-12|/known-for:DEU 1.5 FY2022
5|/known-for:DEU 1.53 2021
-3|/known-for:DEU 1.57 2025
-6|/known-for:DEU 1.6 2013
-6|/known-for:DEU 1.7 2020
4|/known-for:DEU 1.9 2006
-12|/known-for:DEU 1985
-6|/known-for:DEU 1995
-18|/known-for:DEU 1E+1 2025
3|/known-for:DEU 2 1989
-8|/known-for:DEU 2 2019-01
-15|/known-for:DEU 2 2020
3|/known-for:DEU 2 2022-02
37|/known-for:DEU 2 2024
-25|/known-for:DEU 2 2025
-3|/known-for:DEU 2 2027
4|/known-for:DEU 2 2028
41|/known-for:DEU 2 2031
-3|/known-for:DEU 2 2033
8|/known-for:DEU 2 2035
22|/known-for:DEU 2 203X
-3|/known-for:DEU 2.1 2014
16|/known-for:DEU 2.1 2024
-22|/known-for:DEU 2.1 2026
-6|/known-for:DEU 2.2 2026
5|/known-for:DEU 2.3 2025
18|/known-for:DEU 2.4 2025
-4|/known-for:DEU 2.5 2025
-3|/known-for:DEU 2.5 2027
-7|/known-for:DEU 2.5 2030
-6|/known-for:DEU 2.7 2024
7|/known-for:DEU 2.8 2026
4|/known-for:DEU 2006
-10|/known-for:DEU 2013
13|/known-for:DEU 2019
-8|/known-for:DEU 2019-01
3|/known-for:DEU 2020
21|/known-for:DEU 2021
10|/known-for:DEU 2022
3|/known-for:DEU 2022-02
-9|/known-for:DEU 2023
49|/known-for:DEU 2024
-44|/known-for:DEU 2025
-29|/known-for:DEU 2026
6|/known-for:DEU 2028
16|/known-for:DEU 2029
-15|/known-for:DEU 2030
41|/known-for:DEU 2031
-27|/known-for:DEU 2032
-3|/known-for:DEU 2033
-64|/known-for:DEU 2035
18|/known-for:DEU 203X
-9|/known-for:DEU 3 2030
-4|/known-for:DEU 3 203X
3|/known-for:DEU 3.05 2027
3|/known-for:DEU 3.2 1985
-7|/known-for:DEU 3.2 2021
4|/known-for:DEU 3.4 FY1978
46|/known-for:DEU 3.5 2029
-26|/known-for:DEU 3.5 2032
-55|/known-for:DEU 3.5 2035
-5|/known-for:DEU 4 1995
-13|/known-for:DEU 4 2025
3|/known-for:DEU 4 2028
-3|/known-for:DEU 4.1 2022
-3|/known-for:DEU 4.4 2013
-11|/known-for:DEU 5 1985
-17|/known-for:DEU 5 2035
-8|/known-for:DEU 5.25 2026
-3|/known-for:DEU 5.8 1989
-3|/known-for:DEU 6 1985
3|/known-for:DEU FY1978
-21|/known-for:DEU FY2022
-7|/known-for:DEU+ITA 1.5 2024
-7|/known-for:DEU+ITA 2024
-16|/known-for:DEU+UKR 2.4 2025
-16|/known-for:DEU+UKR 2025
-5|/known-for:DEU+UKR 2029
-5|/known-for:DEU+UKR 3.5 2029
-4|/known-for:DNK 0.25 2025
15|/known-for:DNK 1.3 2021
15|/known-for:DNK 1.4 2022
32|/known-for:DNK 2 2030
39|/known-for:DNK 2 2033
-7|/known-for:DNK 2.1 2025
4|/known-for:DNK 2.4 2024
-5|/known-for:DNK 2.6 2025
-6|/known-for:DNK 2.6 2026
16|/known-for:DNK 2021
15|/known-for:DNK 2022
-13|/known-for:DNK 2023
-3|/known-for:DNK 2025
-5|/known-for:DNK 2026
30|/known-for:DNK 2030
39|/known-for:DNK 2033
10|/known-for:DNK 2035
-13|/known-for:DNK 3 2023
12|/known-for:DNK 3 2025
3|/known-for:DNK 3.1 2025
21|/known-for:DNK 3.5 2035
-11|/known-for:DNK 5 2035
-4|/known-for:DNK+FIN+NOR+SWE 2030
-7|/known-for:DNK+FIN+NOR+SWE 2035
-4|/known-for:DNK+FIN+NOR+SWE 3.2 2030
-7|/known-for:DNK+FIN+NOR+SWE 3.5 2035
19|/known-for:DNK+NOR 2035
19|/known-for:DNK+NOR 3.5 2035
3|/known-for:ESP 1.24 2024
15|/known-for:ESP 1.28 2024
-4|/known-for:ESP 1.3 2024
-3|/known-for:ESP 1.3 2025-22
-6|/known-for:ESP 1.31 2023
-9|/known-for:ESP 1.4 2017
7|/known-for:ESP 1.43 2024
-6|/known-for:ESP 1.6 2024
-8|/known-for:ESP 1.8 FY2025
12|/known-for:ESP 2 2025
42|/known-for:ESP 2 2026
19|/known-for:ESP 2 2029
-8|/known-for:ESP 2 FY2027
-9|/known-for:ESP 2.2 2025
-10|/known-for:ESP 2.5 2025
-10|/known-for:ESP 2.5 2027
-9|/known-for:ESP 2017
-4|/known-for:ESP 2023
10|/known-for:ESP 2024
-9|/known-for:ESP 2025
-3|/known-for:ESP 2025-22
40|/known-for:ESP 2026
-10|/known-for:ESP 2027
-10|/known-for:ESP 2028
20|/known-for:ESP 2029
-3|/known-for:ESP 2030
-8|/known-for:ESP 2032
-21|/known-for:ESP 2035
-8|/known-for:ESP 3 2028
-7|/known-for:ESP 3.5 2032
-17|/known-for:ESP 3.5 2035
-4|/known-for:ESP 5 2035
-8|/known-for:ESP FY2025
-8|/known-for:ESP FY2027
9|/known-for:ESP+ITA 1.6 2024
9|/known-for:ESP+ITA 2024
5|/known-for:EST 0.25 2025
8|/known-for:EST 1.4 2004
-4|/known-for:EST 1.4 2016
-19|/known-for:EST 1988
-19|/known-for:EST 2 1988
11|/known-for:EST 2 2014
20|/known-for:EST 2 2020
22|/known-for:EST 2.16 2016
-8|/known-for:EST 2.38 2016
13|/known-for:EST 2.5 2023
6|/known-for:EST 2.7 2023
8|/known-for:EST 2004
10|/known-for:EST 2016
20|/known-for:EST 2020
15|/known-for:EST 2023
11|/known-for:EST 2024
6|/known-for:EST 2025
-7|/known-for:EST 2026
5|/known-for:EST 2027
3|/known-for:EST 2029
-45|/known-for:EST 2030
-23|/known-for:EST 2035
3|/known-for:EST 3 2024
6|/known-for:EST 3 2028
5|/known-for:EST 3.3 2025
-3|/known-for:EST 3.38 2024
11|/known-for:EST 3.4 2024
-6|/known-for:EST 3.4 2025
7|/known-for:EST 3.43 2024
-17|/known-for:EST 3.5 2030
11|/known-for:EST 3.7 2025
-8|/known-for:EST 3.71 2014
-3|/known-for:EST 4 2026
-3|/known-for:EST 4.12 2024
-13|/known-for:EST 4.9 2026
13|/known-for:EST 5 2026
-6|/known-for:EST 5 2028
-34|/known-for:EST 5 2030
-22|/known-for:EST 5 2035
3|/known-for:EST 5.1 2026
-6|/known-for:EST 5.4 2026
5|/known-for:EST 5.4 2027
3|/known-for:EST 5.4 2029
8|/known-for:EST 5.4 2030
-8|/known-for:EST+GRC 2.38 2016
-10|/known-for:EST+GRC 2016
-4|/known-for:EST+GRC+LTU+LVA+POL 2030
-4|/known-for:EST+GRC+LTU+LVA+POL 5 2030
20|/known-for:EST+GRC+LVA+POL+USA 2024
20|/known-for:EST+GRC+LVA+POL+USA 3 2024
19|/known-for:EST+LTU 2026
20|/known-for:EST+LTU 5 2026
-10|/known-for:EST+LTU+LVA 2025
38|/known-for:EST+LTU+LVA 2026
-21|/known-for:EST+LTU+LVA 2035
-10|/known-for:EST+LTU+LVA 3.7 2025
38|/known-for:EST+LTU+LVA 5 2026
-21|/known-for:EST+LTU+LVA 5 2035
-3|/known-for:EST+LTU+LVA+POL 2029
-10|/known-for:EST+LTU+LVA+POL 2035
-10|/known-for:EST+LTU+LVA+POL 5 2035
-3|/known-for:EST+LTU+LVA+POL 5.4 2029
-4|/known-for:EST+LTU+POL 2026
-4|/known-for:EST+LTU+POL 5.4 2026
-5|/known-for:EST+LVA 2028
-5|/known-for:EST+LVA 5 2028
-13|/known-for:EST+POL 2014
-13|/known-for:EST+POL 3.71 2014
9|/known-for:EST+USA 2025
10|/known-for:EST+USA 3.4 2025
7|/known-for:EU 1.3 2022
-9|/known-for:EU 1.5 2024
-5|/known-for:EU 1.6 2022
-5|/known-for:EU 1.8 2023
20|/known-for:EU 1.9 2024
-9|/known-for:EU 15 2029
-5|/known-for:EU 2 2014
-8|/known-for:EU 2 2025
-12|/known-for:EU 2 2029
20|/known-for:EU 2.1 2025
11|/known-for:EU 2.5 2028
12|/known-for:EU 2.5 2030
-5|/known-for:EU 2014
-6|/known-for:EU 2023
5|/known-for:EU 2024
-5|/known-for:EU 2026
10|/known-for:EU 2028
-21|/known-for:EU 2029
13|/known-for:EU 2030
-21|/known-for:EU 2035
-8|/known-for:EU 3.5 2025
3|/known-for:EU 3.5 2030
-21|/known-for:EU 3.5 2035
-3|/known-for:EU 5 2026
3|/known-for:FIN 2 2022
6|/known-for:FIN 2 2023
-32|/known-for:FIN 2 2026
3|/known-for:FIN 2 202X
10|/known-for:FIN 2.4 2024
6|/known-for:FIN 2.5 2025
11|/known-for:FIN 2.5 2026
6|/known-for:FIN 2.6 2025
8|/known-for:FIN 2.6 2026
3|/known-for:FIN 2022
7|/known-for:FIN 2023
9|/known-for:FIN 2024
7|/known-for:FIN 2025
-28|/known-for:FIN 2026
22|/known-for:FIN 2029
3|/known-for:FIN 202X
4|/known-for:FIN 2030
-4|/known-for:FIN 2032
14|/known-for:FIN 2035
-3|/known-for:FIN 3 2025
23|/known-for:FIN 3 2029
-5|/known-for:FIN 3 2030
9|/known-for:FIN 3.2 2030
-14|/known-for:FIN 3.3 2026
3|/known-for:FIN 3.3 2032
-7|/known-for:FIN 3.5 2032
-9|/known-for:FIN 3.5 2035
24|/known-for:FIN 5 2035
-3|/known-for:FRA 1.2 2022
-3|/known-for:FRA 1.2 2026
-3|/known-for:FRA 1.4 2021
-5|/known-for:FRA 198X
-3|/known-for:FRA 2 2019
-21|/known-for:FRA 2 2024
13|/known-for:FRA 2 2025
3|/known-for:FRA 2.1 2024
9|/known-for:FRA 2.2 2026
4|/known-for:FRA 2.5 2027
-3|/known-for:FRA 2019
-3|/known-for:FRA 2021
-4|/known-for:FRA 2022
-23|/known-for:FRA 2024
11|/known-for:FRA 2025
6|/known-for:FRA 2026
20|/known-for:FRA 2027
-5|/known-for:FRA 2028
25|/known-for:FRA 2030
5|/known-for:FRA 2032
-14|/known-for:FRA 2035
-5|/known-for:FRA 3 198X
17|/known-for:FRA 3 2027
-5|/known-for:FRA 3 2028
15|/known-for:FRA 3 2030
5|/known-for:FRA 3 2032
5|/known-for:FRA 3.5 2030
4|/known-for:FRA 3.5 2035
-21|/known-for:FRA 5 2035
6|/known-for:FRA+GBR 198X
6|/known-for:FRA+GBR 3 198X
-3|/known-for:GBR 0.96 FY2022
-3|/known-for:GBR 1.1 2022
-7|/known-for:GBR 1.2 FY2023
-11|/known-for:GBR 1.3 FY2024
-4|/known-for:GBR 1.57 2025
18|/known-for:GBR 1950
-10|/known-for:GBR 1958
-8|/known-for:GBR 1971
8|/known-for:GBR 1984
11|/known-for:GBR 1985
11|/known-for:GBR 1989
-3|/known-for:GBR 198X
3|/known-for:GBR 1994
5|/known-for:GBR 1995
-7|/known-for:GBR 1997
-7|/known-for:GBR 1E+1 195X
-8|/known-for:GBR 1E+1 1971
-6|/known-for:GBR 1E+1 2015
4|/known-for:GBR 2 2010
12|/known-for:GBR 2 2014
7|/known-for:GBR 2 2020
-8|/known-for:GBR 2 2022
-22|/known-for:GBR 2 2024
-8|/known-for:GBR 2 2030
8|/known-for:GBR 2.07 2023
3|/known-for:GBR 2.1 2014
-3|/known-for:GBR 2.1 2025
-7|/known-for:GBR 2.16 2016
-12|/known-for:GBR 2.2 2027
11|/known-for:GBR 2.3 2022
3|/known-for:GBR 2.3 2024
-9|/known-for:GBR 2.3 2025
-5|/known-for:GBR 2.3 2026
6|/known-for:GBR 2.4 2025
-15|/known-for:GBR 2.4 2033/2034
-6|/known-for:GBR 2.5 2024
25|/known-for:GBR 2.5 2027
14|/known-for:GBR 2.5 2030
8|/known-for:GBR 2.6 2027
5|/known-for:GBR 2010
14|/known-for:GBR 2014
-3|/known-for:GBR 2015
-7|/known-for:GBR 2016
7|/known-for:GBR 2020
-3|/known-for:GBR 2022
7|/known-for:GBR 2023
-35|/known-for:GBR 2024
-17|/known-for:GBR 2025
-9|/known-for:GBR 2026
21|/known-for:GBR 2027
3|/known-for:GBR 2027-04
18|/known-for:GBR 2028
4|/known-for:GBR 2029
27|/known-for:GBR 2030
4|/known-for:GBR 2032
-16|/known-for:GBR 2033
-15|/known-for:GBR 2033/2034
74|/known-for:GBR 2035
-4|/known-for:GBR 3 1997
16|/known-for:GBR 3 2028
6|/known-for:GBR 3 2029
19|/known-for:GBR 3 2030
-16|/known-for:GBR 3 2033
3|/known-for:GBR 3 2034
-10|/known-for:GBR 3 2035
-3|/known-for:GBR 3.2 1985
10|/known-for:GBR 3.2 1995
3|/known-for:GBR 3.4 1994
-4|/known-for:GBR 3.4 1997
-3|/known-for:GBR 3.5 2030
5|/known-for:GBR 3.5 2032
13|/known-for:GBR 3.5 2035
15|/known-for:GBR 4 1989
-4|/known-for:GBR 4 198X
-5|/known-for:GBR 4 1995
4|/known-for:GBR 4 2030
-10|/known-for:GBR 4.2 1958
11|/known-for:GBR 5 1985
68|/known-for:GBR 5 2035
3|/known-for:GBR 5.2 1985
8|/known-for:GBR 5.3 1984
18|/known-for:GBR 6.5 1950
7|/known-for:GBR 7 195X
-3|/known-for:GBR FY2022
-7|/known-for:GBR FY2023
-12|/known-for:GBR FY2024
-3|/known-for:GBR FY2025
-4|/known-for:GBR+USA 1989
-3|/known-for:GBR+USA 2 2024
-3|/known-for:GBR+USA 2024
-4|/known-for:GBR+USA 4 1989
13|/known-for:GRC 2 2035
-4|/known-for:GRC 2.1 2024
-6|/known-for:GRC 2.16 2016
17|/known-for:GRC 2.38 2016
5|/known-for:GRC 2.7 2024
4|/known-for:GRC 2.9 2025
11|/known-for:GRC 2016
-3|/known-for:GRC 2023
-11|/known-for:GRC 2024
3|/known-for:GRC 2025
-7|/known-for:GRC 2030
17|/known-for:GRC 2035
4|/known-for:GRC 3 2023
-12|/known-for:GRC 3 2024
-6|/known-for:GRC 3.24 2023
15|/known-for:GRC 3.5 2035
-7|/known-for:GRC 5 2030
-11|/known-for:GRC 5 2035
3|/known-for:HRV 1.9 2024
5|/known-for:HRV 2 2025
-11|/known-for:HRV 2.1 2024
7|/known-for:HRV 2.5 2027
-8|/known-for:HRV 2024
5|/known-for:HRV 2025
7|/known-for:HRV 2027
3|/known-for:HRV 2030
4|/known-for:HRV 3 2030
-9|/known-for:HUN 1.1 2019
5|/known-for:HUN 2 2035
-10|/known-for:HUN 2.1 2024
-9|/known-for:HUN 2019
-11|/known-for:HUN 2024
32|/known-for:HUN 2035
27|/known-for:HUN 3.5 2035
3|/known-for:IDN 0.7 2023
9|/known-for:IDN 0.8 2025
-23|/known-for:IDN 0.9 2025
32|/known-for:IDN 0.9 2026
14|/known-for:IDN 0.9 2029
3|/known-for:IDN 1 1998
7|/known-for:IDN 1 2024
-10|/known-for:IDN 1.2 2025
5|/known-for:IDN 1.3 2025
3|/known-for:IDN 1998
23|/known-for:IDN 2 2029
-5|/known-for:IDN 2 2030
6|/known-for:IDN 2024
-19|/known-for:IDN 2025
33|/known-for:IDN 2026
38|/known-for:IDN 2029
-28|/known-for:IDN 2030
-21|/known-for:IDN 3 2030
-3|/known-for:IND 1.5 2028
5|/known-for:IND 1.9 2024
3|/known-for:IND 1.9 2024/2025
3|/known-for:IND 1.9 2025/2026
5|/known-for:IND 1.9 FY2025
8|/known-for:IND 1.97 FY2023
11|/known-for:IND 1962
-20|/known-for:IND 1988
4|/known-for:IND 2 2026/2027
-3|/known-for:IND 2 2027
-4|/known-for:IND 2 FY2025
21|/known-for:IND 2 FY2026
6|/known-for:IND 2.2 2030
4|/known-for:IND 2.4 2023
-15|/known-for:IND 2.55 2027
4|/known-for:IND 2024
3|/known-for:IND 2024/2025
4|/known-for:IND 2026/2027
-18|/known-for:IND 2027
-3|/known-for:IND 2028
6|/known-for:IND 2030
-20|/known-for:IND 6.5 1988
8|/known-for:IND FY2023
21|/known-for:IND FY2026
3|/known-for:IRL 0.2 2024
3|/known-for:IRL 0.2 2026
-3|/known-for:IRL 1 2032
-8|/known-for:IRL 1.4 2022
-3|/known-for:IRL 2 2032
-3|/known-for:IRL 2.4 2024
-8|/known-for:IRL 2022
3|/known-for:IRL 2026
-6|/known-for:IRL 2032
-3|/known-for:IRN 2025
-3|/known-for:IRN 3.1 2025
-6|/known-for:IRQ 1 2003
-4|/known-for:IRQ 1.9 2006
-11|/known-for:IRQ 2003
-4|/known-for:IRQ 2006
-5|/known-for:IRQ 3.7 2003
22|/known-for:ISL 1.5 2035
22|/known-for:ISL 2035
-9|/known-for:ISR 2.7 2022
20|/known-for:ISR 2022
25|/known-for:ISR 2023
-10|/known-for:ISR 2024
-4|/known-for:ISR 2026
-3|/known-for:ISR 2029
-7|/known-for:ISR 203X
-7|/known-for:ISR 3 203X
-4|/known-for:ISR 3.32 2026
-4|/known-for:ISR 3.4 2024
6|/known-for:ISR 4.5 2022
5|/known-for:ISR 5 2025
5|/known-for:ISR 5.3 2023
22|/known-for:ISR 5.4 2023
-3|/known-for:ISR 6-8 2029
-7|/known-for:ISR 7.1 2024
-5|/known-for:ISR 7.3 2024
24|/known-for:ISR 8.8 2022
9|/known-for:ISR 8.8 2024
-3|/known-for:ISR+USA 2024
-3|/known-for:ISR+USA 8.8 2024
-8|/known-for:ITA 1.2 2022
-5|/known-for:ITA 1.3 2024
-4|/known-for:ITA 1.4 2024
12|/known-for:ITA 1.49 2024
26|/known-for:ITA 1.5 2024
12|/known-for:ITA 1.5 2035
-3|/known-for:ITA 1.55 2024
7|/known-for:ITA 1.57 2025
-5|/known-for:ITA 1.6 2022
-7|/known-for:ITA 1.6 2024
18|/known-for:ITA 2 2024
22|/known-for:ITA 2 2025
36|/known-for:ITA 2 2028
5|/known-for:ITA 2.5 2027
4|/known-for:ITA 2.5 2028
-13|/known-for:ITA 2022
-4|/known-for:ITA 2023
34|/known-for:ITA 2024
28|/known-for:ITA 2025
4|/known-for:ITA 2027
36|/known-for:ITA 2028
8|/known-for:ITA 2032
56|/known-for:ITA 2035
-6|/known-for:ITA 3 2028
9|/known-for:ITA 3 2032
-4|/known-for:ITA 3.3 2023
11|/known-for:ITA 3.5 2035
33|/known-for:ITA 5 2035
-9|/known-for:JOR 2027
-9|/known-for:JOR 3 2027
9|/known-for:JPN 0.9 1978
-11|/known-for:JPN 0.9 2014
12|/known-for:JPN 0.9 2019
-4|/known-for:JPN 0.9 2025
-32|/known-for:JPN 0.9 2026
-14|/known-for:JPN 0.9 2029
3|/known-for:JPN 0.9 FY1980
17|/known-for:JPN 0.93 FY1982
3|/known-for:JPN 0.948 1997
8|/known-for:JPN 0.95 FY2021
10|/known-for:JPN 0.96 2023
3|/known-for:JPN 0.96 FY1994
14|/known-for:JPN 0.96 FY2022
3|/known-for:JPN 0.997 1990
-3|/known-for:JPN 1 1998
6|/known-for:JPN 1 2003
4|/known-for:JPN 1 2004
-6|/known-for:JPN 1 2016
-7|/known-for:JPN 1 2024
24|/known-for:JPN 1 2026
12|/known-for:JPN 1 FY2022
11|/known-for:JPN 1.07 2021
6|/known-for:JPN 1.09 FY2021
15|/known-for:JPN 1.1 2022
16|/known-for:JPN 1.19 FY2023
-8|/known-for:JPN 1.2 2021
11|/known-for:JPN 1.2 2023
7|/known-for:JPN 1.2 FY2023
6|/known-for:JPN 1.24 FY2021
-8|/known-for:JPN 1.26 FY2024
-8|/known-for:JPN 1.3 2022
-12|/known-for:JPN 1.3 2023
-3|/known-for:JPN 1.3 2024
11|/known-for:JPN 1.3 FY2024
7|/known-for:JPN 1.4 2024
10|/known-for:JPN 1.4 2025
-9|/known-for:JPN 1.4 2027
18|/known-for:JPN 1.4 FY2023
-8|/known-for:JPN 1.5 2021
11|/known-for:JPN 1.5 2025
3|/known-for:JPN 1.5 2026
-6|/known-for:JPN 1.5 2028
6|/known-for:JPN 1.5 FY1986
16|/known-for:JPN 1.5 FY2022
4|/known-for:JPN 1.5 FY2023
4|/known-for:JPN 1.5 FY2024
6|/known-for:JPN 1.5 FY2025
3|/known-for:JPN 1.5 FY2026
6|/known-for:JPN 1.5 FY2027
-6|/known-for:JPN 1.6 2022
8|/known-for:JPN 1.6 2024
3|/known-for:JPN 1.6 FY1985
30|/known-for:JPN 1.6 FY2024
-9|/known-for:JPN 1.7 2021
-8|/known-for:JPN 1.7 2022
5|/known-for:JPN 1.7 FY2025
7|/known-for:JPN 1.75 2025
3|/known-for:JPN 1.8 1990
-3|/known-for:JPN 1.8 2000
-5|/known-for:JPN 1.8 2016
10|/known-for:JPN 1.8 2025
27|/known-for:JPN 1.8 FY2025
-4|/known-for:JPN 1.9 2018
-10|/known-for:JPN 1.9 2024
36|/known-for:JPN 1.9 FY2026
-4|/known-for:JPN 1.96 FY2022
-7|/known-for:JPN 1.97 FY2023
-7|/known-for:JPN 19 2026-01
-10|/known-for:JPN 196X
-3|/known-for:JPN 1975
9|/known-for:JPN 1978
-9|/known-for:JPN 1984
3|/known-for:JPN 1985
-3|/known-for:JPN 1986
-5|/known-for:JPN 1987
5|/known-for:JPN 1990
3|/known-for:JPN 1997
-3|/known-for:JPN 1998
-3|/known-for:JPN 2 1990
4|/known-for:JPN 2 2022-11
-32|/known-for:JPN 2 2024
-34|/known-for:JPN 2 2025
15|/known-for:JPN 2 2026
12|/known-for:JPN 2 2026-03
52|/known-for:JPN 2 2027
-10|/known-for:JPN 2 2028
11|/known-for:JPN 2 2028-03
-26|/known-for:JPN 2 2029
-21|/known-for:JPN 2 2030
-6|/known-for:JPN 2 2031
-14|/known-for:JPN 2 2032
-4|/known-for:JPN 2 2032/2033
-13|/known-for:JPN 2 2033
-4|/known-for:JPN 2 FY2023
25|/known-for:JPN 2 FY2025
-4|/known-for:JPN 2 FY2026
73|/known-for:JPN 2 FY2027
-3|/known-for:JPN 2.05 2024
6|/known-for:JPN 2.1 FY2026
-4|/known-for:JPN 2.2 2022
4|/known-for:JPN 2.3 2030
12|/known-for:JPN 2.3 FY2028
-4|/known-for:JPN 2.32 2025
-17|/known-for:JPN 2.4 2026
-6|/known-for:JPN 2.42 2025
-7|/known-for:JPN 2.42 2026
-8|/known-for:JPN 2.45 2025
-9|/known-for:JPN 2.5 2027
3|/known-for:JPN 2.5 202X
38|/known-for:JPN 2.5 2030
-12|/known-for:JPN 2.5 FY2019
4|/known-for:JPN 2.5 FY2028
5|/known-for:JPN 2.5 FY2029
21|/known-for:JPN 2.5 FY2030
-3|/known-for:JPN 2.6 2024
-13|/known-for:JPN 2.6 2025
-4|/known-for:JPN 2.6 2028
26|/known-for:JPN 2.6 2035
-3|/known-for:JPN 2.7 2021
-5|/known-for:JPN 2.7 2023
-5|/known-for:JPN 2.7 2027
-6|/known-for:JPN 2.8 2029
19|/known-for:JPN 2.8 2032
3|/known-for:JPN 2.8 FY2030
-6|/known-for:JPN 2.9 2017
-5|/known-for:JPN 2.9 FY2024
-3|/known-for:JPN 2000
5|/known-for:JPN 2003
4|/known-for:JPN 2004
-9|/known-for:JPN 2009
-3|/known-for:JPN 2010
-11|/known-for:JPN 2014
-5|/known-for:JPN 2015
-13|/known-for:JPN 2016
-8|/known-for:JPN 2017
-4|/known-for:JPN 2018
12|/known-for:JPN 2019
-19|/known-for:JPN 2021
-26|/known-for:JPN 2022
4|/known-for:JPN 2022-11
-13|/known-for:JPN 2023
-60|/known-for:JPN 2024
-52|/known-for:JPN 2025
18|/known-for:JPN 2025-07-20
-12|/known-for:JPN 2025/2026
-21|/known-for:JPN 2026
-7|/known-for:JPN 2026-01
12|/known-for:JPN 2026-03
-35|/known-for:JPN 2026-11-04
-9|/known-for:JPN 2027
-19|/known-for:JPN 2028
11|/known-for:JPN 2028-03
-47|/known-for:JPN 2029
18|/known-for:JPN 202X
-12|/known-for:JPN 2030
4|/known-for:JPN 2031
-4|/known-for:JPN 2032/2033
-14|/known-for:JPN 2033
27|/known-for:JPN 2035
22|/known-for:JPN 203X
-9|/known-for:JPN 27.2 2026
-6|/known-for:JPN 3 2025
19|/known-for:JPN 3 2026
-19|/known-for:JPN 3 2030
6|/known-for:JPN 3 2031
-22|/known-for:JPN 3 2032
17|/known-for:JPN 3 2035
15|/known-for:JPN 3 203X
-3|/known-for:JPN 3 FY2024
16|/known-for:JPN 3 FY2030
10|/known-for:JPN 3 FY2031
7|/known-for:JPN 3 FY2032
16|/known-for:JPN 3-3.5 FY2031
4|/known-for:JPN 3-3.5 FY2032
-7|/known-for:JPN 3.1 FY2025
-7|/known-for:JPN 3.3 1987
-5|/known-for:JPN 3.3 2015
-7|/known-for:JPN 3.3 FY2026
-6|/known-for:JPN 3.4 2024
18|/known-for:JPN 3.5 2025-07-20
19|/known-for:JPN 3.5 2026
-35|/known-for:JPN 3.5 2026-11-04
-27|/known-for:JPN 3.5 2027
15|/known-for:JPN 3.5 202X
-14|/known-for:JPN 3.5 2030
3|/known-for:JPN 3.5 2031
14|/known-for:JPN 3.5 2032
-13|/known-for:JPN 3.5 2035
7|/known-for:JPN 3.5 203X
-8|/known-for:JPN 3.5 FY2021
-8|/known-for:JPN 3.5 FY2026
3|/known-for:JPN 3.5 FY2033
32|/known-for:JPN 3.5 FY2035
-5|/known-for:JPN 34 2024
-3|/known-for:JPN 3E+1 2026
-9|/known-for:JPN 4 2009
8|/known-for:JPN 4 2035
4|/known-for:JPN 4 FY2030
-3|/known-for:JPN 4.5 2022
-4|/known-for:JPN 4.7 2010
-5|/known-for:JPN 4.7 2026
-3|/known-for:JPN 4.7 FY2027
-11|/known-for:JPN 4.8 FY2027
-8|/known-for:JPN 5 2026
-8|/known-for:JPN 5 2027
-12|/known-for:JPN 5 2035
4|/known-for:JPN 5 FY2025
-14|/known-for:JPN 5.2 FY1981
-5|/known-for:JPN 5.2 FY1985
-7|/known-for:JPN 5.3 1984
-3|/known-for:JPN 5.4 2023
-15|/known-for:JPN 5.5 2026
-6|/known-for:JPN 6.3 2025
-15|/known-for:JPN 6.3 FY1982
-10|/known-for:JPN 8 196X
3|/known-for:JPN FY1980
-12|/known-for:JPN FY1981
3|/known-for:JPN FY1982
4|/known-for:JPN FY1984
7|/known-for:JPN FY1986
3|/known-for:JPN FY1994
-8|/known-for:JPN FY2019
13|/known-for:JPN FY2021
45|/known-for:JPN FY2022
34|/known-for:JPN FY2023
28|/known-for:JPN FY2024
63|/known-for:JPN FY2025
28|/known-for:JPN FY2026
69|/known-for:JPN FY2027
20|/known-for:JPN FY2028
6|/known-for:JPN FY2029
47|/known-for:JPN FY2030
32|/known-for:JPN FY2031
12|/known-for:JPN FY2032
3|/known-for:JPN FY2033
34|/known-for:JPN FY2035
-8|/known-for:JPN+KOR 2028
5|/known-for:JPN+KOR 2030
25|/known-for:JPN+KOR 2032
-4|/known-for:JPN+KOR 2035
25|/known-for:JPN+KOR 3 2032
5|/known-for:JPN+KOR 3.5 2030
-4|/known-for:JPN+KOR 3.5 2035
-7|/known-for:JPN+KOR 4.5 2028
-7|/known-for:JPN+TWN 2.45 2025
-7|/known-for:JPN+TWN 2025
-8|/known-for:JPN+USA 2.5 FY2030
-8|/known-for:JPN+USA FY2030
-7|/known-for:KHM 1.1 FY2021
-12|/known-for:KHM 1.4 FY2021
-5|/known-for:KHM 1.4 FY2028
5|/known-for:KHM 2.2 2025
6|/known-for:KHM 2025
-20|/known-for:KHM FY2021
-5|/known-for:KHM FY2028
-24|/known-for:KOR 1 2026
-4|/known-for:KOR 1.07 2021
-3|/known-for:KOR 1.1 2022
-13|/known-for:KOR 1.19 FY2023
-10|/known-for:KOR 1.26 FY2024
-4|/known-for:KOR 1.3 2025
-5|/known-for:KOR 1.4 2024
-9|/known-for:KOR 1.8 2023
-9|/known-for:KOR 1.9 FY2026
-15|/known-for:KOR 1950
11|/known-for:KOR 1980
3|/known-for:KOR 1981
30|/known-for:KOR 198X
-9|/known-for:KOR 2 2022
-3|/known-for:KOR 2 2026-03
-4|/known-for:KOR 2.1 2024
9|/known-for:KOR 2.3 2025
10|/known-for:KOR 2.32 2025
6|/known-for:KOR 2.4 2016
3|/known-for:KOR 2.4 2021
28|/known-for:KOR 2.4 2026
-5|/known-for:KOR 2.4 2033/2034
6|/known-for:KOR 2.42 2025
11|/known-for:KOR 2.42 2026
3|/known-for:KOR 2.5 2023
10|/known-for:KOR 2.5 2024
12|/known-for:KOR 2.5 2027
-3|/known-for:KOR 2.5 2030
13|/known-for:KOR 2.5 FY2019
5|/known-for:KOR 2.5 FY2024
15|/known-for:KOR 2.55 2027
17|/known-for:KOR 2.6 2024
30|/known-for:KOR 2.6 2025
6|/known-for:KOR 2.6 2027
4|/known-for:KOR 2.6 2028
-26|/known-for:KOR 2.6 2035
11|/known-for:KOR 2.7 2022
6|/known-for:KOR 2.7 2023
3|/known-for:KOR 2.8 2023
-4|/known-for:KOR 2.8 2024
6|/known-for:KOR 2.8 2029
7|/known-for:KOR 2.9 2030
5|/known-for:KOR 2016
-5|/known-for:KOR 2022
-13|/known-for:KOR 2023
23|/known-for:KOR 2024
36|/known-for:KOR 2025
-25|/known-for:KOR 2026
-3|/known-for:KOR 2026-03
8|/known-for:KOR 2027
7|/known-for:KOR 2028
8|/known-for:KOR 2029
-9|/known-for:KOR 202X
21|/known-for:KOR 2030
-6|/known-for:KOR 2033/2034
-27|/known-for:KOR 2035
13|/known-for:KOR 3 2024
-3|/known-for:KOR 3 2025
-21|/known-for:KOR 3 2026
6|/known-for:KOR 3 2028
5|/known-for:KOR 3 2029
9|/known-for:KOR 3 2030
4|/known-for:KOR 3 2035
-31|/known-for:KOR 3 FY2026
-8|/known-for:KOR 3.2 2026
-4|/known-for:KOR 3.5 2026
-4|/known-for:KOR 3.5 2029
-9|/known-for:KOR 3.5 202X
16|/known-for:KOR 3.5 2030
27|/known-for:KOR 3.5 2035
21|/known-for:KOR 4 198X
-14|/known-for:KOR 4 2023
-4|/known-for:KOR 4.5 2028
-19|/known-for:KOR 4.7 2027
-3|/known-for:KOR 4.8 2026
-5|/known-for:KOR 4.8 2027
-4|/known-for:KOR 5 2030
-31|/known-for:KOR 5 2035
8|/known-for:KOR 6 1980
3|/known-for:KOR 6 1981
11|/known-for:KOR 6 198X
-15|/known-for:KOR 6.5 1950
11|/known-for:KOR FY2019
-13|/known-for:KOR FY2023
-6|/known-for:KOR FY2024
-40|/known-for:KOR FY2026
-3|/known-for:KOR FY2030
-4|/known-for:KOR+USA 2.6 2027
-4|/known-for:KOR+USA 2027
-9|/known-for:KOR+USA 2035
-9|/known-for:KOR+USA 3.5 2035
7|/known-for:KWT 4.8 2024
-3|/known-for:KWT 5.6 2024
-8|/known-for:LAO 1.9 2026
-8|/known-for:LAO 2026
-24|/known-for:LBN 2022
-6|/known-for:LBN 2024
-6|/known-for:LBN 6.8 2024
-24|/known-for:LBN 8.8 2022
-11|/known-for:LBN+MEX+MMR 2024
-11|/known-for:LBN+MEX+MMR 6.8 2024
10|/known-for:LTU 0.9 2014
-3|/known-for:LTU 0.9 2020
-3|/known-for:LTU 1 2020
3|/known-for:LTU 1.1 2008
6|/known-for:LTU 2 2020
-3|/known-for:LTU 2.4 2025
3|/known-for:LTU 2.5 2023
-5|/known-for:LTU 2.7 2023
3|/known-for:LTU 2008
8|/known-for:LTU 2014
-8|/known-for:LTU 2023
-7|/known-for:LTU 2024
10|/known-for:LTU 2025
29|/known-for:LTU 2026
-12|/known-for:LTU 2028
16|/known-for:LTU 2030
-24|/known-for:LTU 2035
-10|/known-for:LTU 3.5 2030
-12|/known-for:LTU 3.5 2035
-3|/known-for:LTU 3.68 2014
-5|/known-for:LTU 3.9 2023
5|/known-for:LTU 3.9 2025
14|/known-for:LTU 4 2025
-8|/known-for:LTU 4.3 2028
-9|/known-for:LTU 4.48 2035
-3|/known-for:LTU 4.8 2026
-3|/known-for:LTU 4.91 2026
-4|/known-for:LTU 5 2028
22|/known-for:LTU 5 2030
-3|/known-for:LTU 5 2035
12|/known-for:LTU 5-6 2026
8|/known-for:LTU 5.25 2026
17|/known-for:LTU 5.4 2026
3|/known-for:LTU 5.5 2030
10|/known-for:LTU+LVA 1 2020
19|/known-for:LTU+LVA 2 2020
30|/known-for:LTU+LVA 2020
-17|/known-for:LTU+LVA 2030
-17|/known-for:LTU+LVA 3.5 2030
-3|/known-for:LTU+LVA+POL 2014
-17|/known-for:LTU+LVA+POL 2035
-15|/known-for:LTU+LVA+POL 3.5 2035
-3|/known-for:LTU+LVA+POL 3.68 2014
-10|/known-for:LTU+POL 2023
6|/known-for:LTU+POL 2026
6|/known-for:LTU+POL 3.5 2026
-10|/known-for:LTU+POL 3.9 2023
21|/known-for:LUX 1 2025
-7|/known-for:LUX 1.31 2023
6|/known-for:LUX 2 2025
3|/known-for:LUX 2 2025-12
13|/known-for:LUX 2 2030
-8|/known-for:LUX 2023
-3|/known-for:LUX 2024
28|/known-for:LUX 2025
3|/known-for:LUX 2025-12
11|/known-for:LUX 2030
6|/known-for:LVA 0.9 2012
4|/known-for:LVA 0.9 2020
-7|/known-for:LVA 1 2020
4|/known-for:LVA 1.4 2016
11|/known-for:LVA 1.7 2004
-12|/known-for:LVA 1.8 2005
14|/known-for:LVA 2 2008
16|/known-for:LVA 2 2018
3|/known-for:LVA 2 2020
4|/known-for:LVA 2.5 2025
11|/known-for:LVA 2004
-12|/known-for:LVA 2005
14|/known-for:LVA 2008
6|/known-for:LVA 2012
4|/known-for:LVA 2016
16|/known-for:LVA 2018
-5|/known-for:LVA 2024
9|/known-for:LVA 2025
19|/known-for:LVA 2026
8|/known-for:LVA 2027
24|/known-for:LVA 2028
-20|/known-for:LVA 2030
-26|/known-for:LVA 2035
-3|/known-for:LVA 3 2024
3|/known-for:LVA 3 2027
6|/known-for:LVA 3.2 2024
-7|/known-for:LVA 3.5 2035
-3|/known-for:LVA 3.68 2014
-5|/known-for:LVA 3E+1 2024
12|/known-for:LVA 4 2026
-15|/known-for:LVA 4.48 2035
17|/known-for:LVA 4.9 2026
4|/known-for:LVA 4.91 2026
-3|/known-for:LVA 5 2026
4|/known-for:LVA 5 2027
24|/known-for:LVA 5 2028
-17|/known-for:LVA 5 2030
-5|/known-for:LVA 5 2035
-5|/known-for:LVA 5.4 2026
3|/known-for:MDA 1 2030
3|/known-for:MDA 2030
-5|/known-for:MEX 2024
-5|/known-for:MEX 6.8 2024
12|/known-for:MKD 2 2024
12|/known-for:MKD 2024
23|/known-for:MMR 2024
23|/known-for:MMR 6.8 2024
-7|/known-for:MNE 2 2025
-7|/known-for:MNE 2025
-3|/known-for:MYS 0.8 2025
26|/known-for:MYS 0.9 2025
11|/known-for:MYS 1 2016
15|/known-for:MYS 1 2025
4|/known-for:MYS 1 2030
-3|/known-for:MYS 1.1 2025
-21|/known-for:MYS 1.2 2025
10|/known-for:MYS 1.5 2030
4|/known-for:MYS 1.6 1999
-6|/known-for:MYS 1.9 2025
4|/known-for:MYS 1999
11|/known-for:MYS 2016
3|/known-for:MYS 2023
7|/known-for:MYS 2025
14|/known-for:MYS 2030
-6|/known-for:NATO 0.9 2012
-4|/known-for:NATO 0.95 FY2021
-20|/known-for:NATO 1 2025
-5|/known-for:NATO 1.09 FY2021
-6|/known-for:NATO 1.24 FY2021
-11|/known-for:NATO 1.36 2019
-16|/known-for:NATO 1.37 2024
-5|/known-for:NATO 1.4 2004
5|/known-for:NATO 1.4 2014
40|/known-for:NATO 1.4 2017
-7|/known-for:NATO 1.4 2022
-9|/known-for:NATO 1.4 2024
-12|/known-for:NATO 1.4 FY2023
-11|/known-for:NATO 1.42 2020
19|/known-for:NATO 1.43 2014
-6|/known-for:NATO 1.45 2024/2025
-3|/known-for:NATO 1.5 2021
-25|/known-for:NATO 1.5 2024
-4|/known-for:NATO 1.5 2025
-3|/known-for:NATO 1.5 2028
30|/known-for:NATO 1.5 2029
-10|/known-for:NATO 1.5 2030
10|/known-for:NATO 1.5 2032
-33|/known-for:NATO 1.5 2035
-5|/known-for:NATO 1.5 FY1986
-5|/known-for:NATO 1.53 2021
-5|/known-for:NATO 1.58 2025
6|/known-for:NATO 1.6 2013
-3|/known-for:NATO 1.6 FY1985
22|/known-for:NATO 1.66 2022
-11|/known-for:NATO 1.7 2004
10|/known-for:NATO 1.7 2020
8|/known-for:NATO 1.7 2021
-9|/known-for:NATO 1.76 2029/2030
12|/known-for:NATO 1.8 2005
-3|/known-for:NATO 1.9 FY2026
-9|/known-for:NATO 15 2029
-7|/known-for:NATO 195X
-3|/known-for:NATO 1984
-5|/known-for:NATO 1985
-4|/known-for:NATO 1986
7|/known-for:NATO 1987
22|/known-for:NATO 1988
-10|/known-for:NATO 1989
-4|/known-for:NATO 198X
-11|/known-for:NATO 1995
-3|/known-for:NATO 1997
22|/known-for:NATO 2 1988
-13|/known-for:NATO 2 2008
-3|/known-for:NATO 2 2010
-4|/known-for:NATO 2 2013
-15|/known-for:NATO 2 2014
-12|/known-for:NATO 2 2015
-10|/known-for:NATO 2 2016
-9|/known-for:NATO 2 2017
-14|/known-for:NATO 2 2018
3|/known-for:NATO 2 2019
10|/known-for:NATO 2 2019-01
-34|/known-for:NATO 2 2020
-3|/known-for:NATO 2 2020/2021
-8|/known-for:NATO 2 2022
-3|/known-for:NATO 2 2022-02
-4|/known-for:NATO 2 2022-11
66|/known-for:NATO 2 2024
-43|/known-for:NATO 2 2025
-7|/known-for:NATO 2 2025-12
-11|/known-for:NATO 2 2025/2026
-23|/known-for:NATO 2 2026
-18|/known-for:NATO 2 2026-03
-27|/known-for:NATO 2 2027
-35|/known-for:NATO 2 2028
-10|/known-for:NATO 2 2028-03
-58|/known-for:NATO 2 2029
-9|/known-for:NATO 2 202X
-17|/known-for:NATO 2 2030
-43|/known-for:NATO 2 2031
-68|/known-for:NATO 2 2032
-9|/known-for:NATO 2 2032/2033
-36|/known-for:NATO 2 2033
-28|/known-for:NATO 2 2035
-20|/known-for:NATO 2 203X
-31|/known-for:NATO 2 FY2025
-13|/known-for:NATO 2 FY2026
-49|/known-for:NATO 2 FY2027
25|/known-for:NATO 2.02 2024
-8|/known-for:NATO 2.07 2023
-7|/known-for:NATO 2.16 2016
6|/known-for:NATO 2.2 2024
27|/known-for:NATO 2.2 2025
-12|/known-for:NATO 2.3 2022
38|/known-for:NATO 2.3 2025
-3|/known-for:NATO 2.4 2024
-6|/known-for:NATO 2.4 2025
15|/known-for:NATO 2.4 2026
-15|/known-for:NATO 2.5 2023
-8|/known-for:NATO 2.5 2024
18|/known-for:NATO 2.5 2025
18|/known-for:NATO 2.5 2026
23|/known-for:NATO 2.5 2027
-3|/known-for:NATO 2.5 2028
-35|/known-for:NATO 2.5 2030
-5|/known-for:NATO 2.5 2034
5|/known-for:NATO 2.7 2027
-5|/known-for:NATO 2.8 2026
-3|/known-for:NATO 2.9 2017
-16|/known-for:NATO 2004
10|/known-for:NATO 2005
-14|/known-for:NATO 2008
-6|/known-for:NATO 2010
-8|/known-for:NATO 2012
11|/known-for:NATO 2014
-23|/known-for:NATO 2015
-20|/known-for:NATO 2016
27|/known-for:NATO 2017
-16|/known-for:NATO 2018
-8|/known-for:NATO 2019
10|/known-for:NATO 2019-01
-37|/known-for:NATO 2020
-3|/known-for:NATO 2020/2021
-5|/known-for:NATO 2021
-17|/known-for:NATO 2022
-3|/known-for:NATO 2022-02
-4|/known-for:NATO 2022-11
-39|/known-for:NATO 2023
-20|/known-for:NATO 2024
-7|/known-for:NATO 2024/2025
-16|/known-for:NATO 2025
-7|/known-for:NATO 2025-12
-13|/known-for:NATO 2025/2026
-101|/known-for:NATO 2026
-18|/known-for:NATO 2026-03
-52|/known-for:NATO 2027
-65|/known-for:NATO 2028
-10|/known-for:NATO 2028-03
-78|/known-for:NATO 2029
-10|/known-for:NATO 2029/2030
-11|/known-for:NATO 202X
-17|/known-for:NATO 2030
-45|/known-for:NATO 2031
6|/known-for:NATO 2032
-9|/known-for:NATO 2032/2033
-37|/known-for:NATO 2033
-7|/known-for:NATO 2034
13|/known-for:NATO 2035
-21|/known-for:NATO 203X
-3|/known-for:NATO 3 1997
-9|/known-for:NATO 3 2023
-11|/known-for:NATO 3 2024
-9|/known-for:NATO 3 2025
-31|/known-for:NATO 3 2027
5|/known-for:NATO 3 2028
-5|/known-for:NATO 3 2029
41|/known-for:NATO 3 2030
-10|/known-for:NATO 3 2032
-4|/known-for:NATO 3 2035
-10|/known-for:NATO 3 FY2030
-4|/known-for:NATO 3 FY2031
-4|/known-for:NATO 3 FY2032
-8|/known-for:NATO 3.2 1995
7|/known-for:NATO 3.3 1987
-9|/known-for:NATO 3.3 2015
-6|/known-for:NATO 3.3 2025
-3|/known-for:NATO 3.3 2032
-3|/known-for:NATO 3.3 FY2003
26|/known-for:NATO 3.5 2025
-13|/known-for:NATO 3.5 2028
-34|/known-for:NATO 3.5 2029
74|/known-for:NATO 3.5 2032
5|/known-for:NATO 3.5 2033/2034
30|/known-for:NATO 3.5 2035
-22|/known-for:NATO 3.5 FY2035
-5|/known-for:NATO 3.9 2025
-8|/known-for:NATO 3E+1 2024
-8|/known-for:NATO 4 1989
-3|/known-for:NATO 4 1995
-3|/known-for:NATO 4 2027
-5|/known-for:NATO 4 2028
-6|/known-for:NATO 4 2030
-3|/known-for:NATO 4 FY1995
-10|/known-for:NATO 4.1 2024
-3|/known-for:NATO 4.5 2025
-6|/known-for:NATO 4.7 2025
-86|/known-for:NATO 5 2026
-11|/known-for:NATO 5 2027
-9|/known-for:NATO 5 2028
22|/known-for:NATO 5 2030
7|/known-for:NATO 5 2032
52|/known-for:NATO 5 2035
-6|/known-for:NATO 5-6 2026
-5|/known-for:NATO 7 195X
-3|/known-for:NATO FY1985
-5|/known-for:NATO FY1986
-3|/known-for:NATO FY1995
-3|/known-for:NATO FY2003
-15|/known-for:NATO FY2021
-5|/known-for:NATO FY2022
-11|/known-for:NATO FY2023
-4|/known-for:NATO FY2024
-35|/known-for:NATO FY2025
-21|/known-for:NATO FY2026
-52|/known-for:NATO FY2027
-4|/known-for:NATO FY2028
-14|/known-for:NATO FY2030
-6|/known-for:NATO FY2031
-5|/known-for:NATO FY2032
-22|/known-for:NATO FY2035
-3|/known-for:NLD 1.6 2023
6|/known-for:NLD 2 2024
-5|/known-for:NLD 2 2025
5|/known-for:NLD 2.05 2024
3|/known-for:NLD 2.5 2025
-3|/known-for:NLD 2023
11|/known-for:NLD 2024
20|/known-for:NLD 2030
-38|/known-for:NLD 2032
-20|/known-for:NLD 2035
20|/known-for:NLD 3.5 2030
-38|/known-for:NLD 3.5 2032
-11|/known-for:NLD 3.5 2035
-8|/known-for:NLD 5 2035
20|/known-for:NLD+SWE 2035
20|/known-for:NLD+SWE 3.5 2035
13|/known-for:NOR 2 2024
-9|/known-for:NOR 2 2025
8|/known-for:NOR 2.2 2024
-13|/known-for:NOR 2.5 2025
-3|/known-for:NOR 2.6 2028
-12|/known-for:NOR 2.9 2026
20|/known-for:NOR 2024
-7|/known-for:NOR 2025
-3|/known-for:NOR 2028
-4|/known-for:NOR 2029
7|/known-for:NOR 2030
41|/known-for:NOR 2035
-4|/known-for:NOR 3 2029
6|/known-for:NOR 3 2030
4|/known-for:NOR 3.2 2025
8|/known-for:NOR 3.3 2025
14|/known-for:NOR 3.3 2026
3|/known-for:NOR 3.4 2025
6|/known-for:NOR 3.5 2035
3|/known-for:NOR 4 2030
36|/known-for:NOR 5 2035
-3|/known-for:NZL 1.4 2024
-3|/known-for:NZL 1.9 2024
11|/known-for:NZL 198X
11|/known-for:NZL 2 198X
11|/known-for:NZL 2 2028
-7|/known-for:NZL 2 2030
20|/known-for:NZL 2 2032/2033
6|/known-for:NZL 2 2033
-7|/known-for:NZL 2024
11|/known-for:NZL 2028
-7|/known-for:NZL 2030
20|/known-for:NZL 2032/2033
6|/known-for:NZL 2033
-3|/known-for:NZL 2035
-3|/known-for:NZL 5 2035
6|/known-for:OMN 2024
-3|/known-for:OMN 4.8 2024
8|/known-for:OMN 5.6 2024
-4|/known-for:PAK 1.9 FY2025
22|/known-for:PAK 1988
3|/known-for:PAK 2.3 2024
-3|/known-for:PAK 2023
3|/known-for:PAK 2024
4|/known-for:PAK 2025/2026
22|/known-for:PAK 6.5 1988
-4|/known-for:PAK FY2025
-6|/known-for:PER 2024
-3|/known-for:PER 3.1 2024
-3|/known-for:PER 3.4 2024
20|/known-for:PHL 0.6 2031
6|/known-for:PHL 0.9 2025
-3|/known-for:PHL 1 2030
-3|/known-for:PHL 1 FY2022
16|/known-for:PHL 1.2 2025
5|/known-for:PHL 1.2 2026
4|/known-for:PHL 1.3 2023
6|/known-for:PHL 1.3 2024
12|/known-for:PHL 1.4 2027
4|/known-for:PHL 1.5 2019
14|/known-for:PHL 1.5 2028
-6|/known-for:PHL 1.75 2025
-5|/known-for:PHL 1.8 2024
-5|/known-for:PHL 1.8 2025
10|/known-for:PHL 2 2028
11|/known-for:PHL 2 2030
8|/known-for:PHL 2 2031
-16|/known-for:PHL 2 FY2025
-5|/known-for:PHL 2 FY2027
-3|/known-for:PHL 2.1 2024
-3|/known-for:PHL 2.9 FY2024
3|/known-for:PHL 2019
-6|/known-for:PHL 2023
12|/known-for:PHL 2025
10|/known-for:PHL 2027
23|/known-for:PHL 2028
7|/known-for:PHL 2030
28|/known-for:PHL 2031
-9|/known-for:PHL 3.4 2023
-3|/known-for:PHL FY2022
-3|/known-for:PHL FY2024
-18|/known-for:PHL FY2025
-5|/known-for:PHL FY2027
11|/known-for:PNG 0.5 2027
-17|/known-for:PNG 2 2023
-6|/known-for:PNG 2.3 2032/2033
-17|/known-for:PNG 2023
11|/known-for:PNG 2027
-7|/known-for:PNG 2032/2033
13|/known-for:POL 1.6 2022
11|/known-for:POL 2 2015
9|/known-for:POL 2 2016
-3|/known-for:POL 2 2023
-3|/known-for:POL 2.1 2024
3|/known-for:POL 2.2 2001
6|/known-for:POL 2.2 2022
-4|/known-for:POL 2.2 2024
-7|/known-for:POL 2.5 2027
9|/known-for:POL 2.5 2030
3|/known-for:POL 2001
-9|/known-for:POL 2014
12|/known-for:POL 2015
9|/known-for:POL 2016
19|/known-for:POL 2022
59|/known-for:POL 2023
26|/known-for:POL 2025
6|/known-for:POL 2025-12
64|/known-for:POL 2026
8|/known-for:POL 2028
-5|/known-for:POL 2030
6|/known-for:POL 2035
23|/known-for:POL 3 2023
-3|/known-for:POL 3 2024
-9|/known-for:POL 3 2030
-3|/known-for:POL 3.24 2023
7|/known-for:POL 3.3 2023
-8|/known-for:POL 3.38 2024
-4|/known-for:POL 3.4 2024
-4|/known-for:POL 3.43 2024
-5|/known-for:POL 3.5 2026
-5|/known-for:POL 3.5 2035
-7|/known-for:POL 3.71 2014
20|/known-for:POL 3.9 2023
4|/known-for:POL 3.92 2023
14|/known-for:POL 4 2023
6|/known-for:POL 4 2024
-5|/known-for:POL 4 2026
-3|/known-for:POL 4 2030
18|/known-for:POL 4.1 2024
7|/known-for:POL 4.12 2024
4|/known-for:POL 4.2 2024
9|/known-for:POL 4.3 2028
27|/known-for:POL 4.48 2035
9|/known-for:POL 4.5 2025
24|/known-for:POL 4.7 2025
6|/known-for:POL 4.7 2025-12
20|/known-for:POL 4.8 2026
61|/known-for:POL 5 2026
5|/known-for:POL 5 2027
-15|/known-for:POL 5 2035
-3|/known-for:POL 5-6 2026
-4|/known-for:PRK 198X
-4|/known-for:PRK 4 198X
5|/known-for:PRT 1.55 2024
6|/known-for:PRT 1.58 2025
-8|/known-for:PRT 1.9 2024
34|/known-for:PRT 2 2029
-6|/known-for:PRT 2.1 2025
-9|/known-for:PRT 2.5 2028
-9|/known-for:PRT 2028
34|/known-for:PRT 2029
-19|/known-for:PRT 2030
12|/known-for:PRT 2035
-19|/known-for:PRT 3 2030
12|/known-for:PRT 3.5 2035
3|/known-for:ROU 1.6 2023
10|/known-for:ROU 2 2017
-4|/known-for:ROU 2 2024
-3|/known-for:ROU 2 2030
-4|/known-for:ROU 2.5 2025
10|/known-for:ROU 2017
3|/known-for:ROU 2023
-4|/known-for:ROU 2024
-3|/known-for:ROU 2025
21|/known-for:ROU 2027
9|/known-for:ROU 2030
4|/known-for:ROU 2035
22|/known-for:ROU 3 2027
4|/known-for:ROU 3 2030
9|/known-for:ROU 3.5 2030
4|/known-for:ROU 3.5 2035
-5|/known-for:RUS 1 FY2022
-6|/known-for:RUS 1.3 2021
-6|/known-for:RUS 1.4 2021
-3|/known-for:RUS 1.4 FY2023
-11|/known-for:RUS 198X
18|/known-for:RUS 1E+1 2025
-9|/known-for:RUS 2 2025
-5|/known-for:RUS 2.2 2022
-3|/known-for:RUS 2.5 2024
3|/known-for:RUS 2.7 2021
4|/known-for:RUS 2.7 2022
-14|/known-for:RUS 2007
7|/known-for:RUS 2020
-5|/known-for:RUS 2021
6|/known-for:RUS 2022
7|/known-for:RUS 2023
8|/known-for:RUS 2024
37|/known-for:RUS 2025
6|/known-for:RUS 2026
-3|/known-for:RUS 2027
-17|/known-for:RUS 2030
-5|/known-for:RUS 27 2026
4|/known-for:RUS 3 2022
-17|/known-for:RUS 3 2030
-12|/known-for:RUS 4 198X
-14|/known-for:RUS 4 2007
4|/known-for:RUS 4.1 2022
7|/known-for:RUS 4.3 2020
-3|/known-for:RUS 5.4 2027
16|/known-for:RUS 5.5 2026
6|/known-for:RUS 5.9 2023
9|/known-for:RUS 6.3 2025
13|/known-for:RUS 7.1 2024
8|/known-for:RUS 7.2 2025
11|/known-for:RUS 8 2025
-5|/known-for:RUS FY2022
-5|/known-for:RUS FY2023
25|/known-for:SAU 13 2015
7|/known-for:SAU 1E+1 2015
31|/known-for:SAU 2015
-3|/known-for:SAU 4.8 2024
-4|/known-for:SAU 5.6 2024
10|/known-for:SAU 7.3 2024
-4|/known-for:SGP 1 2016
-26|/known-for:SGP 1.5 2024
-3|/known-for:SGP 1.9 FY2026
8|/known-for:SGP 1971
-3|/known-for:SGP 1999
8|/known-for:SGP 1E+1 1971
-4|/known-for:SGP 2.2 2024
6|/known-for:SGP 2.8 2024
-4|/known-for:SGP 2016
-3|/known-for:SGP 2023
-26|/known-for:SGP 2024
-3|/known-for:SGP 2025
-13|/known-for:SGP 2026
-4|/known-for:SGP 2030
-3|/known-for:SGP 2035
-13|/known-for:SGP 3.5 2026
-3|/known-for:SGP 5 2035
-3|/known-for:SGP FY2026
-3|/known-for:SVK 2 2025
-4|/known-for:SVK 2025
-14|/known-for:SVK 2035
-14|/known-for:SVK 3.5 2035
8|/known-for:SVN 2 2025
11|/known-for:SVN 2 2030
8|/known-for:SVN 2025
23|/known-for:SVN 2030
-11|/known-for:SVN 2035
7|/known-for:SVN 3 2030
5|/known-for:SVN 3.5 2030
-11|/known-for:SVN 5 2035
9|/known-for:SWE 1.1 2019
-16|/known-for:SWE 1.6 2022
-7|/known-for:SWE 1.6 2024
-17|/known-for:SWE 1.7 2021
10|/known-for:SWE 1958
7|/known-for:SWE 2 2024
-4|/known-for:SWE 2 2025
-6|/known-for:SWE 2 2033
13|/known-for:SWE 2.1 2024
8|/known-for:SWE 2.4 2025
-27|/known-for:SWE 2.5 2024
31|/known-for:SWE 2.5 2025
5|/known-for:SWE 2.6 2028
12|/known-for:SWE 2.9 2026
9|/known-for:SWE 2019
-19|/known-for:SWE 2021
-20|/known-for:SWE 2022
-5|/known-for:SWE 2023
-19|/known-for:SWE 2024
21|/known-for:SWE 2025
3|/known-for:SWE 2026
6|/known-for:SWE 2028
-5|/known-for:SWE 2029
-7|/known-for:SWE 2030
-6|/known-for:SWE 2033
-15|/known-for:SWE 2035
-3|/known-for:SWE 3 2029
-3|/known-for:SWE 3.1 2025
-3|/known-for:SWE 3.2 2021
-3|/known-for:SWE 3.2 2030
-5|/known-for:SWE 3.3 2025
9|/known-for:SWE 3.5 2030
-15|/known-for:SWE 3.5 2035
10|/known-for:SWE 4.2 1958
-8|/known-for:SWE 4.8 2026
-5|/known-for:SWE 5 2030
-7|/known-for:SWE 5.4 2030
-3|/known-for:SWE 5.5 2030
-4|/known-for:SWE 5.9 2023
-3|/known-for:THA 0.8 2025
-3|/known-for:THA 0.9 2025
-13|/known-for:THA 1 2025
7|/known-for:THA 1.1 2025
7|/known-for:THA 1.1 FY2021
16|/known-for:THA 1.2 2025
12|/known-for:THA 1.4 FY2021
5|/known-for:THA 1.4 FY2028
3|/known-for:THA 1.5 FY1999
-6|/known-for:THA 1.9 2025
3|/known-for:THA 2 2035
-5|/known-for:THA 2.2 2025
-3|/known-for:THA 2023
-9|/known-for:THA 2025
3|/known-for:THA 2035
3|/known-for:THA FY1999
20|/known-for:THA FY2021
5|/known-for:THA FY2028
-4|/known-for:TUR 1.3 2022
25|/known-for:TUR 1.31 2023
-14|/known-for:TUR 1.8 2023
-3|/known-for:TUR 1.9 2024
-6|/known-for:TUR 2 2024
10|/known-for:TUR 2.1 2024
8|/known-for:TUR 2.3 2026
-3|/known-for:TUR 2.5 2025
-9|/known-for:TUR 2.5 2026
10|/known-for:TUR 2023
-4|/known-for:TUR 2025
-3|/known-for:TUR 2026
13|/known-for:TUR 2028
10|/known-for:TUR 2030
-3|/known-for:TUR 2035
-4|/known-for:TUR 3 2028
5|/known-for:TUR 3 2030
17|/known-for:TUR 3.5 2028
6|/known-for:TUR 3.5 2030
-18|/known-for:TUR 3.5 2035
18|/known-for:TUR 5 2035
-3|/known-for:TWN 1.2 2023
-7|/known-for:TWN 1.3 2023
-5|/known-for:TWN 1.4 2025
8|/known-for:TWN 1.7 2022
-15|/known-for:TWN 1.7 2024
-4|/known-for:TWN 1.8 2000
5|/known-for:TWN 1.8 2016
-3|/known-for:TWN 1.9 2024
3|/known-for:TWN 2 2016
-13|/known-for:TWN 2 2026
-7|/known-for:TWN 2 2026-03
6|/known-for:TWN 2.1 2024
7|/known-for:TWN 2.2 2022
5|/known-for:TWN 2.2 2024
-6|/known-for:TWN 2.3 2025
-12|/known-for:TWN 2.3 FY2028
3|/known-for:TWN 2.4 2023
18|/known-for:TWN 2.45 2025
16|/known-for:TWN 2.5 2024
-8|/known-for:TWN 2.5 2030
3|/known-for:TWN 2.6 2001
-11|/known-for:TWN 2.6 2025
-4|/known-for:TWN 2000
3|/known-for:TWN 2001
8|/known-for:TWN 2016
16|/known-for:TWN 2022
-12|/known-for:TWN 2023
5|/known-for:TWN 2024
19|/known-for:TWN 2025
-10|/known-for:TWN 2026
-7|/known-for:TWN 2026-03
44|/known-for:TWN 2027
21|/known-for:TWN 2028
49|/known-for:TWN 2030
-3|/known-for:TWN 2032
-19|/known-for:TWN 2035
24|/known-for:TWN 3 2025
7|/known-for:TWN 3 2026
-16|/known-for:TWN 3-3.5 FY2031
6|/known-for:TWN 3.3 2026
22|/known-for:TWN 3.32 2026
-7|/known-for:TWN 3.5 2026
40|/known-for:TWN 3.5 2027
-3|/known-for:TWN 3.5 2032
-4|/known-for:TWN 34 2024
4|/known-for:TWN 4 2027
7|/known-for:TWN 4 2028
-6|/known-for:TWN 4 2035
-25|/known-for:TWN 5 2026
14|/known-for:TWN 5 2028
56|/known-for:TWN 5 2030
-13|/known-for:TWN 5 2035
-3|/known-for:TWN FY2025
-12|/known-for:TWN FY2028
-16|/known-for:TWN FY2031
-3|/known-for:UKR 1 FY2022
-9|/known-for:UKR 1.3 2021
21|/known-for:UKR 15 2029
11|/known-for:UKR 19 2026-01
-4|/known-for:UKR 2.1 2025
-4|/known-for:UKR 2.5 2027
3|/known-for:UKR 2.7 2020
-4|/known-for:UKR 2.7 2022
3|/known-for:UKR 2020
7|/known-for:UKR 2021
-14|/known-for:UKR 2023
19|/known-for:UKR 2024
-14|/known-for:UKR 2025
21|/known-for:UKR 2026
11|/known-for:UKR 2026-01
-6|/known-for:UKR 2027
23|/known-for:UKR 2029
6|/known-for:UKR 27 2026
12|/known-for:UKR 27.2 2026
16|/known-for:UKR 3.2 2021
4|/known-for:UKR 34 2022
12|/known-for:UKR 34 2024
6|/known-for:UKR 37 2023
14|/known-for:UKR 3E+1 2024
3|/known-for:UKR 3E+1 2026
-19|/known-for:UKR 5.4 2023
3|/known-for:UKR 6-8 2029
-3|/known-for:UKR 7.1 2024
-6|/known-for:UKR 7.2 2025
-5|/known-for:UKR 8 2025
-3|/known-for:UKR 8.8 2024
-3|/known-for:UKR FY2021
-3|/known-for:UKR FY2022
-12|/known-for:USA 0.9 2019
-16|/known-for:USA 0.93 FY1982
-3|/known-for:USA 0.948 1997
-3|/known-for:USA 0.95 FY2021
-3|/known-for:USA 0.997 1990
-4|/known-for:USA 1 2004
-5|/known-for:USA 1.2 2023
-3|/known-for:USA 1.35 2024
-12|/known-for:USA 1.37 2020
-31|/known-for:USA 1.4 2017
-4|/known-for:USA 1.5 2024
-9|/known-for:USA 1.6 FY2024
-3|/known-for:USA 1.8 1990
-9|/known-for:USA 1.9 FY2026
16|/known-for:USA 195X
27|/known-for:USA 1968
10|/known-for:USA 196X
-9|/known-for:USA 1980
5|/known-for:USA 1984
20|/known-for:USA 1986
3|/known-for:USA 1989
-6|/known-for:USA 198X
-6|/known-for:USA 1990
12|/known-for:USA 1995
8|/known-for:USA 1997
16|/known-for:USA 1E+1 195X
-7|/known-for:USA 2 2013
-3|/known-for:USA 2 2024
3|/known-for:USA 2 2032
-18|/known-for:USA 2.2 2025
-3|/known-for:USA 2.3 2030
-5|/known-for:USA 2.4 2016
-3|/known-for:USA 2.42 2026
-11|/known-for:USA 2.5 2027
6|/known-for:USA 2.5 2035
-3|/known-for:USA 2.5 FY2030
-12|/known-for:USA 2.6 2024
-18|/known-for:USA 2.8 2032
9|/known-for:USA 2.9 2017
-4|/known-for:USA 2.9 2030
8|/known-for:USA 2.9 FY2024
7|/known-for:USA 2003
-4|/known-for:USA 2004
15|/known-for:USA 2007
11|/known-for:USA 2009
8|/known-for:USA 2010
-4|/known-for:USA 2013
41|/known-for:USA 2014
13|/known-for:USA 2015
-22|/known-for:USA 2017
5|/known-for:USA 2018
-15|/known-for:USA 2019
-16|/known-for:USA 2020
-7|/known-for:USA 2022
27|/known-for:USA 2023
-35|/known-for:USA 2024
-31|/known-for:USA 2025
-5|/known-for:USA 2025-12
19|/known-for:USA 2027
3|/known-for:USA 2028
-35|/known-for:USA 2030
-5|/known-for:USA 2031
-20|/known-for:USA 2032
-21|/known-for:USA 2035
6|/known-for:USA 3 1997
-27|/known-for:USA 3 2024
3|/known-for:USA 3 2025
4|/known-for:USA 3 2026
-7|/known-for:USA 3 2028
-16|/known-for:USA 3 2030
-5|/known-for:USA 3 2031
-4|/known-for:USA 3 2032
-18|/known-for:USA 3 2035
4|/known-for:USA 3 FY2024
31|/known-for:USA 3 FY2026
13|/known-for:USA 3.1 2023
4|/known-for:USA 3.1 2025
7|/known-for:USA 3.1 FY2025
-5|/known-for:USA 3.2 2024
17|/known-for:USA 3.2 2025
9|/known-for:USA 3.2 2026
3|/known-for:USA 3.2 FY2026
9|/known-for:USA 3.24 2023
14|/known-for:USA 3.3 2015
3|/known-for:USA 3.3 2023
-4|/known-for:USA 3.3 2026
5|/known-for:USA 3.3 FY2003
9|/known-for:USA 3.3 FY2026
-7|/known-for:USA 3.32 2026
23|/known-for:USA 3.38 2024
4|/known-for:USA 3.4 1997
17|/known-for:USA 3.4 2023
9|/known-for:USA 3.4 2024
-3|/known-for:USA 3.4 2025
-4|/known-for:USA 3.4 FY1978
6|/known-for:USA 3.5 2018
3|/known-for:USA 3.5 2021
3|/known-for:USA 3.5 2023
-19|/known-for:USA 3.5 2025
5|/known-for:USA 3.5 2026
-3|/known-for:USA 3.5 2030
4|/known-for:USA 3.5 2032
-3|/known-for:USA 3.5 2035
11|/known-for:USA 3.5 FY2021
8|/known-for:USA 3.5 FY2026
5|/known-for:USA 3.6 2016
11|/known-for:USA 3.68 2014
7|/known-for:USA 3.7 2003
30|/known-for:USA 3.71 2014
-4|/known-for:USA 3.9 2023
13|/known-for:USA 4 1995
15|/known-for:USA 4 2007
10|/known-for:USA 4 2009
-7|/known-for:USA 4 2022
4|/known-for:USA 4 FY1995
4|/known-for:USA 4.4 2013
17|/known-for:USA 4.5 2028
25|/known-for:USA 4.6 FY2027
7|/known-for:USA 4.7 2010
-9|/known-for:USA 4.7 2025
-5|/known-for:USA 4.7 2025-12
6|/known-for:USA 4.7 2026
19|/known-for:USA 4.7 2027
4|/known-for:USA 4.7 FY2027
5|/known-for:USA 4.8 2027
11|/known-for:USA 4.8 FY2027
-4|/known-for:USA 5 2026
12|/known-for:USA 5 2027
-5|/known-for:USA 5 2028
-5|/known-for:USA 5 2030
-4|/known-for:USA 5 2032
-6|/known-for:USA 5 2035
3|/known-for:USA 5 FY2027
-3|/known-for:USA 5.2 1985
15|/known-for:USA 5.2 FY1981
18|/known-for:USA 5.2 FY1985
-4|/known-for:USA 5.3 2023
4|/known-for:USA 5.8 1989
-8|/known-for:USA 6 1980
5|/known-for:USA 6 1985
-5|/known-for:USA 6 198X
13|/known-for:USA 6.2 1986
15|/known-for:USA 6.3 FY1982
5|/known-for:USA 7 1984
5|/known-for:USA 7 1986
10|/known-for:USA 8 196X
27|/known-for:USA 9 1968
-4|/known-for:USA FY1978
13|/known-for:USA FY1981
-3|/known-for:USA FY1984
18|/known-for:USA FY1985
4|/known-for:USA FY1995
5|/known-for:USA FY2003
8|/known-for:USA FY2021
41|/known-for:USA FY2026
41|/known-for:USA FY2027
-4|/known-for:USA FY2030
-5|/known-for:VEN 2025
-5|/known-for:VEN 3.2 2025
-20|/known-for:VNM 0.6 2031
-4|/known-for:VNM 1.3 2025
5|/known-for:VNM 1.8 2024
-3|/known-for:VNM 1.8 2025
12|/known-for:VNM 1.9 2025
8|/known-for:VNM 1.9 2026
-24|/known-for:VNM 1968
4|/known-for:VNM 1990
4|/known-for:VNM 2 1990
19|/known-for:VNM 2 2030
-4|/known-for:VNM 2.2 2030
7|/known-for:VNM 2024
13|/known-for:VNM 2026
35|/known-for:VNM 2030
-20|/known-for:VNM 2031
-4|/known-for:VNM 2035
22|/known-for:VNM 3 2030
-4|/known-for:VNM 3.5 2035
-24|/known-for:VNM 9 1968
-24|/known-for:YEM 13 2015
-24|/known-for:YEM 2015
-5|/known:- 2.2
-5|/known:- 2.2 2025
-5|/known:- 2.2 since-2025
-5|/known:- since-2025
-6|/known:AFG 0.9
-5|/known:AFG 0.9 1979
-6|/known:AFG 0.9 to-1999
-9|/known:AFG 2
-9|/known:AFG 2 2004
-9|/known:AFG 2 to-2013
-5|/known:AFG 2.5
-5|/known:AFG 2.5 2026
-5|/known:AFG 2.5 since-2025
-6|/known:AFG 2.7
-6|/known:AFG 2.7 2010
-6|/known:AFG 2.7 to-2013
-23|/known:AFG 4.6
-23|/known:AFG 4.6 2026
-23|/known:AFG 4.6 since-2025
-10|/known:AFG 5.2
-10|/known:AFG 5.2 1979
-10|/known:AFG 5.2 to-1999
-27|/known:AFG since-2025
-17|/known:AFG to-1999
-17|/known:AFG to-2013
-6|/known:ALB 1.8
-6|/known:ALB 1.8 2025
-6|/known:ALB 1.8 since-2025
-10|/known:ALB 2
-4|/known:ALB 2 2011
-3|/known:ALB 2 2025
-3|/known:ALB 2 2026
-6|/known:ALB 2 since-2025
-4|/known:ALB 2 to-2013
-5|/known:ALB 2.1
-5|/known:ALB 2.1 2025
-5|/known:ALB 2.1 since-2025
-3|/known:ALB 2.5
-3|/known:ALB 2.5 2025
-3|/known:ALB 2.5 since-2025
3|/known:ALB 3.5
3|/known:ALB 3.5 2025
3|/known:ALB 3.5 since-2025
-17|/known:ALB since-2025
-4|/known:ALB to-2013
23|/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2
23|/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 2025
23|/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 since-2025
23|/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK since-2025
17|/known:ALB+BEL+CAN+ESP 2
17|/known:ALB+BEL+CAN+ESP 2 2026
17|/known:ALB+BEL+CAN+ESP 2 since-2025
17|/known:ALB+BEL+CAN+ESP since-2025
16|/known:ALB+BEL+ESP 2
16|/known:ALB+BEL+ESP 2 2025
16|/known:ALB+BEL+ESP 2 since-2025
16|/known:ALB+BEL+ESP since-2025
-3|/known:ALLIES 0
-3|/known:ALLIES 0 2025
-3|/known:ALLIES 0 since-2025
-7|/known:ALLIES 0.1
-5|/known:ALLIES 0.1 2025
-7|/known:ALLIES 0.1 since-2025
61|/known:ALLIES 0.25
46|/known:ALLIES 0.25 2025
15|/known:ALLIES 0.25 2026
61|/known:ALLIES 0.25 since-2025
11|/known:ALLIES 0.5
16|/known:ALLIES 0.5 2025
-4|/known:ALLIES 0.5 2026
12|/known:ALLIES 0.5 since-2025
-39|/known:ALLIES 1
-20|/known:ALLIES 1 2025
-5|/known:ALLIES 1 2026
-25|/known:ALLIES 1 since-2025
-5|/known:ALLIES 1 to-1999
-5|/known:ALLIES 1 to-2024
-3|/known:ALLIES 1.1
-3|/known:ALLIES 1.2
-4|/known:ALLIES 1.3
-3|/known:ALLIES 1.3 since-2025
-3|/known:ALLIES 1.4
-3|/known:ALLIES 1.45
-3|/known:ALLIES 1.45 2025
-3|/known:ALLIES 1.45 since-2025
3|/known:ALLIES 1.5
-6|/known:ALLIES 1.5 2022
-13|/known:ALLIES 1.5 2023
39|/known:ALLIES 1.5 2024
-9|/known:ALLIES 1.5 to-1999
-5|/known:ALLIES 1.5 to-2013
20|/known:ALLIES 1.5 to-2024
-3|/known:ALLIES 1.6
-4|/known:ALLIES 1.7
4|/known:ALLIES 1.9 2025
-19|/known:ALLIES 1E+1
-13|/known:ALLIES 1E+1 2025
-3|/known:ALLIES 1E+1 2026
-16|/known:ALLIES 1E+1 since-2025
-3|/known:ALLIES 1E+1 to-2024
22|/known:ALLIES 2
-3|/known:ALLIES 2 1987
-4|/known:ALLIES 2 1990
4|/known:ALLIES 2 1997
3|/known:ALLIES 2 2002
3|/known:ALLIES 2 2010
-9|/known:ALLIES 2 2014
-6|/known:ALLIES 2 2016
-29|/known:ALLIES 2 2017
-18|/known:ALLIES 2 2018
31|/known:ALLIES 2 2019
60|/known:ALLIES 2 2020
-7|/known:ALLIES 2 2021
14|/known:ALLIES 2 2022
17|/known:ALLIES 2 2023
-44|/known:ALLIES 2 2024
36|/known:ALLIES 2 2025
-15|/known:ALLIES 2 2026
21|/known:ALLIES 2 since-2025
-9|/known:ALLIES 2 to-1999
3|/known:ALLIES 2 to-2013
21|/known:ALLIES 2 to-2021
-14|/known:ALLIES 2 to-2024
-4|/known:ALLIES 2.2
-3|/known:ALLIES 2.2 since-2025
-4|/known:ALLIES 2.3
-5|/known:ALLIES 2.4
-3|/known:ALLIES 2.4 2025
-4|/known:ALLIES 2.4 since-2025
-5|/known:ALLIES 2.5
7|/known:ALLIES 2.5 2023
-13|/known:ALLIES 2.5 2024
24|/known:ALLIES 2.5 2025
-20|/known:ALLIES 2.5 2026
4|/known:ALLIES 2.5 since-2025
-6|/known:ALLIES 2.5 to-2024
-3|/known:ALLIES 2.5-2.7
-3|/known:ALLIES 2.5-2.7 2023
-3|/known:ALLIES 2.5-2.7 to-2024
-3|/known:ALLIES 2.5-3
-3|/known:ALLIES 2.5-3 since-2025
-4|/known:ALLIES 2.7
-3|/known:ALLIES 2.7 since-2025
-3|/known:ALLIES 2.8
-3|/known:ALLIES 2.8 since-2025
-44|/known:ALLIES 3
5|/known:ALLIES 3 1980
-7|/known:ALLIES 3 1988
-3|/known:ALLIES 3 2002
-3|/known:ALLIES 3 2003
-4|/known:ALLIES 3 2016
-8|/known:ALLIES 3 2023
10|/known:ALLIES 3 2024
22|/known:ALLIES 3 2025
-38|/known:ALLIES 3 2026
-3|/known:ALLIES 3 2027
-19|/known:ALLIES 3 since-2025
-12|/known:ALLIES 3 to-1999
-6|/known:ALLIES 3 to-2013
-7|/known:ALLIES 3 to-2021
15|/known:ALLIES 3-3.5 2024
-7|/known:ALLIES 3-3.5 2025
-6|/known:ALLIES 3-3.5 2026
-13|/known:ALLIES 3-3.5 since-2025
15|/known:ALLIES 3-3.5 to-2024
44|/known:ALLIES 3-4
45|/known:ALLIES 3-4 2025
45|/known:ALLIES 3-4 since-2025
-8|/known:ALLIES 3.3
-7|/known:ALLIES 3.3 1988
-7|/known:ALLIES 3.3 to-1999
6|/known:ALLIES 3.5
-8|/known:ALLIES 3.5 2024
-7|/known:ALLIES 3.5 2025
35|/known:ALLIES 3.5 2026
-12|/known:ALLIES 3.5 2027
17|/known:ALLIES 3.5 since-2025
-9|/known:ALLIES 3.5 to-2024
18|/known:ALLIES 3.5-5
18|/known:ALLIES 3.5-5 2025
18|/known:ALLIES 3.5-5 since-2025
-3|/known:ALLIES 3.7
-3|/known:ALLIES 3.7 2025
-3|/known:ALLIES 3.7 since-2025
-4|/known:ALLIES 3.8
-4|/known:ALLIES 3.8 2025
-4|/known:ALLIES 3.8 since-2025
23|/known:ALLIES 4
38|/known:ALLIES 4 1987
-10|/known:ALLIES 4 1988
-4|/known:ALLIES 4 1989
-3|/known:ALLIES 4 2002
-3|/known:ALLIES 4 2008
-8|/known:ALLIES 4 2018
13|/known:ALLIES 4 2019
-4|/known:ALLIES 4 2023
34|/known:ALLIES 4 2024
-7|/known:ALLIES 4 2025
-17|/known:ALLIES 4 2026
-24|/known:ALLIES 4 since-2025
19|/known:ALLIES 4 to-1999
-7|/known:ALLIES 4 to-2013
5|/known:ALLIES 4 to-2021
30|/known:ALLIES 4 to-2024
-4|/known:ALLIES 4.5
4|/known:ALLIES 5
4|/known:ALLIES 5 1981
-3|/known:ALLIES 5 2023
-17|/known:ALLIES 5 2024
-17|/known:ALLIES 5 2025
44|/known:ALLIES 5 2026
28|/known:ALLIES 5 since-2025
-23|/known:ALLIES 5 to-2024
-21|/known:ALLIES 6
-17|/known:ALLIES 6 1990
8|/known:ALLIES 6 1995
-7|/known:ALLIES 6 2025
-3|/known:ALLIES 6 2026
-10|/known:ALLIES 6 since-2025
-10|/known:ALLIES 6 to-1999
-4|/known:ALLIES 7
-3|/known:ALLIES 8
-4|/known:ALLIES since-2025
-48|/known:ALLIES to-1999
-22|/known:ALLIES to-2013
3|/known:ALLIES to-2021
-38|/known:ALLIES to-2024
29|/known:ALLIES+AUS+JPN 5
29|/known:ALLIES+AUS+JPN 5 2025
29|/known:ALLIES+AUS+JPN 5 since-2025
29|/known:ALLIES+AUS+JPN since-2025
-10|/known:ALLIES+JPN 3.5
-20|/known:ALLIES+JPN 3.5 2025
10|/known:ALLIES+JPN 3.5 2026
-10|/known:ALLIES+JPN 3.5 since-2025
32|/known:ALLIES+JPN 5
32|/known:ALLIES+JPN 5 2025
32|/known:ALLIES+JPN 5 since-2025
21|/known:ALLIES+JPN since-2025
34|/known:ALLIES+KOR 5
34|/known:ALLIES+KOR 5 2025
34|/known:ALLIES+KOR 5 since-2025
34|/known:ALLIES+KOR since-2025
24|/known:ALLIES+PHL 3.5
24|/known:ALLIES+PHL 3.5 2026
24|/known:ALLIES+PHL 3.5 since-2025
24|/known:ALLIES+PHL since-2025
-9|/known:ALLIES+SGP 3.5
-9|/known:ALLIES+SGP 3.5 2025
-9|/known:ALLIES+SGP 3.5 since-2025
-9|/known:ALLIES+SGP since-2025
7|/known:ARG 0.5
7|/known:ARG 0.5 2025
7|/known:ARG 0.5 since-2025
5|/known:ARG 0.6
5|/known:ARG 0.6 2023
5|/known:ARG 0.6 to-2024
5|/known:ARG 2
-3|/known:ARG 2 2023
8|/known:ARG 2 2025
8|/known:ARG 2 since-2025
-3|/known:ARG 2 to-2024
14|/known:ARG since-2025
14|/known:ARM 4
14|/known:ARM 4 2025
14|/known:ARM 4 since-2025
18|/known:ARM since-2025
5|/known:AUS 0.1
4|/known:AUS 0.1 2025
5|/known:AUS 0.1 since-2025
5|/known:AUS 0.15
5|/known:AUS 0.15 2023
5|/known:AUS 0.15 to-2024
-24|/known:AUS 0.3
-23|/known:AUS 0.3 2023
-23|/known:AUS 0.3 to-2024
-11|/known:AUS 0.5
-11|/known:AUS 0.5 2023
-11|/known:AUS 0.5 to-2024
-29|/known:AUS 1
-3|/known:AUS 1 2022
-18|/known:AUS 1 2023
-4|/known:AUS 1 2025
-3|/known:AUS 1 2026
-7|/known:AUS 1 since-2025
-21|/known:AUS 1 to-2024
-7|/known:AUS 1.07
-7|/known:AUS 1.07 2022
-7|/known:AUS 1.07 to-2024
-5|/known:AUS 1.2
-3|/known:AUS 1.2 2026
-5|/known:AUS 1.2 since-2025
-40|/known:AUS 1.3
-5|/known:AUS 1.3 2025
-33|/known:AUS 1.3 2026
-38|/known:AUS 1.3 since-2025
-8|/known:AUS 1.4
-8|/known:AUS 1.4 2025
-8|/known:AUS 1.4 since-2025
-10|/known:AUS 1.5 2023
11|/known:AUS 1.5 2026
11|/known:AUS 1.5 since-2025
-10|/known:AUS 1.5 to-2024
-3|/known:AUS 1.6
-3|/known:AUS 1.6 2025
-3|/known:AUS 1.6 since-2025
-4|/known:AUS 1.7 2026
-9|/known:AUS 1.8
-9|/known:AUS 1.8 2025
-9|/known:AUS 1.8 since-2025
8|/known:AUS 1.9
11|/known:AUS 1.9 2025
-6|/known:AUS 1.9 2026
5|/known:AUS 1.9 since-2025
4|/known:AUS 1.96
4|/known:AUS 1.96 2022
4|/known:AUS 1.96 to-2024
-9|/known:AUS 1E+1
-8|/known:AUS 1E+1 2025
-8|/known:AUS 1E+1 since-2025
62|/known:AUS 2
14|/known:AUS 2 2013
14|/known:AUS 2 2014
4|/known:AUS 2 2021
26|/known:AUS 2 2022
11|/known:AUS 2 2023
-6|/known:AUS 2 2024
28|/known:AUS 2 2025
-31|/known:AUS 2 2026
-4|/known:AUS 2 since-2025
14|/known:AUS 2 to-2013
21|/known:AUS 2 to-2021
31|/known:AUS 2 to-2024
4|/known:AUS 2.02
4|/known:AUS 2.02 2025
4|/known:AUS 2.02 since-2025
7|/known:AUS 2.05
4|/known:AUS 2.05 2025
4|/known:AUS 2.05 2026
7|/known:AUS 2.05 since-2025
-5|/known:AUS 2.1 2022
4|/known:AUS 2.1 2024
3|/known:AUS 2.1 2027
14|/known:AUS 2.2
14|/known:AUS 2.2 2023
14|/known:AUS 2.2 to-2024
23|/known:AUS 2.3
13|/known:AUS 2.3 2023
8|/known:AUS 2.3 2025
9|/known:AUS 2.3 since-2025
14|/known:AUS 2.3 to-2024
-5|/known:AUS 2.32
-5|/known:AUS 2.32 2025
-5|/known:AUS 2.32 since-2025
4|/known:AUS 2.33
4|/known:AUS 2.33 2025
4|/known:AUS 2.33 since-2025
33|/known:AUS 2.4
28|/known:AUS 2.4 2025
4|/known:AUS 2.4 2026
33|/known:AUS 2.4 since-2025
-11|/known:AUS 2.5
-12|/known:AUS 2.5 2023
-3|/known:AUS 2.5 since-2025
-10|/known:AUS 2.5 to-2024
-3|/known:AUS 2.6
11|/known:AUS 2.8
-11|/known:AUS 2.8 2025
22|/known:AUS 2.8 2026
11|/known:AUS 2.8 since-2025
37|/known:AUS 3
3|/known:AUS 3 2023
-6|/known:AUS 3 2024
16|/known:AUS 3 2025
24|/known:AUS 3 2027
38|/known:AUS 3 since-2025
-3|/known:AUS 3 to-2024
-3|/known:AUS 3.2
-3|/known:AUS 3.2 2026
-3|/known:AUS 3.2 since-2025
-3|/known:AUS 3.3
28|/known:AUS 3.5
32|/known:AUS 3.5 2025
-3|/known:AUS 3.5 2026
28|/known:AUS 3.5 since-2025
11|/known:AUS 4
3|/known:AUS 4 2025
8|/known:AUS 4 2026
11|/known:AUS 4 since-2025
-6|/known:AUS 4.5
-6|/known:AUS 4.5 2027
-6|/known:AUS 4.5 since-2025
-9|/known:AUS 4.7
-4|/known:AUS 4.7 1978
-5|/known:AUS 4.7 2025
-5|/known:AUS 4.7 since-2025
-4|/known:AUS 4.7 to-1999
-37|/known:AUS 5
-55|/known:AUS 5 2025
20|/known:AUS 5 2026
-35|/known:AUS 5 since-2025
25|/known:AUS since-2025
14|/known:AUS to-2013
21|/known:AUS to-2021
-24|/known:AUS to-2024
-3|/known:AUS+JPN 2.05
-3|/known:AUS+JPN 2.05 2025
-3|/known:AUS+JPN 2.05 since-2025
-7|/known:AUS+JPN 2.8
-7|/known:AUS+JPN 2.8 2026
-7|/known:AUS+JPN 2.8 since-2025
52|/known:AUS+JPN 3
56|/known:AUS+JPN 3 2025
-4|/known:AUS+JPN 3 2026
52|/known:AUS+JPN 3 since-2025
79|/known:AUS+JPN 3.5
22|/known:AUS+JPN 3.5 2025
57|/known:AUS+JPN 3.5 2026
79|/known:AUS+JPN 3.5 since-2025
-19|/known:AUS+JPN 5
-19|/known:AUS+JPN 5 2025
-19|/known:AUS+JPN 5 since-2025
80|/known:AUS+JPN since-2025
33|/known:AUS+JPN+KOR 3.5
13|/known:AUS+JPN+KOR 3.5 2025
21|/known:AUS+JPN+KOR 3.5 2026
33|/known:AUS+JPN+KOR 3.5 since-2025
32|/known:AUS+JPN+KOR since-2025
-3|/known:AUS+JPN+PHL 3
-3|/known:AUS+JPN+PHL 3 2026
-3|/known:AUS+JPN+PHL 3 since-2025
21|/known:AUS+JPN+PHL 3.5
21|/known:AUS+JPN+PHL 3.5 2026
21|/known:AUS+JPN+PHL 3.5 since-2025
17|/known:AUS+JPN+PHL since-2025
-3|/known:AUS+JPN+TWN 3
-3|/known:AUS+JPN+TWN 3 2026
-3|/known:AUS+JPN+TWN 3 since-2025
22|/known:AUS+JPN+TWN 3.5
22|/known:AUS+JPN+TWN 3.5 2026
22|/known:AUS+JPN+TWN 3.5 since-2025
19|/known:AUS+JPN+TWN since-2025
-4|/known:AUS+KOR 3
-4|/known:AUS+KOR 3 2026
-4|/known:AUS+KOR 3 since-2025
38|/known:AUS+KOR 3.5
38|/known:AUS+KOR 3.5 2025
38|/known:AUS+KOR 3.5 since-2025
34|/known:AUS+KOR since-2025
-5|/known:AUS+NATO 2.8
-5|/known:AUS+NATO 2.8 2025
-5|/known:AUS+NATO 2.8 since-2025
-5|/known:AUS+NATO since-2025
-7|/known:AUT 1
-10|/known:AUT 1 2025
3|/known:AUT 1 2026
-7|/known:AUT 1 since-2025
8|/known:AUT 2
10|/known:AUT 2 2025
10|/known:AUT 2 since-2025
3|/known:AUT since-2025
4|/known:AZE 3.3
4|/known:AZE 3.3 2008
4|/known:AZE 3.3 to-2013
4|/known:AZE to-2013
4|/known:BEL 0.93
4|/known:BEL 0.93 2020
4|/known:BEL 0.93 to-2021
9|/known:BEL 1.3
11|/known:BEL 1.3 2025
11|/known:BEL 1.3 since-2025
-7|/known:BEL 1.31
-7|/known:BEL 1.31 2023
-7|/known:BEL 1.31 to-2024
-4|/known:BEL 1.4
-4|/known:BEL 1.4 2025
-4|/known:BEL 1.4 since-2025
-10|/known:BEL 1.5
-10|/known:BEL 1.5 2025
-10|/known:BEL 1.5 since-2025
4|/known:BEL 1.54
4|/known:BEL 1.54 to-2024
-5|/known:BEL 1.6
-3|/known:BEL 1.6 2024
-3|/known:BEL 1.6 to-2024
3|/known:BEL 2
-8|/known:BEL 2 2025
15|/known:BEL 2 2026
7|/known:BEL 2 since-2025
-6|/known:BEL 2.1
-5|/known:BEL 2.1 2025
-6|/known:BEL 2.1 since-2025
-12|/known:BEL 2.5
-22|/known:BEL 2.5 2023
4|/known:BEL 2.5 2025
5|/known:BEL 2.5 2026
9|/known:BEL 2.5 since-2025
-22|/known:BEL 2.5 to-2024
3|/known:BEL 3.5
21|/known:BEL 3.5 2025
-18|/known:BEL 3.5 2026
3|/known:BEL 3.5 since-2025
-10|/known:BEL 5
-14|/known:BEL 5 2025
4|/known:BEL 5 2026
-10|/known:BEL 5 since-2025
-5|/known:BEL since-2025
4|/known:BEL to-2021
-31|/known:BEL to-2024
12|/known:BEL+CAN+ESP 2
12|/known:BEL+CAN+ESP 2 2026
12|/known:BEL+CAN+ESP 2 since-2025
11|/known:BEL+CAN+ESP since-2025
15|/known:BEL+CZE+ESP+PRT 2
15|/known:BEL+CZE+ESP+PRT 2 2026
15|/known:BEL+CZE+ESP+PRT 2 since-2025
15|/known:BEL+CZE+ESP+PRT since-2025
30|/known:BEL+ESP 1.3
13|/known:BEL+ESP 1.3 2024
13|/known:BEL+ESP 1.3 to-2024
11|/known:BEL+ESP 2
11|/known:BEL+ESP 2 2025
11|/known:BEL+ESP 2 since-2025
28|/known:BEL+ESP since-2025
13|/known:BEL+ESP to-2024
9|/known:BEL+ESP+ITA 1.6
9|/known:BEL+ESP+ITA 1.6 2025
9|/known:BEL+ESP+ITA 1.6 since-2025
-6|/known:BEL+ESP+ITA 3.5
-6|/known:BEL+ESP+ITA 3.5 2026
-6|/known:BEL+ESP+ITA 3.5 since-2025
3|/known:BEL+ESP+ITA since-2025
15|/known:BEL+ESP+ITA+PRT 2
15|/known:BEL+ESP+ITA+PRT 2 2026
15|/known:BEL+ESP+ITA+PRT 2 since-2025
15|/known:BEL+ESP+ITA+PRT since-2025
32|/known:BEL+ESP+PRT 2
10|/known:BEL+ESP+PRT 2 2025
21|/known:BEL+ESP+PRT 2 2026
32|/known:BEL+ESP+PRT 2 since-2025
30|/known:BEL+ESP+PRT since-2025
19|/known:BEL+ESP+SVK 5
19|/known:BEL+ESP+SVK 5 2025
19|/known:BEL+ESP+SVK 5 since-2025
19|/known:BEL+ESP+SVK since-2025
31|/known:BEL+ITA 2
31|/known:BEL+ITA 2 2025
31|/known:BEL+ITA 2 since-2025
-6|/known:BEL+ITA 3.5
-6|/known:BEL+ITA 3.5 2025
-6|/known:BEL+ITA 3.5 since-2025
12|/known:BEL+ITA since-2025
-9|/known:BEL+SVK 3.5
-9|/known:BEL+SVK 3.5 2025
-9|/known:BEL+SVK 3.5 since-2025
-9|/known:BEL+SVK since-2025
3|/known:BGD 1
3|/known:BGD 1 2025
3|/known:BGD 1 since-2025
3|/known:BGD since-2025
5|/known:BGR 1.5 2018
-6|/known:BGR 1.5 2025
-6|/known:BGR 1.5 since-2025
5|/known:BGR 1.5 to-2021
7|/known:BGR 1.8
7|/known:BGR 1.8 2025
7|/known:BGR 1.8 since-2025
4|/known:BGR 2
-4|/known:BGR 2 2006
16|/known:BGR 2 2018
-8|/known:BGR 2 2025
-8|/known:BGR 2 since-2025
-4|/known:BGR 2 to-2013
16|/known:BGR 2 to-2021
7|/known:BGR 2.1
7|/known:BGR 2.1 2025
7|/known:BGR 2.1 since-2025
-3|/known:BGR 3
-3|/known:BGR 3 2025
-3|/known:BGR 3 since-2025
31|/known:BGR 3.5
32|/known:BGR 3.5 2025
32|/known:BGR 3.5 since-2025
13|/known:BGR 5
13|/known:BGR 5 2025
13|/known:BGR 5 since-2025
40|/known:BGR since-2025
-4|/known:BGR to-2013
20|/known:BGR to-2021
-5|/known:BGR+FRA+GBR+GRC+ROU+TUR 2
-5|/known:BGR+FRA+GBR+GRC+ROU+TUR 2 2006
-5|/known:BGR+FRA+GBR+GRC+ROU+TUR 2 to-2013
-5|/known:BGR+FRA+GBR+GRC+ROU+TUR to-2013
-4|/known:BRA 0.5
-4|/known:BRA 0.5 2025
-4|/known:BRA 0.5 since-2025
5|/known:BRA 2
3|/known:BRA 2 2023
4|/known:BRA 2 2025
4|/known:BRA 2 since-2025
-5|/known:BRA 3.5
-5|/known:BRA 3.5 2025
-5|/known:BRA 3.5 since-2025
5|/known:BRA 4.7
5|/known:BRA 4.7 2025
5|/known:BRA 4.7 since-2025
3|/known:BRA 5
3|/known:BRA 5 2025
3|/known:BRA 5 since-2025
-17|/known:BRN 2
-17|/known:BRN 2 2022
-17|/known:BRN 2 to-2024
4|/known:BRN 2.6
4|/known:BRN 2.6 2023
4|/known:BRN 2.6 to-2024
-13|/known:BRN to-2024
-3|/known:CAN 0.1
-3|/known:CAN 0.1 2025
-3|/known:CAN 0.1 since-2025
3|/known:CAN 1
13|/known:CAN 1.2
14|/known:CAN 1.2 2023
14|/known:CAN 1.2 to-2024
3|/known:CAN 1.3
4|/known:CAN 1.3 2023
4|/known:CAN 1.3 to-2024
-3|/known:CAN 1.31
-3|/known:CAN 1.31 2023
-3|/known:CAN 1.31 to-2024
5|/known:CAN 1.33
3|/known:CAN 1.33 2024
3|/known:CAN 1.33 to-2024
4|/known:CAN 1.35
4|/known:CAN 1.35 2025
4|/known:CAN 1.35 since-2025
28|/known:CAN 1.37
16|/known:CAN 1.37 2024
12|/known:CAN 1.37 2025
12|/known:CAN 1.37 since-2025
16|/known:CAN 1.37 to-2024
3|/known:CAN 1.38
3|/known:CAN 1.38 2023
3|/known:CAN 1.38 to-2024
30|/known:CAN 1.4
6|/known:CAN 1.4 2019
29|/known:CAN 1.4 2025
-5|/known:CAN 1.4 2026
25|/known:CAN 1.4 since-2025
6|/known:CAN 1.4 to-2021
-19|/known:CAN 1.43
-11|/known:CAN 1.43 2024
-8|/known:CAN 1.43 2025
-8|/known:CAN 1.43 since-2025
-11|/known:CAN 1.43 to-2024
11|/known:CAN 1.45
11|/known:CAN 1.45 2025
11|/known:CAN 1.45 since-2025
-32|/known:CAN 1.47
-34|/known:CAN 1.47 2024
-34|/known:CAN 1.47 to-2024
-9|/known:CAN 1.5
-3|/known:CAN 1.5 1987
-15|/known:CAN 1.5 2025
13|/known:CAN 1.5 2026
-7|/known:CAN 1.5 to-1999
-22|/known:CAN 1.66
-22|/known:CAN 1.66 2025
-22|/known:CAN 1.66 since-2025
-9|/known:CAN 1.7
-12|/known:CAN 1.7 2020
-10|/known:CAN 1.7 to-2021
10|/known:CAN 1.76
10|/known:CAN 1.76 2024
10|/known:CAN 1.76 to-2024
11|/known:CAN 1.8
11|/known:CAN 1.8 1980
11|/known:CAN 1.8 to-1999
66|/known:CAN 2
24|/known:CAN 2 1979
20|/known:CAN 2 1988
-11|/known:CAN 2 2016
3|/known:CAN 2 2021
-13|/known:CAN 2 2022
-6|/known:CAN 2 2023
45|/known:CAN 2 2024
34|/known:CAN 2 2025
-12|/known:CAN 2 2026
22|/known:CAN 2 since-2025
30|/known:CAN 2 to-1999
-11|/known:CAN 2 to-2021
25|/known:CAN 2 to-2024
-36|/known:CAN 2.02
-16|/known:CAN 2.02 2024
-20|/known:CAN 2.02 2025
-20|/known:CAN 2.02 since-2025
-16|/known:CAN 2.02 to-2024
21|/known:CAN 2.1
22|/known:CAN 2.1 2026
21|/known:CAN 2.1 since-2025
-29|/known:CAN 2.3
-20|/known:CAN 2.3 2025
-9|/known:CAN 2.3 2026
-29|/known:CAN 2.3 since-2025
-8|/known:CAN 2.4
-8|/known:CAN 2.4 2025
-8|/known:CAN 2.4 since-2025
-47|/known:CAN 2.5
-5|/known:CAN 2.5 2023
-42|/known:CAN 2.5 2026
-42|/known:CAN 2.5 since-2025
-5|/known:CAN 2.5 to-2024
-11|/known:CAN 3
-4|/known:CAN 3 2025
-5|/known:CAN 3 2026
-9|/known:CAN 3 since-2025
7|/known:CAN 3.5 2025
-4|/known:CAN 3.5 2026
-11|/known:CAN 4.7
-11|/known:CAN 4.7 1979
-11|/known:CAN 4.7 to-1999
27|/known:CAN 5
-4|/known:CAN 5 2025
31|/known:CAN 5 2026
27|/known:CAN 5 since-2025
-16|/known:CAN since-2025
13|/known:CAN to-1999
-13|/known:CAN to-2021
3|/known:CAN to-2024
11|/known:CAN+ITA 1.5
11|/known:CAN+ITA 1.5 2025
11|/known:CAN+ITA 1.5 since-2025
11|/known:CAN+ITA since-2025
-3|/known:CAN+JPN 1.5
-3|/known:CAN+JPN 1.5 1987
-3|/known:CAN+JPN 1.5 to-1999
-3|/known:CAN+JPN to-1999
17|/known:CHE 0.7
5|/known:CHE 0.7 2024
3|/known:CHE 0.7 2025
10|/known:CHE 0.7 2026
13|/known:CHE 0.7 since-2025
5|/known:CHE 0.7 to-2024
-24|/known:CHE 0.9
-24|/known:CHE 0.9 1983
-24|/known:CHE 0.9 to-1999
11|/known:CHE 1
-6|/known:CHE 1 1977
16|/known:CHE 1 2025
17|/known:CHE 1 since-2025
-6|/known:CHE 1 to-1999
19|/known:CHE 1.5
19|/known:CHE 1.5 2025
19|/known:CHE 1.5 since-2025
-25|/known:CHE 2
-14|/known:CHE 2 2024
-10|/known:CHE 2 2025
-11|/known:CHE 2 since-2025
-14|/known:CHE 2 to-2024
-3|/known:CHE 3
-3|/known:CHE 3 2025
-3|/known:CHE 3 since-2025
-3|/known:CHE 3.5
-39|/known:CHE 5
-39|/known:CHE 5 2025
-39|/known:CHE 5 since-2025
-3|/known:CHE since-2025
-31|/known:CHE to-1999
-9|/known:CHE to-2024
-3|/known:CHL 0.6
-3|/known:CHL 0.6 2023
-3|/known:CHL 0.6 to-2024
-3|/known:CHL to-2024
-5|/known:CHN 0.9
-3|/known:CHN 0.9 1978
-3|/known:CHN 0.9 to-1999
-11|/known:CHN 1
-3|/known:CHN 1 2024
-3|/known:CHN 1 2025
-6|/known:CHN 1 since-2025
-5|/known:CHN 1 to-2024
-3|/known:CHN 1.19
-3|/known:CHN 1.19 2023
-3|/known:CHN 1.19 to-2024
17|/known:CHN 1.2
8|/known:CHN 1.2 2022
33|/known:CHN 1.2 2023
-22|/known:CHN 1.2 2024
19|/known:CHN 1.2 to-2024
19|/known:CHN 1.26
19|/known:CHN 1.26 2024
19|/known:CHN 1.26 to-2024
27|/known:CHN 1.3
3|/known:CHN 1.3 2018
24|/known:CHN 1.3 2022
-21|/known:CHN 1.3 2024
10|/known:CHN 1.3 2025
6|/known:CHN 1.3 2026
15|/known:CHN 1.3 since-2025
6|/known:CHN 1.3 to-2021
4|/known:CHN 1.3 to-2024
8|/known:CHN 1.4
11|/known:CHN 1.4 2014
-3|/known:CHN 1.4 since-2025
11|/known:CHN 1.4 to-2021
35|/known:CHN 1.5
11|/known:CHN 1.5 2024
21|/known:CHN 1.5 2025
21|/known:CHN 1.5 since-2025
14|/known:CHN 1.5 to-2024
-4|/known:CHN 1.6
17|/known:CHN 1.6 2023
-9|/known:CHN 1.6 2024
-12|/known:CHN 1.6 2025
-12|/known:CHN 1.6 since-2025
8|/known:CHN 1.6 to-2024
-17|/known:CHN 1.65
-17|/known:CHN 1.65 2018
-17|/known:CHN 1.65 to-2021
54|/known:CHN 1.7
20|/known:CHN 1.7 2022
7|/known:CHN 1.7 2023
16|/known:CHN 1.7 2025
8|/known:CHN 1.7 2026
24|/known:CHN 1.7 since-2025
29|/known:CHN 1.7 to-2024
9|/known:CHN 1.8 2023
7|/known:CHN 1.8 2024
-15|/known:CHN 1.8 2025
-15|/known:CHN 1.8 since-2025
16|/known:CHN 1.8 to-2024
12|/known:CHN 1.9
10|/known:CHN 1.9 2018
4|/known:CHN 1.9 2019
14|/known:CHN 1.9 to-2021
-7|/known:CHN 1E+1
-8|/known:CHN 1E+1 2023
-8|/known:CHN 1E+1 to-2024
-5|/known:CHN 2
13|/known:CHN 2 2013
4|/known:CHN 2 2014
6|/known:CHN 2 2015
-8|/known:CHN 2 2022
-35|/known:CHN 2 2024
-25|/known:CHN 2 2025
42|/known:CHN 2 2026
17|/known:CHN 2 since-2025
13|/known:CHN 2 to-2013
9|/known:CHN 2 to-2021
-44|/known:CHN 2 to-2024
-11|/known:CHN 2.1
-3|/known:CHN 2.1 2021
-4|/known:CHN 2.1 2024
-4|/known:CHN 2.1 2025
-4|/known:CHN 2.1 since-2025
-3|/known:CHN 2.1 to-2021
-4|/known:CHN 2.1 to-2024
3|/known:CHN 2.2
-3|/known:CHN 2.2 2024
8|/known:CHN 2.2 2025
8|/known:CHN 2.2 since-2025
-5|/known:CHN 2.2 to-2024
15|/known:CHN 2.3
15|/known:CHN 2.3 2025
15|/known:CHN 2.3 since-2025
-3|/known:CHN 2.32
-3|/known:CHN 2.32 2025
-3|/known:CHN 2.32 since-2025
-25|/known:CHN 2.4
-24|/known:CHN 2.4 2026
-24|/known:CHN 2.4 since-2025
-11|/known:CHN 2.5 2023
-3|/known:CHN 2.5 2024
16|/known:CHN 2.5 2025
16|/known:CHN 2.5 since-2025
-13|/known:CHN 2.5 to-2024
-27|/known:CHN 3
-3|/known:CHN 3 2025
-16|/known:CHN 3 2026
-6|/known:CHN 3 2027
-24|/known:CHN 3 since-2025
-3|/known:CHN 3 to-2024
-23|/known:CHN 3.1
-13|/known:CHN 3.1 2023
-10|/known:CHN 3.1 2025
-10|/known:CHN 3.1 since-2025
-13|/known:CHN 3.1 to-2024
-6|/known:CHN 3.2
-5|/known:CHN 3.2 2025
-6|/known:CHN 3.2 since-2025
-6|/known:CHN 3.3
-4|/known:CHN 3.3 2025
-6|/known:CHN 3.3 since-2025
-8|/known:CHN 3.32
-8|/known:CHN 3.32 2025
-8|/known:CHN 3.32 since-2025
-16|/known:CHN 3.4
-12|/known:CHN 3.4 2024
-4|/known:CHN 3.4 2025
-4|/known:CHN 3.4 since-2025
-12|/known:CHN 3.4 to-2024
-26|/known:CHN 3.5
-17|/known:CHN 3.5 2025
-6|/known:CHN 3.5 2026
-23|/known:CHN 3.5 since-2025
-13|/known:CHN 3.8
-12|/known:CHN 3.8 2015
-12|/known:CHN 3.8 to-2021
27|/known:CHN 4
27|/known:CHN 4 2025
27|/known:CHN 4 since-2025
-3|/known:CHN 4.3
-3|/known:CHN 4.3 2021
-3|/known:CHN 4.3 to-2021
5|/known:CHN 4.7
6|/known:CHN 4.7 2025
6|/known:CHN 4.7 since-2025
-14|/known:CHN 5
-10|/known:CHN 5 2023
-4|/known:CHN 5 2026
-3|/known:CHN 5 since-2025
-10|/known:CHN 5 to-2024
-11|/known:CHN 6.2
-11|/known:CHN 6.2 2023
-11|/known:CHN 6.2 to-2024
-10|/known:CHN since-2025
11|/known:CHN to-2013
4|/known:CHN to-2021
-29|/known:CHN to-2024
-3|/known:CHN+JPN 3
-3|/known:CHN+JPN 3 2026
-3|/known:CHN+JPN 3 since-2025
-8|/known:CHN+JPN 5
-8|/known:CHN+JPN 5 2026
-8|/known:CHN+JPN 5 since-2025
-29|/known:CHN+JPN since-2025
-3|/known:CHN+PRK+RUS 3
-3|/known:CHN+PRK+RUS 3 2025
-3|/known:CHN+PRK+RUS 3 since-2025
-5|/known:CHN+PRK+RUS 3.5
-5|/known:CHN+PRK+RUS 3.5 2026
-5|/known:CHN+PRK+RUS 3.5 since-2025
-8|/known:CHN+PRK+RUS since-2025
-5|/known:COL 1.3
-5|/known:COL 1.3 2025
-5|/known:COL 1.3 since-2025
3|/known:COL 3.1
3|/known:COL 3.1 2025
3|/known:COL 3.1 since-2025
5|/known:COL 3.2
5|/known:COL 3.2 2025
5|/known:COL 3.2 since-2025
3|/known:COL 3.4
3|/known:COL 3.4 2025
3|/known:COL 3.4 since-2025
3|/known:COL 5
3|/known:COL 5 2025
3|/known:COL 5 since-2025
6|/known:COL since-2025
-3|/known:CYP 1.3
-3|/known:CYP 1.3 2024
-3|/known:CYP 1.3 to-2024
20|/known:CYP 1.8
19|/known:CYP 1.8 2024
19|/known:CYP 1.8 to-2024
4|/known:CYP 2
4|/known:CYP 2 2025
4|/known:CYP 2 since-2025
3|/known:CYP 3
3|/known:CYP 3 2025
3|/known:CYP 3 since-2025
3|/known:CYP 3.5
3|/known:CYP 3.5 2025
3|/known:CYP 3.5 since-2025
27|/known:CYP 4
27|/known:CYP 4 2024
27|/known:CYP 4 to-2024
8|/known:CYP since-2025
43|/known:CYP to-2024
25|/known:CZE 1.5
25|/known:CZE 1.5 2025
25|/known:CZE 1.5 since-2025
-6|/known:CZE 2 1999
-20|/known:CZE 2 2002
26|/known:CZE 2 2024
-5|/known:CZE 2 2025
4|/known:CZE 2 2026
-4|/known:CZE 2 to-1999
-20|/known:CZE 2 to-2013
26|/known:CZE 2 to-2024
3|/known:CZE 2.5
3|/known:CZE 2.5 2024
3|/known:CZE 2.5 to-2024
-3|/known:CZE 3 2002
4|/known:CZE 3 2025
3|/known:CZE 3 since-2025
-3|/known:CZE 3 to-2013
14|/known:CZE 3.5
16|/known:CZE 3.5 2025
14|/known:CZE 3.5 since-2025
-3|/known:CZE 5
-3|/known:CZE 5 2025
-3|/known:CZE 5 since-2025
-3|/known:CZE 5.3
-3|/known:CZE 5.3 2026
-3|/known:CZE 5.3 since-2025
31|/known:CZE since-2025
-8|/known:CZE to-1999
-24|/known:CZE to-2013
31|/known:CZE to-2024
18|/known:CZE+HUN+POL 2
18|/known:CZE+HUN+POL 2 1999
18|/known:CZE+HUN+POL 2 to-1999
18|/known:CZE+HUN+POL to-1999
-16|/known:DEU 0.7
-4|/known:DEU 0.7 2024
-10|/known:DEU 0.7 2026
-12|/known:DEU 0.7 since-2025
-4|/known:DEU 0.7 to-2024
-31|/known:DEU 0.9
-27|/known:DEU 0.9 2025
-27|/known:DEU 0.9 since-2025
-3|/known:DEU 0.93
-3|/known:DEU 0.93 2020
-3|/known:DEU 0.93 to-2021
-17|/known:DEU 0.96
-17|/known:DEU 0.96 2022
-17|/known:DEU 0.96 to-2024
27|/known:DEU 1
-8|/known:DEU 1 2022
36|/known:DEU 1 2025
37|/known:DEU 1 since-2025
-8|/known:DEU 1 to-2024
-3|/known:DEU 1.1 2023
5|/known:DEU 1.13
5|/known:DEU 1.13 2018
5|/known:DEU 1.13 to-2021
13|/known:DEU 1.2
-3|/known:DEU 1.2 2014
3|/known:DEU 1.2 2016
11|/known:DEU 1.2 2026
11|/known:DEU 1.2 since-2025
-4|/known:DEU 1.22
-4|/known:DEU 1.22 2020
-4|/known:DEU 1.22 to-2021
11|/known:DEU 1.24
11|/known:DEU 1.24 2018
11|/known:DEU 1.24 to-2021
-9|/known:DEU 1.3
-3|/known:DEU 1.3 2023
-5|/known:DEU 1.3 2026
-7|/known:DEU 1.3 since-2025
-3|/known:DEU 1.3 to-2024
11|/known:DEU 1.36
11|/known:DEU 1.36 2019
11|/known:DEU 1.36 to-2021
11|/known:DEU 1.37
12|/known:DEU 1.37 2019
12|/known:DEU 1.37 to-2021
22|/known:DEU 1.4
4|/known:DEU 1.4 2011
9|/known:DEU 1.4 2022
6|/known:DEU 1.4 2026
8|/known:DEU 1.4 since-2025
5|/known:DEU 1.4 to-2013
9|/known:DEU 1.4 to-2024
12|/known:DEU 1.42
12|/known:DEU 1.42 2019
12|/known:DEU 1.42 to-2021
40|/known:DEU 1.5
16|/known:DEU 1.5 1989
12|/known:DEU 1.5 2003
11|/known:DEU 1.5 2019
5|/known:DEU 1.5 2022
30|/known:DEU 1.5 2023
-31|/known:DEU 1.5 2024
-30|/known:DEU 1.5 2025
22|/known:DEU 1.5 2026
-8|/known:DEU 1.5 since-2025
17|/known:DEU 1.5 to-1999
12|/known:DEU 1.5 to-2013
14|/known:DEU 1.5 to-2021
5|/known:DEU 1.5 to-2024
5|/known:DEU 1.53
5|/known:DEU 1.53 2022
5|/known:DEU 1.53 to-2024
-4|/known:DEU 1.6
-6|/known:DEU 1.6 2014
-7|/known:DEU 1.6 to-2021
-3|/known:DEU 1.61
-3|/known:DEU 1.61 2024
-3|/known:DEU 1.61 to-2024
-5|/known:DEU 1.7
-6|/known:DEU 1.7 2020
-6|/known:DEU 1.7 to-2021
-3|/known:DEU 1.8
12|/known:DEU 1.9
4|/known:DEU 1.9 2003
7|/known:DEU 1.9 2024
-3|/known:DEU 1.9 2025
5|/known:DEU 1.9 2026
3|/known:DEU 1.9 to-2013
7|/known:DEU 1.9 to-2024
-18|/known:DEU 1E+1
-18|/known:DEU 1E+1 2026
-18|/known:DEU 1E+1 since-2025
-3|/known:DEU 2
3|/known:DEU 2 1992
4|/known:DEU 2 1995
-4|/known:DEU 2 2004
-52|/known:DEU 2 2014
-54|/known:DEU 2 2015
-10|/known:DEU 2 2016
35|/known:DEU 2 2017
-7|/known:DEU 2 2018
41|/known:DEU 2 2019
11|/known:DEU 2 2020
16|/known:DEU 2 2022
-6|/known:DEU 2 2023
26|/known:DEU 2 2024
14|/known:DEU 2 2025
-19|/known:DEU 2 2026
-5|/known:DEU 2 since-2025
6|/known:DEU 2 to-1999
-4|/known:DEU 2 to-2013
-36|/known:DEU 2 to-2021
36|/known:DEU 2 to-2024
6|/known:DEU 2.01
6|/known:DEU 2.01 2024
6|/known:DEU 2.01 to-2024
-9|/known:DEU 2.1
18|/known:DEU 2.1 2024
-4|/known:DEU 2.1 2025
-24|/known:DEU 2.1 2026
-28|/known:DEU 2.1 since-2025
18|/known:DEU 2.1 to-2024
-8|/known:DEU 2.2
-5|/known:DEU 2.2 2025
-7|/known:DEU 2.2 since-2025
3|/known:DEU 2.3
-4|/known:DEU 2.3 1999
7|/known:DEU 2.3 2026
7|/known:DEU 2.3 since-2025
-4|/known:DEU 2.3 to-1999
19|/known:DEU 2.4
-10|/known:DEU 2.4 1984
19|/known:DEU 2.4 2025
10|/known:DEU 2.4 2026
29|/known:DEU 2.4 since-2025
-10|/known:DEU 2.4 to-1999
-25|/known:DEU 2.5
-6|/known:DEU 2.5 2016
-3|/known:DEU 2.5 2023
-14|/known:DEU 2.5 2025
-15|/known:DEU 2.5 since-2025
-6|/known:DEU 2.5 to-2021
-4|/known:DEU 2.5 to-2024
-4|/known:DEU 2.7
-4|/known:DEU 2.7 2025
-4|/known:DEU 2.7 since-2025
25|/known:DEU 2.8
11|/known:DEU 2.8 1997
-3|/known:DEU 2.8 2025
18|/known:DEU 2.8 2026
14|/known:DEU 2.8 since-2025
11|/known:DEU 2.8 to-1999
-11|/known:DEU 3 1977
13|/known:DEU 3 1985
4|/known:DEU 3 1988
-3|/known:DEU 3 2022
26|/known:DEU 3 2024
-24|/known:DEU 3 2025
-4|/known:DEU 3 2026
-27|/known:DEU 3 since-2025
6|/known:DEU 3 to-1999
22|/known:DEU 3 to-2024
3|/known:DEU 3.05
3|/known:DEU 3.05 since-2025
3|/known:DEU 3.1
-4|/known:DEU 3.2
3|/known:DEU 3.2 1986
-7|/known:DEU 3.2 2023
-7|/known:DEU 3.2 to-2024
5|/known:DEU 3.3
5|/known:DEU 3.3 1980
5|/known:DEU 3.3 to-1999
-6|/known:DEU 3.4
11|/known:DEU 3.4 1978
-11|/known:DEU 3.4 2016
-9|/known:DEU 3.4 2025
-9|/known:DEU 3.4 since-2025
13|/known:DEU 3.4 to-1999
-11|/known:DEU 3.4 to-2021
28|/known:DEU 3.5
3|/known:DEU 3.5 1976
-3|/known:DEU 3.5 2018
-19|/known:DEU 3.5 2024
46|/known:DEU 3.5 2025
47|/known:DEU 3.5 since-2025
3|/known:DEU 3.5 to-1999
-3|/known:DEU 3.5 to-2021
-19|/known:DEU 3.5 to-2024
7|/known:DEU 3.7
6|/known:DEU 3.7 1988
6|/known:DEU 3.7 to-1999
-44|/known:DEU 4
-5|/known:DEU 4 1989
-23|/known:DEU 4 2024
-12|/known:DEU 4 2025
-11|/known:DEU 4 since-2025
-8|/known:DEU 4 to-1999
-23|/known:DEU 4 to-2024
-4|/known:DEU 4.1
-3|/known:DEU 4.1 2023
-4|/known:DEU 4.1 to-2024
-3|/known:DEU 4.4
-3|/known:DEU 4.4 2014
-3|/known:DEU 4.4 to-2021
-3|/known:DEU 4.5
-3|/known:DEU 4.5 since-2025
-5|/known:DEU 4.7
-4|/known:DEU 4.7 1978
-4|/known:DEU 4.7 to-1999
-7|/known:DEU 4.8
-7|/known:DEU 4.8 2025
-7|/known:DEU 4.8 since-2025
3|/known:DEU 5
-3|/known:DEU 5 1980
-11|/known:DEU 5 2023
35|/known:DEU 5 2025
-16|/known:DEU 5 2026
19|/known:DEU 5 since-2025
-5|/known:DEU 5 to-1999
-11|/known:DEU 5 to-2024
-8|/known:DEU 5.25
-8|/known:DEU 5.25 2025
-8|/known:DEU 5.25 since-2025
-3|/known:DEU 5.8
-3|/known:DEU 5.8 1989
-3|/known:DEU 5.8 to-1999
-14|/known:DEU 6
-11|/known:DEU 6 1976
-3|/known:DEU 6 1999
-14|/known:DEU 6 to-1999
-29|/known:DEU since-2025
14|/known:DEU to-1999
12|/known:DEU to-2013
-11|/known:DEU to-2021
13|/known:DEU to-2024
14|/known:DEU+FRA 2.1
14|/known:DEU+FRA 2.1 2025
14|/known:DEU+FRA 2.1 since-2025
19|/known:DEU+FRA 3 1977
-18|/known:DEU+FRA 3 2025
-18|/known:DEU+FRA 3 since-2025
19|/known:DEU+FRA 3 to-1999
14|/known:DEU+FRA 5
14|/known:DEU+FRA 5 2025
14|/known:DEU+FRA 5 since-2025
9|/known:DEU+FRA since-2025
19|/known:DEU+FRA to-1999
31|/known:DEU+GBR 3.5
31|/known:DEU+GBR 3.5 2025
31|/known:DEU+GBR 3.5 since-2025
31|/known:DEU+GBR since-2025
-7|/known:DEU+ITA 1.5
-7|/known:DEU+ITA 1.5 2024
-7|/known:DEU+ITA 1.5 to-2024
-7|/known:DEU+ITA to-2024
-6|/known:DEU+JPN 1.3
-6|/known:DEU+JPN 1.3 1988
-6|/known:DEU+JPN 1.3 to-1999
12|/known:DEU+JPN 4
12|/known:DEU+JPN 4 1988
12|/known:DEU+JPN 4 to-1999
5|/known:DEU+JPN to-1999
-6|/known:DEU+NATO 5
-6|/known:DEU+NATO 5 2025
-6|/known:DEU+NATO 5 since-2025
-6|/known:DEU+NATO since-2025
-9|/known:DEU+POL 1.5
-9|/known:DEU+POL 1.5 2023
-9|/known:DEU+POL 1.5 to-2024
-9|/known:DEU+POL to-2024
-8|/known:DEU+UKR 1
-8|/known:DEU+UKR 1 2025
-8|/known:DEU+UKR 1 since-2025
-16|/known:DEU+UKR 2.4
-16|/known:DEU+UKR 2.4 2025
-16|/known:DEU+UKR 2.4 since-2025
-5|/known:DEU+UKR 3.5
-5|/known:DEU+UKR 3.5 2025
-5|/known:DEU+UKR 3.5 since-2025
-29|/known:DEU+UKR since-2025
-3|/known:DNK 0.2
-3|/known:DNK 0.2 2025
-3|/known:DNK 0.2 since-2025
-4|/known:DNK 0.25
-4|/known:DNK 0.25 2026
-4|/known:DNK 0.25 since-2025
-8|/known:DNK 1
-8|/known:DNK 1 2025
-8|/known:DNK 1 since-2025
16|/known:DNK 1.3
15|/known:DNK 1.3 2025
15|/known:DNK 1.3 since-2025
16|/known:DNK 1.4
7|/known:DNK 1.4 2025
8|/known:DNK 1.4 2026
16|/known:DNK 1.4 since-2025
-4|/known:DNK 1.6
-4|/known:DNK 1.6 2023
-4|/known:DNK 1.6 to-2024
4|/known:DNK 1.65
4|/known:DNK 1.65 2024
4|/known:DNK 1.65 to-2024
13|/known:DNK 2
11|/known:DNK 2 2022
26|/known:DNK 2 2024
-24|/known:DNK 2 2025
-24|/known:DNK 2 since-2025
38|/known:DNK 2 to-2024
-5|/known:DNK 2.1
3|/known:DNK 2.1 1988
-7|/known:DNK 2.1 2025
-8|/known:DNK 2.1 since-2025
3|/known:DNK 2.1 to-1999
-6|/known:DNK 2.2
-6|/known:DNK 2.2 2025
-6|/known:DNK 2.2 since-2025
11|/known:DNK 2.4
11|/known:DNK 2.4 1984
3|/known:DNK 2.4 2024
-3|/known:DNK 2.4 2025
-3|/known:DNK 2.4 since-2025
11|/known:DNK 2.4 to-1999
3|/known:DNK 2.4 to-2024
-11|/known:DNK 2.6
-6|/known:DNK 2.6 2025
-6|/known:DNK 2.6 2026
-11|/known:DNK 2.6 since-2025
19|/known:DNK 3
-13|/known:DNK 3 2022
11|/known:DNK 3 2024
21|/known:DNK 3 2025
21|/known:DNK 3 since-2025
3|/known:DNK 3.1
3|/known:DNK 3.1 2025
3|/known:DNK 3.1 since-2025
18|/known:DNK 3.5
-7|/known:DNK 3.5 2024
-10|/known:DNK 3.5 2025
35|/known:DNK 3.5 2026
25|/known:DNK 3.5 since-2025
-7|/known:DNK 3.5 to-2024
-8|/known:DNK 4
-8|/known:DNK 4 1978
-8|/known:DNK 4 to-1999
-25|/known:DNK 5
-15|/known:DNK 5 2025
-9|/known:DNK 5 2026
-24|/known:DNK 5 since-2025
-21|/known:DNK since-2025
3|/known:DNK to-1999
29|/known:DNK to-2024
-4|/known:DNK+FIN+NOR+SWE 3.2
-4|/known:DNK+FIN+NOR+SWE 3.2 2026
-4|/known:DNK+FIN+NOR+SWE 3.2 since-2025
-7|/known:DNK+FIN+NOR+SWE 3.5
-7|/known:DNK+FIN+NOR+SWE 3.5 2026
-7|/known:DNK+FIN+NOR+SWE 3.5 since-2025
-11|/known:DNK+FIN+NOR+SWE since-2025
19|/known:DNK+NOR 3.5
19|/known:DNK+NOR 3.5 2025
19|/known:DNK+NOR 3.5 since-2025
19|/known:DNK+NOR since-2025
-8|/known:DZA 7
-8|/known:DZA 7 2025
-8|/known:DZA 7 since-2025
-8|/known:DZA since-2025
19|/known:DZA+ISR+UKR 7
19|/known:DZA+ISR+UKR 7 2025
19|/known:DZA+ISR+UKR 7 since-2025
19|/known:DZA+ISR+UKR since-2025
14|/known:ESP 1
-5|/known:ESP 1 2014
18|/known:ESP 1 2022
-4|/known:ESP 1 to-2021
18|/known:ESP 1 to-2024
3|/known:ESP 1.24
3|/known:ESP 1.24 2025
3|/known:ESP 1.24 since-2025
16|/known:ESP 1.28
3|/known:ESP 1.28 2024
13|/known:ESP 1.28 2025
13|/known:ESP 1.28 since-2025
3|/known:ESP 1.28 to-2024
14|/known:ESP 1.3
-6|/known:ESP 1.3 2024
20|/known:ESP 1.3 2025
20|/known:ESP 1.3 since-2025
-6|/known:ESP 1.3 to-2024
-6|/known:ESP 1.31
-6|/known:ESP 1.31 2023
-6|/known:ESP 1.31 to-2024
-13|/known:ESP 1.4
-4|/known:ESP 1.4 2022
-8|/known:ESP 1.4 2025
-8|/known:ESP 1.4 since-2025
-4|/known:ESP 1.4 to-2024
7|/known:ESP 1.43
7|/known:ESP 1.43 2025
7|/known:ESP 1.43 since-2025
-18|/known:ESP 1.5
-8|/known:ESP 1.5 2022
-10|/known:ESP 1.5 2025
-10|/known:ESP 1.5 since-2025
-8|/known:ESP 1.5 to-2024
-6|/known:ESP 1.6
-6|/known:ESP 1.6 2025
-6|/known:ESP 1.6 since-2025
-8|/known:ESP 1.8
-8|/known:ESP 1.8 2025
-8|/known:ESP 1.8 since-2025
18|/known:ESP 2
-14|/known:ESP 2 2012
32|/known:ESP 2 2025
31|/known:ESP 2 since-2025
-14|/known:ESP 2 to-2013
52|/known:ESP 2.1
42|/known:ESP 2.1 2025
10|/known:ESP 2.1 2026
52|/known:ESP 2.1 since-2025
-3|/known:ESP 2.2
-3|/known:ESP 2.2 2025
-3|/known:ESP 2.2 since-2025
-5|/known:ESP 2.5
-10|/known:ESP 2.5 2025
6|/known:ESP 2.5 2026
-4|/known:ESP 2.5 since-2025
-15|/known:ESP 2.7
-15|/known:ESP 2.7 2025
-15|/known:ESP 2.7 since-2025
-19|/known:ESP 3
-11|/known:ESP 3 2025
-8|/known:ESP 3 2026
-18|/known:ESP 3 since-2025
-30|/known:ESP 3.4
-30|/known:ESP 3.4 2025
-30|/known:ESP 3.4 since-2025
23|/known:ESP 3.5
13|/known:ESP 3.5 2025
10|/known:ESP 3.5 2026
23|/known:ESP 3.5 since-2025
-38|/known:ESP 4
-37|/known:ESP 4 2025
-37|/known:ESP 4 since-2025
-18|/known:ESP 5
-5|/known:ESP 5 2025
-13|/known:ESP 5 2026
-18|/known:ESP 5 since-2025
-17|/known:ESP since-2025
-15|/known:ESP to-2013
-5|/known:ESP to-2021
-5|/known:ESP to-2024
-8|/known:ESP+EU+ITA 2
-8|/known:ESP+EU+ITA 2 2025
-8|/known:ESP+EU+ITA 2 since-2025
-8|/known:ESP+EU+ITA since-2025
11|/known:ESP+HUN 1
11|/known:ESP+HUN 1 2014
11|/known:ESP+HUN 1 to-2021
11|/known:ESP+HUN to-2021
9|/known:ESP+ITA 1.6
9|/known:ESP+ITA 1.6 2025
9|/known:ESP+ITA 1.6 since-2025
-18|/known:ESP+ITA 2
-18|/known:ESP+ITA 2 2025
-18|/known:ESP+ITA 2 since-2025
-8|/known:ESP+ITA since-2025
-14|/known:ESP+PRT 2
-14|/known:ESP+PRT 2 2026
-14|/known:ESP+PRT 2 since-2025
-14|/known:ESP+PRT since-2025
-5|/known:EST 0.14
-5|/known:EST 0.14 2025
-5|/known:EST 0.14 since-2025
-8|/known:EST 0.25
-10|/known:EST 0.25 2025
5|/known:EST 0.25 2026
-6|/known:EST 0.25 since-2025
3|/known:EST 1.4
-4|/known:EST 1.4 2016
8|/known:EST 1.4 2025
8|/known:EST 1.4 since-2025
-4|/known:EST 1.4 to-2021
-64|/known:EST 2
-10|/known:EST 2 2014
-23|/known:EST 2 2023
-7|/known:EST 2 2024
-23|/known:EST 2 2025
-24|/known:EST 2 since-2025
-10|/known:EST 2 to-2021
-29|/known:EST 2 to-2024
22|/known:EST 2.16
22|/known:EST 2.16 2017
22|/known:EST 2.16 to-2021
-8|/known:EST 2.38
-8|/known:EST 2.38 2017
-8|/known:EST 2.38 to-2021
-17|/known:EST 2.5
13|/known:EST 2.5 2022
-13|/known:EST 2.5 2023
-17|/known:EST 2.5 2024
-17|/known:EST 2.5 to-2024
6|/known:EST 2.7
6|/known:EST 2.7 2023
6|/known:EST 2.7 to-2024
-33|/known:EST 3
8|/known:EST 3 2022
-25|/known:EST 3 2023
-3|/known:EST 3 2024
-12|/known:EST 3 2025
-12|/known:EST 3 since-2025
-21|/known:EST 3 to-2024
-4|/known:EST 3.2
-3|/known:EST 3.2 2024
-3|/known:EST 3.2 to-2024
5|/known:EST 3.3
3|/known:EST 3.3 2024
3|/known:EST 3.3 to-2024
22|/known:EST 3.4
11|/known:EST 3.4 2024
11|/known:EST 3.4 2025
11|/known:EST 3.4 since-2025
11|/known:EST 3.4 to-2024
8|/known:EST 3.43
8|/known:EST 3.43 2024
8|/known:EST 3.43 to-2024
-42|/known:EST 3.5
3|/known:EST 3.5 2023
-46|/known:EST 3.5 2025
-45|/known:EST 3.5 since-2025
3|/known:EST 3.5 to-2024
12|/known:EST 3.7
10|/known:EST 3.7 2024
10|/known:EST 3.7 to-2024
-8|/known:EST 3.71
-8|/known:EST 3.71 2025
-8|/known:EST 3.71 since-2025
-27|/known:EST 4
-29|/known:EST 4 2023
4|/known:EST 4 2025
4|/known:EST 4 since-2025
-31|/known:EST 4 to-2024
-4|/known:EST 4.12
-3|/known:EST 4.12 2024
-3|/known:EST 4.12 to-2024
-13|/known:EST 4.9
-11|/known:EST 4.9 2026
-13|/known:EST 4.9 since-2025
26|/known:EST 5
3|/known:EST 5 2016
14|/known:EST 5 2024
5|/known:EST 5 2025
5|/known:EST 5 2026
10|/known:EST 5 since-2025
3|/known:EST 5 to-2021
14|/known:EST 5 to-2024
11|/known:EST 5.1
10|/known:EST 5.1 2026
11|/known:EST 5.1 since-2025
-6|/known:EST 5.3
-6|/known:EST 5.3 2026
-6|/known:EST 5.3 since-2025
-3|/known:EST 5.38
-3|/known:EST 5.38 2025
-3|/known:EST 5.38 since-2025
41|/known:EST 5.4
59|/known:EST 5.4 2025
-18|/known:EST 5.4 2026
41|/known:EST 5.4 since-2025
-7|/known:EST 6
-7|/known:EST 6 2025
-7|/known:EST 6 since-2025
-53|/known:EST since-2025
-66|/known:EST to-2024
-5|/known:EST+GRC 2.2
-5|/known:EST+GRC 2.2 2017
-5|/known:EST+GRC 2.2 to-2021
-8|/known:EST+GRC 2.38
-8|/known:EST+GRC 2.38 2017
-8|/known:EST+GRC 2.38 to-2021
-15|/known:EST+GRC to-2021
-9|/known:EST+GRC+LTU+LVA+POL 5
-9|/known:EST+GRC+LTU+LVA+POL 5 2026
-9|/known:EST+GRC+LTU+LVA+POL 5 since-2025
-9|/known:EST+GRC+LTU+LVA+POL since-2025
20|/known:EST+GRC+LVA+POL+USA 3
20|/known:EST+GRC+LVA+POL+USA 3 2024
20|/known:EST+GRC+LVA+POL+USA 3 to-2024
20|/known:EST+GRC+LVA+POL+USA to-2024
-12|/known:EST+LTU 2
-10|/known:EST+LTU 2 2025
-10|/known:EST+LTU 2 since-2025
-9|/known:EST+LTU 3.5
-9|/known:EST+LTU 3.5 2024
-9|/known:EST+LTU 3.5 to-2024
52|/known:EST+LTU 5
45|/known:EST+LTU 5 2025
8|/known:EST+LTU 5 2026
52|/known:EST+LTU 5 since-2025
40|/known:EST+LTU since-2025
-11|/known:EST+LTU to-2024
-13|/known:EST+LTU+LVA 2
-13|/known:EST+LTU+LVA 2 2024
-13|/known:EST+LTU+LVA 2 to-2024
16|/known:EST+LTU+LVA 3
16|/known:EST+LTU+LVA 3 2024
16|/known:EST+LTU+LVA 3 to-2024
-10|/known:EST+LTU+LVA 3.7
-10|/known:EST+LTU+LVA 3.7 2024
-10|/known:EST+LTU+LVA 3.7 to-2024
17|/known:EST+LTU+LVA 5
17|/known:EST+LTU+LVA 5 2025
17|/known:EST+LTU+LVA 5 since-2025
15|/known:EST+LTU+LVA since-2025
-7|/known:EST+LTU+LVA to-2024
-5|/known:EST+LTU+LVA+POL 2.5
-5|/known:EST+LTU+LVA+POL 2.5 2023
-5|/known:EST+LTU+LVA+POL 2.5 to-2024
20|/known:EST+LTU+LVA+POL 5
20|/known:EST+LTU+LVA+POL 5 2025
20|/known:EST+LTU+LVA+POL 5 since-2025
-3|/known:EST+LTU+LVA+POL 5.4
-3|/known:EST+LTU+LVA+POL 5.4 2025
-3|/known:EST+LTU+LVA+POL 5.4 since-2025
17|/known:EST+LTU+LVA+POL since-2025
-5|/known:EST+LTU+LVA+POL to-2024
-4|/known:EST+LTU+POL 5.4
-4|/known:EST+LTU+POL 5.4 2025
-4|/known:EST+LTU+POL 5.4 since-2025
-4|/known:EST+LTU+POL since-2025
-5|/known:EST+LVA 5
-5|/known:EST+LVA 5 2025
-5|/known:EST+LVA 5 since-2025
-5|/known:EST+LVA since-2025
7|/known:EST+POL 2.5
7|/known:EST+POL 2.5 2023
7|/known:EST+POL 2.5 to-2024
-13|/known:EST+POL 3.71
-13|/known:EST+POL 3.71 2025
-13|/known:EST+POL 3.71 since-2025
-14|/known:EST+POL since-2025
7|/known:EST+POL to-2024
39|/known:EST+USA 3.4
10|/known:EST+USA 3.4 2024
29|/known:EST+USA 3.4 2025
29|/known:EST+USA 3.4 since-2025
10|/known:EST+USA 3.4 to-2024
28|/known:EST+USA since-2025
10|/known:EST+USA to-2024
-3|/known:EU 0.2
-3|/known:EU 0.2 2025
-3|/known:EU 0.2 since-2025
-5|/known:EU 0.4
-5|/known:EU 0.4 2025
-5|/known:EU 0.4 since-2025
-5|/known:EU 1
-5|/known:EU 1 2025
-5|/known:EU 1 since-2025
7|/known:EU 1.3
7|/known:EU 1.3 2024
7|/known:EU 1.3 to-2024
5|/known:EU 1.4
5|/known:EU 1.4 2025
5|/known:EU 1.4 since-2025
16|/known:EU 1.5
24|/known:EU 1.5 2025
-9|/known:EU 1.5 2026
16|/known:EU 1.5 since-2025
3|/known:EU 1.6
11|/known:EU 1.6 2023
-5|/known:EU 1.6 2024
6|/known:EU 1.6 to-2024
-5|/known:EU 1.8
-5|/known:EU 1.8 2024
-5|/known:EU 1.8 to-2024
16|/known:EU 1.9
16|/known:EU 1.9 2025
16|/known:EU 1.9 since-2025
-9|/known:EU 15
-9|/known:EU 15 2025
-9|/known:EU 15 since-2025
3|/known:EU 2
-5|/known:EU 2 2014
-3|/known:EU 2 2023
8|/known:EU 2 2024
11|/known:EU 2 2025
-7|/known:EU 2 2026
3|/known:EU 2 since-2025
-6|/known:EU 2 to-2021
5|/known:EU 2 to-2024
20|/known:EU 2.1
20|/known:EU 2.1 2025
20|/known:EU 2.1 since-2025
12|/known:EU 2.5 2023
-10|/known:EU 2.5 2025
-10|/known:EU 2.5 since-2025
12|/known:EU 2.5 to-2024
8|/known:EU 3-3.5
8|/known:EU 3-3.5 2025
8|/known:EU 3-3.5 since-2025
-8|/known:EU 3.5
-6|/known:EU 3.5 2024
-22|/known:EU 3.5 2025
20|/known:EU 3.5 2026
-6|/known:EU 3.5 to-2024
-3|/known:EU 4
-8|/known:EU 4.2
-8|/known:EU 4.2 2018
-8|/known:EU 4.2 to-2021
-6|/known:EU 5
-3|/known:EU 5 2025
-3|/known:EU 5 2026
-6|/known:EU 5 since-2025
-5|/known:EU 5.38
-5|/known:EU 5.38 2025
-5|/known:EU 5.38 since-2025
7|/known:EU since-2025
-14|/known:EU to-2021
18|/known:EU to-2024
-9|/known:FIN 0.25
-9|/known:FIN 0.25 2025
-9|/known:FIN 0.25 since-2025
-17|/known:FIN 2
34|/known:FIN 2 2023
-18|/known:FIN 2 2024
-32|/known:FIN 2 2026
-34|/known:FIN 2 since-2025
17|/known:FIN 2 to-2024
-4|/known:FIN 2.1
-3|/known:FIN 2.1 2023
-3|/known:FIN 2.1 to-2024
7|/known:FIN 2.4
6|/known:FIN 2.4 2025
6|/known:FIN 2.4 since-2025
23|/known:FIN 2.5
5|/known:FIN 2.5 2023
9|/known:FIN 2.5 2025
9|/known:FIN 2.5 2026
18|/known:FIN 2.5 since-2025
5|/known:FIN 2.5 to-2024
12|/known:FIN 2.6
4|/known:FIN 2.6 2025
8|/known:FIN 2.6 2026
12|/known:FIN 2.6 since-2025
18|/known:FIN 3
14|/known:FIN 3 2025
10|/known:FIN 3 2026
23|/known:FIN 3 since-2025
9|/known:FIN 3.2
9|/known:FIN 3.2 2026
9|/known:FIN 3.2 since-2025
-11|/known:FIN 3.3
3|/known:FIN 3.3 2025
-14|/known:FIN 3.3 2026
-11|/known:FIN 3.3 since-2025
-41|/known:FIN 3.5
-32|/known:FIN 3.5 2025
-10|/known:FIN 3.5 2026
-41|/known:FIN 3.5 since-2025
-5|/known:FIN 5
-5|/known:FIN 5 2025
-5|/known:FIN 5 since-2025
-33|/known:FIN since-2025
14|/known:FIN to-2024
11|/known:FJI 1.5
11|/known:FJI 1.5 2026
11|/known:FJI 1.5 since-2025
14|/known:FJI 2
14|/known:FJI 2 2026
14|/known:FJI 2 since-2025
25|/known:FJI since-2025
-5|/known:FRA 0.5
-5|/known:FRA 0.5 2024
-5|/known:FRA 0.5 to-2024
-7|/known:FRA 1.2
-3|/known:FRA 1.2 2023
-3|/known:FRA 1.2 2025
-3|/known:FRA 1.2 since-2025
-3|/known:FRA 1.2 to-2024
-16|/known:FRA 1.3
-15|/known:FRA 1.3 2025
-15|/known:FRA 1.3 since-2025
-5|/known:FRA 1.4
-3|/known:FRA 1.4 2025
-3|/known:FRA 1.4 since-2025
-5|/known:FRA 1.5
-3|/known:FRA 1.5 2018
-3|/known:FRA 1.5 to-2021
5|/known:FRA 1.9
4|/known:FRA 1.9 2023
5|/known:FRA 1.9 to-2024
12|/known:FRA 2
-13|/known:FRA 2 2006
7|/known:FRA 2 2017
-18|/known:FRA 2 2018
5|/known:FRA 2 2023
21|/known:FRA 2 2024
3|/known:FRA 2 2025
12|/known:FRA 2 2026
15|/known:FRA 2 since-2025
-15|/known:FRA 2 to-2013
-13|/known:FRA 2 to-2021
26|/known:FRA 2 to-2024
13|/known:FRA 2.1
12|/known:FRA 2.1 2025
13|/known:FRA 2.1 since-2025
11|/known:FRA 2.2
7|/known:FRA 2.2 2025
4|/known:FRA 2.2 2026
11|/known:FRA 2.2 since-2025
10|/known:FRA 2.3
10|/known:FRA 2.3 2026
10|/known:FRA 2.3 since-2025
11|/known:FRA 2.5
5|/known:FRA 2.5 2024
7|/known:FRA 2.5 2026
6|/known:FRA 2.5 since-2025
4|/known:FRA 2.5 to-2024
3|/known:FRA 3
-8|/known:FRA 3 1977
5|/known:FRA 3 2024
11|/known:FRA 3 2025
-5|/known:FRA 3 2026
6|/known:FRA 3 since-2025
-8|/known:FRA 3 to-1999
5|/known:FRA 3 to-2024
3|/known:FRA 3.3 1995
3|/known:FRA 3.3 to-1999
21|/known:FRA 3.5
38|/known:FRA 3.5 2025
-17|/known:FRA 3.5 2026
21|/known:FRA 3.5 since-2025
3|/known:FRA 3.9
3|/known:FRA 3.9 1987
3|/known:FRA 3.9 to-1999
-31|/known:FRA 4
-22|/known:FRA 4 2018
-6|/known:FRA 4 2019
-29|/known:FRA 4 to-2021
-46|/known:FRA 5
-10|/known:FRA 5 2025
-36|/known:FRA 5 2026
-46|/known:FRA 5 since-2025
-3|/known:FRA 6
-3|/known:FRA 6 2025
-3|/known:FRA 6 since-2025
-4|/known:FRA to-1999
-16|/known:FRA to-2013
-48|/known:FRA to-2021
28|/known:FRA to-2024
32|/known:FRA+GBR 2.5
32|/known:FRA+GBR 2.5 2025
32|/known:FRA+GBR 2.5 since-2025
6|/known:FRA+GBR 3
6|/known:FRA+GBR 3 2026
6|/known:FRA+GBR 3 since-2025
38|/known:FRA+GBR since-2025
-7|/known:GBR 0.4
-7|/known:GBR 0.4 2025
-7|/known:GBR 0.4 since-2025
-3|/known:GBR 0.96
-3|/known:GBR 0.96 2022
-3|/known:GBR 0.96 to-2024
-3|/known:GBR 1.1
-3|/known:GBR 1.1 2023
-3|/known:GBR 1.1 to-2024
-11|/known:GBR 1.2
-8|/known:GBR 1.2 2023
-9|/known:GBR 1.2 to-2024
-12|/known:GBR 1.3
-11|/known:GBR 1.3 2023
-11|/known:GBR 1.3 to-2024
-16|/known:GBR 1.4
-4|/known:GBR 1.4 2019
-12|/known:GBR 1.4 2025
-12|/known:GBR 1.4 since-2025
-4|/known:GBR 1.4 to-2021
-3|/known:GBR 1.5
-16|/known:GBR 1.5 1989
33|/known:GBR 1.5 2025
-18|/known:GBR 1.5 2026
15|/known:GBR 1.5 since-2025
-16|/known:GBR 1.5 to-1999
-4|/known:GBR 1.57
-4|/known:GBR 1.57 2024
-4|/known:GBR 1.57 to-2024
-3|/known:GBR 1.61
-3|/known:GBR 1.61 2024
-3|/known:GBR 1.61 to-2024
-4|/known:GBR 1.7
-4|/known:GBR 1.7 2024
-4|/known:GBR 1.7 to-2024
9|/known:GBR 1E+1
-13|/known:GBR 1E+1 2025
23|/known:GBR 1E+1 2026
10|/known:GBR 1E+1 since-2025
-8|/known:GBR 2
-3|/known:GBR 2 2006
13|/known:GBR 2 2010
5|/known:GBR 2 2011
-7|/known:GBR 2 2013
-21|/known:GBR 2 2014
85|/known:GBR 2 2015
10|/known:GBR 2 2016
-3|/known:GBR 2 2017
-17|/known:GBR 2 2019
13|/known:GBR 2 2022
-33|/known:GBR 2 2023
-16|/known:GBR 2 2024
-22|/known:GBR 2 2025
-8|/known:GBR 2 2026
-29|/known:GBR 2 since-2025
-3|/known:GBR 2 to-1999
7|/known:GBR 2 to-2013
53|/known:GBR 2 to-2021
-37|/known:GBR 2 to-2024
9|/known:GBR 2.07
8|/known:GBR 2.07 2024
9|/known:GBR 2.07 to-2024
3|/known:GBR 2.1 2024
-7|/known:GBR 2.1 2025
-8|/known:GBR 2.1 since-2025
5|/known:GBR 2.1 to-2024
-7|/known:GBR 2.16
-7|/known:GBR 2.16 2017
-7|/known:GBR 2.16 to-2021
17|/known:GBR 2.2
29|/known:GBR 2.2 2017
4|/known:GBR 2.2 2022
-11|/known:GBR 2.2 2023
-4|/known:GBR 2.2 since-2025
29|/known:GBR 2.2 to-2021
-8|/known:GBR 2.2 to-2024
33|/known:GBR 2.3
11|/known:GBR 2.3 2022
24|/known:GBR 2.3 2025
-5|/known:GBR 2.3 2026
19|/known:GBR 2.3 since-2025
14|/known:GBR 2.3 to-2024
6|/known:GBR 2.4
-4|/known:GBR 2.4 2016
4|/known:GBR 2.4 2025
6|/known:GBR 2.4 2026
10|/known:GBR 2.4 since-2025
-4|/known:GBR 2.4 to-2021
35|/known:GBR 2.5
-6|/known:GBR 2.5 1992
18|/known:GBR 2.5 2022
-8|/known:GBR 2.5 2023
30|/known:GBR 2.5 2024
-6|/known:GBR 2.5 to-1999
40|/known:GBR 2.5 to-2024
10|/known:GBR 2.6
3|/known:GBR 2.6 2025
7|/known:GBR 2.6 2026
10|/known:GBR 2.6 since-2025
11|/known:GBR 2.7
8|/known:GBR 2.7 2010
4|/known:GBR 2.7 2026
3|/known:GBR 2.7 since-2025
8|/known:GBR 2.7 to-2013
-14|/known:GBR 2.8
-12|/known:GBR 2.8 2026
-12|/known:GBR 2.8 since-2025
-3|/known:GBR 2E+1
-3|/known:GBR 2E+1 2025
-3|/known:GBR 2E+1 since-2025
33|/known:GBR 3
-4|/known:GBR 3 1992
4|/known:GBR 3 2023
9|/known:GBR 3 2024
44|/known:GBR 3 2025
-22|/known:GBR 3 2026
22|/known:GBR 3 since-2025
-4|/known:GBR 3 to-1999
14|/known:GBR 3 to-2024
-3|/known:GBR 3-4
-3|/known:GBR 3-4 2025
-3|/known:GBR 3-4 since-2025
-3|/known:GBR 3.2 1986
-5|/known:GBR 3.2 1990
10|/known:GBR 3.2 1992
-3|/known:GBR 3.2 since-2025
-11|/known:GBR 3.3
-11|/known:GBR 3.3 2025
-11|/known:GBR 3.3 since-2025
-12|/known:GBR 3.4
-6|/known:GBR 3.4 1978
3|/known:GBR 3.4 1991
-4|/known:GBR 3.4 1992
-4|/known:GBR 3.4 2025
-4|/known:GBR 3.4 since-2025
-7|/known:GBR 3.4 to-1999
13|/known:GBR 3.5
21|/known:GBR 3.5 1982
-5|/known:GBR 3.5 2025
-6|/known:GBR 3.5 since-2025
21|/known:GBR 3.5 to-1999
-3|/known:GBR 3.9
-3|/known:GBR 3.9 1987
-3|/known:GBR 3.9 to-1999
-5|/known:GBR 4 1989
10|/known:GBR 4 1992
5|/known:GBR 4 1999
5|/known:GBR 4 2023
-15|/known:GBR 4 2025
-15|/known:GBR 4 since-2025
12|/known:GBR 4 to-1999
3|/known:GBR 4 to-2024
-10|/known:GBR 4.2
-10|/known:GBR 4.2 2025
-10|/known:GBR 4.2 since-2025
26|/known:GBR 4.7
9|/known:GBR 4.7 1978
18|/known:GBR 4.7 1979
27|/known:GBR 4.7 to-1999
-4|/known:GBR 4.9
-6|/known:GBR 4.9 1992
-4|/known:GBR 4.9 to-1999
5|/known:GBR 5
-3|/known:GBR 5 1978
3|/known:GBR 5 1987
9|/known:GBR 5 1988
11|/known:GBR 5 2023
36|/known:GBR 5 2025
-50|/known:GBR 5 2026
-14|/known:GBR 5 since-2025
9|/known:GBR 5 to-1999
12|/known:GBR 5 to-2024
3|/known:GBR 5.1
3|/known:GBR 5.1 1982
3|/known:GBR 5.1 to-1999
3|/known:GBR 5.2
3|/known:GBR 5.2 1986
3|/known:GBR 5.2 to-1999
8|/known:GBR 5.3
8|/known:GBR 5.3 2025
8|/known:GBR 5.3 since-2025
17|/known:GBR 6.5
18|/known:GBR 6.5 2026
18|/known:GBR 6.5 since-2025
7|/known:GBR 7
6|/known:GBR 7 2025
6|/known:GBR 7 since-2025
-27|/known:GBR since-2025
31|/known:GBR to-1999
19|/known:GBR to-2013
58|/known:GBR to-2021
11|/known:GBR to-2024
-6|/known:GBR+UKR 3
-6|/known:GBR+UKR 3 2024
-6|/known:GBR+UKR 3 to-2024
-6|/known:GBR+UKR to-2024
-3|/known:GBR+USA 2
-3|/known:GBR+USA 2 2014
-3|/known:GBR+USA 2 to-2021
-7|/known:GBR+USA 3.1
-7|/known:GBR+USA 3.1 1999
-7|/known:GBR+USA 3.1 to-1999
-4|/known:GBR+USA 4
-4|/known:GBR+USA 4 1999
-4|/known:GBR+USA 4 to-1999
-11|/known:GBR+USA to-1999
-3|/known:GBR+USA to-2021
-4|/known:GEO to-1999
-3|/known:GRC 2
14|/known:GRC 2 2010
-5|/known:GRC 2 2011
8|/known:GRC 2 2012
5|/known:GRC 2 2023
-22|/known:GRC 2 2025
-22|/known:GRC 2 since-2025
13|/known:GRC 2 to-2013
6|/known:GRC 2 to-2024
-4|/known:GRC 2.1
-4|/known:GRC 2.1 2025
-4|/known:GRC 2.1 since-2025
-6|/known:GRC 2.16
-6|/known:GRC 2.16 2017
-6|/known:GRC 2.16 to-2021
-6|/known:GRC 2.2
-7|/known:GRC 2.2 2017
-7|/known:GRC 2.2 to-2021
-6|/known:GRC 2.3
-6|/known:GRC 2.3 2026
-6|/known:GRC 2.3 since-2025
17|/known:GRC 2.38
17|/known:GRC 2.38 2017
17|/known:GRC 2.38 to-2021
5|/known:GRC 2.4
5|/known:GRC 2.4 2016
5|/known:GRC 2.4 to-2021
18|/known:GRC 2.5
18|/known:GRC 2.5 2023
18|/known:GRC 2.5 to-2024
5|/known:GRC 2.7
5|/known:GRC 2.7 2025
5|/known:GRC 2.7 since-2025
4|/known:GRC 2.9
4|/known:GRC 2.9 2025
4|/known:GRC 2.9 since-2025
4|/known:GRC 3 2023
-12|/known:GRC 3 2024
6|/known:GRC 3 2026
8|/known:GRC 3 since-2025
-8|/known:GRC 3 to-2024
-6|/known:GRC 3.24
-6|/known:GRC 3.24 2024
-6|/known:GRC 3.24 to-2024
14|/known:GRC 3.5
14|/known:GRC 3.5 2025
14|/known:GRC 3.5 since-2025
-4|/known:GRC 4.5
-4|/known:GRC 4.5 1999
-4|/known:GRC 4.5 to-1999
-23|/known:GRC 5
-10|/known:GRC 5 2025
-13|/known:GRC 5 2026
-23|/known:GRC 5 since-2025
-25|/known:GRC since-2025
-5|/known:GRC to-1999
14|/known:GRC to-2013
7|/known:GRC to-2021
11|/known:GRC to-2024
3|/known:HRV 1.9
3|/known:HRV 1.9 2025
3|/known:HRV 1.9 since-2025
-17|/known:HRV 2
-21|/known:HRV 2 2018
4|/known:HRV 2 2025
4|/known:HRV 2 since-2025
-21|/known:HRV 2 to-2021
-11|/known:HRV 2.1
-11|/known:HRV 2.1 2025
-11|/known:HRV 2.1 since-2025
8|/known:HRV 2.5
7|/known:HRV 2.5 2025
8|/known:HRV 2.5 since-2025
9|/known:HRV 3
9|/known:HRV 3 2025
9|/known:HRV 3 since-2025
-8|/known:HRV 4
-8|/known:HRV 4 2018
-8|/known:HRV 4 to-2021
-9|/known:HRV 4.2
-9|/known:HRV 4.2 2018
-9|/known:HRV 4.2 to-2021
10|/known:HRV since-2025
-39|/known:HRV to-2021
3|/known:HUN 0.8
3|/known:HUN 0.8 2015
3|/known:HUN 0.8 to-2021
-16|/known:HUN 1
-7|/known:HUN 1 2014
-9|/known:HUN 1 2025
-9|/known:HUN 1 since-2025
-7|/known:HUN 1 to-2021
-9|/known:HUN 1.1
-9|/known:HUN 1.1 2024
-9|/known:HUN 1.1 to-2024
3|/known:HUN 1.2
3|/known:HUN 1.2 2006
3|/known:HUN 1.2 to-2013
19|/known:HUN 1.4
19|/known:HUN 1.4 1999
19|/known:HUN 1.4 to-1999
8|/known:HUN 1.8
8|/known:HUN 1.8 2006
8|/known:HUN 1.8 to-2013
13|/known:HUN 1.81
13|/known:HUN 1.81 1999
13|/known:HUN 1.81 to-1999
19|/known:HUN 2
-5|/known:HUN 2 1999
-3|/known:HUN 2 2024
24|/known:HUN 2 2025
4|/known:HUN 2 2026
28|/known:HUN 2 since-2025
-5|/known:HUN 2 to-1999
-3|/known:HUN 2 to-2024
-9|/known:HUN 2.1
-13|/known:HUN 2.1 2024
3|/known:HUN 2.1 2025
4|/known:HUN 2.1 since-2025
-13|/known:HUN 2.1 to-2024
-52|/known:HUN 3.5
28|/known:HUN 3.5 2025
-80|/known:HUN 3.5 2026
-52|/known:HUN 3.5 since-2025
15|/known:HUN 5
15|/known:HUN 5 2025
15|/known:HUN 5 since-2025
-14|/known:HUN since-2025
24|/known:HUN to-1999
11|/known:HUN to-2013
-4|/known:HUN to-2021
-25|/known:HUN to-2024
6|/known:IDN 0.7
5|/known:IDN 0.7 to-2024
45|/known:IDN 0.8
38|/known:IDN 0.8 2025
7|/known:IDN 0.8 2026
45|/known:IDN 0.8 since-2025
13|/known:IDN 0.9
11|/known:IDN 0.9 2024
3|/known:IDN 0.9 2026
3|/known:IDN 0.9 since-2025
11|/known:IDN 0.9 to-2024
6|/known:IDN 1
3|/known:IDN 1 1999
5|/known:IDN 1 2022
-11|/known:IDN 1 2025
9|/known:IDN 1 2026
3|/known:IDN 1 to-1999
5|/known:IDN 1 to-2024
7|/known:IDN 1-1.5
7|/known:IDN 1-1.5 2024
7|/known:IDN 1-1.5 to-2024
-11|/known:IDN 1.2
-10|/known:IDN 1.2 2026
-10|/known:IDN 1.2 since-2025
7|/known:IDN 1.3
5|/known:IDN 1.3 2025
7|/known:IDN 1.3 since-2025
37|/known:IDN 1.5
33|/known:IDN 1.5 2025
4|/known:IDN 1.5 2026
38|/known:IDN 1.5 since-2025
11|/known:IDN 2
4|/known:IDN 2 1994
-8|/known:IDN 2 2025
15|/known:IDN 2 2026
7|/known:IDN 2 since-2025
4|/known:IDN 2 to-1999
-4|/known:IDN 2.5-3.5
-4|/known:IDN 2.5-3.5 2026
-4|/known:IDN 2.5-3.5 since-2025
-6|/known:IDN 2.8
-4|/known:IDN 2.8 2024
-6|/known:IDN 2.8 to-2024
-26|/known:IDN 3
-25|/known:IDN 3 2025
-26|/known:IDN 3 since-2025
-31|/known:IDN 5
-31|/known:IDN 5 2025
-31|/known:IDN 5 since-2025
-4|/known:IDN 6
-3|/known:IDN 6 2025
-4|/known:IDN 6 since-2025
18|/known:IDN since-2025
8|/known:IDN to-1999
19|/known:IDN to-2024
21|/known:IDN+MYS 1
21|/known:IDN+MYS 1 2025
21|/known:IDN+MYS 1 since-2025
21|/known:IDN+MYS since-2025
-8|/known:IDN+PHL 0.8
-8|/known:IDN+PHL 0.8 2025
-8|/known:IDN+PHL 0.8 since-2025
9|/known:IDN+PHL 1.5
9|/known:IDN+PHL 1.5 2025
9|/known:IDN+PHL 1.5 since-2025
-18|/known:IDN+PHL 5
-18|/known:IDN+PHL 5 2025
-18|/known:IDN+PHL 5 since-2025
-17|/known:IDN+PHL since-2025
18|/known:IDN+VNM 2
18|/known:IDN+VNM 2 2025
18|/known:IDN+VNM 2 since-2025
18|/known:IDN+VNM since-2025
3|/known:IND 0.2
3|/known:IND 0.2 2025
3|/known:IND 0.2 since-2025
-5|/known:IND 1.3
-3|/known:IND 1.3 2018
-3|/known:IND 1.3 to-2021
-5|/known:IND 1.5
-7|/known:IND 1.5 2025
-7|/known:IND 1.5 since-2025
17|/known:IND 1.65
17|/known:IND 1.65 2018
17|/known:IND 1.65 to-2021
-10|/known:IND 1.7
-5|/known:IND 1.7 2026
-7|/known:IND 1.7 since-2025
-3|/known:IND 1.7 to-2024
16|/known:IND 1.9
-8|/known:IND 1.9 2018
18|/known:IND 1.9 2025
4|/known:IND 1.9 2026
21|/known:IND 1.9 since-2025
-8|/known:IND 1.9 to-2021
7|/known:IND 1.97
8|/known:IND 1.97 2023
8|/known:IND 1.97 to-2024
17|/known:IND 2
-4|/known:IND 2 2025
20|/known:IND 2 2026
16|/known:IND 2 since-2025
5|/known:IND 2.1
8|/known:IND 2.1 2022
-3|/known:IND 2.1 since-2025
8|/known:IND 2.1 to-2024
-4|/known:IND 2.2
-4|/known:IND 2.2 2025
-4|/known:IND 2.2 since-2025
4|/known:IND 2.4
4|/known:IND 2.4 2025
4|/known:IND 2.4 since-2025
27|/known:IND 2.5
23|/known:IND 2.5 2025
25|/known:IND 2.5 since-2025
-15|/known:IND 2.55
-15|/known:IND 2.55 2026
-15|/known:IND 2.55 since-2025
27|/known:IND 3
33|/known:IND 3 2023
-12|/known:IND 3 2024
-11|/known:IND 3 2025
15|/known:IND 3 2026
5|/known:IND 3 since-2025
22|/known:IND 3 to-2024
-17|/known:IND 3.5
-4|/known:IND 3.5 2025
-13|/known:IND 3.5 2026
-17|/known:IND 3.5 since-2025
5|/known:IND 4.7
5|/known:IND 4.7 2025
5|/known:IND 4.7 since-2025
-20|/known:IND 6.5
-20|/known:IND 6.5 2025
-20|/known:IND 6.5 since-2025
8|/known:IND to-2021
47|/known:IND to-2024
16|/known:IRL 0.2
12|/known:IRL 0.2 2025
14|/known:IRL 0.2 since-2025
10|/known:IRL 0.25
10|/known:IRL 0.25 2025
10|/known:IRL 0.25 since-2025
7|/known:IRL 0.4
7|/known:IRL 0.4 2025
7|/known:IRL 0.4 since-2025
4|/known:IRL 0.6
4|/known:IRL 0.6 2025
4|/known:IRL 0.6 since-2025
7|/known:IRL 1
9|/known:IRL 1 2025
-3|/known:IRL 1 2026
7|/known:IRL 1 since-2025
-8|/known:IRL 1.4
-8|/known:IRL 1.4 2026
-8|/known:IRL 1.4 since-2025
-24|/known:IRL 2
-24|/known:IRL 2 2025
-24|/known:IRL 2 since-2025
-3|/known:IRL 2.4
-3|/known:IRL 2.4 2024
-3|/known:IRL 2.4 to-2024
-3|/known:IRL 3.5
-3|/known:IRL 3.5 since-2025
-21|/known:IRL 5
-21|/known:IRL 5 2025
-21|/known:IRL 5 since-2025
-17|/known:IRL since-2025
-3|/known:IRN 3.1
-3|/known:IRN 3.1 2026
-3|/known:IRN 3.1 since-2025
12|/known:IRN 5
12|/known:IRN 5 2025
12|/known:IRN 5 since-2025
8|/known:IRN since-2025
-7|/known:IRQ 1
-6|/known:IRQ 1 2003
-6|/known:IRQ 1 to-2013
-8|/known:IRQ 1.5
-8|/known:IRQ 1.5 2003
-8|/known:IRQ 1.5 to-2013
-4|/known:IRQ 1.9
-4|/known:IRQ 1.9 2003
-4|/known:IRQ 1.9 to-2013
-3|/known:IRQ 2.7
-3|/known:IRQ 2.7 2003
-3|/known:IRQ 2.7 to-2013
-5|/known:IRQ 3.7
-5|/known:IRQ 3.7 2003
-5|/known:IRQ 3.7 to-2013
-26|/known:IRQ to-2013
31|/known:ISL 0.14
31|/known:ISL 0.14 2025
31|/known:ISL 0.14 since-2025
28|/known:ISL 1.5
8|/known:ISL 1.5 2025
20|/known:ISL 1.5 2026
28|/known:ISL 1.5 since-2025
-4|/known:ISL 3.5
-4|/known:ISL 3.5 2025
-4|/known:ISL 3.5 since-2025
-6|/known:ISL 34
-6|/known:ISL 34 2025
-6|/known:ISL 34 since-2025
36|/known:ISL since-2025
-18|/known:ISR 1.4
-18|/known:ISR 1.4 2025
-18|/known:ISR 1.4 since-2025
-6|/known:ISR 2
-4|/known:ISR 2 2025
-4|/known:ISR 2 since-2025
-6|/known:ISR 2.6
-6|/known:ISR 2.6 since-2025
-10|/known:ISR 2.7
-10|/known:ISR 2.7 2023
-10|/known:ISR 2.7 to-2024
-23|/known:ISR 3
-22|/known:ISR 3 2025
-22|/known:ISR 3 since-2025
-4|/known:ISR 3.32
-4|/known:ISR 3.32 2025
-4|/known:ISR 3.32 since-2025
-7|/known:ISR 3.4
-3|/known:ISR 3.4 2024
-4|/known:ISR 3.4 2025
-4|/known:ISR 3.4 since-2025
-3|/known:ISR 3.4 to-2024
-7|/known:ISR 3.5
-7|/known:ISR 3.5 2025
-7|/known:ISR 3.5 since-2025
-11|/known:ISR 4
-11|/known:ISR 4 2025
-11|/known:ISR 4 since-2025
3|/known:ISR 4.3
3|/known:ISR 4.3 2025
3|/known:ISR 4.3 since-2025
8|/known:ISR 4.5
7|/known:ISR 4.5 2023
7|/known:ISR 4.5 to-2024
-3|/known:ISR 5 2025
5|/known:ISR 5.3
5|/known:ISR 5.3 2024
5|/known:ISR 5.3 to-2024
21|/known:ISR 5.4
21|/known:ISR 5.4 2025
21|/known:ISR 5.4 since-2025
19|/known:ISR 6
19|/known:ISR 6 2025
19|/known:ISR 6 since-2025
-3|/known:ISR 6-8
-3|/known:ISR 6-8 2025
-3|/known:ISR 6-8 since-2025
-6|/known:ISR 7
-6|/known:ISR 7 2025
-6|/known:ISR 7 since-2025
-7|/known:ISR 7.1
-7|/known:ISR 7.1 2025
-7|/known:ISR 7.1 since-2025
-5|/known:ISR 7.3
-5|/known:ISR 7.3 2025
-5|/known:ISR 7.3 since-2025
23|/known:ISR 8
22|/known:ISR 8 2003
22|/known:ISR 8 to-2013
38|/known:ISR 8.8
33|/known:ISR 8.8 2025
5|/known:ISR 8.8 2026
38|/known:ISR 8.8 since-2025
-21|/known:ISR since-2025
23|/known:ISR to-2013
-3|/known:ISR+USA 8.8
-3|/known:ISR+USA 8.8 2025
-3|/known:ISR+USA 8.8 since-2025
-3|/known:ISR+USA since-2025
-4|/known:ITA 1.2
4|/known:ITA 1.2 2014
-8|/known:ITA 1.2 2023
4|/known:ITA 1.2 to-2021
-8|/known:ITA 1.2 to-2024
5|/known:ITA 1.22
5|/known:ITA 1.22 2020
5|/known:ITA 1.22 to-2021
-8|/known:ITA 1.3
-6|/known:ITA 1.3 2025
-6|/known:ITA 1.3 since-2025
-12|/known:ITA 1.4
-5|/known:ITA 1.4 2022
-4|/known:ITA 1.4 2025
-4|/known:ITA 1.4 2026
-8|/known:ITA 1.4 since-2025
-5|/known:ITA 1.4 to-2024
12|/known:ITA 1.49
12|/known:ITA 1.49 2025
12|/known:ITA 1.49 since-2025
41|/known:ITA 1.5
15|/known:ITA 1.5 2022
5|/known:ITA 1.5 2023
25|/known:ITA 1.5 2024
28|/known:ITA 1.5 2025
-32|/known:ITA 1.5 2026
-4|/known:ITA 1.5 since-2025
45|/known:ITA 1.5 to-2024
-3|/known:ITA 1.55
-3|/known:ITA 1.55 2025
-3|/known:ITA 1.55 since-2025
15|/known:ITA 1.57
7|/known:ITA 1.57 2024
8|/known:ITA 1.57 2025
8|/known:ITA 1.57 since-2025
7|/known:ITA 1.57 to-2024
-13|/known:ITA 1.6
-7|/known:ITA 1.6 2024
-6|/known:ITA 1.6 2025
-6|/known:ITA 1.6 since-2025
-7|/known:ITA 1.6 to-2024
6|/known:ITA 1.61
6|/known:ITA 1.61 2024
6|/known:ITA 1.61 to-2024
-12|/known:ITA 2
23|/known:ITA 2 2022
-5|/known:ITA 2 2023
-12|/known:ITA 2 2024
18|/known:ITA 2 2025
-37|/known:ITA 2 2026
-19|/known:ITA 2 since-2025
6|/known:ITA 2 to-2024
-5|/known:ITA 2.2
-5|/known:ITA 2.2 2025
-5|/known:ITA 2.2 since-2025
9|/known:ITA 2.5
6|/known:ITA 2.5 2025
4|/known:ITA 2.5 2026
9|/known:ITA 2.5 since-2025
-6|/known:ITA 3
-7|/known:ITA 3 2026
-4|/known:ITA 3 since-2025
-4|/known:ITA 3.3
-4|/known:ITA 3.3 2024
-4|/known:ITA 3.3 to-2024
-16|/known:ITA 3.5
-35|/known:ITA 3.5 2025
19|/known:ITA 3.5 2026
-16|/known:ITA 3.5 since-2025
-25|/known:ITA 5 2025
22|/known:ITA 5 2026
-45|/known:ITA since-2025
9|/known:ITA to-2021
32|/known:ITA to-2024
12|/known:ITA+PRT 2
12|/known:ITA+PRT 2 2024
12|/known:ITA+PRT 2 to-2024
12|/known:ITA+PRT to-2024
-20|/known:JOR 2.5
-3|/known:JOR 2.5 2024
-18|/known:JOR 2.5 2025
-18|/known:JOR 2.5 since-2025
-3|/known:JOR 2.5 to-2024
-9|/known:JOR 3
-9|/known:JOR 3 2024
-9|/known:JOR 3 to-2024
-17|/known:JOR since-2025
-12|/known:JOR to-2024
3|/known:JPN 0
3|/known:JPN 0 2025
3|/known:JPN 0 since-2025
-11|/known:JPN 0.1
-14|/known:JPN 0.1 2025
4|/known:JPN 0.1 2026
-10|/known:JPN 0.1 since-2025
-4|/known:JPN 0.15
-4|/known:JPN 0.15 2023
-4|/known:JPN 0.15 to-2024
3|/known:JPN 0.2
3|/known:JPN 0.2 since-2025
-32|/known:JPN 0.25
-32|/known:JPN 0.25 2025
-32|/known:JPN 0.25 since-2025
13|/known:JPN 0.3
13|/known:JPN 0.3 2026
13|/known:JPN 0.3 since-2025
7|/known:JPN 0.4
7|/known:JPN 0.4 2025
7|/known:JPN 0.4 since-2025
6|/known:JPN 0.5
-3|/known:JPN 0.5 2024
3|/known:JPN 0.5 2025
7|/known:JPN 0.5 2026
9|/known:JPN 0.5 since-2025
-3|/known:JPN 0.5 to-2024
60|/known:JPN 0.9
6|/known:JPN 0.9 1978
7|/known:JPN 0.9 1979
10|/known:JPN 0.9 1980
25|/known:JPN 0.9 1983
21|/known:JPN 0.9 2019
6|/known:JPN 0.9 2023
-6|/known:JPN 0.9 2024
15|/known:JPN 0.9 2025
-32|/known:JPN 0.9 2026
-17|/known:JPN 0.9 since-2025
50|/known:JPN 0.9 to-1999
3|/known:JPN 0.9 to-2013
24|/known:JPN 0.9 to-2021
21|/known:JPN 0.91
19|/known:JPN 0.91 1981
21|/known:JPN 0.91 to-1999
19|/known:JPN 0.93
18|/known:JPN 0.93 1982
18|/known:JPN 0.93 to-1999
3|/known:JPN 0.94
3|/known:JPN 0.948
3|/known:JPN 0.948 1997
3|/known:JPN 0.948 to-1999
10|/known:JPN 0.95
3|/known:JPN 0.95 2020
5|/known:JPN 0.95 2022
3|/known:JPN 0.95 to-2021
6|/known:JPN 0.95 to-2024
28|/known:JPN 0.96
3|/known:JPN 0.96 1994
24|/known:JPN 0.96 2022
3|/known:JPN 0.96 to-1999
25|/known:JPN 0.96 to-2024
4|/known:JPN 0.98
3|/known:JPN 0.98 1983
3|/known:JPN 0.98 to-1999
6|/known:JPN 0.997
3|/known:JPN 0.997 1990
6|/known:JPN 0.997 to-1999
123|/known:JPN 1
21|/known:JPN 1 1977
-5|/known:JPN 1 1978
4|/known:JPN 1 1981
12|/known:JPN 1 1987
5|/known:JPN 1 1988
3|/known:JPN 1 1990
6|/known:JPN 1 2003
12|/known:JPN 1 2005
3|/known:JPN 1 2009
7|/known:JPN 1 2016
14|/known:JPN 1 2022
30|/known:JPN 1 2023
-8|/known:JPN 1 2024
18|/known:JPN 1 2025
-15|/known:JPN 1 2026
48|/known:JPN 1 to-1999
26|/known:JPN 1 to-2013
12|/known:JPN 1 to-2021
35|/known:JPN 1 to-2024
-6|/known:JPN 1-1.5
-6|/known:JPN 1-1.5 2024
-6|/known:JPN 1-1.5 to-2024
19|/known:JPN 1.004
17|/known:JPN 1.004 1987
18|/known:JPN 1.004 to-1999
12|/known:JPN 1.07
11|/known:JPN 1.07 2022
11|/known:JPN 1.07 to-2024
7|/known:JPN 1.09
7|/known:JPN 1.09 2022
7|/known:JPN 1.09 to-2024
27|/known:JPN 1.1
4|/known:JPN 1.1 2022
14|/known:JPN 1.1 2023
5|/known:JPN 1.1 to-1999
20|/known:JPN 1.1 to-2024
17|/known:JPN 1.19
17|/known:JPN 1.19 2023
17|/known:JPN 1.19 to-2024
32|/known:JPN 1.2
-4|/known:JPN 1.2 2022
-17|/known:JPN 1.2 2023
52|/known:JPN 1.2 2024
-4|/known:JPN 1.2 2025
-5|/known:JPN 1.2 since-2025
4|/known:JPN 1.2 to-1999
32|/known:JPN 1.2 to-2024
8|/known:JPN 1.24
3|/known:JPN 1.24 2021
4|/known:JPN 1.24 2022
3|/known:JPN 1.24 to-2021
4|/known:JPN 1.24 to-2024
-8|/known:JPN 1.26
-8|/known:JPN 1.26 2024
-8|/known:JPN 1.26 to-2024
35|/known:JPN 1.3
7|/known:JPN 1.3 1988
21|/known:JPN 1.3 2019
-4|/known:JPN 1.3 2022
10|/known:JPN 1.3 2023
16|/known:JPN 1.3 2024
-9|/known:JPN 1.3 2025
-4|/known:JPN 1.3 2026
-14|/known:JPN 1.3 since-2025
7|/known:JPN 1.3 to-1999
21|/known:JPN 1.3 to-2021
22|/known:JPN 1.3 to-2024
56|/known:JPN 1.4
-10|/known:JPN 1.4 2014
6|/known:JPN 1.4 2023
11|/known:JPN 1.4 2024
34|/known:JPN 1.4 2025
15|/known:JPN 1.4 2026
49|/known:JPN 1.4 since-2025
-10|/known:JPN 1.4 to-2021
17|/known:JPN 1.4 to-2024
-24|/known:JPN 1.5
5|/known:JPN 1.5 1978
7|/known:JPN 1.5 1982
6|/known:JPN 1.5 1986
7|/known:JPN 1.5 1987
5|/known:JPN 1.5 2000
6|/known:JPN 1.5 2007
24|/known:JPN 1.5 2023
-23|/known:JPN 1.5 2024
-52|/known:JPN 1.5 2025
-24|/known:JPN 1.5 2026
-75|/known:JPN 1.5 since-2025
36|/known:JPN 1.5 to-1999
14|/known:JPN 1.5 to-2013
61|/known:JPN 1.6
3|/known:JPN 1.6 1985
-5|/known:JPN 1.6 2023
19|/known:JPN 1.6 2024
29|/known:JPN 1.6 2025
12|/known:JPN 1.6 2026
41|/known:JPN 1.6 since-2025
4|/known:JPN 1.6 to-1999
15|/known:JPN 1.6 to-2024
12|/known:JPN 1.7
11|/known:JPN 1.7 1980
4|/known:JPN 1.7 1981
-17|/known:JPN 1.7 2022
5|/known:JPN 1.7 2024
7|/known:JPN 1.7 2026
6|/known:JPN 1.7 since-2025
19|/known:JPN 1.7 to-1999
-12|/known:JPN 1.7 to-2024
7|/known:JPN 1.75
7|/known:JPN 1.75 2025
7|/known:JPN 1.75 since-2025
62|/known:JPN 1.8
3|/known:JPN 1.8 1984
58|/known:JPN 1.8 2025
58|/known:JPN 1.8 since-2025
4|/known:JPN 1.8 to-1999
-4|/known:JPN 1.9 2019
-22|/known:JPN 1.9 2025
27|/known:JPN 1.9 2026
5|/known:JPN 1.9 since-2025
-6|/known:JPN 1.9 to-2021
-4|/known:JPN 1.96
-4|/known:JPN 1.96 2022
-4|/known:JPN 1.96 to-2024
-7|/known:JPN 1.97
-7|/known:JPN 1.97 2023
-7|/known:JPN 1.97 to-2024
-7|/known:JPN 19
-7|/known:JPN 19 2025
-7|/known:JPN 19 since-2025
-27|/known:JPN 1E+1
-25|/known:JPN 1E+1 2025
-26|/known:JPN 1E+1 since-2025
70|/known:JPN 2
-4|/known:JPN 2 0
4|/known:JPN 2 1983
4|/known:JPN 2 1987
-20|/known:JPN 2 1988
6|/known:JPN 2 1990
-3|/known:JPN 2 1997
-4|/known:JPN 2 2014
-8|/known:JPN 2 2015
-3|/known:JPN 2 2016
-6|/known:JPN 2 2017
36|/known:JPN 2 2018
-38|/known:JPN 2 2019
-3|/known:JPN 2 2020
-30|/known:JPN 2 2022
33|/known:JPN 2 2023
30|/known:JPN 2 2024
69|/known:JPN 2 2026
4|/known:JPN 2 2027
71|/known:JPN 2 since-2025
-4|/known:JPN 2 to-1999
-3|/known:JPN 2 to-2013
-26|/known:JPN 2 to-2021
33|/known:JPN 2 to-2024
-5|/known:JPN 2.05
-3|/known:JPN 2.05 2025
-5|/known:JPN 2.05 since-2025
-10|/known:JPN 2.1
-6|/known:JPN 2.1 2025
-8|/known:JPN 2.1 since-2025
-3|/known:JPN 2.2
-8|/known:JPN 2.2 2022
5|/known:JPN 2.2 since-2025
-8|/known:JPN 2.2 to-2024
-9|/known:JPN 2.3
-7|/known:JPN 2.3 2025
-7|/known:JPN 2.3 since-2025
-10|/known:JPN 2.32
-10|/known:JPN 2.32 2025
-10|/known:JPN 2.32 since-2025
-34|/known:JPN 2.4
-14|/known:JPN 2.4 2025
-18|/known:JPN 2.4 2026
-33|/known:JPN 2.4 since-2025
-14|/known:JPN 2.42
-7|/known:JPN 2.42 2025
-6|/known:JPN 2.42 2026
-14|/known:JPN 2.42 since-2025
-8|/known:JPN 2.45
-8|/known:JPN 2.45 2025
-8|/known:JPN 2.45 since-2025
12|/known:JPN 2.5
-12|/known:JPN 2.5 2019
13|/known:JPN 2.5 2023
-15|/known:JPN 2.5 2024
13|/known:JPN 2.5 2025
15|/known:JPN 2.5 2026
28|/known:JPN 2.5 since-2025
-14|/known:JPN 2.5 to-2021
6|/known:JPN 2.5-3
5|/known:JPN 2.5-3 2026
6|/known:JPN 2.5-3 since-2025
11|/known:JPN 2.5-3.5
10|/known:JPN 2.5-3.5 2026
11|/known:JPN 2.5-3.5 since-2025
15|/known:JPN 2.6
-3|/known:JPN 2.6 2016
12|/known:JPN 2.6 2025
8|/known:JPN 2.6 2026
20|/known:JPN 2.6 since-2025
-4|/known:JPN 2.6 to-2021
-11|/known:JPN 2.7
-10|/known:JPN 2.7 2023
3|/known:JPN 2.7 2026
-5|/known:JPN 2.7 2027
-10|/known:JPN 2.7 to-2024
-3|/known:JPN 2.8 2024
-7|/known:JPN 2.8 2025
11|/known:JPN 2.8 2026
4|/known:JPN 2.8 since-2025
-3|/known:JPN 2.8 to-2024
-14|/known:JPN 2.9
-6|/known:JPN 2.9 2012
-5|/known:JPN 2.9 2024
-3|/known:JPN 2.9 2025
-3|/known:JPN 2.9 since-2025
-6|/known:JPN 2.9 to-2013
-5|/known:JPN 2.9 to-2024
-9|/known:JPN 27.2
-9|/known:JPN 27.2 2025
-9|/known:JPN 27.2 since-2025
14|/known:JPN 3
9|/known:JPN 3 1981
-10|/known:JPN 3 1985
11|/known:JPN 3 1987
-4|/known:JPN 3 1988
10|/known:JPN 3 2016
-21|/known:JPN 3 2022
-40|/known:JPN 3 2023
10|/known:JPN 3 2024
-34|/known:JPN 3 2025
70|/known:JPN 3 2026
12|/known:JPN 3 2027
48|/known:JPN 3 since-2025
9|/known:JPN 3 to-1999
9|/known:JPN 3 to-2021
-51|/known:JPN 3 to-2024
15|/known:JPN 3-3.5
-15|/known:JPN 3-3.5 2024
9|/known:JPN 3-3.5 2025
22|/known:JPN 3-3.5 2026
31|/known:JPN 3-3.5 since-2025
-15|/known:JPN 3-3.5 to-2024
-3|/known:JPN 3-4
-3|/known:JPN 3-4 2025
-3|/known:JPN 3-4 since-2025
-8|/known:JPN 3.1
-8|/known:JPN 3.1 2026
-8|/known:JPN 3.1 since-2025
-6|/known:JPN 3.2
-3|/known:JPN 3.2 2023
-3|/known:JPN 3.2 to-2024
-49|/known:JPN 3.3
-10|/known:JPN 3.3 1986
-14|/known:JPN 3.3 1988
-5|/known:JPN 3.3 2016
-10|/known:JPN 3.3 2023
-8|/known:JPN 3.3 2025
-8|/known:JPN 3.3 since-2025
-24|/known:JPN 3.3 to-1999
-5|/known:JPN 3.3 to-2021
-10|/known:JPN 3.3 to-2024
-23|/known:JPN 3.4
-18|/known:JPN 3.4 2025
-18|/known:JPN 3.4 since-2025
-4|/known:JPN 3.4 to-1999
-8|/known:JPN 3.5
-22|/known:JPN 3.5 1980
-12|/known:JPN 3.5 2022
-3|/known:JPN 3.5 2023
-20|/known:JPN 3.5 2025
32|/known:JPN 3.5 2026
18|/known:JPN 3.5 2027
30|/known:JPN 3.5 since-2025
-23|/known:JPN 3.5 to-1999
-14|/known:JPN 3.5 to-2024
-4|/known:JPN 3.6
-16|/known:JPN 3.8
-11|/known:JPN 3.8 2025
-11|/known:JPN 3.8 since-2025
-4|/known:JPN 3.8 to-1999
-5|/known:JPN 34
-5|/known:JPN 34 2025
-5|/known:JPN 34 since-2025
-3|/known:JPN 3E+1
-3|/known:JPN 3E+1 2025
-3|/known:JPN 3E+1 since-2025
-83|/known:JPN 4
-37|/known:JPN 4 1987
-14|/known:JPN 4 1988
10|/known:JPN 4 1989
-10|/known:JPN 4 2002
-4|/known:JPN 4 2008
-9|/known:JPN 4 2009
-7|/known:JPN 4 2018
-26|/known:JPN 4 2025
17|/known:JPN 4 2026
-8|/known:JPN 4 since-2025
-42|/known:JPN 4 to-1999
-23|/known:JPN 4 to-2013
-9|/known:JPN 4 to-2021
-4|/known:JPN 4.3
-3|/known:JPN 4.3 2025
-3|/known:JPN 4.3 since-2025
-8|/known:JPN 4.5
-5|/known:JPN 4.5 2025
-3|/known:JPN 4.5 2026
-8|/known:JPN 4.5 since-2025
-15|/known:JPN 4.7
-4|/known:JPN 4.7 2013
-8|/known:JPN 4.7 2026
-10|/known:JPN 4.7 since-2025
-4|/known:JPN 4.7 to-2013
-11|/known:JPN 4.8
-11|/known:JPN 4.8 2026
-11|/known:JPN 4.8 since-2025
-12|/known:JPN 4.9-16.9
-12|/known:JPN 4.9-16.9 2024
-12|/known:JPN 4.9-16.9 to-2024
-32|/known:JPN 5
-28|/known:JPN 5 2024
-26|/known:JPN 5 2025
29|/known:JPN 5 2026
-5|/known:JPN 5 to-1999
-28|/known:JPN 5 to-2024
-20|/known:JPN 5.2
-5|/known:JPN 5.2 1979
-14|/known:JPN 5.2 1980
-20|/known:JPN 5.2 to-1999
-8|/known:JPN 5.3
-7|/known:JPN 5.3 2025
-7|/known:JPN 5.3 since-2025
-4|/known:JPN 5.4
-3|/known:JPN 5.4 2025
-4|/known:JPN 5.4 since-2025
-22|/known:JPN 5.5
-5|/known:JPN 5.5 1981
-15|/known:JPN 5.5 2026
-15|/known:JPN 5.5 since-2025
-7|/known:JPN 5.5 to-1999
-11|/known:JPN 5.6
-11|/known:JPN 5.6 to-1999
-10|/known:JPN 5.7
-10|/known:JPN 5.7 2026
-10|/known:JPN 5.7 since-2025
-46|/known:JPN 6
-10|/known:JPN 6 1976
-3|/known:JPN 6 1999
-21|/known:JPN 6 2025
-9|/known:JPN 6 2026
-30|/known:JPN 6 since-2025
-16|/known:JPN 6 to-1999
-3|/known:JPN 6.1
-3|/known:JPN 6.1 1982
-3|/known:JPN 6.1 to-1999
-20|/known:JPN 6.3
-15|/known:JPN 6.3 1982
-3|/known:JPN 6.3 2025
-3|/known:JPN 6.3 2026
-6|/known:JPN 6.3 since-2025
-15|/known:JPN 6.3 to-1999
-16|/known:JPN 6.5
-8|/known:JPN 6.5 1982
-6|/known:JPN 6.5 1986
-16|/known:JPN 6.5 to-1999
-16|/known:JPN 6.6
-16|/known:JPN 6.6 1985
-16|/known:JPN 6.6 to-1999
-12|/known:JPN 6.8
-12|/known:JPN 6.8 1983
-12|/known:JPN 6.8 to-1999
-12|/known:JPN 7
-4|/known:JPN 7 1981
-4|/known:JPN 7 2025
-4|/known:JPN 7 since-2025
-5|/known:JPN 7 to-1999
-31|/known:JPN 8
-21|/known:JPN 8 2003
-10|/known:JPN 8 2022
-21|/known:JPN 8 to-2013
-10|/known:JPN 8 to-2024
-3|/known:JPN since-2025
35|/known:JPN to-1999
-18|/known:JPN to-2013
-5|/known:JPN to-2024
-3|/known:JPN+KOR 2
-3|/known:JPN+KOR 2 since-2025
24|/known:JPN+KOR 3
25|/known:JPN+KOR 3 2026
24|/known:JPN+KOR 3 since-2025
36|/known:JPN+KOR 3.5
16|/known:JPN+KOR 3.5 2025
3|/known:JPN+KOR 3.5 2026
17|/known:JPN+KOR 3.5 2027
36|/known:JPN+KOR 3.5 since-2025
-10|/known:JPN+KOR 3.8
-10|/known:JPN+KOR 3.8 2025
-10|/known:JPN+KOR 3.8 since-2025
-7|/known:JPN+KOR 4.5
-7|/known:JPN+KOR 4.5 2027
-7|/known:JPN+KOR 4.5 since-2025
43|/known:JPN+KOR 5
25|/known:JPN+KOR 5 2025
18|/known:JPN+KOR 5 2026
43|/known:JPN+KOR 5 since-2025
80|/known:JPN+KOR since-2025
17|/known:JPN+NZL 1
17|/known:JPN+NZL 1 2026
17|/known:JPN+NZL 1 since-2025
17|/known:JPN+NZL since-2025
-7|/known:JPN+TWN 2.45
-7|/known:JPN+TWN 2.45 2025
-7|/known:JPN+TWN 2.45 since-2025
24|/known:JPN+TWN 3
24|/known:JPN+TWN 3 2025
24|/known:JPN+TWN 3 since-2025
16|/known:JPN+TWN since-2025
-8|/known:JPN+USA 2.5
-8|/known:JPN+USA 2.5 2026
-8|/known:JPN+USA 2.5 since-2025
-23|/known:JPN+USA 3.5
-23|/known:JPN+USA 3.5 2026
-23|/known:JPN+USA 3.5 since-2025
-36|/known:JPN+USA since-2025
7|/known:KEN 4.7
7|/known:KEN 4.7 2025
7|/known:KEN 4.7 since-2025
8|/known:KEN since-2025
-8|/known:KHM 1.1
-8|/known:KHM 1.1 2025
-8|/known:KHM 1.1 since-2025
-17|/known:KHM 1.4
-17|/known:KHM 1.4 2025
-17|/known:KHM 1.4 since-2025
-47|/known:KHM 2
-47|/known:KHM 2 2025
-47|/known:KHM 2 since-2025
5|/known:KHM 2.2
5|/known:KHM 2.2 2025
5|/known:KHM 2.2 since-2025
-66|/known:KHM since-2025
-3|/known:KOR 0.1 2026
-3|/known:KOR 0.5
-3|/known:KOR 0.5 since-2025
-14|/known:KOR 0.9
-13|/known:KOR 0.9 2019
-13|/known:KOR 0.9 to-2021
-41|/known:KOR 1
-15|/known:KOR 1 2022
-9|/known:KOR 1 2023
-17|/known:KOR 1 2025
-17|/known:KOR 1 since-2025
-24|/known:KOR 1 to-2024
-4|/known:KOR 1.07
-4|/known:KOR 1.07 2022
-4|/known:KOR 1.07 to-2024
-3|/known:KOR 1.1
-3|/known:KOR 1.1 2022
-3|/known:KOR 1.1 to-2024
-13|/known:KOR 1.19
-13|/known:KOR 1.19 2023
-13|/known:KOR 1.19 to-2024
-9|/known:KOR 1.2
-7|/known:KOR 1.2 2023
-8|/known:KOR 1.2 to-2024
-10|/known:KOR 1.26
-10|/known:KOR 1.26 2024
-10|/known:KOR 1.26 to-2024
-27|/known:KOR 1.3
-17|/known:KOR 1.3 2019
-6|/known:KOR 1.3 2025
-4|/known:KOR 1.3 2026
-10|/known:KOR 1.3 since-2025
-17|/known:KOR 1.3 to-2021
-9|/known:KOR 1.4
-5|/known:KOR 1.4 2025
-4|/known:KOR 1.4 2026
-9|/known:KOR 1.4 since-2025
-5|/known:KOR 1.5
-4|/known:KOR 1.5 since-2025
-3|/known:KOR 1.6
-3|/known:KOR 1.6 to-2024
-31|/known:KOR 1.8
-9|/known:KOR 1.8 2023
-22|/known:KOR 1.8 2025
-22|/known:KOR 1.8 since-2025
-9|/known:KOR 1.8 to-2024
-14|/known:KOR 1.9
-3|/known:KOR 1.9 2025
-10|/known:KOR 1.9 2026
-13|/known:KOR 1.9 since-2025
-30|/known:KOR 1E+1
-6|/known:KOR 1E+1 2025
-24|/known:KOR 1E+1 2026
-30|/known:KOR 1E+1 since-2025
-74|/known:KOR 2
-3|/known:KOR 2 2022
-10|/known:KOR 2 2023
-8|/known:KOR 2 2024
-37|/known:KOR 2 2025
-14|/known:KOR 2 2026
-52|/known:KOR 2 since-2025
-21|/known:KOR 2 to-2024
-12|/known:KOR 2.1
-4|/known:KOR 2.1 2025
-6|/known:KOR 2.1 2026
-10|/known:KOR 2.1 since-2025
38|/known:KOR 2.3
36|/known:KOR 2.3 2025
37|/known:KOR 2.3 since-2025
26|/known:KOR 2.32
26|/known:KOR 2.32 2025
26|/known:KOR 2.32 since-2025
15|/known:KOR 2.4
6|/known:KOR 2.4 2017
3|/known:KOR 2.4 2024
-10|/known:KOR 2.4 2025
17|/known:KOR 2.4 2026
7|/known:KOR 2.4 since-2025
6|/known:KOR 2.4 to-2021
17|/known:KOR 2.42
10|/known:KOR 2.42 2025
8|/known:KOR 2.42 2026
17|/known:KOR 2.42 since-2025
-4|/known:KOR 2.45
-4|/known:KOR 2.45 2025
-4|/known:KOR 2.45 since-2025
37|/known:KOR 2.5
13|/known:KOR 2.5 2019
8|/known:KOR 2.5 2023
18|/known:KOR 2.5 2024
-12|/known:KOR 2.5 2025
9|/known:KOR 2.5 2026
13|/known:KOR 2.5 to-2021
26|/known:KOR 2.5 to-2024
3|/known:KOR 2.5-2.7
3|/known:KOR 2.5-2.7 2023
3|/known:KOR 2.5-2.7 to-2024
16|/known:KOR 2.55
15|/known:KOR 2.55 2026
15|/known:KOR 2.55 since-2025
34|/known:KOR 2.6
4|/known:KOR 2.6 2016
13|/known:KOR 2.6 2025
11|/known:KOR 2.6 2026
5|/known:KOR 2.6 2027
28|/known:KOR 2.6 since-2025
5|/known:KOR 2.6 to-2021
23|/known:KOR 2.7
3|/known:KOR 2.7 2003
18|/known:KOR 2.7 2023
3|/known:KOR 2.7 to-2013
19|/known:KOR 2.7 to-2024
28|/known:KOR 2.8
9|/known:KOR 2.8 2024
21|/known:KOR 2.8 2025
-3|/known:KOR 2.8 2026
18|/known:KOR 2.8 since-2025
10|/known:KOR 2.8 to-2024
7|/known:KOR 2.9
7|/known:KOR 2.9 2025
7|/known:KOR 2.9 since-2025
-10|/known:KOR 2E+1
-10|/known:KOR 2E+1 2026
-10|/known:KOR 2E+1 since-2025
4|/known:KOR 3 2003
-5|/known:KOR 3 2016
14|/known:KOR 3 2019
9|/known:KOR 3 2023
-12|/known:KOR 3 2024
16|/known:KOR 3 2025
-28|/known:KOR 3 2026
-12|/known:KOR 3 since-2025
4|/known:KOR 3 to-2013
9|/known:KOR 3 to-2021
-3|/known:KOR 3 to-2024
-8|/known:KOR 3.2
-9|/known:KOR 3.2 2025
-9|/known:KOR 3.2 since-2025
37|/known:KOR 3.5
3|/known:KOR 3.5 2024
40|/known:KOR 3.5 2025
-7|/known:KOR 3.5 2027
33|/known:KOR 3.5 since-2025
-3|/known:KOR 3.6
35|/known:KOR 3.8
34|/known:KOR 3.8 2025
35|/known:KOR 3.8 since-2025
9|/known:KOR 4
-10|/known:KOR 4 2019
-14|/known:KOR 4 2023
21|/known:KOR 4 2024
8|/known:KOR 4 2025
10|/known:KOR 4 since-2025
-10|/known:KOR 4 to-2021
8|/known:KOR 4 to-2024
8|/known:KOR 4.4
8|/known:KOR 4.4 2025
8|/known:KOR 4.4 since-2025
-7|/known:KOR 4.5
-4|/known:KOR 4.5 2027
-8|/known:KOR 4.5 since-2025
-19|/known:KOR 4.7
-19|/known:KOR 4.7 2026
-19|/known:KOR 4.7 since-2025
-8|/known:KOR 4.8
-8|/known:KOR 4.8 2026
-8|/known:KOR 4.8 since-2025
22|/known:KOR 5
4|/known:KOR 5 2024
9|/known:KOR 5 2025
9|/known:KOR 5 2026
18|/known:KOR 5 since-2025
4|/known:KOR 5 to-2024
41|/known:KOR 6
3|/known:KOR 6 1979
19|/known:KOR 6 1990
6|/known:KOR 6 2024
11|/known:KOR 6 2025
11|/known:KOR 6 since-2025
24|/known:KOR 6 to-1999
6|/known:KOR 6 to-2024
-16|/known:KOR 6.5
-15|/known:KOR 6.5 2026
-16|/known:KOR 6.5 since-2025
-11|/known:KOR 7
-8|/known:KOR 7 2025
-9|/known:KOR 7 since-2025
-17|/known:KOR since-2025
25|/known:KOR to-1999
8|/known:KOR to-2013
-13|/known:KOR to-2021
-20|/known:KOR to-2024
24|/known:KOR+NATO 3.5
24|/known:KOR+NATO 3.5 2026
24|/known:KOR+NATO 3.5 since-2025
24|/known:KOR+NATO since-2025
8|/known:KOR+SGP 2.8
8|/known:KOR+SGP 2.8 2025
8|/known:KOR+SGP 2.8 since-2025
8|/known:KOR+SGP since-2025
-3|/known:KOR+USA 2.32
-3|/known:KOR+USA 2.32 2025
-3|/known:KOR+USA 2.32 since-2025
-4|/known:KOR+USA 2.6
-4|/known:KOR+USA 2.6 2027
-4|/known:KOR+USA 2.6 since-2025
-16|/known:KOR+USA 3.5
-8|/known:KOR+USA 3.5 2025
-8|/known:KOR+USA 3.5 2027
-16|/known:KOR+USA 3.5 since-2025
-25|/known:KOR+USA since-2025
-8|/known:KWT 3
-8|/known:KWT 3 2025
-8|/known:KWT 3 since-2025
7|/known:KWT 4.8
7|/known:KWT 4.8 2025
7|/known:KWT 4.8 since-2025
-4|/known:KWT 5
-4|/known:KWT 5 2026
-4|/known:KWT 5 since-2025
-3|/known:KWT 5.6
-3|/known:KWT 5.6 2025
-3|/known:KWT 5.6 since-2025
-10|/known:KWT since-2025
-4|/known:LAO 1.2
-4|/known:LAO 1.2 2024
-4|/known:LAO 1.2 to-2024
-8|/known:LAO 1.9
-8|/known:LAO 1.9 2026
-8|/known:LAO 1.9 since-2025
-9|/known:LAO 2
-9|/known:LAO 2 2024
-9|/known:LAO 2 to-2024
-8|/known:LAO since-2025
-13|/known:LAO to-2024
-6|/known:LBN 6.8
-6|/known:LBN 6.8 2025
-6|/known:LBN 6.8 since-2025
-24|/known:LBN 8.8
-24|/known:LBN 8.8 2025
-24|/known:LBN 8.8 since-2025
-31|/known:LBN since-2025
-11|/known:LBN+MEX+MMR 6.8
-11|/known:LBN+MEX+MMR 6.8 2025
-11|/known:LBN+MEX+MMR 6.8 since-2025
-11|/known:LBN+MEX+MMR since-2025
-4|/known:LBY 1.4
-4|/known:LBY 1.4 2011
-4|/known:LBY 1.4 to-2013
-4|/known:LBY to-2013
4|/known:LTU 0.8
3|/known:LTU 0.8 2014
3|/known:LTU 0.8 to-2021
6|/known:LTU 0.9
-6|/known:LTU 0.9 2014
11|/known:LTU 0.9 2025
11|/known:LTU 0.9 since-2025
-6|/known:LTU 0.9 to-2021
-4|/known:LTU 1
-3|/known:LTU 1 2014
-3|/known:LTU 1 to-2021
3|/known:LTU 1.1 2018
3|/known:LTU 1.1 to-2021
-77|/known:LTU 2
6|/known:LTU 2 2014
-7|/known:LTU 2 2022
-42|/known:LTU 2 2023
-30|/known:LTU 2 2025
-32|/known:LTU 2 since-2025
6|/known:LTU 2 to-2021
-51|/known:LTU 2 to-2024
-3|/known:LTU 2.4
-3|/known:LTU 2.4 2025
-3|/known:LTU 2.4 since-2025
-31|/known:LTU 2.5
-33|/known:LTU 2.5 2023
-32|/known:LTU 2.5 to-2024
-5|/known:LTU 2.7
-5|/known:LTU 2.7 2023
-5|/known:LTU 2.7 to-2024
33|/known:LTU 3
3|/known:LTU 3 2022
-3|/known:LTU 3 2023
24|/known:LTU 3 2024
10|/known:LTU 3 2025
9|/known:LTU 3 since-2025
24|/known:LTU 3 to-2024
-40|/known:LTU 3-4
-40|/known:LTU 3-4 2022
-40|/known:LTU 3-4 to-2024
-3|/known:LTU 3.2
-3|/known:LTU 3.2 2025
-3|/known:LTU 3.2 since-2025
-5|/known:LTU 3.4
-5|/known:LTU 3.4 2025
-5|/known:LTU 3.4 since-2025
-5|/known:LTU 3.5
48|/known:LTU 3.5 2024
-44|/known:LTU 3.5 2025
-10|/known:LTU 3.5 2026
-53|/known:LTU 3.5 since-2025
48|/known:LTU 3.5 to-2024
-3|/known:LTU 3.68
-3|/known:LTU 3.68 2025
-3|/known:LTU 3.68 since-2025
-4|/known:LTU 3.73
-4|/known:LTU 3.73 2025
-4|/known:LTU 3.73 since-2025
-5|/known:LTU 3.9 2023
5|/known:LTU 3.9 2025
5|/known:LTU 3.9 since-2025
-5|/known:LTU 3.9 to-2024
48|/known:LTU 4
47|/known:LTU 4 2025
48|/known:LTU 4 since-2025
-8|/known:LTU 4.3
-8|/known:LTU 4.3 2026
-8|/known:LTU 4.3 since-2025
-10|/known:LTU 4.48
-10|/known:LTU 4.48 2025
-10|/known:LTU 4.48 since-2025
-3|/known:LTU 4.8
-3|/known:LTU 4.8 since-2025
3|/known:LTU 4.87
3|/known:LTU 4.87 2025
3|/known:LTU 4.87 since-2025
-3|/known:LTU 4.91
-3|/known:LTU 4.91 2025
-3|/known:LTU 4.91 since-2025
-6|/known:LTU 5 2025
8|/known:LTU 5 2026
20|/known:LTU 5-6
19|/known:LTU 5-6 2025
20|/known:LTU 5-6 since-2025
-8|/known:LTU 5.1
-8|/known:LTU 5.1 2026
-8|/known:LTU 5.1 since-2025
8|/known:LTU 5.25
8|/known:LTU 5.25 2025
8|/known:LTU 5.25 since-2025
19|/known:LTU 5.3
19|/known:LTU 5.3 2026
19|/known:LTU 5.3 since-2025
13|/known:LTU 5.38
13|/known:LTU 5.38 2025
13|/known:LTU 5.38 since-2025
-3|/known:LTU 5.4
-27|/known:LTU 5.4 2025
24|/known:LTU 5.4 2026
-3|/known:LTU 5.4 since-2025
6|/known:LTU 5.5
4|/known:LTU 5.5 2024
4|/known:LTU 5.5 to-2024
-12|/known:LTU since-2025
5|/known:LTU to-2021
-56|/known:LTU to-2024
10|/known:LTU+LVA 1
10|/known:LTU+LVA 1 2014
10|/known:LTU+LVA 1 to-2021
19|/known:LTU+LVA 2
19|/known:LTU+LVA 2 2014
19|/known:LTU+LVA 2 to-2021
-17|/known:LTU+LVA 3.5
-17|/known:LTU+LVA 3.5 2025
-17|/known:LTU+LVA 3.5 since-2025
-17|/known:LTU+LVA since-2025
29|/known:LTU+LVA to-2021
5|/known:LTU+LVA+POL 3.5
-15|/known:LTU+LVA+POL 3.5 2025
20|/known:LTU+LVA+POL 3.5 2026
5|/known:LTU+LVA+POL 3.5 since-2025
-3|/known:LTU+LVA+POL 3.68
-3|/known:LTU+LVA+POL 3.68 2025
-3|/known:LTU+LVA+POL 3.68 since-2025
-3|/known:LTU+LVA+POL since-2025
6|/known:LTU+POL 3.5
6|/known:LTU+POL 3.5 2026
6|/known:LTU+POL 3.5 since-2025
-10|/known:LTU+POL 3.9
-10|/known:LTU+POL 3.9 2023
-10|/known:LTU+POL 3.9 to-2024
6|/known:LTU+POL since-2025
-10|/known:LTU+POL to-2024
29|/known:LUX 1
6|/known:LUX 1 1978
22|/known:LUX 1 2023
6|/known:LUX 1 to-1999
24|/known:LUX 1 to-2024
-6|/known:LUX 1.29
-6|/known:LUX 1.29 2025
-6|/known:LUX 1.29 since-2025
-4|/known:LUX 1.3
-3|/known:LUX 1.3 2025
-3|/known:LUX 1.3 since-2025
-7|/known:LUX 1.31
-7|/known:LUX 1.31 2023
-7|/known:LUX 1.31 to-2024
-12|/known:LUX 1.5
-12|/known:LUX 1.5 2025
-12|/known:LUX 1.5 since-2025
5|/known:LUX 2
-14|/known:LUX 2 2023
6|/known:LUX 2 2024
17|/known:LUX 2 2025
-5|/known:LUX 2 2026
12|/known:LUX 2 since-2025
-6|/known:LUX 2 to-2024
-12|/known:LUX 3.5
-11|/known:LUX 3.5 2025
-11|/known:LUX 3.5 since-2025
-18|/known:LUX 5
-18|/known:LUX 5 2025
-18|/known:LUX 5 since-2025
-39|/known:LUX since-2025
4|/known:LUX to-2024
13|/known:LUX+SVN 1.29
13|/known:LUX+SVN 1.29 2025
13|/known:LUX+SVN 1.29 since-2025
17|/known:LUX+SVN 1.3
17|/known:LUX+SVN 1.3 2025
17|/known:LUX+SVN 1.3 since-2025
-4|/known:LUX+SVN 3.5
-4|/known:LUX+SVN 3.5 2025
-4|/known:LUX+SVN 3.5 since-2025
23|/known:LUX+SVN since-2025
-3|/known:LVA 0.8
-3|/known:LVA 0.8 2014
-3|/known:LVA 0.8 to-2021
14|/known:LVA 0.9
6|/known:LVA 0.9 2014
7|/known:LVA 0.9 2025
7|/known:LVA 0.9 since-2025
6|/known:LVA 0.9 to-2021
-6|/known:LVA 1
-7|/known:LVA 1 2014
-6|/known:LVA 1 to-2021
3|/known:LVA 1.2 2002
-10|/known:LVA 1.3
-10|/known:LVA 1.3 2025
-10|/known:LVA 1.3 since-2025
4|/known:LVA 1.4
4|/known:LVA 1.4 2016
4|/known:LVA 1.4 to-2021
11|/known:LVA 1.7
11|/known:LVA 1.7 2025
11|/known:LVA 1.7 since-2025
-16|/known:LVA 1.8
-16|/known:LVA 1.8 2006
-16|/known:LVA 1.8 to-2013
-24|/known:LVA 2
-9|/known:LVA 2 2002
5|/known:LVA 2 2006
4|/known:LVA 2 2014
-12|/known:LVA 2 2023
-10|/known:LVA 2 2025
-10|/known:LVA 2 since-2025
-5|/known:LVA 2 to-2013
5|/known:LVA 2 to-2021
-13|/known:LVA 2 to-2024
4|/known:LVA 2.5 2022
-4|/known:LVA 2.5 2024
-10|/known:LVA 3
3|/known:LVA 3 2023
-9|/known:LVA 3 2024
-3|/known:LVA 3 2025
-3|/known:LVA 3 since-2025
-6|/known:LVA 3 to-2024
5|/known:LVA 3.2
6|/known:LVA 3.2 2025
5|/known:LVA 3.2 since-2025
-3|/known:LVA 3.22
-3|/known:LVA 3.22 2025
-3|/known:LVA 3.22 since-2025
-27|/known:LVA 3.5
-16|/known:LVA 3.5 2025
-11|/known:LVA 3.5 2026
-27|/known:LVA 3.5 since-2025
-3|/known:LVA 3.68
-3|/known:LVA 3.68 2025
-3|/known:LVA 3.68 since-2025
8|/known:LVA 3.73
8|/known:LVA 3.73 2025
8|/known:LVA 3.73 since-2025
-5|/known:LVA 3E+1
-5|/known:LVA 3E+1 2024
-5|/known:LVA 3E+1 to-2024
21|/known:LVA 4
21|/known:LVA 4 2025
21|/known:LVA 4 since-2025
-15|/known:LVA 4.48
-15|/known:LVA 4.48 2025
-15|/known:LVA 4.48 since-2025
17|/known:LVA 4.9
3|/known:LVA 4.9 2025
14|/known:LVA 4.9 2026
17|/known:LVA 4.9 since-2025
4|/known:LVA 4.91
4|/known:LVA 4.91 2025
4|/known:LVA 4.91 since-2025
27|/known:LVA 5
42|/known:LVA 5 2025
-15|/known:LVA 5 2026
27|/known:LVA 5 since-2025
-3|/known:LVA 5.38
-3|/known:LVA 5.38 2025
-3|/known:LVA 5.38 since-2025
-7|/known:LVA 5.4
-5|/known:LVA 5.4 2026
-7|/known:LVA 5.4 since-2025
13|/known:LVA since-2025
-20|/known:LVA to-2013
6|/known:LVA to-2021
-23|/known:LVA to-2024
3|/known:MDA 1
3|/known:MDA 1 2025
3|/known:MDA 1 since-2025
-14|/known:MDA 4
-14|/known:MDA 4 2025
-14|/known:MDA 4 since-2025
-13|/known:MDA since-2025
-5|/known:MEX 6.8
-5|/known:MEX 6.8 2025
-5|/known:MEX 6.8 since-2025
-6|/known:MEX since-2025
7|/known:MKD 2
7|/known:MKD 2 2025
7|/known:MKD 2 since-2025
8|/known:MKD 3.5
8|/known:MKD 3.5 2025
8|/known:MKD 3.5 since-2025
15|/known:MKD since-2025
7|/known:MLT 0.5
7|/known:MLT 0.5 2025
7|/known:MLT 0.5 since-2025
-4|/known:MLT 0.6
-4|/known:MLT 0.6 2025
-4|/known:MLT 0.6 since-2025
24|/known:MMR 6.8
24|/known:MMR 6.8 2025
24|/known:MMR 6.8 since-2025
23|/known:MMR since-2025
-28|/known:MNE 2
-20|/known:MNE 2 2017
-9|/known:MNE 2 2025
-9|/known:MNE 2 since-2025
-20|/known:MNE 2 to-2021
-11|/known:MNE 5
-11|/known:MNE 5 2025
-11|/known:MNE 5 since-2025
-22|/known:MNE since-2025
-19|/known:MNE to-2021
-4|/known:MYS 0.8
-4|/known:MYS 0.8 2026
-4|/known:MYS 0.8 since-2025
35|/known:MYS 0.9
34|/known:MYS 0.9 2026
35|/known:MYS 0.9 since-2025
29|/known:MYS 1
11|/known:MYS 1 2024
-3|/known:MYS 1 2025
21|/known:MYS 1 2026
18|/known:MYS 1 since-2025
11|/known:MYS 1 to-2024
-3|/known:MYS 1.1
-3|/known:MYS 1.1 2026
-3|/known:MYS 1.1 since-2025
-21|/known:MYS 1.2
-21|/known:MYS 1.2 2026
-21|/known:MYS 1.2 since-2025
14|/known:MYS 1.5
7|/known:MYS 1.5 2025
7|/known:MYS 1.5 2026
14|/known:MYS 1.5 since-2025
4|/known:MYS 1.6
4|/known:MYS 1.6 1999
4|/known:MYS 1.6 to-1999
-6|/known:MYS 1.9
-6|/known:MYS 1.9 2026
-6|/known:MYS 1.9 since-2025
-12|/known:MYS 2
-10|/known:MYS 2 2024
-5|/known:MYS 2 2025
3|/known:MYS 2 2026
-10|/known:MYS 2 to-2024
-4|/known:MYS 3
-4|/known:MYS 3 2025
-4|/known:MYS 3 since-2025
-63|/known:MYS 3.5
-63|/known:MYS 3.5 2025
-63|/known:MYS 3.5 since-2025
-24|/known:MYS 5
-5|/known:MYS 5 2024
-20|/known:MYS 5 2025
-20|/known:MYS 5 since-2025
-5|/known:MYS 5 to-2024
-57|/known:MYS since-2025
6|/known:MYS to-1999
-4|/known:MYS to-2024
-4|/known:NATO 0.1
-3|/known:NATO 0.1 2025
-4|/known:NATO 0.1 since-2025
10|/known:NATO 0.2
11|/known:NATO 0.2 2025
10|/known:NATO 0.2 since-2025
15|/known:NATO 0.25
3|/known:NATO 0.25 2024
10|/known:NATO 0.25 2025
11|/known:NATO 0.25 since-2025
3|/known:NATO 0.25 to-2024
-5|/known:NATO 0.5
-3|/known:NATO 0.5 2025
-5|/known:NATO 0.5 since-2025
-13|/known:NATO 0.9
-6|/known:NATO 0.9 2025
-7|/known:NATO 0.9 since-2025
-4|/known:NATO 0.9 to-1999
-4|/known:NATO 0.95
-4|/known:NATO 0.95 2022
-4|/known:NATO 0.95 to-2024
-50|/known:NATO 1
-4|/known:NATO 1 1977
-3|/known:NATO 1 2022
-23|/known:NATO 1 2023
-12|/known:NATO 1 2025
-13|/known:NATO 1 since-2025
-6|/known:NATO 1 to-1999
-28|/known:NATO 1 to-2024
-5|/known:NATO 1.09
-5|/known:NATO 1.09 2022
-5|/known:NATO 1.09 to-2024
-6|/known:NATO 1.1
-4|/known:NATO 1.1 to-2024
-5|/known:NATO 1.13
-5|/known:NATO 1.13 2018
-5|/known:NATO 1.13 to-2021
-9|/known:NATO 1.2
-4|/known:NATO 1.2 2025
-4|/known:NATO 1.2 since-2025
-9|/known:NATO 1.24
-3|/known:NATO 1.24 2021
-3|/known:NATO 1.24 2022
-3|/known:NATO 1.24 to-2021
-3|/known:NATO 1.24 to-2024
-13|/known:NATO 1.3
-3|/known:NATO 1.3 2022
-5|/known:NATO 1.3 2025
-5|/known:NATO 1.3 since-2025
-3|/known:NATO 1.3 to-2021
-6|/known:NATO 1.3 to-2024
-11|/known:NATO 1.36
-11|/known:NATO 1.36 2019
-11|/known:NATO 1.36 to-2021
-17|/known:NATO 1.37
-8|/known:NATO 1.37 2024
-9|/known:NATO 1.37 2025
-9|/known:NATO 1.37 since-2025
-8|/known:NATO 1.37 to-2024
8|/known:NATO 1.4
-13|/known:NATO 1.4 2024
21|/known:NATO 1.4 2025
23|/known:NATO 1.4 since-2025
-15|/known:NATO 1.4 to-2024
-11|/known:NATO 1.42
-11|/known:NATO 1.42 2019
-11|/known:NATO 1.42 to-2021
18|/known:NATO 1.43
11|/known:NATO 1.43 2024
6|/known:NATO 1.43 2025
6|/known:NATO 1.43 since-2025
11|/known:NATO 1.43 to-2024
-7|/known:NATO 1.45
-7|/known:NATO 1.45 2025
-7|/known:NATO 1.45 since-2025
35|/known:NATO 1.47
36|/known:NATO 1.47 2024
36|/known:NATO 1.47 to-2024
11|/known:NATO 1.5
-3|/known:NATO 1.5 1978
-5|/known:NATO 1.5 1986
-10|/known:NATO 1.5 2019
-5|/known:NATO 1.5 2022
-9|/known:NATO 1.5 2023
-4|/known:NATO 1.5 2024
61|/known:NATO 1.5 2025
60|/known:NATO 1.5 since-2025
-12|/known:NATO 1.5 to-1999
-7|/known:NATO 1.5 to-2013
-13|/known:NATO 1.5 to-2021
-18|/known:NATO 1.5 to-2024
-5|/known:NATO 1.53
-5|/known:NATO 1.53 2022
-5|/known:NATO 1.53 to-2024
-8|/known:NATO 1.57
-8|/known:NATO 1.57 2025
-8|/known:NATO 1.57 since-2025
-7|/known:NATO 1.58
-7|/known:NATO 1.58 2025
-7|/known:NATO 1.58 since-2025
-5|/known:NATO 1.6
-3|/known:NATO 1.6 1985
6|/known:NATO 1.6 2014
-3|/known:NATO 1.6 2023
-3|/known:NATO 1.6 2024
-3|/known:NATO 1.6 2025
-3|/known:NATO 1.6 since-2025
-3|/known:NATO 1.6 to-1999
7|/known:NATO 1.6 to-2021
-6|/known:NATO 1.6 to-2024
22|/known:NATO 1.66
22|/known:NATO 1.66 2025
22|/known:NATO 1.66 since-2025
9|/known:NATO 1.7
25|/known:NATO 1.7 2020
8|/known:NATO 1.7 2022
-12|/known:NATO 1.7 2025
-5|/known:NATO 1.7 2026
-17|/known:NATO 1.7 since-2025
-3|/known:NATO 1.7 to-1999
22|/known:NATO 1.7 to-2021
6|/known:NATO 1.7 to-2024
-9|/known:NATO 1.76
-9|/known:NATO 1.76 2024
-9|/known:NATO 1.76 to-2024
9|/known:NATO 1.8 2006
-5|/known:NATO 1.8 2025
-5|/known:NATO 1.8 since-2025
9|/known:NATO 1.8 to-2013
6|/known:NATO 1.9
7|/known:NATO 1.9 2001
-7|/known:NATO 1.9 2024
11|/known:NATO 1.9 2025
-4|/known:NATO 1.9 2026
7|/known:NATO 1.9 since-2025
7|/known:NATO 1.9 to-2013
-7|/known:NATO 1.9 to-2024
-9|/known:NATO 15
-9|/known:NATO 15 2025
-9|/known:NATO 15 since-2025
-11|/known:NATO 1E+1
-4|/known:NATO 1E+1 2025
-6|/known:NATO 1E+1 2026
-10|/known:NATO 1E+1 since-2025
37|/known:NATO 2
18|/known:NATO 2 0
-22|/known:NATO 2 1979
-4|/known:NATO 2 1995
-6|/known:NATO 2 1999
28|/known:NATO 2 2002
-11|/known:NATO 2 2003
23|/known:NATO 2 2004
31|/known:NATO 2 2006
-29|/known:NATO 2 2010
6|/known:NATO 2 2011
9|/known:NATO 2 2012
-9|/known:NATO 2 2013
37|/known:NATO 2 2014
-38|/known:NATO 2 2015
39|/known:NATO 2 2016
20|/known:NATO 2 2017
10|/known:NATO 2 2018
-61|/known:NATO 2 2020
-46|/known:NATO 2 2022
17|/known:NATO 2 2023
49|/known:NATO 2 2024
-16|/known:NATO 2 2025
-3|/known:NATO 2 2027
-18|/known:NATO 2 since-2025
-21|/known:NATO 2 to-1999
48|/known:NATO 2 to-2013
7|/known:NATO 2 to-2021
20|/known:NATO 2 to-2024
-6|/known:NATO 2.01
-6|/known:NATO 2.01 2024
-6|/known:NATO 2.01 to-2024
36|/known:NATO 2.02
18|/known:NATO 2.02 2024
18|/known:NATO 2.02 2025
18|/known:NATO 2.02 since-2025
18|/known:NATO 2.02 to-2024
-8|/known:NATO 2.07
-8|/known:NATO 2.07 2024
-8|/known:NATO 2.07 to-2024
-33|/known:NATO 2.1
-23|/known:NATO 2.1 2025
-5|/known:NATO 2.1 2026
-28|/known:NATO 2.1 since-2025
-7|/known:NATO 2.16
-7|/known:NATO 2.16 2017
-7|/known:NATO 2.16 to-2021
4|/known:NATO 2.2
-17|/known:NATO 2.2 2017
28|/known:NATO 2.2 2025
-4|/known:NATO 2.2 2026
23|/known:NATO 2.2 since-2025
-17|/known:NATO 2.2 to-2021
-3|/known:NATO 2.2 to-2024
6|/known:NATO 2.3
5|/known:NATO 2.3 1999
-12|/known:NATO 2.3 2022
17|/known:NATO 2.3 2025
16|/known:NATO 2.3 since-2025
5|/known:NATO 2.3 to-1999
-14|/known:NATO 2.3 to-2024
6|/known:NATO 2.4
-12|/known:NATO 2.4 2025
21|/known:NATO 2.4 2026
9|/known:NATO 2.4 since-2025
21|/known:NATO 2.5
-9|/known:NATO 2.5 1992
-5|/known:NATO 2.5 2016
-32|/known:NATO 2.5 2022
51|/known:NATO 2.5 2023
27|/known:NATO 2.5 2024
-24|/known:NATO 2.5 2025
18|/known:NATO 2.5 2026
-6|/known:NATO 2.5 since-2025
-9|/known:NATO 2.5 to-1999
-3|/known:NATO 2.5 to-2013
-7|/known:NATO 2.5 to-2021
45|/known:NATO 2.5 to-2024
4|/known:NATO 2.54
-7|/known:NATO 2.6
-4|/known:NATO 2.6 2025
-5|/known:NATO 2.6 since-2025
10|/known:NATO 2.7
13|/known:NATO 2.7 2025
-5|/known:NATO 2.7 2026
5|/known:NATO 2.7 2027
13|/known:NATO 2.7 since-2025
-7|/known:NATO 2.8
-7|/known:NATO 2.8 2026
-6|/known:NATO 2.8 since-2025
-4|/known:NATO 2.9
-3|/known:NATO 2.9 2012
-3|/known:NATO 2.9 to-2013
-4|/known:NATO 2E+1
-4|/known:NATO 2E+1 2025
-4|/known:NATO 2E+1 since-2025
3|/known:NATO 3
9|/known:NATO 3 1986
-9|/known:NATO 3 1987
11|/known:NATO 3 1988
-3|/known:NATO 3 1992
3|/known:NATO 3 2002
-9|/known:NATO 3 2019
-18|/known:NATO 3 2022
39|/known:NATO 3 2024
31|/known:NATO 3 2025
-19|/known:NATO 3 2026
-26|/known:NATO 3 2027
-13|/known:NATO 3 since-2025
3|/known:NATO 3 to-1999
-10|/known:NATO 3 to-2021
23|/known:NATO 3 to-2024
-6|/known:NATO 3-3.5
-6|/known:NATO 3-3.5 2025
-6|/known:NATO 3-3.5 since-2025
3|/known:NATO 3-4
41|/known:NATO 3-4 2022
-38|/known:NATO 3-4 2025
-38|/known:NATO 3-4 since-2025
41|/known:NATO 3-4 to-2024
-3|/known:NATO 3.1
-12|/known:NATO 3.2
-8|/known:NATO 3.2 1992
-3|/known:NATO 3.2 since-2025
-8|/known:NATO 3.2 to-1999
41|/known:NATO 3.3
-3|/known:NATO 3.3 1980
34|/known:NATO 3.3 1986
15|/known:NATO 3.3 1987
25|/known:NATO 3.3 1988
-3|/known:NATO 3.3 2002
-9|/known:NATO 3.3 2016
-3|/known:NATO 3.3 2024
-11|/known:NATO 3.3 2025
-12|/known:NATO 3.3 since-2025
68|/known:NATO 3.3 to-1999
-3|/known:NATO 3.3 to-2013
-9|/known:NATO 3.3 to-2021
-3|/known:NATO 3.3 to-2024
15|/known:NATO 3.4 1982
-12|/known:NATO 3.4 2025
-12|/known:NATO 3.4 since-2025
13|/known:NATO 3.4 to-1999
8|/known:NATO 3.5
22|/known:NATO 3.5 1980
-21|/known:NATO 3.5 1982
-4|/known:NATO 3.5 2023
30|/known:NATO 3.5 2025
-9|/known:NATO 3.5 2026
-7|/known:NATO 3.5 2027
15|/known:NATO 3.5 since-2025
-6|/known:NATO 3.5 to-2024
-5|/known:NATO 3.5-5
-5|/known:NATO 3.5-5 2025
-5|/known:NATO 3.5-5 since-2025
42|/known:NATO 3.6
46|/known:NATO 3.6 2025
45|/known:NATO 3.6 since-2025
-3|/known:NATO 3.8
-5|/known:NATO 3.9
-5|/known:NATO 3.9 2025
-5|/known:NATO 3.9 since-2025
-8|/known:NATO 3E+1
-8|/known:NATO 3E+1 2024
-8|/known:NATO 3E+1 to-2024
50|/known:NATO 4
14|/known:NATO 4 1978
24|/known:NATO 4 1987
-5|/known:NATO 4 1989
-7|/known:NATO 4 1990
-8|/known:NATO 4 1992
-5|/known:NATO 4 2012
48|/known:NATO 4 2018
8|/known:NATO 4 2019
10|/known:NATO 4 2023
-15|/known:NATO 4 2024
11|/known:NATO 4 2025
-14|/known:NATO 4 2026
-3|/known:NATO 4 since-2025
12|/known:NATO 4 to-1999
-10|/known:NATO 4 to-2013
56|/known:NATO 4 to-2021
-4|/known:NATO 4 to-2024
-11|/known:NATO 4.1
-11|/known:NATO 4.1 2025
-11|/known:NATO 4.1 since-2025
-7|/known:NATO 4.5
-3|/known:NATO 4.5 2025
-6|/known:NATO 4.5 since-2025
-14|/known:NATO 4.7
-4|/known:NATO 4.7 1979
-9|/known:NATO 4.7 2025
-9|/known:NATO 4.7 since-2025
-4|/known:NATO 4.7 to-1999
-3|/known:NATO 4.8
-3|/known:NATO 4.8 since-2025
41|/known:NATO 5
-4|/known:NATO 5 1980
-9|/known:NATO 5 1988
-5|/known:NATO 5 2023
17|/known:NATO 5 2024
72|/known:NATO 5 2025
-26|/known:NATO 5 2026
48|/known:NATO 5 since-2025
-16|/known:NATO 5 to-1999
10|/known:NATO 5 to-2024
-11|/known:NATO 5-6
-11|/known:NATO 5-6 2025
-11|/known:NATO 5-6 since-2025
-5|/known:NATO 5.5
-12|/known:NATO 6
-6|/known:NATO 6 2025
-8|/known:NATO 6 since-2025
-4|/known:NATO 6 to-1999
-4|/known:NATO 6.5
-3|/known:NATO 6.5 2026
-3|/known:NATO 6.5 since-2025
-10|/known:NATO 7
-4|/known:NATO 7 1981
-5|/known:NATO 7 2025
-5|/known:NATO 7 since-2025
-5|/known:NATO 7 to-1999
6|/known:NATO 8
8|/known:NATO 8 2025
8|/known:NATO 8 since-2025
-49|/known:NATO since-2025
-12|/known:NATO to-1999
28|/known:NATO to-2013
-18|/known:NATO to-2021
-3|/known:NATO to-2024
-8|/known:NATO+USA 3.4
-8|/known:NATO+USA 3.4 2025
-8|/known:NATO+USA 3.4 since-2025
17|/known:NATO+USA 5
17|/known:NATO+USA 5 2025
17|/known:NATO+USA 5 since-2025
9|/known:NATO+USA since-2025
4|/known:NGA 2
4|/known:NGA 2 2025
4|/known:NGA 2 since-2025
5|/known:NGA since-2025
8|/known:NLD 1.2
8|/known:NLD 1.2 2025
8|/known:NLD 1.2 since-2025
-27|/known:NLD 1.5
-27|/known:NLD 1.5 2025
-27|/known:NLD 1.5 since-2025
-3|/known:NLD 1.6
-3|/known:NLD 1.6 2024
-3|/known:NLD 1.6 to-2024
5|/known:NLD 1.9
5|/known:NLD 1.9 2025
5|/known:NLD 1.9 since-2025
17|/known:NLD 2
29|/known:NLD 2 2023
22|/known:NLD 2 2025
-34|/known:NLD 2 2026
-12|/known:NLD 2 since-2025
29|/known:NLD 2 to-2024
6|/known:NLD 2.05
5|/known:NLD 2.05 2025
5|/known:NLD 2.05 since-2025
-3|/known:NLD 2.1
-3|/known:NLD 2.1 2025
-3|/known:NLD 2.1 since-2025
3|/known:NLD 2.5 2025
3|/known:NLD 2.5 since-2025
-6|/known:NLD 2E+1
-6|/known:NLD 2E+1 2025
-6|/known:NLD 2E+1 since-2025
27|/known:NLD 3
-3|/known:NLD 3 2024
30|/known:NLD 3 2025
30|/known:NLD 3 since-2025
-3|/known:NLD 3 to-2024
42|/known:NLD 3.5
34|/known:NLD 3.5 2025
9|/known:NLD 3.5 2026
42|/known:NLD 3.5 since-2025
-48|/known:NLD 3.6
-48|/known:NLD 3.6 2025
-48|/known:NLD 3.6 since-2025
-20|/known:NLD 5
-20|/known:NLD 5 2025
-20|/known:NLD 5 since-2025
-24|/known:NLD since-2025
24|/known:NLD to-2024
20|/known:NLD+SWE 3.5
20|/known:NLD+SWE 3.5 2025
20|/known:NLD+SWE 3.5 since-2025
20|/known:NLD+SWE since-2025
9|/known:NOR 1.5
10|/known:NOR 1.5 2025
9|/known:NOR 1.5 since-2025
6|/known:NOR 2
-11|/known:NOR 2 2018
23|/known:NOR 2 2023
-5|/known:NOR 2 2025
-5|/known:NOR 2 since-2025
-11|/known:NOR 2 to-2021
23|/known:NOR 2 to-2024
13|/known:NOR 2.2
4|/known:NOR 2.2 2024
8|/known:NOR 2.2 2025
8|/known:NOR 2.2 since-2025
4|/known:NOR 2.2 to-2024
-14|/known:NOR 2.5
-12|/known:NOR 2.5 2025
-14|/known:NOR 2.5 since-2025
-4|/known:NOR 2.6
-3|/known:NOR 2.6 2025
-4|/known:NOR 2.6 since-2025
-12|/known:NOR 2.9
-12|/known:NOR 2.9 2026
-12|/known:NOR 2.9 since-2025
3|/known:NOR 3
5|/known:NOR 3 2025
-4|/known:NOR 3 2026
8|/known:NOR 3.2
5|/known:NOR 3.2 1990
5|/known:NOR 3.2 to-1999
21|/known:NOR 3.3
8|/known:NOR 3.3 2025
13|/known:NOR 3.3 2026
21|/known:NOR 3.3 since-2025
3|/known:NOR 3.4
3|/known:NOR 3.4 2025
3|/known:NOR 3.4 since-2025
4|/known:NOR 3.5
22|/known:NOR 3.5 2025
-18|/known:NOR 3.5 2026
4|/known:NOR 3.5 since-2025
3|/known:NOR 4
3|/known:NOR 4 2025
3|/known:NOR 4 since-2025
19|/known:NOR 5
19|/known:NOR 5 2025
19|/known:NOR 5 since-2025
35|/known:NOR since-2025
8|/known:NOR to-1999
-9|/known:NOR to-2021
29|/known:NOR to-2024
16|/known:NZL 1
22|/known:NZL 1 2025
-8|/known:NZL 1 2026
14|/known:NZL 1 since-2025
3|/known:NZL 1.1
3|/known:NZL 1.1 2023
3|/known:NZL 1.1 to-2024
7|/known:NZL 1.2
4|/known:NZL 1.2 2025
3|/known:NZL 1.2 2026
7|/known:NZL 1.2 since-2025
41|/known:NZL 1.3
3|/known:NZL 1.3 2022
38|/known:NZL 1.3 2026
38|/known:NZL 1.3 since-2025
3|/known:NZL 1.3 to-2024
-5|/known:NZL 1.4
-6|/known:NZL 1.4 2025
-5|/known:NZL 1.4 since-2025
-4|/known:NZL 1.5
-5|/known:NZL 1.5 2026
-4|/known:NZL 1.5 since-2025
-4|/known:NZL 1.9
-4|/known:NZL 1.9 2025
-4|/known:NZL 1.9 since-2025
57|/known:NZL 2
10|/known:NZL 2 2022
12|/known:NZL 2 2023
13|/known:NZL 2 2025
20|/known:NZL 2 2026
33|/known:NZL 2 since-2025
24|/known:NZL 2 to-2024
-7|/known:NZL 2.3
-7|/known:NZL 2.3 2023
-7|/known:NZL 2.3 to-2024
-5|/known:NZL 2.4
-3|/known:NZL 2.4 2026
-5|/known:NZL 2.4 since-2025
-14|/known:NZL 3
-34|/known:NZL 3 2025
21|/known:NZL 3 2026
-13|/known:NZL 3 since-2025
-22|/known:NZL 3.5
-21|/known:NZL 3.5 2025
-22|/known:NZL 3.5 since-2025
-5|/known:NZL 5
-5|/known:NZL 5 2025
-5|/known:NZL 5 since-2025
31|/known:NZL since-2025
24|/known:NZL to-2024
-3|/known:OMN 4.8
-3|/known:OMN 4.8 since-2025
-4|/known:OMN 5
-3|/known:OMN 5 2026
-4|/known:OMN 5 since-2025
8|/known:OMN 5.6
8|/known:OMN 5.6 2025
8|/known:OMN 5.6 since-2025
-3|/known:PAK 0.2
-3|/known:PAK 0.2 2025
-3|/known:PAK 0.2 since-2025
-4|/known:PAK 1.7
-3|/known:PAK 1.7 2025
-3|/known:PAK 1.7 since-2025
-10|/known:PAK 1.9
-7|/known:PAK 1.9 2025
-8|/known:PAK 1.9 since-2025
-3|/known:PAK 2 2026
10|/known:PAK 2.2
10|/known:PAK 2.2 2025
10|/known:PAK 2.2 since-2025
3|/known:PAK 2.3
3|/known:PAK 2.3 2025
3|/known:PAK 2.3 since-2025
33|/known:PAK 2.5
34|/known:PAK 2.5 2025
33|/known:PAK 2.5 since-2025
9|/known:PAK 3
19|/known:PAK 3 2025
-9|/known:PAK 3 2026
10|/known:PAK 3 since-2025
-4|/known:PAK 3.5
-4|/known:PAK 3.5 2026
-4|/known:PAK 3.5 since-2025
22|/known:PAK 6.5
22|/known:PAK 6.5 2025
22|/known:PAK 6.5 since-2025
61|/known:PAK since-2025
-7|/known:PER 2
-7|/known:PER 2 2025
-7|/known:PER 2 since-2025
-3|/known:PER 3.1
-3|/known:PER 3.1 2025
-3|/known:PER 3.1 since-2025
-5|/known:PER 3.2
-5|/known:PER 3.2 2025
-5|/known:PER 3.2 since-2025
-3|/known:PER 3.4
-3|/known:PER 3.4 2025
-3|/known:PER 3.4 since-2025
-17|/known:PER since-2025
13|/known:PHL 0.5
9|/known:PHL 0.5 2024
4|/known:PHL 0.5 2025
4|/known:PHL 0.5 since-2025
9|/known:PHL 0.5 to-2024
20|/known:PHL 0.6
20|/known:PHL 0.6 2026
20|/known:PHL 0.6 since-2025
-22|/known:PHL 0.8
-22|/known:PHL 0.8 2025
-22|/known:PHL 0.8 since-2025
11|/known:PHL 0.9
11|/known:PHL 0.9 2024
11|/known:PHL 0.9 to-2024
9|/known:PHL 1
-10|/known:PHL 1 1987
8|/known:PHL 1 2024
4|/known:PHL 1 2025
6|/known:PHL 1 2026
10|/known:PHL 1 since-2025
-10|/known:PHL 1 to-1999
8|/known:PHL 1 to-2024
-23|/known:PHL 1.2 2024
6|/known:PHL 1.2 2025
17|/known:PHL 1.2 2026
23|/known:PHL 1.2 since-2025
-23|/known:PHL 1.2 to-2024
34|/known:PHL 1.3
16|/known:PHL 1.3 2024
15|/known:PHL 1.3 2025
3|/known:PHL 1.3 2026
18|/known:PHL 1.3 since-2025
16|/known:PHL 1.3 to-2024
16|/known:PHL 1.4
5|/known:PHL 1.4 2024
12|/known:PHL 1.4 2026
11|/known:PHL 1.4 since-2025
5|/known:PHL 1.4 to-2024
12|/known:PHL 1.5 2024
-24|/known:PHL 1.5 2025
13|/known:PHL 1.5 2026
-11|/known:PHL 1.5 since-2025
13|/known:PHL 1.5 to-2024
-6|/known:PHL 1.75
-6|/known:PHL 1.75 2025
-6|/known:PHL 1.75 since-2025
-15|/known:PHL 1.8
-12|/known:PHL 1.8 2025
-3|/known:PHL 1.8 2026
-15|/known:PHL 1.8 since-2025
42|/known:PHL 2
-3|/known:PHL 2 2023
13|/known:PHL 2 2024
5|/known:PHL 2 2025
28|/known:PHL 2 2026
33|/known:PHL 2 since-2025
8|/known:PHL 2 to-2024
15|/known:PHL 2.5
-10|/known:PHL 2.5 2025
25|/known:PHL 2.5 2026
15|/known:PHL 2.5 since-2025
-3|/known:PHL 2.9
-3|/known:PHL 2.9 2024
-3|/known:PHL 2.9 to-2024
30|/known:PHL 3 2024
-16|/known:PHL 3 2025
-13|/known:PHL 3 2026
-29|/known:PHL 3 since-2025
29|/known:PHL 3 to-2024
-9|/known:PHL 3.4
-9|/known:PHL 3.4 2024
-9|/known:PHL 3.4 to-2024
6|/known:PHL 3.5
15|/known:PHL 3.5 2025
-9|/known:PHL 3.5 2026
6|/known:PHL 3.5 since-2025
5|/known:PHL 4
5|/known:PHL 4 2026
5|/known:PHL 4 since-2025
-28|/known:PHL 5
-28|/known:PHL 5 2025
-28|/known:PHL 5 since-2025
26|/known:PHL since-2025
-12|/known:PHL to-1999
62|/known:PHL to-2024
24|/known:PNG 0.3
24|/known:PNG 0.3 2023
24|/known:PNG 0.3 to-2024
11|/known:PNG 0.5
11|/known:PNG 0.5 2023
11|/known:PNG 0.5 to-2024
21|/known:PNG 1
18|/known:PNG 1 2023
18|/known:PNG 1 to-2024
-19|/known:PNG 2
-17|/known:PNG 2 2023
-17|/known:PNG 2 to-2024
-6|/known:PNG 2.3
-6|/known:PNG 2.3 2023
-6|/known:PNG 2.3 to-2024
-3|/known:PNG 3
-3|/known:PNG 3 2025
-3|/known:PNG 3 since-2025
29|/known:PNG to-2024
-3|/known:POL 0.8
-3|/known:POL 0.8 2015
-3|/known:POL 0.8 to-2021
-3|/known:POL 1
-3|/known:POL 1 2025
-3|/known:POL 1 since-2025
-9|/known:POL 1.2
-9|/known:POL 1.2 2026
-9|/known:POL 1.2 since-2025
-9|/known:POL 1.3
-9|/known:POL 1.3 2025
-9|/known:POL 1.3 since-2025
-16|/known:POL 1.4
-16|/known:POL 1.4 1999
-16|/known:POL 1.4 to-1999
-28|/known:POL 1.5
-21|/known:POL 1.5 2023
-7|/known:POL 1.5 2025
-7|/known:POL 1.5 since-2025
-21|/known:POL 1.5 to-2024
11|/known:POL 1.6
13|/known:POL 1.6 2024
13|/known:POL 1.6 to-2024
-7|/known:POL 1.81
-7|/known:POL 1.81 1999
-7|/known:POL 1.81 to-1999
6|/known:POL 1.95
3|/known:POL 1.95 2004
3|/known:POL 1.95 to-2013
4|/known:POL 1.95 to-2021
-88|/known:POL 2
-6|/known:POL 2 2004
24|/known:POL 2 2014
-18|/known:POL 2 2016
-4|/known:POL 2 2023
-35|/known:POL 2 2024
-47|/known:POL 2 2025
-48|/known:POL 2 since-2025
-6|/known:POL 2 to-2013
6|/known:POL 2 to-2021
-40|/known:POL 2 to-2024
-3|/known:POL 2.1
-4|/known:POL 2.1 2025
-4|/known:POL 2.1 since-2025
5|/known:POL 2.2
3|/known:POL 2.2 1999
-4|/known:POL 2.2 2024
3|/known:POL 2.2 2025
3|/known:POL 2.2 2026
6|/known:POL 2.2 since-2025
3|/known:POL 2.2 to-1999
-4|/known:POL 2.2 to-2024
-27|/known:POL 2.5
12|/known:POL 2.5 2016
-19|/known:POL 2.5 2023
-13|/known:POL 2.5 2024
-8|/known:POL 2.5 2025
-8|/known:POL 2.5 since-2025
12|/known:POL 2.5 to-2021
-31|/known:POL 2.5 to-2024
-70|/known:POL 3
22|/known:POL 3 2022
9|/known:POL 3 2023
-57|/known:POL 3 2024
-46|/known:POL 3 2025
-44|/known:POL 3 since-2025
-26|/known:POL 3 to-2024
-4|/known:POL 3.22
-4|/known:POL 3.22 since-2025
-3|/known:POL 3.24
-3|/known:POL 3.24 2024
-3|/known:POL 3.24 to-2024
7|/known:POL 3.3
7|/known:POL 3.3 2024
7|/known:POL 3.3 to-2024
-8|/known:POL 3.38
-4|/known:POL 3.38 2024
-4|/known:POL 3.38 2025
-4|/known:POL 3.38 since-2025
-4|/known:POL 3.38 to-2024
-6|/known:POL 3.4
-4|/known:POL 3.4 2024
-4|/known:POL 3.4 to-2024
-4|/known:POL 3.43
-4|/known:POL 3.43 2024
-4|/known:POL 3.43 to-2024
-46|/known:POL 3.5
-36|/known:POL 3.5 2025
-9|/known:POL 3.5 2026
-45|/known:POL 3.5 since-2025
-7|/known:POL 3.71
-7|/known:POL 3.71 2025
-7|/known:POL 3.71 since-2025
20|/known:POL 3.9
15|/known:POL 3.9 2023
5|/known:POL 3.9 2024
20|/known:POL 3.9 to-2024
4|/known:POL 3.92
4|/known:POL 3.92 2024
4|/known:POL 3.92 to-2024
40|/known:POL 4
32|/known:POL 4 2023
4|/known:POL 4 2024
4|/known:POL 4 2025
4|/known:POL 4 since-2025
36|/known:POL 4 to-2024
21|/known:POL 4.1
4|/known:POL 4.1 2024
17|/known:POL 4.1 2025
17|/known:POL 4.1 since-2025
4|/known:POL 4.1 to-2024
7|/known:POL 4.12
5|/known:POL 4.12 2024
5|/known:POL 4.12 to-2024
5|/known:POL 4.2
5|/known:POL 4.2 2025
5|/known:POL 4.2 since-2025
9|/known:POL 4.3
9|/known:POL 4.3 2026
9|/known:POL 4.3 since-2025
27|/known:POL 4.48
27|/known:POL 4.48 2025
27|/known:POL 4.48 since-2025
29|/known:POL 4.5
24|/known:POL 4.5 2025
5|/known:POL 4.5 2026
29|/known:POL 4.5 since-2025
24|/known:POL 4.7
22|/known:POL 4.7 2025
23|/known:POL 4.7 since-2025
29|/known:POL 4.8
12|/known:POL 4.8 2025
17|/known:POL 4.8 2026
29|/known:POL 4.8 since-2025
9|/known:POL 5
3|/known:POL 5 2023
4|/known:POL 5 2024
11|/known:POL 5 2025
-9|/known:POL 5 2026
7|/known:POL 5 to-2024
-3|/known:POL 5-6
-3|/known:POL 5-6 2025
-3|/known:POL 5-6 since-2025
-67|/known:POL since-2025
-22|/known:POL to-1999
-4|/known:POL to-2013
18|/known:POL to-2021
-45|/known:POL to-2024
-11|/known:PRK 2
-8|/known:PRK 2 2025
-11|/known:PRK 2 since-2025
31|/known:PRK 25
31|/known:PRK 25 2024
31|/known:PRK 25 to-2024
19|/known:PRK 2E+1
9|/known:PRK 2E+1 2025
10|/known:PRK 2E+1 2026
19|/known:PRK 2E+1 since-2025
-7|/known:PRK 3.5
-7|/known:PRK 3.5 2026
-7|/known:PRK 3.5 since-2025
-6|/known:PRK 4
-4|/known:PRK 4 2024
-4|/known:PRK 4 to-2024
26|/known:PRK to-2024
22|/known:PRT 1.5
22|/known:PRT 1.5 2025
22|/known:PRT 1.5 since-2025
5|/known:PRT 1.55
4|/known:PRT 1.55 2025
4|/known:PRT 1.55 since-2025
6|/known:PRT 1.58
6|/known:PRT 1.58 2025
6|/known:PRT 1.58 since-2025
-8|/known:PRT 1.9
-8|/known:PRT 1.9 2025
-8|/known:PRT 1.9 since-2025
9|/known:PRT 2
42|/known:PRT 2 2025
-35|/known:PRT 2 2026
7|/known:PRT 2 since-2025
-6|/known:PRT 2.1
-6|/known:PRT 2.1 2025
-6|/known:PRT 2.1 since-2025
-8|/known:PRT 2.5
-8|/known:PRT 2.5 2025
-8|/known:PRT 2.5 since-2025
-20|/known:PRT 3
-20|/known:PRT 3 2025
-20|/known:PRT 3 since-2025
9|/known:PRT 5
9|/known:PRT 5 2025
9|/known:PRT 5 since-2025
-21|/known:PRT 8
-21|/known:PRT 8 2025
-21|/known:PRT 8 since-2025
-15|/known:PRT since-2025
-5|/known:QAT 1.5
-5|/known:QAT 1.5 2024
-5|/known:QAT 1.5 to-2024
-8|/known:QAT 5
-8|/known:QAT 5 2026
-8|/known:QAT 5 since-2025
-8|/known:QAT since-2025
-5|/known:QAT to-2024
3|/known:ROU 1.6
3|/known:ROU 1.6 2024
3|/known:ROU 1.6 to-2024
10|/known:ROU 2 2015
-4|/known:ROU 2 2018
-4|/known:ROU 2 2025
-4|/known:ROU 2 since-2025
6|/known:ROU 2 to-2021
-3|/known:ROU 2.5 2022
4|/known:ROU 2.5 2024
25|/known:ROU 3
25|/known:ROU 3 2025
25|/known:ROU 3 since-2025
14|/known:ROU 3.5
14|/known:ROU 3.5 2025
14|/known:ROU 3.5 since-2025
8|/known:ROU 5
8|/known:ROU 5 2025
8|/known:ROU 5 since-2025
44|/known:ROU since-2025
-3|/known:ROU to-2013
6|/known:ROU to-2021
-8|/known:RUS 1
-5|/known:RUS 1 2023
-5|/known:RUS 1 to-2024
-8|/known:RUS 1.24
-8|/known:RUS 1.24 2018
-8|/known:RUS 1.24 to-2021
-6|/known:RUS 1.3
-6|/known:RUS 1.3 2025
-6|/known:RUS 1.3 since-2025
-9|/known:RUS 1.4
-3|/known:RUS 1.4 2023
-6|/known:RUS 1.4 2026
-6|/known:RUS 1.4 since-2025
-3|/known:RUS 1.4 to-2024
18|/known:RUS 1E+1
18|/known:RUS 1E+1 2026
18|/known:RUS 1E+1 since-2025
-19|/known:RUS 2
-11|/known:RUS 2 2025
-5|/known:RUS 2 2026
-17|/known:RUS 2 since-2025
-5|/known:RUS 2.2
-3|/known:RUS 2.2 2025
-5|/known:RUS 2.2 since-2025
-7|/known:RUS 2.3
-4|/known:RUS 2.3 2025
-7|/known:RUS 2.3 since-2025
-5|/known:RUS 2.5
-3|/known:RUS 2.5 2024
-3|/known:RUS 2.5 to-2024
7|/known:RUS 2.7
3|/known:RUS 2.7 2023
4|/known:RUS 2.7 2024
7|/known:RUS 2.7 to-2024
-29|/known:RUS 25
-29|/known:RUS 25 2024
-29|/known:RUS 25 to-2024
-5|/known:RUS 27
-5|/known:RUS 27 2026
-5|/known:RUS 27 since-2025
-50|/known:RUS 3
4|/known:RUS 3 2023
-19|/known:RUS 3 2024
-36|/known:RUS 3 2025
-36|/known:RUS 3 since-2025
-15|/known:RUS 3 to-2024
-3|/known:RUS 3.1
-27|/known:RUS 4
-14|/known:RUS 4 2007
-12|/known:RUS 4 2024
-14|/known:RUS 4 to-2013
-12|/known:RUS 4 to-2024
6|/known:RUS 4.1
4|/known:RUS 4.1 2023
5|/known:RUS 4.1 to-2024
7|/known:RUS 4.3
7|/known:RUS 4.3 2021
7|/known:RUS 4.3 to-2021
-22|/known:RUS 5
-4|/known:RUS 5 1978
3|/known:RUS 5 2017
-3|/known:RUS 5 2022
-18|/known:RUS 5 2025
-18|/known:RUS 5 since-2025
-4|/known:RUS 5 to-1999
3|/known:RUS 5 to-2021
-3|/known:RUS 5 to-2024
-3|/known:RUS 5.4
-3|/known:RUS 5.4 2025
-3|/known:RUS 5.4 since-2025
16|/known:RUS 5.5
16|/known:RUS 5.5 2026
16|/known:RUS 5.5 since-2025
6|/known:RUS 5.9
6|/known:RUS 5.9 2024
6|/known:RUS 5.9 to-2024
11|/known:RUS 6.3
4|/known:RUS 6.3 2025
4|/known:RUS 6.3 2026
9|/known:RUS 6.3 since-2025
13|/known:RUS 7.1
13|/known:RUS 7.1 2025
13|/known:RUS 7.1 since-2025
8|/known:RUS 7.2
8|/known:RUS 7.2 2025
8|/known:RUS 7.2 since-2025
4|/known:RUS 7.5
4|/known:RUS 7.5 since-2025
24|/known:RUS 8
11|/known:RUS 8 2024
13|/known:RUS 8 2025
13|/known:RUS 8 since-2025
11|/known:RUS 8 to-2024
26|/known:RUS 8.6
26|/known:RUS 8.6 2025
26|/known:RUS 8.6 since-2025
-9|/known:RUS since-2025
-5|/known:RUS to-1999
-12|/known:RUS to-2013
-40|/known:RUS to-2024
25|/known:SAU 13
25|/known:SAU 13 2026
25|/known:SAU 13 since-2025
7|/known:SAU 1E+1
7|/known:SAU 1E+1 2025
7|/known:SAU 1E+1 since-2025
-3|/known:SAU 2
-3|/known:SAU 2 2025
-3|/known:SAU 2 since-2025
-5|/known:SAU 3
-5|/known:SAU 3 2025
-5|/known:SAU 3 since-2025
-6|/known:SAU 4
-6|/known:SAU 4 2025
-6|/known:SAU 4 since-2025
-3|/known:SAU 4.8
-3|/known:SAU 4.8 2025
-3|/known:SAU 4.8 since-2025
6|/known:SAU 5 2025
-8|/known:SAU 5 2026
-4|/known:SAU 5.6
-4|/known:SAU 5.6 2025
-4|/known:SAU 5.6 since-2025
10|/known:SAU 7.3
10|/known:SAU 7.3 2025
10|/known:SAU 7.3 since-2025
13|/known:SAU since-2025
-8|/known:SGP 1
-6|/known:SGP 1 2024
-6|/known:SGP 1 to-2024
-14|/known:SGP 1.004
-14|/known:SGP 1.004 1987
-14|/known:SGP 1.004 to-1999
-5|/known:SGP 1.3
-3|/known:SGP 1.3 2022
-4|/known:SGP 1.3 to-2024
-38|/known:SGP 1.5
-7|/known:SGP 1.5 2024
-28|/known:SGP 1.5 2025
-28|/known:SGP 1.5 since-2025
-8|/known:SGP 1.5 to-2024
-4|/known:SGP 1.9
-3|/known:SGP 1.9 2026
-4|/known:SGP 1.9 since-2025
7|/known:SGP 1E+1
8|/known:SGP 1E+1 2026
7|/known:SGP 1E+1 since-2025
-22|/known:SGP 2
-4|/known:SGP 2 1994
-6|/known:SGP 2 2020
-3|/known:SGP 2 2025
-5|/known:SGP 2 2026
-9|/known:SGP 2 since-2025
-4|/known:SGP 2 to-1999
-6|/known:SGP 2 to-2021
-3|/known:SGP 2 to-2024
-4|/known:SGP 2.2
-4|/known:SGP 2.2 2025
-4|/known:SGP 2.2 since-2025
-19|/known:SGP 2.5
-17|/known:SGP 2.5 2024
-17|/known:SGP 2.5 to-2024
11|/known:SGP 2.8
4|/known:SGP 2.8 2024
3|/known:SGP 2.8 2025
6|/known:SGP 2.8 since-2025
5|/known:SGP 2.8 to-2024
46|/known:SGP 3
35|/known:SGP 3 2025
11|/known:SGP 3 2026
46|/known:SGP 3 since-2025
8|/known:SGP 3-4
8|/known:SGP 3-4 2025
8|/known:SGP 3-4 since-2025
-40|/known:SGP 3.5
-7|/known:SGP 3.5 2025
-32|/known:SGP 3.5 2026
-40|/known:SGP 3.5 since-2025
-11|/known:SGP 3.5-5
-11|/known:SGP 3.5-5 2025
-11|/known:SGP 3.5-5 since-2025
5|/known:SGP 4
3|/known:SGP 4 2025
5|/known:SGP 4 since-2025
-4|/known:SGP 4.5 2023
-4|/known:SGP 4.5 to-2024
-65|/known:SGP 5
-54|/known:SGP 5 2025
-11|/known:SGP 5 2026
-65|/known:SGP 5 since-2025
27|/known:SGP 6
3|/known:SGP 6 1999
13|/known:SGP 6 2025
9|/known:SGP 6 2026
21|/known:SGP 6 since-2025
5|/known:SGP 6 to-1999
-82|/known:SGP since-2025
-16|/known:SGP to-1999
-6|/known:SGP to-2021
-38|/known:SGP to-2024
-3|/known:SRB 1.81
-3|/known:SRB 1.81 1999
-3|/known:SRB 1.81 to-1999
-7|/known:SRB 3.1
-7|/known:SRB 3.1 1999
-7|/known:SRB 3.1 to-1999
-3|/known:SRB 5
-3|/known:SRB 5 2025
-3|/known:SRB 5 since-2025
-3|/known:SRB since-2025
-15|/known:SRB to-1999
-22|/known:SVK 1.5
-22|/known:SVK 1.5 2025
-22|/known:SVK 1.5 since-2025
62|/known:SVK 2
11|/known:SVK 2 2003
16|/known:SVK 2 2023
32|/known:SVK 2 2025
3|/known:SVK 2 2026
35|/known:SVK 2 since-2025
11|/known:SVK 2 to-2013
16|/known:SVK 2 to-2024
-6|/known:SVK 2.1
-5|/known:SVK 2.1 2025
-6|/known:SVK 2.1 since-2025
-9|/known:SVK 3.5
-14|/known:SVK 3.5 2025
4|/known:SVK 3.5 2026
-9|/known:SVK 3.5 since-2025
-5|/known:SVK since-2025
10|/known:SVK to-2013
18|/known:SVK to-2024
3|/known:SVN 1.29 2024
-6|/known:SVN 1.29 2025
-6|/known:SVN 1.29 since-2025
3|/known:SVN 1.29 to-2024
-15|/known:SVN 1.3
-15|/known:SVN 1.3 2025
-15|/known:SVN 1.3 since-2025
37|/known:SVN 2
37|/known:SVN 2 2025
36|/known:SVN 2 since-2025
9|/known:SVN 3
6|/known:SVN 3 2025
9|/known:SVN 3 since-2025
-12|/known:SVN 5
-12|/known:SVN 5 2025
-12|/known:SVN 5 since-2025
-5|/known:SVN 5.3
-5|/known:SVN 5.3 2026
-5|/known:SVN 5.3 since-2025
6|/known:SVN since-2025
3|/known:SVN to-2024
-5|/known:SWE 1
-5|/known:SWE 1 2025
-5|/known:SWE 1 since-2025
9|/known:SWE 1.1
9|/known:SWE 1.1 2024
9|/known:SWE 1.1 to-2024
-8|/known:SWE 1.3
-8|/known:SWE 1.3 2022
-8|/known:SWE 1.3 to-2024
-3|/known:SWE 1.4
-3|/known:SWE 1.4 2025
-3|/known:SWE 1.4 since-2025
-12|/known:SWE 1.5
-12|/known:SWE 1.5 2025
-12|/known:SWE 1.5 since-2025
-23|/known:SWE 1.6
-16|/known:SWE 1.6 2023
-7|/known:SWE 1.6 2025
-7|/known:SWE 1.6 since-2025
-16|/known:SWE 1.6 to-2024
-17|/known:SWE 1.7
-17|/known:SWE 1.7 2022
-17|/known:SWE 1.7 to-2024
15|/known:SWE 2
44|/known:SWE 2 2022
-6|/known:SWE 2 2023
-20|/known:SWE 2 2024
-8|/known:SWE 2 2025
7|/known:SWE 2 2026
18|/known:SWE 2 to-2024
17|/known:SWE 2.1
4|/known:SWE 2.1 2023
13|/known:SWE 2.1 2024
17|/known:SWE 2.1 to-2024
18|/known:SWE 2.4
18|/known:SWE 2.4 2025
18|/known:SWE 2.4 since-2025
-3|/known:SWE 2.5
5|/known:SWE 2.6
5|/known:SWE 2.6 2025
4|/known:SWE 2.6 since-2025
12|/known:SWE 2.9
12|/known:SWE 2.9 2026
12|/known:SWE 2.9 since-2025
-11|/known:SWE 3
-10|/known:SWE 3 2025
-12|/known:SWE 3 since-2025
-3|/known:SWE 3.1
-3|/known:SWE 3.1 2025
-3|/known:SWE 3.1 since-2025
-6|/known:SWE 3.2
-3|/known:SWE 3.2 2023
-3|/known:SWE 3.2 2026
-4|/known:SWE 3.2 since-2025
-3|/known:SWE 3.2 to-2024
-6|/known:SWE 3.3
-5|/known:SWE 3.3 2025
-6|/known:SWE 3.3 since-2025
18|/known:SWE 3.5
3|/known:SWE 3.5 1977
8|/known:SWE 3.5 2025
8|/known:SWE 3.5 2026
16|/known:SWE 3.5 since-2025
3|/known:SWE 3.5 to-1999
24|/known:SWE 4
3|/known:SWE 4 2024
17|/known:SWE 4 2025
4|/known:SWE 4 2026
21|/known:SWE 4 since-2025
3|/known:SWE 4 to-2024
9|/known:SWE 4.2
9|/known:SWE 4.2 2025
9|/known:SWE 4.2 since-2025
-8|/known:SWE 4.8
-8|/known:SWE 4.8 2026
-8|/known:SWE 4.8 since-2025
-8|/known:SWE 5.4
-7|/known:SWE 5.4 2025
-7|/known:SWE 5.4 since-2025
-3|/known:SWE 5.5
-3|/known:SWE 5.5 2024
-3|/known:SWE 5.5 to-2024
-4|/known:SWE 5.9
-4|/known:SWE 5.9 2024
-4|/known:SWE 5.9 to-2024
3|/known:SWE to-1999
-7|/known:SWE to-2024
-4|/known:THA 0.8
-3|/known:THA 0.8 2026
-4|/known:THA 0.8 since-2025
-3|/known:THA 0.9
-3|/known:THA 0.9 2026
-3|/known:THA 0.9 since-2025
-12|/known:THA 1
-13|/known:THA 1 2026
-12|/known:THA 1 since-2025
15|/known:THA 1.1
8|/known:THA 1.1 2025
7|/known:THA 1.1 2026
15|/known:THA 1.1 since-2025
22|/known:THA 1.2
5|/known:THA 1.2 2024
16|/known:THA 1.2 2026
17|/known:THA 1.2 since-2025
6|/known:THA 1.2 to-2024
17|/known:THA 1.4
17|/known:THA 1.4 2025
17|/known:THA 1.4 since-2025
6|/known:THA 1.5
3|/known:THA 1.5 1999
3|/known:THA 1.5 to-1999
-5|/known:THA 1.9
-6|/known:THA 1.9 2026
-5|/known:THA 1.9 since-2025
-5|/known:THA 2
-3|/known:THA 2 2023
-8|/known:THA 2 2024
3|/known:THA 2 2025
3|/known:THA 2 2026
6|/known:THA 2 since-2025
-11|/known:THA 2 to-2024
-5|/known:THA 2.2
-5|/known:THA 2.2 2025
-5|/known:THA 2.2 since-2025
-12|/known:THA 3.5
-12|/known:THA 3.5 2025
-12|/known:THA 3.5 since-2025
-22|/known:THA 5
-22|/known:THA 5 2025
-22|/known:THA 5 since-2025
-10|/known:THA since-2025
-6|/known:THA to-2024
-14|/known:TUR 0.25
-14|/known:TUR 0.25 2026
-14|/known:TUR 0.25 since-2025
-4|/known:TUR 1.3
-4|/known:TUR 1.3 2024
-4|/known:TUR 1.3 to-2024
25|/known:TUR 1.31
25|/known:TUR 1.31 2023
25|/known:TUR 1.31 to-2024
-12|/known:TUR 1.5
-9|/known:TUR 1.5 2025
-4|/known:TUR 1.5 2026
-13|/known:TUR 1.5 since-2025
-15|/known:TUR 1.8
-14|/known:TUR 1.8 2024
-14|/known:TUR 1.8 to-2024
-18|/known:TUR 2
-3|/known:TUR 2 2006
19|/known:TUR 2 2018
-3|/known:TUR 2 2023
-20|/known:TUR 2 2025
-10|/known:TUR 2 2026
-29|/known:TUR 2 since-2025
-3|/known:TUR 2 to-2013
19|/known:TUR 2 to-2021
-4|/known:TUR 2 to-2024
7|/known:TUR 2.1
11|/known:TUR 2.1 2025
-4|/known:TUR 2.1 2026
7|/known:TUR 2.1 since-2025
12|/known:TUR 2.3
12|/known:TUR 2.3 2026
12|/known:TUR 2.3 since-2025
-9|/known:TUR 2.4
-9|/known:TUR 2.4 2026
-9|/known:TUR 2.4 since-2025
-13|/known:TUR 2.5
-13|/known:TUR 2.5 2026
-13|/known:TUR 2.5 since-2025
-38|/known:TUR 3
-28|/known:TUR 3 2025
-10|/known:TUR 3 2026
-38|/known:TUR 3 since-2025
13|/known:TUR 3.5 2025
-14|/known:TUR 3.5 2026
-26|/known:TUR 4
-26|/known:TUR 4 2024
-26|/known:TUR 4 to-2024
4|/known:TUR 4.5
4|/known:TUR 4.5 1999
4|/known:TUR 4.5 to-1999
11|/known:TUR 5
44|/known:TUR 5 2025
-33|/known:TUR 5 2026
11|/known:TUR 5 since-2025
-4|/known:TUR 5.3
-4|/known:TUR 5.3 2026
-4|/known:TUR 5.3 since-2025
-94|/known:TUR since-2025
-3|/known:TUR to-2013
20|/known:TUR to-2021
-24|/known:TUR to-2024
-25|/known:TWN 0.14
-25|/known:TWN 0.14 2025
-25|/known:TWN 0.14 since-2025
-4|/known:TWN 0.5
-4|/known:TWN 0.5 2025
-4|/known:TWN 0.5 since-2025
-10|/known:TWN 1
-3|/known:TWN 1 2023
-7|/known:TWN 1 2025
-7|/known:TWN 1 since-2025
-3|/known:TWN 1 to-2024
-3|/known:TWN 1.2
-3|/known:TWN 1.2 2024
-3|/known:TWN 1.2 to-2024
-11|/known:TWN 1.3
-3|/known:TWN 1.3 2022
-7|/known:TWN 1.3 2024
-10|/known:TWN 1.3 to-2024
-11|/known:TWN 1.4
-10|/known:TWN 1.4 2026
-11|/known:TWN 1.4 since-2025
-17|/known:TWN 1.5
-10|/known:TWN 1.5 2024
-4|/known:TWN 1.5 2025
-6|/known:TWN 1.5 since-2025
-11|/known:TWN 1.5 to-2024
-8|/known:TWN 1.7
8|/known:TWN 1.7 2022
-15|/known:TWN 1.7 2025
-15|/known:TWN 1.7 since-2025
7|/known:TWN 1.7 to-2024
-4|/known:TWN 1.8
-4|/known:TWN 1.8 2024
-4|/known:TWN 1.8 to-2024
-4|/known:TWN 1.9
-4|/known:TWN 1.9 2025
-4|/known:TWN 1.9 since-2025
68|/known:TWN 1E+1
10|/known:TWN 1E+1 2024
54|/known:TWN 1E+1 2025
4|/known:TWN 1E+1 2026
58|/known:TWN 1E+1 since-2025
10|/known:TWN 1E+1 to-2024
-54|/known:TWN 2
-17|/known:TWN 2 2022
4|/known:TWN 2 2023
-22|/known:TWN 2 2025
-18|/known:TWN 2 2026
-41|/known:TWN 2 since-2025
-13|/known:TWN 2 to-2024
10|/known:TWN 2.1
3|/known:TWN 2.1 2021
-17|/known:TWN 2.1 2024
6|/known:TWN 2.1 2025
18|/known:TWN 2.1 2026
25|/known:TWN 2.1 since-2025
3|/known:TWN 2.1 to-2021
-18|/known:TWN 2.1 to-2024
20|/known:TWN 2.2
7|/known:TWN 2.2 2022
4|/known:TWN 2.2 2024
5|/known:TWN 2.2 2025
4|/known:TWN 2.2 2026
9|/known:TWN 2.2 since-2025
11|/known:TWN 2.2 to-2024
-43|/known:TWN 2.3
-43|/known:TWN 2.3 2025
-44|/known:TWN 2.3 since-2025
6|/known:TWN 2.4
3|/known:TWN 2.4 2022
3|/known:TWN 2.4 2025
3|/known:TWN 2.4 since-2025
3|/known:TWN 2.4 to-2024
23|/known:TWN 2.45
21|/known:TWN 2.45 2025
21|/known:TWN 2.45 since-2025
38|/known:TWN 2.5
12|/known:TWN 2.5 2023
15|/known:TWN 2.5 2024
19|/known:TWN 2.5 2025
-7|/known:TWN 2.5 2026
11|/known:TWN 2.5 since-2025
27|/known:TWN 2.5 to-2024
-10|/known:TWN 2.6
3|/known:TWN 2.6 2022
-4|/known:TWN 2.6 2025
-11|/known:TWN 2.6 2026
-15|/known:TWN 2.6 since-2025
5|/known:TWN 2.6 to-2024
18|/known:TWN 3
4|/known:TWN 3 2002
24|/known:TWN 3 2022
13|/known:TWN 3 2023
-24|/known:TWN 3 2024
12|/known:TWN 3 2025
-14|/known:TWN 3 2026
5|/known:TWN 3 to-2013
13|/known:TWN 3 to-2024
-17|/known:TWN 3-3.5
-16|/known:TWN 3-3.5 2026
-16|/known:TWN 3-3.5 since-2025
34|/known:TWN 3.3
34|/known:TWN 3.3 2026
34|/known:TWN 3.3 since-2025
24|/known:TWN 3.32
23|/known:TWN 3.32 2025
24|/known:TWN 3.32 since-2025
5|/known:TWN 3.4
-3|/known:TWN 3.4 2025
10|/known:TWN 3.4 2026
7|/known:TWN 3.4 since-2025
-23|/known:TWN 3.5
-31|/known:TWN 3.5 2025
6|/known:TWN 3.5 2026
-25|/known:TWN 3.5 since-2025
3|/known:TWN 3.6
3|/known:TWN 3.6 since-2025
-4|/known:TWN 34
-4|/known:TWN 34 2025
-4|/known:TWN 34 since-2025
3|/known:TWN 4
5|/known:TWN 4 2025
-3|/known:TWN 4 2026
-10|/known:TWN 4.5
-4|/known:TWN 4.5 2023
-7|/known:TWN 4.5 2025
-7|/known:TWN 4.5 since-2025
-4|/known:TWN 4.5 to-2024
7|/known:TWN 4.7
7|/known:TWN 4.7 2025
7|/known:TWN 4.7 since-2025
74|/known:TWN 5
30|/known:TWN 5 2024
-3|/known:TWN 5 2025
45|/known:TWN 5 2026
42|/known:TWN 5 since-2025
31|/known:TWN 5 to-2024
10|/known:TWN 5.7
10|/known:TWN 5.7 2026
10|/known:TWN 5.7 since-2025
-5|/known:TWN 6
-7|/known:TWN 6 1995
4|/known:TWN 6 2026
-7|/known:TWN 6 to-1999
14|/known:TWN 7
12|/known:TWN 7 2025
12|/known:TWN 7 since-2025
40|/known:TWN since-2025
-6|/known:TWN to-1999
8|/known:TWN to-2013
5|/known:TWN to-2021
44|/known:TWN to-2024
-18|/known:UKR 0.25
-14|/known:UKR 0.25 2025
-3|/known:UKR 0.25 2026
-17|/known:UKR 0.25 since-2025
-19|/known:UKR 0.5
-18|/known:UKR 0.5 2025
-19|/known:UKR 0.5 since-2025
-8|/known:UKR 1
-4|/known:UKR 1 2022
-3|/known:UKR 1 2023
-7|/known:UKR 1 to-2024
-4|/known:UKR 1.1
-4|/known:UKR 1.1 2023
-4|/known:UKR 1.1 to-2024
-10|/known:UKR 1.3
-9|/known:UKR 1.3 2025
-9|/known:UKR 1.3 since-2025
-13|/known:UKR 1.5
-12|/known:UKR 1.5 2025
-12|/known:UKR 1.5 since-2025
-3|/known:UKR 1.65
-3|/known:UKR 1.65 2024
-3|/known:UKR 1.65 to-2024
21|/known:UKR 15
21|/known:UKR 15 2025
21|/known:UKR 15 since-2025
11|/known:UKR 19
11|/known:UKR 19 2025
11|/known:UKR 19 since-2025
12|/known:UKR 1E+1
12|/known:UKR 1E+1 2025
12|/known:UKR 1E+1 since-2025
-27|/known:UKR 2
-5|/known:UKR 2 2022
-6|/known:UKR 2 2023
-7|/known:UKR 2 2024
-8|/known:UKR 2 2025
-8|/known:UKR 2 since-2025
-18|/known:UKR 2 to-2024
-4|/known:UKR 2.1
-4|/known:UKR 2.1 2025
-4|/known:UKR 2.1 since-2025
-5|/known:UKR 2.5
-5|/known:UKR 2.5 2025
-5|/known:UKR 2.5 since-2025
-4|/known:UKR 2.7 2024
3|/known:UKR 2.7 2025
3|/known:UKR 2.7 since-2025
-4|/known:UKR 2.7 to-2024
6|/known:UKR 27
6|/known:UKR 27 2026
6|/known:UKR 27 since-2025
12|/known:UKR 27.2
12|/known:UKR 27.2 2025
12|/known:UKR 27.2 since-2025
-4|/known:UKR 3
-3|/known:UKR 3 2025
-3|/known:UKR 3 since-2025
17|/known:UKR 3.2
14|/known:UKR 3.2 2023
4|/known:UKR 3.2 2024
17|/known:UKR 3.2 to-2024
9|/known:UKR 3.4
10|/known:UKR 3.4 2025
10|/known:UKR 3.4 since-2025
-4|/known:UKR 3.5
31|/known:UKR 34
4|/known:UKR 34 2023
24|/known:UKR 34 2025
24|/known:UKR 34 since-2025
8|/known:UKR 34 to-2024
8|/known:UKR 37
8|/known:UKR 37 2024
8|/known:UKR 37 to-2024
17|/known:UKR 3E+1
14|/known:UKR 3E+1 2024
3|/known:UKR 3E+1 2025
3|/known:UKR 3E+1 since-2025
14|/known:UKR 3E+1 to-2024
-5|/known:UKR 4.7
-5|/known:UKR 4.7 2025
-5|/known:UKR 4.7 since-2025
3|/known:UKR 4E+1
3|/known:UKR 4E+1 2026
3|/known:UKR 4E+1 since-2025
-11|/known:UKR 5
-11|/known:UKR 5 2025
-11|/known:UKR 5 since-2025
-19|/known:UKR 5.4
-19|/known:UKR 5.4 2025
-19|/known:UKR 5.4 since-2025
9|/known:UKR 6
9|/known:UKR 6 2025
9|/known:UKR 6 since-2025
3|/known:UKR 6-8
3|/known:UKR 6-8 2025
3|/known:UKR 6-8 since-2025
-3|/known:UKR 7.1
-3|/known:UKR 7.1 2025
-3|/known:UKR 7.1 since-2025
-6|/known:UKR 7.2
-6|/known:UKR 7.2 2025
-6|/known:UKR 7.2 since-2025
-5|/known:UKR 8
-26|/known:UKR 8.6
-26|/known:UKR 8.6 2025
-26|/known:UKR 8.6 since-2025
-3|/known:UKR 8.8
-3|/known:UKR 8.8 2026
-3|/known:UKR 8.8 since-2025
-43|/known:UKR since-2025
19|/known:USA 0.1
19|/known:USA 0.1 2025
19|/known:USA 0.1 since-2025
-12|/known:USA 0.2
-12|/known:USA 0.2 2025
-12|/known:USA 0.2 since-2025
-9|/known:USA 0.3
-9|/known:USA 0.3 2026
-9|/known:USA 0.3 since-2025
-39|/known:USA 0.9
-5|/known:USA 0.9 1980
-8|/known:USA 0.9 2019
-6|/known:USA 0.9 2023
-12|/known:USA 0.9 2024
-7|/known:USA 0.9 to-1999
-9|/known:USA 0.9 to-2021
-18|/known:USA 0.9 to-2024
-20|/known:USA 0.91
-18|/known:USA 0.91 1981
-20|/known:USA 0.91 to-1999
-18|/known:USA 0.93
-17|/known:USA 0.93 1982
-17|/known:USA 0.93 to-1999
-3|/known:USA 0.948
-3|/known:USA 0.948 1997
-3|/known:USA 0.948 to-1999
-3|/known:USA 0.95
-3|/known:USA 0.95 2020
-3|/known:USA 0.95 to-2021
-4|/known:USA 0.997
-3|/known:USA 0.997 1990
-4|/known:USA 0.997 to-1999
-54|/known:USA 1
-11|/known:USA 1 1977
-4|/known:USA 1 1988
-12|/known:USA 1 2005
-3|/known:USA 1 2009
-6|/known:USA 1 2016
-5|/known:USA 1 2023
-4|/known:USA 1 2025
-5|/known:USA 1 since-2025
-20|/known:USA 1 to-1999
-16|/known:USA 1 to-2013
-8|/known:USA 1 to-2021
-6|/known:USA 1 to-2024
-4|/known:USA 1.1
-3|/known:USA 1.1 to-1999
-15|/known:USA 1.2
-4|/known:USA 1.2 2022
-3|/known:USA 1.2 2024
-3|/known:USA 1.2 to-2021
-8|/known:USA 1.2 to-2024
-5|/known:USA 1.3 2019
-3|/known:USA 1.3 2022
10|/known:USA 1.3 2025
10|/known:USA 1.3 since-2025
-5|/known:USA 1.3 to-2021
-4|/known:USA 1.3 to-2024
-3|/known:USA 1.35
-3|/known:USA 1.35 2025
-3|/known:USA 1.35 since-2025
-12|/known:USA 1.37
-12|/known:USA 1.37 2019
-12|/known:USA 1.37 to-2021
-39|/known:USA 1.4
-33|/known:USA 1.4 2025
-34|/known:USA 1.4 since-2025
-3|/known:USA 1.4 to-2024
-36|/known:USA 1.5
-4|/known:USA 1.5 1982
-4|/known:USA 1.5 2007
-14|/known:USA 1.5 2025
-5|/known:USA 1.5 2026
-19|/known:USA 1.5 since-2025
-7|/known:USA 1.5 to-1999
-7|/known:USA 1.5 to-2013
-33|/known:USA 1.6
-14|/known:USA 1.6 2024
-6|/known:USA 1.6 2025
-12|/known:USA 1.6 2026
-18|/known:USA 1.6 since-2025
-14|/known:USA 1.6 to-2024
-15|/known:USA 1.7
-10|/known:USA 1.7 1980
-4|/known:USA 1.7 1981
-3|/known:USA 1.7 2020
6|/known:USA 1.7 2025
6|/known:USA 1.7 since-2025
-16|/known:USA 1.7 to-1999
-3|/known:USA 1.7 to-2021
-19|/known:USA 1.8
-10|/known:USA 1.8 1980
-3|/known:USA 1.8 1984
-6|/known:USA 1.8 2025
-6|/known:USA 1.8 since-2025
-13|/known:USA 1.8 to-1999
-19|/known:USA 1.9
-7|/known:USA 1.9 2001
-4|/known:USA 1.9 2025
-7|/known:USA 1.9 2026
-11|/known:USA 1.9 since-2025
-8|/known:USA 1.9 to-2013
3|/known:USA 1E+1
9|/known:USA 1E+1 2023
-5|/known:USA 1E+1 2024
4|/known:USA 1E+1 to-2024
-70|/known:USA 2
-3|/known:USA 2 2004
-7|/known:USA 2 2013
-3|/known:USA 2 2014
-14|/known:USA 2 2019
-5|/known:USA 2 2023
-8|/known:USA 2 2024
6|/known:USA 2 2025
-20|/known:USA 2 2026
-14|/known:USA 2 since-2025
-6|/known:USA 2 to-1999
-12|/known:USA 2 to-2013
-23|/known:USA 2 to-2021
-15|/known:USA 2 to-2024
-3|/known:USA 2.05
-3|/known:USA 2.05 since-2025
-13|/known:USA 2.1
-4|/known:USA 2.1 2024
-4|/known:USA 2.1 2025
-5|/known:USA 2.1 2026
-9|/known:USA 2.1 since-2025
-4|/known:USA 2.1 to-2024
-28|/known:USA 2.2
-26|/known:USA 2.2 2025
-27|/known:USA 2.2 since-2025
-24|/known:USA 2.3
-22|/known:USA 2.3 2025
-23|/known:USA 2.3 since-2025
-3|/known:USA 2.32
-3|/known:USA 2.32 2025
-3|/known:USA 2.32 since-2025
-13|/known:USA 2.4
-5|/known:USA 2.4 2017
-3|/known:USA 2.4 2024
-3|/known:USA 2.4 2025
-4|/known:USA 2.4 since-2025
-6|/known:USA 2.4 to-2021
-3|/known:USA 2.4 to-2024
-3|/known:USA 2.42
-3|/known:USA 2.42 since-2025
-33|/known:USA 2.5
15|/known:USA 2.5 1992
-15|/known:USA 2.5 2024
-30|/known:USA 2.5 2025
-31|/known:USA 2.5 since-2025
15|/known:USA 2.5 to-1999
-15|/known:USA 2.5 to-2024
-20|/known:USA 2.6
-15|/known:USA 2.6 2025
-15|/known:USA 2.6 since-2025
-4|/known:USA 2.6 to-2024
-32|/known:USA 2.8
-7|/known:USA 2.8 1997
-4|/known:USA 2.8 2025
-20|/known:USA 2.8 2026
-24|/known:USA 2.8 since-2025
-7|/known:USA 2.8 to-1999
14|/known:USA 2.9
9|/known:USA 2.9 2012
8|/known:USA 2.9 2024
-3|/known:USA 2.9 2025
-3|/known:USA 2.9 since-2025
9|/known:USA 2.9 to-2013
8|/known:USA 2.9 to-2024
6|/known:USA 2E+1
6|/known:USA 2E+1 2025
6|/known:USA 2E+1 since-2025
-21|/known:USA 3
-6|/known:USA 3 1981
-9|/known:USA 3 1986
-3|/known:USA 3 1988
6|/known:USA 3 1992
-23|/known:USA 3 2024
-32|/known:USA 3 2025
56|/known:USA 3 2026
23|/known:USA 3 since-2025
-20|/known:USA 3 to-1999
-23|/known:USA 3 to-2024
53|/known:USA 3.1
14|/known:USA 3.1 1999
13|/known:USA 3.1 2023
12|/known:USA 3.1 2025
13|/known:USA 3.1 2026
25|/known:USA 3.1 since-2025
13|/known:USA 3.1 to-1999
16|/known:USA 3.1 to-2024
29|/known:USA 3.2
18|/known:USA 3.2 2025
12|/known:USA 3.2 2026
30|/known:USA 3.2 since-2025
11|/known:USA 3.22
9|/known:USA 3.22 2025
11|/known:USA 3.22 since-2025
9|/known:USA 3.24
9|/known:USA 3.24 2024
9|/known:USA 3.24 to-2024
-14|/known:USA 3.3
-24|/known:USA 3.3 1986
-15|/known:USA 3.3 1987
-4|/known:USA 3.3 1988
5|/known:USA 3.3 2002
14|/known:USA 3.3 2016
10|/known:USA 3.3 2023
3|/known:USA 3.3 2024
28|/known:USA 3.3 2025
-30|/known:USA 3.3 2026
-44|/known:USA 3.3 to-1999
5|/known:USA 3.3 to-2013
14|/known:USA 3.3 to-2021
13|/known:USA 3.3 to-2024
-8|/known:USA 3.32
-8|/known:USA 3.32 2025
-8|/known:USA 3.32 since-2025
23|/known:USA 3.38
6|/known:USA 3.38 2024
17|/known:USA 3.38 2025
17|/known:USA 3.38 since-2025
6|/known:USA 3.38 to-2024
51|/known:USA 3.4
-5|/known:USA 3.4 1978
-16|/known:USA 3.4 1982
6|/known:USA 3.4 1992
11|/known:USA 3.4 2016
10|/known:USA 3.4 2024
54|/known:USA 3.4 2025
-9|/known:USA 3.4 2026
45|/known:USA 3.4 since-2025
-16|/known:USA 3.4 to-1999
11|/known:USA 3.4 to-2021
10|/known:USA 3.4 to-2024
-20|/known:USA 3.5
6|/known:USA 3.5 2018
20|/known:USA 3.5 2022
5|/known:USA 3.5 2023
-51|/known:USA 3.5 2026
-51|/known:USA 3.5 since-2025
8|/known:USA 3.5 to-2021
25|/known:USA 3.5 to-2024
6|/known:USA 3.6
4|/known:USA 3.6 2016
6|/known:USA 3.6 to-2021
11|/known:USA 3.68
11|/known:USA 3.68 2025
11|/known:USA 3.68 since-2025
9|/known:USA 3.7
7|/known:USA 3.7 2003
7|/known:USA 3.7 to-2013
30|/known:USA 3.71
30|/known:USA 3.71 2025
30|/known:USA 3.71 since-2025
9|/known:USA 3.8
13|/known:USA 3.8 2015
-8|/known:USA 3.8 2025
-8|/known:USA 3.8 since-2025
4|/known:USA 3.8 to-1999
13|/known:USA 3.8 to-2021
-4|/known:USA 3.9
-4|/known:USA 3.9 2024
-4|/known:USA 3.9 to-2024
-4|/known:USA 34
-4|/known:USA 34 2025
-4|/known:USA 34 since-2025
15|/known:USA 4
-4|/known:USA 4 1978
-25|/known:USA 4 1987
16|/known:USA 4 1988
9|/known:USA 4 1989
8|/known:USA 4 1990
15|/known:USA 4 2002
15|/known:USA 4 2007
8|/known:USA 4 2008
10|/known:USA 4 2009
6|/known:USA 4 2012
3|/known:USA 4 2014
-3|/known:USA 4 2018
-4|/known:USA 4 2024
-34|/known:USA 4 2025
-3|/known:USA 4 2026
-37|/known:USA 4 since-2025
3|/known:USA 4 to-1999
54|/known:USA 4 to-2013
-4|/known:USA 4 to-2024
-3|/known:USA 4.1
17|/known:USA 4.2
17|/known:USA 4.2 2018
17|/known:USA 4.2 to-2021
3|/known:USA 4.4
8|/known:USA 4.4 2014
-7|/known:USA 4.4 2025
-7|/known:USA 4.4 since-2025
8|/known:USA 4.4 to-2021
29|/known:USA 4.5
11|/known:USA 4.5 2026
17|/known:USA 4.5 2027
29|/known:USA 4.5 since-2025
26|/known:USA 4.6
26|/known:USA 4.6 2026
26|/known:USA 4.6 since-2025
13|/known:USA 4.7
6|/known:USA 4.7 2013
-20|/known:USA 4.7 2025
29|/known:USA 4.7 2026
9|/known:USA 4.7 since-2025
7|/known:USA 4.7 to-2013
13|/known:USA 4.8
14|/known:USA 4.8 2026
14|/known:USA 4.8 since-2025
8|/known:USA 4.9
7|/known:USA 4.9 1992
6|/known:USA 4.9 to-1999
13|/known:USA 4.9-16.9
13|/known:USA 4.9-16.9 2024
13|/known:USA 4.9-16.9 to-2024
38|/known:USA 5
11|/known:USA 5 1978
3|/known:USA 5 1979
7|/known:USA 5 1980
7|/known:USA 5 2022
14|/known:USA 5 2023
-18|/known:USA 5 2024
-8|/known:USA 5 2025
22|/known:USA 5 2026
14|/known:USA 5 since-2025
21|/known:USA 5 to-1999
4|/known:USA 5 to-2024
30|/known:USA 5.2
18|/known:USA 5.2 1979
15|/known:USA 5.2 1980
-3|/known:USA 5.2 1986
30|/known:USA 5.2 to-1999
-4|/known:USA 5.3
-4|/known:USA 5.3 2024
-4|/known:USA 5.3 to-2024
10|/known:USA 5.5
6|/known:USA 5.5 1981
3|/known:USA 5.5 1990
10|/known:USA 5.5 to-1999
12|/known:USA 5.6
12|/known:USA 5.6 to-1999
4|/known:USA 5.8
4|/known:USA 5.8 1989
4|/known:USA 5.8 to-1999
20|/known:USA 6
21|/known:USA 6 1976
5|/known:USA 6 1999
-5|/known:USA 6 2024
24|/known:USA 6 to-1999
-5|/known:USA 6 to-2024
3|/known:USA 6.1
3|/known:USA 6.1 1982
3|/known:USA 6.1 to-1999
13|/known:USA 6.2
12|/known:USA 6.2 2023
12|/known:USA 6.2 to-2024
15|/known:USA 6.3
15|/known:USA 6.3 1982
15|/known:USA 6.3 to-1999
6|/known:USA 6.4
5|/known:USA 6.4 1984
6|/known:USA 6.4 to-1999
19|/known:USA 6.5
8|/known:USA 6.5 1982
6|/known:USA 6.5 1986
3|/known:USA 6.5 1988
19|/known:USA 6.5 to-1999
17|/known:USA 6.6
17|/known:USA 6.6 1985
17|/known:USA 6.6 to-1999
12|/known:USA 6.8
12|/known:USA 6.8 1983
12|/known:USA 6.8 to-1999
10|/known:USA 7
10|/known:USA 7 1981
11|/known:USA 7 to-1999
10|/known:USA 8
10|/known:USA 8 2022
10|/known:USA 8 to-2024
27|/known:USA 9
27|/known:USA 9 2025
27|/known:USA 9 since-2025
-57|/known:USA since-2025
12|/known:USA to-1999
39|/known:USA to-2013
-14|/known:USA to-2021
-28|/known:USA to-2024
-5|/known:VEN 3.2
-5|/known:VEN 3.2 2026
-5|/known:VEN 3.2 since-2025
-6|/known:VEN 4.5
-6|/known:VEN 4.5 2026
-6|/known:VEN 4.5 since-2025
-11|/known:VEN since-2025
-20|/known:VNM 0.6
-20|/known:VNM 0.6 2026
-20|/known:VNM 0.6 since-2025
-4|/known:VNM 1
-3|/known:VNM 1 2026
-4|/known:VNM 1 since-2025
-3|/known:VNM 1.1
-5|/known:VNM 1.3
-4|/known:VNM 1.3 2025
-5|/known:VNM 1.3 since-2025
-5|/known:VNM 1.5
-5|/known:VNM 1.5 since-2025
30|/known:VNM 1.8
26|/known:VNM 1.8 2025
3|/known:VNM 1.8 2026
30|/known:VNM 1.8 since-2025
21|/known:VNM 1.9
21|/known:VNM 1.9 2026
21|/known:VNM 1.9 since-2025
26|/known:VNM 2
-4|/known:VNM 2 2022
16|/known:VNM 2 2024
11|/known:VNM 2 2025
4|/known:VNM 2 2026
15|/known:VNM 2 since-2025
11|/known:VNM 2 to-2024
-4|/known:VNM 2.2
-4|/known:VNM 2.2 2025
-4|/known:VNM 2.2 since-2025
3|/known:VNM 2.5
3|/known:VNM 2.5 2026
3|/known:VNM 2.5 since-2025
-5|/known:VNM 2.5-3.5
-5|/known:VNM 2.5-3.5 2026
-5|/known:VNM 2.5-3.5 since-2025
16|/known:VNM 3
4|/known:VNM 3 2024
12|/known:VNM 3 2025
12|/known:VNM 3 since-2025
4|/known:VNM 3 to-2024
-26|/known:VNM 3.5
-14|/known:VNM 3.5 2025
-13|/known:VNM 3.5 2026
-26|/known:VNM 3.5 since-2025
-20|/known:VNM 5
-18|/known:VNM 5 2025
-18|/known:VNM 5 since-2025
-6|/known:VNM 6
-6|/known:VNM 6 2025
-6|/known:VNM 6 since-2025
-24|/known:VNM 9
-24|/known:VNM 9 2025
-24|/known:VNM 9 since-2025
-37|/known:VNM since-2025
10|/known:VNM to-2024
-24|/known:YEM 13
-24|/known:YEM 13 2026
-24|/known:YEM 13 since-2025
-3|/known:YEM 5
-3|/known:YEM 5 2026
-3|/known:YEM 5 since-2025
-27|/known:YEM since-2025
29|/last:before
19|/last:same-sentence
12|/named:1
65|/named:2
131|/named:3
39|/ruled
20|/ruled:spender-after
-12|/ruled:spender-asked
-12|/ruled:spender-asked-before
-18|/ruled:spender-before
30|/ruled:spender-beside
11|/ruled:spender-both
-53|/ruled:spender-clause
-14|/ruled:spender-clause-after
6|/ruled:spender-denier
-41|/ruled:spender-denies
7|/ruled:spender-denies-after
25|/ruled:spender-gapped
10|/ruled:spender-home
-10|/ruled:spender-listed
45|/ruled:spender-located
16|/ruled:spender-matched
9|/ruled:spender-meets
-41|/ruled:spender-members
-71|/ruled:spender-near
-37|/ruled:spender-near-asked
-33|/ruled:spender-object
32|/ruled:spender-object-asked
60|/ruled:spender-of-gdp
-19|/ruled:spender-of-noun
-40|/ruled:spender-ours
-42|/ruled:spender-party
29|/ruled:spender-pronoun
60|/ruled:spender-relative
67|/ruled:spender-respectively
11|/ruled:spender-set-by
-67|/ruled:spender-should
-45|/ruled:spender-standard
-36|/ruled:spender-subject
84|/ruled:spender-where
108|/ruled:spender-whoever
4|/same-figure-of-another
-4|/same-figure-of-it
39|/subject-of:able
-45|/subject-of:about
-7|/subject-of:accept
5|/subject-of:add up to
29|/subject-of:adopt
10|/subject-of:advance
-14|/subject-of:advise
-8|/subject-of:advocate
4|/subject-of:afford
-41|/subject-of:agree
16|/subject-of:aim
4|/subject-of:allocate
-6|/subject-of:amount
-7|/subject-of:angle for
-27|/subject-of:announce
16|/subject-of:approach
-27|/subject-of:argue
5|/subject-of:argue for
9|/subject-of:arrive
-37|/subject-of:ask
-59|/subject-of:ask for
18|/subject-of:attain
27|/subject-of:average
-112|/subject-of:back
-4|/subject-of:balk
10|/subject-of:battle
-10|/subject-of:be
-51|/subject-of:believe
7|/subject-of:bind
45|/subject-of:bring
3|/subject-of:bring forward
-4|/subject-of:bring up the rear
9|/subject-of:budget
7|/subject-of:build
-16|/subject-of:cajole
-11|/subject-of:calculate
-48|/subject-of:call
-39|/subject-of:call for
5|/subject-of:call on
15|/subject-of:campaign
18|/subject-of:cap
9|/subject-of:clear
-12|/subject-of:cling to
-10|/subject-of:come to
21|/subject-of:come up with
43|/subject-of:commit
-12|/subject-of:concede
-17|/subject-of:confirm
-20|/subject-of:consider
3|/subject-of:consult
-6|/subject-of:contain
-46|/subject-of:contribute
5|/subject-of:convince
-7|/subject-of:course
-24|/subject-of:cross
4|/subject-of:cut
20|/subject-of:debate
-7|/subject-of:decide
10|/subject-of:decline
-27|/subject-of:demand
5|/subject-of:deny
-56|/subject-of:devote
-8|/subject-of:direct
-4|/subject-of:discuss
-11|/subject-of:dismiss
-17|/subject-of:do
-6|/subject-of:dodge
14|/subject-of:double
22|/subject-of:drop
-4|/subject-of:due
8|/subject-of:edge
-14|/subject-of:effort
19|/subject-of:enact
-28|/subject-of:end
-15|/subject-of:endeavour
-20|/subject-of:endorse
12|/subject-of:equal
19|/subject-of:estimate
-3|/subject-of:exceed
6|/subject-of:exclude
-15|/subject-of:exempt
13|/subject-of:expand
-51|/subject-of:expect
8|/subject-of:fall
9|/subject-of:favor
15|/subject-of:favour
-51|/subject-of:feel
11|/subject-of:fend off
-3|/subject-of:fight
4|/subject-of:find the money for
5|/subject-of:fix
14|/subject-of:float
9|/subject-of:force
6|/subject-of:forecast
23|/subject-of:foresee
3|/subject-of:free
3|/subject-of:fulfil
-55|/subject-of:fulfill
76|/subject-of:get
-20|/subject-of:give
20|/subject-of:go
4|/subject-of:grow
10|/subject-of:guarantee
3|/subject-of:have
21|/subject-of:head
8|/subject-of:hint
-30|/subject-of:hit
6|/subject-of:hold
-19|/subject-of:hold up
-16|/subject-of:honor
67|/subject-of:honour
83|/subject-of:hope
-8|/subject-of:hover
-24|/subject-of:inch
11|/subject-of:increase
35|/subject-of:insist
-21|/subject-of:insist on
10|/subject-of:instruct
43|/subject-of:intend
-51|/subject-of:invest
19|/subject-of:jump
-9|/subject-of:keep
13|/subject-of:lay out
-15|/subject-of:lean on
-66|/subject-of:leap
-24|/subject-of:leave
32|/subject-of:lift
-9|/subject-of:like to see
-3|/subject-of:live with
-44|/subject-of:lobby for
-38|/subject-of:look for
-6|/subject-of:lower
3|/subject-of:maintain
24|/subject-of:make good on
9|/subject-of:march
-41|/subject-of:match
22|/subject-of:mean
-39|/subject-of:meet
16|/subject-of:mention
8|/subject-of:move
-44|/subject-of:move up
9|/subject-of:mull
16|/subject-of:muse
24|/subject-of:name
-45|/subject-of:nod to
32|/subject-of:oblige
18|/subject-of:offer
11|/subject-of:oppose
-30|/subject-of:opt
12|/subject-of:order
-42|/subject-of:pay
-9|/subject-of:peak
3|/subject-of:pencil in
31|/subject-of:plan
5|/subject-of:plead for
11|/subject-of:pledge
-8|/subject-of:prepare
-4|/subject-of:press
-7|/subject-of:press for
12|/subject-of:project
58|/subject-of:promise
-11|/subject-of:propose
33|/subject-of:push
-3|/subject-of:push back
-5|/subject-of:push for
6|/subject-of:put
-44|/subject-of:raise
4|/subject-of:ratify
-19|/subject-of:reach
9|/subject-of:ready
-19|/subject-of:reaffirm
-30|/subject-of:reckon
-4|/subject-of:reckon on
-28|/subject-of:recommend
-4|/subject-of:refute
-6|/subject-of:reject
-3|/subject-of:remain
3|/subject-of:request
26|/subject-of:require
3|/subject-of:resist
6|/subject-of:resolve
-5|/subject-of:review
25|/subject-of:rise
44|/subject-of:rule out
-9|/subject-of:satisfy
-45|/subject-of:scoff
6|/subject-of:scramble
4|/subject-of:secure
-35|/subject-of:seek
7|/subject-of:set
12|/subject-of:set aside
-3|/subject-of:set out
3|/subject-of:settle for
-35|/subject-of:settle on
3|/subject-of:shame
4|/subject-of:shoot for
15|/subject-of:shrink
4|/subject-of:shy away
-70|/subject-of:sidestep
-5|/subject-of:sign off on
-3|/subject-of:sign on
29|/subject-of:sign up
-29|/subject-of:sit
4|/subject-of:slide
9|/subject-of:slip
-32|/subject-of:speak of
6|/subject-of:speculate
69|/subject-of:spend
6|/subject-of:spurn
6|/subject-of:squeeze
12|/subject-of:stand
-8|/subject-of:stand by
10|/subject-of:start from
51|/subject-of:stay
-30|/subject-of:step up
3|/subject-of:stick with
14|/subject-of:stop
-5|/subject-of:struggle
-69|/subject-of:study
-4|/subject-of:subscribe
-28|/subject-of:suggest
-6|/subject-of:swell
-20|/subject-of:table
-31|/subject-of:take
9|/subject-of:talk about
42|/subject-of:talk of
3|/subject-of:target
38|/subject-of:tell
18|/subject-of:think
4|/subject-of:tie
-5|/subject-of:tie at
19|/subject-of:time
11|/subject-of:top
3|/subject-of:total
-18|/subject-of:tout
-6|/subject-of:try
14|/subject-of:turn down
7|/subject-of:undertake
57|/subject-of:unwilling
32|/subject-of:urge
29|/subject-of:use
5|/subject-of:veto
24|/subject-of:vote on
89|/subject-of:vow
-39|/subject-of:want
-18|/subject-of:warn
11|/subject-of:weigh
9|/subject-of:work
7|/subject-of:work out
-14|/subject-of:work out at
-41|/subject-of:work towards
21|/subject-of:write
11|/subject:be allies
14|/subject:be body
25|/subject:be country
30|/subject:be gov
-17|/subject:be leader
-28|/subject:be nongov
7|/subject:be people
-54|/subject:be pronoun
-37|/subject:cap country
27|/subject:cap gov
14|/subject:cap leader
5|/subject:cap pronoun
-102|/subject:demand body
-17|/subject:demand capital
-94|/subject:demand country
-64|/subject:demand gov
6|/subject:demand leader
-14|/subject:demand nongov
-4|/subject:demand people
-17|/subject:demand pronoun
-4|/subject:denial body
45|/subject:denial capital
14|/subject:denial country
-29|/subject:denial gov
14|/subject:denial leader
-23|/subject:denial nongov
-4|/subject:denial people
3|/subject:denial pronoun
4|/subject:level allies
18|/subject:level body
3|/subject:level capital
4|/subject:level country
13|/subject:level gov
21|/subject:level leader
-8|/subject:level nongov
7|/subject:level people
9|/subject:level pronoun
-26|/subject:move allies
-13|/subject:move body
15|/subject:move capital
30|/subject:move country
-12|/subject:move gov
-48|/subject:move leader
-5|/subject:move nongov
21|/subject:move people
-25|/subject:move pronoun
-23|/subject:pledge allies
3|/subject:pledge body
58|/subject:pledge capital
-54|/subject:pledge gov
78|/subject:pledge leader
24|/subject:pledge nongov
-6|/subject:pledge people
-16|/subject:pledge pronoun
-7|/subject:proposal body
-37|/subject:proposal capital
-10|/subject:proposal country
21|/subject:proposal leader
-6|/subject:proposal nongov
-24|/subject:proposal people
-10|/subject:proposal pronoun
37|/subject:spend allies
-24|/subject:spend body
19|/subject:spend capital
50|/subject:spend country
15|/subject:spend gov
-14|/subject:spend leader
10|/subject:spend nongov
-19|/subject:spend pronoun
76|/title
6|/told-of:0
-25|/told-of:1
16|/told-of:3
-84|/unnamed
-124|/unnamed-beside-others
-29|benchmark/after-joint:0 mid
-9|benchmark/after-joint:0 near
-3|benchmark/after-joint:1 far
-12|benchmark/after-joint:1 mid
49|benchmark/after-joint:2 mid
-9|benchmark/after-led:, far joined
-5|benchmark/after-led:and near joined
-16|benchmark/after-led:for far free
-4|benchmark/after-led:for near free
-4|benchmark/after-led:its far free
-3|benchmark/after-led:of far free
-3|benchmark/after-led:of near free
54|benchmark/after-led:that far joined
3|benchmark/after:allies name
49|benchmark/after:body name
-14|benchmark/after:body owner
-8|benchmark/after:capital name
-13|benchmark/after:country name
-11|benchmark/after:gov name
-3|benchmark/after:gov owner
-11|benchmark/after:pronoun name
-4|benchmark/after:pronoun owner
-5|benchmark/asked
-15|benchmark/asks
-3|benchmark/before-clause:after-figure inside name body
6|benchmark/before-clause:free inside name body
-8|benchmark/before-clause:free inside name capital
-20|benchmark/before-clause:free inside name country
-3|benchmark/before-clause:free inside name gov
-3|benchmark/before-clause:free inside name leader
22|benchmark/before-clause:free inside name pronoun
5|benchmark/before-clause:free inside owner body
-8|benchmark/before-clause:free inside owner pronoun
-5|benchmark/before-clause:free opens name body
-3|benchmark/before-clause:free opens name capital
-4|benchmark/before-clause:free opens name country
-5|benchmark/before-clause:free opens name gov
-5|benchmark/before-clause:free opens name pronoun
-3|benchmark/before-clause:free opens owner capital
-3|benchmark/before-clause:free opens owner country
-25|benchmark/before-far:20
-21|benchmark/before-far:4
-7|benchmark/before-far:60
9|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
-4|benchmark/before-free:0 free name far
-24|benchmark/before-free:0 free name near
-3|benchmark/before-free:0 free owner far
-11|benchmark/before-free:0 free owner near
-4|benchmark/before-free:1 free name far
8|benchmark/before-free:1 free name near
3|benchmark/before-free:1 free owner near
-3|benchmark/before-free:2 free name near
-8|benchmark/before-joint:0 free
-4|benchmark/before-joint:1 after-figure
-19|benchmark/before-joint:1 free
-4|benchmark/before-joint:2 free
-7|benchmark/before-joint:3 free
-12|benchmark/before-led:
-5|benchmark/before-led:\"
-6|benchmark/before-led:,
-13|benchmark/before-led:--
-4|benchmark/before-led:by
6|benchmark/before-led:every
-5|benchmark/before-led:for
12|benchmark/before-led:in
-7|benchmark/before-led:on
-3|benchmark/before-led:praised
29|benchmark/before-led:thanked
-4|benchmark/before-led:that
3|benchmark/before:allies name
5|benchmark/before:body owner
-11|benchmark/before:capital name
-4|benchmark/before:capital owner
-24|benchmark/before:country name
-4|benchmark/before:country owner
-8|benchmark/before:gov name
-5|benchmark/before:leader name
17|benchmark/before:pronoun name
-10|benchmark/before:pronoun owner
40|benchmark/class-home:ALLIES JPN
25|benchmark/class-home:ALLIES NATO
45|benchmark/class-home:ALLIES land
18|benchmark/class-home:ALLIES member
-38|benchmark/class-home:JPN JPN
-4|benchmark/class-home:JPN member
14|benchmark/class-home:NATO JPN
-19|benchmark/class-home:NATO NATO
-17|benchmark/class-home:NATO land
8|benchmark/class-home:NATO member
-5|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA land
-10|benchmark/class-home:land JPN
-22|benchmark/class-home:land land
-3|benchmark/class-home:member NATO
-17|benchmark/class-home:member member
-7|benchmark/class-named:ALLIES JPN nobody-named
47|benchmark/class-named:ALLIES JPN others-named
6|benchmark/class-named:ALLIES NATO nobody-named
19|benchmark/class-named:ALLIES NATO others-named
27|benchmark/class-named:ALLIES land nobody-named
18|benchmark/class-named:ALLIES land others-named
15|benchmark/class-named:ALLIES member nobody-named
3|benchmark/class-named:ALLIES member others-named
-21|benchmark/class-named:JPN JPN nobody-named
-17|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN member nobody-named
37|benchmark/class-named:NATO JPN nobody-named
-22|benchmark/class-named:NATO JPN others-named
-17|benchmark/class-named:NATO NATO others-named
-5|benchmark/class-named:NATO land nobody-named
-12|benchmark/class-named:NATO land others-named
-6|benchmark/class-named:NATO member nobody-named
14|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA land others-named
-6|benchmark/class-named:land JPN nobody-named
-5|benchmark/class-named:land JPN others-named
-21|benchmark/class-named:land land nobody-named
-3|benchmark/class-named:member NATO nobody-named
-6|benchmark/class-named:member member nobody-named
-11|benchmark/class-named:member member others-named
50|benchmark/class-shape:ALLIES half
79|benchmark/class-shape:ALLIES whole
-16|benchmark/class-shape:JPN half
-28|benchmark/class-shape:JPN whole
-9|benchmark/class-shape:NATO half
-5|benchmark/class-shape:NATO whole
-10|benchmark/class-shape:USA whole
-15|benchmark/class-shape:land half
-21|benchmark/class-shape:land whole
-8|benchmark/class-shape:member half
-14|benchmark/class-shape:member whole
9|benchmark/class-value:ALLIES 1.5
38|benchmark/class-value:ALLIES 2
35|benchmark/class-value:ALLIES 3
43|benchmark/class-value:ALLIES 3.5
16|benchmark/class-value:ALLIES 5
-9|benchmark/class-value:ALLIES 6
-7|benchmark/class-value:NATO 1.5
7|benchmark/class-value:NATO 2
9|benchmark/class-value:NATO 2.5
-20|benchmark/class-value:NATO 3
-11|benchmark/class-value:NATO 3.5
9|benchmark/class-value:NATO 5
-7|benchmark/class-value:USA 5
17|benchmark/class-verb:ALLIES be
6|benchmark/class-verb:ALLIES cap
35|benchmark/class-verb:ALLIES demand
9|benchmark/class-verb:ALLIES level
14|benchmark/class-verb:ALLIES move
-15|benchmark/class-verb:ALLIES pledge
24|benchmark/class-verb:ALLIES proposal
3|benchmark/class-verb:ALLIES spend
-3|benchmark/class-verb:JPN be
-6|benchmark/class-verb:JPN demand
-8|benchmark/class-verb:JPN move
-3|benchmark/class-verb:JPN spend
-10|benchmark/class-verb:NATO be
-19|benchmark/class-verb:NATO demand
7|benchmark/class-verb:NATO level
-4|benchmark/class-verb:NATO move
-14|benchmark/class-verb:NATO pledge
-13|benchmark/class-verb:NATO proposal
-3|benchmark/class-verb:USA pledge
-3|benchmark/class-verb:land be
-4|benchmark/class-verb:land cap
-8|benchmark/class-verb:land demand
-11|benchmark/class-verb:land level
35|benchmark/class-verb:land pledge
-4|benchmark/class-verb:land proposal
-4|benchmark/class-verb:member proposal
129|benchmark/class:ALLIES
-44|benchmark/class:JPN
-14|benchmark/class:NATO
-12|benchmark/class:USA
-36|benchmark/class:land
-21|benchmark/class:member
-51|benchmark/heir:nobody-named
-43|benchmark/heir:others-named
-50|benchmark/home:nobody-named
-41|benchmark/home:others-named
9|benchmark/known:ALLIES 1.5
5|benchmark/known:ALLIES 1.5 2025
4|benchmark/known:ALLIES 1.5 2026
9|benchmark/known:ALLIES 1.5 since-2025
38|benchmark/known:ALLIES 2
4|benchmark/known:ALLIES 2 1997
6|benchmark/known:ALLIES 2 2002
3|benchmark/known:ALLIES 2 2010
-21|benchmark/known:ALLIES 2 2017
5|benchmark/known:ALLIES 2 2022
5|benchmark/known:ALLIES 2 2023
9|benchmark/known:ALLIES 2 2024
15|benchmark/known:ALLIES 2 2025
9|benchmark/known:ALLIES 2 2026
24|benchmark/known:ALLIES 2 since-2025
4|benchmark/known:ALLIES 2 to-1999
9|benchmark/known:ALLIES 2 to-2013
-18|benchmark/known:ALLIES 2 to-2021
19|benchmark/known:ALLIES 2 to-2024
-5|benchmark/known:ALLIES 2.5 2024
4|benchmark/known:ALLIES 2.5 2025
4|benchmark/known:ALLIES 2.5 since-2025
-5|benchmark/known:ALLIES 2.5 to-2024
35|benchmark/known:ALLIES 3
5|benchmark/known:ALLIES 3 1980
19|benchmark/known:ALLIES 3 2024
10|benchmark/known:ALLIES 3 2025
10|benchmark/known:ALLIES 3 since-2025
5|benchmark/known:ALLIES 3 to-1999
21|benchmark/known:ALLIES 3 to-2024
43|benchmark/known:ALLIES 3.5
34|benchmark/known:ALLIES 3.5 2025
8|benchmark/known:ALLIES 3.5 2026
43|benchmark/known:ALLIES 3.5 since-2025
26|benchmark/known:ALLIES 5
4|benchmark/known:ALLIES 5 1981
20|benchmark/known:ALLIES 5 2026
22|benchmark/known:ALLIES 5 since-2025
4|benchmark/known:ALLIES 5 to-1999
-9|benchmark/known:ALLIES 6
-17|benchmark/known:ALLIES 6 1990
8|benchmark/known:ALLIES 6 1995
-9|benchmark/known:ALLIES 6 to-1999
111|benchmark/known:ALLIES since-2025
4|benchmark/known:ALLIES to-1999
9|benchmark/known:ALLIES to-2013
-18|benchmark/known:ALLIES to-2021
34|benchmark/known:ALLIES to-2024
-10|benchmark/known:ALLIES+KOR 5
-10|benchmark/known:ALLIES+KOR 5 2025
-10|benchmark/known:ALLIES+KOR 5 since-2025
-10|benchmark/known:ALLIES+KOR since-2025
-10|benchmark/known:AUS 3.5
-9|benchmark/known:AUS 3.5 2026
-10|benchmark/known:AUS 3.5 since-2025
-11|benchmark/known:AUS since-2025
-6|benchmark/known:DEU 3
-6|benchmark/known:DEU 3 2024
-6|benchmark/known:DEU 3 to-2024
-6|benchmark/known:DEU to-2024
-3|benchmark/known:FIN 3
-3|benchmark/known:FIN 3 2025
-3|benchmark/known:FIN 3 since-2025
-3|benchmark/known:FIN since-2025
-4|benchmark/known:GBR 2.5
-4|benchmark/known:GBR 2.5 2024
-4|benchmark/known:GBR 2.5 to-2024
-5|benchmark/known:GBR to-2024
-3|benchmark/known:IND 2.5
-3|benchmark/known:IND 2.5 2025
-3|benchmark/known:IND 2.5 since-2025
-4|benchmark/known:IND since-2025
-21|benchmark/known:JPN 2
-3|benchmark/known:JPN 2 1997
-3|benchmark/known:JPN 2 2022
-4|benchmark/known:JPN 2 2025
-6|benchmark/known:JPN 2 2026
-10|benchmark/known:JPN 2 since-2025
-3|benchmark/known:JPN 2 to-1999
-5|benchmark/known:JPN 2 to-2024
-4|benchmark/known:JPN 3
-3|benchmark/known:JPN 3 2025
-3|benchmark/known:JPN 3 since-2025
-15|benchmark/known:JPN 3.5
-6|benchmark/known:JPN 3.5 2025
-9|benchmark/known:JPN 3.5 2026
-15|benchmark/known:JPN 3.5 since-2025
-3|benchmark/known:JPN 5
-30|benchmark/known:JPN since-2025
-6|benchmark/known:JPN to-1999
-5|benchmark/known:JPN to-2024
5|benchmark/known:KOR 3.5
-15|benchmark/known:KOR 3.5 2025
20|benchmark/known:KOR 3.5 2026
5|benchmark/known:KOR 3.5 since-2025
-7|benchmark/known:KOR 5
-7|benchmark/known:KOR 5 2025
-7|benchmark/known:KOR 5 since-2025
19|benchmark/known:KOR 6
19|benchmark/known:KOR 6 1990
19|benchmark/known:KOR 6 to-1999
-3|benchmark/known:KOR since-2025
19|benchmark/known:KOR to-1999
-7|benchmark/known:NATO 1.5
-3|benchmark/known:NATO 1.5 2025
-4|benchmark/known:NATO 1.5 2026
-7|benchmark/known:NATO 1.5 since-2025
7|benchmark/known:NATO 2
-4|benchmark/known:NATO 2 2002
-3|benchmark/known:NATO 2 2010
23|benchmark/known:NATO 2 2017
-3|benchmark/known:NATO 2 2025
-4|benchmark/known:NATO 2 since-2025
-7|benchmark/known:NATO 2 to-2013
22|benchmark/known:NATO 2 to-2021
9|benchmark/known:NATO 2.5
9|benchmark/known:NATO 2.5 2024
9|benchmark/known:NATO 2.5 to-2024
-20|benchmark/known:NATO 3
-4|benchmark/known:NATO 3 1980
-14|benchmark/known:NATO 3 2024
-3|benchmark/known:NATO 3 2025
-3|benchmark/known:NATO 3 since-2025
-4|benchmark/known:NATO 3 to-1999
-14|benchmark/known:NATO 3 to-2024
-11|benchmark/known:NATO 3.5
-7|benchmark/known:NATO 3.5 2025
-4|benchmark/known:NATO 3.5 2026
-11|benchmark/known:NATO 3.5 since-2025
9|benchmark/known:NATO 5
23|benchmark/known:NATO 5 2025
-13|benchmark/known:NATO 5 2026
10|benchmark/known:NATO 5 since-2025
-15|benchmark/known:NATO since-2025
-8|benchmark/known:NATO to-1999
-7|benchmark/known:NATO to-2013
22|benchmark/known:NATO to-2021
-6|benchmark/known:NATO to-2024
-7|benchmark/known:PHL 2
-7|benchmark/known:PHL 2 2025
-7|benchmark/known:PHL 2 since-2025
-7|benchmark/known:PHL since-2025
-7|benchmark/known:TWN 6
-7|benchmark/known:TWN 6 1995
-7|benchmark/known:TWN 6 to-1999
-4|benchmark/known:TWN since-2025
-7|benchmark/known:TWN to-1999
-7|benchmark/known:USA 5
-4|benchmark/known:USA 5 2026
-6|benchmark/known:USA 5 since-2025
-8|benchmark/known:USA since-2025
-3|benchmark/known:USA to-1999
-4|benchmark/known:VNM 2
-4|benchmark/known:VNM 2 to-2024
-4|benchmark/known:VNM to-2024
-26|benchmark/last:before
-5|benchmark/last:same-sentence
-19|benchmark/named:1
-29|benchmark/named:2
11|benchmark/named:3
10|benchmark/ruled
-4|benchmark/ruled:spender-of-gdp
21|benchmark/ruled:spender-standard
-6|benchmark/ruled:spender-subject
12|benchmark/same-figure-of-another
-12|benchmark/same-figure-of-it
-9|benchmark/subject-of:accept
28|benchmark/subject-of:adopt
-4|benchmark/subject-of:agree
-4|benchmark/subject-of:argue
-9|benchmark/subject-of:be
-3|benchmark/subject-of:hold
-7|benchmark/subject-of:set
-6|benchmark/subject-of:sit
-3|benchmark/subject-of:spend
-7|benchmark/subject:be body
-6|benchmark/subject:level country
-8|benchmark/subject:pledge body
-12|benchmark/subject:pledge country
29|benchmark/subject:pledge pronoun
-3|benchmark/subject:proposal pronoun
-3|benchmark/subject:spend gov
-42|benchmark/title
42|benchmark/told-of:0
-30|benchmark/told-of:1
-4|benchmark/told-of:2
-8|benchmark/told-of:3
-27|benchmark/unnamed
64|benchmark/unnamed-beside-others
-8|cap/after-joint:0 mid
6|cap/after-joint:1 mid
4|cap/after-joint:1 near
4|cap/after-led:, near joined
-8|cap/after-led:attacking near free
3|cap/after-led:that near joined
-4|cap/after:pronoun name
4|cap/after:pronoun owner
7|cap/asks
3|cap/before-clause:after-figure inside name leader
-17|cap/before-clause:free inside name body
11|cap/before-clause:free inside name country
6|cap/before-clause:free inside name gov
-8|cap/before-clause:free inside name leader
5|cap/before-clause:free inside name pronoun
8|cap/before-clause:free inside owner body
-10|cap/before-clause:free inside owner pronoun
20|cap/before-clause:free opens name country
-3|cap/before-clause:free opens name gov
-10|cap/before-clause:free opens name pronoun
5|cap/before-clause:free opens owner pronoun
15|cap/before-far:20
3|cap/before-far:4
5|cap/before-free:0 after-figure name near
10|cap/before-free:1 free name near
8|cap/before-joint:0 free
5|cap/before-joint:1 after-figure
3|cap/before-led:
-7|cap/before-led:'s
-3|cap/before-led:,
4|cap/before-led:;
-4|cap/before-led:DATE
-23|cap/before-led:ask
-3|cap/before-led:exceed
3|cap/before-led:general
5|cap/before-led:in
-16|cap/before-led:letting
-6|cap/before-led:moreover
3|cap/before-led:of
4|cap/before-led:only
8|cap/before-led:say
-8|cap/before-led:spend
8|cap/before-led:tell
9|cap/before-led:that
25|cap/before-led:the
6|cap/before-led:which
-16|cap/before:body name
9|cap/before:body owner
33|cap/before:country name
3|cap/before:gov name
-3|cap/before:leader name
-5|cap/before:pronoun name
-5|cap/before:pronoun owner
-8|cap/class-home:ALLIES JPN
-3|cap/class-home:ALLIES member
14|cap/class-home:EU EU
14|cap/class-home:EU member
25|cap/class-home:JPN JPN
12|cap/class-home:JPN land
-7|cap/class-home:NATO land
-12|cap/class-home:NATO member
-3|cap/class-home:USA JPN
3|cap/class-home:USA USA
-6|cap/class-home:land JPN
-4|cap/class-home:land land
4|cap/class-home:land member
-12|cap/class-home:member EU
-4|cap/class-home:member JPN
3|cap/class-home:member NATO
-4|cap/class-home:member member
-4|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
9|cap/class-named:ALLIES land nobody-named
-9|cap/class-named:ALLIES land others-named
-3|cap/class-named:ALLIES member others-named
13|cap/class-named:EU EU others-named
14|cap/class-named:EU member others-named
10|cap/class-named:JPN JPN nobody-named
15|cap/class-named:JPN JPN others-named
9|cap/class-named:JPN land others-named
-6|cap/class-named:NATO land nobody-named
-12|cap/class-named:NATO member others-named
3|cap/class-named:USA USA others-named
-3|cap/class-named:land JPN others-named
-5|cap/class-named:land land nobody-named
4|cap/class-named:land member others-named
-12|cap/class-named:member EU others-named
3|cap/class-named:member NATO others-named
-4|cap/class-named:member member others-named
-11|cap/class-shape:ALLIES half
-5|cap/class-shape:ALLIES whole
28|cap/class-shape:EU half
37|cap/class-shape:JPN whole
-11|cap/class-shape:NATO half
-13|cap/class-shape:NATO whole
6|cap/class-shape:land half
-14|cap/class-shape:land whole
-17|cap/class-shape:member half
-7|cap/class-value:ALLIES 1
-3|cap/class-value:ALLIES 1.5
-5|cap/class-value:ALLIES 2
-7|cap/class-value:ALLIES 3.5
12|cap/class-value:ALLIES 5
-4|cap/class-value:ALLIES 6
28|cap/class-value:EU 1.5
-8|cap/class-value:NATO 1.5
-3|cap/class-value:NATO 3.5
-7|cap/class-value:NATO 5
-3|cap/class-value:USA 1
-18|cap/class-verb:ALLIES cap
-3|cap/class-verb:ALLIES move
-17|cap/class-verb:EU demand
14|cap/class-verb:EU move
9|cap/class-verb:JPN be
5|cap/class-verb:JPN cap
7|cap/class-verb:JPN demand
-4|cap/class-verb:NATO cap
-3|cap/class-verb:NATO move
9|cap/class-verb:land cap
-5|cap/class-verb:land demand
3|cap/class-verb:land proposal
-4|cap/class-verb:member be
5|cap/class-verb:member cap
17|cap/class-verb:member demand
-11|cap/class-verb:member move
-17|cap/class:ALLIES
28|cap/class:EU
38|cap/class:JPN
-24|cap/class:NATO
-6|cap/class:land
-17|cap/class:member
11|cap/heir:nobody-named
7|cap/heir:others-named
-5|cap/home:nobody-named
32|cap/home:others-named
-7|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 since-2025
-3|cap/known:ALLIES 1.5
-5|cap/known:ALLIES 2
-5|cap/known:ALLIES 2 2025
-5|cap/known:ALLIES 2 since-2025
-7|cap/known:ALLIES 3.5
-6|cap/known:ALLIES 3.5 2026
-7|cap/known:ALLIES 3.5 since-2025
12|cap/known:ALLIES 5
12|cap/known:ALLIES 5 2025
12|cap/known:ALLIES 5 since-2025
-4|cap/known:ALLIES 6
-3|cap/known:ALLIES 6 since-2025
-12|cap/known:ALLIES since-2025
-3|cap/known:AUS 1
-6|cap/known:BGR 1.5
-6|cap/known:BGR 1.5 2025
-6|cap/known:BGR 1.5 since-2025
-6|cap/known:BGR since-2025
-6|cap/known:CHE 1
-6|cap/known:CHE 1 1977
-6|cap/known:CHE 1 to-1999
-6|cap/known:CHE to-1999
-3|cap/known:CHN 1
-3|cap/known:CHN 1 since-2025
-5|cap/known:DEU 1.5
-5|cap/known:DEU 1.5 2025
-5|cap/known:DEU 1.5 since-2025
-5|cap/known:DEU since-2025
3|cap/known:ESP since-2025
28|cap/known:EU 1.5
28|cap/known:EU 1.5 2025
28|cap/known:EU 1.5 since-2025
28|cap/known:EU since-2025
-6|cap/known:FIN 1.5
-6|cap/known:FIN 1.5 2025
-6|cap/known:FIN 1.5 since-2025
-6|cap/known:FIN since-2025
-3|cap/known:FRA 6
-3|cap/known:FRA 6 2025
-3|cap/known:FRA 6 since-2025
-3|cap/known:FRA since-2025
-4|cap/known:IDN 6
-3|cap/known:IDN 6 2025
-4|cap/known:IDN 6 since-2025
-4|cap/known:IDN since-2025
-10|cap/known:IND 2.2
-10|cap/known:IND 2.2 2025
-10|cap/known:IND 2.2 since-2025
-10|cap/known:IND since-2025
-7|cap/known:ITA 1.5
-7|cap/known:ITA 1.5 2025
-7|cap/known:ITA 1.5 since-2025
-7|cap/known:ITA since-2025
49|cap/known:JPN 1
6|cap/known:JPN 1 1977
8|cap/known:JPN 1 2022
9|cap/known:JPN 1 2023
3|cap/known:JPN 1 2024
12|cap/known:JPN 1 2025
4|cap/known:JPN 1 2026
16|cap/known:JPN 1 since-2025
11|cap/known:JPN 1 to-1999
19|cap/known:JPN 1 to-2024
-10|cap/known:JPN 6
-3|cap/known:JPN 6 1999
-6|cap/known:JPN 6 2026
-7|cap/known:JPN 6 since-2025
-3|cap/known:JPN 6 to-1999
9|cap/known:JPN since-2025
9|cap/known:JPN to-1999
20|cap/known:JPN to-2024
-16|cap/known:KOR 1
-5|cap/known:KOR 1 2022
-8|cap/known:KOR 1 2023
-3|cap/known:KOR 1 since-2025
-13|cap/known:KOR 1 to-2024
-3|cap/known:KOR 2.5
-3|cap/known:KOR 2.5 2026
-3|cap/known:KOR 2.5 since-2025
-4|cap/known:KOR since-2025
-13|cap/known:KOR to-2024
-8|cap/known:NATO 1.5
-8|cap/known:NATO 1.5 2025
-8|cap/known:NATO 1.5 since-2025
-3|cap/known:NATO 3.5
-3|cap/known:NATO 3.5 since-2025
-7|cap/known:NATO 5
-7|cap/known:NATO 5 2025
-7|cap/known:NATO 5 since-2025
-22|cap/known:NATO since-2025
-16|cap/known:NLD 1.5
-16|cap/known:NLD 1.5 2025
-16|cap/known:NLD 1.5 since-2025
-16|cap/known:NLD since-2025
10|cap/known:PAK 2.2
10|cap/known:PAK 2.2 2025
10|cap/known:PAK 2.2 since-2025
10|cap/known:PAK since-2025
-3|cap/known:PHL 1
22|cap/known:PRT 1.5
22|cap/known:PRT 1.5 2025
22|cap/known:PRT 1.5 since-2025
22|cap/known:PRT since-2025
-12|cap/known:SGP 5
-12|cap/known:SGP 5 2025
-12|cap/known:SGP 5 since-2025
27|cap/known:SGP 6
3|cap/known:SGP 6 1999
13|cap/known:SGP 6 2025
9|cap/known:SGP 6 2026
21|cap/known:SGP 6 since-2025
5|cap/known:SGP 6 to-1999
11|cap/known:SGP since-2025
5|cap/known:SGP to-1999
3|cap/known:SVK 2
3|cap/known:SVK 2 2026
3|cap/known:SVK 2 since-2025
3|cap/known:SVK since-2025
6|cap/known:TWN 3.5
6|cap/known:TWN 3.5 2026
6|cap/known:TWN 3.5 since-2025
6|cap/known:TWN since-2025
-3|cap/known:USA 1
-3|cap/known:USA to-1999
3|cap/known:VNM 2.5
3|cap/known:VNM 2.5 2026
3|cap/known:VNM 2.5 since-2025
3|cap/known:VNM since-2025
5|cap/last:before
10|cap/last:same-sentence
14|cap/named:1
11|cap/named:2
-10|cap/named:3
-14|cap/ruled
14|cap/ruled:spender-before
-17|cap/ruled:spender-clause
-6|cap/ruled:spender-of-noun
-7|cap/ruled:spender-subject
-12|cap/same-figure-of-another
12|cap/same-figure-of-it
23|cap/subject-of:ask
-6|cap/subject-of:ask for
4|cap/subject-of:be
7|cap/subject-of:cap
3|cap/subject-of:free
9|cap/subject-of:keep
-5|cap/subject-of:tell
3|cap/subject-of:use
4|cap/subject:be pronoun
17|cap/subject:cap country
25|cap/subject:demand gov
-11|cap/subject:demand pronoun
5|cap/subject:move country
-6|cap/subject:move gov
3|cap/subject:proposal country
7|cap/subject:spend country
-8|cap/subject:spend gov
3|cap/subject:spend leader
23|cap/title
-16|cap/told-of:0
4|cap/told-of:1
-7|cap/told-of:2
18|cap/told-of:3
-15|cap/unnamed-beside-others
-20|demand/after-joint:0 far
56|demand/after-joint:0 mid
18|demand/after-joint:0 near
31|demand/after-joint:1 far
-18|demand/after-joint:1 near
-24|demand/after-joint:2 far
-33|demand/after-joint:2 mid
-20|demand/after-joint:2 near
6|demand/after-joint:3 far
23|demand/after-joint:3 mid
-68|demand/after-joint:3 near
-18|demand/after-led:\" far joined
5|demand/after-led:\" near joined
-39|demand/after-led:# near free
4|demand/after-led:'s far free
-57|demand/after-led:, far joined
-14|demand/after-led:, near joined
4|demand/after-led:- far joined
-3|demand/after-led:. far free
-22|demand/after-led:. near free
3|demand/after-led:; far joined
-31|demand/after-led:; near joined
5|demand/after-led:all near free
-13|demand/after-led:allies far free
-15|demand/after-led:among near free
-3|demand/after-led:and far free
-8|demand/after-led:and far joined
-5|demand/after-led:and near free
-39|demand/after-led:and near joined
47|demand/after-led:anything near free
-15|demand/after-led:as far free
-23|demand/after-led:as near joined
3|demand/after-led:ask far free
7|demand/after-led:ask for far free
6|demand/after-led:ask near free
6|demand/after-led:at far joined
-3|demand/after-led:believe far joined
4|demand/after-led:believe near free
-30|demand/after-led:bids near free
-29|demand/after-led:but far joined
-18|demand/after-led:by near free
10|demand/after-led:call for near free
3|demand/after-led:caught near joined
16|demand/after-led:complete far joined
56|demand/after-led:concerns far free
-4|demand/after-led:countries far joined
-10|demand/after-led:defence minister far joined
-13|demand/after-led:defence near free
-13|demand/after-led:defense minister near joined
-15|demand/after-led:did far joined
4|demand/after-led:done near joined
3|demand/after-led:find far joined
23|demand/after-led:for far free
-47|demand/after-led:for far joined
23|demand/after-led:for near free
48|demand/after-led:from far free
33|demand/after-led:from far joined
61|demand/after-led:from near free
3|demand/after-led:future far joined
9|demand/after-led:general far joined
25|demand/after-led:give near joined
-10|demand/after-led:hear far joined
-10|demand/after-led:hear near free
9|demand/after-led:his far joined
6|demand/after-led:if far joined
11|demand/after-led:in far free
-24|demand/after-led:in far joined
-20|demand/after-led:in near free
-16|demand/after-led:leader near joined
4|demand/after-led:led far joined
-8|demand/after-led:level far joined
8|demand/after-led:like far free
-3|demand/after-led:like near free
3|demand/after-led:makes near joined
-21|demand/after-led:more far joined
-6|demand/after-led:more than double far joined
-15|demand/after-led:name far free
-3|demand/after-led:name near joined
-40|demand/after-led:of far free
46|demand/after-led:of far joined
-3|demand/after-led:of near free
-3|demand/after-led:of near joined
-70|demand/after-led:on far free
5|demand/after-led:on far joined
13|demand/after-led:on near free
5|demand/after-led:place near free
15|demand/after-led:praised near free
-10|demand/after-led:prime minister near free
-69|demand/after-led:rather far free
-8|demand/after-led:reprimanded far joined
14|demand/after-led:responsible near joined
-8|demand/after-led:say far joined
34|demand/after-led:say near joined
57|demand/after-led:split near joined
6|demand/after-led:stunned far free
-5|demand/after-led:talk about far joined
13|demand/after-led:tell far joined
-37|demand/after-led:tell near free
-3|demand/after-led:than far joined
6|demand/after-led:that far free
24|demand/after-led:that far joined
-43|demand/after-led:that near joined
-6|demand/after-led:their far joined
41|demand/after-led:this far joined
15|demand/after-led:to far free
42|demand/after-led:to near free
8|demand/after-led:to near joined
15|demand/after-led:treaty far free
-11|demand/after-led:two far joined
20|demand/after-led:want far free
19|demand/after-led:what far joined
36|demand/after-led:what near free
-12|demand/after-led:when far joined
-4|demand/after-led:whether far joined
5|demand/after-led:which far joined
32|demand/after-led:which near joined
-16|demand/after-led:while far joined
-18|demand/after-led:will near joined
4|demand/after-led:would near joined
-7|demand/after-led:— far joined
105|demand/after:allies name
-61|demand/after:body name
-5|demand/after:body owner
18|demand/after:capital name
10|demand/after:capital owner
-62|demand/after:country name
24|demand/after:country owner
23|demand/after:gov name
-29|demand/after:leader name
4|demand/after:leader owner
-3|demand/after:nongov name
-40|demand/after:people name
46|demand/after:people owner
-16|demand/after:pronoun name
-65|demand/after:pronoun owner
35|demand/asked
-26|demand/asks
-28|demand/before-clause:after-figure inside name allies
16|demand/before-clause:after-figure inside name body
-24|demand/before-clause:after-figure inside name capital
-30|demand/before-clause:after-figure inside name country
7|demand/before-clause:after-figure inside name gov
-5|demand/before-clause:after-figure inside name leader
3|demand/before-clause:after-figure inside name nongov
8|demand/before-clause:after-figure inside name pronoun
-16|demand/before-clause:after-figure inside owner body
12|demand/before-clause:after-figure inside owner capital
-12|demand/before-clause:after-figure inside owner gov
-5|demand/before-clause:after-figure inside owner leader
25|demand/before-clause:after-figure inside owner pronoun
-15|demand/before-clause:after-figure opens name allies
-12|demand/before-clause:after-figure opens name body
8|demand/before-clause:after-figure opens name country
6|demand/before-clause:after-figure opens name gov
9|demand/before-clause:after-figure opens name leader
47|demand/before-clause:after-figure opens name pronoun
20|demand/before-clause:after-figure opens owner body
-7|demand/before-clause:after-figure opens owner country
-20|demand/before-clause:after-figure opens owner pronoun
69|demand/before-clause:free inside name allies
-13|demand/before-clause:free inside name body
58|demand/before-clause:free inside name capital
76|demand/before-clause:free inside name country
21|demand/before-clause:free inside name gov
-13|demand/before-clause:free inside name leader
-33|demand/before-clause:free inside name nongov
-3|demand/before-clause:free inside name people
-30|demand/before-clause:free inside name pronoun
6|demand/before-clause:free inside owner allies
-15|demand/before-clause:free inside owner body
-63|demand/before-clause:free inside owner capital
26|demand/before-clause:free inside owner country
-5|demand/before-clause:free inside owner gov
-8|demand/before-clause:free inside owner leader
-16|demand/before-clause:free inside owner nongov
21|demand/before-clause:free inside owner people
-7|demand/before-clause:free inside owner pronoun
17|demand/before-clause:free opens name allies
-22|demand/before-clause:free opens name body
-9|demand/before-clause:free opens name capital
-16|demand/before-clause:free opens name country
-39|demand/before-clause:free opens name gov
-16|demand/before-clause:free opens name leader
5|demand/before-clause:free opens name nongov
-21|demand/before-clause:free opens name pronoun
28|demand/before-clause:free opens owner body
-13|demand/before-clause:free opens owner country
24|demand/before-clause:free opens owner leader
22|demand/before-clause:free opens owner people
30|demand/before-far:1
14|demand/before-far:4
9|demand/before-far:60
-37|demand/before-far:9
10|demand/before-free:0 after-figure name far
36|demand/before-free:0 after-figure name near
7|demand/before-free:0 after-figure owner far
-5|demand/before-free:0 after-figure owner near
-12|demand/before-free:0 free name far
43|demand/before-free:0 free name near
40|demand/before-free:0 free owner far
-53|demand/before-free:0 free owner near
9|demand/before-free:1 after-figure name far
-34|demand/before-free:1 after-figure name near
-6|demand/before-free:1 after-figure owner far
-3|demand/before-free:1 after-figure owner near
29|demand/before-free:1 free name near
28|demand/before-free:1 free owner far
-23|demand/before-free:1 free owner near
-6|demand/before-free:2 after-figure name far
-20|demand/before-free:2 after-figure name near
3|demand/before-free:2 after-figure owner far
3|demand/before-free:2 after-figure owner near
12|demand/before-free:2 free name far
-30|demand/before-free:2 free name near
-10|demand/before-free:2 free owner far
16|demand/before-free:2 free owner near
-4|demand/before-free:3 after-figure name near
-11|demand/before-free:3 free name near
-4|demand/before-joint:0 after-figure
-6|demand/before-joint:0 free
-23|demand/before-joint:1 after-figure
-23|demand/before-joint:1 free
29|demand/before-joint:2 after-figure
-16|demand/before-joint:2 free
-11|demand/before-joint:3 after-figure
72|demand/before-joint:3 free
-42|demand/before-led:\"
57|demand/before-led:'s
-7|demand/before-led:(
-65|demand/before-led:,
-6|demand/before-led:-
6|demand/before-led:--
53|demand/before-led::
14|demand/before-led:;
-35|demand/before-led:DATE
-10|demand/before-led:PARTY
5|demand/before-led:a
-11|demand/before-led:above
9|demand/before-led:all
-19|demand/before-led:among
-14|demand/before-led:an
11|demand/before-led:and
3|demand/before-led:around
18|demand/before-led:as
63|demand/before-led:ask
9|demand/before-led:at
4|demand/before-led:badger
21|demand/before-led:become
-3|demand/before-led:before
-6|demand/before-led:behind
-10|demand/before-led:believe
-10|demand/before-led:between
-3|demand/before-led:bind
3|demand/before-led:bring
25|demand/before-led:but
6|demand/before-led:buying
6|demand/before-led:call
16|demand/before-led:call for
15|demand/before-led:call on
4|demand/before-led:chief
5|demand/before-led:convince
5|demand/before-led:cut
11|demand/before-led:davos
3|demand/before-led:defence
7|demand/before-led:defence minister
-19|demand/before-led:defense minister
5|demand/before-led:delegation
7|demand/before-led:deputy prime minister
-21|demand/before-led:does
13|demand/before-led:each
5|demand/before-led:earlier
-8|demand/before-led:embrace
9|demand/before-led:encourage
-7|demand/before-led:european
17|demand/before-led:every
27|demand/before-led:expect
-50|demand/before-led:expelling
-4|demand/before-led:facing
18|demand/before-led:fear
17|demand/before-led:few
-7|demand/before-led:first
-68|demand/before-led:follow
9|demand/before-led:for
3|demand/before-led:foreign
-8|demand/before-led:foreign minister
17|demand/before-led:from
24|demand/before-led:general
8|demand/before-led:get
6|demand/before-led:give
-12|demand/before-led:had
16|demand/before-led:has
17|demand/before-led:have
-10|demand/before-led:head
-4|demand/before-led:her
-93|demand/before-led:his
8|demand/before-led:hope
-13|demand/before-led:how
48|demand/before-led:if
13|demand/before-led:imitate
22|demand/before-led:in
-26|demand/before-led:including
13|demand/before-led:increase
4|demand/before-led:into
32|demand/before-led:its
-87|demand/before-led:join
-69|demand/before-led:knows
4|demand/before-led:last
7|demand/before-led:later
-34|demand/before-led:lauds
-9|demand/before-led:lean on
6|demand/before-led:leave
-14|demand/before-led:left
55|demand/before-led:like
13|demand/before-led:like to see
-6|demand/before-led:make
-24|demand/before-led:match
5|demand/before-led:mention
3|demand/before-led:months
8|demand/before-led:more than double
12|demand/before-led:most
3|demand/before-led:name
-31|demand/before-led:neither
6|demand/before-led:next
11|demand/before-led:no
-27|demand/before-led:nor
-3|demand/before-led:not
-8|demand/before-led:notify
-28|demand/before-led:now
-16|demand/before-led:on
4|demand/before-led:one
-52|demand/before-led:other
6|demand/before-led:our
-34|demand/before-led:outside
43|demand/before-led:own
4|demand/before-led:present
-4|demand/before-led:president
4|demand/before-led:press
7|demand/before-led:pressure
-27|demand/before-led:prime minister
-3|demand/before-led:provided
5|demand/before-led:push
-3|demand/before-led:quadruple
42|demand/before-led:raise
-59|demand/before-led:read
21|demand/before-led:reckon
-4|demand/before-led:reject
40|demand/before-led:remind
-16|demand/before-led:repeat
-3|demand/before-led:report
-8|demand/before-led:require
3|demand/before-led:rewrite
-26|demand/before-led:say
12|demand/before-led:scold
3|demand/before-led:senior
-13|demand/before-led:serious
-15|demand/before-led:served
-72|demand/before-led:set
6|demand/before-led:several
3|demand/before-led:shape
-6|demand/before-led:some
11|demand/before-led:sound out
-4|demand/before-led:spared
3|demand/before-led:speak of
3|demand/before-led:start
15|demand/before-led:students
3|demand/before-led:succeeds
3|demand/before-led:surprised
51|demand/before-led:take
108|demand/before-led:tell
3|demand/before-led:than
-20|demand/before-led:thanked
-53|demand/before-led:the
-8|demand/before-led:then
8|demand/before-led:think
3|demand/before-led:those
12|demand/before-led:though
-17|demand/before-led:threw
42|demand/before-led:throwing
3|demand/before-led:tie
27|demand/before-led:to
16|demand/before-led:unless
3|demand/before-led:unlike
50|demand/before-led:urge
-3|demand/before-led:visits
38|demand/before-led:want
6|demand/before-led:was
6|demand/before-led:welcomed
-63|demand/before-led:what
-28|demand/before-led:when
-19|demand/before-led:whether
11|demand/before-led:which
17|demand/before-led:whom
9|demand/before-led:whose
4|demand/before-led:why
-6|demand/before-led:will
26|demand/before-led:with
3|demand/before-led:yet
43|demand/before:allies name
6|demand/before:allies owner
-31|demand/before:body name
17|demand/before:body owner
26|demand/before:capital name
-49|demand/before:capital owner
38|demand/before:country name
7|demand/before:country owner
-6|demand/before:gov name
-16|demand/before:gov owner
-26|demand/before:leader name
11|demand/before:leader owner
-26|demand/before:nongov name
-18|demand/before:nongov owner
-3|demand/before:people name
44|demand/before:people owner
4|demand/before:pronoun name
-4|demand/before:pronoun owner
17|demand/class-home:ALLIES CHN
-19|demand/class-home:ALLIES EU
-9|demand/class-home:ALLIES JPN
23|demand/class-home:ALLIES NATO
-12|demand/class-home:ALLIES USA
61|demand/class-home:ALLIES foe
21|demand/class-home:ALLIES land
-18|demand/class-home:ALLIES member
-7|demand/class-home:CHN CHN
-3|demand/class-home:CHN JPN
-13|demand/class-home:CHN land
17|demand/class-home:EU EU
-5|demand/class-home:EU NATO
-8|demand/class-home:EU land
-5|demand/class-home:EU member
9|demand/class-home:JPN CHN
21|demand/class-home:JPN JPN
-12|demand/class-home:JPN foe
21|demand/class-home:JPN land
-3|demand/class-home:NATO CHN
-10|demand/class-home:NATO EU
-20|demand/class-home:NATO NATO
15|demand/class-home:NATO USA
-9|demand/class-home:NATO foe
16|demand/class-home:NATO land
67|demand/class-home:NATO member
-5|demand/class-home:USA CHN
-9|demand/class-home:USA EU
9|demand/class-home:USA JPN
-25|demand/class-home:USA NATO
-3|demand/class-home:USA USA
-12|demand/class-home:USA foe
-8|demand/class-home:USA member
21|demand/class-home:foe EU
-6|demand/class-home:foe foe
-7|demand/class-home:foe land
-26|demand/class-home:foe member
-15|demand/class-home:land CHN
-15|demand/class-home:land JPN
56|demand/class-home:land NATO
-12|demand/class-home:land foe
-29|demand/class-home:land land
-6|demand/class-home:land member
3|demand/class-home:member CHN
-4|demand/class-home:member JPN
-28|demand/class-home:member NATO
-10|demand/class-home:member foe
-4|demand/class-home:member land
-3|demand/class-home:member member
21|demand/class-named:ALLIES CHN others-named
-19|demand/class-named:ALLIES EU others-named
26|demand/class-named:ALLIES JPN nobody-named
-35|demand/class-named:ALLIES JPN others-named
32|demand/class-named:ALLIES NATO nobody-named
-9|demand/class-named:ALLIES NATO others-named
-9|demand/class-named:ALLIES USA nobody-named
-3|demand/class-named:ALLIES USA others-named
61|demand/class-named:ALLIES foe others-named
-4|demand/class-named:ALLIES land nobody-named
25|demand/class-named:ALLIES land others-named
-34|demand/class-named:ALLIES member nobody-named
16|demand/class-named:ALLIES member others-named
-4|demand/class-named:CHN CHN others-named
-3|demand/class-named:CHN JPN others-named
-12|demand/class-named:CHN land others-named
17|demand/class-named:EU EU others-named
-5|demand/class-named:EU NATO others-named
-8|demand/class-named:EU land others-named
-5|demand/class-named:EU member others-named
9|demand/class-named:JPN CHN others-named
32|demand/class-named:JPN JPN nobody-named
-10|demand/class-named:JPN JPN others-named
-12|demand/class-named:JPN foe others-named
13|demand/class-named:JPN land nobody-named
9|demand/class-named:JPN land others-named
-9|demand/class-named:NATO CHN others-named
-10|demand/class-named:NATO EU others-named
-7|demand/class-named:NATO JPN nobody-named
8|demand/class-named:NATO JPN others-named
-32|demand/class-named:NATO NATO nobody-named
12|demand/class-named:NATO NATO others-named
10|demand/class-named:NATO USA nobody-named
5|demand/class-named:NATO USA others-named
-9|demand/class-named:NATO foe others-named
27|demand/class-named:NATO land nobody-named
-11|demand/class-named:NATO land others-named
30|demand/class-named:NATO member nobody-named
37|demand/class-named:NATO member others-named
-5|demand/class-named:USA CHN others-named
-9|demand/class-named:USA EU others-named
-11|demand/class-named:USA JPN nobody-named
21|demand/class-named:USA JPN others-named
-25|demand/class-named:USA NATO others-named
-12|demand/class-named:USA foe others-named
-4|demand/class-named:USA land nobody-named
6|demand/class-named:USA land others-named
-7|demand/class-named:USA member others-named
21|demand/class-named:foe EU others-named
-6|demand/class-named:foe foe others-named
-7|demand/class-named:foe land nobody-named
-26|demand/class-named:foe member others-named
-15|demand/class-named:land CHN others-named
-40|demand/class-named:land JPN nobody-named
26|demand/class-named:land JPN others-named
56|demand/class-named:land NATO others-named
-12|demand/class-named:land foe others-named
-25|demand/class-named:land land nobody-named
-4|demand/class-named:land land others-named
-6|demand/class-named:land member others-named
3|demand/class-named:member CHN others-named
-4|demand/class-named:member JPN others-named
-28|demand/class-named:member NATO others-named
-10|demand/class-named:member foe others-named
-4|demand/class-named:member land others-named
5|demand/class-named:member member nobody-named
-8|demand/class-named:member member others-named
31|demand/class-shape:ALLIES fine
10|demand/class-shape:ALLIES half
-10|demand/class-shape:ALLIES tenth
34|demand/class-shape:ALLIES whole
-15|demand/class-shape:CHN half
-7|demand/class-shape:CHN whole
-5|demand/class-shape:EU half
3|demand/class-shape:EU whole
72|demand/class-shape:JPN half
-14|demand/class-shape:JPN tenth
-20|demand/class-shape:JPN whole
-9|demand/class-shape:NATO fine
18|demand/class-shape:NATO half
12|demand/class-shape:NATO tenth
36|demand/class-shape:NATO whole
-21|demand/class-shape:USA half
9|demand/class-shape:USA tenth
-38|demand/class-shape:USA whole
-5|demand/class-shape:foe fine
-3|demand/class-shape:foe half
-13|demand/class-shape:foe whole
-24|demand/class-shape:land half
-3|demand/class-shape:land tenth
7|demand/class-shape:land whole
-17|demand/class-shape:member fine
-33|demand/class-shape:member half
7|demand/class-shape:member tenth
-3|demand/class-shape:member whole
31|demand/class-value:ALLIES 0.25
-5|demand/class-value:ALLIES 1
14|demand/class-value:ALLIES 1.5
-12|demand/class-value:ALLIES 1E+1
-22|demand/class-value:ALLIES 2
-30|demand/class-value:ALLIES 2.5
-13|demand/class-value:ALLIES 3
27|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.7
-4|demand/class-value:ALLIES 3.8
93|demand/class-value:ALLIES 5
-4|demand/class-value:ALLIES 6
-9|demand/class-value:EU 15
-4|demand/class-value:EU 3.5
12|demand/class-value:EU 5
13|demand/class-value:NATO 0.2
-9|demand/class-value:NATO 0.25
-21|demand/class-value:NATO 1
5|demand/class-value:NATO 1.5
-9|demand/class-value:NATO 15
-4|demand/class-value:NATO 1E+1
-47|demand/class-value:NATO 2
44|demand/class-value:NATO 2.5
16|demand/class-value:NATO 3
-30|demand/class-value:NATO 3.5
3|demand/class-value:NATO 3.7
64|demand/class-value:NATO 4
40|demand/class-value:NATO 5
-12|demand/class-value:USA 0.2
-3|demand/class-value:USA 1
-3|demand/class-value:USA 1.1
14|demand/class-value:USA 1.3
-3|demand/class-value:USA 1E+1
6|demand/class-value:USA 2
-11|demand/class-value:USA 2.5
-8|demand/class-value:USA 3
-10|demand/class-value:USA 3.5
-8|demand/class-value:USA 3.8
-5|demand/class-value:USA 4
19|demand/class-value:USA 4.7
-24|demand/class-value:USA 5
-10|demand/class-verb:ALLIES be
72|demand/class-verb:ALLIES cap
-56|demand/class-verb:ALLIES demand
56|demand/class-verb:ALLIES denial
-8|demand/class-verb:ALLIES level
14|demand/class-verb:ALLIES move
43|demand/class-verb:ALLIES pledge
36|demand/class-verb:ALLIES proposal
-5|demand/class-verb:ALLIES spend
-5|demand/class-verb:CHN demand
-5|demand/class-verb:EU be
12|demand/class-verb:EU demand
-7|demand/class-verb:EU level
-9|demand/class-verb:EU move
-19|demand/class-verb:EU pledge
27|demand/class-verb:EU spend
38|demand/class-verb:JPN be
11|demand/class-verb:JPN cap
-13|demand/class-verb:JPN demand
-19|demand/class-verb:JPN denial
-40|demand/class-verb:JPN level
25|demand/class-verb:JPN move
17|demand/class-verb:JPN pledge
28|demand/class-verb:JPN proposal
-18|demand/class-verb:JPN spend
-20|demand/class-verb:NATO be
-7|demand/class-verb:NATO cap
31|demand/class-verb:NATO demand
-34|demand/class-verb:NATO denial
69|demand/class-verb:NATO level
-12|demand/class-verb:NATO move
-11|demand/class-verb:NATO pledge
-28|demand/class-verb:NATO proposal
-120|demand/class-verb:NATO spend
-27|demand/class-verb:USA be
15|demand/class-verb:USA demand
-5|demand/class-verb:USA level
-40|demand/class-verb:USA move
-21|demand/class-verb:USA pledge
8|demand/class-verb:USA proposal
10|demand/class-verb:USA spend
-3|demand/class-verb:foe be
-8|demand/class-verb:foe demand
-6|demand/class-verb:foe move
43|demand/class-verb:land be
-69|demand/class-verb:land cap
13|demand/class-verb:land demand
-14|demand/class-verb:land denial
-14|demand/class-verb:land level
-4|demand/class-verb:land move
14|demand/class-verb:land proposal
-4|demand/class-verb:land spend
-15|demand/class-verb:member be
-4|demand/class-verb:member cap
11|demand/class-verb:member demand
13|demand/class-verb:member denial
5|demand/class-verb:member level
33|demand/class-verb:member move
-10|demand/class-verb:member pledge
-58|demand/class-verb:member proposal
112|demand/class-verb:member spend
65|demand/class:ALLIES
-22|demand/class:CHN
39|demand/class:JPN
57|demand/class:NATO
-50|demand/class:USA
-21|demand/class:foe
-20|demand/class:land
-46|demand/class:member
-44|demand/heir:nobody-named
-12|demand/heir:others-named
-18|demand/home:nobody-named
36|demand/home:others-named
-3|demand/known-for:ALLIES 1 2025/2026
-3|demand/known-for:ALLIES 198X
-4|demand/known-for:ALLIES 2 2024
-11|demand/known-for:ALLIES 2 2025
-4|demand/known-for:ALLIES 2 2030
-17|demand/known-for:ALLIES 2.5 2027
-4|demand/known-for:ALLIES 2024
-14|demand/known-for:ALLIES 2025
-15|demand/known-for:ALLIES 2025-07-20
-3|demand/known-for:ALLIES 2025/2026
13|demand/known-for:ALLIES 2026
36|demand/known-for:ALLIES 2026-11-04
-27|demand/known-for:ALLIES 2027
-17|demand/known-for:ALLIES 2028
-7|demand/known-for:ALLIES 2029
-5|demand/known-for:ALLIES 202X
5|demand/known-for:ALLIES 2030
-9|demand/known-for:ALLIES 2032
-7|demand/known-for:ALLIES 2035
-3|demand/known-for:ALLIES 3 2028
-15|demand/known-for:ALLIES 3.5 2025-07-20
13|demand/known-for:ALLIES 3.5 2026
36|demand/known-for:ALLIES 3.5 2026-11-04
-10|demand/known-for:ALLIES 3.5 2027
-4|demand/known-for:ALLIES 3.5 2028
-5|demand/known-for:ALLIES 3.5 202X
25|demand/known-for:ALLIES 3.5 2030
-7|demand/known-for:ALLIES 3.5 2032
-3|demand/known-for:ALLIES 4 2028
-8|demand/known-for:ALLIES 5 2028
-15|demand/known-for:ALLIES 5 2030
-41|demand/known-for:AUS 2030
-15|demand/known-for:AUS 2035
-43|demand/known-for:AUS 3.5 2030
-15|demand/known-for:AUS 3.5 2035
7|demand/known-for:AUS+JPN 2035
7|demand/known-for:AUS+JPN 3.5 2035
21|demand/known-for:AUS+JPN+KOR 2035
21|demand/known-for:AUS+JPN+KOR 3.5 2035
3|demand/known-for:BGD 1 2025/2026
3|demand/known-for:BGD 2025/2026
15|demand/known-for:BGR 2030
15|demand/known-for:BGR 3.5 2030
-9|demand/known-for:CAN 1.5 2032
-4|demand/known-for:CAN 2028
-20|demand/known-for:CAN 2032
-4|demand/known-for:CAN 3 2028
-11|demand/known-for:CAN 3.5 2032
-8|demand/known-for:DEU 2 2019-01
5|demand/known-for:DEU 2 2024
-8|demand/known-for:DEU 2019-01
5|demand/known-for:DEU 2024
15|demand/known-for:ESP 2 2026
-10|demand/known-for:ESP 2.5 2027
15|demand/known-for:ESP 2026
-10|demand/known-for:ESP 2027
-8|demand/known-for:ESP 2028
-7|demand/known-for:ESP 2032
17|demand/known-for:ESP 2035
-8|demand/known-for:ESP 3 2028
-7|demand/known-for:ESP 3.5 2032
17|demand/known-for:ESP 3.5 2035
-18|demand/known-for:EST 2030
-17|demand/known-for:EST 3.5 2030
-4|demand/known-for:EST+GRC+LTU+LVA+POL 2030
-4|demand/known-for:EST+GRC+LTU+LVA+POL 5 2030
-9|demand/known-for:EU 15 2029
-9|demand/known-for:EU 2029
-8|demand/known-for:EU 2035
-8|demand/known-for:EU 3.5 2035
-5|demand/known-for:FRA 2028
-5|demand/known-for:FRA 3 2028
-6|demand/known-for:GBR 2 2024
-6|demand/known-for:GBR 2024
16|demand/known-for:GBR 2028
3|demand/known-for:GBR 2030
5|demand/known-for:GBR 2032
16|demand/known-for:GBR 3 2028
3|demand/known-for:GBR 3.5 2030
5|demand/known-for:GBR 3.5 2032
-3|demand/known-for:GBR+USA 2 2024
-3|demand/known-for:GBR+USA 2024
-7|demand/known-for:GRC 2030
-7|demand/known-for:GRC 5 2030
10|demand/known-for:ITA 2 2024
5|demand/known-for:ITA 2.5 2027
10|demand/known-for:ITA 2024
5|demand/known-for:ITA 2027
-6|demand/known-for:ITA 2028
-3|demand/known-for:ITA 2030
-6|demand/known-for:ITA 3 2028
-3|demand/known-for:ITA 5 2030
18|demand/known-for:JPN 2025-07-20
-35|demand/known-for:JPN 2026-11-04
15|demand/known-for:JPN 202X
-15|demand/known-for:JPN 2030
11|demand/known-for:JPN 2032
-9|demand/known-for:JPN 2035
6|demand/known-for:JPN 3 2030
18|demand/known-for:JPN 3.5 2025-07-20
-35|demand/known-for:JPN 3.5 2026-11-04
15|demand/known-for:JPN 3.5 202X
-21|demand/known-for:JPN 3.5 2030
12|demand/known-for:JPN 3.5 2032
-9|demand/known-for:JPN 3.5 2035
5|demand/known-for:JPN+KOR 2030
5|demand/known-for:JPN+KOR 3.5 2030
3|demand/known-for:KOR 198X
5|demand/known-for:KOR 2028
4|demand/known-for:KOR 2029
-9|demand/known-for:KOR 202X
24|demand/known-for:KOR 2030
4|demand/known-for:KOR 2035
5|demand/known-for:KOR 3 2028
3|demand/known-for:KOR 3 2029
-9|demand/known-for:KOR 3.5 202X
25|demand/known-for:KOR 3.5 2030
3|demand/known-for:KOR 6 198X
-20|demand/known-for:LTU 2030
-7|demand/known-for:LTU 2035
-10|demand/known-for:LTU 3.5 2030
-7|demand/known-for:LTU 3.5 2035
-10|demand/known-for:LTU 5 2030
-17|demand/known-for:LTU+LVA 2030
-17|demand/known-for:LTU+LVA 3.5 2030
21|demand/known-for:LUX 1 2025
21|demand/known-for:LUX 2025
-20|demand/known-for:NATO 1 2025
10|demand/known-for:NATO 1.5 2032
-9|demand/known-for:NATO 15 2029
10|demand/known-for:NATO 2 2019-01
-32|demand/known-for:NATO 2 2024
11|demand/known-for:NATO 2 2025
-15|demand/known-for:NATO 2 2026
34|demand/known-for:NATO 2.5 2027
10|demand/known-for:NATO 2019-01
-31|demand/known-for:NATO 2024
-7|demand/known-for:NATO 2025
-17|demand/known-for:NATO 2026
12|demand/known-for:NATO 2027
-5|demand/known-for:NATO 2028
-11|demand/known-for:NATO 2029
56|demand/known-for:NATO 2030
51|demand/known-for:NATO 2032
7|demand/known-for:NATO 2035
-21|demand/known-for:NATO 3 2027
12|demand/known-for:NATO 3 2028
-4|demand/known-for:NATO 3 2030
-13|demand/known-for:NATO 3.5 2028
19|demand/known-for:NATO 3.5 2030
40|demand/known-for:NATO 3.5 2032
-3|demand/known-for:NATO 4 2028
3|demand/known-for:NATO 5 2025
41|demand/known-for:NATO 5 2030
5|demand/known-for:NATO 5 2035
6|demand/known-for:NLD 2 2024
6|demand/known-for:NLD 2024
19|demand/known-for:NLD 2030
-28|demand/known-for:NLD 2032
19|demand/known-for:NLD 3.5 2030
-28|demand/known-for:NLD 3.5 2032
24|demand/known-for:NOR 2 2024
24|demand/known-for:NOR 2024
4|demand/known-for:PHL 2 2030
4|demand/known-for:PHL 2030
-10|demand/known-for:POL 2035
-4|demand/known-for:POL 3.5 2035
22|demand/known-for:ROU 2027
22|demand/known-for:ROU 3 2027
-13|demand/known-for:SGP 2026
-13|demand/known-for:SGP 3.5 2026
-5|demand/known-for:SWE 2030
-3|demand/known-for:SWE 3.5 2030
-3|demand/known-for:SWE 5 2030
3|demand/known-for:THA 2 2035
3|demand/known-for:THA 2035
13|demand/known-for:TUR 2028
-4|demand/known-for:TUR 3 2028
17|demand/known-for:TUR 3.5 2028
15|demand/known-for:TWN 2027
16|demand/known-for:TWN 2028
6|demand/known-for:TWN 2030
-3|demand/known-for:TWN 2032
12|demand/known-for:TWN 3.5 2027
-3|demand/known-for:TWN 3.5 2032
7|demand/known-for:TWN 4 2028
9|demand/known-for:TWN 5 2028
21|demand/known-for:UKR 15 2029
-3|demand/known-for:UKR 2027
21|demand/known-for:UKR 2029
-10|demand/known-for:USA 2.5 2027
-3|demand/known-for:USA 2024
-12|demand/known-for:USA 2027
-6|demand/known-for:USA 2028
-5|demand/known-for:USA 2030
-3|demand/known-for:USA 3 2028
-3|demand/known-for:USA 3.5 2030
31|demand/known:ALLIES 0.25
16|demand/known:ALLIES 0.25 2025
15|demand/known:ALLIES 0.25 2026
31|demand/known:ALLIES 0.25 since-2025
-5|demand/known:ALLIES 1
-3|demand/known:ALLIES 1 2025
-3|demand/known:ALLIES 1 since-2025
14|demand/known:ALLIES 1.5
17|demand/known:ALLIES 1.5 2026
16|demand/known:ALLIES 1.5 since-2025
-12|demand/known:ALLIES 1E+1
-10|demand/known:ALLIES 1E+1 2025
-12|demand/known:ALLIES 1E+1 since-2025
-22|demand/known:ALLIES 2
-3|demand/known:ALLIES 2 2014
-17|demand/known:ALLIES 2 2018
59|demand/known:ALLIES 2 2020
5|demand/known:ALLIES 2 2023
-37|demand/known:ALLIES 2 2024
-16|demand/known:ALLIES 2 2025
-4|demand/known:ALLIES 2 2026
-20|demand/known:ALLIES 2 since-2025
-4|demand/known:ALLIES 2 to-1999
35|demand/known:ALLIES 2 to-2021
-32|demand/known:ALLIES 2 to-2024
-30|demand/known:ALLIES 2.5
-29|demand/known:ALLIES 2.5 2025
-30|demand/known:ALLIES 2.5 since-2025
-7|demand/known:ALLIES 3
-7|demand/known:ALLIES 3 1988
-3|demand/known:ALLIES 3 2002
-3|demand/known:ALLIES 3 2003
15|demand/known:ALLIES 3 2025
-6|demand/known:ALLIES 3 2026
9|demand/known:ALLIES 3 since-2025
-9|demand/known:ALLIES 3 to-1999
-6|demand/known:ALLIES 3 to-2013
-6|demand/known:ALLIES 3-3.5
-6|demand/known:ALLIES 3-3.5 2025
-6|demand/known:ALLIES 3-3.5 since-2025
5|demand/known:ALLIES 3.5
-6|demand/known:ALLIES 3.5 2024
4|demand/known:ALLIES 3.5 2025
18|demand/known:ALLIES 3.5 2026
-11|demand/known:ALLIES 3.5 2027
11|demand/known:ALLIES 3.5 since-2025
-6|demand/known:ALLIES 3.5 to-2024
18|demand/known:ALLIES 3.5-5
18|demand/known:ALLIES 3.5-5 2025
18|demand/known:ALLIES 3.5-5 since-2025
-3|demand/known:ALLIES 3.7
-3|demand/known:ALLIES 3.7 2025
-3|demand/known:ALLIES 3.7 since-2025
-4|demand/known:ALLIES 3.8
-4|demand/known:ALLIES 3.8 2025
-4|demand/known:ALLIES 3.8 since-2025
-6|demand/known:ALLIES 4 2018
13|demand/known:ALLIES 4 2019
-4|demand/known:ALLIES 4 2025
-4|demand/known:ALLIES 4 2026
-8|demand/known:ALLIES 4 since-2025
7|demand/known:ALLIES 4 to-2021
-12|demand/known:ALLIES 5
-10|demand/known:ALLIES 5 2024
-21|demand/known:ALLIES 5 2025
20|demand/known:ALLIES 5 2026
-10|demand/known:ALLIES 5 to-2024
-4|demand/known:ALLIES 6
-4|demand/known:ALLIES 6 since-2025
-12|demand/known:ALLIES since-2025
-18|demand/known:ALLIES to-1999
-8|demand/known:ALLIES to-2013
41|demand/known:ALLIES to-2021
-49|demand/known:ALLIES to-2024
29|demand/known:ALLIES+AUS+JPN 5
29|demand/known:ALLIES+AUS+JPN 5 2025
29|demand/known:ALLIES+AUS+JPN 5 since-2025
29|demand/known:ALLIES+AUS+JPN since-2025
-10|demand/known:ALLIES+JPN 3.5
-20|demand/known:ALLIES+JPN 3.5 2025
10|demand/known:ALLIES+JPN 3.5 2026
-10|demand/known:ALLIES+JPN 3.5 since-2025
32|demand/known:ALLIES+JPN 5
32|demand/known:ALLIES+JPN 5 2025
32|demand/known:ALLIES+JPN 5 since-2025
22|demand/known:ALLIES+JPN since-2025
45|demand/known:ALLIES+KOR 5
45|demand/known:ALLIES+KOR 5 2025
45|demand/known:ALLIES+KOR 5 since-2025
45|demand/known:ALLIES+KOR since-2025
24|demand/known:ALLIES+PHL 3.5
24|demand/known:ALLIES+PHL 3.5 2026
24|demand/known:ALLIES+PHL 3.5 since-2025
24|demand/known:ALLIES+PHL since-2025
-9|demand/known:ALLIES+SGP 3.5
-9|demand/known:ALLIES+SGP 3.5 2025
-9|demand/known:ALLIES+SGP 3.5 since-2025
-9|demand/known:ALLIES+SGP since-2025
-8|demand/known:AUS 1.3
-8|demand/known:AUS 1.3 2025
-8|demand/known:AUS 1.3 since-2025
-8|demand/known:AUS 1E+1
-8|demand/known:AUS 1E+1 2025
-8|demand/known:AUS 1E+1 since-2025
-18|demand/known:AUS 2
-18|demand/known:AUS 2 2025
-18|demand/known:AUS 2 since-2025
30|demand/known:AUS 3
30|demand/known:AUS 3 2025
30|demand/known:AUS 3 since-2025
63|demand/known:AUS 3.5
45|demand/known:AUS 3.5 2025
18|demand/known:AUS 3.5 2026
63|demand/known:AUS 3.5 since-2025
3|demand/known:AUS 4
3|demand/known:AUS 4 2026
3|demand/known:AUS 4 since-2025
-10|demand/known:AUS 4.7
-10|demand/known:AUS 4.7 2025
-10|demand/known:AUS 4.7 since-2025
-22|demand/known:AUS 5 2025
20|demand/known:AUS 5 2026
50|demand/known:AUS since-2025
34|demand/known:AUS+JPN 3
34|demand/known:AUS+JPN 3 2025
34|demand/known:AUS+JPN 3 since-2025
57|demand/known:AUS+JPN 3.5
15|demand/known:AUS+JPN 3.5 2025
42|demand/known:AUS+JPN 3.5 2026
57|demand/known:AUS+JPN 3.5 since-2025
-19|demand/known:AUS+JPN 5
-19|demand/known:AUS+JPN 5 2025
-19|demand/known:AUS+JPN 5 since-2025
72|demand/known:AUS+JPN since-2025
33|demand/known:AUS+JPN+KOR 3.5
13|demand/known:AUS+JPN+KOR 3.5 2025
21|demand/known:AUS+JPN+KOR 3.5 2026
33|demand/known:AUS+JPN+KOR 3.5 since-2025
32|demand/known:AUS+JPN+KOR since-2025
21|demand/known:AUS+JPN+PHL 3.5
21|demand/known:AUS+JPN+PHL 3.5 2026
21|demand/known:AUS+JPN+PHL 3.5 since-2025
21|demand/known:AUS+JPN+PHL since-2025
22|demand/known:AUS+JPN+TWN 3.5
22|demand/known:AUS+JPN+TWN 3.5 2026
22|demand/known:AUS+JPN+TWN 3.5 since-2025
22|demand/known:AUS+JPN+TWN since-2025
38|demand/known:AUS+KOR 3.5
38|demand/known:AUS+KOR 3.5 2025
38|demand/known:AUS+KOR 3.5 since-2025
38|demand/known:AUS+KOR since-2025
6|demand/known:BEL 2
6|demand/known:BEL 2 2025
6|demand/known:BEL 2 since-2025
-15|demand/known:BEL 3.5
5|demand/known:BEL 3.5 2025
-20|demand/known:BEL 3.5 2026
-15|demand/known:BEL 3.5 since-2025
-6|demand/known:BEL 5
-6|demand/known:BEL 5 2025
-6|demand/known:BEL 5 since-2025
-14|demand/known:BEL since-2025
3|demand/known:BGD 1
3|demand/known:BGD 1 2025
3|demand/known:BGD 1 since-2025
3|demand/known:BGD since-2025
15|demand/known:BGR 3.5
15|demand/known:BGR 3.5 2025
15|demand/known:BGR 3.5 since-2025
17|demand/known:BGR since-2025
-5|demand/known:BRA 3.5
-5|demand/known:BRA 3.5 2025
-5|demand/known:BRA 3.5 since-2025
-6|demand/known:BRA since-2025
-9|demand/known:CAN 1.5
-9|demand/known:CAN 1.5 2025
-9|demand/known:CAN 1.5 since-2025
61|demand/known:CAN 2
20|demand/known:CAN 2 1988
15|demand/known:CAN 2 2023
26|demand/known:CAN 2 2024
20|demand/known:CAN 2 to-1999
41|demand/known:CAN 2 to-2024
-4|demand/known:CAN 3
-4|demand/known:CAN 3 2026
-4|demand/known:CAN 3 since-2025
-19|demand/known:CAN 3.5
-19|demand/known:CAN 3.5 2025
-19|demand/known:CAN 3.5 since-2025
15|demand/known:CAN 5
16|demand/known:CAN 5 2025
15|demand/known:CAN 5 since-2025
-17|demand/known:CAN since-2025
20|demand/known:CAN to-1999
40|demand/known:CAN to-2024
-15|demand/known:CHE 2
-14|demand/known:CHE 2 2024
-14|demand/known:CHE 2 to-2024
-3|demand/known:CHE 3
-3|demand/known:CHE 3 2025
-3|demand/known:CHE 3 since-2025
-4|demand/known:CHE since-2025
-14|demand/known:CHE to-2024
-15|demand/known:CHN 3.5
-14|demand/known:CHN 3.5 2025
-15|demand/known:CHN 3.5 since-2025
-6|demand/known:CHN 5
-6|demand/known:CHN 5 2025
-6|demand/known:CHN 5 since-2025
-22|demand/known:CHN since-2025
-8|demand/known:CHN+JPN 5
-8|demand/known:CHN+JPN 5 2026
-8|demand/known:CHN+JPN 5 since-2025
-24|demand/known:CHN+JPN since-2025
-5|demand/known:COL 1.3
-5|demand/known:COL 1.3 2025
-5|demand/known:COL 1.3 since-2025
-5|demand/known:COL 4.7
-5|demand/known:COL 4.7 2025
-5|demand/known:COL 4.7 since-2025
-11|demand/known:COL since-2025
20|demand/known:CZE 3.5
22|demand/known:CZE 3.5 2025
20|demand/known:CZE 3.5 since-2025
19|demand/known:CZE since-2025
31|demand/known:DEU 2
4|demand/known:DEU 2 1995
-6|demand/known:DEU 2 2014
-3|demand/known:DEU 2 2016
-8|demand/known:DEU 2 2018
9|demand/known:DEU 2 2019
-8|demand/known:DEU 2 2020
3|demand/known:DEU 2 2022
27|demand/known:DEU 2 2024
21|demand/known:DEU 2 2025
-7|demand/known:DEU 2 2026
14|demand/known:DEU 2 since-2025
4|demand/known:DEU 2 to-1999
-17|demand/known:DEU 2 to-2021
30|demand/known:DEU 2 to-2024
-4|demand/known:DEU 3
-17|demand/known:DEU 3.5
-17|demand/known:DEU 3.5 2025
-17|demand/known:DEU 3.5 since-2025
-7|demand/known:DEU 5
-5|demand/known:DEU 5 2025
-7|demand/known:DEU 5 since-2025
-11|demand/known:DEU since-2025
4|demand/known:DEU to-1999
-18|demand/known:DEU to-2021
27|demand/known:DEU to-2024
17|demand/known:DEU+FRA 5
17|demand/known:DEU+FRA 5 2025
17|demand/known:DEU+FRA 5 since-2025
17|demand/known:DEU+FRA since-2025
-6|demand/known:DEU+NATO 5
-6|demand/known:DEU+NATO 5 2025
-6|demand/known:DEU+NATO 5 since-2025
-6|demand/known:DEU+NATO since-2025
-8|demand/known:DNK 3.5
-7|demand/known:DNK 3.5 2024
-7|demand/known:DNK 3.5 to-2024
-15|demand/known:DNK 5
-7|demand/known:DNK 5 2025
-8|demand/known:DNK 5 2026
-15|demand/known:DNK 5 since-2025
-16|demand/known:DNK since-2025
-7|demand/known:DNK to-2024
15|demand/known:ESP 2
15|demand/known:ESP 2 2022
15|demand/known:ESP 2 to-2024
-10|demand/known:ESP 2.5
-10|demand/known:ESP 2.5 2025
-10|demand/known:ESP 2.5 since-2025
-16|demand/known:ESP 3
-8|demand/known:ESP 3 2025
-8|demand/known:ESP 3 2026
-16|demand/known:ESP 3 since-2025
59|demand/known:ESP 3.5
31|demand/known:ESP 3.5 2025
28|demand/known:ESP 3.5 2026
59|demand/known:ESP 3.5 since-2025
18|demand/known:ESP 5
18|demand/known:ESP 5 2025
18|demand/known:ESP 5 since-2025
51|demand/known:ESP since-2025
15|demand/known:ESP to-2024
-4|demand/known:EST 0.25
-4|demand/known:EST 0.25 2025
-4|demand/known:EST 0.25 since-2025
-10|demand/known:EST 2
-10|demand/known:EST 2 2025
-10|demand/known:EST 2 since-2025
-3|demand/known:EST 2.5
-3|demand/known:EST 2.5 to-2024
-11|demand/known:EST 3
-11|demand/known:EST 3 2025
-11|demand/known:EST 3 since-2025
-17|demand/known:EST 3.5
-18|demand/known:EST 3.5 2025
-18|demand/known:EST 3.5 since-2025
-17|demand/known:EST 5
-17|demand/known:EST 5 2025
-17|demand/known:EST 5 since-2025
-59|demand/known:EST since-2025
-4|demand/known:EST+GRC+LTU+LVA+POL 5
-4|demand/known:EST+GRC+LTU+LVA+POL 5 2026
-4|demand/known:EST+GRC+LTU+LVA+POL 5 since-2025
-4|demand/known:EST+GRC+LTU+LVA+POL since-2025
-5|demand/known:EST+LTU+LVA+POL 2.5
-5|demand/known:EST+LTU+LVA+POL 2.5 2023
-5|demand/known:EST+LTU+LVA+POL 2.5 to-2024
-5|demand/known:EST+LTU+LVA+POL to-2024
-9|demand/known:EU 15
-9|demand/known:EU 15 2025
-9|demand/known:EU 15 since-2025
-4|demand/known:EU 3.5
-4|demand/known:EU 3.5 2026
-4|demand/known:EU 3.5 since-2025
12|demand/known:EU 5
12|demand/known:EU 5 2025
12|demand/known:EU 5 since-2025
10|demand/known:FIN 2
12|demand/known:FIN 2 2023
12|demand/known:FIN 2 to-2024
-5|demand/known:FIN 5
-5|demand/known:FIN 5 2025
-5|demand/known:FIN 5 since-2025
-7|demand/known:FIN since-2025
7|demand/known:FIN to-2024
12|demand/known:FRA 2
12|demand/known:FRA 2 2026
12|demand/known:FRA 2 since-2025
-17|demand/known:FRA 3
-12|demand/known:FRA 3 2024
-5|demand/known:FRA 3 2026
-5|demand/known:FRA 3 since-2025
-12|demand/known:FRA 3 to-2024
27|demand/known:FRA 3.5
26|demand/known:FRA 3.5 2025
27|demand/known:FRA 3.5 since-2025
-6|demand/known:FRA 4
-6|demand/known:FRA 4 2019
-6|demand/known:FRA 4 to-2021
-6|demand/known:FRA 5
-6|demand/known:FRA 5 2025
-6|demand/known:FRA 5 since-2025
28|demand/known:FRA since-2025
-6|demand/known:FRA to-2021
-12|demand/known:FRA to-2024
-8|demand/known:GBR 2
-6|demand/known:GBR 2 2014
7|demand/known:GBR 2 2015
-10|demand/known:GBR 2 2024
-10|demand/known:GBR 2 to-2024
-6|demand/known:GBR 2.5
-5|demand/known:GBR 2.5 2024
-6|demand/known:GBR 2.5 to-2024
13|demand/known:GBR 3
14|demand/known:GBR 3 2025
14|demand/known:GBR 3 since-2025
-19|demand/known:GBR 3.5
-4|demand/known:GBR 3.5 2025
-15|demand/known:GBR 3.5 2026
-19|demand/known:GBR 3.5 since-2025
3|demand/known:GBR 5
7|demand/known:GBR 5 2025
-4|demand/known:GBR 5 2026
3|demand/known:GBR 5 since-2025
-3|demand/known:GBR since-2025
-18|demand/known:GBR to-2024
-3|demand/known:GBR+USA 2
-3|demand/known:GBR+USA 2 2014
-3|demand/known:GBR+USA 2 to-2021
-3|demand/known:GBR+USA to-2021
12|demand/known:GRC 2
14|demand/known:GRC 2 2010
14|demand/known:GRC 2 to-2013
-7|demand/known:GRC 5
-7|demand/known:GRC 5 2026
-7|demand/known:GRC 5 since-2025
-7|demand/known:GRC since-2025
14|demand/known:GRC to-2013
-8|demand/known:HRV 4
-8|demand/known:HRV 4 2018
-8|demand/known:HRV 4 to-2021
-8|demand/known:HRV to-2021
30|demand/known:HUN 5
30|demand/known:HUN 5 2025
30|demand/known:HUN 5 since-2025
30|demand/known:HUN since-2025
-27|demand/known:IDN 5
-27|demand/known:IDN 5 2025
-27|demand/known:IDN 5 since-2025
-28|demand/known:IDN since-2025
-18|demand/known:IDN+PHL 5
-18|demand/known:IDN+PHL 5 2025
-18|demand/known:IDN+PHL 5 since-2025
-18|demand/known:IDN+PHL since-2025
13|demand/known:IND 2.5
13|demand/known:IND 2.5 2025
13|demand/known:IND 2.5 since-2025
-18|demand/known:IND 3.5
-5|demand/known:IND 3.5 2025
-13|demand/known:IND 3.5 2026
-18|demand/known:IND 3.5 since-2025
-6|demand/known:IND since-2025
12|demand/known:IRL 2
12|demand/known:IRL 2 2025
12|demand/known:IRL 2 since-2025
-8|demand/known:IRL 5
-8|demand/known:IRL 5 2025
-8|demand/known:IRL 5 since-2025
5|demand/known:IRL since-2025
-3|demand/known:ISL since-2025
-3|demand/known:ISR 3
-3|demand/known:ISR 3 2025
-3|demand/known:ISR 3 since-2025
-3|demand/known:ISR since-2025
7|demand/known:ITA 2
10|demand/known:ITA 2 2022
-4|demand/known:ITA 2 2025
-4|demand/known:ITA 2 since-2025
10|demand/known:ITA 2 to-2024
5|demand/known:ITA 2.5
5|demand/known:ITA 2.5 2026
5|demand/known:ITA 2.5 since-2025
-11|demand/known:ITA 3
-3|demand/known:ITA 3 2025
-6|demand/known:ITA 3 2026
-10|demand/known:ITA 3 since-2025
19|demand/known:ITA 3.5
20|demand/known:ITA 3.5 2025
19|demand/known:ITA 3.5 since-2025
8|demand/known:ITA 5
8|demand/known:ITA 5 2025
8|demand/known:ITA 5 since-2025
18|demand/known:ITA since-2025
10|demand/known:ITA to-2024
5|demand/known:JPN 1
3|demand/known:JPN 1 to-1999
3|demand/known:JPN 1.1
3|demand/known:JPN 1.1 to-1999
-3|demand/known:JPN 1.3
-3|demand/known:JPN 1.3 2025
-3|demand/known:JPN 1.3 since-2025
-7|demand/known:JPN 1.5
4|demand/known:JPN 1.5 1978
-14|demand/known:JPN 1.5 2026
-14|demand/known:JPN 1.5 since-2025
7|demand/known:JPN 1.5 to-1999
-16|demand/known:JPN 1E+1
-15|demand/known:JPN 1E+1 2025
-16|demand/known:JPN 1E+1 since-2025
-51|demand/known:JPN 2
4|demand/known:JPN 2 1983
-20|demand/known:JPN 2 1988
10|demand/known:JPN 2 2017
-7|demand/known:JPN 2 2023
-16|demand/known:JPN 2 2024
-25|demand/known:JPN 2 2025
-25|demand/known:JPN 2 since-2025
-11|demand/known:JPN 2 to-1999
8|demand/known:JPN 2 to-2021
-23|demand/known:JPN 2 to-2024
-16|demand/known:JPN 2.5
-16|demand/known:JPN 2.5 2026
-16|demand/known:JPN 2.5 since-2025
108|demand/known:JPN 3
10|demand/known:JPN 3 1987
10|demand/known:JPN 3 1988
6|demand/known:JPN 3 2016
15|demand/known:JPN 3 2024
57|demand/known:JPN 3 2025
6|demand/known:JPN 3 2026
64|demand/known:JPN 3 since-2025
23|demand/known:JPN 3 to-1999
6|demand/known:JPN 3 to-2021
15|demand/known:JPN 3 to-2024
9|demand/known:JPN 3-3.5
9|demand/known:JPN 3-3.5 2025
9|demand/known:JPN 3-3.5 since-2025
19|demand/known:JPN 3.5
20|demand/known:JPN 3.5 2025
-14|demand/known:JPN 3.5 2026
13|demand/known:JPN 3.5 2027
19|demand/known:JPN 3.5 since-2025
-4|demand/known:JPN 3.8
-4|demand/known:JPN 3.8 2025
-4|demand/known:JPN 3.8 since-2025
-56|demand/known:JPN 4
-7|demand/known:JPN 4 2018
-47|demand/known:JPN 4 2025
-47|demand/known:JPN 4 since-2025
-8|demand/known:JPN 4 to-2021
-7|demand/known:JPN 5
-20|demand/known:JPN 5 2024
27|demand/known:JPN 5 2025
-16|demand/known:JPN 5 2026
11|demand/known:JPN 5 since-2025
-20|demand/known:JPN 5 to-2024
-3|demand/known:JPN 6
-3|demand/known:JPN 6 2026
-3|demand/known:JPN 6 since-2025
-27|demand/known:JPN since-2025
29|demand/known:JPN to-1999
5|demand/known:JPN to-2021
-28|demand/known:JPN to-2024
31|demand/known:JPN+KOR 3.5
16|demand/known:JPN+KOR 3.5 2025
15|demand/known:JPN+KOR 3.5 2026
31|demand/known:JPN+KOR 3.5 since-2025
-10|demand/known:JPN+KOR 3.8
-10|demand/known:JPN+KOR 3.8 2025
-10|demand/known:JPN+KOR 3.8 since-2025
63|demand/known:JPN+KOR 5
25|demand/known:JPN+KOR 5 2025
38|demand/known:JPN+KOR 5 2026
63|demand/known:JPN+KOR 5 since-2025
84|demand/known:JPN+KOR since-2025
-23|demand/known:JPN+USA 3.5
-23|demand/known:JPN+USA 3.5 2026
-23|demand/known:JPN+USA 3.5 since-2025
-24|demand/known:JPN+USA since-2025
-6|demand/known:KOR 1E+1
-6|demand/known:KOR 1E+1 2025
-6|demand/known:KOR 1E+1 since-2025
3|demand/known:KOR 2
3|demand/known:KOR 2 2025
3|demand/known:KOR 2 since-2025
-5|demand/known:KOR 3
4|demand/known:KOR 3 2003
-5|demand/known:KOR 3 2016
8|demand/known:KOR 3 2024
-19|demand/known:KOR 3 2025
7|demand/known:KOR 3 2026
-12|demand/known:KOR 3 since-2025
4|demand/known:KOR 3 to-2013
-5|demand/known:KOR 3 to-2021
8|demand/known:KOR 3 to-2024
-3|demand/known:KOR 3.5
4|demand/known:KOR 3.5 2024
70|demand/known:KOR 3.5 2025
-77|demand/known:KOR 3.5 2026
-7|demand/known:KOR 3.5 since-2025
4|demand/known:KOR 3.5 to-2024
27|demand/known:KOR 3.8
27|demand/known:KOR 3.8 2025
27|demand/known:KOR 3.8 since-2025
-10|demand/known:KOR 4 2019
11|demand/known:KOR 4 2025
11|demand/known:KOR 4 since-2025
-10|demand/known:KOR 4 to-2021
25|demand/known:KOR 5
22|demand/known:KOR 5 2025
3|demand/known:KOR 5 2026
25|demand/known:KOR 5 since-2025
3|demand/known:KOR 6
3|demand/known:KOR 6 2025
3|demand/known:KOR 6 since-2025
44|demand/known:KOR since-2025
4|demand/known:KOR to-2013
-15|demand/known:KOR to-2021
11|demand/known:KOR to-2024
-8|demand/known:LTU 2
-4|demand/known:LTU 2 2023
-3|demand/known:LTU 2 2025
-3|demand/known:LTU 2 since-2025
-4|demand/known:LTU 2 to-2024
-38|demand/known:LTU 3.5
-38|demand/known:LTU 3.5 2025
-38|demand/known:LTU 3.5 since-2025
-16|demand/known:LTU 5
-5|demand/known:LTU 5 2025
-12|demand/known:LTU 5 2026
-16|demand/known:LTU 5 since-2025
-58|demand/known:LTU since-2025
-6|demand/known:LTU to-2024
-17|demand/known:LTU+LVA 3.5
-17|demand/known:LTU+LVA 3.5 2025
-17|demand/known:LTU+LVA 3.5 since-2025
-17|demand/known:LTU+LVA since-2025
21|demand/known:LUX 1
21|demand/known:LUX 1 2023
21|demand/known:LUX 1 to-2024
-13|demand/known:LUX 2
-13|demand/known:LUX 2 2023
-13|demand/known:LUX 2 to-2024
-21|demand/known:LUX 5
-21|demand/known:LUX 5 2025
-21|demand/known:LUX 5 since-2025
-21|demand/known:LUX since-2025
9|demand/known:LUX to-2024
-16|demand/known:LVA 2
-8|demand/known:LVA 2 2016
-9|demand/known:LVA 2 2023
-8|demand/known:LVA 2 to-2021
-9|demand/known:LVA 2 to-2024
-10|demand/known:LVA 3.5
-10|demand/known:LVA 3.5 2025
-10|demand/known:LVA 3.5 since-2025
-12|demand/known:LVA since-2025
-8|demand/known:LVA to-2021
-9|demand/known:LVA to-2024
-35|demand/known:MYS 3.5
-35|demand/known:MYS 3.5 2025
-35|demand/known:MYS 3.5 since-2025
-8|demand/known:MYS 5
-5|demand/known:MYS 5 2024
-3|demand/known:MYS 5 2025
-3|demand/known:MYS 5 since-2025
-5|demand/known:MYS 5 to-2024
-39|demand/known:MYS since-2025
-5|demand/known:MYS to-2024
13|demand/known:NATO 0.2
13|demand/known:NATO 0.2 2025
13|demand/known:NATO 0.2 since-2025
-9|demand/known:NATO 0.25
-11|demand/known:NATO 0.25 2025
-9|demand/known:NATO 0.25 since-2025
-21|demand/known:NATO 1
-20|demand/known:NATO 1 2023
-20|demand/known:NATO 1 to-2024
5|demand/known:NATO 1.5
-3|demand/known:NATO 1.5 1978
11|demand/known:NATO 1.5 2025
9|demand/known:NATO 1.5 since-2025
-4|demand/known:NATO 1.5 to-1999
-9|demand/known:NATO 15
-9|demand/known:NATO 15 2025
-9|demand/known:NATO 15 since-2025
-4|demand/known:NATO 1E+1
-4|demand/known:NATO 1E+1 2025
-4|demand/known:NATO 1E+1 since-2025
-47|demand/known:NATO 2
-4|demand/known:NATO 2 1995
-13|demand/known:NATO 2 2010
3|demand/known:NATO 2 2012
18|demand/known:NATO 2 2014
-6|demand/known:NATO 2 2015
16|demand/known:NATO 2 2016
-9|demand/known:NATO 2 2017
25|demand/known:NATO 2 2018
-8|demand/known:NATO 2 2019
-42|demand/known:NATO 2 2020
-28|demand/known:NATO 2 2022
-28|demand/known:NATO 2 2023
33|demand/known:NATO 2 2024
-5|demand/known:NATO 2 2026
-3|demand/known:NATO 2 since-2025
-6|demand/known:NATO 2 to-1999
-10|demand/known:NATO 2 to-2013
-5|demand/known:NATO 2 to-2021
-22|demand/known:NATO 2 to-2024
44|demand/known:NATO 2.5
12|demand/known:NATO 2.5 2023
7|demand/known:NATO 2.5 2024
37|demand/known:NATO 2.5 2025
-13|demand/known:NATO 2.5 2026
25|demand/known:NATO 2.5 since-2025
19|demand/known:NATO 2.5 to-2024
18|demand/known:NATO 3
-8|demand/known:NATO 3 1987
19|demand/known:NATO 3 2024
-11|demand/known:NATO 3 2025
24|demand/known:NATO 3 2026
12|demand/known:NATO 3 since-2025
-11|demand/known:NATO 3 to-1999
-3|demand/known:NATO 3 to-2013
20|demand/known:NATO 3 to-2024
-25|demand/known:NATO 3.5
18|demand/known:NATO 3.5 2024
-57|demand/known:NATO 3.5 2025
17|demand/known:NATO 3.5 2026
-42|demand/known:NATO 3.5 since-2025
17|demand/known:NATO 3.5 to-2024
-5|demand/known:NATO 3.5-5
-5|demand/known:NATO 3.5-5 2025
-5|demand/known:NATO 3.5-5 since-2025
3|demand/known:NATO 3.7
3|demand/known:NATO 3.7 2025
3|demand/known:NATO 3.7 since-2025
64|demand/known:NATO 4
24|demand/known:NATO 4 2018
8|demand/known:NATO 4 2019
39|demand/known:NATO 4 2025
-6|demand/known:NATO 4 2026
33|demand/known:NATO 4 since-2025
31|demand/known:NATO 4 to-2021
29|demand/known:NATO 5
42|demand/known:NATO 5 2024
65|demand/known:NATO 5 2025
-78|demand/known:NATO 5 2026
-13|demand/known:NATO 5 since-2025
42|demand/known:NATO 5 to-2024
-22|demand/known:NATO to-1999
-13|demand/known:NATO to-2013
26|demand/known:NATO to-2021
55|demand/known:NATO to-2024
17|demand/known:NATO+USA 5
17|demand/known:NATO+USA 5 2025
17|demand/known:NATO+USA 5 since-2025
17|demand/known:NATO+USA since-2025
-8|demand/known:NLD 2
6|demand/known:NLD 2 2023
-14|demand/known:NLD 2 2025
-14|demand/known:NLD 2 since-2025
6|demand/known:NLD 2 to-2024
-4|demand/known:NLD 3.5
-23|demand/known:NLD 3.5 2025
19|demand/known:NLD 3.5 2026
-4|demand/known:NLD 3.5 since-2025
-3|demand/known:NLD 5
-3|demand/known:NLD 5 2025
-3|demand/known:NLD 5 since-2025
-21|demand/known:NLD since-2025
6|demand/known:NLD to-2024
24|demand/known:NOR 2
24|demand/known:NOR 2 2023
24|demand/known:NOR 2 to-2024
-22|demand/known:NOR 5
-22|demand/known:NOR 5 2025
-22|demand/known:NOR 5 since-2025
-22|demand/known:NOR since-2025
24|demand/known:NOR to-2024
-34|demand/known:NZL 3
-33|demand/known:NZL 3 2025
-33|demand/known:NZL 3 since-2025
-25|demand/known:NZL 3.5
-25|demand/known:NZL 3.5 2025
-25|demand/known:NZL 3.5 since-2025
-61|demand/known:NZL since-2025
-4|demand/known:PAK 3.5
-4|demand/known:PAK 3.5 2026
-4|demand/known:PAK 3.5 since-2025
-4|demand/known:PAK since-2025
6|demand/known:PHL 2
3|demand/known:PHL 2 2025
6|demand/known:PHL 2 since-2025
25|demand/known:PHL 2.5
25|demand/known:PHL 2.5 2026
25|demand/known:PHL 2.5 since-2025
-10|demand/known:PHL 3
-10|demand/known:PHL 3 2025
-10|demand/known:PHL 3 since-2025
-34|demand/known:PHL 3.5
-10|demand/known:PHL 3.5 2025
-24|demand/known:PHL 3.5 2026
-34|demand/known:PHL 3.5 since-2025
-34|demand/known:PHL 5
-34|demand/known:PHL 5 2025
-34|demand/known:PHL 5 since-2025
-49|demand/known:PHL since-2025
8|demand/known:POL 1.3
8|demand/known:POL 1.3 2025
8|demand/known:POL 1.3 since-2025
13|demand/known:POL 2
-3|demand/known:POL 2 2016
16|demand/known:POL 2 2025
16|demand/known:POL 2 since-2025
-3|demand/known:POL 2 to-2021
-36|demand/known:POL 3
-13|demand/known:POL 3 2024
-23|demand/known:POL 3 2025
-23|demand/known:POL 3 since-2025
-13|demand/known:POL 3 to-2024
4|demand/known:POL 3.5
4|demand/known:POL 3.5 2025
4|demand/known:POL 3.5 since-2025
-32|demand/known:POL 5
-23|demand/known:POL 5 2025
-9|demand/known:POL 5 2026
-32|demand/known:POL 5 since-2025
-29|demand/known:POL since-2025
-3|demand/known:POL to-2021
-16|demand/known:POL to-2024
12|demand/known:PRT 2
12|demand/known:PRT 2 2025
12|demand/known:PRT 2 since-2025
18|demand/known:PRT 3.5
18|demand/known:PRT 3.5 2025
18|demand/known:PRT 3.5 since-2025
27|demand/known:PRT since-2025
22|demand/known:ROU 3
22|demand/known:ROU 3 2025
22|demand/known:ROU 3 since-2025
22|demand/known:ROU since-2025
-21|demand/known:RUS 3
-21|demand/known:RUS 3 2025
-21|demand/known:RUS 3 since-2025
-24|demand/known:RUS since-2025
-7|demand/known:SAU 5
-7|demand/known:SAU 5 2025
-7|demand/known:SAU 5 since-2025
-7|demand/known:SAU since-2025
-6|demand/known:SGP 2
-6|demand/known:SGP 2 2020
-6|demand/known:SGP 2 to-2021
-32|demand/known:SGP 3.5
-6|demand/known:SGP 3.5 2025
-26|demand/known:SGP 3.5 2026
-32|demand/known:SGP 3.5 since-2025
-11|demand/known:SGP 3.5-5
-11|demand/known:SGP 3.5-5 2025
-11|demand/known:SGP 3.5-5 since-2025
8|demand/known:SGP 5
-3|demand/known:SGP 5 2025
11|demand/known:SGP 5 2026
8|demand/known:SGP 5 since-2025
-38|demand/known:SGP since-2025
-6|demand/known:SGP to-2021
11|demand/known:SVK 5
11|demand/known:SVK 5 2025
11|demand/known:SVK 5 since-2025
11|demand/known:SVK since-2025
-13|demand/known:SWE 3.5
-13|demand/known:SWE 3.5 2026
-13|demand/known:SWE 3.5 since-2025
-5|demand/known:SWE 5
-5|demand/known:SWE 5 2025
-5|demand/known:SWE 5 since-2025
-18|demand/known:SWE since-2025
3|demand/known:THA 2
3|demand/known:THA 2 since-2025
-10|demand/known:THA 3.5
-10|demand/known:THA 3.5 2025
-10|demand/known:THA 3.5 since-2025
-7|demand/known:THA since-2025
-13|demand/known:TUR 0.25
-13|demand/known:TUR 0.25 2026
-13|demand/known:TUR 0.25 since-2025
-4|demand/known:TUR 3
-4|demand/known:TUR 3 2026
-4|demand/known:TUR 3 since-2025
16|demand/known:TUR 3.5
15|demand/known:TUR 3.5 2026
16|demand/known:TUR 3.5 since-2025
-3|demand/known:TUR since-2025
52|demand/known:TWN 1E+1
48|demand/known:TWN 1E+1 2025
4|demand/known:TWN 1E+1 2026
52|demand/known:TWN 1E+1 since-2025
-15|demand/known:TWN 3
4|demand/known:TWN 3 2002
-3|demand/known:TWN 3 2024
-17|demand/known:TWN 3 2025
-17|demand/known:TWN 3 since-2025
4|demand/known:TWN 3 to-2013
-3|demand/known:TWN 3 to-2024
-10|demand/known:TWN 3.5
-16|demand/known:TWN 3.5 2025
7|demand/known:TWN 3.5 2026
-10|demand/known:TWN 3.5 since-2025
10|demand/known:TWN 4
3|demand/known:TWN 4 2025
8|demand/known:TWN 4 2026
10|demand/known:TWN 4 since-2025
-10|demand/known:TWN 5
-3|demand/known:TWN 5 2024
-29|demand/known:TWN 5 2025
22|demand/known:TWN 5 2026
-7|demand/known:TWN 5 since-2025
-3|demand/known:TWN 5 to-2024
4|demand/known:TWN 6
4|demand/known:TWN 6 2026
4|demand/known:TWN 6 since-2025
34|demand/known:TWN since-2025
4|demand/known:TWN to-2013
-5|demand/known:TWN to-2024
-5|demand/known:UKR 0.25
-3|demand/known:UKR 0.25 2026
-5|demand/known:UKR 0.25 since-2025
21|demand/known:UKR 15
21|demand/known:UKR 15 2025
21|demand/known:UKR 15 since-2025
-7|demand/known:UKR 2
-7|demand/known:UKR 2 2024
-7|demand/known:UKR 2 to-2024
12|demand/known:UKR since-2025
-7|demand/known:UKR to-2024
-12|demand/known:USA 0.2
-12|demand/known:USA 0.2 2025
-12|demand/known:USA 0.2 since-2025
-3|demand/known:USA 1
-3|demand/known:USA 1.1
-3|demand/known:USA 1.1 to-1999
14|demand/known:USA 1.3
14|demand/known:USA 1.3 2025
14|demand/known:USA 1.3 since-2025
-3|demand/known:USA 1E+1
-3|demand/known:USA 1E+1 2025
-3|demand/known:USA 1E+1 since-2025
8|demand/known:USA 2
19|demand/known:USA 2 2025
18|demand/known:USA 2 since-2025
-4|demand/known:USA 2 to-2021
-3|demand/known:USA 2 to-2024
-11|demand/known:USA 2.5
-10|demand/known:USA 2.5 2025
-11|demand/known:USA 2.5 since-2025
-8|demand/known:USA 3
-4|demand/known:USA 3 2026
-3|demand/known:USA 3 since-2025
-3|demand/known:USA 3 to-1999
-8|demand/known:USA 3.5
-8|demand/known:USA 3.5 2024
25|demand/known:USA 3.5 2025
-25|demand/known:USA 3.5 2026
-8|demand/known:USA 3.5 to-2024
-8|demand/known:USA 3.8
-7|demand/known:USA 3.8 2025
-8|demand/known:USA 3.8 since-2025
-5|demand/known:USA 4
-3|demand/known:USA 4 since-2025
19|demand/known:USA 4.7
19|demand/known:USA 4.7 2025
19|demand/known:USA 4.7 since-2025
-24|demand/known:USA 5
-3|demand/known:USA 5 2024
-39|demand/known:USA 5 2025
17|demand/known:USA 5 2026
-21|demand/known:USA 5 since-2025
-3|demand/known:USA 5 to-2024
-12|demand/known:USA since-2025
-10|demand/known:USA to-1999
-4|demand/known:USA to-2013
-6|demand/known:USA to-2021
-15|demand/known:USA to-2024
-23|demand/known:VNM 3.5
-11|demand/known:VNM 3.5 2025
-12|demand/known:VNM 3.5 2026
-23|demand/known:VNM 3.5 since-2025
-23|demand/known:VNM since-2025
30|demand/last:before
51|demand/last:same-sentence
3|demand/named:1
15|demand/named:2
29|demand/named:3
22|demand/ruled
19|demand/ruled:spender-after
-23|demand/ruled:spender-asked
17|demand/ruled:spender-asked-before
41|demand/ruled:spender-before
7|demand/ruled:spender-beside
14|demand/ruled:spender-both
8|demand/ruled:spender-clause
25|demand/ruled:spender-gapped
-22|demand/ruled:spender-home
-41|demand/ruled:spender-members
-44|demand/ruled:spender-near
-37|demand/ruled:spender-near-asked
6|demand/ruled:spender-object
32|demand/ruled:spender-object-asked
16|demand/ruled:spender-of-gdp
3|demand/ruled:spender-of-noun
15|demand/ruled:spender-ours
-12|demand/ruled:spender-party
31|demand/ruled:spender-pronoun
-67|demand/ruled:spender-should
-66|demand/ruled:spender-standard
-12|demand/ruled:spender-subject
108|demand/ruled:spender-whoever
9|demand/same-figure-of-another
-9|demand/same-figure-of-it
19|demand/subject-of:accept
6|demand/subject-of:adopt
-20|demand/subject-of:advocate
-73|demand/subject-of:agree
23|demand/subject-of:aim
-3|demand/subject-of:argue for
-58|demand/subject-of:ask
-6|demand/subject-of:ask for
3|demand/subject-of:back
-27|demand/subject-of:be
-15|demand/subject-of:believe
-7|demand/subject-of:call
-17|demand/subject-of:call for
5|demand/subject-of:call on
20|demand/subject-of:come up with
17|demand/subject-of:commit
8|demand/subject-of:consider
5|demand/subject-of:convince
-22|demand/subject-of:demand
-3|demand/subject-of:dismiss
16|demand/subject-of:do
-3|demand/subject-of:drop
9|demand/subject-of:end
3|demand/subject-of:endorse
4|demand/subject-of:exclude
-18|demand/subject-of:exempt
-34|demand/subject-of:expect
-6|demand/subject-of:eye
-18|demand/subject-of:fall
9|demand/subject-of:fend off
50|demand/subject-of:get
-32|demand/subject-of:go
-3|demand/subject-of:hint
-3|demand/subject-of:hold up
51|demand/subject-of:hope
-7|demand/subject-of:increase
-24|demand/subject-of:insist on
-68|demand/subject-of:invest
-15|demand/subject-of:lean on
4|demand/subject-of:leap
-3|demand/subject-of:like to see
-8|demand/subject-of:lobby for
-40|demand/subject-of:look for
32|demand/subject-of:match
-31|demand/subject-of:mean
13|demand/subject-of:mention
42|demand/subject-of:move
7|demand/subject-of:name
28|demand/subject-of:pay
3|demand/subject-of:plan
-24|demand/subject-of:promise
4|demand/subject-of:propose
-4|demand/subject-of:push for
4|demand/subject-of:put
23|demand/subject-of:raise
-77|demand/subject-of:reach
-12|demand/subject-of:reckon
-4|demand/subject-of:reject
7|demand/subject-of:rule out
-4|demand/subject-of:set
9|demand/subject-of:set aside
-8|demand/subject-of:set out
-5|demand/subject-of:settle for
-5|demand/subject-of:speak of
5|demand/subject-of:speculate
6|demand/subject-of:stay
-30|demand/subject-of:step up
-4|demand/subject-of:suggest
-16|demand/subject-of:take
6|demand/subject-of:talk of
-8|demand/subject-of:tell
19|demand/subject-of:think
57|demand/subject-of:unwilling
26|demand/subject-of:use
-39|demand/subject-of:veto
-18|demand/subject-of:want
5|demand/subject-of:work out
5|demand/subject-of:write
12|demand/subject:be allies
20|demand/subject:be body
-19|demand/subject:be capital
6|demand/subject:be country
-17|demand/subject:be gov
-3|demand/subject:be leader
3|demand/subject:be people
-30|demand/subject:be pronoun
3|demand/subject:cap gov
-3|demand/subject:cap leader
-67|demand/subject:demand body
-19|demand/subject:demand capital
-120|demand/subject:demand country
-56|demand/subject:demand gov
-20|demand/subject:demand leader
-7|demand/subject:demand people
13|demand/subject:demand pronoun
16|demand/subject:denial gov
7|demand/subject:denial leader
-39|demand/subject:denial nongov
-4|demand/subject:denial people
41|demand/subject:denial pronoun
12|demand/subject:level gov
11|demand/subject:move allies
-56|demand/subject:move body
-5|demand/subject:move capital
5|demand/subject:move country
9|demand/subject:move gov
-8|demand/subject:move leader
-19|demand/subject:move pronoun
-41|demand/subject:pledge allies
-19|demand/subject:pledge body
4|demand/subject:pledge capital
9|demand/subject:pledge country
-24|demand/subject:pledge gov
59|demand/subject:pledge leader
-38|demand/subject:pledge pronoun
9|demand/subject:proposal allies
-7|demand/subject:proposal body
-11|demand/subject:proposal capital
-24|demand/subject:proposal country
44|demand/subject:proposal gov
16|demand/subject:proposal leader
9|demand/subject:proposal pronoun
23|demand/subject:spend allies
23|demand/subject:spend body
-5|demand/subject:spend capital
39|demand/subject:spend gov
-8|demand/subject:spend pronoun
-43|demand/title
-34|demand/told-of:0
-3|demand/told-of:1
13|demand/told-of:2
23|demand/told-of:3
-45|demand/unnamed
-3|demand/unnamed-beside-others
-3|denial/after-joint:0 mid
48|denial/after-joint:0 near
29|denial/after-joint:1 far
29|denial/after-joint:1 mid
-8|denial/after-joint:1 near
-10|denial/after-joint:2 far
-14|denial/after-joint:2 mid
11|denial/after-joint:2 near
-21|denial/after-joint:3 far
9|denial/after-joint:3 near
7|denial/after-led:\" far joined
18|denial/after-led:\" near joined
18|denial/after-led:, far joined
18|denial/after-led:, near joined
5|denial/after-led:: near joined
4|denial/after-led:; near joined
14|denial/after-led:and near joined
-3|denial/after-led:as far free
9|denial/after-led:asian far joined
-5|denial/after-led:before near joined
-4|denial/after-led:by near free
34|denial/after-led:call for near free
3|denial/after-led:defence minister near joined
15|denial/after-led:for far joined
21|denial/after-led:for near free
-14|denial/after-led:in far joined
-11|denial/after-led:in near free
-11|denial/after-led:its far joined
3|denial/after-led:like near free
-10|denial/after-led:of far joined
-5|denial/after-led:of near free
3|denial/after-led:pay far free
-37|denial/after-led:prime minister near joined
36|denial/after-led:say far joined
-34|denial/after-led:say near joined
-21|denial/after-led:spend far joined
-10|denial/after-led:tell far joined
6|denial/after-led:to near free
-8|denial/after-led:urge far joined
26|denial/after-led:what far free
-3|denial/after-led:when near joined
12|denial/after-led:where far joined
9|denial/after-led:which near joined
-22|denial/after-led:with far free
-4|denial/after:allies name
-15|denial/after:body owner
8|denial/after:capital name
6|denial/after:capital owner
32|denial/after:country name
26|denial/after:country owner
-26|denial/after:gov name
-8|denial/after:leader name
4|denial/after:people name
32|denial/after:pronoun name
10|denial/after:pronoun owner
-8|denial/asked
64|denial/asks
3|denial/before-clause:after-figure inside name country
5|denial/before-clause:after-figure inside name leader
5|denial/before-clause:after-figure opens name country
-24|denial/before-clause:after-figure opens name leader
3|denial/before-clause:after-figure opens owner pronoun
-3|denial/before-clause:free inside name allies
42|denial/before-clause:free inside name body
-15|denial/before-clause:free inside name capital
-11|denial/before-clause:free inside name country
-22|denial/before-clause:free inside name gov
32|denial/before-clause:free inside name nongov
18|denial/before-clause:free inside name pronoun
-42|denial/before-clause:free inside owner body
22|denial/before-clause:free inside owner capital
-6|denial/before-clause:free inside owner leader
20|denial/before-clause:free inside owner people
19|denial/before-clause:free inside owner pronoun
-28|denial/before-clause:free opens name body
-10|denial/before-clause:free opens name capital
-4|denial/before-clause:free opens name country
-8|denial/before-clause:free opens name gov
36|denial/before-clause:free opens name leader
10|denial/before-clause:free opens name nongov
-6|denial/before-clause:free opens owner country
-13|denial/before-clause:free opens owner people
4|denial/before-clause:free opens owner pronoun
-26|denial/before-far:1
-33|denial/before-far:20
60|denial/before-far:4
-8|denial/before-far:60
45|denial/before-far:9
3|denial/before-free:0 after-figure name far
13|denial/before-free:0 after-figure name near
6|denial/before-free:0 after-figure owner near
15|denial/before-free:0 free name far
-7|denial/before-free:0 free owner far
29|denial/before-free:0 free owner near
-24|denial/before-free:1 after-figure name far
17|denial/before-free:1 after-figure name near
12|denial/before-free:1 free name far
-17|denial/before-free:1 free name near
-8|denial/before-free:1 free owner far
-13|denial/before-free:2 after-figure name far
36|denial/before-free:2 free name far
-9|denial/before-free:2 free name near
-13|denial/before-free:2 free owner near
14|denial/before-joint:0 after-figure
-3|denial/before-joint:0 free
22|denial/before-joint:1 after-figure
-9|denial/before-joint:1 free
-31|denial/before-joint:2 after-figure
48|denial/before-joint:2 free
-3|denial/before-joint:3 after-figure
-38|denial/before-led:
18|denial/before-led:\"
14|denial/before-led:'s
5|denial/before-led:-
-3|denial/before-led::
11|denial/before-led:PARTY
5|denial/before-led:a
15|denial/before-led:about
25|denial/before-led:again
-10|denial/before-led:against
-5|denial/before-led:allies
20|denial/before-led:an
-36|denial/before-led:asian
3|denial/before-led:ask
3|denial/before-led:because
-7|denial/before-led:by
24|denial/before-led:call for
-3|denial/before-led:chairs
-4|denial/before-led:chancellor
-12|denial/before-led:chief
7|denial/before-led:defence minister
10|denial/before-led:defense minister
3|denial/before-led:defense secretary
-21|denial/before-led:do
-6|denial/before-led:elect
-5|denial/before-led:exempt
15|denial/before-led:find
-4|denial/before-led:follow
3|denial/before-led:for
-23|denial/before-led:general
-8|denial/before-led:gulf
-63|denial/before-led:her
22|denial/before-led:his
3|denial/before-led:in
3|denial/before-led:leave
4|denial/before-led:national security adviser
3|denial/before-led:note
46|denial/before-led:of
9|denial/before-led:on
4|denial/before-led:overruled
8|denial/before-led:partner
-4|denial/before-led:president
24|denial/before-led:prime minister
5|denial/before-led:private
39|denial/before-led:raise
3|denial/before-led:say
-11|denial/before-led:tell
-8|denial/before-led:that
19|denial/before-led:the
-4|denial/before-led:their
-19|denial/before-led:to
-7|denial/before-led:turn down
-7|denial/before-led:visiting
-11|denial/before-led:war
13|denial/before-led:when
-30|denial/before-led:whose
-28|denial/before-led:with
4|denial/before-led:year
-3|denial/before:allies name
14|denial/before:body name
-43|denial/before:body owner
-23|denial/before:capital name
25|denial/before:capital owner
-7|denial/before:country name
-6|denial/before:country owner
-27|denial/before:gov name
18|denial/before:leader name
-7|denial/before:leader owner
44|denial/before:nongov name
9|denial/before:people owner
16|denial/before:pronoun name
27|denial/before:pronoun owner
-3|denial/class-home:ALLIES CHN
-8|denial/class-home:ALLIES JPN
-15|denial/class-home:ALLIES NATO
10|denial/class-home:ALLIES foe
29|denial/class-home:ALLIES land
-32|denial/class-home:ALLIES member
5|denial/class-home:CHN CHN
7|denial/class-home:CHN NATO
-3|denial/class-home:EU land
-4|denial/class-home:EU member
47|denial/class-home:JPN JPN
-15|denial/class-home:JPN land
8|denial/class-home:JPN member
-35|denial/class-home:NATO JPN
30|denial/class-home:NATO NATO
-16|denial/class-home:NATO land
20|denial/class-home:NATO member
-28|denial/class-home:USA JPN
4|denial/class-home:USA NATO
-6|denial/class-home:USA foe
-34|denial/class-home:USA land
24|denial/class-home:USA member
-15|denial/class-home:foe foe
-12|denial/class-home:foe member
19|denial/class-home:land JPN
-9|denial/class-home:land NATO
36|denial/class-home:land land
-21|denial/class-home:land member
6|denial/class-home:member JPN
-18|denial/class-home:member NATO
13|denial/class-home:member foe
4|denial/class-home:member land
16|denial/class-home:member member
-20|denial/class-named:ALLIES JPN nobody-named
12|denial/class-named:ALLIES JPN others-named
-5|denial/class-named:ALLIES NATO nobody-named
-9|denial/class-named:ALLIES NATO others-named
-3|denial/class-named:ALLIES foe nobody-named
13|denial/class-named:ALLIES foe others-named
-3|denial/class-named:ALLIES land nobody-named
32|denial/class-named:ALLIES land others-named
-12|denial/class-named:ALLIES member nobody-named
-20|denial/class-named:ALLIES member others-named
3|denial/class-named:CHN CHN nobody-named
3|denial/class-named:CHN CHN others-named
7|denial/class-named:CHN NATO others-named
-3|denial/class-named:EU land others-named
-4|denial/class-named:EU member others-named
44|denial/class-named:JPN JPN nobody-named
3|denial/class-named:JPN JPN others-named
-15|denial/class-named:JPN land others-named
8|denial/class-named:JPN member others-named
-4|denial/class-named:NATO JPN nobody-named
-31|denial/class-named:NATO JPN others-named
7|denial/class-named:NATO NATO nobody-named
23|denial/class-named:NATO NATO others-named
-3|denial/class-named:NATO land nobody-named
-14|denial/class-named:NATO land others-named
21|denial/class-named:NATO member nobody-named
-26|denial/class-named:USA JPN others-named
6|denial/class-named:USA NATO others-named
-6|denial/class-named:USA foe others-named
-32|denial/class-named:USA land others-named
-3|denial/class-named:USA member nobody-named
27|denial/class-named:USA member others-named
3|denial/class-named:foe foe nobody-named
-19|denial/class-named:foe foe others-named
-11|denial/class-named:foe member others-named
-17|denial/class-named:land JPN nobody-named
36|denial/class-named:land JPN others-named
-9|denial/class-named:land NATO others-named
7|denial/class-named:land land nobody-named
29|denial/class-named:land land others-named
-21|denial/class-named:land member others-named
6|denial/class-named:member JPN others-named
-18|denial/class-named:member NATO others-named
13|denial/class-named:member foe others-named
4|denial/class-named:member land others-named
-6|denial/class-named:member member nobody-named
22|denial/class-named:member member others-named
-20|denial/class-shape:ALLIES whole
12|denial/class-shape:CHN whole
-6|denial/class-shape:EU whole
28|denial/class-shape:JPN half
10|denial/class-shape:JPN whole
-3|denial/class-shape:NATO whole
-19|denial/class-shape:USA half
-16|denial/class-shape:USA whole
-19|denial/class-shape:foe half
-9|denial/class-shape:foe whole
5|denial/class-shape:land half
19|denial/class-shape:land whole
8|denial/class-shape:member half
14|denial/class-shape:member whole
20|denial/class-value:ALLIES 0.5
-20|denial/class-value:ALLIES 2
-4|denial/class-value:ALLIES 2.5
-13|denial/class-value:ALLIES 3
-13|denial/class-value:ALLIES 3.5
-3|denial/class-value:ALLIES 4
19|denial/class-value:ALLIES 5
-3|denial/class-value:EU 3
-4|denial/class-value:EU 5
-20|denial/class-value:NATO 2
14|denial/class-value:NATO 2.5
24|denial/class-value:NATO 3
-15|denial/class-value:NATO 3.5
25|denial/class-value:NATO 4
-30|denial/class-value:NATO 5
-3|denial/class-value:USA 1E+1
-6|denial/class-value:USA 2
-11|denial/class-value:USA 3
-18|denial/class-value:USA 3.5
-4|denial/class-value:USA 4
8|denial/class-value:USA 5
24|denial/class-verb:ALLIES be
41|denial/class-verb:ALLIES demand
-27|denial/class-verb:ALLIES denial
-4|denial/class-verb:ALLIES level
-10|denial/class-verb:ALLIES move
25|denial/class-verb:ALLIES proposal
13|denial/class-verb:ALLIES spend
5|denial/class-verb:CHN pledge
-6|denial/class-verb:EU proposal
18|denial/class-verb:JPN be
3|denial/class-verb:JPN level
-14|denial/class-verb:JPN move
-35|denial/class-verb:JPN pledge
27|denial/class-verb:JPN proposal
8|denial/class-verb:JPN spend
25|denial/class-verb:NATO be
10|denial/class-verb:NATO cap
24|denial/class-verb:NATO demand
-9|denial/class-verb:NATO level
-25|denial/class-verb:NATO move
-17|denial/class-verb:NATO pledge
3|denial/class-verb:NATO proposal
-11|denial/class-verb:NATO spend
-9|denial/class-verb:USA be
18|denial/class-verb:USA cap
-43|denial/class-verb:USA demand
21|denial/class-verb:USA denial
-4|denial/class-verb:USA move
-15|denial/class-verb:USA pledge
-6|denial/class-verb:USA proposal
14|denial/class-verb:USA spend
3|denial/class-verb:foe be
-18|denial/class-verb:foe proposal
-28|denial/class-verb:land be
-20|denial/class-verb:land demand
12|denial/class-verb:land denial
23|denial/class-verb:land move
31|denial/class-verb:land pledge
-18|denial/class-verb:land proposal
-25|denial/class-verb:land spend
-33|denial/class-verb:member be
-26|denial/class-verb:member cap
10|denial/class-verb:member level
30|denial/class-verb:member move
29|denial/class-verb:member pledge
-6|denial/class-verb:member proposal
-21|denial/class:ALLIES
11|denial/class:CHN
-7|denial/class:EU
39|denial/class:JPN
-6|denial/class:NATO
-38|denial/class:USA
-27|denial/class:foe
25|denial/class:land
22|denial/class:member
3|denial/heir:nobody-named
75|denial/heir:others-named
51|denial/home:nobody-named
16|denial/home:others-named
-3|denial/known-for:ALLIES 2027
-9|denial/known:AFG 2
-9|denial/known:AFG 2 2004
-9|denial/known:AFG 2 to-2013
-9|denial/known:AFG to-2013
20|denial/known:ALLIES 0.5
20|denial/known:ALLIES 0.5 2025
20|denial/known:ALLIES 0.5 since-2025
-20|denial/known:ALLIES 2
-3|denial/known:ALLIES 2 2017
-3|denial/known:ALLIES 2 2022
-6|denial/known:ALLIES 2 2025
-6|denial/known:ALLIES 2 since-2025
-5|denial/known:ALLIES 2 to-2021
-6|denial/known:ALLIES 2 to-2024
-4|denial/known:ALLIES 2.5
-3|denial/known:ALLIES 2.5 2023
-3|denial/known:ALLIES 2.5 to-2024
-13|denial/known:ALLIES 3
-8|denial/known:ALLIES 3 2025
-9|denial/known:ALLIES 3 since-2025
-4|denial/known:ALLIES 3 to-2024
-13|denial/known:ALLIES 3.5
-15|denial/known:ALLIES 3.5 2026
-13|denial/known:ALLIES 3.5 since-2025
-3|denial/known:ALLIES 4
19|denial/known:ALLIES 5
-3|denial/known:ALLIES 5 2024
-14|denial/known:ALLIES 5 2025
37|denial/known:ALLIES 5 2026
24|denial/known:ALLIES 5 since-2025
-3|denial/known:ALLIES 5 to-2024
11|denial/known:ALLIES since-2025
-6|denial/known:ALLIES to-1999
-9|denial/known:ALLIES to-2021
-15|denial/known:ALLIES to-2024
-9|denial/known:AUS 2
-9|denial/known:AUS 2 2025
-9|denial/known:AUS 2 since-2025
-7|denial/known:AUS 3
-4|denial/known:AUS 3 2025
-4|denial/known:AUS 3 2026
-8|denial/known:AUS 3 since-2025
10|denial/known:AUS 3.5
8|denial/known:AUS 3.5 2025
10|denial/known:AUS 3.5 since-2025
-3|denial/known:AUS 5
-3|denial/known:AUS 5 2025
-3|denial/known:AUS 5 since-2025
-9|denial/known:AUS since-2025
-22|denial/known:BEL 2.5
-22|denial/known:BEL 2.5 2023
-22|denial/known:BEL 2.5 to-2024
3|denial/known:BEL 3.5
3|denial/known:BEL 3.5 2025
3|denial/known:BEL 3.5 since-2025
-9|denial/known:BEL 5
-14|denial/known:BEL 5 2025
4|denial/known:BEL 5 2026
-9|denial/known:BEL 5 since-2025
-7|denial/known:BEL since-2025
-22|denial/known:BEL to-2024
-6|denial/known:BEL+ESP+ITA 3.5
-6|denial/known:BEL+ESP+ITA 3.5 2026
-6|denial/known:BEL+ESP+ITA 3.5 since-2025
-6|denial/known:BEL+ESP+ITA since-2025
19|denial/known:BEL+ESP+SVK 5
19|denial/known:BEL+ESP+SVK 5 2025
19|denial/known:BEL+ESP+SVK 5 since-2025
19|denial/known:BEL+ESP+SVK since-2025
20|denial/known:CAN 2
10|denial/known:CAN 2 2023
9|denial/known:CAN 2 2024
19|denial/known:CAN 2 to-2024
3|denial/known:CAN since-2025
19|denial/known:CAN to-2024
3|denial/known:CHE 5
3|denial/known:CHE 5 2025
3|denial/known:CHE 5 since-2025
3|denial/known:CHE since-2025
3|denial/known:CHN 2
3|denial/known:CHN 2 2024
3|denial/known:CHN 2 to-2024
9|denial/known:CHN 5
9|denial/known:CHN 5 2025
9|denial/known:CHN 5 since-2025
9|denial/known:CHN since-2025
3|denial/known:CHN to-2024
3|denial/known:CYP 3
3|denial/known:CYP 3 2025
3|denial/known:CYP 3 since-2025
-7|denial/known:CZE 2
-7|denial/known:CZE 2 2025
-7|denial/known:CZE 2 since-2025
-3|denial/known:CZE 3
-3|denial/known:CZE 3 2002
-3|denial/known:CZE 3 to-2013
-7|denial/known:CZE since-2025
-3|denial/known:CZE to-2013
17|denial/known:DEU 2
-4|denial/known:DEU 2 2004
18|denial/known:DEU 2 2018
-3|denial/known:DEU 2 to-2013
20|denial/known:DEU 2 to-2021
3|denial/known:DEU 3 2024
-3|denial/known:DEU 3 2025
-3|denial/known:DEU 3 since-2025
3|denial/known:DEU 3 to-2024
-3|denial/known:DEU 3.5
5|denial/known:DEU 3.5 2025
-8|denial/known:DEU 3.5 2026
-3|denial/known:DEU 3.5 since-2025
-30|denial/known:DEU 5
-30|denial/known:DEU 5 2025
-30|denial/known:DEU 5 since-2025
-37|denial/known:DEU since-2025
-3|denial/known:DEU to-2013
20|denial/known:DEU to-2021
3|denial/known:DEU to-2024
-17|denial/known:ESP 3.5
-17|denial/known:ESP 3.5 2026
-17|denial/known:ESP 3.5 since-2025
42|denial/known:ESP 5
42|denial/known:ESP 5 2025
42|denial/known:ESP 5 since-2025
26|denial/known:ESP since-2025
-3|denial/known:EU 3
-3|denial/known:EU 3 2025
-3|denial/known:EU 3 since-2025
-4|denial/known:EU 5
-3|denial/known:EU 5 2026
-4|denial/known:EU 5 since-2025
-7|denial/known:EU since-2025
-22|denial/known:FRA 4
-22|denial/known:FRA 4 2018
-22|denial/known:FRA 4 to-2021
3|denial/known:FRA since-2025
-22|denial/known:FRA to-2021
4|denial/known:GBR 3
4|denial/known:GBR 3 2025
4|denial/known:GBR 3 since-2025
3|denial/known:GRC 2
3|denial/known:GRC 2 2012
3|denial/known:GRC 2 to-2013
3|denial/known:GRC to-2013
11|denial/known:HUN 2
11|denial/known:HUN 2 2025
11|denial/known:HUN 2 since-2025
6|denial/known:HUN 5
6|denial/known:HUN 5 2025
6|denial/known:HUN 5 since-2025
19|denial/known:HUN since-2025
4|denial/known:IND since-2025
4|denial/known:IRL 2
4|denial/known:IRL 2 2025
4|denial/known:IRL 2 since-2025
5|denial/known:IRL since-2025
43|denial/known:ISL 3.5
43|denial/known:ISL 3.5 2025
43|denial/known:ISL 3.5 since-2025
43|denial/known:ISL since-2025
22|denial/known:ISR 8
22|denial/known:ISR 8 2003
22|denial/known:ISR 8 to-2013
22|denial/known:ISR to-2013
4|denial/known:ITA 3.5
4|denial/known:ITA 3.5 2025
4|denial/known:ITA 3.5 since-2025
-25|denial/known:ITA 5
-25|denial/known:ITA 5 2025
-25|denial/known:ITA 5 since-2025
-18|denial/known:ITA since-2025
4|denial/known:JPN 1.5
4|denial/known:JPN 1.5 to-1999
6|denial/known:JPN 2
4|denial/known:JPN 2 2017
4|denial/known:JPN 2 2018
4|denial/known:JPN 2 2022
-8|denial/known:JPN 2 2024
5|denial/known:JPN 2 to-1999
9|denial/known:JPN 2 to-2021
-6|denial/known:JPN 2 to-2024
8|denial/known:JPN 2.5
8|denial/known:JPN 2.5 2023
8|denial/known:JPN 2.5 to-2024
5|denial/known:JPN 3
-11|denial/known:JPN 3 2023
4|denial/known:JPN 3 2024
6|denial/known:JPN 3 2025
7|denial/known:JPN 3 since-2025
5|denial/known:JPN 3 to-1999
-7|denial/known:JPN 3 to-2024
16|denial/known:JPN 3.5
31|denial/known:JPN 3.5 2025
-15|denial/known:JPN 3.5 2026
16|denial/known:JPN 3.5 since-2025
17|denial/known:JPN 5
-3|denial/known:JPN 5 2025
20|denial/known:JPN 5 2026
17|denial/known:JPN 5 since-2025
-21|denial/known:JPN 8
-21|denial/known:JPN 8 2003
-21|denial/known:JPN 8 to-2013
39|denial/known:JPN since-2025
16|denial/known:JPN to-1999
-21|denial/known:JPN to-2013
10|denial/known:JPN to-2021
-5|denial/known:JPN to-2024
-20|denial/known:JPN+KOR 5
-20|denial/known:JPN+KOR 5 2026
-20|denial/known:JPN+KOR 5 since-2025
-20|denial/known:JPN+KOR since-2025
26|denial/known:KOR 3
13|denial/known:KOR 3 2023
13|denial/known:KOR 3 2025
13|denial/known:KOR 3 since-2025
13|denial/known:KOR 3 to-2024
-13|denial/known:KOR 3.5
-33|denial/known:KOR 3.5 2025
19|denial/known:KOR 3.5 2026
-13|denial/known:KOR 3.5 since-2025
27|denial/known:KOR 5
4|denial/known:KOR 5 2024
25|denial/known:KOR 5 2025
23|denial/known:KOR 5 since-2025
4|denial/known:KOR 5 to-2024
23|denial/known:KOR since-2025
17|denial/known:KOR to-2024
-4|denial/known:KWT 5
-4|denial/known:KWT 5 2026
-4|denial/known:KWT 5 since-2025
-4|denial/known:KWT since-2025
3|denial/known:LUX 5
3|denial/known:LUX 5 2025
3|denial/known:LUX 5 since-2025
3|denial/known:LUX since-2025
-27|denial/known:MYS 3.5
-27|denial/known:MYS 3.5 2025
-27|denial/known:MYS 3.5 since-2025
-12|denial/known:MYS 5
-12|denial/known:MYS 5 2025
-12|denial/known:MYS 5 since-2025
-39|denial/known:MYS since-2025
-20|denial/known:NATO 2
23|denial/known:NATO 2 2004
-21|denial/known:NATO 2 2018
-3|denial/known:NATO 2 2023
-12|denial/known:NATO 2 2024
20|denial/known:NATO 2 to-2013
-23|denial/known:NATO 2 to-2021
-16|denial/known:NATO 2 to-2024
14|denial/known:NATO 2.5
16|denial/known:NATO 2.5 2023
16|denial/known:NATO 2.5 to-2024
24|denial/known:NATO 3
4|denial/known:NATO 3 2002
-5|denial/known:NATO 3 2024
27|denial/known:NATO 3 2025
27|denial/known:NATO 3 since-2025
4|denial/known:NATO 3 to-2013
-6|denial/known:NATO 3 to-2024
-15|denial/known:NATO 3.5
-35|denial/known:NATO 3.5 2025
21|denial/known:NATO 3.5 2026
-15|denial/known:NATO 3.5 since-2025
25|denial/known:NATO 4
25|denial/known:NATO 4 2018
25|denial/known:NATO 4 to-2021
-30|denial/known:NATO 5
-21|denial/known:NATO 5 2025
-9|denial/known:NATO 5 2026
-30|denial/known:NATO 5 since-2025
-22|denial/known:NATO since-2025
23|denial/known:NATO to-2013
-7|denial/known:NATO to-2024
10|denial/known:NZL 2
10|denial/known:NZL 2 2025
10|denial/known:NZL 2 since-2025
4|denial/known:NZL 3
4|denial/known:NZL 3 2026
4|denial/known:NZL 3 since-2025
13|denial/known:NZL 3.5
12|denial/known:NZL 3.5 2025
13|denial/known:NZL 3.5 since-2025
28|denial/known:NZL since-2025
-3|denial/known:OMN 5
-3|denial/known:OMN 5 2026
-3|denial/known:OMN 5 since-2025
-3|denial/known:OMN since-2025
11|denial/known:PHL 2
8|denial/known:PHL 2 2024
3|denial/known:PHL 2 since-2025
8|denial/known:PHL 2 to-2024
41|denial/known:PHL 3.5
26|denial/known:PHL 3.5 2025
16|denial/known:PHL 3.5 2026
41|denial/known:PHL 3.5 since-2025
8|denial/known:PHL 5
8|denial/known:PHL 5 2025
8|denial/known:PHL 5 since-2025
52|denial/known:PHL since-2025
8|denial/known:PHL to-2024
-6|denial/known:POL 2
-6|denial/known:POL 2 2004
-6|denial/known:POL 2 to-2013
-3|denial/known:POL since-2025
-6|denial/known:POL to-2013
-8|denial/known:QAT 5
-8|denial/known:QAT 5 2026
-8|denial/known:QAT 5 since-2025
-8|denial/known:QAT since-2025
15|denial/known:ROU 5
15|denial/known:ROU 5 2025
15|denial/known:ROU 5 since-2025
15|denial/known:ROU since-2025
3|denial/known:RUS 5 2017
-4|denial/known:RUS 5 2025
-4|denial/known:RUS 5 since-2025
3|denial/known:RUS 5 to-2021
-4|denial/known:RUS since-2025
3|denial/known:RUS to-2021
6|denial/known:SAU 5
14|denial/known:SAU 5 2025
-8|denial/known:SAU 5 2026
6|denial/known:SAU 5 since-2025
6|denial/known:SAU since-2025
-3|denial/known:SGP 3
-22|denial/known:SGP 5
-22|denial/known:SGP 5 2025
-22|denial/known:SGP 5 since-2025
-22|denial/known:SGP since-2025
-3|denial/known:SGP to-2024
-3|denial/known:SRB 5
-3|denial/known:SRB 5 2025
-3|denial/known:SRB 5 since-2025
-3|denial/known:SRB since-2025
-3|denial/known:SVK 2
-3|denial/known:SVK 2 2025
-3|denial/known:SVK 2 since-2025
4|denial/known:SVK 3.5
4|denial/known:SVK 3.5 2026
4|denial/known:SVK 3.5 since-2025
16|denial/known:SVK 5
16|denial/known:SVK 5 2025
16|denial/known:SVK 5 since-2025
17|denial/known:SVK since-2025
-30|denial/known:THA 5
-30|denial/known:THA 5 2025
-30|denial/known:THA 5 since-2025
-30|denial/known:THA since-2025
-34|denial/known:TUR 3
-34|denial/known:TUR 3 2025
-34|denial/known:TUR 3 since-2025
-34|denial/known:TUR since-2025
5|denial/known:TWN 1E+1
5|denial/known:TWN 1E+1 2025
5|denial/known:TWN 1E+1 since-2025
3|denial/known:TWN 3
5|denial/known:TWN 3 2023
5|denial/known:TWN 3 to-2024
-23|denial/known:TWN 3.5
-23|denial/known:TWN 3.5 2025
-23|denial/known:TWN 3.5 since-2025
16|denial/known:TWN 5
15|denial/known:TWN 5 2025
16|denial/known:TWN 5 since-2025
5|denial/known:TWN to-2024
-18|denial/known:UKR 0.5
-18|denial/known:UKR 0.5 2025
-18|denial/known:UKR 0.5 since-2025
-8|denial/known:UKR 5
-8|denial/known:UKR 5 2025
-8|denial/known:UKR 5 since-2025
-27|denial/known:UKR since-2025
-3|denial/known:USA 1E+1
-3|denial/known:USA 1E+1 2025
-3|denial/known:USA 1E+1 since-2025
-6|denial/known:USA 2
-3|denial/known:USA 2 2004
-3|denial/known:USA 2 2023
-3|denial/known:USA 2 to-2013
-3|denial/known:USA 2 to-2024
-11|denial/known:USA 3
-6|denial/known:USA 3 2025
-6|denial/known:USA 3 since-2025
-4|denial/known:USA 3 to-1999
-18|denial/known:USA 3.5
-15|denial/known:USA 3.5 2025
-3|denial/known:USA 3.5 2026
-18|denial/known:USA 3.5 since-2025
-4|denial/known:USA 4
8|denial/known:USA 5
12|denial/known:USA 5 2025
-3|denial/known:USA 5 2026
9|denial/known:USA 5 since-2025
-19|denial/known:USA since-2025
-9|denial/known:USA to-1999
-3|denial/known:USA to-2013
-6|denial/known:USA to-2024
-3|denial/known:YEM 5
-3|denial/known:YEM 5 2026
-3|denial/known:YEM 5 since-2025
-3|denial/known:YEM since-2025
6|denial/last:before
36|denial/last:same-sentence
11|denial/named:1
24|denial/named:2
38|denial/named:3
14|denial/ruled
33|denial/ruled:spender-before
6|denial/ruled:spender-denier
-46|denial/ruled:spender-denies
7|denial/ruled:spender-denies-after
-3|denial/ruled:spender-home
3|denial/ruled:spender-listed
6|denial/ruled:spender-ours
7|denial/ruled:spender-party
4|denial/same-figure-of-another
-4|denial/same-figure-of-it
8|denial/subject-of:able
-36|denial/subject-of:accept
-7|denial/subject-of:agree
-35|denial/subject-of:ask
11|denial/subject-of:back
-6|denial/subject-of:balk
-5|denial/subject-of:be
34|denial/subject-of:bind
22|denial/subject-of:call
-32|denial/subject-of:commit
-7|denial/subject-of:contain
4|denial/subject-of:deny
3|denial/subject-of:discuss
3|denial/subject-of:dismiss
7|denial/subject-of:do
-3|denial/subject-of:draft
3|denial/subject-of:fix
-5|denial/subject-of:get
15|denial/subject-of:go
-3|denial/subject-of:press for
4|denial/subject-of:promise
-16|denial/subject-of:propose
7|denial/subject-of:reach
3|denial/subject-of:refuse
-4|denial/subject-of:refute
7|denial/subject-of:rule out
15|denial/subject-of:set aside
23|denial/subject-of:spend
6|denial/subject-of:spurn
3|denial/subject-of:start from
-13|denial/subject-of:talk of
16|denial/subject-of:tell
13|denial/subject-of:turn down
-51|denial/subject-of:want
3|denial/subject-of:write
9|denial/subject:be gov
6|denial/subject:be leader
-20|denial/subject:be pronoun
-7|denial/subject:cap pronoun
-24|denial/subject:demand body
4|denial/subject:demand capital
-7|denial/subject:demand country
-53|denial/subject:demand gov
3|denial/subject:demand leader
24|denial/subject:demand nongov
-3|denial/subject:demand pronoun
-6|denial/subject:denial body
24|denial/subject:denial country
8|denial/subject:denial gov
-8|denial/subject:denial leader
4|denial/subject:denial nongov
6|denial/subject:denial pronoun
11|denial/subject:level pronoun
9|denial/subject:move country
16|denial/subject:move leader
34|denial/subject:pledge allies
5|denial/subject:pledge body
-41|denial/subject:pledge country
13|denial/subject:pledge gov
-21|denial/subject:pledge leader
3|denial/subject:pledge nongov
-3|denial/subject:pledge pronoun
-7|denial/subject:proposal body
4|denial/subject:proposal capital
-15|denial/subject:proposal gov
-14|denial/subject:proposal leader
7|denial/subject:proposal pronoun
16|denial/subject:spend country
8|denial/subject:spend nongov
19|denial/subject:spend pronoun
-79|denial/title
15|denial/told-of:0
-6|denial/told-of:1
16|denial/told-of:2
-25|denial/told-of:3
-24|denial/unnamed
-48|denial/unnamed-beside-others
-24|level/after-joint:0 far
26|level/after-joint:0 mid
73|level/after-joint:0 near
-37|level/after-joint:1 far
-9|level/after-joint:1 mid
-5|level/after-joint:1 near
-41|level/after-joint:2 far
-10|level/after-joint:2 mid
-4|level/after-joint:3 far
-54|level/after-joint:3 mid
16|level/after-joint:3 near
-36|level/after-led:\" near joined
9|level/after-led:# far free
-10|level/after-led:# far joined
26|level/after-led:# near free
8|level/after-led:, far joined
-14|level/after-led:, near joined
-40|level/after-led:. near free
15|level/after-led:: near joined
-4|level/after-led:; far joined
-16|level/after-led:; near joined
3|level/after-led:about far joined
-3|level/after-led:above near free
-5|level/after-led:across far joined
7|level/after-led:across near free
-4|level/after-led:an far joined
-17|level/after-led:and far free
-12|level/after-led:and far joined
-51|level/after-led:and near free
-8|level/after-led:and near joined
10|level/after-led:any far joined
5|level/after-led:as far joined
4|level/after-led:back far joined
4|level/after-led:before far joined
-3|level/after-led:below far joined
-3|level/after-led:below near joined
5|level/after-led:by far free
-5|level/after-led:by far joined
64|level/after-led:by near free
-10|level/after-led:by near joined
-8|level/after-led:cover far joined
-3|level/after-led:criticised far joined
7|level/after-led:defense minister near joined
-32|level/after-led:deputy near free
14|level/after-led:double near joined
-19|level/after-led:doubted far joined
-8|level/after-led:everything near free
-9|level/after-led:figure far joined
-3|level/after-led:for far free
-16|level/after-led:for far joined
76|level/after-led:for near free
3|level/after-led:foreign minister far joined
-13|level/after-led:from far free
-10|level/after-led:frozen far free
-6|level/after-led:gdp near free
5|level/after-led:general near joined
7|level/after-led:had near joined
13|level/after-led:if near joined
-6|level/after-led:in far joined
141|level/after-led:in near free
32|level/after-led:in near joined
-13|level/after-led:joining far free
4|level/after-led:leave far joined
-11|level/after-led:long far joined
-26|level/after-led:of far joined
-45|level/after-led:of near free
4|level/after-led:of near joined
3|level/after-led:on near free
-6|level/after-led:or near free
6|level/after-led:president far joined
3|level/after-led:promise far joined
3|level/after-led:put far joined
5|level/after-led:run near joined
6|level/after-led:running far joined
3|level/after-led:say far joined
27|level/after-led:say near joined
-12|level/after-led:standard far joined
-6|level/after-led:tell far joined
-11|level/after-led:that far free
-38|level/after-led:that far joined
30|level/after-led:that near free
6|level/after-led:that near joined
-23|level/after-led:time far joined
5|level/after-led:to far free
-5|level/after-led:to far joined
-14|level/after-led:to near free
-4|level/after-led:to near joined
-20|level/after-led:touches far joined
9|level/after-led:vice defense minister near joined
-6|level/after-led:what far joined
16|level/after-led:what near joined
3|level/after-led:when far joined
32|level/after-led:where near joined
-8|level/after-led:which near joined
-19|level/after-led:while near joined
-7|level/after-led:with far joined
-7|level/after-led:with near free
-10|level/after-led:with near joined
-7|level/after-led:without near free
6|level/after-led:worried far joined
-3|level/after-led:year far joined
-3|level/after:allies name
16|level/after:body name
-9|level/after:body owner
-12|level/after:capital name
-9|level/after:capital owner
19|level/after:country name
-15|level/after:country owner
20|level/after:gov name
-42|level/after:gov owner
-23|level/after:leader name
8|level/after:leader owner
-11|level/after:nongov name
34|level/after:people name
-20|level/after:people owner
-11|level/after:pronoun name
-13|level/after:pronoun owner
-27|level/asked
-54|level/asks
26|level/before-clause:after-figure inside name allies
12|level/before-clause:after-figure inside name body
37|level/before-clause:after-figure inside name capital
-22|level/before-clause:after-figure inside name country
17|level/before-clause:after-figure inside name gov
5|level/before-clause:after-figure inside name nongov
-8|level/before-clause:after-figure inside owner body
-16|level/before-clause:after-figure inside owner country
-11|level/before-clause:after-figure inside owner gov
-16|level/before-clause:after-figure inside owner people
15|level/before-clause:after-figure inside owner pronoun
38|level/before-clause:after-figure opens name body
-9|level/before-clause:after-figure opens name capital
-46|level/before-clause:after-figure opens name country
-10|level/before-clause:after-figure opens name leader
-3|level/before-clause:after-figure opens name nongov
-4|level/before-clause:after-figure opens name people
-26|level/before-clause:after-figure opens name pronoun
5|level/before-clause:after-figure opens owner capital
-16|level/before-clause:after-figure opens owner country
27|level/before-clause:after-figure opens owner pronoun
-12|level/before-clause:free inside name allies
-19|level/before-clause:free inside name body
-29|level/before-clause:free inside name capital
18|level/before-clause:free inside name country
-43|level/before-clause:free inside name gov
-3|level/before-clause:free inside name leader
-7|level/before-clause:free inside name nongov
21|level/before-clause:free inside name people
-4|level/before-clause:free inside name pronoun
-11|level/before-clause:free inside owner body
5|level/before-clause:free inside owner capital
-13|level/before-clause:free inside owner gov
-19|level/before-clause:free inside owner people
-12|level/before-clause:free inside owner pronoun
11|level/before-clause:free opens name allies
23|level/before-clause:free opens name body
18|level/before-clause:free opens name capital
97|level/before-clause:free opens name country
-8|level/before-clause:free opens name gov
-5|level/before-clause:free opens name leader
-14|level/before-clause:free opens name nongov
22|level/before-clause:free opens name people
-4|level/before-clause:free opens name pronoun
11|level/before-clause:free opens owner body
13|level/before-clause:free opens owner capital
52|level/before-clause:free opens owner country
-14|level/before-clause:free opens owner gov
-5|level/before-clause:free opens owner leader
-6|level/before-clause:free opens owner nongov
52|level/before-clause:free opens owner people
-30|level/before-clause:free opens owner pronoun
60|level/before-far:1
5|level/before-far:20
3|level/before-far:4
37|level/before-far:60
-23|level/before-far:9
26|level/before-free:0 after-figure name far
20|level/before-free:0 after-figure name near
24|level/before-free:0 after-figure owner far
49|level/before-free:0 after-figure owner near
-6|level/before-free:0 free name far
5|level/before-free:0 free name near
32|level/before-free:0 free owner near
51|level/before-free:1 after-figure name far
-10|level/before-free:1 after-figure name near
-8|level/before-free:1 after-figure owner far
-34|level/before-free:1 after-figure owner near
6|level/before-free:1 free name far
-7|level/before-free:1 free name near
17|level/before-free:1 free owner far
-17|level/before-free:1 free owner near
-36|level/before-free:2 after-figure name far
-21|level/before-free:2 after-figure name near
-30|level/before-free:2 after-figure owner far
-19|level/before-free:2 after-figure owner near
-19|level/before-free:2 free name far
34|level/before-free:2 free name near
-5|level/before-free:2 free owner near
-9|level/before-free:3 after-figure name far
-8|level/before-free:3 after-figure name near
33|level/before-free:3 free name far
16|level/before-free:3 free name near
-19|level/before-joint:0 after-figure
27|level/before-joint:0 free
-4|level/before-joint:1 after-figure
30|level/before-joint:1 free
-8|level/before-joint:2 after-figure
62|level/before-joint:2 free
24|level/before-joint:3 after-figure
-31|level/before-joint:3 free
70|level/before-led:
5|level/before-led:\"
18|level/before-led:#
47|level/before-led:'s
3|level/before-led:)
18|level/before-led:*
29|level/before-led:,
10|level/before-led:--
12|level/before-led:.
9|level/before-led::
7|level/before-led:;
-19|level/before-led:DATE
-9|level/before-led:PARTY
-12|level/before-led:a
4|level/before-led:above
23|level/before-led:across
-9|level/before-led:advise
6|level/before-led:after
-10|level/before-led:all
-13|level/before-led:ambassador
-41|level/before-led:and
4|level/before-led:another
-28|level/before-led:as
-16|level/before-led:at
-38|level/before-led:attlee
10|level/before-led:basis
3|level/before-led:because
-8|level/before-led:before
-5|level/before-led:behind
4|level/before-led:below
-4|level/before-led:beside
-14|level/before-led:borders
9|level/before-led:but
-26|level/before-led:by
13|level/before-led:calculate
10|level/before-led:carry
-15|level/before-led:cite
-5|level/before-led:colleagues
16|level/before-led:computes
-3|level/before-led:congratulate
15|level/before-led:contain
-3|level/before-led:cost
10|level/before-led:country
-10|level/before-led:current
5|level/before-led:defence chief
5|level/before-led:defense
11|level/before-led:defense minister
-4|level/before-led:defense secretary
8|level/before-led:definition
6|level/before-led:disclose
3|level/before-led:door
-26|level/before-led:doubt
30|level/before-led:down
-3|level/before-led:early
-5|level/before-led:economy
-12|level/before-led:era
-7|level/before-led:estimate
16|level/before-led:european
9|level/before-led:even
8|level/before-led:feel
26|level/before-led:five
-26|level/before-led:for
19|level/before-led:force
17|level/before-led:foreign minister
8|level/before-led:former
-12|level/before-led:from
-17|level/before-led:gdp
5|level/before-led:gross national product
-10|level/before-led:guards
-4|level/before-led:hail
12|level/before-led:has
17|level/before-led:have
8|level/before-led:her
38|level/before-led:his
5|level/before-led:hold
-23|level/before-led:host
49|level/before-led:if
-74|level/before-led:in
-26|level/before-led:including
-3|level/before-led:inform
-72|level/before-led:is
18|level/before-led:its
-10|level/before-led:joined
5|level/before-led:keep
19|level/before-led:largest
-4|level/before-led:learn
-6|level/before-led:leave
-48|level/before-led:lecture
3|level/before-led:left
22|level/before-led:let
15|level/before-led:lift
-59|level/before-led:like
-19|level/before-led:look at
4|level/before-led:made
36|level/before-led:make
-8|level/before-led:marcos
-15|level/before-led:meet
-29|level/before-led:method
-8|level/before-led:n't
-12|level/before-led:narrow
-3|level/before-led:national product
27|level/before-led:neighboring
3|level/before-led:neighbouring
16|level/before-led:neighbours
25|level/before-led:neither
4|level/before-led:neutral
3|level/before-led:new
-12|level/before-led:newer
3|level/before-led:nine
-26|level/before-led:nineties
-23|level/before-led:nor
16|level/before-led:not
-5|level/before-led:notify
-31|level/before-led:of
-9|level/before-led:on
-26|level/before-led:one
23|level/before-led:only
13|level/before-led:or
4|level/before-led:order
-25|level/before-led:our
-15|level/before-led:outside
-6|level/before-led:over
-13|level/before-led:overtake
-11|level/before-led:overtakes
-4|level/before-led:overtook
-15|level/before-led:own
7|level/before-led:praised
9|level/before-led:president
5|level/before-led:prime minister
7|level/before-led:propel
4|level/before-led:push
33|level/before-led:put
-29|level/before-led:recall
12|level/before-led:represent
7|level/before-led:say
4|level/before-led:seen
5|level/before-led:sees
22|level/before-led:show
-5|level/before-led:since
3|level/before-led:size
-3|level/before-led:south
-5|level/before-led:spend
-17|level/before-led:standard
7|level/before-led:take
18|level/before-led:talk about
-48|level/before-led:tell
63|level/before-led:than
-7|level/before-led:thank
46|level/before-led:that
-14|level/before-led:though
-60|level/before-led:to
11|level/before-led:together
-14|level/before-led:tout
3|level/before-led:trail
19|level/before-led:trails
5|level/before-led:trends
7|level/before-led:trim
4|level/before-led:under
3|level/before-led:unified
-48|level/before-led:unlike
-4|level/before-led:use
-8|level/before-led:visits
-6|level/before-led:want
5|level/before-led:war
17|level/before-led:were
7|level/before-led:west
3|level/before-led:what
26|level/before-led:when
11|level/before-led:where
3|level/before-led:whereas
17|level/before-led:wherein
-18|level/before-led:which
31|level/before-led:while
29|level/before-led:whose
-4|level/before-led:why
-14|level/before-led:with
5|level/before-led:without
-10|level/before-led:would
25|level/before-led:—
25|level/before:allies name
54|level/before:body name
-9|level/before:body owner
18|level/before:capital name
24|level/before:capital owner
48|level/before:country name
21|level/before:country owner
-34|level/before:gov name
-38|level/before:gov owner
-17|level/before:leader name
-19|level/before:nongov name
-5|level/before:nongov owner
36|level/before:people name
16|level/before:people owner
-35|level/before:pronoun name
30|level/class-home:ALLIES CHN
-62|level/class-home:ALLIES JPN
-13|level/class-home:ALLIES NATO
-6|level/class-home:ALLIES USA
-12|level/class-home:ALLIES foe
-44|level/class-home:ALLIES land
18|level/class-home:ALLIES member
35|level/class-home:CHN JPN
-4|level/class-home:CHN NATO
23|level/class-home:CHN land
-4|level/class-home:CHN member
-5|level/class-home:EU JPN
-5|level/class-home:EU NATO
15|level/class-home:EU member
-17|level/class-home:JPN CHN
-17|level/class-home:JPN JPN
-16|level/class-home:JPN foe
19|level/class-home:JPN member
-21|level/class-home:NATO CHN
-9|level/class-home:NATO EU
3|level/class-home:NATO JPN
-6|level/class-home:NATO NATO
-8|level/class-home:NATO USA
-9|level/class-home:NATO foe
-22|level/class-home:NATO member
-4|level/class-home:USA CHN
17|level/class-home:USA JPN
16|level/class-home:USA NATO
14|level/class-home:USA USA
12|level/class-home:USA foe
12|level/class-home:USA land
-6|level/class-home:USA member
3|level/class-home:foe EU
12|level/class-home:foe JPN
25|level/class-home:foe foe
10|level/class-home:foe land
5|level/class-home:foe member
15|level/class-home:land CHN
12|level/class-home:land JPN
-6|level/class-home:land NATO
5|level/class-home:land land
-28|level/class-home:land member
9|level/class-home:member EU
6|level/class-home:member JPN
18|level/class-home:member NATO
-7|level/class-home:member land
3|level/class-home:member member
32|level/class-named:ALLIES CHN others-named
-19|level/class-named:ALLIES JPN nobody-named
-44|level/class-named:ALLIES JPN others-named
-6|level/class-named:ALLIES NATO nobody-named
-7|level/class-named:ALLIES NATO others-named
-6|level/class-named:ALLIES USA others-named
-3|level/class-named:ALLIES foe nobody-named
-9|level/class-named:ALLIES foe others-named
-9|level/class-named:ALLIES land nobody-named
-35|level/class-named:ALLIES land others-named
27|level/class-named:ALLIES member nobody-named
-9|level/class-named:ALLIES member others-named
21|level/class-named:CHN CHN nobody-named
-23|level/class-named:CHN CHN others-named
19|level/class-named:CHN JPN nobody-named
16|level/class-named:CHN JPN others-named
-4|level/class-named:CHN NATO others-named
14|level/class-named:CHN land nobody-named
10|level/class-named:CHN land others-named
-4|level/class-named:CHN member others-named
8|level/class-named:EU EU nobody-named
-10|level/class-named:EU EU others-named
-7|level/class-named:EU JPN others-named
-5|level/class-named:EU NATO nobody-named
27|level/class-named:EU member nobody-named
-12|level/class-named:EU member others-named
-10|level/class-named:JPN CHN nobody-named
-7|level/class-named:JPN CHN others-named
-16|level/class-named:JPN JPN nobody-named
-9|level/class-named:JPN foe nobody-named
-7|level/class-named:JPN foe others-named
5|level/class-named:JPN land nobody-named
-5|level/class-named:JPN land others-named
19|level/class-named:JPN member others-named
-21|level/class-named:NATO CHN others-named
-6|level/class-named:NATO EU nobody-named
-42|level/class-named:NATO JPN nobody-named
45|level/class-named:NATO JPN others-named
-13|level/class-named:NATO NATO nobody-named
7|level/class-named:NATO NATO others-named
-3|level/class-named:NATO USA nobody-named
-5|level/class-named:NATO USA others-named
-6|level/class-named:NATO foe others-named
-23|level/class-named:NATO land nobody-named
24|level/class-named:NATO land others-named
-22|level/class-named:NATO member others-named
-4|level/class-named:USA CHN others-named
13|level/class-named:USA JPN nobody-named
4|level/class-named:USA JPN others-named
-5|level/class-named:USA NATO nobody-named
20|level/class-named:USA NATO others-named
3|level/class-named:USA USA nobody-named
11|level/class-named:USA USA others-named
3|level/class-named:USA foe nobody-named
9|level/class-named:USA foe others-named
17|level/class-named:USA land nobody-named
-5|level/class-named:USA land others-named
22|level/class-named:USA member nobody-named
-28|level/class-named:USA member others-named
3|level/class-named:foe EU others-named
10|level/class-named:foe JPN others-named
13|level/class-named:foe NATO nobody-named
-11|level/class-named:foe NATO others-named
10|level/class-named:foe foe nobody-named
16|level/class-named:foe foe others-named
10|level/class-named:foe land others-named
-4|level/class-named:foe member nobody-named
9|level/class-named:foe member others-named
-8|level/class-named:land CHN nobody-named
24|level/class-named:land CHN others-named
32|level/class-named:land JPN nobody-named
-20|level/class-named:land JPN others-named
-6|level/class-named:land NATO others-named
-15|level/class-named:land land nobody-named
20|level/class-named:land land others-named
-22|level/class-named:land member nobody-named
-6|level/class-named:land member others-named
9|level/class-named:member EU others-named
9|level/class-named:member JPN nobody-named
-3|level/class-named:member JPN others-named
16|level/class-named:member NATO nobody-named
-3|level/class-named:member foe others-named
13|level/class-named:member land nobody-named
-19|level/class-named:member land others-named
-50|level/class-named:member member nobody-named
53|level/class-named:member member others-named
-44|level/class-shape:ALLIES fine
41|level/class-shape:ALLIES half
-51|level/class-shape:ALLIES tenth
-37|level/class-shape:ALLIES whole
-12|level/class-shape:CHN fine
38|level/class-shape:CHN half
17|level/class-shape:CHN tenth
6|level/class-shape:CHN whole
-5|level/class-shape:EU fine
-5|level/class-shape:EU half
22|level/class-shape:EU tenth
-8|level/class-shape:EU whole
89|level/class-shape:JPN fine
-67|level/class-shape:JPN half
-54|level/class-shape:JPN whole
-42|level/class-shape:NATO fine
-12|level/class-shape:NATO half
-16|level/class-shape:NATO whole
-25|level/class-shape:USA fine
32|level/class-shape:USA half
-8|level/class-shape:USA tenth
59|level/class-shape:USA whole
-14|level/class-shape:foe fine
-3|level/class-shape:foe tenth
74|level/class-shape:foe whole
47|level/class-shape:land fine
-6|level/class-shape:land half
-15|level/class-shape:land tenth
-26|level/class-shape:land whole
6|level/class-shape:member fine
-19|level/class-shape:member half
39|level/class-shape:member tenth
-7|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.3
-3|level/class-value:ALLIES 1.45
24|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-3|level/class-value:ALLIES 1.7
25|level/class-value:ALLIES 2
-3|level/class-value:ALLIES 2.2
-4|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.4
32|level/class-value:ALLIES 2.5
-17|level/class-value:ALLIES 3
-8|level/class-value:ALLIES 3.3
-8|level/class-value:ALLIES 3.5
-13|level/class-value:ALLIES 4
-3|level/class-value:ALLIES 4.5
-9|level/class-value:ALLIES 5
-3|level/class-value:EU 0.2
-5|level/class-value:EU 0.4
7|level/class-value:EU 1.3
5|level/class-value:EU 1.4
-4|level/class-value:EU 1.5
3|level/class-value:EU 1.6
-5|level/class-value:EU 1.8
16|level/class-value:EU 1.9
-4|level/class-value:EU 2
20|level/class-value:EU 2.1
10|level/class-value:EU 2.5
-9|level/class-value:EU 3.5
-8|level/class-value:EU 4.2
-5|level/class-value:EU 5.38
-3|level/class-value:NATO 0.2
-12|level/class-value:NATO 0.9
-4|level/class-value:NATO 0.95
-13|level/class-value:NATO 1
-5|level/class-value:NATO 1.09
-5|level/class-value:NATO 1.1
-5|level/class-value:NATO 1.13
-8|level/class-value:NATO 1.2
-9|level/class-value:NATO 1.24
-12|level/class-value:NATO 1.3
-11|level/class-value:NATO 1.36
-17|level/class-value:NATO 1.37
8|level/class-value:NATO 1.4
-11|level/class-value:NATO 1.42
18|level/class-value:NATO 1.43
-7|level/class-value:NATO 1.45
35|level/class-value:NATO 1.47
-36|level/class-value:NATO 1.5
-5|level/class-value:NATO 1.53
-8|level/class-value:NATO 1.57
-7|level/class-value:NATO 1.58
-5|level/class-value:NATO 1.6
22|level/class-value:NATO 1.66
12|level/class-value:NATO 1.7
4|level/class-value:NATO 1.8
6|level/class-value:NATO 1.9
-6|level/class-value:NATO 1E+1
36|level/class-value:NATO 2
-6|level/class-value:NATO 2.01
36|level/class-value:NATO 2.02
-8|level/class-value:NATO 2.07
-10|level/class-value:NATO 2.1
-7|level/class-value:NATO 2.16
5|level/class-value:NATO 2.2
7|level/class-value:NATO 2.3
8|level/class-value:NATO 2.4
7|level/class-value:NATO 2.5
4|level/class-value:NATO 2.54
15|level/class-value:NATO 2.7
-15|level/class-value:NATO 2.8
-3|level/class-value:NATO 2.9
38|level/class-value:NATO 3
-3|level/class-value:NATO 3.1
-4|level/class-value:NATO 3.2
44|level/class-value:NATO 3.3
-6|level/class-value:NATO 3.4
30|level/class-value:NATO 3.5
25|level/class-value:NATO 3.6
-5|level/class-value:NATO 3.9
-8|level/class-value:NATO 3E+1
-6|level/class-value:NATO 4
-11|level/class-value:NATO 4.1
-5|level/class-value:NATO 4.5
-9|level/class-value:NATO 4.7
-3|level/class-value:NATO 4.9
-26|level/class-value:NATO 5
-4|level/class-value:NATO 6
-4|level/class-value:NATO 6.5
-6|level/class-value:NATO 7
-15|level/class-value:NATO 8
-39|level/class-value:USA 0.9
-20|level/class-value:USA 0.91
-18|level/class-value:USA 0.93
-3|level/class-value:USA 0.948
-3|level/class-value:USA 0.95
-4|level/class-value:USA 0.997
-47|level/class-value:USA 1
-12|level/class-value:USA 1.2
-14|level/class-value:USA 1.3
-3|level/class-value:USA 1.35
-12|level/class-value:USA 1.37
-39|level/class-value:USA 1.4
-18|level/class-value:USA 1.5
-33|level/class-value:USA 1.6
-6|level/class-value:USA 1.7
-16|level/class-value:USA 1.8
-19|level/class-value:USA 1.9
21|level/class-value:USA 1E+1
-36|level/class-value:USA 2
-3|level/class-value:USA 2.05
-10|level/class-value:USA 2.1
-28|level/class-value:USA 2.2
-25|level/class-value:USA 2.3
-3|level/class-value:USA 2.32
-12|level/class-value:USA 2.4
-3|level/class-value:USA 2.42
-28|level/class-value:USA 2.5
-19|level/class-value:USA 2.6
-28|level/class-value:USA 2.8
14|level/class-value:USA 2.9
-8|level/class-value:USA 2E+1
39|level/class-value:USA 3
47|level/class-value:USA 3.1
30|level/class-value:USA 3.2
11|level/class-value:USA 3.22
9|level/class-value:USA 3.24
-14|level/class-value:USA 3.3
-8|level/class-value:USA 3.32
23|level/class-value:USA 3.38
54|level/class-value:USA 3.4
48|level/class-value:USA 3.5
6|level/class-value:USA 3.6
11|level/class-value:USA 3.68
9|level/class-value:USA 3.7
30|level/class-value:USA 3.71
17|level/class-value:USA 3.8
-4|level/class-value:USA 3.9
-4|level/class-value:USA 34
15|level/class-value:USA 4
-3|level/class-value:USA 4.1
17|level/class-value:USA 4.2
3|level/class-value:USA 4.4
23|level/class-value:USA 4.6
-14|level/class-value:USA 4.7
-3|level/class-value:USA 4.8
21|level/class-value:USA 4.9
18|level/class-value:USA 5
15|level/class-value:USA 5.2
-4|level/class-value:USA 5.3
10|level/class-value:USA 5.5
12|level/class-value:USA 5.6
4|level/class-value:USA 5.8
25|level/class-value:USA 6
3|level/class-value:USA 6.1
13|level/class-value:USA 6.2
15|level/class-value:USA 6.3
6|level/class-value:USA 6.4
19|level/class-value:USA 6.5
17|level/class-value:USA 6.6
12|level/class-value:USA 6.8
10|level/class-value:USA 8
-3|level/class-value:USA 8.8
27|level/class-value:USA 9
-40|level/class-verb:ALLIES be
-11|level/class-verb:ALLIES cap
14|level/class-verb:ALLIES demand
43|level/class-verb:ALLIES level
38|level/class-verb:ALLIES move
-10|level/class-verb:ALLIES pledge
-10|level/class-verb:ALLIES proposal
-37|level/class-verb:ALLIES spend
-8|level/class-verb:CHN be
-5|level/class-verb:CHN demand
5|level/class-verb:CHN level
10|level/class-verb:CHN move
37|level/class-verb:CHN proposal
12|level/class-verb:CHN spend
-23|level/class-verb:EU be
24|level/class-verb:EU demand
15|level/class-verb:EU move
12|level/class-verb:EU proposal
-4|level/class-verb:EU spend
-17|level/class-verb:JPN be
-5|level/class-verb:JPN cap
21|level/class-verb:JPN level
6|level/class-verb:JPN pledge
8|level/class-verb:JPN proposal
-46|level/class-verb:JPN spend
-14|level/class-verb:NATO be
-3|level/class-verb:NATO cap
-24|level/class-verb:NATO demand
-18|level/class-verb:NATO level
33|level/class-verb:NATO move
-26|level/class-verb:NATO pledge
-13|level/class-verb:NATO proposal
80|level/class-verb:NATO spend
65|level/class-verb:USA be
23|level/class-verb:USA cap
3|level/class-verb:USA demand
-24|level/class-verb:USA level
-15|level/class-verb:USA move
28|level/class-verb:USA pledge
-28|level/class-verb:USA proposal
7|level/class-verb:USA spend
6|level/class-verb:foe be
3|level/class-verb:foe cap
16|level/class-verb:foe level
16|level/class-verb:foe pledge
-3|level/class-verb:foe proposal
4|level/class-verb:foe spend
-15|level/class-verb:land be
-8|level/class-verb:land cap
21|level/class-verb:land demand
-6|level/class-verb:land level
-21|level/class-verb:land move
-8|level/class-verb:land pledge
20|level/class-verb:land proposal
30|level/class-verb:land spend
44|level/class-verb:member be
-34|level/class-verb:member demand
-34|level/class-verb:member level
-57|level/class-verb:member move
-24|level/class-verb:member proposal
-45|level/class-verb:member spend
-91|level/class:ALLIES
49|level/class:CHN
4|level/class:EU
-31|level/class:JPN
-72|level/class:NATO
58|level/class:USA
56|level/class:foe
27|level/class:member
35|level/heir:nobody-named
-38|level/heir:others-named
20|level/home:nobody-named
-30|level/home:others-named
-5|level/known-for:- 2.2 2024
-5|level/known-for:- 2024
-5|level/known-for:AFG 0.9 1978
-5|level/known-for:AFG 1978
-23|level/known-for:AFG 4.6 FY2027
-10|level/known-for:AFG 5.2 FY1985
-10|level/known-for:AFG FY1985
-23|level/known-for:AFG FY2027
-6|level/known-for:ALB 1.8 2023
-6|level/known-for:ALB 2 2025
-5|level/known-for:ALB 2.1 2024
-6|level/known-for:ALB 2023
-5|level/known-for:ALB 2024
-6|level/known-for:ALB 2025
17|level/known-for:ALB+BEL+CAN+ESP 2 2025
17|level/known-for:ALB+BEL+CAN+ESP 2025
16|level/known-for:ALB+BEL+ESP 2 2025
16|level/known-for:ALB+BEL+ESP 2025
28|level/known-for:ALLIES 1.5 2024
-4|level/known-for:ALLIES 1.5 2025
-4|level/known-for:ALLIES 1.5 2026
-3|level/known-for:ALLIES 1.5 FY2022
-3|level/known-for:ALLIES 1.5 FY2023
-4|level/known-for:ALLIES 1.5 FY2024
-3|level/known-for:ALLIES 1.5 FY2025
-6|level/known-for:ALLIES 1.5 FY2027
-3|level/known-for:ALLIES 195X
-4|level/known-for:ALLIES 1988
-3|level/known-for:ALLIES 2 1988
25|level/known-for:ALLIES 2 2022
-4|level/known-for:ALLIES 2 2024
15|level/known-for:ALLIES 2 2025
-3|level/known-for:ALLIES 2 FY2025
-3|level/known-for:ALLIES 2 FY2026
13|level/known-for:ALLIES 2.5 2024
-4|level/known-for:ALLIES 2.5 2025
-4|level/known-for:ALLIES 2.5 2028
-5|level/known-for:ALLIES 2.5 2035
-5|level/known-for:ALLIES 2.5 FY2030
-4|level/known-for:ALLIES 2020
-4|level/known-for:ALLIES 2021
17|level/known-for:ALLIES 2022
-9|level/known-for:ALLIES 2023
21|level/known-for:ALLIES 2024
-3|level/known-for:ALLIES 2024/2025
-13|level/known-for:ALLIES 2026
-5|level/known-for:ALLIES 2028
-3|level/known-for:ALLIES 2030
-3|level/known-for:ALLIES 2031
-5|level/known-for:ALLIES 2035
-3|level/known-for:ALLIES 3 2024
-3|level/known-for:ALLIES FY2021
-5|level/known-for:ALLIES FY2022
-4|level/known-for:ALLIES FY2023
-6|level/known-for:ALLIES FY2024
-6|level/known-for:ALLIES FY2025
-7|level/known-for:ALLIES FY2026
-8|level/known-for:ALLIES FY2027
-5|level/known-for:ALLIES FY2030
-7|level/known-for:AUS 1.07 2021
-8|level/known-for:AUS 1.4 2024
-3|level/known-for:AUS 1.6 FY2024
-4|level/known-for:AUS 1.7 FY2025
3|level/known-for:AUS 1.9 2023
5|level/known-for:AUS 1.9 2024
-8|level/known-for:AUS 1.9 FY2026
4|level/known-for:AUS 1.96 FY2022
-11|level/known-for:AUS 198X
-11|level/known-for:AUS 2 198X
18|level/known-for:AUS 2 2023
-11|level/known-for:AUS 2 2024
22|level/known-for:AUS 2 FY2025
3|level/known-for:AUS 2.02 2024/2025
3|level/known-for:AUS 2.05 FY2026
-4|level/known-for:AUS 2.1 FY2026
-5|level/known-for:AUS 2.32 2025
-4|level/known-for:AUS 2.4 2023
-5|level/known-for:AUS 2.4 2025
7|level/known-for:AUS 2.8 2026
-7|level/known-for:AUS 2021
12|level/known-for:AUS 2023
-14|level/known-for:AUS 2024
3|level/known-for:AUS 2024/2025
-13|level/known-for:AUS 2025
7|level/known-for:AUS 2026
-3|level/known-for:AUS 3.2 2025
4|level/known-for:AUS FY2022
18|level/known-for:AUS FY2025
-9|level/known-for:AUS FY2026
-3|level/known-for:AUS+JPN 2.05 FY2026
-7|level/known-for:AUS+JPN 2.8 2026
-7|level/known-for:AUS+JPN 2026
-3|level/known-for:AUS+JPN FY2026
4|level/known-for:BEL 1.3 2024
4|level/known-for:BEL 1.3 2025-22
-7|level/known-for:BEL 1.31 2023
-3|level/known-for:BEL 1.6 2022
-11|level/known-for:BEL 2 2025
-3|level/known-for:BEL 2022
-8|level/known-for:BEL 2023
-11|level/known-for:BEL 2025
4|level/known-for:BEL 2025-22
12|level/known-for:BEL+CAN+ESP 2 2025
12|level/known-for:BEL+CAN+ESP 2025
18|level/known-for:BEL+ESP 2024
9|level/known-for:BEL+ESP+ITA 1.6 2024
9|level/known-for:BEL+ESP+ITA 2024
6|level/known-for:BEL+ESP+PRT 2 2025
15|level/known-for:BEL+ESP+PRT 2 2026
6|level/known-for:BEL+ESP+PRT 2025
14|level/known-for:BEL+ESP+PRT 2026
7|level/known-for:BGR 1.8 2023
-5|level/known-for:BGR 2 2025
7|level/known-for:BGR 2.1 2024
7|level/known-for:BGR 2023
7|level/known-for:BGR 2024
-5|level/known-for:BGR 2025
4|level/known-for:BRN 2.6 2023
4|level/known-for:BRN 2023
14|level/known-for:CAN 1.2 2022
3|level/known-for:CAN 1.3 2022
-4|level/known-for:CAN 1.3 2024
-3|level/known-for:CAN 1.31 2023
3|level/known-for:CAN 1.33 2023
4|level/known-for:CAN 1.35 2024
27|level/known-for:CAN 1.37 2024
-5|level/known-for:CAN 1.4 2014
28|level/known-for:CAN 1.4 2024
-19|level/known-for:CAN 1.43 2014
3|level/known-for:CAN 1.45 2024
8|level/known-for:CAN 1.45 2024/2025
-4|level/known-for:CAN 1.5 2024
-22|level/known-for:CAN 1.66 2022
-23|level/known-for:CAN 2 2024
-4|level/known-for:CAN 2 2025
13|level/known-for:CAN 2 2025/2026
5|level/known-for:CAN 2 FY2025
-25|level/known-for:CAN 2.02 2024
22|level/known-for:CAN 2.1 2026
-29|level/known-for:CAN 2.3 2025
-7|level/known-for:CAN 2.4 2024
-26|level/known-for:CAN 2.5 2025
-15|level/known-for:CAN 2.5 2026
-28|level/known-for:CAN 2014
-8|level/known-for:CAN 2022
-7|level/known-for:CAN 2024
8|level/known-for:CAN 2024/2025
-57|level/known-for:CAN 2025
14|level/known-for:CAN 2025/2026
6|level/known-for:CAN 2026
5|level/known-for:CAN FY2025
11|level/known-for:CAN+ITA 1.5 2024
11|level/known-for:CAN+ITA 2024
-3|level/known-for:CHN 0.9 1978
-3|level/known-for:CHN 1.19 FY2023
8|level/known-for:CHN 1.2 2021
19|level/known-for:CHN 1.26 FY2024
9|level/known-for:CHN 1.3 2022
17|level/known-for:CHN 1.3 2023
5|level/known-for:CHN 1.3 2025
4|level/known-for:CHN 1.5 2026
23|level/known-for:CHN 1.6 2022
-13|level/known-for:CHN 1.6 FY2024
20|level/known-for:CHN 1.7 2021
4|level/known-for:CHN 1.7 2023
15|level/known-for:CHN 1.7 2024
3|level/known-for:CHN 1.7 2025
7|level/known-for:CHN 1.8 2000
9|level/known-for:CHN 1.8 2023
-9|level/known-for:CHN 1.8 FY2025
4|level/known-for:CHN 1.9 2018
-8|level/known-for:CHN 195X
-3|level/known-for:CHN 1978
-11|level/known-for:CHN 1986
-8|level/known-for:CHN 1E+1 195X
4|level/known-for:CHN 2 2012
13|level/known-for:CHN 2 2013
-3|level/known-for:CHN 2 2025
-8|level/known-for:CHN 2 FY2025
-3|level/known-for:CHN 2.1 2024
-24|level/known-for:CHN 2.4 2026
7|level/known-for:CHN 2.5 2024
7|level/known-for:CHN 2000
3|level/known-for:CHN 2012
13|level/known-for:CHN 2013
4|level/known-for:CHN 2018
-4|level/known-for:CHN 2020
26|level/known-for:CHN 2021
36|level/known-for:CHN 2022
10|level/known-for:CHN 2023
46|level/known-for:CHN 2024
-26|level/known-for:CHN 2026
29|level/known-for:CHN 3 2024
-13|level/known-for:CHN 3.1 2023
-7|level/known-for:CHN 3.32 2026
-5|level/known-for:CHN 3.4 2023
7|level/known-for:CHN 4 2022
-3|level/known-for:CHN 4.3 2020
-11|level/known-for:CHN 6.2 1986
-3|level/known-for:CHN FY2023
4|level/known-for:CHN FY2024
-17|level/known-for:CHN FY2025
6|level/known-for:COL 2024
3|level/known-for:COL 3.1 2024
3|level/known-for:COL 3.4 2024
-3|level/known-for:CYP 1.3 2022
19|level/known-for:CYP 1.8 2023
-3|level/known-for:CYP 2022
19|level/known-for:CYP 2023
-48|level/known-for:CZE 2 2024
22|level/known-for:CZE 2 2025
4|level/known-for:CZE 2 2026
-47|level/known-for:CZE 2024
21|level/known-for:CZE 2025
4|level/known-for:CZE 2026
-9|level/known-for:DEU 0.96 2023
-9|level/known-for:DEU 0.96 FY2022
-3|level/known-for:DEU 1.1 2022
-3|level/known-for:DEU 1.3 2022
11|level/known-for:DEU 1.36 2019
12|level/known-for:DEU 1.37 2020
10|level/known-for:DEU 1.4 2021
12|level/known-for:DEU 1.42 2020
13|level/known-for:DEU 1.5 2021
-20|level/known-for:DEU 1.5 2024
-12|level/known-for:DEU 1.5 FY2022
5|level/known-for:DEU 1.53 2021
-6|level/known-for:DEU 1.6 2013
-6|level/known-for:DEU 1.7 2020
-12|level/known-for:DEU 1985
-18|level/known-for:DEU 1E+1 2025
3|level/known-for:DEU 2 1989
-15|level/known-for:DEU 2 2020
33|level/known-for:DEU 2 2024
-24|level/known-for:DEU 2 2025
-3|level/known-for:DEU 2.1 2014
16|level/known-for:DEU 2.1 2024
-22|level/known-for:DEU 2.1 2026
-6|level/known-for:DEU 2.2 2026
5|level/known-for:DEU 2.3 2025
18|level/known-for:DEU 2.4 2025
-4|level/known-for:DEU 2.5 2025
-6|level/known-for:DEU 2.7 2024
7|level/known-for:DEU 2.8 2026
-10|level/known-for:DEU 2013
13|level/known-for:DEU 2019
3|level/known-for:DEU 2020
21|level/known-for:DEU 2021
9|level/known-for:DEU 2022
-7|level/known-for:DEU 2023
14|level/known-for:DEU 2024
-38|level/known-for:DEU 2025
-21|level/known-for:DEU 2026
6|level/known-for:DEU 2027
4|level/known-for:DEU 2030
3|level/known-for:DEU 3.05 2027
3|level/known-for:DEU 3.2 1985
-7|level/known-for:DEU 3.2 2021
4|level/known-for:DEU 3.4 FY1978
4|level/known-for:DEU 3.5 2030
-13|level/known-for:DEU 4 2025
-3|level/known-for:DEU 4.1 2022
-3|level/known-for:DEU 4.4 2013
-11|level/known-for:DEU 5 1985
-3|level/known-for:DEU 5.8 1989
-3|level/known-for:DEU 6 1985
3|level/known-for:DEU FY1978
-21|level/known-for:DEU FY2022
-7|level/known-for:DEU+ITA 1.5 2024
-7|level/known-for:DEU+ITA 2024
-16|level/known-for:DEU+UKR 2.4 2025
-16|level/known-for:DEU+UKR 2025
-4|level/known-for:DNK 0.25 2025
15|level/known-for:DNK 1.3 2021
15|level/known-for:DNK 1.4 2022
-7|level/known-for:DNK 2.1 2025
4|level/known-for:DNK 2.4 2024
-5|level/known-for:DNK 2.6 2025
-6|level/known-for:DNK 2.6 2026
16|level/known-for:DNK 2021
15|level/known-for:DNK 2022
-6|level/known-for:DNK 2025
-6|level/known-for:DNK 2026
9|level/known-for:DNK 3 2025
3|level/known-for:DNK 3.1 2025
-4|level/known-for:DNK+FIN+NOR+SWE 2030
-4|level/known-for:DNK+FIN+NOR+SWE 3.2 2030
3|level/known-for:ESP 1.24 2024
15|level/known-for:ESP 1.28 2024
-4|level/known-for:ESP 1.3 2024
-3|level/known-for:ESP 1.3 2025-22
-6|level/known-for:ESP 1.31 2023
-9|level/known-for:ESP 1.4 2017
7|level/known-for:ESP 1.43 2024
-6|level/known-for:ESP 1.6 2024
-8|level/known-for:ESP 1.8 FY2025
-4|level/known-for:ESP 2 2025
26|level/known-for:ESP 2 2026
-9|level/known-for:ESP 2.2 2025
-10|level/known-for:ESP 2.5 2025
-9|level/known-for:ESP 2017
-4|level/known-for:ESP 2023
10|level/known-for:ESP 2024
-24|level/known-for:ESP 2025
-3|level/known-for:ESP 2025-22
26|level/known-for:ESP 2026
-8|level/known-for:ESP FY2025
9|level/known-for:ESP+ITA 1.6 2024
9|level/known-for:ESP+ITA 2024
5|level/known-for:EST 0.25 2025
8|level/known-for:EST 1.4 2004
-4|level/known-for:EST 1.4 2016
-19|level/known-for:EST 1988
-19|level/known-for:EST 2 1988
11|level/known-for:EST 2 2014
20|level/known-for:EST 2 2020
22|level/known-for:EST 2.16 2016
-8|level/known-for:EST 2.38 2016
6|level/known-for:EST 2.7 2023
8|level/known-for:EST 2004
10|level/known-for:EST 2016
20|level/known-for:EST 2020
7|level/known-for:EST 2024
6|level/known-for:EST 2025
-31|level/known-for:EST 2026
5|level/known-for:EST 3.3 2025
-3|level/known-for:EST 3.38 2024
11|level/known-for:EST 3.4 2024
-6|level/known-for:EST 3.4 2025
7|level/known-for:EST 3.43 2024
11|level/known-for:EST 3.7 2025
-8|level/known-for:EST 3.71 2014
-3|level/known-for:EST 4.12 2024
-12|level/known-for:EST 4.9 2026
-3|level/known-for:EST 5 2026
3|level/known-for:EST 5.1 2026
-17|level/known-for:EST 5.4 2026
-8|level/known-for:EST+GRC 2.38 2016
-10|level/known-for:EST+GRC 2016
20|level/known-for:EST+GRC+LVA+POL+USA 2024
20|level/known-for:EST+GRC+LVA+POL+USA 3 2024
11|level/known-for:EST+LTU 2026
11|level/known-for:EST+LTU 5 2026
-10|level/known-for:EST+LTU+LVA 2025
-10|level/known-for:EST+LTU+LVA 3.7 2025
-13|level/known-for:EST+POL 2014
-13|level/known-for:EST+POL 3.71 2014
9|level/known-for:EST+USA 2025
10|level/known-for:EST+USA 3.4 2025
7|level/known-for:EU 1.3 2022
-5|level/known-for:EU 1.6 2022
-5|level/known-for:EU 1.8 2023
20|level/known-for:EU 1.9 2024
-5|level/known-for:EU 2 2014
-8|level/known-for:EU 2 2025
20|level/known-for:EU 2.1 2025
11|level/known-for:EU 2.5 2028
-5|level/known-for:EU 2014
-6|level/known-for:EU 2023
14|level/known-for:EU 2024
11|level/known-for:EU 2028
-8|level/known-for:EU 3.5 2025
3|level/known-for:FIN 2 2022
6|level/known-for:FIN 2 2023
-32|level/known-for:FIN 2 2026
3|level/known-for:FIN 2 202X
10|level/known-for:FIN 2.4 2024
6|level/known-for:FIN 2.5 2025
11|level/known-for:FIN 2.5 2026
6|level/known-for:FIN 2.6 2025
8|level/known-for:FIN 2.6 2026
3|level/known-for:FIN 2022
7|level/known-for:FIN 2023
10|level/known-for:FIN 2024
7|level/known-for:FIN 2025
-28|level/known-for:FIN 2026
3|level/known-for:FIN 202X
9|level/known-for:FIN 2030
-3|level/known-for:FIN 3 2025
9|level/known-for:FIN 3.2 2030
-14|level/known-for:FIN 3.3 2026
-3|level/known-for:FRA 1.2 2022
-3|level/known-for:FRA 1.2 2026
-3|level/known-for:FRA 1.4 2021
-5|level/known-for:FRA 198X
-3|level/known-for:FRA 2 2019
3|level/known-for:FRA 2.1 2024
9|level/known-for:FRA 2.2 2026
-3|level/known-for:FRA 2019
-3|level/known-for:FRA 2021
-4|level/known-for:FRA 2022
-4|level/known-for:FRA 2024
6|level/known-for:FRA 2026
-5|level/known-for:FRA 3 198X
6|level/known-for:FRA+GBR 198X
6|level/known-for:FRA+GBR 3 198X
-3|level/known-for:GBR 0.96 FY2022
-3|level/known-for:GBR 1.1 2022
-7|level/known-for:GBR 1.2 FY2023
-11|level/known-for:GBR 1.3 FY2024
18|level/known-for:GBR 1950
-10|level/known-for:GBR 1958
-8|level/known-for:GBR 1971
8|level/known-for:GBR 1984
11|level/known-for:GBR 1985
11|level/known-for:GBR 1989
-3|level/known-for:GBR 198X
3|level/known-for:GBR 1994
-7|level/known-for:GBR 1E+1 195X
-8|level/known-for:GBR 1E+1 1971
-6|level/known-for:GBR 1E+1 2015
4|level/known-for:GBR 2 2010
-8|level/known-for:GBR 2 2022
8|level/known-for:GBR 2.07 2023
3|level/known-for:GBR 2.1 2014
-3|level/known-for:GBR 2.1 2025
-7|level/known-for:GBR 2.16 2016
11|level/known-for:GBR 2.3 2022
3|level/known-for:GBR 2.3 2024
-9|level/known-for:GBR 2.3 2025
-5|level/known-for:GBR 2.3 2026
6|level/known-for:GBR 2.4 2025
-6|level/known-for:GBR 2.5 2024
-3|level/known-for:GBR 2.5 2026
5|level/known-for:GBR 2010
-4|level/known-for:GBR 2015
-7|level/known-for:GBR 2016
-3|level/known-for:GBR 2022
6|level/known-for:GBR 2023
-12|level/known-for:GBR 2024
-11|level/known-for:GBR 2025
-11|level/known-for:GBR 2026
-3|level/known-for:GBR 3.2 1985
3|level/known-for:GBR 3.4 1994
15|level/known-for:GBR 4 1989
-4|level/known-for:GBR 4 198X
-10|level/known-for:GBR 4.2 1958
11|level/known-for:GBR 5 1985
3|level/known-for:GBR 5.2 1985
8|level/known-for:GBR 5.3 1984
18|level/known-for:GBR 6.5 1950
7|level/known-for:GBR 7 195X
-3|level/known-for:GBR FY2022
-7|level/known-for:GBR FY2023
-12|level/known-for:GBR FY2024
-4|level/known-for:GBR+USA 1989
-4|level/known-for:GBR+USA 4 1989
13|level/known-for:GRC 2 2035
-4|level/known-for:GRC 2.1 2024
-6|level/known-for:GRC 2.16 2016
17|level/known-for:GRC 2.38 2016
5|level/known-for:GRC 2.7 2024
4|level/known-for:GRC 2.9 2025
11|level/known-for:GRC 2016
-3|level/known-for:GRC 2023
-11|level/known-for:GRC 2024
3|level/known-for:GRC 2025
13|level/known-for:GRC 2035
4|level/known-for:GRC 3 2023
-12|level/known-for:GRC 3 2024
-6|level/known-for:GRC 3.24 2023
3|level/known-for:HRV 1.9 2024
5|level/known-for:HRV 2 2025
-11|level/known-for:HRV 2.1 2024
-8|level/known-for:HRV 2024
5|level/known-for:HRV 2025
-9|level/known-for:HUN 1.1 2019
-10|level/known-for:HUN 2.1 2024
-9|level/known-for:HUN 2019
-10|level/known-for:HUN 2024
3|level/known-for:IDN 0.7 2023
9|level/known-for:IDN 0.8 2025
-23|level/known-for:IDN 0.9 2025
32|level/known-for:IDN 0.9 2026
3|level/known-for:IDN 1 1998
-10|level/known-for:IDN 1.2 2025
5|level/known-for:IDN 1.3 2025
3|level/known-for:IDN 1998
-5|level/known-for:IDN 2 2030
-19|level/known-for:IDN 2025
33|level/known-for:IDN 2026
-28|level/known-for:IDN 2030
-21|level/known-for:IDN 3 2030
5|level/known-for:IND 1.9 2024
3|level/known-for:IND 1.9 2024/2025
3|level/known-for:IND 1.9 2025/2026
5|level/known-for:IND 1.9 FY2025
8|level/known-for:IND 1.97 FY2023
11|level/known-for:IND 1962
-20|level/known-for:IND 1988
4|level/known-for:IND 2 2026/2027
-4|level/known-for:IND 2 FY2025
21|level/known-for:IND 2 FY2026
6|level/known-for:IND 2.2 2030
4|level/known-for:IND 2.4 2023
-15|level/known-for:IND 2.55 2027
4|level/known-for:IND 2024
3|level/known-for:IND 2024/2025
4|level/known-for:IND 2026/2027
-15|level/known-for:IND 2027
6|level/known-for:IND 2030
-20|level/known-for:IND 6.5 1988
8|level/known-for:IND FY2023
21|level/known-for:IND FY2026
3|level/known-for:IRL 0.2 2024
3|level/known-for:IRL 0.2 2026
-8|level/known-for:IRL 1.4 2022
-3|level/known-for:IRL 2.4 2024
-8|level/known-for:IRL 2022
3|level/known-for:IRL 2026
-3|level/known-for:IRN 2025
-3|level/known-for:IRN 3.1 2025
-6|level/known-for:IRQ 1 2003
-11|level/known-for:IRQ 2003
-5|level/known-for:IRQ 3.7 2003
-9|level/known-for:ISR 2.7 2022
20|level/known-for:ISR 2022
25|level/known-for:ISR 2023
-10|level/known-for:ISR 2024
-4|level/known-for:ISR 2026
-3|level/known-for:ISR 2029
-4|level/known-for:ISR 3.32 2026
-4|level/known-for:ISR 3.4 2024
6|level/known-for:ISR 4.5 2022
5|level/known-for:ISR 5 2025
5|level/known-for:ISR 5.3 2023
22|level/known-for:ISR 5.4 2023
-3|level/known-for:ISR 6-8 2029
-7|level/known-for:ISR 7.1 2024
-5|level/known-for:ISR 7.3 2024
24|level/known-for:ISR 8.8 2022
9|level/known-for:ISR 8.8 2024
-3|level/known-for:ISR+USA 2024
-3|level/known-for:ISR+USA 8.8 2024
-8|level/known-for:ITA 1.2 2022
-5|level/known-for:ITA 1.3 2024
-4|level/known-for:ITA 1.4 2024
12|level/known-for:ITA 1.49 2024
26|level/known-for:ITA 1.5 2024
-3|level/known-for:ITA 1.55 2024
-5|level/known-for:ITA 1.6 2022
-7|level/known-for:ITA 1.6 2024
23|level/known-for:ITA 2 2025
3|level/known-for:ITA 2.5 2028
-13|level/known-for:ITA 2022
-4|level/known-for:ITA 2023
16|level/known-for:ITA 2024
23|level/known-for:ITA 2025
3|level/known-for:ITA 2028
-4|level/known-for:ITA 3.3 2023
9|level/known-for:JPN 0.9 1978
-11|level/known-for:JPN 0.9 2014
12|level/known-for:JPN 0.9 2019
-4|level/known-for:JPN 0.9 2025
-32|level/known-for:JPN 0.9 2026
3|level/known-for:JPN 0.9 FY1980
17|level/known-for:JPN 0.93 FY1982
3|level/known-for:JPN 0.948 1997
8|level/known-for:JPN 0.95 FY2021
10|level/known-for:JPN 0.96 2023
3|level/known-for:JPN 0.96 FY1994
14|level/known-for:JPN 0.96 FY2022
3|level/known-for:JPN 0.997 1990
-3|level/known-for:JPN 1 1998
6|level/known-for:JPN 1 2003
4|level/known-for:JPN 1 2004
-6|level/known-for:JPN 1 2016
24|level/known-for:JPN 1 2026
12|level/known-for:JPN 1 FY2022
11|level/known-for:JPN 1.07 2021
6|level/known-for:JPN 1.09 FY2021
15|level/known-for:JPN 1.1 2022
16|level/known-for:JPN 1.19 FY2023
-8|level/known-for:JPN 1.2 2021
11|level/known-for:JPN 1.2 2023
7|level/known-for:JPN 1.2 FY2023
6|level/known-for:JPN 1.24 FY2021
-8|level/known-for:JPN 1.26 FY2024
-8|level/known-for:JPN 1.3 2022
-12|level/known-for:JPN 1.3 2023
-3|level/known-for:JPN 1.3 2024
11|level/known-for:JPN 1.3 FY2024
7|level/known-for:JPN 1.4 2024
10|level/known-for:JPN 1.4 2025
-9|level/known-for:JPN 1.4 2027
17|level/known-for:JPN 1.4 FY2023
-8|level/known-for:JPN 1.5 2021
11|level/known-for:JPN 1.5 2025
3|level/known-for:JPN 1.5 2026
6|level/known-for:JPN 1.5 FY1986
16|level/known-for:JPN 1.5 FY2022
4|level/known-for:JPN 1.5 FY2023
4|level/known-for:JPN 1.5 FY2024
6|level/known-for:JPN 1.5 FY2025
3|level/known-for:JPN 1.5 FY2026
6|level/known-for:JPN 1.5 FY2027
-6|level/known-for:JPN 1.6 2022
8|level/known-for:JPN 1.6 2024
3|level/known-for:JPN 1.6 FY1985
30|level/known-for:JPN 1.6 FY2024
-9|level/known-for:JPN 1.7 2021
-8|level/known-for:JPN 1.7 2022
5|level/known-for:JPN 1.7 FY2025
7|level/known-for:JPN 1.75 2025
-3|level/known-for:JPN 1.8 2000
-5|level/known-for:JPN 1.8 2016
10|level/known-for:JPN 1.8 2025
27|level/known-for:JPN 1.8 FY2025
-4|level/known-for:JPN 1.9 2018
-10|level/known-for:JPN 1.9 2024
36|level/known-for:JPN 1.9 FY2026
-4|level/known-for:JPN 1.96 FY2022
-7|level/known-for:JPN 1.97 FY2023
-7|level/known-for:JPN 19 2026-01
-10|level/known-for:JPN 196X
-3|level/known-for:JPN 1975
9|level/known-for:JPN 1978
-7|level/known-for:JPN 1984
-6|level/known-for:JPN 1987
3|level/known-for:JPN 1997
-3|level/known-for:JPN 1998
-3|level/known-for:JPN 2 1990
-4|level/known-for:JPN 2 2024
-23|level/known-for:JPN 2 2025
14|level/known-for:JPN 2 2026
-10|level/known-for:JPN 2 2030
-14|level/known-for:JPN 2 FY2026
-3|level/known-for:JPN 2.05 2024
6|level/known-for:JPN 2.1 FY2026
-4|level/known-for:JPN 2.2 2022
4|level/known-for:JPN 2.3 2030
12|level/known-for:JPN 2.3 FY2028
-4|level/known-for:JPN 2.32 2025
-17|level/known-for:JPN 2.4 2026
-6|level/known-for:JPN 2.42 2025
-7|level/known-for:JPN 2.42 2026
-8|level/known-for:JPN 2.45 2025
-9|level/known-for:JPN 2.5 2027
3|level/known-for:JPN 2.5 202X
14|level/known-for:JPN 2.5 2030
-12|level/known-for:JPN 2.5 FY2019
9|level/known-for:JPN 2.5 FY2030
-3|level/known-for:JPN 2.6 2024
-13|level/known-for:JPN 2.6 2025
-4|level/known-for:JPN 2.6 2028
26|level/known-for:JPN 2.6 2035
-3|level/known-for:JPN 2.7 2021
-5|level/known-for:JPN 2.7 2023
-5|level/known-for:JPN 2.7 2027
-6|level/known-for:JPN 2.8 2029
19|level/known-for:JPN 2.8 2032
-6|level/known-for:JPN 2.9 2017
-5|level/known-for:JPN 2.9 FY2024
-3|level/known-for:JPN 2000
5|level/known-for:JPN 2003
4|level/known-for:JPN 2004
-9|level/known-for:JPN 2009
-4|level/known-for:JPN 2010
-11|level/known-for:JPN 2014
-5|level/known-for:JPN 2015
-13|level/known-for:JPN 2016
-8|level/known-for:JPN 2017
-4|level/known-for:JPN 2018
12|level/known-for:JPN 2019
-19|level/known-for:JPN 2021
-26|level/known-for:JPN 2022
-14|level/known-for:JPN 2023
-23|level/known-for:JPN 2024
-43|level/known-for:JPN 2025
-12|level/known-for:JPN 2025/2026
-55|level/known-for:JPN 2026
-7|level/known-for:JPN 2026-01
-24|level/known-for:JPN 2027
-4|level/known-for:JPN 2028
-6|level/known-for:JPN 2029
3|level/known-for:JPN 202X
16|level/known-for:JPN 2030
4|level/known-for:JPN 2031
20|level/known-for:JPN 2032
43|level/known-for:JPN 2035
-9|level/known-for:JPN 27.2 2026
-7|level/known-for:JPN 3 2025
7|level/known-for:JPN 3 2030
17|level/known-for:JPN 3 2035
-3|level/known-for:JPN 3 FY2024
4|level/known-for:JPN 3 FY2032
-7|level/known-for:JPN 3.1 FY2025
-7|level/known-for:JPN 3.3 1987
-5|level/known-for:JPN 3.3 2015
-7|level/known-for:JPN 3.3 FY2026
-6|level/known-for:JPN 3.4 2024
-3|level/known-for:JPN 3.5 2025
3|level/known-for:JPN 3.5 2031
-8|level/known-for:JPN 3.5 FY2021
-8|level/known-for:JPN 3.5 FY2026
3|level/known-for:JPN 3.5 FY2033
-5|level/known-for:JPN 34 2024
-3|level/known-for:JPN 3E+1 2026
-9|level/known-for:JPN 4 2009
-3|level/known-for:JPN 4.5 2022
-4|level/known-for:JPN 4.7 2010
-8|level/known-for:JPN 5 2026
-5|level/known-for:JPN 5.2 FY1985
-7|level/known-for:JPN 5.3 1984
-3|level/known-for:JPN 5.4 2023
-15|level/known-for:JPN 5.5 2026
-6|level/known-for:JPN 6.3 2025
-15|level/known-for:JPN 6.3 FY1982
-10|level/known-for:JPN 8 196X
3|level/known-for:JPN FY1980
3|level/known-for:JPN FY1982
7|level/known-for:JPN FY1986
3|level/known-for:JPN FY1994
-8|level/known-for:JPN FY2019
13|level/known-for:JPN FY2021
43|level/known-for:JPN FY2022
36|level/known-for:JPN FY2023
28|level/known-for:JPN FY2024
35|level/known-for:JPN FY2025
17|level/known-for:JPN FY2026
12|level/known-for:JPN FY2027
17|level/known-for:JPN FY2028
5|level/known-for:JPN FY2029
12|level/known-for:JPN FY2030
5|level/known-for:JPN FY2032
3|level/known-for:JPN FY2033
-7|level/known-for:JPN+TWN 2.45 2025
-7|level/known-for:JPN+TWN 2025
-7|level/known-for:KHM 1.1 FY2021
-12|level/known-for:KHM 1.4 FY2021
5|level/known-for:KHM 2.2 2025
6|level/known-for:KHM 2025
-20|level/known-for:KHM FY2021
-24|level/known-for:KOR 1 2026
-4|level/known-for:KOR 1.07 2021
-3|level/known-for:KOR 1.1 2022
-13|level/known-for:KOR 1.19 FY2023
-10|level/known-for:KOR 1.26 FY2024
-4|level/known-for:KOR 1.3 2025
-5|level/known-for:KOR 1.4 2024
-9|level/known-for:KOR 1.8 2023
-9|level/known-for:KOR 1.9 FY2026
-15|level/known-for:KOR 1950
11|level/known-for:KOR 1980
27|level/known-for:KOR 198X
-9|level/known-for:KOR 2 2022
-4|level/known-for:KOR 2.1 2024
9|level/known-for:KOR 2.3 2025
10|level/known-for:KOR 2.32 2025
6|level/known-for:KOR 2.4 2016
3|level/known-for:KOR 2.4 2021
28|level/known-for:KOR 2.4 2026
6|level/known-for:KOR 2.42 2025
11|level/known-for:KOR 2.42 2026
3|level/known-for:KOR 2.5 2023
10|level/known-for:KOR 2.5 2024
13|level/known-for:KOR 2.5 2027
-3|level/known-for:KOR 2.5 2030
13|level/known-for:KOR 2.5 FY2019
5|level/known-for:KOR 2.5 FY2024
15|level/known-for:KOR 2.55 2027
17|level/known-for:KOR 2.6 2024
30|level/known-for:KOR 2.6 2025
6|level/known-for:KOR 2.6 2027
4|level/known-for:KOR 2.6 2028
-26|level/known-for:KOR 2.6 2035
11|level/known-for:KOR 2.7 2022
6|level/known-for:KOR 2.7 2023
3|level/known-for:KOR 2.8 2023
-4|level/known-for:KOR 2.8 2024
6|level/known-for:KOR 2.8 2029
6|level/known-for:KOR 2.9 2030
5|level/known-for:KOR 2016
-5|level/known-for:KOR 2022
10|level/known-for:KOR 2024
39|level/known-for:KOR 2025
-8|level/known-for:KOR 2026
14|level/known-for:KOR 2027
5|level/known-for:KOR 2028
6|level/known-for:KOR 2029
-23|level/known-for:KOR 2035
-6|level/known-for:KOR 3 2026
-31|level/known-for:KOR 3 FY2026
-8|level/known-for:KOR 3.2 2026
-3|level/known-for:KOR 3.5 2030
21|level/known-for:KOR 4 198X
-19|level/known-for:KOR 4.7 2027
-3|level/known-for:KOR 4.8 2026
8|level/known-for:KOR 6 1980
8|level/known-for:KOR 6 198X
-15|level/known-for:KOR 6.5 1950
11|level/known-for:KOR FY2019
-13|level/known-for:KOR FY2023
-6|level/known-for:KOR FY2024
-40|level/known-for:KOR FY2026
-4|level/known-for:KOR+USA 2.6 2027
-4|level/known-for:KOR+USA 2027
7|level/known-for:KWT 4.8 2024
-3|level/known-for:KWT 5.6 2024
-8|level/known-for:LAO 1.9 2026
-8|level/known-for:LAO 2026
-24|level/known-for:LBN 2022
-6|level/known-for:LBN 2024
-6|level/known-for:LBN 6.8 2024
-24|level/known-for:LBN 8.8 2022
-11|level/known-for:LBN+MEX+MMR 2024
-11|level/known-for:LBN+MEX+MMR 6.8 2024
10|level/known-for:LTU 0.9 2014
-3|level/known-for:LTU 0.9 2020
-3|level/known-for:LTU 1 2020
3|level/known-for:LTU 1.1 2008
-3|level/known-for:LTU 2.4 2025
-5|level/known-for:LTU 2.7 2023
3|level/known-for:LTU 2008
8|level/known-for:LTU 2014
-6|level/known-for:LTU 2020
-9|level/known-for:LTU 2023
-4|level/known-for:LTU 2024
10|level/known-for:LTU 2025
18|level/known-for:LTU 2026
-8|level/known-for:LTU 2028
-9|level/known-for:LTU 2035
-3|level/known-for:LTU 3.68 2014
-5|level/known-for:LTU 3.9 2023
5|level/known-for:LTU 3.9 2025
13|level/known-for:LTU 4 2025
-8|level/known-for:LTU 4.3 2028
-9|level/known-for:LTU 4.48 2035
24|level/known-for:LTU 5.4 2026
10|level/known-for:LTU+LVA 1 2020
10|level/known-for:LTU+LVA 2020
-3|level/known-for:LTU+LVA+POL 2014
-3|level/known-for:LTU+LVA+POL 3.68 2014
-10|level/known-for:LTU+POL 2023
6|level/known-for:LTU+POL 2026
6|level/known-for:LTU+POL 3.5 2026
-10|level/known-for:LTU+POL 3.9 2023
-7|level/known-for:LUX 1.31 2023
-8|level/known-for:LUX 2023
-3|level/known-for:LUX 2024
6|level/known-for:LVA 0.9 2012
4|level/known-for:LVA 0.9 2020
-7|level/known-for:LVA 1 2020
4|level/known-for:LVA 1.4 2016
11|level/known-for:LVA 1.7 2004
-12|level/known-for:LVA 1.8 2005
5|level/known-for:LVA 2 2018
11|level/known-for:LVA 2004
-12|level/known-for:LVA 2005
6|level/known-for:LVA 2012
4|level/known-for:LVA 2016
5|level/known-for:LVA 2018
-3|level/known-for:LVA 2020
-5|level/known-for:LVA 2024
5|level/known-for:LVA 2026
-15|level/known-for:LVA 2035
-3|level/known-for:LVA 3 2024
6|level/known-for:LVA 3.2 2024
-3|level/known-for:LVA 3.68 2014
-5|level/known-for:LVA 3E+1 2024
-15|level/known-for:LVA 4.48 2035
14|level/known-for:LVA 4.9 2026
-5|level/known-for:LVA 5.4 2026
-5|level/known-for:MEX 2024
-5|level/known-for:MEX 6.8 2024
12|level/known-for:MKD 2 2024
12|level/known-for:MKD 2024
23|level/known-for:MMR 2024
23|level/known-for:MMR 6.8 2024
-3|level/known-for:MYS 0.8 2025
26|level/known-for:MYS 0.9 2025
11|level/known-for:MYS 1 2016
15|level/known-for:MYS 1 2025
-3|level/known-for:MYS 1.1 2025
-21|level/known-for:MYS 1.2 2025
4|level/known-for:MYS 1.6 1999
-6|level/known-for:MYS 1.9 2025
4|level/known-for:MYS 1999
11|level/known-for:MYS 2016
3|level/known-for:MYS 2023
7|level/known-for:MYS 2025
-6|level/known-for:NATO 0.9 2012
-4|level/known-for:NATO 0.95 FY2021
-5|level/known-for:NATO 1.09 FY2021
-6|level/known-for:NATO 1.24 FY2021
-11|level/known-for:NATO 1.36 2019
-16|level/known-for:NATO 1.37 2024
-5|level/known-for:NATO 1.4 2004
5|level/known-for:NATO 1.4 2014
40|level/known-for:NATO 1.4 2017
-7|level/known-for:NATO 1.4 2022
-9|level/known-for:NATO 1.4 2024
-12|level/known-for:NATO 1.4 FY2023
-11|level/known-for:NATO 1.42 2020
19|level/known-for:NATO 1.43 2014
-6|level/known-for:NATO 1.45 2024/2025
-3|level/known-for:NATO 1.5 2021
-5|level/known-for:NATO 1.5 2024
-4|level/known-for:NATO 1.5 2025
-5|level/known-for:NATO 1.5 FY1986
-5|level/known-for:NATO 1.53 2021
-5|level/known-for:NATO 1.58 2025
6|level/known-for:NATO 1.6 2013
-3|level/known-for:NATO 1.6 FY1985
22|level/known-for:NATO 1.66 2022
-11|level/known-for:NATO 1.7 2004
10|level/known-for:NATO 1.7 2020
8|level/known-for:NATO 1.7 2021
12|level/known-for:NATO 1.8 2005
-3|level/known-for:NATO 1.9 FY2026
-7|level/known-for:NATO 195X
-4|level/known-for:NATO 1985
7|level/known-for:NATO 1987
22|level/known-for:NATO 1988
-10|level/known-for:NATO 1989
-3|level/known-for:NATO 198X
22|level/known-for:NATO 2 1988
-3|level/known-for:NATO 2 2010
-4|level/known-for:NATO 2 2013
-3|level/known-for:NATO 2 2014
-10|level/known-for:NATO 2 2015
-3|level/known-for:NATO 2 2018
3|level/known-for:NATO 2 2019
-7|level/known-for:NATO 2 2022
60|level/known-for:NATO 2 2024
8|level/known-for:NATO 2 2025
-5|level/known-for:NATO 2 2026
-3|level/known-for:NATO 2 202X
-13|level/known-for:NATO 2 2035
-5|level/known-for:NATO 2 FY2025
-4|level/known-for:NATO 2 FY2026
25|level/known-for:NATO 2.02 2024
-8|level/known-for:NATO 2.07 2023
-7|level/known-for:NATO 2.16 2016
6|level/known-for:NATO 2.2 2024
27|level/known-for:NATO 2.2 2025
-12|level/known-for:NATO 2.3 2022
38|level/known-for:NATO 2.3 2025
-3|level/known-for:NATO 2.4 2024
-6|level/known-for:NATO 2.4 2025
15|level/known-for:NATO 2.4 2026
-8|level/known-for:NATO 2.5 2024
19|level/known-for:NATO 2.5 2025
25|level/known-for:NATO 2.5 2026
5|level/known-for:NATO 2.7 2027
-5|level/known-for:NATO 2.8 2026
-3|level/known-for:NATO 2.9 2017
-16|level/known-for:NATO 2004
10|level/known-for:NATO 2005
-6|level/known-for:NATO 2010
-8|level/known-for:NATO 2012
23|level/known-for:NATO 2014
-20|level/known-for:NATO 2015
-11|level/known-for:NATO 2016
36|level/known-for:NATO 2017
-5|level/known-for:NATO 2018
-8|level/known-for:NATO 2019
-4|level/known-for:NATO 2020
-5|level/known-for:NATO 2021
-15|level/known-for:NATO 2022
-17|level/known-for:NATO 2023
5|level/known-for:NATO 2024
-7|level/known-for:NATO 2024/2025
62|level/known-for:NATO 2025
-3|level/known-for:NATO 2025/2026
20|level/known-for:NATO 2026
-4|level/known-for:NATO 202X
-9|level/known-for:NATO 2030
-19|level/known-for:NATO 2035
-3|level/known-for:NATO 3 2023
-6|level/known-for:NATO 3 2025
-5|level/known-for:NATO 3 2030
-3|level/known-for:NATO 3 FY2032
7|level/known-for:NATO 3.3 1987
-9|level/known-for:NATO 3.3 2015
-6|level/known-for:NATO 3.3 2025
-3|level/known-for:NATO 3.3 FY2003
29|level/known-for:NATO 3.5 2025
-5|level/known-for:NATO 3.9 2025
-8|level/known-for:NATO 3E+1 2024
-8|level/known-for:NATO 4 1989
-10|level/known-for:NATO 4.1 2024
-3|level/known-for:NATO 4.5 2025
-3|level/known-for:NATO 4.7 2025
-4|level/known-for:NATO 5 2025
-5|level/known-for:NATO 7 195X
-3|level/known-for:NATO FY1985
-5|level/known-for:NATO FY1986
-3|level/known-for:NATO FY2003
-15|level/known-for:NATO FY2021
-4|level/known-for:NATO FY2022
-13|level/known-for:NATO FY2023
-4|level/known-for:NATO FY2024
-8|level/known-for:NATO FY2025
-11|level/known-for:NATO FY2026
-3|level/known-for:NATO FY2027
-3|level/known-for:NATO FY2028
-3|level/known-for:NATO FY2032
-3|level/known-for:NLD 1.6 2023
5|level/known-for:NLD 2.05 2024
3|level/known-for:NLD 2.5 2025
-3|level/known-for:NLD 2023
5|level/known-for:NLD 2024
3|level/known-for:NLD 2025
-9|level/known-for:NOR 2 2025
8|level/known-for:NOR 2.2 2024
-13|level/known-for:NOR 2.5 2025
-12|level/known-for:NOR 2.9 2026
8|level/known-for:NOR 2024
-7|level/known-for:NOR 2025
4|level/known-for:NOR 3.2 2025
8|level/known-for:NOR 3.3 2025
14|level/known-for:NOR 3.3 2026
3|level/known-for:NOR 3.4 2025
-3|level/known-for:NZL 1.4 2024
-3|level/known-for:NZL 1.9 2024
11|level/known-for:NZL 198X
11|level/known-for:NZL 2 198X
-7|level/known-for:NZL 2024
6|level/known-for:OMN 2024
-3|level/known-for:OMN 4.8 2024
8|level/known-for:OMN 5.6 2024
-4|level/known-for:PAK 1.9 FY2025
22|level/known-for:PAK 1988
3|level/known-for:PAK 2.3 2024
-3|level/known-for:PAK 2023
3|level/known-for:PAK 2024
3|level/known-for:PAK 2025/2026
22|level/known-for:PAK 6.5 1988
-4|level/known-for:PAK FY2025
-6|level/known-for:PER 2024
-3|level/known-for:PER 3.1 2024
-3|level/known-for:PER 3.4 2024
20|level/known-for:PHL 0.6 2031
6|level/known-for:PHL 0.9 2025
-3|level/known-for:PHL 1 FY2022
16|level/known-for:PHL 1.2 2025
5|level/known-for:PHL 1.2 2026
4|level/known-for:PHL 1.3 2023
6|level/known-for:PHL 1.3 2024
12|level/known-for:PHL 1.4 2027
4|level/known-for:PHL 1.5 2019
-6|level/known-for:PHL 1.75 2025
-5|level/known-for:PHL 1.8 2024
-5|level/known-for:PHL 1.8 2025
-3|level/known-for:PHL 2 FY2025
-3|level/known-for:PHL 2.1 2024
-3|level/known-for:PHL 2.9 FY2024
3|level/known-for:PHL 2019
-6|level/known-for:PHL 2023
12|level/known-for:PHL 2025
12|level/known-for:PHL 2027
20|level/known-for:PHL 2031
-9|level/known-for:PHL 3.4 2023
-3|level/known-for:PHL FY2022
-3|level/known-for:PHL FY2024
-5|level/known-for:PHL FY2025
-17|level/known-for:PNG 2 2023
-17|level/known-for:PNG 2023
13|level/known-for:POL 1.6 2022
11|level/known-for:POL 2 2015
-3|level/known-for:POL 2 2023
-3|level/known-for:POL 2.1 2024
6|level/known-for:POL 2.2 2022
-4|level/known-for:POL 2.2 2024
-9|level/known-for:POL 2014
11|level/known-for:POL 2015
19|level/known-for:POL 2022
23|level/known-for:POL 2023
22|level/known-for:POL 2025
6|level/known-for:POL 2025-12
11|level/known-for:POL 2026
8|level/known-for:POL 2028
27|level/known-for:POL 2035
-3|level/known-for:POL 3 2024
-3|level/known-for:POL 3.24 2023
7|level/known-for:POL 3.3 2023
-8|level/known-for:POL 3.38 2024
-4|level/known-for:POL 3.4 2024
-4|level/known-for:POL 3.43 2024
-5|level/known-for:POL 3.5 2026
-7|level/known-for:POL 3.71 2014
20|level/known-for:POL 3.9 2023
4|level/known-for:POL 3.92 2023
5|level/known-for:POL 4 2024
18|level/known-for:POL 4.1 2024
7|level/known-for:POL 4.12 2024
4|level/known-for:POL 4.2 2024
9|level/known-for:POL 4.3 2028
27|level/known-for:POL 4.48 2035
9|level/known-for:POL 4.5 2025
20|level/known-for:POL 4.7 2025
6|level/known-for:POL 4.7 2025-12
18|level/known-for:POL 4.8 2026
-4|level/known-for:PRK 198X
-4|level/known-for:PRK 4 198X
5|level/known-for:PRT 1.55 2024
6|level/known-for:PRT 1.58 2025
-8|level/known-for:PRT 1.9 2024
-4|level/known-for:PRT 2 2025
-6|level/known-for:PRT 2.1 2025
-9|level/known-for:PRT 2.5 2028
-5|level/known-for:PRT 2025
-9|level/known-for:PRT 2028
3|level/known-for:ROU 1.6 2023
3|level/known-for:ROU 2023
-5|level/known-for:RUS 1 FY2022
-6|level/known-for:RUS 1.3 2021
-6|level/known-for:RUS 1.4 2021
-3|level/known-for:RUS 1.4 FY2023
-11|level/known-for:RUS 198X
18|level/known-for:RUS 1E+1 2025
-9|level/known-for:RUS 2 2025
-5|level/known-for:RUS 2.2 2022
-3|level/known-for:RUS 2.5 2024
3|level/known-for:RUS 2.7 2021
4|level/known-for:RUS 2.7 2022
-14|level/known-for:RUS 2007
7|level/known-for:RUS 2020
-5|level/known-for:RUS 2021
6|level/known-for:RUS 2022
7|level/known-for:RUS 2023
9|level/known-for:RUS 2024
37|level/known-for:RUS 2025
7|level/known-for:RUS 2026
-5|level/known-for:RUS 27 2026
4|level/known-for:RUS 3 2022
-12|level/known-for:RUS 4 198X
-14|level/known-for:RUS 4 2007
4|level/known-for:RUS 4.1 2022
7|level/known-for:RUS 4.3 2020
16|level/known-for:RUS 5.5 2026
6|level/known-for:RUS 5.9 2023
9|level/known-for:RUS 6.3 2025
13|level/known-for:RUS 7.1 2024
8|level/known-for:RUS 7.2 2025
11|level/known-for:RUS 8 2025
-5|level/known-for:RUS FY2022
-5|level/known-for:RUS FY2023
25|level/known-for:SAU 13 2015
7|level/known-for:SAU 1E+1 2015
31|level/known-for:SAU 2015
-3|level/known-for:SAU 4.8 2024
-4|level/known-for:SAU 5.6 2024
10|level/known-for:SAU 7.3 2024
-4|level/known-for:SGP 1 2016
-26|level/known-for:SGP 1.5 2024
-3|level/known-for:SGP 1.9 FY2026
8|level/known-for:SGP 1971
-3|level/known-for:SGP 1999
8|level/known-for:SGP 1E+1 1971
-4|level/known-for:SGP 2.2 2024
6|level/known-for:SGP 2.8 2024
-4|level/known-for:SGP 2016
-3|level/known-for:SGP 2023
-26|level/known-for:SGP 2024
-3|level/known-for:SGP 2025
-3|level/known-for:SGP FY2026
9|level/known-for:SWE 1.1 2019
-16|level/known-for:SWE 1.6 2022
-7|level/known-for:SWE 1.6 2024
-17|level/known-for:SWE 1.7 2021
10|level/known-for:SWE 1958
13|level/known-for:SWE 2 2024
-3|level/known-for:SWE 2 2025
13|level/known-for:SWE 2.1 2024
8|level/known-for:SWE 2.4 2025
-27|level/known-for:SWE 2.5 2024
31|level/known-for:SWE 2.5 2025
12|level/known-for:SWE 2.9 2026
9|level/known-for:SWE 2019
-19|level/known-for:SWE 2021
-19|level/known-for:SWE 2022
-5|level/known-for:SWE 2023
-13|level/known-for:SWE 2024
22|level/known-for:SWE 2025
-3|level/known-for:SWE 2030
-3|level/known-for:SWE 3.1 2025
-3|level/known-for:SWE 3.2 2021
-3|level/known-for:SWE 3.2 2030
-5|level/known-for:SWE 3.3 2025
10|level/known-for:SWE 4.2 1958
-8|level/known-for:SWE 4.8 2026
-4|level/known-for:SWE 5.9 2023
-3|level/known-for:THA 0.8 2025
-3|level/known-for:THA 0.9 2025
-13|level/known-for:THA 1 2025
7|level/known-for:THA 1.1 2025
7|level/known-for:THA 1.1 FY2021
16|level/known-for:THA 1.2 2025
12|level/known-for:THA 1.4 FY2021
3|level/known-for:THA 1.5 FY1999
-6|level/known-for:THA 1.9 2025
-5|level/known-for:THA 2.2 2025
-3|level/known-for:THA 2023
-9|level/known-for:THA 2025
3|level/known-for:THA FY1999
20|level/known-for:THA FY2021
-4|level/known-for:TUR 1.3 2022
25|level/known-for:TUR 1.31 2023
-14|level/known-for:TUR 1.8 2023
-3|level/known-for:TUR 1.9 2024
-25|level/known-for:TUR 2 2024
10|level/known-for:TUR 2.1 2024
8|level/known-for:TUR 2.3 2026
-3|level/known-for:TUR 2.5 2025
-9|level/known-for:TUR 2.5 2026
10|level/known-for:TUR 2023
-18|level/known-for:TUR 2024
-4|level/known-for:TUR 2025
-4|level/known-for:TUR 2026
-3|level/known-for:TWN 1.2 2023
-7|level/known-for:TWN 1.3 2023
-5|level/known-for:TWN 1.4 2025
8|level/known-for:TWN 1.7 2022
-15|level/known-for:TWN 1.7 2024
-4|level/known-for:TWN 1.8 2000
5|level/known-for:TWN 1.8 2016
-3|level/known-for:TWN 1.9 2024
3|level/known-for:TWN 2 2016
-13|level/known-for:TWN 2 2026
6|level/known-for:TWN 2.1 2024
7|level/known-for:TWN 2.2 2022
5|level/known-for:TWN 2.2 2024
-6|level/known-for:TWN 2.3 2025
-12|level/known-for:TWN 2.3 FY2028
3|level/known-for:TWN 2.4 2023
18|level/known-for:TWN 2.45 2025
16|level/known-for:TWN 2.5 2024
-7|level/known-for:TWN 2.5 2030
3|level/known-for:TWN 2.6 2001
-11|level/known-for:TWN 2.6 2025
-4|level/known-for:TWN 2000
3|level/known-for:TWN 2001
8|level/known-for:TWN 2016
16|level/known-for:TWN 2022
-12|level/known-for:TWN 2023
5|level/known-for:TWN 2024
3|level/known-for:TWN 2025
15|level/known-for:TWN 2026
-6|level/known-for:TWN 2030
9|level/known-for:TWN 3 2025
6|level/known-for:TWN 3.3 2026
22|level/known-for:TWN 3.32 2026
-4|level/known-for:TWN 34 2024
-3|level/known-for:TWN FY2025
-12|level/known-for:TWN FY2028
-3|level/known-for:UKR 1 FY2022
-9|level/known-for:UKR 1.3 2021
11|level/known-for:UKR 19 2026-01
-4|level/known-for:UKR 2.1 2025
3|level/known-for:UKR 2.7 2020
-4|level/known-for:UKR 2.7 2022
3|level/known-for:UKR 2020
7|level/known-for:UKR 2021
-14|level/known-for:UKR 2023
19|level/known-for:UKR 2024
-14|level/known-for:UKR 2025
21|level/known-for:UKR 2026
11|level/known-for:UKR 2026-01
3|level/known-for:UKR 2029
6|level/known-for:UKR 27 2026
12|level/known-for:UKR 27.2 2026
16|level/known-for:UKR 3.2 2021
4|level/known-for:UKR 34 2022
12|level/known-for:UKR 34 2024
6|level/known-for:UKR 37 2023
14|level/known-for:UKR 3E+1 2024
3|level/known-for:UKR 3E+1 2026
-19|level/known-for:UKR 5.4 2023
3|level/known-for:UKR 6-8 2029
-3|level/known-for:UKR 7.1 2024
-6|level/known-for:UKR 7.2 2025
-5|level/known-for:UKR 8 2025
-3|level/known-for:UKR 8.8 2024
-3|level/known-for:UKR FY2021
-3|level/known-for:UKR FY2022
-12|level/known-for:USA 0.9 2019
-16|level/known-for:USA 0.93 FY1982
-3|level/known-for:USA 0.948 1997
-3|level/known-for:USA 0.95 FY2021
-3|level/known-for:USA 0.997 1990
-4|level/known-for:USA 1 2004
-5|level/known-for:USA 1.2 2023
-3|level/known-for:USA 1.35 2024
-12|level/known-for:USA 1.37 2020
-31|level/known-for:USA 1.4 2017
-4|level/known-for:USA 1.5 2024
-9|level/known-for:USA 1.6 FY2024
-9|level/known-for:USA 1.9 FY2026
16|level/known-for:USA 195X
27|level/known-for:USA 1968
10|level/known-for:USA 196X
-9|level/known-for:USA 1980
15|level/known-for:USA 1986
3|level/known-for:USA 1989
-6|level/known-for:USA 198X
-3|level/known-for:USA 1990
-3|level/known-for:USA 1997
16|level/known-for:USA 1E+1 195X
-7|level/known-for:USA 2 2013
-18|level/known-for:USA 2.2 2025
-3|level/known-for:USA 2.3 2030
-5|level/known-for:USA 2.4 2016
-3|level/known-for:USA 2.42 2026
6|level/known-for:USA 2.5 2035
-3|level/known-for:USA 2.5 FY2030
-12|level/known-for:USA 2.6 2024
-18|level/known-for:USA 2.8 2032
9|level/known-for:USA 2.9 2017
-4|level/known-for:USA 2.9 2030
8|level/known-for:USA 2.9 FY2024
7|level/known-for:USA 2003
-4|level/known-for:USA 2004
15|level/known-for:USA 2007
11|level/known-for:USA 2009
8|level/known-for:USA 2010
-4|level/known-for:USA 2013
41|level/known-for:USA 2014
13|level/known-for:USA 2015
-22|level/known-for:USA 2017
5|level/known-for:USA 2018
-15|level/known-for:USA 2019
-16|level/known-for:USA 2020
-7|level/known-for:USA 2022
27|level/known-for:USA 2023
-32|level/known-for:USA 2024
-28|level/known-for:USA 2025
-5|level/known-for:USA 2025-12
15|level/known-for:USA 2027
-11|level/known-for:USA 2030
-18|level/known-for:USA 2032
-9|level/known-for:USA 2035
-27|level/known-for:USA 3 2024
5|level/known-for:USA 3 2025
6|level/known-for:USA 3 2026
-15|level/known-for:USA 3 2035
4|level/known-for:USA 3 FY2024
31|level/known-for:USA 3 FY2026
13|level/known-for:USA 3.1 2023
4|level/known-for:USA 3.1 2025
7|level/known-for:USA 3.1 FY2025
-5|level/known-for:USA 3.2 2024
17|level/known-for:USA 3.2 2025
9|level/known-for:USA 3.2 2026
3|level/known-for:USA 3.2 FY2026
9|level/known-for:USA 3.24 2023
14|level/known-for:USA 3.3 2015
3|level/known-for:USA 3.3 2023
-4|level/known-for:USA 3.3 2026
5|level/known-for:USA 3.3 FY2003
9|level/known-for:USA 3.3 FY2026
-7|level/known-for:USA 3.32 2026
23|level/known-for:USA 3.38 2024
17|level/known-for:USA 3.4 2023
9|level/known-for:USA 3.4 2024
-3|level/known-for:USA 3.4 2025
-4|level/known-for:USA 3.4 FY1978
6|level/known-for:USA 3.5 2018
3|level/known-for:USA 3.5 2021
3|level/known-for:USA 3.5 2023
-19|level/known-for:USA 3.5 2025
5|level/known-for:USA 3.5 2026
11|level/known-for:USA 3.5 FY2021
8|level/known-for:USA 3.5 FY2026
5|level/known-for:USA 3.6 2016
11|level/known-for:USA 3.68 2014
7|level/known-for:USA 3.7 2003
30|level/known-for:USA 3.71 2014
-4|level/known-for:USA 3.9 2023
15|level/known-for:USA 4 2007
10|level/known-for:USA 4 2009
-7|level/known-for:USA 4 2022
4|level/known-for:USA 4.4 2013
23|level/known-for:USA 4.6 FY2027
7|level/known-for:USA 4.7 2010
-9|level/known-for:USA 4.7 2025
-5|level/known-for:USA 4.7 2025-12
19|level/known-for:USA 4.7 2027
-3|level/known-for:USA 5.2 1985
18|level/known-for:USA 5.2 FY1985
-4|level/known-for:USA 5.3 2023
4|level/known-for:USA 5.8 1989
-8|level/known-for:USA 6 1980
5|level/known-for:USA 6 1985
-5|level/known-for:USA 6 198X
13|level/known-for:USA 6.2 1986
15|level/known-for:USA 6.3 FY1982
10|level/known-for:USA 8 196X
27|level/known-for:USA 9 1968
-4|level/known-for:USA FY1978
18|level/known-for:USA FY1985
5|level/known-for:USA FY2003
8|level/known-for:USA FY2021
41|level/known-for:USA FY2026
23|level/known-for:USA FY2027
-3|level/known-for:USA FY2030
-5|level/known-for:VEN 2025
-5|level/known-for:VEN 3.2 2025
-20|level/known-for:VNM 0.6 2031
-4|level/known-for:VNM 1.3 2025
5|level/known-for:VNM 1.8 2024
-3|level/known-for:VNM 1.8 2025
12|level/known-for:VNM 1.9 2025
8|level/known-for:VNM 1.9 2026
-24|level/known-for:VNM 1968
4|level/known-for:VNM 1990
4|level/known-for:VNM 2 1990
17|level/known-for:VNM 2 2030
-4|level/known-for:VNM 2.2 2030
7|level/known-for:VNM 2024
13|level/known-for:VNM 2026
34|level/known-for:VNM 2030
-20|level/known-for:VNM 2031
22|level/known-for:VNM 3 2030
-24|level/known-for:VNM 9 1968
-24|level/known-for:YEM 13 2015
-24|level/known-for:YEM 2015
-5|level/known:- 2.2
-5|level/known:- 2.2 2025
-5|level/known:- 2.2 since-2025
-5|level/known:- since-2025
-6|level/known:AFG 0.9
-5|level/known:AFG 0.9 1979
-6|level/known:AFG 0.9 to-1999
-6|level/known:AFG 2.7
-6|level/known:AFG 2.7 2010
-6|level/known:AFG 2.7 to-2013
-23|level/known:AFG 4.6
-23|level/known:AFG 4.6 2026
-23|level/known:AFG 4.6 since-2025
-10|level/known:AFG 5.2
-10|level/known:AFG 5.2 1979
-10|level/known:AFG 5.2 to-1999
-23|level/known:AFG since-2025
-16|level/known:AFG to-1999
-8|level/known:AFG to-2013
-6|level/known:ALB 1.8
-6|level/known:ALB 1.8 2025
-6|level/known:ALB 1.8 since-2025
-6|level/known:ALB 2
-3|level/known:ALB 2 2025
-3|level/known:ALB 2 2026
-6|level/known:ALB 2 since-2025
-5|level/known:ALB 2.1
-5|level/known:ALB 2.1 2025
-5|level/known:ALB 2.1 since-2025
-17|level/known:ALB since-2025
23|level/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2
23|level/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 2025
23|level/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 since-2025
23|level/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK since-2025
17|level/known:ALB+BEL+CAN+ESP 2
17|level/known:ALB+BEL+CAN+ESP 2 2026
17|level/known:ALB+BEL+CAN+ESP 2 since-2025
17|level/known:ALB+BEL+CAN+ESP since-2025
16|level/known:ALB+BEL+ESP 2
16|level/known:ALB+BEL+ESP 2 2025
16|level/known:ALB+BEL+ESP 2 since-2025
16|level/known:ALB+BEL+ESP since-2025
-7|level/known:ALLIES 1
-3|level/known:ALLIES 1 to-2024
-3|level/known:ALLIES 1.3
-3|level/known:ALLIES 1.45
-3|level/known:ALLIES 1.45 2025
-3|level/known:ALLIES 1.45 since-2025
24|level/known:ALLIES 1.5
-5|level/known:ALLIES 1.5 2022
-8|level/known:ALLIES 1.5 2023
41|level/known:ALLIES 1.5 2024
10|level/known:ALLIES 1.5 2025
-9|level/known:ALLIES 1.5 2026
28|level/known:ALLIES 1.5 to-2024
-3|level/known:ALLIES 1.6
-3|level/known:ALLIES 1.7
4|level/known:ALLIES 1.9 2025
25|level/known:ALLIES 2
40|level/known:ALLIES 2 2022
17|level/known:ALLIES 2 2023
-10|level/known:ALLIES 2 2024
-3|level/known:ALLIES 2 2025
-14|level/known:ALLIES 2 2026
-18|level/known:ALLIES 2 since-2025
-3|level/known:ALLIES 2 to-2013
48|level/known:ALLIES 2 to-2024
-3|level/known:ALLIES 2.2
-3|level/known:ALLIES 2.2 since-2025
-4|level/known:ALLIES 2.3
35|level/known:ALLIES 2.5
-3|level/known:ALLIES 2.5 2023
48|level/known:ALLIES 2.5 2025
-7|level/known:ALLIES 2.5 2026
41|level/known:ALLIES 2.5 since-2025
-5|level/known:ALLIES 2.5 to-2024
-3|level/known:ALLIES 2.5-2.7
-3|level/known:ALLIES 2.5-2.7 2023
-3|level/known:ALLIES 2.5-2.7 to-2024
-15|level/known:ALLIES 3
-4|level/known:ALLIES 3 2024
-9|level/known:ALLIES 3 2025
-11|level/known:ALLIES 3 since-2025
-4|level/known:ALLIES 3 to-2024
-8|level/known:ALLIES 3.3
-7|level/known:ALLIES 3.3 1988
-7|level/known:ALLIES 3.3 to-1999
-8|level/known:ALLIES 3.5
-4|level/known:ALLIES 3.5 2026
-7|level/known:ALLIES 3.5 since-2025
-13|level/known:ALLIES 4
-4|level/known:ALLIES 4 2023
-7|level/known:ALLIES 4 2025
-7|level/known:ALLIES 4 since-2025
-5|level/known:ALLIES 4 to-2024
-3|level/known:ALLIES 4.5
-9|level/known:ALLIES 5
-4|level/known:ALLIES 5 2025
-6|level/known:ALLIES 5 since-2025
-66|level/known:ALLIES since-2025
-21|level/known:ALLIES to-1999
-8|level/known:ALLIES to-2013
-11|level/known:ALLIES to-2021
15|level/known:ALLIES to-2024
7|level/known:ARG 0.5
7|level/known:ARG 0.5 2025
7|level/known:ARG 0.5 since-2025
5|level/known:ARG 0.6
5|level/known:ARG 0.6 2023
5|level/known:ARG 0.6 to-2024
7|level/known:ARG since-2025
5|level/known:ARG to-2024
4|level/known:ARM since-2025
4|level/known:AUS 0.15
4|level/known:AUS 0.15 2023
4|level/known:AUS 0.15 to-2024
-24|level/known:AUS 0.3
-23|level/known:AUS 0.3 2023
-23|level/known:AUS 0.3 to-2024
-6|level/known:AUS 1
-3|level/known:AUS 1 2022
-3|level/known:AUS 1 2025
-3|level/known:AUS 1 since-2025
-3|level/known:AUS 1 to-2024
-7|level/known:AUS 1.07
-7|level/known:AUS 1.07 2022
-7|level/known:AUS 1.07 to-2024
-5|level/known:AUS 1.2
-3|level/known:AUS 1.2 2026
-5|level/known:AUS 1.2 since-2025
-32|level/known:AUS 1.3
3|level/known:AUS 1.3 2025
-33|level/known:AUS 1.3 2026
-30|level/known:AUS 1.3 since-2025
-8|level/known:AUS 1.4
-8|level/known:AUS 1.4 2025
-8|level/known:AUS 1.4 since-2025
-6|level/known:AUS 1.5
-5|level/known:AUS 1.5 2026
-6|level/known:AUS 1.5 since-2025
-3|level/known:AUS 1.6
-3|level/known:AUS 1.6 2025
-3|level/known:AUS 1.6 since-2025
-4|level/known:AUS 1.7 2026
-9|level/known:AUS 1.8
-9|level/known:AUS 1.8 2025
-9|level/known:AUS 1.8 since-2025
8|level/known:AUS 1.9
11|level/known:AUS 1.9 2025
-6|level/known:AUS 1.9 2026
5|level/known:AUS 1.9 since-2025
4|level/known:AUS 1.96
4|level/known:AUS 1.96 2022
4|level/known:AUS 1.96 to-2024
100|level/known:AUS 2
8|level/known:AUS 2 2022
36|level/known:AUS 2 2023
-5|level/known:AUS 2 2024
66|level/known:AUS 2 2025
-5|level/known:AUS 2 2026
61|level/known:AUS 2 since-2025
39|level/known:AUS 2 to-2024
4|level/known:AUS 2.02
4|level/known:AUS 2.02 2025
4|level/known:AUS 2.02 since-2025
7|level/known:AUS 2.05
4|level/known:AUS 2.05 2025
4|level/known:AUS 2.05 2026
7|level/known:AUS 2.05 since-2025
-5|level/known:AUS 2.1 2022
4|level/known:AUS 2.1 2024
3|level/known:AUS 2.1 2027
-17|level/known:AUS 2.3
-19|level/known:AUS 2.3 2025
-18|level/known:AUS 2.3 since-2025
-5|level/known:AUS 2.32
-5|level/known:AUS 2.32 2025
-5|level/known:AUS 2.32 since-2025
-4|level/known:AUS 2.4
-3|level/known:AUS 2.4 2025
-3|level/known:AUS 2.4 since-2025
-3|level/known:AUS 2.6
11|level/known:AUS 2.8
-11|level/known:AUS 2.8 2025
22|level/known:AUS 2.8 2026
11|level/known:AUS 2.8 since-2025
-9|level/known:AUS 3
-7|level/known:AUS 3 2025
-7|level/known:AUS 3 since-2025
-3|level/known:AUS 3.2
-3|level/known:AUS 3.2 2026
-3|level/known:AUS 3.2 since-2025
-3|level/known:AUS 3.3
-5|level/known:AUS 3.5
-5|level/known:AUS 3.5 2025
-5|level/known:AUS 3.5 since-2025
-4|level/known:AUS 4.7 1978
6|level/known:AUS 4.7 2025
6|level/known:AUS 4.7 since-2025
-4|level/known:AUS 4.7 to-1999
-12|level/known:AUS since-2025
-3|level/known:AUS to-1999
7|level/known:AUS to-2024
-3|level/known:AUS+JPN 2.05
-3|level/known:AUS+JPN 2.05 2025
-3|level/known:AUS+JPN 2.05 since-2025
-7|level/known:AUS+JPN 2.8
-7|level/known:AUS+JPN 2.8 2026
-7|level/known:AUS+JPN 2.8 since-2025
-10|level/known:AUS+JPN since-2025
-5|level/known:AUS+NATO 2.8
-5|level/known:AUS+NATO 2.8 2025
-5|level/known:AUS+NATO 2.8 since-2025
-5|level/known:AUS+NATO since-2025
5|level/known:AUT 1
3|level/known:AUT 1 2026
5|level/known:AUT 1 since-2025
4|level/known:AUT since-2025
4|level/known:AZE 3.3
4|level/known:AZE 3.3 2008
4|level/known:AZE 3.3 to-2013
4|level/known:AZE to-2013
4|level/known:BEL 0.93
4|level/known:BEL 0.93 2020
4|level/known:BEL 0.93 to-2021
9|level/known:BEL 1.3
11|level/known:BEL 1.3 2025
11|level/known:BEL 1.3 since-2025
-7|level/known:BEL 1.31
-7|level/known:BEL 1.31 2023
-7|level/known:BEL 1.31 to-2024
-4|level/known:BEL 1.4
-4|level/known:BEL 1.4 2025
-4|level/known:BEL 1.4 since-2025
-5|level/known:BEL 1.6
-3|level/known:BEL 1.6 2024
-3|level/known:BEL 1.6 to-2024
-24|level/known:BEL 2
15|level/known:BEL 2 2025
-38|level/known:BEL 2 2026
-24|level/known:BEL 2 since-2025
-20|level/known:BEL since-2025
5|level/known:BEL to-2021
-13|level/known:BEL to-2024
12|level/known:BEL+CAN+ESP 2
12|level/known:BEL+CAN+ESP 2 2026
12|level/known:BEL+CAN+ESP 2 since-2025
12|level/known:BEL+CAN+ESP since-2025
15|level/known:BEL+CZE+ESP+PRT 2
15|level/known:BEL+CZE+ESP+PRT 2 2026
15|level/known:BEL+CZE+ESP+PRT 2 since-2025
15|level/known:BEL+CZE+ESP+PRT since-2025
30|level/known:BEL+ESP 1.3
13|level/known:BEL+ESP 1.3 2024
13|level/known:BEL+ESP 1.3 to-2024
11|level/known:BEL+ESP 2
11|level/known:BEL+ESP 2 2025
11|level/known:BEL+ESP 2 since-2025
28|level/known:BEL+ESP since-2025
13|level/known:BEL+ESP to-2024
9|level/known:BEL+ESP+ITA 1.6
9|level/known:BEL+ESP+ITA 1.6 2025
9|level/known:BEL+ESP+ITA 1.6 since-2025
9|level/known:BEL+ESP+ITA since-2025
15|level/known:BEL+ESP+ITA+PRT 2
15|level/known:BEL+ESP+ITA+PRT 2 2026
15|level/known:BEL+ESP+ITA+PRT 2 since-2025
15|level/known:BEL+ESP+ITA+PRT since-2025
32|level/known:BEL+ESP+PRT 2
10|level/known:BEL+ESP+PRT 2 2025
21|level/known:BEL+ESP+PRT 2 2026
32|level/known:BEL+ESP+PRT 2 since-2025
30|level/known:BEL+ESP+PRT since-2025
7|level/known:BEL+ITA 2
7|level/known:BEL+ITA 2 2025
7|level/known:BEL+ITA 2 since-2025
-4|level/known:BEL+ITA since-2025
5|level/known:BGR 1.5
5|level/known:BGR 1.5 2018
5|level/known:BGR 1.5 to-2021
7|level/known:BGR 1.8
7|level/known:BGR 1.8 2025
7|level/known:BGR 1.8 since-2025
-5|level/known:BGR 2
-5|level/known:BGR 2 2025
-5|level/known:BGR 2 since-2025
7|level/known:BGR 2.1
7|level/known:BGR 2.1 2025
7|level/known:BGR 2.1 since-2025
9|level/known:BGR since-2025
4|level/known:BGR to-2021
-4|level/known:BRA 0.5
-4|level/known:BRA 0.5 2025
-4|level/known:BRA 0.5 since-2025
3|level/known:BRA 5
3|level/known:BRA 5 2025
3|level/known:BRA 5 since-2025
4|level/known:BRA since-2025
-17|level/known:BRN 2
-17|level/known:BRN 2 2022
-17|level/known:BRN 2 to-2024
4|level/known:BRN 2.6
4|level/known:BRN 2.6 2023
4|level/known:BRN 2.6 to-2024
-13|level/known:BRN to-2024
3|level/known:CAN 1
13|level/known:CAN 1.2
14|level/known:CAN 1.2 2023
14|level/known:CAN 1.2 to-2024
3|level/known:CAN 1.3
4|level/known:CAN 1.3 2023
4|level/known:CAN 1.3 to-2024
-3|level/known:CAN 1.31
-3|level/known:CAN 1.31 2023
-3|level/known:CAN 1.31 to-2024
5|level/known:CAN 1.33
3|level/known:CAN 1.33 2024
3|level/known:CAN 1.33 to-2024
4|level/known:CAN 1.35
4|level/known:CAN 1.35 2025
4|level/known:CAN 1.35 since-2025
28|level/known:CAN 1.37
16|level/known:CAN 1.37 2024
12|level/known:CAN 1.37 2025
12|level/known:CAN 1.37 since-2025
16|level/known:CAN 1.37 to-2024
3|level/known:CAN 1.38
3|level/known:CAN 1.38 2023
3|level/known:CAN 1.38 to-2024
30|level/known:CAN 1.4
6|level/known:CAN 1.4 2019
29|level/known:CAN 1.4 2025
-5|level/known:CAN 1.4 2026
25|level/known:CAN 1.4 since-2025
6|level/known:CAN 1.4 to-2021
-19|level/known:CAN 1.43
-11|level/known:CAN 1.43 2024
-8|level/known:CAN 1.43 2025
-8|level/known:CAN 1.43 since-2025
-11|level/known:CAN 1.43 to-2024
11|level/known:CAN 1.45
11|level/known:CAN 1.45 2025
11|level/known:CAN 1.45 since-2025
-32|level/known:CAN 1.47
-34|level/known:CAN 1.47 2024
-34|level/known:CAN 1.47 to-2024
-3|level/known:CAN 1.5
-3|level/known:CAN 1.5 1987
-3|level/known:CAN 1.5 to-1999
-22|level/known:CAN 1.66
-22|level/known:CAN 1.66 2025
-22|level/known:CAN 1.66 since-2025
-11|level/known:CAN 1.7
-12|level/known:CAN 1.7 2020
-12|level/known:CAN 1.7 to-2021
11|level/known:CAN 1.8
11|level/known:CAN 1.8 1980
11|level/known:CAN 1.8 to-1999
9|level/known:CAN 2
24|level/known:CAN 2 1979
-10|level/known:CAN 2 2025
-3|level/known:CAN 2 2026
-13|level/known:CAN 2 since-2025
24|level/known:CAN 2 to-1999
-36|level/known:CAN 2.02
-16|level/known:CAN 2.02 2024
-20|level/known:CAN 2.02 2025
-20|level/known:CAN 2.02 since-2025
-16|level/known:CAN 2.02 to-2024
22|level/known:CAN 2.1
22|level/known:CAN 2.1 2026
22|level/known:CAN 2.1 since-2025
-29|level/known:CAN 2.3
-20|level/known:CAN 2.3 2025
-9|level/known:CAN 2.3 2026
-29|level/known:CAN 2.3 since-2025
-8|level/known:CAN 2.4
-7|level/known:CAN 2.4 2025
-7|level/known:CAN 2.4 since-2025
-42|level/known:CAN 2.5
-42|level/known:CAN 2.5 2026
-42|level/known:CAN 2.5 since-2025
-11|level/known:CAN 4.7
-11|level/known:CAN 4.7 1979
-11|level/known:CAN 4.7 to-1999
-64|level/known:CAN since-2025
13|level/known:CAN to-1999
-4|level/known:CAN to-2021
-28|level/known:CAN to-2024
11|level/known:CAN+ITA 1.5
11|level/known:CAN+ITA 1.5 2025
11|level/known:CAN+ITA 1.5 since-2025
11|level/known:CAN+ITA since-2025
-3|level/known:CAN+JPN 1.5
-3|level/known:CAN+JPN 1.5 1987
-3|level/known:CAN+JPN 1.5 to-1999
-3|level/known:CAN+JPN to-1999
11|level/known:CHE 0.7
10|level/known:CHE 0.7 2026
11|level/known:CHE 0.7 since-2025
-24|level/known:CHE 0.9
-24|level/known:CHE 0.9 1983
-24|level/known:CHE 0.9 to-1999
10|level/known:CHE since-2025
-25|level/known:CHE to-1999
-3|level/known:CHL 0.6
-3|level/known:CHL 0.6 2023
-3|level/known:CHL 0.6 to-2024
-3|level/known:CHL to-2024
-5|level/known:CHN 0.9
-3|level/known:CHN 0.9 1978
-3|level/known:CHN 0.9 to-1999
-6|level/known:CHN 1
-3|level/known:CHN 1 2024
-5|level/known:CHN 1 to-2024
-3|level/known:CHN 1.19
-3|level/known:CHN 1.19 2023
-3|level/known:CHN 1.19 to-2024
17|level/known:CHN 1.2
8|level/known:CHN 1.2 2022
33|level/known:CHN 1.2 2023
-22|level/known:CHN 1.2 2024
19|level/known:CHN 1.2 to-2024
19|level/known:CHN 1.26
19|level/known:CHN 1.26 2024
19|level/known:CHN 1.26 to-2024
27|level/known:CHN 1.3
3|level/known:CHN 1.3 2018
24|level/known:CHN 1.3 2022
-21|level/known:CHN 1.3 2024
10|level/known:CHN 1.3 2025
6|level/known:CHN 1.3 2026
16|level/known:CHN 1.3 since-2025
6|level/known:CHN 1.3 to-2021
4|level/known:CHN 1.3 to-2024
8|level/known:CHN 1.4
11|level/known:CHN 1.4 2014
-3|level/known:CHN 1.4 since-2025
11|level/known:CHN 1.4 to-2021
36|level/known:CHN 1.5
11|level/known:CHN 1.5 2024
21|level/known:CHN 1.5 2025
21|level/known:CHN 1.5 since-2025
14|level/known:CHN 1.5 to-2024
-4|level/known:CHN 1.6
17|level/known:CHN 1.6 2023
-9|level/known:CHN 1.6 2024
-12|level/known:CHN 1.6 2025
-12|level/known:CHN 1.6 since-2025
8|level/known:CHN 1.6 to-2024
-17|level/known:CHN 1.65
-17|level/known:CHN 1.65 2018
-17|level/known:CHN 1.65 to-2021
57|level/known:CHN 1.7
20|level/known:CHN 1.7 2022
7|level/known:CHN 1.7 2023
18|level/known:CHN 1.7 2025
8|level/known:CHN 1.7 2026
26|level/known:CHN 1.7 since-2025
29|level/known:CHN 1.7 to-2024
9|level/known:CHN 1.8 2023
7|level/known:CHN 1.8 2024
-15|level/known:CHN 1.8 2025
-15|level/known:CHN 1.8 since-2025
16|level/known:CHN 1.8 to-2024
12|level/known:CHN 1.9
10|level/known:CHN 1.9 2018
4|level/known:CHN 1.9 2019
14|level/known:CHN 1.9 to-2021
-7|level/known:CHN 1E+1
-8|level/known:CHN 1E+1 2023
-8|level/known:CHN 1E+1 to-2024
-8|level/known:CHN 2
13|level/known:CHN 2 2013
4|level/known:CHN 2 2014
6|level/known:CHN 2 2015
-7|level/known:CHN 2 2022
-38|level/known:CHN 2 2024
-16|level/known:CHN 2 2025
30|level/known:CHN 2 2026
14|level/known:CHN 2 since-2025
13|level/known:CHN 2 to-2013
10|level/known:CHN 2 to-2021
-45|level/known:CHN 2 to-2024
-11|level/known:CHN 2.1
-3|level/known:CHN 2.1 2021
-4|level/known:CHN 2.1 2024
-4|level/known:CHN 2.1 2025
-4|level/known:CHN 2.1 since-2025
-3|level/known:CHN 2.1 to-2021
-4|level/known:CHN 2.1 to-2024
3|level/known:CHN 2.2
-3|level/known:CHN 2.2 2024
8|level/known:CHN 2.2 2025
8|level/known:CHN 2.2 since-2025
-5|level/known:CHN 2.2 to-2024
15|level/known:CHN 2.3
15|level/known:CHN 2.3 2025
15|level/known:CHN 2.3 since-2025
-3|level/known:CHN 2.32
-3|level/known:CHN 2.32 2025
-3|level/known:CHN 2.32 since-2025
-25|level/known:CHN 2.4
-24|level/known:CHN 2.4 2026
-24|level/known:CHN 2.4 since-2025
4|level/known:CHN 2.5
-10|level/known:CHN 2.5 2023
-3|level/known:CHN 2.5 2024
17|level/known:CHN 2.5 2025
17|level/known:CHN 2.5 since-2025
-13|level/known:CHN 2.5 to-2024
-3|level/known:CHN 3
3|level/known:CHN 3 2025
-4|level/known:CHN 3 2026
-3|level/known:CHN 3 to-2024
-23|level/known:CHN 3.1
-13|level/known:CHN 3.1 2023
-10|level/known:CHN 3.1 2025
-10|level/known:CHN 3.1 since-2025
-13|level/known:CHN 3.1 to-2024
-6|level/known:CHN 3.2
-5|level/known:CHN 3.2 2025
-6|level/known:CHN 3.2 since-2025
-6|level/known:CHN 3.3
-4|level/known:CHN 3.3 2025
-6|level/known:CHN 3.3 since-2025
-8|level/known:CHN 3.32
-8|level/known:CHN 3.32 2025
-8|level/known:CHN 3.32 since-2025
-16|level/known:CHN 3.4
-12|level/known:CHN 3.4 2024
-4|level/known:CHN 3.4 2025
-4|level/known:CHN 3.4 since-2025
-12|level/known:CHN 3.4 to-2024
-13|level/known:CHN 3.8
-12|level/known:CHN 3.8 2015
-12|level/known:CHN 3.8 to-2021
27|level/known:CHN 4
27|level/known:CHN 4 2025
27|level/known:CHN 4 since-2025
-3|level/known:CHN 4.3
-3|level/known:CHN 4.3 2021
-3|level/known:CHN 4.3 to-2021
5|level/known:CHN 4.7
6|level/known:CHN 4.7 2025
6|level/known:CHN 4.7 since-2025
4|level/known:CHN 5
4|level/known:CHN 5 since-2025
-11|level/known:CHN 6.2
-11|level/known:CHN 6.2 2023
-11|level/known:CHN 6.2 to-2024
55|level/known:CHN since-2025
11|level/known:CHN to-2013
4|level/known:CHN to-2021
-18|level/known:CHN to-2024
3|level/known:COL 3.1
3|level/known:COL 3.1 2025
3|level/known:COL 3.1 since-2025
5|level/known:COL 3.2
5|level/known:COL 3.2 2025
5|level/known:COL 3.2 since-2025
3|level/known:COL 3.4
3|level/known:COL 3.4 2025
3|level/known:COL 3.4 since-2025
19|level/known:COL since-2025
-3|level/known:CYP 1.3
-3|level/known:CYP 1.3 2024
-3|level/known:CYP 1.3 to-2024
20|level/known:CYP 1.8
19|level/known:CYP 1.8 2024
19|level/known:CYP 1.8 to-2024
27|level/known:CYP 4
27|level/known:CYP 4 2024
27|level/known:CYP 4 to-2024
43|level/known:CYP to-2024
-42|level/known:CZE 2
-19|level/known:CZE 2 2002
-26|level/known:CZE 2 2025
3|level/known:CZE 2 2026
-24|level/known:CZE 2 since-2025
-19|level/known:CZE 2 to-2013
-3|level/known:CZE 5.3
-3|level/known:CZE 5.3 2026
-3|level/known:CZE 5.3 since-2025
-30|level/known:CZE since-2025
-20|level/known:CZE to-2013
3|level/known:CZE to-2024
-10|level/known:DEU 0.7
-10|level/known:DEU 0.7 2026
-10|level/known:DEU 0.7 since-2025
-5|level/known:DEU 0.9
-3|level/known:DEU 0.93
-3|level/known:DEU 0.93 2020
-3|level/known:DEU 0.93 to-2021
-17|level/known:DEU 0.96
-17|level/known:DEU 0.96 2022
-17|level/known:DEU 0.96 to-2024
-8|level/known:DEU 1
-6|level/known:DEU 1 2022
-6|level/known:DEU 1 to-2024
-3|level/known:DEU 1.1 2023
5|level/known:DEU 1.13
5|level/known:DEU 1.13 2018
5|level/known:DEU 1.13 to-2021
13|level/known:DEU 1.2
-3|level/known:DEU 1.2 2014
3|level/known:DEU 1.2 2016
11|level/known:DEU 1.2 2026
11|level/known:DEU 1.2 since-2025
-4|level/known:DEU 1.22
-4|level/known:DEU 1.22 2020
-4|level/known:DEU 1.22 to-2021
11|level/known:DEU 1.24
11|level/known:DEU 1.24 2018
11|level/known:DEU 1.24 to-2021
-10|level/known:DEU 1.3
-3|level/known:DEU 1.3 2023
-3|level/known:DEU 1.3 2025
-5|level/known:DEU 1.3 2026
-8|level/known:DEU 1.3 since-2025
-3|level/known:DEU 1.3 to-2024
11|level/known:DEU 1.36
11|level/known:DEU 1.36 2019
11|level/known:DEU 1.36 to-2021
11|level/known:DEU 1.37
12|level/known:DEU 1.37 2019
12|level/known:DEU 1.37 to-2021
22|level/known:DEU 1.4
4|level/known:DEU 1.4 2011
9|level/known:DEU 1.4 2022
6|level/known:DEU 1.4 2026
8|level/known:DEU 1.4 since-2025
5|level/known:DEU 1.4 to-2013
9|level/known:DEU 1.4 to-2024
12|level/known:DEU 1.42
12|level/known:DEU 1.42 2019
12|level/known:DEU 1.42 to-2021
18|level/known:DEU 1.5
12|level/known:DEU 1.5 2003
5|level/known:DEU 1.5 2022
30|level/known:DEU 1.5 2023
-31|level/known:DEU 1.5 2024
12|level/known:DEU 1.5 to-2013
5|level/known:DEU 1.5 to-2024
5|level/known:DEU 1.53
5|level/known:DEU 1.53 2022
5|level/known:DEU 1.53 to-2024
-4|level/known:DEU 1.6
-6|level/known:DEU 1.6 2014
-7|level/known:DEU 1.6 to-2021
-5|level/known:DEU 1.7
-6|level/known:DEU 1.7 2020
-6|level/known:DEU 1.7 to-2021
8|level/known:DEU 1.9
7|level/known:DEU 1.9 2024
-3|level/known:DEU 1.9 2025
5|level/known:DEU 1.9 2026
7|level/known:DEU 1.9 to-2024
-18|level/known:DEU 1E+1
-18|level/known:DEU 1E+1 2026
-18|level/known:DEU 1E+1 since-2025
18|level/known:DEU 2
3|level/known:DEU 2 1992
3|level/known:DEU 2 2023
28|level/known:DEU 2 2024
7|level/known:DEU 2 2025
-23|level/known:DEU 2 2026
-16|level/known:DEU 2 since-2025
3|level/known:DEU 2 to-1999
32|level/known:DEU 2 to-2024
6|level/known:DEU 2.01
6|level/known:DEU 2.01 2024
6|level/known:DEU 2.01 to-2024
-8|level/known:DEU 2.1
18|level/known:DEU 2.1 2024
-3|level/known:DEU 2.1 2025
-23|level/known:DEU 2.1 2026
-26|level/known:DEU 2.1 since-2025
18|level/known:DEU 2.1 to-2024
-8|level/known:DEU 2.2
-5|level/known:DEU 2.2 2025
-7|level/known:DEU 2.2 since-2025
3|level/known:DEU 2.3
-4|level/known:DEU 2.3 1999
7|level/known:DEU 2.3 2026
7|level/known:DEU 2.3 since-2025
-4|level/known:DEU 2.3 to-1999
19|level/known:DEU 2.4
-10|level/known:DEU 2.4 1984
19|level/known:DEU 2.4 2025
10|level/known:DEU 2.4 2026
29|level/known:DEU 2.4 since-2025
-10|level/known:DEU 2.4 to-1999
-11|level/known:DEU 2.5
-7|level/known:DEU 2.5 2023
-4|level/known:DEU 2.5 2025
-4|level/known:DEU 2.5 since-2025
-7|level/known:DEU 2.5 to-2024
-4|level/known:DEU 2.7
-4|level/known:DEU 2.7 2025
-4|level/known:DEU 2.7 since-2025
25|level/known:DEU 2.8
11|level/known:DEU 2.8 1997
-3|level/known:DEU 2.8 2025
18|level/known:DEU 2.8 2026
14|level/known:DEU 2.8 since-2025
11|level/known:DEU 2.8 to-1999
28|level/known:DEU 3
-11|level/known:DEU 3 1977
13|level/known:DEU 3 1985
4|level/known:DEU 3 1988
20|level/known:DEU 3 2025
21|level/known:DEU 3 since-2025
6|level/known:DEU 3 to-1999
3|level/known:DEU 3.05
3|level/known:DEU 3.05 since-2025
3|level/known:DEU 3.1
-3|level/known:DEU 3.2
3|level/known:DEU 3.2 1986
-7|level/known:DEU 3.2 2023
3|level/known:DEU 3.2 to-1999
-7|level/known:DEU 3.2 to-2024
5|level/known:DEU 3.3
5|level/known:DEU 3.3 1980
5|level/known:DEU 3.3 to-1999
-6|level/known:DEU 3.4
11|level/known:DEU 3.4 1978
-11|level/known:DEU 3.4 2016
-9|level/known:DEU 3.4 2025
-9|level/known:DEU 3.4 since-2025
13|level/known:DEU 3.4 to-1999
-11|level/known:DEU 3.4 to-2021
11|level/known:DEU 3.5
3|level/known:DEU 3.5 1976
-3|level/known:DEU 3.5 2018
11|level/known:DEU 3.5 2025
11|level/known:DEU 3.5 since-2025
3|level/known:DEU 3.5 to-1999
-3|level/known:DEU 3.5 to-2021
6|level/known:DEU 3.7
6|level/known:DEU 3.7 1988
6|level/known:DEU 3.7 to-1999
-13|level/known:DEU 4
-12|level/known:DEU 4 2025
-12|level/known:DEU 4 since-2025
-4|level/known:DEU 4.1
-3|level/known:DEU 4.1 2023
-4|level/known:DEU 4.1 to-2024
-3|level/known:DEU 4.4
-3|level/known:DEU 4.4 2014
-3|level/known:DEU 4.4 to-2021
-5|level/known:DEU 4.7
-4|level/known:DEU 4.7 1978
-4|level/known:DEU 4.7 to-1999
-16|level/known:DEU 5
-3|level/known:DEU 5 1980
-11|level/known:DEU 5 2023
-5|level/known:DEU 5 to-1999
-11|level/known:DEU 5 to-2024
-3|level/known:DEU 5.8
-3|level/known:DEU 5.8 1989
-3|level/known:DEU 5.8 to-1999
-14|level/known:DEU 6
-11|level/known:DEU 6 1976
-3|level/known:DEU 6 1999
-14|level/known:DEU 6 to-1999
-17|level/known:DEU since-2025
4|level/known:DEU to-1999
15|level/known:DEU to-2013
19|level/known:DEU to-2021
39|level/known:DEU to-2024
14|level/known:DEU+FRA 2.1
14|level/known:DEU+FRA 2.1 2025
14|level/known:DEU+FRA 2.1 since-2025
19|level/known:DEU+FRA 3 1977
-18|level/known:DEU+FRA 3 2025
-18|level/known:DEU+FRA 3 since-2025
19|level/known:DEU+FRA 3 to-1999
-4|level/known:DEU+FRA since-2025
19|level/known:DEU+FRA to-1999
-7|level/known:DEU+ITA 1.5
-7|level/known:DEU+ITA 1.5 2024
-7|level/known:DEU+ITA 1.5 to-2024
-7|level/known:DEU+ITA to-2024
-6|level/known:DEU+JPN 1.3
-6|level/known:DEU+JPN 1.3 1988
-6|level/known:DEU+JPN 1.3 to-1999
-7|level/known:DEU+JPN to-1999
-9|level/known:DEU+POL 1.5
-9|level/known:DEU+POL 1.5 2023
-9|level/known:DEU+POL 1.5 to-2024
-9|level/known:DEU+POL to-2024
-16|level/known:DEU+UKR 2.4
-16|level/known:DEU+UKR 2.4 2025
-16|level/known:DEU+UKR 2.4 since-2025
-16|level/known:DEU+UKR since-2025
-3|level/known:DNK 0.2
-3|level/known:DNK 0.2 2025
-3|level/known:DNK 0.2 since-2025
-4|level/known:DNK 0.25
-4|level/known:DNK 0.25 2026
-4|level/known:DNK 0.25 since-2025
16|level/known:DNK 1.3
15|level/known:DNK 1.3 2025
15|level/known:DNK 1.3 since-2025
16|level/known:DNK 1.4
7|level/known:DNK 1.4 2025
8|level/known:DNK 1.4 2026
16|level/known:DNK 1.4 since-2025
-4|level/known:DNK 1.6
-4|level/known:DNK 1.6 2023
-4|level/known:DNK 1.6 to-2024
4|level/known:DNK 1.65
4|level/known:DNK 1.65 2024
4|level/known:DNK 1.65 to-2024
-4|level/known:DNK 2.1
3|level/known:DNK 2.1 1988
-7|level/known:DNK 2.1 2025
-7|level/known:DNK 2.1 since-2025
3|level/known:DNK 2.1 to-1999
-6|level/known:DNK 2.2
-6|level/known:DNK 2.2 2025
-6|level/known:DNK 2.2 since-2025
11|level/known:DNK 2.4
11|level/known:DNK 2.4 1984
3|level/known:DNK 2.4 2024
-3|level/known:DNK 2.4 2025
-3|level/known:DNK 2.4 since-2025
11|level/known:DNK 2.4 to-1999
3|level/known:DNK 2.4 to-2024
-11|level/known:DNK 2.6
-5|level/known:DNK 2.6 2025
-6|level/known:DNK 2.6 2026
-11|level/known:DNK 2.6 since-2025
18|level/known:DNK 3
16|level/known:DNK 3 2025
18|level/known:DNK 3 since-2025
3|level/known:DNK 3.1
3|level/known:DNK 3.1 2025
3|level/known:DNK 3.1 since-2025
5|level/known:DNK 3.5
5|level/known:DNK 3.5 2026
5|level/known:DNK 3.5 since-2025
15|level/known:DNK since-2025
12|level/known:DNK to-1999
-4|level/known:DNK+FIN+NOR+SWE 3.2
-4|level/known:DNK+FIN+NOR+SWE 3.2 2026
-4|level/known:DNK+FIN+NOR+SWE 3.2 since-2025
-4|level/known:DNK+FIN+NOR+SWE since-2025
-8|level/known:DZA 7
-8|level/known:DZA 7 2025
-8|level/known:DZA 7 since-2025
-8|level/known:DZA since-2025
19|level/known:DZA+ISR+UKR 7
19|level/known:DZA+ISR+UKR 7 2025
19|level/known:DZA+ISR+UKR 7 since-2025
19|level/known:DZA+ISR+UKR since-2025
13|level/known:ESP 1
-5|level/known:ESP 1 2014
18|level/known:ESP 1 2022
-4|level/known:ESP 1 to-2021
18|level/known:ESP 1 to-2024
3|level/known:ESP 1.24
3|level/known:ESP 1.24 2025
3|level/known:ESP 1.24 since-2025
16|level/known:ESP 1.28
3|level/known:ESP 1.28 2024
13|level/known:ESP 1.28 2025
13|level/known:ESP 1.28 since-2025
3|level/known:ESP 1.28 to-2024
14|level/known:ESP 1.3
-6|level/known:ESP 1.3 2024
20|level/known:ESP 1.3 2025
20|level/known:ESP 1.3 since-2025
-6|level/known:ESP 1.3 to-2024
-6|level/known:ESP 1.31
-6|level/known:ESP 1.31 2023
-6|level/known:ESP 1.31 to-2024
-13|level/known:ESP 1.4
-4|level/known:ESP 1.4 2022
-8|level/known:ESP 1.4 2025
-8|level/known:ESP 1.4 since-2025
-4|level/known:ESP 1.4 to-2024
7|level/known:ESP 1.43
7|level/known:ESP 1.43 2025
7|level/known:ESP 1.43 since-2025
-9|level/known:ESP 1.5
-8|level/known:ESP 1.5 2022
-8|level/known:ESP 1.5 to-2024
-6|level/known:ESP 1.6
-6|level/known:ESP 1.6 2025
-6|level/known:ESP 1.6 since-2025
-8|level/known:ESP 1.8
-8|level/known:ESP 1.8 2025
-8|level/known:ESP 1.8 since-2025
-6|level/known:ESP 2
-20|level/known:ESP 2 2025
14|level/known:ESP 2 2026
-6|level/known:ESP 2 since-2025
-9|level/known:ESP 2.2
-9|level/known:ESP 2.2 2025
-9|level/known:ESP 2.2 since-2025
-10|level/known:ESP 2.5
-10|level/known:ESP 2.5 2026
-10|level/known:ESP 2.5 since-2025
-15|level/known:ESP 2.7
-15|level/known:ESP 2.7 2025
-15|level/known:ESP 2.7 since-2025
-30|level/known:ESP 3.4
-30|level/known:ESP 3.4 2025
-30|level/known:ESP 3.4 since-2025
4|level/known:ESP 5
4|level/known:ESP 5 2025
4|level/known:ESP 5 since-2025
-52|level/known:ESP since-2025
-5|level/known:ESP to-2021
-6|level/known:ESP to-2024
11|level/known:ESP+HUN 1
11|level/known:ESP+HUN 1 2014
11|level/known:ESP+HUN 1 to-2021
11|level/known:ESP+HUN to-2021
9|level/known:ESP+ITA 1.6
9|level/known:ESP+ITA 1.6 2025
9|level/known:ESP+ITA 1.6 since-2025
9|level/known:ESP+ITA since-2025
-5|level/known:EST 0.14
-5|level/known:EST 0.14 2025
-5|level/known:EST 0.14 since-2025
5|level/known:EST 0.25
5|level/known:EST 0.25 2026
5|level/known:EST 0.25 since-2025
3|level/known:EST 1.4
-4|level/known:EST 1.4 2016
8|level/known:EST 1.4 2025
8|level/known:EST 1.4 since-2025
-4|level/known:EST 1.4 to-2021
7|level/known:EST 2
11|level/known:EST 2 2014
-19|level/known:EST 2 2023
16|level/known:EST 2 2025
15|level/known:EST 2 since-2025
11|level/known:EST 2 to-2021
-19|level/known:EST 2 to-2024
22|level/known:EST 2.16
22|level/known:EST 2.16 2017
22|level/known:EST 2.16 to-2021
-8|level/known:EST 2.38
-8|level/known:EST 2.38 2017
-8|level/known:EST 2.38 to-2021
6|level/known:EST 2.7
6|level/known:EST 2.7 2023
6|level/known:EST 2.7 to-2024
-9|level/known:EST 3
-9|level/known:EST 3 2024
-9|level/known:EST 3 to-2024
-4|level/known:EST 3.2
-3|level/known:EST 3.2 2024
-3|level/known:EST 3.2 to-2024
5|level/known:EST 3.3
3|level/known:EST 3.3 2024
3|level/known:EST 3.3 to-2024
22|level/known:EST 3.4
11|level/known:EST 3.4 2024
11|level/known:EST 3.4 2025
11|level/known:EST 3.4 since-2025
11|level/known:EST 3.4 to-2024
8|level/known:EST 3.43
8|level/known:EST 3.43 2024
8|level/known:EST 3.43 to-2024
12|level/known:EST 3.7
10|level/known:EST 3.7 2024
10|level/known:EST 3.7 to-2024
-8|level/known:EST 3.71
-8|level/known:EST 3.71 2025
-8|level/known:EST 3.71 since-2025
-29|level/known:EST 4
-29|level/known:EST 4 2023
-29|level/known:EST 4 to-2024
-4|level/known:EST 4.12
-3|level/known:EST 4.12 2024
-3|level/known:EST 4.12 to-2024
-12|level/known:EST 4.9
-11|level/known:EST 4.9 2026
-12|level/known:EST 4.9 since-2025
-3|level/known:EST 5
-3|level/known:EST 5 2025
-3|level/known:EST 5 since-2025
11|level/known:EST 5.1
10|level/known:EST 5.1 2026
11|level/known:EST 5.1 since-2025
-6|level/known:EST 5.3
-6|level/known:EST 5.3 2026
-6|level/known:EST 5.3 since-2025
-3|level/known:EST 5.38
-3|level/known:EST 5.38 2025
-3|level/known:EST 5.38 since-2025
19|level/known:EST 5.4 2025
-18|level/known:EST 5.4 2026
8|level/known:EST since-2025
17|level/known:EST to-2021
-42|level/known:EST to-2024
-5|level/known:EST+GRC 2.2
-5|level/known:EST+GRC 2.2 2017
-5|level/known:EST+GRC 2.2 to-2021
-8|level/known:EST+GRC 2.38
-8|level/known:EST+GRC 2.38 2017
-8|level/known:EST+GRC 2.38 to-2021
-15|level/known:EST+GRC to-2021
20|level/known:EST+GRC+LVA+POL+USA 3
20|level/known:EST+GRC+LVA+POL+USA 3 2024
20|level/known:EST+GRC+LVA+POL+USA 3 to-2024
20|level/known:EST+GRC+LVA+POL+USA to-2024
-9|level/known:EST+LTU 3.5
-9|level/known:EST+LTU 3.5 2024
-9|level/known:EST+LTU 3.5 to-2024
11|level/known:EST+LTU 5
6|level/known:EST+LTU 5 2025
11|level/known:EST+LTU 5 since-2025
9|level/known:EST+LTU since-2025
-9|level/known:EST+LTU to-2024
-10|level/known:EST+LTU+LVA 3.7
-10|level/known:EST+LTU+LVA 3.7 2024
-10|level/known:EST+LTU+LVA 3.7 to-2024
7|level/known:EST+LTU+LVA to-2024
7|level/known:EST+POL 2.5
7|level/known:EST+POL 2.5 2023
7|level/known:EST+POL 2.5 to-2024
-13|level/known:EST+POL 3.71
-13|level/known:EST+POL 3.71 2025
-13|level/known:EST+POL 3.71 since-2025
-13|level/known:EST+POL since-2025
7|level/known:EST+POL to-2024
39|level/known:EST+USA 3.4
10|level/known:EST+USA 3.4 2024
29|level/known:EST+USA 3.4 2025
29|level/known:EST+USA 3.4 since-2025
10|level/known:EST+USA 3.4 to-2024
28|level/known:EST+USA since-2025
10|level/known:EST+USA to-2024
-3|level/known:EU 0.2
-3|level/known:EU 0.2 2025
-3|level/known:EU 0.2 since-2025
-5|level/known:EU 0.4
-5|level/known:EU 0.4 2025
-5|level/known:EU 0.4 since-2025
7|level/known:EU 1.3
7|level/known:EU 1.3 2024
7|level/known:EU 1.3 to-2024
5|level/known:EU 1.4
5|level/known:EU 1.4 2025
5|level/known:EU 1.4 since-2025
-4|level/known:EU 1.5
-4|level/known:EU 1.5 2025
-4|level/known:EU 1.5 since-2025
3|level/known:EU 1.6
11|level/known:EU 1.6 2023
-5|level/known:EU 1.6 2024
6|level/known:EU 1.6 to-2024
-5|level/known:EU 1.8
-5|level/known:EU 1.8 2024
-5|level/known:EU 1.8 to-2024
16|level/known:EU 1.9
16|level/known:EU 1.9 2025
16|level/known:EU 1.9 since-2025
-4|level/known:EU 2
-5|level/known:EU 2 2014
8|level/known:EU 2 2024
-7|level/known:EU 2 2025
-7|level/known:EU 2 since-2025
-5|level/known:EU 2 to-2021
8|level/known:EU 2 to-2024
20|level/known:EU 2.1
20|level/known:EU 2.1 2025
20|level/known:EU 2.1 since-2025
10|level/known:EU 2.5
10|level/known:EU 2.5 2025
10|level/known:EU 2.5 since-2025
-9|level/known:EU 3.5
-8|level/known:EU 3.5 2025
-9|level/known:EU 3.5 since-2025
-8|level/known:EU 4.2
-8|level/known:EU 4.2 2018
-8|level/known:EU 4.2 to-2021
-5|level/known:EU 5.38
-5|level/known:EU 5.38 2025
-5|level/known:EU 5.38 since-2025
3|level/known:EU since-2025
-13|level/known:EU to-2021
14|level/known:EU to-2024
-9|level/known:FIN 0.25
-9|level/known:FIN 0.25 2025
-9|level/known:FIN 0.25 since-2025
9|level/known:FIN 1.5
9|level/known:FIN 1.5 2025
9|level/known:FIN 1.5 since-2025
-20|level/known:FIN 2
3|level/known:FIN 2 2022
6|level/known:FIN 2 2023
3|level/known:FIN 2 2024
-32|level/known:FIN 2 2026
-33|level/known:FIN 2 since-2025
12|level/known:FIN 2 to-2024
-3|level/known:FIN 2.1
-3|level/known:FIN 2.1 2023
-3|level/known:FIN 2.1 to-2024
7|level/known:FIN 2.4
6|level/known:FIN 2.4 2025
6|level/known:FIN 2.4 since-2025
18|level/known:FIN 2.5
9|level/known:FIN 2.5 2025
9|level/known:FIN 2.5 2026
18|level/known:FIN 2.5 since-2025
13|level/known:FIN 2.6
6|level/known:FIN 2.6 2025
8|level/known:FIN 2.6 2026
13|level/known:FIN 2.6 since-2025
-3|level/known:FIN 3
-3|level/known:FIN 3 2025
-3|level/known:FIN 3 since-2025
9|level/known:FIN 3.2
9|level/known:FIN 3.2 2026
9|level/known:FIN 3.2 since-2025
-14|level/known:FIN 3.3
-14|level/known:FIN 3.3 2026
-14|level/known:FIN 3.3 since-2025
-5|level/known:FIN since-2025
8|level/known:FIN to-2024
11|level/known:FJI 1.5
11|level/known:FJI 1.5 2026
11|level/known:FJI 1.5 since-2025
11|level/known:FJI since-2025
-7|level/known:FRA 1.2
-3|level/known:FRA 1.2 2023
-3|level/known:FRA 1.2 2025
-3|level/known:FRA 1.2 since-2025
-3|level/known:FRA 1.2 to-2024
-16|level/known:FRA 1.3
-15|level/known:FRA 1.3 2025
-15|level/known:FRA 1.3 since-2025
-5|level/known:FRA 1.4
-3|level/known:FRA 1.4 2025
-3|level/known:FRA 1.4 since-2025
-4|level/known:FRA 1.5
-3|level/known:FRA 1.5 2018
-3|level/known:FRA 1.5 to-2021
5|level/known:FRA 1.9
4|level/known:FRA 1.9 2023
5|level/known:FRA 1.9 to-2024
3|level/known:FRA 2
-3|level/known:FRA 2 2019
8|level/known:FRA 2 2025
8|level/known:FRA 2 since-2025
-3|level/known:FRA 2 to-2021
16|level/known:FRA 2.1
15|level/known:FRA 2.1 2025
17|level/known:FRA 2.1 since-2025
11|level/known:FRA 2.2
7|level/known:FRA 2.2 2025
4|level/known:FRA 2.2 2026
11|level/known:FRA 2.2 since-2025
10|level/known:FRA 2.3
10|level/known:FRA 2.3 2026
10|level/known:FRA 2.3 since-2025
-20|level/known:FRA 2.5
-20|level/known:FRA 2.5 2025
-20|level/known:FRA 2.5 since-2025
-12|level/known:FRA 3
-8|level/known:FRA 3 1977
-5|level/known:FRA 3 2026
-5|level/known:FRA 3 since-2025
-8|level/known:FRA 3 to-1999
3|level/known:FRA 3.3 1995
3|level/known:FRA 3.3 to-1999
3|level/known:FRA 3.9
3|level/known:FRA 3.9 1987
3|level/known:FRA 3.9 to-1999
-8|level/known:FRA since-2025
-3|level/known:FRA to-1999
-8|level/known:FRA to-2021
-4|level/known:FRA to-2024
32|level/known:FRA+GBR 2.5
32|level/known:FRA+GBR 2.5 2025
32|level/known:FRA+GBR 2.5 since-2025
6|level/known:FRA+GBR 3
6|level/known:FRA+GBR 3 2026
6|level/known:FRA+GBR 3 since-2025
38|level/known:FRA+GBR since-2025
-3|level/known:GBR 0.96
-3|level/known:GBR 0.96 2022
-3|level/known:GBR 0.96 to-2024
-8|level/known:GBR 1
-5|level/known:GBR 1 2025
-5|level/known:GBR 1 since-2025
-3|level/known:GBR 1.1
-3|level/known:GBR 1.1 2023
-3|level/known:GBR 1.1 to-2024
-11|level/known:GBR 1.2
-8|level/known:GBR 1.2 2023
-9|level/known:GBR 1.2 to-2024
-12|level/known:GBR 1.3
-11|level/known:GBR 1.3 2023
-11|level/known:GBR 1.3 to-2024
-16|level/known:GBR 1.4
-4|level/known:GBR 1.4 2019
-12|level/known:GBR 1.4 2025
-12|level/known:GBR 1.4 since-2025
-4|level/known:GBR 1.4 to-2021
9|level/known:GBR 1E+1
-13|level/known:GBR 1E+1 2025
23|level/known:GBR 1E+1 2026
10|level/known:GBR 1E+1 since-2025
30|level/known:GBR 2
20|level/known:GBR 2 2022
-8|level/known:GBR 2 2023
8|level/known:GBR 2 2024
12|level/known:GBR 2 2025
11|level/known:GBR 2 since-2025
-3|level/known:GBR 2 to-1999
21|level/known:GBR 2 to-2024
9|level/known:GBR 2.07
8|level/known:GBR 2.07 2024
9|level/known:GBR 2.07 to-2024
3|level/known:GBR 2.1 2024
-6|level/known:GBR 2.1 2025
-6|level/known:GBR 2.1 since-2025
5|level/known:GBR 2.1 to-2024
-7|level/known:GBR 2.16
-7|level/known:GBR 2.16 2017
-7|level/known:GBR 2.16 to-2021
28|level/known:GBR 2.2
29|level/known:GBR 2.2 2017
4|level/known:GBR 2.2 2022
-4|level/known:GBR 2.2 since-2025
29|level/known:GBR 2.2 to-2021
4|level/known:GBR 2.2 to-2024
32|level/known:GBR 2.3
11|level/known:GBR 2.3 2022
24|level/known:GBR 2.3 2025
-5|level/known:GBR 2.3 2026
19|level/known:GBR 2.3 since-2025
13|level/known:GBR 2.3 to-2024
23|level/known:GBR 2.4
-4|level/known:GBR 2.4 2016
20|level/known:GBR 2.4 2025
6|level/known:GBR 2.4 2026
26|level/known:GBR 2.4 since-2025
-4|level/known:GBR 2.4 to-2021
-16|level/known:GBR 2.5
-6|level/known:GBR 2.5 2024
-10|level/known:GBR 2.5 2025
-3|level/known:GBR 2.5 2026
-13|level/known:GBR 2.5 since-2025
-5|level/known:GBR 2.5 to-2024
7|level/known:GBR 2.7
8|level/known:GBR 2.7 2010
8|level/known:GBR 2.7 to-2013
-14|level/known:GBR 2.8
-12|level/known:GBR 2.8 2026
-12|level/known:GBR 2.8 since-2025
-7|level/known:GBR 3
-4|level/known:GBR 3 2025
-5|level/known:GBR 3 since-2025
-10|level/known:GBR 3.2
-3|level/known:GBR 3.2 1986
-5|level/known:GBR 3.2 1990
-3|level/known:GBR 3.2 since-2025
-8|level/known:GBR 3.2 to-1999
-11|level/known:GBR 3.3
-11|level/known:GBR 3.3 2025
-11|level/known:GBR 3.3 since-2025
-8|level/known:GBR 3.4
-6|level/known:GBR 3.4 1978
3|level/known:GBR 3.4 1991
-4|level/known:GBR 3.4 2025
-4|level/known:GBR 3.4 since-2025
-4|level/known:GBR 3.4 to-1999
-3|level/known:GBR 3.9
-3|level/known:GBR 3.9 1987
-3|level/known:GBR 3.9 to-1999
4|level/known:GBR 4
10|level/known:GBR 4 1992
5|level/known:GBR 4 1999
-10|level/known:GBR 4 2025
-10|level/known:GBR 4 since-2025
17|level/known:GBR 4 to-1999
-3|level/known:GBR 4 to-2024
-10|level/known:GBR 4.2
-10|level/known:GBR 4.2 2025
-10|level/known:GBR 4.2 since-2025
26|level/known:GBR 4.7
9|level/known:GBR 4.7 1978
18|level/known:GBR 4.7 1979
27|level/known:GBR 4.7 to-1999
-4|level/known:GBR 4.9
-6|level/known:GBR 4.9 1992
-4|level/known:GBR 4.9 to-1999
26|level/known:GBR 5
-3|level/known:GBR 5 1978
3|level/known:GBR 5 1987
9|level/known:GBR 5 1988
11|level/known:GBR 5 2023
5|level/known:GBR 5 2025
5|level/known:GBR 5 since-2025
9|level/known:GBR 5 to-1999
11|level/known:GBR 5 to-2024
3|level/known:GBR 5.1
3|level/known:GBR 5.1 1982
3|level/known:GBR 5.1 to-1999
3|level/known:GBR 5.2
3|level/known:GBR 5.2 1986
3|level/known:GBR 5.2 to-1999
8|level/known:GBR 5.3
8|level/known:GBR 5.3 2025
8|level/known:GBR 5.3 since-2025
17|level/known:GBR 6.5
18|level/known:GBR 6.5 2026
18|level/known:GBR 6.5 since-2025
7|level/known:GBR 7
6|level/known:GBR 7 2025
6|level/known:GBR 7 since-2025
-5|level/known:GBR since-2025
35|level/known:GBR to-1999
12|level/known:GBR to-2013
8|level/known:GBR to-2021
24|level/known:GBR to-2024
-7|level/known:GBR+USA 3.1
-7|level/known:GBR+USA 3.1 1999
-7|level/known:GBR+USA 3.1 to-1999
-4|level/known:GBR+USA 4
-4|level/known:GBR+USA 4 1999
-4|level/known:GBR+USA 4 to-1999
-11|level/known:GBR+USA to-1999
-4|level/known:GEO to-1999
15|level/known:GRC 2
4|level/known:GRC 2 2012
11|level/known:GRC 2 2025
11|level/known:GRC 2 since-2025
4|level/known:GRC 2 to-2013
-4|level/known:GRC 2.1
-4|level/known:GRC 2.1 2025
-4|level/known:GRC 2.1 since-2025
-6|level/known:GRC 2.16
-6|level/known:GRC 2.16 2017
-6|level/known:GRC 2.16 to-2021
-6|level/known:GRC 2.2
-7|level/known:GRC 2.2 2017
-7|level/known:GRC 2.2 to-2021
-6|level/known:GRC 2.3
-6|level/known:GRC 2.3 2026
-6|level/known:GRC 2.3 since-2025
17|level/known:GRC 2.38
17|level/known:GRC 2.38 2017
17|level/known:GRC 2.38 to-2021
5|level/known:GRC 2.4
5|level/known:GRC 2.4 2016
5|level/known:GRC 2.4 to-2021
5|level/known:GRC 2.7
5|level/known:GRC 2.7 2025
5|level/known:GRC 2.7 since-2025
4|level/known:GRC 2.9
4|level/known:GRC 2.9 2025
4|level/known:GRC 2.9 since-2025
4|level/known:GRC 3 2023
-12|level/known:GRC 3 2024
6|level/known:GRC 3 2026
7|level/known:GRC 3 since-2025
-8|level/known:GRC 3 to-2024
-6|level/known:GRC 3.24
-6|level/known:GRC 3.24 2024
-6|level/known:GRC 3.24 to-2024
16|level/known:GRC since-2025
4|level/known:GRC to-2013
8|level/known:GRC to-2021
-13|level/known:GRC to-2024
3|level/known:HRV 1.9
3|level/known:HRV 1.9 2025
3|level/known:HRV 1.9 since-2025
5|level/known:HRV 2
5|level/known:HRV 2 2025
5|level/known:HRV 2 since-2025
-11|level/known:HRV 2.1
-11|level/known:HRV 2.1 2025
-11|level/known:HRV 2.1 since-2025
-9|level/known:HRV 4.2
-9|level/known:HRV 4.2 2018
-9|level/known:HRV 4.2 to-2021
-5|level/known:HRV since-2025
-10|level/known:HRV to-2021
3|level/known:HUN 0.8
3|level/known:HUN 0.8 2015
3|level/known:HUN 0.8 to-2021
-7|level/known:HUN 1
-7|level/known:HUN 1 2014
-7|level/known:HUN 1 to-2021
-9|level/known:HUN 1.1
-9|level/known:HUN 1.1 2024
-9|level/known:HUN 1.1 to-2024
3|level/known:HUN 1.2
3|level/known:HUN 1.2 2006
3|level/known:HUN 1.2 to-2013
19|level/known:HUN 1.4
19|level/known:HUN 1.4 1999
19|level/known:HUN 1.4 to-1999
-9|level/known:HUN 2.1
-13|level/known:HUN 2.1 2024
3|level/known:HUN 2.1 2025
4|level/known:HUN 2.1 since-2025
-13|level/known:HUN 2.1 to-2024
6|level/known:HUN since-2025
18|level/known:HUN to-1999
3|level/known:HUN to-2013
-4|level/known:HUN to-2021
-22|level/known:HUN to-2024
6|level/known:IDN 0.7
5|level/known:IDN 0.7 to-2024
45|level/known:IDN 0.8
38|level/known:IDN 0.8 2025
7|level/known:IDN 0.8 2026
45|level/known:IDN 0.8 since-2025
-4|level/known:IDN 0.9 2024
3|level/known:IDN 0.9 2026
3|level/known:IDN 0.9 since-2025
-4|level/known:IDN 0.9 to-2024
-10|level/known:IDN 1
3|level/known:IDN 1 1999
-11|level/known:IDN 1 2025
-11|level/known:IDN 1 since-2025
3|level/known:IDN 1 to-1999
-11|level/known:IDN 1.2
-10|level/known:IDN 1.2 2026
-10|level/known:IDN 1.2 since-2025
7|level/known:IDN 1.3
5|level/known:IDN 1.3 2025
7|level/known:IDN 1.3 since-2025
-30|level/known:IDN 1.5
-16|level/known:IDN 1.5 2024
-15|level/known:IDN 1.5 2025
-15|level/known:IDN 1.5 since-2025
-16|level/known:IDN 1.5 to-2024
-16|level/known:IDN 2
-8|level/known:IDN 2 2025
-7|level/known:IDN 2 2026
-15|level/known:IDN 2 since-2025
-6|level/known:IDN 2.8
-4|level/known:IDN 2.8 2024
-6|level/known:IDN 2.8 to-2024
-23|level/known:IDN 3
-23|level/known:IDN 3 2025
-23|level/known:IDN 3 since-2025
-23|level/known:IDN since-2025
4|level/known:IDN to-1999
-23|level/known:IDN to-2024
21|level/known:IDN+MYS 1
21|level/known:IDN+MYS 1 2025
21|level/known:IDN+MYS 1 since-2025
21|level/known:IDN+MYS since-2025
-8|level/known:IDN+PHL 0.8
-8|level/known:IDN+PHL 0.8 2025
-8|level/known:IDN+PHL 0.8 since-2025
22|level/known:IDN+PHL 1.5
22|level/known:IDN+PHL 1.5 2025
22|level/known:IDN+PHL 1.5 since-2025
14|level/known:IDN+PHL since-2025
18|level/known:IDN+VNM 2
18|level/known:IDN+VNM 2 2025
18|level/known:IDN+VNM 2 since-2025
18|level/known:IDN+VNM since-2025
-4|level/known:IND 1.3
-3|level/known:IND 1.3 2018
-3|level/known:IND 1.3 to-2021
-4|level/known:IND 1.5 2025
-4|level/known:IND 1.5 since-2025
17|level/known:IND 1.65
17|level/known:IND 1.65 2018
17|level/known:IND 1.65 to-2021
-10|level/known:IND 1.7
-5|level/known:IND 1.7 2026
-7|level/known:IND 1.7 since-2025
-3|level/known:IND 1.7 to-2024
16|level/known:IND 1.9
-8|level/known:IND 1.9 2018
18|level/known:IND 1.9 2025
4|level/known:IND 1.9 2026
21|level/known:IND 1.9 since-2025
-8|level/known:IND 1.9 to-2021
7|level/known:IND 1.97
8|level/known:IND 1.97 2023
8|level/known:IND 1.97 to-2024
23|level/known:IND 2
20|level/known:IND 2 2026
21|level/known:IND 2 since-2025
5|level/known:IND 2.1
8|level/known:IND 2.1 2022
-3|level/known:IND 2.1 since-2025
8|level/known:IND 2.1 to-2024
6|level/known:IND 2.2
6|level/known:IND 2.2 2025
6|level/known:IND 2.2 since-2025
4|level/known:IND 2.4
4|level/known:IND 2.4 2025
4|level/known:IND 2.4 since-2025
-15|level/known:IND 2.55
-15|level/known:IND 2.55 2026
-15|level/known:IND 2.55 since-2025
5|level/known:IND 4.7
5|level/known:IND 4.7 2025
5|level/known:IND 4.7 since-2025
-20|level/known:IND 6.5
-20|level/known:IND 6.5 2025
-20|level/known:IND 6.5 since-2025
4|level/known:IND since-2025
5|level/known:IND to-2021
27|level/known:IND to-2024
16|level/known:IRL 0.2
12|level/known:IRL 0.2 2025
14|level/known:IRL 0.2 since-2025
10|level/known:IRL 0.25
10|level/known:IRL 0.25 2025
10|level/known:IRL 0.25 since-2025
7|level/known:IRL 0.4
7|level/known:IRL 0.4 2025
7|level/known:IRL 0.4 since-2025
-3|level/known:IRL 1
-3|level/known:IRL 1 2026
-3|level/known:IRL 1 since-2025
-8|level/known:IRL 1.4
-8|level/known:IRL 1.4 2026
-8|level/known:IRL 1.4 since-2025
-38|level/known:IRL 2
-38|level/known:IRL 2 2025
-38|level/known:IRL 2 since-2025
-3|level/known:IRL 2.4
-3|level/known:IRL 2.4 2024
-3|level/known:IRL 2.4 to-2024
-22|level/known:IRL since-2025
-3|level/known:IRN 3.1
-3|level/known:IRN 3.1 2026
-3|level/known:IRN 3.1 since-2025
-4|level/known:IRN since-2025
-7|level/known:IRQ 1
-6|level/known:IRQ 1 2003
-6|level/known:IRQ 1 to-2013
-7|level/known:IRQ 1.5
-7|level/known:IRQ 1.5 2003
-7|level/known:IRQ 1.5 to-2013
-3|level/known:IRQ 2.7
-3|level/known:IRQ 2.7 2003
-3|level/known:IRQ 2.7 to-2013
-5|level/known:IRQ 3.7
-5|level/known:IRQ 3.7 2003
-5|level/known:IRQ 3.7 to-2013
-21|level/known:IRQ to-2013
31|level/known:ISL 0.14
31|level/known:ISL 0.14 2025
31|level/known:ISL 0.14 since-2025
-6|level/known:ISL 34
-6|level/known:ISL 34 2025
-6|level/known:ISL 34 since-2025
14|level/known:ISL since-2025
-18|level/known:ISR 1.4
-18|level/known:ISR 1.4 2025
-18|level/known:ISR 1.4 since-2025
-10|level/known:ISR 2.7
-10|level/known:ISR 2.7 2023
-10|level/known:ISR 2.7 to-2024
-4|level/known:ISR 3.32
-4|level/known:ISR 3.32 2025
-4|level/known:ISR 3.32 since-2025
-7|level/known:ISR 3.4
-3|level/known:ISR 3.4 2024
-4|level/known:ISR 3.4 2025
-4|level/known:ISR 3.4 since-2025
-3|level/known:ISR 3.4 to-2024
10|level/known:ISR 4.5
8|level/known:ISR 4.5 2023
8|level/known:ISR 4.5 to-2024
7|level/known:ISR 5
5|level/known:ISR 5 2025
6|level/known:ISR 5 since-2025
5|level/known:ISR 5.3
5|level/known:ISR 5.3 2024
5|level/known:ISR 5.3 to-2024
22|level/known:ISR 5.4
22|level/known:ISR 5.4 2025
22|level/known:ISR 5.4 since-2025
-3|level/known:ISR 6-8
-3|level/known:ISR 6-8 2025
-3|level/known:ISR 6-8 since-2025
-9|level/known:ISR 7
-8|level/known:ISR 7 2025
-8|level/known:ISR 7 since-2025
-7|level/known:ISR 7.1
-7|level/known:ISR 7.1 2025
-7|level/known:ISR 7.1 since-2025
-5|level/known:ISR 7.3
-5|level/known:ISR 7.3 2025
-5|level/known:ISR 7.3 since-2025
38|level/known:ISR 8.8
33|level/known:ISR 8.8 2025
5|level/known:ISR 8.8 2026
38|level/known:ISR 8.8 since-2025
10|level/known:ISR since-2025
-3|level/known:ISR+USA 8.8
-3|level/known:ISR+USA 8.8 2025
-3|level/known:ISR+USA 8.8 since-2025
-3|level/known:ISR+USA since-2025
-4|level/known:ITA 1.2
4|level/known:ITA 1.2 2014
-8|level/known:ITA 1.2 2023
4|level/known:ITA 1.2 to-2021
-8|level/known:ITA 1.2 to-2024
5|level/known:ITA 1.22
5|level/known:ITA 1.22 2020
5|level/known:ITA 1.22 to-2021
-8|level/known:ITA 1.3
-6|level/known:ITA 1.3 2025
-6|level/known:ITA 1.3 since-2025
-12|level/known:ITA 1.4
-5|level/known:ITA 1.4 2022
-4|level/known:ITA 1.4 2025
-4|level/known:ITA 1.4 2026
-8|level/known:ITA 1.4 since-2025
-5|level/known:ITA 1.4 to-2024
12|level/known:ITA 1.49
12|level/known:ITA 1.49 2025
12|level/known:ITA 1.49 since-2025
53|level/known:ITA 1.5
15|level/known:ITA 1.5 2022
5|level/known:ITA 1.5 2023
27|level/known:ITA 1.5 2024
6|level/known:ITA 1.5 2025
6|level/known:ITA 1.5 since-2025
47|level/known:ITA 1.5 to-2024
-3|level/known:ITA 1.55
-3|level/known:ITA 1.55 2025
-3|level/known:ITA 1.55 since-2025
8|level/known:ITA 1.57
8|level/known:ITA 1.57 2025
8|level/known:ITA 1.57 since-2025
-13|level/known:ITA 1.6
-7|level/known:ITA 1.6 2024
-6|level/known:ITA 1.6 2025
-6|level/known:ITA 1.6 since-2025
-7|level/known:ITA 1.6 to-2024
-16|level/known:ITA 2
-10|level/known:ITA 2 2024
26|level/known:ITA 2 2025
-33|level/known:ITA 2 2026
-7|level/known:ITA 2 since-2025
-10|level/known:ITA 2 to-2024
3|level/known:ITA 2.5
3|level/known:ITA 2.5 2025
3|level/known:ITA 2.5 since-2025
-4|level/known:ITA 3.3
-4|level/known:ITA 3.3 2024
-4|level/known:ITA 3.3 to-2024
-3|level/known:ITA since-2025
8|level/known:ITA to-2021
7|level/known:ITA to-2024
12|level/known:ITA+PRT 2
12|level/known:ITA+PRT 2 2024
12|level/known:ITA+PRT 2 to-2024
12|level/known:ITA+PRT to-2024
-4|level/known:JPN 0.15
-4|level/known:JPN 0.15 2023
-4|level/known:JPN 0.15 to-2024
48|level/known:JPN 0.9
6|level/known:JPN 0.9 1978
7|level/known:JPN 0.9 1979
10|level/known:JPN 0.9 1980
25|level/known:JPN 0.9 1983
21|level/known:JPN 0.9 2019
6|level/known:JPN 0.9 2023
8|level/known:JPN 0.9 2024
-11|level/known:JPN 0.9 2025
-32|level/known:JPN 0.9 2026
-43|level/known:JPN 0.9 since-2025
50|level/known:JPN 0.9 to-1999
3|level/known:JPN 0.9 to-2013
24|level/known:JPN 0.9 to-2021
14|level/known:JPN 0.9 to-2024
21|level/known:JPN 0.91
19|level/known:JPN 0.91 1981
21|level/known:JPN 0.91 to-1999
19|level/known:JPN 0.93
18|level/known:JPN 0.93 1982
18|level/known:JPN 0.93 to-1999
3|level/known:JPN 0.94
3|level/known:JPN 0.948
3|level/known:JPN 0.948 1997
3|level/known:JPN 0.948 to-1999
10|level/known:JPN 0.95
3|level/known:JPN 0.95 2020
5|level/known:JPN 0.95 2022
3|level/known:JPN 0.95 to-2021
6|level/known:JPN 0.95 to-2024
28|level/known:JPN 0.96
3|level/known:JPN 0.96 1994
24|level/known:JPN 0.96 2022
3|level/known:JPN 0.96 to-1999
25|level/known:JPN 0.96 to-2024
3|level/known:JPN 0.98
3|level/known:JPN 0.98 1983
3|level/known:JPN 0.98 to-1999
6|level/known:JPN 0.997
3|level/known:JPN 0.997 1990
6|level/known:JPN 0.997 to-1999
81|level/known:JPN 1
15|level/known:JPN 1 1977
-6|level/known:JPN 1 1978
11|level/known:JPN 1 1987
5|level/known:JPN 1 1988
3|level/known:JPN 1 1990
6|level/known:JPN 1 2003
12|level/known:JPN 1 2005
3|level/known:JPN 1 2009
7|level/known:JPN 1 2016
13|level/known:JPN 1 2022
20|level/known:JPN 1 2023
-11|level/known:JPN 1 2024
11|level/known:JPN 1 2025
-13|level/known:JPN 1 2026
30|level/known:JPN 1 to-1999
21|level/known:JPN 1 to-2013
10|level/known:JPN 1 to-2021
22|level/known:JPN 1 to-2024
19|level/known:JPN 1.004
17|level/known:JPN 1.004 1987
18|level/known:JPN 1.004 to-1999
12|level/known:JPN 1.07
11|level/known:JPN 1.07 2022
11|level/known:JPN 1.07 to-2024
7|level/known:JPN 1.09
7|level/known:JPN 1.09 2022
7|level/known:JPN 1.09 to-2024
21|level/known:JPN 1.1
4|level/known:JPN 1.1 2022
14|level/known:JPN 1.1 2023
20|level/known:JPN 1.1 to-2024
17|level/known:JPN 1.19
17|level/known:JPN 1.19 2023
17|level/known:JPN 1.19 to-2024
27|level/known:JPN 1.2
-4|level/known:JPN 1.2 2022
-17|level/known:JPN 1.2 2023
52|level/known:JPN 1.2 2024
-4|level/known:JPN 1.2 2025
-5|level/known:JPN 1.2 since-2025
31|level/known:JPN 1.2 to-2024
8|level/known:JPN 1.24
3|level/known:JPN 1.24 2021
4|level/known:JPN 1.24 2022
3|level/known:JPN 1.24 to-2021
4|level/known:JPN 1.24 to-2024
-8|level/known:JPN 1.26
-8|level/known:JPN 1.26 2024
-8|level/known:JPN 1.26 to-2024
38|level/known:JPN 1.3
7|level/known:JPN 1.3 1988
21|level/known:JPN 1.3 2019
-4|level/known:JPN 1.3 2022
10|level/known:JPN 1.3 2023
16|level/known:JPN 1.3 2024
-7|level/known:JPN 1.3 2025
-4|level/known:JPN 1.3 2026
-11|level/known:JPN 1.3 since-2025
7|level/known:JPN 1.3 to-1999
21|level/known:JPN 1.3 to-2021
22|level/known:JPN 1.3 to-2024
56|level/known:JPN 1.4
-10|level/known:JPN 1.4 2014
6|level/known:JPN 1.4 2023
11|level/known:JPN 1.4 2024
34|level/known:JPN 1.4 2025
15|level/known:JPN 1.4 2026
49|level/known:JPN 1.4 since-2025
-10|level/known:JPN 1.4 to-2021
17|level/known:JPN 1.4 to-2024
19|level/known:JPN 1.5
6|level/known:JPN 1.5 1986
6|level/known:JPN 1.5 1987
-7|level/known:JPN 1.5 2022
3|level/known:JPN 1.5 2023
-26|level/known:JPN 1.5 2024
25|level/known:JPN 1.5 2025
12|level/known:JPN 1.5 2026
38|level/known:JPN 1.5 since-2025
11|level/known:JPN 1.5 to-1999
-30|level/known:JPN 1.5 to-2024
60|level/known:JPN 1.6
3|level/known:JPN 1.6 1985
-5|level/known:JPN 1.6 2023
19|level/known:JPN 1.6 2024
29|level/known:JPN 1.6 2025
12|level/known:JPN 1.6 2026
41|level/known:JPN 1.6 since-2025
4|level/known:JPN 1.6 to-1999
15|level/known:JPN 1.6 to-2024
-10|level/known:JPN 1.7
-17|level/known:JPN 1.7 2022
7|level/known:JPN 1.7 2026
6|level/known:JPN 1.7 since-2025
-16|level/known:JPN 1.7 to-2024
7|level/known:JPN 1.75
7|level/known:JPN 1.75 2025
7|level/known:JPN 1.75 since-2025
58|level/known:JPN 1.8
58|level/known:JPN 1.8 2025
58|level/known:JPN 1.8 since-2025
-3|level/known:JPN 1.9
-4|level/known:JPN 1.9 2019
-22|level/known:JPN 1.9 2025
27|level/known:JPN 1.9 2026
5|level/known:JPN 1.9 since-2025
-6|level/known:JPN 1.9 to-2021
-4|level/known:JPN 1.96
-4|level/known:JPN 1.96 2022
-4|level/known:JPN 1.96 to-2024
-7|level/known:JPN 1.97
-7|level/known:JPN 1.97 2023
-7|level/known:JPN 1.97 to-2024
-7|level/known:JPN 19
-7|level/known:JPN 19 2025
-7|level/known:JPN 19 since-2025
23|level/known:JPN 2
-5|level/known:JPN 2 2015
-13|level/known:JPN 2 2022
-17|level/known:JPN 2 2024
4|level/known:JPN 2 2025
60|level/known:JPN 2 2026
64|level/known:JPN 2 since-2025
-7|level/known:JPN 2 to-2021
-32|level/known:JPN 2 to-2024
-5|level/known:JPN 2.05
-3|level/known:JPN 2.05 2025
-5|level/known:JPN 2.05 since-2025
-10|level/known:JPN 2.1
-5|level/known:JPN 2.1 2025
-8|level/known:JPN 2.1 since-2025
-3|level/known:JPN 2.2
-8|level/known:JPN 2.2 2022
4|level/known:JPN 2.2 since-2025
-8|level/known:JPN 2.2 to-2024
-9|level/known:JPN 2.3
-7|level/known:JPN 2.3 2025
-8|level/known:JPN 2.3 since-2025
-10|level/known:JPN 2.32
-10|level/known:JPN 2.32 2025
-10|level/known:JPN 2.32 since-2025
-35|level/known:JPN 2.4
-15|level/known:JPN 2.4 2025
-19|level/known:JPN 2.4 2026
-34|level/known:JPN 2.4 since-2025
-14|level/known:JPN 2.42
-7|level/known:JPN 2.42 2025
-6|level/known:JPN 2.42 2026
-14|level/known:JPN 2.42 since-2025
-8|level/known:JPN 2.45
-8|level/known:JPN 2.45 2025
-8|level/known:JPN 2.45 since-2025
-12|level/known:JPN 2.5 2019
-3|level/known:JPN 2.5 2023
-3|level/known:JPN 2.5 2024
11|level/known:JPN 2.5 2025
7|level/known:JPN 2.5 2026
18|level/known:JPN 2.5 since-2025
-12|level/known:JPN 2.5 to-2021
-5|level/known:JPN 2.5 to-2024
15|level/known:JPN 2.6
-3|level/known:JPN 2.6 2016
12|level/known:JPN 2.6 2025
8|level/known:JPN 2.6 2026
20|level/known:JPN 2.6 since-2025
-4|level/known:JPN 2.6 to-2021
-14|level/known:JPN 2.7
-10|level/known:JPN 2.7 2023
-5|level/known:JPN 2.7 2027
-4|level/known:JPN 2.7 since-2025
-10|level/known:JPN 2.7 to-2024
-3|level/known:JPN 2.8 2024
-7|level/known:JPN 2.8 2025
9|level/known:JPN 2.8 2026
-3|level/known:JPN 2.8 to-2024
-14|level/known:JPN 2.9
-6|level/known:JPN 2.9 2012
-5|level/known:JPN 2.9 2024
-3|level/known:JPN 2.9 2025
-3|level/known:JPN 2.9 since-2025
-6|level/known:JPN 2.9 to-2013
-5|level/known:JPN 2.9 to-2024
-9|level/known:JPN 27.2
-9|level/known:JPN 27.2 2025
-9|level/known:JPN 27.2 since-2025
-100|level/known:JPN 3
-12|level/known:JPN 3 1985
-17|level/known:JPN 3 1988
-12|level/known:JPN 3 2024
3|level/known:JPN 3 2025
-59|level/known:JPN 3 2026
-55|level/known:JPN 3 since-2025
-32|level/known:JPN 3 to-1999
-13|level/known:JPN 3 to-2024
-8|level/known:JPN 3.1
-8|level/known:JPN 3.1 2026
-8|level/known:JPN 3.1 since-2025
-5|level/known:JPN 3.2
-48|level/known:JPN 3.3
-10|level/known:JPN 3.3 1986
-14|level/known:JPN 3.3 1988
-5|level/known:JPN 3.3 2016
-10|level/known:JPN 3.3 2023
-7|level/known:JPN 3.3 2025
-8|level/known:JPN 3.3 since-2025
-24|level/known:JPN 3.3 to-1999
-5|level/known:JPN 3.3 to-2021
-10|level/known:JPN 3.3 to-2024
-20|level/known:JPN 3.4
-18|level/known:JPN 3.4 2025
-18|level/known:JPN 3.4 since-2025
-43|level/known:JPN 3.5
-22|level/known:JPN 3.5 1980
-12|level/known:JPN 3.5 2022
-12|level/known:JPN 3.5 2025
7|level/known:JPN 3.5 2026
-6|level/known:JPN 3.5 since-2025
-23|level/known:JPN 3.5 to-1999
-14|level/known:JPN 3.5 to-2024
-4|level/known:JPN 3.6
-5|level/known:JPN 3.8
-4|level/known:JPN 3.8 to-1999
-5|level/known:JPN 34
-5|level/known:JPN 34 2025
-5|level/known:JPN 34 since-2025
-3|level/known:JPN 3E+1
-3|level/known:JPN 3E+1 2025
-3|level/known:JPN 3E+1 since-2025
-8|level/known:JPN 4
-9|level/known:JPN 4 2009
-9|level/known:JPN 4 2025
12|level/known:JPN 4 2026
3|level/known:JPN 4 since-2025
-9|level/known:JPN 4 to-2013
-5|level/known:JPN 4.5
-5|level/known:JPN 4.5 2025
-5|level/known:JPN 4.5 since-2025
-6|level/known:JPN 4.7
-4|level/known:JPN 4.7 2013
-4|level/known:JPN 4.7 to-2013
-12|level/known:JPN 4.9-16.9
-12|level/known:JPN 4.9-16.9 2024
-12|level/known:JPN 4.9-16.9 to-2024
4|level/known:JPN 5 2025
4|level/known:JPN 5 since-2025
-5|level/known:JPN 5 to-1999
-6|level/known:JPN 5.2
-5|level/known:JPN 5.2 1979
-6|level/known:JPN 5.2 to-1999
-8|level/known:JPN 5.3
-7|level/known:JPN 5.3 2025
-7|level/known:JPN 5.3 since-2025
-4|level/known:JPN 5.4
-3|level/known:JPN 5.4 2025
-4|level/known:JPN 5.4 since-2025
-22|level/known:JPN 5.5
-5|level/known:JPN 5.5 1981
-15|level/known:JPN 5.5 2026
-15|level/known:JPN 5.5 since-2025
-7|level/known:JPN 5.5 to-1999
-11|level/known:JPN 5.6
-11|level/known:JPN 5.6 to-1999
-15|level/known:JPN 6
-10|level/known:JPN 6 1976
-13|level/known:JPN 6 to-1999
-3|level/known:JPN 6.1
-3|level/known:JPN 6.1 1982
-3|level/known:JPN 6.1 to-1999
-20|level/known:JPN 6.3
-15|level/known:JPN 6.3 1982
-3|level/known:JPN 6.3 2025
-3|level/known:JPN 6.3 2026
-6|level/known:JPN 6.3 since-2025
-15|level/known:JPN 6.3 to-1999
-16|level/known:JPN 6.5
-8|level/known:JPN 6.5 1982
-6|level/known:JPN 6.5 1986
-16|level/known:JPN 6.5 to-1999
-16|level/known:JPN 6.6
-16|level/known:JPN 6.6 1985
-16|level/known:JPN 6.6 to-1999
-12|level/known:JPN 6.8
-12|level/known:JPN 6.8 1983
-12|level/known:JPN 6.8 to-1999
-3|level/known:JPN 7
-10|level/known:JPN 8
-10|level/known:JPN 8 2022
-10|level/known:JPN 8 to-2024
3|level/known:JPN since-2025
-12|level/known:JPN to-1999
17|level/known:JPN to-2021
-15|level/known:JPN to-2024
-4|level/known:JPN+KOR since-2025
17|level/known:JPN+NZL 1
17|level/known:JPN+NZL 1 2026
17|level/known:JPN+NZL 1 since-2025
17|level/known:JPN+NZL since-2025
-7|level/known:JPN+TWN 2.45
-7|level/known:JPN+TWN 2.45 2025
-7|level/known:JPN+TWN 2.45 since-2025
-7|level/known:JPN+TWN since-2025
-4|level/known:JPN+USA since-2025
7|level/known:KEN 4.7
7|level/known:KEN 4.7 2025
7|level/known:KEN 4.7 since-2025
8|level/known:KEN since-2025
-8|level/known:KHM 1.1
-8|level/known:KHM 1.1 2025
-8|level/known:KHM 1.1 since-2025
-12|level/known:KHM 1.4
-12|level/known:KHM 1.4 2025
-12|level/known:KHM 1.4 since-2025
6|level/known:KHM 2
6|level/known:KHM 2 2025
6|level/known:KHM 2 since-2025
5|level/known:KHM 2.2
5|level/known:KHM 2.2 2025
5|level/known:KHM 2.2 since-2025
-8|level/known:KHM since-2025
-14|level/known:KOR 0.9
-13|level/known:KOR 0.9 2019
-13|level/known:KOR 0.9 to-2021
-35|level/known:KOR 1
-10|level/known:KOR 1 2022
-24|level/known:KOR 1 2025
-25|level/known:KOR 1 since-2025
-10|level/known:KOR 1 to-2024
-4|level/known:KOR 1.07
-4|level/known:KOR 1.07 2022
-4|level/known:KOR 1.07 to-2024
-3|level/known:KOR 1.1
-3|level/known:KOR 1.1 2022
-3|level/known:KOR 1.1 to-2024
-13|level/known:KOR 1.19
-13|level/known:KOR 1.19 2023
-13|level/known:KOR 1.19 to-2024
-9|level/known:KOR 1.2
-7|level/known:KOR 1.2 2023
-8|level/known:KOR 1.2 to-2024
-10|level/known:KOR 1.26
-10|level/known:KOR 1.26 2024
-10|level/known:KOR 1.26 to-2024
-26|level/known:KOR 1.3
-17|level/known:KOR 1.3 2019
-4|level/known:KOR 1.3 2025
-4|level/known:KOR 1.3 2026
-9|level/known:KOR 1.3 since-2025
-17|level/known:KOR 1.3 to-2021
-9|level/known:KOR 1.4
-5|level/known:KOR 1.4 2025
-4|level/known:KOR 1.4 2026
-9|level/known:KOR 1.4 since-2025
-4|level/known:KOR 1.5
-3|level/known:KOR 1.5 since-2025
-3|level/known:KOR 1.6
-3|level/known:KOR 1.6 to-2024
-31|level/known:KOR 1.8
-9|level/known:KOR 1.8 2023
-22|level/known:KOR 1.8 2025
-22|level/known:KOR 1.8 since-2025
-9|level/known:KOR 1.8 to-2024
-14|level/known:KOR 1.9
-3|level/known:KOR 1.9 2025
-10|level/known:KOR 1.9 2026
-13|level/known:KOR 1.9 since-2025
-23|level/known:KOR 1E+1
-23|level/known:KOR 1E+1 2026
-23|level/known:KOR 1E+1 since-2025
-34|level/known:KOR 2
-9|level/known:KOR 2 2023
-16|level/known:KOR 2 2025
-8|level/known:KOR 2 2026
-24|level/known:KOR 2 since-2025
-10|level/known:KOR 2 to-2024
-12|level/known:KOR 2.1
-4|level/known:KOR 2.1 2025
-6|level/known:KOR 2.1 2026
-10|level/known:KOR 2.1 since-2025
38|level/known:KOR 2.3
37|level/known:KOR 2.3 2025
37|level/known:KOR 2.3 since-2025
26|level/known:KOR 2.32
26|level/known:KOR 2.32 2025
26|level/known:KOR 2.32 since-2025
20|level/known:KOR 2.4
6|level/known:KOR 2.4 2017
3|level/known:KOR 2.4 2024
-4|level/known:KOR 2.4 2025
17|level/known:KOR 2.4 2026
12|level/known:KOR 2.4 since-2025
6|level/known:KOR 2.4 to-2021
17|level/known:KOR 2.42
10|level/known:KOR 2.42 2025
8|level/known:KOR 2.42 2026
17|level/known:KOR 2.42 since-2025
-4|level/known:KOR 2.45
-4|level/known:KOR 2.45 2025
-4|level/known:KOR 2.45 since-2025
49|level/known:KOR 2.5
13|level/known:KOR 2.5 2019
8|level/known:KOR 2.5 2023
18|level/known:KOR 2.5 2024
-3|level/known:KOR 2.5 2025
12|level/known:KOR 2.5 2026
10|level/known:KOR 2.5 since-2025
13|level/known:KOR 2.5 to-2021
26|level/known:KOR 2.5 to-2024
3|level/known:KOR 2.5-2.7
3|level/known:KOR 2.5-2.7 2023
3|level/known:KOR 2.5-2.7 to-2024
16|level/known:KOR 2.55
15|level/known:KOR 2.55 2026
15|level/known:KOR 2.55 since-2025
34|level/known:KOR 2.6
4|level/known:KOR 2.6 2016
13|level/known:KOR 2.6 2025
11|level/known:KOR 2.6 2026
5|level/known:KOR 2.6 2027
28|level/known:KOR 2.6 since-2025
5|level/known:KOR 2.6 to-2021
23|level/known:KOR 2.7
3|level/known:KOR 2.7 2003
18|level/known:KOR 2.7 2023
3|level/known:KOR 2.7 to-2013
19|level/known:KOR 2.7 to-2024
28|level/known:KOR 2.8
9|level/known:KOR 2.8 2024
21|level/known:KOR 2.8 2025
-3|level/known:KOR 2.8 2026
18|level/known:KOR 2.8 since-2025
10|level/known:KOR 2.8 to-2024
7|level/known:KOR 2.9
6|level/known:KOR 2.9 2025
7|level/known:KOR 2.9 since-2025
-10|level/known:KOR 2E+1
-10|level/known:KOR 2E+1 2026
-10|level/known:KOR 2E+1 since-2025
5|level/known:KOR 3 2026
3|level/known:KOR 3 since-2025
-8|level/known:KOR 3.2
-9|level/known:KOR 3.2 2025
-9|level/known:KOR 3.2 since-2025
-15|level/known:KOR 3.5
-16|level/known:KOR 3.5 2025
-16|level/known:KOR 3.5 since-2025
-3|level/known:KOR 3.6
22|level/known:KOR 4
21|level/known:KOR 4 2024
21|level/known:KOR 4 to-2024
8|level/known:KOR 4.4
8|level/known:KOR 4.4 2025
8|level/known:KOR 4.4 since-2025
-3|level/known:KOR 4.5
-20|level/known:KOR 4.7
-19|level/known:KOR 4.7 2026
-20|level/known:KOR 4.7 since-2025
-3|level/known:KOR 4.8
-3|level/known:KOR 4.8 2026
-3|level/known:KOR 4.8 since-2025
16|level/known:KOR 6
6|level/known:KOR 6 2024
8|level/known:KOR 6 2025
8|level/known:KOR 6 since-2025
6|level/known:KOR 6 to-2024
-16|level/known:KOR 6.5
-15|level/known:KOR 6.5 2026
-16|level/known:KOR 6.5 since-2025
-3|level/known:KOR 7
-40|level/known:KOR since-2025
3|level/known:KOR to-2013
-10|level/known:KOR to-2021
8|level/known:KOR to-2024
8|level/known:KOR+SGP 2.8
8|level/known:KOR+SGP 2.8 2025
8|level/known:KOR+SGP 2.8 since-2025
8|level/known:KOR+SGP since-2025
-3|level/known:KOR+USA 2.32
-3|level/known:KOR+USA 2.32 2025
-3|level/known:KOR+USA 2.32 since-2025
-4|level/known:KOR+USA 2.6
-4|level/known:KOR+USA 2.6 2027
-4|level/known:KOR+USA 2.6 since-2025
-8|level/known:KOR+USA since-2025
7|level/known:KWT 4.8
7|level/known:KWT 4.8 2025
7|level/known:KWT 4.8 since-2025
-3|level/known:KWT 5.6
-3|level/known:KWT 5.6 2025
-3|level/known:KWT 5.6 since-2025
-4|level/known:LAO 1.2
-4|level/known:LAO 1.2 2024
-4|level/known:LAO 1.2 to-2024
-8|level/known:LAO 1.9
-8|level/known:LAO 1.9 2026
-8|level/known:LAO 1.9 since-2025
-8|level/known:LAO since-2025
-4|level/known:LAO to-2024
-6|level/known:LBN 6.8
-6|level/known:LBN 6.8 2025
-6|level/known:LBN 6.8 since-2025
-24|level/known:LBN 8.8
-24|level/known:LBN 8.8 2025
-24|level/known:LBN 8.8 since-2025
-30|level/known:LBN since-2025
-11|level/known:LBN+MEX+MMR 6.8
-11|level/known:LBN+MEX+MMR 6.8 2025
-11|level/known:LBN+MEX+MMR 6.8 since-2025
-11|level/known:LBN+MEX+MMR since-2025
-4|level/known:LBY 1.4
-4|level/known:LBY 1.4 2011
-4|level/known:LBY 1.4 to-2013
-4|level/known:LBY to-2013
4|level/known:LTU 0.8
3|level/known:LTU 0.8 2014
3|level/known:LTU 0.8 to-2021
6|level/known:LTU 0.9
-6|level/known:LTU 0.9 2014
11|level/known:LTU 0.9 2025
11|level/known:LTU 0.9 since-2025
-6|level/known:LTU 0.9 to-2021
-3|level/known:LTU 1
-3|level/known:LTU 1 2014
-3|level/known:LTU 1 to-2021
3|level/known:LTU 1.1 2018
3|level/known:LTU 1.1 to-2021
-3|level/known:LTU 2
-3|level/known:LTU 2.4
-3|level/known:LTU 2.4 2025
-3|level/known:LTU 2.4 since-2025
11|level/known:LTU 2.5
12|level/known:LTU 2.5 2023
12|level/known:LTU 2.5 to-2024
-5|level/known:LTU 2.7
-5|level/known:LTU 2.7 2023
-5|level/known:LTU 2.7 to-2024
15|level/known:LTU 3
-4|level/known:LTU 3 2024
19|level/known:LTU 3 2025
19|level/known:LTU 3 since-2025
-4|level/known:LTU 3 to-2024
-40|level/known:LTU 3-4
-40|level/known:LTU 3-4 2022
-40|level/known:LTU 3-4 to-2024
-3|level/known:LTU 3.2
-3|level/known:LTU 3.2 2025
-3|level/known:LTU 3.2 since-2025
-5|level/known:LTU 3.4
-5|level/known:LTU 3.4 2025
-5|level/known:LTU 3.4 since-2025
9|level/known:LTU 3.5 2024
-9|level/known:LTU 3.5 2026
-9|level/known:LTU 3.5 since-2025
9|level/known:LTU 3.5 to-2024
-3|level/known:LTU 3.68
-3|level/known:LTU 3.68 2025
-3|level/known:LTU 3.68 since-2025
-4|level/known:LTU 3.73
-4|level/known:LTU 3.73 2025
-4|level/known:LTU 3.73 since-2025
-5|level/known:LTU 3.9 2023
5|level/known:LTU 3.9 2025
5|level/known:LTU 3.9 since-2025
-5|level/known:LTU 3.9 to-2024
39|level/known:LTU 4
38|level/known:LTU 4 2025
39|level/known:LTU 4 since-2025
-8|level/known:LTU 4.3
-8|level/known:LTU 4.3 2026
-8|level/known:LTU 4.3 since-2025
-10|level/known:LTU 4.48
-10|level/known:LTU 4.48 2025
-10|level/known:LTU 4.48 since-2025
-19|level/known:LTU 5
-15|level/known:LTU 5 2025
-19|level/known:LTU 5 since-2025
-8|level/known:LTU 5.1
-8|level/known:LTU 5.1 2026
-8|level/known:LTU 5.1 since-2025
19|level/known:LTU 5.3
19|level/known:LTU 5.3 2026
19|level/known:LTU 5.3 since-2025
11|level/known:LTU 5.38
11|level/known:LTU 5.38 2025
11|level/known:LTU 5.38 since-2025
5|level/known:LTU 5.4
-19|level/known:LTU 5.4 2025
24|level/known:LTU 5.4 2026
5|level/known:LTU 5.4 since-2025
24|level/known:LTU since-2025
-3|level/known:LTU to-2021
-33|level/known:LTU to-2024
10|level/known:LTU+LVA 1
10|level/known:LTU+LVA 1 2014
10|level/known:LTU+LVA 1 to-2021
10|level/known:LTU+LVA to-2021
20|level/known:LTU+LVA+POL 3.5
20|level/known:LTU+LVA+POL 3.5 2026
20|level/known:LTU+LVA+POL 3.5 since-2025
-3|level/known:LTU+LVA+POL 3.68
-3|level/known:LTU+LVA+POL 3.68 2025
-3|level/known:LTU+LVA+POL 3.68 since-2025
12|level/known:LTU+LVA+POL since-2025
6|level/known:LTU+POL 3.5
6|level/known:LTU+POL 3.5 2026
6|level/known:LTU+POL 3.5 since-2025
-10|level/known:LTU+POL 3.9
-10|level/known:LTU+POL 3.9 2023
-10|level/known:LTU+POL 3.9 to-2024
6|level/known:LTU+POL since-2025
-10|level/known:LTU+POL to-2024
6|level/known:LUX 1
6|level/known:LUX 1 1978
6|level/known:LUX 1 to-1999
-6|level/known:LUX 1.29
-6|level/known:LUX 1.29 2025
-6|level/known:LUX 1.29 since-2025
-4|level/known:LUX 1.3
-3|level/known:LUX 1.3 2025
-3|level/known:LUX 1.3 since-2025
-7|level/known:LUX 1.31
-7|level/known:LUX 1.31 2023
-7|level/known:LUX 1.31 to-2024
-11|level/known:LUX since-2025
-11|level/known:LUX to-2024
13|level/known:LUX+SVN 1.29
13|level/known:LUX+SVN 1.29 2025
13|level/known:LUX+SVN 1.29 since-2025
17|level/known:LUX+SVN 1.3
17|level/known:LUX+SVN 1.3 2025
17|level/known:LUX+SVN 1.3 since-2025
30|level/known:LUX+SVN since-2025
-3|level/known:LVA 0.8
-3|level/known:LVA 0.8 2014
-3|level/known:LVA 0.8 to-2021
14|level/known:LVA 0.9
6|level/known:LVA 0.9 2014
7|level/known:LVA 0.9 2025
7|level/known:LVA 0.9 since-2025
6|level/known:LVA 0.9 to-2021
-6|level/known:LVA 1
-7|level/known:LVA 1 2014
-6|level/known:LVA 1 to-2021
3|level/known:LVA 1.2 2002
-10|level/known:LVA 1.3
-10|level/known:LVA 1.3 2025
-10|level/known:LVA 1.3 since-2025
4|level/known:LVA 1.4
4|level/known:LVA 1.4 2016
4|level/known:LVA 1.4 to-2021
11|level/known:LVA 1.7
11|level/known:LVA 1.7 2025
11|level/known:LVA 1.7 since-2025
-12|level/known:LVA 1.8
-12|level/known:LVA 1.8 2006
-12|level/known:LVA 1.8 to-2013
-6|level/known:LVA 2
-9|level/known:LVA 2 2002
4|level/known:LVA 2 2025
4|level/known:LVA 2 since-2025
-9|level/known:LVA 2 to-2013
-9|level/known:LVA 3
-9|level/known:LVA 3 2024
-9|level/known:LVA 3 to-2024
5|level/known:LVA 3.2
6|level/known:LVA 3.2 2025
5|level/known:LVA 3.2 since-2025
-3|level/known:LVA 3.22
-3|level/known:LVA 3.22 2025
-3|level/known:LVA 3.22 since-2025
-6|level/known:LVA 3.5
-6|level/known:LVA 3.5 2026
-6|level/known:LVA 3.5 since-2025
-3|level/known:LVA 3.68
-3|level/known:LVA 3.68 2025
-3|level/known:LVA 3.68 since-2025
8|level/known:LVA 3.73
8|level/known:LVA 3.73 2025
8|level/known:LVA 3.73 since-2025
-5|level/known:LVA 3E+1
-5|level/known:LVA 3E+1 2024
-5|level/known:LVA 3E+1 to-2024
-14|level/known:LVA 4
-14|level/known:LVA 4 2025
-14|level/known:LVA 4 since-2025
-15|level/known:LVA 4.48
-15|level/known:LVA 4.48 2025
-15|level/known:LVA 4.48 since-2025
14|level/known:LVA 4.9
14|level/known:LVA 4.9 2026
14|level/known:LVA 4.9 since-2025
-3|level/known:LVA 5.38
-3|level/known:LVA 5.38 2025
-3|level/known:LVA 5.38 since-2025
-6|level/known:LVA 5.4
-5|level/known:LVA 5.4 2026
-6|level/known:LVA 5.4 since-2025
-15|level/known:LVA since-2025
-20|level/known:LVA to-2013
-12|level/known:LVA to-2024
-5|level/known:MEX 6.8
-5|level/known:MEX 6.8 2025
-5|level/known:MEX 6.8 since-2025
-6|level/known:MEX since-2025
7|level/known:MKD 2
7|level/known:MKD 2 2025
7|level/known:MKD 2 since-2025
7|level/known:MKD since-2025
7|level/known:MLT 0.5
7|level/known:MLT 0.5 2025
7|level/known:MLT 0.5 since-2025
5|level/known:MLT since-2025
24|level/known:MMR 6.8
24|level/known:MMR 6.8 2025
24|level/known:MMR 6.8 since-2025
23|level/known:MMR since-2025
-4|level/known:MYS 0.8
-4|level/known:MYS 0.8 2026
-4|level/known:MYS 0.8 since-2025
35|level/known:MYS 0.9
34|level/known:MYS 0.9 2026
35|level/known:MYS 0.9 since-2025
25|level/known:MYS 1
11|level/known:MYS 1 2024
-3|level/known:MYS 1 2025
17|level/known:MYS 1 2026
14|level/known:MYS 1 since-2025
11|level/known:MYS 1 to-2024
-3|level/known:MYS 1.1
-3|level/known:MYS 1.1 2026
-3|level/known:MYS 1.1 since-2025
-21|level/known:MYS 1.2
-21|level/known:MYS 1.2 2026
-21|level/known:MYS 1.2 since-2025
4|level/known:MYS 1.6
4|level/known:MYS 1.6 1999
4|level/known:MYS 1.6 to-1999
-6|level/known:MYS 1.9
-6|level/known:MYS 1.9 2026
-6|level/known:MYS 1.9 since-2025
-11|level/known:MYS 2
-10|level/known:MYS 2 2024
-10|level/known:MYS 2 to-2024
12|level/known:MYS since-2025
6|level/known:MYS to-1999
-3|level/known:NATO 0.2
-3|level/known:NATO 0.2 since-2025
-12|level/known:NATO 0.9
-6|level/known:NATO 0.9 2025
-6|level/known:NATO 0.9 since-2025
-4|level/known:NATO 0.9 to-1999
-4|level/known:NATO 0.95
-4|level/known:NATO 0.95 2022
-4|level/known:NATO 0.95 to-2024
-13|level/known:NATO 1
-4|level/known:NATO 1 1977
-3|level/known:NATO 1 2023
-5|level/known:NATO 1 to-1999
-5|level/known:NATO 1 to-2024
-5|level/known:NATO 1.09
-5|level/known:NATO 1.09 2022
-5|level/known:NATO 1.09 to-2024
-5|level/known:NATO 1.1
-4|level/known:NATO 1.1 to-2024
-5|level/known:NATO 1.13
-5|level/known:NATO 1.13 2018
-5|level/known:NATO 1.13 to-2021
-8|level/known:NATO 1.2
-4|level/known:NATO 1.2 2025
-4|level/known:NATO 1.2 since-2025
-9|level/known:NATO 1.24
-3|level/known:NATO 1.24 2021
-3|level/known:NATO 1.24 2022
-3|level/known:NATO 1.24 to-2021
-3|level/known:NATO 1.24 to-2024
-12|level/known:NATO 1.3
-3|level/known:NATO 1.3 2022
-4|level/known:NATO 1.3 2025
-4|level/known:NATO 1.3 since-2025
-3|level/known:NATO 1.3 to-2021
-5|level/known:NATO 1.3 to-2024
-11|level/known:NATO 1.36
-11|level/known:NATO 1.36 2019
-11|level/known:NATO 1.36 to-2021
-17|level/known:NATO 1.37
-8|level/known:NATO 1.37 2024
-9|level/known:NATO 1.37 2025
-9|level/known:NATO 1.37 since-2025
-8|level/known:NATO 1.37 to-2024
8|level/known:NATO 1.4
-13|level/known:NATO 1.4 2024
21|level/known:NATO 1.4 2025
23|level/known:NATO 1.4 since-2025
-14|level/known:NATO 1.4 to-2024
-11|level/known:NATO 1.42
-11|level/known:NATO 1.42 2019
-11|level/known:NATO 1.42 to-2021
18|level/known:NATO 1.43
11|level/known:NATO 1.43 2024
6|level/known:NATO 1.43 2025
6|level/known:NATO 1.43 since-2025
11|level/known:NATO 1.43 to-2024
-7|level/known:NATO 1.45
-7|level/known:NATO 1.45 2025
-7|level/known:NATO 1.45 since-2025
35|level/known:NATO 1.47
36|level/known:NATO 1.47 2024
36|level/known:NATO 1.47 to-2024
-36|level/known:NATO 1.5
-5|level/known:NATO 1.5 1986
-19|level/known:NATO 1.5 2025
-3|level/known:NATO 1.5 2026
-22|level/known:NATO 1.5 since-2025
-6|level/known:NATO 1.5 to-1999
-5|level/known:NATO 1.5 to-2024
-5|level/known:NATO 1.53
-5|level/known:NATO 1.53 2022
-5|level/known:NATO 1.53 to-2024
-8|level/known:NATO 1.57
-8|level/known:NATO 1.57 2025
-8|level/known:NATO 1.57 since-2025
-7|level/known:NATO 1.58
-7|level/known:NATO 1.58 2025
-7|level/known:NATO 1.58 since-2025
-5|level/known:NATO 1.6
-3|level/known:NATO 1.6 1985
6|level/known:NATO 1.6 2014
-3|level/known:NATO 1.6 2023
-3|level/known:NATO 1.6 2024
-3|level/known:NATO 1.6 2025
-3|level/known:NATO 1.6 since-2025
-3|level/known:NATO 1.6 to-1999
7|level/known:NATO 1.6 to-2021
-5|level/known:NATO 1.6 to-2024
22|level/known:NATO 1.66
22|level/known:NATO 1.66 2025
22|level/known:NATO 1.66 since-2025
12|level/known:NATO 1.7
25|level/known:NATO 1.7 2020
8|level/known:NATO 1.7 2022
-12|level/known:NATO 1.7 2025
-5|level/known:NATO 1.7 2026
-17|level/known:NATO 1.7 since-2025
24|level/known:NATO 1.7 to-2021
6|level/known:NATO 1.7 to-2024
4|level/known:NATO 1.8
12|level/known:NATO 1.8 2006
-5|level/known:NATO 1.8 2025
-5|level/known:NATO 1.8 since-2025
12|level/known:NATO 1.8 to-2013
6|level/known:NATO 1.9
7|level/known:NATO 1.9 2001
-7|level/known:NATO 1.9 2024
11|level/known:NATO 1.9 2025
-4|level/known:NATO 1.9 2026
7|level/known:NATO 1.9 since-2025
7|level/known:NATO 1.9 to-2013
-7|level/known:NATO 1.9 to-2024
-6|level/known:NATO 1E+1
-6|level/known:NATO 1E+1 2026
-6|level/known:NATO 1E+1 since-2025
36|level/known:NATO 2
-22|level/known:NATO 2 1979
31|level/known:NATO 2 2002
-4|level/known:NATO 2 2012
-4|level/known:NATO 2 2013
-5|level/known:NATO 2 2014
6|level/known:NATO 2 2019
-31|level/known:NATO 2 2022
10|level/known:NATO 2 2023
22|level/known:NATO 2 2024
-4|level/known:NATO 2 2025
40|level/known:NATO 2 2026
36|level/known:NATO 2 since-2025
-24|level/known:NATO 2 to-1999
22|level/known:NATO 2 to-2013
-6|level/known:NATO 2.01
-6|level/known:NATO 2.01 2024
-6|level/known:NATO 2.01 to-2024
36|level/known:NATO 2.02
18|level/known:NATO 2.02 2024
18|level/known:NATO 2.02 2025
18|level/known:NATO 2.02 since-2025
18|level/known:NATO 2.02 to-2024
-8|level/known:NATO 2.07
-8|level/known:NATO 2.07 2024
-8|level/known:NATO 2.07 to-2024
-10|level/known:NATO 2.1
-3|level/known:NATO 2.1 2025
-3|level/known:NATO 2.1 2026
-6|level/known:NATO 2.1 since-2025
-7|level/known:NATO 2.16
-7|level/known:NATO 2.16 2017
-7|level/known:NATO 2.16 to-2021
5|level/known:NATO 2.2
-17|level/known:NATO 2.2 2017
29|level/known:NATO 2.2 2025
-4|level/known:NATO 2.2 2026
24|level/known:NATO 2.2 since-2025
-17|level/known:NATO 2.2 to-2021
7|level/known:NATO 2.3
5|level/known:NATO 2.3 1999
-12|level/known:NATO 2.3 2022
18|level/known:NATO 2.3 2025
17|level/known:NATO 2.3 since-2025
5|level/known:NATO 2.3 to-1999
-14|level/known:NATO 2.3 to-2024
8|level/known:NATO 2.4
-10|level/known:NATO 2.4 2025
21|level/known:NATO 2.4 2026
11|level/known:NATO 2.4 since-2025
7|level/known:NATO 2.5
-7|level/known:NATO 2.5 2023
-43|level/known:NATO 2.5 2025
62|level/known:NATO 2.5 2026
19|level/known:NATO 2.5 since-2025
-9|level/known:NATO 2.5 to-2024
4|level/known:NATO 2.54
15|level/known:NATO 2.7
13|level/known:NATO 2.7 2025
5|level/known:NATO 2.7 2027
17|level/known:NATO 2.7 since-2025
-10|level/known:NATO 2.8
-3|level/known:NATO 2.8 2025
-6|level/known:NATO 2.8 2026
-9|level/known:NATO 2.8 since-2025
-3|level/known:NATO 2.9
-3|level/known:NATO 2.9 2012
-3|level/known:NATO 2.9 to-2013
-3|level/known:NATO 3
10|level/known:NATO 3 1986
13|level/known:NATO 3 1988
-3|level/known:NATO 3 2023
-18|level/known:NATO 3 2025
-8|level/known:NATO 3 2026
-27|level/known:NATO 3 since-2025
25|level/known:NATO 3 to-1999
41|level/known:NATO 3-4
41|level/known:NATO 3-4 2022
41|level/known:NATO 3-4 to-2024
-3|level/known:NATO 3.1
-4|level/known:NATO 3.2
-3|level/known:NATO 3.2 since-2025
44|level/known:NATO 3.3
-3|level/known:NATO 3.3 1980
34|level/known:NATO 3.3 1986
15|level/known:NATO 3.3 1987
25|level/known:NATO 3.3 1988
-3|level/known:NATO 3.3 2002
-9|level/known:NATO 3.3 2016
-3|level/known:NATO 3.3 2024
-7|level/known:NATO 3.3 2025
-8|level/known:NATO 3.3 since-2025
68|level/known:NATO 3.3 to-1999
-3|level/known:NATO 3.3 to-2013
-9|level/known:NATO 3.3 to-2021
-3|level/known:NATO 3.3 to-2024
15|level/known:NATO 3.4 1982
-12|level/known:NATO 3.4 2025
-12|level/known:NATO 3.4 since-2025
14|level/known:NATO 3.4 to-1999
32|level/known:NATO 3.5
22|level/known:NATO 3.5 1980
-7|level/known:NATO 3.5 2024
22|level/known:NATO 3.5 2025
21|level/known:NATO 3.5 since-2025
21|level/known:NATO 3.5 to-1999
-8|level/known:NATO 3.5 to-2024
25|level/known:NATO 3.6
29|level/known:NATO 3.6 2025
28|level/known:NATO 3.6 since-2025
-5|level/known:NATO 3.9
-5|level/known:NATO 3.9 2025
-5|level/known:NATO 3.9 since-2025
-8|level/known:NATO 3E+1
-8|level/known:NATO 3E+1 2024
-8|level/known:NATO 3E+1 to-2024
-5|level/known:NATO 4
-8|level/known:NATO 4 1992
31|level/known:NATO 4 2023
-11|level/known:NATO 4 2024
-13|level/known:NATO 4 2025
-13|level/known:NATO 4 since-2025
-11|level/known:NATO 4 to-1999
21|level/known:NATO 4 to-2024
-11|level/known:NATO 4.1
-11|level/known:NATO 4.1 2025
-11|level/known:NATO 4.1 since-2025
-5|level/known:NATO 4.5
-3|level/known:NATO 4.5 2025
-4|level/known:NATO 4.5 since-2025
-9|level/known:NATO 4.7
-4|level/known:NATO 4.7 1979
-4|level/known:NATO 4.7 2025
-5|level/known:NATO 4.7 since-2025
-4|level/known:NATO 4.7 to-1999
-26|level/known:NATO 5
-4|level/known:NATO 5 1980
-9|level/known:NATO 5 1988
-11|level/known:NATO 5 2025
-11|level/known:NATO 5 since-2025
-14|level/known:NATO 5 to-1999
-4|level/known:NATO 6
-3|level/known:NATO 6 to-1999
-4|level/known:NATO 6.5
-3|level/known:NATO 6.5 2026
-3|level/known:NATO 6.5 since-2025
-6|level/known:NATO 7
-5|level/known:NATO 7 2025
-5|level/known:NATO 7 since-2025
-15|level/known:NATO 8
-13|level/known:NATO 8 2025
-13|level/known:NATO 8 since-2025
-31|level/known:NATO since-2025
39|level/known:NATO to-1999
21|level/known:NATO to-2013
-49|level/known:NATO to-2021
-38|level/known:NATO to-2024
-8|level/known:NATO+USA 3.4
-8|level/known:NATO+USA 3.4 2025
-8|level/known:NATO+USA 3.4 since-2025
-8|level/known:NATO+USA since-2025
8|level/known:NLD 1.2
8|level/known:NLD 1.2 2025
8|level/known:NLD 1.2 since-2025
-3|level/known:NLD 1.6
-3|level/known:NLD 1.6 2024
-3|level/known:NLD 1.6 to-2024
5|level/known:NLD 1.9
5|level/known:NLD 1.9 2025
5|level/known:NLD 1.9 since-2025
6|level/known:NLD 2.05
5|level/known:NLD 2.05 2025
5|level/known:NLD 2.05 since-2025
3|level/known:NLD 2.5
3|level/known:NLD 2.5 2025
3|level/known:NLD 2.5 since-2025
-30|level/known:NLD 3.6
-30|level/known:NLD 3.6 2025
-30|level/known:NLD 3.6 since-2025
-10|level/known:NLD since-2025
10|level/known:NOR 1.5
10|level/known:NOR 1.5 2025
10|level/known:NOR 1.5 since-2025
-8|level/known:NOR 2
-8|level/known:NOR 2 2025
-8|level/known:NOR 2 since-2025
13|level/known:NOR 2.2
4|level/known:NOR 2.2 2024
8|level/known:NOR 2.2 2025
8|level/known:NOR 2.2 since-2025
4|level/known:NOR 2.2 to-2024
-15|level/known:NOR 2.5
-13|level/known:NOR 2.5 2025
-15|level/known:NOR 2.5 since-2025
-12|level/known:NOR 2.9
-12|level/known:NOR 2.9 2026
-12|level/known:NOR 2.9 since-2025
8|level/known:NOR 3.2
5|level/known:NOR 3.2 1990
5|level/known:NOR 3.2 to-1999
21|level/known:NOR 3.3
8|level/known:NOR 3.3 2025
13|level/known:NOR 3.3 2026
21|level/known:NOR 3.3 since-2025
3|level/known:NOR 3.4
3|level/known:NOR 3.4 2025
3|level/known:NOR 3.4 since-2025
6|level/known:NOR since-2025
5|level/known:NOR to-1999
6|level/known:NOR to-2024
12|level/known:NZL 1
22|level/known:NZL 1 2025
-12|level/known:NZL 1 2026
11|level/known:NZL 1 since-2025
3|level/known:NZL 1.1
3|level/known:NZL 1.1 2023
3|level/known:NZL 1.1 to-2024
7|level/known:NZL 1.2
4|level/known:NZL 1.2 2025
3|level/known:NZL 1.2 2026
7|level/known:NZL 1.2 since-2025
41|level/known:NZL 1.3
3|level/known:NZL 1.3 2022
38|level/known:NZL 1.3 2026
38|level/known:NZL 1.3 since-2025
3|level/known:NZL 1.3 to-2024
-6|level/known:NZL 1.4
-6|level/known:NZL 1.4 2025
-6|level/known:NZL 1.4 since-2025
-5|level/known:NZL 1.5
-5|level/known:NZL 1.5 2026
-5|level/known:NZL 1.5 since-2025
-4|level/known:NZL 1.9
-4|level/known:NZL 1.9 2025
-4|level/known:NZL 1.9 since-2025
-46|level/known:NZL 2
-10|level/known:NZL 2 2025
-18|level/known:NZL 2 2026
-28|level/known:NZL 2 since-2025
-17|level/known:NZL 2 to-2024
10|level/known:NZL since-2025
-10|level/known:NZL to-2024
-3|level/known:OMN 4.8
-3|level/known:OMN 4.8 since-2025
8|level/known:OMN 5.6
8|level/known:OMN 5.6 2025
8|level/known:OMN 5.6 since-2025
6|level/known:OMN since-2025
-4|level/known:PAK 1.7
-3|level/known:PAK 1.7 2025
-3|level/known:PAK 1.7 since-2025
-10|level/known:PAK 1.9
-7|level/known:PAK 1.9 2025
-8|level/known:PAK 1.9 since-2025
-3|level/known:PAK 2 2026
3|level/known:PAK 2.3
3|level/known:PAK 2.3 2025
3|level/known:PAK 2.3 since-2025
22|level/known:PAK 6.5
22|level/known:PAK 6.5 2025
22|level/known:PAK 6.5 since-2025
15|level/known:PAK since-2025
-3|level/known:PER 3.1
-3|level/known:PER 3.1 2025
-3|level/known:PER 3.1 since-2025
-5|level/known:PER 3.2
-5|level/known:PER 3.2 2025
-5|level/known:PER 3.2 since-2025
-3|level/known:PER 3.4
-3|level/known:PER 3.4 2025
-3|level/known:PER 3.4 since-2025
-11|level/known:PER since-2025
20|level/known:PHL 0.6
20|level/known:PHL 0.6 2026
20|level/known:PHL 0.6 since-2025
-22|level/known:PHL 0.8
-22|level/known:PHL 0.8 2025
-22|level/known:PHL 0.8 since-2025
11|level/known:PHL 0.9
11|level/known:PHL 0.9 2024
11|level/known:PHL 0.9 to-2024
14|level/known:PHL 1
-10|level/known:PHL 1 1987
10|level/known:PHL 1 2024
4|level/known:PHL 1 2025
9|level/known:PHL 1 2026
13|level/known:PHL 1 since-2025
-10|level/known:PHL 1 to-1999
11|level/known:PHL 1 to-2024
-23|level/known:PHL 1.2 2024
6|level/known:PHL 1.2 2025
17|level/known:PHL 1.2 2026
23|level/known:PHL 1.2 since-2025
-23|level/known:PHL 1.2 to-2024
36|level/known:PHL 1.3
16|level/known:PHL 1.3 2024
17|level/known:PHL 1.3 2025
3|level/known:PHL 1.3 2026
21|level/known:PHL 1.3 since-2025
16|level/known:PHL 1.3 to-2024
16|level/known:PHL 1.4
5|level/known:PHL 1.4 2024
12|level/known:PHL 1.4 2026
11|level/known:PHL 1.4 since-2025
5|level/known:PHL 1.4 to-2024
14|level/known:PHL 1.5
12|level/known:PHL 1.5 2024
4|level/known:PHL 1.5 2026
3|level/known:PHL 1.5 since-2025
12|level/known:PHL 1.5 to-2024
-6|level/known:PHL 1.75
-6|level/known:PHL 1.75 2025
-6|level/known:PHL 1.75 since-2025
-15|level/known:PHL 1.8
-12|level/known:PHL 1.8 2025
-3|level/known:PHL 1.8 2026
-15|level/known:PHL 1.8 since-2025
-21|level/known:PHL 2
-6|level/known:PHL 2 2024
-11|level/known:PHL 2 2025
-4|level/known:PHL 2 2026
-15|level/known:PHL 2 since-2025
-6|level/known:PHL 2 to-2024
-3|level/known:PHL 2.9
-3|level/known:PHL 2.9 2024
-3|level/known:PHL 2.9 to-2024
-4|level/known:PHL 3
-4|level/known:PHL 3 2025
-4|level/known:PHL 3 since-2025
-9|level/known:PHL 3.4
-9|level/known:PHL 3.4 2024
-9|level/known:PHL 3.4 to-2024
20|level/known:PHL since-2025
-12|level/known:PHL to-1999
11|level/known:PHL to-2024
24|level/known:PNG 0.3
24|level/known:PNG 0.3 2023
24|level/known:PNG 0.3 to-2024
-17|level/known:PNG 2
-17|level/known:PNG 2 2023
-17|level/known:PNG 2 to-2024
6|level/known:PNG to-2024
-3|level/known:POL 0.8
-3|level/known:POL 0.8 2015
-3|level/known:POL 0.8 to-2021
-9|level/known:POL 1.2
-9|level/known:POL 1.2 2026
-9|level/known:POL 1.2 since-2025
-17|level/known:POL 1.3
-16|level/known:POL 1.3 2025
-16|level/known:POL 1.3 since-2025
-16|level/known:POL 1.4
-16|level/known:POL 1.4 1999
-16|level/known:POL 1.4 to-1999
-22|level/known:POL 1.5
-21|level/known:POL 1.5 2023
-21|level/known:POL 1.5 to-2024
11|level/known:POL 1.6
13|level/known:POL 1.6 2024
13|level/known:POL 1.6 to-2024
-45|level/known:POL 2
-3|level/known:POL 2 2023
-41|level/known:POL 2 2025
-41|level/known:POL 2 since-2025
-4|level/known:POL 2 to-2024
-3|level/known:POL 2.1
-4|level/known:POL 2.1 2025
-4|level/known:POL 2.1 since-2025
-4|level/known:POL 2.2 2024
3|level/known:POL 2.2 2025
3|level/known:POL 2.2 2026
6|level/known:POL 2.2 since-2025
-4|level/known:POL 2.2 to-2024
-6|level/known:POL 2.5
-6|level/known:POL 2.5 2023
-6|level/known:POL 2.5 to-2024
-3|level/known:POL 3
-3|level/known:POL 3 2024
-4|level/known:POL 3.22
-4|level/known:POL 3.22 since-2025
-3|level/known:POL 3.24
-3|level/known:POL 3.24 2024
-3|level/known:POL 3.24 to-2024
7|level/known:POL 3.3
7|level/known:POL 3.3 2024
7|level/known:POL 3.3 to-2024
-8|level/known:POL 3.38
-4|level/known:POL 3.38 2024
-4|level/known:POL 3.38 2025
-4|level/known:POL 3.38 since-2025
-4|level/known:POL 3.38 to-2024
-6|level/known:POL 3.4
-4|level/known:POL 3.4 2024
-4|level/known:POL 3.4 to-2024
-4|level/known:POL 3.43
-4|level/known:POL 3.43 2024
-4|level/known:POL 3.43 to-2024
-9|level/known:POL 3.5
-8|level/known:POL 3.5 2026
-8|level/known:POL 3.5 since-2025
-7|level/known:POL 3.71
-7|level/known:POL 3.71 2025
-7|level/known:POL 3.71 since-2025
20|level/known:POL 3.9
15|level/known:POL 3.9 2023
5|level/known:POL 3.9 2024
20|level/known:POL 3.9 to-2024
4|level/known:POL 3.92
4|level/known:POL 3.92 2024
4|level/known:POL 3.92 to-2024
5|level/known:POL 4
3|level/known:POL 4 2023
8|level/known:POL 4 2024
-5|level/known:POL 4 2025
-5|level/known:POL 4 since-2025
11|level/known:POL 4 to-2024
21|level/known:POL 4.1
4|level/known:POL 4.1 2024
17|level/known:POL 4.1 2025
17|level/known:POL 4.1 since-2025
4|level/known:POL 4.1 to-2024
7|level/known:POL 4.12
5|level/known:POL 4.12 2024
5|level/known:POL 4.12 to-2024
5|level/known:POL 4.2
5|level/known:POL 4.2 2025
5|level/known:POL 4.2 since-2025
9|level/known:POL 4.3
9|level/known:POL 4.3 2026
9|level/known:POL 4.3 since-2025
27|level/known:POL 4.48
27|level/known:POL 4.48 2025
27|level/known:POL 4.48 since-2025
27|level/known:POL 4.5
22|level/known:POL 4.5 2025
5|level/known:POL 4.5 2026
27|level/known:POL 4.5 since-2025
21|level/known:POL 4.7
19|level/known:POL 4.7 2025
20|level/known:POL 4.7 since-2025
18|level/known:POL 4.8
17|level/known:POL 4.8 2026
18|level/known:POL 4.8 since-2025
-3|level/known:POL 5 2025
4|level/known:POL 5 2026
12|level/known:POL since-2025
-18|level/known:POL to-1999
8|level/known:POL to-2024
31|level/known:PRK 25
31|level/known:PRK 25 2024
31|level/known:PRK 25 to-2024
19|level/known:PRK 2E+1
9|level/known:PRK 2E+1 2025
10|level/known:PRK 2E+1 2026
19|level/known:PRK 2E+1 since-2025
-4|level/known:PRK 4
-4|level/known:PRK 4 2024
-4|level/known:PRK 4 to-2024
19|level/known:PRK since-2025
26|level/known:PRK to-2024
5|level/known:PRT 1.55
4|level/known:PRT 1.55 2025
4|level/known:PRT 1.55 since-2025
6|level/known:PRT 1.58
6|level/known:PRT 1.58 2025
6|level/known:PRT 1.58 since-2025
-8|level/known:PRT 1.9
-8|level/known:PRT 1.9 2025
-8|level/known:PRT 1.9 since-2025
-19|level/known:PRT 2
-9|level/known:PRT 2 2025
-8|level/known:PRT 2 2026
-17|level/known:PRT 2 since-2025
-6|level/known:PRT 2.1
-6|level/known:PRT 2.1 2025
-6|level/known:PRT 2.1 since-2025
-9|level/known:PRT 2.5
-9|level/known:PRT 2.5 2025
-9|level/known:PRT 2.5 since-2025
-28|level/known:PRT since-2025
-3|level/known:PRT to-2024
3|level/known:ROU 1.6
3|level/known:ROU 1.6 2024
3|level/known:ROU 1.6 to-2024
3|level/known:ROU to-2024
-7|level/known:RUS 1
-5|level/known:RUS 1 2023
-5|level/known:RUS 1 to-2024
-8|level/known:RUS 1.24
-8|level/known:RUS 1.24 2018
-8|level/known:RUS 1.24 to-2021
-6|level/known:RUS 1.3
-6|level/known:RUS 1.3 2025
-6|level/known:RUS 1.3 since-2025
-9|level/known:RUS 1.4
-3|level/known:RUS 1.4 2023
-6|level/known:RUS 1.4 2026
-6|level/known:RUS 1.4 since-2025
-3|level/known:RUS 1.4 to-2024
18|level/known:RUS 1E+1
18|level/known:RUS 1E+1 2026
18|level/known:RUS 1E+1 since-2025
-14|level/known:RUS 2
-8|level/known:RUS 2 2025
-5|level/known:RUS 2 2026
-13|level/known:RUS 2 since-2025
-5|level/known:RUS 2.2
-3|level/known:RUS 2.2 2025
-5|level/known:RUS 2.2 since-2025
-7|level/known:RUS 2.3
-4|level/known:RUS 2.3 2025
-7|level/known:RUS 2.3 since-2025
-4|level/known:RUS 2.5
-3|level/known:RUS 2.5 2024
-3|level/known:RUS 2.5 to-2024
7|level/known:RUS 2.7
3|level/known:RUS 2.7 2023
4|level/known:RUS 2.7 2024
7|level/known:RUS 2.7 to-2024
-29|level/known:RUS 25
-29|level/known:RUS 25 2024
-29|level/known:RUS 25 to-2024
-5|level/known:RUS 27
-5|level/known:RUS 27 2026
-5|level/known:RUS 27 since-2025
-11|level/known:RUS 3
4|level/known:RUS 3 2023
-14|level/known:RUS 3 2025
-14|level/known:RUS 3 since-2025
4|level/known:RUS 3 to-2024
-3|level/known:RUS 3.1
-26|level/known:RUS 4
-14|level/known:RUS 4 2007
-12|level/known:RUS 4 2024
-14|level/known:RUS 4 to-2013
-12|level/known:RUS 4 to-2024
6|level/known:RUS 4.1
4|level/known:RUS 4.1 2023
5|level/known:RUS 4.1 to-2024
7|level/known:RUS 4.3
7|level/known:RUS 4.3 2021
7|level/known:RUS 4.3 to-2021
-4|level/known:RUS 5
-4|level/known:RUS 5 1978
-4|level/known:RUS 5 to-1999
16|level/known:RUS 5.5
16|level/known:RUS 5.5 2026
16|level/known:RUS 5.5 since-2025
6|level/known:RUS 5.9
6|level/known:RUS 5.9 2024
6|level/known:RUS 5.9 to-2024
11|level/known:RUS 6.3
4|level/known:RUS 6.3 2025
4|level/known:RUS 6.3 2026
9|level/known:RUS 6.3 since-2025
13|level/known:RUS 7.1
13|level/known:RUS 7.1 2025
13|level/known:RUS 7.1 since-2025
8|level/known:RUS 7.2
8|level/known:RUS 7.2 2025
8|level/known:RUS 7.2 since-2025
4|level/known:RUS 7.5
4|level/known:RUS 7.5 since-2025
24|level/known:RUS 8
11|level/known:RUS 8 2024
13|level/known:RUS 8 2025
13|level/known:RUS 8 since-2025
11|level/known:RUS 8 to-2024
26|level/known:RUS 8.6
26|level/known:RUS 8.6 2025
26|level/known:RUS 8.6 since-2025
40|level/known:RUS since-2025
-4|level/known:RUS to-1999
-14|level/known:RUS to-2013
-17|level/known:RUS to-2024
25|level/known:SAU 13
25|level/known:SAU 13 2026
25|level/known:SAU 13 since-2025
7|level/known:SAU 1E+1
7|level/known:SAU 1E+1 2025
7|level/known:SAU 1E+1 since-2025
-3|level/known:SAU 4.8
-3|level/known:SAU 4.8 2025
-3|level/known:SAU 4.8 since-2025
-4|level/known:SAU 5.6
-4|level/known:SAU 5.6 2025
-4|level/known:SAU 5.6 since-2025
10|level/known:SAU 7.3
10|level/known:SAU 7.3 2025
10|level/known:SAU 7.3 since-2025
30|level/known:SAU since-2025
-8|level/known:SGP 1
-6|level/known:SGP 1 2024
-6|level/known:SGP 1 to-2024
-14|level/known:SGP 1.004
-14|level/known:SGP 1.004 1987
-14|level/known:SGP 1.004 to-1999
-5|level/known:SGP 1.3
-3|level/known:SGP 1.3 2022
-4|level/known:SGP 1.3 to-2024
-30|level/known:SGP 1.5
-28|level/known:SGP 1.5 2025
-28|level/known:SGP 1.5 since-2025
-4|level/known:SGP 1.9
-3|level/known:SGP 1.9 2026
-4|level/known:SGP 1.9 since-2025
8|level/known:SGP 1E+1
8|level/known:SGP 1E+1 2026
8|level/known:SGP 1E+1 since-2025
-4|level/known:SGP 2.2
-4|level/known:SGP 2.2 2025
-4|level/known:SGP 2.2 since-2025
11|level/known:SGP 2.8
4|level/known:SGP 2.8 2024
3|level/known:SGP 2.8 2025
6|level/known:SGP 2.8 since-2025
5|level/known:SGP 2.8 to-2024
36|level/known:SGP 3
25|level/known:SGP 3 2025
9|level/known:SGP 3 2026
34|level/known:SGP 3 since-2025
-4|level/known:SGP 4.5 2023
-4|level/known:SGP 4.5 to-2024
-4|level/known:SGP since-2025
-17|level/known:SGP to-1999
-9|level/known:SGP to-2024
-7|level/known:SRB 3.1
-7|level/known:SRB 3.1 1999
-7|level/known:SRB 3.1 to-1999
-10|level/known:SRB to-1999
-4|level/known:SVK since-2025
3|level/known:SVN 1.29 2024
-6|level/known:SVN 1.29 2025
-6|level/known:SVN 1.29 since-2025
3|level/known:SVN 1.29 to-2024
-15|level/known:SVN 1.3
-15|level/known:SVN 1.3 2025
-15|level/known:SVN 1.3 since-2025
-5|level/known:SVN 5.3
-5|level/known:SVN 5.3 2026
-5|level/known:SVN 5.3 since-2025
-28|level/known:SVN since-2025
9|level/known:SWE 1.1
9|level/known:SWE 1.1 2024
9|level/known:SWE 1.1 to-2024
-8|level/known:SWE 1.3
-8|level/known:SWE 1.3 2022
-8|level/known:SWE 1.3 to-2024
-3|level/known:SWE 1.4
-3|level/known:SWE 1.4 2025
-3|level/known:SWE 1.4 since-2025
-23|level/known:SWE 1.6
-16|level/known:SWE 1.6 2023
-7|level/known:SWE 1.6 2025
-7|level/known:SWE 1.6 since-2025
-16|level/known:SWE 1.6 to-2024
-17|level/known:SWE 1.7
-17|level/known:SWE 1.7 2022
-17|level/known:SWE 1.7 to-2024
7|level/known:SWE 2
3|level/known:SWE 2 2024
8|level/known:SWE 2 2026
7|level/known:SWE 2 since-2025
17|level/known:SWE 2.1
4|level/known:SWE 2.1 2023
13|level/known:SWE 2.1 2024
17|level/known:SWE 2.1 to-2024
18|level/known:SWE 2.4
18|level/known:SWE 2.4 2025
18|level/known:SWE 2.4 since-2025
-45|level/known:SWE 2.5
-45|level/known:SWE 2.5 2025
-45|level/known:SWE 2.5 since-2025
12|level/known:SWE 2.9
12|level/known:SWE 2.9 2026
12|level/known:SWE 2.9 since-2025
-3|level/known:SWE 3.1
-3|level/known:SWE 3.1 2025
-3|level/known:SWE 3.1 since-2025
-6|level/known:SWE 3.2
-3|level/known:SWE 3.2 2023
-3|level/known:SWE 3.2 2026
-4|level/known:SWE 3.2 since-2025
-3|level/known:SWE 3.2 to-2024
-6|level/known:SWE 3.3
-5|level/known:SWE 3.3 2025
-6|level/known:SWE 3.3 since-2025
3|level/known:SWE 3.5
3|level/known:SWE 3.5 1977
3|level/known:SWE 3.5 to-1999
18|level/known:SWE 4
3|level/known:SWE 4 2024
15|level/known:SWE 4 2025
15|level/known:SWE 4 since-2025
3|level/known:SWE 4 to-2024
9|level/known:SWE 4.2
9|level/known:SWE 4.2 2025
9|level/known:SWE 4.2 since-2025
-8|level/known:SWE 4.8
-8|level/known:SWE 4.8 2026
-8|level/known:SWE 4.8 since-2025
-4|level/known:SWE 5.9
-4|level/known:SWE 5.9 2024
-4|level/known:SWE 5.9 to-2024
-24|level/known:SWE since-2025
3|level/known:SWE to-1999
-19|level/known:SWE to-2024
-4|level/known:THA 0.8
-3|level/known:THA 0.8 2026
-4|level/known:THA 0.8 since-2025
-3|level/known:THA 0.9
-3|level/known:THA 0.9 2026
-3|level/known:THA 0.9 since-2025
-12|level/known:THA 1
-13|level/known:THA 1 2026
-12|level/known:THA 1 since-2025
15|level/known:THA 1.1
8|level/known:THA 1.1 2025
7|level/known:THA 1.1 2026
15|level/known:THA 1.1 since-2025
22|level/known:THA 1.2
5|level/known:THA 1.2 2024
16|level/known:THA 1.2 2026
17|level/known:THA 1.2 since-2025
6|level/known:THA 1.2 to-2024
12|level/known:THA 1.4
12|level/known:THA 1.4 2025
12|level/known:THA 1.4 since-2025
5|level/known:THA 1.5
3|level/known:THA 1.5 1999
3|level/known:THA 1.5 to-1999
-5|level/known:THA 1.9
-6|level/known:THA 1.9 2026
-5|level/known:THA 1.9 since-2025
-5|level/known:THA 2.2
-5|level/known:THA 2.2 2025
-5|level/known:THA 2.2 since-2025
11|level/known:THA since-2025
4|level/known:THA to-2024
-4|level/known:TUR 1.3
-4|level/known:TUR 1.3 2024
-4|level/known:TUR 1.3 to-2024
25|level/known:TUR 1.31
25|level/known:TUR 1.31 2023
25|level/known:TUR 1.31 to-2024
-15|level/known:TUR 1.8
-14|level/known:TUR 1.8 2024
-14|level/known:TUR 1.8 to-2024
-20|level/known:TUR 2
-13|level/known:TUR 2 2025
-6|level/known:TUR 2 2026
-19|level/known:TUR 2 since-2025
10|level/known:TUR 2.1
11|level/known:TUR 2.1 2025
10|level/known:TUR 2.1 since-2025
12|level/known:TUR 2.3
12|level/known:TUR 2.3 2026
12|level/known:TUR 2.3 since-2025
-9|level/known:TUR 2.4
-9|level/known:TUR 2.4 2026
-9|level/known:TUR 2.4 since-2025
-12|level/known:TUR 2.5
-12|level/known:TUR 2.5 2026
-12|level/known:TUR 2.5 since-2025
-6|level/known:TUR 3
-6|level/known:TUR 3 2026
-6|level/known:TUR 3 since-2025
-6|level/known:TUR 3.5
-6|level/known:TUR 3.5 2026
-6|level/known:TUR 3.5 since-2025
-26|level/known:TUR 4
-26|level/known:TUR 4 2024
-26|level/known:TUR 4 to-2024
-4|level/known:TUR 5.3
-4|level/known:TUR 5.3 2026
-4|level/known:TUR 5.3 since-2025
-37|level/known:TUR since-2025
-21|level/known:TUR to-2024
-25|level/known:TWN 0.14
-25|level/known:TWN 0.14 2025
-25|level/known:TWN 0.14 since-2025
-5|level/known:TWN 0.5
-5|level/known:TWN 0.5 2025
-5|level/known:TWN 0.5 since-2025
-7|level/known:TWN 1
-3|level/known:TWN 1 2023
-3|level/known:TWN 1 2025
-3|level/known:TWN 1 since-2025
-3|level/known:TWN 1 to-2024
-4|level/known:TWN 1.2
-3|level/known:TWN 1.2 2024
-3|level/known:TWN 1.2 to-2024
-11|level/known:TWN 1.3
-3|level/known:TWN 1.3 2022
-7|level/known:TWN 1.3 2024
-10|level/known:TWN 1.3 to-2024
-11|level/known:TWN 1.4
-10|level/known:TWN 1.4 2026
-11|level/known:TWN 1.4 since-2025
-28|level/known:TWN 1.5
-10|level/known:TWN 1.5 2024
-16|level/known:TWN 1.5 2025
-17|level/known:TWN 1.5 since-2025
-10|level/known:TWN 1.5 to-2024
-8|level/known:TWN 1.7
8|level/known:TWN 1.7 2022
-15|level/known:TWN 1.7 2025
-15|level/known:TWN 1.7 since-2025
7|level/known:TWN 1.7 to-2024
-4|level/known:TWN 1.8
-4|level/known:TWN 1.8 2024
-4|level/known:TWN 1.8 to-2024
-4|level/known:TWN 1.9
-4|level/known:TWN 1.9 2025
-4|level/known:TWN 1.9 since-2025
-5|level/known:TWN 1E+1
-5|level/known:TWN 1E+1 2024
-5|level/known:TWN 1E+1 to-2024
-25|level/known:TWN 2
5|level/known:TWN 2 2023
-14|level/known:TWN 2 2025
-17|level/known:TWN 2 2026
-31|level/known:TWN 2 since-2025
6|level/known:TWN 2 to-2024
10|level/known:TWN 2.1
3|level/known:TWN 2.1 2021
-17|level/known:TWN 2.1 2024
6|level/known:TWN 2.1 2025
18|level/known:TWN 2.1 2026
25|level/known:TWN 2.1 since-2025
3|level/known:TWN 2.1 to-2021
-18|level/known:TWN 2.1 to-2024
20|level/known:TWN 2.2
7|level/known:TWN 2.2 2022
4|level/known:TWN 2.2 2024
5|level/known:TWN 2.2 2025
4|level/known:TWN 2.2 2026
9|level/known:TWN 2.2 since-2025
11|level/known:TWN 2.2 to-2024
-17|level/known:TWN 2.3
-17|level/known:TWN 2.3 2025
-18|level/known:TWN 2.3 since-2025
9|level/known:TWN 2.4
3|level/known:TWN 2.4 2022
6|level/known:TWN 2.4 2025
6|level/known:TWN 2.4 since-2025
3|level/known:TWN 2.4 to-2024
23|level/known:TWN 2.45
21|level/known:TWN 2.45 2025
21|level/known:TWN 2.45 since-2025
44|level/known:TWN 2.5
12|level/known:TWN 2.5 2023
15|level/known:TWN 2.5 2024
25|level/known:TWN 2.5 2025
-7|level/known:TWN 2.5 2026
17|level/known:TWN 2.5 since-2025
27|level/known:TWN 2.5 to-2024
-10|level/known:TWN 2.6
3|level/known:TWN 2.6 2022
-4|level/known:TWN 2.6 2025
-11|level/known:TWN 2.6 2026
-15|level/known:TWN 2.6 since-2025
5|level/known:TWN 2.6 to-2024
26|level/known:TWN 3
25|level/known:TWN 3 2025
25|level/known:TWN 3 since-2025
33|level/known:TWN 3.3
34|level/known:TWN 3.3 2026
33|level/known:TWN 3.3 since-2025
24|level/known:TWN 3.32
23|level/known:TWN 3.32 2025
24|level/known:TWN 3.32 since-2025
-5|level/known:TWN 3.4
-3|level/known:TWN 3.4 2025
-3|level/known:TWN 3.4 since-2025
3|level/known:TWN 3.6
3|level/known:TWN 3.6 since-2025
-4|level/known:TWN 34
-4|level/known:TWN 34 2025
-4|level/known:TWN 34 since-2025
-11|level/known:TWN 4
-11|level/known:TWN 4 2026
-11|level/known:TWN 4 since-2025
-10|level/known:TWN 4.5
-4|level/known:TWN 4.5 2023
-7|level/known:TWN 4.5 2025
-7|level/known:TWN 4.5 since-2025
-4|level/known:TWN 4.5 to-2024
7|level/known:TWN 4.7
7|level/known:TWN 4.7 2025
7|level/known:TWN 4.7 since-2025
-7|level/known:TWN since-2025
3|level/known:TWN to-2013
4|level/known:TWN to-2021
3|level/known:TWN to-2024
-8|level/known:UKR 1
-3|level/known:UKR 1 2022
-3|level/known:UKR 1 2023
-7|level/known:UKR 1 to-2024
-4|level/known:UKR 1.1
-4|level/known:UKR 1.1 2023
-4|level/known:UKR 1.1 to-2024
-10|level/known:UKR 1.3
-9|level/known:UKR 1.3 2025
-9|level/known:UKR 1.3 since-2025
-9|level/known:UKR 1.5
-9|level/known:UKR 1.5 2025
-9|level/known:UKR 1.5 since-2025
-3|level/known:UKR 1.65
-3|level/known:UKR 1.65 2024
-3|level/known:UKR 1.65 to-2024
11|level/known:UKR 19
11|level/known:UKR 19 2025
11|level/known:UKR 19 since-2025
-6|level/known:UKR 2
-6|level/known:UKR 2 2025
-6|level/known:UKR 2 since-2025
-4|level/known:UKR 2.1
-4|level/known:UKR 2.1 2025
-4|level/known:UKR 2.1 since-2025
-4|level/known:UKR 2.7 2024
3|level/known:UKR 2.7 2025
3|level/known:UKR 2.7 since-2025
-4|level/known:UKR 2.7 to-2024
6|level/known:UKR 27
6|level/known:UKR 27 2026
6|level/known:UKR 27 since-2025
12|level/known:UKR 27.2
12|level/known:UKR 27.2 2025
12|level/known:UKR 27.2 since-2025
17|level/known:UKR 3.2
14|level/known:UKR 3.2 2023
4|level/known:UKR 3.2 2024
17|level/known:UKR 3.2 to-2024
9|level/known:UKR 3.4
10|level/known:UKR 3.4 2025
10|level/known:UKR 3.4 since-2025
31|level/known:UKR 34
4|level/known:UKR 34 2023
24|level/known:UKR 34 2025
24|level/known:UKR 34 since-2025
8|level/known:UKR 34 to-2024
8|level/known:UKR 37
8|level/known:UKR 37 2024
8|level/known:UKR 37 to-2024
17|level/known:UKR 3E+1
14|level/known:UKR 3E+1 2024
3|level/known:UKR 3E+1 2025
3|level/known:UKR 3E+1 since-2025
14|level/known:UKR 3E+1 to-2024
-5|level/known:UKR 4.7
-5|level/known:UKR 4.7 2025
-5|level/known:UKR 4.7 since-2025
3|level/known:UKR 4E+1
3|level/known:UKR 4E+1 2026
3|level/known:UKR 4E+1 since-2025
-19|level/known:UKR 5.4
-19|level/known:UKR 5.4 2025
-19|level/known:UKR 5.4 since-2025
3|level/known:UKR 6-8
3|level/known:UKR 6-8 2025
3|level/known:UKR 6-8 since-2025
-3|level/known:UKR 7.1
-3|level/known:UKR 7.1 2025
-3|level/known:UKR 7.1 since-2025
-6|level/known:UKR 7.2
-6|level/known:UKR 7.2 2025
-6|level/known:UKR 7.2 since-2025
-5|level/known:UKR 8
-26|level/known:UKR 8.6
-26|level/known:UKR 8.6 2025
-26|level/known:UKR 8.6 since-2025
-3|level/known:UKR 8.8
-3|level/known:UKR 8.8 2026
-3|level/known:UKR 8.8 since-2025
-23|level/known:UKR since-2025
17|level/known:UKR to-2024
-39|level/known:USA 0.9
-5|level/known:USA 0.9 1980
-8|level/known:USA 0.9 2019
-6|level/known:USA 0.9 2023
-12|level/known:USA 0.9 2024
-7|level/known:USA 0.9 to-1999
-9|level/known:USA 0.9 to-2021
-18|level/known:USA 0.9 to-2024
-20|level/known:USA 0.91
-18|level/known:USA 0.91 1981
-20|level/known:USA 0.91 to-1999
-18|level/known:USA 0.93
-17|level/known:USA 0.93 1982
-17|level/known:USA 0.93 to-1999
-3|level/known:USA 0.948
-3|level/known:USA 0.948 1997
-3|level/known:USA 0.948 to-1999
-3|level/known:USA 0.95
-3|level/known:USA 0.95 2020
-3|level/known:USA 0.95 to-2021
-4|level/known:USA 0.997
-3|level/known:USA 0.997 1990
-4|level/known:USA 0.997 to-1999
-47|level/known:USA 1
-11|level/known:USA 1 1977
-4|level/known:USA 1 1988
-12|level/known:USA 1 2005
-3|level/known:USA 1 2009
-6|level/known:USA 1 2016
-4|level/known:USA 1 2023
-3|level/known:USA 1 2025
-4|level/known:USA 1 since-2025
-17|level/known:USA 1 to-1999
-14|level/known:USA 1 to-2013
-7|level/known:USA 1 to-2021
-5|level/known:USA 1 to-2024
-12|level/known:USA 1.2
-4|level/known:USA 1.2 2022
-3|level/known:USA 1.2 2024
-3|level/known:USA 1.2 to-2021
-8|level/known:USA 1.2 to-2024
-14|level/known:USA 1.3
-5|level/known:USA 1.3 2019
-3|level/known:USA 1.3 2022
-4|level/known:USA 1.3 2025
-4|level/known:USA 1.3 since-2025
-5|level/known:USA 1.3 to-2021
-4|level/known:USA 1.3 to-2024
-3|level/known:USA 1.35
-3|level/known:USA 1.35 2025
-3|level/known:USA 1.35 since-2025
-12|level/known:USA 1.37
-12|level/known:USA 1.37 2019
-12|level/known:USA 1.37 to-2021
-39|level/known:USA 1.4
-33|level/known:USA 1.4 2025
-34|level/known:USA 1.4 since-2025
-3|level/known:USA 1.4 to-2024
-18|level/known:USA 1.5
-13|level/known:USA 1.5 2025
-14|level/known:USA 1.5 since-2025
-33|level/known:USA 1.6
-14|level/known:USA 1.6 2024
-6|level/known:USA 1.6 2025
-12|level/known:USA 1.6 2026
-18|level/known:USA 1.6 since-2025
-14|level/known:USA 1.6 to-2024
-3|level/known:USA 1.7
-3|level/known:USA 1.7 2020
-3|level/known:USA 1.7 to-2021
-16|level/known:USA 1.8
-10|level/known:USA 1.8 1980
-6|level/known:USA 1.8 2025
-6|level/known:USA 1.8 since-2025
-10|level/known:USA 1.8 to-1999
-19|level/known:USA 1.9
-7|level/known:USA 1.9 2001
-4|level/known:USA 1.9 2025
-7|level/known:USA 1.9 2026
-11|level/known:USA 1.9 since-2025
-8|level/known:USA 1.9 to-2013
21|level/known:USA 1E+1
9|level/known:USA 1E+1 2023
6|level/known:USA 1E+1 2024
6|level/known:USA 1E+1 2025
6|level/known:USA 1E+1 since-2025
15|level/known:USA 1E+1 to-2024
-35|level/known:USA 2
-7|level/known:USA 2 2013
-3|level/known:USA 2 2019
-4|level/known:USA 2 2024
-4|level/known:USA 2 2025
-15|level/known:USA 2 2026
-18|level/known:USA 2 since-2025
-7|level/known:USA 2 to-2013
-5|level/known:USA 2 to-2021
-6|level/known:USA 2 to-2024
-3|level/known:USA 2.05
-3|level/known:USA 2.05 since-2025
-10|level/known:USA 2.1
-4|level/known:USA 2.1 2024
-5|level/known:USA 2.1 2026
-6|level/known:USA 2.1 since-2025
-4|level/known:USA 2.1 to-2024
-28|level/known:USA 2.2
-26|level/known:USA 2.2 2025
-27|level/known:USA 2.2 since-2025
-24|level/known:USA 2.3
-22|level/known:USA 2.3 2025
-23|level/known:USA 2.3 since-2025
-3|level/known:USA 2.32
-3|level/known:USA 2.32 2025
-3|level/known:USA 2.32 since-2025
-12|level/known:USA 2.4
-5|level/known:USA 2.4 2017
-3|level/known:USA 2.4 2024
-4|level/known:USA 2.4 since-2025
-6|level/known:USA 2.4 to-2021
-3|level/known:USA 2.4 to-2024
-3|level/known:USA 2.42
-3|level/known:USA 2.42 since-2025
-28|level/known:USA 2.5
-15|level/known:USA 2.5 2024
-10|level/known:USA 2.5 2025
-13|level/known:USA 2.5 since-2025
-15|level/known:USA 2.5 to-2024
-19|level/known:USA 2.6
-15|level/known:USA 2.6 2025
-15|level/known:USA 2.6 since-2025
-4|level/known:USA 2.6 to-2024
-28|level/known:USA 2.8
-7|level/known:USA 2.8 1997
-19|level/known:USA 2.8 2026
-20|level/known:USA 2.8 since-2025
-7|level/known:USA 2.8 to-1999
14|level/known:USA 2.9
9|level/known:USA 2.9 2012
8|level/known:USA 2.9 2024
-3|level/known:USA 2.9 2025
-3|level/known:USA 2.9 since-2025
9|level/known:USA 2.9 to-2013
8|level/known:USA 2.9 to-2024
-8|level/known:USA 2E+1
-8|level/known:USA 2E+1 2025
-8|level/known:USA 2E+1 since-2025
39|level/known:USA 3
-9|level/known:USA 3 1986
13|level/known:USA 3 2024
-21|level/known:USA 3 2025
57|level/known:USA 3 2026
36|level/known:USA 3 since-2025
-11|level/known:USA 3 to-1999
13|level/known:USA 3 to-2024
53|level/known:USA 3.1
14|level/known:USA 3.1 1999
13|level/known:USA 3.1 2023
12|level/known:USA 3.1 2025
13|level/known:USA 3.1 2026
25|level/known:USA 3.1 since-2025
13|level/known:USA 3.1 to-1999
16|level/known:USA 3.1 to-2024
30|level/known:USA 3.2
18|level/known:USA 3.2 2025
12|level/known:USA 3.2 2026
30|level/known:USA 3.2 since-2025
11|level/known:USA 3.22
9|level/known:USA 3.22 2025
11|level/known:USA 3.22 since-2025
9|level/known:USA 3.24
9|level/known:USA 3.24 2024
9|level/known:USA 3.24 to-2024
-14|level/known:USA 3.3
-24|level/known:USA 3.3 1986
-15|level/known:USA 3.3 1987
-4|level/known:USA 3.3 1988
5|level/known:USA 3.3 2002
14|level/known:USA 3.3 2016
10|level/known:USA 3.3 2023
3|level/known:USA 3.3 2024
28|level/known:USA 3.3 2025
-30|level/known:USA 3.3 2026
-44|level/known:USA 3.3 to-1999
5|level/known:USA 3.3 to-2013
14|level/known:USA 3.3 to-2021
13|level/known:USA 3.3 to-2024
-8|level/known:USA 3.32
-8|level/known:USA 3.32 2025
-8|level/known:USA 3.32 since-2025
23|level/known:USA 3.38
6|level/known:USA 3.38 2024
17|level/known:USA 3.38 2025
17|level/known:USA 3.38 since-2025
6|level/known:USA 3.38 to-2024
54|level/known:USA 3.4
-5|level/known:USA 3.4 1978
-16|level/known:USA 3.4 1982
11|level/known:USA 3.4 2016
10|level/known:USA 3.4 2024
54|level/known:USA 3.4 2025
54|level/known:USA 3.4 since-2025
-22|level/known:USA 3.4 to-1999
11|level/known:USA 3.4 to-2021
10|level/known:USA 3.4 to-2024
48|level/known:USA 3.5
6|level/known:USA 3.5 2018
20|level/known:USA 3.5 2022
5|level/known:USA 3.5 2023
9|level/known:USA 3.5 2024
9|level/known:USA 3.5 2025
9|level/known:USA 3.5 since-2025
8|level/known:USA 3.5 to-2021
34|level/known:USA 3.5 to-2024
6|level/known:USA 3.6
4|level/known:USA 3.6 2016
6|level/known:USA 3.6 to-2021
11|level/known:USA 3.68
11|level/known:USA 3.68 2025
11|level/known:USA 3.68 since-2025
9|level/known:USA 3.7
7|level/known:USA 3.7 2003
7|level/known:USA 3.7 to-2013
30|level/known:USA 3.71
30|level/known:USA 3.71 2025
30|level/known:USA 3.71 since-2025
17|level/known:USA 3.8
13|level/known:USA 3.8 2015
4|level/known:USA 3.8 to-1999
13|level/known:USA 3.8 to-2021
-4|level/known:USA 3.9
-4|level/known:USA 3.9 2024
-4|level/known:USA 3.9 to-2024
-4|level/known:USA 34
-4|level/known:USA 34 2025
-4|level/known:USA 34 since-2025
19|level/known:USA 4
15|level/known:USA 4 2007
10|level/known:USA 4 2009
3|level/known:USA 4 2014
-7|level/known:USA 4 2025
-7|level/known:USA 4 since-2025
25|level/known:USA 4 to-2013
3|level/known:USA 4 to-2021
-3|level/known:USA 4.1
17|level/known:USA 4.2
17|level/known:USA 4.2 2018
17|level/known:USA 4.2 to-2021
3|level/known:USA 4.4
8|level/known:USA 4.4 2014
-7|level/known:USA 4.4 2025
-7|level/known:USA 4.4 since-2025
8|level/known:USA 4.4 to-2021
23|level/known:USA 4.6
23|level/known:USA 4.6 2026
23|level/known:USA 4.6 since-2025
-14|level/known:USA 4.7
6|level/known:USA 4.7 2013
-39|level/known:USA 4.7 2025
20|level/known:USA 4.7 2026
-19|level/known:USA 4.7 since-2025
7|level/known:USA 4.7 to-2013
-3|level/known:USA 4.8
8|level/known:USA 4.9
7|level/known:USA 4.9 1992
6|level/known:USA 4.9 to-1999
13|level/known:USA 4.9-16.9
13|level/known:USA 4.9-16.9 2024
13|level/known:USA 4.9-16.9 to-2024
18|level/known:USA 5
11|level/known:USA 5 1978
3|level/known:USA 5 1979
7|level/known:USA 5 1980
-3|level/known:USA 5 since-2025
22|level/known:USA 5 to-1999
15|level/known:USA 5.2
18|level/known:USA 5.2 1979
-3|level/known:USA 5.2 1986
15|level/known:USA 5.2 to-1999
-4|level/known:USA 5.3
-4|level/known:USA 5.3 2024
-4|level/known:USA 5.3 to-2024
10|level/known:USA 5.5
6|level/known:USA 5.5 1981
3|level/known:USA 5.5 1990
10|level/known:USA 5.5 to-1999
12|level/known:USA 5.6
12|level/known:USA 5.6 to-1999
4|level/known:USA 5.8
4|level/known:USA 5.8 1989
4|level/known:USA 5.8 to-1999
25|level/known:USA 6
21|level/known:USA 6 1976
5|level/known:USA 6 1999
-5|level/known:USA 6 2024
3|level/known:USA 6 2025
3|level/known:USA 6 since-2025
28|level/known:USA 6 to-1999
-5|level/known:USA 6 to-2024
3|level/known:USA 6.1
3|level/known:USA 6.1 1982
3|level/known:USA 6.1 to-1999
13|level/known:USA 6.2
12|level/known:USA 6.2 2023
12|level/known:USA 6.2 to-2024
15|level/known:USA 6.3
15|level/known:USA 6.3 1982
15|level/known:USA 6.3 to-1999
6|level/known:USA 6.4
5|level/known:USA 6.4 1984
6|level/known:USA 6.4 to-1999
19|level/known:USA 6.5
8|level/known:USA 6.5 1982
6|level/known:USA 6.5 1986
3|level/known:USA 6.5 1988
19|level/known:USA 6.5 to-1999
17|level/known:USA 6.6
17|level/known:USA 6.6 1985
17|level/known:USA 6.6 to-1999
12|level/known:USA 6.8
12|level/known:USA 6.8 1983
12|level/known:USA 6.8 to-1999
10|level/known:USA 8
10|level/known:USA 8 2022
10|level/known:USA 8 to-2024
27|level/known:USA 9
27|level/known:USA 9 2025
27|level/known:USA 9 since-2025
-17|level/known:USA since-2025
17|level/known:USA to-1999
23|level/known:USA to-2013
10|level/known:USA to-2021
42|level/known:USA to-2024
-5|level/known:VEN 3.2
-5|level/known:VEN 3.2 2026
-5|level/known:VEN 3.2 since-2025
-5|level/known:VEN since-2025
-20|level/known:VNM 0.6
-20|level/known:VNM 0.6 2026
-20|level/known:VNM 0.6 since-2025
-3|level/known:VNM 1
-3|level/known:VNM 1 since-2025
-3|level/known:VNM 1.1
-5|level/known:VNM 1.3
-4|level/known:VNM 1.3 2025
-5|level/known:VNM 1.3 since-2025
30|level/known:VNM 1.8
26|level/known:VNM 1.8 2025
3|level/known:VNM 1.8 2026
30|level/known:VNM 1.8 since-2025
21|level/known:VNM 1.9
21|level/known:VNM 1.9 2026
21|level/known:VNM 1.9 since-2025
33|level/known:VNM 2
19|level/known:VNM 2 2024
14|level/known:VNM 2 2025
14|level/known:VNM 2 since-2025
19|level/known:VNM 2 to-2024
-4|level/known:VNM 2.2
-4|level/known:VNM 2.2 2025
-4|level/known:VNM 2.2 since-2025
13|level/known:VNM 3
13|level/known:VNM 3 2025
13|level/known:VNM 3 since-2025
-6|level/known:VNM 6
-6|level/known:VNM 6 2025
-6|level/known:VNM 6 since-2025
-24|level/known:VNM 9
-24|level/known:VNM 9 2025
-24|level/known:VNM 9 since-2025
14|level/known:VNM since-2025
16|level/known:VNM to-2024
-24|level/known:YEM 13
-24|level/known:YEM 13 2026
-24|level/known:YEM 13 since-2025
-24|level/known:YEM since-2025
71|level/last:before
-22|level/last:same-sentence
-15|level/named:1
40|level/named:2
23|level/named:3
110|level/ruled
11|level/ruled:spender-asked
-51|level/ruled:spender-before
75|level/ruled:spender-beside
-48|level/ruled:spender-clause
16|level/ruled:spender-clause-after
5|level/ruled:spender-denies
-16|level/ruled:spender-home
4|level/ruled:spender-listed
45|level/ruled:spender-located
24|level/ruled:spender-of-gdp
25|level/ruled:spender-of-noun
-79|level/ruled:spender-ours
-9|level/ruled:spender-party
18|level/ruled:spender-relative
56|level/ruled:spender-respectively
-25|level/ruled:spender-subject
56|level/ruled:spender-where
-18|level/same-figure-of-another
18|level/same-figure-of-it
-4|level/subject-of:accept
3|level/subject-of:account
9|level/subject-of:advise
4|level/subject-of:agree
-8|level/subject-of:aim
3|level/subject-of:allocate
-8|level/subject-of:amount
16|level/subject-of:approach
-5|level/subject-of:argue
5|level/subject-of:arrive
4|level/subject-of:ask for
-5|level/subject-of:aspire
24|level/subject-of:average
-16|level/subject-of:be
-10|level/subject-of:believe
15|level/subject-of:bring
-4|level/subject-of:bring up the rear
5|level/subject-of:budget
7|level/subject-of:build
-12|level/subject-of:calculate
11|level/subject-of:cap
-4|level/subject-of:carry
7|level/subject-of:clear
8|level/subject-of:climb
-15|level/subject-of:come to
6|level/subject-of:concede
-10|level/subject-of:consider
-7|level/subject-of:course
-24|level/subject-of:cross
3|level/subject-of:cut
-12|level/subject-of:decide
10|level/subject-of:decline
-9|level/subject-of:devote
-8|level/subject-of:direct
-25|level/subject-of:do
4|level/subject-of:drop
5|level/subject-of:edge
-6|level/subject-of:end
10|level/subject-of:equal
20|level/subject-of:estimate
-13|level/subject-of:exceed
15|level/subject-of:fall
-7|level/subject-of:force
6|level/subject-of:forecast
12|level/subject-of:get
-12|level/subject-of:give
3|level/subject-of:grow
-13|level/subject-of:head
-17|level/subject-of:hit
-8|level/subject-of:hover
7|level/subject-of:increase
5|level/subject-of:instruct
10|level/subject-of:jump
-9|level/subject-of:keep
12|level/subject-of:lay out
7|level/subject-of:leap
19|level/subject-of:leave
17|level/subject-of:lift
-32|level/subject-of:lower
-45|level/subject-of:match
-46|level/subject-of:meet
4|level/subject-of:offer
-14|level/subject-of:pay
-9|level/subject-of:peak
9|level/subject-of:plan
11|level/subject-of:project
3|level/subject-of:promise
28|level/subject-of:push
-4|level/subject-of:put
3|level/subject-of:raise
37|level/subject-of:reach
-10|level/subject-of:reckon
-5|level/subject-of:remain
-6|level/subject-of:review
5|level/subject-of:rise
-3|level/subject-of:satisfy
-4|level/subject-of:seek
7|level/subject-of:set
-14|level/subject-of:set aside
3|level/subject-of:shame
4|level/subject-of:shrink
-7|level/subject-of:sit
4|level/subject-of:slide
8|level/subject-of:slip
-14|level/subject-of:spend
8|level/subject-of:stand
5|level/subject-of:start from
10|level/subject-of:stay
-27|level/subject-of:study
-15|level/subject-of:suggest
-7|level/subject-of:swell
-4|level/subject-of:take
-5|level/subject-of:tie at
8|level/subject-of:top
-14|level/subject-of:tout
14|level/subject-of:use
3|level/subject-of:want
-3|level/subject-of:work
-15|level/subject-of:work out at
-9|level/subject:be body
-14|level/subject:be capital
-8|level/subject:be country
48|level/subject:be gov
-7|level/subject:be leader
-10|level/subject:be nongov
-4|level/subject:be people
-11|level/subject:be pronoun
-5|level/subject:cap country
3|level/subject:cap gov
3|level/subject:cap pronoun
21|level/subject:demand country
29|level/subject:demand gov
-11|level/subject:demand leader
-5|level/subject:demand nongov
-17|level/subject:demand pronoun
4|level/subject:level allies
9|level/subject:level body
32|level/subject:level country
-18|level/subject:level gov
5|level/subject:level nongov
6|level/subject:level people
-6|level/subject:level pronoun
-38|level/subject:move allies
13|level/subject:move body
10|level/subject:move capital
6|level/subject:move country
-13|level/subject:move gov
22|level/subject:move leader
3|level/subject:move nongov
16|level/subject:move people
-4|level/subject:move pronoun
-5|level/subject:pledge body
7|level/subject:pledge capital
17|level/subject:pledge country
-20|level/subject:pledge gov
10|level/subject:pledge leader
4|level/subject:pledge pronoun
-20|level/subject:proposal body
-11|level/subject:proposal capital
-5|level/subject:proposal country
-8|level/subject:proposal gov
-7|level/subject:proposal nongov
-26|level/subject:proposal people
8|level/subject:spend allies
27|level/subject:spend body
19|level/subject:spend capital
-42|level/subject:spend country
-24|level/subject:spend gov
-14|level/subject:spend leader
-4|level/subject:spend people
-13|level/subject:spend pronoun
88|level/title
70|level/told-of:0
-14|level/told-of:1
-28|level/told-of:2
-28|level/told-of:3
-47|level/unnamed-beside-others
13|other/after-joint:0 mid
-63|other/after-joint:0 near
11|other/after-joint:1 far
-40|other/after-joint:1 mid
26|other/after-joint:1 near
15|other/after-joint:2 far
-8|other/after-joint:2 mid
3|other/after-joint:2 near
15|other/after-joint:3 near
-46|other/after-led:\" far joined
3|other/after-led:# near free
-7|other/after-led:, far joined
5|other/after-led:; near joined
5|other/after-led:above far free
5|other/after-led:accused near joined
-9|other/after-led:and far joined
9|other/after-led:because far joined
6|other/after-led:costs near free
3|other/after-led:defend far joined
3|other/after-led:every far free
-76|other/after-led:for near free
3|other/after-led:from near free
16|other/after-led:half far joined
17|other/after-led:in far joined
10|other/after-led:let near joined
6|other/after-led:make far joined
5|other/after-led:of far joined
8|other/after-led:of near free
-3|other/after-led:president far joined
-8|other/after-led:say far joined
-3|other/after-led:that far free
5|other/after-led:today near free
-12|other/after-led:what near free
10|other/after-led:what near joined
-3|other/after-led:whereas far joined
-4|other/after-led:without near free
11|other/after:capital name
28|other/after:country name
-70|other/after:country owner
-9|other/after:gov name
7|other/after:leader name
4|other/after:nongov name
8|other/after:people owner
-31|other/after:pronoun name
21|other/after:pronoun owner
-48|other/asked
-71|other/asks
-4|other/before-clause:after-figure inside name country
-3|other/before-clause:after-figure inside name gov
4|other/before-clause:after-figure inside owner country
8|other/before-clause:after-figure opens name capital
-5|other/before-clause:after-figure opens name country
12|other/before-clause:after-figure opens owner country
9|other/before-clause:after-figure opens owner people
4|other/before-clause:free inside name allies
-5|other/before-clause:free inside name body
7|other/before-clause:free inside name capital
21|other/before-clause:free inside name country
-12|other/before-clause:free inside name gov
7|other/before-clause:free inside name leader
5|other/before-clause:free inside name nongov
-3|other/before-clause:free inside name people
17|other/before-clause:free inside name pronoun
3|other/before-clause:free inside owner people
25|other/before-clause:free inside owner pronoun
7|other/before-clause:free opens name country
-8|other/before-clause:free opens name gov
3|other/before-clause:free opens name leader
-17|other/before-clause:free opens name nongov
5|other/before-clause:free opens name people
-11|other/before-clause:free opens name pronoun
-5|other/before-clause:free opens owner pronoun
-4|other/before-far:1
23|other/before-far:20
-19|other/before-far:4
-6|other/before-far:60
73|other/before-far:9
4|other/before-free:0 after-figure name far
16|other/before-free:0 after-figure owner near
-6|other/before-free:0 free name far
6|other/before-free:0 free owner far
14|other/before-free:0 free owner near
-4|other/before-free:1 after-figure name near
9|other/before-free:1 after-figure owner near
4|other/before-free:1 free name far
26|other/before-free:1 free name near
-7|other/before-free:2 free name far
10|other/before-joint:0 after-figure
5|other/before-joint:0 free
8|other/before-joint:1 after-figure
37|other/before-joint:1 free
7|other/before-joint:2 after-figure
-7|other/before-joint:2 free
6|other/before-joint:3 free
23|other/before-led:
-23|other/before-led:\"
-5|other/before-led:#
-4|other/before-led:'s
3|other/before-led:,
-6|other/before-led:PARTY
10|other/before-led:a
-11|other/before-led:all
5|other/before-led:amending
7|other/before-led:and
16|other/before-led:bring
3|other/before-led:chancellor
3|other/before-led:cost
4|other/before-led:finance
5|other/before-led:for
-7|other/before-led:from
-5|other/before-led:give
6|other/before-led:had
4|other/before-led:his
9|other/before-led:if
14|other/before-led:in
-8|other/before-led:is
11|other/before-led:its
-3|other/before-led:match
9|other/before-led:of
-8|other/before-led:on
5|other/before-led:popular party
-12|other/before-led:that
6|other/before-led:the
4|other/before-led:to
7|other/before-led:whatever
18|other/before-led:whether
3|other/before-led:which
-5|other/before-led:with
7|other/before-led:would
-48|other/before-led:yet
4|other/before:allies name
-4|other/before:body name
16|other/before:capital name
20|other/before:country name
14|other/before:country owner
-23|other/before:gov name
9|other/before:leader name
-12|other/before:nongov name
12|other/before:people owner
9|other/before:pronoun name
22|other/before:pronoun owner
-7|other/class-home:ALLIES CHN
-5|other/class-home:ALLIES EU
30|other/class-home:ALLIES JPN
-8|other/class-home:ALLIES NATO
-4|other/class-home:ALLIES foe
-22|other/class-home:ALLIES land
-15|other/class-home:CHN CHN
8|other/class-home:EU EU
-7|other/class-home:EU member
11|other/class-home:JPN JPN
12|other/class-home:JPN land
10|other/class-home:JPN member
-3|other/class-home:NATO EU
-11|other/class-home:NATO JPN
-14|other/class-home:NATO NATO
-6|other/class-home:NATO land
10|other/class-home:USA CHN
-14|other/class-home:USA JPN
6|other/class-home:USA foe
-7|other/class-home:USA land
-15|other/class-home:USA member
-5|other/class-home:foe member
13|other/class-home:land CHN
22|other/class-home:land land
4|other/class-home:land member
-13|other/class-home:member JPN
21|other/class-home:member NATO
10|other/class-home:member member
-7|other/class-named:ALLIES CHN others-named
-5|other/class-named:ALLIES EU others-named
-22|other/class-named:ALLIES JPN nobody-named
53|other/class-named:ALLIES JPN others-named
-6|other/class-named:ALLIES NATO nobody-named
-4|other/class-named:ALLIES foe others-named
-8|other/class-named:ALLIES land nobody-named
-14|other/class-named:ALLIES land others-named
16|other/class-named:ALLIES member nobody-named
-15|other/class-named:ALLIES member others-named
-15|other/class-named:CHN CHN others-named
7|other/class-named:EU EU others-named
-7|other/class-named:EU member others-named
-9|other/class-named:JPN JPN nobody-named
21|other/class-named:JPN JPN others-named
-17|other/class-named:JPN land nobody-named
29|other/class-named:JPN land others-named
8|other/class-named:JPN member nobody-named
18|other/class-named:NATO JPN nobody-named
-30|other/class-named:NATO JPN others-named
-5|other/class-named:NATO NATO nobody-named
-8|other/class-named:NATO NATO others-named
-3|other/class-named:NATO land nobody-named
-3|other/class-named:NATO land others-named
-37|other/class-named:NATO member nobody-named
38|other/class-named:NATO member others-named
10|other/class-named:USA CHN others-named
6|other/class-named:USA JPN nobody-named
-20|other/class-named:USA JPN others-named
6|other/class-named:USA foe others-named
-7|other/class-named:USA land others-named
-3|other/class-named:USA member nobody-named
-12|other/class-named:USA member others-named
-4|other/class-named:foe member others-named
13|other/class-named:land CHN others-named
21|other/class-named:land JPN nobody-named
-20|other/class-named:land JPN others-named
30|other/class-named:land land nobody-named
-7|other/class-named:land land others-named
5|other/class-named:land member nobody-named
-12|other/class-named:member JPN nobody-named
11|other/class-named:member NATO nobody-named
10|other/class-named:member NATO others-named
11|other/class-named:member member nobody-named
-29|other/class-shape:ALLIES half
-14|other/class-shape:ALLIES tenth
29|other/class-shape:ALLIES whole
-14|other/class-shape:CHN whole
4|other/class-shape:EU half
30|other/class-shape:JPN half
3|other/class-shape:JPN whole
-9|other/class-shape:NATO tenth
-24|other/class-shape:NATO whole
-13|other/class-shape:USA half
14|other/class-shape:USA tenth
-21|other/class-shape:USA whole
-5|other/class-shape:foe whole
-13|other/class-shape:land half
20|other/class-shape:land tenth
33|other/class-shape:land whole
26|other/class-shape:member half
-8|other/class-shape:member tenth
-7|other/class-value:ALLIES 0.1
-4|other/class-value:ALLIES 0.5
-15|other/class-value:ALLIES 1
-6|other/class-value:ALLIES 1.5
14|other/class-value:ALLIES 2
-3|other/class-value:ALLIES 2.5
-10|other/class-value:ALLIES 3
-16|other/class-value:ALLIES 3.5
44|other/class-value:ALLIES 4
-3|other/class-value:ALLIES 5
3|other/class-value:EU 1.5
9|other/class-value:EU 2
-11|other/class-value:EU 5
-4|other/class-value:NATO 0.1
-8|other/class-value:NATO 1
-3|other/class-value:NATO 1.5
-13|other/class-value:NATO 2
-4|other/class-value:NATO 2.5
8|other/class-value:NATO 3
8|other/class-value:NATO 3.5
-7|other/class-value:NATO 4
-4|other/class-value:NATO 5
19|other/class-value:USA 0.1
-9|other/class-value:USA 0.3
4|other/class-value:USA 1.7
-4|other/class-value:USA 2
-11|other/class-value:USA 3
-13|other/class-value:USA 3.5
3|other/class-value:USA 4
-9|other/class-value:USA 5
-39|other/class-verb:ALLIES be
-40|other/class-verb:ALLIES demand
-7|other/class-verb:ALLIES denial
11|other/class-verb:ALLIES level
10|other/class-verb:ALLIES move
6|other/class-verb:ALLIES pledge
-24|other/class-verb:ALLIES proposal
-8|other/class-verb:ALLIES spend
-4|other/class-verb:CHN be
-3|other/class-verb:CHN move
-12|other/class-verb:CHN proposal
-11|other/class-verb:EU be
8|other/class-verb:EU move
26|other/class-verb:JPN be
38|other/class-verb:JPN demand
19|other/class-verb:JPN level
27|other/class-verb:JPN move
-55|other/class-verb:JPN pledge
25|other/class-verb:JPN proposal
5|other/class-verb:NATO be
-6|other/class-verb:NATO demand
-3|other/class-verb:NATO denial
-30|other/class-verb:NATO move
56|other/class-verb:NATO pledge
-10|other/class-verb:NATO proposal
19|other/class-verb:USA be
12|other/class-verb:USA demand
-11|other/class-verb:USA level
-3|other/class-verb:USA move
-3|other/class-verb:USA proposal
-4|other/class-verb:foe be
4|other/class-verb:land demand
5|other/class-verb:land denial
-17|other/class-verb:land move
14|other/class-verb:land proposal
8|other/class-verb:member be
-7|other/class-verb:member demand
4|other/class-verb:member denial
-18|other/class-verb:member level
9|other/class-verb:member move
-9|other/class-verb:member pledge
9|other/class-verb:member proposal
8|other/class-verb:member spend
-15|other/class:ALLIES
-19|other/class:CHN
3|other/class:EU
33|other/class:JPN
-35|other/class:NATO
-21|other/class:USA
-7|other/class:foe
41|other/class:land
19|other/class:member
40|other/heir:nobody-named
-21|other/heir:others-named
31|other/home:nobody-named
12|other/home:others-named
-7|other/known:ALLIES 0.1
-5|other/known:ALLIES 0.1 2025
-6|other/known:ALLIES 0.1 since-2025
-4|other/known:ALLIES 0.5
-3|other/known:ALLIES 0.5 2025
-4|other/known:ALLIES 0.5 since-2025
-15|other/known:ALLIES 1
-13|other/known:ALLIES 1 2025
-15|other/known:ALLIES 1 since-2025
-6|other/known:ALLIES 1.5
-5|other/known:ALLIES 1.5 2026
-6|other/known:ALLIES 1.5 since-2025
14|other/known:ALLIES 2
-4|other/known:ALLIES 2 1990
-4|other/known:ALLIES 2 2017
-5|other/known:ALLIES 2 2022
18|other/known:ALLIES 2 2025
15|other/known:ALLIES 2 2026
33|other/known:ALLIES 2 since-2025
-5|other/known:ALLIES 2 to-1999
-7|other/known:ALLIES 2 to-2021
-8|other/known:ALLIES 2 to-2024
-3|other/known:ALLIES 2.5
-10|other/known:ALLIES 3
-7|other/known:ALLIES 3 2024
6|other/known:ALLIES 3 2025
-6|other/known:ALLIES 3 2026
-9|other/known:ALLIES 3 to-2024
-16|other/known:ALLIES 3.5
-39|other/known:ALLIES 3.5 2025
23|other/known:ALLIES 3.5 2026
-16|other/known:ALLIES 3.5 since-2025
44|other/known:ALLIES 4
-10|other/known:ALLIES 4 1988
37|other/known:ALLIES 4 2024
21|other/known:ALLIES 4 2025
-4|other/known:ALLIES 4 2026
18|other/known:ALLIES 4 since-2025
-10|other/known:ALLIES 4 to-1999
37|other/known:ALLIES 4 to-2024
-3|other/known:ALLIES 5
-25|other/known:ALLIES 5 2025
23|other/known:ALLIES 5 2026
-7|other/known:ALLIES since-2025
-16|other/known:ALLIES to-1999
-7|other/known:ALLIES to-2021
16|other/known:ALLIES to-2024
5|other/known:AUS 0.1
4|other/known:AUS 0.1 2025
5|other/known:AUS 0.1 since-2025
-3|other/known:AUS 1 2026
-16|other/known:AUS 2
-17|other/known:AUS 2 2023
-17|other/known:AUS 2 to-2024
24|other/known:AUS 3
-4|other/known:AUS 3 2024
28|other/known:AUS 3 2025
28|other/known:AUS 3 since-2025
-4|other/known:AUS 3 to-2024
-12|other/known:AUS 3.5
-13|other/known:AUS 3.5 2025
-12|other/known:AUS 3.5 since-2025
21|other/known:AUS since-2025
-20|other/known:AUS to-2024
7|other/known:AUS+JPN 3.5
7|other/known:AUS+JPN 3.5 2025
7|other/known:AUS+JPN 3.5 since-2025
6|other/known:AUS+JPN since-2025
-3|other/known:BEL 2
-3|other/known:BEL 2 2025
-3|other/known:BEL 2 since-2025
9|other/known:BEL 3.5
9|other/known:BEL 3.5 2025
9|other/known:BEL 3.5 since-2025
6|other/known:BEL since-2025
-3|other/known:CAN 0.1
-3|other/known:CAN 0.1 2025
-3|other/known:CAN 0.1 since-2025
3|other/known:CAN 3
3|other/known:CAN 3 2025
3|other/known:CAN 3 since-2025
11|other/known:CAN 3.5
11|other/known:CAN 3.5 2025
11|other/known:CAN 3.5 since-2025
5|other/known:CAN 5
5|other/known:CAN 5 2025
5|other/known:CAN 5 since-2025
16|other/known:CAN since-2025
-3|other/known:CHN 1.7
-3|other/known:CHN 1.7 2025
-3|other/known:CHN 1.7 since-2025
-12|other/known:CHN 3
-12|other/known:CHN 3 2026
-12|other/known:CHN 3 since-2025
-19|other/known:CHN since-2025
3|other/known:CYP 3.5
3|other/known:CYP 3.5 2025
3|other/known:CYP 3.5 since-2025
3|other/known:CYP since-2025
30|other/known:DEU 1
29|other/known:DEU 1 2025
30|other/known:DEU 1 since-2025
-13|other/known:DEU 2
-3|other/known:DEU 2 2022
-10|other/known:DEU 2 2025
-10|other/known:DEU 2 since-2025
-3|other/known:DEU 2 to-2024
3|other/known:DEU 2.5
3|other/known:DEU 2.5 2026
3|other/known:DEU 2.5 since-2025
-14|other/known:DEU 3
-14|other/known:DEU 3 2025
-14|other/known:DEU 3 since-2025
-23|other/known:DEU 4
-23|other/known:DEU 4 2024
-23|other/known:DEU 4 to-2024
18|other/known:DEU 5
11|other/known:DEU 5 2025
7|other/known:DEU 5 2026
18|other/known:DEU 5 since-2025
26|other/known:DEU since-2025
-26|other/known:DEU to-2024
-8|other/known:DEU+UKR 1
-8|other/known:DEU+UKR 1 2025
-8|other/known:DEU+UKR 1 since-2025
-8|other/known:DEU+UKR since-2025
-5|other/known:DNK 1
-5|other/known:DNK 1 2025
-5|other/known:DNK 1 since-2025
3|other/known:DNK 5
3|other/known:DNK 5 2025
3|other/known:DNK 5 since-2025
6|other/known:ESP 2.2
6|other/known:ESP 2.2 2025
6|other/known:ESP 2.2 since-2025
-7|other/known:ESP 3.5
-7|other/known:ESP 3.5 2025
-7|other/known:ESP 3.5 since-2025
3|other/known:EU 1.5
3|other/known:EU 1.5 2025
3|other/known:EU 1.5 since-2025
9|other/known:EU 2
8|other/known:EU 2 2025
8|other/known:EU 2 since-2025
-11|other/known:EU 5
-11|other/known:EU 5 2025
-11|other/known:EU 5 since-2025
3|other/known:EU since-2025
-5|other/known:GBR 0.4
-5|other/known:GBR 0.4 2025
-5|other/known:GBR 0.4 since-2025
8|other/known:GBR 1
8|other/known:GBR 1 2025
8|other/known:GBR 1 since-2025
-4|other/known:GBR 1.7
-4|other/known:GBR 1.7 2024
-4|other/known:GBR 1.7 to-2024
4|other/known:GBR 2
4|other/known:GBR 2 2014
4|other/known:GBR 2 to-2021
5|other/known:GBR 3.5
5|other/known:GBR 3.5 2025
5|other/known:GBR 3.5 since-2025
-11|other/known:GBR 5
-11|other/known:GBR 5 2025
-11|other/known:GBR 5 since-2025
4|other/known:GBR to-2021
-4|other/known:GBR to-2024
-9|other/known:HUN 1
-9|other/known:HUN 1 2025
-9|other/known:HUN 1 since-2025
-9|other/known:HUN since-2025
9|other/known:IDN 1
9|other/known:IDN 1 2026
9|other/known:IDN 1 since-2025
8|other/known:IDN since-2025
3|other/known:IND 0.2
3|other/known:IND 0.2 2025
3|other/known:IND 0.2 since-2025
3|other/known:IND since-2025
11|other/known:IRL 1
11|other/known:IRL 1 2025
11|other/known:IRL 1 since-2025
10|other/known:IRL since-2025
-4|other/known:ISR 4
-4|other/known:ISR 4 2025
-4|other/known:ISR 4 since-2025
-6|other/known:ISR since-2025
5|other/known:ITA 2
5|other/known:ITA 2 2025
5|other/known:ITA 2 since-2025
-5|other/known:ITA 2.2
-5|other/known:ITA 2.2 2025
-5|other/known:ITA 2.2 since-2025
-11|other/known:JPN 0.1
-14|other/known:JPN 0.1 2025
3|other/known:JPN 0.1 2026
-11|other/known:JPN 0.1 since-2025
3|other/known:JPN 0.2
3|other/known:JPN 0.2 since-2025
11|other/known:JPN 0.3
11|other/known:JPN 0.3 2026
11|other/known:JPN 0.3 since-2025
5|other/known:JPN 0.4
5|other/known:JPN 0.4 2025
5|other/known:JPN 0.4 since-2025
6|other/known:JPN 0.5
3|other/known:JPN 0.5 2025
4|other/known:JPN 0.5 2026
6|other/known:JPN 0.5 since-2025
-13|other/known:JPN 1
-6|other/known:JPN 1 2025
-8|other/known:JPN 1 2026
-15|other/known:JPN 1 since-2025
7|other/known:JPN 1.5
7|other/known:JPN 1.5 2026
6|other/known:JPN 1.5 since-2025
5|other/known:JPN 1.7
5|other/known:JPN 1.7 2024
5|other/known:JPN 1.7 to-2024
-13|other/known:JPN 2
6|other/known:JPN 2 1990
3|other/known:JPN 2 2016
4|other/known:JPN 2 2017
10|other/known:JPN 2 2022
-34|other/known:JPN 2 2025
-7|other/known:JPN 2 2026
-41|other/known:JPN 2 since-2025
7|other/known:JPN 2 to-1999
8|other/known:JPN 2 to-2021
13|other/known:JPN 2 to-2024
3|other/known:JPN 2.4
4|other/known:JPN 2.5
4|other/known:JPN 3 2023
-20|other/known:JPN 3 2024
-5|other/known:JPN 3 2025
22|other/known:JPN 3 2026
17|other/known:JPN 3 since-2025
-17|other/known:JPN 3 to-2024
6|other/known:JPN 3.5
15|other/known:JPN 3.5 2025
-9|other/known:JPN 3.5 2026
6|other/known:JPN 3.5 since-2025
-7|other/known:JPN 3.8
-7|other/known:JPN 3.8 2025
-7|other/known:JPN 3.8 since-2025
-5|other/known:JPN 4
-5|other/known:JPN 4 1988
-5|other/known:JPN 4 to-1999
33|other/known:JPN 5
29|other/known:JPN 5 2025
31|other/known:JPN 5 since-2025
-10|other/known:JPN 5.7
-10|other/known:JPN 5.7 2026
-10|other/known:JPN 5.7 since-2025
7|other/known:JPN since-2025
4|other/known:JPN to-1999
9|other/known:JPN to-2021
7|other/known:JPN to-2024
-3|other/known:KOR 0.1 2026
-3|other/known:KOR 0.5
-3|other/known:KOR 0.5 since-2025
10|other/known:KOR 1
10|other/known:KOR 1 2025
10|other/known:KOR 1 since-2025
-5|other/known:KOR 2
-5|other/known:KOR 2 2026
-5|other/known:KOR 2 since-2025
11|other/known:KOR 3
10|other/known:KOR 3 2026
11|other/known:KOR 3 since-2025
-4|other/known:KOR 3.5
-3|other/known:KOR 3.5 2026
-4|other/known:KOR 3.5 since-2025
7|other/known:KOR 3.8
7|other/known:KOR 3.8 2025
7|other/known:KOR 3.8 since-2025
-21|other/known:KOR 5
8|other/known:KOR 5 2025
-29|other/known:KOR 5 2026
-21|other/known:KOR 5 since-2025
-9|other/known:KOR since-2025
-11|other/known:MNE 5
-11|other/known:MNE 5 2025
-11|other/known:MNE 5 since-2025
-11|other/known:MNE since-2025
-4|other/known:NATO 0.1
-3|other/known:NATO 0.1 2025
-4|other/known:NATO 0.1 since-2025
-8|other/known:NATO 1
-8|other/known:NATO 1 2025
-8|other/known:NATO 1 since-2025
-3|other/known:NATO 1.5
-3|other/known:NATO 1.5 since-2025
-13|other/known:NATO 2
-4|other/known:NATO 2 2014
-3|other/known:NATO 2 2022
-3|other/known:NATO 2 2025
-4|other/known:NATO 2 since-2025
-5|other/known:NATO 2 to-2021
-4|other/known:NATO 2 to-2024
-4|other/known:NATO 2.5
-3|other/known:NATO 2.5 2026
-3|other/known:NATO 2.5 since-2025
8|other/known:NATO 3
-3|other/known:NATO 3 2024
13|other/known:NATO 3 2025
13|other/known:NATO 3 since-2025
-5|other/known:NATO 3 to-2024
8|other/known:NATO 3.5
14|other/known:NATO 3.5 2025
-6|other/known:NATO 3.5 2026
8|other/known:NATO 3.5 since-2025
-7|other/known:NATO 4
-5|other/known:NATO 4 2024
-5|other/known:NATO 4 to-2024
-4|other/known:NATO 5
-4|other/known:NATO 5 since-2025
-12|other/known:NATO since-2025
-5|other/known:NATO to-2021
-17|other/known:NATO to-2024
4|other/known:NLD 3.5
4|other/known:NLD 3.5 2025
4|other/known:NLD 3.5 since-2025
5|other/known:NLD since-2025
3|other/known:NZL 1
3|other/known:NZL 1 2026
3|other/known:NZL 1 since-2025
18|other/known:NZL 2
17|other/known:NZL 2 2023
17|other/known:NZL 2 to-2024
4|other/known:NZL since-2025
17|other/known:NZL to-2024
-3|other/known:PAK 0.2
-3|other/known:PAK 0.2 2025
-3|other/known:PAK 0.2 since-2025
-3|other/known:PAK since-2025
4|other/known:PHL 0.5
4|other/known:PHL 0.5 2025
4|other/known:PHL 0.5 since-2025
3|other/known:PHL 2
3|other/known:PHL 2 2025
3|other/known:PHL 2 since-2025
18|other/known:PHL 3
31|other/known:PHL 3 2024
-13|other/known:PHL 3 2026
-13|other/known:PHL 3 since-2025
31|other/known:PHL 3 to-2024
5|other/known:PHL 4
5|other/known:PHL 4 2026
5|other/known:PHL 4 since-2025
31|other/known:PHL to-2024
-4|other/known:POL 4
-4|other/known:POL 4 2024
-4|other/known:POL 4 to-2024
-4|other/known:POL to-2024
11|other/known:PRT 5
11|other/known:PRT 5 2025
11|other/known:PRT 5 since-2025
11|other/known:PRT since-2025
-4|other/known:RUS since-2025
-3|other/known:SAU 2
-3|other/known:SAU 2 2025
-3|other/known:SAU 2 since-2025
-6|other/known:SAU 4
-6|other/known:SAU 4 2025
-6|other/known:SAU 4 since-2025
-9|other/known:SAU since-2025
-13|other/known:SGP 3
-13|other/known:SGP 3 2025
-13|other/known:SGP 3 since-2025
-3|other/known:SGP 5
-3|other/known:SGP 5 2025
-3|other/known:SGP 5 since-2025
-16|other/known:SGP since-2025
19|other/known:SVN 2
19|other/known:SVN 2 2025
19|other/known:SVN 2 since-2025
19|other/known:SVN since-2025
-3|other/known:SWE 1
-3|other/known:SWE 1 2025
-3|other/known:SWE 1 since-2025
-3|other/known:SWE since-2025
-3|other/known:TWN 1
-3|other/known:TWN 1 2025
-3|other/known:TWN 1 since-2025
-12|other/known:TWN 3
-11|other/known:TWN 3 2025
-12|other/known:TWN 3 since-2025
6|other/known:TWN 5
6|other/known:TWN 5 2025
6|other/known:TWN 5 since-2025
10|other/known:TWN 5.7
10|other/known:TWN 5.7 2026
10|other/known:TWN 5.7 since-2025
19|other/known:USA 0.1
19|other/known:USA 0.1 2025
19|other/known:USA 0.1 since-2025
-9|other/known:USA 0.3
-9|other/known:USA 0.3 2026
-9|other/known:USA 0.3 since-2025
4|other/known:USA 1.7
4|other/known:USA 1.7 2025
4|other/known:USA 1.7 since-2025
-4|other/known:USA 2
-11|other/known:USA 3
-10|other/known:USA 3 2025
-11|other/known:USA 3 since-2025
-13|other/known:USA 3.5
-7|other/known:USA 3.5 2025
-6|other/known:USA 3.5 2026
-13|other/known:USA 3.5 since-2025
3|other/known:USA 4
16|other/known:USA 4 1988
-10|other/known:USA 4 2025
-10|other/known:USA 4 since-2025
16|other/known:USA 4 to-1999
-9|other/known:USA 5
-10|other/known:USA 5 2025
-8|other/known:USA 5 since-2025
-31|other/known:USA since-2025
13|other/known:USA to-1999
-3|other/known:USA to-2024
4|other/known:VNM 3
4|other/known:VNM 3 2024
4|other/known:VNM 3 to-2024
4|other/known:VNM to-2024
-8|other/last:before
-4|other/last:same-sentence
9|other/named:1
17|other/named:2
33|other/named:3
-4|other/ruled
16|other/ruled:spender-before
28|other/ruled:spender-clause
-63|other/ruled:spender-clause-after
19|other/ruled:spender-home
3|other/ruled:spender-listed
4|other/ruled:spender-ours
-15|other/ruled:spender-subject
5|other/same-figure-of-another
-5|other/same-figure-of-it
9|other/subject-of:accept
14|other/subject-of:aim
14|other/subject-of:be
4|other/subject-of:calculate
6|other/subject-of:commit
-3|other/subject-of:confirm
-10|other/subject-of:contribute
-6|other/subject-of:dodge
4|other/subject-of:drop
5|other/subject-of:endorse
5|other/subject-of:exceed
15|other/subject-of:force
9|other/subject-of:get
6|other/subject-of:go
-39|other/subject-of:hit
-12|other/subject-of:live with
4|other/subject-of:meet
10|other/subject-of:set
12|other/subject-of:spend
6|other/subject-of:stand
4|other/subject-of:stay
-20|other/subject-of:table
4|other/subject-of:take
9|other/subject:be country
3|other/subject:be pronoun
15|other/subject:demand country
-10|other/subject:denial country
6|other/subject:denial gov
5|other/subject:level gov
4|other/subject:level leader
6|other/subject:level pronoun
8|other/subject:move body
3|other/subject:move capital
-29|other/subject:move gov
5|other/subject:move leader
4|other/subject:move pronoun
20|other/subject:pledge country
9|other/subject:pledge gov
22|other/subject:pledge pronoun
-11|other/subject:proposal capital
4|other/subject:proposal gov
-18|other/subject:proposal nongov
3|other/subject:spend country
8|other/subject:spend pronoun
58|other/title
-32|other/told-of:0
-12|other/told-of:1
7|other/told-of:2
37|other/told-of:3
-14|other/unnamed
-45|other/unnamed-beside-others
72|pledge/after-joint:0 far
-29|pledge/after-joint:0 mid
-11|pledge/after-joint:0 near
-45|pledge/after-joint:1 far
44|pledge/after-joint:1 mid
-16|pledge/after-joint:1 near
25|pledge/after-joint:2 far
-26|pledge/after-joint:2 mid
-12|pledge/after-joint:2 near
-5|pledge/after-joint:3 far
5|pledge/after-joint:3 mid
17|pledge/after-joint:3 near
59|pledge/after-led:\" far joined
-13|pledge/after-led:\" near joined
-6|pledge/after-led:# far free
22|pledge/after-led:# near free
50|pledge/after-led:, far joined
-16|pledge/after-led:, near joined
40|pledge/after-led:. near free
17|pledge/after-led:: far joined
109|pledge/after-led:: near joined
-42|pledge/after-led:; far joined
-47|pledge/after-led:; near joined
5|pledge/after-led:DATE far joined
-5|pledge/after-led:about far joined
28|pledge/after-led:accused far joined
-45|pledge/after-led:adopt near free
-6|pledge/after-led:affect near free
37|pledge/after-led:after far joined
-67|pledge/after-led:after near joined
-8|pledge/after-led:also far joined
-11|pledge/after-led:although near joined
-8|pledge/after-led:an far joined
-21|pledge/after-led:and far free
-22|pledge/after-led:and far joined
-11|pledge/after-led:and near free
12|pledge/after-led:and near joined
-17|pledge/after-led:around far joined
5|pledge/after-led:as far free
6|pledge/after-led:as far joined
43|pledge/after-led:as near free
10|pledge/after-led:as near joined
4|pledge/after-led:assume far joined
-8|pledge/after-led:at far free
10|pledge/after-led:at far joined
14|pledge/after-led:at near free
44|pledge/after-led:because near joined
-7|pledge/after-led:before far joined
-55|pledge/after-led:before near joined
19|pledge/after-led:better near free
3|pledge/after-led:break far joined
8|pledge/after-led:bring far free
14|pledge/after-led:bring near free
8|pledge/after-led:bring near joined
4|pledge/after-led:but far joined
29|pledge/after-led:but near joined
17|pledge/after-led:buys far free
-5|pledge/after-led:by far free
-4|pledge/after-led:by far joined
-20|pledge/after-led:by near free
-14|pledge/after-led:call far joined
-18|pledge/after-led:call near free
-3|pledge/after-led:call on far joined
8|pledge/after-led:caretaker far free
-11|pledge/after-led:copy far joined
48|pledge/after-led:cut near joined
25|pledge/after-led:date far joined
-15|pledge/after-led:defence minister far joined
-22|pledge/after-led:defence minister near joined
10|pledge/after-led:defend far free
-15|pledge/after-led:defense minister far joined
3|pledge/after-led:did near joined
-3|pledge/after-led:even far joined
-15|pledge/after-led:exempt far free
8|pledge/after-led:figure far joined
-22|pledge/after-led:find far free
63|pledge/after-led:for far free
-22|pledge/after-led:for far joined
-44|pledge/after-led:for near free
-7|pledge/after-led:for near joined
-43|pledge/after-led:foreign minister far joined
14|pledge/after-led:foreign minister near joined
-46|pledge/after-led:from far joined
-16|pledge/after-led:from near joined
-4|pledge/after-led:gdp near free
12|pledge/after-led:general far joined
3|pledge/after-led:give far joined
5|pledge/after-led:gritting near joined
8|pledge/after-led:gross domestic product near free
64|pledge/after-led:guide near free
-12|pledge/after-led:his far free
-8|pledge/after-led:hope far free
-3|pledge/after-led:if far joined
-11|pledge/after-led:in far free
-12|pledge/after-led:in far joined
-8|pledge/after-led:in line with far free
-8|pledge/after-led:in line with far joined
-14|pledge/after-led:in line with near free
-7|pledge/after-led:in near free
-11|pledge/after-led:into far free
-3|pledge/after-led:its far joined
18|pledge/after-led:its near free
-4|pledge/after-led:keep far joined
6|pledge/after-led:leave near free
4|pledge/after-led:left near free
-7|pledge/after-led:leftwing far joined
-23|pledge/after-led:like far joined
-8|pledge/after-led:like near free
34|pledge/after-led:like near joined
10|pledge/after-led:made far joined
5|pledge/after-led:make far joined
-3|pledge/after-led:no far joined
84|pledge/after-led:of far free
47|pledge/after-led:of near free
23|pledge/after-led:of near joined
-31|pledge/after-led:on near free
-14|pledge/after-led:open near free
22|pledge/after-led:other far joined
4|pledge/after-led:over far joined
20|pledge/after-led:premier far joined
8|pledge/after-led:president far free
5|pledge/after-led:president far joined
-26|pledge/after-led:president near joined
12|pledge/after-led:prime minister far joined
7|pledge/after-led:prime minister near free
-8|pledge/after-led:promise far free
-11|pledge/after-led:promise near free
-24|pledge/after-led:put far joined
5|pledge/after-led:remain near free
-9|pledge/after-led:replaced near free
17|pledge/after-led:say far joined
-4|pledge/after-led:say near joined
-25|pledge/after-led:schedule far joined
13|pledge/after-led:senior far joined
-13|pledge/after-led:since far joined
-3|pledge/after-led:surprised far free
4|pledge/after-led:surprises near free
7|pledge/after-led:take far free
7|pledge/after-led:take near free
-6|pledge/after-led:talk about near joined
5|pledge/after-led:target far joined
-3|pledge/after-led:thank far joined
14|pledge/after-led:that far free
-48|pledge/after-led:that near free
-5|pledge/after-led:that near joined
23|pledge/after-led:then far joined
-3|pledge/after-led:then near joined
-51|pledge/after-led:think near free
6|pledge/after-led:though far joined
4|pledge/after-led:though near joined
-52|pledge/after-led:to far joined
-19|pledge/after-led:to near free
-7|pledge/after-led:toward far joined
12|pledge/after-led:treasurer near joined
3|pledge/after-led:turn near free
8|pledge/after-led:turned far joined
21|pledge/after-led:want far joined
5|pledge/after-led:was near free
3|pledge/after-led:western far joined
15|pledge/after-led:what far free
15|pledge/after-led:what far joined
-31|pledge/after-led:what near free
8|pledge/after-led:what near joined
-3|pledge/after-led:whatever near free
5|pledge/after-led:when near joined
-29|pledge/after-led:whether far joined
-12|pledge/after-led:which far joined
-19|pledge/after-led:which near joined
26|pledge/after-led:while near joined
-56|pledge/after-led:whose far joined
-6|pledge/after-led:with far free
3|pledge/after-led:year far joined
27|pledge/after:allies name
34|pledge/after:body name
67|pledge/after:body owner
-34|pledge/after:capital name
-6|pledge/after:capital owner
-66|pledge/after:country name
68|pledge/after:gov name
11|pledge/after:gov owner
28|pledge/after:leader name
-11|pledge/after:nongov name
-35|pledge/after:people name
-12|pledge/after:people owner
-49|pledge/after:pronoun name
23|pledge/asked
149|pledge/asks
-19|pledge/before-clause:after-figure inside name body
-8|pledge/before-clause:after-figure inside name capital
6|pledge/before-clause:after-figure inside name country
22|pledge/before-clause:after-figure inside name gov
-8|pledge/before-clause:after-figure inside name leader
-20|pledge/before-clause:after-figure inside name nongov
24|pledge/before-clause:after-figure inside name pronoun
-31|pledge/before-clause:after-figure inside owner body
5|pledge/before-clause:after-figure inside owner gov
21|pledge/before-clause:after-figure inside owner pronoun
-9|pledge/before-clause:after-figure opens name allies
-19|pledge/before-clause:after-figure opens name body
29|pledge/before-clause:after-figure opens name capital
5|pledge/before-clause:after-figure opens name country
-41|pledge/before-clause:after-figure opens name gov
-17|pledge/before-clause:after-figure opens name leader
23|pledge/before-clause:after-figure opens name nongov
20|pledge/before-clause:after-figure opens name pronoun
28|pledge/before-clause:after-figure opens owner capital
-16|pledge/before-clause:after-figure opens owner country
-45|pledge/before-clause:after-figure opens owner pronoun
-12|pledge/before-clause:free inside name allies
-9|pledge/before-clause:free inside name body
-45|pledge/before-clause:free inside name country
36|pledge/before-clause:free inside name gov
49|pledge/before-clause:free inside name leader
-57|pledge/before-clause:free inside name nongov
-44|pledge/before-clause:free inside name pronoun
55|pledge/before-clause:free inside owner body
10|pledge/before-clause:free inside owner capital
53|pledge/before-clause:free inside owner country
20|pledge/before-clause:free inside owner gov
7|pledge/before-clause:free inside owner leader
7|pledge/before-clause:free inside owner nongov
-22|pledge/before-clause:free inside owner people
54|pledge/before-clause:free opens name body
-39|pledge/before-clause:free opens name capital
-9|pledge/before-clause:free opens name country
28|pledge/before-clause:free opens name gov
-36|pledge/before-clause:free opens name leader
46|pledge/before-clause:free opens name nongov
9|pledge/before-clause:free opens name people
-6|pledge/before-clause:free opens name pronoun
-19|pledge/before-clause:free opens owner body
-12|pledge/before-clause:free opens owner capital
-29|pledge/before-clause:free opens owner country
-19|pledge/before-clause:free opens owner nongov
6|pledge/before-clause:free opens owner people
-4|pledge/before-clause:free opens owner pronoun
23|pledge/before-far:1
-21|pledge/before-far:20
-3|pledge/before-far:4
18|pledge/before-far:60
-41|pledge/before-far:9
8|pledge/before-free:0 after-figure name far
11|pledge/before-free:0 after-figure name near
-6|pledge/before-free:0 after-figure owner far
-30|pledge/before-free:0 after-figure owner near
43|pledge/before-free:0 free name far
-4|pledge/before-free:0 free name near
22|pledge/before-free:0 free owner far
24|pledge/before-free:0 free owner near
-30|pledge/before-free:1 after-figure name far
15|pledge/before-free:1 after-figure name near
19|pledge/before-free:1 after-figure owner far
-6|pledge/before-free:1 after-figure owner near
14|pledge/before-free:1 free name far
-17|pledge/before-free:1 free name near
-11|pledge/before-free:1 free owner far
26|pledge/before-free:1 free owner near
-5|pledge/before-free:2 after-figure name far
-9|pledge/before-free:2 after-figure name near
-7|pledge/before-free:2 after-figure owner near
-42|pledge/before-free:2 free name far
7|pledge/before-free:2 free name near
-3|pledge/before-free:2 free owner near
-24|pledge/before-free:3 free name far
-15|pledge/before-free:3 free name near
10|pledge/before-joint:0 after-figure
11|pledge/before-joint:0 free
-36|pledge/before-joint:1 after-figure
6|pledge/before-joint:1 free
15|pledge/before-joint:2 after-figure
-19|pledge/before-joint:2 free
-32|pledge/before-joint:3 after-figure
21|pledge/before-joint:3 free
11|pledge/before-led:
-36|pledge/before-led:#
-17|pledge/before-led:'s
22|pledge/before-led:)
36|pledge/before-led:,
23|pledge/before-led:-
15|pledge/before-led:.
-59|pledge/before-led::
-13|pledge/before-led:;
-5|pledge/before-led:DATE
-23|pledge/before-led:PARTY
-17|pledge/before-led:a
21|pledge/before-led:after
6|pledge/before-led:against
3|pledge/before-led:all
10|pledge/before-led:allege
40|pledge/before-led:alliance
-15|pledge/before-led:allied
3|pledge/before-led:although
21|pledge/before-led:among
-37|pledge/before-led:and
4|pledge/before-led:announce
10|pledge/before-led:as
-3|pledge/before-led:ask
-16|pledge/before-led:at
14|pledge/before-led:attain
4|pledge/before-led:back
-11|pledge/before-led:battalion
27|pledge/before-led:been
32|pledge/before-led:before
-4|pledge/before-led:behind
5|pledge/before-led:benchmarking
23|pledge/before-led:between
-4|pledge/before-led:both
19|pledge/before-led:bring
-5|pledge/before-led:but
30|pledge/before-led:by
16|pledge/before-led:cajole
35|pledge/before-led:call
12|pledge/before-led:chancellor
-11|pledge/before-led:chief
17|pledge/before-led:cite
-18|pledge/before-led:coming
-12|pledge/before-led:commissioner
33|pledge/before-led:commit
-4|pledge/before-led:commitment
3|pledge/before-led:commons
-12|pledge/before-led:compare
5|pledge/before-led:congratulate
8|pledge/before-led:consider
35|pledge/before-led:copied
42|pledge/before-led:could
35|pledge/before-led:credited
17|pledge/before-led:de
-23|pledge/before-led:declaration
-27|pledge/before-led:defence minister
-31|pledge/before-led:defence secretary
-4|pledge/before-led:defense minister
-5|pledge/before-led:defense secretary
3|pledge/before-led:describe
-31|pledge/before-led:did
21|pledge/before-led:do
11|pledge/before-led:documents
11|pledge/before-led:double
5|pledge/before-led:dragged
52|pledge/before-led:drop
-5|pledge/before-led:europe
-3|pledge/before-led:european
-6|pledge/before-led:every
-8|pledge/before-led:exceed
3|pledge/before-led:expect
18|pledge/before-led:fellow
19|pledge/before-led:finance
8|pledge/before-led:finance minister
-59|pledge/before-led:first
-36|pledge/before-led:follow
4|pledge/before-led:followed
-60|pledge/before-led:for
-18|pledge/before-led:from
-36|pledge/before-led:fulfill
3|pledge/before-led:general
-8|pledge/before-led:get
-11|pledge/before-led:give
-26|pledge/before-led:go
3|pledge/before-led:hail
-3|pledge/before-led:help
77|pledge/before-led:her
26|pledge/before-led:his
-26|pledge/before-led:hit
9|pledge/before-led:hold up
6|pledge/before-led:honor
-55|pledge/before-led:honour
-6|pledge/before-led:host
10|pledge/before-led:how
-34|pledge/before-led:if
4|pledge/before-led:in
37|pledge/before-led:in line with
-9|pledge/before-led:including
9|pledge/before-led:increase
11|pledge/before-led:insist
5|pledge/before-led:into
-60|pledge/before-led:its
-44|pledge/before-led:keep
6|pledge/before-led:later
-71|pledge/before-led:let
6|pledge/before-led:lets
8|pledge/before-led:liberal
3|pledge/before-led:lift
-13|pledge/before-led:like
-4|pledge/before-led:long
-11|pledge/before-led:longer
4|pledge/before-led:look at
4|pledge/before-led:major
22|pledge/before-led:make good on
4|pledge/before-led:match
-45|pledge/before-led:me
5|pledge/before-led:mean
7|pledge/before-led:meet
46|pledge/before-led:mind
4|pledge/before-led:minister
-46|pledge/before-led:miss
-12|pledge/before-led:more than double
-6|pledge/before-led:move
-46|pledge/before-led:move up
6|pledge/before-led:n't
-9|pledge/before-led:neutral
-25|pledge/before-led:next
-34|pledge/before-led:not
-26|pledge/before-led:notify
19|pledge/before-led:now
34|pledge/before-led:oblige
-22|pledge/before-led:of
22|pledge/before-led:on
17|pledge/before-led:once
5|pledge/before-led:opposition
7|pledge/before-led:or
12|pledge/before-led:order
3|pledge/before-led:outgoing
-10|pledge/before-led:outside
-6|pledge/before-led:over
-12|pledge/before-led:own
3|pledge/before-led:past
5|pledge/before-led:pay
-53|pledge/before-led:pd
-5|pledge/before-led:petitioned
-31|pledge/before-led:pledge
31|pledge/before-led:praised
73|pledge/before-led:premier
-4|pledge/before-led:president
64|pledge/before-led:prime minister
-17|pledge/before-led:promise
-50|pledge/before-led:put
-9|pledge/before-led:qualifies
-12|pledge/before-led:raise
-38|pledge/before-led:reach
4|pledge/before-led:rebuked
-38|pledge/before-led:recall
-11|pledge/before-led:remind
3|pledge/before-led:renewed
4|pledge/before-led:restates
19|pledge/before-led:result
12|pledge/before-led:return
-4|pledge/before-led:review
-11|pledge/before-led:ruling
6|pledge/before-led:satisfy
51|pledge/before-led:say
-71|pledge/before-led:scold
3|pledge/before-led:security
3|pledge/before-led:sent
6|pledge/before-led:set
7|pledge/before-led:share
20|pledge/before-led:should
5|pledge/before-led:signed
25|pledge/before-led:since
-9|pledge/before-led:sold
6|pledge/before-led:statute
4|pledge/before-led:stick to
3|pledge/before-led:still
-3|pledge/before-led:strengthen
43|pledge/before-led:study
-3|pledge/before-led:suppose
-16|pledge/before-led:table
14|pledge/before-led:take
-49|pledge/before-led:tell
-6|pledge/before-led:thanked
-8|pledge/before-led:that
64|pledge/before-led:the
-4|pledge/before-led:the economy
-11|pledge/before-led:their
4|pledge/before-led:then
6|pledge/before-led:think
-4|pledge/before-led:those
-13|pledge/before-led:though
7|pledge/before-led:three
-18|pledge/before-led:throwing
-17|pledge/before-led:time
3|pledge/before-led:to
15|pledge/before-led:toward
4|pledge/before-led:trim
7|pledge/before-led:under
-25|pledge/before-led:urge
-27|pledge/before-led:use
-21|pledge/before-led:want
-23|pledge/before-led:was
4|pledge/before-led:way
-23|pledge/before-led:were
-4|pledge/before-led:west
24|pledge/before-led:what
19|pledge/before-led:when
-40|pledge/before-led:where
4|pledge/before-led:whereas
5|pledge/before-led:while
-6|pledge/before-led:whom
15|pledge/before-led:whose
-39|pledge/before-led:why
92|pledge/before-led:with
13|pledge/before-led:would
9|pledge/before-led:year
-13|pledge/before-led:—
-23|pledge/before:allies name
7|pledge/before:body name
8|pledge/before:body owner
-20|pledge/before:capital name
26|pledge/before:capital owner
-43|pledge/before:country name
9|pledge/before:country owner
45|pledge/before:gov name
23|pledge/before:gov owner
-12|pledge/before:leader name
9|pledge/before:leader owner
-8|pledge/before:nongov name
-11|pledge/before:nongov owner
11|pledge/before:people name
-13|pledge/before:people owner
-6|pledge/before:pronoun name
-27|pledge/before:pronoun owner
-7|pledge/class-home:ALLIES CHN
25|pledge/class-home:ALLIES JPN
-14|pledge/class-home:ALLIES NATO
-4|pledge/class-home:ALLIES USA
-12|pledge/class-home:ALLIES foe
-8|pledge/class-home:ALLIES land
-30|pledge/class-home:ALLIES member
-8|pledge/class-home:CHN CHN
-13|pledge/class-home:CHN JPN
-14|pledge/class-home:EU EU
-39|pledge/class-home:EU member
23|pledge/class-home:JPN CHN
-43|pledge/class-home:JPN JPN
5|pledge/class-home:JPN foe
-8|pledge/class-home:JPN land
8|pledge/class-home:JPN member
-23|pledge/class-home:NATO CHN
32|pledge/class-home:NATO EU
8|pledge/class-home:NATO JPN
33|pledge/class-home:NATO NATO
6|pledge/class-home:NATO USA
6|pledge/class-home:NATO foe
14|pledge/class-home:NATO land
-19|pledge/class-home:NATO member
-5|pledge/class-home:USA CHN
-12|pledge/class-home:USA NATO
-19|pledge/class-home:USA land
35|pledge/class-home:USA member
-11|pledge/class-home:foe JPN
-12|pledge/class-home:foe NATO
-3|pledge/class-home:foe foe
-13|pledge/class-home:foe land
-7|pledge/class-home:foe member
5|pledge/class-home:land CHN
4|pledge/class-home:land JPN
-5|pledge/class-home:land NATO
43|pledge/class-home:land member
15|pledge/class-home:member CHN
-17|pledge/class-home:member EU
29|pledge/class-home:member JPN
11|pledge/class-home:member NATO
6|pledge/class-home:member foe
38|pledge/class-home:member land
10|pledge/class-home:member member
-5|pledge/class-named:ALLIES CHN others-named
25|pledge/class-named:ALLIES JPN nobody-named
-11|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES USA others-named
-11|pledge/class-named:ALLIES foe others-named
-11|pledge/class-named:ALLIES land nobody-named
3|pledge/class-named:ALLIES land others-named
-8|pledge/class-named:ALLIES member nobody-named
-22|pledge/class-named:ALLIES member others-named
-5|pledge/class-named:CHN CHN nobody-named
-12|pledge/class-named:CHN JPN others-named
-13|pledge/class-named:EU EU others-named
-38|pledge/class-named:EU member others-named
40|pledge/class-named:JPN CHN nobody-named
-18|pledge/class-named:JPN CHN others-named
-18|pledge/class-named:JPN JPN nobody-named
-25|pledge/class-named:JPN JPN others-named
5|pledge/class-named:JPN foe nobody-named
-8|pledge/class-named:JPN land nobody-named
6|pledge/class-named:JPN member others-named
-34|pledge/class-named:NATO CHN nobody-named
11|pledge/class-named:NATO CHN others-named
31|pledge/class-named:NATO EU others-named
8|pledge/class-named:NATO JPN nobody-named
24|pledge/class-named:NATO NATO nobody-named
9|pledge/class-named:NATO NATO others-named
6|pledge/class-named:NATO USA others-named
-4|pledge/class-named:NATO foe nobody-named
10|pledge/class-named:NATO foe others-named
11|pledge/class-named:NATO land nobody-named
3|pledge/class-named:NATO land others-named
3|pledge/class-named:NATO member nobody-named
-22|pledge/class-named:NATO member others-named
-5|pledge/class-named:USA CHN others-named
-12|pledge/class-named:USA NATO others-named
-3|pledge/class-named:USA land nobody-named
-16|pledge/class-named:USA land others-named
-3|pledge/class-named:USA member nobody-named
38|pledge/class-named:USA member others-named
-11|pledge/class-named:foe JPN others-named
-12|pledge/class-named:foe NATO others-named
-3|pledge/class-named:foe foe others-named
-13|pledge/class-named:foe land others-named
-3|pledge/class-named:foe member nobody-named
-4|pledge/class-named:foe member others-named
5|pledge/class-named:land CHN others-named
-3|pledge/class-named:land JPN nobody-named
8|pledge/class-named:land JPN others-named
-5|pledge/class-named:land NATO others-named
11|pledge/class-named:land land nobody-named
-14|pledge/class-named:land land others-named
19|pledge/class-named:land member nobody-named
24|pledge/class-named:land member others-named
15|pledge/class-named:member CHN others-named
-17|pledge/class-named:member EU others-named
-10|pledge/class-named:member JPN nobody-named
39|pledge/class-named:member JPN others-named
-21|pledge/class-named:member NATO nobody-named
32|pledge/class-named:member NATO others-named
6|pledge/class-named:member foe others-named
38|pledge/class-named:member land others-named
-8|pledge/class-named:member member nobody-named
18|pledge/class-named:member member others-named
-4|pledge/class-shape:ALLIES fine
-10|pledge/class-shape:ALLIES half
-3|pledge/class-shape:ALLIES tenth
-34|pledge/class-shape:ALLIES whole
-6|pledge/class-shape:CHN half
-16|pledge/class-shape:CHN whole
-30|pledge/class-shape:EU half
-23|pledge/class-shape:EU whole
-45|pledge/class-shape:JPN half
32|pledge/class-shape:JPN whole
-20|pledge/class-shape:NATO fine
46|pledge/class-shape:NATO half
-48|pledge/class-shape:NATO tenth
78|pledge/class-shape:NATO whole
5|pledge/class-shape:USA half
-11|pledge/class-shape:USA whole
-9|pledge/class-shape:foe fine
-12|pledge/class-shape:foe half
-26|pledge/class-shape:foe whole
35|pledge/class-shape:land half
30|pledge/class-shape:land tenth
-19|pledge/class-shape:land whole
34|pledge/class-shape:member fine
18|pledge/class-shape:member half
21|pledge/class-shape:member tenth
20|pledge/class-shape:member whole
-10|pledge/class-value:ALLIES 1.5
-19|pledge/class-value:ALLIES 3
-10|pledge/class-value:ALLIES 5
-17|pledge/class-value:EU 1.5
-21|pledge/class-value:EU 2
-13|pledge/class-value:EU 3.5
-7|pledge/class-value:NATO 0.25
-3|pledge/class-value:NATO 1
37|pledge/class-value:NATO 1.5
-9|pledge/class-value:NATO 1.76
-3|pledge/class-value:NATO 1.8
94|pledge/class-value:NATO 2
-20|pledge/class-value:NATO 2.1
-47|pledge/class-value:NATO 2.5
-3|pledge/class-value:NATO 2.6
-50|pledge/class-value:NATO 3
-8|pledge/class-value:NATO 3.2
57|pledge/class-value:NATO 3.5
-28|pledge/class-value:NATO 4
-3|pledge/class-value:NATO 4.7
51|pledge/class-value:NATO 5
-3|pledge/class-value:NATO 6
-4|pledge/class-value:NATO 7
21|pledge/class-value:NATO 8
-20|pledge/class-value:USA 2
-9|pledge/class-value:USA 3
6|pledge/class-value:USA 3.4
-11|pledge/class-value:USA 3.5
19|pledge/class-value:USA 4
17|pledge/class-value:USA 4.5
-9|pledge/class-value:USA 5
10|pledge/class-value:USA 7
-5|pledge/class-verb:ALLIES be
-7|pledge/class-verb:ALLIES cap
-5|pledge/class-verb:ALLIES denial
-15|pledge/class-verb:ALLIES level
-49|pledge/class-verb:ALLIES move
-84|pledge/class-verb:ALLIES pledge
-11|pledge/class-verb:ALLIES proposal
28|pledge/class-verb:ALLIES spend
-3|pledge/class-verb:CHN move
-12|pledge/class-verb:CHN pledge
-4|pledge/class-verb:EU be
-4|pledge/class-verb:EU move
-21|pledge/class-verb:EU pledge
-19|pledge/class-verb:JPN be
13|pledge/class-verb:JPN cap
-14|pledge/class-verb:JPN demand
20|pledge/class-verb:JPN denial
-11|pledge/class-verb:JPN level
-20|pledge/class-verb:JPN move
7|pledge/class-verb:JPN pledge
-35|pledge/class-verb:JPN proposal
11|pledge/class-verb:JPN spend
9|pledge/class-verb:NATO be
-16|pledge/class-verb:NATO cap
30|pledge/class-verb:NATO demand
9|pledge/class-verb:NATO denial
-13|pledge/class-verb:NATO level
35|pledge/class-verb:NATO move
18|pledge/class-verb:NATO pledge
52|pledge/class-verb:NATO proposal
4|pledge/class-verb:NATO spend
-10|pledge/class-verb:USA be
-22|pledge/class-verb:USA demand
14|pledge/class-verb:USA move
45|pledge/class-verb:USA pledge
3|pledge/class-verb:USA spend
-9|pledge/class-verb:foe level
-3|pledge/class-verb:foe move
-8|pledge/class-verb:foe pledge
-8|pledge/class-verb:foe spend
17|pledge/class-verb:land be
13|pledge/class-verb:land cap
-5|pledge/class-verb:land demand
-57|pledge/class-verb:land denial
13|pledge/class-verb:land level
11|pledge/class-verb:land move
-30|pledge/class-verb:land proposal
-4|pledge/class-verb:land spend
14|pledge/class-verb:member be
12|pledge/class-verb:member demand
33|pledge/class-verb:member denial
35|pledge/class-verb:member level
19|pledge/class-verb:member move
56|pledge/class-verb:member pledge
26|pledge/class-verb:member proposal
-34|pledge/class-verb:member spend
-51|pledge/class:ALLIES
-22|pledge/class:CHN
-53|pledge/class:EU
-15|pledge/class:JPN
56|pledge/class:NATO
-5|pledge/class:USA
-47|pledge/class:foe
45|pledge/class:land
92|pledge/class:member
30|pledge/heir:nobody-named
-25|pledge/heir:others-named
47|pledge/home:nobody-named
-15|pledge/home:others-named
-3|pledge/known-for:ALB 2.5 2027
-3|pledge/known-for:ALB 2027
4|pledge/known-for:ALB 2035
4|pledge/known-for:ALB 3.5 2035
-5|pledge/known-for:ALLIES 2 2025
-3|pledge/known-for:ALLIES 2 2026-03
-5|pledge/known-for:ALLIES 2 2027
-4|pledge/known-for:ALLIES 2 2032
-3|pledge/known-for:ALLIES 2 FY2025
-5|pledge/known-for:ALLIES 2 FY2027
-3|pledge/known-for:ALLIES 2024
-5|pledge/known-for:ALLIES 2025
-3|pledge/known-for:ALLIES 2026-03
-6|pledge/known-for:ALLIES 2027
-4|pledge/known-for:ALLIES 2030
-5|pledge/known-for:ALLIES 2032
-26|pledge/known-for:ALLIES 2035
-9|pledge/known-for:ALLIES 3.5 2035
-4|pledge/known-for:ALLIES 3.5 FY2035
-17|pledge/known-for:ALLIES 5 2035
-3|pledge/known-for:ALLIES FY2025
-5|pledge/known-for:ALLIES FY2027
-4|pledge/known-for:ALLIES FY2035
7|pledge/known-for:ARG 2 2031
7|pledge/known-for:ARG 2031
-11|pledge/known-for:AUS 0.5 2027
3|pledge/known-for:AUS 2 2020/2021
-4|pledge/known-for:AUS 2 2025
-4|pledge/known-for:AUS 2 2027
-7|pledge/known-for:AUS 2 2032/2033
12|pledge/known-for:AUS 2.2 2027
6|pledge/known-for:AUS 2.3 2032/2033
3|pledge/known-for:AUS 2.33 2033/2034
3|pledge/known-for:AUS 2.4 2033
25|pledge/known-for:AUS 2.4 2033/2034
3|pledge/known-for:AUS 2020/2021
-10|pledge/known-for:AUS 2025
-3|pledge/known-for:AUS 2027
-6|pledge/known-for:AUS 2028
33|pledge/known-for:AUS 2033
25|pledge/known-for:AUS 2033/2034
-7|pledge/known-for:AUS 2035
-6|pledge/known-for:AUS 3 2025
30|pledge/known-for:AUS 3 2033
-5|pledge/known-for:AUS 3.5 2033/2034
-7|pledge/known-for:AUS 3.5 2035
-6|pledge/known-for:AUS 4.5 2028
-4|pledge/known-for:AUS+JPN 2033
-4|pledge/known-for:AUS+JPN 3 2033
-4|pledge/known-for:AUS+KOR 2033
-4|pledge/known-for:AUS+KOR 3 2033
-11|pledge/known-for:AUT 1 2032
9|pledge/known-for:AUT 2 2032
4|pledge/known-for:BEL 1.54 2030
31|pledge/known-for:BEL 2 2025
5|pledge/known-for:BEL 2 2025-12
-7|pledge/known-for:BEL 2 2026
23|pledge/known-for:BEL 2 2029
5|pledge/known-for:BEL 2 202X
16|pledge/known-for:BEL 2 2033
5|pledge/known-for:BEL 2.5 2034
31|pledge/known-for:BEL 2025
5|pledge/known-for:BEL 2025-12
-7|pledge/known-for:BEL 2026
23|pledge/known-for:BEL 2029
5|pledge/known-for:BEL 202X
4|pledge/known-for:BEL 2030
16|pledge/known-for:BEL 2033
5|pledge/known-for:BEL 2034
13|pledge/known-for:BEL 2035
17|pledge/known-for:BEL 3.5 2035
-4|pledge/known-for:BEL 5 2035
7|pledge/known-for:BEL+ITA 2 2025
9|pledge/known-for:BEL+ITA 2 2026
7|pledge/known-for:BEL+ITA 2025
9|pledge/known-for:BEL+ITA 2026
-9|pledge/known-for:BEL+SVK 2035
-9|pledge/known-for:BEL+SVK 3.5 2035
21|pledge/known-for:BGR 2 2024
-3|pledge/known-for:BGR 2 2030
-3|pledge/known-for:BGR 2.5 2027
21|pledge/known-for:BGR 2024
-3|pledge/known-for:BGR 2027
-9|pledge/known-for:BGR 2030
-4|pledge/known-for:BGR 3.5 2030
-6|pledge/known-for:BRA 2 2031
-6|pledge/known-for:BRA 2031
9|pledge/known-for:CAN 1.76 2029/2030
-15|pledge/known-for:CAN 2 2024
19|pledge/known-for:CAN 2 2025
10|pledge/known-for:CAN 2 2025/2026
20|pledge/known-for:CAN 2 2026-03
-29|pledge/known-for:CAN 2 2030
78|pledge/known-for:CAN 2 2032
19|pledge/known-for:CAN 2 FY2025
-15|pledge/known-for:CAN 2024
19|pledge/known-for:CAN 2025
10|pledge/known-for:CAN 2025/2026
20|pledge/known-for:CAN 2026-03
-5|pledge/known-for:CAN 2029
9|pledge/known-for:CAN 2029/2030
-29|pledge/known-for:CAN 2030
78|pledge/known-for:CAN 2032
60|pledge/known-for:CAN 2035
-8|pledge/known-for:CAN 3 2029
3|pledge/known-for:CAN 3.5 2029
30|pledge/known-for:CAN 3.5 2035
28|pledge/known-for:CAN 5 2035
19|pledge/known-for:CAN FY2025
16|pledge/known-for:CHE 1 2032
14|pledge/known-for:CHE 2032
-3|pledge/known-for:CHE 2035
-3|pledge/known-for:CHE 5 2035
19|pledge/known-for:CZE 2 2024
19|pledge/known-for:CZE 2024
5|pledge/known-for:CZE 2030
4|pledge/known-for:CZE 2035
5|pledge/known-for:CZE 3 2030
4|pledge/known-for:CZE 3.5 2035
31|pledge/known-for:DEU 1.5 2024
-31|pledge/known-for:DEU 1.5 2029
-3|pledge/known-for:DEU 1.57 2025
-6|pledge/known-for:DEU 1995
3|pledge/known-for:DEU 2 2022-02
-3|pledge/known-for:DEU 2 2027
4|pledge/known-for:DEU 2 2028
41|pledge/known-for:DEU 2 2031
-3|pledge/known-for:DEU 2 2033
8|pledge/known-for:DEU 2 2035
22|pledge/known-for:DEU 2 203X
-3|pledge/known-for:DEU 2.5 2027
3|pledge/known-for:DEU 2022-02
30|pledge/known-for:DEU 2024
-5|pledge/known-for:DEU 2025
-8|pledge/known-for:DEU 2026
-8|pledge/known-for:DEU 2027
3|pledge/known-for:DEU 2028
14|pledge/known-for:DEU 2029
-6|pledge/known-for:DEU 2030
41|pledge/known-for:DEU 2031
-3|pledge/known-for:DEU 2033
-64|pledge/known-for:DEU 2035
22|pledge/known-for:DEU 203X
-3|pledge/known-for:DEU 3 2030
45|pledge/known-for:DEU 3.5 2029
-3|pledge/known-for:DEU 3.5 2030
3|pledge/known-for:DEU 3.5 2032
-55|pledge/known-for:DEU 3.5 2035
-5|pledge/known-for:DEU 4 1995
-17|pledge/known-for:DEU 5 2035
-8|pledge/known-for:DEU 5.25 2026
-5|pledge/known-for:DEU+UKR 2029
-5|pledge/known-for:DEU+UKR 3.5 2029
23|pledge/known-for:DNK 2 2030
39|pledge/known-for:DNK 2 2033
3|pledge/known-for:DNK 2025
22|pledge/known-for:DNK 2030
39|pledge/known-for:DNK 2033
10|pledge/known-for:DNK 2035
3|pledge/known-for:DNK 3 2025
21|pledge/known-for:DNK 3.5 2035
-11|pledge/known-for:DNK 5 2035
-7|pledge/known-for:DNK+FIN+NOR+SWE 2035
-7|pledge/known-for:DNK+FIN+NOR+SWE 3.5 2035
19|pledge/known-for:DNK+NOR 2035
19|pledge/known-for:DNK+NOR 3.5 2035
16|pledge/known-for:ESP 2 2025
19|pledge/known-for:ESP 2 2029
-8|pledge/known-for:ESP 2 FY2027
16|pledge/known-for:ESP 2025
19|pledge/known-for:ESP 2029
-38|pledge/known-for:ESP 2035
-34|pledge/known-for:ESP 3.5 2035
-4|pledge/known-for:ESP 5 2035
-8|pledge/known-for:ESP FY2027
4|pledge/known-for:EST 2024
26|pledge/known-for:EST 2026
-6|pledge/known-for:EST 2028
3|pledge/known-for:EST 2029
-26|pledge/known-for:EST 2030
-22|pledge/known-for:EST 2035
4|pledge/known-for:EST 3 2024
17|pledge/known-for:EST 5 2026
-6|pledge/known-for:EST 5 2028
-34|pledge/known-for:EST 5 2030
-22|pledge/known-for:EST 5 2035
12|pledge/known-for:EST 5.4 2026
3|pledge/known-for:EST 5.4 2029
8|pledge/known-for:EST 5.4 2030
7|pledge/known-for:EST+LTU 2026
8|pledge/known-for:EST+LTU 5 2026
38|pledge/known-for:EST+LTU+LVA 2026
-21|pledge/known-for:EST+LTU+LVA 2035
38|pledge/known-for:EST+LTU+LVA 5 2026
-21|pledge/known-for:EST+LTU+LVA 5 2035
-3|pledge/known-for:EST+LTU+LVA+POL 2029
-10|pledge/known-for:EST+LTU+LVA+POL 2035
-10|pledge/known-for:EST+LTU+LVA+POL 5 2035
-3|pledge/known-for:EST+LTU+LVA+POL 5.4 2029
-4|pledge/known-for:EST+LTU+POL 2026
-4|pledge/known-for:EST+LTU+POL 5.4 2026
-5|pledge/known-for:EST+LVA 2028
-5|pledge/known-for:EST+LVA 5 2028
-9|pledge/known-for:EU 1.5 2024
-12|pledge/known-for:EU 2 2029
-9|pledge/known-for:EU 2024
-12|pledge/known-for:EU 2029
-13|pledge/known-for:EU 2035
-13|pledge/known-for:EU 3.5 2035
19|pledge/known-for:FIN 2029
-5|pledge/known-for:FIN 2030
14|pledge/known-for:FIN 2035
19|pledge/known-for:FIN 3 2029
-5|pledge/known-for:FIN 3 2030
-9|pledge/known-for:FIN 3.5 2035
24|pledge/known-for:FIN 5 2035
-18|pledge/known-for:FRA 2 2024
14|pledge/known-for:FRA 2 2025
4|pledge/known-for:FRA 2.5 2027
-19|pledge/known-for:FRA 2024
12|pledge/known-for:FRA 2025
3|pledge/known-for:FRA 2027
6|pledge/known-for:FRA 2030
-14|pledge/known-for:FRA 2035
3|pledge/known-for:FRA 3.5 2030
4|pledge/known-for:FRA 3.5 2035
-21|pledge/known-for:FRA 5 2035
-4|pledge/known-for:GBR 1.57 2025
5|pledge/known-for:GBR 1995
-4|pledge/known-for:GBR 1997
13|pledge/known-for:GBR 2 2014
7|pledge/known-for:GBR 2 2020
-17|pledge/known-for:GBR 2 2024
-12|pledge/known-for:GBR 2.2 2027
-15|pledge/known-for:GBR 2.4 2033/2034
20|pledge/known-for:GBR 2.5 2027
10|pledge/known-for:GBR 2.5 2030
7|pledge/known-for:GBR 2.6 2027
13|pledge/known-for:GBR 2014
7|pledge/known-for:GBR 2020
-17|pledge/known-for:GBR 2024
-5|pledge/known-for:GBR 2025
16|pledge/known-for:GBR 2027
3|pledge/known-for:GBR 2027-04
-3|pledge/known-for:GBR 2029
-3|pledge/known-for:GBR 2030
-16|pledge/known-for:GBR 2033
-15|pledge/known-for:GBR 2033/2034
81|pledge/known-for:GBR 2035
-16|pledge/known-for:GBR 3 2033
10|pledge/known-for:GBR 3.2 1995
-4|pledge/known-for:GBR 3.4 1997
-13|pledge/known-for:GBR 3.5 2030
14|pledge/known-for:GBR 3.5 2035
-5|pledge/known-for:GBR 4 1995
68|pledge/known-for:GBR 5 2035
3|pledge/known-for:GRC 2035
15|pledge/known-for:GRC 3.5 2035
-11|pledge/known-for:GRC 5 2035
7|pledge/known-for:HRV 2.5 2027
7|pledge/known-for:HRV 2027
3|pledge/known-for:HRV 2030
4|pledge/known-for:HRV 3 2030
5|pledge/known-for:HUN 2 2035
32|pledge/known-for:HUN 2035
27|pledge/known-for:HUN 3.5 2035
-3|pledge/known-for:IND 1.5 2028
-3|pledge/known-for:IND 2 2027
-3|pledge/known-for:IND 2027
-3|pledge/known-for:IND 2028
-3|pledge/known-for:IRL 1 2032
-3|pledge/known-for:IRL 2 2032
-6|pledge/known-for:IRL 2032
22|pledge/known-for:ISL 1.5 2035
22|pledge/known-for:ISL 2035
12|pledge/known-for:ITA 1.5 2035
7|pledge/known-for:ITA 1.57 2025
8|pledge/known-for:ITA 2 2024
36|pledge/known-for:ITA 2 2028
8|pledge/known-for:ITA 2024
6|pledge/known-for:ITA 2025
39|pledge/known-for:ITA 2028
56|pledge/known-for:ITA 2035
11|pledge/known-for:ITA 3.5 2035
33|pledge/known-for:ITA 5 2035
4|pledge/known-for:JPN 2 2022-11
-28|pledge/known-for:JPN 2 2024
-11|pledge/known-for:JPN 2 2025
12|pledge/known-for:JPN 2 2026-03
51|pledge/known-for:JPN 2 2027
-10|pledge/known-for:JPN 2 2028
11|pledge/known-for:JPN 2 2028-03
-3|pledge/known-for:JPN 2 2030
-6|pledge/known-for:JPN 2 2031
-14|pledge/known-for:JPN 2 2032
-4|pledge/known-for:JPN 2 2032/2033
-13|pledge/known-for:JPN 2 2033
24|pledge/known-for:JPN 2 FY2025
10|pledge/known-for:JPN 2 FY2026
73|pledge/known-for:JPN 2 FY2027
4|pledge/known-for:JPN 2022-11
-30|pledge/known-for:JPN 2024
-11|pledge/known-for:JPN 2025
-5|pledge/known-for:JPN 2026
12|pledge/known-for:JPN 2026-03
51|pledge/known-for:JPN 2027
-16|pledge/known-for:JPN 2028
11|pledge/known-for:JPN 2028-03
4|pledge/known-for:JPN 2030
-8|pledge/known-for:JPN 2032
-4|pledge/known-for:JPN 2032/2033
-16|pledge/known-for:JPN 2033
11|pledge/known-for:JPN 2035
-6|pledge/known-for:JPN 3 2026
9|pledge/known-for:JPN 3 2030
5|pledge/known-for:JPN 3 2031
11|pledge/known-for:JPN 3 FY2030
8|pledge/known-for:JPN 3 FY2031
28|pledge/known-for:JPN 3.5 2035
23|pledge/known-for:JPN 3.5 FY2035
-17|pledge/known-for:JPN 5 2035
24|pledge/known-for:JPN FY2025
10|pledge/known-for:JPN FY2026
73|pledge/known-for:JPN FY2027
12|pledge/known-for:JPN FY2030
10|pledge/known-for:JPN FY2031
23|pledge/known-for:JPN FY2035
-7|pledge/known-for:JPN+KOR 2028
-4|pledge/known-for:JPN+KOR 2035
-4|pledge/known-for:JPN+KOR 3.5 2035
-7|pledge/known-for:JPN+KOR 4.5 2028
-5|pledge/known-for:KHM 1.4 FY2028
-5|pledge/known-for:KHM FY2028
3|pledge/known-for:KOR 1981
-3|pledge/known-for:KOR 2 2026-03
-5|pledge/known-for:KOR 2.4 2033/2034
-14|pledge/known-for:KOR 2023
13|pledge/known-for:KOR 2024
-3|pledge/known-for:KOR 2025
-3|pledge/known-for:KOR 2026-03
-4|pledge/known-for:KOR 2028
-5|pledge/known-for:KOR 2029
-6|pledge/known-for:KOR 2033/2034
-15|pledge/known-for:KOR 2035
13|pledge/known-for:KOR 3 2024
-3|pledge/known-for:KOR 3 2025
-5|pledge/known-for:KOR 3.5 2029
20|pledge/known-for:KOR 3.5 2035
-14|pledge/known-for:KOR 4 2023
-4|pledge/known-for:KOR 4.5 2028
-3|pledge/known-for:KOR 5 2030
-35|pledge/known-for:KOR 5 2035
3|pledge/known-for:KOR 6 1981
-9|pledge/known-for:KOR+USA 2035
-9|pledge/known-for:KOR+USA 3.5 2035
6|pledge/known-for:LTU 2 2020
6|pledge/known-for:LTU 2020
-3|pledge/known-for:LTU 2024
9|pledge/known-for:LTU 2026
-4|pledge/known-for:LTU 2028
32|pledge/known-for:LTU 2030
-7|pledge/known-for:LTU 2035
-4|pledge/known-for:LTU 3.5 2035
-4|pledge/known-for:LTU 5 2028
32|pledge/known-for:LTU 5 2030
-3|pledge/known-for:LTU 5 2035
10|pledge/known-for:LTU 5-6 2026
8|pledge/known-for:LTU 5.25 2026
-6|pledge/known-for:LTU 5.4 2026
19|pledge/known-for:LTU+LVA 2 2020
19|pledge/known-for:LTU+LVA 2020
-15|pledge/known-for:LTU+LVA+POL 2035
-15|pledge/known-for:LTU+LVA+POL 3.5 2035
6|pledge/known-for:LUX 2 2025
3|pledge/known-for:LUX 2 2025-12
13|pledge/known-for:LUX 2 2030
6|pledge/known-for:LUX 2025
3|pledge/known-for:LUX 2025-12
11|pledge/known-for:LUX 2030
14|pledge/known-for:LVA 2 2008
11|pledge/known-for:LVA 2 2018
3|pledge/known-for:LVA 2 2020
4|pledge/known-for:LVA 2.5 2025
14|pledge/known-for:LVA 2008
11|pledge/known-for:LVA 2018
3|pledge/known-for:LVA 2020
5|pledge/known-for:LVA 2025
8|pledge/known-for:LVA 2026
7|pledge/known-for:LVA 2027
24|pledge/known-for:LVA 2028
-17|pledge/known-for:LVA 2030
-11|pledge/known-for:LVA 2035
3|pledge/known-for:LVA 3 2027
-7|pledge/known-for:LVA 3.5 2035
9|pledge/known-for:LVA 4 2026
3|pledge/known-for:LVA 4.91 2026
-6|pledge/known-for:LVA 5 2026
4|pledge/known-for:LVA 5 2027
24|pledge/known-for:LVA 5 2028
-17|pledge/known-for:LVA 5 2030
-5|pledge/known-for:LVA 5 2035
3|pledge/known-for:MDA 1 2030
3|pledge/known-for:MDA 2030
-7|pledge/known-for:MNE 2 2025
-7|pledge/known-for:MNE 2025
4|pledge/known-for:MYS 1 2030
8|pledge/known-for:MYS 1.5 2030
12|pledge/known-for:MYS 2030
-20|pledge/known-for:NATO 1.5 2024
-3|pledge/known-for:NATO 1.5 2028
30|pledge/known-for:NATO 1.5 2029
-8|pledge/known-for:NATO 1.5 2030
-33|pledge/known-for:NATO 1.5 2035
-9|pledge/known-for:NATO 1.76 2029/2030
-11|pledge/known-for:NATO 1995
-13|pledge/known-for:NATO 2 2008
-13|pledge/known-for:NATO 2 2014
-9|pledge/known-for:NATO 2 2016
-9|pledge/known-for:NATO 2 2017
-11|pledge/known-for:NATO 2 2018
-33|pledge/known-for:NATO 2 2020
-3|pledge/known-for:NATO 2 2020/2021
-3|pledge/known-for:NATO 2 2022-02
-4|pledge/known-for:NATO 2 2022-11
38|pledge/known-for:NATO 2 2024
-62|pledge/known-for:NATO 2 2025
-7|pledge/known-for:NATO 2 2025-12
-10|pledge/known-for:NATO 2 2025/2026
-3|pledge/known-for:NATO 2 2026
-18|pledge/known-for:NATO 2 2026-03
-26|pledge/known-for:NATO 2 2027
-35|pledge/known-for:NATO 2 2028
-10|pledge/known-for:NATO 2 2028-03
-58|pledge/known-for:NATO 2 2029
-5|pledge/known-for:NATO 2 202X
-12|pledge/known-for:NATO 2 2030
-43|pledge/known-for:NATO 2 2031
-68|pledge/known-for:NATO 2 2032
-8|pledge/known-for:NATO 2 2032/2033
-36|pledge/known-for:NATO 2 2033
-14|pledge/known-for:NATO 2 2035
-20|pledge/known-for:NATO 2 203X
-26|pledge/known-for:NATO 2 FY2025
-9|pledge/known-for:NATO 2 FY2026
-49|pledge/known-for:NATO 2 FY2027
-7|pledge/known-for:NATO 2.5 2027
-7|pledge/known-for:NATO 2.5 2030
-4|pledge/known-for:NATO 2.5 2034
-13|pledge/known-for:NATO 2008
-13|pledge/known-for:NATO 2014
-9|pledge/known-for:NATO 2016
-9|pledge/known-for:NATO 2017
-11|pledge/known-for:NATO 2018
-33|pledge/known-for:NATO 2020
-3|pledge/known-for:NATO 2020/2021
-3|pledge/known-for:NATO 2022-02
-4|pledge/known-for:NATO 2022-11
7|pledge/known-for:NATO 2024
-68|pledge/known-for:NATO 2025
-7|pledge/known-for:NATO 2025-12
-10|pledge/known-for:NATO 2025/2026
-68|pledge/known-for:NATO 2026
-18|pledge/known-for:NATO 2026-03
-44|pledge/known-for:NATO 2027
-49|pledge/known-for:NATO 2028
-10|pledge/known-for:NATO 2028-03
-60|pledge/known-for:NATO 2029
-9|pledge/known-for:NATO 2029/2030
-7|pledge/known-for:NATO 202X
-70|pledge/known-for:NATO 2030
-44|pledge/known-for:NATO 2031
-78|pledge/known-for:NATO 2032
-9|pledge/known-for:NATO 2032/2033
-37|pledge/known-for:NATO 2033
3|pledge/known-for:NATO 2033/2034
-5|pledge/known-for:NATO 2034
21|pledge/known-for:NATO 2035
-20|pledge/known-for:NATO 203X
-10|pledge/known-for:NATO 3 2024
-3|pledge/known-for:NATO 3 2025
-13|pledge/known-for:NATO 3 2030
-9|pledge/known-for:NATO 3 FY2030
-4|pledge/known-for:NATO 3 FY2031
-8|pledge/known-for:NATO 3.2 1995
-32|pledge/known-for:NATO 3.5 2029
-7|pledge/known-for:NATO 3.5 2030
-13|pledge/known-for:NATO 3.5 2032
5|pledge/known-for:NATO 3.5 2033/2034
6|pledge/known-for:NATO 3.5 2035
-19|pledge/known-for:NATO 3.5 FY2035
-3|pledge/known-for:NATO 4 1995
-3|pledge/known-for:NATO 4 FY1995
-3|pledge/known-for:NATO 4.7 2025
-55|pledge/known-for:NATO 5 2026
-8|pledge/known-for:NATO 5 2027
-9|pledge/known-for:NATO 5 2028
-18|pledge/known-for:NATO 5 2030
5|pledge/known-for:NATO 5 2032
62|pledge/known-for:NATO 5 2035
-5|pledge/known-for:NATO 5-6 2026
-3|pledge/known-for:NATO FY1995
-26|pledge/known-for:NATO FY2025
-9|pledge/known-for:NATO FY2026
-49|pledge/known-for:NATO FY2027
-9|pledge/known-for:NATO FY2030
-5|pledge/known-for:NATO FY2031
-19|pledge/known-for:NATO FY2035
-5|pledge/known-for:NLD 2 2025
-5|pledge/known-for:NLD 2025
-24|pledge/known-for:NLD 2035
-16|pledge/known-for:NLD 3.5 2035
-8|pledge/known-for:NLD 5 2035
20|pledge/known-for:NLD+SWE 2035
20|pledge/known-for:NLD+SWE 3.5 2035
-11|pledge/known-for:NOR 2 2024
-3|pledge/known-for:NOR 2.6 2028
-11|pledge/known-for:NOR 2024
-3|pledge/known-for:NOR 2028
-4|pledge/known-for:NOR 2029
5|pledge/known-for:NOR 2030
41|pledge/known-for:NOR 2035
-4|pledge/known-for:NOR 3 2029
6|pledge/known-for:NOR 3 2030
6|pledge/known-for:NOR 3.5 2035
36|pledge/known-for:NOR 5 2035
20|pledge/known-for:NZL 2 2032/2033
6|pledge/known-for:NZL 2 2033
20|pledge/known-for:NZL 2032/2033
6|pledge/known-for:NZL 2033
-3|pledge/known-for:NZL 2035
-3|pledge/known-for:NZL 5 2035
-3|pledge/known-for:PHL 1 2030
13|pledge/known-for:PHL 1.5 2028
9|pledge/known-for:PHL 2 2028
3|pledge/known-for:PHL 2 2030
7|pledge/known-for:PHL 2 2031
-13|pledge/known-for:PHL 2 FY2025
-5|pledge/known-for:PHL 2 FY2027
21|pledge/known-for:PHL 2028
7|pledge/known-for:PHL 2031
-13|pledge/known-for:PHL FY2025
-5|pledge/known-for:PHL FY2027
11|pledge/known-for:PNG 0.5 2027
-6|pledge/known-for:PNG 2.3 2032/2033
11|pledge/known-for:PNG 2027
-6|pledge/known-for:PNG 2032/2033
9|pledge/known-for:POL 2 2016
3|pledge/known-for:POL 2.2 2001
-7|pledge/known-for:POL 2.5 2027
-3|pledge/known-for:POL 2.5 2030
3|pledge/known-for:POL 2001
9|pledge/known-for:POL 2016
15|pledge/known-for:POL 2023
4|pledge/known-for:POL 2025
18|pledge/known-for:POL 2026
-10|pledge/known-for:POL 2035
14|pledge/known-for:POL 4 2023
-5|pledge/known-for:POL 4 2026
4|pledge/known-for:POL 4.7 2025
25|pledge/known-for:POL 5 2026
5|pledge/known-for:POL 5 2027
-9|pledge/known-for:POL 5 2035
6|pledge/known-for:PRT 2 2025
34|pledge/known-for:PRT 2 2029
6|pledge/known-for:PRT 2025
34|pledge/known-for:PRT 2029
12|pledge/known-for:PRT 2035
12|pledge/known-for:PRT 3.5 2035
10|pledge/known-for:ROU 2 2017
-4|pledge/known-for:ROU 2 2024
-3|pledge/known-for:ROU 2 2030
-4|pledge/known-for:ROU 2.5 2025
10|pledge/known-for:ROU 2017
-4|pledge/known-for:ROU 2024
-4|pledge/known-for:ROU 2025
6|pledge/known-for:ROU 2030
4|pledge/known-for:ROU 2035
9|pledge/known-for:ROU 3.5 2030
4|pledge/known-for:ROU 3.5 2035
-3|pledge/known-for:SGP 2035
-3|pledge/known-for:SGP 5 2035
-18|pledge/known-for:SVK 2035
-17|pledge/known-for:SVK 3.5 2035
8|pledge/known-for:SVN 2 2025
11|pledge/known-for:SVN 2 2030
8|pledge/known-for:SVN 2025
17|pledge/known-for:SVN 2030
-11|pledge/known-for:SVN 2035
6|pledge/known-for:SVN 3 2030
-11|pledge/known-for:SVN 5 2035
-6|pledge/known-for:SWE 2 2024
-6|pledge/known-for:SWE 2 2033
5|pledge/known-for:SWE 2.6 2028
-6|pledge/known-for:SWE 2024
6|pledge/known-for:SWE 2028
-5|pledge/known-for:SWE 2029
-6|pledge/known-for:SWE 2033
-15|pledge/known-for:SWE 2035
-3|pledge/known-for:SWE 3 2029
11|pledge/known-for:SWE 3.5 2030
-15|pledge/known-for:SWE 3.5 2035
-7|pledge/known-for:SWE 5.4 2030
5|pledge/known-for:THA 1.4 FY2028
5|pledge/known-for:THA FY2028
19|pledge/known-for:TUR 2 2024
19|pledge/known-for:TUR 2024
7|pledge/known-for:TUR 2030
-15|pledge/known-for:TUR 2035
7|pledge/known-for:TUR 3.5 2030
-18|pledge/known-for:TUR 3.5 2035
5|pledge/known-for:TUR 5 2035
-7|pledge/known-for:TWN 2 2026-03
16|pledge/known-for:TWN 2025
-18|pledge/known-for:TWN 2026
-7|pledge/known-for:TWN 2026-03
47|pledge/known-for:TWN 2030
-14|pledge/known-for:TWN 2035
16|pledge/known-for:TWN 3 2025
7|pledge/known-for:TWN 3 2026
-25|pledge/known-for:TWN 5 2026
49|pledge/known-for:TWN 5 2030
-13|pledge/known-for:TWN 5 2035
5|pledge/known-for:USA 1984
5|pledge/known-for:USA 1986
12|pledge/known-for:USA 1995
4|pledge/known-for:USA 1997
3|pledge/known-for:USA 2 2032
17|pledge/known-for:USA 2028
-3|pledge/known-for:USA 2030
-5|pledge/known-for:USA 2031
3|pledge/known-for:USA 2032
-9|pledge/known-for:USA 2035
-5|pledge/known-for:USA 3 2031
4|pledge/known-for:USA 3.4 1997
5|pledge/known-for:USA 3.5 2032
13|pledge/known-for:USA 4 1995
4|pledge/known-for:USA 4 FY1995
17|pledge/known-for:USA 4.5 2028
-4|pledge/known-for:USA 5 2032
-6|pledge/known-for:USA 5 2035
5|pledge/known-for:USA 7 1984
5|pledge/known-for:USA 7 1986
4|pledge/known-for:USA FY1995
-4|pledge/known-for:VNM 2035
-4|pledge/known-for:VNM 3.5 2035
-4|pledge/known:ALB 2
-4|pledge/known:ALB 2 2011
-4|pledge/known:ALB 2 to-2013
-3|pledge/known:ALB 2.5
-3|pledge/known:ALB 2.5 2025
-3|pledge/known:ALB 2.5 since-2025
4|pledge/known:ALB 3.5
4|pledge/known:ALB 3.5 2025
4|pledge/known:ALB 3.5 since-2025
-4|pledge/known:ALB to-2013
-10|pledge/known:ALLIES 1.5
-4|pledge/known:ALLIES 1.5 2025
-5|pledge/known:ALLIES 1.5 2026
-9|pledge/known:ALLIES 1.5 since-2025
-4|pledge/known:ALLIES 2 2014
-4|pledge/known:ALLIES 2 2019
-9|pledge/known:ALLIES 2 2022
-5|pledge/known:ALLIES 2 2023
-4|pledge/known:ALLIES 2 2024
38|pledge/known:ALLIES 2 2025
-8|pledge/known:ALLIES 2 2026
29|pledge/known:ALLIES 2 since-2025
-13|pledge/known:ALLIES 2 to-2021
-17|pledge/known:ALLIES 2 to-2024
-17|pledge/known:ALLIES 3
-9|pledge/known:ALLIES 3 2025
-3|pledge/known:ALLIES 3 2026
-14|pledge/known:ALLIES 3 since-2025
-5|pledge/known:ALLIES 3.5 2025
7|pledge/known:ALLIES 3.5 2026
-10|pledge/known:ALLIES 5
3|pledge/known:ALLIES 5 2025
-13|pledge/known:ALLIES 5 2026
-10|pledge/known:ALLIES 5 since-2025
-11|pledge/known:ALLIES since-2025
-4|pledge/known:ALLIES to-1999
-15|pledge/known:ALLIES to-2021
-19|pledge/known:ALLIES to-2024
8|pledge/known:ARG 2
8|pledge/known:ARG 2 2025
8|pledge/known:ARG 2 since-2025
8|pledge/known:ARG since-2025
-11|pledge/known:AUS 0.5
-11|pledge/known:AUS 0.5 2023
-11|pledge/known:AUS 0.5 to-2024
38|pledge/known:AUS 2
14|pledge/known:AUS 2 2013
14|pledge/known:AUS 2 2014
4|pledge/known:AUS 2 2021
20|pledge/known:AUS 2 2022
-15|pledge/known:AUS 2 2026
-16|pledge/known:AUS 2 since-2025
14|pledge/known:AUS 2 to-2013
21|pledge/known:AUS 2 to-2021
19|pledge/known:AUS 2 to-2024
12|pledge/known:AUS 2.2
12|pledge/known:AUS 2.2 2023
12|pledge/known:AUS 2.2 to-2024
40|pledge/known:AUS 2.3
13|pledge/known:AUS 2.3 2023
27|pledge/known:AUS 2.3 2025
27|pledge/known:AUS 2.3 since-2025
13|pledge/known:AUS 2.3 to-2024
3|pledge/known:AUS 2.33
3|pledge/known:AUS 2.33 2025
3|pledge/known:AUS 2.33 since-2025
36|pledge/known:AUS 2.4
31|pledge/known:AUS 2.4 2025
4|pledge/known:AUS 2.4 2026
35|pledge/known:AUS 2.4 since-2025
20|pledge/known:AUS 3
-8|pledge/known:AUS 3 2025
31|pledge/known:AUS 3 2026
-4|pledge/known:AUS 3 2027
19|pledge/known:AUS 3 since-2025
15|pledge/known:AUS 3.5 2025
-16|pledge/known:AUS 3.5 2026
-6|pledge/known:AUS 4.5
-6|pledge/known:AUS 4.5 2027
-6|pledge/known:AUS 4.5 since-2025
-32|pledge/known:AUS 5
-31|pledge/known:AUS 5 2025
-32|pledge/known:AUS 5 since-2025
28|pledge/known:AUS since-2025
14|pledge/known:AUS to-2013
21|pledge/known:AUS to-2021
35|pledge/known:AUS to-2024
-4|pledge/known:AUS+JPN 3
-4|pledge/known:AUS+JPN 3 2026
-4|pledge/known:AUS+JPN 3 since-2025
-6|pledge/known:AUS+JPN since-2025
-4|pledge/known:AUS+KOR 3
-4|pledge/known:AUS+KOR 3 2026
-4|pledge/known:AUS+KOR 3 since-2025
-4|pledge/known:AUS+KOR since-2025
-11|pledge/known:AUT 1
-12|pledge/known:AUT 1 2025
-12|pledge/known:AUT 1 since-2025
8|pledge/known:AUT 2
10|pledge/known:AUT 2 2025
10|pledge/known:AUT 2 since-2025
-10|pledge/known:BEL 1.5
-10|pledge/known:BEL 1.5 2025
-10|pledge/known:BEL 1.5 since-2025
4|pledge/known:BEL 1.54
4|pledge/known:BEL 1.54 to-2024
14|pledge/known:BEL 2
-35|pledge/known:BEL 2 2025
52|pledge/known:BEL 2 2026
18|pledge/known:BEL 2 since-2025
-6|pledge/known:BEL 2.1
-5|pledge/known:BEL 2.1 2025
-6|pledge/known:BEL 2.1 since-2025
6|pledge/known:BEL 2.5
5|pledge/known:BEL 2.5 2025
6|pledge/known:BEL 2.5 since-2025
-21|pledge/known:BEL 3.5
-20|pledge/known:BEL 3.5 2025
-21|pledge/known:BEL 3.5 since-2025
5|pledge/known:BEL 5
5|pledge/known:BEL 5 2025
5|pledge/known:BEL 5 since-2025
-7|pledge/known:BEL since-2025
3|pledge/known:BEL to-2024
23|pledge/known:BEL+ITA 2
23|pledge/known:BEL+ITA 2 2025
23|pledge/known:BEL+ITA 2 since-2025
-6|pledge/known:BEL+ITA 3.5
-6|pledge/known:BEL+ITA 3.5 2025
-6|pledge/known:BEL+ITA 3.5 since-2025
17|pledge/known:BEL+ITA since-2025
-9|pledge/known:BEL+SVK 3.5
-9|pledge/known:BEL+SVK 3.5 2025
-9|pledge/known:BEL+SVK 3.5 since-2025
-9|pledge/known:BEL+SVK since-2025
9|pledge/known:BGR 2
-4|pledge/known:BGR 2 2006
16|pledge/known:BGR 2 2018
-3|pledge/known:BGR 2 2025
-3|pledge/known:BGR 2 since-2025
-4|pledge/known:BGR 2 to-2013
16|pledge/known:BGR 2 to-2021
-3|pledge/known:BGR 2.5
-3|pledge/known:BGR 2.5 2025
-3|pledge/known:BGR 2.5 since-2025
-3|pledge/known:BGR 3
-3|pledge/known:BGR 3 2025
-3|pledge/known:BGR 3 since-2025
7|pledge/known:BGR 3.5
7|pledge/known:BGR 3.5 2025
7|pledge/known:BGR 3.5 since-2025
13|pledge/known:BGR 5
13|pledge/known:BGR 5 2025
13|pledge/known:BGR 5 since-2025
11|pledge/known:BGR since-2025
-4|pledge/known:BGR to-2013
16|pledge/known:BGR to-2021
-5|pledge/known:BGR+FRA+GBR+GRC+ROU+TUR 2
-5|pledge/known:BGR+FRA+GBR+GRC+ROU+TUR 2 2006
-5|pledge/known:BGR+FRA+GBR+GRC+ROU+TUR 2 to-2013
-5|pledge/known:BGR+FRA+GBR+GRC+ROU+TUR to-2013
-6|pledge/known:BRA 2
-6|pledge/known:BRA 2 2025
-6|pledge/known:BRA 2 since-2025
-6|pledge/known:BRA since-2025
3|pledge/known:CAN 1.5
-7|pledge/known:CAN 1.5 2025
13|pledge/known:CAN 1.5 2026
6|pledge/known:CAN 1.5 since-2025
10|pledge/known:CAN 1.76
9|pledge/known:CAN 1.76 2024
9|pledge/known:CAN 1.76 to-2024
-55|pledge/known:CAN 2
-11|pledge/known:CAN 2 2016
3|pledge/known:CAN 2 2021
-14|pledge/known:CAN 2 2022
-31|pledge/known:CAN 2 2023
3|pledge/known:CAN 2 2024
21|pledge/known:CAN 2 2025
-9|pledge/known:CAN 2 2026
12|pledge/known:CAN 2 since-2025
-10|pledge/known:CAN 2 to-2021
-42|pledge/known:CAN 2 to-2024
-10|pledge/known:CAN 3
-8|pledge/known:CAN 3 2025
-8|pledge/known:CAN 3 since-2025
6|pledge/known:CAN 3.5
14|pledge/known:CAN 3.5 2025
-6|pledge/known:CAN 3.5 2026
8|pledge/known:CAN 3.5 since-2025
23|pledge/known:CAN 5
-9|pledge/known:CAN 5 2025
32|pledge/known:CAN 5 2026
23|pledge/known:CAN 5 since-2025
40|pledge/known:CAN since-2025
-20|pledge/known:CAN to-1999
-10|pledge/known:CAN to-2021
-33|pledge/known:CAN to-2024
18|pledge/known:CHE 1
17|pledge/known:CHE 1 2025
17|pledge/known:CHE 1 since-2025
-10|pledge/known:CHE 2
-10|pledge/known:CHE 2 2025
-10|pledge/known:CHE 2 since-2025
-41|pledge/known:CHE 5
-41|pledge/known:CHE 5 2025
-41|pledge/known:CHE 5 since-2025
-33|pledge/known:CHE since-2025
-7|pledge/known:CHN 2
-5|pledge/known:CHN 2 2026
-6|pledge/known:CHN 2 since-2025
-6|pledge/known:CHN 3
-6|pledge/known:CHN 3 2027
-6|pledge/known:CHN 3 since-2025
-6|pledge/known:CHN 3.5
-4|pledge/known:CHN 3.5 2025
-6|pledge/known:CHN 3.5 since-2025
-3|pledge/known:CHN 5
-3|pledge/known:CHN 5 since-2025
-21|pledge/known:CHN since-2025
3|pledge/known:COL since-2025
46|pledge/known:CZE 2
-6|pledge/known:CZE 2 1999
25|pledge/known:CZE 2 2024
25|pledge/known:CZE 2 2025
26|pledge/known:CZE 2 since-2025
-4|pledge/known:CZE 2 to-1999
25|pledge/known:CZE 2 to-2024
5|pledge/known:CZE 3
5|pledge/known:CZE 3 2025
5|pledge/known:CZE 3 since-2025
-6|pledge/known:CZE 3.5
-6|pledge/known:CZE 3.5 2025
-6|pledge/known:CZE 3.5 since-2025
22|pledge/known:CZE since-2025
-8|pledge/known:CZE to-1999
25|pledge/known:CZE to-2024
18|pledge/known:CZE+HUN+POL 2
18|pledge/known:CZE+HUN+POL 2 1999
18|pledge/known:CZE+HUN+POL 2 to-1999
18|pledge/known:CZE+HUN+POL to-1999
6|pledge/known:DEU 1.5
11|pledge/known:DEU 1.5 2019
-26|pledge/known:DEU 1.5 2025
18|pledge/known:DEU 1.5 2026
-8|pledge/known:DEU 1.5 since-2025
13|pledge/known:DEU 1.5 to-2021
-3|pledge/known:DEU 1.57
-3|pledge/known:DEU 1.57 2024
-3|pledge/known:DEU 1.57 to-2024
-3|pledge/known:DEU 1.61
-3|pledge/known:DEU 1.61 2024
-3|pledge/known:DEU 1.61 to-2024
-47|pledge/known:DEU 2 2014
-54|pledge/known:DEU 2 2015
-8|pledge/known:DEU 2 2016
34|pledge/known:DEU 2 2017
-17|pledge/known:DEU 2 2018
43|pledge/known:DEU 2 2019
19|pledge/known:DEU 2 2020
33|pledge/known:DEU 2 2022
30|pledge/known:DEU 2 2023
-31|pledge/known:DEU 2 2024
-10|pledge/known:DEU 2 2025
8|pledge/known:DEU 2 2026
-3|pledge/known:DEU 2 since-2025
-28|pledge/known:DEU 2 to-2021
31|pledge/known:DEU 2 to-2024
-5|pledge/known:DEU 2.5
-4|pledge/known:DEU 2.5 2026
-4|pledge/known:DEU 2.5 since-2025
-10|pledge/known:DEU 3
-10|pledge/known:DEU 3 2025
-10|pledge/known:DEU 3 since-2025
29|pledge/known:DEU 3.5
20|pledge/known:DEU 3.5 2025
10|pledge/known:DEU 3.5 2026
29|pledge/known:DEU 3.5 since-2025
-5|pledge/known:DEU 4
-5|pledge/known:DEU 4 1989
-5|pledge/known:DEU 4 to-1999
-7|pledge/known:DEU 4.8
-7|pledge/known:DEU 4.8 2025
-7|pledge/known:DEU 4.8 since-2025
4|pledge/known:DEU 5
28|pledge/known:DEU 5 2025
-23|pledge/known:DEU 5 2026
4|pledge/known:DEU 5 since-2025
-8|pledge/known:DEU 5.25
-8|pledge/known:DEU 5.25 2025
-8|pledge/known:DEU 5.25 since-2025
-12|pledge/known:DEU since-2025
-6|pledge/known:DEU to-1999
-5|pledge/known:DEU to-2013
-15|pledge/known:DEU to-2021
24|pledge/known:DEU to-2024
31|pledge/known:DEU+GBR 3.5
31|pledge/known:DEU+GBR 3.5 2025
31|pledge/known:DEU+GBR 3.5 since-2025
31|pledge/known:DEU+GBR since-2025
-5|pledge/known:DEU+UKR 3.5
-5|pledge/known:DEU+UKR 3.5 2025
-5|pledge/known:DEU+UKR 3.5 since-2025
-5|pledge/known:DEU+UKR since-2025
5|pledge/known:DNK 2
26|pledge/known:DNK 2 2024
-22|pledge/known:DNK 2 2025
-23|pledge/known:DNK 2 since-2025
28|pledge/known:DNK 2 to-2024
4|pledge/known:DNK 3
6|pledge/known:DNK 3 2025
4|pledge/known:DNK 3 since-2025
20|pledge/known:DNK 3.5
-11|pledge/known:DNK 3.5 2025
30|pledge/known:DNK 3.5 2026
20|pledge/known:DNK 3.5 since-2025
-12|pledge/known:DNK 5
-11|pledge/known:DNK 5 2025
-12|pledge/known:DNK 5 since-2025
-13|pledge/known:DNK since-2025
27|pledge/known:DNK to-2024
-7|pledge/known:DNK+FIN+NOR+SWE 3.5
-7|pledge/known:DNK+FIN+NOR+SWE 3.5 2026
-7|pledge/known:DNK+FIN+NOR+SWE 3.5 since-2025
-7|pledge/known:DNK+FIN+NOR+SWE since-2025
19|pledge/known:DNK+NOR 3.5
19|pledge/known:DNK+NOR 3.5 2025
19|pledge/known:DNK+NOR 3.5 since-2025
19|pledge/known:DNK+NOR since-2025
-7|pledge/known:ESP 1.5
-7|pledge/known:ESP 1.5 2025
-7|pledge/known:ESP 1.5 since-2025
5|pledge/known:ESP 2
-14|pledge/known:ESP 2 2012
-14|pledge/known:ESP 2 2022
48|pledge/known:ESP 2 2025
-16|pledge/known:ESP 2 2026
32|pledge/known:ESP 2 since-2025
-14|pledge/known:ESP 2 to-2013
-13|pledge/known:ESP 2 to-2024
49|pledge/known:ESP 2.1
41|pledge/known:ESP 2.1 2025
8|pledge/known:ESP 2.1 2026
49|pledge/known:ESP 2.1 since-2025
-34|pledge/known:ESP 3.5
-33|pledge/known:ESP 3.5 2025
-34|pledge/known:ESP 3.5 since-2025
-82|pledge/known:ESP 5
-70|pledge/known:ESP 5 2025
-13|pledge/known:ESP 5 2026
-82|pledge/known:ESP 5 since-2025
-46|pledge/known:ESP since-2025
-14|pledge/known:ESP to-2013
-14|pledge/known:ESP to-2024
-8|pledge/known:ESP+EU+ITA 2
-8|pledge/known:ESP+EU+ITA 2 2025
-8|pledge/known:ESP+EU+ITA 2 since-2025
-8|pledge/known:ESP+EU+ITA since-2025
-18|pledge/known:ESP+ITA 2
-18|pledge/known:ESP+ITA 2 2025
-18|pledge/known:ESP+ITA 2 since-2025
-18|pledge/known:ESP+ITA since-2025
-14|pledge/known:ESP+PRT 2
-14|pledge/known:ESP+PRT 2 2026
-14|pledge/known:ESP+PRT 2 since-2025
-14|pledge/known:ESP+PRT since-2025
17|pledge/known:EST 0.25
17|pledge/known:EST 0.25 2025
17|pledge/known:EST 0.25 since-2025
-60|pledge/known:EST 2
-21|pledge/known:EST 2 2014
-4|pledge/known:EST 2 2023
-7|pledge/known:EST 2 2024
-29|pledge/known:EST 2 2025
-29|pledge/known:EST 2 since-2025
-21|pledge/known:EST 2 to-2021
-10|pledge/known:EST 2 to-2024
5|pledge/known:EST 3
4|pledge/known:EST 3 2023
5|pledge/known:EST 3 to-2024
-20|pledge/known:EST 3.5
-20|pledge/known:EST 3.5 2025
-20|pledge/known:EST 3.5 since-2025
8|pledge/known:EST 5
10|pledge/known:EST 5 2025
8|pledge/known:EST 5 since-2025
34|pledge/known:EST 5.4
34|pledge/known:EST 5.4 2025
34|pledge/known:EST 5.4 since-2025
6|pledge/known:EST since-2025
-21|pledge/known:EST to-2021
-5|pledge/known:EST to-2024
-4|pledge/known:EST+GRC+LTU+LVA+POL 5
-4|pledge/known:EST+GRC+LTU+LVA+POL 5 2026
-4|pledge/known:EST+GRC+LTU+LVA+POL 5 since-2025
-4|pledge/known:EST+GRC+LTU+LVA+POL since-2025
-10|pledge/known:EST+LTU 2
-8|pledge/known:EST+LTU 2 2025
-8|pledge/known:EST+LTU 2 since-2025
41|pledge/known:EST+LTU 5
38|pledge/known:EST+LTU 5 2025
3|pledge/known:EST+LTU 5 2026
41|pledge/known:EST+LTU 5 since-2025
32|pledge/known:EST+LTU since-2025
-13|pledge/known:EST+LTU+LVA 2
-13|pledge/known:EST+LTU+LVA 2 2024
-13|pledge/known:EST+LTU+LVA 2 to-2024
17|pledge/known:EST+LTU+LVA 5
17|pledge/known:EST+LTU+LVA 5 2025
17|pledge/known:EST+LTU+LVA 5 since-2025
15|pledge/known:EST+LTU+LVA since-2025
-13|pledge/known:EST+LTU+LVA to-2024
20|pledge/known:EST+LTU+LVA+POL 5
20|pledge/known:EST+LTU+LVA+POL 5 2025
20|pledge/known:EST+LTU+LVA+POL 5 since-2025
-3|pledge/known:EST+LTU+LVA+POL 5.4
-3|pledge/known:EST+LTU+LVA+POL 5.4 2025
-3|pledge/known:EST+LTU+LVA+POL 5.4 since-2025
17|pledge/known:EST+LTU+LVA+POL since-2025
-4|pledge/known:EST+LTU+POL 5.4
-4|pledge/known:EST+LTU+POL 5.4 2025
-4|pledge/known:EST+LTU+POL 5.4 since-2025
-4|pledge/known:EST+LTU+POL since-2025
-5|pledge/known:EST+LVA 5
-5|pledge/known:EST+LVA 5 2025
-5|pledge/known:EST+LVA 5 since-2025
-5|pledge/known:EST+LVA since-2025
-17|pledge/known:EU 1.5
-8|pledge/known:EU 1.5 2025
-9|pledge/known:EU 1.5 2026
-17|pledge/known:EU 1.5 since-2025
-21|pledge/known:EU 2
-13|pledge/known:EU 2 2025
-7|pledge/known:EU 2 2026
-20|pledge/known:EU 2 since-2025
-13|pledge/known:EU 3.5
-13|pledge/known:EU 3.5 2025
-13|pledge/known:EU 3.5 since-2025
-53|pledge/known:EU since-2025
-7|pledge/known:FIN 2
15|pledge/known:FIN 2 2023
-21|pledge/known:FIN 2 2024
-7|pledge/known:FIN 2 to-2024
26|pledge/known:FIN 3
16|pledge/known:FIN 3 2025
10|pledge/known:FIN 3 2026
26|pledge/known:FIN 3 since-2025
-11|pledge/known:FIN 3.5
-10|pledge/known:FIN 3.5 2026
-11|pledge/known:FIN 3.5 since-2025
23|pledge/known:FIN 5
24|pledge/known:FIN 5 2025
23|pledge/known:FIN 5 since-2025
35|pledge/known:FIN since-2025
-7|pledge/known:FIN to-2024
-3|pledge/known:FRA 2
-13|pledge/known:FRA 2 2006
6|pledge/known:FRA 2 2017
-18|pledge/known:FRA 2 2018
5|pledge/known:FRA 2 2023
23|pledge/known:FRA 2 2024
-4|pledge/known:FRA 2 2025
-4|pledge/known:FRA 2 since-2025
-16|pledge/known:FRA 2 to-2013
-11|pledge/known:FRA 2 to-2021
28|pledge/known:FRA 2 to-2024
-3|pledge/known:FRA 2.1
-3|pledge/known:FRA 2.1 2025
-3|pledge/known:FRA 2.1 since-2025
-6|pledge/known:FRA 2.5 2025
7|pledge/known:FRA 2.5 2026
-3|pledge/known:FRA 3
-3|pledge/known:FRA 3 2025
-3|pledge/known:FRA 3 since-2025
23|pledge/known:FRA 3.5
43|pledge/known:FRA 3.5 2025
-20|pledge/known:FRA 3.5 2026
23|pledge/known:FRA 3.5 since-2025
-24|pledge/known:FRA 5
-24|pledge/known:FRA 5 2025
-24|pledge/known:FRA 5 since-2025
-13|pledge/known:FRA since-2025
-16|pledge/known:FRA to-2013
-12|pledge/known:FRA to-2021
28|pledge/known:FRA to-2024
18|pledge/known:GBR 1.5
33|pledge/known:GBR 1.5 2025
-15|pledge/known:GBR 1.5 2026
18|pledge/known:GBR 1.5 since-2025
-4|pledge/known:GBR 1.57
-4|pledge/known:GBR 1.57 2024
-4|pledge/known:GBR 1.57 to-2024
-3|pledge/known:GBR 1.61
-3|pledge/known:GBR 1.61 2024
-3|pledge/known:GBR 1.61 to-2024
-3|pledge/known:GBR 2 2006
13|pledge/known:GBR 2 2010
5|pledge/known:GBR 2 2011
-7|pledge/known:GBR 2 2013
-20|pledge/known:GBR 2 2014
77|pledge/known:GBR 2 2015
10|pledge/known:GBR 2 2016
-3|pledge/known:GBR 2 2017
-17|pledge/known:GBR 2 2019
-5|pledge/known:GBR 2 2022
3|pledge/known:GBR 2 2023
-15|pledge/known:GBR 2 2024
-34|pledge/known:GBR 2 2025
-7|pledge/known:GBR 2 2026
-41|pledge/known:GBR 2 since-2025
8|pledge/known:GBR 2 to-2013
47|pledge/known:GBR 2 to-2021
-16|pledge/known:GBR 2 to-2024
-12|pledge/known:GBR 2.2
-12|pledge/known:GBR 2.2 2023
-12|pledge/known:GBR 2.2 to-2024
-16|pledge/known:GBR 2.4
-16|pledge/known:GBR 2.4 2025
-16|pledge/known:GBR 2.4 since-2025
61|pledge/known:GBR 2.5
5|pledge/known:GBR 2.5 2022
3|pledge/known:GBR 2.5 2023
19|pledge/known:GBR 2.5 2024
33|pledge/known:GBR 2.5 2025
35|pledge/known:GBR 2.5 since-2025
26|pledge/known:GBR 2.5 to-2024
10|pledge/known:GBR 2.6
3|pledge/known:GBR 2.6 2025
6|pledge/known:GBR 2.6 2026
10|pledge/known:GBR 2.6 since-2025
-20|pledge/known:GBR 3
-20|pledge/known:GBR 3 2026
-20|pledge/known:GBR 3 since-2025
10|pledge/known:GBR 3.2
10|pledge/known:GBR 3.2 1992
10|pledge/known:GBR 3.2 to-1999
-4|pledge/known:GBR 3.4
-4|pledge/known:GBR 3.4 1992
-4|pledge/known:GBR 3.4 to-1999
27|pledge/known:GBR 3.5
10|pledge/known:GBR 3.5 2025
17|pledge/known:GBR 3.5 2026
27|pledge/known:GBR 3.5 since-2025
-5|pledge/known:GBR 4
-5|pledge/known:GBR 4 1989
-5|pledge/known:GBR 4 to-1999
-3|pledge/known:GBR 5
32|pledge/known:GBR 5 2025
-35|pledge/known:GBR 5 2026
-3|pledge/known:GBR 5 since-2025
8|pledge/known:GBR since-2025
8|pledge/known:GBR to-2013
47|pledge/known:GBR to-2021
-8|pledge/known:GBR to-2024
-43|pledge/known:GRC 2
-5|pledge/known:GRC 2 2011
-33|pledge/known:GRC 2 2025
-33|pledge/known:GRC 2 since-2025
-8|pledge/known:GRC 2 to-2013
14|pledge/known:GRC 3.5
14|pledge/known:GRC 3.5 2025
14|pledge/known:GRC 3.5 since-2025
-18|pledge/known:GRC 5
-11|pledge/known:GRC 5 2025
-6|pledge/known:GRC 5 2026
-18|pledge/known:GRC 5 since-2025
-36|pledge/known:GRC since-2025
-7|pledge/known:GRC to-2013
-22|pledge/known:HRV 2
-21|pledge/known:HRV 2 2018
-21|pledge/known:HRV 2 to-2021
8|pledge/known:HRV 2.5
7|pledge/known:HRV 2.5 2025
8|pledge/known:HRV 2.5 since-2025
9|pledge/known:HRV 3
9|pledge/known:HRV 3 2025
9|pledge/known:HRV 3 since-2025
16|pledge/known:HRV since-2025
-21|pledge/known:HRV to-2021
8|pledge/known:HUN 1.8
8|pledge/known:HUN 1.8 2006
8|pledge/known:HUN 1.8 to-2013
13|pledge/known:HUN 1.81
13|pledge/known:HUN 1.81 1999
13|pledge/known:HUN 1.81 to-1999
7|pledge/known:HUN 2
-5|pledge/known:HUN 2 1999
-3|pledge/known:HUN 2 2024
11|pledge/known:HUN 2 2025
4|pledge/known:HUN 2 2026
15|pledge/known:HUN 2 since-2025
-5|pledge/known:HUN 2 to-1999
-3|pledge/known:HUN 2 to-2024
-52|pledge/known:HUN 3.5
28|pledge/known:HUN 3.5 2025
-80|pledge/known:HUN 3.5 2026
-52|pledge/known:HUN 3.5 since-2025
12|pledge/known:HUN 5
12|pledge/known:HUN 5 2025
12|pledge/known:HUN 5 since-2025
-26|pledge/known:HUN since-2025
7|pledge/known:HUN to-1999
8|pledge/known:HUN to-2013
-4|pledge/known:HUN to-2024
49|pledge/known:IDN 1.5
45|pledge/known:IDN 1.5 2025
4|pledge/known:IDN 1.5 2026
49|pledge/known:IDN 1.5 since-2025
-3|pledge/known:IDN 3
-3|pledge/known:IDN 3 since-2025
-3|pledge/known:IDN 5
-3|pledge/known:IDN 5 2025
-3|pledge/known:IDN 5 since-2025
40|pledge/known:IDN since-2025
-13|pledge/known:IDN+PHL 1.5
-13|pledge/known:IDN+PHL 1.5 2025
-13|pledge/known:IDN+PHL 1.5 since-2025
-13|pledge/known:IDN+PHL since-2025
-3|pledge/known:IND 1.5
-3|pledge/known:IND 1.5 2025
-3|pledge/known:IND 1.5 since-2025
-6|pledge/known:IND 2
-5|pledge/known:IND 2 2025
-5|pledge/known:IND 2 since-2025
-9|pledge/known:IND since-2025
-4|pledge/known:IRL 1
-4|pledge/known:IRL 1 2025
-4|pledge/known:IRL 1 since-2025
-3|pledge/known:IRL 2
-3|pledge/known:IRL 2 2025
-3|pledge/known:IRL 2 since-2025
-13|pledge/known:IRL 5
-13|pledge/known:IRL 5 2025
-13|pledge/known:IRL 5 since-2025
-19|pledge/known:IRL since-2025
28|pledge/known:ISL 1.5
8|pledge/known:ISL 1.5 2025
20|pledge/known:ISL 1.5 2026
28|pledge/known:ISL 1.5 since-2025
-44|pledge/known:ISL 3.5
-44|pledge/known:ISL 3.5 2025
-44|pledge/known:ISL 3.5 since-2025
-18|pledge/known:ISL since-2025
-6|pledge/known:ISR 3.5
-6|pledge/known:ISR 3.5 2025
-6|pledge/known:ISR 3.5 since-2025
-11|pledge/known:ISR since-2025
-4|pledge/known:ITA 1.5
28|pledge/known:ITA 1.5 2025
-32|pledge/known:ITA 1.5 2026
-4|pledge/known:ITA 1.5 since-2025
7|pledge/known:ITA 1.57
7|pledge/known:ITA 1.57 2024
7|pledge/known:ITA 1.57 to-2024
6|pledge/known:ITA 1.61
6|pledge/known:ITA 1.61 2024
6|pledge/known:ITA 1.61 to-2024
-12|pledge/known:ITA 2
11|pledge/known:ITA 2 2022
-5|pledge/known:ITA 2 2023
-8|pledge/known:ITA 2 2025
-7|pledge/known:ITA 2 2026
-16|pledge/known:ITA 2 since-2025
4|pledge/known:ITA 2 to-2024
18|pledge/known:ITA 3.5
20|pledge/known:ITA 3.5 2026
18|pledge/known:ITA 3.5 since-2025
15|pledge/known:ITA 5
-7|pledge/known:ITA 5 2025
22|pledge/known:ITA 5 2026
15|pledge/known:ITA 5 since-2025
15|pledge/known:ITA since-2025
15|pledge/known:ITA to-2024
-20|pledge/known:JPN 1.5
-12|pledge/known:JPN 1.5 2025
-8|pledge/known:JPN 1.5 2026
-20|pledge/known:JPN 1.5 since-2025
112|pledge/known:JPN 2
-4|pledge/known:JPN 2 0
-3|pledge/known:JPN 2 2015
-6|pledge/known:JPN 2 2016
-23|pledge/known:JPN 2 2017
31|pledge/known:JPN 2 2018
-23|pledge/known:JPN 2 2019
-10|pledge/known:JPN 2 2021
-98|pledge/known:JPN 2 2022
49|pledge/known:JPN 2 2023
81|pledge/known:JPN 2 2024
46|pledge/known:JPN 2 2025
71|pledge/known:JPN 2 2026
3|pledge/known:JPN 2 2027
121|pledge/known:JPN 2 since-2025
-4|pledge/known:JPN 2 to-1999
-37|pledge/known:JPN 2 to-2021
32|pledge/known:JPN 2 to-2024
-20|pledge/known:JPN 3
-76|pledge/known:JPN 3 2025
18|pledge/known:JPN 3 2026
39|pledge/known:JPN 3 2027
-18|pledge/known:JPN 3 since-2025
-3|pledge/known:JPN 3-4
-3|pledge/known:JPN 3-4 2025
-3|pledge/known:JPN 3-4 since-2025
-16|pledge/known:JPN 3.5
-32|pledge/known:JPN 3.5 2025
10|pledge/known:JPN 3.5 2026
5|pledge/known:JPN 3.5 2027
-16|pledge/known:JPN 3.5 since-2025
-50|pledge/known:JPN 5
-35|pledge/known:JPN 5 2025
-13|pledge/known:JPN 5 2026
-50|pledge/known:JPN 5 since-2025
-4|pledge/known:JPN 7
-4|pledge/known:JPN 7 1981
-4|pledge/known:JPN 7 to-1999
13|pledge/known:JPN since-2025
-11|pledge/known:JPN to-1999
-39|pledge/known:JPN to-2021
31|pledge/known:JPN to-2024
5|pledge/known:JPN+KOR 3.5
-12|pledge/known:JPN+KOR 3.5 2026
17|pledge/known:JPN+KOR 3.5 2027
5|pledge/known:JPN+KOR 3.5 since-2025
-7|pledge/known:JPN+KOR 4.5
-7|pledge/known:JPN+KOR 4.5 2027
-7|pledge/known:JPN+KOR 4.5 since-2025
-4|pledge/known:JPN+KOR since-2025
-5|pledge/known:KHM 1.4
-5|pledge/known:KHM 1.4 2025
-5|pledge/known:KHM 1.4 since-2025
-5|pledge/known:KHM since-2025
-37|pledge/known:KOR 2
-8|pledge/known:KOR 2 2024
-27|pledge/known:KOR 2 2025
-28|pledge/known:KOR 2 since-2025
-9|pledge/known:KOR 2 to-2024
-6|pledge/known:KOR 2.4
-5|pledge/known:KOR 2.4 2025
-6|pledge/known:KOR 2.4 since-2025
8|pledge/known:KOR 3
13|pledge/known:KOR 3 2019
-3|pledge/known:KOR 3 2025
-3|pledge/known:KOR 3 2026
-6|pledge/known:KOR 3 since-2025
13|pledge/known:KOR 3 to-2021
72|pledge/known:KOR 3.5
-10|pledge/known:KOR 3.5 2025
90|pledge/known:KOR 3.5 2026
-7|pledge/known:KOR 3.5 2027
72|pledge/known:KOR 3.5 since-2025
-12|pledge/known:KOR 4
-14|pledge/known:KOR 4 2023
-14|pledge/known:KOR 4 to-2024
-6|pledge/known:KOR 4.5
-4|pledge/known:KOR 4.5 2027
-6|pledge/known:KOR 4.5 since-2025
-21|pledge/known:KOR 5
-46|pledge/known:KOR 5 2025
25|pledge/known:KOR 5 2026
-21|pledge/known:KOR 5 since-2025
4|pledge/known:KOR 6
3|pledge/known:KOR 6 1979
4|pledge/known:KOR 6 to-1999
3|pledge/known:KOR since-2025
5|pledge/known:KOR to-1999
13|pledge/known:KOR to-2021
-23|pledge/known:KOR to-2024
24|pledge/known:KOR+NATO 3.5
24|pledge/known:KOR+NATO 3.5 2026
24|pledge/known:KOR+NATO 3.5 since-2025
24|pledge/known:KOR+NATO since-2025
-16|pledge/known:KOR+USA 3.5
-8|pledge/known:KOR+USA 3.5 2025
-8|pledge/known:KOR+USA 3.5 2027
-16|pledge/known:KOR+USA 3.5 since-2025
-16|pledge/known:KOR+USA since-2025
-9|pledge/known:LAO 2
-9|pledge/known:LAO 2 2024
-9|pledge/known:LAO 2 to-2024
-9|pledge/known:LAO to-2024
-66|pledge/known:LTU 2
6|pledge/known:LTU 2 2014
-7|pledge/known:LTU 2 2022
-37|pledge/known:LTU 2 2023
-26|pledge/known:LTU 2 2025
-27|pledge/known:LTU 2 since-2025
6|pledge/known:LTU 2 to-2021
-45|pledge/known:LTU 2 to-2024
3|pledge/known:LTU 3 2022
-4|pledge/known:LTU 3 2023
-3|pledge/known:LTU 3.5 2025
-4|pledge/known:LTU 3.5 since-2025
47|pledge/known:LTU 5
20|pledge/known:LTU 5 2025
27|pledge/known:LTU 5 2026
47|pledge/known:LTU 5 since-2025
17|pledge/known:LTU 5-6
16|pledge/known:LTU 5-6 2025
17|pledge/known:LTU 5-6 since-2025
8|pledge/known:LTU 5.25
8|pledge/known:LTU 5.25 2025
8|pledge/known:LTU 5.25 since-2025
-9|pledge/known:LTU 5.4
-9|pledge/known:LTU 5.4 2025
-9|pledge/known:LTU 5.4 since-2025
29|pledge/known:LTU since-2025
6|pledge/known:LTU to-2021
-43|pledge/known:LTU to-2024
19|pledge/known:LTU+LVA 2
19|pledge/known:LTU+LVA 2 2014
19|pledge/known:LTU+LVA 2 to-2021
19|pledge/known:LTU+LVA to-2021
-15|pledge/known:LTU+LVA+POL 3.5
-15|pledge/known:LTU+LVA+POL 3.5 2025
-15|pledge/known:LTU+LVA+POL 3.5 since-2025
-15|pledge/known:LTU+LVA+POL since-2025
-12|pledge/known:LUX 1.5
-12|pledge/known:LUX 1.5 2025
-12|pledge/known:LUX 1.5 since-2025
18|pledge/known:LUX 2
6|pledge/known:LUX 2 2024
18|pledge/known:LUX 2 2025
-5|pledge/known:LUX 2 2026
13|pledge/known:LUX 2 since-2025
5|pledge/known:LUX 2 to-2024
-13|pledge/known:LUX 3.5
-12|pledge/known:LUX 3.5 2025
-13|pledge/known:LUX 3.5 since-2025
-12|pledge/known:LUX since-2025
4|pledge/known:LUX to-2024
-4|pledge/known:LUX+SVN 3.5
-4|pledge/known:LUX+SVN 3.5 2025
-4|pledge/known:LUX+SVN 3.5 since-2025
-6|pledge/known:LUX+SVN since-2025
-3|pledge/known:LVA 1.8
-3|pledge/known:LVA 1.8 2006
-3|pledge/known:LVA 1.8 to-2013
5|pledge/known:LVA 2 2006
4|pledge/known:LVA 2 2014
9|pledge/known:LVA 2 2016
-4|pledge/known:LVA 2 2023
-14|pledge/known:LVA 2 2025
-14|pledge/known:LVA 2 since-2025
5|pledge/known:LVA 2 to-2013
12|pledge/known:LVA 2 to-2021
-5|pledge/known:LVA 2 to-2024
4|pledge/known:LVA 2.5
4|pledge/known:LVA 2.5 2022
4|pledge/known:LVA 2.5 to-2024
3|pledge/known:LVA 3
3|pledge/known:LVA 3 2023
3|pledge/known:LVA 3 to-2024
-12|pledge/known:LVA 3.5
-8|pledge/known:LVA 3.5 2025
-5|pledge/known:LVA 3.5 2026
-12|pledge/known:LVA 3.5 since-2025
10|pledge/known:LVA 4
10|pledge/known:LVA 4 2025
10|pledge/known:LVA 4 since-2025
3|pledge/known:LVA 4.91
3|pledge/known:LVA 4.91 2025
3|pledge/known:LVA 4.91 since-2025
30|pledge/known:LVA 5
44|pledge/known:LVA 5 2025
-14|pledge/known:LVA 5 2026
30|pledge/known:LVA 5 since-2025
18|pledge/known:LVA since-2025
12|pledge/known:LVA to-2021
3|pledge/known:MDA 1
3|pledge/known:MDA 1 2025
3|pledge/known:MDA 1 since-2025
4|pledge/known:MKD 3.5
4|pledge/known:MKD 3.5 2025
4|pledge/known:MKD 3.5 since-2025
4|pledge/known:MKD since-2025
-27|pledge/known:MNE 2
-20|pledge/known:MNE 2 2017
-7|pledge/known:MNE 2 2025
-7|pledge/known:MNE 2 since-2025
-20|pledge/known:MNE 2 to-2021
-8|pledge/known:MNE since-2025
-20|pledge/known:MNE to-2021
4|pledge/known:MYS 1
4|pledge/known:MYS 1 2026
4|pledge/known:MYS 1 since-2025
13|pledge/known:MYS 1.5
5|pledge/known:MYS 1.5 2025
7|pledge/known:MYS 1.5 2026
13|pledge/known:MYS 1.5 since-2025
10|pledge/known:MYS 2
10|pledge/known:MYS 2 2025
10|pledge/known:MYS 2 since-2025
-5|pledge/known:MYS 5
-5|pledge/known:MYS 5 2025
-5|pledge/known:MYS 5 since-2025
20|pledge/known:MYS since-2025
-7|pledge/known:NATO 0.25
-7|pledge/known:NATO 0.25 2025
-7|pledge/known:NATO 0.25 since-2025
-3|pledge/known:NATO 1
37|pledge/known:NATO 1.5
-10|pledge/known:NATO 1.5 2019
43|pledge/known:NATO 1.5 2025
3|pledge/known:NATO 1.5 2026
46|pledge/known:NATO 1.5 since-2025
-11|pledge/known:NATO 1.5 to-2021
-9|pledge/known:NATO 1.76
-9|pledge/known:NATO 1.76 2024
-9|pledge/known:NATO 1.76 to-2024
-3|pledge/known:NATO 1.8
-3|pledge/known:NATO 1.8 2006
-3|pledge/known:NATO 1.8 to-2013
94|pledge/known:NATO 2
18|pledge/known:NATO 2 0
-6|pledge/known:NATO 2 1999
-11|pledge/known:NATO 2 2003
31|pledge/known:NATO 2 2006
-13|pledge/known:NATO 2 2010
6|pledge/known:NATO 2 2011
14|pledge/known:NATO 2 2012
-5|pledge/known:NATO 2 2013
27|pledge/known:NATO 2 2014
-31|pledge/known:NATO 2 2015
24|pledge/known:NATO 2 2016
6|pledge/known:NATO 2 2017
8|pledge/known:NATO 2 2018
-18|pledge/known:NATO 2 2020
38|pledge/known:NATO 2 2022
-6|pledge/known:NATO 2 2023
20|pledge/known:NATO 2 2024
10|pledge/known:NATO 2 2025
-21|pledge/known:NATO 2 2026
-3|pledge/known:NATO 2 2027
-15|pledge/known:NATO 2 since-2025
12|pledge/known:NATO 2 to-1999
24|pledge/known:NATO 2 to-2013
21|pledge/known:NATO 2 to-2021
52|pledge/known:NATO 2 to-2024
-20|pledge/known:NATO 2.1
-19|pledge/known:NATO 2.1 2025
-20|pledge/known:NATO 2.1 since-2025
-47|pledge/known:NATO 2.5
-6|pledge/known:NATO 2.5 2022
-9|pledge/known:NATO 2.5 2023
-9|pledge/known:NATO 2.5 2024
-17|pledge/known:NATO 2.5 2025
-5|pledge/known:NATO 2.5 2026
-22|pledge/known:NATO 2.5 since-2025
-24|pledge/known:NATO 2.5 to-2024
-3|pledge/known:NATO 2.6
-3|pledge/known:NATO 2.6 2025
-3|pledge/known:NATO 2.6 since-2025
-52|pledge/known:NATO 3
-9|pledge/known:NATO 3 2019
-3|pledge/known:NATO 3 2022
-9|pledge/known:NATO 3 2023
-19|pledge/known:NATO 3 2024
35|pledge/known:NATO 3 2025
-20|pledge/known:NATO 3 2026
-26|pledge/known:NATO 3 2027
-10|pledge/known:NATO 3 since-2025
-9|pledge/known:NATO 3 to-2021
-31|pledge/known:NATO 3 to-2024
-8|pledge/known:NATO 3.2
-8|pledge/known:NATO 3.2 1992
-8|pledge/known:NATO 3.2 to-1999
33|pledge/known:NATO 3.5
27|pledge/known:NATO 3.5 2025
12|pledge/known:NATO 3.5 2026
-6|pledge/known:NATO 3.5 2027
33|pledge/known:NATO 3.5 since-2025
-28|pledge/known:NATO 4
-7|pledge/known:NATO 4 1990
-16|pledge/known:NATO 4 2023
-9|pledge/known:NATO 4 to-1999
-16|pledge/known:NATO 4 to-2024
-3|pledge/known:NATO 4.7
-3|pledge/known:NATO 4.7 2025
-3|pledge/known:NATO 4.7 since-2025
62|pledge/known:NATO 5
4|pledge/known:NATO 5 2025
56|pledge/known:NATO 5 2026
62|pledge/known:NATO 5 since-2025
-11|pledge/known:NATO 5-6
-10|pledge/known:NATO 5-6 2025
-11|pledge/known:NATO 5-6 since-2025
-3|pledge/known:NATO 6
-4|pledge/known:NATO 7
-4|pledge/known:NATO 7 1981
-4|pledge/known:NATO 7 to-1999
21|pledge/known:NATO 8
21|pledge/known:NATO 8 2025
21|pledge/known:NATO 8 since-2025
55|pledge/known:NATO since-2025
-7|pledge/known:NATO to-1999
17|pledge/known:NATO to-2013
-33|pledge/known:NATO to-2024
19|pledge/known:NLD 2
54|pledge/known:NLD 2 2025
-35|pledge/known:NLD 2 2026
19|pledge/known:NLD 2 since-2025
-3|pledge/known:NLD 2.1
-3|pledge/known:NLD 2.1 2025
-3|pledge/known:NLD 2.1 since-2025
23|pledge/known:NLD 3.5
32|pledge/known:NLD 3.5 2025
-10|pledge/known:NLD 3.5 2026
23|pledge/known:NLD 3.5 since-2025
-9|pledge/known:NLD 5
-9|pledge/known:NLD 5 2025
-9|pledge/known:NLD 5 since-2025
28|pledge/known:NLD since-2025
20|pledge/known:NLD+SWE 3.5
20|pledge/known:NLD+SWE 3.5 2025
20|pledge/known:NLD+SWE 3.5 since-2025
20|pledge/known:NLD+SWE since-2025
-10|pledge/known:NOR 2
-11|pledge/known:NOR 2 2018
-11|pledge/known:NOR 2 to-2021
-3|pledge/known:NOR 2.6
-3|pledge/known:NOR 2.6 2025
-3|pledge/known:NOR 2.6 since-2025
3|pledge/known:NOR 3
7|pledge/known:NOR 3 2025
-4|pledge/known:NOR 3 2026
3|pledge/known:NOR 3 since-2025
4|pledge/known:NOR 3.5
22|pledge/known:NOR 3.5 2025
-18|pledge/known:NOR 3.5 2026
4|pledge/known:NOR 3.5 since-2025
41|pledge/known:NOR 5
41|pledge/known:NOR 5 2025
41|pledge/known:NOR 5 since-2025
46|pledge/known:NOR since-2025
-11|pledge/known:NOR to-2021
46|pledge/known:NZL 2
14|pledge/known:NZL 2 2022
4|pledge/known:NZL 2 2025
29|pledge/known:NZL 2 2026
33|pledge/known:NZL 2 since-2025
14|pledge/known:NZL 2 to-2024
-7|pledge/known:NZL 2.3
-7|pledge/known:NZL 2.3 2023
-7|pledge/known:NZL 2.3 to-2024
-5|pledge/known:NZL 2.4
-3|pledge/known:NZL 2.4 2026
-5|pledge/known:NZL 2.4 since-2025
-8|pledge/known:NZL 3.5
-8|pledge/known:NZL 3.5 2025
-8|pledge/known:NZL 3.5 since-2025
-7|pledge/known:NZL 5
-7|pledge/known:NZL 5 2025
-7|pledge/known:NZL 5 since-2025
13|pledge/known:NZL since-2025
7|pledge/known:NZL to-2024
-3|pledge/known:PHL 1
-3|pledge/known:PHL 1 2026
-3|pledge/known:PHL 1 since-2025
-14|pledge/known:PHL 1.5
-23|pledge/known:PHL 1.5 2025
9|pledge/known:PHL 1.5 2026
-14|pledge/known:PHL 1.5 since-2025
4|pledge/known:PHL 2
-3|pledge/known:PHL 2 2023
-15|pledge/known:PHL 2 2025
23|pledge/known:PHL 2 2026
8|pledge/known:PHL 2 since-2025
-4|pledge/known:PHL 2 to-2024
-11|pledge/known:PHL since-2025
-4|pledge/known:PHL to-2024
11|pledge/known:PNG 0.5
11|pledge/known:PNG 0.5 2023
11|pledge/known:PNG 0.5 to-2024
-6|pledge/known:PNG 2.3
-6|pledge/known:PNG 2.3 2023
-6|pledge/known:PNG 2.3 to-2024
5|pledge/known:PNG to-2024
-4|pledge/known:POL 1.5
-4|pledge/known:POL 1.5 2025
-4|pledge/known:POL 1.5 since-2025
-7|pledge/known:POL 1.81
-7|pledge/known:POL 1.81 1999
-7|pledge/known:POL 1.81 to-1999
4|pledge/known:POL 1.95
3|pledge/known:POL 1.95 2004
3|pledge/known:POL 1.95 to-2013
-51|pledge/known:POL 2
24|pledge/known:POL 2 2014
-15|pledge/known:POL 2 2016
-35|pledge/known:POL 2 2024
-23|pledge/known:POL 2 2025
-23|pledge/known:POL 2 since-2025
9|pledge/known:POL 2 to-2021
-36|pledge/known:POL 2 to-2024
3|pledge/known:POL 2.2
3|pledge/known:POL 2.2 1999
3|pledge/known:POL 2.2 to-1999
-12|pledge/known:POL 2.5
6|pledge/known:POL 2.5 2023
-12|pledge/known:POL 2.5 2024
-7|pledge/known:POL 2.5 2025
-7|pledge/known:POL 2.5 since-2025
-5|pledge/known:POL 2.5 to-2024
40|pledge/known:POL 3
8|pledge/known:POL 3 2023
20|pledge/known:POL 3 2024
10|pledge/known:POL 3 2025
12|pledge/known:POL 3 since-2025
28|pledge/known:POL 3 to-2024
-32|pledge/known:POL 3.5
-32|pledge/known:POL 3.5 2025
-32|pledge/known:POL 3.5 since-2025
26|pledge/known:POL 4
30|pledge/known:POL 4 2023
-4|pledge/known:POL 4 2025
-4|pledge/known:POL 4 since-2025
30|pledge/known:POL 4 to-2024
4|pledge/known:POL 4.7
4|pledge/known:POL 4.7 2025
4|pledge/known:POL 4.7 since-2025
10|pledge/known:POL 4.8
10|pledge/known:POL 4.8 2025
10|pledge/known:POL 4.8 since-2025
27|pledge/known:POL 5
37|pledge/known:POL 5 2025
-10|pledge/known:POL 5 2026
27|pledge/known:POL 5 since-2025
-20|pledge/known:POL since-2025
-4|pledge/known:POL to-1999
3|pledge/known:POL to-2013
10|pledge/known:POL to-2021
16|pledge/known:POL to-2024
-9|pledge/known:PRK 2
-8|pledge/known:PRK 2 2025
-8|pledge/known:PRK 2 since-2025
-7|pledge/known:PRK 3.5
-7|pledge/known:PRK 3.5 2026
-7|pledge/known:PRK 3.5 since-2025
-15|pledge/known:PRK since-2025
13|pledge/known:PRT 2
4|pledge/known:PRT 2 2024
36|pledge/known:PRT 2 2025
-27|pledge/known:PRT 2 2026
9|pledge/known:PRT 2 since-2025
4|pledge/known:PRT 2 to-2024
12|pledge/known:PRT 3.5
12|pledge/known:PRT 3.5 2025
12|pledge/known:PRT 3.5 since-2025
-21|pledge/known:PRT 8
-21|pledge/known:PRT 8 2025
-21|pledge/known:PRT 8 since-2025
4|pledge/known:PRT to-2024
10|pledge/known:ROU 2 2015
-4|pledge/known:ROU 2 2018
-3|pledge/known:ROU 2 2025
-3|pledge/known:ROU 2 since-2025
6|pledge/known:ROU 2 to-2021
-3|pledge/known:ROU 2.5 2022
4|pledge/known:ROU 2.5 2024
-3|pledge/known:ROU 3
-3|pledge/known:ROU 3 2025
-3|pledge/known:ROU 3 since-2025
13|pledge/known:ROU 3.5
13|pledge/known:ROU 3.5 2025
13|pledge/known:ROU 3.5 since-2025
-8|pledge/known:ROU 5
-8|pledge/known:ROU 5 2025
-8|pledge/known:ROU 5 since-2025
6|pledge/known:ROU to-2021
-3|pledge/known:RUS 2
-8|pledge/known:RUS 5
-8|pledge/known:RUS 5 2025
-8|pledge/known:RUS 5 since-2025
-11|pledge/known:RUS since-2025
-3|pledge/known:RUS to-2024
-7|pledge/known:SGP 2
-5|pledge/known:SGP 2 2026
-6|pledge/known:SGP 2 since-2025
32|pledge/known:SGP 3
26|pledge/known:SGP 3 2025
6|pledge/known:SGP 3 2026
32|pledge/known:SGP 3 since-2025
8|pledge/known:SGP 3-4
8|pledge/known:SGP 3-4 2025
8|pledge/known:SGP 3-4 since-2025
-7|pledge/known:SGP 3.5
-6|pledge/known:SGP 3.5 2026
-7|pledge/known:SGP 3.5 since-2025
-19|pledge/known:SGP 5
-18|pledge/known:SGP 5 2025
-19|pledge/known:SGP 5 since-2025
7|pledge/known:SGP since-2025
-3|pledge/known:SRB 1.81
-3|pledge/known:SRB 1.81 1999
-3|pledge/known:SRB 1.81 to-1999
-6|pledge/known:SRB to-1999
-22|pledge/known:SVK 1.5
-22|pledge/known:SVK 1.5 2025
-22|pledge/known:SVK 1.5 since-2025
64|pledge/known:SVK 2
11|pledge/known:SVK 2 2003
16|pledge/known:SVK 2 2023
38|pledge/known:SVK 2 2025
38|pledge/known:SVK 2 since-2025
11|pledge/known:SVK 2 to-2013
16|pledge/known:SVK 2 to-2024
-4|pledge/known:SVK 2.1
-3|pledge/known:SVK 2.1 2025
-4|pledge/known:SVK 2.1 since-2025
-18|pledge/known:SVK 3.5
-18|pledge/known:SVK 3.5 2025
-18|pledge/known:SVK 3.5 since-2025
-28|pledge/known:SVK 5
-28|pledge/known:SVK 5 2025
-28|pledge/known:SVK 5 since-2025
-36|pledge/known:SVK since-2025
11|pledge/known:SVK to-2013
16|pledge/known:SVK to-2024
20|pledge/known:SVN 2
17|pledge/known:SVN 2 2025
19|pledge/known:SVN 2 since-2025
6|pledge/known:SVN 3
4|pledge/known:SVN 3 2025
6|pledge/known:SVN 3 since-2025
-4|pledge/known:SVN 3.5
-4|pledge/known:SVN 3.5 2025
-4|pledge/known:SVN 3.5 since-2025
-12|pledge/known:SVN 5
-12|pledge/known:SVN 5 2025
-12|pledge/known:SVN 5 since-2025
8|pledge/known:SVN since-2025
8|pledge/known:SWE 2
45|pledge/known:SWE 2 2022
-6|pledge/known:SWE 2 2023
-22|pledge/known:SWE 2 2024
-7|pledge/known:SWE 2 2025
-8|pledge/known:SWE 2 since-2025
16|pledge/known:SWE 2 to-2024
5|pledge/known:SWE 2.6
5|pledge/known:SWE 2.6 2025
5|pledge/known:SWE 2.6 since-2025
-12|pledge/known:SWE 3
-10|pledge/known:SWE 3 2025
-12|pledge/known:SWE 3 since-2025
34|pledge/known:SWE 3.5
13|pledge/known:SWE 3.5 2025
21|pledge/known:SWE 3.5 2026
34|pledge/known:SWE 3.5 since-2025
5|pledge/known:SWE 5
5|pledge/known:SWE 5 2025
5|pledge/known:SWE 5 since-2025
-7|pledge/known:SWE 5.4
-7|pledge/known:SWE 5.4 2025
-7|pledge/known:SWE 5.4 since-2025
13|pledge/known:SWE since-2025
16|pledge/known:SWE to-2024
5|pledge/known:THA 1.4
5|pledge/known:THA 1.4 2025
5|pledge/known:THA 1.4 since-2025
-11|pledge/known:THA 2
-3|pledge/known:THA 2 2023
-8|pledge/known:THA 2 2024
-11|pledge/known:THA 2 to-2024
5|pledge/known:THA since-2025
-11|pledge/known:THA to-2024
-13|pledge/known:TUR 1.5
-9|pledge/known:TUR 1.5 2025
-4|pledge/known:TUR 1.5 2026
-13|pledge/known:TUR 1.5 since-2025
3|pledge/known:TUR 2
-3|pledge/known:TUR 2 2006
19|pledge/known:TUR 2 2018
-3|pledge/known:TUR 2 2023
-7|pledge/known:TUR 2 2025
-9|pledge/known:TUR 2 since-2025
-3|pledge/known:TUR 2 to-2013
19|pledge/known:TUR 2 to-2021
-3|pledge/known:TUR 2 to-2024
-3|pledge/known:TUR 2.1
-3|pledge/known:TUR 2.1 2026
-3|pledge/known:TUR 2.1 since-2025
-10|pledge/known:TUR 3.5
13|pledge/known:TUR 3.5 2025
-22|pledge/known:TUR 3.5 2026
-10|pledge/known:TUR 3.5 since-2025
32|pledge/known:TUR 5 2025
-32|pledge/known:TUR 5 2026
-36|pledge/known:TUR since-2025
-3|pledge/known:TUR to-2013
19|pledge/known:TUR to-2021
-3|pledge/known:TUR to-2024
-19|pledge/known:TWN 2
-9|pledge/known:TWN 2 2022
-3|pledge/known:TWN 2 2024
-6|pledge/known:TWN 2 2025
-7|pledge/known:TWN 2 since-2025
-12|pledge/known:TWN 2 to-2024
-26|pledge/known:TWN 2.3
-26|pledge/known:TWN 2.3 2025
-26|pledge/known:TWN 2.3 since-2025
-3|pledge/known:TWN 2.4
-3|pledge/known:TWN 2.4 2025
-3|pledge/known:TWN 2.4 since-2025
32|pledge/known:TWN 3
31|pledge/known:TWN 3 2025
31|pledge/known:TWN 3 since-2025
-17|pledge/known:TWN 3.5
-16|pledge/known:TWN 3.5 2025
-17|pledge/known:TWN 3.5 since-2025
45|pledge/known:TWN 5
20|pledge/known:TWN 5 2025
25|pledge/known:TWN 5 2026
45|pledge/known:TWN 5 since-2025
22|pledge/known:TWN since-2025
-12|pledge/known:TWN to-2024
-9|pledge/known:UKR 0.25
-9|pledge/known:UKR 0.25 2025
-9|pledge/known:UKR 0.25 since-2025
-3|pledge/known:UKR 2
-3|pledge/known:UKR 2 2025
-3|pledge/known:UKR 2 since-2025
-16|pledge/known:UKR since-2025
-20|pledge/known:USA 2
-3|pledge/known:USA 2 2024
-12|pledge/known:USA 2 2025
-13|pledge/known:USA 2 since-2025
-4|pledge/known:USA 2 to-2024
-9|pledge/known:USA 3
-4|pledge/known:USA 3 2025
-5|pledge/known:USA 3 2026
-9|pledge/known:USA 3 since-2025
6|pledge/known:USA 3.4
6|pledge/known:USA 3.4 1992
6|pledge/known:USA 3.4 to-1999
-11|pledge/known:USA 3.5
-12|pledge/known:USA 3.5 2026
-11|pledge/known:USA 3.5 since-2025
19|pledge/known:USA 4
12|pledge/known:USA 4 1989
8|pledge/known:USA 4 1990
19|pledge/known:USA 4 to-1999
17|pledge/known:USA 4.5
17|pledge/known:USA 4.5 2027
17|pledge/known:USA 4.5 since-2025
-9|pledge/known:USA 5
9|pledge/known:USA 5 2025
-18|pledge/known:USA 5 2026
-9|pledge/known:USA 5 since-2025
10|pledge/known:USA 7
10|pledge/known:USA 7 1981
10|pledge/known:USA 7 to-1999
-29|pledge/known:USA since-2025
33|pledge/known:USA to-1999
-3|pledge/known:USA to-2021
-5|pledge/known:USA to-2024
4|pledge/known:VNM 2
4|pledge/known:VNM 2 2026
4|pledge/known:VNM 2 since-2025
-4|pledge/known:VNM 3.5
-4|pledge/known:VNM 3.5 2025
-4|pledge/known:VNM 3.5 since-2025
-4|pledge/known:VNM 5
-4|pledge/known:VNM 5 2025
-4|pledge/known:VNM 5 since-2025
-7|pledge/known:VNM since-2025
-27|pledge/last:before
-41|pledge/last:same-sentence
-9|pledge/named:1
-3|pledge/named:2
-16|pledge/named:3
-93|pledge/ruled
-30|pledge/ruled:spender-asked-before
-56|pledge/ruled:spender-before
-29|pledge/ruled:spender-beside
3|pledge/ruled:spender-both
-19|pledge/ruled:spender-clause
-13|pledge/ruled:spender-clause-after
32|pledge/ruled:spender-home
-30|pledge/ruled:spender-listed
16|pledge/ruled:spender-matched
9|pledge/ruled:spender-meets
-29|pledge/ruled:spender-near
-41|pledge/ruled:spender-object
4|pledge/ruled:spender-of-gdp
-31|pledge/ruled:spender-of-noun
8|pledge/ruled:spender-ours
-15|pledge/ruled:spender-party
43|pledge/ruled:spender-relative
9|pledge/ruled:spender-respectively
11|pledge/ruled:spender-set-by
50|pledge/ruled:spender-subject
15|pledge/ruled:spender-where
-17|pledge/same-figure-of-another
17|pledge/same-figure-of-it
31|pledge/subject-of:able
-45|pledge/subject-of:about
13|pledge/subject-of:accept
4|pledge/subject-of:add up to
-9|pledge/subject-of:adopt
11|pledge/subject-of:advance
35|pledge/subject-of:agree
15|pledge/subject-of:aim
-4|pledge/subject-of:amount
-27|pledge/subject-of:announce
9|pledge/subject-of:argue
20|pledge/subject-of:ask
-34|pledge/subject-of:ask for
7|pledge/subject-of:aspire
15|pledge/subject-of:attain
4|pledge/subject-of:average
-55|pledge/subject-of:back
10|pledge/subject-of:battle
-8|pledge/subject-of:be
-9|pledge/subject-of:believe
-27|pledge/subject-of:bind
7|pledge/subject-of:bring
3|pledge/subject-of:bring forward
4|pledge/subject-of:budget
-16|pledge/subject-of:cajole
-65|pledge/subject-of:call
14|pledge/subject-of:call for
-26|pledge/subject-of:climb
-11|pledge/subject-of:cling to
49|pledge/subject-of:commit
-18|pledge/subject-of:concede
-14|pledge/subject-of:confirm
5|pledge/subject-of:consider
3|pledge/subject-of:consult
-36|pledge/subject-of:contribute
4|pledge/subject-of:decide
-4|pledge/subject-of:devote
-3|pledge/subject-of:discuss
-13|pledge/subject-of:dismiss
-5|pledge/subject-of:do
10|pledge/subject-of:double
14|pledge/subject-of:drop
-4|pledge/subject-of:due
-14|pledge/subject-of:effort
19|pledge/subject-of:enact
-15|pledge/subject-of:endeavour
-43|pledge/subject-of:endorse
3|pledge/subject-of:equal
3|pledge/subject-of:exceed
13|pledge/subject-of:expand
-19|pledge/subject-of:expect
7|pledge/subject-of:fall
-51|pledge/subject-of:feel
4|pledge/subject-of:find the money for
22|pledge/subject-of:foresee
3|pledge/subject-of:fulfil
-55|pledge/subject-of:fulfill
-19|pledge/subject-of:get
-11|pledge/subject-of:give
-45|pledge/subject-of:go
3|pledge/subject-of:have
24|pledge/subject-of:head
10|pledge/subject-of:hint
26|pledge/subject-of:hit
17|pledge/subject-of:hold
-16|pledge/subject-of:hold up
-16|pledge/subject-of:honor
67|pledge/subject-of:honour
7|pledge/subject-of:hope
-24|pledge/subject-of:inch
11|pledge/subject-of:increase
15|pledge/subject-of:insist
4|pledge/subject-of:insist on
5|pledge/subject-of:instruct
39|pledge/subject-of:intend
17|pledge/subject-of:invest
3|pledge/subject-of:jump
-26|pledge/subject-of:keep
-77|pledge/subject-of:leap
-23|pledge/subject-of:leave
10|pledge/subject-of:lift
8|pledge/subject-of:live with
24|pledge/subject-of:make good on
9|pledge/subject-of:march
-30|pledge/subject-of:match
52|pledge/subject-of:mean
5|pledge/subject-of:meet
6|pledge/subject-of:move
-44|pledge/subject-of:move up
15|pledge/subject-of:name
-45|pledge/subject-of:nod to
31|pledge/subject-of:oblige
4|pledge/subject-of:offer
10|pledge/subject-of:oppose
-30|pledge/subject-of:opt
13|pledge/subject-of:order
-78|pledge/subject-of:pay
15|pledge/subject-of:plan
8|pledge/subject-of:pledge
-10|pledge/subject-of:prepare
-3|pledge/subject-of:press
72|pledge/subject-of:promise
-3|pledge/subject-of:push back
8|pledge/subject-of:put
6|pledge/subject-of:raise
-19|pledge/subject-of:reaffirm
-8|pledge/subject-of:reckon
-17|pledge/subject-of:recommend
12|pledge/subject-of:refuse
5|pledge/subject-of:resolve
18|pledge/subject-of:rise
-6|pledge/subject-of:satisfy
6|pledge/subject-of:scramble
4|pledge/subject-of:secure
9|pledge/subject-of:seek
4|pledge/subject-of:set out
5|pledge/subject-of:settle for
-37|pledge/subject-of:settle on
12|pledge/subject-of:shrink
4|pledge/subject-of:shy away
-71|pledge/subject-of:sidestep
-6|pledge/subject-of:sign off on
-3|pledge/subject-of:sign on
25|pledge/subject-of:sign up
-15|pledge/subject-of:sit
-5|pledge/subject-of:speak of
39|pledge/subject-of:spend
6|pledge/subject-of:squeeze
-9|pledge/subject-of:stand by
17|pledge/subject-of:stay
3|pledge/subject-of:stick with
21|pledge/subject-of:stop
-5|pledge/subject-of:struggle
-43|pledge/subject-of:study
-4|pledge/subject-of:subscribe
-18|pledge/subject-of:take
3|pledge/subject-of:target
58|pledge/subject-of:tell
7|pledge/subject-of:think
24|pledge/subject-of:time
-4|pledge/subject-of:tout
7|pledge/subject-of:undertake
-16|pledge/subject-of:use
44|pledge/subject-of:veto
89|pledge/subject-of:vow
45|pledge/subject-of:want
-17|pledge/subject-of:warn
12|pledge/subject-of:work
-42|pledge/subject-of:work towards
10|pledge/subject-of:write
17|pledge/subject:be body
25|pledge/subject:be capital
12|pledge/subject:be country
-17|pledge/subject:be gov
-34|pledge/subject:be leader
-44|pledge/subject:be nongov
8|pledge/subject:be people
27|pledge/subject:be pronoun
4|pledge/subject:cap body
-46|pledge/subject:cap country
4|pledge/subject:cap gov
18|pledge/subject:cap leader
13|pledge/subject:cap pronoun
8|pledge/subject:demand body
5|pledge/subject:demand capital
36|pledge/subject:demand country
-27|pledge/subject:demand gov
31|pledge/subject:demand leader
-5|pledge/subject:demand nongov
12|pledge/subject:demand pronoun
44|pledge/subject:denial capital
-64|pledge/subject:denial gov
11|pledge/subject:denial nongov
6|pledge/subject:level body
-16|pledge/subject:level country
16|pledge/subject:level gov
20|pledge/subject:level leader
-13|pledge/subject:level nongov
-14|pledge/subject:move allies
7|pledge/subject:move body
-12|pledge/subject:move capital
-22|pledge/subject:move country
-17|pledge/subject:move gov
-41|pledge/subject:move leader
-10|pledge/subject:move nongov
9|pledge/subject:move people
-4|pledge/subject:move pronoun
-16|pledge/subject:pledge allies
32|pledge/subject:pledge body
89|pledge/subject:pledge capital
41|pledge/subject:pledge country
-6|pledge/subject:pledge gov
17|pledge/subject:pledge leader
-5|pledge/subject:pledge nongov
-10|pledge/subject:pledge people
-54|pledge/subject:pledge pronoun
-32|pledge/subject:proposal capital
-22|pledge/subject:proposal country
-37|pledge/subject:proposal gov
20|pledge/subject:proposal leader
-12|pledge/subject:proposal nongov
3|pledge/subject:proposal people
12|pledge/subject:proposal pronoun
-34|pledge/subject:spend body
29|pledge/subject:spend country
-3|pledge/subject:spend leader
24|pledge/subject:spend pronoun
5|pledge/told-of:0
40|pledge/told-of:1
-14|pledge/told-of:2
-31|pledge/told-of:3
5|pledge/unnamed
22|pledge/unnamed-beside-others
3|proposal/after-joint:0 far
13|proposal/after-joint:0 mid
21|proposal/after-joint:0 near
18|proposal/after-joint:1 far
-36|proposal/after-joint:1 mid
9|proposal/after-joint:1 near
7|proposal/after-joint:2 far
44|proposal/after-joint:2 mid
6|proposal/after-joint:2 near
-13|proposal/after-joint:3 far
-4|proposal/after-joint:3 mid
7|proposal/after-led:\" far joined
3|proposal/after-led:\" near joined
-8|proposal/after-led:# near free
18|proposal/after-led:, far joined
27|proposal/after-led:, near joined
-5|proposal/after-led:. far free
-19|proposal/after-led:; far joined
15|proposal/after-led:; near joined
-7|proposal/after-led:PARTY near free
-8|proposal/after-led:advise far joined
10|proposal/after-led:alliance far joined
-29|proposal/after-led:an far joined
-5|proposal/after-led:and far free
-5|proposal/after-led:and far joined
-4|proposal/after-led:and near joined
8|proposal/after-led:as far free
-42|proposal/after-led:as far joined
-28|proposal/after-led:as near free
-3|proposal/after-led:as near joined
4|proposal/after-led:at near free
7|proposal/after-led:bring far joined
-9|proposal/after-led:by far free
9|proposal/after-led:by far joined
-3|proposal/after-led:commit near joined
18|proposal/after-led:cost far joined
-5|proposal/after-led:even far joined
-8|proposal/after-led:for far free
-11|proposal/after-led:for far joined
77|proposal/after-led:for near free
32|proposal/after-led:former far joined
3|proposal/after-led:freeze far joined
5|proposal/after-led:from near free
3|proposal/after-led:from near joined
3|proposal/after-led:give near free
-8|proposal/after-led:had far joined
-21|proposal/after-led:have far joined
5|proposal/after-led:if far joined
-17|proposal/after-led:if near joined
11|proposal/after-led:in far free
9|proposal/after-led:in far joined
-18|proposal/after-led:in line with near joined
-30|proposal/after-led:in near free
5|proposal/after-led:in near joined
4|proposal/after-led:into near free
-3|proposal/after-led:is far free
22|proposal/after-led:least near free
6|proposal/after-led:left far joined
4|proposal/after-led:let near free
-8|proposal/after-led:level far joined
23|proposal/after-led:like near free
-21|proposal/after-led:method far free
3|proposal/after-led:michael far joined
3|proposal/after-led:new near free
26|proposal/after-led:next far joined
8|proposal/after-led:next near free
-3|proposal/after-led:no near free
4|proposal/after-led:note far joined
31|proposal/after-led:of far free
15|proposal/after-led:of far joined
21|proposal/after-led:of near free
-28|proposal/after-led:of near joined
4|proposal/after-led:on far free
-9|proposal/after-led:on near free
-5|proposal/after-led:outside far joined
-15|proposal/after-led:please far joined
12|proposal/after-led:present far joined
7|proposal/after-led:prime minister far joined
-35|proposal/after-led:provided near free
3|proposal/after-led:read far joined
32|proposal/after-led:reckon near joined
-37|proposal/after-led:resembles far free
-24|proposal/after-led:say far joined
-6|proposal/after-led:strategy far free
-3|proposal/after-led:talk far joined
23|proposal/after-led:target near joined
5|proposal/after-led:taunted far joined
-16|proposal/after-led:tell far joined
-3|proposal/after-led:than far free
-15|proposal/after-led:that far joined
10|proposal/after-led:that near free
28|proposal/after-led:that near joined
-54|proposal/after-led:this far joined
3|proposal/after-led:though far joined
-6|proposal/after-led:time far free
-3|proposal/after-led:to near free
-3|proposal/after-led:toward near free
10|proposal/after-led:upon near free
6|proposal/after-led:visiting far joined
26|proposal/after-led:visits near free
6|proposal/after-led:was far joined
-13|proposal/after-led:what far joined
-7|proposal/after-led:where far joined
39|proposal/after-led:which far joined
-4|proposal/after-led:which near joined
3|proposal/after-led:while far joined
10|proposal/after-led:with far joined
-6|proposal/after-led:with near free
-7|proposal/after-led:without near free
-16|proposal/after-led:would near joined
4|proposal/after-led:write far joined
37|proposal/after:allies name
17|proposal/after:body name
12|proposal/after:body owner
-11|proposal/after:capital name
-34|proposal/after:capital owner
42|proposal/after:country name
22|proposal/after:country owner
-75|proposal/after:gov name
5|proposal/after:gov owner
16|proposal/after:leader name
4|proposal/after:leader owner
-4|proposal/after:nongov name
12|proposal/after:nongov owner
6|proposal/after:people name
-3|proposal/after:people owner
26|proposal/after:pronoun name
-4|proposal/after:pronoun owner
-29|proposal/asked
-30|proposal/asks
-14|proposal/before-clause:after-figure inside name body
-8|proposal/before-clause:after-figure inside name capital
-24|proposal/before-clause:after-figure inside name gov
11|proposal/before-clause:after-figure inside name leader
12|proposal/before-clause:after-figure inside name nongov
-21|proposal/before-clause:after-figure inside name pronoun
14|proposal/before-clause:after-figure inside owner gov
11|proposal/before-clause:after-figure inside owner leader
7|proposal/before-clause:after-figure inside owner pronoun
15|proposal/before-clause:after-figure opens name body
5|proposal/before-clause:after-figure opens name capital
4|proposal/before-clause:after-figure opens name country
17|proposal/before-clause:after-figure opens name leader
6|proposal/before-clause:after-figure opens owner country
-12|proposal/before-clause:after-figure opens owner gov
-12|proposal/before-clause:free inside name allies
-6|proposal/before-clause:free inside name body
-7|proposal/before-clause:free inside name capital
9|proposal/before-clause:free inside name country
14|proposal/before-clause:free inside name gov
-17|proposal/before-clause:free inside name leader
56|proposal/before-clause:free inside name nongov
8|proposal/before-clause:free inside name people
-17|proposal/before-clause:free inside owner body
-16|proposal/before-clause:free inside owner capital
-10|proposal/before-clause:free inside owner country
-17|proposal/before-clause:free inside owner gov
29|proposal/before-clause:free inside owner leader
21|proposal/before-clause:free inside owner nongov
-12|proposal/before-clause:free inside owner people
-12|proposal/before-clause:free inside owner pronoun
22|proposal/before-clause:free opens name allies
14|proposal/before-clause:free opens name body
9|proposal/before-clause:free opens name capital
-36|proposal/before-clause:free opens name country
7|proposal/before-clause:free opens name gov
19|proposal/before-clause:free opens name leader
-46|proposal/before-clause:free opens name nongov
-11|proposal/before-clause:free opens name pronoun
10|proposal/before-clause:free opens owner body
18|proposal/before-clause:free opens owner country
-7|proposal/before-clause:free opens owner gov
-28|proposal/before-clause:free opens owner leader
8|proposal/before-clause:free opens owner nongov
-9|proposal/before-clause:free opens owner people
13|proposal/before-clause:free opens owner pronoun
27|proposal/before-far:20
23|proposal/before-far:4
-48|proposal/before-far:60
28|proposal/before-far:9
-5|proposal/before-free:0 after-figure name far
24|proposal/before-free:0 after-figure name near
5|proposal/before-free:0 after-figure owner far
11|proposal/before-free:0 after-figure owner near
4|proposal/before-free:0 free name far
35|proposal/before-free:0 free name near
-6|proposal/before-free:0 free owner far
9|proposal/before-free:0 free owner near
-5|proposal/before-free:1 after-figure name far
-10|proposal/before-free:1 after-figure name near
-16|proposal/before-free:1 after-figure owner far
24|proposal/before-free:1 after-figure owner near
-21|proposal/before-free:1 free name far
-20|proposal/before-free:1 free name near
-23|proposal/before-free:1 free owner far
9|proposal/before-free:1 free owner near
-8|proposal/before-free:2 after-figure name far
12|proposal/before-free:2 after-figure owner far
14|proposal/before-free:2 free name far
3|proposal/before-free:2 free name near
-13|proposal/before-free:2 free owner far
-4|proposal/before-free:2 free owner near
7|proposal/before-free:3 free name near
32|proposal/before-joint:0 after-figure
17|proposal/before-joint:0 free
18|proposal/before-joint:1 after-figure
22|proposal/before-joint:1 free
-38|proposal/before-joint:2 after-figure
-15|proposal/before-joint:2 free
21|proposal/before-joint:3 after-figure
-29|proposal/before-joint:3 free
-29|proposal/before-led:
55|proposal/before-led:\"
3|proposal/before-led:#
-10|proposal/before-led:'s
6|proposal/before-led:)
-22|proposal/before-led:,
-10|proposal/before-led:-
34|proposal/before-led:--
4|proposal/before-led:.
-5|proposal/before-led::
13|proposal/before-led:DATE
40|proposal/before-led:PARTY
10|proposal/before-led:accept
-6|proposal/before-led:admiral
-22|proposal/before-led:advise
4|proposal/before-led:afd
-61|proposal/before-led:after
-4|proposal/before-led:ambassador
-4|proposal/before-led:an
-4|proposal/before-led:and
15|proposal/before-led:as
-27|proposal/before-led:asian
-25|proposal/before-led:at
-3|proposal/before-led:back
3|proposal/before-led:be
9|proposal/before-led:before
4|proposal/before-led:behind
12|proposal/before-led:believe
3|proposal/before-led:bring
-19|proposal/before-led:by
9|proposal/before-led:call for
14|proposal/before-led:call on
5|proposal/before-led:campaign
30|proposal/before-led:chairs
3|proposal/before-led:chief
-10|proposal/before-led:cite
-21|proposal/before-led:conference
-9|proposal/before-led:contrasted
7|proposal/before-led:defence minister
13|proposal/before-led:defense minister
-4|proposal/before-led:defense secretary
7|proposal/before-led:designate
-11|proposal/before-led:draft
4|proposal/before-led:drop
7|proposal/before-led:eastern
-6|proposal/before-led:elect
32|proposal/before-led:every
4|proposal/before-led:finance minister
5|proposal/before-led:fix
7|proposal/before-led:floor
-27|proposal/before-led:follow
-6|proposal/before-led:follows
11|proposal/before-led:for
7|proposal/before-led:form
-34|proposal/before-led:former
-27|proposal/before-led:from
17|proposal/before-led:general
-4|proposal/before-led:government
9|proposal/before-led:help
3|proposal/before-led:her
-16|proposal/before-led:his
-7|proposal/before-led:host
-16|proposal/before-led:if
9|proposal/before-led:in
17|proposal/before-led:insist
12|proposal/before-led:invited
-5|proposal/before-led:is
6|proposal/before-led:its
8|proposal/before-led:keep
4|proposal/before-led:known
37|proposal/before-led:lead
5|proposal/before-led:leader
-15|proposal/before-led:leave
35|proposal/before-led:let
4|proposal/before-led:lift
15|proposal/before-led:like to see
-6|proposal/before-led:make
12|proposal/before-led:meet
-31|proposal/before-led:national security adviser
20|proposal/before-led:neighbouring
-38|proposal/before-led:new
16|proposal/before-led:newest
-10|proposal/before-led:of
14|proposal/before-led:off
13|proposal/before-led:on
6|proposal/before-led:other
13|proposal/before-led:own
9|proposal/before-led:party
3|proposal/before-led:pis
5|proposal/before-led:president
-11|proposal/before-led:prime minister
-21|proposal/before-led:principal
8|proposal/before-led:propel
5|proposal/before-led:propose
3|proposal/before-led:push
4|proposal/before-led:ratify
22|proposal/before-led:rebuilding
-7|proposal/before-led:regards
-6|proposal/before-led:repeat
-8|proposal/before-led:republican
-15|proposal/before-led:right
12|proposal/before-led:runs
-27|proposal/before-led:say
-10|proposal/before-led:senior
-8|proposal/before-led:socialist
-6|proposal/before-led:some
-9|proposal/before-led:supporters
3|proposal/before-led:take
-15|proposal/before-led:tell
11|proposal/before-led:that
-41|proposal/before-led:the
23|proposal/before-led:think
12|proposal/before-led:to
-9|proposal/before-led:trail
3|proposal/before-led:triple
-45|proposal/before-led:two
-3|proposal/before-led:under
-34|proposal/before-led:urge
-9|proposal/before-led:use
4|proposal/before-led:view
16|proposal/before-led:want
10|proposal/before-led:were
20|proposal/before-led:what
17|proposal/before-led:where
8|proposal/before-led:whether
-27|proposal/before-led:which
22|proposal/before-led:while
4|proposal/before-led:whose
-62|proposal/before-led:with
23|proposal/before-led:within
12|proposal/before-led:—
10|proposal/before:allies name
9|proposal/before:body name
-6|proposal/before:body owner
-10|proposal/before:capital owner
-24|proposal/before:country name
17|proposal/before:country owner
-23|proposal/before:gov owner
29|proposal/before:leader name
12|proposal/before:leader owner
23|proposal/before:nongov name
30|proposal/before:nongov owner
8|proposal/before:people name
-21|proposal/before:people owner
-32|proposal/before:pronoun name
8|proposal/before:pronoun owner
-4|proposal/class-home:ALLIES CHN
29|proposal/class-home:ALLIES JPN
-25|proposal/class-home:ALLIES NATO
-4|proposal/class-home:ALLIES USA
-9|proposal/class-home:ALLIES foe
14|proposal/class-home:ALLIES land
-10|proposal/class-home:ALLIES member
6|proposal/class-home:CHN CHN
-22|proposal/class-home:CHN JPN
-12|proposal/class-home:CHN land
-5|proposal/class-home:EU EU
25|proposal/class-home:EU NATO
-4|proposal/class-home:EU land
23|proposal/class-home:EU member
-4|proposal/class-home:JPN CHN
10|proposal/class-home:JPN NATO
22|proposal/class-home:JPN land
-11|proposal/class-home:JPN member
-4|proposal/class-home:NATO EU
8|proposal/class-home:NATO JPN
25|proposal/class-home:NATO NATO
-9|proposal/class-home:NATO USA
-5|proposal/class-home:NATO foe
-37|proposal/class-home:NATO land
28|proposal/class-home:NATO member
15|proposal/class-home:USA CHN
-3|proposal/class-home:USA JPN
-8|proposal/class-home:USA NATO
13|proposal/class-home:USA USA
8|proposal/class-home:USA foe
-28|proposal/class-home:USA member
3|proposal/class-home:foe JPN
-21|proposal/class-home:foe foe
12|proposal/class-home:foe land
-8|proposal/class-home:foe member
-12|proposal/class-home:land CHN
21|proposal/class-home:land JPN
-14|proposal/class-home:land NATO
25|proposal/class-home:land land
24|proposal/class-home:land member
12|proposal/class-home:member EU
-31|proposal/class-home:member JPN
-13|proposal/class-home:member NATO
27|proposal/class-home:member foe
-22|proposal/class-home:member land
-18|proposal/class-home:member member
-3|proposal/class-named:ALLIES CHN nobody-named
7|proposal/class-named:ALLIES JPN nobody-named
21|proposal/class-named:ALLIES JPN others-named
-8|proposal/class-named:ALLIES NATO nobody-named
-16|proposal/class-named:ALLIES NATO others-named
-3|proposal/class-named:ALLIES USA nobody-named
-6|proposal/class-named:ALLIES foe nobody-named
-4|proposal/class-named:ALLIES foe others-named
4|proposal/class-named:ALLIES land nobody-named
10|proposal/class-named:ALLIES land others-named
-38|proposal/class-named:ALLIES member nobody-named
28|proposal/class-named:ALLIES member others-named
-10|proposal/class-named:CHN CHN nobody-named
16|proposal/class-named:CHN CHN others-named
-6|proposal/class-named:CHN JPN nobody-named
-16|proposal/class-named:CHN JPN others-named
-12|proposal/class-named:CHN land others-named
-7|proposal/class-named:EU EU others-named
25|proposal/class-named:EU NATO nobody-named
-4|proposal/class-named:EU land others-named
23|proposal/class-named:EU member others-named
-4|proposal/class-named:JPN CHN others-named
-25|proposal/class-named:JPN JPN nobody-named
23|proposal/class-named:JPN JPN others-named
10|proposal/class-named:JPN NATO others-named
-15|proposal/class-named:JPN land nobody-named
38|proposal/class-named:JPN land others-named
-11|proposal/class-named:JPN member others-named
-3|proposal/class-named:NATO EU others-named
-25|proposal/class-named:NATO JPN nobody-named
33|proposal/class-named:NATO JPN others-named
34|proposal/class-named:NATO NATO nobody-named
-8|proposal/class-named:NATO NATO others-named
-8|proposal/class-named:NATO USA nobody-named
-19|proposal/class-named:NATO foe nobody-named
14|proposal/class-named:NATO foe others-named
-28|proposal/class-named:NATO land nobody-named
-10|proposal/class-named:NATO land others-named
30|proposal/class-named:NATO member others-named
14|proposal/class-named:USA CHN nobody-named
35|proposal/class-named:USA JPN nobody-named
-38|proposal/class-named:USA JPN others-named
-8|proposal/class-named:USA NATO others-named
11|proposal/class-named:USA USA nobody-named
8|proposal/class-named:USA foe nobody-named
24|proposal/class-named:USA land nobody-named
-21|proposal/class-named:USA land others-named
-13|proposal/class-named:USA member nobody-named
-14|proposal/class-named:USA member others-named
5|proposal/class-named:foe JPN others-named
-4|proposal/class-named:foe foe nobody-named
-17|proposal/class-named:foe foe others-named
12|proposal/class-named:foe land others-named
4|proposal/class-named:foe member nobody-named
-11|proposal/class-named:foe member others-named
-12|proposal/class-named:land CHN others-named
36|proposal/class-named:land JPN nobody-named
-15|proposal/class-named:land JPN others-named
-14|proposal/class-named:land NATO nobody-named
23|proposal/class-named:land land nobody-named
13|proposal/class-named:land member nobody-named
11|proposal/class-named:land member others-named
12|proposal/class-named:member EU others-named
-22|proposal/class-named:member JPN nobody-named
-10|proposal/class-named:member JPN others-named
-35|proposal/class-named:member NATO nobody-named
22|proposal/class-named:member NATO others-named
20|proposal/class-named:member foe nobody-named
7|proposal/class-named:member foe others-named
-7|proposal/class-named:member land nobody-named
-15|proposal/class-named:member land others-named
38|proposal/class-named:member member nobody-named
-56|proposal/class-named:member member others-named
30|proposal/class-shape:ALLIES fine
-26|proposal/class-shape:ALLIES half
-12|proposal/class-shape:ALLIES tenth
-3|proposal/class-shape:ALLIES whole
-9|proposal/class-shape:CHN half
-19|proposal/class-shape:CHN whole
17|proposal/class-shape:EU half
21|proposal/class-shape:EU whole
-29|proposal/class-shape:JPN fine
15|proposal/class-shape:JPN half
6|proposal/class-shape:JPN tenth
24|proposal/class-shape:JPN whole
29|proposal/class-shape:NATO fine
4|proposal/class-shape:NATO half
3|proposal/class-shape:NATO tenth
-31|proposal/class-shape:NATO whole
-15|proposal/class-shape:USA half
8|proposal/class-shape:USA tenth
8|proposal/class-shape:USA whole
-5|proposal/class-shape:foe fine
-4|proposal/class-shape:foe tenth
-4|proposal/class-shape:foe whole
7|proposal/class-shape:land half
26|proposal/class-shape:land tenth
11|proposal/class-shape:land whole
-24|proposal/class-shape:member fine
11|proposal/class-shape:member half
-27|proposal/class-shape:member tenth
-5|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 0
32|proposal/class-value:ALLIES 0.25
-3|proposal/class-value:ALLIES 0.5
-3|proposal/class-value:ALLIES 1
-23|proposal/class-value:ALLIES 1.5
-3|proposal/class-value:ALLIES 1E+1
-7|proposal/class-value:ALLIES 2
39|proposal/class-value:ALLIES 3
-18|proposal/class-value:ALLIES 5
-3|proposal/class-value:ALLIES 6
-5|proposal/class-value:EU 1
7|proposal/class-value:EU 1.5
19|proposal/class-value:EU 2
-8|proposal/class-value:EU 2.5
9|proposal/class-value:EU 3
18|proposal/class-value:EU 3.5
-3|proposal/class-value:EU 5
31|proposal/class-value:NATO 0.25
-3|proposal/class-value:NATO 1
23|proposal/class-value:NATO 1.5
-18|proposal/class-value:NATO 2
-3|proposal/class-value:NATO 2.5
-4|proposal/class-value:NATO 2.7
3|proposal/class-value:NATO 2.8
-4|proposal/class-value:NATO 2E+1
-14|proposal/class-value:NATO 3
-3|proposal/class-value:NATO 3.3
-11|proposal/class-value:NATO 3.5
17|proposal/class-value:NATO 3.6
9|proposal/class-value:NATO 5
-3|proposal/class-value:NATO 5.5
-16|proposal/class-value:USA 1.5
-14|proposal/class-value:USA 1.7
-3|proposal/class-value:USA 1.8
-11|proposal/class-value:USA 1E+1
-14|proposal/class-value:USA 2
7|proposal/class-value:USA 2.5
-4|proposal/class-value:USA 2.8
14|proposal/class-value:USA 2E+1
-22|proposal/class-value:USA 3
-9|proposal/class-value:USA 3.4
-17|proposal/class-value:USA 3.5
-18|proposal/class-value:USA 4
11|proposal/class-value:USA 4.5
9|proposal/class-value:USA 4.7
16|proposal/class-value:USA 4.8
59|proposal/class-value:USA 5
15|proposal/class-value:USA 5.2
69|proposal/class-verb:ALLIES be
-17|proposal/class-verb:ALLIES cap
-14|proposal/class-verb:ALLIES demand
-7|proposal/class-verb:ALLIES denial
-21|proposal/class-verb:ALLIES level
-60|proposal/class-verb:ALLIES move
49|proposal/class-verb:ALLIES pledge
-22|proposal/class-verb:ALLIES proposal
8|proposal/class-verb:ALLIES spend
-13|proposal/class-verb:CHN move
-6|proposal/class-verb:CHN pledge
-9|proposal/class-verb:CHN proposal
14|proposal/class-verb:EU be
8|proposal/class-verb:EU cap
-3|proposal/class-verb:EU demand
26|proposal/class-verb:EU move
11|proposal/class-verb:EU proposal
-44|proposal/class-verb:JPN be
-3|proposal/class-verb:JPN cap
7|proposal/class-verb:JPN denial
-14|proposal/class-verb:JPN level
-5|proposal/class-verb:JPN move
38|proposal/class-verb:JPN pledge
-28|proposal/class-verb:JPN proposal
17|proposal/class-verb:JPN spend
11|proposal/class-verb:NATO be
-44|proposal/class-verb:NATO cap
-50|proposal/class-verb:NATO demand
30|proposal/class-verb:NATO denial
-5|proposal/class-verb:NATO move
-14|proposal/class-verb:NATO pledge
-3|proposal/class-verb:NATO proposal
-25|proposal/class-verb:USA be
-4|proposal/class-verb:USA cap
25|proposal/class-verb:USA demand
45|proposal/class-verb:USA level
45|proposal/class-verb:USA move
-40|proposal/class-verb:USA pledge
-10|proposal/class-verb:USA spend
11|proposal/class-verb:foe be
9|proposal/class-verb:foe cap
-12|proposal/class-verb:foe demand
8|proposal/class-verb:foe pledge
-30|proposal/class-verb:foe proposal
-8|proposal/class-verb:land be
26|proposal/class-verb:land cap
4|proposal/class-verb:land demand
15|proposal/class-verb:land level
-3|proposal/class-verb:land move
19|proposal/class-verb:land pledge
28|proposal/class-verb:land proposal
-5|proposal/class-verb:land spend
-27|proposal/class-verb:member be
24|proposal/class-verb:member cap
49|proposal/class-verb:member demand
-30|proposal/class-verb:member denial
-25|proposal/class-verb:member level
13|proposal/class-verb:member move
-51|proposal/class-verb:member pledge
53|proposal/class-verb:member proposal
-10|proposal/class-verb:member spend
-11|proposal/class:ALLIES
-29|proposal/class:CHN
37|proposal/class:EU
16|proposal/class:JPN
4|proposal/class:NATO
-14|proposal/class:foe
43|proposal/class:land
-45|proposal/class:member
47|proposal/heir:nobody-named
65|proposal/heir:others-named
38|proposal/home:nobody-named
45|proposal/home:others-named
-4|proposal/known-for:ALLIES 2.5 2030
-3|proposal/known-for:ALLIES 2.5 FY2030
-14|proposal/known-for:ALLIES 2026
-4|proposal/known-for:ALLIES 2028
-5|proposal/known-for:ALLIES 2029
-29|proposal/known-for:ALLIES 2030
-5|proposal/known-for:ALLIES 2032
-8|proposal/known-for:ALLIES 2035
-3|proposal/known-for:ALLIES 203X
-7|proposal/known-for:ALLIES 3 2026
-3|proposal/known-for:ALLIES 3 2028
-3|proposal/known-for:ALLIES 3 2029
-18|proposal/known-for:ALLIES 3 2030
-4|proposal/known-for:ALLIES 3-3.5 FY2032
-4|proposal/known-for:ALLIES 3.5 2026
-5|proposal/known-for:ALLIES 3.5 2030
-4|proposal/known-for:ALLIES 3.5 2035
-5|proposal/known-for:ALLIES 3.5 FY2035
-3|proposal/known-for:ALLIES 4 FY2030
-3|proposal/known-for:ALLIES 5 FY2025
-3|proposal/known-for:ALLIES FY2025
-9|proposal/known-for:ALLIES FY2030
-3|proposal/known-for:ALLIES FY2031
-5|proposal/known-for:ALLIES FY2032
-6|proposal/known-for:ALLIES FY2035
-11|proposal/known-for:AUS 2 2028
-9|proposal/known-for:AUS 2 2030
-5|proposal/known-for:AUS 2028
9|proposal/known-for:AUS 2030
11|proposal/known-for:AUS 2035
6|proposal/known-for:AUS 3 2028
13|proposal/known-for:AUS 3 2030
10|proposal/known-for:AUS 3 2035
6|proposal/known-for:AUS 3.5 2030
20|proposal/known-for:CAN 2 2030
20|proposal/known-for:CAN 2030
-5|proposal/known-for:CHN+PRK+RUS 2026
-5|proposal/known-for:CHN+PRK+RUS 3.5 2026
3|proposal/known-for:CZE 2.5 2030
3|proposal/known-for:CZE 2030
4|proposal/known-for:DEU 1.9 2006
-6|proposal/known-for:DEU 2.5 2030
4|proposal/known-for:DEU 2006
3|proposal/known-for:DEU 2028
-13|proposal/known-for:DEU 2030
-28|proposal/known-for:DEU 2032
-4|proposal/known-for:DEU 203X
-6|proposal/known-for:DEU 3 2030
-4|proposal/known-for:DEU 3 203X
-28|proposal/known-for:DEU 3.5 2032
3|proposal/known-for:DEU 4 2028
9|proposal/known-for:DNK 2 2030
-13|proposal/known-for:DNK 2023
8|proposal/known-for:DNK 2030
-13|proposal/known-for:DNK 3 2023
13|proposal/known-for:EST 2.5 2023
13|proposal/known-for:EST 2023
5|proposal/known-for:EST 2027
6|proposal/known-for:EST 2028
6|proposal/known-for:EST 3 2028
5|proposal/known-for:EST 5.4 2027
12|proposal/known-for:EU 2.5 2030
10|proposal/known-for:EU 2030
3|proposal/known-for:FIN 2029
-4|proposal/known-for:FIN 2032
3|proposal/known-for:FIN 3 2029
3|proposal/known-for:FIN 3.3 2032
-7|proposal/known-for:FIN 3.5 2032
17|proposal/known-for:FRA 2027
17|proposal/known-for:FRA 2030
5|proposal/known-for:FRA 2032
17|proposal/known-for:FRA 3 2027
14|proposal/known-for:FRA 3 2030
5|proposal/known-for:FRA 3 2032
-4|proposal/known-for:GBR 1997
-7|proposal/known-for:GBR 2 2030
4|proposal/known-for:GBR 2.5 2026
5|proposal/known-for:GBR 2.5 2027
4|proposal/known-for:GBR 2.5 2030
4|proposal/known-for:GBR 2026
5|proposal/known-for:GBR 2027
8|proposal/known-for:GBR 2029
26|proposal/known-for:GBR 2030
-9|proposal/known-for:GBR 2035
-4|proposal/known-for:GBR 3 1997
8|proposal/known-for:GBR 3 2029
19|proposal/known-for:GBR 3 2030
-10|proposal/known-for:GBR 3 2035
7|proposal/known-for:GBR 3.5 2030
4|proposal/known-for:GBR 4 2030
14|proposal/known-for:IDN 0.9 2029
7|proposal/known-for:IDN 1 2024
25|proposal/known-for:IDN 2 2029
7|proposal/known-for:IDN 2024
39|proposal/known-for:IDN 2029
-4|proposal/known-for:IRQ 1.9 2006
-4|proposal/known-for:IRQ 2006
-7|proposal/known-for:ISR 203X
-7|proposal/known-for:ISR 3 203X
9|proposal/known-for:ITA 2032
9|proposal/known-for:ITA 3 2032
-9|proposal/known-for:JOR 2027
-9|proposal/known-for:JOR 3 2027
-14|proposal/known-for:JPN 0.9 2029
-7|proposal/known-for:JPN 1 2024
3|proposal/known-for:JPN 1.8 1990
4|proposal/known-for:JPN 1990
-24|proposal/known-for:JPN 2 2029
-7|proposal/known-for:JPN 2 2030
25|proposal/known-for:JPN 2.5 2030
12|proposal/known-for:JPN 2.5 FY2030
-6|proposal/known-for:JPN 2024
39|proposal/known-for:JPN 2026
-35|proposal/known-for:JPN 2027
-39|proposal/known-for:JPN 2029
-17|proposal/known-for:JPN 2030
-21|proposal/known-for:JPN 2032
-17|proposal/known-for:JPN 2035
22|proposal/known-for:JPN 203X
24|proposal/known-for:JPN 3 2026
-41|proposal/known-for:JPN 3 2030
-23|proposal/known-for:JPN 3 2032
15|proposal/known-for:JPN 3 203X
3|proposal/known-for:JPN 3 FY2030
16|proposal/known-for:JPN 3-3.5 FY2031
4|proposal/known-for:JPN 3-3.5 FY2032
19|proposal/known-for:JPN 3.5 2026
-27|proposal/known-for:JPN 3.5 2027
7|proposal/known-for:JPN 3.5 2030
-3|proposal/known-for:JPN 3.5 2032
-32|proposal/known-for:JPN 3.5 2035
6|proposal/known-for:JPN 3.5 203X
9|proposal/known-for:JPN 3.5 FY2035
8|proposal/known-for:JPN 4 2035
4|proposal/known-for:JPN 4 FY2030
-5|proposal/known-for:JPN 4.7 2026
-3|proposal/known-for:JPN 4.7 FY2027
-11|proposal/known-for:JPN 4.8 FY2027
-8|proposal/known-for:JPN 5 2027
5|proposal/known-for:JPN 5 2035
4|proposal/known-for:JPN 5 FY2025
-14|proposal/known-for:JPN 5.2 FY1981
-14|proposal/known-for:JPN FY1981
4|proposal/known-for:JPN FY2025
-16|proposal/known-for:JPN FY2027
3|proposal/known-for:JPN FY2028
23|proposal/known-for:JPN FY2030
20|proposal/known-for:JPN FY2031
7|proposal/known-for:JPN FY2032
10|proposal/known-for:JPN FY2035
25|proposal/known-for:JPN+KOR 2032
25|proposal/known-for:JPN+KOR 3 2032
-8|proposal/known-for:JPN+USA 2.5 FY2030
-8|proposal/known-for:JPN+USA FY2030
-17|proposal/known-for:KOR 2026
-5|proposal/known-for:KOR 2027
8|proposal/known-for:KOR 2035
-15|proposal/known-for:KOR 3 2026
9|proposal/known-for:KOR 3 2030
4|proposal/known-for:KOR 3 2035
-8|proposal/known-for:KOR 3.5 2030
6|proposal/known-for:KOR 3.5 2035
-5|proposal/known-for:KOR 4.8 2027
5|proposal/known-for:LTU 2030
3|proposal/known-for:LTU 5.5 2030
3|proposal/known-for:LVA 2025
6|proposal/known-for:LVA 2026
3|proposal/known-for:LVA 5 2026
-3|proposal/known-for:NATO 1997
-4|proposal/known-for:NATO 2 2030
-13|proposal/known-for:NATO 2.5 2023
-4|proposal/known-for:NATO 2.5 2026
-5|proposal/known-for:NATO 2.5 2027
-28|proposal/known-for:NATO 2.5 2030
-19|proposal/known-for:NATO 2023
-3|proposal/known-for:NATO 2025
-35|proposal/known-for:NATO 2026
-17|proposal/known-for:NATO 2027
-9|proposal/known-for:NATO 2028
-6|proposal/known-for:NATO 2029
7|proposal/known-for:NATO 2030
34|proposal/known-for:NATO 2032
6|proposal/known-for:NATO 2035
-3|proposal/known-for:NATO 3 1997
-6|proposal/known-for:NATO 3 2023
-8|proposal/known-for:NATO 3 2027
-6|proposal/known-for:NATO 3 2028
-4|proposal/known-for:NATO 3 2029
63|proposal/known-for:NATO 3 2030
-9|proposal/known-for:NATO 3 2032
-3|proposal/known-for:NATO 3.3 2032
-14|proposal/known-for:NATO 3.5 2030
48|proposal/known-for:NATO 3.5 2032
23|proposal/known-for:NATO 3.5 2035
-3|proposal/known-for:NATO 3.5 FY2035
-6|proposal/known-for:NATO 4 2030
-30|proposal/known-for:NATO 5 2026
-4|proposal/known-for:NATO 5 2027
-16|proposal/known-for:NATO 5 2035
-3|proposal/known-for:NATO FY2030
-3|proposal/known-for:NATO FY2035
-10|proposal/known-for:NLD 2032
6|proposal/known-for:NLD 2035
-10|proposal/known-for:NLD 3.5 2032
6|proposal/known-for:NLD 3.5 2035
3|proposal/known-for:NOR 2030
3|proposal/known-for:NOR 4 2030
11|proposal/known-for:NZL 2 2028
-7|proposal/known-for:NZL 2 2030
11|proposal/known-for:NZL 2028
-7|proposal/known-for:NZL 2030
3|proposal/known-for:PHL 2 2030
3|proposal/known-for:PHL 2030
12|proposal/known-for:POL 2.5 2030
22|proposal/known-for:POL 2023
35|proposal/known-for:POL 2026
22|proposal/known-for:POL 3 2023
-9|proposal/known-for:POL 3 2030
-3|proposal/known-for:POL 4 2030
35|proposal/known-for:POL 5 2026
-18|proposal/known-for:PRT 2030
-18|proposal/known-for:PRT 3 2030
3|proposal/known-for:ROU 2030
3|proposal/known-for:ROU 3 2030
-3|proposal/known-for:RUS 2027
-17|proposal/known-for:RUS 2030
-17|proposal/known-for:RUS 3 2030
-3|proposal/known-for:RUS 5.4 2027
4|proposal/known-for:SVK 2035
4|proposal/known-for:SVK 3.5 2035
7|proposal/known-for:SVN 2030
5|proposal/known-for:SVN 3.5 2030
-3|proposal/known-for:SWE 5.5 2030
6|proposal/known-for:TUR 2030
12|proposal/known-for:TUR 2035
6|proposal/known-for:TUR 3 2030
12|proposal/known-for:TUR 5 2035
-7|proposal/known-for:TWN 2026
28|proposal/known-for:TWN 2027
5|proposal/known-for:TWN 2028
-6|proposal/known-for:TWN 2035
-16|proposal/known-for:TWN 3-3.5 FY2031
-7|proposal/known-for:TWN 3.5 2026
28|proposal/known-for:TWN 3.5 2027
-6|proposal/known-for:TWN 4 2035
5|proposal/known-for:TWN 5 2028
-16|proposal/known-for:TWN FY2031
-3|proposal/known-for:USA 1.8 1990
-3|proposal/known-for:USA 1990
6|proposal/known-for:USA 1997
16|proposal/known-for:USA 2027
-9|proposal/known-for:USA 2028
-14|proposal/known-for:USA 2030
-5|proposal/known-for:USA 2032
-3|proposal/known-for:USA 2035
6|proposal/known-for:USA 3 1997
-4|proposal/known-for:USA 3 2028
-13|proposal/known-for:USA 3 2030
-4|proposal/known-for:USA 3 2032
-3|proposal/known-for:USA 3 2035
6|proposal/known-for:USA 4.7 2026
3|proposal/known-for:USA 4.7 FY2027
5|proposal/known-for:USA 4.8 2027
11|proposal/known-for:USA 4.8 FY2027
-4|proposal/known-for:USA 5 2026
12|proposal/known-for:USA 5 2027
-5|proposal/known-for:USA 5 2028
15|proposal/known-for:USA 5.2 FY1981
15|proposal/known-for:USA FY1981
18|proposal/known-for:USA FY2027
-5|proposal/known:AFG 2.5
-5|proposal/known:AFG 2.5 2026
-5|proposal/known:AFG 2.5 since-2025
-5|proposal/known:AFG since-2025
-3|proposal/known:ALLIES 0
-3|proposal/known:ALLIES 0 2025
-3|proposal/known:ALLIES 0 since-2025
32|proposal/known:ALLIES 0.25
32|proposal/known:ALLIES 0.25 2025
32|proposal/known:ALLIES 0.25 since-2025
-3|proposal/known:ALLIES 0.5
-3|proposal/known:ALLIES 1
-23|proposal/known:ALLIES 1.5
-4|proposal/known:ALLIES 1.5 2023
-9|proposal/known:ALLIES 1.5 2025
-10|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 1.5 to-1999
-3|proposal/known:ALLIES 1.5 to-2013
-7|proposal/known:ALLIES 1.5 to-2024
-3|proposal/known:ALLIES 1E+1
-6|proposal/known:ALLIES 2
37|proposal/known:ALLIES 2 2019
-5|proposal/known:ALLIES 2 2021
-15|proposal/known:ALLIES 2 2022
-3|proposal/known:ALLIES 2 2025
-12|proposal/known:ALLIES 2 2026
-16|proposal/known:ALLIES 2 since-2025
-3|proposal/known:ALLIES 2 to-1999
30|proposal/known:ALLIES 2 to-2021
-18|proposal/known:ALLIES 2 to-2024
13|proposal/known:ALLIES 2.5 2023
-4|proposal/known:ALLIES 2.5 2024
5|proposal/known:ALLIES 2.5 2025
-9|proposal/known:ALLIES 2.5 2026
-5|proposal/known:ALLIES 2.5 since-2025
8|proposal/known:ALLIES 2.5 to-2024
-3|proposal/known:ALLIES 2.5-3
-3|proposal/known:ALLIES 2.5-3 since-2025
-15|proposal/known:ALLIES 3
-4|proposal/known:ALLIES 3 2016
-5|proposal/known:ALLIES 3 2023
4|proposal/known:ALLIES 3 2024
19|proposal/known:ALLIES 3 2025
-21|proposal/known:ALLIES 3 2026
-3|proposal/known:ALLIES 3 since-2025
-6|proposal/known:ALLIES 3 to-1999
-4|proposal/known:ALLIES 3 to-2021
8|proposal/known:ALLIES 3-3.5
15|proposal/known:ALLIES 3-3.5 2024
-6|proposal/known:ALLIES 3-3.5 2026
-7|proposal/known:ALLIES 3-3.5 since-2025
15|proposal/known:ALLIES 3-3.5 to-2024
45|proposal/known:ALLIES 3-4
45|proposal/known:ALLIES 3-4 2025
45|proposal/known:ALLIES 3-4 since-2025
5|proposal/known:ALLIES 3.5 2026
6|proposal/known:ALLIES 3.5 since-2025
38|proposal/known:ALLIES 4 1987
-4|proposal/known:ALLIES 4 1989
-3|proposal/known:ALLIES 4 2002
-3|proposal/known:ALLIES 4 2008
-17|proposal/known:ALLIES 4 2025
-8|proposal/known:ALLIES 4 2026
-26|proposal/known:ALLIES 4 since-2025
32|proposal/known:ALLIES 4 to-1999
-7|proposal/known:ALLIES 4 to-2013
-18|proposal/known:ALLIES 5
-3|proposal/known:ALLIES 5 2023
-3|proposal/known:ALLIES 5 2024
32|proposal/known:ALLIES 5 2025
-42|proposal/known:ALLIES 5 2026
-10|proposal/known:ALLIES 5 since-2025
-8|proposal/known:ALLIES 5 to-2024
-18|proposal/known:ALLIES since-2025
14|proposal/known:ALLIES to-1999
-12|proposal/known:ALLIES to-2013
23|proposal/known:ALLIES to-2021
-18|proposal/known:ALLIES to-2024
-3|proposal/known:ARG 2
-3|proposal/known:ARG 2 2023
-3|proposal/known:ARG 2 to-2024
-3|proposal/known:ARG to-2024
14|proposal/known:ARM 4
14|proposal/known:ARM 4 2025
14|proposal/known:ARM 4 since-2025
14|proposal/known:ARM since-2025
-18|proposal/known:AUS 1
-18|proposal/known:AUS 1 2023
-18|proposal/known:AUS 1 to-2024
7|proposal/known:AUS 1.5
-10|proposal/known:AUS 1.5 2023
17|proposal/known:AUS 1.5 2026
17|proposal/known:AUS 1.5 since-2025
-10|proposal/known:AUS 1.5 to-2024
-33|proposal/known:AUS 2
-8|proposal/known:AUS 2 2023
-11|proposal/known:AUS 2 2025
-12|proposal/known:AUS 2 2026
-22|proposal/known:AUS 2 since-2025
-11|proposal/known:AUS 2 to-2024
-12|proposal/known:AUS 2.5
-12|proposal/known:AUS 2.5 2023
-10|proposal/known:AUS 2.5 to-2024
-19|proposal/known:AUS 3
3|proposal/known:AUS 3 2023
-22|proposal/known:AUS 3 2025
-29|proposal/known:AUS 3 2026
28|proposal/known:AUS 3 2027
-23|proposal/known:AUS 3 since-2025
-16|proposal/known:AUS 3.5
-17|proposal/known:AUS 3.5 2025
-16|proposal/known:AUS 3.5 since-2025
7|proposal/known:AUS 4
4|proposal/known:AUS 4 2026
7|proposal/known:AUS 4 since-2025
-40|proposal/known:AUS since-2025
-46|proposal/known:AUS to-2024
22|proposal/known:AUS+JPN 3
22|proposal/known:AUS+JPN 3 2025
22|proposal/known:AUS+JPN 3 since-2025
16|proposal/known:AUS+JPN 3.5
16|proposal/known:AUS+JPN 3.5 2026
16|proposal/known:AUS+JPN 3.5 since-2025
19|proposal/known:AUS+JPN since-2025
-3|proposal/known:AUS+JPN+PHL 3
-3|proposal/known:AUS+JPN+PHL 3 2026
-3|proposal/known:AUS+JPN+PHL 3 since-2025
-3|proposal/known:AUS+JPN+PHL since-2025
-3|proposal/known:AUS+JPN+TWN 3
-3|proposal/known:AUS+JPN+TWN 3 2026
-3|proposal/known:AUS+JPN+TWN 3 since-2025
-3|proposal/known:AUS+JPN+TWN since-2025
9|proposal/known:BEL 2
8|proposal/known:BEL 2 2025
9|proposal/known:BEL 2 since-2025
26|proposal/known:BEL 3.5
23|proposal/known:BEL 3.5 2025
3|proposal/known:BEL 3.5 2026
26|proposal/known:BEL 3.5 since-2025
36|proposal/known:BEL since-2025
9|proposal/known:BGR 3.5
9|proposal/known:BGR 3.5 2025
9|proposal/known:BGR 3.5 since-2025
9|proposal/known:BGR since-2025
13|proposal/known:BRA 2
3|proposal/known:BRA 2 2023
10|proposal/known:BRA 2 2025
10|proposal/known:BRA 2 since-2025
3|proposal/known:BRA 2 to-2024
10|proposal/known:BRA since-2025
3|proposal/known:BRA to-2024
32|proposal/known:CAN 2
8|proposal/known:CAN 2 2024
24|proposal/known:CAN 2 2025
24|proposal/known:CAN 2 since-2025
9|proposal/known:CAN 2 to-2024
-4|proposal/known:CAN 2.5
-4|proposal/known:CAN 2.5 2023
-4|proposal/known:CAN 2.5 to-2024
-20|proposal/known:CAN 5
-20|proposal/known:CAN 5 2025
-20|proposal/known:CAN 5 since-2025
7|proposal/known:CAN since-2025
4|proposal/known:CAN to-2024
7|proposal/known:CHE 0.7
5|proposal/known:CHE 0.7 2024
5|proposal/known:CHE 0.7 to-2024
19|proposal/known:CHE 1.5
19|proposal/known:CHE 1.5 2025
19|proposal/known:CHE 1.5 since-2025
21|proposal/known:CHE since-2025
5|proposal/known:CHE to-2024
7|proposal/known:CHN 2
-9|proposal/known:CHN 2 2025
17|proposal/known:CHN 2 2026
7|proposal/known:CHN 2 since-2025
-7|proposal/known:CHN 3
-6|proposal/known:CHN 3 2025
-7|proposal/known:CHN 3 since-2025
-16|proposal/known:CHN 5
-10|proposal/known:CHN 5 2023
-5|proposal/known:CHN 5 2025
-5|proposal/known:CHN 5 since-2025
-10|proposal/known:CHN 5 to-2024
-11|proposal/known:CHN since-2025
-11|proposal/known:CHN to-2024
-3|proposal/known:CHN+JPN 3
-3|proposal/known:CHN+JPN 3 2026
-3|proposal/known:CHN+JPN 3 since-2025
-3|proposal/known:CHN+JPN since-2025
-3|proposal/known:CHN+PRK+RUS 3
-3|proposal/known:CHN+PRK+RUS 3 2025
-3|proposal/known:CHN+PRK+RUS 3 since-2025
-5|proposal/known:CHN+PRK+RUS 3.5
-5|proposal/known:CHN+PRK+RUS 3.5 2026
-5|proposal/known:CHN+PRK+RUS 3.5 since-2025
-7|proposal/known:CHN+PRK+RUS since-2025
-3|proposal/known:COL 2
-3|proposal/known:COL 2 2025
-3|proposal/known:COL 2 since-2025
-5|proposal/known:COL since-2025
4|proposal/known:CYP 2
4|proposal/known:CYP 2 2025
4|proposal/known:CYP 2 since-2025
4|proposal/known:CYP since-2025
25|proposal/known:CZE 1.5
25|proposal/known:CZE 1.5 2025
25|proposal/known:CZE 1.5 since-2025
3|proposal/known:CZE 2
3|proposal/known:CZE 2 2025
3|proposal/known:CZE 2 since-2025
3|proposal/known:CZE 2.5
3|proposal/known:CZE 2.5 2024
3|proposal/known:CZE 2.5 to-2024
27|proposal/known:CZE since-2025
3|proposal/known:CZE to-2024
-6|proposal/known:DEU 0.7
-4|proposal/known:DEU 0.7 2024
-4|proposal/known:DEU 0.7 to-2024
-26|proposal/known:DEU 0.9
-26|proposal/known:DEU 0.9 2025
-26|proposal/known:DEU 0.9 since-2025
7|proposal/known:DEU 1
7|proposal/known:DEU 1 2025
7|proposal/known:DEU 1 since-2025
21|proposal/known:DEU 1.5
16|proposal/known:DEU 1.5 1989
4|proposal/known:DEU 1.5 2026
5|proposal/known:DEU 1.5 since-2025
16|proposal/known:DEU 1.5 to-1999
4|proposal/known:DEU 1.9
4|proposal/known:DEU 1.9 2003
4|proposal/known:DEU 1.9 to-2013
-54|proposal/known:DEU 2
-11|proposal/known:DEU 2 2019
-17|proposal/known:DEU 2 2022
-38|proposal/known:DEU 2 2023
8|proposal/known:DEU 2 2025
3|proposal/known:DEU 2 2026
10|proposal/known:DEU 2 since-2025
-11|proposal/known:DEU 2 to-2021
-53|proposal/known:DEU 2 to-2024
-12|proposal/known:DEU 2.5
-6|proposal/known:DEU 2.5 2016
5|proposal/known:DEU 2.5 2023
-10|proposal/known:DEU 2.5 2025
-10|proposal/known:DEU 2.5 since-2025
-6|proposal/known:DEU 2.5 to-2021
4|proposal/known:DEU 2.5 to-2024
7|proposal/known:DEU 3
-3|proposal/known:DEU 3 2022
29|proposal/known:DEU 3 2024
-15|proposal/known:DEU 3 2025
-4|proposal/known:DEU 3 2026
-19|proposal/known:DEU 3 since-2025
25|proposal/known:DEU 3 to-2024
8|proposal/known:DEU 3.5
-19|proposal/known:DEU 3.5 2024
27|proposal/known:DEU 3.5 2025
27|proposal/known:DEU 3.5 since-2025
-19|proposal/known:DEU 3.5 to-2024
34|proposal/known:DEU 5
32|proposal/known:DEU 5 2025
34|proposal/known:DEU 5 since-2025
26|proposal/known:DEU since-2025
13|proposal/known:DEU to-1999
4|proposal/known:DEU to-2013
-17|proposal/known:DEU to-2021
-47|proposal/known:DEU to-2024
-4|proposal/known:DEU+FRA since-2025
12|proposal/known:DEU+JPN 4
12|proposal/known:DEU+JPN 4 1988
12|proposal/known:DEU+JPN 4 to-1999
12|proposal/known:DEU+JPN to-1999
-3|proposal/known:DNK 1
-3|proposal/known:DNK 1 2025
-3|proposal/known:DNK 1 since-2025
9|proposal/known:DNK 2
9|proposal/known:DNK 2 2022
9|proposal/known:DNK 2 to-2024
-13|proposal/known:DNK 3 2022
11|proposal/known:DNK 3 2024
-8|proposal/known:DNK 4
-8|proposal/known:DNK 4 1978
-8|proposal/known:DNK 4 to-1999
-3|proposal/known:DNK since-2025
-8|proposal/known:DNK to-1999
6|proposal/known:DNK to-2024
16|proposal/known:ESP 2.5
16|proposal/known:ESP 2.5 2026
16|proposal/known:ESP 2.5 since-2025
-3|proposal/known:ESP 3 2025
22|proposal/known:ESP 3.5
22|proposal/known:ESP 3.5 2025
22|proposal/known:ESP 3.5 since-2025
-38|proposal/known:ESP 4
-37|proposal/known:ESP 4 2025
-37|proposal/known:ESP 4 since-2025
-26|proposal/known:EST 0.25
-24|proposal/known:EST 0.25 2025
-24|proposal/known:EST 0.25 since-2025
-12|proposal/known:EST 2.5
13|proposal/known:EST 2.5 2022
-8|proposal/known:EST 2.5 2023
-16|proposal/known:EST 2.5 2024
-11|proposal/known:EST 2.5 to-2024
-18|proposal/known:EST 3
8|proposal/known:EST 3 2022
-30|proposal/known:EST 3 2023
5|proposal/known:EST 3 2024
-17|proposal/known:EST 3 to-2024
-4|proposal/known:EST 3.5
-7|proposal/known:EST 3.5 2025
-6|proposal/known:EST 3.5 since-2025
6|proposal/known:EST 4
6|proposal/known:EST 4 2025
6|proposal/known:EST 4 since-2025
39|proposal/known:EST 5
3|proposal/known:EST 5 2016
14|proposal/known:EST 5 2024
14|proposal/known:EST 5 2025
8|proposal/known:EST 5 2026
22|proposal/known:EST 5 since-2025
3|proposal/known:EST 5 to-2021
14|proposal/known:EST 5 to-2024
5|proposal/known:EST 5.4
5|proposal/known:EST 5.4 2025
5|proposal/known:EST 5.4 since-2025
-7|proposal/known:EST 6
-7|proposal/known:EST 6 2025
-7|proposal/known:EST 6 since-2025
-7|proposal/known:EST since-2025
-14|proposal/known:EST to-2024
-5|proposal/known:EU 1
-5|proposal/known:EU 1 2025
-5|proposal/known:EU 1 since-2025
7|proposal/known:EU 1.5
7|proposal/known:EU 1.5 2025
7|proposal/known:EU 1.5 since-2025
19|proposal/known:EU 2
-3|proposal/known:EU 2 2023
22|proposal/known:EU 2 2025
22|proposal/known:EU 2 since-2025
-3|proposal/known:EU 2 to-2024
-8|proposal/known:EU 2.5
12|proposal/known:EU 2.5 2023
-20|proposal/known:EU 2.5 2025
-20|proposal/known:EU 2.5 since-2025
12|proposal/known:EU 2.5 to-2024
8|proposal/known:EU 3-3.5
8|proposal/known:EU 3-3.5 2025
8|proposal/known:EU 3-3.5 since-2025
18|proposal/known:EU 3.5
-6|proposal/known:EU 3.5 2024
25|proposal/known:EU 3.5 2026
24|proposal/known:EU 3.5 since-2025
-6|proposal/known:EU 3.5 to-2024
-3|proposal/known:EU 5
-3|proposal/known:EU 5 since-2025
34|proposal/known:EU since-2025
4|proposal/known:EU to-2024
6|proposal/known:FIN 2.5
5|proposal/known:FIN 2.5 2023
5|proposal/known:FIN 2.5 to-2024
3|proposal/known:FIN 3
3|proposal/known:FIN 3 2025
3|proposal/known:FIN 3 since-2025
3|proposal/known:FIN 3.3
3|proposal/known:FIN 3.3 2025
3|proposal/known:FIN 3.3 since-2025
-31|proposal/known:FIN 3.5
-31|proposal/known:FIN 3.5 2025
-31|proposal/known:FIN 3.5 since-2025
-21|proposal/known:FIN 5
-21|proposal/known:FIN 5 2025
-21|proposal/known:FIN 5 since-2025
-44|proposal/known:FIN since-2025
5|proposal/known:FIN to-2024
15|proposal/known:FJI 2
15|proposal/known:FJI 2 2026
15|proposal/known:FJI 2 since-2025
15|proposal/known:FJI since-2025
-5|proposal/known:FRA 0.5
-5|proposal/known:FRA 0.5 2024
-5|proposal/known:FRA 0.5 to-2024
31|proposal/known:FRA 2.5
5|proposal/known:FRA 2.5 2024
26|proposal/known:FRA 2.5 2025
27|proposal/known:FRA 2.5 since-2025
5|proposal/known:FRA 2.5 to-2024
35|proposal/known:FRA 3
17|proposal/known:FRA 3 2024
14|proposal/known:FRA 3 2025
5|proposal/known:FRA 3 2026
19|proposal/known:FRA 3 since-2025
17|proposal/known:FRA 3 to-2024
-31|proposal/known:FRA 3.5
-30|proposal/known:FRA 3.5 2025
-30|proposal/known:FRA 3.5 since-2025
-17|proposal/known:FRA 5
19|proposal/known:FRA 5 2025
-36|proposal/known:FRA 5 2026
-17|proposal/known:FRA 5 since-2025
-6|proposal/known:FRA since-2025
16|proposal/known:FRA to-2024
-19|proposal/known:GBR 1.5
-16|proposal/known:GBR 1.5 1989
-3|proposal/known:GBR 1.5 2026
-3|proposal/known:GBR 1.5 since-2025
-16|proposal/known:GBR 1.5 to-1999
-29|proposal/known:GBR 2
-3|proposal/known:GBR 2 2022
-26|proposal/known:GBR 2 2023
-29|proposal/known:GBR 2 to-2024
-6|proposal/known:GBR 2.5 1992
13|proposal/known:GBR 2.5 2022
-11|proposal/known:GBR 2.5 2023
26|proposal/known:GBR 2.5 2024
-23|proposal/known:GBR 2.5 2025
-23|proposal/known:GBR 2.5 since-2025
-6|proposal/known:GBR 2.5 to-1999
29|proposal/known:GBR 2.5 to-2024
3|proposal/known:GBR 2.7
3|proposal/known:GBR 2.7 2026
3|proposal/known:GBR 2.7 since-2025
-3|proposal/known:GBR 2E+1
-3|proposal/known:GBR 2E+1 2025
-3|proposal/known:GBR 2E+1 since-2025
42|proposal/known:GBR 3
-4|proposal/known:GBR 3 1992
6|proposal/known:GBR 3 2023
10|proposal/known:GBR 3 2024
29|proposal/known:GBR 3 2025
28|proposal/known:GBR 3 since-2025
-4|proposal/known:GBR 3 to-1999
17|proposal/known:GBR 3 to-2024
-3|proposal/known:GBR 3-4
-3|proposal/known:GBR 3-4 2025
-3|proposal/known:GBR 3-4 since-2025
5|proposal/known:GBR 3.5
21|proposal/known:GBR 3.5 1982
-15|proposal/known:GBR 3.5 2025
-16|proposal/known:GBR 3.5 since-2025
21|proposal/known:GBR 3.5 to-1999
6|proposal/known:GBR 4 2023
-5|proposal/known:GBR 4 2025
-5|proposal/known:GBR 4 since-2025
6|proposal/known:GBR 4 to-2024
-10|proposal/known:GBR 5
3|proposal/known:GBR 5 2025
-11|proposal/known:GBR 5 2026
-8|proposal/known:GBR 5 since-2025
-28|proposal/known:GBR since-2025
-4|proposal/known:GBR to-1999
22|proposal/known:GBR to-2024
-6|proposal/known:GBR+UKR 3
-6|proposal/known:GBR+UKR 3 2024
-6|proposal/known:GBR+UKR 3 to-2024
-6|proposal/known:GBR+UKR to-2024
9|proposal/known:GRC 2
8|proposal/known:GRC 2 2023
9|proposal/known:GRC 2 to-2024
18|proposal/known:GRC 2.5
18|proposal/known:GRC 2.5 2023
18|proposal/known:GRC 2.5 to-2024
-4|proposal/known:GRC 4.5
-4|proposal/known:GRC 4.5 1999
-4|proposal/known:GRC 4.5 to-1999
27|proposal/known:GRC to-2024
-33|proposal/known:HUN 5
-33|proposal/known:HUN 5 2025
-33|proposal/known:HUN 5 since-2025
-34|proposal/known:HUN since-2025
14|proposal/known:IDN 0.9
14|proposal/known:IDN 0.9 2024
14|proposal/known:IDN 0.9 to-2024
7|proposal/known:IDN 1
7|proposal/known:IDN 1 2022
7|proposal/known:IDN 1 to-2024
7|proposal/known:IDN 1-1.5
7|proposal/known:IDN 1-1.5 2024
7|proposal/known:IDN 1-1.5 to-2024
18|proposal/known:IDN 1.5
14|proposal/known:IDN 1.5 2024
3|proposal/known:IDN 1.5 2025
4|proposal/known:IDN 1.5 since-2025
14|proposal/known:IDN 1.5 to-2024
29|proposal/known:IDN 2
4|proposal/known:IDN 2 1994
25|proposal/known:IDN 2 2026
25|proposal/known:IDN 2 since-2025
4|proposal/known:IDN 2 to-1999
-4|proposal/known:IDN 2.5-3.5
-4|proposal/known:IDN 2.5-3.5 2026
-4|proposal/known:IDN 2.5-3.5 since-2025
25|proposal/known:IDN since-2025
4|proposal/known:IDN to-1999
42|proposal/known:IDN to-2024
16|proposal/known:IND 2.5
13|proposal/known:IND 2.5 2025
14|proposal/known:IND 2.5 since-2025
26|proposal/known:IND 3
33|proposal/known:IND 3 2023
-12|proposal/known:IND 3 2024
-12|proposal/known:IND 3 2025
15|proposal/known:IND 3 2026
3|proposal/known:IND 3 since-2025
22|proposal/known:IND 3 to-2024
16|proposal/known:IND since-2025
21|proposal/known:IND to-2024
4|proposal/known:IRL 0.6
4|proposal/known:IRL 0.6 2025
4|proposal/known:IRL 0.6 since-2025
5|proposal/known:IRL since-2025
12|proposal/known:IRN 5
12|proposal/known:IRN 5 2025
12|proposal/known:IRN 5 since-2025
12|proposal/known:IRN since-2025
-4|proposal/known:IRQ 1.9
-4|proposal/known:IRQ 1.9 2003
-4|proposal/known:IRQ 1.9 to-2013
-4|proposal/known:IRQ to-2013
-20|proposal/known:ISR 3
-20|proposal/known:ISR 3 2025
-20|proposal/known:ISR 3 since-2025
-7|proposal/known:ISR 4
-7|proposal/known:ISR 4 2025
-7|proposal/known:ISR 4 since-2025
3|proposal/known:ISR 4.3
3|proposal/known:ISR 4.3 2025
3|proposal/known:ISR 4.3 since-2025
-8|proposal/known:ISR 5
-8|proposal/known:ISR 5 2025
-8|proposal/known:ISR 5 since-2025
19|proposal/known:ISR 6
18|proposal/known:ISR 6 2025
18|proposal/known:ISR 6 since-2025
3|proposal/known:ISR 7
-12|proposal/known:ISR since-2025
5|proposal/known:ITA 2
4|proposal/known:ITA 2 2026
3|proposal/known:ITA 2 since-2025
3|proposal/known:ITA 3 2025
3|proposal/known:ITA 3 since-2025
-57|proposal/known:ITA 3.5
-57|proposal/known:ITA 3.5 2025
-57|proposal/known:ITA 3.5 since-2025
-49|proposal/known:ITA since-2025
-20|proposal/known:JOR 2.5
-3|proposal/known:JOR 2.5 2024
-18|proposal/known:JOR 2.5 2025
-18|proposal/known:JOR 2.5 since-2025
-3|proposal/known:JOR 2.5 to-2024
-9|proposal/known:JOR 3
-9|proposal/known:JOR 3 2024
-9|proposal/known:JOR 3 to-2024
-18|proposal/known:JOR since-2025
-11|proposal/known:JOR to-2024
3|proposal/known:JPN 0
3|proposal/known:JPN 0 2025
3|proposal/known:JPN 0 since-2025
-32|proposal/known:JPN 0.25
-32|proposal/known:JPN 0.25 2025
-32|proposal/known:JPN 0.25 since-2025
-3|proposal/known:JPN 0.5 2024
3|proposal/known:JPN 0.5 2026
3|proposal/known:JPN 0.5 since-2025
-3|proposal/known:JPN 0.5 to-2024
13|proposal/known:JPN 0.9
-14|proposal/known:JPN 0.9 2024
27|proposal/known:JPN 0.9 2025
27|proposal/known:JPN 0.9 since-2025
-14|proposal/known:JPN 0.9 to-2024
-7|proposal/known:JPN 1 2022
4|proposal/known:JPN 1 since-2025
-6|proposal/known:JPN 1 to-2024
-6|proposal/known:JPN 1-1.5
-6|proposal/known:JPN 1-1.5 2024
-6|proposal/known:JPN 1-1.5 to-2024
3|proposal/known:JPN 1.1
3|proposal/known:JPN 1.2
-28|proposal/known:JPN 1.5
6|proposal/known:JPN 1.5 1982
5|proposal/known:JPN 1.5 2000
6|proposal/known:JPN 1.5 2007
5|proposal/known:JPN 1.5 2022
21|proposal/known:JPN 1.5 2023
-64|proposal/known:JPN 1.5 2025
-20|proposal/known:JPN 1.5 2026
-85|proposal/known:JPN 1.5 since-2025
14|proposal/known:JPN 1.5 to-1999
14|proposal/known:JPN 1.5 to-2013
28|proposal/known:JPN 1.5 to-2024
16|proposal/known:JPN 1.7
11|proposal/known:JPN 1.7 1980
4|proposal/known:JPN 1.7 1981
16|proposal/known:JPN 1.7 to-1999
3|proposal/known:JPN 1.8
3|proposal/known:JPN 1.8 1984
3|proposal/known:JPN 1.8 to-1999
-10|proposal/known:JPN 1E+1
-9|proposal/known:JPN 1E+1 2025
-9|proposal/known:JPN 1E+1 since-2025
14|proposal/known:JPN 2
-15|proposal/known:JPN 2 2019
7|proposal/known:JPN 2 2021
69|proposal/known:JPN 2 2022
-4|proposal/known:JPN 2 2023
-11|proposal/known:JPN 2 2024
11|proposal/known:JPN 2 2025
-48|proposal/known:JPN 2 2026
-37|proposal/known:JPN 2 since-2025
3|proposal/known:JPN 2 to-1999
-7|proposal/known:JPN 2 to-2021
54|proposal/known:JPN 2 to-2024
17|proposal/known:JPN 2.5
8|proposal/known:JPN 2.5 2023
-14|proposal/known:JPN 2.5 2024
23|proposal/known:JPN 2.5 2026
25|proposal/known:JPN 2.5 since-2025
-6|proposal/known:JPN 2.5 to-2024
6|proposal/known:JPN 2.5-3
5|proposal/known:JPN 2.5-3 2026
6|proposal/known:JPN 2.5-3 since-2025
11|proposal/known:JPN 2.5-3.5
10|proposal/known:JPN 2.5-3.5 2026
11|proposal/known:JPN 2.5-3.5 since-2025
24|proposal/known:JPN 3
9|proposal/known:JPN 3 1981
5|proposal/known:JPN 3 2016
-21|proposal/known:JPN 3 2022
-32|proposal/known:JPN 3 2023
24|proposal/known:JPN 3 2024
-17|proposal/known:JPN 3 2025
81|proposal/known:JPN 3 2026
-28|proposal/known:JPN 3 2027
36|proposal/known:JPN 3 since-2025
13|proposal/known:JPN 3 to-1999
5|proposal/known:JPN 3 to-2021
-29|proposal/known:JPN 3 to-2024
7|proposal/known:JPN 3-3.5
-15|proposal/known:JPN 3-3.5 2024
22|proposal/known:JPN 3-3.5 2026
22|proposal/known:JPN 3-3.5 since-2025
-15|proposal/known:JPN 3-3.5 to-2024
25|proposal/known:JPN 3.5
-36|proposal/known:JPN 3.5 2025
61|proposal/known:JPN 3.5 2026
25|proposal/known:JPN 3.5 since-2025
-14|proposal/known:JPN 4
-37|proposal/known:JPN 4 1987
-9|proposal/known:JPN 4 1988
10|proposal/known:JPN 4 1989
-10|proposal/known:JPN 4 2002
-4|proposal/known:JPN 4 2008
30|proposal/known:JPN 4 2025
6|proposal/known:JPN 4 2026
35|proposal/known:JPN 4 since-2025
-36|proposal/known:JPN 4 to-1999
-14|proposal/known:JPN 4 to-2013
-3|proposal/known:JPN 4.3
-3|proposal/known:JPN 4.3 2025
-3|proposal/known:JPN 4.3 since-2025
-3|proposal/known:JPN 4.5
-3|proposal/known:JPN 4.5 2026
-3|proposal/known:JPN 4.5 since-2025
-8|proposal/known:JPN 4.7
-8|proposal/known:JPN 4.7 2026
-8|proposal/known:JPN 4.7 since-2025
-11|proposal/known:JPN 4.8
-11|proposal/known:JPN 4.8 2026
-11|proposal/known:JPN 4.8 since-2025
-21|proposal/known:JPN 5
-10|proposal/known:JPN 5 2024
-48|proposal/known:JPN 5 2025
37|proposal/known:JPN 5 2026
-11|proposal/known:JPN 5 since-2025
-10|proposal/known:JPN 5 to-2024
-14|proposal/known:JPN 5.2
-14|proposal/known:JPN 5.2 1980
-14|proposal/known:JPN 5.2 to-1999
-18|proposal/known:JPN 6
-18|proposal/known:JPN 6 2025
-18|proposal/known:JPN 6 since-2025
-4|proposal/known:JPN 7
-4|proposal/known:JPN 7 2025
-4|proposal/known:JPN 7 since-2025
-17|proposal/known:JPN since-2025
6|proposal/known:JPN to-1999
-10|proposal/known:JPN to-2024
25|proposal/known:JPN+KOR 3
25|proposal/known:JPN+KOR 3 2026
25|proposal/known:JPN+KOR 3 since-2025
24|proposal/known:JPN+KOR since-2025
24|proposal/known:JPN+TWN 3
24|proposal/known:JPN+TWN 3 2025
24|proposal/known:JPN+TWN 3 since-2025
24|proposal/known:JPN+TWN since-2025
-8|proposal/known:JPN+USA 2.5
-8|proposal/known:JPN+USA 2.5 2026
-8|proposal/known:JPN+USA 2.5 since-2025
-8|proposal/known:JPN+USA since-2025
-53|proposal/known:KHM 2
-53|proposal/known:KHM 2 2025
-53|proposal/known:KHM 2 since-2025
-54|proposal/known:KHM since-2025
-8|proposal/known:KOR 2.5
-8|proposal/known:KOR 2.5 2025
-8|proposal/known:KOR 2.5 since-2025
-43|proposal/known:KOR 3
-19|proposal/known:KOR 3 2024
26|proposal/known:KOR 3 2025
-48|proposal/known:KOR 3 2026
-21|proposal/known:KOR 3 since-2025
-22|proposal/known:KOR 3 to-2024
-5|proposal/known:KOR 3.5
44|proposal/known:KOR 3.5 2025
-49|proposal/known:KOR 3.5 2026
-5|proposal/known:KOR 3.5 since-2025
-5|proposal/known:KOR 4.8
-5|proposal/known:KOR 4.8 2026
-5|proposal/known:KOR 4.8 since-2025
18|proposal/known:KOR 5
7|proposal/known:KOR 5 2025
11|proposal/known:KOR 5 2026
18|proposal/known:KOR 5 since-2025
-8|proposal/known:KOR 7
-8|proposal/known:KOR 7 2025
-8|proposal/known:KOR 7 since-2025
-31|proposal/known:KOR since-2025
-20|proposal/known:KOR to-2024
-8|proposal/known:KWT 3
-8|proposal/known:KWT 3 2025
-8|proposal/known:KWT 3 since-2025
-8|proposal/known:KWT since-2025
-42|proposal/known:LTU 2.5
-45|proposal/known:LTU 2.5 2023
-45|proposal/known:LTU 2.5 to-2024
18|proposal/known:LTU 3
26|proposal/known:LTU 3 2024
-9|proposal/known:LTU 3 2025
-9|proposal/known:LTU 3 since-2025
27|proposal/known:LTU 3 to-2024
35|proposal/known:LTU 3.5
37|proposal/known:LTU 3.5 2024
37|proposal/known:LTU 3.5 to-2024
10|proposal/known:LTU 4
10|proposal/known:LTU 4 2025
10|proposal/known:LTU 4 since-2025
3|proposal/known:LTU 4.87
3|proposal/known:LTU 4.87 2025
3|proposal/known:LTU 4.87 since-2025
-8|proposal/known:LTU 5
-5|proposal/known:LTU 5 2025
-3|proposal/known:LTU 5 2026
-8|proposal/known:LTU 5 since-2025
5|proposal/known:LTU 5.5
4|proposal/known:LTU 5.5 2024
4|proposal/known:LTU 5.5 to-2024
-5|proposal/known:LTU since-2025
24|proposal/known:LTU to-2024
-4|proposal/known:LVA 2.5
-4|proposal/known:LVA 2.5 2024
-4|proposal/known:LVA 2.5 to-2024
25|proposal/known:LVA 4
25|proposal/known:LVA 4 2025
25|proposal/known:LVA 4 since-2025
-5|proposal/known:LVA 5
-3|proposal/known:LVA 5 2025
-5|proposal/known:LVA 5 since-2025
22|proposal/known:LVA since-2025
-5|proposal/known:LVA to-2024
-14|proposal/known:MDA 4
-14|proposal/known:MDA 4 2025
-14|proposal/known:MDA 4 since-2025
-14|proposal/known:MDA since-2025
4|proposal/known:MKD 3.5
4|proposal/known:MKD 3.5 2025
4|proposal/known:MKD 3.5 since-2025
4|proposal/known:MKD since-2025
-4|proposal/known:MLT 0.6
-4|proposal/known:MLT 0.6 2025
-4|proposal/known:MLT 0.6 since-2025
-4|proposal/known:MLT since-2025
-10|proposal/known:MYS 2
-14|proposal/known:MYS 2 2025
4|proposal/known:MYS 2 2026
-10|proposal/known:MYS 2 since-2025
-10|proposal/known:MYS since-2025
31|proposal/known:NATO 0.25
28|proposal/known:NATO 0.25 2025
28|proposal/known:NATO 0.25 since-2025
-3|proposal/known:NATO 1
23|proposal/known:NATO 1.5
-3|proposal/known:NATO 1.5 2022
-7|proposal/known:NATO 1.5 2023
38|proposal/known:NATO 1.5 2025
7|proposal/known:NATO 1.5 2026
44|proposal/known:NATO 1.5 since-2025
-5|proposal/known:NATO 1.5 to-1999
-5|proposal/known:NATO 1.5 to-2013
-11|proposal/known:NATO 1.5 to-2024
-18|proposal/known:NATO 2
-20|proposal/known:NATO 2 2022
42|proposal/known:NATO 2 2023
-12|proposal/known:NATO 2 2024
-16|proposal/known:NATO 2 2025
-9|proposal/known:NATO 2 2026
-25|proposal/known:NATO 2 since-2025
-3|proposal/known:NATO 2 to-2021
10|proposal/known:NATO 2 to-2024
-9|proposal/known:NATO 2.5 1992
-5|proposal/known:NATO 2.5 2016
-26|proposal/known:NATO 2.5 2022
39|proposal/known:NATO 2.5 2023
23|proposal/known:NATO 2.5 2024
-22|proposal/known:NATO 2.5 2026
-22|proposal/known:NATO 2.5 since-2025
-9|proposal/known:NATO 2.5 to-1999
-7|proposal/known:NATO 2.5 to-2021
36|proposal/known:NATO 2.5 to-2024
-4|proposal/known:NATO 2.7
-4|proposal/known:NATO 2.7 2026
-4|proposal/known:NATO 2.7 since-2025
3|proposal/known:NATO 2.8
4|proposal/known:NATO 2.8 2025
3|proposal/known:NATO 2.8 since-2025
-4|proposal/known:NATO 2E+1
-4|proposal/known:NATO 2E+1 2025
-4|proposal/known:NATO 2E+1 since-2025
30|proposal/known:NATO 3
-3|proposal/known:NATO 3 1992
-15|proposal/known:NATO 3 2022
18|proposal/known:NATO 3 2023
57|proposal/known:NATO 3 2024
-12|proposal/known:NATO 3 2025
-13|proposal/known:NATO 3 2026
-26|proposal/known:NATO 3 since-2025
-5|proposal/known:NATO 3 to-1999
61|proposal/known:NATO 3 to-2024
-4|proposal/known:NATO 3-3.5
-3|proposal/known:NATO 3-3.5 2025
-4|proposal/known:NATO 3-3.5 since-2025
-40|proposal/known:NATO 3-4
-40|proposal/known:NATO 3-4 2025
-40|proposal/known:NATO 3-4 since-2025
-3|proposal/known:NATO 3.3
-3|proposal/known:NATO 3.3 2025
-3|proposal/known:NATO 3.3 since-2025
-11|proposal/known:NATO 3.5
-21|proposal/known:NATO 3.5 1982
-10|proposal/known:NATO 3.5 2024
69|proposal/known:NATO 3.5 2025
-46|proposal/known:NATO 3.5 2026
23|proposal/known:NATO 3.5 since-2025
-21|proposal/known:NATO 3.5 to-1999
-13|proposal/known:NATO 3.5 to-2024
17|proposal/known:NATO 3.6
17|proposal/known:NATO 3.6 2025
17|proposal/known:NATO 3.6 since-2025
13|proposal/known:NATO 4 1978
24|proposal/known:NATO 4 1987
-3|proposal/known:NATO 4 1989
-5|proposal/known:NATO 4 2012
-6|proposal/known:NATO 4 2023
-12|proposal/known:NATO 4 2025
-8|proposal/known:NATO 4 2026
-20|proposal/known:NATO 4 since-2025
33|proposal/known:NATO 4 to-1999
-8|proposal/known:NATO 4 to-2013
-4|proposal/known:NATO 4 to-2024
9|proposal/known:NATO 5
-5|proposal/known:NATO 5 2023
-24|proposal/known:NATO 5 2024
21|proposal/known:NATO 5 2025
20|proposal/known:NATO 5 2026
41|proposal/known:NATO 5 since-2025
-31|proposal/known:NATO 5 to-2024
-3|proposal/known:NATO 5.5
-3|proposal/known:NATO since-2025
-9|proposal/known:NATO to-1999
-14|proposal/known:NATO to-2013
-13|proposal/known:NATO to-2021
43|proposal/known:NATO to-2024
4|proposal/known:NGA 2
4|proposal/known:NGA 2 2025
4|proposal/known:NGA 2 since-2025
4|proposal/known:NGA since-2025
-10|proposal/known:NLD 1.5
-10|proposal/known:NLD 1.5 2025
-10|proposal/known:NLD 1.5 since-2025
6|proposal/known:NLD 2
23|proposal/known:NLD 2 2023
-18|proposal/known:NLD 2 2025
-17|proposal/known:NLD 2 since-2025
23|proposal/known:NLD 2 to-2024
-6|proposal/known:NLD 2E+1
-6|proposal/known:NLD 2E+1 2025
-6|proposal/known:NLD 2E+1 since-2025
28|proposal/known:NLD 3
30|proposal/known:NLD 3 2025
30|proposal/known:NLD 3 since-2025
20|proposal/known:NLD 3.5
20|proposal/known:NLD 3.5 2025
20|proposal/known:NLD 3.5 since-2025
-18|proposal/known:NLD 3.6
-18|proposal/known:NLD 3.6 2025
-18|proposal/known:NLD 3.6 since-2025
-8|proposal/known:NLD 5
-8|proposal/known:NLD 5 2025
-8|proposal/known:NLD 5 since-2025
-10|proposal/known:NLD since-2025
20|proposal/known:NLD to-2024
3|proposal/known:NOR 4
3|proposal/known:NOR 4 2025
3|proposal/known:NOR 4 since-2025
5|proposal/known:NOR since-2025
30|proposal/known:NZL 2
-4|proposal/known:NZL 2 2022
13|proposal/known:NZL 2 2023
3|proposal/known:NZL 2 2024
9|proposal/known:NZL 2 2025
9|proposal/known:NZL 2 2026
18|proposal/known:NZL 2 since-2025
12|proposal/known:NZL 2 to-2024
16|proposal/known:NZL 3
17|proposal/known:NZL 3 2026
16|proposal/known:NZL 3 since-2025
3|proposal/known:NZL 5
3|proposal/known:NZL 5 2025
3|proposal/known:NZL 5 since-2025
38|proposal/known:NZL since-2025
13|proposal/known:NZL to-2024
34|proposal/known:PAK 2.5
34|proposal/known:PAK 2.5 2025
34|proposal/known:PAK 2.5 since-2025
9|proposal/known:PAK 3
18|proposal/known:PAK 3 2025
-9|proposal/known:PAK 3 2026
10|proposal/known:PAK 3 since-2025
42|proposal/known:PAK since-2025
-7|proposal/known:PER 2
-7|proposal/known:PER 2 2025
-7|proposal/known:PER 2 since-2025
-4|proposal/known:PER since-2025
9|proposal/known:PHL 0.5
9|proposal/known:PHL 0.5 2024
9|proposal/known:PHL 0.5 to-2024
46|proposal/known:PHL 2
11|proposal/known:PHL 2 2024
31|proposal/known:PHL 2 2025
4|proposal/known:PHL 2 2026
35|proposal/known:PHL 2 since-2025
10|proposal/known:PHL 2 to-2024
-10|proposal/known:PHL 2.5
-10|proposal/known:PHL 2.5 2025
-10|proposal/known:PHL 2.5 since-2025
20|proposal/known:PHL since-2025
20|proposal/known:PHL to-2024
18|proposal/known:PNG 1
18|proposal/known:PNG 1 2023
18|proposal/known:PNG 1 to-2024
18|proposal/known:PNG to-2024
-3|proposal/known:POL 1.5
-3|proposal/known:POL 1.5 2025
-3|proposal/known:POL 1.5 since-2025
-6|proposal/known:POL 2.5
12|proposal/known:POL 2.5 2016
-17|proposal/known:POL 2.5 2023
12|proposal/known:POL 2.5 to-2021
-18|proposal/known:POL 2.5 to-2024
-72|proposal/known:POL 3
22|proposal/known:POL 3 2022
-60|proposal/known:POL 3 2024
-33|proposal/known:POL 3 2025
-33|proposal/known:POL 3 since-2025
-38|proposal/known:POL 3 to-2024
-11|proposal/known:POL 3.5
-10|proposal/known:POL 3.5 2025
-11|proposal/known:POL 3.5 since-2025
13|proposal/known:POL 4
13|proposal/known:POL 4 2025
13|proposal/known:POL 4 since-2025
16|proposal/known:POL 5
3|proposal/known:POL 5 2023
4|proposal/known:POL 5 2024
6|proposal/known:POL 5 2026
8|proposal/known:POL 5 since-2025
7|proposal/known:POL 5 to-2024
-28|proposal/known:POL since-2025
12|proposal/known:POL to-2021
-48|proposal/known:POL to-2024
3|proposal/known:PRT 2
3|proposal/known:PRT 2 2025
3|proposal/known:PRT 2 since-2025
-18|proposal/known:PRT 3
-18|proposal/known:PRT 3 2025
-18|proposal/known:PRT 3 since-2025
-31|proposal/known:PRT 3.5
-31|proposal/known:PRT 3.5 2025
-31|proposal/known:PRT 3.5 since-2025
-46|proposal/known:PRT since-2025
-5|proposal/known:QAT 1.5
-5|proposal/known:QAT 1.5 2024
-5|proposal/known:QAT 1.5 to-2024
-5|proposal/known:QAT to-2024
6|proposal/known:ROU 3
6|proposal/known:ROU 3 2025
6|proposal/known:ROU 3 since-2025
7|proposal/known:ROU since-2025
-17|proposal/known:RUS 3
-17|proposal/known:RUS 3 2024
-17|proposal/known:RUS 3 to-2024
-6|proposal/known:RUS 5
-3|proposal/known:RUS 5 2022
-3|proposal/known:RUS 5 2025
-3|proposal/known:RUS 5 since-2025
-3|proposal/known:RUS 5 to-2024
-3|proposal/known:RUS 5.4
-3|proposal/known:RUS 5.4 2025
-3|proposal/known:RUS 5.4 since-2025
-7|proposal/known:RUS since-2025
-20|proposal/known:RUS to-2024
-5|proposal/known:SAU 3
-5|proposal/known:SAU 3 2025
-5|proposal/known:SAU 3 since-2025
-6|proposal/known:SAU since-2025
-7|proposal/known:SGP 1.5
-7|proposal/known:SGP 1.5 2024
-7|proposal/known:SGP 1.5 to-2024
-6|proposal/known:SGP 2
-4|proposal/known:SGP 2 1994
-4|proposal/known:SGP 2 to-1999
-17|proposal/known:SGP 2.5
-17|proposal/known:SGP 2.5 2024
-17|proposal/known:SGP 2.5 to-2024
-5|proposal/known:SGP 3
-4|proposal/known:SGP 3 2026
-5|proposal/known:SGP 3 since-2025
5|proposal/known:SGP 4
3|proposal/known:SGP 4 2025
5|proposal/known:SGP 4 since-2025
-17|proposal/known:SGP 5
3|proposal/known:SGP 5 2025
-21|proposal/known:SGP 5 2026
-17|proposal/known:SGP 5 since-2025
-19|proposal/known:SGP since-2025
-4|proposal/known:SGP to-1999
-26|proposal/known:SGP to-2024
4|proposal/known:SVK 3.5
4|proposal/known:SVK 3.5 2025
4|proposal/known:SVK 3.5 since-2025
4|proposal/known:SVK since-2025
5|proposal/known:SVN 3.5
5|proposal/known:SVN 3.5 2025
5|proposal/known:SVN 3.5 since-2025
7|proposal/known:SVN since-2025
-11|proposal/known:SWE 1.5
-11|proposal/known:SWE 1.5 2025
-11|proposal/known:SWE 1.5 since-2025
43|proposal/known:SWE 2.5
45|proposal/known:SWE 2.5 2025
45|proposal/known:SWE 2.5 since-2025
-3|proposal/known:SWE 3.5
-3|proposal/known:SWE 3.5 2025
-3|proposal/known:SWE 3.5 since-2025
6|proposal/known:SWE 4
4|proposal/known:SWE 4 2026
6|proposal/known:SWE 4 since-2025
-3|proposal/known:SWE 5.5
-3|proposal/known:SWE 5.5 2024
-3|proposal/known:SWE 5.5 to-2024
37|proposal/known:SWE since-2025
-3|proposal/known:SWE to-2024
3|proposal/known:THA 2
3|proposal/known:THA 2 since-2025
9|proposal/known:THA 5
9|proposal/known:THA 5 2025
9|proposal/known:THA 5 since-2025
10|proposal/known:THA since-2025
6|proposal/known:TUR 3
6|proposal/known:TUR 3 2025
6|proposal/known:TUR 3 since-2025
4|proposal/known:TUR 4.5
4|proposal/known:TUR 4.5 1999
4|proposal/known:TUR 4.5 to-1999
12|proposal/known:TUR 5
12|proposal/known:TUR 5 2025
12|proposal/known:TUR 5 since-2025
18|proposal/known:TUR since-2025
4|proposal/known:TUR to-1999
11|proposal/known:TWN 1.5
12|proposal/known:TWN 1.5 2025
12|proposal/known:TWN 1.5 since-2025
15|proposal/known:TWN 1E+1
15|proposal/known:TWN 1E+1 2024
15|proposal/known:TWN 1E+1 to-2024
-9|proposal/known:TWN 2
-7|proposal/known:TWN 2 2022
-3|proposal/known:TWN 2 2025
-3|proposal/known:TWN 2 since-2025
-7|proposal/known:TWN 2 to-2024
-5|proposal/known:TWN 2.5
-5|proposal/known:TWN 2.5 2025
-5|proposal/known:TWN 2.5 since-2025
-15|proposal/known:TWN 3
24|proposal/known:TWN 3 2022
9|proposal/known:TWN 3 2023
-22|proposal/known:TWN 3 2024
-14|proposal/known:TWN 3 2025
-13|proposal/known:TWN 3 2026
-27|proposal/known:TWN 3 since-2025
11|proposal/known:TWN 3 to-2024
-17|proposal/known:TWN 3-3.5
-16|proposal/known:TWN 3-3.5 2026
-16|proposal/known:TWN 3-3.5 since-2025
10|proposal/known:TWN 3.4
10|proposal/known:TWN 3.4 2026
10|proposal/known:TWN 3.4 since-2025
21|proposal/known:TWN 3.5
25|proposal/known:TWN 3.5 2025
-5|proposal/known:TWN 3.5 2026
19|proposal/known:TWN 3.5 since-2025
3|proposal/known:TWN 4 2025
18|proposal/known:TWN 5
32|proposal/known:TWN 5 2024
-15|proposal/known:TWN 5 2025
-15|proposal/known:TWN 5 since-2025
33|proposal/known:TWN 5 to-2024
12|proposal/known:TWN 7
12|proposal/known:TWN 7 2025
12|proposal/known:TWN 7 since-2025
-10|proposal/known:TWN since-2025
53|proposal/known:TWN to-2024
-5|proposal/known:UKR 0.25
-4|proposal/known:UKR 0.25 2025
-4|proposal/known:UKR 0.25 since-2025
-3|proposal/known:UKR 1.5
12|proposal/known:UKR 1E+1
12|proposal/known:UKR 1E+1 2025
12|proposal/known:UKR 1E+1 since-2025
-9|proposal/known:UKR 2
-3|proposal/known:UKR 2 2022
-6|proposal/known:UKR 2 2023
-9|proposal/known:UKR 2 to-2024
-3|proposal/known:UKR 3
-3|proposal/known:UKR 3 2025
-3|proposal/known:UKR 3 since-2025
9|proposal/known:UKR 6
9|proposal/known:UKR 6 2025
9|proposal/known:UKR 6 since-2025
12|proposal/known:UKR since-2025
-11|proposal/known:UKR to-2024
-16|proposal/known:USA 1.5
-4|proposal/known:USA 1.5 1982
-4|proposal/known:USA 1.5 2007
-3|proposal/known:USA 1.5 2026
-4|proposal/known:USA 1.5 since-2025
-6|proposal/known:USA 1.5 to-1999
-5|proposal/known:USA 1.5 to-2013
-14|proposal/known:USA 1.7
-10|proposal/known:USA 1.7 1980
-4|proposal/known:USA 1.7 1981
-14|proposal/known:USA 1.7 to-1999
-3|proposal/known:USA 1.8
-3|proposal/known:USA 1.8 1984
-3|proposal/known:USA 1.8 to-1999
-11|proposal/known:USA 1E+1
-11|proposal/known:USA 1E+1 2024
-11|proposal/known:USA 1E+1 to-2024
-14|proposal/known:USA 2
-11|proposal/known:USA 2 2019
-3|proposal/known:USA 2 since-2025
-11|proposal/known:USA 2 to-2021
7|proposal/known:USA 2.5
15|proposal/known:USA 2.5 1992
-9|proposal/known:USA 2.5 2025
-7|proposal/known:USA 2.5 since-2025
15|proposal/known:USA 2.5 to-1999
-4|proposal/known:USA 2.8
-3|proposal/known:USA 2.8 2025
-4|proposal/known:USA 2.8 since-2025
14|proposal/known:USA 2E+1
14|proposal/known:USA 2E+1 2025
14|proposal/known:USA 2E+1 since-2025
-20|proposal/known:USA 3
-6|proposal/known:USA 3 1981
6|proposal/known:USA 3 1992
-33|proposal/known:USA 3 2024
7|proposal/known:USA 3 2025
9|proposal/known:USA 3 2026
16|proposal/known:USA 3 since-2025
-34|proposal/known:USA 3 to-2024
-9|proposal/known:USA 3.4
-9|proposal/known:USA 3.4 2026
-9|proposal/known:USA 3.4 since-2025
-17|proposal/known:USA 3.5
-12|proposal/known:USA 3.5 2025
-4|proposal/known:USA 3.5 2026
-16|proposal/known:USA 3.5 since-2025
-18|proposal/known:USA 4
-4|proposal/known:USA 4 1978
-25|proposal/known:USA 4 1987
-3|proposal/known:USA 4 1989
15|proposal/known:USA 4 2002
8|proposal/known:USA 4 2008
6|proposal/known:USA 4 2012
-15|proposal/known:USA 4 2025
-15|proposal/known:USA 4 since-2025
-32|proposal/known:USA 4 to-1999
29|proposal/known:USA 4 to-2013
11|proposal/known:USA 4.5
11|proposal/known:USA 4.5 2026
11|proposal/known:USA 4.5 since-2025
9|proposal/known:USA 4.7
9|proposal/known:USA 4.7 2026
9|proposal/known:USA 4.7 since-2025
16|proposal/known:USA 4.8
16|proposal/known:USA 4.8 2026
16|proposal/known:USA 4.8 since-2025
59|proposal/known:USA 5
7|proposal/known:USA 5 2022
14|proposal/known:USA 5 2023
-13|proposal/known:USA 5 2024
22|proposal/known:USA 5 2025
29|proposal/known:USA 5 2026
51|proposal/known:USA 5 since-2025
8|proposal/known:USA 5 to-2024
15|proposal/known:USA 5.2
15|proposal/known:USA 5.2 1980
15|proposal/known:USA 5.2 to-1999
55|proposal/known:USA since-2025
-26|proposal/known:USA to-1999
23|proposal/known:USA to-2013
-13|proposal/known:USA to-2021
-40|proposal/known:USA to-2024
-6|proposal/known:VEN 4.5
-6|proposal/known:VEN 4.5 2026
-6|proposal/known:VEN 4.5 since-2025
-6|proposal/known:VEN since-2025
-7|proposal/known:VNM 2
-4|proposal/known:VNM 2 2022
-4|proposal/known:VNM 2 to-2024
-5|proposal/known:VNM 2.5-3.5
-5|proposal/known:VNM 2.5-3.5 2026
-5|proposal/known:VNM 2.5-3.5 since-2025
-12|proposal/known:VNM 5
-12|proposal/known:VNM 5 2025
-12|proposal/known:VNM 5 since-2025
-22|proposal/known:VNM since-2025
-4|proposal/known:VNM to-2024
-21|proposal/last:before
-5|proposal/last:same-sentence
18|proposal/named:1
-11|proposal/named:2
24|proposal/named:3
-6|proposal/ruled
-14|proposal/ruled:spender-before
-23|proposal/ruled:spender-beside
-6|proposal/ruled:spender-both
-4|proposal/ruled:spender-clause
45|proposal/ruled:spender-clause-after
7|proposal/ruled:spender-listed
19|proposal/ruled:spender-of-gdp
-10|proposal/ruled:spender-of-noun
5|proposal/ruled:spender-ours
-16|proposal/ruled:spender-party
-21|proposal/ruled:spender-subject
13|proposal/ruled:spender-where
21|proposal/same-figure-of-another
-21|proposal/same-figure-of-it
-23|proposal/subject-of:advise
12|proposal/subject-of:advocate
4|proposal/subject-of:agree
-28|proposal/subject-of:aim
5|proposal/subject-of:amount
-7|proposal/subject-of:angle for
-27|proposal/subject-of:argue
8|proposal/subject-of:argue for
13|proposal/subject-of:ask
-16|proposal/subject-of:ask for
-73|proposal/subject-of:back
36|proposal/subject-of:be
-17|proposal/subject-of:believe
24|proposal/subject-of:bring
-34|proposal/subject-of:call for
15|proposal/subject-of:campaign
17|proposal/subject-of:climb
3|proposal/subject-of:come to
-25|proposal/subject-of:consider
22|proposal/subject-of:debate
-3|proposal/subject-of:declare
-5|proposal/subject-of:demand
-40|proposal/subject-of:devote
-4|proposal/subject-of:discuss
-10|proposal/subject-of:do
4|proposal/subject-of:drop
3|proposal/subject-of:edge
-33|proposal/subject-of:end
12|proposal/subject-of:endorse
3|proposal/subject-of:exceed
5|proposal/subject-of:eye
4|proposal/subject-of:fall
7|proposal/subject-of:favor
13|proposal/subject-of:favour
-3|proposal/subject-of:fight
15|proposal/subject-of:float
28|proposal/subject-of:get
73|proposal/subject-of:go
10|proposal/subject-of:guarantee
12|proposal/subject-of:head
-8|proposal/subject-of:hold
22|proposal/subject-of:hope
17|proposal/subject-of:insist
5|proposal/subject-of:jump
17|proposal/subject-of:keep
-22|proposal/subject-of:leave
5|proposal/subject-of:lift
-7|proposal/subject-of:like to see
-37|proposal/subject-of:lobby for
25|proposal/subject-of:lower
5|proposal/subject-of:mention
-42|proposal/subject-of:move
9|proposal/subject-of:mull
17|proposal/subject-of:muse
10|proposal/subject-of:offer
23|proposal/subject-of:pay
3|proposal/subject-of:plan
5|proposal/subject-of:plead for
3|proposal/subject-of:promise
3|proposal/subject-of:push
-3|proposal/subject-of:put
-80|proposal/subject-of:raise
4|proposal/subject-of:ratify
13|proposal/subject-of:reach
8|proposal/subject-of:ready
-6|proposal/subject-of:reckon on
-11|proposal/subject-of:recommend
-12|proposal/subject-of:refuse
25|proposal/subject-of:require
28|proposal/subject-of:rule out
-45|proposal/subject-of:scoff
-38|proposal/subject-of:seek
3|proposal/subject-of:set
4|proposal/subject-of:sign up
-25|proposal/subject-of:speak of
15|proposal/subject-of:spend
15|proposal/subject-of:stay
-9|proposal/subject-of:stop
-7|proposal/subject-of:suggest
3|proposal/subject-of:take
10|proposal/subject-of:talk about
48|proposal/subject-of:talk of
-24|proposal/subject-of:tell
-10|proposal/subject-of:think
-6|proposal/subject-of:try
32|proposal/subject-of:urge
23|proposal/subject-of:vote on
-19|proposal/subject-of:want
11|proposal/subject-of:weigh
-7|proposal/subject:be body
9|proposal/subject:be capital
5|proposal/subject:be country
7|proposal/subject:be gov
21|proposal/subject:be leader
25|proposal/subject:be nongov
-25|proposal/subject:be pronoun
-3|proposal/subject:cap body
17|proposal/subject:cap gov
-4|proposal/subject:cap pronoun
-18|proposal/subject:demand body
-6|proposal/subject:demand capital
-40|proposal/subject:demand country
18|proposal/subject:demand gov
3|proposal/subject:demand leader
-29|proposal/subject:demand nongov
-8|proposal/subject:demand pronoun
5|proposal/subject:denial gov
16|proposal/subject:denial leader
-46|proposal/subject:denial pronoun
5|proposal/subject:level capital
-5|proposal/subject:level country
-4|proposal/subject:level pronoun
15|proposal/subject:move allies
19|proposal/subject:move body
20|proposal/subject:move capital
27|proposal/subject:move country
44|proposal/subject:move gov
-42|proposal/subject:move leader
-4|proposal/subject:move people
-4|proposal/subject:move pronoun
-44|proposal/subject:pledge capital
-33|proposal/subject:pledge country
-26|proposal/subject:pledge gov
13|proposal/subject:pledge leader
26|proposal/subject:pledge nongov
4|proposal/subject:pledge people
23|proposal/subject:pledge pronoun
-7|proposal/subject:proposal allies
28|proposal/subject:proposal body
26|proposal/subject:proposal capital
41|proposal/subject:proposal country
13|proposal/subject:proposal gov
3|proposal/subject:proposal leader
30|proposal/subject:proposal nongov
-38|proposal/subject:proposal pronoun
6|proposal/subject:spend allies
-39|proposal/subject:spend body
4|proposal/subject:spend capital
36|proposal/subject:spend country
8|proposal/subject:spend gov
-50|proposal/subject:spend pronoun
69|proposal/title
-44|proposal/told-of:0
-4|proposal/told-of:1
18|proposal/told-of:2
30|proposal/told-of:3
22|proposal/unnamed
-52|proposal/unnamed-beside-others
"""
