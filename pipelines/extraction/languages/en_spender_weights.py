"""What each cue of ``english.spender_cues`` speaks for; made by ``training/parties.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim in which the cue weighs so
much more (or nothing, where it does in all), ``/`` and the cue.
"""

TABLE = """\
-11|/after-joint:0 far
43|/after-joint:0 mid
67|/after-joint:0 near
-9|/after-joint:1 mid
-11|/after-joint:1 near
-36|/after-joint:2 far
-52|/after-joint:3 far
-49|/after-joint:3 mid
-19|/after-joint:3 near
6|/after-led:\" far joined
3|/after-led:\" near free
-19|/after-led:\" near joined
34|/after-led:# far free
-28|/after-led:# far joined
28|/after-led:# near free
16|/after-led:# near joined
66|/after-led:'s far free
-7|/after-led:) far joined
30|/after-led:, far joined
38|/after-led:, near joined
19|/after-led:- far free
13|/after-led:- far joined
-24|/after-led:. far free
-14|/after-led:. far joined
-102|/after-led:. near free
14|/after-led:: far joined
109|/after-led:: near joined
-57|/after-led:; far joined
-81|/after-led:; near joined
5|/after-led:DATE far free
6|/after-led:DATE near free
6|/after-led:PARTY far free
26|/after-led:PARTY far joined
-14|/after-led:PARTY near free
3|/after-led:above far joined
-5|/after-led:above near free
-3|/after-led:above near joined
60|/after-led:accused far joined
5|/after-led:accused near joined
12|/after-led:across far free
-17|/after-led:across far joined
8|/after-led:across near free
-74|/after-led:adopt near free
-14|/after-led:advise far joined
-9|/after-led:affect near free
45|/after-led:after far joined
-71|/after-led:after near joined
-7|/after-led:all far joined
5|/after-led:all near free
14|/after-led:alliance far joined
-19|/after-led:allies far free
-13|/after-led:also far joined
-33|/after-led:although near joined
-5|/after-led:among near free
-63|/after-led:an far joined
-93|/after-led:and far free
-56|/after-led:and far joined
-98|/after-led:and near free
-15|/after-led:and near joined
8|/after-led:angered near free
-19|/after-led:announce far joined
35|/after-led:any far joined
28|/after-led:anything near free
-13|/after-led:around far free
-22|/after-led:around far joined
-18|/after-led:as far free
-21|/after-led:as far joined
32|/after-led:as near free
-11|/after-led:as near joined
11|/after-led:asian far joined
8|/after-led:ask far free
5|/after-led:ask for far free
5|/after-led:ask near free
-7|/after-led:ask near joined
7|/after-led:assume far joined
-29|/after-led:at far free
12|/after-led:at far joined
28|/after-led:at near free
-17|/after-led:attacking near free
5|/after-led:bare far joined
3|/after-led:basis far joined
5|/after-led:because far joined
58|/after-led:because near joined
5|/after-led:become near free
7|/after-led:before far joined
-111|/after-led:before near joined
-12|/after-led:behind far joined
-4|/after-led:believe far joined
5|/after-led:believe near free
-7|/after-led:below far joined
-10|/after-led:below near joined
17|/after-led:better near free
3|/after-led:between far joined
4|/after-led:beyond far free
3|/after-led:beyond far joined
10|/after-led:beyond near free
-49|/after-led:bids near free
-10|/after-led:bind far joined
-8|/after-led:bind near free
-3|/after-led:bombing far joined
-7|/after-led:boost far joined
16|/after-led:both far free
20|/after-led:break far joined
21|/after-led:bring far free
13|/after-led:bring far joined
5|/after-led:bring near free
4|/after-led:bring near joined
-8|/after-led:bring up far joined
-8|/after-led:but far joined
9|/after-led:but near joined
7|/after-led:buy far joined
42|/after-led:buys far free
10|/after-led:by far free
17|/after-led:by far joined
37|/after-led:by near free
-21|/after-led:by near joined
50|/after-led:call for near free
-11|/after-led:call near free
12|/after-led:call near joined
10|/after-led:call on far joined
8|/after-led:campaign far joined
-3|/after-led:can far joined
12|/after-led:caretaker far free
10|/after-led:caretaker far joined
4|/after-led:caught near joined
5|/after-led:chancellor far joined
4|/after-led:chief cabinet secretary far joined
4|/after-led:chief far joined
-4|/after-led:cite near joined
-14|/after-led:clear far joined
-9|/after-led:commit near joined
6|/after-led:commitment far joined
4|/after-led:complete far joined
50|/after-led:concerns far free
-16|/after-led:copy far joined
4|/after-led:cost far free
35|/after-led:cost far joined
4|/after-led:costs near free
-3|/after-led:countries far joined
4|/after-led:credits far joined
-5|/after-led:criticised far joined
5|/after-led:cut near free
68|/after-led:cut near joined
35|/after-led:date far joined
5|/after-led:deadline far joined
-30|/after-led:defence minister far joined
-31|/after-led:defence minister near joined
-68|/after-led:defence near free
-5|/after-led:defence secretary far joined
24|/after-led:defend far free
11|/after-led:defend far joined
-31|/after-led:defense minister far joined
30|/after-led:defense minister near joined
4|/after-led:deliver far free
-75|/after-led:deputy near free
-5|/after-led:designated far joined
-27|/after-led:did far joined
-8|/after-led:different far joined
5|/after-led:dismiss far joined
20|/after-led:do far joined
28|/after-led:done near joined
-14|/after-led:double near free
18|/after-led:double near joined
-54|/after-led:doubted far joined
-5|/after-led:dragged near free
14|/after-led:during near free
-16|/after-led:even far joined
-11|/after-led:everything near free
3|/after-led:examine far joined
-12|/after-led:exempt far free
-5|/after-led:faraway near joined
-11|/after-led:figure far joined
5|/after-led:finance minister near joined
-68|/after-led:find far free
8|/after-led:find far joined
-15|/after-led:first far joined
72|/after-led:for far free
-105|/after-led:for far joined
121|/after-led:for near free
-29|/after-led:for near joined
12|/after-led:force far free
-59|/after-led:foreign minister far joined
14|/after-led:foreign minister near joined
20|/after-led:former far joined
12|/after-led:freeze far joined
11|/after-led:from far free
-53|/after-led:from far joined
96|/after-led:from near free
-45|/after-led:from near joined
-9|/after-led:frozen far free
-8|/after-led:fulfil far free
3|/after-led:fulfill near free
7|/after-led:fund far joined
9|/after-led:gdp near free
5|/after-led:gdp near joined
26|/after-led:general far joined
10|/after-led:general near joined
-21|/after-led:give far joined
24|/after-led:give near joined
6|/after-led:goal far free
16|/after-led:goal near joined
-6|/after-led:governing far joined
10|/after-led:gritting near joined
28|/after-led:gross domestic product near free
57|/after-led:guide near free
-20|/after-led:had far joined
22|/after-led:had near joined
25|/after-led:half far joined
-3|/after-led:has far joined
-17|/after-led:have far joined
-27|/after-led:hear far joined
-35|/after-led:hear near free
7|/after-led:hint far joined
-19|/after-led:his far free
14|/after-led:his far joined
-40|/after-led:hope far free
-4|/after-led:hosted far joined
12|/after-led:how far free
3|/after-led:how far joined
-16|/after-led:if far joined
48|/after-led:in far free
-43|/after-led:in far joined
-16|/after-led:in line with far free
-19|/after-led:in line with far joined
-5|/after-led:in line with near free
-35|/after-led:in line with near joined
86|/after-led:in near free
71|/after-led:in near joined
8|/after-led:index near joined
-26|/after-led:into far free
12|/after-led:into near free
-9|/after-led:is far free
4|/after-led:is near joined
-6|/after-led:its far free
-18|/after-led:its far joined
6|/after-led:its near free
4|/after-led:jefferies far joined
-40|/after-led:joining far free
-26|/after-led:keep far joined
-8|/after-led:keep near free
-3|/after-led:largest far free
-14|/after-led:leader near joined
11|/after-led:lean on far joined
33|/after-led:least near free
18|/after-led:leave far joined
16|/after-led:leave near free
6|/after-led:led far joined
17|/after-led:left far joined
13|/after-led:left near free
-13|/after-led:leftwing far joined
6|/after-led:let near free
4|/after-led:let near joined
-48|/after-led:level far joined
-20|/after-led:level near joined
5|/after-led:like far free
-13|/after-led:like far joined
14|/after-led:like near free
43|/after-led:like near joined
8|/after-led:link far joined
-34|/after-led:long far joined
6|/after-led:made far joined
-17|/after-led:made near free
3|/after-led:make far free
21|/after-led:make far joined
3|/after-led:makes near joined
8|/after-led:making far joined
-3|/after-led:match far joined
-15|/after-led:match near free
-5|/after-led:mean far joined
-3|/after-led:mention near joined
-71|/after-led:method far free
48|/after-led:michael far joined
-5|/after-led:mirror far joined
7|/after-led:money far free
-9|/after-led:money far joined
-6|/after-led:more far joined
-6|/after-led:more than double far joined
3|/after-led:most far joined
-15|/after-led:mr far joined
-11|/after-led:name far free
-3|/after-led:name near joined
-20|/after-led:national far joined
13|/after-led:near far joined
-20|/after-led:neither far joined
6|/after-led:new far joined
21|/after-led:new near free
12|/after-led:next far free
37|/after-led:next far joined
48|/after-led:next near free
-48|/after-led:no far joined
-6|/after-led:nor far joined
-5|/after-led:not near free
9|/after-led:note far joined
-4|/after-led:now near joined
55|/after-led:of far free
20|/after-led:of far joined
62|/after-led:of near free
-12|/after-led:of near joined
-9|/after-led:old far joined
-82|/after-led:on far free
-74|/after-led:on near free
-3|/after-led:on near joined
-31|/after-led:one far free
5|/after-led:one near free
-5|/after-led:only far joined
-31|/after-led:open near free
-10|/after-led:or far joined
-17|/after-led:or near free
37|/after-led:other far joined
17|/after-led:other near free
-20|/after-led:outside far joined
8|/after-led:owe far free
-7|/after-led:owes far free
3|/after-led:pay far free
3|/after-led:peaceful far joined
-3|/after-led:persuade far joined
8|/after-led:place near free
-5|/after-led:please far joined
11|/after-led:pledge near free
-12|/after-led:praised far joined
24|/after-led:praised near free
20|/after-led:premier far joined
-13|/after-led:premier near joined
12|/after-led:present far joined
24|/after-led:president far free
33|/after-led:president far joined
12|/after-led:president near free
-30|/after-led:president near joined
44|/after-led:prime minister far joined
-4|/after-led:prime minister near free
5|/after-led:prime minister near joined
-12|/after-led:promise far free
50|/after-led:promise far joined
-27|/after-led:promise near free
-3|/after-led:prompting far joined
8|/after-led:proportion far joined
-70|/after-led:provided near free
7|/after-led:push far joined
-36|/after-led:put far joined
6|/after-led:put near free
7|/after-led:quote far joined
14|/after-led:ratio far joined
3|/after-led:read far joined
21|/after-led:reckon near joined
3|/after-led:regards near joined
17|/after-led:remain near free
3|/after-led:removed far joined
-3|/after-led:replaced far joined
-16|/after-led:replaced near free
-4|/after-led:represent far joined
-10|/after-led:reprimanded far joined
-71|/after-led:resembles far free
14|/after-led:responsible near joined
4|/after-led:revise near free
7|/after-led:revisiting far free
-5|/after-led:rolled far joined
3|/after-led:run near free
7|/after-led:run near joined
19|/after-led:running far joined
3|/after-led:satisfy far free
-6|/after-led:save far joined
34|/after-led:say far joined
5|/after-led:say near free
8|/after-led:say near joined
33|/after-led:schedule far joined
4|/after-led:secretary far joined
3|/after-led:secretary near joined
3|/after-led:seen far joined
4|/after-led:senators far joined
-9|/after-led:senior far joined
6|/after-led:senior near joined
8|/after-led:several far joined
3|/after-led:several near joined
11|/after-led:shield far free
4|/after-led:show near free
3|/after-led:since far free
-43|/after-led:since far joined
6|/after-led:some far joined
12|/after-led:speak about far joined
-4|/after-led:specific far joined
11|/after-led:spend far free
-35|/after-led:spend far joined
32|/after-led:split near joined
-5|/after-led:spokesperson far joined
-40|/after-led:standard far joined
7|/after-led:statutory near joined
-11|/after-led:strategy far free
7|/after-led:stunned far free
3|/after-led:summit far joined
-23|/after-led:surprised far free
4|/after-led:surprises near free
3|/after-led:take far joined
12|/after-led:take near free
-52|/after-led:talk about near joined
-11|/after-led:talk far joined
6|/after-led:target far joined
46|/after-led:target near joined
8|/after-led:taunted far joined
3|/after-led:telephoned near free
-38|/after-led:tell far joined
-62|/after-led:tell near free
20|/after-led:than far joined
3|/after-led:than near free
-21|/after-led:that far free
36|/after-led:that far joined
7|/after-led:that near free
14|/after-led:that near joined
-5|/after-led:their far joined
55|/after-led:then far joined
-3|/after-led:then near joined
-56|/after-led:think near free
11|/after-led:this far free
-18|/after-led:this far joined
4|/after-led:this near free
15|/after-led:though far joined
7|/after-led:though near joined
-11|/after-led:time far free
-35|/after-led:time far joined
14|/after-led:to far free
-56|/after-led:to far joined
16|/after-led:to near free
15|/after-led:today near free
-65|/after-led:touches far joined
-27|/after-led:toward far joined
-21|/after-led:towards far joined
-13|/after-led:trails far joined
17|/after-led:treasurer near joined
41|/after-led:treaty far free
-3|/after-led:treaty near free
4|/after-led:turn near free
5|/after-led:turned far joined
-9|/after-led:two far joined
3|/after-led:type far joined
8|/after-led:under far free
3|/after-led:under far joined
-8|/after-led:unified far joined
15|/after-led:upon near free
-19|/after-led:urge far joined
20|/after-led:vice defense minister near joined
7|/after-led:visiting far joined
25|/after-led:visits near free
15|/after-led:want far free
37|/after-led:want far joined
-4|/after-led:want near joined
14|/after-led:was far joined
16|/after-led:was near free
6|/after-led:was near joined
3|/after-led:western far joined
47|/after-led:what far free
6|/after-led:what far joined
-8|/after-led:what near free
83|/after-led:what near joined
-6|/after-led:whatever near free
6|/after-led:when far joined
19|/after-led:when near joined
8|/after-led:where far joined
58|/after-led:where near joined
-4|/after-led:whereas far joined
-4|/after-led:whereas near joined
-38|/after-led:whether far joined
26|/after-led:which far joined
25|/after-led:which near joined
-6|/after-led:while far joined
-40|/after-led:while near joined
-39|/after-led:whose far joined
-6|/after-led:will near joined
7|/after-led:win far joined
-36|/after-led:with far free
-18|/after-led:with far joined
-39|/after-led:with near free
-29|/after-led:with near joined
7|/after-led:within far joined
-18|/after-led:without near free
11|/after-led:worried far joined
-11|/after-led:would near joined
5|/after-led:write far joined
-18|/after-led:— far joined
165|/after:allies name
48|/after:body name
12|/after:body owner
-33|/after:capital name
-56|/after:capital owner
-31|/after:country name
-15|/after:country owner
-15|/after:gov name
-15|/after:gov owner
5|/after:leader name
32|/after:leader owner
-43|/after:nongov name
25|/after:nongov owner
-22|/after:people name
-19|/after:people owner
-66|/after:pronoun name
-50|/after:pronoun owner
-34|/asked
29|/asks
24|/before-clause:after-figure inside name allies
-11|/before-clause:after-figure inside name body
23|/before-clause:after-figure inside name capital
-53|/before-clause:after-figure inside name country
17|/before-clause:after-figure inside name gov
23|/before-clause:after-figure inside name leader
9|/before-clause:after-figure inside name nongov
-7|/before-clause:after-figure inside name people
18|/before-clause:after-figure inside name pronoun
-55|/before-clause:after-figure inside owner body
5|/before-clause:after-figure inside owner capital
-34|/before-clause:after-figure inside owner country
12|/before-clause:after-figure inside owner gov
12|/before-clause:after-figure inside owner leader
5|/before-clause:after-figure inside owner nongov
-29|/before-clause:after-figure inside owner people
47|/before-clause:after-figure inside owner pronoun
-33|/before-clause:after-figure opens name allies
36|/before-clause:after-figure opens name body
8|/before-clause:after-figure opens name capital
-22|/before-clause:after-figure opens name country
-25|/before-clause:after-figure opens name gov
-18|/before-clause:after-figure opens name leader
5|/before-clause:after-figure opens name nongov
-20|/before-clause:after-figure opens name people
20|/before-clause:after-figure opens name pronoun
30|/before-clause:after-figure opens owner body
37|/before-clause:after-figure opens owner capital
15|/before-clause:after-figure opens owner country
-45|/before-clause:after-figure opens owner gov
25|/before-clause:after-figure opens owner people
9|/before-clause:after-figure opens owner pronoun
17|/before-clause:free inside name allies
-21|/before-clause:free inside name body
24|/before-clause:free inside name capital
50|/before-clause:free inside name country
-21|/before-clause:free inside name gov
-27|/before-clause:free inside name nongov
40|/before-clause:free inside name people
-16|/before-clause:free inside name pronoun
6|/before-clause:free inside owner allies
14|/before-clause:free inside owner body
-17|/before-clause:free inside owner capital
50|/before-clause:free inside owner country
-4|/before-clause:free inside owner gov
29|/before-clause:free inside owner leader
49|/before-clause:free inside owner nongov
-32|/before-clause:free inside owner people
-21|/before-clause:free inside owner pronoun
75|/before-clause:free opens name allies
34|/before-clause:free opens name body
-46|/before-clause:free opens name capital
66|/before-clause:free opens name country
-24|/before-clause:free opens name gov
-20|/before-clause:free opens name leader
7|/before-clause:free opens name nongov
62|/before-clause:free opens name people
-69|/before-clause:free opens name pronoun
31|/before-clause:free opens owner body
50|/before-clause:free opens owner country
-42|/before-clause:free opens owner gov
-33|/before-clause:free opens owner leader
-53|/before-clause:free opens owner nongov
64|/before-clause:free opens owner people
-36|/before-clause:free opens owner pronoun
124|/before-far:1
67|/before-far:4
-21|/before-far:60
50|/before-far:9
87|/before-free:0 after-figure name far
99|/before-free:0 after-figure name near
72|/before-free:0 after-figure owner far
49|/before-free:0 after-figure owner near
16|/before-free:0 free name far
36|/before-free:0 free name near
44|/before-free:0 free owner far
39|/before-free:0 free owner near
-20|/before-free:1 after-figure name near
-10|/before-free:1 after-figure owner far
16|/before-free:1 after-figure owner near
8|/before-free:1 free name far
-11|/before-free:1 free owner far
-9|/before-free:1 free owner near
-98|/before-free:2 after-figure name far
-71|/before-free:2 after-figure name near
-64|/before-free:2 after-figure owner far
-20|/before-free:2 after-figure owner near
35|/before-free:2 free name far
14|/before-free:2 free name near
-36|/before-free:2 free owner far
11|/before-free:2 free owner near
-14|/before-free:3 after-figure name far
7|/before-free:3 after-figure name near
-4|/before-free:3 after-figure owner far
34|/before-free:3 free name far
-11|/before-free:3 free name near
-4|/before-free:3 free owner far
17|/before-free:3 free owner near
47|/before-joint:0 after-figure
50|/before-joint:0 free
12|/before-joint:1 after-figure
48|/before-joint:1 free
-25|/before-joint:2 after-figure
63|/before-joint:2 free
-3|/before-joint:3 after-figure
24|/before-joint:3 free
21|/before-led:
21|/before-led:\"
-35|/before-led:#
4|/before-led:'
88|/before-led:'s
-18|/before-led:(
52|/before-led:)
37|/before-led:*
-34|/before-led:,
31|/before-led:-
35|/before-led:--
44|/before-led:.
-36|/before-led::
17|/before-led:;
-56|/before-led:DATE
-19|/before-led:a
28|/before-led:abandon
3|/before-led:abandoned
18|/before-led:above
-5|/before-led:accept
9|/before-led:accused
33|/before-led:across
8|/before-led:add
-35|/before-led:admiral
-49|/before-led:advise
-7|/before-led:adviser
-6|/before-led:advocate
5|/before-led:afd
10|/before-led:afford
21|/before-led:after
27|/before-led:again
13|/before-led:against
11|/before-led:all
41|/before-led:alliance
-29|/before-led:allied
-12|/before-led:allies
3|/before-led:allowing
7|/before-led:although
-18|/before-led:ambassador
20|/before-led:amending
-7|/before-led:among
-34|/before-led:an
-59|/before-led:and
29|/before-led:announce
6|/before-led:another
-3|/before-led:appeasing
8|/before-led:armed forces
3|/before-led:around
-96|/before-led:asian
-8|/before-led:ask
11|/before-led:ask for
3|/before-led:assume
-7|/before-led:assumed
-51|/before-led:at
29|/before-led:attain
-100|/before-led:attlee
12|/before-led:average
-5|/before-led:back
6|/before-led:badger
9|/before-led:baltic
-17|/before-led:bankrupting
-7|/before-led:bar
15|/before-led:basis
-10|/before-led:battalion
25|/before-led:be
26|/before-led:because
30|/before-led:become
20|/before-led:been
14|/before-led:before
3|/before-led:beg
-39|/before-led:behind
32|/before-led:believe
12|/before-led:below
10|/before-led:benchmarking
-20|/before-led:beside
4|/before-led:between
-49|/before-led:borders
3|/before-led:borrows
3|/before-led:both
5|/before-led:briefed
64|/before-led:bring
8|/before-led:bring forward
-13|/before-led:bruising
7|/before-led:brush aside
11|/before-led:budget
22|/before-led:but
3|/before-led:buy
5|/before-led:buying
-24|/before-led:by
13|/before-led:cajole
21|/before-led:calculate
14|/before-led:call
67|/before-led:call for
40|/before-led:call on
9|/before-led:campaign
5|/before-led:candidate
17|/before-led:caretaker
35|/before-led:carry
3|/before-led:central
77|/before-led:chairs
37|/before-led:chancellor
-13|/before-led:changed
4|/before-led:changes
5|/before-led:chief
4|/before-led:chief cabinet secretary
7|/before-led:cite
30|/before-led:claim
-5|/before-led:colleagues
-40|/before-led:coming
-41|/before-led:commissioner
26|/before-led:commit
-25|/before-led:commitment
12|/before-led:commitments
14|/before-led:commons
-26|/before-led:compare
3|/before-led:comparison
4|/before-led:compel
17|/before-led:computes
-51|/before-led:conference
3|/before-led:congratulate
8|/before-led:congratulated
7|/before-led:conservative
10|/before-led:consider
33|/before-led:contain
6|/before-led:contrast
-30|/before-led:contrasted
9|/before-led:convince
36|/before-led:copied
3|/before-led:cost
8|/before-led:costs
55|/before-led:could
11|/before-led:council
35|/before-led:covered
21|/before-led:credited
3|/before-led:crisis
-3|/before-led:criticized
-42|/before-led:current
10|/before-led:cut
17|/before-led:davos
11|/before-led:de
-73|/before-led:declaration
7|/before-led:defence chief
34|/before-led:defence minister
-17|/before-led:defence secretary
-7|/before-led:defense
39|/before-led:defense minister
-14|/before-led:defense secretary
12|/before-led:definition
10|/before-led:delegation
8|/before-led:dem
-3|/before-led:democratic
-12|/before-led:democratic party for the people
4|/before-led:deputy
15|/before-led:deputy prime minister
12|/before-led:describe
16|/before-led:designate
4|/before-led:despite
13|/before-led:device
-10|/before-led:did
5|/before-led:disarmed
12|/before-led:disclose
4|/before-led:discuss
3|/before-led:ditch
-29|/before-led:do
-15|/before-led:does
7|/before-led:door
39|/before-led:double
-36|/before-led:doubt
67|/before-led:down
-31|/before-led:draft
3|/before-led:dragged
70|/before-led:drop
5|/before-led:dwarfs
15|/before-led:each
12|/before-led:earlier
-8|/before-led:early
52|/before-led:eastern
-15|/before-led:economy
-29|/before-led:elect
-17|/before-led:embrace
5|/before-led:encourage
-29|/before-led:era
-14|/before-led:estimate
-46|/before-led:europe
-6|/before-led:european
26|/before-led:even
79|/before-led:every
-3|/before-led:exceed
-7|/before-led:exchange
-3|/before-led:exempt
3|/before-led:exhort
40|/before-led:expect
-49|/before-led:expelling
-4|/before-led:faces
-36|/before-led:fair
13|/before-led:fear
30|/before-led:feel
37|/before-led:fellow
11|/before-led:few
3|/before-led:figure
11|/before-led:finance
21|/before-led:finance minister
8|/before-led:find
-101|/before-led:first
48|/before-led:five
17|/before-led:fix
5|/before-led:floor
-98|/before-led:follow
9|/before-led:followed
-16|/before-led:follows
-74|/before-led:for
11|/before-led:force
3|/before-led:foreign
28|/before-led:foreign minister
12|/before-led:form
4|/before-led:formally
-50|/before-led:former
4|/before-led:frees
3|/before-led:freeze
-62|/before-led:from
-58|/before-led:fulfill
-37|/before-led:gdp
26|/before-led:general
-49|/before-led:get
4|/before-led:give
-46|/before-led:go
-18|/before-led:government
7|/before-led:gross national product
-18|/before-led:guards
-16|/before-led:guidelines
-38|/before-led:gulf
-9|/before-led:had
-16|/before-led:hail
44|/before-led:hails
74|/before-led:has
47|/before-led:have
-41|/before-led:head
41|/before-led:her
-5|/before-led:his
-33|/before-led:hit
15|/before-led:hold
8|/before-led:hold up
8|/before-led:honor
-64|/before-led:honour
11|/before-led:hope
-103|/before-led:host
-27|/before-led:how
75|/before-led:if
20|/before-led:imitate
-11|/before-led:importing
-75|/before-led:in
45|/before-led:in line with
4|/before-led:includes
-80|/before-led:including
60|/before-led:increase
-23|/before-led:inform
18|/before-led:insist
3|/before-led:instruct
12|/before-led:into
19|/before-led:invited
-109|/before-led:is
28|/before-led:its
-85|/before-led:join
-24|/before-led:joined
-5|/before-led:keep
18|/before-led:known
16|/before-led:lacked
-9|/before-led:large
54|/before-led:largest
21|/before-led:last
12|/before-led:later
-78|/before-led:lauds
7|/before-led:lawmaker
-4|/before-led:lawmakers
52|/before-led:lead
24|/before-led:leader
-3|/before-led:leads
-21|/before-led:lean on
-13|/before-led:learn
-22|/before-led:leave
-71|/before-led:lecture
5|/before-led:led
6|/before-led:left
-5|/before-led:lend
-31|/before-led:letting
18|/before-led:liberal
32|/before-led:lift
-44|/before-led:like
47|/before-led:like to see
5|/before-led:lists
5|/before-led:live with
-12|/before-led:long
-13|/before-led:longer
13|/before-led:lost
13|/before-led:made
5|/before-led:major
47|/before-led:make
52|/before-led:make good on
3|/before-led:makes
5|/before-led:making
-3|/before-led:manage
-20|/before-led:marcos
-18|/before-led:match
-78|/before-led:me
6|/before-led:mean
-38|/before-led:meet
5|/before-led:mention
-37|/before-led:method
29|/before-led:mind
-6|/before-led:minded
10|/before-led:minister
-34|/before-led:miss
-50|/before-led:model
4|/before-led:moment
12|/before-led:months
-36|/before-led:more than double
-11|/before-led:moreover
33|/before-led:most
-15|/before-led:move
-64|/before-led:move up
10|/before-led:mp
-19|/before-led:mr
-8|/before-led:n't
13|/before-led:name
-34|/before-led:narrow
3|/before-led:national
-8|/before-led:national product
-20|/before-led:national security adviser
4|/before-led:needs
15|/before-led:neighbor
75|/before-led:neighboring
32|/before-led:neighbouring
9|/before-led:neighbours
-15|/before-led:neither
-4|/before-led:neutral
-30|/before-led:new
-27|/before-led:newer
4|/before-led:newest
-21|/before-led:next
7|/before-led:nine
-67|/before-led:nineties
27|/before-led:no
21|/before-led:noon
-87|/before-led:nor
-21|/before-led:not
18|/before-led:note
-110|/before-led:notify
10|/before-led:noviny
-10|/before-led:now
15|/before-led:numbers
37|/before-led:oblige
-5|/before-led:of
5|/before-led:off
6|/before-led:offer
3|/before-led:officials
21|/before-led:on
21|/before-led:once
-27|/before-led:one
24|/before-led:only
5|/before-led:opened
-4|/before-led:oppose
9|/before-led:opposition
4|/before-led:opposition leader
38|/before-led:or
34|/before-led:order
-92|/before-led:other
-3|/before-led:our
3|/before-led:out
28|/before-led:outbid
9|/before-led:outgoing
-78|/before-led:outside
-24|/before-led:over
8|/before-led:overruled
-47|/before-led:overtake
-22|/before-led:overtakes
-4|/before-led:overtook
4|/before-led:owes
11|/before-led:own
8|/before-led:pacifist
11|/before-led:park chung - hee
30|/before-led:partner
47|/before-led:party
12|/before-led:pay
-40|/before-led:pd
-33|/before-led:peg
-20|/before-led:petitioned
5|/before-led:pis
6|/before-led:plan
-36|/before-led:pledge
38|/before-led:pm
8|/before-led:popular party
44|/before-led:praised
-21|/before-led:predecessor
77|/before-led:premier
11|/before-led:present
14|/before-led:president
16|/before-led:press
34|/before-led:pressure
-4|/before-led:previous
60|/before-led:prime minister
-48|/before-led:principal
12|/before-led:private
-54|/before-led:prod
-29|/before-led:promise
38|/before-led:propel
16|/before-led:propose
-7|/before-led:provided
12|/before-led:push
-32|/before-led:put
-5|/before-led:quadruple
4|/before-led:quote
43|/before-led:raise
-43|/before-led:reach
-113|/before-led:read
16|/before-led:reaffirm
-4|/before-led:rebuff
15|/before-led:rebuilding
8|/before-led:rebuked
-112|/before-led:recall
23|/before-led:reckon
-12|/before-led:reject
-3|/before-led:remind
7|/before-led:renewed
-30|/before-led:repeat
13|/before-led:reporters
31|/before-led:represent
-18|/before-led:republican
-18|/before-led:require
11|/before-led:restates
-8|/before-led:rests
17|/before-led:result
43|/before-led:return
-3|/before-led:review
4|/before-led:rewrite
3|/before-led:rewrote
-36|/before-led:right
6|/before-led:running
13|/before-led:runs
24|/before-led:satisfy
47|/before-led:say
-40|/before-led:scold
8|/before-led:see
24|/before-led:seen
16|/before-led:sees
-19|/before-led:senior
3|/before-led:sent
-10|/before-led:serious
-41|/before-led:served
-50|/before-led:set
10|/before-led:several
4|/before-led:shape
17|/before-led:share
43|/before-led:should
56|/before-led:show
5|/before-led:signed
11|/before-led:since
3|/before-led:sir
3|/before-led:size
18|/before-led:skips
-73|/before-led:socialist
-11|/before-led:sold
7|/before-led:soldiers
-25|/before-led:some
13|/before-led:sound out
-20|/before-led:south
-46|/before-led:spared
3|/before-led:speak of
-21|/before-led:spend
-7|/before-led:splits
-13|/before-led:spurn
16|/before-led:staked
5|/before-led:stand by
-49|/before-led:standard
4|/before-led:start
24|/before-led:statute
-7|/before-led:strengthen
-3|/before-led:strip
61|/before-led:study
4|/before-led:succeed
-23|/before-led:supporters
-14|/before-led:suppose
6|/before-led:surprised
3|/before-led:sustain
-24|/before-led:table
57|/before-led:take
15|/before-led:talk about
-46|/before-led:tell
92|/before-led:than
-39|/before-led:thank
4|/before-led:thanked
56|/before-led:that
24|/before-led:the
-35|/before-led:the economy
-54|/before-led:their
12|/before-led:them
71|/before-led:think
-8|/before-led:those
-28|/before-led:though
11|/before-led:threatened
7|/before-led:three
-9|/before-led:threw
22|/before-led:throwing
4|/before-led:thrown
11|/before-led:tie
11|/before-led:till
-53|/before-led:time
-59|/before-led:to
-10|/before-led:together
3|/before-led:touch
-18|/before-led:tout
7|/before-led:toward
-16|/before-led:trail
44|/before-led:trails
13|/before-led:translate
10|/before-led:trends
11|/before-led:trim
-8|/before-led:turn down
6|/before-led:turned
10|/before-led:twice
-39|/before-led:two
35|/before-led:under
3|/before-led:undersecretary
21|/before-led:unless
11|/before-led:unlike
6|/before-led:until
4|/before-led:up
-13|/before-led:urge
-100|/before-led:use
-10|/before-led:visiting
-36|/before-led:visits
43|/before-led:want
5|/before-led:war
-12|/before-led:was
21|/before-led:way
8|/before-led:we
5|/before-led:weeks
17|/before-led:welcomed
52|/before-led:were
-5|/before-led:west
-34|/before-led:what
11|/before-led:whatever
42|/before-led:when
-18|/before-led:where
21|/before-led:whereas
45|/before-led:wherein
-37|/before-led:which
79|/before-led:while
19|/before-led:whom
60|/before-led:whose
-23|/before-led:why
-3|/before-led:will
7|/before-led:winner
56|/before-led:within
7|/before-led:without
6|/before-led:would
7|/before-led:year
7|/before-led:years
-75|/before-led:yet
-22|/before-led:your
35|/before-led:—
82|/before:allies name
5|/before:allies owner
39|/before:body name
20|/before:body owner
10|/before:capital name
23|/before:capital owner
41|/before:country name
81|/before:country owner
-53|/before:gov name
-79|/before:gov owner
-14|/before:leader name
10|/before:leader owner
-5|/before:nongov name
74|/before:people name
29|/before:people owner
-47|/before:pronoun name
19|/class-home:ALLIES CHN
-32|/class-home:ALLIES EU
24|/class-home:ALLIES JPN
-26|/class-home:ALLIES NATO
-26|/class-home:ALLIES USA
33|/class-home:ALLIES foe
39|/class-home:ALLIES land
-37|/class-home:ALLIES member
-23|/class-home:CHN CHN
-24|/class-home:CHN JPN
20|/class-home:CHN NATO
-10|/class-home:CHN land
-15|/class-home:CHN member
21|/class-home:EU EU
8|/class-home:EU JPN
11|/class-home:EU NATO
-17|/class-home:EU land
-9|/class-home:EU member
11|/class-home:JPN JPN
23|/class-home:JPN NATO
-57|/class-home:JPN foe
78|/class-home:JPN land
46|/class-home:JPN member
-40|/class-home:NATO CHN
-7|/class-home:NATO EU
-17|/class-home:NATO JPN
27|/class-home:NATO NATO
-3|/class-home:NATO USA
-19|/class-home:NATO foe
-51|/class-home:NATO land
65|/class-home:NATO member
-27|/class-home:USA EU
-12|/class-home:USA JPN
-26|/class-home:USA NATO
30|/class-home:USA USA
16|/class-home:USA foe
-84|/class-home:USA land
-8|/class-home:USA member
51|/class-home:foe EU
-14|/class-home:foe JPN
-31|/class-home:foe NATO
-64|/class-home:foe member
15|/class-home:land CHN
44|/class-home:land JPN
4|/class-home:land NATO
43|/class-home:land land
26|/class-home:land member
30|/class-home:member CHN
-8|/class-home:member EU
-20|/class-home:member JPN
31|/class-home:member foe
-3|/class-home:member member
-17|/class-named:ALLIES CHN nobody-named
36|/class-named:ALLIES CHN others-named
-7|/class-named:ALLIES EU nobody-named
-25|/class-named:ALLIES EU others-named
-13|/class-named:ALLIES JPN nobody-named
37|/class-named:ALLIES JPN others-named
10|/class-named:ALLIES NATO nobody-named
-36|/class-named:ALLIES NATO others-named
-18|/class-named:ALLIES USA nobody-named
-9|/class-named:ALLIES USA others-named
-20|/class-named:ALLIES foe nobody-named
52|/class-named:ALLIES foe others-named
13|/class-named:ALLIES land nobody-named
27|/class-named:ALLIES land others-named
-36|/class-named:ALLIES member nobody-named
19|/class-named:CHN CHN nobody-named
-42|/class-named:CHN CHN others-named
-3|/class-named:CHN JPN nobody-named
-21|/class-named:CHN JPN others-named
20|/class-named:CHN NATO others-named
25|/class-named:CHN land nobody-named
-35|/class-named:CHN land others-named
-15|/class-named:CHN member others-named
8|/class-named:EU EU nobody-named
13|/class-named:EU EU others-named
22|/class-named:EU JPN nobody-named
-15|/class-named:EU JPN others-named
15|/class-named:EU NATO nobody-named
-4|/class-named:EU NATO others-named
-16|/class-named:EU land others-named
20|/class-named:EU member nobody-named
-29|/class-named:EU member others-named
25|/class-named:JPN CHN nobody-named
-25|/class-named:JPN CHN others-named
3|/class-named:JPN JPN nobody-named
8|/class-named:JPN JPN others-named
23|/class-named:JPN NATO others-named
-27|/class-named:JPN foe nobody-named
-29|/class-named:JPN foe others-named
-5|/class-named:JPN land nobody-named
84|/class-named:JPN land others-named
19|/class-named:JPN member nobody-named
27|/class-named:JPN member others-named
-31|/class-named:NATO CHN nobody-named
-8|/class-named:NATO CHN others-named
-8|/class-named:NATO EU others-named
-31|/class-named:NATO JPN nobody-named
14|/class-named:NATO JPN others-named
4|/class-named:NATO NATO nobody-named
23|/class-named:NATO NATO others-named
-11|/class-named:NATO USA nobody-named
8|/class-named:NATO USA others-named
-31|/class-named:NATO foe nobody-named
12|/class-named:NATO foe others-named
-61|/class-named:NATO land nobody-named
10|/class-named:NATO land others-named
-4|/class-named:NATO member nobody-named
69|/class-named:NATO member others-named
16|/class-named:USA CHN nobody-named
-17|/class-named:USA CHN others-named
-26|/class-named:USA EU others-named
61|/class-named:USA JPN nobody-named
-72|/class-named:USA JPN others-named
-13|/class-named:USA NATO nobody-named
-14|/class-named:USA NATO others-named
29|/class-named:USA USA nobody-named
26|/class-named:USA foe nobody-named
-10|/class-named:USA foe others-named
37|/class-named:USA land nobody-named
-121|/class-named:USA land others-named
-3|/class-named:USA member nobody-named
-5|/class-named:USA member others-named
53|/class-named:foe EU others-named
-12|/class-named:foe JPN others-named
18|/class-named:foe NATO nobody-named
-49|/class-named:foe NATO others-named
27|/class-named:foe foe nobody-named
-29|/class-named:foe foe others-named
-8|/class-named:foe land nobody-named
8|/class-named:foe land others-named
9|/class-named:foe member nobody-named
-73|/class-named:foe member others-named
-11|/class-named:land CHN nobody-named
27|/class-named:land CHN others-named
25|/class-named:land JPN nobody-named
19|/class-named:land JPN others-named
-12|/class-named:land NATO nobody-named
16|/class-named:land NATO others-named
12|/class-named:land land nobody-named
31|/class-named:land land others-named
14|/class-named:land member nobody-named
12|/class-named:land member others-named
30|/class-named:member CHN others-named
-8|/class-named:member EU others-named
-62|/class-named:member JPN nobody-named
42|/class-named:member JPN others-named
-24|/class-named:member NATO nobody-named
22|/class-named:member NATO others-named
24|/class-named:member foe nobody-named
7|/class-named:member foe others-named
-11|/class-named:member land nobody-named
13|/class-named:member land others-named
-20|/class-named:member member nobody-named
16|/class-named:member member others-named
54|/class-shape:ALLIES fine
42|/class-shape:ALLIES half
-115|/class-shape:ALLIES tenth
12|/class-shape:ALLIES whole
-11|/class-shape:CHN fine
16|/class-shape:CHN half
14|/class-shape:CHN tenth
-72|/class-shape:CHN whole
-14|/class-shape:EU fine
9|/class-shape:EU half
37|/class-shape:EU tenth
-19|/class-shape:EU whole
48|/class-shape:JPN fine
8|/class-shape:JPN half
-11|/class-shape:JPN tenth
57|/class-shape:JPN whole
-67|/class-shape:NATO fine
59|/class-shape:NATO half
-70|/class-shape:NATO tenth
34|/class-shape:NATO whole
-37|/class-shape:USA fine
-55|/class-shape:USA half
9|/class-shape:USA tenth
-29|/class-shape:USA whole
-51|/class-shape:foe fine
-52|/class-shape:foe half
13|/class-shape:foe tenth
30|/class-shape:foe whole
84|/class-shape:land fine
-15|/class-shape:land half
86|/class-shape:land tenth
-25|/class-shape:land whole
-7|/class-shape:member fine
-12|/class-shape:member half
36|/class-shape:member tenth
14|/class-shape:member whole
-7|/class-value:ALLIES 0.1
149|/class-value:ALLIES 0.25
12|/class-value:ALLIES 0.5
-4|/class-value:ALLIES 0.9
-5|/class-value:ALLIES 0.96
-88|/class-value:ALLIES 1
-4|/class-value:ALLIES 1.004
-3|/class-value:ALLIES 1.038
-3|/class-value:ALLIES 1.1
-4|/class-value:ALLIES 1.2
-4|/class-value:ALLIES 1.3
-3|/class-value:ALLIES 1.37
-7|/class-value:ALLIES 1.4
-6|/class-value:ALLIES 1.45
5|/class-value:ALLIES 1.5
-3|/class-value:ALLIES 1.58
-7|/class-value:ALLIES 1.6
-6|/class-value:ALLIES 1.7
-11|/class-value:ALLIES 1.8
-3|/class-value:ALLIES 1.85
3|/class-value:ALLIES 1.9
-11|/class-value:ALLIES 19
-87|/class-value:ALLIES 1E+1
67|/class-value:ALLIES 2
-4|/class-value:ALLIES 2.2
-6|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.32
-5|/class-value:ALLIES 2.4
-28|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.6
-3|/class-value:ALLIES 2.7
-5|/class-value:ALLIES 2.8
-48|/class-value:ALLIES 3
-10|/class-value:ALLIES 3.3
72|/class-value:ALLIES 3.5
-3|/class-value:ALLIES 3.7
-5|/class-value:ALLIES 3.8
81|/class-value:ALLIES 4
-9|/class-value:ALLIES 4.5
164|/class-value:ALLIES 5
-4|/class-value:ALLIES 5.5
-48|/class-value:ALLIES 6
-5|/class-value:ALLIES 6.5
-4|/class-value:ALLIES 7
-3|/class-value:ALLIES 8
-6|/class-value:EU 0.2
-20|/class-value:EU 0.4
-4|/class-value:EU 1
8|/class-value:EU 1.3
8|/class-value:EU 1.4
22|/class-value:EU 1.5
-15|/class-value:EU 1.8
53|/class-value:EU 1.9
55|/class-value:EU 2.1
3|/class-value:EU 2.5
14|/class-value:EU 3
-5|/class-value:EU 3.3
-8|/class-value:EU 3.5
-22|/class-value:EU 4
-3|/class-value:EU 4.1
-20|/class-value:EU 4.2
-6|/class-value:EU 4.5
-13|/class-value:EU 4.8
-4|/class-value:EU 5
-13|/class-value:EU 5.38
-4|/class-value:NATO 0.1
19|/class-value:NATO 0.2
7|/class-value:NATO 0.25
-12|/class-value:NATO 0.5
-30|/class-value:NATO 0.9
-4|/class-value:NATO 0.95
-3|/class-value:NATO 0.96
-121|/class-value:NATO 1
-3|/class-value:NATO 1.004
-7|/class-value:NATO 1.09
-10|/class-value:NATO 1.1
-7|/class-value:NATO 1.13
-14|/class-value:NATO 1.2
-21|/class-value:NATO 1.24
-12|/class-value:NATO 1.28
-5|/class-value:NATO 1.29
-27|/class-value:NATO 1.3
-4|/class-value:NATO 1.33
-30|/class-value:NATO 1.36
-52|/class-value:NATO 1.37
-31|/class-value:NATO 1.42
53|/class-value:NATO 1.43
-12|/class-value:NATO 1.45
74|/class-value:NATO 1.47
75|/class-value:NATO 1.5
-18|/class-value:NATO 1.53
-3|/class-value:NATO 1.55
-13|/class-value:NATO 1.57
-8|/class-value:NATO 1.58
-28|/class-value:NATO 1.6
65|/class-value:NATO 1.66
16|/class-value:NATO 1.7
-18|/class-value:NATO 1.76
-11|/class-value:NATO 1.8
3|/class-value:NATO 1.85
13|/class-value:NATO 1.9
-49|/class-value:NATO 15
-8|/class-value:NATO 19
-66|/class-value:NATO 1E+1
53|/class-value:NATO 2
-11|/class-value:NATO 2.01
115|/class-value:NATO 2.02
-4|/class-value:NATO 2.05
-29|/class-value:NATO 2.07
-94|/class-value:NATO 2.1
-35|/class-value:NATO 2.16
8|/class-value:NATO 2.2
33|/class-value:NATO 2.3
32|/class-value:NATO 2.4
24|/class-value:NATO 2.5
7|/class-value:NATO 2.54
-20|/class-value:NATO 2.6
44|/class-value:NATO 2.7
-40|/class-value:NATO 2.8
-3|/class-value:NATO 2.9
-3|/class-value:NATO 27.2
-10|/class-value:NATO 2E+1
16|/class-value:NATO 3
-5|/class-value:NATO 3.05
-6|/class-value:NATO 3.1
-17|/class-value:NATO 3.2
126|/class-value:NATO 3.3
-3|/class-value:NATO 3.38
-13|/class-value:NATO 3.4
32|/class-value:NATO 3.5
98|/class-value:NATO 3.6
-10|/class-value:NATO 3.8
-15|/class-value:NATO 3.9
-4|/class-value:NATO 34
-13|/class-value:NATO 3E+1
118|/class-value:NATO 4
-22|/class-value:NATO 4.1
-7|/class-value:NATO 4.4
-27|/class-value:NATO 4.5
-48|/class-value:NATO 4.7
-5|/class-value:NATO 4.8
-7|/class-value:NATO 4.9
187|/class-value:NATO 5
-3|/class-value:NATO 5.1
-5|/class-value:NATO 5.4
-16|/class-value:NATO 5.5
-22|/class-value:NATO 6
-5|/class-value:NATO 6.3
-12|/class-value:NATO 6.5
-19|/class-value:NATO 7
-4|/class-value:NATO 7.1
-4|/class-value:NATO 7.5
-21|/class-value:NATO 8
41|/class-value:USA 0.1
-27|/class-value:USA 0.2
-71|/class-value:USA 0.3
-4|/class-value:USA 0.5
-5|/class-value:USA 0.8
-91|/class-value:USA 0.9
-45|/class-value:USA 0.91
-39|/class-value:USA 0.93
-4|/class-value:USA 0.948
-3|/class-value:USA 0.95
-8|/class-value:USA 0.96
-4|/class-value:USA 0.997
-155|/class-value:USA 1
-7|/class-value:USA 1.1
-23|/class-value:USA 1.2
-3|/class-value:USA 1.24
-34|/class-value:USA 1.3
-5|/class-value:USA 1.35
-26|/class-value:USA 1.37
-5|/class-value:USA 1.38
-105|/class-value:USA 1.4
-65|/class-value:USA 1.5
-105|/class-value:USA 1.6
-55|/class-value:USA 1.7
-95|/class-value:USA 1.8
-34|/class-value:USA 1.9
-6|/class-value:USA 1.95
-31|/class-value:USA 1E+1
-205|/class-value:USA 2
-25|/class-value:USA 2.1
-81|/class-value:USA 2.2
-63|/class-value:USA 2.3
-5|/class-value:USA 2.32
-22|/class-value:USA 2.4
-4|/class-value:USA 2.45
-78|/class-value:USA 2.5
-60|/class-value:USA 2.6
-4|/class-value:USA 2.75
-76|/class-value:USA 2.8
47|/class-value:USA 2.9
12|/class-value:USA 2E+1
-54|/class-value:USA 3
106|/class-value:USA 3.1
79|/class-value:USA 3.2
15|/class-value:USA 3.22
16|/class-value:USA 3.24
-12|/class-value:USA 3.3
-9|/class-value:USA 3.32
50|/class-value:USA 3.38
156|/class-value:USA 3.4
-33|/class-value:USA 3.5
20|/class-value:USA 3.6
14|/class-value:USA 3.68
36|/class-value:USA 3.7
67|/class-value:USA 3.71
-8|/class-value:USA 3.9
-11|/class-value:USA 34
88|/class-value:USA 4
-7|/class-value:USA 4.1
37|/class-value:USA 4.2
16|/class-value:USA 4.4
71|/class-value:USA 4.5
91|/class-value:USA 4.6
3|/class-value:USA 4.7
24|/class-value:USA 4.8
36|/class-value:USA 4.9
111|/class-value:USA 5
77|/class-value:USA 5.2
3|/class-value:USA 5.4
15|/class-value:USA 5.5
30|/class-value:USA 5.6
9|/class-value:USA 5.8
61|/class-value:USA 6
5|/class-value:USA 6.1
88|/class-value:USA 6.2
39|/class-value:USA 6.3
8|/class-value:USA 6.4
39|/class-value:USA 6.5
59|/class-value:USA 6.6
32|/class-value:USA 6.8
27|/class-value:USA 7
-8|/class-value:USA 7.3
44|/class-value:USA 8
-18|/class-value:USA 8.8
84|/class-value:USA 9
-29|/class-verb:ALLIES be
7|/class-verb:ALLIES benchmark
46|/class-verb:ALLIES cap
-33|/class-verb:ALLIES demand
-6|/class-verb:ALLIES denial
-69|/class-verb:ALLIES move
-38|/class-verb:ALLIES pledge
28|/class-verb:ALLIES proposal
6|/class-verb:ALLIES spend
-8|/class-verb:CHN be
24|/class-verb:CHN cap
-17|/class-verb:CHN demand
-4|/class-verb:CHN denial
12|/class-verb:CHN level
16|/class-verb:CHN move
-29|/class-verb:CHN pledge
30|/class-verb:CHN proposal
12|/class-verb:CHN spend
-23|/class-verb:EU be
6|/class-verb:EU cap
23|/class-verb:EU demand
14|/class-verb:EU denial
65|/class-verb:EU move
-60|/class-verb:EU pledge
17|/class-verb:EU proposal
27|/class-verb:EU spend
18|/class-verb:JPN be
6|/class-verb:JPN cap
29|/class-verb:JPN demand
-9|/class-verb:JPN denial
-9|/class-verb:JPN level
18|/class-verb:JPN move
-16|/class-verb:JPN pledge
54|/class-verb:JPN proposal
-30|/class-verb:JPN spend
-10|/class-verb:NATO be
-51|/class-verb:NATO cap
-18|/class-verb:NATO demand
-28|/class-verb:NATO denial
-10|/class-verb:NATO level
-31|/class-verb:NATO move
-39|/class-verb:NATO pledge
-25|/class-verb:NATO proposal
-41|/class-verb:NATO spend
9|/class-verb:USA be
22|/class-verb:USA cap
-27|/class-verb:USA demand
22|/class-verb:USA denial
33|/class-verb:USA level
30|/class-verb:USA move
19|/class-verb:USA pledge
-61|/class-verb:USA proposal
41|/class-verb:USA spend
36|/class-verb:foe be
15|/class-verb:foe cap
-27|/class-verb:foe demand
-3|/class-verb:foe denial
-34|/class-verb:foe move
44|/class-verb:foe pledge
-81|/class-verb:foe proposal
-31|/class-verb:foe spend
10|/class-verb:land be
-6|/class-verb:land benchmark
-42|/class-verb:land cap
38|/class-verb:land demand
-26|/class-verb:land denial
8|/class-verb:land level
-20|/class-verb:land move
98|/class-verb:land pledge
48|/class-verb:land proposal
-40|/class-verb:land spend
-26|/class-verb:member cap
32|/class-verb:member demand
40|/class-verb:member denial
-30|/class-verb:member level
25|/class-verb:member move
20|/class-verb:member pledge
-10|/class-verb:member proposal
57|/class-verb:member spend
-6|/class:ALLIES
-53|/class:CHN
13|/class:EU
102|/class:JPN
-44|/class:NATO
-112|/class:USA
-60|/class:foe
130|/class:land
30|/class:member
70|/heir:nobody-named
3|/heir:others-named
104|/home:nobody-named
59|/home:others-named
30|/last:before
7|/last:same-sentence
9|/named:1
70|/named:2
126|/named:3
58|/ruled
31|/ruled:spender-after
3|/ruled:spender-asked
-15|/ruled:spender-asked-before
-52|/ruled:spender-before
47|/ruled:spender-beside
41|/ruled:spender-both
-79|/ruled:spender-clause
-26|/ruled:spender-clause-after
-4|/ruled:spender-denier
-28|/ruled:spender-denies
12|/ruled:spender-denies-after
64|/ruled:spender-gapped
-54|/ruled:spender-home
-15|/ruled:spender-listed
45|/ruled:spender-located
40|/ruled:spender-matched
-6|/ruled:spender-meets
-38|/ruled:spender-members
-65|/ruled:spender-near
-62|/ruled:spender-near-asked
-21|/ruled:spender-object
7|/ruled:spender-object-asked
103|/ruled:spender-of-gdp
-36|/ruled:spender-of-noun
-82|/ruled:spender-ours
-64|/ruled:spender-party
33|/ruled:spender-pronoun
45|/ruled:spender-relative
108|/ruled:spender-respectively
44|/ruled:spender-set-by
-60|/ruled:spender-should
-26|/ruled:spender-standard
-58|/ruled:spender-subject
123|/ruled:spender-where
105|/ruled:spender-whoever
-4|/same-figure-of-another
4|/same-figure-of-it
31|/subject-of:able
-65|/subject-of:about
-11|/subject-of:accept
-30|/subject-of:account
7|/subject-of:achieve
9|/subject-of:add up to
44|/subject-of:adopt
21|/subject-of:advise
-46|/subject-of:advocate
8|/subject-of:afford
-50|/subject-of:agree
41|/subject-of:aim
21|/subject-of:allocate
-8|/subject-of:allot
-9|/subject-of:amount
-28|/subject-of:angle for
-32|/subject-of:announce
-13|/subject-of:approach
-22|/subject-of:approve
-35|/subject-of:argue
26|/subject-of:argue for
27|/subject-of:arrive
38|/subject-of:ask
-82|/subject-of:ask for
7|/subject-of:aspire
68|/subject-of:attain
38|/subject-of:average
-99|/subject-of:back
-6|/subject-of:balk
-52|/subject-of:bank on
-22|/subject-of:be
3|/subject-of:be equivalent
-81|/subject-of:believe
-10|/subject-of:bind
82|/subject-of:bring
29|/subject-of:bring forward
-5|/subject-of:bring up the rear
7|/subject-of:brush aside
9|/subject-of:brush off
6|/subject-of:budget
4|/subject-of:build
-13|/subject-of:cajole
-49|/subject-of:calculate
-8|/subject-of:call
-25|/subject-of:call for
-18|/subject-of:call on
25|/subject-of:campaign
35|/subject-of:cap
-8|/subject-of:carry
-3|/subject-of:challenge
-5|/subject-of:choose
16|/subject-of:clear
8|/subject-of:climb
-41|/subject-of:cling to
5|/subject-of:come back with
15|/subject-of:come to
9|/subject-of:come up with
30|/subject-of:commit
-28|/subject-of:concede
-36|/subject-of:confirm
6|/subject-of:consent
11|/subject-of:consider
12|/subject-of:consult
22|/subject-of:contain
-85|/subject-of:contribute
3|/subject-of:convince
3|/subject-of:correspond
-16|/subject-of:course
-70|/subject-of:cross
8|/subject-of:cut
-15|/subject-of:debate
8|/subject-of:decide
4|/subject-of:declare
11|/subject-of:decline
4|/subject-of:dedicate
-29|/subject-of:demand
18|/subject-of:demur
11|/subject-of:deny
9|/subject-of:determine
-32|/subject-of:devote
3|/subject-of:dip
-11|/subject-of:direct
-29|/subject-of:discuss
-38|/subject-of:dismiss
-46|/subject-of:do
-10|/subject-of:dodge
21|/subject-of:double
3|/subject-of:draft
44|/subject-of:drop
-24|/subject-of:due
10|/subject-of:earmark
4|/subject-of:eat up
20|/subject-of:edge
-8|/subject-of:effort
5|/subject-of:efforts
-70|/subject-of:end
-48|/subject-of:endeavour
23|/subject-of:endorse
6|/subject-of:enshrine
25|/subject-of:envision
26|/subject-of:equal
19|/subject-of:estimate
4|/subject-of:examine
-28|/subject-of:exceed
14|/subject-of:exclude
-49|/subject-of:exempt
30|/subject-of:expand
-30|/subject-of:expect
-29|/subject-of:eye
-16|/subject-of:fall
32|/subject-of:favor
13|/subject-of:favour
-74|/subject-of:feel
23|/subject-of:fend off
-27|/subject-of:fight
3|/subject-of:find the means for
31|/subject-of:find the money for
13|/subject-of:fix
20|/subject-of:float
30|/subject-of:force
7|/subject-of:forecast
50|/subject-of:foresee
9|/subject-of:free
11|/subject-of:fulfil
-71|/subject-of:fulfill
77|/subject-of:get
-5|/subject-of:give
36|/subject-of:go
17|/subject-of:grow
20|/subject-of:guarantee
14|/subject-of:have
25|/subject-of:head
4|/subject-of:hint
-28|/subject-of:hit
-64|/subject-of:hold
-21|/subject-of:hold up
-60|/subject-of:honor
94|/subject-of:honour
128|/subject-of:hope
-18|/subject-of:hover
18|/subject-of:hurry
3|/subject-of:impose
-76|/subject-of:inch
45|/subject-of:increase
50|/subject-of:insist
-16|/subject-of:insist on
15|/subject-of:instruct
63|/subject-of:intend
8|/subject-of:intention
-46|/subject-of:invest
39|/subject-of:jump
6|/subject-of:keep
-3|/subject-of:languish
24|/subject-of:lay out
-45|/subject-of:lean on
-48|/subject-of:leap
-12|/subject-of:leave
52|/subject-of:lift
12|/subject-of:like
-51|/subject-of:like to see
-3|/subject-of:likely
-3|/subject-of:live up to
-94|/subject-of:lobby for
11|/subject-of:look at
-62|/subject-of:look for
-12|/subject-of:lower
8|/subject-of:maintain
53|/subject-of:make good on
39|/subject-of:manage
3|/subject-of:march
-142|/subject-of:match
54|/subject-of:mean
-23|/subject-of:meet
37|/subject-of:mention
-14|/subject-of:move
-47|/subject-of:move up
29|/subject-of:mull
25|/subject-of:muse
29|/subject-of:name
-74|/subject-of:nod to
34|/subject-of:oblige
34|/subject-of:offer
16|/subject-of:oppose
-51|/subject-of:opt
14|/subject-of:opt out
4|/subject-of:order
-46|/subject-of:pay
-14|/subject-of:peak
-14|/subject-of:peg
4|/subject-of:pencil in
40|/subject-of:plan
11|/subject-of:plead for
-5|/subject-of:pledge
7|/subject-of:ponder
-35|/subject-of:prefer
-31|/subject-of:prepare
-27|/subject-of:press
-4|/subject-of:press for
7|/subject-of:prod
40|/subject-of:project
64|/subject-of:promise
-26|/subject-of:propose
84|/subject-of:push
-16|/subject-of:push back
-32|/subject-of:push for
13|/subject-of:put forward
-3|/subject-of:put up
13|/subject-of:race
-47|/subject-of:raise
-10|/subject-of:reach
15|/subject-of:ready
-36|/subject-of:reaffirm
-48|/subject-of:reckon
18|/subject-of:reckon on
-73|/subject-of:recommend
3|/subject-of:refusal
-20|/subject-of:refute
3|/subject-of:reiterate
20|/subject-of:reject
3|/subject-of:remain
13|/subject-of:request
49|/subject-of:require
5|/subject-of:resist
24|/subject-of:resolve
12|/subject-of:return
-7|/subject-of:review
64|/subject-of:rise
67|/subject-of:rule out
-32|/subject-of:satisfy
5|/subject-of:say no to
-33|/subject-of:scoff
-24|/subject-of:secure
-35|/subject-of:seek
18|/subject-of:set
-11|/subject-of:set aside
7|/subject-of:set his sights on
10|/subject-of:set its sights on
20|/subject-of:set out
21|/subject-of:settle for
-51|/subject-of:settle on
4|/subject-of:shame
5|/subject-of:shoot for
34|/subject-of:shrink
6|/subject-of:shy away
-71|/subject-of:sidestep
-5|/subject-of:sign off on
9|/subject-of:sign on
11|/subject-of:sign up
3|/subject-of:signal
3|/subject-of:sink
-128|/subject-of:sit
5|/subject-of:slide
21|/subject-of:slip
9|/subject-of:sound out
4|/subject-of:speak of
15|/subject-of:speculate
67|/subject-of:spend
16|/subject-of:spurn
7|/subject-of:squeeze
19|/subject-of:stand
-27|/subject-of:stand by
-8|/subject-of:start at
32|/subject-of:start from
79|/subject-of:stay
20|/subject-of:stick to
6|/subject-of:stick with
3|/subject-of:stipulate
-27|/subject-of:stop
18|/subject-of:strain
-20|/subject-of:struggle
-93|/subject-of:study
24|/subject-of:subscribe
-43|/subject-of:suggest
-3|/subject-of:surge
19|/subject-of:swear
-59|/subject-of:swell
-17|/subject-of:table
3|/subject-of:take up
16|/subject-of:talk
15|/subject-of:talk about
31|/subject-of:talk of
15|/subject-of:target
50|/subject-of:tell
-14|/subject-of:tell of
44|/subject-of:think
-9|/subject-of:tie at
-9|/subject-of:time
7|/subject-of:top
5|/subject-of:total
-23|/subject-of:tout
-11|/subject-of:toy with
8|/subject-of:track
-22|/subject-of:try
23|/subject-of:turn down
-25|/subject-of:undertake
59|/subject-of:unwilling
12|/subject-of:urge
50|/subject-of:use
11|/subject-of:utter
-9|/subject-of:veto
31|/subject-of:vote on
102|/subject-of:vow
-42|/subject-of:want
-29|/subject-of:warn
5|/subject-of:wave off
17|/subject-of:weigh
-12|/subject-of:work
13|/subject-of:work out
-27|/subject-of:work out at
5|/subject-of:work toward
-38|/subject-of:work towards
22|/subject-of:write
-3|/subject:be allies
-5|/subject:be capital
41|/subject:be country
5|/subject:be gov
-21|/subject:be leader
-21|/subject:be nongov
15|/subject:be people
-35|/subject:be pronoun
-15|/subject:cap allies
8|/subject:cap body
4|/subject:cap capital
-49|/subject:cap country
41|/subject:cap gov
12|/subject:cap leader
9|/subject:cap nongov
-11|/subject:cap pronoun
-7|/subject:demand allies
-130|/subject:demand body
-23|/subject:demand capital
-53|/subject:demand country
-49|/subject:demand gov
9|/subject:demand nongov
6|/subject:demand people
-17|/subject:demand pronoun
5|/subject:denial body
47|/subject:denial capital
20|/subject:denial country
12|/subject:denial gov
22|/subject:denial leader
-32|/subject:denial nongov
-8|/subject:denial people
3|/subject:denial pronoun
6|/subject:level allies
-4|/subject:level body
35|/subject:level capital
-8|/subject:level gov
4|/subject:level leader
-49|/subject:level nongov
30|/subject:level people
-7|/subject:level pronoun
-12|/subject:move allies
-21|/subject:move body
10|/subject:move capital
23|/subject:move country
-4|/subject:move gov
-5|/subject:move leader
-4|/subject:move nongov
25|/subject:move people
-30|/subject:move pronoun
-33|/subject:pledge allies
29|/subject:pledge body
57|/subject:pledge capital
12|/subject:pledge country
-65|/subject:pledge gov
91|/subject:pledge leader
55|/subject:pledge nongov
-47|/subject:pledge people
-38|/subject:pledge pronoun
-8|/subject:proposal allies
14|/subject:proposal body
-28|/subject:proposal capital
-28|/subject:proposal gov
39|/subject:proposal leader
-9|/subject:proposal nongov
-50|/subject:proposal people
5|/subject:proposal pronoun
32|/subject:spend allies
17|/subject:spend capital
35|/subject:spend country
15|/subject:spend gov
-10|/subject:spend leader
28|/subject:spend nongov
-18|/subject:spend pronoun
71|/title
16|/told-of:0
-26|/told-of:1
-10|/told-of:2
19|/told-of:3
-84|/unnamed
-121|/unnamed-beside-others
-3|benchmark/after-joint:0 far
-61|benchmark/after-joint:0 near
-5|benchmark/after-joint:1 far
-17|benchmark/after-joint:1 mid
51|benchmark/after-joint:2 mid
-4|benchmark/after-joint:2 near
-13|benchmark/after-led:, far joined
7|benchmark/after-led:PARTY far free
-5|benchmark/after-led:and far joined
-7|benchmark/after-led:and near joined
-49|benchmark/after-led:bids near free
50|benchmark/after-led:concerns far free
-21|benchmark/after-led:for far free
-13|benchmark/after-led:for near free
-8|benchmark/after-led:its far free
-7|benchmark/after-led:of far free
-6|benchmark/after-led:of near free
57|benchmark/after-led:that far joined
-6|benchmark/after-led:to far free
-3|benchmark/after-led:treaty near free
-35|benchmark/after:allies name
3|benchmark/after:allies owner
32|benchmark/after:body name
-13|benchmark/after:body owner
-14|benchmark/after:capital name
26|benchmark/after:country name
-12|benchmark/after:gov name
-11|benchmark/after:gov owner
-10|benchmark/after:pronoun name
-6|benchmark/after:pronoun owner
-13|benchmark/asked
-53|benchmark/asks
-4|benchmark/before-clause:after-figure inside name body
8|benchmark/before-clause:free inside name allies
-14|benchmark/before-clause:free inside name body
-12|benchmark/before-clause:free inside name capital
-18|benchmark/before-clause:free inside name country
17|benchmark/before-clause:free inside name pronoun
48|benchmark/before-clause:free inside owner body
-7|benchmark/before-clause:free inside owner pronoun
-5|benchmark/before-clause:free opens name body
-4|benchmark/before-clause:free opens name capital
-10|benchmark/before-clause:free opens name country
-7|benchmark/before-clause:free opens name gov
-4|benchmark/before-clause:free opens name pronoun
-4|benchmark/before-clause:free opens owner capital
-8|benchmark/before-clause:free opens owner country
-5|benchmark/before-clause:free opens owner pronoun
-17|benchmark/before-far:20
-3|benchmark/before-far:4
-5|benchmark/before-far:60
-11|benchmark/before-far:9
-5|benchmark/before-free:0 after-figure name near
-4|benchmark/before-free:0 free name far
-31|benchmark/before-free:0 free name near
-4|benchmark/before-free:0 free owner far
16|benchmark/before-free:0 free owner near
-6|benchmark/before-free:1 free name far
-7|benchmark/before-free:1 free name near
10|benchmark/before-free:1 free owner near
-3|benchmark/before-free:3 free name near
8|benchmark/before-joint:0 free
-6|benchmark/before-joint:1 after-figure
-25|benchmark/before-joint:1 free
-6|benchmark/before-joint:2 free
-8|benchmark/before-joint:3 free
-24|benchmark/before-led:
-5|benchmark/before-led:\"
-6|benchmark/before-led:,
-14|benchmark/before-led:--
-6|benchmark/before-led:advocate
-5|benchmark/before-led:but
-5|benchmark/before-led:by
16|benchmark/before-led:every
-4|benchmark/before-led:for
44|benchmark/before-led:hails
-10|benchmark/before-led:has
-5|benchmark/before-led:hold up
-10|benchmark/before-led:in
-3|benchmark/before-led:praised
-3|benchmark/before-led:say
32|benchmark/before-led:thanked
-8|benchmark/before-led:that
-5|benchmark/before-led:the
-3|benchmark/before-led:unlike
9|benchmark/before:allies name
-24|benchmark/before:body name
46|benchmark/before:body owner
-15|benchmark/before:capital name
-5|benchmark/before:capital owner
-28|benchmark/before:country name
-9|benchmark/before:country owner
-8|benchmark/before:gov name
-4|benchmark/before:leader name
13|benchmark/before:pronoun name
-12|benchmark/before:pronoun owner
59|benchmark/class-home:ALLIES JPN
8|benchmark/class-home:ALLIES NATO
57|benchmark/class-home:ALLIES land
38|benchmark/class-home:ALLIES member
-54|benchmark/class-home:JPN JPN
-8|benchmark/class-home:JPN land
-7|benchmark/class-home:JPN member
30|benchmark/class-home:NATO JPN
-36|benchmark/class-home:NATO NATO
-15|benchmark/class-home:NATO land
-16|benchmark/class-home:NATO member
-9|benchmark/class-home:USA JPN
-11|benchmark/class-home:USA NATO
-24|benchmark/class-home:land JPN
44|benchmark/class-home:land NATO
-31|benchmark/class-home:land land
-5|benchmark/class-home:member NATO
-14|benchmark/class-home:member member
57|benchmark/class-named:ALLIES JPN others-named
7|benchmark/class-named:ALLIES NATO nobody-named
38|benchmark/class-named:ALLIES land nobody-named
19|benchmark/class-named:ALLIES land others-named
26|benchmark/class-named:ALLIES member nobody-named
12|benchmark/class-named:ALLIES member others-named
-24|benchmark/class-named:JPN JPN nobody-named
-30|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN land nobody-named
-6|benchmark/class-named:JPN land others-named
-7|benchmark/class-named:JPN member nobody-named
39|benchmark/class-named:NATO JPN nobody-named
-9|benchmark/class-named:NATO JPN others-named
-34|benchmark/class-named:NATO NATO others-named
-13|benchmark/class-named:NATO land others-named
-8|benchmark/class-named:NATO member nobody-named
-8|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:USA JPN nobody-named
-6|benchmark/class-named:USA JPN others-named
-11|benchmark/class-named:USA NATO others-named
-14|benchmark/class-named:land JPN nobody-named
-11|benchmark/class-named:land JPN others-named
44|benchmark/class-named:land NATO others-named
-33|benchmark/class-named:land land nobody-named
-5|benchmark/class-named:member NATO nobody-named
-10|benchmark/class-named:member member nobody-named
-3|benchmark/class-named:member member others-named
79|benchmark/class-shape:ALLIES half
86|benchmark/class-shape:ALLIES whole
-28|benchmark/class-shape:JPN half
-42|benchmark/class-shape:JPN whole
-15|benchmark/class-shape:NATO half
-24|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-19|benchmark/class-shape:USA whole
-26|benchmark/class-shape:land half
14|benchmark/class-shape:land whole
-5|benchmark/class-shape:member half
-15|benchmark/class-shape:member whole
13|benchmark/class-value:ALLIES 1.5
50|benchmark/class-value:ALLIES 2
-11|benchmark/class-value:ALLIES 2.5
43|benchmark/class-value:ALLIES 3
78|benchmark/class-value:ALLIES 3.5
27|benchmark/class-value:ALLIES 5
-34|benchmark/class-value:ALLIES 6
-8|benchmark/class-value:NATO 1.5
-10|benchmark/class-value:NATO 2
16|benchmark/class-value:NATO 2.5
-16|benchmark/class-value:NATO 3
-23|benchmark/class-value:NATO 3.5
-4|benchmark/class-value:USA 3.5
-18|benchmark/class-value:USA 5
51|benchmark/class-verb:ALLIES demand
8|benchmark/class-verb:ALLIES level
29|benchmark/class-verb:ALLIES move
-10|benchmark/class-verb:ALLIES pledge
27|benchmark/class-verb:ALLIES proposal
6|benchmark/class-verb:ALLIES spend
-10|benchmark/class-verb:JPN be
-6|benchmark/class-verb:JPN demand
-9|benchmark/class-verb:JPN move
-3|benchmark/class-verb:JPN proposal
-6|benchmark/class-verb:JPN spend
-20|benchmark/class-verb:NATO be
-25|benchmark/class-verb:NATO demand
-3|benchmark/class-verb:NATO level
-9|benchmark/class-verb:NATO move
-31|benchmark/class-verb:NATO pledge
-13|benchmark/class-verb:NATO proposal
-4|benchmark/class-verb:USA demand
-9|benchmark/class-verb:USA pledge
35|benchmark/class-verb:land be
-16|benchmark/class-verb:land demand
-4|benchmark/class-verb:land level
-8|benchmark/class-verb:land move
52|benchmark/class-verb:land pledge
-9|benchmark/class-verb:land proposal
165|benchmark/class:ALLIES
-69|benchmark/class:JPN
-40|benchmark/class:NATO
-23|benchmark/class:USA
-12|benchmark/class:land
-20|benchmark/class:member
-70|benchmark/heir:nobody-named
-59|benchmark/heir:others-named
-65|benchmark/home:nobody-named
-57|benchmark/home:others-named
-16|benchmark/last:before
-21|benchmark/named:1
-46|benchmark/named:2
17|benchmark/named:3
21|benchmark/ruled
44|benchmark/ruled:spender-clause
-4|benchmark/ruled:spender-of-gdp
-11|benchmark/ruled:spender-standard
-5|benchmark/ruled:spender-subject
17|benchmark/same-figure-of-another
-17|benchmark/same-figure-of-it
-10|benchmark/subject-of:accept
31|benchmark/subject-of:adopt
-5|benchmark/subject-of:agree
-11|benchmark/subject-of:be
-5|benchmark/subject-of:call
-10|benchmark/subject-of:set
-6|benchmark/subject-of:spend
-5|benchmark/subject-of:talk of
-9|benchmark/subject:be body
-3|benchmark/subject:be pronoun
-3|benchmark/subject:demand capital
-3|benchmark/subject:move body
-8|benchmark/subject:pledge body
-18|benchmark/subject:pledge country
31|benchmark/subject:pledge pronoun
-6|benchmark/subject:proposal pronoun
-6|benchmark/subject:spend gov
-47|benchmark/title
17|benchmark/told-of:0
-22|benchmark/told-of:1
-10|benchmark/told-of:2
15|benchmark/told-of:3
-20|benchmark/unnamed
70|benchmark/unnamed-beside-others
-17|cap/after-joint:0 mid
14|cap/after-joint:1 mid
3|cap/after-joint:2 mid
3|cap/after-joint:3 near
3|cap/after-led:; near joined
-17|cap/after-led:attacking near free
3|cap/after-led:deputy far joined
-3|cap/after-led:replaced far joined
9|cap/after-led:that near joined
3|cap/after-led:while near joined
3|cap/after:gov name
3|cap/after:nongov name
-15|cap/after:pronoun name
13|cap/after:pronoun owner
23|cap/asks
-21|cap/before-clause:free inside name body
6|cap/before-clause:free inside name country
-7|cap/before-clause:free inside name leader
3|cap/before-clause:free inside name nongov
6|cap/before-clause:free inside name pronoun
7|cap/before-clause:free inside owner body
-15|cap/before-clause:free inside owner pronoun
7|cap/before-clause:free opens name capital
32|cap/before-clause:free opens name country
6|cap/before-clause:free opens name gov
4|cap/before-clause:free opens name leader
-4|cap/before-clause:free opens name nongov
-18|cap/before-clause:free opens name pronoun
-8|cap/before-clause:free opens owner country
9|cap/before-clause:free opens owner pronoun
20|cap/before-far:20
-8|cap/before-far:4
4|cap/before-free:0 free name near
3|cap/before-free:0 free owner far
-8|cap/before-free:0 free owner near
14|cap/before-free:1 free name near
8|cap/before-joint:1 free
3|cap/before-joint:3 free
-7|cap/before-led:
-13|cap/before-led:'s
7|cap/before-led:;
-14|cap/before-led:DATE
3|cap/before-led:PARTY
-30|cap/before-led:ask
7|cap/before-led:defence minister
-3|cap/before-led:exceed
4|cap/before-led:from
-31|cap/before-led:letting
-11|cap/before-led:moreover
7|cap/before-led:only
13|cap/before-led:say
-17|cap/before-led:spend
18|cap/before-led:tell
30|cap/before-led:that
32|cap/before-led:the
3|cap/before-led:to
7|cap/before-led:which
-19|cap/before:body name
9|cap/before:body owner
7|cap/before:capital name
38|cap/before:country name
-8|cap/before:country owner
9|cap/before:gov name
-3|cap/before:leader name
-12|cap/before:pronoun name
-6|cap/before:pronoun owner
-3|cap/class-home:ALLIES CHN
-10|cap/class-home:ALLIES JPN
-12|cap/class-home:ALLIES land
-4|cap/class-home:ALLIES member
3|cap/class-home:CHN CHN
20|cap/class-home:EU EU
29|cap/class-home:EU member
45|cap/class-home:JPN JPN
19|cap/class-home:JPN land
-3|cap/class-home:JPN member
-4|cap/class-home:NATO JPN
-3|cap/class-home:NATO NATO
-3|cap/class-home:NATO land
-19|cap/class-home:NATO member
3|cap/class-home:foe foe
-21|cap/class-home:land JPN
-5|cap/class-home:land land
13|cap/class-home:land member
-18|cap/class-home:member EU
-5|cap/class-home:member JPN
5|cap/class-home:member NATO
-13|cap/class-home:member member
-3|cap/class-named:ALLIES CHN others-named
-4|cap/class-named:ALLIES JPN nobody-named
-6|cap/class-named:ALLIES JPN others-named
-6|cap/class-named:ALLIES land nobody-named
-6|cap/class-named:ALLIES land others-named
-4|cap/class-named:ALLIES member others-named
3|cap/class-named:CHN CHN others-named
20|cap/class-named:EU EU others-named
29|cap/class-named:EU member others-named
12|cap/class-named:JPN JPN nobody-named
33|cap/class-named:JPN JPN others-named
18|cap/class-named:JPN land others-named
-3|cap/class-named:JPN member others-named
-3|cap/class-named:NATO NATO others-named
-19|cap/class-named:NATO member others-named
3|cap/class-named:foe foe others-named
-4|cap/class-named:land JPN nobody-named
-18|cap/class-named:land JPN others-named
5|cap/class-named:land land nobody-named
-10|cap/class-named:land land others-named
13|cap/class-named:land member others-named
-18|cap/class-named:member EU others-named
-3|cap/class-named:member JPN others-named
5|cap/class-named:member NATO others-named
-13|cap/class-named:member member others-named
-15|cap/class-shape:ALLIES half
-18|cap/class-shape:ALLIES whole
4|cap/class-shape:CHN half
-3|cap/class-shape:CHN whole
49|cap/class-shape:EU half
61|cap/class-shape:JPN whole
-19|cap/class-shape:NATO half
-12|cap/class-shape:NATO whole
-4|cap/class-shape:USA whole
3|cap/class-shape:foe half
5|cap/class-shape:land half
-19|cap/class-shape:land whole
-28|cap/class-shape:member half
-5|cap/class-shape:member whole
-9|cap/class-value:ALLIES 1
-9|cap/class-value:ALLIES 1.5
-3|cap/class-value:ALLIES 3
-4|cap/class-value:ALLIES 3.5
-4|cap/class-value:ALLIES 6
49|cap/class-value:EU 1.5
-3|cap/class-value:NATO 1
-17|cap/class-value:NATO 1.5
-3|cap/class-value:NATO 2
-3|cap/class-value:NATO 3
-18|cap/class-verb:ALLIES cap
3|cap/class-verb:CHN cap
-23|cap/class-verb:EU demand
16|cap/class-verb:EU move
15|cap/class-verb:JPN be
21|cap/class-verb:JPN demand
3|cap/class-verb:JPN move
-5|cap/class-verb:JPN proposal
-7|cap/class-verb:NATO cap
-6|cap/class-verb:NATO demand
-4|cap/class-verb:NATO move
3|cap/class-verb:foe cap
-4|cap/class-verb:land be
13|cap/class-verb:land cap
-18|cap/class-verb:land demand
7|cap/class-verb:land proposal
-7|cap/class-verb:member be
6|cap/class-verb:member cap
27|cap/class-verb:member demand
-13|cap/class-verb:member move
-33|cap/class:ALLIES
49|cap/class:EU
62|cap/class:JPN
-32|cap/class:NATO
-4|cap/class:USA
-13|cap/class:land
-31|cap/class:member
8|cap/heir:nobody-named
-13|cap/heir:others-named
18|cap/home:nobody-named
21|cap/home:others-named
-7|cap/last:before
17|cap/last:same-sentence
-13|cap/named:1
34|cap/named:2
-13|cap/named:3
19|cap/ruled:spender-before
-18|cap/ruled:spender-clause
3|cap/ruled:spender-listed
-15|cap/ruled:spender-of-noun
4|cap/ruled:spender-party
6|cap/ruled:spender-subject
-29|cap/same-figure-of-another
29|cap/same-figure-of-it
32|cap/subject-of:ask
-4|cap/subject-of:ask for
8|cap/subject-of:be
8|cap/subject-of:cap
9|cap/subject-of:free
3|cap/subject-of:go
6|cap/subject-of:hold
3|cap/subject-of:impose
3|cap/subject-of:keep
4|cap/subject-of:like to see
-18|cap/subject-of:tell
8|cap/subject:be pronoun
3|cap/subject:cap capital
12|cap/subject:cap country
34|cap/subject:demand gov
-22|cap/subject:demand pronoun
-5|cap/subject:move gov
7|cap/subject:move pronoun
9|cap/subject:proposal country
4|cap/subject:proposal nongov
19|cap/subject:spend country
-17|cap/subject:spend gov
41|cap/title
-12|cap/told-of:0
10|cap/told-of:1
-7|cap/told-of:2
9|cap/told-of:3
-9|cap/unnamed-beside-others
-4|demand/after-joint:0 far
80|demand/after-joint:0 mid
30|demand/after-joint:1 far
3|demand/after-joint:1 mid
-31|demand/after-joint:1 near
-46|demand/after-joint:2 far
-36|demand/after-joint:2 mid
-48|demand/after-joint:2 near
10|demand/after-joint:3 far
20|demand/after-joint:3 mid
-51|demand/after-joint:3 near
39|demand/after-led:\" far joined
-24|demand/after-led:\" near joined
-46|demand/after-led:# near free
53|demand/after-led:'s far free
-64|demand/after-led:, far joined
-25|demand/after-led:, near joined
8|demand/after-led:- far joined
-24|demand/after-led:. near free
21|demand/after-led:; far joined
-26|demand/after-led:; near joined
4|demand/after-led:above far joined
12|demand/after-led:across far free
5|demand/after-led:all near free
-19|demand/after-led:allies far free
-5|demand/after-led:among near free
-10|demand/after-led:and far free
9|demand/after-led:and far joined
-20|demand/after-led:and near free
-34|demand/after-led:and near joined
8|demand/after-led:angered near free
28|demand/after-led:anything near free
-21|demand/after-led:as far free
-22|demand/after-led:as far joined
4|demand/after-led:as near free
-23|demand/after-led:as near joined
5|demand/after-led:ask for far free
5|demand/after-led:ask near free
7|demand/after-led:at far joined
9|demand/after-led:at near free
5|demand/after-led:become near free
-48|demand/after-led:before near joined
-7|demand/after-led:believe far joined
5|demand/after-led:believe near free
16|demand/after-led:both far free
4|demand/after-led:bring far free
-23|demand/after-led:but far joined
-7|demand/after-led:by far joined
-21|demand/after-led:by near free
8|demand/after-led:call for near free
-3|demand/after-led:call on far joined
4|demand/after-led:caught near joined
4|demand/after-led:complete far joined
-3|demand/after-led:countries far joined
-13|demand/after-led:defence minister far joined
-5|demand/after-led:defence minister near joined
-68|demand/after-led:defence near free
-5|demand/after-led:defence secretary far joined
-27|demand/after-led:did far joined
-7|demand/after-led:different far joined
19|demand/after-led:do far joined
28|demand/after-led:done near joined
8|demand/after-led:find far joined
30|demand/after-led:for far free
-60|demand/after-led:for far joined
50|demand/after-led:for near free
60|demand/after-led:from far free
3|demand/after-led:from far joined
70|demand/after-led:from near free
3|demand/after-led:fulfill near free
9|demand/after-led:general far joined
24|demand/after-led:give near joined
-27|demand/after-led:hear far joined
-35|demand/after-led:hear near free
12|demand/after-led:his far joined
17|demand/after-led:if far joined
4|demand/after-led:if near joined
10|demand/after-led:in far free
-28|demand/after-led:in far joined
-47|demand/after-led:in near free
-3|demand/after-led:its far joined
-14|demand/after-led:leader near joined
6|demand/after-led:led far joined
-35|demand/after-led:level far joined
-10|demand/after-led:level near joined
5|demand/after-led:like far free
8|demand/after-led:link far joined
3|demand/after-led:makes near joined
3|demand/after-led:mention far joined
-3|demand/after-led:mention near joined
-10|demand/after-led:money far joined
-6|demand/after-led:more far joined
-6|demand/after-led:more than double far joined
-11|demand/after-led:name far free
-3|demand/after-led:name near joined
-6|demand/after-led:new near free
-33|demand/after-led:of far free
16|demand/after-led:of far joined
7|demand/after-led:of near free
-3|demand/after-led:of near joined
-76|demand/after-led:on far free
8|demand/after-led:on far joined
6|demand/after-led:on near free
5|demand/after-led:one near free
-10|demand/after-led:or near free
3|demand/after-led:peaceful far joined
8|demand/after-led:place near free
-11|demand/after-led:praised far joined
24|demand/after-led:praised near free
-20|demand/after-led:prime minister near free
51|demand/after-led:promise far joined
-10|demand/after-led:reprimanded far joined
14|demand/after-led:responsible near joined
-5|demand/after-led:rolled far joined
-9|demand/after-led:say far joined
5|demand/after-led:say near free
24|demand/after-led:say near joined
4|demand/after-led:senators far joined
6|demand/after-led:senior near joined
32|demand/after-led:split near joined
7|demand/after-led:stunned far free
-3|demand/after-led:talk about far joined
3|demand/after-led:telephoned near free
18|demand/after-led:tell far joined
-64|demand/after-led:tell near free
16|demand/after-led:that far joined
-9|demand/after-led:that near free
-34|demand/after-led:that near joined
-5|demand/after-led:their far joined
42|demand/after-led:this far joined
12|demand/after-led:to far free
-12|demand/after-led:to far joined
33|demand/after-led:to near free
8|demand/after-led:to near joined
41|demand/after-led:treaty far free
-9|demand/after-led:two far joined
15|demand/after-led:want far free
5|demand/after-led:want far joined
37|demand/after-led:what far joined
58|demand/after-led:what near free
-15|demand/after-led:when far joined
5|demand/after-led:where near joined
6|demand/after-led:which far joined
36|demand/after-led:which near joined
-7|demand/after-led:will near joined
-7|demand/after-led:without near free
14|demand/after-led:would near joined
-18|demand/after-led:— far joined
109|demand/after:allies name
-35|demand/after:body name
30|demand/after:body owner
18|demand/after:capital name
-58|demand/after:country name
35|demand/after:country owner
3|demand/after:gov name
-29|demand/after:leader name
6|demand/after:leader owner
-56|demand/after:people name
18|demand/after:people owner
-36|demand/after:pronoun name
-77|demand/after:pronoun owner
-16|demand/asked
-53|demand/asks
-20|demand/before-clause:after-figure inside name allies
21|demand/before-clause:after-figure inside name body
-5|demand/before-clause:after-figure inside name capital
-34|demand/before-clause:after-figure inside name country
10|demand/before-clause:after-figure inside name gov
-4|demand/before-clause:after-figure inside name leader
-4|demand/before-clause:after-figure inside name people
14|demand/before-clause:after-figure inside name pronoun
24|demand/before-clause:after-figure inside owner body
4|demand/before-clause:after-figure inside owner capital
-22|demand/before-clause:after-figure inside owner gov
-3|demand/before-clause:after-figure inside owner leader
-16|demand/before-clause:after-figure inside owner pronoun
-22|demand/before-clause:after-figure opens name allies
-16|demand/before-clause:after-figure opens name body
-6|demand/before-clause:after-figure opens name capital
-14|demand/before-clause:after-figure opens name country
5|demand/before-clause:after-figure opens name gov
-4|demand/before-clause:after-figure opens name leader
-4|demand/before-clause:after-figure opens name people
46|demand/before-clause:after-figure opens name pronoun
26|demand/before-clause:after-figure opens owner body
4|demand/before-clause:after-figure opens owner pronoun
70|demand/before-clause:free inside name allies
5|demand/before-clause:free inside name body
42|demand/before-clause:free inside name capital
58|demand/before-clause:free inside name country
8|demand/before-clause:free inside name gov
3|demand/before-clause:free inside name nongov
-9|demand/before-clause:free inside name people
-34|demand/before-clause:free inside name pronoun
6|demand/before-clause:free inside owner allies
-43|demand/before-clause:free inside owner body
-52|demand/before-clause:free inside owner capital
42|demand/before-clause:free inside owner country
-11|demand/before-clause:free inside owner gov
-13|demand/before-clause:free inside owner leader
37|demand/before-clause:free inside owner people
14|demand/before-clause:free opens name allies
-41|demand/before-clause:free opens name body
-21|demand/before-clause:free opens name capital
-45|demand/before-clause:free opens name gov
-8|demand/before-clause:free opens name leader
8|demand/before-clause:free opens name nongov
-14|demand/before-clause:free opens name pronoun
5|demand/before-clause:free opens owner body
-6|demand/before-clause:free opens owner country
12|demand/before-clause:free opens owner leader
21|demand/before-clause:free opens owner people
3|demand/before-far:1
-5|demand/before-far:20
20|demand/before-far:4
-8|demand/before-far:60
28|demand/before-free:0 after-figure name far
40|demand/before-free:0 after-figure name near
5|demand/before-free:0 after-figure owner far
-13|demand/before-free:0 after-figure owner near
-11|demand/before-free:0 free name far
48|demand/before-free:0 free name near
32|demand/before-free:0 free owner far
-63|demand/before-free:0 free owner near
25|demand/before-free:1 after-figure name far
-34|demand/before-free:1 after-figure name near
24|demand/before-free:1 after-figure owner far
26|demand/before-free:1 after-figure owner near
-24|demand/before-free:1 free name far
39|demand/before-free:1 free name near
40|demand/before-free:1 free owner far
-51|demand/before-free:1 free owner near
-16|demand/before-free:2 after-figure name far
-40|demand/before-free:2 after-figure name near
-43|demand/before-free:2 after-figure owner far
18|demand/before-free:2 after-figure owner near
-12|demand/before-free:2 free name near
11|demand/before-free:2 free owner far
29|demand/before-free:2 free owner near
-37|demand/before-free:3 after-figure name near
7|demand/before-free:3 free name far
-15|demand/before-free:3 free name near
-4|demand/before-free:3 free owner far
-29|demand/before-joint:0 after-figure
-5|demand/before-joint:0 free
-11|demand/before-joint:1 after-figure
-21|demand/before-joint:1 free
6|demand/before-joint:2 after-figure
-11|demand/before-joint:2 free
17|demand/before-joint:3 after-figure
62|demand/before-joint:3 free
4|demand/before-led:
-14|demand/before-led:\"
10|demand/before-led:#
46|demand/before-led:'s
-27|demand/before-led:(
-54|demand/before-led:,
5|demand/before-led:-
3|demand/before-led:--
-6|demand/before-led:.
45|demand/before-led::
44|demand/before-led:;
-21|demand/before-led:DATE
-17|demand/before-led:PARTY
12|demand/before-led:a
7|demand/before-led:abandon
6|demand/before-led:about
-14|demand/before-led:above
-7|demand/before-led:after
5|demand/before-led:all
-29|demand/before-led:among
-60|demand/before-led:an
-14|demand/before-led:and
3|demand/before-led:around
41|demand/before-led:ask
11|demand/before-led:ask for
17|demand/before-led:at
-6|demand/before-led:back
6|demand/before-led:badger
30|demand/before-led:become
-11|demand/before-led:behind
-7|demand/before-led:beside
-18|demand/before-led:between
4|demand/before-led:both
3|demand/before-led:bring
-36|demand/before-led:but
5|demand/before-led:buying
13|demand/before-led:by
4|demand/before-led:call
19|demand/before-led:call for
20|demand/before-led:call on
6|demand/before-led:chief
53|demand/before-led:cite
8|demand/before-led:congratulated
9|demand/before-led:convince
35|demand/before-led:covered
8|demand/before-led:cut
17|demand/before-led:davos
8|demand/before-led:defence
18|demand/before-led:defence minister
-34|demand/before-led:defense minister
-3|demand/before-led:defense secretary
10|demand/before-led:delegation
13|demand/before-led:deputy prime minister
-23|demand/before-led:does
15|demand/before-led:each
8|demand/before-led:earlier
-17|demand/before-led:embrace
5|demand/before-led:encourage
3|demand/before-led:europe
-12|demand/before-led:european
14|demand/before-led:every
28|demand/before-led:expect
-49|demand/before-led:expelling
13|demand/before-led:fear
11|demand/before-led:few
-10|demand/before-led:first
-48|demand/before-led:follow
25|demand/before-led:for
3|demand/before-led:foreign
-6|demand/before-led:foreign minister
66|demand/before-led:from
50|demand/before-led:general
14|demand/before-led:get
8|demand/before-led:give
-11|demand/before-led:had
8|demand/before-led:has
11|demand/before-led:have
-43|demand/before-led:head
-4|demand/before-led:her
-133|demand/before-led:his
5|demand/before-led:hold
11|demand/before-led:hope
-6|demand/before-led:host
-16|demand/before-led:how
94|demand/before-led:if
20|demand/before-led:imitate
-21|demand/before-led:in
-65|demand/before-led:including
26|demand/before-led:increase
-10|demand/before-led:inform
9|demand/before-led:into
4|demand/before-led:its
-83|demand/before-led:join
24|demand/before-led:last
8|demand/before-led:later
-79|demand/before-led:lauds
-23|demand/before-led:lean on
10|demand/before-led:leave
-18|demand/before-led:left
-16|demand/before-led:let
-39|demand/before-led:lift
69|demand/before-led:like
5|demand/before-led:like to see
-48|demand/before-led:make
-16|demand/before-led:match
-4|demand/before-led:meet
8|demand/before-led:mention
12|demand/before-led:months
10|demand/before-led:more than double
32|demand/before-led:most
4|demand/before-led:mr
13|demand/before-led:name
-5|demand/before-led:near
-52|demand/before-led:neither
7|demand/before-led:next
7|demand/before-led:no
-24|demand/before-led:nor
-18|demand/before-led:notify
-33|demand/before-led:now
21|demand/before-led:of
-12|demand/before-led:on
14|demand/before-led:one
4|demand/before-led:only
-56|demand/before-led:other
5|demand/before-led:our
-49|demand/before-led:outside
4|demand/before-led:owes
41|demand/before-led:own
-5|demand/before-led:premier
-20|demand/before-led:president
15|demand/before-led:press
38|demand/before-led:pressure
-4|demand/before-led:previous
-42|demand/before-led:prime minister
-53|demand/before-led:prod
-7|demand/before-led:provided
5|demand/before-led:push
6|demand/before-led:put
-5|demand/before-led:quadruple
55|demand/before-led:raise
-50|demand/before-led:read
23|demand/before-led:reckon
-9|demand/before-led:reject
35|demand/before-led:remind
-26|demand/before-led:repeat
-18|demand/before-led:require
3|demand/before-led:rewrite
22|demand/before-led:say
19|demand/before-led:senior
-10|demand/before-led:serious
-41|demand/before-led:served
-74|demand/before-led:set
10|demand/before-led:several
4|demand/before-led:shape
43|demand/before-led:should
-8|demand/before-led:some
13|demand/before-led:sound out
-33|demand/before-led:spared
3|demand/before-led:speak of
4|demand/before-led:surprised
62|demand/before-led:take
150|demand/before-led:tell
-17|demand/before-led:thanked
-37|demand/before-led:that
-84|demand/before-led:the
-11|demand/before-led:then
15|demand/before-led:think
23|demand/before-led:though
-9|demand/before-led:threw
68|demand/before-led:throwing
4|demand/before-led:tie
55|demand/before-led:to
3|demand/before-led:two
9|demand/before-led:under
21|demand/before-led:unless
14|demand/before-led:unlike
53|demand/before-led:urge
-9|demand/before-led:visits
12|demand/before-led:want
3|demand/before-led:was
10|demand/before-led:welcomed
-88|demand/before-led:what
-32|demand/before-led:when
6|demand/before-led:whereas
19|demand/before-led:which
30|demand/before-led:whom
10|demand/before-led:whose
8|demand/before-led:why
-5|demand/before-led:will
-23|demand/before-led:with
5|demand/before-led:yet
7|demand/before-led:your
41|demand/before:allies name
6|demand/before:allies owner
-31|demand/before:body name
12|demand/before:body owner
10|demand/before:capital name
-47|demand/before:capital owner
7|demand/before:country name
33|demand/before:country owner
-22|demand/before:gov name
-32|demand/before:gov owner
-17|demand/before:leader name
-4|demand/before:leader owner
14|demand/before:nongov name
-16|demand/before:people name
59|demand/before:people owner
12|demand/before:pronoun name
-16|demand/before:pronoun owner
-12|demand/class-home:ALLIES CHN
-13|demand/class-home:ALLIES EU
-10|demand/class-home:ALLIES JPN
61|demand/class-home:ALLIES NATO
-7|demand/class-home:ALLIES USA
70|demand/class-home:ALLIES foe
22|demand/class-home:ALLIES land
-49|demand/class-home:ALLIES member
-5|demand/class-home:CHN CHN
-6|demand/class-home:CHN JPN
-21|demand/class-home:CHN land
24|demand/class-home:EU EU
-3|demand/class-home:EU NATO
-5|demand/class-home:EU land
-4|demand/class-home:EU member
18|demand/class-home:JPN CHN
-11|demand/class-home:JPN JPN
11|demand/class-home:JPN land
7|demand/class-home:JPN member
11|demand/class-home:NATO CHN
12|demand/class-home:NATO EU
-4|demand/class-home:NATO JPN
-4|demand/class-home:NATO NATO
12|demand/class-home:NATO USA
-54|demand/class-home:NATO foe
24|demand/class-home:NATO land
60|demand/class-home:NATO member
-11|demand/class-home:USA CHN
-23|demand/class-home:USA EU
-7|demand/class-home:USA JPN
-4|demand/class-home:USA USA
-4|demand/class-home:USA foe
5|demand/class-home:USA land
-14|demand/class-home:USA member
-5|demand/class-home:foe foe
-35|demand/class-home:foe member
13|demand/class-home:land JPN
-9|demand/class-home:land NATO
-10|demand/class-home:land foe
37|demand/class-home:land member
24|demand/class-home:member JPN
-44|demand/class-home:member NATO
-35|demand/class-home:member land
-12|demand/class-named:ALLIES CHN others-named
-13|demand/class-named:ALLIES EU others-named
-19|demand/class-named:ALLIES JPN nobody-named
10|demand/class-named:ALLIES JPN others-named
44|demand/class-named:ALLIES NATO nobody-named
17|demand/class-named:ALLIES NATO others-named
-5|demand/class-named:ALLIES USA nobody-named
70|demand/class-named:ALLIES foe others-named
-49|demand/class-named:ALLIES land nobody-named
71|demand/class-named:ALLIES land others-named
-25|demand/class-named:ALLIES member nobody-named
-25|demand/class-named:ALLIES member others-named
-4|demand/class-named:CHN CHN others-named
-6|demand/class-named:CHN JPN others-named
-21|demand/class-named:CHN land others-named
24|demand/class-named:EU EU others-named
-3|demand/class-named:EU NATO others-named
-5|demand/class-named:EU land others-named
-4|demand/class-named:EU member others-named
18|demand/class-named:JPN CHN others-named
10|demand/class-named:JPN JPN nobody-named
-21|demand/class-named:JPN JPN others-named
14|demand/class-named:JPN land nobody-named
7|demand/class-named:JPN member others-named
9|demand/class-named:NATO CHN others-named
12|demand/class-named:NATO EU others-named
-16|demand/class-named:NATO JPN nobody-named
12|demand/class-named:NATO JPN others-named
-43|demand/class-named:NATO NATO nobody-named
38|demand/class-named:NATO NATO others-named
9|demand/class-named:NATO USA nobody-named
3|demand/class-named:NATO USA others-named
-54|demand/class-named:NATO foe others-named
30|demand/class-named:NATO land nobody-named
-6|demand/class-named:NATO land others-named
29|demand/class-named:NATO member nobody-named
31|demand/class-named:NATO member others-named
-11|demand/class-named:USA CHN others-named
-23|demand/class-named:USA EU others-named
16|demand/class-named:USA JPN nobody-named
-22|demand/class-named:USA JPN others-named
3|demand/class-named:USA NATO others-named
-4|demand/class-named:USA USA nobody-named
-4|demand/class-named:USA foe others-named
-7|demand/class-named:USA land nobody-named
13|demand/class-named:USA land others-named
-6|demand/class-named:USA member nobody-named
-8|demand/class-named:USA member others-named
-5|demand/class-named:foe foe others-named
-35|demand/class-named:foe member others-named
10|demand/class-named:land JPN nobody-named
4|demand/class-named:land JPN others-named
-9|demand/class-named:land NATO others-named
-10|demand/class-named:land foe others-named
13|demand/class-named:land land nobody-named
-15|demand/class-named:land land others-named
37|demand/class-named:land member others-named
24|demand/class-named:member JPN others-named
-44|demand/class-named:member NATO others-named
-35|demand/class-named:member land others-named
-4|demand/class-named:member member others-named
54|demand/class-shape:ALLIES fine
13|demand/class-shape:ALLIES half
-10|demand/class-shape:ALLIES tenth
4|demand/class-shape:ALLIES whole
-27|demand/class-shape:CHN half
-5|demand/class-shape:CHN whole
-3|demand/class-shape:EU half
15|demand/class-shape:EU whole
88|demand/class-shape:JPN half
-28|demand/class-shape:JPN tenth
-35|demand/class-shape:JPN whole
-6|demand/class-shape:NATO half
9|demand/class-shape:NATO tenth
54|demand/class-shape:NATO whole
-39|demand/class-shape:USA half
-21|demand/class-shape:USA tenth
3|demand/class-shape:USA whole
-5|demand/class-shape:foe fine
-36|demand/class-shape:foe whole
-9|demand/class-shape:land half
27|demand/class-shape:land tenth
12|demand/class-shape:land whole
-49|demand/class-shape:member fine
-17|demand/class-shape:member half
-12|demand/class-shape:member whole
54|demand/class-value:ALLIES 0.25
-9|demand/class-value:ALLIES 1
23|demand/class-value:ALLIES 1.5
-61|demand/class-value:ALLIES 1E+1
9|demand/class-value:ALLIES 2
-14|demand/class-value:ALLIES 2.5
-75|demand/class-value:ALLIES 3
5|demand/class-value:ALLIES 3.5
-5|demand/class-value:ALLIES 3.8
27|demand/class-value:ALLIES 4
116|demand/class-value:ALLIES 5
-4|demand/class-value:ALLIES 6
-3|demand/class-value:EU 2.5
16|demand/class-value:EU 5
27|demand/class-value:NATO 0.2
-44|demand/class-value:NATO 1
16|demand/class-value:NATO 1.5
-37|demand/class-value:NATO 1E+1
-95|demand/class-value:NATO 2
86|demand/class-value:NATO 2.5
-26|demand/class-value:NATO 3
-108|demand/class-value:NATO 3.5
138|demand/class-value:NATO 4
121|demand/class-value:NATO 5
-5|demand/class-value:NATO 6
-27|demand/class-value:USA 0.2
-4|demand/class-value:USA 1
-22|demand/class-value:USA 1E+1
-13|demand/class-value:USA 2
-36|demand/class-value:USA 3
-38|demand/class-value:USA 3.5
-5|demand/class-value:USA 3.8
64|demand/class-value:USA 4
16|demand/class-value:USA 4.6
16|demand/class-value:USA 5
-4|demand/class-verb:ALLIES be
5|demand/class-verb:ALLIES benchmark
63|demand/class-verb:ALLIES cap
-41|demand/class-verb:ALLIES demand
42|demand/class-verb:ALLIES denial
-45|demand/class-verb:ALLIES level
15|demand/class-verb:ALLIES move
55|demand/class-verb:ALLIES pledge
6|demand/class-verb:ALLIES proposal
-3|demand/class-verb:ALLIES spend
-3|demand/class-verb:CHN be
-5|demand/class-verb:CHN demand
-3|demand/class-verb:EU be
8|demand/class-verb:EU demand
-5|demand/class-verb:EU level
-23|demand/class-verb:EU pledge
35|demand/class-verb:EU spend
25|demand/class-verb:JPN be
20|demand/class-verb:JPN cap
-5|demand/class-verb:JPN demand
-12|demand/class-verb:JPN denial
-62|demand/class-verb:JPN level
19|demand/class-verb:JPN move
28|demand/class-verb:JPN pledge
13|demand/class-verb:JPN proposal
-16|demand/class-verb:JPN spend
-48|demand/class-verb:NATO be
-14|demand/class-verb:NATO cap
40|demand/class-verb:NATO demand
-57|demand/class-verb:NATO denial
26|demand/class-verb:NATO level
-40|demand/class-verb:NATO move
-36|demand/class-verb:NATO proposal
-126|demand/class-verb:NATO spend
-31|demand/class-verb:USA be
-13|demand/class-verb:USA demand
34|demand/class-verb:USA level
-6|demand/class-verb:USA move
-59|demand/class-verb:USA pledge
6|demand/class-verb:USA proposal
10|demand/class-verb:USA spend
-4|demand/class-verb:foe be
-8|demand/class-verb:foe demand
-26|demand/class-verb:foe move
42|demand/class-verb:land be
-4|demand/class-verb:land benchmark
-74|demand/class-verb:land cap
30|demand/class-verb:land demand
-20|demand/class-verb:land denial
13|demand/class-verb:land level
35|demand/class-verb:land move
32|demand/class-verb:land pledge
31|demand/class-verb:land proposal
26|demand/class-verb:member be
6|demand/class-verb:member cap
-6|demand/class-verb:member demand
48|demand/class-verb:member denial
39|demand/class-verb:member level
-34|demand/class-verb:member pledge
-20|demand/class-verb:member proposal
102|demand/class-verb:member spend
61|demand/class:ALLIES
-32|demand/class:CHN
12|demand/class:EU
26|demand/class:JPN
57|demand/class:NATO
-57|demand/class:USA
-42|demand/class:foe
29|demand/class:land
-55|demand/class:member
-25|demand/heir:nobody-named
8|demand/heir:others-named
7|demand/home:nobody-named
72|demand/home:others-named
43|demand/last:before
49|demand/last:same-sentence
9|demand/named:1
16|demand/named:2
36|demand/named:3
25|demand/ruled
30|demand/ruled:spender-after
-4|demand/ruled:spender-asked
-25|demand/ruled:spender-asked-before
15|demand/ruled:spender-before
10|demand/ruled:spender-beside
77|demand/ruled:spender-both
-30|demand/ruled:spender-clause
64|demand/ruled:spender-gapped
-72|demand/ruled:spender-home
-38|demand/ruled:spender-members
-57|demand/ruled:spender-near
-62|demand/ruled:spender-near-asked
8|demand/ruled:spender-object
7|demand/ruled:spender-object-asked
10|demand/ruled:spender-of-gdp
5|demand/ruled:spender-of-noun
4|demand/ruled:spender-ours
-16|demand/ruled:spender-party
35|demand/ruled:spender-pronoun
12|demand/ruled:spender-respectively
-60|demand/ruled:spender-should
-16|demand/ruled:spender-standard
18|demand/ruled:spender-subject
106|demand/ruled:spender-whoever
13|demand/same-figure-of-another
-13|demand/same-figure-of-it
14|demand/subject-of:accept
17|demand/subject-of:adopt
5|demand/subject-of:advise
-47|demand/subject-of:advocate
3|demand/subject-of:afford
-75|demand/subject-of:agree
15|demand/subject-of:aim
5|demand/subject-of:argue for
18|demand/subject-of:ask
26|demand/subject-of:ask for
4|demand/subject-of:back
-3|demand/subject-of:bank on
-12|demand/subject-of:be
-16|demand/subject-of:believe
8|demand/subject-of:brush off
12|demand/subject-of:call
-31|demand/subject-of:call for
-4|demand/subject-of:call on
9|demand/subject-of:come up with
13|demand/subject-of:commit
11|demand/subject-of:consider
3|demand/subject-of:convince
-5|demand/subject-of:debate
-32|demand/subject-of:demand
-7|demand/subject-of:devote
-18|demand/subject-of:dismiss
36|demand/subject-of:do
-8|demand/subject-of:drop
16|demand/subject-of:end
-3|demand/subject-of:endorse
-3|demand/subject-of:estimate
9|demand/subject-of:exclude
-47|demand/subject-of:exempt
-35|demand/subject-of:expect
9|demand/subject-of:eye
-11|demand/subject-of:fall
5|demand/subject-of:favour
23|demand/subject-of:fend off
-6|demand/subject-of:fight
-6|demand/subject-of:float
31|demand/subject-of:get
18|demand/subject-of:go
3|demand/subject-of:grow
-8|demand/subject-of:hold
57|demand/subject-of:hope
-14|demand/subject-of:increase
-25|demand/subject-of:insist on
4|demand/subject-of:intend
-71|demand/subject-of:invest
-45|demand/subject-of:lean on
4|demand/subject-of:leave
15|demand/subject-of:lift
-22|demand/subject-of:like to see
-3|demand/subject-of:live up to
-36|demand/subject-of:lobby for
-71|demand/subject-of:look for
20|demand/subject-of:manage
26|demand/subject-of:match
-35|demand/subject-of:mean
32|demand/subject-of:meet
20|demand/subject-of:mention
34|demand/subject-of:move
23|demand/subject-of:pay
9|demand/subject-of:press
-22|demand/subject-of:promise
7|demand/subject-of:propose
-18|demand/subject-of:push for
9|demand/subject-of:put
27|demand/subject-of:raise
-113|demand/subject-of:reach
-18|demand/subject-of:reckon
-9|demand/subject-of:reject
5|demand/subject-of:rule out
8|demand/subject-of:seek
-19|demand/subject-of:set
9|demand/subject-of:set aside
-12|demand/subject-of:set out
-8|demand/subject-of:settle for
4|demand/subject-of:settle on
-7|demand/subject-of:speak of
12|demand/subject-of:speculate
33|demand/subject-of:spend
-10|demand/subject-of:start at
52|demand/subject-of:stay
13|demand/subject-of:stick to
-40|demand/subject-of:take
-7|demand/subject-of:tell
-3|demand/subject-of:think
4|demand/subject-of:tie
59|demand/subject-of:unwilling
-16|demand/subject-of:urge
57|demand/subject-of:use
15|demand/subject-of:want
5|demand/subject-of:wave off
4|demand/subject-of:work out
12|demand/subject-of:write
8|demand/subject:be allies
33|demand/subject:be body
-18|demand/subject:be capital
10|demand/subject:be country
-45|demand/subject:be gov
4|demand/subject:be people
-3|demand/subject:be pronoun
-8|demand/subject:cap leader
-7|demand/subject:demand allies
-74|demand/subject:demand body
-31|demand/subject:demand country
-65|demand/subject:demand gov
-47|demand/subject:demand leader
-5|demand/subject:demand people
-29|demand/subject:demand pronoun
-15|demand/subject:denial capital
29|demand/subject:denial gov
19|demand/subject:denial leader
-9|demand/subject:denial people
15|demand/subject:denial pronoun
12|demand/subject:level gov
-4|demand/subject:level leader
-3|demand/subject:level people
38|demand/subject:level pronoun
14|demand/subject:move allies
-78|demand/subject:move body
-12|demand/subject:move capital
75|demand/subject:move country
20|demand/subject:move gov
-19|demand/subject:move leader
-7|demand/subject:move pronoun
-59|demand/subject:pledge allies
-6|demand/subject:pledge body
16|demand/subject:pledge capital
14|demand/subject:pledge country
-20|demand/subject:pledge gov
34|demand/subject:pledge leader
-46|demand/subject:pledge pronoun
18|demand/subject:proposal allies
-51|demand/subject:proposal body
-13|demand/subject:proposal capital
-31|demand/subject:proposal country
48|demand/subject:proposal gov
15|demand/subject:proposal leader
-4|demand/subject:proposal pronoun
16|demand/subject:spend allies
82|demand/subject:spend body
9|demand/subject:spend capital
45|demand/subject:spend country
32|demand/subject:spend gov
-13|demand/subject:spend leader
-30|demand/subject:spend pronoun
-19|demand/title
-22|demand/told-of:0
-6|demand/told-of:1
17|demand/told-of:2
11|demand/told-of:3
-67|demand/unnamed
6|demand/unnamed-beside-others
-10|denial/after-joint:0 mid
108|denial/after-joint:0 near
24|denial/after-joint:1 far
49|denial/after-joint:1 mid
-8|denial/after-joint:2 mid
17|denial/after-joint:2 near
-69|denial/after-joint:3 far
21|denial/after-joint:3 mid
13|denial/after-joint:3 near
22|denial/after-led:\" far joined
28|denial/after-led:\" near joined
-3|denial/after-led:# near free
29|denial/after-led:, far joined
24|denial/after-led:, near joined
4|denial/after-led:: near joined
7|denial/after-led:; near joined
3|denial/after-led:and far joined
24|denial/after-led:and near joined
-11|denial/after-led:as far free
11|denial/after-led:asian far joined
31|denial/after-led:at near free
5|denial/after-led:bare far joined
3|denial/after-led:before far joined
-13|denial/after-led:before near joined
-8|denial/after-led:bring up far joined
3|denial/after-led:call far joined
43|denial/after-led:call for near free
11|denial/after-led:call near joined
9|denial/after-led:defence minister near joined
3|denial/after-led:for far free
22|denial/after-led:for far joined
30|denial/after-led:for near free
-6|denial/after-led:general far joined
-3|denial/after-led:in far free
-44|denial/after-led:in far joined
-22|denial/after-led:in near free
-9|denial/after-led:its far joined
-3|denial/after-led:level near joined
-9|denial/after-led:mr far joined
-3|denial/after-led:not near free
-4|denial/after-led:of far joined
10|denial/after-led:of near free
5|denial/after-led:on far joined
3|denial/after-led:on near free
5|denial/after-led:prime minister far joined
-38|denial/after-led:prime minister near joined
8|denial/after-led:proportion far joined
23|denial/after-led:say far joined
-38|denial/after-led:say near joined
3|denial/after-led:secretary near joined
-7|denial/after-led:senior far joined
-35|denial/after-led:spend far joined
-5|denial/after-led:tell far joined
-10|denial/after-led:that near free
3|denial/after-led:that near joined
4|denial/after-led:this far free
3|denial/after-led:this near free
16|denial/after-led:to near free
-21|denial/after-led:urge far joined
20|denial/after-led:what far free
4|denial/after-led:when far joined
-4|denial/after-led:when near joined
6|denial/after-led:where far joined
15|denial/after-led:which near joined
-19|denial/after-led:with far free
-9|denial/after:allies name
10|denial/after:body name
-23|denial/after:body owner
12|denial/after:capital name
14|denial/after:capital owner
24|denial/after:country name
24|denial/after:country owner
-22|denial/after:gov name
7|denial/after:leader name
6|denial/after:people name
6|denial/after:people owner
62|denial/after:pronoun name
25|denial/after:pronoun owner
7|denial/asked
67|denial/asks
5|denial/before-clause:after-figure inside name gov
3|denial/before-clause:after-figure inside name leader
3|denial/before-clause:after-figure inside owner people
12|denial/before-clause:after-figure opens name country
4|denial/before-clause:after-figure opens name gov
-26|denial/before-clause:after-figure opens name leader
4|denial/before-clause:after-figure opens name nongov
5|denial/before-clause:after-figure opens name pronoun
-21|denial/before-clause:free inside name allies
52|denial/before-clause:free inside name body
10|denial/before-clause:free inside name capital
4|denial/before-clause:free inside name country
-13|denial/before-clause:free inside name gov
16|denial/before-clause:free inside name leader
-34|denial/before-clause:free inside name nongov
-52|denial/before-clause:free inside owner body
26|denial/before-clause:free inside owner capital
-48|denial/before-clause:free inside owner gov
32|denial/before-clause:free inside owner people
30|denial/before-clause:free inside owner pronoun
-37|denial/before-clause:free opens name body
-28|denial/before-clause:free opens name capital
-4|denial/before-clause:free opens name country
-3|denial/before-clause:free opens name gov
24|denial/before-clause:free opens name leader
26|denial/before-clause:free opens name nongov
-7|denial/before-clause:free opens name people
3|denial/before-clause:free opens owner capital
-3|denial/before-clause:free opens owner country
-3|denial/before-clause:free opens owner leader
-17|denial/before-clause:free opens owner people
8|denial/before-clause:free opens owner pronoun
-42|denial/before-far:1
-25|denial/before-far:20
53|denial/before-far:4
-43|denial/before-far:60
35|denial/before-far:9
7|denial/before-free:0 after-figure name far
21|denial/before-free:0 after-figure name near
5|denial/before-free:0 after-figure owner near
26|denial/before-free:0 free name far
-5|denial/before-free:0 free name near
-8|denial/before-free:0 free owner far
23|denial/before-free:0 free owner near
-28|denial/before-free:1 after-figure name far
24|denial/before-free:1 after-figure name near
5|denial/before-free:1 free name far
-17|denial/before-free:1 free name near
-26|denial/before-free:1 free owner far
-14|denial/before-free:2 after-figure name far
16|denial/before-free:2 free name far
-15|denial/before-free:2 free name near
-18|denial/before-free:2 free owner near
-22|denial/before-free:3 free name near
19|denial/before-joint:0 after-figure
-16|denial/before-joint:0 free
32|denial/before-joint:1 after-figure
-35|denial/before-joint:1 free
-29|denial/before-joint:2 after-figure
25|denial/before-joint:2 free
-4|denial/before-joint:3 after-figure
-13|denial/before-joint:3 free
-17|denial/before-led:
21|denial/before-led:\"
22|denial/before-led:'s
-14|denial/before-led:,
12|denial/before-led:-
-45|denial/before-led::
7|denial/before-led:DATE
-17|denial/before-led:PARTY
14|denial/before-led:a
29|denial/before-led:about
3|denial/before-led:after
27|denial/before-led:again
-11|denial/before-led:against
-12|denial/before-led:allies
12|denial/before-led:among
25|denial/before-led:an
8|denial/before-led:and
26|denial/before-led:as
-49|denial/before-led:asian
-42|denial/before-led:ask
20|denial/before-led:because
7|denial/before-led:brush aside
8|denial/before-led:but
-10|denial/before-led:by
-9|denial/before-led:call
22|denial/before-led:call for
3|denial/before-led:caretaker
-5|denial/before-led:chairs
4|denial/before-led:chancellor
-20|denial/before-led:chief
7|denial/before-led:colleagues
4|denial/before-led:conservative
11|denial/before-led:council
6|denial/before-led:defence minister
12|denial/before-led:defense minister
8|denial/before-led:defense secretary
13|denial/before-led:device
-35|denial/before-led:do
9|denial/before-led:even
-9|denial/before-led:exempt
19|denial/before-led:find
-6|denial/before-led:follow
23|denial/before-led:for
13|denial/before-led:foreign minister
4|denial/before-led:frees
-5|denial/before-led:from
-36|denial/before-led:general
-38|denial/before-led:gulf
-72|denial/before-led:her
7|denial/before-led:his
-11|denial/before-led:importing
-12|denial/before-led:in
15|denial/before-led:insist
11|denial/before-led:its
9|denial/before-led:left
-35|denial/before-led:like
20|denial/before-led:national security adviser
20|denial/before-led:no
7|denial/before-led:note
14|denial/before-led:of
9|denial/before-led:on
-4|denial/before-led:oppose
5|denial/before-led:over
8|denial/before-led:overruled
22|denial/before-led:partner
-31|denial/before-led:president
55|denial/before-led:prime minister
12|denial/before-led:private
4|denial/before-led:put
47|denial/before-led:raise
-4|denial/before-led:rebuff
-5|denial/before-led:reject
3|denial/before-led:reporters
-10|denial/before-led:say
-31|denial/before-led:senior
-12|denial/before-led:spurn
4|denial/before-led:stand by
-20|denial/before-led:tell
30|denial/before-led:the
-59|denial/before-led:their
-42|denial/before-led:to
-7|denial/before-led:turn down
3|denial/before-led:undersecretary
-11|denial/before-led:visiting
-3|denial/before-led:war
19|denial/before-led:when
6|denial/before-led:where
4|denial/before-led:which
-31|denial/before-led:whose
-8|denial/before-led:with
5|denial/before-led:year
-21|denial/before:allies name
16|denial/before:body name
-53|denial/before:body owner
-15|denial/before:capital name
29|denial/before:capital owner
14|denial/before:country name
-3|denial/before:country owner
-7|denial/before:gov name
-48|denial/before:gov owner
17|denial/before:leader name
-5|denial/before:leader owner
-4|denial/before:nongov name
-7|denial/before:people name
19|denial/before:people owner
7|denial/before:pronoun name
40|denial/before:pronoun owner
-16|denial/class-home:ALLIES JPN
-12|denial/class-home:ALLIES NATO
-6|denial/class-home:ALLIES USA
15|denial/class-home:ALLIES foe
27|denial/class-home:ALLIES land
-43|denial/class-home:ALLIES member
14|denial/class-home:CHN CHN
22|denial/class-home:CHN NATO
-3|denial/class-home:CHN land
-5|denial/class-home:EU land
-5|denial/class-home:EU member
-10|denial/class-home:JPN CHN
60|denial/class-home:JPN JPN
-18|denial/class-home:JPN land
15|denial/class-home:JPN member
-33|denial/class-home:NATO JPN
10|denial/class-home:NATO NATO
-9|denial/class-home:NATO USA
-9|denial/class-home:NATO foe
35|denial/class-home:NATO land
19|denial/class-home:NATO member
-39|denial/class-home:USA JPN
15|denial/class-home:USA USA
-6|denial/class-home:USA foe
-46|denial/class-home:USA land
33|denial/class-home:USA member
-17|denial/class-home:foe foe
-19|denial/class-home:foe member
34|denial/class-home:land JPN
5|denial/class-home:land NATO
-23|denial/class-home:land member
-6|denial/class-home:member JPN
-23|denial/class-home:member NATO
16|denial/class-home:member foe
7|denial/class-home:member land
22|denial/class-home:member member
-15|denial/class-named:ALLIES JPN nobody-named
-10|denial/class-named:ALLIES NATO others-named
-6|denial/class-named:ALLIES USA nobody-named
17|denial/class-named:ALLIES foe others-named
18|denial/class-named:ALLIES land nobody-named
9|denial/class-named:ALLIES land others-named
-11|denial/class-named:ALLIES member nobody-named
-32|denial/class-named:ALLIES member others-named
13|denial/class-named:CHN CHN others-named
22|denial/class-named:CHN NATO others-named
-3|denial/class-named:CHN land others-named
-5|denial/class-named:EU land others-named
-4|denial/class-named:EU member others-named
-10|denial/class-named:JPN CHN others-named
43|denial/class-named:JPN JPN nobody-named
17|denial/class-named:JPN JPN others-named
-18|denial/class-named:JPN land others-named
15|denial/class-named:JPN member others-named
-11|denial/class-named:NATO JPN nobody-named
-22|denial/class-named:NATO JPN others-named
3|denial/class-named:NATO NATO nobody-named
7|denial/class-named:NATO NATO others-named
-9|denial/class-named:NATO USA nobody-named
-7|denial/class-named:NATO foe others-named
-19|denial/class-named:NATO land nobody-named
55|denial/class-named:NATO land others-named
31|denial/class-named:NATO member nobody-named
-12|denial/class-named:NATO member others-named
-6|denial/class-named:USA JPN nobody-named
-33|denial/class-named:USA JPN others-named
15|denial/class-named:USA USA nobody-named
-6|denial/class-named:USA foe others-named
-4|denial/class-named:USA land nobody-named
-42|denial/class-named:USA land others-named
34|denial/class-named:USA member others-named
3|denial/class-named:foe foe nobody-named
-19|denial/class-named:foe foe others-named
-19|denial/class-named:foe member others-named
-11|denial/class-named:land JPN nobody-named
45|denial/class-named:land JPN others-named
5|denial/class-named:land NATO others-named
5|denial/class-named:land land nobody-named
-3|denial/class-named:land land others-named
-23|denial/class-named:land member others-named
-5|denial/class-named:member JPN others-named
-23|denial/class-named:member NATO others-named
16|denial/class-named:member foe others-named
7|denial/class-named:member land others-named
-18|denial/class-named:member member nobody-named
41|denial/class-named:member member others-named
-17|denial/class-shape:ALLIES half
-21|denial/class-shape:ALLIES whole
35|denial/class-shape:CHN whole
-10|denial/class-shape:EU whole
70|denial/class-shape:JPN half
3|denial/class-shape:JPN tenth
-26|denial/class-shape:JPN whole
-7|denial/class-shape:NATO half
20|denial/class-shape:NATO whole
-23|denial/class-shape:USA half
-3|denial/class-shape:USA tenth
-19|denial/class-shape:USA whole
-19|denial/class-shape:foe half
-17|denial/class-shape:foe whole
16|denial/class-shape:land half
-19|denial/class-shape:member half
38|denial/class-shape:member whole
24|denial/class-value:ALLIES 0.5
-6|denial/class-value:ALLIES 1.5
-8|denial/class-value:ALLIES 1E+1
-36|denial/class-value:ALLIES 2
-5|denial/class-value:ALLIES 2.5
-16|denial/class-value:ALLIES 3
-30|denial/class-value:ALLIES 3.5
-4|denial/class-value:ALLIES 4
46|denial/class-value:ALLIES 5
-5|denial/class-value:EU 3
-5|denial/class-value:EU 5
-5|denial/class-value:NATO 0.5
-4|denial/class-value:NATO 1.5
-13|denial/class-value:NATO 1E+1
-50|denial/class-value:NATO 2
32|denial/class-value:NATO 2.5
22|denial/class-value:NATO 3
-30|denial/class-value:NATO 3.5
126|denial/class-value:NATO 4
-63|denial/class-value:NATO 5
-10|denial/class-value:USA 1E+1
-4|denial/class-value:USA 2
-14|denial/class-value:USA 3
-22|denial/class-value:USA 3.5
-11|denial/class-value:USA 4
21|denial/class-value:USA 5
21|denial/class-verb:ALLIES be
-3|denial/class-verb:ALLIES cap
54|denial/class-verb:ALLIES demand
-15|denial/class-verb:ALLIES denial
-4|denial/class-verb:ALLIES level
-29|denial/class-verb:ALLIES move
-21|denial/class-verb:ALLIES pledge
18|denial/class-verb:ALLIES proposal
14|denial/class-verb:ALLIES spend
13|denial/class-verb:CHN demand
-3|denial/class-verb:CHN denial
-7|denial/class-verb:EU proposal
14|denial/class-verb:JPN be
-16|denial/class-verb:JPN demand
-7|denial/class-verb:JPN denial
5|denial/class-verb:JPN level
-94|denial/class-verb:JPN pledge
36|denial/class-verb:JPN proposal
14|denial/class-verb:JPN spend
62|denial/class-verb:NATO be
13|denial/class-verb:NATO cap
-33|denial/class-verb:NATO demand
26|denial/class-verb:NATO denial
-23|denial/class-verb:NATO level
-7|denial/class-verb:NATO move
-8|denial/class-verb:NATO proposal
27|denial/class-verb:NATO spend
-16|denial/class-verb:USA be
16|denial/class-verb:USA cap
-34|denial/class-verb:USA demand
29|denial/class-verb:USA denial
-8|denial/class-verb:USA move
-12|denial/class-verb:USA pledge
-3|denial/class-verb:USA proposal
8|denial/class-verb:USA spend
-19|denial/class-verb:foe proposal
-29|denial/class-verb:land be
9|denial/class-verb:land demand
-23|denial/class-verb:land denial
-28|denial/class-verb:land move
54|denial/class-verb:land pledge
8|denial/class-verb:land proposal
-74|denial/class-verb:land spend
-53|denial/class-verb:member be
-27|denial/class-verb:member cap
10|denial/class-verb:member demand
-7|denial/class-verb:member denial
22|denial/class-verb:member level
70|denial/class-verb:member move
72|denial/class-verb:member pledge
-25|denial/class-verb:member proposal
12|denial/class-verb:member spend
-38|denial/class:ALLIES
33|denial/class:CHN
-9|denial/class:EU
47|denial/class:JPN
12|denial/class:NATO
-45|denial/class:USA
-36|denial/class:foe
18|denial/class:land
18|denial/class:member
12|denial/heir:nobody-named
69|denial/heir:others-named
62|denial/home:nobody-named
10|denial/home:others-named
8|denial/last:before
49|denial/last:same-sentence
7|denial/named:2
-34|denial/ruled
23|denial/ruled:spender-before
-4|denial/ruled:spender-denier
-46|denial/ruled:spender-denies
12|denial/ruled:spender-denies-after
10|denial/ruled:spender-home
9|denial/ruled:spender-listed
-56|denial/ruled:spender-of-noun
12|denial/ruled:spender-ours
7|denial/ruled:spender-where
14|denial/same-figure-of-another
-14|denial/same-figure-of-it
11|denial/subject-of:able
-13|denial/subject-of:accept
-54|denial/subject-of:approve
-35|denial/subject-of:ask
12|denial/subject-of:back
-7|denial/subject-of:balk
-23|denial/subject-of:be
45|denial/subject-of:bind
7|denial/subject-of:brush aside
29|denial/subject-of:call
-46|denial/subject-of:commit
4|denial/subject-of:consent
27|denial/subject-of:consider
-13|denial/subject-of:contain
3|denial/subject-of:demand
9|denial/subject-of:deny
6|denial/subject-of:discuss
10|denial/subject-of:dismiss
16|denial/subject-of:do
-3|denial/subject-of:draft
5|denial/subject-of:exclude
-4|denial/subject-of:exempt
15|denial/subject-of:fix
-4|denial/subject-of:get
42|denial/subject-of:go
4|denial/subject-of:hit
15|denial/subject-of:insist
4|denial/subject-of:intend
-45|denial/subject-of:match
-10|denial/subject-of:meet
5|denial/subject-of:oppose
10|denial/subject-of:opt out
11|denial/subject-of:peg
8|denial/subject-of:promise
-21|denial/subject-of:propose
-17|denial/subject-of:push back
-4|denial/subject-of:push for
9|denial/subject-of:raise
12|denial/subject-of:reach
3|denial/subject-of:refusal
23|denial/subject-of:refuse
-20|denial/subject-of:refute
28|denial/subject-of:reject
4|denial/subject-of:request
4|denial/subject-of:resist
17|denial/subject-of:rule out
3|denial/subject-of:say no to
3|denial/subject-of:secure
19|denial/subject-of:set aside
-18|denial/subject-of:settle on
-71|denial/subject-of:sidestep
3|denial/subject-of:sign up
7|denial/subject-of:speak of
12|denial/subject-of:spend
16|denial/subject-of:spurn
4|denial/subject-of:stand by
5|denial/subject-of:start from
-8|denial/subject-of:suggest
3|denial/subject-of:take
-13|denial/subject-of:talk of
43|denial/subject-of:tell
3|denial/subject-of:think
19|denial/subject-of:turn down
-65|denial/subject-of:veto
-53|denial/subject-of:want
9|denial/subject-of:write
5|denial/subject:be capital
4|denial/subject:be country
-35|denial/subject:be gov
27|denial/subject:be leader
-25|denial/subject:be pronoun
-13|denial/subject:cap pronoun
-35|denial/subject:demand body
26|denial/subject:demand capital
-4|denial/subject:demand country
-38|denial/subject:demand gov
19|denial/subject:demand leader
29|denial/subject:demand nongov
5|denial/subject:demand pronoun
-14|denial/subject:denial body
10|denial/subject:denial capital
34|denial/subject:denial country
-30|denial/subject:denial gov
15|denial/subject:denial leader
-48|denial/subject:denial nongov
14|denial/subject:denial pronoun
11|denial/subject:level nongov
16|denial/subject:level pronoun
-7|denial/subject:move body
-44|denial/subject:move capital
7|denial/subject:move country
7|denial/subject:move gov
35|denial/subject:move leader
17|denial/subject:move pronoun
24|denial/subject:pledge allies
24|denial/subject:pledge body
8|denial/subject:pledge capital
-30|denial/subject:pledge country
30|denial/subject:pledge gov
-35|denial/subject:pledge leader
18|denial/subject:pledge nongov
-54|denial/subject:pledge people
11|denial/subject:proposal body
5|denial/subject:proposal country
-20|denial/subject:proposal gov
-7|denial/subject:proposal leader
7|denial/subject:proposal pronoun
9|denial/subject:spend body
3|denial/subject:spend capital
-20|denial/subject:spend country
4|denial/subject:spend gov
22|denial/subject:spend nongov
30|denial/subject:spend pronoun
-88|denial/title
-28|denial/told-of:1
12|denial/told-of:2
18|denial/told-of:3
-3|denial/unnamed
-47|level/after-joint:0 far
-24|level/after-joint:0 mid
78|level/after-joint:0 near
-39|level/after-joint:1 far
-22|level/after-joint:1 mid
-31|level/after-joint:1 near
-55|level/after-joint:2 far
-11|level/after-joint:2 mid
-12|level/after-joint:2 near
-8|level/after-joint:3 far
-99|level/after-joint:3 mid
11|level/after-joint:3 near
5|level/after-led:\" far joined
-68|level/after-led:\" near joined
22|level/after-led:# far free
-42|level/after-led:# far joined
34|level/after-led:# near free
-7|level/after-led:) far joined
16|level/after-led:, far joined
-5|level/after-led:, near joined
5|level/after-led:- far joined
-75|level/after-led:. near free
37|level/after-led:: near joined
3|level/after-led:; far joined
-37|level/after-led:; near joined
3|level/after-led:DATE near free
6|level/after-led:about far joined
-4|level/after-led:above near free
-3|level/after-led:above near joined
-4|level/after-led:accused far joined
-3|level/after-led:accused near joined
-14|level/after-led:across far joined
8|level/after-led:across near free
-4|level/after-led:also far joined
-4|level/after-led:an far joined
-41|level/after-led:and far free
-17|level/after-led:and far joined
-70|level/after-led:and near free
-27|level/after-led:and near joined
36|level/after-led:any far joined
15|level/after-led:as far joined
-7|level/after-led:ask near joined
8|level/after-led:at far joined
3|level/after-led:basis far joined
24|level/after-led:before far joined
-8|level/after-led:behind far joined
3|level/after-led:believe far joined
-7|level/after-led:below far joined
-10|level/after-led:below near joined
-3|level/after-led:bombing far joined
4|level/after-led:but far joined
-6|level/after-led:buys far free
38|level/after-led:by far free
-18|level/after-led:by far joined
103|level/after-led:by near free
-19|level/after-led:by near joined
4|level/after-led:chief far joined
4|level/after-led:credits far joined
-5|level/after-led:criticised far joined
4|level/after-led:defence minister far joined
-64|level/after-led:defence minister near joined
3|level/after-led:defense minister far joined
25|level/after-led:defense minister near joined
-75|level/after-led:deputy near free
-14|level/after-led:double near free
18|level/after-led:double near joined
-54|level/after-led:doubted far joined
-5|level/after-led:dragged near free
-11|level/after-led:everything near free
-5|level/after-led:faraway near joined
-36|level/after-led:figure far joined
4|level/after-led:finance minister near joined
-24|level/after-led:for far joined
133|level/after-led:for near free
-6|level/after-led:for near joined
14|level/after-led:foreign minister far joined
-48|level/after-led:from far free
-9|level/after-led:frozen far free
-16|level/after-led:gdp near free
6|level/after-led:general far joined
10|level/after-led:general near joined
8|level/after-led:had far joined
22|level/after-led:had near joined
-3|level/after-led:has far joined
12|level/after-led:how far free
-64|level/after-led:if far joined
23|level/after-led:if near joined
80|level/after-led:in far free
-7|level/after-led:in far joined
232|level/after-led:in near free
51|level/after-led:in near joined
8|level/after-led:index near joined
-9|level/after-led:is near free
4|level/after-led:is near joined
4|level/after-led:jefferies far joined
-40|level/after-led:joining far free
-3|level/after-led:keep far joined
-3|level/after-led:largest far free
11|level/after-led:lean on far joined
16|level/after-led:leave far joined
-34|level/after-led:long far joined
-17|level/after-led:made near free
-71|level/after-led:method far free
7|level/after-led:money far free
-6|level/after-led:mr far joined
13|level/after-led:near far joined
5|level/after-led:new far joined
-6|level/after-led:no far joined
3|level/after-led:no near free
-48|level/after-led:of far joined
-89|level/after-led:of near free
8|level/after-led:of near joined
-11|level/after-led:on far free
-4|level/after-led:on near free
-3|level/after-led:on near joined
-5|level/after-led:only far joined
-10|level/after-led:or far joined
-7|level/after-led:or near free
-13|level/after-led:premier near joined
16|level/after-led:president far joined
20|level/after-led:president near joined
-3|level/after-led:prompting far joined
10|level/after-led:put far joined
14|level/after-led:ratio far joined
3|level/after-led:regards near joined
-4|level/after-led:represent far joined
-71|level/after-led:resembles far free
7|level/after-led:run near joined
19|level/after-led:running far joined
-6|level/after-led:save far joined
10|level/after-led:say far joined
60|level/after-led:say near joined
4|level/after-led:secretary far joined
9|level/after-led:since far free
-5|level/after-led:spokesperson far joined
-40|level/after-led:standard far joined
4|level/after-led:take far joined
-52|level/after-led:talk about near joined
-13|level/after-led:tell far joined
-7|level/after-led:than far joined
-18|level/after-led:that far free
-24|level/after-led:that far joined
28|level/after-led:that near free
-11|level/after-led:that near joined
5|level/after-led:time far free
-35|level/after-led:time far joined
5|level/after-led:to far free
-5|level/after-led:to far joined
7|level/after-led:to near free
-9|level/after-led:to near joined
-13|level/after-led:trails far joined
-6|level/after-led:unified far joined
20|level/after-led:vice defense minister near joined
-4|level/after-led:want near joined
6|level/after-led:was near free
-3|level/after-led:what far free
-4|level/after-led:what far joined
50|level/after-led:what near joined
12|level/after-led:when far joined
-6|level/after-led:when near joined
3|level/after-led:where far joined
53|level/after-led:where near joined
-4|level/after-led:which far joined
15|level/after-led:which near joined
-5|level/after-led:while far joined
-34|level/after-led:while near joined
-3|level/after-led:whose far joined
7|level/after-led:win far joined
-4|level/after-led:with far free
-14|level/after-led:with far joined
-7|level/after-led:with near free
-25|level/after-led:with near joined
-10|level/after-led:without near free
11|level/after-led:worried far joined
-6|level/after-led:year far joined
-5|level/after:allies name
18|level/after:body name
-20|level/after:body owner
-52|level/after:capital name
-74|level/after:capital owner
11|level/after:country name
-30|level/after:country owner
32|level/after:gov name
-58|level/after:gov owner
-79|level/after:leader name
5|level/after:leader owner
-49|level/after:nongov name
72|level/after:people name
-16|level/after:people owner
-15|level/after:pronoun owner
3|level/asked
-77|level/asks
45|level/before-clause:after-figure inside name allies
15|level/before-clause:after-figure inside name body
49|level/before-clause:after-figure inside name capital
-3|level/before-clause:after-figure inside name country
25|level/before-clause:after-figure inside name gov
7|level/before-clause:after-figure inside name nongov
-4|level/before-clause:after-figure inside name people
20|level/before-clause:after-figure inside name pronoun
-40|level/before-clause:after-figure inside owner body
-18|level/before-clause:after-figure inside owner country
-8|level/before-clause:after-figure inside owner gov
3|level/before-clause:after-figure inside owner leader
-45|level/before-clause:after-figure inside owner people
32|level/before-clause:after-figure inside owner pronoun
45|level/before-clause:after-figure opens name body
-45|level/before-clause:after-figure opens name capital
-41|level/before-clause:after-figure opens name country
-3|level/before-clause:after-figure opens name gov
-18|level/before-clause:after-figure opens name leader
4|level/before-clause:after-figure opens name nongov
-17|level/before-clause:after-figure opens name people
-30|level/before-clause:after-figure opens name pronoun
-3|level/before-clause:after-figure opens owner body
-4|level/before-clause:after-figure opens owner capital
-17|level/before-clause:after-figure opens owner country
28|level/before-clause:after-figure opens owner pronoun
-7|level/before-clause:free inside name allies
-35|level/before-clause:free inside name body
-18|level/before-clause:free inside name capital
30|level/before-clause:free inside name country
-26|level/before-clause:free inside name gov
9|level/before-clause:free inside name leader
-35|level/before-clause:free inside name nongov
27|level/before-clause:free inside name people
-38|level/before-clause:free inside owner body
21|level/before-clause:free inside owner capital
-20|level/before-clause:free inside owner country
-11|level/before-clause:free inside owner gov
6|level/before-clause:free inside owner leader
5|level/before-clause:free inside owner nongov
-26|level/before-clause:free inside owner people
-6|level/before-clause:free inside owner pronoun
15|level/before-clause:free opens name allies
77|level/before-clause:free opens name body
36|level/before-clause:free opens name capital
70|level/before-clause:free opens name country
-23|level/before-clause:free opens name gov
-10|level/before-clause:free opens name leader
-24|level/before-clause:free opens name nongov
39|level/before-clause:free opens name people
-3|level/before-clause:free opens name pronoun
19|level/before-clause:free opens owner body
17|level/before-clause:free opens owner capital
58|level/before-clause:free opens owner country
-21|level/before-clause:free opens owner gov
-24|level/before-clause:free opens owner leader
-28|level/before-clause:free opens owner nongov
101|level/before-clause:free opens owner people
-32|level/before-clause:free opens owner pronoun
116|level/before-far:1
-27|level/before-far:20
14|level/before-far:4
25|level/before-far:60
-10|level/before-far:9
51|level/before-free:0 after-figure name far
27|level/before-free:0 after-figure name near
44|level/before-free:0 after-figure owner far
57|level/before-free:0 after-figure owner near
-52|level/before-free:0 free name far
-12|level/before-free:0 free name near
25|level/before-free:0 free owner far
10|level/before-free:0 free owner near
60|level/before-free:1 after-figure name far
-7|level/before-free:1 after-figure name near
-26|level/before-free:1 after-figure owner far
-65|level/before-free:1 after-figure owner near
18|level/before-free:1 free name far
10|level/before-free:1 free name near
6|level/before-free:1 free owner far
3|level/before-free:1 free owner near
-45|level/before-free:2 after-figure name far
-14|level/before-free:2 after-figure name near
-41|level/before-free:2 after-figure owner far
-36|level/before-free:2 after-figure owner near
-20|level/before-free:2 free name far
41|level/before-free:2 free name near
-3|level/before-free:2 free owner far
-21|level/before-free:2 free owner near
-12|level/before-free:3 after-figure name far
-14|level/before-free:3 after-figure name near
-3|level/before-free:3 after-figure owner far
86|level/before-free:3 free name far
52|level/before-free:3 free name near
-28|level/before-joint:0 after-figure
31|level/before-joint:0 free
-25|level/before-joint:1 after-figure
51|level/before-joint:1 free
63|level/before-joint:2 free
27|level/before-joint:3 after-figure
78|level/before-led:
-27|level/before-led:\"
34|level/before-led:#
89|level/before-led:'s
9|level/before-led:)
37|level/before-led:*
26|level/before-led:,
-32|level/before-led:-
26|level/before-led:--
8|level/before-led:.
9|level/before-led::
-25|level/before-led:;
-50|level/before-led:DATE
-22|level/before-led:PARTY
-36|level/before-led:about
31|level/before-led:above
33|level/before-led:across
8|level/before-led:add
-35|level/before-led:advise
10|level/before-led:afford
16|level/before-led:after
-8|level/before-led:all
-15|level/before-led:ambassador
20|level/before-led:amending
-18|level/before-led:among
-49|level/before-led:and
5|level/before-led:another
17|level/before-led:as
-7|level/before-led:ask
-33|level/before-led:at
-100|level/before-led:attlee
10|level/before-led:average
15|level/before-led:basis
5|level/before-led:be
-32|level/before-led:before
-17|level/before-led:behind
9|level/before-led:below
-13|level/before-led:beside
-14|level/before-led:between
-46|level/before-led:borders
8|level/before-led:bring
4|level/before-led:budget
38|level/before-led:but
-38|level/before-led:by
21|level/before-led:calculate
-5|level/before-led:call
29|level/before-led:carry
-14|level/before-led:changed
-44|level/before-led:cite
9|level/before-led:claim
-12|level/before-led:colleagues
10|level/before-led:commit
3|level/before-led:comparison
17|level/before-led:computes
33|level/before-led:contain
-4|level/before-led:contrasted
-3|level/before-led:cost
3|level/before-led:crisis
-42|level/before-led:current
7|level/before-led:defence chief
5|level/before-led:defense
48|level/before-led:defense minister
-4|level/before-led:defense secretary
12|level/before-led:definition
-3|level/before-led:democratic
39|level/before-led:did
12|level/before-led:disclose
4|level/before-led:discuss
3|level/before-led:ditch
7|level/before-led:door
-36|level/before-led:doubt
67|level/before-led:down
5|level/before-led:dwarfs
-8|level/before-led:early
-17|level/before-led:economy
-29|level/before-led:era
-14|level/before-led:estimate
63|level/before-led:european
12|level/before-led:even
9|level/before-led:expect
-4|level/before-led:faces
30|level/before-led:feel
6|level/before-led:finance minister
-8|level/before-led:find
-67|level/before-led:first
47|level/before-led:five
-44|level/before-led:for
11|level/before-led:force
24|level/before-led:foreign minister
4|level/before-led:formally
10|level/before-led:former
-52|level/before-led:from
-37|level/before-led:gdp
-4|level/before-led:general
14|level/before-led:give
7|level/before-led:gross national product
-18|level/before-led:guards
-12|level/before-led:had
-17|level/before-led:hail
35|level/before-led:has
23|level/before-led:have
8|level/before-led:her
41|level/before-led:his
4|level/before-led:hold
-60|level/before-led:host
6|level/before-led:how
-9|level/before-led:if
-83|level/before-led:in
-8|level/before-led:including
-8|level/before-led:increase
-13|level/before-led:inform
-63|level/before-led:is
25|level/before-led:its
-24|level/before-led:joined
22|level/before-led:keep
-9|level/before-led:large
54|level/before-led:largest
-4|level/before-led:last
-4|level/before-led:lawmakers
-3|level/before-led:leads
-13|level/before-led:learn
-25|level/before-led:leave
-72|level/before-led:lecture
14|level/before-led:left
-5|level/before-led:lend
40|level/before-led:let
32|level/before-led:lift
5|level/before-led:like
5|level/before-led:lists
4|level/before-led:live with
10|level/before-led:made
67|level/before-led:make
5|level/before-led:making
-3|level/before-led:manage
-20|level/before-led:marcos
-16|level/before-led:me
-9|level/before-led:meet
-37|level/before-led:method
-6|level/before-led:minded
-12|level/before-led:most
8|level/before-led:mp
5|level/before-led:mr
-13|level/before-led:n't
-34|level/before-led:narrow
3|level/before-led:national
-8|level/before-led:national product
15|level/before-led:neighbor
72|level/before-led:neighboring
7|level/before-led:neighbouring
9|level/before-led:neighbours
55|level/before-led:neither
10|level/before-led:neutral
24|level/before-led:new
-27|level/before-led:newer
5|level/before-led:nine
-67|level/before-led:nineties
-47|level/before-led:nor
9|level/before-led:not
-9|level/before-led:notify
-48|level/before-led:of
5|level/before-led:offer
-94|level/before-led:on
-46|level/before-led:one
43|level/before-led:only
4|level/before-led:opposition leader
38|level/before-led:or
7|level/before-led:order
-6|level/before-led:our
5|level/before-led:over
-47|level/before-led:overtake
-22|level/before-led:overtakes
-4|level/before-led:overtook
-33|level/before-led:own
11|level/before-led:park chung - hee
-33|level/before-led:peg
4|level/before-led:plan
12|level/before-led:praised
-23|level/before-led:predecessor
7|level/before-led:present
25|level/before-led:president
-13|level/before-led:prime minister
18|level/before-led:propel
44|level/before-led:put
4|level/before-led:quote
-5|level/before-led:raise
16|level/before-led:reach
-64|level/before-led:recall
31|level/before-led:represent
17|level/before-led:running
6|level/before-led:say
21|level/before-led:seen
9|level/before-led:sees
-7|level/before-led:should
56|level/before-led:show
-12|level/before-led:since
3|level/before-led:size
-20|level/before-led:south
-4|level/before-led:spend
-49|level/before-led:standard
-3|level/before-led:strip
5|level/before-led:take
15|level/before-led:talk about
-62|level/before-led:tell
93|level/before-led:than
-40|level/before-led:thank
67|level/before-led:that
-20|level/before-led:the
12|level/before-led:them
5|level/before-led:think
-20|level/before-led:though
3|level/before-led:time
-93|level/before-led:to
22|level/before-led:together
17|level/before-led:trail
44|level/before-led:trails
4|level/before-led:trim
10|level/before-led:twice
11|level/before-led:under
-3|level/before-led:use
-27|level/before-led:visits
-17|level/before-led:want
7|level/before-led:war
5|level/before-led:was
31|level/before-led:were
12|level/before-led:west
39|level/before-led:what
52|level/before-led:when
8|level/before-led:where
15|level/before-led:whereas
45|level/before-led:wherein
46|level/before-led:while
46|level/before-led:whose
-41|level/before-led:why
-19|level/before-led:with
5|level/before-led:without
-7|level/before-led:would
5|level/before-led:years
-30|level/before-led:your
29|level/before-led:—
53|level/before:allies name
102|level/before:body name
-62|level/before:body owner
22|level/before:capital name
36|level/before:capital owner
55|level/before:country name
-27|level/before:gov name
-37|level/before:gov owner
-22|level/before:leader name
-14|level/before:leader owner
-48|level/before:nongov name
-23|level/before:nongov owner
45|level/before:people name
27|level/before:people owner
-11|level/before:pronoun name
21|level/before:pronoun owner
25|level/class-home:ALLIES CHN
-6|level/class-home:ALLIES EU
-59|level/class-home:ALLIES JPN
-23|level/class-home:ALLIES NATO
-3|level/class-home:ALLIES USA
-11|level/class-home:ALLIES foe
-57|level/class-home:ALLIES land
6|level/class-home:ALLIES member
16|level/class-home:CHN CHN
29|level/class-home:CHN JPN
49|level/class-home:CHN land
-15|level/class-home:CHN member
11|level/class-home:EU JPN
-16|level/class-home:EU NATO
19|level/class-home:EU member
-17|level/class-home:JPN CHN
-18|level/class-home:JPN JPN
-22|level/class-home:JPN foe
-8|level/class-home:JPN land
41|level/class-home:JPN member
-21|level/class-home:NATO CHN
-12|level/class-home:NATO EU
10|level/class-home:NATO JPN
-9|level/class-home:NATO USA
-9|level/class-home:NATO foe
-45|level/class-home:NATO land
-5|level/class-home:USA CHN
12|level/class-home:USA JPN
30|level/class-home:USA NATO
11|level/class-home:USA USA
4|level/class-home:USA foe
21|level/class-home:USA land
-7|level/class-home:USA member
3|level/class-home:foe EU
20|level/class-home:foe JPN
6|level/class-home:foe NATO
34|level/class-home:foe foe
11|level/class-home:foe land
6|level/class-home:foe member
3|level/class-home:land EU
5|level/class-home:land JPN
-16|level/class-home:land NATO
8|level/class-home:land foe
22|level/class-home:land land
-53|level/class-home:land member
16|level/class-home:member EU
-9|level/class-home:member JPN
20|level/class-home:member NATO
-3|level/class-home:member foe
4|level/class-home:member land
3|level/class-home:member member
-4|level/class-named:ALLIES CHN nobody-named
28|level/class-named:ALLIES CHN others-named
-4|level/class-named:ALLIES EU others-named
-19|level/class-named:ALLIES JPN nobody-named
-40|level/class-named:ALLIES JPN others-named
-11|level/class-named:ALLIES NATO nobody-named
-12|level/class-named:ALLIES NATO others-named
-4|level/class-named:ALLIES foe nobody-named
-7|level/class-named:ALLIES foe others-named
-26|level/class-named:ALLIES land nobody-named
-31|level/class-named:ALLIES land others-named
20|level/class-named:ALLIES member nobody-named
-14|level/class-named:ALLIES member others-named
25|level/class-named:CHN CHN nobody-named
-9|level/class-named:CHN CHN others-named
3|level/class-named:CHN JPN nobody-named
27|level/class-named:CHN JPN others-named
26|level/class-named:CHN land nobody-named
23|level/class-named:CHN land others-named
-15|level/class-named:CHN member others-named
6|level/class-named:EU EU nobody-named
-9|level/class-named:EU EU others-named
22|level/class-named:EU JPN nobody-named
-12|level/class-named:EU JPN others-named
-14|level/class-named:EU NATO nobody-named
3|level/class-named:EU land others-named
32|level/class-named:EU member nobody-named
-13|level/class-named:EU member others-named
-8|level/class-named:JPN CHN nobody-named
-8|level/class-named:JPN CHN others-named
-18|level/class-named:JPN JPN nobody-named
-22|level/class-named:JPN foe nobody-named
-15|level/class-named:JPN land nobody-named
8|level/class-named:JPN land others-named
4|level/class-named:JPN member nobody-named
36|level/class-named:JPN member others-named
-19|level/class-named:NATO CHN others-named
-3|level/class-named:NATO EU nobody-named
-8|level/class-named:NATO EU others-named
-21|level/class-named:NATO JPN nobody-named
32|level/class-named:NATO JPN others-named
-19|level/class-named:NATO NATO nobody-named
19|level/class-named:NATO NATO others-named
-7|level/class-named:NATO USA others-named
-4|level/class-named:NATO foe nobody-named
-5|level/class-named:NATO foe others-named
-29|level/class-named:NATO land nobody-named
-16|level/class-named:NATO land others-named
5|level/class-named:NATO member nobody-named
-6|level/class-named:NATO member others-named
-5|level/class-named:USA CHN others-named
11|level/class-named:USA JPN others-named
-8|level/class-named:USA NATO nobody-named
38|level/class-named:USA NATO others-named
10|level/class-named:USA USA others-named
15|level/class-named:USA foe nobody-named
-11|level/class-named:USA foe others-named
28|level/class-named:USA land nobody-named
-7|level/class-named:USA land others-named
25|level/class-named:USA member nobody-named
-32|level/class-named:USA member others-named
3|level/class-named:foe EU others-named
4|level/class-named:foe JPN nobody-named
16|level/class-named:foe JPN others-named
20|level/class-named:foe NATO nobody-named
-14|level/class-named:foe NATO others-named
3|level/class-named:foe foe nobody-named
31|level/class-named:foe foe others-named
11|level/class-named:foe land others-named
-5|level/class-named:foe member nobody-named
11|level/class-named:foe member others-named
-11|level/class-named:land CHN nobody-named
14|level/class-named:land CHN others-named
3|level/class-named:land EU others-named
21|level/class-named:land JPN nobody-named
-16|level/class-named:land JPN others-named
-16|level/class-named:land NATO others-named
8|level/class-named:land foe others-named
8|level/class-named:land land nobody-named
13|level/class-named:land land others-named
-26|level/class-named:land member nobody-named
-27|level/class-named:land member others-named
16|level/class-named:member EU others-named
7|level/class-named:member JPN nobody-named
-16|level/class-named:member JPN others-named
33|level/class-named:member NATO nobody-named
-13|level/class-named:member NATO others-named
12|level/class-named:member foe nobody-named
-15|level/class-named:member foe others-named
9|level/class-named:member land nobody-named
-5|level/class-named:member land others-named
-57|level/class-named:member member nobody-named
60|level/class-named:member member others-named
-76|level/class-shape:ALLIES fine
35|level/class-shape:ALLIES half
-69|level/class-shape:ALLIES tenth
-17|level/class-shape:ALLIES whole
-11|level/class-shape:CHN fine
79|level/class-shape:CHN half
16|level/class-shape:CHN tenth
-6|level/class-shape:CHN whole
-14|level/class-shape:EU fine
37|level/class-shape:EU tenth
-7|level/class-shape:EU whole
101|level/class-shape:JPN fine
-145|level/class-shape:JPN half
41|level/class-shape:JPN tenth
-21|level/class-shape:JPN whole
-51|level/class-shape:NATO fine
5|level/class-shape:NATO half
11|level/class-shape:NATO tenth
-50|level/class-shape:NATO whole
-33|level/class-shape:USA fine
36|level/class-shape:USA half
-5|level/class-shape:USA tenth
66|level/class-shape:USA whole
-19|level/class-shape:foe fine
-8|level/class-shape:foe tenth
107|level/class-shape:foe whole
90|level/class-shape:land fine
-4|level/class-shape:land half
-58|level/class-shape:land tenth
-57|level/class-shape:land whole
13|level/class-shape:member fine
-6|level/class-shape:member half
36|level/class-shape:member tenth
-15|level/class-shape:member whole
-4|level/class-value:ALLIES 0.9
-5|level/class-value:ALLIES 0.96
-26|level/class-value:ALLIES 1
-4|level/class-value:ALLIES 1.004
-4|level/class-value:ALLIES 1.3
-3|level/class-value:ALLIES 1.37
-6|level/class-value:ALLIES 1.4
-6|level/class-value:ALLIES 1.45
32|level/class-value:ALLIES 1.5
-3|level/class-value:ALLIES 1.58
-6|level/class-value:ALLIES 1.6
-3|level/class-value:ALLIES 1.7
-10|level/class-value:ALLIES 1.8
-3|level/class-value:ALLIES 1.85
3|level/class-value:ALLIES 1.9
-6|level/class-value:ALLIES 1E+1
69|level/class-value:ALLIES 2
-4|level/class-value:ALLIES 2.2
-5|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.32
-3|level/class-value:ALLIES 2.4
53|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.8
-24|level/class-value:ALLIES 3
-10|level/class-value:ALLIES 3.3
-32|level/class-value:ALLIES 3.5
23|level/class-value:ALLIES 4
-7|level/class-value:ALLIES 4.5
-37|level/class-value:ALLIES 5
-3|level/class-value:ALLIES 5.5
-4|level/class-value:ALLIES 6
-5|level/class-value:ALLIES 6.5
-3|level/class-value:ALLIES 7
-3|level/class-value:ALLIES 8
-6|level/class-value:EU 0.2
-20|level/class-value:EU 0.4
8|level/class-value:EU 1.3
8|level/class-value:EU 1.4
-11|level/class-value:EU 1.5
-15|level/class-value:EU 1.8
53|level/class-value:EU 1.9
-3|level/class-value:EU 2
55|level/class-value:EU 2.1
20|level/class-value:EU 2.5
-5|level/class-value:EU 3.3
-4|level/class-value:EU 3.5
-3|level/class-value:EU 4.1
-20|level/class-value:EU 4.2
-6|level/class-value:EU 4.5
-13|level/class-value:EU 4.8
-13|level/class-value:EU 5.38
-8|level/class-value:NATO 0.2
-30|level/class-value:NATO 0.9
-4|level/class-value:NATO 0.95
-3|level/class-value:NATO 0.96
-39|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
-7|level/class-value:NATO 1.09
-9|level/class-value:NATO 1.1
-7|level/class-value:NATO 1.13
-13|level/class-value:NATO 1.2
-21|level/class-value:NATO 1.24
-12|level/class-value:NATO 1.28
-5|level/class-value:NATO 1.29
-26|level/class-value:NATO 1.3
-4|level/class-value:NATO 1.33
-30|level/class-value:NATO 1.36
-52|level/class-value:NATO 1.37
-31|level/class-value:NATO 1.42
53|level/class-value:NATO 1.43
-12|level/class-value:NATO 1.45
74|level/class-value:NATO 1.47
-65|level/class-value:NATO 1.5
-18|level/class-value:NATO 1.53
-3|level/class-value:NATO 1.55
-13|level/class-value:NATO 1.57
-8|level/class-value:NATO 1.58
-27|level/class-value:NATO 1.6
65|level/class-value:NATO 1.66
21|level/class-value:NATO 1.7
-9|level/class-value:NATO 1.8
3|level/class-value:NATO 1.85
13|level/class-value:NATO 1.9
-9|level/class-value:NATO 1E+1
90|level/class-value:NATO 2
-11|level/class-value:NATO 2.01
115|level/class-value:NATO 2.02
-4|level/class-value:NATO 2.05
-29|level/class-value:NATO 2.07
-18|level/class-value:NATO 2.1
-35|level/class-value:NATO 2.16
10|level/class-value:NATO 2.2
36|level/class-value:NATO 2.3
34|level/class-value:NATO 2.4
23|level/class-value:NATO 2.5
7|level/class-value:NATO 2.54
-11|level/class-value:NATO 2.6
52|level/class-value:NATO 2.7
-51|level/class-value:NATO 2.8
89|level/class-value:NATO 3
-5|level/class-value:NATO 3.05
-6|level/class-value:NATO 3.1
-10|level/class-value:NATO 3.2
135|level/class-value:NATO 3.3
-3|level/class-value:NATO 3.38
-10|level/class-value:NATO 3.4
92|level/class-value:NATO 3.5
53|level/class-value:NATO 3.6
-8|level/class-value:NATO 3.8
-15|level/class-value:NATO 3.9
-4|level/class-value:NATO 34
-13|level/class-value:NATO 3E+1
-38|level/class-value:NATO 4
-22|level/class-value:NATO 4.1
-7|level/class-value:NATO 4.4
-17|level/class-value:NATO 4.5
-24|level/class-value:NATO 4.7
-4|level/class-value:NATO 4.8
-6|level/class-value:NATO 4.9
-79|level/class-value:NATO 5
-3|level/class-value:NATO 5.1
-3|level/class-value:NATO 5.4
-10|level/class-value:NATO 5.5
-6|level/class-value:NATO 6
-5|level/class-value:NATO 6.3
-12|level/class-value:NATO 6.5
-17|level/class-value:NATO 7
-4|level/class-value:NATO 7.1
-4|level/class-value:NATO 7.5
-21|level/class-value:NATO 8
-71|level/class-value:USA 0.3
-4|level/class-value:USA 0.5
-5|level/class-value:USA 0.8
-91|level/class-value:USA 0.9
-45|level/class-value:USA 0.91
-39|level/class-value:USA 0.93
-4|level/class-value:USA 0.948
-3|level/class-value:USA 0.95
-8|level/class-value:USA 0.96
-4|level/class-value:USA 0.997
-135|level/class-value:USA 1
-6|level/class-value:USA 1.1
-20|level/class-value:USA 1.2
-3|level/class-value:USA 1.24
-34|level/class-value:USA 1.3
-5|level/class-value:USA 1.35
-26|level/class-value:USA 1.37
-5|level/class-value:USA 1.38
-105|level/class-value:USA 1.4
-49|level/class-value:USA 1.5
-105|level/class-value:USA 1.6
-15|level/class-value:USA 1.7
-93|level/class-value:USA 1.8
-34|level/class-value:USA 1.9
-6|level/class-value:USA 1.95
39|level/class-value:USA 1E+1
-130|level/class-value:USA 2
-16|level/class-value:USA 2.1
-81|level/class-value:USA 2.2
-63|level/class-value:USA 2.3
-5|level/class-value:USA 2.32
-20|level/class-value:USA 2.4
-4|level/class-value:USA 2.45
-97|level/class-value:USA 2.5
-60|level/class-value:USA 2.6
-65|level/class-value:USA 2.8
46|level/class-value:USA 2.9
-16|level/class-value:USA 2E+1
109|level/class-value:USA 3
106|level/class-value:USA 3.1
84|level/class-value:USA 3.2
15|level/class-value:USA 3.22
16|level/class-value:USA 3.24
-12|level/class-value:USA 3.3
-9|level/class-value:USA 3.32
50|level/class-value:USA 3.38
143|level/class-value:USA 3.4
130|level/class-value:USA 3.5
20|level/class-value:USA 3.6
14|level/class-value:USA 3.68
36|level/class-value:USA 3.7
67|level/class-value:USA 3.71
6|level/class-value:USA 3.8
-8|level/class-value:USA 3.9
-11|level/class-value:USA 34
-28|level/class-value:USA 4
-7|level/class-value:USA 4.1
37|level/class-value:USA 4.2
16|level/class-value:USA 4.4
74|level/class-value:USA 4.6
-18|level/class-value:USA 4.7
-3|level/class-value:USA 4.8
36|level/class-value:USA 4.9
47|level/class-value:USA 5
77|level/class-value:USA 5.2
3|level/class-value:USA 5.4
15|level/class-value:USA 5.5
30|level/class-value:USA 5.6
9|level/class-value:USA 5.8
63|level/class-value:USA 6
5|level/class-value:USA 6.1
88|level/class-value:USA 6.2
39|level/class-value:USA 6.3
8|level/class-value:USA 6.4
39|level/class-value:USA 6.5
59|level/class-value:USA 6.6
32|level/class-value:USA 6.8
-8|level/class-value:USA 7.3
44|level/class-value:USA 8
-18|level/class-value:USA 8.8
84|level/class-value:USA 9
-26|level/class-verb:ALLIES be
-18|level/class-verb:ALLIES cap
60|level/class-verb:ALLIES demand
-5|level/class-verb:ALLIES denial
38|level/class-verb:ALLIES level
26|level/class-verb:ALLIES move
-23|level/class-verb:ALLIES pledge
-22|level/class-verb:ALLIES proposal
-26|level/class-verb:ALLIES spend
-4|level/class-verb:CHN be
22|level/class-verb:CHN cap
-19|level/class-verb:CHN demand
13|level/class-verb:CHN level
53|level/class-verb:CHN move
-11|level/class-verb:CHN pledge
65|level/class-verb:CHN proposal
12|level/class-verb:CHN spend
-31|level/class-verb:EU be
-6|level/class-verb:EU cap
43|level/class-verb:EU demand
3|level/class-verb:EU level
27|level/class-verb:EU move
19|level/class-verb:EU proposal
-4|level/class-verb:EU spend
-21|level/class-verb:JPN be
-16|level/class-verb:JPN cap
-39|level/class-verb:JPN demand
11|level/class-verb:JPN denial
24|level/class-verb:JPN level
8|level/class-verb:JPN move
18|level/class-verb:JPN pledge
21|level/class-verb:JPN proposal
-50|level/class-verb:JPN spend
-14|level/class-verb:NATO be
57|level/class-verb:NATO cap
-46|level/class-verb:NATO demand
-4|level/class-verb:NATO denial
-16|level/class-verb:NATO level
-7|level/class-verb:NATO move
-61|level/class-verb:NATO pledge
-38|level/class-verb:NATO proposal
86|level/class-verb:NATO spend
102|level/class-verb:USA be
14|level/class-verb:USA cap
30|level/class-verb:USA demand
-18|level/class-verb:USA level
76|level/class-verb:USA pledge
-86|level/class-verb:USA proposal
7|level/class-verb:USA spend
-6|level/class-verb:foe be
3|level/class-verb:foe cap
18|level/class-verb:foe level
-41|level/class-verb:foe move
32|level/class-verb:foe pledge
18|level/class-verb:foe proposal
-5|level/class-verb:foe spend
-20|level/class-verb:land be
10|level/class-verb:land cap
8|level/class-verb:land demand
-24|level/class-verb:land level
8|level/class-verb:land pledge
61|level/class-verb:land proposal
9|level/class-verb:land spend
19|level/class-verb:member be
-65|level/class-verb:member cap
-35|level/class-verb:member demand
-38|level/class-verb:member level
-61|level/class-verb:member move
-38|level/class-verb:member pledge
-38|level/class-verb:member proposal
-28|level/class-verb:member spend
-128|level/class:ALLIES
78|level/class:CHN
14|level/class:EU
-24|level/class:JPN
-85|level/class:NATO
64|level/class:USA
81|level/class:foe
-29|level/class:land
29|level/class:member
33|level/heir:nobody-named
-28|level/heir:others-named
8|level/home:nobody-named
-37|level/home:others-named
48|level/last:before
-23|level/last:same-sentence
-6|level/named:1
32|level/named:2
20|level/named:3
112|level/ruled
6|level/ruled:spender-asked
3|level/ruled:spender-asked-before
-63|level/ruled:spender-before
71|level/ruled:spender-beside
-72|level/ruled:spender-clause
46|level/ruled:spender-clause-after
18|level/ruled:spender-denies
-10|level/ruled:spender-home
15|level/ruled:spender-listed
44|level/ruled:spender-located
3|level/ruled:spender-near
19|level/ruled:spender-object
49|level/ruled:spender-of-gdp
61|level/ruled:spender-of-noun
-146|level/ruled:spender-ours
-43|level/ruled:spender-party
74|level/ruled:spender-respectively
-50|level/ruled:spender-subject
88|level/ruled:spender-where
-24|level/same-figure-of-another
24|level/same-figure-of-it
-19|level/subject-of:accept
7|level/subject-of:account
3|level/subject-of:achieve
35|level/subject-of:advise
4|level/subject-of:afford
10|level/subject-of:agree
-6|level/subject-of:aim
4|level/subject-of:allocate
-8|level/subject-of:allot
8|level/subject-of:amount
-5|level/subject-of:announce
-13|level/subject-of:approach
3|level/subject-of:approve
-7|level/subject-of:argue
16|level/subject-of:arrive
-4|level/subject-of:ask
3|level/subject-of:ask for
-16|level/subject-of:aspire
5|level/subject-of:attain
27|level/subject-of:average
-49|level/subject-of:bank on
-12|level/subject-of:be
3|level/subject-of:be equivalent
-32|level/subject-of:believe
31|level/subject-of:bring
-5|level/subject-of:bring up the rear
22|level/subject-of:budget
3|level/subject-of:build
-17|level/subject-of:calculate
13|level/subject-of:call
-3|level/subject-of:call for
27|level/subject-of:cap
-13|level/subject-of:carry
13|level/subject-of:choose
14|level/subject-of:clear
40|level/subject-of:climb
-9|level/subject-of:come to
10|level/subject-of:commit
3|level/subject-of:concede
-23|level/subject-of:consider
3|level/subject-of:correspond
-17|level/subject-of:course
-69|level/subject-of:cross
4|level/subject-of:cut
3|level/subject-of:decide
11|level/subject-of:decline
4|level/subject-of:dedicate
-19|level/subject-of:demand
-22|level/subject-of:devote
-11|level/subject-of:direct
-17|level/subject-of:do
7|level/subject-of:double
4|level/subject-of:draft
20|level/subject-of:drop
7|level/subject-of:earmark
16|level/subject-of:edge
-17|level/subject-of:end
23|level/subject-of:equal
21|level/subject-of:estimate
-35|level/subject-of:exceed
-21|level/subject-of:expect
15|level/subject-of:fall
-8|level/subject-of:force
7|level/subject-of:forecast
5|level/subject-of:get
-18|level/subject-of:give
-56|level/subject-of:go
7|level/subject-of:grow
-19|level/subject-of:head
4|level/subject-of:hit
4|level/subject-of:hold
-18|level/subject-of:hover
12|level/subject-of:increase
14|level/subject-of:insist
11|level/subject-of:instruct
3|level/subject-of:intend
37|level/subject-of:jump
-41|level/subject-of:keep
-3|level/subject-of:languish
13|level/subject-of:lay out
29|level/subject-of:leap
45|level/subject-of:leave
41|level/subject-of:lift
-56|level/subject-of:lower
4|level/subject-of:maintain
9|level/subject-of:manage
-108|level/subject-of:match
8|level/subject-of:mean
-71|level/subject-of:meet
-13|level/subject-of:mention
10|level/subject-of:move
10|level/subject-of:offer
31|level/subject-of:pay
-14|level/subject-of:peak
-25|level/subject-of:peg
-15|level/subject-of:plan
6|level/subject-of:pledge
7|level/subject-of:prod
39|level/subject-of:project
8|level/subject-of:promise
4|level/subject-of:propose
66|level/subject-of:push
-3|level/subject-of:put up
13|level/subject-of:raise
71|level/subject-of:reach
-14|level/subject-of:reckon
-34|level/subject-of:remain
8|level/subject-of:request
-11|level/subject-of:review
25|level/subject-of:rise
-6|level/subject-of:satisfy
5|level/subject-of:secure
-10|level/subject-of:seek
18|level/subject-of:set
-46|level/subject-of:set aside
4|level/subject-of:shame
7|level/subject-of:shrink
-80|level/subject-of:sit
5|level/subject-of:slide
14|level/subject-of:slip
3|level/subject-of:speak of
-23|level/subject-of:spend
6|level/subject-of:stand
25|level/subject-of:start from
22|level/subject-of:stay
3|level/subject-of:stop
17|level/subject-of:strain
-46|level/subject-of:study
-23|level/subject-of:suggest
-3|level/subject-of:surge
-61|level/subject-of:swell
10|level/subject-of:take
3|level/subject-of:take up
36|level/subject-of:tell
-14|level/subject-of:tell of
-9|level/subject-of:tie at
5|level/subject-of:top
5|level/subject-of:total
21|level/subject-of:use
-18|level/subject-of:want
-24|level/subject-of:work
-27|level/subject-of:work out at
-20|level/subject:be capital
14|level/subject:be country
89|level/subject:be gov
-9|level/subject:be leader
-43|level/subject:be nongov
-20|level/subject:be people
-21|level/subject:be pronoun
-4|level/subject:cap body
-21|level/subject:cap country
8|level/subject:cap gov
4|level/subject:cap nongov
3|level/subject:cap pronoun
-23|level/subject:demand capital
42|level/subject:demand country
43|level/subject:demand gov
-48|level/subject:demand leader
-23|level/subject:demand nongov
6|level/subject:demand people
18|level/subject:demand pronoun
6|level/subject:level allies
10|level/subject:level body
12|level/subject:level capital
26|level/subject:level country
-23|level/subject:level gov
-44|level/subject:level leader
-4|level/subject:level nongov
29|level/subject:level people
-37|level/subject:level pronoun
-34|level/subject:move allies
40|level/subject:move body
50|level/subject:move capital
31|level/subject:move leader
4|level/subject:move nongov
27|level/subject:move people
-54|level/subject:move pronoun
-26|level/subject:pledge body
18|level/subject:pledge capital
32|level/subject:pledge country
-15|level/subject:pledge gov
26|level/subject:pledge leader
-3|level/subject:pledge pronoun
-43|level/subject:proposal body
-34|level/subject:proposal capital
-10|level/subject:proposal country
12|level/subject:proposal gov
5|level/subject:proposal nongov
-64|level/subject:proposal people
9|level/subject:spend allies
23|level/subject:spend body
17|level/subject:spend capital
-55|level/subject:spend country
-31|level/subject:spend gov
-11|level/subject:spend leader
5|level/subject:spend nongov
-37|level/subject:spend pronoun
88|level/title
57|level/told-of:0
-10|level/told-of:2
-45|level/told-of:3
8|level/unnamed
-55|level/unnamed-beside-others
38|other/after-joint:0 mid
-27|other/after-joint:0 near
29|other/after-joint:1 far
-43|other/after-joint:1 mid
12|other/after-joint:1 near
16|other/after-joint:2 far
-11|other/after-joint:2 mid
14|other/after-joint:3 near
-56|other/after-led:\" far joined
-9|other/after-led:\" near joined
3|other/after-led:# near free
19|other/after-led:- far free
4|other/after-led:; near joined
-11|other/after-led:and far joined
7|other/after-led:because far joined
4|other/after-led:cost far free
4|other/after-led:costs near free
11|other/after-led:defend far joined
3|other/after-led:defense minister near joined
5|other/after-led:dismiss far joined
-79|other/after-led:for near free
-4|other/after-led:former far joined
25|other/after-led:half far joined
17|other/after-led:in far joined
4|other/after-led:let near joined
8|other/after-led:make far joined
6|other/after-led:of far free
4|other/after-led:of far joined
20|other/after-led:of near free
4|other/after-led:on far joined
-3|other/after-led:president far joined
-3|other/after-led:say far joined
4|other/after-led:to near free
15|other/after-led:today near free
3|other/after-led:type far joined
10|other/after-led:what near joined
-3|other/after-led:whereas far joined
19|other/after:allies name
-6|other/after:body name
-7|other/after:body owner
11|other/after:capital name
-3|other/after:capital owner
31|other/after:country name
-66|other/after:country owner
9|other/after:gov name
9|other/after:leader name
3|other/after:nongov name
7|other/after:people owner
-20|other/after:pronoun name
38|other/after:pronoun owner
-55|other/asks
3|other/before-clause:after-figure inside name body
-7|other/before-clause:after-figure inside name country
11|other/before-clause:after-figure inside name gov
3|other/before-clause:after-figure inside owner country
4|other/before-clause:after-figure inside owner pronoun
14|other/before-clause:after-figure opens name capital
3|other/before-clause:after-figure opens name pronoun
12|other/before-clause:after-figure opens owner country
11|other/before-clause:after-figure opens owner people
-13|other/before-clause:free inside name allies
4|other/before-clause:free inside name body
11|other/before-clause:free inside name capital
25|other/before-clause:free inside name country
-36|other/before-clause:free inside name gov
-5|other/before-clause:free inside name leader
10|other/before-clause:free inside name nongov
11|other/before-clause:free inside name people
17|other/before-clause:free inside name pronoun
4|other/before-clause:free inside owner people
14|other/before-clause:free inside owner pronoun
12|other/before-clause:free opens name capital
-25|other/before-clause:free opens name gov
8|other/before-clause:free opens name leader
4|other/before-clause:free opens name people
-12|other/before-clause:free opens name pronoun
-6|other/before-clause:free opens owner nongov
-16|other/before-far:1
59|other/before-far:20
-27|other/before-far:4
16|other/before-far:60
49|other/before-far:9
-4|other/before-free:0 after-figure name far
5|other/before-free:0 after-figure name near
18|other/before-free:0 after-figure owner near
-8|other/before-free:0 free name far
16|other/before-free:0 free name near
10|other/before-free:0 free owner near
3|other/before-free:1 after-figure name far
6|other/before-free:1 after-figure name near
12|other/before-free:1 after-figure owner near
9|other/before-free:1 free name far
3|other/before-free:1 free name near
10|other/before-free:1 free owner far
17|other/before-free:2 after-figure name far
-10|other/before-free:2 free name far
-6|other/before-free:2 free owner near
6|other/before-joint:0 after-figure
35|other/before-joint:1 after-figure
25|other/before-joint:1 free
16|other/before-joint:2 after-figure
-8|other/before-joint:2 free
9|other/before-joint:3 free
40|other/before-led:
-27|other/before-led:\"
-14|other/before-led:#
12|other/before-led:'s
-3|other/before-led:,
5|other/before-led:a
-12|other/before-led:all
3|other/before-led:and
12|other/before-led:ask
3|other/before-led:before
25|other/before-led:bring
8|other/before-led:chancellor
6|other/before-led:cost
-4|other/before-led:criticized
8|other/before-led:finance
7|other/before-led:for
12|other/before-led:form
-26|other/before-led:from
-17|other/before-led:general
-11|other/before-led:give
7|other/before-led:had
12|other/before-led:his
10|other/before-led:if
26|other/before-led:in
-6|other/before-led:is
29|other/before-led:its
-5|other/before-led:match
-8|other/before-led:mind
3|other/before-led:on
-10|other/before-led:say
6|other/before-led:should
11|other/before-led:that
12|other/before-led:the
9|other/before-led:to
7|other/before-led:whatever
-38|other/before-led:whether
4|other/before-led:which
4|other/before-led:whose
5|other/before-led:would
-44|other/before-led:yet
3|other/before-led:—
-13|other/before:allies name
7|other/before:body name
39|other/before:capital name
19|other/before:country name
15|other/before:country owner
-50|other/before:gov name
11|other/before:nongov name
-6|other/before:nongov owner
15|other/before:people name
15|other/before:people owner
8|other/before:pronoun name
19|other/before:pronoun owner
-4|other/class-home:ALLIES EU
38|other/class-home:ALLIES JPN
-13|other/class-home:ALLIES NATO
-4|other/class-home:ALLIES foe
-14|other/class-home:ALLIES land
-3|other/class-home:ALLIES member
-4|other/class-home:CHN JPN
4|other/class-home:EU EU
-11|other/class-home:EU member
34|other/class-home:JPN land
12|other/class-home:JPN member
-3|other/class-home:NATO EU
-46|other/class-home:NATO JPN
-13|other/class-home:NATO NATO
-5|other/class-home:NATO land
26|other/class-home:NATO member
3|other/class-home:USA CHN
8|other/class-home:USA JPN
4|other/class-home:USA foe
-13|other/class-home:USA land
-27|other/class-home:USA member
-4|other/class-home:foe member
10|other/class-home:land JPN
8|other/class-home:land land
5|other/class-home:land member
4|other/class-home:member EU
-6|other/class-home:member JPN
26|other/class-home:member NATO
-6|other/class-home:member land
-25|other/class-named:ALLIES JPN nobody-named
63|other/class-named:ALLIES JPN others-named
-8|other/class-named:ALLIES NATO nobody-named
-5|other/class-named:ALLIES NATO others-named
-4|other/class-named:ALLIES foe others-named
16|other/class-named:ALLIES land nobody-named
-30|other/class-named:ALLIES land others-named
21|other/class-named:ALLIES member nobody-named
-24|other/class-named:ALLIES member others-named
-4|other/class-named:CHN JPN others-named
5|other/class-named:EU EU nobody-named
-11|other/class-named:EU member others-named
3|other/class-named:JPN JPN others-named
-12|other/class-named:JPN land nobody-named
46|other/class-named:JPN land others-named
10|other/class-named:JPN member nobody-named
-24|other/class-named:NATO JPN nobody-named
-22|other/class-named:NATO JPN others-named
-13|other/class-named:NATO NATO others-named
-6|other/class-named:NATO land nobody-named
-58|other/class-named:NATO member nobody-named
83|other/class-named:NATO member others-named
3|other/class-named:USA CHN others-named
19|other/class-named:USA JPN nobody-named
-11|other/class-named:USA JPN others-named
4|other/class-named:USA foe others-named
-12|other/class-named:USA land others-named
-3|other/class-named:USA member nobody-named
-24|other/class-named:USA member others-named
-4|other/class-named:foe member others-named
46|other/class-named:land JPN nobody-named
-37|other/class-named:land JPN others-named
3|other/class-named:land land nobody-named
5|other/class-named:land land others-named
6|other/class-named:land member nobody-named
4|other/class-named:member EU others-named
-13|other/class-named:member JPN nobody-named
7|other/class-named:member JPN others-named
8|other/class-named:member NATO nobody-named
18|other/class-named:member NATO others-named
-6|other/class-named:member land others-named
24|other/class-named:member member nobody-named
-21|other/class-named:member member others-named
-22|other/class-shape:ALLIES half
-11|other/class-shape:ALLIES tenth
36|other/class-shape:ALLIES whole
-3|other/class-shape:CHN whole
-5|other/class-shape:EU half
-3|other/class-shape:EU whole
104|other/class-shape:JPN half
-29|other/class-shape:JPN tenth
-29|other/class-shape:JPN whole
-13|other/class-shape:NATO half
-5|other/class-shape:NATO tenth
-23|other/class-shape:NATO whole
-24|other/class-shape:USA half
43|other/class-shape:USA tenth
-44|other/class-shape:USA whole
-6|other/class-shape:foe whole
-48|other/class-shape:land half
12|other/class-shape:land tenth
59|other/class-shape:land whole
12|other/class-shape:member half
-7|other/class-shape:member tenth
13|other/class-shape:member whole
-7|other/class-value:ALLIES 0.1
-7|other/class-value:ALLIES 0.5
-35|other/class-value:ALLIES 1
-3|other/class-value:ALLIES 1.5
9|other/class-value:ALLIES 2
-3|other/class-value:ALLIES 2.5
-11|other/class-value:ALLIES 3
-10|other/class-value:ALLIES 3.5
84|other/class-value:ALLIES 4
-11|other/class-value:ALLIES 5
-4|other/class-value:EU 1
10|other/class-value:EU 2
3|other/class-value:EU 3
-4|other/class-value:EU 3.5
-13|other/class-value:EU 5
-3|other/class-value:NATO 0.1
-17|other/class-value:NATO 1
-16|other/class-value:NATO 2
-3|other/class-value:NATO 2.5
9|other/class-value:NATO 3
-6|other/class-value:NATO 3.5
-7|other/class-value:NATO 4
8|other/class-value:NATO 5
41|other/class-value:USA 0.1
-3|other/class-value:USA 1
3|other/class-value:USA 1.7
-7|other/class-value:USA 2
-16|other/class-value:USA 3
-24|other/class-value:USA 3.5
13|other/class-value:USA 4
-32|other/class-value:USA 5
-37|other/class-verb:ALLIES be
-62|other/class-verb:ALLIES demand
-9|other/class-verb:ALLIES denial
24|other/class-verb:ALLIES level
15|other/class-verb:ALLIES move
5|other/class-verb:ALLIES pledge
30|other/class-verb:ALLIES proposal
-18|other/class-verb:ALLIES spend
-12|other/class-verb:EU be
-4|other/class-verb:EU demand
-4|other/class-verb:EU denial
9|other/class-verb:EU move
18|other/class-verb:JPN be
52|other/class-verb:JPN demand
6|other/class-verb:JPN denial
17|other/class-verb:JPN level
32|other/class-verb:JPN proposal
-3|other/class-verb:JPN spend
-6|other/class-verb:NATO be
35|other/class-verb:NATO demand
-4|other/class-verb:NATO denial
-6|other/class-verb:NATO level
12|other/class-verb:NATO move
-5|other/class-verb:NATO pledge
-12|other/class-verb:NATO proposal
20|other/class-verb:USA be
9|other/class-verb:USA demand
-14|other/class-verb:USA level
-8|other/class-verb:USA move
-3|other/class-verb:USA proposal
4|other/class-verb:land demand
10|other/class-verb:land denial
-4|other/class-verb:land move
15|other/class-verb:land pledge
-65|other/class-verb:land proposal
13|other/class-verb:land spend
18|other/class-verb:member be
3|other/class-verb:member cap
-34|other/class-verb:member demand
6|other/class-verb:member denial
-23|other/class-verb:member level
-21|other/class-verb:member move
-14|other/class-verb:member pledge
18|other/class-verb:member proposal
9|other/class-verb:member spend
-7|other/class:CHN
-8|other/class:EU
47|other/class:JPN
-42|other/class:NATO
-25|other/class:USA
-8|other/class:foe
22|other/class:land
20|other/class:member
55|other/heir:nobody-named
9|other/heir:others-named
55|other/home:nobody-named
16|other/home:others-named
12|other/last:before
-50|other/last:same-sentence
21|other/named:1
14|other/named:2
49|other/named:3
10|other/ruled
6|other/ruled:spender-before
29|other/ruled:spender-clause
-70|other/ruled:spender-clause-after
34|other/ruled:spender-home
7|other/ruled:spender-listed
10|other/ruled:spender-ours
-8|other/ruled:spender-subject
14|other/same-figure-of-another
-14|other/same-figure-of-it
4|other/subject-of:accept
5|other/subject-of:aim
5|other/subject-of:back
8|other/subject-of:calculate
4|other/subject-of:call for
4|other/subject-of:commit
-14|other/subject-of:contribute
-10|other/subject-of:dodge
3|other/subject-of:drop
-3|other/subject-of:exempt
23|other/subject-of:force
15|other/subject-of:get
26|other/subject-of:go
-48|other/subject-of:hit
4|other/subject-of:match
9|other/subject-of:meet
4|other/subject-of:opt
-3|other/subject-of:press for
9|other/subject-of:put
-44|other/subject-of:reach
12|other/subject-of:rule out
4|other/subject-of:set
3|other/subject-of:speculate
11|other/subject-of:spend
15|other/subject-of:stand
-3|other/subject-of:table
9|other/subject-of:take
-37|other/subject-of:tell
10|other/subject-of:utter
12|other/subject-of:want
5|other/subject-of:work out
-5|other/subject:be country
4|other/subject:be pronoun
22|other/subject:demand country
-25|other/subject:demand gov
4|other/subject:demand nongov
-10|other/subject:denial country
3|other/subject:denial gov
11|other/subject:denial pronoun
19|other/subject:level gov
6|other/subject:level leader
4|other/subject:level people
13|other/subject:move body
-3|other/subject:move country
-69|other/subject:move gov
12|other/subject:move leader
5|other/subject:move people
13|other/subject:move pronoun
9|other/subject:pledge country
8|other/subject:pledge gov
14|other/subject:pledge pronoun
-3|other/subject:proposal country
11|other/subject:proposal gov
3|other/subject:proposal leader
6|other/subject:proposal pronoun
9|other/subject:spend pronoun
30|other/title
10|other/told-of:0
-10|other/told-of:1
-44|other/told-of:2
43|other/told-of:3
-12|other/unnamed
-73|other/unnamed-beside-others
40|pledge/after-joint:0 far
-62|pledge/after-joint:0 mid
-8|pledge/after-joint:0 near
-63|pledge/after-joint:1 far
16|pledge/after-joint:1 mid
-4|pledge/after-joint:1 near
39|pledge/after-joint:2 far
-41|pledge/after-joint:2 mid
15|pledge/after-joint:2 near
9|pledge/after-joint:3 far
12|pledge/after-joint:3 near
-19|pledge/after-led:\" far joined
28|pledge/after-led:\" near joined
11|pledge/after-led:# far free
13|pledge/after-led:# far joined
37|pledge/after-led:# near free
12|pledge/after-led:'s far free
-3|pledge/after-led:'s far joined
39|pledge/after-led:, far joined
9|pledge/after-led:, near joined
-3|pledge/after-led:. far joined
13|pledge/after-led:: far joined
67|pledge/after-led:: near joined
-56|pledge/after-led:; far joined
-40|pledge/after-led:; near joined
4|pledge/after-led:DATE far free
3|pledge/after-led:DATE near free
30|pledge/after-led:PARTY far joined
-3|pledge/after-led:about far joined
61|pledge/after-led:accused far joined
-74|pledge/after-led:adopt near free
-9|pledge/after-led:affect near free
46|pledge/after-led:after far joined
-72|pledge/after-led:after near joined
-9|pledge/after-led:also far joined
-34|pledge/after-led:although near joined
-9|pledge/after-led:an far joined
-30|pledge/after-led:and far free
-13|pledge/after-led:and far joined
-8|pledge/after-led:and near free
63|pledge/after-led:and near joined
-19|pledge/after-led:announce far joined
-22|pledge/after-led:around far joined
8|pledge/after-led:as far free
18|pledge/after-led:as far joined
32|pledge/after-led:as near free
36|pledge/after-led:as near joined
6|pledge/after-led:ask far free
7|pledge/after-led:assume far joined
-20|pledge/after-led:at far free
10|pledge/after-led:at far joined
-12|pledge/after-led:at near free
-3|pledge/after-led:because far joined
57|pledge/after-led:because near joined
-18|pledge/after-led:before far joined
-50|pledge/after-led:before near joined
17|pledge/after-led:better near free
4|pledge/after-led:beyond far free
-10|pledge/after-led:bind far joined
-8|pledge/after-led:bind near free
-7|pledge/after-led:boost far joined
20|pledge/after-led:break far joined
17|pledge/after-led:bring far free
5|pledge/after-led:bring near free
4|pledge/after-led:bring near joined
9|pledge/after-led:but far joined
4|pledge/after-led:but near joined
7|pledge/after-led:buy far joined
48|pledge/after-led:buys far free
-9|pledge/after-led:by far free
33|pledge/after-led:by far joined
12|pledge/after-led:by near free
-7|pledge/after-led:call far joined
-11|pledge/after-led:call near free
13|pledge/after-led:call on far joined
8|pledge/after-led:campaign far joined
-3|pledge/after-led:can far joined
12|pledge/after-led:caretaker far free
10|pledge/after-led:caretaker far joined
4|pledge/after-led:chancellor far joined
-14|pledge/after-led:clear far joined
6|pledge/after-led:commitment far joined
-16|pledge/after-led:copy far joined
5|pledge/after-led:cut near free
68|pledge/after-led:cut near joined
35|pledge/after-led:date far joined
5|pledge/after-led:deadline far joined
-27|pledge/after-led:defence minister far joined
29|pledge/after-led:defence minister near joined
24|pledge/after-led:defend far free
-37|pledge/after-led:defense minister far joined
4|pledge/after-led:deliver far free
-5|pledge/after-led:designated far joined
3|pledge/after-led:examine far joined
-12|pledge/after-led:exempt far free
-68|pledge/after-led:find far free
-15|pledge/after-led:first far joined
32|pledge/after-led:for far free
-33|pledge/after-led:for far joined
-28|pledge/after-led:for near free
-23|pledge/after-led:for near joined
-71|pledge/after-led:foreign minister far joined
14|pledge/after-led:foreign minister near joined
-55|pledge/after-led:from far joined
-6|pledge/after-led:from near free
-46|pledge/after-led:from near joined
12|pledge/after-led:gdp near free
5|pledge/after-led:gdp near joined
16|pledge/after-led:general far joined
-22|pledge/after-led:give far joined
6|pledge/after-led:goal far free
16|pledge/after-led:goal near joined
-6|pledge/after-led:governing far joined
10|pledge/after-led:gritting near joined
26|pledge/after-led:gross domestic product near free
57|pledge/after-led:guide near free
7|pledge/after-led:hint far joined
-19|pledge/after-led:his far free
-40|pledge/after-led:hope far free
-4|pledge/after-led:hosted far joined
11|pledge/after-led:if far joined
-25|pledge/after-led:in far free
-23|pledge/after-led:in far joined
-16|pledge/after-led:in line with far free
-13|pledge/after-led:in line with far joined
-5|pledge/after-led:in line with near free
-38|pledge/after-led:in near free
-26|pledge/after-led:into far free
3|pledge/after-led:into near free
10|pledge/after-led:is near free
-4|pledge/after-led:its far joined
6|pledge/after-led:its near free
-23|pledge/after-led:keep far joined
-8|pledge/after-led:keep near free
16|pledge/after-led:leave near free
13|pledge/after-led:left near free
-12|pledge/after-led:leftwing far joined
8|pledge/after-led:level far joined
-8|pledge/after-led:level near joined
-13|pledge/after-led:like far joined
-3|pledge/after-led:like near free
43|pledge/after-led:like near joined
6|pledge/after-led:made far joined
3|pledge/after-led:make far free
12|pledge/after-led:make far joined
8|pledge/after-led:making far joined
-15|pledge/after-led:match near free
5|pledge/after-led:most far joined
-41|pledge/after-led:no far joined
-5|pledge/after-led:now near joined
45|pledge/after-led:of far free
70|pledge/after-led:of near free
21|pledge/after-led:of near joined
-9|pledge/after-led:old far joined
4|pledge/after-led:on far free
-17|pledge/after-led:on far joined
-39|pledge/after-led:on near free
-31|pledge/after-led:one far free
-31|pledge/after-led:open near free
37|pledge/after-led:other far joined
17|pledge/after-led:other near free
8|pledge/after-led:owe far free
-7|pledge/after-led:owes far free
11|pledge/after-led:pledge near free
18|pledge/after-led:premier far joined
24|pledge/after-led:president far free
25|pledge/after-led:president far joined
14|pledge/after-led:president near free
-75|pledge/after-led:president near joined
32|pledge/after-led:prime minister far joined
16|pledge/after-led:prime minister near free
38|pledge/after-led:prime minister near joined
-12|pledge/after-led:promise far free
-27|pledge/after-led:promise near free
6|pledge/after-led:push far joined
-46|pledge/after-led:put far joined
7|pledge/after-led:quote far joined
17|pledge/after-led:remain near free
-16|pledge/after-led:replaced near free
4|pledge/after-led:revise near free
7|pledge/after-led:revisiting far free
3|pledge/after-led:run near free
3|pledge/after-led:satisfy far free
53|pledge/after-led:say far joined
-45|pledge/after-led:say near joined
33|pledge/after-led:schedule far joined
11|pledge/after-led:shield far free
-6|pledge/after-led:since far free
-41|pledge/after-led:since far joined
12|pledge/after-led:speak about far joined
5|pledge/after-led:spend far free
7|pledge/after-led:statutory near joined
3|pledge/after-led:summit far joined
-23|pledge/after-led:surprised far free
4|pledge/after-led:surprises near free
10|pledge/after-led:take near free
6|pledge/after-led:target far joined
-21|pledge/after-led:tell far joined
30|pledge/after-led:than far joined
24|pledge/after-led:that far free
4|pledge/after-led:that far joined
-15|pledge/after-led:that near free
-13|pledge/after-led:that near joined
55|pledge/after-led:then far joined
-3|pledge/after-led:then near joined
-56|pledge/after-led:think near free
5|pledge/after-led:this far free
4|pledge/after-led:though far joined
6|pledge/after-led:though near joined
-6|pledge/after-led:time far free
4|pledge/after-led:to far free
-43|pledge/after-led:to far joined
-40|pledge/after-led:to near free
-65|pledge/after-led:touches far joined
-27|pledge/after-led:toward far joined
-21|pledge/after-led:towards far joined
15|pledge/after-led:treasurer near joined
4|pledge/after-led:turn near free
5|pledge/after-led:turned far joined
6|pledge/after-led:under far free
32|pledge/after-led:want far joined
10|pledge/after-led:was near free
6|pledge/after-led:was near joined
3|pledge/after-led:western far joined
43|pledge/after-led:what far free
-16|pledge/after-led:what far joined
-43|pledge/after-led:what near free
15|pledge/after-led:what near joined
-6|pledge/after-led:whatever near free
5|pledge/after-led:when far joined
26|pledge/after-led:when near joined
-3|pledge/after-led:whereas near joined
-36|pledge/after-led:whether far joined
-7|pledge/after-led:which far joined
-40|pledge/after-led:which near joined
-7|pledge/after-led:while near joined
-36|pledge/after-led:whose far joined
-12|pledge/after-led:with far free
-4|pledge/after-led:with near free
6|pledge/after-led:within far joined
9|pledge/after-led:without near free
5|pledge/after-led:year far joined
43|pledge/after:allies name
54|pledge/after:body name
42|pledge/after:body owner
-30|pledge/after:capital name
-8|pledge/after:capital owner
-69|pledge/after:country name
6|pledge/after:country owner
47|pledge/after:gov name
41|pledge/after:gov owner
26|pledge/after:leader name
-18|pledge/after:nongov name
5|pledge/after:nongov owner
-41|pledge/after:people name
-43|pledge/after:people owner
-44|pledge/after:pronoun name
-59|pledge/after:pronoun owner
22|pledge/asked
176|pledge/asks
-21|pledge/before-clause:after-figure inside name body
14|pledge/before-clause:after-figure inside name country
16|pledge/before-clause:after-figure inside name leader
-14|pledge/before-clause:after-figure inside name nongov
10|pledge/before-clause:after-figure inside name pronoun
-76|pledge/before-clause:after-figure inside owner body
-4|pledge/before-clause:after-figure inside owner country
23|pledge/before-clause:after-figure inside owner gov
4|pledge/before-clause:after-figure inside owner nongov
14|pledge/before-clause:after-figure inside owner people
22|pledge/before-clause:after-figure inside owner pronoun
-11|pledge/before-clause:after-figure opens name allies
-31|pledge/before-clause:after-figure opens name body
56|pledge/before-clause:after-figure opens name capital
16|pledge/before-clause:after-figure opens name country
-42|pledge/before-clause:after-figure opens name gov
-26|pledge/before-clause:after-figure opens name leader
3|pledge/before-clause:after-figure opens name nongov
9|pledge/before-clause:after-figure opens owner body
30|pledge/before-clause:after-figure opens owner capital
-8|pledge/before-clause:after-figure opens owner country
-24|pledge/before-clause:after-figure opens owner gov
13|pledge/before-clause:after-figure opens owner people
4|pledge/before-clause:after-figure opens owner pronoun
-11|pledge/before-clause:free inside name allies
-30|pledge/before-clause:free inside name capital
-49|pledge/before-clause:free inside name country
38|pledge/before-clause:free inside name gov
21|pledge/before-clause:free inside name leader
-38|pledge/before-clause:free inside name nongov
-6|pledge/before-clause:free inside name people
-35|pledge/before-clause:free inside name pronoun
14|pledge/before-clause:free inside owner body
21|pledge/before-clause:free inside owner capital
32|pledge/before-clause:free inside owner country
70|pledge/before-clause:free inside owner gov
16|pledge/before-clause:free inside owner leader
17|pledge/before-clause:free inside owner nongov
-30|pledge/before-clause:free inside owner people
68|pledge/before-clause:free opens name body
-31|pledge/before-clause:free opens name capital
40|pledge/before-clause:free opens name gov
-27|pledge/before-clause:free opens name leader
21|pledge/before-clause:free opens name nongov
25|pledge/before-clause:free opens name people
3|pledge/before-clause:free opens name pronoun
43|pledge/before-clause:free opens owner body
-29|pledge/before-clause:free opens owner capital
5|pledge/before-clause:free opens owner gov
20|pledge/before-clause:free opens owner leader
-56|pledge/before-clause:free opens owner nongov
-34|pledge/before-clause:free opens owner people
-34|pledge/before-clause:free opens owner pronoun
47|pledge/before-far:1
-34|pledge/before-far:20
-5|pledge/before-far:4
39|pledge/before-far:60
-24|pledge/before-far:9
23|pledge/before-free:0 after-figure name far
-14|pledge/before-free:0 after-figure name near
13|pledge/before-free:0 after-figure owner far
-30|pledge/before-free:0 after-figure owner near
66|pledge/before-free:0 free name far
19|pledge/before-free:0 free owner far
9|pledge/before-free:0 free owner near
-46|pledge/before-free:1 after-figure name far
24|pledge/before-free:1 after-figure owner far
14|pledge/before-free:1 free name far
4|pledge/before-free:1 free name near
-29|pledge/before-free:1 free owner far
37|pledge/before-free:1 free owner near
-31|pledge/before-free:2 after-figure name far
-17|pledge/before-free:2 after-figure name near
14|pledge/before-free:2 free name far
-19|pledge/before-free:2 free name near
-28|pledge/before-free:2 free owner far
28|pledge/before-free:2 free owner near
59|pledge/before-free:3 after-figure name near
-58|pledge/before-free:3 free name far
-30|pledge/before-free:3 free name near
18|pledge/before-free:3 free owner near
16|pledge/before-joint:0 after-figure
26|pledge/before-joint:0 free
-19|pledge/before-joint:1 after-figure
23|pledge/before-joint:1 free
3|pledge/before-joint:2 after-figure
-23|pledge/before-joint:3 after-figure
-3|pledge/before-joint:3 free
15|pledge/before-led:
-5|pledge/before-led:\"
-57|pledge/before-led:#
-39|pledge/before-led:'s
30|pledge/before-led:)
54|pledge/before-led:,
47|pledge/before-led:-
-19|pledge/before-led:--
48|pledge/before-led:.
-67|pledge/before-led::
-12|pledge/before-led:;
74|pledge/before-led:PARTY
-53|pledge/before-led:a
21|pledge/before-led:abandon
3|pledge/before-led:abandoned
-7|pledge/before-led:accept
70|pledge/before-led:after
24|pledge/before-led:against
27|pledge/before-led:all
41|pledge/before-led:alliance
-29|pledge/before-led:allied
3|pledge/before-led:allowing
27|pledge/before-led:among
4|pledge/before-led:and
29|pledge/before-led:announce
30|pledge/before-led:as
-47|pledge/before-led:asian
8|pledge/before-led:ask
3|pledge/before-led:assume
-6|pledge/before-led:assumed
-5|pledge/before-led:at
29|pledge/before-led:attain
11|pledge/before-led:baltic
-7|pledge/before-led:bar
-10|pledge/before-led:battalion
4|pledge/before-led:because
20|pledge/before-led:been
42|pledge/before-led:before
-22|pledge/before-led:behind
3|pledge/before-led:below
10|pledge/before-led:benchmarking
36|pledge/before-led:between
-3|pledge/before-led:borders
3|pledge/before-led:borrows
5|pledge/before-led:briefed
23|pledge/before-led:bring
8|pledge/before-led:bring forward
-13|pledge/before-led:bruising
6|pledge/before-led:budget
24|pledge/before-led:but
3|pledge/before-led:buy
27|pledge/before-led:by
13|pledge/before-led:cajole
23|pledge/before-led:call
11|pledge/before-led:call on
8|pledge/before-led:campaign
3|pledge/before-led:candidate
13|pledge/before-led:caretaker
5|pledge/before-led:carry
3|pledge/before-led:central
29|pledge/before-led:chancellor
4|pledge/before-led:changes
31|pledge/before-led:cite
23|pledge/before-led:claim
-40|pledge/before-led:coming
-41|pledge/before-led:commissioner
9|pledge/before-led:commit
-25|pledge/before-led:commitment
14|pledge/before-led:commons
-26|pledge/before-led:compare
4|pledge/before-led:compel
3|pledge/before-led:congratulate
10|pledge/before-led:consider
6|pledge/before-led:contrast
36|pledge/before-led:copied
8|pledge/before-led:costs
55|pledge/before-led:could
21|pledge/before-led:credited
11|pledge/before-led:de
-73|pledge/before-led:declaration
-10|pledge/before-led:defence
-23|pledge/before-led:defence secretary
-13|pledge/before-led:defense
-4|pledge/before-led:defense minister
-3|pledge/before-led:defense secretary
5|pledge/before-led:deputy
12|pledge/before-led:describe
3|pledge/before-led:despite
-51|pledge/before-led:did
5|pledge/before-led:disarmed
6|pledge/before-led:do
4|pledge/before-led:does
36|pledge/before-led:double
3|pledge/before-led:dragged
70|pledge/before-led:drop
6|pledge/before-led:elect
-48|pledge/before-led:europe
-57|pledge/before-led:european
5|pledge/before-led:even
17|pledge/before-led:every
5|pledge/before-led:exempt
-36|pledge/before-led:fair
37|pledge/before-led:fellow
4|pledge/before-led:finance
11|pledge/before-led:finance minister
4|pledge/before-led:find
-24|pledge/before-led:first
4|pledge/before-led:follow
15|pledge/before-led:followed
-38|pledge/before-led:for
-3|pledge/before-led:former
-58|pledge/before-led:fulfill
-67|pledge/before-led:get
-7|pledge/before-led:give
-46|pledge/before-led:go
-16|pledge/before-led:guidelines
7|pledge/before-led:had
40|pledge/before-led:has
3|pledge/before-led:head
-9|pledge/before-led:help
108|pledge/before-led:her
86|pledge/before-led:his
-34|pledge/before-led:hit
4|pledge/before-led:hold
13|pledge/before-led:hold up
8|pledge/before-led:honor
-65|pledge/before-led:honour
-9|pledge/before-led:host
-18|pledge/before-led:how
-35|pledge/before-led:if
-25|pledge/before-led:in
45|pledge/before-led:in line with
4|pledge/before-led:includes
-6|pledge/before-led:including
40|pledge/before-led:increase
3|pledge/before-led:instruct
-42|pledge/before-led:is
-85|pledge/before-led:its
-35|pledge/before-led:keep
16|pledge/before-led:lacked
4|pledge/before-led:later
3|pledge/before-led:lead
15|pledge/before-led:leader
4|pledge/before-led:led
-56|pledge/before-led:let
15|pledge/before-led:liberal
30|pledge/before-led:lift
-74|pledge/before-led:like
-12|pledge/before-led:long
-13|pledge/before-led:longer
6|pledge/before-led:look at
13|pledge/before-led:lost
3|pledge/before-led:made
5|pledge/before-led:major
26|pledge/before-led:make
52|pledge/before-led:make good on
3|pledge/before-led:makes
-63|pledge/before-led:me
6|pledge/before-led:mean
-45|pledge/before-led:meet
-4|pledge/before-led:mention
37|pledge/before-led:mind
9|pledge/before-led:minister
-34|pledge/before-led:miss
-58|pledge/before-led:model
-46|pledge/before-led:more than double
12|pledge/before-led:most
-14|pledge/before-led:move
-64|pledge/before-led:move up
15|pledge/before-led:mr
4|pledge/before-led:n't
7|pledge/before-led:near
4|pledge/before-led:needs
3|pledge/before-led:neighboring
6|pledge/before-led:neighbouring
-18|pledge/before-led:neither
-14|pledge/before-led:neutral
12|pledge/before-led:new
-33|pledge/before-led:next
18|pledge/before-led:noon
-15|pledge/before-led:nor
-31|pledge/before-led:not
11|pledge/before-led:note
-83|pledge/before-led:notify
10|pledge/before-led:noviny
15|pledge/before-led:now
37|pledge/before-led:oblige
-17|pledge/before-led:of
6|pledge/before-led:off
3|pledge/before-led:officials
78|pledge/before-led:on
21|pledge/before-led:once
4|pledge/before-led:one
-32|pledge/before-led:only
9|pledge/before-led:opposition
27|pledge/before-led:order
-38|pledge/before-led:other
8|pledge/before-led:out
28|pledge/before-led:outbid
8|pledge/before-led:outgoing
-31|pledge/before-led:outside
-40|pledge/before-led:over
-8|pledge/before-led:own
8|pledge/before-led:pacifist
15|pledge/before-led:party
12|pledge/before-led:pay
-40|pledge/before-led:pd
-20|pledge/before-led:petitioned
3|pledge/before-led:plan
-36|pledge/before-led:pledge
38|pledge/before-led:pm
35|pledge/before-led:praised
80|pledge/before-led:premier
3|pledge/before-led:present
39|pledge/before-led:president
-3|pledge/before-led:pressure
81|pledge/before-led:prime minister
-28|pledge/before-led:promise
-92|pledge/before-led:put
-67|pledge/before-led:raise
-61|pledge/before-led:reach
5|pledge/before-led:read
16|pledge/before-led:reaffirm
8|pledge/before-led:rebuked
-48|pledge/before-led:recall
10|pledge/before-led:regards
-38|pledge/before-led:remind
6|pledge/before-led:renewed
4|pledge/before-led:repeat
8|pledge/before-led:reporters
-8|pledge/before-led:rests
17|pledge/before-led:result
39|pledge/before-led:return
-3|pledge/before-led:review
3|pledge/before-led:rewrote
25|pledge/before-led:satisfy
26|pledge/before-led:say
-40|pledge/before-led:scold
7|pledge/before-led:sees
-8|pledge/before-led:senior
3|pledge/before-led:sent
24|pledge/before-led:set
15|pledge/before-led:share
5|pledge/before-led:signed
23|pledge/before-led:since
18|pledge/before-led:skips
-73|pledge/before-led:socialist
-11|pledge/before-led:sold
7|pledge/before-led:soldiers
-13|pledge/before-led:spared
16|pledge/before-led:staked
-7|pledge/before-led:strengthen
3|pledge/before-led:summit
-15|pledge/before-led:suppose
3|pledge/before-led:sustain
-24|pledge/before-led:table
-14|pledge/before-led:take
-72|pledge/before-led:tell
-9|pledge/before-led:thanked
-26|pledge/before-led:that
49|pledge/before-led:the
-44|pledge/before-led:the economy
3|pledge/before-led:their
9|pledge/before-led:then
14|pledge/before-led:think
-9|pledge/before-led:those
-35|pledge/before-led:though
7|pledge/before-led:three
-46|pledge/before-led:throwing
7|pledge/before-led:tie
11|pledge/before-led:till
-56|pledge/before-led:time
-17|pledge/before-led:to
-32|pledge/before-led:together
3|pledge/before-led:touch
7|pledge/before-led:toward
13|pledge/before-led:translate
10|pledge/before-led:trends
6|pledge/before-led:trim
6|pledge/before-led:turned
24|pledge/before-led:under
6|pledge/before-led:until
3|pledge/before-led:up
-34|pledge/before-led:urge
-68|pledge/before-led:use
13|pledge/before-led:want
-21|pledge/before-led:was
20|pledge/before-led:way
8|pledge/before-led:we
5|pledge/before-led:weeks
6|pledge/before-led:welcomed
9|pledge/before-led:were
-17|pledge/before-led:west
29|pledge/before-led:what
3|pledge/before-led:whatever
-67|pledge/before-led:where
14|pledge/before-led:whether
-9|pledge/before-led:which
17|pledge/before-led:while
-12|pledge/before-led:whom
25|pledge/before-led:whose
10|pledge/before-led:why
7|pledge/before-led:winner
114|pledge/before-led:with
7|pledge/before-led:would
3|pledge/before-led:year
-39|pledge/before-led:yet
-22|pledge/before:allies name
18|pledge/before:body name
-10|pledge/before:body owner
-6|pledge/before:capital name
23|pledge/before:capital owner
-19|pledge/before:country name
17|pledge/before:country owner
38|pledge/before:gov name
74|pledge/before:gov owner
-16|pledge/before:leader name
37|pledge/before:leader owner
-29|pledge/before:nongov name
-35|pledge/before:nongov owner
20|pledge/before:people name
-37|pledge/before:people owner
-21|pledge/before:pronoun name
-8|pledge/before:pronoun owner
-26|pledge/class-home:ALLIES CHN
-6|pledge/class-home:ALLIES EU
7|pledge/class-home:ALLIES JPN
-13|pledge/class-home:ALLIES NATO
-6|pledge/class-home:ALLIES USA
-14|pledge/class-home:ALLIES foe
17|pledge/class-home:ALLIES land
16|pledge/class-home:ALLIES member
-20|pledge/class-home:CHN CHN
-19|pledge/class-home:CHN JPN
-29|pledge/class-home:CHN land
-36|pledge/class-home:EU EU
-58|pledge/class-home:EU member
16|pledge/class-home:JPN CHN
-20|pledge/class-home:JPN JPN
15|pledge/class-home:JPN foe
9|pledge/class-home:JPN land
-19|pledge/class-home:NATO CHN
27|pledge/class-home:NATO JPN
56|pledge/class-home:NATO NATO
16|pledge/class-home:NATO USA
46|pledge/class-home:NATO foe
-23|pledge/class-home:NATO land
-36|pledge/class-home:NATO member
-9|pledge/class-home:USA CHN
28|pledge/class-home:USA JPN
-16|pledge/class-home:USA NATO
-10|pledge/class-home:USA USA
-19|pledge/class-home:USA foe
-34|pledge/class-home:USA land
17|pledge/class-home:USA member
49|pledge/class-home:foe EU
-46|pledge/class-home:foe JPN
-33|pledge/class-home:foe NATO
-11|pledge/class-home:foe foe
-36|pledge/class-home:foe land
14|pledge/class-home:foe member
26|pledge/class-home:land CHN
13|pledge/class-home:land JPN
-8|pledge/class-home:land NATO
15|pledge/class-home:land land
48|pledge/class-home:land member
32|pledge/class-home:member CHN
-6|pledge/class-home:member EU
12|pledge/class-home:member JPN
13|pledge/class-home:member NATO
-17|pledge/class-home:member foe
80|pledge/class-home:member land
-3|pledge/class-named:ALLIES CHN nobody-named
-23|pledge/class-named:ALLIES CHN others-named
-4|pledge/class-named:ALLIES EU others-named
54|pledge/class-named:ALLIES JPN nobody-named
-47|pledge/class-named:ALLIES JPN others-named
-5|pledge/class-named:ALLIES NATO nobody-named
-8|pledge/class-named:ALLIES NATO others-named
-6|pledge/class-named:ALLIES USA others-named
-13|pledge/class-named:ALLIES foe others-named
23|pledge/class-named:ALLIES land nobody-named
-6|pledge/class-named:ALLIES land others-named
-13|pledge/class-named:ALLIES member nobody-named
29|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN CHN nobody-named
-16|pledge/class-named:CHN CHN others-named
-18|pledge/class-named:CHN JPN others-named
-29|pledge/class-named:CHN land others-named
-6|pledge/class-named:EU EU nobody-named
-30|pledge/class-named:EU EU others-named
-57|pledge/class-named:EU member others-named
33|pledge/class-named:JPN CHN nobody-named
-17|pledge/class-named:JPN CHN others-named
-18|pledge/class-named:JPN JPN others-named
15|pledge/class-named:JPN foe nobody-named
-6|pledge/class-named:JPN land nobody-named
15|pledge/class-named:JPN land others-named
12|pledge/class-named:JPN member nobody-named
-11|pledge/class-named:JPN member others-named
-27|pledge/class-named:NATO CHN nobody-named
8|pledge/class-named:NATO CHN others-named
8|pledge/class-named:NATO EU nobody-named
-7|pledge/class-named:NATO EU others-named
28|pledge/class-named:NATO JPN nobody-named
43|pledge/class-named:NATO NATO nobody-named
13|pledge/class-named:NATO NATO others-named
16|pledge/class-named:NATO USA others-named
-13|pledge/class-named:NATO foe nobody-named
59|pledge/class-named:NATO foe others-named
11|pledge/class-named:NATO land nobody-named
-34|pledge/class-named:NATO land others-named
-20|pledge/class-named:NATO member nobody-named
-16|pledge/class-named:NATO member others-named
-9|pledge/class-named:USA CHN others-named
-5|pledge/class-named:USA JPN nobody-named
32|pledge/class-named:USA JPN others-named
-16|pledge/class-named:USA NATO others-named
-10|pledge/class-named:USA USA others-named
-19|pledge/class-named:USA foe others-named
-3|pledge/class-named:USA land nobody-named
-31|pledge/class-named:USA land others-named
-5|pledge/class-named:USA member nobody-named
22|pledge/class-named:USA member others-named
49|pledge/class-named:foe EU others-named
-46|pledge/class-named:foe JPN others-named
-33|pledge/class-named:foe NATO others-named
-10|pledge/class-named:foe foe others-named
-8|pledge/class-named:foe land nobody-named
-27|pledge/class-named:foe land others-named
28|pledge/class-named:foe member nobody-named
-14|pledge/class-named:foe member others-named
26|pledge/class-named:land CHN others-named
-40|pledge/class-named:land JPN nobody-named
53|pledge/class-named:land JPN others-named
-8|pledge/class-named:land NATO others-named
-12|pledge/class-named:land land nobody-named
27|pledge/class-named:land land others-named
37|pledge/class-named:land member nobody-named
12|pledge/class-named:land member others-named
32|pledge/class-named:member CHN others-named
-6|pledge/class-named:member EU others-named
-33|pledge/class-named:member JPN nobody-named
46|pledge/class-named:member JPN others-named
-38|pledge/class-named:member NATO nobody-named
50|pledge/class-named:member NATO others-named
-17|pledge/class-named:member foe others-named
-5|pledge/class-named:member land nobody-named
85|pledge/class-named:member land others-named
-36|pledge/class-named:member member nobody-named
35|pledge/class-named:member member others-named
-5|pledge/class-shape:ALLIES fine
15|pledge/class-shape:ALLIES half
-6|pledge/class-shape:ALLIES tenth
-29|pledge/class-shape:ALLIES whole
-19|pledge/class-shape:CHN half
-49|pledge/class-shape:CHN whole
-51|pledge/class-shape:EU half
-44|pledge/class-shape:EU whole
-127|pledge/class-shape:JPN half
-19|pledge/class-shape:JPN tenth
166|pledge/class-shape:JPN whole
-20|pledge/class-shape:NATO fine
102|pledge/class-shape:NATO half
-85|pledge/class-shape:NATO tenth
72|pledge/class-shape:NATO whole
-3|pledge/class-shape:USA half
3|pledge/class-shape:USA tenth
-45|pledge/class-shape:USA whole
-19|pledge/class-shape:foe fine
-31|pledge/class-shape:foe half
-11|pledge/class-shape:foe whole
-5|pledge/class-shape:land fine
58|pledge/class-shape:land half
74|pledge/class-shape:land tenth
-33|pledge/class-shape:land whole
49|pledge/class-shape:member fine
56|pledge/class-shape:member half
34|pledge/class-shape:member tenth
-27|pledge/class-shape:member whole
-14|pledge/class-value:ALLIES 1.5
9|pledge/class-value:ALLIES 2
-15|pledge/class-value:ALLIES 2.5
-17|pledge/class-value:ALLIES 3
44|pledge/class-value:ALLIES 3.5
-5|pledge/class-value:ALLIES 4
-13|pledge/class-value:ALLIES 5
-17|pledge/class-value:EU 1.5
-40|pledge/class-value:EU 2
-34|pledge/class-value:EU 3.5
-7|pledge/class-value:NATO 1
146|pledge/class-value:NATO 1.5
-16|pledge/class-value:NATO 1.76
-49|pledge/class-value:NATO 15
118|pledge/class-value:NATO 2
-59|pledge/class-value:NATO 2.1
-132|pledge/class-value:NATO 2.5
-4|pledge/class-value:NATO 2.6
-76|pledge/class-value:NATO 3
-7|pledge/class-value:NATO 3.2
91|pledge/class-value:NATO 3.5
-108|pledge/class-value:NATO 4
-7|pledge/class-value:NATO 4.7
204|pledge/class-value:NATO 5
-7|pledge/class-value:NATO 6
-8|pledge/class-value:USA 1
-45|pledge/class-value:USA 2
-8|pledge/class-value:USA 2.1
-13|pledge/class-value:USA 2.5
-9|pledge/class-value:USA 3
12|pledge/class-value:USA 3.4
-34|pledge/class-value:USA 3.5
49|pledge/class-value:USA 4
46|pledge/class-value:USA 4.5
-56|pledge/class-value:USA 5
26|pledge/class-value:USA 7
-27|pledge/class-verb:ALLIES be
15|pledge/class-verb:ALLIES cap
-64|pledge/class-verb:ALLIES demand
-8|pledge/class-verb:ALLIES denial
6|pledge/class-verb:ALLIES level
-80|pledge/class-verb:ALLIES move
-115|pledge/class-verb:ALLIES pledge
-30|pledge/class-verb:ALLIES proposal
12|pledge/class-verb:ALLIES spend
-30|pledge/class-verb:CHN move
-7|pledge/class-verb:CHN pledge
-5|pledge/class-verb:EU be
18|pledge/class-verb:EU denial
-14|pledge/class-verb:EU move
-32|pledge/class-verb:EU pledge
-6|pledge/class-verb:EU spend
29|pledge/class-verb:JPN be
38|pledge/class-verb:JPN cap
9|pledge/class-verb:JPN demand
-21|pledge/class-verb:JPN denial
15|pledge/class-verb:JPN level
22|pledge/class-verb:JPN move
22|pledge/class-verb:JPN pledge
-12|pledge/class-verb:JPN proposal
14|pledge/class-verb:JPN spend
32|pledge/class-verb:NATO be
-42|pledge/class-verb:NATO cap
36|pledge/class-verb:NATO demand
-12|pledge/class-verb:NATO denial
-13|pledge/class-verb:NATO level
20|pledge/class-verb:NATO move
42|pledge/class-verb:NATO pledge
54|pledge/class-verb:NATO proposal
-30|pledge/class-verb:USA be
-32|pledge/class-verb:USA demand
16|pledge/class-verb:USA move
50|pledge/class-verb:USA pledge
-3|pledge/class-verb:USA spend
-15|pledge/class-verb:foe be
-19|pledge/class-verb:foe level
35|pledge/class-verb:foe move
17|pledge/class-verb:foe pledge
-24|pledge/class-verb:foe spend
25|pledge/class-verb:land be
-42|pledge/class-verb:land cap
23|pledge/class-verb:land demand
7|pledge/class-verb:land denial
3|pledge/class-verb:land move
-56|pledge/class-verb:land pledge
-9|pledge/class-verb:land proposal
-4|pledge/class-verb:land spend
-7|pledge/class-verb:member be
36|pledge/class-verb:member cap
30|pledge/class-verb:member demand
17|pledge/class-verb:member denial
13|pledge/class-verb:member level
29|pledge/class-verb:member move
78|pledge/class-verb:member pledge
10|pledge/class-verb:member spend
-25|pledge/class:ALLIES
-68|pledge/class:CHN
-95|pledge/class:EU
21|pledge/class:JPN
68|pledge/class:NATO
-45|pledge/class:USA
-62|pledge/class:foe
93|pledge/class:land
112|pledge/class:member
-3|pledge/heir:nobody-named
-45|pledge/heir:others-named
-15|pledge/home:nobody-named
-18|pledge/home:others-named
-5|pledge/last:before
-7|pledge/last:same-sentence
4|pledge/named:1
-6|pledge/named:3
-76|pledge/ruled
6|pledge/ruled:spender-asked-before
-32|pledge/ruled:spender-before
-44|pledge/ruled:spender-beside
10|pledge/ruled:spender-both
-46|pledge/ruled:spender-clause
-67|pledge/ruled:spender-clause-after
-22|pledge/ruled:spender-home
-47|pledge/ruled:spender-listed
40|pledge/ruled:spender-matched
-6|pledge/ruled:spender-meets
-11|pledge/ruled:spender-near
-48|pledge/ruled:spender-object
10|pledge/ruled:spender-of-gdp
-25|pledge/ruled:spender-of-noun
70|pledge/ruled:spender-ours
-17|pledge/ruled:spender-party
44|pledge/ruled:spender-relative
23|pledge/ruled:spender-respectively
46|pledge/ruled:spender-set-by
23|pledge/ruled:spender-subject
19|pledge/ruled:spender-where
-14|pledge/same-figure-of-another
14|pledge/same-figure-of-it
20|pledge/subject-of:able
-67|pledge/subject-of:about
12|pledge/subject-of:accept
-37|pledge/subject-of:account
4|pledge/subject-of:achieve
8|pledge/subject-of:add up to
-15|pledge/subject-of:adopt
4|pledge/subject-of:advance
7|pledge/subject-of:agree
58|pledge/subject-of:aim
15|pledge/subject-of:allocate
-32|pledge/subject-of:amount
-31|pledge/subject-of:announce
29|pledge/subject-of:approve
37|pledge/subject-of:argue
9|pledge/subject-of:arrive
-6|pledge/subject-of:ask
-70|pledge/subject-of:ask for
23|pledge/subject-of:aspire
62|pledge/subject-of:attain
11|pledge/subject-of:average
-51|pledge/subject-of:back
-23|pledge/subject-of:be
-36|pledge/subject-of:believe
-54|pledge/subject-of:bind
29|pledge/subject-of:bring forward
-15|pledge/subject-of:budget
-13|pledge/subject-of:cajole
-40|pledge/subject-of:calculate
-59|pledge/subject-of:call
45|pledge/subject-of:call for
-13|pledge/subject-of:call on
3|pledge/subject-of:carry
-19|pledge/subject-of:choose
-47|pledge/subject-of:climb
-41|pledge/subject-of:cling to
4|pledge/subject-of:come to
42|pledge/subject-of:commit
-31|pledge/subject-of:concede
-35|pledge/subject-of:confirm
12|pledge/subject-of:consider
12|pledge/subject-of:consult
33|pledge/subject-of:contain
-71|pledge/subject-of:contribute
4|pledge/subject-of:cut
-9|pledge/subject-of:debate
4|pledge/subject-of:declare
3|pledge/subject-of:decline
18|pledge/subject-of:demur
9|pledge/subject-of:determine
16|pledge/subject-of:devote
-13|pledge/subject-of:discuss
-32|pledge/subject-of:dismiss
-37|pledge/subject-of:do
13|pledge/subject-of:double
30|pledge/subject-of:drop
-24|pledge/subject-of:due
3|pledge/subject-of:earmark
-8|pledge/subject-of:effort
5|pledge/subject-of:efforts
-32|pledge/subject-of:end
-48|pledge/subject-of:endeavour
-4|pledge/subject-of:endorse
6|pledge/subject-of:enshrine
3|pledge/subject-of:equal
16|pledge/subject-of:exceed
5|pledge/subject-of:exempt
30|pledge/subject-of:expand
26|pledge/subject-of:expect
4|pledge/subject-of:eye
-33|pledge/subject-of:fall
-74|pledge/subject-of:feel
3|pledge/subject-of:find the means for
31|pledge/subject-of:find the money for
-5|pledge/subject-of:fix
17|pledge/subject-of:force
48|pledge/subject-of:foresee
11|pledge/subject-of:fulfil
-71|pledge/subject-of:fulfill
10|pledge/subject-of:get
12|pledge/subject-of:give
-69|pledge/subject-of:go
8|pledge/subject-of:grow
14|pledge/subject-of:have
30|pledge/subject-of:head
4|pledge/subject-of:hint
12|pledge/subject-of:hit
-10|pledge/subject-of:hold
-20|pledge/subject-of:hold up
-60|pledge/subject-of:honor
94|pledge/subject-of:honour
16|pledge/subject-of:hope
18|pledge/subject-of:hurry
-76|pledge/subject-of:inch
45|pledge/subject-of:increase
20|pledge/subject-of:insist
9|pledge/subject-of:insist on
4|pledge/subject-of:instruct
49|pledge/subject-of:intend
7|pledge/subject-of:intention
25|pledge/subject-of:invest
26|pledge/subject-of:keep
11|pledge/subject-of:lay out
-78|pledge/subject-of:leap
-37|pledge/subject-of:leave
-15|pledge/subject-of:lift
-3|pledge/subject-of:likely
10|pledge/subject-of:look for
4|pledge/subject-of:maintain
53|pledge/subject-of:make good on
3|pledge/subject-of:march
-19|pledge/subject-of:match
81|pledge/subject-of:mean
17|pledge/subject-of:meet
11|pledge/subject-of:mention
20|pledge/subject-of:move
-47|pledge/subject-of:move up
24|pledge/subject-of:name
-74|pledge/subject-of:nod to
33|pledge/subject-of:oblige
17|pledge/subject-of:offer
10|pledge/subject-of:oppose
-54|pledge/subject-of:opt
4|pledge/subject-of:opt out
4|pledge/subject-of:order
-138|pledge/subject-of:pay
48|pledge/subject-of:plan
-15|pledge/subject-of:pledge
10|pledge/subject-of:prefer
-41|pledge/subject-of:prepare
-37|pledge/subject-of:press
57|pledge/subject-of:promise
-37|pledge/subject-of:propose
10|pledge/subject-of:push
9|pledge/subject-of:put
12|pledge/subject-of:race
-28|pledge/subject-of:raise
57|pledge/subject-of:reach
-36|pledge/subject-of:reaffirm
-16|pledge/subject-of:reckon
23|pledge/subject-of:reckon on
-6|pledge/subject-of:recommend
-5|pledge/subject-of:refuse
3|pledge/subject-of:reiterate
39|pledge/subject-of:remain
23|pledge/subject-of:resolve
11|pledge/subject-of:return
37|pledge/subject-of:rise
4|pledge/subject-of:rule out
-25|pledge/subject-of:satisfy
-32|pledge/subject-of:secure
4|pledge/subject-of:seek
20|pledge/subject-of:set
6|pledge/subject-of:set aside
7|pledge/subject-of:set his sights on
10|pledge/subject-of:set its sights on
29|pledge/subject-of:set out
8|pledge/subject-of:settle for
-40|pledge/subject-of:settle on
3|pledge/subject-of:shoot for
27|pledge/subject-of:shrink
6|pledge/subject-of:shy away
-7|pledge/subject-of:sign off on
9|pledge/subject-of:sign on
-47|pledge/subject-of:sit
43|pledge/subject-of:spend
7|pledge/subject-of:squeeze
-31|pledge/subject-of:stand by
5|pledge/subject-of:stay
7|pledge/subject-of:stick to
6|pledge/subject-of:stick with
3|pledge/subject-of:stipulate
-8|pledge/subject-of:stop
-19|pledge/subject-of:struggle
24|pledge/subject-of:subscribe
20|pledge/subject-of:swear
3|pledge/subject-of:swell
-43|pledge/subject-of:table
6|pledge/subject-of:take
12|pledge/subject-of:talk
5|pledge/subject-of:talk of
15|pledge/subject-of:target
39|pledge/subject-of:tell
12|pledge/subject-of:think
5|pledge/subject-of:tie
12|pledge/subject-of:time
3|pledge/subject-of:top
-5|pledge/subject-of:tout
7|pledge/subject-of:track
-25|pledge/subject-of:undertake
-13|pledge/subject-of:urge
-29|pledge/subject-of:use
56|pledge/subject-of:veto
12|pledge/subject-of:vote on
101|pledge/subject-of:vow
45|pledge/subject-of:want
-30|pledge/subject-of:warn
11|pledge/subject-of:work
5|pledge/subject-of:work toward
-51|pledge/subject-of:work towards
12|pledge/subject-of:write
-12|pledge/subject:be body
21|pledge/subject:be capital
-5|pledge/subject:be country
-12|pledge/subject:be gov
-48|pledge/subject:be leader
-18|pledge/subject:be nongov
31|pledge/subject:be people
21|pledge/subject:be pronoun
-15|pledge/subject:cap allies
15|pledge/subject:cap body
-41|pledge/subject:cap country
15|pledge/subject:cap gov
21|pledge/subject:cap leader
3|pledge/subject:cap nongov
50|pledge/subject:cap pronoun
13|pledge/subject:demand body
14|pledge/subject:demand capital
11|pledge/subject:demand country
-22|pledge/subject:demand gov
43|pledge/subject:demand leader
-28|pledge/subject:demand nongov
5|pledge/subject:demand people
8|pledge/subject:demand pronoun
18|pledge/subject:denial body
52|pledge/subject:denial capital
-3|pledge/subject:denial country
8|pledge/subject:denial gov
-28|pledge/subject:denial leader
13|pledge/subject:denial nongov
-15|pledge/subject:level body
8|pledge/subject:level capital
-26|pledge/subject:level country
-15|pledge/subject:level gov
47|pledge/subject:level leader
-56|pledge/subject:level nongov
-16|pledge/subject:level pronoun
-15|pledge/subject:move allies
11|pledge/subject:move body
-17|pledge/subject:move capital
-48|pledge/subject:move country
-34|pledge/subject:move gov
-15|pledge/subject:move leader
-19|pledge/subject:move nongov
-5|pledge/subject:move people
-6|pledge/subject:move pronoun
57|pledge/subject:pledge body
50|pledge/subject:pledge capital
19|pledge/subject:pledge country
-37|pledge/subject:pledge gov
40|pledge/subject:pledge leader
10|pledge/subject:pledge nongov
-68|pledge/subject:pledge pronoun
-10|pledge/subject:proposal body
3|pledge/subject:proposal capital
-24|pledge/subject:proposal country
-22|pledge/subject:proposal gov
32|pledge/subject:proposal leader
-68|pledge/subject:proposal nongov
7|pledge/subject:proposal people
26|pledge/subject:proposal pronoun
7|pledge/subject:spend allies
-28|pledge/subject:spend body
13|pledge/subject:spend capital
-14|pledge/subject:spend country
17|pledge/subject:spend gov
13|pledge/subject:spend leader
43|pledge/subject:spend pronoun
20|pledge/title
12|pledge/told-of:0
28|pledge/told-of:1
8|pledge/told-of:2
-48|pledge/told-of:3
-12|pledge/unnamed
13|pledge/unnamed-beside-others
4|proposal/after-joint:0 far
39|proposal/after-joint:0 mid
-23|proposal/after-joint:0 near
26|proposal/after-joint:1 far
-9|proposal/after-joint:1 mid
44|proposal/after-joint:1 near
10|proposal/after-joint:2 far
54|proposal/after-joint:2 mid
33|proposal/after-joint:2 near
7|proposal/after-joint:3 far
9|proposal/after-joint:3 mid
-21|proposal/after-joint:3 near
16|proposal/after-led:\" far joined
26|proposal/after-led:\" near joined
16|proposal/after-led:# near joined
20|proposal/after-led:, far joined
35|proposal/after-led:, near joined
-25|proposal/after-led:. far free
-12|proposal/after-led:. far joined
-25|proposal/after-led:; far joined
8|proposal/after-led:; near joined
-14|proposal/after-led:PARTY near free
3|proposal/after-led:accused far joined
8|proposal/after-led:accused near joined
-14|proposal/after-led:advise far joined
-8|proposal/after-led:all far joined
14|proposal/after-led:alliance far joined
-49|proposal/after-led:an far joined
-11|proposal/after-led:and far free
-21|proposal/after-led:and far joined
-29|proposal/after-led:and near joined
-13|proposal/after-led:around far free
8|proposal/after-led:as far free
-34|proposal/after-led:as far joined
-4|proposal/after-led:as near free
-23|proposal/after-led:as near joined
-13|proposal/after-led:at far joined
3|proposal/after-led:beyond far joined
9|proposal/after-led:beyond near free
13|proposal/after-led:bring far joined
6|proposal/after-led:but near joined
-17|proposal/after-led:by far free
10|proposal/after-led:by far joined
-53|proposal/after-led:by near free
-4|proposal/after-led:cite near joined
-9|proposal/after-led:commit near joined
35|proposal/after-led:cost far joined
13|proposal/after-led:during near free
-16|proposal/after-led:even far joined
3|proposal/after-led:few far joined
24|proposal/after-led:figure far joined
30|proposal/after-led:for far free
-14|proposal/after-led:for far joined
28|proposal/after-led:for near free
12|proposal/after-led:force far free
25|proposal/after-led:former far joined
12|proposal/after-led:freeze far joined
31|proposal/after-led:from near free
-8|proposal/after-led:fulfil far free
7|proposal/after-led:fund far joined
13|proposal/after-led:gdp near free
-28|proposal/after-led:had far joined
-18|proposal/after-led:have far joined
22|proposal/after-led:if far joined
-28|proposal/after-led:if near joined
-16|proposal/after-led:in far free
42|proposal/after-led:in far joined
-6|proposal/after-led:in line with far joined
-34|proposal/after-led:in line with near joined
-40|proposal/after-led:in near free
22|proposal/after-led:in near joined
8|proposal/after-led:into near free
-10|proposal/after-led:is far free
32|proposal/after-led:least near free
16|proposal/after-led:left far joined
6|proposal/after-led:let near free
-20|proposal/after-led:level far joined
16|proposal/after-led:like near free
-3|proposal/after-led:match far joined
48|proposal/after-led:michael far joined
-5|proposal/after-led:mirror far joined
-20|proposal/after-led:national far joined
27|proposal/after-led:new near free
11|proposal/after-led:next far free
36|proposal/after-led:next far joined
48|proposal/after-led:next near free
9|proposal/after-led:note far joined
43|proposal/after-led:of far free
55|proposal/after-led:of far joined
50|proposal/after-led:of near free
-39|proposal/after-led:of near joined
-42|proposal/after-led:on near free
-20|proposal/after-led:outside far joined
3|proposal/after-led:pay far free
-5|proposal/after-led:please far joined
12|proposal/after-led:present far joined
-6|proposal/after-led:president far joined
26|proposal/after-led:president near joined
6|proposal/after-led:prime minister far joined
3|proposal/after-led:prime minister near joined
-70|proposal/after-led:provided near free
4|proposal/after-led:put near free
3|proposal/after-led:read far joined
21|proposal/after-led:reckon near joined
3|proposal/after-led:removed far joined
-40|proposal/after-led:say far joined
6|proposal/after-led:say near joined
7|proposal/after-led:several far joined
3|proposal/after-led:several near joined
6|proposal/after-led:some far joined
-4|proposal/after-led:specific far joined
6|proposal/after-led:spend far free
-11|proposal/after-led:strategy far free
-11|proposal/after-led:talk far joined
46|proposal/after-led:target near joined
8|proposal/after-led:taunted far joined
-16|proposal/after-led:tell far joined
-22|proposal/after-led:that far free
-18|proposal/after-led:that far joined
13|proposal/after-led:that near free
60|proposal/after-led:that near joined
3|proposal/after-led:this far free
-60|proposal/after-led:this far joined
9|proposal/after-led:though far joined
-10|proposal/after-led:time far free
6|proposal/after-led:to far joined
17|proposal/after-led:upon near free
7|proposal/after-led:visiting far joined
25|proposal/after-led:visits near free
15|proposal/after-led:was far joined
-12|proposal/after-led:what far free
-8|proposal/after-led:what far joined
-24|proposal/after-led:what near free
8|proposal/after-led:what near joined
30|proposal/after-led:which far joined
3|proposal/after-led:while far joined
-3|proposal/after-led:with far joined
-29|proposal/after-led:with near free
-3|proposal/after-led:with near joined
-11|proposal/after-led:without near free
-25|proposal/after-led:would near joined
5|proposal/after-led:write far joined
42|proposal/after:allies name
-3|proposal/after:allies owner
-27|proposal/after:body name
3|proposal/after:body owner
23|proposal/after:capital name
16|proposal/after:capital owner
6|proposal/after:country name
17|proposal/after:country owner
-75|proposal/after:gov name
10|proposal/after:gov owner
71|proposal/after:leader name
18|proposal/after:leader owner
15|proposal/after:nongov name
18|proposal/after:nongov owner
-3|proposal/after:people name
10|proposal/after:people owner
32|proposal/after:pronoun owner
-38|proposal/asked
-25|proposal/before-clause:after-figure inside name body
-25|proposal/before-clause:after-figure inside name capital
-25|proposal/before-clause:after-figure inside name country
-35|proposal/before-clause:after-figure inside name gov
11|proposal/before-clause:after-figure inside name leader
14|proposal/before-clause:after-figure inside name nongov
-26|proposal/before-clause:after-figure inside name pronoun
38|proposal/before-clause:after-figure inside owner body
-14|proposal/before-clause:after-figure inside owner country
19|proposal/before-clause:after-figure inside owner gov
10|proposal/before-clause:after-figure inside owner leader
5|proposal/before-clause:after-figure inside owner pronoun
39|proposal/before-clause:after-figure opens name body
-11|proposal/before-clause:after-figure opens name capital
5|proposal/before-clause:after-figure opens name country
11|proposal/before-clause:after-figure opens name gov
55|proposal/before-clause:after-figure opens name leader
-6|proposal/before-clause:after-figure opens name nongov
-5|proposal/before-clause:after-figure opens name pronoun
31|proposal/before-clause:after-figure opens owner country
-23|proposal/before-clause:after-figure opens owner gov
-27|proposal/before-clause:after-figure opens owner pronoun
-9|proposal/before-clause:free inside name allies
-14|proposal/before-clause:free inside name body
22|proposal/before-clause:free inside name capital
-5|proposal/before-clause:free inside name country
7|proposal/before-clause:free inside name gov
-31|proposal/before-clause:free inside name leader
65|proposal/before-clause:free inside name nongov
17|proposal/before-clause:free inside name people
9|proposal/before-clause:free inside name pronoun
77|proposal/before-clause:free inside owner body
-32|proposal/before-clause:free inside owner capital
-6|proposal/before-clause:free inside owner gov
23|proposal/before-clause:free inside owner leader
29|proposal/before-clause:free inside owner nongov
-48|proposal/before-clause:free inside owner people
-34|proposal/before-clause:free inside owner pronoun
45|proposal/before-clause:free opens name allies
-30|proposal/before-clause:free opens name body
-17|proposal/before-clause:free opens name capital
-20|proposal/before-clause:free opens name country
32|proposal/before-clause:free opens name gov
-8|proposal/before-clause:free opens name leader
-21|proposal/before-clause:free opens name nongov
-20|proposal/before-clause:free opens name pronoun
-37|proposal/before-clause:free opens owner body
11|proposal/before-clause:free opens owner capital
18|proposal/before-clause:free opens owner country
-27|proposal/before-clause:free opens owner gov
-39|proposal/before-clause:free opens owner leader
38|proposal/before-clause:free opens owner nongov
-7|proposal/before-clause:free opens owner people
18|proposal/before-clause:free opens owner pronoun
16|proposal/before-far:1
27|proposal/before-far:20
24|proposal/before-far:4
-46|proposal/before-far:60
11|proposal/before-far:9
-18|proposal/before-free:0 after-figure name far
24|proposal/before-free:0 after-figure name near
9|proposal/before-free:0 after-figure owner far
11|proposal/before-free:0 after-figure owner near
13|proposal/before-free:0 free name near
-22|proposal/before-free:0 free owner far
42|proposal/before-free:0 free owner near
-12|proposal/before-free:1 after-figure name far
-8|proposal/before-free:1 after-figure name near
-32|proposal/before-free:1 after-figure owner far
42|proposal/before-free:1 after-figure owner near
-8|proposal/before-free:1 free name far
-44|proposal/before-free:1 free name near
-12|proposal/before-free:1 free owner far
-9|proposal/before-free:1 free owner near
-9|proposal/before-free:2 after-figure name far
21|proposal/before-free:2 after-figure owner far
35|proposal/before-free:2 free name far
20|proposal/before-free:2 free name near
-17|proposal/before-free:2 free owner far
7|proposal/before-free:3 free name near
62|proposal/before-joint:0 after-figure
7|proposal/before-joint:0 free
7|proposal/before-joint:1 after-figure
22|proposal/before-joint:1 free
-21|proposal/before-joint:2 after-figure
-20|proposal/before-joint:3 after-figure
-23|proposal/before-joint:3 free
-67|proposal/before-led:
79|proposal/before-led:\"
-7|proposal/before-led:#
4|proposal/before-led:'
-30|proposal/before-led:'s
7|proposal/before-led:(
13|proposal/before-led:)
-36|proposal/before-led:,
38|proposal/before-led:--
-6|proposal/before-led:.
21|proposal/before-led::
22|proposal/before-led:DATE
-19|proposal/before-led:PARTY
3|proposal/before-led:a
8|proposal/before-led:accused
-35|proposal/before-led:admiral
-19|proposal/before-led:advise
-7|proposal/before-led:adviser
5|proposal/before-led:afd
-61|proposal/before-led:after
6|proposal/before-led:although
-10|proposal/before-led:and
8|proposal/before-led:armed forces
-71|proposal/before-led:as
9|proposal/before-led:ask
-29|proposal/before-led:at
-17|proposal/before-led:bankrupting
17|proposal/before-led:be
3|proposal/before-led:before
3|proposal/before-led:beg
12|proposal/before-led:behind
34|proposal/before-led:believe
4|proposal/before-led:bring
-7|proposal/before-led:but
-11|proposal/before-led:by
26|proposal/before-led:call for
8|proposal/before-led:call on
82|proposal/before-led:chairs
-4|proposal/before-led:chancellor
18|proposal/before-led:chief
-33|proposal/before-led:cite
5|proposal/before-led:commit
12|proposal/before-led:commitments
-51|proposal/before-led:conference
3|proposal/before-led:conservative
-26|proposal/before-led:contrasted
5|proposal/before-led:defence minister
5|proposal/before-led:defence secretary
19|proposal/before-led:defense minister
-12|proposal/before-led:defense secretary
8|proposal/before-led:dem
-12|proposal/before-led:democratic party for the people
16|proposal/before-led:designate
-31|proposal/before-led:draft
52|proposal/before-led:eastern
-31|proposal/before-led:elect
32|proposal/before-led:every
-7|proposal/before-led:exchange
4|proposal/before-led:finance minister
-7|proposal/before-led:find
18|proposal/before-led:fix
5|proposal/before-led:floor
-48|proposal/before-led:follow
-5|proposal/before-led:followed
-16|proposal/before-led:follows
-42|proposal/before-led:for
-3|proposal/before-led:foreign minister
-58|proposal/before-led:former
3|proposal/before-led:freeze
-46|proposal/before-led:from
36|proposal/before-led:general
4|proposal/before-led:get
-19|proposal/before-led:government
11|proposal/before-led:have
9|proposal/before-led:help
-18|proposal/before-led:his
-28|proposal/before-led:host
17|proposal/before-led:if
49|proposal/before-led:in
19|proposal/before-led:invited
4|proposal/before-led:is
44|proposal/before-led:its
6|proposal/before-led:keep
18|proposal/before-led:known
5|proposal/before-led:lawmaker
50|proposal/before-led:lead
9|proposal/before-led:leader
-9|proposal/before-led:leave
33|proposal/before-led:let
3|proposal/before-led:liberal
9|proposal/before-led:lift
-9|proposal/before-led:like
42|proposal/before-led:like to see
21|proposal/before-led:meet
-40|proposal/before-led:mr
-39|proposal/before-led:national security adviser
20|proposal/before-led:neighbouring
-66|proposal/before-led:new
4|proposal/before-led:newest
3|proposal/before-led:next
3|proposal/before-led:noon
7|proposal/before-led:now
13|proposal/before-led:numbers
22|proposal/before-led:of
38|proposal/before-led:on
3|proposal/before-led:only
5|proposal/before-led:opened
6|proposal/before-led:over
10|proposal/before-led:own
8|proposal/before-led:partner
32|proposal/before-led:party
5|proposal/before-led:pis
8|proposal/before-led:popular party
-21|proposal/before-led:prime minister
-48|proposal/before-led:principal
20|proposal/before-led:propel
16|proposal/before-led:propose
8|proposal/before-led:push
6|proposal/before-led:put
12|proposal/before-led:raise
-68|proposal/before-led:read
15|proposal/before-led:rebuilding
-9|proposal/before-led:regards
3|proposal/before-led:reiterate
-8|proposal/before-led:repeat
-18|proposal/before-led:republican
4|proposal/before-led:return
-36|proposal/before-led:right
-11|proposal/before-led:running
13|proposal/before-led:runs
4|proposal/before-led:say
3|proposal/before-led:see
3|proposal/before-led:sir
-17|proposal/before-led:some
-7|proposal/before-led:splits
4|proposal/before-led:start
24|proposal/before-led:statute
59|proposal/before-led:study
4|proposal/before-led:succeed
-23|proposal/before-led:supporters
5|proposal/before-led:take
-64|proposal/before-led:tell
19|proposal/before-led:that
9|proposal/before-led:the
10|proposal/before-led:the economy
38|proposal/before-led:think
3|proposal/before-led:though
4|proposal/before-led:thrown
25|proposal/before-led:to
-18|proposal/before-led:tout
-32|proposal/before-led:trail
-44|proposal/before-led:two
-10|proposal/before-led:under
-32|proposal/before-led:urge
-29|proposal/before-led:use
35|proposal/before-led:want
8|proposal/before-led:were
-14|proposal/before-led:what
6|proposal/before-led:when
35|proposal/before-led:where
24|proposal/before-led:whether
-60|proposal/before-led:which
15|proposal/before-led:while
7|proposal/before-led:whose
-65|proposal/before-led:with
56|proposal/before-led:within
4|proposal/before-led:—
35|proposal/before:allies name
-29|proposal/before:body name
78|proposal/before:body owner
-31|proposal/before:capital name
-12|proposal/before:capital owner
-46|proposal/before:country name
34|proposal/before:country owner
16|proposal/before:gov name
-37|proposal/before:gov owner
28|proposal/before:leader name
-3|proposal/before:leader owner
51|proposal/before:nongov name
68|proposal/before:nongov owner
17|proposal/before:people name
-55|proposal/before:people owner
-42|proposal/before:pronoun name
-39|proposal/before:pronoun owner
38|proposal/class-home:ALLIES CHN
15|proposal/class-home:ALLIES JPN
-32|proposal/class-home:ALLIES NATO
-7|proposal/class-home:ALLIES USA
-22|proposal/class-home:ALLIES foe
3|proposal/class-home:ALLIES member
-30|proposal/class-home:CHN CHN
-22|proposal/class-home:CHN JPN
-5|proposal/class-home:CHN land
10|proposal/class-home:EU EU
-3|proposal/class-home:EU JPN
30|proposal/class-home:EU NATO
-8|proposal/class-home:EU land
21|proposal/class-home:EU member
-8|proposal/class-home:JPN CHN
8|proposal/class-home:JPN JPN
22|proposal/class-home:JPN NATO
-51|proposal/class-home:JPN foe
39|proposal/class-home:JPN land
-18|proposal/class-home:JPN member
-10|proposal/class-home:NATO CHN
-3|proposal/class-home:NATO EU
3|proposal/class-home:NATO JPN
18|proposal/class-home:NATO NATO
-12|proposal/class-home:NATO USA
8|proposal/class-home:NATO foe
-19|proposal/class-home:NATO land
32|proposal/class-home:NATO member
23|proposal/class-home:USA CHN
-3|proposal/class-home:USA JPN
-28|proposal/class-home:USA NATO
19|proposal/class-home:USA USA
38|proposal/class-home:USA foe
-17|proposal/class-home:USA land
-8|proposal/class-home:USA member
15|proposal/class-home:foe JPN
-3|proposal/class-home:foe NATO
-5|proposal/class-home:foe foe
24|proposal/class-home:foe land
-26|proposal/class-home:foe member
-13|proposal/class-home:land CHN
15|proposal/class-home:land JPN
-12|proposal/class-home:land NATO
34|proposal/class-home:land land
-4|proposal/class-home:member EU
-29|proposal/class-home:member JPN
5|proposal/class-home:member NATO
33|proposal/class-home:member foe
-47|proposal/class-home:member land
-10|proposal/class-named:ALLIES CHN nobody-named
47|proposal/class-named:ALLIES CHN others-named
13|proposal/class-named:ALLIES JPN nobody-named
-15|proposal/class-named:ALLIES NATO nobody-named
-17|proposal/class-named:ALLIES NATO others-named
-6|proposal/class-named:ALLIES USA nobody-named
-13|proposal/class-named:ALLIES foe nobody-named
-9|proposal/class-named:ALLIES foe others-named
-54|proposal/class-named:ALLIES member nobody-named
56|proposal/class-named:ALLIES member others-named
-3|proposal/class-named:CHN CHN nobody-named
-27|proposal/class-named:CHN CHN others-named
-4|proposal/class-named:CHN JPN nobody-named
-18|proposal/class-named:CHN JPN others-named
-5|proposal/class-named:CHN land others-named
3|proposal/class-named:EU EU nobody-named
8|proposal/class-named:EU EU others-named
-3|proposal/class-named:EU JPN others-named
30|proposal/class-named:EU NATO nobody-named
-8|proposal/class-named:EU land others-named
-9|proposal/class-named:EU member nobody-named
31|proposal/class-named:EU member others-named
-8|proposal/class-named:JPN CHN others-named
-17|proposal/class-named:JPN JPN nobody-named
25|proposal/class-named:JPN JPN others-named
22|proposal/class-named:JPN NATO others-named
-20|proposal/class-named:JPN foe nobody-named
-31|proposal/class-named:JPN foe others-named
16|proposal/class-named:JPN land nobody-named
23|proposal/class-named:JPN land others-named
-18|proposal/class-named:JPN member others-named
-5|proposal/class-named:NATO CHN nobody-named
-5|proposal/class-named:NATO CHN others-named
-23|proposal/class-named:NATO JPN nobody-named
27|proposal/class-named:NATO JPN others-named
23|proposal/class-named:NATO NATO nobody-named
-5|proposal/class-named:NATO NATO others-named
-10|proposal/class-named:NATO USA nobody-named
-13|proposal/class-named:NATO foe nobody-named
21|proposal/class-named:NATO foe others-named
-45|proposal/class-named:NATO land nobody-named
26|proposal/class-named:NATO land others-named
16|proposal/class-named:NATO member nobody-named
16|proposal/class-named:NATO member others-named
17|proposal/class-named:USA CHN nobody-named
5|proposal/class-named:USA CHN others-named
39|proposal/class-named:USA JPN nobody-named
-42|proposal/class-named:USA JPN others-named
-25|proposal/class-named:USA NATO others-named
16|proposal/class-named:USA USA nobody-named
3|proposal/class-named:USA USA others-named
11|proposal/class-named:USA foe nobody-named
26|proposal/class-named:USA foe others-named
23|proposal/class-named:USA land nobody-named
-40|proposal/class-named:USA land others-named
-13|proposal/class-named:USA member nobody-named
5|proposal/class-named:USA member others-named
-4|proposal/class-named:foe JPN nobody-named
19|proposal/class-named:foe JPN others-named
23|proposal/class-named:foe foe nobody-named
-28|proposal/class-named:foe foe others-named
24|proposal/class-named:foe land others-named
-14|proposal/class-named:foe member nobody-named
-13|proposal/class-named:foe member others-named
-13|proposal/class-named:land CHN others-named
16|proposal/class-named:land JPN nobody-named
-12|proposal/class-named:land NATO nobody-named
22|proposal/class-named:land land nobody-named
12|proposal/class-named:land land others-named
-3|proposal/class-named:land member nobody-named
-4|proposal/class-named:member EU others-named
-20|proposal/class-named:member JPN nobody-named
-9|proposal/class-named:member JPN others-named
-22|proposal/class-named:member NATO nobody-named
27|proposal/class-named:member NATO others-named
13|proposal/class-named:member foe nobody-named
20|proposal/class-named:member foe others-named
-15|proposal/class-named:member land nobody-named
-33|proposal/class-named:member land others-named
77|proposal/class-named:member member nobody-named
-78|proposal/class-named:member member others-named
84|proposal/class-shape:ALLIES fine
-46|proposal/class-shape:ALLIES half
-17|proposal/class-shape:ALLIES tenth
-29|proposal/class-shape:ALLIES whole
-17|proposal/class-shape:CHN half
-40|proposal/class-shape:CHN whole
20|proposal/class-shape:EU half
30|proposal/class-shape:EU whole
-54|proposal/class-shape:JPN fine
44|proposal/class-shape:JPN half
20|proposal/class-shape:JPN tenth
-18|proposal/class-shape:JPN whole
6|proposal/class-shape:NATO fine
13|proposal/class-shape:NATO half
-4|proposal/class-shape:USA fine
-8|proposal/class-shape:USA tenth
33|proposal/class-shape:USA whole
-8|proposal/class-shape:foe fine
-3|proposal/class-shape:foe half
23|proposal/class-shape:foe tenth
-6|proposal/class-shape:foe whole
-7|proposal/class-shape:land half
31|proposal/class-shape:land tenth
-24|proposal/class-shape:member fine
-5|proposal/class-shape:member half
-51|proposal/class-shape:member tenth
36|proposal/class-shape:member whole
96|proposal/class-value:ALLIES 0.25
-6|proposal/class-value:ALLIES 1
-32|proposal/class-value:ALLIES 1.5
-11|proposal/class-value:ALLIES 19
-12|proposal/class-value:ALLIES 1E+1
-42|proposal/class-value:ALLIES 2
-32|proposal/class-value:ALLIES 2.5
57|proposal/class-value:ALLIES 3
22|proposal/class-value:ALLIES 3.5
-45|proposal/class-value:ALLIES 4
36|proposal/class-value:ALLIES 5
33|proposal/class-value:EU 2
-14|proposal/class-value:EU 2.5
18|proposal/class-value:EU 3
33|proposal/class-value:EU 3.5
-20|proposal/class-value:EU 4
9|proposal/class-value:NATO 0.25
-10|proposal/class-value:NATO 1
9|proposal/class-value:NATO 1.5
-4|proposal/class-value:NATO 1.7
-8|proposal/class-value:NATO 19
-7|proposal/class-value:NATO 1E+1
18|proposal/class-value:NATO 2
-16|proposal/class-value:NATO 2.1
3|proposal/class-value:NATO 2.5
-5|proposal/class-value:NATO 2.6
-6|proposal/class-value:NATO 2.7
11|proposal/class-value:NATO 2.8
-10|proposal/class-value:NATO 2E+1
17|proposal/class-value:NATO 3
-9|proposal/class-value:NATO 3.3
-3|proposal/class-value:NATO 3.4
16|proposal/class-value:NATO 3.5
45|proposal/class-value:NATO 3.6
7|proposal/class-value:NATO 4
-8|proposal/class-value:NATO 4.5
-6|proposal/class-value:NATO 5
-6|proposal/class-value:NATO 5.5
-13|proposal/class-value:USA 1.5
-42|proposal/class-value:USA 1.7
-37|proposal/class-value:USA 1E+1
-5|proposal/class-value:USA 2
32|proposal/class-value:USA 2.5
-4|proposal/class-value:USA 2.75
-11|proposal/class-value:USA 2.8
29|proposal/class-value:USA 2E+1
-86|proposal/class-value:USA 3
-5|proposal/class-value:USA 3.2
-41|proposal/class-value:USA 3.5
24|proposal/class-value:USA 4.5
26|proposal/class-value:USA 4.7
27|proposal/class-value:USA 4.8
133|proposal/class-value:USA 5
47|proposal/class-verb:ALLIES be
8|proposal/class-verb:ALLIES cap
-30|proposal/class-verb:ALLIES demand
-11|proposal/class-verb:ALLIES denial
-28|proposal/class-verb:ALLIES level
-43|proposal/class-verb:ALLIES move
73|proposal/class-verb:ALLIES pledge
22|proposal/class-verb:ALLIES spend
-5|proposal/class-verb:CHN demand
-5|proposal/class-verb:CHN move
-12|proposal/class-verb:CHN pledge
-35|proposal/class-verb:CHN proposal
27|proposal/class-verb:EU be
14|proposal/class-verb:EU cap
28|proposal/class-verb:EU move
-5|proposal/class-verb:EU pledge
5|proposal/class-verb:EU proposal
-51|proposal/class-verb:JPN be
-39|proposal/class-verb:JPN cap
14|proposal/class-verb:JPN demand
13|proposal/class-verb:JPN denial
-9|proposal/class-verb:JPN level
-27|proposal/class-verb:JPN move
12|proposal/class-verb:JPN pledge
-28|proposal/class-verb:JPN proposal
20|proposal/class-verb:JPN spend
-14|proposal/class-verb:NATO be
-56|proposal/class-verb:NATO cap
-20|proposal/class-verb:NATO demand
24|proposal/class-verb:NATO denial
25|proposal/class-verb:NATO level
4|proposal/class-verb:NATO move
14|proposal/class-verb:NATO pledge
28|proposal/class-verb:NATO proposal
-29|proposal/class-verb:NATO spend
-33|proposal/class-verb:USA be
-4|proposal/class-verb:USA cap
18|proposal/class-verb:USA demand
34|proposal/class-verb:USA level
40|proposal/class-verb:USA move
-27|proposal/class-verb:USA pledge
26|proposal/class-verb:USA proposal
19|proposal/class-verb:USA spend
61|proposal/class-verb:foe be
11|proposal/class-verb:foe cap
-16|proposal/class-verb:foe demand
-4|proposal/class-verb:foe pledge
-79|proposal/class-verb:foe proposal
-41|proposal/class-verb:land be
51|proposal/class-verb:land cap
-3|proposal/class-verb:land demand
21|proposal/class-verb:land level
-17|proposal/class-verb:land move
-7|proposal/class-verb:land pledge
23|proposal/class-verb:land proposal
16|proposal/class-verb:land spend
15|proposal/class-verb:member cap
41|proposal/class-verb:member demand
-24|proposal/class-verb:member denial
-41|proposal/class-verb:member level
19|proposal/class-verb:member move
-44|proposal/class-verb:member pledge
59|proposal/class-verb:member proposal
-47|proposal/class-verb:member spend
-9|proposal/class:ALLIES
-58|proposal/class:CHN
50|proposal/class:EU
-9|proposal/class:JPN
18|proposal/class:NATO
23|proposal/class:USA
6|proposal/class:foe
22|proposal/class:land
-43|proposal/class:member
61|proposal/heir:nobody-named
62|proposal/heir:others-named
34|proposal/home:nobody-named
52|proposal/home:others-named
-53|proposal/last:before
-24|proposal/last:same-sentence
15|proposal/named:1
12|proposal/named:2
25|proposal/named:3
-19|proposal/ruled:spender-before
10|proposal/ruled:spender-beside
-47|proposal/ruled:spender-both
13|proposal/ruled:spender-clause
65|proposal/ruled:spender-clause-after
6|proposal/ruled:spender-home
37|proposal/ruled:spender-of-gdp
-6|proposal/ruled:spender-of-noun
-32|proposal/ruled:spender-ours
8|proposal/ruled:spender-party
-41|proposal/ruled:spender-subject
9|proposal/ruled:spender-where
5|proposal/same-figure-of-another
-5|proposal/same-figure-of-it
9|proposal/subject-of:adopt
-19|proposal/subject-of:advise
11|proposal/subject-of:agree
-32|proposal/subject-of:aim
16|proposal/subject-of:amount
-28|proposal/subject-of:angle for
5|proposal/subject-of:announce
-64|proposal/subject-of:argue
21|proposal/subject-of:argue for
31|proposal/subject-of:ask
-36|proposal/subject-of:ask for
-69|proposal/subject-of:back
53|proposal/subject-of:be
4|proposal/subject-of:believe
52|proposal/subject-of:bring
-38|proposal/subject-of:call for
24|proposal/subject-of:campaign
14|proposal/subject-of:climb
5|proposal/subject-of:come back with
20|proposal/subject-of:come to
7|proposal/subject-of:commit
-19|proposal/subject-of:consider
-3|proposal/subject-of:debate
17|proposal/subject-of:demand
-20|proposal/subject-of:devote
3|proposal/subject-of:dip
-23|proposal/subject-of:discuss
-44|proposal/subject-of:do
4|proposal/subject-of:edge
-38|proposal/subject-of:end
26|proposal/subject-of:endorse
24|proposal/subject-of:envision
3|proposal/subject-of:examine
-9|proposal/subject-of:exceed
-42|proposal/subject-of:eye
12|proposal/subject-of:fall
30|proposal/subject-of:favor
6|proposal/subject-of:favour
-23|proposal/subject-of:fight
6|proposal/subject-of:fix
25|proposal/subject-of:float
21|proposal/subject-of:get
72|proposal/subject-of:go
20|proposal/subject-of:guarantee
15|proposal/subject-of:head
-56|proposal/subject-of:hold
52|proposal/subject-of:hope
3|proposal/subject-of:intend
16|proposal/subject-of:keep
-24|proposal/subject-of:leave
11|proposal/subject-of:lift
12|proposal/subject-of:like
-33|proposal/subject-of:like to see
-57|proposal/subject-of:lobby for
11|proposal/subject-of:look at
44|proposal/subject-of:lower
10|proposal/subject-of:manage
19|proposal/subject-of:mention
-79|proposal/subject-of:move
29|proposal/subject-of:mull
25|proposal/subject-of:muse
7|proposal/subject-of:name
6|proposal/subject-of:offer
40|proposal/subject-of:pay
9|proposal/subject-of:plan
9|proposal/subject-of:plead for
7|proposal/subject-of:ponder
-44|proposal/subject-of:prefer
8|proposal/subject-of:prepare
12|proposal/subject-of:promise
17|proposal/subject-of:propose
8|proposal/subject-of:push
-9|proposal/subject-of:push for
-24|proposal/subject-of:put
13|proposal/subject-of:put forward
-71|proposal/subject-of:raise
7|proposal/subject-of:reach
13|proposal/subject-of:ready
-5|proposal/subject-of:reckon on
-67|proposal/subject-of:recommend
-20|proposal/subject-of:refuse
46|proposal/subject-of:require
30|proposal/subject-of:rule out
-33|proposal/subject-of:scoff
-36|proposal/subject-of:seek
4|proposal/subject-of:set
21|proposal/subject-of:settle for
3|proposal/subject-of:sign up
3|proposal/subject-of:signal
7|proposal/subject-of:slip
8|proposal/subject-of:sound out
-6|proposal/subject-of:spend
-22|proposal/subject-of:stop
3|proposal/subject-of:stop short
-47|proposal/subject-of:study
-10|proposal/subject-of:suggest
31|proposal/subject-of:table
11|proposal/subject-of:take
4|proposal/subject-of:talk
17|proposal/subject-of:talk about
43|proposal/subject-of:talk of
-6|proposal/subject-of:tell
31|proposal/subject-of:think
-12|proposal/subject-of:tie
-18|proposal/subject-of:tout
-11|proposal/subject-of:toy with
-21|proposal/subject-of:try
38|proposal/subject-of:urge
19|proposal/subject-of:vote on
-44|proposal/subject-of:want
15|proposal/subject-of:weigh
13|proposal/subject-of:work towards
-10|proposal/subject-of:write
-12|proposal/subject:be allies
-7|proposal/subject:be body
8|proposal/subject:be capital
24|proposal/subject:be country
8|proposal/subject:be gov
10|proposal/subject:be leader
39|proposal/subject:be nongov
-17|proposal/subject:be pronoun
-3|proposal/subject:cap body
15|proposal/subject:cap gov
-52|proposal/subject:cap pronoun
-34|proposal/subject:demand body
-39|proposal/subject:demand capital
-94|proposal/subject:demand country
24|proposal/subject:demand gov
31|proposal/subject:demand leader
27|proposal/subject:demand nongov
5|proposal/subject:demand pronoun
16|proposal/subject:denial leader
3|proposal/subject:denial nongov
-39|proposal/subject:denial pronoun
16|proposal/subject:level capital
-10|proposal/subject:level pronoun
22|proposal/subject:move allies
34|proposal/subject:move capital
-8|proposal/subject:move country
79|proposal/subject:move gov
-49|proposal/subject:move leader
10|proposal/subject:move nongov
-12|proposal/subject:pledge body
-35|proposal/subject:pledge capital
-15|proposal/subject:pledge country
-31|proposal/subject:pledge gov
26|proposal/subject:pledge leader
27|proposal/subject:pledge nongov
6|proposal/subject:pledge people
32|proposal/subject:pledge pronoun
-22|proposal/subject:proposal allies
107|proposal/subject:proposal body
16|proposal/subject:proposal capital
56|proposal/subject:proposal country
-57|proposal/subject:proposal gov
-6|proposal/subject:proposal leader
48|proposal/subject:proposal nongov
8|proposal/subject:proposal people
-29|proposal/subject:proposal pronoun
-86|proposal/subject:spend body
-25|proposal/subject:spend capital
59|proposal/subject:spend country
17|proposal/subject:spend gov
-35|proposal/subject:spend pronoun
47|proposal/title
-44|proposal/told-of:0
5|proposal/told-of:1
24|proposal/told-of:2
15|proposal/told-of:3
19|proposal/unnamed
-71|proposal/unnamed-beside-others
"""
