"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-10|1-back-time:demand far year
-9|1-back-time:demand now day
13|1-back-time:level far fiscal
-8|1-back-time:level far year
-11|1-back-time:level long-past decade
-32|1-back-time:level long-past fiscal
-25|1-back-time:level long-past that-year
62|1-back-time:level long-past year
-16|1-back-time:level next month
47|1-back-time:level next that-year
117|1-back-time:level next year
-41|1-back-time:level now bare-month
-46|1-back-time:level now day
21|1-back-time:level now fiscal
14|1-back-time:level now that-year
-66|1-back-time:level now weekday
26|1-back-time:level now year
61|1-back-time:level now years
-9|1-back-time:level past bare-month
-91|1-back-time:level past fiscal
-37|1-back-time:level past that-year
20|1-back-time:level past year
-30|1-back-time:level past years
82|1-back-time:pledge far fiscal
51|1-back-time:pledge far month
82|1-back-time:pledge far year
15|1-back-time:pledge far years
-19|1-back-time:pledge long-past year
-52|1-back-time:pledge next fiscal
-19|1-back-time:pledge now bare-month
-23|1-back-time:pledge now day
13|1-back-time:pledge now that-year
-41|1-back-time:pledge now weekday
8|1-back-time:pledge now year
-9|1-back-time:pledge past that-year
-11|1-back-time:proposal far decade
-23|1-back-time:proposal far fiscal
42|1-back-time:proposal far year
37|1-back-time:proposal next year
-8|1-back-time:proposal now bare-month
-9|1-back-time:proposal now day
-10|1-back-time:proposal now weekday
75|1-back-told:False aim
98|1-back-told:False level
-10|1-back-told:False no
-71|1-back-told:True aim
-91|1-back-told:True level
-30|1-back-told:True no
-40|1-back:no
23|2-back-time:level far fiscal
-31|2-back-time:level far year
26|2-back-time:level far years
-18|2-back-time:level long-past fiscal
25|2-back-time:level long-past year
-8|2-back-time:level next bare-month
-30|2-back-time:level next fiscal
20|2-back-time:level next that-year
19|2-back-time:level next year
-19|2-back-time:level now bare-month
-31|2-back-time:level now day
-28|2-back-time:level now fiscal
36|2-back-time:level now that-year
-46|2-back-time:level now weekday
84|2-back-time:level now year
-17|2-back-time:level past bare-month
-64|2-back-time:level past fiscal
-10|2-back-time:level past month
63|2-back-time:level past that-year
28|2-back-time:level past year
34|2-back-time:other far fiscal
-13|2-back-time:other far year
66|2-back-time:other next year
-11|2-back-time:other now weekday
24|2-back-time:pledge far fiscal
69|2-back-time:pledge far year
-19|2-back-time:pledge next fiscal
-8|2-back-time:pledge now day
-26|2-back-time:pledge now fiscal
-10|2-back-time:proposal far fiscal
-49|2-back-time:proposal far year
32|2-back-time:proposal next fiscal
-10|2-back-time:proposal next that-year
-40|2-back-told:False aim
35|2-back-told:False level
-25|2-back-told:False no
-27|2-back-told:True aim
-29|2-back-told:True level
31|2-back-told:True no
-67|2-back:aim
-29|carried-dated:False False aim 0
25|carried-dated:False False aim 1
-28|carried-dated:False False aim 2
68|carried-dated:False False level 0
54|carried-dated:False False level 1
54|carried-dated:False False level 2
-21|carried-dated:False False level 3
-31|carried-dated:True False aim 0
17|carried-dated:True False aim 1
-16|carried-dated:True False aim 2
-54|carried-dated:True False aim 3
-61|carried-dated:True False aim 4
-9|carried-dated:True False level 1
-16|carried-dated:True False level 2
-96|carried-dated:True False level 3
-111|carried-dated:True False level 4
-14|carried-dated:True False no 1
-28|carried-dated:True False no 2
-23|carried-dated:True False no 3
-16|carried-dated:True False no 4
62|carried-dated:True True aim 0
-38|carried-dated:True True aim 1
-23|carried-dated:True True aim 2
-71|carried-dated:True True aim 3
-49|carried-dated:True True aim 4
16|carried-dated:True True level 0
-38|carried-dated:True True level 1
-32|carried-dated:True True level 2
-66|carried-dated:True True level 3
-8|carried-dated:True True no 0
-22|carried-dated:True True no 1
36|carried-dated:True True no 2
-24|carried-dated:True True no 3
-55|carried-governed:- far
29|carried-governed:- next
-38|carried-governed:- now
44|carried-governed:- past
-8|carried-governed:be can now
26|carried-governed:be could far
-36|carried-governed:be could now
-69|carried-governed:be finite far
42|carried-governed:be finite long-past
-75|carried-governed:be finite next
48|carried-governed:be finite now
-33|carried-governed:be should far
100|carried-governed:be will far
24|carried-governed:be will next
132|carried-governed:be will now
77|carried-governed:be would far
-42|carried-governed:be would long-past
36|carried-governed:be would next
37|carried-governed:be would now
47|carried-governed:be would past
-19|carried-governed:cap finite far
33|carried-governed:cap finite now
21|carried-governed:cap should next
14|carried-governed:demand finite far
-15|carried-governed:demand finite long-past
47|carried-governed:demand finite next
-60|carried-governed:demand finite now
-40|carried-governed:demand finite past
-8|carried-governed:demand gerund far
15|carried-governed:demand gerund past
-12|carried-governed:demand inf far
-12|carried-governed:demand progressive far
-36|carried-governed:demand progressive now
31|carried-governed:demand would now
-16|carried-governed:denial finite far
-11|carried-governed:denial finite now
-18|carried-governed:denial would far
-41|carried-governed:level finite far
-24|carried-governed:level finite long-past
-20|carried-governed:level finite next
-40|carried-governed:level finite now
25|carried-governed:level finite past
91|carried-governed:level gerund far
11|carried-governed:level gerund next
-48|carried-governed:level gerund past
20|carried-governed:level progressive far
50|carried-governed:level will next
9|carried-governed:level will now
69|carried-governed:level would far
-20|carried-governed:level would long-past
55|carried-governed:level would next
-24|carried-governed:level would now
-26|carried-governed:level would past
32|carried-governed:move can far
-13|carried-governed:move can now
-18|carried-governed:move finite far
-83|carried-governed:move finite long-past
-38|carried-governed:move finite next
-61|carried-governed:move finite now
73|carried-governed:move finite past
-8|carried-governed:move gerund far
-11|carried-governed:move gerund now
21|carried-governed:move inf far
-13|carried-governed:move inf next
-12|carried-governed:move inf now
-19|carried-governed:move progressive far
23|carried-governed:move progressive next
28|carried-governed:move progressive now
-13|carried-governed:move should far
12|carried-governed:move should next
-12|carried-governed:move should past
64|carried-governed:move will far
-16|carried-governed:move will long-past
11|carried-governed:move will next
95|carried-governed:move will now
18|carried-governed:move would far
48|carried-governed:move would next
20|carried-governed:move would now
-63|carried-governed:move would past
-24|carried-governed:pledge finite far
-18|carried-governed:pledge finite long-past
34|carried-governed:pledge finite next
-22|carried-governed:pledge finite past
-17|carried-governed:pledge noun far
-40|carried-governed:pledge noun now
-16|carried-governed:pledge progressive far
-23|carried-governed:pledge progressive now
-12|carried-governed:pledge will now
-30|carried-governed:pledge would far
-29|carried-governed:pledge would next
-38|carried-governed:pledge would now
31|carried-governed:proposal finite far
-21|carried-governed:proposal finite long-past
67|carried-governed:proposal finite next
-53|carried-governed:proposal finite now
-40|carried-governed:proposal finite past
-8|carried-governed:proposal noun far
42|carried-governed:proposal progressive far
-11|carried-governed:proposal progressive now
8|carried-governed:proposal will next
-60|carried-governed:proposal would far
-23|carried-governed:proposal would next
-15|carried-governed:spend could now
-129|carried-governed:spend finite far
-101|carried-governed:spend finite next
-97|carried-governed:spend finite now
48|carried-governed:spend finite past
-26|carried-governed:spend gerund far
-12|carried-governed:spend progressive far
-14|carried-governed:spend progressive long-past
22|carried-governed:spend progressive now
42|carried-governed:spend will far
88|carried-governed:spend will now
73|carried-governed:spend would far
-75|carried-governed:spend would now
-34|carried-here:0 aim bare-month
-35|carried-here:0 aim day
-16|carried-here:0 aim decade
-27|carried-here:0 aim fiscal
11|carried-here:0 aim month
-53|carried-here:0 aim weekday
-26|carried-here:0 aim year
-91|carried-here:0 level bare-month
-62|carried-here:0 level day
-10|carried-here:0 level decade
-18|carried-here:0 level fiscal
-47|carried-here:0 level month
-9|carried-here:0 level part
37|carried-here:0 level that-year
-76|carried-here:0 level weekday
34|carried-here:0 level year
-52|carried-here:0 level years
-15|carried-here:0 no bare-month
-17|carried-here:0 no day
-14|carried-here:0 no that-year
-23|carried-here:0 no weekday
13|carried-here:0 no year
-37|carried-here:1 aim bare-month
-18|carried-here:1 aim day
22|carried-here:1 aim month
-26|carried-here:1 aim weekday
-14|carried-here:1 aim year
-8|carried-here:1 aim years
-28|carried-here:1 level bare-month
-32|carried-here:1 level day
-16|carried-here:1 level decade
97|carried-here:1 level fiscal
-8|carried-here:1 level month
-58|carried-here:1 level weekday
-17|carried-here:1 level year
40|carried-here:1 level years
-16|carried-here:1 no fiscal
-18|carried-here:1 no year
-10|carried-here:2 aim day
61|carried-here:2 aim fiscal
-13|carried-here:2 aim month
-42|carried-here:2 aim that-year
29|carried-here:2 aim year
-16|carried-here:2 level bare-month
-11|carried-here:2 level day
-10|carried-here:2 level month
-31|carried-here:2 level that-year
-13|carried-last:False aim bare-month
-23|carried-last:False aim day
87|carried-last:False aim fiscal
-22|carried-last:False aim that-year
-25|carried-last:False aim weekday
-65|carried-last:False aim year
-49|carried-last:False level bare-month
-46|carried-last:False level day
85|carried-last:False level fiscal
132|carried-last:False level that-year
-40|carried-last:False level weekday
38|carried-last:False level year
50|carried-last:False level years
-13|carried-last:False no day
-9|carried-last:False no fiscal
-11|carried-last:False no weekday
-11|carried-last:False no year
-61|carried-last:True aim bare-month
-40|carried-last:True aim day
-19|carried-last:True aim decade
23|carried-last:True aim month
-9|carried-last:True aim part
-23|carried-last:True aim that-year
-58|carried-last:True aim weekday
32|carried-last:True aim year
-87|carried-last:True level bare-month
-60|carried-last:True level day
-27|carried-last:True level decade
8|carried-last:True level fiscal
-58|carried-last:True level month
-15|carried-last:True level part
22|carried-last:True level that-year
-100|carried-last:True level weekday
-21|carried-last:True level year
-73|carried-last:True level years
-12|carried-last:True no bare-month
-11|carried-last:True no day
-11|carried-last:True no that-year
-21|carried-last:True no weekday
-29|carried-lead:aim , day
18|carried-lead:aim 5% that-year
51|carried-lead:aim : that-year
-44|carried-lead:aim a fiscal
85|carried-lead:aim after fiscal
-27|carried-lead:aim before year
-17|carried-lead:aim beyond year
36|carried-lead:aim bringing that-year
-16|carried-lead:aim by bare-month
31|carried-lead:aim by fiscal
-15|carried-lead:aim by month
-21|carried-lead:aim by that-year
75|carried-lead:aim by year
10|carried-lead:aim by years
27|carried-lead:aim defence that-year
18|carried-lead:aim defense that-year
-34|carried-lead:aim enacted fiscal
-8|carried-lead:aim entered fiscal
-20|carried-lead:aim eyes decade
87|carried-lead:aim for fiscal
11|carried-lead:aim for year
-10|carried-lead:aim from that-year
-14|carried-lead:aim in bare-month
-14|carried-lead:aim in fiscal
23|carried-lead:aim in month
-23|carried-lead:aim in year
-16|carried-lead:aim in years
10|carried-lead:aim nothing fiscal
-17|carried-lead:aim nothing year
-8|carried-lead:aim of fiscal
-36|carried-lead:aim of year
-23|carried-lead:aim on day
-44|carried-lead:aim on weekday
-12|carried-lead:aim said weekday
-18|carried-lead:aim since year
-12|carried-lead:aim target fiscal
-8|carried-lead:aim target that-year
-11|carried-lead:aim than that-year
33|carried-lead:aim that year
55|carried-lead:aim through fiscal
21|carried-lead:aim through month
30|carried-lead:aim through year
-20|carried-lead:aim to fiscal
58|carried-lead:aim to year
-48|carried-lead:aim two percent that-year
-36|carried-lead:aim until year
-14|carried-lead:aim within fiscal
27|carried-lead:level \" that-year
-21|carried-lead:level 's fiscal
-45|carried-lead:level 's year
38|carried-lead:level ) that-year
-46|carried-lead:level , day
-42|carried-lead:level , fiscal
-71|carried-lead:level , that-year
50|carried-lead:level -- fiscal
-13|carried-lead:level -- year
58|carried-lead:level 1.3% that-year
41|carried-lead:level 1.5 per cent that-year
-82|carried-lead:level 10 per cent that-year
27|carried-lead:level 18% that-year
53|carried-lead:level 2 percent that-year
-92|carried-lead:level 2% fiscal
-59|carried-lead:level 2% that-year
-21|carried-lead:level 2.32 percent that-year
19|carried-lead:level 3 percent that-year
-14|carried-lead:level 3.3% that-year
-24|carried-lead:level 3.4% that-year
-21|carried-lead:level 3.5 percent that-year
123|carried-lead:level 4.1% that-year
32|carried-lead:level 4.12 percent that-year
14|carried-lead:level 4.4 per cent that-year
-27|carried-lead:level 4.5% to 5% that-year
-11|carried-lead:level 4.7% that-year
-16|carried-lead:level 4.9% that-year
-37|carried-lead:level 5 percent that-year
105|carried-lead:level 5% that-year
-38|carried-lead:level 7 per cent that-year
-47|carried-lead:level 7 percent that-year
-21|carried-lead:level 7% that-year
-11|carried-lead:level 7.2 per cent that-year
-122|carried-lead:level 7.2 percent that-year
29|carried-lead:level 7.8 per cent that-year
27|carried-lead:level 8.1% that-year
9|carried-lead:level 8.2 pct that-year
-21|carried-lead:level 8.2 percent that-year
46|carried-lead:level 9.4% that-year
63|carried-lead:level 9.7% that-year
-9|carried-lead:level ; that-year
-21|carried-lead:level a fiscal
65|carried-lead:level a year
-18|carried-lead:level adopted that-year
-22|carried-lead:level after years
18|carried-lead:level are that-year
36|carried-lead:level at that-year
-27|carried-lead:level beyond fiscal
15|carried-lead:level billion that-year
-39|carried-lead:level brings that-year
-97|carried-lead:level budget that-year
-16|carried-lead:level budget year
-8|carried-lead:level by bare-month
53|carried-lead:level by fiscal
-22|carried-lead:level by that-year
-58|carried-lead:level by year
35|carried-lead:level by years
-8|carried-lead:level decided bare-month
13|carried-lead:level defence fiscal
8|carried-lead:level defence spending that-year
184|carried-lead:level defence that-year
-27|carried-lead:level defense fiscal
-8|carried-lead:level defense spending that-year
43|carried-lead:level defense that-year
100|carried-lead:level for fiscal
80|carried-lead:level for year
83|carried-lead:level for years
-13|carried-lead:level from bare-month
-73|carried-lead:level from fiscal
-23|carried-lead:level from month
-73|carried-lead:level from that-year
15|carried-lead:level from year
37|carried-lead:level gdp fiscal
172|carried-lead:level gdp that-year
-18|carried-lead:level gnp fiscal
14|carried-lead:level goal fiscal
17|carried-lead:level goal that-year
-34|carried-lead:level gross domestic product fiscal
-12|carried-lead:level gross domestic product that-year
-21|carried-lead:level hague that-year
61|carried-lead:level if year
-33|carried-lead:level in bare-month
-8|carried-lead:level in decade
39|carried-lead:level in fiscal
-18|carried-lead:level in month
-42|carried-lead:level in that-year
95|carried-lead:level in year
-46|carried-lead:level in years
-35|carried-lead:level initial fiscal
-14|carried-lead:level instead of year
157|carried-lead:level it that-year
64|carried-lead:level italy that-year
10|carried-lead:level japan year
37|carried-lead:level militaries that-year
33|carried-lead:level military spending fiscal
62|carried-lead:level military that-year
15|carried-lead:level more that-year
41|carried-lead:level nothing fiscal
-62|carried-lead:level nothing that-year
68|carried-lead:level nothing year
-57|carried-lead:level of that-year
-52|carried-lead:level of year
-37|carried-lead:level on day
-11|carried-lead:level on that-year
-58|carried-lead:level on weekday
-18|carried-lead:level on year
-28|carried-lead:level on years
-27|carried-lead:level only that-year
-25|carried-lead:level outlays fiscal
-32|carried-lead:level over that-year
-39|carried-lead:level over year
35|carried-lead:level passes year
-8|carried-lead:level promised year
-60|carried-lead:level rate that-year
-14|carried-lead:level reaffirmed that-year
49|carried-lead:level reveals fiscal
-26|carried-lead:level said weekday
53|carried-lead:level signed off on that-year
-16|carried-lead:level since decade
-114|carried-lead:level since year
-26|carried-lead:level spent years
22|carried-lead:level taiwan 's year
120|carried-lead:level target that-year
37|carried-lead:level terms that-year
-36|carried-lead:level than fiscal
-42|carried-lead:level than that-year
-17|carried-lead:level there that-year
56|carried-lead:level thereabouts that-year
-17|carried-lead:level through fiscal
-12|carried-lead:level through year
-43|carried-lead:level to fiscal
-15|carried-lead:level to month
17|carried-lead:level to year
59|carried-lead:level trillion fiscal
17|carried-lead:level trillion that-year
21|carried-lead:level two percent that-year
-38|carried-lead:level until year
-31|carried-lead:level washington that-year
25|carried-lead:level will that-year
44|carried-lead:level within fiscal
-13|carried-lead:level won that-year
56|carried-lead:level yen fiscal
-22|carried-lead:level yuan that-year
-25|carried-lead:level — that-year
-13|carried-lead:no , day
53|carried-lead:no by fiscal
-19|carried-lead:no by year
-14|carried-lead:no for fiscal
-27|carried-lead:no in fiscal
34|carried-lead:no in year
-8|carried-lead:no on day
-18|carried-lead:no on weekday
-9|carried-lead:no until fiscal
49|carried-shape:fine aim next
32|carried-shape:fine aim now
-95|carried-shape:fine level far
-9|carried-shape:fine level long-past
46|carried-shape:fine level next
57|carried-shape:fine level now
53|carried-shape:fine level past
140|carried-shape:half aim far
-22|carried-shape:half aim long-past
-10|carried-shape:half aim next
-85|carried-shape:half aim now
-24|carried-shape:half aim past
66|carried-shape:half level far
-50|carried-shape:half level long-past
-84|carried-shape:half level now
-32|carried-shape:half level past
-15|carried-shape:half no far
-32|carried-shape:half no now
-8|carried-shape:half no past
-42|carried-shape:tenth aim far
-26|carried-shape:tenth aim next
-9|carried-shape:tenth aim now
-9|carried-shape:tenth aim past
46|carried-shape:tenth level far
-32|carried-shape:tenth level long-past
66|carried-shape:tenth level next
31|carried-shape:tenth level now
70|carried-shape:tenth level past
-11|carried-shape:tenth no far
-8|carried-shape:tenth no now
-19|carried-shape:whole aim far
-49|carried-shape:whole aim long-past
-31|carried-shape:whole aim next
-80|carried-shape:whole aim now
-43|carried-shape:whole aim past
-42|carried-shape:whole level far
-72|carried-shape:whole level long-past
-8|carried-shape:whole level next
-34|carried-shape:whole level past
-11|carried-shape:whole no long-past
-15|carried-shape:whole no next
-46|carried-shape:whole no now
-20|carried-shape:whole no past
-20|carried-time:demand far fiscal
-28|carried-time:demand far year
-10|carried-time:demand now day
-12|carried-time:denial far year
-9|carried-time:denial now day
-10|carried-time:denial now weekday
-30|carried-time:level far fiscal
-26|carried-time:level far month
15|carried-time:level far year
22|carried-time:level far years
-23|carried-time:level long-past decade
-52|carried-time:level long-past fiscal
-32|carried-time:level long-past that-year
-46|carried-time:level long-past year
-13|carried-time:level next bare-month
114|carried-time:level next fiscal
-18|carried-time:level next month
-86|carried-time:level now bare-month
-99|carried-time:level now day
83|carried-time:level now fiscal
35|carried-time:level now that-year
-140|carried-time:level now weekday
-34|carried-time:level now year
23|carried-time:level now years
-36|carried-time:level past bare-month
-33|carried-time:level past fiscal
-14|carried-time:level past month
-10|carried-time:level past part
88|carried-time:level past year
-62|carried-time:level past years
26|carried-time:other far fiscal
-28|carried-time:other far year
64|carried-time:other next year
-10|carried-time:other now day
-8|carried-time:other now fiscal
-16|carried-time:other now weekday
-11|carried-time:other past year
70|carried-time:pledge far fiscal
40|carried-time:pledge far month
75|carried-time:pledge far year
11|carried-time:pledge far years
-35|carried-time:pledge long-past year
-81|carried-time:pledge next fiscal
12|carried-time:pledge next that-year
-27|carried-time:pledge next year
-41|carried-time:pledge now bare-month
-37|carried-time:pledge now day
64|carried-time:pledge now fiscal
-55|carried-time:pledge now weekday
22|carried-time:pledge now year
-11|carried-time:pledge past fiscal
-14|carried-time:pledge past that-year
-14|carried-time:pledge past year
-15|carried-time:proposal far decade
-50|carried-time:proposal far fiscal
20|carried-time:proposal far year
-11|carried-time:proposal long-past year
107|carried-time:proposal next fiscal
-11|carried-time:proposal next that-year
12|carried-time:proposal next year
-12|carried-time:proposal now bare-month
-14|carried-time:proposal now day
-11|carried-time:proposal now fiscal
-11|carried-time:proposal now that-year
-17|carried-time:proposal now weekday
-19|counted
-17|counted-near:after - 2
-15|counted-near:after - 5
-16|counted-near:after - far
-9|counted-near:after by 5
-9|counted-near:after coming 5
64|counted-near:after coming 8
-9|counted-near:after for 13
12|counted-near:after for far
76|counted-near:after in 5
-10|counted-near:after in 8
-8|counted-near:after in far
-43|counted-near:after of 5
-11|counted-near:after over 13
47|counted-near:after over 5
-40|counted-near:after within 13
72|counted-near:after within 3
84|counted-near:after within 5
-9|counted-near:after within 8
-10|counted-near:before - 13
-14|counted-near:before for 13
-14|counted-near:before over 13
67|counted-near:before over 3
-12|counted-near:before over 8
-13|counted-near:before within 13
-9|counted-near:before within 2
-8|counted-near:before within 5
-35|counted-near:before within 8
-10|counted-near:before within far
-19|counted-share-nearer:True
-8|counted-side:after cap
-84|counted-side:after level
8|counted-side:after other
179|counted-side:after proposal
-69|counted-side:before level
-32|counted-side:before pledge
-10|counted-side:before proposal
-34|counted:level -
-28|counted:level for
-11|counted:level in
-31|counted:level of
-29|counted:level over
-8|counted:level past
9|counted:other for
-37|counted:pledge -
-15|counted:pledge by
75|counted:pledge coming
-20|counted:pledge of
-11|counted:pledge over
-12|counted:proposal -
-9|counted:proposal coming
67|counted:proposal in
101|counted:proposal over
42|counted:proposal within
-26|date-verb-kind:- aim after
8|date-verb-kind:- aim before
34|date-verb-kind:- level after
8|date-verb-kind:- level before
-30|date-verb-kind:- no after
12|date-verb-kind:- no before
-58|date-verb-kind:be could aim after
35|date-verb-kind:be finite aim after
-42|date-verb-kind:be finite aim before
9|date-verb-kind:be finite level after
-20|date-verb-kind:be finite level before
27|date-verb-kind:be finite no after
-98|date-verb-kind:be inf aim after
54|date-verb-kind:be inf level after
-19|date-verb-kind:be should level after
30|date-verb-kind:be will aim after
-21|date-verb-kind:be will aim before
10|date-verb-kind:be will level after
48|date-verb-kind:be will level before
-19|date-verb-kind:be would aim after
20|date-verb-kind:cap finite aim after
12|date-verb-kind:cap finite level before
28|date-verb-kind:cap inf aim after
-46|date-verb-kind:demand finite aim after
30|date-verb-kind:demand finite aim before
21|date-verb-kind:demand finite level after
-59|date-verb-kind:demand finite level before
-9|date-verb-kind:demand gerund aim before
24|date-verb-kind:demand inf aim after
-10|date-verb-kind:demand will aim after
-29|date-verb-kind:demand will aim before
26|date-verb-kind:denial finite no after
39|date-verb-kind:level finite aim before
46|date-verb-kind:level finite level before
-8|date-verb-kind:level gerund aim after
33|date-verb-kind:level progressive level before
10|date-verb-kind:level will level before
-15|date-verb-kind:level would aim after
-73|date-verb-kind:level would level after
20|date-verb-kind:move can aim after
-12|date-verb-kind:move can aim before
-8|date-verb-kind:move coordinated aim after
-29|date-verb-kind:move could aim after
-9|date-verb-kind:move could level after
-52|date-verb-kind:move finite aim after
14|date-verb-kind:move finite level after
15|date-verb-kind:move finite level before
10|date-verb-kind:move gerund aim after
27|date-verb-kind:move gerund aim before
-10|date-verb-kind:move gerund level before
12|date-verb-kind:move gerund no after
61|date-verb-kind:move inf aim after
-19|date-verb-kind:move inf aim before
-46|date-verb-kind:move inf level after
-13|date-verb-kind:move inf level before
11|date-verb-kind:move progressive level after
-8|date-verb-kind:move progressive level before
53|date-verb-kind:move should aim after
-42|date-verb-kind:move should aim before
14|date-verb-kind:move subjunctive aim after
49|date-verb-kind:move will aim after
-30|date-verb-kind:move will aim before
-72|date-verb-kind:move will level after
19|date-verb-kind:move will no after
128|date-verb-kind:move would aim after
8|date-verb-kind:move would aim before
33|date-verb-kind:move would level before
50|date-verb-kind:pledge finite aim after
20|date-verb-kind:pledge finite level before
-23|date-verb-kind:pledge finite no after
-11|date-verb-kind:pledge finite no before
-9|date-verb-kind:pledge inf aim after
28|date-verb-kind:pledge inf aim before
8|date-verb-kind:pledge progressive no after
14|date-verb-kind:pledge subjunctive aim after
-44|date-verb-kind:pledge will aim after
21|date-verb-kind:pledge will aim before
-13|date-verb-kind:pledge will level before
28|date-verb-kind:pledge would aim after
65|date-verb-kind:proposal finite aim before
-83|date-verb-kind:proposal finite level after
-17|date-verb-kind:proposal finite level before
10|date-verb-kind:proposal gerund aim after
28|date-verb-kind:proposal gerund aim before
-24|date-verb-kind:proposal inf aim after
-13|date-verb-kind:proposal progressive aim before
13|date-verb-kind:proposal will aim after
8|date-verb-kind:proposal would aim after
-57|date-verb-kind:says base aim after
13|date-verb-kind:says base level after
-23|date-verb-kind:says base level before
-50|date-verb-kind:says ed aim after
66|date-verb-kind:says ed aim before
-17|date-verb-kind:says ed level before
-13|date-verb-kind:says ed no after
-15|date-verb-kind:says ing level before
-31|date-verb-kind:says s aim after
-16|date-verb-kind:says s aim before
27|date-verb-kind:says s level after
24|date-verb-kind:says s level before
50|date-verb-kind:spend finite aim after
-39|date-verb-kind:spend finite aim before
69|date-verb-kind:spend finite level after
-21|date-verb-kind:spend finite level before
-28|date-verb-kind:spend gerund aim after
-27|date-verb-kind:spend gerund aim before
45|date-verb-kind:spend gerund level after
-10|date-verb-kind:spend gerund no before
31|date-verb-kind:spend inf level after
-47|date-verb-kind:spend inf level before
-10|date-verb-kind:spend progressive level after
38|date-verb-kind:spend progressive level before
11|date-verb-kind:spend should aim after
-70|date-verb-kind:spend subjunctive aim after
13|date-verb-kind:spend will aim after
-29|date-verb-kind:spend will aim before
-8|date-verb-kind:spend will level before
23|date-verb-kind:spend would aim after
-15|date-verb:accept
29|date-verb:account
36|date-verb:achieve
-22|date-verb:adopt
11|date-verb:advance
-21|date-verb:agree
-13|date-verb:aim
-21|date-verb:amount
-17|date-verb:approach
20|date-verb:approve
24|date-verb:argue
-8|date-verb:argue for
-37|date-verb:arrive
10|date-verb:ask
-32|date-verb:attain
-27|date-verb:average
-62|date-verb:be
-9|date-verb:boost
30|date-verb:bring
14|date-verb:bring forward
14|date-verb:build
12|date-verb:calculate
29|date-verb:call for
-19|date-verb:campaign
8|date-verb:climb
30|date-verb:commit
35|date-verb:consider
18|date-verb:contain
-13|date-verb:correspond
-16|date-verb:decide
12|date-verb:devote
-34|date-verb:discuss
84|date-verb:double
12|date-verb:earmark
-64|date-verb:end
22|date-verb:envisage
-56|date-verb:equal
82|date-verb:estimate
18|date-verb:exceed
23|date-verb:expect
52|date-verb:fall
21|date-verb:favor
9|date-verb:force
-45|date-verb:get
47|date-verb:give
-38|date-verb:go
-15|date-verb:grow
-33|date-verb:hit
-27|date-verb:hold
16|date-verb:honour
10|date-verb:hope
-16|date-verb:hover
25|date-verb:increase
-60|date-verb:insist on
24|date-verb:invest
48|date-verb:keep
17|date-verb:lay out
14|date-verb:leave
-25|date-verb:lift
8|date-verb:make good on
9|date-verb:make up
-55|date-verb:manage
35|date-verb:mean
24|date-verb:meet
-28|date-verb:mention
-11|date-verb:more than double
-14|date-verb:move
-13|date-verb:name
-11|date-verb:opt
19|date-verb:order
-33|date-verb:pay
30|date-verb:peak
-37|date-verb:pencil in
12|date-verb:plan
-56|date-verb:pledge
-12|date-verb:prefer
-8|date-verb:press
-35|date-verb:project
-45|date-verb:promise
-26|date-verb:propose
32|date-verb:put
45|date-verb:raise
21|date-verb:reach
23|date-verb:remain
-11|date-verb:request
19|date-verb:resolve
-28|date-verb:rise
-71|date-verb:says base
-17|date-verb:says ed
-43|date-verb:says ing
28|date-verb:secure
-31|date-verb:seek
15|date-verb:set
-16|date-verb:set its sights on
-12|date-verb:set out
49|date-verb:sign off on
-23|date-verb:sign up
13|date-verb:sound out
31|date-verb:speak of
21|date-verb:spend
21|date-verb:stand
17|date-verb:start from
37|date-verb:stay
16|date-verb:stop
-9|date-verb:suggest
49|date-verb:surpass
-17|date-verb:table
37|date-verb:take
-11|date-verb:take up
-31|date-verb:talk of
-22|date-verb:think
-8|date-verb:undertake
-23|date-verb:urge
-52|date-verb:use
11|date-verb:vote on
38|date-verb:weigh
28|date-verb:work
-16|date-verb:work out
9|date-verb:work towards
305|derived
209|derived:aim years next
85|derived:level years next
-24|first-word:14
-60|first-word:1952
-44|first-word:1958
-14|first-word:1960
-15|first-word:1962
8|first-word:1970
-35|first-word:1976
-16|first-word:1979
35|first-word:1980
-46|first-word:1985
26|first-word:1986
-67|first-word:1987
36|first-word:1987/88
35|first-word:1988
-8|first-word:1990
-16|first-word:1995
28|first-word:2003
-28|first-word:2004
-21|first-word:2009
30|first-word:2010
-22|first-word:2011
39|first-word:2012
24|first-word:2014
42|first-word:2015
-24|first-word:2016
-24|first-word:2018
-11|first-word:2019
10|first-word:2020
67|first-word:2021
-55|first-word:2022
56|first-word:2023
24|first-word:2024
83|first-word:2025
59|first-word:2025-26
81|first-word:2026
13|first-word:2026-2029
24|first-word:2026-27
34|first-word:2027
38|first-word:2028
23|first-word:2029-30
29|first-word:2030
32|first-word:2031
148|first-word:2032
31|first-word:2033
26|first-word:2033-34
11|first-word:2034
81|first-word:2035
-58|first-word:2040
-49|first-word:a
-38|first-word:april
-18|first-word:august
8|first-word:coming
34|first-word:current
-63|first-word:december
-12|first-word:earlier
14|first-word:early
-40|first-word:february
73|first-word:fiscal
-42|first-word:friday
48|first-word:fy
47|first-word:fy2025
-58|first-word:january
-24|first-word:july
-67|first-word:june
-67|first-word:last
-9|first-word:later
71|first-word:march
-14|first-word:march,
-38|first-word:may
-16|first-word:monday
-52|first-word:november
-9|first-word:oct.
-8|first-word:october
23|first-word:present
14|first-word:previous
-11|first-word:saturday
-10|first-word:sept
-9|first-word:sunday
-10|first-word:ten
-54|first-word:the
104|first-word:this
35|first-word:three
-32|first-word:thursday
-106|first-word:today
-65|first-word:tuesday
-40|first-word:wednesday
-33|first-word:yesterday
9|governed-time:- far year
8|governed-time:- long-past decade
-14|governed-time:- long-past fiscal
-12|governed-time:- long-past that-year
-58|governed-time:- long-past year
20|governed-time:- next bare-month
-8|governed-time:- now day
29|governed-time:- now fiscal
31|governed-time:- now that-year
-51|governed-time:- now weekday
18|governed-time:- now year
-36|governed-time:- past fiscal
-25|governed-time:- past that-year
94|governed-time:- past year
10|governed-time:be could far year
23|governed-time:be finite far year
-103|governed-time:be finite long-past decade
33|governed-time:be finite long-past fiscal
30|governed-time:be finite long-past year
-9|governed-time:be finite long-past years
15|governed-time:be finite next fiscal
-20|governed-time:be finite next that-year
-40|governed-time:be finite now bare-month
-15|governed-time:be finite now day
99|governed-time:be finite now fiscal
47|governed-time:be finite now that-year
-34|governed-time:be finite now weekday
-62|governed-time:be finite now year
24|governed-time:be finite now years
22|governed-time:be finite past fiscal
-9|governed-time:be finite past that-year
48|governed-time:be finite past year
-8|governed-time:be should far fiscal
24|governed-time:be will far year
12|governed-time:be will next fiscal
-17|governed-time:be will next that-year
-95|governed-time:be will now fiscal
10|governed-time:be will now that-year
-10|governed-time:be will now weekday
-17|governed-time:be will past year
10|governed-time:be would far year
-31|governed-time:be would long-past fiscal
21|governed-time:be would next that-year
20|governed-time:be would next year
-80|governed-time:be would now that-year
13|governed-time:be would past fiscal
-23|governed-time:be would past that-year
34|governed-time:cap finite far fiscal
-8|governed-time:cap finite far year
-25|governed-time:cap finite long-past year
-18|governed-time:cap finite now fiscal
26|governed-time:cap inf next fiscal
-8|governed-time:cap inf now fiscal
-12|governed-time:cap would now bare-month
-28|governed-time:demand finite far decade
16|governed-time:demand finite far fiscal
91|governed-time:demand finite far year
15|governed-time:demand finite far years
56|governed-time:demand finite long-past decade
-10|governed-time:demand finite long-past month
-13|governed-time:demand finite next bare-month
11|governed-time:demand finite next fiscal
-25|governed-time:demand finite next that-year
-17|governed-time:demand finite next year
-9|governed-time:demand finite now bare-month
-12|governed-time:demand finite now part
-17|governed-time:demand finite now weekday
-73|governed-time:demand finite now year
-18|governed-time:demand finite past part
-32|governed-time:demand finite past that-year
13|governed-time:demand gerund far fiscal
26|governed-time:demand inf far year
17|governed-time:demand progressive now that-year
10|governed-time:demand will far fiscal
-19|governed-time:demand will far year
-14|governed-time:demand would far year
35|governed-time:denial finite far fiscal
26|governed-time:level finite far fiscal
-10|governed-time:level finite far month
31|governed-time:level finite far year
22|governed-time:level finite far years
12|governed-time:level finite long-past decade
-51|governed-time:level finite long-past fiscal
-27|governed-time:level finite long-past year
44|governed-time:level finite now fiscal
-14|governed-time:level finite now that-year
-23|governed-time:level finite now weekday
33|governed-time:level finite now year
42|governed-time:level finite now years
-10|governed-time:level finite past bare-month
-28|governed-time:level finite past fiscal
21|governed-time:level finite past that-year
-19|governed-time:level finite past year
-15|governed-time:level finite past years
-18|governed-time:level gerund long-past year
23|governed-time:level gerund now that-year
-17|governed-time:level progressive past year
35|governed-time:level will far fiscal
15|governed-time:level will far month
-25|governed-time:level will long-past year
-14|governed-time:level will next bare-month
-14|governed-time:level will next year
12|governed-time:level will now fiscal
-18|governed-time:level will past fiscal
-18|governed-time:level would far fiscal
-29|governed-time:level would long-past fiscal
-63|governed-time:level would next fiscal
19|governed-time:level would next that-year
31|governed-time:level would next year
26|governed-time:level would now fiscal
-33|governed-time:level would now that-year
-24|governed-time:level would now weekday
28|governed-time:move could far fiscal
-16|governed-time:move could far year
20|governed-time:move finite far fiscal
53|governed-time:move finite far year
-8|governed-time:move finite far years
-16|governed-time:move finite long-past decade
-29|governed-time:move finite long-past month
25|governed-time:move finite next bare-month
38|governed-time:move finite next fiscal
12|governed-time:move finite next year
-70|governed-time:move finite now bare-month
-14|governed-time:move finite now day
35|governed-time:move finite now fiscal
28|governed-time:move finite now that-year
-20|governed-time:move finite now weekday
76|governed-time:move finite now year
-46|governed-time:move finite past bare-month
19|governed-time:move finite past fiscal
16|governed-time:move finite past year
-12|governed-time:move gerund far fiscal
20|governed-time:move gerund far year
17|governed-time:move gerund next month
16|governed-time:move gerund now that-year
33|governed-time:move gerund now year
-32|governed-time:move inf far year
-59|governed-time:move inf long-past year
26|governed-time:move inf now fiscal
-15|governed-time:move inf now part
-9|governed-time:move progressive far year
29|governed-time:move progressive next year
-74|governed-time:move progressive now that-year
-16|governed-time:move progressive now weekday
-50|governed-time:move should far fiscal
46|governed-time:move should long-past decade
-24|governed-time:move should next that-year
10|governed-time:move should now fiscal
-31|governed-time:move should now weekday
28|governed-time:move will far fiscal
-16|governed-time:move will far month
-36|governed-time:move will far year
-15|governed-time:move will long-past fiscal
-128|governed-time:move will next bare-month
16|governed-time:move will next month
32|governed-time:move will next that-year
-24|governed-time:move will now bare-month
30|governed-time:move will now fiscal
-34|governed-time:move will now that-year
-11|governed-time:move will now weekday
11|governed-time:move will now year
15|governed-time:move will past that-year
-8|governed-time:move would far fiscal
11|governed-time:move would next bare-month
22|governed-time:move would next fiscal
-19|governed-time:move would next that-year
19|governed-time:move would next year
29|governed-time:move would now fiscal
11|governed-time:move would now that-year
18|governed-time:move would now year
9|governed-time:pledge could far fiscal
66|governed-time:pledge finite far fiscal
-14|governed-time:pledge finite far month
14|governed-time:pledge finite far that-year
-32|governed-time:pledge finite far year
9|governed-time:pledge finite far years
-13|governed-time:pledge finite long-past decade
-20|governed-time:pledge finite long-past that-year
-67|governed-time:pledge finite next bare-month
49|governed-time:pledge finite next that-year
10|governed-time:pledge finite next years
-59|governed-time:pledge finite now bare-month
-20|governed-time:pledge finite now day
58|governed-time:pledge finite now fiscal
-48|governed-time:pledge finite now part
91|governed-time:pledge finite now that-year
-21|governed-time:pledge finite now weekday
52|governed-time:pledge finite now year
11|governed-time:pledge finite now years
-40|governed-time:pledge finite past bare-month
19|governed-time:pledge finite past fiscal
-33|governed-time:pledge finite past that-year
16|governed-time:pledge gerund far year
-14|governed-time:pledge gerund now fiscal
-34|governed-time:pledge noun far fiscal
-8|governed-time:pledge noun far month
37|governed-time:pledge noun far year
27|governed-time:pledge noun next bare-month
75|governed-time:pledge noun now fiscal
-104|governed-time:pledge noun now that-year
-9|governed-time:pledge noun now weekday
8|governed-time:pledge noun now year
54|governed-time:pledge noun past fiscal
11|governed-time:pledge progressive far fiscal
10|governed-time:pledge should far year
31|governed-time:pledge will far year
-62|governed-time:pledge will now bare-month
41|governed-time:pledge would far year
-10|governed-time:pledge would now bare-month
-57|governed-time:proposal finite far decade
-20|governed-time:proposal finite far fiscal
39|governed-time:proposal finite far year
17|governed-time:proposal finite long-past decade
-34|governed-time:proposal finite long-past year
13|governed-time:proposal finite next fiscal
36|governed-time:proposal finite next that-year
10|governed-time:proposal finite next year
-29|governed-time:proposal finite now bare-month
-76|governed-time:proposal finite now fiscal
-13|governed-time:proposal finite now part
16|governed-time:proposal finite now that-year
-17|governed-time:proposal finite past fiscal
-20|governed-time:proposal finite past year
14|governed-time:proposal gerund far fiscal
24|governed-time:proposal gerund far year
-51|governed-time:proposal inf far year
17|governed-time:proposal progressive far decade
12|governed-time:proposal progressive far fiscal
11|governed-time:proposal progressive far year
8|governed-time:proposal progressive next that-year
13|governed-time:proposal should far fiscal
10|governed-time:proposal will next that-year
-9|governed-time:spend finite far fiscal
20|governed-time:spend finite long-past decade
24|governed-time:spend finite long-past that-year
107|governed-time:spend finite long-past year
42|governed-time:spend finite next year
-24|governed-time:spend finite now bare-month
-9|governed-time:spend finite now day
-25|governed-time:spend finite now fiscal
-18|governed-time:spend finite now weekday
37|governed-time:spend finite now year
-22|governed-time:spend finite now years
-12|governed-time:spend finite past fiscal
17|governed-time:spend finite past that-year
37|governed-time:spend finite past year
19|governed-time:spend gerund far fiscal
15|governed-time:spend gerund far year
8|governed-time:spend gerund past fiscal
35|governed-time:spend gerund past year
16|governed-time:spend inf next year
-14|governed-time:spend progressive far year
28|governed-time:spend progressive long-past decade
53|governed-time:spend progressive long-past year
-10|governed-time:spend progressive now that-year
11|governed-time:spend progressive past that-year
9|governed-time:spend should far fiscal
10|governed-time:spend should far year
12|governed-time:spend will far decade
-118|governed-time:spend will far year
-14|governed-time:spend will long-past decade
-16|governed-time:spend will long-past year
13|governed-time:spend will next bare-month
12|governed-time:spend will next that-year
-18|governed-time:spend will next year
9|governed-time:spend will now fiscal
43|governed-time:spend will now that-year
-9|governed-time:spend will now weekday
28|governed-time:spend will now year
8|governed-time:spend will past fiscal
14|governed-time:spend would now fiscal
17|governed-time:spend would now that-year
-24|here:aim
35|here:level
-17|here:no
65|in-title
74|joints:after 0
-26|joints:after 1
-16|joints:after 2
-27|joints:after 3
65|joints:before 0
-8|joints:before 1
-14|joints:before 2
-48|joints:before 3
-65|last-joint:, 13 aim
-45|last-joint:, 13 level
32|last-joint:, 2 level
-13|last-joint:, 3 level
117|last-joint:, 5 aim
-73|last-joint:, 8 aim
-52|last-joint:, 8 level
21|last-joint:, far aim
-44|last-joint:, far level
16|last-joint:- 1 aim
-94|last-joint:- 1 level
-12|last-joint:- 13 aim
-30|last-joint:- 2 level
11|last-joint:- 5 aim
-48|last-joint:- 5 level
-22|last-joint:; 13 aim
21|last-joint:; 13 level
20|last-joint:; 5 level
-59|last-joint:; 8 level
108|last-joint:; far level
-32|last-joint:and 1 level
-39|last-joint:and 13 aim
-43|last-joint:and 13 level
11|last-joint:and 2 aim
37|last-joint:and 2 level
44|last-joint:and 3 level
12|last-joint:and 5 aim
45|last-joint:and 5 level
-10|last-joint:and 8 aim
67|last-joint:and 8 level
-22|last-joint:and far aim
-63|last-joint:and far level
38|last-joint:or 13 level
12|last-joint:or 5 level
-17|last-time:demand far fiscal 0
11|last-time:demand far year 0
-8|last-time:demand far year 1
81|last-time:level far fiscal 1
-33|last-time:level far fiscal 2
-40|last-time:level far year 0
-39|last-time:level far year 2
-29|last-time:level far years 1
47|last-time:level far years 2
19|last-time:level long-past decade 0
-11|last-time:level long-past decade 1
-29|last-time:level long-past fiscal 0
-18|last-time:level long-past fiscal 1
21|last-time:level long-past year 0
34|last-time:level long-past year 1
-15|last-time:level next fiscal 0
29|last-time:level next fiscal 1
64|last-time:level next year 1
8|last-time:level next year 2
-92|last-time:level now fiscal 0
13|last-time:level now fiscal 1
95|last-time:level now fiscal 2
79|last-time:level now year 0
15|last-time:level now year 1
33|last-time:level now year 2
-48|last-time:level now years 1
-67|last-time:level past fiscal 0
-15|last-time:level past fiscal 2
59|last-time:level past year 0
-29|last-time:level past year 1
-53|last-time:level past year 2
46|last-time:other far fiscal 2
-19|last-time:pledge far fiscal 0
-59|last-time:pledge far fiscal 1
-28|last-time:pledge far fiscal 2
83|last-time:pledge far year 0
9|last-time:pledge far year 1
41|last-time:pledge far year 2
-11|last-time:pledge far years 0
16|last-time:pledge far years 1
-29|last-time:pledge next year 0
18|last-time:pledge next year 1
-32|last-time:pledge now fiscal 0
42|last-time:pledge now fiscal 1
-28|last-time:pledge now fiscal 2
-11|last-time:pledge now month 1
30|last-time:pledge now year 0
47|last-time:pledge now year 1
13|last-time:pledge now year 2
-20|last-time:pledge past year 0
-8|last-time:pledge past year 1
-38|last-time:proposal far fiscal 0
-8|last-time:proposal far fiscal 1
-8|last-time:proposal far fiscal 2
24|last-time:proposal far year 1
82|last-time:proposal far year 2
-8|last-time:proposal next fiscal 1
-10|last-time:proposal now years 0
-84|last:aim 0
33|last:aim 1
33|last:aim 2
-94|last:level 0
92|last:level 1
37|last:level 2
-21|last:no 0
-18|last:no 1
19|last:no 2
-13|lead-aim:, day
-46|lead-aim:, fiscal
-15|lead-aim:1.8 percent fiscal
9|lead-aim:2 percent fiscal
17|lead-aim:2% bare-month
-10|lead-aim:2025 year
-26|lead-aim:2026 year
23|lead-aim:3 percent that-year
-28|lead-aim:5% bare-month
15|lead-aim:5% that-year
23|lead-aim:a fiscal
16|lead-aim:achieved fiscal
-25|lead-aim:after fiscal
-19|lead-aim:agreed bare-month
-8|lead-aim:at that-year
30|lead-aim:at year
27|lead-aim:before fiscal
-25|lead-aim:before year
-28|lead-aim:between year
-9|lead-aim:budget that-year
53|lead-aim:by bare-month
-40|lead-aim:by decade
92|lead-aim:by fiscal
42|lead-aim:by month
-56|lead-aim:by that-year
43|lead-aim:by year
27|lead-aim:by years
11|lead-aim:defence fiscal
12|lead-aim:defence that-year
-27|lead-aim:do bare-month
-29|lead-aim:documents that-year
14|lead-aim:early year
-9|lead-aim:for bare-month
-19|lead-aim:for decade
-47|lead-aim:for fiscal
87|lead-aim:for year
25|lead-aim:for years
-14|lead-aim:from bare-month
-27|lead-aim:from fiscal
-34|lead-aim:from month
29|lead-aim:from year
-28|lead-aim:gdp fiscal
-14|lead-aim:gdp that-year
24|lead-aim:goal fiscal
16|lead-aim:gross domestic product that-year
-10|lead-aim:hague bare-month
-161|lead-aim:in bare-month
39|lead-aim:in decade
87|lead-aim:in fiscal
-39|lead-aim:in month
-10|lead-aim:in that-year
29|lead-aim:in year
35|lead-aim:in years
-11|lead-aim:instead of fiscal
-21|lead-aim:instead of year
22|lead-aim:into fiscal
28|lead-aim:is year
30|lead-aim:japanese fiscal
10|lead-aim:military spending fiscal
-49|lead-aim:not year
11|lead-aim:nothing fiscal
-8|lead-aim:nothing that-year
38|lead-aim:of decade
-37|lead-aim:of year
-21|lead-aim:on day
-43|lead-aim:on weekday
10|lead-aim:outlays that-year
-8|lead-aim:parliament weekday
-9|lead-aim:released weekday
-26|lead-aim:said weekday
14|lead-aim:security fiscal
17|lead-aim:set year
-10|lead-aim:since month
-11|lead-aim:strategy that-year
-8|lead-aim:summit bare-month
37|lead-aim:target that-year
50|lead-aim:through fiscal
11|lead-aim:through month
87|lead-aim:to fiscal
21|lead-aim:to that-year
20|lead-aim:two percent fiscal
8|lead-aim:until fiscal
31|lead-aim:until year
23|lead-aim:will that-year
18|lead-aim:with fiscal
26|lead-aim:within fiscal
11|lead-level:'s fiscal
-18|lead-level:( day
-27|lead-level:, day
26|lead-level:, fiscal
28|lead-level:, that-year
13|lead-level:-- fiscal
17|lead-level:1.2 percent that-year
13|lead-level:1.4 percent that-year
-17|lead-level:1.8 per cent fiscal
-29|lead-level:1.8 percent fiscal
19|lead-level:1.9 percent that-year
26|lead-level:1.9% that-year
-47|lead-level:2 percent fiscal
-46|lead-level:2% bare-month
55|lead-level:2% that-year
-33|lead-level:2.32 percent that-year
-35|lead-level:2.4 percent that-year
14|lead-level:2.5 percent that-year
22|lead-level:2.6 percent that-year
-21|lead-level:3 percent that-year
33|lead-level:4.1% that-year
-46|lead-level:7 percent that-year
10|lead-level:: that-year
20|lead-level:; that-year
13|lead-level:; year
12|lead-level:a fiscal
-14|lead-level:a year
8|lead-level:above that-year
-47|lead-level:against that-year
-10|lead-level:approved bare-month
10|lead-level:armed forces that-year
-30|lead-level:at decade
22|lead-level:attained fiscal
-13|lead-level:before year
47|lead-level:between year
-22|lead-level:budget that-year
-17|lead-level:by decade
-8|lead-level:by month
19|lead-level:by year
-13|lead-level:by years
-30|lead-level:calendar year
23|lead-level:countries that-year
15|lead-level:defence that-year
20|lead-level:defense that-year
20|lead-level:expenditure that-year
-49|lead-level:for decade
54|lead-level:for fiscal
-13|lead-level:for that-year
73|lead-level:for year
27|lead-level:for years
-15|lead-level:from bare-month
-45|lead-level:from fiscal
-27|lead-level:from that-year
15|lead-level:from year
9|lead-level:gdp fiscal
17|lead-level:gross national product that-year
-90|lead-level:in bare-month
108|lead-level:in decade
49|lead-level:in fiscal
-15|lead-level:in month
-15|lead-level:in that-year
45|lead-level:in year
41|lead-level:in years
17|lead-level:military that-year
14|lead-level:more that-year
-16|lead-level:nothing bare-month
17|lead-level:nothing fiscal
36|lead-level:nothing that-year
-50|lead-level:nothing weekday
19|lead-level:nothing year
18|lead-level:of decade
-79|lead-level:of fiscal
-14|lead-level:of that-year
39|lead-level:of year
-18|lead-level:on day
37|lead-level:on fiscal
-38|lead-level:on weekday
33|lead-level:outlays fiscal
10|lead-level:outlays that-year
19|lead-level:reached bare-month
15|lead-level:reached fiscal
16|lead-level:reached year
-13|lead-level:released bare-month
-11|lead-level:said weekday
-12|lead-level:set that-year
-26|lead-level:since decade
-68|lead-level:since year
-20|lead-level:spending that-year
19|lead-level:stood that-year
11|lead-level:taiwan 's year
-36|lead-level:than that-year
37|lead-level:there that-year
-41|lead-level:through year
24|lead-level:to fiscal
24|lead-level:to year
-39|lead-level:until decade
23|lead-level:until fiscal
-42|lead-level:until that-year
-35|lead-level:until year
-41|lead-level:use that-year
26|lead-level:war that-year
53|lead-level:worry that-year
8|lead-near:after , 1
36|lead-near:after , 13
-49|lead-near:after , 2
22|lead-near:after , 3
-26|lead-near:after , 5
8|lead-near:after 1.6% 0
19|lead-near:after 1.9 percent 0
10|lead-near:after 2 per cent 0
23|lead-near:after 2 percent 0
-16|lead-near:after 2% 0
-9|lead-near:after 2% 13
37|lead-near:after 2% far
10|lead-near:after 2.32 percent 0
-12|lead-near:after 2.5% 0
-10|lead-near:after 2025 5
16|lead-near:after 3 percent 0
18|lead-near:after 3.3 percent 0
-11|lead-near:after 3.5 percent 0
12|lead-near:after 4.7% 0
-16|lead-near:after 5% 0
-10|lead-near:after after 13
-57|lead-near:after after 5
10|lead-near:after armed forces 5
-39|lead-near:after at 5
22|lead-near:after before 1
-87|lead-near:after before 5
76|lead-near:after before 8
-52|lead-near:after between 1
86|lead-near:after by 1
58|lead-near:after by 13
17|lead-near:after by 3
-12|lead-near:after by 5
47|lead-near:after by 8
-80|lead-near:after by far
18|lead-near:after defence 3
17|lead-near:after defence 5
18|lead-near:after defense 2
20|lead-near:after defense 8
-14|lead-near:after documents 13
11|lead-near:after early 3
45|lead-near:after for 1
73|lead-near:after for 13
52|lead-near:after for 2
-92|lead-near:after for 8
12|lead-near:after for far
8|lead-near:after from 1
-32|lead-near:after from 13
-9|lead-near:after from 2
-34|lead-near:after from 3
30|lead-near:after from 5
-23|lead-near:after from 8
27|lead-near:after gdp 2
9|lead-near:after gdp 5
23|lead-near:after goal 1
24|lead-near:after gross domestic product 2
68|lead-near:after in 1
-41|lead-near:after in 13
16|lead-near:after in 2
-19|lead-near:after in 3
77|lead-near:after in 5
9|lead-near:after in 8
-84|lead-near:after in far
-26|lead-near:after instead of 8
30|lead-near:after japanese 5
12|lead-near:after military 5
-38|lead-near:after of 1
-25|lead-near:after of 13
49|lead-near:after of 2
-15|lead-near:after of 3
11|lead-near:after of 5
8|lead-near:after of 8
-15|lead-near:after on far
12|lead-near:after only 1
39|lead-near:after reached 5
-14|lead-near:after said 13
14|lead-near:after security 5
33|lead-near:after since 1
-32|lead-near:after since 8
-16|lead-near:after since far
-27|lead-near:after spends 2
-13|lead-near:after spent 2
11|lead-near:after target 2
-25|lead-near:after than 5
-10|lead-near:after than far
9|lead-near:after through 1
15|lead-near:after through 2
14|lead-near:after through 3
-24|lead-near:after to 13
8|lead-near:after to 2
15|lead-near:after to 3
-21|lead-near:after to 8
12|lead-near:after to far
-42|lead-near:after two percent 0
-15|lead-near:after was 1
-13|lead-near:after with 5
9|lead-near:after within 8
8|lead-near:before , 13
-8|lead-near:before , 3
8|lead-near:before , 5
15|lead-near:before , 8
-29|lead-near:before , far
-28|lead-near:before 2.32 percent 1
27|lead-near:before : 5
57|lead-near:before ; 3
33|lead-near:before a 13
-9|lead-near:before a 8
-13|lead-near:before a far
11|lead-near:before after 8
-41|lead-near:before against 8
10|lead-near:before at 1
-20|lead-near:before at far
38|lead-near:before budget 8
-33|lead-near:before budget far
10|lead-near:before by 2
-12|lead-near:before by 5
13|lead-near:before by 8
-23|lead-near:before defense 13
8|lead-near:before defense 2
33|lead-near:before defense 5
-38|lead-near:before defense 8
17|lead-near:before defense spending 8
37|lead-near:before for 1
-85|lead-near:before for 13
13|lead-near:before for 3
24|lead-near:before for 5
61|lead-near:before for 8
33|lead-near:before for far
60|lead-near:before from 1
-36|lead-near:before from 13
-16|lead-near:before from 3
-31|lead-near:before from 5
-11|lead-near:before from 8
-17|lead-near:before from far
-12|lead-near:before gdp 2
-22|lead-near:before gdp 5
-83|lead-near:before in 1
43|lead-near:before in 13
37|lead-near:before in 2
-28|lead-near:before in 3
-8|lead-near:before in 5
41|lead-near:before in 8
16|lead-near:before in far
12|lead-near:before is 5
37|lead-near:before nothing 13
18|lead-near:before nothing 2
35|lead-near:before nothing 8
-81|lead-near:before nothing far
-9|lead-near:before of 13
22|lead-near:before of 2
-18|lead-near:before of 8
-16|lead-near:before of far
-15|lead-near:before on 13
-10|lead-near:before on 3
-50|lead-near:before on 5
-20|lead-near:before on 8
18|lead-near:before on far
27|lead-near:before outlays 1
18|lead-near:before outlays 2
-13|lead-near:before released 5
-31|lead-near:before since 13
-10|lead-near:before since 2
-46|lead-near:before since 5
28|lead-near:before since 8
13|lead-near:before spending 1
9|lead-near:before spending 2
-42|lead-near:before spending 8
-12|lead-near:before than 3
-23|lead-near:before through 13
-24|lead-near:before to 3
55|lead-near:before to 5
17|lead-near:before to 8
-14|lead-near:before to far
-20|lead-near:before until 2
-23|lead-near:before until 5
-12|lead-near:before until 8
27|lead-near:before will 5
44|lead-near:before with 8
16|lead-no:by month
27|lead-no:for fiscal
35|lead-no:for year
18|lead-no:gdp that-year
-16|lead-no:in bare-month
-8|lead-no:in fiscal
-29|lead-no:in year
-13|lead-time:cap by far
-18|lead-time:cap in long-past
-8|lead-time:cap of long-past
42|lead-time:demand by far
9|lead-time:demand by next
-52|lead-time:demand for far
13|lead-time:demand for next
-14|lead-time:demand in next
-31|lead-time:demand in now
-20|lead-time:demand nothing next
-29|lead-time:demand until far
12|lead-time:denial by far
16|lead-time:denial by next
33|lead-time:denial for far
20|lead-time:denial in far
-8|lead-time:denial in now
10|lead-time:level 's next
-18|lead-time:level ( now
13|lead-time:level , now
-15|lead-time:level , past
17|lead-time:level 1.2 percent past
13|lead-time:level 1.4 percent past
-17|lead-time:level 1.8 per cent now
-29|lead-time:level 1.8 percent now
18|lead-time:level 1.9 percent long-past
26|lead-time:level 1.9% past
-51|lead-time:level 2 percent now
55|lead-time:level 2% now
-39|lead-time:level 2% past
-33|lead-time:level 2.32 percent now
-36|lead-time:level 2.4 percent now
14|lead-time:level 2.5 percent now
22|lead-time:level 2.6 percent past
-21|lead-time:level 3 percent now
-29|lead-time:level 4% now
33|lead-time:level 4.1% now
-46|lead-time:level 7 percent now
41|lead-time:level : now
13|lead-time:level ; long-past
-23|lead-time:level ; now
-36|lead-time:level a long-past
32|lead-time:level a next
8|lead-time:level above now
-47|lead-time:level against now
9|lead-time:level armed forces now
-30|lead-time:level at long-past
22|lead-time:level attained past
-13|lead-time:level before long-past
47|lead-time:level between long-past
22|lead-time:level budget now
-17|lead-time:level by far
-8|lead-time:level by long-past
-34|lead-time:level by now
-30|lead-time:level calendar now
23|lead-time:level countries now
8|lead-time:level defence past
-14|lead-time:level defense now
34|lead-time:level defense past
-67|lead-time:level for far
49|lead-time:level for long-past
56|lead-time:level for next
8|lead-time:level for now
47|lead-time:level for past
-12|lead-time:level from far
32|lead-time:level from long-past
-19|lead-time:level from next
-14|lead-time:level from now
-60|lead-time:level from past
-20|lead-time:level gdp next
17|lead-time:level gdp now
19|lead-time:level gdp past
14|lead-time:level gross national product now
55|lead-time:level in far
32|lead-time:level in long-past
27|lead-time:level in next
19|lead-time:level in now
-11|lead-time:level in past
10|lead-time:level military past
14|lead-time:level more now
9|lead-time:level nothing long-past
-63|lead-time:level nothing next
-28|lead-time:level nothing now
103|lead-time:level nothing past
-17|lead-time:level of far
-67|lead-time:level of long-past
19|lead-time:level of now
20|lead-time:level of past
-22|lead-time:level on now
-42|lead-time:level on past
39|lead-time:level outlays now
-12|lead-time:level plan now
16|lead-time:level reached far
21|lead-time:level reached now
13|lead-time:level reached past
-13|lead-time:level released now
-14|lead-time:level said now
-94|lead-time:level since long-past
-28|lead-time:level spending now
10|lead-time:level spending past
-27|lead-time:level spends now
-12|lead-time:level spent now
19|lead-time:level stood past
-23|lead-time:level than now
-10|lead-time:level than past
37|lead-time:level there now
-45|lead-time:level through far
-44|lead-time:level to far
18|lead-time:level to long-past
-20|lead-time:level to now
17|lead-time:level to past
-28|lead-time:level until far
-33|lead-time:level until now
-28|lead-time:level until past
-41|lead-time:level use now
25|lead-time:level war past
53|lead-time:level worry now
42|lead-time:other for far
-26|lead-time:other in far
-12|lead-time:other in long-past
-9|lead-time:other in now
-25|lead-time:pledge , far
-61|lead-time:pledge , now
-15|lead-time:pledge 1.8 percent now
9|lead-time:pledge 2 per cent now
-12|lead-time:pledge 2 percent now
24|lead-time:pledge 2% now
-17|lead-time:pledge 2.5% now
-10|lead-time:pledge 2025 next
-26|lead-time:pledge 2026 far
21|lead-time:pledge 3 percent now
16|lead-time:pledge 3% now
-12|lead-time:pledge 3.5 percent past
-16|lead-time:pledge 5% now
23|lead-time:pledge a now
16|lead-time:pledge achieved now
13|lead-time:pledge after far
-20|lead-time:pledge agreed now
-8|lead-time:pledge agreed past
12|lead-time:pledge already now
-24|lead-time:pledge before far
8|lead-time:pledge before now
-34|lead-time:pledge between next
17|lead-time:pledge budget now
-10|lead-time:pledge by far
62|lead-time:pledge by long-past
-12|lead-time:pledge by next
110|lead-time:pledge by now
45|lead-time:pledge by past
16|lead-time:pledge defence now
-20|lead-time:pledge defense now
17|lead-time:pledge defense spending now
-27|lead-time:pledge do now
-27|lead-time:pledge documents now
14|lead-time:pledge for far
34|lead-time:pledge for now
-11|lead-time:pledge for past
-34|lead-time:pledge from far
-11|lead-time:pledge from long-past
-12|lead-time:pledge from next
20|lead-time:pledge gdp next
-62|lead-time:pledge gdp past
-18|lead-time:pledge goal now
29|lead-time:pledge gross domestic product now
-9|lead-time:pledge gross domestic product past
-10|lead-time:pledge hague now
92|lead-time:pledge in far
-120|lead-time:pledge in long-past
56|lead-time:pledge in now
-64|lead-time:pledge in past
-26|lead-time:pledge instead of far
22|lead-time:pledge into now
31|lead-time:pledge is far
23|lead-time:pledge met now
10|lead-time:pledge military spending now
-21|lead-time:pledge not far
27|lead-time:pledge nothing next
-9|lead-time:pledge nothing now
-12|lead-time:pledge of far
-22|lead-time:pledge of long-past
-37|lead-time:pledge on now
9|lead-time:pledge only now
-8|lead-time:pledge parliament now
-19|lead-time:pledge said now
14|lead-time:pledge security now
24|lead-time:pledge set far
-10|lead-time:pledge since long-past
39|lead-time:pledge target now
-12|lead-time:pledge than far
40|lead-time:pledge through far
-29|lead-time:pledge to far
26|lead-time:pledge to next
63|lead-time:pledge to now
44|lead-time:pledge to past
-63|lead-time:pledge two percent now
33|lead-time:pledge until far
23|lead-time:pledge will now
26|lead-time:pledge within now
35|lead-time:proposal , far
-44|lead-time:proposal after far
21|lead-time:proposal before far
16|lead-time:proposal by long-past
-20|lead-time:proposal by next
-24|lead-time:proposal by now
-11|lead-time:proposal called now
37|lead-time:proposal for far
10|lead-time:proposal for next
-14|lead-time:proposal for now
-19|lead-time:proposal from far
32|lead-time:proposal from next
76|lead-time:proposal in far
-44|lead-time:proposal in long-past
52|lead-time:proposal in next
-47|lead-time:proposal in now
28|lead-time:proposal in past
44|lead-time:proposal of long-past
-14|lead-time:proposal on now
-11|lead-time:proposal said now
16|lead-time:proposal through far
-24|lead-time:proposal to next
35|lead-time:proposal until far
-11|lead:after \"
-8|lead:after ,
8|lead:after 1.6%
-17|lead:after 1.8 per cent
19|lead:after 1.9 percent
10|lead:after 2 per cent
-38|lead:after 2 percent
10|lead:after 2%
-57|lead:after 2.5%
-10|lead:after 2025
-21|lead:after 3 percent
-9|lead:after 3%
18|lead:after 3.3 percent
-11|lead:after 3.5 percent
12|lead:after 4.7%
-16|lead:after 5%
-38|lead:after ;
16|lead:after achieved
-8|lead:after adopted
-69|lead:after after
-19|lead:after agreed
12|lead:after already
11|lead:after armed forces
-16|lead:after at
36|lead:after attained
12|lead:after before
14|lead:after between
19|lead:after budget
109|lead:after by
11|lead:after calendar
23|lead:after countries
47|lead:after defence
42|lead:after defense
-14|lead:after documents
15|lead:after early
89|lead:after for
-60|lead:after from
36|lead:after gdp
24|lead:after gross domestic product
17|lead:after gross national product
-8|lead:after hague
25|lead:after in
-32|lead:after instead of
24|lead:after into
30|lead:after japanese
22|lead:after met
12|lead:after military
10|lead:after military spending
14|lead:after more
-21|lead:after not
-12|lead:after of
-52|lead:after on
-11|lead:after plan
42|lead:after reached
-9|lead:after reported
-20|lead:after said
15|lead:after security
-47|lead:after since
-27|lead:after spends
-11|lead:after spent
19|lead:after stood
42|lead:after target
-19|lead:after than
33|lead:after through
-42|lead:after two percent
23|lead:after war
-15|lead:after was
-17|lead:after with
26|lead:after within
53|lead:after worry
19|lead:before 's
-18|lead:before (
-9|lead:before ,
9|lead:before --
17|lead:before 1.2 percent
-43|lead:before 1.8 percent
25|lead:before 1.9%
21|lead:before 2%
-28|lead:before 2.32 percent
17|lead:before 2.6 percent
-18|lead:before 2026
16|lead:before 3 percent
33|lead:before 4.1%
41|lead:before :
71|lead:before ;
21|lead:before a
9|lead:before above
8|lead:before after
-47|lead:before against
-10|lead:before agreed
-13|lead:before approved
-19|lead:before at
20|lead:before beyond
8|lead:before bloc
16|lead:before budget
8|lead:before by
-12|lead:before cabinet
-41|lead:before calendar
-12|lead:before called
-9|lead:before defence
-20|lead:before defense
20|lead:before defense spending
-27|lead:before do
-19|lead:before documents
20|lead:before expenditure
33|lead:before finish
90|lead:before for
-57|lead:before from
-37|lead:before gdp
-56|lead:before government
28|lead:before her
17|lead:before in
12|lead:before is
10|lead:before leads
11|lead:before nothing
-33|lead:before of
-84|lead:before on
53|lead:before outlays
-8|lead:before parliament
-22|lead:before released
-8|lead:before said
-61|lead:before since
-11|lead:before spending
-10|lead:before strategy
14|lead:before taiwan 's
-24|lead:before taken
-24|lead:before than
57|lead:before that
37|lead:before there
14|lead:before through
45|lead:before to
-73|lead:before until
-41|lead:before use
26|lead:before will
44|lead:before with
-18|lead:before —
-29|next-aim:after \"
-31|next-aim:after $
-52|next-aim:after 's
44|next-aim:after ,
14|next-aim:after :
17|next-aim:after ;
15|next-aim:after after
77|next-aim:after and
-8|next-aim:after as
15|next-aim:after at
-70|next-aim:after budget
-52|next-aim:after could
-15|next-aim:after deadline
16|next-aim:after drew
-29|next-aim:after election
-8|next-aim:after for
21|next-aim:after from
-53|next-aim:after go
18|next-aim:after had
14|next-aim:after has
-42|next-aim:after if
-31|next-aim:after in
15|next-aim:after instead
48|next-aim:after instead of
44|next-aim:after is
61|next-aim:after rather than
21|next-aim:after through
-57|next-aim:after to
-19|next-aim:after was
17|next-aim:after when
10|next-aim:after will
-29|next-aim:after with
28|next-aim:after without
-30|next-aim:after would
9|next-aim:after —
69|next-aim:before 's
-14|next-aim:before (
-10|next-aim:before ,
-10|next-aim:before :
-47|next-aim:before ;
-9|next-aim:before amount
-50|next-aim:before and
23|next-aim:before at
13|next-aim:before budget
-25|next-aim:before but
-9|next-aim:before contain
-9|next-aim:before election
23|next-aim:before for
10|next-aim:before had
-9|next-aim:before he
10|next-aim:before is
12|next-aim:before it
66|next-aim:before its
-8|next-aim:before meet
59|next-aim:before of
-9|next-aim:before on
-22|next-aim:before that
-34|next-aim:before the
27|next-aim:before to
-15|next-aim:before under
37|next-aim:before would
-79|next-level:after 's
-8|next-level:after .
23|next-level:after after
91|next-level:after and
-12|next-level:after at
9|next-level:after before
12|next-level:after budget
40|next-level:after by
-51|next-level:after come to
49|next-level:after data
8|next-level:after from
-20|next-level:after gdp
-19|next-level:after gross domestic product
-43|next-level:after it
-13|next-level:after on
-10|next-level:after once
-40|next-level:after or
-14|next-level:after remain
-20|next-level:after they
-60|next-level:after through
170|next-level:after to
22|next-level:after unless
-10|next-level:after war
13|next-level:after was
-13|next-level:after would
43|next-level:before 's
-11|next-level:before (
-38|next-level:before ,
12|next-level:before :
17|next-level:before ;
-17|next-level:before LAND
-43|next-level:before USA
31|next-level:before amount
-136|next-level:before and
8|next-level:before are
-10|next-level:before as
16|next-level:before at
80|next-level:before budget
-9|next-level:before but
14|next-level:before come to
16|next-level:before defense
12|next-level:before draft
-39|next-level:before equal
65|next-level:before figure
-50|next-level:before from
-19|next-level:before has
-23|next-level:before have
33|next-level:before in
19|next-level:before initial
-11|next-level:before is
9|next-level:before it
-17|next-level:before its
-27|next-level:before on
41|next-level:before or
10|next-level:before outlays
-26|next-level:before rise
10|next-level:before set aside
-14|next-level:before shrink
24|next-level:before spend
28|next-level:before stand
-80|next-level:before that
64|next-level:before the
70|next-level:before they
-169|next-level:before to
-13|next-level:before top
29|next-level:before under
17|next-level:before was
30|next-level:before will
28|next-level:before with
10|next-level:before would
18|next-no:after ,
44|next-no:after .
-15|next-no:after and
9|next-no:before ,
-11|next-no:before would
-26|next:\"
-27|next:$
-26|next:'s
-23|next:(
19|next:,
32|next:.
15|next::
-16|next:;
-12|next:LAND
-45|next:USA
35|next:after
8|next:already
-15|next:although
22|next:amount
-35|next:and
-13|next:as
-8|next:assumed
42|next:at
9|next:because
10|next:before
35|next:budget
-26|next:but
33|next:by
-37|next:come to
-9|next:contain
-52|next:could
49|next:data
-14|next:deadline
16|next:defense
10|next:draft
16|next:drew
-40|next:election
17|next:end
-39|next:equal
-21|next:exchange
66|next:figure
12|next:for
-21|next:from
-27|next:gdp
-52|next:go
-19|next:gross domestic product
8|next:growth
33|next:had
-10|next:has
-22|next:have
-42|next:if
22|next:initial
15|next:instead
49|next:instead of
41|next:is
-23|next:it
49|next:its
-8|next:meet
58|next:of
-47|next:on
10|next:outlays
8|next:presided
-49|next:prices
61|next:rather than
23|next:remain
-26|next:rise
10|next:set aside
-10|next:she
-13|next:shrink
24|next:spend
28|next:stand
-9|next:summit
26|next:supplementary
28|next:swell
12|next:than
-102|next:that
26|next:the
-13|next:there
49|next:they
-39|next:through
28|next:tilt
-36|next:to
-31|next:top
-12|next:unchanged
11|next:under
22|next:unless
-31|next:war
10|next:was
13|next:we
17|next:when
35|next:will
26|next:without
-12|next:would
9|next:—
209|none
140|none-after:\"
-40|none-after:#
63|none-after:$
-24|none-after:'
-42|none-after:'ll
23|none-after:'s
-10|none-after:(
-18|none-after:)
49|none-after:,
-31|none-after:-
-47|none-after:0
36|none-after:;
33|none-after:?
-46|none-after:DATE
10|none-after:LAND
-16|none-after:OUTLET
86|none-after:USA
78|none-after:about
68|none-after:above
-55|none-after:according
42|none-after:account
39|none-after:achieve
-47|none-after:add
20|none-after:administration
85|none-after:adopt
-14|none-after:affordable
47|none-after:after
-17|none-after:again
-75|none-after:against
79|none-after:ago
17|none-after:agree
-58|none-after:ahead
56|none-after:aim
35|none-after:all
30|none-after:alliance
9|none-after:ally
-67|none-after:almost
-60|none-after:alone
97|none-after:already
-23|none-after:also
11|none-after:although
26|none-after:ambition
23|none-after:among
12|none-after:an
-14|none-after:and
8|none-after:announce
39|none-after:announcement
-23|none-after:annual
-8|none-after:annually
-15|none-after:another
11|none-after:answer
-16|none-after:any
-26|none-after:anything
18|none-after:approach
-9|none-after:areas
8|none-after:argue
13|none-after:arithmetic
-35|none-after:armed forces
-23|none-after:arms
-20|none-after:army
43|none-after:around
-12|none-after:artillery
-25|none-after:as
12|none-after:ask
10|none-after:ask for
-54|none-after:at
47|none-after:attain
61|none-after:attainable
142|none-after:average
11|none-after:away
11|none-after:back
-23|none-after:basis
15|none-after:be
57|none-after:been
39|none-after:before
-17|none-after:behind
23|none-after:being
14|none-after:below
18|none-after:best
-51|none-after:better
-57|none-after:between
12|none-after:beyond
20|none-after:bigger
-15|none-after:biggest
-40|none-after:billion
8|none-after:bind
21|none-after:bonds
-11|none-after:borrow
-27|none-after:bottom
-88|none-after:bridges
-123|none-after:budget
-9|none-after:burden
39|none-after:but
100|none-after:buy
17|none-after:buying
-58|none-after:by
-55|none-after:calculate
-25|none-after:calculations
-9|none-after:calendar
33|none-after:call
-52|none-after:can
32|none-after:cannot
-56|none-after:case
12|none-after:caused
21|none-after:ceiling
8|none-after:century
-30|none-after:chancellor
-23|none-after:changed
24|none-after:choose
-24|none-after:cite
-13|none-after:climb
-28|none-after:close
28|none-after:closer
-39|none-after:closest
14|none-after:coalition
-17|none-after:combined
-96|none-after:come to
-23|none-after:coming
33|none-after:commit
57|none-after:comparable
-29|none-after:compared
23|none-after:confirm
20|none-after:consecutive
39|none-after:consider
-102|none-after:core
-33|none-after:core defence
-47|none-after:core defense
8|none-after:costed
-40|none-after:count
-12|none-after:counting
36|none-after:countries
12|none-after:country
27|none-after:course
-34|none-after:covers
-48|none-after:cyber
-27|none-after:cybersecurity
-31|none-after:date
38|none-after:dates
-59|none-after:deadline
9|none-after:debate
28|none-after:debt
8|none-after:decade
42|none-after:decades
-9|none-after:decide
-56|none-after:defence
-11|none-after:defence ministry
-11|none-after:defense ministry
-22|none-after:defense spending
47|none-after:deficit
17|none-after:demand
74|none-after:depending
25|none-after:describe
-49|none-after:devote
-69|none-after:did
40|none-after:different
26|none-after:diplomat
-10|none-after:discuss
14|none-after:do
-114|none-after:does
13|none-after:double
-12|none-after:down
-13|none-after:drew
21|none-after:drop
-31|none-after:due
-11|none-after:during
-40|none-after:earlier
-23|none-after:early
-24|none-after:earmark for
-102|none-after:economic output
-24|none-after:economy
-9|none-after:eight
26|none-after:election
-18|none-after:else
-38|none-after:end
39|none-after:enough
-60|none-after:estimate
77|none-after:even
11|none-after:ever
34|none-after:every
15|none-after:everything
11|none-after:example
-11|none-after:expect
8|none-after:explain
16|none-after:extra
-52|none-after:fact
31|none-after:fall
-25|none-after:far
-8|none-after:faster
-14|none-after:feasible
43|none-after:few
26|none-after:fields
-28|none-after:fight
11|none-after:figure
-17|none-after:figures
-8|none-after:final
-15|none-after:finance minister
-54|none-after:finances
38|none-after:find
-67|none-after:first
35|none-after:five
-40|none-after:floor
-19|none-after:followed
-40|none-after:for
14|none-after:force
56|none-after:four
-90|none-after:from
25|none-after:full
11|none-after:fully
21|none-after:further
-15|none-after:g . d . p .
-67|none-after:gdp
36|none-after:general
-12|none-after:get
-69|none-after:give
11|none-after:global
25|none-after:gnp
-49|none-after:go
90|none-after:goal
-21|none-after:good
-53|none-after:gross domestic product
85|none-after:gross national product
87|none-after:grow
42|none-after:growth
103|none-after:guideline
31|none-after:had
10|none-after:half
-29|none-after:hard
-14|none-after:hard defence
-25|none-after:hard defense
54|none-after:hardly
37|none-after:has
33|none-after:have
-30|none-after:he
46|none-after:hear
-30|none-after:heaviest
11|none-after:help
-18|none-after:helped
33|none-after:her
-49|none-after:high
12|none-after:higher
-56|none-after:highest
9|none-after:hope
-37|none-after:i
32|none-after:if
-15|none-after:important
-29|none-after:in
-20|none-after:in line with
-55|none-after:included
64|none-after:increase
40|none-after:indo
-103|none-after:infrastructure
10|none-after:initial
-52|none-after:instead
42|none-after:instead of
-75|none-after:institute
9|none-after:intend
-58|none-after:interest
-21|none-after:international
-60|none-after:items
51|none-after:its
79|none-after:itself
26|none-after:joke
-33|none-after:just
40|none-after:laggard
-8|none-after:laggards
-15|none-after:lands
34|none-after:larger
-8|none-after:largest
-54|none-after:last
-10|none-after:later
-8|none-after:latter
42|none-after:law
-64|none-after:lay down
11|none-after:lay out
31|none-after:ldp
34|none-after:least
-9|none-after:led
44|none-after:less
-55|none-after:level
-11|none-after:like
41|none-after:limit
26|none-after:line
26|none-after:list
-14|none-after:little
10|none-after:looks
24|none-after:lost
16|none-after:low
51|none-after:lower
-17|none-after:made
53|none-after:mainly
-12|none-after:make
10|none-after:makes
39|none-after:manage
134|none-after:many
-18|none-after:mark
21|none-after:match
-19|none-after:may
24|none-after:mean
-15|none-after:measured
8|none-after:media
-26|none-after:meet
15|none-after:members
25|none-after:menu
52|none-after:might
-39|none-after:military
-44|none-after:military spending
-77|none-after:mind
-18|none-after:minister
9|none-after:ministry
15|none-after:missile
-19|none-after:modest
10|none-after:moment
27|none-after:months
-21|none-after:more
-48|none-after:most
23|none-after:move up
31|none-after:must
9|none-after:n't
-11|none-after:national
-28|none-after:national income
-19|none-after:near
-16|none-after:nearly
13|none-after:needed
-18|none-after:needs
13|none-after:neighbor
18|none-after:neither
13|none-after:never
105|none-after:next
71|none-after:no
17|none-after:no one
19|none-after:nobody
24|none-after:not
17|none-after:note
38|none-after:nothing
151|none-after:now
37|none-after:number
-11|none-after:objective
-20|none-after:of
-19|none-after:off
-19|none-after:office
-23|none-after:officials
-12|none-after:on
-36|none-after:once
-24|none-after:one
-20|none-after:only
-31|none-after:onward
26|none-after:opposition
8|none-after:option
11|none-after:options
36|none-after:order
-37|none-after:ought
8|none-after:our
-32|none-after:out
-11|none-after:outcome
13|none-after:outside
15|none-after:outsiders
75|none-after:over
14|none-after:overnight
27|none-after:paper
33|none-after:parliament
26|none-after:party
23|none-after:pass
-14|none-after:passed
109|none-after:past
-12|none-after:pay
-61|none-after:payments
-8|none-after:peace
-8|none-after:pensions
-29|none-after:people
34|none-after:period
48|none-after:person
18|none-after:plan
52|none-after:pledge
-29|none-after:plus
13|none-after:point
-21|none-after:politely
-17|none-after:ports
23|none-after:possible
8|none-after:postwar
9|none-after:praise
14|none-after:praised
-71|none-after:precisely
-36|none-after:premier
119|none-after:present
-25|none-after:prime minister
26|none-after:project
-18|none-after:promise
16|none-after:public
-39|none-after:publish
15|none-after:put
8|none-after:put forward
-8|none-after:question
10|none-after:quite
14|none-after:rather
8|none-after:rather than
-25|none-after:ratio
-42|none-after:reach
-8|none-after:reacted
21|none-after:real
90|none-after:realistic
-81|none-after:really
68|none-after:recent
9|none-after:reckless
13|none-after:reckon
28|none-after:recommend
15|none-after:reference
-25|none-after:regarded
-85|none-after:related
23|none-after:remain
54|none-after:report
-35|none-after:reporters
-14|none-after:require
-12|none-after:requirements
-12|none-after:research
-52|none-after:resilience
-85|none-after:respectively
-59|none-after:rest
17|none-after:return
36|none-after:review
9|none-after:right
101|none-after:rise
-85|none-after:roads
39|none-after:roughly
17|none-after:ruling
-163|none-after:same
10|none-after:savings
12|none-after:schedule
22|none-after:schools
-36|none-after:second
34|none-after:secretary
-37|none-after:secure
-37|none-after:security
10|none-after:seek
10|none-after:seemed
18|none-after:sensible
14|none-after:sent
8|none-after:separate
11|none-after:serve
-45|none-after:set
-15|none-after:set out
-12|none-after:several
12|none-after:shall
10|none-after:share
-42|none-after:she
26|none-after:shopping
19|none-after:short
44|none-after:should
-29|none-after:show
41|none-after:sign up
40|none-after:signed
20|none-after:since
11|none-after:single
-12|none-after:six
-81|none-after:slide
98|none-after:slow
48|none-after:some
57|none-after:sooner
-19|none-after:sources
-83|none-after:special
39|none-after:spend
-26|none-after:spokesman
-23|none-after:stand
21|none-after:standard
-19|none-after:start
-23|none-after:state
18|none-after:station
-10|none-after:step
12|none-after:stop
15|none-after:strain
-86|none-after:strategic
25|none-after:strategy
8|none-after:stretch
9|none-after:stroke
-12|none-after:subject
-30|none-after:submitted
-49|none-after:such
-24|none-after:suffice
33|none-after:sufficient
44|none-after:suggest
15|none-after:summer
72|none-after:summit
-36|none-after:supplementary
-16|none-after:surpass
48|none-after:sustainable
20|none-after:take
21|none-after:talk
28|none-after:target
58|none-after:ten
11|none-after:term
10|none-after:text
65|none-after:than
18|none-after:thanks
-75|none-after:that
-44|none-after:the
-15|none-after:the military
-58|none-after:their
10|none-after:them
11|none-after:themselves
-72|none-after:then
-14|none-after:there
99|none-after:thereabouts
28|none-after:thereafter
25|none-after:they
-24|none-after:things
16|none-after:think
16|none-after:thinkable
9|none-after:this
9|none-after:those
15|none-after:threat
47|none-after:three
11|none-after:threshold
-53|none-after:through
-23|none-after:time
8|none-after:times
21|none-after:to
121|none-after:today
134|none-after:too
41|none-after:top
22|none-after:toward
25|none-after:track
-27|none-after:treasury
13|none-after:treated
-35|none-after:trillion
-105|none-after:troops
68|none-after:try
-120|none-after:two
31|none-after:under
-17|none-after:unless
86|none-after:until
9|none-after:up
13|none-after:us
-16|none-after:vow
12|none-after:wait
61|none-after:waiting
32|none-after:war
-17|none-after:was
10|none-after:watch
13|none-after:watching
-29|none-after:way
-10|none-after:waypoint
-16|none-after:we
-51|none-after:weapons
15|none-after:weigh
11|none-after:welcomed
-87|none-after:welfare
29|none-after:well
-16|none-after:were
-65|none-after:what
10|none-after:whatever
60|none-after:when
-68|none-after:where
12|none-after:which
89|none-after:while
14|none-after:who
16|none-after:widen
46|none-after:will
-19|none-after:with
-70|none-after:within
101|none-after:without
13|none-after:wo n't
25|none-after:won
-19|none-after:word
34|none-after:world
52|none-after:would
-221|none-after:year
50|none-after:years
10|none-after:yen
16|none-after:yet
-99|none-after:yielded
-53|none-after:you
11|none-after:¥
-11|none-after:—
38|none-before:\"
-18|none-before:#
21|none-before:'
33|none-before:'d
-14|none-before:'ll
-56|none-before:'re
-23|none-before:'s
11|none-before:'ve
-16|none-before:(
19|none-before:)
-135|none-before:*
46|none-before:-
25|none-before:.
-90|none-before:0
35|none-before:;
-38|none-before:DATE
20|none-before:EU
34|none-before:LAND
9|none-before:LEADER
24|none-before:NATO
27|none-before:OUTLET
73|none-before:PERSON
105|none-before:USA
8|none-before:a
18|none-before:abandoned
14|none-before:abe
62|none-before:about
17|none-before:above
26|none-before:accept
9|none-before:account
11|none-before:act
-10|none-before:additional
-9|none-before:advance
11|none-before:advice
-23|none-before:advise
-30|none-before:after
-46|none-before:afterward
-11|none-before:again
-9|none-before:against
27|none-before:ago
28|none-before:agree
-11|none-before:ahead
-64|none-before:aides
-31|none-before:all
65|none-before:all members
134|none-before:alliance
31|none-before:allies
-18|none-before:allocate
-38|none-before:allocation
-9|none-before:allot
18|none-before:allowed
12|none-before:ally
-47|none-before:almost
21|none-before:already
-44|none-before:also
14|none-before:ambition
9|none-before:among
24|none-before:amount
-34|none-before:an
-73|none-before:analysts
-42|none-before:and
-46|none-before:annual
-24|none-before:another
35|none-before:answer
27|none-before:any
15|none-before:anything
38|none-before:approach
-16|none-before:approve
43|none-before:are
19|none-before:argue
25|none-before:argue for
-18|none-before:armed forces
-19|none-before:arms
-40|none-before:army
163|none-before:around
-10|none-before:assume
36|none-before:assumed
-26|none-before:assumes
36|none-before:at
9|none-before:atm
11|none-before:attain
-59|none-before:attainment
71|none-before:aukus
103|none-before:average
22|none-before:b
13|none-before:bar
-48|none-before:basis
-14|none-before:be
-9|none-before:be equivalent
-27|none-before:becomes
124|none-before:been
18|none-before:before
82|none-before:being
78|none-before:believe
67|none-before:below
93|none-before:benchmark
55|none-before:beneath
-14|none-before:better
24|none-before:between
-120|none-before:bill
-35|none-before:billion
47|none-before:bind
9|none-before:bit
23|none-before:bloc
-18|none-before:blueprint
-19|none-before:boost
68|none-before:both
-64|none-before:bottom
17|none-before:bought
10|none-before:breaking
-9|none-before:bring
57|none-before:bring forward
19|none-before:bring up the rear
23|none-before:broke
-22|none-before:budget
-19|none-before:build
-12|none-before:buildup
-8|none-before:bundles
53|none-before:but
12|none-before:buy
40|none-before:by
-51|none-before:cabinet
10|none-before:cabinets
32|none-before:calendar
19|none-before:call
16|none-before:call for
13|none-before:call on
-64|none-before:came
29|none-before:campaign
52|none-before:can
12|none-before:candidate
33|none-before:cannot
8|none-before:cap
14|none-before:carry
-9|none-before:case
11|none-before:ceiling
29|none-before:chancellor
24|none-before:chapter
-8|none-before:circulating
14|none-before:cite
126|none-before:claim
13|none-before:clear
27|none-before:climb
49|none-before:close
-40|none-before:closer
39|none-before:closest
19|none-before:coalition
61|none-before:cold
-47|none-before:come
-27|none-before:come in at
-41|none-before:come to
-29|none-before:comes
21|none-before:command
-12|none-before:commission
-34|none-before:commit
31|none-before:committee
-13|none-before:commons
110|none-before:compared
63|none-before:compares
13|none-before:comparison
20|none-before:concede
-12|none-before:conservatives
-45|none-before:consider
11|none-before:considerably
-8|none-before:constitutional democratic party
-16|none-before:contain
189|none-before:content
18|none-before:contrast
-8|none-before:contributions
-15|none-before:conversation
-70|none-before:core
-9|none-before:core defence
-25|none-before:core defense
-27|none-before:correspond
26|none-before:cost
-47|none-before:costs
65|none-before:could
-34|none-before:counter
57|none-before:countries
8|none-before:country
39|none-before:counts
-17|none-before:course
11|none-before:credit
21|none-before:cross
35|none-before:current
102|none-before:currently
12|none-before:customary
-12|none-before:cut
-10|none-before:data
-82|none-before:date
-20|none-before:deadline
-16|none-before:deal
19|none-before:debate
53|none-before:decade
8|none-before:decades
-65|none-before:decide
48|none-before:decision
18|none-before:declare
-14|none-before:decreed
-37|none-before:defence
-12|none-before:defence - related
-23|none-before:defence minister
10|none-before:defence secretary
-32|none-before:defence spending
21|none-before:defense
-50|none-before:defense - related
80|none-before:defense minister
45|none-before:defense spending
-19|none-before:definition
41|none-before:demand
8|none-before:department
-60|none-before:deputy
-29|none-before:describe
-100|none-before:devote
22|none-before:did
-26|none-before:diplomats
-22|none-before:discovered
47|none-before:discuss
11|none-before:discussions
-38|none-before:divided
14|none-before:dollars
-22|none-before:done
54|none-before:door
60|none-before:double
-38|none-before:down
10|none-before:draft
-31|none-before:drop
-24|none-before:due
45|none-before:during
38|none-before:dutton
-30|none-before:earlier
-29|none-before:earmark
-39|none-before:easily
31|none-before:economy
27|none-before:edge
-30|none-before:effort
-36|none-before:eight
41|none-before:election
11|none-before:eleven
-34|none-before:end
8|none-before:enough
-19|none-before:envisage
-68|none-before:equal
-21|none-before:equates
-73|none-before:equivalent
84|none-before:estimate
31|none-before:europe
-53|none-before:european
-20|none-before:european allies
-48|none-before:european members
47|none-before:euros
130|none-before:even
44|none-before:ever
63|none-before:every
10|none-before:every ally
-60|none-before:exactly
10|none-before:example
73|none-before:exceed
17|none-before:excess
12|none-before:exempt
27|none-before:existing
-28|none-before:expect
51|none-before:expenditure
-35|none-before:expenditures
30|none-before:expenses
54|none-before:explain
15|none-before:extra
10|none-before:eye
9|none-before:fact
-30|none-before:far
-43|none-before:favor
11|none-before:feasible
-8|none-before:fields
-9|none-before:figure
20|none-before:finance
-18|none-before:finance minister
-37|none-before:finance ministry
69|none-before:find
-57|none-before:finish
-26|none-before:firm
-21|none-before:first
-94|none-before:five
-11|none-before:flexibility
-34|none-before:float
-44|none-before:follow
-73|none-before:followed
-36|none-before:follows
10|none-before:foreign minister
86|none-before:forget
81|none-before:former
8|none-before:four
-48|none-before:fraction
-33|none-before:framework
93|none-before:freezing
172|none-before:from
-14|none-before:fulfill
8|none-before:fully
-21|none-before:fund
-89|none-before:funds
-22|none-before:further
-13|none-before:gap
-27|none-before:gdp
-34|none-before:general
-12|none-before:generals
57|none-before:get
29|none-before:gnp
52|none-before:go
28|none-before:goal
-30|none-before:goldman
16|none-before:government
-8|none-before:governments
48|none-before:gradually
-28|none-before:gross national product
-70|none-before:group
-10|none-before:grow
12|none-before:growth
-37|none-before:guarded
27|none-before:guessed
105|none-before:guideline
23|none-before:guidelines
9|none-before:habit
33|none-before:had
-11|none-before:half
11|none-before:hand
-29|none-before:handed
37|none-before:hardly
65|none-before:has
58|none-before:have
31|none-before:having
18|none-before:hawks
61|none-before:he
-73|none-before:headline
8|none-before:help
-26|none-before:her
25|none-before:high
40|none-before:higher
17|none-before:him
18|none-before:himself
8|none-before:hint
81|none-before:his
37|none-before:hit
45|none-before:hold
-57|none-before:hold out for
19|none-before:hold the line at
-14|none-before:hornung
-57|none-before:host
48|none-before:hover
18|none-before:how
61|none-before:if
19|none-before:imf
21|none-before:in
-10|none-before:included
-17|none-before:includes
15|none-before:including
-81|none-before:indicate
14|none-before:industry
12|none-before:inherited
-110|none-before:initial
19|none-before:insist
68|none-before:insist on
-61|none-before:instead
-68|none-before:instead of
-43|none-before:institute
26|none-before:intend
-24|none-before:intention
-14|none-before:into
11|none-before:invest
-27|none-before:invited
12|none-before:issue
48|none-before:it
-31|none-before:items
38|none-before:its
44|none-before:itself
10|none-before:izumi
23|none-before:japan innovation party
-43|none-before:jefferies
75|none-before:joined
9|none-before:joint
10|none-before:joke
13|none-before:jump
11|none-before:junior
22|none-before:just
9|none-before:justify
70|none-before:keep
10|none-before:kenta
9|none-before:know
-33|none-before:land
83|none-before:languish
24|none-before:larger
-50|none-before:last
-23|none-before:late
91|none-before:lawmaker
-18|none-before:lay out
37|none-before:ldp
-57|none-before:leads
-43|none-before:least
-27|none-before:led
-43|none-before:left
-48|none-before:legislature
33|none-before:less
-30|none-before:let
10|none-before:level
8|none-before:level off at
18|none-before:liberal democratic party
-53|none-before:like
34|none-before:likewise
-36|none-before:line
-28|none-before:list
-34|none-before:lists
-27|none-before:little
-35|none-before:live with
59|none-before:long
-18|none-before:look
20|none-before:look at
14|none-before:looks
-29|none-before:lowest
-31|none-before:made
19|none-before:main
18|none-before:maintain
15|none-before:majority
-41|none-before:make
-37|none-before:make up
10|none-before:making
9|none-before:man
31|none-before:manage
10|none-before:manifesto
78|none-before:many
11|none-before:map
14|none-before:march
-39|none-before:mark
-10|none-before:may
-10|none-before:mean
138|none-before:meet
109|none-before:member
-27|none-before:members
26|none-before:mention
22|none-before:method
39|none-before:military
-19|none-before:military spending
13|none-before:mind
10|none-before:minimum
13|none-before:minister
-14|none-before:ministers
-9|none-before:ministries
38|none-before:ministry
27|none-before:miss
-14|none-before:missions
-15|none-before:months
-71|none-before:more
77|none-before:more than double
62|none-before:mostly
8|none-before:move
-36|none-before:much
-15|none-before:mull
9|none-before:n't
22|none-before:name
89|none-before:national
8|none-before:national security
-41|none-before:national security adviser
21|none-before:nations
41|none-before:near
-37|none-before:nearer
24|none-before:nearly
-8|none-before:necessary
19|none-before:need
15|none-before:needed
-11|none-before:needs
133|none-before:neighboring
8|none-before:neither
56|none-before:neutral
17|none-before:never
10|none-before:new
32|none-before:newly
34|none-before:next
30|none-before:night
11|none-before:nippon ishin
20|none-before:no
55|none-before:none
9|none-before:nor
15|none-before:north
-13|none-before:not
59|none-before:note
100|none-before:now
11|none-before:numbers
13|none-before:oblige
16|none-before:observe
44|none-before:of
36|none-before:offer
-12|none-before:officer
35|none-before:officers
38|none-before:official
93|none-before:officially
60|none-before:officials
125|none-before:old
32|none-before:on
11|none-before:once
-13|none-before:ones
-32|none-before:only
20|none-before:open
55|none-before:opposition
11|none-before:opposition leader
14|none-before:or
-40|none-before:original
-16|none-before:other
52|none-before:others
10|none-before:our
54|none-before:out
-58|none-before:outcome
66|none-before:outlay
53|none-before:outlays
-17|none-before:output
57|none-before:over
-70|none-before:overall
39|none-before:own
-16|none-before:p
24|none-before:panel
-38|none-before:paper
-10|none-before:paribas
-33|none-before:parliament
-41|none-before:part
12|none-before:partner
12|none-before:partners
75|none-before:party
-68|none-before:pass
-36|none-before:passed
25|none-before:past
-21|none-before:path
37|none-before:pay
37|none-before:peak
31|none-before:pensions
-35|none-before:people power party
12|none-before:perhaps
60|none-before:period
11|none-before:place
-16|none-before:plan
12|none-before:platform
10|none-before:pledge
16|none-before:point
-58|none-before:policy
-18|none-before:possible
45|none-before:power
15|none-before:practice
-13|none-before:predecessor
12|none-before:prefer
-28|none-before:premier
-51|none-before:prepare
45|none-before:present
-8|none-before:presided
8|none-before:president
42|none-before:previous
-34|none-before:prime minister
12|none-before:prime minister 's office
-19|none-before:probably
35|none-before:proceed
63|none-before:program
8|none-before:progress
-32|none-before:promise
11|none-before:proper
25|none-before:proportion
27|none-before:publish
-10|none-before:pulled
12|none-before:push for
-47|none-before:put
-12|none-before:put forward
-24|none-before:questioned
-8|none-before:quietly
44|none-before:quote
18|none-before:race
-9|none-before:radars
34|none-before:raise
8|none-before:rather
-25|none-before:rather than
-34|none-before:ratio
-65|none-before:reach
49|none-before:reagan
-46|none-before:real
-32|none-before:reckon
49|none-before:recommend
9|none-before:recommendation
10|none-before:recommendations
-28|none-before:record
19|none-before:reform
10|none-before:regards
16|none-before:region
-16|none-before:regular
9|none-before:reject
-42|none-before:related
12|none-before:relative
9|none-before:released
73|none-before:remain
-10|none-before:repeat
-18|none-before:reporters
-17|none-before:represent
-22|none-before:respect
-61|none-before:response
-32|none-before:rest
-13|none-before:restated
-31|none-before:restore
49|none-before:review
23|none-before:richer
-8|none-before:right
41|none-before:rise
34|none-before:rival
9|none-before:road
-17|none-before:rule
-13|none-before:rule out
-29|none-before:ruling
-18|none-before:run
44|none-before:runs
-40|none-before:sachs
12|none-before:satisfy
-10|none-before:saw
36|none-before:say
48|none-before:scholar
-78|none-before:second
-30|none-before:secret
-25|none-before:secretary
-8|none-before:securities
17|none-before:security
-26|none-before:security spending
8|none-before:seek
-33|none-before:set
-25|none-before:set aside
16|none-before:set its sights on
47|none-before:set out
60|none-before:settle on
-17|none-before:several
-10|none-before:shade
-21|none-before:she
9|none-before:sheet
50|none-before:short
10|none-before:should
-31|none-before:show
10|none-before:shrink
8|none-before:sicily
-32|none-before:side
-14|none-before:sign up
9|none-before:silent
-35|none-before:similar
57|none-before:since
31|none-before:sipri
-20|none-before:sketched
22|none-before:slither
-78|none-before:so
-54|none-before:soar
-47|none-before:socialist
20|none-before:some
-36|none-before:something
-16|none-before:somewhere
-14|none-before:sound out
-33|none-before:speak
42|none-before:speak of
-35|none-before:special
21|none-before:spend
-41|none-before:spender
40|none-before:stand
25|none-before:standard
35|none-before:start from
32|none-before:stay
10|none-before:steady
39|none-before:stick to
-69|none-before:still
16|none-before:stop
25|none-before:strategic
12|none-before:strategy
25|none-before:strayed
67|none-before:stress
57|none-before:stuck
8|none-before:study
45|none-before:successors
17|none-before:such
-41|none-before:suggest
-55|none-before:sum
-33|none-before:summit
-39|none-before:supplementary
-32|none-before:supposed
-8|none-before:sure
-24|none-before:surpass
8|none-before:sustain
50|none-before:swallow
-14|none-before:swallowed
12|none-before:swear
-15|none-before:swell
-42|none-before:table
53|none-before:take
26|none-before:take up
-8|none-before:talk
27|none-before:talk of
28|none-before:target
-9|none-before:taxes
-35|none-before:team
-12|none-before:text
61|none-before:than
-29|none-before:that
10|none-before:the
-14|none-before:the allies
-15|none-before:the economy
-14|none-before:the military
13|none-before:the state
-54|none-before:their
10|none-before:theirs
24|none-before:them
8|none-before:themselves
-35|none-before:then
10|none-before:there
21|none-before:thereabouts
-61|none-before:thereby
9|none-before:they
10|none-before:think tank
-22|none-before:third
-16|none-before:this
10|none-before:those
-37|none-before:three
-32|none-before:through
-9|none-before:thrown
-12|none-before:time
14|none-before:times
-13|none-before:timetable
-14|none-before:to
-19|none-before:together
31|none-before:too
-84|none-before:top
28|none-before:tories
-97|none-before:total
73|none-before:touched
-52|none-before:toward
-14|none-before:towards
-90|none-before:trajectory
-45|none-before:treasury
14|none-before:treble
-66|none-before:trillion
-37|none-before:troops
35|none-before:true
-66|none-before:try
39|none-before:twice
-64|none-before:two
-27|none-before:unchanged
42|none-before:under
56|none-before:until
-32|none-before:up
-53|none-before:upgrade
-19|none-before:upon
-15|none-before:upward
-21|none-before:us
-59|none-before:use
14|none-before:very
-16|none-before:vice
79|none-before:vice defense minister
38|none-before:view
-11|none-before:vote on
45|none-before:voters
-33|none-before:vow
10|none-before:wales
-39|none-before:want
-22|none-before:warn
-70|none-before:was
-64|none-before:we
32|none-before:weak
-17|none-before:wealth
-35|none-before:weapons
-43|none-before:weigh
-13|none-before:welcome
94|none-before:well
-36|none-before:weon
-52|none-before:were
37|none-before:west
-15|none-before:what
-37|none-before:when
28|none-before:where
-22|none-before:whether
32|none-before:which
45|none-before:while
76|none-before:who
28|none-before:whole
53|none-before:whose
33|none-before:why
-60|none-before:will
-28|none-before:with
-25|none-before:within
-17|none-before:without
-13|none-before:won
10|none-before:work
-16|none-before:work out
-19|none-before:work out at
-8|none-before:work towards
31|none-before:world
28|none-before:worth
-80|none-before:would
12|none-before:write
-169|none-before:year
64|none-before:years
12|none-before:yen
97|none-before:yet
-16|none-before:yield
56|none-before:you
-9|none-before:yuan
-16|none-before:¥
37|none-before:—
99|none-dates:aim 0 0
42|none-dates:aim 0 1
-82|none-dates:aim 0 2
97|none-dates:aim 1 0
-40|none-dates:aim 1 1
-16|none-dates:aim 2 0
18|none-dates:aim 2 1
-31|none-dates:aim 2 2
64|none-dates:level 0 0
37|none-dates:level 0 1
-19|none-dates:level 0 2
11|none-dates:level 1 0
-25|none-dates:level 1 1
-53|none-dates:level 1 2
18|none-dates:level 2 0
-51|none-dates:level 2 1
62|none-dates:no 0 0
39|none-dates:no 0 1
35|none-dates:no 1 0
-17|none-dates:no 1 1
-19|none-dates:no 1 2
19|none-dates:no 2 0
18|none-dates:no 2 1
8|none-governed:aim be can
15|none-governed:aim be finite
108|none-governed:aim be inf
-37|none-governed:aim be should
-55|none-governed:aim be will
24|none-governed:aim be would
-13|none-governed:aim cap inf
42|none-governed:aim cap would
104|none-governed:aim demand finite
30|none-governed:aim demand gerund
-16|none-governed:aim demand inf
-22|none-governed:aim demand progressive
68|none-governed:aim demand will
-40|none-governed:aim demand would
11|none-governed:aim denial finite
25|none-governed:aim denial would
-18|none-governed:aim level can
-54|none-governed:aim level finite
-13|none-governed:aim level gerund
-36|none-governed:aim level will
-62|none-governed:aim level would
-46|none-governed:aim move can
59|none-governed:aim move could
11|none-governed:aim move finite
-23|none-governed:aim move gerund
-15|none-governed:aim move inf
43|none-governed:aim move should
-36|none-governed:aim move will
41|none-governed:aim move would
-8|none-governed:aim pledge could
-24|none-governed:aim pledge finite
-42|none-governed:aim pledge gerund
21|none-governed:aim pledge inf
66|none-governed:aim pledge noun
37|none-governed:aim pledge progressive
37|none-governed:aim pledge should
25|none-governed:aim pledge will
-30|none-governed:aim pledge would
21|none-governed:aim proposal could
-16|none-governed:aim proposal finite
8|none-governed:aim proposal gerund
55|none-governed:aim proposal inf
-92|none-governed:aim proposal noun
-64|none-governed:aim proposal progressive
-12|none-governed:aim proposal should
55|none-governed:aim proposal will
25|none-governed:aim proposal would
-12|none-governed:aim spend finite
-14|none-governed:aim spend gerund
-25|none-governed:aim spend inf
30|none-governed:aim spend progressive
-28|none-governed:aim spend will
-28|none-governed:level be could
49|none-governed:level be finite
15|none-governed:level be should
-55|none-governed:level be will
-77|none-governed:level be would
-9|none-governed:level demand gerund
25|none-governed:level demand progressive
-10|none-governed:level demand would
-17|none-governed:level level finite
-61|none-governed:level level gerund
19|none-governed:level level progressive
40|none-governed:level level will
-18|none-governed:level move can
-55|none-governed:level move could
-37|none-governed:level move finite
68|none-governed:level move inf
-8|none-governed:level move progressive
35|none-governed:level move should
24|none-governed:level move will
-9|none-governed:level move would
29|none-governed:level pledge finite
12|none-governed:level pledge noun
13|none-governed:level pledge will
28|none-governed:level pledge would
89|none-governed:level proposal finite
-29|none-governed:level proposal will
14|none-governed:level spend could
73|none-governed:level spend finite
-29|none-governed:level spend gerund
-68|none-governed:level spend progressive
-78|none-governed:level spend will
25|none-governed:no be finite
11|none-governed:no be should
11|none-governed:no be would
17|none-governed:no cap finite
30|none-governed:no demand finite
27|none-governed:no level finite
-29|none-governed:no level will
8|none-governed:no move could
8|none-governed:no move finite
-9|none-governed:no move gerund
9|none-governed:no move inf
-11|none-governed:no move will
18|none-governed:no move would
-39|none-governed:no pledge finite
-8|none-governed:no pledge progressive
8|none-governed:no proposal finite
9|none-governed:no spend finite
-12|none-governor:-
17|none-governor:about
28|none-governor:accept
-25|none-governor:account
16|none-governor:adopt
-11|none-governor:advance
65|none-governor:agree
19|none-governor:aim
-38|none-governor:allocate
-10|none-governor:allot
12|none-governor:ambition
-83|none-governor:amount
12|none-governor:announce
-37|none-governor:approve
36|none-governor:argue
25|none-governor:argue for
18|none-governor:ask
-11|none-governor:ask for
90|none-governor:attain
24|none-governor:back
10|none-governor:be
-9|none-governor:be equivalent
77|none-governor:believe
18|none-governor:bind
9|none-governor:boost
12|none-governor:bring
-15|none-governor:bring forward
19|none-governor:bring up the rear
8|none-governor:broach
46|none-governor:budget
-24|none-governor:build
19|none-governor:call
33|none-governor:call for
26|none-governor:call on
28|none-governor:campaign
-35|none-governor:come in at
-58|none-governor:come to
21|none-governor:command
26|none-governor:commit
-19|none-governor:commitment
18|none-governor:concede
-10|none-governor:consider
-17|none-governor:contain
-79|none-governor:correspond
20|none-governor:cross
-30|none-governor:decide
44|none-governor:decision
9|none-governor:demand
-39|none-governor:devote
16|none-governor:discuss
13|none-governor:do
28|none-governor:double
-10|none-governor:draft
-31|none-governor:drop
-8|none-governor:due
-48|none-governor:earmark
28|none-governor:edge
-33|none-governor:end
-19|none-governor:envisage
-30|none-governor:equal
-41|none-governor:estimate
25|none-governor:exceed
12|none-governor:exempt
32|none-governor:expect
-16|none-governor:eye
-63|none-governor:favor
-37|none-governor:float
9|none-governor:force
-45|none-governor:foresee
-13|none-governor:fulfill
-64|none-governor:get
-17|none-governor:give
-50|none-governor:go
-11|none-governor:goal
23|none-governor:head
18|none-governor:hit
-44|none-governor:hold
-57|none-governor:hold out for
13|none-governor:hope
48|none-governor:hover
-16|none-governor:increase
-84|none-governor:insist
68|none-governor:insist on
28|none-governor:intend
15|none-governor:invest
8|none-governor:jump
86|none-governor:keep
83|none-governor:languish
-18|none-governor:leave
8|none-governor:level off at
14|none-governor:lift
73|none-governor:like to see
29|none-governor:likely
-35|none-governor:live with
20|none-governor:look at
-63|none-governor:lower
18|none-governor:maintain
-39|none-governor:make up
71|none-governor:manage
42|none-governor:match
-27|none-governor:mean
76|none-governor:meet
17|none-governor:mention
26|none-governor:move
-15|none-governor:mull
36|none-governor:offer
20|none-governor:pay
15|none-governor:persuade
10|none-governor:plan
49|none-governor:pledge
39|none-governor:pour
10|none-governor:prefer
-47|none-governor:prepare
9|none-governor:press
-9|none-governor:program
-16|none-governor:project
42|none-governor:promise
36|none-governor:propose
-13|none-governor:push
14|none-governor:push for
19|none-governor:put
-13|none-governor:put forward
77|none-governor:raise
-30|none-governor:reckon
53|none-governor:recommend
9|none-governor:recommendation
-116|none-governor:recommendations
15|none-governor:remain
-17|none-governor:represent
-13|none-governor:resolve
45|none-governor:review
-35|none-governor:rise
-13|none-governor:rule out
-9|none-governor:seek
-15|none-governor:set
-45|none-governor:set aside
16|none-governor:set its sights on
47|none-governor:set out
54|none-governor:settle on
10|none-governor:shrink
-12|none-governor:sign off on
-35|none-governor:sign up
-8|none-governor:slip
-54|none-governor:soar
-15|none-governor:sound out
-44|none-governor:speak of
21|none-governor:spend
-15|none-governor:stand
25|none-governor:start from
122|none-governor:stay
39|none-governor:stick to
16|none-governor:stop
-42|none-governor:suggest
-23|none-governor:surpass
12|none-governor:swear
-8|none-governor:swell
-27|none-governor:take
24|none-governor:take up
28|none-governor:talk of
26|none-governor:target
24|none-governor:think
-71|none-governor:top
-16|none-governor:total
-66|none-governor:try
-11|none-governor:undertake
22|none-governor:urge
-12|none-governor:vote on
-36|none-governor:vow
-68|none-governor:want
-33|none-governor:weigh
30|none-governor:work
-17|none-governor:work out
-19|none-governor:work out at
-8|none-governor:work towards
-46|none-governor:write
86|none-points-back:False aim
31|none-points-back:False level
114|none-points-back:False no
-51|none-points-back:True level
27|none-points-back:True no
-135|none-shape:aim fine
94|none-shape:aim half
23|none-shape:aim tenth
107|none-shape:aim whole
-113|none-shape:level fine
-9|none-shape:level half
-13|none-shape:level tenth
115|none-shape:level whole
76|none-shape:no half
27|none-shape:no tenth
104|none-shape:no whole
42|none-today:False aim
-101|none-today:False level
114|none-today:False no
47|none-today:True aim
81|none-today:True level
27|none-today:True no
59|none:benchmark
84|none:cap
132|none:demand
21|none:denial
-20|none:level
36|none:other
-125|none:pledge
23|none:proposal
-60|only:False aim
15|only:False level
36|only:True aim
20|only:True level
-24|only:True no
-25|opens:False aim
9|opens:False level
-8|opens:False no
25|opens:True level
-10|opens:True no
61|place:after 0 aim
51|place:after 0 level
18|place:after 0 no
-53|place:after 1 aim
-16|place:after 1 level
-46|place:after 2 aim
-8|place:after 2 level
33|place:before 0 aim
39|place:before 0 level
-25|place:before 0 no
-20|place:before 1 level
-9|place:before 1 no
10|recent-dates:0 level
-15|recent-dates:0 no
-23|recent-dates:1 aim
-20|recent-dates:1 level
-32|recent-dates:1 no
-43|recent-dates:2 aim
-38|recent-dates:2 level
-10|recent-time:benchmark far
-30|recent-time:demand far
-19|recent-time:denial far
-66|recent-time:level far
-31|recent-time:level long-past
-60|recent-time:level next
71|recent-time:level now
38|recent-time:level past
23|recent-time:other far
-10|recent-time:other now
-12|recent-time:other past
-28|recent-time:pledge far
-10|recent-time:pledge long-past
48|recent-time:pledge now
-43|recent-time:pledge past
-35|recent-time:proposal far
111|recent-time:proposal next
-20|recent-time:proposal now
-20|recent-time:proposal past
17|same-kind
66|same-kind-dates:0 aim
66|same-kind-dates:0 level
15|same-kind-dates:1 aim
9|same-kind-dates:1 level
-73|same-kind-dates:2 aim
-65|same-kind-dates:2 level
31|same-kind-gap:demand 0
110|same-kind-gap:level 0
-13|same-kind-gap:level 1
-64|same-kind-gap:level 2
-9|same-kind-gap:level 3
19|same-kind-gap:level 4
-34|same-kind-gap:level 5
9|same-kind-gap:pledge 0
8|same-kind-gap:pledge 1
54|same-kind-gap:pledge 2
-18|same-kind-gap:pledge 3
-29|same-kind-gap:pledge 4
-39|same-kind-gap:pledge 5
22|same-kind-gap:proposal 0
-14|same-kind-gap:proposal 1
-10|same-kind-gap:proposal 3
31|same-kind-time:demand far
77|same-kind-time:level far
-18|same-kind-time:level long-past
-26|same-kind-time:level next
-75|same-kind-time:level now
52|same-kind-time:level past
-12|same-kind-time:pledge far
-20|same-kind-time:pledge next
18|same-kind-time:pledge now
-17|same-kind-time:proposal far
9|same-kind-time:proposal next
27|same-kind:demand 0 True
59|same-kind:level 0 False
9|same-kind:level 0 True
-43|same-kind:level 1 False
35|same-kind:level 1 True
33|same-kind:level 2 False
-36|same-kind:level 2 True
-29|same-kind:level 3 False
-18|same-kind:level 3 True
-81|same-kind:pledge 0 False
138|same-kind:pledge 0 True
-68|same-kind:pledge 1 False
64|same-kind:pledge 1 True
-35|same-kind:pledge 2 False
-18|same-kind:pledge 2 True
-12|same-kind:pledge 3 True
15|same-kind:proposal 0 False
-14|same-kind:proposal 1 True
-149|shape-time:fine far level
-29|shape-time:fine long-past level
35|shape-time:fine next aim
17|shape-time:fine now aim
-56|shape-time:fine now level
35|shape-time:fine past level
107|shape-time:half far aim
43|shape-time:half far level
43|shape-time:half far no
-58|shape-time:half long-past aim
21|shape-time:half long-past level
13|shape-time:half next aim
40|shape-time:half next level
-130|shape-time:half now aim
-49|shape-time:half now level
-37|shape-time:half now no
-90|shape-time:half past aim
52|shape-time:half past level
9|shape-time:tenth far aim
-10|shape-time:tenth far level
-11|shape-time:tenth far no
-30|shape-time:tenth long-past aim
-19|shape-time:tenth long-past level
77|shape-time:tenth next aim
14|shape-time:tenth now level
-8|shape-time:tenth past aim
12|shape-time:tenth past level
114|shape-time:whole far aim
43|shape-time:whole far level
75|shape-time:whole far no
-89|shape-time:whole long-past aim
9|shape-time:whole long-past level
-43|shape-time:whole long-past no
12|shape-time:whole next aim
66|shape-time:whole next level
10|shape-time:whole next no
-14|shape-time:whole now aim
-10|shape-time:whole now level
-36|shape-time:whole now no
11|shape-time:whole past aim
22|shape-time:whole past level
-19|shape-time:whole past no
71|share-nearer:after False False aim
66|share-nearer:after False False level
26|share-nearer:after False False no
-35|share-nearer:after True False aim
17|share-nearer:after True False level
-73|share-nearer:after True True aim
-56|share-nearer:after True True level
-9|share-nearer:after True True no
81|share-nearer:before False False aim
97|share-nearer:before False False level
-18|share-nearer:before False False no
11|share-nearer:before True False aim
-66|share-nearer:before True False level
-73|share-nearer:before True True aim
-19|share-nearer:before True True level
-11|share-nearer:before True True no
144|shares-between:after 0
-118|shares-between:after 1
-21|shares-between:after 2
56|shares-between:before 0
-55|shares-between:before 2
103|time-side:aim after far
-92|time-side:aim after long-past
93|time-side:aim after next
-60|time-side:aim after now
-78|time-side:aim after past
133|time-side:aim before far
-85|time-side:aim before long-past
53|time-side:aim before next
-73|time-side:aim before now
-9|time-side:aim before past
-42|time-side:level after far
-35|time-side:level after long-past
11|time-side:level after next
-16|time-side:level after now
107|time-side:level after past
-31|time-side:level before far
17|time-side:level before long-past
95|time-side:level before next
-85|time-side:level before now
16|time-side:level before past
104|time-side:no after far
-50|time-side:no after long-past
33|time-side:no after next
-62|time-side:no after now
-9|time-side:no after past
-16|time-side:no before now
-13|time-side:no before past
-9|time:benchmark now bare-month
-10|time:benchmark now weekday
25|time:cap far fiscal
-11|time:cap far year
-13|time:cap long-past that-year
-22|time:cap long-past year
40|time:demand far year
-14|time:demand next bare-month
37|time:demand next year
-55|time:demand now bare-month
-13|time:demand now weekday
-8|time:demand past that-year
40|time:denial far fiscal
45|time:denial far year
-17|time:denial now bare-month
-17|time:denial now that-year
-11|time:denial now weekday
-16|time:level far decade
22|time:level far fiscal
-46|time:level far month
-25|time:level far year
-9|time:level far years
-60|time:level long-past decade
-84|time:level long-past fiscal
-29|time:level long-past month
75|time:level long-past that-year
50|time:level long-past year
30|time:level long-past years
-33|time:level next bare-month
35|time:level next fiscal
54|time:level next that-year
50|time:level next year
-163|time:level now bare-month
-63|time:level now day
174|time:level now fiscal
-66|time:level now part
58|time:level now that-year
-185|time:level now weekday
78|time:level now year
73|time:level now years
-78|time:level past bare-month
54|time:level past fiscal
68|time:level past that-year
89|time:level past year
-10|time:level past years
-11|time:other far fiscal
24|time:other far year
-12|time:other long-past year
17|time:other next that-year
-11|time:other now bare-month
-12|time:other past fiscal
9|time:pledge far decade
56|time:pledge far fiscal
-35|time:pledge far month
14|time:pledge far that-year
60|time:pledge far years
-17|time:pledge long-past decade
-16|time:pledge long-past month
-35|time:pledge long-past that-year
-106|time:pledge long-past year
-43|time:pledge next bare-month
21|time:pledge next fiscal
40|time:pledge next month
68|time:pledge next that-year
13|time:pledge next years
-74|time:pledge now bare-month
-29|time:pledge now day
206|time:pledge now fiscal
18|time:pledge now month
-21|time:pledge now part
87|time:pledge now that-year
-94|time:pledge now weekday
82|time:pledge now year
-37|time:pledge past bare-month
83|time:pledge past fiscal
-29|time:pledge past month
-11|time:pledge past part
-47|time:pledge past that-year
28|time:pledge past year
-76|time:proposal far decade
95|time:proposal far fiscal
71|time:proposal far year
61|time:proposal long-past decade
-58|time:proposal long-past year
-52|time:proposal next bare-month
10|time:proposal next that-year
35|time:proposal next year
-73|time:proposal now bare-month
-11|time:proposal now day
-24|time:proposal now part
-37|time:proposal now that-year
-45|time:proposal now weekday
-10|time:proposal now years
-13|time:proposal past part
-63|time:proposal past that-year
19|title:False aim
-26|title:False level
-12|title:False no
-43|title:True aim
61|title:True level
-33|word-lead:\" by
-41|word-lead:# ,
-23|word-lead:# ;
17|word-lead:# before
49|word-lead:# between
-72|word-lead:# by
-69|word-lead:# for
17|word-lead:# from
23|word-lead:# goal
-10|word-lead:# in
-21|word-lead:# of
12|word-lead:# only
33|word-lead:# since
9|word-lead:# through
-15|word-lead:# was
18|word-lead:( 2.6 percent
-36|word-lead:, 2.4 percent
33|word-lead:, attained
38|word-lead:, by
74|word-lead:, in
-14|word-lead:, instead of
-69|word-lead:, not
-15|word-lead:, on
9|word-lead:, outlays
-9|word-lead:, said
-18|word-lead:, since
-16|word-lead:, tabled
18|word-lead:, with
36|word-lead:: in
8|word-lead:; by
9|word-lead:; in
11|word-lead:DATE ,
25|word-lead:DATE for
-19|word-lead:DATE from
-18|word-lead:DATE instead of
12|word-lead:LAND 's
-32|word-lead:LAND ,
20|word-lead:LAND for
20|word-lead:LAND in
13|word-lead:LAND to
-17|word-lead:LEADER in
-15|word-lead:LEADER said
17|word-lead:NATO for
-18|word-lead:NATO in
-9|word-lead:OUTLET reported
-78|word-lead:USA in
-18|word-lead:^ before
91|word-lead:^ by
10|word-lead:^ for
32|word-lead:^ in
11|word-lead:^ nothing
-19|word-lead:^ spending
-23|word-lead:^ until
-41|word-lead:^ use
25|word-lead:above 2%
-18|word-lead:above 3 percent
49|word-lead:according to
-31|word-lead:achieve in
-11|word-lead:agree in
-21|word-lead:ahead of
56|word-lead:all by
24|word-lead:all for
13|word-lead:allocation for
8|word-lead:allot 3.5%
21|word-lead:amount for
-21|word-lead:and at
23|word-lead:and by
-17|word-lead:and in
-23|word-lead:annually ,
-10|word-lead:annually from
22|word-lead:appropriations for
14|word-lead:approve a
12|word-lead:armed forces by
11|word-lead:armed forces in
-62|word-lead:arms by
15|word-lead:as early
-10|word-lead:as in
-35|word-lead:at 1.8 percent
33|word-lead:at 4.1%
-40|word-lead:attain 2%
36|word-lead:attain by
-51|word-lead:attain in
40|word-lead:average in
-23|word-lead:average to
19|word-lead:back to
14|word-lead:be 2.5 percent
16|word-lead:be met
19|word-lead:be reached
24|word-lead:been reached
37|word-lead:below 2%
-26|word-lead:between 2026
31|word-lead:billion for
-10|word-lead:billion in
-11|word-lead:both for
70|word-lead:bring forward to
28|word-lead:budget in
37|word-lead:calculate on
8|word-lead:calendar for
-44|word-lead:changed from
8|word-lead:compiled a
9|word-lead:core defence by
25|word-lead:core defense by
-9|word-lead:count for
-12|word-lead:cross in
-12|word-lead:dates from
10|word-lead:deadline of
-24|word-lead:decision taken
17|word-lead:defence before
42|word-lead:defence by
-24|word-lead:defence from
70|word-lead:defence in
10|word-lead:defence spending by
-21|word-lead:defense after
-30|word-lead:defense at
32|word-lead:defense from
16|word-lead:defense in
-8|word-lead:defense reform
8|word-lead:defense spending for
-11|word-lead:did until
-8|word-lead:do 2%
12|word-lead:do for
-44|word-lead:documents by
-8|word-lead:drew in
18|word-lead:due in
8|word-lead:elsewhere ,
30|word-lead:end in
50|word-lead:estimate for
26|word-lead:even in
13|word-lead:even though
23|word-lead:expect in
16|word-lead:expenditures in
10|word-lead:first time
55|word-lead:for 2027
-30|word-lead:for calendar
27|word-lead:for defence
-34|word-lead:for defense
-10|word-lead:force since
-79|word-lead:forecast for
21|word-lead:forward to
19|word-lead:from 1.9 percent
-36|word-lead:from 2.32 percent
-49|word-lead:gdp ,
-54|word-lead:gdp by
64|word-lead:gdp from
-17|word-lead:gdp of
15|word-lead:gdp to
-48|word-lead:gnp for
-20|word-lead:goal after
8|word-lead:goal for
18|word-lead:goal into
-9|word-lead:government in
-35|word-lead:gross domestic product by
20|word-lead:gross domestic product from
-30|word-lead:gross domestic product in
9|word-lead:gross national product in
-8|word-lead:guideline at
-23|word-lead:guideline in
-12|word-lead:had called
36|word-lead:had in
13|word-lead:had set
25|word-lead:have in
12|word-lead:hit 2 percent
14|word-lead:hit 2%
-10|word-lead:in 2025
28|word-lead:in her
29|word-lead:in japanese
-28|word-lead:increase since
19|word-lead:infrastructure by
-46|word-lead:instead of in
-21|word-lead:introduced in
14|word-lead:investment by
-23|word-lead:is by
30|word-lead:it by
-30|word-lead:it in
-27|word-lead:it spends
19|word-lead:it stood
9|word-lead:items by
17|word-lead:its military
-17|word-lead:itself for
-8|word-lead:larger than
22|word-lead:later than
-29|word-lead:latter by
-40|word-lead:law signed
-13|word-lead:level by
-31|word-lead:lowest since
8|word-lead:make 2 percent
-33|word-lead:mark in
-19|word-lead:measured against
-44|word-lead:measured in
-91|word-lead:meet by
131|word-lead:meet in
-28|word-lead:military budget
28|word-lead:military in
-23|word-lead:more than
19|word-lead:needs by
-41|word-lead:not by
-59|word-lead:not in
-71|word-lead:of 2 percent
-12|word-lead:of 2%
23|word-lead:of gross domestic product
46|word-lead:office in
-8|word-lead:office said
22|word-lead:on defense
8|word-lead:on for
14|word-lead:on security
-8|word-lead:only in
11|word-lead:outlays for
39|word-lead:outlays in
14|word-lead:over 3%
-25|word-lead:over from
15|word-lead:parliament in
-8|word-lead:pass 3%
-11|word-lead:passed in
-16|word-lead:plan by
-9|word-lead:plan for
-11|word-lead:platform for
11|word-lead:power in
-21|word-lead:program to
45|word-lead:project by
-35|word-lead:promise 2 percent
-13|word-lead:promise by
53|word-lead:promise for
19|word-lead:proposal for
-61|word-lead:rather than in
60|word-lead:ratio in
88|word-lead:reach by
-9|word-lead:reach in
-63|word-lead:reach two percent
-11|word-lead:recommend in
-13|word-lead:report for
17|word-lead:resilience by
11|word-lead:respectively in
28|word-lead:rest by
-9|word-lead:runs through
-15|word-lead:say ,
24|word-lead:say of
-22|word-lead:say on
52|word-lead:say that
-12|word-lead:scrapped in
12|word-lead:sea in
-27|word-lead:security documents
-8|word-lead:seen in
-16|word-lead:set for
-73|word-lead:set in
-62|word-lead:seven in
-23|word-lead:share for
9|word-lead:share in
-18|word-lead:share since
-15|word-lead:sign up to
41|word-lead:sipri for
8|word-lead:slightly above
-8|word-lead:so for
39|word-lead:so in
-32|word-lead:sooner than
17|word-lead:spend 1.2 percent
-9|word-lead:spend 1.8 percent
25|word-lead:spend 1.9%
28|word-lead:spend by
9|word-lead:spend for
19|word-lead:spend in
-8|word-lead:stand in
8|word-lead:starting in
-10|word-lead:strategy by
-9|word-lead:strategy in
-33|word-lead:sum ,
45|word-lead:target by
38|word-lead:target for
17|word-lead:target in
-65|word-lead:target to
-8|word-lead:tell parliament
-38|word-lead:term in
10|word-lead:than 3 percent
8|word-lead:than 3%
-29|word-lead:than in
25|word-lead:that by
16|word-lead:that in
-26|word-lead:that of
-12|word-lead:that spending
8|word-lead:the bloc
-12|word-lead:the cabinet
-11|word-lead:the hague
27|word-lead:the military by
25|word-lead:the war
23|word-lead:their countries
29|word-lead:them for
10|word-lead:there by
-35|word-lead:time since
-17|word-lead:to 1.8 per cent
11|word-lead:to 2 percent
25|word-lead:to 2%
-16|word-lead:to 2.5%
-34|word-lead:to a
10|word-lead:to defense
-27|word-lead:to do
53|word-lead:to worry
18|word-lead:total defense spending
36|word-lead:total for
-12|word-lead:trajectory set
50|word-lead:tranche ,
30|word-lead:trillion in
45|word-lead:typical of
-68|word-lead:up in
33|word-lead:up to
-16|word-lead:wait until
16|word-lead:want by
-17|word-lead:was in
-84|word-lead:weapons by
8|word-lead:who in
39|word-lead:year ,
-17|word-lead:year from
-29|word-lead:years before
-14|word-lead:years from
10|word-lead:years to
-40|word-lead:yen by
-24|word-lead:yen for
-24|word-lead:yen in
-21|word:\"
-84|word:#
35|word:'s
18|word:(
45|word:,
-10|word:0
28|word::
32|word:;
-120|word:LAND
-35|word:LEADER
-9|word:OUTLET
-81|word:USA
63|word:^
-13|word:a
8|word:above
49|word:according
-30|word:adopt
-13|word:agree
-21|word:ahead
79|word:all
13|word:allocation
21|word:amount
35|word:and
-26|word:annually
22|word:appropriations
13|word:approve
22|word:armed forces
-62|word:arms
56|word:as
-51|word:attain
26|word:back
8|word:bar
73|word:be
24|word:been
38|word:below
-19|word:between
-38|word:billion
-11|word:both
60|word:bring forward
36|word:budget
12|word:by
42|word:cabinet
37|word:calculate
8|word:calendar
18|word:century
-44|word:changed
-18|word:climb
8|word:compiled
-10|word:complete
9|word:core defence
25|word:core defense
-9|word:count
-12|word:dates
38|word:deadline
-39|word:decision
51|word:defence
11|word:defence spending
36|word:defense
25|word:defense spending
-21|word:did
-45|word:documents
75|word:double
-8|word:drew
15|word:due
-9|word:election
8|word:elsewhere
30|word:end
49|word:estimate
21|word:even
8|word:exceed
24|word:expect
16|word:expenditures
-10|word:far
8|word:first
19|word:for
-13|word:force
-79|word:forecast
-12|word:gdp
-16|word:gnp
-68|word:goal
14|word:government
-37|word:gross domestic product
-18|word:gross national product
-16|word:guideline
88|word:had
-9|word:hague
54|word:has
25|word:have
-15|word:his
32|word:hit
-11|word:in
-20|word:increase
19|word:infrastructure
-46|word:instead of
15|word:into
-21|word:introduced
14|word:investment
-77|word:is
11|word:items
62|word:its
-11|word:itself
-8|word:larger
22|word:later
-29|word:latter
-40|word:law
19|word:least
-85|word:level
-9|word:limit
-24|word:lowest
8|word:make
12|word:manage
-26|word:mark
-69|word:measured
30|word:meet
20|word:members
-21|word:more
14|word:most
8|word:national income
19|word:needs
-75|word:not
16|word:objective
-40|word:of
62|word:office
45|word:on
-8|word:only
-20|word:outlay
50|word:outlays
-8|word:over
10|word:own
20|word:parliament
-8|word:pass
-12|word:passed
-25|word:past
-18|word:period
-30|word:plan
-11|word:platform
11|word:power
-30|word:program
45|word:project
-8|word:promise
19|word:proposal
-76|word:rather than
61|word:ratio
-11|word:recommend
-41|word:relative
-15|word:report
17|word:resilience
11|word:respectively
32|word:rest
-14|word:rise
-8|word:rule
27|word:running
-35|word:same
38|word:say
-12|word:scrapped
12|word:sea
-8|word:security
-8|word:seen
-58|word:set
-62|word:seven
-41|word:share
-17|word:sign up
41|word:sipri
8|word:slightly
32|word:so
-32|word:sooner
146|word:spend
-8|word:stand
8|word:starting
-20|word:strategy
-38|word:suggest
-33|word:sum
-30|word:take
63|word:target
-10|word:tell
-38|word:term
49|word:that
-37|word:the
-45|word:the economy
32|word:the military
30|word:their
58|word:them
-12|word:three
-32|word:time
28|word:to
65|word:total
-12|word:trajectory
50|word:tranche
45|word:typical
-58|word:up
-16|word:wait
-71|word:waiting
15|word:want
-37|word:was
8|word:way
-84|word:weapons
-72|word:which
19|word:year
-35|word:years
-90|word:yen
-14|words-aim:after 0
66|words-aim:after 1
-37|words-aim:after 13
-9|words-aim:after 2
37|words-aim:after 3
-9|words-aim:after 5
-25|words-aim:after 8
-46|words-aim:after far
32|words-aim:before 1
26|words-aim:before 3
-41|words-aim:before far
143|words-level:after 0
120|words-level:after 1
-58|words-level:after 13
58|words-level:after 2
-24|words-level:after 3
-44|words-level:after 5
-90|words-level:after 8
-77|words-level:after far
24|words-level:before 1
-9|words-level:before 13
46|words-level:before 2
-13|words-level:before 3
-10|words-level:before 5
-32|words-level:before 8
-43|words-no:after 1
-22|words-no:after 13
23|words-no:after 2
47|words-no:after 3
-21|words-no:after 5
51|words-no:after 8
-13|words-no:after far
26|words-no:before 1
-22|words-no:before 5
-12|words-no:before 8
-15|words-no:before far
124|words:after 0
143|words:after 1
-118|words:after 13
72|words:after 2
60|words:after 3
-75|words:after 5
-64|words:after 8
-136|words:after far
83|words:before 1
-19|words:before 13
46|words:before 2
11|words:before 3
-30|words:before 5
-45|words:before 8
-52|words:before far
"""
