"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-10|1-back-time:demand far year
-9|1-back-time:demand now day
30|1-back-time:level far month
19|1-back-time:level far years
-11|1-back-time:level long-past decade
-15|1-back-time:level long-past fiscal
-11|1-back-time:level long-past month
-23|1-back-time:level long-past that-year
51|1-back-time:level long-past year
-16|1-back-time:level next fiscal
-18|1-back-time:level next month
52|1-back-time:level next that-year
94|1-back-time:level next year
-40|1-back-time:level now bare-month
-47|1-back-time:level now day
21|1-back-time:level now fiscal
17|1-back-time:level now that-year
-67|1-back-time:level now weekday
13|1-back-time:level now year
54|1-back-time:level now years
-9|1-back-time:level past bare-month
-51|1-back-time:level past fiscal
-40|1-back-time:level past that-year
-29|1-back-time:level past years
84|1-back-time:pledge far fiscal
17|1-back-time:pledge far month
84|1-back-time:pledge far year
-14|1-back-time:pledge long-past year
-39|1-back-time:pledge next fiscal
-16|1-back-time:pledge now bare-month
-20|1-back-time:pledge now day
13|1-back-time:pledge now that-year
-36|1-back-time:pledge now weekday
24|1-back-time:pledge now year
-17|1-back-time:proposal far fiscal
19|1-back-time:proposal far year
27|1-back-time:proposal next fiscal
-9|1-back-time:proposal now day
-9|1-back-time:proposal now weekday
55|1-back-told:False aim
109|1-back-told:False level
-9|1-back-told:False no
-59|1-back-told:True aim
-91|1-back-told:True level
-31|1-back-told:True no
18|1-back:level
-40|1-back:no
39|2-back-time:level far fiscal
17|2-back-time:level far years
-16|2-back-time:level long-past fiscal
18|2-back-time:level long-past year
-9|2-back-time:level next bare-month
-20|2-back-time:level next fiscal
13|2-back-time:level next year
-22|2-back-time:level now bare-month
-27|2-back-time:level now day
-14|2-back-time:level now fiscal
29|2-back-time:level now that-year
-42|2-back-time:level now weekday
64|2-back-time:level now year
-9|2-back-time:level past bare-month
-31|2-back-time:level past fiscal
-13|2-back-time:level past month
50|2-back-time:level past that-year
10|2-back-time:level past year
-8|2-back-time:level past years
34|2-back-time:other far fiscal
-10|2-back-time:other far year
61|2-back-time:other next year
-9|2-back-time:other now weekday
21|2-back-time:pledge far fiscal
22|2-back-time:pledge far year
-21|2-back-time:pledge next fiscal
11|2-back-time:pledge next year
-10|2-back-time:pledge now day
-27|2-back-time:pledge now fiscal
-9|2-back-time:pledge now weekday
-10|2-back-time:proposal far fiscal
-45|2-back-time:proposal far year
76|2-back-time:proposal next fiscal
8|2-back-time:proposal next year
-27|2-back-told:False aim
37|2-back-told:False level
-25|2-back-told:False no
-29|2-back-told:True aim
-27|2-back-told:True level
30|2-back-told:True no
-56|2-back:aim
10|2-back:level
-15|carried-dated:False False aim 0
51|carried-dated:False False aim 1
-28|carried-dated:False False aim 2
85|carried-dated:False False level 0
51|carried-dated:False False level 1
54|carried-dated:False False level 2
-46|carried-dated:False False level 3
-18|carried-dated:True False aim 0
13|carried-dated:True False aim 2
-90|carried-dated:True False aim 3
-62|carried-dated:True False aim 4
-39|carried-dated:True False level 0
-102|carried-dated:True False level 3
-92|carried-dated:True False level 4
-12|carried-dated:True False no 1
-25|carried-dated:True False no 2
-21|carried-dated:True False no 3
-12|carried-dated:True False no 4
64|carried-dated:True True aim 0
-59|carried-dated:True True aim 1
-41|carried-dated:True True aim 2
-26|carried-dated:True True aim 3
-41|carried-dated:True True aim 4
9|carried-dated:True True level 0
-32|carried-dated:True True level 1
-42|carried-dated:True True level 2
-51|carried-dated:True True level 3
-18|carried-dated:True True level 4
-9|carried-dated:True True no 0
-24|carried-dated:True True no 1
32|carried-dated:True True no 2
-24|carried-dated:True True no 3
-32|carried-governed:- far
40|carried-governed:- next
-33|carried-governed:- now
50|carried-governed:- past
-32|carried-governed:be could now
-65|carried-governed:be finite far
23|carried-governed:be finite long-past
-90|carried-governed:be finite next
46|carried-governed:be finite now
-16|carried-governed:be finite past
-35|carried-governed:be should far
78|carried-governed:be will far
28|carried-governed:be will next
129|carried-governed:be will now
106|carried-governed:be would far
-42|carried-governed:be would long-past
34|carried-governed:be would next
28|carried-governed:be would now
50|carried-governed:be would past
-14|carried-governed:cap finite far
12|carried-governed:cap finite now
17|carried-governed:cap should next
-13|carried-governed:demand finite long-past
67|carried-governed:demand finite next
-73|carried-governed:demand finite now
-33|carried-governed:demand finite past
-11|carried-governed:demand gerund far
11|carried-governed:demand gerund past
-9|carried-governed:demand inf far
-11|carried-governed:demand progressive far
-29|carried-governed:demand progressive now
39|carried-governed:demand would now
-16|carried-governed:denial finite far
-11|carried-governed:denial finite now
-19|carried-governed:denial would far
-32|carried-governed:level finite far
-22|carried-governed:level finite long-past
-22|carried-governed:level finite next
-31|carried-governed:level finite now
15|carried-governed:level finite past
19|carried-governed:level gerund next
25|carried-governed:level progressive far
46|carried-governed:level will next
21|carried-governed:level will now
69|carried-governed:level would far
-19|carried-governed:level would long-past
25|carried-governed:level would next
-13|carried-governed:level would now
-24|carried-governed:level would past
36|carried-governed:move can far
24|carried-governed:move could far
-85|carried-governed:move finite long-past
-24|carried-governed:move finite next
-56|carried-governed:move finite now
58|carried-governed:move finite past
-10|carried-governed:move gerund now
-9|carried-governed:move inf far
-8|carried-governed:move inf next
-12|carried-governed:move inf now
-20|carried-governed:move progressive far
27|carried-governed:move progressive next
-13|carried-governed:move should far
-12|carried-governed:move should past
78|carried-governed:move will far
9|carried-governed:move will next
65|carried-governed:move will now
17|carried-governed:move would far
-8|carried-governed:move would long-past
37|carried-governed:move would next
34|carried-governed:move would now
-56|carried-governed:move would past
-12|carried-governed:pledge finite far
-16|carried-governed:pledge finite long-past
52|carried-governed:pledge finite next
12|carried-governed:pledge finite now
-17|carried-governed:pledge finite past
-36|carried-governed:pledge noun now
-8|carried-governed:pledge progressive far
-35|carried-governed:pledge progressive now
-8|carried-governed:pledge will now
-36|carried-governed:pledge would far
-32|carried-governed:pledge would next
-9|carried-governed:pledge would now
23|carried-governed:proposal finite far
-17|carried-governed:proposal finite long-past
24|carried-governed:proposal finite next
-48|carried-governed:proposal finite now
-33|carried-governed:proposal finite past
-8|carried-governed:proposal noun far
27|carried-governed:proposal progressive far
-11|carried-governed:proposal progressive now
8|carried-governed:proposal will next
-52|carried-governed:proposal would far
-22|carried-governed:proposal would next
-8|carried-governed:spend can now
-11|carried-governed:spend could now
-119|carried-governed:spend finite far
-95|carried-governed:spend finite next
-95|carried-governed:spend finite now
24|carried-governed:spend finite past
-22|carried-governed:spend gerund far
-14|carried-governed:spend progressive long-past
27|carried-governed:spend progressive now
11|carried-governed:spend will now
58|carried-governed:spend would far
-67|carried-governed:spend would now
-28|carried-here:0 aim bare-month
-30|carried-here:0 aim day
-13|carried-here:0 aim decade
-17|carried-here:0 aim fiscal
-17|carried-here:0 aim month
-8|carried-here:0 aim that-year
-47|carried-here:0 aim weekday
-13|carried-here:0 aim year
-17|carried-here:0 aim years
-84|carried-here:0 level bare-month
-58|carried-here:0 level day
-10|carried-here:0 level decade
-11|carried-here:0 level fiscal
-31|carried-here:0 level month
-8|carried-here:0 level part
46|carried-here:0 level that-year
-67|carried-here:0 level weekday
37|carried-here:0 level year
-53|carried-here:0 level years
-13|carried-here:0 no bare-month
-15|carried-here:0 no day
9|carried-here:0 no fiscal
-15|carried-here:0 no that-year
-21|carried-here:0 no weekday
9|carried-here:0 no year
-33|carried-here:1 aim bare-month
-17|carried-here:1 aim day
17|carried-here:1 aim fiscal
22|carried-here:1 aim month
-25|carried-here:1 aim weekday
-26|carried-here:1 aim year
-24|carried-here:1 level bare-month
-28|carried-here:1 level day
-17|carried-here:1 level decade
86|carried-here:1 level fiscal
-60|carried-here:1 level weekday
-14|carried-here:1 level year
41|carried-here:1 level years
-14|carried-here:1 no fiscal
-8|carried-here:1 no weekday
-16|carried-here:1 no year
-13|carried-here:2 aim day
70|carried-here:2 aim fiscal
-41|carried-here:2 aim that-year
24|carried-here:2 aim year
-12|carried-here:2 level bare-month
-12|carried-here:2 level day
19|carried-here:2 level fiscal
-13|carried-here:2 level month
-21|carried-here:2 level that-year
-30|carried-here:2 level year
-11|carried-last:False aim bare-month
-19|carried-last:False aim day
76|carried-last:False aim fiscal
-15|carried-last:False aim that-year
-23|carried-last:False aim weekday
-57|carried-last:False aim year
-38|carried-last:False level bare-month
-43|carried-last:False level day
89|carried-last:False level fiscal
106|carried-last:False level that-year
-39|carried-last:False level weekday
64|carried-last:False level year
39|carried-last:False level years
-13|carried-last:False no day
-9|carried-last:False no fiscal
-12|carried-last:False no weekday
-10|carried-last:False no year
-53|carried-last:True aim bare-month
-40|carried-last:True aim day
-10|carried-last:True aim decade
16|carried-last:True aim fiscal
-29|carried-last:True aim that-year
-55|carried-last:True aim weekday
27|carried-last:True aim year
-19|carried-last:True aim years
-83|carried-last:True level bare-month
-55|carried-last:True level day
-29|carried-last:True level decade
-45|carried-last:True level month
-14|carried-last:True level part
8|carried-last:True level that-year
-94|carried-last:True level weekday
-13|carried-last:True level year
-64|carried-last:True level years
-13|carried-last:True no bare-month
-9|carried-last:True no day
-11|carried-last:True no that-year
-18|carried-last:True no weekday
-26|carried-lead:aim , day
15|carried-lead:aim 5% that-year
-24|carried-lead:aim a fiscal
86|carried-lead:aim after fiscal
-21|carried-lead:aim before year
46|carried-lead:aim bringing that-year
-14|carried-lead:aim by bare-month
17|carried-lead:aim by fiscal
-10|carried-lead:aim by that-year
74|carried-lead:aim by year
-11|carried-lead:aim by years
9|carried-lead:aim defense that-year
58|carried-lead:aim for fiscal
-10|carried-lead:aim from that-year
39|carried-lead:aim from year
-11|carried-lead:aim in bare-month
-9|carried-lead:aim in fiscal
-13|carried-lead:aim in year
-9|carried-lead:aim in years
-12|carried-lead:aim japanese fiscal
43|carried-lead:aim nothing fiscal
-15|carried-lead:aim nothing year
-26|carried-lead:aim of year
-25|carried-lead:aim on day
-37|carried-lead:aim on weekday
-12|carried-lead:aim said weekday
-17|carried-lead:aim since year
-15|carried-lead:aim target fiscal
-8|carried-lead:aim target that-year
41|carried-lead:aim through fiscal
27|carried-lead:aim through month
28|carried-lead:aim through year
-30|carried-lead:aim to fiscal
-44|carried-lead:aim two percent that-year
-18|carried-lead:aim until year
-11|carried-lead:aim within fiscal
27|carried-lead:level \" that-year
-14|carried-lead:level 's fiscal
-29|carried-lead:level 's year
39|carried-lead:level ) that-year
-42|carried-lead:level , day
-34|carried-lead:level , fiscal
-43|carried-lead:level , that-year
50|carried-lead:level -- fiscal
-15|carried-lead:level -- year
50|carried-lead:level 1.3% that-year
40|carried-lead:level 1.5 per cent that-year
28|carried-lead:level 18% that-year
59|carried-lead:level 2 percent that-year
-82|carried-lead:level 2% fiscal
-81|carried-lead:level 2% that-year
-21|carried-lead:level 2.32 percent that-year
-10|carried-lead:level 3.3% that-year
-26|carried-lead:level 3.4% that-year
-9|carried-lead:level 3.5 percent that-year
76|carried-lead:level 4.1% that-year
35|carried-lead:level 4.12 percent that-year
17|carried-lead:level 4.4 per cent that-year
-31|carried-lead:level 4.5% to 5% that-year
-10|carried-lead:level 4.7% that-year
-16|carried-lead:level 4.9% that-year
-35|carried-lead:level 5 percent that-year
77|carried-lead:level 5% that-year
-34|carried-lead:level 7 per cent that-year
-50|carried-lead:level 7 percent that-year
-18|carried-lead:level 7% that-year
-71|carried-lead:level 7.2 percent that-year
50|carried-lead:level 7.2% that-year
30|carried-lead:level 7.8 per cent that-year
33|carried-lead:level 8.1% that-year
-22|carried-lead:level 8.2 percent that-year
49|carried-lead:level 9.4% that-year
-14|carried-lead:level a fiscal
69|carried-lead:level a year
-15|carried-lead:level adopted that-year
-8|carried-lead:level adoption bare-month
-17|carried-lead:level after fiscal
-21|carried-lead:level after years
17|carried-lead:level are that-year
11|carried-lead:level armed forces that-year
35|carried-lead:level at that-year
-26|carried-lead:level beyond fiscal
18|carried-lead:level billion that-year
-35|carried-lead:level brings that-year
-88|carried-lead:level budget that-year
-12|carried-lead:level budget year
-8|carried-lead:level by bare-month
64|carried-lead:level by fiscal
-23|carried-lead:level by that-year
-81|carried-lead:level by year
43|carried-lead:level by years
-8|carried-lead:level decided bare-month
15|carried-lead:level defence fiscal
9|carried-lead:level defence spending that-year
153|carried-lead:level defence that-year
-26|carried-lead:level defense fiscal
37|carried-lead:level defense that-year
109|carried-lead:level for fiscal
88|carried-lead:level for year
82|carried-lead:level for years
-69|carried-lead:level from fiscal
-34|carried-lead:level from month
-70|carried-lead:level from that-year
11|carried-lead:level from year
58|carried-lead:level gdp fiscal
146|carried-lead:level gdp that-year
-15|carried-lead:level gnp fiscal
18|carried-lead:level goal fiscal
16|carried-lead:level goal that-year
-25|carried-lead:level gross domestic product fiscal
-21|carried-lead:level hague that-year
-29|carried-lead:level in bare-month
34|carried-lead:level in fiscal
19|carried-lead:level in month
-35|carried-lead:level in that-year
97|carried-lead:level in year
-42|carried-lead:level in years
-13|carried-lead:level instead of year
149|carried-lead:level it that-year
39|carried-lead:level militaries that-year
66|carried-lead:level military that-year
17|carried-lead:level more that-year
37|carried-lead:level nothing fiscal
-100|carried-lead:level nothing that-year
81|carried-lead:level nothing year
-11|carried-lead:level of fiscal
-47|carried-lead:level of that-year
-51|carried-lead:level of year
-15|carried-lead:level of years
-36|carried-lead:level on day
-15|carried-lead:level on that-year
-57|carried-lead:level on weekday
-15|carried-lead:level on year
-26|carried-lead:level on years
-25|carried-lead:level only that-year
-23|carried-lead:level outlays fiscal
-27|carried-lead:level over that-year
-38|carried-lead:level over year
32|carried-lead:level passes year
-53|carried-lead:level rate that-year
-13|carried-lead:level reaffirmed that-year
-24|carried-lead:level said weekday
-16|carried-lead:level since decade
-106|carried-lead:level since year
-29|carried-lead:level spent years
89|carried-lead:level target that-year
44|carried-lead:level terms that-year
-34|carried-lead:level than fiscal
-26|carried-lead:level than that-year
-28|carried-lead:level through fiscal
-50|carried-lead:level to fiscal
-26|carried-lead:level to month
17|carried-lead:level to year
62|carried-lead:level trillion fiscal
21|carried-lead:level trillion that-year
29|carried-lead:level two percent that-year
-10|carried-lead:level ukraine that-year
-38|carried-lead:level until year
-34|carried-lead:level washington that-year
30|carried-lead:level will that-year
59|carried-lead:level within fiscal
-17|carried-lead:level won that-year
59|carried-lead:level yen fiscal
-28|carried-lead:level yuan that-year
-23|carried-lead:level — that-year
-13|carried-lead:no , day
51|carried-lead:no by fiscal
-18|carried-lead:no by year
-13|carried-lead:no for fiscal
-24|carried-lead:no in fiscal
31|carried-lead:no in year
-16|carried-lead:no on weekday
-9|carried-lead:no until fiscal
71|carried-shape:fine aim next
40|carried-shape:fine aim now
-82|carried-shape:fine level far
-18|carried-shape:fine level long-past
47|carried-shape:fine level next
52|carried-shape:fine level now
62|carried-shape:fine level past
142|carried-shape:half aim far
-19|carried-shape:half aim long-past
-70|carried-shape:half aim now
-17|carried-shape:half aim past
33|carried-shape:half level far
-48|carried-shape:half level long-past
-113|carried-shape:half level now
-25|carried-shape:half level past
-13|carried-shape:half no far
-29|carried-shape:half no now
-8|carried-shape:half no past
-78|carried-shape:tenth aim far
-25|carried-shape:tenth aim now
63|carried-shape:tenth level far
-36|carried-shape:tenth level long-past
60|carried-shape:tenth level next
60|carried-shape:tenth level past
-8|carried-shape:tenth no far
-8|carried-shape:whole aim far
-42|carried-shape:whole aim long-past
-82|carried-shape:whole aim next
-71|carried-shape:whole aim now
-35|carried-shape:whole aim past
-42|carried-shape:whole level far
-54|carried-shape:whole level long-past
-35|carried-shape:whole level past
-11|carried-shape:whole no long-past
-16|carried-shape:whole no next
-44|carried-shape:whole no now
-18|carried-shape:whole no past
-21|carried-time:demand far fiscal
-23|carried-time:demand far year
-9|carried-time:demand now day
-12|carried-time:denial far year
-9|carried-time:denial now day
-10|carried-time:denial now weekday
-20|carried-time:level far fiscal
-28|carried-time:level far year
29|carried-time:level far years
-24|carried-time:level long-past decade
-34|carried-time:level long-past fiscal
-11|carried-time:level long-past month
-30|carried-time:level long-past that-year
-55|carried-time:level long-past year
-13|carried-time:level next bare-month
112|carried-time:level next fiscal
-21|carried-time:level next month
-82|carried-time:level now bare-month
-92|carried-time:level now day
74|carried-time:level now fiscal
52|carried-time:level now that-year
-133|carried-time:level now weekday
-25|carried-time:level now year
21|carried-time:level now years
-25|carried-time:level past bare-month
-39|carried-time:level past fiscal
-16|carried-time:level past month
-9|carried-time:level past part
8|carried-time:level past that-year
96|carried-time:level past year
-65|carried-time:level past years
26|carried-time:other far fiscal
-22|carried-time:other far year
59|carried-time:other next year
-8|carried-time:other now day
-14|carried-time:other now weekday
-12|carried-time:other past year
74|carried-time:pledge far fiscal
15|carried-time:pledge far month
70|carried-time:pledge far year
-31|carried-time:pledge long-past year
-71|carried-time:pledge next fiscal
15|carried-time:pledge next that-year
-36|carried-time:pledge now bare-month
-35|carried-time:pledge now day
94|carried-time:pledge now fiscal
-21|carried-time:pledge now that-year
-52|carried-time:pledge now weekday
18|carried-time:pledge now year
-8|carried-time:pledge past fiscal
-10|carried-time:pledge past that-year
-14|carried-time:pledge past year
-36|carried-time:proposal far fiscal
9|carried-time:proposal far year
-8|carried-time:proposal long-past year
74|carried-time:proposal next fiscal
-10|carried-time:proposal now bare-month
-14|carried-time:proposal now day
-9|carried-time:proposal now fiscal
-10|carried-time:proposal now that-year
-17|carried-time:proposal now weekday
-24|counted
-11|counted-near:after - 5
-12|counted-near:after - far
-10|counted-near:after by 5
60|counted-near:after coming 8
-10|counted-near:after for 13
16|counted-near:after for far
-48|counted-near:after of 5
-8|counted-near:after over 5
-26|counted-near:after within 13
65|counted-near:after within 3
90|counted-near:after within 5
14|counted-near:after within 8
-11|counted-near:before for 13
-12|counted-near:before over 13
75|counted-near:before over 3
-11|counted-near:before over 8
-14|counted-near:before within 13
-13|counted-near:before within 2
-9|counted-near:before within 5
-39|counted-near:before within 8
-10|counted-near:before within far
-28|counted-share-nearer:True
-72|counted-side:after level
11|counted-side:after other
13|counted-side:after pledge
122|counted-side:after proposal
-39|counted-side:before level
-39|counted-side:before pledge
-11|counted-side:before proposal
-24|counted:level -
-8|counted:level coming
-22|counted:level for
-9|counted:level in
-32|counted:level of
-8|counted:level past
12|counted:other for
-24|counted:pledge -
-16|counted:pledge by
71|counted:pledge coming
-8|counted:pledge in
-20|counted:pledge of
-16|counted:pledge over
57|counted:proposal over
70|counted:proposal within
-65|date-verb-kind:- aim after
11|date-verb-kind:- aim before
34|date-verb-kind:- level after
35|date-verb-kind:- level before
-27|date-verb-kind:- no after
12|date-verb-kind:- no before
-10|date-verb-kind:be finite aim after
-43|date-verb-kind:be finite aim before
-25|date-verb-kind:be finite level after
-47|date-verb-kind:be finite level before
29|date-verb-kind:be finite no after
59|date-verb-kind:be inf level after
-16|date-verb-kind:be should level after
11|date-verb-kind:be will aim after
-21|date-verb-kind:be will aim before
43|date-verb-kind:be will level before
17|date-verb-kind:cap finite aim after
14|date-verb-kind:cap finite level before
22|date-verb-kind:cap inf aim after
-50|date-verb-kind:demand finite aim after
16|date-verb-kind:demand finite aim before
18|date-verb-kind:demand finite level after
-60|date-verb-kind:demand finite level before
-14|date-verb-kind:demand gerund aim after
-8|date-verb-kind:demand gerund aim before
24|date-verb-kind:demand inf aim after
-21|date-verb-kind:demand will aim before
22|date-verb-kind:denial finite no after
-14|date-verb-kind:level finite aim after
8|date-verb-kind:level finite aim before
39|date-verb-kind:level finite level before
-8|date-verb-kind:level gerund aim after
9|date-verb-kind:level gerund level before
28|date-verb-kind:level progressive level before
9|date-verb-kind:level will aim after
13|date-verb-kind:level will level before
-12|date-verb-kind:level would aim after
-69|date-verb-kind:level would level after
12|date-verb-kind:move can aim after
-11|date-verb-kind:move can aim before
-39|date-verb-kind:move could aim after
-14|date-verb-kind:move could level after
-40|date-verb-kind:move finite aim after
18|date-verb-kind:move finite aim before
43|date-verb-kind:move finite level after
43|date-verb-kind:move gerund aim after
19|date-verb-kind:move gerund aim before
-10|date-verb-kind:move gerund level before
10|date-verb-kind:move gerund no after
54|date-verb-kind:move inf aim after
-32|date-verb-kind:move inf aim before
-27|date-verb-kind:move inf level after
-35|date-verb-kind:move inf level before
32|date-verb-kind:move progressive aim after
12|date-verb-kind:move progressive level after
-9|date-verb-kind:move progressive level before
51|date-verb-kind:move should aim after
-45|date-verb-kind:move should aim before
12|date-verb-kind:move subjunctive aim after
84|date-verb-kind:move will aim after
-16|date-verb-kind:move will aim before
-68|date-verb-kind:move will level after
-10|date-verb-kind:move will level before
91|date-verb-kind:move would aim after
-19|date-verb-kind:move would level after
38|date-verb-kind:move would level before
30|date-verb-kind:pledge finite aim after
-25|date-verb-kind:pledge finite level after
20|date-verb-kind:pledge finite level before
-21|date-verb-kind:pledge finite no after
-11|date-verb-kind:pledge finite no before
19|date-verb-kind:pledge gerund aim after
-23|date-verb-kind:pledge inf aim after
41|date-verb-kind:pledge inf aim before
9|date-verb-kind:pledge subjunctive aim after
-47|date-verb-kind:pledge will aim after
24|date-verb-kind:pledge will aim before
13|date-verb-kind:pledge would aim after
27|date-verb-kind:proposal finite aim after
47|date-verb-kind:proposal finite aim before
-75|date-verb-kind:proposal finite level after
-11|date-verb-kind:proposal finite level before
37|date-verb-kind:proposal gerund aim before
-23|date-verb-kind:proposal inf aim after
-20|date-verb-kind:proposal progressive aim after
-10|date-verb-kind:proposal progressive aim before
13|date-verb-kind:proposal will aim after
9|date-verb-kind:proposal would aim after
-32|date-verb-kind:says base aim after
-13|date-verb-kind:says base level before
-59|date-verb-kind:says ed aim after
62|date-verb-kind:says ed aim before
10|date-verb-kind:says ed level before
-11|date-verb-kind:says ed no after
-14|date-verb-kind:says ing aim after
-9|date-verb-kind:says ing level before
-32|date-verb-kind:says s aim after
-17|date-verb-kind:says s aim before
29|date-verb-kind:says s level after
21|date-verb-kind:says s level before
43|date-verb-kind:spend finite aim after
-36|date-verb-kind:spend finite aim before
67|date-verb-kind:spend finite level after
-9|date-verb-kind:spend finite level before
-56|date-verb-kind:spend gerund aim after
-27|date-verb-kind:spend gerund aim before
46|date-verb-kind:spend gerund level after
-11|date-verb-kind:spend gerund no before
-24|date-verb-kind:spend inf aim after
10|date-verb-kind:spend inf aim before
26|date-verb-kind:spend inf level after
-40|date-verb-kind:spend inf level before
-10|date-verb-kind:spend progressive level after
40|date-verb-kind:spend progressive level before
-59|date-verb-kind:spend subjunctive aim after
32|date-verb-kind:spend will aim after
-28|date-verb-kind:spend will aim before
33|date-verb-kind:spend will level after
-15|date-verb:accept
21|date-verb:account
56|date-verb:achieve
-18|date-verb:adopt
8|date-verb:advance
-10|date-verb:aim
-10|date-verb:amount
-8|date-verb:announce
-11|date-verb:approach
29|date-verb:approve
21|date-verb:argue
-44|date-verb:arrive
-60|date-verb:attain
-32|date-verb:average
-31|date-verb:be
72|date-verb:bring
25|date-verb:bring forward
-11|date-verb:budget
18|date-verb:build
19|date-verb:calculate
32|date-verb:call for
-28|date-verb:campaign
-8|date-verb:carry
-11|date-verb:climb
-12|date-verb:come to
28|date-verb:commit
40|date-verb:consider
17|date-verb:contain
-10|date-verb:correspond
-11|date-verb:demand
12|date-verb:devote
62|date-verb:double
15|date-verb:earmark
-52|date-verb:end
15|date-verb:envisage
-60|date-verb:equal
83|date-verb:estimate
37|date-verb:exceed
35|date-verb:expect
48|date-verb:fall
28|date-verb:favor
-21|date-verb:get
65|date-verb:give
-70|date-verb:go
-9|date-verb:head
8|date-verb:hike
-33|date-verb:hit
-20|date-verb:hold
-10|date-verb:hover
57|date-verb:increase
21|date-verb:invest
44|date-verb:keep
18|date-verb:leave
-12|date-verb:lift
9|date-verb:make up
-64|date-verb:manage
39|date-verb:mean
35|date-verb:meet
-9|date-verb:more than double
-9|date-verb:move
8|date-verb:move up
-14|date-verb:name
-9|date-verb:opt
12|date-verb:order
-46|date-verb:pay
34|date-verb:peak
-29|date-verb:pencil in
-68|date-verb:pledge
-8|date-verb:prefer
41|date-verb:prepare
-8|date-verb:press
-69|date-verb:project
-57|date-verb:promise
-28|date-verb:propose
24|date-verb:put
35|date-verb:raise
27|date-verb:remain
-16|date-verb:request
16|date-verb:resolve
-24|date-verb:rise
-46|date-verb:says base
-44|date-verb:says ing
15|date-verb:secure
-24|date-verb:seek
33|date-verb:set
-13|date-verb:set out
8|date-verb:settle for
-19|date-verb:sign up
8|date-verb:slip
21|date-verb:spend
20|date-verb:stand
51|date-verb:stay
53|date-verb:surpass
-17|date-verb:table
40|date-verb:take
-8|date-verb:take up
-36|date-verb:talk of
-40|date-verb:tell
12|date-verb:think
-20|date-verb:urge
-43|date-verb:use
12|date-verb:vote on
-20|date-verb:want
17|date-verb:weigh
29|date-verb:work
-18|date-verb:work out
-38|date-verb:write
298|derived
202|derived:aim years next
88|derived:level years next
-20|first-word:14
-62|first-word:1952
-49|first-word:1958
-12|first-word:1960
-20|first-word:1962
-23|first-word:1976
-28|first-word:1979
24|first-word:1980
-39|first-word:1985
29|first-word:1986
-45|first-word:1987
32|first-word:1987/88
41|first-word:1988
-8|first-word:1990
24|first-word:2003
-20|first-word:2004
30|first-word:2010
-21|first-word:2011
33|first-word:2012
26|first-word:2014
33|first-word:2015
-28|first-word:2016
-24|first-word:2018
-16|first-word:2019
62|first-word:2021
-41|first-word:2022
57|first-word:2023
28|first-word:2024
75|first-word:2025
50|first-word:2025-26
89|first-word:2026
14|first-word:2026-2029
20|first-word:2026-27
52|first-word:2027
13|first-word:2028
-11|first-word:2029
21|first-word:2029-30
25|first-word:2030
10|first-word:2031
137|first-word:2032
12|first-word:2033
15|first-word:2033-34
16|first-word:2034
71|first-word:2035
-51|first-word:2040
-38|first-word:april
-18|first-word:august
12|first-word:current
-27|first-word:december
-9|first-word:earlier
-8|first-word:feb.
-41|first-word:february
59|first-word:fiscal
-8|first-word:four
-36|first-word:friday
42|first-word:fy
44|first-word:fy2025
-58|first-word:january
-27|first-word:july
-73|first-word:june
-58|first-word:last
-9|first-word:later
85|first-word:march
-17|first-word:march,
-45|first-word:may
-15|first-word:monday
-39|first-word:next
-38|first-word:november
-11|first-word:oct.
-8|first-word:october
26|first-word:present
12|first-word:previous
-12|first-word:saturday
-11|first-word:sept
-13|first-word:sunday
-13|first-word:ten
112|first-word:this
52|first-word:three
-36|first-word:thursday
-99|first-word:today
-11|first-word:tomorrow
-61|first-word:tuesday
-34|first-word:wednesday
-8|first-word:year-end
-56|first-word:yesterday
-38|governed-time:- far fiscal
26|governed-time:- far year
-20|governed-time:- long-past decade
-8|governed-time:- long-past fiscal
-68|governed-time:- long-past year
91|governed-time:- next bare-month
14|governed-time:- next that-year
12|governed-time:- now bare-month
12|governed-time:- now fiscal
15|governed-time:- now that-year
-55|governed-time:- now weekday
-21|governed-time:- past that-year
65|governed-time:- past year
-18|governed-time:be finite far fiscal
16|governed-time:be finite far year
-48|governed-time:be finite long-past decade
31|governed-time:be finite long-past fiscal
-14|governed-time:be finite next that-year
-13|governed-time:be finite now bare-month
-14|governed-time:be finite now day
90|governed-time:be finite now fiscal
34|governed-time:be finite now that-year
-31|governed-time:be finite now weekday
-29|governed-time:be finite now year
19|governed-time:be finite now years
9|governed-time:be finite past that-year
23|governed-time:be finite past year
9|governed-time:be will far year
10|governed-time:be will next fiscal
-53|governed-time:be will next that-year
-94|governed-time:be will now fiscal
-10|governed-time:be will now weekday
-14|governed-time:be will past year
27|governed-time:be would far year
-28|governed-time:be would long-past fiscal
18|governed-time:be would next that-year
13|governed-time:be would next year
-80|governed-time:be would now that-year
-29|governed-time:be would past that-year
27|governed-time:cap finite far fiscal
-20|governed-time:cap finite long-past year
-9|governed-time:cap finite now fiscal
20|governed-time:cap inf next fiscal
-13|governed-time:cap inf now fiscal
-10|governed-time:cap would now bare-month
-37|governed-time:demand finite far decade
45|governed-time:demand finite far fiscal
70|governed-time:demand finite far year
12|governed-time:demand finite far years
32|governed-time:demand finite long-past decade
-12|governed-time:demand finite long-past month
-8|governed-time:demand finite long-past that-year
-17|governed-time:demand finite long-past year
-23|governed-time:demand finite next that-year
-36|governed-time:demand finite next year
-13|governed-time:demand finite now bare-month
-13|governed-time:demand finite now part
-9|governed-time:demand finite now that-year
-12|governed-time:demand finite now weekday
-13|governed-time:demand finite past part
-51|governed-time:demand finite past that-year
10|governed-time:demand gerund far fiscal
-9|governed-time:demand gerund now weekday
25|governed-time:demand inf far year
17|governed-time:demand noun far year
20|governed-time:demand progressive now that-year
12|governed-time:demand will far fiscal
-18|governed-time:demand will far year
-14|governed-time:demand would far year
32|governed-time:denial finite far fiscal
9|governed-time:denial finite far year
-9|governed-time:denial finite now bare-month
25|governed-time:level finite far fiscal
21|governed-time:level finite far years
-49|governed-time:level finite long-past fiscal
-22|governed-time:level finite long-past year
-9|governed-time:level finite next fiscal
8|governed-time:level finite next that-year
8|governed-time:level finite next year
-9|governed-time:level finite now bare-month
52|governed-time:level finite now fiscal
-21|governed-time:level finite now weekday
29|governed-time:level finite now year
35|governed-time:level finite now years
-9|governed-time:level finite past bare-month
-34|governed-time:level finite past fiscal
13|governed-time:level finite past that-year
11|governed-time:level finite past year
-16|governed-time:level finite past years
-12|governed-time:level gerund long-past year
12|governed-time:level gerund now that-year
-13|governed-time:level progressive past year
38|governed-time:level will far fiscal
20|governed-time:level will far month
-19|governed-time:level will long-past year
-16|governed-time:level will next bare-month
9|governed-time:level will next that-year
-8|governed-time:level will next year
16|governed-time:level will now fiscal
-25|governed-time:level will past fiscal
-24|governed-time:level would far fiscal
-26|governed-time:level would long-past fiscal
-60|governed-time:level would next fiscal
13|governed-time:level would next that-year
35|governed-time:level would next year
26|governed-time:level would now fiscal
-25|governed-time:level would now weekday
29|governed-time:move could far fiscal
-23|governed-time:move could far year
26|governed-time:move finite far fiscal
41|governed-time:move finite far year
-11|governed-time:move finite far years
-20|governed-time:move finite long-past decade
-16|governed-time:move finite long-past fiscal
-26|governed-time:move finite long-past month
-36|governed-time:move finite long-past year
29|governed-time:move finite next fiscal
13|governed-time:move finite next year
-99|governed-time:move finite now bare-month
-14|governed-time:move finite now day
92|governed-time:move finite now fiscal
-12|governed-time:move finite now part
23|governed-time:move finite now that-year
-24|governed-time:move finite now weekday
52|governed-time:move finite now year
-47|governed-time:move finite past bare-month
17|governed-time:move finite past fiscal
10|governed-time:move finite past that-year
25|governed-time:move finite past year
-14|governed-time:move gerund far fiscal
10|governed-time:move gerund far year
16|governed-time:move gerund next month
12|governed-time:move gerund now that-year
-31|governed-time:move inf far year
29|governed-time:move inf now fiscal
-18|governed-time:move progressive far year
25|governed-time:move progressive next year
-39|governed-time:move progressive now weekday
26|governed-time:move should long-past decade
-30|governed-time:move should next that-year
-29|governed-time:move should now weekday
25|governed-time:move will far fiscal
-46|governed-time:move will far year
-18|governed-time:move will long-past fiscal
-80|governed-time:move will next bare-month
20|governed-time:move will next that-year
9|governed-time:move will now bare-month
29|governed-time:move will now fiscal
-52|governed-time:move will now that-year
-8|governed-time:move will now weekday
11|governed-time:move will now year
16|governed-time:move will past that-year
-13|governed-time:move would far fiscal
60|governed-time:move would next fiscal
-12|governed-time:move would next that-year
-9|governed-time:move would now bare-month
25|governed-time:move would now fiscal
54|governed-time:pledge finite far fiscal
-15|governed-time:pledge finite far month
-30|governed-time:pledge finite far year
11|governed-time:pledge finite far years
8|governed-time:pledge finite long-past fiscal
-8|governed-time:pledge finite long-past year
-83|governed-time:pledge finite next bare-month
53|governed-time:pledge finite next that-year
18|governed-time:pledge finite next year
-57|governed-time:pledge finite now bare-month
-18|governed-time:pledge finite now day
55|governed-time:pledge finite now fiscal
-45|governed-time:pledge finite now part
85|governed-time:pledge finite now that-year
-19|governed-time:pledge finite now weekday
37|governed-time:pledge finite now year
12|governed-time:pledge finite now years
-47|governed-time:pledge finite past bare-month
31|governed-time:pledge finite past fiscal
-34|governed-time:pledge finite past that-year
9|governed-time:pledge gerund far year
-27|governed-time:pledge gerund now fiscal
-43|governed-time:pledge noun far fiscal
23|governed-time:pledge noun far year
13|governed-time:pledge noun next bare-month
71|governed-time:pledge noun now fiscal
-64|governed-time:pledge noun now that-year
8|governed-time:pledge noun now year
31|governed-time:pledge will far year
-49|governed-time:pledge will now bare-month
38|governed-time:pledge would far year
-16|governed-time:pledge would now bare-month
14|governed-time:proposal finite far decade
-9|governed-time:proposal finite far fiscal
49|governed-time:proposal finite far year
25|governed-time:proposal finite long-past decade
-38|governed-time:proposal finite long-past year
9|governed-time:proposal finite next fiscal
36|governed-time:proposal finite next that-year
-30|governed-time:proposal finite now bare-month
-58|governed-time:proposal finite now fiscal
-12|governed-time:proposal finite now part
20|governed-time:proposal finite now that-year
-21|governed-time:proposal finite past fiscal
-27|governed-time:proposal finite past year
16|governed-time:proposal gerund far year
-55|governed-time:proposal inf far year
-11|governed-time:proposal noun far year
11|governed-time:proposal progressive far fiscal
11|governed-time:proposal will next that-year
-9|governed-time:spend finite far fiscal
20|governed-time:spend finite long-past that-year
93|governed-time:spend finite long-past year
42|governed-time:spend finite next year
-29|governed-time:spend finite now bare-month
-11|governed-time:spend finite now day
-19|governed-time:spend finite now fiscal
22|governed-time:spend finite now that-year
-16|governed-time:spend finite now weekday
30|governed-time:spend finite now year
33|governed-time:spend finite past year
23|governed-time:spend gerund far fiscal
14|governed-time:spend gerund far year
33|governed-time:spend gerund past year
10|governed-time:spend inf next year
-12|governed-time:spend progressive far year
21|governed-time:spend progressive long-past decade
44|governed-time:spend progressive long-past year
-13|governed-time:spend progressive now that-year
11|governed-time:spend progressive past that-year
15|governed-time:spend will far decade
8|governed-time:spend will far month
-78|governed-time:spend will far year
-12|governed-time:spend will long-past year
10|governed-time:spend will next that-year
-22|governed-time:spend will next year
36|governed-time:spend will now that-year
28|governed-time:spend will now year
-17|here:aim
39|here:level
-22|here:no
73|in-title
80|joints:after 0
-41|joints:after 1
-32|joints:after 3
55|joints:before 0
-19|joints:before 2
-23|joints:before 3
12|last
-47|last-joint:, 13 aim
-30|last-joint:, 13 level
22|last-joint:, 2 level
-11|last-joint:, 3 level
135|last-joint:, 5 aim
-59|last-joint:, 8 aim
-59|last-joint:, 8 level
-40|last-joint:, far level
8|last-joint:- 1 aim
-87|last-joint:- 1 level
-18|last-joint:- 13 aim
-26|last-joint:- 2 level
13|last-joint:- 5 aim
-38|last-joint:- 5 level
-12|last-joint:- 8 level
-25|last-joint:; 13 aim
33|last-joint:; 13 level
20|last-joint:; 5 level
-63|last-joint:; 8 level
75|last-joint:; far level
-28|last-joint:and 1 level
-44|last-joint:and 13 aim
-14|last-joint:and 13 level
13|last-joint:and 2 aim
34|last-joint:and 2 level
-9|last-joint:and 3 aim
48|last-joint:and 3 level
32|last-joint:and 5 aim
39|last-joint:and 5 level
-8|last-joint:and 8 aim
48|last-joint:and 8 level
-37|last-joint:and far aim
-62|last-joint:and far level
37|last-joint:or 13 level
18|last-joint:or 5 level
-14|last-time:demand far fiscal 0
14|last-time:demand far year 0
-8|last-time:demand far year 1
73|last-time:level far fiscal 1
-31|last-time:level far fiscal 2
-46|last-time:level far year 0
-26|last-time:level far year 1
-32|last-time:level far year 2
35|last-time:level far years 2
14|last-time:level long-past decade 0
-11|last-time:level long-past decade 1
-32|last-time:level long-past fiscal 0
-18|last-time:level long-past fiscal 1
21|last-time:level long-past year 0
36|last-time:level long-past year 1
-15|last-time:level next fiscal 0
38|last-time:level next fiscal 1
8|last-time:level next fiscal 2
10|last-time:level next year 0
35|last-time:level next year 1
19|last-time:level next year 2
-75|last-time:level now fiscal 0
13|last-time:level now fiscal 1
95|last-time:level now fiscal 2
78|last-time:level now year 0
-12|last-time:level now year 1
36|last-time:level now year 2
-38|last-time:level now years 1
-65|last-time:level past fiscal 0
59|last-time:level past fiscal 1
-48|last-time:level past fiscal 2
48|last-time:level past year 0
-40|last-time:level past year 1
-45|last-time:level past year 2
-8|last-time:level past years 1
47|last-time:other far fiscal 2
-19|last-time:pledge far fiscal 0
-52|last-time:pledge far fiscal 1
-32|last-time:pledge far fiscal 2
75|last-time:pledge far year 0
9|last-time:pledge far year 1
25|last-time:pledge far year 2
-8|last-time:pledge far years 0
-26|last-time:pledge next year 0
20|last-time:pledge next year 1
9|last-time:pledge next year 2
-23|last-time:pledge now fiscal 0
58|last-time:pledge now fiscal 1
-25|last-time:pledge now fiscal 2
30|last-time:pledge now year 0
29|last-time:pledge now year 1
8|last-time:pledge now year 2
-8|last-time:pledge past year 1
-47|last-time:proposal far fiscal 0
-8|last-time:proposal far year 0
44|last-time:proposal far year 1
78|last-time:proposal far year 2
-10|last-time:proposal now years 0
-66|last:aim 0
39|last:aim 1
26|last:aim 2
-88|last:level 0
97|last:level 1
25|last:level 2
-19|last:no 0
-19|last:no 1
18|last:no 2
-9|lead-aim:\" weekday
-15|lead-aim:, day
-10|lead-aim:, fiscal
10|lead-aim:, that-year
-16|lead-aim:1.8 percent fiscal
9|lead-aim:2 per cent fiscal
15|lead-aim:2% bare-month
16|lead-aim:2% that-year
-27|lead-aim:2026 year
20|lead-aim:3 percent that-year
-11|lead-aim:3% that-year
-8|lead-aim:3.5 percent bare-month
-29|lead-aim:5% bare-month
10|lead-aim:5% that-year
23|lead-aim:a fiscal
9|lead-aim:achieved fiscal
-23|lead-aim:after fiscal
-19|lead-aim:agreed bare-month
-9|lead-aim:at that-year
35|lead-aim:at year
-30|lead-aim:before year
-22|lead-aim:between year
-8|lead-aim:budget that-year
84|lead-aim:by bare-month
-33|lead-aim:by decade
61|lead-aim:by fiscal
29|lead-aim:by month
-51|lead-aim:by that-year
52|lead-aim:by year
17|lead-aim:by years
10|lead-aim:defence fiscal
15|lead-aim:defence that-year
-10|lead-aim:defense that-year
-24|lead-aim:do bare-month
-38|lead-aim:documents that-year
19|lead-aim:early year
-11|lead-aim:for bare-month
13|lead-aim:for decade
-16|lead-aim:for that-year
56|lead-aim:for year
22|lead-aim:for years
-15|lead-aim:from bare-month
-30|lead-aim:from fiscal
-23|lead-aim:from month
13|lead-aim:from year
10|lead-aim:gdp fiscal
-37|lead-aim:gdp that-year
12|lead-aim:goal fiscal
-9|lead-aim:hague bare-month
-166|lead-aim:in bare-month
32|lead-aim:in decade
97|lead-aim:in fiscal
-24|lead-aim:in month
-17|lead-aim:in that-year
16|lead-aim:in year
27|lead-aim:in years
-11|lead-aim:instead of fiscal
-17|lead-aim:instead of year
17|lead-aim:into fiscal
27|lead-aim:is year
20|lead-aim:japanese fiscal
-51|lead-aim:not year
8|lead-aim:nothing year
36|lead-aim:of decade
-36|lead-aim:of year
-21|lead-aim:on day
-42|lead-aim:on weekday
8|lead-aim:outlays that-year
-8|lead-aim:reported weekday
-26|lead-aim:said weekday
15|lead-aim:set year
-12|lead-aim:since month
34|lead-aim:target that-year
10|lead-aim:than year
39|lead-aim:through fiscal
-13|lead-aim:to bare-month
56|lead-aim:to fiscal
-20|lead-aim:to month
24|lead-aim:to that-year
9|lead-aim:to year
13|lead-aim:two percent fiscal
14|lead-aim:until fiscal
14|lead-aim:until year
22|lead-aim:will that-year
26|lead-aim:with fiscal
19|lead-aim:within fiscal
11|lead-level:'s fiscal
-18|lead-level:( day
-31|lead-level:, day
25|lead-level:, fiscal
26|lead-level:, that-year
11|lead-level:1.2 percent that-year
13|lead-level:1.4 percent that-year
-21|lead-level:1.8 per cent fiscal
-25|lead-level:1.8 percent fiscal
16|lead-level:1.9 percent that-year
23|lead-level:1.9% that-year
-37|lead-level:2 percent fiscal
-47|lead-level:2% bare-month
54|lead-level:2% that-year
-38|lead-level:2.32 percent that-year
-34|lead-level:2.4 percent that-year
13|lead-level:2.5 percent that-year
24|lead-level:2.6 percent that-year
-22|lead-level:3 percent that-year
-11|lead-level:3.4% that-year
34|lead-level:4.1% that-year
10|lead-level:4.7% that-year
9|lead-level:; that-year
8|lead-level:; year
9|lead-level:a fiscal
-10|lead-level:a year
10|lead-level:above that-year
-60|lead-level:against that-year
-10|lead-level:approved bare-month
20|lead-level:attained fiscal
-28|lead-level:before year
44|lead-level:between year
-21|lead-level:budget that-year
-8|lead-level:by year
-16|lead-level:by years
-32|lead-level:calendar year
17|lead-level:countries that-year
11|lead-level:defence that-year
14|lead-level:defense that-year
15|lead-level:expenditure that-year
-9|lead-level:fiscal 2023 fiscal
-45|lead-level:for decade
34|lead-level:for fiscal
81|lead-level:for year
25|lead-level:for years
-17|lead-level:from bare-month
-43|lead-level:from fiscal
-25|lead-level:from that-year
15|lead-level:from year
9|lead-level:gdp fiscal
15|lead-level:gross national product that-year
-98|lead-level:in bare-month
111|lead-level:in decade
47|lead-level:in fiscal
-15|lead-level:in month
-10|lead-level:in that-year
65|lead-level:in year
32|lead-level:in years
15|lead-level:military that-year
10|lead-level:more that-year
-16|lead-level:nothing bare-month
15|lead-level:nothing fiscal
16|lead-level:nothing that-year
-43|lead-level:nothing weekday
14|lead-level:nothing year
9|lead-level:of decade
-71|lead-level:of fiscal
32|lead-level:of year
-15|lead-level:on day
38|lead-level:on fiscal
-40|lead-level:on weekday
39|lead-level:outlays fiscal
20|lead-level:reached fiscal
-14|lead-level:said weekday
-14|lead-level:set that-year
-37|lead-level:since decade
-54|lead-level:since year
-15|lead-level:spending that-year
22|lead-level:stood that-year
-38|lead-level:than that-year
35|lead-level:there that-year
-34|lead-level:through year
-36|lead-level:to decade
-13|lead-level:to fiscal
31|lead-level:to year
-46|lead-level:until decade
-54|lead-level:until that-year
-35|lead-level:until year
23|lead-level:war that-year
57|lead-level:worry that-year
-9|lead-near:after \" 1
37|lead-near:after , 13
19|lead-near:after , 3
-31|lead-near:after , 5
8|lead-near:after 1.2% 0
17|lead-near:after 1.9 percent 0
9|lead-near:after 2 per cent 0
18|lead-near:after 2 percent 0
-9|lead-near:after 2% 0
-9|lead-near:after 2% 13
38|lead-near:after 2% far
10|lead-near:after 2.32 percent 0
-12|lead-near:after 2.5% 0
12|lead-near:after 3 percent 0
-8|lead-near:after 3% 0
10|lead-near:after 3.3 percent 0
16|lead-near:after 4.7% 0
-22|lead-near:after 5% 0
-14|lead-near:after after 13
-44|lead-near:after after 5
10|lead-near:after armed forces 5
-9|lead-near:after at 5
22|lead-near:after before 1
-77|lead-near:after before 5
60|lead-near:after before 8
-45|lead-near:after between 1
79|lead-near:after by 1
42|lead-near:after by 13
38|lead-near:after by 2
25|lead-near:after by 3
-16|lead-near:after by 5
27|lead-near:after by 8
-82|lead-near:after by far
16|lead-near:after defence 3
19|lead-near:after defence 5
21|lead-near:after defense 2
12|lead-near:after defense 8
-23|lead-near:after documents 13
17|lead-near:after early 3
31|lead-near:after for 1
80|lead-near:after for 13
46|lead-near:after for 2
-11|lead-near:after for 3
-65|lead-near:after for 8
23|lead-near:after for far
-37|lead-near:after from 13
-10|lead-near:after from 2
-36|lead-near:after from 3
39|lead-near:after from 5
-26|lead-near:after from 8
23|lead-near:after gdp 2
9|lead-near:after gdp 5
12|lead-near:after goal 1
11|lead-near:after gross domestic product 2
78|lead-near:after in 1
-43|lead-near:after in 13
12|lead-near:after in 2
-10|lead-near:after in 3
65|lead-near:after in 5
-82|lead-near:after in far
-27|lead-near:after instead of 8
20|lead-near:after japanese 5
10|lead-near:after military 5
-31|lead-near:after of 1
-9|lead-near:after of 13
20|lead-near:after of 2
-17|lead-near:after of 3
16|lead-near:after of 5
8|lead-near:after of 8
-10|lead-near:after on 13
-11|lead-near:after on far
9|lead-near:after only 1
23|lead-near:after reached 5
-15|lead-near:after said 13
19|lead-near:after security 5
27|lead-near:after since 1
-8|lead-near:after since 5
-33|lead-near:after since 8
-18|lead-near:after since far
9|lead-near:after target 2
-12|lead-near:after than far
9|lead-near:after through 1
11|lead-near:after through 2
25|lead-near:after through 3
8|lead-near:after to 1
-17|lead-near:after to 13
14|lead-near:after to 3
8|lead-near:after to 5
-22|lead-near:after to 8
-19|lead-near:after to far
-40|lead-near:after two percent 0
-20|lead-near:after until 1
-16|lead-near:after until 5
12|lead-near:after until 8
-17|lead-near:after with 5
14|lead-near:before , 2
11|lead-near:before , 3
-31|lead-near:before , far
38|lead-near:before ; 3
32|lead-near:before a 13
-10|lead-near:before a 8
15|lead-near:before after 8
-54|lead-near:before against 8
-8|lead-near:before agreed 5
10|lead-near:before at 1
34|lead-near:before budget 8
-33|lead-near:before budget far
12|lead-near:before by 1
-30|lead-near:before by 13
14|lead-near:before by 3
12|lead-near:before by 8
-21|lead-near:before by far
-26|lead-near:before defense 13
10|lead-near:before defense 2
32|lead-near:before defense 5
-39|lead-near:before defense 8
15|lead-near:before defense spending 8
30|lead-near:before for 1
-92|lead-near:before for 13
18|lead-near:before for 2
23|lead-near:before for 3
16|lead-near:before for 5
78|lead-near:before for 8
28|lead-near:before for far
55|lead-near:before from 1
-39|lead-near:before from 13
-13|lead-near:before from 3
-31|lead-near:before from 5
-17|lead-near:before from far
-18|lead-near:before gdp 2
-17|lead-near:before gdp 5
-72|lead-near:before in 1
52|lead-near:before in 13
34|lead-near:before in 2
-47|lead-near:before in 3
34|lead-near:before in 8
13|lead-near:before in far
9|lead-near:before is 5
42|lead-near:before nothing 13
16|lead-near:before nothing 2
33|lead-near:before nothing 8
-76|lead-near:before nothing far
-10|lead-near:before of 13
25|lead-near:before of 2
-12|lead-near:before of 5
-16|lead-near:before of far
-15|lead-near:before on 13
-12|lead-near:before on 2
-11|lead-near:before on 3
-52|lead-near:before on 5
-17|lead-near:before on 8
23|lead-near:before on far
23|lead-near:before outlays 1
17|lead-near:before outlays 2
-10|lead-near:before since 2
-50|lead-near:before since 5
17|lead-near:before since 8
15|lead-near:before spending 1
8|lead-near:before spending 2
-38|lead-near:before spending 8
-14|lead-near:before than 3
-26|lead-near:before through 13
-28|lead-near:before to 3
50|lead-near:before to 5
29|lead-near:before to 8
-35|lead-near:before until 5
-10|lead-near:before until 8
27|lead-near:before will 5
44|lead-near:before with 8
16|lead-no:by month
10|lead-no:by year
27|lead-no:for fiscal
30|lead-no:for year
-16|lead-no:in bare-month
-13|lead-no:in fiscal
-28|lead-no:in year
-11|lead-time:cap by far
-16|lead-time:cap in long-past
-8|lead-time:cap of long-past
14|lead-time:demand by far
-51|lead-time:demand for far
8|lead-time:demand in far
-30|lead-time:demand in now
-17|lead-time:demand nothing next
-8|lead-time:demand on now
-22|lead-time:demand until far
19|lead-time:denial by far
16|lead-time:denial by next
32|lead-time:denial for far
17|lead-time:denial in far
-8|lead-time:denial in now
10|lead-time:level 's next
-18|lead-time:level ( now
20|lead-time:level , now
-20|lead-time:level , past
11|lead-time:level 1.2 percent past
13|lead-time:level 1.4 percent past
-21|lead-time:level 1.8 per cent now
-25|lead-time:level 1.8 percent now
15|lead-time:level 1.9 percent long-past
22|lead-time:level 1.9% past
-48|lead-time:level 2 percent now
9|lead-time:level 2 percent past
54|lead-time:level 2% now
-42|lead-time:level 2% past
-38|lead-time:level 2.32 percent now
-35|lead-time:level 2.4 percent now
13|lead-time:level 2.5 percent now
24|lead-time:level 2.6 percent past
-22|lead-time:level 3 percent now
-13|lead-time:level 3.4% now
33|lead-time:level 4.1% now
10|lead-time:level 4.7% now
8|lead-time:level ; long-past
-14|lead-time:level ; now
-27|lead-time:level a long-past
27|lead-time:level a next
10|lead-time:level above now
-60|lead-time:level against now
20|lead-time:level attained past
-28|lead-time:level before long-past
44|lead-time:level between long-past
18|lead-time:level budget now
-24|lead-time:level by far
-17|lead-time:level by long-past
-28|lead-time:level by now
-32|lead-time:level calendar now
17|lead-time:level countries now
8|lead-time:level defence past
9|lead-time:level defense next
-25|lead-time:level defense now
-9|lead-time:level fiscal 2023 past
-57|lead-time:level for far
63|lead-time:level for long-past
48|lead-time:level for next
31|lead-time:level for past
-14|lead-time:level from far
34|lead-time:level from long-past
-24|lead-time:level from next
-11|lead-time:level from now
-55|lead-time:level from past
-15|lead-time:level gdp next
15|lead-time:level gdp now
14|lead-time:level gdp past
13|lead-time:level gross national product now
60|lead-time:level in far
22|lead-time:level in long-past
27|lead-time:level in next
22|lead-time:level in now
10|lead-time:level military past
10|lead-time:level more now
-53|lead-time:level nothing next
-39|lead-time:level nothing now
90|lead-time:level nothing past
-18|lead-time:level of far
-67|lead-time:level of long-past
20|lead-time:level of now
26|lead-time:level of past
-19|lead-time:level on now
37|lead-time:level outlays now
20|lead-time:level reached past
-19|lead-time:level said now
-91|lead-time:level since long-past
-20|lead-time:level spending now
-16|lead-time:level spent now
22|lead-time:level stood past
-27|lead-time:level than now
-8|lead-time:level than past
35|lead-time:level there now
-40|lead-time:level through far
-24|lead-time:level to far
-14|lead-time:level to long-past
21|lead-time:level to past
-17|lead-time:level until far
-30|lead-time:level until past
22|lead-time:level war past
57|lead-time:level worry now
35|lead-time:other for far
-29|lead-time:other in far
-9|lead-time:other in long-past
-12|lead-time:other in now
15|lead-time:pledge , far
-61|lead-time:pledge , now
-16|lead-time:pledge 1.8 percent now
9|lead-time:pledge 2 per cent now
-17|lead-time:pledge 2 percent now
22|lead-time:pledge 2% now
-16|lead-time:pledge 2.5% now
-27|lead-time:pledge 2026 far
18|lead-time:pledge 3 percent now
15|lead-time:pledge 3% now
-8|lead-time:pledge 3.5 percent past
-21|lead-time:pledge 5% now
23|lead-time:pledge a now
9|lead-time:pledge achieved now
-20|lead-time:pledge agreed now
-10|lead-time:pledge agreed past
-29|lead-time:pledge before far
-29|lead-time:pledge between next
15|lead-time:pledge budget now
-22|lead-time:pledge by far
48|lead-time:pledge by long-past
26|lead-time:pledge by next
77|lead-time:pledge by now
34|lead-time:pledge by past
19|lead-time:pledge defence now
-24|lead-time:pledge defense now
-24|lead-time:pledge do now
-37|lead-time:pledge documents now
36|lead-time:pledge for far
18|lead-time:pledge for now
-18|lead-time:pledge for past
-30|lead-time:pledge from far
-11|lead-time:pledge from long-past
-19|lead-time:pledge from next
21|lead-time:pledge gdp next
-41|lead-time:pledge gdp now
21|lead-time:pledge gross domestic product now
-16|lead-time:pledge gross domestic product past
-9|lead-time:pledge hague now
63|lead-time:pledge in far
-112|lead-time:pledge in long-past
-21|lead-time:pledge in next
73|lead-time:pledge in now
-76|lead-time:pledge in past
-24|lead-time:pledge instead of far
17|lead-time:pledge into now
29|lead-time:pledge is far
16|lead-time:pledge met now
13|lead-time:pledge nothing far
16|lead-time:pledge nothing next
-14|lead-time:pledge of far
-22|lead-time:pledge of long-past
-34|lead-time:pledge on now
-19|lead-time:pledge said now
17|lead-time:pledge set far
-12|lead-time:pledge since long-past
10|lead-time:pledge spending now
38|lead-time:pledge target now
40|lead-time:pledge through far
-77|lead-time:pledge to far
20|lead-time:pledge to next
74|lead-time:pledge to now
40|lead-time:pledge to past
-53|lead-time:pledge two percent now
38|lead-time:pledge until far
22|lead-time:pledge will now
11|lead-time:pledge with far
19|lead-time:pledge within now
-9|lead-time:proposal \" now
-39|lead-time:proposal after far
28|lead-time:proposal by far
-28|lead-time:proposal by next
-12|lead-time:proposal called now
44|lead-time:proposal for far
50|lead-time:proposal for next
-16|lead-time:proposal for now
-21|lead-time:proposal from far
28|lead-time:proposal from next
54|lead-time:proposal in far
-53|lead-time:proposal in long-past
62|lead-time:proposal in next
-20|lead-time:proposal in now
27|lead-time:proposal in past
25|lead-time:proposal of long-past
-14|lead-time:proposal on now
-11|lead-time:proposal said now
12|lead-time:proposal through far
-27|lead-time:proposal to next
-8|lead-time:proposal to now
13|lead-time:proposal until far
25|lead:after ,
-21|lead:after 1.8 per cent
16|lead:after 1.9 percent
9|lead:after 2 per cent
-40|lead:after 2 percent
16|lead:after 2%
-56|lead:after 2.5%
-20|lead:after 3 percent
-15|lead:after 3%
10|lead:after 3.3 percent
16|lead:after 4.7%
-22|lead:after 5%
-31|lead:after ;
9|lead:after achieved
-59|lead:after after
-19|lead:after agreed
10|lead:after armed forces
18|lead:after at
30|lead:after attained
14|lead:after between
14|lead:after budget
113|lead:after by
9|lead:after calendar
17|lead:after countries
47|lead:after defence
33|lead:after defense
-23|lead:after documents
20|lead:after early
-9|lead:after fiscal 2023
104|lead:after for
-63|lead:after from
33|lead:after gdp
12|lead:after goal
11|lead:after gross domestic product
15|lead:after gross national product
14|lead:after in
-28|lead:after instead of
21|lead:after into
20|lead:after japanese
15|lead:after met
10|lead:after military
10|lead:after more
-15|lead:after of
-52|lead:after on
-12|lead:after plan
26|lead:after reached
-10|lead:after reported
-22|lead:after said
20|lead:after security
-9|lead:after set
-58|lead:after since
-26|lead:after spends
-15|lead:after spent
22|lead:after stood
40|lead:after target
37|lead:after through
-28|lead:after to
-40|lead:after two percent
-13|lead:after until
21|lead:after war
-12|lead:after with
19|lead:after within
57|lead:after worry
15|lead:before 's
-18|lead:before (
11|lead:before 1.2 percent
-39|lead:before 1.8 percent
21|lead:before 1.9%
20|lead:before 2%
17|lead:before 2.6 percent
-15|lead:before 2026
10|lead:before 3 percent
-14|lead:before 3.4%
32|lead:before 4.1%
35|lead:before :
48|lead:before ;
20|lead:before a
8|lead:before above
13|lead:before after
-60|lead:before against
-13|lead:before agreed
-11|lead:before approved
-15|lead:before at
-30|lead:before before
20|lead:before beyond
9|lead:before bloc
14|lead:before budget
-13|lead:before cabinet
-41|lead:before calendar
-13|lead:before called
9|lead:before country
-11|lead:before defence
-18|lead:before defense
19|lead:before defense spending
-24|lead:before do
-20|lead:before documents
15|lead:before expenditure
23|lead:before finish
100|lead:before for
-58|lead:before from
-37|lead:before gdp
15|lead:before given
19|lead:before her
18|lead:before in
9|lead:before is
-27|lead:before of
-85|lead:before on
49|lead:before outlays
8|lead:before put
8|lead:before puts
-8|lead:before released
-14|lead:before said
-51|lead:before since
-20|lead:before taken
-25|lead:before than
52|lead:before that
35|lead:before there
63|lead:before to
-63|lead:before until
23|lead:before will
44|lead:before with
-18|lead:before —
-44|next-aim:after \"
-42|next-aim:after $
-42|next-aim:after 's
30|next-aim:after ,
-10|next-aim:after .
14|next-aim:after :
11|next-aim:after ;
53|next-aim:after and
22|next-aim:after as
27|next-aim:after at
-50|next-aim:after budget
-55|next-aim:after could
-21|next-aim:after deadline
-35|next-aim:after election
-10|next-aim:after for
14|next-aim:after from
-36|next-aim:after in
41|next-aim:after instead of
29|next-aim:after is
52|next-aim:after rather than
8|next-aim:after through
-78|next-aim:after to
-10|next-aim:after under
-10|next-aim:after was
9|next-aim:after when
-32|next-aim:after with
11|next-aim:after without
28|next-aim:after would
67|next-aim:before 's
-15|next-aim:before (
-42|next-aim:before ;
-9|next-aim:before amount
-41|next-aim:before and
16|next-aim:before at
11|next-aim:before budget
-28|next-aim:before but
-14|next-aim:before contain
29|next-aim:before for
-8|next-aim:before he
8|next-aim:before is
19|next-aim:before it
38|next-aim:before its
-9|next-aim:before meet
54|next-aim:before of
-8|next-aim:before on
-10|next-aim:before should
-22|next-aim:before that
-19|next-aim:before the
36|next-aim:before to
-13|next-aim:before under
9|next-aim:before was
28|next-aim:before would
-108|next-level:after 's
19|next-level:after ,
33|next-level:after after
110|next-level:after and
15|next-level:after budget
40|next-level:after by
-40|next-level:after come to
53|next-level:after data
9|next-level:after from
-14|next-level:after gdp
-17|next-level:after gross domestic product
-37|next-level:after it
-12|next-level:after on
-42|next-level:after or
-22|next-level:after they
-54|next-level:after through
165|next-level:after to
20|next-level:after unless
-8|next-level:after war
-8|next-level:after will
-19|next-level:after would
59|next-level:before 's
-12|next-level:before (
-46|next-level:before ,
12|next-level:before :
23|next-level:before ;
-26|next-level:before LAND
-42|next-level:before USA
31|next-level:before amount
-148|next-level:before and
-11|next-level:before as
19|next-level:before at
70|next-level:before budget
-9|next-level:before but
9|next-level:before come in at
8|next-level:before come to
11|next-level:before draft
-43|next-level:before equal
60|next-level:before figure
-49|next-level:before from
-16|next-level:before have
-16|next-level:before in
21|next-level:before initial
-10|next-level:before is
48|next-level:before it
-20|next-level:before its
-30|next-level:before on
42|next-level:before or
8|next-level:before rise
12|next-level:before set aside
-13|next-level:before shrink
20|next-level:before spend
25|next-level:before stand
-45|next-level:before that
59|next-level:before the
72|next-level:before they
-163|next-level:before to
-14|next-level:before top
30|next-level:before under
35|next-level:before was
28|next-level:before will
25|next-level:before with
8|next-level:before would
-8|next-no:after 's
50|next-no:after .
-18|next-no:after and
-11|next-no:before would
-42|next:\"
-37|next:$
-31|next:'s
-25|next:(
12|next:,
34|next:.
18|next::
-9|next:;
-28|next:LAND
-43|next:USA
37|next:after
-12|next:although
22|next:amount
-45|next:and
19|next:as
-8|next:assumed
30|next:at
11|next:because
45|next:budget
-28|next:but
36|next:by
9|next:come in at
-32|next:come to
-14|next:contain
-55|next:could
53|next:data
-19|next:deadline
8|next:defence
10|next:draft
-44|next:election
18|next:end
-43|next:equal
-19|next:exchange
60|next:figure
17|next:for
-27|next:from
-21|next:gdp
-18|next:gross domestic product
-17|next:have
-46|next:in
27|next:initial
43|next:instead of
24|next:is
30|next:it
18|next:its
-9|next:meet
54|next:of
-48|next:on
10|next:presided
-42|next:prices
52|next:rather than
-19|next:remain
8|next:rise
12|next:set aside
-9|next:she
-10|next:should
-13|next:shrink
19|next:spend
25|next:stand
-10|next:summit
26|next:supplementary
29|next:swell
11|next:than
-70|next:that
36|next:the
-18|next:there
52|next:they
-46|next:through
19|next:tilt
-44|next:to
-30|next:top
8|next:total
-14|next:unchanged
12|next:under
20|next:unless
-39|next:war
31|next:was
10|next:we
9|next:when
27|next:will
10|next:without
29|next:would
208|none
10|none-after:!
167|none-after:\"
-38|none-after:#
53|none-after:$
-18|none-after:'
-14|none-after:'ll
40|none-after:'s
-12|none-after:(
-8|none-after:)
47|none-after:,
14|none-after:-
-22|none-after:0
-9|none-after::
56|none-after:;
37|none-after:?
-51|none-after:DATE
18|none-after:LEADER
98|none-after:USA
65|none-after:about
48|none-after:above
-79|none-after:according
48|none-after:account
-25|none-after:achieve
-49|none-after:add
18|none-after:administration
55|none-after:adopt
32|none-after:after
-27|none-after:again
-29|none-after:against
37|none-after:agree
-28|none-after:ahead
55|none-after:aim
32|none-after:all
25|none-after:alliance
-62|none-after:almost
-38|none-after:alone
105|none-after:already
-14|none-after:also
29|none-after:among
32|none-after:an
-14|none-after:analysts
-23|none-after:and
10|none-after:announce
36|none-after:announcement
-22|none-after:annual
-18|none-after:another
-16|none-after:any
-29|none-after:anything
11|none-after:approach
10|none-after:argue
-35|none-after:armed forces
-12|none-after:armies
-18|none-after:arms
54|none-after:around
-12|none-after:artillery
-33|none-after:as
-41|none-after:at
23|none-after:attain
52|none-after:attainable
172|none-after:average
12|none-after:back
-13|none-after:basis
-9|none-after:because
44|none-after:been
30|none-after:before
-15|none-after:behind
-22|none-after:below
10|none-after:benchmark
8|none-after:best
-59|none-after:better
-50|none-after:between
17|none-after:bigger
-16|none-after:biggest
-42|none-after:billion
9|none-after:bind
15|none-after:bonds
-18|none-after:borrow
10|none-after:both
-25|none-after:bottom
-65|none-after:bridges
-13|none-after:bring forward
-8|none-after:broader
-89|none-after:budget
-9|none-after:burden
85|none-after:but
92|none-after:buy
-70|none-after:by
-21|none-after:calculate
37|none-after:call
-15|none-after:can
30|none-after:cannot
-54|none-after:case
26|none-after:ceiling
8|none-after:century
-33|none-after:chancellor
-27|none-after:changed
19|none-after:choose
8|none-after:cite
-12|none-after:climb
-20|none-after:close
24|none-after:closer
25|none-after:coalition
9|none-after:coast guard
-27|none-after:combined
-91|none-after:come to
23|none-after:comes
-31|none-after:coming
34|none-after:commit
46|none-after:comparable
-32|none-after:compared
21|none-after:confirm
26|none-after:consecutive
23|none-after:consider
-96|none-after:core
-40|none-after:core defence
12|none-after:core defense
8|none-after:costed
-32|none-after:could
15|none-after:countries
32|none-after:course
-38|none-after:covers
9|none-after:creative
9|none-after:currently
-41|none-after:cyber
-31|none-after:cybersecurity
-49|none-after:date
17|none-after:dates
-66|none-after:deadline
18|none-after:debate
25|none-after:debt
-32|none-after:decade
79|none-after:decades
-17|none-after:decide
-42|none-after:defence
-14|none-after:defence ministry
13|none-after:defense
9|none-after:defense minister
-8|none-after:defense ministry
-17|none-after:defense spending
43|none-after:deficit
22|none-after:demand
76|none-after:depending
-39|none-after:devote
-63|none-after:did
39|none-after:different
22|none-after:diplomat
-9|none-after:discuss
12|none-after:do
-67|none-after:does
13|none-after:double
-9|none-after:drew
15|none-after:drop
-17|none-after:due
-47|none-after:each
-28|none-after:earlier
-14|none-after:early
-20|none-after:earmark for
-96|none-after:economic output
-18|none-after:economy
-14|none-after:eight
38|none-after:election
-25|none-after:else
-18|none-after:end
38|none-after:enough
-57|none-after:estimate
10|none-after:europeans
26|none-after:even
11|none-after:ever
38|none-after:every
18|none-after:everything
9|none-after:example
-9|none-after:expect
49|none-after:extra
-60|none-after:fact
14|none-after:fall
-34|none-after:far
-13|none-after:feasible
34|none-after:few
20|none-after:fields
-28|none-after:fight
19|none-after:figure
-10|none-after:figures
-8|none-after:final
-13|none-after:finance minister
-47|none-after:finances
24|none-after:find
-35|none-after:first
-19|none-after:followed
-28|none-after:for
8|none-after:force
10|none-after:forward
48|none-after:four
-9|none-after:fourth
-80|none-after:from
20|none-after:full
9|none-after:fully
26|none-after:further
-10|none-after:g . d . p .
-84|none-after:gdp
37|none-after:general
-34|none-after:get
-82|none-after:give
9|none-after:gnp
-77|none-after:go
121|none-after:goal
-17|none-after:good
27|none-after:government
-58|none-after:gross domestic product
72|none-after:gross national product
59|none-after:grow
43|none-after:growth
95|none-after:guideline
25|none-after:had
25|none-after:half
-22|none-after:hard
58|none-after:hardly
59|none-after:has
47|none-after:have
-23|none-after:he
47|none-after:hear
-25|none-after:heaviest
47|none-after:help
-8|none-after:helped
19|none-after:her
9|none-after:higher
-50|none-after:highest
10|none-after:his
14|none-after:hope
-39|none-after:i
16|none-after:if
-22|none-after:important
-31|none-after:in
-21|none-after:in line with
-54|none-after:included
62|none-after:increase
26|none-after:indo
-108|none-after:infrastructure
-39|none-after:instead
51|none-after:instead of
-38|none-after:institute
-34|none-after:interest
-22|none-after:international
10|none-after:into
9|none-after:involved
22|none-after:it
-38|none-after:items
52|none-after:its
60|none-after:itself
22|none-after:joke
-68|none-after:just
-14|none-after:keep
36|none-after:laggard
-16|none-after:lands
37|none-after:larger
-10|none-after:largest
-53|none-after:last
-8|none-after:latter
50|none-after:law
-56|none-after:lay down
11|none-after:lay out
37|none-after:ldp
30|none-after:least
-8|none-after:leave
-10|none-after:led
37|none-after:less
-45|none-after:level
-15|none-after:like
40|none-after:limit
20|none-after:list
21|none-after:lost
46|none-after:lower
-22|none-after:made
-18|none-after:maintain
-12|none-after:make
8|none-after:makes
40|none-after:manage
108|none-after:many
19|none-after:match
-21|none-after:may
19|none-after:mean
-13|none-after:measured
8|none-after:media
-27|none-after:meet
20|none-after:menu
-30|none-after:military
-53|none-after:military spending
-69|none-after:mind
-10|none-after:minister
-22|none-after:modest
12|none-after:moment
10|none-after:money
34|none-after:months
-30|none-after:more
-43|none-after:most
20|none-after:move up
-12|none-after:much
36|none-after:must
10|none-after:n't
19|none-after:nation
-15|none-after:national
-32|none-after:national income
-17|none-after:near
-17|none-after:nearly
9|none-after:needed
-33|none-after:needs
11|none-after:neighbor
16|none-after:neither
13|none-after:never
10|none-after:new
90|none-after:next
70|none-after:no
58|none-after:nobody
22|none-after:not
10|none-after:note
28|none-after:nothing
185|none-after:now
36|none-after:number
-13|none-after:of
-18|none-after:off
-27|none-after:office
-76|none-after:official
-13|none-after:officials
8|none-after:on
-38|none-after:once
-22|none-after:one
-21|none-after:onward
11|none-after:options
16|none-after:or
25|none-after:order
-19|none-after:ought
-27|none-after:out
-18|none-after:output
12|none-after:outside
10|none-after:outsiders
122|none-after:over
18|none-after:overnight
-8|none-after:own
37|none-after:parliament
-12|none-after:part
22|none-after:party
30|none-after:pass
-16|none-after:passed
104|none-after:past
-40|none-after:payments
-19|none-after:pensions
-36|none-after:people
34|none-after:period
41|none-after:plan
51|none-after:pledge
-14|none-after:plus
-29|none-after:politely
-18|none-after:ports
21|none-after:possible
15|none-after:praised
-16|none-after:premier
111|none-after:present
12|none-after:president
-37|none-after:prime minister
20|none-after:project
-41|none-after:promise
-12|none-after:proper
15|none-after:public
-38|none-after:publish
15|none-after:put
10|none-after:put forward
-18|none-after:question
13|none-after:quite
8|none-after:rate
13|none-after:rather
-38|none-after:reach
-9|none-after:reacted
22|none-after:real
10|none-after:realistic
-71|none-after:really
23|none-after:recent
20|none-after:reckon
32|none-after:recommend
17|none-after:reference
-15|none-after:regarded
-69|none-after:related
27|none-after:remain
53|none-after:report
-40|none-after:reporters
8|none-after:request
-8|none-after:require
-12|none-after:requirements
-14|none-after:research
-48|none-after:resilience
-73|none-after:respectively
-96|none-after:rest
15|none-after:return
28|none-after:review
88|none-after:rise
-87|none-after:roads
32|none-after:roughly
-163|none-after:same
-8|none-after:say
10|none-after:schedule
25|none-after:schools
-40|none-after:second
36|none-after:secretary
-31|none-after:secure
-37|none-after:security
10|none-after:seek
8|none-after:senior
19|none-after:sensible
11|none-after:sent
12|none-after:serve
-46|none-after:set
11|none-after:seven
10|none-after:shall
-12|none-after:she
20|none-after:shopping
23|none-after:short
51|none-after:should
-41|none-after:show
49|none-after:sign up
50|none-after:signed
9|none-after:since
-12|none-after:six
-89|none-after:slide
15|none-after:some
33|none-after:sooner
-13|none-after:sources
-46|none-after:special
75|none-after:spend
-15|none-after:spokesman
-21|none-after:stand
12|none-after:standard
-17|none-after:start
-11|none-after:starting
-17|none-after:state
-9|none-after:stay
-16|none-after:step
19|none-after:still
15|none-after:stop
-75|none-after:strategic
21|none-after:strategy
-30|none-after:submitted
-54|none-after:such
-28|none-after:suffice
28|none-after:sufficient
24|none-after:suggest
64|none-after:summit
-43|none-after:supplementary
-20|none-after:surpass
22|none-after:take
13|none-after:talk
39|none-after:target
-8|none-after:taxes
60|none-after:ten
12|none-after:term
8|none-after:text
47|none-after:than
11|none-after:thanks
-67|none-after:that
-31|none-after:the
-19|none-after:the military
-66|none-after:their
9|none-after:them
15|none-after:themselves
-68|none-after:then
120|none-after:thereabouts
27|none-after:thereafter
13|none-after:they
-24|none-after:things
15|none-after:think
12|none-after:thinkable
8|none-after:those
15|none-after:threat
38|none-after:three
16|none-after:threshold
-33|none-after:through
-13|none-after:time
38|none-after:to
110|none-after:today
51|none-after:too
31|none-after:top
25|none-after:toward
20|none-after:track
10|none-after:treated
-40|none-after:trillion
-100|none-after:troops
74|none-after:try
-143|none-after:two
39|none-after:under
-21|none-after:unless
92|none-after:until
8|none-after:upon
9|none-after:us
-22|none-after:vow
20|none-after:wait
8|none-after:wales
-10|none-after:want
34|none-after:war
-10|none-after:was
15|none-after:watch
20|none-after:watching
-20|none-after:way
-17|none-after:waypoint
-42|none-after:weapons
11|none-after:weigh
8|none-after:welcomed
-62|none-after:welfare
-29|none-after:were
-29|none-after:what
69|none-after:when
-73|none-after:where
14|none-after:which
80|none-after:while
12|none-after:who
16|none-after:widen
19|none-after:will
-76|none-after:within
58|none-after:without
12|none-after:wo n't
29|none-after:won
34|none-after:world
55|none-after:would
-202|none-after:year
80|none-after:years
8|none-after:yen
8|none-after:¥
53|none-before:\"
-12|none-before:#
19|none-before:'
27|none-before:'d
-14|none-before:'ll
-62|none-before:'re
-26|none-before:'s
11|none-before:'ve
-11|none-before:(
13|none-before:)
-131|none-before:*
18|none-before:-
16|none-before:.
-86|none-before:0
55|none-before:;
-48|none-before:DATE
17|none-before:EU
28|none-before:LAND
16|none-before:LEADER
41|none-before:NATO
40|none-before:OUTLET
102|none-before:PERSON
114|none-before:USA
8|none-before:a
21|none-before:abandoned
19|none-before:abe
8|none-before:able
58|none-before:about
26|none-before:above
15|none-before:accept
15|none-before:act
29|none-before:actual
17|none-before:add
-8|none-before:additional
-9|none-before:administration
18|none-before:adopt
-8|none-before:advance
-29|none-before:advise
-13|none-before:after
-43|none-before:afterward
-16|none-before:again
25|none-before:ago
18|none-before:agree
-35|none-before:all
55|none-before:all members
173|none-before:alliance
-14|none-before:allies
-13|none-before:allocate
-33|none-before:allocation
29|none-before:allot
14|none-before:allowed
28|none-before:ally
-42|none-before:almost
36|none-before:already
-36|none-before:also
8|none-before:although
21|none-before:ambition
13|none-before:among
31|none-before:amount
-10|none-before:an
-75|none-before:analysts
-54|none-before:and
9|none-before:announce
-75|none-before:annual
-29|none-before:another
39|none-before:answer
26|none-before:any
23|none-before:anything
38|none-before:approach
-19|none-before:approve
50|none-before:are
95|none-before:argue
16|none-before:argue for
-22|none-before:armed forces
-35|none-before:arms
-27|none-before:army
163|none-before:around
16|none-before:as
-10|none-before:asia
18|none-before:ask
-10|none-before:ask for
-10|none-before:assume
25|none-before:assumed
-41|none-before:assumes
39|none-before:at
18|none-before:attain
-53|none-before:attainment
55|none-before:aukus
93|none-before:average
19|none-before:b
26|none-before:back
14|none-before:bar
45|none-before:base
-43|none-before:basis
-45|none-before:be
-9|none-before:be equivalent
-34|none-before:becomes
123|none-before:been
28|none-before:before
-8|none-before:behind
77|none-before:being
28|none-before:believe
25|none-before:below
51|none-before:beneath
-15|none-before:better
-46|none-before:beyond
-114|none-before:bill
-41|none-before:billion
47|none-before:bind
15|none-before:bloc
-17|none-before:blueprint
-16|none-before:both
8|none-before:breaking
-15|none-before:bridge
40|none-before:bring forward
31|none-before:bring up the rear
22|none-before:broke
-10|none-before:budget
-36|none-before:build
-12|none-before:buildup
-8|none-before:bundles
-31|none-before:burden
51|none-before:but
10|none-before:buy
43|none-before:by
-47|none-before:cabinet
36|none-before:calendar
19|none-before:call
14|none-before:call for
17|none-before:call on
-60|none-before:came
35|none-before:campaign
48|none-before:can
8|none-before:candidate
29|none-before:cannot
12|none-before:carry
27|none-before:case
10|none-before:ceiling
28|none-before:chancellor
66|none-before:claim
10|none-before:clear
61|none-before:close
32|none-before:closest
64|none-before:cold
-50|none-before:come
-25|none-before:come in at
-37|none-before:come to
-43|none-before:comes
14|none-before:command
-26|none-before:commit
-26|none-before:commitment
24|none-before:committee
-11|none-before:commons
110|none-before:compared
70|none-before:compares
15|none-before:comparison
-9|none-before:conservatives
-37|none-before:consider
18|none-before:considerably
-16|none-before:contain
11|none-before:content
13|none-before:contrast
-25|none-before:core
-22|none-before:core defense
-31|none-before:correspond
26|none-before:cost
-40|none-before:costs
81|none-before:could
-13|none-before:counter
59|none-before:countries
-10|none-before:country
18|none-before:counts
-15|none-before:course
8|none-before:cover
21|none-before:cross
59|none-before:current
91|none-before:currently
13|none-before:customary
-10|none-before:cut
-8|none-before:data
-83|none-before:date
-14|none-before:deal
10|none-before:debate
42|none-before:decade
-67|none-before:decide
46|none-before:decision
19|none-before:declare
-9|none-before:decreed
-46|none-before:defence
-8|none-before:defence - related
-10|none-before:defence minister
29|none-before:defence spending
39|none-before:defense
-47|none-before:defense - related
96|none-before:defense minister
69|none-before:defense spending
-14|none-before:definition
35|none-before:demand
10|none-before:democratic
-69|none-before:deputy
-27|none-before:describe
-102|none-before:devote
34|none-before:did
-24|none-before:diplomats
28|none-before:discovered
13|none-before:discuss
10|none-before:discussions
-41|none-before:divided
18|none-before:dollars
47|none-before:door
57|none-before:double
-10|none-before:doubted
-31|none-before:down
-30|none-before:drop
-26|none-before:due
49|none-before:during
15|none-before:dutton
-29|none-before:earmark
-40|none-before:easily
-10|none-before:economist
34|none-before:economy
30|none-before:edge
-14|none-before:effort
-59|none-before:eight
42|none-before:election
18|none-before:eleven
-37|none-before:end
-16|none-before:enough
-13|none-before:envisage
-69|none-before:equal
-21|none-before:equates
-66|none-before:equivalent
76|none-before:estimate
40|none-before:europe
-55|none-before:european
-25|none-before:european allies
-51|none-before:european members
44|none-before:euros
97|none-before:even
23|none-before:ever
64|none-before:every
-60|none-before:exactly
8|none-before:example
42|none-before:exceed
8|none-before:exempt
30|none-before:existing
-52|none-before:expect
48|none-before:expenditure
-19|none-before:expenditures
27|none-before:expenses
15|none-before:extra
10|none-before:eye
12|none-before:fact
8|none-before:fall
-29|none-before:far
-24|none-before:figure
22|none-before:finance
-25|none-before:finance minister
-31|none-before:finance ministry
-48|none-before:finish
-31|none-before:first
-93|none-before:five
-8|none-before:flexibility
-32|none-before:float
-20|none-before:follow
-76|none-before:followed
-29|none-before:follows
15|none-before:forecast
9|none-before:foreign minister
80|none-before:forget
73|none-before:former
-49|none-before:fraction
72|none-before:freezing
174|none-before:from
-45|none-before:fulfill
14|none-before:fully
-23|none-before:fund
-80|none-before:funds
-28|none-before:further
-18|none-before:gap
-24|none-before:gdp
-16|none-before:general
-9|none-before:generals
62|none-before:get
24|none-before:gnp
50|none-before:go
17|none-before:goal
-40|none-before:goldman
22|none-before:government
25|none-before:gradually
-62|none-before:gross national product
-24|none-before:group
-11|none-before:grow
12|none-before:growth
-46|none-before:guarded
22|none-before:guessed
9|none-before:guest
120|none-before:guideline
20|none-before:guidelines
33|none-before:had
8|none-before:hand
-25|none-before:handed
9|none-before:hard
8|none-before:hardly
61|none-before:has
55|none-before:have
65|none-before:having
14|none-before:hawks
79|none-before:he
-72|none-before:headline
-18|none-before:her
26|none-before:high
37|none-before:higher
17|none-before:him
15|none-before:himself
8|none-before:hint
77|none-before:his
23|none-before:hit
53|none-before:hold
22|none-before:hold the line at
8|none-before:hold up
11|none-before:hope
-16|none-before:hornung
-53|none-before:host
36|none-before:hover
-11|none-before:how
10|none-before:idea
56|none-before:if
16|none-before:imf
22|none-before:in
-8|none-before:included
-16|none-before:includes
13|none-before:including
-16|none-before:increase
13|none-before:industry
-105|none-before:initial
12|none-before:insist
16|none-before:insist on
-50|none-before:instead of
-46|none-before:institute
24|none-before:intend
-20|none-before:intention
-10|none-before:interview
-12|none-before:into
15|none-before:invest
-24|none-before:invited
11|none-before:is
8|none-before:it
-29|none-before:items
62|none-before:its
38|none-before:itself
22|none-before:japan innovation party
-51|none-before:jefferies
72|none-before:joined
12|none-before:joint
12|none-before:joke
16|none-before:junior
24|none-before:just
55|none-before:keep
37|none-before:know
-8|none-before:labour
13|none-before:languish
24|none-before:larger
-61|none-before:last
-21|none-before:late
29|none-before:ldp
-43|none-before:least
-8|none-before:leave
-30|none-before:led
-43|none-before:left
-41|none-before:legislature
27|none-before:less
-26|none-before:let
15|none-before:level
9|none-before:level off at
16|none-before:liberal democratic party
30|none-before:lift
37|none-before:likewise
-33|none-before:line
-22|none-before:list
-35|none-before:lists
-26|none-before:live with
30|none-before:long
-17|none-before:look
18|none-before:look at
-33|none-before:made
16|none-before:majority
-52|none-before:make
-32|none-before:make up
38|none-before:manage
14|none-before:manifesto
83|none-before:many
11|none-before:map
-34|none-before:mark
-14|none-before:mean
131|none-before:meet
91|none-before:member
-28|none-before:members
19|none-before:method
40|none-before:military
-30|none-before:military spending
12|none-before:mind
9|none-before:minimum
14|none-before:minister
-10|none-before:ministers
-11|none-before:ministries
-15|none-before:ministry
23|none-before:miss
-45|none-before:more
60|none-before:more than double
63|none-before:mostly
-38|none-before:move
-32|none-before:much
-20|none-before:mull
12|none-before:must
76|none-before:national
-36|none-before:national security adviser
22|none-before:nations
47|none-before:near
45|none-before:nearly
23|none-before:need
-19|none-before:needs
133|none-before:neighboring
11|none-before:neither
54|none-before:neutral
16|none-before:never
27|none-before:next
15|none-before:no
43|none-before:none
11|none-before:nor
25|none-before:north
-25|none-before:not
58|none-before:note
93|none-before:now
-11|none-before:number
15|none-before:oblige
16|none-before:observe
43|none-before:of
-8|none-before:off
40|none-before:offer
-8|none-before:officer
41|none-before:officers
43|none-before:official
93|none-before:officially
20|none-before:officials
57|none-before:old
33|none-before:on
14|none-before:once
31|none-before:one
-9|none-before:only
16|none-before:open
-42|none-before:opposition
17|none-before:opposition leader
18|none-before:or
-20|none-before:other
54|none-before:others
9|none-before:our
49|none-before:out
-63|none-before:outcome
23|none-before:outlay
57|none-before:outlays
-18|none-before:output
-8|none-before:over
-72|none-before:overall
38|none-before:own
-14|none-before:p
22|none-before:panel
-43|none-before:paper
-12|none-before:paribas
-42|none-before:parliament
-9|none-before:part
16|none-before:partner
10|none-before:partners
25|none-before:party
-68|none-before:pass
-49|none-before:passed
13|none-before:past
53|none-before:path
31|none-before:pay
34|none-before:peak
23|none-before:pensions
-10|none-before:people
-13|none-before:people power party
13|none-before:perhaps
68|none-before:period
14|none-before:place
-28|none-before:plan
10|none-before:platform
17|none-before:pledge
-56|none-before:policy
43|none-before:power
14|none-before:practice
-12|none-before:predecessor
18|none-before:prefer
-30|none-before:premier
-40|none-before:prepare
71|none-before:present
-9|none-before:presented
-10|none-before:presided
23|none-before:president
12|none-before:press
62|none-before:previous
-10|none-before:price
27|none-before:prime minister
12|none-before:prime minister 's office
-10|none-before:probably
33|none-before:proceed
63|none-before:program
14|none-before:proportion
37|none-before:propose
18|none-before:publish
-13|none-before:pulled
-14|none-before:push
13|none-before:push for
-44|none-before:put
-15|none-before:questioned
41|none-before:quote
19|none-before:race
24|none-before:raise
-24|none-before:rather than
-9|none-before:ratio
-42|none-before:reach
64|none-before:reagan
-17|none-before:real
-29|none-before:reckon
70|none-before:recommend
8|none-before:recommendations
-29|none-before:record
-10|none-before:referring
9|none-before:regards
19|none-before:region
-18|none-before:regular
10|none-before:reject
-31|none-before:related
14|none-before:relative
-8|none-before:released
81|none-before:remain
-9|none-before:repeat
9|none-before:reply
-24|none-before:reporters
-14|none-before:represent
-21|none-before:research
11|none-before:resolve
-18|none-before:respect
-39|none-before:response
-42|none-before:rest
-16|none-before:restated
-40|none-before:restore
17|none-before:review
24|none-before:richer
14|none-before:rise
28|none-before:rival
11|none-before:road
-8|none-before:rule
-13|none-before:rule out
-14|none-before:ruling
-23|none-before:run
37|none-before:runs
-41|none-before:sachs
-11|none-before:same
16|none-before:satisfy
-11|none-before:saw
31|none-before:say
9|none-before:schedule
-67|none-before:second
-8|none-before:secretary
22|none-before:security
-27|none-before:security spending
-22|none-before:set
-20|none-before:set aside
44|none-before:set out
48|none-before:settle on
-14|none-before:several
11|none-before:she
12|none-before:sheet
28|none-before:short
9|none-before:should
-22|none-before:show
10|none-before:shrink
-11|none-before:side
-12|none-before:sign up
9|none-before:silent
-36|none-before:similar
49|none-before:since
33|none-before:sipri
-19|none-before:sketched
-11|none-before:slip
21|none-before:slither
-72|none-before:so
-53|none-before:soar
-59|none-before:socialist
20|none-before:some
-20|none-before:something
-16|none-before:somewhere
-32|none-before:speak
37|none-before:speak of
-30|none-before:special
25|none-before:spend
-39|none-before:spender
45|none-before:stand
32|none-before:start from
-9|none-before:state
95|none-before:stay
14|none-before:stick to
-66|none-before:still
14|none-before:stop
9|none-before:strategy
40|none-before:stress
58|none-before:stuck
40|none-before:study
45|none-before:successors
10|none-before:such
-8|none-before:suggest
-51|none-before:sum
-33|none-before:summit
-45|none-before:supplementary
-27|none-before:supposed
-26|none-before:surpass
33|none-before:swallow
-9|none-before:swallowed
-17|none-before:swell
-32|none-before:table
27|none-before:take
22|none-before:take up
31|none-before:talk of
34|none-before:target
-28|none-before:team
22|none-before:tell
-12|none-before:text
54|none-before:than
-29|none-before:that
11|none-before:the
-18|none-before:the economy
16|none-before:the state
-14|none-before:their
8|none-before:theirs
24|none-before:them
8|none-before:themselves
-65|none-before:then
37|none-before:there
24|none-before:thereabouts
-63|none-before:thereby
16|none-before:they
-19|none-before:think
9|none-before:think tank
-24|none-before:third
-19|none-before:this
10|none-before:those
13|none-before:though
13|none-before:three
-27|none-before:through
-14|none-before:time
11|none-before:times
-12|none-before:to
-21|none-before:together
39|none-before:too
-75|none-before:top
36|none-before:tories
-97|none-before:total
10|none-before:toward
-12|none-before:towards
-86|none-before:trajectory
-37|none-before:treasury
56|none-before:treble
-55|none-before:trillion
-32|none-before:troops
17|none-before:true
-60|none-before:try
48|none-before:twice
-77|none-before:two
-28|none-before:unchanged
13|none-before:under
43|none-before:until
-25|none-before:up
-16|none-before:upon
-12|none-before:upward
9|none-before:urge
-14|none-before:us
-41|none-before:use
22|none-before:very
76|none-before:vice defense minister
41|none-before:view
-11|none-before:vote on
30|none-before:voters
-25|none-before:vow
8|none-before:wales
-22|none-before:want
14|none-before:war
-77|none-before:was
-71|none-before:we
26|none-before:weak
-19|none-before:wealth
-30|none-before:weapons
-21|none-before:weigh
-10|none-before:welcome
35|none-before:well
-15|none-before:weon
-52|none-before:were
33|none-before:west
-14|none-before:what
-31|none-before:when
-9|none-before:where
-12|none-before:whether
47|none-before:which
48|none-before:while
83|none-before:who
27|none-before:whole
43|none-before:whose
28|none-before:why
-69|none-before:with
18|none-before:within
-16|none-before:without
-15|none-before:won
-12|none-before:work out
-16|none-before:work out at
-12|none-before:work toward
33|none-before:world
27|none-before:worth
-73|none-before:would
11|none-before:write
-155|none-before:year
61|none-before:years
8|none-before:yen
115|none-before:yet
-12|none-before:yield
52|none-before:you
-9|none-before:yuan
-11|none-before:¥
34|none-before:—
125|none-dates:aim 0 0
32|none-dates:aim 0 1
-91|none-dates:aim 0 2
104|none-dates:aim 1 0
-33|none-dates:aim 1 1
-16|none-dates:aim 1 2
-35|none-dates:aim 2 0
25|none-dates:aim 2 1
-31|none-dates:aim 2 2
62|none-dates:level 0 0
32|none-dates:level 0 1
-25|none-dates:level 0 2
9|none-dates:level 1 0
-46|none-dates:level 1 1
-13|none-dates:level 1 2
20|none-dates:level 2 0
-44|none-dates:level 2 1
57|none-dates:no 0 0
33|none-dates:no 0 1
31|none-dates:no 1 0
-23|none-dates:no 1 1
20|none-dates:no 2 0
17|none-dates:no 2 1
12|none-governed:aim -
68|none-governed:aim be finite
-25|none-governed:aim be should
-29|none-governed:aim be will
29|none-governed:aim be would
13|none-governed:aim cap would
86|none-governed:aim demand finite
37|none-governed:aim demand gerund
-19|none-governed:aim demand inf
-22|none-governed:aim demand progressive
59|none-governed:aim demand will
-44|none-governed:aim demand would
11|none-governed:aim denial finite
24|none-governed:aim denial would
-24|none-governed:aim level can
-26|none-governed:aim level finite
-13|none-governed:aim level gerund
-45|none-governed:aim level will
-32|none-governed:aim level would
-36|none-governed:aim move can
28|none-governed:aim move could
24|none-governed:aim move finite
31|none-governed:aim move should
-33|none-governed:aim move will
22|none-governed:aim move would
-56|none-governed:aim pledge gerund
17|none-governed:aim pledge inf
56|none-governed:aim pledge noun
47|none-governed:aim pledge progressive
11|none-governed:aim pledge should
40|none-governed:aim pledge will
-49|none-governed:aim pledge would
19|none-governed:aim proposal could
-14|none-governed:aim proposal gerund
56|none-governed:aim proposal inf
-80|none-governed:aim proposal noun
-68|none-governed:aim proposal progressive
63|none-governed:aim proposal will
10|none-governed:aim proposal would
-26|none-governed:aim spend finite
-11|none-governed:aim spend gerund
-26|none-governed:aim spend inf
30|none-governed:aim spend progressive
11|none-governed:aim spend should
-47|none-governed:aim spend will
17|none-governed:aim spend would
34|none-governed:level be finite
14|none-governed:level be should
-32|none-governed:level be will
-93|none-governed:level be would
16|none-governed:level demand progressive
-35|none-governed:level level finite
-24|none-governed:level level gerund
16|none-governed:level level progressive
16|none-governed:level level will
-37|none-governed:level move can
-38|none-governed:level move could
-31|none-governed:level move finite
-13|none-governed:level move progressive
34|none-governed:level move should
-17|none-governed:level move will
-10|none-governed:level move would
26|none-governed:level pledge finite
13|none-governed:level pledge noun
31|none-governed:level pledge would
100|none-governed:level proposal finite
11|none-governed:level spend could
70|none-governed:level spend finite
-20|none-governed:level spend gerund
-65|none-governed:level spend progressive
25|none-governed:no be finite
11|none-governed:no be should
15|none-governed:no cap finite
25|none-governed:no demand finite
30|none-governed:no level finite
-30|none-governed:no level will
-10|none-governed:no move gerund
12|none-governed:no move inf
21|none-governed:no move would
-34|none-governed:no pledge finite
8|none-governed:no spend finite
15|none-governor:accept
-25|none-governor:account
15|none-governor:adopt
-11|none-governor:advance
59|none-governor:agree
22|none-governor:aim
-29|none-governor:allocate
28|none-governor:allot
16|none-governor:ambition
-70|none-governor:amount
19|none-governor:announce
-28|none-governor:approve
29|none-governor:argue
16|none-governor:argue for
27|none-governor:ask
94|none-governor:attain
23|none-governor:back
-9|none-governor:be equivalent
27|none-governor:believe
27|none-governor:bind
10|none-governor:boost
-51|none-governor:bring
-32|none-governor:bring forward
31|none-governor:bring up the rear
47|none-governor:budget
-38|none-governor:build
18|none-governor:call
33|none-governor:call for
29|none-governor:call on
35|none-governor:campaign
-22|none-governor:climb
-33|none-governor:come in at
-46|none-governor:come to
14|none-governor:command
29|none-governor:commit
-36|none-governor:consider
-16|none-governor:contain
-32|none-governor:correspond
-9|none-governor:cut
-29|none-governor:decide
44|none-governor:decision
12|none-governor:demand
-36|none-governor:devote
12|none-governor:discuss
15|none-governor:do
26|none-governor:double
-9|none-governor:draft
-30|none-governor:drop
-10|none-governor:due
-46|none-governor:earmark
31|none-governor:edge
-23|none-governor:end
-13|none-governor:envisage
-35|none-governor:equal
-31|none-governor:estimate
39|none-governor:exceed
10|none-governor:exempt
-14|none-governor:eye
-12|none-governor:favor
-39|none-governor:float
9|none-governor:force
-51|none-governor:foresee
-73|none-governor:get
-40|none-governor:go
-8|none-governor:goal
21|none-governor:head
57|none-governor:hit
-27|none-governor:hold
8|none-governor:hold up
18|none-governor:hope
36|none-governor:hover
-26|none-governor:increase
-79|none-governor:insist
16|none-governor:insist on
26|none-governor:intend
15|none-governor:invest
67|none-governor:keep
13|none-governor:languish
10|none-governor:lay out
-14|none-governor:leave
9|none-governor:level off at
58|none-governor:like to see
28|none-governor:likely
-26|none-governor:live with
18|none-governor:look at
-37|none-governor:make up
67|none-governor:manage
35|none-governor:match
-29|none-governor:mean
95|none-governor:meet
-21|none-governor:move
-20|none-governor:mull
-10|none-governor:name
9|none-governor:oblige
40|none-governor:offer
19|none-governor:pay
-8|none-governor:pencil in
16|none-governor:persuade
14|none-governor:plan
55|none-governor:pledge
39|none-governor:pour
15|none-governor:prefer
-39|none-governor:prepare
20|none-governor:press
-8|none-governor:program
-18|none-governor:project
37|none-governor:promise
61|none-governor:propose
-17|none-governor:push
13|none-governor:push for
25|none-governor:put
78|none-governor:raise
-38|none-governor:reckon
67|none-governor:recommend
-117|none-governor:recommendations
21|none-governor:remain
-14|none-governor:represent
14|none-governor:review
-38|none-governor:rise
-13|none-governor:rule out
9|none-governor:satisfy
-11|none-governor:seek
-16|none-governor:set
-39|none-governor:set aside
44|none-governor:set out
43|none-governor:settle on
10|none-governor:shrink
-29|none-governor:sign up
-12|none-governor:slip
-53|none-governor:soar
-42|none-governor:speak of
26|none-governor:spend
30|none-governor:start from
93|none-governor:stay
14|none-governor:stick to
16|none-governor:stop
33|none-governor:study
-15|none-governor:suggest
-24|none-governor:surpass
-13|none-governor:swell
-48|none-governor:take
21|none-governor:take up
34|none-governor:talk of
23|none-governor:tell
-70|none-governor:top
-15|none-governor:total
-60|none-governor:try
-16|none-governor:undertake
24|none-governor:urge
-10|none-governor:vote on
-25|none-governor:vow
-52|none-governor:want
-15|none-governor:weigh
-12|none-governor:work out
-16|none-governor:work out at
69|none-points-back:False aim
37|none-points-back:False level
114|none-points-back:False no
10|none-points-back:True aim
-45|none-points-back:True level
24|none-points-back:True no
-131|none-shape:aim fine
87|none-shape:aim half
26|none-shape:aim tenth
97|none-shape:aim whole
-105|none-shape:level fine
-15|none-shape:level tenth
117|none-shape:level whole
65|none-shape:no half
39|none-shape:no tenth
94|none-shape:no whole
42|none-today:False aim
-104|none-today:False level
116|none-today:False no
37|none-today:True aim
96|none-today:True level
21|none-today:True no
47|none:benchmark
78|none:cap
140|none:demand
13|none:denial
-8|none:level
47|none:other
-139|none:pledge
30|none:proposal
-59|only:False aim
16|only:False level
42|only:True aim
23|only:True level
-18|only:True no
-33|opens:False aim
-14|opens:False no
13|opens:True aim
39|opens:True level
-9|opens:True no
64|place:after 0 aim
51|place:after 0 level
8|place:after 0 no
-48|place:after 1 aim
-24|place:after 1 level
-36|place:after 2 aim
30|place:before 0 aim
31|place:before 0 level
-23|place:before 0 no
-8|place:before 1 no
-9|place:before 2 aim
9|recent-dates:0 aim
8|recent-dates:0 level
-14|recent-dates:0 no
-34|recent-dates:1 aim
-14|recent-dates:1 level
-27|recent-dates:1 no
-56|recent-dates:2 aim
-32|recent-dates:2 level
-9|recent-dates:2 no
-8|recent-time:cap far
-20|recent-time:demand far
-15|recent-time:denial far
-8|recent-time:denial now
-70|recent-time:level far
-32|recent-time:level long-past
-50|recent-time:level next
70|recent-time:level now
45|recent-time:level past
24|recent-time:other far
-9|recent-time:other now
-12|recent-time:other past
-40|recent-time:pledge far
-8|recent-time:pledge long-past
33|recent-time:pledge now
-30|recent-time:pledge past
-16|recent-time:proposal far
57|recent-time:proposal next
-20|recent-time:proposal now
-18|recent-time:proposal past
72|same-kind-dates:0 aim
75|same-kind-dates:0 level
-74|same-kind-dates:2 aim
-71|same-kind-dates:2 level
30|same-kind-gap:demand 0
96|same-kind-gap:level 0
-25|same-kind-gap:level 1
-49|same-kind-gap:level 2
-15|same-kind-gap:level 4
9|same-kind-gap:pledge 1
54|same-kind-gap:pledge 2
-31|same-kind-gap:pledge 3
-27|same-kind-gap:pledge 4
-33|same-kind-gap:pledge 5
17|same-kind-gap:proposal 0
-16|same-kind-gap:proposal 1
-8|same-kind-gap:proposal 3
30|same-kind-time:demand far
58|same-kind-time:level far
-21|same-kind-time:level long-past
-41|same-kind-time:level next
-57|same-kind-time:level now
71|same-kind-time:level past
-20|same-kind-time:pledge next
-19|same-kind-time:proposal far
31|same-kind:demand 0 True
54|same-kind:level 0 False
-37|same-kind:level 1 False
20|same-kind:level 1 True
19|same-kind:level 2 False
-21|same-kind:level 2 True
-16|same-kind:level 3 False
-10|same-kind:level 3 True
-91|same-kind:pledge 0 False
122|same-kind:pledge 0 True
-66|same-kind:pledge 1 False
96|same-kind:pledge 1 True
-32|same-kind:pledge 2 False
-16|same-kind:pledge 2 True
-22|same-kind:pledge 3 False
-12|same-kind:pledge 3 True
-9|same-kind:proposal 1 True
-20|shape-time:fine far aim
-111|shape-time:fine far level
-30|shape-time:fine long-past level
31|shape-time:fine next aim
19|shape-time:fine next level
14|shape-time:fine now aim
-59|shape-time:fine now level
28|shape-time:fine past level
97|shape-time:half far aim
47|shape-time:half far level
44|shape-time:half far no
-8|shape-time:half long-past aim
15|shape-time:half long-past level
42|shape-time:half next level
-130|shape-time:half now aim
-20|shape-time:half now level
-33|shape-time:half now no
-72|shape-time:half past aim
53|shape-time:half past level
14|shape-time:tenth far aim
-10|shape-time:tenth far level
-11|shape-time:tenth far no
-9|shape-time:tenth long-past aim
-29|shape-time:tenth long-past level
80|shape-time:tenth next aim
-12|shape-time:tenth past aim
120|shape-time:whole far aim
16|shape-time:whole far level
72|shape-time:whole far no
-112|shape-time:whole long-past aim
17|shape-time:whole long-past level
-40|shape-time:whole long-past no
24|shape-time:whole next aim
36|shape-time:whole next level
12|shape-time:whole next no
-25|shape-time:whole now aim
-8|shape-time:whole now level
-33|shape-time:whole now no
28|shape-time:whole past level
-15|shape-time:whole past no
80|share-nearer:after False False aim
57|share-nearer:after False False level
18|share-nearer:after False False no
-34|share-nearer:after True False aim
24|share-nearer:after True False level
-66|share-nearer:after True True aim
-59|share-nearer:after True True level
-10|share-nearer:after True True no
64|share-nearer:before False False aim
108|share-nearer:before False False level
-16|share-nearer:before False False no
26|share-nearer:before True False aim
-64|share-nearer:before True False level
-72|share-nearer:before True True aim
-22|share-nearer:before True True level
-11|share-nearer:before True True no
143|shares-between:after 0
-114|shares-between:after 1
-20|shares-between:after 2
49|shares-between:before 0
-17|shares-between:before 1
-23|shares-between:before 2
100|time-side:aim after far
-67|time-side:aim after long-past
74|time-side:aim after next
-63|time-side:aim after now
-68|time-side:aim after past
112|time-side:aim before far
-61|time-side:aim before long-past
67|time-side:aim before next
-80|time-side:aim before now
-21|time-side:aim before past
-30|time-side:level after far
-28|time-side:level after long-past
-10|time-side:level after now
95|time-side:level after past
-26|time-side:level before far
103|time-side:level before next
-73|time-side:level before now
18|time-side:level before past
105|time-side:no after far
-45|time-side:no after long-past
14|time-side:no after next
-58|time-side:no after now
-8|time-side:no after past
-15|time-side:no before now
-9|time-side:no before past
-10|time:benchmark now weekday
28|time:cap far fiscal
-11|time:cap far year
-11|time:cap long-past that-year
-19|time:cap long-past year
11|time:demand far fiscal
30|time:demand far year
23|time:demand next year
-58|time:demand now bare-month
-13|time:demand now that-year
-16|time:demand now weekday
-13|time:demand past that-year
37|time:denial far fiscal
52|time:denial far year
-14|time:denial now bare-month
-15|time:denial now that-year
-9|time:denial now weekday
-15|time:level far decade
22|time:level far fiscal
-23|time:level far month
-31|time:level far year
-9|time:level far years
-60|time:level long-past decade
-97|time:level long-past fiscal
-26|time:level long-past month
71|time:level long-past that-year
60|time:level long-past year
25|time:level long-past years
-32|time:level next bare-month
26|time:level next fiscal
55|time:level next that-year
46|time:level next year
-126|time:level now bare-month
-65|time:level now day
148|time:level now fiscal
-52|time:level now part
47|time:level now that-year
-186|time:level now weekday
76|time:level now year
80|time:level now years
-80|time:level past bare-month
47|time:level past fiscal
85|time:level past that-year
69|time:level past year
-9|time:level past years
-12|time:other far fiscal
16|time:other far year
-9|time:other long-past year
-12|time:other now bare-month
-8|time:other past fiscal
11|time:pledge far decade
65|time:pledge far fiscal
-42|time:pledge far month
10|time:pledge far that-year
42|time:pledge far years
-16|time:pledge long-past month
-18|time:pledge long-past that-year
-111|time:pledge long-past year
-20|time:pledge next bare-month
21|time:pledge next month
57|time:pledge next that-year
-19|time:pledge next year
14|time:pledge next years
-108|time:pledge now bare-month
-26|time:pledge now day
198|time:pledge now fiscal
-20|time:pledge now part
82|time:pledge now that-year
-105|time:pledge now weekday
113|time:pledge now year
-45|time:pledge past bare-month
92|time:pledge past fiscal
-61|time:pledge past that-year
24|time:pledge past year
-50|time:proposal far decade
67|time:proposal far fiscal
69|time:proposal far year
72|time:proposal long-past decade
-54|time:proposal long-past year
-49|time:proposal next bare-month
50|time:proposal next fiscal
13|time:proposal next that-year
26|time:proposal next year
-58|time:proposal now bare-month
-11|time:proposal now day
-24|time:proposal now part
-17|time:proposal now that-year
-44|time:proposal now weekday
-10|time:proposal now years
-13|time:proposal past part
-76|time:proposal past that-year
46|title:False aim
-18|title:False level
-18|title:False no
-62|title:True aim
57|title:True level
26|word-lead:\" by
-9|word-lead:\" in
-9|word-lead:# \"
-14|word-lead:# ;
15|word-lead:# before
49|word-lead:# between
-85|word-lead:# by
-61|word-lead:# for
14|word-lead:# from
12|word-lead:# goal
-11|word-lead:# of
-8|word-lead:# on
8|word-lead:# only
27|word-lead:# since
9|word-lead:# through
-20|word-lead:# until
18|word-lead:( 2.6 percent
10|word-lead:) for
-34|word-lead:, 2.4 percent
26|word-lead:, attained
39|word-lead:, by
39|word-lead:, in
-11|word-lead:, instead of
-51|word-lead:, not
-12|word-lead:, on
17|word-lead:, outlays
-8|word-lead:, said
-17|word-lead:, since
11|word-lead:, spending
-16|word-lead:, tabled
11|word-lead:, with
27|word-lead:: in
12|word-lead:; in
18|word-lead:DATE for
-12|word-lead:DATE from
-18|word-lead:DATE instead of
11|word-lead:LAND 's
-36|word-lead:LAND ,
27|word-lead:LAND for
19|word-lead:LAND in
14|word-lead:LAND to
-8|word-lead:LAND —
-14|word-lead:LEADER in
-17|word-lead:LEADER said
19|word-lead:NATO for
-15|word-lead:NATO in
-10|word-lead:OUTLET reported
-74|word-lead:USA in
-30|word-lead:^ before
85|word-lead:^ by
56|word-lead:^ in
-15|word-lead:^ spending
-32|word-lead:^ until
23|word-lead:above 2%
-16|word-lead:above 3 percent
53|word-lead:according to
29|word-lead:achieve in
-18|word-lead:agree in
-18|word-lead:ahead of
49|word-lead:all by
27|word-lead:all for
12|word-lead:allocation for
8|word-lead:allot 3.5%
23|word-lead:amount for
-19|word-lead:and at
27|word-lead:and by
-14|word-lead:and in
-29|word-lead:annually ,
9|word-lead:annually by
8|word-lead:appropriations for
12|word-lead:approve a
16|word-lead:armed forces by
10|word-lead:armed forces in
-56|word-lead:arms by
20|word-lead:as early
-15|word-lead:as of
-34|word-lead:at 1.8 percent
34|word-lead:at 4.1%
9|word-lead:attain 2 percent
-37|word-lead:attain 2%
24|word-lead:attain by
-58|word-lead:attain in
43|word-lead:average in
-36|word-lead:average to
26|word-lead:back to
13|word-lead:be 2.5 percent
22|word-lead:been reached
38|word-lead:below 2%
-27|word-lead:between 2026
29|word-lead:billion for
-9|word-lead:billion in
64|word-lead:bring forward to
29|word-lead:budget in
41|word-lead:calculate on
-40|word-lead:changed from
8|word-lead:compiled a
8|word-lead:core defence by
22|word-lead:core defense by
-13|word-lead:count for
-10|word-lead:date of
-10|word-lead:dates from
-20|word-lead:decision taken
21|word-lead:defence before
36|word-lead:defence by
-22|word-lead:defence from
62|word-lead:defence in
11|word-lead:defence spending by
-12|word-lead:defense after
-11|word-lead:defense by
36|word-lead:defense from
-8|word-lead:defense reform
9|word-lead:defense spending by
-9|word-lead:did until
-9|word-lead:do 2%
10|word-lead:do for
-41|word-lead:documents by
16|word-lead:due in
-13|word-lead:earlier in
21|word-lead:end in
43|word-lead:estimate for
21|word-lead:even in
13|word-lead:expect in
19|word-lead:expenditures in
52|word-lead:for 2027
-32|word-lead:for calendar
24|word-lead:for defence
-35|word-lead:for defense
-12|word-lead:force since
-84|word-lead:forecast for
-8|word-lead:foresee for
18|word-lead:forward to
16|word-lead:from 1.9 percent
-40|word-lead:from 2.32 percent
-48|word-lead:gdp ,
-43|word-lead:gdp by
-17|word-lead:gdp for
61|word-lead:gdp from
24|word-lead:gdp in
-10|word-lead:gdp of
-42|word-lead:gnp for
-16|word-lead:goal after
-9|word-lead:goal for
14|word-lead:goal into
-31|word-lead:gross domestic product by
-22|word-lead:gross domestic product in
-8|word-lead:guideline at
-45|word-lead:guideline in
-13|word-lead:had called
37|word-lead:had in
11|word-lead:had set
26|word-lead:have in
14|word-lead:hit 2 percent
8|word-lead:hit 5 percent
-9|word-lead:in fiscal 2023
19|word-lead:in her
20|word-lead:in japanese
-27|word-lead:increase since
18|word-lead:infrastructure by
-35|word-lead:instead of in
-22|word-lead:introduced in
-22|word-lead:is by
34|word-lead:it by
-40|word-lead:it in
-26|word-lead:it spends
22|word-lead:it stood
15|word-lead:its military
8|word-lead:itself until
-11|word-lead:larger than
14|word-lead:later than
-33|word-lead:latter by
-49|word-lead:law signed
-16|word-lead:level by
-39|word-lead:lowest since
8|word-lead:make 2 percent
-24|word-lead:measured against
-40|word-lead:measured in
-41|word-lead:meet by
101|word-lead:meet in
-8|word-lead:members agreed
-27|word-lead:military budget
26|word-lead:military in
-22|word-lead:more than
26|word-lead:needs by
-36|word-lead:not by
-50|word-lead:not in
-72|word-lead:of 2 percent
13|word-lead:of gross domestic product
40|word-lead:office in
-13|word-lead:on 3.4%
8|word-lead:on defence
23|word-lead:on defense
-12|word-lead:only in
13|word-lead:outlays for
43|word-lead:outlays in
-23|word-lead:over from
14|word-lead:parliament in
-21|word-lead:plan by
-8|word-lead:plan for
-11|word-lead:platform for
14|word-lead:power in
-30|word-lead:promise 2 percent
-10|word-lead:promise by
41|word-lead:promise for
14|word-lead:proposal for
-59|word-lead:rather than in
63|word-lead:ratio in
80|word-lead:reach by
-53|word-lead:reach two percent
-11|word-lead:recommend in
-13|word-lead:report for
9|word-lead:resilience by
13|word-lead:respectively in
23|word-lead:rest by
-8|word-lead:same 3.5 percent
27|word-lead:say of
-26|word-lead:say on
46|word-lead:say that
15|word-lead:sea in
-38|word-lead:security documents
-8|word-lead:seen in
8|word-lead:set aside for
-29|word-lead:set for
-72|word-lead:set in
-73|word-lead:seven in
-25|word-lead:share for
10|word-lead:share in
-16|word-lead:share since
-14|word-lead:sign up to
42|word-lead:sipri for
10|word-lead:slightly above
36|word-lead:so in
11|word-lead:spend 1.2 percent
-8|word-lead:spend 1.8 percent
21|word-lead:spend 1.9%
27|word-lead:spend by
9|word-lead:spend for
14|word-lead:spend in
11|word-lead:starting in
-10|word-lead:strategy by
-8|word-lead:strategy in
-38|word-lead:sum ,
37|word-lead:target by
64|word-lead:target for
10|word-lead:target in
-58|word-lead:target to
-32|word-lead:term in
9|word-lead:than 3%
-31|word-lead:than in
25|word-lead:that by
13|word-lead:that in
-28|word-lead:that of
-10|word-lead:that spending
9|word-lead:the bloc
-14|word-lead:the cabinet
-10|word-lead:the hague
31|word-lead:the military by
22|word-lead:the war
17|word-lead:their countries
32|word-lead:them for
-19|word-lead:time since
-21|word-lead:to 1.8 per cent
20|word-lead:to 2%
-15|word-lead:to 2.5%
-27|word-lead:to a
-24|word-lead:to do
8|word-lead:to for
57|word-lead:to worry
18|word-lead:total defense spending
38|word-lead:total for
-14|word-lead:trajectory set
48|word-lead:tranche ,
34|word-lead:trillion in
26|word-lead:typical of
-57|word-lead:up in
-21|word-lead:wait until
26|word-lead:want by
-14|word-lead:was in
9|word-lead:way in
-97|word-lead:weapons by
10|word-lead:who in
40|word-lead:year ,
-16|word-lead:year from
-30|word-lead:years before
-16|word-lead:years from
-43|word-lead:yen by
-25|word-lead:yen for
-9|word-lead:yen in
20|word:\"
-58|word:#
32|word:'s
18|word:(
26|word:,
-8|word:0
17|word::
15|word:;
-126|word:LAND
-36|word:LEADER
-10|word:OUTLET
-83|word:USA
59|word:^
9|word:above
53|word:according
38|word:achieve
-32|word:adopt
-21|word:agree
-18|word:ahead
76|word:all
12|word:allocation
23|word:amount
44|word:and
-28|word:annually
8|word:appropriations
11|word:approve
24|word:armed forces
-56|word:arms
62|word:as
10|word:at
-62|word:attain
23|word:back
46|word:be
22|word:been
38|word:below
-20|word:between
-42|word:billion
53|word:bring forward
31|word:budget
32|word:by
41|word:calculate
-8|word:call for
16|word:century
-40|word:changed
8|word:compiled
-10|word:complete
8|word:core defence
22|word:core defense
9|word:costs
-13|word:count
-10|word:date
-10|word:dates
36|word:deadline
-35|word:decision
48|word:defence
12|word:defence spending
36|word:defense
27|word:defense spending
-21|word:did
8|word:do
-41|word:documents
77|word:double
18|word:due
-11|word:earlier
-10|word:election
21|word:end
45|word:estimate
21|word:even
15|word:expect
19|word:expenditures
20|word:for
-14|word:force
-84|word:forecast
-8|word:foresee
-11|word:from
-9|word:gnp
-19|word:go
-76|word:goal
11|word:government
-43|word:gross domestic product
-16|word:gross national product
-47|word:guideline
82|word:had
63|word:has
26|word:have
-24|word:his
26|word:hit
19|word:in
-18|word:increase
18|word:infrastructure
-35|word:instead of
15|word:into
-22|word:introduced
-74|word:is
-11|word:it
44|word:its
13|word:itself
-11|word:larger
14|word:later
-33|word:latter
-49|word:law
12|word:least
-61|word:level
-32|word:lowest
8|word:make
13|word:manage
-69|word:measured
46|word:meet
20|word:members
-8|word:military
-22|word:more
26|word:needs
-68|word:not
9|word:objective
-58|word:of
52|word:office
43|word:on
-12|word:only
-10|word:or
-19|word:outlay
56|word:outlays
-13|word:over
8|word:own
11|word:parliament
-34|word:plan
-11|word:platform
-8|word:policy
14|word:power
-13|word:program
-11|word:promise
14|word:proposal
-62|word:rather than
65|word:ratio
-11|word:recommend
-16|word:report
9|word:resilience
13|word:respectively
27|word:rest
-12|word:rise
21|word:running
-37|word:same
52|word:say
15|word:sea
-21|word:security
-9|word:seen
-66|word:set
9|word:set aside
-73|word:seven
-30|word:share
-17|word:sign up
42|word:sipri
10|word:slightly
33|word:so
132|word:spend
11|word:starting
-19|word:strategy
-35|word:suggest
-38|word:sum
-31|word:take
60|word:target
-32|word:term
-16|word:than
49|word:that
-15|word:the
-47|word:the economy
36|word:the military
24|word:their
71|word:them
-10|word:there
-9|word:three
-19|word:time
17|word:to
61|word:total
-14|word:trajectory
48|word:tranche
12|word:trillion
26|word:typical
-100|word:up
-21|word:wait
26|word:want
-32|word:was
12|word:way
-97|word:weapons
-60|word:which
9|word:who
14|word:year
-30|word:years
-80|word:yen
-25|words-aim:after 0
76|words-aim:after 1
-15|words-aim:after 13
32|words-aim:after 2
41|words-aim:after 3
-25|words-aim:after 5
-26|words-aim:after 8
-78|words-aim:after far
27|words-aim:before 1
-20|words-aim:before 13
17|words-aim:before 2
30|words-aim:before 3
-11|words-aim:before 5
-32|words-aim:before far
139|words-level:after 0
92|words-level:after 1
-77|words-level:after 13
51|words-level:after 2
-17|words-level:after 3
-26|words-level:after 5
-82|words-level:after 8
-57|words-level:after far
27|words-level:before 1
8|words-level:before 13
38|words-level:before 2
-13|words-level:before 3
-34|words-level:before 8
-8|words-level:before far
-40|words-no:after 1
-20|words-no:after 13
38|words-no:after 3
-15|words-no:after 5
58|words-no:after 8
-9|words-no:after far
25|words-no:before 1
-19|words-no:before 5
-12|words-no:before 8
-13|words-no:before far
109|words:after 0
128|words:after 1
-112|words:after 13
84|words:after 2
62|words:after 3
-67|words:after 5
-50|words:after 8
-144|words:after far
78|words:before 1
-19|words:before 13
53|words:before 2
16|words:before 3
-26|words:before 5
-42|words:before 8
-52|words:before far
"""
