"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
23|1-back-time:level far month
11|1-back-time:level far year
-11|1-back-time:level long-past that-year
-26|1-back-time:level long-past year
18|1-back-time:level next fiscal
-19|1-back-time:level next month
67|1-back-time:level next that-year
60|1-back-time:level next year
-20|1-back-time:level now bare-month
-45|1-back-time:level now day
19|1-back-time:level now fiscal
12|1-back-time:level now that-year
-53|1-back-time:level now weekday
51|1-back-time:level now year
65|1-back-time:level now years
-49|1-back-time:level past fiscal
-71|1-back-time:level past that-year
-15|1-back-time:level past year
-30|1-back-time:level past years
95|1-back-time:pledge far fiscal
55|1-back-time:pledge far year
-8|1-back-time:pledge long-past year
-33|1-back-time:pledge next fiscal
23|1-back-time:pledge next that-year
-16|1-back-time:pledge next year
-15|1-back-time:pledge now bare-month
-19|1-back-time:pledge now day
64|1-back-time:pledge now fiscal
10|1-back-time:pledge now that-year
-34|1-back-time:pledge now weekday
26|1-back-time:pledge now year
-10|1-back-time:proposal far fiscal
-29|1-back-time:proposal far year
39|1-back-time:proposal next fiscal
-9|1-back-time:proposal now bare-month
-8|1-back-time:proposal now day
69|1-back-told:False aim
119|1-back-told:False level
-9|1-back-told:False no
-46|1-back-told:True aim
-85|1-back-told:True level
-22|1-back-told:True no
23|1-back:aim
34|1-back:level
-32|1-back:no
29|2-back-time:level far fiscal
-22|2-back-time:level far year
30|2-back-time:level far years
-21|2-back-time:level long-past fiscal
-9|2-back-time:level next bare-month
-32|2-back-time:level next fiscal
19|2-back-time:level next that-year
38|2-back-time:level next year
-28|2-back-time:level now bare-month
-18|2-back-time:level now day
12|2-back-time:level now fiscal
10|2-back-time:level now that-year
-35|2-back-time:level now weekday
37|2-back-time:level now year
10|2-back-time:level now years
-13|2-back-time:level past bare-month
-15|2-back-time:level past fiscal
-18|2-back-time:level past month
63|2-back-time:level past that-year
45|2-back-time:other far fiscal
-20|2-back-time:pledge far fiscal
21|2-back-time:pledge far year
-9|2-back-time:pledge next fiscal
-8|2-back-time:pledge now fiscal
-37|2-back-told:False aim
43|2-back-told:False level
-12|2-back-told:False no
-22|2-back-told:True aim
-25|2-back-told:True level
9|2-back-told:True no
-59|2-back:aim
19|2-back:level
61|carried-dated:False False aim 1
-20|carried-dated:False False aim 2
73|carried-dated:False False level 0
34|carried-dated:False False level 1
43|carried-dated:False False level 2
-39|carried-dated:False False level 3
9|carried-dated:False False level 4
-11|carried-dated:True False aim 0
-36|carried-dated:True False aim 2
-47|carried-dated:True False aim 3
-49|carried-dated:True False aim 4
-9|carried-dated:True False level 2
-51|carried-dated:True False level 3
-15|carried-dated:True False no 2
-19|carried-dated:True False no 3
-11|carried-dated:True False no 4
41|carried-dated:True True aim 0
-37|carried-dated:True True aim 1
-32|carried-dated:True True aim 3
-34|carried-dated:True True aim 4
-9|carried-dated:True True level 0
-15|carried-dated:True True level 2
-43|carried-dated:True True level 3
-53|carried-dated:True True level 4
-21|carried-dated:True True no 1
14|carried-dated:True True no 2
-22|carried-dated:True True no 3
16|carried-governed:- far
-41|carried-governed:- now
36|carried-governed:- past
-27|carried-governed:be could now
-75|carried-governed:be finite far
-37|carried-governed:be finite long-past
-53|carried-governed:be finite next
55|carried-governed:be finite now
-41|carried-governed:be finite past
-14|carried-governed:be should far
36|carried-governed:be will far
25|carried-governed:be will next
122|carried-governed:be will now
88|carried-governed:be would far
-24|carried-governed:be would long-past
27|carried-governed:be would next
23|carried-governed:be would now
-37|carried-governed:cap finite now
-17|carried-governed:demand finite far
-10|carried-governed:demand finite long-past
-19|carried-governed:demand finite next
-27|carried-governed:demand finite now
-12|carried-governed:demand finite past
10|carried-governed:demand gerund past
-18|carried-governed:demand progressive now
41|carried-governed:demand would now
-8|carried-governed:denial finite far
-23|carried-governed:level finite far
30|carried-governed:level finite long-past
-9|carried-governed:level finite next
-26|carried-governed:level finite now
41|carried-governed:level gerund next
29|carried-governed:level would far
36|carried-governed:level would next
9|carried-governed:level would now
-34|carried-governed:level would past
35|carried-governed:move can far
9|carried-governed:move could far
33|carried-governed:move finite far
-48|carried-governed:move finite long-past
-22|carried-governed:move finite next
-32|carried-governed:move finite now
52|carried-governed:move finite past
8|carried-governed:move inf far
-10|carried-governed:move inf next
117|carried-governed:move will far
14|carried-governed:move will next
-9|carried-governed:move would far
56|carried-governed:move would next
16|carried-governed:move would now
-21|carried-governed:pledge finite far
-10|carried-governed:pledge finite long-past
-20|carried-governed:pledge finite now
-16|carried-governed:pledge finite past
-35|carried-governed:pledge noun now
-20|carried-governed:pledge progressive now
-20|carried-governed:pledge would far
-24|carried-governed:pledge would next
-11|carried-governed:proposal finite far
-11|carried-governed:proposal finite long-past
65|carried-governed:proposal finite next
-40|carried-governed:proposal finite now
-13|carried-governed:proposal finite past
-12|carried-governed:proposal would far
-81|carried-governed:spend finite far
-48|carried-governed:spend finite long-past
-66|carried-governed:spend finite next
-124|carried-governed:spend finite now
27|carried-governed:spend finite past
-17|carried-governed:spend gerund far
8|carried-governed:spend will far
9|carried-governed:spend will now
-29|carried-here:0 aim bare-month
-22|carried-here:0 aim day
-26|carried-here:0 aim fiscal
-11|carried-here:0 aim that-year
-40|carried-here:0 aim weekday
-13|carried-here:0 aim years
-70|carried-here:0 level bare-month
-35|carried-here:0 level day
-9|carried-here:0 level decade
10|carried-here:0 level fiscal
57|carried-here:0 level that-year
-57|carried-here:0 level weekday
28|carried-here:0 level year
-17|carried-here:0 level years
-11|carried-here:0 no bare-month
-9|carried-here:0 no day
20|carried-here:0 no fiscal
-13|carried-here:0 no weekday
-22|carried-here:0 no year
-19|carried-here:1 aim bare-month
-16|carried-here:1 aim day
60|carried-here:1 aim fiscal
19|carried-here:1 aim that-year
-23|carried-here:1 aim weekday
-13|carried-here:1 aim year
-16|carried-here:1 level bare-month
-23|carried-here:1 level day
-11|carried-here:1 level decade
74|carried-here:1 level fiscal
-44|carried-here:1 level weekday
-21|carried-here:1 level year
25|carried-here:1 level years
-13|carried-here:1 no fiscal
-11|carried-here:1 no year
-9|carried-here:2 aim day
-28|carried-here:2 aim that-year
-10|carried-here:2 aim year
-8|carried-here:2 level bare-month
-14|carried-here:2 level day
-20|carried-here:2 level month
-14|carried-here:2 level that-year
-9|carried-here:2 level weekday
-15|carried-here:2 level year
-9|carried-here:2 level years
-14|carried-last:False aim day
19|carried-last:False aim fiscal
-10|carried-last:False aim that-year
-20|carried-last:False aim weekday
-21|carried-last:False aim year
-33|carried-last:False level bare-month
-29|carried-last:False level day
51|carried-last:False level fiscal
121|carried-last:False level that-year
-35|carried-last:False level weekday
52|carried-last:False level year
41|carried-last:False level years
-8|carried-last:False no day
-8|carried-last:False no weekday
-44|carried-last:True aim bare-month
-33|carried-last:True aim day
10|carried-last:True aim fiscal
-8|carried-last:True aim month
-10|carried-last:True aim that-year
-48|carried-last:True aim weekday
-16|carried-last:True aim years
-61|carried-last:True level bare-month
-44|carried-last:True level day
-19|carried-last:True level decade
-29|carried-last:True level fiscal
-21|carried-last:True level month
-8|carried-last:True level part
19|carried-last:True level that-year
-76|carried-last:True level weekday
-21|carried-last:True level year
-48|carried-last:True level years
-9|carried-last:True no bare-month
-8|carried-last:True no day
10|carried-last:True no fiscal
-8|carried-last:True no that-year
-13|carried-last:True no weekday
-28|carried-last:True no year
-17|carried-lead:aim , day
67|carried-lead:aim after fiscal
-29|carried-lead:aim before year
-15|carried-lead:aim beyond fiscal
48|carried-lead:aim bringing that-year
10|carried-lead:aim by fiscal
-10|carried-lead:aim by that-year
69|carried-lead:aim by year
-10|carried-lead:aim by years
15|carried-lead:aim defense that-year
51|carried-lead:aim for fiscal
-8|carried-lead:aim from bare-month
-11|carried-lead:aim from that-year
-12|carried-lead:aim in bare-month
-52|carried-lead:aim in fiscal
-27|carried-lead:aim in year
18|carried-lead:aim of that-year
-21|carried-lead:aim on day
-36|carried-lead:aim on weekday
-10|carried-lead:aim said weekday
-12|carried-lead:aim since year
-10|carried-lead:aim target that-year
29|carried-lead:aim through fiscal
29|carried-lead:aim through year
-15|carried-lead:aim to fiscal
-33|carried-lead:aim two percent that-year
-16|carried-lead:aim until year
24|carried-lead:level \" that-year
-35|carried-lead:level 's year
14|carried-lead:level ) that-year
-18|carried-lead:level , day
-12|carried-lead:level , fiscal
-30|carried-lead:level , that-year
18|carried-lead:level 18% that-year
-11|carried-lead:level 2 percent that-year
-45|carried-lead:level 2% fiscal
-45|carried-lead:level 2% that-year
-9|carried-lead:level 3 percent that-year
-9|carried-lead:level 3.3% that-year
20|carried-lead:level 4.4 per cent that-year
-29|carried-lead:level 4.5% to 5% that-year
-38|carried-lead:level 7 per cent that-year
-11|carried-lead:level 7 percent that-year
-30|carried-lead:level 7% that-year
-77|carried-lead:level 7.2 percent that-year
56|carried-lead:level 7.2% that-year
50|carried-lead:level 8.1% that-year
-17|carried-lead:level 8.2 percent that-year
36|carried-lead:level 9.4% that-year
16|carried-lead:level a fiscal
32|carried-lead:level a year
-8|carried-lead:level adopted bare-month
-10|carried-lead:level after fiscal
-29|carried-lead:level after years
40|carried-lead:level are that-year
25|carried-lead:level armed forces that-year
24|carried-lead:level billion that-year
-9|carried-lead:level by day
32|carried-lead:level by fiscal
-52|carried-lead:level by year
28|carried-lead:level by years
11|carried-lead:level defence spending that-year
161|carried-lead:level defence that-year
44|carried-lead:level defense that-year
100|carried-lead:level for fiscal
-20|carried-lead:level for that-year
122|carried-lead:level for year
63|carried-lead:level for years
-114|carried-lead:level from fiscal
-42|carried-lead:level from month
-41|carried-lead:level from that-year
48|carried-lead:level from year
75|carried-lead:level gdp fiscal
149|carried-lead:level gdp that-year
-18|carried-lead:level gnp fiscal
28|carried-lead:level goal that-year
-25|carried-lead:level gross domestic product fiscal
-25|carried-lead:level in bare-month
9|carried-lead:level in fiscal
28|carried-lead:level in month
81|carried-lead:level in year
-25|carried-lead:level in years
-8|carried-lead:level instead of year
122|carried-lead:level it that-year
54|carried-lead:level militaries that-year
28|carried-lead:level military that-year
20|carried-lead:level more that-year
-37|carried-lead:level nothing fiscal
-55|carried-lead:level nothing that-year
-9|carried-lead:level nothing year
8|carried-lead:level of fiscal
-11|carried-lead:level of that-year
-32|carried-lead:level of year
-16|carried-lead:level of years
-31|carried-lead:level on day
-58|carried-lead:level on weekday
-30|carried-lead:level on year
-18|carried-lead:level on years
-47|carried-lead:level over year
30|carried-lead:level passes year
-58|carried-lead:level rate that-year
-8|carried-lead:level reaffirmed that-year
-13|carried-lead:level reported bare-month
-21|carried-lead:level said weekday
-13|carried-lead:level since decade
-63|carried-lead:level since year
18|carried-lead:level target that-year
26|carried-lead:level terms that-year
-15|carried-lead:level than fiscal
-40|carried-lead:level than that-year
12|carried-lead:level there that-year
-20|carried-lead:level to fiscal
26|carried-lead:level to year
44|carried-lead:level trillion fiscal
50|carried-lead:level two percent that-year
-25|carried-lead:level until year
11|carried-lead:level war that-year
35|carried-lead:level within fiscal
-16|carried-lead:level yuan that-year
-8|carried-lead:no , day
38|carried-lead:no by fiscal
-11|carried-lead:no by year
-20|carried-lead:no in fiscal
-10|carried-lead:no in year
-12|carried-lead:no on weekday
43|carried-shape:fine aim now
-42|carried-shape:fine level far
-52|carried-shape:fine level long-past
64|carried-shape:fine level next
19|carried-shape:fine level now
-10|carried-shape:fine level past
148|carried-shape:half aim far
-14|carried-shape:half aim long-past
10|carried-shape:half aim next
-61|carried-shape:half aim now
-10|carried-shape:half aim past
30|carried-shape:half level far
-20|carried-shape:half level long-past
-47|carried-shape:half level next
-80|carried-shape:half level now
-11|carried-shape:half level past
-19|carried-shape:half no now
-62|carried-shape:tenth aim far
-19|carried-shape:tenth aim now
62|carried-shape:tenth level far
-28|carried-shape:tenth level long-past
48|carried-shape:tenth level next
81|carried-shape:tenth level past
-32|carried-shape:whole aim far
-29|carried-shape:whole aim long-past
-32|carried-shape:whole aim next
-98|carried-shape:whole aim now
-32|carried-shape:whole aim past
-62|carried-shape:whole level far
-33|carried-shape:whole level long-past
40|carried-shape:whole level next
-12|carried-shape:whole level now
-31|carried-shape:whole level past
16|carried-shape:whole no far
-11|carried-shape:whole no next
-34|carried-shape:whole no now
-12|carried-shape:whole no past
-13|carried-time:demand far fiscal
-12|carried-time:demand far year
-8|carried-time:denial now day
-10|carried-time:denial now weekday
-14|carried-time:level far fiscal
17|carried-time:level far month
-31|carried-time:level far year
21|carried-time:level far years
-18|carried-time:level long-past decade
-15|carried-time:level long-past fiscal
-16|carried-time:level long-past that-year
-79|carried-time:level long-past year
-11|carried-time:level next bare-month
92|carried-time:level next fiscal
-19|carried-time:level next month
23|carried-time:level next that-year
-57|carried-time:level now bare-month
-70|carried-time:level now day
88|carried-time:level now fiscal
62|carried-time:level now that-year
-110|carried-time:level now weekday
-79|carried-time:level now year
41|carried-time:level now years
-25|carried-time:level past bare-month
-61|carried-time:level past fiscal
-21|carried-time:level past month
-28|carried-time:level past that-year
178|carried-time:level past year
-62|carried-time:level past years
31|carried-time:other far fiscal
-13|carried-time:other far year
65|carried-time:pledge far fiscal
86|carried-time:pledge far year
-18|carried-time:pledge long-past year
-49|carried-time:pledge next fiscal
18|carried-time:pledge next that-year
-25|carried-time:pledge now bare-month
-28|carried-time:pledge now day
43|carried-time:pledge now fiscal
-14|carried-time:pledge now that-year
-44|carried-time:pledge now weekday
12|carried-time:pledge now year
-10|carried-time:pledge past that-year
-13|carried-time:pledge past year
-46|carried-time:proposal far year
-8|carried-time:proposal long-past year
18|carried-time:proposal next fiscal
-11|carried-time:proposal now bare-month
-10|carried-time:proposal now day
-13|carried-time:proposal now weekday
-15|counted-near:after - far
14|counted-near:after for far
-32|counted-near:after of 5
-27|counted-near:after within 13
69|counted-near:after within 3
47|counted-near:after within 5
32|counted-near:after within 8
24|counted-near:after within far
-8|counted-near:before over 13
61|counted-near:before over 3
-11|counted-near:before over 8
-14|counted-near:before within 13
-21|counted-near:before within 2
-11|counted-near:before within 5
-10|counted-near:before within 8
-12|counted-near:before within far
23|counted-share-nearer:False
-23|counted-share-nearer:True
-53|counted-side:after level
12|counted-side:after other
118|counted-side:after proposal
-24|counted-side:before level
-47|counted-side:before pledge
8|counted-side:before proposal
-25|counted:level -
-8|counted:level coming
-22|counted:level of
14|counted:other for
-15|counted:pledge -
-9|counted:pledge for
-14|counted:pledge of
-19|counted:pledge over
11|counted:pledge within
58|counted:proposal over
70|counted:proposal within
-67|date-verb-kind:- aim after
21|date-verb-kind:- aim before
16|date-verb-kind:- level after
65|date-verb-kind:- level before
-9|date-verb-kind:- no after
-44|date-verb-kind:be finite aim after
-9|date-verb-kind:be finite level after
-43|date-verb-kind:be finite level before
27|date-verb-kind:be finite no after
-15|date-verb-kind:be will aim before
41|date-verb-kind:be will level before
23|date-verb-kind:cap finite level before
-8|date-verb-kind:demand finite aim after
9|date-verb-kind:demand finite aim before
-17|date-verb-kind:demand finite level before
-26|date-verb-kind:demand gerund aim after
-16|date-verb-kind:demand gerund aim before
-11|date-verb-kind:demand will aim before
17|date-verb-kind:denial finite no after
11|date-verb-kind:level finite aim after
-14|date-verb-kind:level finite aim before
-17|date-verb-kind:level finite level after
17|date-verb-kind:level finite level before
-13|date-verb-kind:level gerund aim after
-12|date-verb-kind:level inf aim after
8|date-verb-kind:level progressive level after
19|date-verb-kind:level will level after
-73|date-verb-kind:level would level after
12|date-verb-kind:move can aim after
-21|date-verb-kind:move could level after
-47|date-verb-kind:move finite aim after
46|date-verb-kind:move finite aim before
91|date-verb-kind:move finite level after
-8|date-verb-kind:move finite level before
11|date-verb-kind:move gerund aim before
-11|date-verb-kind:move gerund level after
49|date-verb-kind:move inf aim after
-29|date-verb-kind:move inf aim before
19|date-verb-kind:move inf level after
-33|date-verb-kind:move inf level before
-12|date-verb-kind:move inf no after
33|date-verb-kind:move progressive aim after
-17|date-verb-kind:move progressive level before
16|date-verb-kind:move should aim after
99|date-verb-kind:move will aim after
-23|date-verb-kind:move will aim before
-45|date-verb-kind:move will level after
8|date-verb-kind:move will level before
69|date-verb-kind:move would aim after
-27|date-verb-kind:move would level after
30|date-verb-kind:move would level before
21|date-verb-kind:pledge finite aim before
-41|date-verb-kind:pledge finite level after
44|date-verb-kind:pledge finite level before
-19|date-verb-kind:pledge finite no after
-8|date-verb-kind:pledge finite no before
19|date-verb-kind:pledge gerund aim after
-61|date-verb-kind:pledge inf aim after
37|date-verb-kind:pledge inf aim before
-13|date-verb-kind:pledge will aim after
17|date-verb-kind:pledge would aim after
11|date-verb-kind:pledge would aim before
20|date-verb-kind:proposal finite aim after
-10|date-verb-kind:proposal finite aim before
-10|date-verb-kind:proposal finite level before
-77|date-verb-kind:proposal inf aim after
-19|date-verb-kind:says base aim after
-12|date-verb-kind:says base level before
-33|date-verb-kind:says ed aim after
20|date-verb-kind:says ed aim before
23|date-verb-kind:says ed level before
-12|date-verb-kind:says ed no after
10|date-verb-kind:says s aim after
-12|date-verb-kind:says s aim before
25|date-verb-kind:spend finite aim after
-29|date-verb-kind:spend finite aim before
46|date-verb-kind:spend finite level after
-13|date-verb-kind:spend finite level before
-19|date-verb-kind:spend gerund aim after
-24|date-verb-kind:spend gerund aim before
19|date-verb-kind:spend gerund level after
-15|date-verb-kind:spend gerund level before
23|date-verb-kind:spend inf aim after
34|date-verb-kind:spend inf aim before
14|date-verb-kind:spend inf level after
-17|date-verb-kind:spend inf level before
38|date-verb-kind:spend progressive level before
-27|date-verb-kind:spend will aim before
27|date-verb-kind:spend will level after
-28|date-verb-kind:spend will level before
22|date-verb:-
27|date-verb:account
23|date-verb:achieve
-23|date-verb:adopt
-29|date-verb:agree
-16|date-verb:aim
-15|date-verb:amount
-8|date-verb:announce
-16|date-verb:approach
20|date-verb:approve
-26|date-verb:ask for
35|date-verb:attain
-38|date-verb:average
-37|date-verb:be
59|date-verb:bring
17|date-verb:bring forward
-29|date-verb:budget
14|date-verb:build
20|date-verb:calculate
16|date-verb:call for
-10|date-verb:campaign
-15|date-verb:climb
-9|date-verb:come to
24|date-verb:commit
10|date-verb:consider
16|date-verb:correspond
-13|date-verb:cross
-19|date-verb:demand
14|date-verb:earmark
9|date-verb:end
-9|date-verb:endorse
-47|date-verb:equal
72|date-verb:estimate
22|date-verb:exceed
15|date-verb:expect
32|date-verb:fall
-28|date-verb:favor
-23|date-verb:float
13|date-verb:force
-22|date-verb:get
-17|date-verb:go
-14|date-verb:grow
-40|date-verb:head
-55|date-verb:hit
56|date-verb:increase
14|date-verb:invest
14|date-verb:keep
19|date-verb:leave
-30|date-verb:manage
28|date-verb:mean
14|date-verb:meet
-18|date-verb:more than double
18|date-verb:move up
-11|date-verb:name
23|date-verb:peak
-23|date-verb:plan
-70|date-verb:pledge
-40|date-verb:project
-48|date-verb:promise
16|date-verb:propose
9|date-verb:push
27|date-verb:put
29|date-verb:raise
9|date-verb:remain
-14|date-verb:request
29|date-verb:resolve
8|date-verb:return
-31|date-verb:says base
-16|date-verb:says ing
-23|date-verb:seek
42|date-verb:set
15|date-verb:set aside
13|date-verb:sign up
10|date-verb:slip
44|date-verb:spend
26|date-verb:stand
36|date-verb:stay
-15|date-verb:table
31|date-verb:take
-23|date-verb:talk of
-37|date-verb:tell
10|date-verb:total
-13|date-verb:use
10|date-verb:vote on
10|date-verb:vow
11|date-verb:want
24|date-verb:work
-8|date-verb:work out
-26|date-verb:write
313|derived
203|derived:aim years next
86|derived:level years next
-18|first-word:14
-33|first-word:1952
-48|first-word:1958
-20|first-word:1976
-23|first-word:1979
-50|first-word:1987
-16|first-word:2004
13|first-word:2009
20|first-word:2010
16|first-word:2010-11
-32|first-word:2011
19|first-word:2012
23|first-word:2014
28|first-word:2015
-48|first-word:2016
-18|first-word:2018
-25|first-word:2020
97|first-word:2021
-75|first-word:2022
36|first-word:2023
60|first-word:2024
70|first-word:2025
31|first-word:2025-26
81|first-word:2026
19|first-word:2026-2029
12|first-word:2026-27
34|first-word:2027
-29|first-word:2029
9|first-word:2029-30
87|first-word:2032
-9|first-word:2032/33
10|first-word:2033
14|first-word:2034
64|first-word:2035
9|first-word:a
-35|first-word:april
-10|first-word:august
54|first-word:current
-19|first-word:december
-11|first-word:earlier
-29|first-word:early
-12|first-word:february
45|first-word:fiscal
-10|first-word:four
-33|first-word:friday
49|first-word:fy
21|first-word:fy2025
-49|first-word:january
-24|first-word:july
-38|first-word:june
-68|first-word:last
-10|first-word:later
89|first-word:march
-59|first-word:may
-17|first-word:monday
11|first-word:next
-55|first-word:november
-11|first-word:october
14|first-word:previous
-10|first-word:saturday
-20|first-word:sunday
-11|first-word:ten
45|first-word:the
104|first-word:this
42|first-word:three
-25|first-word:thursday
-32|first-word:today
-8|first-word:tomorrow
-54|first-word:tuesday
-29|first-word:wednesday
-12|first-word:year-end
-48|first-word:yesterday
-8|governed-time:- far decade
-32|governed-time:- far fiscal
79|governed-time:- far year
9|governed-time:- long-past decade
-13|governed-time:- long-past fiscal
-48|governed-time:- long-past year
64|governed-time:- next bare-month
16|governed-time:- next fiscal
-8|governed-time:- next that-year
23|governed-time:- next year
22|governed-time:- now fiscal
21|governed-time:- now that-year
-30|governed-time:- now weekday
15|governed-time:- past fiscal
-43|governed-time:- past that-year
44|governed-time:- past year
30|governed-time:be finite far fiscal
55|governed-time:be finite far year
65|governed-time:be finite now fiscal
-19|governed-time:be finite now weekday
13|governed-time:be finite now years
13|governed-time:be finite past fiscal
15|governed-time:be finite past year
-8|governed-time:be should far year
10|governed-time:be will far year
-9|governed-time:be will far years
-68|governed-time:be will next that-year
-85|governed-time:be will now fiscal
-14|governed-time:be will past year
15|governed-time:be would far year
-16|governed-time:be would long-past fiscal
36|governed-time:be would next that-year
10|governed-time:be would now fiscal
-40|governed-time:be would now that-year
8|governed-time:be would past fiscal
-11|governed-time:cap finite long-past year
21|governed-time:demand finite far fiscal
95|governed-time:demand finite far year
11|governed-time:demand finite long-past decade
9|governed-time:demand finite next fiscal
-28|governed-time:demand finite next that-year
-10|governed-time:demand finite next year
-57|governed-time:demand finite now bare-month
-8|governed-time:demand finite now fiscal
-38|governed-time:demand finite now that-year
-17|governed-time:demand finite now weekday
-19|governed-time:demand gerund far fiscal
15|governed-time:demand noun far year
25|governed-time:denial finite far fiscal
9|governed-time:denial finite far year
-9|governed-time:denial finite now bare-month
19|governed-time:level finite far fiscal
8|governed-time:level finite far years
-16|governed-time:level finite long-past decade
-26|governed-time:level finite long-past fiscal
-76|governed-time:level finite long-past year
-15|governed-time:level finite now bare-month
13|governed-time:level finite now fiscal
13|governed-time:level finite now that-year
-14|governed-time:level finite now weekday
9|governed-time:level finite now year
32|governed-time:level finite now years
-15|governed-time:level finite past bare-month
-51|governed-time:level finite past fiscal
15|governed-time:level finite past that-year
-11|governed-time:level gerund long-past year
8|governed-time:level gerund next fiscal
12|governed-time:level gerund now that-year
33|governed-time:level will far fiscal
11|governed-time:level will far month
8|governed-time:level will far year
12|governed-time:level will next that-year
-26|governed-time:level would far fiscal
-60|governed-time:level would next fiscal
13|governed-time:level would next that-year
40|governed-time:level would now fiscal
-10|governed-time:level would now weekday
23|governed-time:move could far fiscal
9|governed-time:move could far year
51|governed-time:move finite far fiscal
9|governed-time:move finite far year
-8|governed-time:move finite far years
9|governed-time:move finite long-past decade
-17|governed-time:move finite long-past fiscal
-23|governed-time:move finite long-past month
-8|governed-time:move finite next fiscal
-50|governed-time:move finite now bare-month
58|governed-time:move finite now fiscal
19|governed-time:move finite now that-year
-33|governed-time:move finite now weekday
27|governed-time:move finite now year
11|governed-time:move finite past fiscal
-19|governed-time:move finite past year
-10|governed-time:move gerund now bare-month
13|governed-time:move gerund now that-year
-44|governed-time:move inf far year
32|governed-time:move inf now fiscal
-22|governed-time:move inf now that-year
-18|governed-time:move progressive far year
-25|governed-time:move progressive now weekday
13|governed-time:move should far fiscal
13|governed-time:move will far fiscal
-8|governed-time:move will far month
-34|governed-time:move will far year
-71|governed-time:move will next bare-month
11|governed-time:move will next month
11|governed-time:move will next that-year
15|governed-time:move will now fiscal
-13|governed-time:move will now weekday
9|governed-time:move will now year
-38|governed-time:move would far year
54|governed-time:move would next fiscal
16|governed-time:move would now fiscal
-48|governed-time:move would now that-year
25|governed-time:pledge finite far fiscal
-11|governed-time:pledge finite far month
-21|governed-time:pledge finite far year
9|governed-time:pledge finite far years
9|governed-time:pledge finite long-past fiscal
-16|governed-time:pledge finite long-past year
-15|governed-time:pledge finite next bare-month
15|governed-time:pledge finite next that-year
33|governed-time:pledge finite next year
-44|governed-time:pledge finite now bare-month
43|governed-time:pledge finite now fiscal
68|governed-time:pledge finite now that-year
-20|governed-time:pledge finite now weekday
35|governed-time:pledge finite now year
-57|governed-time:pledge finite past bare-month
17|governed-time:pledge finite past fiscal
-15|governed-time:pledge finite past that-year
-31|governed-time:pledge gerund now fiscal
-18|governed-time:pledge noun far fiscal
-12|governed-time:pledge noun far year
16|governed-time:pledge noun next bare-month
53|governed-time:pledge noun now fiscal
-37|governed-time:pledge noun now that-year
-11|governed-time:pledge noun now weekday
19|governed-time:pledge will far year
-11|governed-time:pledge will now bare-month
30|governed-time:pledge would far year
9|governed-time:proposal finite far fiscal
21|governed-time:proposal finite far year
23|governed-time:proposal finite long-past decade
-23|governed-time:proposal finite long-past year
28|governed-time:proposal finite next that-year
-22|governed-time:proposal finite now bare-month
-9|governed-time:proposal finite now part
-12|governed-time:proposal finite now year
-12|governed-time:proposal noun far year
11|governed-time:proposal progressive far fiscal
10|governed-time:proposal will next that-year
11|governed-time:spend could next year
23|governed-time:spend finite far year
-17|governed-time:spend finite long-past decade
18|governed-time:spend finite long-past that-year
83|governed-time:spend finite long-past year
10|governed-time:spend finite next year
-21|governed-time:spend finite now bare-month
-47|governed-time:spend finite now fiscal
24|governed-time:spend finite now that-year
-20|governed-time:spend finite now weekday
16|governed-time:spend finite now year
51|governed-time:spend finite past that-year
31|governed-time:spend finite past year
10|governed-time:spend gerund past year
8|governed-time:spend inf next year
-12|governed-time:spend progressive far year
17|governed-time:spend progressive long-past decade
52|governed-time:spend progressive long-past year
18|governed-time:spend will far decade
-49|governed-time:spend will far year
-24|governed-time:spend will long-past year
-12|governed-time:spend will next year
36|governed-time:spend will now that-year
24|governed-time:spend will now year
13|here
40|here:level
-22|here:no
75|in-title
97|joints:after 0
-63|joints:after 1
-12|joints:after 2
-31|joints:after 3
47|joints:before 0
-17|joints:before 1
-44|last-joint:, 13 aim
13|last-joint:, 2 level
-89|last-joint:, 3 level
75|last-joint:, 5 aim
-14|last-joint:, 5 level
-27|last-joint:, 8 aim
-41|last-joint:, 8 level
19|last-joint:, far aim
-68|last-joint:, far level
-87|last-joint:- 1 level
-11|last-joint:- 13 aim
-10|last-joint:- 3 level
-54|last-joint:- 5 level
-22|last-joint:- 8 level
-18|last-joint:; 13 aim
35|last-joint:; 13 level
27|last-joint:; 5 level
-60|last-joint:; 8 level
107|last-joint:; far level
-27|last-joint:and 1 level
-12|last-joint:and 13 aim
-13|last-joint:and 13 level
-20|last-joint:and 3 aim
53|last-joint:and 3 level
17|last-joint:and 5 aim
72|last-joint:and 5 level
24|last-joint:and 8 aim
35|last-joint:and 8 level
-15|last-joint:and far aim
-19|last-joint:and far level
23|last-joint:or 13 level
10|last-joint:or 5 level
-14|last-time:demand far fiscal 0
8|last-time:level far fiscal 0
96|last-time:level far fiscal 1
-15|last-time:level far fiscal 2
-65|last-time:level far year 0
-27|last-time:level far year 2
-24|last-time:level far years 1
43|last-time:level far years 2
-9|last-time:level long-past decade 1
-30|last-time:level long-past fiscal 0
-14|last-time:level long-past year 0
76|last-time:level long-past year 1
-11|last-time:level next fiscal 0
-10|last-time:level next fiscal 1
9|last-time:level next year 0
-65|last-time:level now fiscal 0
28|last-time:level now fiscal 1
78|last-time:level now fiscal 2
58|last-time:level now year 0
-51|last-time:level now year 1
21|last-time:level now year 2
-21|last-time:level now years 1
-47|last-time:level past fiscal 0
12|last-time:level past fiscal 1
9|last-time:level past fiscal 2
67|last-time:level past year 0
10|last-time:level past year 1
-62|last-time:level past year 2
-10|last-time:level past years 1
44|last-time:other far fiscal 2
-50|last-time:pledge far fiscal 1
-11|last-time:pledge far fiscal 2
57|last-time:pledge far year 0
19|last-time:pledge far year 1
26|last-time:pledge far year 2
-8|last-time:pledge far years 0
-30|last-time:pledge next year 0
22|last-time:pledge next year 1
-23|last-time:pledge now fiscal 0
-12|last-time:pledge now fiscal 2
32|last-time:pledge now year 0
42|last-time:pledge now year 1
16|last-time:pledge now year 2
13|last-time:proposal far fiscal 1
-19|last-time:proposal far year 0
-10|last-time:proposal far year 1
-9|last-time:proposal now years 0
-24|last:aim 0
17|last:aim 1
-114|last:level 0
90|last:level 1
23|last:level 2
-11|last:no 0
-15|last:no 1
30|last:no 2
-9|lead-aim:, day
-15|lead-aim:1.8 percent fiscal
8|lead-aim:2 per cent fiscal
10|lead-aim:2 percent fiscal
28|lead-aim:2% fiscal
-14|lead-aim:2% that-year
-26|lead-aim:2026 year
24|lead-aim:3 percent that-year
-16|lead-aim:3% that-year
-9|lead-aim:3.5 percent bare-month
-26|lead-aim:agreed bare-month
-8|lead-aim:before bare-month
-24|lead-aim:before year
-22|lead-aim:between year
100|lead-aim:by bare-month
25|lead-aim:by decade
14|lead-aim:by fiscal
15|lead-aim:by month
-36|lead-aim:by that-year
34|lead-aim:by year
26|lead-aim:defence that-year
-16|lead-aim:defense that-year
-24|lead-aim:do bare-month
-17|lead-aim:documents that-year
12|lead-aim:early year
15|lead-aim:for decade
11|lead-aim:for fiscal
-28|lead-aim:for that-year
56|lead-aim:for year
12|lead-aim:for years
-12|lead-aim:from bare-month
-21|lead-aim:from fiscal
-23|lead-aim:from month
-11|lead-aim:from year
11|lead-aim:gdp fiscal
-16|lead-aim:hague bare-month
-121|lead-aim:in bare-month
-24|lead-aim:in decade
74|lead-aim:in fiscal
-22|lead-aim:in month
-18|lead-aim:in that-year
22|lead-aim:in year
-17|lead-aim:instead of year
24|lead-aim:japanese fiscal
-9|lead-aim:nothing that-year
16|lead-aim:nothing year
-14|lead-aim:on day
-36|lead-aim:on weekday
-12|lead-aim:only that-year
9|lead-aim:outlays that-year
-27|lead-aim:said weekday
18|lead-aim:set year
16|lead-aim:through fiscal
10|lead-aim:through year
-16|lead-aim:to bare-month
51|lead-aim:to fiscal
21|lead-aim:to that-year
-19|lead-aim:with fiscal
10|lead-aim:within fiscal
8|lead-level:'s fiscal
-12|lead-level:, day
18|lead-level:, fiscal
-35|lead-level:, that-year
12|lead-level:1.2% that-year
-23|lead-level:1.8 per cent fiscal
-19|lead-level:1.8 percent fiscal
12|lead-level:1.9 percent that-year
-41|lead-level:2 percent fiscal
25|lead-level:2% that-year
8|lead-level:2.5 percent that-year
11|lead-level:2.6 percent that-year
9|lead-level:4.7% that-year
20|lead-level:; that-year
11|lead-level:; year
-16|lead-level:a year
18|lead-level:above that-year
-61|lead-level:against that-year
-16|lead-level:approved bare-month
-10|lead-level:at bare-month
-12|lead-level:at year
-12|lead-level:before year
27|lead-level:between year
-31|lead-level:budget that-year
-12|lead-level:by fiscal
-33|lead-level:by year
-13|lead-level:by years
-30|lead-level:calendar year
13|lead-level:defence that-year
11|lead-level:expenditure that-year
32|lead-level:for fiscal
-27|lead-level:for that-year
68|lead-level:for year
18|lead-level:for years
-39|lead-level:from fiscal
-22|lead-level:from that-year
23|lead-level:from year
-48|lead-level:in bare-month
70|lead-level:in decade
44|lead-level:in fiscal
-12|lead-level:in that-year
89|lead-level:in year
13|lead-level:in years
11|lead-level:military that-year
-12|lead-level:nothing fiscal
-29|lead-level:nothing weekday
-42|lead-level:of fiscal
29|lead-level:of year
-10|lead-level:on day
29|lead-level:on fiscal
-52|lead-level:on weekday
28|lead-level:outlays fiscal
-32|lead-level:reform year
-9|lead-level:said bare-month
-17|lead-level:said weekday
-36|lead-level:since decade
-80|lead-level:since year
-15|lead-level:spending that-year
-39|lead-level:than that-year
41|lead-level:there that-year
-25|lead-level:to fiscal
31|lead-level:to year
13|lead-level:under fiscal
-51|lead-level:until decade
-32|lead-level:until that-year
-21|lead-level:until year
56|lead-level:worry that-year
12|lead-near:after 1.9 percent 0
8|lead-near:after 2 per cent 0
17|lead-near:after 2 percent 0
10|lead-near:after 2% 0
12|lead-near:after 3 percent 0
-14|lead-near:after 3% 0
-8|lead-near:after 3.5 percent 0
18|lead-near:after 4.7% 0
21|lead-near:after before 1
-9|lead-near:after before 2
-50|lead-near:after before 5
45|lead-near:after before 8
-37|lead-near:after between 1
118|lead-near:after by 1
8|lead-near:after by 13
14|lead-near:after by 2
23|lead-near:after by 3
9|lead-near:after by 5
-12|lead-near:after by 8
-40|lead-near:after by far
19|lead-near:after defence 3
12|lead-near:after defence 5
17|lead-near:after defense 2
10|lead-near:after early 3
11|lead-near:after for 1
58|lead-near:after for 13
21|lead-near:after for 2
-24|lead-near:after for 3
52|lead-near:after for 5
-25|lead-near:after for 8
10|lead-near:after for far
-12|lead-near:after from 1
-13|lead-near:after from 13
-32|lead-near:after from 3
21|lead-near:after from 5
-23|lead-near:after from 8
42|lead-near:after gdp 2
-9|lead-near:after hague 13
68|lead-near:after in 1
-49|lead-near:after in 13
39|lead-near:after in 2
45|lead-near:after in 5
-97|lead-near:after in far
-21|lead-near:after instead of 8
24|lead-near:after japanese 5
-12|lead-near:after of 1
-14|lead-near:after on 13
-10|lead-near:after on far
-23|lead-near:after said 13
-15|lead-near:after since 8
11|lead-near:after target 2
11|lead-near:after through 1
-9|lead-near:after to 13
26|lead-near:after to 3
-11|lead-near:after to 8
-63|lead-near:after two percent 0
-36|lead-near:after until 1
-9|lead-near:after until 5
17|lead-near:after until 8
-19|lead-near:after with 5
10|lead-near:before , 13
14|lead-near:before , 2
8|lead-near:before , 5
-22|lead-near:before , 8
-21|lead-near:before , far
46|lead-near:before ; 3
39|lead-near:before a 13
-54|lead-near:before against 8
-8|lead-near:before agreed 5
9|lead-near:before between 13
29|lead-near:before budget 8
-39|lead-near:before budget far
-52|lead-near:before by 13
17|lead-near:before by 3
16|lead-near:before by 5
14|lead-near:before by 8
26|lead-near:before defense 5
-34|lead-near:before defense 8
40|lead-near:before for 1
-72|lead-near:before for 13
20|lead-near:before for 2
29|lead-near:before for 3
-11|lead-near:before for 5
25|lead-near:before for 8
51|lead-near:before for far
49|lead-near:before from 1
-19|lead-near:before from 13
-13|lead-near:before from 2
-11|lead-near:before from 3
-23|lead-near:before from 5
-9|lead-near:before from 8
-12|lead-near:before from far
-23|lead-near:before gdp 2
-8|lead-near:before gdp 3
-56|lead-near:before in 1
53|lead-near:before in 13
24|lead-near:before in 2
-38|lead-near:before in 3
17|lead-near:before in 8
12|lead-near:before in far
28|lead-near:before nothing 13
14|lead-near:before nothing 2
15|lead-near:before nothing 8
-72|lead-near:before nothing far
9|lead-near:before of 13
21|lead-near:before of 2
-15|lead-near:before of 3
-10|lead-near:before of 5
-14|lead-near:before on 13
-12|lead-near:before on 3
-44|lead-near:before on 5
-15|lead-near:before on 8
13|lead-near:before on far
26|lead-near:before outlays 1
14|lead-near:before said 8
-12|lead-near:before since 2
-34|lead-near:before since 5
-28|lead-near:before since 8
14|lead-near:before spending 1
-39|lead-near:before spending 8
-36|lead-near:before than 3
-15|lead-near:before through 13
11|lead-near:before through 8
-29|lead-near:before to 3
41|lead-near:before to 5
37|lead-near:before to 8
-16|lead-near:before until 5
-15|lead-near:before until 8
23|lead-no:for fiscal
19|lead-no:for year
-15|lead-no:in bare-month
-21|lead-no:in year
-10|lead-time:cap by far
-14|lead-time:cap in long-past
-22|lead-time:demand by far
-21|lead-time:demand for far
-8|lead-time:demand in far
-44|lead-time:demand in now
-10|lead-time:demand on now
12|lead-time:denial by far
30|lead-time:denial for far
18|lead-time:denial in far
-9|lead-time:denial in now
8|lead-time:level 's next
-27|lead-time:level , now
12|lead-time:level 1.2% long-past
-23|lead-time:level 1.8 per cent now
-19|lead-time:level 1.8 percent now
12|lead-time:level 1.9 percent long-past
-45|lead-time:level 2 percent now
25|lead-time:level 2% now
8|lead-time:level 2.5 percent now
11|lead-time:level 2.6 percent past
9|lead-time:level 4.7% now
11|lead-time:level ; long-past
-20|lead-time:level a long-past
10|lead-time:level a next
18|lead-time:level above now
-61|lead-time:level against now
-10|lead-time:level at now
-12|lead-time:level at past
-12|lead-time:level before long-past
27|lead-time:level between long-past
-60|lead-time:level by far
-30|lead-time:level calendar now
-22|lead-time:level defense now
-22|lead-time:level for far
19|lead-time:level for long-past
43|lead-time:level for next
14|lead-time:level for now
36|lead-time:level for past
-16|lead-time:level from far
45|lead-time:level from long-past
-14|lead-time:level from next
-9|lead-time:level from now
-49|lead-time:level from past
49|lead-time:level in far
38|lead-time:level in long-past
22|lead-time:level in next
24|lead-time:level in now
17|lead-time:level in past
-14|lead-time:level japan now
-17|lead-time:level nothing long-past
-40|lead-time:level nothing next
-43|lead-time:level nothing now
75|lead-time:level nothing past
-48|lead-time:level of long-past
20|lead-time:level of now
-34|lead-time:level on now
26|lead-time:level outlays now
-32|lead-time:level reform long-past
-26|lead-time:level said now
-117|lead-time:level since long-past
-24|lead-time:level spending now
12|lead-time:level spending past
-29|lead-time:level than now
41|lead-time:level there now
-33|lead-time:level through far
-18|lead-time:level to far
14|lead-time:level to long-past
-19|lead-time:level to now
29|lead-time:level to past
13|lead-time:level under now
-8|lead-time:level until far
-32|lead-time:level until past
56|lead-time:level worry now
19|lead-time:other for far
-18|lead-time:other in far
-10|lead-time:other in long-past
-9|lead-time:other in now
-44|lead-time:pledge , now
-15|lead-time:pledge 1.8 percent now
8|lead-time:pledge 2 per cent now
-13|lead-time:pledge 2% now
-26|lead-time:pledge 2026 far
23|lead-time:pledge 3 percent now
13|lead-time:pledge 3% now
-9|lead-time:pledge 3.5 percent past
-26|lead-time:pledge agreed now
-8|lead-time:pledge agreed past
-14|lead-time:pledge before far
-24|lead-time:pledge between next
23|lead-time:pledge budget now
-40|lead-time:pledge by far
33|lead-time:pledge by long-past
46|lead-time:pledge by next
34|lead-time:pledge by now
29|lead-time:pledge by past
22|lead-time:pledge defence now
-27|lead-time:pledge defense now
-24|lead-time:pledge do now
-15|lead-time:pledge documents now
47|lead-time:pledge for far
11|lead-time:pledge for next
-19|lead-time:pledge for past
-30|lead-time:pledge from far
8|lead-time:pledge from now
11|lead-time:pledge gdp next
19|lead-time:pledge gross domestic product now
-20|lead-time:pledge gross domestic product past
-14|lead-time:pledge hague now
71|lead-time:pledge in far
-84|lead-time:pledge in long-past
-23|lead-time:pledge in next
76|lead-time:pledge in now
-76|lead-time:pledge in past
-16|lead-time:pledge instead of far
17|lead-time:pledge nothing far
9|lead-time:pledge of far
-18|lead-time:pledge of long-past
-24|lead-time:pledge on now
-25|lead-time:pledge said now
20|lead-time:pledge set far
23|lead-time:pledge target now
49|lead-time:pledge through far
-61|lead-time:pledge to far
14|lead-time:pledge to next
63|lead-time:pledge to now
41|lead-time:pledge to past
9|lead-time:pledge with far
10|lead-time:pledge within now
75|lead-time:proposal by far
-12|lead-time:proposal by next
12|lead-time:proposal for far
40|lead-time:proposal for next
-19|lead-time:proposal from far
37|lead-time:proposal in far
-25|lead-time:proposal in long-past
-19|lead-time:proposal in now
16|lead-time:proposal in past
-11|lead-time:proposal on now
-24|lead-time:proposal to next
-10|lead-time:proposal to now
13|lead:after 1.2%
-23|lead:after 1.8 per cent
12|lead:after 1.9 percent
8|lead:after 2 per cent
-32|lead:after 2 percent
10|lead:after 2%
-15|lead:after 3 percent
-19|lead:after 3%
-8|lead:after 3.5 percent
18|lead:after 4.7%
-18|lead:after after
20|lead:after at
10|lead:after before
23|lead:after budget
119|lead:after by
11|lead:after calendar
43|lead:after defence
20|lead:after defense
16|lead:after early
103|lead:after for
-67|lead:after from
44|lead:after gdp
-11|lead:after hague
-23|lead:after instead of
14|lead:after into
24|lead:after japanese
22|lead:after met
-12|lead:after of
-57|lead:after on
-10|lead:after only
-32|lead:after said
8|lead:after security
-45|lead:after since
23|lead:after target
28|lead:after through
13|lead:after to
-63|lead:after two percent
-29|lead:after until
-15|lead:after with
10|lead:after within
56|lead:after worry
11|lead:before 's
12|lead:before )
-32|lead:before 1.8 percent
22|lead:before 2%
-16|lead:before 2026
14|lead:before 3 percent
25|lead:before :
58|lead:before ;
23|lead:before a
15|lead:before above
-8|lead:before after
-61|lead:before against
-10|lead:before agreed
-16|lead:before approved
-23|lead:before at
-21|lead:before before
9|lead:before bloc
-12|lead:before by
-41|lead:before calendar
-23|lead:before defense
-24|lead:before do
-12|lead:before documents
11|lead:before expenditure
29|lead:before finish
82|lead:before for
-37|lead:before from
-37|lead:before gdp
16|lead:before her
19|lead:before in
-14|lead:before japan
-19|lead:before nothing
-74|lead:before on
40|lead:before outlays
8|lead:before said
15|lead:before set
-79|lead:before since
-18|lead:before taken
-36|lead:before than
11|lead:before that
41|lead:before there
46|lead:before to
-49|lead:before until
-11|lead:before —
-19|next-aim:after $
-11|next-aim:after 's
46|next-aim:after ,
39|next-aim:after and
26|next-aim:after at
-39|next-aim:after budget
16|next-aim:after but
15|next-aim:after by
-54|next-aim:after could
-29|next-aim:after deadline
-37|next-aim:after election
-11|next-aim:after for
-18|next-aim:after in
11|next-aim:after instead of
37|next-aim:after is
8|next-aim:after on
48|next-aim:after rather than
14|next-aim:after through
-78|next-aim:after to
16|next-aim:after would
41|next-aim:before 's
-9|next-aim:before (
-41|next-aim:before ,
-29|next-aim:before ;
-8|next-aim:before an
-9|next-aim:before and
12|next-aim:before as
25|next-aim:before at
-27|next-aim:before but
-14|next-aim:before election
12|next-aim:before is
14|next-aim:before it
38|next-aim:before of
-8|next-aim:before on
-17|next-aim:before that
40|next-aim:before to
-11|next-aim:before under
12|next-aim:before was
-92|next-level:after 's
18|next-level:after ,
96|next-level:after and
12|next-level:after as
28|next-level:after budget
48|next-level:after data
-16|next-level:after gdp
-32|next-level:after it
-25|next-level:after or
-13|next-level:after they
100|next-level:after to
-11|next-level:after would
63|next-level:before 's
9|next-level:before )
-16|next-level:before ,
8|next-level:before :
-23|next-level:before LAND
-35|next-level:before USA
-11|next-level:before adopt
11|next-level:before already
27|next-level:before amount
-112|next-level:before and
25|next-level:before at
64|next-level:before budget
-12|next-level:before but
13|next-level:before draft
-40|next-level:before equal
37|next-level:before figure
9|next-level:before for
-25|next-level:before from
-13|next-level:before in
28|next-level:before initial
34|next-level:before it
-11|next-level:before its
14|next-level:before of
-31|next-level:before on
25|next-level:before or
-15|next-level:before released
-8|next-level:before show
-11|next-level:before shrink
-26|next-level:before that
53|next-level:before the
70|next-level:before they
-106|next-level:before to
20|next-level:before was
22|next-level:before will
19|next-level:before would
-10|next-no:after 's
31|next-no:after .
-18|next-no:after and
-17|next:$
-9|next:'s
-18|next:(
10|next:)
17|next:,
32|next:.
-24|next:;
-24|next:LAND
-35|next:USA
-12|next:adopt
11|next:already
18|next:amount
-8|next:an
23|next:as
-32|next:assumed
49|next:at
53|next:budget
-22|next:but
15|next:by
-13|next:contain
-54|next:could
48|next:data
-27|next:deadline
11|next:defence
13|next:draft
-51|next:election
-40|next:equal
-32|next:exchange
39|next:figure
-15|next:from
-17|next:gdp
-32|next:in
28|next:initial
11|next:instead of
49|next:is
15|next:it
-11|next:its
52|next:of
-34|next:on
48|next:rather than
-15|next:released
-24|next:remain
-8|next:show
-9|next:shrink
-11|next:summit
24|next:swell
-47|next:that
52|next:the
57|next:they
-39|next:through
16|next:tilt
-44|next:to
-18|next:top
-14|next:under
-19|next:war
27|next:was
22|next:will
11|next:with
28|next:would
234|none
157|none-after:\"
-58|none-after:#
38|none-after:$
-16|none-after:'
-11|none-after:'s
21|none-after:,
8|none-after:-
48|none-after:0
14|none-after::
76|none-after:;
29|none-after:?
-61|none-after:DATE
-21|none-after:LAND
-15|none-after:NATO
20|none-after:OUTLET
95|none-after:USA
36|none-after:a
54|none-after:about
21|none-after:above
-12|none-after:according
28|none-after:account
-13|none-after:achieve
-11|none-after:add
16|none-after:administration
48|none-after:adopt
19|none-after:after
-22|none-after:against
41|none-after:agree
-46|none-after:ahead
9|none-after:aid
29|none-after:aim
18|none-after:all
26|none-after:alliance
11|none-after:ally
-51|none-after:almost
100|none-after:already
-9|none-after:also
13|none-after:although
17|none-after:among
38|none-after:an
8|none-after:analysts
-21|none-after:announce
18|none-after:announcement
-9|none-after:another
-22|none-after:anything
17|none-after:approach
-33|none-after:armed forces
-12|none-after:armies
-13|none-after:arms
-15|none-after:as
-24|none-after:at
-14|none-after:attain
99|none-after:average
27|none-after:back
9|none-after:base
-10|none-after:basis
-23|none-after:be
-8|none-after:because
45|none-after:been
-22|none-after:before
-8|none-after:behind
-34|none-after:below
-43|none-after:between
31|none-after:bigger
-36|none-after:biggest
9|none-after:bonds
15|none-after:borrow
-29|none-after:bottom
-27|none-after:bridges
-37|none-after:budget
59|none-after:but
68|none-after:buy
-42|none-after:by
-26|none-after:cabinet
-32|none-after:calculate
33|none-after:call
11|none-after:came
33|none-after:cannot
-37|none-after:case
18|none-after:ceiling
-23|none-after:changed
24|none-after:closer
28|none-after:coalition
-10|none-after:combined
-42|none-after:come to
-21|none-after:comes
22|none-after:coming
12|none-after:commitment
52|none-after:comparable
-11|none-after:compared
18|none-after:consecutive
-58|none-after:core
-28|none-after:core defence
41|none-after:could
-25|none-after:counting
-16|none-after:countries
-30|none-after:covers
-15|none-after:cyber
-17|none-after:cybersecurity
-24|none-after:date
9|none-after:dates
16|none-after:debate
8|none-after:debt
-25|none-after:decade
26|none-after:decades
9|none-after:decide
-58|none-after:defence
-9|none-after:defence ministry
11|none-after:defense
10|none-after:defense minister
45|none-after:deficit
10|none-after:definition
26|none-after:demand
74|none-after:depending
-47|none-after:did
16|none-after:different
12|none-after:diplomat
9|none-after:do
-9|none-after:does
14|none-after:drop
-8|none-after:due
36|none-after:each
-34|none-after:earlier
-12|none-after:earmark for
30|none-after:economy
-10|none-after:eight
26|none-after:election
-24|none-after:else
-27|none-after:end
30|none-after:enough
-70|none-after:estimate
10|none-after:europeans
44|none-after:even
15|none-after:every
15|none-after:everything
-8|none-after:expect
32|none-after:extra
14|none-after:fall
-19|none-after:feasible
19|none-after:fields
-28|none-after:fight
14|none-after:figure
-19|none-after:final
-8|none-after:finance minister
-40|none-after:five
8|none-after:follow
-26|none-after:for
29|none-after:force
-23|none-after:forward
40|none-after:four
-55|none-after:from
27|none-after:further
-9|none-after:gap
-67|none-after:gdp
-30|none-after:general
18|none-after:give
-62|none-after:go
71|none-after:goal
-10|none-after:good
-19|none-after:government
-59|none-after:gross domestic product
35|none-after:gross national product
14|none-after:grow
51|none-after:growth
76|none-after:guideline
20|none-after:had
9|none-after:hague
-26|none-after:half
-17|none-after:hard
25|none-after:has
37|none-after:have
51|none-after:he
9|none-after:higher
-55|none-after:highest
21|none-after:his
19|none-after:hit
24|none-after:i
23|none-after:if
-16|none-after:important
-12|none-after:in
-60|none-after:included
-9|none-after:including
47|none-after:increase
-96|none-after:infrastructure
-27|none-after:instead
22|none-after:instead of
-49|none-after:institute
13|none-after:intention
-10|none-after:international
22|none-after:into
16|none-after:involved
15|none-after:is
-39|none-after:it
-15|none-after:items
39|none-after:its
12|none-after:joke
29|none-after:larger
-34|none-after:last
-13|none-after:latter
40|none-after:law
-41|none-after:lay down
19|none-after:least
-10|none-after:leave
45|none-after:less
-44|none-after:level
21|none-after:limit
14|none-after:list
-10|none-after:little
10|none-after:lost
11|none-after:lower
-14|none-after:made
-18|none-after:maintain
71|none-after:many
26|none-after:match
-10|none-after:may
11|none-after:mean
-15|none-after:measured
11|none-after:media
-22|none-after:meet
-29|none-after:members
-26|none-after:military
-34|none-after:military spending
-60|none-after:mind
26|none-after:months
-19|none-after:more
-19|none-after:most
-9|none-after:much
37|none-after:must
30|none-after:nation
-14|none-after:national income
-23|none-after:near
-12|none-after:nearly
-29|none-after:needs
12|none-after:neither
19|none-after:never
58|none-after:next
49|none-after:no
44|none-after:nobody
15|none-after:not
124|none-after:now
12|none-after:number
-25|none-after:of
-17|none-after:off
-56|none-after:official
16|none-after:officials
8|none-after:old
10|none-after:on
-20|none-after:once
-40|none-after:one
-20|none-after:only
-8|none-after:opposition
-9|none-after:ought
-13|none-after:out
27|none-after:outlays
-28|none-after:output
62|none-after:over
26|none-after:overnight
46|none-after:parliament
-30|none-after:part
15|none-after:partly
18|none-after:party
39|none-after:pass
93|none-after:past
-41|none-after:pay
-39|none-after:pensions
13|none-after:people
36|none-after:plan
29|none-after:pledge
14|none-after:point
14|none-after:possible
25|none-after:praised
-11|none-after:premier
72|none-after:present
-39|none-after:president
-26|none-after:prime minister
-13|none-after:project
10|none-after:promise
-39|none-after:proper
25|none-after:public
30|none-after:put
8|none-after:put forward
-14|none-after:question
17|none-after:rather
23|none-after:rather than
-33|none-after:reach
9|none-after:realistic
-41|none-after:really
18|none-after:recent
13|none-after:reckon
20|none-after:reference
-15|none-after:regarded
-37|none-after:related
15|none-after:remain
53|none-after:report
-32|none-after:reporters
-14|none-after:requirements
-27|none-after:resilience
-21|none-after:respectively
-36|none-after:rest
13|none-after:return
11|none-after:right
57|none-after:rise
-46|none-after:roads
-49|none-after:same
-23|none-after:say
-32|none-after:second
-36|none-after:security
12|none-after:seven
8|none-after:share
-20|none-after:she
14|none-after:shopping
19|none-after:short
62|none-after:should
41|none-after:sign up
38|none-after:signed
41|none-after:since
-19|none-after:six
10|none-after:so
-9|none-after:some
9|none-after:something
-9|none-after:soon
-44|none-after:special
52|none-after:spend
-24|none-after:spokesman
8|none-after:standard
-20|none-after:state
-11|none-after:step
25|none-after:still
16|none-after:strategy
8|none-after:study
-32|none-after:such
-18|none-after:suffice
20|none-after:sufficient
30|none-after:suggest
10|none-after:summit
30|none-after:take
13|none-after:talk
15|none-after:target
48|none-after:ten
12|none-after:term
10|none-after:text
20|none-after:than
12|none-after:thanks
-43|none-after:that
-28|none-after:the
-59|none-after:the military
-12|none-after:their
-78|none-after:then
90|none-after:thereabouts
23|none-after:thereafter
18|none-after:they
-17|none-after:things
8|none-after:think
9|none-after:threat
44|none-after:three
10|none-after:threshold
-23|none-after:through
31|none-after:time
15|none-after:to
83|none-after:today
30|none-after:too
8|none-after:toward
-51|none-after:trillion
-75|none-after:troops
-79|none-after:two
38|none-after:under
81|none-after:until
17|none-after:us
-10|none-after:vow
23|none-after:wait
17|none-after:wales
-12|none-after:want
39|none-after:war
21|none-after:was
-35|none-after:weapons
24|none-after:weigh
-18|none-after:welfare
-75|none-after:were
99|none-after:when
-42|none-after:where
50|none-after:which
49|none-after:while
8|none-after:who
-16|none-after:will
-31|none-after:with
-78|none-after:within
61|none-after:without
13|none-after:wo n't
25|none-after:world
50|none-after:would
9|none-after:yardstick
-97|none-after:year
91|none-after:years
43|none-before:\"
-30|none-before:#
-13|none-before:$
17|none-before:'d
45|none-before:'s
-9|none-before:)
-55|none-before:*
-16|none-before:-
10|none-before:.
-93|none-before:0
35|none-before::
27|none-before:;
-68|none-before:DATE
24|none-before:EU
39|none-before:LAND
-11|none-before:LEADER
55|none-before:NATO
-16|none-before:OUTLET
90|none-before:PERSON
97|none-before:USA
33|none-before:a
22|none-before:abandoned
12|none-before:abe
60|none-before:about
33|none-before:above
11|none-before:accept
-38|none-before:achieve
10|none-before:actual
11|none-before:add
27|none-before:adopt
-24|none-before:advise
-24|none-before:afterward
-8|none-before:again
10|none-before:against
21|none-before:ago
18|none-before:agree
9|none-before:aim
-22|none-before:all
118|none-before:alliance
-31|none-before:allies
-9|none-before:allocate
-36|none-before:allocation
23|none-before:allot
35|none-before:ally
40|none-before:already
-60|none-before:also
20|none-before:ambition
24|none-before:amount
24|none-before:an
-64|none-before:and
-26|none-before:announce
-69|none-before:annual
-17|none-before:another
38|none-before:anything
37|none-before:approach
-8|none-before:approve
52|none-before:are
70|none-before:argue
14|none-before:argue for
-18|none-before:armed forces
-34|none-before:arms
-30|none-before:army
125|none-before:around
-10|none-before:arrive
38|none-before:as
-9|none-before:asia
30|none-before:ask
-14|none-before:ask for
-57|none-before:assumes
29|none-before:at
-48|none-before:attain
-39|none-before:attainment
32|none-before:aukus
74|none-before:average
16|none-before:b
39|none-before:back
8|none-before:bar
-30|none-before:barely
-23|none-before:be
117|none-before:been
10|none-before:before
-8|none-before:behind
58|none-before:being
18|none-before:believe
10|none-before:between
-8|none-before:beyond
-60|none-before:bill
-73|none-before:billion
50|none-before:bind
-9|none-before:both
-8|none-before:breaches
40|none-before:bring
57|none-before:bring forward
22|none-before:broke
-42|none-before:budget
-16|none-before:buildup
47|none-before:burden
39|none-before:but
12|none-before:buy
40|none-before:by
-14|none-before:cabinet
9|none-before:call
16|none-before:call for
21|none-before:call on
-29|none-before:came
15|none-before:campaign
62|none-before:can
53|none-before:candidate
8|none-before:cannot
11|none-before:carry
8|none-before:ceiling
73|none-before:chancellor
8|none-before:choose
67|none-before:claim
15|none-before:climb
-13|none-before:close
-18|none-before:closer
28|none-before:closest
-10|none-before:coalition
54|none-before:cold
-49|none-before:come
-35|none-before:come to
-35|none-before:commit
-24|none-before:commitment
85|none-before:compared
30|none-before:compares
8|none-before:comparison
-19|none-before:consider
12|none-before:contrast
8|none-before:core
-25|none-before:core defense
-27|none-before:correspond
37|none-before:could
-12|none-before:countries
-42|none-before:country
27|none-before:counts
19|none-before:current
51|none-before:currently
9|none-before:customary
17|none-before:cut
-95|none-before:date
44|none-before:decade
-19|none-before:decide
38|none-before:decision
15|none-before:declare
-20|none-before:decreed
-38|none-before:defence
-10|none-before:defence spending
39|none-before:defense
-8|none-before:defense - related
93|none-before:defense spending
-10|none-before:definition
28|none-before:demand
-90|none-before:devote
-17|none-before:diplomats
11|none-before:discussions
14|none-before:do
-10|none-before:does
42|none-before:double
-15|none-before:down
-21|none-before:due
51|none-before:during
30|none-before:economy
13|none-before:edge
12|none-before:effort
-38|none-before:eight
13|none-before:election
24|none-before:eleven
-47|none-before:end
-10|none-before:enough
-63|none-before:equal
-51|none-before:equivalent
54|none-before:estimate
-44|none-before:european
-45|none-before:european allies
-10|none-before:europeans
75|none-before:even
20|none-before:ever
56|none-before:every
-27|none-before:exactly
33|none-before:exceed
13|none-before:existing
-46|none-before:expect
21|none-before:expenditure
-10|none-before:expenditures
30|none-before:expenses
12|none-before:eye
15|none-before:fact
-22|none-before:fall
-13|none-before:far
30|none-before:favor
-9|none-before:favour
10|none-before:feasible
-32|none-before:figure
10|none-before:finance ministry
10|none-before:find
-8|none-before:first
-75|none-before:five
-26|none-before:float
-67|none-before:followed
-22|none-before:follows
-56|none-before:forecast
-20|none-before:foresee
76|none-before:forget
179|none-before:from
-8|none-before:froze
18|none-before:fully
-67|none-before:funds
-24|none-before:further
-19|none-before:gdp
-14|none-before:general
-10|none-before:generals
25|none-before:get
15|none-before:give
8|none-before:global
74|none-before:go
-22|none-before:goal
-13|none-before:good
24|none-before:government
-25|none-before:gross domestic product
-57|none-before:gross national product
-51|none-before:group
121|none-before:guideline
48|none-before:had
17|none-before:hague
16|none-before:hard
112|none-before:has
63|none-before:have
31|none-before:having
12|none-before:he
21|none-before:head
-70|none-before:headline
17|none-before:high
31|none-before:higher
10|none-before:himself
-26|none-before:his
29|none-before:hit
13|none-before:hold
17|none-before:hope
11|none-before:host
32|none-before:hover
9|none-before:idea
62|none-before:if
9|none-before:imf
47|none-before:in
-9|none-before:included
9|none-before:increase
-71|none-before:initial
22|none-before:insist on
-13|none-before:instead of
-49|none-before:institute
26|none-before:intend
11|none-before:invest
25|none-before:is
10|none-before:it
-11|none-before:items
88|none-before:its
39|none-before:itself
10|none-before:jump
8|none-before:justify
76|none-before:keep
20|none-before:know
11|none-before:languish
17|none-before:larger
-42|none-before:last
-22|none-before:late
-11|none-before:lay out
8|none-before:ldp
12|none-before:leads
-30|none-before:least
-11|none-before:led
-9|none-before:left
-37|none-before:legislature
13|none-before:less
-34|none-before:let
13|none-before:liberal democratic party
25|none-before:lift
9|none-before:list
-25|none-before:little
-23|none-before:live with
25|none-before:long
-19|none-before:look
-30|none-before:made
9|none-before:majority
-18|none-before:make
-9|none-before:make up
29|none-before:manage
45|none-before:many
14|none-before:map
-27|none-before:mark
8|none-before:match
-9|none-before:mean
99|none-before:meet
20|none-before:member
-14|none-before:members
13|none-before:mention
16|none-before:method
43|none-before:military
-26|none-before:military spending
14|none-before:mind
10|none-before:minimum
-22|none-before:ministry
-31|none-before:more
56|none-before:more than double
56|none-before:mostly
17|none-before:move
8|none-before:move up
13|none-before:must
-9|none-before:namely
-8|none-before:nation
-10|none-before:national
-24|none-before:national security adviser
34|none-before:nearly
65|none-before:neighboring
12|none-before:neither
13|none-before:never
-12|none-before:next
14|none-before:no
15|none-before:not
36|none-before:note
79|none-before:now
-10|none-before:number
-8|none-before:objective
15|none-before:observe
50|none-before:of
49|none-before:offer
-12|none-before:officer
35|none-before:official
86|none-before:officially
57|none-before:old
34|none-before:on
18|none-before:once
-24|none-before:one
-9|none-before:ones
18|none-before:only
-19|none-before:opposition
15|none-before:opposition leader
-32|none-before:or
-10|none-before:original
34|none-before:others
20|none-before:out
-65|none-before:outcome
14|none-before:outlay
57|none-before:outlays
-16|none-before:output
-10|none-before:over
40|none-before:own
16|none-before:pace
42|none-before:panel
-13|none-before:part
37|none-before:party
-62|none-before:pass
-20|none-before:passed
18|none-before:past
14|none-before:path
8|none-before:pay
39|none-before:pensions
-18|none-before:people
20|none-before:perhaps
63|none-before:period
-38|none-before:plan
-71|none-before:policy
-13|none-before:predecessor
12|none-before:prefer
-28|none-before:premier
31|none-before:present
31|none-before:president
8|none-before:press
39|none-before:previous
-20|none-before:price
38|none-before:prime minister
30|none-before:program
13|none-before:project
10|none-before:publish
-32|none-before:put
-10|none-before:put forward
47|none-before:raise
-12|none-before:rather than
-12|none-before:ratio
-22|none-before:reach
34|none-before:reagan
-12|none-before:real
-30|none-before:reckon
19|none-before:recommend
14|none-before:recommendations
9|none-before:regards
9|none-before:region
-12|none-before:regular
14|none-before:reject
-24|none-before:related
13|none-before:relative
44|none-before:remain
17|none-before:reply
-8|none-before:reporters
-12|none-before:represent
-8|none-before:request
9|none-before:resolve
-20|none-before:rest
-42|none-before:restore
10|none-before:review
-9|none-before:rise
19|none-before:rival
14|none-before:road
10|none-before:roughly
-18|none-before:rule out
22|none-before:runs
13|none-before:say
-23|none-before:see
-9|none-before:senator
-20|none-before:set aside
30|none-before:settle on
-21|none-before:share
19|none-before:should
-10|none-before:show
8|none-before:sign up
-34|none-before:similar
41|none-before:since
36|none-before:sipri
-17|none-before:sit
11|none-before:slightly
32|none-before:slither
-16|none-before:so
13|none-before:some
-24|none-before:somewhere
8|none-before:speak of
-11|none-before:special
24|none-before:spend
-40|none-before:spender
51|none-before:stand
8|none-before:standard
18|none-before:start from
38|none-before:stay
17|none-before:stick to
-23|none-before:still
10|none-before:strategy
38|none-before:stuck
13|none-before:suggest
-40|none-before:sum
-11|none-before:summit
-47|none-before:supplementary
11|none-before:support
-9|none-before:surpass
32|none-before:swallow
-10|none-before:swallowed
-16|none-before:swell
14|none-before:take
12|none-before:talk of
-30|none-before:target
12|none-before:terms
30|none-before:than
-22|none-before:that
22|none-before:the
-9|none-before:the economy
-10|none-before:the military
20|none-before:their
-28|none-before:them
-89|none-before:then
28|none-before:they
27|none-before:think
-10|none-before:this
25|none-before:those
27|none-before:though
-37|none-before:time
-14|none-before:timetable
-21|none-before:to
33|none-before:too
-82|none-before:top
-65|none-before:total
-13|none-before:towards
-52|none-before:trajectory
-37|none-before:treasury
38|none-before:treble
-70|none-before:trillion
-16|none-before:troops
11|none-before:true
-29|none-before:two
40|none-before:until
-22|none-before:up
-29|none-before:upon
-12|none-before:upward
13|none-before:urge
-23|none-before:us
-48|none-before:use
13|none-before:very
-23|none-before:vow
8|none-before:wales
-25|none-before:want
38|none-before:war
-69|none-before:was
-9|none-before:we
25|none-before:weak
-13|none-before:wealth
-13|none-before:weapons
-13|none-before:welcome
8|none-before:well
-49|none-before:were
-70|none-before:when
14|none-before:where
-10|none-before:whether
49|none-before:which
62|none-before:while
64|none-before:who
53|none-before:whose
25|none-before:why
-17|none-before:will
-81|none-before:with
-13|none-before:within
-14|none-before:without
9|none-before:work
-23|none-before:work out
-16|none-before:work toward
26|none-before:world
-41|none-before:would
13|none-before:write
-62|none-before:year
16|none-before:years
-15|none-before:yen
102|none-before:yet
10|none-before:yield
54|none-before:you
91|none-dates:aim 0 0
24|none-dates:aim 0 1
-68|none-dates:aim 0 2
75|none-dates:aim 1 0
8|none-dates:aim 1 1
-45|none-dates:aim 2 0
13|none-dates:aim 2 2
87|none-dates:level 0 0
12|none-dates:level 0 1
-31|none-dates:level 0 2
-28|none-dates:level 1 1
-48|none-dates:level 2 1
58|none-dates:no 0 0
36|none-dates:no 0 1
21|none-dates:no 1 0
-22|none-dates:no 1 1
18|none-dates:no 2 0
14|none-dates:no 2 1
11|none-governed:aim be could
28|none-governed:aim be finite
24|none-governed:aim be should
28|none-governed:aim be will
-33|none-governed:aim be would
15|none-governed:aim cap inf
47|none-governed:aim demand finite
37|none-governed:aim demand gerund
-13|none-governed:aim demand inf
-10|none-governed:aim demand noun
26|none-governed:aim demand will
-60|none-governed:aim demand would
9|none-governed:aim denial finite
-11|none-governed:aim level gerund
-46|none-governed:aim level will
-33|none-governed:aim move can
-17|none-governed:aim move could
20|none-governed:aim move inf
11|none-governed:aim move should
-12|none-governed:aim move will
-25|none-governed:aim pledge gerund
53|none-governed:aim pledge noun
29|none-governed:aim pledge progressive
9|none-governed:aim pledge should
9|none-governed:aim pledge will
-14|none-governed:aim pledge would
25|none-governed:aim proposal could
10|none-governed:aim proposal finite
101|none-governed:aim proposal inf
-77|none-governed:aim proposal noun
11|none-governed:aim proposal progressive
11|none-governed:aim proposal would
-24|none-governed:aim spend finite
-12|none-governed:aim spend gerund
-9|none-governed:aim spend inf
22|none-governed:aim spend progressive
-62|none-governed:aim spend will
27|none-governed:level -
18|none-governed:level be finite
-26|none-governed:level be will
-59|none-governed:level be would
43|none-governed:level cap finite
9|none-governed:level cap will
-10|none-governed:level demand gerund
9|none-governed:level demand progressive
-47|none-governed:level level finite
-34|none-governed:level level gerund
11|none-governed:level level progressive
15|none-governed:level level will
-11|none-governed:level move could
-31|none-governed:level move finite
24|none-governed:level move progressive
-13|none-governed:level move will
18|none-governed:level move would
32|none-governed:level pledge finite
24|none-governed:level pledge would
56|none-governed:level spend finite
-43|none-governed:level spend progressive
-28|none-governed:no -
17|none-governed:no be finite
9|none-governed:no be would
11|none-governed:no cap finite
24|none-governed:no demand finite
-14|none-governed:no denial finite
30|none-governed:no level finite
16|none-governed:no move would
20|none-governed:no pledge finite
9|none-governed:no spend finite
8|none-governor:accept
-14|none-governor:account
-35|none-governor:achieve
13|none-governor:adopt
9|none-governor:advise
44|none-governor:agree
10|none-governor:aim
-19|none-governor:allocate
25|none-governor:allot
13|none-governor:ambition
-69|none-governor:amount
18|none-governor:announce
-23|none-governor:approve
50|none-governor:argue
14|none-governor:argue for
-14|none-governor:arrive
31|none-governor:ask
23|none-governor:ask for
17|none-governor:attain
15|none-governor:back
14|none-governor:be
18|none-governor:believe
38|none-governor:bind
10|none-governor:boost
-58|none-governor:bring
-27|none-governor:bring forward
61|none-governor:budget
9|none-governor:call
19|none-governor:call for
25|none-governor:call on
15|none-governor:campaign
8|none-governor:choose
8|none-governor:climb
-8|none-governor:come in at
-25|none-governor:come to
12|none-governor:commit
-19|none-governor:commitment
-17|none-governor:consider
-27|none-governor:correspond
-21|none-governor:decide
34|none-governor:decision
21|none-governor:demand
-83|none-governor:devote
8|none-governor:double
-13|none-governor:due
-23|none-governor:earmark
13|none-governor:edge
-45|none-governor:end
-58|none-governor:equal
32|none-governor:exceed
-22|none-governor:fall
26|none-governor:favor
-9|none-governor:favour
-27|none-governor:float
9|none-governor:force
-13|none-governor:foresee
-57|none-governor:get
21|none-governor:give
-47|none-governor:go
-45|none-governor:goal
52|none-governor:hit
13|none-governor:hold
26|none-governor:hope
30|none-governor:hover
-85|none-governor:insist
22|none-governor:insist on
29|none-governor:intend
10|none-governor:invest
9|none-governor:jump
58|none-governor:keep
11|none-governor:languish
-17|none-governor:leave
27|none-governor:likely
-23|none-governor:live with
-8|none-governor:lower
-14|none-governor:make up
55|none-governor:manage
25|none-governor:match
-27|none-governor:mean
73|none-governor:meet
12|none-governor:mention
20|none-governor:move
48|none-governor:offer
-8|none-governor:pencil in
8|none-governor:persuade
20|none-governor:plan
55|none-governor:pledge
34|none-governor:pour
12|none-governor:prefer
10|none-governor:press
10|none-governor:propose
10|none-governor:put
-10|none-governor:put forward
102|none-governor:raise
14|none-governor:reach
-32|none-governor:reckon
35|none-governor:recommend
-101|none-governor:recommendations
-12|none-governor:represent
-21|none-governor:resolve
-38|none-governor:rise
-18|none-governor:rule out
-35|none-governor:set
-25|none-governor:set aside
26|none-governor:settle on
-17|none-governor:sit
-55|none-governor:speak of
36|none-governor:spend
22|none-governor:start from
20|none-governor:stay
17|none-governor:stick to
13|none-governor:suggest
-14|none-governor:swell
-29|none-governor:take
14|none-governor:talk of
35|none-governor:target
-32|none-governor:tell
46|none-governor:think
-65|none-governor:top
-11|none-governor:undertake
-14|none-governor:use
-25|none-governor:vow
-33|none-governor:want
-23|none-governor:work out
8|none-governor:work toward
82|none-points-back:False aim
44|none-points-back:False level
103|none-points-back:False no
18|none-points-back:True aim
-40|none-points-back:True level
26|none-points-back:True no
-49|none-shape:aim fine
42|none-shape:aim half
25|none-shape:aim tenth
82|none-shape:aim whole
-78|none-shape:level fine
-47|none-shape:level tenth
135|none-shape:level whole
43|none-shape:no half
24|none-shape:no tenth
62|none-shape:no whole
46|none-today:False aim
-112|none-today:False level
112|none-today:False no
55|none-today:True aim
115|none-today:True level
17|none-today:True no
43|none:benchmark
70|none:cap
158|none:demand
57|none:other
-137|none:pledge
37|none:proposal
-40|only:False aim
10|only:False level
34|only:True aim
30|only:True level
-19|only:True no
-30|opens:False aim
-13|opens:False no
20|opens:True aim
43|opens:True level
-10|opens:True no
64|place:after 0 aim
33|place:after 0 level
-38|place:after 1 aim
-37|place:after 1 level
-25|place:after 2 aim
52|place:before 0 aim
54|place:before 0 level
-17|place:before 0 no
-42|place:before 1 aim
-8|place:before 1 no
-12|place:before 2 aim
34|recent-dates:0 level
-22|recent-dates:1 aim
-11|recent-dates:1 level
-16|recent-dates:1 no
-92|recent-dates:2 aim
-63|recent-dates:2 level
-9|recent-dates:2 no
-9|recent-time:cap far
-24|recent-time:demand far
-50|recent-time:level far
-25|recent-time:level long-past
-83|recent-time:level next
85|recent-time:level now
34|recent-time:level past
20|recent-time:other far
-12|recent-time:pledge far
40|recent-time:pledge now
-16|recent-time:pledge past
-52|recent-time:proposal far
-16|recent-time:proposal now
-8|recent-time:proposal past
-12|same-kind
79|same-kind-dates:0 aim
71|same-kind-dates:0 level
-14|same-kind-dates:1 aim
-9|same-kind-dates:1 level
-87|same-kind-dates:2 aim
-51|same-kind-dates:2 level
11|same-kind-gap:demand 0
80|same-kind-gap:level 0
-66|same-kind-gap:level 1
-56|same-kind-gap:level 2
39|same-kind-gap:level 3
14|same-kind-gap:level 5
10|same-kind-gap:pledge 1
17|same-kind-gap:pledge 2
-16|same-kind-gap:pledge 3
-18|same-kind-gap:pledge 4
-32|same-kind-gap:pledge 5
13|same-kind-gap:proposal 1
11|same-kind-time:demand far
53|same-kind-time:level far
-12|same-kind-time:level long-past
-55|same-kind-time:level next
-47|same-kind-time:level now
71|same-kind-time:level past
15|same-kind-time:pledge far
-8|same-kind-time:pledge next
-44|same-kind-time:pledge now
46|same-kind:level 0 False
47|same-kind:level 0 True
-49|same-kind:level 1 False
20|same-kind:level 1 True
-54|same-kind:level 2 False
12|same-kind:level 3 False
-101|same-kind:pledge 0 False
102|same-kind:pledge 0 True
-26|same-kind:pledge 1 False
48|same-kind:pledge 1 True
-18|same-kind:pledge 2 False
-8|same-kind:pledge 2 True
-29|same-kind:pledge 3 False
12|same-kind:proposal 0 True
-61|shape-time:fine far level
11|shape-time:fine long-past level
28|shape-time:fine next level
-34|shape-time:fine now level
8|shape-time:fine past level
125|shape-time:half far aim
37|shape-time:half far level
29|shape-time:half far no
32|shape-time:half long-past level
-123|shape-time:half now aim
-22|shape-time:half now no
-79|shape-time:half past aim
-40|shape-time:tenth far level
-13|shape-time:tenth long-past level
33|shape-time:tenth next aim
25|shape-time:tenth now aim
-21|shape-time:tenth now level
-11|shape-time:tenth past aim
23|shape-time:tenth past level
114|shape-time:whole far aim
62|shape-time:whole far no
-116|shape-time:whole long-past aim
-47|shape-time:whole long-past level
-32|shape-time:whole long-past no
13|shape-time:whole next aim
40|shape-time:whole next level
-14|shape-time:whole now aim
19|shape-time:whole now level
-27|shape-time:whole now no
25|shape-time:whole past aim
53|shape-time:whole past level
-11|shape-time:whole past no
90|share-nearer:after False False aim
80|share-nearer:after False False level
11|share-nearer:after False False no
-14|share-nearer:after True False aim
-21|share-nearer:after True False level
-75|share-nearer:after True True aim
-65|share-nearer:after True True level
-9|share-nearer:after True True no
14|share-nearer:before False False aim
63|share-nearer:before False False level
-15|share-nearer:before False False no
11|share-nearer:before True False aim
-29|share-nearer:before True False level
-25|share-nearer:before True True aim
14|share-nearer:before True True level
145|shares-between:after 0
-110|shares-between:after 1
-38|shares-between:after 2
56|shares-between:before 0
-26|shares-between:before 2
104|time-side:aim after far
-72|time-side:aim after long-past
53|time-side:aim after next
-41|time-side:aim after now
-44|time-side:aim after past
136|time-side:aim before far
-46|time-side:aim before long-past
-73|time-side:aim before now
-22|time-side:aim before past
-45|time-side:level after far
-16|time-side:level after long-past
-25|time-side:level after next
11|time-side:level after now
65|time-side:level after past
-17|time-side:level before far
100|time-side:level before next
-46|time-side:level before now
14|time-side:level before past
89|time-side:no after far
-37|time-side:no after long-past
-42|time-side:no after now
-8|time-side:no after past
-14|time-side:no before now
21|time:cap far fiscal
-10|time:cap far year
-10|time:cap long-past that-year
-17|time:cap long-past year
-15|time:demand far fiscal
30|time:demand far year
-62|time:demand now bare-month
-18|time:demand now that-year
-14|time:demand now weekday
-18|time:demand past that-year
30|time:denial far fiscal
52|time:denial far year
-16|time:denial now bare-month
-13|time:denial now weekday
-16|time:level far decade
9|time:level far fiscal
-10|time:level far month
-35|time:level far year
-10|time:level far years
-88|time:level long-past fiscal
-23|time:level long-past month
58|time:level long-past that-year
19|time:level long-past year
22|time:level long-past years
74|time:level next year
-111|time:level now bare-month
-23|time:level now day
106|time:level now fiscal
18|time:level now that-year
-137|time:level now weekday
58|time:level now year
57|time:level now years
-34|time:level past bare-month
24|time:level past fiscal
86|time:level past that-year
-10|time:other long-past year
-10|time:other now bare-month
18|time:pledge far decade
86|time:pledge far fiscal
-20|time:pledge far month
-16|time:pledge far year
24|time:pledge far years
-9|time:pledge long-past month
-19|time:pledge long-past that-year
-82|time:pledge long-past year
14|time:pledge next bare-month
-13|time:pledge next fiscal
14|time:pledge next month
59|time:pledge next that-year
19|time:pledge next years
-52|time:pledge now bare-month
-17|time:pledge now day
152|time:pledge now fiscal
18|time:pledge now that-year
-87|time:pledge now weekday
90|time:pledge now year
-56|time:pledge past bare-month
58|time:pledge past fiscal
-57|time:pledge past that-year
16|time:pledge past year
-24|time:proposal far decade
68|time:proposal far fiscal
85|time:proposal far year
21|time:proposal long-past decade
-24|time:proposal long-past year
-49|time:proposal next bare-month
44|time:proposal next fiscal
-25|time:proposal next year
-52|time:proposal now bare-month
-10|time:proposal now day
-14|time:proposal now part
-22|time:proposal now weekday
-9|time:proposal now years
13|title:False aim
-12|title:False level
-22|title:False no
-18|title:True aim
53|title:True level
15|word-lead:\" by
11|word-lead:# before
32|word-lead:# between
-58|word-lead:# by
-42|word-lead:# for
12|word-lead:# in
11|word-lead:# through
-36|word-lead:# until
8|word-lead:'s spending
8|word-lead:( 2.6 percent
11|word-lead:) for
-21|word-lead:, after
33|word-lead:, by
36|word-lead:, in
-14|word-lead:, instead of
-19|word-lead:, on
-16|word-lead:, since
11|word-lead:, spending
-14|word-lead:, tabled
9|word-lead:, with
10|word-lead:; in
-9|word-lead:DATE instead of
-16|word-lead:DATE to
-13|word-lead:LAND ,
-9|word-lead:LAND on
-11|word-lead:LAND —
-21|word-lead:LEADER said
-8|word-lead:USA ,
-54|word-lead:USA in
-21|word-lead:^ before
77|word-lead:^ by
-13|word-lead:^ for
9|word-lead:^ from
59|word-lead:^ in
-14|word-lead:^ japan
-19|word-lead:^ nothing
-14|word-lead:^ spending
-36|word-lead:^ until
23|word-lead:above 2%
48|word-lead:according to
31|word-lead:achieve in
44|word-lead:all by
36|word-lead:all for
10|word-lead:allocation for
8|word-lead:allot 3.5%
-32|word-lead:and at
35|word-lead:and by
16|word-lead:as early
-27|word-lead:at 1.8 percent
25|word-lead:average in
13|word-lead:back in
8|word-lead:be 2.5 percent
-26|word-lead:between 2026
13|word-lead:billion )
26|word-lead:billion for
44|word-lead:bring forward to
9|word-lead:budget for
-22|word-lead:budget in
-9|word-lead:cabinet on
32|word-lead:calculate on
-32|word-lead:changed from
20|word-lead:core defense by
-18|word-lead:decision taken
11|word-lead:defence before
33|word-lead:defence by
-20|word-lead:defence from
62|word-lead:defence in
34|word-lead:defense by
14|word-lead:defense from
-18|word-lead:defense in
-32|word-lead:defense reform
-22|word-lead:did until
-53|word-lead:documents by
44|word-lead:due in
-17|word-lead:earlier in
-8|word-lead:election on
8|word-lead:end in
41|word-lead:estimate for
15|word-lead:even in
10|word-lead:expenditures in
29|word-lead:figure for
8|word-lead:first time
42|word-lead:for 2027
-30|word-lead:for calendar
22|word-lead:for defence
-30|word-lead:for defense
12|word-lead:from 1.2%
12|word-lead:from 1.9 percent
-8|word-lead:from 2.32 percent
-32|word-lead:gdp ,
-15|word-lead:gdp by
64|word-lead:gdp from
-14|word-lead:gdp in
11|word-lead:get there
-46|word-lead:gnp for
-16|word-lead:goal by
40|word-lead:goal for
-22|word-lead:gross domestic product from
-24|word-lead:gross domestic product in
-59|word-lead:guideline in
13|word-lead:had set
18|word-lead:hit 2 percent
16|word-lead:in her
24|word-lead:in japanese
-24|word-lead:increase since
17|word-lead:infrastructure by
-15|word-lead:introduced in
27|word-lead:it by
11|word-lead:its military
-22|word-lead:latter by
-36|word-lead:law signed
10|word-lead:less than
-19|word-lead:lowest since
10|word-lead:make 2 percent
-17|word-lead:measured against
-32|word-lead:measured in
22|word-lead:meet by
60|word-lead:meet in
-34|word-lead:military budget
27|word-lead:military in
-19|word-lead:more than
25|word-lead:needs by
-29|word-lead:not in
-64|word-lead:of 2 percent
-10|word-lead:office said
15|word-lead:on defence
8|word-lead:on defense
-20|word-lead:only in
11|word-lead:outlays for
36|word-lead:outlays in
-15|word-lead:over from
8|word-lead:parliament in
-23|word-lead:promise 2 percent
23|word-lead:promise for
16|word-lead:proposal for
-62|word-lead:rather than in
19|word-lead:ratio in
8|word-lead:reach 2%
61|word-lead:reach by
9|word-lead:reach in
-8|word-lead:report for
8|word-lead:resilience by
18|word-lead:rest by
-9|word-lead:same 3.5 percent
-9|word-lead:say on
18|word-lead:sea in
-14|word-lead:security documents
9|word-lead:set aside for
-30|word-lead:set for
-59|word-lead:set in
-19|word-lead:share for
-9|word-lead:share since
18|word-lead:slightly above
8|word-lead:so in
-8|word-lead:spend 1.8 percent
39|word-lead:spend in
-29|word-lead:sum ,
17|word-lead:target by
29|word-lead:target for
14|word-lead:target in
-46|word-lead:target to
-21|word-lead:than in
14|word-lead:that in
-17|word-lead:that spending
9|word-lead:the bloc
-17|word-lead:the hague
12|word-lead:the military by
-15|word-lead:time since
-23|word-lead:to 1.8 per cent
-19|word-lead:to a
-24|word-lead:to do
56|word-lead:to worry
37|word-lead:total for
-41|word-lead:up in
23|word-lead:want by
-18|word-lead:was in
-84|word-lead:weapons by
13|word-lead:well before
43|word-lead:year ,
-15|word-lead:year from
-32|word-lead:years before
-41|word-lead:yen by
12|word-lead:yen in
14|word:\"
-64|word:#
19|word:'s
8|word:(
14|word:)
36|word:,
9|word::
11|word:;
-36|word:DATE
-79|word:LAND
-27|word:LEADER
-9|word:OUTLET
-73|word:USA
21|word:^
-8|word:a
26|word:above
48|word:according
33|word:achieve
-33|word:adopt
-8|word:agree
80|word:all
10|word:allocation
44|word:and
-14|word:annually
13|word:armed forces
52|word:as
9|word:at
9|word:attain
10|word:average
12|word:back
34|word:be
-19|word:between
-22|word:billion
35|word:bring forward
28|word:by
-10|word:cabinet
32|word:calculate
14|word:century
-32|word:changed
20|word:core defense
-8|word:cross
-27|word:decision
47|word:defence
27|word:defense
9|word:defense spending
-28|word:did
9|word:document
-53|word:documents
43|word:due
-17|word:earlier
-12|word:election
8|word:end
41|word:estimate
15|word:even
10|word:expenditures
29|word:figure
8|word:first
24|word:for
-8|word:force
16|word:from
-11|word:gdp
11|word:get
-22|word:gnp
-15|word:go
-43|word:gross domestic product
-51|word:guideline
53|word:had
66|word:has
27|word:hit
36|word:in
-16|word:increase
17|word:infrastructure
-15|word:introduced
8|word:is
38|word:it
37|word:its
-22|word:latter
-36|word:law
10|word:less
-13|word:lowest
10|word:make
-49|word:measured
82|word:meet
-8|word:military
8|word:minimum
-18|word:more
25|word:needs
-58|word:of
22|word:office
30|word:on
-19|word:only
46|word:outlays
-15|word:over
8|word:own
-12|word:plan
-15|word:promise
16|word:proposal
-64|word:rather than
24|word:ratio
-12|word:report
8|word:resilience
18|word:rest
-11|word:same
18|word:sea
-55|word:set
12|word:set aside
-24|word:share
18|word:slightly
72|word:spend
-9|word:strategy
-14|word:suggest
-29|word:sum
-21|word:take
37|word:target
-10|word:than
-29|word:the
16|word:the military
41|word:them
-15|word:time
41|word:total
14|word:trillion
-47|word:up
23|word:want
-38|word:was
-84|word:weapons
13|word:well
8|word:won
22|word:year
-18|word:years
-35|word:yen
-32|words-aim:after 0
83|words-aim:after 1
30|words-aim:after 2
33|words-aim:after 3
-27|words-aim:after 5
-77|words-aim:after far
27|words-aim:before 1
-11|words-aim:before 13
10|words-aim:before 2
18|words-aim:before 3
-14|words-aim:before 5
-8|words-aim:before 8
-23|words-aim:before far
116|words-level:after 0
96|words-level:after 1
-80|words-level:after 13
33|words-level:after 2
-24|words-level:after 5
-104|words-level:after 8
-43|words-level:after far
32|words-level:before 1
-8|words-level:before 13
63|words-level:before 2
-17|words-level:before 3
-14|words-level:before 8
-12|words-level:before far
-54|words-no:after 1
-16|words-no:after 13
32|words-no:after 3
-8|words-no:after 5
62|words-no:after 8
15|words-no:before 1
-9|words-no:before 8
-12|words-no:before far
84|words:after 0
126|words:after 1
-98|words:after 13
56|words:after 2
65|words:after 3
-58|words:after 5
-48|words:after 8
-128|words:after far
73|words:before 1
-26|words:before 13
69|words:before 2
-18|words:before 5
-31|words:before 8
-47|words:before far
"""
