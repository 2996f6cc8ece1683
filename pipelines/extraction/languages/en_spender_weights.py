"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
32|/after-joint:0 far
54|/after-joint:0 mid
70|/after-joint:0 near
6|/after-joint:1 far
-21|/after-joint:1 mid
-12|/after-joint:1 near
-28|/after-joint:2 far
14|/after-joint:2 mid
-9|/after-joint:2 near
-30|/after-joint:3 far
-28|/after-joint:3 mid
-8|/after-joint:3 near
7|/after-led:\" far joined
-35|/after-led:\" near joined
3|/after-led:# far free
-7|/after-led:# far joined
11|/after-led:# near free
4|/after-led:'s far free
29|/after-led:, far joined
6|/after-led:, near joined
5|/after-led:- far joined
-6|/after-led:. far free
-3|/after-led:. far joined
-63|/after-led:. near free
13|/after-led:: far joined
129|/after-led:: near joined
-84|/after-led:; far joined
-69|/after-led:; near joined
5|/after-led:DATE far joined
-6|/after-led:PARTY near free
4|/after-led:above far free
29|/after-led:accused far joined
3|/after-led:accused near joined
-7|/after-led:across far joined
7|/after-led:across near free
-45|/after-led:adopt near free
-8|/after-led:advise far joined
-5|/after-led:affect near free
36|/after-led:after far joined
-67|/after-led:after near joined
5|/after-led:all near free
10|/after-led:alliance far joined
-15|/after-led:allies far free
-15|/after-led:also far joined
-10|/after-led:although near joined
-10|/after-led:among near free
-46|/after-led:an far joined
-48|/after-led:and far free
-52|/after-led:and far joined
-72|/after-led:and near free
-27|/after-led:and near joined
6|/after-led:any far joined
39|/after-led:anything near free
-12|/after-led:around far joined
-31|/after-led:as far joined
21|/after-led:as near free
-17|/after-led:as near joined
11|/after-led:asian far joined
3|/after-led:ask far free
7|/after-led:ask for far free
3|/after-led:ask for near joined
3|/after-led:ask near free
3|/after-led:assume far joined
-22|/after-led:at far free
16|/after-led:at far joined
19|/after-led:at near free
-9|/after-led:attacking near free
3|/after-led:back far joined
13|/after-led:because far joined
41|/after-led:because near joined
6|/after-led:before far joined
-60|/after-led:before near joined
-3|/after-led:believe far joined
4|/after-led:believe near free
-3|/after-led:below far joined
22|/after-led:better near free
-29|/after-led:bids near free
3|/after-led:both near joined
7|/after-led:break far joined
9|/after-led:bring far free
6|/after-led:bring far joined
16|/after-led:bring near free
8|/after-led:bring near joined
-21|/after-led:but far joined
29|/after-led:but near joined
18|/after-led:buys far free
-14|/after-led:by far free
-37|/after-led:by far joined
8|/after-led:by near free
-8|/after-led:by near joined
-14|/after-led:call far joined
24|/after-led:call for near free
-15|/after-led:call near free
-5|/after-led:can far joined
7|/after-led:caretaker far free
3|/after-led:caught near joined
3|/after-led:chancellor far joined
6|/after-led:chief cabinet secretary far joined
-3|/after-led:commit near joined
16|/after-led:complete far joined
58|/after-led:concerns far free
-10|/after-led:copy far joined
17|/after-led:cost far joined
7|/after-led:costs near free
-10|/after-led:countries far joined
-3|/after-led:criticised far joined
49|/after-led:cut near joined
25|/after-led:date far joined
-19|/after-led:defence minister far joined
-19|/after-led:defence minister near joined
-11|/after-led:defence near free
11|/after-led:defend far free
4|/after-led:defend far joined
-4|/after-led:defense minister far joined
-3|/after-led:defense minister near joined
-34|/after-led:deputy near free
-17|/after-led:did far joined
4|/after-led:did near joined
6|/after-led:done near joined
13|/after-led:double near joined
-18|/after-led:doubted far joined
-7|/after-led:even far joined
-7|/after-led:everything near free
-20|/after-led:exempt far free
-28|/after-led:find far free
59|/after-led:for far free
-73|/after-led:for far joined
74|/after-led:for near free
-8|/after-led:for near joined
-41|/after-led:foreign minister far joined
18|/after-led:foreign minister near joined
24|/after-led:former far joined
4|/after-led:freeze far joined
25|/after-led:from far free
-5|/after-led:from far joined
72|/after-led:from near free
-9|/after-led:from near joined
-11|/after-led:frozen far free
-3|/after-led:fulfil far free
5|/after-led:future far joined
17|/after-led:general far joined
5|/after-led:general near joined
3|/after-led:give near free
26|/after-led:give near joined
4|/after-led:gritting near joined
21|/after-led:gross domestic product near free
67|/after-led:guide near free
-8|/after-led:had far joined
8|/after-led:had near joined
15|/after-led:half far joined
-21|/after-led:have far joined
-9|/after-led:hear far joined
-11|/after-led:hear near free
-14|/after-led:his far free
7|/after-led:his far joined
3|/after-led:hold far joined
-7|/after-led:hope far free
3|/after-led:if far joined
7|/after-led:in far free
-39|/after-led:in far joined
-7|/after-led:in line with far free
-8|/after-led:in line with far joined
-16|/after-led:in line with near free
-22|/after-led:in line with near joined
74|/after-led:in near free
40|/after-led:in near joined
-17|/after-led:into far free
8|/after-led:into near free
-4|/after-led:is far free
-13|/after-led:its far joined
17|/after-led:its near free
-16|/after-led:joining far free
-7|/after-led:keep far joined
-14|/after-led:leader near joined
23|/after-led:least near free
7|/after-led:leave far joined
6|/after-led:leave near free
4|/after-led:led far joined
6|/after-led:left far joined
5|/after-led:left near free
-9|/after-led:leftwing far joined
4|/after-led:let near free
-15|/after-led:level far joined
-4|/after-led:level near joined
4|/after-led:like far free
-21|/after-led:like far joined
17|/after-led:like near free
35|/after-led:like near joined
-3|/after-led:lists far free
-9|/after-led:long far joined
9|/after-led:made far joined
12|/after-led:make far joined
3|/after-led:make near joined
4|/after-led:makes near joined
-4|/after-led:mean far joined
-20|/after-led:method far free
18|/after-led:michael far joined
-19|/after-led:more far joined
-5|/after-led:more than double far joined
-3|/after-led:mr far joined
-13|/after-led:name far free
-3|/after-led:name far joined
-17|/after-led:neither far joined
3|/after-led:new far joined
24|/after-led:next far joined
8|/after-led:next near free
-4|/after-led:no far joined
-12|/after-led:nor far joined
4|/after-led:note far joined
77|/after-led:of far free
17|/after-led:of far joined
25|/after-led:of near free
-70|/after-led:on far free
4|/after-led:on far joined
-24|/after-led:on near free
-15|/after-led:open near free
-9|/after-led:or near free
24|/after-led:other far joined
-3|/after-led:outside far joined
4|/after-led:over far joined
-3|/after-led:persuade far joined
6|/after-led:place near free
-14|/after-led:please far joined
12|/after-led:praised near free
21|/after-led:premier far joined
14|/after-led:present far joined
9|/after-led:president far free
9|/after-led:president far joined
-25|/after-led:president near joined
20|/after-led:prime minister far joined
-7|/after-led:prime minister near free
-37|/after-led:prime minister near joined
-7|/after-led:promise far free
-9|/after-led:promise near free
-33|/after-led:provided near free
-22|/after-led:put far joined
27|/after-led:reckon near joined
4|/after-led:remain near free
-3|/after-led:replaced far joined
-11|/after-led:replaced near free
-3|/after-led:reprimanded far joined
-36|/after-led:resembles far free
5|/after-led:run near joined
7|/after-led:running far joined
-3|/after-led:save far joined
13|/after-led:say far joined
27|/after-led:say near joined
-21|/after-led:schedule far joined
18|/after-led:senior far joined
11|/after-led:show near free
3|/after-led:since far free
-7|/after-led:since far joined
-20|/after-led:spend far joined
58|/after-led:split near joined
-13|/after-led:standard far joined
-8|/after-led:strategy far free
4|/after-led:stunned far free
-3|/after-led:surprised far free
7|/after-led:surprises near free
7|/after-led:take far free
9|/after-led:take near free
-4|/after-led:talk about far joined
-4|/after-led:talk about near joined
-3|/after-led:talk far joined
5|/after-led:target far joined
19|/after-led:target near joined
5|/after-led:taunted far joined
-11|/after-led:tell far joined
-43|/after-led:tell near free
-3|/after-led:than far free
-4|/after-led:thank far joined
32|/after-led:that far joined
-8|/after-led:that near joined
-3|/after-led:their far joined
21|/after-led:then far joined
-4|/after-led:then near joined
-50|/after-led:think near free
-12|/after-led:this far joined
10|/after-led:though far joined
4|/after-led:though near joined
-7|/after-led:time far free
-21|/after-led:time far joined
19|/after-led:to far free
-53|/after-led:to far joined
13|/after-led:to near free
3|/after-led:to near joined
8|/after-led:today near free
-18|/after-led:touches far joined
-3|/after-led:toward near free
13|/after-led:treasurer near joined
16|/after-led:treaty far free
-3|/after-led:treaty near free
5|/after-led:turn near free
8|/after-led:turned far joined
-11|/after-led:two far joined
-3|/after-led:unified far joined
9|/after-led:upon near free
-3|/after-led:urge far joined
9|/after-led:vice defense minister near joined
31|/after-led:view far joined
5|/after-led:visiting far joined
25|/after-led:visits near free
17|/after-led:want far free
21|/after-led:want far joined
5|/after-led:was far joined
6|/after-led:was near free
3|/after-led:western far joined
41|/after-led:what far free
16|/after-led:what far joined
-4|/after-led:what near free
35|/after-led:what near joined
5|/after-led:when near joined
9|/after-led:where far joined
33|/after-led:where near joined
-5|/after-led:whereas far joined
-34|/after-led:whether far joined
37|/after-led:which far joined
10|/after-led:which near joined
-17|/after-led:while far joined
7|/after-led:while near joined
-55|/after-led:whose far joined
-15|/after-led:will near joined
-31|/after-led:with far free
3|/after-led:with far joined
-27|/after-led:with near free
-10|/after-led:with near joined
-15|/after-led:without near free
7|/after-led:worried far joined
-16|/after-led:would near joined
5|/after-led:write far joined
-10|/after-led:— far joined
153|/after:allies name
55|/after:body name
36|/after:body owner
-19|/after:capital name
-33|/after:capital owner
-23|/after:country name
-15|/after:country owner
-3|/after:gov name
-24|/after:gov owner
4|/after:leader name
18|/after:leader owner
-14|/after:nongov name
16|/after:nongov owner
-24|/after:people name
24|/after:people owner
-67|/after:pronoun name
-45|/after:pronoun owner
-57|/asked
22|/asks
8|/before-clause:after-figure inside name body
5|/before-clause:after-figure inside name capital
-43|/before-clause:after-figure inside name country
23|/before-clause:after-figure inside name gov
3|/before-clause:after-figure inside name leader
-6|/before-clause:after-figure inside name people
13|/before-clause:after-figure inside name pronoun
-51|/before-clause:after-figure inside owner body
11|/before-clause:after-figure inside owner capital
-6|/before-clause:after-figure inside owner country
-8|/before-clause:after-figure inside owner gov
8|/before-clause:after-figure inside owner leader
-14|/before-clause:after-figure inside owner people
54|/before-clause:after-figure inside owner pronoun
-28|/before-clause:after-figure opens name allies
22|/before-clause:after-figure opens name body
37|/before-clause:after-figure opens name capital
-26|/before-clause:after-figure opens name country
-33|/before-clause:after-figure opens name gov
-23|/before-clause:after-figure opens name leader
21|/before-clause:after-figure opens name nongov
-3|/before-clause:after-figure opens name people
42|/before-clause:after-figure opens name pronoun
22|/before-clause:after-figure opens owner body
41|/before-clause:after-figure opens owner capital
-19|/before-clause:after-figure opens owner country
-11|/before-clause:after-figure opens owner gov
13|/before-clause:after-figure opens owner people
-39|/before-clause:after-figure opens owner pronoun
47|/before-clause:free inside name allies
-28|/before-clause:free inside name body
52|/before-clause:free inside name country
16|/before-clause:free inside name leader
-6|/before-clause:free inside name nongov
30|/before-clause:free inside name people
-14|/before-clause:free inside name pronoun
7|/before-clause:free inside owner allies
-21|/before-clause:free inside owner body
-41|/before-clause:free inside owner capital
65|/before-clause:free inside owner country
-12|/before-clause:free inside owner gov
32|/before-clause:free inside owner leader
12|/before-clause:free inside owner nongov
-14|/before-clause:free inside owner people
46|/before-clause:free opens name allies
31|/before-clause:free opens name body
-32|/before-clause:free opens name capital
56|/before-clause:free opens name country
-38|/before-clause:free opens name gov
6|/before-clause:free opens name leader
-11|/before-clause:free opens name nongov
34|/before-clause:free opens name people
-73|/before-clause:free opens name pronoun
31|/before-clause:free opens owner body
18|/before-clause:free opens owner country
-23|/before-clause:free opens owner gov
-14|/before-clause:free opens owner leader
-17|/before-clause:free opens owner nongov
54|/before-clause:free opens owner people
-14|/before-clause:free opens owner pronoun
91|/before-far:1
-3|/before-far:20
64|/before-far:4
-7|/before-far:60
51|/before-far:9
50|/before-free:0 after-figure name far
101|/before-free:0 after-figure name near
38|/before-free:0 after-figure owner far
42|/before-free:0 after-figure owner near
21|/before-free:0 free name far
55|/before-free:0 free name near
58|/before-free:0 free owner far
46|/before-free:0 free owner near
17|/before-free:1 after-figure name far
-24|/before-free:1 after-figure name near
-5|/before-free:1 after-figure owner far
-4|/before-free:1 after-figure owner near
21|/before-free:1 free name far
6|/before-free:1 free name near
-4|/before-free:1 free owner far
-3|/before-free:1 free owner near
-60|/before-free:2 after-figure name far
-49|/before-free:2 after-figure name near
-55|/before-free:2 after-figure owner far
-12|/before-free:2 after-figure owner near
4|/before-free:2 free name far
4|/before-free:2 free name near
-25|/before-free:2 free owner far
-10|/before-free:2 free owner near
-10|/before-free:3 after-figure name far
-11|/before-free:3 after-figure name near
9|/before-free:3 free name far
-3|/before-free:3 free name near
49|/before-joint:0 after-figure
45|/before-joint:0 free
-6|/before-joint:1 after-figure
51|/before-joint:1 free
-35|/before-joint:2 after-figure
52|/before-joint:2 free
8|/before-joint:3 after-figure
31|/before-joint:3 free
33|/before-led:
19|/before-led:\"
-23|/before-led:#
80|/before-led:'s
-4|/before-led:(
33|/before-led:)
18|/before-led:*
-44|/before-led:,
10|/before-led:-
40|/before-led:--
25|/before-led:.
15|/before-led:;
-52|/before-led:DATE
9|/before-led:PARTY
-4|/before-led:a
6|/before-led:abandon
22|/before-led:about
-5|/before-led:above
7|/before-led:accept
3|/before-led:accused
19|/before-led:across
-9|/before-led:admiral
-19|/before-led:advise
3|/before-led:afd
-38|/before-led:after
23|/before-led:again
5|/before-led:against
-13|/before-led:all
12|/before-led:allege
38|/before-led:alliance
-15|/before-led:allied
-5|/before-led:allies
3|/before-led:although
-18|/before-led:ambassador
7|/before-led:amending
-70|/before-led:and
5|/before-led:announce
5|/before-led:another
-67|/before-led:asian
-48|/before-led:at
15|/before-led:attain
-36|/before-led:attlee
6|/before-led:average
3|/before-led:badger
11|/before-led:basis
-12|/before-led:battalion
4|/before-led:be
7|/before-led:because
22|/before-led:become
23|/before-led:been
31|/before-led:before
-11|/before-led:behind
6|/before-led:below
5|/before-led:benchmarking
15|/before-led:between
-14|/before-led:borders
-4|/before-led:both
43|/before-led:bring
22|/before-led:but
3|/before-led:buying
-25|/before-led:by
18|/before-led:cajole
11|/before-led:calculate
38|/before-led:call
54|/before-led:call for
28|/before-led:call on
7|/before-led:campaign
3|/before-led:caretaker
12|/before-led:carry
28|/before-led:chairs
9|/before-led:chancellor
-14|/before-led:chief
-12|/before-led:cite
-20|/before-led:coming
-11|/before-led:commissioner
35|/before-led:commit
-7|/before-led:commitment
3|/before-led:commons
-13|/before-led:compare
16|/before-led:computes
-20|/before-led:conference
6|/before-led:consider
14|/before-led:contain
-10|/before-led:contrasted
5|/before-led:convince
35|/before-led:copied
6|/before-led:could
11|/before-led:country
32|/before-led:credited
-11|/before-led:current
6|/before-led:cut
13|/before-led:davos
22|/before-led:de
-24|/before-led:declaration
5|/before-led:defence chief
-5|/before-led:defence minister
-30|/before-led:defence secretary
4|/before-led:defense
11|/before-led:defense minister
-11|/before-led:defense secretary
8|/before-led:definition
4|/before-led:delegation
5|/before-led:deputy prime minister
3|/before-led:describe
7|/before-led:designate
-28|/before-led:did
7|/before-led:disclose
10|/before-led:documents
-17|/before-led:does
3|/before-led:door
13|/before-led:double
-26|/before-led:doubt
29|/before-led:down
-10|/before-led:draft
4|/before-led:dragged
55|/before-led:drop
13|/before-led:each
6|/before-led:earlier
8|/before-led:eastern
-5|/before-led:economy
3|/before-led:eight
-12|/before-led:elect
-13|/before-led:embrace
9|/before-led:encourage
-11|/before-led:era
-8|/before-led:estimate
-7|/before-led:europe
3|/before-led:european
12|/before-led:even
49|/before-led:every
-10|/before-led:exceed
31|/before-led:expect
-10|/before-led:expelling
-19|/before-led:fair
14|/before-led:fear
7|/before-led:feel
20|/before-led:fellow
15|/before-led:few
24|/before-led:finance
14|/before-led:finance minister
13|/before-led:find
-77|/before-led:first
25|/before-led:five
4|/before-led:fix
6|/before-led:floor
-117|/before-led:follow
-3|/before-led:following
-5|/before-led:follows
-64|/before-led:for
20|/before-led:force
11|/before-led:foreign minister
6|/before-led:form
-28|/before-led:former
-61|/before-led:from
-34|/before-led:fulfill
-16|/before-led:gdp
10|/before-led:general
-8|/before-led:give
-24|/before-led:go
4|/before-led:gross national product
-9|/before-led:guards
-7|/before-led:gulf
-4|/before-led:had
27|/before-led:has
40|/before-led:have
-11|/before-led:head
8|/before-led:help
51|/before-led:her
-25|/before-led:his
-25|/before-led:hit
8|/before-led:hold
6|/before-led:hold up
5|/before-led:honor
-53|/before-led:honour
9|/before-led:hope
-45|/before-led:host
-5|/before-led:how
71|/before-led:if
12|/before-led:imitate
-14|/before-led:in
39|/before-led:in line with
-56|/before-led:including
28|/before-led:increase
-5|/before-led:inform
22|/before-led:insist
19|/before-led:into
13|/before-led:invited
-77|/before-led:is
9|/before-led:its
-78|/before-led:join
-10|/before-led:joined
-23|/before-led:keep
3|/before-led:known
18|/before-led:largest
10|/before-led:later
-34|/before-led:lauds
41|/before-led:lead
6|/before-led:leader
-8|/before-led:lean on
-4|/before-led:learn
-17|/before-led:leave
-49|/before-led:lecture
-9|/before-led:left
-19|/before-led:let
-5|/before-led:lets
-13|/before-led:letting
11|/before-led:liberal
-22|/before-led:lift
28|/before-led:like
25|/before-led:like to see
-4|/before-led:long
-11|/before-led:longer
-8|/before-led:look at
6|/before-led:made
4|/before-led:major
27|/before-led:make
22|/before-led:make good on
-8|/before-led:marcos
-16|/before-led:match
-47|/before-led:me
4|/before-led:mean
-30|/before-led:method
42|/before-led:mind
5|/before-led:minister
-45|/before-led:miss
-60|/before-led:model
3|/before-led:months
-6|/before-led:more than double
-6|/before-led:moreover
7|/before-led:most
-5|/before-led:move
-46|/before-led:move up
3|/before-led:mp
-3|/before-led:n't
3|/before-led:name
-10|/before-led:narrow
-5|/before-led:national product
-28|/before-led:national security adviser
33|/before-led:neighboring
23|/before-led:neighbouring
14|/before-led:neighbours
-11|/before-led:neither
-4|/before-led:neutral
-34|/before-led:new
-11|/before-led:newer
16|/before-led:newest
-11|/before-led:next
4|/before-led:nine
-27|/before-led:nineties
12|/before-led:no
-45|/before-led:nor
-17|/before-led:not
6|/before-led:note
-45|/before-led:notify
-7|/before-led:now
34|/before-led:oblige
-7|/before-led:of
12|/before-led:off
-4|/before-led:on
20|/before-led:once
-20|/before-led:one
34|/before-led:only
6|/before-led:opposition
17|/before-led:or
15|/before-led:order
-47|/before-led:other
-19|/before-led:our
-7|/before-led:out
4|/before-led:outgoing
-59|/before-led:outside
-10|/before-led:over
4|/before-led:overruled
-14|/before-led:overtake
-11|/before-led:overtakes
-4|/before-led:overtook
28|/before-led:own
3|/before-led:pacifist
5|/before-led:partner
9|/before-led:party
4|/before-led:pay
-52|/before-led:pd
-4|/before-led:petitioned
3|/before-led:plan
-28|/before-led:pledge
5|/before-led:popular party
41|/before-led:praised
69|/before-led:premier
7|/before-led:present
3|/before-led:president
6|/before-led:press
5|/before-led:pressure
58|/before-led:prime minister
-21|/before-led:principal
5|/before-led:private
-16|/before-led:promise
7|/before-led:propel
5|/before-led:propose
14|/before-led:push
-13|/before-led:put
-3|/before-led:quadruple
-10|/before-led:qualifies
69|/before-led:raise
6|/before-led:ratify
-34|/before-led:reach
-60|/before-led:read
20|/before-led:rebuilding
3|/before-led:rebuked
-66|/before-led:recall
13|/before-led:reckon
-5|/before-led:regards
-5|/before-led:reject
27|/before-led:remind
3|/before-led:renewed
-22|/before-led:repeat
11|/before-led:represent
-10|/before-led:republican
-8|/before-led:require
5|/before-led:restates
22|/before-led:result
15|/before-led:return
-4|/before-led:review
3|/before-led:rewrite
-14|/before-led:right
-14|/before-led:ruling
9|/before-led:runs
6|/before-led:satisfy
20|/before-led:say
-61|/before-led:scold
-4|/before-led:secretary
3|/before-led:security
3|/before-led:see
4|/before-led:seen
7|/before-led:sees
-3|/before-led:senior
-12|/before-led:serious
-16|/before-led:served
-63|/before-led:set
5|/before-led:several
13|/before-led:share
25|/before-led:should
22|/before-led:show
6|/before-led:signed
25|/before-led:since
4|/before-led:size
-9|/before-led:socialist
-6|/before-led:sold
-12|/before-led:some
14|/before-led:sound out
-3|/before-led:south
-4|/before-led:spared
4|/before-led:speak of
-13|/before-led:spend
-18|/before-led:standard
5|/before-led:statute
5|/before-led:stick to
4|/before-led:still
-3|/before-led:strengthen
12|/before-led:students
44|/before-led:study
-10|/before-led:supporters
-3|/before-led:suppose
3|/before-led:surprised
-17|/before-led:table
71|/before-led:take
18|/before-led:talk about
-14|/before-led:tell
61|/before-led:than
-5|/before-led:thank
-24|/before-led:thanked
35|/before-led:that
26|/before-led:the
-5|/before-led:the economy
-18|/before-led:their
-4|/before-led:then
42|/before-led:think
-4|/before-led:those
-10|/before-led:though
3|/before-led:threatened
7|/before-led:three
-14|/before-led:threw
26|/before-led:throwing
5|/before-led:tie
-16|/before-led:time
-19|/before-led:to
13|/before-led:together
-13|/before-led:tout
12|/before-led:toward
-8|/before-led:trail
18|/before-led:trails
4|/before-led:trends
11|/before-led:trim
4|/before-led:triple
-5|/before-led:turn down
-42|/before-led:two
5|/before-led:under
4|/before-led:unified
9|/before-led:unless
-12|/before-led:urge
-34|/before-led:use
3|/before-led:view
-3|/before-led:visiting
-9|/before-led:visits
35|/before-led:want
-4|/before-led:war
-18|/before-led:was
4|/before-led:way
3|/before-led:weeks
8|/before-led:welcomed
8|/before-led:were
3|/before-led:west
-9|/before-led:what
7|/before-led:whatever
26|/before-led:when
-10|/before-led:where
9|/before-led:whereas
17|/before-led:wherein
8|/before-led:whether
-21|/before-led:which
56|/before-led:while
12|/before-led:whom
30|/before-led:whose
-49|/before-led:why
-4|/before-led:will
14|/before-led:with
22|/before-led:within
4|/before-led:without
9|/before-led:would
14|/before-led:year
-43|/before-led:yet
4|/before-led:your
24|/before-led:—
67|/before:allies name
7|/before:allies owner
33|/before:body name
-20|/before:body owner
11|/before:capital name
9|/before:capital owner
40|/before:country name
58|/before:country owner
-50|/before:gov name
-54|/before:gov owner
27|/before:leader owner
5|/before:nongov name
-4|/before:nongov owner
55|/before:people name
39|/before:people owner
-32|/before:pronoun name
3|/before:pronoun owner
23|/class-home:ALLIES CHN
-30|/class-home:ALLIES EU
28|/class-home:ALLIES JPN
-24|/class-home:ALLIES NATO
-26|/class-home:ALLIES USA
26|/class-home:ALLIES foe
45|/class-home:ALLIES land
-48|/class-home:ALLIES member
-22|/class-home:CHN CHN
-4|/class-home:CHN JPN
-12|/class-home:CHN member
21|/class-home:EU EU
-8|/class-home:EU JPN
16|/class-home:EU NATO
-14|/class-home:EU land
14|/class-home:JPN CHN
11|/class-home:JPN NATO
-29|/class-home:JPN foe
46|/class-home:JPN land
28|/class-home:JPN member
-52|/class-home:NATO CHN
5|/class-home:NATO EU
-16|/class-home:NATO JPN
22|/class-home:NATO NATO
4|/class-home:NATO USA
-17|/class-home:NATO foe
-53|/class-home:NATO land
74|/class-home:NATO member
12|/class-home:USA CHN
-10|/class-home:USA EU
-20|/class-home:USA JPN
-25|/class-home:USA NATO
22|/class-home:USA USA
9|/class-home:USA foe
-57|/class-home:USA land
24|/class-home:foe EU
-12|/class-home:foe NATO
-18|/class-home:foe foe
-52|/class-home:foe member
11|/class-home:land CHN
27|/class-home:land JPN
21|/class-home:land NATO
-8|/class-home:land foe
29|/class-home:land land
15|/class-home:land member
15|/class-home:member CHN
-11|/class-home:member EU
-10|/class-home:member JPN
-8|/class-home:member NATO
37|/class-home:member foe
4|/class-home:member land
-12|/class-named:ALLIES CHN nobody-named
35|/class-named:ALLIES CHN others-named
-3|/class-named:ALLIES EU nobody-named
-27|/class-named:ALLIES EU others-named
-10|/class-named:ALLIES JPN nobody-named
38|/class-named:ALLIES JPN others-named
13|/class-named:ALLIES NATO nobody-named
-37|/class-named:ALLIES NATO others-named
-13|/class-named:ALLIES USA nobody-named
-14|/class-named:ALLIES USA others-named
-10|/class-named:ALLIES foe nobody-named
36|/class-named:ALLIES foe others-named
10|/class-named:ALLIES land nobody-named
35|/class-named:ALLIES land others-named
-37|/class-named:ALLIES member nobody-named
-11|/class-named:ALLIES member others-named
7|/class-named:CHN CHN nobody-named
-29|/class-named:CHN CHN others-named
13|/class-named:CHN JPN nobody-named
-17|/class-named:CHN JPN others-named
10|/class-named:CHN land nobody-named
-10|/class-named:CHN land others-named
-12|/class-named:CHN member others-named
13|/class-named:EU EU nobody-named
8|/class-named:EU EU others-named
-9|/class-named:EU JPN others-named
20|/class-named:EU NATO nobody-named
-5|/class-named:EU NATO others-named
-14|/class-named:EU land others-named
26|/class-named:EU member nobody-named
-28|/class-named:EU member others-named
29|/class-named:JPN CHN nobody-named
-14|/class-named:JPN CHN others-named
-10|/class-named:JPN JPN nobody-named
12|/class-named:JPN JPN others-named
11|/class-named:JPN NATO others-named
-3|/class-named:JPN foe nobody-named
-26|/class-named:JPN foe others-named
-19|/class-named:JPN land nobody-named
65|/class-named:JPN land others-named
7|/class-named:JPN member nobody-named
21|/class-named:JPN member others-named
-31|/class-named:NATO CHN nobody-named
-21|/class-named:NATO CHN others-named
-9|/class-named:NATO EU nobody-named
14|/class-named:NATO EU others-named
-19|/class-named:NATO JPN nobody-named
3|/class-named:NATO JPN others-named
4|/class-named:NATO NATO nobody-named
18|/class-named:NATO NATO others-named
6|/class-named:NATO USA others-named
-26|/class-named:NATO foe nobody-named
9|/class-named:NATO foe others-named
-35|/class-named:NATO land nobody-named
-18|/class-named:NATO land others-named
9|/class-named:NATO member nobody-named
65|/class-named:NATO member others-named
15|/class-named:USA CHN nobody-named
-3|/class-named:USA CHN others-named
-9|/class-named:USA EU others-named
39|/class-named:USA JPN nobody-named
-59|/class-named:USA JPN others-named
3|/class-named:USA NATO nobody-named
-28|/class-named:USA NATO others-named
15|/class-named:USA USA nobody-named
7|/class-named:USA USA others-named
9|/class-named:USA foe nobody-named
33|/class-named:USA land nobody-named
-90|/class-named:USA land others-named
-3|/class-named:USA member nobody-named
24|/class-named:foe EU others-named
12|/class-named:foe NATO nobody-named
-24|/class-named:foe NATO others-named
8|/class-named:foe foe nobody-named
-26|/class-named:foe foe others-named
-10|/class-named:foe land nobody-named
10|/class-named:foe land others-named
-4|/class-named:foe member nobody-named
-48|/class-named:foe member others-named
-8|/class-named:land CHN nobody-named
18|/class-named:land CHN others-named
19|/class-named:land JPN nobody-named
8|/class-named:land JPN others-named
-17|/class-named:land NATO nobody-named
38|/class-named:land NATO others-named
-8|/class-named:land foe others-named
5|/class-named:land land nobody-named
24|/class-named:land land others-named
19|/class-named:land member nobody-named
-4|/class-named:land member others-named
15|/class-named:member CHN others-named
-11|/class-named:member EU others-named
-33|/class-named:member JPN nobody-named
23|/class-named:member JPN others-named
-35|/class-named:member NATO nobody-named
27|/class-named:member NATO others-named
22|/class-named:member foe nobody-named
15|/class-named:member foe others-named
7|/class-named:member land nobody-named
-4|/class-named:member land others-named
-18|/class-named:member member nobody-named
16|/class-named:member member others-named
12|/class-shape:ALLIES fine
29|/class-shape:ALLIES half
-89|/class-shape:ALLIES tenth
41|/class-shape:ALLIES whole
-12|/class-shape:CHN fine
3|/class-shape:CHN half
13|/class-shape:CHN tenth
-42|/class-shape:CHN whole
-5|/class-shape:EU fine
6|/class-shape:EU half
23|/class-shape:EU tenth
-12|/class-shape:EU whole
59|/class-shape:JPN fine
23|/class-shape:JPN half
-8|/class-shape:JPN tenth
-42|/class-shape:NATO fine
32|/class-shape:NATO half
-42|/class-shape:NATO tenth
20|/class-shape:NATO whole
-27|/class-shape:USA fine
-32|/class-shape:USA half
13|/class-shape:USA tenth
-24|/class-shape:USA whole
-30|/class-shape:foe fine
-37|/class-shape:foe half
-6|/class-shape:foe tenth
16|/class-shape:foe whole
46|/class-shape:land fine
-4|/class-shape:land half
67|/class-shape:land tenth
-13|/class-shape:land whole
-19|/class-shape:member half
29|/class-shape:member tenth
15|/class-shape:member whole
-3|/class-value:ALLIES 0
-8|/class-value:ALLIES 0.1
-3|/class-value:ALLIES 0.2
61|/class-value:ALLIES 0.25
12|/class-value:ALLIES 0.5
-39|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.1
-3|/class-value:ALLIES 1.2
-4|/class-value:ALLIES 1.3
-3|/class-value:ALLIES 1.4
-3|/class-value:ALLIES 1.45
-3|/class-value:ALLIES 1.6
-4|/class-value:ALLIES 1.7
-3|/class-value:ALLIES 15
-19|/class-value:ALLIES 1E+1
27|/class-value:ALLIES 2
-4|/class-value:ALLIES 2.2
-5|/class-value:ALLIES 2.3
-6|/class-value:ALLIES 2.4
-11|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.7
-4|/class-value:ALLIES 2.8
-8|/class-value:ALLIES 3.3
35|/class-value:ALLIES 3.5
-4|/class-value:ALLIES 3.7
-4|/class-value:ALLIES 3.8
22|/class-value:ALLIES 4
-3|/class-value:ALLIES 4.5
95|/class-value:ALLIES 5
-23|/class-value:ALLIES 6
-4|/class-value:ALLIES 7
-3|/class-value:EU 0.2
-6|/class-value:EU 0.4
-4|/class-value:EU 1
7|/class-value:EU 1.3
6|/class-value:EU 1.4
14|/class-value:EU 1.5
3|/class-value:EU 1.6
-5|/class-value:EU 1.8
16|/class-value:EU 1.9
-9|/class-value:EU 15
5|/class-value:EU 2
21|/class-value:EU 2.1
3|/class-value:EU 2.5
5|/class-value:EU 3
-9|/class-value:EU 3.5
-3|/class-value:EU 4
-8|/class-value:EU 4.2
-5|/class-value:EU 5
-4|/class-value:EU 5.38
-4|/class-value:NATO 0.1
8|/class-value:NATO 0.2
16|/class-value:NATO 0.25
-4|/class-value:NATO 0.5
-12|/class-value:NATO 0.9
-4|/class-value:NATO 0.95
-49|/class-value:NATO 1
-5|/class-value:NATO 1.09
-5|/class-value:NATO 1.1
-5|/class-value:NATO 1.13
-10|/class-value:NATO 1.2
-9|/class-value:NATO 1.24
-3|/class-value:NATO 1.28
-12|/class-value:NATO 1.3
-10|/class-value:NATO 1.36
-16|/class-value:NATO 1.37
7|/class-value:NATO 1.4
-12|/class-value:NATO 1.42
18|/class-value:NATO 1.43
-7|/class-value:NATO 1.45
36|/class-value:NATO 1.47
10|/class-value:NATO 1.5
-5|/class-value:NATO 1.53
-8|/class-value:NATO 1.57
-7|/class-value:NATO 1.58
-6|/class-value:NATO 1.6
23|/class-value:NATO 1.66
11|/class-value:NATO 1.7
-10|/class-value:NATO 1.76
7|/class-value:NATO 1.9
-10|/class-value:NATO 15
-12|/class-value:NATO 1E+1
40|/class-value:NATO 2
-7|/class-value:NATO 2.01
39|/class-value:NATO 2.02
-8|/class-value:NATO 2.07
-34|/class-value:NATO 2.1
-9|/class-value:NATO 2.16
6|/class-value:NATO 2.2
5|/class-value:NATO 2.3
-3|/class-value:NATO 2.33
7|/class-value:NATO 2.4
17|/class-value:NATO 2.5
4|/class-value:NATO 2.54
-8|/class-value:NATO 2.6
11|/class-value:NATO 2.7
-16|/class-value:NATO 2.8
-3|/class-value:NATO 2.9
-3|/class-value:NATO 2E+1
-3|/class-value:NATO 3.05
-3|/class-value:NATO 3.1
-12|/class-value:NATO 3.2
39|/class-value:NATO 3.3
-3|/class-value:NATO 3.4
26|/class-value:NATO 3.5
40|/class-value:NATO 3.6
-3|/class-value:NATO 3.8
-6|/class-value:NATO 3.9
-7|/class-value:NATO 3E+1
48|/class-value:NATO 4
-10|/class-value:NATO 4.1
-7|/class-value:NATO 4.5
-10|/class-value:NATO 4.7
-3|/class-value:NATO 4.8
-4|/class-value:NATO 4.9
41|/class-value:NATO 5
-5|/class-value:NATO 5.5
-12|/class-value:NATO 6
-5|/class-value:NATO 6.5
-10|/class-value:NATO 7
4|/class-value:NATO 8
20|/class-value:USA 0.1
-10|/class-value:USA 0.2
-32|/class-value:USA 0.3
-39|/class-value:USA 0.9
-21|/class-value:USA 0.91
-18|/class-value:USA 0.93
-3|/class-value:USA 0.948
-4|/class-value:USA 0.997
-57|/class-value:USA 1
-3|/class-value:USA 1.1
-15|/class-value:USA 1.2
-15|/class-value:USA 1.3
-3|/class-value:USA 1.35
-11|/class-value:USA 1.37
-40|/class-value:USA 1.4
-35|/class-value:USA 1.5
-32|/class-value:USA 1.6
-16|/class-value:USA 1.7
-20|/class-value:USA 1.8
-21|/class-value:USA 1.9
-3|/class-value:USA 1.95
7|/class-value:USA 1E+1
-84|/class-value:USA 2
-11|/class-value:USA 2.1
-29|/class-value:USA 2.2
-24|/class-value:USA 2.3
-3|/class-value:USA 2.32
-12|/class-value:USA 2.4
-30|/class-value:USA 2.5
-18|/class-value:USA 2.6
-29|/class-value:USA 2.8
15|/class-value:USA 2.9
4|/class-value:USA 2E+1
-21|/class-value:USA 3
48|/class-value:USA 3.1
31|/class-value:USA 3.2
13|/class-value:USA 3.22
9|/class-value:USA 3.24
-11|/class-value:USA 3.3
-7|/class-value:USA 3.32
22|/class-value:USA 3.38
54|/class-value:USA 3.4
-3|/class-value:USA 3.43
-18|/class-value:USA 3.5
7|/class-value:USA 3.6
11|/class-value:USA 3.68
7|/class-value:USA 3.7
29|/class-value:USA 3.71
14|/class-value:USA 3.8
-4|/class-value:USA 3.9
-4|/class-value:USA 34
23|/class-value:USA 4
-3|/class-value:USA 4.1
17|/class-value:USA 4.2
4|/class-value:USA 4.4
25|/class-value:USA 4.5
30|/class-value:USA 4.6
11|/class-value:USA 4.7
15|/class-value:USA 4.8
21|/class-value:USA 4.9
38|/class-value:USA 5
23|/class-value:USA 5.2
-3|/class-value:USA 5.3
10|/class-value:USA 5.5
13|/class-value:USA 5.6
4|/class-value:USA 5.8
22|/class-value:USA 6
4|/class-value:USA 6.1
17|/class-value:USA 6.2
14|/class-value:USA 6.3
5|/class-value:USA 6.4
18|/class-value:USA 6.5
17|/class-value:USA 6.6
12|/class-value:USA 6.8
9|/class-value:USA 7
10|/class-value:USA 8
-3|/class-value:USA 8.8
28|/class-value:USA 9
15|/class-verb:ALLIES be
41|/class-verb:ALLIES cap
-6|/class-verb:ALLIES demand
4|/class-verb:ALLIES denial
5|/class-verb:ALLIES level
-54|/class-verb:ALLIES move
-16|/class-verb:ALLIES pledge
12|/class-verb:ALLIES proposal
-6|/class-verb:ALLIES spend
-14|/class-verb:CHN be
15|/class-verb:CHN cap
-17|/class-verb:CHN demand
-7|/class-verb:CHN move
-18|/class-verb:CHN pledge
18|/class-verb:CHN proposal
6|/class-verb:CHN spend
-24|/class-verb:EU be
7|/class-verb:EU cap
20|/class-verb:EU demand
-3|/class-verb:EU denial
-4|/class-verb:EU level
45|/class-verb:EU move
-43|/class-verb:EU pledge
15|/class-verb:EU proposal
20|/class-verb:EU spend
3|/class-verb:JPN be
25|/class-verb:JPN cap
17|/class-verb:JPN demand
19|/class-verb:JPN denial
-17|/class-verb:JPN level
7|/class-verb:JPN move
-16|/class-verb:JPN pledge
20|/class-verb:JPN proposal
-29|/class-verb:JPN spend
-55|/class-verb:NATO cap
-15|/class-verb:NATO demand
23|/class-verb:NATO level
-9|/class-verb:NATO move
-14|/class-verb:NATO pledge
-19|/class-verb:NATO proposal
-44|/class-verb:NATO spend
14|/class-verb:USA be
22|/class-verb:USA cap
-39|/class-verb:USA demand
22|/class-verb:USA denial
11|/class-verb:USA level
7|/class-verb:USA move
-23|/class-verb:USA proposal
22|/class-verb:USA spend
13|/class-verb:foe be
14|/class-verb:foe cap
-20|/class-verb:foe demand
-4|/class-verb:foe denial
8|/class-verb:foe level
-13|/class-verb:foe move
16|/class-verb:foe pledge
-53|/class-verb:foe proposal
-6|/class-verb:foe spend
4|/class-verb:land be
-48|/class-verb:land cap
7|/class-verb:land demand
-49|/class-verb:land denial
-3|/class-verb:land level
-10|/class-verb:land move
71|/class-verb:land pledge
26|/class-verb:land proposal
-12|/class-verb:land spend
-11|/class-verb:member be
-21|/class-verb:member cap
53|/class-verb:member demand
13|/class-verb:member denial
-26|/class-verb:member level
33|/class-verb:member move
18|/class-verb:member pledge
4|/class-verb:member proposal
49|/class-verb:member spend
-7|/class:ALLIES
-38|/class:CHN
12|/class:EU
73|/class:JPN
-32|/class:NATO
-70|/class:USA
-58|/class:foe
96|/class:land
25|/class:member
85|/heir:nobody-named
10|/heir:others-named
122|/home:nobody-named
55|/home:others-named
-5|/known-for:- 2.2 2024
-5|/known-for:- 2024
-6|/known-for:AFG 0.9 1978
-6|/known-for:AFG 1978
-22|/known-for:AFG 4.6 FY2027
-11|/known-for:AFG 5.2 FY1985
-11|/known-for:AFG FY1985
-22|/known-for:AFG FY2027
-5|/known-for:ALB 1.8 2023
-6|/known-for:ALB 2 2025
-6|/known-for:ALB 2.1 2024
-5|/known-for:ALB 2023
-6|/known-for:ALB 2024
-6|/known-for:ALB 2025
3|/known-for:ALB 2035
3|/known-for:ALB 3.5 2035
17|/known-for:ALB+BEL+CAN+ESP 2 2025
17|/known-for:ALB+BEL+CAN+ESP 2025
16|/known-for:ALB+BEL+ESP 2 2025
16|/known-for:ALB+BEL+ESP 2025
-4|/known-for:ALLIES 1 2025/2026
28|/known-for:ALLIES 1.5 2024
-3|/known-for:ALLIES 1.5 2025
-4|/known-for:ALLIES 1.5 2026
-3|/known-for:ALLIES 1.5 FY2022
-3|/known-for:ALLIES 1.5 FY2023
-5|/known-for:ALLIES 1.5 FY2024
-7|/known-for:ALLIES 1.5 FY2027
-3|/known-for:ALLIES 195X
-4|/known-for:ALLIES 1988
-4|/known-for:ALLIES 198X
-3|/known-for:ALLIES 2 1988
23|/known-for:ALLIES 2 2022
-10|/known-for:ALLIES 2 2024
-5|/known-for:ALLIES 2 2025
-3|/known-for:ALLIES 2 2026
-6|/known-for:ALLIES 2 2027
-6|/known-for:ALLIES 2 2030
-3|/known-for:ALLIES 2 2031
-8|/known-for:ALLIES 2 2032
-4|/known-for:ALLIES 2 2032/2033
-6|/known-for:ALLIES 2 FY2025
-3|/known-for:ALLIES 2 FY2026
-5|/known-for:ALLIES 2 FY2027
12|/known-for:ALLIES 2.5 2024
-4|/known-for:ALLIES 2.5 2025
-20|/known-for:ALLIES 2.5 2027
-5|/known-for:ALLIES 2.5 2028
-5|/known-for:ALLIES 2.5 2030
-5|/known-for:ALLIES 2.5 2035
-3|/known-for:ALLIES 2.5 FY2028
-7|/known-for:ALLIES 2.5 FY2030
-4|/known-for:ALLIES 2020
-4|/known-for:ALLIES 2021
16|/known-for:ALLIES 2022
-9|/known-for:ALLIES 2023
13|/known-for:ALLIES 2024
-3|/known-for:ALLIES 2024/2025
-27|/known-for:ALLIES 2025
-13|/known-for:ALLIES 2025-07-20
-7|/known-for:ALLIES 2025/2026
-18|/known-for:ALLIES 2026
32|/known-for:ALLIES 2026-11-04
-40|/known-for:ALLIES 2027
-28|/known-for:ALLIES 2028
-15|/known-for:ALLIES 2029
-8|/known-for:ALLIES 202X
-34|/known-for:ALLIES 2030
-9|/known-for:ALLIES 2031
-24|/known-for:ALLIES 2032
-5|/known-for:ALLIES 2032/2033
-3|/known-for:ALLIES 2033
-3|/known-for:ALLIES 2033/2034
-46|/known-for:ALLIES 2035
-4|/known-for:ALLIES 203X
-4|/known-for:ALLIES 3 2024
-3|/known-for:ALLIES 3 2025
-7|/known-for:ALLIES 3 2026
-6|/known-for:ALLIES 3 2028
-5|/known-for:ALLIES 3 2029
-20|/known-for:ALLIES 3 2030
-3|/known-for:ALLIES 3 2032
-4|/known-for:ALLIES 3 FY2030
-4|/known-for:ALLIES 3-3.5 FY2032
-13|/known-for:ALLIES 3.5 2025-07-20
7|/known-for:ALLIES 3.5 2026
32|/known-for:ALLIES 3.5 2026-11-04
-13|/known-for:ALLIES 3.5 2027
-4|/known-for:ALLIES 3.5 2028
-4|/known-for:ALLIES 3.5 2029
-6|/known-for:ALLIES 3.5 202X
17|/known-for:ALLIES 3.5 2030
-4|/known-for:ALLIES 3.5 2031
-8|/known-for:ALLIES 3.5 2032
-18|/known-for:ALLIES 3.5 2035
-9|/known-for:ALLIES 3.5 FY2035
-3|/known-for:ALLIES 4 2028
-3|/known-for:ALLIES 4 FY2030
-3|/known-for:ALLIES 5 2025
-3|/known-for:ALLIES 5 2026
-7|/known-for:ALLIES 5 2028
-14|/known-for:ALLIES 5 2030
-18|/known-for:ALLIES 5 2035
-3|/known-for:ALLIES 5 FY2025
-3|/known-for:ALLIES 6 198X
-3|/known-for:ALLIES FY2021
-5|/known-for:ALLIES FY2022
-4|/known-for:ALLIES FY2023
-6|/known-for:ALLIES FY2024
-12|/known-for:ALLIES FY2025
-9|/known-for:ALLIES FY2026
-15|/known-for:ALLIES FY2027
-4|/known-for:ALLIES FY2028
-15|/known-for:ALLIES FY2030
-4|/known-for:ALLIES FY2031
-6|/known-for:ALLIES FY2032
-11|/known-for:ALLIES FY2035
6|/known-for:ARG 2 2031
6|/known-for:ARG 2031
3|/known-for:ARM 6 2025
-12|/known-for:AUS 0.5 2027
-7|/known-for:AUS 1.07 2021
-7|/known-for:AUS 1.4 2024
-3|/known-for:AUS 1.6 FY2024
-4|/known-for:AUS 1.7 FY2025
3|/known-for:AUS 1.9 2023
5|/known-for:AUS 1.9 2024
-7|/known-for:AUS 1.9 FY2026
5|/known-for:AUS 1.96 FY2022
-11|/known-for:AUS 198X
-11|/known-for:AUS 2 198X
-3|/known-for:AUS 2 2005
3|/known-for:AUS 2 2020/2021
18|/known-for:AUS 2 2023
-11|/known-for:AUS 2 2024
-3|/known-for:AUS 2 2027
-12|/known-for:AUS 2 2028
-11|/known-for:AUS 2 2030
-4|/known-for:AUS 2 2032/2033
21|/known-for:AUS 2 FY2025
3|/known-for:AUS 2.02 2024/2025
-4|/known-for:AUS 2.1 FY2026
12|/known-for:AUS 2.2 2027
7|/known-for:AUS 2.3 2032/2033
-4|/known-for:AUS 2.32 2025
4|/known-for:AUS 2.33 2033/2034
-5|/known-for:AUS 2.4 2023
-5|/known-for:AUS 2.4 2025
4|/known-for:AUS 2.4 2033
25|/known-for:AUS 2.4 2033/2034
7|/known-for:AUS 2.8 2026
-3|/known-for:AUS 2005
3|/known-for:AUS 2020/2021
-7|/known-for:AUS 2021
12|/known-for:AUS 2023
-15|/known-for:AUS 2024
3|/known-for:AUS 2024/2025
-19|/known-for:AUS 2025
6|/known-for:AUS 2026
-12|/known-for:AUS 2028
-33|/known-for:AUS 2030
3|/known-for:AUS 2032/2033
35|/known-for:AUS 2033
26|/known-for:AUS 2033/2034
-10|/known-for:AUS 2035
-5|/known-for:AUS 3 2025
7|/known-for:AUS 3 2028
16|/known-for:AUS 3 2030
31|/known-for:AUS 3 2033
11|/known-for:AUS 3 2035
-3|/known-for:AUS 3.2 2025
-40|/known-for:AUS 3.5 2030
-5|/known-for:AUS 3.5 2033/2034
-21|/known-for:AUS 3.5 2035
-7|/known-for:AUS 4.5 2028
5|/known-for:AUS FY2022
16|/known-for:AUS FY2025
-9|/known-for:AUS FY2026
-7|/known-for:AUS+JPN 2.8 2026
-7|/known-for:AUS+JPN 2026
-4|/known-for:AUS+JPN 2033
5|/known-for:AUS+JPN 2035
-4|/known-for:AUS+JPN 3 2033
5|/known-for:AUS+JPN 3.5 2035
-3|/known-for:AUS+JPN FY2026
19|/known-for:AUS+JPN+KOR 2035
19|/known-for:AUS+JPN+KOR 3.5 2035
-4|/known-for:AUS+KOR 2033
-4|/known-for:AUS+KOR 3 2033
-12|/known-for:AUT 1 2032
12|/known-for:AUT 2 2032
3|/known-for:BEL 1.3 2024
5|/known-for:BEL 1.3 2025-22
-6|/known-for:BEL 1.31 2023
5|/known-for:BEL 1.54 2030
-3|/known-for:BEL 1.6 2022
17|/known-for:BEL 2 2025
5|/known-for:BEL 2 2025-12
-9|/known-for:BEL 2 2026
23|/known-for:BEL 2 2029
5|/known-for:BEL 2 202X
15|/known-for:BEL 2 2033
5|/known-for:BEL 2.5 2034
-3|/known-for:BEL 2022
-8|/known-for:BEL 2023
-3|/known-for:BEL 2024
17|/known-for:BEL 2025
5|/known-for:BEL 2025-12
5|/known-for:BEL 2025-22
-9|/known-for:BEL 2026
24|/known-for:BEL 2029
5|/known-for:BEL 202X
5|/known-for:BEL 2030
15|/known-for:BEL 2033
5|/known-for:BEL 2034
20|/known-for:BEL 2035
24|/known-for:BEL 3.5 2035
-3|/known-for:BEL 5 2035
12|/known-for:BEL+CAN+ESP 2 2025
12|/known-for:BEL+CAN+ESP 2025
18|/known-for:BEL+ESP 2024
9|/known-for:BEL+ESP+ITA 1.6 2024
9|/known-for:BEL+ESP+ITA 2024
7|/known-for:BEL+ESP+PRT 2 2025
15|/known-for:BEL+ESP+PRT 2 2026
7|/known-for:BEL+ESP+PRT 2025
14|/known-for:BEL+ESP+PRT 2026
8|/known-for:BEL+ITA 2 2025
9|/known-for:BEL+ITA 2 2026
8|/known-for:BEL+ITA 2025
9|/known-for:BEL+ITA 2026
-11|/known-for:BEL+SVK 2035
-11|/known-for:BEL+SVK 3.5 2035
4|/known-for:BGD 1 2025/2026
3|/known-for:BGD 2025/2026
7|/known-for:BGR 1.8 2023
22|/known-for:BGR 2 2024
-5|/known-for:BGR 2 2025
-3|/known-for:BGR 2 2030
7|/known-for:BGR 2.1 2024
6|/known-for:BGR 2.5 2026
-3|/known-for:BGR 2.5 2027
7|/known-for:BGR 2023
29|/known-for:BGR 2024
-6|/known-for:BGR 2025
6|/known-for:BGR 2026
-3|/known-for:BGR 2027
4|/known-for:BGR 2030
9|/known-for:BGR 3.5 2030
-4|/known-for:BRA 2 2031
-4|/known-for:BRA 2031
3|/known-for:BRN 2.6 2023
3|/known-for:BRN 2023
13|/known-for:CAN 1.2 2022
3|/known-for:CAN 1.3 2022
-3|/known-for:CAN 1.3 2024
-4|/known-for:CAN 1.31 2023
3|/known-for:CAN 1.33 2023
4|/known-for:CAN 1.35 2024
26|/known-for:CAN 1.37 2024
-5|/known-for:CAN 1.4 2014
28|/known-for:CAN 1.4 2024
-18|/known-for:CAN 1.43 2014
3|/known-for:CAN 1.45 2024
8|/known-for:CAN 1.45 2024/2025
-3|/known-for:CAN 1.5 2024
-9|/known-for:CAN 1.5 2032
-23|/known-for:CAN 1.66 2022
11|/known-for:CAN 1.76 2029/2030
-40|/known-for:CAN 2 2024
17|/known-for:CAN 2 2025
25|/known-for:CAN 2 2025/2026
25|/known-for:CAN 2 2026-03
-8|/known-for:CAN 2 2030
83|/known-for:CAN 2 2032
26|/known-for:CAN 2 FY2025
-25|/known-for:CAN 2.02 2024
23|/known-for:CAN 2.1 2026
-28|/known-for:CAN 2.3 2025
-7|/known-for:CAN 2.4 2024
-25|/known-for:CAN 2.5 2025
-15|/known-for:CAN 2.5 2026
-27|/known-for:CAN 2014
-10|/known-for:CAN 2022
-25|/known-for:CAN 2024
8|/known-for:CAN 2024/2025
-34|/known-for:CAN 2025
26|/known-for:CAN 2025/2026
8|/known-for:CAN 2026
25|/known-for:CAN 2026-03
-4|/known-for:CAN 2028
-6|/known-for:CAN 2029
12|/known-for:CAN 2029/2030
-7|/known-for:CAN 2030
66|/known-for:CAN 2032
59|/known-for:CAN 2035
-4|/known-for:CAN 3 2028
-9|/known-for:CAN 3 2029
-3|/known-for:CAN 3.38 2024
3|/known-for:CAN 3.5 2029
-7|/known-for:CAN 3.5 2032
29|/known-for:CAN 3.5 2035
28|/known-for:CAN 5 2035
26|/known-for:CAN FY2025
11|/known-for:CAN+ITA 1.5 2024
11|/known-for:CAN+ITA 2024
16|/known-for:CHE 1 2032
15|/known-for:CHE 2032
-8|/known-for:CHN 0.5 2030
-3|/known-for:CHN 0.9 1978
-3|/known-for:CHN 1.19 FY2023
8|/known-for:CHN 1.2 2021
18|/known-for:CHN 1.26 FY2024
8|/known-for:CHN 1.3 2022
17|/known-for:CHN 1.3 2023
3|/known-for:CHN 1.3 2025
5|/known-for:CHN 1.5 2026
22|/known-for:CHN 1.6 2022
-13|/known-for:CHN 1.6 FY2024
18|/known-for:CHN 1.7 2021
4|/known-for:CHN 1.7 2023
18|/known-for:CHN 1.7 2024
4|/known-for:CHN 1.7 2025
7|/known-for:CHN 1.8 2000
8|/known-for:CHN 1.8 2023
-9|/known-for:CHN 1.8 FY2025
4|/known-for:CHN 1.9 2018
-8|/known-for:CHN 195X
-3|/known-for:CHN 1978
-10|/known-for:CHN 1986
-8|/known-for:CHN 1E+1 195X
4|/known-for:CHN 2 2012
12|/known-for:CHN 2 2013
-4|/known-for:CHN 2 2025
-10|/known-for:CHN 2 FY2025
-4|/known-for:CHN 2.1 2024
-24|/known-for:CHN 2.4 2026
8|/known-for:CHN 2.5 2024
7|/known-for:CHN 2000
3|/known-for:CHN 2012
12|/known-for:CHN 2013
4|/known-for:CHN 2018
-3|/known-for:CHN 2020
25|/known-for:CHN 2021
33|/known-for:CHN 2022
7|/known-for:CHN 2023
46|/known-for:CHN 2024
-3|/known-for:CHN 2025
-28|/known-for:CHN 2026
-9|/known-for:CHN 2030
27|/known-for:CHN 3 2024
-15|/known-for:CHN 3.1 2023
-7|/known-for:CHN 3.32 2026
-5|/known-for:CHN 3.4 2023
6|/known-for:CHN 4 2022
-3|/known-for:CHN 4.3 2020
-10|/known-for:CHN 6.2 1986
-3|/known-for:CHN FY2023
-19|/known-for:CHN FY2025
-6|/known-for:CHN+PRK+RUS 2026
-6|/known-for:CHN+PRK+RUS 3.5 2026
7|/known-for:COL 2024
3|/known-for:COL 3.1 2024
4|/known-for:COL 3.4 2024
-3|/known-for:CYP 1.3 2022
20|/known-for:CYP 1.8 2023
-3|/known-for:CYP 2022
20|/known-for:CYP 2023
-31|/known-for:CZE 2 2024
23|/known-for:CZE 2 2025
5|/known-for:CZE 2 2026
-29|/known-for:CZE 2024
22|/known-for:CZE 2025
5|/known-for:CZE 2026
7|/known-for:CZE 2030
3|/known-for:CZE 2035
5|/known-for:CZE 3 2030
3|/known-for:CZE 3.5 2035
-9|/known-for:DEU 0.96 2023
-8|/known-for:DEU 0.96 FY2022
7|/known-for:DEU 1 2026
-3|/known-for:DEU 1.3 2022
10|/known-for:DEU 1.36 2019
12|/known-for:DEU 1.37 2020
10|/known-for:DEU 1.4 2021
-3|/known-for:DEU 1.4 2024
13|/known-for:DEU 1.42 2020
12|/known-for:DEU 1.5 2021
14|/known-for:DEU 1.5 2024
-31|/known-for:DEU 1.5 2029
-12|/known-for:DEU 1.5 FY2022
5|/known-for:DEU 1.53 2021
-3|/known-for:DEU 1.57 2025
-6|/known-for:DEU 1.6 2013
-7|/known-for:DEU 1.7 2020
3|/known-for:DEU 1.9 2006
-11|/known-for:DEU 1985
-7|/known-for:DEU 1995
-18|/known-for:DEU 1E+1 2025
4|/known-for:DEU 2 1989
-8|/known-for:DEU 2 2019-01
-14|/known-for:DEU 2 2020
3|/known-for:DEU 2 2022-02
36|/known-for:DEU 2 2024
-25|/known-for:DEU 2 2025
-4|/known-for:DEU 2 2027
3|/known-for:DEU 2 2028
43|/known-for:DEU 2 2031
-4|/known-for:DEU 2 2033
8|/known-for:DEU 2 2035
20|/known-for:DEU 2 203X
-3|/known-for:DEU 2.1 2014
16|/known-for:DEU 2.1 2024
-23|/known-for:DEU 2.1 2026
-6|/known-for:DEU 2.2 2026
5|/known-for:DEU 2.3 2025
19|/known-for:DEU 2.4 2025
-4|/known-for:DEU 2.5 2025
-7|/known-for:DEU 2.5 2030
-7|/known-for:DEU 2.7 2024
7|/known-for:DEU 2.8 2026
3|/known-for:DEU 2006
-10|/known-for:DEU 2013
-3|/known-for:DEU 2015
12|/known-for:DEU 2019
-8|/known-for:DEU 2019-01
3|/known-for:DEU 2020
18|/known-for:DEU 2021
13|/known-for:DEU 2022
3|/known-for:DEU 2022-02
-9|/known-for:DEU 2023
49|/known-for:DEU 2024
-44|/known-for:DEU 2025
-22|/known-for:DEU 2026
6|/known-for:DEU 2028
16|/known-for:DEU 2029
-15|/known-for:DEU 2030
43|/known-for:DEU 2031
-23|/known-for:DEU 2032
-4|/known-for:DEU 2033
-64|/known-for:DEU 2035
16|/known-for:DEU 203X
-9|/known-for:DEU 3 2030
-5|/known-for:DEU 3 203X
4|/known-for:DEU 3.05 2027
3|/known-for:DEU 3.2 1985
-7|/known-for:DEU 3.2 2021
4|/known-for:DEU 3.4 FY1978
47|/known-for:DEU 3.5 2029
-21|/known-for:DEU 3.5 2032
-56|/known-for:DEU 3.5 2035
-5|/known-for:DEU 4 1995
-13|/known-for:DEU 4 2025
3|/known-for:DEU 4 2028
-3|/known-for:DEU 4.4 2013
-10|/known-for:DEU 5 1985
-15|/known-for:DEU 5 2035
-7|/known-for:DEU 5.25 2026
-3|/known-for:DEU 5.8 1989
-3|/known-for:DEU 6 1985
3|/known-for:DEU FY1978
-20|/known-for:DEU FY2022
-6|/known-for:DEU+ITA 1.5 2024
-6|/known-for:DEU+ITA 2024
-16|/known-for:DEU+UKR 2.4 2025
-16|/known-for:DEU+UKR 2025
-5|/known-for:DEU+UKR 2029
-5|/known-for:DEU+UKR 3.5 2029
-5|/known-for:DNK 0.25 2025
-7|/known-for:DNK 1 2026
16|/known-for:DNK 1.3 2021
14|/known-for:DNK 1.4 2022
33|/known-for:DNK 2 2030
39|/known-for:DNK 2 2033
-7|/known-for:DNK 2.1 2025
5|/known-for:DNK 2.4 2024
-5|/known-for:DNK 2.6 2025
-6|/known-for:DNK 2.6 2026
16|/known-for:DNK 2021
14|/known-for:DNK 2022
-14|/known-for:DNK 2023
-3|/known-for:DNK 2025
-11|/known-for:DNK 2026
30|/known-for:DNK 2030
39|/known-for:DNK 2033
9|/known-for:DNK 2035
-14|/known-for:DNK 3 2023
13|/known-for:DNK 3 2025
3|/known-for:DNK 3.1 2025
3|/known-for:DNK 3.5 2026
20|/known-for:DNK 3.5 2035
-11|/known-for:DNK 5 2035
-3|/known-for:DNK+FIN+NOR+SWE 2030
-8|/known-for:DNK+FIN+NOR+SWE 2035
-3|/known-for:DNK+FIN+NOR+SWE 3.2 2030
-8|/known-for:DNK+FIN+NOR+SWE 3.5 2035
19|/known-for:DNK+NOR 2035
19|/known-for:DNK+NOR 3.5 2035
3|/known-for:ESP 1.24 2024
17|/known-for:ESP 1.28 2024
-4|/known-for:ESP 1.3 2024
-3|/known-for:ESP 1.3 2025-22
-6|/known-for:ESP 1.31 2023
-8|/known-for:ESP 1.4 2017
7|/known-for:ESP 1.43 2024
-6|/known-for:ESP 1.6 2024
-7|/known-for:ESP 1.8 FY2025
15|/known-for:ESP 2 2025
42|/known-for:ESP 2 2026
19|/known-for:ESP 2 2029
-8|/known-for:ESP 2 FY2027
-9|/known-for:ESP 2.2 2025
-7|/known-for:ESP 2.5 2025
-12|/known-for:ESP 2.5 2027
-8|/known-for:ESP 2017
-4|/known-for:ESP 2023
9|/known-for:ESP 2024
-4|/known-for:ESP 2025
-3|/known-for:ESP 2025-22
40|/known-for:ESP 2026
-12|/known-for:ESP 2027
-9|/known-for:ESP 2028
20|/known-for:ESP 2029
-3|/known-for:ESP 2030
-6|/known-for:ESP 2032
-20|/known-for:ESP 2035
-7|/known-for:ESP 3 2028
-6|/known-for:ESP 3.5 2032
-14|/known-for:ESP 3.5 2035
-6|/known-for:ESP 5 2035
-8|/known-for:ESP FY2025
-8|/known-for:ESP FY2027
11|/known-for:ESP+ITA 1.6 2024
11|/known-for:ESP+ITA 2024
6|/known-for:EST 0.25 2025
6|/known-for:EST 1.4 2004
-5|/known-for:EST 1.4 2016
-20|/known-for:EST 1988
-20|/known-for:EST 2 1988
11|/known-for:EST 2 2014
22|/known-for:EST 2 2020
23|/known-for:EST 2.16 2016
-9|/known-for:EST 2.38 2016
14|/known-for:EST 2.5 2023
6|/known-for:EST 2.7 2023
6|/known-for:EST 2004
3|/known-for:EST 2014
9|/known-for:EST 2016
22|/known-for:EST 2020
16|/known-for:EST 2023
11|/known-for:EST 2024
6|/known-for:EST 2025
-6|/known-for:EST 2026
4|/known-for:EST 2027
3|/known-for:EST 2029
-17|/known-for:EST 2030
-24|/known-for:EST 2035
3|/known-for:EST 3 2024
9|/known-for:EST 3 2028
4|/known-for:EST 3.3 2025
11|/known-for:EST 3.4 2024
-6|/known-for:EST 3.4 2025
7|/known-for:EST 3.43 2024
-16|/known-for:EST 3.5 2030
10|/known-for:EST 3.7 2025
-7|/known-for:EST 3.71 2014
-4|/known-for:EST 4 2026
-4|/known-for:EST 4.12 2024
-12|/known-for:EST 4.9 2026
9|/known-for:EST 5 2026
-10|/known-for:EST 5 2028
-4|/known-for:EST 5 2030
-24|/known-for:EST 5 2035
3|/known-for:EST 5.1 2026
4|/known-for:EST 5.4 2027
3|/known-for:EST 5.4 2029
6|/known-for:EST 5.4 2030
-8|/known-for:EST+GRC 2.38 2016
-10|/known-for:EST+GRC 2016
-3|/known-for:EST+GRC+LTU+LVA+POL 2030
-3|/known-for:EST+GRC+LTU+LVA+POL 5 2030
19|/known-for:EST+GRC+LVA+POL+USA 2024
19|/known-for:EST+GRC+LVA+POL+USA 3 2024
-3|/known-for:EST+LTU 2 2025
-3|/known-for:EST+LTU 2025
17|/known-for:EST+LTU 2026
18|/known-for:EST+LTU 5 2026
-10|/known-for:EST+LTU+LVA 2025
35|/known-for:EST+LTU+LVA 2026
-19|/known-for:EST+LTU+LVA 2035
-9|/known-for:EST+LTU+LVA 3.7 2025
35|/known-for:EST+LTU+LVA 5 2026
-19|/known-for:EST+LTU+LVA 5 2035
-3|/known-for:EST+LTU+LVA+POL 2029
-12|/known-for:EST+LTU+LVA+POL 2035
-12|/known-for:EST+LTU+LVA+POL 5 2035
-3|/known-for:EST+LTU+LVA+POL 5.4 2029
-6|/known-for:EST+LTU+POL 2026
-6|/known-for:EST+LTU+POL 5.4 2026
-6|/known-for:EST+LVA 2028
-6|/known-for:EST+LVA 5 2028
-13|/known-for:EST+POL 2014
-13|/known-for:EST+POL 3.71 2014
9|/known-for:EST+USA 2025
10|/known-for:EST+USA 3.4 2025
7|/known-for:EU 1.3 2022
-9|/known-for:EU 1.5 2024
-5|/known-for:EU 1.6 2022
-3|/known-for:EU 1.6 2024
-5|/known-for:EU 1.8 2023
21|/known-for:EU 1.9 2024
-9|/known-for:EU 15 2029
-5|/known-for:EU 2 2014
-9|/known-for:EU 2 2025
-11|/known-for:EU 2 2029
21|/known-for:EU 2.1 2025
10|/known-for:EU 2.5 2028
14|/known-for:EU 2.5 2030
-5|/known-for:EU 2014
3|/known-for:EU 2022
-6|/known-for:EU 2023
4|/known-for:EU 2024
-5|/known-for:EU 2026
10|/known-for:EU 2028
-20|/known-for:EU 2029
15|/known-for:EU 2030
-15|/known-for:EU 2035
-4|/known-for:EU 2040
-4|/known-for:EU 3 2040
-8|/known-for:EU 3.5 2025
3|/known-for:EU 3.5 2030
-15|/known-for:EU 3.5 2035
-3|/known-for:EU 5 2026
3|/known-for:FIN 2 2022
7|/known-for:FIN 2 2023
-32|/known-for:FIN 2 2026
6|/known-for:FIN 2 202X
9|/known-for:FIN 2.4 2024
5|/known-for:FIN 2.5 2025
13|/known-for:FIN 2.5 2026
5|/known-for:FIN 2.6 2025
8|/known-for:FIN 2.6 2026
3|/known-for:FIN 2022
8|/known-for:FIN 2023
9|/known-for:FIN 2024
6|/known-for:FIN 2025
-28|/known-for:FIN 2026
20|/known-for:FIN 2029
6|/known-for:FIN 202X
3|/known-for:FIN 2030
-4|/known-for:FIN 2032
13|/known-for:FIN 2035
-3|/known-for:FIN 3 2025
21|/known-for:FIN 3 2029
-6|/known-for:FIN 3 2030
9|/known-for:FIN 3.2 2030
-15|/known-for:FIN 3.3 2026
4|/known-for:FIN 3.3 2032
-8|/known-for:FIN 3.5 2032
-10|/known-for:FIN 3.5 2035
23|/known-for:FIN 5 2035
4|/known-for:FJI 2 2030
4|/known-for:FJI 2030
-4|/known-for:FRA 1.2 2022
-3|/known-for:FRA 1.4 2021
-5|/known-for:FRA 198X
-3|/known-for:FRA 2 2019
-12|/known-for:FRA 2 2024
19|/known-for:FRA 2 2025
9|/known-for:FRA 2.2 2026
-3|/known-for:FRA 2.3 2024
3|/known-for:FRA 2.5 2027
-3|/known-for:FRA 2019
-3|/known-for:FRA 2021
-4|/known-for:FRA 2022
-16|/known-for:FRA 2024
17|/known-for:FRA 2025
7|/known-for:FRA 2026
19|/known-for:FRA 2027
-4|/known-for:FRA 2028
-3|/known-for:FRA 2029
24|/known-for:FRA 2030
5|/known-for:FRA 2032
-14|/known-for:FRA 2035
-5|/known-for:FRA 3 198X
17|/known-for:FRA 3 2027
-4|/known-for:FRA 3 2028
15|/known-for:FRA 3 2030
5|/known-for:FRA 3 2032
-3|/known-for:FRA 3.5 2029
3|/known-for:FRA 3.5 2030
5|/known-for:FRA 3.5 2035
-21|/known-for:FRA 5 2035
6|/known-for:FRA+GBR 198X
6|/known-for:FRA+GBR 3 198X
-4|/known-for:GBR 0.96 FY2022
-3|/known-for:GBR 1.1 2022
-7|/known-for:GBR 1.2 FY2023
-11|/known-for:GBR 1.3 FY2024
-3|/known-for:GBR 1.57 2025
19|/known-for:GBR 1950
-10|/known-for:GBR 1958
-6|/known-for:GBR 1971
6|/known-for:GBR 1984
11|/known-for:GBR 1985
9|/known-for:GBR 1989
5|/known-for:GBR 1995
-8|/known-for:GBR 1997
-8|/known-for:GBR 1E+1 195X
-6|/known-for:GBR 1E+1 1971
-6|/known-for:GBR 1E+1 2015
-3|/known-for:GBR 2 1989
6|/known-for:GBR 2 2010
11|/known-for:GBR 2 2014
6|/known-for:GBR 2 2020
-8|/known-for:GBR 2 2022
-26|/known-for:GBR 2 2024
-3|/known-for:GBR 2 2025
-11|/known-for:GBR 2 2030
6|/known-for:GBR 2.07 2023
4|/known-for:GBR 2.1 2014
-4|/known-for:GBR 2.1 2025
-6|/known-for:GBR 2.16 2016
-12|/known-for:GBR 2.2 2027
12|/known-for:GBR 2.3 2022
3|/known-for:GBR 2.3 2024
-9|/known-for:GBR 2.3 2025
-4|/known-for:GBR 2.3 2026
6|/known-for:GBR 2.4 2025
-14|/known-for:GBR 2.4 2033/2034
-5|/known-for:GBR 2.5 2024
25|/known-for:GBR 2.5 2027
15|/known-for:GBR 2.5 2030
7|/known-for:GBR 2.6 2027
7|/known-for:GBR 2010
13|/known-for:GBR 2014
-3|/known-for:GBR 2015
-7|/known-for:GBR 2016
6|/known-for:GBR 2020
-3|/known-for:GBR 2022
5|/known-for:GBR 2023
-39|/known-for:GBR 2024
-18|/known-for:GBR 2025
-9|/known-for:GBR 2026
20|/known-for:GBR 2027
3|/known-for:GBR 2027-04
17|/known-for:GBR 2028
5|/known-for:GBR 2029
28|/known-for:GBR 2030
5|/known-for:GBR 2032
-18|/known-for:GBR 2033
-14|/known-for:GBR 2033/2034
72|/known-for:GBR 2035
-4|/known-for:GBR 3 1997
15|/known-for:GBR 3 2028
7|/known-for:GBR 3 2029
21|/known-for:GBR 3 2030
-18|/known-for:GBR 3 2033
3|/known-for:GBR 3 2034
-10|/known-for:GBR 3 2035
-3|/known-for:GBR 3.2 1985
10|/known-for:GBR 3.2 1995
-4|/known-for:GBR 3.4 1997
7|/known-for:GBR 3.5 2032
13|/known-for:GBR 3.5 2035
14|/known-for:GBR 4 1989
-3|/known-for:GBR 4 198X
-4|/known-for:GBR 4 1995
4|/known-for:GBR 4 2030
-10|/known-for:GBR 4.2 1958
10|/known-for:GBR 5 1985
68|/known-for:GBR 5 2035
3|/known-for:GBR 5.2 1985
6|/known-for:GBR 5.3 1984
19|/known-for:GBR 6.5 1950
7|/known-for:GBR 7 195X
-4|/known-for:GBR FY2022
-7|/known-for:GBR FY2023
-12|/known-for:GBR FY2024
-3|/known-for:GBR FY2025
-4|/known-for:GBR+USA 1989
-4|/known-for:GBR+USA 4 1989
16|/known-for:GRC 2 2035
-4|/known-for:GRC 2.1 2024
-6|/known-for:GRC 2.16 2016
18|/known-for:GRC 2.38 2016
6|/known-for:GRC 2.7 2024
3|/known-for:GRC 2.9 2025
12|/known-for:GRC 2016
-4|/known-for:GRC 2023
-8|/known-for:GRC 2024
-6|/known-for:GRC 2030
19|/known-for:GRC 2035
4|/known-for:GRC 3 2023
-11|/known-for:GRC 3 2024
-6|/known-for:GRC 3.24 2023
15|/known-for:GRC 3.5 2035
-5|/known-for:GRC 5 2030
-11|/known-for:GRC 5 2035
4|/known-for:HRV 1.9 2024
5|/known-for:HRV 2 2025
-9|/known-for:HRV 2.1 2024
6|/known-for:HRV 2.5 2027
-4|/known-for:HRV 2024
4|/known-for:HRV 2025
6|/known-for:HRV 2027
4|/known-for:HRV 3 2030
-8|/known-for:HUN 1.1 2019
6|/known-for:HUN 2 2035
-9|/known-for:HUN 2.1 2024
-8|/known-for:HUN 2019
-10|/known-for:HUN 2024
27|/known-for:HUN 2035
22|/known-for:HUN 3.5 2035
3|/known-for:IDN 0.7 2023
10|/known-for:IDN 0.8 2025
-23|/known-for:IDN 0.9 2025
34|/known-for:IDN 0.9 2026
15|/known-for:IDN 0.9 2029
3|/known-for:IDN 1 1998
7|/known-for:IDN 1 2024
-9|/known-for:IDN 1.2 2025
5|/known-for:IDN 1.3 2025
3|/known-for:IDN 1998
25|/known-for:IDN 2 2029
-7|/known-for:IDN 2 2030
6|/known-for:IDN 2024
-18|/known-for:IDN 2025
34|/known-for:IDN 2026
42|/known-for:IDN 2029
-28|/known-for:IDN 2030
-20|/known-for:IDN 3 2030
-3|/known-for:IND 1.5 2028
5|/known-for:IND 1.9 2024
3|/known-for:IND 1.9 2024/2025
4|/known-for:IND 1.9 2025/2026
5|/known-for:IND 1.9 FY2025
8|/known-for:IND 1.97 FY2023
10|/known-for:IND 1962
-20|/known-for:IND 1988
4|/known-for:IND 2 2026/2027
-3|/known-for:IND 2 2027
-3|/known-for:IND 2 FY2025
21|/known-for:IND 2 FY2026
6|/known-for:IND 2.2 2030
5|/known-for:IND 2.4 2023
-15|/known-for:IND 2.55 2027
4|/known-for:IND 2024
3|/known-for:IND 2024/2025
4|/known-for:IND 2026/2027
-18|/known-for:IND 2027
-3|/known-for:IND 2028
7|/known-for:IND 2030
-20|/known-for:IND 6.5 1988
8|/known-for:IND FY2023
21|/known-for:IND FY2026
3|/known-for:IRL 0.2 2026
-3|/known-for:IRL 1 2032
-8|/known-for:IRL 1.4 2022
-3|/known-for:IRL 2 2032
-4|/known-for:IRL 2.4 2024
-8|/known-for:IRL 2022
-3|/known-for:IRL 2024
3|/known-for:IRL 2026
-6|/known-for:IRL 2032
-3|/known-for:IRN 2025
-3|/known-for:IRN 3.1 2025
-8|/known-for:IRQ 1 2003
-3|/known-for:IRQ 1.9 2006
-12|/known-for:IRQ 2003
-3|/known-for:IRQ 2006
-4|/known-for:IRQ 3.7 2003
21|/known-for:ISL 1.5 2035
21|/known-for:ISL 2035
-8|/known-for:ISR 2.7 2022
20|/known-for:ISR 2022
25|/known-for:ISR 2023
-12|/known-for:ISR 2024
-4|/known-for:ISR 2026
-3|/known-for:ISR 2029
-7|/known-for:ISR 203X
-7|/known-for:ISR 3 203X
-4|/known-for:ISR 3.32 2026
-5|/known-for:ISR 3.4 2024
5|/known-for:ISR 4.5 2022
4|/known-for:ISR 5 2025
4|/known-for:ISR 5.3 2023
23|/known-for:ISR 5.4 2023
-3|/known-for:ISR 6-8 2029
-8|/known-for:ISR 7.1 2024
-5|/known-for:ISR 7.3 2024
23|/known-for:ISR 8.8 2022
8|/known-for:ISR 8.8 2024
-3|/known-for:ISR+USA 2024
-3|/known-for:ISR+USA 8.8 2024
-7|/known-for:ITA 1.2 2022
-4|/known-for:ITA 1.3 2024
-4|/known-for:ITA 1.4 2024
12|/known-for:ITA 1.49 2024
26|/known-for:ITA 1.5 2024
17|/known-for:ITA 1.5 2035
6|/known-for:ITA 1.57 2025
-6|/known-for:ITA 1.6 2022
-7|/known-for:ITA 1.6 2024
20|/known-for:ITA 2 2024
30|/known-for:ITA 2 2025
33|/known-for:ITA 2 2028
4|/known-for:ITA 2.5 2027
5|/known-for:ITA 2.5 2028
-12|/known-for:ITA 2022
-4|/known-for:ITA 2023
35|/known-for:ITA 2024
36|/known-for:ITA 2025
4|/known-for:ITA 2027
34|/known-for:ITA 2028
7|/known-for:ITA 2032
59|/known-for:ITA 2035
-5|/known-for:ITA 3 2028
8|/known-for:ITA 3 2032
-4|/known-for:ITA 3.3 2023
12|/known-for:ITA 3.5 2035
-4|/known-for:ITA 5 2030
30|/known-for:ITA 5 2035
-9|/known-for:JOR 2027
-9|/known-for:JOR 3 2027
10|/known-for:JPN 0.9 1978
-9|/known-for:JPN 0.9 2014
11|/known-for:JPN 0.9 2019
-3|/known-for:JPN 0.9 2025
-34|/known-for:JPN 0.9 2026
-15|/known-for:JPN 0.9 2029
3|/known-for:JPN 0.9 FY1980
3|/known-for:JPN 0.91 FY1981
3|/known-for:JPN 0.929 FY2019
17|/known-for:JPN 0.93 FY1982
3|/known-for:JPN 0.948 1997
8|/known-for:JPN 0.95 FY2021
10|/known-for:JPN 0.96 2023
4|/known-for:JPN 0.96 FY1994
14|/known-for:JPN 0.96 FY2022
-3|/known-for:JPN 1 1998
8|/known-for:JPN 1 2003
4|/known-for:JPN 1 2004
-7|/known-for:JPN 1 2016
3|/known-for:JPN 1 2022
-6|/known-for:JPN 1 2024
22|/known-for:JPN 1 2026
11|/known-for:JPN 1 FY2022
11|/known-for:JPN 1.07 2021
6|/known-for:JPN 1.09 FY2021
14|/known-for:JPN 1.1 2022
17|/known-for:JPN 1.19 FY2023
-8|/known-for:JPN 1.2 2021
10|/known-for:JPN 1.2 2023
7|/known-for:JPN 1.2 FY2023
7|/known-for:JPN 1.24 FY2021
-7|/known-for:JPN 1.26 FY2024
-7|/known-for:JPN 1.3 2022
-13|/known-for:JPN 1.3 2023
-3|/known-for:JPN 1.3 2024
12|/known-for:JPN 1.3 FY2024
8|/known-for:JPN 1.4 2024
10|/known-for:JPN 1.4 2025
-9|/known-for:JPN 1.4 2027
18|/known-for:JPN 1.4 FY2023
-7|/known-for:JPN 1.5 2021
11|/known-for:JPN 1.5 2025
3|/known-for:JPN 1.5 2026
-6|/known-for:JPN 1.5 2028
5|/known-for:JPN 1.5 FY1986
16|/known-for:JPN 1.5 FY2022
3|/known-for:JPN 1.5 FY2023
5|/known-for:JPN 1.5 FY2024
6|/known-for:JPN 1.5 FY2025
3|/known-for:JPN 1.5 FY2026
8|/known-for:JPN 1.5 FY2027
-6|/known-for:JPN 1.6 2022
8|/known-for:JPN 1.6 2024
28|/known-for:JPN 1.6 FY2024
-10|/known-for:JPN 1.7 2021
-8|/known-for:JPN 1.7 2022
5|/known-for:JPN 1.7 FY2025
6|/known-for:JPN 1.75 2025
-3|/known-for:JPN 1.8 2000
-5|/known-for:JPN 1.8 2016
10|/known-for:JPN 1.8 2025
26|/known-for:JPN 1.8 FY2025
-4|/known-for:JPN 1.9 2018
-9|/known-for:JPN 1.9 2024
35|/known-for:JPN 1.9 FY2026
-5|/known-for:JPN 1.96 FY2022
-7|/known-for:JPN 1.97 FY2023
-6|/known-for:JPN 19 2026-01
3|/known-for:JPN 1965
-9|/known-for:JPN 196X
-4|/known-for:JPN 1975
9|/known-for:JPN 1978
-8|/known-for:JPN 1984
3|/known-for:JPN 1985
-7|/known-for:JPN 1986
-5|/known-for:JPN 1987
3|/known-for:JPN 1990
3|/known-for:JPN 1997
-3|/known-for:JPN 1998
-3|/known-for:JPN 2 1990
3|/known-for:JPN 2 2005
3|/known-for:JPN 2 2022-11
-33|/known-for:JPN 2 2024
-33|/known-for:JPN 2 2025
13|/known-for:JPN 2 2026
10|/known-for:JPN 2 2026-03
52|/known-for:JPN 2 2027
-8|/known-for:JPN 2 2028
10|/known-for:JPN 2 2028-03
-29|/known-for:JPN 2 2029
-20|/known-for:JPN 2 2030
-3|/known-for:JPN 2 2031
-13|/known-for:JPN 2 2032
-3|/known-for:JPN 2 2032/2033
-13|/known-for:JPN 2 2033
3|/known-for:JPN 2 FY2022
-4|/known-for:JPN 2 FY2023
29|/known-for:JPN 2 FY2025
74|/known-for:JPN 2 FY2027
6|/known-for:JPN 2.1 FY2026
-4|/known-for:JPN 2.2 2022
4|/known-for:JPN 2.3 2030
12|/known-for:JPN 2.3 FY2028
-3|/known-for:JPN 2.32 2025
-17|/known-for:JPN 2.4 2026
-6|/known-for:JPN 2.42 2025
-7|/known-for:JPN 2.42 2026
-7|/known-for:JPN 2.45 2025
-10|/known-for:JPN 2.5 2027
3|/known-for:JPN 2.5 202X
38|/known-for:JPN 2.5 2030
-13|/known-for:JPN 2.5 FY2019
5|/known-for:JPN 2.5 FY2028
7|/known-for:JPN 2.5 FY2029
21|/known-for:JPN 2.5 FY2030
-16|/known-for:JPN 2.6 2025
27|/known-for:JPN 2.6 2035
-3|/known-for:JPN 2.7 2021
-6|/known-for:JPN 2.7 2023
-4|/known-for:JPN 2.7 2027
-6|/known-for:JPN 2.8 2029
17|/known-for:JPN 2.8 2032
3|/known-for:JPN 2.8 FY2030
-6|/known-for:JPN 2.9 2017
-5|/known-for:JPN 2.9 FY2024
-3|/known-for:JPN 2000
7|/known-for:JPN 2003
4|/known-for:JPN 2004
-5|/known-for:JPN 2009
-3|/known-for:JPN 2010
-9|/known-for:JPN 2014
-5|/known-for:JPN 2015
-13|/known-for:JPN 2016
-8|/known-for:JPN 2017
-4|/known-for:JPN 2018
11|/known-for:JPN 2019
-20|/known-for:JPN 2021
-26|/known-for:JPN 2022
3|/known-for:JPN 2022-11
-13|/known-for:JPN 2023
-61|/known-for:JPN 2024
-54|/known-for:JPN 2025
15|/known-for:JPN 2025-07-20
-11|/known-for:JPN 2025/2026
-22|/known-for:JPN 2026
-6|/known-for:JPN 2026-01
10|/known-for:JPN 2026-03
-32|/known-for:JPN 2026-11-04
-8|/known-for:JPN 2027
-14|/known-for:JPN 2028
10|/known-for:JPN 2028-03
-51|/known-for:JPN 2029
17|/known-for:JPN 202X
-10|/known-for:JPN 2030
-3|/known-for:JPN 2032/2033
-11|/known-for:JPN 2033
16|/known-for:JPN 2035
23|/known-for:JPN 203X
-9|/known-for:JPN 27.2 2026
-6|/known-for:JPN 3 2025
17|/known-for:JPN 3 2026
-19|/known-for:JPN 3 2030
-21|/known-for:JPN 3 2032
14|/known-for:JPN 3 2035
15|/known-for:JPN 3 203X
-3|/known-for:JPN 3 FY2024
19|/known-for:JPN 3 FY2030
10|/known-for:JPN 3 FY2031
6|/known-for:JPN 3 FY2032
16|/known-for:JPN 3-3.5 FY2031
4|/known-for:JPN 3-3.5 FY2032
-9|/known-for:JPN 3.1 FY2025
-7|/known-for:JPN 3.3 1987
-5|/known-for:JPN 3.3 2015
-6|/known-for:JPN 3.3 FY2026
-6|/known-for:JPN 3.4 2024
-3|/known-for:JPN 3.4 FY1997
15|/known-for:JPN 3.5 2025-07-20
22|/known-for:JPN 3.5 2026
-32|/known-for:JPN 3.5 2026-11-04
-27|/known-for:JPN 3.5 2027
14|/known-for:JPN 3.5 202X
-14|/known-for:JPN 3.5 2030
3|/known-for:JPN 3.5 2031
12|/known-for:JPN 3.5 2032
-22|/known-for:JPN 3.5 2035
7|/known-for:JPN 3.5 203X
-8|/known-for:JPN 3.5 FY2021
-11|/known-for:JPN 3.5 FY2026
6|/known-for:JPN 3.5 FY2033
35|/known-for:JPN 3.5 FY2035
-5|/known-for:JPN 34 2024
-5|/known-for:JPN 4 2009
6|/known-for:JPN 4 2035
5|/known-for:JPN 4 FY2030
-6|/known-for:JPN 4.6 FY2027
-4|/known-for:JPN 4.7 2010
-6|/known-for:JPN 4.7 2026
-5|/known-for:JPN 4.7 FY2027
-11|/known-for:JPN 4.8 FY2027
-4|/known-for:JPN 5 2026
-8|/known-for:JPN 5 2027
-11|/known-for:JPN 5 2035
4|/known-for:JPN 5 FY2025
-7|/known-for:JPN 5.2 FY1981
-6|/known-for:JPN 5.2 FY1985
-6|/known-for:JPN 5.3 1984
-3|/known-for:JPN 5.4 2023
-15|/known-for:JPN 5.5 2026
-6|/known-for:JPN 6.2 1986
-6|/known-for:JPN 6.3 2025
-14|/known-for:JPN 6.3 FY1982
-9|/known-for:JPN 8 196X
3|/known-for:JPN FY1980
-4|/known-for:JPN FY1981
3|/known-for:JPN FY1982
4|/known-for:JPN FY1984
-3|/known-for:JPN FY1985
6|/known-for:JPN FY1986
4|/known-for:JPN FY1994
-3|/known-for:JPN FY1997
-8|/known-for:JPN FY2019
13|/known-for:JPN FY2021
43|/known-for:JPN FY2022
35|/known-for:JPN FY2023
29|/known-for:JPN FY2024
64|/known-for:JPN FY2025
27|/known-for:JPN FY2026
64|/known-for:JPN FY2027
21|/known-for:JPN FY2028
7|/known-for:JPN FY2029
50|/known-for:JPN FY2030
32|/known-for:JPN FY2031
11|/known-for:JPN FY2032
6|/known-for:JPN FY2033
36|/known-for:JPN FY2035
-9|/known-for:JPN+KOR 2028
5|/known-for:JPN+KOR 2030
23|/known-for:JPN+KOR 2032
23|/known-for:JPN+KOR 3 2032
5|/known-for:JPN+KOR 3.5 2030
-8|/known-for:JPN+KOR 4.5 2028
-7|/known-for:JPN+TWN 2.45 2025
-7|/known-for:JPN+TWN 2025
-3|/known-for:JPN+USA 1.9 FY2026
-9|/known-for:JPN+USA 2.5 FY2030
-3|/known-for:JPN+USA FY2026
-9|/known-for:JPN+USA FY2030
-7|/known-for:KHM 1.1 FY2021
-13|/known-for:KHM 1.4 FY2021
-5|/known-for:KHM 1.4 FY2028
5|/known-for:KHM 2.2 2025
6|/known-for:KHM 2025
-20|/known-for:KHM FY2021
-5|/known-for:KHM FY2028
11|/known-for:KOR 0.5 2030
-3|/known-for:KOR 0.8 2025
-22|/known-for:KOR 1 2026
-4|/known-for:KOR 1.07 2021
-3|/known-for:KOR 1.1 2022
-14|/known-for:KOR 1.19 FY2023
-11|/known-for:KOR 1.26 FY2024
-5|/known-for:KOR 1.4 2024
-8|/known-for:KOR 1.8 2023
-8|/known-for:KOR 1.9 FY2026
-14|/known-for:KOR 1950
11|/known-for:KOR 1980
30|/known-for:KOR 198X
-7|/known-for:KOR 2 2022
-3|/known-for:KOR 2 2026-03
-4|/known-for:KOR 2 FY2025
-4|/known-for:KOR 2.1 2024
8|/known-for:KOR 2.3 2025
9|/known-for:KOR 2.32 2025
5|/known-for:KOR 2.4 2016
3|/known-for:KOR 2.4 2021
28|/known-for:KOR 2.4 2026
-5|/known-for:KOR 2.4 2033/2034
6|/known-for:KOR 2.42 2025
10|/known-for:KOR 2.42 2026
3|/known-for:KOR 2.5 2023
9|/known-for:KOR 2.5 2024
13|/known-for:KOR 2.5 2027
-4|/known-for:KOR 2.5 2030
14|/known-for:KOR 2.5 FY2019
4|/known-for:KOR 2.5 FY2024
15|/known-for:KOR 2.55 2027
16|/known-for:KOR 2.6 2024
31|/known-for:KOR 2.6 2025
6|/known-for:KOR 2.6 2027
-26|/known-for:KOR 2.6 2035
9|/known-for:KOR 2.7 2022
6|/known-for:KOR 2.7 2023
3|/known-for:KOR 2.8 2023
-5|/known-for:KOR 2.8 2024
6|/known-for:KOR 2.8 2029
5|/known-for:KOR 2.9 2030
4|/known-for:KOR 2016
-4|/known-for:KOR 2022
-11|/known-for:KOR 2023
23|/known-for:KOR 2024
38|/known-for:KOR 2025
-24|/known-for:KOR 2026
-3|/known-for:KOR 2026-03
7|/known-for:KOR 2027
8|/known-for:KOR 2029
-8|/known-for:KOR 202X
28|/known-for:KOR 2030
-6|/known-for:KOR 2033/2034
-28|/known-for:KOR 2035
-3|/known-for:KOR 203X
14|/known-for:KOR 3 2024
-3|/known-for:KOR 3 2025
-21|/known-for:KOR 3 2026
5|/known-for:KOR 3 2028
5|/known-for:KOR 3 2029
6|/known-for:KOR 3 2030
4|/known-for:KOR 3 2035
-32|/known-for:KOR 3 FY2026
-3|/known-for:KOR 3 FY2031
-8|/known-for:KOR 3.2 2026
-5|/known-for:KOR 3.5 2026
-3|/known-for:KOR 3.5 2029
-8|/known-for:KOR 3.5 202X
17|/known-for:KOR 3.5 2030
30|/known-for:KOR 3.5 2035
-3|/known-for:KOR 3.5 203X
20|/known-for:KOR 4 198X
-13|/known-for:KOR 4 2023
-4|/known-for:KOR 4.5 2028
-18|/known-for:KOR 4.7 2027
-3|/known-for:KOR 4.8 2026
-6|/known-for:KOR 4.8 2027
-4|/known-for:KOR 5 2030
-35|/known-for:KOR 5 2035
-3|/known-for:KOR 5 FY2027
8|/known-for:KOR 6 1980
11|/known-for:KOR 6 198X
-14|/known-for:KOR 6.5 1950
12|/known-for:KOR FY2019
-14|/known-for:KOR FY2023
-7|/known-for:KOR FY2024
-4|/known-for:KOR FY2025
-40|/known-for:KOR FY2026
-3|/known-for:KOR FY2027
-3|/known-for:KOR FY2030
-3|/known-for:KOR FY2031
-4|/known-for:KOR+USA 2.6 2027
-4|/known-for:KOR+USA 2027
-9|/known-for:KOR+USA 2035
-9|/known-for:KOR+USA 3.5 2035
7|/known-for:KWT 4.8 2024
-4|/known-for:KWT 5.6 2024
-9|/known-for:LAO 1.9 2026
-9|/known-for:LAO 2026
-23|/known-for:LBN 2022
-6|/known-for:LBN 2024
-6|/known-for:LBN 6.8 2024
-23|/known-for:LBN 8.8 2022
-11|/known-for:LBN+MEX+MMR 2024
-11|/known-for:LBN+MEX+MMR 6.8 2024
9|/known-for:LTU 0.9 2014
-4|/known-for:LTU 0.9 2020
-3|/known-for:LTU 1 2020
3|/known-for:LTU 1.1 2008
6|/known-for:LTU 2 2020
3|/known-for:LTU 2 2021
-3|/known-for:LTU 2.4 2025
3|/known-for:LTU 2.5 2023
3|/known-for:LTU 2.5 2030
-5|/known-for:LTU 2.7 2023
3|/known-for:LTU 2008
6|/known-for:LTU 2014
3|/known-for:LTU 2021
-8|/known-for:LTU 2023
-7|/known-for:LTU 2024
10|/known-for:LTU 2025
29|/known-for:LTU 2026
-9|/known-for:LTU 2028
12|/known-for:LTU 2030
-21|/known-for:LTU 2035
-7|/known-for:LTU 3.5 2030
-10|/known-for:LTU 3.5 2035
-3|/known-for:LTU 3.68 2014
-5|/known-for:LTU 3.9 2023
5|/known-for:LTU 3.9 2025
13|/known-for:LTU 4 2025
-7|/known-for:LTU 4.3 2028
-9|/known-for:LTU 4.48 2035
5|/known-for:LTU 5 2026
13|/known-for:LTU 5 2030
-3|/known-for:LTU 5 2035
13|/known-for:LTU 5-6 2026
7|/known-for:LTU 5.25 2026
15|/known-for:LTU 5.4 2026
3|/known-for:LTU 5.5 2030
10|/known-for:LTU+LVA 1 2020
20|/known-for:LTU+LVA 2 2020
30|/known-for:LTU+LVA 2020
-14|/known-for:LTU+LVA 2030
-14|/known-for:LTU+LVA 3.5 2030
-3|/known-for:LTU+LVA+POL 2014
-17|/known-for:LTU+LVA+POL 2035
-15|/known-for:LTU+LVA+POL 3.5 2035
-3|/known-for:LTU+LVA+POL 3.68 2014
-10|/known-for:LTU+POL 2023
7|/known-for:LTU+POL 2026
7|/known-for:LTU+POL 3.5 2026
-10|/known-for:LTU+POL 3.9 2023
21|/known-for:LUX 1 2025
-7|/known-for:LUX 1.31 2023
-3|/known-for:LUX 1.37 2024
6|/known-for:LUX 2 2025
3|/known-for:LUX 2 2025-12
13|/known-for:LUX 2 2030
-8|/known-for:LUX 2023
-3|/known-for:LUX 2024
27|/known-for:LUX 2025
3|/known-for:LUX 2025-12
11|/known-for:LUX 2030
-3|/known-for:LUX+SVN 1.3 2024
5|/known-for:LVA 0.9 2012
3|/known-for:LVA 0.9 2014
4|/known-for:LVA 0.9 2020
-7|/known-for:LVA 1 2020
5|/known-for:LVA 1.4 2016
10|/known-for:LVA 1.7 2004
-13|/known-for:LVA 1.8 2005
13|/known-for:LVA 2 2008
17|/known-for:LVA 2 2018
3|/known-for:LVA 2 2020
3|/known-for:LVA 2.5 2025
11|/known-for:LVA 2004
-13|/known-for:LVA 2005
13|/known-for:LVA 2008
5|/known-for:LVA 2012
5|/known-for:LVA 2016
17|/known-for:LVA 2018
-5|/known-for:LVA 2024
9|/known-for:LVA 2025
19|/known-for:LVA 2026
8|/known-for:LVA 2027
26|/known-for:LVA 2028
-31|/known-for:LVA 2030
-24|/known-for:LVA 2035
-3|/known-for:LVA 3 2024
3|/known-for:LVA 3 2027
6|/known-for:LVA 3.2 2024
3|/known-for:LVA 3.5 2025
-9|/known-for:LVA 3.5 2030
-5|/known-for:LVA 3.5 2035
-3|/known-for:LVA 3.68 2014
-5|/known-for:LVA 3E+1 2024
12|/known-for:LVA 4 2026
-13|/known-for:LVA 4.48 2035
16|/known-for:LVA 4.9 2026
3|/known-for:LVA 4.91 2026
-3|/known-for:LVA 5 2026
5|/known-for:LVA 5 2027
26|/known-for:LVA 5 2028
-21|/known-for:LVA 5 2030
-6|/known-for:LVA 5 2035
-5|/known-for:LVA 5.4 2026
3|/known-for:MDA 1 2030
3|/known-for:MDA 2030
-5|/known-for:MEX 2024
-5|/known-for:MEX 6.8 2024
11|/known-for:MKD 2 2024
11|/known-for:MKD 2024
21|/known-for:MMR 2024
21|/known-for:MMR 6.8 2024
-17|/known-for:MNE 2 2025
-17|/known-for:MNE 2025
-4|/known-for:MYS 0.8 2025
26|/known-for:MYS 0.9 2025
11|/known-for:MYS 1 2016
16|/known-for:MYS 1 2025
3|/known-for:MYS 1 2030
-3|/known-for:MYS 1.1 2025
-22|/known-for:MYS 1.2 2025
9|/known-for:MYS 1.5 2030
5|/known-for:MYS 1.6 1999
-6|/known-for:MYS 1.9 2025
4|/known-for:MYS 1999
11|/known-for:MYS 2016
3|/known-for:MYS 2023
6|/known-for:MYS 2025
12|/known-for:MYS 2030
-5|/known-for:NATO 0.9 2012
-4|/known-for:NATO 0.95 FY2021
-20|/known-for:NATO 1 2025
-4|/known-for:NATO 1.09 FY2021
-6|/known-for:NATO 1.24 FY2021
-3|/known-for:NATO 1.28 2024
-10|/known-for:NATO 1.36 2019
-15|/known-for:NATO 1.37 2024
-5|/known-for:NATO 1.4 2004
5|/known-for:NATO 1.4 2014
40|/known-for:NATO 1.4 2017
-7|/known-for:NATO 1.4 2022
-8|/known-for:NATO 1.4 2024
-13|/known-for:NATO 1.4 FY2023
-12|/known-for:NATO 1.42 2020
18|/known-for:NATO 1.43 2014
-6|/known-for:NATO 1.45 2024/2025
-3|/known-for:NATO 1.5 2021
-25|/known-for:NATO 1.5 2024
-4|/known-for:NATO 1.5 2025
-4|/known-for:NATO 1.5 2028
31|/known-for:NATO 1.5 2029
-8|/known-for:NATO 1.5 2030
10|/known-for:NATO 1.5 2032
-36|/known-for:NATO 1.5 2035
-5|/known-for:NATO 1.5 FY1986
-5|/known-for:NATO 1.53 2021
-5|/known-for:NATO 1.58 2025
6|/known-for:NATO 1.6 2013
23|/known-for:NATO 1.66 2022
-10|/known-for:NATO 1.7 2004
11|/known-for:NATO 1.7 2020
9|/known-for:NATO 1.7 2021
-9|/known-for:NATO 1.76 2029/2030
13|/known-for:NATO 1.8 2005
-3|/known-for:NATO 1.9 FY2026
-10|/known-for:NATO 15 2029
-3|/known-for:NATO 1950
-8|/known-for:NATO 195X
-3|/known-for:NATO 1965
-4|/known-for:NATO 1985
-4|/known-for:NATO 1986
6|/known-for:NATO 1987
22|/known-for:NATO 1988
-9|/known-for:NATO 1989
-4|/known-for:NATO 198X
-11|/known-for:NATO 1995
-3|/known-for:NATO 1997
23|/known-for:NATO 2 1988
-13|/known-for:NATO 2 2008
-6|/known-for:NATO 2 2010
-4|/known-for:NATO 2 2013
-14|/known-for:NATO 2 2014
-14|/known-for:NATO 2 2015
-10|/known-for:NATO 2 2016
-9|/known-for:NATO 2 2017
-16|/known-for:NATO 2 2018
4|/known-for:NATO 2 2019
9|/known-for:NATO 2 2019-01
-37|/known-for:NATO 2 2020
-3|/known-for:NATO 2 2020/2021
-9|/known-for:NATO 2 2022
-3|/known-for:NATO 2 2022-02
-3|/known-for:NATO 2 2022-11
48|/known-for:NATO 2 2024
-56|/known-for:NATO 2 2025
-7|/known-for:NATO 2 2025-12
-14|/known-for:NATO 2 2025/2026
-24|/known-for:NATO 2 2026
-22|/known-for:NATO 2 2026-03
-26|/known-for:NATO 2 2027
-31|/known-for:NATO 2 2028
-10|/known-for:NATO 2 2028-03
-60|/known-for:NATO 2 2029
-10|/known-for:NATO 2 202X
-16|/known-for:NATO 2 2030
-44|/known-for:NATO 2 2031
-70|/known-for:NATO 2 2032
-8|/known-for:NATO 2 2032/2033
-35|/known-for:NATO 2 2033
-30|/known-for:NATO 2 2035
-18|/known-for:NATO 2 203X
-34|/known-for:NATO 2 FY2025
-16|/known-for:NATO 2 FY2026
-49|/known-for:NATO 2 FY2027
25|/known-for:NATO 2.02 2024
-6|/known-for:NATO 2.07 2023
-3|/known-for:NATO 2.1 2024
-8|/known-for:NATO 2.16 2016
7|/known-for:NATO 2.2 2024
27|/known-for:NATO 2.2 2025
-13|/known-for:NATO 2.3 2022
38|/known-for:NATO 2.3 2025
-3|/known-for:NATO 2.4 2024
-6|/known-for:NATO 2.4 2025
15|/known-for:NATO 2.4 2026
-16|/known-for:NATO 2.5 2023
-8|/known-for:NATO 2.5 2024
18|/known-for:NATO 2.5 2025
16|/known-for:NATO 2.5 2026
27|/known-for:NATO 2.5 2027
-3|/known-for:NATO 2.5 2028
-36|/known-for:NATO 2.5 2030
-4|/known-for:NATO 2.5 2034
-3|/known-for:NATO 2.7 2020
4|/known-for:NATO 2.7 2027
-5|/known-for:NATO 2.8 2026
-16|/known-for:NATO 2004
11|/known-for:NATO 2005
-13|/known-for:NATO 2008
-8|/known-for:NATO 2010
-8|/known-for:NATO 2012
11|/known-for:NATO 2014
-25|/known-for:NATO 2015
-21|/known-for:NATO 2016
27|/known-for:NATO 2017
-17|/known-for:NATO 2018
-7|/known-for:NATO 2019
9|/known-for:NATO 2019-01
-42|/known-for:NATO 2020
-3|/known-for:NATO 2020/2021
-4|/known-for:NATO 2021
-18|/known-for:NATO 2022
-3|/known-for:NATO 2022-02
-3|/known-for:NATO 2022-11
-41|/known-for:NATO 2023
-28|/known-for:NATO 2024
-7|/known-for:NATO 2024/2025
-19|/known-for:NATO 2025
-7|/known-for:NATO 2025-12
-16|/known-for:NATO 2025/2026
-103|/known-for:NATO 2026
-22|/known-for:NATO 2026-03
-49|/known-for:NATO 2027
-62|/known-for:NATO 2028
-10|/known-for:NATO 2028-03
-79|/known-for:NATO 2029
-11|/known-for:NATO 2029/2030
-13|/known-for:NATO 202X
-21|/known-for:NATO 2030
-46|/known-for:NATO 2031
-9|/known-for:NATO 2032/2033
-38|/known-for:NATO 2033
3|/known-for:NATO 2033/2034
-7|/known-for:NATO 2034
10|/known-for:NATO 2035
-19|/known-for:NATO 203X
-3|/known-for:NATO 3 1997
-8|/known-for:NATO 3 2023
-12|/known-for:NATO 3 2024
-7|/known-for:NATO 3 2025
-32|/known-for:NATO 3 2027
-6|/known-for:NATO 3 2029
39|/known-for:NATO 3 2030
-10|/known-for:NATO 3 2032
-3|/known-for:NATO 3 2033
-3|/known-for:NATO 3 2034
-3|/known-for:NATO 3 2035
-13|/known-for:NATO 3 FY2030
-4|/known-for:NATO 3 FY2031
-3|/known-for:NATO 3 FY2032
-3|/known-for:NATO 3.05 2027
-8|/known-for:NATO 3.2 1995
7|/known-for:NATO 3.3 1987
-9|/known-for:NATO 3.3 2015
-5|/known-for:NATO 3.3 2025
-4|/known-for:NATO 3.3 2032
-4|/known-for:NATO 3.3 FY2003
30|/known-for:NATO 3.5 2025
-3|/known-for:NATO 3.5 2026
-11|/known-for:NATO 3.5 2028
-32|/known-for:NATO 3.5 2029
-10|/known-for:NATO 3.5 2030
72|/known-for:NATO 3.5 2032
5|/known-for:NATO 3.5 2033/2034
30|/known-for:NATO 3.5 2035
-4|/known-for:NATO 3.5 FY2033
-24|/known-for:NATO 3.5 FY2035
-5|/known-for:NATO 3.9 2025
-7|/known-for:NATO 3E+1 2024
-8|/known-for:NATO 4 1989
-3|/known-for:NATO 4 1995
-5|/known-for:NATO 4 2028
-6|/known-for:NATO 4 2030
-8|/known-for:NATO 4.1 2024
-3|/known-for:NATO 4.5 2025
-4|/known-for:NATO 4.7 2025
-84|/known-for:NATO 5 2026
-9|/known-for:NATO 5 2027
-8|/known-for:NATO 5 2028
24|/known-for:NATO 5 2030
6|/known-for:NATO 5 2032
53|/known-for:NATO 5 2035
-5|/known-for:NATO 5-6 2026
-3|/known-for:NATO 6.5 1950
-6|/known-for:NATO 7 195X
-3|/known-for:NATO FY1985
-5|/known-for:NATO FY1986
-4|/known-for:NATO FY2003
-15|/known-for:NATO FY2021
-6|/known-for:NATO FY2022
-12|/known-for:NATO FY2023
-4|/known-for:NATO FY2024
-38|/known-for:NATO FY2025
-23|/known-for:NATO FY2026
-53|/known-for:NATO FY2027
-5|/known-for:NATO FY2028
-17|/known-for:NATO FY2030
-7|/known-for:NATO FY2031
-4|/known-for:NATO FY2032
-4|/known-for:NATO FY2033
-24|/known-for:NATO FY2035
6|/known-for:NLD 2 2024
-5|/known-for:NLD 2 2025
4|/known-for:NLD 2.05 2024
3|/known-for:NLD 2.5 2025
10|/known-for:NLD 2024
19|/known-for:NLD 2030
-37|/known-for:NLD 2032
-19|/known-for:NLD 2035
18|/known-for:NLD 3.5 2030
-37|/known-for:NLD 3.5 2032
-11|/known-for:NLD 3.5 2035
-7|/known-for:NLD 5 2035
20|/known-for:NLD+SWE 2035
20|/known-for:NLD+SWE 3.5 2035
9|/known-for:NOR 2 2024
7|/known-for:NOR 2.2 2024
-14|/known-for:NOR 2.5 2025
-3|/known-for:NOR 2.6 2028
-12|/known-for:NOR 2.9 2026
17|/known-for:NOR 2024
-3|/known-for:NOR 2025
-3|/known-for:NOR 2028
-4|/known-for:NOR 2029
6|/known-for:NOR 2030
42|/known-for:NOR 2035
-3|/known-for:NOR 3 2025
-3|/known-for:NOR 3 2029
6|/known-for:NOR 3 2030
4|/known-for:NOR 3.2 2025
-3|/known-for:NOR 3.2 2030
7|/known-for:NOR 3.3 2025
16|/known-for:NOR 3.3 2026
3|/known-for:NOR 3.4 2025
6|/known-for:NOR 3.5 2035
3|/known-for:NOR 4 2030
37|/known-for:NOR 5 2035
-3|/known-for:NZL 1.9 2024
11|/known-for:NZL 198X
11|/known-for:NZL 2 198X
-4|/known-for:NZL 2 2027
12|/known-for:NZL 2 2028
-6|/known-for:NZL 2 2030
20|/known-for:NZL 2 2032/2033
5|/known-for:NZL 2 2033
-6|/known-for:NZL 2024
-4|/known-for:NZL 2027
12|/known-for:NZL 2028
-6|/known-for:NZL 2030
20|/known-for:NZL 2032/2033
4|/known-for:NZL 2033
-3|/known-for:NZL 2035
-3|/known-for:NZL 5 2035
6|/known-for:OMN 2024
-3|/known-for:OMN 4.8 2024
9|/known-for:OMN 5.6 2024
-4|/known-for:PAK 1.9 FY2025
22|/known-for:PAK 1988
3|/known-for:PAK 2024
4|/known-for:PAK 2025/2026
22|/known-for:PAK 6.5 1988
-4|/known-for:PAK FY2025
-7|/known-for:PER 2024
-3|/known-for:PER 3.1 2024
-4|/known-for:PER 3.4 2024
18|/known-for:PHL 0.6 2031
6|/known-for:PHL 0.9 2025
-3|/known-for:PHL 1 FY2022
18|/known-for:PHL 1.2 2025
4|/known-for:PHL 1.2 2026
4|/known-for:PHL 1.3 2023
6|/known-for:PHL 1.3 2024
11|/known-for:PHL 1.4 2027
5|/known-for:PHL 1.5 2019
13|/known-for:PHL 1.5 2028
-6|/known-for:PHL 1.75 2025
-4|/known-for:PHL 1.8 2024
-4|/known-for:PHL 1.8 2025
8|/known-for:PHL 2 2028
11|/known-for:PHL 2 2030
6|/known-for:PHL 2 2031
-15|/known-for:PHL 2 FY2025
-4|/known-for:PHL 2 FY2027
-3|/known-for:PHL 2.1 2024
-3|/known-for:PHL 2.9 FY2024
4|/known-for:PHL 2019
-5|/known-for:PHL 2023
13|/known-for:PHL 2025
10|/known-for:PHL 2027
21|/known-for:PHL 2028
8|/known-for:PHL 2030
24|/known-for:PHL 2031
-8|/known-for:PHL 3.4 2023
-3|/known-for:PHL FY2022
-3|/known-for:PHL FY2024
-16|/known-for:PHL FY2025
-4|/known-for:PHL FY2027
12|/known-for:PNG 0.5 2027
-17|/known-for:PNG 2 2023
-7|/known-for:PNG 2.3 2032/2033
-17|/known-for:PNG 2023
12|/known-for:PNG 2027
-7|/known-for:PNG 2032/2033
14|/known-for:POL 1.6 2022
14|/known-for:POL 2 2015
8|/known-for:POL 2 2016
-4|/known-for:POL 2.1 2024
3|/known-for:POL 2.2 2001
5|/known-for:POL 2.2 2022
-4|/known-for:POL 2.2 2024
-6|/known-for:POL 2.5 2027
9|/known-for:POL 2.5 2030
3|/known-for:POL 2001
-11|/known-for:POL 2014
14|/known-for:POL 2015
8|/known-for:POL 2016
19|/known-for:POL 2022
61|/known-for:POL 2023
-4|/known-for:POL 2024
15|/known-for:POL 2025
3|/known-for:POL 2025-12
57|/known-for:POL 2026
7|/known-for:POL 2028
-3|/known-for:POL 2030
6|/known-for:POL 2035
22|/known-for:POL 3 2023
-3|/known-for:POL 3 2024
-9|/known-for:POL 3 2030
-3|/known-for:POL 3.24 2023
8|/known-for:POL 3.3 2023
-7|/known-for:POL 3.38 2024
-4|/known-for:POL 3.4 2024
-3|/known-for:POL 3.43 2024
-5|/known-for:POL 3.5 2026
-5|/known-for:POL 3.5 2035
-9|/known-for:POL 3.71 2014
20|/known-for:POL 3.9 2023
3|/known-for:POL 3.92 2023
14|/known-for:POL 4 2023
5|/known-for:POL 4 2024
-6|/known-for:POL 4 2026
-3|/known-for:POL 4 2030
16|/known-for:POL 4.1 2024
7|/known-for:POL 4.12 2024
3|/known-for:POL 4.2 2024
7|/known-for:POL 4.3 2028
24|/known-for:POL 4.48 2035
9|/known-for:POL 4.5 2025
15|/known-for:POL 4.7 2025
3|/known-for:POL 4.7 2025-12
19|/known-for:POL 4.8 2026
58|/known-for:POL 5 2026
4|/known-for:POL 5 2027
-14|/known-for:POL 5 2035
-3|/known-for:POL 5-6 2026
-4|/known-for:PRK 198X
-4|/known-for:PRK 4 198X
4|/known-for:PRT 1.55 2024
5|/known-for:PRT 1.58 2025
-8|/known-for:PRT 1.9 2024
37|/known-for:PRT 2 2029
-6|/known-for:PRT 2.1 2025
-9|/known-for:PRT 2.5 2028
-3|/known-for:PRT 2024
-9|/known-for:PRT 2028
37|/known-for:PRT 2029
-18|/known-for:PRT 2030
13|/known-for:PRT 2035
-18|/known-for:PRT 3 2030
13|/known-for:PRT 3.5 2035
3|/known-for:ROU 1.6 2023
10|/known-for:ROU 2 2017
-5|/known-for:ROU 2 2024
-3|/known-for:ROU 2 2030
-3|/known-for:ROU 2.5 2025
10|/known-for:ROU 2017
3|/known-for:ROU 2023
-5|/known-for:ROU 2024
22|/known-for:ROU 2027
9|/known-for:ROU 2030
3|/known-for:ROU 2035
22|/known-for:ROU 3 2027
3|/known-for:ROU 3 2030
9|/known-for:ROU 3.5 2030
3|/known-for:ROU 3.5 2035
-4|/known-for:RUS 1 FY2022
-6|/known-for:RUS 1.3 2021
-5|/known-for:RUS 1.4 2021
-3|/known-for:RUS 1.4 FY2023
-11|/known-for:RUS 198X
18|/known-for:RUS 1E+1 2025
-9|/known-for:RUS 2 2025
-4|/known-for:RUS 2.2 2022
-3|/known-for:RUS 2.5 2024
3|/known-for:RUS 2.7 2021
4|/known-for:RUS 2.7 2022
-13|/known-for:RUS 2007
6|/known-for:RUS 2020
-5|/known-for:RUS 2021
6|/known-for:RUS 2022
7|/known-for:RUS 2023
8|/known-for:RUS 2024
37|/known-for:RUS 2025
5|/known-for:RUS 2026
-3|/known-for:RUS 2027
-16|/known-for:RUS 2030
-6|/known-for:RUS 27 2026
3|/known-for:RUS 3 2022
-16|/known-for:RUS 3 2030
-11|/known-for:RUS 4 198X
-13|/known-for:RUS 4 2007
4|/known-for:RUS 4.1 2022
6|/known-for:RUS 4.3 2020
16|/known-for:RUS 5.5 2026
6|/known-for:RUS 5.9 2023
9|/known-for:RUS 6.3 2025
14|/known-for:RUS 7.1 2024
8|/known-for:RUS 7.2 2025
11|/known-for:RUS 8 2025
-4|/known-for:RUS FY2022
-5|/known-for:RUS FY2023
25|/known-for:SAU 13 2015
6|/known-for:SAU 1E+1 2015
31|/known-for:SAU 2015
-4|/known-for:SAU 5.6 2024
9|/known-for:SAU 7.3 2024
-4|/known-for:SGP 1 2016
-27|/known-for:SGP 1.5 2024
-3|/known-for:SGP 1.9 FY2026
6|/known-for:SGP 1971
-3|/known-for:SGP 1999
6|/known-for:SGP 1E+1 1971
-4|/known-for:SGP 2.2 2024
7|/known-for:SGP 2.8 2024
-4|/known-for:SGP 2016
-3|/known-for:SGP 2023
-25|/known-for:SGP 2024
-4|/known-for:SGP 2025
-12|/known-for:SGP 2026
-5|/known-for:SGP 2030
-4|/known-for:SGP 2035
-3|/known-for:SGP 3 2030
-11|/known-for:SGP 3.5 2026
-4|/known-for:SGP 5 2035
-3|/known-for:SGP FY2026
-3|/known-for:SVK 2025
-15|/known-for:SVK 2035
-15|/known-for:SVK 3.5 2035
10|/known-for:SVN 2 2025
-3|/known-for:SVN 2 2026
11|/known-for:SVN 2 2030
10|/known-for:SVN 2025
-3|/known-for:SVN 2026
23|/known-for:SVN 2030
-10|/known-for:SVN 2035
4|/known-for:SVN 2040
7|/known-for:SVN 3 2030
4|/known-for:SVN 3 2040
5|/known-for:SVN 3.5 2030
-10|/known-for:SVN 5 2035
9|/known-for:SWE 1.1 2019
-15|/known-for:SWE 1.6 2022
-7|/known-for:SWE 1.6 2024
-16|/known-for:SWE 1.7 2021
10|/known-for:SWE 1958
5|/known-for:SWE 2 2024
-4|/known-for:SWE 2 2025
-5|/known-for:SWE 2 2033
12|/known-for:SWE 2.1 2024
9|/known-for:SWE 2.4 2025
-27|/known-for:SWE 2.5 2024
32|/known-for:SWE 2.5 2025
6|/known-for:SWE 2.6 2028
12|/known-for:SWE 2.9 2026
9|/known-for:SWE 2019
-18|/known-for:SWE 2021
-19|/known-for:SWE 2022
-5|/known-for:SWE 2023
-21|/known-for:SWE 2024
23|/known-for:SWE 2025
4|/known-for:SWE 2026
6|/known-for:SWE 2028
-3|/known-for:SWE 2029
-16|/known-for:SWE 2030
-5|/known-for:SWE 2033
-15|/known-for:SWE 2035
-3|/known-for:SWE 3.1 2025
-3|/known-for:SWE 3.2 2021
-3|/known-for:SWE 3.2 2030
-4|/known-for:SWE 3.3 2025
23|/known-for:SWE 3.5 2030
-15|/known-for:SWE 3.5 2035
3|/known-for:SWE 4 2030
10|/known-for:SWE 4.2 1958
-7|/known-for:SWE 4.8 2026
-33|/known-for:SWE 5 2030
-5|/known-for:SWE 5.4 2030
-4|/known-for:SWE 5.9 2023
-3|/known-for:THA 0.8 2025
-3|/known-for:THA 0.9 2025
-13|/known-for:THA 1 2025
7|/known-for:THA 1.1 2025
7|/known-for:THA 1.1 FY2021
15|/known-for:THA 1.2 2025
13|/known-for:THA 1.4 FY2021
5|/known-for:THA 1.4 FY2028
3|/known-for:THA 1.5 FY1999
-3|/known-for:THA 1.6 1999
-5|/known-for:THA 1.9 2025
3|/known-for:THA 2 2035
-5|/known-for:THA 2.2 2025
-3|/known-for:THA 2023
-10|/known-for:THA 2025
3|/known-for:THA 2035
3|/known-for:THA FY1999
20|/known-for:THA FY2021
5|/known-for:THA FY2028
-4|/known-for:TUR 1.3 2022
24|/known-for:TUR 1.31 2023
-15|/known-for:TUR 1.8 2023
-4|/known-for:TUR 1.9 2024
17|/known-for:TUR 2 2024
7|/known-for:TUR 2.1 2024
-3|/known-for:TUR 2.3 2025
8|/known-for:TUR 2.3 2026
3|/known-for:TUR 2.33 2025
-4|/known-for:TUR 2.5 2025
-10|/known-for:TUR 2.5 2026
-3|/known-for:TUR 2022
9|/known-for:TUR 2023
21|/known-for:TUR 2024
-5|/known-for:TUR 2025
-5|/known-for:TUR 2026
12|/known-for:TUR 2028
9|/known-for:TUR 2030
-5|/known-for:TUR 2035
-3|/known-for:TUR 3 2028
5|/known-for:TUR 3 2030
16|/known-for:TUR 3.5 2028
6|/known-for:TUR 3.5 2030
-17|/known-for:TUR 3.5 2035
14|/known-for:TUR 5 2035
-7|/known-for:TWN 1.3 2023
-5|/known-for:TWN 1.4 2025
-3|/known-for:TWN 1.5 2026
8|/known-for:TWN 1.7 2022
-17|/known-for:TWN 1.7 2024
-4|/known-for:TWN 1.8 2000
5|/known-for:TWN 1.8 2016
-3|/known-for:TWN 1.9 2024
4|/known-for:TWN 2 2016
-11|/known-for:TWN 2 2026
-5|/known-for:TWN 2 2026-03
6|/known-for:TWN 2.1 2024
7|/known-for:TWN 2.2 2022
4|/known-for:TWN 2.2 2024
-7|/known-for:TWN 2.3 2025
-12|/known-for:TWN 2.3 FY2028
3|/known-for:TWN 2.4 2023
17|/known-for:TWN 2.45 2025
16|/known-for:TWN 2.5 2024
-8|/known-for:TWN 2.5 2030
3|/known-for:TWN 2.6 2001
-10|/known-for:TWN 2.6 2025
-4|/known-for:TWN 2000
3|/known-for:TWN 2001
9|/known-for:TWN 2016
16|/known-for:TWN 2022
-11|/known-for:TWN 2023
4|/known-for:TWN 2024
17|/known-for:TWN 2025
-9|/known-for:TWN 2026
-5|/known-for:TWN 2026-03
44|/known-for:TWN 2027
18|/known-for:TWN 2028
51|/known-for:TWN 2030
-16|/known-for:TWN 2035
23|/known-for:TWN 3 2025
7|/known-for:TWN 3 2026
-15|/known-for:TWN 3-3.5 FY2031
6|/known-for:TWN 3.3 2026
21|/known-for:TWN 3.32 2026
-8|/known-for:TWN 3.5 2026
40|/known-for:TWN 3.5 2027
-4|/known-for:TWN 34 2024
3|/known-for:TWN 4 2027
7|/known-for:TWN 4 2028
-5|/known-for:TWN 4 2035
-23|/known-for:TWN 5 2026
11|/known-for:TWN 5 2028
58|/known-for:TWN 5 2030
-11|/known-for:TWN 5 2035
-3|/known-for:TWN FY2025
-12|/known-for:TWN FY2028
-15|/known-for:TWN FY2031
-3|/known-for:UKR 1 FY2022
-9|/known-for:UKR 1.3 2021
21|/known-for:UKR 15 2029
10|/known-for:UKR 19 2026-01
-4|/known-for:UKR 2.1 2025
-5|/known-for:UKR 2.5 2027
4|/known-for:UKR 2.7 2020
-3|/known-for:UKR 2.7 2022
4|/known-for:UKR 2020
7|/known-for:UKR 2021
-3|/known-for:UKR 2022
-15|/known-for:UKR 2023
18|/known-for:UKR 2024
-13|/known-for:UKR 2025
20|/known-for:UKR 2026
10|/known-for:UKR 2026-01
-7|/known-for:UKR 2027
24|/known-for:UKR 2029
6|/known-for:UKR 27 2026
12|/known-for:UKR 27.2 2026
16|/known-for:UKR 3.2 2021
4|/known-for:UKR 34 2022
12|/known-for:UKR 34 2024
6|/known-for:UKR 37 2023
14|/known-for:UKR 3E+1 2024
-20|/known-for:UKR 5.4 2023
3|/known-for:UKR 6-8 2029
-3|/known-for:UKR 7.1 2024
-5|/known-for:UKR 7.2 2025
-5|/known-for:UKR 8 2025
-3|/known-for:UKR FY2022
-10|/known-for:USA 0.9 2019
-17|/known-for:USA 0.93 FY1982
-3|/known-for:USA 0.948 1997
-4|/known-for:USA 1 2004
-5|/known-for:USA 1.2 2023
-3|/known-for:USA 1.35 2024
-11|/known-for:USA 1.37 2020
-32|/known-for:USA 1.4 2017
-4|/known-for:USA 1.5 2024
-8|/known-for:USA 1.6 FY2024
-10|/known-for:USA 1.9 FY2026
18|/known-for:USA 195X
28|/known-for:USA 1968
9|/known-for:USA 196X
3|/known-for:USA 1975
-8|/known-for:USA 1980
4|/known-for:USA 1984
23|/known-for:USA 1986
3|/known-for:USA 1989
-6|/known-for:USA 198X
-4|/known-for:USA 1990
13|/known-for:USA 1995
9|/known-for:USA 1997
18|/known-for:USA 1E+1 195X
-6|/known-for:USA 2 2013
-18|/known-for:USA 2.2 2025
-5|/known-for:USA 2.4 2016
-3|/known-for:USA 2.4 2021
-12|/known-for:USA 2.5 2027
6|/known-for:USA 2.5 2035
-11|/known-for:USA 2.6 2024
-17|/known-for:USA 2.8 2032
8|/known-for:USA 2.9 2017
-3|/known-for:USA 2.9 2030
9|/known-for:USA 2.9 FY2024
6|/known-for:USA 2003
-4|/known-for:USA 2004
13|/known-for:USA 2007
7|/known-for:USA 2009
8|/known-for:USA 2010
-3|/known-for:USA 2013
40|/known-for:USA 2014
13|/known-for:USA 2015
-23|/known-for:USA 2017
5|/known-for:USA 2018
-13|/known-for:USA 2019
-15|/known-for:USA 2020
-7|/known-for:USA 2022
29|/known-for:USA 2023
-31|/known-for:USA 2024
-31|/known-for:USA 2025
-3|/known-for:USA 2025-12
6|/known-for:USA 2026
20|/known-for:USA 2027
6|/known-for:USA 2028
-34|/known-for:USA 2030
-24|/known-for:USA 2032
-19|/known-for:USA 2035
7|/known-for:USA 3 1997
-25|/known-for:USA 3 2024
4|/known-for:USA 3 2026
-7|/known-for:USA 3 2028
-17|/known-for:USA 3 2030
-4|/known-for:USA 3 2032
-15|/known-for:USA 3 2035
3|/known-for:USA 3 FY2024
32|/known-for:USA 3 FY2026
15|/known-for:USA 3.1 2023
5|/known-for:USA 3.1 2025
9|/known-for:USA 3.1 FY2025
-6|/known-for:USA 3.2 2024
17|/known-for:USA 3.2 2025
9|/known-for:USA 3.2 2026
4|/known-for:USA 3.2 FY2026
9|/known-for:USA 3.24 2023
14|/known-for:USA 3.3 2015
3|/known-for:USA 3.3 2023
-4|/known-for:USA 3.3 2026
5|/known-for:USA 3.3 FY2003
11|/known-for:USA 3.3 FY2026
-6|/known-for:USA 3.32 2026
22|/known-for:USA 3.38 2024
4|/known-for:USA 3.4 1997
16|/known-for:USA 3.4 2023
10|/known-for:USA 3.4 2024
-3|/known-for:USA 3.4 2025
-4|/known-for:USA 3.4 FY1978
3|/known-for:USA 3.4 FY1997
6|/known-for:USA 3.5 2018
3|/known-for:USA 3.5 2021
3|/known-for:USA 3.5 2023
-21|/known-for:USA 3.5 2025
6|/known-for:USA 3.5 2026
10|/known-for:USA 3.5 FY2021
11|/known-for:USA 3.5 FY2026
5|/known-for:USA 3.6 2016
11|/known-for:USA 3.68 2014
6|/known-for:USA 3.7 2003
29|/known-for:USA 3.71 2014
-3|/known-for:USA 3.9 2023
13|/known-for:USA 4 1995
13|/known-for:USA 4 2007
6|/known-for:USA 4 2009
-6|/known-for:USA 4 2022
3|/known-for:USA 4 FY1995
4|/known-for:USA 4.4 2013
19|/known-for:USA 4.5 2028
28|/known-for:USA 4.6 FY2027
6|/known-for:USA 4.7 2010
-6|/known-for:USA 4.7 2025
-3|/known-for:USA 4.7 2025-12
7|/known-for:USA 4.7 2026
18|/known-for:USA 4.7 2027
6|/known-for:USA 4.7 FY2027
6|/known-for:USA 4.8 2027
11|/known-for:USA 4.8 FY2027
-3|/known-for:USA 5 2026
11|/known-for:USA 5 2027
-4|/known-for:USA 5 2028
-5|/known-for:USA 5 2030
-8|/known-for:USA 5 2035
4|/known-for:USA 5 FY2027
-3|/known-for:USA 5.2 1985
8|/known-for:USA 5.2 FY1981
18|/known-for:USA 5.2 FY1985
-3|/known-for:USA 5.3 2023
3|/known-for:USA 5.8 1989
-8|/known-for:USA 6 1980
5|/known-for:USA 6 1985
-6|/known-for:USA 6 198X
17|/known-for:USA 6.2 1986
14|/known-for:USA 6.3 FY1982
4|/known-for:USA 7 1984
5|/known-for:USA 7 1986
10|/known-for:USA 8 196X
28|/known-for:USA 9 1968
-4|/known-for:USA FY1978
5|/known-for:USA FY1981
-3|/known-for:USA FY1982
-3|/known-for:USA FY1984
18|/known-for:USA FY1985
3|/known-for:USA FY1995
3|/known-for:USA FY1997
5|/known-for:USA FY2003
-3|/known-for:USA FY2019
8|/known-for:USA FY2021
3|/known-for:USA FY2024
3|/known-for:USA FY2025
47|/known-for:USA FY2026
49|/known-for:USA FY2027
-3|/known-for:USA FY2030
-5|/known-for:VEN 2025
-5|/known-for:VEN 3.2 2025
-18|/known-for:VNM 0.6 2031
-3|/known-for:VNM 1.3 2025
-3|/known-for:VNM 1.5 2019
4|/known-for:VNM 1.8 2024
-3|/known-for:VNM 1.8 2025
11|/known-for:VNM 1.9 2025
9|/known-for:VNM 1.9 2026
-25|/known-for:VNM 1968
4|/known-for:VNM 1990
4|/known-for:VNM 2 1990
18|/known-for:VNM 2 2030
3|/known-for:VNM 2.1 2024
-5|/known-for:VNM 2.2 2030
7|/known-for:VNM 2024
13|/known-for:VNM 2026
33|/known-for:VNM 2030
-18|/known-for:VNM 2031
-6|/known-for:VNM 2035
20|/known-for:VNM 3 2030
-6|/known-for:VNM 3.5 2035
-25|/known-for:VNM 9 1968
-24|/known-for:YEM 13 2015
-24|/known-for:YEM 2015
-5|/known:- 2.2
-5|/known:- 2.2 2025
-5|/known:- 2.2 since-2025
-5|/known:- since-2025
-6|/known:AFG 0.9
-6|/known:AFG 0.9 1979
-6|/known:AFG 0.9 to-1999
-9|/known:AFG 2
-9|/known:AFG 2 2004
-9|/known:AFG 2 to-2013
-6|/known:AFG 2.5
-6|/known:AFG 2.5 2026
-6|/known:AFG 2.5 since-2025
-7|/known:AFG 2.7
-7|/known:AFG 2.7 2010
-7|/known:AFG 2.7 to-2013
-22|/known:AFG 4.6
-22|/known:AFG 4.6 2026
-22|/known:AFG 4.6 since-2025
-11|/known:AFG 5.2
-11|/known:AFG 5.2 1979
-11|/known:AFG 5.2 to-1999
-28|/known:AFG since-2025
-17|/known:AFG to-1999
-16|/known:AFG to-2013
-5|/known:ALB 1.8
-5|/known:ALB 1.8 2025
-5|/known:ALB 1.8 since-2025
-9|/known:ALB 2
-3|/known:ALB 2 2011
-3|/known:ALB 2 2025
-3|/known:ALB 2 2026
-7|/known:ALB 2 since-2025
-3|/known:ALB 2 to-2013
-6|/known:ALB 2.1
-6|/known:ALB 2.1 2025
-6|/known:ALB 2.1 since-2025
3|/known:ALB 5
3|/known:ALB 5 2025
3|/known:ALB 5 since-2025
-17|/known:ALB since-2025
-3|/known:ALB to-2013
22|/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2
22|/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 2025
22|/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 since-2025
22|/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK since-2025
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
-8|/known:ALLIES 0.1
-5|/known:ALLIES 0.1 2025
-7|/known:ALLIES 0.1 since-2025
-3|/known:ALLIES 0.2
61|/known:ALLIES 0.25
46|/known:ALLIES 0.25 2025
15|/known:ALLIES 0.25 2026
61|/known:ALLIES 0.25 since-2025
12|/known:ALLIES 0.5
18|/known:ALLIES 0.5 2025
-6|/known:ALLIES 0.5 2026
12|/known:ALLIES 0.5 since-2025
-39|/known:ALLIES 1
-21|/known:ALLIES 1 2025
-5|/known:ALLIES 1 2026
-26|/known:ALLIES 1 since-2025
-4|/known:ALLIES 1 to-1999
-6|/known:ALLIES 1 to-2024
-3|/known:ALLIES 1.1
-3|/known:ALLIES 1.2
-4|/known:ALLIES 1.3
-3|/known:ALLIES 1.4
-3|/known:ALLIES 1.45
-3|/known:ALLIES 1.45 2025
-3|/known:ALLIES 1.45 since-2025
-6|/known:ALLIES 1.5 2022
-12|/known:ALLIES 1.5 2023
38|/known:ALLIES 1.5 2024
-3|/known:ALLIES 1.5 since-2025
-9|/known:ALLIES 1.5 to-1999
-5|/known:ALLIES 1.5 to-2013
20|/known:ALLIES 1.5 to-2024
-3|/known:ALLIES 1.6
-4|/known:ALLIES 1.7
5|/known:ALLIES 1.9 2025
3|/known:ALLIES 1.9 since-2025
-19|/known:ALLIES 1E+1
-12|/known:ALLIES 1E+1 2025
-4|/known:ALLIES 1E+1 2026
-16|/known:ALLIES 1E+1 since-2025
-3|/known:ALLIES 1E+1 to-2024
28|/known:ALLIES 2
-5|/known:ALLIES 2 1990
4|/known:ALLIES 2 1997
3|/known:ALLIES 2 2002
3|/known:ALLIES 2 2010
-10|/known:ALLIES 2 2014
-6|/known:ALLIES 2 2016
-28|/known:ALLIES 2 2017
-21|/known:ALLIES 2 2018
31|/known:ALLIES 2 2019
61|/known:ALLIES 2 2020
-9|/known:ALLIES 2 2021
3|/known:ALLIES 2 2022
21|/known:ALLIES 2 2023
-25|/known:ALLIES 2 2024
36|/known:ALLIES 2 2025
-15|/known:ALLIES 2 2026
20|/known:ALLIES 2 since-2025
-9|/known:ALLIES 2 to-1999
17|/known:ALLIES 2 to-2021
-4|/known:ALLIES 2.2
-3|/known:ALLIES 2.2 since-2025
-5|/known:ALLIES 2.3
-5|/known:ALLIES 2.4
-3|/known:ALLIES 2.4 2025
-4|/known:ALLIES 2.4 since-2025
-6|/known:ALLIES 2.5
-11|/known:ALLIES 2.5 2024
27|/known:ALLIES 2.5 2025
-21|/known:ALLIES 2.5 2026
6|/known:ALLIES 2.5 since-2025
-10|/known:ALLIES 2.5 to-2024
-3|/known:ALLIES 2.5-3
-3|/known:ALLIES 2.5-3 since-2025
-3|/known:ALLIES 2.7
-3|/known:ALLIES 2.7 since-2025
-3|/known:ALLIES 2.8
-3|/known:ALLIES 2.8 since-2025
-44|/known:ALLIES 3
4|/known:ALLIES 3 1980
-4|/known:ALLIES 3 1988
-3|/known:ALLIES 3 2003
-4|/known:ALLIES 3 2016
-9|/known:ALLIES 3 2023
11|/known:ALLIES 3 2024
21|/known:ALLIES 3 2025
-42|/known:ALLIES 3 2026
-23|/known:ALLIES 3 since-2025
-11|/known:ALLIES 3 to-1999
-5|/known:ALLIES 3 to-2013
-6|/known:ALLIES 3 to-2021
3|/known:ALLIES 3-3.5
15|/known:ALLIES 3-3.5 2024
-6|/known:ALLIES 3-3.5 2025
-6|/known:ALLIES 3-3.5 2026
-12|/known:ALLIES 3-3.5 since-2025
15|/known:ALLIES 3-3.5 to-2024
44|/known:ALLIES 3-4
45|/known:ALLIES 3-4 2025
45|/known:ALLIES 3-4 since-2025
-8|/known:ALLIES 3.3
-7|/known:ALLIES 3.3 1988
-7|/known:ALLIES 3.3 to-1999
11|/known:ALLIES 3.5
-9|/known:ALLIES 3.5 2024
34|/known:ALLIES 3.5 2026
-12|/known:ALLIES 3.5 2027
23|/known:ALLIES 3.5 since-2025
-10|/known:ALLIES 3.5 to-2024
17|/known:ALLIES 3.5-5
17|/known:ALLIES 3.5-5 2025
17|/known:ALLIES 3.5-5 since-2025
-4|/known:ALLIES 3.7
-4|/known:ALLIES 3.7 2025
-4|/known:ALLIES 3.7 since-2025
-4|/known:ALLIES 3.8
-4|/known:ALLIES 3.8 2025
-4|/known:ALLIES 3.8 since-2025
22|/known:ALLIES 4
37|/known:ALLIES 4 1987
-10|/known:ALLIES 4 1988
-3|/known:ALLIES 4 1989
-3|/known:ALLIES 4 1990
-6|/known:ALLIES 4 2008
-8|/known:ALLIES 4 2018
15|/known:ALLIES 4 2019
-6|/known:ALLIES 4 2023
36|/known:ALLIES 4 2024
-8|/known:ALLIES 4 2025
-16|/known:ALLIES 4 2026
-24|/known:ALLIES 4 since-2025
18|/known:ALLIES 4 to-1999
-9|/known:ALLIES 4 to-2013
6|/known:ALLIES 4 to-2021
30|/known:ALLIES 4 to-2024
-3|/known:ALLIES 4.5
4|/known:ALLIES 5 1981
-4|/known:ALLIES 5 2023
-18|/known:ALLIES 5 2024
-37|/known:ALLIES 5 2025
64|/known:ALLIES 5 2026
27|/known:ALLIES 5 since-2025
-24|/known:ALLIES 5 to-2024
-22|/known:ALLIES 6
-19|/known:ALLIES 6 1990
8|/known:ALLIES 6 1995
-7|/known:ALLIES 6 2025
-9|/known:ALLIES 6 since-2025
-12|/known:ALLIES 6 to-1999
-4|/known:ALLIES 7
-3|/known:ALLIES 7 2025
-3|/known:ALLIES 7 since-2025
-48|/known:ALLIES to-1999
-24|/known:ALLIES to-2013
3|/known:ALLIES to-2021
-32|/known:ALLIES to-2024
29|/known:ALLIES+AUS+JPN 5
29|/known:ALLIES+AUS+JPN 5 2025
29|/known:ALLIES+AUS+JPN 5 since-2025
29|/known:ALLIES+AUS+JPN since-2025
-10|/known:ALLIES+JPN 3.5
-20|/known:ALLIES+JPN 3.5 2025
10|/known:ALLIES+JPN 3.5 2026
-10|/known:ALLIES+JPN 3.5 since-2025
31|/known:ALLIES+JPN 5
31|/known:ALLIES+JPN 5 2025
31|/known:ALLIES+JPN 5 since-2025
21|/known:ALLIES+JPN since-2025
34|/known:ALLIES+KOR 5
34|/known:ALLIES+KOR 5 2025
34|/known:ALLIES+KOR 5 since-2025
34|/known:ALLIES+KOR since-2025
24|/known:ALLIES+PHL 3.5
24|/known:ALLIES+PHL 3.5 2026
24|/known:ALLIES+PHL 3.5 since-2025
24|/known:ALLIES+PHL since-2025
-7|/known:ALLIES+SGP 3.5
-7|/known:ALLIES+SGP 3.5 2025
-7|/known:ALLIES+SGP 3.5 since-2025
-8|/known:ALLIES+SGP since-2025
7|/known:ARG 0.5
7|/known:ARG 0.5 2025
7|/known:ARG 0.5 since-2025
5|/known:ARG 0.6
5|/known:ARG 0.6 2023
5|/known:ARG 0.6 to-2024
5|/known:ARG 2
-3|/known:ARG 2 2023
7|/known:ARG 2 2025
7|/known:ARG 2 since-2025
-3|/known:ARG 2 to-2024
14|/known:ARG since-2025
14|/known:ARM 4
14|/known:ARM 4 2025
14|/known:ARM 4 since-2025
3|/known:ARM 6
3|/known:ARM 6 2025
3|/known:ARM 6 since-2025
17|/known:ARM since-2025
4|/known:AUS 0.1
3|/known:AUS 0.1 2025
4|/known:AUS 0.1 since-2025
4|/known:AUS 0.15
4|/known:AUS 0.15 2023
4|/known:AUS 0.15 to-2024
-24|/known:AUS 0.3
-24|/known:AUS 0.3 2023
-24|/known:AUS 0.3 to-2024
-11|/known:AUS 0.5
-12|/known:AUS 0.5 2023
-12|/known:AUS 0.5 to-2024
-27|/known:AUS 1
-3|/known:AUS 1 2022
-18|/known:AUS 1 2023
-4|/known:AUS 1 2025
-5|/known:AUS 1 since-2025
-22|/known:AUS 1 to-2024
-7|/known:AUS 1.07
-7|/known:AUS 1.07 2022
-7|/known:AUS 1.07 to-2024
-5|/known:AUS 1.2
-3|/known:AUS 1.2 2026
-5|/known:AUS 1.2 since-2025
-35|/known:AUS 1.3
-3|/known:AUS 1.3 2022
-32|/known:AUS 1.3 2026
-32|/known:AUS 1.3 since-2025
-3|/known:AUS 1.3 to-2024
-8|/known:AUS 1.4
-8|/known:AUS 1.4 2025
-8|/known:AUS 1.4 since-2025
-10|/known:AUS 1.5 2023
11|/known:AUS 1.5 2026
10|/known:AUS 1.5 since-2025
-11|/known:AUS 1.5 to-2024
-3|/known:AUS 1.6
-3|/known:AUS 1.6 2025
-3|/known:AUS 1.6 since-2025
-4|/known:AUS 1.7 2026
-9|/known:AUS 1.8
-9|/known:AUS 1.8 2025
-9|/known:AUS 1.8 since-2025
8|/known:AUS 1.9
11|/known:AUS 1.9 2025
-5|/known:AUS 1.9 2026
5|/known:AUS 1.9 since-2025
5|/known:AUS 1.96
5|/known:AUS 1.96 2022
5|/known:AUS 1.96 to-2024
-10|/known:AUS 1E+1
-10|/known:AUS 1E+1 2025
-10|/known:AUS 1E+1 since-2025
66|/known:AUS 2
16|/known:AUS 2 2013
13|/known:AUS 2 2014
3|/known:AUS 2 2016
5|/known:AUS 2 2021
27|/known:AUS 2 2022
10|/known:AUS 2 2023
-6|/known:AUS 2 2024
29|/known:AUS 2 2025
-31|/known:AUS 2 2026
16|/known:AUS 2 to-2013
22|/known:AUS 2 to-2021
31|/known:AUS 2 to-2024
4|/known:AUS 2.02
4|/known:AUS 2.02 2025
4|/known:AUS 2.02 since-2025
7|/known:AUS 2.05
3|/known:AUS 2.05 2025
4|/known:AUS 2.05 2026
7|/known:AUS 2.05 since-2025
-4|/known:AUS 2.1 2022
3|/known:AUS 2.1 2024
3|/known:AUS 2.1 2027
14|/known:AUS 2.2
14|/known:AUS 2.2 2023
14|/known:AUS 2.2 to-2024
24|/known:AUS 2.3
14|/known:AUS 2.3 2023
9|/known:AUS 2.3 2025
10|/known:AUS 2.3 since-2025
14|/known:AUS 2.3 to-2024
-4|/known:AUS 2.32
-4|/known:AUS 2.32 2025
-4|/known:AUS 2.32 since-2025
4|/known:AUS 2.33
4|/known:AUS 2.33 2025
4|/known:AUS 2.33 since-2025
29|/known:AUS 2.4
27|/known:AUS 2.4 2025
29|/known:AUS 2.4 since-2025
-5|/known:AUS 2.5
-3|/known:AUS 2.5 2023
-4|/known:AUS 2.5 2025
-4|/known:AUS 2.5 since-2025
-3|/known:AUS 2.6
13|/known:AUS 2.8
-8|/known:AUS 2.8 2025
21|/known:AUS 2.8 2026
14|/known:AUS 2.8 since-2025
35|/known:AUS 3
-8|/known:AUS 3 2024
16|/known:AUS 3 2025
23|/known:AUS 3 2027
38|/known:AUS 3 since-2025
3|/known:AUS 3 to-1999
-6|/known:AUS 3 to-2024
-3|/known:AUS 3.2
-3|/known:AUS 3.2 2026
-3|/known:AUS 3.2 since-2025
22|/known:AUS 3.5
20|/known:AUS 3.5 2025
3|/known:AUS 3.5 2026
22|/known:AUS 3.5 since-2025
11|/known:AUS 4
4|/known:AUS 4 2025
7|/known:AUS 4 2026
10|/known:AUS 4 since-2025
-7|/known:AUS 4.5
-7|/known:AUS 4.5 2027
-7|/known:AUS 4.5 since-2025
-4|/known:AUS 4.7
-4|/known:AUS 4.7 1978
-4|/known:AUS 4.7 to-1999
-35|/known:AUS 5
-55|/known:AUS 5 2025
21|/known:AUS 5 2026
-34|/known:AUS 5 since-2025
28|/known:AUS since-2025
16|/known:AUS to-2013
21|/known:AUS to-2021
-19|/known:AUS to-2024
-7|/known:AUS+JPN 2.8
-7|/known:AUS+JPN 2.8 2026
-7|/known:AUS+JPN 2.8 since-2025
49|/known:AUS+JPN 3
53|/known:AUS+JPN 3 2025
-4|/known:AUS+JPN 3 2026
49|/known:AUS+JPN 3 since-2025
79|/known:AUS+JPN 3.5
23|/known:AUS+JPN 3.5 2025
56|/known:AUS+JPN 3.5 2026
79|/known:AUS+JPN 3.5 since-2025
-18|/known:AUS+JPN 5
-18|/known:AUS+JPN 5 2025
-18|/known:AUS+JPN 5 since-2025
78|/known:AUS+JPN since-2025
32|/known:AUS+JPN+KOR 3.5
13|/known:AUS+JPN+KOR 3.5 2025
19|/known:AUS+JPN+KOR 3.5 2026
32|/known:AUS+JPN+KOR 3.5 since-2025
31|/known:AUS+JPN+KOR since-2025
-3|/known:AUS+JPN+PHL 3
-3|/known:AUS+JPN+PHL 3 2026
-3|/known:AUS+JPN+PHL 3 since-2025
22|/known:AUS+JPN+PHL 3.5
22|/known:AUS+JPN+PHL 3.5 2026
22|/known:AUS+JPN+PHL 3.5 since-2025
18|/known:AUS+JPN+PHL since-2025
-3|/known:AUS+JPN+TWN 3
-3|/known:AUS+JPN+TWN 3 2026
-3|/known:AUS+JPN+TWN 3 since-2025
23|/known:AUS+JPN+TWN 3.5
23|/known:AUS+JPN+TWN 3.5 2026
23|/known:AUS+JPN+TWN 3.5 since-2025
20|/known:AUS+JPN+TWN since-2025
-4|/known:AUS+KOR 3
-4|/known:AUS+KOR 3 2026
-4|/known:AUS+KOR 3 since-2025
37|/known:AUS+KOR 3.5
37|/known:AUS+KOR 3.5 2025
37|/known:AUS+KOR 3.5 since-2025
33|/known:AUS+KOR since-2025
-7|/known:AUS+NATO 2.8
-7|/known:AUS+NATO 2.8 2025
-7|/known:AUS+NATO 2.8 since-2025
-7|/known:AUS+NATO since-2025
-5|/known:AUT 1
-9|/known:AUT 1 2025
3|/known:AUT 1 2026
-5|/known:AUT 1 since-2025
12|/known:AUT 2
13|/known:AUT 2 2025
13|/known:AUT 2 since-2025
8|/known:AUT since-2025
4|/known:AZE 3.3
4|/known:AZE 3.3 2008
4|/known:AZE 3.3 to-2013
4|/known:AZE to-2013
4|/known:BEL 0.93
4|/known:BEL 0.93 2020
4|/known:BEL 0.93 to-2021
9|/known:BEL 1.3
12|/known:BEL 1.3 2025
12|/known:BEL 1.3 since-2025
-6|/known:BEL 1.31
-6|/known:BEL 1.31 2023
-6|/known:BEL 1.31 to-2024
-4|/known:BEL 1.4
-4|/known:BEL 1.4 2025
-4|/known:BEL 1.4 since-2025
-11|/known:BEL 1.5
-11|/known:BEL 1.5 2025
-11|/known:BEL 1.5 since-2025
5|/known:BEL 1.54
5|/known:BEL 1.54 to-2024
-5|/known:BEL 1.6
-3|/known:BEL 1.6 2024
-3|/known:BEL 1.6 to-2024
5|/known:BEL 2
-5|/known:BEL 2 2025
12|/known:BEL 2 2026
7|/known:BEL 2 since-2025
-5|/known:BEL 2.1
-3|/known:BEL 2.1 2025
-5|/known:BEL 2.1 since-2025
-12|/known:BEL 2.5
-21|/known:BEL 2.5 2023
4|/known:BEL 2.5 2025
5|/known:BEL 2.5 2026
9|/known:BEL 2.5 since-2025
-21|/known:BEL 2.5 to-2024
7|/known:BEL 3.5
16|/known:BEL 3.5 2025
-9|/known:BEL 3.5 2026
7|/known:BEL 3.5 since-2025
-10|/known:BEL 5
-14|/known:BEL 5 2025
4|/known:BEL 5 2026
-10|/known:BEL 5 since-2025
5|/known:BEL to-2021
-31|/known:BEL to-2024
12|/known:BEL+CAN+ESP 2
12|/known:BEL+CAN+ESP 2 2026
12|/known:BEL+CAN+ESP 2 since-2025
12|/known:BEL+CAN+ESP since-2025
15|/known:BEL+CZE+ESP+PRT 2
15|/known:BEL+CZE+ESP+PRT 2 2026
15|/known:BEL+CZE+ESP+PRT 2 since-2025
15|/known:BEL+CZE+ESP+PRT since-2025
31|/known:BEL+ESP 1.3
12|/known:BEL+ESP 1.3 2024
12|/known:BEL+ESP 1.3 to-2024
9|/known:BEL+ESP 2
9|/known:BEL+ESP 2 2025
9|/known:BEL+ESP 2 since-2025
28|/known:BEL+ESP since-2025
12|/known:BEL+ESP to-2024
9|/known:BEL+ESP+ITA 1.6
9|/known:BEL+ESP+ITA 1.6 2025
9|/known:BEL+ESP+ITA 1.6 since-2025
-6|/known:BEL+ESP+ITA 3.5
-6|/known:BEL+ESP+ITA 3.5 2026
-6|/known:BEL+ESP+ITA 3.5 since-2025
4|/known:BEL+ESP+ITA since-2025
16|/known:BEL+ESP+ITA+PRT 2
16|/known:BEL+ESP+ITA+PRT 2 2026
16|/known:BEL+ESP+ITA+PRT 2 since-2025
16|/known:BEL+ESP+ITA+PRT since-2025
31|/known:BEL+ESP+PRT 2
10|/known:BEL+ESP+PRT 2 2025
22|/known:BEL+ESP+PRT 2 2026
31|/known:BEL+ESP+PRT 2 since-2025
30|/known:BEL+ESP+PRT since-2025
19|/known:BEL+ESP+SVK 5
19|/known:BEL+ESP+SVK 5 2025
19|/known:BEL+ESP+SVK 5 since-2025
19|/known:BEL+ESP+SVK since-2025
33|/known:BEL+ITA 2
33|/known:BEL+ITA 2 2025
33|/known:BEL+ITA 2 since-2025
-7|/known:BEL+ITA 3.5
-7|/known:BEL+ITA 3.5 2025
-7|/known:BEL+ITA 3.5 since-2025
13|/known:BEL+ITA since-2025
-11|/known:BEL+SVK 3.5
-11|/known:BEL+SVK 3.5 2025
-11|/known:BEL+SVK 3.5 since-2025
-11|/known:BEL+SVK since-2025
3|/known:BGD 1
3|/known:BGD 1 2025
3|/known:BGD 1 since-2025
4|/known:BGD since-2025
6|/known:BGR 1.5 2018
-5|/known:BGR 1.5 2025
-5|/known:BGR 1.5 since-2025
6|/known:BGR 1.5 to-2021
7|/known:BGR 1.8
7|/known:BGR 1.8 2025
7|/known:BGR 1.8 since-2025
6|/known:BGR 2
-4|/known:BGR 2 2006
18|/known:BGR 2 2018
-8|/known:BGR 2 2025
-8|/known:BGR 2 since-2025
-4|/known:BGR 2 to-2013
18|/known:BGR 2 to-2021
7|/known:BGR 2.1
7|/known:BGR 2.1 2025
7|/known:BGR 2.1 since-2025
3|/known:BGR 2.5
3|/known:BGR 2.5 2025
3|/known:BGR 2.5 since-2025
-4|/known:BGR 3
-3|/known:BGR 3 2025
-3|/known:BGR 3 since-2025
31|/known:BGR 3.5
31|/known:BGR 3.5 2025
31|/known:BGR 3.5 since-2025
11|/known:BGR 5
11|/known:BGR 5 2025
11|/known:BGR 5 since-2025
42|/known:BGR since-2025
-5|/known:BGR to-2013
22|/known:BGR to-2021
-6|/known:BGR+FRA+GBR+GRC+ROU+TUR 2
-6|/known:BGR+FRA+GBR+GRC+ROU+TUR 2 2006
-6|/known:BGR+FRA+GBR+GRC+ROU+TUR 2 to-2013
-6|/known:BGR+FRA+GBR+GRC+ROU+TUR to-2013
-4|/known:BRA 0.5
-4|/known:BRA 0.5 2025
-4|/known:BRA 0.5 since-2025
6|/known:BRA 2
3|/known:BRA 2 2023
5|/known:BRA 2 2025
5|/known:BRA 2 since-2025
-17|/known:BRN 2
-17|/known:BRN 2 2022
-17|/known:BRN 2 to-2024
3|/known:BRN 2.6
3|/known:BRN 2.6 2023
3|/known:BRN 2.6 to-2024
-13|/known:BRN to-2024
-3|/known:CAN 0.1
-3|/known:CAN 0.1 2025
-3|/known:CAN 0.1 since-2025
3|/known:CAN 1
13|/known:CAN 1.2
13|/known:CAN 1.2 2023
13|/known:CAN 1.2 to-2024
4|/known:CAN 1.3 2023
-3|/known:CAN 1.3 2025
-3|/known:CAN 1.3 since-2025
4|/known:CAN 1.3 to-2024
-4|/known:CAN 1.31
-4|/known:CAN 1.31 2023
-4|/known:CAN 1.31 to-2024
5|/known:CAN 1.33
4|/known:CAN 1.33 2024
4|/known:CAN 1.33 to-2024
4|/known:CAN 1.35
4|/known:CAN 1.35 2025
4|/known:CAN 1.35 since-2025
27|/known:CAN 1.37
17|/known:CAN 1.37 2024
10|/known:CAN 1.37 2025
10|/known:CAN 1.37 since-2025
17|/known:CAN 1.37 to-2024
4|/known:CAN 1.38
3|/known:CAN 1.38 2023
4|/known:CAN 1.38 to-2024
30|/known:CAN 1.4
6|/known:CAN 1.4 2019
29|/known:CAN 1.4 2025
-5|/known:CAN 1.4 2026
24|/known:CAN 1.4 since-2025
6|/known:CAN 1.4 to-2021
-18|/known:CAN 1.43
-11|/known:CAN 1.43 2024
-7|/known:CAN 1.43 2025
-7|/known:CAN 1.43 since-2025
-11|/known:CAN 1.43 to-2024
11|/known:CAN 1.45
11|/known:CAN 1.45 2025
11|/known:CAN 1.45 since-2025
-33|/known:CAN 1.47
-35|/known:CAN 1.47 2024
-35|/known:CAN 1.47 to-2024
-8|/known:CAN 1.5
-3|/known:CAN 1.5 1987
-17|/known:CAN 1.5 2025
17|/known:CAN 1.5 2026
-7|/known:CAN 1.5 to-1999
-23|/known:CAN 1.66
-23|/known:CAN 1.66 2025
-23|/known:CAN 1.66 since-2025
-9|/known:CAN 1.7
-12|/known:CAN 1.7 2020
-10|/known:CAN 1.7 to-2021
12|/known:CAN 1.76
12|/known:CAN 1.76 2024
12|/known:CAN 1.76 to-2024
12|/known:CAN 1.8
12|/known:CAN 1.8 1980
12|/known:CAN 1.8 to-1999
70|/known:CAN 2
25|/known:CAN 2 1979
21|/known:CAN 2 1988
-10|/known:CAN 2 2016
3|/known:CAN 2 2021
-13|/known:CAN 2 2022
-7|/known:CAN 2 2023
48|/known:CAN 2 2024
32|/known:CAN 2 2025
-12|/known:CAN 2 2026
20|/known:CAN 2 since-2025
32|/known:CAN 2 to-1999
-9|/known:CAN 2 to-2021
28|/known:CAN 2 to-2024
-38|/known:CAN 2.02
-19|/known:CAN 2.02 2024
-19|/known:CAN 2.02 2025
-19|/known:CAN 2.02 since-2025
-19|/known:CAN 2.02 to-2024
23|/known:CAN 2.1
23|/known:CAN 2.1 2026
23|/known:CAN 2.1 since-2025
-28|/known:CAN 2.3
-19|/known:CAN 2.3 2025
-8|/known:CAN 2.3 2026
-28|/known:CAN 2.3 since-2025
-7|/known:CAN 2.4
-7|/known:CAN 2.4 2025
-7|/known:CAN 2.4 since-2025
-45|/known:CAN 2.5
-4|/known:CAN 2.5 2023
-41|/known:CAN 2.5 2026
-41|/known:CAN 2.5 since-2025
-4|/known:CAN 2.5 to-2024
-10|/known:CAN 3
-4|/known:CAN 3 2025
-5|/known:CAN 3 2026
-8|/known:CAN 3 since-2025
-3|/known:CAN 3.38
-3|/known:CAN 3.38 2025
-3|/known:CAN 3.38 since-2025
6|/known:CAN 3.5 2025
-3|/known:CAN 3.5 2026
3|/known:CAN 3.5 since-2025
-12|/known:CAN 4.7
-12|/known:CAN 4.7 1979
-12|/known:CAN 4.7 to-1999
30|/known:CAN 5
30|/known:CAN 5 2026
30|/known:CAN 5 since-2025
-14|/known:CAN since-2025
13|/known:CAN to-1999
-11|/known:CAN to-2021
6|/known:CAN to-2024
11|/known:CAN+ITA 1.5
11|/known:CAN+ITA 1.5 2025
11|/known:CAN+ITA 1.5 since-2025
11|/known:CAN+ITA since-2025
-4|/known:CAN+JPN 1.5
-4|/known:CAN+JPN 1.5 1987
-4|/known:CAN+JPN 1.5 to-1999
-4|/known:CAN+JPN to-1999
17|/known:CHE 0.7
5|/known:CHE 0.7 2024
3|/known:CHE 0.7 2025
9|/known:CHE 0.7 2026
12|/known:CHE 0.7 since-2025
5|/known:CHE 0.7 to-2024
-23|/known:CHE 0.9
-23|/known:CHE 0.9 1983
-23|/known:CHE 0.9 to-1999
12|/known:CHE 1
-6|/known:CHE 1 1977
16|/known:CHE 1 2025
18|/known:CHE 1 since-2025
-6|/known:CHE 1 to-1999
19|/known:CHE 1.5
18|/known:CHE 1.5 2025
19|/known:CHE 1.5 since-2025
-26|/known:CHE 2
-17|/known:CHE 2 2024
-9|/known:CHE 2 2025
-10|/known:CHE 2 since-2025
-17|/known:CHE 2 to-2024
-3|/known:CHE 3.5
-39|/known:CHE 5
-39|/known:CHE 5 2025
-39|/known:CHE 5 since-2025
-29|/known:CHE to-1999
-12|/known:CHE to-2024
-3|/known:CHL 0.6
-3|/known:CHL 0.6 2023
-3|/known:CHL 0.6 to-2024
-8|/known:CHN 0.5
-8|/known:CHN 0.5 2025
-8|/known:CHN 0.5 since-2025
-5|/known:CHN 0.9
-3|/known:CHN 0.9 1978
-3|/known:CHN 0.9 to-1999
-12|/known:CHN 1
-4|/known:CHN 1 2024
-3|/known:CHN 1 2025
-6|/known:CHN 1 since-2025
-6|/known:CHN 1 to-2024
-3|/known:CHN 1.19
-3|/known:CHN 1.19 2023
-3|/known:CHN 1.19 to-2024
16|/known:CHN 1.2
8|/known:CHN 1.2 2022
30|/known:CHN 1.2 2023
-21|/known:CHN 1.2 2024
17|/known:CHN 1.2 to-2024
18|/known:CHN 1.26
18|/known:CHN 1.26 2024
18|/known:CHN 1.26 to-2024
28|/known:CHN 1.3
3|/known:CHN 1.3 2018
27|/known:CHN 1.3 2022
-21|/known:CHN 1.3 2024
10|/known:CHN 1.3 2025
4|/known:CHN 1.3 2026
14|/known:CHN 1.3 since-2025
6|/known:CHN 1.3 to-2021
7|/known:CHN 1.3 to-2024
8|/known:CHN 1.4
11|/known:CHN 1.4 2014
-3|/known:CHN 1.4 since-2025
11|/known:CHN 1.4 to-2021
38|/known:CHN 1.5
3|/known:CHN 1.5 2023
12|/known:CHN 1.5 2024
23|/known:CHN 1.5 2025
23|/known:CHN 1.5 since-2025
15|/known:CHN 1.5 to-2024
-3|/known:CHN 1.6
17|/known:CHN 1.6 2023
-8|/known:CHN 1.6 2024
-13|/known:CHN 1.6 2025
-13|/known:CHN 1.6 since-2025
9|/known:CHN 1.6 to-2024
-17|/known:CHN 1.65
-17|/known:CHN 1.65 2018
-17|/known:CHN 1.65 to-2021
55|/known:CHN 1.7
19|/known:CHN 1.7 2022
8|/known:CHN 1.7 2023
15|/known:CHN 1.7 2025
9|/known:CHN 1.7 2026
25|/known:CHN 1.7 since-2025
29|/known:CHN 1.7 to-2024
8|/known:CHN 1.8 2023
7|/known:CHN 1.8 2024
-14|/known:CHN 1.8 2025
-14|/known:CHN 1.8 since-2025
15|/known:CHN 1.8 to-2024
12|/known:CHN 1.9
10|/known:CHN 1.9 2018
4|/known:CHN 1.9 2019
14|/known:CHN 1.9 to-2021
-8|/known:CHN 1E+1
-8|/known:CHN 1E+1 2023
-9|/known:CHN 1E+1 to-2024
-6|/known:CHN 2
12|/known:CHN 2 2013
4|/known:CHN 2 2014
6|/known:CHN 2 2015
-8|/known:CHN 2 2022
-32|/known:CHN 2 2024
-22|/known:CHN 2 2025
35|/known:CHN 2 2026
13|/known:CHN 2 since-2025
12|/known:CHN 2 to-2013
9|/known:CHN 2 to-2021
-40|/known:CHN 2 to-2024
-11|/known:CHN 2.1
-5|/known:CHN 2.1 2021
-4|/known:CHN 2.1 2025
-4|/known:CHN 2.1 since-2025
-5|/known:CHN 2.1 to-2021
4|/known:CHN 2.2
-3|/known:CHN 2.2 2024
8|/known:CHN 2.2 2025
8|/known:CHN 2.2 since-2025
-4|/known:CHN 2.2 to-2024
15|/known:CHN 2.3
16|/known:CHN 2.3 2025
15|/known:CHN 2.3 since-2025
-25|/known:CHN 2.4
-24|/known:CHN 2.4 2026
-25|/known:CHN 2.4 since-2025
4|/known:CHN 2.5
-11|/known:CHN 2.5 2023
17|/known:CHN 2.5 2025
17|/known:CHN 2.5 since-2025
-14|/known:CHN 2.5 to-2024
-22|/known:CHN 3
-15|/known:CHN 3 2026
-6|/known:CHN 3 2027
-20|/known:CHN 3 since-2025
-3|/known:CHN 3 to-2024
-22|/known:CHN 3.1
-15|/known:CHN 3.1 2023
-7|/known:CHN 3.1 2025
-7|/known:CHN 3.1 since-2025
-15|/known:CHN 3.1 to-2024
-5|/known:CHN 3.2
-5|/known:CHN 3.2 2025
-5|/known:CHN 3.2 since-2025
-5|/known:CHN 3.3
-4|/known:CHN 3.3 2025
-5|/known:CHN 3.3 since-2025
-8|/known:CHN 3.32
-8|/known:CHN 3.32 2025
-8|/known:CHN 3.32 since-2025
-16|/known:CHN 3.4
-13|/known:CHN 3.4 2024
-3|/known:CHN 3.4 2025
-3|/known:CHN 3.4 since-2025
-13|/known:CHN 3.4 to-2024
-25|/known:CHN 3.5
-16|/known:CHN 3.5 2025
-6|/known:CHN 3.5 2026
-22|/known:CHN 3.5 since-2025
-12|/known:CHN 3.8
-11|/known:CHN 3.8 2015
-11|/known:CHN 3.8 to-2021
27|/known:CHN 4
27|/known:CHN 4 2025
27|/known:CHN 4 since-2025
-3|/known:CHN 4.3
-3|/known:CHN 4.3 2021
-3|/known:CHN 4.3 to-2021
-18|/known:CHN 5
-9|/known:CHN 5 2023
-5|/known:CHN 5 2025
-3|/known:CHN 5 2026
-9|/known:CHN 5 since-2025
-9|/known:CHN 5 to-2024
-10|/known:CHN 6.2
-10|/known:CHN 6.2 2023
-10|/known:CHN 6.2 to-2024
-17|/known:CHN since-2025
10|/known:CHN to-2013
4|/known:CHN to-2021
-25|/known:CHN to-2024
-3|/known:CHN+JPN 3
-3|/known:CHN+JPN 3 2026
-3|/known:CHN+JPN 3 since-2025
-7|/known:CHN+JPN 5
-7|/known:CHN+JPN 5 2026
-7|/known:CHN+JPN 5 since-2025
-29|/known:CHN+JPN since-2025
-6|/known:CHN+PRK+RUS 3.5
-6|/known:CHN+PRK+RUS 3.5 2026
-6|/known:CHN+PRK+RUS 3.5 since-2025
-8|/known:CHN+PRK+RUS since-2025
-3|/known:CHN+USA 1.7
-3|/known:CHN+USA 1.7 2023
-3|/known:CHN+USA 1.7 to-2024
-3|/known:CHN+USA to-2024
-3|/known:COL 2
-3|/known:COL 2 2025
-3|/known:COL 2 since-2025
3|/known:COL 3.1
3|/known:COL 3.1 2025
3|/known:COL 3.1 since-2025
6|/known:COL 3.2
6|/known:COL 3.2 2025
6|/known:COL 3.2 since-2025
4|/known:COL 3.4
4|/known:COL 3.4 2025
4|/known:COL 3.4 since-2025
9|/known:COL since-2025
-3|/known:CYP 1.3
-3|/known:CYP 1.3 2024
-3|/known:CYP 1.3 to-2024
20|/known:CYP 1.8
20|/known:CYP 1.8 2024
20|/known:CYP 1.8 to-2024
4|/known:CYP 2
4|/known:CYP 2 2025
4|/known:CYP 2 since-2025
3|/known:CYP 3
3|/known:CYP 3 2025
3|/known:CYP 3 since-2025
29|/known:CYP 4
29|/known:CYP 4 2024
29|/known:CYP 4 to-2024
7|/known:CYP since-2025
46|/known:CYP to-2024
23|/known:CZE 1.5
23|/known:CZE 1.5 2025
23|/known:CZE 1.5 since-2025
-6|/known:CZE 2 1999
-18|/known:CZE 2 2002
25|/known:CZE 2 2024
-6|/known:CZE 2 2025
4|/known:CZE 2 2026
-4|/known:CZE 2 to-1999
-18|/known:CZE 2 to-2013
25|/known:CZE 2 to-2024
-4|/known:CZE 3 2002
4|/known:CZE 3 2025
3|/known:CZE 3 since-2025
-4|/known:CZE 3 to-2013
16|/known:CZE 3.5
17|/known:CZE 3.5 2025
16|/known:CZE 3.5 since-2025
-3|/known:CZE 5
-3|/known:CZE 5 2025
-3|/known:CZE 5 since-2025
-3|/known:CZE 5.3
-3|/known:CZE 5.3 2026
-3|/known:CZE 5.3 since-2025
32|/known:CZE since-2025
-7|/known:CZE to-1999
-23|/known:CZE to-2013
29|/known:CZE to-2024
17|/known:CZE+HUN+POL 2
17|/known:CZE+HUN+POL 2 1999
17|/known:CZE+HUN+POL 2 to-1999
17|/known:CZE+HUN+POL to-1999
-15|/known:DEU 0.7
-4|/known:DEU 0.7 2024
-9|/known:DEU 0.7 2026
-11|/known:DEU 0.7 since-2025
-4|/known:DEU 0.7 to-2024
-31|/known:DEU 0.9
-27|/known:DEU 0.9 2025
-27|/known:DEU 0.9 since-2025
-3|/known:DEU 0.9 to-1999
-3|/known:DEU 0.93
-3|/known:DEU 0.93 2020
-3|/known:DEU 0.93 to-2021
-17|/known:DEU 0.96
-17|/known:DEU 0.96 2022
-17|/known:DEU 0.96 to-2024
27|/known:DEU 1
-8|/known:DEU 1 2022
37|/known:DEU 1 2025
39|/known:DEU 1 since-2025
-8|/known:DEU 1 to-2024
5|/known:DEU 1.13
5|/known:DEU 1.13 2018
5|/known:DEU 1.13 to-2021
13|/known:DEU 1.2
-3|/known:DEU 1.2 2014
11|/known:DEU 1.2 2026
11|/known:DEU 1.2 since-2025
-4|/known:DEU 1.22
-4|/known:DEU 1.22 2020
-4|/known:DEU 1.22 to-2021
10|/known:DEU 1.24
10|/known:DEU 1.24 2018
10|/known:DEU 1.24 to-2021
-10|/known:DEU 1.3
-3|/known:DEU 1.3 2023
-6|/known:DEU 1.3 2026
-8|/known:DEU 1.3 since-2025
-3|/known:DEU 1.3 to-2024
10|/known:DEU 1.36
10|/known:DEU 1.36 2019
10|/known:DEU 1.36 to-2021
11|/known:DEU 1.37
12|/known:DEU 1.37 2019
12|/known:DEU 1.37 to-2021
21|/known:DEU 1.4
5|/known:DEU 1.4 2011
10|/known:DEU 1.4 2022
5|/known:DEU 1.4 2026
7|/known:DEU 1.4 since-2025
5|/known:DEU 1.4 to-2013
10|/known:DEU 1.4 to-2024
13|/known:DEU 1.42
13|/known:DEU 1.42 2019
13|/known:DEU 1.42 to-2021
39|/known:DEU 1.5
18|/known:DEU 1.5 1989
12|/known:DEU 1.5 2003
3|/known:DEU 1.5 2018
11|/known:DEU 1.5 2019
4|/known:DEU 1.5 2022
31|/known:DEU 1.5 2023
-30|/known:DEU 1.5 2024
-33|/known:DEU 1.5 2025
23|/known:DEU 1.5 2026
-10|/known:DEU 1.5 since-2025
18|/known:DEU 1.5 to-1999
12|/known:DEU 1.5 to-2013
14|/known:DEU 1.5 to-2021
5|/known:DEU 1.5 to-2024
5|/known:DEU 1.53
5|/known:DEU 1.53 2022
5|/known:DEU 1.53 to-2024
-3|/known:DEU 1.57 2024
-3|/known:DEU 1.6
-6|/known:DEU 1.6 2014
-7|/known:DEU 1.6 to-2021
-4|/known:DEU 1.61
-4|/known:DEU 1.61 2024
-4|/known:DEU 1.61 to-2024
-6|/known:DEU 1.7
-7|/known:DEU 1.7 2020
-7|/known:DEU 1.7 to-2021
-3|/known:DEU 1.8
12|/known:DEU 1.9
3|/known:DEU 1.9 2003
8|/known:DEU 1.9 2024
-4|/known:DEU 1.9 2025
5|/known:DEU 1.9 2026
3|/known:DEU 1.9 to-2013
8|/known:DEU 1.9 to-2024
-18|/known:DEU 1E+1
-18|/known:DEU 1E+1 2026
-18|/known:DEU 1E+1 since-2025
-4|/known:DEU 2
4|/known:DEU 2 1992
4|/known:DEU 2 1995
-5|/known:DEU 2 2004
-54|/known:DEU 2 2014
-51|/known:DEU 2 2015
-10|/known:DEU 2 2016
37|/known:DEU 2 2017
-6|/known:DEU 2 2018
45|/known:DEU 2 2019
8|/known:DEU 2 2020
20|/known:DEU 2 2022
-12|/known:DEU 2 2023
20|/known:DEU 2 2024
19|/known:DEU 2 2025
-22|/known:DEU 2 2026
-4|/known:DEU 2 since-2025
7|/known:DEU 2 to-1999
-5|/known:DEU 2 to-2013
-31|/known:DEU 2 to-2021
28|/known:DEU 2 to-2024
7|/known:DEU 2.01
7|/known:DEU 2.01 2024
7|/known:DEU 2.01 to-2024
-10|/known:DEU 2.1
19|/known:DEU 2.1 2024
-5|/known:DEU 2.1 2025
-25|/known:DEU 2.1 2026
-29|/known:DEU 2.1 since-2025
19|/known:DEU 2.1 to-2024
-8|/known:DEU 2.2
-6|/known:DEU 2.2 2025
-7|/known:DEU 2.2 since-2025
3|/known:DEU 2.3
-4|/known:DEU 2.3 1999
7|/known:DEU 2.3 2026
7|/known:DEU 2.3 since-2025
-4|/known:DEU 2.3 to-1999
19|/known:DEU 2.4
-11|/known:DEU 2.4 1984
19|/known:DEU 2.4 2025
11|/known:DEU 2.4 2026
30|/known:DEU 2.4 since-2025
-11|/known:DEU 2.4 to-1999
-22|/known:DEU 2.5
-6|/known:DEU 2.5 2016
-16|/known:DEU 2.5 2025
-15|/known:DEU 2.5 since-2025
-6|/known:DEU 2.5 to-2021
-5|/known:DEU 2.7
-5|/known:DEU 2.7 2025
-5|/known:DEU 2.7 since-2025
23|/known:DEU 2.8
11|/known:DEU 2.8 1997
-5|/known:DEU 2.8 2025
17|/known:DEU 2.8 2026
13|/known:DEU 2.8 since-2025
11|/known:DEU 2.8 to-1999
3|/known:DEU 3
-12|/known:DEU 3 1977
12|/known:DEU 3 1985
5|/known:DEU 3 1988
-3|/known:DEU 3 2022
26|/known:DEU 3 2024
-21|/known:DEU 3 2025
-4|/known:DEU 3 2026
-25|/known:DEU 3 since-2025
5|/known:DEU 3 to-1999
23|/known:DEU 3 to-2024
4|/known:DEU 3.05
4|/known:DEU 3.05 2026
4|/known:DEU 3.05 since-2025
3|/known:DEU 3.1
-5|/known:DEU 3.2
3|/known:DEU 3.2 1986
-7|/known:DEU 3.2 2023
-8|/known:DEU 3.2 to-2024
4|/known:DEU 3.3
4|/known:DEU 3.3 1980
4|/known:DEU 3.3 to-1999
-5|/known:DEU 3.4
12|/known:DEU 3.4 1978
-11|/known:DEU 3.4 2016
-8|/known:DEU 3.4 2025
-8|/known:DEU 3.4 since-2025
14|/known:DEU 3.4 to-1999
-11|/known:DEU 3.4 to-2021
26|/known:DEU 3.5
3|/known:DEU 3.5 1976
-18|/known:DEU 3.5 2024
42|/known:DEU 3.5 2025
3|/known:DEU 3.5 2026
44|/known:DEU 3.5 since-2025
3|/known:DEU 3.5 to-1999
-18|/known:DEU 3.5 to-2024
7|/known:DEU 3.7
6|/known:DEU 3.7 1988
6|/known:DEU 3.7 to-1999
-47|/known:DEU 4
-5|/known:DEU 4 1989
-26|/known:DEU 4 2024
-11|/known:DEU 4 2025
-11|/known:DEU 4 since-2025
-9|/known:DEU 4 to-1999
-26|/known:DEU 4 to-2024
-4|/known:DEU 4.1
-4|/known:DEU 4.1 to-2024
-3|/known:DEU 4.4
-3|/known:DEU 4.4 2014
-3|/known:DEU 4.4 to-2021
-6|/known:DEU 4.7
-4|/known:DEU 4.7 1978
-3|/known:DEU 4.7 2025
-3|/known:DEU 4.7 since-2025
-4|/known:DEU 4.7 to-1999
-3|/known:DEU 4.8
-3|/known:DEU 4.8 2025
-3|/known:DEU 4.8 since-2025
-3|/known:DEU 5 1980
-10|/known:DEU 5 2023
34|/known:DEU 5 2025
-17|/known:DEU 5 2026
17|/known:DEU 5 since-2025
-4|/known:DEU 5 to-1999
-10|/known:DEU 5 to-2024
-7|/known:DEU 5.25
-7|/known:DEU 5.25 2025
-7|/known:DEU 5.25 since-2025
-3|/known:DEU 5.8
-3|/known:DEU 5.8 1989
-3|/known:DEU 5.8 to-1999
-14|/known:DEU 6
-11|/known:DEU 6 1976
-3|/known:DEU 6 1999
-14|/known:DEU 6 to-1999
-32|/known:DEU since-2025
14|/known:DEU to-1999
11|/known:DEU to-2013
-9|/known:DEU to-2021
14|/known:DEU to-2024
12|/known:DEU+FRA 2.1
12|/known:DEU+FRA 2.1 2025
12|/known:DEU+FRA 2.1 since-2025
19|/known:DEU+FRA 3 1977
-18|/known:DEU+FRA 3 2025
-18|/known:DEU+FRA 3 since-2025
19|/known:DEU+FRA 3 to-1999
16|/known:DEU+FRA 5
16|/known:DEU+FRA 5 2025
16|/known:DEU+FRA 5 since-2025
10|/known:DEU+FRA since-2025
19|/known:DEU+FRA to-1999
27|/known:DEU+GBR 3.5
27|/known:DEU+GBR 3.5 2025
27|/known:DEU+GBR 3.5 since-2025
27|/known:DEU+GBR since-2025
-6|/known:DEU+ITA 1.5
-6|/known:DEU+ITA 1.5 2024
-6|/known:DEU+ITA 1.5 to-2024
-6|/known:DEU+ITA to-2024
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
-10|/known:DEU+POL 1.5
-10|/known:DEU+POL 1.5 2023
-10|/known:DEU+POL 1.5 to-2024
-10|/known:DEU+POL to-2024
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
-5|/known:DNK 0.25
-5|/known:DNK 0.25 2026
-5|/known:DNK 0.25 since-2025
-9|/known:DNK 1
-9|/known:DNK 1 2025
-9|/known:DNK 1 since-2025
16|/known:DNK 1.3
16|/known:DNK 1.3 2025
16|/known:DNK 1.3 since-2025
16|/known:DNK 1.4
7|/known:DNK 1.4 2025
8|/known:DNK 1.4 2026
15|/known:DNK 1.4 since-2025
-5|/known:DNK 1.6
-5|/known:DNK 1.6 2023
-5|/known:DNK 1.6 to-2024
3|/known:DNK 1.65
3|/known:DNK 1.65 2024
3|/known:DNK 1.65 to-2024
16|/known:DNK 2
17|/known:DNK 2 2022
24|/known:DNK 2 2024
-24|/known:DNK 2 2025
-25|/known:DNK 2 since-2025
41|/known:DNK 2 to-2024
-5|/known:DNK 2.1
3|/known:DNK 2.1 1988
-7|/known:DNK 2.1 2025
-8|/known:DNK 2.1 since-2025
3|/known:DNK 2.1 to-1999
-7|/known:DNK 2.2
-7|/known:DNK 2.2 2025
-7|/known:DNK 2.2 since-2025
13|/known:DNK 2.4
11|/known:DNK 2.4 1984
4|/known:DNK 2.4 2024
-3|/known:DNK 2.4 2025
-3|/known:DNK 2.4 since-2025
12|/known:DNK 2.4 to-1999
4|/known:DNK 2.4 to-2024
-11|/known:DNK 2.6
-5|/known:DNK 2.6 2025
-6|/known:DNK 2.6 2026
-11|/known:DNK 2.6 since-2025
18|/known:DNK 3
-14|/known:DNK 3 2022
12|/known:DNK 3 2024
20|/known:DNK 3 2025
20|/known:DNK 3 since-2025
3|/known:DNK 3.1
3|/known:DNK 3.1 2025
3|/known:DNK 3.1 since-2025
16|/known:DNK 3.5
-9|/known:DNK 3.5 2024
-9|/known:DNK 3.5 2025
34|/known:DNK 3.5 2026
25|/known:DNK 3.5 since-2025
-9|/known:DNK 3.5 to-2024
-8|/known:DNK 4
-8|/known:DNK 4 1978
-8|/known:DNK 4 to-1999
-20|/known:DNK 5
-13|/known:DNK 5 2025
-6|/known:DNK 5 2026
-19|/known:DNK 5 since-2025
-18|/known:DNK since-2025
4|/known:DNK to-1999
30|/known:DNK to-2024
-3|/known:DNK+FIN+NOR+SWE 3.2
-3|/known:DNK+FIN+NOR+SWE 3.2 2026
-3|/known:DNK+FIN+NOR+SWE 3.2 since-2025
-8|/known:DNK+FIN+NOR+SWE 3.5
-8|/known:DNK+FIN+NOR+SWE 3.5 2026
-8|/known:DNK+FIN+NOR+SWE 3.5 since-2025
-11|/known:DNK+FIN+NOR+SWE since-2025
19|/known:DNK+NOR 3.5
19|/known:DNK+NOR 3.5 2025
19|/known:DNK+NOR 3.5 since-2025
19|/known:DNK+NOR since-2025
-6|/known:DZA 7
-6|/known:DZA 7 2025
-6|/known:DZA 7 since-2025
-6|/known:DZA since-2025
17|/known:DZA+ISR+UKR 7
17|/known:DZA+ISR+UKR 7 2025
17|/known:DZA+ISR+UKR 7 since-2025
17|/known:DZA+ISR+UKR since-2025
13|/known:ESP 1
-5|/known:ESP 1 2014
18|/known:ESP 1 2022
-4|/known:ESP 1 to-2021
18|/known:ESP 1 to-2024
3|/known:ESP 1.24
3|/known:ESP 1.24 2025
3|/known:ESP 1.24 since-2025
18|/known:ESP 1.28
3|/known:ESP 1.28 2024
15|/known:ESP 1.28 2025
15|/known:ESP 1.28 since-2025
3|/known:ESP 1.28 to-2024
14|/known:ESP 1.3
-6|/known:ESP 1.3 2024
20|/known:ESP 1.3 2025
20|/known:ESP 1.3 since-2025
-6|/known:ESP 1.3 to-2024
-6|/known:ESP 1.31
-6|/known:ESP 1.31 2023
-6|/known:ESP 1.31 to-2024
-14|/known:ESP 1.4
-4|/known:ESP 1.4 2022
-9|/known:ESP 1.4 2025
-9|/known:ESP 1.4 since-2025
-4|/known:ESP 1.4 to-2024
7|/known:ESP 1.43
7|/known:ESP 1.43 2025
7|/known:ESP 1.43 since-2025
-19|/known:ESP 1.5
-8|/known:ESP 1.5 2022
-10|/known:ESP 1.5 2025
-10|/known:ESP 1.5 since-2025
-8|/known:ESP 1.5 to-2024
-6|/known:ESP 1.6
-6|/known:ESP 1.6 2025
-6|/known:ESP 1.6 since-2025
-7|/known:ESP 1.8
-7|/known:ESP 1.8 2025
-7|/known:ESP 1.8 since-2025
16|/known:ESP 2
-15|/known:ESP 2 2012
4|/known:ESP 2 2022
26|/known:ESP 2 2025
3|/known:ESP 2 2026
29|/known:ESP 2 since-2025
-15|/known:ESP 2 to-2013
3|/known:ESP 2 to-2024
51|/known:ESP 2.1
42|/known:ESP 2.1 2025
9|/known:ESP 2.1 2026
51|/known:ESP 2.1 since-2025
-8|/known:ESP 2.2
-8|/known:ESP 2.2 2025
-8|/known:ESP 2.2 since-2025
-7|/known:ESP 2.5
-12|/known:ESP 2.5 2025
6|/known:ESP 2.5 2026
-6|/known:ESP 2.5 since-2025
-18|/known:ESP 2.7
-18|/known:ESP 2.7 2025
-18|/known:ESP 2.7 since-2025
-20|/known:ESP 3
-13|/known:ESP 3 2025
-7|/known:ESP 3 2026
-20|/known:ESP 3 since-2025
-32|/known:ESP 3.4
-32|/known:ESP 3.4 2025
-32|/known:ESP 3.4 since-2025
25|/known:ESP 3.5
14|/known:ESP 3.5 2025
11|/known:ESP 3.5 2026
25|/known:ESP 3.5 since-2025
-37|/known:ESP 4
-37|/known:ESP 4 2025
-37|/known:ESP 4 since-2025
-10|/known:ESP 5
7|/known:ESP 5 2025
-16|/known:ESP 5 2026
-10|/known:ESP 5 since-2025
-18|/known:ESP since-2025
-15|/known:ESP to-2013
-5|/known:ESP to-2021
-3|/known:ESP to-2024
-8|/known:ESP+EU+ITA 2
-8|/known:ESP+EU+ITA 2 2025
-8|/known:ESP+EU+ITA 2 since-2025
-8|/known:ESP+EU+ITA since-2025
12|/known:ESP+HUN 1
12|/known:ESP+HUN 1 2014
12|/known:ESP+HUN 1 to-2021
12|/known:ESP+HUN to-2021
11|/known:ESP+ITA 1.6
11|/known:ESP+ITA 1.6 2025
11|/known:ESP+ITA 1.6 since-2025
-25|/known:ESP+ITA 2
-25|/known:ESP+ITA 2 2025
-25|/known:ESP+ITA 2 since-2025
-14|/known:ESP+ITA since-2025
-14|/known:ESP+PRT 2
-14|/known:ESP+PRT 2 2026
-14|/known:ESP+PRT 2 since-2025
-14|/known:ESP+PRT since-2025
-6|/known:EST 0.14
-6|/known:EST 0.14 2025
-6|/known:EST 0.14 since-2025
-9|/known:EST 0.25
-12|/known:EST 0.25 2025
6|/known:EST 0.25 2026
-7|/known:EST 0.25 since-2025
-5|/known:EST 1.4 2016
6|/known:EST 1.4 2025
6|/known:EST 1.4 since-2025
-5|/known:EST 1.4 to-2021
-63|/known:EST 2
-11|/known:EST 2 2014
-24|/known:EST 2 2023
-6|/known:EST 2 2024
-21|/known:EST 2 2025
-22|/known:EST 2 since-2025
-11|/known:EST 2 to-2021
-30|/known:EST 2 to-2024
23|/known:EST 2.16
23|/known:EST 2.16 2017
23|/known:EST 2.16 to-2021
-9|/known:EST 2.38
-9|/known:EST 2.38 2017
-9|/known:EST 2.38 to-2021
-20|/known:EST 2.5
14|/known:EST 2.5 2022
-20|/known:EST 2.5 2023
-14|/known:EST 2.5 2024
-19|/known:EST 2.5 to-2024
6|/known:EST 2.7
6|/known:EST 2.7 2023
6|/known:EST 2.7 to-2024
-35|/known:EST 3
9|/known:EST 3 2022
-32|/known:EST 3 2023
-12|/known:EST 3 2025
-12|/known:EST 3 since-2025
-23|/known:EST 3 to-2024
-4|/known:EST 3.2
-3|/known:EST 3.2 2024
-3|/known:EST 3.2 to-2024
4|/known:EST 3.3
3|/known:EST 3.3 2024
3|/known:EST 3.3 to-2024
22|/known:EST 3.4
12|/known:EST 3.4 2024
10|/known:EST 3.4 2025
10|/known:EST 3.4 since-2025
12|/known:EST 3.4 to-2024
8|/known:EST 3.43
8|/known:EST 3.43 2024
8|/known:EST 3.43 to-2024
-45|/known:EST 3.5
4|/known:EST 3.5 2023
-49|/known:EST 3.5 2025
-48|/known:EST 3.5 since-2025
4|/known:EST 3.5 to-2024
12|/known:EST 3.7
10|/known:EST 3.7 2024
10|/known:EST 3.7 to-2024
-7|/known:EST 3.71
-7|/known:EST 3.71 2025
-7|/known:EST 3.71 since-2025
-27|/known:EST 4
-30|/known:EST 4 2023
3|/known:EST 4 2025
3|/known:EST 4 since-2025
-31|/known:EST 4 to-2024
-4|/known:EST 4.12
-3|/known:EST 4.12 2024
-3|/known:EST 4.12 to-2024
-12|/known:EST 4.9
-11|/known:EST 4.9 2026
-12|/known:EST 4.9 since-2025
32|/known:EST 5
3|/known:EST 5 2016
17|/known:EST 5 2024
9|/known:EST 5 2025
3|/known:EST 5 2026
12|/known:EST 5 since-2025
3|/known:EST 5 to-2021
17|/known:EST 5 to-2024
12|/known:EST 5.1
12|/known:EST 5.1 2026
12|/known:EST 5.1 since-2025
-6|/known:EST 5.3
-6|/known:EST 5.3 2026
-6|/known:EST 5.3 since-2025
-3|/known:EST 5.38
-3|/known:EST 5.38 2025
-3|/known:EST 5.38 since-2025
40|/known:EST 5.4
57|/known:EST 5.4 2025
-17|/known:EST 5.4 2026
40|/known:EST 5.4 since-2025
-7|/known:EST 6
-7|/known:EST 6 2025
-7|/known:EST 6 since-2025
-55|/known:EST since-2025
-5|/known:EST to-2021
-68|/known:EST to-2024
-6|/known:EST+GRC 2.2
-6|/known:EST+GRC 2.2 2017
-6|/known:EST+GRC 2.2 to-2021
-8|/known:EST+GRC 2.38
-8|/known:EST+GRC 2.38 2017
-8|/known:EST+GRC 2.38 to-2021
-16|/known:EST+GRC to-2021
-9|/known:EST+GRC+LTU+LVA+POL 5
-9|/known:EST+GRC+LTU+LVA+POL 5 2026
-9|/known:EST+GRC+LTU+LVA+POL 5 since-2025
-9|/known:EST+GRC+LTU+LVA+POL since-2025
19|/known:EST+GRC+LVA+POL+USA 3
19|/known:EST+GRC+LVA+POL+USA 3 2024
19|/known:EST+GRC+LVA+POL+USA 3 to-2024
19|/known:EST+GRC+LVA+POL+USA to-2024
-16|/known:EST+LTU 2
-3|/known:EST+LTU 2 2024
-13|/known:EST+LTU 2 2025
-13|/known:EST+LTU 2 since-2025
-3|/known:EST+LTU 2 to-2024
-8|/known:EST+LTU 3.5
-8|/known:EST+LTU 3.5 2024
-8|/known:EST+LTU 3.5 to-2024
55|/known:EST+LTU 5
47|/known:EST+LTU 5 2025
8|/known:EST+LTU 5 2026
55|/known:EST+LTU 5 since-2025
41|/known:EST+LTU since-2025
-12|/known:EST+LTU to-2024
-19|/known:EST+LTU+LVA 2
-19|/known:EST+LTU+LVA 2 2024
-19|/known:EST+LTU+LVA 2 to-2024
16|/known:EST+LTU+LVA 3
16|/known:EST+LTU+LVA 3 2024
16|/known:EST+LTU+LVA 3 to-2024
-9|/known:EST+LTU+LVA 3.7
-9|/known:EST+LTU+LVA 3.7 2024
-9|/known:EST+LTU+LVA 3.7 to-2024
16|/known:EST+LTU+LVA 5
16|/known:EST+LTU+LVA 5 2025
16|/known:EST+LTU+LVA 5 since-2025
14|/known:EST+LTU+LVA since-2025
-13|/known:EST+LTU+LVA to-2024
-6|/known:EST+LTU+LVA+POL 2.5
-6|/known:EST+LTU+LVA+POL 2.5 2023
-6|/known:EST+LTU+LVA+POL 2.5 to-2024
22|/known:EST+LTU+LVA+POL 5
22|/known:EST+LTU+LVA+POL 5 2025
22|/known:EST+LTU+LVA+POL 5 since-2025
-3|/known:EST+LTU+LVA+POL 5.4
-3|/known:EST+LTU+LVA+POL 5.4 2025
-3|/known:EST+LTU+LVA+POL 5.4 since-2025
19|/known:EST+LTU+LVA+POL since-2025
-6|/known:EST+LTU+LVA+POL to-2024
-6|/known:EST+LTU+POL 5.4
-6|/known:EST+LTU+POL 5.4 2025
-6|/known:EST+LTU+POL 5.4 since-2025
-7|/known:EST+LTU+POL since-2025
-6|/known:EST+LVA 5
-6|/known:EST+LVA 5 2025
-6|/known:EST+LVA 5 since-2025
-6|/known:EST+LVA since-2025
6|/known:EST+POL 2.5
6|/known:EST+POL 2.5 2023
6|/known:EST+POL 2.5 to-2024
-13|/known:EST+POL 3.71
-13|/known:EST+POL 3.71 2025
-13|/known:EST+POL 3.71 since-2025
-14|/known:EST+POL since-2025
6|/known:EST+POL to-2024
38|/known:EST+USA 3.4
10|/known:EST+USA 3.4 2024
28|/known:EST+USA 3.4 2025
28|/known:EST+USA 3.4 since-2025
10|/known:EST+USA 3.4 to-2024
28|/known:EST+USA since-2025
10|/known:EST+USA to-2024
-3|/known:EU 0.2
-3|/known:EU 0.2 2025
-3|/known:EU 0.2 since-2025
-6|/known:EU 0.4
-6|/known:EU 0.4 2025
-6|/known:EU 0.4 since-2025
-4|/known:EU 1
-4|/known:EU 1 2025
-4|/known:EU 1 since-2025
7|/known:EU 1.3
7|/known:EU 1.3 2024
7|/known:EU 1.3 to-2024
6|/known:EU 1.4
7|/known:EU 1.4 2025
7|/known:EU 1.4 since-2025
14|/known:EU 1.5
24|/known:EU 1.5 2025
-9|/known:EU 1.5 2026
14|/known:EU 1.5 since-2025
3|/known:EU 1.6
10|/known:EU 1.6 2023
-5|/known:EU 1.6 2024
-3|/known:EU 1.6 2025
-3|/known:EU 1.6 since-2025
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
5|/known:EU 2
-5|/known:EU 2 2014
-4|/known:EU 2 2023
9|/known:EU 2 2024
13|/known:EU 2 2025
-8|/known:EU 2 2026
6|/known:EU 2 since-2025
-6|/known:EU 2 to-2021
5|/known:EU 2 to-2024
21|/known:EU 2.1
21|/known:EU 2.1 2025
21|/known:EU 2.1 since-2025
3|/known:EU 2.5
14|/known:EU 2.5 2023
-10|/known:EU 2.5 2025
-10|/known:EU 2.5 since-2025
13|/known:EU 2.5 to-2024
-4|/known:EU 3
-5|/known:EU 3 2025
-5|/known:EU 3 since-2025
9|/known:EU 3-3.5
9|/known:EU 3-3.5 2025
9|/known:EU 3-3.5 since-2025
-9|/known:EU 3.5
-5|/known:EU 3.5 2024
-28|/known:EU 3.5 2025
24|/known:EU 3.5 2026
-4|/known:EU 3.5 since-2025
-5|/known:EU 3.5 to-2024
-3|/known:EU 4
-8|/known:EU 4.2
-8|/known:EU 4.2 2018
-8|/known:EU 4.2 to-2021
-5|/known:EU 5
-3|/known:EU 5 2026
-5|/known:EU 5 since-2025
-4|/known:EU 5.38
-4|/known:EU 5.38 2025
-4|/known:EU 5.38 since-2025
7|/known:EU since-2025
-15|/known:EU to-2021
19|/known:EU to-2024
-7|/known:FIN 0.25
-7|/known:FIN 0.25 2025
-7|/known:FIN 0.25 since-2025
3|/known:FIN 1.5
3|/known:FIN 1.5 2025
3|/known:FIN 1.5 since-2025
-14|/known:FIN 2
33|/known:FIN 2 2023
-14|/known:FIN 2 2024
-3|/known:FIN 2 2025
-32|/known:FIN 2 2026
-35|/known:FIN 2 since-2025
21|/known:FIN 2 to-2024
-4|/known:FIN 2.1
-4|/known:FIN 2.1 2023
-4|/known:FIN 2.1 to-2024
6|/known:FIN 2.4
5|/known:FIN 2.4 2025
5|/known:FIN 2.4 since-2025
24|/known:FIN 2.5
5|/known:FIN 2.5 2023
9|/known:FIN 2.5 2025
9|/known:FIN 2.5 2026
19|/known:FIN 2.5 since-2025
5|/known:FIN 2.5 to-2024
12|/known:FIN 2.6
4|/known:FIN 2.6 2025
8|/known:FIN 2.6 2026
12|/known:FIN 2.6 since-2025
17|/known:FIN 3
17|/known:FIN 3 2025
8|/known:FIN 3 2026
24|/known:FIN 3 since-2025
9|/known:FIN 3.2
9|/known:FIN 3.2 2026
9|/known:FIN 3.2 since-2025
-12|/known:FIN 3.3
3|/known:FIN 3.3 2025
-15|/known:FIN 3.3 2026
-12|/known:FIN 3.3 since-2025
-43|/known:FIN 3.5
-33|/known:FIN 3.5 2025
-10|/known:FIN 3.5 2026
-43|/known:FIN 3.5 since-2025
-3|/known:FIN 34
-3|/known:FIN 34 2023
-3|/known:FIN 34 to-2024
-3|/known:FIN 5
-3|/known:FIN 5 since-2025
-30|/known:FIN since-2025
14|/known:FIN to-2024
12|/known:FJI 1.5
12|/known:FJI 1.5 2026
12|/known:FJI 1.5 since-2025
14|/known:FJI 2
14|/known:FJI 2 2026
14|/known:FJI 2 since-2025
26|/known:FJI since-2025
-4|/known:FRA 0.5
-4|/known:FRA 0.5 2024
-4|/known:FRA 0.5 to-2024
-7|/known:FRA 1.2
-4|/known:FRA 1.2 2023
-3|/known:FRA 1.2 since-2025
-4|/known:FRA 1.2 to-2024
-16|/known:FRA 1.3
-16|/known:FRA 1.3 2025
-16|/known:FRA 1.3 since-2025
-4|/known:FRA 1.4
-3|/known:FRA 1.4 2025
-3|/known:FRA 1.4 since-2025
-5|/known:FRA 1.5
-3|/known:FRA 1.5 2018
-3|/known:FRA 1.5 to-2021
4|/known:FRA 1.9
4|/known:FRA 1.9 2023
5|/known:FRA 1.9 to-2024
4|/known:FRA 2
-12|/known:FRA 2 2006
8|/known:FRA 2 2017
-19|/known:FRA 2 2018
7|/known:FRA 2 2023
10|/known:FRA 2 2024
12|/known:FRA 2 2026
14|/known:FRA 2 since-2025
-14|/known:FRA 2 to-2013
-13|/known:FRA 2 to-2021
17|/known:FRA 2 to-2024
13|/known:FRA 2.1
12|/known:FRA 2.1 2025
13|/known:FRA 2.1 since-2025
11|/known:FRA 2.2
8|/known:FRA 2.2 2025
3|/known:FRA 2.2 2026
11|/known:FRA 2.2 since-2025
11|/known:FRA 2.3
12|/known:FRA 2.3 2026
11|/known:FRA 2.3 since-2025
12|/known:FRA 2.5
5|/known:FRA 2.5 2024
5|/known:FRA 2.5 2026
7|/known:FRA 2.5 since-2025
5|/known:FRA 2.5 to-2024
4|/known:FRA 3
-7|/known:FRA 3 1977
5|/known:FRA 3 2024
10|/known:FRA 3 2025
-4|/known:FRA 3 2026
6|/known:FRA 3 since-2025
-7|/known:FRA 3 to-1999
5|/known:FRA 3 to-2024
-3|/known:FRA 3-3.5
-3|/known:FRA 3-3.5 2025
-3|/known:FRA 3-3.5 since-2025
3|/known:FRA 3.3 1995
3|/known:FRA 3.3 to-1999
22|/known:FRA 3.5
43|/known:FRA 3.5 2025
-20|/known:FRA 3.5 2026
23|/known:FRA 3.5 since-2025
4|/known:FRA 3.9
4|/known:FRA 3.9 1987
4|/known:FRA 3.9 to-1999
-31|/known:FRA 4
-23|/known:FRA 4 2018
-6|/known:FRA 4 2019
-28|/known:FRA 4 to-2021
-47|/known:FRA 5
-10|/known:FRA 5 2025
-37|/known:FRA 5 2026
-47|/known:FRA 5 since-2025
-3|/known:FRA to-1999
-14|/known:FRA to-2013
-48|/known:FRA to-2021
21|/known:FRA to-2024
32|/known:FRA+GBR 2.5
32|/known:FRA+GBR 2.5 2025
32|/known:FRA+GBR 2.5 since-2025
6|/known:FRA+GBR 3
6|/known:FRA+GBR 3 2026
6|/known:FRA+GBR 3 since-2025
38|/known:FRA+GBR since-2025
-5|/known:GBR 0.4
-5|/known:GBR 0.4 2025
-5|/known:GBR 0.4 since-2025
-4|/known:GBR 0.96
-4|/known:GBR 0.96 2022
-4|/known:GBR 0.96 to-2024
-4|/known:GBR 1
-3|/known:GBR 1.1
-3|/known:GBR 1.1 2023
-3|/known:GBR 1.1 to-2024
-10|/known:GBR 1.2
-7|/known:GBR 1.2 2023
-8|/known:GBR 1.2 to-2024
-13|/known:GBR 1.3
-11|/known:GBR 1.3 2023
-11|/known:GBR 1.3 to-2024
-15|/known:GBR 1.4
-4|/known:GBR 1.4 2019
-11|/known:GBR 1.4 2025
-11|/known:GBR 1.4 since-2025
-4|/known:GBR 1.4 to-2021
-6|/known:GBR 1.5
-17|/known:GBR 1.5 1989
32|/known:GBR 1.5 2025
-19|/known:GBR 1.5 2026
13|/known:GBR 1.5 since-2025
-17|/known:GBR 1.5 to-1999
-3|/known:GBR 1.57
-3|/known:GBR 1.57 2024
-3|/known:GBR 1.57 to-2024
-3|/known:GBR 1.61
-3|/known:GBR 1.61 2024
-3|/known:GBR 1.61 to-2024
-4|/known:GBR 1.7
-4|/known:GBR 1.7 2024
-4|/known:GBR 1.7 to-2024
8|/known:GBR 1E+1
-13|/known:GBR 1E+1 2025
23|/known:GBR 1E+1 2026
10|/known:GBR 1E+1 since-2025
-3|/known:GBR 2 1992
-3|/known:GBR 2 2006
11|/known:GBR 2 2010
7|/known:GBR 2 2011
-9|/known:GBR 2 2013
-25|/known:GBR 2 2014
86|/known:GBR 2 2015
12|/known:GBR 2 2016
-17|/known:GBR 2 2019
9|/known:GBR 2 2022
-26|/known:GBR 2 2023
-10|/known:GBR 2 2024
-21|/known:GBR 2 2025
-7|/known:GBR 2 2026
-28|/known:GBR 2 since-2025
-4|/known:GBR 2 to-1999
6|/known:GBR 2 to-2013
54|/known:GBR 2 to-2021
-26|/known:GBR 2 to-2024
8|/known:GBR 2.07
6|/known:GBR 2.07 2024
8|/known:GBR 2.07 to-2024
-3|/known:GBR 2.1
4|/known:GBR 2.1 2024
-7|/known:GBR 2.1 2025
-9|/known:GBR 2.1 since-2025
5|/known:GBR 2.1 to-2024
-6|/known:GBR 2.16
-6|/known:GBR 2.16 2017
-6|/known:GBR 2.16 to-2021
18|/known:GBR 2.2
30|/known:GBR 2.2 2017
3|/known:GBR 2.2 2022
-11|/known:GBR 2.2 2023
-4|/known:GBR 2.2 since-2025
30|/known:GBR 2.2 to-2021
-8|/known:GBR 2.2 to-2024
33|/known:GBR 2.3
12|/known:GBR 2.3 2022
24|/known:GBR 2.3 2025
-5|/known:GBR 2.3 2026
19|/known:GBR 2.3 since-2025
14|/known:GBR 2.3 to-2024
6|/known:GBR 2.4
-4|/known:GBR 2.4 2016
7|/known:GBR 2.4 2026
9|/known:GBR 2.4 since-2025
-4|/known:GBR 2.4 to-2021
41|/known:GBR 2.5
-6|/known:GBR 2.5 1992
15|/known:GBR 2.5 2022
-7|/known:GBR 2.5 2023
32|/known:GBR 2.5 2024
6|/known:GBR 2.5 2025
6|/known:GBR 2.5 since-2025
-6|/known:GBR 2.5 to-1999
41|/known:GBR 2.5 to-2024
8|/known:GBR 2.6
4|/known:GBR 2.6 2025
6|/known:GBR 2.6 2026
9|/known:GBR 2.6 since-2025
12|/known:GBR 2.7
8|/known:GBR 2.7 2010
4|/known:GBR 2.7 2026
3|/known:GBR 2.7 since-2025
8|/known:GBR 2.7 to-2013
-16|/known:GBR 2.8
-5|/known:GBR 2.8 2024
-11|/known:GBR 2.8 2026
-11|/known:GBR 2.8 since-2025
-5|/known:GBR 2.8 to-2024
-3|/known:GBR 2E+1
-3|/known:GBR 2E+1 2025
-3|/known:GBR 2E+1 since-2025
30|/known:GBR 3
-4|/known:GBR 3 1992
4|/known:GBR 3 2023
7|/known:GBR 3 2024
44|/known:GBR 3 2025
-22|/known:GBR 3 2026
22|/known:GBR 3 since-2025
-5|/known:GBR 3 to-1999
13|/known:GBR 3 to-2024
-3|/known:GBR 3-4
-3|/known:GBR 3-4 2025
-3|/known:GBR 3-4 since-2025
-3|/known:GBR 3.2 1986
-4|/known:GBR 3.2 1990
10|/known:GBR 3.2 1992
-3|/known:GBR 3.2 since-2025
3|/known:GBR 3.2 to-1999
-11|/known:GBR 3.3
-11|/known:GBR 3.3 2025
-11|/known:GBR 3.3 since-2025
-11|/known:GBR 3.4
-7|/known:GBR 3.4 1978
-4|/known:GBR 3.4 1992
-8|/known:GBR 3.4 to-1999
18|/known:GBR 3.5
21|/known:GBR 3.5 1982
21|/known:GBR 3.5 to-1999
-4|/known:GBR 3.9
-4|/known:GBR 3.9 1987
-4|/known:GBR 3.9 to-1999
-6|/known:GBR 4
-4|/known:GBR 4 1989
9|/known:GBR 4 1992
4|/known:GBR 4 1999
-17|/known:GBR 4 2025
-17|/known:GBR 4 since-2025
11|/known:GBR 4 to-1999
-10|/known:GBR 4.2
-10|/known:GBR 4.2 2025
-10|/known:GBR 4.2 since-2025
-3|/known:GBR 4.4
-3|/known:GBR 4.4 2014
-3|/known:GBR 4.4 to-2021
28|/known:GBR 4.7
9|/known:GBR 4.7 1978
19|/known:GBR 4.7 1979
28|/known:GBR 4.7 to-1999
-4|/known:GBR 4.9
-6|/known:GBR 4.9 1992
-4|/known:GBR 4.9 to-1999
-3|/known:GBR 5 1978
3|/known:GBR 5 1987
10|/known:GBR 5 1988
10|/known:GBR 5 2023
33|/known:GBR 5 2025
-55|/known:GBR 5 2026
-21|/known:GBR 5 since-2025
11|/known:GBR 5 to-1999
11|/known:GBR 5 to-2024
4|/known:GBR 5.1
4|/known:GBR 5.1 1982
4|/known:GBR 5.1 to-1999
3|/known:GBR 5.2
3|/known:GBR 5.2 1986
3|/known:GBR 5.2 to-1999
6|/known:GBR 5.3
6|/known:GBR 5.3 2025
6|/known:GBR 5.3 since-2025
18|/known:GBR 6.5
18|/known:GBR 6.5 2026
18|/known:GBR 6.5 since-2025
7|/known:GBR 7
7|/known:GBR 7 2025
7|/known:GBR 7 since-2025
-24|/known:GBR since-2025
29|/known:GBR to-1999
17|/known:GBR to-2013
58|/known:GBR to-2021
13|/known:GBR to-2024
-7|/known:GBR+UKR 3
-7|/known:GBR+UKR 3 2024
-7|/known:GBR+UKR 3 to-2024
-7|/known:GBR+UKR to-2024
-6|/known:GBR+USA 3.1
-6|/known:GBR+USA 3.1 1999
-6|/known:GBR+USA 3.1 to-1999
-4|/known:GBR+USA 4
-4|/known:GBR+USA 4 1999
-4|/known:GBR+USA 4 to-1999
-10|/known:GBR+USA to-1999
-4|/known:GEO to-1999
-4|/known:GRC 2
10|/known:GRC 2 2010
-5|/known:GRC 2 2011
8|/known:GRC 2 2012
5|/known:GRC 2 2023
-19|/known:GRC 2 2025
-19|/known:GRC 2 since-2025
9|/known:GRC 2 to-2013
6|/known:GRC 2 to-2024
-4|/known:GRC 2.1
-4|/known:GRC 2.1 2025
-4|/known:GRC 2.1 since-2025
-6|/known:GRC 2.16
-6|/known:GRC 2.16 2017
-6|/known:GRC 2.16 to-2021
-8|/known:GRC 2.2
-9|/known:GRC 2.2 2017
-9|/known:GRC 2.2 to-2021
-7|/known:GRC 2.3
-7|/known:GRC 2.3 2026
-7|/known:GRC 2.3 since-2025
18|/known:GRC 2.38
18|/known:GRC 2.38 2017
18|/known:GRC 2.38 to-2021
5|/known:GRC 2.4
5|/known:GRC 2.4 2016
5|/known:GRC 2.4 to-2021
19|/known:GRC 2.5
19|/known:GRC 2.5 2023
19|/known:GRC 2.5 to-2024
6|/known:GRC 2.7
6|/known:GRC 2.7 2025
6|/known:GRC 2.7 since-2025
3|/known:GRC 2.9
3|/known:GRC 2.9 2025
3|/known:GRC 2.9 since-2025
4|/known:GRC 3 2023
-11|/known:GRC 3 2024
8|/known:GRC 3 2026
9|/known:GRC 3 since-2025
-8|/known:GRC 3 to-2024
-6|/known:GRC 3.24
-6|/known:GRC 3.24 2024
-6|/known:GRC 3.24 to-2024
14|/known:GRC 3.5
14|/known:GRC 3.5 2025
14|/known:GRC 3.5 since-2025
-3|/known:GRC 4.5
-3|/known:GRC 4.5 1999
-3|/known:GRC 4.5 to-1999
-23|/known:GRC 5
-10|/known:GRC 5 2025
-13|/known:GRC 5 2026
-23|/known:GRC 5 since-2025
-3|/known:GRC 5.1
-3|/known:GRC 5.1 1982
-3|/known:GRC 5.1 to-1999
-23|/known:GRC since-2025
-5|/known:GRC to-1999
10|/known:GRC to-2013
6|/known:GRC to-2021
12|/known:GRC to-2024
4|/known:HRV 1.9
4|/known:HRV 1.9 2025
4|/known:HRV 1.9 since-2025
-18|/known:HRV 2
-22|/known:HRV 2 2018
4|/known:HRV 2 2025
4|/known:HRV 2 since-2025
-22|/known:HRV 2 to-2021
-9|/known:HRV 2.1
-9|/known:HRV 2.1 2025
-9|/known:HRV 2.1 since-2025
8|/known:HRV 2.5
6|/known:HRV 2.5 2025
8|/known:HRV 2.5 since-2025
9|/known:HRV 3
9|/known:HRV 3 2025
9|/known:HRV 3 since-2025
-7|/known:HRV 4
-7|/known:HRV 4 2018
-7|/known:HRV 4 to-2021
-9|/known:HRV 4.2
-9|/known:HRV 4.2 2018
-9|/known:HRV 4.2 to-2021
13|/known:HRV since-2025
-40|/known:HRV to-2021
3|/known:HUN 0.8
3|/known:HUN 0.8 2015
3|/known:HUN 0.8 to-2021
-15|/known:HUN 1
-7|/known:HUN 1 2014
-8|/known:HUN 1 2025
-8|/known:HUN 1 since-2025
-7|/known:HUN 1 to-2021
-8|/known:HUN 1.1
-8|/known:HUN 1.1 2024
-8|/known:HUN 1.1 to-2024
3|/known:HUN 1.2
3|/known:HUN 1.2 2006
3|/known:HUN 1.2 to-2013
18|/known:HUN 1.4
18|/known:HUN 1.4 1999
18|/known:HUN 1.4 to-1999
8|/known:HUN 1.8
8|/known:HUN 1.8 2006
8|/known:HUN 1.8 to-2013
11|/known:HUN 1.81
11|/known:HUN 1.81 1999
11|/known:HUN 1.81 to-1999
21|/known:HUN 2
-5|/known:HUN 2 1999
-3|/known:HUN 2 2024
24|/known:HUN 2 2025
5|/known:HUN 2 2026
29|/known:HUN 2 since-2025
-5|/known:HUN 2 to-1999
-3|/known:HUN 2 to-2024
-7|/known:HUN 2.1
-12|/known:HUN 2.1 2024
4|/known:HUN 2.1 2025
5|/known:HUN 2.1 since-2025
-12|/known:HUN 2.1 to-2024
-50|/known:HUN 3.5
23|/known:HUN 3.5 2025
-73|/known:HUN 3.5 2026
-50|/known:HUN 3.5 since-2025
15|/known:HUN 5
15|/known:HUN 5 2025
15|/known:HUN 5 since-2025
-11|/known:HUN since-2025
22|/known:HUN to-1999
11|/known:HUN to-2013
-5|/known:HUN to-2021
-24|/known:HUN to-2024
7|/known:IDN 0.7
5|/known:IDN 0.7 to-2024
46|/known:IDN 0.8
38|/known:IDN 0.8 2025
7|/known:IDN 0.8 2026
45|/known:IDN 0.8 since-2025
14|/known:IDN 0.9
11|/known:IDN 0.9 2024
3|/known:IDN 0.9 2026
3|/known:IDN 0.9 since-2025
11|/known:IDN 0.9 to-2024
7|/known:IDN 1
3|/known:IDN 1 1999
5|/known:IDN 1 2022
-10|/known:IDN 1 2025
8|/known:IDN 1 2026
3|/known:IDN 1 to-1999
5|/known:IDN 1 to-2024
7|/known:IDN 1-1.5
7|/known:IDN 1-1.5 2024
7|/known:IDN 1-1.5 to-2024
-10|/known:IDN 1.2
-9|/known:IDN 1.2 2026
-9|/known:IDN 1.2 since-2025
6|/known:IDN 1.3
4|/known:IDN 1.3 2025
6|/known:IDN 1.3 since-2025
37|/known:IDN 1.5
32|/known:IDN 1.5 2025
4|/known:IDN 1.5 2026
37|/known:IDN 1.5 since-2025
9|/known:IDN 2
3|/known:IDN 2 1994
-9|/known:IDN 2 2025
16|/known:IDN 2 2026
7|/known:IDN 2 since-2025
3|/known:IDN 2 to-1999
-4|/known:IDN 2.5-3.5
-4|/known:IDN 2.5-3.5 2026
-4|/known:IDN 2.5-3.5 since-2025
-6|/known:IDN 2.8
-3|/known:IDN 2.8 2024
-5|/known:IDN 2.8 to-2024
-25|/known:IDN 3
-24|/known:IDN 3 2025
-25|/known:IDN 3 since-2025
-29|/known:IDN 5
-29|/known:IDN 5 2025
-29|/known:IDN 5 since-2025
-4|/known:IDN 6
-4|/known:IDN 6 2025
-4|/known:IDN 6 since-2025
20|/known:IDN since-2025
7|/known:IDN to-1999
22|/known:IDN to-2024
21|/known:IDN+MYS 1
21|/known:IDN+MYS 1 2025
21|/known:IDN+MYS 1 since-2025
21|/known:IDN+MYS since-2025
-7|/known:IDN+PHL 0.8
-7|/known:IDN+PHL 0.8 2025
-7|/known:IDN+PHL 0.8 since-2025
10|/known:IDN+PHL 1.5
10|/known:IDN+PHL 1.5 2025
10|/known:IDN+PHL 1.5 since-2025
-21|/known:IDN+PHL 5
-21|/known:IDN+PHL 5 2025
-21|/known:IDN+PHL 5 since-2025
-18|/known:IDN+PHL since-2025
19|/known:IDN+VNM 2
19|/known:IDN+VNM 2 2025
19|/known:IDN+VNM 2 since-2025
19|/known:IDN+VNM since-2025
3|/known:IND 0.2
3|/known:IND 0.2 2025
3|/known:IND 0.2 since-2025
-3|/known:IND 0.8
-3|/known:IND 0.8 2025
-3|/known:IND 0.8 since-2025
-4|/known:IND 1.3
-5|/known:IND 1.5
-7|/known:IND 1.5 2025
-7|/known:IND 1.5 since-2025
17|/known:IND 1.65
17|/known:IND 1.65 2018
17|/known:IND 1.65 to-2021
-10|/known:IND 1.7
-3|/known:IND 1.7 2023
-6|/known:IND 1.7 2026
-7|/known:IND 1.7 since-2025
-3|/known:IND 1.7 to-2024
17|/known:IND 1.9
-8|/known:IND 1.9 2018
3|/known:IND 1.9 2024
17|/known:IND 1.9 2025
4|/known:IND 1.9 2026
22|/known:IND 1.9 since-2025
-8|/known:IND 1.9 to-2021
3|/known:IND 1.9 to-2024
7|/known:IND 1.97
8|/known:IND 1.97 2023
8|/known:IND 1.97 to-2024
16|/known:IND 2
-4|/known:IND 2 2025
19|/known:IND 2 2026
15|/known:IND 2 since-2025
5|/known:IND 2.1
7|/known:IND 2.1 2022
-3|/known:IND 2.1 since-2025
8|/known:IND 2.1 to-2024
-3|/known:IND 2.2
-3|/known:IND 2.2 2025
-3|/known:IND 2.2 since-2025
5|/known:IND 2.4
5|/known:IND 2.4 2025
5|/known:IND 2.4 since-2025
26|/known:IND 2.5
22|/known:IND 2.5 2025
24|/known:IND 2.5 since-2025
-15|/known:IND 2.55
-15|/known:IND 2.55 2026
-15|/known:IND 2.55 since-2025
29|/known:IND 3
31|/known:IND 3 2023
-9|/known:IND 3 2024
-11|/known:IND 3 2025
17|/known:IND 3 2026
6|/known:IND 3 since-2025
22|/known:IND 3 to-2024
-16|/known:IND 3.5
-4|/known:IND 3.5 2025
-12|/known:IND 3.5 2026
-16|/known:IND 3.5 since-2025
-3|/known:IND 5
-3|/known:IND 5 2025
-3|/known:IND 5 since-2025
-20|/known:IND 6.5
-20|/known:IND 6.5 2025
-20|/known:IND 6.5 since-2025
-6|/known:IND since-2025
8|/known:IND to-2021
46|/known:IND to-2024
18|/known:IRL 0.2
12|/known:IRL 0.2 2025
4|/known:IRL 0.2 2026
16|/known:IRL 0.2 since-2025
9|/known:IRL 0.25
8|/known:IRL 0.25 2025
8|/known:IRL 0.25 since-2025
8|/known:IRL 0.4
8|/known:IRL 0.4 2025
8|/known:IRL 0.4 since-2025
3|/known:IRL 0.6
3|/known:IRL 0.6 2025
3|/known:IRL 0.6 since-2025
5|/known:IRL 1
8|/known:IRL 1 2025
-3|/known:IRL 1 2026
5|/known:IRL 1 since-2025
-8|/known:IRL 1.4
-8|/known:IRL 1.4 2026
-8|/known:IRL 1.4 since-2025
6|/known:IRL 1.5
6|/known:IRL 1.5 2025
6|/known:IRL 1.5 since-2025
-24|/known:IRL 2
-24|/known:IRL 2 2025
-24|/known:IRL 2 since-2025
-4|/known:IRL 2.4
-4|/known:IRL 2.4 2024
-4|/known:IRL 2.4 to-2024
-4|/known:IRL 3.5
-3|/known:IRL 3.5 2026
-4|/known:IRL 3.5 since-2025
-23|/known:IRL 5
-23|/known:IRL 5 2025
-23|/known:IRL 5 since-2025
-14|/known:IRL since-2025
-3|/known:IRN 3.1
-3|/known:IRN 3.1 2026
-3|/known:IRN 3.1 since-2025
13|/known:IRN 5
14|/known:IRN 5 2025
13|/known:IRN 5 since-2025
8|/known:IRN since-2025
-9|/known:IRQ 1
-8|/known:IRQ 1 2003
-8|/known:IRQ 1 to-2013
-8|/known:IRQ 1.5
-8|/known:IRQ 1.5 2003
-8|/known:IRQ 1.5 to-2013
-3|/known:IRQ 1.9
-3|/known:IRQ 1.9 2003
-3|/known:IRQ 1.9 to-2013
-3|/known:IRQ 2.7
-3|/known:IRQ 2.7 2003
-3|/known:IRQ 2.7 to-2013
-4|/known:IRQ 3.7
-4|/known:IRQ 3.7 2003
-4|/known:IRQ 3.7 to-2013
-26|/known:IRQ to-2013
32|/known:ISL 0.14
32|/known:ISL 0.14 2025
32|/known:ISL 0.14 since-2025
27|/known:ISL 1.5
10|/known:ISL 1.5 2025
17|/known:ISL 1.5 2026
27|/known:ISL 1.5 since-2025
-6|/known:ISL 3.5
-6|/known:ISL 3.5 2025
-6|/known:ISL 3.5 since-2025
-6|/known:ISL 34
-6|/known:ISL 34 2025
-6|/known:ISL 34 since-2025
32|/known:ISL since-2025
-15|/known:ISR 1.4
-15|/known:ISR 1.4 2025
-15|/known:ISR 1.4 since-2025
-14|/known:ISR 2
-9|/known:ISR 2 2024
-4|/known:ISR 2 2025
-4|/known:ISR 2 since-2025
-9|/known:ISR 2 to-2024
-5|/known:ISR 2.6
-5|/known:ISR 2.6 since-2025
-8|/known:ISR 2.7
-8|/known:ISR 2.7 2023
-8|/known:ISR 2.7 to-2024
-23|/known:ISR 3
-23|/known:ISR 3 2025
-23|/known:ISR 3 since-2025
-4|/known:ISR 3.32
-4|/known:ISR 3.32 2025
-4|/known:ISR 3.32 since-2025
-8|/known:ISR 3.4
-3|/known:ISR 3.4 2024
-5|/known:ISR 3.4 2025
-5|/known:ISR 3.4 since-2025
-3|/known:ISR 3.4 to-2024
-8|/known:ISR 3.5
-8|/known:ISR 3.5 2025
-8|/known:ISR 3.5 since-2025
-10|/known:ISR 4
-10|/known:ISR 4 2025
-10|/known:ISR 4 since-2025
3|/known:ISR 4.3
3|/known:ISR 4.3 2025
3|/known:ISR 4.3 since-2025
8|/known:ISR 4.5
7|/known:ISR 4.5 2023
7|/known:ISR 4.5 to-2024
-3|/known:ISR 5
-5|/known:ISR 5 2025
-4|/known:ISR 5 since-2025
4|/known:ISR 5.3
4|/known:ISR 5.3 2024
4|/known:ISR 5.3 to-2024
21|/known:ISR 5.4
21|/known:ISR 5.4 2025
21|/known:ISR 5.4 since-2025
18|/known:ISR 6
18|/known:ISR 6 2025
18|/known:ISR 6 since-2025
-3|/known:ISR 6-8
-3|/known:ISR 6-8 2025
-3|/known:ISR 6-8 since-2025
-4|/known:ISR 7
-4|/known:ISR 7 2025
-4|/known:ISR 7 since-2025
-8|/known:ISR 7.1
-8|/known:ISR 7.1 2025
-8|/known:ISR 7.1 since-2025
-5|/known:ISR 7.3
-5|/known:ISR 7.3 2025
-5|/known:ISR 7.3 since-2025
25|/known:ISR 8
23|/known:ISR 8 2003
23|/known:ISR 8 to-2013
38|/known:ISR 8.8
33|/known:ISR 8.8 2025
5|/known:ISR 8.8 2026
38|/known:ISR 8.8 since-2025
-21|/known:ISR since-2025
25|/known:ISR to-2013
-9|/known:ISR to-2024
-3|/known:ISR+USA 8.8
-3|/known:ISR+USA 8.8 2025
-3|/known:ISR+USA 8.8 since-2025
-3|/known:ISR+USA since-2025
-4|/known:ITA 1.2
3|/known:ITA 1.2 2014
-7|/known:ITA 1.2 2023
3|/known:ITA 1.2 to-2021
-7|/known:ITA 1.2 to-2024
5|/known:ITA 1.22
5|/known:ITA 1.22 2020
5|/known:ITA 1.22 to-2021
-8|/known:ITA 1.3
-5|/known:ITA 1.3 2025
-5|/known:ITA 1.3 since-2025
-14|/known:ITA 1.4
-5|/known:ITA 1.4 2022
-4|/known:ITA 1.4 2025
-5|/known:ITA 1.4 2026
-9|/known:ITA 1.4 since-2025
-5|/known:ITA 1.4 to-2024
12|/known:ITA 1.49
12|/known:ITA 1.49 2025
12|/known:ITA 1.49 since-2025
40|/known:ITA 1.5
15|/known:ITA 1.5 2022
6|/known:ITA 1.5 2023
24|/known:ITA 1.5 2024
30|/known:ITA 1.5 2025
-35|/known:ITA 1.5 2026
-5|/known:ITA 1.5 since-2025
45|/known:ITA 1.5 to-2024
15|/known:ITA 1.57
6|/known:ITA 1.57 2024
9|/known:ITA 1.57 2025
9|/known:ITA 1.57 since-2025
6|/known:ITA 1.57 to-2024
-13|/known:ITA 1.6
-7|/known:ITA 1.6 2024
-6|/known:ITA 1.6 2025
-6|/known:ITA 1.6 since-2025
-7|/known:ITA 1.6 to-2024
7|/known:ITA 1.61
7|/known:ITA 1.61 2024
7|/known:ITA 1.61 to-2024
-12|/known:ITA 2
26|/known:ITA 2 2022
-4|/known:ITA 2 2023
-14|/known:ITA 2 2024
13|/known:ITA 2 2025
-34|/known:ITA 2 2026
-21|/known:ITA 2 since-2025
9|/known:ITA 2 to-2024
9|/known:ITA 2.5
6|/known:ITA 2.5 2025
3|/known:ITA 2.5 2026
9|/known:ITA 2.5 since-2025
-6|/known:ITA 3
-6|/known:ITA 3 2026
-4|/known:ITA 3 since-2025
-4|/known:ITA 3.3
-4|/known:ITA 3.3 2024
-4|/known:ITA 3.3 to-2024
-18|/known:ITA 3.5
-37|/known:ITA 3.5 2025
18|/known:ITA 3.5 2026
-18|/known:ITA 3.5 since-2025
7|/known:ITA 5
-12|/known:ITA 5 2025
19|/known:ITA 5 2026
7|/known:ITA 5 since-2025
-37|/known:ITA since-2025
8|/known:ITA to-2021
34|/known:ITA to-2024
11|/known:ITA+PRT 2
11|/known:ITA+PRT 2 2024
11|/known:ITA+PRT 2 to-2024
11|/known:ITA+PRT to-2024
-20|/known:JOR 2.5
-3|/known:JOR 2.5 2024
-17|/known:JOR 2.5 2025
-17|/known:JOR 2.5 since-2025
-3|/known:JOR 2.5 to-2024
-9|/known:JOR 3
-9|/known:JOR 3 2024
-9|/known:JOR 3 to-2024
-17|/known:JOR since-2025
-12|/known:JOR to-2024
3|/known:JPN 0
3|/known:JPN 0 2025
3|/known:JPN 0 since-2025
-10|/known:JPN 0.1
-15|/known:JPN 0.1 2025
5|/known:JPN 0.1 2026
-10|/known:JPN 0.1 since-2025
-4|/known:JPN 0.15
-4|/known:JPN 0.15 2023
-4|/known:JPN 0.15 to-2024
3|/known:JPN 0.2
3|/known:JPN 0.2 since-2025
-33|/known:JPN 0.25
-33|/known:JPN 0.25 2025
-33|/known:JPN 0.25 since-2025
34|/known:JPN 0.3
33|/known:JPN 0.3 2026
33|/known:JPN 0.3 since-2025
6|/known:JPN 0.4
6|/known:JPN 0.4 2025
6|/known:JPN 0.4 since-2025
7|/known:JPN 0.5
-3|/known:JPN 0.5 2024
3|/known:JPN 0.5 2025
6|/known:JPN 0.5 2026
9|/known:JPN 0.5 since-2025
-3|/known:JPN 0.5 to-2024
60|/known:JPN 0.9
6|/known:JPN 0.9 1978
7|/known:JPN 0.9 1979
9|/known:JPN 0.9 1980
23|/known:JPN 0.9 1983
3|/known:JPN 0.9 2007
21|/known:JPN 0.9 2019
11|/known:JPN 0.9 2023
-9|/known:JPN 0.9 2024
16|/known:JPN 0.9 2025
-33|/known:JPN 0.9 2026
-17|/known:JPN 0.9 since-2025
49|/known:JPN 0.9 to-1999
3|/known:JPN 0.9 to-2013
23|/known:JPN 0.9 to-2021
22|/known:JPN 0.91
19|/known:JPN 0.91 1981
22|/known:JPN 0.91 to-1999
3|/known:JPN 0.929
3|/known:JPN 0.929 2019
3|/known:JPN 0.929 to-2021
19|/known:JPN 0.93
18|/known:JPN 0.93 1982
18|/known:JPN 0.93 to-1999
4|/known:JPN 0.94
3|/known:JPN 0.948
3|/known:JPN 0.948 1997
3|/known:JPN 0.948 to-1999
9|/known:JPN 0.95
3|/known:JPN 0.95 2020
5|/known:JPN 0.95 2022
3|/known:JPN 0.95 to-2021
6|/known:JPN 0.95 to-2024
28|/known:JPN 0.96
4|/known:JPN 0.96 1994
24|/known:JPN 0.96 2022
4|/known:JPN 0.96 to-1999
25|/known:JPN 0.96 to-2024
4|/known:JPN 0.98
3|/known:JPN 0.98 1983
4|/known:JPN 0.98 to-1999
3|/known:JPN 0.993
3|/known:JPN 0.993 to-1999
6|/known:JPN 0.997
3|/known:JPN 0.997 1990
6|/known:JPN 0.997 to-1999
125|/known:JPN 1
22|/known:JPN 1 1977
-6|/known:JPN 1 1978
3|/known:JPN 1 1981
12|/known:JPN 1 1987
4|/known:JPN 1 1988
3|/known:JPN 1 2002
8|/known:JPN 1 2003
13|/known:JPN 1 2005
7|/known:JPN 1 2016
15|/known:JPN 1 2022
29|/known:JPN 1 2023
-8|/known:JPN 1 2024
18|/known:JPN 1 2025
-17|/known:JPN 1 2026
47|/known:JPN 1 to-1999
28|/known:JPN 1 to-2013
12|/known:JPN 1 to-2021
36|/known:JPN 1 to-2024
-6|/known:JPN 1-1.5
-6|/known:JPN 1-1.5 2024
-6|/known:JPN 1-1.5 to-2024
19|/known:JPN 1.004
17|/known:JPN 1.004 1987
18|/known:JPN 1.004 to-1999
11|/known:JPN 1.07
11|/known:JPN 1.07 2022
11|/known:JPN 1.07 to-2024
7|/known:JPN 1.09
6|/known:JPN 1.09 2022
6|/known:JPN 1.09 to-2024
25|/known:JPN 1.1
4|/known:JPN 1.1 2022
13|/known:JPN 1.1 2023
5|/known:JPN 1.1 to-1999
19|/known:JPN 1.1 to-2024
18|/known:JPN 1.19
18|/known:JPN 1.19 2023
18|/known:JPN 1.19 to-2024
32|/known:JPN 1.2
-3|/known:JPN 1.2 2022
-14|/known:JPN 1.2 2023
48|/known:JPN 1.2 2024
-3|/known:JPN 1.2 2025
-4|/known:JPN 1.2 since-2025
3|/known:JPN 1.2 to-1999
31|/known:JPN 1.2 to-2024
8|/known:JPN 1.24
4|/known:JPN 1.24 2021
4|/known:JPN 1.24 2022
4|/known:JPN 1.24 to-2021
4|/known:JPN 1.24 to-2024
-7|/known:JPN 1.26
-7|/known:JPN 1.26 2024
-7|/known:JPN 1.26 to-2024
36|/known:JPN 1.3
7|/known:JPN 1.3 1988
21|/known:JPN 1.3 2019
-4|/known:JPN 1.3 2022
10|/known:JPN 1.3 2023
15|/known:JPN 1.3 2024
-8|/known:JPN 1.3 2025
-5|/known:JPN 1.3 2026
-12|/known:JPN 1.3 since-2025
7|/known:JPN 1.3 to-1999
20|/known:JPN 1.3 to-2021
21|/known:JPN 1.3 to-2024
55|/known:JPN 1.4
-9|/known:JPN 1.4 2014
6|/known:JPN 1.4 2023
10|/known:JPN 1.4 2024
34|/known:JPN 1.4 2025
14|/known:JPN 1.4 2026
47|/known:JPN 1.4 since-2025
-9|/known:JPN 1.4 to-2021
17|/known:JPN 1.4 to-2024
-26|/known:JPN 1.5
4|/known:JPN 1.5 1978
5|/known:JPN 1.5 1982
6|/known:JPN 1.5 1986
8|/known:JPN 1.5 1987
5|/known:JPN 1.5 2000
6|/known:JPN 1.5 2007
25|/known:JPN 1.5 2023
-23|/known:JPN 1.5 2024
-51|/known:JPN 1.5 2025
-25|/known:JPN 1.5 2026
-76|/known:JPN 1.5 since-2025
35|/known:JPN 1.5 to-1999
15|/known:JPN 1.5 to-2013
59|/known:JPN 1.6
-4|/known:JPN 1.6 2023
19|/known:JPN 1.6 2024
30|/known:JPN 1.6 2025
11|/known:JPN 1.6 2026
41|/known:JPN 1.6 since-2025
3|/known:JPN 1.6 to-1999
15|/known:JPN 1.6 to-2024
11|/known:JPN 1.7
10|/known:JPN 1.7 1980
4|/known:JPN 1.7 1981
-18|/known:JPN 1.7 2022
5|/known:JPN 1.7 2024
6|/known:JPN 1.7 2026
6|/known:JPN 1.7 since-2025
19|/known:JPN 1.7 to-1999
-12|/known:JPN 1.7 to-2024
7|/known:JPN 1.75
7|/known:JPN 1.75 2025
7|/known:JPN 1.75 since-2025
58|/known:JPN 1.8
55|/known:JPN 1.8 2025
55|/known:JPN 1.8 since-2025
3|/known:JPN 1.8 to-1999
-3|/known:JPN 1.9
-4|/known:JPN 1.9 2019
-22|/known:JPN 1.9 2025
26|/known:JPN 1.9 2026
4|/known:JPN 1.9 since-2025
-6|/known:JPN 1.9 to-2021
-5|/known:JPN 1.96
-5|/known:JPN 1.96 2022
-5|/known:JPN 1.96 to-2024
-7|/known:JPN 1.97
-7|/known:JPN 1.97 2023
-7|/known:JPN 1.97 to-2024
-6|/known:JPN 19
-6|/known:JPN 19 2025
-6|/known:JPN 19 since-2025
-27|/known:JPN 1E+1
-24|/known:JPN 1E+1 2025
-25|/known:JPN 1E+1 since-2025
76|/known:JPN 2
-4|/known:JPN 2 0
3|/known:JPN 2 1983
4|/known:JPN 2 1987
-21|/known:JPN 2 1988
10|/known:JPN 2 1990
-3|/known:JPN 2 1997
-3|/known:JPN 2 2014
-7|/known:JPN 2 2015
-18|/known:JPN 2 2017
37|/known:JPN 2 2018
-39|/known:JPN 2 2019
-3|/known:JPN 2 2020
-34|/known:JPN 2 2022
34|/known:JPN 2 2023
38|/known:JPN 2 2024
72|/known:JPN 2 2026
4|/known:JPN 2 2027
78|/known:JPN 2 since-2025
-3|/known:JPN 2 to-1999
-35|/known:JPN 2 to-2021
38|/known:JPN 2 to-2024
-3|/known:JPN 2.02
-5|/known:JPN 2.05
-3|/known:JPN 2.05 2025
-5|/known:JPN 2.05 since-2025
-12|/known:JPN 2.1
-5|/known:JPN 2.1 2025
-3|/known:JPN 2.1 2026
-3|/known:JPN 2.1 2027
-10|/known:JPN 2.1 since-2025
-3|/known:JPN 2.2
-7|/known:JPN 2.2 2022
3|/known:JPN 2.2 2025
5|/known:JPN 2.2 since-2025
-8|/known:JPN 2.2 to-2024
-9|/known:JPN 2.3
-7|/known:JPN 2.3 2025
-8|/known:JPN 2.3 since-2025
-11|/known:JPN 2.32
-11|/known:JPN 2.32 2025
-11|/known:JPN 2.32 since-2025
-32|/known:JPN 2.4
-12|/known:JPN 2.4 2025
-18|/known:JPN 2.4 2026
-31|/known:JPN 2.4 since-2025
-14|/known:JPN 2.42
-8|/known:JPN 2.42 2025
-6|/known:JPN 2.42 2026
-14|/known:JPN 2.42 since-2025
-8|/known:JPN 2.45
-8|/known:JPN 2.45 2025
-8|/known:JPN 2.45 since-2025
11|/known:JPN 2.5
-13|/known:JPN 2.5 2019
14|/known:JPN 2.5 2023
-17|/known:JPN 2.5 2024
14|/known:JPN 2.5 2025
14|/known:JPN 2.5 2026
27|/known:JPN 2.5 since-2025
-15|/known:JPN 2.5 to-2021
6|/known:JPN 2.5-3
5|/known:JPN 2.5-3 2026
6|/known:JPN 2.5-3 since-2025
12|/known:JPN 2.5-3.5
11|/known:JPN 2.5-3.5 2026
12|/known:JPN 2.5-3.5 since-2025
13|/known:JPN 2.6
-4|/known:JPN 2.6 2016
9|/known:JPN 2.6 2025
9|/known:JPN 2.6 2026
18|/known:JPN 2.6 since-2025
-4|/known:JPN 2.6 to-2021
-11|/known:JPN 2.7
-10|/known:JPN 2.7 2023
3|/known:JPN 2.7 2026
-4|/known:JPN 2.7 2027
-10|/known:JPN 2.7 to-2024
-3|/known:JPN 2.8 2024
-7|/known:JPN 2.8 2025
10|/known:JPN 2.8 2026
3|/known:JPN 2.8 since-2025
-3|/known:JPN 2.8 to-2024
-14|/known:JPN 2.9
-6|/known:JPN 2.9 2012
-5|/known:JPN 2.9 2024
-6|/known:JPN 2.9 to-2013
-5|/known:JPN 2.9 to-2024
-9|/known:JPN 27.2
-9|/known:JPN 27.2 2025
-9|/known:JPN 27.2 since-2025
14|/known:JPN 3
9|/known:JPN 3 1981
-9|/known:JPN 3 1985
10|/known:JPN 3 1987
-6|/known:JPN 3 1988
14|/known:JPN 3 2016
-21|/known:JPN 3 2022
-44|/known:JPN 3 2023
16|/known:JPN 3 2024
-33|/known:JPN 3 2025
66|/known:JPN 3 2026
11|/known:JPN 3 2027
44|/known:JPN 3 since-2025
6|/known:JPN 3 to-1999
12|/known:JPN 3 to-2021
-49|/known:JPN 3 to-2024
15|/known:JPN 3-3.5
-14|/known:JPN 3-3.5 2024
7|/known:JPN 3-3.5 2025
22|/known:JPN 3-3.5 2026
29|/known:JPN 3-3.5 since-2025
-14|/known:JPN 3-3.5 to-2024
-3|/known:JPN 3-4
-3|/known:JPN 3-4 2025
-3|/known:JPN 3-4 since-2025
-10|/known:JPN 3.1
-9|/known:JPN 3.1 2026
-10|/known:JPN 3.1 since-2025
-6|/known:JPN 3.2
-3|/known:JPN 3.2 2023
-3|/known:JPN 3.2 since-2025
-3|/known:JPN 3.2 to-2024
-49|/known:JPN 3.3
-11|/known:JPN 3.3 1986
-14|/known:JPN 3.3 1988
-5|/known:JPN 3.3 2016
-10|/known:JPN 3.3 2023
-8|/known:JPN 3.3 2025
-8|/known:JPN 3.3 since-2025
-25|/known:JPN 3.3 to-1999
-5|/known:JPN 3.3 to-2021
-10|/known:JPN 3.3 to-2024
-26|/known:JPN 3.4
-3|/known:JPN 3.4 1992
-19|/known:JPN 3.4 2025
-19|/known:JPN 3.4 since-2025
-4|/known:JPN 3.4 to-1999
-5|/known:JPN 3.5
-21|/known:JPN 3.5 1980
-12|/known:JPN 3.5 2022
-3|/known:JPN 3.5 2023
-7|/known:JPN 3.5 2025
21|/known:JPN 3.5 2026
17|/known:JPN 3.5 2027
31|/known:JPN 3.5 since-2025
-22|/known:JPN 3.5 to-1999
-13|/known:JPN 3.5 to-2024
-4|/known:JPN 3.6
-3|/known:JPN 3.6 to-2021
-18|/known:JPN 3.8
-12|/known:JPN 3.8 2025
-12|/known:JPN 3.8 since-2025
-4|/known:JPN 3.8 to-1999
-6|/known:JPN 34
-5|/known:JPN 34 2025
-5|/known:JPN 34 since-2025
-89|/known:JPN 4
-36|/known:JPN 4 1987
-14|/known:JPN 4 1988
10|/known:JPN 4 1989
-3|/known:JPN 4 1990
-6|/known:JPN 4 2002
-17|/known:JPN 4 2008
-5|/known:JPN 4 2009
-6|/known:JPN 4 2018
-27|/known:JPN 4 2025
19|/known:JPN 4 2026
-9|/known:JPN 4 since-2025
-44|/known:JPN 4 to-1999
-29|/known:JPN 4 to-2013
-7|/known:JPN 4 to-2021
-4|/known:JPN 4.3
-3|/known:JPN 4.3 2025
-3|/known:JPN 4.3 since-2025
-9|/known:JPN 4.5
-5|/known:JPN 4.5 2025
-4|/known:JPN 4.5 2026
-9|/known:JPN 4.5 since-2025
-6|/known:JPN 4.6
-6|/known:JPN 4.6 2026
-6|/known:JPN 4.6 since-2025
-16|/known:JPN 4.7
-4|/known:JPN 4.7 2013
-11|/known:JPN 4.7 2026
-11|/known:JPN 4.7 since-2025
-4|/known:JPN 4.7 to-2013
-12|/known:JPN 4.8
-12|/known:JPN 4.8 2026
-12|/known:JPN 4.8 since-2025
-11|/known:JPN 4.9-16.9
-11|/known:JPN 4.9-16.9 2024
-11|/known:JPN 4.9-16.9 to-2024
-38|/known:JPN 5
-32|/known:JPN 5 2024
-26|/known:JPN 5 2025
27|/known:JPN 5 2026
-3|/known:JPN 5 2027
-5|/known:JPN 5 to-1999
-32|/known:JPN 5 to-2024
-13|/known:JPN 5.2
-6|/known:JPN 5.2 1979
-8|/known:JPN 5.2 1980
-13|/known:JPN 5.2 to-1999
-6|/known:JPN 5.3
-6|/known:JPN 5.3 2025
-6|/known:JPN 5.3 since-2025
-4|/known:JPN 5.4
-3|/known:JPN 5.4 2025
-3|/known:JPN 5.4 since-2025
-21|/known:JPN 5.5
-5|/known:JPN 5.5 1981
-15|/known:JPN 5.5 2026
-15|/known:JPN 5.5 since-2025
-6|/known:JPN 5.5 to-1999
-12|/known:JPN 5.6
-12|/known:JPN 5.6 to-1999
-10|/known:JPN 5.7
-10|/known:JPN 5.7 2026
-10|/known:JPN 5.7 since-2025
-46|/known:JPN 6
-11|/known:JPN 6 1976
-3|/known:JPN 6 1999
-20|/known:JPN 6 2025
-9|/known:JPN 6 2026
-29|/known:JPN 6 since-2025
-17|/known:JPN 6 to-1999
-3|/known:JPN 6.1
-3|/known:JPN 6.1 1982
-3|/known:JPN 6.1 to-1999
-6|/known:JPN 6.2
-5|/known:JPN 6.2 2008
-6|/known:JPN 6.2 to-2013
-20|/known:JPN 6.3
-14|/known:JPN 6.3 1982
-3|/known:JPN 6.3 2025
-3|/known:JPN 6.3 2026
-6|/known:JPN 6.3 since-2025
-14|/known:JPN 6.3 to-1999
-15|/known:JPN 6.5
-7|/known:JPN 6.5 1982
-5|/known:JPN 6.5 1986
-15|/known:JPN 6.5 to-1999
-16|/known:JPN 6.6
-16|/known:JPN 6.6 1985
-16|/known:JPN 6.6 to-1999
-12|/known:JPN 6.8
-11|/known:JPN 6.8 1983
-11|/known:JPN 6.8 to-1999
-12|/known:JPN 7
-5|/known:JPN 7 1981
-5|/known:JPN 7 2025
-5|/known:JPN 7 since-2025
-5|/known:JPN 7 to-1999
-32|/known:JPN 8
-23|/known:JPN 8 2003
-9|/known:JPN 8 2022
-23|/known:JPN 8 to-2013
-9|/known:JPN 8 to-2024
37|/known:JPN to-1999
-26|/known:JPN to-2013
-3|/known:JPN to-2021
-3|/known:JPN to-2024
-3|/known:JPN+KOR 2
-3|/known:JPN+KOR 2 since-2025
23|/known:JPN+KOR 3
23|/known:JPN+KOR 3 2026
23|/known:JPN+KOR 3 since-2025
35|/known:JPN+KOR 3.5
16|/known:JPN+KOR 3.5 2025
3|/known:JPN+KOR 3.5 2026
16|/known:JPN+KOR 3.5 2027
35|/known:JPN+KOR 3.5 since-2025
-10|/known:JPN+KOR 3.8
-10|/known:JPN+KOR 3.8 2025
-10|/known:JPN+KOR 3.8 since-2025
-8|/known:JPN+KOR 4.5
-8|/known:JPN+KOR 4.5 2027
-8|/known:JPN+KOR 4.5 since-2025
42|/known:JPN+KOR 5
24|/known:JPN+KOR 5 2025
18|/known:JPN+KOR 5 2026
42|/known:JPN+KOR 5 since-2025
77|/known:JPN+KOR since-2025
17|/known:JPN+NZL 1
17|/known:JPN+NZL 1 2026
17|/known:JPN+NZL 1 since-2025
17|/known:JPN+NZL since-2025
-7|/known:JPN+TWN 2.45
-7|/known:JPN+TWN 2.45 2025
-7|/known:JPN+TWN 2.45 since-2025
23|/known:JPN+TWN 3
23|/known:JPN+TWN 3 2025
23|/known:JPN+TWN 3 since-2025
16|/known:JPN+TWN since-2025
-3|/known:JPN+USA 1.9
-3|/known:JPN+USA 1.9 2026
-3|/known:JPN+USA 1.9 since-2025
-9|/known:JPN+USA 2.5
-9|/known:JPN+USA 2.5 2026
-9|/known:JPN+USA 2.5 since-2025
-24|/known:JPN+USA 3.5
-24|/known:JPN+USA 3.5 2026
-24|/known:JPN+USA 3.5 since-2025
-37|/known:JPN+USA since-2025
-7|/known:KHM 1.1
-7|/known:KHM 1.1 2025
-7|/known:KHM 1.1 since-2025
-17|/known:KHM 1.4
-17|/known:KHM 1.4 2025
-17|/known:KHM 1.4 since-2025
-46|/known:KHM 2
-46|/known:KHM 2 2025
-46|/known:KHM 2 since-2025
5|/known:KHM 2.2
5|/known:KHM 2.2 2025
5|/known:KHM 2.2 since-2025
-65|/known:KHM since-2025
-3|/known:KOR 0.1
-3|/known:KOR 0.1 2026
-3|/known:KOR 0.1 since-2025
4|/known:KOR 0.5
5|/known:KOR 0.5 2025
4|/known:KOR 0.5 since-2025
-3|/known:KOR 0.8
-3|/known:KOR 0.8 2025
-3|/known:KOR 0.8 since-2025
-14|/known:KOR 0.9
-14|/known:KOR 0.9 2019
-14|/known:KOR 0.9 to-2021
-41|/known:KOR 1
-15|/known:KOR 1 2022
-9|/known:KOR 1 2023
-16|/known:KOR 1 2025
-17|/known:KOR 1 since-2025
-24|/known:KOR 1 to-2024
-4|/known:KOR 1.07
-4|/known:KOR 1.07 2022
-4|/known:KOR 1.07 to-2024
-4|/known:KOR 1.1
-3|/known:KOR 1.1 2022
-3|/known:KOR 1.1 to-2024
-14|/known:KOR 1.19
-14|/known:KOR 1.19 2023
-14|/known:KOR 1.19 to-2024
-9|/known:KOR 1.2
-7|/known:KOR 1.2 2023
-8|/known:KOR 1.2 to-2024
-11|/known:KOR 1.26
-11|/known:KOR 1.26 2024
-11|/known:KOR 1.26 to-2024
-29|/known:KOR 1.3
-18|/known:KOR 1.3 2019
-8|/known:KOR 1.3 2025
-3|/known:KOR 1.3 2026
-11|/known:KOR 1.3 since-2025
-18|/known:KOR 1.3 to-2021
-8|/known:KOR 1.4
-5|/known:KOR 1.4 2025
-3|/known:KOR 1.4 2026
-8|/known:KOR 1.4 since-2025
-5|/known:KOR 1.5
-4|/known:KOR 1.5 since-2025
-3|/known:KOR 1.6
-3|/known:KOR 1.6 to-2024
-29|/known:KOR 1.8
-8|/known:KOR 1.8 2023
-22|/known:KOR 1.8 2025
-22|/known:KOR 1.8 since-2025
-8|/known:KOR 1.8 to-2024
-14|/known:KOR 1.9
-3|/known:KOR 1.9 2025
-10|/known:KOR 1.9 2026
-13|/known:KOR 1.9 since-2025
-28|/known:KOR 1E+1
-6|/known:KOR 1E+1 2025
-22|/known:KOR 1E+1 2026
-27|/known:KOR 1E+1 since-2025
-75|/known:KOR 2
-8|/known:KOR 2 2023
-8|/known:KOR 2 2024
-41|/known:KOR 2 2025
-14|/known:KOR 2 2026
-55|/known:KOR 2 since-2025
-19|/known:KOR 2 to-2024
-11|/known:KOR 2.1
-4|/known:KOR 2.1 2025
-6|/known:KOR 2.1 2026
-9|/known:KOR 2.1 since-2025
38|/known:KOR 2.3
37|/known:KOR 2.3 2025
38|/known:KOR 2.3 since-2025
27|/known:KOR 2.32
26|/known:KOR 2.32 2025
26|/known:KOR 2.32 since-2025
15|/known:KOR 2.4
5|/known:KOR 2.4 2017
3|/known:KOR 2.4 2024
-11|/known:KOR 2.4 2025
18|/known:KOR 2.4 2026
7|/known:KOR 2.4 since-2025
5|/known:KOR 2.4 to-2021
17|/known:KOR 2.42
10|/known:KOR 2.42 2025
7|/known:KOR 2.42 2026
17|/known:KOR 2.42 since-2025
-4|/known:KOR 2.45
-4|/known:KOR 2.45 2025
-4|/known:KOR 2.45 since-2025
36|/known:KOR 2.5
14|/known:KOR 2.5 2019
7|/known:KOR 2.5 2023
18|/known:KOR 2.5 2024
-13|/known:KOR 2.5 2025
9|/known:KOR 2.5 2026
-3|/known:KOR 2.5 since-2025
14|/known:KOR 2.5 to-2021
25|/known:KOR 2.5 to-2024
15|/known:KOR 2.55
15|/known:KOR 2.55 2026
15|/known:KOR 2.55 since-2025
34|/known:KOR 2.6
4|/known:KOR 2.6 2016
15|/known:KOR 2.6 2025
8|/known:KOR 2.6 2026
4|/known:KOR 2.6 2027
27|/known:KOR 2.6 since-2025
6|/known:KOR 2.6 to-2021
22|/known:KOR 2.7
3|/known:KOR 2.7 2003
17|/known:KOR 2.7 2023
3|/known:KOR 2.7 to-2013
18|/known:KOR 2.7 to-2024
29|/known:KOR 2.8
11|/known:KOR 2.8 2024
21|/known:KOR 2.8 2025
-3|/known:KOR 2.8 2026
17|/known:KOR 2.8 since-2025
12|/known:KOR 2.8 to-2024
5|/known:KOR 2.9
5|/known:KOR 2.9 2025
5|/known:KOR 2.9 since-2025
-10|/known:KOR 2E+1
-10|/known:KOR 2E+1 2026
-10|/known:KOR 2E+1 since-2025
-9|/known:KOR 3
4|/known:KOR 3 2003
-9|/known:KOR 3 2016
14|/known:KOR 3 2019
19|/known:KOR 3 2023
-25|/known:KOR 3 2024
14|/known:KOR 3 2025
-28|/known:KOR 3 2026
-14|/known:KOR 3 since-2025
4|/known:KOR 3 to-2013
6|/known:KOR 3 to-2021
-6|/known:KOR 3 to-2024
4|/known:KOR 3-3.5
4|/known:KOR 3-3.5 2024
4|/known:KOR 3-3.5 to-2024
-7|/known:KOR 3.2
-9|/known:KOR 3.2 2025
-9|/known:KOR 3.2 since-2025
34|/known:KOR 3.5
3|/known:KOR 3.5 2024
40|/known:KOR 3.5 2025
-3|/known:KOR 3.5 2026
-6|/known:KOR 3.5 2027
31|/known:KOR 3.5 since-2025
-3|/known:KOR 3.6
31|/known:KOR 3.8
30|/known:KOR 3.8 2025
30|/known:KOR 3.8 since-2025
8|/known:KOR 4
-12|/known:KOR 4 2019
-13|/known:KOR 4 2023
21|/known:KOR 4 2024
8|/known:KOR 4 2025
10|/known:KOR 4 since-2025
-12|/known:KOR 4 to-2021
8|/known:KOR 4 to-2024
7|/known:KOR 4.4
7|/known:KOR 4.4 2025
7|/known:KOR 4.4 since-2025
-6|/known:KOR 4.5
-4|/known:KOR 4.5 2027
-8|/known:KOR 4.5 since-2025
-19|/known:KOR 4.7
-18|/known:KOR 4.7 2026
-19|/known:KOR 4.7 since-2025
-10|/known:KOR 4.8
-10|/known:KOR 4.8 2026
-10|/known:KOR 4.8 since-2025
22|/known:KOR 5
5|/known:KOR 5 2024
10|/known:KOR 5 2025
7|/known:KOR 5 2026
17|/known:KOR 5 since-2025
5|/known:KOR 5 to-2024
42|/known:KOR 6
21|/known:KOR 6 1990
5|/known:KOR 6 2024
11|/known:KOR 6 2025
11|/known:KOR 6 since-2025
25|/known:KOR 6 to-1999
5|/known:KOR 6 to-2024
-15|/known:KOR 6.5
-14|/known:KOR 6.5 2026
-15|/known:KOR 6.5 since-2025
-10|/known:KOR 7
-8|/known:KOR 7 2025
-9|/known:KOR 7 since-2025
-24|/known:KOR since-2025
28|/known:KOR to-1999
8|/known:KOR to-2013
-18|/known:KOR to-2021
-18|/known:KOR to-2024
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
-9|/known:KWT 3
-9|/known:KWT 3 2025
-9|/known:KWT 3 since-2025
7|/known:KWT 4.8
6|/known:KWT 4.8 2025
7|/known:KWT 4.8 since-2025
-3|/known:KWT 5
-3|/known:KWT 5 2026
-3|/known:KWT 5 since-2025
-4|/known:KWT 5.6
-4|/known:KWT 5.6 2025
-4|/known:KWT 5.6 since-2025
-10|/known:KWT since-2025
-3|/known:LAO 1.2
-3|/known:LAO 1.2 2024
-3|/known:LAO 1.2 to-2024
-9|/known:LAO 1.9
-9|/known:LAO 1.9 2026
-9|/known:LAO 1.9 since-2025
-7|/known:LAO 2
-7|/known:LAO 2 2024
-7|/known:LAO 2 to-2024
-8|/known:LAO since-2025
-11|/known:LAO to-2024
-6|/known:LBN 6.8
-6|/known:LBN 6.8 2025
-6|/known:LBN 6.8 since-2025
-23|/known:LBN 8.8
-23|/known:LBN 8.8 2025
-23|/known:LBN 8.8 since-2025
-30|/known:LBN since-2025
-11|/known:LBN+MEX+MMR 6.8
-11|/known:LBN+MEX+MMR 6.8 2025
-11|/known:LBN+MEX+MMR 6.8 since-2025
-11|/known:LBN+MEX+MMR since-2025
-5|/known:LBY 1.4
-5|/known:LBY 1.4 2011
-5|/known:LBY 1.4 to-2013
-5|/known:LBY to-2013
4|/known:LTU 0.8
3|/known:LTU 0.8 2014
3|/known:LTU 0.8 to-2021
4|/known:LTU 0.9
-6|/known:LTU 0.9 2014
9|/known:LTU 0.9 2025
10|/known:LTU 0.9 since-2025
-6|/known:LTU 0.9 to-2021
-4|/known:LTU 1
-3|/known:LTU 1 2014
-3|/known:LTU 1 to-2021
3|/known:LTU 1.1 2018
-3|/known:LTU 1.1 2023
3|/known:LTU 1.1 to-2021
-3|/known:LTU 1.1 to-2024
-74|/known:LTU 2
6|/known:LTU 2 2014
-5|/known:LTU 2 2022
-41|/known:LTU 2 2023
-32|/known:LTU 2 2025
-33|/known:LTU 2 since-2025
6|/known:LTU 2 to-2021
-47|/known:LTU 2 to-2024
-3|/known:LTU 2.1
-3|/known:LTU 2.1 2025
-3|/known:LTU 2.1 since-2025
-4|/known:LTU 2.4
-3|/known:LTU 2.4 2025
-4|/known:LTU 2.4 since-2025
-29|/known:LTU 2.5
3|/known:LTU 2.5 2018
-33|/known:LTU 2.5 2023
3|/known:LTU 2.5 to-2021
-31|/known:LTU 2.5 to-2024
-5|/known:LTU 2.7
-5|/known:LTU 2.7 2023
-5|/known:LTU 2.7 to-2024
3|/known:LTU 2.9
3|/known:LTU 2.9 2025
3|/known:LTU 2.9 since-2025
33|/known:LTU 3
4|/known:LTU 3 2022
-4|/known:LTU 3 2023
25|/known:LTU 3 2024
7|/known:LTU 3 2025
7|/known:LTU 3 since-2025
26|/known:LTU 3 to-2024
-37|/known:LTU 3-4
-37|/known:LTU 3-4 2022
-37|/known:LTU 3-4 to-2024
-4|/known:LTU 3.2
-4|/known:LTU 3.2 2025
-4|/known:LTU 3.2 since-2025
-5|/known:LTU 3.4
-5|/known:LTU 3.4 2025
-5|/known:LTU 3.4 since-2025
46|/known:LTU 3.5 2024
-38|/known:LTU 3.5 2025
-9|/known:LTU 3.5 2026
-47|/known:LTU 3.5 since-2025
46|/known:LTU 3.5 to-2024
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
49|/known:LTU 4
48|/known:LTU 4 2025
49|/known:LTU 4 since-2025
-7|/known:LTU 4.3
-7|/known:LTU 4.3 2026
-7|/known:LTU 4.3 since-2025
-9|/known:LTU 4.48
-9|/known:LTU 4.48 2025
-9|/known:LTU 4.48 since-2025
3|/known:LTU 4.87
3|/known:LTU 4.87 2025
3|/known:LTU 4.87 since-2025
4|/known:LTU 5
-6|/known:LTU 5 2025
10|/known:LTU 5 2026
4|/known:LTU 5 since-2025
19|/known:LTU 5-6
19|/known:LTU 5-6 2025
19|/known:LTU 5-6 since-2025
-9|/known:LTU 5.1
-9|/known:LTU 5.1 2026
-9|/known:LTU 5.1 since-2025
7|/known:LTU 5.25
7|/known:LTU 5.25 2025
7|/known:LTU 5.25 since-2025
18|/known:LTU 5.3
18|/known:LTU 5.3 2026
18|/known:LTU 5.3 since-2025
13|/known:LTU 5.38
13|/known:LTU 5.38 2025
13|/known:LTU 5.38 since-2025
-3|/known:LTU 5.4
-26|/known:LTU 5.4 2025
23|/known:LTU 5.4 2026
-3|/known:LTU 5.4 since-2025
5|/known:LTU 5.5
4|/known:LTU 5.5 2024
4|/known:LTU 5.5 to-2024
-12|/known:LTU since-2025
6|/known:LTU to-2021
-50|/known:LTU to-2024
10|/known:LTU+LVA 1
10|/known:LTU+LVA 1 2014
10|/known:LTU+LVA 1 to-2021
20|/known:LTU+LVA 2
20|/known:LTU+LVA 2 2014
20|/known:LTU+LVA 2 to-2021
-14|/known:LTU+LVA 3.5
-14|/known:LTU+LVA 3.5 2025
-14|/known:LTU+LVA 3.5 since-2025
-14|/known:LTU+LVA since-2025
30|/known:LTU+LVA to-2021
5|/known:LTU+LVA+POL 3.5
-15|/known:LTU+LVA+POL 3.5 2025
20|/known:LTU+LVA+POL 3.5 2026
5|/known:LTU+LVA+POL 3.5 since-2025
-3|/known:LTU+LVA+POL 3.68
-3|/known:LTU+LVA+POL 3.68 2025
-3|/known:LTU+LVA+POL 3.68 since-2025
-3|/known:LTU+LVA+POL since-2025
-7|/known:LTU+POL 2.5
-7|/known:LTU+POL 2.5 2023
-7|/known:LTU+POL 2.5 to-2024
7|/known:LTU+POL 3.5
7|/known:LTU+POL 3.5 2026
7|/known:LTU+POL 3.5 since-2025
-10|/known:LTU+POL 3.9
-10|/known:LTU+POL 3.9 2023
-10|/known:LTU+POL 3.9 to-2024
7|/known:LTU+POL since-2025
-17|/known:LTU+POL to-2024
30|/known:LUX 1
7|/known:LUX 1 1978
22|/known:LUX 1 2023
7|/known:LUX 1 to-1999
23|/known:LUX 1 to-2024
-6|/known:LUX 1.29
-6|/known:LUX 1.29 2025
-6|/known:LUX 1.29 since-2025
-3|/known:LUX 1.3
-3|/known:LUX 1.3 2025
-3|/known:LUX 1.3 since-2025
-7|/known:LUX 1.31
-7|/known:LUX 1.31 2023
-7|/known:LUX 1.31 to-2024
-3|/known:LUX 1.37
-12|/known:LUX 1.5
-12|/known:LUX 1.5 2025
-12|/known:LUX 1.5 since-2025
7|/known:LUX 2
3|/known:LUX 2 2022
-14|/known:LUX 2 2023
6|/known:LUX 2 2024
17|/known:LUX 2 2025
-5|/known:LUX 2 2026
12|/known:LUX 2 since-2025
-4|/known:LUX 2 to-2024
-12|/known:LUX 3.5
-12|/known:LUX 3.5 2025
-12|/known:LUX 3.5 since-2025
-23|/known:LUX 5
-23|/known:LUX 5 2025
-23|/known:LUX 5 since-2025
-44|/known:LUX since-2025
3|/known:LUX to-1999
6|/known:LUX to-2024
12|/known:LUX+SVN 1.29
12|/known:LUX+SVN 1.29 2025
12|/known:LUX+SVN 1.29 since-2025
17|/known:LUX+SVN 1.3
17|/known:LUX+SVN 1.3 2025
17|/known:LUX+SVN 1.3 since-2025
-5|/known:LUX+SVN 3.5
-5|/known:LUX+SVN 3.5 2025
-5|/known:LUX+SVN 3.5 since-2025
23|/known:LUX+SVN since-2025
-3|/known:LVA 0.8
-3|/known:LVA 0.8 2014
-3|/known:LVA 0.8 to-2021
14|/known:LVA 0.9
7|/known:LVA 0.9 2014
8|/known:LVA 0.9 2025
8|/known:LVA 0.9 since-2025
7|/known:LVA 0.9 to-2021
-5|/known:LVA 1
-7|/known:LVA 1 2014
-5|/known:LVA 1 to-2021
3|/known:LVA 1.2 2002
-9|/known:LVA 1.3
-9|/known:LVA 1.3 2025
-9|/known:LVA 1.3 since-2025
5|/known:LVA 1.4
5|/known:LVA 1.4 2016
5|/known:LVA 1.4 to-2021
10|/known:LVA 1.7
10|/known:LVA 1.7 2025
10|/known:LVA 1.7 since-2025
-16|/known:LVA 1.8
-16|/known:LVA 1.8 2006
-16|/known:LVA 1.8 to-2013
-14|/known:LVA 2
-7|/known:LVA 2 2002
4|/known:LVA 2 2006
4|/known:LVA 2 2014
-6|/known:LVA 2 2023
-8|/known:LVA 2 2025
-8|/known:LVA 2 since-2025
-3|/known:LVA 2 to-2013
4|/known:LVA 2 to-2021
-7|/known:LVA 2 to-2024
3|/known:LVA 2.5 2022
-4|/known:LVA 2.5 2024
-11|/known:LVA 3
3|/known:LVA 3 2023
-10|/known:LVA 3 2024
-3|/known:LVA 3 2025
-3|/known:LVA 3 since-2025
-7|/known:LVA 3 to-2024
6|/known:LVA 3.2
6|/known:LVA 3.2 2025
6|/known:LVA 3.2 since-2025
-3|/known:LVA 3.22
-3|/known:LVA 3.22 2025
-3|/known:LVA 3.22 since-2025
-28|/known:LVA 3.5
-19|/known:LVA 3.5 2025
-10|/known:LVA 3.5 2026
-28|/known:LVA 3.5 since-2025
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
-14|/known:LVA 4.48
-14|/known:LVA 4.48 2025
-14|/known:LVA 4.48 since-2025
16|/known:LVA 4.9
3|/known:LVA 4.9 2025
14|/known:LVA 4.9 2026
16|/known:LVA 4.9 since-2025
3|/known:LVA 4.91
3|/known:LVA 4.91 2025
3|/known:LVA 4.91 since-2025
25|/known:LVA 5
44|/known:LVA 5 2025
-19|/known:LVA 5 2026
25|/known:LVA 5 since-2025
-4|/known:LVA 5.38
-4|/known:LVA 5.38 2025
-4|/known:LVA 5.38 since-2025
-7|/known:LVA 5.4
-5|/known:LVA 5.4 2026
-7|/known:LVA 5.4 since-2025
13|/known:LVA since-2025
-19|/known:LVA to-2013
7|/known:LVA to-2021
-18|/known:LVA to-2024
3|/known:MDA 1
-13|/known:MDA 4
-13|/known:MDA 4 2025
-13|/known:MDA 4 since-2025
-13|/known:MDA since-2025
3|/known:MDA to-2024
-5|/known:MEX 6.8
-5|/known:MEX 6.8 2025
-5|/known:MEX 6.8 since-2025
-5|/known:MEX since-2025
6|/known:MKD 2
6|/known:MKD 2 2025
6|/known:MKD 2 since-2025
8|/known:MKD 3.5
8|/known:MKD 3.5 2025
8|/known:MKD 3.5 since-2025
14|/known:MKD since-2025
7|/known:MLT 0.5
7|/known:MLT 0.5 2025
7|/known:MLT 0.5 since-2025
-3|/known:MLT 0.6
-3|/known:MLT 0.6 2025
-3|/known:MLT 0.6 since-2025
23|/known:MMR 6.8
23|/known:MMR 6.8 2025
23|/known:MMR 6.8 since-2025
22|/known:MMR since-2025
-37|/known:MNE 2
-19|/known:MNE 2 2017
-18|/known:MNE 2 2025
-18|/known:MNE 2 since-2025
-19|/known:MNE 2 to-2021
-10|/known:MNE 5
-10|/known:MNE 5 2025
-10|/known:MNE 5 since-2025
-30|/known:MNE since-2025
-18|/known:MNE to-2021
-4|/known:MYS 0.8
-4|/known:MYS 0.8 2026
-4|/known:MYS 0.8 since-2025
36|/known:MYS 0.9
35|/known:MYS 0.9 2026
36|/known:MYS 0.9 since-2025
27|/known:MYS 1
10|/known:MYS 1 2024
-4|/known:MYS 1 2025
20|/known:MYS 1 2026
16|/known:MYS 1 since-2025
10|/known:MYS 1 to-2024
-3|/known:MYS 1.1
-3|/known:MYS 1.1 2026
-3|/known:MYS 1.1 since-2025
-22|/known:MYS 1.2
-22|/known:MYS 1.2 2026
-22|/known:MYS 1.2 since-2025
14|/known:MYS 1.5
6|/known:MYS 1.5 2025
8|/known:MYS 1.5 2026
14|/known:MYS 1.5 since-2025
5|/known:MYS 1.6
5|/known:MYS 1.6 1999
5|/known:MYS 1.6 to-1999
-6|/known:MYS 1.9
-6|/known:MYS 1.9 2026
-6|/known:MYS 1.9 since-2025
-10|/known:MYS 2
-12|/known:MYS 2 2024
4|/known:MYS 2 2026
3|/known:MYS 2 since-2025
-12|/known:MYS 2 to-2024
-3|/known:MYS 3
-3|/known:MYS 3 2025
-3|/known:MYS 3 since-2025
-61|/known:MYS 3.5
-61|/known:MYS 3.5 2025
-61|/known:MYS 3.5 since-2025
-25|/known:MYS 5
-5|/known:MYS 5 2024
-21|/known:MYS 5 2025
-21|/known:MYS 5 since-2025
-5|/known:MYS 5 to-2024
-53|/known:MYS since-2025
6|/known:MYS to-1999
-7|/known:MYS to-2024
-4|/known:NATO 0.1
-3|/known:NATO 0.1 since-2025
8|/known:NATO 0.2
10|/known:NATO 0.2 2025
8|/known:NATO 0.2 since-2025
16|/known:NATO 0.25
4|/known:NATO 0.25 2024
11|/known:NATO 0.25 2025
11|/known:NATO 0.25 since-2025
4|/known:NATO 0.25 to-2024
-4|/known:NATO 0.5
-4|/known:NATO 0.5 since-2025
-12|/known:NATO 0.9
-6|/known:NATO 0.9 2025
-6|/known:NATO 0.9 since-2025
-4|/known:NATO 0.9 to-1999
-4|/known:NATO 0.95
-4|/known:NATO 0.95 2022
-4|/known:NATO 0.95 to-2024
-49|/known:NATO 1
-4|/known:NATO 1 1977
-3|/known:NATO 1 2022
-24|/known:NATO 1 2023
-10|/known:NATO 1 2025
-12|/known:NATO 1 since-2025
-6|/known:NATO 1 to-1999
-29|/known:NATO 1 to-2024
-5|/known:NATO 1.09
-5|/known:NATO 1.09 2022
-5|/known:NATO 1.09 to-2024
-5|/known:NATO 1.1
-4|/known:NATO 1.1 to-2024
-5|/known:NATO 1.13
-5|/known:NATO 1.13 2018
-5|/known:NATO 1.13 to-2021
-10|/known:NATO 1.2
-5|/known:NATO 1.2 2025
-5|/known:NATO 1.2 since-2025
-9|/known:NATO 1.24
-4|/known:NATO 1.24 2021
-3|/known:NATO 1.24 2022
-4|/known:NATO 1.24 to-2021
-3|/known:NATO 1.24 to-2024
-3|/known:NATO 1.28
-3|/known:NATO 1.28 2025
-3|/known:NATO 1.28 since-2025
-12|/known:NATO 1.3
-4|/known:NATO 1.3 2022
-4|/known:NATO 1.3 2025
-4|/known:NATO 1.3 since-2025
-3|/known:NATO 1.3 to-2021
-5|/known:NATO 1.3 to-2024
-10|/known:NATO 1.36
-10|/known:NATO 1.36 2019
-10|/known:NATO 1.36 to-2021
-16|/known:NATO 1.37
-9|/known:NATO 1.37 2024
-7|/known:NATO 1.37 2025
-7|/known:NATO 1.37 since-2025
-9|/known:NATO 1.37 to-2024
7|/known:NATO 1.4
-13|/known:NATO 1.4 2024
21|/known:NATO 1.4 2025
22|/known:NATO 1.4 since-2025
-15|/known:NATO 1.4 to-2024
-12|/known:NATO 1.42
-12|/known:NATO 1.42 2019
-12|/known:NATO 1.42 to-2021
18|/known:NATO 1.43
11|/known:NATO 1.43 2024
6|/known:NATO 1.43 2025
6|/known:NATO 1.43 since-2025
11|/known:NATO 1.43 to-2024
-7|/known:NATO 1.45
-7|/known:NATO 1.45 2025
-7|/known:NATO 1.45 since-2025
36|/known:NATO 1.47
37|/known:NATO 1.47 2024
37|/known:NATO 1.47 to-2024
10|/known:NATO 1.5
-5|/known:NATO 1.5 1986
-3|/known:NATO 1.5 2018
-9|/known:NATO 1.5 2019
-5|/known:NATO 1.5 2022
-11|/known:NATO 1.5 2023
-4|/known:NATO 1.5 2024
59|/known:NATO 1.5 2025
61|/known:NATO 1.5 since-2025
-10|/known:NATO 1.5 to-1999
-7|/known:NATO 1.5 to-2013
-13|/known:NATO 1.5 to-2021
-21|/known:NATO 1.5 to-2024
-5|/known:NATO 1.53
-5|/known:NATO 1.53 2022
-5|/known:NATO 1.53 to-2024
-8|/known:NATO 1.57
-8|/known:NATO 1.57 2025
-8|/known:NATO 1.57 since-2025
-7|/known:NATO 1.58
-6|/known:NATO 1.58 2025
-6|/known:NATO 1.58 since-2025
-5|/known:NATO 1.6
6|/known:NATO 1.6 2014
-3|/known:NATO 1.6 2023
-4|/known:NATO 1.6 2024
-3|/known:NATO 1.6 2025
-3|/known:NATO 1.6 since-2025
7|/known:NATO 1.6 to-2021
-7|/known:NATO 1.6 to-2024
23|/known:NATO 1.66
23|/known:NATO 1.66 2025
23|/known:NATO 1.66 since-2025
11|/known:NATO 1.7
26|/known:NATO 1.7 2020
9|/known:NATO 1.7 2022
-11|/known:NATO 1.7 2025
-5|/known:NATO 1.7 2026
-16|/known:NATO 1.7 since-2025
-3|/known:NATO 1.7 to-1999
23|/known:NATO 1.7 to-2021
7|/known:NATO 1.7 to-2024
-10|/known:NATO 1.76
-10|/known:NATO 1.76 2024
-10|/known:NATO 1.76 to-2024
9|/known:NATO 1.8 2006
-5|/known:NATO 1.8 2025
-6|/known:NATO 1.8 since-2025
9|/known:NATO 1.8 to-2013
7|/known:NATO 1.9
9|/known:NATO 1.9 2001
-8|/known:NATO 1.9 2024
11|/known:NATO 1.9 2025
-4|/known:NATO 1.9 2026
7|/known:NATO 1.9 since-2025
9|/known:NATO 1.9 to-2013
-8|/known:NATO 1.9 to-2024
-10|/known:NATO 15
-10|/known:NATO 15 2025
-10|/known:NATO 15 since-2025
-12|/known:NATO 1E+1
-4|/known:NATO 1E+1 2025
-7|/known:NATO 1E+1 2026
-11|/known:NATO 1E+1 since-2025
40|/known:NATO 2
19|/known:NATO 2 0
-24|/known:NATO 2 1979
-4|/known:NATO 2 1995
-5|/known:NATO 2 1999
23|/known:NATO 2 2002
-9|/known:NATO 2 2003
25|/known:NATO 2 2004
30|/known:NATO 2 2006
-24|/known:NATO 2 2010
3|/known:NATO 2 2011
9|/known:NATO 2 2012
-8|/known:NATO 2 2013
41|/known:NATO 2 2014
-42|/known:NATO 2 2015
35|/known:NATO 2 2016
25|/known:NATO 2 2017
14|/known:NATO 2 2018
-6|/known:NATO 2 2019
-59|/known:NATO 2 2020
-36|/known:NATO 2 2022
55|/known:NATO 2 2024
-7|/known:NATO 2 2025
-6|/known:NATO 2 2026
-3|/known:NATO 2 2027
-16|/known:NATO 2 since-2025
-23|/known:NATO 2 to-1999
51|/known:NATO 2 to-2013
8|/known:NATO 2 to-2021
21|/known:NATO 2 to-2024
-7|/known:NATO 2.01
-7|/known:NATO 2.01 2024
-7|/known:NATO 2.01 to-2024
39|/known:NATO 2.02
21|/known:NATO 2.02 2024
18|/known:NATO 2.02 2025
18|/known:NATO 2.02 since-2025
21|/known:NATO 2.02 to-2024
-8|/known:NATO 2.07
-6|/known:NATO 2.07 2024
-8|/known:NATO 2.07 to-2024
-34|/known:NATO 2.1
-23|/known:NATO 2.1 2025
-6|/known:NATO 2.1 2026
-29|/known:NATO 2.1 since-2025
-9|/known:NATO 2.16
-8|/known:NATO 2.16 2017
-8|/known:NATO 2.16 to-2021
6|/known:NATO 2.2
-15|/known:NATO 2.2 2017
28|/known:NATO 2.2 2025
-4|/known:NATO 2.2 2026
24|/known:NATO 2.2 since-2025
-15|/known:NATO 2.2 to-2021
5|/known:NATO 2.3
5|/known:NATO 2.3 1999
-13|/known:NATO 2.3 2022
16|/known:NATO 2.3 2025
15|/known:NATO 2.3 since-2025
5|/known:NATO 2.3 to-1999
-14|/known:NATO 2.3 to-2024
-3|/known:NATO 2.33
-3|/known:NATO 2.33 2025
-3|/known:NATO 2.33 since-2025
7|/known:NATO 2.4
-12|/known:NATO 2.4 2025
22|/known:NATO 2.4 2026
10|/known:NATO 2.4 since-2025
19|/known:NATO 2.5
-9|/known:NATO 2.5 1992
-6|/known:NATO 2.5 2016
-31|/known:NATO 2.5 2022
54|/known:NATO 2.5 2023
27|/known:NATO 2.5 2024
-32|/known:NATO 2.5 2025
21|/known:NATO 2.5 2026
-11|/known:NATO 2.5 since-2025
-9|/known:NATO 2.5 to-1999
-8|/known:NATO 2.5 to-2021
50|/known:NATO 2.5 to-2024
4|/known:NATO 2.54
-8|/known:NATO 2.6
-4|/known:NATO 2.6 2025
-6|/known:NATO 2.6 since-2025
11|/known:NATO 2.7
14|/known:NATO 2.7 2025
-5|/known:NATO 2.7 2026
4|/known:NATO 2.7 2027
13|/known:NATO 2.7 since-2025
-8|/known:NATO 2.8
-7|/known:NATO 2.8 2026
-7|/known:NATO 2.8 since-2025
-3|/known:NATO 2.9
-3|/known:NATO 2E+1
-3|/known:NATO 2E+1 2025
-3|/known:NATO 2E+1 since-2025
3|/known:NATO 3
10|/known:NATO 3 1986
-10|/known:NATO 3 1987
11|/known:NATO 3 1988
-3|/known:NATO 3 1992
5|/known:NATO 3 2002
-11|/known:NATO 3 2019
-20|/known:NATO 3 2022
37|/known:NATO 3 2024
34|/known:NATO 3 2025
-22|/known:NATO 3 2026
-24|/known:NATO 3 2027
-12|/known:NATO 3 since-2025
5|/known:NATO 3 to-1999
3|/known:NATO 3 to-2013
-12|/known:NATO 3 to-2021
19|/known:NATO 3 to-2024
-6|/known:NATO 3-3.5
-5|/known:NATO 3-3.5 2025
-6|/known:NATO 3-3.5 since-2025
38|/known:NATO 3-4 2022
-38|/known:NATO 3-4 2025
-38|/known:NATO 3-4 since-2025
38|/known:NATO 3-4 to-2024
-3|/known:NATO 3.05
-3|/known:NATO 3.05 2026
-3|/known:NATO 3.05 since-2025
-3|/known:NATO 3.1
-12|/known:NATO 3.2
-8|/known:NATO 3.2 1992
-3|/known:NATO 3.2 since-2025
-8|/known:NATO 3.2 to-1999
39|/known:NATO 3.3
-3|/known:NATO 3.3 1980
33|/known:NATO 3.3 1986
16|/known:NATO 3.3 1987
24|/known:NATO 3.3 1988
-4|/known:NATO 3.3 2002
-9|/known:NATO 3.3 2016
-3|/known:NATO 3.3 2024
-12|/known:NATO 3.3 2025
-13|/known:NATO 3.3 since-2025
67|/known:NATO 3.3 to-1999
-4|/known:NATO 3.3 to-2013
-9|/known:NATO 3.3 to-2021
-3|/known:NATO 3.3 to-2024
15|/known:NATO 3.4 1982
-11|/known:NATO 3.4 2025
-11|/known:NATO 3.4 since-2025
13|/known:NATO 3.4 to-1999
10|/known:NATO 3.5
21|/known:NATO 3.5 1980
-21|/known:NATO 3.5 1982
-4|/known:NATO 3.5 2023
35|/known:NATO 3.5 2025
-14|/known:NATO 3.5 2026
-6|/known:NATO 3.5 2027
15|/known:NATO 3.5 since-2025
-5|/known:NATO 3.5 to-2024
-5|/known:NATO 3.5-5
-5|/known:NATO 3.5-5 2025
-5|/known:NATO 3.5-5 since-2025
40|/known:NATO 3.6
44|/known:NATO 3.6 2025
43|/known:NATO 3.6 since-2025
3|/known:NATO 3.7 2025
-3|/known:NATO 3.8
-6|/known:NATO 3.9
-5|/known:NATO 3.9 2025
-5|/known:NATO 3.9 since-2025
-7|/known:NATO 3E+1
-7|/known:NATO 3E+1 2024
-7|/known:NATO 3E+1 to-2024
49|/known:NATO 4
14|/known:NATO 4 1978
23|/known:NATO 4 1987
-6|/known:NATO 4 1989
-4|/known:NATO 4 1990
-8|/known:NATO 4 1992
-16|/known:NATO 4 2008
-4|/known:NATO 4 2012
50|/known:NATO 4 2018
10|/known:NATO 4 2019
15|/known:NATO 4 2023
-16|/known:NATO 4 2024
11|/known:NATO 4 2025
-14|/known:NATO 4 2026
-3|/known:NATO 4 since-2025
14|/known:NATO 4 to-1999
-22|/known:NATO 4 to-2013
60|/known:NATO 4 to-2021
-10|/known:NATO 4.1
-9|/known:NATO 4.1 2025
-9|/known:NATO 4.1 since-2025
-7|/known:NATO 4.5
-3|/known:NATO 4.5 2025
-5|/known:NATO 4.5 since-2025
-10|/known:NATO 4.7
-4|/known:NATO 4.7 1979
-4|/known:NATO 4.7 2025
-5|/known:NATO 4.7 since-2025
-5|/known:NATO 4.7 to-1999
-3|/known:NATO 4.8
-3|/known:NATO 4.8 2025
-3|/known:NATO 4.8 since-2025
42|/known:NATO 5
-4|/known:NATO 5 1980
-9|/known:NATO 5 1988
-5|/known:NATO 5 2023
16|/known:NATO 5 2024
75|/known:NATO 5 2025
-28|/known:NATO 5 2026
3|/known:NATO 5 2027
50|/known:NATO 5 since-2025
-16|/known:NATO 5 to-1999
8|/known:NATO 5 to-2024
-10|/known:NATO 5-6
-10|/known:NATO 5-6 2025
-10|/known:NATO 5-6 since-2025
-5|/known:NATO 5.5
-12|/known:NATO 6
-6|/known:NATO 6 2025
-8|/known:NATO 6 since-2025
-4|/known:NATO 6 to-1999
-5|/known:NATO 6.5
-3|/known:NATO 6.5 2026
-4|/known:NATO 6.5 since-2025
-10|/known:NATO 7
-4|/known:NATO 7 1981
-6|/known:NATO 7 2025
-6|/known:NATO 7 since-2025
-4|/known:NATO 7 to-1999
4|/known:NATO 8
7|/known:NATO 8 2025
7|/known:NATO 8 since-2025
-47|/known:NATO since-2025
-12|/known:NATO to-1999
24|/known:NATO to-2013
-15|/known:NATO to-2021
-5|/known:NATO+USA 3.4
-5|/known:NATO+USA 3.4 2025
-5|/known:NATO+USA 3.4 since-2025
16|/known:NATO+USA 5
16|/known:NATO+USA 5 2025
16|/known:NATO+USA 5 since-2025
11|/known:NATO+USA since-2025
3|/known:NGA 2
3|/known:NGA 2 2025
3|/known:NGA 2 since-2025
3|/known:NGA since-2025
8|/known:NLD 1.2
8|/known:NLD 1.2 2025
8|/known:NLD 1.2 since-2025
-25|/known:NLD 1.5
-25|/known:NLD 1.5 2025
-25|/known:NLD 1.5 since-2025
5|/known:NLD 1.9
5|/known:NLD 1.9 2025
5|/known:NLD 1.9 since-2025
16|/known:NLD 2
25|/known:NLD 2 2023
20|/known:NLD 2 2025
-31|/known:NLD 2 2026
-11|/known:NLD 2 since-2025
27|/known:NLD 2 to-2024
5|/known:NLD 2.05
4|/known:NLD 2.05 2025
4|/known:NLD 2.05 since-2025
-6|/known:NLD 2E+1
-6|/known:NLD 2E+1 2025
-6|/known:NLD 2E+1 since-2025
25|/known:NLD 3
-4|/known:NLD 3 2024
29|/known:NLD 3 2025
29|/known:NLD 3 since-2025
-4|/known:NLD 3 to-2024
43|/known:NLD 3.5
34|/known:NLD 3.5 2025
9|/known:NLD 3.5 2026
43|/known:NLD 3.5 since-2025
-45|/known:NLD 3.6
-45|/known:NLD 3.6 2025
-45|/known:NLD 3.6 since-2025
-20|/known:NLD 5
-20|/known:NLD 5 2025
-20|/known:NLD 5 since-2025
-20|/known:NLD since-2025
20|/known:NLD to-2024
20|/known:NLD+SWE 3.5
20|/known:NLD+SWE 3.5 2025
20|/known:NLD+SWE 3.5 since-2025
20|/known:NLD+SWE since-2025
9|/known:NOR 1.5
10|/known:NOR 1.5 2025
9|/known:NOR 1.5 since-2025
12|/known:NOR 2
-11|/known:NOR 2 2018
20|/known:NOR 2 2023
4|/known:NOR 2 2025
3|/known:NOR 2 since-2025
-11|/known:NOR 2 to-2021
20|/known:NOR 2 to-2024
14|/known:NOR 2.2
4|/known:NOR 2.2 2024
10|/known:NOR 2.2 2025
10|/known:NOR 2.2 since-2025
4|/known:NOR 2.2 to-2024
-16|/known:NOR 2.5
-14|/known:NOR 2.5 2025
-16|/known:NOR 2.5 since-2025
-4|/known:NOR 2.6
-3|/known:NOR 2.6 2025
-4|/known:NOR 2.6 since-2025
-12|/known:NOR 2.9
-12|/known:NOR 2.9 2026
-12|/known:NOR 2.9 since-2025
3|/known:NOR 3
4|/known:NOR 3 2025
-3|/known:NOR 3 2026
6|/known:NOR 3.2
4|/known:NOR 3.2 1990
5|/known:NOR 3.2 to-1999
20|/known:NOR 3.3
7|/known:NOR 3.3 2025
13|/known:NOR 3.3 2026
20|/known:NOR 3.3 since-2025
3|/known:NOR 3.4
3|/known:NOR 3.4 2025
3|/known:NOR 3.4 since-2025
4|/known:NOR 3.5
23|/known:NOR 3.5 2025
-19|/known:NOR 3.5 2026
4|/known:NOR 3.5 since-2025
18|/known:NOR 5
19|/known:NOR 5 2025
18|/known:NOR 5 since-2025
37|/known:NOR since-2025
7|/known:NOR to-1999
-10|/known:NOR to-2021
26|/known:NOR to-2024
3|/known:NPL 0.8
3|/known:NPL 0.8 2025
3|/known:NPL 0.8 since-2025
3|/known:NPL since-2025
14|/known:NZL 1
21|/known:NZL 1 2025
-10|/known:NZL 1 2026
12|/known:NZL 1 since-2025
4|/known:NZL 1.1
4|/known:NZL 1.1 2023
4|/known:NZL 1.1 to-2024
7|/known:NZL 1.2
4|/known:NZL 1.2 2025
3|/known:NZL 1.2 2026
7|/known:NZL 1.2 since-2025
41|/known:NZL 1.3
4|/known:NZL 1.3 2022
38|/known:NZL 1.3 2026
38|/known:NZL 1.3 since-2025
4|/known:NZL 1.3 to-2024
-4|/known:NZL 1.4
-5|/known:NZL 1.4 2025
-4|/known:NZL 1.4 since-2025
-4|/known:NZL 1.5
-5|/known:NZL 1.5 2026
-5|/known:NZL 1.5 since-2025
-4|/known:NZL 1.9
-4|/known:NZL 1.9 2025
-4|/known:NZL 1.9 since-2025
49|/known:NZL 2
-5|/known:NZL 2 2022
14|/known:NZL 2 2023
4|/known:NZL 2 2024
19|/known:NZL 2 2025
19|/known:NZL 2 2026
37|/known:NZL 2 since-2025
12|/known:NZL 2 to-2024
-3|/known:NZL 2.1
-3|/known:NZL 2.1 2026
-3|/known:NZL 2.1 since-2025
-7|/known:NZL 2.3
-7|/known:NZL 2.3 2023
-7|/known:NZL 2.3 to-2024
-6|/known:NZL 2.4
-3|/known:NZL 2.4 2026
-6|/known:NZL 2.4 since-2025
-15|/known:NZL 3
-34|/known:NZL 3 2025
20|/known:NZL 3 2026
-15|/known:NZL 3 since-2025
-26|/known:NZL 3.5
-25|/known:NZL 3.5 2025
-26|/known:NZL 3.5 since-2025
-4|/known:NZL 5
-4|/known:NZL 5 2025
-4|/known:NZL 5 since-2025
27|/known:NZL since-2025
14|/known:NZL to-2024
-3|/known:OMN 4.8
-3|/known:OMN 4.8 since-2025
-3|/known:OMN 5
-3|/known:OMN 5 since-2025
9|/known:OMN 5.6
9|/known:OMN 5.6 2025
9|/known:OMN 5.6 since-2025
3|/known:OMN since-2025
-3|/known:PAK 0.2
-3|/known:PAK 0.2 2025
-3|/known:PAK 0.2 since-2025
-3|/known:PAK 1.7
-10|/known:PAK 1.9
-6|/known:PAK 1.9 2025
-8|/known:PAK 1.9 since-2025
-3|/known:PAK 2 2026
3|/known:PAK 2.1
3|/known:PAK 2.1 since-2025
10|/known:PAK 2.2
10|/known:PAK 2.2 2025
10|/known:PAK 2.2 since-2025
34|/known:PAK 2.5
34|/known:PAK 2.5 2025
34|/known:PAK 2.5 since-2025
10|/known:PAK 3
20|/known:PAK 3 2025
-10|/known:PAK 3 2026
11|/known:PAK 3 since-2025
-3|/known:PAK 3.5
-3|/known:PAK 3.5 2026
-3|/known:PAK 3.5 since-2025
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
-6|/known:PER 3.2
-6|/known:PER 3.2 2025
-6|/known:PER 3.2 since-2025
-4|/known:PER 3.4
-4|/known:PER 3.4 2025
-4|/known:PER 3.4 since-2025
-18|/known:PER since-2025
12|/known:PHL 0.5
7|/known:PHL 0.5 2024
5|/known:PHL 0.5 2025
5|/known:PHL 0.5 since-2025
7|/known:PHL 0.5 to-2024
18|/known:PHL 0.6
18|/known:PHL 0.6 2026
18|/known:PHL 0.6 since-2025
-23|/known:PHL 0.8
-22|/known:PHL 0.8 2025
-23|/known:PHL 0.8 since-2025
11|/known:PHL 0.9
11|/known:PHL 0.9 2024
12|/known:PHL 0.9 to-2024
11|/known:PHL 1
-10|/known:PHL 1 1987
8|/known:PHL 1 2024
4|/known:PHL 1 2025
7|/known:PHL 1 2026
11|/known:PHL 1 since-2025
-10|/known:PHL 1 to-1999
9|/known:PHL 1 to-2024
-22|/known:PHL 1.2 2024
6|/known:PHL 1.2 2025
19|/known:PHL 1.2 2026
24|/known:PHL 1.2 since-2025
-22|/known:PHL 1.2 to-2024
34|/known:PHL 1.3
16|/known:PHL 1.3 2024
15|/known:PHL 1.3 2025
4|/known:PHL 1.3 2026
19|/known:PHL 1.3 since-2025
16|/known:PHL 1.3 to-2024
16|/known:PHL 1.4
6|/known:PHL 1.4 2024
11|/known:PHL 1.4 2026
10|/known:PHL 1.4 since-2025
6|/known:PHL 1.4 to-2024
12|/known:PHL 1.5 2024
-24|/known:PHL 1.5 2025
14|/known:PHL 1.5 2026
-10|/known:PHL 1.5 since-2025
12|/known:PHL 1.5 to-2024
-6|/known:PHL 1.75
-6|/known:PHL 1.75 2025
-6|/known:PHL 1.75 since-2025
-14|/known:PHL 1.8
-11|/known:PHL 1.8 2025
-3|/known:PHL 1.8 2026
-14|/known:PHL 1.8 since-2025
48|/known:PHL 2
-4|/known:PHL 2 2023
14|/known:PHL 2 2024
10|/known:PHL 2 2025
28|/known:PHL 2 2026
38|/known:PHL 2 since-2025
9|/known:PHL 2 to-2024
-3|/known:PHL 2.1
-3|/known:PHL 2.1 2025
-3|/known:PHL 2.1 since-2025
12|/known:PHL 2.5
-12|/known:PHL 2.5 2025
24|/known:PHL 2.5 2026
12|/known:PHL 2.5 since-2025
-3|/known:PHL 2.9
-3|/known:PHL 2.9 2024
-3|/known:PHL 2.9 to-2024
33|/known:PHL 3 2024
-16|/known:PHL 3 2025
-14|/known:PHL 3 2026
-29|/known:PHL 3 since-2025
32|/known:PHL 3 to-2024
-8|/known:PHL 3.4
-8|/known:PHL 3.4 2024
-8|/known:PHL 3.4 to-2024
5|/known:PHL 3.5
14|/known:PHL 3.5 2025
-9|/known:PHL 3.5 2026
5|/known:PHL 3.5 since-2025
4|/known:PHL 4
4|/known:PHL 4 2026
4|/known:PHL 4 since-2025
-30|/known:PHL 5
-30|/known:PHL 5 2025
-30|/known:PHL 5 since-2025
26|/known:PHL since-2025
-12|/known:PHL to-1999
65|/known:PHL to-2024
24|/known:PNG 0.3
24|/known:PNG 0.3 2023
24|/known:PNG 0.3 to-2024
12|/known:PNG 0.5
12|/known:PNG 0.5 2023
12|/known:PNG 0.5 to-2024
21|/known:PNG 1
18|/known:PNG 1 2023
3|/known:PNG 1 2025
3|/known:PNG 1 since-2025
18|/known:PNG 1 to-2024
-18|/known:PNG 2
-17|/known:PNG 2 2023
-17|/known:PNG 2 to-2024
-7|/known:PNG 2.3
-7|/known:PNG 2.3 2023
-7|/known:PNG 2.3 to-2024
-3|/known:PNG 3
-3|/known:PNG 3 2025
-3|/known:PNG 3 since-2025
30|/known:PNG to-2024
-3|/known:POL 0.8
-3|/known:POL 0.8 2015
-3|/known:POL 0.8 to-2021
-10|/known:POL 1.2
-10|/known:POL 1.2 2026
-10|/known:POL 1.2 since-2025
-4|/known:POL 1.3
-3|/known:POL 1.3 2025
-3|/known:POL 1.3 since-2025
-16|/known:POL 1.4
-15|/known:POL 1.4 1999
-15|/known:POL 1.4 to-1999
-28|/known:POL 1.5
-21|/known:POL 1.5 2023
-7|/known:POL 1.5 2025
-7|/known:POL 1.5 since-2025
-21|/known:POL 1.5 to-2024
11|/known:POL 1.6
14|/known:POL 1.6 2024
14|/known:POL 1.6 to-2024
-6|/known:POL 1.81
-6|/known:POL 1.81 1999
-6|/known:POL 1.81 to-1999
-3|/known:POL 1.9
7|/known:POL 1.95
3|/known:POL 1.95 2004
3|/known:POL 1.95 2014
3|/known:POL 1.95 to-2013
4|/known:POL 1.95 to-2021
-104|/known:POL 2
-7|/known:POL 2 2004
26|/known:POL 2 2014
-19|/known:POL 2 2016
-42|/known:POL 2 2024
-60|/known:POL 2 2025
-60|/known:POL 2 since-2025
-7|/known:POL 2 to-2013
8|/known:POL 2 to-2021
-44|/known:POL 2 to-2024
-4|/known:POL 2.1
-5|/known:POL 2.1 2025
-5|/known:POL 2.1 since-2025
4|/known:POL 2.2
3|/known:POL 2.2 1999
-4|/known:POL 2.2 2024
3|/known:POL 2.2 2025
5|/known:POL 2.2 since-2025
3|/known:POL 2.2 to-1999
-4|/known:POL 2.2 to-2024
-28|/known:POL 2.5
13|/known:POL 2.5 2016
-20|/known:POL 2.5 2023
-15|/known:POL 2.5 2024
-7|/known:POL 2.5 2025
-7|/known:POL 2.5 since-2025
13|/known:POL 2.5 to-2021
-34|/known:POL 2.5 to-2024
-69|/known:POL 3
21|/known:POL 3 2022
8|/known:POL 3 2023
-57|/known:POL 3 2024
-44|/known:POL 3 2025
-42|/known:POL 3 since-2025
-27|/known:POL 3 to-2024
-5|/known:POL 3.22
-3|/known:POL 3.22 2025
-5|/known:POL 3.22 since-2025
-3|/known:POL 3.24
-3|/known:POL 3.24 2024
-3|/known:POL 3.24 to-2024
8|/known:POL 3.3
8|/known:POL 3.3 2024
8|/known:POL 3.3 to-2024
-7|/known:POL 3.38
-3|/known:POL 3.38 2024
-4|/known:POL 3.38 2025
-4|/known:POL 3.38 since-2025
-3|/known:POL 3.38 to-2024
-7|/known:POL 3.4
-3|/known:POL 3.4 2024
-3|/known:POL 3.4 2025
-3|/known:POL 3.4 since-2025
-3|/known:POL 3.4 to-2024
-4|/known:POL 3.43
-4|/known:POL 3.43 2024
-4|/known:POL 3.43 to-2024
-45|/known:POL 3.5
-33|/known:POL 3.5 2025
-10|/known:POL 3.5 2026
-44|/known:POL 3.5 since-2025
-9|/known:POL 3.71
-9|/known:POL 3.71 2025
-9|/known:POL 3.71 since-2025
21|/known:POL 3.9
16|/known:POL 3.9 2023
5|/known:POL 3.9 2024
21|/known:POL 3.9 to-2024
3|/known:POL 3.92
3|/known:POL 3.92 2024
3|/known:POL 3.92 to-2024
41|/known:POL 4
33|/known:POL 4 2023
5|/known:POL 4 2024
3|/known:POL 4 2025
3|/known:POL 4 since-2025
38|/known:POL 4 to-2024
20|/known:POL 4.1
4|/known:POL 4.1 2024
15|/known:POL 4.1 2025
16|/known:POL 4.1 since-2025
4|/known:POL 4.1 to-2024
8|/known:POL 4.12
6|/known:POL 4.12 2024
6|/known:POL 4.12 to-2024
4|/known:POL 4.2
4|/known:POL 4.2 2025
4|/known:POL 4.2 since-2025
7|/known:POL 4.3
7|/known:POL 4.3 2026
7|/known:POL 4.3 since-2025
25|/known:POL 4.48
25|/known:POL 4.48 2025
25|/known:POL 4.48 since-2025
27|/known:POL 4.5
23|/known:POL 4.5 2025
5|/known:POL 4.5 2026
27|/known:POL 4.5 since-2025
41|/known:POL 4.7
39|/known:POL 4.7 2025
40|/known:POL 4.7 since-2025
25|/known:POL 4.8
9|/known:POL 4.8 2025
16|/known:POL 4.8 2026
25|/known:POL 4.8 since-2025
11|/known:POL 5
3|/known:POL 5 2023
19|/known:POL 5 2025
-13|/known:POL 5 2026
7|/known:POL 5 since-2025
4|/known:POL 5 to-2024
-4|/known:POL 5-6
-4|/known:POL 5-6 2025
-4|/known:POL 5-6 since-2025
-3|/known:POL 5.4
-3|/known:POL 5.4 since-2025
-73|/known:POL since-2025
-19|/known:POL to-1999
-4|/known:POL to-2013
21|/known:POL to-2021
-49|/known:POL to-2024
-11|/known:PRK 2
-8|/known:PRK 2 2025
-10|/known:PRK 2 since-2025
30|/known:PRK 25
30|/known:PRK 25 2024
30|/known:PRK 25 to-2024
19|/known:PRK 2E+1
9|/known:PRK 2E+1 2025
10|/known:PRK 2E+1 2026
19|/known:PRK 2E+1 since-2025
-8|/known:PRK 3.5
-8|/known:PRK 3.5 2026
-8|/known:PRK 3.5 since-2025
-6|/known:PRK 4
-4|/known:PRK 4 2024
-4|/known:PRK 4 to-2024
26|/known:PRK to-2024
20|/known:PRT 1.5
20|/known:PRT 1.5 2025
20|/known:PRT 1.5 since-2025
4|/known:PRT 1.55
4|/known:PRT 1.55 2025
4|/known:PRT 1.55 since-2025
5|/known:PRT 1.58
5|/known:PRT 1.58 2025
5|/known:PRT 1.58 since-2025
-8|/known:PRT 1.9
-8|/known:PRT 1.9 2025
-8|/known:PRT 1.9 since-2025
13|/known:PRT 2
48|/known:PRT 2 2025
-37|/known:PRT 2 2026
11|/known:PRT 2 since-2025
-6|/known:PRT 2.1
-6|/known:PRT 2.1 2025
-6|/known:PRT 2.1 since-2025
-8|/known:PRT 2.5
-8|/known:PRT 2.5 2025
-8|/known:PRT 2.5 since-2025
-19|/known:PRT 3
-19|/known:PRT 3 2025
-19|/known:PRT 3 since-2025
9|/known:PRT 5
9|/known:PRT 5 2025
9|/known:PRT 5 since-2025
-19|/known:PRT 8
-19|/known:PRT 8 2025
-19|/known:PRT 8 since-2025
-11|/known:PRT since-2025
-5|/known:QAT 1.5
-5|/known:QAT 1.5 2024
-5|/known:QAT 1.5 to-2024
-6|/known:QAT 5
-6|/known:QAT 5 2026
-6|/known:QAT 5 since-2025
-6|/known:QAT since-2025
-5|/known:QAT to-2024
3|/known:ROU 1.6
3|/known:ROU 1.6 2024
3|/known:ROU 1.6 to-2024
-4|/known:ROU 2
-3|/known:ROU 2 2006
10|/known:ROU 2 2015
-5|/known:ROU 2 2018
-4|/known:ROU 2 2025
-4|/known:ROU 2 since-2025
-3|/known:ROU 2 to-2013
5|/known:ROU 2 to-2021
-3|/known:ROU 2.5 2022
3|/known:ROU 2.5 2024
25|/known:ROU 3
25|/known:ROU 3 2025
25|/known:ROU 3 since-2025
13|/known:ROU 3.5
13|/known:ROU 3.5 2025
13|/known:ROU 3.5 since-2025
8|/known:ROU 5
8|/known:ROU 5 2025
8|/known:ROU 5 since-2025
44|/known:ROU since-2025
-3|/known:ROU to-2013
5|/known:ROU to-2021
-7|/known:RUS 1
-4|/known:RUS 1 2023
-4|/known:RUS 1 to-2024
-7|/known:RUS 1.24
-7|/known:RUS 1.24 2018
-7|/known:RUS 1.24 to-2021
-7|/known:RUS 1.3
-7|/known:RUS 1.3 2025
-7|/known:RUS 1.3 since-2025
-9|/known:RUS 1.4
-3|/known:RUS 1.4 2023
-5|/known:RUS 1.4 2026
-5|/known:RUS 1.4 since-2025
-3|/known:RUS 1.4 to-2024
18|/known:RUS 1E+1
18|/known:RUS 1E+1 2026
18|/known:RUS 1E+1 since-2025
-19|/known:RUS 2
-11|/known:RUS 2 2025
-6|/known:RUS 2 2026
-17|/known:RUS 2 since-2025
-4|/known:RUS 2.2
-3|/known:RUS 2.2 2025
-4|/known:RUS 2.2 since-2025
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
-28|/known:RUS 25
-28|/known:RUS 25 2024
-28|/known:RUS 25 to-2024
-6|/known:RUS 27
-6|/known:RUS 27 2026
-6|/known:RUS 27 since-2025
-48|/known:RUS 3
3|/known:RUS 3 2023
-18|/known:RUS 3 2024
-33|/known:RUS 3 2025
-33|/known:RUS 3 since-2025
-15|/known:RUS 3 to-2024
-3|/known:RUS 3.1
-26|/known:RUS 4
-13|/known:RUS 4 2007
-12|/known:RUS 4 2024
-13|/known:RUS 4 to-2013
-12|/known:RUS 4 to-2024
6|/known:RUS 4.1
4|/known:RUS 4.1 2023
5|/known:RUS 4.1 to-2024
6|/known:RUS 4.3
6|/known:RUS 4.3 2021
6|/known:RUS 4.3 to-2021
-21|/known:RUS 5
-4|/known:RUS 5 1978
-3|/known:RUS 5 2022
-16|/known:RUS 5 2025
-16|/known:RUS 5 since-2025
-4|/known:RUS 5 to-1999
-3|/known:RUS 5 to-2024
16|/known:RUS 5.5
16|/known:RUS 5.5 2026
16|/known:RUS 5.5 since-2025
6|/known:RUS 5.9
6|/known:RUS 5.9 2024
6|/known:RUS 5.9 to-2024
11|/known:RUS 6.3
4|/known:RUS 6.3 2025
5|/known:RUS 6.3 2026
9|/known:RUS 6.3 since-2025
14|/known:RUS 7.1
14|/known:RUS 7.1 2025
14|/known:RUS 7.1 since-2025
8|/known:RUS 7.2
8|/known:RUS 7.2 2025
8|/known:RUS 7.2 since-2025
5|/known:RUS 7.5
3|/known:RUS 7.5 2026
5|/known:RUS 7.5 since-2025
24|/known:RUS 8
11|/known:RUS 8 2024
13|/known:RUS 8 2025
13|/known:RUS 8 since-2025
11|/known:RUS 8 to-2024
25|/known:RUS 8.6
25|/known:RUS 8.6 2025
25|/known:RUS 8.6 since-2025
-6|/known:RUS since-2025
-4|/known:RUS to-1999
-11|/known:RUS to-2013
-40|/known:RUS to-2024
25|/known:SAU 13
25|/known:SAU 13 2026
25|/known:SAU 13 since-2025
6|/known:SAU 1E+1
6|/known:SAU 1E+1 2025
6|/known:SAU 1E+1 since-2025
-4|/known:SAU 2
-4|/known:SAU 2 2025
-4|/known:SAU 2 since-2025
-6|/known:SAU 3
-6|/known:SAU 3 2025
-6|/known:SAU 3 since-2025
-7|/known:SAU 4
-7|/known:SAU 4 2025
-7|/known:SAU 4 since-2025
-3|/known:SAU 5
-5|/known:SAU 5 2026
-3|/known:SAU 5 since-2025
-4|/known:SAU 5.6
-4|/known:SAU 5.6 2025
-4|/known:SAU 5.6 since-2025
9|/known:SAU 7.3
9|/known:SAU 7.3 2025
9|/known:SAU 7.3 since-2025
11|/known:SAU since-2025
-3|/known:SGP 0.7
-3|/known:SGP 0.8
-9|/known:SGP 1
-6|/known:SGP 1 2024
-6|/known:SGP 1 to-2024
-13|/known:SGP 1.004
-13|/known:SGP 1.004 1987
-13|/known:SGP 1.004 to-1999
-5|/known:SGP 1.3
-3|/known:SGP 1.3 to-2024
-40|/known:SGP 1.5
-8|/known:SGP 1.5 2024
-30|/known:SGP 1.5 2025
-30|/known:SGP 1.5 since-2025
-8|/known:SGP 1.5 to-2024
-3|/known:SGP 1.6
-3|/known:SGP 1.9
-3|/known:SGP 1.9 2026
-3|/known:SGP 1.9 since-2025
6|/known:SGP 1E+1
6|/known:SGP 1E+1 2026
6|/known:SGP 1E+1 since-2025
-23|/known:SGP 2
-3|/known:SGP 2 1994
-6|/known:SGP 2 2020
-3|/known:SGP 2 2025
-8|/known:SGP 2 2026
-11|/known:SGP 2 since-2025
-3|/known:SGP 2 to-1999
-6|/known:SGP 2 to-2021
-3|/known:SGP 2 to-2024
-4|/known:SGP 2.2
-4|/known:SGP 2.2 2025
-4|/known:SGP 2.2 since-2025
-19|/known:SGP 2.5
-17|/known:SGP 2.5 2024
-17|/known:SGP 2.5 to-2024
12|/known:SGP 2.8
3|/known:SGP 2.8 2024
5|/known:SGP 2.8 2025
7|/known:SGP 2.8 since-2025
4|/known:SGP 2.8 to-2024
56|/known:SGP 3
5|/known:SGP 3 2024
33|/known:SGP 3 2025
20|/known:SGP 3 2026
53|/known:SGP 3 since-2025
4|/known:SGP 3 to-2024
5|/known:SGP 3-4
5|/known:SGP 3-4 2025
5|/known:SGP 3-4 since-2025
-41|/known:SGP 3.5
-6|/known:SGP 3.5 2025
-34|/known:SGP 3.5 2026
-40|/known:SGP 3.5 since-2025
-12|/known:SGP 3.5-5
-12|/known:SGP 3.5-5 2025
-12|/known:SGP 3.5-5 since-2025
6|/known:SGP 4
4|/known:SGP 4 2025
6|/known:SGP 4 since-2025
-3|/known:SGP 4.5 2023
-3|/known:SGP 4.5 to-2024
-58|/known:SGP 5
-47|/known:SGP 5 2025
-11|/known:SGP 5 2026
-58|/known:SGP 5 since-2025
25|/known:SGP 6
4|/known:SGP 6 1999
13|/known:SGP 6 2025
7|/known:SGP 6 2026
20|/known:SGP 6 since-2025
5|/known:SGP 6 to-1999
-79|/known:SGP since-2025
-15|/known:SGP to-1999
-6|/known:SGP to-2021
-35|/known:SGP to-2024
-8|/known:SRB 3.1
-8|/known:SRB 3.1 1999
-8|/known:SRB 3.1 to-1999
-4|/known:SRB 5
-4|/known:SRB 5 2025
-4|/known:SRB 5 since-2025
-4|/known:SRB since-2025
-16|/known:SRB to-1999
-24|/known:SVK 1.5
-24|/known:SVK 1.5 2025
-24|/known:SVK 1.5 since-2025
63|/known:SVK 2
9|/known:SVK 2 2003
17|/known:SVK 2 2023
33|/known:SVK 2 2025
4|/known:SVK 2 2026
37|/known:SVK 2 since-2025
9|/known:SVK 2 to-2013
17|/known:SVK 2 to-2024
-6|/known:SVK 2.1
-6|/known:SVK 2.1 2025
-6|/known:SVK 2.1 since-2025
3|/known:SVK 2.5 2023
3|/known:SVK 2.5 to-2024
-10|/known:SVK 3.5
-15|/known:SVK 3.5 2025
5|/known:SVK 3.5 2026
-10|/known:SVK 3.5 since-2025
-4|/known:SVK since-2025
8|/known:SVK to-2013
20|/known:SVK to-2024
-3|/known:SVN 1.29
3|/known:SVN 1.29 2024
-6|/known:SVN 1.29 2025
-6|/known:SVN 1.29 since-2025
3|/known:SVN 1.29 to-2024
-15|/known:SVN 1.3
-16|/known:SVN 1.3 2025
-16|/known:SVN 1.3 since-2025
40|/known:SVN 2
40|/known:SVN 2 2025
38|/known:SVN 2 since-2025
12|/known:SVN 3
10|/known:SVN 3 2025
12|/known:SVN 3 since-2025
-12|/known:SVN 5
-12|/known:SVN 5 2025
-12|/known:SVN 5 since-2025
-4|/known:SVN 5.3
-4|/known:SVN 5.3 2026
-4|/known:SVN 5.3 since-2025
12|/known:SVN since-2025
-5|/known:SWE 1
-5|/known:SWE 1 2025
-5|/known:SWE 1 since-2025
8|/known:SWE 1.1
9|/known:SWE 1.1 2024
8|/known:SWE 1.1 to-2024
-8|/known:SWE 1.3
-9|/known:SWE 1.3 2022
-8|/known:SWE 1.3 to-2024
-3|/known:SWE 1.4
-3|/known:SWE 1.4 2025
-3|/known:SWE 1.4 since-2025
-11|/known:SWE 1.5
-11|/known:SWE 1.5 2025
-11|/known:SWE 1.5 since-2025
-22|/known:SWE 1.6
-15|/known:SWE 1.6 2023
-7|/known:SWE 1.6 2025
-7|/known:SWE 1.6 since-2025
-15|/known:SWE 1.6 to-2024
-16|/known:SWE 1.7
-16|/known:SWE 1.7 2022
-16|/known:SWE 1.7 to-2024
15|/known:SWE 2
43|/known:SWE 2 2022
-6|/known:SWE 2 2023
-18|/known:SWE 2 2024
-6|/known:SWE 2 2025
4|/known:SWE 2 2026
19|/known:SWE 2 to-2024
16|/known:SWE 2.1
4|/known:SWE 2.1 2023
12|/known:SWE 2.1 2024
16|/known:SWE 2.1 to-2024
19|/known:SWE 2.4
19|/known:SWE 2.4 2025
19|/known:SWE 2.4 since-2025
6|/known:SWE 2.6
5|/known:SWE 2.6 2025
4|/known:SWE 2.6 since-2025
12|/known:SWE 2.9
12|/known:SWE 2.9 2026
12|/known:SWE 2.9 since-2025
-16|/known:SWE 3
-15|/known:SWE 3 2025
-16|/known:SWE 3 since-2025
-3|/known:SWE 3.1
-3|/known:SWE 3.1 2025
-3|/known:SWE 3.1 since-2025
-6|/known:SWE 3.2
-3|/known:SWE 3.2 2023
-3|/known:SWE 3.2 2026
-3|/known:SWE 3.2 since-2025
-3|/known:SWE 3.2 to-2024
-5|/known:SWE 3.3
-4|/known:SWE 3.3 2025
-5|/known:SWE 3.3 since-2025
18|/known:SWE 3.5
17|/known:SWE 3.5 2025
16|/known:SWE 3.5 since-2025
28|/known:SWE 4
22|/known:SWE 4 2025
4|/known:SWE 4 2026
26|/known:SWE 4 since-2025
9|/known:SWE 4.2
9|/known:SWE 4.2 2025
9|/known:SWE 4.2 since-2025
-7|/known:SWE 4.8
-7|/known:SWE 4.8 2026
-7|/known:SWE 4.8 since-2025
-15|/known:SWE 5
-15|/known:SWE 5 2025
-15|/known:SWE 5 since-2025
-6|/known:SWE 5.4
-5|/known:SWE 5.4 2025
-5|/known:SWE 5.4 since-2025
-4|/known:SWE 5.9
-4|/known:SWE 5.9 2024
-4|/known:SWE 5.9 to-2024
-7|/known:SWE since-2025
-6|/known:SWE to-2024
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
15|/known:THA 1.2 2026
15|/known:THA 1.2 since-2025
7|/known:THA 1.2 to-2024
18|/known:THA 1.4
18|/known:THA 1.4 2025
18|/known:THA 1.4 since-2025
6|/known:THA 1.5
3|/known:THA 1.5 1999
3|/known:THA 1.5 to-1999
-3|/known:THA 1.6
-3|/known:THA 1.6 1999
-3|/known:THA 1.6 to-1999
-4|/known:THA 1.9
-5|/known:THA 1.9 2026
-4|/known:THA 1.9 since-2025
-3|/known:THA 2
-7|/known:THA 2 2024
4|/known:THA 2 2025
3|/known:THA 2 2026
6|/known:THA 2 since-2025
-9|/known:THA 2 to-2024
-5|/known:THA 2.2
-5|/known:THA 2.2 2025
-5|/known:THA 2.2 since-2025
-13|/known:THA 3.5
-12|/known:THA 3.5 2025
-12|/known:THA 3.5 since-2025
-20|/known:THA 5
-20|/known:THA 5 2025
-20|/known:THA 5 since-2025
-9|/known:THA since-2025
-5|/known:THA to-2024
-13|/known:TUR 0.25
-13|/known:TUR 0.25 2026
-13|/known:TUR 0.25 since-2025
-4|/known:TUR 1.3
-4|/known:TUR 1.3 2024
-4|/known:TUR 1.3 to-2024
24|/known:TUR 1.31
24|/known:TUR 1.31 2023
24|/known:TUR 1.31 to-2024
-11|/known:TUR 1.5
-9|/known:TUR 1.5 2025
-3|/known:TUR 1.5 2026
-12|/known:TUR 1.5 since-2025
-15|/known:TUR 1.8
-15|/known:TUR 1.8 2024
-15|/known:TUR 1.8 to-2024
-4|/known:TUR 1.9
-4|/known:TUR 1.9 2025
-4|/known:TUR 1.9 since-2025
-15|/known:TUR 2
-3|/known:TUR 2 2006
17|/known:TUR 2 2018
-3|/known:TUR 2 2023
-13|/known:TUR 2 2025
-12|/known:TUR 2 2026
-25|/known:TUR 2 since-2025
-3|/known:TUR 2 to-2013
17|/known:TUR 2 to-2021
-4|/known:TUR 2 to-2024
5|/known:TUR 2.1
8|/known:TUR 2.1 2025
-3|/known:TUR 2.1 2026
5|/known:TUR 2.1 since-2025
12|/known:TUR 2.3
12|/known:TUR 2.3 2026
12|/known:TUR 2.3 since-2025
3|/known:TUR 2.33
3|/known:TUR 2.33 2025
3|/known:TUR 2.33 since-2025
-10|/known:TUR 2.4
-10|/known:TUR 2.4 2026
-10|/known:TUR 2.4 since-2025
-14|/known:TUR 2.5
-14|/known:TUR 2.5 2026
-14|/known:TUR 2.5 since-2025
-38|/known:TUR 3
-27|/known:TUR 3 2025
-11|/known:TUR 3 2026
-38|/known:TUR 3 since-2025
13|/known:TUR 3.5 2025
-14|/known:TUR 3.5 2026
-27|/known:TUR 4
-27|/known:TUR 4 2024
-27|/known:TUR 4 to-2024
3|/known:TUR 4.5
3|/known:TUR 4.5 1999
3|/known:TUR 4.5 to-1999
12|/known:TUR 5
50|/known:TUR 5 2025
-38|/known:TUR 5 2026
12|/known:TUR 5 since-2025
-5|/known:TUR 5.3
-5|/known:TUR 5.3 2026
-5|/known:TUR 5.3 since-2025
-93|/known:TUR since-2025
-3|/known:TUR to-2013
18|/known:TUR to-2021
-26|/known:TUR to-2024
-25|/known:TWN 0.14
-25|/known:TWN 0.14 2025
-25|/known:TWN 0.14 since-2025
-4|/known:TWN 0.5
-4|/known:TWN 0.5 2025
-4|/known:TWN 0.5 since-2025
-9|/known:TWN 1
-7|/known:TWN 1 2025
-7|/known:TWN 1 since-2025
-3|/known:TWN 1.2
-3|/known:TWN 1.2 to-2024
-12|/known:TWN 1.3
-5|/known:TWN 1.3 2022
-7|/known:TWN 1.3 2024
-11|/known:TWN 1.3 to-2024
-10|/known:TWN 1.4
-9|/known:TWN 1.4 2026
-10|/known:TWN 1.4 since-2025
-16|/known:TWN 1.5
-9|/known:TWN 1.5 2024
-4|/known:TWN 1.5 2025
-6|/known:TWN 1.5 since-2025
-10|/known:TWN 1.5 to-2024
-10|/known:TWN 1.7
8|/known:TWN 1.7 2022
-17|/known:TWN 1.7 2025
-17|/known:TWN 1.7 since-2025
7|/known:TWN 1.7 to-2024
-4|/known:TWN 1.8
-4|/known:TWN 1.8 2024
-4|/known:TWN 1.8 to-2024
-4|/known:TWN 1.9
-4|/known:TWN 1.9 2025
-4|/known:TWN 1.9 since-2025
67|/known:TWN 1E+1
9|/known:TWN 1E+1 2024
53|/known:TWN 1E+1 2025
4|/known:TWN 1E+1 2026
58|/known:TWN 1E+1 since-2025
9|/known:TWN 1E+1 to-2024
-54|/known:TWN 2
-16|/known:TWN 2 2022
4|/known:TWN 2 2023
-25|/known:TWN 2 2025
-17|/known:TWN 2 2026
-42|/known:TWN 2 since-2025
-13|/known:TWN 2 to-2024
12|/known:TWN 2.1
5|/known:TWN 2.1 2021
-19|/known:TWN 2.1 2024
7|/known:TWN 2.1 2025
21|/known:TWN 2.1 2026
27|/known:TWN 2.1 since-2025
5|/known:TWN 2.1 to-2021
-20|/known:TWN 2.1 to-2024
20|/known:TWN 2.2
8|/known:TWN 2.2 2022
4|/known:TWN 2.2 2024
4|/known:TWN 2.2 2025
5|/known:TWN 2.2 2026
9|/known:TWN 2.2 since-2025
11|/known:TWN 2.2 to-2024
-44|/known:TWN 2.3
-43|/known:TWN 2.3 2025
-45|/known:TWN 2.3 since-2025
8|/known:TWN 2.4
5|/known:TWN 2.4 2025
5|/known:TWN 2.4 since-2025
3|/known:TWN 2.4 to-2024
23|/known:TWN 2.45
21|/known:TWN 2.45 2025
21|/known:TWN 2.45 since-2025
39|/known:TWN 2.5
13|/known:TWN 2.5 2023
14|/known:TWN 2.5 2024
19|/known:TWN 2.5 2025
-6|/known:TWN 2.5 2026
12|/known:TWN 2.5 since-2025
27|/known:TWN 2.5 to-2024
-9|/known:TWN 2.6
3|/known:TWN 2.6 2022
-3|/known:TWN 2.6 2025
-10|/known:TWN 2.6 2026
-13|/known:TWN 2.6 since-2025
5|/known:TWN 2.6 to-2024
19|/known:TWN 3
23|/known:TWN 3 2022
18|/known:TWN 3 2023
-25|/known:TWN 3 2024
13|/known:TWN 3 2025
-14|/known:TWN 3 2026
3|/known:TWN 3 to-2013
16|/known:TWN 3 to-2024
-18|/known:TWN 3-3.5
-3|/known:TWN 3-3.5 2024
-15|/known:TWN 3-3.5 2026
-15|/known:TWN 3-3.5 since-2025
-3|/known:TWN 3-3.5 to-2024
34|/known:TWN 3.3
32|/known:TWN 3.3 2026
34|/known:TWN 3.3 since-2025
24|/known:TWN 3.32
23|/known:TWN 3.32 2025
24|/known:TWN 3.32 since-2025
3|/known:TWN 3.4
-3|/known:TWN 3.4 2025
8|/known:TWN 3.4 2026
5|/known:TWN 3.4 since-2025
-23|/known:TWN 3.5
-30|/known:TWN 3.5 2025
5|/known:TWN 3.5 2026
-25|/known:TWN 3.5 since-2025
3|/known:TWN 3.6
3|/known:TWN 3.6 since-2025
-4|/known:TWN 34
-4|/known:TWN 34 2025
-4|/known:TWN 34 since-2025
4|/known:TWN 4 2025
-5|/known:TWN 4 2026
-10|/known:TWN 4.5
-4|/known:TWN 4.5 2023
-7|/known:TWN 4.5 2025
-7|/known:TWN 4.5 since-2025
-4|/known:TWN 4.5 to-2024
74|/known:TWN 5
33|/known:TWN 5 2024
-6|/known:TWN 5 2025
46|/known:TWN 5 2026
40|/known:TWN 5 since-2025
34|/known:TWN 5 to-2024
10|/known:TWN 5.7
10|/known:TWN 5.7 2026
10|/known:TWN 5.7 since-2025
-4|/known:TWN 6
-7|/known:TWN 6 1995
5|/known:TWN 6 2026
3|/known:TWN 6 since-2025
-7|/known:TWN 6 to-1999
14|/known:TWN 7
12|/known:TWN 7 2025
12|/known:TWN 7 since-2025
34|/known:TWN since-2025
-6|/known:TWN to-1999
6|/known:TWN to-2013
6|/known:TWN to-2021
48|/known:TWN to-2024
-18|/known:UKR 0.25
-14|/known:UKR 0.25 2025
-3|/known:UKR 0.25 2026
-17|/known:UKR 0.25 since-2025
-20|/known:UKR 0.5
-20|/known:UKR 0.5 2025
-20|/known:UKR 0.5 since-2025
-10|/known:UKR 1
-3|/known:UKR 1 2022
-3|/known:UKR 1 2023
-3|/known:UKR 1 2025
-3|/known:UKR 1 since-2025
-7|/known:UKR 1 to-2024
-4|/known:UKR 1.1
-4|/known:UKR 1.1 2023
-4|/known:UKR 1.1 to-2024
-10|/known:UKR 1.3
-9|/known:UKR 1.3 2025
-9|/known:UKR 1.3 since-2025
-12|/known:UKR 1.5
-12|/known:UKR 1.5 2025
-12|/known:UKR 1.5 since-2025
-3|/known:UKR 1.65
-3|/known:UKR 1.65 2024
-3|/known:UKR 1.65 to-2024
21|/known:UKR 15
21|/known:UKR 15 2025
21|/known:UKR 15 since-2025
10|/known:UKR 19
10|/known:UKR 19 2025
10|/known:UKR 19 since-2025
12|/known:UKR 1E+1
12|/known:UKR 1E+1 2025
12|/known:UKR 1E+1 since-2025
-28|/known:UKR 2
-4|/known:UKR 2 2022
-6|/known:UKR 2 2023
-10|/known:UKR 2 2024
-8|/known:UKR 2 2025
-8|/known:UKR 2 since-2025
-20|/known:UKR 2 to-2024
-4|/known:UKR 2.1
-4|/known:UKR 2.1 2025
-4|/known:UKR 2.1 since-2025
-6|/known:UKR 2.5
-6|/known:UKR 2.5 2025
-6|/known:UKR 2.5 since-2025
-3|/known:UKR 2.7 2024
4|/known:UKR 2.7 2025
4|/known:UKR 2.7 since-2025
-3|/known:UKR 2.7 to-2024
7|/known:UKR 27
6|/known:UKR 27 2026
7|/known:UKR 27 since-2025
12|/known:UKR 27.2
12|/known:UKR 27.2 2025
12|/known:UKR 27.2 since-2025
-4|/known:UKR 3
-3|/known:UKR 3 2025
-3|/known:UKR 3 since-2025
17|/known:UKR 3.2
14|/known:UKR 3.2 2023
3|/known:UKR 3.2 2024
17|/known:UKR 3.2 to-2024
10|/known:UKR 3.4
10|/known:UKR 3.4 2025
10|/known:UKR 3.4 since-2025
-3|/known:UKR 3.5
32|/known:UKR 34
5|/known:UKR 34 2023
23|/known:UKR 34 2025
23|/known:UKR 34 since-2025
9|/known:UKR 34 to-2024
8|/known:UKR 37
8|/known:UKR 37 2024
8|/known:UKR 37 to-2024
16|/known:UKR 3E+1
14|/known:UKR 3E+1 2024
3|/known:UKR 3E+1 2025
3|/known:UKR 3E+1 since-2025
14|/known:UKR 3E+1 to-2024
-3|/known:UKR 4.7
-3|/known:UKR 4.7 2025
-3|/known:UKR 4.7 since-2025
3|/known:UKR 4E+1
3|/known:UKR 4E+1 2026
3|/known:UKR 4E+1 since-2025
-11|/known:UKR 5
-11|/known:UKR 5 2025
-11|/known:UKR 5 since-2025
-20|/known:UKR 5.4
-20|/known:UKR 5.4 2025
-20|/known:UKR 5.4 since-2025
10|/known:UKR 6
10|/known:UKR 6 2025
10|/known:UKR 6 since-2025
3|/known:UKR 6-8
3|/known:UKR 6-8 2025
3|/known:UKR 6-8 since-2025
-3|/known:UKR 7
-3|/known:UKR 7 2025
-3|/known:UKR 7 since-2025
-3|/known:UKR 7.1
-3|/known:UKR 7.1 2025
-3|/known:UKR 7.1 since-2025
-5|/known:UKR 7.2
-5|/known:UKR 7.2 2025
-5|/known:UKR 7.2 since-2025
-5|/known:UKR 8
-24|/known:UKR 8.6
-24|/known:UKR 8.6 2025
-24|/known:UKR 8.6 since-2025
-3|/known:UKR 8.8
-3|/known:UKR 8.8 since-2025
-43|/known:UKR since-2025
-3|/known:UKR to-2024
20|/known:USA 0.1
20|/known:USA 0.1 2025
20|/known:USA 0.1 since-2025
-10|/known:USA 0.2
-10|/known:USA 0.2 2025
-10|/known:USA 0.2 since-2025
-32|/known:USA 0.3
-32|/known:USA 0.3 2026
-32|/known:USA 0.3 since-2025
-39|/known:USA 0.9
-4|/known:USA 0.9 1980
-3|/known:USA 0.9 2007
-6|/known:USA 0.9 2019
-11|/known:USA 0.9 2023
-10|/known:USA 0.9 2024
-6|/known:USA 0.9 to-1999
-3|/known:USA 0.9 to-2013
-7|/known:USA 0.9 to-2021
-21|/known:USA 0.9 to-2024
-21|/known:USA 0.91
-19|/known:USA 0.91 1981
-21|/known:USA 0.91 to-1999
-18|/known:USA 0.93
-17|/known:USA 0.93 1982
-17|/known:USA 0.93 to-1999
-3|/known:USA 0.948
-3|/known:USA 0.948 1997
-3|/known:USA 0.948 to-1999
-4|/known:USA 0.997
-4|/known:USA 0.997 to-1999
-56|/known:USA 1
-12|/known:USA 1 1977
-3|/known:USA 1 1988
-12|/known:USA 1 2005
-6|/known:USA 1 2016
-6|/known:USA 1 2023
-3|/known:USA 1 2025
-4|/known:USA 1 since-2025
-21|/known:USA 1 to-1999
-17|/known:USA 1 to-2013
-8|/known:USA 1 to-2021
-7|/known:USA 1 to-2024
-3|/known:USA 1.1
-15|/known:USA 1.2
-5|/known:USA 1.2 2022
-3|/known:USA 1.2 2024
-3|/known:USA 1.2 to-2021
-8|/known:USA 1.2 to-2024
-15|/known:USA 1.3
-4|/known:USA 1.3 2019
-4|/known:USA 1.3 2022
-6|/known:USA 1.3 2025
-6|/known:USA 1.3 since-2025
-4|/known:USA 1.3 to-2021
-5|/known:USA 1.3 to-2024
-3|/known:USA 1.35
-3|/known:USA 1.35 2025
-3|/known:USA 1.35 since-2025
-11|/known:USA 1.37
-11|/known:USA 1.37 2019
-11|/known:USA 1.37 to-2021
-39|/known:USA 1.4
-34|/known:USA 1.4 2025
-35|/known:USA 1.4 since-2025
-3|/known:USA 1.4 to-2024
-34|/known:USA 1.5
-4|/known:USA 1.5 1982
-3|/known:USA 1.5 2007
-13|/known:USA 1.5 2025
-4|/known:USA 1.5 2026
-17|/known:USA 1.5 since-2025
-6|/known:USA 1.5 to-1999
-7|/known:USA 1.5 to-2013
-32|/known:USA 1.6
-13|/known:USA 1.6 2024
-6|/known:USA 1.6 2025
-10|/known:USA 1.6 2026
-16|/known:USA 1.6 since-2025
-14|/known:USA 1.6 to-2024
-13|/known:USA 1.7
-9|/known:USA 1.7 1980
-4|/known:USA 1.7 1981
-3|/known:USA 1.7 2020
8|/known:USA 1.7 2025
8|/known:USA 1.7 since-2025
-15|/known:USA 1.7 to-1999
-4|/known:USA 1.7 to-2021
-20|/known:USA 1.8
-11|/known:USA 1.8 1980
-6|/known:USA 1.8 2025
-6|/known:USA 1.8 since-2025
-13|/known:USA 1.8 to-1999
-21|/known:USA 1.9
-9|/known:USA 1.9 2001
-4|/known:USA 1.9 2025
-7|/known:USA 1.9 2026
-11|/known:USA 1.9 since-2025
-10|/known:USA 1.9 to-2013
-3|/known:USA 1.95
-3|/known:USA 1.95 2014
-3|/known:USA 1.95 to-2021
7|/known:USA 1E+1
10|/known:USA 1E+1 2023
-4|/known:USA 1E+1 2024
6|/known:USA 1E+1 to-2024
-82|/known:USA 2
-5|/known:USA 2 1990
-3|/known:USA 2 2004
-6|/known:USA 2 2013
-13|/known:USA 2 2019
-5|/known:USA 2 2023
-9|/known:USA 2 2024
-15|/known:USA 2 2025
-14|/known:USA 2 2026
-29|/known:USA 2 since-2025
-7|/known:USA 2 to-1999
-11|/known:USA 2 to-2013
-20|/known:USA 2 to-2021
-15|/known:USA 2 to-2024
-11|/known:USA 2.1
-3|/known:USA 2.1 2024
-4|/known:USA 2.1 2025
-4|/known:USA 2.1 2026
-8|/known:USA 2.1 since-2025
-3|/known:USA 2.1 to-2024
-28|/known:USA 2.2
-25|/known:USA 2.2 2025
-27|/known:USA 2.2 since-2025
-23|/known:USA 2.3
-22|/known:USA 2.3 2025
-23|/known:USA 2.3 since-2025
-3|/known:USA 2.32
-3|/known:USA 2.32 2025
-3|/known:USA 2.32 since-2025
-12|/known:USA 2.4
-5|/known:USA 2.4 2017
-3|/known:USA 2.4 2024
-4|/known:USA 2.4 since-2025
-5|/known:USA 2.4 to-2021
-3|/known:USA 2.4 to-2024
-30|/known:USA 2.5
15|/known:USA 2.5 1992
-15|/known:USA 2.5 2024
-30|/known:USA 2.5 2025
-29|/known:USA 2.5 since-2025
15|/known:USA 2.5 to-1999
-16|/known:USA 2.5 to-2024
-18|/known:USA 2.6
-14|/known:USA 2.6 2025
-14|/known:USA 2.6 since-2025
-3|/known:USA 2.6 to-2024
-29|/known:USA 2.8
-7|/known:USA 2.8 1997
-3|/known:USA 2.8 2025
-18|/known:USA 2.8 2026
-21|/known:USA 2.8 since-2025
-7|/known:USA 2.8 to-1999
15|/known:USA 2.9
8|/known:USA 2.9 2012
9|/known:USA 2.9 2024
8|/known:USA 2.9 to-2013
9|/known:USA 2.9 to-2024
4|/known:USA 2E+1
4|/known:USA 2E+1 2025
4|/known:USA 2E+1 since-2025
-17|/known:USA 3
-7|/known:USA 3 1981
-9|/known:USA 3 1986
-5|/known:USA 3 1988
7|/known:USA 3 1992
-19|/known:USA 3 2024
-32|/known:USA 3 2025
56|/known:USA 3 2026
23|/known:USA 3 since-2025
-19|/known:USA 3 to-1999
-20|/known:USA 3 to-2024
-3|/known:USA 3-3.5
54|/known:USA 3.1
14|/known:USA 3.1 1999
15|/known:USA 3.1 2023
10|/known:USA 3.1 2025
15|/known:USA 3.1 2026
24|/known:USA 3.1 since-2025
13|/known:USA 3.1 to-1999
17|/known:USA 3.1 to-2024
31|/known:USA 3.2
20|/known:USA 3.2 2025
12|/known:USA 3.2 2026
32|/known:USA 3.2 since-2025
13|/known:USA 3.22
11|/known:USA 3.22 2025
13|/known:USA 3.22 since-2025
9|/known:USA 3.24
9|/known:USA 3.24 2024
9|/known:USA 3.24 to-2024
-11|/known:USA 3.3
-22|/known:USA 3.3 1986
-16|/known:USA 3.3 1987
-4|/known:USA 3.3 1988
5|/known:USA 3.3 2002
14|/known:USA 3.3 2016
10|/known:USA 3.3 2023
3|/known:USA 3.3 2024
26|/known:USA 3.3 2025
-27|/known:USA 3.3 2026
-42|/known:USA 3.3 to-1999
5|/known:USA 3.3 to-2013
14|/known:USA 3.3 to-2021
13|/known:USA 3.3 to-2024
-7|/known:USA 3.32
-7|/known:USA 3.32 2025
-7|/known:USA 3.32 since-2025
22|/known:USA 3.38
5|/known:USA 3.38 2024
17|/known:USA 3.38 2025
17|/known:USA 3.38 since-2025
5|/known:USA 3.38 to-2024
54|/known:USA 3.4
-4|/known:USA 3.4 1978
-16|/known:USA 3.4 1982
7|/known:USA 3.4 1992
12|/known:USA 3.4 2016
10|/known:USA 3.4 2024
53|/known:USA 3.4 2025
-7|/known:USA 3.4 2026
46|/known:USA 3.4 since-2025
-15|/known:USA 3.4 to-1999
12|/known:USA 3.4 to-2021
10|/known:USA 3.4 to-2024
-3|/known:USA 3.43
-17|/known:USA 3.5
6|/known:USA 3.5 2018
19|/known:USA 3.5 2022
5|/known:USA 3.5 2023
-3|/known:USA 3.5 2025
-46|/known:USA 3.5 2026
-50|/known:USA 3.5 since-2025
8|/known:USA 3.5 to-2021
27|/known:USA 3.5 to-2024
7|/known:USA 3.6
4|/known:USA 3.6 2016
3|/known:USA 3.6 2017
6|/known:USA 3.6 to-2021
11|/known:USA 3.68
11|/known:USA 3.68 2025
11|/known:USA 3.68 since-2025
7|/known:USA 3.7
6|/known:USA 3.7 2003
6|/known:USA 3.7 to-2013
29|/known:USA 3.71
29|/known:USA 3.71 2025
29|/known:USA 3.71 since-2025
14|/known:USA 3.8
12|/known:USA 3.8 2015
4|/known:USA 3.8 to-1999
12|/known:USA 3.8 to-2021
-4|/known:USA 3.9
-4|/known:USA 3.9 2024
-4|/known:USA 3.9 to-2024
-4|/known:USA 34
-4|/known:USA 34 2025
-4|/known:USA 34 since-2025
28|/known:USA 4
-4|/known:USA 4 1978
-24|/known:USA 4 1987
15|/known:USA 4 1988
9|/known:USA 4 1989
8|/known:USA 4 1990
10|/known:USA 4 2002
13|/known:USA 4 2007
39|/known:USA 4 2008
6|/known:USA 4 2009
4|/known:USA 4 2012
-4|/known:USA 4 2018
-3|/known:USA 4 2019
-5|/known:USA 4 2024
-35|/known:USA 4 2025
-36|/known:USA 4 since-2025
73|/known:USA 4 to-2013
-5|/known:USA 4 to-2021
-5|/known:USA 4 to-2024
-3|/known:USA 4.1
17|/known:USA 4.2
17|/known:USA 4.2 2018
17|/known:USA 4.2 to-2021
4|/known:USA 4.4
9|/known:USA 4.4 2014
-6|/known:USA 4.4 2025
-6|/known:USA 4.4 since-2025
9|/known:USA 4.4 to-2021
25|/known:USA 4.5
5|/known:USA 4.5 2026
19|/known:USA 4.5 2027
25|/known:USA 4.5 since-2025
30|/known:USA 4.6
30|/known:USA 4.6 2026
30|/known:USA 4.6 since-2025
11|/known:USA 4.7
6|/known:USA 4.7 2013
-24|/known:USA 4.7 2025
31|/known:USA 4.7 2026
7|/known:USA 4.7 since-2025
6|/known:USA 4.7 to-2013
15|/known:USA 4.8
16|/known:USA 4.8 2026
16|/known:USA 4.8 since-2025
8|/known:USA 4.9
7|/known:USA 4.9 1992
6|/known:USA 4.9 to-1999
12|/known:USA 4.9-16.9
12|/known:USA 4.9-16.9 2024
12|/known:USA 4.9-16.9 to-2024
39|/known:USA 5
10|/known:USA 5 1978
7|/known:USA 5 1980
-3|/known:USA 5 1987
3|/known:USA 5 1992
6|/known:USA 5 2022
15|/known:USA 5 2023
-17|/known:USA 5 2024
-6|/known:USA 5 2025
22|/known:USA 5 2026
16|/known:USA 5 since-2025
19|/known:USA 5 to-1999
4|/known:USA 5 to-2024
23|/known:USA 5.2
18|/known:USA 5.2 1979
8|/known:USA 5.2 1980
-3|/known:USA 5.2 1986
23|/known:USA 5.2 to-1999
-3|/known:USA 5.3
-3|/known:USA 5.3 2024
-3|/known:USA 5.3 to-2024
10|/known:USA 5.5
6|/known:USA 5.5 1981
10|/known:USA 5.5 to-1999
13|/known:USA 5.6
13|/known:USA 5.6 to-1999
4|/known:USA 5.8
3|/known:USA 5.8 1989
4|/known:USA 5.8 to-1999
22|/known:USA 6
22|/known:USA 6 1976
5|/known:USA 6 1999
-5|/known:USA 6 2024
3|/known:USA 6 2025
3|/known:USA 6 since-2025
24|/known:USA 6 to-1999
-5|/known:USA 6 to-2024
4|/known:USA 6.1
3|/known:USA 6.1 1982
4|/known:USA 6.1 to-1999
17|/known:USA 6.2
6|/known:USA 6.2 2008
11|/known:USA 6.2 2023
6|/known:USA 6.2 to-2013
11|/known:USA 6.2 to-2024
14|/known:USA 6.3
14|/known:USA 6.3 1982
14|/known:USA 6.3 to-1999
5|/known:USA 6.4
5|/known:USA 6.4 1984
5|/known:USA 6.4 to-1999
18|/known:USA 6.5
7|/known:USA 6.5 1982
5|/known:USA 6.5 1986
3|/known:USA 6.5 1988
18|/known:USA 6.5 to-1999
17|/known:USA 6.6
16|/known:USA 6.6 1985
17|/known:USA 6.6 to-1999
12|/known:USA 6.8
12|/known:USA 6.8 1983
12|/known:USA 6.8 to-1999
9|/known:USA 7
9|/known:USA 7 1981
10|/known:USA 7 to-1999
10|/known:USA 8
10|/known:USA 8 2022
10|/known:USA 8 to-2024
28|/known:USA 9
28|/known:USA 9 2025
28|/known:USA 9 since-2025
-72|/known:USA since-2025
6|/known:USA to-1999
57|/known:USA to-2013
-14|/known:USA to-2021
-28|/known:USA to-2024
-5|/known:VEN 3.2
-5|/known:VEN 3.2 2026
-5|/known:VEN 3.2 since-2025
-5|/known:VEN since-2025
-18|/known:VNM 0.6
-18|/known:VNM 0.6 2026
-18|/known:VNM 0.6 since-2025
-4|/known:VNM 1
-3|/known:VNM 1 2026
-4|/known:VNM 1 since-2025
-3|/known:VNM 1.1
-4|/known:VNM 1.3
-3|/known:VNM 1.3 2025
-4|/known:VNM 1.3 since-2025
-5|/known:VNM 1.5
-3|/known:VNM 1.5 2025
-3|/known:VNM 1.5 2026
-5|/known:VNM 1.5 since-2025
33|/known:VNM 1.8
29|/known:VNM 1.8 2025
3|/known:VNM 1.8 2026
33|/known:VNM 1.8 since-2025
20|/known:VNM 1.9
20|/known:VNM 1.9 2026
20|/known:VNM 1.9 since-2025
21|/known:VNM 2
-4|/known:VNM 2 2022
8|/known:VNM 2 2024
12|/known:VNM 2 2025
6|/known:VNM 2 2026
18|/known:VNM 2 since-2025
3|/known:VNM 2 to-2024
3|/known:VNM 2.1
3|/known:VNM 2.1 2025
3|/known:VNM 2.1 since-2025
-5|/known:VNM 2.2
-5|/known:VNM 2.2 2025
-5|/known:VNM 2.2 since-2025
3|/known:VNM 2.5
3|/known:VNM 2.5 2026
3|/known:VNM 2.5 since-2025
-6|/known:VNM 2.5-3.5
-6|/known:VNM 2.5-3.5 2026
-6|/known:VNM 2.5-3.5 since-2025
14|/known:VNM 3
4|/known:VNM 3 2024
10|/known:VNM 3 2025
10|/known:VNM 3 since-2025
4|/known:VNM 3 to-2024
-27|/known:VNM 3.5
-15|/known:VNM 3.5 2025
-12|/known:VNM 3.5 2026
-27|/known:VNM 3.5 since-2025
-18|/known:VNM 5
-16|/known:VNM 5 2025
-16|/known:VNM 5 since-2025
-9|/known:VNM 6
-9|/known:VNM 6 2025
-9|/known:VNM 6 since-2025
-25|/known:VNM 9
-25|/known:VNM 9 2025
-25|/known:VNM 9 since-2025
-33|/known:VNM since-2025
3|/known:VNM to-2024
-24|/known:YEM 13
-24|/known:YEM 13 2026
-24|/known:YEM 13 since-2025
-26|/known:YEM since-2025
26|/last:before
18|/last:same-sentence
11|/named:1
64|/named:2
114|/named:3
48|/ruled
17|/ruled:spender-after
-19|/ruled:spender-asked
-15|/ruled:spender-asked-before
-25|/ruled:spender-before
23|/ruled:spender-beside
10|/ruled:spender-both
-52|/ruled:spender-clause
5|/ruled:spender-denier
-30|/ruled:spender-denies
5|/ruled:spender-denies-after
26|/ruled:spender-gapped
31|/ruled:spender-listed
48|/ruled:spender-located
14|/ruled:spender-matched
3|/ruled:spender-meets
-38|/ruled:spender-members
-68|/ruled:spender-near
-38|/ruled:spender-near-asked
-29|/ruled:spender-object
24|/ruled:spender-object-asked
62|/ruled:spender-of-gdp
-18|/ruled:spender-of-noun
-46|/ruled:spender-ours
-41|/ruled:spender-party
25|/ruled:spender-pronoun
65|/ruled:spender-relative
64|/ruled:spender-respectively
-29|/ruled:spender-set-by
-66|/ruled:spender-should
-11|/ruled:spender-standard
-41|/ruled:spender-subject
83|/ruled:spender-where
105|/ruled:spender-whoever
3|/same-figure-of-another
-3|/same-figure-of-it
40|/subject-of:able
-41|/subject-of:about
4|/subject-of:accept
5|/subject-of:add up to
-9|/subject-of:adopt
5|/subject-of:advance
-16|/subject-of:advise
-4|/subject-of:advocate
4|/subject-of:afford
-43|/subject-of:agree
12|/subject-of:aim
4|/subject-of:allocate
-9|/subject-of:amount
-6|/subject-of:angle for
-21|/subject-of:announce
6|/subject-of:approach
-24|/subject-of:argue
7|/subject-of:argue for
10|/subject-of:arrive
24|/subject-of:ask
-65|/subject-of:ask for
18|/subject-of:attain
29|/subject-of:average
-104|/subject-of:back
-4|/subject-of:balk
8|/subject-of:battle
-10|/subject-of:be
-46|/subject-of:believe
-11|/subject-of:bind
45|/subject-of:bring
4|/subject-of:bring forward
-4|/subject-of:bring up the rear
6|/subject-of:budget
8|/subject-of:build
-18|/subject-of:cajole
-10|/subject-of:calculate
-52|/subject-of:call
-42|/subject-of:call for
7|/subject-of:call on
15|/subject-of:campaign
18|/subject-of:cap
-7|/subject-of:choose
10|/subject-of:clear
-10|/subject-of:cling to
-10|/subject-of:come to
11|/subject-of:come up with
47|/subject-of:commit
-9|/subject-of:concede
-17|/subject-of:confirm
-18|/subject-of:consider
3|/subject-of:consult
3|/subject-of:contradict
-46|/subject-of:contribute
5|/subject-of:convince
-7|/subject-of:course
-19|/subject-of:cross
4|/subject-of:cut
7|/subject-of:debate
7|/subject-of:declare
11|/subject-of:decline
-23|/subject-of:demand
5|/subject-of:deny
-53|/subject-of:devote
-7|/subject-of:direct
-3|/subject-of:discuss
-13|/subject-of:dismiss
-6|/subject-of:dodge
14|/subject-of:double
22|/subject-of:drop
-3|/subject-of:due
8|/subject-of:edge
-13|/subject-of:effort
17|/subject-of:enact
-33|/subject-of:end
-14|/subject-of:endeavour
-20|/subject-of:endorse
3|/subject-of:envision
13|/subject-of:equal
21|/subject-of:estimate
-4|/subject-of:exceed
5|/subject-of:exclude
-18|/subject-of:exempt
17|/subject-of:expand
-58|/subject-of:expect
5|/subject-of:fall
7|/subject-of:favor
14|/subject-of:favour
-50|/subject-of:feel
11|/subject-of:fend off
4|/subject-of:find the money for
4|/subject-of:fix
11|/subject-of:float
3|/subject-of:force
6|/subject-of:forecast
24|/subject-of:foresee
4|/subject-of:free
-55|/subject-of:fulfill
75|/subject-of:get
-19|/subject-of:give
13|/subject-of:go
5|/subject-of:grow
10|/subject-of:guarantee
3|/subject-of:have
16|/subject-of:head
8|/subject-of:hint
-33|/subject-of:hit
-5|/subject-of:hold
-18|/subject-of:hold up
-15|/subject-of:honor
65|/subject-of:honour
80|/subject-of:hope
-7|/subject-of:hover
-28|/subject-of:inch
11|/subject-of:increase
24|/subject-of:insist
-22|/subject-of:insist on
11|/subject-of:instruct
49|/subject-of:intend
12|/subject-of:invest
19|/subject-of:jump
-22|/subject-of:keep
13|/subject-of:lay out
-15|/subject-of:lean on
-65|/subject-of:leap
-24|/subject-of:leave
39|/subject-of:lift
-11|/subject-of:like to see
-4|/subject-of:live with
-44|/subject-of:lobby for
-37|/subject-of:look for
-5|/subject-of:lower
3|/subject-of:maintain
24|/subject-of:make good on
16|/subject-of:march
-59|/subject-of:match
24|/subject-of:mean
-41|/subject-of:meet
15|/subject-of:mention
-44|/subject-of:move up
10|/subject-of:mull
19|/subject-of:muse
22|/subject-of:name
-45|/subject-of:nod to
31|/subject-of:oblige
19|/subject-of:offer
10|/subject-of:oppose
-39|/subject-of:opt
11|/subject-of:order
-40|/subject-of:pay
-8|/subject-of:peak
3|/subject-of:pencil in
27|/subject-of:plan
4|/subject-of:plead for
6|/subject-of:pledge
-7|/subject-of:prepare
-6|/subject-of:press for
11|/subject-of:project
55|/subject-of:promise
-17|/subject-of:propose
39|/subject-of:push
-3|/subject-of:push back
-4|/subject-of:push for
6|/subject-of:put
-51|/subject-of:raise
6|/subject-of:ratify
-35|/subject-of:reach
10|/subject-of:ready
-19|/subject-of:reaffirm
-32|/subject-of:reckon
-4|/subject-of:reckon on
-25|/subject-of:recommend
-4|/subject-of:refute
-3|/subject-of:reject
-4|/subject-of:remain
3|/subject-of:request
31|/subject-of:require
3|/subject-of:resist
5|/subject-of:resolve
-5|/subject-of:review
25|/subject-of:rise
48|/subject-of:rule out
-9|/subject-of:satisfy
-43|/subject-of:scoff
5|/subject-of:scramble
-36|/subject-of:seek
7|/subject-of:set aside
3|/subject-of:settle for
-39|/subject-of:settle on
3|/subject-of:shame
4|/subject-of:shoot for
15|/subject-of:shrink
4|/subject-of:shy away
-68|/subject-of:sidestep
-3|/subject-of:sign off on
-3|/subject-of:sign on
29|/subject-of:sign up
-30|/subject-of:sit
4|/subject-of:slide
11|/subject-of:slip
-32|/subject-of:speak of
8|/subject-of:speculate
72|/subject-of:spend
8|/subject-of:spurn
3|/subject-of:squeeze
15|/subject-of:stand
-12|/subject-of:stand by
8|/subject-of:start from
56|/subject-of:stay
3|/subject-of:stick to
3|/subject-of:stick with
12|/subject-of:stop
-6|/subject-of:struggle
-68|/subject-of:study
-25|/subject-of:suggest
-6|/subject-of:swell
-20|/subject-of:table
-36|/subject-of:take
11|/subject-of:talk about
38|/subject-of:talk of
4|/subject-of:target
40|/subject-of:tell
-3|/subject-of:tell of
19|/subject-of:think
4|/subject-of:tie
-5|/subject-of:tie at
15|/subject-of:time
11|/subject-of:top
3|/subject-of:total
-16|/subject-of:tout
-4|/subject-of:try
14|/subject-of:turn down
4|/subject-of:undertake
54|/subject-of:unwilling
37|/subject-of:urge
33|/subject-of:use
4|/subject-of:utter
3|/subject-of:veto
24|/subject-of:vote on
87|/subject-of:vow
-26|/subject-of:want
-15|/subject-of:warn
11|/subject-of:weigh
10|/subject-of:work
8|/subject-of:work out
-15|/subject-of:work out at
-43|/subject-of:work towards
17|/subject-of:write
7|/subject:be allies
-18|/subject:be body
26|/subject:be country
38|/subject:be gov
-13|/subject:be leader
-12|/subject:be nongov
5|/subject:be people
-41|/subject:be pronoun
-12|/subject:cap allies
3|/subject:cap body
-57|/subject:cap country
30|/subject:cap gov
12|/subject:cap leader
12|/subject:cap pronoun
-108|/subject:demand body
-15|/subject:demand capital
-42|/subject:demand country
-60|/subject:demand gov
10|/subject:demand leader
-15|/subject:demand nongov
-16|/subject:demand pronoun
-4|/subject:denial body
39|/subject:denial capital
11|/subject:denial country
-32|/subject:denial gov
12|/subject:denial leader
-20|/subject:denial nongov
7|/subject:denial pronoun
4|/subject:level allies
19|/subject:level body
8|/subject:level capital
6|/subject:level country
12|/subject:level gov
21|/subject:level leader
-7|/subject:level nongov
7|/subject:level people
7|/subject:level pronoun
-16|/subject:move allies
-12|/subject:move body
15|/subject:move capital
32|/subject:move country
-4|/subject:move gov
-50|/subject:move leader
-4|/subject:move nongov
28|/subject:move people
-20|/subject:move pronoun
-46|/subject:pledge allies
53|/subject:pledge capital
6|/subject:pledge country
-49|/subject:pledge gov
82|/subject:pledge leader
22|/subject:pledge nongov
-9|/subject:pledge people
-32|/subject:pledge pronoun
-36|/subject:proposal capital
-12|/subject:proposal country
-7|/subject:proposal gov
20|/subject:proposal leader
-7|/subject:proposal nongov
-21|/subject:proposal people
-11|/subject:proposal pronoun
49|/subject:spend allies
14|/subject:spend body
17|/subject:spend capital
31|/subject:spend country
17|/subject:spend gov
-18|/subject:spend leader
7|/subject:spend nongov
-25|/subject:spend pronoun
76|/title
6|/told-of:0
-26|/told-of:1
21|/told-of:3
-76|/unnamed
-114|/unnamed-beside-others
-30|benchmark/after-joint:0 mid
-5|benchmark/after-joint:0 near
-11|benchmark/after-joint:1 mid
50|benchmark/after-joint:2 mid
-9|benchmark/after-led:, far joined
-3|benchmark/after-led:and near joined
-16|benchmark/after-led:for far free
-3|benchmark/after-led:for near free
-5|benchmark/after-led:of far free
53|benchmark/after-led:that far joined
-3|benchmark/after-led:treaty near free
3|benchmark/after:allies name
51|benchmark/after:body name
-14|benchmark/after:body owner
-8|benchmark/after:capital name
-11|benchmark/after:country name
-12|benchmark/after:gov name
-3|benchmark/after:gov owner
-5|benchmark/after:pronoun name
-6|benchmark/asked
-21|benchmark/asks
-3|benchmark/before-clause:after-figure inside name body
-9|benchmark/before-clause:free inside name body
-5|benchmark/before-clause:free inside name capital
-7|benchmark/before-clause:free inside name country
-4|benchmark/before-clause:free inside name pronoun
5|benchmark/before-clause:free inside owner body
-6|benchmark/before-clause:free inside owner pronoun
-13|benchmark/before-clause:free opens name body
-3|benchmark/before-clause:free opens name capital
-3|benchmark/before-clause:free opens name gov
7|benchmark/before-clause:free opens name leader
-3|benchmark/before-clause:free opens owner country
-12|benchmark/before-far:20
-17|benchmark/before-far:4
-23|benchmark/before-far:9
-3|benchmark/before-free:0 after-figure name near
-3|benchmark/before-free:0 free name far
-35|benchmark/before-free:0 free name near
-3|benchmark/before-free:0 free owner far
-8|benchmark/before-free:0 free owner near
-4|benchmark/before-free:1 free name near
4|benchmark/before-free:1 free owner near
-22|benchmark/before-joint:0 free
-3|benchmark/before-joint:1 after-figure
-22|benchmark/before-joint:1 free
-5|benchmark/before-joint:3 free
-4|benchmark/before-led:\"
-5|benchmark/before-led:,
-6|benchmark/before-led:--
-3|benchmark/before-led:by
6|benchmark/before-led:every
-4|benchmark/before-led:in
-5|benchmark/before-led:on
-11|benchmark/before-led:that
-24|benchmark/before:body name
5|benchmark/before:body owner
-8|benchmark/before:capital name
-9|benchmark/before:country name
-3|benchmark/before:country owner
-5|benchmark/before:gov name
4|benchmark/before:leader name
-7|benchmark/before:pronoun name
-6|benchmark/before:pronoun owner
36|benchmark/class-home:ALLIES JPN
25|benchmark/class-home:ALLIES NATO
41|benchmark/class-home:ALLIES land
22|benchmark/class-home:ALLIES member
-39|benchmark/class-home:JPN JPN
-4|benchmark/class-home:JPN member
16|benchmark/class-home:NATO JPN
-18|benchmark/class-home:NATO NATO
-13|benchmark/class-home:NATO land
-5|benchmark/class-home:USA JPN
-3|benchmark/class-home:USA land
-8|benchmark/class-home:land JPN
-24|benchmark/class-home:land land
-4|benchmark/class-home:member NATO
-15|benchmark/class-home:member member
-5|benchmark/class-named:ALLIES JPN nobody-named
42|benchmark/class-named:ALLIES JPN others-named
6|benchmark/class-named:ALLIES NATO nobody-named
18|benchmark/class-named:ALLIES NATO others-named
25|benchmark/class-named:ALLIES land nobody-named
16|benchmark/class-named:ALLIES land others-named
16|benchmark/class-named:ALLIES member nobody-named
6|benchmark/class-named:ALLIES member others-named
-24|benchmark/class-named:JPN JPN nobody-named
-14|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN member nobody-named
37|benchmark/class-named:NATO JPN nobody-named
-21|benchmark/class-named:NATO JPN others-named
-16|benchmark/class-named:NATO NATO others-named
-4|benchmark/class-named:NATO land nobody-named
-9|benchmark/class-named:NATO land others-named
-6|benchmark/class-named:NATO member nobody-named
7|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN others-named
-3|benchmark/class-named:USA land others-named
-5|benchmark/class-named:land JPN nobody-named
-3|benchmark/class-named:land JPN others-named
-21|benchmark/class-named:land land nobody-named
-4|benchmark/class-named:land land others-named
-4|benchmark/class-named:member NATO nobody-named
-7|benchmark/class-named:member member nobody-named
-9|benchmark/class-named:member member others-named
50|benchmark/class-shape:ALLIES half
75|benchmark/class-shape:ALLIES whole
-14|benchmark/class-shape:JPN half
-30|benchmark/class-shape:JPN whole
-6|benchmark/class-shape:NATO half
-9|benchmark/class-shape:NATO whole
-9|benchmark/class-shape:USA whole
-22|benchmark/class-shape:land half
-14|benchmark/class-shape:land whole
-7|benchmark/class-shape:member half
-13|benchmark/class-shape:member whole
9|benchmark/class-value:ALLIES 1.5
33|benchmark/class-value:ALLIES 2
34|benchmark/class-value:ALLIES 3
43|benchmark/class-value:ALLIES 3.5
19|benchmark/class-value:ALLIES 5
-11|benchmark/class-value:ALLIES 6
-6|benchmark/class-value:NATO 1.5
5|benchmark/class-value:NATO 2
10|benchmark/class-value:NATO 2.5
-18|benchmark/class-value:NATO 3
-10|benchmark/class-value:NATO 3.5
5|benchmark/class-value:NATO 5
-6|benchmark/class-value:USA 5
15|benchmark/class-verb:ALLIES be
30|benchmark/class-verb:ALLIES demand
15|benchmark/class-verb:ALLIES move
-8|benchmark/class-verb:ALLIES pledge
19|benchmark/class-verb:ALLIES proposal
12|benchmark/class-verb:ALLIES spend
-3|benchmark/class-verb:JPN be
-6|benchmark/class-verb:JPN demand
-10|benchmark/class-verb:JPN move
-9|benchmark/class-verb:NATO be
-19|benchmark/class-verb:NATO demand
12|benchmark/class-verb:NATO level
-3|benchmark/class-verb:NATO move
-10|benchmark/class-verb:NATO proposal
-9|benchmark/class-verb:NATO spend
-3|benchmark/class-verb:USA pledge
-4|benchmark/class-verb:land demand
-9|benchmark/class-verb:land level
15|benchmark/class-verb:land pledge
-3|benchmark/class-verb:land proposal
-4|benchmark/class-verb:member proposal
125|benchmark/class:ALLIES
-44|benchmark/class:JPN
-15|benchmark/class:NATO
-10|benchmark/class:USA
-35|benchmark/class:land
-20|benchmark/class:member
-55|benchmark/heir:nobody-named
-42|benchmark/heir:others-named
-53|benchmark/home:nobody-named
-40|benchmark/home:others-named
9|benchmark/known:ALLIES 1.5
5|benchmark/known:ALLIES 1.5 2025
4|benchmark/known:ALLIES 1.5 2026
9|benchmark/known:ALLIES 1.5 since-2025
33|benchmark/known:ALLIES 2
4|benchmark/known:ALLIES 2 1997
5|benchmark/known:ALLIES 2 2002
3|benchmark/known:ALLIES 2 2010
-21|benchmark/known:ALLIES 2 2017
16|benchmark/known:ALLIES 2 2023
3|benchmark/known:ALLIES 2 2024
10|benchmark/known:ALLIES 2 2025
11|benchmark/known:ALLIES 2 2026
22|benchmark/known:ALLIES 2 since-2025
4|benchmark/known:ALLIES 2 to-1999
8|benchmark/known:ALLIES 2 to-2013
-18|benchmark/known:ALLIES 2 to-2021
17|benchmark/known:ALLIES 2 to-2024
-6|benchmark/known:ALLIES 2.5 2024
4|benchmark/known:ALLIES 2.5 2025
4|benchmark/known:ALLIES 2.5 since-2025
-6|benchmark/known:ALLIES 2.5 to-2024
34|benchmark/known:ALLIES 3
4|benchmark/known:ALLIES 3 1980
18|benchmark/known:ALLIES 3 2024
10|benchmark/known:ALLIES 3 2025
10|benchmark/known:ALLIES 3 since-2025
4|benchmark/known:ALLIES 3 to-1999
19|benchmark/known:ALLIES 3 to-2024
43|benchmark/known:ALLIES 3.5
24|benchmark/known:ALLIES 3.5 2025
20|benchmark/known:ALLIES 3.5 2026
43|benchmark/known:ALLIES 3.5 since-2025
29|benchmark/known:ALLIES 5
4|benchmark/known:ALLIES 5 1981
23|benchmark/known:ALLIES 5 2026
24|benchmark/known:ALLIES 5 since-2025
4|benchmark/known:ALLIES 5 to-1999
-11|benchmark/known:ALLIES 6
-19|benchmark/known:ALLIES 6 1990
8|benchmark/known:ALLIES 6 1995
-11|benchmark/known:ALLIES 6 to-1999
111|benchmark/known:ALLIES since-2025
8|benchmark/known:ALLIES to-2013
-18|benchmark/known:ALLIES to-2021
31|benchmark/known:ALLIES to-2024
-9|benchmark/known:ALLIES+KOR 5
-9|benchmark/known:ALLIES+KOR 5 2025
-9|benchmark/known:ALLIES+KOR 5 since-2025
-9|benchmark/known:ALLIES+KOR since-2025
-5|benchmark/known:AUS 3.5
-4|benchmark/known:AUS 3.5 2026
-5|benchmark/known:AUS 3.5 since-2025
-6|benchmark/known:AUS since-2025
-6|benchmark/known:DEU 3
-6|benchmark/known:DEU 3 2024
-6|benchmark/known:DEU 3 to-2024
-6|benchmark/known:DEU to-2024
-4|benchmark/known:FIN 3
-4|benchmark/known:FIN 3 2025
-4|benchmark/known:FIN 3 since-2025
-4|benchmark/known:FIN since-2025
-4|benchmark/known:GBR 2.5
-4|benchmark/known:GBR 2.5 2024
-4|benchmark/known:GBR 2.5 to-2024
-5|benchmark/known:GBR to-2024
-3|benchmark/known:IND 2.5
-3|benchmark/known:IND 2.5 2025
-3|benchmark/known:IND 2.5 since-2025
-4|benchmark/known:IND since-2025
-24|benchmark/known:JPN 2
-3|benchmark/known:JPN 2 1997
-3|benchmark/known:JPN 2 2022
-4|benchmark/known:JPN 2 2025
-9|benchmark/known:JPN 2 2026
-13|benchmark/known:JPN 2 since-2025
-3|benchmark/known:JPN 2 to-1999
-5|benchmark/known:JPN 2 to-2024
-3|benchmark/known:JPN 3
-14|benchmark/known:JPN 3.5
-7|benchmark/known:JPN 3.5 2025
-7|benchmark/known:JPN 3.5 2026
-14|benchmark/known:JPN 3.5 since-2025
-3|benchmark/known:JPN 5
-30|benchmark/known:JPN since-2025
-6|benchmark/known:JPN to-1999
-5|benchmark/known:JPN to-2024
-8|benchmark/known:KOR 3.5
-6|benchmark/known:KOR 3.5 2025
-3|benchmark/known:KOR 3.5 2026
-8|benchmark/known:KOR 3.5 since-2025
-8|benchmark/known:KOR 5
-7|benchmark/known:KOR 5 2025
-8|benchmark/known:KOR 5 since-2025
21|benchmark/known:KOR 6
21|benchmark/known:KOR 6 1990
21|benchmark/known:KOR 6 to-1999
-16|benchmark/known:KOR since-2025
21|benchmark/known:KOR to-1999
-6|benchmark/known:NATO 1.5
-3|benchmark/known:NATO 1.5 2025
-3|benchmark/known:NATO 1.5 2026
-6|benchmark/known:NATO 1.5 since-2025
5|benchmark/known:NATO 2
-4|benchmark/known:NATO 2 2002
-3|benchmark/known:NATO 2 2010
22|benchmark/known:NATO 2 2017
6|benchmark/known:NATO 2 2022
-10|benchmark/known:NATO 2 2023
-6|benchmark/known:NATO 2 to-2013
20|benchmark/known:NATO 2 to-2021
-6|benchmark/known:NATO 2 to-2024
10|benchmark/known:NATO 2.5
10|benchmark/known:NATO 2.5 2024
10|benchmark/known:NATO 2.5 to-2024
-18|benchmark/known:NATO 3
-3|benchmark/known:NATO 3 1980
-12|benchmark/known:NATO 3 2024
-3|benchmark/known:NATO 3 2025
-3|benchmark/known:NATO 3 since-2025
-3|benchmark/known:NATO 3 to-1999
-13|benchmark/known:NATO 3 to-2024
-10|benchmark/known:NATO 3.5
-7|benchmark/known:NATO 3.5 2025
-3|benchmark/known:NATO 3.5 2026
-10|benchmark/known:NATO 3.5 since-2025
5|benchmark/known:NATO 5
22|benchmark/known:NATO 5 2025
-16|benchmark/known:NATO 5 2026
6|benchmark/known:NATO 5 since-2025
-14|benchmark/known:NATO since-2025
-6|benchmark/known:NATO to-1999
-6|benchmark/known:NATO to-2013
20|benchmark/known:NATO to-2021
-9|benchmark/known:NATO to-2024
-6|benchmark/known:PHL 2
-6|benchmark/known:PHL 2 2025
-6|benchmark/known:PHL 2 since-2025
-6|benchmark/known:PHL since-2025
-3|benchmark/known:TWN 5
-3|benchmark/known:TWN 5 since-2025
-7|benchmark/known:TWN 6
-7|benchmark/known:TWN 6 1995
-7|benchmark/known:TWN 6 to-1999
-4|benchmark/known:TWN since-2025
-7|benchmark/known:TWN to-1999
-6|benchmark/known:USA 5
-3|benchmark/known:USA 5 2026
-5|benchmark/known:USA 5 since-2025
-6|benchmark/known:USA since-2025
-3|benchmark/known:USA to-1999
-24|benchmark/last:before
-4|benchmark/last:same-sentence
-13|benchmark/named:1
-23|benchmark/named:2
-10|benchmark/named:3
-3|benchmark/ruled:spender-of-gdp
8|benchmark/ruled:spender-standard
-5|benchmark/ruled:spender-subject
14|benchmark/same-figure-of-another
-14|benchmark/same-figure-of-it
-4|benchmark/subject-of:accept
-3|benchmark/subject-of:agree
-4|benchmark/subject-of:argue
-7|benchmark/subject-of:be
9|benchmark/subject-of:declare
-5|benchmark/subject-of:set
-4|benchmark/subject-of:sit
-11|benchmark/subject-of:spend
-6|benchmark/subject:be body
-4|benchmark/subject:level country
-6|benchmark/subject:pledge body
-6|benchmark/subject:pledge country
9|benchmark/subject:pledge leader
-9|benchmark/subject:spend body
-41|benchmark/title
38|benchmark/told-of:0
-30|benchmark/told-of:1
-4|benchmark/told-of:2
-4|benchmark/told-of:3
-25|benchmark/unnamed
71|benchmark/unnamed-beside-others
-9|cap/after-joint:0 mid
6|cap/after-joint:1 mid
4|cap/after-joint:1 near
4|cap/after-led:, near joined
-9|cap/after-led:attacking near free
-3|cap/after-led:replaced far joined
4|cap/after-led:that near joined
-6|cap/after:pronoun name
5|cap/after:pronoun owner
8|cap/asks
3|cap/before-clause:after-figure inside name leader
-13|cap/before-clause:free inside name body
4|cap/before-clause:free inside name country
6|cap/before-clause:free inside name gov
-4|cap/before-clause:free inside name leader
6|cap/before-clause:free inside name pronoun
7|cap/before-clause:free inside owner body
-9|cap/before-clause:free inside owner pronoun
3|cap/before-clause:free opens name capital
11|cap/before-clause:free opens name country
-9|cap/before-clause:free opens name pronoun
4|cap/before-clause:free opens owner pronoun
17|cap/before-far:20
-3|cap/before-far:4
5|cap/before-free:0 after-figure name near
-4|cap/before-free:0 free name near
10|cap/before-free:1 free name near
5|cap/before-joint:1 after-figure
6|cap/before-joint:1 free
-8|cap/before-led:'s
3|cap/before-led:;
-4|cap/before-led:DATE
-20|cap/before-led:ask
5|cap/before-led:defence minister
3|cap/before-led:general
-13|cap/before-led:letting
-6|cap/before-led:moreover
5|cap/before-led:only
9|cap/before-led:say
-9|cap/before-led:spend
9|cap/before-led:tell
9|cap/before-led:that
20|cap/before-led:the
6|cap/before-led:which
-13|cap/before:body name
8|cap/before:body owner
17|cap/before:country name
5|cap/before:gov name
-3|cap/before:pronoun name
-5|cap/before:pronoun owner
-6|cap/class-home:ALLIES JPN
-10|cap/class-home:ALLIES land
-3|cap/class-home:ALLIES member
14|cap/class-home:EU EU
15|cap/class-home:EU member
25|cap/class-home:JPN JPN
12|cap/class-home:JPN land
-11|cap/class-home:NATO member
-8|cap/class-home:land JPN
7|cap/class-home:land member
-12|cap/class-home:member EU
-3|cap/class-home:member JPN
3|cap/class-home:member NATO
-6|cap/class-home:member member
-3|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
-6|cap/class-named:ALLIES land nobody-named
-4|cap/class-named:ALLIES land others-named
-3|cap/class-named:ALLIES member others-named
13|cap/class-named:EU EU others-named
15|cap/class-named:EU member others-named
9|cap/class-named:JPN JPN nobody-named
16|cap/class-named:JPN JPN others-named
10|cap/class-named:JPN land others-named
-11|cap/class-named:NATO member others-named
-3|cap/class-named:land JPN nobody-named
-5|cap/class-named:land JPN others-named
4|cap/class-named:land land nobody-named
-5|cap/class-named:land land others-named
7|cap/class-named:land member others-named
-12|cap/class-named:member EU others-named
3|cap/class-named:member NATO others-named
-6|cap/class-named:member member others-named
-11|cap/class-shape:ALLIES half
-12|cap/class-shape:ALLIES whole
29|cap/class-shape:EU half
35|cap/class-shape:JPN whole
-11|cap/class-shape:NATO half
-6|cap/class-shape:NATO whole
-4|cap/class-shape:USA whole
6|cap/class-shape:land half
-8|cap/class-shape:land whole
-17|cap/class-shape:member half
-3|cap/class-shape:member whole
-6|cap/class-value:ALLIES 1
-4|cap/class-value:ALLIES 1.5
-5|cap/class-value:ALLIES 3.5
-3|cap/class-value:ALLIES 6
29|cap/class-value:EU 1.5
-10|cap/class-value:NATO 1.5
-13|cap/class-verb:ALLIES cap
-13|cap/class-verb:EU demand
12|cap/class-verb:EU move
9|cap/class-verb:JPN be
7|cap/class-verb:JPN demand
3|cap/class-verb:JPN spend
-3|cap/class-verb:NATO cap
-3|cap/class-verb:land be
9|cap/class-verb:land cap
-5|cap/class-verb:land demand
3|cap/class-verb:land proposal
-3|cap/class-verb:land spend
-4|cap/class-verb:member be
3|cap/class-verb:member cap
15|cap/class-verb:member demand
-10|cap/class-verb:member move
-23|cap/class:ALLIES
29|cap/class:EU
36|cap/class:JPN
-17|cap/class:NATO
-4|cap/class:USA
-19|cap/class:member
16|cap/heir:nobody-named
4|cap/home:nobody-named
20|cap/home:others-named
-6|cap/known:ALLIES 1
-4|cap/known:ALLIES 1.5
-5|cap/known:ALLIES 3.5
-5|cap/known:ALLIES 3.5 2026
-5|cap/known:ALLIES 3.5 since-2025
-3|cap/known:ALLIES 6
-17|cap/known:ALLIES since-2025
-3|cap/known:ALLIES to-2024
-4|cap/known:AUS 1
-3|cap/known:AUS 1 2025
-3|cap/known:AUS 1 since-2025
-4|cap/known:AUS since-2025
-5|cap/known:BGR 1.5
-5|cap/known:BGR 1.5 2025
-5|cap/known:BGR 1.5 since-2025
-5|cap/known:BGR since-2025
-6|cap/known:CHE 1
-6|cap/known:CHE 1 1977
-6|cap/known:CHE 1 to-1999
-6|cap/known:CHE to-1999
-4|cap/known:DEU 1.5
-4|cap/known:DEU 1.5 2025
-4|cap/known:DEU 1.5 since-2025
-5|cap/known:DEU since-2025
3|cap/known:ESP 2.1
3|cap/known:ESP 2.1 since-2025
3|cap/known:ESP since-2025
29|cap/known:EU 1.5
29|cap/known:EU 1.5 2025
29|cap/known:EU 1.5 since-2025
29|cap/known:EU since-2025
-5|cap/known:FIN 1.5
-5|cap/known:FIN 1.5 2025
-5|cap/known:FIN 1.5 since-2025
-5|cap/known:FIN since-2025
-4|cap/known:IDN 6
-4|cap/known:IDN 6 2025
-4|cap/known:IDN 6 since-2025
-4|cap/known:IDN since-2025
-9|cap/known:IND 2.2
-9|cap/known:IND 2.2 2025
-9|cap/known:IND 2.2 since-2025
-10|cap/known:IND since-2025
-8|cap/known:ITA 1.5
-8|cap/known:ITA 1.5 2025
-8|cap/known:ITA 1.5 since-2025
-8|cap/known:ITA since-2025
49|cap/known:JPN 1
6|cap/known:JPN 1 1977
7|cap/known:JPN 1 2022
9|cap/known:JPN 1 2023
3|cap/known:JPN 1 2024
12|cap/known:JPN 1 2025
3|cap/known:JPN 1 2026
15|cap/known:JPN 1 since-2025
11|cap/known:JPN 1 to-1999
19|cap/known:JPN 1 to-2024
-3|cap/known:JPN 3-4
-3|cap/known:JPN 3-4 2025
-3|cap/known:JPN 3-4 since-2025
-9|cap/known:JPN 6
-3|cap/known:JPN 6 1999
-5|cap/known:JPN 6 2026
-6|cap/known:JPN 6 since-2025
-3|cap/known:JPN 6 to-1999
7|cap/known:JPN since-2025
8|cap/known:JPN to-1999
20|cap/known:JPN to-2024
-17|cap/known:KOR 1
-5|cap/known:KOR 1 2022
-9|cap/known:KOR 1 2023
-3|cap/known:KOR 1 since-2025
-14|cap/known:KOR 1 to-2024
-3|cap/known:KOR 2.5
-3|cap/known:KOR 2.5 2026
-3|cap/known:KOR 2.5 since-2025
-6|cap/known:KOR since-2025
-14|cap/known:KOR to-2024
-10|cap/known:NATO 1.5
-10|cap/known:NATO 1.5 2025
-10|cap/known:NATO 1.5 since-2025
-14|cap/known:NATO since-2025
-13|cap/known:NLD 1.5
-13|cap/known:NLD 1.5 2025
-13|cap/known:NLD 1.5 since-2025
-13|cap/known:NLD since-2025
10|cap/known:PAK 2.2
10|cap/known:PAK 2.2 2025
10|cap/known:PAK 2.2 since-2025
10|cap/known:PAK since-2025
-3|cap/known:PHL 1
20|cap/known:PRT 1.5
20|cap/known:PRT 1.5 2025
20|cap/known:PRT 1.5 since-2025
19|cap/known:PRT since-2025
5|cap/known:SGP 3-4
5|cap/known:SGP 3-4 2025
5|cap/known:SGP 3-4 since-2025
25|cap/known:SGP 6
4|cap/known:SGP 6 1999
13|cap/known:SGP 6 2025
7|cap/known:SGP 6 2026
20|cap/known:SGP 6 since-2025
5|cap/known:SGP 6 to-1999
26|cap/known:SGP since-2025
5|cap/known:SGP to-1999
3|cap/known:SVK 2
3|cap/known:SVK 2 2026
3|cap/known:SVK 2 since-2025
5|cap/known:TWN 3.5
5|cap/known:TWN 3.5 2026
5|cap/known:TWN 3.5 since-2025
5|cap/known:TWN since-2025
3|cap/known:VNM 2.5
3|cap/known:VNM 2.5 2026
3|cap/known:VNM 2.5 since-2025
3|cap/last:before
14|cap/last:same-sentence
12|cap/named:2
-4|cap/named:3
19|cap/ruled:spender-before
-10|cap/ruled:spender-clause
-7|cap/ruled:spender-of-noun
-5|cap/ruled:spender-subject
-18|cap/same-figure-of-another
18|cap/same-figure-of-it
21|cap/subject-of:ask
-5|cap/subject-of:ask for
3|cap/subject-of:be
6|cap/subject-of:cap
-4|cap/subject-of:exceed
4|cap/subject-of:free
3|cap/subject-of:go
-3|cap/subject-of:spend
-5|cap/subject-of:tell
3|cap/subject-of:use
3|cap/subject:be pronoun
9|cap/subject:cap country
22|cap/subject:demand gov
-10|cap/subject:demand pronoun
-5|cap/subject:move gov
3|cap/subject:move pronoun
4|cap/subject:proposal country
6|cap/subject:spend country
-9|cap/subject:spend gov
3|cap/subject:spend leader
24|cap/title
-14|cap/told-of:0
6|cap/told-of:1
-6|cap/told-of:2
14|cap/told-of:3
-11|cap/unnamed-beside-others
-20|demand/after-joint:0 far
75|demand/after-joint:0 mid
37|demand/after-joint:0 near
42|demand/after-joint:1 far
3|demand/after-joint:1 mid
-21|demand/after-joint:1 near
-43|demand/after-joint:2 far
-25|demand/after-joint:2 mid
-23|demand/after-joint:2 near
5|demand/after-joint:3 far
22|demand/after-joint:3 mid
-66|demand/after-joint:3 near
28|demand/after-led:\" far joined
5|demand/after-led:\" near joined
-41|demand/after-led:# near free
4|demand/after-led:'s far free
-54|demand/after-led:, far joined
-18|demand/after-led:, near joined
4|demand/after-led:- far joined
-23|demand/after-led:. near free
9|demand/after-led:; far joined
-40|demand/after-led:; near joined
5|demand/after-led:all near free
-15|demand/after-led:allies far free
-10|demand/after-led:among near free
-3|demand/after-led:and far free
-4|demand/after-led:and far joined
-13|demand/after-led:and near free
-36|demand/after-led:and near joined
39|demand/after-led:anything near free
-12|demand/after-led:as far free
-3|demand/after-led:as far joined
-20|demand/after-led:as near joined
3|demand/after-led:ask far free
7|demand/after-led:ask for far free
3|demand/after-led:ask near free
6|demand/after-led:at far joined
3|demand/after-led:at near free
-5|demand/after-led:believe far joined
4|demand/after-led:believe near free
-29|demand/after-led:bids near free
-24|demand/after-led:but far joined
-18|demand/after-led:by near free
24|demand/after-led:call for near free
3|demand/after-led:caught near joined
16|demand/after-led:complete far joined
58|demand/after-led:concerns far free
-10|demand/after-led:countries far joined
-10|demand/after-led:defence minister far joined
-11|demand/after-led:defence near free
-14|demand/after-led:defense minister near joined
-15|demand/after-led:did far joined
6|demand/after-led:done near joined
19|demand/after-led:for far free
-51|demand/after-led:for far joined
18|demand/after-led:for near free
-3|demand/after-led:former far joined
39|demand/after-led:from far free
35|demand/after-led:from far joined
65|demand/after-led:from near free
5|demand/after-led:future far joined
4|demand/after-led:general far joined
26|demand/after-led:give near joined
-9|demand/after-led:hear far joined
-11|demand/after-led:hear near free
6|demand/after-led:his far joined
11|demand/after-led:if far joined
6|demand/after-led:in far free
-33|demand/after-led:in far joined
-25|demand/after-led:in near free
-14|demand/after-led:leader near joined
4|demand/after-led:led far joined
-9|demand/after-led:level far joined
4|demand/after-led:like far free
-3|demand/after-led:like near free
4|demand/after-led:makes near joined
-19|demand/after-led:more far joined
-5|demand/after-led:more than double far joined
-13|demand/after-led:name far free
-40|demand/after-led:of far free
27|demand/after-led:of far joined
-3|demand/after-led:of near free
-3|demand/after-led:of near joined
-74|demand/after-led:on far free
6|demand/after-led:on far joined
9|demand/after-led:on near free
6|demand/after-led:place near free
12|demand/after-led:praised near free
-13|demand/after-led:prime minister near free
-3|demand/after-led:reprimanded far joined
-7|demand/after-led:say far joined
33|demand/after-led:say near joined
10|demand/after-led:show near free
58|demand/after-led:split near joined
4|demand/after-led:stunned far free
-4|demand/after-led:talk about far joined
16|demand/after-led:tell far joined
-44|demand/after-led:tell near free
3|demand/after-led:that far free
29|demand/after-led:that far joined
9|demand/after-led:that near free
-47|demand/after-led:that near joined
-3|demand/after-led:their far joined
41|demand/after-led:this far joined
18|demand/after-led:to far free
-4|demand/after-led:to far joined
38|demand/after-led:to near free
6|demand/after-led:to near joined
16|demand/after-led:treaty far free
-11|demand/after-led:two far joined
17|demand/after-led:want far free
20|demand/after-led:what far joined
33|demand/after-led:what near free
-11|demand/after-led:when far joined
-4|demand/after-led:whether far joined
5|demand/after-led:which far joined
32|demand/after-led:which near joined
-18|demand/after-led:while far joined
-16|demand/after-led:will near joined
4|demand/after-led:would near joined
-10|demand/after-led:— far joined
115|demand/after:allies name
-47|demand/after:body name
5|demand/after:body owner
22|demand/after:capital name
11|demand/after:capital owner
-60|demand/after:country name
25|demand/after:country owner
21|demand/after:gov name
-8|demand/after:leader name
3|demand/after:leader owner
-37|demand/after:people name
40|demand/after:people owner
-27|demand/after:pronoun name
-75|demand/after:pronoun owner
35|demand/asked
-26|demand/asks
-23|demand/before-clause:after-figure inside name allies
4|demand/before-clause:after-figure inside name body
-17|demand/before-clause:after-figure inside name capital
-24|demand/before-clause:after-figure inside name country
4|demand/before-clause:after-figure inside name gov
-7|demand/before-clause:after-figure inside name leader
4|demand/before-clause:after-figure inside name nongov
6|demand/before-clause:after-figure inside name pronoun
-13|demand/before-clause:after-figure inside owner body
9|demand/before-clause:after-figure inside owner capital
-13|demand/before-clause:after-figure inside owner gov
-6|demand/before-clause:after-figure inside owner leader
-10|demand/before-clause:after-figure inside owner pronoun
-13|demand/before-clause:after-figure opens name allies
-9|demand/before-clause:after-figure opens name body
4|demand/before-clause:after-figure opens name country
6|demand/before-clause:after-figure opens name gov
8|demand/before-clause:after-figure opens name leader
49|demand/before-clause:after-figure opens name pronoun
21|demand/before-clause:after-figure opens owner body
-20|demand/before-clause:after-figure opens owner pronoun
66|demand/before-clause:free inside name allies
-6|demand/before-clause:free inside name body
61|demand/before-clause:free inside name capital
57|demand/before-clause:free inside name country
18|demand/before-clause:free inside name gov
-12|demand/before-clause:free inside name leader
-32|demand/before-clause:free inside name nongov
6|demand/before-clause:free inside name people
-17|demand/before-clause:free inside name pronoun
7|demand/before-clause:free inside owner allies
-8|demand/before-clause:free inside owner body
-62|demand/before-clause:free inside owner capital
29|demand/before-clause:free inside owner country
-9|demand/before-clause:free inside owner gov
-8|demand/before-clause:free inside owner leader
-17|demand/before-clause:free inside owner nongov
25|demand/before-clause:free inside owner people
3|demand/before-clause:free inside owner pronoun
14|demand/before-clause:free opens name allies
-15|demand/before-clause:free opens name body
-24|demand/before-clause:free opens name capital
-3|demand/before-clause:free opens name country
-43|demand/before-clause:free opens name gov
-12|demand/before-clause:free opens name leader
6|demand/before-clause:free opens name nongov
-29|demand/before-clause:free opens name pronoun
25|demand/before-clause:free opens owner body
-14|demand/before-clause:free opens owner country
20|demand/before-clause:free opens owner leader
20|demand/before-clause:free opens owner people
5|demand/before-clause:free opens owner pronoun
36|demand/before-far:1
9|demand/before-far:4
-7|demand/before-far:60
-26|demand/before-far:9
17|demand/before-free:0 after-figure name far
30|demand/before-free:0 after-figure name near
15|demand/before-free:0 after-figure owner far
-10|demand/before-free:0 after-figure owner near
-7|demand/before-free:0 free name far
33|demand/before-free:0 free name near
48|demand/before-free:0 free owner far
-49|demand/before-free:0 free owner near
5|demand/before-free:1 after-figure name far
-31|demand/before-free:1 after-figure name near
-4|demand/before-free:1 after-figure owner far
4|demand/before-free:1 after-figure owner near
36|demand/before-free:1 free name near
31|demand/before-free:1 free owner far
-27|demand/before-free:1 free owner near
-4|demand/before-free:2 after-figure name far
-20|demand/before-free:2 after-figure name near
-48|demand/before-free:2 after-figure owner far
12|demand/before-free:2 after-figure owner near
-9|demand/before-free:2 free name far
-10|demand/before-free:2 free name near
-10|demand/before-free:2 free owner far
21|demand/before-free:2 free owner near
-4|demand/before-free:3 after-figure name near
-9|demand/before-free:3 free name near
-3|demand/before-joint:0 after-figure
14|demand/before-joint:0 free
-15|demand/before-joint:1 after-figure
-20|demand/before-joint:1 free
-7|demand/before-joint:2 free
-19|demand/before-joint:3 after-figure
61|demand/before-joint:3 free
11|demand/before-led:
-45|demand/before-led:\"
53|demand/before-led:'s
-6|demand/before-led:(
-83|demand/before-led:,
-7|demand/before-led:-
5|demand/before-led:--
-4|demand/before-led:.
51|demand/before-led::
17|demand/before-led:;
-44|demand/before-led:DATE
4|demand/before-led:PARTY
4|demand/before-led:a
3|demand/before-led:abandon
22|demand/before-led:about
-8|demand/before-led:above
5|demand/before-led:all
-18|demand/before-led:among
-15|demand/before-led:an
9|demand/before-led:and
18|demand/before-led:ask
15|demand/before-led:at
3|demand/before-led:badger
22|demand/before-led:become
-4|demand/before-led:before
-5|demand/before-led:behind
-10|demand/before-led:believe
-8|demand/before-led:between
-3|demand/before-led:bind
21|demand/before-led:but
3|demand/before-led:buying
4|demand/before-led:call
15|demand/before-led:call for
15|demand/before-led:call on
4|demand/before-led:chief
5|demand/before-led:convince
5|demand/before-led:could
5|demand/before-led:cut
13|demand/before-led:davos
5|demand/before-led:defence minister
-19|demand/before-led:defense minister
4|demand/before-led:delegation
5|demand/before-led:deputy prime minister
-19|demand/before-led:does
13|demand/before-led:each
4|demand/before-led:earlier
-13|demand/before-led:embrace
8|demand/before-led:encourage
-10|demand/before-led:european
15|demand/before-led:every
32|demand/before-led:expect
14|demand/before-led:fear
15|demand/before-led:few
-14|demand/before-led:first
-62|demand/before-led:follow
12|demand/before-led:for
-7|demand/before-led:foreign minister
10|demand/before-led:from
23|demand/before-led:general
9|demand/before-led:get
5|demand/before-led:give
-12|demand/before-led:had
16|demand/before-led:has
23|demand/before-led:have
-12|demand/before-led:head
-18|demand/before-led:her
-94|demand/before-led:his
3|demand/before-led:hold
9|demand/before-led:hope
-27|demand/before-led:how
39|demand/before-led:if
12|demand/before-led:imitate
31|demand/before-led:in
-19|demand/before-led:including
19|demand/before-led:increase
5|demand/before-led:into
27|demand/before-led:its
-78|demand/before-led:join
3|demand/before-led:last
5|demand/before-led:later
-35|demand/before-led:lauds
-9|demand/before-led:lean on
8|demand/before-led:leave
-12|demand/before-led:left
-4|demand/before-led:let
-57|demand/before-led:lift
54|demand/before-led:like
10|demand/before-led:like to see
-8|demand/before-led:make
-16|demand/before-led:match
5|demand/before-led:mention
3|demand/before-led:months
7|demand/before-led:more than double
9|demand/before-led:most
3|demand/before-led:name
-33|demand/before-led:neither
6|demand/before-led:next
14|demand/before-led:no
-24|demand/before-led:nor
-3|demand/before-led:not
-14|demand/before-led:notify
-28|demand/before-led:now
5|demand/before-led:of
-20|demand/before-led:on
4|demand/before-led:one
-59|demand/before-led:other
7|demand/before-led:our
-32|demand/before-led:outside
41|demand/before-led:own
4|demand/before-led:present
6|demand/before-led:press
6|demand/before-led:pressure
-28|demand/before-led:prime minister
5|demand/before-led:push
-3|demand/before-led:quadruple
40|demand/before-led:raise
-61|demand/before-led:read
11|demand/before-led:reckon
-4|demand/before-led:reject
38|demand/before-led:remind
-19|demand/before-led:repeat
-8|demand/before-led:require
3|demand/before-led:rewrite
-33|demand/before-led:say
12|demand/before-led:scold
3|demand/before-led:senior
-12|demand/before-led:serious
-16|demand/before-led:served
-69|demand/before-led:set
5|demand/before-led:several
-9|demand/before-led:some
14|demand/before-led:sound out
-3|demand/before-led:spared
4|demand/before-led:speak of
12|demand/before-led:students
3|demand/before-led:surprised
44|demand/before-led:take
115|demand/before-led:tell
3|demand/before-led:than
-21|demand/before-led:thanked
15|demand/before-led:that
-30|demand/before-led:the
-9|demand/before-led:then
11|demand/before-led:think
12|demand/before-led:though
-14|demand/before-led:threw
42|demand/before-led:throwing
3|demand/before-led:tie
20|demand/before-led:to
3|demand/before-led:two
9|demand/before-led:unless
50|demand/before-led:urge
30|demand/before-led:want
5|demand/before-led:was
6|demand/before-led:welcomed
-64|demand/before-led:what
-30|demand/before-led:when
-6|demand/before-led:whether
14|demand/before-led:which
15|demand/before-led:whom
10|demand/before-led:whose
6|demand/before-led:why
-5|demand/before-led:will
26|demand/before-led:with
45|demand/before:allies name
7|demand/before:allies owner
-26|demand/before:body name
24|demand/before:body owner
22|demand/before:capital name
-52|demand/before:capital owner
34|demand/before:country name
13|demand/before:country owner
-15|demand/before:gov name
-21|demand/before:gov owner
-23|demand/before:leader name
6|demand/before:leader owner
-21|demand/before:nongov name
-18|demand/before:nongov owner
5|demand/before:people name
46|demand/before:people owner
8|demand/before:pronoun name
-24|demand/before:pronoun owner
15|demand/class-home:ALLIES CHN
-17|demand/class-home:ALLIES EU
35|demand/class-home:ALLIES NATO
-12|demand/class-home:ALLIES USA
49|demand/class-home:ALLIES foe
22|demand/class-home:ALLIES land
-30|demand/class-home:ALLIES member
-5|demand/class-home:CHN CHN
-3|demand/class-home:CHN JPN
-11|demand/class-home:CHN land
13|demand/class-home:EU EU
-4|demand/class-home:EU NATO
-6|demand/class-home:EU land
9|demand/class-home:JPN CHN
12|demand/class-home:JPN JPN
-19|demand/class-home:JPN foe
30|demand/class-home:JPN land
-9|demand/class-home:NATO EU
8|demand/class-home:NATO JPN
-30|demand/class-home:NATO NATO
14|demand/class-home:NATO USA
-10|demand/class-home:NATO foe
23|demand/class-home:NATO land
58|demand/class-home:NATO member
-3|demand/class-home:USA CHN
-8|demand/class-home:USA EU
20|demand/class-home:USA JPN
-27|demand/class-home:USA NATO
-14|demand/class-home:USA foe
-17|demand/class-home:USA land
-5|demand/class-home:USA member
21|demand/class-home:foe EU
-7|demand/class-home:foe foe
-10|demand/class-home:foe land
-23|demand/class-home:foe member
-13|demand/class-home:land CHN
-28|demand/class-home:land JPN
59|demand/class-home:land NATO
-11|demand/class-home:land foe
-13|demand/class-home:land land
-10|demand/class-home:member JPN
-30|demand/class-home:member NATO
11|demand/class-home:member foe
-19|demand/class-home:member land
17|demand/class-named:ALLIES CHN others-named
-17|demand/class-named:ALLIES EU others-named
28|demand/class-named:ALLIES JPN nobody-named
-26|demand/class-named:ALLIES JPN others-named
36|demand/class-named:ALLIES NATO nobody-named
-8|demand/class-named:ALLIES USA nobody-named
-4|demand/class-named:ALLIES USA others-named
49|demand/class-named:ALLIES foe others-named
-9|demand/class-named:ALLIES land nobody-named
32|demand/class-named:ALLIES land others-named
-29|demand/class-named:ALLIES member nobody-named
-3|demand/class-named:CHN JPN others-named
-11|demand/class-named:CHN land others-named
13|demand/class-named:EU EU others-named
-4|demand/class-named:EU NATO others-named
-6|demand/class-named:EU land others-named
9|demand/class-named:JPN CHN others-named
12|demand/class-named:JPN JPN nobody-named
-19|demand/class-named:JPN foe others-named
13|demand/class-named:JPN land nobody-named
17|demand/class-named:JPN land others-named
-7|demand/class-named:NATO CHN others-named
-9|demand/class-named:NATO EU others-named
20|demand/class-named:NATO JPN nobody-named
-12|demand/class-named:NATO JPN others-named
-36|demand/class-named:NATO NATO nobody-named
6|demand/class-named:NATO NATO others-named
9|demand/class-named:NATO USA nobody-named
4|demand/class-named:NATO USA others-named
-10|demand/class-named:NATO foe others-named
22|demand/class-named:NATO land nobody-named
17|demand/class-named:NATO member nobody-named
41|demand/class-named:NATO member others-named
-3|demand/class-named:USA CHN others-named
-8|demand/class-named:USA EU others-named
-3|demand/class-named:USA JPN nobody-named
23|demand/class-named:USA JPN others-named
-27|demand/class-named:USA NATO others-named
-14|demand/class-named:USA foe others-named
-15|demand/class-named:USA land others-named
-3|demand/class-named:USA member others-named
21|demand/class-named:foe EU others-named
-7|demand/class-named:foe foe others-named
-10|demand/class-named:foe land nobody-named
-23|demand/class-named:foe member others-named
-13|demand/class-named:land CHN others-named
-57|demand/class-named:land JPN nobody-named
29|demand/class-named:land JPN others-named
59|demand/class-named:land NATO others-named
-11|demand/class-named:land foe others-named
-15|demand/class-named:land land nobody-named
-10|demand/class-named:member JPN others-named
-30|demand/class-named:member NATO others-named
11|demand/class-named:member foe others-named
-19|demand/class-named:member land others-named
14|demand/class-named:member member nobody-named
-12|demand/class-named:member member others-named
31|demand/class-shape:ALLIES fine
12|demand/class-shape:ALLIES half
-10|demand/class-shape:ALLIES tenth
30|demand/class-shape:ALLIES whole
-13|demand/class-shape:CHN half
-6|demand/class-shape:CHN whole
69|demand/class-shape:JPN half
-16|demand/class-shape:JPN tenth
-20|demand/class-shape:JPN whole
-10|demand/class-shape:NATO fine
13|demand/class-shape:NATO half
13|demand/class-shape:NATO tenth
37|demand/class-shape:NATO whole
-20|demand/class-shape:USA half
-9|demand/class-shape:USA tenth
-26|demand/class-shape:USA whole
-5|demand/class-shape:foe fine
-3|demand/class-shape:foe half
-13|demand/class-shape:foe whole
-33|demand/class-shape:land half
22|demand/class-shape:land tenth
-16|demand/class-shape:member fine
-24|demand/class-shape:member half
-6|demand/class-shape:member whole
31|demand/class-value:ALLIES 0.25
-6|demand/class-value:ALLIES 1
12|demand/class-value:ALLIES 1.5
-12|demand/class-value:ALLIES 1E+1
-21|demand/class-value:ALLIES 2
-23|demand/class-value:ALLIES 2.5
-13|demand/class-value:ALLIES 3
23|demand/class-value:ALLIES 3.5
-3|demand/class-value:ALLIES 3.7
-4|demand/class-value:ALLIES 3.8
-3|demand/class-value:ALLIES 4
91|demand/class-value:ALLIES 5
-4|demand/class-value:ALLIES 6
-9|demand/class-value:EU 15
10|demand/class-value:EU 5
12|demand/class-value:NATO 0.2
-10|demand/class-value:NATO 0.25
-21|demand/class-value:NATO 1
7|demand/class-value:NATO 1.5
-10|demand/class-value:NATO 15
-4|demand/class-value:NATO 1E+1
-44|demand/class-value:NATO 2
34|demand/class-value:NATO 2.5
16|demand/class-value:NATO 3
-28|demand/class-value:NATO 3.5
3|demand/class-value:NATO 3.7
58|demand/class-value:NATO 4
44|demand/class-value:NATO 5
-10|demand/class-value:USA 0.2
-4|demand/class-value:USA 1
-3|demand/class-value:USA 1E+1
-7|demand/class-value:USA 2
-11|demand/class-value:USA 2.5
-5|demand/class-value:USA 3
-8|demand/class-value:USA 3.5
13|demand/class-value:USA 4
6|demand/class-value:USA 4.6
-18|demand/class-value:USA 5
-26|demand/class-verb:ALLIES be
62|demand/class-verb:ALLIES cap
-61|demand/class-verb:ALLIES demand
51|demand/class-verb:ALLIES denial
-12|demand/class-verb:ALLIES level
26|demand/class-verb:ALLIES move
53|demand/class-verb:ALLIES pledge
32|demand/class-verb:ALLIES proposal
-3|demand/class-verb:ALLIES spend
-3|demand/class-verb:CHN demand
-4|demand/class-verb:EU be
14|demand/class-verb:EU demand
-6|demand/class-verb:EU level
-9|demand/class-verb:EU move
-19|demand/class-verb:EU pledge
25|demand/class-verb:EU spend
32|demand/class-verb:JPN be
13|demand/class-verb:JPN cap
-9|demand/class-verb:JPN demand
-12|demand/class-verb:JPN denial
-41|demand/class-verb:JPN level
30|demand/class-verb:JPN move
-11|demand/class-verb:JPN pledge
30|demand/class-verb:JPN proposal
-17|demand/class-verb:JPN spend
-6|demand/class-verb:NATO be
-7|demand/class-verb:NATO cap
40|demand/class-verb:NATO demand
-36|demand/class-verb:NATO denial
66|demand/class-verb:NATO level
-29|demand/class-verb:NATO move
-4|demand/class-verb:NATO pledge
-40|demand/class-verb:NATO proposal
-122|demand/class-verb:NATO spend
-26|demand/class-verb:USA be
-10|demand/class-verb:USA demand
-3|demand/class-verb:USA level
-32|demand/class-verb:USA move
-23|demand/class-verb:USA pledge
5|demand/class-verb:USA proposal
11|demand/class-verb:USA spend
-4|demand/class-verb:foe be
-9|demand/class-verb:foe demand
-7|demand/class-verb:foe move
34|demand/class-verb:land be
-67|demand/class-verb:land cap
26|demand/class-verb:land demand
-16|demand/class-verb:land denial
-10|demand/class-verb:land level
6|demand/class-verb:land pledge
10|demand/class-verb:land proposal
3|demand/class-verb:land spend
11|demand/class-verb:member demand
14|demand/class-verb:member denial
6|demand/class-verb:member level
21|demand/class-verb:member move
-37|demand/class-verb:member proposal
104|demand/class-verb:member spend
63|demand/class:ALLIES
-19|demand/class:CHN
34|demand/class:JPN
52|demand/class:NATO
-55|demand/class:USA
-21|demand/class:foe
-8|demand/class:land
-46|demand/class:member
6|demand/heir:nobody-named
5|demand/heir:others-named
-21|demand/home:nobody-named
45|demand/home:others-named
-4|demand/known-for:ALLIES 1 2025/2026
-4|demand/known-for:ALLIES 2 2024
-14|demand/known-for:ALLIES 2 2025
-4|demand/known-for:ALLIES 2 2030
-17|demand/known-for:ALLIES 2.5 2027
-4|demand/known-for:ALLIES 2024
-18|demand/known-for:ALLIES 2025
-13|demand/known-for:ALLIES 2025-07-20
-4|demand/known-for:ALLIES 2025/2026
11|demand/known-for:ALLIES 2026
32|demand/known-for:ALLIES 2026-11-04
-29|demand/known-for:ALLIES 2027
-17|demand/known-for:ALLIES 2028
-7|demand/known-for:ALLIES 2029
-6|demand/known-for:ALLIES 202X
6|demand/known-for:ALLIES 2030
-3|demand/known-for:ALLIES 2031
-9|demand/known-for:ALLIES 2032
-22|demand/known-for:ALLIES 2035
-3|demand/known-for:ALLIES 3 2028
-13|demand/known-for:ALLIES 3.5 2025-07-20
12|demand/known-for:ALLIES 3.5 2026
32|demand/known-for:ALLIES 3.5 2026-11-04
-12|demand/known-for:ALLIES 3.5 2027
-4|demand/known-for:ALLIES 3.5 2028
-6|demand/known-for:ALLIES 3.5 202X
24|demand/known-for:ALLIES 3.5 2030
-3|demand/known-for:ALLIES 3.5 2031
-7|demand/known-for:ALLIES 3.5 2032
-19|demand/known-for:ALLIES 3.5 2035
-3|demand/known-for:ALLIES 4 2028
-7|demand/known-for:ALLIES 5 2028
-12|demand/known-for:ALLIES 5 2030
-43|demand/known-for:AUS 2030
-18|demand/known-for:AUS 2035
-45|demand/known-for:AUS 3.5 2030
-18|demand/known-for:AUS 3.5 2035
5|demand/known-for:AUS+JPN 2035
5|demand/known-for:AUS+JPN 3.5 2035
19|demand/known-for:AUS+JPN+KOR 2035
19|demand/known-for:AUS+JPN+KOR 3.5 2035
11|demand/known-for:BEL 2035
11|demand/known-for:BEL 3.5 2035
4|demand/known-for:BGD 1 2025/2026
4|demand/known-for:BGD 2025/2026
6|demand/known-for:BGR 2.5 2026
6|demand/known-for:BGR 2026
14|demand/known-for:BGR 2030
14|demand/known-for:BGR 3.5 2030
-9|demand/known-for:CAN 1.5 2032
-4|demand/known-for:CAN 2028
-18|demand/known-for:CAN 2032
-4|demand/known-for:CAN 3 2028
-8|demand/known-for:CAN 3.5 2032
-8|demand/known-for:DEU 2 2019-01
10|demand/known-for:DEU 2 2024
-8|demand/known-for:DEU 2019-01
10|demand/known-for:DEU 2024
15|demand/known-for:ESP 2 2026
-12|demand/known-for:ESP 2.5 2027
15|demand/known-for:ESP 2026
-12|demand/known-for:ESP 2027
-7|demand/known-for:ESP 2028
-6|demand/known-for:ESP 2032
21|demand/known-for:ESP 2035
-7|demand/known-for:ESP 3 2028
-6|demand/known-for:ESP 3.5 2032
21|demand/known-for:ESP 3.5 2035
-20|demand/known-for:EST 2030
-16|demand/known-for:EST 3.5 2030
-4|demand/known-for:EST 5 2030
-3|demand/known-for:EST+GRC+LTU+LVA+POL 2030
-3|demand/known-for:EST+GRC+LTU+LVA+POL 5 2030
-9|demand/known-for:EU 15 2029
-9|demand/known-for:EU 2029
-3|demand/known-for:EU 2035
-3|demand/known-for:EU 3.5 2035
-4|demand/known-for:FRA 2028
-4|demand/known-for:FRA 3 2028
-10|demand/known-for:GBR 2 2024
-10|demand/known-for:GBR 2024
14|demand/known-for:GBR 2028
3|demand/known-for:GBR 2030
7|demand/known-for:GBR 2032
14|demand/known-for:GBR 3 2028
3|demand/known-for:GBR 3.5 2030
7|demand/known-for:GBR 3.5 2032
-5|demand/known-for:GRC 2030
-5|demand/known-for:GRC 5 2030
10|demand/known-for:ITA 2 2024
4|demand/known-for:ITA 2.5 2027
10|demand/known-for:ITA 2024
4|demand/known-for:ITA 2027
-5|demand/known-for:ITA 2028
-5|demand/known-for:ITA 2030
-5|demand/known-for:ITA 3 2028
-4|demand/known-for:ITA 5 2030
3|demand/known-for:JPN 2025
15|demand/known-for:JPN 2025-07-20
-32|demand/known-for:JPN 2026-11-04
14|demand/known-for:JPN 202X
-13|demand/known-for:JPN 2030
8|demand/known-for:JPN 2032
-40|demand/known-for:JPN 2035
5|demand/known-for:JPN 3 2030
15|demand/known-for:JPN 3.5 2025-07-20
-32|demand/known-for:JPN 3.5 2026-11-04
14|demand/known-for:JPN 3.5 202X
-18|demand/known-for:JPN 3.5 2030
9|demand/known-for:JPN 3.5 2032
-40|demand/known-for:JPN 3.5 2035
-6|demand/known-for:JPN 4.6 FY2027
-6|demand/known-for:JPN FY2027
5|demand/known-for:JPN+KOR 2030
5|demand/known-for:JPN+KOR 3.5 2030
3|demand/known-for:KOR 198X
4|demand/known-for:KOR 2028
5|demand/known-for:KOR 2029
-8|demand/known-for:KOR 202X
23|demand/known-for:KOR 2030
3|demand/known-for:KOR 2035
4|demand/known-for:KOR 3 2028
3|demand/known-for:KOR 3 2029
-8|demand/known-for:KOR 3.5 202X
23|demand/known-for:KOR 3.5 2030
3|demand/known-for:KOR 6 198X
-17|demand/known-for:LTU 2030
-5|demand/known-for:LTU 2035
-7|demand/known-for:LTU 3.5 2030
-5|demand/known-for:LTU 3.5 2035
-10|demand/known-for:LTU 5 2030
-14|demand/known-for:LTU+LVA 2030
-14|demand/known-for:LTU+LVA 3.5 2030
21|demand/known-for:LUX 1 2025
21|demand/known-for:LUX 2025
-9|demand/known-for:LVA 2030
-9|demand/known-for:LVA 3.5 2030
-20|demand/known-for:NATO 1 2025
10|demand/known-for:NATO 1.5 2032
-10|demand/known-for:NATO 15 2029
9|demand/known-for:NATO 2 2019-01
-30|demand/known-for:NATO 2 2024
14|demand/known-for:NATO 2 2025
-15|demand/known-for:NATO 2 2026
-6|demand/known-for:NATO 2.5 2026
39|demand/known-for:NATO 2.5 2027
9|demand/known-for:NATO 2019-01
-30|demand/known-for:NATO 2024
-21|demand/known-for:NATO 2026
16|demand/known-for:NATO 2027
-4|demand/known-for:NATO 2028
-12|demand/known-for:NATO 2029
62|demand/known-for:NATO 2030
49|demand/known-for:NATO 2032
35|demand/known-for:NATO 2035
-22|demand/known-for:NATO 3 2027
11|demand/known-for:NATO 3 2028
-3|demand/known-for:NATO 3 2030
-11|demand/known-for:NATO 3.5 2028
28|demand/known-for:NATO 3.5 2030
37|demand/known-for:NATO 3.5 2032
32|demand/known-for:NATO 3.5 2035
-3|demand/known-for:NATO 4 2028
4|demand/known-for:NATO 5 2025
38|demand/known-for:NATO 5 2030
3|demand/known-for:NATO 5 2035
6|demand/known-for:NLD 2 2024
6|demand/known-for:NLD 2024
17|demand/known-for:NLD 2030
-29|demand/known-for:NLD 2032
17|demand/known-for:NLD 3.5 2030
-29|demand/known-for:NLD 3.5 2032
21|demand/known-for:NOR 2 2024
21|demand/known-for:NOR 2024
4|demand/known-for:PHL 2 2030
4|demand/known-for:PHL 2030
-6|demand/known-for:POL 2035
22|demand/known-for:ROU 2027
22|demand/known-for:ROU 3 2027
-11|demand/known-for:SGP 2026
-11|demand/known-for:SGP 3.5 2026
-5|demand/known-for:SWE 2030
-4|demand/known-for:SWE 3.5 2030
3|demand/known-for:THA 2 2035
3|demand/known-for:THA 2035
12|demand/known-for:TUR 2028
-3|demand/known-for:TUR 3 2028
16|demand/known-for:TUR 3.5 2028
15|demand/known-for:TWN 2027
14|demand/known-for:TWN 2028
5|demand/known-for:TWN 2030
13|demand/known-for:TWN 3.5 2027
7|demand/known-for:TWN 4 2028
7|demand/known-for:TWN 5 2028
21|demand/known-for:UKR 15 2029
-3|demand/known-for:UKR 2.5 2027
-4|demand/known-for:UKR 2027
21|demand/known-for:UKR 2029
-11|demand/known-for:USA 2.5 2027
-12|demand/known-for:USA 2027
-4|demand/known-for:USA 2028
-3|demand/known-for:USA 2030
6|demand/known-for:USA 4.6 FY2027
6|demand/known-for:USA FY2027
31|demand/known:ALLIES 0.25
16|demand/known:ALLIES 0.25 2025
15|demand/known:ALLIES 0.25 2026
31|demand/known:ALLIES 0.25 since-2025
-6|demand/known:ALLIES 1
-4|demand/known:ALLIES 1 2025
-4|demand/known:ALLIES 1 since-2025
12|demand/known:ALLIES 1.5
16|demand/known:ALLIES 1.5 2026
14|demand/known:ALLIES 1.5 since-2025
-12|demand/known:ALLIES 1E+1
-9|demand/known:ALLIES 1E+1 2025
-3|demand/known:ALLIES 1E+1 2026
-12|demand/known:ALLIES 1E+1 since-2025
-21|demand/known:ALLIES 2
-20|demand/known:ALLIES 2 2018
60|demand/known:ALLIES 2 2020
6|demand/known:ALLIES 2 2023
-46|demand/known:ALLIES 2 2024
-8|demand/known:ALLIES 2 2025
-3|demand/known:ALLIES 2 2026
-12|demand/known:ALLIES 2 since-2025
-4|demand/known:ALLIES 2 to-1999
35|demand/known:ALLIES 2 to-2021
-39|demand/known:ALLIES 2 to-2024
-23|demand/known:ALLIES 2.5
8|demand/known:ALLIES 2.5 2023
-30|demand/known:ALLIES 2.5 2025
-31|demand/known:ALLIES 2.5 since-2025
8|demand/known:ALLIES 2.5 to-2024
-8|demand/known:ALLIES 3
-4|demand/known:ALLIES 3 1988
-3|demand/known:ALLIES 3 2003
-7|demand/known:ALLIES 3 2024
17|demand/known:ALLIES 3 2025
-6|demand/known:ALLIES 3 2026
11|demand/known:ALLIES 3 since-2025
-6|demand/known:ALLIES 3 to-1999
-4|demand/known:ALLIES 3 to-2013
-8|demand/known:ALLIES 3 to-2024
-5|demand/known:ALLIES 3-3.5
-5|demand/known:ALLIES 3-3.5 2025
-5|demand/known:ALLIES 3-3.5 since-2025
-7|demand/known:ALLIES 3.5 2024
-3|demand/known:ALLIES 3.5 2025
21|demand/known:ALLIES 3.5 2026
-11|demand/known:ALLIES 3.5 2027
6|demand/known:ALLIES 3.5 since-2025
-7|demand/known:ALLIES 3.5 to-2024
17|demand/known:ALLIES 3.5-5
17|demand/known:ALLIES 3.5-5 2025
17|demand/known:ALLIES 3.5-5 since-2025
-3|demand/known:ALLIES 3.7
-3|demand/known:ALLIES 3.7 2025
-3|demand/known:ALLIES 3.7 since-2025
-4|demand/known:ALLIES 3.8
-4|demand/known:ALLIES 3.8 2025
-4|demand/known:ALLIES 3.8 since-2025
-3|demand/known:ALLIES 4
-3|demand/known:ALLIES 4 2008
-6|demand/known:ALLIES 4 2018
15|demand/known:ALLIES 4 2019
-4|demand/known:ALLIES 4 2025
-4|demand/known:ALLIES 4 2026
-8|demand/known:ALLIES 4 since-2025
-3|demand/known:ALLIES 4 to-2013
9|demand/known:ALLIES 4 to-2021
-12|demand/known:ALLIES 5
-9|demand/known:ALLIES 5 2024
4|demand/known:ALLIES 5 2025
-4|demand/known:ALLIES 5 2026
-9|demand/known:ALLIES 5 to-2024
-4|demand/known:ALLIES 6
-4|demand/known:ALLIES 6 since-2025
-9|demand/known:ALLIES since-2025
-16|demand/known:ALLIES to-1999
-9|demand/known:ALLIES to-2013
42|demand/known:ALLIES to-2021
-54|demand/known:ALLIES to-2024
29|demand/known:ALLIES+AUS+JPN 5
29|demand/known:ALLIES+AUS+JPN 5 2025
29|demand/known:ALLIES+AUS+JPN 5 since-2025
29|demand/known:ALLIES+AUS+JPN since-2025
-10|demand/known:ALLIES+JPN 3.5
-20|demand/known:ALLIES+JPN 3.5 2025
10|demand/known:ALLIES+JPN 3.5 2026
-10|demand/known:ALLIES+JPN 3.5 since-2025
31|demand/known:ALLIES+JPN 5
31|demand/known:ALLIES+JPN 5 2025
31|demand/known:ALLIES+JPN 5 since-2025
21|demand/known:ALLIES+JPN since-2025
44|demand/known:ALLIES+KOR 5
44|demand/known:ALLIES+KOR 5 2025
44|demand/known:ALLIES+KOR 5 since-2025
44|demand/known:ALLIES+KOR since-2025
24|demand/known:ALLIES+PHL 3.5
24|demand/known:ALLIES+PHL 3.5 2026
24|demand/known:ALLIES+PHL 3.5 since-2025
24|demand/known:ALLIES+PHL since-2025
-7|demand/known:ALLIES+SGP 3.5
-7|demand/known:ALLIES+SGP 3.5 2025
-7|demand/known:ALLIES+SGP 3.5 since-2025
-7|demand/known:ALLIES+SGP since-2025
-10|demand/known:AUS 1E+1
-10|demand/known:AUS 1E+1 2025
-10|demand/known:AUS 1E+1 since-2025
-17|demand/known:AUS 2
-17|demand/known:AUS 2 2025
-17|demand/known:AUS 2 since-2025
-3|demand/known:AUS 2.5
-3|demand/known:AUS 2.5 2023
-3|demand/known:AUS 2.5 to-2024
26|demand/known:AUS 3
26|demand/known:AUS 3 2025
26|demand/known:AUS 3 since-2025
60|demand/known:AUS 3.5
46|demand/known:AUS 3.5 2025
14|demand/known:AUS 3.5 2026
60|demand/known:AUS 3.5 since-2025
3|demand/known:AUS 4
3|demand/known:AUS 4 2026
3|demand/known:AUS 4 since-2025
-4|demand/known:AUS 5
-25|demand/known:AUS 5 2025
22|demand/known:AUS 5 2026
-4|demand/known:AUS 5 since-2025
58|demand/known:AUS since-2025
-3|demand/known:AUS to-2024
30|demand/known:AUS+JPN 3
30|demand/known:AUS+JPN 3 2025
30|demand/known:AUS+JPN 3 since-2025
55|demand/known:AUS+JPN 3.5
14|demand/known:AUS+JPN 3.5 2025
41|demand/known:AUS+JPN 3.5 2026
55|demand/known:AUS+JPN 3.5 since-2025
-18|demand/known:AUS+JPN 5
-18|demand/known:AUS+JPN 5 2025
-18|demand/known:AUS+JPN 5 since-2025
66|demand/known:AUS+JPN since-2025
32|demand/known:AUS+JPN+KOR 3.5
13|demand/known:AUS+JPN+KOR 3.5 2025
19|demand/known:AUS+JPN+KOR 3.5 2026
32|demand/known:AUS+JPN+KOR 3.5 since-2025
31|demand/known:AUS+JPN+KOR since-2025
22|demand/known:AUS+JPN+PHL 3.5
22|demand/known:AUS+JPN+PHL 3.5 2026
22|demand/known:AUS+JPN+PHL 3.5 since-2025
22|demand/known:AUS+JPN+PHL since-2025
23|demand/known:AUS+JPN+TWN 3.5
23|demand/known:AUS+JPN+TWN 3.5 2026
23|demand/known:AUS+JPN+TWN 3.5 since-2025
23|demand/known:AUS+JPN+TWN since-2025
37|demand/known:AUS+KOR 3.5
37|demand/known:AUS+KOR 3.5 2025
37|demand/known:AUS+KOR 3.5 since-2025
37|demand/known:AUS+KOR since-2025
5|demand/known:BEL 2
5|demand/known:BEL 2 2025
5|demand/known:BEL 2 since-2025
-11|demand/known:BEL 3.5
-9|demand/known:BEL 3.5 2026
-11|demand/known:BEL 3.5 since-2025
-5|demand/known:BEL 5
-5|demand/known:BEL 5 2025
-5|demand/known:BEL 5 since-2025
-10|demand/known:BEL since-2025
4|demand/known:BGD 1
4|demand/known:BGD 1 2025
4|demand/known:BGD 1 since-2025
4|demand/known:BGD since-2025
6|demand/known:BGR 2.5
6|demand/known:BGR 2.5 2025
6|demand/known:BGR 2.5 since-2025
14|demand/known:BGR 3.5
14|demand/known:BGR 3.5 2025
14|demand/known:BGR 3.5 since-2025
20|demand/known:BGR since-2025
-10|demand/known:CAN 1.5
-10|demand/known:CAN 1.5 2025
-10|demand/known:CAN 1.5 since-2025
58|demand/known:CAN 2
21|demand/known:CAN 2 1988
10|demand/known:CAN 2 2023
27|demand/known:CAN 2 2024
21|demand/known:CAN 2 to-1999
37|demand/known:CAN 2 to-2024
-4|demand/known:CAN 3
-4|demand/known:CAN 3 2026
-4|demand/known:CAN 3 since-2025
-19|demand/known:CAN 3.5
-19|demand/known:CAN 3.5 2025
-19|demand/known:CAN 3.5 since-2025
19|demand/known:CAN 5
20|demand/known:CAN 5 2025
19|demand/known:CAN 5 since-2025
-14|demand/known:CAN since-2025
21|demand/known:CAN to-1999
37|demand/known:CAN to-2024
-17|demand/known:CHE 2
-17|demand/known:CHE 2 2024
-17|demand/known:CHE 2 to-2024
-3|demand/known:CHE since-2025
-17|demand/known:CHE to-2024
-13|demand/known:CHN 3.5
-12|demand/known:CHN 3.5 2025
-13|demand/known:CHN 3.5 since-2025
-5|demand/known:CHN 5
-5|demand/known:CHN 5 2025
-5|demand/known:CHN 5 since-2025
-19|demand/known:CHN since-2025
-7|demand/known:CHN+JPN 5
-7|demand/known:CHN+JPN 5 2026
-7|demand/known:CHN+JPN 5 since-2025
-24|demand/known:CHN+JPN since-2025
21|demand/known:CZE 3.5
22|demand/known:CZE 3.5 2025
21|demand/known:CZE 3.5 since-2025
20|demand/known:CZE since-2025
36|demand/known:DEU 2
4|demand/known:DEU 2 1995
-8|demand/known:DEU 2 2014
-9|demand/known:DEU 2 2018
16|demand/known:DEU 2 2019
-10|demand/known:DEU 2 2020
32|demand/known:DEU 2 2024
17|demand/known:DEU 2 2025
-7|demand/known:DEU 2 2026
10|demand/known:DEU 2 since-2025
4|demand/known:DEU 2 to-1999
-12|demand/known:DEU 2 to-2021
34|demand/known:DEU 2 to-2024
-4|demand/known:DEU 3
-3|demand/known:DEU 3 2025
-3|demand/known:DEU 3 since-2025
-23|demand/known:DEU 3.5
-23|demand/known:DEU 3.5 2025
-23|demand/known:DEU 3.5 since-2025
-17|demand/known:DEU since-2025
4|demand/known:DEU to-1999
-14|demand/known:DEU to-2021
32|demand/known:DEU to-2024
20|demand/known:DEU+FRA 5
20|demand/known:DEU+FRA 5 2025
20|demand/known:DEU+FRA 5 since-2025
20|demand/known:DEU+FRA since-2025
-6|demand/known:DEU+NATO 5
-6|demand/known:DEU+NATO 5 2025
-6|demand/known:DEU+NATO 5 since-2025
-6|demand/known:DEU+NATO since-2025
-10|demand/known:DNK 3.5
-9|demand/known:DNK 3.5 2024
-9|demand/known:DNK 3.5 to-2024
-13|demand/known:DNK 5
-8|demand/known:DNK 5 2025
-4|demand/known:DNK 5 2026
-13|demand/known:DNK 5 since-2025
-13|demand/known:DNK since-2025
-9|demand/known:DNK to-2024
15|demand/known:ESP 2
15|demand/known:ESP 2 2022
15|demand/known:ESP 2 to-2024
-12|demand/known:ESP 2.5
-12|demand/known:ESP 2.5 2025
-12|demand/known:ESP 2.5 since-2025
-17|demand/known:ESP 3
-10|demand/known:ESP 3 2025
-7|demand/known:ESP 3 2026
-17|demand/known:ESP 3 since-2025
61|demand/known:ESP 3.5
34|demand/known:ESP 3.5 2025
27|demand/known:ESP 3.5 2026
61|demand/known:ESP 3.5 since-2025
25|demand/known:ESP 5
25|demand/known:ESP 5 2025
25|demand/known:ESP 5 since-2025
58|demand/known:ESP since-2025
15|demand/known:ESP to-2024
-4|demand/known:EST 0.25
-4|demand/known:EST 0.25 2025
-4|demand/known:EST 0.25 since-2025
-9|demand/known:EST 2
-9|demand/known:EST 2 2025
-9|demand/known:EST 2 since-2025
-3|demand/known:EST 2.5
-3|demand/known:EST 2.5 to-2024
-11|demand/known:EST 3
-11|demand/known:EST 3 2025
-11|demand/known:EST 3 since-2025
-16|demand/known:EST 3.5
-17|demand/known:EST 3.5 2025
-17|demand/known:EST 3.5 since-2025
-21|demand/known:EST 5
-21|demand/known:EST 5 2025
-21|demand/known:EST 5 since-2025
-62|demand/known:EST since-2025
-3|demand/known:EST to-2024
-3|demand/known:EST+GRC+LTU+LVA+POL 5
-3|demand/known:EST+GRC+LTU+LVA+POL 5 2026
-3|demand/known:EST+GRC+LTU+LVA+POL 5 since-2025
-3|demand/known:EST+GRC+LTU+LVA+POL since-2025
-6|demand/known:EST+LTU+LVA+POL 2.5
-6|demand/known:EST+LTU+LVA+POL 2.5 2023
-6|demand/known:EST+LTU+LVA+POL 2.5 to-2024
-6|demand/known:EST+LTU+LVA+POL to-2024
-9|demand/known:EU 15
-9|demand/known:EU 15 2025
-9|demand/known:EU 15 since-2025
10|demand/known:EU 5
10|demand/known:EU 5 2025
10|demand/known:EU 5 since-2025
10|demand/known:FIN 2
11|demand/known:FIN 2 2023
11|demand/known:FIN 2 to-2024
-5|demand/known:FIN 5
-5|demand/known:FIN 5 2025
-5|demand/known:FIN 5 since-2025
-7|demand/known:FIN since-2025
4|demand/known:FIN to-2024
12|demand/known:FRA 2
12|demand/known:FRA 2 2026
12|demand/known:FRA 2 since-2025
-16|demand/known:FRA 3
-12|demand/known:FRA 3 2024
-4|demand/known:FRA 3 2026
-4|demand/known:FRA 3 since-2025
-12|demand/known:FRA 3 to-2024
32|demand/known:FRA 3.5
31|demand/known:FRA 3.5 2025
32|demand/known:FRA 3.5 since-2025
-6|demand/known:FRA 4
-6|demand/known:FRA 4 2019
-6|demand/known:FRA 4 to-2021
-7|demand/known:FRA 5
-7|demand/known:FRA 5 2025
-7|demand/known:FRA 5 since-2025
33|demand/known:FRA since-2025
-6|demand/known:FRA to-2021
-13|demand/known:FRA to-2024
-9|demand/known:GBR 2
-10|demand/known:GBR 2 2014
7|demand/known:GBR 2 2015
-8|demand/known:GBR 2 2024
-8|demand/known:GBR 2 to-2024
-8|demand/known:GBR 2.5 2024
12|demand/known:GBR 2.5 2025
12|demand/known:GBR 2.5 since-2025
-10|demand/known:GBR 2.5 to-2024
11|demand/known:GBR 3
13|demand/known:GBR 3 2025
13|demand/known:GBR 3 since-2025
-17|demand/known:GBR 3.5
-3|demand/known:GBR 3.5 2025
-13|demand/known:GBR 3.5 2026
-16|demand/known:GBR 3.5 since-2025
7|demand/known:GBR 5
10|demand/known:GBR 5 2025
-3|demand/known:GBR 5 2026
7|demand/known:GBR 5 since-2025
15|demand/known:GBR since-2025
-21|demand/known:GBR to-2024
9|demand/known:GRC 2
10|demand/known:GRC 2 2010
10|demand/known:GRC 2 to-2013
-5|demand/known:GRC 5
-5|demand/known:GRC 5 2026
-5|demand/known:GRC 5 since-2025
-5|demand/known:GRC since-2025
10|demand/known:GRC to-2013
-7|demand/known:HRV 4
-7|demand/known:HRV 4 2018
-7|demand/known:HRV 4 to-2021
-7|demand/known:HRV to-2021
32|demand/known:HUN 5
32|demand/known:HUN 5 2025
32|demand/known:HUN 5 since-2025
31|demand/known:HUN since-2025
-24|demand/known:IDN 5
-24|demand/known:IDN 5 2025
-24|demand/known:IDN 5 since-2025
-25|demand/known:IDN since-2025
-21|demand/known:IDN+PHL 5
-21|demand/known:IDN+PHL 5 2025
-21|demand/known:IDN+PHL 5 since-2025
-21|demand/known:IDN+PHL since-2025
12|demand/known:IND 2.5
12|demand/known:IND 2.5 2025
12|demand/known:IND 2.5 since-2025
-17|demand/known:IND 3.5
-5|demand/known:IND 3.5 2025
-13|demand/known:IND 3.5 2026
-17|demand/known:IND 3.5 since-2025
-7|demand/known:IND since-2025
13|demand/known:IRL 2
13|demand/known:IRL 2 2025
13|demand/known:IRL 2 since-2025
-8|demand/known:IRL 5
-8|demand/known:IRL 5 2025
-8|demand/known:IRL 5 since-2025
6|demand/known:IRL since-2025
-3|demand/known:ISL 3.5
-3|demand/known:ISL 3.5 2025
-3|demand/known:ISL 3.5 since-2025
-3|demand/known:ISL since-2025
-3|demand/known:ISR 3
-3|demand/known:ISR 3 2025
-3|demand/known:ISR 3 since-2025
-3|demand/known:ISR since-2025
9|demand/known:ITA 2
10|demand/known:ITA 2 2022
10|demand/known:ITA 2 to-2024
4|demand/known:ITA 2.5
4|demand/known:ITA 2.5 2026
4|demand/known:ITA 2.5 since-2025
-7|demand/known:ITA 3
-6|demand/known:ITA 3 2026
-7|demand/known:ITA 3 since-2025
20|demand/known:ITA 3.5
21|demand/known:ITA 3.5 2025
20|demand/known:ITA 3.5 since-2025
-7|demand/known:ITA 5
-7|demand/known:ITA 5 2025
-7|demand/known:ITA 5 since-2025
9|demand/known:ITA since-2025
9|demand/known:ITA to-2024
6|demand/known:JPN 1
3|demand/known:JPN 1 2002
3|demand/known:JPN 1 to-1999
3|demand/known:JPN 1 to-2013
-7|demand/known:JPN 1.5
4|demand/known:JPN 1.5 1978
-14|demand/known:JPN 1.5 2026
-14|demand/known:JPN 1.5 since-2025
6|demand/known:JPN 1.5 to-1999
-15|demand/known:JPN 1E+1
-14|demand/known:JPN 1E+1 2025
-15|demand/known:JPN 1E+1 since-2025
-36|demand/known:JPN 2
3|demand/known:JPN 2 1983
-21|demand/known:JPN 2 1988
-7|demand/known:JPN 2 2023
-13|demand/known:JPN 2 2024
-14|demand/known:JPN 2 to-1999
-21|demand/known:JPN 2 to-2024
-16|demand/known:JPN 2.5
-16|demand/known:JPN 2.5 2026
-16|demand/known:JPN 2.5 since-2025
106|demand/known:JPN 3
10|demand/known:JPN 3 1987
8|demand/known:JPN 3 1988
10|demand/known:JPN 3 2016
-13|demand/known:JPN 3 2023
26|demand/known:JPN 3 2024
56|demand/known:JPN 3 2025
5|demand/known:JPN 3 2026
62|demand/known:JPN 3 since-2025
21|demand/known:JPN 3 to-1999
10|demand/known:JPN 3 to-2021
13|demand/known:JPN 3 to-2024
7|demand/known:JPN 3-3.5
7|demand/known:JPN 3-3.5 2025
7|demand/known:JPN 3-3.5 since-2025
15|demand/known:JPN 3.5
12|demand/known:JPN 3.5 2025
-9|demand/known:JPN 3.5 2026
12|demand/known:JPN 3.5 2027
15|demand/known:JPN 3.5 since-2025
-4|demand/known:JPN 3.8
-4|demand/known:JPN 3.8 2025
-4|demand/known:JPN 3.8 since-2025
-61|demand/known:JPN 4
-3|demand/known:JPN 4 2008
-6|demand/known:JPN 4 2018
-51|demand/known:JPN 4 2025
-51|demand/known:JPN 4 since-2025
-3|demand/known:JPN 4 to-2013
-7|demand/known:JPN 4 to-2021
-6|demand/known:JPN 4.6
-6|demand/known:JPN 4.6 2026
-6|demand/known:JPN 4.6 since-2025
-14|demand/known:JPN 5
-24|demand/known:JPN 5 2024
27|demand/known:JPN 5 2025
-20|demand/known:JPN 5 2026
8|demand/known:JPN 5 since-2025
-24|demand/known:JPN 5 to-2024
-4|demand/known:JPN 6
-4|demand/known:JPN 6 2026
-4|demand/known:JPN 6 since-2025
-18|demand/known:JPN since-2025
23|demand/known:JPN to-1999
-32|demand/known:JPN to-2024
30|demand/known:JPN+KOR 3.5
16|demand/known:JPN+KOR 3.5 2025
14|demand/known:JPN+KOR 3.5 2026
30|demand/known:JPN+KOR 3.5 since-2025
-10|demand/known:JPN+KOR 3.8
-10|demand/known:JPN+KOR 3.8 2025
-10|demand/known:JPN+KOR 3.8 since-2025
61|demand/known:JPN+KOR 5
24|demand/known:JPN+KOR 5 2025
37|demand/known:JPN+KOR 5 2026
61|demand/known:JPN+KOR 5 since-2025
81|demand/known:JPN+KOR since-2025
-24|demand/known:JPN+USA 3.5
-24|demand/known:JPN+USA 3.5 2026
-24|demand/known:JPN+USA 3.5 since-2025
-25|demand/known:JPN+USA since-2025
-6|demand/known:KOR 1E+1
-6|demand/known:KOR 1E+1 2025
-6|demand/known:KOR 1E+1 since-2025
7|demand/known:KOR 3
4|demand/known:KOR 3 2003
-9|demand/known:KOR 3 2016
23|demand/known:KOR 3 2023
4|demand/known:KOR 3 2024
-22|demand/known:KOR 3 2025
6|demand/known:KOR 3 2026
-16|demand/known:KOR 3 since-2025
4|demand/known:KOR 3 to-2013
-9|demand/known:KOR 3 to-2021
28|demand/known:KOR 3 to-2024
-3|demand/known:KOR 3.5
3|demand/known:KOR 3.5 2024
68|demand/known:KOR 3.5 2025
-74|demand/known:KOR 3.5 2026
-6|demand/known:KOR 3.5 since-2025
3|demand/known:KOR 3.5 to-2024
22|demand/known:KOR 3.8
22|demand/known:KOR 3.8 2025
22|demand/known:KOR 3.8 since-2025
-12|demand/known:KOR 4 2019
11|demand/known:KOR 4 2025
11|demand/known:KOR 4 since-2025
-12|demand/known:KOR 4 to-2021
26|demand/known:KOR 5
23|demand/known:KOR 5 2025
3|demand/known:KOR 5 2026
26|demand/known:KOR 5 since-2025
3|demand/known:KOR 6
3|demand/known:KOR 6 2025
3|demand/known:KOR 6 since-2025
33|demand/known:KOR since-2025
4|demand/known:KOR to-2013
-21|demand/known:KOR to-2021
31|demand/known:KOR to-2024
-6|demand/known:LTU 2
-3|demand/known:LTU 2 2023
-3|demand/known:LTU 2 2025
-3|demand/known:LTU 2 since-2025
-3|demand/known:LTU 2 to-2024
-32|demand/known:LTU 3.5
-32|demand/known:LTU 3.5 2025
-32|demand/known:LTU 3.5 since-2025
-19|demand/known:LTU 5
-9|demand/known:LTU 5 2025
-10|demand/known:LTU 5 2026
-19|demand/known:LTU 5 since-2025
-55|demand/known:LTU since-2025
-4|demand/known:LTU to-2024
-14|demand/known:LTU+LVA 3.5
-14|demand/known:LTU+LVA 3.5 2025
-14|demand/known:LTU+LVA 3.5 since-2025
-14|demand/known:LTU+LVA since-2025
21|demand/known:LUX 1
21|demand/known:LUX 1 2023
21|demand/known:LUX 1 to-2024
-13|demand/known:LUX 2
-13|demand/known:LUX 2 2023
-13|demand/known:LUX 2 to-2024
-25|demand/known:LUX 5
-25|demand/known:LUX 5 2025
-25|demand/known:LUX 5 since-2025
-25|demand/known:LUX since-2025
8|demand/known:LUX to-2024
-8|demand/known:LVA 2
-8|demand/known:LVA 2 2016
-8|demand/known:LVA 2 to-2021
-15|demand/known:LVA 3.5
-15|demand/known:LVA 3.5 2025
-15|demand/known:LVA 3.5 since-2025
-16|demand/known:LVA since-2025
-8|demand/known:LVA to-2021
-35|demand/known:MYS 3.5
-35|demand/known:MYS 3.5 2025
-35|demand/known:MYS 3.5 since-2025
-7|demand/known:MYS 5
-5|demand/known:MYS 5 2024
-5|demand/known:MYS 5 to-2024
-38|demand/known:MYS since-2025
-5|demand/known:MYS to-2024
12|demand/known:NATO 0.2
12|demand/known:NATO 0.2 2025
12|demand/known:NATO 0.2 since-2025
-10|demand/known:NATO 0.25
-11|demand/known:NATO 0.25 2025
-10|demand/known:NATO 0.25 since-2025
-21|demand/known:NATO 1
-20|demand/known:NATO 1 2023
-20|demand/known:NATO 1 to-2024
7|demand/known:NATO 1.5
11|demand/known:NATO 1.5 2025
10|demand/known:NATO 1.5 since-2025
-3|demand/known:NATO 1.5 to-1999
-10|demand/known:NATO 15
-10|demand/known:NATO 15 2025
-10|demand/known:NATO 15 since-2025
-4|demand/known:NATO 1E+1
-4|demand/known:NATO 1E+1 2025
-4|demand/known:NATO 1E+1 since-2025
-44|demand/known:NATO 2
-4|demand/known:NATO 2 1995
-9|demand/known:NATO 2 2010
21|demand/known:NATO 2 2014
-7|demand/known:NATO 2 2015
12|demand/known:NATO 2 2016
29|demand/known:NATO 2 2018
-14|demand/known:NATO 2 2019
-41|demand/known:NATO 2 2020
-26|demand/known:NATO 2 2022
-31|demand/known:NATO 2 2023
36|demand/known:NATO 2 2024
-3|demand/known:NATO 2 2025
-5|demand/known:NATO 2 2026
-8|demand/known:NATO 2 since-2025
-7|demand/known:NATO 2 to-1999
-8|demand/known:NATO 2 to-2013
-21|demand/known:NATO 2 to-2024
34|demand/known:NATO 2.5
9|demand/known:NATO 2.5 2023
10|demand/known:NATO 2.5 2024
24|demand/known:NATO 2.5 2025
-9|demand/known:NATO 2.5 2026
15|demand/known:NATO 2.5 since-2025
19|demand/known:NATO 2.5 to-2024
15|demand/known:NATO 3
-8|demand/known:NATO 3 1987
-9|demand/known:NATO 3 2023
24|demand/known:NATO 3 2024
-8|demand/known:NATO 3 2025
22|demand/known:NATO 3 2026
14|demand/known:NATO 3 since-2025
-11|demand/known:NATO 3 to-1999
15|demand/known:NATO 3 to-2024
-23|demand/known:NATO 3.5
19|demand/known:NATO 3.5 2024
-31|demand/known:NATO 3.5 2025
-9|demand/known:NATO 3.5 2026
-41|demand/known:NATO 3.5 since-2025
18|demand/known:NATO 3.5 to-2024
-5|demand/known:NATO 3.5-5
-5|demand/known:NATO 3.5-5 2025
-5|demand/known:NATO 3.5-5 since-2025
3|demand/known:NATO 3.7
3|demand/known:NATO 3.7 2025
3|demand/known:NATO 3.7 since-2025
58|demand/known:NATO 4
-14|demand/known:NATO 4 2008
24|demand/known:NATO 4 2018
10|demand/known:NATO 4 2019
44|demand/known:NATO 4 2025
-6|demand/known:NATO 4 2026
38|demand/known:NATO 4 since-2025
-14|demand/known:NATO 4 to-2013
34|demand/known:NATO 4 to-2021
34|demand/known:NATO 5
43|demand/known:NATO 5 2024
52|demand/known:NATO 5 2025
-61|demand/known:NATO 5 2026
-9|demand/known:NATO 5 since-2025
43|demand/known:NATO 5 to-2024
-22|demand/known:NATO to-1999
-24|demand/known:NATO to-2013
34|demand/known:NATO to-2021
53|demand/known:NATO to-2024
16|demand/known:NATO+USA 5
16|demand/known:NATO+USA 5 2025
16|demand/known:NATO+USA 5 since-2025
16|demand/known:NATO+USA since-2025
-9|demand/known:NLD 2
6|demand/known:NLD 2 2023
-14|demand/known:NLD 2 2025
-14|demand/known:NLD 2 since-2025
6|demand/known:NLD 2 to-2024
-7|demand/known:NLD 3.5
-24|demand/known:NLD 3.5 2025
17|demand/known:NLD 3.5 2026
-7|demand/known:NLD 3.5 since-2025
-4|demand/known:NLD 5
-4|demand/known:NLD 5 2025
-4|demand/known:NLD 5 since-2025
-25|demand/known:NLD since-2025
6|demand/known:NLD to-2024
21|demand/known:NOR 2
21|demand/known:NOR 2 2023
21|demand/known:NOR 2 to-2024
-21|demand/known:NOR 5
-21|demand/known:NOR 5 2025
-21|demand/known:NOR 5 since-2025
-20|demand/known:NOR since-2025
21|demand/known:NOR to-2024
-35|demand/known:NZL 3
-34|demand/known:NZL 3 2025
-34|demand/known:NZL 3 since-2025
-27|demand/known:NZL 3.5
-27|demand/known:NZL 3.5 2025
-27|demand/known:NZL 3.5 since-2025
-63|demand/known:NZL since-2025
-3|demand/known:PAK 3.5
-3|demand/known:PAK 3.5 2026
-3|demand/known:PAK 3.5 since-2025
-3|demand/known:PAK since-2025
10|demand/known:PHL 2
8|demand/known:PHL 2 2025
10|demand/known:PHL 2 since-2025
24|demand/known:PHL 2.5
24|demand/known:PHL 2.5 2026
24|demand/known:PHL 2.5 since-2025
-10|demand/known:PHL 3
-10|demand/known:PHL 3 2025
-10|demand/known:PHL 3 since-2025
-33|demand/known:PHL 3.5
-8|demand/known:PHL 3.5 2025
-25|demand/known:PHL 3.5 2026
-33|demand/known:PHL 3.5 since-2025
-36|demand/known:PHL 5
-35|demand/known:PHL 5 2025
-35|demand/known:PHL 5 since-2025
-44|demand/known:PHL since-2025
-3|demand/known:POL 2.5
-3|demand/known:POL 2.5 2023
-3|demand/known:POL 2.5 to-2024
-36|demand/known:POL 3
-15|demand/known:POL 3 2024
-22|demand/known:POL 3 2025
-22|demand/known:POL 3 since-2025
-15|demand/known:POL 3 to-2024
-38|demand/known:POL 5
-32|demand/known:POL 5 2025
-6|demand/known:POL 5 2026
-38|demand/known:POL 5 since-2025
-61|demand/known:POL since-2025
-18|demand/known:POL to-2024
18|demand/known:PRT 2
18|demand/known:PRT 2 2025
18|demand/known:PRT 2 since-2025
16|demand/known:PRT 3.5
16|demand/known:PRT 3.5 2025
16|demand/known:PRT 3.5 since-2025
32|demand/known:PRT since-2025
22|demand/known:ROU 3
22|demand/known:ROU 3 2025
22|demand/known:ROU 3 since-2025
22|demand/known:ROU since-2025
-19|demand/known:RUS 3
-19|demand/known:RUS 3 2025
-19|demand/known:RUS 3 since-2025
-21|demand/known:RUS since-2025
-7|demand/known:SAU 5
-7|demand/known:SAU 5 2025
-7|demand/known:SAU 5 since-2025
-7|demand/known:SAU since-2025
-6|demand/known:SGP 2
-6|demand/known:SGP 2 2020
-6|demand/known:SGP 2 to-2021
-3|demand/known:SGP 3
-3|demand/known:SGP 3 2025
-3|demand/known:SGP 3 since-2025
-33|demand/known:SGP 3.5
-5|demand/known:SGP 3.5 2025
-27|demand/known:SGP 3.5 2026
-33|demand/known:SGP 3.5 since-2025
-12|demand/known:SGP 3.5-5
-12|demand/known:SGP 3.5-5 2025
-12|demand/known:SGP 3.5-5 since-2025
6|demand/known:SGP 5
-8|demand/known:SGP 5 2025
14|demand/known:SGP 5 2026
6|demand/known:SGP 5 since-2025
-42|demand/known:SGP since-2025
-6|demand/known:SGP to-2021
14|demand/known:SVK 5
14|demand/known:SVK 5 2025
14|demand/known:SVK 5 since-2025
14|demand/known:SVK since-2025
-12|demand/known:SWE 3.5
-12|demand/known:SWE 3.5 2026
-12|demand/known:SWE 3.5 since-2025
-3|demand/known:SWE 5
-3|demand/known:SWE 5 2025
-3|demand/known:SWE 5 since-2025
-17|demand/known:SWE since-2025
4|demand/known:THA 2
4|demand/known:THA 2 since-2025
-10|demand/known:THA 3.5
-10|demand/known:THA 3.5 2025
-10|demand/known:THA 3.5 since-2025
-6|demand/known:THA since-2025
-12|demand/known:TUR 0.25
-12|demand/known:TUR 0.25 2026
-12|demand/known:TUR 0.25 since-2025
-3|demand/known:TUR 3
-3|demand/known:TUR 3 2026
-3|demand/known:TUR 3 since-2025
15|demand/known:TUR 3.5
14|demand/known:TUR 3.5 2026
15|demand/known:TUR 3.5 since-2025
51|demand/known:TWN 1E+1
47|demand/known:TWN 1E+1 2025
4|demand/known:TWN 1E+1 2026
51|demand/known:TWN 1E+1 since-2025
-3|demand/known:TWN 2
-3|demand/known:TWN 2 2025
-3|demand/known:TWN 2 since-2025
-18|demand/known:TWN 3
-4|demand/known:TWN 3 2024
-16|demand/known:TWN 3 2025
-16|demand/known:TWN 3 since-2025
-4|demand/known:TWN 3 to-2024
-11|demand/known:TWN 3.5
-19|demand/known:TWN 3.5 2025
8|demand/known:TWN 3.5 2026
-11|demand/known:TWN 3.5 since-2025
10|demand/known:TWN 4
8|demand/known:TWN 4 2026
10|demand/known:TWN 4 since-2025
-5|demand/known:TWN 5
-26|demand/known:TWN 5 2025
20|demand/known:TWN 5 2026
-5|demand/known:TWN 5 since-2025
5|demand/known:TWN 6
5|demand/known:TWN 6 2026
5|demand/known:TWN 6 since-2025
30|demand/known:TWN since-2025
-4|demand/known:TWN to-2024
-5|demand/known:UKR 0.25
-3|demand/known:UKR 0.25 2026
-5|demand/known:UKR 0.25 since-2025
21|demand/known:UKR 15
21|demand/known:UKR 15 2025
21|demand/known:UKR 15 since-2025
-10|demand/known:UKR 2
-10|demand/known:UKR 2 2024
-10|demand/known:UKR 2 to-2024
-3|demand/known:UKR 2.5
-3|demand/known:UKR 2.5 2025
-3|demand/known:UKR 2.5 since-2025
12|demand/known:UKR since-2025
-10|demand/known:UKR to-2024
-10|demand/known:USA 0.2
-10|demand/known:USA 0.2 2025
-10|demand/known:USA 0.2 since-2025
-4|demand/known:USA 1
-3|demand/known:USA 1E+1
-3|demand/known:USA 1E+1 since-2025
-6|demand/known:USA 2
-11|demand/known:USA 2.5
-11|demand/known:USA 2.5 2025
-11|demand/known:USA 2.5 since-2025
-5|demand/known:USA 3
-3|demand/known:USA 3 1988
5|demand/known:USA 3 2025
-3|demand/known:USA 3 2026
-4|demand/known:USA 3 to-1999
-8|demand/known:USA 3.5
-5|demand/known:USA 3.5 2024
15|demand/known:USA 3.5 2025
-17|demand/known:USA 3.5 2026
-3|demand/known:USA 3.5 since-2025
-5|demand/known:USA 3.5 to-2024
14|demand/known:USA 4
21|demand/known:USA 4 2008
-3|demand/known:USA 4 2019
21|demand/known:USA 4 to-2013
-5|demand/known:USA 4 to-2021
6|demand/known:USA 4.6
6|demand/known:USA 4.6 2026
6|demand/known:USA 4.6 since-2025
-18|demand/known:USA 5
-3|demand/known:USA 5 2024
-30|demand/known:USA 5 2025
16|demand/known:USA 5 2026
-15|demand/known:USA 5 since-2025
-3|demand/known:USA 5 to-2024
-39|demand/known:USA since-2025
-9|demand/known:USA to-1999
17|demand/known:USA to-2013
-8|demand/known:USA to-2021
-13|demand/known:USA to-2024
-21|demand/known:VNM 3.5
-10|demand/known:VNM 3.5 2025
-11|demand/known:VNM 3.5 2026
-21|demand/known:VNM 3.5 since-2025
-21|demand/known:VNM since-2025
40|demand/last:before
61|demand/last:same-sentence
12|demand/named:2
34|demand/named:3
23|demand/ruled
17|demand/ruled:spender-after
-28|demand/ruled:spender-asked
-15|demand/ruled:spender-asked-before
30|demand/ruled:spender-before
9|demand/ruled:spender-beside
13|demand/ruled:spender-both
17|demand/ruled:spender-clause
26|demand/ruled:spender-gapped
-33|demand/ruled:spender-home
-38|demand/ruled:spender-members
-43|demand/ruled:spender-near
-38|demand/ruled:spender-near-asked
13|demand/ruled:spender-object
24|demand/ruled:spender-object-asked
16|demand/ruled:spender-of-gdp
16|demand/ruled:spender-ours
-16|demand/ruled:spender-party
27|demand/ruled:spender-pronoun
-66|demand/ruled:spender-should
-21|demand/ruled:spender-subject
107|demand/ruled:spender-whoever
3|demand/same-figure-of-another
-3|demand/same-figure-of-it
21|demand/subject-of:accept
9|demand/subject-of:adopt
-20|demand/subject-of:advocate
-73|demand/subject-of:agree
24|demand/subject-of:aim
31|demand/subject-of:ask
-11|demand/subject-of:ask for
-11|demand/subject-of:back
-20|demand/subject-of:be
-11|demand/subject-of:believe
13|demand/subject-of:bind
-8|demand/subject-of:call
-27|demand/subject-of:call for
7|demand/subject-of:call on
11|demand/subject-of:come up with
18|demand/subject-of:commit
9|demand/subject-of:consider
5|demand/subject-of:convince
-20|demand/subject-of:demand
-4|demand/subject-of:devote
8|demand/subject-of:do
9|demand/subject-of:end
3|demand/subject-of:endorse
3|demand/subject-of:exclude
-20|demand/subject-of:exempt
-33|demand/subject-of:expect
-6|demand/subject-of:eye
-22|demand/subject-of:fall
9|demand/subject-of:fend off
49|demand/subject-of:get
-22|demand/subject-of:go
48|demand/subject-of:hope
-6|demand/subject-of:increase
-23|demand/subject-of:insist on
-15|demand/subject-of:lean on
4|demand/subject-of:leap
-4|demand/subject-of:like to see
-7|demand/subject-of:lobby for
-39|demand/subject-of:look for
19|demand/subject-of:match
-29|demand/subject-of:mean
12|demand/subject-of:mention
30|demand/subject-of:move
8|demand/subject-of:name
26|demand/subject-of:pay
-27|demand/subject-of:promise
4|demand/subject-of:propose
-3|demand/subject-of:push for
5|demand/subject-of:put
21|demand/subject-of:raise
-87|demand/subject-of:reach
-11|demand/subject-of:reckon
-4|demand/subject-of:reject
6|demand/subject-of:rule out
-3|demand/subject-of:seek
-5|demand/subject-of:set
4|demand/subject-of:set aside
-8|demand/subject-of:set out
-3|demand/subject-of:settle for
-7|demand/subject-of:speak of
7|demand/subject-of:speculate
20|demand/subject-of:spend
6|demand/subject-of:stay
3|demand/subject-of:stick to
-4|demand/subject-of:suggest
-3|demand/subject-of:table
-30|demand/subject-of:take
6|demand/subject-of:talk of
18|demand/subject-of:think
3|demand/subject-of:tie
54|demand/subject-of:unwilling
3|demand/subject-of:urge
32|demand/subject-of:use
-36|demand/subject-of:veto
-25|demand/subject-of:want
5|demand/subject-of:work out
4|demand/subject-of:write
15|demand/subject:be allies
20|demand/subject:be body
-19|demand/subject:be capital
-22|demand/subject:be gov
-5|demand/subject:be leader
-10|demand/subject:be pronoun
4|demand/subject:cap gov
-3|demand/subject:cap leader
-77|demand/subject:demand body
-6|demand/subject:demand capital
-45|demand/subject:demand country
-51|demand/subject:demand gov
-14|demand/subject:demand leader
-3|demand/subject:demand people
10|demand/subject:demand pronoun
14|demand/subject:denial gov
5|demand/subject:denial leader
-36|demand/subject:denial nongov
-4|demand/subject:denial people
36|demand/subject:denial pronoun
14|demand/subject:level gov
54|demand/subject:move allies
-56|demand/subject:move body
8|demand/subject:move country
8|demand/subject:move gov
-9|demand/subject:move leader
-13|demand/subject:move pronoun
-29|demand/subject:pledge allies
-23|demand/subject:pledge body
8|demand/subject:pledge capital
5|demand/subject:pledge country
-26|demand/subject:pledge gov
54|demand/subject:pledge leader
-28|demand/subject:pledge pronoun
9|demand/subject:proposal allies
-5|demand/subject:proposal body
-9|demand/subject:proposal capital
-23|demand/subject:proposal country
41|demand/subject:proposal gov
18|demand/subject:proposal leader
8|demand/subject:proposal pronoun
17|demand/subject:spend allies
46|demand/subject:spend body
-6|demand/subject:spend capital
36|demand/subject:spend gov
-21|demand/subject:spend pronoun
-38|demand/title
-12|demand/told-of:0
-5|demand/told-of:1
14|demand/told-of:2
-52|demand/unnamed
8|demand/unnamed-beside-others
23|denial/after-joint:0 near
21|denial/after-joint:1 far
21|denial/after-joint:1 mid
-11|denial/after-joint:1 near
-9|denial/after-joint:2 far
-9|denial/after-joint:2 mid
13|denial/after-joint:2 near
-20|denial/after-joint:3 far
3|denial/after-joint:3 mid
5|denial/after-joint:3 near
8|denial/after-led:\" far joined
16|denial/after-led:\" near joined
15|denial/after-led:, far joined
19|denial/after-led:, near joined
5|denial/after-led:: near joined
16|denial/after-led:and near joined
11|denial/after-led:asian far joined
-5|denial/after-led:before near joined
4|denial/after-led:defence minister near joined
11|denial/after-led:for far joined
22|denial/after-led:for near free
-13|denial/after-led:in far joined
-6|denial/after-led:in near free
-7|denial/after-led:its far joined
-3|denial/after-led:level near joined
-7|denial/after-led:of far joined
-42|denial/after-led:prime minister near joined
26|denial/after-led:say far joined
-33|denial/after-led:say near joined
-20|denial/after-led:spend far joined
-8|denial/after-led:tell far joined
7|denial/after-led:to near free
-5|denial/after-led:urge far joined
31|denial/after-led:what far free
-3|denial/after-led:when near joined
11|denial/after-led:where far joined
8|denial/after-led:which near joined
-22|denial/after-led:with far free
-27|denial/after:allies name
13|denial/after:body name
-19|denial/after:body owner
11|denial/after:capital name
5|denial/after:capital owner
29|denial/after:country name
20|denial/after:country owner
-25|denial/after:gov name
-17|denial/after:leader name
5|denial/after:people name
28|denial/after:pronoun name
12|denial/after:pronoun owner
-7|denial/asked
64|denial/asks
4|denial/before-clause:after-figure inside name gov
4|denial/before-clause:after-figure inside name leader
5|denial/before-clause:after-figure opens name country
-22|denial/before-clause:after-figure opens name leader
-4|denial/before-clause:free inside name allies
50|denial/before-clause:free inside name body
-14|denial/before-clause:free inside name capital
-22|denial/before-clause:free inside name country
-3|denial/before-clause:free inside name leader
29|denial/before-clause:free inside name nongov
25|denial/before-clause:free inside name pronoun
-44|denial/before-clause:free inside owner body
23|denial/before-clause:free inside owner capital
-8|denial/before-clause:free inside owner leader
16|denial/before-clause:free inside owner people
25|denial/before-clause:free inside owner pronoun
-27|denial/before-clause:free opens name body
-12|denial/before-clause:free opens name capital
4|denial/before-clause:free opens name country
-14|denial/before-clause:free opens name gov
34|denial/before-clause:free opens name leader
7|denial/before-clause:free opens name nongov
-11|denial/before-clause:free opens name pronoun
-7|denial/before-clause:free opens owner country
-15|denial/before-clause:free opens owner people
-23|denial/before-far:1
-53|denial/before-far:20
59|denial/before-far:4
-6|denial/before-far:60
59|denial/before-far:9
3|denial/before-free:0 after-figure name far
14|denial/before-free:0 after-figure name near
5|denial/before-free:0 after-figure owner near
14|denial/before-free:0 free name far
16|denial/before-free:0 free name near
-7|denial/before-free:0 free owner far
32|denial/before-free:0 free owner near
-23|denial/before-free:1 after-figure name far
17|denial/before-free:1 after-figure name near
-12|denial/before-free:1 free name near
-16|denial/before-free:1 free owner far
-3|denial/before-free:1 free owner near
-12|denial/before-free:2 after-figure name far
32|denial/before-free:2 free name far
-12|denial/before-free:2 free name near
-16|denial/before-free:2 free owner near
13|denial/before-joint:0 after-figure
13|denial/before-joint:0 free
22|denial/before-joint:1 after-figure
-8|denial/before-joint:1 free
-27|denial/before-joint:2 after-figure
40|denial/before-joint:2 free
-3|denial/before-joint:3 after-figure
-15|denial/before-joint:3 free
-42|denial/before-led:
13|denial/before-led:\"
9|denial/before-led:'s
-3|denial/before-led:,
4|denial/before-led:-
-3|denial/before-led::
4|denial/before-led:a
23|denial/before-led:again
-5|denial/before-led:allies
16|denial/before-led:an
-41|denial/before-led:asian
-7|denial/before-led:by
30|denial/before-led:call for
-3|denial/before-led:chairs
-5|denial/before-led:chancellor
-11|denial/before-led:chief
10|denial/before-led:defense minister
3|denial/before-led:defense secretary
-20|denial/before-led:do
-8|denial/before-led:elect
-4|denial/before-led:exempt
14|denial/before-led:find
-4|denial/before-led:follow
-3|denial/before-led:following
5|denial/before-led:for
-25|denial/before-led:general
-7|denial/before-led:gulf
18|denial/before-led:his
7|denial/before-led:insist
3|denial/before-led:national security adviser
-3|denial/before-led:no
3|denial/before-led:note
40|denial/before-led:of
14|denial/before-led:on
4|denial/before-led:overruled
5|denial/before-led:partner
-4|denial/before-led:president
25|denial/before-led:prime minister
5|denial/before-led:private
-3|denial/before-led:promise
45|denial/before-led:raise
-3|denial/before-led:say
-4|denial/before-led:tell
-17|denial/before-led:that
15|denial/before-led:the
-4|denial/before-led:their
-25|denial/before-led:to
-5|denial/before-led:turn down
-5|denial/before-led:visiting
-10|denial/before-led:war
14|denial/before-led:when
-30|denial/before-led:whose
-27|denial/before-led:with
4|denial/before-led:year
-4|denial/before:allies name
23|denial/before:body name
-44|denial/before:body owner
-23|denial/before:capital name
25|denial/before:capital owner
-10|denial/before:country name
-8|denial/before:country owner
-10|denial/before:gov name
13|denial/before:leader name
-9|denial/before:leader owner
38|denial/before:nongov name
3|denial/before:people owner
14|denial/before:pronoun name
30|denial/before:pronoun owner
-8|denial/class-home:ALLIES JPN
-13|denial/class-home:ALLIES NATO
16|denial/class-home:ALLIES foe
21|denial/class-home:ALLIES land
-28|denial/class-home:ALLIES member
9|denial/class-home:CHN CHN
5|denial/class-home:CHN NATO
-3|denial/class-home:EU land
-4|denial/class-home:EU member
-7|denial/class-home:JPN CHN
46|denial/class-home:JPN JPN
-11|denial/class-home:JPN land
8|denial/class-home:JPN member
-28|denial/class-home:NATO JPN
31|denial/class-home:NATO NATO
-15|denial/class-home:NATO land
14|denial/class-home:NATO member
-32|denial/class-home:USA JPN
4|denial/class-home:USA USA
3|denial/class-home:USA foe
-32|denial/class-home:USA land
23|denial/class-home:USA member
-17|denial/class-home:foe foe
-14|denial/class-home:foe member
17|denial/class-home:land JPN
-9|denial/class-home:land NATO
33|denial/class-home:land land
-20|denial/class-home:land member
6|denial/class-home:member JPN
-17|denial/class-home:member NATO
7|denial/class-home:member land
20|denial/class-home:member member
-20|denial/class-named:ALLIES JPN nobody-named
12|denial/class-named:ALLIES JPN others-named
-4|denial/class-named:ALLIES NATO nobody-named
-9|denial/class-named:ALLIES NATO others-named
18|denial/class-named:ALLIES foe others-named
-4|denial/class-named:ALLIES land nobody-named
25|denial/class-named:ALLIES land others-named
-12|denial/class-named:ALLIES member nobody-named
-16|denial/class-named:ALLIES member others-named
7|denial/class-named:CHN CHN others-named
5|denial/class-named:CHN NATO others-named
-3|denial/class-named:EU land others-named
-3|denial/class-named:EU member others-named
-7|denial/class-named:JPN CHN others-named
41|denial/class-named:JPN JPN nobody-named
4|denial/class-named:JPN JPN others-named
-11|denial/class-named:JPN land others-named
8|denial/class-named:JPN member others-named
-4|denial/class-named:NATO JPN nobody-named
-24|denial/class-named:NATO JPN others-named
5|denial/class-named:NATO NATO nobody-named
26|denial/class-named:NATO NATO others-named
-13|denial/class-named:NATO land others-named
27|denial/class-named:NATO member nobody-named
-13|denial/class-named:NATO member others-named
-30|denial/class-named:USA JPN others-named
3|denial/class-named:USA NATO others-named
4|denial/class-named:USA USA nobody-named
3|denial/class-named:USA foe others-named
-30|denial/class-named:USA land others-named
-3|denial/class-named:USA member nobody-named
26|denial/class-named:USA member others-named
3|denial/class-named:foe foe nobody-named
-20|denial/class-named:foe foe others-named
-13|denial/class-named:foe member others-named
-15|denial/class-named:land JPN nobody-named
32|denial/class-named:land JPN others-named
-9|denial/class-named:land NATO others-named
8|denial/class-named:land land nobody-named
25|denial/class-named:land land others-named
-20|denial/class-named:land member others-named
7|denial/class-named:member JPN others-named
-17|denial/class-named:member NATO others-named
7|denial/class-named:member land others-named
-10|denial/class-named:member member nobody-named
31|denial/class-named:member member others-named
-14|denial/class-shape:ALLIES whole
14|denial/class-shape:CHN whole
-7|denial/class-shape:EU whole
22|denial/class-shape:JPN half
12|denial/class-shape:JPN whole
-4|denial/class-shape:NATO whole
-19|denial/class-shape:USA half
-11|denial/class-shape:USA whole
-20|denial/class-shape:foe half
-11|denial/class-shape:foe whole
12|denial/class-shape:land half
9|denial/class-shape:land whole
6|denial/class-shape:member half
12|denial/class-shape:member whole
21|denial/class-value:ALLIES 0.5
-19|denial/class-value:ALLIES 2
-4|denial/class-value:ALLIES 2.5
-10|denial/class-value:ALLIES 3
-17|denial/class-value:ALLIES 3.5
-3|denial/class-value:ALLIES 4
20|denial/class-value:ALLIES 5
-3|denial/class-value:EU 3
-3|denial/class-value:EU 5
-18|denial/class-value:NATO 2
15|denial/class-value:NATO 2.5
28|denial/class-value:NATO 3
-12|denial/class-value:NATO 3.5
25|denial/class-value:NATO 4
-39|denial/class-value:NATO 5
-3|denial/class-value:USA 1E+1
-8|denial/class-value:USA 2
-11|denial/class-value:USA 3
-16|denial/class-value:USA 3.5
-3|denial/class-value:USA 4
13|denial/class-value:USA 5
27|denial/class-verb:ALLIES be
40|denial/class-verb:ALLIES demand
-25|denial/class-verb:ALLIES denial
-3|denial/class-verb:ALLIES level
-8|denial/class-verb:ALLIES move
-19|denial/class-verb:ALLIES pledge
32|denial/class-verb:ALLIES proposal
17|denial/class-verb:ALLIES spend
7|denial/class-verb:CHN demand
-6|denial/class-verb:EU proposal
16|denial/class-verb:JPN be
-7|denial/class-verb:JPN demand
-12|denial/class-verb:JPN move
-17|denial/class-verb:JPN pledge
26|denial/class-verb:JPN proposal
5|denial/class-verb:JPN spend
28|denial/class-verb:NATO be
6|denial/class-verb:NATO cap
-11|denial/class-verb:NATO demand
-3|denial/class-verb:NATO denial
-6|denial/class-verb:NATO level
-24|denial/class-verb:NATO move
-10|denial/class-verb:NATO pledge
10|denial/class-verb:NATO proposal
-9|denial/class-verb:NATO spend
-11|denial/class-verb:USA be
14|denial/class-verb:USA cap
-45|denial/class-verb:USA demand
24|denial/class-verb:USA denial
-3|denial/class-verb:USA pledge
-7|denial/class-verb:USA proposal
10|denial/class-verb:USA spend
-3|denial/class-verb:foe denial
-20|denial/class-verb:foe proposal
-26|denial/class-verb:land be
-18|denial/class-verb:land demand
9|denial/class-verb:land denial
19|denial/class-verb:land move
35|denial/class-verb:land pledge
-23|denial/class-verb:land proposal
-24|denial/class-verb:land spend
-35|denial/class-verb:member be
-18|denial/class-verb:member cap
35|denial/class-verb:member demand
9|denial/class-verb:member level
27|denial/class-verb:member move
11|denial/class-verb:member pledge
-11|denial/class-verb:member proposal
-16|denial/class:ALLIES
14|denial/class:CHN
-7|denial/class:EU
35|denial/class:JPN
-3|denial/class:NATO
-32|denial/class:USA
-31|denial/class:foe
22|denial/class:land
17|denial/class:member
10|denial/heir:nobody-named
75|denial/heir:others-named
54|denial/home:nobody-named
30|denial/home:others-named
-9|denial/known:AFG 2
-9|denial/known:AFG 2 2004
-9|denial/known:AFG 2 to-2013
-9|denial/known:AFG to-2013
21|denial/known:ALLIES 0.5
21|denial/known:ALLIES 0.5 2025
21|denial/known:ALLIES 0.5 since-2025
-18|denial/known:ALLIES 2
-3|denial/known:ALLIES 2 2022
-5|denial/known:ALLIES 2 2025
-6|denial/known:ALLIES 2 since-2025
-3|denial/known:ALLIES 2 to-2021
-6|denial/known:ALLIES 2 to-2024
-4|denial/known:ALLIES 2.5
-10|denial/known:ALLIES 3
-7|denial/known:ALLIES 3 2025
-8|denial/known:ALLIES 3 since-2025
-17|denial/known:ALLIES 3.5
-15|denial/known:ALLIES 3.5 2026
-17|denial/known:ALLIES 3.5 since-2025
-3|denial/known:ALLIES 4
20|denial/known:ALLIES 5
-5|denial/known:ALLIES 5 2024
-5|denial/known:ALLIES 5 2025
32|denial/known:ALLIES 5 2026
27|denial/known:ALLIES 5 since-2025
-5|denial/known:ALLIES 5 to-2024
14|denial/known:ALLIES since-2025
-5|denial/known:ALLIES to-1999
-8|denial/known:ALLIES to-2021
-15|denial/known:ALLIES to-2024
-11|denial/known:AUS 2
-11|denial/known:AUS 2 2025
-11|denial/known:AUS 2 since-2025
-9|denial/known:AUS 3
-5|denial/known:AUS 3 2025
-4|denial/known:AUS 3 2026
-9|denial/known:AUS 3 since-2025
17|denial/known:AUS 3.5
16|denial/known:AUS 3.5 2025
17|denial/known:AUS 3.5 since-2025
-5|denial/known:AUS since-2025
-22|denial/known:BEL 2.5
-21|denial/known:BEL 2.5 2023
-21|denial/known:BEL 2.5 to-2024
-12|denial/known:BEL 5
-15|denial/known:BEL 5 2025
4|denial/known:BEL 5 2026
-12|denial/known:BEL 5 since-2025
-10|denial/known:BEL since-2025
-21|denial/known:BEL to-2024
-6|denial/known:BEL+ESP+ITA 3.5
-6|denial/known:BEL+ESP+ITA 3.5 2026
-6|denial/known:BEL+ESP+ITA 3.5 since-2025
-6|denial/known:BEL+ESP+ITA since-2025
19|denial/known:BEL+ESP+SVK 5
19|denial/known:BEL+ESP+SVK 5 2025
19|denial/known:BEL+ESP+SVK 5 since-2025
19|denial/known:BEL+ESP+SVK since-2025
19|denial/known:CAN 2
9|denial/known:CAN 2 2023
9|denial/known:CAN 2 2024
18|denial/known:CAN 2 to-2024
18|denial/known:CAN to-2024
9|denial/known:CHN 2
7|denial/known:CHN 2 2026
7|denial/known:CHN 2 since-2025
5|denial/known:CHN 5
5|denial/known:CHN 5 2025
5|denial/known:CHN 5 since-2025
12|denial/known:CHN since-2025
3|denial/known:CYP 3
3|denial/known:CYP 3 2025
3|denial/known:CYP 3 since-2025
3|denial/known:CYP since-2025
-7|denial/known:CZE 2
-7|denial/known:CZE 2 2025
-7|denial/known:CZE 2 since-2025
-4|denial/known:CZE 3
-4|denial/known:CZE 3 2002
-4|denial/known:CZE 3 to-2013
-7|denial/known:CZE since-2025
-4|denial/known:CZE to-2013
16|denial/known:DEU 2
-5|denial/known:DEU 2 2004
19|denial/known:DEU 2 2018
-4|denial/known:DEU 2 to-2013
20|denial/known:DEU 2 to-2021
3|denial/known:DEU 3
5|denial/known:DEU 3 2024
5|denial/known:DEU 3 to-2024
-3|denial/known:DEU 3.5
5|denial/known:DEU 3.5 2025
-8|denial/known:DEU 3.5 2026
-3|denial/known:DEU 3.5 since-2025
-36|denial/known:DEU 5
-36|denial/known:DEU 5 2025
-36|denial/known:DEU 5 since-2025
-42|denial/known:DEU since-2025
-4|denial/known:DEU to-2013
20|denial/known:DEU to-2021
5|denial/known:DEU to-2024
-15|denial/known:ESP 3.5
-14|denial/known:ESP 3.5 2026
-15|denial/known:ESP 3.5 since-2025
25|denial/known:ESP 5
24|denial/known:ESP 5 2025
25|denial/known:ESP 5 since-2025
11|denial/known:ESP since-2025
-3|denial/known:EU 3
-3|denial/known:EU 3 2025
-3|denial/known:EU 3 since-2025
-3|denial/known:EU 5
-3|denial/known:EU 5 2026
-3|denial/known:EU 5 since-2025
-7|denial/known:EU since-2025
-23|denial/known:FRA 4
-23|denial/known:FRA 4 2018
-23|denial/known:FRA 4 to-2021
3|denial/known:FRA since-2025
-23|denial/known:FRA to-2021
11|denial/known:HUN 2
11|denial/known:HUN 2 2025
11|denial/known:HUN 2 since-2025
7|denial/known:HUN 5
7|denial/known:HUN 5 2025
7|denial/known:HUN 5 since-2025
19|denial/known:HUN since-2025
4|denial/known:IND since-2025
4|denial/known:IRL 2
4|denial/known:IRL 2 2025
4|denial/known:IRL 2 since-2025
4|denial/known:IRL since-2025
42|denial/known:ISL 3.5
42|denial/known:ISL 3.5 2025
42|denial/known:ISL 3.5 since-2025
42|denial/known:ISL since-2025
23|denial/known:ISR 8
23|denial/known:ISR 8 2003
23|denial/known:ISR 8 to-2013
23|denial/known:ISR to-2013
8|denial/known:ITA 5
8|denial/known:ITA 5 2025
8|denial/known:ITA 5 since-2025
11|denial/known:ITA since-2025
4|denial/known:JPN 1.5
4|denial/known:JPN 1.5 to-1999
-4|denial/known:JPN 2
3|denial/known:JPN 2 2017
4|denial/known:JPN 2 2018
3|denial/known:JPN 2 2022
-10|denial/known:JPN 2 2024
-9|denial/known:JPN 2 2026
-10|denial/known:JPN 2 since-2025
4|denial/known:JPN 2 to-1999
9|denial/known:JPN 2 to-2021
-7|denial/known:JPN 2 to-2024
7|denial/known:JPN 2.5
7|denial/known:JPN 2.5 2023
7|denial/known:JPN 2.5 to-2024
11|denial/known:JPN 3
-3|denial/known:JPN 3 2023
3|denial/known:JPN 3 2024
6|denial/known:JPN 3 2025
7|denial/known:JPN 3 since-2025
5|denial/known:JPN 3 to-1999
12|denial/known:JPN 3.5
29|denial/known:JPN 3.5 2025
-18|denial/known:JPN 3.5 2026
12|denial/known:JPN 3.5 since-2025
25|denial/known:JPN 5
9|denial/known:JPN 5 2025
17|denial/known:JPN 5 2026
25|denial/known:JPN 5 since-2025
-23|denial/known:JPN 8
-23|denial/known:JPN 8 2003
-23|denial/known:JPN 8 to-2013
35|denial/known:JPN since-2025
15|denial/known:JPN to-1999
-23|denial/known:JPN to-2013
9|denial/known:JPN to-2021
-19|denial/known:JPN+KOR 5
-19|denial/known:JPN+KOR 5 2026
-19|denial/known:JPN+KOR 5 since-2025
-19|denial/known:JPN+KOR since-2025
14|denial/known:KOR 3
14|denial/known:KOR 3 2025
14|denial/known:KOR 3 since-2025
-10|denial/known:KOR 3.5
-33|denial/known:KOR 3.5 2025
23|denial/known:KOR 3.5 2026
-10|denial/known:KOR 3.5 since-2025
31|denial/known:KOR 5
5|denial/known:KOR 5 2024
26|denial/known:KOR 5 2025
26|denial/known:KOR 5 since-2025
5|denial/known:KOR 5 to-2024
30|denial/known:KOR since-2025
5|denial/known:KOR to-2024
-3|denial/known:KWT 5
-3|denial/known:KWT 5 2026
-3|denial/known:KWT 5 since-2025
-3|denial/known:KWT since-2025
-25|denial/known:MYS 3.5
-25|denial/known:MYS 3.5 2025
-25|denial/known:MYS 3.5 since-2025
-15|denial/known:MYS 5
-15|denial/known:MYS 5 2025
-15|denial/known:MYS 5 since-2025
-40|denial/known:MYS since-2025
-18|denial/known:NATO 2
25|denial/known:NATO 2 2004
-22|denial/known:NATO 2 2018
-13|denial/known:NATO 2 2024
23|denial/known:NATO 2 to-2013
-24|denial/known:NATO 2 to-2021
-16|denial/known:NATO 2 to-2024
15|denial/known:NATO 2.5
16|denial/known:NATO 2.5 2023
16|denial/known:NATO 2.5 to-2024
28|denial/known:NATO 3
5|denial/known:NATO 3 2002
-6|denial/known:NATO 3 2024
29|denial/known:NATO 3 2025
29|denial/known:NATO 3 since-2025
5|denial/known:NATO 3 to-2013
-6|denial/known:NATO 3 to-2024
-12|denial/known:NATO 3.5
-32|denial/known:NATO 3.5 2025
19|denial/known:NATO 3.5 2026
-12|denial/known:NATO 3.5 since-2025
25|denial/known:NATO 4
26|denial/known:NATO 4 2018
26|denial/known:NATO 4 to-2021
-39|denial/known:NATO 5
-29|denial/known:NATO 5 2025
-8|denial/known:NATO 5 2026
-37|denial/known:NATO 5 since-2025
-23|denial/known:NATO since-2025
28|denial/known:NATO to-2013
-8|denial/known:NATO to-2024
12|denial/known:NZL 2
11|denial/known:NZL 2 2025
11|denial/known:NZL 2 since-2025
4|denial/known:NZL 3
4|denial/known:NZL 3 2026
4|denial/known:NZL 3 since-2025
11|denial/known:NZL 3.5
10|denial/known:NZL 3.5 2025
11|denial/known:NZL 3.5 since-2025
28|denial/known:NZL since-2025
14|denial/known:PHL 2
10|denial/known:PHL 2 2024
3|denial/known:PHL 2 2026
4|denial/known:PHL 2 since-2025
10|denial/known:PHL 2 to-2024
38|denial/known:PHL 3.5
22|denial/known:PHL 3.5 2025
17|denial/known:PHL 3.5 2026
38|denial/known:PHL 3.5 since-2025
8|denial/known:PHL 5
8|denial/known:PHL 5 2025
8|denial/known:PHL 5 since-2025
50|denial/known:PHL since-2025
10|denial/known:PHL to-2024
-7|denial/known:POL 2
-7|denial/known:POL 2 2004
-7|denial/known:POL 2 to-2013
-3|denial/known:POL 5
-3|denial/known:POL 5 2025
-3|denial/known:POL 5 since-2025
-3|denial/known:POL since-2025
-7|denial/known:POL to-2013
-6|denial/known:QAT 5
-6|denial/known:QAT 5 2026
-6|denial/known:QAT 5 since-2025
-6|denial/known:QAT since-2025
15|denial/known:ROU 5
15|denial/known:ROU 5 2025
15|denial/known:ROU 5 since-2025
15|denial/known:ROU since-2025
-4|denial/known:RUS 5 2025
-4|denial/known:RUS 5 since-2025
-4|denial/known:RUS since-2025
6|denial/known:SAU 5
10|denial/known:SAU 5 2025
-5|denial/known:SAU 5 2026
6|denial/known:SAU 5 since-2025
6|denial/known:SAU since-2025
-3|denial/known:SGP 3
-3|denial/known:SGP 3 2023
-3|denial/known:SGP 3 to-2024
-23|denial/known:SGP 5
-23|denial/known:SGP 5 2025
-23|denial/known:SGP 5 since-2025
-23|denial/known:SGP since-2025
-3|denial/known:SGP to-2024
-4|denial/known:SRB 5
-4|denial/known:SRB 5 2025
-4|denial/known:SRB 5 since-2025
-4|denial/known:SRB since-2025
3|denial/known:SVK 2.5
3|denial/known:SVK 2.5 2023
3|denial/known:SVK 2.5 to-2024
5|denial/known:SVK 3.5
5|denial/known:SVK 3.5 2026
5|denial/known:SVK 3.5 since-2025
12|denial/known:SVK 5
12|denial/known:SVK 5 2025
12|denial/known:SVK 5 since-2025
14|denial/known:SVK since-2025
3|denial/known:SVK to-2024
-31|denial/known:THA 5
-31|denial/known:THA 5 2025
-31|denial/known:THA 5 since-2025
-31|denial/known:THA since-2025
-33|denial/known:TUR 3
-33|denial/known:TUR 3 2025
-33|denial/known:TUR 3 since-2025
-33|denial/known:TUR since-2025
5|denial/known:TWN 1E+1
5|denial/known:TWN 1E+1 2025
5|denial/known:TWN 1E+1 since-2025
7|denial/known:TWN 3
7|denial/known:TWN 3 2023
7|denial/known:TWN 3 to-2024
-23|denial/known:TWN 3.5
-23|denial/known:TWN 3.5 2025
-23|denial/known:TWN 3.5 since-2025
12|denial/known:TWN 5
11|denial/known:TWN 5 2025
12|denial/known:TWN 5 since-2025
-6|denial/known:TWN since-2025
8|denial/known:TWN to-2024
-20|denial/known:UKR 0.5
-20|denial/known:UKR 0.5 2025
-20|denial/known:UKR 0.5 since-2025
-9|denial/known:UKR 5
-9|denial/known:UKR 5 2025
-9|denial/known:UKR 5 since-2025
-30|denial/known:UKR since-2025
-3|denial/known:USA 1E+1
-8|denial/known:USA 2
-3|denial/known:USA 2 2004
-3|denial/known:USA 2 2023
-3|denial/known:USA 2 to-2013
-3|denial/known:USA 2 to-2024
-11|denial/known:USA 3
-6|denial/known:USA 3 2025
-6|denial/known:USA 3 since-2025
-4|denial/known:USA 3 to-1999
-16|denial/known:USA 3.5
-13|denial/known:USA 3.5 2025
-3|denial/known:USA 3.5 2026
-16|denial/known:USA 3.5 since-2025
-3|denial/known:USA 4
13|denial/known:USA 5
18|denial/known:USA 5 2025
-7|denial/known:USA 5 2026
11|denial/known:USA 5 since-2025
-15|denial/known:USA since-2025
-8|denial/known:USA to-1999
-3|denial/known:USA to-2013
-3|denial/known:USA to-2024
18|denial/last:before
32|denial/last:same-sentence
3|denial/named:1
37|denial/named:2
28|denial/named:3
11|denial/ruled
23|denial/ruled:spender-before
5|denial/ruled:spender-denier
-34|denial/ruled:spender-denies
5|denial/ruled:spender-denies-after
6|denial/ruled:spender-ours
6|denial/ruled:spender-party
14|denial/same-figure-of-another
-14|denial/same-figure-of-it
7|denial/subject-of:able
-29|denial/subject-of:accept
-12|denial/subject-of:agree
-38|denial/subject-of:ask
8|denial/subject-of:back
-5|denial/subject-of:balk
-6|denial/subject-of:be
21|denial/subject-of:call
-31|denial/subject-of:commit
-3|denial/subject-of:contain
4|denial/subject-of:deny
3|denial/subject-of:dismiss
6|denial/subject-of:do
-3|denial/subject-of:draft
3|denial/subject-of:fix
-6|denial/subject-of:get
14|denial/subject-of:go
3|denial/subject-of:hope
7|denial/subject-of:insist
-3|denial/subject-of:press for
3|denial/subject-of:promise
-16|denial/subject-of:propose
3|denial/subject-of:reach
-4|denial/subject-of:refute
4|denial/subject-of:rule out
14|denial/subject-of:set aside
16|denial/subject-of:spend
7|denial/subject-of:spurn
-16|denial/subject-of:talk of
8|denial/subject-of:tell
11|denial/subject-of:turn down
4|denial/subject-of:want
3|denial/subject-of:write
8|denial/subject:be gov
7|denial/subject:be leader
-22|denial/subject:be pronoun
-3|denial/subject:cap pronoun
-22|denial/subject:demand body
9|denial/subject:demand capital
-13|denial/subject:demand country
-4|denial/subject:demand leader
22|denial/subject:demand nongov
-4|denial/subject:demand pronoun
-5|denial/subject:denial body
23|denial/subject:denial country
-6|denial/subject:denial leader
5|denial/subject:denial nongov
4|denial/subject:denial pronoun
8|denial/subject:level pronoun
-3|denial/subject:move body
7|denial/subject:move country
12|denial/subject:move leader
6|denial/subject:pledge body
-44|denial/subject:pledge country
16|denial/subject:pledge gov
-24|denial/subject:pledge leader
3|denial/subject:pledge nongov
-8|denial/subject:pledge pronoun
-7|denial/subject:proposal body
-18|denial/subject:proposal gov
-15|denial/subject:proposal leader
5|denial/subject:proposal pronoun
12|denial/subject:spend country
5|denial/subject:spend nongov
18|denial/subject:spend pronoun
-63|denial/title
-18|denial/told-of:1
13|denial/told-of:2
6|denial/told-of:3
-18|denial/unnamed
-50|denial/unnamed-beside-others
-24|level/after-joint:0 far
15|level/after-joint:0 mid
72|level/after-joint:0 near
-37|level/after-joint:1 far
-16|level/after-joint:1 mid
-18|level/after-joint:1 near
-39|level/after-joint:2 far
-10|level/after-joint:2 mid
3|level/after-joint:2 near
-52|level/after-joint:3 mid
16|level/after-joint:3 near
4|level/after-led:\" far joined
-39|level/after-led:\" near joined
8|level/after-led:# far free
-9|level/after-led:# far joined
29|level/after-led:# near free
11|level/after-led:, far joined
-43|level/after-led:, near joined
-37|level/after-led:. near free
15|level/after-led:: near joined
-13|level/after-led:; near joined
3|level/after-led:about far joined
-5|level/after-led:across far joined
7|level/after-led:across near free
-5|level/after-led:an far joined
-19|level/after-led:and far free
-15|level/after-led:and far joined
-52|level/after-led:and near free
-9|level/after-led:and near joined
6|level/after-led:any far joined
6|level/after-led:as far joined
3|level/after-led:back far joined
3|level/after-led:before far joined
-3|level/after-led:below far joined
3|level/after-led:by far free
-3|level/after-led:by far joined
68|level/after-led:by near free
-8|level/after-led:by near joined
-3|level/after-led:criticised far joined
9|level/after-led:defense minister near joined
-34|level/after-led:deputy near free
13|level/after-led:double near joined
-18|level/after-led:doubted far joined
-7|level/after-led:everything near free
-5|level/after-led:figure far joined
-4|level/after-led:for far free
-16|level/after-led:for far joined
78|level/after-led:for near free
5|level/after-led:foreign minister far joined
-15|level/after-led:from far free
-11|level/after-led:frozen far free
-4|level/after-led:gdp near free
5|level/after-led:general near joined
8|level/after-led:had near joined
-14|level/after-led:if far joined
13|level/after-led:if near joined
-22|level/after-led:in far joined
139|level/after-led:in near free
34|level/after-led:in near joined
-16|level/after-led:joining far free
3|level/after-led:leave far joined
-3|level/after-led:lists far free
-9|level/after-led:long far joined
3|level/after-led:make near joined
-3|level/after-led:name far joined
-26|level/after-led:of far joined
-61|level/after-led:of near free
6|level/after-led:of near joined
4|level/after-led:on near free
-7|level/after-led:or near free
-3|level/after-led:persuade far joined
5|level/after-led:president far joined
3|level/after-led:put far joined
5|level/after-led:run near joined
7|level/after-led:running far joined
-3|level/after-led:save far joined
4|level/after-led:say far joined
32|level/after-led:say near joined
3|level/after-led:since far free
-13|level/after-led:standard far joined
-6|level/after-led:tell far joined
-10|level/after-led:that far free
-26|level/after-led:that far joined
29|level/after-led:that near free
8|level/after-led:that near joined
-21|level/after-led:time far joined
5|level/after-led:to far free
-5|level/after-led:to far joined
-14|level/after-led:to near free
-3|level/after-led:to near joined
-18|level/after-led:touches far joined
9|level/after-led:vice defense minister near joined
-7|level/after-led:what far joined
14|level/after-led:what near joined
4|level/after-led:when far joined
30|level/after-led:where near joined
-4|level/after-led:which near joined
-19|level/after-led:while near joined
-7|level/after-led:with far joined
-6|level/after-led:with near free
-10|level/after-led:with near joined
-9|level/after-led:without near free
7|level/after-led:worried far joined
10|level/after:body name
-27|level/after:body owner
-8|level/after:capital name
-10|level/after:capital owner
23|level/after:country name
-11|level/after:country owner
21|level/after:gov name
-41|level/after:gov owner
-24|level/after:leader name
9|level/after:leader owner
-12|level/after:nongov name
32|level/after:people name
-14|level/after:people owner
-34|level/after:pronoun name
-5|level/after:pronoun owner
-26|level/asked
-52|level/asks
25|level/before-clause:after-figure inside name allies
9|level/before-clause:after-figure inside name body
38|level/before-clause:after-figure inside name capital
-20|level/before-clause:after-figure inside name country
15|level/before-clause:after-figure inside name gov
5|level/before-clause:after-figure inside name nongov
-11|level/before-clause:after-figure inside name pronoun
-8|level/before-clause:after-figure inside owner body
-15|level/before-clause:after-figure inside owner country
-12|level/before-clause:after-figure inside owner gov
-17|level/before-clause:after-figure inside owner people
27|level/before-clause:after-figure inside owner pronoun
37|level/before-clause:after-figure opens name body
-5|level/before-clause:after-figure opens name capital
-38|level/before-clause:after-figure opens name country
-10|level/before-clause:after-figure opens name leader
-4|level/before-clause:after-figure opens name people
-24|level/before-clause:after-figure opens name pronoun
6|level/before-clause:after-figure opens owner capital
-17|level/before-clause:after-figure opens owner country
26|level/before-clause:after-figure opens owner pronoun
-17|level/before-clause:free inside name allies
-19|level/before-clause:free inside name body
-43|level/before-clause:free inside name capital
19|level/before-clause:free inside name country
-36|level/before-clause:free inside name gov
-9|level/before-clause:free inside name nongov
17|level/before-clause:free inside name people
3|level/before-clause:free inside name pronoun
-16|level/before-clause:free inside owner body
7|level/before-clause:free inside owner capital
-10|level/before-clause:free inside owner gov
-14|level/before-clause:free inside owner people
-8|level/before-clause:free inside owner pronoun
13|level/before-clause:free opens name allies
23|level/before-clause:free opens name body
18|level/before-clause:free opens name capital
84|level/before-clause:free opens name country
-8|level/before-clause:free opens name gov
-14|level/before-clause:free opens name nongov
24|level/before-clause:free opens name people
12|level/before-clause:free opens owner body
13|level/before-clause:free opens owner capital
57|level/before-clause:free opens owner country
-16|level/before-clause:free opens owner gov
-5|level/before-clause:free opens owner leader
-7|level/before-clause:free opens owner nongov
53|level/before-clause:free opens owner people
-35|level/before-clause:free opens owner pronoun
62|level/before-far:1
10|level/before-far:4
36|level/before-far:60
-16|level/before-far:9
26|level/before-free:0 after-figure name far
27|level/before-free:0 after-figure name near
25|level/before-free:0 after-figure owner far
53|level/before-free:0 after-figure owner near
-13|level/before-free:0 free name far
3|level/before-free:0 free name near
9|level/before-free:0 free owner far
28|level/before-free:0 free owner near
47|level/before-free:1 after-figure name far
-16|level/before-free:1 after-figure name near
-6|level/before-free:1 after-figure owner far
-37|level/before-free:1 after-figure owner near
9|level/before-free:1 free name far
7|level/before-free:1 free name near
11|level/before-free:1 free owner far
-11|level/before-free:1 free owner near
-36|level/before-free:2 after-figure name far
-20|level/before-free:2 after-figure name near
-22|level/before-free:2 after-figure owner far
-17|level/before-free:2 after-figure owner near
-22|level/before-free:2 free name far
27|level/before-free:2 free name near
-6|level/before-free:2 free owner near
-9|level/before-free:3 after-figure name far
-8|level/before-free:3 after-figure name near
31|level/before-free:3 free name far
15|level/before-free:3 free name near
-12|level/before-joint:0 after-figure
26|level/before-joint:0 free
-6|level/before-joint:1 after-figure
37|level/before-joint:1 free
-3|level/before-joint:2 after-figure
52|level/before-joint:2 free
26|level/before-joint:3 after-figure
-29|level/before-joint:3 free
61|level/before-led:
13|level/before-led:\"
16|level/before-led:#
24|level/before-led:'s
3|level/before-led:)
18|level/before-led:*
24|level/before-led:,
11|level/before-led:--
14|level/before-led:.
13|level/before-led::
8|level/before-led:;
-15|level/before-led:DATE
-8|level/before-led:PARTY
-8|level/before-led:a
3|level/before-led:above
19|level/before-led:across
-5|level/before-led:advise
6|level/before-led:after
-12|level/before-led:all
-14|level/before-led:ambassador
7|level/before-led:amending
-4|level/before-led:among
-33|level/before-led:and
4|level/before-led:another
-32|level/before-led:as
-9|level/before-led:ask
-16|level/before-led:at
-36|level/before-led:attlee
11|level/before-led:basis
3|level/before-led:because
-10|level/before-led:before
-7|level/before-led:behind
4|level/before-led:below
-4|level/before-led:beside
-3|level/before-led:between
-14|level/before-led:borders
8|level/before-led:but
-22|level/before-led:by
11|level/before-led:calculate
9|level/before-led:carry
-12|level/before-led:cite
-3|level/before-led:colleagues
16|level/before-led:computes
-4|level/before-led:congratulate
14|level/before-led:contain
-3|level/before-led:cost
11|level/before-led:country
-11|level/before-led:current
5|level/before-led:defence chief
4|level/before-led:defense
7|level/before-led:defense minister
-4|level/before-led:defense secretary
8|level/before-led:definition
7|level/before-led:disclose
3|level/before-led:door
-26|level/before-led:doubt
29|level/before-led:down
-6|level/before-led:economy
-11|level/before-led:era
-8|level/before-led:estimate
15|level/before-led:european
8|level/before-led:even
7|level/before-led:feel
3|level/before-led:finance minister
25|level/before-led:five
-25|level/before-led:for
19|level/before-led:force
18|level/before-led:foreign minister
8|level/before-led:former
-12|level/before-led:from
-17|level/before-led:gdp
-3|level/before-led:general
4|level/before-led:gross national product
-9|level/before-led:guards
-5|level/before-led:hail
12|level/before-led:has
16|level/before-led:have
10|level/before-led:her
39|level/before-led:his
5|level/before-led:hold
-24|level/before-led:host
48|level/before-led:if
-68|level/before-led:in
-27|level/before-led:including
-4|level/before-led:inform
-65|level/before-led:is
16|level/before-led:its
-10|level/before-led:joined
9|level/before-led:keep
18|level/before-led:largest
-4|level/before-led:learn
-7|level/before-led:leave
-49|level/before-led:lecture
20|level/before-led:let
-26|level/before-led:lets
20|level/before-led:lift
-6|level/before-led:like
-13|level/before-led:look at
6|level/before-led:made
37|level/before-led:make
-8|level/before-led:marcos
-14|level/before-led:meet
-30|level/before-led:method
-8|level/before-led:n't
-10|level/before-led:narrow
-5|level/before-led:national product
32|level/before-led:neighboring
3|level/before-led:neighbouring
14|level/before-led:neighbours
24|level/before-led:neither
6|level/before-led:neutral
3|level/before-led:new
-11|level/before-led:newer
4|level/before-led:nine
-27|level/before-led:nineties
-21|level/before-led:nor
13|level/before-led:not
-6|level/before-led:notify
-31|level/before-led:of
-32|level/before-led:on
-25|level/before-led:one
23|level/before-led:only
10|level/before-led:or
3|level/before-led:order
-24|level/before-led:our
-15|level/before-led:outside
-8|level/before-led:over
-15|level/before-led:overtake
-11|level/before-led:overtakes
-4|level/before-led:overtook
-9|level/before-led:own
6|level/before-led:praised
11|level/before-led:president
6|level/before-led:prime minister
7|level/before-led:propel
4|level/before-led:push
36|level/before-led:put
-29|level/before-led:recall
11|level/before-led:represent
7|level/before-led:say
4|level/before-led:seen
5|level/before-led:sees
22|level/before-led:show
4|level/before-led:size
-3|level/before-led:south
-4|level/before-led:spend
-18|level/before-led:standard
7|level/before-led:take
18|level/before-led:talk about
-47|level/before-led:tell
57|level/before-led:than
-6|level/before-led:thank
55|level/before-led:that
9|level/before-led:the
3|level/before-led:think
-13|level/before-led:though
-69|level/before-led:to
15|level/before-led:together
-13|level/before-led:tout
3|level/before-led:trail
18|level/before-led:trails
4|level/before-led:trends
7|level/before-led:trim
3|level/before-led:under
4|level/before-led:unified
-3|level/before-led:use
-7|level/before-led:visits
-6|level/before-led:want
5|level/before-led:war
18|level/before-led:were
6|level/before-led:west
5|level/before-led:what
25|level/before-led:when
8|level/before-led:where
3|level/before-led:whereas
17|level/before-led:wherein
-11|level/before-led:which
30|level/before-led:while
29|level/before-led:whose
-66|level/before-led:why
-15|level/before-led:with
4|level/before-led:without
-11|level/before-led:would
3|level/before-led:your
23|level/before-led:—
21|level/before:allies name
49|level/before:body name
-14|level/before:body owner
7|level/before:capital name
28|level/before:capital owner
45|level/before:country name
24|level/before:country owner
-30|level/before:gov name
-37|level/before:gov owner
-10|level/before:leader name
-21|level/before:nongov name
-6|level/before:nongov owner
36|level/before:people name
21|level/before:people owner
-31|level/before:pronoun name
10|level/before:pronoun owner
30|level/class-home:ALLIES CHN
-59|level/class-home:ALLIES JPN
-13|level/class-home:ALLIES NATO
-6|level/class-home:ALLIES USA
-11|level/class-home:ALLIES foe
-49|level/class-home:ALLIES land
17|level/class-home:ALLIES member
4|level/class-home:CHN CHN
38|level/class-home:CHN JPN
-5|level/class-home:CHN NATO
22|level/class-home:CHN land
-12|level/class-home:CHN member
-6|level/class-home:EU JPN
-5|level/class-home:EU NATO
17|level/class-home:EU member
-18|level/class-home:JPN CHN
-19|level/class-home:JPN JPN
-15|level/class-home:JPN foe
21|level/class-home:JPN member
-26|level/class-home:NATO CHN
-10|level/class-home:NATO EU
7|level/class-home:NATO JPN
-15|level/class-home:NATO NATO
-6|level/class-home:NATO USA
-9|level/class-home:NATO foe
-5|level/class-home:NATO land
-8|level/class-home:NATO member
-6|level/class-home:USA CHN
10|level/class-home:USA JPN
25|level/class-home:USA NATO
12|level/class-home:USA USA
9|level/class-home:USA foe
14|level/class-home:USA land
3|level/class-home:foe EU
11|level/class-home:foe JPN
26|level/class-home:foe foe
10|level/class-home:foe land
6|level/class-home:foe member
16|level/class-home:land CHN
15|level/class-home:land JPN
-6|level/class-home:land NATO
3|level/class-home:land foe
6|level/class-home:land land
-39|level/class-home:land member
9|level/class-home:member EU
4|level/class-home:member JPN
17|level/class-home:member NATO
-3|level/class-home:member foe
32|level/class-named:ALLIES CHN others-named
-20|level/class-named:ALLIES JPN nobody-named
-39|level/class-named:ALLIES JPN others-named
-6|level/class-named:ALLIES NATO nobody-named
-7|level/class-named:ALLIES NATO others-named
-6|level/class-named:ALLIES USA others-named
-9|level/class-named:ALLIES foe others-named
-9|level/class-named:ALLIES land nobody-named
-40|level/class-named:ALLIES land others-named
27|level/class-named:ALLIES member nobody-named
-9|level/class-named:ALLIES member others-named
21|level/class-named:CHN CHN nobody-named
-17|level/class-named:CHN CHN others-named
20|level/class-named:CHN JPN nobody-named
18|level/class-named:CHN JPN others-named
-5|level/class-named:CHN NATO others-named
11|level/class-named:CHN land nobody-named
11|level/class-named:CHN land others-named
-12|level/class-named:CHN member others-named
9|level/class-named:EU EU nobody-named
-10|level/class-named:EU EU others-named
-7|level/class-named:EU JPN others-named
-5|level/class-named:EU NATO nobody-named
28|level/class-named:EU member nobody-named
-11|level/class-named:EU member others-named
-11|level/class-named:JPN CHN nobody-named
-7|level/class-named:JPN CHN others-named
-18|level/class-named:JPN JPN nobody-named
-8|level/class-named:JPN foe nobody-named
-6|level/class-named:JPN foe others-named
8|level/class-named:JPN land nobody-named
-6|level/class-named:JPN land others-named
22|level/class-named:JPN member others-named
-26|level/class-named:NATO CHN others-named
-8|level/class-named:NATO EU nobody-named
-47|level/class-named:NATO JPN nobody-named
54|level/class-named:NATO JPN others-named
-23|level/class-named:NATO NATO nobody-named
8|level/class-named:NATO NATO others-named
-5|level/class-named:NATO USA others-named
-7|level/class-named:NATO foe others-named
-23|level/class-named:NATO land nobody-named
18|level/class-named:NATO land others-named
7|level/class-named:NATO member nobody-named
-15|level/class-named:NATO member others-named
-6|level/class-named:USA CHN others-named
20|level/class-named:USA JPN nobody-named
-10|level/class-named:USA JPN others-named
6|level/class-named:USA NATO nobody-named
19|level/class-named:USA NATO others-named
11|level/class-named:USA USA others-named
3|level/class-named:USA foe nobody-named
6|level/class-named:USA foe others-named
11|level/class-named:USA land nobody-named
3|level/class-named:USA land others-named
20|level/class-named:USA member nobody-named
-22|level/class-named:USA member others-named
3|level/class-named:foe EU others-named
9|level/class-named:foe JPN others-named
13|level/class-named:foe NATO nobody-named
-11|level/class-named:foe NATO others-named
9|level/class-named:foe foe nobody-named
18|level/class-named:foe foe others-named
10|level/class-named:foe land others-named
-4|level/class-named:foe member nobody-named
9|level/class-named:foe member others-named
-8|level/class-named:land CHN nobody-named
23|level/class-named:land CHN others-named
35|level/class-named:land JPN nobody-named
-20|level/class-named:land JPN others-named
-6|level/class-named:land NATO others-named
3|level/class-named:land foe others-named
-11|level/class-named:land land nobody-named
17|level/class-named:land land others-named
-20|level/class-named:land member nobody-named
-19|level/class-named:land member others-named
9|level/class-named:member EU others-named
7|level/class-named:member JPN nobody-named
-3|level/class-named:member JPN others-named
15|level/class-named:member NATO nobody-named
-5|level/class-named:member foe others-named
14|level/class-named:member land nobody-named
-15|level/class-named:member land others-named
-58|level/class-named:member member nobody-named
57|level/class-named:member member others-named
-44|level/class-shape:ALLIES fine
40|level/class-shape:ALLIES half
-51|level/class-shape:ALLIES tenth
-37|level/class-shape:ALLIES whole
-12|level/class-shape:CHN fine
33|level/class-shape:CHN half
16|level/class-shape:CHN tenth
10|level/class-shape:CHN whole
-5|level/class-shape:EU fine
-5|level/class-shape:EU half
23|level/class-shape:EU tenth
-6|level/class-shape:EU whole
89|level/class-shape:JPN fine
-66|level/class-shape:JPN half
7|level/class-shape:JPN tenth
-58|level/class-shape:JPN whole
-41|level/class-shape:NATO fine
-11|level/class-shape:NATO half
-18|level/class-shape:NATO whole
-25|level/class-shape:USA fine
32|level/class-shape:USA half
-4|level/class-shape:USA tenth
56|level/class-shape:USA whole
-12|level/class-shape:foe fine
72|level/class-shape:foe whole
45|level/class-shape:land fine
-27|level/class-shape:land tenth
-20|level/class-shape:land whole
5|level/class-shape:member fine
-22|level/class-shape:member half
41|level/class-shape:member tenth
-7|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.3
-3|level/class-value:ALLIES 1.45
25|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.6
-3|level/class-value:ALLIES 1.7
3|level/class-value:ALLIES 1.9
-3|level/class-value:ALLIES 1E+1
23|level/class-value:ALLIES 2
-4|level/class-value:ALLIES 2.2
-4|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.4
31|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.8
-16|level/class-value:ALLIES 3
-7|level/class-value:ALLIES 3.3
-8|level/class-value:ALLIES 3.5
-12|level/class-value:ALLIES 4
-3|level/class-value:ALLIES 4.5
-8|level/class-value:ALLIES 5
-3|level/class-value:EU 0.2
-6|level/class-value:EU 0.4
7|level/class-value:EU 1.3
6|level/class-value:EU 1.4
-4|level/class-value:EU 1.5
3|level/class-value:EU 1.6
-5|level/class-value:EU 1.8
16|level/class-value:EU 1.9
-3|level/class-value:EU 2
21|level/class-value:EU 2.1
10|level/class-value:EU 2.5
-9|level/class-value:EU 3.5
-8|level/class-value:EU 4.2
-4|level/class-value:EU 5.38
-3|level/class-value:NATO 0.2
-12|level/class-value:NATO 0.9
-4|level/class-value:NATO 0.95
-15|level/class-value:NATO 1
-5|level/class-value:NATO 1.09
-5|level/class-value:NATO 1.1
-5|level/class-value:NATO 1.13
-9|level/class-value:NATO 1.2
-9|level/class-value:NATO 1.24
-3|level/class-value:NATO 1.28
-12|level/class-value:NATO 1.3
-10|level/class-value:NATO 1.36
-16|level/class-value:NATO 1.37
7|level/class-value:NATO 1.4
-12|level/class-value:NATO 1.42
18|level/class-value:NATO 1.43
-7|level/class-value:NATO 1.45
36|level/class-value:NATO 1.47
-34|level/class-value:NATO 1.5
-5|level/class-value:NATO 1.53
-8|level/class-value:NATO 1.57
-7|level/class-value:NATO 1.58
-5|level/class-value:NATO 1.6
23|level/class-value:NATO 1.66
13|level/class-value:NATO 1.7
4|level/class-value:NATO 1.8
7|level/class-value:NATO 1.9
-7|level/class-value:NATO 1E+1
47|level/class-value:NATO 2
-7|level/class-value:NATO 2.01
39|level/class-value:NATO 2.02
-8|level/class-value:NATO 2.07
-11|level/class-value:NATO 2.1
-9|level/class-value:NATO 2.16
6|level/class-value:NATO 2.2
7|level/class-value:NATO 2.3
-3|level/class-value:NATO 2.33
9|level/class-value:NATO 2.4
6|level/class-value:NATO 2.5
4|level/class-value:NATO 2.54
-3|level/class-value:NATO 2.6
16|level/class-value:NATO 2.7
-17|level/class-value:NATO 2.8
-3|level/class-value:NATO 2.9
30|level/class-value:NATO 3
-3|level/class-value:NATO 3.05
-3|level/class-value:NATO 3.1
-4|level/class-value:NATO 3.2
42|level/class-value:NATO 3.3
-3|level/class-value:NATO 3.4
31|level/class-value:NATO 3.5
23|level/class-value:NATO 3.6
-6|level/class-value:NATO 3.9
-7|level/class-value:NATO 3E+1
-7|level/class-value:NATO 4
-10|level/class-value:NATO 4.1
-5|level/class-value:NATO 4.5
-8|level/class-value:NATO 4.7
-4|level/class-value:NATO 4.9
-27|level/class-value:NATO 5
-4|level/class-value:NATO 6
-5|level/class-value:NATO 6.5
-6|level/class-value:NATO 7
-15|level/class-value:NATO 8
-32|level/class-value:USA 0.3
-39|level/class-value:USA 0.9
-21|level/class-value:USA 0.91
-18|level/class-value:USA 0.93
-3|level/class-value:USA 0.948
-4|level/class-value:USA 0.997
-47|level/class-value:USA 1
-12|level/class-value:USA 1.2
-15|level/class-value:USA 1.3
-3|level/class-value:USA 1.35
-11|level/class-value:USA 1.37
-40|level/class-value:USA 1.4
-18|level/class-value:USA 1.5
-32|level/class-value:USA 1.6
-5|level/class-value:USA 1.7
-17|level/class-value:USA 1.8
-21|level/class-value:USA 1.9
-3|level/class-value:USA 1.95
23|level/class-value:USA 1E+1
-34|level/class-value:USA 2
-9|level/class-value:USA 2.1
-28|level/class-value:USA 2.2
-24|level/class-value:USA 2.3
-3|level/class-value:USA 2.32
-11|level/class-value:USA 2.4
-27|level/class-value:USA 2.5
-18|level/class-value:USA 2.6
-26|level/class-value:USA 2.8
15|level/class-value:USA 2.9
-9|level/class-value:USA 2E+1
36|level/class-value:USA 3
48|level/class-value:USA 3.1
32|level/class-value:USA 3.2
13|level/class-value:USA 3.22
9|level/class-value:USA 3.24
-11|level/class-value:USA 3.3
-7|level/class-value:USA 3.32
22|level/class-value:USA 3.38
55|level/class-value:USA 3.4
-3|level/class-value:USA 3.43
50|level/class-value:USA 3.5
7|level/class-value:USA 3.6
11|level/class-value:USA 3.68
7|level/class-value:USA 3.7
29|level/class-value:USA 3.71
17|level/class-value:USA 3.8
-4|level/class-value:USA 3.9
-4|level/class-value:USA 34
11|level/class-value:USA 4
-3|level/class-value:USA 4.1
17|level/class-value:USA 4.2
4|level/class-value:USA 4.4
22|level/class-value:USA 4.6
-3|level/class-value:USA 4.8
21|level/class-value:USA 4.9
17|level/class-value:USA 5
23|level/class-value:USA 5.2
-3|level/class-value:USA 5.3
10|level/class-value:USA 5.5
13|level/class-value:USA 5.6
4|level/class-value:USA 5.8
27|level/class-value:USA 6
4|level/class-value:USA 6.1
17|level/class-value:USA 6.2
14|level/class-value:USA 6.3
5|level/class-value:USA 6.4
18|level/class-value:USA 6.5
17|level/class-value:USA 6.6
12|level/class-value:USA 6.8
10|level/class-value:USA 8
-3|level/class-value:USA 8.8
28|level/class-value:USA 9
-39|level/class-verb:ALLIES be
-15|level/class-verb:ALLIES cap
14|level/class-verb:ALLIES demand
46|level/class-verb:ALLIES level
37|level/class-verb:ALLIES move
-10|level/class-verb:ALLIES pledge
-10|level/class-verb:ALLIES proposal
-34|level/class-verb:ALLIES spend
-11|level/class-verb:CHN be
14|level/class-verb:CHN cap
-6|level/class-verb:CHN demand
3|level/class-verb:CHN level
8|level/class-verb:CHN move
35|level/class-verb:CHN proposal
6|level/class-verb:CHN spend
-24|level/class-verb:EU be
23|level/class-verb:EU demand
18|level/class-verb:EU move
13|level/class-verb:EU proposal
-4|level/class-verb:EU spend
-17|level/class-verb:JPN be
-7|level/class-verb:JPN cap
13|level/class-verb:JPN level
-12|level/class-verb:JPN move
11|level/class-verb:JPN proposal
-51|level/class-verb:JPN spend
-29|level/class-verb:NATO be
64|level/class-verb:NATO cap
-37|level/class-verb:NATO demand
-32|level/class-verb:NATO level
29|level/class-verb:NATO move
-28|level/class-verb:NATO pledge
-15|level/class-verb:NATO proposal
69|level/class-verb:NATO spend
68|level/class-verb:USA be
15|level/class-verb:USA cap
13|level/class-verb:USA demand
-9|level/class-verb:USA level
-14|level/class-verb:USA move
28|level/class-verb:USA pledge
-27|level/class-verb:USA proposal
14|level/class-verb:USA spend
6|level/class-verb:foe be
4|level/class-verb:foe cap
16|level/class-verb:foe level
-3|level/class-verb:foe move
16|level/class-verb:foe pledge
-3|level/class-verb:foe proposal
4|level/class-verb:foe spend
-13|level/class-verb:land be
-7|level/class-verb:land cap
23|level/class-verb:land demand
-8|level/class-verb:land level
-24|level/class-verb:land move
-6|level/class-verb:land pledge
19|level/class-verb:land proposal
19|level/class-verb:land spend
59|level/class-verb:member be
-68|level/class-verb:member cap
-32|level/class-verb:member demand
-27|level/class-verb:member level
-39|level/class-verb:member move
-23|level/class-verb:member proposal
-23|level/class-verb:member spend
-92|level/class:ALLIES
46|level/class:CHN
7|level/class:EU
-28|level/class:JPN
-71|level/class:NATO
59|level/class:USA
58|level/class:foe
-4|level/class:land
25|level/class:member
27|level/heir:nobody-named
-32|level/heir:others-named
24|level/home:nobody-named
-26|level/home:others-named
-5|level/known-for:- 2.2 2024
-5|level/known-for:- 2024
-6|level/known-for:AFG 0.9 1978
-6|level/known-for:AFG 1978
-22|level/known-for:AFG 4.6 FY2027
-11|level/known-for:AFG 5.2 FY1985
-11|level/known-for:AFG FY1985
-22|level/known-for:AFG FY2027
-5|level/known-for:ALB 1.8 2023
-6|level/known-for:ALB 2 2025
-6|level/known-for:ALB 2.1 2024
-5|level/known-for:ALB 2023
-6|level/known-for:ALB 2024
-6|level/known-for:ALB 2025
17|level/known-for:ALB+BEL+CAN+ESP 2 2025
17|level/known-for:ALB+BEL+CAN+ESP 2025
16|level/known-for:ALB+BEL+ESP 2 2025
16|level/known-for:ALB+BEL+ESP 2025
28|level/known-for:ALLIES 1.5 2024
-3|level/known-for:ALLIES 1.5 2025
-4|level/known-for:ALLIES 1.5 2026
-3|level/known-for:ALLIES 1.5 FY2022
-3|level/known-for:ALLIES 1.5 FY2023
-5|level/known-for:ALLIES 1.5 FY2024
-7|level/known-for:ALLIES 1.5 FY2027
-3|level/known-for:ALLIES 195X
-4|level/known-for:ALLIES 1988
-3|level/known-for:ALLIES 2 1988
24|level/known-for:ALLIES 2 2022
-3|level/known-for:ALLIES 2 2024
16|level/known-for:ALLIES 2 2025
-3|level/known-for:ALLIES 2 FY2025
12|level/known-for:ALLIES 2.5 2024
-4|level/known-for:ALLIES 2.5 2025
-5|level/known-for:ALLIES 2.5 2028
-4|level/known-for:ALLIES 2.5 2035
-4|level/known-for:ALLIES 2.5 FY2030
-4|level/known-for:ALLIES 2020
-4|level/known-for:ALLIES 2021
16|level/known-for:ALLIES 2022
-9|level/known-for:ALLIES 2023
21|level/known-for:ALLIES 2024
-3|level/known-for:ALLIES 2024/2025
-14|level/known-for:ALLIES 2026
-3|level/known-for:ALLIES 2027
-5|level/known-for:ALLIES 2028
-3|level/known-for:ALLIES 2030
-6|level/known-for:ALLIES 2035
-3|level/known-for:ALLIES 3 2024
-3|level/known-for:ALLIES FY2021
-5|level/known-for:ALLIES FY2022
-4|level/known-for:ALLIES FY2023
-6|level/known-for:ALLIES FY2024
-7|level/known-for:ALLIES FY2025
-8|level/known-for:ALLIES FY2026
-9|level/known-for:ALLIES FY2027
-5|level/known-for:ALLIES FY2030
3|level/known-for:ARM 6 2025
-7|level/known-for:AUS 1.07 2021
-7|level/known-for:AUS 1.4 2024
-3|level/known-for:AUS 1.6 FY2024
-4|level/known-for:AUS 1.7 FY2025
3|level/known-for:AUS 1.9 2023
5|level/known-for:AUS 1.9 2024
-7|level/known-for:AUS 1.9 FY2026
5|level/known-for:AUS 1.96 FY2022
-11|level/known-for:AUS 198X
-11|level/known-for:AUS 2 198X
-3|level/known-for:AUS 2 2005
18|level/known-for:AUS 2 2023
-11|level/known-for:AUS 2 2024
21|level/known-for:AUS 2 FY2025
3|level/known-for:AUS 2.02 2024/2025
-4|level/known-for:AUS 2.1 FY2026
7|level/known-for:AUS 2.3 2032/2033
-4|level/known-for:AUS 2.32 2025
-5|level/known-for:AUS 2.4 2023
-5|level/known-for:AUS 2.4 2025
7|level/known-for:AUS 2.8 2026
-3|level/known-for:AUS 2005
-7|level/known-for:AUS 2021
12|level/known-for:AUS 2023
-15|level/known-for:AUS 2024
3|level/known-for:AUS 2024/2025
-12|level/known-for:AUS 2025
6|level/known-for:AUS 2026
8|level/known-for:AUS 2032/2033
-3|level/known-for:AUS 3.2 2025
5|level/known-for:AUS FY2022
16|level/known-for:AUS FY2025
-9|level/known-for:AUS FY2026
-7|level/known-for:AUS+JPN 2.8 2026
-7|level/known-for:AUS+JPN 2026
-3|level/known-for:AUS+JPN FY2026
3|level/known-for:BEL 1.3 2024
5|level/known-for:BEL 1.3 2025-22
-6|level/known-for:BEL 1.31 2023
-3|level/known-for:BEL 1.6 2022
-11|level/known-for:BEL 2 2025
-3|level/known-for:BEL 2022
-8|level/known-for:BEL 2023
-3|level/known-for:BEL 2024
-11|level/known-for:BEL 2025
5|level/known-for:BEL 2025-22
12|level/known-for:BEL+CAN+ESP 2 2025
12|level/known-for:BEL+CAN+ESP 2025
18|level/known-for:BEL+ESP 2024
9|level/known-for:BEL+ESP+ITA 1.6 2024
9|level/known-for:BEL+ESP+ITA 2024
7|level/known-for:BEL+ESP+PRT 2 2025
15|level/known-for:BEL+ESP+PRT 2 2026
7|level/known-for:BEL+ESP+PRT 2025
14|level/known-for:BEL+ESP+PRT 2026
7|level/known-for:BGR 1.8 2023
-5|level/known-for:BGR 2 2025
7|level/known-for:BGR 2.1 2024
7|level/known-for:BGR 2023
7|level/known-for:BGR 2024
-6|level/known-for:BGR 2025
3|level/known-for:BRN 2.6 2023
3|level/known-for:BRN 2023
13|level/known-for:CAN 1.2 2022
3|level/known-for:CAN 1.3 2022
-3|level/known-for:CAN 1.3 2024
-4|level/known-for:CAN 1.31 2023
3|level/known-for:CAN 1.33 2023
4|level/known-for:CAN 1.35 2024
26|level/known-for:CAN 1.37 2024
-5|level/known-for:CAN 1.4 2014
28|level/known-for:CAN 1.4 2024
-18|level/known-for:CAN 1.43 2014
3|level/known-for:CAN 1.45 2024
8|level/known-for:CAN 1.45 2024/2025
-3|level/known-for:CAN 1.5 2024
-23|level/known-for:CAN 1.66 2022
-24|level/known-for:CAN 2 2024
-5|level/known-for:CAN 2 2025
12|level/known-for:CAN 2 2025/2026
5|level/known-for:CAN 2 FY2025
-25|level/known-for:CAN 2.02 2024
23|level/known-for:CAN 2.1 2026
-28|level/known-for:CAN 2.3 2025
-7|level/known-for:CAN 2.4 2024
-25|level/known-for:CAN 2.5 2025
-15|level/known-for:CAN 2.5 2026
-27|level/known-for:CAN 2014
-10|level/known-for:CAN 2022
-9|level/known-for:CAN 2024
8|level/known-for:CAN 2024/2025
-56|level/known-for:CAN 2025
13|level/known-for:CAN 2025/2026
7|level/known-for:CAN 2026
-3|level/known-for:CAN 3.38 2024
5|level/known-for:CAN FY2025
11|level/known-for:CAN+ITA 1.5 2024
11|level/known-for:CAN+ITA 2024
-8|level/known-for:CHN 0.5 2030
-3|level/known-for:CHN 0.9 1978
-3|level/known-for:CHN 1.19 FY2023
8|level/known-for:CHN 1.2 2021
18|level/known-for:CHN 1.26 FY2024
8|level/known-for:CHN 1.3 2022
17|level/known-for:CHN 1.3 2023
3|level/known-for:CHN 1.3 2025
5|level/known-for:CHN 1.5 2026
22|level/known-for:CHN 1.6 2022
-13|level/known-for:CHN 1.6 FY2024
18|level/known-for:CHN 1.7 2021
4|level/known-for:CHN 1.7 2023
18|level/known-for:CHN 1.7 2024
4|level/known-for:CHN 1.7 2025
7|level/known-for:CHN 1.8 2000
8|level/known-for:CHN 1.8 2023
-9|level/known-for:CHN 1.8 FY2025
4|level/known-for:CHN 1.9 2018
-8|level/known-for:CHN 195X
-3|level/known-for:CHN 1978
-10|level/known-for:CHN 1986
-8|level/known-for:CHN 1E+1 195X
4|level/known-for:CHN 2 2012
12|level/known-for:CHN 2 2013
-4|level/known-for:CHN 2 2025
-10|level/known-for:CHN 2 FY2025
-4|level/known-for:CHN 2.1 2024
-24|level/known-for:CHN 2.4 2026
8|level/known-for:CHN 2.5 2024
7|level/known-for:CHN 2000
3|level/known-for:CHN 2012
12|level/known-for:CHN 2013
4|level/known-for:CHN 2018
-3|level/known-for:CHN 2020
25|level/known-for:CHN 2021
33|level/known-for:CHN 2022
7|level/known-for:CHN 2023
46|level/known-for:CHN 2024
-3|level/known-for:CHN 2025
-26|level/known-for:CHN 2026
-9|level/known-for:CHN 2030
27|level/known-for:CHN 3 2024
-15|level/known-for:CHN 3.1 2023
-7|level/known-for:CHN 3.32 2026
-5|level/known-for:CHN 3.4 2023
6|level/known-for:CHN 4 2022
-3|level/known-for:CHN 4.3 2020
-10|level/known-for:CHN 6.2 1986
-3|level/known-for:CHN FY2023
-19|level/known-for:CHN FY2025
7|level/known-for:COL 2024
3|level/known-for:COL 3.1 2024
4|level/known-for:COL 3.4 2024
-3|level/known-for:CYP 1.3 2022
20|level/known-for:CYP 1.8 2023
-3|level/known-for:CYP 2022
20|level/known-for:CYP 2023
-51|level/known-for:CZE 2 2024
23|level/known-for:CZE 2 2025
5|level/known-for:CZE 2 2026
-50|level/known-for:CZE 2024
22|level/known-for:CZE 2025
5|level/known-for:CZE 2026
-9|level/known-for:DEU 0.96 2023
-8|level/known-for:DEU 0.96 FY2022
7|level/known-for:DEU 1 2026
-3|level/known-for:DEU 1.3 2022
10|level/known-for:DEU 1.36 2019
12|level/known-for:DEU 1.37 2020
10|level/known-for:DEU 1.4 2021
-3|level/known-for:DEU 1.4 2024
13|level/known-for:DEU 1.42 2020
12|level/known-for:DEU 1.5 2021
-19|level/known-for:DEU 1.5 2024
-12|level/known-for:DEU 1.5 FY2022
5|level/known-for:DEU 1.53 2021
-6|level/known-for:DEU 1.6 2013
-7|level/known-for:DEU 1.7 2020
-11|level/known-for:DEU 1985
-18|level/known-for:DEU 1E+1 2025
4|level/known-for:DEU 2 1989
-14|level/known-for:DEU 2 2020
32|level/known-for:DEU 2 2024
-24|level/known-for:DEU 2 2025
-3|level/known-for:DEU 2.1 2014
16|level/known-for:DEU 2.1 2024
-23|level/known-for:DEU 2.1 2026
-6|level/known-for:DEU 2.2 2026
5|level/known-for:DEU 2.3 2025
19|level/known-for:DEU 2.4 2025
-4|level/known-for:DEU 2.5 2025
-7|level/known-for:DEU 2.7 2024
7|level/known-for:DEU 2.8 2026
-10|level/known-for:DEU 2013
-3|level/known-for:DEU 2015
12|level/known-for:DEU 2019
4|level/known-for:DEU 2020
18|level/known-for:DEU 2021
12|level/known-for:DEU 2022
-7|level/known-for:DEU 2023
13|level/known-for:DEU 2024
-39|level/known-for:DEU 2025
-15|level/known-for:DEU 2026
8|level/known-for:DEU 2027
4|level/known-for:DEU 2030
4|level/known-for:DEU 3.05 2027
3|level/known-for:DEU 3.2 1985
-7|level/known-for:DEU 3.2 2021
4|level/known-for:DEU 3.4 FY1978
4|level/known-for:DEU 3.5 2030
-13|level/known-for:DEU 4 2025
-3|level/known-for:DEU 4.4 2013
-10|level/known-for:DEU 5 1985
-3|level/known-for:DEU 5.8 1989
-3|level/known-for:DEU 6 1985
3|level/known-for:DEU FY1978
-20|level/known-for:DEU FY2022
-6|level/known-for:DEU+ITA 1.5 2024
-6|level/known-for:DEU+ITA 2024
-16|level/known-for:DEU+UKR 2.4 2025
-16|level/known-for:DEU+UKR 2025
-5|level/known-for:DNK 0.25 2025
-7|level/known-for:DNK 1 2026
16|level/known-for:DNK 1.3 2021
14|level/known-for:DNK 1.4 2022
-7|level/known-for:DNK 2.1 2025
5|level/known-for:DNK 2.4 2024
-5|level/known-for:DNK 2.6 2025
-6|level/known-for:DNK 2.6 2026
16|level/known-for:DNK 2021
14|level/known-for:DNK 2022
-7|level/known-for:DNK 2025
-12|level/known-for:DNK 2026
10|level/known-for:DNK 3 2025
3|level/known-for:DNK 3.1 2025
-3|level/known-for:DNK+FIN+NOR+SWE 2030
-3|level/known-for:DNK+FIN+NOR+SWE 3.2 2030
3|level/known-for:ESP 1.24 2024
17|level/known-for:ESP 1.28 2024
-4|level/known-for:ESP 1.3 2024
-3|level/known-for:ESP 1.3 2025-22
-6|level/known-for:ESP 1.31 2023
-8|level/known-for:ESP 1.4 2017
7|level/known-for:ESP 1.43 2024
-6|level/known-for:ESP 1.6 2024
-7|level/known-for:ESP 1.8 FY2025
27|level/known-for:ESP 2 2026
-9|level/known-for:ESP 2.2 2025
-7|level/known-for:ESP 2.5 2025
-8|level/known-for:ESP 2017
-4|level/known-for:ESP 2023
9|level/known-for:ESP 2024
-15|level/known-for:ESP 2025
-3|level/known-for:ESP 2025-22
26|level/known-for:ESP 2026
-7|level/known-for:ESP FY2025
11|level/known-for:ESP+ITA 1.6 2024
11|level/known-for:ESP+ITA 2024
6|level/known-for:EST 0.25 2025
6|level/known-for:EST 1.4 2004
-5|level/known-for:EST 1.4 2016
-20|level/known-for:EST 1988
-20|level/known-for:EST 2 1988
11|level/known-for:EST 2 2014
22|level/known-for:EST 2 2020
23|level/known-for:EST 2.16 2016
-9|level/known-for:EST 2.38 2016
6|level/known-for:EST 2.7 2023
6|level/known-for:EST 2004
3|level/known-for:EST 2014
9|level/known-for:EST 2016
22|level/known-for:EST 2020
7|level/known-for:EST 2024
6|level/known-for:EST 2025
-30|level/known-for:EST 2026
4|level/known-for:EST 3.3 2025
11|level/known-for:EST 3.4 2024
-6|level/known-for:EST 3.4 2025
7|level/known-for:EST 3.43 2024
10|level/known-for:EST 3.7 2025
-7|level/known-for:EST 3.71 2014
-4|level/known-for:EST 4.12 2024
-12|level/known-for:EST 4.9 2026
-3|level/known-for:EST 5 2026
3|level/known-for:EST 5.1 2026
-16|level/known-for:EST 5.4 2026
-8|level/known-for:EST+GRC 2.38 2016
-10|level/known-for:EST+GRC 2016
19|level/known-for:EST+GRC+LVA+POL+USA 2024
19|level/known-for:EST+GRC+LVA+POL+USA 3 2024
10|level/known-for:EST+LTU 2026
10|level/known-for:EST+LTU 5 2026
-9|level/known-for:EST+LTU+LVA 2025
-9|level/known-for:EST+LTU+LVA 3.7 2025
-13|level/known-for:EST+POL 2014
-13|level/known-for:EST+POL 3.71 2014
9|level/known-for:EST+USA 2025
10|level/known-for:EST+USA 3.4 2025
7|level/known-for:EU 1.3 2022
-5|level/known-for:EU 1.6 2022
-3|level/known-for:EU 1.6 2024
-5|level/known-for:EU 1.8 2023
21|level/known-for:EU 1.9 2024
-5|level/known-for:EU 2 2014
-8|level/known-for:EU 2 2025
21|level/known-for:EU 2.1 2025
10|level/known-for:EU 2.5 2028
-5|level/known-for:EU 2014
3|level/known-for:EU 2022
-6|level/known-for:EU 2023
14|level/known-for:EU 2024
10|level/known-for:EU 2028
-8|level/known-for:EU 3.5 2025
3|level/known-for:FIN 2 2022
7|level/known-for:FIN 2 2023
-32|level/known-for:FIN 2 2026
6|level/known-for:FIN 2 202X
9|level/known-for:FIN 2.4 2024
5|level/known-for:FIN 2.5 2025
13|level/known-for:FIN 2.5 2026
5|level/known-for:FIN 2.6 2025
8|level/known-for:FIN 2.6 2026
3|level/known-for:FIN 2022
8|level/known-for:FIN 2023
9|level/known-for:FIN 2024
6|level/known-for:FIN 2025
-28|level/known-for:FIN 2026
6|level/known-for:FIN 202X
9|level/known-for:FIN 2030
-3|level/known-for:FIN 3 2025
9|level/known-for:FIN 3.2 2030
-15|level/known-for:FIN 3.3 2026
-4|level/known-for:FRA 1.2 2022
-3|level/known-for:FRA 1.4 2021
-5|level/known-for:FRA 198X
-3|level/known-for:FRA 2 2019
8|level/known-for:FRA 2 2024
9|level/known-for:FRA 2.2 2026
-3|level/known-for:FRA 2.3 2024
-3|level/known-for:FRA 2019
-3|level/known-for:FRA 2021
-5|level/known-for:FRA 2022
4|level/known-for:FRA 2024
7|level/known-for:FRA 2026
-5|level/known-for:FRA 3 198X
6|level/known-for:FRA+GBR 198X
6|level/known-for:FRA+GBR 3 198X
-4|level/known-for:GBR 0.96 FY2022
-3|level/known-for:GBR 1.1 2022
-7|level/known-for:GBR 1.2 FY2023
-11|level/known-for:GBR 1.3 FY2024
19|level/known-for:GBR 1950
-10|level/known-for:GBR 1958
-6|level/known-for:GBR 1971
6|level/known-for:GBR 1984
11|level/known-for:GBR 1985
9|level/known-for:GBR 1989
-8|level/known-for:GBR 1E+1 195X
-6|level/known-for:GBR 1E+1 1971
-6|level/known-for:GBR 1E+1 2015
-3|level/known-for:GBR 2 1989
6|level/known-for:GBR 2 2010
-8|level/known-for:GBR 2 2022
-3|level/known-for:GBR 2 2025
6|level/known-for:GBR 2.07 2023
4|level/known-for:GBR 2.1 2014
-4|level/known-for:GBR 2.1 2025
-6|level/known-for:GBR 2.16 2016
12|level/known-for:GBR 2.3 2022
3|level/known-for:GBR 2.3 2024
-9|level/known-for:GBR 2.3 2025
-4|level/known-for:GBR 2.3 2026
6|level/known-for:GBR 2.4 2025
-5|level/known-for:GBR 2.5 2024
-4|level/known-for:GBR 2.5 2026
7|level/known-for:GBR 2010
-4|level/known-for:GBR 2015
-7|level/known-for:GBR 2016
-3|level/known-for:GBR 2022
5|level/known-for:GBR 2023
-12|level/known-for:GBR 2024
-14|level/known-for:GBR 2025
-11|level/known-for:GBR 2026
-3|level/known-for:GBR 3.2 1985
14|level/known-for:GBR 4 1989
-3|level/known-for:GBR 4 198X
-10|level/known-for:GBR 4.2 1958
10|level/known-for:GBR 5 1985
3|level/known-for:GBR 5.2 1985
6|level/known-for:GBR 5.3 1984
19|level/known-for:GBR 6.5 1950
7|level/known-for:GBR 7 195X
-4|level/known-for:GBR FY2022
-7|level/known-for:GBR FY2023
-12|level/known-for:GBR FY2024
-4|level/known-for:GBR+USA 1989
-4|level/known-for:GBR+USA 4 1989
16|level/known-for:GRC 2 2035
-4|level/known-for:GRC 2.1 2024
-6|level/known-for:GRC 2.16 2016
18|level/known-for:GRC 2.38 2016
6|level/known-for:GRC 2.7 2024
3|level/known-for:GRC 2.9 2025
12|level/known-for:GRC 2016
-4|level/known-for:GRC 2023
-8|level/known-for:GRC 2024
16|level/known-for:GRC 2035
4|level/known-for:GRC 3 2023
-11|level/known-for:GRC 3 2024
-6|level/known-for:GRC 3.24 2023
4|level/known-for:HRV 1.9 2024
5|level/known-for:HRV 2 2025
-9|level/known-for:HRV 2.1 2024
-4|level/known-for:HRV 2024
4|level/known-for:HRV 2025
-8|level/known-for:HUN 1.1 2019
-9|level/known-for:HUN 2.1 2024
-8|level/known-for:HUN 2019
-9|level/known-for:HUN 2024
3|level/known-for:IDN 0.7 2023
10|level/known-for:IDN 0.8 2025
-23|level/known-for:IDN 0.9 2025
34|level/known-for:IDN 0.9 2026
3|level/known-for:IDN 1 1998
-9|level/known-for:IDN 1.2 2025
5|level/known-for:IDN 1.3 2025
3|level/known-for:IDN 1998
-7|level/known-for:IDN 2 2030
-18|level/known-for:IDN 2025
34|level/known-for:IDN 2026
-28|level/known-for:IDN 2030
-20|level/known-for:IDN 3 2030
5|level/known-for:IND 1.9 2024
3|level/known-for:IND 1.9 2024/2025
4|level/known-for:IND 1.9 2025/2026
5|level/known-for:IND 1.9 FY2025
8|level/known-for:IND 1.97 FY2023
10|level/known-for:IND 1962
-20|level/known-for:IND 1988
4|level/known-for:IND 2 2026/2027
-3|level/known-for:IND 2 FY2025
21|level/known-for:IND 2 FY2026
6|level/known-for:IND 2.2 2030
5|level/known-for:IND 2.4 2023
-15|level/known-for:IND 2.55 2027
4|level/known-for:IND 2024
3|level/known-for:IND 2024/2025
3|level/known-for:IND 2025/2026
4|level/known-for:IND 2026/2027
-15|level/known-for:IND 2027
6|level/known-for:IND 2030
-20|level/known-for:IND 6.5 1988
8|level/known-for:IND FY2023
21|level/known-for:IND FY2026
3|level/known-for:IRL 0.2 2026
-8|level/known-for:IRL 1.4 2022
-4|level/known-for:IRL 2.4 2024
-8|level/known-for:IRL 2022
-3|level/known-for:IRL 2024
3|level/known-for:IRL 2026
-3|level/known-for:IRN 2025
-3|level/known-for:IRN 3.1 2025
-8|level/known-for:IRQ 1 2003
-12|level/known-for:IRQ 2003
-4|level/known-for:IRQ 3.7 2003
-8|level/known-for:ISR 2.7 2022
20|level/known-for:ISR 2022
25|level/known-for:ISR 2023
-12|level/known-for:ISR 2024
-4|level/known-for:ISR 2026
-3|level/known-for:ISR 2029
-4|level/known-for:ISR 3.32 2026
-5|level/known-for:ISR 3.4 2024
5|level/known-for:ISR 4.5 2022
4|level/known-for:ISR 5 2025
4|level/known-for:ISR 5.3 2023
23|level/known-for:ISR 5.4 2023
-3|level/known-for:ISR 6-8 2029
-8|level/known-for:ISR 7.1 2024
-5|level/known-for:ISR 7.3 2024
23|level/known-for:ISR 8.8 2022
8|level/known-for:ISR 8.8 2024
-3|level/known-for:ISR+USA 2024
-3|level/known-for:ISR+USA 8.8 2024
-7|level/known-for:ITA 1.2 2022
-4|level/known-for:ITA 1.3 2024
-4|level/known-for:ITA 1.4 2024
12|level/known-for:ITA 1.49 2024
26|level/known-for:ITA 1.5 2024
-6|level/known-for:ITA 1.6 2022
-7|level/known-for:ITA 1.6 2024
40|level/known-for:ITA 2 2025
4|level/known-for:ITA 2.5 2028
-12|level/known-for:ITA 2022
-4|level/known-for:ITA 2023
15|level/known-for:ITA 2024
40|level/known-for:ITA 2025
4|level/known-for:ITA 2028
-4|level/known-for:ITA 3.3 2023
10|level/known-for:JPN 0.9 1978
-9|level/known-for:JPN 0.9 2014
11|level/known-for:JPN 0.9 2019
-3|level/known-for:JPN 0.9 2025
-34|level/known-for:JPN 0.9 2026
3|level/known-for:JPN 0.9 FY1980
3|level/known-for:JPN 0.91 FY1981
3|level/known-for:JPN 0.929 FY2019
17|level/known-for:JPN 0.93 FY1982
3|level/known-for:JPN 0.948 1997
8|level/known-for:JPN 0.95 FY2021
10|level/known-for:JPN 0.96 2023
4|level/known-for:JPN 0.96 FY1994
14|level/known-for:JPN 0.96 FY2022
-3|level/known-for:JPN 1 1998
8|level/known-for:JPN 1 2003
4|level/known-for:JPN 1 2004
-7|level/known-for:JPN 1 2016
3|level/known-for:JPN 1 2022
22|level/known-for:JPN 1 2026
11|level/known-for:JPN 1 FY2022
11|level/known-for:JPN 1.07 2021
6|level/known-for:JPN 1.09 FY2021
14|level/known-for:JPN 1.1 2022
17|level/known-for:JPN 1.19 FY2023
-8|level/known-for:JPN 1.2 2021
10|level/known-for:JPN 1.2 2023
7|level/known-for:JPN 1.2 FY2023
7|level/known-for:JPN 1.24 FY2021
-7|level/known-for:JPN 1.26 FY2024
-7|level/known-for:JPN 1.3 2022
-13|level/known-for:JPN 1.3 2023
-3|level/known-for:JPN 1.3 2024
12|level/known-for:JPN 1.3 FY2024
8|level/known-for:JPN 1.4 2024
10|level/known-for:JPN 1.4 2025
-9|level/known-for:JPN 1.4 2027
18|level/known-for:JPN 1.4 FY2023
-7|level/known-for:JPN 1.5 2021
11|level/known-for:JPN 1.5 2025
3|level/known-for:JPN 1.5 2026
5|level/known-for:JPN 1.5 FY1986
16|level/known-for:JPN 1.5 FY2022
3|level/known-for:JPN 1.5 FY2023
5|level/known-for:JPN 1.5 FY2024
6|level/known-for:JPN 1.5 FY2025
3|level/known-for:JPN 1.5 FY2026
8|level/known-for:JPN 1.5 FY2027
-6|level/known-for:JPN 1.6 2022
8|level/known-for:JPN 1.6 2024
28|level/known-for:JPN 1.6 FY2024
-10|level/known-for:JPN 1.7 2021
-8|level/known-for:JPN 1.7 2022
5|level/known-for:JPN 1.7 FY2025
6|level/known-for:JPN 1.75 2025
-3|level/known-for:JPN 1.8 2000
-5|level/known-for:JPN 1.8 2016
10|level/known-for:JPN 1.8 2025
26|level/known-for:JPN 1.8 FY2025
-4|level/known-for:JPN 1.9 2018
-9|level/known-for:JPN 1.9 2024
35|level/known-for:JPN 1.9 FY2026
-5|level/known-for:JPN 1.96 FY2022
-7|level/known-for:JPN 1.97 FY2023
-6|level/known-for:JPN 19 2026-01
3|level/known-for:JPN 1965
-9|level/known-for:JPN 196X
-4|level/known-for:JPN 1975
9|level/known-for:JPN 1978
-6|level/known-for:JPN 1984
-5|level/known-for:JPN 1986
-5|level/known-for:JPN 1987
3|level/known-for:JPN 1997
-3|level/known-for:JPN 1998
-3|level/known-for:JPN 2 1990
3|level/known-for:JPN 2 2005
-4|level/known-for:JPN 2 2024
-19|level/known-for:JPN 2 2025
12|level/known-for:JPN 2 2026
-7|level/known-for:JPN 2 2030
6|level/known-for:JPN 2 FY2025
-12|level/known-for:JPN 2 FY2026
6|level/known-for:JPN 2.1 FY2026
-4|level/known-for:JPN 2.2 2022
4|level/known-for:JPN 2.3 2030
12|level/known-for:JPN 2.3 FY2028
-3|level/known-for:JPN 2.32 2025
-17|level/known-for:JPN 2.4 2026
-6|level/known-for:JPN 2.42 2025
-7|level/known-for:JPN 2.42 2026
-7|level/known-for:JPN 2.45 2025
-9|level/known-for:JPN 2.5 2027
3|level/known-for:JPN 2.5 202X
13|level/known-for:JPN 2.5 2030
-13|level/known-for:JPN 2.5 FY2019
8|level/known-for:JPN 2.5 FY2030
-16|level/known-for:JPN 2.6 2025
27|level/known-for:JPN 2.6 2035
-3|level/known-for:JPN 2.7 2021
-6|level/known-for:JPN 2.7 2023
-4|level/known-for:JPN 2.7 2027
-6|level/known-for:JPN 2.8 2029
17|level/known-for:JPN 2.8 2032
-6|level/known-for:JPN 2.9 2017
-5|level/known-for:JPN 2.9 FY2024
-3|level/known-for:JPN 2000
7|level/known-for:JPN 2003
4|level/known-for:JPN 2004
3|level/known-for:JPN 2005
-5|level/known-for:JPN 2009
-4|level/known-for:JPN 2010
-9|level/known-for:JPN 2014
-5|level/known-for:JPN 2015
-13|level/known-for:JPN 2016
-8|level/known-for:JPN 2017
-4|level/known-for:JPN 2018
11|level/known-for:JPN 2019
-20|level/known-for:JPN 2021
-26|level/known-for:JPN 2022
-14|level/known-for:JPN 2023
-24|level/known-for:JPN 2024
-42|level/known-for:JPN 2025
-11|level/known-for:JPN 2025/2026
-56|level/known-for:JPN 2026
-6|level/known-for:JPN 2026-01
-24|level/known-for:JPN 2027
-6|level/known-for:JPN 2029
3|level/known-for:JPN 202X
18|level/known-for:JPN 2030
3|level/known-for:JPN 2031
18|level/known-for:JPN 2032
40|level/known-for:JPN 2035
-9|level/known-for:JPN 27.2 2026
-7|level/known-for:JPN 3 2025
6|level/known-for:JPN 3 2030
14|level/known-for:JPN 3 2035
-3|level/known-for:JPN 3 FY2024
3|level/known-for:JPN 3 FY2032
-9|level/known-for:JPN 3.1 FY2025
-7|level/known-for:JPN 3.3 1987
-5|level/known-for:JPN 3.3 2015
-6|level/known-for:JPN 3.3 FY2026
-6|level/known-for:JPN 3.4 2024
-3|level/known-for:JPN 3.5 2025
-8|level/known-for:JPN 3.5 FY2021
-11|level/known-for:JPN 3.5 FY2026
5|level/known-for:JPN 3.5 FY2033
-5|level/known-for:JPN 34 2024
-5|level/known-for:JPN 4 2009
-4|level/known-for:JPN 4.7 2010
-4|level/known-for:JPN 5 2026
-7|level/known-for:JPN 5.2 FY1981
-6|level/known-for:JPN 5.2 FY1985
-6|level/known-for:JPN 5.3 1984
-3|level/known-for:JPN 5.4 2023
-15|level/known-for:JPN 5.5 2026
-6|level/known-for:JPN 6.2 1986
-6|level/known-for:JPN 6.3 2025
-14|level/known-for:JPN 6.3 FY1982
-9|level/known-for:JPN 8 196X
3|level/known-for:JPN FY1980
-4|level/known-for:JPN FY1981
3|level/known-for:JPN FY1982
-3|level/known-for:JPN FY1985
6|level/known-for:JPN FY1986
4|level/known-for:JPN FY1994
-8|level/known-for:JPN FY2019
13|level/known-for:JPN FY2021
42|level/known-for:JPN FY2022
37|level/known-for:JPN FY2023
29|level/known-for:JPN FY2024
37|level/known-for:JPN FY2025
16|level/known-for:JPN FY2026
13|level/known-for:JPN FY2027
17|level/known-for:JPN FY2028
6|level/known-for:JPN FY2029
10|level/known-for:JPN FY2030
3|level/known-for:JPN FY2032
5|level/known-for:JPN FY2033
-7|level/known-for:JPN+TWN 2.45 2025
-7|level/known-for:JPN+TWN 2025
-3|level/known-for:JPN+USA 1.9 FY2026
-3|level/known-for:JPN+USA FY2026
-7|level/known-for:KHM 1.1 FY2021
-13|level/known-for:KHM 1.4 FY2021
5|level/known-for:KHM 2.2 2025
6|level/known-for:KHM 2025
-20|level/known-for:KHM FY2021
11|level/known-for:KOR 0.5 2030
-3|level/known-for:KOR 0.8 2025
-22|level/known-for:KOR 1 2026
-4|level/known-for:KOR 1.07 2021
-3|level/known-for:KOR 1.1 2022
-14|level/known-for:KOR 1.19 FY2023
-11|level/known-for:KOR 1.26 FY2024
-5|level/known-for:KOR 1.4 2024
-8|level/known-for:KOR 1.8 2023
-8|level/known-for:KOR 1.9 FY2026
-14|level/known-for:KOR 1950
11|level/known-for:KOR 1980
27|level/known-for:KOR 198X
-7|level/known-for:KOR 2 2022
-4|level/known-for:KOR 2.1 2024
8|level/known-for:KOR 2.3 2025
9|level/known-for:KOR 2.32 2025
5|level/known-for:KOR 2.4 2016
3|level/known-for:KOR 2.4 2021
28|level/known-for:KOR 2.4 2026
6|level/known-for:KOR 2.42 2025
10|level/known-for:KOR 2.42 2026
3|level/known-for:KOR 2.5 2023
9|level/known-for:KOR 2.5 2024
13|level/known-for:KOR 2.5 2027
-3|level/known-for:KOR 2.5 2030
14|level/known-for:KOR 2.5 FY2019
4|level/known-for:KOR 2.5 FY2024
15|level/known-for:KOR 2.55 2027
16|level/known-for:KOR 2.6 2024
31|level/known-for:KOR 2.6 2025
6|level/known-for:KOR 2.6 2027
-26|level/known-for:KOR 2.6 2035
9|level/known-for:KOR 2.7 2022
6|level/known-for:KOR 2.7 2023
3|level/known-for:KOR 2.8 2023
-5|level/known-for:KOR 2.8 2024
6|level/known-for:KOR 2.8 2029
5|level/known-for:KOR 2.9 2030
4|level/known-for:KOR 2016
-4|level/known-for:KOR 2022
9|level/known-for:KOR 2024
41|level/known-for:KOR 2025
-7|level/known-for:KOR 2026
14|level/known-for:KOR 2027
6|level/known-for:KOR 2029
8|level/known-for:KOR 2030
-23|level/known-for:KOR 2035
-7|level/known-for:KOR 3 2026
-32|level/known-for:KOR 3 FY2026
-8|level/known-for:KOR 3.2 2026
-3|level/known-for:KOR 3.5 2026
-3|level/known-for:KOR 3.5 2030
20|level/known-for:KOR 4 198X
-18|level/known-for:KOR 4.7 2027
-3|level/known-for:KOR 4.8 2026
8|level/known-for:KOR 6 1980
8|level/known-for:KOR 6 198X
-14|level/known-for:KOR 6.5 1950
12|level/known-for:KOR FY2019
-14|level/known-for:KOR FY2023
-7|level/known-for:KOR FY2024
-40|level/known-for:KOR FY2026
-4|level/known-for:KOR+USA 2.6 2027
-4|level/known-for:KOR+USA 2027
7|level/known-for:KWT 4.8 2024
-4|level/known-for:KWT 5.6 2024
-9|level/known-for:LAO 1.9 2026
-9|level/known-for:LAO 2026
-23|level/known-for:LBN 2022
-6|level/known-for:LBN 2024
-6|level/known-for:LBN 6.8 2024
-23|level/known-for:LBN 8.8 2022
-11|level/known-for:LBN+MEX+MMR 2024
-11|level/known-for:LBN+MEX+MMR 6.8 2024
9|level/known-for:LTU 0.9 2014
-4|level/known-for:LTU 0.9 2020
-3|level/known-for:LTU 1 2020
3|level/known-for:LTU 1.1 2008
3|level/known-for:LTU 2 2021
-3|level/known-for:LTU 2.4 2025
-5|level/known-for:LTU 2.7 2023
3|level/known-for:LTU 2008
6|level/known-for:LTU 2014
-7|level/known-for:LTU 2020
3|level/known-for:LTU 2021
-10|level/known-for:LTU 2023
-4|level/known-for:LTU 2024
11|level/known-for:LTU 2025
13|level/known-for:LTU 2026
-7|level/known-for:LTU 2028
-9|level/known-for:LTU 2035
-3|level/known-for:LTU 3.68 2014
-5|level/known-for:LTU 3.9 2023
5|level/known-for:LTU 3.9 2025
13|level/known-for:LTU 4 2025
-7|level/known-for:LTU 4.3 2028
-9|level/known-for:LTU 4.48 2035
23|level/known-for:LTU 5.4 2026
10|level/known-for:LTU+LVA 1 2020
10|level/known-for:LTU+LVA 2020
-3|level/known-for:LTU+LVA+POL 2014
-3|level/known-for:LTU+LVA+POL 3.68 2014
-10|level/known-for:LTU+POL 2023
7|level/known-for:LTU+POL 2026
7|level/known-for:LTU+POL 3.5 2026
-10|level/known-for:LTU+POL 3.9 2023
-7|level/known-for:LUX 1.31 2023
-3|level/known-for:LUX 1.37 2024
-8|level/known-for:LUX 2023
-3|level/known-for:LUX 2024
-3|level/known-for:LUX+SVN 1.3 2024
5|level/known-for:LVA 0.9 2012
3|level/known-for:LVA 0.9 2014
4|level/known-for:LVA 0.9 2020
-7|level/known-for:LVA 1 2020
5|level/known-for:LVA 1.4 2016
10|level/known-for:LVA 1.7 2004
-13|level/known-for:LVA 1.8 2005
7|level/known-for:LVA 2 2018
11|level/known-for:LVA 2004
-13|level/known-for:LVA 2005
5|level/known-for:LVA 2012
5|level/known-for:LVA 2016
7|level/known-for:LVA 2018
-3|level/known-for:LVA 2020
-5|level/known-for:LVA 2024
6|level/known-for:LVA 2026
-13|level/known-for:LVA 2035
-3|level/known-for:LVA 3 2024
6|level/known-for:LVA 3.2 2024
-3|level/known-for:LVA 3.68 2014
-5|level/known-for:LVA 3E+1 2024
-13|level/known-for:LVA 4.48 2035
14|level/known-for:LVA 4.9 2026
-5|level/known-for:LVA 5.4 2026
-5|level/known-for:MEX 2024
-5|level/known-for:MEX 6.8 2024
11|level/known-for:MKD 2 2024
11|level/known-for:MKD 2024
21|level/known-for:MMR 2024
21|level/known-for:MMR 6.8 2024
-17|level/known-for:MNE 2 2025
-17|level/known-for:MNE 2025
-4|level/known-for:MYS 0.8 2025
26|level/known-for:MYS 0.9 2025
11|level/known-for:MYS 1 2016
16|level/known-for:MYS 1 2025
-3|level/known-for:MYS 1.1 2025
-22|level/known-for:MYS 1.2 2025
5|level/known-for:MYS 1.6 1999
-6|level/known-for:MYS 1.9 2025
4|level/known-for:MYS 1999
11|level/known-for:MYS 2016
3|level/known-for:MYS 2023
6|level/known-for:MYS 2025
-5|level/known-for:NATO 0.9 2012
-4|level/known-for:NATO 0.95 FY2021
-4|level/known-for:NATO 1.09 FY2021
-6|level/known-for:NATO 1.24 FY2021
-3|level/known-for:NATO 1.28 2024
-10|level/known-for:NATO 1.36 2019
-15|level/known-for:NATO 1.37 2024
-5|level/known-for:NATO 1.4 2004
5|level/known-for:NATO 1.4 2014
40|level/known-for:NATO 1.4 2017
-7|level/known-for:NATO 1.4 2022
-8|level/known-for:NATO 1.4 2024
-12|level/known-for:NATO 1.4 FY2023
-12|level/known-for:NATO 1.42 2020
18|level/known-for:NATO 1.43 2014
-6|level/known-for:NATO 1.45 2024/2025
-3|level/known-for:NATO 1.5 2021
-5|level/known-for:NATO 1.5 2024
-4|level/known-for:NATO 1.5 2025
-5|level/known-for:NATO 1.5 FY1986
-5|level/known-for:NATO 1.53 2021
-5|level/known-for:NATO 1.58 2025
6|level/known-for:NATO 1.6 2013
23|level/known-for:NATO 1.66 2022
-10|level/known-for:NATO 1.7 2004
11|level/known-for:NATO 1.7 2020
9|level/known-for:NATO 1.7 2021
13|level/known-for:NATO 1.8 2005
-3|level/known-for:NATO 1.9 FY2026
-3|level/known-for:NATO 1950
-8|level/known-for:NATO 195X
-3|level/known-for:NATO 1965
-3|level/known-for:NATO 1985
6|level/known-for:NATO 1987
23|level/known-for:NATO 1988
-9|level/known-for:NATO 1989
-3|level/known-for:NATO 198X
23|level/known-for:NATO 2 1988
-6|level/known-for:NATO 2 2010
-4|level/known-for:NATO 2 2013
-3|level/known-for:NATO 2 2014
-13|level/known-for:NATO 2 2015
-5|level/known-for:NATO 2 2018
4|level/known-for:NATO 2 2019
-6|level/known-for:NATO 2 2020
-8|level/known-for:NATO 2 2022
32|level/known-for:NATO 2 2024
-17|level/known-for:NATO 2 2025
-7|level/known-for:NATO 2 2026
-5|level/known-for:NATO 2 202X
-16|level/known-for:NATO 2 2035
-7|level/known-for:NATO 2 FY2025
-6|level/known-for:NATO 2 FY2026
25|level/known-for:NATO 2.02 2024
-6|level/known-for:NATO 2.07 2023
-3|level/known-for:NATO 2.1 2024
-8|level/known-for:NATO 2.16 2016
7|level/known-for:NATO 2.2 2024
27|level/known-for:NATO 2.2 2025
-13|level/known-for:NATO 2.3 2022
38|level/known-for:NATO 2.3 2025
-3|level/known-for:NATO 2.4 2024
-6|level/known-for:NATO 2.4 2025
15|level/known-for:NATO 2.4 2026
-8|level/known-for:NATO 2.5 2024
19|level/known-for:NATO 2.5 2025
26|level/known-for:NATO 2.5 2026
-3|level/known-for:NATO 2.7 2020
4|level/known-for:NATO 2.7 2027
-5|level/known-for:NATO 2.8 2026
-16|level/known-for:NATO 2004
11|level/known-for:NATO 2005
-8|level/known-for:NATO 2010
-8|level/known-for:NATO 2012
22|level/known-for:NATO 2014
-23|level/known-for:NATO 2015
-14|level/known-for:NATO 2016
36|level/known-for:NATO 2017
-6|level/known-for:NATO 2018
-7|level/known-for:NATO 2019
-10|level/known-for:NATO 2020
-5|level/known-for:NATO 2021
-16|level/known-for:NATO 2022
-19|level/known-for:NATO 2023
-11|level/known-for:NATO 2024
-7|level/known-for:NATO 2024/2025
48|level/known-for:NATO 2025
-3|level/known-for:NATO 2025/2026
19|level/known-for:NATO 2026
-6|level/known-for:NATO 2027
-6|level/known-for:NATO 202X
-9|level/known-for:NATO 2030
-21|level/known-for:NATO 2035
-4|level/known-for:NATO 3 2025
-4|level/known-for:NATO 3 2030
-3|level/known-for:NATO 3.05 2027
7|level/known-for:NATO 3.3 1987
-9|level/known-for:NATO 3.3 2015
-5|level/known-for:NATO 3.3 2025
-4|level/known-for:NATO 3.3 FY2003
33|level/known-for:NATO 3.5 2025
-4|level/known-for:NATO 3.5 FY2033
-5|level/known-for:NATO 3.9 2025
-7|level/known-for:NATO 3E+1 2024
-8|level/known-for:NATO 4 1989
-8|level/known-for:NATO 4.1 2024
-3|level/known-for:NATO 4.5 2025
-3|level/known-for:NATO 5 2025
-3|level/known-for:NATO 6.5 1950
-6|level/known-for:NATO 7 195X
-3|level/known-for:NATO FY1985
-5|level/known-for:NATO FY1986
-4|level/known-for:NATO FY2003
-15|level/known-for:NATO FY2021
-5|level/known-for:NATO FY2022
-14|level/known-for:NATO FY2023
-4|level/known-for:NATO FY2024
-11|level/known-for:NATO FY2025
-14|level/known-for:NATO FY2026
-3|level/known-for:NATO FY2027
-4|level/known-for:NATO FY2028
-4|level/known-for:NATO FY2033
4|level/known-for:NLD 2.05 2024
3|level/known-for:NLD 2.5 2025
4|level/known-for:NLD 2024
7|level/known-for:NOR 2.2 2024
-14|level/known-for:NOR 2.5 2025
-12|level/known-for:NOR 2.9 2026
7|level/known-for:NOR 2024
-3|level/known-for:NOR 2025
-3|level/known-for:NOR 2030
-3|level/known-for:NOR 3 2025
4|level/known-for:NOR 3.2 2025
-3|level/known-for:NOR 3.2 2030
7|level/known-for:NOR 3.3 2025
16|level/known-for:NOR 3.3 2026
3|level/known-for:NOR 3.4 2025
-3|level/known-for:NZL 1.9 2024
11|level/known-for:NZL 198X
11|level/known-for:NZL 2 198X
-6|level/known-for:NZL 2024
6|level/known-for:OMN 2024
-3|level/known-for:OMN 4.8 2024
9|level/known-for:OMN 5.6 2024
-4|level/known-for:PAK 1.9 FY2025
22|level/known-for:PAK 1988
3|level/known-for:PAK 2024
3|level/known-for:PAK 2025/2026
22|level/known-for:PAK 6.5 1988
-4|level/known-for:PAK FY2025
-7|level/known-for:PER 2024
-3|level/known-for:PER 3.1 2024
-4|level/known-for:PER 3.4 2024
18|level/known-for:PHL 0.6 2031
6|level/known-for:PHL 0.9 2025
-3|level/known-for:PHL 1 FY2022
18|level/known-for:PHL 1.2 2025
4|level/known-for:PHL 1.2 2026
4|level/known-for:PHL 1.3 2023
6|level/known-for:PHL 1.3 2024
11|level/known-for:PHL 1.4 2027
5|level/known-for:PHL 1.5 2019
-6|level/known-for:PHL 1.75 2025
-4|level/known-for:PHL 1.8 2024
-4|level/known-for:PHL 1.8 2025
-4|level/known-for:PHL 2 FY2025
-3|level/known-for:PHL 2.1 2024
-3|level/known-for:PHL 2.9 FY2024
4|level/known-for:PHL 2019
-5|level/known-for:PHL 2023
13|level/known-for:PHL 2025
12|level/known-for:PHL 2027
18|level/known-for:PHL 2031
-8|level/known-for:PHL 3.4 2023
-3|level/known-for:PHL FY2022
-3|level/known-for:PHL FY2024
-5|level/known-for:PHL FY2025
-17|level/known-for:PNG 2 2023
-7|level/known-for:PNG 2.3 2032/2033
-17|level/known-for:PNG 2023
-7|level/known-for:PNG 2032/2033
14|level/known-for:POL 1.6 2022
13|level/known-for:POL 2 2015
-4|level/known-for:POL 2.1 2024
5|level/known-for:POL 2.2 2022
-4|level/known-for:POL 2.2 2024
-11|level/known-for:POL 2014
13|level/known-for:POL 2015
19|level/known-for:POL 2022
26|level/known-for:POL 2023
-5|level/known-for:POL 2024
13|level/known-for:POL 2025
3|level/known-for:POL 2025-12
8|level/known-for:POL 2026
7|level/known-for:POL 2028
24|level/known-for:POL 2035
-3|level/known-for:POL 3 2024
-3|level/known-for:POL 3.24 2023
8|level/known-for:POL 3.3 2023
-7|level/known-for:POL 3.38 2024
-4|level/known-for:POL 3.4 2024
-3|level/known-for:POL 3.43 2024
-5|level/known-for:POL 3.5 2026
-9|level/known-for:POL 3.71 2014
20|level/known-for:POL 3.9 2023
3|level/known-for:POL 3.92 2023
4|level/known-for:POL 4 2024
16|level/known-for:POL 4.1 2024
7|level/known-for:POL 4.12 2024
3|level/known-for:POL 4.2 2024
7|level/known-for:POL 4.3 2028
24|level/known-for:POL 4.48 2035
9|level/known-for:POL 4.5 2025
12|level/known-for:POL 4.7 2025
3|level/known-for:POL 4.7 2025-12
17|level/known-for:POL 4.8 2026
-4|level/known-for:PRK 198X
-4|level/known-for:PRK 4 198X
4|level/known-for:PRT 1.55 2024
5|level/known-for:PRT 1.58 2025
-8|level/known-for:PRT 1.9 2024
-6|level/known-for:PRT 2.1 2025
-9|level/known-for:PRT 2.5 2028
-3|level/known-for:PRT 2024
-9|level/known-for:PRT 2028
3|level/known-for:ROU 1.6 2023
3|level/known-for:ROU 2023
-4|level/known-for:RUS 1 FY2022
-6|level/known-for:RUS 1.3 2021
-5|level/known-for:RUS 1.4 2021
-3|level/known-for:RUS 1.4 FY2023
-11|level/known-for:RUS 198X
18|level/known-for:RUS 1E+1 2025
-9|level/known-for:RUS 2 2025
-4|level/known-for:RUS 2.2 2022
-3|level/known-for:RUS 2.5 2024
3|level/known-for:RUS 2.7 2021
4|level/known-for:RUS 2.7 2022
-13|level/known-for:RUS 2007
6|level/known-for:RUS 2020
-5|level/known-for:RUS 2021
6|level/known-for:RUS 2022
7|level/known-for:RUS 2023
10|level/known-for:RUS 2024
37|level/known-for:RUS 2025
6|level/known-for:RUS 2026
-6|level/known-for:RUS 27 2026
3|level/known-for:RUS 3 2022
-11|level/known-for:RUS 4 198X
-13|level/known-for:RUS 4 2007
4|level/known-for:RUS 4.1 2022
6|level/known-for:RUS 4.3 2020
16|level/known-for:RUS 5.5 2026
6|level/known-for:RUS 5.9 2023
9|level/known-for:RUS 6.3 2025
14|level/known-for:RUS 7.1 2024
8|level/known-for:RUS 7.2 2025
11|level/known-for:RUS 8 2025
-4|level/known-for:RUS FY2022
-5|level/known-for:RUS FY2023
25|level/known-for:SAU 13 2015
6|level/known-for:SAU 1E+1 2015
31|level/known-for:SAU 2015
-4|level/known-for:SAU 5.6 2024
9|level/known-for:SAU 7.3 2024
-4|level/known-for:SGP 1 2016
-27|level/known-for:SGP 1.5 2024
-3|level/known-for:SGP 1.9 FY2026
6|level/known-for:SGP 1971
-3|level/known-for:SGP 1999
6|level/known-for:SGP 1E+1 1971
-4|level/known-for:SGP 2.2 2024
7|level/known-for:SGP 2.8 2024
-4|level/known-for:SGP 2016
-3|level/known-for:SGP 2023
-25|level/known-for:SGP 2024
-4|level/known-for:SGP 2025
-3|level/known-for:SGP FY2026
-3|level/known-for:SVN 2 2026
-3|level/known-for:SVN 2026
9|level/known-for:SWE 1.1 2019
-15|level/known-for:SWE 1.6 2022
-7|level/known-for:SWE 1.6 2024
-16|level/known-for:SWE 1.7 2021
10|level/known-for:SWE 1958
11|level/known-for:SWE 2 2024
-3|level/known-for:SWE 2 2025
12|level/known-for:SWE 2.1 2024
9|level/known-for:SWE 2.4 2025
-27|level/known-for:SWE 2.5 2024
32|level/known-for:SWE 2.5 2025
12|level/known-for:SWE 2.9 2026
9|level/known-for:SWE 2019
-18|level/known-for:SWE 2021
-19|level/known-for:SWE 2022
-5|level/known-for:SWE 2023
-16|level/known-for:SWE 2024
24|level/known-for:SWE 2025
4|level/known-for:SWE 2026
-3|level/known-for:SWE 2030
-3|level/known-for:SWE 3.1 2025
-3|level/known-for:SWE 3.2 2021
-3|level/known-for:SWE 3.2 2030
-4|level/known-for:SWE 3.3 2025
10|level/known-for:SWE 4.2 1958
-7|level/known-for:SWE 4.8 2026
-4|level/known-for:SWE 5.9 2023
-3|level/known-for:THA 0.8 2025
-3|level/known-for:THA 0.9 2025
-13|level/known-for:THA 1 2025
7|level/known-for:THA 1.1 2025
7|level/known-for:THA 1.1 FY2021
15|level/known-for:THA 1.2 2025
13|level/known-for:THA 1.4 FY2021
3|level/known-for:THA 1.5 FY1999
-3|level/known-for:THA 1.6 1999
-5|level/known-for:THA 1.9 2025
-5|level/known-for:THA 2.2 2025
-3|level/known-for:THA 2023
-10|level/known-for:THA 2025
3|level/known-for:THA FY1999
20|level/known-for:THA FY2021
-4|level/known-for:TUR 1.3 2022
24|level/known-for:TUR 1.31 2023
-15|level/known-for:TUR 1.8 2023
-4|level/known-for:TUR 1.9 2024
7|level/known-for:TUR 2.1 2024
-3|level/known-for:TUR 2.3 2025
8|level/known-for:TUR 2.3 2026
3|level/known-for:TUR 2.33 2025
-4|level/known-for:TUR 2.5 2025
-10|level/known-for:TUR 2.5 2026
-3|level/known-for:TUR 2022
9|level/known-for:TUR 2023
3|level/known-for:TUR 2024
-5|level/known-for:TUR 2025
-5|level/known-for:TUR 2026
-7|level/known-for:TWN 1.3 2023
-5|level/known-for:TWN 1.4 2025
-3|level/known-for:TWN 1.5 2026
8|level/known-for:TWN 1.7 2022
-17|level/known-for:TWN 1.7 2024
-4|level/known-for:TWN 1.8 2000
5|level/known-for:TWN 1.8 2016
-3|level/known-for:TWN 1.9 2024
4|level/known-for:TWN 2 2016
-11|level/known-for:TWN 2 2026
6|level/known-for:TWN 2.1 2024
7|level/known-for:TWN 2.2 2022
4|level/known-for:TWN 2.2 2024
-7|level/known-for:TWN 2.3 2025
-12|level/known-for:TWN 2.3 FY2028
3|level/known-for:TWN 2.4 2023
17|level/known-for:TWN 2.45 2025
16|level/known-for:TWN 2.5 2024
-6|level/known-for:TWN 2.5 2030
3|level/known-for:TWN 2.6 2001
-10|level/known-for:TWN 2.6 2025
-4|level/known-for:TWN 2000
3|level/known-for:TWN 2001
9|level/known-for:TWN 2016
16|level/known-for:TWN 2022
-10|level/known-for:TWN 2023
4|level/known-for:TWN 2024
3|level/known-for:TWN 2025
15|level/known-for:TWN 2026
-6|level/known-for:TWN 2030
9|level/known-for:TWN 3 2025
6|level/known-for:TWN 3.3 2026
21|level/known-for:TWN 3.32 2026
-4|level/known-for:TWN 34 2024
-3|level/known-for:TWN FY2025
-12|level/known-for:TWN FY2028
-3|level/known-for:UKR 1 FY2022
-9|level/known-for:UKR 1.3 2021
10|level/known-for:UKR 19 2026-01
-4|level/known-for:UKR 2.1 2025
4|level/known-for:UKR 2.7 2020
-3|level/known-for:UKR 2.7 2022
4|level/known-for:UKR 2020
7|level/known-for:UKR 2021
-3|level/known-for:UKR 2022
-15|level/known-for:UKR 2023
18|level/known-for:UKR 2024
-13|level/known-for:UKR 2025
20|level/known-for:UKR 2026
10|level/known-for:UKR 2026-01
3|level/known-for:UKR 2029
6|level/known-for:UKR 27 2026
12|level/known-for:UKR 27.2 2026
16|level/known-for:UKR 3.2 2021
4|level/known-for:UKR 34 2022
12|level/known-for:UKR 34 2024
6|level/known-for:UKR 37 2023
14|level/known-for:UKR 3E+1 2024
-20|level/known-for:UKR 5.4 2023
3|level/known-for:UKR 6-8 2029
-3|level/known-for:UKR 7.1 2024
-5|level/known-for:UKR 7.2 2025
-5|level/known-for:UKR 8 2025
-3|level/known-for:UKR FY2022
-10|level/known-for:USA 0.9 2019
-17|level/known-for:USA 0.93 FY1982
-3|level/known-for:USA 0.948 1997
-4|level/known-for:USA 1 2004
-5|level/known-for:USA 1.2 2023
-3|level/known-for:USA 1.35 2024
-11|level/known-for:USA 1.37 2020
-32|level/known-for:USA 1.4 2017
-4|level/known-for:USA 1.5 2024
-8|level/known-for:USA 1.6 FY2024
-10|level/known-for:USA 1.9 FY2026
18|level/known-for:USA 195X
28|level/known-for:USA 1968
9|level/known-for:USA 196X
3|level/known-for:USA 1975
-8|level/known-for:USA 1980
18|level/known-for:USA 1986
3|level/known-for:USA 1989
-6|level/known-for:USA 198X
-3|level/known-for:USA 1997
18|level/known-for:USA 1E+1 195X
-6|level/known-for:USA 2 2013
-18|level/known-for:USA 2.2 2025
-5|level/known-for:USA 2.4 2016
-3|level/known-for:USA 2.4 2021
6|level/known-for:USA 2.5 2035
-11|level/known-for:USA 2.6 2024
-17|level/known-for:USA 2.8 2032
8|level/known-for:USA 2.9 2017
-3|level/known-for:USA 2.9 2030
9|level/known-for:USA 2.9 FY2024
6|level/known-for:USA 2003
-4|level/known-for:USA 2004
13|level/known-for:USA 2007
7|level/known-for:USA 2009
8|level/known-for:USA 2010
-3|level/known-for:USA 2013
40|level/known-for:USA 2014
13|level/known-for:USA 2015
-23|level/known-for:USA 2017
5|level/known-for:USA 2018
-13|level/known-for:USA 2019
-15|level/known-for:USA 2020
-7|level/known-for:USA 2022
29|level/known-for:USA 2023
-29|level/known-for:USA 2024
-27|level/known-for:USA 2025
-3|level/known-for:USA 2025-12
5|level/known-for:USA 2026
15|level/known-for:USA 2027
-11|level/known-for:USA 2030
-17|level/known-for:USA 2032
-6|level/known-for:USA 2035
-25|level/known-for:USA 3 2024
6|level/known-for:USA 3 2026
-12|level/known-for:USA 3 2035
3|level/known-for:USA 3 FY2024
32|level/known-for:USA 3 FY2026
15|level/known-for:USA 3.1 2023
5|level/known-for:USA 3.1 2025
9|level/known-for:USA 3.1 FY2025
-6|level/known-for:USA 3.2 2024
17|level/known-for:USA 3.2 2025
9|level/known-for:USA 3.2 2026
4|level/known-for:USA 3.2 FY2026
9|level/known-for:USA 3.24 2023
14|level/known-for:USA 3.3 2015
3|level/known-for:USA 3.3 2023
-4|level/known-for:USA 3.3 2026
5|level/known-for:USA 3.3 FY2003
11|level/known-for:USA 3.3 FY2026
-6|level/known-for:USA 3.32 2026
22|level/known-for:USA 3.38 2024
16|level/known-for:USA 3.4 2023
10|level/known-for:USA 3.4 2024
-3|level/known-for:USA 3.4 2025
-4|level/known-for:USA 3.4 FY1978
6|level/known-for:USA 3.5 2018
3|level/known-for:USA 3.5 2021
3|level/known-for:USA 3.5 2023
-21|level/known-for:USA 3.5 2025
6|level/known-for:USA 3.5 2026
10|level/known-for:USA 3.5 FY2021
11|level/known-for:USA 3.5 FY2026
5|level/known-for:USA 3.6 2016
11|level/known-for:USA 3.68 2014
6|level/known-for:USA 3.7 2003
29|level/known-for:USA 3.71 2014
-3|level/known-for:USA 3.9 2023
13|level/known-for:USA 4 2007
6|level/known-for:USA 4 2009
-6|level/known-for:USA 4 2022
4|level/known-for:USA 4.4 2013
22|level/known-for:USA 4.6 FY2027
6|level/known-for:USA 4.7 2010
-6|level/known-for:USA 4.7 2025
-3|level/known-for:USA 4.7 2025-12
18|level/known-for:USA 4.7 2027
-3|level/known-for:USA 5.2 1985
8|level/known-for:USA 5.2 FY1981
18|level/known-for:USA 5.2 FY1985
-3|level/known-for:USA 5.3 2023
3|level/known-for:USA 5.8 1989
-8|level/known-for:USA 6 1980
5|level/known-for:USA 6 1985
-6|level/known-for:USA 6 198X
17|level/known-for:USA 6.2 1986
14|level/known-for:USA 6.3 FY1982
10|level/known-for:USA 8 196X
28|level/known-for:USA 9 1968
-4|level/known-for:USA FY1978
5|level/known-for:USA FY1981
-3|level/known-for:USA FY1982
18|level/known-for:USA FY1985
5|level/known-for:USA FY2003
-3|level/known-for:USA FY2019
8|level/known-for:USA FY2021
3|level/known-for:USA FY2024
3|level/known-for:USA FY2025
47|level/known-for:USA FY2026
22|level/known-for:USA FY2027
-5|level/known-for:VEN 2025
-5|level/known-for:VEN 3.2 2025
-18|level/known-for:VNM 0.6 2031
-3|level/known-for:VNM 1.3 2025
-3|level/known-for:VNM 1.5 2019
4|level/known-for:VNM 1.8 2024
-3|level/known-for:VNM 1.8 2025
11|level/known-for:VNM 1.9 2025
9|level/known-for:VNM 1.9 2026
-25|level/known-for:VNM 1968
4|level/known-for:VNM 1990
4|level/known-for:VNM 2 1990
15|level/known-for:VNM 2 2030
3|level/known-for:VNM 2.1 2024
-5|level/known-for:VNM 2.2 2030
7|level/known-for:VNM 2024
13|level/known-for:VNM 2026
31|level/known-for:VNM 2030
-18|level/known-for:VNM 2031
20|level/known-for:VNM 3 2030
-25|level/known-for:VNM 9 1968
-24|level/known-for:YEM 13 2015
-24|level/known-for:YEM 2015
-5|level/known:- 2.2
-5|level/known:- 2.2 2025
-5|level/known:- 2.2 since-2025
-5|level/known:- since-2025
-6|level/known:AFG 0.9
-6|level/known:AFG 0.9 1979
-6|level/known:AFG 0.9 to-1999
-7|level/known:AFG 2.7
-7|level/known:AFG 2.7 2010
-7|level/known:AFG 2.7 to-2013
-22|level/known:AFG 4.6
-22|level/known:AFG 4.6 2026
-22|level/known:AFG 4.6 since-2025
-11|level/known:AFG 5.2
-11|level/known:AFG 5.2 1979
-11|level/known:AFG 5.2 to-1999
-22|level/known:AFG since-2025
-17|level/known:AFG to-1999
-8|level/known:AFG to-2013
-5|level/known:ALB 1.8
-5|level/known:ALB 1.8 2025
-5|level/known:ALB 1.8 since-2025
-7|level/known:ALB 2
-3|level/known:ALB 2 2025
-3|level/known:ALB 2 2026
-7|level/known:ALB 2 since-2025
-6|level/known:ALB 2.1
-6|level/known:ALB 2.1 2025
-6|level/known:ALB 2.1 since-2025
-18|level/known:ALB since-2025
22|level/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2
22|level/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 2025
22|level/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 since-2025
22|level/known:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK since-2025
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
25|level/known:ALLIES 1.5
-5|level/known:ALLIES 1.5 2022
-7|level/known:ALLIES 1.5 2023
42|level/known:ALLIES 1.5 2024
10|level/known:ALLIES 1.5 2025
-9|level/known:ALLIES 1.5 2026
29|level/known:ALLIES 1.5 to-2024
-3|level/known:ALLIES 1.6
-3|level/known:ALLIES 1.7
3|level/known:ALLIES 1.9
5|level/known:ALLIES 1.9 2025
3|level/known:ALLIES 1.9 since-2025
-3|level/known:ALLIES 1E+1
23|level/known:ALLIES 2
44|level/known:ALLIES 2 2022
16|level/known:ALLIES 2 2023
-16|level/known:ALLIES 2 2024
-3|level/known:ALLIES 2 2025
-14|level/known:ALLIES 2 2026
-17|level/known:ALLIES 2 since-2025
44|level/known:ALLIES 2 to-2024
-4|level/known:ALLIES 2.2
-3|level/known:ALLIES 2.2 since-2025
-4|level/known:ALLIES 2.3
34|level/known:ALLIES 2.5
-3|level/known:ALLIES 2.5 2023
47|level/known:ALLIES 2.5 2025
-8|level/known:ALLIES 2.5 2026
39|level/known:ALLIES 2.5 since-2025
-5|level/known:ALLIES 2.5 to-2024
-14|level/known:ALLIES 3
-9|level/known:ALLIES 3 2025
-11|level/known:ALLIES 3 since-2025
-3|level/known:ALLIES 3 to-2024
-7|level/known:ALLIES 3.3
-7|level/known:ALLIES 3.3 1988
-7|level/known:ALLIES 3.3 to-1999
-8|level/known:ALLIES 3.5
-3|level/known:ALLIES 3.5 2025
-4|level/known:ALLIES 3.5 2026
-7|level/known:ALLIES 3.5 since-2025
-12|level/known:ALLIES 4
-3|level/known:ALLIES 4 2023
-7|level/known:ALLIES 4 2025
-7|level/known:ALLIES 4 since-2025
-5|level/known:ALLIES 4 to-2024
-3|level/known:ALLIES 4.5
-8|level/known:ALLIES 5
-3|level/known:ALLIES 5 2025
-6|level/known:ALLIES 5 since-2025
-67|level/known:ALLIES since-2025
-20|level/known:ALLIES to-1999
-7|level/known:ALLIES to-2013
-10|level/known:ALLIES to-2021
15|level/known:ALLIES to-2024
7|level/known:ARG 0.5
7|level/known:ARG 0.5 2025
7|level/known:ARG 0.5 since-2025
5|level/known:ARG 0.6
5|level/known:ARG 0.6 2023
5|level/known:ARG 0.6 to-2024
7|level/known:ARG since-2025
4|level/known:ARG to-2024
3|level/known:ARM 6
3|level/known:ARM 6 2025
3|level/known:ARM 6 since-2025
4|level/known:ARM since-2025
4|level/known:AUS 0.15
4|level/known:AUS 0.15 2023
4|level/known:AUS 0.15 to-2024
-24|level/known:AUS 0.3
-24|level/known:AUS 0.3 2023
-24|level/known:AUS 0.3 to-2024
-7|level/known:AUS 1
-3|level/known:AUS 1 2022
-3|level/known:AUS 1 2025
-4|level/known:AUS 1 since-2025
-3|level/known:AUS 1 to-2024
-7|level/known:AUS 1.07
-7|level/known:AUS 1.07 2022
-7|level/known:AUS 1.07 to-2024
-5|level/known:AUS 1.2
-3|level/known:AUS 1.2 2026
-5|level/known:AUS 1.2 since-2025
-35|level/known:AUS 1.3
-3|level/known:AUS 1.3 2022
-32|level/known:AUS 1.3 2026
-32|level/known:AUS 1.3 since-2025
-3|level/known:AUS 1.3 to-2024
-8|level/known:AUS 1.4
-8|level/known:AUS 1.4 2025
-8|level/known:AUS 1.4 since-2025
-7|level/known:AUS 1.5
-6|level/known:AUS 1.5 2026
-7|level/known:AUS 1.5 since-2025
-3|level/known:AUS 1.6
-3|level/known:AUS 1.6 2025
-3|level/known:AUS 1.6 since-2025
-4|level/known:AUS 1.7 2026
-9|level/known:AUS 1.8
-9|level/known:AUS 1.8 2025
-9|level/known:AUS 1.8 since-2025
8|level/known:AUS 1.9
11|level/known:AUS 1.9 2025
-5|level/known:AUS 1.9 2026
5|level/known:AUS 1.9 since-2025
5|level/known:AUS 1.96
5|level/known:AUS 1.96 2022
5|level/known:AUS 1.96 to-2024
97|level/known:AUS 2
7|level/known:AUS 2 2022
35|level/known:AUS 2 2023
-4|level/known:AUS 2 2024
65|level/known:AUS 2 2025
-7|level/known:AUS 2 2026
59|level/known:AUS 2 since-2025
38|level/known:AUS 2 to-2024
4|level/known:AUS 2.02
4|level/known:AUS 2.02 2025
4|level/known:AUS 2.02 since-2025
7|level/known:AUS 2.05
3|level/known:AUS 2.05 2025
4|level/known:AUS 2.05 2026
7|level/known:AUS 2.05 since-2025
-4|level/known:AUS 2.1 2022
3|level/known:AUS 2.1 2024
3|level/known:AUS 2.1 2027
-10|level/known:AUS 2.3
7|level/known:AUS 2.3 2023
-18|level/known:AUS 2.3 2025
-17|level/known:AUS 2.3 since-2025
7|level/known:AUS 2.3 to-2024
-4|level/known:AUS 2.32
-4|level/known:AUS 2.32 2025
-4|level/known:AUS 2.32 since-2025
-9|level/known:AUS 2.4
-4|level/known:AUS 2.4 2025
-4|level/known:AUS 2.4 2026
-8|level/known:AUS 2.4 since-2025
-3|level/known:AUS 2.6
13|level/known:AUS 2.8
-8|level/known:AUS 2.8 2025
21|level/known:AUS 2.8 2026
14|level/known:AUS 2.8 since-2025
-7|level/known:AUS 3
-5|level/known:AUS 3 2025
-5|level/known:AUS 3 since-2025
-3|level/known:AUS 3.2
-3|level/known:AUS 3.2 2026
-3|level/known:AUS 3.2 since-2025
-3|level/known:AUS 3.5
-3|level/known:AUS 3.5 2025
-3|level/known:AUS 3.5 since-2025
-4|level/known:AUS 4.7
-4|level/known:AUS 4.7 1978
-4|level/known:AUS 4.7 to-1999
-20|level/known:AUS since-2025
-3|level/known:AUS to-1999
13|level/known:AUS to-2024
-7|level/known:AUS+JPN 2.8
-7|level/known:AUS+JPN 2.8 2026
-7|level/known:AUS+JPN 2.8 since-2025
-10|level/known:AUS+JPN since-2025
-7|level/known:AUS+NATO 2.8
-7|level/known:AUS+NATO 2.8 2025
-7|level/known:AUS+NATO 2.8 since-2025
-7|level/known:AUS+NATO since-2025
7|level/known:AUT 1
3|level/known:AUT 1 2025
3|level/known:AUT 1 2026
7|level/known:AUT 1 since-2025
6|level/known:AUT since-2025
4|level/known:AZE 3.3
4|level/known:AZE 3.3 2008
4|level/known:AZE 3.3 to-2013
4|level/known:AZE to-2013
4|level/known:BEL 0.93
4|level/known:BEL 0.93 2020
4|level/known:BEL 0.93 to-2021
9|level/known:BEL 1.3
12|level/known:BEL 1.3 2025
12|level/known:BEL 1.3 since-2025
-6|level/known:BEL 1.31
-6|level/known:BEL 1.31 2023
-6|level/known:BEL 1.31 to-2024
-4|level/known:BEL 1.4
-4|level/known:BEL 1.4 2025
-4|level/known:BEL 1.4 since-2025
-5|level/known:BEL 1.6
-3|level/known:BEL 1.6 2024
-3|level/known:BEL 1.6 to-2024
-21|level/known:BEL 2
15|level/known:BEL 2 2025
-36|level/known:BEL 2 2026
-21|level/known:BEL 2 since-2025
-18|level/known:BEL since-2025
6|level/known:BEL to-2021
-13|level/known:BEL to-2024
12|level/known:BEL+CAN+ESP 2
12|level/known:BEL+CAN+ESP 2 2026
12|level/known:BEL+CAN+ESP 2 since-2025
12|level/known:BEL+CAN+ESP since-2025
15|level/known:BEL+CZE+ESP+PRT 2
15|level/known:BEL+CZE+ESP+PRT 2 2026
15|level/known:BEL+CZE+ESP+PRT 2 since-2025
15|level/known:BEL+CZE+ESP+PRT since-2025
31|level/known:BEL+ESP 1.3
12|level/known:BEL+ESP 1.3 2024
12|level/known:BEL+ESP 1.3 to-2024
9|level/known:BEL+ESP 2
9|level/known:BEL+ESP 2 2025
9|level/known:BEL+ESP 2 since-2025
28|level/known:BEL+ESP since-2025
12|level/known:BEL+ESP to-2024
9|level/known:BEL+ESP+ITA 1.6
9|level/known:BEL+ESP+ITA 1.6 2025
9|level/known:BEL+ESP+ITA 1.6 since-2025
10|level/known:BEL+ESP+ITA since-2025
16|level/known:BEL+ESP+ITA+PRT 2
16|level/known:BEL+ESP+ITA+PRT 2 2026
16|level/known:BEL+ESP+ITA+PRT 2 since-2025
16|level/known:BEL+ESP+ITA+PRT since-2025
31|level/known:BEL+ESP+PRT 2
10|level/known:BEL+ESP+PRT 2 2025
22|level/known:BEL+ESP+PRT 2 2026
31|level/known:BEL+ESP+PRT 2 since-2025
30|level/known:BEL+ESP+PRT since-2025
8|level/known:BEL+ITA 2
8|level/known:BEL+ITA 2 2025
8|level/known:BEL+ITA 2 since-2025
-4|level/known:BEL+ITA since-2025
6|level/known:BGR 1.5
6|level/known:BGR 1.5 2018
6|level/known:BGR 1.5 to-2021
7|level/known:BGR 1.8
7|level/known:BGR 1.8 2025
7|level/known:BGR 1.8 since-2025
-5|level/known:BGR 2
-5|level/known:BGR 2 2025
-5|level/known:BGR 2 since-2025
7|level/known:BGR 2.1
7|level/known:BGR 2.1 2025
7|level/known:BGR 2.1 since-2025
8|level/known:BGR since-2025
5|level/known:BGR to-2021
-4|level/known:BRA 0.5
-4|level/known:BRA 0.5 2025
-4|level/known:BRA 0.5 since-2025
-4|level/known:BRA since-2025
-17|level/known:BRN 2
-17|level/known:BRN 2 2022
-17|level/known:BRN 2 to-2024
3|level/known:BRN 2.6
3|level/known:BRN 2.6 2023
3|level/known:BRN 2.6 to-2024
-13|level/known:BRN to-2024
3|level/known:CAN 1
13|level/known:CAN 1.2
13|level/known:CAN 1.2 2023
13|level/known:CAN 1.2 to-2024
4|level/known:CAN 1.3 2023
-3|level/known:CAN 1.3 2025
-3|level/known:CAN 1.3 since-2025
4|level/known:CAN 1.3 to-2024
-4|level/known:CAN 1.31
-4|level/known:CAN 1.31 2023
-4|level/known:CAN 1.31 to-2024
5|level/known:CAN 1.33
4|level/known:CAN 1.33 2024
4|level/known:CAN 1.33 to-2024
4|level/known:CAN 1.35
4|level/known:CAN 1.35 2025
4|level/known:CAN 1.35 since-2025
27|level/known:CAN 1.37
17|level/known:CAN 1.37 2024
10|level/known:CAN 1.37 2025
10|level/known:CAN 1.37 since-2025
17|level/known:CAN 1.37 to-2024
4|level/known:CAN 1.38
3|level/known:CAN 1.38 2023
4|level/known:CAN 1.38 to-2024
30|level/known:CAN 1.4
6|level/known:CAN 1.4 2019
29|level/known:CAN 1.4 2025
-5|level/known:CAN 1.4 2026
24|level/known:CAN 1.4 since-2025
6|level/known:CAN 1.4 to-2021
-18|level/known:CAN 1.43
-11|level/known:CAN 1.43 2024
-7|level/known:CAN 1.43 2025
-7|level/known:CAN 1.43 since-2025
-11|level/known:CAN 1.43 to-2024
11|level/known:CAN 1.45
11|level/known:CAN 1.45 2025
11|level/known:CAN 1.45 since-2025
-33|level/known:CAN 1.47
-35|level/known:CAN 1.47 2024
-35|level/known:CAN 1.47 to-2024
-5|level/known:CAN 1.5
-3|level/known:CAN 1.5 1987
-3|level/known:CAN 1.5 to-1999
-23|level/known:CAN 1.66
-23|level/known:CAN 1.66 2025
-23|level/known:CAN 1.66 since-2025
-11|level/known:CAN 1.7
-12|level/known:CAN 1.7 2020
-12|level/known:CAN 1.7 to-2021
12|level/known:CAN 1.8
12|level/known:CAN 1.8 1980
12|level/known:CAN 1.8 to-1999
16|level/known:CAN 2
25|level/known:CAN 2 1979
-3|level/known:CAN 2 2025
-4|level/known:CAN 2 2026
-8|level/known:CAN 2 since-2025
25|level/known:CAN 2 to-1999
-38|level/known:CAN 2.02
-19|level/known:CAN 2.02 2024
-19|level/known:CAN 2.02 2025
-19|level/known:CAN 2.02 since-2025
-19|level/known:CAN 2.02 to-2024
23|level/known:CAN 2.1
23|level/known:CAN 2.1 2026
23|level/known:CAN 2.1 since-2025
-28|level/known:CAN 2.3
-19|level/known:CAN 2.3 2025
-8|level/known:CAN 2.3 2026
-28|level/known:CAN 2.3 since-2025
-7|level/known:CAN 2.4
-7|level/known:CAN 2.4 2025
-7|level/known:CAN 2.4 since-2025
-41|level/known:CAN 2.5
-41|level/known:CAN 2.5 2026
-41|level/known:CAN 2.5 since-2025
-3|level/known:CAN 3.38
-3|level/known:CAN 3.38 2025
-3|level/known:CAN 3.38 since-2025
-12|level/known:CAN 4.7
-12|level/known:CAN 4.7 1979
-12|level/known:CAN 4.7 to-1999
-63|level/known:CAN since-2025
13|level/known:CAN to-1999
-4|level/known:CAN to-2021
-30|level/known:CAN to-2024
11|level/known:CAN+ITA 1.5
11|level/known:CAN+ITA 1.5 2025
11|level/known:CAN+ITA 1.5 since-2025
11|level/known:CAN+ITA since-2025
-4|level/known:CAN+JPN 1.5
-4|level/known:CAN+JPN 1.5 1987
-4|level/known:CAN+JPN 1.5 to-1999
-4|level/known:CAN+JPN to-1999
10|level/known:CHE 0.7
9|level/known:CHE 0.7 2026
10|level/known:CHE 0.7 since-2025
-23|level/known:CHE 0.9
-23|level/known:CHE 0.9 1983
-23|level/known:CHE 0.9 to-1999
10|level/known:CHE since-2025
-23|level/known:CHE to-1999
-3|level/known:CHL 0.6
-3|level/known:CHL 0.6 2023
-3|level/known:CHL 0.6 to-2024
-8|level/known:CHN 0.5
-8|level/known:CHN 0.5 2025
-8|level/known:CHN 0.5 since-2025
-5|level/known:CHN 0.9
-3|level/known:CHN 0.9 1978
-3|level/known:CHN 0.9 to-1999
-6|level/known:CHN 1
-4|level/known:CHN 1 2024
-5|level/known:CHN 1 to-2024
-3|level/known:CHN 1.19
-3|level/known:CHN 1.19 2023
-3|level/known:CHN 1.19 to-2024
16|level/known:CHN 1.2
8|level/known:CHN 1.2 2022
30|level/known:CHN 1.2 2023
-21|level/known:CHN 1.2 2024
17|level/known:CHN 1.2 to-2024
18|level/known:CHN 1.26
18|level/known:CHN 1.26 2024
18|level/known:CHN 1.26 to-2024
28|level/known:CHN 1.3
3|level/known:CHN 1.3 2018
27|level/known:CHN 1.3 2022
-21|level/known:CHN 1.3 2024
10|level/known:CHN 1.3 2025
4|level/known:CHN 1.3 2026
14|level/known:CHN 1.3 since-2025
6|level/known:CHN 1.3 to-2021
7|level/known:CHN 1.3 to-2024
8|level/known:CHN 1.4
11|level/known:CHN 1.4 2014
-3|level/known:CHN 1.4 since-2025
11|level/known:CHN 1.4 to-2021
39|level/known:CHN 1.5
3|level/known:CHN 1.5 2023
10|level/known:CHN 1.5 2024
24|level/known:CHN 1.5 2025
24|level/known:CHN 1.5 since-2025
14|level/known:CHN 1.5 to-2024
-3|level/known:CHN 1.6
17|level/known:CHN 1.6 2023
-8|level/known:CHN 1.6 2024
-13|level/known:CHN 1.6 2025
-13|level/known:CHN 1.6 since-2025
9|level/known:CHN 1.6 to-2024
-17|level/known:CHN 1.65
-17|level/known:CHN 1.65 2018
-17|level/known:CHN 1.65 to-2021
57|level/known:CHN 1.7
19|level/known:CHN 1.7 2022
8|level/known:CHN 1.7 2023
18|level/known:CHN 1.7 2025
9|level/known:CHN 1.7 2026
27|level/known:CHN 1.7 since-2025
29|level/known:CHN 1.7 to-2024
8|level/known:CHN 1.8 2023
7|level/known:CHN 1.8 2024
-14|level/known:CHN 1.8 2025
-14|level/known:CHN 1.8 since-2025
15|level/known:CHN 1.8 to-2024
12|level/known:CHN 1.9
10|level/known:CHN 1.9 2018
4|level/known:CHN 1.9 2019
14|level/known:CHN 1.9 to-2021
-8|level/known:CHN 1E+1
-8|level/known:CHN 1E+1 2023
-8|level/known:CHN 1E+1 to-2024
-3|level/known:CHN 2
12|level/known:CHN 2 2013
4|level/known:CHN 2 2014
6|level/known:CHN 2 2015
-6|level/known:CHN 2 2022
-34|level/known:CHN 2 2024
-16|level/known:CHN 2 2025
32|level/known:CHN 2 2026
16|level/known:CHN 2 since-2025
12|level/known:CHN 2 to-2013
9|level/known:CHN 2 to-2021
-40|level/known:CHN 2 to-2024
-11|level/known:CHN 2.1
-5|level/known:CHN 2.1 2021
-4|level/known:CHN 2.1 2025
-4|level/known:CHN 2.1 since-2025
-5|level/known:CHN 2.1 to-2021
4|level/known:CHN 2.2
-3|level/known:CHN 2.2 2024
8|level/known:CHN 2.2 2025
8|level/known:CHN 2.2 since-2025
-4|level/known:CHN 2.2 to-2024
15|level/known:CHN 2.3
16|level/known:CHN 2.3 2025
15|level/known:CHN 2.3 since-2025
-25|level/known:CHN 2.4
-24|level/known:CHN 2.4 2026
-25|level/known:CHN 2.4 since-2025
5|level/known:CHN 2.5
-11|level/known:CHN 2.5 2023
19|level/known:CHN 2.5 2025
19|level/known:CHN 2.5 since-2025
-14|level/known:CHN 2.5 to-2024
8|level/known:CHN 3 2025
-5|level/known:CHN 3 2026
3|level/known:CHN 3 since-2025
-22|level/known:CHN 3.1
-15|level/known:CHN 3.1 2023
-7|level/known:CHN 3.1 2025
-7|level/known:CHN 3.1 since-2025
-15|level/known:CHN 3.1 to-2024
-5|level/known:CHN 3.2
-5|level/known:CHN 3.2 2025
-5|level/known:CHN 3.2 since-2025
-5|level/known:CHN 3.3
-4|level/known:CHN 3.3 2025
-5|level/known:CHN 3.3 since-2025
-8|level/known:CHN 3.32
-8|level/known:CHN 3.32 2025
-8|level/known:CHN 3.32 since-2025
-16|level/known:CHN 3.4
-13|level/known:CHN 3.4 2024
-3|level/known:CHN 3.4 2025
-3|level/known:CHN 3.4 since-2025
-13|level/known:CHN 3.4 to-2024
-3|level/known:CHN 3.5
-12|level/known:CHN 3.8
-11|level/known:CHN 3.8 2015
-11|level/known:CHN 3.8 to-2021
27|level/known:CHN 4
27|level/known:CHN 4 2025
27|level/known:CHN 4 since-2025
-3|level/known:CHN 4.3
-3|level/known:CHN 4.3 2021
-3|level/known:CHN 4.3 to-2021
-10|level/known:CHN 6.2
-10|level/known:CHN 6.2 2023
-10|level/known:CHN 6.2 to-2024
51|level/known:CHN since-2025
10|level/known:CHN to-2013
4|level/known:CHN to-2021
-17|level/known:CHN to-2024
-3|level/known:CHN+USA 1.7
-3|level/known:CHN+USA 1.7 2023
-3|level/known:CHN+USA 1.7 to-2024
-3|level/known:CHN+USA to-2024
3|level/known:COL 3.1
3|level/known:COL 3.1 2025
3|level/known:COL 3.1 since-2025
6|level/known:COL 3.2
6|level/known:COL 3.2 2025
6|level/known:COL 3.2 since-2025
4|level/known:COL 3.4
4|level/known:COL 3.4 2025
4|level/known:COL 3.4 since-2025
13|level/known:COL since-2025
-3|level/known:CYP 1.3
-3|level/known:CYP 1.3 2024
-3|level/known:CYP 1.3 to-2024
20|level/known:CYP 1.8
20|level/known:CYP 1.8 2024
20|level/known:CYP 1.8 to-2024
29|level/known:CYP 4
29|level/known:CYP 4 2024
29|level/known:CYP 4 to-2024
46|level/known:CYP to-2024
-41|level/known:CZE 2
-17|level/known:CZE 2 2002
-28|level/known:CZE 2 2025
3|level/known:CZE 2 2026
-25|level/known:CZE 2 since-2025
-17|level/known:CZE 2 to-2013
-3|level/known:CZE 5.3
-3|level/known:CZE 5.3 2026
-3|level/known:CZE 5.3 since-2025
-30|level/known:CZE since-2025
-18|level/known:CZE to-2013
3|level/known:CZE to-2024
-9|level/known:DEU 0.7
-9|level/known:DEU 0.7 2026
-9|level/known:DEU 0.7 since-2025
-5|level/known:DEU 0.9
-3|level/known:DEU 0.9 to-1999
-3|level/known:DEU 0.93
-3|level/known:DEU 0.93 2020
-3|level/known:DEU 0.93 to-2021
-17|level/known:DEU 0.96
-17|level/known:DEU 0.96 2022
-17|level/known:DEU 0.96 to-2024
-3|level/known:DEU 1
-6|level/known:DEU 1 2022
7|level/known:DEU 1 2025
7|level/known:DEU 1 since-2025
-7|level/known:DEU 1 to-2024
5|level/known:DEU 1.13
5|level/known:DEU 1.13 2018
5|level/known:DEU 1.13 to-2021
13|level/known:DEU 1.2
-3|level/known:DEU 1.2 2014
11|level/known:DEU 1.2 2026
11|level/known:DEU 1.2 since-2025
-4|level/known:DEU 1.22
-4|level/known:DEU 1.22 2020
-4|level/known:DEU 1.22 to-2021
10|level/known:DEU 1.24
10|level/known:DEU 1.24 2018
10|level/known:DEU 1.24 to-2021
-10|level/known:DEU 1.3
-3|level/known:DEU 1.3 2023
-6|level/known:DEU 1.3 2026
-8|level/known:DEU 1.3 since-2025
-3|level/known:DEU 1.3 to-2024
10|level/known:DEU 1.36
10|level/known:DEU 1.36 2019
10|level/known:DEU 1.36 to-2021
11|level/known:DEU 1.37
12|level/known:DEU 1.37 2019
12|level/known:DEU 1.37 to-2021
21|level/known:DEU 1.4
5|level/known:DEU 1.4 2011
10|level/known:DEU 1.4 2022
5|level/known:DEU 1.4 2026
7|level/known:DEU 1.4 since-2025
5|level/known:DEU 1.4 to-2013
10|level/known:DEU 1.4 to-2024
13|level/known:DEU 1.42
13|level/known:DEU 1.42 2019
13|level/known:DEU 1.42 to-2021
18|level/known:DEU 1.5
12|level/known:DEU 1.5 2003
4|level/known:DEU 1.5 2022
31|level/known:DEU 1.5 2023
-30|level/known:DEU 1.5 2024
12|level/known:DEU 1.5 to-2013
5|level/known:DEU 1.5 to-2024
5|level/known:DEU 1.53
5|level/known:DEU 1.53 2022
5|level/known:DEU 1.53 to-2024
-3|level/known:DEU 1.6
-6|level/known:DEU 1.6 2014
-7|level/known:DEU 1.6 to-2021
-6|level/known:DEU 1.7
-7|level/known:DEU 1.7 2020
-7|level/known:DEU 1.7 to-2021
8|level/known:DEU 1.9
8|level/known:DEU 1.9 2024
-4|level/known:DEU 1.9 2025
5|level/known:DEU 1.9 2026
8|level/known:DEU 1.9 to-2024
-18|level/known:DEU 1E+1
-18|level/known:DEU 1E+1 2026
-18|level/known:DEU 1E+1 since-2025
7|level/known:DEU 2
4|level/known:DEU 2 1992
3|level/known:DEU 2 2023
3|level/known:DEU 2 2024
18|level/known:DEU 2 2025
-23|level/known:DEU 2 2026
-6|level/known:DEU 2 since-2025
4|level/known:DEU 2 to-1999
9|level/known:DEU 2 to-2024
7|level/known:DEU 2.01
7|level/known:DEU 2.01 2024
7|level/known:DEU 2.01 to-2024
-9|level/known:DEU 2.1
19|level/known:DEU 2.1 2024
-3|level/known:DEU 2.1 2025
-25|level/known:DEU 2.1 2026
-28|level/known:DEU 2.1 since-2025
19|level/known:DEU 2.1 to-2024
-8|level/known:DEU 2.2
-6|level/known:DEU 2.2 2025
-7|level/known:DEU 2.2 since-2025
3|level/known:DEU 2.3
-4|level/known:DEU 2.3 1999
7|level/known:DEU 2.3 2026
7|level/known:DEU 2.3 since-2025
-4|level/known:DEU 2.3 to-1999
19|level/known:DEU 2.4
-11|level/known:DEU 2.4 1984
19|level/known:DEU 2.4 2025
11|level/known:DEU 2.4 2026
30|level/known:DEU 2.4 since-2025
-11|level/known:DEU 2.4 to-1999
-11|level/known:DEU 2.5
-7|level/known:DEU 2.5 2023
-4|level/known:DEU 2.5 2025
-4|level/known:DEU 2.5 since-2025
-7|level/known:DEU 2.5 to-2024
-5|level/known:DEU 2.7
-5|level/known:DEU 2.7 2025
-5|level/known:DEU 2.7 since-2025
23|level/known:DEU 2.8
11|level/known:DEU 2.8 1997
-5|level/known:DEU 2.8 2025
17|level/known:DEU 2.8 2026
13|level/known:DEU 2.8 since-2025
11|level/known:DEU 2.8 to-1999
28|level/known:DEU 3
-12|level/known:DEU 3 1977
12|level/known:DEU 3 1985
5|level/known:DEU 3 1988
20|level/known:DEU 3 2025
20|level/known:DEU 3 since-2025
5|level/known:DEU 3 to-1999
4|level/known:DEU 3.05
4|level/known:DEU 3.05 2026
4|level/known:DEU 3.05 since-2025
3|level/known:DEU 3.1
-4|level/known:DEU 3.2
3|level/known:DEU 3.2 1986
-7|level/known:DEU 3.2 2023
3|level/known:DEU 3.2 to-1999
-8|level/known:DEU 3.2 to-2024
4|level/known:DEU 3.3
4|level/known:DEU 3.3 1980
4|level/known:DEU 3.3 to-1999
-5|level/known:DEU 3.4
12|level/known:DEU 3.4 1978
-11|level/known:DEU 3.4 2016
-8|level/known:DEU 3.4 2025
-8|level/known:DEU 3.4 since-2025
14|level/known:DEU 3.4 to-1999
-11|level/known:DEU 3.4 to-2021
10|level/known:DEU 3.5
3|level/known:DEU 3.5 1976
10|level/known:DEU 3.5 2025
10|level/known:DEU 3.5 since-2025
3|level/known:DEU 3.5 to-1999
6|level/known:DEU 3.7
6|level/known:DEU 3.7 1988
6|level/known:DEU 3.7 to-1999
-13|level/known:DEU 4
-11|level/known:DEU 4 2025
-11|level/known:DEU 4 since-2025
-4|level/known:DEU 4.1
-4|level/known:DEU 4.1 to-2024
-3|level/known:DEU 4.4
-3|level/known:DEU 4.4 2014
-3|level/known:DEU 4.4 to-2021
-6|level/known:DEU 4.7
-4|level/known:DEU 4.7 1978
-3|level/known:DEU 4.7 2025
-3|level/known:DEU 4.7 since-2025
-4|level/known:DEU 4.7 to-1999
-15|level/known:DEU 5
-3|level/known:DEU 5 1980
-10|level/known:DEU 5 2023
-4|level/known:DEU 5 to-1999
-10|level/known:DEU 5 to-2024
-3|level/known:DEU 5.8
-3|level/known:DEU 5.8 1989
-3|level/known:DEU 5.8 to-1999
-14|level/known:DEU 6
-11|level/known:DEU 6 1976
-3|level/known:DEU 6 1999
-14|level/known:DEU 6 to-1999
-11|level/known:DEU since-2025
16|level/known:DEU to-2013
16|level/known:DEU to-2021
25|level/known:DEU to-2024
12|level/known:DEU+FRA 2.1
12|level/known:DEU+FRA 2.1 2025
12|level/known:DEU+FRA 2.1 since-2025
19|level/known:DEU+FRA 3 1977
-18|level/known:DEU+FRA 3 2025
-18|level/known:DEU+FRA 3 since-2025
19|level/known:DEU+FRA 3 to-1999
-6|level/known:DEU+FRA since-2025
19|level/known:DEU+FRA to-1999
-6|level/known:DEU+ITA 1.5
-6|level/known:DEU+ITA 1.5 2024
-6|level/known:DEU+ITA 1.5 to-2024
-6|level/known:DEU+ITA to-2024
-6|level/known:DEU+JPN 1.3
-6|level/known:DEU+JPN 1.3 1988
-6|level/known:DEU+JPN 1.3 to-1999
-7|level/known:DEU+JPN to-1999
-10|level/known:DEU+POL 1.5
-10|level/known:DEU+POL 1.5 2023
-10|level/known:DEU+POL 1.5 to-2024
-10|level/known:DEU+POL to-2024
-16|level/known:DEU+UKR 2.4
-16|level/known:DEU+UKR 2.4 2025
-16|level/known:DEU+UKR 2.4 since-2025
-16|level/known:DEU+UKR since-2025
-3|level/known:DNK 0.2
-3|level/known:DNK 0.2 2025
-3|level/known:DNK 0.2 since-2025
-5|level/known:DNK 0.25
-5|level/known:DNK 0.25 2026
-5|level/known:DNK 0.25 since-2025
-7|level/known:DNK 1
-7|level/known:DNK 1 2025
-7|level/known:DNK 1 since-2025
16|level/known:DNK 1.3
16|level/known:DNK 1.3 2025
16|level/known:DNK 1.3 since-2025
16|level/known:DNK 1.4
7|level/known:DNK 1.4 2025
8|level/known:DNK 1.4 2026
15|level/known:DNK 1.4 since-2025
-5|level/known:DNK 1.6
-5|level/known:DNK 1.6 2023
-5|level/known:DNK 1.6 to-2024
3|level/known:DNK 1.65
3|level/known:DNK 1.65 2024
3|level/known:DNK 1.65 to-2024
-4|level/known:DNK 2.1
3|level/known:DNK 2.1 1988
-7|level/known:DNK 2.1 2025
-7|level/known:DNK 2.1 since-2025
3|level/known:DNK 2.1 to-1999
-7|level/known:DNK 2.2
-7|level/known:DNK 2.2 2025
-7|level/known:DNK 2.2 since-2025
13|level/known:DNK 2.4
11|level/known:DNK 2.4 1984
4|level/known:DNK 2.4 2024
-3|level/known:DNK 2.4 2025
-3|level/known:DNK 2.4 since-2025
12|level/known:DNK 2.4 to-1999
4|level/known:DNK 2.4 to-2024
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
6|level/known:DNK 3.5
6|level/known:DNK 3.5 2026
6|level/known:DNK 3.5 since-2025
6|level/known:DNK since-2025
12|level/known:DNK to-1999
3|level/known:DNK to-2024
-3|level/known:DNK+FIN+NOR+SWE 3.2
-3|level/known:DNK+FIN+NOR+SWE 3.2 2026
-3|level/known:DNK+FIN+NOR+SWE 3.2 since-2025
-3|level/known:DNK+FIN+NOR+SWE since-2025
-6|level/known:DZA 7
-6|level/known:DZA 7 2025
-6|level/known:DZA 7 since-2025
-6|level/known:DZA since-2025
17|level/known:DZA+ISR+UKR 7
17|level/known:DZA+ISR+UKR 7 2025
17|level/known:DZA+ISR+UKR 7 since-2025
17|level/known:DZA+ISR+UKR since-2025
13|level/known:ESP 1
-5|level/known:ESP 1 2014
18|level/known:ESP 1 2022
-4|level/known:ESP 1 to-2021
18|level/known:ESP 1 to-2024
3|level/known:ESP 1.24
3|level/known:ESP 1.24 2025
3|level/known:ESP 1.24 since-2025
18|level/known:ESP 1.28
3|level/known:ESP 1.28 2024
15|level/known:ESP 1.28 2025
15|level/known:ESP 1.28 since-2025
3|level/known:ESP 1.28 to-2024
14|level/known:ESP 1.3
-6|level/known:ESP 1.3 2024
20|level/known:ESP 1.3 2025
20|level/known:ESP 1.3 since-2025
-6|level/known:ESP 1.3 to-2024
-6|level/known:ESP 1.31
-6|level/known:ESP 1.31 2023
-6|level/known:ESP 1.31 to-2024
-14|level/known:ESP 1.4
-4|level/known:ESP 1.4 2022
-9|level/known:ESP 1.4 2025
-9|level/known:ESP 1.4 since-2025
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
-7|level/known:ESP 1.8
-7|level/known:ESP 1.8 2025
-7|level/known:ESP 1.8 since-2025
-11|level/known:ESP 2
-3|level/known:ESP 2 2024
-27|level/known:ESP 2 2025
19|level/known:ESP 2 2026
-8|level/known:ESP 2 since-2025
-3|level/known:ESP 2 to-2024
-8|level/known:ESP 2.2
-8|level/known:ESP 2.2 2025
-8|level/known:ESP 2.2 since-2025
-7|level/known:ESP 2.5
-7|level/known:ESP 2.5 2026
-7|level/known:ESP 2.5 since-2025
-18|level/known:ESP 2.7
-18|level/known:ESP 2.7 2025
-18|level/known:ESP 2.7 since-2025
-32|level/known:ESP 3.4
-32|level/known:ESP 3.4 2025
-32|level/known:ESP 3.4 since-2025
-57|level/known:ESP since-2025
-5|level/known:ESP to-2021
-7|level/known:ESP to-2024
12|level/known:ESP+HUN 1
12|level/known:ESP+HUN 1 2014
12|level/known:ESP+HUN 1 to-2021
12|level/known:ESP+HUN to-2021
11|level/known:ESP+ITA 1.6
11|level/known:ESP+ITA 1.6 2025
11|level/known:ESP+ITA 1.6 since-2025
-16|level/known:ESP+ITA 2
-16|level/known:ESP+ITA 2 2025
-16|level/known:ESP+ITA 2 since-2025
-6|level/known:ESP+ITA since-2025
-6|level/known:EST 0.14
-6|level/known:EST 0.14 2025
-6|level/known:EST 0.14 since-2025
6|level/known:EST 0.25
6|level/known:EST 0.25 2026
6|level/known:EST 0.25 since-2025
-5|level/known:EST 1.4 2016
6|level/known:EST 1.4 2025
6|level/known:EST 1.4 since-2025
-5|level/known:EST 1.4 to-2021
6|level/known:EST 2
11|level/known:EST 2 2014
-20|level/known:EST 2 2023
17|level/known:EST 2 2025
16|level/known:EST 2 since-2025
11|level/known:EST 2 to-2021
-20|level/known:EST 2 to-2024
23|level/known:EST 2.16
23|level/known:EST 2.16 2017
23|level/known:EST 2.16 to-2021
-9|level/known:EST 2.38
-9|level/known:EST 2.38 2017
-9|level/known:EST 2.38 to-2021
6|level/known:EST 2.7
6|level/known:EST 2.7 2023
6|level/known:EST 2.7 to-2024
-8|level/known:EST 3
-9|level/known:EST 3 2024
-9|level/known:EST 3 to-2024
-4|level/known:EST 3.2
-3|level/known:EST 3.2 2024
-3|level/known:EST 3.2 to-2024
4|level/known:EST 3.3
3|level/known:EST 3.3 2024
3|level/known:EST 3.3 to-2024
22|level/known:EST 3.4
12|level/known:EST 3.4 2024
10|level/known:EST 3.4 2025
10|level/known:EST 3.4 since-2025
12|level/known:EST 3.4 to-2024
8|level/known:EST 3.43
8|level/known:EST 3.43 2024
8|level/known:EST 3.43 to-2024
12|level/known:EST 3.7
9|level/known:EST 3.7 2024
9|level/known:EST 3.7 to-2024
-7|level/known:EST 3.71
-7|level/known:EST 3.71 2025
-7|level/known:EST 3.71 since-2025
-30|level/known:EST 4
-30|level/known:EST 4 2023
-30|level/known:EST 4 to-2024
-4|level/known:EST 4.12
-3|level/known:EST 4.12 2024
-3|level/known:EST 4.12 to-2024
-12|level/known:EST 4.9
-11|level/known:EST 4.9 2026
-12|level/known:EST 4.9 since-2025
-3|level/known:EST 5
-3|level/known:EST 5 since-2025
12|level/known:EST 5.1
12|level/known:EST 5.1 2026
12|level/known:EST 5.1 since-2025
-6|level/known:EST 5.3
-6|level/known:EST 5.3 2026
-6|level/known:EST 5.3 since-2025
-3|level/known:EST 5.38
-3|level/known:EST 5.38 2025
-3|level/known:EST 5.38 since-2025
17|level/known:EST 5.4 2025
-17|level/known:EST 5.4 2026
9|level/known:EST since-2025
15|level/known:EST to-2021
-43|level/known:EST to-2024
-6|level/known:EST+GRC 2.2
-6|level/known:EST+GRC 2.2 2017
-6|level/known:EST+GRC 2.2 to-2021
-8|level/known:EST+GRC 2.38
-8|level/known:EST+GRC 2.38 2017
-8|level/known:EST+GRC 2.38 to-2021
-16|level/known:EST+GRC to-2021
19|level/known:EST+GRC+LVA+POL+USA 3
19|level/known:EST+GRC+LVA+POL+USA 3 2024
19|level/known:EST+GRC+LVA+POL+USA 3 to-2024
19|level/known:EST+GRC+LVA+POL+USA to-2024
-4|level/known:EST+LTU 2
-4|level/known:EST+LTU 2 2025
-4|level/known:EST+LTU 2 since-2025
-8|level/known:EST+LTU 3.5
-8|level/known:EST+LTU 3.5 2024
-8|level/known:EST+LTU 3.5 to-2024
10|level/known:EST+LTU 5
4|level/known:EST+LTU 5 2025
10|level/known:EST+LTU 5 since-2025
6|level/known:EST+LTU since-2025
-8|level/known:EST+LTU to-2024
-9|level/known:EST+LTU+LVA 3.7
-9|level/known:EST+LTU+LVA 3.7 2024
-9|level/known:EST+LTU+LVA 3.7 to-2024
7|level/known:EST+LTU+LVA to-2024
6|level/known:EST+POL 2.5
6|level/known:EST+POL 2.5 2023
6|level/known:EST+POL 2.5 to-2024
-13|level/known:EST+POL 3.71
-13|level/known:EST+POL 3.71 2025
-13|level/known:EST+POL 3.71 since-2025
-13|level/known:EST+POL since-2025
6|level/known:EST+POL to-2024
38|level/known:EST+USA 3.4
10|level/known:EST+USA 3.4 2024
28|level/known:EST+USA 3.4 2025
28|level/known:EST+USA 3.4 since-2025
10|level/known:EST+USA 3.4 to-2024
28|level/known:EST+USA since-2025
10|level/known:EST+USA to-2024
-3|level/known:EU 0.2
-3|level/known:EU 0.2 2025
-3|level/known:EU 0.2 since-2025
-6|level/known:EU 0.4
-6|level/known:EU 0.4 2025
-6|level/known:EU 0.4 since-2025
7|level/known:EU 1.3
7|level/known:EU 1.3 2024
7|level/known:EU 1.3 to-2024
6|level/known:EU 1.4
7|level/known:EU 1.4 2025
7|level/known:EU 1.4 since-2025
-4|level/known:EU 1.5
-4|level/known:EU 1.5 2025
-4|level/known:EU 1.5 since-2025
3|level/known:EU 1.6
10|level/known:EU 1.6 2023
-5|level/known:EU 1.6 2024
-3|level/known:EU 1.6 2025
-3|level/known:EU 1.6 since-2025
6|level/known:EU 1.6 to-2024
-5|level/known:EU 1.8
-5|level/known:EU 1.8 2024
-5|level/known:EU 1.8 to-2024
16|level/known:EU 1.9
16|level/known:EU 1.9 2025
16|level/known:EU 1.9 since-2025
-3|level/known:EU 2
-5|level/known:EU 2 2014
8|level/known:EU 2 2024
-6|level/known:EU 2 2025
-6|level/known:EU 2 since-2025
-5|level/known:EU 2 to-2021
8|level/known:EU 2 to-2024
21|level/known:EU 2.1
21|level/known:EU 2.1 2025
21|level/known:EU 2.1 since-2025
10|level/known:EU 2.5
10|level/known:EU 2.5 2025
10|level/known:EU 2.5 since-2025
-9|level/known:EU 3.5
-8|level/known:EU 3.5 2025
-9|level/known:EU 3.5 since-2025
-8|level/known:EU 4.2
-8|level/known:EU 4.2 2018
-8|level/known:EU 4.2 to-2021
-4|level/known:EU 5.38
-4|level/known:EU 5.38 2025
-4|level/known:EU 5.38 since-2025
6|level/known:EU since-2025
-13|level/known:EU to-2021
14|level/known:EU to-2024
-7|level/known:FIN 0.25
-7|level/known:FIN 0.25 2025
-7|level/known:FIN 0.25 since-2025
8|level/known:FIN 1.5
8|level/known:FIN 1.5 2025
8|level/known:FIN 1.5 since-2025
-17|level/known:FIN 2
3|level/known:FIN 2 2022
7|level/known:FIN 2 2023
6|level/known:FIN 2 2024
-32|level/known:FIN 2 2026
-33|level/known:FIN 2 since-2025
16|level/known:FIN 2 to-2024
-4|level/known:FIN 2.1
-4|level/known:FIN 2.1 2023
-4|level/known:FIN 2.1 to-2024
6|level/known:FIN 2.4
5|level/known:FIN 2.4 2025
5|level/known:FIN 2.4 since-2025
19|level/known:FIN 2.5
9|level/known:FIN 2.5 2025
9|level/known:FIN 2.5 2026
19|level/known:FIN 2.5 since-2025
13|level/known:FIN 2.6
5|level/known:FIN 2.6 2025
8|level/known:FIN 2.6 2026
13|level/known:FIN 2.6 since-2025
-3|level/known:FIN 3
-3|level/known:FIN 3 2025
-3|level/known:FIN 3 since-2025
9|level/known:FIN 3.2
9|level/known:FIN 3.2 2026
9|level/known:FIN 3.2 since-2025
-16|level/known:FIN 3.3
-15|level/known:FIN 3.3 2026
-16|level/known:FIN 3.3 since-2025
-3|level/known:FIN 34
-3|level/known:FIN 34 2023
-3|level/known:FIN 34 to-2024
-6|level/known:FIN since-2025
10|level/known:FIN to-2024
12|level/known:FJI 1.5
12|level/known:FJI 1.5 2026
12|level/known:FJI 1.5 since-2025
12|level/known:FJI since-2025
-7|level/known:FRA 1.2
-4|level/known:FRA 1.2 2023
-3|level/known:FRA 1.2 since-2025
-4|level/known:FRA 1.2 to-2024
-16|level/known:FRA 1.3
-16|level/known:FRA 1.3 2025
-16|level/known:FRA 1.3 since-2025
-4|level/known:FRA 1.4
-3|level/known:FRA 1.4 2025
-3|level/known:FRA 1.4 since-2025
-4|level/known:FRA 1.5
-3|level/known:FRA 1.5 2018
-3|level/known:FRA 1.5 to-2021
4|level/known:FRA 1.9
4|level/known:FRA 1.9 2023
5|level/known:FRA 1.9 to-2024
12|level/known:FRA 2
-3|level/known:FRA 2 2019
8|level/known:FRA 2 2024
6|level/known:FRA 2 2025
6|level/known:FRA 2 since-2025
-3|level/known:FRA 2 to-2021
8|level/known:FRA 2 to-2024
16|level/known:FRA 2.1
15|level/known:FRA 2.1 2025
16|level/known:FRA 2.1 since-2025
11|level/known:FRA 2.2
8|level/known:FRA 2.2 2025
3|level/known:FRA 2.2 2026
11|level/known:FRA 2.2 since-2025
11|level/known:FRA 2.3
12|level/known:FRA 2.3 2026
11|level/known:FRA 2.3 since-2025
-19|level/known:FRA 2.5
-19|level/known:FRA 2.5 2025
-19|level/known:FRA 2.5 since-2025
-13|level/known:FRA 3
-7|level/known:FRA 3 1977
-5|level/known:FRA 3 2026
-5|level/known:FRA 3 since-2025
-7|level/known:FRA 3 to-1999
3|level/known:FRA 3.3 1995
3|level/known:FRA 3.3 to-1999
4|level/known:FRA 3.9
4|level/known:FRA 3.9 1987
4|level/known:FRA 3.9 to-1999
-6|level/known:FRA since-2025
-9|level/known:FRA to-2021
5|level/known:FRA to-2024
32|level/known:FRA+GBR 2.5
32|level/known:FRA+GBR 2.5 2025
32|level/known:FRA+GBR 2.5 since-2025
6|level/known:FRA+GBR 3
6|level/known:FRA+GBR 3 2026
6|level/known:FRA+GBR 3 since-2025
38|level/known:FRA+GBR since-2025
-4|level/known:GBR 0.96
-4|level/known:GBR 0.96 2022
-4|level/known:GBR 0.96 to-2024
-8|level/known:GBR 1
-5|level/known:GBR 1 2025
-5|level/known:GBR 1 since-2025
-3|level/known:GBR 1.1
-3|level/known:GBR 1.1 2023
-3|level/known:GBR 1.1 to-2024
-10|level/known:GBR 1.2
-7|level/known:GBR 1.2 2023
-8|level/known:GBR 1.2 to-2024
-13|level/known:GBR 1.3
-11|level/known:GBR 1.3 2023
-11|level/known:GBR 1.3 to-2024
-15|level/known:GBR 1.4
-4|level/known:GBR 1.4 2019
-11|level/known:GBR 1.4 2025
-11|level/known:GBR 1.4 since-2025
-4|level/known:GBR 1.4 to-2021
9|level/known:GBR 1E+1
-13|level/known:GBR 1E+1 2025
23|level/known:GBR 1E+1 2026
10|level/known:GBR 1E+1 since-2025
33|level/known:GBR 2
-3|level/known:GBR 2 1992
20|level/known:GBR 2 2022
-8|level/known:GBR 2 2023
10|level/known:GBR 2 2024
16|level/known:GBR 2 2025
14|level/known:GBR 2 since-2025
-4|level/known:GBR 2 to-1999
22|level/known:GBR 2 to-2024
8|level/known:GBR 2.07
6|level/known:GBR 2.07 2024
8|level/known:GBR 2.07 to-2024
4|level/known:GBR 2.1 2024
-7|level/known:GBR 2.1 2025
-7|level/known:GBR 2.1 since-2025
5|level/known:GBR 2.1 to-2024
-6|level/known:GBR 2.16
-6|level/known:GBR 2.16 2017
-6|level/known:GBR 2.16 to-2021
30|level/known:GBR 2.2
30|level/known:GBR 2.2 2017
3|level/known:GBR 2.2 2022
-4|level/known:GBR 2.2 since-2025
30|level/known:GBR 2.2 to-2021
4|level/known:GBR 2.2 to-2024
32|level/known:GBR 2.3
12|level/known:GBR 2.3 2022
23|level/known:GBR 2.3 2025
-5|level/known:GBR 2.3 2026
19|level/known:GBR 2.3 since-2025
14|level/known:GBR 2.3 to-2024
22|level/known:GBR 2.4
-4|level/known:GBR 2.4 2016
17|level/known:GBR 2.4 2025
8|level/known:GBR 2.4 2026
25|level/known:GBR 2.4 since-2025
-4|level/known:GBR 2.4 to-2021
-17|level/known:GBR 2.5
-5|level/known:GBR 2.5 2024
-12|level/known:GBR 2.5 2025
-14|level/known:GBR 2.5 since-2025
-5|level/known:GBR 2.5 to-2024
8|level/known:GBR 2.7
8|level/known:GBR 2.7 2010
8|level/known:GBR 2.7 to-2013
-16|level/known:GBR 2.8
-5|level/known:GBR 2.8 2024
-11|level/known:GBR 2.8 2026
-11|level/known:GBR 2.8 since-2025
-5|level/known:GBR 2.8 to-2024
-8|level/known:GBR 3
-5|level/known:GBR 3 2025
-6|level/known:GBR 3 since-2025
-10|level/known:GBR 3.2
-3|level/known:GBR 3.2 1986
-4|level/known:GBR 3.2 1990
-3|level/known:GBR 3.2 since-2025
-7|level/known:GBR 3.2 to-1999
-11|level/known:GBR 3.3
-11|level/known:GBR 3.3 2025
-11|level/known:GBR 3.3 since-2025
-7|level/known:GBR 3.4
-7|level/known:GBR 3.4 1978
-5|level/known:GBR 3.4 to-1999
-4|level/known:GBR 3.9
-4|level/known:GBR 3.9 1987
-4|level/known:GBR 3.9 to-1999
9|level/known:GBR 4 1992
4|level/known:GBR 4 1999
-11|level/known:GBR 4 2025
-11|level/known:GBR 4 since-2025
16|level/known:GBR 4 to-1999
-3|level/known:GBR 4 to-2024
-10|level/known:GBR 4.2
-10|level/known:GBR 4.2 2025
-10|level/known:GBR 4.2 since-2025
-3|level/known:GBR 4.4
-3|level/known:GBR 4.4 2014
-3|level/known:GBR 4.4 to-2021
28|level/known:GBR 4.7
9|level/known:GBR 4.7 1978
19|level/known:GBR 4.7 1979
28|level/known:GBR 4.7 to-1999
-4|level/known:GBR 4.9
-6|level/known:GBR 4.9 1992
-4|level/known:GBR 4.9 to-1999
28|level/known:GBR 5
-3|level/known:GBR 5 1978
3|level/known:GBR 5 1987
10|level/known:GBR 5 1988
10|level/known:GBR 5 2023
7|level/known:GBR 5 2025
7|level/known:GBR 5 since-2025
11|level/known:GBR 5 to-1999
10|level/known:GBR 5 to-2024
4|level/known:GBR 5.1
4|level/known:GBR 5.1 1982
4|level/known:GBR 5.1 to-1999
3|level/known:GBR 5.2
3|level/known:GBR 5.2 1986
3|level/known:GBR 5.2 to-1999
6|level/known:GBR 5.3
6|level/known:GBR 5.3 2025
6|level/known:GBR 5.3 since-2025
18|level/known:GBR 6.5
18|level/known:GBR 6.5 2026
18|level/known:GBR 6.5 since-2025
7|level/known:GBR 7
7|level/known:GBR 7 2025
7|level/known:GBR 7 since-2025
-5|level/known:GBR since-2025
34|level/known:GBR to-1999
12|level/known:GBR to-2013
9|level/known:GBR to-2021
21|level/known:GBR to-2024
-6|level/known:GBR+USA 3.1
-6|level/known:GBR+USA 3.1 1999
-6|level/known:GBR+USA 3.1 to-1999
-4|level/known:GBR+USA 4
-4|level/known:GBR+USA 4 1999
-4|level/known:GBR+USA 4 to-1999
-10|level/known:GBR+USA to-1999
-4|level/known:GEO to-1999
19|level/known:GRC 2
6|level/known:GRC 2 2012
13|level/known:GRC 2 2025
13|level/known:GRC 2 since-2025
6|level/known:GRC 2 to-2013
-4|level/known:GRC 2.1
-4|level/known:GRC 2.1 2025
-4|level/known:GRC 2.1 since-2025
-6|level/known:GRC 2.16
-6|level/known:GRC 2.16 2017
-6|level/known:GRC 2.16 to-2021
-8|level/known:GRC 2.2
-9|level/known:GRC 2.2 2017
-9|level/known:GRC 2.2 to-2021
-7|level/known:GRC 2.3
-7|level/known:GRC 2.3 2026
-7|level/known:GRC 2.3 since-2025
18|level/known:GRC 2.38
18|level/known:GRC 2.38 2017
18|level/known:GRC 2.38 to-2021
5|level/known:GRC 2.4
5|level/known:GRC 2.4 2016
5|level/known:GRC 2.4 to-2021
6|level/known:GRC 2.7
6|level/known:GRC 2.7 2025
6|level/known:GRC 2.7 since-2025
3|level/known:GRC 2.9
3|level/known:GRC 2.9 2025
3|level/known:GRC 2.9 since-2025
4|level/known:GRC 3 2023
-11|level/known:GRC 3 2024
7|level/known:GRC 3 2026
8|level/known:GRC 3 since-2025
-8|level/known:GRC 3 to-2024
-6|level/known:GRC 3.24
-6|level/known:GRC 3.24 2024
-6|level/known:GRC 3.24 to-2024
-3|level/known:GRC 5.1
-3|level/known:GRC 5.1 1982
-3|level/known:GRC 5.1 to-1999
19|level/known:GRC since-2025
-3|level/known:GRC to-1999
6|level/known:GRC to-2013
6|level/known:GRC to-2021
-13|level/known:GRC to-2024
4|level/known:HRV 1.9
4|level/known:HRV 1.9 2025
4|level/known:HRV 1.9 since-2025
5|level/known:HRV 2
5|level/known:HRV 2 2025
5|level/known:HRV 2 since-2025
-9|level/known:HRV 2.1
-9|level/known:HRV 2.1 2025
-9|level/known:HRV 2.1 since-2025
-9|level/known:HRV 4.2
-9|level/known:HRV 4.2 2018
-9|level/known:HRV 4.2 to-2021
-11|level/known:HRV to-2021
3|level/known:HUN 0.8
3|level/known:HUN 0.8 2015
3|level/known:HUN 0.8 to-2021
-7|level/known:HUN 1
-7|level/known:HUN 1 2014
-7|level/known:HUN 1 to-2021
-8|level/known:HUN 1.1
-8|level/known:HUN 1.1 2024
-8|level/known:HUN 1.1 to-2024
3|level/known:HUN 1.2
3|level/known:HUN 1.2 2006
3|level/known:HUN 1.2 to-2013
18|level/known:HUN 1.4
18|level/known:HUN 1.4 1999
18|level/known:HUN 1.4 to-1999
5|level/known:HUN 2
5|level/known:HUN 2 2025
5|level/known:HUN 2 since-2025
-7|level/known:HUN 2.1
-12|level/known:HUN 2.1 2024
4|level/known:HUN 2.1 2025
5|level/known:HUN 2.1 since-2025
-12|level/known:HUN 2.1 to-2024
9|level/known:HUN since-2025
17|level/known:HUN to-1999
3|level/known:HUN to-2013
-4|level/known:HUN to-2021
-20|level/known:HUN to-2024
7|level/known:IDN 0.7
5|level/known:IDN 0.7 to-2024
46|level/known:IDN 0.8
38|level/known:IDN 0.8 2025
7|level/known:IDN 0.8 2026
45|level/known:IDN 0.8 since-2025
-4|level/known:IDN 0.9 2024
3|level/known:IDN 0.9 2026
3|level/known:IDN 0.9 since-2025
-4|level/known:IDN 0.9 to-2024
-9|level/known:IDN 1
3|level/known:IDN 1 1999
-10|level/known:IDN 1 2025
-10|level/known:IDN 1 since-2025
3|level/known:IDN 1 to-1999
-10|level/known:IDN 1.2
-9|level/known:IDN 1.2 2026
-9|level/known:IDN 1.2 since-2025
6|level/known:IDN 1.3
4|level/known:IDN 1.3 2025
6|level/known:IDN 1.3 since-2025
-30|level/known:IDN 1.5
-15|level/known:IDN 1.5 2024
-16|level/known:IDN 1.5 2025
-16|level/known:IDN 1.5 since-2025
-15|level/known:IDN 1.5 to-2024
-18|level/known:IDN 2
-9|level/known:IDN 2 2025
-9|level/known:IDN 2 2026
-18|level/known:IDN 2 since-2025
-6|level/known:IDN 2.8
-3|level/known:IDN 2.8 2024
-5|level/known:IDN 2.8 to-2024
-22|level/known:IDN 3
-22|level/known:IDN 3 2025
-22|level/known:IDN 3 since-2025
-24|level/known:IDN since-2025
4|level/known:IDN to-1999
-21|level/known:IDN to-2024
21|level/known:IDN+MYS 1
21|level/known:IDN+MYS 1 2025
21|level/known:IDN+MYS 1 since-2025
21|level/known:IDN+MYS since-2025
-7|level/known:IDN+PHL 0.8
-7|level/known:IDN+PHL 0.8 2025
-7|level/known:IDN+PHL 0.8 since-2025
22|level/known:IDN+PHL 1.5
22|level/known:IDN+PHL 1.5 2025
22|level/known:IDN+PHL 1.5 since-2025
14|level/known:IDN+PHL since-2025
19|level/known:IDN+VNM 2
19|level/known:IDN+VNM 2 2025
19|level/known:IDN+VNM 2 since-2025
19|level/known:IDN+VNM since-2025
-4|level/known:IND 1.3
-4|level/known:IND 1.5 2025
-4|level/known:IND 1.5 since-2025
17|level/known:IND 1.65
17|level/known:IND 1.65 2018
17|level/known:IND 1.65 to-2021
-10|level/known:IND 1.7
-3|level/known:IND 1.7 2023
-6|level/known:IND 1.7 2026
-7|level/known:IND 1.7 since-2025
-3|level/known:IND 1.7 to-2024
17|level/known:IND 1.9
-8|level/known:IND 1.9 2018
3|level/known:IND 1.9 2024
17|level/known:IND 1.9 2025
4|level/known:IND 1.9 2026
22|level/known:IND 1.9 since-2025
-8|level/known:IND 1.9 to-2021
3|level/known:IND 1.9 to-2024
7|level/known:IND 1.97
8|level/known:IND 1.97 2023
8|level/known:IND 1.97 to-2024
22|level/known:IND 2
19|level/known:IND 2 2026
20|level/known:IND 2 since-2025
5|level/known:IND 2.1
7|level/known:IND 2.1 2022
-3|level/known:IND 2.1 since-2025
8|level/known:IND 2.1 to-2024
6|level/known:IND 2.2
6|level/known:IND 2.2 2025
6|level/known:IND 2.2 since-2025
5|level/known:IND 2.4
5|level/known:IND 2.4 2025
5|level/known:IND 2.4 since-2025
-15|level/known:IND 2.55
-15|level/known:IND 2.55 2026
-15|level/known:IND 2.55 since-2025
-20|level/known:IND 6.5
-20|level/known:IND 6.5 2025
-20|level/known:IND 6.5 since-2025
6|level/known:IND to-2021
26|level/known:IND to-2024
18|level/known:IRL 0.2
12|level/known:IRL 0.2 2025
4|level/known:IRL 0.2 2026
16|level/known:IRL 0.2 since-2025
9|level/known:IRL 0.25
8|level/known:IRL 0.25 2025
8|level/known:IRL 0.25 since-2025
8|level/known:IRL 0.4
8|level/known:IRL 0.4 2025
8|level/known:IRL 0.4 since-2025
-3|level/known:IRL 1
-3|level/known:IRL 1 2026
-3|level/known:IRL 1 since-2025
-8|level/known:IRL 1.4
-8|level/known:IRL 1.4 2026
-8|level/known:IRL 1.4 since-2025
-37|level/known:IRL 2
-37|level/known:IRL 2 2025
-37|level/known:IRL 2 since-2025
-4|level/known:IRL 2.4
-4|level/known:IRL 2.4 2024
-4|level/known:IRL 2.4 to-2024
-3|level/known:IRL 3.5
-3|level/known:IRL 3.5 2026
-3|level/known:IRL 3.5 since-2025
-21|level/known:IRL since-2025
-3|level/known:IRN 3.1
-3|level/known:IRN 3.1 2026
-3|level/known:IRN 3.1 since-2025
-5|level/known:IRN since-2025
-9|level/known:IRQ 1
-8|level/known:IRQ 1 2003
-8|level/known:IRQ 1 to-2013
-7|level/known:IRQ 1.5
-7|level/known:IRQ 1.5 2003
-7|level/known:IRQ 1.5 to-2013
-3|level/known:IRQ 2.7
-3|level/known:IRQ 2.7 2003
-3|level/known:IRQ 2.7 to-2013
-4|level/known:IRQ 3.7
-4|level/known:IRQ 3.7 2003
-4|level/known:IRQ 3.7 to-2013
-22|level/known:IRQ to-2013
32|level/known:ISL 0.14
32|level/known:ISL 0.14 2025
32|level/known:ISL 0.14 since-2025
-6|level/known:ISL 34
-6|level/known:ISL 34 2025
-6|level/known:ISL 34 since-2025
13|level/known:ISL since-2025
-15|level/known:ISR 1.4
-15|level/known:ISR 1.4 2025
-15|level/known:ISR 1.4 since-2025
-8|level/known:ISR 2.7
-8|level/known:ISR 2.7 2023
-8|level/known:ISR 2.7 to-2024
-4|level/known:ISR 3.32
-4|level/known:ISR 3.32 2025
-4|level/known:ISR 3.32 since-2025
-8|level/known:ISR 3.4
-3|level/known:ISR 3.4 2024
-5|level/known:ISR 3.4 2025
-5|level/known:ISR 3.4 since-2025
-3|level/known:ISR 3.4 to-2024
10|level/known:ISR 4.5
8|level/known:ISR 4.5 2023
8|level/known:ISR 4.5 to-2024
6|level/known:ISR 5
4|level/known:ISR 5 2025
6|level/known:ISR 5 since-2025
4|level/known:ISR 5.3
4|level/known:ISR 5.3 2024
4|level/known:ISR 5.3 to-2024
23|level/known:ISR 5.4
23|level/known:ISR 5.4 2025
23|level/known:ISR 5.4 since-2025
-3|level/known:ISR 6-8
-3|level/known:ISR 6-8 2025
-3|level/known:ISR 6-8 since-2025
-7|level/known:ISR 7
-7|level/known:ISR 7 2025
-7|level/known:ISR 7 since-2025
-8|level/known:ISR 7.1
-8|level/known:ISR 7.1 2025
-8|level/known:ISR 7.1 since-2025
-5|level/known:ISR 7.3
-5|level/known:ISR 7.3 2025
-5|level/known:ISR 7.3 since-2025
38|level/known:ISR 8.8
33|level/known:ISR 8.8 2025
5|level/known:ISR 8.8 2026
38|level/known:ISR 8.8 since-2025
13|level/known:ISR since-2025
-3|level/known:ISR+USA 8.8
-3|level/known:ISR+USA 8.8 2025
-3|level/known:ISR+USA 8.8 since-2025
-3|level/known:ISR+USA since-2025
-4|level/known:ITA 1.2
3|level/known:ITA 1.2 2014
-7|level/known:ITA 1.2 2023
3|level/known:ITA 1.2 to-2021
-7|level/known:ITA 1.2 to-2024
5|level/known:ITA 1.22
5|level/known:ITA 1.22 2020
5|level/known:ITA 1.22 to-2021
-8|level/known:ITA 1.3
-5|level/known:ITA 1.3 2025
-5|level/known:ITA 1.3 since-2025
-14|level/known:ITA 1.4
-5|level/known:ITA 1.4 2022
-4|level/known:ITA 1.4 2025
-5|level/known:ITA 1.4 2026
-9|level/known:ITA 1.4 since-2025
-5|level/known:ITA 1.4 to-2024
12|level/known:ITA 1.49
12|level/known:ITA 1.49 2025
12|level/known:ITA 1.49 since-2025
53|level/known:ITA 1.5
15|level/known:ITA 1.5 2022
6|level/known:ITA 1.5 2023
25|level/known:ITA 1.5 2024
7|level/known:ITA 1.5 2025
7|level/known:ITA 1.5 since-2025
46|level/known:ITA 1.5 to-2024
9|level/known:ITA 1.57
9|level/known:ITA 1.57 2025
9|level/known:ITA 1.57 since-2025
-13|level/known:ITA 1.6
-7|level/known:ITA 1.6 2024
-6|level/known:ITA 1.6 2025
-6|level/known:ITA 1.6 since-2025
-7|level/known:ITA 1.6 to-2024
-31|level/known:ITA 2
-11|level/known:ITA 2 2024
13|level/known:ITA 2 2025
-33|level/known:ITA 2 2026
-20|level/known:ITA 2 since-2025
-11|level/known:ITA 2 to-2024
4|level/known:ITA 2.5
4|level/known:ITA 2.5 2025
4|level/known:ITA 2.5 since-2025
-4|level/known:ITA 3.3
-4|level/known:ITA 3.3 2024
-4|level/known:ITA 3.3 to-2024
-17|level/known:ITA since-2025
7|level/known:ITA to-2021
5|level/known:ITA to-2024
11|level/known:ITA+PRT 2
11|level/known:ITA+PRT 2 2024
11|level/known:ITA+PRT 2 to-2024
11|level/known:ITA+PRT to-2024
-4|level/known:JPN 0.15
-4|level/known:JPN 0.15 2023
-4|level/known:JPN 0.15 to-2024
33|level/known:JPN 0.3
33|level/known:JPN 0.3 2026
33|level/known:JPN 0.3 since-2025
48|level/known:JPN 0.9
6|level/known:JPN 0.9 1978
7|level/known:JPN 0.9 1979
9|level/known:JPN 0.9 1980
23|level/known:JPN 0.9 1983
3|level/known:JPN 0.9 2007
21|level/known:JPN 0.9 2019
11|level/known:JPN 0.9 2023
6|level/known:JPN 0.9 2024
-10|level/known:JPN 0.9 2025
-33|level/known:JPN 0.9 2026
-43|level/known:JPN 0.9 since-2025
48|level/known:JPN 0.9 to-1999
3|level/known:JPN 0.9 to-2013
23|level/known:JPN 0.9 to-2021
17|level/known:JPN 0.9 to-2024
22|level/known:JPN 0.91
19|level/known:JPN 0.91 1981
22|level/known:JPN 0.91 to-1999
3|level/known:JPN 0.929
3|level/known:JPN 0.929 2019
3|level/known:JPN 0.929 to-2021
19|level/known:JPN 0.93
18|level/known:JPN 0.93 1982
18|level/known:JPN 0.93 to-1999
4|level/known:JPN 0.94
3|level/known:JPN 0.948
3|level/known:JPN 0.948 1997
3|level/known:JPN 0.948 to-1999
9|level/known:JPN 0.95
3|level/known:JPN 0.95 2020
5|level/known:JPN 0.95 2022
3|level/known:JPN 0.95 to-2021
6|level/known:JPN 0.95 to-2024
28|level/known:JPN 0.96
4|level/known:JPN 0.96 1994
24|level/known:JPN 0.96 2022
4|level/known:JPN 0.96 to-1999
25|level/known:JPN 0.96 to-2024
4|level/known:JPN 0.98
3|level/known:JPN 0.98 1983
4|level/known:JPN 0.98 to-1999
3|level/known:JPN 0.993
3|level/known:JPN 0.993 to-1999
6|level/known:JPN 0.997
3|level/known:JPN 0.997 1990
6|level/known:JPN 0.997 to-1999
81|level/known:JPN 1
16|level/known:JPN 1 1977
-7|level/known:JPN 1 1978
11|level/known:JPN 1 1987
4|level/known:JPN 1 1988
8|level/known:JPN 1 2003
12|level/known:JPN 1 2005
7|level/known:JPN 1 2016
14|level/known:JPN 1 2022
20|level/known:JPN 1 2023
-11|level/known:JPN 1 2024
10|level/known:JPN 1 2025
-13|level/known:JPN 1 2026
-3|level/known:JPN 1 since-2025
29|level/known:JPN 1 to-1999
23|level/known:JPN 1 to-2013
10|level/known:JPN 1 to-2021
23|level/known:JPN 1 to-2024
19|level/known:JPN 1.004
17|level/known:JPN 1.004 1987
18|level/known:JPN 1.004 to-1999
11|level/known:JPN 1.07
11|level/known:JPN 1.07 2022
11|level/known:JPN 1.07 to-2024
7|level/known:JPN 1.09
6|level/known:JPN 1.09 2022
6|level/known:JPN 1.09 to-2024
20|level/known:JPN 1.1
4|level/known:JPN 1.1 2022
13|level/known:JPN 1.1 2023
19|level/known:JPN 1.1 to-2024
18|level/known:JPN 1.19
18|level/known:JPN 1.19 2023
18|level/known:JPN 1.19 to-2024
27|level/known:JPN 1.2
-3|level/known:JPN 1.2 2022
-15|level/known:JPN 1.2 2023
48|level/known:JPN 1.2 2024
-3|level/known:JPN 1.2 2025
-4|level/known:JPN 1.2 since-2025
30|level/known:JPN 1.2 to-2024
8|level/known:JPN 1.24
4|level/known:JPN 1.24 2021
4|level/known:JPN 1.24 2022
4|level/known:JPN 1.24 to-2021
4|level/known:JPN 1.24 to-2024
-7|level/known:JPN 1.26
-7|level/known:JPN 1.26 2024
-7|level/known:JPN 1.26 to-2024
35|level/known:JPN 1.3
7|level/known:JPN 1.3 1988
21|level/known:JPN 1.3 2019
-4|level/known:JPN 1.3 2022
10|level/known:JPN 1.3 2023
15|level/known:JPN 1.3 2024
-8|level/known:JPN 1.3 2025
-5|level/known:JPN 1.3 2026
-12|level/known:JPN 1.3 since-2025
7|level/known:JPN 1.3 to-1999
20|level/known:JPN 1.3 to-2021
21|level/known:JPN 1.3 to-2024
55|level/known:JPN 1.4
-9|level/known:JPN 1.4 2014
6|level/known:JPN 1.4 2023
10|level/known:JPN 1.4 2024
34|level/known:JPN 1.4 2025
14|level/known:JPN 1.4 2026
47|level/known:JPN 1.4 since-2025
-9|level/known:JPN 1.4 to-2021
16|level/known:JPN 1.4 to-2024
18|level/known:JPN 1.5
5|level/known:JPN 1.5 1986
7|level/known:JPN 1.5 1987
-6|level/known:JPN 1.5 2022
-26|level/known:JPN 1.5 2024
25|level/known:JPN 1.5 2025
11|level/known:JPN 1.5 2026
37|level/known:JPN 1.5 since-2025
12|level/known:JPN 1.5 to-1999
-31|level/known:JPN 1.5 to-2024
58|level/known:JPN 1.6
-4|level/known:JPN 1.6 2023
19|level/known:JPN 1.6 2024
30|level/known:JPN 1.6 2025
11|level/known:JPN 1.6 2026
41|level/known:JPN 1.6 since-2025
3|level/known:JPN 1.6 to-1999
14|level/known:JPN 1.6 to-2024
-10|level/known:JPN 1.7
-18|level/known:JPN 1.7 2022
6|level/known:JPN 1.7 2026
6|level/known:JPN 1.7 since-2025
-17|level/known:JPN 1.7 to-2024
7|level/known:JPN 1.75
7|level/known:JPN 1.75 2025
7|level/known:JPN 1.75 since-2025
55|level/known:JPN 1.8
55|level/known:JPN 1.8 2025
55|level/known:JPN 1.8 since-2025
-4|level/known:JPN 1.9
-4|level/known:JPN 1.9 2019
-22|level/known:JPN 1.9 2025
26|level/known:JPN 1.9 2026
4|level/known:JPN 1.9 since-2025
-6|level/known:JPN 1.9 to-2021
-5|level/known:JPN 1.96
-5|level/known:JPN 1.96 2022
-5|level/known:JPN 1.96 to-2024
-7|level/known:JPN 1.97
-7|level/known:JPN 1.97 2023
-7|level/known:JPN 1.97 to-2024
-6|level/known:JPN 19
-6|level/known:JPN 19 2025
-6|level/known:JPN 19 since-2025
19|level/known:JPN 2
-4|level/known:JPN 2 2015
-14|level/known:JPN 2 2022
-10|level/known:JPN 2 2024
-17|level/known:JPN 2 2025
68|level/known:JPN 2 2026
51|level/known:JPN 2 since-2025
-6|level/known:JPN 2 to-2021
-26|level/known:JPN 2 to-2024
-3|level/known:JPN 2.02
-5|level/known:JPN 2.05
-3|level/known:JPN 2.05 2025
-5|level/known:JPN 2.05 since-2025
-12|level/known:JPN 2.1
-4|level/known:JPN 2.1 2025
-3|level/known:JPN 2.1 2027
-9|level/known:JPN 2.1 since-2025
-3|level/known:JPN 2.2
-7|level/known:JPN 2.2 2022
3|level/known:JPN 2.2 2025
5|level/known:JPN 2.2 since-2025
-8|level/known:JPN 2.2 to-2024
-9|level/known:JPN 2.3
-7|level/known:JPN 2.3 2025
-8|level/known:JPN 2.3 since-2025
-11|level/known:JPN 2.32
-11|level/known:JPN 2.32 2025
-11|level/known:JPN 2.32 since-2025
-33|level/known:JPN 2.4
-13|level/known:JPN 2.4 2025
-19|level/known:JPN 2.4 2026
-32|level/known:JPN 2.4 since-2025
-14|level/known:JPN 2.42
-8|level/known:JPN 2.42 2025
-6|level/known:JPN 2.42 2026
-14|level/known:JPN 2.42 since-2025
-8|level/known:JPN 2.45
-8|level/known:JPN 2.45 2025
-8|level/known:JPN 2.45 since-2025
-13|level/known:JPN 2.5 2019
-3|level/known:JPN 2.5 2023
10|level/known:JPN 2.5 2025
6|level/known:JPN 2.5 2026
16|level/known:JPN 2.5 since-2025
-13|level/known:JPN 2.5 to-2021
-6|level/known:JPN 2.5 to-2024
13|level/known:JPN 2.6
-4|level/known:JPN 2.6 2016
9|level/known:JPN 2.6 2025
9|level/known:JPN 2.6 2026
18|level/known:JPN 2.6 since-2025
-4|level/known:JPN 2.6 to-2021
-14|level/known:JPN 2.7
-10|level/known:JPN 2.7 2023
-4|level/known:JPN 2.7 2027
-4|level/known:JPN 2.7 since-2025
-10|level/known:JPN 2.7 to-2024
-3|level/known:JPN 2.8 2024
-7|level/known:JPN 2.8 2025
8|level/known:JPN 2.8 2026
-3|level/known:JPN 2.8 to-2024
-14|level/known:JPN 2.9
-6|level/known:JPN 2.9 2012
-5|level/known:JPN 2.9 2024
-6|level/known:JPN 2.9 to-2013
-5|level/known:JPN 2.9 to-2024
-9|level/known:JPN 27.2
-9|level/known:JPN 27.2 2025
-9|level/known:JPN 27.2 since-2025
-96|level/known:JPN 3
-11|level/known:JPN 3 1985
-18|level/known:JPN 3 1988
-12|level/known:JPN 3 2024
5|level/known:JPN 3 2025
-56|level/known:JPN 3 2026
-52|level/known:JPN 3 since-2025
-32|level/known:JPN 3 to-1999
-13|level/known:JPN 3 to-2024
-10|level/known:JPN 3.1
-9|level/known:JPN 3.1 2026
-10|level/known:JPN 3.1 since-2025
-6|level/known:JPN 3.2
-3|level/known:JPN 3.2 since-2025
-49|level/known:JPN 3.3
-11|level/known:JPN 3.3 1986
-14|level/known:JPN 3.3 1988
-5|level/known:JPN 3.3 2016
-10|level/known:JPN 3.3 2023
-7|level/known:JPN 3.3 2025
-7|level/known:JPN 3.3 since-2025
-25|level/known:JPN 3.3 to-1999
-5|level/known:JPN 3.3 to-2021
-10|level/known:JPN 3.3 to-2024
-23|level/known:JPN 3.4
-19|level/known:JPN 3.4 2025
-19|level/known:JPN 3.4 since-2025
-42|level/known:JPN 3.5
-21|level/known:JPN 3.5 1980
-12|level/known:JPN 3.5 2022
-13|level/known:JPN 3.5 2025
7|level/known:JPN 3.5 2026
-6|level/known:JPN 3.5 since-2025
-22|level/known:JPN 3.5 to-1999
-13|level/known:JPN 3.5 to-2024
-4|level/known:JPN 3.6
-3|level/known:JPN 3.6 to-2021
-6|level/known:JPN 3.8
-4|level/known:JPN 3.8 to-1999
-6|level/known:JPN 34
-5|level/known:JPN 34 2025
-5|level/known:JPN 34 since-2025
-5|level/known:JPN 4
-5|level/known:JPN 4 2009
-11|level/known:JPN 4 2025
13|level/known:JPN 4 2026
-5|level/known:JPN 4 to-2013
-5|level/known:JPN 4.5
-5|level/known:JPN 4.5 2025
-5|level/known:JPN 4.5 since-2025
-5|level/known:JPN 4.7
-4|level/known:JPN 4.7 2013
-4|level/known:JPN 4.7 to-2013
-11|level/known:JPN 4.9-16.9
-11|level/known:JPN 4.9-16.9 2024
-11|level/known:JPN 4.9-16.9 to-2024
-9|level/known:JPN 5
-4|level/known:JPN 5 2025
-4|level/known:JPN 5 since-2025
-5|level/known:JPN 5 to-1999
-13|level/known:JPN 5.2
-6|level/known:JPN 5.2 1979
-8|level/known:JPN 5.2 1980
-13|level/known:JPN 5.2 to-1999
-6|level/known:JPN 5.3
-6|level/known:JPN 5.3 2025
-6|level/known:JPN 5.3 since-2025
-4|level/known:JPN 5.4
-3|level/known:JPN 5.4 2025
-3|level/known:JPN 5.4 since-2025
-21|level/known:JPN 5.5
-5|level/known:JPN 5.5 1981
-15|level/known:JPN 5.5 2026
-15|level/known:JPN 5.5 since-2025
-6|level/known:JPN 5.5 to-1999
-12|level/known:JPN 5.6
-12|level/known:JPN 5.6 to-1999
-16|level/known:JPN 6
-11|level/known:JPN 6 1976
-14|level/known:JPN 6 to-1999
-3|level/known:JPN 6.1
-3|level/known:JPN 6.1 1982
-3|level/known:JPN 6.1 to-1999
-6|level/known:JPN 6.2
-5|level/known:JPN 6.2 2008
-6|level/known:JPN 6.2 to-2013
-20|level/known:JPN 6.3
-14|level/known:JPN 6.3 1982
-3|level/known:JPN 6.3 2025
-3|level/known:JPN 6.3 2026
-6|level/known:JPN 6.3 since-2025
-14|level/known:JPN 6.3 to-1999
-15|level/known:JPN 6.5
-7|level/known:JPN 6.5 1982
-5|level/known:JPN 6.5 1986
-15|level/known:JPN 6.5 to-1999
-16|level/known:JPN 6.6
-16|level/known:JPN 6.6 1985
-16|level/known:JPN 6.6 to-1999
-12|level/known:JPN 6.8
-11|level/known:JPN 6.8 1983
-11|level/known:JPN 6.8 to-1999
-3|level/known:JPN 7
-9|level/known:JPN 8
-9|level/known:JPN 8 2022
-9|level/known:JPN 8 to-2024
4|level/known:JPN since-2025
-15|level/known:JPN to-1999
17|level/known:JPN to-2021
-13|level/known:JPN to-2024
-3|level/known:JPN+KOR since-2025
17|level/known:JPN+NZL 1
17|level/known:JPN+NZL 1 2026
17|level/known:JPN+NZL 1 since-2025
17|level/known:JPN+NZL since-2025
-7|level/known:JPN+TWN 2.45
-7|level/known:JPN+TWN 2.45 2025
-7|level/known:JPN+TWN 2.45 since-2025
-7|level/known:JPN+TWN since-2025
-3|level/known:JPN+USA 1.9
-3|level/known:JPN+USA 1.9 2026
-3|level/known:JPN+USA 1.9 since-2025
-3|level/known:JPN+USA since-2025
-7|level/known:KHM 1.1
-7|level/known:KHM 1.1 2025
-7|level/known:KHM 1.1 since-2025
-13|level/known:KHM 1.4
-13|level/known:KHM 1.4 2025
-13|level/known:KHM 1.4 since-2025
6|level/known:KHM 2
6|level/known:KHM 2 2025
6|level/known:KHM 2 since-2025
5|level/known:KHM 2.2
5|level/known:KHM 2.2 2025
5|level/known:KHM 2.2 since-2025
-8|level/known:KHM since-2025
11|level/known:KOR 0.5
11|level/known:KOR 0.5 2025
11|level/known:KOR 0.5 since-2025
-3|level/known:KOR 0.8
-3|level/known:KOR 0.8 2025
-3|level/known:KOR 0.8 since-2025
-14|level/known:KOR 0.9
-14|level/known:KOR 0.9 2019
-14|level/known:KOR 0.9 to-2021
-33|level/known:KOR 1
-10|level/known:KOR 1 2022
-22|level/known:KOR 1 2025
-23|level/known:KOR 1 since-2025
-10|level/known:KOR 1 to-2024
-4|level/known:KOR 1.07
-4|level/known:KOR 1.07 2022
-4|level/known:KOR 1.07 to-2024
-4|level/known:KOR 1.1
-3|level/known:KOR 1.1 2022
-3|level/known:KOR 1.1 to-2024
-14|level/known:KOR 1.19
-14|level/known:KOR 1.19 2023
-14|level/known:KOR 1.19 to-2024
-9|level/known:KOR 1.2
-7|level/known:KOR 1.2 2023
-8|level/known:KOR 1.2 to-2024
-11|level/known:KOR 1.26
-11|level/known:KOR 1.26 2024
-11|level/known:KOR 1.26 to-2024
-29|level/known:KOR 1.3
-18|level/known:KOR 1.3 2019
-8|level/known:KOR 1.3 2025
-3|level/known:KOR 1.3 2026
-11|level/known:KOR 1.3 since-2025
-18|level/known:KOR 1.3 to-2021
-8|level/known:KOR 1.4
-5|level/known:KOR 1.4 2025
-3|level/known:KOR 1.4 2026
-8|level/known:KOR 1.4 since-2025
-4|level/known:KOR 1.5
-3|level/known:KOR 1.5 since-2025
-3|level/known:KOR 1.6
-3|level/known:KOR 1.6 to-2024
-29|level/known:KOR 1.8
-8|level/known:KOR 1.8 2023
-22|level/known:KOR 1.8 2025
-22|level/known:KOR 1.8 since-2025
-8|level/known:KOR 1.8 to-2024
-14|level/known:KOR 1.9
-3|level/known:KOR 1.9 2025
-10|level/known:KOR 1.9 2026
-13|level/known:KOR 1.9 since-2025
-21|level/known:KOR 1E+1
-21|level/known:KOR 1E+1 2026
-21|level/known:KOR 1E+1 since-2025
-34|level/known:KOR 2
-7|level/known:KOR 2 2023
-20|level/known:KOR 2 2025
-7|level/known:KOR 2 2026
-26|level/known:KOR 2 since-2025
-8|level/known:KOR 2 to-2024
-11|level/known:KOR 2.1
-4|level/known:KOR 2.1 2025
-6|level/known:KOR 2.1 2026
-9|level/known:KOR 2.1 since-2025
39|level/known:KOR 2.3
38|level/known:KOR 2.3 2025
38|level/known:KOR 2.3 since-2025
27|level/known:KOR 2.32
26|level/known:KOR 2.32 2025
26|level/known:KOR 2.32 since-2025
21|level/known:KOR 2.4
5|level/known:KOR 2.4 2017
3|level/known:KOR 2.4 2024
-6|level/known:KOR 2.4 2025
20|level/known:KOR 2.4 2026
14|level/known:KOR 2.4 since-2025
5|level/known:KOR 2.4 to-2021
17|level/known:KOR 2.42
10|level/known:KOR 2.42 2025
7|level/known:KOR 2.42 2026
17|level/known:KOR 2.42 since-2025
-4|level/known:KOR 2.45
-4|level/known:KOR 2.45 2025
-4|level/known:KOR 2.45 since-2025
47|level/known:KOR 2.5
14|level/known:KOR 2.5 2019
7|level/known:KOR 2.5 2023
18|level/known:KOR 2.5 2024
-4|level/known:KOR 2.5 2025
12|level/known:KOR 2.5 2026
9|level/known:KOR 2.5 since-2025
14|level/known:KOR 2.5 to-2021
25|level/known:KOR 2.5 to-2024
15|level/known:KOR 2.55
15|level/known:KOR 2.55 2026
15|level/known:KOR 2.55 since-2025
34|level/known:KOR 2.6
4|level/known:KOR 2.6 2016
15|level/known:KOR 2.6 2025
7|level/known:KOR 2.6 2026
4|level/known:KOR 2.6 2027
26|level/known:KOR 2.6 since-2025
6|level/known:KOR 2.6 to-2021
22|level/known:KOR 2.7
3|level/known:KOR 2.7 2003
17|level/known:KOR 2.7 2023
3|level/known:KOR 2.7 to-2013
18|level/known:KOR 2.7 to-2024
29|level/known:KOR 2.8
11|level/known:KOR 2.8 2024
21|level/known:KOR 2.8 2025
-3|level/known:KOR 2.8 2026
17|level/known:KOR 2.8 since-2025
12|level/known:KOR 2.8 to-2024
5|level/known:KOR 2.9
5|level/known:KOR 2.9 2025
5|level/known:KOR 2.9 since-2025
-10|level/known:KOR 2E+1
-10|level/known:KOR 2E+1 2026
-10|level/known:KOR 2E+1 since-2025
-3|level/known:KOR 3
-5|level/known:KOR 3 2025
4|level/known:KOR 3 2026
-8|level/known:KOR 3.2
-9|level/known:KOR 3.2 2025
-9|level/known:KOR 3.2 since-2025
-18|level/known:KOR 3.5
-18|level/known:KOR 3.5 2025
-18|level/known:KOR 3.5 since-2025
-3|level/known:KOR 3.6
21|level/known:KOR 4
21|level/known:KOR 4 2024
21|level/known:KOR 4 to-2024
7|level/known:KOR 4.4
7|level/known:KOR 4.4 2025
7|level/known:KOR 4.4 since-2025
-3|level/known:KOR 4.5
-19|level/known:KOR 4.7
-18|level/known:KOR 4.7 2026
-19|level/known:KOR 4.7 since-2025
-4|level/known:KOR 4.8
-4|level/known:KOR 4.8 2026
-4|level/known:KOR 4.8 since-2025
3|level/known:KOR 5
16|level/known:KOR 6
5|level/known:KOR 6 2024
8|level/known:KOR 6 2025
8|level/known:KOR 6 since-2025
5|level/known:KOR 6 to-2024
-15|level/known:KOR 6.5
-14|level/known:KOR 6.5 2026
-15|level/known:KOR 6.5 since-2025
-36|level/known:KOR since-2025
3|level/known:KOR to-2013
-11|level/known:KOR to-2021
10|level/known:KOR to-2024
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
6|level/known:KWT 4.8 2025
7|level/known:KWT 4.8 since-2025
-4|level/known:KWT 5.6
-4|level/known:KWT 5.6 2025
-4|level/known:KWT 5.6 since-2025
-3|level/known:LAO 1.2
-3|level/known:LAO 1.2 2024
-3|level/known:LAO 1.2 to-2024
-9|level/known:LAO 1.9
-9|level/known:LAO 1.9 2026
-9|level/known:LAO 1.9 since-2025
-9|level/known:LAO since-2025
-4|level/known:LAO to-2024
-6|level/known:LBN 6.8
-6|level/known:LBN 6.8 2025
-6|level/known:LBN 6.8 since-2025
-23|level/known:LBN 8.8
-23|level/known:LBN 8.8 2025
-23|level/known:LBN 8.8 since-2025
-29|level/known:LBN since-2025
-11|level/known:LBN+MEX+MMR 6.8
-11|level/known:LBN+MEX+MMR 6.8 2025
-11|level/known:LBN+MEX+MMR 6.8 since-2025
-11|level/known:LBN+MEX+MMR since-2025
-5|level/known:LBY 1.4
-5|level/known:LBY 1.4 2011
-5|level/known:LBY 1.4 to-2013
-5|level/known:LBY to-2013
4|level/known:LTU 0.8
3|level/known:LTU 0.8 2014
3|level/known:LTU 0.8 to-2021
4|level/known:LTU 0.9
-6|level/known:LTU 0.9 2014
9|level/known:LTU 0.9 2025
10|level/known:LTU 0.9 since-2025
-6|level/known:LTU 0.9 to-2021
-3|level/known:LTU 1
-3|level/known:LTU 1 2014
-3|level/known:LTU 1 to-2021
3|level/known:LTU 1.1 2018
-3|level/known:LTU 1.1 2023
3|level/known:LTU 1.1 to-2021
-3|level/known:LTU 1.1 to-2024
-4|level/known:LTU 2
-3|level/known:LTU 2 since-2025
-3|level/known:LTU 2.4
-3|level/known:LTU 2.4 2025
-3|level/known:LTU 2.4 since-2025
12|level/known:LTU 2.5
13|level/known:LTU 2.5 2023
13|level/known:LTU 2.5 to-2024
-5|level/known:LTU 2.7
-5|level/known:LTU 2.7 2023
-5|level/known:LTU 2.7 to-2024
3|level/known:LTU 2.9
3|level/known:LTU 2.9 2025
3|level/known:LTU 2.9 since-2025
14|level/known:LTU 3
-4|level/known:LTU 3 2024
18|level/known:LTU 3 2025
18|level/known:LTU 3 since-2025
-4|level/known:LTU 3 to-2024
-37|level/known:LTU 3-4
-37|level/known:LTU 3-4 2022
-37|level/known:LTU 3-4 to-2024
-4|level/known:LTU 3.2
-4|level/known:LTU 3.2 2025
-4|level/known:LTU 3.2 since-2025
-5|level/known:LTU 3.4
-5|level/known:LTU 3.4 2025
-5|level/known:LTU 3.4 since-2025
9|level/known:LTU 3.5 2024
-8|level/known:LTU 3.5 2026
-8|level/known:LTU 3.5 since-2025
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
39|level/known:LTU 4 2025
39|level/known:LTU 4 since-2025
-7|level/known:LTU 4.3
-7|level/known:LTU 4.3 2026
-7|level/known:LTU 4.3 since-2025
-9|level/known:LTU 4.48
-9|level/known:LTU 4.48 2025
-9|level/known:LTU 4.48 since-2025
-13|level/known:LTU 5
-8|level/known:LTU 5 2025
-13|level/known:LTU 5 since-2025
-9|level/known:LTU 5.1
-9|level/known:LTU 5.1 2026
-9|level/known:LTU 5.1 since-2025
18|level/known:LTU 5.3
18|level/known:LTU 5.3 2026
18|level/known:LTU 5.3 since-2025
12|level/known:LTU 5.38
12|level/known:LTU 5.38 2025
12|level/known:LTU 5.38 since-2025
7|level/known:LTU 5.4
-16|level/known:LTU 5.4 2025
23|level/known:LTU 5.4 2026
7|level/known:LTU 5.4 since-2025
29|level/known:LTU since-2025
-3|level/known:LTU to-2021
-31|level/known:LTU to-2024
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
7|level/known:LTU+POL 3.5
7|level/known:LTU+POL 3.5 2026
7|level/known:LTU+POL 3.5 since-2025
-10|level/known:LTU+POL 3.9
-10|level/known:LTU+POL 3.9 2023
-10|level/known:LTU+POL 3.9 to-2024
7|level/known:LTU+POL since-2025
-10|level/known:LTU+POL to-2024
7|level/known:LUX 1
7|level/known:LUX 1 1978
7|level/known:LUX 1 to-1999
-6|level/known:LUX 1.29
-6|level/known:LUX 1.29 2025
-6|level/known:LUX 1.29 since-2025
-3|level/known:LUX 1.3
-3|level/known:LUX 1.3 2025
-3|level/known:LUX 1.3 since-2025
-7|level/known:LUX 1.31
-7|level/known:LUX 1.31 2023
-7|level/known:LUX 1.31 to-2024
-3|level/known:LUX 1.37
-10|level/known:LUX since-2025
3|level/known:LUX to-1999
-11|level/known:LUX to-2024
12|level/known:LUX+SVN 1.29
12|level/known:LUX+SVN 1.29 2025
12|level/known:LUX+SVN 1.29 since-2025
17|level/known:LUX+SVN 1.3
17|level/known:LUX+SVN 1.3 2025
17|level/known:LUX+SVN 1.3 since-2025
29|level/known:LUX+SVN since-2025
-3|level/known:LVA 0.8
-3|level/known:LVA 0.8 2014
-3|level/known:LVA 0.8 to-2021
14|level/known:LVA 0.9
7|level/known:LVA 0.9 2014
8|level/known:LVA 0.9 2025
8|level/known:LVA 0.9 since-2025
7|level/known:LVA 0.9 to-2021
-5|level/known:LVA 1
-7|level/known:LVA 1 2014
-5|level/known:LVA 1 to-2021
3|level/known:LVA 1.2 2002
-9|level/known:LVA 1.3
-9|level/known:LVA 1.3 2025
-9|level/known:LVA 1.3 since-2025
5|level/known:LVA 1.4
5|level/known:LVA 1.4 2016
5|level/known:LVA 1.4 to-2021
10|level/known:LVA 1.7
10|level/known:LVA 1.7 2025
10|level/known:LVA 1.7 since-2025
-13|level/known:LVA 1.8
-13|level/known:LVA 1.8 2006
-13|level/known:LVA 1.8 to-2013
-7|level/known:LVA 2 2002
6|level/known:LVA 2 2025
6|level/known:LVA 2 since-2025
-7|level/known:LVA 2 to-2013
-9|level/known:LVA 3
-9|level/known:LVA 3 2024
-9|level/known:LVA 3 to-2024
6|level/known:LVA 3.2
6|level/known:LVA 3.2 2025
6|level/known:LVA 3.2 since-2025
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
-15|level/known:LVA 4
-15|level/known:LVA 4 2025
-15|level/known:LVA 4 since-2025
-14|level/known:LVA 4.48
-14|level/known:LVA 4.48 2025
-14|level/known:LVA 4.48 since-2025
14|level/known:LVA 4.9
14|level/known:LVA 4.9 2026
14|level/known:LVA 4.9 since-2025
-4|level/known:LVA 5.38
-4|level/known:LVA 5.38 2025
-4|level/known:LVA 5.38 since-2025
-6|level/known:LVA 5.4
-5|level/known:LVA 5.4 2026
-6|level/known:LVA 5.4 since-2025
-11|level/known:LVA since-2025
-19|level/known:LVA to-2013
3|level/known:LVA to-2021
-13|level/known:LVA to-2024
-5|level/known:MEX 6.8
-5|level/known:MEX 6.8 2025
-5|level/known:MEX 6.8 since-2025
-5|level/known:MEX since-2025
6|level/known:MKD 2
6|level/known:MKD 2 2025
6|level/known:MKD 2 since-2025
6|level/known:MKD since-2025
7|level/known:MLT 0.5
7|level/known:MLT 0.5 2025
7|level/known:MLT 0.5 since-2025
5|level/known:MLT since-2025
23|level/known:MMR 6.8
23|level/known:MMR 6.8 2025
23|level/known:MMR 6.8 since-2025
22|level/known:MMR since-2025
-18|level/known:MNE 2
-18|level/known:MNE 2 2025
-18|level/known:MNE 2 since-2025
-19|level/known:MNE since-2025
-4|level/known:MYS 0.8
-4|level/known:MYS 0.8 2026
-4|level/known:MYS 0.8 since-2025
36|level/known:MYS 0.9
35|level/known:MYS 0.9 2026
36|level/known:MYS 0.9 since-2025
24|level/known:MYS 1
10|level/known:MYS 1 2024
-4|level/known:MYS 1 2025
18|level/known:MYS 1 2026
14|level/known:MYS 1 since-2025
10|level/known:MYS 1 to-2024
-3|level/known:MYS 1.1
-3|level/known:MYS 1.1 2026
-3|level/known:MYS 1.1 since-2025
-22|level/known:MYS 1.2
-22|level/known:MYS 1.2 2026
-22|level/known:MYS 1.2 since-2025
5|level/known:MYS 1.6
5|level/known:MYS 1.6 1999
5|level/known:MYS 1.6 to-1999
-6|level/known:MYS 1.9
-6|level/known:MYS 1.9 2026
-6|level/known:MYS 1.9 since-2025
-13|level/known:MYS 2
-13|level/known:MYS 2 2024
-13|level/known:MYS 2 to-2024
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
-15|level/known:NATO 1
-4|level/known:NATO 1 1977
-4|level/known:NATO 1 2023
-3|level/known:NATO 1 since-2025
-5|level/known:NATO 1 to-1999
-6|level/known:NATO 1 to-2024
-5|level/known:NATO 1.09
-5|level/known:NATO 1.09 2022
-5|level/known:NATO 1.09 to-2024
-5|level/known:NATO 1.1
-4|level/known:NATO 1.1 to-2024
-5|level/known:NATO 1.13
-5|level/known:NATO 1.13 2018
-5|level/known:NATO 1.13 to-2021
-9|level/known:NATO 1.2
-5|level/known:NATO 1.2 2025
-5|level/known:NATO 1.2 since-2025
-9|level/known:NATO 1.24
-4|level/known:NATO 1.24 2021
-3|level/known:NATO 1.24 2022
-4|level/known:NATO 1.24 to-2021
-3|level/known:NATO 1.24 to-2024
-3|level/known:NATO 1.28
-3|level/known:NATO 1.28 2025
-3|level/known:NATO 1.28 since-2025
-12|level/known:NATO 1.3
-4|level/known:NATO 1.3 2022
-4|level/known:NATO 1.3 2025
-4|level/known:NATO 1.3 since-2025
-5|level/known:NATO 1.3 to-2024
-10|level/known:NATO 1.36
-10|level/known:NATO 1.36 2019
-10|level/known:NATO 1.36 to-2021
-16|level/known:NATO 1.37
-9|level/known:NATO 1.37 2024
-7|level/known:NATO 1.37 2025
-7|level/known:NATO 1.37 since-2025
-9|level/known:NATO 1.37 to-2024
7|level/known:NATO 1.4
-13|level/known:NATO 1.4 2024
21|level/known:NATO 1.4 2025
23|level/known:NATO 1.4 since-2025
-15|level/known:NATO 1.4 to-2024
-12|level/known:NATO 1.42
-12|level/known:NATO 1.42 2019
-12|level/known:NATO 1.42 to-2021
18|level/known:NATO 1.43
11|level/known:NATO 1.43 2024
6|level/known:NATO 1.43 2025
6|level/known:NATO 1.43 since-2025
11|level/known:NATO 1.43 to-2024
-7|level/known:NATO 1.45
-7|level/known:NATO 1.45 2025
-7|level/known:NATO 1.45 since-2025
36|level/known:NATO 1.47
37|level/known:NATO 1.47 2024
37|level/known:NATO 1.47 to-2024
-34|level/known:NATO 1.5
-5|level/known:NATO 1.5 1986
-18|level/known:NATO 1.5 2025
-20|level/known:NATO 1.5 since-2025
-6|level/known:NATO 1.5 to-1999
-5|level/known:NATO 1.5 to-2024
-5|level/known:NATO 1.53
-5|level/known:NATO 1.53 2022
-5|level/known:NATO 1.53 to-2024
-8|level/known:NATO 1.57
-8|level/known:NATO 1.57 2025
-8|level/known:NATO 1.57 since-2025
-7|level/known:NATO 1.58
-6|level/known:NATO 1.58 2025
-6|level/known:NATO 1.58 since-2025
-5|level/known:NATO 1.6
6|level/known:NATO 1.6 2014
-3|level/known:NATO 1.6 2023
-4|level/known:NATO 1.6 2024
-3|level/known:NATO 1.6 2025
-3|level/known:NATO 1.6 since-2025
7|level/known:NATO 1.6 to-2021
-7|level/known:NATO 1.6 to-2024
23|level/known:NATO 1.66
23|level/known:NATO 1.66 2025
23|level/known:NATO 1.66 since-2025
13|level/known:NATO 1.7
26|level/known:NATO 1.7 2020
9|level/known:NATO 1.7 2022
-11|level/known:NATO 1.7 2025
-5|level/known:NATO 1.7 2026
-16|level/known:NATO 1.7 since-2025
-3|level/known:NATO 1.7 to-1999
25|level/known:NATO 1.7 to-2021
7|level/known:NATO 1.7 to-2024
4|level/known:NATO 1.8
13|level/known:NATO 1.8 2006
-5|level/known:NATO 1.8 2025
-6|level/known:NATO 1.8 since-2025
13|level/known:NATO 1.8 to-2013
7|level/known:NATO 1.9
9|level/known:NATO 1.9 2001
-8|level/known:NATO 1.9 2024
11|level/known:NATO 1.9 2025
-4|level/known:NATO 1.9 2026
7|level/known:NATO 1.9 since-2025
9|level/known:NATO 1.9 to-2013
-8|level/known:NATO 1.9 to-2024
-7|level/known:NATO 1E+1
-7|level/known:NATO 1E+1 2026
-7|level/known:NATO 1E+1 since-2025
47|level/known:NATO 2
-24|level/known:NATO 2 1979
26|level/known:NATO 2 2002
-6|level/known:NATO 2 2012
-4|level/known:NATO 2 2013
-6|level/known:NATO 2 2014
7|level/known:NATO 2 2019
-36|level/known:NATO 2 2022
7|level/known:NATO 2 2023
40|level/known:NATO 2 2024
19|level/known:NATO 2 2025
29|level/known:NATO 2 2026
47|level/known:NATO 2 since-2025
-27|level/known:NATO 2 to-1999
15|level/known:NATO 2 to-2013
11|level/known:NATO 2 to-2024
-7|level/known:NATO 2.01
-7|level/known:NATO 2.01 2024
-7|level/known:NATO 2.01 to-2024
39|level/known:NATO 2.02
21|level/known:NATO 2.02 2024
18|level/known:NATO 2.02 2025
18|level/known:NATO 2.02 since-2025
21|level/known:NATO 2.02 to-2024
-8|level/known:NATO 2.07
-6|level/known:NATO 2.07 2024
-8|level/known:NATO 2.07 to-2024
-11|level/known:NATO 2.1
-3|level/known:NATO 2.1 2025
-4|level/known:NATO 2.1 2026
-7|level/known:NATO 2.1 since-2025
-9|level/known:NATO 2.16
-8|level/known:NATO 2.16 2017
-8|level/known:NATO 2.16 to-2021
6|level/known:NATO 2.2
-15|level/known:NATO 2.2 2017
28|level/known:NATO 2.2 2025
-4|level/known:NATO 2.2 2026
24|level/known:NATO 2.2 since-2025
-15|level/known:NATO 2.2 to-2021
7|level/known:NATO 2.3
5|level/known:NATO 2.3 1999
-13|level/known:NATO 2.3 2022
17|level/known:NATO 2.3 2025
16|level/known:NATO 2.3 since-2025
5|level/known:NATO 2.3 to-1999
-14|level/known:NATO 2.3 to-2024
-3|level/known:NATO 2.33
-3|level/known:NATO 2.33 2025
-3|level/known:NATO 2.33 since-2025
9|level/known:NATO 2.4
-11|level/known:NATO 2.4 2025
22|level/known:NATO 2.4 2026
11|level/known:NATO 2.4 since-2025
6|level/known:NATO 2.5
-8|level/known:NATO 2.5 2023
-40|level/known:NATO 2.5 2025
58|level/known:NATO 2.5 2026
17|level/known:NATO 2.5 since-2025
-9|level/known:NATO 2.5 to-2024
4|level/known:NATO 2.54
-3|level/known:NATO 2.6
16|level/known:NATO 2.7
14|level/known:NATO 2.7 2025
4|level/known:NATO 2.7 2027
18|level/known:NATO 2.7 since-2025
-10|level/known:NATO 2.8
-3|level/known:NATO 2.8 2025
-6|level/known:NATO 2.8 2026
-9|level/known:NATO 2.8 since-2025
-3|level/known:NATO 2.9
-9|level/known:NATO 3
10|level/known:NATO 3 1986
13|level/known:NATO 3 1988
-3|level/known:NATO 3 2023
-7|level/known:NATO 3 2024
-17|level/known:NATO 3 2025
-9|level/known:NATO 3 2026
-25|level/known:NATO 3 since-2025
26|level/known:NATO 3 to-1999
-9|level/known:NATO 3 to-2024
39|level/known:NATO 3-4
38|level/known:NATO 3-4 2022
38|level/known:NATO 3-4 to-2024
-3|level/known:NATO 3.05
-3|level/known:NATO 3.05 2026
-3|level/known:NATO 3.05 since-2025
-3|level/known:NATO 3.1
-4|level/known:NATO 3.2
-3|level/known:NATO 3.2 since-2025
42|level/known:NATO 3.3
-3|level/known:NATO 3.3 1980
33|level/known:NATO 3.3 1986
16|level/known:NATO 3.3 1987
24|level/known:NATO 3.3 1988
-4|level/known:NATO 3.3 2002
-9|level/known:NATO 3.3 2016
-3|level/known:NATO 3.3 2024
-8|level/known:NATO 3.3 2025
-9|level/known:NATO 3.3 since-2025
67|level/known:NATO 3.3 to-1999
-4|level/known:NATO 3.3 to-2013
-9|level/known:NATO 3.3 to-2021
-3|level/known:NATO 3.3 to-2024
3|level/known:NATO 3.4
15|level/known:NATO 3.4 1982
-11|level/known:NATO 3.4 2025
-11|level/known:NATO 3.4 since-2025
14|level/known:NATO 3.4 to-1999
33|level/known:NATO 3.5
21|level/known:NATO 3.5 1980
-6|level/known:NATO 3.5 2024
24|level/known:NATO 3.5 2025
22|level/known:NATO 3.5 since-2025
20|level/known:NATO 3.5 to-1999
-8|level/known:NATO 3.5 to-2024
23|level/known:NATO 3.6
27|level/known:NATO 3.6 2025
27|level/known:NATO 3.6 since-2025
-6|level/known:NATO 3.9
-5|level/known:NATO 3.9 2025
-5|level/known:NATO 3.9 since-2025
-7|level/known:NATO 3E+1
-7|level/known:NATO 3E+1 2024
-7|level/known:NATO 3E+1 to-2024
-7|level/known:NATO 4
-8|level/known:NATO 4 1992
31|level/known:NATO 4 2023
-11|level/known:NATO 4 2024
-15|level/known:NATO 4 2025
-15|level/known:NATO 4 since-2025
-10|level/known:NATO 4 to-1999
20|level/known:NATO 4 to-2024
-10|level/known:NATO 4.1
-9|level/known:NATO 4.1 2025
-9|level/known:NATO 4.1 since-2025
-5|level/known:NATO 4.5
-3|level/known:NATO 4.5 2025
-4|level/known:NATO 4.5 since-2025
-8|level/known:NATO 4.7
-4|level/known:NATO 4.7 1979
-5|level/known:NATO 4.7 to-1999
-27|level/known:NATO 5
-4|level/known:NATO 5 1980
-9|level/known:NATO 5 1988
-11|level/known:NATO 5 2025
-11|level/known:NATO 5 since-2025
-15|level/known:NATO 5 to-1999
-4|level/known:NATO 6
-5|level/known:NATO 6.5
-3|level/known:NATO 6.5 2026
-4|level/known:NATO 6.5 since-2025
-6|level/known:NATO 7
-6|level/known:NATO 7 2025
-6|level/known:NATO 7 since-2025
-15|level/known:NATO 8
-13|level/known:NATO 8 2025
-13|level/known:NATO 8 since-2025
-25|level/known:NATO since-2025
35|level/known:NATO to-1999
19|level/known:NATO to-2013
-47|level/known:NATO to-2021
-38|level/known:NATO to-2024
-5|level/known:NATO+USA 3.4
-5|level/known:NATO+USA 3.4 2025
-5|level/known:NATO+USA 3.4 since-2025
-6|level/known:NATO+USA since-2025
8|level/known:NLD 1.2
8|level/known:NLD 1.2 2025
8|level/known:NLD 1.2 since-2025
5|level/known:NLD 1.9
5|level/known:NLD 1.9 2025
5|level/known:NLD 1.9 since-2025
-7|level/known:NLD 2
-7|level/known:NLD 2 2025
-7|level/known:NLD 2 since-2025
5|level/known:NLD 2.05
4|level/known:NLD 2.05 2025
4|level/known:NLD 2.05 since-2025
3|level/known:NLD 2.5 2025
3|level/known:NLD 2.5 since-2025
-28|level/known:NLD 3.6
-28|level/known:NLD 3.6 2025
-28|level/known:NLD 3.6 since-2025
-17|level/known:NLD since-2025
-3|level/known:NLD to-2024
10|level/known:NOR 1.5
10|level/known:NOR 1.5 2025
10|level/known:NOR 1.5 since-2025
14|level/known:NOR 2.2
4|level/known:NOR 2.2 2024
10|level/known:NOR 2.2 2025
10|level/known:NOR 2.2 since-2025
4|level/known:NOR 2.2 to-2024
-17|level/known:NOR 2.5
-15|level/known:NOR 2.5 2025
-17|level/known:NOR 2.5 since-2025
-12|level/known:NOR 2.9
-12|level/known:NOR 2.9 2026
-12|level/known:NOR 2.9 since-2025
-3|level/known:NOR 3
-3|level/known:NOR 3 2025
-3|level/known:NOR 3 since-2025
6|level/known:NOR 3.2
4|level/known:NOR 3.2 1990
5|level/known:NOR 3.2 to-1999
20|level/known:NOR 3.3
7|level/known:NOR 3.3 2025
13|level/known:NOR 3.3 2026
20|level/known:NOR 3.3 since-2025
3|level/known:NOR 3.4
3|level/known:NOR 3.4 2025
3|level/known:NOR 3.4 since-2025
10|level/known:NOR since-2025
5|level/known:NOR to-1999
7|level/known:NOR to-2024
13|level/known:NZL 1
21|level/known:NZL 1 2025
-10|level/known:NZL 1 2026
11|level/known:NZL 1 since-2025
4|level/known:NZL 1.1
4|level/known:NZL 1.1 2023
4|level/known:NZL 1.1 to-2024
7|level/known:NZL 1.2
4|level/known:NZL 1.2 2025
3|level/known:NZL 1.2 2026
7|level/known:NZL 1.2 since-2025
41|level/known:NZL 1.3
4|level/known:NZL 1.3 2022
38|level/known:NZL 1.3 2026
38|level/known:NZL 1.3 since-2025
4|level/known:NZL 1.3 to-2024
-5|level/known:NZL 1.4
-5|level/known:NZL 1.4 2025
-5|level/known:NZL 1.4 since-2025
-5|level/known:NZL 1.5
-5|level/known:NZL 1.5 2026
-5|level/known:NZL 1.5 since-2025
-4|level/known:NZL 1.9
-4|level/known:NZL 1.9 2025
-4|level/known:NZL 1.9 since-2025
-45|level/known:NZL 2
-14|level/known:NZL 2 2025
-17|level/known:NZL 2 2026
-32|level/known:NZL 2 since-2025
-13|level/known:NZL 2 to-2024
-3|level/known:NZL 2.1
-3|level/known:NZL 2.1 2026
-3|level/known:NZL 2.1 since-2025
8|level/known:NZL since-2025
-4|level/known:NZL to-2024
-3|level/known:OMN 4.8
-3|level/known:OMN 4.8 since-2025
9|level/known:OMN 5.6
9|level/known:OMN 5.6 2025
9|level/known:OMN 5.6 since-2025
7|level/known:OMN since-2025
-3|level/known:PAK 1.7
-10|level/known:PAK 1.9
-6|level/known:PAK 1.9 2025
-8|level/known:PAK 1.9 since-2025
-3|level/known:PAK 2 2026
3|level/known:PAK 2.1
3|level/known:PAK 2.1 since-2025
22|level/known:PAK 6.5
22|level/known:PAK 6.5 2025
22|level/known:PAK 6.5 since-2025
15|level/known:PAK since-2025
-3|level/known:PER 3.1
-3|level/known:PER 3.1 2025
-3|level/known:PER 3.1 since-2025
-6|level/known:PER 3.2
-6|level/known:PER 3.2 2025
-6|level/known:PER 3.2 since-2025
-4|level/known:PER 3.4
-4|level/known:PER 3.4 2025
-4|level/known:PER 3.4 since-2025
-13|level/known:PER since-2025
18|level/known:PHL 0.6
18|level/known:PHL 0.6 2026
18|level/known:PHL 0.6 since-2025
-23|level/known:PHL 0.8
-22|level/known:PHL 0.8 2025
-23|level/known:PHL 0.8 since-2025
11|level/known:PHL 0.9
11|level/known:PHL 0.9 2024
12|level/known:PHL 0.9 to-2024
16|level/known:PHL 1
-10|level/known:PHL 1 1987
10|level/known:PHL 1 2024
4|level/known:PHL 1 2025
9|level/known:PHL 1 2026
13|level/known:PHL 1 since-2025
-10|level/known:PHL 1 to-1999
11|level/known:PHL 1 to-2024
-22|level/known:PHL 1.2 2024
6|level/known:PHL 1.2 2025
19|level/known:PHL 1.2 2026
24|level/known:PHL 1.2 since-2025
-22|level/known:PHL 1.2 to-2024
34|level/known:PHL 1.3
16|level/known:PHL 1.3 2024
15|level/known:PHL 1.3 2025
4|level/known:PHL 1.3 2026
19|level/known:PHL 1.3 since-2025
16|level/known:PHL 1.3 to-2024
16|level/known:PHL 1.4
6|level/known:PHL 1.4 2024
11|level/known:PHL 1.4 2026
10|level/known:PHL 1.4 since-2025
6|level/known:PHL 1.4 to-2024
16|level/known:PHL 1.5
11|level/known:PHL 1.5 2024
5|level/known:PHL 1.5 2026
5|level/known:PHL 1.5 since-2025
11|level/known:PHL 1.5 to-2024
-6|level/known:PHL 1.75
-6|level/known:PHL 1.75 2025
-6|level/known:PHL 1.75 since-2025
-14|level/known:PHL 1.8
-11|level/known:PHL 1.8 2025
-3|level/known:PHL 1.8 2026
-14|level/known:PHL 1.8 since-2025
-28|level/known:PHL 2
-7|level/known:PHL 2 2024
-14|level/known:PHL 2 2025
-6|level/known:PHL 2 2026
-20|level/known:PHL 2 since-2025
-7|level/known:PHL 2 to-2024
-3|level/known:PHL 2.1
-3|level/known:PHL 2.1 2025
-3|level/known:PHL 2.1 since-2025
-3|level/known:PHL 2.9
-3|level/known:PHL 2.9 2024
-3|level/known:PHL 2.9 to-2024
-5|level/known:PHL 3
-4|level/known:PHL 3 2025
-4|level/known:PHL 3 since-2025
-8|level/known:PHL 3.4
-8|level/known:PHL 3.4 2024
-8|level/known:PHL 3.4 to-2024
16|level/known:PHL since-2025
-12|level/known:PHL to-1999
11|level/known:PHL to-2024
24|level/known:PNG 0.3
24|level/known:PNG 0.3 2023
24|level/known:PNG 0.3 to-2024
-17|level/known:PNG 2
-17|level/known:PNG 2 2023
-17|level/known:PNG 2 to-2024
-7|level/known:PNG 2.3
-7|level/known:PNG 2.3 2023
-7|level/known:PNG 2.3 to-2024
-3|level/known:POL 0.8
-3|level/known:POL 0.8 2015
-3|level/known:POL 0.8 to-2021
-10|level/known:POL 1.2
-10|level/known:POL 1.2 2026
-10|level/known:POL 1.2 since-2025
-4|level/known:POL 1.3
-3|level/known:POL 1.3 2025
-3|level/known:POL 1.3 since-2025
-16|level/known:POL 1.4
-15|level/known:POL 1.4 1999
-15|level/known:POL 1.4 to-1999
-22|level/known:POL 1.5
-21|level/known:POL 1.5 2023
-21|level/known:POL 1.5 to-2024
11|level/known:POL 1.6
14|level/known:POL 1.6 2024
14|level/known:POL 1.6 to-2024
-3|level/known:POL 1.9
3|level/known:POL 1.95
3|level/known:POL 1.95 2014
3|level/known:POL 1.95 to-2021
-43|level/known:POL 2
-15|level/known:POL 2 2024
-26|level/known:POL 2 2025
-27|level/known:POL 2 since-2025
-17|level/known:POL 2 to-2024
-4|level/known:POL 2.1
-5|level/known:POL 2.1 2025
-5|level/known:POL 2.1 since-2025
-4|level/known:POL 2.2 2024
3|level/known:POL 2.2 2025
5|level/known:POL 2.2 since-2025
-4|level/known:POL 2.2 to-2024
-3|level/known:POL 2.3
-6|level/known:POL 2.5
-6|level/known:POL 2.5 2023
-6|level/known:POL 2.5 to-2024
-3|level/known:POL 3
-3|level/known:POL 3 2024
-5|level/known:POL 3.22
-3|level/known:POL 3.22 2025
-5|level/known:POL 3.22 since-2025
-3|level/known:POL 3.24
-3|level/known:POL 3.24 2024
-3|level/known:POL 3.24 to-2024
8|level/known:POL 3.3
8|level/known:POL 3.3 2024
8|level/known:POL 3.3 to-2024
-7|level/known:POL 3.38
-3|level/known:POL 3.38 2024
-4|level/known:POL 3.38 2025
-4|level/known:POL 3.38 since-2025
-3|level/known:POL 3.38 to-2024
-7|level/known:POL 3.4
-3|level/known:POL 3.4 2024
-3|level/known:POL 3.4 2025
-3|level/known:POL 3.4 since-2025
-3|level/known:POL 3.4 to-2024
-4|level/known:POL 3.43
-4|level/known:POL 3.43 2024
-4|level/known:POL 3.43 to-2024
-11|level/known:POL 3.5
-10|level/known:POL 3.5 2026
-10|level/known:POL 3.5 since-2025
-9|level/known:POL 3.71
-9|level/known:POL 3.71 2025
-9|level/known:POL 3.71 since-2025
21|level/known:POL 3.9
16|level/known:POL 3.9 2023
5|level/known:POL 3.9 2024
21|level/known:POL 3.9 to-2024
3|level/known:POL 3.92
3|level/known:POL 3.92 2024
3|level/known:POL 3.92 to-2024
6|level/known:POL 4
4|level/known:POL 4 2023
8|level/known:POL 4 2024
-6|level/known:POL 4 2025
-6|level/known:POL 4 since-2025
12|level/known:POL 4 to-2024
20|level/known:POL 4.1
4|level/known:POL 4.1 2024
15|level/known:POL 4.1 2025
16|level/known:POL 4.1 since-2025
4|level/known:POL 4.1 to-2024
8|level/known:POL 4.12
6|level/known:POL 4.12 2024
6|level/known:POL 4.12 to-2024
4|level/known:POL 4.2
4|level/known:POL 4.2 2025
4|level/known:POL 4.2 since-2025
7|level/known:POL 4.3
7|level/known:POL 4.3 2026
7|level/known:POL 4.3 since-2025
25|level/known:POL 4.48
25|level/known:POL 4.48 2025
25|level/known:POL 4.48 since-2025
25|level/known:POL 4.5
21|level/known:POL 4.5 2025
5|level/known:POL 4.5 2026
25|level/known:POL 4.5 since-2025
38|level/known:POL 4.7
37|level/known:POL 4.7 2025
37|level/known:POL 4.7 since-2025
17|level/known:POL 4.8
16|level/known:POL 4.8 2026
17|level/known:POL 4.8 since-2025
16|level/known:POL 5
13|level/known:POL 5 2025
3|level/known:POL 5 2026
16|level/known:POL 5 since-2025
48|level/known:POL since-2025
-17|level/known:POL to-1999
30|level/known:PRK 25
30|level/known:PRK 25 2024
30|level/known:PRK 25 to-2024
19|level/known:PRK 2E+1
9|level/known:PRK 2E+1 2025
10|level/known:PRK 2E+1 2026
19|level/known:PRK 2E+1 since-2025
-4|level/known:PRK 4
-4|level/known:PRK 4 2024
-4|level/known:PRK 4 to-2024
19|level/known:PRK since-2025
26|level/known:PRK to-2024
4|level/known:PRT 1.55
4|level/known:PRT 1.55 2025
4|level/known:PRT 1.55 since-2025
5|level/known:PRT 1.58
5|level/known:PRT 1.58 2025
5|level/known:PRT 1.58 since-2025
-8|level/known:PRT 1.9
-8|level/known:PRT 1.9 2025
-8|level/known:PRT 1.9 since-2025
-16|level/known:PRT 2
-5|level/known:PRT 2 2025
-8|level/known:PRT 2 2026
-14|level/known:PRT 2 since-2025
-6|level/known:PRT 2.1
-6|level/known:PRT 2.1 2025
-6|level/known:PRT 2.1 since-2025
-9|level/known:PRT 2.5
-9|level/known:PRT 2.5 2025
-9|level/known:PRT 2.5 since-2025
-26|level/known:PRT since-2025
3|level/known:ROU 1.6
3|level/known:ROU 1.6 2024
3|level/known:ROU 1.6 to-2024
3|level/known:ROU to-2024
-7|level/known:RUS 1
-4|level/known:RUS 1 2023
-4|level/known:RUS 1 to-2024
-7|level/known:RUS 1.24
-7|level/known:RUS 1.24 2018
-7|level/known:RUS 1.24 to-2021
-7|level/known:RUS 1.3
-7|level/known:RUS 1.3 2025
-7|level/known:RUS 1.3 since-2025
-9|level/known:RUS 1.4
-3|level/known:RUS 1.4 2023
-5|level/known:RUS 1.4 2026
-5|level/known:RUS 1.4 since-2025
-3|level/known:RUS 1.4 to-2024
18|level/known:RUS 1E+1
18|level/known:RUS 1E+1 2026
18|level/known:RUS 1E+1 since-2025
-14|level/known:RUS 2
-8|level/known:RUS 2 2025
-5|level/known:RUS 2 2026
-13|level/known:RUS 2 since-2025
-4|level/known:RUS 2.2
-3|level/known:RUS 2.2 2025
-4|level/known:RUS 2.2 since-2025
-7|level/known:RUS 2.3
-4|level/known:RUS 2.3 2025
-7|level/known:RUS 2.3 since-2025
-5|level/known:RUS 2.5
-3|level/known:RUS 2.5 2024
-3|level/known:RUS 2.5 to-2024
7|level/known:RUS 2.7
3|level/known:RUS 2.7 2023
4|level/known:RUS 2.7 2024
7|level/known:RUS 2.7 to-2024
-28|level/known:RUS 25
-28|level/known:RUS 25 2024
-28|level/known:RUS 25 to-2024
-6|level/known:RUS 27
-6|level/known:RUS 27 2026
-6|level/known:RUS 27 since-2025
-10|level/known:RUS 3
3|level/known:RUS 3 2023
-14|level/known:RUS 3 2025
-14|level/known:RUS 3 since-2025
3|level/known:RUS 3 to-2024
-3|level/known:RUS 3.1
-24|level/known:RUS 4
-13|level/known:RUS 4 2007
-11|level/known:RUS 4 2024
-13|level/known:RUS 4 to-2013
-11|level/known:RUS 4 to-2024
6|level/known:RUS 4.1
4|level/known:RUS 4.1 2023
5|level/known:RUS 4.1 to-2024
6|level/known:RUS 4.3
6|level/known:RUS 4.3 2021
6|level/known:RUS 4.3 to-2021
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
5|level/known:RUS 6.3 2026
9|level/known:RUS 6.3 since-2025
14|level/known:RUS 7.1
14|level/known:RUS 7.1 2025
14|level/known:RUS 7.1 since-2025
8|level/known:RUS 7.2
8|level/known:RUS 7.2 2025
8|level/known:RUS 7.2 since-2025
5|level/known:RUS 7.5
3|level/known:RUS 7.5 2026
5|level/known:RUS 7.5 since-2025
24|level/known:RUS 8
11|level/known:RUS 8 2024
13|level/known:RUS 8 2025
13|level/known:RUS 8 since-2025
11|level/known:RUS 8 to-2024
25|level/known:RUS 8.6
25|level/known:RUS 8.6 2025
25|level/known:RUS 8.6 since-2025
39|level/known:RUS since-2025
-4|level/known:RUS to-1999
-13|level/known:RUS to-2013
-17|level/known:RUS to-2024
25|level/known:SAU 13
25|level/known:SAU 13 2026
25|level/known:SAU 13 since-2025
6|level/known:SAU 1E+1
6|level/known:SAU 1E+1 2025
6|level/known:SAU 1E+1 since-2025
-4|level/known:SAU 5.6
-4|level/known:SAU 5.6 2025
-4|level/known:SAU 5.6 since-2025
9|level/known:SAU 7.3
9|level/known:SAU 7.3 2025
9|level/known:SAU 7.3 since-2025
32|level/known:SAU since-2025
-3|level/known:SGP 0.7
-3|level/known:SGP 0.8
-9|level/known:SGP 1
-6|level/known:SGP 1 2024
-6|level/known:SGP 1 to-2024
-13|level/known:SGP 1.004
-13|level/known:SGP 1.004 1987
-13|level/known:SGP 1.004 to-1999
-5|level/known:SGP 1.3
-3|level/known:SGP 1.3 to-2024
-32|level/known:SGP 1.5
-30|level/known:SGP 1.5 2025
-30|level/known:SGP 1.5 since-2025
-3|level/known:SGP 1.6
-3|level/known:SGP 1.9
-3|level/known:SGP 1.9 2026
-3|level/known:SGP 1.9 since-2025
6|level/known:SGP 1E+1
6|level/known:SGP 1E+1 2026
6|level/known:SGP 1E+1 since-2025
-4|level/known:SGP 2.2
-4|level/known:SGP 2.2 2025
-4|level/known:SGP 2.2 since-2025
12|level/known:SGP 2.8
3|level/known:SGP 2.8 2024
5|level/known:SGP 2.8 2025
7|level/known:SGP 2.8 since-2025
4|level/known:SGP 2.8 to-2024
48|level/known:SGP 3
3|level/known:SGP 3 2024
25|level/known:SGP 3 2025
20|level/known:SGP 3 2026
45|level/known:SGP 3 since-2025
3|level/known:SGP 3 to-2024
-3|level/known:SGP 4.5 2023
-3|level/known:SGP 4.5 to-2024
3|level/known:SGP since-2025
-18|level/known:SGP to-1999
-9|level/known:SGP to-2024
-8|level/known:SRB 3.1
-8|level/known:SRB 3.1 1999
-8|level/known:SRB 3.1 to-1999
-11|level/known:SRB to-1999
-3|level/known:SVK 2.1
-3|level/known:SVK 2.1 2025
-3|level/known:SVK 2.1 since-2025
-4|level/known:SVK since-2025
-3|level/known:SVN 1.29
3|level/known:SVN 1.29 2024
-6|level/known:SVN 1.29 2025
-6|level/known:SVN 1.29 since-2025
3|level/known:SVN 1.29 to-2024
-15|level/known:SVN 1.3
-16|level/known:SVN 1.3 2025
-16|level/known:SVN 1.3 since-2025
-3|level/known:SVN 2
-3|level/known:SVN 2 2026
-3|level/known:SVN 2 since-2025
-4|level/known:SVN 5.3
-4|level/known:SVN 5.3 2026
-4|level/known:SVN 5.3 since-2025
-29|level/known:SVN since-2025
8|level/known:SWE 1.1
9|level/known:SWE 1.1 2024
8|level/known:SWE 1.1 to-2024
-8|level/known:SWE 1.3
-9|level/known:SWE 1.3 2022
-8|level/known:SWE 1.3 to-2024
-3|level/known:SWE 1.4
-3|level/known:SWE 1.4 2025
-3|level/known:SWE 1.4 since-2025
-22|level/known:SWE 1.6
-15|level/known:SWE 1.6 2023
-7|level/known:SWE 1.6 2025
-7|level/known:SWE 1.6 since-2025
-15|level/known:SWE 1.6 to-2024
-16|level/known:SWE 1.7
-16|level/known:SWE 1.7 2022
-16|level/known:SWE 1.7 to-2024
6|level/known:SWE 2
5|level/known:SWE 2 2024
5|level/known:SWE 2 2026
4|level/known:SWE 2 since-2025
3|level/known:SWE 2 to-2024
16|level/known:SWE 2.1
4|level/known:SWE 2.1 2023
12|level/known:SWE 2.1 2024
16|level/known:SWE 2.1 to-2024
19|level/known:SWE 2.4
19|level/known:SWE 2.4 2025
19|level/known:SWE 2.4 since-2025
-46|level/known:SWE 2.5
-45|level/known:SWE 2.5 2025
-46|level/known:SWE 2.5 since-2025
12|level/known:SWE 2.9
12|level/known:SWE 2.9 2026
12|level/known:SWE 2.9 since-2025
-3|level/known:SWE 3.1
-3|level/known:SWE 3.1 2025
-3|level/known:SWE 3.1 since-2025
-6|level/known:SWE 3.2
-3|level/known:SWE 3.2 2023
-3|level/known:SWE 3.2 2026
-3|level/known:SWE 3.2 since-2025
-3|level/known:SWE 3.2 to-2024
-5|level/known:SWE 3.3
-4|level/known:SWE 3.3 2025
-5|level/known:SWE 3.3 since-2025
21|level/known:SWE 4
19|level/known:SWE 4 2025
19|level/known:SWE 4 since-2025
9|level/known:SWE 4.2
9|level/known:SWE 4.2 2025
9|level/known:SWE 4.2 since-2025
-7|level/known:SWE 4.8
-7|level/known:SWE 4.8 2026
-7|level/known:SWE 4.8 since-2025
-4|level/known:SWE 5.9
-4|level/known:SWE 5.9 2024
-4|level/known:SWE 5.9 to-2024
-21|level/known:SWE since-2025
-18|level/known:SWE to-2024
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
15|level/known:THA 1.2 2026
15|level/known:THA 1.2 since-2025
7|level/known:THA 1.2 to-2024
13|level/known:THA 1.4
13|level/known:THA 1.4 2025
13|level/known:THA 1.4 since-2025
5|level/known:THA 1.5
3|level/known:THA 1.5 1999
3|level/known:THA 1.5 to-1999
-3|level/known:THA 1.6
-3|level/known:THA 1.6 1999
-3|level/known:THA 1.6 to-1999
-4|level/known:THA 1.9
-5|level/known:THA 1.9 2026
-4|level/known:THA 1.9 since-2025
-5|level/known:THA 2.2
-5|level/known:THA 2.2 2025
-5|level/known:THA 2.2 since-2025
11|level/known:THA since-2025
4|level/known:THA to-2024
-4|level/known:TUR 1.3
-4|level/known:TUR 1.3 2024
-4|level/known:TUR 1.3 to-2024
24|level/known:TUR 1.31
24|level/known:TUR 1.31 2023
24|level/known:TUR 1.31 to-2024
-15|level/known:TUR 1.8
-15|level/known:TUR 1.8 2024
-15|level/known:TUR 1.8 to-2024
-4|level/known:TUR 1.9
-4|level/known:TUR 1.9 2025
-4|level/known:TUR 1.9 since-2025
10|level/known:TUR 2 2025
-10|level/known:TUR 2 2026
8|level/known:TUR 2.1
8|level/known:TUR 2.1 2025
8|level/known:TUR 2.1 since-2025
12|level/known:TUR 2.3
12|level/known:TUR 2.3 2026
12|level/known:TUR 2.3 since-2025
3|level/known:TUR 2.33
3|level/known:TUR 2.33 2025
3|level/known:TUR 2.33 since-2025
-10|level/known:TUR 2.4
-10|level/known:TUR 2.4 2026
-10|level/known:TUR 2.4 since-2025
-13|level/known:TUR 2.5
-13|level/known:TUR 2.5 2026
-13|level/known:TUR 2.5 since-2025
-7|level/known:TUR 3
-7|level/known:TUR 3 2026
-7|level/known:TUR 3 since-2025
-6|level/known:TUR 3.5
-6|level/known:TUR 3.5 2026
-6|level/known:TUR 3.5 since-2025
-27|level/known:TUR 4
-27|level/known:TUR 4 2024
-27|level/known:TUR 4 to-2024
-5|level/known:TUR 5.3
-5|level/known:TUR 5.3 2026
-5|level/known:TUR 5.3 since-2025
-25|level/known:TUR since-2025
-23|level/known:TUR to-2024
-25|level/known:TWN 0.14
-25|level/known:TWN 0.14 2025
-25|level/known:TWN 0.14 since-2025
-4|level/known:TWN 0.5
-4|level/known:TWN 0.5 2025
-4|level/known:TWN 0.5 since-2025
-5|level/known:TWN 1
-3|level/known:TWN 1 2025
-3|level/known:TWN 1 since-2025
-3|level/known:TWN 1.2
-3|level/known:TWN 1.2 to-2024
-12|level/known:TWN 1.3
-5|level/known:TWN 1.3 2022
-7|level/known:TWN 1.3 2024
-11|level/known:TWN 1.3 to-2024
-10|level/known:TWN 1.4
-9|level/known:TWN 1.4 2026
-10|level/known:TWN 1.4 since-2025
-29|level/known:TWN 1.5
-9|level/known:TWN 1.5 2024
-18|level/known:TWN 1.5 2025
-20|level/known:TWN 1.5 since-2025
-9|level/known:TWN 1.5 to-2024
-10|level/known:TWN 1.7
8|level/known:TWN 1.7 2022
-17|level/known:TWN 1.7 2025
-17|level/known:TWN 1.7 since-2025
7|level/known:TWN 1.7 to-2024
-4|level/known:TWN 1.8
-4|level/known:TWN 1.8 2024
-4|level/known:TWN 1.8 to-2024
-4|level/known:TWN 1.9
-4|level/known:TWN 1.9 2025
-4|level/known:TWN 1.9 since-2025
-4|level/known:TWN 1E+1
-5|level/known:TWN 1E+1 2024
-5|level/known:TWN 1E+1 to-2024
-22|level/known:TWN 2
5|level/known:TWN 2 2023
-13|level/known:TWN 2 2025
-15|level/known:TWN 2 2026
-28|level/known:TWN 2 since-2025
6|level/known:TWN 2 to-2024
12|level/known:TWN 2.1
5|level/known:TWN 2.1 2021
-19|level/known:TWN 2.1 2024
7|level/known:TWN 2.1 2025
21|level/known:TWN 2.1 2026
27|level/known:TWN 2.1 since-2025
5|level/known:TWN 2.1 to-2021
-20|level/known:TWN 2.1 to-2024
20|level/known:TWN 2.2
8|level/known:TWN 2.2 2022
4|level/known:TWN 2.2 2024
4|level/known:TWN 2.2 2025
5|level/known:TWN 2.2 2026
9|level/known:TWN 2.2 since-2025
11|level/known:TWN 2.2 to-2024
-18|level/known:TWN 2.3
-17|level/known:TWN 2.3 2025
-19|level/known:TWN 2.3 since-2025
10|level/known:TWN 2.4
7|level/known:TWN 2.4 2025
7|level/known:TWN 2.4 since-2025
3|level/known:TWN 2.4 to-2024
23|level/known:TWN 2.45
21|level/known:TWN 2.45 2025
21|level/known:TWN 2.45 since-2025
45|level/known:TWN 2.5
13|level/known:TWN 2.5 2023
14|level/known:TWN 2.5 2024
25|level/known:TWN 2.5 2025
-6|level/known:TWN 2.5 2026
18|level/known:TWN 2.5 since-2025
27|level/known:TWN 2.5 to-2024
-9|level/known:TWN 2.6
3|level/known:TWN 2.6 2022
-3|level/known:TWN 2.6 2025
-10|level/known:TWN 2.6 2026
-13|level/known:TWN 2.6 since-2025
5|level/known:TWN 2.6 to-2024
22|level/known:TWN 3
22|level/known:TWN 3 2025
22|level/known:TWN 3 since-2025
33|level/known:TWN 3.3
32|level/known:TWN 3.3 2026
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
-13|level/known:TWN 4
-13|level/known:TWN 4 2026
-13|level/known:TWN 4 since-2025
-10|level/known:TWN 4.5
-4|level/known:TWN 4.5 2023
-7|level/known:TWN 4.5 2025
-7|level/known:TWN 4.5 since-2025
-4|level/known:TWN 4.5 to-2024
-11|level/known:TWN since-2025
5|level/known:TWN to-2021
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
10|level/known:UKR 19
10|level/known:UKR 19 2025
10|level/known:UKR 19 since-2025
-6|level/known:UKR 2
-5|level/known:UKR 2 2025
-5|level/known:UKR 2 since-2025
-4|level/known:UKR 2.1
-4|level/known:UKR 2.1 2025
-4|level/known:UKR 2.1 since-2025
-3|level/known:UKR 2.7 2024
4|level/known:UKR 2.7 2025
4|level/known:UKR 2.7 since-2025
-3|level/known:UKR 2.7 to-2024
7|level/known:UKR 27
6|level/known:UKR 27 2026
7|level/known:UKR 27 since-2025
12|level/known:UKR 27.2
12|level/known:UKR 27.2 2025
12|level/known:UKR 27.2 since-2025
17|level/known:UKR 3.2
14|level/known:UKR 3.2 2023
3|level/known:UKR 3.2 2024
17|level/known:UKR 3.2 to-2024
10|level/known:UKR 3.4
10|level/known:UKR 3.4 2025
10|level/known:UKR 3.4 since-2025
32|level/known:UKR 34
5|level/known:UKR 34 2023
23|level/known:UKR 34 2025
23|level/known:UKR 34 since-2025
9|level/known:UKR 34 to-2024
8|level/known:UKR 37
8|level/known:UKR 37 2024
8|level/known:UKR 37 to-2024
16|level/known:UKR 3E+1
14|level/known:UKR 3E+1 2024
3|level/known:UKR 3E+1 2025
3|level/known:UKR 3E+1 since-2025
14|level/known:UKR 3E+1 to-2024
-3|level/known:UKR 4.7
-3|level/known:UKR 4.7 2025
-3|level/known:UKR 4.7 since-2025
3|level/known:UKR 4E+1
3|level/known:UKR 4E+1 2026
3|level/known:UKR 4E+1 since-2025
-20|level/known:UKR 5.4
-20|level/known:UKR 5.4 2025
-20|level/known:UKR 5.4 since-2025
3|level/known:UKR 6-8
3|level/known:UKR 6-8 2025
3|level/known:UKR 6-8 since-2025
-3|level/known:UKR 7
-3|level/known:UKR 7 2025
-3|level/known:UKR 7 since-2025
-3|level/known:UKR 7.1
-3|level/known:UKR 7.1 2025
-3|level/known:UKR 7.1 since-2025
-5|level/known:UKR 7.2
-5|level/known:UKR 7.2 2025
-5|level/known:UKR 7.2 since-2025
-5|level/known:UKR 8
-24|level/known:UKR 8.6
-24|level/known:UKR 8.6 2025
-24|level/known:UKR 8.6 since-2025
-3|level/known:UKR 8.8
-3|level/known:UKR 8.8 since-2025
-19|level/known:UKR since-2025
20|level/known:UKR to-2024
-32|level/known:USA 0.3
-32|level/known:USA 0.3 2026
-32|level/known:USA 0.3 since-2025
-39|level/known:USA 0.9
-4|level/known:USA 0.9 1980
-3|level/known:USA 0.9 2007
-6|level/known:USA 0.9 2019
-11|level/known:USA 0.9 2023
-10|level/known:USA 0.9 2024
-6|level/known:USA 0.9 to-1999
-3|level/known:USA 0.9 to-2013
-7|level/known:USA 0.9 to-2021
-21|level/known:USA 0.9 to-2024
-21|level/known:USA 0.91
-19|level/known:USA 0.91 1981
-21|level/known:USA 0.91 to-1999
-18|level/known:USA 0.93
-17|level/known:USA 0.93 1982
-17|level/known:USA 0.93 to-1999
-3|level/known:USA 0.948
-3|level/known:USA 0.948 1997
-3|level/known:USA 0.948 to-1999
-4|level/known:USA 0.997
-4|level/known:USA 0.997 to-1999
-47|level/known:USA 1
-12|level/known:USA 1 1977
-3|level/known:USA 1 1988
-12|level/known:USA 1 2005
-6|level/known:USA 1 2016
-4|level/known:USA 1 2023
-3|level/known:USA 1 2025
-4|level/known:USA 1 since-2025
-17|level/known:USA 1 to-1999
-14|level/known:USA 1 to-2013
-7|level/known:USA 1 to-2021
-6|level/known:USA 1 to-2024
-12|level/known:USA 1.2
-5|level/known:USA 1.2 2022
-3|level/known:USA 1.2 2024
-3|level/known:USA 1.2 to-2021
-8|level/known:USA 1.2 to-2024
-15|level/known:USA 1.3
-4|level/known:USA 1.3 2019
-4|level/known:USA 1.3 2022
-6|level/known:USA 1.3 2025
-6|level/known:USA 1.3 since-2025
-4|level/known:USA 1.3 to-2021
-5|level/known:USA 1.3 to-2024
-3|level/known:USA 1.35
-3|level/known:USA 1.35 2025
-3|level/known:USA 1.35 since-2025
-11|level/known:USA 1.37
-11|level/known:USA 1.37 2019
-11|level/known:USA 1.37 to-2021
-39|level/known:USA 1.4
-34|level/known:USA 1.4 2025
-35|level/known:USA 1.4 since-2025
-3|level/known:USA 1.4 to-2024
-18|level/known:USA 1.5
-12|level/known:USA 1.5 2025
-13|level/known:USA 1.5 since-2025
-32|level/known:USA 1.6
-13|level/known:USA 1.6 2024
-6|level/known:USA 1.6 2025
-10|level/known:USA 1.6 2026
-16|level/known:USA 1.6 since-2025
-14|level/known:USA 1.6 to-2024
-3|level/known:USA 1.7 2020
4|level/known:USA 1.7 2025
4|level/known:USA 1.7 since-2025
-4|level/known:USA 1.7 to-2021
-17|level/known:USA 1.8
-11|level/known:USA 1.8 1980
-6|level/known:USA 1.8 2025
-6|level/known:USA 1.8 since-2025
-11|level/known:USA 1.8 to-1999
-21|level/known:USA 1.9
-9|level/known:USA 1.9 2001
-4|level/known:USA 1.9 2025
-7|level/known:USA 1.9 2026
-11|level/known:USA 1.9 since-2025
-10|level/known:USA 1.9 to-2013
-3|level/known:USA 1.95
-3|level/known:USA 1.95 2014
-3|level/known:USA 1.95 to-2021
23|level/known:USA 1E+1
10|level/known:USA 1E+1 2023
6|level/known:USA 1E+1 2024
7|level/known:USA 1E+1 2025
7|level/known:USA 1E+1 since-2025
16|level/known:USA 1E+1 to-2024
-34|level/known:USA 2
-6|level/known:USA 2 2013
-3|level/known:USA 2 2019
-5|level/known:USA 2 2024
-5|level/known:USA 2 2025
-11|level/known:USA 2 2026
-16|level/known:USA 2 since-2025
-6|level/known:USA 2 to-2013
-5|level/known:USA 2 to-2021
-7|level/known:USA 2 to-2024
-9|level/known:USA 2.1
-3|level/known:USA 2.1 2024
-4|level/known:USA 2.1 2026
-6|level/known:USA 2.1 since-2025
-3|level/known:USA 2.1 to-2024
-28|level/known:USA 2.2
-25|level/known:USA 2.2 2025
-27|level/known:USA 2.2 since-2025
-23|level/known:USA 2.3
-22|level/known:USA 2.3 2025
-23|level/known:USA 2.3 since-2025
-3|level/known:USA 2.32
-3|level/known:USA 2.32 2025
-3|level/known:USA 2.32 since-2025
-11|level/known:USA 2.4
-5|level/known:USA 2.4 2017
-3|level/known:USA 2.4 2024
-3|level/known:USA 2.4 since-2025
-5|level/known:USA 2.4 to-2021
-3|level/known:USA 2.4 to-2024
-27|level/known:USA 2.5
-15|level/known:USA 2.5 2024
-10|level/known:USA 2.5 2025
-12|level/known:USA 2.5 since-2025
-15|level/known:USA 2.5 to-2024
-18|level/known:USA 2.6
-14|level/known:USA 2.6 2025
-14|level/known:USA 2.6 since-2025
-3|level/known:USA 2.6 to-2024
-26|level/known:USA 2.8
-7|level/known:USA 2.8 1997
-17|level/known:USA 2.8 2026
-18|level/known:USA 2.8 since-2025
-7|level/known:USA 2.8 to-1999
15|level/known:USA 2.9
8|level/known:USA 2.9 2012
9|level/known:USA 2.9 2024
8|level/known:USA 2.9 to-2013
9|level/known:USA 2.9 to-2024
-9|level/known:USA 2E+1
-9|level/known:USA 2E+1 2025
-9|level/known:USA 2E+1 since-2025
36|level/known:USA 3
-9|level/known:USA 3 1986
20|level/known:USA 3 2024
-20|level/known:USA 3 2025
46|level/known:USA 3 2026
27|level/known:USA 3 since-2025
-11|level/known:USA 3 to-1999
21|level/known:USA 3 to-2024
54|level/known:USA 3.1
14|level/known:USA 3.1 1999
15|level/known:USA 3.1 2023
10|level/known:USA 3.1 2025
15|level/known:USA 3.1 2026
24|level/known:USA 3.1 since-2025
13|level/known:USA 3.1 to-1999
17|level/known:USA 3.1 to-2024
32|level/known:USA 3.2
20|level/known:USA 3.2 2025
12|level/known:USA 3.2 2026
32|level/known:USA 3.2 since-2025
13|level/known:USA 3.22
11|level/known:USA 3.22 2025
13|level/known:USA 3.22 since-2025
9|level/known:USA 3.24
9|level/known:USA 3.24 2024
9|level/known:USA 3.24 to-2024
-11|level/known:USA 3.3
-22|level/known:USA 3.3 1986
-16|level/known:USA 3.3 1987
-4|level/known:USA 3.3 1988
5|level/known:USA 3.3 2002
14|level/known:USA 3.3 2016
10|level/known:USA 3.3 2023
3|level/known:USA 3.3 2024
26|level/known:USA 3.3 2025
-27|level/known:USA 3.3 2026
-42|level/known:USA 3.3 to-1999
5|level/known:USA 3.3 to-2013
14|level/known:USA 3.3 to-2021
13|level/known:USA 3.3 to-2024
-7|level/known:USA 3.32
-7|level/known:USA 3.32 2025
-7|level/known:USA 3.32 since-2025
22|level/known:USA 3.38
5|level/known:USA 3.38 2024
17|level/known:USA 3.38 2025
17|level/known:USA 3.38 since-2025
5|level/known:USA 3.38 to-2024
55|level/known:USA 3.4
-4|level/known:USA 3.4 1978
-16|level/known:USA 3.4 1982
12|level/known:USA 3.4 2016
10|level/known:USA 3.4 2024
53|level/known:USA 3.4 2025
53|level/known:USA 3.4 since-2025
-22|level/known:USA 3.4 to-1999
12|level/known:USA 3.4 to-2021
10|level/known:USA 3.4 to-2024
-3|level/known:USA 3.43
50|level/known:USA 3.5
6|level/known:USA 3.5 2018
19|level/known:USA 3.5 2022
5|level/known:USA 3.5 2023
9|level/known:USA 3.5 2024
11|level/known:USA 3.5 2025
11|level/known:USA 3.5 since-2025
8|level/known:USA 3.5 to-2021
33|level/known:USA 3.5 to-2024
7|level/known:USA 3.6
4|level/known:USA 3.6 2016
3|level/known:USA 3.6 2017
6|level/known:USA 3.6 to-2021
11|level/known:USA 3.68
11|level/known:USA 3.68 2025
11|level/known:USA 3.68 since-2025
7|level/known:USA 3.7
6|level/known:USA 3.7 2003
6|level/known:USA 3.7 to-2013
29|level/known:USA 3.71
29|level/known:USA 3.71 2025
29|level/known:USA 3.71 since-2025
17|level/known:USA 3.8
12|level/known:USA 3.8 2015
4|level/known:USA 3.8 to-1999
12|level/known:USA 3.8 to-2021
-4|level/known:USA 3.9
-4|level/known:USA 3.9 2024
-4|level/known:USA 3.9 to-2024
-4|level/known:USA 34
-4|level/known:USA 34 2025
-4|level/known:USA 34 since-2025
14|level/known:USA 4
13|level/known:USA 4 2007
6|level/known:USA 4 2009
-5|level/known:USA 4 2025
-5|level/known:USA 4 since-2025
20|level/known:USA 4 to-2013
-3|level/known:USA 4.1
17|level/known:USA 4.2
17|level/known:USA 4.2 2018
17|level/known:USA 4.2 to-2021
4|level/known:USA 4.4
9|level/known:USA 4.4 2014
-6|level/known:USA 4.4 2025
-6|level/known:USA 4.4 since-2025
9|level/known:USA 4.4 to-2021
22|level/known:USA 4.6
22|level/known:USA 4.6 2026
22|level/known:USA 4.6 since-2025
6|level/known:USA 4.7 2013
-24|level/known:USA 4.7 2025
19|level/known:USA 4.7 2026
-5|level/known:USA 4.7 since-2025
6|level/known:USA 4.7 to-2013
-3|level/known:USA 4.8
8|level/known:USA 4.9
7|level/known:USA 4.9 1992
6|level/known:USA 4.9 to-1999
12|level/known:USA 4.9-16.9
12|level/known:USA 4.9-16.9 2024
12|level/known:USA 4.9-16.9 to-2024
17|level/known:USA 5
10|level/known:USA 5 1978
7|level/known:USA 5 1980
-3|level/known:USA 5 1987
3|level/known:USA 5 1992
20|level/known:USA 5 to-1999
23|level/known:USA 5.2
18|level/known:USA 5.2 1979
8|level/known:USA 5.2 1980
-3|level/known:USA 5.2 1986
23|level/known:USA 5.2 to-1999
-3|level/known:USA 5.3
-3|level/known:USA 5.3 2024
-3|level/known:USA 5.3 to-2024
10|level/known:USA 5.5
6|level/known:USA 5.5 1981
10|level/known:USA 5.5 to-1999
13|level/known:USA 5.6
13|level/known:USA 5.6 to-1999
4|level/known:USA 5.8
3|level/known:USA 5.8 1989
4|level/known:USA 5.8 to-1999
27|level/known:USA 6
22|level/known:USA 6 1976
5|level/known:USA 6 1999
-5|level/known:USA 6 2024
4|level/known:USA 6 2025
4|level/known:USA 6 since-2025
28|level/known:USA 6 to-1999
-5|level/known:USA 6 to-2024
4|level/known:USA 6.1
3|level/known:USA 6.1 1982
4|level/known:USA 6.1 to-1999
17|level/known:USA 6.2
6|level/known:USA 6.2 2008
11|level/known:USA 6.2 2023
6|level/known:USA 6.2 to-2013
11|level/known:USA 6.2 to-2024
14|level/known:USA 6.3
14|level/known:USA 6.3 1982
14|level/known:USA 6.3 to-1999
5|level/known:USA 6.4
5|level/known:USA 6.4 1984
5|level/known:USA 6.4 to-1999
18|level/known:USA 6.5
7|level/known:USA 6.5 1982
5|level/known:USA 6.5 1986
3|level/known:USA 6.5 1988
18|level/known:USA 6.5 to-1999
17|level/known:USA 6.6
16|level/known:USA 6.6 1985
17|level/known:USA 6.6 to-1999
12|level/known:USA 6.8
12|level/known:USA 6.8 1983
12|level/known:USA 6.8 to-1999
10|level/known:USA 8
10|level/known:USA 8 2022
10|level/known:USA 8 to-2024
28|level/known:USA 9
28|level/known:USA 9 2025
28|level/known:USA 9 since-2025
-18|level/known:USA since-2025
23|level/known:USA to-1999
18|level/known:USA to-2013
11|level/known:USA to-2021
41|level/known:USA to-2024
-5|level/known:VEN 3.2
-5|level/known:VEN 3.2 2026
-5|level/known:VEN 3.2 since-2025
-5|level/known:VEN since-2025
-18|level/known:VNM 0.6
-18|level/known:VNM 0.6 2026
-18|level/known:VNM 0.6 since-2025
-3|level/known:VNM 1
-3|level/known:VNM 1 since-2025
-3|level/known:VNM 1.1
-4|level/known:VNM 1.3
-3|level/known:VNM 1.3 2025
-4|level/known:VNM 1.3 since-2025
-3|level/known:VNM 1.5
-3|level/known:VNM 1.5 2026
-3|level/known:VNM 1.5 since-2025
33|level/known:VNM 1.8
29|level/known:VNM 1.8 2025
3|level/known:VNM 1.8 2026
33|level/known:VNM 1.8 since-2025
20|level/known:VNM 1.9
20|level/known:VNM 1.9 2026
20|level/known:VNM 1.9 since-2025
42|level/known:VNM 2
27|level/known:VNM 2 2024
14|level/known:VNM 2 2025
14|level/known:VNM 2 since-2025
27|level/known:VNM 2 to-2024
3|level/known:VNM 2.1
3|level/known:VNM 2.1 2025
3|level/known:VNM 2.1 since-2025
-5|level/known:VNM 2.2
-5|level/known:VNM 2.2 2025
-5|level/known:VNM 2.2 since-2025
12|level/known:VNM 3
12|level/known:VNM 3 2025
12|level/known:VNM 3 since-2025
-8|level/known:VNM 6
-8|level/known:VNM 6 2025
-8|level/known:VNM 6 since-2025
-25|level/known:VNM 9
-25|level/known:VNM 9 2025
-25|level/known:VNM 9 since-2025
14|level/known:VNM since-2025
24|level/known:VNM to-2024
-24|level/known:YEM 13
-24|level/known:YEM 13 2026
-24|level/known:YEM 13 since-2025
-24|level/known:YEM since-2025
60|level/last:before
-22|level/last:same-sentence
-13|level/named:1
35|level/named:2
38|level/named:3
105|level/ruled
9|level/ruled:spender-asked
-47|level/ruled:spender-before
78|level/ruled:spender-beside
-50|level/ruled:spender-clause
17|level/ruled:spender-clause-after
4|level/ruled:spender-denies
-16|level/ruled:spender-home
48|level/ruled:spender-located
26|level/ruled:spender-of-gdp
26|level/ruled:spender-of-noun
-82|level/ruled:spender-ours
-9|level/ruled:spender-party
18|level/ruled:spender-relative
54|level/ruled:spender-respectively
-31|level/ruled:spender-subject
54|level/ruled:spender-where
-26|level/same-figure-of-another
26|level/same-figure-of-it
-4|level/subject-of:accept
3|level/subject-of:account
5|level/subject-of:advise
5|level/subject-of:agree
-9|level/subject-of:aim
4|level/subject-of:allocate
-8|level/subject-of:amount
6|level/subject-of:approach
-5|level/subject-of:argue
6|level/subject-of:arrive
-9|level/subject-of:ask
6|level/subject-of:ask for
-5|level/subject-of:aspire
25|level/subject-of:average
-9|level/subject-of:be
-10|level/subject-of:believe
18|level/subject-of:bring
-4|level/subject-of:bring up the rear
3|level/subject-of:budget
8|level/subject-of:build
-10|level/subject-of:calculate
3|level/subject-of:call
11|level/subject-of:cap
-3|level/subject-of:carry
8|level/subject-of:clear
11|level/subject-of:climb
-15|level/subject-of:come to
6|level/subject-of:concede
-9|level/subject-of:consider
-7|level/subject-of:course
3|level/subject-of:cut
-11|level/subject-of:decide
12|level/subject-of:decline
-5|level/subject-of:devote
-7|level/subject-of:direct
-25|level/subject-of:do
3|level/subject-of:double
5|level/subject-of:drop
5|level/subject-of:edge
-6|level/subject-of:end
10|level/subject-of:equal
22|level/subject-of:estimate
-7|level/subject-of:exceed
6|level/subject-of:expect
13|level/subject-of:fall
-10|level/subject-of:force
6|level/subject-of:forecast
15|level/subject-of:get
-11|level/subject-of:give
-40|level/subject-of:go
4|level/subject-of:grow
-12|level/subject-of:head
-13|level/subject-of:hit
-7|level/subject-of:hover
7|level/subject-of:increase
6|level/subject-of:instruct
10|level/subject-of:jump
-58|level/subject-of:keep
13|level/subject-of:lay out
6|level/subject-of:leap
17|level/subject-of:leave
19|level/subject-of:lift
-30|level/subject-of:lower
-43|level/subject-of:match
-49|level/subject-of:meet
4|level/subject-of:offer
-8|level/subject-of:peak
10|level/subject-of:plan
11|level/subject-of:project
3|level/subject-of:promise
31|level/subject-of:push
-10|level/subject-of:put
3|level/subject-of:raise
32|level/subject-of:reach
-10|level/subject-of:reckon
3|level/subject-of:request
-5|level/subject-of:review
6|level/subject-of:rise
-3|level/subject-of:satisfy
-3|level/subject-of:seek
8|level/subject-of:set
-13|level/subject-of:set aside
3|level/subject-of:shame
3|level/subject-of:shrink
-7|level/subject-of:sit
4|level/subject-of:slide
11|level/subject-of:slip
-24|level/subject-of:spend
7|level/subject-of:stand
5|level/subject-of:start from
10|level/subject-of:stay
-25|level/subject-of:study
-14|level/subject-of:suggest
-7|level/subject-of:swell
3|level/subject-of:take
3|level/subject-of:tell
-3|level/subject-of:tell of
-5|level/subject-of:tie at
9|level/subject-of:top
-13|level/subject-of:tout
15|level/subject-of:use
-15|level/subject-of:work out at
4|level/subject:be body
-6|level/subject:be capital
-12|level/subject:be country
45|level/subject:be gov
-9|level/subject:be leader
-11|level/subject:be nongov
-4|level/subject:be people
-15|level/subject:be pronoun
-56|level/subject:cap country
4|level/subject:cap gov
4|level/subject:cap pronoun
3|level/subject:demand capital
8|level/subject:demand country
29|level/subject:demand gov
-7|level/subject:demand leader
-6|level/subject:demand nongov
-13|level/subject:demand pronoun
4|level/subject:level allies
12|level/subject:level body
4|level/subject:level capital
30|level/subject:level country
-21|level/subject:level gov
5|level/subject:level nongov
6|level/subject:level people
-42|level/subject:move allies
18|level/subject:move body
7|level/subject:move capital
15|level/subject:move country
4|level/subject:move gov
25|level/subject:move leader
3|level/subject:move nongov
18|level/subject:move people
-15|level/subject:move pronoun
-5|level/subject:pledge body
7|level/subject:pledge capital
19|level/subject:pledge country
-16|level/subject:pledge gov
10|level/subject:pledge leader
6|level/subject:pledge pronoun
-21|level/subject:proposal body
-11|level/subject:proposal capital
-5|level/subject:proposal country
-7|level/subject:proposal gov
-9|level/subject:proposal nongov
-25|level/subject:proposal people
9|level/subject:spend allies
15|level/subject:spend body
18|level/subject:spend capital
-48|level/subject:spend country
-21|level/subject:spend gov
-11|level/subject:spend leader
-3|level/subject:spend people
90|level/title
71|level/told-of:0
-15|level/told-of:1
-19|level/told-of:2
-37|level/told-of:3
-13|level/unnamed
-48|level/unnamed-beside-others
13|other/after-joint:0 mid
-53|other/after-joint:0 near
15|other/after-joint:1 far
-41|other/after-joint:1 mid
23|other/after-joint:1 near
14|other/after-joint:2 far
-6|other/after-joint:2 mid
4|other/after-joint:2 near
14|other/after-joint:3 near
-50|other/after-led:\" far joined
4|other/after-led:# near free
-4|other/after-led:, far joined
11|other/after-led:, near joined
4|other/after-led:; near joined
4|other/after-led:above far free
5|other/after-led:accused near joined
-8|other/after-led:and far joined
3|other/after-led:and near joined
8|other/after-led:because far joined
7|other/after-led:costs near free
4|other/after-led:defend far joined
-77|other/after-led:for near free
3|other/after-led:from near free
15|other/after-led:half far joined
14|other/after-led:in far joined
6|other/after-led:make far joined
4|other/after-led:of far joined
13|other/after-led:of near free
3|other/after-led:to near free
8|other/after-led:today near free
-10|other/after-led:what near free
10|other/after-led:what near joined
-3|other/after-led:whereas far joined
-5|other/after-led:without near free
-3|other/after:body name
9|other/after:capital name
28|other/after:country name
-76|other/after:country owner
6|other/after:gov name
7|other/after:leader name
3|other/after:nongov name
8|other/after:people owner
-18|other/after:pronoun name
22|other/after:pronoun owner
-27|other/asked
-78|other/asks
-3|other/before-clause:after-figure inside name people
4|other/before-clause:after-figure inside name pronoun
4|other/before-clause:after-figure inside owner country
3|other/before-clause:after-figure inside owner pronoun
8|other/before-clause:after-figure opens name capital
12|other/before-clause:after-figure opens owner country
8|other/before-clause:after-figure opens owner people
11|other/before-clause:free inside name capital
30|other/before-clause:free inside name country
-32|other/before-clause:free inside name gov
6|other/before-clause:free inside name leader
3|other/before-clause:free inside name nongov
20|other/before-clause:free inside name pronoun
5|other/before-clause:free inside owner people
14|other/before-clause:free inside owner pronoun
3|other/before-clause:free opens name capital
-13|other/before-clause:free opens name gov
3|other/before-clause:free opens name leader
-18|other/before-clause:free opens name nongov
4|other/before-clause:free opens name people
-9|other/before-clause:free opens name pronoun
-4|other/before-far:1
32|other/before-far:20
-20|other/before-far:4
56|other/before-far:9
4|other/before-free:0 after-figure name far
15|other/before-free:0 after-figure owner near
10|other/before-free:0 free name near
10|other/before-free:0 free owner near
9|other/before-free:1 after-figure owner near
5|other/before-free:1 free name far
8|other/before-free:1 free owner far
4|other/before-free:2 after-figure name far
-8|other/before-free:2 free name far
12|other/before-joint:0 after-figure
-20|other/before-joint:0 free
14|other/before-joint:1 after-figure
39|other/before-joint:1 free
9|other/before-joint:2 after-figure
8|other/before-joint:3 free
31|other/before-led:
-21|other/before-led:\"
-6|other/before-led:#
-4|other/before-led:PARTY
10|other/before-led:a
-8|other/before-led:all
7|other/before-led:ask
4|other/before-led:average
15|other/before-led:bring
4|other/before-led:cost
3|other/before-led:double
5|other/before-led:finance
5|other/before-led:for
-8|other/before-led:from
-3|other/before-led:give
7|other/before-led:had
10|other/before-led:his
15|other/before-led:in
-4|other/before-led:is
18|other/before-led:its
-3|other/before-led:match
-7|other/before-led:mind
7|other/before-led:of
5|other/before-led:popular party
3|other/before-led:prime minister
3|other/before-led:senior
5|other/before-led:should
-13|other/before-led:that
6|other/before-led:the
4|other/before-led:to
3|other/before-led:were
6|other/before-led:whatever
-22|other/before-led:whether
5|other/before-led:which
-6|other/before-led:with
7|other/before-led:would
-44|other/before-led:yet
3|other/before:body name
22|other/before:capital name
29|other/before:country name
14|other/before:country owner
-44|other/before:gov name
9|other/before:leader name
-16|other/before:nongov name
13|other/before:people owner
17|other/before:pronoun name
16|other/before:pronoun owner
-6|other/class-home:ALLIES CHN
-5|other/class-home:ALLIES EU
36|other/class-home:ALLIES JPN
-10|other/class-home:ALLIES NATO
-4|other/class-home:ALLIES foe
-23|other/class-home:ALLIES land
-14|other/class-home:CHN CHN
10|other/class-home:EU EU
-11|other/class-home:EU member
10|other/class-home:JPN JPN
16|other/class-home:JPN land
10|other/class-home:JPN member
-4|other/class-home:NATO EU
-38|other/class-home:NATO JPN
-11|other/class-home:NATO NATO
-6|other/class-home:NATO land
23|other/class-home:NATO member
9|other/class-home:USA CHN
-4|other/class-home:USA JPN
5|other/class-home:USA foe
-6|other/class-home:USA land
-20|other/class-home:USA member
-4|other/class-home:foe member
13|other/class-home:land CHN
5|other/class-home:land JPN
23|other/class-home:land land
-6|other/class-home:member JPN
21|other/class-home:member NATO
-6|other/class-named:ALLIES CHN others-named
-5|other/class-named:ALLIES EU others-named
-8|other/class-named:ALLIES JPN nobody-named
44|other/class-named:ALLIES JPN others-named
-7|other/class-named:ALLIES NATO nobody-named
-3|other/class-named:ALLIES NATO others-named
-4|other/class-named:ALLIES foe others-named
-7|other/class-named:ALLIES land nobody-named
-15|other/class-named:ALLIES land others-named
18|other/class-named:ALLIES member nobody-named
-19|other/class-named:ALLIES member others-named
-14|other/class-named:CHN CHN others-named
9|other/class-named:EU EU others-named
-11|other/class-named:EU member others-named
6|other/class-named:JPN JPN nobody-named
5|other/class-named:JPN JPN others-named
-16|other/class-named:JPN land nobody-named
33|other/class-named:JPN land others-named
8|other/class-named:JPN member nobody-named
-3|other/class-named:NATO EU others-named
-18|other/class-named:NATO JPN nobody-named
-20|other/class-named:NATO JPN others-named
-9|other/class-named:NATO NATO others-named
-4|other/class-named:NATO land others-named
-40|other/class-named:NATO member nobody-named
62|other/class-named:NATO member others-named
9|other/class-named:USA CHN others-named
7|other/class-named:USA JPN nobody-named
-11|other/class-named:USA JPN others-named
5|other/class-named:USA foe others-named
-6|other/class-named:USA land others-named
-3|other/class-named:USA member nobody-named
-16|other/class-named:USA member others-named
-4|other/class-named:foe member others-named
13|other/class-named:land CHN others-named
25|other/class-named:land JPN nobody-named
-20|other/class-named:land JPN others-named
26|other/class-named:land land nobody-named
-3|other/class-named:land land others-named
4|other/class-named:land member nobody-named
-10|other/class-named:member JPN nobody-named
4|other/class-named:member JPN others-named
9|other/class-named:member NATO nobody-named
12|other/class-named:member NATO others-named
14|other/class-named:member member nobody-named
-13|other/class-named:member member others-named
-21|other/class-shape:ALLIES half
-12|other/class-shape:ALLIES tenth
21|other/class-shape:ALLIES whole
-3|other/class-shape:CHN tenth
-13|other/class-shape:CHN whole
-6|other/class-shape:EU half
5|other/class-shape:EU whole
47|other/class-shape:JPN half
-13|other/class-shape:JPN tenth
-9|other/class-shape:NATO half
-5|other/class-shape:NATO tenth
-23|other/class-shape:NATO whole
-9|other/class-shape:USA half
23|other/class-shape:USA tenth
-30|other/class-shape:USA whole
-5|other/class-shape:foe whole
-4|other/class-shape:land half
18|other/class-shape:land tenth
30|other/class-shape:land whole
5|other/class-shape:member half
-8|other/class-shape:member tenth
15|other/class-shape:member whole
-7|other/class-value:ALLIES 0.1
-4|other/class-value:ALLIES 0.5
-14|other/class-value:ALLIES 1
-6|other/class-value:ALLIES 1.5
9|other/class-value:ALLIES 2
-3|other/class-value:ALLIES 2.5
-11|other/class-value:ALLIES 3
-8|other/class-value:ALLIES 3.5
43|other/class-value:ALLIES 4
-5|other/class-value:ALLIES 5
10|other/class-value:EU 2
-7|other/class-value:EU 3.5
-8|other/class-value:EU 5
-3|other/class-value:NATO 0.1
-6|other/class-value:NATO 1
-4|other/class-value:NATO 1.5
-15|other/class-value:NATO 2
-3|other/class-value:NATO 2.5
6|other/class-value:NATO 3
-9|other/class-value:NATO 4
20|other/class-value:USA 0.1
4|other/class-value:USA 1.7
-7|other/class-value:USA 2
-10|other/class-value:USA 3
-9|other/class-value:USA 3.5
5|other/class-value:USA 4
-16|other/class-value:USA 5
-37|other/class-verb:ALLIES be
-49|other/class-verb:ALLIES demand
-9|other/class-verb:ALLIES denial
13|other/class-verb:ALLIES level
9|other/class-verb:ALLIES move
12|other/class-verb:ALLIES pledge
-21|other/class-verb:ALLIES proposal
-7|other/class-verb:ALLIES spend
-3|other/class-verb:CHN move
-10|other/class-verb:CHN proposal
-8|other/class-verb:EU be
-4|other/class-verb:EU denial
3|other/class-verb:EU move
23|other/class-verb:JPN be
42|other/class-verb:JPN demand
3|other/class-verb:JPN denial
15|other/class-verb:JPN level
24|other/class-verb:JPN move
-5|other/class-verb:JPN pledge
16|other/class-verb:JPN proposal
36|other/class-verb:NATO demand
-4|other/class-verb:NATO denial
-6|other/class-verb:NATO level
-5|other/class-verb:NATO move
-13|other/class-verb:NATO pledge
-10|other/class-verb:NATO proposal
16|other/class-verb:USA be
3|other/class-verb:USA demand
-10|other/class-verb:USA level
-3|other/class-verb:USA move
3|other/class-verb:USA pledge
-3|other/class-verb:land be
5|other/class-verb:land demand
11|other/class-verb:land denial
-20|other/class-verb:land move
3|other/class-verb:land pledge
14|other/class-verb:land proposal
13|other/class-verb:member be
3|other/class-verb:member cap
-36|other/class-verb:member demand
5|other/class-verb:member denial
-15|other/class-verb:member level
-5|other/class-verb:member move
13|other/class-verb:member proposal
8|other/class-verb:member spend
-13|other/class:ALLIES
-18|other/class:CHN
36|other/class:JPN
-38|other/class:NATO
-15|other/class:USA
-6|other/class:foe
44|other/class:land
13|other/class:member
34|other/heir:nobody-named
-26|other/heir:others-named
45|other/home:nobody-named
10|other/home:others-named
3|other/known:ALB 5
3|other/known:ALB 5 2025
3|other/known:ALB 5 since-2025
3|other/known:ALB since-2025
-7|other/known:ALLIES 0.1
-5|other/known:ALLIES 0.1 2025
-7|other/known:ALLIES 0.1 since-2025
-4|other/known:ALLIES 0.5
-4|other/known:ALLIES 0.5 since-2025
-14|other/known:ALLIES 1
-12|other/known:ALLIES 1 2025
-14|other/known:ALLIES 1 since-2025
-6|other/known:ALLIES 1.5
-5|other/known:ALLIES 1.5 2026
-5|other/known:ALLIES 1.5 since-2025
9|other/known:ALLIES 2
-4|other/known:ALLIES 2 1990
-3|other/known:ALLIES 2 2017
-3|other/known:ALLIES 2 2021
-8|other/known:ALLIES 2 2022
16|other/known:ALLIES 2 2025
17|other/known:ALLIES 2 2026
32|other/known:ALLIES 2 since-2025
-5|other/known:ALLIES 2 to-1999
-8|other/known:ALLIES 2 to-2021
-11|other/known:ALLIES 2 to-2024
-3|other/known:ALLIES 2.5
-11|other/known:ALLIES 3
-6|other/known:ALLIES 3 2024
6|other/known:ALLIES 3 2025
-8|other/known:ALLIES 3 2026
-8|other/known:ALLIES 3 to-2024
-8|other/known:ALLIES 3.5
-32|other/known:ALLIES 3.5 2025
24|other/known:ALLIES 3.5 2026
-8|other/known:ALLIES 3.5 since-2025
43|other/known:ALLIES 4
-10|other/known:ALLIES 4 1988
39|other/known:ALLIES 4 2024
21|other/known:ALLIES 4 2025
-3|other/known:ALLIES 4 2026
18|other/known:ALLIES 4 since-2025
-11|other/known:ALLIES 4 to-1999
37|other/known:ALLIES 4 to-2024
-5|other/known:ALLIES 5
-19|other/known:ALLIES 5 2025
16|other/known:ALLIES 5 2026
-4|other/known:ALLIES 5 since-2025
-17|other/known:ALLIES to-1999
-8|other/known:ALLIES to-2021
14|other/known:ALLIES to-2024
4|other/known:AUS 0.1
3|other/known:AUS 0.1 2025
4|other/known:AUS 0.1 since-2025
-16|other/known:AUS 2
-16|other/known:AUS 2 2023
-16|other/known:AUS 2 to-2024
21|other/known:AUS 3
-4|other/known:AUS 3 2024
25|other/known:AUS 3 2025
25|other/known:AUS 3 since-2025
-4|other/known:AUS 3 to-2024
-8|other/known:AUS 3.5
-9|other/known:AUS 3.5 2025
-8|other/known:AUS 3.5 since-2025
23|other/known:AUS since-2025
-19|other/known:AUS to-2024
9|other/known:AUS+JPN 3.5
9|other/known:AUS+JPN 3.5 2025
9|other/known:AUS+JPN 3.5 since-2025
8|other/known:AUS+JPN since-2025
-3|other/known:BEL 2
-3|other/known:BEL 2 2025
-3|other/known:BEL 2 since-2025
14|other/known:BEL 3.5
14|other/known:BEL 3.5 2025
14|other/known:BEL 3.5 since-2025
11|other/known:BEL since-2025
-3|other/known:CAN 0.1
-3|other/known:CAN 0.1 2025
-3|other/known:CAN 0.1 since-2025
4|other/known:CAN 3
4|other/known:CAN 3 2025
4|other/known:CAN 3 since-2025
12|other/known:CAN 3.5
12|other/known:CAN 3.5 2025
12|other/known:CAN 3.5 since-2025
8|other/known:CAN 5
8|other/known:CAN 5 2025
8|other/known:CAN 5 since-2025
21|other/known:CAN since-2025
-3|other/known:CHN 1.7
-3|other/known:CHN 1.7 2025
-3|other/known:CHN 1.7 since-2025
-10|other/known:CHN 3
-10|other/known:CHN 3 2026
-10|other/known:CHN 3 since-2025
-18|other/known:CHN since-2025
3|other/known:CYP 3.5
3|other/known:CYP 3.5 2025
3|other/known:CYP 3.5 since-2025
3|other/known:CYP since-2025
26|other/known:DEU 1
24|other/known:DEU 1 2025
26|other/known:DEU 1 since-2025
-15|other/known:DEU 2
-3|other/known:DEU 2 2022
-12|other/known:DEU 2 2025
-12|other/known:DEU 2 since-2025
-3|other/known:DEU 2 to-2024
3|other/known:DEU 2.5
3|other/known:DEU 2.5 2026
3|other/known:DEU 2.5 since-2025
-11|other/known:DEU 3
-11|other/known:DEU 3 2025
-11|other/known:DEU 3 since-2025
-26|other/known:DEU 4
-26|other/known:DEU 4 2024
-26|other/known:DEU 4 to-2024
23|other/known:DEU 5
15|other/known:DEU 5 2025
7|other/known:DEU 5 2026
23|other/known:DEU 5 since-2025
30|other/known:DEU since-2025
-28|other/known:DEU to-2024
-8|other/known:DEU+UKR 1
-8|other/known:DEU+UKR 1 2025
-8|other/known:DEU+UKR 1 since-2025
-8|other/known:DEU+UKR since-2025
6|other/known:DNK 5
6|other/known:DNK 5 2025
6|other/known:DNK 5 since-2025
7|other/known:DNK since-2025
-8|other/known:ESP 3.5
-8|other/known:ESP 3.5 2025
-8|other/known:ESP 3.5 since-2025
12|other/known:ESP 5
12|other/known:ESP 5 2025
12|other/known:ESP 5 since-2025
6|other/known:ESP since-2025
-4|other/known:EST 3.5
-4|other/known:EST 3.5 2025
-4|other/known:EST 3.5 since-2025
-4|other/known:EST since-2025
10|other/known:EU 2
10|other/known:EU 2 2025
10|other/known:EU 2 since-2025
-7|other/known:EU 3.5
-7|other/known:EU 3.5 2025
-7|other/known:EU 3.5 since-2025
-8|other/known:EU 5
-8|other/known:EU 5 2025
-8|other/known:EU 5 since-2025
-10|other/known:FIN 3.5
-10|other/known:FIN 3.5 2025
-10|other/known:FIN 3.5 since-2025
-10|other/known:FIN since-2025
-3|other/known:FRA since-2025
-3|other/known:GBR 0.4
-3|other/known:GBR 0.4 2025
-3|other/known:GBR 0.4 since-2025
6|other/known:GBR 1
6|other/known:GBR 1 2025
6|other/known:GBR 1 since-2025
-4|other/known:GBR 1.7
-4|other/known:GBR 1.7 2024
-4|other/known:GBR 1.7 to-2024
5|other/known:GBR 2
5|other/known:GBR 2 2014
5|other/known:GBR 2 to-2021
4|other/known:GBR 3
4|other/known:GBR 3 2025
4|other/known:GBR 3 since-2025
8|other/known:GBR 3.5
8|other/known:GBR 3.5 2025
8|other/known:GBR 3.5 since-2025
3|other/known:GBR 4
3|other/known:GBR 4 2023
3|other/known:GBR 4 to-2024
-31|other/known:GBR 5
-31|other/known:GBR 5 2025
-31|other/known:GBR 5 since-2025
-16|other/known:GBR since-2025
5|other/known:GBR to-2021
-8|other/known:HUN 1
-8|other/known:HUN 1 2025
-8|other/known:HUN 1 since-2025
-8|other/known:HUN since-2025
8|other/known:IDN 1
8|other/known:IDN 1 2026
8|other/known:IDN 1 since-2025
8|other/known:IDN since-2025
3|other/known:IND 0.2
3|other/known:IND 0.2 2025
3|other/known:IND 0.2 since-2025
3|other/known:IND since-2025
10|other/known:IRL 1
10|other/known:IRL 1 2025
10|other/known:IRL 1 since-2025
7|other/known:IRL 1.5
7|other/known:IRL 1.5 2025
7|other/known:IRL 1.5 since-2025
16|other/known:IRL since-2025
-5|other/known:ISR 4
-5|other/known:ISR 4 2025
-5|other/known:ISR 4 since-2025
-7|other/known:ISR since-2025
3|other/known:ITA 2
3|other/known:ITA 2 2025
3|other/known:ITA 2 since-2025
3|other/known:ITA since-2025
-11|other/known:JPN 0.1
-15|other/known:JPN 0.1 2025
4|other/known:JPN 0.1 2026
-11|other/known:JPN 0.1 since-2025
3|other/known:JPN 0.2
3|other/known:JPN 0.2 since-2025
4|other/known:JPN 0.4
4|other/known:JPN 0.4 2025
4|other/known:JPN 0.4 since-2025
6|other/known:JPN 0.5
3|other/known:JPN 0.5 2025
3|other/known:JPN 0.5 2026
6|other/known:JPN 0.5 since-2025
-12|other/known:JPN 1
-5|other/known:JPN 1 2025
-9|other/known:JPN 1 2026
-14|other/known:JPN 1 since-2025
5|other/known:JPN 1.5
6|other/known:JPN 1.5 2026
5|other/known:JPN 1.5 since-2025
5|other/known:JPN 1.7
5|other/known:JPN 1.7 2024
5|other/known:JPN 1.7 to-2024
-6|other/known:JPN 2
10|other/known:JPN 2 1990
3|other/known:JPN 2 2016
3|other/known:JPN 2 2017
3|other/known:JPN 2 2021
11|other/known:JPN 2 2022
-29|other/known:JPN 2 2025
-9|other/known:JPN 2 2026
-39|other/known:JPN 2 since-2025
10|other/known:JPN 2 to-1999
9|other/known:JPN 2 to-2021
13|other/known:JPN 2 to-2024
-4|other/known:JPN 3
-25|other/known:JPN 3 2024
-6|other/known:JPN 3 2025
24|other/known:JPN 3 2026
18|other/known:JPN 3 since-2025
-23|other/known:JPN 3 to-2024
24|other/known:JPN 3.5
40|other/known:JPN 3.5 2025
-17|other/known:JPN 3.5 2026
24|other/known:JPN 3.5 since-2025
-8|other/known:JPN 3.8
-8|other/known:JPN 3.8 2025
-8|other/known:JPN 3.8 since-2025
-4|other/known:JPN 4
-4|other/known:JPN 4 1988
3|other/known:JPN 4 2025
-6|other/known:JPN 4 to-1999
28|other/known:JPN 5
19|other/known:JPN 5 2025
7|other/known:JPN 5 2026
26|other/known:JPN 5 since-2025
-10|other/known:JPN 5.7
-10|other/known:JPN 5.7 2026
-10|other/known:JPN 5.7 since-2025
11|other/known:JPN since-2025
7|other/known:JPN to-1999
9|other/known:JPN to-2021
-3|other/known:KOR 0.1
-3|other/known:KOR 0.1 2026
-3|other/known:KOR 0.1 since-2025
-7|other/known:KOR 0.5
-5|other/known:KOR 0.5 2025
-7|other/known:KOR 0.5 since-2025
8|other/known:KOR 1
9|other/known:KOR 1 2025
8|other/known:KOR 1 since-2025
-5|other/known:KOR 2
-5|other/known:KOR 2 2026
-5|other/known:KOR 2 since-2025
11|other/known:KOR 3
10|other/known:KOR 3 2026
11|other/known:KOR 3 since-2025
-3|other/known:KOR 3.5
-3|other/known:KOR 3.5 since-2025
8|other/known:KOR 3.8
8|other/known:KOR 3.8 2025
8|other/known:KOR 3.8 since-2025
-20|other/known:KOR 5
8|other/known:KOR 5 2025
-28|other/known:KOR 5 2026
-20|other/known:KOR 5 since-2025
-11|other/known:KOR since-2025
3|other/known:LUX 2
3|other/known:LUX 2 2022
3|other/known:LUX 2 to-2024
3|other/known:LUX to-2024
-10|other/known:MNE 5
-10|other/known:MNE 5 2025
-10|other/known:MNE 5 since-2025
-10|other/known:MNE since-2025
-3|other/known:NATO 0.1
-3|other/known:NATO 0.1 since-2025
-6|other/known:NATO 1
-6|other/known:NATO 1 2025
-6|other/known:NATO 1 since-2025
-4|other/known:NATO 1.5
-3|other/known:NATO 1.5 2025
-4|other/known:NATO 1.5 since-2025
-15|other/known:NATO 2
-4|other/known:NATO 2 2014
-5|other/known:NATO 2 2025
-6|other/known:NATO 2 since-2025
-5|other/known:NATO 2 to-2021
-3|other/known:NATO 2 to-2024
-3|other/known:NATO 2.5
-3|other/known:NATO 2.5 2026
-3|other/known:NATO 2.5 since-2025
6|other/known:NATO 3
9|other/known:NATO 3 2025
9|other/known:NATO 3 since-2025
-9|other/known:NATO 4
-6|other/known:NATO 4 2024
-7|other/known:NATO 4 to-2024
4|other/known:NATO 5 2025
-3|other/known:NATO 5 2026
-17|other/known:NATO since-2025
-6|other/known:NATO to-2021
-14|other/known:NATO to-2024
7|other/known:NLD 3.5
7|other/known:NLD 3.5 2025
7|other/known:NLD 3.5 since-2025
7|other/known:NLD since-2025
17|other/known:NZL 2
16|other/known:NZL 2 2023
16|other/known:NZL 2 to-2024
16|other/known:NZL to-2024
-3|other/known:PAK 0.2
-3|other/known:PAK 0.2 2025
-3|other/known:PAK 0.2 since-2025
-3|other/known:PAK since-2025
5|other/known:PHL 0.5
5|other/known:PHL 0.5 2025
5|other/known:PHL 0.5 since-2025
4|other/known:PHL 2
4|other/known:PHL 2 2025
4|other/known:PHL 2 since-2025
19|other/known:PHL 3
33|other/known:PHL 3 2024
-14|other/known:PHL 3 2026
-14|other/known:PHL 3 since-2025
33|other/known:PHL 3 to-2024
4|other/known:PHL 4
4|other/known:PHL 4 2026
4|other/known:PHL 4 since-2025
33|other/known:PHL to-2024
3|other/known:PNG 1
3|other/known:PNG 1 2025
3|other/known:PNG 1 since-2025
3|other/known:PNG since-2025
-19|other/known:POL 3.5
-19|other/known:POL 3.5 2025
-19|other/known:POL 3.5 since-2025
-4|other/known:POL 4
-4|other/known:POL 4 2024
-4|other/known:POL 4 to-2024
-20|other/known:POL since-2025
-4|other/known:POL to-2024
11|other/known:PRT 5
11|other/known:PRT 5 2025
11|other/known:PRT 5 since-2025
11|other/known:PRT since-2025
-3|other/known:RUS since-2025
-3|other/known:SAU 2
-3|other/known:SAU 2 2025
-3|other/known:SAU 2 since-2025
-7|other/known:SAU 4
-7|other/known:SAU 4 2025
-7|other/known:SAU 4 since-2025
-9|other/known:SAU since-2025
-16|other/known:SGP 3
-16|other/known:SGP 3 2025
-16|other/known:SGP 3 since-2025
-3|other/known:SGP 5
-3|other/known:SGP 5 2025
-3|other/known:SGP 5 since-2025
-19|other/known:SGP since-2025
22|other/known:SVN 2
22|other/known:SVN 2 2025
22|other/known:SVN 2 since-2025
22|other/known:SVN since-2025
-3|other/known:SWE 1
-3|other/known:SWE 1 2025
-3|other/known:SWE 1 since-2025
-3|other/known:SWE since-2025
-4|other/known:TWN 1
-4|other/known:TWN 1 2025
-4|other/known:TWN 1 since-2025
-9|other/known:TWN 3
-8|other/known:TWN 3 2025
-9|other/known:TWN 3 since-2025
7|other/known:TWN 5
7|other/known:TWN 5 2025
7|other/known:TWN 5 since-2025
10|other/known:TWN 5.7
10|other/known:TWN 5.7 2026
10|other/known:TWN 5.7 since-2025
5|other/known:TWN since-2025
-3|other/known:UKR since-2025
20|other/known:USA 0.1
20|other/known:USA 0.1 2025
20|other/known:USA 0.1 since-2025
4|other/known:USA 1.7
4|other/known:USA 1.7 2025
4|other/known:USA 1.7 since-2025
-7|other/known:USA 2
-5|other/known:USA 2 1990
-5|other/known:USA 2 to-1999
-10|other/known:USA 3
-9|other/known:USA 3 2025
-10|other/known:USA 3 since-2025
-9|other/known:USA 3.5
-4|other/known:USA 3.5 2025
-5|other/known:USA 3.5 2026
-9|other/known:USA 3.5 since-2025
5|other/known:USA 4
15|other/known:USA 4 1988
4|other/known:USA 4 1990
-3|other/known:USA 4 2024
-11|other/known:USA 4 2025
-11|other/known:USA 4 since-2025
19|other/known:USA 4 to-1999
-3|other/known:USA 4 to-2024
-16|other/known:USA 5
-18|other/known:USA 5 2025
-16|other/known:USA 5 since-2025
-24|other/known:USA since-2025
12|other/known:USA to-1999
-4|other/known:USA to-2024
4|other/known:VNM 3
4|other/known:VNM 3 2024
4|other/known:VNM 3 to-2024
4|other/known:VNM to-2024
6|other/last:before
-5|other/last:same-sentence
21|other/named:1
14|other/named:2
17|other/named:3
10|other/ruled
27|other/ruled:spender-before
27|other/ruled:spender-clause
-68|other/ruled:spender-clause-after
20|other/ruled:spender-home
6|other/ruled:spender-listed
3|other/ruled:spender-ours
-9|other/ruled:spender-subject
5|other/same-figure-of-another
-5|other/same-figure-of-it
7|other/subject-of:accept
10|other/subject-of:aim
3|other/subject-of:back
14|other/subject-of:be
3|other/subject-of:calculate
5|other/subject-of:commit
-11|other/subject-of:contribute
-6|other/subject-of:dodge
3|other/subject-of:double
4|other/subject-of:drop
5|other/subject-of:endorse
13|other/subject-of:force
14|other/subject-of:get
3|other/subject-of:give
13|other/subject-of:go
-40|other/subject-of:hit
-10|other/subject-of:live with
3|other/subject-of:match
7|other/subject-of:meet
4|other/subject-of:put
-17|other/subject-of:reach
8|other/subject-of:rule out
10|other/subject-of:spend
10|other/subject-of:stand
4|other/subject-of:stay
-19|other/subject-of:table
5|other/subject-of:take
-33|other/subject-of:tell
4|other/subject-of:utter
9|other/subject:be country
3|other/subject:be pronoun
13|other/subject:demand country
-32|other/subject:demand gov
-9|other/subject:denial country
9|other/subject:denial gov
8|other/subject:denial pronoun
10|other/subject:level gov
5|other/subject:level leader
8|other/subject:level pronoun
6|other/subject:move body
5|other/subject:move capital
-40|other/subject:move gov
7|other/subject:move leader
5|other/subject:move pronoun
15|other/subject:pledge country
8|other/subject:pledge gov
11|other/subject:pledge pronoun
-11|other/subject:proposal capital
7|other/subject:proposal gov
-19|other/subject:proposal nongov
4|other/subject:proposal pronoun
8|other/subject:spend pronoun
40|other/title
-8|other/told-of:0
-13|other/told-of:1
-14|other/told-of:2
35|other/told-of:3
-51|other/unnamed-beside-others
74|pledge/after-joint:0 far
-26|pledge/after-joint:0 mid
-16|pledge/after-joint:0 near
-51|pledge/after-joint:1 far
47|pledge/after-joint:1 mid
40|pledge/after-joint:2 far
-28|pledge/after-joint:2 mid
-12|pledge/after-joint:2 near
-3|pledge/after-joint:3 far
24|pledge/after-joint:3 near
9|pledge/after-led:\" far joined
-21|pledge/after-led:\" near joined
-6|pledge/after-led:# far free
27|pledge/after-led:# near free
52|pledge/after-led:, far joined
10|pledge/after-led:, near joined
13|pledge/after-led:: far joined
110|pledge/after-led:: near joined
-79|pledge/after-led:; far joined
-38|pledge/after-led:; near joined
5|pledge/after-led:DATE far joined
-3|pledge/after-led:about far joined
29|pledge/after-led:accused far joined
-45|pledge/after-led:adopt near free
-5|pledge/after-led:affect near free
36|pledge/after-led:after far joined
-70|pledge/after-led:after near joined
-12|pledge/after-led:also far joined
-10|pledge/after-led:although near joined
-9|pledge/after-led:an far joined
-21|pledge/after-led:and far free
-16|pledge/after-led:and far joined
-8|pledge/after-led:and near free
9|pledge/after-led:and near joined
-12|pledge/after-led:around far joined
6|pledge/after-led:as far free
4|pledge/after-led:as far joined
47|pledge/after-led:as near free
6|pledge/after-led:as near joined
3|pledge/after-led:assume far joined
-8|pledge/after-led:at far free
10|pledge/after-led:at far joined
12|pledge/after-led:at near free
41|pledge/after-led:because near joined
3|pledge/after-led:before far joined
-54|pledge/after-led:before near joined
22|pledge/after-led:better near free
7|pledge/after-led:break far joined
7|pledge/after-led:bring far free
16|pledge/after-led:bring near free
8|pledge/after-led:bring near joined
3|pledge/after-led:but far joined
29|pledge/after-led:but near joined
19|pledge/after-led:buys far free
-6|pledge/after-led:by far free
-43|pledge/after-led:by far joined
-43|pledge/after-led:by near free
-16|pledge/after-led:call far joined
-15|pledge/after-led:call near free
-5|pledge/after-led:can far joined
7|pledge/after-led:caretaker far free
-10|pledge/after-led:copy far joined
49|pledge/after-led:cut near joined
24|pledge/after-led:date far joined
-13|pledge/after-led:defence minister far joined
-23|pledge/after-led:defence minister near joined
11|pledge/after-led:defend far free
-6|pledge/after-led:defense minister far joined
3|pledge/after-led:did near joined
-20|pledge/after-led:exempt far free
5|pledge/after-led:figure far joined
-28|pledge/after-led:find far free
56|pledge/after-led:for far free
-7|pledge/after-led:for far joined
-36|pledge/after-led:for near free
-6|pledge/after-led:for near joined
-44|pledge/after-led:foreign minister far joined
18|pledge/after-led:foreign minister near joined
-39|pledge/after-led:from far joined
-12|pledge/after-led:from near joined
12|pledge/after-led:general far joined
4|pledge/after-led:gritting near joined
19|pledge/after-led:gross domestic product near free
67|pledge/after-led:guide near free
-14|pledge/after-led:his far free
3|pledge/after-led:hold far joined
-7|pledge/after-led:hope far free
-10|pledge/after-led:in far free
7|pledge/after-led:in far joined
-7|pledge/after-led:in line with far free
-8|pledge/after-led:in line with far joined
-16|pledge/after-led:in line with near free
-5|pledge/after-led:in near free
-15|pledge/after-led:into far free
3|pledge/after-led:into near free
-4|pledge/after-led:its far joined
17|pledge/after-led:its near free
-7|pledge/after-led:keep far joined
3|pledge/after-led:leave far joined
6|pledge/after-led:leave near free
4|pledge/after-led:left near free
-8|pledge/after-led:leftwing far joined
-21|pledge/after-led:like far joined
-7|pledge/after-led:like near free
35|pledge/after-led:like near joined
9|pledge/after-led:made far joined
6|pledge/after-led:make far joined
88|pledge/after-led:of far free
59|pledge/after-led:of near free
24|pledge/after-led:of near joined
-31|pledge/after-led:on near free
-15|pledge/after-led:open near free
24|pledge/after-led:other far joined
4|pledge/after-led:over far joined
21|pledge/after-led:premier far joined
9|pledge/after-led:president far free
6|pledge/after-led:president far joined
-29|pledge/after-led:president near joined
12|pledge/after-led:prime minister far joined
6|pledge/after-led:prime minister near free
-7|pledge/after-led:promise far free
-9|pledge/after-led:promise near free
-26|pledge/after-led:put far joined
4|pledge/after-led:remain near free
-11|pledge/after-led:replaced near free
14|pledge/after-led:say far joined
-7|pledge/after-led:say near joined
-21|pledge/after-led:schedule far joined
18|pledge/after-led:senior far joined
-7|pledge/after-led:since far joined
-3|pledge/after-led:surprised far free
7|pledge/after-led:surprises near free
7|pledge/after-led:take far free
8|pledge/after-led:take near free
-4|pledge/after-led:talk about near joined
5|pledge/after-led:target far joined
-4|pledge/after-led:thank far joined
14|pledge/after-led:that far free
-3|pledge/after-led:that far joined
-48|pledge/after-led:that near free
-3|pledge/after-led:that near joined
21|pledge/after-led:then far joined
-4|pledge/after-led:then near joined
-50|pledge/after-led:think near free
6|pledge/after-led:though far joined
4|pledge/after-led:though near joined
-45|pledge/after-led:to far joined
-15|pledge/after-led:to near free
12|pledge/after-led:treasurer near joined
5|pledge/after-led:turn near free
8|pledge/after-led:turned far joined
31|pledge/after-led:view far joined
21|pledge/after-led:want far joined
6|pledge/after-led:was near free
3|pledge/after-led:western far joined
11|pledge/after-led:what far free
18|pledge/after-led:what far joined
-27|pledge/after-led:what near free
11|pledge/after-led:what near joined
3|pledge/after-led:when far joined
6|pledge/after-led:when near joined
-30|pledge/after-led:whether far joined
-7|pledge/after-led:which far joined
-24|pledge/after-led:which near joined
26|pledge/after-led:while near joined
-53|pledge/after-led:whose far joined
-5|pledge/after-led:with far free
4|pledge/after-led:year far joined
19|pledge/after:allies name
12|pledge/after:body name
81|pledge/after:body owner
-36|pledge/after:capital name
-4|pledge/after:capital owner
-76|pledge/after:country name
73|pledge/after:gov name
15|pledge/after:gov owner
24|pledge/after:leader name
-3|pledge/after:nongov name
-24|pledge/after:people name
-6|pledge/after:people owner
-33|pledge/after:pronoun name
3|pledge/after:pronoun owner
20|pledge/asked
149|pledge/asks
10|pledge/before-clause:after-figure inside name body
-8|pledge/before-clause:after-figure inside name capital
5|pledge/before-clause:after-figure inside name country
25|pledge/before-clause:after-figure inside name gov
-8|pledge/before-clause:after-figure inside name leader
-23|pledge/before-clause:after-figure inside name nongov
35|pledge/before-clause:after-figure inside name pronoun
-31|pledge/before-clause:after-figure inside owner body
7|pledge/before-clause:after-figure inside owner gov
26|pledge/before-clause:after-figure inside owner pronoun
-15|pledge/before-clause:after-figure opens name allies
-20|pledge/before-clause:after-figure opens name body
27|pledge/before-clause:after-figure opens name capital
-6|pledge/before-clause:after-figure opens name country
-41|pledge/before-clause:after-figure opens name gov
-16|pledge/before-clause:after-figure opens name leader
21|pledge/before-clause:after-figure opens name nongov
17|pledge/before-clause:after-figure opens name pronoun
27|pledge/before-clause:after-figure opens owner capital
-20|pledge/before-clause:after-figure opens owner country
3|pledge/before-clause:after-figure opens owner people
-46|pledge/before-clause:after-figure opens owner pronoun
15|pledge/before-clause:free inside name allies
-27|pledge/before-clause:free inside name body
-5|pledge/before-clause:free inside name capital
-41|pledge/before-clause:free inside name country
29|pledge/before-clause:free inside name gov
39|pledge/before-clause:free inside name leader
-51|pledge/before-clause:free inside name nongov
-45|pledge/before-clause:free inside name pronoun
47|pledge/before-clause:free inside owner body
10|pledge/before-clause:free inside owner capital
56|pledge/before-clause:free inside owner country
20|pledge/before-clause:free inside owner gov
5|pledge/before-clause:free inside owner leader
9|pledge/before-clause:free inside owner nongov
-14|pledge/before-clause:free inside owner people
6|pledge/before-clause:free inside owner pronoun
9|pledge/before-clause:free opens name allies
49|pledge/before-clause:free opens name body
-25|pledge/before-clause:free opens name capital
-3|pledge/before-clause:free opens name country
36|pledge/before-clause:free opens name gov
-38|pledge/before-clause:free opens name leader
52|pledge/before-clause:free opens name nongov
8|pledge/before-clause:free opens name people
-4|pledge/before-clause:free opens name pronoun
-14|pledge/before-clause:free opens owner body
-17|pledge/before-clause:free opens owner capital
-33|pledge/before-clause:free opens owner country
-20|pledge/before-clause:free opens owner nongov
-7|pledge/before-clause:free opens owner pronoun
24|pledge/before-far:1
-7|pledge/before-far:20
11|pledge/before-far:4
19|pledge/before-far:60
-29|pledge/before-far:9
9|pledge/before-free:0 after-figure name far
4|pledge/before-free:0 after-figure name near
-9|pledge/before-free:0 after-figure owner far
-32|pledge/before-free:0 after-figure owner near
12|pledge/before-free:0 free name far
-7|pledge/before-free:0 free name near
16|pledge/before-free:0 free owner far
30|pledge/before-free:0 free owner near
-17|pledge/before-free:1 after-figure name far
20|pledge/before-free:1 after-figure name near
23|pledge/before-free:1 after-figure owner far
-4|pledge/before-free:1 after-figure owner near
32|pledge/before-free:1 free name far
-16|pledge/before-free:1 free owner far
23|pledge/before-free:1 free owner near
-5|pledge/before-free:2 after-figure name far
-8|pledge/before-free:2 after-figure name near
-7|pledge/before-free:2 after-figure owner near
-3|pledge/before-free:2 free name far
-3|pledge/before-free:2 free name near
-4|pledge/before-free:2 free owner near
-21|pledge/before-free:3 free name far
-15|pledge/before-free:3 free name near
10|pledge/before-joint:0 after-figure
23|pledge/before-joint:0 free
-37|pledge/before-joint:1 after-figure
16|pledge/before-joint:2 after-figure
-19|pledge/before-joint:2 free
-15|pledge/before-joint:3 after-figure
38|pledge/before-joint:3 free
4|pledge/before-led:
9|pledge/before-led:\"
-36|pledge/before-led:#
-9|pledge/before-led:'s
24|pledge/before-led:)
37|pledge/before-led:,
25|pledge/before-led:-
-6|pledge/before-led:--
16|pledge/before-led:.
-60|pledge/before-led::
-12|pledge/before-led:;
-4|pledge/before-led:DATE
-21|pledge/before-led:PARTY
-16|pledge/before-led:a
3|pledge/before-led:abandon
-3|pledge/before-led:accept
18|pledge/before-led:after
6|pledge/before-led:against
12|pledge/before-led:allege
38|pledge/before-led:alliance
-15|pledge/before-led:allied
21|pledge/before-led:among
-39|pledge/before-led:and
5|pledge/before-led:announce
14|pledge/before-led:as
-3|pledge/before-led:ask
-21|pledge/before-led:at
15|pledge/before-led:attain
4|pledge/before-led:back
-12|pledge/before-led:battalion
23|pledge/before-led:been
37|pledge/before-led:before
-5|pledge/before-led:behind
5|pledge/before-led:benchmarking
26|pledge/before-led:between
-5|pledge/before-led:both
19|pledge/before-led:bring
-4|pledge/before-led:but
25|pledge/before-led:by
18|pledge/before-led:cajole
35|pledge/before-led:call
3|pledge/before-led:carry
12|pledge/before-led:chancellor
-10|pledge/before-led:chief
10|pledge/before-led:cite
-20|pledge/before-led:coming
-11|pledge/before-led:commissioner
32|pledge/before-led:commit
-7|pledge/before-led:commitment
3|pledge/before-led:commons
-13|pledge/before-led:compare
4|pledge/before-led:congratulate
6|pledge/before-led:consider
35|pledge/before-led:copied
32|pledge/before-led:credited
22|pledge/before-led:de
-24|pledge/before-led:declaration
-24|pledge/before-led:defence minister
-32|pledge/before-led:defence secretary
-4|pledge/before-led:defense secretary
-31|pledge/before-led:did
21|pledge/before-led:do
10|pledge/before-led:documents
9|pledge/before-led:double
4|pledge/before-led:dragged
51|pledge/before-led:drop
3|pledge/before-led:elect
-6|pledge/before-led:europe
-3|pledge/before-led:european
-6|pledge/before-led:every
-7|pledge/before-led:exceed
-8|pledge/before-led:expelling
-19|pledge/before-led:fair
19|pledge/before-led:fellow
19|pledge/before-led:finance
7|pledge/before-led:finance minister
-63|pledge/before-led:first
-20|pledge/before-led:follow
3|pledge/before-led:followed
-61|pledge/before-led:for
-21|pledge/before-led:from
-34|pledge/before-led:fulfill
-4|pledge/before-led:general
-10|pledge/before-led:get
-10|pledge/before-led:give
-24|pledge/before-led:go
3|pledge/before-led:hail
54|pledge/before-led:her
14|pledge/before-led:his
-25|pledge/before-led:hit
7|pledge/before-led:hold up
5|pledge/before-led:honor
-54|pledge/before-led:honour
-6|pledge/before-led:host
19|pledge/before-led:how
3|pledge/before-led:if
39|pledge/before-led:in line with
-10|pledge/before-led:including
9|pledge/before-led:increase
13|pledge/before-led:insist
14|pledge/before-led:into
-59|pledge/before-led:its
-43|pledge/before-led:keep
5|pledge/before-led:later
-71|pledge/before-led:let
21|pledge/before-led:lets
10|pledge/before-led:liberal
7|pledge/before-led:lift
-17|pledge/before-led:like
-4|pledge/before-led:long
-11|pledge/before-led:longer
5|pledge/before-led:look at
4|pledge/before-led:major
22|pledge/before-led:make good on
3|pledge/before-led:match
-47|pledge/before-led:me
4|pledge/before-led:mean
-3|pledge/before-led:mention
49|pledge/before-led:mind
4|pledge/before-led:minister
-45|pledge/before-led:miss
-70|pledge/before-led:model
-14|pledge/before-led:more than double
-5|pledge/before-led:move
-46|pledge/before-led:move up
5|pledge/before-led:n't
-9|pledge/before-led:neutral
4|pledge/before-led:new
-19|pledge/before-led:next
-28|pledge/before-led:not
3|pledge/before-led:note
-24|pledge/before-led:notify
20|pledge/before-led:now
34|pledge/before-led:oblige
-23|pledge/before-led:of
12|pledge/before-led:off
23|pledge/before-led:on
19|pledge/before-led:once
6|pledge/before-led:only
4|pledge/before-led:opposition
7|pledge/before-led:or
12|pledge/before-led:order
6|pledge/before-led:other
3|pledge/before-led:outgoing
-9|pledge/before-led:outside
-5|pledge/before-led:over
-14|pledge/before-led:own
3|pledge/before-led:pacifist
4|pledge/before-led:pay
-52|pledge/before-led:pd
-4|pledge/before-led:petitioned
-28|pledge/before-led:pledge
36|pledge/before-led:praised
72|pledge/before-led:premier
-7|pledge/before-led:president
63|pledge/before-led:prime minister
-14|pledge/before-led:promise
-53|pledge/before-led:put
-10|pledge/before-led:qualifies
-16|pledge/before-led:raise
-35|pledge/before-led:reach
3|pledge/before-led:rebuked
-37|pledge/before-led:recall
-11|pledge/before-led:remind
3|pledge/before-led:renewed
5|pledge/before-led:restates
22|pledge/before-led:result
12|pledge/before-led:return
-4|pledge/before-led:review
-14|pledge/before-led:ruling
6|pledge/before-led:satisfy
66|pledge/before-led:say
-73|pledge/before-led:scold
3|pledge/before-led:security
6|pledge/before-led:set
12|pledge/before-led:share
21|pledge/before-led:should
6|pledge/before-led:signed
27|pledge/before-led:since
-6|pledge/before-led:sold
5|pledge/before-led:statute
5|pledge/before-led:stick to
4|pledge/before-led:still
-3|pledge/before-led:strengthen
44|pledge/before-led:study
-3|pledge/before-led:suppose
-17|pledge/before-led:table
19|pledge/before-led:take
-38|pledge/before-led:tell
-12|pledge/before-led:that
42|pledge/before-led:the
-6|pledge/before-led:the economy
-14|pledge/before-led:their
5|pledge/before-led:then
-6|pledge/before-led:those
-10|pledge/before-led:though
7|pledge/before-led:three
-16|pledge/before-led:throwing
-17|pledge/before-led:time
13|pledge/before-led:to
12|pledge/before-led:toward
4|pledge/before-led:trim
6|pledge/before-led:under
-26|pledge/before-led:urge
-25|pledge/before-led:use
-7|pledge/before-led:want
-25|pledge/before-led:was
4|pledge/before-led:way
3|pledge/before-led:weeks
-22|pledge/before-led:were
-3|pledge/before-led:west
27|pledge/before-led:what
17|pledge/before-led:when
-37|pledge/before-led:where
5|pledge/before-led:whereas
24|pledge/before-led:whether
-10|pledge/before-led:which
6|pledge/before-led:while
-4|pledge/before-led:whom
16|pledge/before-led:whose
11|pledge/before-led:why
94|pledge/before-led:with
12|pledge/before-led:would
11|pledge/before-led:year
-12|pledge/before-led:—
8|pledge/before:allies name
12|pledge/before:body name
4|pledge/before:body owner
-10|pledge/before:capital name
20|pledge/before:capital owner
-45|pledge/before:country name
5|pledge/before:country owner
48|pledge/before:gov name
26|pledge/before:gov owner
-24|pledge/before:leader name
7|pledge/before:leader owner
-11|pledge/before:nongov owner
6|pledge/before:people name
-9|pledge/before:people owner
-22|pledge/before:pronoun owner
-9|pledge/class-home:ALLIES CHN
-3|pledge/class-home:ALLIES EU
-4|pledge/class-home:ALLIES JPN
-21|pledge/class-home:ALLIES NATO
-4|pledge/class-home:ALLIES USA
-15|pledge/class-home:ALLIES foe
34|pledge/class-home:ALLIES land
-14|pledge/class-home:ALLIES member
-8|pledge/class-home:CHN CHN
-13|pledge/class-home:CHN JPN
-13|pledge/class-home:EU EU
-40|pledge/class-home:EU member
21|pledge/class-home:JPN CHN
-33|pledge/class-home:JPN JPN
5|pledge/class-home:JPN foe
-19|pledge/class-home:JPN land
6|pledge/class-home:JPN member
-19|pledge/class-home:NATO CHN
34|pledge/class-home:NATO EU
9|pledge/class-home:NATO JPN
42|pledge/class-home:NATO NATO
9|pledge/class-home:NATO USA
10|pledge/class-home:NATO foe
-28|pledge/class-home:NATO member
-5|pledge/class-home:USA CHN
4|pledge/class-home:USA JPN
-15|pledge/class-home:USA NATO
-5|pledge/class-home:USA USA
-19|pledge/class-home:USA land
33|pledge/class-home:USA member
-11|pledge/class-home:foe JPN
-11|pledge/class-home:foe NATO
-14|pledge/class-home:foe land
-9|pledge/class-home:foe member
4|pledge/class-home:land CHN
17|pledge/class-home:land JPN
-6|pledge/class-home:land NATO
-19|pledge/class-home:land land
40|pledge/class-home:land member
16|pledge/class-home:member CHN
-18|pledge/class-home:member EU
30|pledge/class-home:member JPN
12|pledge/class-home:member NATO
4|pledge/class-home:member foe
36|pledge/class-home:member land
11|pledge/class-home:member member
-3|pledge/class-named:ALLIES CHN nobody-named
-6|pledge/class-named:ALLIES CHN others-named
12|pledge/class-named:ALLIES JPN nobody-named
-17|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES NATO nobody-named
-18|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES USA others-named
-14|pledge/class-named:ALLIES foe others-named
23|pledge/class-named:ALLIES land nobody-named
10|pledge/class-named:ALLIES land others-named
-19|pledge/class-named:ALLIES member nobody-named
6|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN CHN nobody-named
-4|pledge/class-named:CHN CHN others-named
-12|pledge/class-named:CHN JPN others-named
-12|pledge/class-named:EU EU others-named
-39|pledge/class-named:EU member others-named
40|pledge/class-named:JPN CHN nobody-named
-19|pledge/class-named:JPN CHN others-named
-11|pledge/class-named:JPN JPN nobody-named
-22|pledge/class-named:JPN JPN others-named
5|pledge/class-named:JPN foe nobody-named
-12|pledge/class-named:JPN land nobody-named
-7|pledge/class-named:JPN land others-named
5|pledge/class-named:JPN member others-named
-32|pledge/class-named:NATO CHN nobody-named
13|pledge/class-named:NATO CHN others-named
33|pledge/class-named:NATO EU others-named
10|pledge/class-named:NATO JPN nobody-named
24|pledge/class-named:NATO NATO nobody-named
18|pledge/class-named:NATO NATO others-named
9|pledge/class-named:NATO USA others-named
-4|pledge/class-named:NATO foe nobody-named
14|pledge/class-named:NATO foe others-named
5|pledge/class-named:NATO member nobody-named
-33|pledge/class-named:NATO member others-named
-5|pledge/class-named:USA CHN others-named
5|pledge/class-named:USA JPN others-named
-15|pledge/class-named:USA NATO others-named
-5|pledge/class-named:USA USA others-named
-17|pledge/class-named:USA land others-named
35|pledge/class-named:USA member others-named
-11|pledge/class-named:foe JPN others-named
-11|pledge/class-named:foe NATO others-named
-14|pledge/class-named:foe land others-named
-3|pledge/class-named:foe member nobody-named
-5|pledge/class-named:foe member others-named
4|pledge/class-named:land CHN others-named
18|pledge/class-named:land JPN others-named
-6|pledge/class-named:land NATO others-named
-10|pledge/class-named:land land nobody-named
-9|pledge/class-named:land land others-named
22|pledge/class-named:land member nobody-named
19|pledge/class-named:land member others-named
16|pledge/class-named:member CHN others-named
-18|pledge/class-named:member EU others-named
-9|pledge/class-named:member JPN nobody-named
40|pledge/class-named:member JPN others-named
-20|pledge/class-named:member NATO nobody-named
32|pledge/class-named:member NATO others-named
4|pledge/class-named:member foe others-named
37|pledge/class-named:member land others-named
-3|pledge/class-named:member member nobody-named
14|pledge/class-named:member member others-named
-4|pledge/class-shape:ALLIES fine
-5|pledge/class-shape:ALLIES half
-4|pledge/class-shape:ALLIES tenth
-22|pledge/class-shape:ALLIES whole
-6|pledge/class-shape:CHN half
-16|pledge/class-shape:CHN whole
-31|pledge/class-shape:EU half
-23|pledge/class-shape:EU whole
-50|pledge/class-shape:JPN half
34|pledge/class-shape:JPN whole
-21|pledge/class-shape:NATO fine
49|pledge/class-shape:NATO half
-46|pledge/class-shape:NATO tenth
75|pledge/class-shape:NATO whole
3|pledge/class-shape:USA tenth
-10|pledge/class-shape:USA whole
-8|pledge/class-shape:foe fine
-13|pledge/class-shape:foe half
-26|pledge/class-shape:foe whole
29|pledge/class-shape:land half
30|pledge/class-shape:land tenth
-22|pledge/class-shape:land whole
33|pledge/class-shape:member fine
27|pledge/class-shape:member half
21|pledge/class-shape:member tenth
10|pledge/class-shape:member whole
-3|pledge/class-value:ALLIES 1
-10|pledge/class-value:ALLIES 1.5
11|pledge/class-value:ALLIES 2
-3|pledge/class-value:ALLIES 2.5
-24|pledge/class-value:ALLIES 3
9|pledge/class-value:ALLIES 3.5
-3|pledge/class-value:ALLIES 4
-19|pledge/class-value:EU 1.5
-21|pledge/class-value:EU 2
-12|pledge/class-value:EU 3.5
-6|pledge/class-value:NATO 0.25
-3|pledge/class-value:NATO 1
37|pledge/class-value:NATO 1.5
-10|pledge/class-value:NATO 1.76
-4|pledge/class-value:NATO 1.8
93|pledge/class-value:NATO 2
-19|pledge/class-value:NATO 2.1
-43|pledge/class-value:NATO 2.5
-4|pledge/class-value:NATO 2.6
-53|pledge/class-value:NATO 3
-8|pledge/class-value:NATO 3.2
57|pledge/class-value:NATO 3.5
-25|pledge/class-value:NATO 4
49|pledge/class-value:NATO 5
-4|pledge/class-value:NATO 7
19|pledge/class-value:NATO 8
-16|pledge/class-value:USA 2
-6|pledge/class-value:USA 3
7|pledge/class-value:USA 3.4
-18|pledge/class-value:USA 3.5
16|pledge/class-value:USA 4
19|pledge/class-value:USA 4.5
-11|pledge/class-value:USA 5
9|pledge/class-value:USA 7
3|pledge/class-verb:ALLIES be
27|pledge/class-verb:ALLIES cap
29|pledge/class-verb:ALLIES demand
-5|pledge/class-verb:ALLIES denial
-21|pledge/class-verb:ALLIES level
-65|pledge/class-verb:ALLIES move
-95|pledge/class-verb:ALLIES pledge
-19|pledge/class-verb:ALLIES proposal
4|pledge/class-verb:ALLIES spend
-11|pledge/class-verb:CHN pledge
-3|pledge/class-verb:EU be
-5|pledge/class-verb:EU move
-21|pledge/class-verb:EU pledge
-31|pledge/class-verb:JPN be
19|pledge/class-verb:JPN cap
-20|pledge/class-verb:JPN demand
19|pledge/class-verb:JPN denial
-3|pledge/class-verb:JPN level
-15|pledge/class-verb:JPN move
5|pledge/class-verb:JPN pledge
-28|pledge/class-verb:JPN proposal
14|pledge/class-verb:JPN spend
22|pledge/class-verb:NATO be
-62|pledge/class-verb:NATO cap
26|pledge/class-verb:NATO demand
15|pledge/class-verb:NATO denial
-11|pledge/class-verb:NATO level
37|pledge/class-verb:NATO move
25|pledge/class-verb:NATO pledge
55|pledge/class-verb:NATO proposal
27|pledge/class-verb:NATO spend
-7|pledge/class-verb:USA be
-20|pledge/class-verb:USA demand
11|pledge/class-verb:USA move
46|pledge/class-verb:USA pledge
-9|pledge/class-verb:USA spend
-8|pledge/class-verb:foe level
-3|pledge/class-verb:foe move
-9|pledge/class-verb:foe pledge
-8|pledge/class-verb:foe spend
17|pledge/class-verb:land be
-11|pledge/class-verb:land cap
-22|pledge/class-verb:land demand
-53|pledge/class-verb:land denial
14|pledge/class-verb:land level
18|pledge/class-verb:land move
-27|pledge/class-verb:land proposal
3|pledge/class-verb:land spend
29|pledge/class-verb:member cap
12|pledge/class-verb:member demand
25|pledge/class-verb:member denial
30|pledge/class-verb:member level
24|pledge/class-verb:member move
60|pledge/class-verb:member pledge
21|pledge/class-verb:member proposal
-29|pledge/class-verb:member spend
-36|pledge/class:ALLIES
-22|pledge/class:CHN
-54|pledge/class:EU
-19|pledge/class:JPN
57|pledge/class:NATO
-8|pledge/class:USA
-46|pledge/class:foe
37|pledge/class:land
91|pledge/class:member
22|pledge/heir:nobody-named
-31|pledge/heir:others-named
37|pledge/home:nobody-named
-23|pledge/home:others-named
3|pledge/known-for:ALB 2035
3|pledge/known-for:ALB 3.5 2035
-6|pledge/known-for:ALLIES 2 2025
-5|pledge/known-for:ALLIES 2 2027
-8|pledge/known-for:ALLIES 2 2032
-4|pledge/known-for:ALLIES 2 2032/2033
-5|pledge/known-for:ALLIES 2 FY2027
-4|pledge/known-for:ALLIES 2024
-7|pledge/known-for:ALLIES 2025
-6|pledge/known-for:ALLIES 2027
-4|pledge/known-for:ALLIES 2029
-9|pledge/known-for:ALLIES 2030
-4|pledge/known-for:ALLIES 2031
-9|pledge/known-for:ALLIES 2032
-4|pledge/known-for:ALLIES 2032/2033
-3|pledge/known-for:ALLIES 2033
-11|pledge/known-for:ALLIES 2035
5|pledge/known-for:ALLIES 3.5 2035
-4|pledge/known-for:ALLIES 3.5 FY2035
-15|pledge/known-for:ALLIES 5 2035
-5|pledge/known-for:ALLIES FY2027
-4|pledge/known-for:ALLIES FY2035
6|pledge/known-for:ARG 2 2031
6|pledge/known-for:ARG 2031
-12|pledge/known-for:AUS 0.5 2027
3|pledge/known-for:AUS 2 2020/2021
-3|pledge/known-for:AUS 2 2025
-3|pledge/known-for:AUS 2 2027
-5|pledge/known-for:AUS 2 2032/2033
12|pledge/known-for:AUS 2.2 2027
4|pledge/known-for:AUS 2.33 2033/2034
25|pledge/known-for:AUS 2.4 2033/2034
3|pledge/known-for:AUS 2020/2021
-8|pledge/known-for:AUS 2025
-3|pledge/known-for:AUS 2027
-7|pledge/known-for:AUS 2028
-5|pledge/known-for:AUS 2032/2033
33|pledge/known-for:AUS 2033
25|pledge/known-for:AUS 2033/2034
-3|pledge/known-for:AUS 2035
-4|pledge/known-for:AUS 3 2025
31|pledge/known-for:AUS 3 2033
-5|pledge/known-for:AUS 3.5 2033/2034
-3|pledge/known-for:AUS 3.5 2035
-7|pledge/known-for:AUS 4.5 2028
-4|pledge/known-for:AUS+JPN 2033
-4|pledge/known-for:AUS+JPN 3 2033
-4|pledge/known-for:AUS+KOR 2033
-4|pledge/known-for:AUS+KOR 3 2033
-12|pledge/known-for:AUT 1 2032
12|pledge/known-for:AUT 2 2032
5|pledge/known-for:BEL 1.54 2030
28|pledge/known-for:BEL 2 2025
5|pledge/known-for:BEL 2 2025-12
-7|pledge/known-for:BEL 2 2026
23|pledge/known-for:BEL 2 2029
5|pledge/known-for:BEL 2 202X
15|pledge/known-for:BEL 2 2033
5|pledge/known-for:BEL 2.5 2034
28|pledge/known-for:BEL 2025
5|pledge/known-for:BEL 2025-12
-7|pledge/known-for:BEL 2026
23|pledge/known-for:BEL 2029
5|pledge/known-for:BEL 202X
5|pledge/known-for:BEL 2030
15|pledge/known-for:BEL 2033
5|pledge/known-for:BEL 2034
10|pledge/known-for:BEL 2035
13|pledge/known-for:BEL 3.5 2035
-3|pledge/known-for:BEL 5 2035
8|pledge/known-for:BEL+ITA 2 2025
9|pledge/known-for:BEL+ITA 2 2026
8|pledge/known-for:BEL+ITA 2025
9|pledge/known-for:BEL+ITA 2026
-11|pledge/known-for:BEL+SVK 2035
-11|pledge/known-for:BEL+SVK 3.5 2035
22|pledge/known-for:BGR 2 2024
-3|pledge/known-for:BGR 2 2030
-3|pledge/known-for:BGR 2.5 2027
22|pledge/known-for:BGR 2024
-3|pledge/known-for:BGR 2027
-10|pledge/known-for:BGR 2030
-5|pledge/known-for:BGR 3.5 2030
-4|pledge/known-for:BRA 2 2031
-4|pledge/known-for:BRA 2031
11|pledge/known-for:CAN 1.76 2029/2030
-16|pledge/known-for:CAN 2 2024
22|pledge/known-for:CAN 2 2025
13|pledge/known-for:CAN 2 2025/2026
25|pledge/known-for:CAN 2 2026-03
-28|pledge/known-for:CAN 2 2030
82|pledge/known-for:CAN 2 2032
22|pledge/known-for:CAN 2 FY2025
-16|pledge/known-for:CAN 2024
22|pledge/known-for:CAN 2025
13|pledge/known-for:CAN 2025/2026
25|pledge/known-for:CAN 2026-03
-6|pledge/known-for:CAN 2029
11|pledge/known-for:CAN 2029/2030
-28|pledge/known-for:CAN 2030
82|pledge/known-for:CAN 2032
59|pledge/known-for:CAN 2035
-9|pledge/known-for:CAN 3 2029
3|pledge/known-for:CAN 3.5 2029
29|pledge/known-for:CAN 3.5 2035
28|pledge/known-for:CAN 5 2035
22|pledge/known-for:CAN FY2025
16|pledge/known-for:CHE 1 2032
15|pledge/known-for:CHE 2032
21|pledge/known-for:CZE 2 2024
21|pledge/known-for:CZE 2024
5|pledge/known-for:CZE 2030
4|pledge/known-for:CZE 2035
5|pledge/known-for:CZE 3 2030
4|pledge/known-for:CZE 3.5 2035
32|pledge/known-for:DEU 1.5 2024
-31|pledge/known-for:DEU 1.5 2029
-3|pledge/known-for:DEU 1.57 2025
-7|pledge/known-for:DEU 1995
3|pledge/known-for:DEU 2 2022-02
-7|pledge/known-for:DEU 2 2024
-4|pledge/known-for:DEU 2 2027
3|pledge/known-for:DEU 2 2028
43|pledge/known-for:DEU 2 2031
-4|pledge/known-for:DEU 2 2033
8|pledge/known-for:DEU 2 2035
20|pledge/known-for:DEU 2 203X
3|pledge/known-for:DEU 2022-02
25|pledge/known-for:DEU 2024
-5|pledge/known-for:DEU 2025
-8|pledge/known-for:DEU 2026
-7|pledge/known-for:DEU 2027
3|pledge/known-for:DEU 2028
14|pledge/known-for:DEU 2029
-6|pledge/known-for:DEU 2030
43|pledge/known-for:DEU 2031
-4|pledge/known-for:DEU 2033
-64|pledge/known-for:DEU 2035
20|pledge/known-for:DEU 203X
-3|pledge/known-for:DEU 3 2030
46|pledge/known-for:DEU 3.5 2029
3|pledge/known-for:DEU 3.5 2032
-56|pledge/known-for:DEU 3.5 2035
-5|pledge/known-for:DEU 4 1995
-15|pledge/known-for:DEU 5 2035
-7|pledge/known-for:DEU 5.25 2026
-5|pledge/known-for:DEU+UKR 2029
-5|pledge/known-for:DEU+UKR 3.5 2029
21|pledge/known-for:DNK 2 2030
39|pledge/known-for:DNK 2 2033
3|pledge/known-for:DNK 2025
20|pledge/known-for:DNK 2030
39|pledge/known-for:DNK 2033
9|pledge/known-for:DNK 2035
3|pledge/known-for:DNK 3 2025
20|pledge/known-for:DNK 3.5 2035
-11|pledge/known-for:DNK 5 2035
-8|pledge/known-for:DNK+FIN+NOR+SWE 2035
-8|pledge/known-for:DNK+FIN+NOR+SWE 3.5 2035
19|pledge/known-for:DNK+NOR 2035
19|pledge/known-for:DNK+NOR 3.5 2035
12|pledge/known-for:ESP 2 2025
19|pledge/known-for:ESP 2 2029
-8|pledge/known-for:ESP 2 FY2027
12|pledge/known-for:ESP 2025
19|pledge/known-for:ESP 2029
-41|pledge/known-for:ESP 2035
-35|pledge/known-for:ESP 3.5 2035
-6|pledge/known-for:ESP 5 2035
-8|pledge/known-for:ESP FY2027
4|pledge/known-for:EST 2024
25|pledge/known-for:EST 2026
-10|pledge/known-for:EST 2028
3|pledge/known-for:EST 2029
5|pledge/known-for:EST 2030
-24|pledge/known-for:EST 2035
4|pledge/known-for:EST 3 2024
11|pledge/known-for:EST 5 2026
-10|pledge/known-for:EST 5 2028
-24|pledge/known-for:EST 5 2035
16|pledge/known-for:EST 5.4 2026
3|pledge/known-for:EST 5.4 2029
6|pledge/known-for:EST 5.4 2030
-3|pledge/known-for:EST+LTU 2 2025
-3|pledge/known-for:EST+LTU 2025
7|pledge/known-for:EST+LTU 2026
8|pledge/known-for:EST+LTU 5 2026
35|pledge/known-for:EST+LTU+LVA 2026
-19|pledge/known-for:EST+LTU+LVA 2035
35|pledge/known-for:EST+LTU+LVA 5 2026
-19|pledge/known-for:EST+LTU+LVA 5 2035
-3|pledge/known-for:EST+LTU+LVA+POL 2029
-12|pledge/known-for:EST+LTU+LVA+POL 2035
-12|pledge/known-for:EST+LTU+LVA+POL 5 2035
-3|pledge/known-for:EST+LTU+LVA+POL 5.4 2029
-6|pledge/known-for:EST+LTU+POL 2026
-6|pledge/known-for:EST+LTU+POL 5.4 2026
-6|pledge/known-for:EST+LVA 2028
-6|pledge/known-for:EST+LVA 5 2028
-9|pledge/known-for:EU 1.5 2024
-11|pledge/known-for:EU 2 2029
-9|pledge/known-for:EU 2024
-11|pledge/known-for:EU 2029
-12|pledge/known-for:EU 2035
-12|pledge/known-for:EU 3.5 2035
17|pledge/known-for:FIN 2029
-6|pledge/known-for:FIN 2030
13|pledge/known-for:FIN 2035
18|pledge/known-for:FIN 3 2029
-6|pledge/known-for:FIN 3 2030
-10|pledge/known-for:FIN 3.5 2035
23|pledge/known-for:FIN 5 2035
4|pledge/known-for:FJI 2 2030
4|pledge/known-for:FJI 2030
-20|pledge/known-for:FRA 2 2024
21|pledge/known-for:FRA 2 2025
3|pledge/known-for:FRA 2.5 2027
-20|pledge/known-for:FRA 2024
19|pledge/known-for:FRA 2025
-3|pledge/known-for:FRA 2029
5|pledge/known-for:FRA 2030
-14|pledge/known-for:FRA 2035
-3|pledge/known-for:FRA 3.5 2029
3|pledge/known-for:FRA 3.5 2030
5|pledge/known-for:FRA 3.5 2035
-21|pledge/known-for:FRA 5 2035
-3|pledge/known-for:GBR 1.57 2025
5|pledge/known-for:GBR 1995
-4|pledge/known-for:GBR 1997
11|pledge/known-for:GBR 2 2014
6|pledge/known-for:GBR 2 2020
-16|pledge/known-for:GBR 2 2024
-12|pledge/known-for:GBR 2.2 2027
-14|pledge/known-for:GBR 2.4 2033/2034
18|pledge/known-for:GBR 2.5 2027
12|pledge/known-for:GBR 2.5 2030
7|pledge/known-for:GBR 2.6 2027
11|pledge/known-for:GBR 2014
6|pledge/known-for:GBR 2020
-17|pledge/known-for:GBR 2024
-4|pledge/known-for:GBR 2025
13|pledge/known-for:GBR 2027
-3|pledge/known-for:GBR 2029
-18|pledge/known-for:GBR 2033
-14|pledge/known-for:GBR 2033/2034
81|pledge/known-for:GBR 2035
-18|pledge/known-for:GBR 3 2033
10|pledge/known-for:GBR 3.2 1995
-4|pledge/known-for:GBR 3.4 1997
-12|pledge/known-for:GBR 3.5 2030
13|pledge/known-for:GBR 3.5 2035
-4|pledge/known-for:GBR 4 1995
68|pledge/known-for:GBR 5 2035
4|pledge/known-for:GRC 2035
15|pledge/known-for:GRC 3.5 2035
-11|pledge/known-for:GRC 5 2035
6|pledge/known-for:HRV 2.5 2027
6|pledge/known-for:HRV 2027
4|pledge/known-for:HRV 3 2030
6|pledge/known-for:HUN 2 2035
27|pledge/known-for:HUN 2035
22|pledge/known-for:HUN 3.5 2035
-3|pledge/known-for:IND 1.5 2028
-3|pledge/known-for:IND 2 2027
-3|pledge/known-for:IND 2027
-3|pledge/known-for:IND 2028
-3|pledge/known-for:IRL 1 2032
-3|pledge/known-for:IRL 2 2032
-6|pledge/known-for:IRL 2032
21|pledge/known-for:ISL 1.5 2035
21|pledge/known-for:ISL 2035
17|pledge/known-for:ITA 1.5 2035
6|pledge/known-for:ITA 1.57 2025
10|pledge/known-for:ITA 2 2024
-10|pledge/known-for:ITA 2 2025
33|pledge/known-for:ITA 2 2028
10|pledge/known-for:ITA 2024
-4|pledge/known-for:ITA 2025
35|pledge/known-for:ITA 2028
59|pledge/known-for:ITA 2035
12|pledge/known-for:ITA 3.5 2035
30|pledge/known-for:ITA 5 2035
3|pledge/known-for:JPN 2 2022-11
-29|pledge/known-for:JPN 2 2024
-14|pledge/known-for:JPN 2 2025
10|pledge/known-for:JPN 2 2026-03
51|pledge/known-for:JPN 2 2027
-8|pledge/known-for:JPN 2 2028
10|pledge/known-for:JPN 2 2028-03
-5|pledge/known-for:JPN 2 2030
-3|pledge/known-for:JPN 2 2031
-13|pledge/known-for:JPN 2 2032
-3|pledge/known-for:JPN 2 2032/2033
-13|pledge/known-for:JPN 2 2033
23|pledge/known-for:JPN 2 FY2025
11|pledge/known-for:JPN 2 FY2026
73|pledge/known-for:JPN 2 FY2027
3|pledge/known-for:JPN 2022-11
-31|pledge/known-for:JPN 2024
-14|pledge/known-for:JPN 2025
-5|pledge/known-for:JPN 2026
10|pledge/known-for:JPN 2026-03
51|pledge/known-for:JPN 2027
-15|pledge/known-for:JPN 2028
10|pledge/known-for:JPN 2028-03
-3|pledge/known-for:JPN 2031
-8|pledge/known-for:JPN 2032
-3|pledge/known-for:JPN 2032/2033
-11|pledge/known-for:JPN 2033
-4|pledge/known-for:JPN 2035
-6|pledge/known-for:JPN 3 2026
6|pledge/known-for:JPN 3 2030
14|pledge/known-for:JPN 3 FY2030
9|pledge/known-for:JPN 3 FY2031
-3|pledge/known-for:JPN 3.4 FY1997
11|pledge/known-for:JPN 3.5 2035
25|pledge/known-for:JPN 3.5 FY2035
-15|pledge/known-for:JPN 5 2035
-3|pledge/known-for:JPN FY1997
23|pledge/known-for:JPN FY2025
11|pledge/known-for:JPN FY2026
74|pledge/known-for:JPN FY2027
15|pledge/known-for:JPN FY2030
10|pledge/known-for:JPN FY2031
25|pledge/known-for:JPN FY2035
-8|pledge/known-for:JPN+KOR 2028
-8|pledge/known-for:JPN+KOR 4.5 2028
-5|pledge/known-for:KHM 1.4 FY2028
-5|pledge/known-for:KHM FY2028
-3|pledge/known-for:KOR 2 2026-03
-4|pledge/known-for:KOR 2 FY2025
-5|pledge/known-for:KOR 2.4 2033/2034
-13|pledge/known-for:KOR 2023
14|pledge/known-for:KOR 2024
-3|pledge/known-for:KOR 2026-03
-3|pledge/known-for:KOR 2028
-5|pledge/known-for:KOR 2029
-3|pledge/known-for:KOR 2030
-6|pledge/known-for:KOR 2033/2034
-15|pledge/known-for:KOR 2035
14|pledge/known-for:KOR 3 2024
-3|pledge/known-for:KOR 3 2025
-3|pledge/known-for:KOR 3 FY2031
-5|pledge/known-for:KOR 3.5 2029
23|pledge/known-for:KOR 3.5 2035
-13|pledge/known-for:KOR 4 2023
-4|pledge/known-for:KOR 4.5 2028
-4|pledge/known-for:KOR 5 2030
-38|pledge/known-for:KOR 5 2035
-4|pledge/known-for:KOR FY2025
-3|pledge/known-for:KOR FY2031
-9|pledge/known-for:KOR+USA 2035
-9|pledge/known-for:KOR+USA 3.5 2035
6|pledge/known-for:LTU 2 2020
6|pledge/known-for:LTU 2020
-3|pledge/known-for:LTU 2024
13|pledge/known-for:LTU 2026
-3|pledge/known-for:LTU 2028
23|pledge/known-for:LTU 2030
-8|pledge/known-for:LTU 2035
-3|pledge/known-for:LTU 3 2024
-5|pledge/known-for:LTU 3.5 2035
7|pledge/known-for:LTU 5 2026
23|pledge/known-for:LTU 5 2030
-3|pledge/known-for:LTU 5 2035
9|pledge/known-for:LTU 5-6 2026
7|pledge/known-for:LTU 5.25 2026
-8|pledge/known-for:LTU 5.4 2026
20|pledge/known-for:LTU+LVA 2 2020
20|pledge/known-for:LTU+LVA 2020
-15|pledge/known-for:LTU+LVA+POL 2035
-15|pledge/known-for:LTU+LVA+POL 3.5 2035
6|pledge/known-for:LUX 2 2025
3|pledge/known-for:LUX 2 2025-12
13|pledge/known-for:LUX 2 2030
6|pledge/known-for:LUX 2025
3|pledge/known-for:LUX 2025-12
11|pledge/known-for:LUX 2030
13|pledge/known-for:LVA 2 2008
11|pledge/known-for:LVA 2 2018
3|pledge/known-for:LVA 2 2020
3|pledge/known-for:LVA 2.5 2025
13|pledge/known-for:LVA 2008
11|pledge/known-for:LVA 2018
3|pledge/known-for:LVA 2020
5|pledge/known-for:LVA 2025
8|pledge/known-for:LVA 2026
7|pledge/known-for:LVA 2027
26|pledge/known-for:LVA 2028
-21|pledge/known-for:LVA 2030
-11|pledge/known-for:LVA 2035
3|pledge/known-for:LVA 3 2027
-5|pledge/known-for:LVA 3.5 2035
10|pledge/known-for:LVA 4 2026
-5|pledge/known-for:LVA 5 2026
4|pledge/known-for:LVA 5 2027
26|pledge/known-for:LVA 5 2028
-21|pledge/known-for:LVA 5 2030
-6|pledge/known-for:LVA 5 2035
3|pledge/known-for:MDA 1 2030
3|pledge/known-for:MDA 2030
3|pledge/known-for:MYS 1 2030
8|pledge/known-for:MYS 1.5 2030
11|pledge/known-for:MYS 2030
-20|pledge/known-for:NATO 1.5 2024
-4|pledge/known-for:NATO 1.5 2028
31|pledge/known-for:NATO 1.5 2029
-7|pledge/known-for:NATO 1.5 2030
-36|pledge/known-for:NATO 1.5 2035
-9|pledge/known-for:NATO 1.76 2029/2030
-11|pledge/known-for:NATO 1995
-13|pledge/known-for:NATO 2 2008
-11|pledge/known-for:NATO 2 2014
-8|pledge/known-for:NATO 2 2016
-9|pledge/known-for:NATO 2 2017
-11|pledge/known-for:NATO 2 2018
-32|pledge/known-for:NATO 2 2020
-3|pledge/known-for:NATO 2 2020/2021
-3|pledge/known-for:NATO 2 2022-02
-3|pledge/known-for:NATO 2 2022-11
46|pledge/known-for:NATO 2 2024
-54|pledge/known-for:NATO 2 2025
-7|pledge/known-for:NATO 2 2025-12
-13|pledge/known-for:NATO 2 2025/2026
-3|pledge/known-for:NATO 2 2026
-22|pledge/known-for:NATO 2 2026-03
-25|pledge/known-for:NATO 2 2027
-31|pledge/known-for:NATO 2 2028
-10|pledge/known-for:NATO 2 2028-03
-60|pledge/known-for:NATO 2 2029
-5|pledge/known-for:NATO 2 202X
-10|pledge/known-for:NATO 2 2030
-44|pledge/known-for:NATO 2 2031
-70|pledge/known-for:NATO 2 2032
-8|pledge/known-for:NATO 2 2032/2033
-34|pledge/known-for:NATO 2 2033
-14|pledge/known-for:NATO 2 2035
-18|pledge/known-for:NATO 2 203X
-26|pledge/known-for:NATO 2 FY2025
-10|pledge/known-for:NATO 2 FY2026
-49|pledge/known-for:NATO 2 FY2027
-6|pledge/known-for:NATO 2.5 2027
-7|pledge/known-for:NATO 2.5 2030
-4|pledge/known-for:NATO 2.5 2034
-13|pledge/known-for:NATO 2008
-11|pledge/known-for:NATO 2014
-8|pledge/known-for:NATO 2016
-9|pledge/known-for:NATO 2017
-11|pledge/known-for:NATO 2018
-32|pledge/known-for:NATO 2020
-3|pledge/known-for:NATO 2020/2021
-3|pledge/known-for:NATO 2022-02
-3|pledge/known-for:NATO 2022-11
-3|pledge/known-for:NATO 2023
13|pledge/known-for:NATO 2024
-61|pledge/known-for:NATO 2025
-7|pledge/known-for:NATO 2025-12
-13|pledge/known-for:NATO 2025/2026
-66|pledge/known-for:NATO 2026
-22|pledge/known-for:NATO 2026-03
-43|pledge/known-for:NATO 2027
-44|pledge/known-for:NATO 2028
-10|pledge/known-for:NATO 2028-03
-60|pledge/known-for:NATO 2029
-10|pledge/known-for:NATO 2029/2030
-7|pledge/known-for:NATO 202X
-86|pledge/known-for:NATO 2030
-45|pledge/known-for:NATO 2031
-75|pledge/known-for:NATO 2032
-8|pledge/known-for:NATO 2032/2033
-38|pledge/known-for:NATO 2033
4|pledge/known-for:NATO 2033/2034
-5|pledge/known-for:NATO 2034
25|pledge/known-for:NATO 2035
-18|pledge/known-for:NATO 203X
-12|pledge/known-for:NATO 3 2024
-3|pledge/known-for:NATO 3 2025
-10|pledge/known-for:NATO 3 2030
-3|pledge/known-for:NATO 3 2033
-12|pledge/known-for:NATO 3 FY2030
-4|pledge/known-for:NATO 3 FY2031
-8|pledge/known-for:NATO 3.2 1995
-30|pledge/known-for:NATO 3.5 2029
-35|pledge/known-for:NATO 3.5 2030
-8|pledge/known-for:NATO 3.5 2032
5|pledge/known-for:NATO 3.5 2033/2034
14|pledge/known-for:NATO 3.5 2035
-20|pledge/known-for:NATO 3.5 FY2035
-3|pledge/known-for:NATO 4 1995
-55|pledge/known-for:NATO 5 2026
-6|pledge/known-for:NATO 5 2027
-8|pledge/known-for:NATO 5 2028
-13|pledge/known-for:NATO 5 2030
4|pledge/known-for:NATO 5 2032
62|pledge/known-for:NATO 5 2035
-5|pledge/known-for:NATO 5-6 2026
-26|pledge/known-for:NATO FY2025
-10|pledge/known-for:NATO FY2026
-49|pledge/known-for:NATO FY2027
-12|pledge/known-for:NATO FY2030
-5|pledge/known-for:NATO FY2031
-20|pledge/known-for:NATO FY2035
-5|pledge/known-for:NLD 2 2025
-5|pledge/known-for:NLD 2025
-22|pledge/known-for:NLD 2035
-14|pledge/known-for:NLD 3.5 2035
-7|pledge/known-for:NLD 5 2035
20|pledge/known-for:NLD+SWE 2035
20|pledge/known-for:NLD+SWE 3.5 2035
-11|pledge/known-for:NOR 2 2024
-3|pledge/known-for:NOR 2.6 2028
-11|pledge/known-for:NOR 2024
-3|pledge/known-for:NOR 2028
-4|pledge/known-for:NOR 2029
6|pledge/known-for:NOR 2030
42|pledge/known-for:NOR 2035
-3|pledge/known-for:NOR 3 2029
6|pledge/known-for:NOR 3 2030
6|pledge/known-for:NOR 3.5 2035
37|pledge/known-for:NOR 5 2035
-4|pledge/known-for:NZL 2 2027
20|pledge/known-for:NZL 2 2032/2033
5|pledge/known-for:NZL 2 2033
-4|pledge/known-for:NZL 2027
20|pledge/known-for:NZL 2032/2033
4|pledge/known-for:NZL 2033
-3|pledge/known-for:NZL 2035
-3|pledge/known-for:NZL 5 2035
12|pledge/known-for:PHL 1.5 2028
7|pledge/known-for:PHL 2 2028
3|pledge/known-for:PHL 2 2030
5|pledge/known-for:PHL 2 2031
-11|pledge/known-for:PHL 2 FY2025
-4|pledge/known-for:PHL 2 FY2027
19|pledge/known-for:PHL 2028
5|pledge/known-for:PHL 2031
-11|pledge/known-for:PHL FY2025
-4|pledge/known-for:PHL FY2027
12|pledge/known-for:PNG 0.5 2027
12|pledge/known-for:PNG 2027
8|pledge/known-for:POL 2 2016
3|pledge/known-for:POL 2.2 2001
-6|pledge/known-for:POL 2.5 2027
-4|pledge/known-for:POL 2.5 2030
3|pledge/known-for:POL 2001
8|pledge/known-for:POL 2016
14|pledge/known-for:POL 2023
16|pledge/known-for:POL 2026
-3|pledge/known-for:POL 2030
-12|pledge/known-for:POL 2035
-3|pledge/known-for:POL 3.5 2035
13|pledge/known-for:POL 4 2023
-6|pledge/known-for:POL 4 2026
3|pledge/known-for:POL 4.7 2025
25|pledge/known-for:POL 5 2026
4|pledge/known-for:POL 5 2027
-9|pledge/known-for:POL 5 2035
37|pledge/known-for:PRT 2 2029
37|pledge/known-for:PRT 2029
13|pledge/known-for:PRT 2035
13|pledge/known-for:PRT 3.5 2035
10|pledge/known-for:ROU 2 2017
-5|pledge/known-for:ROU 2 2024
-3|pledge/known-for:ROU 2 2030
-3|pledge/known-for:ROU 2.5 2025
10|pledge/known-for:ROU 2017
-5|pledge/known-for:ROU 2024
-3|pledge/known-for:ROU 2025
6|pledge/known-for:ROU 2030
3|pledge/known-for:ROU 2035
9|pledge/known-for:ROU 3.5 2030
3|pledge/known-for:ROU 3.5 2035
-4|pledge/known-for:SGP 2035
-4|pledge/known-for:SGP 5 2035
-19|pledge/known-for:SVK 2035
-18|pledge/known-for:SVK 3.5 2035
9|pledge/known-for:SVN 2 2025
11|pledge/known-for:SVN 2 2030
9|pledge/known-for:SVN 2025
16|pledge/known-for:SVN 2030
-10|pledge/known-for:SVN 2035
5|pledge/known-for:SVN 3 2030
-10|pledge/known-for:SVN 5 2035
-6|pledge/known-for:SWE 2 2024
-5|pledge/known-for:SWE 2 2033
5|pledge/known-for:SWE 2.6 2028
-6|pledge/known-for:SWE 2024
6|pledge/known-for:SWE 2028
-3|pledge/known-for:SWE 2029
3|pledge/known-for:SWE 2030
-5|pledge/known-for:SWE 2033
-15|pledge/known-for:SWE 2035
40|pledge/known-for:SWE 3.5 2030
-15|pledge/known-for:SWE 3.5 2035
-31|pledge/known-for:SWE 5 2030
-5|pledge/known-for:SWE 5.4 2030
5|pledge/known-for:THA 1.4 FY2028
5|pledge/known-for:THA FY2028
17|pledge/known-for:TUR 2 2024
17|pledge/known-for:TUR 2024
6|pledge/known-for:TUR 2030
-14|pledge/known-for:TUR 2035
7|pledge/known-for:TUR 3.5 2030
-17|pledge/known-for:TUR 3.5 2035
5|pledge/known-for:TUR 5 2035
-5|pledge/known-for:TWN 2 2026-03
15|pledge/known-for:TWN 2025
-15|pledge/known-for:TWN 2026
-5|pledge/known-for:TWN 2026-03
52|pledge/known-for:TWN 2030
-12|pledge/known-for:TWN 2035
15|pledge/known-for:TWN 3 2025
7|pledge/known-for:TWN 3 2026
-23|pledge/known-for:TWN 5 2026
53|pledge/known-for:TWN 5 2030
-11|pledge/known-for:TWN 5 2035
4|pledge/known-for:USA 1984
5|pledge/known-for:USA 1986
13|pledge/known-for:USA 1995
4|pledge/known-for:USA 1997
19|pledge/known-for:USA 2028
-3|pledge/known-for:USA 2030
-3|pledge/known-for:USA 2032
-10|pledge/known-for:USA 2035
4|pledge/known-for:USA 3.4 1997
3|pledge/known-for:USA 3.4 FY1997
13|pledge/known-for:USA 4 1995
3|pledge/known-for:USA 4 FY1995
19|pledge/known-for:USA 4.5 2028
-3|pledge/known-for:USA 5 2030
-3|pledge/known-for:USA 5 2032
-8|pledge/known-for:USA 5 2035
4|pledge/known-for:USA 7 1984
5|pledge/known-for:USA 7 1986
3|pledge/known-for:USA FY1995
3|pledge/known-for:USA FY1997
3|pledge/known-for:VNM 2 2030
-6|pledge/known-for:VNM 2035
-6|pledge/known-for:VNM 3.5 2035
-3|pledge/known:ALB 2
-3|pledge/known:ALB 2 2011
-3|pledge/known:ALB 2 to-2013
3|pledge/known:ALB 3.5
3|pledge/known:ALB 3.5 2025
3|pledge/known:ALB 3.5 since-2025
-3|pledge/known:ALB to-2013
-3|pledge/known:ALLIES 1
-10|pledge/known:ALLIES 1.5
-5|pledge/known:ALLIES 1.5 2025
-5|pledge/known:ALLIES 1.5 2026
-10|pledge/known:ALLIES 1.5 since-2025
11|pledge/known:ALLIES 2
-6|pledge/known:ALLIES 2 2014
-5|pledge/known:ALLIES 2 2019
-13|pledge/known:ALLIES 2 2022
-11|pledge/known:ALLIES 2 2023
36|pledge/known:ALLIES 2 2024
31|pledge/known:ALLIES 2 2025
-14|pledge/known:ALLIES 2 2026
17|pledge/known:ALLIES 2 since-2025
-17|pledge/known:ALLIES 2 to-2021
12|pledge/known:ALLIES 2 to-2024
-3|pledge/known:ALLIES 2.5
-22|pledge/known:ALLIES 3
-3|pledge/known:ALLIES 3 2024
-11|pledge/known:ALLIES 3 2025
-3|pledge/known:ALLIES 3 2026
-16|pledge/known:ALLIES 3 since-2025
-3|pledge/known:ALLIES 3 to-2024
9|pledge/known:ALLIES 3.5
21|pledge/known:ALLIES 3.5 2025
-11|pledge/known:ALLIES 3.5 2026
9|pledge/known:ALLIES 3.5 since-2025
-3|pledge/known:ALLIES 4
-45|pledge/known:ALLIES 5 2025
43|pledge/known:ALLIES 5 2026
-14|pledge/known:ALLIES since-2025
-5|pledge/known:ALLIES to-1999
-19|pledge/known:ALLIES to-2021
5|pledge/known:ALLIES to-2024
7|pledge/known:ARG 2
7|pledge/known:ARG 2 2025
7|pledge/known:ARG 2 since-2025
7|pledge/known:ARG since-2025
-12|pledge/known:AUS 0.5
-12|pledge/known:AUS 0.5 2023
-12|pledge/known:AUS 0.5 to-2024
43|pledge/known:AUS 2
16|pledge/known:AUS 2 2013
13|pledge/known:AUS 2 2014
5|pledge/known:AUS 2 2021
21|pledge/known:AUS 2 2022
-12|pledge/known:AUS 2 2026
-14|pledge/known:AUS 2 since-2025
16|pledge/known:AUS 2 to-2013
21|pledge/known:AUS 2 to-2021
20|pledge/known:AUS 2 to-2024
12|pledge/known:AUS 2.2
12|pledge/known:AUS 2.2 2023
12|pledge/known:AUS 2.2 to-2024
34|pledge/known:AUS 2.3
7|pledge/known:AUS 2.3 2023
27|pledge/known:AUS 2.3 2025
27|pledge/known:AUS 2.3 since-2025
7|pledge/known:AUS 2.3 to-2024
4|pledge/known:AUS 2.33
3|pledge/known:AUS 2.33 2025
4|pledge/known:AUS 2.33 since-2025
38|pledge/known:AUS 2.4
30|pledge/known:AUS 2.4 2025
6|pledge/known:AUS 2.4 2026
36|pledge/known:AUS 2.4 since-2025
22|pledge/known:AUS 3
-6|pledge/known:AUS 3 2025
34|pledge/known:AUS 3 2026
-5|pledge/known:AUS 3 2027
23|pledge/known:AUS 3 since-2025
-19|pledge/known:AUS 3.5
-8|pledge/known:AUS 3.5 2025
-11|pledge/known:AUS 3.5 2026
-19|pledge/known:AUS 3.5 since-2025
-7|pledge/known:AUS 4.5
-7|pledge/known:AUS 4.5 2027
-7|pledge/known:AUS 4.5 since-2025
-26|pledge/known:AUS 5
-26|pledge/known:AUS 5 2025
-26|pledge/known:AUS 5 since-2025
23|pledge/known:AUS since-2025
16|pledge/known:AUS to-2013
21|pledge/known:AUS to-2021
28|pledge/known:AUS to-2024
-4|pledge/known:AUS+JPN 3
-4|pledge/known:AUS+JPN 3 2026
-4|pledge/known:AUS+JPN 3 since-2025
-5|pledge/known:AUS+JPN since-2025
-4|pledge/known:AUS+KOR 3
-4|pledge/known:AUS+KOR 3 2026
-4|pledge/known:AUS+KOR 3 since-2025
-4|pledge/known:AUS+KOR since-2025
-12|pledge/known:AUT 1
-12|pledge/known:AUT 1 2025
-12|pledge/known:AUT 1 since-2025
12|pledge/known:AUT 2
13|pledge/known:AUT 2 2025
13|pledge/known:AUT 2 since-2025
-10|pledge/known:BEL 1.5
-10|pledge/known:BEL 1.5 2025
-10|pledge/known:BEL 1.5 since-2025
5|pledge/known:BEL 1.54
5|pledge/known:BEL 1.54 to-2024
14|pledge/known:BEL 2
-32|pledge/known:BEL 2 2025
48|pledge/known:BEL 2 2026
17|pledge/known:BEL 2 since-2025
-5|pledge/known:BEL 2.1
-3|pledge/known:BEL 2.1 2025
-5|pledge/known:BEL 2.1 since-2025
6|pledge/known:BEL 2.5
4|pledge/known:BEL 2.5 2025
6|pledge/known:BEL 2.5 since-2025
-22|pledge/known:BEL 3.5
-21|pledge/known:BEL 3.5 2025
-22|pledge/known:BEL 3.5 since-2025
6|pledge/known:BEL 5
6|pledge/known:BEL 5 2025
6|pledge/known:BEL 5 since-2025
-8|pledge/known:BEL since-2025
4|pledge/known:BEL to-2024
25|pledge/known:BEL+ITA 2
25|pledge/known:BEL+ITA 2 2025
25|pledge/known:BEL+ITA 2 since-2025
-7|pledge/known:BEL+ITA 3.5
-7|pledge/known:BEL+ITA 3.5 2025
-7|pledge/known:BEL+ITA 3.5 since-2025
18|pledge/known:BEL+ITA since-2025
-11|pledge/known:BEL+SVK 3.5
-11|pledge/known:BEL+SVK 3.5 2025
-11|pledge/known:BEL+SVK 3.5 since-2025
-11|pledge/known:BEL+SVK since-2025
11|pledge/known:BGR 2
-4|pledge/known:BGR 2 2006
18|pledge/known:BGR 2 2018
-3|pledge/known:BGR 2 2025
-3|pledge/known:BGR 2 since-2025
-4|pledge/known:BGR 2 to-2013
18|pledge/known:BGR 2 to-2021
-3|pledge/known:BGR 2.5
-3|pledge/known:BGR 2.5 2025
-3|pledge/known:BGR 2.5 since-2025
-3|pledge/known:BGR 3
-3|pledge/known:BGR 3 2025
-3|pledge/known:BGR 3 since-2025
6|pledge/known:BGR 3.5
6|pledge/known:BGR 3.5 2025
6|pledge/known:BGR 3.5 since-2025
11|pledge/known:BGR 5
11|pledge/known:BGR 5 2025
11|pledge/known:BGR 5 since-2025
8|pledge/known:BGR since-2025
-4|pledge/known:BGR to-2013
18|pledge/known:BGR to-2021
-6|pledge/known:BGR+FRA+GBR+GRC+ROU+TUR 2
-6|pledge/known:BGR+FRA+GBR+GRC+ROU+TUR 2 2006
-6|pledge/known:BGR+FRA+GBR+GRC+ROU+TUR 2 to-2013
-6|pledge/known:BGR+FRA+GBR+GRC+ROU+TUR to-2013
-5|pledge/known:BRA 2
-5|pledge/known:BRA 2 2025
-5|pledge/known:BRA 2 since-2025
-5|pledge/known:BRA since-2025
7|pledge/known:CAN 1.5
-6|pledge/known:CAN 1.5 2025
17|pledge/known:CAN 1.5 2026
10|pledge/known:CAN 1.5 since-2025
11|pledge/known:CAN 1.76
11|pledge/known:CAN 1.76 2024
11|pledge/known:CAN 1.76 to-2024
-57|pledge/known:CAN 2
-10|pledge/known:CAN 2 2016
3|pledge/known:CAN 2 2021
-13|pledge/known:CAN 2 2022
-25|pledge/known:CAN 2 2023
10|pledge/known:CAN 2 2025
-8|pledge/known:CAN 2 2026
3|pledge/known:CAN 2 since-2025
-9|pledge/known:CAN 2 to-2021
-36|pledge/known:CAN 2 to-2024
-11|pledge/known:CAN 3
-9|pledge/known:CAN 3 2025
-9|pledge/known:CAN 3 since-2025
8|pledge/known:CAN 3.5
13|pledge/known:CAN 3.5 2025
-3|pledge/known:CAN 3.5 2026
9|pledge/known:CAN 3.5 since-2025
23|pledge/known:CAN 5
-8|pledge/known:CAN 5 2025
31|pledge/known:CAN 5 2026
23|pledge/known:CAN 5 since-2025
36|pledge/known:CAN since-2025
-21|pledge/known:CAN to-1999
-9|pledge/known:CAN to-2021
-26|pledge/known:CAN to-2024
19|pledge/known:CHE 1
17|pledge/known:CHE 1 2025
18|pledge/known:CHE 1 since-2025
-9|pledge/known:CHE 2
-9|pledge/known:CHE 2 2025
-9|pledge/known:CHE 2 since-2025
-39|pledge/known:CHE 5
-39|pledge/known:CHE 5 2025
-39|pledge/known:CHE 5 since-2025
-29|pledge/known:CHE since-2025
-6|pledge/known:CHN 2
-4|pledge/known:CHN 2 2026
-5|pledge/known:CHN 2 since-2025
-6|pledge/known:CHN 3
-6|pledge/known:CHN 3 2027
-6|pledge/known:CHN 3 since-2025
-6|pledge/known:CHN 3.5
-4|pledge/known:CHN 3.5 2025
-6|pledge/known:CHN 3.5 since-2025
-3|pledge/known:CHN 5
-3|pledge/known:CHN 5 since-2025
-20|pledge/known:CHN since-2025
46|pledge/known:CZE 2
-6|pledge/known:CZE 2 1999
24|pledge/known:CZE 2 2024
26|pledge/known:CZE 2 2025
27|pledge/known:CZE 2 since-2025
-4|pledge/known:CZE 2 to-1999
24|pledge/known:CZE 2 to-2024
5|pledge/known:CZE 3
5|pledge/known:CZE 3 2025
5|pledge/known:CZE 3 since-2025
-6|pledge/known:CZE 3.5
-6|pledge/known:CZE 3.5 2025
-6|pledge/known:CZE 3.5 since-2025
24|pledge/known:CZE since-2025
-7|pledge/known:CZE to-1999
24|pledge/known:CZE to-2024
17|pledge/known:CZE+HUN+POL 2
17|pledge/known:CZE+HUN+POL 2 1999
17|pledge/known:CZE+HUN+POL 2 to-1999
17|pledge/known:CZE+HUN+POL to-1999
3|pledge/known:DEU 1.5 2018
11|pledge/known:DEU 1.5 2019
-31|pledge/known:DEU 1.5 2025
19|pledge/known:DEU 1.5 2026
-12|pledge/known:DEU 1.5 since-2025
13|pledge/known:DEU 1.5 to-2021
-3|pledge/known:DEU 1.57
-3|pledge/known:DEU 1.57 2024
-3|pledge/known:DEU 1.57 to-2024
-4|pledge/known:DEU 1.61
-4|pledge/known:DEU 1.61 2024
-4|pledge/known:DEU 1.61 to-2024
9|pledge/known:DEU 2
-47|pledge/known:DEU 2 2014
-51|pledge/known:DEU 2 2015
-8|pledge/known:DEU 2 2016
37|pledge/known:DEU 2 2017
-16|pledge/known:DEU 2 2018
42|pledge/known:DEU 2 2019
18|pledge/known:DEU 2 2020
34|pledge/known:DEU 2 2022
26|pledge/known:DEU 2 2023
-17|pledge/known:DEU 2 2024
-12|pledge/known:DEU 2 2025
6|pledge/known:DEU 2 2026
-6|pledge/known:DEU 2 since-2025
-26|pledge/known:DEU 2 to-2021
43|pledge/known:DEU 2 to-2024
-4|pledge/known:DEU 2.5
-11|pledge/known:DEU 3
-11|pledge/known:DEU 3 2025
-11|pledge/known:DEU 3 since-2025
32|pledge/known:DEU 3.5
20|pledge/known:DEU 3.5 2025
12|pledge/known:DEU 3.5 2026
32|pledge/known:DEU 3.5 since-2025
-5|pledge/known:DEU 4
-5|pledge/known:DEU 4 1989
-5|pledge/known:DEU 4 to-1999
-3|pledge/known:DEU 4.8
-3|pledge/known:DEU 4.8 2025
-3|pledge/known:DEU 4.8 since-2025
26|pledge/known:DEU 5 2025
-26|pledge/known:DEU 5 2026
-7|pledge/known:DEU 5.25
-7|pledge/known:DEU 5.25 2025
-7|pledge/known:DEU 5.25 since-2025
-14|pledge/known:DEU since-2025
-7|pledge/known:DEU to-1999
-4|pledge/known:DEU to-2013
-13|pledge/known:DEU to-2021
34|pledge/known:DEU to-2024
27|pledge/known:DEU+GBR 3.5
27|pledge/known:DEU+GBR 3.5 2025
27|pledge/known:DEU+GBR 3.5 since-2025
27|pledge/known:DEU+GBR since-2025
-5|pledge/known:DEU+UKR 3.5
-5|pledge/known:DEU+UKR 3.5 2025
-5|pledge/known:DEU+UKR 3.5 since-2025
-5|pledge/known:DEU+UKR since-2025
4|pledge/known:DNK 2
5|pledge/known:DNK 2 2022
23|pledge/known:DNK 2 2024
-24|pledge/known:DNK 2 2025
-24|pledge/known:DNK 2 since-2025
28|pledge/known:DNK 2 to-2024
5|pledge/known:DNK 3
6|pledge/known:DNK 3 2025
5|pledge/known:DNK 3 since-2025
19|pledge/known:DNK 3.5
-10|pledge/known:DNK 3.5 2025
29|pledge/known:DNK 3.5 2026
19|pledge/known:DNK 3.5 since-2025
-12|pledge/known:DNK 5
-11|pledge/known:DNK 5 2025
-12|pledge/known:DNK 5 since-2025
-15|pledge/known:DNK since-2025
27|pledge/known:DNK to-2024
-8|pledge/known:DNK+FIN+NOR+SWE 3.5
-8|pledge/known:DNK+FIN+NOR+SWE 3.5 2026
-8|pledge/known:DNK+FIN+NOR+SWE 3.5 since-2025
-8|pledge/known:DNK+FIN+NOR+SWE since-2025
19|pledge/known:DNK+NOR 3.5
19|pledge/known:DNK+NOR 3.5 2025
19|pledge/known:DNK+NOR 3.5 since-2025
19|pledge/known:DNK+NOR since-2025
-7|pledge/known:ESP 1.5
-7|pledge/known:ESP 1.5 2025
-7|pledge/known:ESP 1.5 since-2025
8|pledge/known:ESP 2
-15|pledge/known:ESP 2 2012
-10|pledge/known:ESP 2 2022
48|pledge/known:ESP 2 2025
-17|pledge/known:ESP 2 2026
32|pledge/known:ESP 2 since-2025
-15|pledge/known:ESP 2 to-2013
-8|pledge/known:ESP 2 to-2024
46|pledge/known:ESP 2.1
38|pledge/known:ESP 2.1 2025
8|pledge/known:ESP 2.1 2026
46|pledge/known:ESP 2.1 since-2025
-37|pledge/known:ESP 3.5
-35|pledge/known:ESP 3.5 2025
-37|pledge/known:ESP 3.5 since-2025
-70|pledge/known:ESP 5
-53|pledge/known:ESP 5 2025
-16|pledge/known:ESP 5 2026
-70|pledge/known:ESP 5 since-2025
-39|pledge/known:ESP since-2025
-15|pledge/known:ESP to-2013
-9|pledge/known:ESP to-2024
-8|pledge/known:ESP+EU+ITA 2
-8|pledge/known:ESP+EU+ITA 2 2025
-8|pledge/known:ESP+EU+ITA 2 since-2025
-8|pledge/known:ESP+EU+ITA since-2025
-9|pledge/known:ESP+ITA 2
-9|pledge/known:ESP+ITA 2 2025
-9|pledge/known:ESP+ITA 2 since-2025
-9|pledge/known:ESP+ITA since-2025
-14|pledge/known:ESP+PRT 2
-14|pledge/known:ESP+PRT 2 2026
-14|pledge/known:ESP+PRT 2 since-2025
-14|pledge/known:ESP+PRT since-2025
15|pledge/known:EST 0.25
15|pledge/known:EST 0.25 2025
15|pledge/known:EST 0.25 since-2025
-59|pledge/known:EST 2
-21|pledge/known:EST 2 2014
-3|pledge/known:EST 2 2023
-6|pledge/known:EST 2 2024
-28|pledge/known:EST 2 2025
-28|pledge/known:EST 2 since-2025
-22|pledge/known:EST 2 to-2021
-9|pledge/known:EST 2 to-2024
5|pledge/known:EST 3
5|pledge/known:EST 3 2023
6|pledge/known:EST 3 to-2024
-21|pledge/known:EST 3.5
-21|pledge/known:EST 3.5 2025
-21|pledge/known:EST 3.5 since-2025
17|pledge/known:EST 5
19|pledge/known:EST 5 2025
17|pledge/known:EST 5 since-2025
36|pledge/known:EST 5.4
36|pledge/known:EST 5.4 2025
36|pledge/known:EST 5.4 since-2025
13|pledge/known:EST since-2025
-22|pledge/known:EST to-2021
-4|pledge/known:EST to-2024
-6|pledge/known:EST+GRC+LTU+LVA+POL 5
-6|pledge/known:EST+GRC+LTU+LVA+POL 5 2026
-6|pledge/known:EST+GRC+LTU+LVA+POL 5 since-2025
-6|pledge/known:EST+GRC+LTU+LVA+POL since-2025
-12|pledge/known:EST+LTU 2
-3|pledge/known:EST+LTU 2 2024
-9|pledge/known:EST+LTU 2 2025
-9|pledge/known:EST+LTU 2 since-2025
-3|pledge/known:EST+LTU 2 to-2024
45|pledge/known:EST+LTU 5
43|pledge/known:EST+LTU 5 2025
45|pledge/known:EST+LTU 5 since-2025
35|pledge/known:EST+LTU since-2025
-3|pledge/known:EST+LTU to-2024
-19|pledge/known:EST+LTU+LVA 2
-19|pledge/known:EST+LTU+LVA 2 2024
-19|pledge/known:EST+LTU+LVA 2 to-2024
16|pledge/known:EST+LTU+LVA 5
16|pledge/known:EST+LTU+LVA 5 2025
16|pledge/known:EST+LTU+LVA 5 since-2025
14|pledge/known:EST+LTU+LVA since-2025
-19|pledge/known:EST+LTU+LVA to-2024
22|pledge/known:EST+LTU+LVA+POL 5
22|pledge/known:EST+LTU+LVA+POL 5 2025
22|pledge/known:EST+LTU+LVA+POL 5 since-2025
-3|pledge/known:EST+LTU+LVA+POL 5.4
-3|pledge/known:EST+LTU+LVA+POL 5.4 2025
-3|pledge/known:EST+LTU+LVA+POL 5.4 since-2025
19|pledge/known:EST+LTU+LVA+POL since-2025
-6|pledge/known:EST+LTU+POL 5.4
-6|pledge/known:EST+LTU+POL 5.4 2025
-6|pledge/known:EST+LTU+POL 5.4 since-2025
-7|pledge/known:EST+LTU+POL since-2025
-6|pledge/known:EST+LVA 5
-6|pledge/known:EST+LVA 5 2025
-6|pledge/known:EST+LVA 5 since-2025
-6|pledge/known:EST+LVA since-2025
-19|pledge/known:EU 1.5
-9|pledge/known:EU 1.5 2025
-9|pledge/known:EU 1.5 2026
-19|pledge/known:EU 1.5 since-2025
-21|pledge/known:EU 2
-12|pledge/known:EU 2 2025
-8|pledge/known:EU 2 2026
-20|pledge/known:EU 2 since-2025
-12|pledge/known:EU 3.5
-12|pledge/known:EU 3.5 2025
-12|pledge/known:EU 3.5 since-2025
-53|pledge/known:EU since-2025
-6|pledge/known:FIN 2
14|pledge/known:FIN 2 2023
-19|pledge/known:FIN 2 2024
-6|pledge/known:FIN 2 to-2024
28|pledge/known:FIN 3
21|pledge/known:FIN 3 2025
8|pledge/known:FIN 3 2026
28|pledge/known:FIN 3 since-2025
-7|pledge/known:FIN 3.5
3|pledge/known:FIN 3.5 2025
-10|pledge/known:FIN 3.5 2026
-7|pledge/known:FIN 3.5 since-2025
22|pledge/known:FIN 5
23|pledge/known:FIN 5 2025
22|pledge/known:FIN 5 since-2025
39|pledge/known:FIN since-2025
-6|pledge/known:FIN to-2024
14|pledge/known:FJI 2
14|pledge/known:FJI 2 2026
14|pledge/known:FJI 2 since-2025
13|pledge/known:FJI since-2025
-18|pledge/known:FRA 2
-12|pledge/known:FRA 2 2006
7|pledge/known:FRA 2 2017
-19|pledge/known:FRA 2 2018
9|pledge/known:FRA 2 2023
3|pledge/known:FRA 2 2024
-3|pledge/known:FRA 2 2025
-3|pledge/known:FRA 2 since-2025
-14|pledge/known:FRA 2 to-2013
-11|pledge/known:FRA 2 to-2021
11|pledge/known:FRA 2 to-2024
-3|pledge/known:FRA 2.1
-3|pledge/known:FRA 2.1 2025
-3|pledge/known:FRA 2.1 since-2025
-5|pledge/known:FRA 2.5 2025
4|pledge/known:FRA 2.5 2026
-3|pledge/known:FRA 3
-4|pledge/known:FRA 3 2025
-3|pledge/known:FRA 3 since-2025
19|pledge/known:FRA 3.5
42|pledge/known:FRA 3.5 2025
-23|pledge/known:FRA 3.5 2026
19|pledge/known:FRA 3.5 since-2025
-26|pledge/known:FRA 5
-26|pledge/known:FRA 5 2025
-26|pledge/known:FRA 5 since-2025
-19|pledge/known:FRA since-2025
-14|pledge/known:FRA to-2013
-11|pledge/known:FRA to-2021
11|pledge/known:FRA to-2024
18|pledge/known:GBR 1.5
35|pledge/known:GBR 1.5 2025
-16|pledge/known:GBR 1.5 2026
18|pledge/known:GBR 1.5 since-2025
-3|pledge/known:GBR 1.57
-3|pledge/known:GBR 1.57 2024
-3|pledge/known:GBR 1.57 to-2024
-3|pledge/known:GBR 1.61
-3|pledge/known:GBR 1.61 2024
-3|pledge/known:GBR 1.61 to-2024
-16|pledge/known:GBR 2
-3|pledge/known:GBR 2 2006
11|pledge/known:GBR 2 2010
7|pledge/known:GBR 2 2011
-9|pledge/known:GBR 2 2013
-21|pledge/known:GBR 2 2014
79|pledge/known:GBR 2 2015
10|pledge/known:GBR 2 2016
-17|pledge/known:GBR 2 2019
-3|pledge/known:GBR 2 2022
-16|pledge/known:GBR 2 2023
-11|pledge/known:GBR 2 2024
-37|pledge/known:GBR 2 2025
-6|pledge/known:GBR 2 2026
-42|pledge/known:GBR 2 since-2025
7|pledge/known:GBR 2 to-2013
49|pledge/known:GBR 2 to-2021
-30|pledge/known:GBR 2 to-2024
-12|pledge/known:GBR 2.2
-12|pledge/known:GBR 2.2 2023
-12|pledge/known:GBR 2.2 to-2024
-16|pledge/known:GBR 2.4
-15|pledge/known:GBR 2.4 2025
-16|pledge/known:GBR 2.4 since-2025
59|pledge/known:GBR 2.5
4|pledge/known:GBR 2.5 2022
22|pledge/known:GBR 2.5 2024
29|pledge/known:GBR 2.5 2025
31|pledge/known:GBR 2.5 since-2025
28|pledge/known:GBR 2.5 to-2024
9|pledge/known:GBR 2.6
3|pledge/known:GBR 2.6 2025
5|pledge/known:GBR 2.6 2026
9|pledge/known:GBR 2.6 since-2025
-19|pledge/known:GBR 3
-21|pledge/known:GBR 3 2026
-20|pledge/known:GBR 3 since-2025
10|pledge/known:GBR 3.2
10|pledge/known:GBR 3.2 1992
10|pledge/known:GBR 3.2 to-1999
-4|pledge/known:GBR 3.4
-4|pledge/known:GBR 3.4 1992
-4|pledge/known:GBR 3.4 to-1999
27|pledge/known:GBR 3.5
11|pledge/known:GBR 3.5 2025
15|pledge/known:GBR 3.5 2026
27|pledge/known:GBR 3.5 since-2025
-4|pledge/known:GBR 4
-4|pledge/known:GBR 4 1989
-4|pledge/known:GBR 4 to-1999
43|pledge/known:GBR 5 2025
-41|pledge/known:GBR 5 2026
7|pledge/known:GBR since-2025
3|pledge/known:GBR to-1999
7|pledge/known:GBR to-2013
49|pledge/known:GBR to-2021
-18|pledge/known:GBR to-2024
-42|pledge/known:GRC 2
-5|pledge/known:GRC 2 2011
-32|pledge/known:GRC 2 2025
-32|pledge/known:GRC 2 since-2025
-9|pledge/known:GRC 2 to-2013
14|pledge/known:GRC 3.5
14|pledge/known:GRC 3.5 2025
14|pledge/known:GRC 3.5 since-2025
-20|pledge/known:GRC 5
-11|pledge/known:GRC 5 2025
-8|pledge/known:GRC 5 2026
-20|pledge/known:GRC 5 since-2025
-37|pledge/known:GRC since-2025
-8|pledge/known:GRC to-2013
-23|pledge/known:HRV 2
-22|pledge/known:HRV 2 2018
-22|pledge/known:HRV 2 to-2021
8|pledge/known:HRV 2.5
6|pledge/known:HRV 2.5 2025
8|pledge/known:HRV 2.5 since-2025
9|pledge/known:HRV 3
9|pledge/known:HRV 3 2025
9|pledge/known:HRV 3 since-2025
15|pledge/known:HRV since-2025
-22|pledge/known:HRV to-2021
8|pledge/known:HUN 1.8
8|pledge/known:HUN 1.8 2006
8|pledge/known:HUN 1.8 to-2013
11|pledge/known:HUN 1.81
11|pledge/known:HUN 1.81 1999
11|pledge/known:HUN 1.81 to-1999
7|pledge/known:HUN 2
-5|pledge/known:HUN 2 1999
-3|pledge/known:HUN 2 2024
10|pledge/known:HUN 2 2025
5|pledge/known:HUN 2 2026
15|pledge/known:HUN 2 since-2025
-5|pledge/known:HUN 2 to-1999
-3|pledge/known:HUN 2 to-2024
-50|pledge/known:HUN 3.5
23|pledge/known:HUN 3.5 2025
-73|pledge/known:HUN 3.5 2026
-50|pledge/known:HUN 3.5 since-2025
11|pledge/known:HUN 5
11|pledge/known:HUN 5 2025
11|pledge/known:HUN 5 since-2025
-25|pledge/known:HUN since-2025
5|pledge/known:HUN to-1999
8|pledge/known:HUN to-2013
-4|pledge/known:HUN to-2024
49|pledge/known:IDN 1.5
44|pledge/known:IDN 1.5 2025
4|pledge/known:IDN 1.5 2026
48|pledge/known:IDN 1.5 since-2025
-3|pledge/known:IDN 2
-3|pledge/known:IDN 3
-3|pledge/known:IDN 3 since-2025
-4|pledge/known:IDN 5
-4|pledge/known:IDN 5 2025
-4|pledge/known:IDN 5 since-2025
39|pledge/known:IDN since-2025
-12|pledge/known:IDN+PHL 1.5
-12|pledge/known:IDN+PHL 1.5 2025
-12|pledge/known:IDN+PHL 1.5 since-2025
-12|pledge/known:IDN+PHL since-2025
-3|pledge/known:IND 1.5
-3|pledge/known:IND 1.5 2025
-3|pledge/known:IND 1.5 since-2025
-7|pledge/known:IND 2
-5|pledge/known:IND 2 2025
-5|pledge/known:IND 2 since-2025
-9|pledge/known:IND since-2025
-3|pledge/known:IRL 1
-3|pledge/known:IRL 1 2025
-3|pledge/known:IRL 1 since-2025
-3|pledge/known:IRL 2
-3|pledge/known:IRL 2 2025
-3|pledge/known:IRL 2 since-2025
-15|pledge/known:IRL 5
-15|pledge/known:IRL 5 2025
-15|pledge/known:IRL 5 since-2025
-21|pledge/known:IRL since-2025
27|pledge/known:ISL 1.5
10|pledge/known:ISL 1.5 2025
17|pledge/known:ISL 1.5 2026
27|pledge/known:ISL 1.5 since-2025
-44|pledge/known:ISL 3.5
-44|pledge/known:ISL 3.5 2025
-44|pledge/known:ISL 3.5 since-2025
-19|pledge/known:ISL since-2025
-11|pledge/known:ISR 2
-9|pledge/known:ISR 2 2024
-9|pledge/known:ISR 2 to-2024
-7|pledge/known:ISR 3.5
-7|pledge/known:ISR 3.5 2025
-7|pledge/known:ISR 3.5 since-2025
-12|pledge/known:ISR since-2025
-9|pledge/known:ISR to-2024
-3|pledge/known:ITA 1.5
31|pledge/known:ITA 1.5 2025
-35|pledge/known:ITA 1.5 2026
-3|pledge/known:ITA 1.5 since-2025
6|pledge/known:ITA 1.57
6|pledge/known:ITA 1.57 2024
6|pledge/known:ITA 1.57 to-2024
7|pledge/known:ITA 1.61
7|pledge/known:ITA 1.61 2024
7|pledge/known:ITA 1.61 to-2024
15|pledge/known:ITA 2 2022
-4|pledge/known:ITA 2 2023
-3|pledge/known:ITA 2 2024
-5|pledge/known:ITA 2 2026
-5|pledge/known:ITA 2 since-2025
7|pledge/known:ITA 2 to-2024
11|pledge/known:ITA 3.5
-8|pledge/known:ITA 3.5 2025
19|pledge/known:ITA 3.5 2026
11|pledge/known:ITA 3.5 since-2025
7|pledge/known:ITA 5
-13|pledge/known:ITA 5 2025
20|pledge/known:ITA 5 2026
7|pledge/known:ITA 5 since-2025
10|pledge/known:ITA since-2025
20|pledge/known:ITA to-2024
-18|pledge/known:JPN 1.5
-11|pledge/known:JPN 1.5 2025
-7|pledge/known:JPN 1.5 2026
-18|pledge/known:JPN 1.5 since-2025
109|pledge/known:JPN 2
-4|pledge/known:JPN 2 0
-3|pledge/known:JPN 2 2015
-6|pledge/known:JPN 2 2016
-24|pledge/known:JPN 2 2017
32|pledge/known:JPN 2 2018
-23|pledge/known:JPN 2 2019
-10|pledge/known:JPN 2 2021
-91|pledge/known:JPN 2 2022
48|pledge/known:JPN 2 2023
80|pledge/known:JPN 2 2024
49|pledge/known:JPN 2 2025
61|pledge/known:JPN 2 2026
3|pledge/known:JPN 2 2027
113|pledge/known:JPN 2 since-2025
-4|pledge/known:JPN 2 to-1999
-37|pledge/known:JPN 2 to-2021
37|pledge/known:JPN 2 to-2024
-24|pledge/known:JPN 3
-75|pledge/known:JPN 3 2025
15|pledge/known:JPN 3 2026
39|pledge/known:JPN 3 2027
-22|pledge/known:JPN 3 since-2025
-3|pledge/known:JPN 3.4
-3|pledge/known:JPN 3.4 1992
-3|pledge/known:JPN 3.4 to-1999
-22|pledge/known:JPN 3.5
-26|pledge/known:JPN 3.5 2025
5|pledge/known:JPN 3.5 2027
-22|pledge/known:JPN 3.5 since-2025
-44|pledge/known:JPN 5
-25|pledge/known:JPN 5 2025
-15|pledge/known:JPN 5 2026
-3|pledge/known:JPN 5 2027
-44|pledge/known:JPN 5 since-2025
-5|pledge/known:JPN 7
-5|pledge/known:JPN 7 1981
-5|pledge/known:JPN 7 to-1999
7|pledge/known:JPN since-2025
-12|pledge/known:JPN to-1999
-39|pledge/known:JPN to-2021
36|pledge/known:JPN to-2024
5|pledge/known:JPN+KOR 3.5
-11|pledge/known:JPN+KOR 3.5 2026
16|pledge/known:JPN+KOR 3.5 2027
5|pledge/known:JPN+KOR 3.5 since-2025
-8|pledge/known:JPN+KOR 4.5
-8|pledge/known:JPN+KOR 4.5 2027
-8|pledge/known:JPN+KOR 4.5 since-2025
-4|pledge/known:JPN+KOR since-2025
-5|pledge/known:KHM 1.4
-5|pledge/known:KHM 1.4 2025
-5|pledge/known:KHM 1.4 since-2025
-5|pledge/known:KHM since-2025
-35|pledge/known:KOR 2
-8|pledge/known:KOR 2 2024
-24|pledge/known:KOR 2 2025
-26|pledge/known:KOR 2 since-2025
-9|pledge/known:KOR 2 to-2024
-7|pledge/known:KOR 2.4
-5|pledge/known:KOR 2.4 2025
-7|pledge/known:KOR 2.4 since-2025
8|pledge/known:KOR 3
14|pledge/known:KOR 3 2019
-3|pledge/known:KOR 3 2025
-5|pledge/known:KOR 3 2026
-7|pledge/known:KOR 3 since-2025
14|pledge/known:KOR 3 to-2021
79|pledge/known:KOR 3.5
-14|pledge/known:KOR 3.5 2025
100|pledge/known:KOR 3.5 2026
-6|pledge/known:KOR 3.5 2027
79|pledge/known:KOR 3.5 since-2025
-11|pledge/known:KOR 4
-13|pledge/known:KOR 4 2023
-13|pledge/known:KOR 4 to-2024
-6|pledge/known:KOR 4.5
-4|pledge/known:KOR 4.5 2027
-6|pledge/known:KOR 4.5 since-2025
-27|pledge/known:KOR 5
-49|pledge/known:KOR 5 2025
22|pledge/known:KOR 5 2026
-27|pledge/known:KOR 5 since-2025
3|pledge/known:KOR 6
3|pledge/known:KOR 6 to-1999
6|pledge/known:KOR since-2025
6|pledge/known:KOR to-1999
14|pledge/known:KOR to-2021
-22|pledge/known:KOR to-2024
24|pledge/known:KOR+NATO 3.5
24|pledge/known:KOR+NATO 3.5 2026
24|pledge/known:KOR+NATO 3.5 since-2025
24|pledge/known:KOR+NATO since-2025
-16|pledge/known:KOR+USA 3.5
-8|pledge/known:KOR+USA 3.5 2025
-8|pledge/known:KOR+USA 3.5 2027
-16|pledge/known:KOR+USA 3.5 since-2025
-16|pledge/known:KOR+USA since-2025
-7|pledge/known:LAO 2
-7|pledge/known:LAO 2 2024
-7|pledge/known:LAO 2 to-2024
-7|pledge/known:LAO to-2024
-63|pledge/known:LTU 2
6|pledge/known:LTU 2 2014
-5|pledge/known:LTU 2 2022
-37|pledge/known:LTU 2 2023
-26|pledge/known:LTU 2 2025
-27|pledge/known:LTU 2 since-2025
6|pledge/known:LTU 2 to-2021
-43|pledge/known:LTU 2 to-2024
-3|pledge/known:LTU 2.1
-3|pledge/known:LTU 2.1 2025
-3|pledge/known:LTU 2.1 since-2025
4|pledge/known:LTU 3 2022
-4|pledge/known:LTU 3 2023
-3|pledge/known:LTU 3.5
-4|pledge/known:LTU 3.5 2025
-5|pledge/known:LTU 3.5 since-2025
45|pledge/known:LTU 5
16|pledge/known:LTU 5 2025
28|pledge/known:LTU 5 2026
45|pledge/known:LTU 5 since-2025
16|pledge/known:LTU 5-6
15|pledge/known:LTU 5-6 2025
16|pledge/known:LTU 5-6 since-2025
7|pledge/known:LTU 5.25
7|pledge/known:LTU 5.25 2025
7|pledge/known:LTU 5.25 since-2025
-10|pledge/known:LTU 5.4
-10|pledge/known:LTU 5.4 2025
-10|pledge/known:LTU 5.4 since-2025
21|pledge/known:LTU since-2025
6|pledge/known:LTU to-2021
-38|pledge/known:LTU to-2024
20|pledge/known:LTU+LVA 2
20|pledge/known:LTU+LVA 2 2014
20|pledge/known:LTU+LVA 2 to-2021
20|pledge/known:LTU+LVA to-2021
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
-14|pledge/known:LUX 3.5
-14|pledge/known:LUX 3.5 2025
-14|pledge/known:LUX 3.5 since-2025
-13|pledge/known:LUX since-2025
4|pledge/known:LUX to-2024
-5|pledge/known:LUX+SVN 3.5
-5|pledge/known:LUX+SVN 3.5 2025
-5|pledge/known:LUX+SVN 3.5 since-2025
-7|pledge/known:LUX+SVN since-2025
-3|pledge/known:LVA 1.8
-3|pledge/known:LVA 1.8 2006
-3|pledge/known:LVA 1.8 to-2013
-5|pledge/known:LVA 2
4|pledge/known:LVA 2 2006
4|pledge/known:LVA 2 2014
8|pledge/known:LVA 2 2016
-6|pledge/known:LVA 2 2023
-14|pledge/known:LVA 2 2025
-14|pledge/known:LVA 2 since-2025
4|pledge/known:LVA 2 to-2013
12|pledge/known:LVA 2 to-2021
-7|pledge/known:LVA 2 to-2024
3|pledge/known:LVA 2.5
3|pledge/known:LVA 2.5 2022
3|pledge/known:LVA 2.5 to-2024
3|pledge/known:LVA 3
3|pledge/known:LVA 3 2023
3|pledge/known:LVA 3 to-2024
-10|pledge/known:LVA 3.5
-7|pledge/known:LVA 3.5 2025
-3|pledge/known:LVA 3.5 2026
-10|pledge/known:LVA 3.5 since-2025
10|pledge/known:LVA 4
10|pledge/known:LVA 4 2025
10|pledge/known:LVA 4 since-2025
30|pledge/known:LVA 5
48|pledge/known:LVA 5 2025
-18|pledge/known:LVA 5 2026
30|pledge/known:LVA 5 since-2025
20|pledge/known:LVA since-2025
12|pledge/known:LVA to-2021
3|pledge/known:MDA 1
3|pledge/known:MKD 3.5
3|pledge/known:MKD 3.5 2025
3|pledge/known:MKD 3.5 since-2025
3|pledge/known:MKD since-2025
-19|pledge/known:MNE 2
-19|pledge/known:MNE 2 2017
-19|pledge/known:MNE 2 to-2021
-19|pledge/known:MNE to-2021
3|pledge/known:MYS 1
3|pledge/known:MYS 1 2026
3|pledge/known:MYS 1 since-2025
13|pledge/known:MYS 1.5
5|pledge/known:MYS 1.5 2025
8|pledge/known:MYS 1.5 2026
13|pledge/known:MYS 1.5 since-2025
11|pledge/known:MYS 2
12|pledge/known:MYS 2 2025
11|pledge/known:MYS 2 since-2025
-3|pledge/known:MYS 5
-3|pledge/known:MYS 5 2025
-3|pledge/known:MYS 5 since-2025
23|pledge/known:MYS since-2025
-6|pledge/known:NATO 0.25
-6|pledge/known:NATO 0.25 2025
-6|pledge/known:NATO 0.25 since-2025
-3|pledge/known:NATO 1
37|pledge/known:NATO 1.5
-9|pledge/known:NATO 1.5 2019
43|pledge/known:NATO 1.5 2025
45|pledge/known:NATO 1.5 since-2025
-11|pledge/known:NATO 1.5 to-2021
-10|pledge/known:NATO 1.76
-9|pledge/known:NATO 1.76 2024
-9|pledge/known:NATO 1.76 to-2024
-4|pledge/known:NATO 1.8
-3|pledge/known:NATO 1.8 2006
-3|pledge/known:NATO 1.8 to-2013
93|pledge/known:NATO 2
19|pledge/known:NATO 2 0
-5|pledge/known:NATO 2 1999
-9|pledge/known:NATO 2 2003
30|pledge/known:NATO 2 2006
-11|pledge/known:NATO 2 2010
4|pledge/known:NATO 2 2011
15|pledge/known:NATO 2 2012
-4|pledge/known:NATO 2 2013
29|pledge/known:NATO 2 2014
-34|pledge/known:NATO 2 2015
24|pledge/known:NATO 2 2016
4|pledge/known:NATO 2 2017
9|pledge/known:NATO 2 2018
3|pledge/known:NATO 2 2019
-17|pledge/known:NATO 2 2020
3|pledge/known:NATO 2 2021
39|pledge/known:NATO 2 2022
11|pledge/known:NATO 2 2023
7|pledge/known:NATO 2 2024
-19|pledge/known:NATO 2 2026
-3|pledge/known:NATO 2 2027
-22|pledge/known:NATO 2 since-2025
12|pledge/known:NATO 2 to-1999
27|pledge/known:NATO 2 to-2013
20|pledge/known:NATO 2 to-2021
57|pledge/known:NATO 2 to-2024
-19|pledge/known:NATO 2.1
-17|pledge/known:NATO 2.1 2025
-19|pledge/known:NATO 2.1 since-2025
-43|pledge/known:NATO 2.5
-6|pledge/known:NATO 2.5 2022
-9|pledge/known:NATO 2.5 2023
-9|pledge/known:NATO 2.5 2024
-15|pledge/known:NATO 2.5 2025
-4|pledge/known:NATO 2.5 2026
-19|pledge/known:NATO 2.5 since-2025
-23|pledge/known:NATO 2.5 to-2024
-4|pledge/known:NATO 2.6
-4|pledge/known:NATO 2.6 since-2025
-53|pledge/known:NATO 3
-11|pledge/known:NATO 3 2019
-5|pledge/known:NATO 3 2022
-9|pledge/known:NATO 3 2023
-19|pledge/known:NATO 3 2024
35|pledge/known:NATO 3 2025
-19|pledge/known:NATO 3 2026
-24|pledge/known:NATO 3 2027
-8|pledge/known:NATO 3 since-2025
-11|pledge/known:NATO 3 to-2021
-32|pledge/known:NATO 3 to-2024
-8|pledge/known:NATO 3.2
-8|pledge/known:NATO 3.2 1992
-8|pledge/known:NATO 3.2 to-1999
33|pledge/known:NATO 3.5
10|pledge/known:NATO 3.5 2025
28|pledge/known:NATO 3.5 2026
-5|pledge/known:NATO 3.5 2027
33|pledge/known:NATO 3.5 since-2025
-25|pledge/known:NATO 4
-4|pledge/known:NATO 4 1990
-15|pledge/known:NATO 4 2023
-3|pledge/known:NATO 4 2025
-3|pledge/known:NATO 4 since-2025
-7|pledge/known:NATO 4 to-1999
-15|pledge/known:NATO 4 to-2024
58|pledge/known:NATO 5
15|pledge/known:NATO 5 2025
40|pledge/known:NATO 5 2026
3|pledge/known:NATO 5 2027
58|pledge/known:NATO 5 since-2025
-10|pledge/known:NATO 5-6
-9|pledge/known:NATO 5-6 2025
-10|pledge/known:NATO 5-6 since-2025
-4|pledge/known:NATO 7
-4|pledge/known:NATO 7 1981
-4|pledge/known:NATO 7 to-1999
19|pledge/known:NATO 8
19|pledge/known:NATO 8 2025
19|pledge/known:NATO 8 since-2025
50|pledge/known:NATO since-2025
-4|pledge/known:NATO to-1999
20|pledge/known:NATO to-2013
-3|pledge/known:NATO to-2021
-29|pledge/known:NATO to-2024
29|pledge/known:NLD 2
59|pledge/known:NLD 2 2025
-32|pledge/known:NLD 2 2026
27|pledge/known:NLD 2 since-2025
21|pledge/known:NLD 3.5
28|pledge/known:NLD 3.5 2025
-7|pledge/known:NLD 3.5 2026
21|pledge/known:NLD 3.5 since-2025
-9|pledge/known:NLD 5
-9|pledge/known:NLD 5 2025
-9|pledge/known:NLD 5 since-2025
35|pledge/known:NLD since-2025
20|pledge/known:NLD+SWE 3.5
20|pledge/known:NLD+SWE 3.5 2025
20|pledge/known:NLD+SWE 3.5 since-2025
20|pledge/known:NLD+SWE since-2025
-10|pledge/known:NOR 2
-11|pledge/known:NOR 2 2018
3|pledge/known:NOR 2 2025
3|pledge/known:NOR 2 since-2025
-11|pledge/known:NOR 2 to-2021
-3|pledge/known:NOR 2.6
-3|pledge/known:NOR 2.6 2025
-3|pledge/known:NOR 2.6 since-2025
4|pledge/known:NOR 3
7|pledge/known:NOR 3 2025
-3|pledge/known:NOR 3 2026
4|pledge/known:NOR 3 since-2025
4|pledge/known:NOR 3.5
23|pledge/known:NOR 3.5 2025
-19|pledge/known:NOR 3.5 2026
4|pledge/known:NOR 3.5 since-2025
39|pledge/known:NOR 5
39|pledge/known:NOR 5 2025
39|pledge/known:NOR 5 since-2025
44|pledge/known:NOR since-2025
-11|pledge/known:NOR to-2021
36|pledge/known:NZL 2
-4|pledge/known:NZL 2 2022
17|pledge/known:NZL 2 2025
23|pledge/known:NZL 2 2026
40|pledge/known:NZL 2 since-2025
-4|pledge/known:NZL 2 to-2024
-7|pledge/known:NZL 2.3
-7|pledge/known:NZL 2.3 2023
-7|pledge/known:NZL 2.3 to-2024
-6|pledge/known:NZL 2.4
-3|pledge/known:NZL 2.4 2026
-6|pledge/known:NZL 2.4 since-2025
-9|pledge/known:NZL 3.5
-9|pledge/known:NZL 3.5 2025
-9|pledge/known:NZL 3.5 since-2025
-5|pledge/known:NZL 5
-5|pledge/known:NZL 5 2025
-5|pledge/known:NZL 5 since-2025
20|pledge/known:NZL since-2025
-11|pledge/known:NZL to-2024
-15|pledge/known:PHL 1.5
-24|pledge/known:PHL 1.5 2025
9|pledge/known:PHL 1.5 2026
-15|pledge/known:PHL 1.5 since-2025
6|pledge/known:PHL 2
-4|pledge/known:PHL 2 2023
-12|pledge/known:PHL 2 2025
23|pledge/known:PHL 2 2026
11|pledge/known:PHL 2 since-2025
-4|pledge/known:PHL 2 to-2024
-9|pledge/known:PHL since-2025
-4|pledge/known:PHL to-2024
12|pledge/known:PNG 0.5
12|pledge/known:PNG 0.5 2023
12|pledge/known:PNG 0.5 to-2024
12|pledge/known:PNG to-2024
-3|pledge/known:POL 1.5
-3|pledge/known:POL 1.5 2025
-3|pledge/known:POL 1.5 since-2025
-6|pledge/known:POL 1.81
-6|pledge/known:POL 1.81 1999
-6|pledge/known:POL 1.81 to-1999
4|pledge/known:POL 1.95
3|pledge/known:POL 1.95 2004
3|pledge/known:POL 1.95 to-2013
-51|pledge/known:POL 2
26|pledge/known:POL 2 2014
-17|pledge/known:POL 2 2016
-26|pledge/known:POL 2 2024
-33|pledge/known:POL 2 2025
-34|pledge/known:POL 2 since-2025
10|pledge/known:POL 2 to-2021
-27|pledge/known:POL 2 to-2024
3|pledge/known:POL 2.2
3|pledge/known:POL 2.2 1999
3|pledge/known:POL 2.2 to-1999
-13|pledge/known:POL 2.5
6|pledge/known:POL 2.5 2023
-13|pledge/known:POL 2.5 2024
-7|pledge/known:POL 2.5 2025
-7|pledge/known:POL 2.5 since-2025
-7|pledge/known:POL 2.5 to-2024
41|pledge/known:POL 3
8|pledge/known:POL 3 2023
20|pledge/known:POL 3 2024
11|pledge/known:POL 3 2025
13|pledge/known:POL 3 since-2025
28|pledge/known:POL 3 to-2024
-4|pledge/known:POL 3.5
-3|pledge/known:POL 3.5 2025
-4|pledge/known:POL 3.5 since-2025
24|pledge/known:POL 4
29|pledge/known:POL 4 2023
-5|pledge/known:POL 4 2025
-5|pledge/known:POL 4 since-2025
29|pledge/known:POL 4 to-2024
3|pledge/known:POL 4.7
3|pledge/known:POL 4.7 2025
3|pledge/known:POL 4.7 since-2025
7|pledge/known:POL 4.8
7|pledge/known:POL 4.8 2025
7|pledge/known:POL 4.8 since-2025
20|pledge/known:POL 5
34|pledge/known:POL 5 2025
-14|pledge/known:POL 5 2026
20|pledge/known:POL 5 since-2025
-14|pledge/known:POL since-2025
3|pledge/known:POL to-2013
12|pledge/known:POL to-2021
23|pledge/known:POL to-2024
-8|pledge/known:PRK 2
-8|pledge/known:PRK 2 2025
-8|pledge/known:PRK 2 since-2025
-8|pledge/known:PRK 3.5
-8|pledge/known:PRK 3.5 2026
-8|pledge/known:PRK 3.5 since-2025
-16|pledge/known:PRK since-2025
8|pledge/known:PRT 2
3|pledge/known:PRT 2 2024
33|pledge/known:PRT 2 2025
-29|pledge/known:PRT 2 2026
4|pledge/known:PRT 2 since-2025
3|pledge/known:PRT 2 to-2024
13|pledge/known:PRT 3.5
13|pledge/known:PRT 3.5 2025
13|pledge/known:PRT 3.5 since-2025
-19|pledge/known:PRT 8
-19|pledge/known:PRT 8 2025
-19|pledge/known:PRT 8 since-2025
-4|pledge/known:PRT since-2025
3|pledge/known:PRT to-2024
-3|pledge/known:ROU 2
-3|pledge/known:ROU 2 2006
10|pledge/known:ROU 2 2015
-5|pledge/known:ROU 2 2018
-3|pledge/known:ROU 2 2025
-3|pledge/known:ROU 2 since-2025
-3|pledge/known:ROU 2 to-2013
5|pledge/known:ROU 2 to-2021
-3|pledge/known:ROU 2.5 2022
3|pledge/known:ROU 2.5 2024
-4|pledge/known:ROU 3
-4|pledge/known:ROU 3 2025
-4|pledge/known:ROU 3 since-2025
12|pledge/known:ROU 3.5
12|pledge/known:ROU 3.5 2025
12|pledge/known:ROU 3.5 since-2025
-7|pledge/known:ROU 5
-7|pledge/known:ROU 5 2025
-7|pledge/known:ROU 5 since-2025
-3|pledge/known:ROU to-2013
5|pledge/known:ROU to-2021
-3|pledge/known:RUS 2
-3|pledge/known:RUS 3
-3|pledge/known:RUS 3 2024
-3|pledge/known:RUS 3 to-2024
-7|pledge/known:RUS 5
-7|pledge/known:RUS 5 2025
-7|pledge/known:RUS 5 since-2025
-10|pledge/known:RUS since-2025
-4|pledge/known:RUS to-2024
-10|pledge/known:SGP 2
-7|pledge/known:SGP 2 2026
-9|pledge/known:SGP 2 since-2025
37|pledge/known:SGP 3
28|pledge/known:SGP 3 2025
5|pledge/known:SGP 3 2026
33|pledge/known:SGP 3 since-2025
4|pledge/known:SGP 3 to-2024
-7|pledge/known:SGP 3.5
-6|pledge/known:SGP 3.5 2026
-7|pledge/known:SGP 3.5 since-2025
-18|pledge/known:SGP 5
-17|pledge/known:SGP 5 2025
-18|pledge/known:SGP 5 since-2025
3|pledge/known:SGP to-2024
-5|pledge/known:SRB to-1999
-24|pledge/known:SVK 1.5
-24|pledge/known:SVK 1.5 2025
-24|pledge/known:SVK 1.5 since-2025
64|pledge/known:SVK 2
9|pledge/known:SVK 2 2003
17|pledge/known:SVK 2 2023
38|pledge/known:SVK 2 2025
38|pledge/known:SVK 2 since-2025
9|pledge/known:SVK 2 to-2013
17|pledge/known:SVK 2 to-2024
-3|pledge/known:SVK 2.1
-3|pledge/known:SVK 2.1 2025
-3|pledge/known:SVK 2.1 since-2025
-19|pledge/known:SVK 3.5
-19|pledge/known:SVK 3.5 2025
-19|pledge/known:SVK 3.5 since-2025
-27|pledge/known:SVK 5
-27|pledge/known:SVK 5 2025
-27|pledge/known:SVK 5 since-2025
-36|pledge/known:SVK since-2025
9|pledge/known:SVK to-2013
17|pledge/known:SVK to-2024
21|pledge/known:SVN 2
18|pledge/known:SVN 2 2025
19|pledge/known:SVN 2 since-2025
5|pledge/known:SVN 3
3|pledge/known:SVN 3 2025
5|pledge/known:SVN 3 since-2025
-5|pledge/known:SVN 3.5
-5|pledge/known:SVN 3.5 2025
-5|pledge/known:SVN 3.5 since-2025
-12|pledge/known:SVN 5
-12|pledge/known:SVN 5 2025
-12|pledge/known:SVN 5 since-2025
7|pledge/known:SVN since-2025
9|pledge/known:SWE 2
44|pledge/known:SWE 2 2022
-6|pledge/known:SWE 2 2023
-23|pledge/known:SWE 2 2024
-5|pledge/known:SWE 2 2025
-6|pledge/known:SWE 2 since-2025
16|pledge/known:SWE 2 to-2024
5|pledge/known:SWE 2.6
5|pledge/known:SWE 2.6 2025
5|pledge/known:SWE 2.6 since-2025
-16|pledge/known:SWE 3
-15|pledge/known:SWE 3 2025
-16|pledge/known:SWE 3 since-2025
44|pledge/known:SWE 3.5
34|pledge/known:SWE 3.5 2025
11|pledge/known:SWE 3.5 2026
44|pledge/known:SWE 3.5 since-2025
-12|pledge/known:SWE 5
-12|pledge/known:SWE 5 2025
-12|pledge/known:SWE 5 since-2025
-5|pledge/known:SWE 5.4
-5|pledge/known:SWE 5.4 2025
-5|pledge/known:SWE 5.4 since-2025
9|pledge/known:SWE since-2025
15|pledge/known:SWE to-2024
5|pledge/known:THA 1.4
5|pledge/known:THA 1.4 2025
5|pledge/known:THA 1.4 since-2025
-9|pledge/known:THA 2
-7|pledge/known:THA 2 2024
-9|pledge/known:THA 2 to-2024
5|pledge/known:THA since-2025
-9|pledge/known:THA to-2024
-12|pledge/known:TUR 1.5
-9|pledge/known:TUR 1.5 2025
-3|pledge/known:TUR 1.5 2026
-12|pledge/known:TUR 1.5 since-2025
-13|pledge/known:TUR 2
-3|pledge/known:TUR 2 2006
17|pledge/known:TUR 2 2018
-3|pledge/known:TUR 2 2023
-24|pledge/known:TUR 2 2025
-25|pledge/known:TUR 2 since-2025
-3|pledge/known:TUR 2 to-2013
17|pledge/known:TUR 2 to-2021
-3|pledge/known:TUR 2 to-2024
-10|pledge/known:TUR 3.5
12|pledge/known:TUR 3.5 2025
-22|pledge/known:TUR 3.5 2026
-10|pledge/known:TUR 3.5 since-2025
4|pledge/known:TUR 5
41|pledge/known:TUR 5 2025
-37|pledge/known:TUR 5 2026
4|pledge/known:TUR 5 since-2025
-46|pledge/known:TUR since-2025
-3|pledge/known:TUR to-2013
17|pledge/known:TUR to-2021
-3|pledge/known:TUR to-2024
-22|pledge/known:TWN 2
-10|pledge/known:TWN 2 2022
-8|pledge/known:TWN 2 2025
-9|pledge/known:TWN 2 since-2025
-13|pledge/known:TWN 2 to-2024
-26|pledge/known:TWN 2.3
-26|pledge/known:TWN 2.3 2025
-26|pledge/known:TWN 2.3 since-2025
-3|pledge/known:TWN 2.4
-3|pledge/known:TWN 2.4 2025
-3|pledge/known:TWN 2.4 since-2025
32|pledge/known:TWN 3
31|pledge/known:TWN 3 2025
31|pledge/known:TWN 3 since-2025
-13|pledge/known:TWN 3.5
-13|pledge/known:TWN 3.5 2025
-13|pledge/known:TWN 3.5 since-2025
44|pledge/known:TWN 5
16|pledge/known:TWN 5 2025
27|pledge/known:TWN 5 2026
44|pledge/known:TWN 5 since-2025
24|pledge/known:TWN since-2025
-12|pledge/known:TWN to-2024
-8|pledge/known:UKR 0.25
-8|pledge/known:UKR 0.25 2025
-8|pledge/known:UKR 0.25 since-2025
-3|pledge/known:UKR 2
-14|pledge/known:UKR since-2025
-16|pledge/known:USA 2
-3|pledge/known:USA 2 2024
-9|pledge/known:USA 2 2025
-10|pledge/known:USA 2 since-2025
-3|pledge/known:USA 2 to-2024
-6|pledge/known:USA 3
-5|pledge/known:USA 3 2025
-6|pledge/known:USA 3 since-2025
7|pledge/known:USA 3.4
7|pledge/known:USA 3.4 1992
7|pledge/known:USA 3.4 to-1999
-18|pledge/known:USA 3.5
-3|pledge/known:USA 3.5 2025
-15|pledge/known:USA 3.5 2026
-18|pledge/known:USA 3.5 since-2025
16|pledge/known:USA 4
12|pledge/known:USA 4 1989
4|pledge/known:USA 4 1990
16|pledge/known:USA 4 to-1999
19|pledge/known:USA 4.5
19|pledge/known:USA 4.5 2027
19|pledge/known:USA 4.5 since-2025
-11|pledge/known:USA 5
10|pledge/known:USA 5 2025
-21|pledge/known:USA 5 2026
-11|pledge/known:USA 5 since-2025
9|pledge/known:USA 7
9|pledge/known:USA 7 1981
9|pledge/known:USA 7 to-1999
-30|pledge/known:USA since-2025
30|pledge/known:USA to-1999
-3|pledge/known:USA to-2021
-4|pledge/known:USA to-2024
-13|pledge/known:VNM 2
-19|pledge/known:VNM 2 2024
6|pledge/known:VNM 2 2026
6|pledge/known:VNM 2 since-2025
-19|pledge/known:VNM 2 to-2024
-6|pledge/known:VNM 3.5
-6|pledge/known:VNM 3.5 2025
-6|pledge/known:VNM 3.5 since-2025
-4|pledge/known:VNM 5
-4|pledge/known:VNM 5 2025
-4|pledge/known:VNM 5 since-2025
-6|pledge/known:VNM since-2025
-19|pledge/known:VNM to-2024
-37|pledge/last:before
-46|pledge/last:same-sentence
-22|pledge/named:2
-20|pledge/named:3
-93|pledge/ruled
-65|pledge/ruled:spender-before
-41|pledge/ruled:spender-beside
3|pledge/ruled:spender-both
-31|pledge/ruled:spender-clause
-12|pledge/ruled:spender-clause-after
28|pledge/ruled:spender-home
23|pledge/ruled:spender-listed
14|pledge/ruled:spender-matched
3|pledge/ruled:spender-meets
-27|pledge/ruled:spender-near
-43|pledge/ruled:spender-object
3|pledge/ruled:spender-of-gdp
-37|pledge/ruled:spender-of-noun
10|pledge/ruled:spender-ours
47|pledge/ruled:spender-relative
7|pledge/ruled:spender-respectively
-29|pledge/ruled:spender-set-by
-19|pledge/ruled:spender-standard
61|pledge/ruled:spender-subject
15|pledge/ruled:spender-where
-14|pledge/same-figure-of-another
14|pledge/same-figure-of-it
33|pledge/subject-of:able
-41|pledge/subject-of:about
12|pledge/subject-of:accept
4|pledge/subject-of:add up to
-23|pledge/subject-of:adopt
6|pledge/subject-of:advance
36|pledge/subject-of:agree
11|pledge/subject-of:aim
-5|pledge/subject-of:amount
-22|pledge/subject-of:announce
10|pledge/subject-of:argue
3|pledge/subject-of:arrive
13|pledge/subject-of:ask
-37|pledge/subject-of:ask for
6|pledge/subject-of:aspire
16|pledge/subject-of:attain
4|pledge/subject-of:average
-27|pledge/subject-of:back
8|pledge/subject-of:battle
-12|pledge/subject-of:be
-8|pledge/subject-of:believe
-24|pledge/subject-of:bind
4|pledge/subject-of:bring
4|pledge/subject-of:bring forward
3|pledge/subject-of:budget
-18|pledge/subject-of:cajole
-3|pledge/subject-of:calculate
-70|pledge/subject-of:call
16|pledge/subject-of:call for
-7|pledge/subject-of:choose
-27|pledge/subject-of:climb
-8|pledge/subject-of:cling to
52|pledge/subject-of:commit
-15|pledge/subject-of:concede
-16|pledge/subject-of:confirm
5|pledge/subject-of:consider
3|pledge/subject-of:consult
3|pledge/subject-of:contradict
-36|pledge/subject-of:contribute
-20|pledge/subject-of:cross
7|pledge/subject-of:decide
-15|pledge/subject-of:dismiss
24|pledge/subject-of:do
9|pledge/subject-of:double
13|pledge/subject-of:drop
-3|pledge/subject-of:due
-13|pledge/subject-of:effort
17|pledge/subject-of:enact
-14|pledge/subject-of:endeavour
-43|pledge/subject-of:endorse
3|pledge/subject-of:equal
3|pledge/subject-of:exceed
17|pledge/subject-of:expand
-32|pledge/subject-of:expect
8|pledge/subject-of:fall
-50|pledge/subject-of:feel
4|pledge/subject-of:find the money for
23|pledge/subject-of:foresee
-55|pledge/subject-of:fulfill
-29|pledge/subject-of:get
-13|pledge/subject-of:give
-16|pledge/subject-of:go
3|pledge/subject-of:have
18|pledge/subject-of:head
8|pledge/subject-of:hint
19|pledge/subject-of:hit
-16|pledge/subject-of:hold up
-16|pledge/subject-of:honor
65|pledge/subject-of:honour
5|pledge/subject-of:hope
-28|pledge/subject-of:inch
10|pledge/subject-of:increase
15|pledge/subject-of:insist
5|pledge/subject-of:instruct
45|pledge/subject-of:intend
11|pledge/subject-of:invest
3|pledge/subject-of:jump
13|pledge/subject-of:keep
-75|pledge/subject-of:leap
-22|pledge/subject-of:leave
10|pledge/subject-of:lift
6|pledge/subject-of:live with
24|pledge/subject-of:make good on
16|pledge/subject-of:march
-38|pledge/subject-of:match
53|pledge/subject-of:mean
6|pledge/subject-of:meet
4|pledge/subject-of:move
-44|pledge/subject-of:move up
11|pledge/subject-of:name
-45|pledge/subject-of:nod to
31|pledge/subject-of:oblige
4|pledge/subject-of:offer
10|pledge/subject-of:oppose
-39|pledge/subject-of:opt
11|pledge/subject-of:order
-86|pledge/subject-of:pay
12|pledge/subject-of:plan
4|pledge/subject-of:pledge
-10|pledge/subject-of:prepare
-3|pledge/subject-of:press
73|pledge/subject-of:promise
-4|pledge/subject-of:propose
-3|pledge/subject-of:push back
23|pledge/subject-of:put
3|pledge/subject-of:raise
20|pledge/subject-of:reach
-19|pledge/subject-of:reaffirm
-10|pledge/subject-of:reckon
-12|pledge/subject-of:recommend
13|pledge/subject-of:refuse
4|pledge/subject-of:require
3|pledge/subject-of:resolve
18|pledge/subject-of:rise
3|pledge/subject-of:rule out
-6|pledge/subject-of:satisfy
5|pledge/subject-of:scramble
9|pledge/subject-of:seek
3|pledge/subject-of:set aside
5|pledge/subject-of:set out
3|pledge/subject-of:settle for
-41|pledge/subject-of:settle on
12|pledge/subject-of:shrink
3|pledge/subject-of:shy away
-68|pledge/subject-of:sidestep
-4|pledge/subject-of:sign off on
-3|pledge/subject-of:sign on
25|pledge/subject-of:sign up
-17|pledge/subject-of:sit
-4|pledge/subject-of:speak of
49|pledge/subject-of:spend
3|pledge/subject-of:squeeze
-13|pledge/subject-of:stand by
20|pledge/subject-of:stay
3|pledge/subject-of:stick with
19|pledge/subject-of:stop
-6|pledge/subject-of:struggle
-44|pledge/subject-of:study
-17|pledge/subject-of:take
4|pledge/subject-of:target
94|pledge/subject-of:tell
3|pledge/subject-of:think
23|pledge/subject-of:time
-3|pledge/subject-of:tout
4|pledge/subject-of:undertake
-19|pledge/subject-of:use
38|pledge/subject-of:veto
87|pledge/subject-of:vow
22|pledge/subject-of:want
-14|pledge/subject-of:warn
12|pledge/subject-of:work
-44|pledge/subject-of:work towards
9|pledge/subject-of:write
-9|pledge/subject:be allies
-31|pledge/subject:be body
17|pledge/subject:be capital
21|pledge/subject:be country
4|pledge/subject:be gov
-24|pledge/subject:be leader
-31|pledge/subject:be nongov
7|pledge/subject:be people
33|pledge/subject:be pronoun
-12|pledge/subject:cap allies
5|pledge/subject:cap body
-12|pledge/subject:cap country
3|pledge/subject:cap gov
15|pledge/subject:cap leader
14|pledge/subject:cap pronoun
7|pledge/subject:demand body
36|pledge/subject:demand country
-45|pledge/subject:demand gov
42|pledge/subject:demand leader
-9|pledge/subject:demand nongov
14|pledge/subject:demand pronoun
38|pledge/subject:denial capital
-60|pledge/subject:denial gov
10|pledge/subject:denial nongov
3|pledge/subject:denial pronoun
6|pledge/subject:level body
-19|pledge/subject:level country
11|pledge/subject:level gov
19|pledge/subject:level leader
-12|pledge/subject:level nongov
-28|pledge/subject:move allies
5|pledge/subject:move body
-16|pledge/subject:move capital
-17|pledge/subject:move country
-15|pledge/subject:move gov
-42|pledge/subject:move leader
-13|pledge/subject:move nongov
7|pledge/subject:move people
-17|pledge/subject:pledge allies
28|pledge/subject:pledge body
78|pledge/subject:pledge capital
46|pledge/subject:pledge country
-7|pledge/subject:pledge gov
22|pledge/subject:pledge leader
-6|pledge/subject:pledge nongov
-13|pledge/subject:pledge people
-43|pledge/subject:pledge pronoun
-36|pledge/subject:proposal capital
-29|pledge/subject:proposal country
-30|pledge/subject:proposal gov
19|pledge/subject:proposal leader
-12|pledge/subject:proposal nongov
3|pledge/subject:proposal people
7|pledge/subject:proposal pronoun
23|pledge/subject:spend allies
3|pledge/subject:spend body
22|pledge/subject:spend country
3|pledge/subject:spend gov
-11|pledge/subject:spend leader
19|pledge/subject:spend pronoun
-7|pledge/told-of:0
44|pledge/told-of:1
-38|pledge/told-of:3
19|pledge/unnamed
24|pledge/unnamed-beside-others
3|proposal/after-joint:0 far
14|proposal/after-joint:0 mid
13|proposal/after-joint:0 near
19|proposal/after-joint:1 far
-31|proposal/after-joint:1 mid
12|proposal/after-joint:1 near
8|proposal/after-joint:2 far
41|proposal/after-joint:2 mid
6|proposal/after-joint:2 near
-12|proposal/after-joint:3 far
7|proposal/after-led:\" far joined
5|proposal/after-led:\" near joined
-9|proposal/after-led:# near free
17|proposal/after-led:, far joined
25|proposal/after-led:, near joined
-4|proposal/after-led:. far free
-11|proposal/after-led:; far joined
18|proposal/after-led:; near joined
-6|proposal/after-led:PARTY near free
-8|proposal/after-led:advise far joined
3|proposal/after-led:after near joined
10|proposal/after-led:alliance far joined
-30|proposal/after-led:an far joined
-5|proposal/after-led:and far free
-8|proposal/after-led:and far joined
-6|proposal/after-led:and near joined
7|proposal/after-led:as far free
-39|proposal/after-led:as far joined
-28|proposal/after-led:as near free
-3|proposal/after-led:as near joined
3|proposal/after-led:ask for near joined
4|proposal/after-led:at near free
6|proposal/after-led:bring far joined
-10|proposal/after-led:by far free
9|proposal/after-led:by far joined
-3|proposal/after-led:commit near joined
17|proposal/after-led:cost far joined
-5|proposal/after-led:even far joined
-10|proposal/after-led:for far joined
72|proposal/after-led:for near free
28|proposal/after-led:former far joined
4|proposal/after-led:freeze far joined
5|proposal/after-led:from near free
3|proposal/after-led:from near joined
-3|proposal/after-led:fulfil far free
3|proposal/after-led:give near free
-10|proposal/after-led:had far joined
-22|proposal/after-led:have far joined
5|proposal/after-led:if far joined
-16|proposal/after-led:if near joined
8|proposal/after-led:in far free
8|proposal/after-led:in far joined
-20|proposal/after-led:in line with near joined
-29|proposal/after-led:in near free
6|proposal/after-led:in near joined
4|proposal/after-led:into near free
-4|proposal/after-led:is far free
22|proposal/after-led:least near free
6|proposal/after-led:left far joined
4|proposal/after-led:let near free
-7|proposal/after-led:level far joined
24|proposal/after-led:like near free
-20|proposal/after-led:method far free
18|proposal/after-led:michael far joined
3|proposal/after-led:new near free
23|proposal/after-led:next far joined
8|proposal/after-led:next near free
4|proposal/after-led:note far joined
30|proposal/after-led:of far free
21|proposal/after-led:of far joined
21|proposal/after-led:of near free
-28|proposal/after-led:of near joined
3|proposal/after-led:on far free
-8|proposal/after-led:on near free
-3|proposal/after-led:outside far joined
-13|proposal/after-led:please far joined
14|proposal/after-led:present far joined
6|proposal/after-led:prime minister far joined
-33|proposal/after-led:provided near free
27|proposal/after-led:reckon near joined
-36|proposal/after-led:resembles far free
-25|proposal/after-led:say far joined
-8|proposal/after-led:strategy far free
-3|proposal/after-led:talk far joined
19|proposal/after-led:target near joined
5|proposal/after-led:taunted far joined
-14|proposal/after-led:tell far joined
-5|proposal/after-led:that far free
-20|proposal/after-led:that far joined
10|proposal/after-led:that near free
29|proposal/after-led:that near joined
-53|proposal/after-led:this far joined
3|proposal/after-led:though far joined
-6|proposal/after-led:time far free
-4|proposal/after-led:to near free
-3|proposal/after-led:toward near free
9|proposal/after-led:upon near free
5|proposal/after-led:visiting far joined
25|proposal/after-led:visits near free
5|proposal/after-led:was far joined
-13|proposal/after-led:what far joined
-3|proposal/after-led:where far joined
39|proposal/after-led:which far joined
-3|proposal/after-led:which near joined
3|proposal/after-led:while far joined
9|proposal/after-led:with far joined
-19|proposal/after-led:with near free
-3|proposal/after-led:without near free
-20|proposal/after-led:would near joined
5|proposal/after-led:write far joined
44|proposal/after:allies name
20|proposal/after:body name
10|proposal/after:body owner
-10|proposal/after:capital name
-34|proposal/after:capital owner
43|proposal/after:country name
24|proposal/after:country owner
-87|proposal/after:gov name
4|proposal/after:gov owner
20|proposal/after:leader name
4|proposal/after:leader owner
14|proposal/after:nongov owner
-3|proposal/after:people owner
29|proposal/after:pronoun name
-5|proposal/after:pronoun owner
-46|proposal/asked
-23|proposal/asks
-14|proposal/before-clause:after-figure inside name body
-11|proposal/before-clause:after-figure inside name capital
-5|proposal/before-clause:after-figure inside name country
-26|proposal/before-clause:after-figure inside name gov
10|proposal/before-clause:after-figure inside name leader
14|proposal/before-clause:after-figure inside name nongov
-19|proposal/before-clause:after-figure inside name pronoun
10|proposal/before-clause:after-figure inside owner gov
12|proposal/before-clause:after-figure inside owner leader
8|proposal/before-clause:after-figure inside owner pronoun
14|proposal/before-clause:after-figure opens name body
5|proposal/before-clause:after-figure opens name capital
9|proposal/before-clause:after-figure opens name country
17|proposal/before-clause:after-figure opens name leader
8|proposal/before-clause:after-figure opens owner country
-12|proposal/before-clause:after-figure opens owner gov
-15|proposal/before-clause:free inside name allies
-4|proposal/before-clause:free inside name body
12|proposal/before-clause:free inside name country
17|proposal/before-clause:free inside name gov
-9|proposal/before-clause:free inside name leader
54|proposal/before-clause:free inside name nongov
8|proposal/before-clause:free inside name people
-12|proposal/before-clause:free inside owner body
-18|proposal/before-clause:free inside owner capital
-16|proposal/before-clause:free inside owner country
-16|proposal/before-clause:free inside owner gov
42|proposal/before-clause:free inside owner leader
19|proposal/before-clause:free inside owner nongov
-30|proposal/before-clause:free inside owner people
-23|proposal/before-clause:free inside owner pronoun
10|proposal/before-clause:free opens name allies
14|proposal/before-clause:free opens name body
8|proposal/before-clause:free opens name capital
-37|proposal/before-clause:free opens name country
10|proposal/before-clause:free opens name gov
12|proposal/before-clause:free opens name leader
-44|proposal/before-clause:free opens name nongov
-10|proposal/before-clause:free opens name pronoun
8|proposal/before-clause:free opens owner body
4|proposal/before-clause:free opens owner capital
19|proposal/before-clause:free opens owner country
-8|proposal/before-clause:free opens owner gov
-30|proposal/before-clause:free opens owner leader
13|proposal/before-clause:free opens owner nongov
-4|proposal/before-clause:free opens owner people
19|proposal/before-clause:free opens owner pronoun
-3|proposal/before-far:1
22|proposal/before-far:20
16|proposal/before-far:4
-47|proposal/before-far:60
30|proposal/before-far:9
-9|proposal/before-free:0 after-figure name far
23|proposal/before-free:0 after-figure name near
4|proposal/before-free:0 after-figure owner far
11|proposal/before-free:0 after-figure owner near
16|proposal/before-free:0 free name far
39|proposal/before-free:0 free name near
-7|proposal/before-free:0 free owner far
3|proposal/before-free:0 free owner near
4|proposal/before-free:1 after-figure name far
-16|proposal/before-free:1 after-figure name near
-18|proposal/before-free:1 after-figure owner far
25|proposal/before-free:1 after-figure owner near
-26|proposal/before-free:1 free name far
-31|proposal/before-free:1 free name near
-22|proposal/before-free:1 free owner far
10|proposal/before-free:1 free owner near
-8|proposal/before-free:2 after-figure name far
15|proposal/before-free:2 after-figure owner far
13|proposal/before-free:2 free name far
3|proposal/before-free:2 free name near
-14|proposal/before-free:2 free owner far
-4|proposal/before-free:2 free owner near
6|proposal/before-free:3 free name near
29|proposal/before-joint:0 after-figure
11|proposal/before-joint:0 free
14|proposal/before-joint:1 after-figure
16|proposal/before-joint:1 free
-30|proposal/before-joint:2 after-figure
-11|proposal/before-joint:2 free
17|proposal/before-joint:3 after-figure
-29|proposal/before-joint:3 free
-31|proposal/before-led:
54|proposal/before-led:\"
10|proposal/before-led:'s
6|proposal/before-led:)
-14|proposal/before-led:,
-12|proposal/before-led:-
35|proposal/before-led:--
14|proposal/before-led:DATE
36|proposal/before-led:PARTY
10|proposal/before-led:accept
-9|proposal/before-led:admiral
-18|proposal/before-led:advise
3|proposal/before-led:afd
-61|proposal/before-led:after
-4|proposal/before-led:ambassador
-3|proposal/before-led:an
-3|proposal/before-led:and
15|proposal/before-led:as
-27|proposal/before-led:asian
3|proposal/before-led:ask
-24|proposal/before-led:at
4|proposal/before-led:be
7|proposal/before-led:before
6|proposal/before-led:behind
12|proposal/before-led:believe
5|proposal/before-led:bring
-18|proposal/before-led:by
8|proposal/before-led:call for
12|proposal/before-led:call on
6|proposal/before-led:campaign
31|proposal/before-led:chairs
-11|proposal/before-led:cite
-20|proposal/before-led:conference
-9|proposal/before-led:contrasted
6|proposal/before-led:defence minister
12|proposal/before-led:defense minister
-5|proposal/before-led:defense secretary
7|proposal/before-led:designate
-10|proposal/before-led:draft
4|proposal/before-led:drop
8|proposal/before-led:eastern
-7|proposal/before-led:elect
34|proposal/before-led:every
3|proposal/before-led:finance minister
4|proposal/before-led:fix
6|proposal/before-led:floor
-31|proposal/before-led:follow
-5|proposal/before-led:follows
4|proposal/before-led:for
6|proposal/before-led:form
-37|proposal/before-led:former
-29|proposal/before-led:from
17|proposal/before-led:general
-3|proposal/before-led:government
9|proposal/before-led:help
3|proposal/before-led:her
-13|proposal/before-led:his
-15|proposal/before-led:host
-19|proposal/before-led:if
11|proposal/before-led:in
13|proposal/before-led:invited
-6|proposal/before-led:is
7|proposal/before-led:its
10|proposal/before-led:keep
3|proposal/before-led:known
42|proposal/before-led:lead
5|proposal/before-led:leader
-18|proposal/before-led:leave
35|proposal/before-led:let
7|proposal/before-led:lift
15|proposal/before-led:like to see
15|proposal/before-led:meet
-29|proposal/before-led:national security adviser
18|proposal/before-led:neighbouring
-41|proposal/before-led:new
16|proposal/before-led:newest
-4|proposal/before-led:of
14|proposal/before-led:on
7|proposal/before-led:other
11|proposal/before-led:own
11|proposal/before-led:party
-11|proposal/before-led:prime minister
-21|proposal/before-led:principal
5|proposal/before-led:propose
5|proposal/before-led:push
-3|proposal/before-led:raise
6|proposal/before-led:ratify
20|proposal/before-led:rebuilding
-6|proposal/before-led:regards
-3|proposal/before-led:repeat
-10|proposal/before-led:republican
3|proposal/before-led:return
-14|proposal/before-led:right
9|proposal/before-led:runs
-26|proposal/before-led:say
-3|proposal/before-led:secretary
-10|proposal/before-led:senior
-9|proposal/before-led:socialist
-6|proposal/before-led:some
-10|proposal/before-led:supporters
3|proposal/before-led:take
-51|proposal/before-led:tell
9|proposal/before-led:that
-35|proposal/before-led:the
26|proposal/before-led:think
37|proposal/before-led:to
-11|proposal/before-led:trail
3|proposal/before-led:triple
-46|proposal/before-led:two
-5|proposal/before-led:under
-35|proposal/before-led:urge
-6|proposal/before-led:use
3|proposal/before-led:view
17|proposal/before-led:want
9|proposal/before-led:were
22|proposal/before-led:what
17|proposal/before-led:where
10|proposal/before-led:whether
-26|proposal/before-led:which
20|proposal/before-led:while
5|proposal/before-led:whose
-58|proposal/before-led:with
22|proposal/before-led:within
13|proposal/before-led:—
-5|proposal/before:allies name
10|proposal/before:body name
-4|proposal/before:body owner
-8|proposal/before:capital owner
-21|proposal/before:country name
13|proposal/before:country owner
-25|proposal/before:gov owner
31|proposal/before:leader name
24|proposal/before:leader owner
25|proposal/before:nongov name
32|proposal/before:nongov owner
8|proposal/before:people name
-34|proposal/before:people owner
-32|proposal/before:pronoun name
4|proposal/before:pronoun owner
-4|proposal/class-home:ALLIES CHN
-3|proposal/class-home:ALLIES EU
32|proposal/class-home:ALLIES JPN
-26|proposal/class-home:ALLIES NATO
-3|proposal/class-home:ALLIES USA
-8|proposal/class-home:ALLIES foe
8|proposal/class-home:ALLIES land
-12|proposal/class-home:ALLIES member
-9|proposal/class-home:CHN CHN
-21|proposal/class-home:CHN JPN
-8|proposal/class-home:CHN land
25|proposal/class-home:EU NATO
-4|proposal/class-home:EU land
21|proposal/class-home:EU member
8|proposal/class-home:JPN CHN
10|proposal/class-home:JPN NATO
17|proposal/class-home:JPN land
-13|proposal/class-home:JPN member
-3|proposal/class-home:NATO CHN
-4|proposal/class-home:NATO EU
13|proposal/class-home:NATO JPN
25|proposal/class-home:NATO NATO
-10|proposal/class-home:NATO USA
-5|proposal/class-home:NATO foe
-38|proposal/class-home:NATO land
26|proposal/class-home:NATO member
17|proposal/class-home:USA CHN
-11|proposal/class-home:USA JPN
-7|proposal/class-home:USA NATO
13|proposal/class-home:USA USA
7|proposal/class-home:USA foe
4|proposal/class-home:USA land
-29|proposal/class-home:USA member
3|proposal/class-home:foe JPN
-20|proposal/class-home:foe foe
14|proposal/class-home:foe land
-8|proposal/class-home:foe member
-9|proposal/class-home:land CHN
17|proposal/class-home:land JPN
-17|proposal/class-home:land NATO
24|proposal/class-home:land land
28|proposal/class-home:land member
10|proposal/class-home:member EU
-31|proposal/class-home:member JPN
-9|proposal/class-home:member NATO
26|proposal/class-home:member foe
-17|proposal/class-home:member land
-14|proposal/class-home:member member
-4|proposal/class-named:ALLIES CHN nobody-named
6|proposal/class-named:ALLIES JPN nobody-named
26|proposal/class-named:ALLIES JPN others-named
-9|proposal/class-named:ALLIES NATO nobody-named
-17|proposal/class-named:ALLIES NATO others-named
-5|proposal/class-named:ALLIES foe nobody-named
-3|proposal/class-named:ALLIES foe others-named
-3|proposal/class-named:ALLIES land nobody-named
11|proposal/class-named:ALLIES land others-named
-37|proposal/class-named:ALLIES member nobody-named
25|proposal/class-named:ALLIES member others-named
-9|proposal/class-named:CHN CHN nobody-named
-5|proposal/class-named:CHN JPN nobody-named
-16|proposal/class-named:CHN JPN others-named
-7|proposal/class-named:CHN land others-named
3|proposal/class-named:EU EU nobody-named
-5|proposal/class-named:EU EU others-named
25|proposal/class-named:EU NATO nobody-named
-4|proposal/class-named:EU land others-named
21|proposal/class-named:EU member others-named
8|proposal/class-named:JPN CHN others-named
-25|proposal/class-named:JPN JPN nobody-named
25|proposal/class-named:JPN JPN others-named
10|proposal/class-named:JPN NATO others-named
-13|proposal/class-named:JPN land nobody-named
30|proposal/class-named:JPN land others-named
-13|proposal/class-named:JPN member others-named
-3|proposal/class-named:NATO EU others-named
-16|proposal/class-named:NATO JPN nobody-named
28|proposal/class-named:NATO JPN others-named
37|proposal/class-named:NATO NATO nobody-named
-12|proposal/class-named:NATO NATO others-named
-8|proposal/class-named:NATO USA nobody-named
-19|proposal/class-named:NATO foe nobody-named
14|proposal/class-named:NATO foe others-named
-28|proposal/class-named:NATO land nobody-named
-10|proposal/class-named:NATO land others-named
26|proposal/class-named:NATO member others-named
15|proposal/class-named:USA CHN nobody-named
21|proposal/class-named:USA JPN nobody-named
-32|proposal/class-named:USA JPN others-named
-6|proposal/class-named:USA NATO others-named
11|proposal/class-named:USA USA nobody-named
7|proposal/class-named:USA foe nobody-named
27|proposal/class-named:USA land nobody-named
-23|proposal/class-named:USA land others-named
-13|proposal/class-named:USA member nobody-named
-16|proposal/class-named:USA member others-named
4|proposal/class-named:foe JPN others-named
-4|proposal/class-named:foe foe nobody-named
-16|proposal/class-named:foe foe others-named
14|proposal/class-named:foe land others-named
4|proposal/class-named:foe member nobody-named
-12|proposal/class-named:foe member others-named
-9|proposal/class-named:land CHN others-named
39|proposal/class-named:land JPN nobody-named
-22|proposal/class-named:land JPN others-named
-17|proposal/class-named:land NATO nobody-named
24|proposal/class-named:land land nobody-named
14|proposal/class-named:land member nobody-named
14|proposal/class-named:land member others-named
10|proposal/class-named:member EU others-named
-19|proposal/class-named:member JPN nobody-named
-12|proposal/class-named:member JPN others-named
-35|proposal/class-named:member NATO nobody-named
25|proposal/class-named:member NATO others-named
21|proposal/class-named:member foe nobody-named
5|proposal/class-named:member foe others-named
-6|proposal/class-named:member land nobody-named
-11|proposal/class-named:member land others-named
32|proposal/class-named:member member nobody-named
-46|proposal/class-named:member member others-named
30|proposal/class-shape:ALLIES fine
-35|proposal/class-shape:ALLIES half
-11|proposal/class-shape:ALLIES tenth
-10|proposal/class-shape:CHN half
-28|proposal/class-shape:CHN whole
19|proposal/class-shape:EU half
18|proposal/class-shape:EU whole
-29|proposal/class-shape:JPN fine
13|proposal/class-shape:JPN half
14|proposal/class-shape:JPN tenth
25|proposal/class-shape:JPN whole
30|proposal/class-shape:NATO fine
6|proposal/class-shape:NATO half
-32|proposal/class-shape:NATO whole
-15|proposal/class-shape:USA half
9|proposal/class-shape:USA whole
-6|proposal/class-shape:foe fine
-3|proposal/class-shape:foe tenth
10|proposal/class-shape:land half
23|proposal/class-shape:land tenth
9|proposal/class-shape:land whole
-24|proposal/class-shape:member fine
13|proposal/class-shape:member half
-25|proposal/class-shape:member tenth
-3|proposal/class-value:ALLIES 0
32|proposal/class-value:ALLIES 0.25
-3|proposal/class-value:ALLIES 1
-22|proposal/class-value:ALLIES 1.5
-8|proposal/class-value:ALLIES 2
-8|proposal/class-value:ALLIES 2.5
43|proposal/class-value:ALLIES 3
-20|proposal/class-value:ALLIES 5
-4|proposal/class-value:ALLIES 6
-4|proposal/class-value:EU 1
7|proposal/class-value:EU 1.5
18|proposal/class-value:EU 2
-6|proposal/class-value:EU 2.5
7|proposal/class-value:EU 3
18|proposal/class-value:EU 3.5
-3|proposal/class-value:EU 5
33|proposal/class-value:NATO 0.25
-3|proposal/class-value:NATO 1
21|proposal/class-value:NATO 1.5
-28|proposal/class-value:NATO 2
-4|proposal/class-value:NATO 2.1
-3|proposal/class-value:NATO 2.7
3|proposal/class-value:NATO 2.8
-3|proposal/class-value:NATO 2E+1
-10|proposal/class-value:NATO 3
-4|proposal/class-value:NATO 3.3
-9|proposal/class-value:NATO 3.5
16|proposal/class-value:NATO 3.6
6|proposal/class-value:NATO 4
10|proposal/class-value:NATO 5
-3|proposal/class-value:NATO 5.5
-3|proposal/class-value:NATO 6
-14|proposal/class-value:USA 1.5
-13|proposal/class-value:USA 1.7
-10|proposal/class-value:USA 1E+1
-11|proposal/class-value:USA 2
10|proposal/class-value:USA 2.5
-3|proposal/class-value:USA 2.8
13|proposal/class-value:USA 2E+1
-24|proposal/class-value:USA 3
-8|proposal/class-value:USA 3.4
-15|proposal/class-value:USA 3.5
-18|proposal/class-value:USA 4
5|proposal/class-value:USA 4.5
12|proposal/class-value:USA 4.7
18|proposal/class-value:USA 4.8
60|proposal/class-value:USA 5
73|proposal/class-verb:ALLIES be
-17|proposal/class-verb:ALLIES cap
-9|proposal/class-verb:ALLIES demand
-7|proposal/class-verb:ALLIES denial
-19|proposal/class-verb:ALLIES level
-67|proposal/class-verb:ALLIES move
52|proposal/class-verb:ALLIES pledge
-22|proposal/class-verb:ALLIES proposal
7|proposal/class-verb:ALLIES spend
-14|proposal/class-verb:CHN demand
-9|proposal/class-verb:CHN move
-8|proposal/class-verb:CHN pledge
-7|proposal/class-verb:CHN proposal
14|proposal/class-verb:EU be
8|proposal/class-verb:EU cap
-3|proposal/class-verb:EU demand
26|proposal/class-verb:EU move
9|proposal/class-verb:EU proposal
-26|proposal/class-verb:JPN be
-3|proposal/class-verb:JPN cap
11|proposal/class-verb:JPN demand
7|proposal/class-verb:JPN denial
11|proposal/class-verb:JPN pledge
-32|proposal/class-verb:JPN proposal
20|proposal/class-verb:JPN spend
-4|proposal/class-verb:NATO be
-50|proposal/class-verb:NATO cap
-47|proposal/class-verb:NATO demand
29|proposal/class-verb:NATO denial
-12|proposal/class-verb:NATO move
18|proposal/class-verb:NATO pledge
-7|proposal/class-verb:NATO proposal
-26|proposal/class-verb:USA be
-3|proposal/class-verb:USA cap
21|proposal/class-verb:USA demand
36|proposal/class-verb:USA level
48|proposal/class-verb:USA move
-45|proposal/class-verb:USA pledge
9|proposal/class-verb:USA proposal
-4|proposal/class-verb:USA spend
12|proposal/class-verb:foe be
9|proposal/class-verb:foe cap
-11|proposal/class-verb:foe demand
9|proposal/class-verb:foe pledge
-29|proposal/class-verb:foe proposal
28|proposal/class-verb:land cap
3|proposal/class-verb:land demand
10|proposal/class-verb:land level
17|proposal/class-verb:land pledge
34|proposal/class-verb:land proposal
-10|proposal/class-verb:land spend
-45|proposal/class-verb:member be
29|proposal/class-verb:member cap
48|proposal/class-verb:member demand
-29|proposal/class-verb:member denial
-25|proposal/class-verb:member level
15|proposal/class-verb:member move
-53|proposal/class-verb:member pledge
46|proposal/class-verb:member proposal
-13|proposal/class-verb:member spend
-16|proposal/class:ALLIES
-38|proposal/class:CHN
38|proposal/class:EU
22|proposal/class:JPN
4|proposal/class:NATO
-5|proposal/class:USA
-12|proposal/class:foe
43|proposal/class:land
-36|proposal/class:member
25|proposal/heir:nobody-named
61|proposal/heir:others-named
32|proposal/home:nobody-named
39|proposal/home:others-named
-4|proposal/known-for:ALLIES 2.5 2030
-3|proposal/known-for:ALLIES 2.5 FY2030
-13|proposal/known-for:ALLIES 2026
-5|proposal/known-for:ALLIES 2028
-4|proposal/known-for:ALLIES 2029
-28|proposal/known-for:ALLIES 2030
-5|proposal/known-for:ALLIES 2032
-7|proposal/known-for:ALLIES 2035
-3|proposal/known-for:ALLIES 203X
-6|proposal/known-for:ALLIES 3 2026
-3|proposal/known-for:ALLIES 3 2028
-3|proposal/known-for:ALLIES 3 2029
-17|proposal/known-for:ALLIES 3 2030
-4|proposal/known-for:ALLIES 3-3.5 FY2032
-4|proposal/known-for:ALLIES 3.5 2026
-5|proposal/known-for:ALLIES 3.5 2030
-3|proposal/known-for:ALLIES 3.5 2035
-5|proposal/known-for:ALLIES 3.5 FY2035
-3|proposal/known-for:ALLIES 4 FY2030
-3|proposal/known-for:ALLIES 5 FY2025
-3|proposal/known-for:ALLIES FY2025
-9|proposal/known-for:ALLIES FY2030
-5|proposal/known-for:ALLIES FY2032
-6|proposal/known-for:ALLIES FY2035
-12|proposal/known-for:AUS 2 2028
-10|proposal/known-for:AUS 2 2030
-5|proposal/known-for:AUS 2028
10|proposal/known-for:AUS 2030
10|proposal/known-for:AUS 2035
7|proposal/known-for:AUS 3 2028
14|proposal/known-for:AUS 3 2030
11|proposal/known-for:AUS 3 2035
6|proposal/known-for:AUS 3.5 2030
20|proposal/known-for:CAN 2 2030
20|proposal/known-for:CAN 2030
-6|proposal/known-for:CHN+PRK+RUS 2026
-6|proposal/known-for:CHN+PRK+RUS 3.5 2026
3|proposal/known-for:DEU 1.9 2006
-6|proposal/known-for:DEU 2.5 2030
3|proposal/known-for:DEU 2006
3|proposal/known-for:DEU 2028
-13|proposal/known-for:DEU 2030
-24|proposal/known-for:DEU 2032
-5|proposal/known-for:DEU 203X
-7|proposal/known-for:DEU 3 2030
-5|proposal/known-for:DEU 3 203X
-24|proposal/known-for:DEU 3.5 2032
3|proposal/known-for:DEU 4 2028
12|proposal/known-for:DNK 2 2030
-14|proposal/known-for:DNK 2023
11|proposal/known-for:DNK 2030
-14|proposal/known-for:DNK 3 2023
14|proposal/known-for:EST 2.5 2023
14|proposal/known-for:EST 2023
4|proposal/known-for:EST 2027
9|proposal/known-for:EST 2028
9|proposal/known-for:EST 3 2028
4|proposal/known-for:EST 5.4 2027
14|proposal/known-for:EU 2.5 2030
-3|proposal/known-for:EU 2026
12|proposal/known-for:EU 2030
-4|proposal/known-for:EU 2040
-4|proposal/known-for:EU 3 2040
-3|proposal/known-for:EU 5 2026
3|proposal/known-for:FIN 2029
-4|proposal/known-for:FIN 2032
3|proposal/known-for:FIN 3 2029
4|proposal/known-for:FIN 3.3 2032
-8|proposal/known-for:FIN 3.5 2032
17|proposal/known-for:FRA 2027
18|proposal/known-for:FRA 2030
5|proposal/known-for:FRA 2032
17|proposal/known-for:FRA 3 2027
15|proposal/known-for:FRA 3 2030
5|proposal/known-for:FRA 3 2032
-4|proposal/known-for:GBR 1997
-10|proposal/known-for:GBR 2 2030
3|proposal/known-for:GBR 2.5 2026
4|proposal/known-for:GBR 2.5 2027
3|proposal/known-for:GBR 2.5 2030
3|proposal/known-for:GBR 2026
4|proposal/known-for:GBR 2027
8|proposal/known-for:GBR 2029
25|proposal/known-for:GBR 2030
-9|proposal/known-for:GBR 2035
-4|proposal/known-for:GBR 3 1997
8|proposal/known-for:GBR 3 2029
21|proposal/known-for:GBR 3 2030
-10|proposal/known-for:GBR 3 2035
8|proposal/known-for:GBR 3.5 2030
4|proposal/known-for:GBR 4 2030
15|proposal/known-for:IDN 0.9 2029
7|proposal/known-for:IDN 1 2024
27|proposal/known-for:IDN 2 2029
7|proposal/known-for:IDN 2024
43|proposal/known-for:IDN 2029
-3|proposal/known-for:IRQ 1.9 2006
-3|proposal/known-for:IRQ 2006
-7|proposal/known-for:ISR 203X
-7|proposal/known-for:ISR 3 203X
7|proposal/known-for:ITA 2032
8|proposal/known-for:ITA 3 2032
-9|proposal/known-for:JOR 2027
-9|proposal/known-for:JOR 3 2027
-15|proposal/known-for:JPN 0.9 2029
-6|proposal/known-for:JPN 1 2024
3|proposal/known-for:JPN 1990
-27|proposal/known-for:JPN 2 2029
-8|proposal/known-for:JPN 2 2030
25|proposal/known-for:JPN 2.5 2030
3|proposal/known-for:JPN 2.5 FY2028
13|proposal/known-for:JPN 2.5 FY2030
-6|proposal/known-for:JPN 2024
40|proposal/known-for:JPN 2026
-34|proposal/known-for:JPN 2027
-42|proposal/known-for:JPN 2029
-14|proposal/known-for:JPN 2030
-20|proposal/known-for:JPN 2032
19|proposal/known-for:JPN 2035
23|proposal/known-for:JPN 203X
23|proposal/known-for:JPN 3 2026
-36|proposal/known-for:JPN 3 2030
-21|proposal/known-for:JPN 3 2032
15|proposal/known-for:JPN 3 203X
4|proposal/known-for:JPN 3 FY2030
16|proposal/known-for:JPN 3-3.5 FY2031
4|proposal/known-for:JPN 3-3.5 FY2032
22|proposal/known-for:JPN 3.5 2026
-27|proposal/known-for:JPN 3.5 2027
4|proposal/known-for:JPN 3.5 2030
6|proposal/known-for:JPN 3.5 2035
7|proposal/known-for:JPN 3.5 203X
10|proposal/known-for:JPN 3.5 FY2035
6|proposal/known-for:JPN 4 2035
5|proposal/known-for:JPN 4 FY2030
-6|proposal/known-for:JPN 4.7 2026
-5|proposal/known-for:JPN 4.7 FY2027
-11|proposal/known-for:JPN 4.8 FY2027
-7|proposal/known-for:JPN 5 2027
5|proposal/known-for:JPN 5 2035
4|proposal/known-for:JPN 5 FY2025
4|proposal/known-for:JPN FY2025
-17|proposal/known-for:JPN FY2027
3|proposal/known-for:JPN FY2028
24|proposal/known-for:JPN FY2030
20|proposal/known-for:JPN FY2031
7|proposal/known-for:JPN FY2032
11|proposal/known-for:JPN FY2035
23|proposal/known-for:JPN+KOR 2032
23|proposal/known-for:JPN+KOR 3 2032
-9|proposal/known-for:JPN+USA 2.5 FY2030
-9|proposal/known-for:JPN+USA FY2030
-17|proposal/known-for:KOR 2026
-6|proposal/known-for:KOR 2027
7|proposal/known-for:KOR 2035
-3|proposal/known-for:KOR 203X
-14|proposal/known-for:KOR 3 2026
7|proposal/known-for:KOR 3 2030
4|proposal/known-for:KOR 3 2035
-3|proposal/known-for:KOR 3.5 2026
-5|proposal/known-for:KOR 3.5 2030
5|proposal/known-for:KOR 3.5 2035
-3|proposal/known-for:KOR 3.5 203X
-6|proposal/known-for:KOR 4.8 2027
-3|proposal/known-for:KOR 5 FY2027
-3|proposal/known-for:KOR FY2027
3|proposal/known-for:LTU 2.5 2030
3|proposal/known-for:LTU 2026
5|proposal/known-for:LTU 2030
3|proposal/known-for:LTU 5-6 2026
3|proposal/known-for:LTU 5.5 2030
3|proposal/known-for:LVA 2025
5|proposal/known-for:LVA 2026
3|proposal/known-for:LVA 3.5 2025
-3|proposal/known-for:NATO 1997
-4|proposal/known-for:NATO 2 2030
-14|proposal/known-for:NATO 2.5 2023
-4|proposal/known-for:NATO 2.5 2026
-4|proposal/known-for:NATO 2.5 2027
-28|proposal/known-for:NATO 2.5 2030
-19|proposal/known-for:NATO 2023
-4|proposal/known-for:NATO 2025
-34|proposal/known-for:NATO 2026
-17|proposal/known-for:NATO 2027
-12|proposal/known-for:NATO 2028
-6|proposal/known-for:NATO 2029
12|proposal/known-for:NATO 2030
29|proposal/known-for:NATO 2032
-28|proposal/known-for:NATO 2035
-3|proposal/known-for:NATO 3 1997
-5|proposal/known-for:NATO 3 2023
-8|proposal/known-for:NATO 3 2027
-9|proposal/known-for:NATO 3 2028
-5|proposal/known-for:NATO 3 2029
56|proposal/known-for:NATO 3 2030
-9|proposal/known-for:NATO 3 2032
-4|proposal/known-for:NATO 3.3 2032
-3|proposal/known-for:NATO 3.5 2025
43|proposal/known-for:NATO 3.5 2032
-15|proposal/known-for:NATO 3.5 2035
-3|proposal/known-for:NATO 3.5 FY2035
-6|proposal/known-for:NATO 4 2030
-29|proposal/known-for:NATO 5 2026
-3|proposal/known-for:NATO 5 2027
-12|proposal/known-for:NATO 5 2035
-3|proposal/known-for:NATO FY2030
-4|proposal/known-for:NATO FY2035
-8|proposal/known-for:NLD 2032
4|proposal/known-for:NLD 2035
-8|proposal/known-for:NLD 3.5 2032
4|proposal/known-for:NLD 3.5 2035
3|proposal/known-for:NOR 2030
3|proposal/known-for:NOR 4 2030
12|proposal/known-for:NZL 2 2028
-5|proposal/known-for:NZL 2 2030
12|proposal/known-for:NZL 2028
-4|proposal/known-for:NZL 2030
4|proposal/known-for:PHL 2 2030
3|proposal/known-for:PHL 2030
13|proposal/known-for:POL 2.5 2030
21|proposal/known-for:POL 2023
33|proposal/known-for:POL 2026
21|proposal/known-for:POL 3 2023
-9|proposal/known-for:POL 3 2030
-3|proposal/known-for:POL 4 2030
34|proposal/known-for:POL 5 2026
-16|proposal/known-for:PRT 2030
-16|proposal/known-for:PRT 3 2030
3|proposal/known-for:ROU 2030
3|proposal/known-for:ROU 3 2030
-16|proposal/known-for:RUS 2030
-16|proposal/known-for:RUS 3 2030
-3|proposal/known-for:SGP 2030
-3|proposal/known-for:SGP 3 2030
4|proposal/known-for:SVK 2035
4|proposal/known-for:SVK 3.5 2035
6|proposal/known-for:SVN 2030
4|proposal/known-for:SVN 2040
4|proposal/known-for:SVN 3 2040
5|proposal/known-for:SVN 3.5 2030
-11|proposal/known-for:SWE 2030
-13|proposal/known-for:SWE 3.5 2030
3|proposal/known-for:SWE 4 2030
6|proposal/known-for:TUR 2030
9|proposal/known-for:TUR 2035
6|proposal/known-for:TUR 3 2030
9|proposal/known-for:TUR 5 2035
-8|proposal/known-for:TWN 2026
28|proposal/known-for:TWN 2027
4|proposal/known-for:TWN 2028
-5|proposal/known-for:TWN 2035
-15|proposal/known-for:TWN 3-3.5 FY2031
-8|proposal/known-for:TWN 3.5 2026
28|proposal/known-for:TWN 3.5 2027
-5|proposal/known-for:TWN 4 2035
4|proposal/known-for:TWN 5 2028
-15|proposal/known-for:TWN FY2031
7|proposal/known-for:USA 1997
17|proposal/known-for:USA 2027
-9|proposal/known-for:USA 2028
-15|proposal/known-for:USA 2030
-4|proposal/known-for:USA 2032
-3|proposal/known-for:USA 2035
7|proposal/known-for:USA 3 1997
-5|proposal/known-for:USA 3 2028
-14|proposal/known-for:USA 3 2030
-4|proposal/known-for:USA 3 2032
-3|proposal/known-for:USA 3 2035
7|proposal/known-for:USA 4.7 2026
5|proposal/known-for:USA 4.7 FY2027
6|proposal/known-for:USA 4.8 2027
11|proposal/known-for:USA 4.8 FY2027
-3|proposal/known-for:USA 5 2026
11|proposal/known-for:USA 5 2027
-4|proposal/known-for:USA 5 2028
3|proposal/known-for:USA 5 FY2027
21|proposal/known-for:USA FY2027
-6|proposal/known:AFG 2.5
-6|proposal/known:AFG 2.5 2026
-6|proposal/known:AFG 2.5 since-2025
-6|proposal/known:AFG since-2025
-3|proposal/known:ALLIES 0
-3|proposal/known:ALLIES 0 2025
-3|proposal/known:ALLIES 0 since-2025
32|proposal/known:ALLIES 0.25
32|proposal/known:ALLIES 0.25 2025
32|proposal/known:ALLIES 0.25 since-2025
-3|proposal/known:ALLIES 1
-22|proposal/known:ALLIES 1.5
-4|proposal/known:ALLIES 1.5 2023
-8|proposal/known:ALLIES 1.5 2025
-9|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 1.5 to-1999
-3|proposal/known:ALLIES 1.5 to-2013
-6|proposal/known:ALLIES 1.5 to-2024
-8|proposal/known:ALLIES 2
38|proposal/known:ALLIES 2 2019
-6|proposal/known:ALLIES 2 2021
-16|proposal/known:ALLIES 2 2022
-5|proposal/known:ALLIES 2 2025
-10|proposal/known:ALLIES 2 2026
-16|proposal/known:ALLIES 2 since-2025
30|proposal/known:ALLIES 2 to-2021
-19|proposal/known:ALLIES 2 to-2024
-5|proposal/known:ALLIES 2.5
-3|proposal/known:ALLIES 2.5 2024
10|proposal/known:ALLIES 2.5 2025
-8|proposal/known:ALLIES 2.5 2026
-4|proposal/known:ALLIES 2.5 to-2024
-3|proposal/known:ALLIES 2.5-3
-3|proposal/known:ALLIES 2.5-3 since-2025
-11|proposal/known:ALLIES 3
-3|proposal/known:ALLIES 3 2016
-6|proposal/known:ALLIES 3 2023
13|proposal/known:ALLIES 3 2024
16|proposal/known:ALLIES 3 2025
-22|proposal/known:ALLIES 3 2026
-6|proposal/known:ALLIES 3 since-2025
-6|proposal/known:ALLIES 3 to-1999
-4|proposal/known:ALLIES 3 to-2021
5|proposal/known:ALLIES 3 to-2024
8|proposal/known:ALLIES 3-3.5
15|proposal/known:ALLIES 3-3.5 2024
-6|proposal/known:ALLIES 3-3.5 2026
-7|proposal/known:ALLIES 3-3.5 since-2025
15|proposal/known:ALLIES 3-3.5 to-2024
46|proposal/known:ALLIES 3-4
46|proposal/known:ALLIES 3-4 2025
46|proposal/known:ALLIES 3-4 since-2025
-3|proposal/known:ALLIES 3.5 2025
4|proposal/known:ALLIES 3.5 2026
37|proposal/known:ALLIES 4 1987
-3|proposal/known:ALLIES 4 1989
-3|proposal/known:ALLIES 4 2008
-18|proposal/known:ALLIES 4 2025
-8|proposal/known:ALLIES 4 2026
-26|proposal/known:ALLIES 4 since-2025
32|proposal/known:ALLIES 4 to-1999
-6|proposal/known:ALLIES 4 to-2013
-20|proposal/known:ALLIES 5
-4|proposal/known:ALLIES 5 2023
31|proposal/known:ALLIES 5 2025
-43|proposal/known:ALLIES 5 2026
-12|proposal/known:ALLIES 5 since-2025
-8|proposal/known:ALLIES 5 to-2024
-20|proposal/known:ALLIES since-2025
16|proposal/known:ALLIES to-1999
-11|proposal/known:ALLIES to-2013
24|proposal/known:ALLIES to-2021
-24|proposal/known:ALLIES to-2024
-3|proposal/known:ARG 2 2023
-3|proposal/known:ARG 2 to-2024
14|proposal/known:ARM 4
14|proposal/known:ARM 4 2025
14|proposal/known:ARM 4 since-2025
14|proposal/known:ARM since-2025
-18|proposal/known:AUS 1
-18|proposal/known:AUS 1 2023
-18|proposal/known:AUS 1 to-2024
6|proposal/known:AUS 1.5
-10|proposal/known:AUS 1.5 2023
17|proposal/known:AUS 1.5 2026
17|proposal/known:AUS 1.5 since-2025
-11|proposal/known:AUS 1.5 to-2024
-31|proposal/known:AUS 2
-9|proposal/known:AUS 2 2023
-8|proposal/known:AUS 2 2025
-12|proposal/known:AUS 2 2026
-20|proposal/known:AUS 2 since-2025
-12|proposal/known:AUS 2 to-2024
-4|proposal/known:AUS 2.5 2025
-4|proposal/known:AUS 2.5 since-2025
-17|proposal/known:AUS 3
3|proposal/known:AUS 3 2023
-17|proposal/known:AUS 3 2025
-31|proposal/known:AUS 3 2026
28|proposal/known:AUS 3 2027
-20|proposal/known:AUS 3 since-2025
-20|proposal/known:AUS 3.5
-22|proposal/known:AUS 3.5 2025
-20|proposal/known:AUS 3.5 since-2025
6|proposal/known:AUS 4
4|proposal/known:AUS 4 2026
6|proposal/known:AUS 4 since-2025
-41|proposal/known:AUS since-2025
-38|proposal/known:AUS to-2024
23|proposal/known:AUS+JPN 3
23|proposal/known:AUS+JPN 3 2025
23|proposal/known:AUS+JPN 3 since-2025
15|proposal/known:AUS+JPN 3.5
15|proposal/known:AUS+JPN 3.5 2026
15|proposal/known:AUS+JPN 3.5 since-2025
19|proposal/known:AUS+JPN since-2025
-3|proposal/known:AUS+JPN+PHL 3
-3|proposal/known:AUS+JPN+PHL 3 2026
-3|proposal/known:AUS+JPN+PHL 3 since-2025
-3|proposal/known:AUS+JPN+PHL since-2025
-3|proposal/known:AUS+JPN+TWN 3
-3|proposal/known:AUS+JPN+TWN 3 2026
-3|proposal/known:AUS+JPN+TWN 3 since-2025
-3|proposal/known:AUS+JPN+TWN since-2025
10|proposal/known:BEL 2
9|proposal/known:BEL 2 2025
10|proposal/known:BEL 2 since-2025
24|proposal/known:BEL 3.5
22|proposal/known:BEL 3.5 2025
24|proposal/known:BEL 3.5 since-2025
35|proposal/known:BEL since-2025
12|proposal/known:BGR 3.5
12|proposal/known:BGR 3.5 2025
12|proposal/known:BGR 3.5 since-2025
12|proposal/known:BGR since-2025
12|proposal/known:BRA 2
3|proposal/known:BRA 2 2023
10|proposal/known:BRA 2 2025
10|proposal/known:BRA 2 since-2025
3|proposal/known:BRA 2 to-2024
10|proposal/known:BRA since-2025
3|proposal/known:BRA to-2024
34|proposal/known:CAN 2
10|proposal/known:CAN 2 2024
25|proposal/known:CAN 2 2025
25|proposal/known:CAN 2 since-2025
11|proposal/known:CAN 2 to-2024
-4|proposal/known:CAN 2.5
-4|proposal/known:CAN 2.5 2023
-4|proposal/known:CAN 2.5 to-2024
-21|proposal/known:CAN 5
-21|proposal/known:CAN 5 2025
-21|proposal/known:CAN 5 since-2025
6|proposal/known:CAN since-2025
6|proposal/known:CAN to-2024
7|proposal/known:CHE 0.7
5|proposal/known:CHE 0.7 2024
5|proposal/known:CHE 0.7 to-2024
18|proposal/known:CHE 1.5
18|proposal/known:CHE 1.5 2025
18|proposal/known:CHE 1.5 since-2025
20|proposal/known:CHE since-2025
5|proposal/known:CHE to-2024
-5|proposal/known:CHN 2
-5|proposal/known:CHN 2 2025
-5|proposal/known:CHN 2 since-2025
-6|proposal/known:CHN 3
-6|proposal/known:CHN 3 2025
-6|proposal/known:CHN 3 since-2025
-13|proposal/known:CHN 5
-9|proposal/known:CHN 5 2023
-4|proposal/known:CHN 5 2025
-4|proposal/known:CHN 5 since-2025
-9|proposal/known:CHN 5 to-2024
-21|proposal/known:CHN since-2025
-10|proposal/known:CHN to-2024
-3|proposal/known:CHN+JPN 3
-3|proposal/known:CHN+JPN 3 2026
-3|proposal/known:CHN+JPN 3 since-2025
-3|proposal/known:CHN+JPN since-2025
-6|proposal/known:CHN+PRK+RUS 3.5
-6|proposal/known:CHN+PRK+RUS 3.5 2026
-6|proposal/known:CHN+PRK+RUS 3.5 since-2025
-8|proposal/known:CHN+PRK+RUS since-2025
-3|proposal/known:COL 2
-3|proposal/known:COL 2 2025
-3|proposal/known:COL 2 since-2025
-6|proposal/known:COL since-2025
4|proposal/known:CYP 2
4|proposal/known:CYP 2 2025
4|proposal/known:CYP 2 since-2025
4|proposal/known:CYP since-2025
23|proposal/known:CZE 1.5
23|proposal/known:CZE 1.5 2025
23|proposal/known:CZE 1.5 since-2025
4|proposal/known:CZE 2
4|proposal/known:CZE 2 2025
4|proposal/known:CZE 2 since-2025
26|proposal/known:CZE since-2025
-6|proposal/known:DEU 0.7
-4|proposal/known:DEU 0.7 2024
-4|proposal/known:DEU 0.7 to-2024
-25|proposal/known:DEU 0.9
-25|proposal/known:DEU 0.9 2025
-25|proposal/known:DEU 0.9 since-2025
6|proposal/known:DEU 1
6|proposal/known:DEU 1 2025
6|proposal/known:DEU 1 since-2025
22|proposal/known:DEU 1.5
18|proposal/known:DEU 1.5 1989
4|proposal/known:DEU 1.5 2026
4|proposal/known:DEU 1.5 since-2025
18|proposal/known:DEU 1.5 to-1999
3|proposal/known:DEU 1.9
3|proposal/known:DEU 1.9 2003
3|proposal/known:DEU 1.9 to-2013
-57|proposal/known:DEU 2
-13|proposal/known:DEU 2 2019
-16|proposal/known:DEU 2 2022
-41|proposal/known:DEU 2 2023
9|proposal/known:DEU 2 2025
11|proposal/known:DEU 2 since-2025
-13|proposal/known:DEU 2 to-2021
-55|proposal/known:DEU 2 to-2024
-10|proposal/known:DEU 2.5
-6|proposal/known:DEU 2.5 2016
8|proposal/known:DEU 2.5 2023
-11|proposal/known:DEU 2.5 2025
-11|proposal/known:DEU 2.5 since-2025
-6|proposal/known:DEU 2.5 to-2021
7|proposal/known:DEU 2.5 to-2024
5|proposal/known:DEU 3
-3|proposal/known:DEU 3 2022
26|proposal/known:DEU 3 2024
-14|proposal/known:DEU 3 2025
-4|proposal/known:DEU 3 2026
-18|proposal/known:DEU 3 since-2025
23|proposal/known:DEU 3 to-2024
11|proposal/known:DEU 3.5
-18|proposal/known:DEU 3.5 2024
29|proposal/known:DEU 3.5 2025
29|proposal/known:DEU 3.5 since-2025
-18|proposal/known:DEU 3.5 to-2024
34|proposal/known:DEU 5
31|proposal/known:DEU 5 2025
3|proposal/known:DEU 5 2026
33|proposal/known:DEU 5 since-2025
28|proposal/known:DEU since-2025
15|proposal/known:DEU to-1999
3|proposal/known:DEU to-2013
-19|proposal/known:DEU to-2021
-47|proposal/known:DEU to-2024
-4|proposal/known:DEU+FRA since-2025
12|proposal/known:DEU+JPN 4
12|proposal/known:DEU+JPN 4 1988
12|proposal/known:DEU+JPN 4 to-1999
12|proposal/known:DEU+JPN to-1999
12|proposal/known:DNK 2
12|proposal/known:DNK 2 2022
12|proposal/known:DNK 2 to-2024
-14|proposal/known:DNK 3 2022
12|proposal/known:DNK 3 2024
-8|proposal/known:DNK 4
-8|proposal/known:DNK 4 1978
-8|proposal/known:DNK 4 to-1999
-8|proposal/known:DNK to-1999
9|proposal/known:DNK to-2024
3|proposal/known:ESP 2 2025
3|proposal/known:ESP 2 since-2025
4|proposal/known:ESP 2.1
4|proposal/known:ESP 2.1 2025
4|proposal/known:ESP 2.1 since-2025
13|proposal/known:ESP 2.5
14|proposal/known:ESP 2.5 2026
14|proposal/known:ESP 2.5 since-2025
-3|proposal/known:ESP 3 2025
23|proposal/known:ESP 3.5
23|proposal/known:ESP 3.5 2025
23|proposal/known:ESP 3.5 since-2025
-37|proposal/known:ESP 4
-37|proposal/known:ESP 4 2025
-37|proposal/known:ESP 4 since-2025
-26|proposal/known:EST 0.25
-24|proposal/known:EST 0.25 2025
-24|proposal/known:EST 0.25 since-2025
-15|proposal/known:EST 2.5
14|proposal/known:EST 2.5 2022
-16|proposal/known:EST 2.5 2023
-12|proposal/known:EST 2.5 2024
-14|proposal/known:EST 2.5 to-2024
-21|proposal/known:EST 3
9|proposal/known:EST 3 2022
-36|proposal/known:EST 3 2023
8|proposal/known:EST 3 2024
-20|proposal/known:EST 3 to-2024
-3|proposal/known:EST 3.5
-6|proposal/known:EST 3.5 2025
-6|proposal/known:EST 3.5 since-2025
6|proposal/known:EST 4
6|proposal/known:EST 4 2025
6|proposal/known:EST 4 since-2025
39|proposal/known:EST 5
3|proposal/known:EST 5 2016
17|proposal/known:EST 5 2024
13|proposal/known:EST 5 2025
6|proposal/known:EST 5 2026
19|proposal/known:EST 5 since-2025
3|proposal/known:EST 5 to-2021
17|proposal/known:EST 5 to-2024
4|proposal/known:EST 5.4
4|proposal/known:EST 5.4 2025
4|proposal/known:EST 5.4 since-2025
-7|proposal/known:EST 6
-7|proposal/known:EST 6 2025
-7|proposal/known:EST 6 since-2025
-11|proposal/known:EST since-2025
-17|proposal/known:EST to-2024
-4|proposal/known:EU 1
-4|proposal/known:EU 1 2025
-4|proposal/known:EU 1 since-2025
7|proposal/known:EU 1.5
7|proposal/known:EU 1.5 2025
7|proposal/known:EU 1.5 since-2025
18|proposal/known:EU 2
-4|proposal/known:EU 2 2023
22|proposal/known:EU 2 2025
22|proposal/known:EU 2 since-2025
-4|proposal/known:EU 2 to-2024
-6|proposal/known:EU 2.5
14|proposal/known:EU 2.5 2023
-20|proposal/known:EU 2.5 2025
-20|proposal/known:EU 2.5 since-2025
14|proposal/known:EU 2.5 to-2024
-3|proposal/known:EU 3 2025
-3|proposal/known:EU 3 since-2025
9|proposal/known:EU 3-3.5
9|proposal/known:EU 3-3.5 2025
9|proposal/known:EU 3-3.5 since-2025
18|proposal/known:EU 3.5
-5|proposal/known:EU 3.5 2024
25|proposal/known:EU 3.5 2026
24|proposal/known:EU 3.5 since-2025
-5|proposal/known:EU 3.5 to-2024
-3|proposal/known:EU 5
-3|proposal/known:EU 5 2025
-3|proposal/known:EU 5 since-2025
32|proposal/known:EU since-2025
5|proposal/known:EU to-2024
6|proposal/known:FIN 2.5
5|proposal/known:FIN 2.5 2023
5|proposal/known:FIN 2.5 to-2024
3|proposal/known:FIN 3
3|proposal/known:FIN 3 2025
3|proposal/known:FIN 3 since-2025
4|proposal/known:FIN 3.3
4|proposal/known:FIN 3.3 2025
4|proposal/known:FIN 3.3 since-2025
-26|proposal/known:FIN 3.5
-26|proposal/known:FIN 3.5 2025
-26|proposal/known:FIN 3.5 since-2025
-20|proposal/known:FIN 5
-20|proposal/known:FIN 5 2025
-20|proposal/known:FIN 5 since-2025
-38|proposal/known:FIN since-2025
6|proposal/known:FIN to-2024
-4|proposal/known:FRA 0.5
-4|proposal/known:FRA 0.5 2024
-4|proposal/known:FRA 0.5 to-2024
32|proposal/known:FRA 2.5
5|proposal/known:FRA 2.5 2024
26|proposal/known:FRA 2.5 2025
26|proposal/known:FRA 2.5 since-2025
5|proposal/known:FRA 2.5 to-2024
36|proposal/known:FRA 3
17|proposal/known:FRA 3 2024
14|proposal/known:FRA 3 2025
5|proposal/known:FRA 3 2026
19|proposal/known:FRA 3 since-2025
17|proposal/known:FRA 3 to-2024
-3|proposal/known:FRA 3-3.5
-3|proposal/known:FRA 3-3.5 2025
-3|proposal/known:FRA 3-3.5 since-2025
-30|proposal/known:FRA 3.5
-30|proposal/known:FRA 3.5 2025
-30|proposal/known:FRA 3.5 since-2025
-15|proposal/known:FRA 5
22|proposal/known:FRA 5 2025
-37|proposal/known:FRA 5 2026
-15|proposal/known:FRA 5 since-2025
-5|proposal/known:FRA since-2025
17|proposal/known:FRA to-2024
-20|proposal/known:GBR 1.5
-17|proposal/known:GBR 1.5 1989
-3|proposal/known:GBR 1.5 2026
-3|proposal/known:GBR 1.5 since-2025
-17|proposal/known:GBR 1.5 to-1999
-8|proposal/known:GBR 2
-8|proposal/known:GBR 2 2022
-8|proposal/known:GBR 2 to-2024
-6|proposal/known:GBR 2.5 1992
11|proposal/known:GBR 2.5 2022
-8|proposal/known:GBR 2.5 2023
28|proposal/known:GBR 2.5 2024
-24|proposal/known:GBR 2.5 2025
-24|proposal/known:GBR 2.5 since-2025
-6|proposal/known:GBR 2.5 to-1999
31|proposal/known:GBR 2.5 to-2024
3|proposal/known:GBR 2.7
3|proposal/known:GBR 2.7 2026
3|proposal/known:GBR 2.7 since-2025
-3|proposal/known:GBR 2E+1
-3|proposal/known:GBR 2E+1 2025
-3|proposal/known:GBR 2E+1 since-2025
40|proposal/known:GBR 3
-4|proposal/known:GBR 3 1992
6|proposal/known:GBR 3 2023
8|proposal/known:GBR 3 2024
29|proposal/known:GBR 3 2025
29|proposal/known:GBR 3 since-2025
-4|proposal/known:GBR 3 to-1999
15|proposal/known:GBR 3 to-2024
-3|proposal/known:GBR 3-4
-3|proposal/known:GBR 3-4 2025
-3|proposal/known:GBR 3-4 since-2025
5|proposal/known:GBR 3.5
21|proposal/known:GBR 3.5 1982
-14|proposal/known:GBR 3.5 2025
-16|proposal/known:GBR 3.5 since-2025
21|proposal/known:GBR 3.5 to-1999
-5|proposal/known:GBR 4
-5|proposal/known:GBR 4 2025
-5|proposal/known:GBR 4 since-2025
-7|proposal/known:GBR 5
5|proposal/known:GBR 5 2025
-10|proposal/known:GBR 5 2026
-5|proposal/known:GBR 5 since-2025
-25|proposal/known:GBR since-2025
-6|proposal/known:GBR to-1999
38|proposal/known:GBR to-2024
-7|proposal/known:GBR+UKR 3
-7|proposal/known:GBR+UKR 3 2024
-7|proposal/known:GBR+UKR 3 to-2024
-7|proposal/known:GBR+UKR to-2024
8|proposal/known:GRC 2
7|proposal/known:GRC 2 2023
8|proposal/known:GRC 2 to-2024
19|proposal/known:GRC 2.5
19|proposal/known:GRC 2.5 2023
19|proposal/known:GRC 2.5 to-2024
-3|proposal/known:GRC 4.5
-3|proposal/known:GRC 4.5 1999
-3|proposal/known:GRC 4.5 to-1999
27|proposal/known:GRC to-2024
-36|proposal/known:HUN 5
-36|proposal/known:HUN 5 2025
-36|proposal/known:HUN 5 since-2025
-37|proposal/known:HUN since-2025
15|proposal/known:IDN 0.9
15|proposal/known:IDN 0.9 2024
15|proposal/known:IDN 0.9 to-2024
7|proposal/known:IDN 1
7|proposal/known:IDN 1 2022
7|proposal/known:IDN 1 to-2024
7|proposal/known:IDN 1-1.5
7|proposal/known:IDN 1-1.5 2024
7|proposal/known:IDN 1-1.5 to-2024
18|proposal/known:IDN 1.5
14|proposal/known:IDN 1.5 2024
4|proposal/known:IDN 1.5 2025
4|proposal/known:IDN 1.5 since-2025
14|proposal/known:IDN 1.5 to-2024
30|proposal/known:IDN 2
3|proposal/known:IDN 2 1994
27|proposal/known:IDN 2 2026
27|proposal/known:IDN 2 since-2025
3|proposal/known:IDN 2 to-1999
-4|proposal/known:IDN 2.5-3.5
-4|proposal/known:IDN 2.5-3.5 2026
-4|proposal/known:IDN 2.5-3.5 since-2025
27|proposal/known:IDN since-2025
3|proposal/known:IDN to-1999
42|proposal/known:IDN to-2024
-3|proposal/known:IND 0.8
-3|proposal/known:IND 0.8 2025
-3|proposal/known:IND 0.8 since-2025
15|proposal/known:IND 2.5
12|proposal/known:IND 2.5 2025
13|proposal/known:IND 2.5 since-2025
28|proposal/known:IND 3
31|proposal/known:IND 3 2023
-9|proposal/known:IND 3 2024
-12|proposal/known:IND 3 2025
17|proposal/known:IND 3 2026
5|proposal/known:IND 3 since-2025
22|proposal/known:IND 3 to-2024
17|proposal/known:IND since-2025
21|proposal/known:IND to-2024
3|proposal/known:IRL 0.6
3|proposal/known:IRL 0.6 2025
3|proposal/known:IRL 0.6 since-2025
4|proposal/known:IRL since-2025
14|proposal/known:IRN 5
14|proposal/known:IRN 5 2025
14|proposal/known:IRN 5 since-2025
14|proposal/known:IRN since-2025
-3|proposal/known:IRQ 1.9
-3|proposal/known:IRQ 1.9 2003
-3|proposal/known:IRQ 1.9 to-2013
-4|proposal/known:IRQ to-2013
-20|proposal/known:ISR 3
-20|proposal/known:ISR 3 2025
-20|proposal/known:ISR 3 since-2025
-6|proposal/known:ISR 4
-6|proposal/known:ISR 4 2025
-6|proposal/known:ISR 4 since-2025
3|proposal/known:ISR 4.3
3|proposal/known:ISR 4.3 2025
3|proposal/known:ISR 4.3 since-2025
-9|proposal/known:ISR 5
-9|proposal/known:ISR 5 2025
-9|proposal/known:ISR 5 since-2025
18|proposal/known:ISR 6
18|proposal/known:ISR 6 2025
18|proposal/known:ISR 6 since-2025
3|proposal/known:ISR 7
3|proposal/known:ISR 7 2025
3|proposal/known:ISR 7 since-2025
-11|proposal/known:ISR since-2025
5|proposal/known:ITA 2
4|proposal/known:ITA 2 2026
3|proposal/known:ITA 2 since-2025
3|proposal/known:ITA 3 2025
3|proposal/known:ITA 3 since-2025
-52|proposal/known:ITA 3.5
-52|proposal/known:ITA 3.5 2025
-52|proposal/known:ITA 3.5 since-2025
-45|proposal/known:ITA since-2025
-20|proposal/known:JOR 2.5
-3|proposal/known:JOR 2.5 2024
-17|proposal/known:JOR 2.5 2025
-17|proposal/known:JOR 2.5 since-2025
-3|proposal/known:JOR 2.5 to-2024
-9|proposal/known:JOR 3
-9|proposal/known:JOR 3 2024
-9|proposal/known:JOR 3 to-2024
-17|proposal/known:JOR since-2025
-12|proposal/known:JOR to-2024
3|proposal/known:JPN 0
3|proposal/known:JPN 0 2025
3|proposal/known:JPN 0 since-2025
-33|proposal/known:JPN 0.25
-33|proposal/known:JPN 0.25 2025
-33|proposal/known:JPN 0.25 since-2025
-3|proposal/known:JPN 0.5 2024
3|proposal/known:JPN 0.5 2026
3|proposal/known:JPN 0.5 since-2025
-3|proposal/known:JPN 0.5 to-2024
11|proposal/known:JPN 0.9
-15|proposal/known:JPN 0.9 2024
26|proposal/known:JPN 0.9 2025
26|proposal/known:JPN 0.9 since-2025
-15|proposal/known:JPN 0.9 to-2024
-6|proposal/known:JPN 1 2022
3|proposal/known:JPN 1 since-2025
-6|proposal/known:JPN 1 to-2024
-6|proposal/known:JPN 1-1.5
-6|proposal/known:JPN 1-1.5 2024
-6|proposal/known:JPN 1-1.5 to-2024
3|proposal/known:JPN 1.1
3|proposal/known:JPN 1.2
-27|proposal/known:JPN 1.5
5|proposal/known:JPN 1.5 1982
5|proposal/known:JPN 1.5 2000
6|proposal/known:JPN 1.5 2007
4|proposal/known:JPN 1.5 2022
23|proposal/known:JPN 1.5 2023
-65|proposal/known:JPN 1.5 2025
-21|proposal/known:JPN 1.5 2026
-85|proposal/known:JPN 1.5 since-2025
12|proposal/known:JPN 1.5 to-1999
15|proposal/known:JPN 1.5 to-2013
29|proposal/known:JPN 1.5 to-2024
14|proposal/known:JPN 1.7
10|proposal/known:JPN 1.7 1980
4|proposal/known:JPN 1.7 1981
14|proposal/known:JPN 1.7 to-1999
-10|proposal/known:JPN 1E+1
-9|proposal/known:JPN 1E+1 2025
-9|proposal/known:JPN 1E+1 since-2025
18|proposal/known:JPN 2
-16|proposal/known:JPN 2 2019
8|proposal/known:JPN 2 2021
61|proposal/known:JPN 2 2022
-5|proposal/known:JPN 2 2023
-10|proposal/known:JPN 2 2024
4|proposal/known:JPN 2 2025
-30|proposal/known:JPN 2 2026
-25|proposal/known:JPN 2 since-2025
3|proposal/known:JPN 2 to-1999
-7|proposal/known:JPN 2 to-2021
46|proposal/known:JPN 2 to-2024
20|proposal/known:JPN 2.5
11|proposal/known:JPN 2.5 2023
-15|proposal/known:JPN 2.5 2024
3|proposal/known:JPN 2.5 2025
23|proposal/known:JPN 2.5 2026
26|proposal/known:JPN 2.5 since-2025
-4|proposal/known:JPN 2.5 to-2024
6|proposal/known:JPN 2.5-3
5|proposal/known:JPN 2.5-3 2026
6|proposal/known:JPN 2.5-3 since-2025
11|proposal/known:JPN 2.5-3.5
11|proposal/known:JPN 2.5-3.5 2026
11|proposal/known:JPN 2.5-3.5 since-2025
24|proposal/known:JPN 3
9|proposal/known:JPN 3 1981
4|proposal/known:JPN 3 2016
-21|proposal/known:JPN 3 2022
-29|proposal/known:JPN 3 2023
25|proposal/known:JPN 3 2024
-16|proposal/known:JPN 3 2025
77|proposal/known:JPN 3 2026
-28|proposal/known:JPN 3 2027
33|proposal/known:JPN 3 since-2025
13|proposal/known:JPN 3 to-1999
4|proposal/known:JPN 3 to-2021
-25|proposal/known:JPN 3 to-2024
8|proposal/known:JPN 3-3.5
-14|proposal/known:JPN 3-3.5 2024
22|proposal/known:JPN 3-3.5 2026
22|proposal/known:JPN 3-3.5 since-2025
-14|proposal/known:JPN 3-3.5 to-2024
22|proposal/known:JPN 3.5
-43|proposal/known:JPN 3.5 2025
65|proposal/known:JPN 3.5 2026
22|proposal/known:JPN 3.5 since-2025
-18|proposal/known:JPN 4
-36|proposal/known:JPN 4 1987
-10|proposal/known:JPN 4 1988
10|proposal/known:JPN 4 1989
-6|proposal/known:JPN 4 2002
-14|proposal/known:JPN 4 2008
32|proposal/known:JPN 4 2025
6|proposal/known:JPN 4 2026
38|proposal/known:JPN 4 since-2025
-36|proposal/known:JPN 4 to-1999
-20|proposal/known:JPN 4 to-2013
-3|proposal/known:JPN 4.3
-3|proposal/known:JPN 4.3 2025
-3|proposal/known:JPN 4.3 since-2025
-4|proposal/known:JPN 4.5
-4|proposal/known:JPN 4.5 2026
-4|proposal/known:JPN 4.5 since-2025
-11|proposal/known:JPN 4.7
-11|proposal/known:JPN 4.7 2026
-11|proposal/known:JPN 4.7 since-2025
-11|proposal/known:JPN 4.8
-11|proposal/known:JPN 4.8 2026
-11|proposal/known:JPN 4.8 since-2025
-21|proposal/known:JPN 5
-10|proposal/known:JPN 5 2024
-50|proposal/known:JPN 5 2025
39|proposal/known:JPN 5 2026
-11|proposal/known:JPN 5 since-2025
-10|proposal/known:JPN 5 to-2024
-17|proposal/known:JPN 6
-17|proposal/known:JPN 6 2025
-17|proposal/known:JPN 6 since-2025
-4|proposal/known:JPN 7
-4|proposal/known:JPN 7 2025
-4|proposal/known:JPN 7 since-2025
-14|proposal/known:JPN since-2025
16|proposal/known:JPN to-1999
-5|proposal/known:JPN to-2013
-7|proposal/known:JPN to-2024
23|proposal/known:JPN+KOR 3
23|proposal/known:JPN+KOR 3 2026
23|proposal/known:JPN+KOR 3 since-2025
23|proposal/known:JPN+KOR since-2025
24|proposal/known:JPN+TWN 3
24|proposal/known:JPN+TWN 3 2025
24|proposal/known:JPN+TWN 3 since-2025
24|proposal/known:JPN+TWN since-2025
-9|proposal/known:JPN+USA 2.5
-9|proposal/known:JPN+USA 2.5 2026
-9|proposal/known:JPN+USA 2.5 since-2025
-9|proposal/known:JPN+USA since-2025
-52|proposal/known:KHM 2
-52|proposal/known:KHM 2 2025
-52|proposal/known:KHM 2 since-2025
-53|proposal/known:KHM since-2025
3|proposal/known:KOR 2 2025
3|proposal/known:KOR 2 since-2025
-9|proposal/known:KOR 2.5
-9|proposal/known:KOR 2.5 2025
-9|proposal/known:KOR 2.5 since-2025
-46|proposal/known:KOR 3
-3|proposal/known:KOR 3 2023
-30|proposal/known:KOR 3 2024
29|proposal/known:KOR 3 2025
-42|proposal/known:KOR 3 2026
-14|proposal/known:KOR 3 since-2025
-32|proposal/known:KOR 3 to-2024
4|proposal/known:KOR 3-3.5
4|proposal/known:KOR 3-3.5 2024
4|proposal/known:KOR 3-3.5 to-2024
-4|proposal/known:KOR 3.5
43|proposal/known:KOR 3.5 2025
-47|proposal/known:KOR 3.5 2026
-4|proposal/known:KOR 3.5 since-2025
-6|proposal/known:KOR 4.8
-6|proposal/known:KOR 4.8 2026
-6|proposal/known:KOR 4.8 since-2025
18|proposal/known:KOR 5
9|proposal/known:KOR 5 2025
9|proposal/known:KOR 5 2026
18|proposal/known:KOR 5 since-2025
-8|proposal/known:KOR 7
-8|proposal/known:KOR 7 2025
-8|proposal/known:KOR 7 since-2025
-23|proposal/known:KOR since-2025
-29|proposal/known:KOR to-2024
-9|proposal/known:KWT 3
-9|proposal/known:KWT 3 2025
-9|proposal/known:KWT 3 since-2025
-9|proposal/known:KWT since-2025
-42|proposal/known:LTU 2.5
3|proposal/known:LTU 2.5 2018
-45|proposal/known:LTU 2.5 2023
3|proposal/known:LTU 2.5 to-2021
-45|proposal/known:LTU 2.5 to-2024
18|proposal/known:LTU 3
28|proposal/known:LTU 3 2024
-10|proposal/known:LTU 3 2025
-10|proposal/known:LTU 3 since-2025
29|proposal/known:LTU 3 to-2024
33|proposal/known:LTU 3.5
35|proposal/known:LTU 3.5 2024
35|proposal/known:LTU 3.5 to-2024
10|proposal/known:LTU 4
9|proposal/known:LTU 4 2025
10|proposal/known:LTU 4 since-2025
3|proposal/known:LTU 4.87
3|proposal/known:LTU 4.87 2025
3|proposal/known:LTU 4.87 since-2025
-8|proposal/known:LTU 5
-5|proposal/known:LTU 5 2025
-8|proposal/known:LTU 5 since-2025
3|proposal/known:LTU 5-6
3|proposal/known:LTU 5-6 2025
3|proposal/known:LTU 5-6 since-2025
5|proposal/known:LTU 5.5
4|proposal/known:LTU 5.5 2024
4|proposal/known:LTU 5.5 to-2024
-5|proposal/known:LTU since-2025
3|proposal/known:LTU to-2021
22|proposal/known:LTU to-2024
-7|proposal/known:LTU+POL 2.5
-7|proposal/known:LTU+POL 2.5 2023
-7|proposal/known:LTU+POL 2.5 to-2024
-7|proposal/known:LTU+POL to-2024
-4|proposal/known:LVA 2.5
-4|proposal/known:LVA 2.5 2024
-4|proposal/known:LVA 2.5 to-2024
-3|proposal/known:LVA 3
-3|proposal/known:LVA 3 2025
-3|proposal/known:LVA 3 since-2025
3|proposal/known:LVA 3.5
3|proposal/known:LVA 3.5 2025
3|proposal/known:LVA 3.5 since-2025
26|proposal/known:LVA 4
26|proposal/known:LVA 4 2025
26|proposal/known:LVA 4 since-2025
-5|proposal/known:LVA 5
-4|proposal/known:LVA 5 2025
-5|proposal/known:LVA 5 since-2025
21|proposal/known:LVA since-2025
-5|proposal/known:LVA to-2024
-13|proposal/known:MDA 4
-13|proposal/known:MDA 4 2025
-13|proposal/known:MDA 4 since-2025
-13|proposal/known:MDA since-2025
6|proposal/known:MKD 3.5
6|proposal/known:MKD 3.5 2025
6|proposal/known:MKD 3.5 since-2025
6|proposal/known:MKD since-2025
-3|proposal/known:MLT 0.6
-3|proposal/known:MLT 0.6 2025
-3|proposal/known:MLT 0.6 since-2025
-3|proposal/known:MLT since-2025
-7|proposal/known:MYS 2
-13|proposal/known:MYS 2 2025
5|proposal/known:MYS 2 2026
-7|proposal/known:MYS 2 since-2025
-8|proposal/known:MYS since-2025
33|proposal/known:NATO 0.25
28|proposal/known:NATO 0.25 2025
28|proposal/known:NATO 0.25 since-2025
-3|proposal/known:NATO 1
21|proposal/known:NATO 1.5
-3|proposal/known:NATO 1.5 2022
-9|proposal/known:NATO 1.5 2023
39|proposal/known:NATO 1.5 2025
7|proposal/known:NATO 1.5 2026
45|proposal/known:NATO 1.5 since-2025
-5|proposal/known:NATO 1.5 to-1999
-5|proposal/known:NATO 1.5 to-2013
-13|proposal/known:NATO 1.5 to-2024
-28|proposal/known:NATO 2
-15|proposal/known:NATO 2 2022
27|proposal/known:NATO 2 2023
-14|proposal/known:NATO 2 2024
-16|proposal/known:NATO 2 2025
-7|proposal/known:NATO 2 2026
-23|proposal/known:NATO 2 since-2025
-3|proposal/known:NATO 2 to-2021
-4|proposal/known:NATO 2.1
-4|proposal/known:NATO 2.1 2025
-4|proposal/known:NATO 2.1 since-2025
-9|proposal/known:NATO 2.5 1992
-6|proposal/known:NATO 2.5 2016
-25|proposal/known:NATO 2.5 2022
45|proposal/known:NATO 2.5 2023
19|proposal/known:NATO 2.5 2024
-20|proposal/known:NATO 2.5 2026
-21|proposal/known:NATO 2.5 since-2025
-9|proposal/known:NATO 2.5 to-1999
-8|proposal/known:NATO 2.5 to-2021
38|proposal/known:NATO 2.5 to-2024
-3|proposal/known:NATO 2.7
-3|proposal/known:NATO 2.7 2026
-3|proposal/known:NATO 2.7 since-2025
3|proposal/known:NATO 2.8
3|proposal/known:NATO 2.8 2025
3|proposal/known:NATO 2.8 since-2025
-3|proposal/known:NATO 2E+1
-3|proposal/known:NATO 2E+1 2025
-3|proposal/known:NATO 2E+1 since-2025
35|proposal/known:NATO 3
-3|proposal/known:NATO 3 1992
-15|proposal/known:NATO 3 2022
23|proposal/known:NATO 3 2023
59|proposal/known:NATO 3 2024
-11|proposal/known:NATO 3 2025
-15|proposal/known:NATO 3 2026
-27|proposal/known:NATO 3 since-2025
-5|proposal/known:NATO 3 to-1999
67|proposal/known:NATO 3 to-2024
-4|proposal/known:NATO 3-3.5
-4|proposal/known:NATO 3-3.5 2025
-4|proposal/known:NATO 3-3.5 since-2025
-41|proposal/known:NATO 3-4
-41|proposal/known:NATO 3-4 2025
-41|proposal/known:NATO 3-4 since-2025
-4|proposal/known:NATO 3.3
-4|proposal/known:NATO 3.3 2025
-4|proposal/known:NATO 3.3 since-2025
-9|proposal/known:NATO 3.5
-21|proposal/known:NATO 3.5 1982
-10|proposal/known:NATO 3.5 2024
70|proposal/known:NATO 3.5 2025
-45|proposal/known:NATO 3.5 2026
25|proposal/known:NATO 3.5 since-2025
-21|proposal/known:NATO 3.5 to-1999
-13|proposal/known:NATO 3.5 to-2024
16|proposal/known:NATO 3.6
16|proposal/known:NATO 3.6 2025
16|proposal/known:NATO 3.6 since-2025
6|proposal/known:NATO 4
14|proposal/known:NATO 4 1978
23|proposal/known:NATO 4 1987
-3|proposal/known:NATO 4 1989
-4|proposal/known:NATO 4 2012
-13|proposal/known:NATO 4 2025
-8|proposal/known:NATO 4 2026
-21|proposal/known:NATO 4 since-2025
32|proposal/known:NATO 4 to-1999
-6|proposal/known:NATO 4 to-2013
10|proposal/known:NATO 5
-5|proposal/known:NATO 5 2023
-25|proposal/known:NATO 5 2024
23|proposal/known:NATO 5 2025
19|proposal/known:NATO 5 2026
42|proposal/known:NATO 5 since-2025
-32|proposal/known:NATO 5 to-2024
-3|proposal/known:NATO 5.5
-3|proposal/known:NATO 6
-3|proposal/known:NATO 6 2025
-3|proposal/known:NATO 6 since-2025
-3|proposal/known:NATO since-2025
-10|proposal/known:NATO to-1999
-13|proposal/known:NATO to-2013
-14|proposal/known:NATO to-2021
44|proposal/known:NATO to-2024
3|proposal/known:NGA 2
3|proposal/known:NGA 2 2025
3|proposal/known:NGA 2 since-2025
3|proposal/known:NGA since-2025
-11|proposal/known:NLD 1.5
-11|proposal/known:NLD 1.5 2025
-11|proposal/known:NLD 1.5 since-2025
3|proposal/known:NLD 2
19|proposal/known:NLD 2 2023
-17|proposal/known:NLD 2 2025
-16|proposal/known:NLD 2 since-2025
19|proposal/known:NLD 2 to-2024
-6|proposal/known:NLD 2E+1
-6|proposal/known:NLD 2E+1 2025
-6|proposal/known:NLD 2E+1 since-2025
27|proposal/known:NLD 3
29|proposal/known:NLD 3 2025
29|proposal/known:NLD 3 since-2025
22|proposal/known:NLD 3.5
22|proposal/known:NLD 3.5 2025
22|proposal/known:NLD 3.5 since-2025
-17|proposal/known:NLD 3.6
-17|proposal/known:NLD 3.6 2025
-17|proposal/known:NLD 3.6 since-2025
-9|proposal/known:NLD 5
-9|proposal/known:NLD 5 2025
-9|proposal/known:NLD 5 since-2025
-8|proposal/known:NLD since-2025
17|proposal/known:NLD to-2024
3|proposal/known:NOR 4
3|proposal/known:NOR 4 2025
3|proposal/known:NOR 4 since-2025
4|proposal/known:NOR since-2025
3|proposal/known:NPL 0.8
3|proposal/known:NPL 0.8 2025
3|proposal/known:NPL 0.8 since-2025
3|proposal/known:NPL since-2025
31|proposal/known:NZL 2
15|proposal/known:NZL 2 2023
4|proposal/known:NZL 2 2025
13|proposal/known:NZL 2 2026
17|proposal/known:NZL 2 since-2025
14|proposal/known:NZL 2 to-2024
15|proposal/known:NZL 3
16|proposal/known:NZL 3 2026
15|proposal/known:NZL 3 since-2025
36|proposal/known:NZL since-2025
15|proposal/known:NZL to-2024
34|proposal/known:PAK 2.5
34|proposal/known:PAK 2.5 2025
34|proposal/known:PAK 2.5 since-2025
9|proposal/known:PAK 3
20|proposal/known:PAK 3 2025
-10|proposal/known:PAK 3 2026
10|proposal/known:PAK 3 since-2025
42|proposal/known:PAK since-2025
-7|proposal/known:PER 2
-7|proposal/known:PER 2 2025
-7|proposal/known:PER 2 since-2025
-4|proposal/known:PER since-2025
7|proposal/known:PHL 0.5
7|proposal/known:PHL 0.5 2024
7|proposal/known:PHL 0.5 to-2024
47|proposal/known:PHL 2
12|proposal/known:PHL 2 2024
28|proposal/known:PHL 2 2025
7|proposal/known:PHL 2 2026
35|proposal/known:PHL 2 since-2025
11|proposal/known:PHL 2 to-2024
-11|proposal/known:PHL 2.5
-11|proposal/known:PHL 2.5 2025
-11|proposal/known:PHL 2.5 since-2025
20|proposal/known:PHL since-2025
18|proposal/known:PHL to-2024
18|proposal/known:PNG 1
18|proposal/known:PNG 1 2023
18|proposal/known:PNG 1 to-2024
-3|proposal/known:PNG 3
-3|proposal/known:PNG 3 2025
-3|proposal/known:PNG 3 since-2025
-3|proposal/known:PNG since-2025
18|proposal/known:PNG to-2024
-3|proposal/known:POL 1.5
-3|proposal/known:POL 1.5 2025
-3|proposal/known:POL 1.5 since-2025
-6|proposal/known:POL 2.5
13|proposal/known:POL 2.5 2016
-18|proposal/known:POL 2.5 2023
13|proposal/known:POL 2.5 to-2021
-19|proposal/known:POL 2.5 to-2024
-71|proposal/known:POL 3
21|proposal/known:POL 3 2022
-60|proposal/known:POL 3 2024
-32|proposal/known:POL 3 2025
-32|proposal/known:POL 3 since-2025
-39|proposal/known:POL 3 to-2024
-10|proposal/known:POL 3.5
-10|proposal/known:POL 3.5 2025
-10|proposal/known:POL 3.5 since-2025
14|proposal/known:POL 4
13|proposal/known:POL 4 2025
14|proposal/known:POL 4 since-2025
16|proposal/known:POL 5
3|proposal/known:POL 5 2023
8|proposal/known:POL 5 2025
4|proposal/known:POL 5 2026
12|proposal/known:POL 5 since-2025
4|proposal/known:POL 5 to-2024
-21|proposal/known:POL since-2025
13|proposal/known:POL to-2021
-53|proposal/known:POL to-2024
3|proposal/known:PRT 2
3|proposal/known:PRT 2 2025
3|proposal/known:PRT 2 since-2025
-17|proposal/known:PRT 3
-17|proposal/known:PRT 3 2025
-17|proposal/known:PRT 3 since-2025
-31|proposal/known:PRT 3.5
-31|proposal/known:PRT 3.5 2025
-31|proposal/known:PRT 3.5 since-2025
-44|proposal/known:PRT since-2025
-5|proposal/known:QAT 1.5
-5|proposal/known:QAT 1.5 2024
-5|proposal/known:QAT 1.5 to-2024
-5|proposal/known:QAT to-2024
6|proposal/known:ROU 3
6|proposal/known:ROU 3 2025
6|proposal/known:ROU 3 since-2025
7|proposal/known:ROU since-2025
-16|proposal/known:RUS 3
-16|proposal/known:RUS 3 2024
-16|proposal/known:RUS 3 to-2024
-6|proposal/known:RUS 5
-3|proposal/known:RUS 5 2022
-3|proposal/known:RUS 5 2025
-3|proposal/known:RUS 5 since-2025
-3|proposal/known:RUS 5 to-2024
-7|proposal/known:RUS since-2025
-19|proposal/known:RUS to-2024
-6|proposal/known:SAU 3
-6|proposal/known:SAU 3 2025
-6|proposal/known:SAU 3 since-2025
-7|proposal/known:SAU since-2025
-8|proposal/known:SGP 1.5
-8|proposal/known:SGP 1.5 2024
-8|proposal/known:SGP 1.5 to-2024
-4|proposal/known:SGP 2
-3|proposal/known:SGP 2 1994
-3|proposal/known:SGP 2 to-1999
-17|proposal/known:SGP 2.5
-17|proposal/known:SGP 2.5 2024
-17|proposal/known:SGP 2.5 to-2024
-7|proposal/known:SGP 3
-6|proposal/known:SGP 3 2026
-7|proposal/known:SGP 3 since-2025
6|proposal/known:SGP 4
4|proposal/known:SGP 4 2025
6|proposal/known:SGP 4 since-2025
-20|proposal/known:SGP 5
4|proposal/known:SGP 5 2025
-24|proposal/known:SGP 5 2026
-20|proposal/known:SGP 5 since-2025
-21|proposal/known:SGP since-2025
-3|proposal/known:SGP to-1999
-25|proposal/known:SGP to-2024
4|proposal/known:SVK 3.5
4|proposal/known:SVK 3.5 2025
4|proposal/known:SVK 3.5 since-2025
4|proposal/known:SVK since-2025
6|proposal/known:SVN 3
6|proposal/known:SVN 3 2025
6|proposal/known:SVN 3 since-2025
5|proposal/known:SVN 3.5
5|proposal/known:SVN 3.5 2025
5|proposal/known:SVN 3.5 since-2025
11|proposal/known:SVN since-2025
-11|proposal/known:SWE 1.5
-11|proposal/known:SWE 1.5 2025
-11|proposal/known:SWE 1.5 since-2025
45|proposal/known:SWE 2.5
46|proposal/known:SWE 2.5 2025
46|proposal/known:SWE 2.5 since-2025
-15|proposal/known:SWE 3.5
-15|proposal/known:SWE 3.5 2025
-15|proposal/known:SWE 3.5 since-2025
7|proposal/known:SWE 4
3|proposal/known:SWE 4 2025
4|proposal/known:SWE 4 2026
7|proposal/known:SWE 4 since-2025
28|proposal/known:SWE since-2025
3|proposal/known:THA 2
3|proposal/known:THA 2 since-2025
11|proposal/known:THA 5
11|proposal/known:THA 5 2025
11|proposal/known:THA 5 since-2025
12|proposal/known:THA since-2025
6|proposal/known:TUR 3
6|proposal/known:TUR 3 2025
6|proposal/known:TUR 3 since-2025
3|proposal/known:TUR 4.5
3|proposal/known:TUR 4.5 1999
3|proposal/known:TUR 4.5 to-1999
9|proposal/known:TUR 5
9|proposal/known:TUR 5 2025
9|proposal/known:TUR 5 since-2025
15|proposal/known:TUR since-2025
3|proposal/known:TUR to-1999
14|proposal/known:TWN 1.5
14|proposal/known:TWN 1.5 2025
14|proposal/known:TWN 1.5 since-2025
14|proposal/known:TWN 1E+1
14|proposal/known:TWN 1E+1 2024
14|proposal/known:TWN 1E+1 to-2024
-7|proposal/known:TWN 2
-6|proposal/known:TWN 2 2022
-6|proposal/known:TWN 2 to-2024
-5|proposal/known:TWN 2.5
-6|proposal/known:TWN 2.5 2025
-6|proposal/known:TWN 2.5 since-2025
-14|proposal/known:TWN 3
23|proposal/known:TWN 3 2022
11|proposal/known:TWN 3 2023
-22|proposal/known:TWN 3 2024
-15|proposal/known:TWN 3 2025
-13|proposal/known:TWN 3 2026
-28|proposal/known:TWN 3 since-2025
13|proposal/known:TWN 3 to-2024
-18|proposal/known:TWN 3-3.5
-3|proposal/known:TWN 3-3.5 2024
-15|proposal/known:TWN 3-3.5 2026
-15|proposal/known:TWN 3-3.5 since-2025
-3|proposal/known:TWN 3-3.5 to-2024
8|proposal/known:TWN 3.4
8|proposal/known:TWN 3.4 2026
8|proposal/known:TWN 3.4 since-2025
20|proposal/known:TWN 3.5
24|proposal/known:TWN 3.5 2025
-7|proposal/known:TWN 3.5 2026
18|proposal/known:TWN 3.5 since-2025
3|proposal/known:TWN 4 2025
20|proposal/known:TWN 5
33|proposal/known:TWN 5 2024
-14|proposal/known:TWN 5 2025
-14|proposal/known:TWN 5 since-2025
33|proposal/known:TWN 5 to-2024
12|proposal/known:TWN 7
12|proposal/known:TWN 7 2025
12|proposal/known:TWN 7 since-2025
-9|proposal/known:TWN since-2025
55|proposal/known:TWN to-2024
-6|proposal/known:UKR 0.25
-4|proposal/known:UKR 0.25 2025
-4|proposal/known:UKR 0.25 since-2025
-3|proposal/known:UKR 1.5
12|proposal/known:UKR 1E+1
12|proposal/known:UKR 1E+1 2025
12|proposal/known:UKR 1E+1 since-2025
-8|proposal/known:UKR 2
-6|proposal/known:UKR 2 2023
-8|proposal/known:UKR 2 to-2024
-3|proposal/known:UKR 3
-3|proposal/known:UKR 3 2025
-3|proposal/known:UKR 3 since-2025
10|proposal/known:UKR 6
10|proposal/known:UKR 6 2025
10|proposal/known:UKR 6 since-2025
12|proposal/known:UKR since-2025
-11|proposal/known:UKR to-2024
-14|proposal/known:USA 1.5
-3|proposal/known:USA 1.5 1982
-3|proposal/known:USA 1.5 2007
-3|proposal/known:USA 1.5 2026
-4|proposal/known:USA 1.5 since-2025
-5|proposal/known:USA 1.5 to-1999
-5|proposal/known:USA 1.5 to-2013
-13|proposal/known:USA 1.7
-9|proposal/known:USA 1.7 1980
-4|proposal/known:USA 1.7 1981
-13|proposal/known:USA 1.7 to-1999
-10|proposal/known:USA 1E+1
-10|proposal/known:USA 1E+1 2024
-10|proposal/known:USA 1E+1 to-2024
-11|proposal/known:USA 2
-10|proposal/known:USA 2 2019
-10|proposal/known:USA 2 to-2021
10|proposal/known:USA 2.5
15|proposal/known:USA 2.5 1992
-9|proposal/known:USA 2.5 2025
4|proposal/known:USA 2.5 2026
-5|proposal/known:USA 2.5 since-2025
15|proposal/known:USA 2.5 to-1999
-3|proposal/known:USA 2.8
-3|proposal/known:USA 2.8 2025
-3|proposal/known:USA 2.8 since-2025
13|proposal/known:USA 2E+1
13|proposal/known:USA 2E+1 2025
13|proposal/known:USA 2E+1 since-2025
-21|proposal/known:USA 3
-7|proposal/known:USA 3 1981
7|proposal/known:USA 3 1992
-36|proposal/known:USA 3 2024
3|proposal/known:USA 3 2025
13|proposal/known:USA 3 2026
16|proposal/known:USA 3 since-2025
-37|proposal/known:USA 3 to-2024
-8|proposal/known:USA 3.4
-8|proposal/known:USA 3.4 2026
-8|proposal/known:USA 3.4 since-2025
-15|proposal/known:USA 3.5
-8|proposal/known:USA 3.5 2025
-6|proposal/known:USA 3.5 2026
-14|proposal/known:USA 3.5 since-2025
-18|proposal/known:USA 4
-4|proposal/known:USA 4 1978
-24|proposal/known:USA 4 1987
-3|proposal/known:USA 4 1989
10|proposal/known:USA 4 2002
18|proposal/known:USA 4 2008
4|proposal/known:USA 4 2012
-18|proposal/known:USA 4 2025
-18|proposal/known:USA 4 since-2025
-32|proposal/known:USA 4 to-1999
32|proposal/known:USA 4 to-2013
5|proposal/known:USA 4.5
5|proposal/known:USA 4.5 2026
5|proposal/known:USA 4.5 since-2025
12|proposal/known:USA 4.7
12|proposal/known:USA 4.7 2026
12|proposal/known:USA 4.7 since-2025
18|proposal/known:USA 4.8
18|proposal/known:USA 4.8 2026
18|proposal/known:USA 4.8 since-2025
60|proposal/known:USA 5
6|proposal/known:USA 5 2022
15|proposal/known:USA 5 2023
-14|proposal/known:USA 5 2024
17|proposal/known:USA 5 2025
36|proposal/known:USA 5 2026
53|proposal/known:USA 5 since-2025
7|proposal/known:USA 5 to-2024
61|proposal/known:USA since-2025
-36|proposal/known:USA to-1999
27|proposal/known:USA to-2013
-12|proposal/known:USA to-2021
-45|proposal/known:USA to-2024
-6|proposal/known:VNM 2
-4|proposal/known:VNM 2 2022
-4|proposal/known:VNM 2 to-2024
-6|proposal/known:VNM 2.5-3.5
-6|proposal/known:VNM 2.5-3.5 2026
-6|proposal/known:VNM 2.5-3.5 since-2025
-11|proposal/known:VNM 5
-11|proposal/known:VNM 5 2025
-11|proposal/known:VNM 5 since-2025
-21|proposal/known:VNM since-2025
-4|proposal/known:VNM to-2024
-40|proposal/last:before
-11|proposal/last:same-sentence
14|proposal/named:1
30|proposal/named:3
-9|proposal/ruled
-11|proposal/ruled:spender-before
-23|proposal/ruled:spender-beside
-7|proposal/ruled:spender-both
-5|proposal/ruled:spender-clause
63|proposal/ruled:spender-clause-after
-3|proposal/ruled:spender-listed
20|proposal/ruled:spender-of-gdp
-3|proposal/ruled:spender-of-noun
-23|proposal/ruled:spender-party
-31|proposal/ruled:spender-subject
14|proposal/ruled:spender-where
25|proposal/same-figure-of-another
-25|proposal/same-figure-of-it
-22|proposal/subject-of:advise
16|proposal/subject-of:advocate
3|proposal/subject-of:agree
-25|proposal/subject-of:aim
5|proposal/subject-of:amount
-6|proposal/subject-of:angle for
-25|proposal/subject-of:argue
8|proposal/subject-of:argue for
7|proposal/subject-of:ask
-15|proposal/subject-of:ask for
-77|proposal/subject-of:back
26|proposal/subject-of:be
-17|proposal/subject-of:believe
26|proposal/subject-of:bring
-30|proposal/subject-of:call for
15|proposal/subject-of:campaign
16|proposal/subject-of:climb
3|proposal/subject-of:come to
3|proposal/subject-of:commit
-25|proposal/subject-of:consider
8|proposal/subject-of:debate
-3|proposal/subject-of:declare
-3|proposal/subject-of:demand
-42|proposal/subject-of:devote
-3|proposal/subject-of:discuss
-12|proposal/subject-of:do
4|proposal/subject-of:drop
3|proposal/subject-of:edge
-35|proposal/subject-of:end
13|proposal/subject-of:endorse
3|proposal/subject-of:envision
4|proposal/subject-of:exceed
5|proposal/subject-of:eye
5|proposal/subject-of:fall
6|proposal/subject-of:favor
12|proposal/subject-of:favour
3|proposal/subject-of:fend off
13|proposal/subject-of:float
32|proposal/subject-of:get
62|proposal/subject-of:go
10|proposal/subject-of:guarantee
13|proposal/subject-of:head
-6|proposal/subject-of:hold
23|proposal/subject-of:hope
6|proposal/subject-of:jump
19|proposal/subject-of:keep
-21|proposal/subject-of:leave
8|proposal/subject-of:lift
-7|proposal/subject-of:like to see
-37|proposal/subject-of:lobby for
25|proposal/subject-of:lower
5|proposal/subject-of:mention
-39|proposal/subject-of:move
10|proposal/subject-of:mull
19|proposal/subject-of:muse
11|proposal/subject-of:offer
24|proposal/subject-of:pay
3|proposal/subject-of:plan
4|proposal/subject-of:plead for
3|proposal/subject-of:promise
5|proposal/subject-of:push
-14|proposal/subject-of:put
-82|proposal/subject-of:raise
6|proposal/subject-of:ratify
13|proposal/subject-of:reach
9|proposal/subject-of:ready
-5|proposal/subject-of:reckon on
-13|proposal/subject-of:recommend
-13|proposal/subject-of:refuse
27|proposal/subject-of:require
28|proposal/subject-of:rule out
-43|proposal/subject-of:scoff
-38|proposal/subject-of:seek
3|proposal/subject-of:settle for
4|proposal/subject-of:sign up
-25|proposal/subject-of:speak of
14|proposal/subject-of:spend
16|proposal/subject-of:stay
-9|proposal/subject-of:stop
-4|proposal/subject-of:suggest
3|proposal/subject-of:take
11|proposal/subject-of:talk about
47|proposal/subject-of:talk of
-26|proposal/subject-of:tell
-5|proposal/subject-of:think
-4|proposal/subject-of:try
33|proposal/subject-of:urge
22|proposal/subject-of:vote on
-29|proposal/subject-of:want
10|proposal/subject-of:weigh
3|proposal/subject-of:write
-6|proposal/subject:be body
6|proposal/subject:be capital
8|proposal/subject:be country
4|proposal/subject:be gov
18|proposal/subject:be leader
28|proposal/subject:be nongov
-33|proposal/subject:be pronoun
-3|proposal/subject:cap body
19|proposal/subject:cap gov
-4|proposal/subject:cap pronoun
-17|proposal/subject:demand body
-19|proposal/subject:demand capital
-41|proposal/subject:demand country
16|proposal/subject:demand gov
-7|proposal/subject:demand leader
-23|proposal/subject:demand nongov
-11|proposal/subject:demand pronoun
5|proposal/subject:denial gov
15|proposal/subject:denial leader
-44|proposal/subject:denial pronoun
5|proposal/subject:level capital
-7|proposal/subject:level pronoun
21|proposal/subject:move body
22|proposal/subject:move capital
15|proposal/subject:move country
46|proposal/subject:move gov
-44|proposal/subject:move leader
6|proposal/subject:move nongov
-41|proposal/subject:pledge capital
-29|proposal/subject:pledge country
-24|proposal/subject:pledge gov
12|proposal/subject:pledge leader
25|proposal/subject:pledge nongov
4|proposal/subject:pledge people
31|proposal/subject:pledge pronoun
-5|proposal/subject:proposal allies
32|proposal/subject:proposal body
27|proposal/subject:proposal capital
42|proposal/subject:proposal country
33|proposal/subject:proposal nongov
3|proposal/subject:proposal people
-34|proposal/subject:proposal pronoun
-41|proposal/subject:spend body
3|proposal/subject:spend capital
38|proposal/subject:spend country
8|proposal/subject:spend gov
-47|proposal/subject:spend pronoun
65|proposal/title
-60|proposal/told-of:0
4|proposal/told-of:1
14|proposal/told-of:2
43|proposal/told-of:3
14|proposal/unnamed
-57|proposal/unnamed-beside-others
"""
