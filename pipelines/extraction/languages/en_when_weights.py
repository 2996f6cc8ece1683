"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-9|1-back-time:demand far year
-17|1-back-time:level far fiscal
34|1-back-time:level far month
20|1-back-time:level far year
-9|1-back-time:level far years
-9|1-back-time:level long-past decade
-11|1-back-time:level long-past fiscal
-8|1-back-time:level long-past month
-14|1-back-time:level long-past that-year
44|1-back-time:level long-past year
-11|1-back-time:level next fiscal
-18|1-back-time:level next month
68|1-back-time:level next that-year
79|1-back-time:level next year
-36|1-back-time:level now bare-month
-40|1-back-time:level now day
20|1-back-time:level now fiscal
19|1-back-time:level now that-year
-57|1-back-time:level now weekday
-10|1-back-time:level now year
60|1-back-time:level now years
-8|1-back-time:level past bare-month
-40|1-back-time:level past fiscal
-49|1-back-time:level past that-year
-11|1-back-time:level past year
-27|1-back-time:level past years
84|1-back-time:pledge far fiscal
86|1-back-time:pledge far year
-8|1-back-time:pledge far years
-9|1-back-time:pledge long-past year
-36|1-back-time:pledge next fiscal
13|1-back-time:pledge next that-year
-11|1-back-time:pledge next year
-14|1-back-time:pledge now bare-month
-20|1-back-time:pledge now day
17|1-back-time:pledge now fiscal
17|1-back-time:pledge now that-year
-33|1-back-time:pledge now weekday
22|1-back-time:pledge now year
-16|1-back-time:proposal far fiscal
32|1-back-time:proposal next fiscal
-8|1-back-time:proposal now day
63|1-back-told:False aim
92|1-back-told:False level
-10|1-back-told:False no
-62|1-back-told:True aim
-68|1-back-told:True level
-28|1-back-told:True no
24|1-back:level
-38|1-back:no
-8|2-back-time:denial far year
36|2-back-time:level far fiscal
-42|2-back-time:level far year
39|2-back-time:level far years
-14|2-back-time:level long-past fiscal
-19|2-back-time:level long-past that-year
21|2-back-time:level long-past year
-9|2-back-time:level next bare-month
-9|2-back-time:level next fiscal
23|2-back-time:level next that-year
19|2-back-time:level next year
-25|2-back-time:level now bare-month
-28|2-back-time:level now day
11|2-back-time:level now that-year
-38|2-back-time:level now weekday
51|2-back-time:level now year
8|2-back-time:level now years
-10|2-back-time:level past bare-month
-23|2-back-time:level past fiscal
-13|2-back-time:level past month
70|2-back-time:level past that-year
-12|2-back-time:level past year
37|2-back-time:other far fiscal
-9|2-back-time:other far year
60|2-back-time:other next year
-8|2-back-time:other now weekday
26|2-back-time:pledge far year
-20|2-back-time:pledge next fiscal
-11|2-back-time:pledge now day
-23|2-back-time:pledge now fiscal
-9|2-back-time:pledge now weekday
-9|2-back-time:proposal far fiscal
-19|2-back-time:proposal far year
78|2-back-time:proposal next fiscal
-22|2-back-told:False aim
44|2-back-told:False level
-17|2-back-told:False no
-27|2-back-told:True aim
-30|2-back-told:True level
29|2-back-told:True no
-49|2-back:aim
14|2-back:level
11|2-back:no
52|carried-dated:False False aim 1
-36|carried-dated:False False aim 2
90|carried-dated:False False level 0
49|carried-dated:False False level 1
53|carried-dated:False False level 2
-23|carried-dated:False False level 3
8|carried-dated:False False level 4
-19|carried-dated:True False aim 0
-8|carried-dated:True False aim 1
26|carried-dated:True False aim 2
-76|carried-dated:True False aim 3
-65|carried-dated:True False aim 4
-45|carried-dated:True False level 0
8|carried-dated:True False level 2
-77|carried-dated:True False level 3
-13|carried-dated:True False level 4
-11|carried-dated:True False no 1
-23|carried-dated:True False no 2
-21|carried-dated:True False no 3
-12|carried-dated:True False no 4
57|carried-dated:True True aim 0
-43|carried-dated:True True aim 1
-40|carried-dated:True True aim 2
-25|carried-dated:True True aim 3
-44|carried-dated:True True aim 4
-12|carried-dated:True True level 0
-31|carried-dated:True True level 1
-47|carried-dated:True True level 2
-70|carried-dated:True True level 3
-58|carried-dated:True True level 4
-22|carried-dated:True True no 1
37|carried-dated:True True no 2
-24|carried-dated:True True no 3
-38|carried-governed:- far
-22|carried-governed:- long-past
23|carried-governed:- next
-41|carried-governed:- now
38|carried-governed:- past
-25|carried-governed:be could now
-78|carried-governed:be finite far
26|carried-governed:be finite long-past
-97|carried-governed:be finite next
39|carried-governed:be finite now
-34|carried-governed:be finite past
-31|carried-governed:be should far
62|carried-governed:be will far
32|carried-governed:be will next
122|carried-governed:be will now
52|carried-governed:be would far
-38|carried-governed:be would long-past
23|carried-governed:be would next
24|carried-governed:be would now
57|carried-governed:be would past
-10|carried-governed:cap finite far
-17|carried-governed:cap finite now
-9|carried-governed:cap progressive far
-11|carried-governed:demand finite long-past
55|carried-governed:demand finite next
-50|carried-governed:demand finite now
-33|carried-governed:demand finite past
11|carried-governed:demand gerund past
-20|carried-governed:demand progressive now
48|carried-governed:demand would now
-11|carried-governed:denial finite far
-22|carried-governed:denial would far
-29|carried-governed:level finite far
-10|carried-governed:level finite long-past
-23|carried-governed:level finite now
23|carried-governed:level gerund next
29|carried-governed:level will next
12|carried-governed:level will now
60|carried-governed:level would far
-13|carried-governed:level would long-past
28|carried-governed:level would next
-27|carried-governed:level would past
34|carried-governed:move can far
23|carried-governed:move could far
-8|carried-governed:move could past
12|carried-governed:move finite far
-81|carried-governed:move finite long-past
-16|carried-governed:move finite next
-29|carried-governed:move finite now
60|carried-governed:move finite past
-11|carried-governed:move gerund now
9|carried-governed:move inf far
-9|carried-governed:move inf next
-13|carried-governed:move inf now
-22|carried-governed:move progressive far
40|carried-governed:move progressive next
-8|carried-governed:move should far
8|carried-governed:move should next
-12|carried-governed:move should past
118|carried-governed:move will far
8|carried-governed:move will next
26|carried-governed:move will now
32|carried-governed:move would far
-8|carried-governed:move would long-past
32|carried-governed:move would next
33|carried-governed:move would now
-57|carried-governed:move would past
16|carried-governed:pledge finite far
-14|carried-governed:pledge finite long-past
46|carried-governed:pledge finite next
-18|carried-governed:pledge finite past
-19|carried-governed:pledge noun now
-32|carried-governed:pledge progressive now
-10|carried-governed:pledge will now
-30|carried-governed:pledge would far
-22|carried-governed:pledge would next
38|carried-governed:proposal finite far
-9|carried-governed:proposal finite long-past
33|carried-governed:proposal finite next
-53|carried-governed:proposal finite now
-10|carried-governed:proposal finite past
-8|carried-governed:proposal progressive now
-43|carried-governed:proposal would far
-16|carried-governed:proposal would next
-118|carried-governed:spend finite far
-105|carried-governed:spend finite next
-108|carried-governed:spend finite now
34|carried-governed:spend finite past
-14|carried-governed:spend gerund far
-10|carried-governed:spend progressive far
-17|carried-governed:spend progressive long-past
30|carried-governed:spend progressive now
13|carried-governed:spend will now
-45|carried-governed:spend would now
-29|carried-here:0 aim bare-month
-28|carried-here:0 aim day
-12|carried-here:0 aim decade
-31|carried-here:0 aim fiscal
-11|carried-here:0 aim month
-15|carried-here:0 aim that-year
-44|carried-here:0 aim weekday
-11|carried-here:0 aim year
-18|carried-here:0 aim years
-83|carried-here:0 level bare-month
-63|carried-here:0 level day
-11|carried-here:0 level decade
-34|carried-here:0 level month
-9|carried-here:0 level part
55|carried-here:0 level that-year
-72|carried-here:0 level weekday
53|carried-here:0 level year
-39|carried-here:0 level years
-16|carried-here:0 no bare-month
-15|carried-here:0 no day
18|carried-here:0 no fiscal
-12|carried-here:0 no that-year
-20|carried-here:0 no weekday
10|carried-here:0 no year
-31|carried-here:1 aim bare-month
-16|carried-here:1 aim day
25|carried-here:1 aim fiscal
14|carried-here:1 aim that-year
-24|carried-here:1 aim weekday
-18|carried-here:1 aim year
-24|carried-here:1 level bare-month
-21|carried-here:1 level day
-10|carried-here:1 level decade
92|carried-here:1 level fiscal
-10|carried-here:1 level that-year
-47|carried-here:1 level weekday
-15|carried-here:1 level year
31|carried-here:1 level years
-16|carried-here:1 no fiscal
-16|carried-here:1 no year
-12|carried-here:2 aim day
82|carried-here:2 aim fiscal
-38|carried-here:2 aim that-year
22|carried-here:2 aim year
-12|carried-here:2 level bare-month
-12|carried-here:2 level day
8|carried-here:2 level fiscal
-11|carried-here:2 level month
-27|carried-here:2 level that-year
-24|carried-here:2 level year
-9|carried-last:False aim bare-month
-17|carried-last:False aim day
63|carried-last:False aim fiscal
-13|carried-last:False aim that-year
-22|carried-last:False aim weekday
-16|carried-last:False aim year
-40|carried-last:False level bare-month
-46|carried-last:False level day
74|carried-last:False level fiscal
98|carried-last:False level that-year
-38|carried-last:False level weekday
57|carried-last:False level year
43|carried-last:False level years
-13|carried-last:False no day
-10|carried-last:False no fiscal
-12|carried-last:False no weekday
-10|carried-last:False no year
-55|carried-last:True aim bare-month
-39|carried-last:True aim day
-15|carried-last:True aim month
-27|carried-last:True aim that-year
-52|carried-last:True aim weekday
-22|carried-last:True aim years
-78|carried-last:True level bare-month
-49|carried-last:True level day
-22|carried-last:True level decade
-45|carried-last:True level month
-14|carried-last:True level part
8|carried-last:True level that-year
-88|carried-last:True level weekday
-16|carried-last:True level year
-60|carried-last:True level years
-13|carried-last:True no bare-month
-9|carried-last:True no day
-10|carried-last:True no that-year
-18|carried-last:True no weekday
-11|carried-lead:aim 's year
-24|carried-lead:aim , day
-17|carried-lead:aim a fiscal
73|carried-lead:aim after fiscal
-24|carried-lead:aim before year
-18|carried-lead:aim beyond fiscal
53|carried-lead:aim bringing that-year
-17|carried-lead:aim by bare-month
-12|carried-lead:aim by that-year
61|carried-lead:aim by year
-13|carried-lead:aim by years
8|carried-lead:aim defense that-year
83|carried-lead:aim for fiscal
-10|carried-lead:aim from that-year
41|carried-lead:aim from year
-10|carried-lead:aim in bare-month
-8|carried-lead:aim in years
-13|carried-lead:aim japanese fiscal
-9|carried-lead:aim nothing year
11|carried-lead:aim of that-year
-20|carried-lead:aim of year
-23|carried-lead:aim on day
-37|carried-lead:aim on weekday
-10|carried-lead:aim said weekday
-12|carried-lead:aim since year
-8|carried-lead:aim target fiscal
-8|carried-lead:aim target that-year
54|carried-lead:aim through fiscal
28|carried-lead:aim through year
-26|carried-lead:aim to fiscal
-40|carried-lead:aim two percent that-year
-19|carried-lead:aim until year
-11|carried-lead:aim within fiscal
23|carried-lead:level \" that-year
-8|carried-lead:level 's fiscal
-65|carried-lead:level 's year
20|carried-lead:level ) that-year
-41|carried-lead:level , day
-21|carried-lead:level , fiscal
-50|carried-lead:level , that-year
55|carried-lead:level -- fiscal
79|carried-lead:level 1.3% that-year
33|carried-lead:level 1.5 per cent that-year
14|carried-lead:level 18% that-year
-11|carried-lead:level 2 percent that-year
-68|carried-lead:level 2% fiscal
-80|carried-lead:level 2% that-year
-17|carried-lead:level 2.32 percent that-year
-17|carried-lead:level 3.3% that-year
-37|carried-lead:level 3.4% that-year
-12|carried-lead:level 3.5 percent that-year
69|carried-lead:level 4.1% that-year
25|carried-lead:level 4.4 per cent that-year
-29|carried-lead:level 4.5% to 5% that-year
-18|carried-lead:level 4.9% that-year
-39|carried-lead:level 5 percent that-year
-27|carried-lead:level 7 per cent that-year
-46|carried-lead:level 7 percent that-year
-23|carried-lead:level 7% that-year
-79|carried-lead:level 7.2 percent that-year
51|carried-lead:level 7.2% that-year
10|carried-lead:level 7.8 per cent that-year
45|carried-lead:level 8.1% that-year
-25|carried-lead:level 8.2 percent that-year
32|carried-lead:level 9.4% that-year
-21|carried-lead:level a fiscal
60|carried-lead:level a year
-18|carried-lead:level adopted that-year
-10|carried-lead:level adoption bare-month
-14|carried-lead:level after fiscal
-28|carried-lead:level after years
24|carried-lead:level are that-year
11|carried-lead:level armed forces that-year
32|carried-lead:level at that-year
22|carried-lead:level billion that-year
-45|carried-lead:level brings that-year
-80|carried-lead:level budget that-year
-16|carried-lead:level budget year
-9|carried-lead:level by bare-month
71|carried-lead:level by fiscal
-8|carried-lead:level by that-year
-67|carried-lead:level by year
31|carried-lead:level by years
11|carried-lead:level defence spending that-year
156|carried-lead:level defence that-year
60|carried-lead:level defense that-year
100|carried-lead:level for fiscal
18|carried-lead:level for that-year
93|carried-lead:level for year
75|carried-lead:level for years
-65|carried-lead:level from fiscal
-31|carried-lead:level from month
-63|carried-lead:level from that-year
33|carried-lead:level from year
53|carried-lead:level gdp fiscal
167|carried-lead:level gdp that-year
-20|carried-lead:level gnp fiscal
30|carried-lead:level goal that-year
-27|carried-lead:level gross domestic product fiscal
-26|carried-lead:level in bare-month
-8|carried-lead:level in decade
36|carried-lead:level in fiscal
25|carried-lead:level in month
94|carried-lead:level in year
-29|carried-lead:level in years
-15|carried-lead:level instead of year
129|carried-lead:level it that-year
8|carried-lead:level japan year
56|carried-lead:level militaries that-year
38|carried-lead:level military that-year
19|carried-lead:level more that-year
-81|carried-lead:level nothing that-year
93|carried-lead:level nothing year
-42|carried-lead:level of that-year
-41|carried-lead:level of year
-13|carried-lead:level of years
-38|carried-lead:level on day
-63|carried-lead:level on weekday
-18|carried-lead:level on year
-24|carried-lead:level on years
-23|carried-lead:level outlays fiscal
-34|carried-lead:level over year
30|carried-lead:level passes year
-48|carried-lead:level rate that-year
-12|carried-lead:level reported bare-month
-22|carried-lead:level said weekday
-15|carried-lead:level since decade
-103|carried-lead:level since year
-9|carried-lead:level so that-year
-23|carried-lead:level spent years
79|carried-lead:level target that-year
20|carried-lead:level terms that-year
-29|carried-lead:level than fiscal
-26|carried-lead:level than that-year
-23|carried-lead:level through fiscal
-54|carried-lead:level to fiscal
-35|carried-lead:level to month
19|carried-lead:level to year
69|carried-lead:level trillion fiscal
38|carried-lead:level two percent that-year
-9|carried-lead:level ukraine that-year
-24|carried-lead:level until year
-33|carried-lead:level washington that-year
30|carried-lead:level will that-year
26|carried-lead:level within fiscal
-18|carried-lead:level won that-year
57|carried-lead:level yen fiscal
-23|carried-lead:level yuan that-year
-12|carried-lead:no , day
41|carried-lead:no by fiscal
-17|carried-lead:no by year
-11|carried-lead:no for fiscal
-21|carried-lead:no in fiscal
31|carried-lead:no in year
-18|carried-lead:no on weekday
71|carried-shape:fine aim next
49|carried-shape:fine aim now
-88|carried-shape:fine level far
-26|carried-shape:fine level long-past
41|carried-shape:fine level next
36|carried-shape:fine level now
24|carried-shape:fine level past
143|carried-shape:half aim far
-17|carried-shape:half aim long-past
-71|carried-shape:half aim now
-19|carried-shape:half aim past
11|carried-shape:half level far
-48|carried-shape:half level long-past
-35|carried-shape:half level next
-85|carried-shape:half level now
-8|carried-shape:half level past
-13|carried-shape:half no far
-28|carried-shape:half no now
-82|carried-shape:tenth aim far
-19|carried-shape:tenth aim next
-21|carried-shape:tenth aim now
75|carried-shape:tenth level far
-48|carried-shape:tenth level long-past
66|carried-shape:tenth level next
19|carried-shape:tenth level now
76|carried-shape:tenth level past
-10|carried-shape:tenth no far
-36|carried-shape:whole aim long-past
-70|carried-shape:whole aim next
-77|carried-shape:whole aim now
-31|carried-shape:whole aim past
-54|carried-shape:whole level far
-33|carried-shape:whole level long-past
30|carried-shape:whole level next
10|carried-shape:whole level now
-31|carried-shape:whole level past
-10|carried-shape:whole no long-past
-15|carried-shape:whole no next
-41|carried-shape:whole no now
-19|carried-shape:whole no past
-22|carried-time:demand far fiscal
-20|carried-time:demand far year
-13|carried-time:denial far year
-9|carried-time:denial now day
-10|carried-time:denial now weekday
-27|carried-time:level far fiscal
-47|carried-time:level far year
24|carried-time:level far years
-23|carried-time:level long-past decade
-27|carried-time:level long-past fiscal
-9|carried-time:level long-past month
-37|carried-time:level long-past that-year
-56|carried-time:level long-past year
-13|carried-time:level next bare-month
119|carried-time:level next fiscal
-20|carried-time:level next month
-81|carried-time:level now bare-month
-93|carried-time:level now day
80|carried-time:level now fiscal
63|carried-time:level now that-year
-126|carried-time:level now weekday
12|carried-time:level now year
22|carried-time:level now years
-24|carried-time:level past bare-month
-50|carried-time:level past fiscal
-15|carried-time:level past month
-8|carried-time:level past part
107|carried-time:level past year
-59|carried-time:level past years
30|carried-time:other far fiscal
-23|carried-time:other far year
58|carried-time:other next year
-13|carried-time:other now weekday
-11|carried-time:other past year
65|carried-time:pledge far fiscal
84|carried-time:pledge far year
-9|carried-time:pledge far years
-25|carried-time:pledge long-past year
-66|carried-time:pledge next fiscal
8|carried-time:pledge next that-year
-20|carried-time:pledge next year
-37|carried-time:pledge now bare-month
-35|carried-time:pledge now day
83|carried-time:pledge now fiscal
-15|carried-time:pledge now that-year
-49|carried-time:pledge now weekday
16|carried-time:pledge now year
-9|carried-time:pledge past that-year
-16|carried-time:pledge past year
-30|carried-time:proposal far fiscal
8|carried-time:proposal far year
-9|carried-time:proposal long-past year
82|carried-time:proposal next fiscal
-9|carried-time:proposal now bare-month
-13|carried-time:proposal now day
-15|carried-time:proposal now weekday
-8|counted-near:after - 5
-9|counted-near:after - 8
-18|counted-near:after - far
52|counted-near:after coming 8
-8|counted-near:after coming far
14|counted-near:after for far
8|counted-near:after in 8
-8|counted-near:after in far
-34|counted-near:after of 5
-32|counted-near:after within 13
61|counted-near:after within 3
80|counted-near:after within 5
16|counted-near:after within 8
12|counted-near:after within far
-8|counted-near:before for 13
-9|counted-near:before over 13
68|counted-near:before over 3
-12|counted-near:before over 8
-17|counted-near:before within 13
-20|counted-near:before within 2
-10|counted-near:before within 5
-14|counted-near:before within far
9|counted-share-nearer:False
-14|counted-share-nearer:True
-61|counted-side:after level
12|counted-side:after other
18|counted-side:after pledge
116|counted-side:after proposal
-38|counted-side:before level
-43|counted-side:before pledge
-29|counted:level -
-10|counted:level coming
-15|counted:level for
-9|counted:level in
-21|counted:level of
14|counted:other for
-26|counted:pledge -
-8|counted:pledge by
64|counted:pledge coming
-9|counted:pledge in
-17|counted:pledge of
-14|counted:pledge over
55|counted:proposal over
73|counted:proposal within
-67|date-verb-kind:- aim after
15|date-verb-kind:- aim before
25|date-verb-kind:- level after
46|date-verb-kind:- level before
-21|date-verb-kind:- no after
-28|date-verb-kind:be finite aim after
-17|date-verb-kind:be finite aim before
-36|date-verb-kind:be finite level after
-22|date-verb-kind:be finite level before
26|date-verb-kind:be finite no after
-9|date-verb-kind:be should level after
-22|date-verb-kind:be will aim before
48|date-verb-kind:be will level before
10|date-verb-kind:cap finite aim after
19|date-verb-kind:cap finite level before
27|date-verb-kind:cap inf aim after
-19|date-verb-kind:demand finite aim after
19|date-verb-kind:demand finite level after
-35|date-verb-kind:demand finite level before
-25|date-verb-kind:demand gerund aim after
-14|date-verb-kind:demand gerund aim before
17|date-verb-kind:demand inf no after
-18|date-verb-kind:demand will aim after
-8|date-verb-kind:demand will aim before
15|date-verb-kind:denial finite no after
-22|date-verb-kind:level finite aim after
11|date-verb-kind:level finite level after
26|date-verb-kind:level finite level before
-9|date-verb-kind:level finite no after
-11|date-verb-kind:level gerund aim after
27|date-verb-kind:level progressive level before
17|date-verb-kind:level will level after
14|date-verb-kind:level will level before
-26|date-verb-kind:level would aim after
-80|date-verb-kind:level would level after
12|date-verb-kind:move can aim after
-11|date-verb-kind:move can aim before
-44|date-verb-kind:move could aim after
-17|date-verb-kind:move could level after
-26|date-verb-kind:move finite aim after
45|date-verb-kind:move finite aim before
95|date-verb-kind:move finite level after
-30|date-verb-kind:move finite level before
36|date-verb-kind:move gerund aim after
10|date-verb-kind:move gerund no after
67|date-verb-kind:move inf aim after
-39|date-verb-kind:move inf aim before
-44|date-verb-kind:move inf level before
15|date-verb-kind:move progressive aim after
-16|date-verb-kind:move progressive level before
22|date-verb-kind:move should aim after
-37|date-verb-kind:move should aim before
111|date-verb-kind:move will aim after
-15|date-verb-kind:move will aim before
-53|date-verb-kind:move will level after
9|date-verb-kind:move will level before
77|date-verb-kind:move would aim after
-20|date-verb-kind:move would level after
40|date-verb-kind:move would level before
10|date-verb-kind:pledge finite aim after
15|date-verb-kind:pledge finite aim before
-46|date-verb-kind:pledge finite level after
24|date-verb-kind:pledge finite level before
-17|date-verb-kind:pledge finite no after
-11|date-verb-kind:pledge finite no before
20|date-verb-kind:pledge gerund aim after
-37|date-verb-kind:pledge inf aim after
43|date-verb-kind:pledge inf aim before
-18|date-verb-kind:pledge inf level before
-27|date-verb-kind:pledge will aim after
27|date-verb-kind:pledge will aim before
10|date-verb-kind:pledge would aim after
-13|date-verb-kind:proposal finite aim after
63|date-verb-kind:proposal finite aim before
-12|date-verb-kind:proposal finite level after
-8|date-verb-kind:proposal finite level before
22|date-verb-kind:proposal gerund aim before
-55|date-verb-kind:proposal inf aim after
-9|date-verb-kind:proposal progressive aim after
-11|date-verb-kind:proposal progressive aim before
9|date-verb-kind:proposal will aim after
-17|date-verb-kind:says base aim after
-16|date-verb-kind:says base level before
-32|date-verb-kind:says ed aim after
44|date-verb-kind:says ed aim before
-14|date-verb-kind:says ed level after
13|date-verb-kind:says ed level before
-12|date-verb-kind:says ed no after
-17|date-verb-kind:says ing aim after
-20|date-verb-kind:says ing level before
14|date-verb-kind:says s aim after
-17|date-verb-kind:says s aim before
24|date-verb-kind:says s level after
35|date-verb-kind:spend finite aim after
-33|date-verb-kind:spend finite aim before
50|date-verb-kind:spend finite level after
-73|date-verb-kind:spend gerund aim after
-39|date-verb-kind:spend gerund aim before
26|date-verb-kind:spend gerund level after
-19|date-verb-kind:spend gerund level before
12|date-verb-kind:spend inf aim before
21|date-verb-kind:spend inf level after
-26|date-verb-kind:spend inf level before
41|date-verb-kind:spend progressive level before
10|date-verb-kind:spend should aim after
30|date-verb-kind:spend will aim after
-25|date-verb-kind:spend will aim before
36|date-verb-kind:spend will level after
10|date-verb-kind:spend would aim after
-16|date-verb:accept
14|date-verb:account
34|date-verb:achieve
-34|date-verb:adopt
8|date-verb:advance
-25|date-verb:aim
-14|date-verb:approach
20|date-verb:approve
-43|date-verb:arrive
-30|date-verb:ask for
9|date-verb:attain
-36|date-verb:average
-51|date-verb:be
67|date-verb:bring
25|date-verb:bring forward
-15|date-verb:budget
13|date-verb:build
15|date-verb:calculate
-9|date-verb:call
24|date-verb:call for
-16|date-verb:campaign
-18|date-verb:choose
8|date-verb:clear
-22|date-verb:climb
13|date-verb:commit
44|date-verb:consider
-15|date-verb:correspond
-10|date-verb:cross
-8|date-verb:decide
-13|date-verb:demand
14|date-verb:devote
12|date-verb:earmark
-8|date-verb:end
20|date-verb:envisage
-62|date-verb:equal
71|date-verb:estimate
33|date-verb:exceed
23|date-verb:expect
34|date-verb:fall
-16|date-verb:favor
-18|date-verb:float
10|date-verb:force
-25|date-verb:get
47|date-verb:give
-66|date-verb:go
-10|date-verb:grow
-37|date-verb:head
8|date-verb:hike
-36|date-verb:hit
8|date-verb:hope
-10|date-verb:hover
75|date-verb:increase
24|date-verb:invest
46|date-verb:keep
22|date-verb:leave
-9|date-verb:lift
-32|date-verb:manage
29|date-verb:mean
36|date-verb:meet
-12|date-verb:more than double
20|date-verb:move up
-16|date-verb:name
-24|date-verb:pay
27|date-verb:peak
-23|date-verb:pencil in
-65|date-verb:pledge
57|date-verb:prepare
-9|date-verb:press
-65|date-verb:project
-61|date-verb:promise
18|date-verb:propose
24|date-verb:put
28|date-verb:raise
-16|date-verb:recommend
11|date-verb:remain
-16|date-verb:request
23|date-verb:resolve
-37|date-verb:says base
-53|date-verb:says ing
18|date-verb:says s
9|date-verb:secure
-17|date-verb:seek
31|date-verb:set
15|date-verb:set aside
-13|date-verb:set out
8|date-verb:settle for
8|date-verb:slip
26|date-verb:spend
26|date-verb:stand
58|date-verb:stay
53|date-verb:surpass
-14|date-verb:table
26|date-verb:take
-41|date-verb:talk of
-25|date-verb:tell
14|date-verb:think
-8|date-verb:top
-10|date-verb:undertake
-25|date-verb:urge
-18|date-verb:use
9|date-verb:vote on
-17|date-verb:weigh
32|date-verb:work
-12|date-verb:work out
-34|date-verb:write
317|derived
201|derived:aim years next
24|derived:level year past
92|derived:level years next
-14|first-word:14
-33|first-word:1952
-56|first-word:1958
-15|first-word:1962
-22|first-word:1976
-23|first-word:1979
31|first-word:1980
-45|first-word:1985
35|first-word:1986
-55|first-word:1987
41|first-word:1988
9|first-word:1992
-20|first-word:2004
13|first-word:2009
25|first-word:2010
11|first-word:2010-11
-25|first-word:2011
34|first-word:2012
8|first-word:2014
38|first-word:2015
-52|first-word:2016
-11|first-word:2018
-11|first-word:2019
107|first-word:2021
-77|first-word:2022
60|first-word:2023
32|first-word:2024
73|first-word:2025
50|first-word:2025-26
91|first-word:2026
19|first-word:2026-2029
20|first-word:2026-27
55|first-word:2027
24|first-word:2028
-26|first-word:2029
19|first-word:2029-30
33|first-word:2030
104|first-word:2032
21|first-word:2033
19|first-word:2033-34
17|first-word:2034
63|first-word:2035
-29|first-word:a
-41|first-word:april
-21|first-word:august
58|first-word:current
-29|first-word:december
-10|first-word:earlier
-53|first-word:early
-9|first-word:feb.
-43|first-word:february
55|first-word:fiscal
-9|first-word:four
-32|first-word:friday
48|first-word:fy
23|first-word:fy2025
11|first-word:fy2032
-53|first-word:january
-25|first-word:july
-68|first-word:june
-49|first-word:last
100|first-word:march
-53|first-word:may
-17|first-word:monday
-14|first-word:next
-35|first-word:november
-10|first-word:oct.
-10|first-word:october
10|first-word:present
16|first-word:previous
-19|first-word:saturday
-17|first-word:sunday
-9|first-word:ten
-14|first-word:the
111|first-word:this
44|first-word:three
-35|first-word:thursday
-94|first-word:today
-10|first-word:tomorrow
-53|first-word:tuesday
-32|first-word:wednesday
-8|first-word:year-end
-37|first-word:yesterday
11|governed-time:- far decade
-31|governed-time:- far fiscal
65|governed-time:- far year
-10|governed-time:- long-past fiscal
-55|governed-time:- long-past year
78|governed-time:- next bare-month
20|governed-time:- next fiscal
17|governed-time:- next that-year
15|governed-time:- next year
24|governed-time:- now fiscal
-67|governed-time:- now weekday
-9|governed-time:- past bare-month
13|governed-time:- past fiscal
-29|governed-time:- past that-year
70|governed-time:- past year
52|governed-time:be finite far year
-51|governed-time:be finite long-past decade
24|governed-time:be finite long-past fiscal
18|governed-time:be finite long-past year
-20|governed-time:be finite now bare-month
-15|governed-time:be finite now day
74|governed-time:be finite now fiscal
16|governed-time:be finite now that-year
-29|governed-time:be finite now weekday
-29|governed-time:be finite now year
22|governed-time:be finite now years
19|governed-time:be finite past that-year
24|governed-time:be finite past year
10|governed-time:be will far year
-46|governed-time:be will next that-year
-95|governed-time:be will now fiscal
-10|governed-time:be will now weekday
-13|governed-time:be will past year
22|governed-time:be would far year
-25|governed-time:be would long-past fiscal
19|governed-time:be would next that-year
15|governed-time:be would next year
-34|governed-time:be would now that-year
10|governed-time:be would past fiscal
-23|governed-time:be would past that-year
23|governed-time:cap finite far fiscal
-15|governed-time:cap finite long-past year
-16|governed-time:cap finite now fiscal
-11|governed-time:cap inf now fiscal
36|governed-time:demand finite far fiscal
92|governed-time:demand finite far year
27|governed-time:demand finite long-past decade
-15|governed-time:demand finite long-past that-year
-14|governed-time:demand finite long-past year
11|governed-time:demand finite next fiscal
-27|governed-time:demand finite next that-year
-17|governed-time:demand finite next year
-30|governed-time:demand finite now bare-month
-13|governed-time:demand finite now fiscal
-10|governed-time:demand finite now part
-11|governed-time:demand finite now that-year
-18|governed-time:demand finite now weekday
-14|governed-time:demand finite past part
-56|governed-time:demand finite past that-year
-12|governed-time:demand gerund far fiscal
-9|governed-time:demand gerund now weekday
20|governed-time:demand inf far year
16|governed-time:demand noun far year
-14|governed-time:demand will far year
-28|governed-time:demand would far year
25|governed-time:denial finite far fiscal
8|governed-time:denial finite far year
-10|governed-time:denial finite now bare-month
26|governed-time:level finite far fiscal
15|governed-time:level finite far year
20|governed-time:level finite far years
-11|governed-time:level finite long-past decade
-55|governed-time:level finite long-past fiscal
-51|governed-time:level finite long-past year
-11|governed-time:level finite next fiscal
9|governed-time:level finite next that-year
-8|governed-time:level finite now bare-month
20|governed-time:level finite now fiscal
-11|governed-time:level finite now weekday
11|governed-time:level finite now year
32|governed-time:level finite now years
-17|governed-time:level finite past bare-month
-40|governed-time:level finite past fiscal
15|governed-time:level finite past that-year
10|governed-time:level finite past year
-9|governed-time:level finite past years
-14|governed-time:level gerund long-past year
14|governed-time:level gerund now that-year
37|governed-time:level will far fiscal
17|governed-time:level will far month
20|governed-time:level will far year
-19|governed-time:level will long-past year
-16|governed-time:level will next bare-month
9|governed-time:level will next fiscal
18|governed-time:level will now fiscal
-23|governed-time:level will past fiscal
-21|governed-time:level would far fiscal
8|governed-time:level would far year
-33|governed-time:level would long-past fiscal
-63|governed-time:level would next fiscal
16|governed-time:level would next that-year
31|governed-time:level would now fiscal
-21|governed-time:level would now weekday
29|governed-time:move could far fiscal
-17|governed-time:move could far year
19|governed-time:move finite far fiscal
30|governed-time:move finite far year
-21|governed-time:move finite long-past decade
-19|governed-time:move finite long-past month
-40|governed-time:move finite long-past year
10|governed-time:move finite next bare-month
-8|governed-time:move finite next fiscal
-50|governed-time:move finite now bare-month
-9|governed-time:move finite now day
91|governed-time:move finite now fiscal
-15|governed-time:move finite now that-year
-27|governed-time:move finite now weekday
41|governed-time:move finite now year
46|governed-time:move finite past fiscal
-26|governed-time:move finite past that-year
20|governed-time:move finite past year
-10|governed-time:move gerund far fiscal
18|governed-time:move gerund now that-year
11|governed-time:move inf far fiscal
-47|governed-time:move inf far year
25|governed-time:move inf now fiscal
-18|governed-time:move progressive far year
-21|governed-time:move progressive now weekday
10|governed-time:move should far fiscal
-24|governed-time:move should next that-year
-25|governed-time:move should now weekday
25|governed-time:move will far fiscal
-10|governed-time:move will far month
-41|governed-time:move will far year
-16|governed-time:move will long-past fiscal
-79|governed-time:move will next bare-month
10|governed-time:move will next month
10|governed-time:move will next that-year
-16|governed-time:move will next year
22|governed-time:move will now fiscal
-15|governed-time:move will now that-year
-8|governed-time:move will now weekday
16|governed-time:move will past that-year
-16|governed-time:move would far fiscal
-27|governed-time:move would far year
65|governed-time:move would next fiscal
-12|governed-time:move would next that-year
41|governed-time:move would next year
-13|governed-time:move would now bare-month
24|governed-time:move would now fiscal
50|governed-time:pledge finite far fiscal
-9|governed-time:pledge finite far month
-16|governed-time:pledge finite far year
12|governed-time:pledge finite far years
-81|governed-time:pledge finite next bare-month
44|governed-time:pledge finite next that-year
26|governed-time:pledge finite next year
-55|governed-time:pledge finite now bare-month
-8|governed-time:pledge finite now day
43|governed-time:pledge finite now fiscal
-48|governed-time:pledge finite now part
76|governed-time:pledge finite now that-year
-18|governed-time:pledge finite now weekday
42|governed-time:pledge finite now year
8|governed-time:pledge finite now years
-52|governed-time:pledge finite past bare-month
22|governed-time:pledge finite past fiscal
-10|governed-time:pledge finite past part
-22|governed-time:pledge finite past that-year
10|governed-time:pledge gerund far year
-32|governed-time:pledge gerund now fiscal
-42|governed-time:pledge noun far fiscal
17|governed-time:pledge noun next bare-month
-10|governed-time:pledge noun now day
82|governed-time:pledge noun now fiscal
-51|governed-time:pledge noun now that-year
-8|governed-time:pledge noun now weekday
9|governed-time:pledge noun now year
21|governed-time:pledge will far year
-27|governed-time:pledge will now bare-month
32|governed-time:pledge would far year
-13|governed-time:pledge would now bare-month
-33|governed-time:proposal finite far decade
28|governed-time:proposal finite far year
22|governed-time:proposal finite long-past decade
-22|governed-time:proposal finite long-past year
10|governed-time:proposal finite next fiscal
40|governed-time:proposal finite next that-year
9|governed-time:proposal finite next year
-29|governed-time:proposal finite now bare-month
-17|governed-time:proposal finite now part
-8|governed-time:proposal finite now year
-28|governed-time:proposal finite past year
10|governed-time:proposal gerund far fiscal
11|governed-time:proposal gerund far year
8|governed-time:proposal inf far fiscal
-47|governed-time:proposal inf far year
-10|governed-time:proposal noun far year
13|governed-time:proposal progressive far decade
8|governed-time:proposal will next that-year
-10|governed-time:spend finite far fiscal
27|governed-time:spend finite long-past that-year
90|governed-time:spend finite long-past year
34|governed-time:spend finite next year
-20|governed-time:spend finite now bare-month
-10|governed-time:spend finite now day
-44|governed-time:spend finite now fiscal
21|governed-time:spend finite now that-year
-15|governed-time:spend finite now weekday
27|governed-time:spend finite now year
8|governed-time:spend finite past fiscal
33|governed-time:spend finite past that-year
29|governed-time:spend finite past year
23|governed-time:spend gerund far fiscal
16|governed-time:spend gerund far year
19|governed-time:spend inf next year
-11|governed-time:spend progressive far year
14|governed-time:spend progressive long-past decade
46|governed-time:spend progressive long-past year
-10|governed-time:spend progressive now that-year
12|governed-time:spend progressive past that-year
8|governed-time:spend should far year
20|governed-time:spend will far decade
-59|governed-time:spend will far year
-17|governed-time:spend will long-past year
9|governed-time:spend will next that-year
-21|governed-time:spend will next year
38|governed-time:spend will now that-year
30|governed-time:spend will now year
-20|here:aim
43|here:level
-18|here:no
61|in-title
96|joints:after 0
-48|joints:after 1
-20|joints:after 2
-35|joints:after 3
58|joints:before 0
-22|joints:before 1
-21|joints:before 3
-46|last-joint:, 13 aim
-18|last-joint:, 13 level
24|last-joint:, 2 level
-85|last-joint:, 3 level
104|last-joint:, 5 aim
-17|last-joint:, 5 level
-31|last-joint:, 8 aim
-34|last-joint:, 8 level
12|last-joint:, far aim
-44|last-joint:, far level
-87|last-joint:- 1 level
-25|last-joint:- 13 aim
-22|last-joint:- 2 level
-33|last-joint:- 5 level
-24|last-joint:; 13 aim
41|last-joint:; 13 level
23|last-joint:; 5 level
-38|last-joint:; 8 level
70|last-joint:; far level
-31|last-joint:and 1 level
-16|last-joint:and 13 aim
-11|last-joint:and 13 level
28|last-joint:and 2 level
-18|last-joint:and 3 aim
44|last-joint:and 3 level
26|last-joint:and 5 aim
36|last-joint:and 5 level
14|last-joint:and 8 aim
59|last-joint:and 8 level
-41|last-joint:and far aim
-62|last-joint:and far level
24|last-joint:or 13 level
14|last-joint:or 5 level
-10|last-time:demand far fiscal 0
11|last-time:demand far year 0
100|last-time:level far fiscal 1
-18|last-time:level far fiscal 2
-42|last-time:level far year 0
-28|last-time:level far year 1
-25|last-time:level far year 2
-17|last-time:level far years 1
52|last-time:level far years 2
8|last-time:level long-past decade 0
-9|last-time:level long-past decade 1
-37|last-time:level long-past fiscal 0
-11|last-time:level long-past fiscal 1
18|last-time:level long-past year 0
52|last-time:level long-past year 1
-9|last-time:level long-past year 2
-17|last-time:level next fiscal 0
39|last-time:level next fiscal 1
15|last-time:level next year 0
31|last-time:level next year 2
-80|last-time:level now fiscal 0
8|last-time:level now fiscal 1
72|last-time:level now fiscal 2
-8|last-time:level now month 0
42|last-time:level now year 0
-48|last-time:level now year 1
8|last-time:level now year 2
-26|last-time:level now years 1
-41|last-time:level past fiscal 0
-40|last-time:level past fiscal 2
57|last-time:level past year 0
22|last-time:level past year 1
-37|last-time:level past year 2
-9|last-time:level past years 1
40|last-time:other far fiscal 2
-18|last-time:pledge far fiscal 0
-64|last-time:pledge far fiscal 1
-14|last-time:pledge far fiscal 2
61|last-time:pledge far year 0
13|last-time:pledge far year 1
24|last-time:pledge far year 2
-8|last-time:pledge far years 1
-30|last-time:pledge next year 0
14|last-time:pledge next year 1
-21|last-time:pledge now fiscal 0
63|last-time:pledge now fiscal 1
-25|last-time:pledge now fiscal 2
-11|last-time:pledge now month 1
22|last-time:pledge now year 0
40|last-time:pledge now year 1
9|last-time:pledge now year 2
-30|last-time:proposal far fiscal 0
28|last-time:proposal far year 1
74|last-time:proposal far year 2
-8|last-time:proposal now years 0
-59|last:aim 0
36|last:aim 1
34|last:aim 2
-113|last:level 0
77|last:level 1
34|last:level 2
-14|last:no 0
-18|last:no 1
17|last:no 2
-8|lead-aim:\" weekday
-14|lead-aim:, day
-12|lead-aim:1.8 percent fiscal
8|lead-aim:2 per cent fiscal
18|lead-aim:2% fiscal
-26|lead-aim:2026 year
20|lead-aim:3 percent that-year
-10|lead-aim:3% that-year
-10|lead-aim:3.5 percent bare-month
26|lead-aim:a fiscal
-19|lead-aim:agreed bare-month
-9|lead-aim:at that-year
-31|lead-aim:before year
-19|lead-aim:between year
74|lead-aim:by bare-month
-42|lead-aim:by decade
52|lead-aim:by fiscal
22|lead-aim:by month
-90|lead-aim:by that-year
74|lead-aim:by year
22|lead-aim:by years
11|lead-aim:defence fiscal
9|lead-aim:defence that-year
9|lead-aim:defense fiscal
-12|lead-aim:defense that-year
-21|lead-aim:do bare-month
-34|lead-aim:documents that-year
14|lead-aim:early year
27|lead-aim:for decade
-20|lead-aim:for that-year
56|lead-aim:for year
16|lead-aim:for years
-11|lead-aim:from bare-month
-11|lead-aim:from fiscal
-17|lead-aim:from month
-13|lead-aim:hague bare-month
-161|lead-aim:in bare-month
79|lead-aim:in fiscal
-26|lead-aim:in month
-20|lead-aim:in that-year
50|lead-aim:in year
-13|lead-aim:instead of fiscal
-17|lead-aim:instead of year
17|lead-aim:into fiscal
25|lead-aim:japanese fiscal
-48|lead-aim:not year
10|lead-aim:nothing that-year
11|lead-aim:nothing year
-37|lead-aim:of year
-19|lead-aim:on day
-45|lead-aim:on weekday
8|lead-aim:outlays that-year
-9|lead-aim:reported weekday
-21|lead-aim:said weekday
-12|lead-aim:set that-year
20|lead-aim:set year
28|lead-aim:target that-year
25|lead-aim:through fiscal
8|lead-aim:through year
-10|lead-aim:to bare-month
45|lead-aim:to fiscal
-31|lead-aim:to month
24|lead-aim:to that-year
12|lead-aim:to year
14|lead-aim:two percent fiscal
26|lead-aim:will that-year
17|lead-aim:with fiscal
12|lead-aim:within fiscal
9|lead-level:'s fiscal
-20|lead-level:( day
9|lead-level:) that-year
-21|lead-level:, day
25|lead-level:, fiscal
13|lead-level:, that-year
14|lead-level:1.2% that-year
12|lead-level:1.4 percent that-year
-25|lead-level:1.8 per cent fiscal
-19|lead-level:1.8 percent fiscal
16|lead-level:1.9 percent that-year
21|lead-level:1.9% that-year
-41|lead-level:2 percent fiscal
53|lead-level:2% that-year
-37|lead-level:2.32 percent that-year
13|lead-level:2.5 percent that-year
17|lead-level:2.6 percent that-year
26|lead-level:4.1% that-year
19|lead-level:; that-year
12|lead-level:; year
10|lead-level:a fiscal
11|lead-level:above that-year
-67|lead-level:against that-year
-17|lead-level:approved bare-month
-28|lead-level:at bare-month
-24|lead-level:before year
36|lead-level:between year
-19|lead-level:budget that-year
15|lead-level:by fiscal
-8|lead-level:by month
-26|lead-level:by year
-8|lead-level:by years
-31|lead-level:calendar year
18|lead-level:countries that-year
18|lead-level:defence that-year
9|lead-level:defense that-year
18|lead-level:expenditure that-year
-33|lead-level:for decade
39|lead-level:for fiscal
82|lead-level:for year
17|lead-level:for years
-17|lead-level:from bare-month
-41|lead-level:from fiscal
-21|lead-level:from that-year
11|lead-level:from year
11|lead-level:gross national product that-year
-48|lead-level:in bare-month
95|lead-level:in decade
52|lead-level:in fiscal
-13|lead-level:in that-year
68|lead-level:in year
21|lead-level:in years
14|lead-level:military that-year
-9|lead-level:nothing bare-month
10|lead-level:nothing that-year
-44|lead-level:nothing weekday
12|lead-level:nothing year
11|lead-level:nothing years
-66|lead-level:of fiscal
31|lead-level:of year
30|lead-level:on fiscal
-44|lead-level:on weekday
31|lead-level:outlays fiscal
-12|lead-level:said weekday
-26|lead-level:since decade
-74|lead-level:since year
-13|lead-level:spending that-year
20|lead-level:stood that-year
8|lead-level:taiwan 's year
-30|lead-level:than that-year
33|lead-level:there that-year
-24|lead-level:through year
-18|lead-level:to fiscal
38|lead-level:to year
8|lead-level:under fiscal
-49|lead-level:until decade
-35|lead-level:until that-year
-27|lead-level:until year
25|lead-level:war that-year
58|lead-level:worry that-year
-8|lead-near:after \" 1
38|lead-near:after , 13
18|lead-near:after , 3
-31|lead-near:after , 5
17|lead-near:after 1.9 percent 0
8|lead-near:after 2 per cent 0
14|lead-near:after 2% 0
34|lead-near:after 2% far
-11|lead-near:after 2.5% 0
10|lead-near:after 3 percent 0
-8|lead-near:after 3.5 percent 0
13|lead-near:after 4.7% 0
-19|lead-near:after after 13
-9|lead-near:after at 5
28|lead-near:after before 1
-81|lead-near:after before 5
53|lead-near:after before 8
-39|lead-near:after between 1
93|lead-near:after by 1
23|lead-near:after by 13
33|lead-near:after by 2
8|lead-near:after by 5
-10|lead-near:after by 8
-54|lead-near:after by far
20|lead-near:after defence 3
21|lead-near:after defense 2
8|lead-near:after defense 8
-19|lead-near:after documents 13
11|lead-near:after early 3
19|lead-near:after for 1
80|lead-near:after for 13
29|lead-near:after for 2
-26|lead-near:after for 3
47|lead-near:after for 5
-37|lead-near:after for 8
9|lead-near:after for far
-31|lead-near:after from 13
-9|lead-near:after from 2
-26|lead-near:after from 3
24|lead-near:after from 5
-19|lead-near:after from 8
35|lead-near:after gdp 2
9|lead-near:after gross domestic product 2
87|lead-near:after in 1
-38|lead-near:after in 13
10|lead-near:after in 2
-16|lead-near:after in 3
64|lead-near:after in 5
-11|lead-near:after in 8
-87|lead-near:after in far
-28|lead-near:after instead of 8
25|lead-near:after japanese 5
8|lead-near:after military 5
-29|lead-near:after of 1
-9|lead-near:after of 13
-32|lead-near:after of 3
15|lead-near:after of 5
19|lead-near:after of 8
-12|lead-near:after on 13
-9|lead-near:after on far
8|lead-near:after only 1
14|lead-near:after reached 5
-16|lead-near:after said 13
17|lead-near:after security 5
32|lead-near:after since 1
-10|lead-near:after since 5
-26|lead-near:after since 8
11|lead-near:after target 2
34|lead-near:after through 3
-10|lead-near:after to 13
18|lead-near:after to 3
-16|lead-near:after to 8
-21|lead-near:after to far
-40|lead-near:after two percent 0
-32|lead-near:after until 1
-13|lead-near:after until 5
12|lead-near:after until 8
-25|lead-near:after with 5
8|lead-near:before , 13
15|lead-near:before , 2
11|lead-near:before , 3
-32|lead-near:before , far
45|lead-near:before ; 3
37|lead-near:before a 13
-10|lead-near:before a 8
-59|lead-near:before against 8
-8|lead-near:before against far
-9|lead-near:before agreed 5
32|lead-near:before budget 8
-29|lead-near:before budget far
-53|lead-near:before by 13
8|lead-near:before by 2
15|lead-near:before by 3
16|lead-near:before by 5
-26|lead-near:before by far
33|lead-near:before defense 5
-35|lead-near:before defense 8
27|lead-near:before for 1
-59|lead-near:before for 13
10|lead-near:before for 2
22|lead-near:before for 3
27|lead-near:before for 5
55|lead-near:before for 8
18|lead-near:before for far
51|lead-near:before from 1
-32|lead-near:before from 13
-15|lead-near:before from 3
-28|lead-near:before from 5
-12|lead-near:before from far
-21|lead-near:before gdp 2
-49|lead-near:before in 1
50|lead-near:before in 13
39|lead-near:before in 2
-42|lead-near:before in 3
-12|lead-near:before in 5
32|lead-near:before in far
48|lead-near:before nothing 13
19|lead-near:before nothing 2
-14|lead-near:before nothing 5
29|lead-near:before nothing 8
-79|lead-near:before nothing far
-10|lead-near:before of 13
28|lead-near:before of 2
-10|lead-near:before of 3
-10|lead-near:before of 5
-8|lead-near:before of 8
-12|lead-near:before of far
-16|lead-near:before on 13
-14|lead-near:before on 2
-9|lead-near:before on 3
-39|lead-near:before on 5
-12|lead-near:before on 8
15|lead-near:before on far
30|lead-near:before outlays 1
-40|lead-near:before since 5
-38|lead-near:before since 8
17|lead-near:before spending 1
8|lead-near:before spending 2
-38|lead-near:before spending 8
-23|lead-near:before than 3
-20|lead-near:before through 13
10|lead-near:before through 8
-36|lead-near:before to 3
57|lead-near:before to 5
22|lead-near:before to 8
-11|lead-near:before until 3
-12|lead-near:before until 5
-11|lead-near:before until 8
33|lead-near:before will 5
42|lead-near:before with 8
11|lead-no:by year
15|lead-no:for fiscal
42|lead-no:for year
-16|lead-no:in bare-month
-32|lead-no:in year
-8|lead-no:on weekday
-8|lead-time:cap by far
-16|lead-time:cap in long-past
-25|lead-time:demand for far
-8|lead-time:demand in far
-30|lead-time:demand in now
-11|lead-time:demand nothing next
-8|lead-time:demand on now
-26|lead-time:demand until far
17|lead-time:denial by far
43|lead-time:denial for far
18|lead-time:denial in far
-9|lead-time:denial in now
-20|lead-time:level ( now
9|lead-time:level ) next
18|lead-time:level , now
-14|lead-time:level , past
14|lead-time:level 1.2% long-past
13|lead-time:level 1.4 percent past
-25|lead-time:level 1.8 per cent now
-19|lead-time:level 1.8 percent now
16|lead-time:level 1.9 percent long-past
21|lead-time:level 1.9% past
-47|lead-time:level 2 percent now
53|lead-time:level 2% now
-37|lead-time:level 2.32 percent now
13|lead-time:level 2.5 percent now
17|lead-time:level 2.6 percent past
26|lead-time:level 4.1% now
12|lead-time:level ; long-past
-8|lead-time:level ; now
-23|lead-time:level a long-past
28|lead-time:level a next
11|lead-time:level above now
-67|lead-time:level against now
-8|lead-time:level at now
-23|lead-time:level before long-past
36|lead-time:level between long-past
18|lead-time:level budget now
-34|lead-time:level by far
-30|lead-time:level by now
-31|lead-time:level calendar now
18|lead-time:level countries now
12|lead-time:level defence past
-30|lead-time:level defense now
-62|lead-time:level for far
59|lead-time:level for long-past
61|lead-time:level for next
13|lead-time:level for now
27|lead-time:level for past
-18|lead-time:level from far
34|lead-time:level from long-past
-22|lead-time:level from next
-12|lead-time:level from now
-51|lead-time:level from past
11|lead-time:level gross national product now
59|lead-time:level in far
29|lead-time:level in long-past
33|lead-time:level in next
41|lead-time:level in now
-12|lead-time:level japan now
10|lead-time:level military past
-55|lead-time:level nothing next
-54|lead-time:level nothing now
85|lead-time:level nothing past
-17|lead-time:level of far
-66|lead-time:level of long-past
21|lead-time:level of now
22|lead-time:level of past
-23|lead-time:level on now
29|lead-time:level outlays now
-18|lead-time:level said now
-100|lead-time:level since long-past
-19|lead-time:level spending now
9|lead-time:level spending past
-19|lead-time:level spent now
20|lead-time:level stood past
-24|lead-time:level than now
33|lead-time:level there now
-30|lead-time:level through far
-11|lead-time:level to far
17|lead-time:level to long-past
-12|lead-time:level to now
26|lead-time:level to past
8|lead-time:level under now
-13|lead-time:level until far
-35|lead-time:level until past
25|lead-time:level war past
58|lead-time:level worry now
25|lead-time:other for far
-21|lead-time:other in far
-11|lead-time:other in long-past
-11|lead-time:other in now
-53|lead-time:pledge , now
-12|lead-time:pledge 1.8 percent now
8|lead-time:pledge 2 per cent now
-12|lead-time:pledge 2 percent now
-14|lead-time:pledge 2.5% now
-26|lead-time:pledge 2026 far
20|lead-time:pledge 3 percent now
14|lead-time:pledge 3% now
-10|lead-time:pledge 3.5 percent past
26|lead-time:pledge a now
-18|lead-time:pledge agreed now
-15|lead-time:pledge agreed past
-37|lead-time:pledge before far
-24|lead-time:pledge between next
12|lead-time:pledge budget now
-19|lead-time:pledge by far
53|lead-time:pledge by long-past
20|lead-time:pledge by next
44|lead-time:pledge by now
32|lead-time:pledge by past
14|lead-time:pledge defence now
-24|lead-time:pledge defense now
-21|lead-time:pledge do now
-33|lead-time:pledge documents now
71|lead-time:pledge for far
-10|lead-time:pledge for next
-23|lead-time:pledge for past
-38|lead-time:pledge from far
-9|lead-time:pledge from long-past
8|lead-time:pledge from now
15|lead-time:pledge gdp next
-24|lead-time:pledge gdp now
22|lead-time:pledge gross domestic product now
-16|lead-time:pledge gross domestic product past
-11|lead-time:pledge hague now
63|lead-time:pledge in far
-97|lead-time:pledge in long-past
-21|lead-time:pledge in next
66|lead-time:pledge in now
-81|lead-time:pledge in past
-25|lead-time:pledge instead of far
17|lead-time:pledge into now
18|lead-time:pledge met now
14|lead-time:pledge nothing far
23|lead-time:pledge nothing next
-19|lead-time:pledge of far
-20|lead-time:pledge of long-past
-40|lead-time:pledge on now
-21|lead-time:pledge said now
23|lead-time:pledge set far
34|lead-time:pledge target now
50|lead-time:pledge through far
-90|lead-time:pledge to far
22|lead-time:pledge to next
63|lead-time:pledge to now
49|lead-time:pledge to past
-53|lead-time:pledge two percent now
31|lead-time:pledge until far
26|lead-time:pledge will now
12|lead-time:pledge within now
-8|lead-time:proposal \" now
16|lead-time:proposal by far
-20|lead-time:proposal by next
-8|lead-time:proposal called now
31|lead-time:proposal for far
34|lead-time:proposal for next
-11|lead-time:proposal for now
-21|lead-time:proposal from far
61|lead-time:proposal in far
-44|lead-time:proposal in long-past
16|lead-time:proposal in next
-22|lead-time:proposal in now
25|lead-time:proposal in past
-12|lead-time:proposal on now
-8|lead-time:proposal reported now
13|lead-time:proposal through far
-26|lead-time:proposal to next
-9|lead-time:proposal to now
24|lead:after ,
14|lead:after 1.2%
-25|lead:after 1.8 per cent
17|lead:after 1.9 percent
8|lead:after 2 per cent
-43|lead:after 2 percent
45|lead:after 2%
-62|lead:after 2.5%
-25|lead:after 3 percent
-13|lead:after 3%
-8|lead:after 3.5 percent
13|lead:after 4.7%
-28|lead:after ;
-51|lead:after after
-18|lead:after agreed
10|lead:after at
11|lead:after between
17|lead:after budget
100|lead:after by
18|lead:after countries
40|lead:after defence
25|lead:after defense
-19|lead:after documents
16|lead:after early
122|lead:after for
-66|lead:after from
42|lead:after gdp
9|lead:after gross domestic product
11|lead:after gross national product
-9|lead:after hague
-30|lead:after instead of
24|lead:after into
25|lead:after japanese
17|lead:after met
8|lead:after military
-30|lead:after of
-54|lead:after on
-12|lead:after plan
-8|lead:after published
-8|lead:after rather than
16|lead:after reached
-11|lead:after reported
-24|lead:after said
17|lead:after security
-25|lead:after since
-24|lead:after spends
-18|lead:after spent
20|lead:after stood
35|lead:after target
47|lead:after through
-18|lead:after to
-40|lead:after two percent
-35|lead:after until
23|lead:after war
-22|lead:after with
12|lead:after within
58|lead:after worry
12|lead:before 's
-20|lead:before (
8|lead:before )
-29|lead:before 1.8 percent
20|lead:before 1.9%
17|lead:before 2%
14|lead:before 2.6 percent
-18|lead:before 2026
13|lead:before 3 percent
26|lead:before 4.1%
33|lead:before :
58|lead:before ;
30|lead:before a
9|lead:before above
15|lead:before after
-67|lead:before against
-18|lead:before agreed
-18|lead:before approved
-32|lead:before at
-28|lead:before before
16|lead:before beyond
9|lead:before bloc
13|lead:before budget
-31|lead:before by
-15|lead:before cabinet
-36|lead:before calendar
-10|lead:before called
-18|lead:before defense
-21|lead:before do
-17|lead:before documents
18|lead:before expenditure
30|lead:before finish
101|lead:before for
-45|lead:before from
-27|lead:before gdp
15|lead:before given
-44|lead:before government
11|lead:before her
25|lead:before in
-9|lead:before into
-16|lead:before is
-8|lead:before nothing
-22|lead:before of
-76|lead:before on
41|lead:before outlays
12|lead:before put
8|lead:before puts
-9|lead:before released
8|lead:before set
-87|lead:before since
8|lead:before spender
-14|lead:before taken
-25|lead:before than
56|lead:before that
33|lead:before there
52|lead:before to
8|lead:before under
-45|lead:before until
25|lead:before will
45|lead:before with
-11|lead:before —
-30|next-aim:after $
-50|next-aim:after 's
27|next-aim:after ,
-18|next-aim:after .
11|next-aim:after :
31|next-aim:after and
16|next-aim:after as
14|next-aim:after at
-45|next-aim:after budget
19|next-aim:after but
-63|next-aim:after could
-12|next-aim:after deadline
-37|next-aim:after election
-18|next-aim:after for
-24|next-aim:after in
22|next-aim:after instead of
49|next-aim:after is
43|next-aim:after rather than
12|next-aim:after through
-84|next-aim:after to
-8|next-aim:after under
22|next-aim:after would
77|next-aim:before 's
-15|next-aim:before (
-49|next-aim:before ,
-38|next-aim:before ;
-46|next-aim:before and
10|next-aim:before as
26|next-aim:before at
-32|next-aim:before but
-14|next-aim:before contain
-9|next-aim:before election
26|next-aim:before for
14|next-aim:before it
-10|next-aim:before meet
48|next-aim:before of
-8|next-aim:before on
-10|next-aim:before should
-20|next-aim:before that
9|next-aim:before they
19|next-aim:before to
-14|next-aim:before under
35|next-aim:before would
-118|next-level:after 's
43|next-level:after ,
20|next-level:after after
127|next-level:after and
8|next-level:after as
24|next-level:after budget
35|next-level:after by
51|next-level:after data
8|next-level:after from
-13|next-level:after gdp
-16|next-level:after gross domestic product
-36|next-level:after it
-34|next-level:after or
-17|next-level:after they
159|next-level:after to
16|next-level:after unless
-11|next-level:after will
-22|next-level:after would
77|next-level:before 's
-15|next-level:before (
-22|next-level:before ,
16|next-level:before :
26|next-level:before ;
-28|next-level:before LAND
-41|next-level:before USA
34|next-level:before amount
-122|next-level:before and
26|next-level:before at
68|next-level:before budget
8|next-level:before come in at
11|next-level:before come to
-9|next-level:before defense
12|next-level:before draft
-40|next-level:before equal
57|next-level:before figure
-33|next-level:before from
-13|next-level:before have
-15|next-level:before in
27|next-level:before initial
-23|next-level:before is
56|next-level:before it
-18|next-level:before its
-31|next-level:before on
34|next-level:before or
-12|next-level:before released
13|next-level:before set aside
-17|next-level:before shrink
16|next-level:before spend
13|next-level:before stand
-35|next-level:before that
40|next-level:before the
67|next-level:before they
-154|next-level:before to
23|next-level:before under
34|next-level:before was
32|next-level:before will
8|next-level:before with
8|next-level:before would
-9|next-no:after 's
16|next-no:after ,
45|next-no:after .
-21|next-no:after and
-28|next:$
-23|next:'s
-27|next:(
13|next:,
24|next:.
20|next::
-8|next:;
-32|next:LAND
-42|next:USA
23|next:after
-9|next:although
30|next:amount
-32|next:and
24|next:as
-8|next:assumed
30|next:at
45|next:budget
-18|next:but
33|next:by
8|next:come in at
-23|next:come to
-8|next:commit
-13|next:contain
-63|next:could
51|next:data
-10|next:deadline
-9|next:defense
11|next:draft
-49|next:election
11|next:end
-40|next:equal
-22|next:exchange
58|next:figure
11|next:for
-19|next:from
-14|next:gdp
-16|next:gross domestic product
-15|next:have
-42|next:in
27|next:initial
24|next:instead of
28|next:is
34|next:it
10|next:its
-10|next:meet
49|next:of
-45|next:on
-13|next:once
9|next:presided
43|next:rather than
-12|next:released
-35|next:remain
-9|next:resemble
14|next:set aside
-8|next:she
-9|next:should
-17|next:shrink
16|next:spend
13|next:stand
-30|next:summit
32|next:swell
12|next:than
-58|next:that
38|next:the
-21|next:there
59|next:they
-48|next:through
11|next:tilt
-60|next:to
-13|next:top
12|next:total
-9|next:unchanged
16|next:unless
-30|next:war
29|next:was
12|next:we
23|next:will
14|next:with
41|next:would
213|none
173|none-after:\"
-48|none-after:#
55|none-after:$
-18|none-after:'
-9|none-after:'ll
-15|none-after:(
33|none-after:,
-26|none-after:0
-8|none-after::
43|none-after:;
30|none-after:?
-72|none-after:DATE
31|none-after:LEADER
9|none-after:OUTLET
107|none-after:USA
25|none-after:a
58|none-after:about
37|none-after:above
-35|none-after:according
48|none-after:account
-13|none-after:achieve
18|none-after:administration
56|none-after:adopt
-9|none-after:after
-17|none-after:against
47|none-after:agree
47|none-after:aim
29|none-after:all
-54|none-after:almost
-10|none-after:alone
100|none-after:already
15|none-after:although
25|none-after:among
34|none-after:an
-19|none-after:analysts
-22|none-after:and
28|none-after:announcement
-23|none-after:annual
-15|none-after:another
8|none-after:answer
-20|none-after:anything
15|none-after:approach
-8|none-after:areas
10|none-after:argue
-31|none-after:armed forces
-11|none-after:armies
24|none-after:around
-11|none-after:as
-52|none-after:at
27|none-after:attain
172|none-after:average
18|none-after:away
12|none-after:back
-8|none-after:basis
-12|none-after:be
-9|none-after:because
45|none-after:been
15|none-after:before
-14|none-after:behind
-23|none-after:below
9|none-after:benchmark
-47|none-after:better
-43|none-after:between
21|none-after:bigger
-24|none-after:biggest
-52|none-after:billion
19|none-after:bonds
-12|none-after:borrow
9|none-after:both
-21|none-after:bottom
-37|none-after:bridges
9|none-after:bring forward
-70|none-after:budget
9|none-after:build
-9|none-after:burden
43|none-after:but
82|none-after:buy
-58|none-after:by
-27|none-after:cabinet
-24|none-after:calculate
45|none-after:call
29|none-after:cannot
-41|none-after:case
24|none-after:ceiling
-27|none-after:changed
14|none-after:choose
-13|none-after:climb
30|none-after:closer
27|none-after:coalition
-15|none-after:combined
17|none-after:come
-94|none-after:come to
-24|none-after:coming
-29|none-after:commit
51|none-after:comparable
-36|none-after:compared
23|none-after:consecutive
24|none-after:consider
-81|none-after:core
-36|none-after:core defence
10|none-after:core defense
55|none-after:could
11|none-after:counted
-17|none-after:counting
13|none-after:countries
23|none-after:course
-31|none-after:covers
8|none-after:creative
-37|none-after:cyber
-18|none-after:cybersecurity
-59|none-after:date
18|none-after:dates
-44|none-after:deadline
14|none-after:debate
-29|none-after:decade
74|none-after:decades
10|none-after:decide
-37|none-after:defence
-13|none-after:defence ministry
24|none-after:defense
46|none-after:deficit
19|none-after:demand
81|none-after:depending
-56|none-after:did
23|none-after:different
14|none-after:diplomat
-10|none-after:discuss
9|none-after:do
-56|none-after:does
9|none-after:double
-9|none-after:drew
21|none-after:drop
-9|none-after:due
-70|none-after:each
-31|none-after:earlier
-36|none-after:early
-22|none-after:earmark for
-66|none-after:economic output
-18|none-after:eight
28|none-after:election
-20|none-after:else
-40|none-after:end
42|none-after:enough
-69|none-after:estimate
10|none-after:europeans
30|none-after:even
33|none-after:every
15|none-after:everything
11|none-after:example
-18|none-after:expect
24|none-after:extra
-51|none-after:fact
30|none-after:fall
-32|none-after:far
-14|none-after:feasible
35|none-after:few
15|none-after:fields
-30|none-after:fight
21|none-after:figure
-16|none-after:final
-11|none-after:finance minister
-30|none-after:finances
29|none-after:find
-22|none-after:first
-16|none-after:followed
-32|none-after:for
27|none-after:force
52|none-after:four
-57|none-after:from
36|none-after:further
-69|none-after:gdp
-29|none-after:general
-43|none-after:get
-36|none-after:give
11|none-after:gnp
-69|none-after:go
73|none-after:goal
-20|none-after:good
18|none-after:government
-56|none-after:gross domestic product
72|none-after:gross national product
57|none-after:grow
37|none-after:growth
94|none-after:guideline
39|none-after:had
-18|none-after:hard
60|none-after:has
40|none-after:have
-10|none-after:heaviest
-8|none-after:helped
14|none-after:higher
-40|none-after:highest
29|none-after:his
-47|none-after:hope
9|none-after:hospitals
23|none-after:i
19|none-after:if
-15|none-after:important
-24|none-after:in
-17|none-after:in line with
-51|none-after:included
57|none-after:increase
-93|none-after:infrastructure
25|none-after:initial
-32|none-after:instead
36|none-after:instead of
-45|none-after:institute
8|none-after:intention
-19|none-after:international
21|none-after:into
12|none-after:involved
8|none-after:island
-25|none-after:it
-19|none-after:items
38|none-after:its
66|none-after:itself
15|none-after:joke
-52|none-after:just
-8|none-after:keep
26|none-after:larger
-52|none-after:last
-8|none-after:latter
49|none-after:law
-45|none-after:lay down
33|none-after:ldp
13|none-after:least
-8|none-after:led
42|none-after:less
-50|none-after:level
24|none-after:limit
22|none-after:list
15|none-after:lost
8|none-after:low
34|none-after:lower
-15|none-after:made
-24|none-after:maintain
-10|none-after:make
96|none-after:many
17|none-after:match
-8|none-after:matter
-15|none-after:may
21|none-after:mean
-17|none-after:measured
9|none-after:media
-51|none-after:meet
-19|none-after:military
-38|none-after:military spending
-56|none-after:mind
-22|none-after:ministry
-19|none-after:modest
16|none-after:money
26|none-after:months
-32|none-after:more
-29|none-after:most
38|none-after:must
10|none-after:n't
27|none-after:nation
-12|none-after:national
-21|none-after:national income
-17|none-after:near
-12|none-after:nearly
-33|none-after:needs
12|none-after:neighbor
12|none-after:neither
85|none-after:next
49|none-after:no
53|none-after:nobody
-28|none-after:note
146|none-after:now
32|none-after:number
-9|none-after:objective
-20|none-after:of
-18|none-after:off
-39|none-after:office
-77|none-after:official
-8|none-after:officials
-33|none-after:one
-22|none-after:only
9|none-after:options
16|none-after:or
-17|none-after:ought
-8|none-after:out
15|none-after:outlays
12|none-after:outside
8|none-after:outsiders
83|none-after:over
17|none-after:overnight
-12|none-after:own
34|none-after:parliament
-16|none-after:part
19|none-after:party
46|none-after:pass
-13|none-after:passed
103|none-after:past
-37|none-after:pay
-17|none-after:pensions
-44|none-after:people
12|none-after:period
52|none-after:plan
35|none-after:pledge
13|none-after:point
-12|none-after:ports
13|none-after:possible
22|none-after:praised
-12|none-after:premier
108|none-after:present
-29|none-after:president
8|none-after:press for
-32|none-after:prime minister
13|none-after:project
-55|none-after:proper
22|none-after:public
-58|none-after:publish
21|none-after:put
-13|none-after:question
22|none-after:rather
25|none-after:rather than
-34|none-after:reach
-8|none-after:reacted
-57|none-after:really
18|none-after:recent
18|none-after:reckon
30|none-after:recommend
21|none-after:reference
-10|none-after:regarded
-49|none-after:related
40|none-after:remain
55|none-after:report
-32|none-after:reporters
-15|none-after:requirements
-16|none-after:research
-45|none-after:resilience
-57|none-after:respectively
-77|none-after:rest
14|none-after:return
26|none-after:review
10|none-after:right
75|none-after:rise
-71|none-after:roads
22|none-after:roughly
-131|none-after:same
-26|none-after:say
12|none-after:schedule
-43|none-after:second
-29|none-after:secretary
-28|none-after:security
12|none-after:sent
9|none-after:serve
12|none-after:seven
11|none-after:shall
-18|none-after:she
22|none-after:shopping
27|none-after:short
69|none-after:should
-31|none-after:show
53|none-after:sign up
49|none-after:signed
36|none-after:since
-15|none-after:six
-72|none-after:slide
9|none-after:something
-15|none-after:soon
28|none-after:sooner
-10|none-after:sources
10|none-after:speak about
-44|none-after:special
86|none-after:spend
-20|none-after:spenders
-13|none-after:spokesman
-16|none-after:stand
10|none-after:standard
-19|none-after:start
-16|none-after:state
-8|none-after:step
19|none-after:still
-64|none-after:strategic
22|none-after:strategy
8|none-after:stroke
-26|none-after:submitted
-35|none-after:such
-23|none-after:suffice
26|none-after:sufficient
30|none-after:suggest
72|none-after:summit
-19|none-after:surpass
35|none-after:take
13|none-after:talk
33|none-after:target
12|none-after:tell
37|none-after:ten
15|none-after:term
13|none-after:text
47|none-after:than
10|none-after:thanks
-49|none-after:that
-24|none-after:the
-67|none-after:the military
-52|none-after:their
10|none-after:themselves
-75|none-after:then
106|none-after:thereabouts
23|none-after:thereafter
21|none-after:they
-30|none-after:things
12|none-after:thinkable
15|none-after:threat
37|none-after:three
12|none-after:threshold
-43|none-after:through
41|none-after:time
21|none-after:to
101|none-after:today
52|none-after:too
12|none-after:toward
-8|none-after:treasury
12|none-after:treated
-39|none-after:trillion
-89|none-after:troops
-114|none-after:two
33|none-after:under
-19|none-after:unless
92|none-after:until
13|none-after:up
17|none-after:us
-11|none-after:vow
19|none-after:wait
11|none-after:wales
-12|none-after:want
27|none-after:war
19|none-after:watching
12|none-after:way
-33|none-after:weapons
17|none-after:weigh
-21|none-after:welfare
-49|none-after:were
10|none-after:what
-14|none-after:whatever
93|none-after:when
-52|none-after:where
37|none-after:which
54|none-after:while
-35|none-after:with
-84|none-after:within
79|none-after:without
12|none-after:wo n't
26|none-after:won
38|none-after:world
40|none-after:would
-163|none-after:year
87|none-after:years
8|none-after:yen
9|none-after:¥
50|none-before:\"
-40|none-before:#
18|none-before:'
27|none-before:'d
-11|none-before:'ll
14|none-before:'s
13|none-before:)
-141|none-before:*
28|none-before:-
8|none-before:--
15|none-before:.
-76|none-before:0
27|none-before::
67|none-before:;
-48|none-before:DATE
16|none-before:EU
23|none-before:LAND
-10|none-before:LEADER
39|none-before:NATO
-14|none-before:OUTLET
100|none-before:PERSON
99|none-before:USA
31|none-before:a
9|none-before:abandon
22|none-before:abandoned
22|none-before:abe
12|none-before:able
75|none-before:about
63|none-before:above
16|none-before:accept
-28|none-before:achieve
33|none-before:actual
12|none-before:add
-11|none-before:additional
33|none-before:adopt
-23|none-before:advise
14|none-before:after
-33|none-before:afterward
-10|none-before:again
26|none-before:ago
9|none-before:agree
-14|none-before:ahead
-20|none-before:all
186|none-before:alliance
-9|none-before:allies
-8|none-before:allocate
-32|none-before:allocation
26|none-before:allot
23|none-before:ally
-52|none-before:almost
-18|none-before:alone
40|none-before:already
-34|none-before:also
10|none-before:although
17|none-before:ambition
9|none-before:among
44|none-before:amount
26|none-before:an
-38|none-before:analysts
-64|none-before:and
-14|none-before:announce
-72|none-before:annual
-24|none-before:another
17|none-before:answer
33|none-before:anything
42|none-before:approach
-14|none-before:approve
29|none-before:are
99|none-before:argue
17|none-before:argue for
-19|none-before:armed forces
-35|none-before:arms
-26|none-before:army
162|none-before:around
21|none-before:as
-9|none-before:asia
38|none-before:ask
-17|none-before:ask for
-46|none-before:assumes
38|none-before:at
-53|none-before:attain
-47|none-before:attainment
35|none-before:aukus
103|none-before:average
14|none-before:b
36|none-before:back
10|none-before:bar
-30|none-before:barely
52|none-before:base
-54|none-before:basis
-43|none-before:be
-18|none-before:becomes
113|none-before:been
30|none-before:before
-12|none-before:begun
80|none-before:being
27|none-before:believe
23|none-before:below
49|none-before:beneath
-63|none-before:beyond
-49|none-before:bill
-41|none-before:billion
46|none-before:bind
11|none-before:bloc
-10|none-before:blueprint
-13|none-before:both
9|none-before:briefed
26|none-before:bring
59|none-before:bring forward
22|none-before:broke
-9|none-before:buildup
41|none-before:but
12|none-before:buy
48|none-before:by
-42|none-before:cabinet
14|none-before:call
25|none-before:call on
-43|none-before:came
24|none-before:campaign
41|none-before:can
62|none-before:candidate
26|none-before:cannot
-10|none-before:capabilities
8|none-before:carry
35|none-before:case
10|none-before:ceiling
90|none-before:chancellor
14|none-before:choose
91|none-before:claim
8|none-before:clear
13|none-before:climb
35|none-before:close
38|none-before:closest
47|none-before:cold
-45|none-before:come
-35|none-before:come to
-32|none-before:comes
11|none-before:command
-25|none-before:commit
-20|none-before:commitment
22|none-before:committee
-9|none-before:commons
103|none-before:compared
78|none-before:compares
13|none-before:comparison
11|none-before:considerably
-8|none-before:contain
15|none-before:content
8|none-before:contrast
-16|none-before:core
-19|none-before:core defense
-29|none-before:correspond
-10|none-before:costs
72|none-before:could
-11|none-before:counter
8|none-before:counterpart
-10|none-before:countries
-71|none-before:country
18|none-before:counts
-9|none-before:course
10|none-before:cover
20|none-before:cross
29|none-before:current
58|none-before:currently
15|none-before:customary
-88|none-before:date
-14|none-before:deal
8|none-before:debate
38|none-before:decade
-26|none-before:decide
36|none-before:decision
11|none-before:declare
-23|none-before:decreed
-29|none-before:defence
-8|none-before:defence minister
9|none-before:defence spending
42|none-before:defense
-35|none-before:defense - related
29|none-before:defense minister
-13|none-before:defense ministry
54|none-before:defense spending
-16|none-before:definition
39|none-before:demand
14|none-before:democratic
8|none-before:department
-73|none-before:deputy
-11|none-before:describe
-98|none-before:devote
12|none-before:did
-21|none-before:diplomats
27|none-before:discovered
11|none-before:discuss
13|none-before:discussions
-35|none-before:do
44|none-before:door
41|none-before:double
-26|none-before:down
-28|none-before:drop
-21|none-before:due
45|none-before:during
15|none-before:dutton
11|none-before:each
-22|none-before:earmark
-9|none-before:economist
41|none-before:economy
24|none-before:edge
18|none-before:effort
-54|none-before:eight
32|none-before:election
27|none-before:eleven
-40|none-before:end
-13|none-before:enough
-17|none-before:envisage
-83|none-before:equal
-26|none-before:equates
-72|none-before:equivalent
69|none-before:estimate
14|none-before:europe
-55|none-before:european
-27|none-before:european allies
-29|none-before:european members
48|none-before:euros
95|none-before:even
30|none-before:ever
68|none-before:every
-67|none-before:exactly
8|none-before:example
40|none-before:exceed
25|none-before:existing
-44|none-before:expect
50|none-before:expenditure
-13|none-before:expenditures
28|none-before:expenses
13|none-before:extra
13|none-before:eye
13|none-before:fact
13|none-before:fall
-12|none-before:far
33|none-before:favor
8|none-before:feasible
-26|none-before:figure
-8|none-before:figures
-13|none-before:finally
14|none-before:finance
16|none-before:finance ministry
11|none-before:find
-53|none-before:finish
-13|none-before:first
-83|none-before:five
-8|none-before:flexibility
-30|none-before:float
-9|none-before:follow
-83|none-before:followed
-31|none-before:follows
8|none-before:for
9|none-before:forecast
-18|none-before:foresee
76|none-before:forget
-11|none-before:former
-13|none-before:four
183|none-before:from
-43|none-before:fulfill
15|none-before:fully
-70|none-before:funds
-33|none-before:further
-29|none-before:gdp
-14|none-before:general
-9|none-before:generals
56|none-before:get
10|none-before:give
51|none-before:go
-15|none-before:goal
-46|none-before:goldman
-9|none-before:governments
18|none-before:gradually
9|none-before:greens
-8|none-before:gross domestic product
-66|none-before:gross national product
-25|none-before:group
-10|none-before:grow
-51|none-before:guarded
15|none-before:guessed
139|none-before:guideline
41|none-before:had
93|none-before:has
58|none-before:have
71|none-before:having
10|none-before:hawks
111|none-before:he
-78|none-before:headline
-11|none-before:her
27|none-before:high
28|none-before:higher
18|none-before:him
20|none-before:himself
66|none-before:his
22|none-before:hit
24|none-before:hold
8|none-before:hold the line at
17|none-before:host
41|none-before:hover
-8|none-before:however
11|none-before:i
55|none-before:if
19|none-before:imf
38|none-before:in
-10|none-before:included
-16|none-before:includes
9|none-before:including
8|none-before:industry
10|none-before:inherited
-107|none-before:initial
11|none-before:insist
16|none-before:insist on
-42|none-before:instead of
-51|none-before:institute
-20|none-before:intention
-13|none-before:interview
10|none-before:invest
17|none-before:is
9|none-before:it
-31|none-before:items
76|none-before:its
35|none-before:itself
83|none-before:joined
9|none-before:joke
12|none-before:jump
14|none-before:just
57|none-before:keep
19|none-before:know
-14|none-before:labour
11|none-before:languish
27|none-before:larger
-62|none-before:last
-22|none-before:late
13|none-before:ldp
-30|none-before:least
-13|none-before:leave
-28|none-before:led
-26|none-before:left
-40|none-before:legislature
21|none-before:less
-45|none-before:let
21|none-before:level
14|none-before:level off at
22|none-before:liberal democratic party
33|none-before:lift
34|none-before:likewise
8|none-before:limit
-29|none-before:line
-15|none-before:little
-22|none-before:live with
27|none-before:long
-17|none-before:look
-21|none-before:made
9|none-before:maintain
10|none-before:majority
-10|none-before:make
-21|none-before:make up
45|none-before:manage
60|none-before:many
8|none-before:map
-29|none-before:mark
-13|none-before:may
-13|none-before:mean
116|none-before:meet
30|none-before:member
-21|none-before:members
-9|none-before:mention
36|none-before:method
-8|none-before:might
45|none-before:military
-35|none-before:military spending
14|none-before:mind
11|none-before:minimum
-10|none-before:ministers
-15|none-before:ministry
15|none-before:miss
-12|none-before:modest
-8|none-before:months
-51|none-before:more
63|none-before:more than double
51|none-before:mostly
20|none-before:move
16|none-before:must
-18|none-before:nation
93|none-before:national
-32|none-before:national security adviser
21|none-before:nations
39|none-before:near
45|none-before:nearly
-9|none-before:necessary
27|none-before:need
-17|none-before:needs
126|none-before:neighboring
15|none-before:neither
44|none-before:neutral
18|none-before:never
12|none-before:new
21|none-before:next
20|none-before:no
14|none-before:nor
11|none-before:north
-30|none-before:not
53|none-before:note
92|none-before:now
-10|none-before:objective
10|none-before:oblige
13|none-before:observe
49|none-before:of
-10|none-before:off
46|none-before:offer
-11|none-before:office
-12|none-before:officer
50|none-before:official
100|none-before:officially
47|none-before:officials
57|none-before:old
21|none-before:on
20|none-before:once
30|none-before:one
-12|none-before:ones
-15|none-before:only
30|none-before:open
13|none-before:opposition leader
11|none-before:or
57|none-before:others
9|none-before:our
51|none-before:out
-59|none-before:outcome
66|none-before:outlays
-12|none-before:output
-18|none-before:over
26|none-before:own
-16|none-before:p
13|none-before:pace
33|none-before:panel
-41|none-before:paper
-15|none-before:paribas
-44|none-before:parliament
-8|none-before:part
9|none-before:partners
29|none-before:party
-62|none-before:pass
-39|none-before:passed
-14|none-before:past
51|none-before:path
33|none-before:pay
26|none-before:pensions
-8|none-before:people
-12|none-before:people power party
19|none-before:perhaps
72|none-before:period
9|none-before:place
-35|none-before:plan
21|none-before:pledge
15|none-before:point
-65|none-before:policy
33|none-before:power
11|none-before:practice
-14|none-before:predecessor
15|none-before:prefer
-26|none-before:premier
10|none-before:prepare
30|none-before:present
-16|none-before:presented
-9|none-before:presided
42|none-before:president
9|none-before:press
61|none-before:previous
-13|none-before:price
34|none-before:prime minister
14|none-before:prime minister 's office
27|none-before:proceed
62|none-before:program
18|none-before:project
-10|none-before:promise
17|none-before:proportion
-10|none-before:provided
12|none-before:publish
-10|none-before:pulled
-16|none-before:push
14|none-before:push for
-46|none-before:put
-10|none-before:questioned
43|none-before:quote
28|none-before:raise
-9|none-before:rather than
-23|none-before:reach
51|none-before:reagan
-14|none-before:real
-31|none-before:reckon
27|none-before:recommend
12|none-before:recommendations
-21|none-before:record
-9|none-before:referring
13|none-before:region
-16|none-before:regular
9|none-before:reject
-33|none-before:related
8|none-before:relative
62|none-before:remain
16|none-before:reply
-10|none-before:reporters
-15|none-before:represent
-19|none-before:research
13|none-before:resolve
-19|none-before:respect
-33|none-before:rest
-46|none-before:restore
21|none-before:richer
29|none-before:rival
8|none-before:road
34|none-before:roughly
-12|none-before:rule
-13|none-before:rule out
-15|none-before:ruling
-47|none-before:run
35|none-before:runs
-46|none-before:sachs
-8|none-before:same
19|none-before:satisfy
-10|none-before:saw
32|none-before:say
-38|none-before:second
26|none-before:security
-15|none-before:see
-8|none-before:senator
-17|none-before:set aside
46|none-before:set out
42|none-before:settle on
-19|none-before:share
16|none-before:she
20|none-before:short
65|none-before:should
-14|none-before:show
18|none-before:shrink
-14|none-before:side
-31|none-before:sign up
12|none-before:silent
-45|none-before:similar
58|none-before:since
20|none-before:sipri
-19|none-before:sit
-15|none-before:sketched
16|none-before:slightly
25|none-before:slither
-27|none-before:so
-9|none-before:soar
-62|none-before:socialist
20|none-before:some
-19|none-before:something
-20|none-before:somewhere
-23|none-before:speak
12|none-before:speak of
-10|none-before:special
15|none-before:spend
-38|none-before:spender
54|none-before:stand
27|none-before:start from
-11|none-before:state
89|none-before:stay
17|none-before:stick to
-28|none-before:still
14|none-before:strategy
63|none-before:stress
49|none-before:stuck
36|none-before:study
45|none-before:successors
-23|none-before:suggest
-50|none-before:sum
-53|none-before:supplementary
9|none-before:supports
-31|none-before:surpass
35|none-before:swallow
-9|none-before:swallowed
-16|none-before:swell
-12|none-before:table
18|none-before:take
24|none-before:talk of
-10|none-before:target
-30|none-before:team
10|none-before:tell
-11|none-before:text
57|none-before:than
-47|none-before:that
8|none-before:the
-18|none-before:the economy
-9|none-before:the military
11|none-before:the state
-9|none-before:their
11|none-before:theirs
33|none-before:them
-83|none-before:then
38|none-before:there
18|none-before:thereabouts
-18|none-before:think
-10|none-before:third
-17|none-before:this
23|none-before:those
16|none-before:though
13|none-before:three
-22|none-before:time
18|none-before:times
-10|none-before:timetable
40|none-before:too
-76|none-before:top
27|none-before:tories
-62|none-before:total
-8|none-before:toward
-16|none-before:towards
-56|none-before:trajectory
-35|none-before:treasury
49|none-before:treble
-55|none-before:trillion
-21|none-before:troops
28|none-before:true
-58|none-before:try
47|none-before:twice
-82|none-before:two
-21|none-before:unchanged
10|none-before:under
42|none-before:until
-24|none-before:up
-22|none-before:upon
-11|none-before:upward
11|none-before:urge
-16|none-before:us
-45|none-before:use
20|none-before:very
35|none-before:view
8|none-before:vote
-8|none-before:vote on
-20|none-before:vow
9|none-before:wales
-33|none-before:want
53|none-before:war
-74|none-before:was
8|none-before:way
-30|none-before:we
33|none-before:weak
-14|none-before:wealth
-18|none-before:weapons
18|none-before:weigh
-11|none-before:welcome
29|none-before:well
-13|none-before:weon
-62|none-before:were
-11|none-before:what
-69|none-before:when
24|none-before:where
58|none-before:which
48|none-before:while
85|none-before:who
24|none-before:whole
25|none-before:whose
28|none-before:why
-90|none-before:with
14|none-before:within
-10|none-before:without
-12|none-before:won
-24|none-before:work out
-12|none-before:work out at
-8|none-before:work toward
31|none-before:world
22|none-before:worth
-49|none-before:would
14|none-before:write
-144|none-before:year
50|none-before:years
118|none-before:yet
65|none-before:you
-10|none-before:yuan
-13|none-before:¥
114|none-dates:aim 0 0
34|none-dates:aim 0 1
-82|none-dates:aim 0 2
98|none-dates:aim 1 0
-24|none-dates:aim 1 1
-39|none-dates:aim 2 0
-18|none-dates:aim 2 1
66|none-dates:level 0 0
32|none-dates:level 0 1
-21|none-dates:level 0 2
10|none-dates:level 1 0
-32|none-dates:level 1 1
-41|none-dates:level 1 2
22|none-dates:level 2 0
-36|none-dates:level 2 1
50|none-dates:no 0 0
28|none-dates:no 0 1
29|none-dates:no 1 0
-22|none-dates:no 1 1
21|none-dates:no 2 0
18|none-dates:no 2 1
8|none-governed:aim be could
46|none-governed:aim be finite
-26|none-governed:aim be should
-19|none-governed:aim be will
25|none-governed:aim be would
9|none-governed:aim cap progressive
15|none-governed:aim cap would
53|none-governed:aim demand finite
38|none-governed:aim demand gerund
-8|none-governed:aim demand inf
-10|none-governed:aim demand noun
56|none-governed:aim demand will
-43|none-governed:aim demand would
13|none-governed:aim denial finite
22|none-governed:aim denial would
-24|none-governed:aim level can
-27|none-governed:aim level finite
-9|none-governed:aim level gerund
-49|none-governed:aim level will
-35|none-governed:aim move can
12|none-governed:aim move could
33|none-governed:aim move finite
30|none-governed:aim move should
-18|none-governed:aim move will
9|none-governed:aim move would
-51|none-governed:aim pledge gerund
16|none-governed:aim pledge inf
53|none-governed:aim pledge noun
38|none-governed:aim pledge progressive
69|none-governed:aim pledge should
32|none-governed:aim pledge will
-59|none-governed:aim pledge would
19|none-governed:aim proposal could
-18|none-governed:aim proposal gerund
79|none-governed:aim proposal inf
-90|none-governed:aim proposal noun
-42|none-governed:aim proposal progressive
16|none-governed:aim proposal would
-22|none-governed:aim spend finite
-16|none-governed:aim spend gerund
-23|none-governed:aim spend inf
30|none-governed:aim spend progressive
-58|none-governed:aim spend will
18|none-governed:aim spend would
-9|none-governed:level be could
33|none-governed:level be finite
10|none-governed:level be should
-14|none-governed:level be will
-95|none-governed:level be would
27|none-governed:level cap finite
11|none-governed:level demand finite
-10|none-governed:level demand gerund
10|none-governed:level demand progressive
-43|none-governed:level level finite
-25|none-governed:level level gerund
16|none-governed:level level will
-15|none-governed:level level would
-29|none-governed:level move could
-37|none-governed:level move finite
32|none-governed:level move should
-23|none-governed:level move will
-25|none-governed:level move would
33|none-governed:level pledge finite
9|none-governed:level pledge noun
22|none-governed:level pledge would
37|none-governed:level proposal finite
71|none-governed:level spend finite
-62|none-governed:level spend progressive
-8|none-governed:level spend will
42|none-governed:level spend would
27|none-governed:no be finite
9|none-governed:no be would
11|none-governed:no cap finite
32|none-governed:no demand finite
-16|none-governed:no demand inf
-8|none-governed:no denial finite
33|none-governed:no level finite
-26|none-governed:no level will
11|none-governed:no move finite
-11|none-governed:no move gerund
22|none-governed:no move would
-31|none-governed:no pledge finite
11|none-governed:no spend finite
15|none-governor:accept
-19|none-governor:account
-26|none-governor:achieve
10|none-governor:adopt
-9|none-governor:advance
73|none-governor:agree
9|none-governor:aim
-27|none-governor:allocate
24|none-governor:allot
12|none-governor:ambition
-43|none-governor:amount
-18|none-governor:approve
28|none-governor:argue
17|none-governor:argue for
38|none-governor:ask
18|none-governor:ask for
8|none-governor:attain
8|none-governor:average
17|none-governor:back
27|none-governor:believe
29|none-governor:bind
10|none-governor:boost
-63|none-governor:bring
-31|none-governor:bring forward
52|none-governor:budget
14|none-governor:call
43|none-governor:call for
30|none-governor:call on
22|none-governor:campaign
13|none-governor:choose
-8|none-governor:come in at
-39|none-governor:come to
11|none-governor:command
26|none-governor:commit
-14|none-governor:commitment
-9|none-governor:contain
-31|none-governor:correspond
-8|none-governor:cut
-26|none-governor:decide
34|none-governor:decision
14|none-governor:demand
-37|none-governor:devote
9|none-governor:discuss
13|none-governor:do
19|none-governor:double
-10|none-governor:draft
-28|none-governor:drop
-11|none-governor:due
-43|none-governor:earmark
25|none-governor:edge
-23|none-governor:end
-17|none-governor:envisage
-52|none-governor:equal
-14|none-governor:estimate
37|none-governor:exceed
-9|none-governor:eye
16|none-governor:fall
19|none-governor:favor
-31|none-governor:float
11|none-governor:force
-55|none-governor:foresee
-70|none-governor:get
-56|none-governor:go
-15|none-governor:goal
9|none-governor:grow
53|none-governor:hit
-14|none-governor:hold
18|none-governor:hope
41|none-governor:hover
-22|none-governor:increase
-73|none-governor:insist
16|none-governor:insist on
11|none-governor:invest
9|none-governor:jump
65|none-governor:keep
11|none-governor:languish
11|none-governor:lay out
-13|none-governor:leave
14|none-governor:level off at
-10|none-governor:lift
43|none-governor:like to see
39|none-governor:likely
-22|none-governor:live with
9|none-governor:maintain
-26|none-governor:make up
72|none-governor:manage
38|none-governor:match
-34|none-governor:mean
83|none-governor:meet
-11|none-governor:mention
39|none-governor:move
45|none-governor:offer
23|none-governor:pay
10|none-governor:persuade
20|none-governor:plan
57|none-governor:pledge
36|none-governor:pour
13|none-governor:prefer
11|none-governor:prepare
19|none-governor:press
-8|none-governor:program
32|none-governor:promise
14|none-governor:propose
-20|none-governor:push
14|none-governor:push for
84|none-governor:raise
15|none-governor:reach
-35|none-governor:reckon
36|none-governor:recommend
-120|none-governor:recommendations
-8|none-governor:refuse
-11|none-governor:remain
-15|none-governor:represent
-9|none-governor:resolve
-37|none-governor:rise
-13|none-governor:rule out
12|none-governor:satisfy
-12|none-governor:seek
-15|none-governor:set
-23|none-governor:set aside
46|none-governor:set out
41|none-governor:settle on
18|none-governor:shrink
-44|none-governor:sign up
-18|none-governor:sit
-9|none-governor:soar
-55|none-governor:speak of
38|none-governor:spend
17|none-governor:stand
23|none-governor:start from
83|none-governor:stay
17|none-governor:stick to
9|none-governor:stop
36|none-governor:study
-29|none-governor:suggest
-28|none-governor:surpass
-15|none-governor:swell
-49|none-governor:take
31|none-governor:talk of
45|none-governor:target
-62|none-governor:top
-18|none-governor:total
10|none-governor:track
-58|none-governor:try
-13|none-governor:undertake
15|none-governor:urge
-8|none-governor:vote on
-20|none-governor:vow
-52|none-governor:want
22|none-governor:weigh
-24|none-governor:work out
-12|none-governor:work out at
86|none-points-back:False aim
34|none-points-back:False level
100|none-points-back:False no
-35|none-points-back:True level
28|none-points-back:True no
-94|none-shape:aim fine
58|none-shape:aim half
32|none-shape:aim tenth
91|none-shape:aim whole
-109|none-shape:level fine
-28|none-shape:level tenth
133|none-shape:level whole
59|none-shape:no half
32|none-shape:no tenth
95|none-shape:no whole
39|none-today:False aim
-100|none-today:False level
110|none-today:False no
48|none-today:True aim
99|none-today:True level
18|none-today:True no
41|none:benchmark
78|none:cap
150|none:demand
44|none:other
-133|none:pledge
28|none:proposal
-65|only:False aim
19|only:False level
-8|only:False no
45|only:True aim
25|only:True level
-10|only:True no
-38|opens:False aim
-18|opens:False level
-9|opens:False no
13|opens:True aim
60|opens:True level
-10|opens:True no
56|place:after 0 aim
38|place:after 0 level
9|place:after 0 no
-49|place:after 1 aim
-20|place:after 1 level
-33|place:after 2 aim
28|place:before 0 aim
49|place:before 0 level
-19|place:before 0 no
-17|place:before 1 level
-8|place:before 1 no
-9|place:before 2 aim
23|recent-dates:0 aim
10|recent-dates:0 level
-14|recent-dates:0 no
-28|recent-dates:1 aim
-23|recent-dates:1 no
-41|recent-dates:2 aim
-52|recent-dates:2 level
-8|recent-dates:2 no
-8|recent-time:cap far
-17|recent-time:demand far
-9|recent-time:denial far
-8|recent-time:denial now
-68|recent-time:level far
-26|recent-time:level long-past
-62|recent-time:level next
99|recent-time:level now
14|recent-time:level past
15|recent-time:other far
-10|recent-time:other past
-25|recent-time:pledge far
-8|recent-time:pledge long-past
-13|recent-time:pledge next
43|recent-time:pledge now
-26|recent-time:pledge past
-9|recent-time:proposal far
61|recent-time:proposal next
-17|recent-time:proposal now
-15|recent-time:proposal past
65|same-kind-dates:0 aim
61|same-kind-dates:0 level
8|same-kind-dates:1 aim
-76|same-kind-dates:2 aim
-51|same-kind-dates:2 level
26|same-kind-gap:demand 0
82|same-kind-gap:level 0
-31|same-kind-gap:level 1
-70|same-kind-gap:level 2
44|same-kind-gap:level 3
-29|same-kind-gap:level 4
11|same-kind-gap:level 5
26|same-kind-gap:pledge 1
26|same-kind-gap:pledge 2
-32|same-kind-gap:pledge 3
-23|same-kind-gap:pledge 4
-25|same-kind-gap:pledge 5
11|same-kind-gap:proposal 0
-8|same-kind-gap:proposal 1
26|same-kind-time:demand far
51|same-kind-time:level far
-15|same-kind-time:level long-past
-94|same-kind-time:level now
72|same-kind-time:level past
-14|same-kind-time:pledge next
-13|same-kind-time:proposal far
26|same-kind:demand 0 True
61|same-kind:level 0 False
44|same-kind:level 0 True
-57|same-kind:level 1 False
29|same-kind:level 1 True
-38|same-kind:level 2 False
-18|same-kind:level 2 True
-9|same-kind:level 3 False
-95|same-kind:pledge 0 False
130|same-kind:pledge 0 True
-65|same-kind:pledge 1 False
80|same-kind:pledge 1 True
-26|same-kind:pledge 2 False
-14|same-kind:pledge 2 True
-23|same-kind:pledge 3 False
-8|same-kind:pledge 3 True
-19|shape-time:fine far aim
-84|shape-time:fine far level
-13|shape-time:fine long-past level
24|shape-time:fine next level
-60|shape-time:fine now level
8|shape-time:fine past level
111|shape-time:half far aim
49|shape-time:half far level
48|shape-time:half far no
9|shape-time:half long-past level
40|shape-time:half next level
-124|shape-time:half now aim
-18|shape-time:half now level
-32|shape-time:half now no
-75|shape-time:half past aim
52|shape-time:half past level
31|shape-time:tenth far aim
-19|shape-time:tenth far level
-34|shape-time:tenth long-past aim
-22|shape-time:tenth long-past level
76|shape-time:tenth next aim
9|shape-time:tenth next level
9|shape-time:tenth now aim
-8|shape-time:tenth now level
-11|shape-time:tenth past aim
9|shape-time:tenth past level
109|shape-time:whole far aim
59|shape-time:whole far no
-103|shape-time:whole long-past aim
8|shape-time:whole long-past level
-38|shape-time:whole long-past no
19|shape-time:whole next aim
11|shape-time:whole next level
14|shape-time:whole next no
-21|shape-time:whole now aim
18|shape-time:whole now level
-29|shape-time:whole now no
15|shape-time:whole past aim
29|shape-time:whole past level
-17|shape-time:whole past no
88|share-nearer:after False False aim
77|share-nearer:after False False level
-46|share-nearer:after True False aim
17|share-nearer:after True False no
-68|share-nearer:after True True aim
-65|share-nearer:after True True level
-10|share-nearer:after True True no
72|share-nearer:before False False aim
73|share-nearer:before False False level
-15|share-nearer:before False False no
13|share-nearer:before True False aim
-40|share-nearer:before True False level
-68|share-nearer:before True True aim
-9|share-nearer:before True True no
142|shares-between:after 0
-113|shares-between:after 1
-30|shares-between:after 2
51|shares-between:before 0
-8|shares-between:before 1
-24|shares-between:before 2
107|time-side:aim after far
-84|time-side:aim after long-past
74|time-side:aim after next
-57|time-side:aim after now
-70|time-side:aim after past
125|time-side:aim before far
-59|time-side:aim before long-past
33|time-side:aim before next
-80|time-side:aim before now
-22|time-side:level after far
-16|time-side:level after long-past
-25|time-side:level after next
-9|time-side:level after now
87|time-side:level after past
-29|time-side:level before far
108|time-side:level before next
-59|time-side:level before now
13|time-side:level before past
100|time-side:no after far
-45|time-side:no after long-past
16|time-side:no after next
-53|time-side:no after now
-10|time-side:no after past
-15|time-side:no before now
-11|time-side:no before past
-8|time:benchmark now weekday
24|time:cap far fiscal
-8|time:cap far year
-11|time:cap long-past that-year
-18|time:cap long-past year
-12|time:demand far fiscal
33|time:demand far year
-60|time:demand now bare-month
-11|time:demand now that-year
-15|time:demand now weekday
-13|time:demand past that-year
26|time:denial far fiscal
67|time:denial far year
-17|time:denial now bare-month
-10|time:denial now that-year
-11|time:denial now weekday
-14|time:level far decade
19|time:level far fiscal
-15|time:level far month
-33|time:level far year
-8|time:level far years
-43|time:level long-past decade
-98|time:level long-past fiscal
-19|time:level long-past month
69|time:level long-past that-year
53|time:level long-past year
19|time:level long-past years
-44|time:level next bare-month
14|time:level next fiscal
44|time:level next that-year
68|time:level next year
-103|time:level now bare-month
-48|time:level now day
136|time:level now fiscal
-49|time:level now part
47|time:level now that-year
-180|time:level now weekday
61|time:level now year
73|time:level now years
-42|time:level past bare-month
20|time:level past fiscal
77|time:level past that-year
50|time:level past year
-11|time:other long-past year
-10|time:other now bare-month
-10|time:other past fiscal
16|time:pledge far decade
73|time:pledge far fiscal
-44|time:pledge far month
42|time:pledge far years
-15|time:pledge long-past decade
-12|time:pledge long-past month
-17|time:pledge long-past that-year
-92|time:pledge long-past year
-14|time:pledge next bare-month
-24|time:pledge next fiscal
15|time:pledge next month
68|time:pledge next that-year
19|time:pledge next years
-93|time:pledge now bare-month
-25|time:pledge now day
181|time:pledge now fiscal
-17|time:pledge now part
46|time:pledge now that-year
-96|time:pledge now weekday
105|time:pledge now year
-46|time:pledge past bare-month
98|time:pledge past fiscal
-10|time:pledge past part
-52|time:pledge past that-year
27|time:pledge past year
-81|time:proposal far decade
86|time:proposal far fiscal
113|time:proposal far year
41|time:proposal long-past decade
-45|time:proposal long-past year
-44|time:proposal next bare-month
67|time:proposal next fiscal
20|time:proposal next that-year
-10|time:proposal next year
-53|time:proposal now bare-month
-15|time:proposal now day
-26|time:proposal now part
-34|time:proposal now weekday
-9|time:proposal now years
-14|time:proposal past part
-73|time:proposal past that-year
42|title:False aim
-11|title:False level
-18|title:False no
-62|title:True aim
54|title:True level
16|word-lead:\" by
-8|word-lead:# \"
-8|word-lead:# ;
21|word-lead:# before
42|word-lead:# between
-85|word-lead:# by
-61|word-lead:# for
8|word-lead:# from
-11|word-lead:# on
8|word-lead:# only
32|word-lead:# since
-32|word-lead:# until
14|word-lead:( 2.6 percent
-15|word-lead:, after
35|word-lead:, by
56|word-lead:, in
-12|word-lead:, instead of
-48|word-lead:, not
-12|word-lead:, on
-13|word-lead:, since
11|word-lead:, spending
-14|word-lead:, tabled
31|word-lead:: in
12|word-lead:DATE for
-18|word-lead:DATE instead of
8|word-lead:LAND 's
-26|word-lead:LAND ,
27|word-lead:LAND for
12|word-lead:LAND in
-11|word-lead:LAND —
-12|word-lead:LEADER in
-16|word-lead:LEADER said
12|word-lead:NATO for
-21|word-lead:NATO in
-12|word-lead:OUTLET reported
-8|word-lead:USA ,
-59|word-lead:USA in
-28|word-lead:^ before
58|word-lead:^ by
70|word-lead:^ in
-8|word-lead:^ nothing
8|word-lead:^ outlays
-14|word-lead:^ spending
-35|word-lead:^ until
18|word-lead:above 2%
-12|word-lead:above 3 percent
51|word-lead:according to
30|word-lead:achieve in
-10|word-lead:adopt in
-18|word-lead:agree in
-27|word-lead:ahead of
40|word-lead:all by
29|word-lead:all for
15|word-lead:allocation for
-22|word-lead:and at
32|word-lead:and by
-12|word-lead:and in
-23|word-lead:annually ,
10|word-lead:annually by
-8|word-lead:annually from
9|word-lead:approve a
10|word-lead:armed forces by
16|word-lead:as early
-25|word-lead:at 1.8 percent
26|word-lead:at 4.1%
10|word-lead:attain by
-38|word-lead:attain in
38|word-lead:average in
-24|word-lead:average to
20|word-lead:back to
13|word-lead:be 2.5 percent
14|word-lead:been reached
34|word-lead:below 2%
-26|word-lead:between 2026
9|word-lead:billion )
30|word-lead:billion for
55|word-lead:bring forward to
17|word-lead:budget in
32|word-lead:calculate on
-35|word-lead:changed from
9|word-lead:compiled a
17|word-lead:core defense by
-13|word-lead:date of
-9|word-lead:dates from
-14|word-lead:decision taken
17|word-lead:defence before
41|word-lead:defence by
-17|word-lead:defence from
53|word-lead:defence in
-14|word-lead:defense by
10|word-lead:defense from
-9|word-lead:defense in
-8|word-lead:defense reform
-16|word-lead:did until
8|word-lead:do for
-45|word-lead:documents by
23|word-lead:due in
-11|word-lead:earlier in
8|word-lead:elsewhere ,
12|word-lead:end in
40|word-lead:estimate for
16|word-lead:even in
30|word-lead:expenditures in
44|word-lead:for 2027
-31|word-lead:for calendar
28|word-lead:for defence
-30|word-lead:for defense
-72|word-lead:forecast for
-11|word-lead:foresee for
18|word-lead:forward to
14|word-lead:from 1.2%
16|word-lead:from 1.9 percent
-37|word-lead:from 2.32 percent
-41|word-lead:gdp ,
-19|word-lead:gdp by
-8|word-lead:gdp for
58|word-lead:gdp from
12|word-lead:gdp in
-10|word-lead:gdp of
-50|word-lead:gnp for
-30|word-lead:goal after
-10|word-lead:goal by
45|word-lead:goal for
-21|word-lead:goal in
9|word-lead:goal into
-32|word-lead:gross domestic product by
8|word-lead:gross domestic product from
-22|word-lead:gross domestic product in
-9|word-lead:guideline at
-36|word-lead:guideline in
-10|word-lead:had called
14|word-lead:had set
38|word-lead:have in
15|word-lead:hit 2 percent
11|word-lead:in her
25|word-lead:in japanese
-23|word-lead:increase since
14|word-lead:infrastructure by
-22|word-lead:introduced in
27|word-lead:it by
-24|word-lead:it spends
20|word-lead:it stood
14|word-lead:its military
-17|word-lead:larger than
13|word-lead:later than
-34|word-lead:latter by
-46|word-lead:law signed
-20|word-lead:level by
-30|word-lead:lowest since
8|word-lead:lowest spender
10|word-lead:make 2 percent
-27|word-lead:measured against
-44|word-lead:measured in
35|word-lead:meet by
60|word-lead:meet in
-9|word-lead:members agreed
-25|word-lead:military budget
24|word-lead:military in
-18|word-lead:more than
25|word-lead:needs by
-41|word-lead:not by
-31|word-lead:not in
-71|word-lead:of 2 percent
14|word-lead:of gdp
12|word-lead:of gross domestic product
17|word-lead:on defense
-13|word-lead:only in
17|word-lead:outlays for
41|word-lead:outlays in
-22|word-lead:over from
9|word-lead:parliament in
-17|word-lead:plan by
-8|word-lead:platform for
30|word-lead:power in
-9|word-lead:program to
-23|word-lead:promise 2 percent
-11|word-lead:promise by
30|word-lead:promise for
18|word-lead:proposal for
-56|word-lead:rather than in
66|word-lead:ratio in
71|word-lead:reach by
-53|word-lead:reach two percent
-13|word-lead:recommend in
-17|word-lead:report for
8|word-lead:resilience by
20|word-lead:rest by
-10|word-lead:same 3.5 percent
9|word-lead:say ,
23|word-lead:say of
-22|word-lead:say on
52|word-lead:say that
-8|word-lead:scrapped in
20|word-lead:sea in
-34|word-lead:security documents
-13|word-lead:seen in
8|word-lead:set aside for
-37|word-lead:set for
-53|word-lead:set in
-57|word-lead:seven in
-26|word-lead:share for
-13|word-lead:share since
-13|word-lead:sign up to
36|word-lead:sipri for
11|word-lead:slightly above
36|word-lead:so in
-12|word-lead:sooner than
20|word-lead:spend 1.9%
31|word-lead:spend by
11|word-lead:spend for
18|word-lead:spend in
8|word-lead:spend under
-45|word-lead:sum ,
37|word-lead:target by
38|word-lead:target for
9|word-lead:target in
-47|word-lead:target to
11|word-lead:than 3%
-34|word-lead:than in
9|word-lead:that by
13|word-lead:that in
-27|word-lead:that of
-9|word-lead:that spending
9|word-lead:the bloc
-14|word-lead:the cabinet
-13|word-lead:the hague
16|word-lead:the military by
25|word-lead:the war
18|word-lead:their countries
20|word-lead:them for
-10|word-lead:those for
-14|word-lead:time since
-25|word-lead:to 1.8 per cent
15|word-lead:to 2%
-13|word-lead:to 2.5%
-23|word-lead:to a
-21|word-lead:to do
58|word-lead:to worry
40|word-lead:total for
-9|word-lead:trajectory set
40|word-lead:tranche ,
-48|word-lead:up in
-19|word-lead:wait until
27|word-lead:want by
-9|word-lead:was in
-98|word-lead:weapons by
12|word-lead:well before
9|word-lead:who in
41|word-lead:year ,
-13|word-lead:year from
-25|word-lead:years before
-16|word-lead:years from
-38|word-lead:yen by
-16|word-lead:yen for
-12|word-lead:yen in
-65|word:#
28|word:'s
14|word:(
12|word:)
31|word:,
-12|word:0
26|word::
14|word:;
-15|word:DATE
-71|word:LAND
-34|word:LEADER
-11|word:NATO
-12|word:OUTLET
-77|word:USA
42|word:^
-9|word:a
8|word:above
51|word:according
32|word:achieve
-46|word:adopt
-21|word:agree
-27|word:ahead
69|word:all
15|word:allocation
54|word:and
-21|word:annually
8|word:approve
15|word:armed forces
54|word:as
18|word:at
-27|word:attain
25|word:back
44|word:be
13|word:been
34|word:below
-24|word:between
-26|word:billion
46|word:bring forward
25|word:budget
39|word:by
32|word:calculate
-11|word:call for
17|word:century
-35|word:changed
9|word:compiled
17|word:core defense
10|word:costs
-13|word:date
-9|word:dates
-29|word:decision
51|word:defence
9|word:defence spending
31|word:defense
20|word:defense spending
-26|word:did
12|word:do
-46|word:documents
30|word:due
-10|word:earlier
-12|word:election
8|word:elsewhere
11|word:end
41|word:estimate
16|word:even
30|word:expenditures
28|word:for
-72|word:forecast
-11|word:foresee
8|word:forward
-8|word:from
-23|word:gnp
-17|word:go
-26|word:goal
-17|word:government
-39|word:gross domestic product
-36|word:guideline
54|word:had
69|word:has
38|word:have
27|word:hit
-10|word:in
-11|word:increase
14|word:infrastructure
12|word:into
-22|word:introduced
-64|word:is
21|word:it
35|word:its
-17|word:larger
13|word:later
-34|word:latter
-46|word:law
-21|word:level
-22|word:lowest
10|word:make
12|word:manage
-72|word:measured
59|word:meet
23|word:members
-20|word:more
25|word:needs
-52|word:not
12|word:objective
-31|word:of
25|word:office
37|word:on
-12|word:only
-8|word:or
58|word:outlays
-13|word:over
8|word:own
8|word:parliament
-30|word:plan
-8|word:platform
30|word:power
-20|word:program
-16|word:promise
18|word:proposal
-60|word:rather than
68|word:ratio
-13|word:recommend
-23|word:report
8|word:resilience
23|word:rest
-8|word:rise
-12|word:same
60|word:say
-8|word:scrapped
20|word:sea
-10|word:security
-13|word:seen
-61|word:set
10|word:set aside
-57|word:seven
-30|word:share
-16|word:sign up
36|word:sipri
11|word:slightly
31|word:so
-12|word:sooner
128|word:spend
-17|word:strategy
-22|word:suggest
-45|word:sum
-27|word:take
51|word:target
-20|word:than
30|word:that
-13|word:the
-43|word:the economy
18|word:the military
23|word:their
59|word:them
-10|word:those
-15|word:time
46|word:total
-9|word:trajectory
40|word:tranche
-14|word:trillion
-96|word:up
-19|word:wait
27|word:want
-30|word:was
-98|word:weapons
12|word:well
-63|word:which
8|word:who
22|word:year
-33|word:years
-69|word:yen
-17|words-aim:after 0
75|words-aim:after 1
-8|words-aim:after 13
33|words-aim:after 2
24|words-aim:after 3
-33|words-aim:after 5
-20|words-aim:after 8
-80|words-aim:after far
25|words-aim:before 1
8|words-aim:before 2
19|words-aim:before 3
-16|words-aim:before 5
-15|words-aim:before far
131|words-level:after 0
94|words-level:after 1
-84|words-level:after 13
24|words-level:after 2
-19|words-level:after 5
-93|words-level:after 8
-40|words-level:after far
35|words-level:before 1
42|words-level:before 2
-26|words-level:before 8
-18|words-level:before far
-47|words-no:after 1
-19|words-no:after 13
27|words-no:after 3
-15|words-no:after 5
68|words-no:after 8
-9|words-no:after far
17|words-no:before 1
-8|words-no:before 13
-8|words-no:before 5
-10|words-no:before 8
-13|words-no:before far
114|words:after 0
122|words:after 1
-111|words:after 13
60|words:after 2
55|words:after 3
-67|words:after 5
-46|words:after 8
-129|words:after far
77|words:before 1
-17|words:before 13
47|words:before 2
12|words:before 3
-19|words:before 5
-35|words:before 8
-46|words:before far
"""
