"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-11|1-back-time:demand far year
-8|1-back-time:level far decade
8|1-back-time:level far fiscal
24|1-back-time:level far month
-15|1-back-time:level far year
42|1-back-time:level long-past decade
-33|1-back-time:level long-past fiscal
-10|1-back-time:level long-past month
-25|1-back-time:level long-past that-year
42|1-back-time:level long-past year
-16|1-back-time:level next month
49|1-back-time:level next that-year
110|1-back-time:level next year
-43|1-back-time:level now bare-month
-57|1-back-time:level now day
15|1-back-time:level now fiscal
14|1-back-time:level now that-year
-64|1-back-time:level now weekday
18|1-back-time:level now year
56|1-back-time:level now years
-10|1-back-time:level past bare-month
-96|1-back-time:level past fiscal
-39|1-back-time:level past that-year
20|1-back-time:level past year
-28|1-back-time:level past years
100|1-back-time:pledge far fiscal
29|1-back-time:pledge far month
56|1-back-time:pledge far year
13|1-back-time:pledge far years
-19|1-back-time:pledge long-past year
-48|1-back-time:pledge next fiscal
10|1-back-time:pledge next that-year
-20|1-back-time:pledge now bare-month
-24|1-back-time:pledge now day
30|1-back-time:pledge now that-year
-43|1-back-time:pledge now weekday
13|1-back-time:pledge now year
-11|1-back-time:pledge past that-year
-13|1-back-time:proposal far decade
-19|1-back-time:proposal far fiscal
32|1-back-time:proposal far year
14|1-back-time:proposal next fiscal
38|1-back-time:proposal next year
-8|1-back-time:proposal now bare-month
-8|1-back-time:proposal now day
-10|1-back-time:proposal now weekday
59|1-back-told:False aim
95|1-back-told:False level
-10|1-back-told:False no
-64|1-back-told:True aim
-85|1-back-told:True level
-29|1-back-told:True no
10|1-back:level
-39|1-back:no
25|2-back-time:level far fiscal
-30|2-back-time:level far year
28|2-back-time:level far years
-15|2-back-time:level long-past decade
-19|2-back-time:level long-past fiscal
28|2-back-time:level long-past year
-9|2-back-time:level next bare-month
-25|2-back-time:level next fiscal
18|2-back-time:level next that-year
26|2-back-time:level next year
-18|2-back-time:level now bare-month
-28|2-back-time:level now day
-24|2-back-time:level now fiscal
35|2-back-time:level now that-year
-48|2-back-time:level now weekday
82|2-back-time:level now year
-16|2-back-time:level past bare-month
-65|2-back-time:level past fiscal
-14|2-back-time:level past month
58|2-back-time:level past that-year
31|2-back-time:level past year
34|2-back-time:other far fiscal
-13|2-back-time:other far year
61|2-back-time:other next year
-10|2-back-time:other now weekday
84|2-back-time:pledge far year
-21|2-back-time:pledge next fiscal
-8|2-back-time:pledge next that-year
-9|2-back-time:pledge now day
-25|2-back-time:pledge now fiscal
20|2-back-time:pledge now that-year
-8|2-back-time:pledge now weekday
-9|2-back-time:pledge now year
-10|2-back-time:proposal far fiscal
-40|2-back-time:proposal far year
29|2-back-time:proposal next fiscal
-8|2-back-time:proposal next that-year
-38|2-back-told:False aim
34|2-back-told:False level
-25|2-back-told:False no
-33|2-back-told:True aim
-26|2-back-told:True level
30|2-back-told:True no
-71|2-back:aim
8|2-back:level
-40|carried-dated:False False aim 0
19|carried-dated:False False aim 1
-29|carried-dated:False False aim 2
69|carried-dated:False False level 0
43|carried-dated:False False level 1
56|carried-dated:False False level 2
-23|carried-dated:False False level 3
-25|carried-dated:True False aim 0
-59|carried-dated:True False aim 3
-68|carried-dated:True False aim 4
-11|carried-dated:True False level 2
-94|carried-dated:True False level 3
-108|carried-dated:True False level 4
-13|carried-dated:True False no 1
-27|carried-dated:True False no 2
-22|carried-dated:True False no 3
-14|carried-dated:True False no 4
30|carried-dated:True True aim 0
-17|carried-dated:True True aim 1
-36|carried-dated:True True aim 2
-70|carried-dated:True True aim 3
-49|carried-dated:True True aim 4
30|carried-dated:True True level 0
-35|carried-dated:True True level 1
-37|carried-dated:True True level 2
-65|carried-dated:True True level 3
-22|carried-dated:True True no 1
34|carried-dated:True True no 2
-25|carried-dated:True True no 3
-67|carried-governed:- far
-10|carried-governed:- long-past
28|carried-governed:- next
-48|carried-governed:- now
42|carried-governed:- past
-12|carried-governed:be can now
23|carried-governed:be could far
-25|carried-governed:be could now
-71|carried-governed:be finite far
33|carried-governed:be finite long-past
-77|carried-governed:be finite next
53|carried-governed:be finite now
9|carried-governed:be finite past
-35|carried-governed:be should far
99|carried-governed:be will far
26|carried-governed:be will next
143|carried-governed:be will now
77|carried-governed:be would far
-36|carried-governed:be would long-past
40|carried-governed:be would next
33|carried-governed:be would now
44|carried-governed:be would past
-13|carried-governed:cap finite far
36|carried-governed:cap finite now
20|carried-governed:cap should next
-13|carried-governed:demand finite far
-21|carried-governed:demand finite long-past
33|carried-governed:demand finite next
-71|carried-governed:demand finite now
-47|carried-governed:demand finite past
14|carried-governed:demand gerund past
-13|carried-governed:demand inf far
-12|carried-governed:demand progressive far
-38|carried-governed:demand progressive now
27|carried-governed:demand would now
-16|carried-governed:denial finite far
-10|carried-governed:denial finite now
-16|carried-governed:denial would far
-42|carried-governed:level finite far
-26|carried-governed:level finite long-past
-20|carried-governed:level finite next
-42|carried-governed:level finite now
12|carried-governed:level finite past
92|carried-governed:level gerund far
11|carried-governed:level gerund next
-44|carried-governed:level gerund past
23|carried-governed:level progressive far
52|carried-governed:level will next
20|carried-governed:level will now
72|carried-governed:level would far
-23|carried-governed:level would long-past
58|carried-governed:level would next
-29|carried-governed:level would now
-26|carried-governed:level would past
37|carried-governed:move can far
-11|carried-governed:move can now
-26|carried-governed:move finite far
-87|carried-governed:move finite long-past
-52|carried-governed:move finite next
-76|carried-governed:move finite now
74|carried-governed:move finite past
-10|carried-governed:move gerund far
-10|carried-governed:move gerund now
28|carried-governed:move inf far
-11|carried-governed:move inf next
-12|carried-governed:move inf now
-23|carried-governed:move progressive far
16|carried-governed:move progressive next
28|carried-governed:move progressive now
-12|carried-governed:move should far
13|carried-governed:move should next
-11|carried-governed:move should past
82|carried-governed:move will far
-11|carried-governed:move will long-past
15|carried-governed:move will next
62|carried-governed:move will now
14|carried-governed:move would far
48|carried-governed:move would next
27|carried-governed:move would now
-65|carried-governed:move would past
-23|carried-governed:pledge finite far
-21|carried-governed:pledge finite long-past
39|carried-governed:pledge finite next
14|carried-governed:pledge finite now
-23|carried-governed:pledge finite past
-11|carried-governed:pledge noun far
-29|carried-governed:pledge noun now
-18|carried-governed:pledge progressive far
-25|carried-governed:pledge progressive now
-24|carried-governed:pledge would far
-28|carried-governed:pledge would next
-35|carried-governed:pledge would now
36|carried-governed:proposal finite far
-19|carried-governed:proposal finite long-past
70|carried-governed:proposal finite next
-51|carried-governed:proposal finite now
-42|carried-governed:proposal finite past
46|carried-governed:proposal progressive far
-11|carried-governed:proposal progressive now
8|carried-governed:proposal will next
-61|carried-governed:proposal would far
-22|carried-governed:proposal would next
-16|carried-governed:spend could now
-127|carried-governed:spend finite far
29|carried-governed:spend finite long-past
-107|carried-governed:spend finite next
-105|carried-governed:spend finite now
54|carried-governed:spend finite past
-29|carried-governed:spend gerund far
-12|carried-governed:spend progressive far
-13|carried-governed:spend progressive long-past
22|carried-governed:spend progressive now
49|carried-governed:spend will far
88|carried-governed:spend will now
69|carried-governed:spend would far
-75|carried-governed:spend would now
-45|carried-here:0 aim bare-month
-39|carried-here:0 aim day
-20|carried-here:0 aim decade
-47|carried-here:0 aim fiscal
-24|carried-here:0 aim month
11|carried-here:0 aim that-year
-60|carried-here:0 aim weekday
-47|carried-here:0 aim year
-9|carried-here:0 aim years
-90|carried-here:0 level bare-month
-71|carried-here:0 level day
50|carried-here:0 level decade
-23|carried-here:0 level fiscal
-29|carried-here:0 level month
-9|carried-here:0 level part
37|carried-here:0 level that-year
-77|carried-here:0 level weekday
26|carried-here:0 level year
-51|carried-here:0 level years
-15|carried-here:0 no bare-month
-17|carried-here:0 no day
-14|carried-here:0 no that-year
-22|carried-here:0 no weekday
13|carried-here:0 no year
-30|carried-here:1 aim bare-month
-17|carried-here:1 aim day
16|carried-here:1 aim fiscal
30|carried-here:1 aim month
-43|carried-here:1 aim that-year
-26|carried-here:1 aim weekday
-9|carried-here:1 aim year
-8|carried-here:1 aim years
-29|carried-here:1 level bare-month
-29|carried-here:1 level day
-32|carried-here:1 level decade
98|carried-here:1 level fiscal
-12|carried-here:1 level month
-57|carried-here:1 level weekday
-15|carried-here:1 level year
36|carried-here:1 level years
-15|carried-here:1 no fiscal
-17|carried-here:1 no year
-9|carried-here:2 aim day
86|carried-here:2 aim fiscal
-18|carried-here:2 aim that-year
44|carried-here:2 aim year
-18|carried-here:2 level bare-month
-10|carried-here:2 level day
-16|carried-here:2 level decade
-12|carried-here:2 level month
-36|carried-here:2 level that-year
-18|carried-last:False aim bare-month
-24|carried-last:False aim day
58|carried-last:False aim fiscal
-15|carried-last:False aim that-year
-28|carried-last:False aim weekday
-64|carried-last:False aim year
-9|carried-last:False aim years
-50|carried-last:False level bare-month
-40|carried-last:False level day
83|carried-last:False level fiscal
-9|carried-last:False level month
135|carried-last:False level that-year
-42|carried-last:False level weekday
42|carried-last:False level year
46|carried-last:False level years
-13|carried-last:False no day
-10|carried-last:False no fiscal
-11|carried-last:False no weekday
-11|carried-last:False no year
-60|carried-last:True aim bare-month
-42|carried-last:True aim day
-16|carried-last:True aim decade
-10|carried-last:True aim fiscal
-10|carried-last:True aim part
-39|carried-last:True aim that-year
-61|carried-last:True aim weekday
35|carried-last:True aim year
-9|carried-last:True aim years
-88|carried-last:True level bare-month
-70|carried-last:True level day
8|carried-last:True level decade
-45|carried-last:True level month
-14|carried-last:True level part
17|carried-last:True level that-year
-100|carried-last:True level weekday
-20|carried-last:True level year
-72|carried-last:True level years
-12|carried-last:True no bare-month
-11|carried-last:True no day
-11|carried-last:True no that-year
-19|carried-last:True no weekday
-29|carried-lead:aim , day
-86|carried-lead:aim 2% that-year
24|carried-lead:aim 5% that-year
12|carried-lead:aim 7.2% that-year
64|carried-lead:aim : that-year
-40|carried-lead:aim a fiscal
80|carried-lead:aim after fiscal
-30|carried-lead:aim before year
8|carried-lead:aim beyond fiscal
-19|carried-lead:aim beyond year
35|carried-lead:aim bringing that-year
-13|carried-lead:aim by bare-month
-13|carried-lead:aim by month
-21|carried-lead:aim by that-year
61|carried-lead:aim by year
42|carried-lead:aim defence that-year
22|carried-lead:aim defense that-year
-31|carried-lead:aim enacted fiscal
-11|carried-lead:aim entered fiscal
-18|carried-lead:aim eyes decade
94|carried-lead:aim for fiscal
8|carried-lead:aim for year
-9|carried-lead:aim from that-year
-8|carried-lead:aim gdp that-year
-14|carried-lead:aim in bare-month
-33|carried-lead:aim in fiscal
-10|carried-lead:aim in month
-20|carried-lead:aim in year
-18|carried-lead:aim in years
15|carried-lead:aim nothing fiscal
-19|carried-lead:aim nothing year
-11|carried-lead:aim of fiscal
8|carried-lead:aim of that-year
-40|carried-lead:aim of year
-25|carried-lead:aim on day
-44|carried-lead:aim on weekday
-13|carried-lead:aim said weekday
-20|carried-lead:aim since year
-12|carried-lead:aim target fiscal
-14|carried-lead:aim than that-year
-8|carried-lead:aim than year
42|carried-lead:aim that year
59|carried-lead:aim through fiscal
24|carried-lead:aim through month
58|carried-lead:aim through year
-23|carried-lead:aim to fiscal
54|carried-lead:aim to year
-34|carried-lead:aim two percent that-year
-31|carried-lead:aim until year
-14|carried-lead:aim within fiscal
30|carried-lead:level \" that-year
-29|carried-lead:level 's fiscal
-39|carried-lead:level 's year
41|carried-lead:level ) that-year
-56|carried-lead:level , day
-47|carried-lead:level , fiscal
-72|carried-lead:level , that-year
52|carried-lead:level -- fiscal
-15|carried-lead:level -- year
60|carried-lead:level 1.3% that-year
44|carried-lead:level 1.5 per cent that-year
-83|carried-lead:level 10 per cent that-year
24|carried-lead:level 18% that-year
62|carried-lead:level 2 percent that-year
-101|carried-lead:level 2% fiscal
-58|carried-lead:level 2% that-year
-20|carried-lead:level 2.32 percent that-year
20|carried-lead:level 3 percent that-year
-12|carried-lead:level 3.3% that-year
-22|carried-lead:level 3.4% that-year
-22|carried-lead:level 3.5 percent that-year
119|carried-lead:level 4.1% that-year
29|carried-lead:level 4.12 percent that-year
21|carried-lead:level 4.4 per cent that-year
-27|carried-lead:level 4.5% to 5% that-year
-9|carried-lead:level 4.7% that-year
-19|carried-lead:level 4.9% that-year
-37|carried-lead:level 5 percent that-year
105|carried-lead:level 5% that-year
-27|carried-lead:level 7 per cent that-year
-41|carried-lead:level 7 percent that-year
-20|carried-lead:level 7% that-year
-11|carried-lead:level 7.2 per cent that-year
-119|carried-lead:level 7.2 percent that-year
-9|carried-lead:level 7.2% that-year
40|carried-lead:level 7.8 per cent that-year
19|carried-lead:level 8.1% that-year
8|carried-lead:level 8.2 pct that-year
-23|carried-lead:level 8.2 percent that-year
54|carried-lead:level 9.4% that-year
65|carried-lead:level 9.7% that-year
-11|carried-lead:level ; that-year
-18|carried-lead:level a fiscal
59|carried-lead:level a year
-18|carried-lead:level adopted that-year
-18|carried-lead:level after years
16|carried-lead:level are that-year
37|carried-lead:level at that-year
-28|carried-lead:level beyond fiscal
15|carried-lead:level billion that-year
-40|carried-lead:level brings that-year
-107|carried-lead:level budget that-year
-18|carried-lead:level budget year
-8|carried-lead:level by bare-month
-9|carried-lead:level by decade
46|carried-lead:level by fiscal
-23|carried-lead:level by that-year
-61|carried-lead:level by year
34|carried-lead:level by years
-9|carried-lead:level decided bare-month
12|carried-lead:level defence fiscal
9|carried-lead:level defence spending that-year
182|carried-lead:level defence that-year
-30|carried-lead:level defense fiscal
46|carried-lead:level defense that-year
102|carried-lead:level for fiscal
10|carried-lead:level for that-year
91|carried-lead:level for year
92|carried-lead:level for years
-14|carried-lead:level from bare-month
-75|carried-lead:level from fiscal
-29|carried-lead:level from month
-70|carried-lead:level from that-year
16|carried-lead:level from year
33|carried-lead:level gdp fiscal
167|carried-lead:level gdp that-year
-19|carried-lead:level gnp fiscal
15|carried-lead:level goal fiscal
18|carried-lead:level goal that-year
-31|carried-lead:level gross domestic product fiscal
-20|carried-lead:level gross domestic product that-year
-8|carried-lead:level growth that-year
-19|carried-lead:level hague that-year
63|carried-lead:level if year
-34|carried-lead:level in bare-month
52|carried-lead:level in decade
36|carried-lead:level in fiscal
11|carried-lead:level in month
-40|carried-lead:level in that-year
94|carried-lead:level in year
-60|carried-lead:level in years
-36|carried-lead:level initial fiscal
-15|carried-lead:level instead of year
159|carried-lead:level it that-year
65|carried-lead:level italy that-year
9|carried-lead:level japan year
33|carried-lead:level militaries that-year
33|carried-lead:level military spending fiscal
62|carried-lead:level military that-year
20|carried-lead:level more that-year
39|carried-lead:level nothing fiscal
-56|carried-lead:level nothing that-year
-8|carried-lead:level nothing weekday
64|carried-lead:level nothing year
-55|carried-lead:level of that-year
-53|carried-lead:level of year
-35|carried-lead:level on day
-13|carried-lead:level on that-year
-59|carried-lead:level on weekday
-20|carried-lead:level on year
-31|carried-lead:level on years
-23|carried-lead:level only that-year
-27|carried-lead:level outlays fiscal
-30|carried-lead:level over that-year
-41|carried-lead:level over year
40|carried-lead:level passes year
-62|carried-lead:level rate that-year
-12|carried-lead:level reaffirmed that-year
48|carried-lead:level reveals fiscal
-26|carried-lead:level said weekday
58|carried-lead:level signed off on that-year
-34|carried-lead:level since decade
-103|carried-lead:level since year
-25|carried-lead:level spent years
21|carried-lead:level taiwan 's year
118|carried-lead:level target that-year
42|carried-lead:level terms that-year
-37|carried-lead:level than fiscal
-43|carried-lead:level than that-year
-11|carried-lead:level there that-year
54|carried-lead:level thereabouts that-year
-17|carried-lead:level through fiscal
-8|carried-lead:level through month
-14|carried-lead:level through year
-45|carried-lead:level to fiscal
-23|carried-lead:level to month
15|carried-lead:level to year
55|carried-lead:level trillion fiscal
18|carried-lead:level trillion that-year
22|carried-lead:level two percent that-year
-36|carried-lead:level until year
-27|carried-lead:level washington that-year
19|carried-lead:level will that-year
58|carried-lead:level within fiscal
-15|carried-lead:level won that-year
53|carried-lead:level yen fiscal
-25|carried-lead:level yuan that-year
-24|carried-lead:level — that-year
-13|carried-lead:no , day
53|carried-lead:no by fiscal
-19|carried-lead:no by year
-14|carried-lead:no for fiscal
-26|carried-lead:no in fiscal
32|carried-lead:no in year
-8|carried-lead:no on day
-17|carried-lead:no on weekday
-10|carried-lead:no until fiscal
57|carried-shape:fine aim next
26|carried-shape:fine aim now
-95|carried-shape:fine level far
44|carried-shape:fine level next
61|carried-shape:fine level now
50|carried-shape:fine level past
140|carried-shape:half aim far
-23|carried-shape:half aim long-past
-11|carried-shape:half aim next
-86|carried-shape:half aim now
-26|carried-shape:half aim past
72|carried-shape:half level far
-50|carried-shape:half level long-past
-94|carried-shape:half level now
-41|carried-shape:half level past
-15|carried-shape:half no far
-30|carried-shape:half no now
-38|carried-shape:tenth aim far
-17|carried-shape:tenth aim next
9|carried-shape:tenth aim now
-8|carried-shape:tenth aim past
52|carried-shape:tenth level far
-43|carried-shape:tenth level long-past
63|carried-shape:tenth level next
26|carried-shape:tenth level now
76|carried-shape:tenth level past
-10|carried-shape:tenth no far
-43|carried-shape:whole aim far
-57|carried-shape:whole aim long-past
-42|carried-shape:whole aim next
-103|carried-shape:whole aim now
-53|carried-shape:whole aim past
-42|carried-shape:whole level far
-46|carried-shape:whole level long-past
-8|carried-shape:whole level next
-34|carried-shape:whole level past
-11|carried-shape:whole no long-past
-15|carried-shape:whole no next
-45|carried-shape:whole no now
-20|carried-shape:whole no past
-19|carried-time:demand far fiscal
-32|carried-time:demand far year
-8|carried-time:demand now day
-11|carried-time:denial far year
-9|carried-time:denial now day
-11|carried-time:denial now weekday
-9|carried-time:level far decade
-33|carried-time:level far fiscal
15|carried-time:level far year
20|carried-time:level far years
11|carried-time:level long-past decade
-54|carried-time:level long-past fiscal
-11|carried-time:level long-past month
-30|carried-time:level long-past that-year
-57|carried-time:level long-past year
-13|carried-time:level next bare-month
114|carried-time:level next fiscal
-19|carried-time:level next month
-9|carried-time:level next that-year
-86|carried-time:level now bare-month
-102|carried-time:level now day
88|carried-time:level now fiscal
32|carried-time:level now that-year
-141|carried-time:level now weekday
-28|carried-time:level now year
23|carried-time:level now years
-39|carried-time:level past bare-month
-36|carried-time:level past fiscal
-20|carried-time:level past month
-10|carried-time:level past part
91|carried-time:level past year
-63|carried-time:level past years
26|carried-time:other far fiscal
-28|carried-time:other far year
59|carried-time:other next year
-10|carried-time:other now day
-15|carried-time:other now weekday
-9|carried-time:other past year
64|carried-time:pledge far fiscal
20|carried-time:pledge far month
69|carried-time:pledge far year
9|carried-time:pledge far years
-40|carried-time:pledge long-past year
-11|carried-time:pledge next bare-month
-79|carried-time:pledge next fiscal
21|carried-time:pledge next that-year
-23|carried-time:pledge next year
-42|carried-time:pledge now bare-month
-41|carried-time:pledge now day
81|carried-time:pledge now fiscal
-15|carried-time:pledge now that-year
-61|carried-time:pledge now weekday
25|carried-time:pledge now year
-15|carried-time:pledge past fiscal
-18|carried-time:pledge past that-year
-14|carried-time:pledge past year
-14|carried-time:proposal far decade
-45|carried-time:proposal far fiscal
23|carried-time:proposal far year
-12|carried-time:proposal long-past year
106|carried-time:proposal next fiscal
14|carried-time:proposal next year
-12|carried-time:proposal now bare-month
-14|carried-time:proposal now day
-10|carried-time:proposal now fiscal
-10|carried-time:proposal now that-year
-17|carried-time:proposal now weekday
-13|counted
-24|counted-near:after - 2
-36|counted-near:after - 5
-12|counted-near:after - 8
-17|counted-near:after - far
-22|counted-near:after by 5
-16|counted-near:after by 8
-9|counted-near:after coming 5
45|counted-near:after coming 8
-11|counted-near:after for 13
-11|counted-near:after for 3
-17|counted-near:after for 8
8|counted-near:after for far
17|counted-near:after in 13
15|counted-near:after in 3
73|counted-near:after in 5
27|counted-near:after in 8
-24|counted-near:after in far
66|counted-near:after next 5
-64|counted-near:after of 5
-12|counted-near:after of 8
-13|counted-near:after over 13
43|counted-near:after over 5
-8|counted-near:after over far
-36|counted-near:after within 13
54|counted-near:after within 3
132|counted-near:after within 5
28|counted-near:after within 8
-9|counted-near:after within far
-11|counted-near:before - 13
-18|counted-near:before for 13
-15|counted-near:before over 13
62|counted-near:before over 3
-11|counted-near:before over 8
-14|counted-near:before past 5
-13|counted-near:before within 13
-14|counted-near:before within 2
30|counted-near:before within 3
-11|counted-near:before within 5
-43|counted-near:before within 8
-27|counted-near:before within far
10|counted-share-nearer:False
-22|counted-share-nearer:True
-9|counted-side:after cap
-89|counted-side:after level
91|counted-side:after pledge
137|counted-side:after proposal
-64|counted-side:before level
-38|counted-side:before pledge
-38|counted-side:before proposal
-33|counted:level -
-33|counted:level for
-23|counted:level in
-30|counted:level of
-8|counted:level over
-16|counted:level past
-78|counted:pledge -
-45|counted:pledge by
50|counted:pledge coming
-22|counted:pledge for
78|counted:pledge in
69|counted:pledge next
-59|counted:pledge of
-37|counted:pledge over
97|counted:pledge within
-10|counted:proposal -
-9|counted:proposal coming
49|counted:proposal in
93|counted:proposal over
-36|date-verb-kind:- aim after
10|date-verb-kind:- aim before
42|date-verb-kind:- level after
11|date-verb-kind:- level before
-31|date-verb-kind:- no after
14|date-verb-kind:- no before
-58|date-verb-kind:be could aim after
41|date-verb-kind:be finite aim after
-46|date-verb-kind:be finite aim before
11|date-verb-kind:be finite level after
-27|date-verb-kind:be finite level before
28|date-verb-kind:be finite no after
-100|date-verb-kind:be inf aim after
54|date-verb-kind:be inf level after
-21|date-verb-kind:be should level after
37|date-verb-kind:be will aim after
-19|date-verb-kind:be will aim before
15|date-verb-kind:be will level after
50|date-verb-kind:be will level before
-24|date-verb-kind:be would aim after
27|date-verb-kind:cap finite aim after
14|date-verb-kind:cap finite level before
-21|date-verb-kind:cap inf aim after
-35|date-verb-kind:demand finite aim after
30|date-verb-kind:demand finite aim before
10|date-verb-kind:demand finite level after
-63|date-verb-kind:demand finite level before
-12|date-verb-kind:demand gerund aim before
25|date-verb-kind:demand inf aim after
-22|date-verb-kind:demand will aim before
26|date-verb-kind:denial finite no after
-18|date-verb-kind:level finite aim after
45|date-verb-kind:level finite aim before
58|date-verb-kind:level finite level before
-8|date-verb-kind:level finite no after
-10|date-verb-kind:level gerund aim after
-15|date-verb-kind:level inf aim after
34|date-verb-kind:level progressive level before
8|date-verb-kind:level will aim after
12|date-verb-kind:level will level before
-12|date-verb-kind:level would aim after
-75|date-verb-kind:level would level after
19|date-verb-kind:move can aim after
-11|date-verb-kind:move can aim before
-40|date-verb-kind:move could aim after
-14|date-verb-kind:move could level after
-51|date-verb-kind:move finite aim after
20|date-verb-kind:move finite level after
26|date-verb-kind:move finite level before
8|date-verb-kind:move gerund aim after
34|date-verb-kind:move gerund aim before
-12|date-verb-kind:move gerund level before
13|date-verb-kind:move gerund no after
69|date-verb-kind:move inf aim after
-40|date-verb-kind:move inf aim before
-48|date-verb-kind:move inf level after
-13|date-verb-kind:move inf level before
9|date-verb-kind:move progressive aim after
18|date-verb-kind:move progressive level after
50|date-verb-kind:move should aim after
-40|date-verb-kind:move should aim before
14|date-verb-kind:move subjunctive aim after
59|date-verb-kind:move will aim after
-91|date-verb-kind:move will aim before
-64|date-verb-kind:move will level after
21|date-verb-kind:move will no after
141|date-verb-kind:move would aim after
8|date-verb-kind:move would aim before
36|date-verb-kind:move would level before
57|date-verb-kind:pledge finite aim after
12|date-verb-kind:pledge finite level after
16|date-verb-kind:pledge finite level before
-23|date-verb-kind:pledge finite no after
-11|date-verb-kind:pledge finite no before
31|date-verb-kind:pledge inf aim before
8|date-verb-kind:pledge progressive no after
15|date-verb-kind:pledge subjunctive aim after
-41|date-verb-kind:pledge will aim after
21|date-verb-kind:pledge will aim before
-13|date-verb-kind:pledge will level before
26|date-verb-kind:pledge would aim after
9|date-verb-kind:pledge would aim before
70|date-verb-kind:proposal finite aim before
-77|date-verb-kind:proposal finite level after
-24|date-verb-kind:proposal finite level before
11|date-verb-kind:proposal gerund aim after
33|date-verb-kind:proposal gerund aim before
-23|date-verb-kind:proposal inf aim after
11|date-verb-kind:proposal progressive aim after
-11|date-verb-kind:proposal progressive aim before
17|date-verb-kind:proposal will aim after
-47|date-verb-kind:proposal will level after
8|date-verb-kind:proposal would aim after
-59|date-verb-kind:says base aim after
16|date-verb-kind:says base level after
-33|date-verb-kind:says base level before
-43|date-verb-kind:says ed aim after
70|date-verb-kind:says ed aim before
-18|date-verb-kind:says ed level before
-14|date-verb-kind:says ed no after
-11|date-verb-kind:says ing aim after
-11|date-verb-kind:says ing level before
-25|date-verb-kind:says s aim after
-15|date-verb-kind:says s aim before
23|date-verb-kind:says s level after
25|date-verb-kind:says s level before
44|date-verb-kind:spend finite aim after
-34|date-verb-kind:spend finite aim before
81|date-verb-kind:spend finite level after
-19|date-verb-kind:spend finite level before
-30|date-verb-kind:spend gerund aim after
-31|date-verb-kind:spend gerund aim before
42|date-verb-kind:spend gerund level after
9|date-verb-kind:spend gerund level before
-11|date-verb-kind:spend gerund no before
11|date-verb-kind:spend inf aim before
30|date-verb-kind:spend inf level after
-53|date-verb-kind:spend inf level before
-14|date-verb-kind:spend progressive level after
48|date-verb-kind:spend progressive level before
12|date-verb-kind:spend should aim after
-60|date-verb-kind:spend subjunctive aim after
21|date-verb-kind:spend will aim after
-34|date-verb-kind:spend will aim before
-9|date-verb-kind:spend will level before
17|date-verb-kind:spend would aim after
10|date-verb:-
-14|date-verb:accept
53|date-verb:account
36|date-verb:achieve
-19|date-verb:adopt
10|date-verb:advance
-24|date-verb:agree
-28|date-verb:aim
-17|date-verb:amount
9|date-verb:announce
-15|date-verb:approach
26|date-verb:approve
23|date-verb:argue
-35|date-verb:arrive
38|date-verb:ask for
-45|date-verb:attain
-39|date-verb:average
8|date-verb:back
-56|date-verb:be
-10|date-verb:boost
33|date-verb:bring
17|date-verb:bring forward
18|date-verb:build
17|date-verb:calculate
40|date-verb:call for
-18|date-verb:campaign
-17|date-verb:carry
15|date-verb:climb
-8|date-verb:come to
42|date-verb:commit
41|date-verb:consider
24|date-verb:contain
-22|date-verb:correspond
-9|date-verb:cross
-20|date-verb:decide
8|date-verb:dedicate
-9|date-verb:demand
20|date-verb:devote
-33|date-verb:discuss
78|date-verb:double
11|date-verb:earmark
-61|date-verb:end
22|date-verb:envisage
-52|date-verb:equal
83|date-verb:estimate
10|date-verb:exceed
48|date-verb:fall
23|date-verb:favor
8|date-verb:force
-49|date-verb:get
34|date-verb:give
-32|date-verb:go
-21|date-verb:grow
9|date-verb:hike
-45|date-verb:hit
-24|date-verb:hold
15|date-verb:honour
13|date-verb:hope
-19|date-verb:hover
27|date-verb:increase
-58|date-verb:insist on
30|date-verb:invest
11|date-verb:keep
18|date-verb:lay out
15|date-verb:leave
-46|date-verb:lift
9|date-verb:make good on
10|date-verb:make up
-60|date-verb:manage
38|date-verb:mean
22|date-verb:meet
-29|date-verb:mention
-13|date-verb:more than double
-22|date-verb:name
-9|date-verb:opt
14|date-verb:order
-27|date-verb:pay
28|date-verb:peak
-40|date-verb:pencil in
17|date-verb:plan
-48|date-verb:pledge
-13|date-verb:prefer
13|date-verb:prepare
-31|date-verb:project
-34|date-verb:promise
-28|date-verb:propose
44|date-verb:put
8|date-verb:put forward
10|date-verb:raise
20|date-verb:reach
30|date-verb:remain
-13|date-verb:request
28|date-verb:resolve
-42|date-verb:review
-18|date-verb:rise
-79|date-verb:says base
-10|date-verb:says ed
-46|date-verb:says ing
8|date-verb:says s
32|date-verb:secure
-26|date-verb:seek
-16|date-verb:set its sights on
-13|date-verb:set out
50|date-verb:sign off on
-24|date-verb:sign up
12|date-verb:sound out
34|date-verb:speak of
31|date-verb:spend
20|date-verb:stand
17|date-verb:start from
42|date-verb:stay
17|date-verb:stop
16|date-verb:surge
48|date-verb:surpass
-8|date-verb:swell
-24|date-verb:table
49|date-verb:take
-25|date-verb:take up
-32|date-verb:talk of
-21|date-verb:think
-24|date-verb:urge
-55|date-verb:use
14|date-verb:vote on
38|date-verb:weigh
31|date-verb:work
-21|date-verb:work out
9|date-verb:work towards
371|derived
67|derived:aim year far
194|derived:aim years next
104|derived:level years next
-20|first-word:14
-65|first-word:1952
17|first-word:1955
-45|first-word:1958
-16|first-word:1960
-20|first-word:1962
16|first-word:1968
-33|first-word:1976
-15|first-word:1979
43|first-word:1980
-50|first-word:1985
25|first-word:1986
-73|first-word:1987
37|first-word:1987/88
42|first-word:1988
-18|first-word:1990
-16|first-word:1995
34|first-word:2003
-31|first-word:2004
-12|first-word:2009
31|first-word:2010
-23|first-word:2011
35|first-word:2012
22|first-word:2014
50|first-word:2015
-22|first-word:2016
-30|first-word:2018
-13|first-word:2019
14|first-word:2020
88|first-word:2021
-81|first-word:2022
59|first-word:2023
17|first-word:2024
81|first-word:2025
57|first-word:2025-26
64|first-word:2026
15|first-word:2026-2029
27|first-word:2026-27
43|first-word:2027
38|first-word:2028
23|first-word:2029-30
49|first-word:2030
35|first-word:2031
157|first-word:2032
38|first-word:2033
32|first-word:2033-34
13|first-word:2034
86|first-word:2035
-61|first-word:2040
-14|first-word:a
-42|first-word:april
-15|first-word:august
9|first-word:coming
39|first-word:current
-8|first-word:dec
-56|first-word:december
-15|first-word:earlier
8|first-word:early
-8|first-word:feb.
-38|first-word:february
76|first-word:fiscal
-41|first-word:friday
50|first-word:fy
58|first-word:fy2025
-8|first-word:jan.
-61|first-word:january
-25|first-word:july
-66|first-word:june
-90|first-word:last
-11|first-word:later
65|first-word:march
-19|first-word:march,
-42|first-word:may
-16|first-word:monday
-34|first-word:next
-53|first-word:november
-9|first-word:oct.
22|first-word:present
17|first-word:previous
-13|first-word:saturday
-11|first-word:sept
-10|first-word:sunday
-11|first-word:ten
-54|first-word:the
104|first-word:this
34|first-word:three
-43|first-word:thursday
-107|first-word:today
-65|first-word:tuesday
-40|first-word:wednesday
-35|first-word:yesterday
22|governed-time:- far year
15|governed-time:- long-past decade
-12|governed-time:- long-past fiscal
-15|governed-time:- long-past that-year
-61|governed-time:- long-past year
77|governed-time:- next bare-month
10|governed-time:- now bare-month
37|governed-time:- now fiscal
-47|governed-time:- now weekday
15|governed-time:- now year
-43|governed-time:- past fiscal
-23|governed-time:- past that-year
96|governed-time:- past year
8|governed-time:be could far year
26|governed-time:be finite far year
-93|governed-time:be finite long-past decade
17|governed-time:be finite long-past fiscal
-10|governed-time:be finite long-past year
-12|governed-time:be finite long-past years
20|governed-time:be finite next fiscal
-34|governed-time:be finite now bare-month
-14|governed-time:be finite now day
105|governed-time:be finite now fiscal
55|governed-time:be finite now that-year
-32|governed-time:be finite now weekday
-65|governed-time:be finite now year
26|governed-time:be finite now years
22|governed-time:be finite past fiscal
-9|governed-time:be finite past that-year
54|governed-time:be finite past year
-8|governed-time:be should far fiscal
11|governed-time:be should far year
24|governed-time:be will far year
13|governed-time:be will next fiscal
-15|governed-time:be will next that-year
-133|governed-time:be will now fiscal
11|governed-time:be will now that-year
-8|governed-time:be will now weekday
-18|governed-time:be will past year
-29|governed-time:be would long-past fiscal
23|governed-time:be would next that-year
21|governed-time:be would next year
-75|governed-time:be would now that-year
10|governed-time:be would past fiscal
-25|governed-time:be would past that-year
46|governed-time:cap finite far fiscal
-9|governed-time:cap finite far year
-22|governed-time:cap finite long-past year
-20|governed-time:cap finite now fiscal
34|governed-time:cap inf next fiscal
-12|governed-time:cap would now bare-month
-35|governed-time:demand finite far decade
9|governed-time:demand finite far fiscal
80|governed-time:demand finite far year
14|governed-time:demand finite far years
70|governed-time:demand finite long-past decade
-15|governed-time:demand finite long-past month
-9|governed-time:demand finite long-past that-year
-11|governed-time:demand finite long-past year
-14|governed-time:demand finite next bare-month
8|governed-time:demand finite next fiscal
-28|governed-time:demand finite next that-year
-22|governed-time:demand finite now bare-month
-9|governed-time:demand finite now day
-12|governed-time:demand finite now part
-21|governed-time:demand finite now weekday
-76|governed-time:demand finite now year
-19|governed-time:demand finite past part
-33|governed-time:demand finite past that-year
27|governed-time:demand inf far year
20|governed-time:demand progressive now that-year
14|governed-time:demand will far fiscal
-22|governed-time:demand will far year
-12|governed-time:demand would far year
37|governed-time:denial finite far fiscal
32|governed-time:level finite far fiscal
-15|governed-time:level finite far month
21|governed-time:level finite far year
24|governed-time:level finite far years
8|governed-time:level finite long-past decade
-35|governed-time:level finite long-past fiscal
-34|governed-time:level finite long-past year
48|governed-time:level finite now fiscal
-18|governed-time:level finite now weekday
30|governed-time:level finite now year
45|governed-time:level finite now years
-9|governed-time:level finite past bare-month
-25|governed-time:level finite past fiscal
14|governed-time:level finite past that-year
-16|governed-time:level finite past year
-21|governed-time:level finite past years
-19|governed-time:level gerund long-past year
22|governed-time:level gerund now that-year
-18|governed-time:level progressive past year
36|governed-time:level will far fiscal
18|governed-time:level will far month
-22|governed-time:level will long-past year
-12|governed-time:level will next bare-month
-15|governed-time:level will next year
15|governed-time:level will now fiscal
-24|governed-time:level will past fiscal
-28|governed-time:level would far fiscal
-23|governed-time:level would long-past fiscal
-73|governed-time:level would next fiscal
17|governed-time:level would next that-year
27|governed-time:level would next year
36|governed-time:level would now fiscal
-32|governed-time:level would now that-year
-32|governed-time:level would now weekday
29|governed-time:move could far fiscal
-14|governed-time:move could far year
-19|governed-time:move could next year
28|governed-time:move finite far fiscal
56|governed-time:move finite far year
-22|governed-time:move finite long-past decade
-8|governed-time:move finite long-past fiscal
-25|governed-time:move finite long-past month
13|governed-time:move finite next bare-month
31|governed-time:move finite next fiscal
-21|governed-time:move finite next that-year
13|governed-time:move finite next year
-71|governed-time:move finite now bare-month
-16|governed-time:move finite now day
36|governed-time:move finite now fiscal
21|governed-time:move finite now that-year
-19|governed-time:move finite now weekday
85|governed-time:move finite now year
-44|governed-time:move finite past bare-month
26|governed-time:move finite past fiscal
34|governed-time:move finite past that-year
10|governed-time:move finite past year
-13|governed-time:move gerund far fiscal
15|governed-time:move gerund far year
17|governed-time:move gerund next month
14|governed-time:move gerund now that-year
27|governed-time:move gerund now year
-30|governed-time:move inf far year
-44|governed-time:move inf long-past year
8|governed-time:move inf next year
19|governed-time:move inf now fiscal
-14|governed-time:move inf now part
-11|governed-time:move progressive far year
33|governed-time:move progressive next year
-59|governed-time:move progressive now that-year
-18|governed-time:move progressive now weekday
-51|governed-time:move should far fiscal
48|governed-time:move should long-past decade
-22|governed-time:move should next that-year
10|governed-time:move should now fiscal
-36|governed-time:move should now weekday
33|governed-time:move will far fiscal
-15|governed-time:move will far month
-36|governed-time:move will far year
-20|governed-time:move will long-past fiscal
-161|governed-time:move will next bare-month
18|governed-time:move will next month
44|governed-time:move will next that-year
-18|governed-time:move will now bare-month
36|governed-time:move will now fiscal
-37|governed-time:move will now that-year
-12|governed-time:move will now weekday
15|governed-time:move will now year
8|governed-time:move will past fiscal
15|governed-time:move will past that-year
-8|governed-time:move would far fiscal
8|governed-time:move would next bare-month
20|governed-time:move would next fiscal
-25|governed-time:move would next that-year
11|governed-time:move would next year
29|governed-time:move would now fiscal
19|governed-time:move would now year
8|governed-time:pledge could far fiscal
87|governed-time:pledge finite far fiscal
-10|governed-time:pledge finite far month
19|governed-time:pledge finite far that-year
-12|governed-time:pledge finite far year
16|governed-time:pledge finite far years
-11|governed-time:pledge finite long-past decade
-19|governed-time:pledge finite long-past that-year
-10|governed-time:pledge finite long-past year
-77|governed-time:pledge finite next bare-month
57|governed-time:pledge finite next that-year
25|governed-time:pledge finite next year
10|governed-time:pledge finite next years
-57|governed-time:pledge finite now bare-month
-19|governed-time:pledge finite now day
72|governed-time:pledge finite now fiscal
-49|governed-time:pledge finite now part
95|governed-time:pledge finite now that-year
-25|governed-time:pledge finite now weekday
60|governed-time:pledge finite now year
14|governed-time:pledge finite now years
-34|governed-time:pledge finite past bare-month
20|governed-time:pledge finite past fiscal
-9|governed-time:pledge finite past part
-35|governed-time:pledge finite past that-year
10|governed-time:pledge finite past year
17|governed-time:pledge gerund far year
-19|governed-time:pledge gerund now fiscal
-77|governed-time:pledge noun far fiscal
-13|governed-time:pledge noun far month
26|governed-time:pledge noun far year
22|governed-time:pledge noun next bare-month
62|governed-time:pledge noun now fiscal
-104|governed-time:pledge noun now that-year
-9|governed-time:pledge noun now weekday
50|governed-time:pledge noun past fiscal
11|governed-time:pledge progressive far fiscal
10|governed-time:pledge should far year
34|governed-time:pledge will far year
-62|governed-time:pledge will now bare-month
38|governed-time:pledge would far year
-9|governed-time:pledge would now bare-month
-52|governed-time:proposal finite far decade
-13|governed-time:proposal finite far fiscal
49|governed-time:proposal finite far year
19|governed-time:proposal finite long-past decade
-32|governed-time:proposal finite long-past year
10|governed-time:proposal finite next fiscal
40|governed-time:proposal finite next that-year
12|governed-time:proposal finite next year
-24|governed-time:proposal finite now bare-month
-74|governed-time:proposal finite now fiscal
-13|governed-time:proposal finite now part
17|governed-time:proposal finite now that-year
-17|governed-time:proposal finite past fiscal
-26|governed-time:proposal finite past year
14|governed-time:proposal gerund far fiscal
25|governed-time:proposal gerund far year
-52|governed-time:proposal inf far year
-14|governed-time:proposal noun far year
23|governed-time:proposal progressive far decade
11|governed-time:proposal progressive far fiscal
10|governed-time:proposal progressive far year
11|governed-time:proposal progressive next that-year
12|governed-time:proposal should far fiscal
14|governed-time:proposal will next that-year
-8|governed-time:proposal would far year
-12|governed-time:spend finite far fiscal
31|governed-time:spend finite long-past decade
28|governed-time:spend finite long-past that-year
119|governed-time:spend finite long-past year
9|governed-time:spend finite next year
-26|governed-time:spend finite now bare-month
-10|governed-time:spend finite now day
-26|governed-time:spend finite now fiscal
-13|governed-time:spend finite now that-year
-23|governed-time:spend finite now weekday
40|governed-time:spend finite now year
-23|governed-time:spend finite now years
-14|governed-time:spend finite past fiscal
50|governed-time:spend finite past year
20|governed-time:spend gerund far fiscal
14|governed-time:spend gerund far year
9|governed-time:spend gerund past fiscal
35|governed-time:spend gerund past year
14|governed-time:spend inf next year
-13|governed-time:spend progressive far year
23|governed-time:spend progressive long-past decade
66|governed-time:spend progressive long-past year
-13|governed-time:spend progressive now that-year
8|governed-time:spend progressive past that-year
11|governed-time:spend should far fiscal
12|governed-time:spend should far year
25|governed-time:spend will far decade
-115|governed-time:spend will far year
-16|governed-time:spend will long-past decade
-23|governed-time:spend will long-past year
16|governed-time:spend will next that-year
-15|governed-time:spend will next year
12|governed-time:spend will now fiscal
48|governed-time:spend will now that-year
32|governed-time:spend will now year
9|governed-time:spend will past fiscal
15|governed-time:spend would now fiscal
16|governed-time:spend would now that-year
-26|here:aim
39|here:level
-16|here:no
56|in-title
68|joints:after 0
-25|joints:after 1
-14|joints:after 2
-30|joints:after 3
56|joints:before 0
-16|joints:before 2
-28|joints:before 3
-8|last
-72|last-joint:, 13 aim
-47|last-joint:, 13 level
25|last-joint:, 2 level
-44|last-joint:, 3 level
124|last-joint:, 5 aim
-9|last-joint:, 5 level
-69|last-joint:, 8 aim
-55|last-joint:, 8 level
26|last-joint:, far aim
-50|last-joint:, far level
14|last-joint:- 1 aim
-111|last-joint:- 1 level
-13|last-joint:- 13 aim
-31|last-joint:- 2 level
12|last-joint:- 3 level
11|last-joint:- 5 aim
-58|last-joint:- 5 level
19|last-joint:- 8 level
-20|last-joint:; 13 aim
37|last-joint:; 13 level
27|last-joint:; 5 level
-66|last-joint:; 8 level
92|last-joint:; far level
-43|last-joint:and 1 level
-35|last-joint:and 13 aim
-44|last-joint:and 13 level
13|last-joint:and 2 aim
38|last-joint:and 2 level
52|last-joint:and 3 level
12|last-joint:and 5 aim
82|last-joint:and 5 level
-19|last-joint:and 8 aim
67|last-joint:and 8 level
-26|last-joint:and far aim
-45|last-joint:and far level
44|last-joint:or 13 level
14|last-joint:or 5 level
-14|last-time:demand far fiscal 0
16|last-time:demand far year 0
-8|last-time:demand far year 1
-8|last-time:denial far year 0
10|last-time:level far fiscal 0
76|last-time:level far fiscal 1
-32|last-time:level far fiscal 2
-48|last-time:level far year 0
-37|last-time:level far year 2
-31|last-time:level far years 1
50|last-time:level far years 2
13|last-time:level long-past decade 0
55|last-time:level long-past decade 1
-37|last-time:level long-past fiscal 0
-18|last-time:level long-past fiscal 1
-9|last-time:level long-past year 0
29|last-time:level long-past year 1
-13|last-time:level next fiscal 0
29|last-time:level next fiscal 1
28|last-time:level next year 0
55|last-time:level next year 1
-111|last-time:level now fiscal 0
92|last-time:level now fiscal 2
115|last-time:level now year 0
35|last-time:level now year 2
-41|last-time:level now years 1
-70|last-time:level past fiscal 0
63|last-time:level past year 0
-39|last-time:level past year 1
-52|last-time:level past year 2
46|last-time:other far fiscal 2
-25|last-time:pledge far fiscal 0
-99|last-time:pledge far fiscal 1
-21|last-time:pledge far fiscal 2
89|last-time:pledge far year 0
34|last-time:pledge far year 1
34|last-time:pledge far year 2
-8|last-time:pledge far years 0
14|last-time:pledge far years 1
-23|last-time:pledge next year 0
23|last-time:pledge next year 1
-43|last-time:pledge now fiscal 0
48|last-time:pledge now fiscal 1
-31|last-time:pledge now fiscal 2
37|last-time:pledge now year 0
11|last-time:pledge now year 1
19|last-time:pledge now year 2
-24|last-time:pledge past year 0
-44|last-time:proposal far fiscal 0
-8|last-time:proposal far year 0
17|last-time:proposal far year 1
84|last-time:proposal far year 2
-11|last-time:proposal next fiscal 1
-80|last:aim 0
33|last:aim 2
-95|last:level 0
105|last:level 1
42|last:level 2
-21|last:no 0
-18|last:no 1
22|last:no 2
-14|lead-aim:, day
-49|lead-aim:, fiscal
-13|lead-aim:1.8 percent fiscal
19|lead-aim:2% bare-month
11|lead-aim:2% fiscal
-14|lead-aim:2025 year
-29|lead-aim:2026 year
24|lead-aim:3 percent that-year
8|lead-aim:3.5% that-year
-31|lead-aim:5% bare-month
18|lead-aim:5% that-year
21|lead-aim:a fiscal
18|lead-aim:achieved fiscal
-19|lead-aim:after fiscal
-19|lead-aim:agreed bare-month
-8|lead-aim:at that-year
32|lead-aim:at year
26|lead-aim:before fiscal
-31|lead-aim:before year
-28|lead-aim:between year
-8|lead-aim:budget that-year
64|lead-aim:by bare-month
-36|lead-aim:by decade
105|lead-aim:by fiscal
41|lead-aim:by month
-70|lead-aim:by that-year
35|lead-aim:by year
33|lead-aim:by years
11|lead-aim:defence fiscal
15|lead-aim:defence that-year
12|lead-aim:defense that-year
-28|lead-aim:do bare-month
-31|lead-aim:documents that-year
16|lead-aim:early year
21|lead-aim:finish that-year
11|lead-aim:fiscal 2023 fiscal
-11|lead-aim:for decade
-52|lead-aim:for fiscal
79|lead-aim:for year
26|lead-aim:for years
-12|lead-aim:from bare-month
-22|lead-aim:from fiscal
-36|lead-aim:from month
19|lead-aim:from year
-20|lead-aim:gdp fiscal
-22|lead-aim:gdp that-year
25|lead-aim:goal fiscal
15|lead-aim:gross domestic product that-year
-9|lead-aim:hague bare-month
-178|lead-aim:in bare-month
57|lead-aim:in decade
80|lead-aim:in fiscal
-44|lead-aim:in month
-13|lead-aim:in that-year
41|lead-aim:in year
36|lead-aim:in years
-15|lead-aim:instead of fiscal
-17|lead-aim:instead of year
31|lead-aim:into fiscal
28|lead-aim:is year
21|lead-aim:japanese fiscal
9|lead-aim:military spending fiscal
-47|lead-aim:not year
14|lead-aim:nothing fiscal
-15|lead-aim:nothing that-year
41|lead-aim:of decade
-30|lead-aim:of year
-21|lead-aim:on day
-42|lead-aim:on weekday
9|lead-aim:outlays that-year
-9|lead-aim:released weekday
-28|lead-aim:said weekday
13|lead-aim:security fiscal
17|lead-aim:set year
-15|lead-aim:since month
-11|lead-aim:strategy that-year
49|lead-aim:target that-year
57|lead-aim:through fiscal
12|lead-aim:through month
9|lead-aim:through year
101|lead-aim:to fiscal
18|lead-aim:to that-year
-17|lead-aim:to year
18|lead-aim:two percent fiscal
10|lead-aim:until fiscal
34|lead-aim:until year
34|lead-aim:will that-year
13|lead-aim:with fiscal
15|lead-aim:with year
33|lead-aim:within fiscal
11|lead-level:'s fiscal
-17|lead-level:( day
-28|lead-level:, day
27|lead-level:, fiscal
24|lead-level:, that-year
12|lead-level:-- fiscal
15|lead-level:1.2 percent that-year
-20|lead-level:1.8 per cent fiscal
-26|lead-level:1.8 percent fiscal
14|lead-level:1.9 percent that-year
25|lead-level:1.9% that-year
-50|lead-level:2 percent fiscal
-44|lead-level:2% bare-month
60|lead-level:2% that-year
-34|lead-level:2.32 percent that-year
-35|lead-level:2.4 percent that-year
14|lead-level:2.5 percent that-year
23|lead-level:2.6 percent that-year
-24|lead-level:3 percent that-year
9|lead-level:3.3% that-year
35|lead-level:4.1% that-year
16|lead-level:65% that-year
-43|lead-level:7 percent that-year
10|lead-level:: that-year
26|lead-level:; that-year
19|lead-level:; year
10|lead-level:a fiscal
-15|lead-level:a year
-47|lead-level:against that-year
-9|lead-level:approved bare-month
12|lead-level:armed forces that-year
-37|lead-level:at decade
22|lead-level:attained fiscal
-11|lead-level:before year
45|lead-level:between year
-26|lead-level:budget that-year
48|lead-level:budget years
-17|lead-level:by decade
-12|lead-level:by years
-36|lead-level:calendar year
26|lead-level:countries that-year
22|lead-level:defence that-year
20|lead-level:defense that-year
18|lead-level:expenditure that-year
-10|lead-level:fiscal 2023 fiscal
-56|lead-level:for decade
50|lead-level:for fiscal
-8|lead-level:for that-year
75|lead-level:for year
28|lead-level:for years
-13|lead-level:from bare-month
-50|lead-level:from fiscal
-20|lead-level:from that-year
25|lead-level:from year
13|lead-level:gdp fiscal
-17|lead-level:gdp that-year
16|lead-level:gross national product that-year
-92|lead-level:in bare-month
132|lead-level:in decade
44|lead-level:in fiscal
-19|lead-level:in month
-12|lead-level:in that-year
39|lead-level:in year
34|lead-level:in years
23|lead-level:military that-year
14|lead-level:more that-year
-19|lead-level:nothing bare-month
9|lead-level:nothing fiscal
47|lead-level:nothing that-year
-47|lead-level:nothing weekday
19|lead-level:nothing year
17|lead-level:of decade
-83|lead-level:of fiscal
-14|lead-level:of that-year
53|lead-level:of year
-21|lead-level:on day
40|lead-level:on fiscal
-48|lead-level:on weekday
33|lead-level:outlays fiscal
11|lead-level:outlays that-year
18|lead-level:reached bare-month
13|lead-level:reached fiscal
20|lead-level:reached year
-13|lead-level:released bare-month
-10|lead-level:said weekday
-16|lead-level:set that-year
-26|lead-level:since decade
-73|lead-level:since year
-24|lead-level:spending that-year
18|lead-level:stood that-year
13|lead-level:taiwan 's year
-38|lead-level:than that-year
35|lead-level:there that-year
-36|lead-level:through year
14|lead-level:time that-year
11|lead-level:to fiscal
35|lead-level:to year
-41|lead-level:until decade
24|lead-level:until fiscal
-47|lead-level:until that-year
-40|lead-level:until year
-39|lead-level:use that-year
28|lead-level:war that-year
62|lead-level:worry that-year
10|lead-near:after , 1
35|lead-near:after , 13
-55|lead-near:after , 2
25|lead-near:after , 3
-25|lead-near:after , 5
8|lead-near:after 1.6% 0
15|lead-near:after 1.9 percent 0
12|lead-near:after 2 per cent 0
24|lead-near:after 2 percent 0
-18|lead-near:after 2% 0
-10|lead-near:after 2% 13
42|lead-near:after 2% far
14|lead-near:after 2.32 percent 0
-21|lead-near:after 2.32 percent 2
-12|lead-near:after 2.5% 0
42|lead-near:after 2020 3
-42|lead-near:after 2020 5
-14|lead-near:after 2025 5
15|lead-near:after 3 percent 0
15|lead-near:after 3.3 percent 0
10|lead-near:after 3.3% 0
-11|lead-near:after 3.5 percent 0
15|lead-near:after 4.7% 0
-16|lead-near:after 5% 0
-11|lead-near:after after 13
-53|lead-near:after after 5
11|lead-near:after armed forces 5
-43|lead-near:after at 5
20|lead-near:after before 1
8|lead-near:after before 3
-83|lead-near:after before 5
71|lead-near:after before 8
-51|lead-near:after between 1
92|lead-near:after between 3
-34|lead-near:after between 5
93|lead-near:after by 1
51|lead-near:after by 13
-10|lead-near:after by 2
25|lead-near:after by 3
-22|lead-near:after by 5
54|lead-near:after by 8
-65|lead-near:after by far
15|lead-near:after defence 13
39|lead-near:after defence 3
21|lead-near:after defense 2
11|lead-near:after defense 5
22|lead-near:after defense 8
-15|lead-near:after documents 13
12|lead-near:after early 3
44|lead-near:after fiscal 2023 5
-54|lead-near:after fiscal 2023 8
47|lead-near:after for 1
70|lead-near:after for 13
55|lead-near:after for 2
8|lead-near:after for 3
-97|lead-near:after for 8
18|lead-near:after for far
-37|lead-near:after from 13
-8|lead-near:after from 2
-39|lead-near:after from 3
50|lead-near:after from 5
-27|lead-near:after from 8
50|lead-near:after gdp 2
26|lead-near:after gdp 5
-50|lead-near:after gdp far
25|lead-near:after goal 1
22|lead-near:after gross domestic product 2
68|lead-near:after in 1
-40|lead-near:after in 13
21|lead-near:after in 2
-24|lead-near:after in 3
67|lead-near:after in 5
30|lead-near:after in 8
-94|lead-near:after in far
-28|lead-near:after instead of 8
-47|lead-near:after into 3
21|lead-near:after japanese 5
26|lead-near:after mark 1
11|lead-near:after military 5
10|lead-near:after military spending 5
-38|lead-near:after of 1
-22|lead-near:after of 13
43|lead-near:after of 2
-11|lead-near:after of 3
35|lead-near:after of 8
-8|lead-near:after on 13
-9|lead-near:after on 8
-13|lead-near:after on far
10|lead-near:after only 1
41|lead-near:after reached 5
-16|lead-near:after said 13
13|lead-near:after security 5
34|lead-near:after since 1
-35|lead-near:after since 8
-14|lead-near:after since far
-32|lead-near:after spends 2
-11|lead-near:after spent 2
18|lead-near:after target 2
19|lead-near:after than 13
-28|lead-near:after than 5
-9|lead-near:after than far
8|lead-near:after through 1
20|lead-near:after through 2
18|lead-near:after through 3
12|lead-near:after time 8
14|lead-near:after to 1
-26|lead-near:after to 13
10|lead-near:after to 2
17|lead-near:after to 3
18|lead-near:after to 5
-39|lead-near:after to 8
13|lead-near:after to far
-43|lead-near:after two percent 0
-12|lead-near:after until 1
-17|lead-near:after was 1
-18|lead-near:after with 5
15|lead-near:after with 8
15|lead-near:after within 8
15|lead-near:before , 8
-32|lead-near:before , far
-26|lead-near:before 2.32 percent 1
30|lead-near:before : 5
61|lead-near:before ; 3
29|lead-near:before a 13
-17|lead-near:before a far
12|lead-near:before after 8
-40|lead-near:before against 8
12|lead-near:before at 1
-21|lead-near:before at far
-11|lead-near:before before 3
-9|lead-near:before before 5
21|lead-near:before before 8
8|lead-near:before between 13
-29|lead-near:before bn 5
46|lead-near:before budget 8
-41|lead-near:before budget far
18|lead-near:before by 1
-43|lead-near:before by 13
8|lead-near:before by 2
-17|lead-near:before by 5
22|lead-near:before by 8
-17|lead-near:before defense 13
9|lead-near:before defense 2
46|lead-near:before defense 5
-54|lead-near:before defense 8
18|lead-near:before defense spending 8
21|lead-near:before finish 1
8|lead-near:before fiscal 2023 5
33|lead-near:before for 1
-85|lead-near:before for 13
14|lead-near:before for 2
11|lead-near:before for 3
29|lead-near:before for 5
51|lead-near:before for 8
31|lead-near:before for far
73|lead-near:before from 1
-37|lead-near:before from 13
-16|lead-near:before from 3
-38|lead-near:before from 5
-18|lead-near:before from 8
-14|lead-near:before from far
-22|lead-near:before gdp 13
-22|lead-near:before gdp 5
11|lead-near:before gdp far
-73|lead-near:before in 1
37|lead-near:before in 13
8|lead-near:before in 2
-14|lead-near:before in 3
32|lead-near:before in 8
25|lead-near:before in far
8|lead-near:before is 5
12|lead-near:before military 3
26|lead-near:before nothing 13
23|lead-near:before nothing 2
8|lead-near:before nothing 3
37|lead-near:before nothing 8
-80|lead-near:before nothing far
-8|lead-near:before of 13
23|lead-near:before of 2
-10|lead-near:before of 3
-20|lead-near:before of 8
-16|lead-near:before of far
-16|lead-near:before on 13
-9|lead-near:before on 3
-48|lead-near:before on 5
-22|lead-near:before on 8
12|lead-near:before on far
25|lead-near:before outlays 1
19|lead-near:before outlays 2
-13|lead-near:before released 5
-28|lead-near:before since 13
-11|lead-near:before since 2
-54|lead-near:before since 5
26|lead-near:before since 8
13|lead-near:before spending 1
12|lead-near:before spending 2
-46|lead-near:before spending 8
-14|lead-near:before than 3
-19|lead-near:before through 13
8|lead-near:before through 8
-32|lead-near:before to 3
57|lead-near:before to 5
20|lead-near:before to 8
-13|lead-near:before to far
-20|lead-near:before until 2
-15|lead-near:before until 5
-13|lead-near:before until 8
40|lead-near:before will 5
44|lead-near:before with 8
17|lead-no:by month
9|lead-no:by year
24|lead-no:for fiscal
37|lead-no:for year
21|lead-no:gdp that-year
-15|lead-no:in bare-month
-11|lead-no:in fiscal
-32|lead-no:in year
-8|lead-no:on weekday
-14|lead-time:cap by far
-17|lead-time:cap in long-past
-9|lead-time:cap of long-past
50|lead-time:demand by far
11|lead-time:demand by next
-57|lead-time:demand for far
12|lead-time:demand for next
-15|lead-time:demand in next
-32|lead-time:demand in now
-30|lead-time:demand nothing next
-32|lead-time:demand until far
12|lead-time:denial by far
17|lead-time:denial by next
33|lead-time:denial for far
19|lead-time:denial in far
-9|lead-time:denial in now
9|lead-time:level 's next
-17|lead-time:level ( now
14|lead-time:level , now
-17|lead-time:level , past
15|lead-time:level 1.2 percent past
9|lead-time:level 1.4 percent past
-20|lead-time:level 1.8 per cent now
-26|lead-time:level 1.8 percent now
13|lead-time:level 1.9 percent long-past
25|lead-time:level 1.9% past
-51|lead-time:level 2 percent now
61|lead-time:level 2% now
-38|lead-time:level 2% past
-34|lead-time:level 2.32 percent now
-36|lead-time:level 2.4 percent now
14|lead-time:level 2.5 percent now
22|lead-time:level 2.6 percent past
-24|lead-time:level 3 percent now
8|lead-time:level 3.3% past
-27|lead-time:level 4% now
35|lead-time:level 4.1% now
16|lead-time:level 65% past
-43|lead-time:level 7 percent now
46|lead-time:level : now
19|lead-time:level ; long-past
-12|lead-time:level ; now
-37|lead-time:level a long-past
30|lead-time:level a next
-47|lead-time:level against now
8|lead-time:level armed forces now
-37|lead-time:level at long-past
22|lead-time:level attained past
-11|lead-time:level before long-past
45|lead-time:level between long-past
17|lead-time:level budget now
-22|lead-time:level by far
-17|lead-time:level by long-past
-31|lead-time:level by now
-36|lead-time:level calendar now
26|lead-time:level countries now
17|lead-time:level defence past
-26|lead-time:level defense now
46|lead-time:level defense past
-10|lead-time:level fiscal 2023 past
-77|lead-time:level for far
53|lead-time:level for long-past
56|lead-time:level for next
10|lead-time:level for now
47|lead-time:level for past
-19|lead-time:level from far
49|lead-time:level from long-past
-19|lead-time:level from next
-63|lead-time:level from past
-10|lead-time:level gdp next
15|lead-time:level gross national product now
59|lead-time:level in far
44|lead-time:level in long-past
13|lead-time:level in next
19|lead-time:level in now
-10|lead-time:level in past
18|lead-time:level military past
14|lead-time:level more now
16|lead-time:level nothing long-past
-51|lead-time:level nothing next
-34|lead-time:level nothing now
91|lead-time:level nothing past
-18|lead-time:level of far
-72|lead-time:level of long-past
20|lead-time:level of now
31|lead-time:level of past
-31|lead-time:level on now
-41|lead-time:level on past
40|lead-time:level outlays now
-9|lead-time:level plan now
20|lead-time:level reached far
21|lead-time:level reached now
11|lead-time:level reached past
-13|lead-time:level released now
-12|lead-time:level said now
-99|lead-time:level since long-past
-31|lead-time:level spending now
9|lead-time:level spending past
-32|lead-time:level spends now
-10|lead-time:level spent now
18|lead-time:level stood past
-8|lead-time:level than long-past
-23|lead-time:level than now
-8|lead-time:level than past
35|lead-time:level there now
-41|lead-time:level through far
14|lead-time:level time past
-36|lead-time:level to far
20|lead-time:level to long-past
-27|lead-time:level to now
14|lead-time:level to past
-33|lead-time:level until far
-32|lead-time:level until now
-31|lead-time:level until past
-39|lead-time:level use now
27|lead-time:level war past
62|lead-time:level worry now
8|lead-time:other by far
44|lead-time:other for far
-13|lead-time:other for past
-27|lead-time:other in far
-13|lead-time:other in long-past
-9|lead-time:other in now
-25|lead-time:pledge , far
-61|lead-time:pledge , now
-13|lead-time:pledge 1.8 percent now
12|lead-time:pledge 2 per cent now
-12|lead-time:pledge 2 percent now
14|lead-time:pledge 2% now
-17|lead-time:pledge 2.5% now
-14|lead-time:pledge 2025 next
-29|lead-time:pledge 2026 far
21|lead-time:pledge 3 percent now
19|lead-time:pledge 3% now
-12|lead-time:pledge 3.5 percent past
-19|lead-time:pledge 5% now
21|lead-time:pledge a now
18|lead-time:pledge achieved now
17|lead-time:pledge after far
-20|lead-time:pledge agreed now
-9|lead-time:pledge agreed past
16|lead-time:pledge already now
-22|lead-time:pledge before far
-11|lead-time:pledge before long-past
-35|lead-time:pledge between next
15|lead-time:pledge budget now
-12|lead-time:pledge by far
69|lead-time:pledge by long-past
106|lead-time:pledge by now
39|lead-time:pledge by past
10|lead-time:pledge defence next
11|lead-time:pledge defence now
-8|lead-time:pledge defense now
17|lead-time:pledge defense spending now
-28|lead-time:pledge do now
-27|lead-time:pledge documents now
21|lead-time:pledge finish now
11|lead-time:pledge fiscal 2023 far
15|lead-time:pledge for far
36|lead-time:pledge for now
-8|lead-time:pledge for past
-41|lead-time:pledge from far
-11|lead-time:pledge from long-past
-11|lead-time:pledge from next
27|lead-time:pledge gdp next
-19|lead-time:pledge gdp now
-63|lead-time:pledge gdp past
-14|lead-time:pledge goal now
31|lead-time:pledge gross domestic product now
-13|lead-time:pledge gross domestic product past
-9|lead-time:pledge hague now
87|lead-time:pledge in far
-122|lead-time:pledge in long-past
-16|lead-time:pledge in next
56|lead-time:pledge in now
-67|lead-time:pledge in past
-21|lead-time:pledge instead of far
-10|lead-time:pledge instead of next
31|lead-time:pledge into now
32|lead-time:pledge is far
26|lead-time:pledge mark now
22|lead-time:pledge met now
19|lead-time:pledge military spending now
-22|lead-time:pledge not far
14|lead-time:pledge nothing far
37|lead-time:pledge nothing next
-12|lead-time:pledge nothing now
-25|lead-time:pledge of long-past
-42|lead-time:pledge on now
-10|lead-time:pledge plan now
-23|lead-time:pledge said now
13|lead-time:pledge security now
25|lead-time:pledge set far
-16|lead-time:pledge since long-past
49|lead-time:pledge target now
47|lead-time:pledge through far
-45|lead-time:pledge to far
31|lead-time:pledge to next
54|lead-time:pledge to now
65|lead-time:pledge to past
-62|lead-time:pledge two percent now
35|lead-time:pledge until far
34|lead-time:pledge will now
10|lead-time:pledge with far
33|lead-time:pledge within now
35|lead-time:proposal , far
-42|lead-time:proposal after far
18|lead-time:proposal before far
15|lead-time:proposal by far
22|lead-time:proposal by long-past
-34|lead-time:proposal by next
-25|lead-time:proposal by now
-12|lead-time:proposal called now
32|lead-time:proposal for far
18|lead-time:proposal for next
-12|lead-time:proposal for now
-26|lead-time:proposal from far
40|lead-time:proposal from next
80|lead-time:proposal in far
-50|lead-time:proposal in long-past
77|lead-time:proposal in next
-39|lead-time:proposal in now
27|lead-time:proposal in past
47|lead-time:proposal of long-past
-11|lead-time:proposal on now
-9|lead-time:proposal said now
21|lead-time:proposal through far
-29|lead-time:proposal to next
43|lead-time:proposal until far
-8|lead:after \"
-10|lead:after ,
8|lead:after 1.6%
-20|lead:after 1.8 per cent
14|lead:after 1.9 percent
12|lead:after 2 per cent
-38|lead:after 2 percent
10|lead:after 2%
-9|lead:after 2.32 percent
-59|lead:after 2.5%
-14|lead:after 2025
-11|lead:after 2026
-24|lead:after 3 percent
15|lead:after 3.3 percent
10|lead:after 3.3%
-11|lead:after 3.5 percent
15|lead:after 4.7%
-16|lead:after 5%
-36|lead:after ;
18|lead:after achieved
-10|lead:after adopted
-65|lead:after after
-18|lead:after agreed
16|lead:after already
12|lead:after armed forces
-18|lead:after at
33|lead:after attained
10|lead:after before
17|lead:after budget
127|lead:after by
26|lead:after countries
59|lead:after defence
54|lead:after defense
-15|lead:after documents
17|lead:after early
-10|lead:after fiscal 2023
94|lead:after for
-55|lead:after from
25|lead:after gdp
22|lead:after gross domestic product
16|lead:after gross national product
27|lead:after in
-32|lead:after instead of
-26|lead:after into
21|lead:after japanese
26|lead:after mark
21|lead:after met
11|lead:after military
19|lead:after military spending
14|lead:after more
-22|lead:after not
-56|lead:after on
-15|lead:after plan
46|lead:after reached
-9|lead:after reported
-21|lead:after said
14|lead:after security
-49|lead:after since
-32|lead:after spends
-9|lead:after spent
18|lead:after stood
56|lead:after target
-14|lead:after than
40|lead:after through
14|lead:after time
-43|lead:after two percent
25|lead:after war
-17|lead:after was
-16|lead:after with
33|lead:after within
62|lead:after worry
19|lead:before 's
-17|lead:before (
-15|lead:before ,
10|lead:before --
15|lead:before 1.2 percent
-40|lead:before 1.8 percent
25|lead:before 1.9%
23|lead:before 2%
-26|lead:before 2.32 percent
19|lead:before 2.6 percent
-17|lead:before 2026
14|lead:before 3 percent
34|lead:before 4.1%
16|lead:before 65%
46|lead:before :
81|lead:before ;
16|lead:before a
9|lead:before after
-47|lead:before against
-12|lead:before agreed
-12|lead:before approved
-16|lead:before at
23|lead:before beyond
-29|lead:before bn
11|lead:before budget
-13|lead:before cabinet
-43|lead:before calendar
-12|lead:before called
11|lead:before country
-11|lead:before defence
-18|lead:before defense
20|lead:before defense spending
-28|lead:before do
-21|lead:before documents
18|lead:before expenditure
37|lead:before finish
11|lead:before fiscal 2023
84|lead:before for
-56|lead:before from
-45|lead:before gdp
9|lead:before given
24|lead:before her
14|lead:before in
14|lead:before leads
12|lead:before military
14|lead:before nothing
-40|lead:before of
-89|lead:before on
52|lead:before outlays
8|lead:before put
-23|lead:before released
-70|lead:before since
-14|lead:before spending
-11|lead:before strategy
16|lead:before taiwan 's
-20|lead:before taken
-28|lead:before than
61|lead:before that
35|lead:before there
19|lead:before through
48|lead:before to
-73|lead:before until
-39|lead:before use
36|lead:before will
44|lead:before with
-15|lead:before —
-27|next-aim:after \"
-39|next-aim:after $
-53|next-aim:after 's
41|next-aim:after ,
14|next-aim:after :
13|next-aim:after ;
11|next-aim:after after
76|next-aim:after and
-10|next-aim:after as
16|next-aim:after at
-67|next-aim:after budget
9|next-aim:after but
-9|next-aim:after by
-50|next-aim:after could
-20|next-aim:after deadline
16|next-aim:after drew
-34|next-aim:after election
29|next-aim:after from
-55|next-aim:after go
18|next-aim:after had
10|next-aim:after has
-39|next-aim:after if
-33|next-aim:after in
16|next-aim:after instead
55|next-aim:after instead of
51|next-aim:after is
61|next-aim:after rather than
19|next-aim:after through
-59|next-aim:after to
-8|next-aim:after under
-17|next-aim:after was
17|next-aim:after when
13|next-aim:after will
-28|next-aim:after with
34|next-aim:after without
-24|next-aim:after would
65|next-aim:before 's
-15|next-aim:before (
-24|next-aim:before ,
-10|next-aim:before :
-39|next-aim:before ;
-76|next-aim:before and
22|next-aim:before at
15|next-aim:before budget
-24|next-aim:before but
-14|next-aim:before election
24|next-aim:before for
13|next-aim:before had
-8|next-aim:before he
12|next-aim:before is
26|next-aim:before it
64|next-aim:before its
-9|next-aim:before meet
-15|next-aim:before oblige
58|next-aim:before of
-10|next-aim:before on
-25|next-aim:before that
-31|next-aim:before the
35|next-aim:before to
-16|next-aim:before under
29|next-aim:before would
-84|next-level:after 's
-9|next-level:after .
24|next-level:after after
109|next-level:after and
-13|next-level:after at
8|next-level:after before
-11|next-level:after budget
46|next-level:after by
-52|next-level:after come to
46|next-level:after data
-18|next-level:after gdp
-19|next-level:after gross domestic product
-41|next-level:after it
-13|next-level:after on
-8|next-level:after once
-61|next-level:after or
-25|next-level:after they
-68|next-level:after through
186|next-level:after to
21|next-level:after unless
-13|next-level:after war
15|next-level:after was
-8|next-level:after will
-11|next-level:after would
59|next-level:before 's
-10|next-level:before (
11|next-level:before )
-21|next-level:before ,
-17|next-level:before LAND
-46|next-level:before USA
29|next-level:before amount
-129|next-level:before and
8|next-level:before are
-9|next-level:before as
20|next-level:before at
83|next-level:before budget
-11|next-level:before but
9|next-level:before come in at
9|next-level:before come to
23|next-level:before defense
9|next-level:before draft
-47|next-level:before equal
71|next-level:before figure
-47|next-level:before from
-17|next-level:before has
-20|next-level:before have
41|next-level:before in
20|next-level:before initial
-12|next-level:before is
-14|next-level:before it
-18|next-level:before its
-25|next-level:before on
61|next-level:before or
13|next-level:before outlays
-15|next-level:before presented
-25|next-level:before rise
8|next-level:before set aside
-14|next-level:before shrink
25|next-level:before spend
30|next-level:before stand
-77|next-level:before that
68|next-level:before the
63|next-level:before they
-172|next-level:before to
-14|next-level:before top
27|next-level:before under
-24|next-level:before war
16|next-level:before was
30|next-level:before will
30|next-level:before with
14|next-level:before would
22|next-no:after ,
43|next-no:after .
-16|next-no:after and
-11|next-no:before would
-25|next:\"
-35|next:$
-20|next:'s
-20|next:(
12|next:)
23|next:,
-9|next:-
32|next:.
9|next::
-28|next:;
-12|next:LAND
8|next:PERSON
-48|next:USA
34|next:after
-14|next:although
23|next:amount
-37|next:and
-14|next:as
-8|next:assumed
44|next:at
13|next:because
9|next:before
20|next:budget
-22|next:but
30|next:by
9|next:come in at
-44|next:come to
-50|next:could
46|next:data
-19|next:deadline
22|next:defense
8|next:draft
16|next:drew
-49|next:election
20|next:end
-47|next:equal
-22|next:exchange
72|next:figure
14|next:for
-21|next:from
-24|next:gdp
-54|next:go
-19|next:gross domestic product
-16|next:growth
35|next:had
-12|next:has
-18|next:have
-42|next:if
9|next:in
24|next:initial
16|next:instead
60|next:instead of
48|next:is
-30|next:it
46|next:its
-9|next:meet
-15|next:oblige
64|next:of
-45|next:on
13|next:outlays
-15|next:presented
10|next:presided
-53|next:prices
61|next:rather than
34|next:remain
-25|next:rise
8|next:set aside
-9|next:she
-14|next:shrink
25|next:spend
30|next:stand
-9|next:summit
24|next:supplementary
31|next:swell
9|next:than
-101|next:that
34|next:the
-14|next:there
41|next:they
-49|next:through
24|next:tilt
-18|next:to
-34|next:top
-16|next:unchanged
21|next:unless
-36|next:war
12|next:was
14|next:we
17|next:when
35|next:will
32|next:without
-8|next:would
8|next:—
216|none
10|none-after:!
141|none-after:\"
-43|none-after:#
70|none-after:$
-18|none-after:'
-43|none-after:'ll
15|none-after:'s
-13|none-after:)
53|none-after:,
-28|none-after:-
-46|none-after:0
35|none-after:;
33|none-after:?
-54|none-after:DATE
-18|none-after:OUTLET
76|none-after:USA
75|none-after:about
75|none-after:above
-60|none-after:according
41|none-after:account
40|none-after:achieve
-48|none-after:add
18|none-after:administration
91|none-after:adopt
-15|none-after:affordable
69|none-after:after
-25|none-after:again
-75|none-after:against
73|none-after:ago
22|none-after:agree
-54|none-after:ahead
60|none-after:aim
30|none-after:all
33|none-after:alliance
-37|none-after:allocate
10|none-after:ally
-65|none-after:almost
100|none-after:already
-23|none-after:also
20|none-after:ambition
31|none-after:among
9|none-after:an
9|none-after:analysts
-25|none-after:and
44|none-after:announcement
-21|none-after:annual
-9|none-after:annually
-13|none-after:another
8|none-after:answer
-19|none-after:any
-24|none-after:anything
16|none-after:approach
9|none-after:argue
11|none-after:arithmetic
-30|none-after:arms
-21|none-after:army
51|none-after:around
-25|none-after:as
16|none-after:ask
9|none-after:ask for
-50|none-after:at
41|none-after:attain
56|none-after:attainable
142|none-after:average
9|none-after:away
-26|none-after:basis
24|none-after:be
-9|none-after:because
64|none-after:been
41|none-after:before
-20|none-after:behind
18|none-after:being
15|none-after:best
-52|none-after:better
-50|none-after:between
13|none-after:beyond
20|none-after:bigger
-17|none-after:biggest
-39|none-after:billion
8|none-after:bind
21|none-after:bonds
-13|none-after:borrow
9|none-after:borrowing
-27|none-after:bottom
8|none-after:bought
-66|none-after:bridges
-129|none-after:budget
-9|none-after:burden
42|none-after:but
102|none-after:buy
16|none-after:buying
-60|none-after:by
-9|none-after:cabinet
-59|none-after:calculate
-22|none-after:calculations
-9|none-after:calendar
24|none-after:call
-55|none-after:can
32|none-after:cannot
-59|none-after:case
10|none-after:caused
22|none-after:ceiling
-28|none-after:chancellor
-8|none-after:changed
23|none-after:choose
-29|none-after:cite
-24|none-after:climb
-23|none-after:close
31|none-after:closer
-39|none-after:closest
12|none-after:coalition
-22|none-after:combined
-93|none-after:come to
-14|none-after:coming
31|none-after:commit
51|none-after:comparable
-31|none-after:compared
25|none-after:confirm
23|none-after:consecutive
35|none-after:consider
13|none-after:constitute
-105|none-after:core
-40|none-after:core defence
-18|none-after:core defense
-34|none-after:count
-12|none-after:counting
28|none-after:countries
25|none-after:course
-43|none-after:covers
10|none-after:creative
-58|none-after:cyber
-19|none-after:cybersecurity
-32|none-after:date
31|none-after:dates
-61|none-after:deadline
12|none-after:debate
27|none-after:debt
29|none-after:decade
42|none-after:decades
-10|none-after:decide
-80|none-after:defence
-11|none-after:defence ministry
17|none-after:defense
-11|none-after:defense ministry
-27|none-after:defense spending
48|none-after:deficit
21|none-after:demand
72|none-after:depending
19|none-after:describe
-46|none-after:devote
-91|none-after:did
39|none-after:different
26|none-after:diplomat
9|none-after:do
-116|none-after:does
14|none-after:double
-10|none-after:down
-14|none-after:drew
19|none-after:drop
-26|none-after:due
-12|none-after:during
-38|none-after:earlier
-34|none-after:earmark for
-113|none-after:economic output
-24|none-after:economy
29|none-after:eight
18|none-after:election
-18|none-after:else
-31|none-after:end
30|none-after:enough
-59|none-after:estimate
81|none-after:even
9|none-after:ever
37|none-after:every
14|none-after:everything
12|none-after:example
-11|none-after:expect
8|none-after:explain
24|none-after:extra
-55|none-after:fact
29|none-after:fall
-23|none-after:far
-13|none-after:feasible
-75|none-after:feel
40|none-after:few
25|none-after:fields
-28|none-after:fight
26|none-after:figure
-15|none-after:figures
-9|none-after:final
-14|none-after:finance minister
-47|none-after:finances
38|none-after:find
-91|none-after:first
32|none-after:five
-44|none-after:floor
23|none-after:follow
-22|none-after:followed
-37|none-after:for
15|none-after:force
-10|none-after:forward
-8|none-after:fourth
-104|none-after:from
23|none-after:full
8|none-after:fully
19|none-after:further
-15|none-after:g . d . p .
-63|none-after:gdp
23|none-after:general
-28|none-after:get
-75|none-after:give
10|none-after:global
25|none-after:gnp
-55|none-after:go
87|none-after:goal
-19|none-after:good
-57|none-after:gross domestic product
80|none-after:gross national product
83|none-after:grow
35|none-after:growth
108|none-after:guideline
26|none-after:had
-27|none-after:hard
-13|none-after:hard defence
-24|none-after:hard defense
51|none-after:hardly
36|none-after:has
28|none-after:have
-33|none-after:he
8|none-after:head
44|none-after:hear
-33|none-after:heaviest
-18|none-after:helped
30|none-after:her
-54|none-after:high
12|none-after:higher
-58|none-after:highest
-49|none-after:i
30|none-after:if
-12|none-after:important
-33|none-after:in
-18|none-after:in line with
-61|none-after:included
70|none-after:increase
32|none-after:indo
-102|none-after:infrastructure
-56|none-after:instead
38|none-after:instead of
-73|none-after:institute
-9|none-after:intelligence
10|none-after:intend
8|none-after:intention
-18|none-after:international
39|none-after:into
10|none-after:is
-61|none-after:items
50|none-after:its
76|none-after:itself
26|none-after:joke
-37|none-after:just
68|none-after:laggard
-10|none-after:laggards
-14|none-after:lands
32|none-after:larger
-10|none-after:largest
-59|none-after:last
-11|none-after:latter
48|none-after:law
-10|none-after:lawmaker
-72|none-after:lay down
13|none-after:lay out
28|none-after:ldp
34|none-after:least
-10|none-after:led
70|none-after:less
-74|none-after:level
-12|none-after:like
37|none-after:limit
25|none-after:line
-8|none-after:long
11|none-after:looks
15|none-after:lost
16|none-after:low
58|none-after:lower
9|none-after:lowest
-18|none-after:made
55|none-after:mainly
-12|none-after:make
13|none-after:makes
37|none-after:manage
133|none-after:many
-15|none-after:mark
23|none-after:match
-10|none-after:matter
-28|none-after:may
18|none-after:mean
-17|none-after:measured
-23|none-after:meet
11|none-after:members
23|none-after:menu
57|none-after:might
-51|none-after:military
-52|none-after:military spending
-49|none-after:mind
-35|none-after:minister
11|none-after:ministry
14|none-after:missile
-11|none-after:modest
13|none-after:moment
28|none-after:months
-34|none-after:more
-50|none-after:most
23|none-after:move up
34|none-after:must
12|none-after:n't
11|none-after:nation
-10|none-after:national
-29|none-after:national income
-20|none-after:near
-14|none-after:nearly
9|none-after:necessary
8|none-after:need
37|none-after:needed
-17|none-after:needs
16|none-after:neighbor
14|none-after:neither
12|none-after:never
10|none-after:new
51|none-after:next
18|none-after:no
106|none-after:no one
17|none-after:not
22|none-after:note
39|none-after:nothing
171|none-after:now
39|none-after:number
-12|none-after:objective
-18|none-after:of
-19|none-after:off
-18|none-after:office
-25|none-after:officials
-19|none-after:on
-38|none-after:once
-25|none-after:one
-15|none-after:only
-36|none-after:onward
25|none-after:opposition
9|none-after:options
34|none-after:order
-34|none-after:ought
-32|none-after:out
-10|none-after:outcome
-15|none-after:output
14|none-after:outside
13|none-after:outsiders
107|none-after:over
14|none-after:overnight
26|none-after:paper
39|none-after:parliament
-8|none-after:part
27|none-after:party
22|none-after:pass
-15|none-after:passed
153|none-after:past
-17|none-after:pay
-8|none-after:peace
-11|none-after:pensions
-34|none-after:people
41|none-after:period
46|none-after:person
8|none-after:place
20|none-after:plan
57|none-after:pledge
9|none-after:plucked
-11|none-after:plus
16|none-after:point
-29|none-after:politely
-25|none-after:ports
20|none-after:possible
9|none-after:postwar
9|none-after:praise
12|none-after:praised
-44|none-after:precisely
-37|none-after:premier
115|none-after:present
-21|none-after:prime minister
23|none-after:project
-20|none-after:promise
15|none-after:public
-44|none-after:publish
12|none-after:put
-11|none-after:question
10|none-after:quite
12|none-after:rather
8|none-after:rather than
-23|none-after:ratio
-61|none-after:reach
-9|none-after:reacted
-23|none-after:reagan
23|none-after:real
84|none-after:realistic
-88|none-after:really
69|none-after:recent
10|none-after:reckless
13|none-after:reckon
26|none-after:recommend
16|none-after:reference
-20|none-after:regarded
-8|none-after:regular
-77|none-after:related
34|none-after:remain
48|none-after:report
-35|none-after:reporters
-12|none-after:require
-17|none-after:requirements
-13|none-after:research
-54|none-after:resilience
-80|none-after:respectively
-70|none-after:rest
8|none-after:rests
19|none-after:return
34|none-after:review
19|none-after:revises
18|none-after:right
103|none-after:rise
-82|none-after:roads
41|none-after:roughly
18|none-after:ruling
-163|none-after:same
14|none-after:schedule
16|none-after:schools
-38|none-after:second
23|none-after:secretary
-32|none-after:secure
-34|none-after:security
20|none-after:seek
10|none-after:seemed
19|none-after:sensible
14|none-after:sent
8|none-after:separate
13|none-after:serve
-66|none-after:set
-15|none-after:set out
-45|none-after:seven
-14|none-after:several
16|none-after:shall
-46|none-after:she
9|none-after:shopping
16|none-after:short
46|none-after:should
-29|none-after:show
43|none-after:sign up
44|none-after:signed
20|none-after:since
10|none-after:single
-10|none-after:six
-83|none-after:slide
98|none-after:slow
-9|none-after:so
-40|none-after:soldiers
38|none-after:some
56|none-after:sooner
-18|none-after:sources
-99|none-after:special
42|none-after:spend
-31|none-after:spokesman
22|none-after:spring
-26|none-after:stand
19|none-after:standard
-16|none-after:start
-25|none-after:state
19|none-after:station
-13|none-after:step
14|none-after:stop
11|none-after:strain
-94|none-after:strategic
20|none-after:strategy
9|none-after:stretch
8|none-after:stroke
-10|none-after:subject
-34|none-after:submitted
-46|none-after:such
-23|none-after:suffice
27|none-after:sufficient
37|none-after:suggest
15|none-after:summer
69|none-after:summit
-40|none-after:supplementary
-16|none-after:surpass
47|none-after:sustainable
15|none-after:take
19|none-after:talk
32|none-after:target
47|none-after:tax
-61|none-after:ten
12|none-after:term
8|none-after:text
53|none-after:than
18|none-after:thanks
-81|none-after:that
-38|none-after:the
-11|none-after:the military
-31|none-after:their
12|none-after:them
17|none-after:themselves
-83|none-after:then
-9|none-after:there
89|none-after:thereabouts
28|none-after:thereafter
35|none-after:they
-20|none-after:things
14|none-after:think
16|none-after:thinkable
9|none-after:this
8|none-after:those
15|none-after:threat
51|none-after:three
12|none-after:threshold
-59|none-after:through
31|none-after:time
11|none-after:times
15|none-after:to
120|none-after:today
133|none-after:too
52|none-after:top
25|none-after:toward
28|none-after:track
-28|none-after:treasury
10|none-after:treated
-40|none-after:trillion
-115|none-after:troops
68|none-after:try
-97|none-after:two
21|none-after:under
-17|none-after:unless
78|none-after:until
8|none-after:us
-14|none-after:vow
13|none-after:wait
60|none-after:waiting
12|none-after:wales
44|none-after:want
36|none-after:war
-22|none-after:was
9|none-after:watch
11|none-after:watching
-27|none-after:way
-9|none-after:waypoint
-15|none-after:we
-53|none-after:weapons
16|none-after:weigh
11|none-after:welcomed
-29|none-after:welfare
28|none-after:well
-26|none-after:were
-60|none-after:what
66|none-after:when
-75|none-after:where
14|none-after:which
105|none-after:while
13|none-after:who
16|none-after:widen
63|none-after:will
-22|none-after:with
-38|none-after:within
97|none-after:without
11|none-after:wo n't
20|none-after:won
-19|none-after:word
37|none-after:world
65|none-after:would
-218|none-after:year
30|none-after:years
11|none-after:yen
16|none-after:yet
-95|none-after:yielded
-53|none-after:you
11|none-after:¥
-10|none-after:—
33|none-before:\"
-17|none-before:#
13|none-before:$
21|none-before:'
30|none-before:'d
-13|none-before:'ll
-68|none-before:'re
-12|none-before:'s
13|none-before:'ve
-13|none-before:(
17|none-before:)
-139|none-before:*
-8|none-before:,
62|none-before:-
26|none-before:.
-131|none-before:0
29|none-before:;
-34|none-before:DATE
21|none-before:EU
26|none-before:LAND
9|none-before:LEADER
17|none-before:NATO
23|none-before:OUTLET
80|none-before:PERSON
98|none-before:USA
19|none-before:abandoned
14|none-before:abe
71|none-before:about
20|none-before:above
27|none-before:accept
32|none-before:account
11|none-before:act
-19|none-before:additional
-8|none-before:administration
-10|none-before:advance
10|none-before:advice
-27|none-before:advise
-23|none-before:after
-46|none-before:afterward
-19|none-before:again
28|none-before:against
33|none-before:ago
11|none-before:agree
-13|none-before:ahead
-74|none-before:aides
-14|none-before:aim
-29|none-before:all
43|none-before:all allies
63|none-before:all members
141|none-before:alliance
71|none-before:allies
-16|none-before:allocate
-41|none-before:allocation
17|none-before:allowed
15|none-before:ally
-22|none-before:almost
-47|none-before:also
21|none-before:ambition
15|none-before:among
21|none-before:amount
-43|none-before:an
-80|none-before:analysts
-34|none-before:and
-38|none-before:annual
-29|none-before:another
41|none-before:answer
30|none-before:any
21|none-before:anything
44|none-before:approach
-23|none-before:appropriations
18|none-before:approve
35|none-before:are
18|none-before:argue
26|none-before:argue for
27|none-before:armed forces
-29|none-before:arms
-59|none-before:army
168|none-before:around
-8|none-before:arrive
-9|none-before:as
-8|none-before:asia
8|none-before:ask
-31|none-before:ask for
36|none-before:assumed
-28|none-before:assumes
54|none-before:at
12|none-before:atm
14|none-before:attain
-58|none-before:attainment
80|none-before:aukus
103|none-before:average
12|none-before:b
10|none-before:back
21|none-before:bar
-10|none-before:barely
-46|none-before:basis
-19|none-before:be
-9|none-before:be equivalent
-32|none-before:becomes
126|none-before:been
37|none-before:before
-9|none-before:behind
83|none-before:being
78|none-before:believe
64|none-before:below
98|none-before:benchmark
58|none-before:beneath
-18|none-before:better
32|none-before:between
-128|none-before:bill
-26|none-before:billion
47|none-before:bind
15|none-before:bit
26|none-before:bloc
-11|none-before:blueprint
-20|none-before:boost
65|none-before:both
-63|none-before:bottom
16|none-before:bought
13|none-before:breaking
-9|none-before:bridge
-14|none-before:bring
76|none-before:bring forward
19|none-before:bring up the rear
23|none-before:broke
-40|none-before:budget
-33|none-before:build
-19|none-before:buildup
59|none-before:but
14|none-before:buy
33|none-before:by
-48|none-before:cabinet
10|none-before:cabinets
39|none-before:calendar
22|none-before:call
20|none-before:call for
17|none-before:call on
-57|none-before:came
27|none-before:campaign
47|none-before:can
11|none-before:candidate
35|none-before:cannot
13|none-before:carry
-9|none-before:case
19|none-before:caves
11|none-before:ceiling
24|none-before:chancellor
26|none-before:chapter
-10|none-before:circulating
9|none-before:cite
120|none-before:claim
21|none-before:clear
25|none-before:climb
52|none-before:close
-40|none-before:closer
37|none-before:closest
-27|none-before:coast guard
61|none-before:cold
-43|none-before:come
-27|none-before:come in at
-41|none-before:come to
-32|none-before:comes
19|none-before:command
-15|none-before:commission
-43|none-before:commit
27|none-before:committee
-12|none-before:commons
118|none-before:compared
79|none-before:compares
25|none-before:comparison
18|none-before:concede
-11|none-before:conservatives
-45|none-before:consider
9|none-before:considerably
-12|none-before:constitutional democratic party
-22|none-before:contain
195|none-before:content
19|none-before:contrast
-8|none-before:contributions
-14|none-before:conversation
-82|none-before:core
-27|none-before:core defense
-29|none-before:correspond
11|none-before:cost
-47|none-before:costs
59|none-before:could
-31|none-before:counter
47|none-before:countries
42|none-before:counts
-20|none-before:course
10|none-before:credit
27|none-before:cross
31|none-before:current
102|none-before:currently
12|none-before:customary
14|none-before:cut
-8|none-before:data
-80|none-before:date
-23|none-before:deadline
-14|none-before:deal
22|none-before:debate
41|none-before:decade
-84|none-before:decide
55|none-before:decision
19|none-before:declare
-11|none-before:decreed
-41|none-before:defence
-17|none-before:defence - related
-27|none-before:defence minister
-10|none-before:defence spending
-46|none-before:defense - related
81|none-before:defense minister
19|none-before:defense spending
-18|none-before:definition
43|none-before:demand
8|none-before:department
-57|none-before:deputy
-28|none-before:describe
-93|none-before:devote
27|none-before:did
-24|none-before:diplomats
-24|none-before:discovered
46|none-before:discuss
10|none-before:discussions
-35|none-before:divided
8|none-before:doing
13|none-before:dollars
-17|none-before:done
56|none-before:door
38|none-before:double
-37|none-before:down
8|none-before:draft
-25|none-before:drop
46|none-before:during
36|none-before:dutton
-26|none-before:earlier
-28|none-before:earmark
-38|none-before:easily
32|none-before:economy
25|none-before:edge
-36|none-before:effort
-42|none-before:eight
16|none-before:election
17|none-before:eleven
-39|none-before:end
-59|none-before:enough
-19|none-before:envisage
-75|none-before:equal
-21|none-before:equates
-75|none-before:equivalent
97|none-before:estimate
34|none-before:europe
-58|none-before:european
-20|none-before:european allies
-50|none-before:european members
48|none-before:euros
143|none-before:even
47|none-before:ever
62|none-before:every
-66|none-before:exactly
12|none-before:example
78|none-before:exceed
16|none-before:excess
13|none-before:exempt
25|none-before:existing
-27|none-before:expect
52|none-before:expenditure
-34|none-before:expenditures
28|none-before:expenses
57|none-before:explain
13|none-before:extra
8|none-before:fact
-39|none-before:far
-46|none-before:favor
12|none-before:feasible
-9|none-before:fields
-11|none-before:figure
-8|none-before:figures
19|none-before:finance
-24|none-before:finance minister
-39|none-before:finance ministry
73|none-before:find
-61|none-before:finish
-28|none-before:firm
-28|none-before:first
-76|none-before:five
-9|none-before:flexibility
-41|none-before:float
-41|none-before:follow
-67|none-before:followed
-36|none-before:follows
63|none-before:force
16|none-before:forecast
53|none-before:foreign minister
81|none-before:forget
79|none-before:former
13|none-before:four
-44|none-before:fraction
-38|none-before:framework
92|none-before:freezing
186|none-before:from
-16|none-before:fulfill
-21|none-before:fund
-151|none-before:funds
-23|none-before:further
-14|none-before:gap
-19|none-before:gdp
-32|none-before:general
-9|none-before:generals
47|none-before:get
31|none-before:gnp
62|none-before:go
20|none-before:goal
-30|none-before:goldman
14|none-before:government
43|none-before:gradually
10|none-before:gross domestic product
-26|none-before:gross national product
-82|none-before:group
-12|none-before:grow
11|none-before:growth
-39|none-before:guarded
26|none-before:guessed
110|none-before:guideline
21|none-before:guidelines
11|none-before:habit
28|none-before:had
-9|none-before:half
8|none-before:hand
-27|none-before:handed
11|none-before:hard
37|none-before:hardly
71|none-before:has
57|none-before:have
22|none-before:having
20|none-before:hawks
63|none-before:he
8|none-before:head
-77|none-before:headline
-29|none-before:her
28|none-before:high
42|none-before:higher
19|none-before:him
18|none-before:himself
87|none-before:his
46|none-before:hit
48|none-before:hold
-61|none-before:hold out for
22|none-before:hold the line at
19|none-before:hope
-12|none-before:hornung
-58|none-before:host
51|none-before:hover
23|none-before:how
74|none-before:if
20|none-before:imf
33|none-before:in
15|none-before:in line with
-9|none-before:included
-17|none-before:includes
10|none-before:including
-91|none-before:indicate
10|none-before:industry
12|none-before:inherited
-122|none-before:initial
15|none-before:insist
66|none-before:insist on
-57|none-before:instead
-75|none-before:instead of
-47|none-before:institute
25|none-before:intend
-24|none-before:intention
13|none-before:invest
-27|none-before:invited
15|none-before:issue
38|none-before:it
-34|none-before:items
51|none-before:its
45|none-before:itself
13|none-before:izumi
29|none-before:japan innovation party
-46|none-before:jefferies
72|none-before:joined
8|none-before:joint
12|none-before:joke
10|none-before:jump
10|none-before:junior
35|none-before:just
9|none-before:justify
89|none-before:keep
13|none-before:kenta
13|none-before:know
-39|none-before:land
87|none-before:languish
17|none-before:larger
-50|none-before:last
-25|none-before:late
87|none-before:lawmaker
-20|none-before:lay out
37|none-before:ldp
-51|none-before:leads
-48|none-before:least
-29|none-before:led
-39|none-before:left
-46|none-before:legislature
38|none-before:less
-35|none-before:let
9|none-before:level off at
25|none-before:liberal democratic party
19|none-before:lift
-55|none-before:like
31|none-before:likewise
-40|none-before:line
-27|none-before:list
-36|none-before:lists
-21|none-before:little
-36|none-before:live with
50|none-before:long
-18|none-before:look
17|none-before:look at
15|none-before:looks
11|none-before:lower
-31|none-before:lowest
-32|none-before:made
41|none-before:main
13|none-before:maintain
17|none-before:majority
-81|none-before:make
-45|none-before:make up
12|none-before:making
10|none-before:man
34|none-before:manage
18|none-before:manifesto
87|none-before:many
13|none-before:map
12|none-before:march
-36|none-before:mark
-19|none-before:mean
148|none-before:meet
107|none-before:member
-25|none-before:members
31|none-before:mention
21|none-before:method
27|none-before:military
-14|none-before:military spending
29|none-before:mind
15|none-before:minimum
9|none-before:minister
-12|none-before:ministers
-8|none-before:ministries
34|none-before:ministry
28|none-before:miss
-16|none-before:missions
-15|none-before:months
-74|none-before:more
91|none-before:more than double
52|none-before:mostly
26|none-before:move
-35|none-before:much
-18|none-before:mull
-10|none-before:n't
22|none-before:name
83|none-before:national
8|none-before:national security
-41|none-before:national security adviser
40|none-before:near
-37|none-before:nearer
25|none-before:nearly
25|none-before:need
14|none-before:needed
-15|none-before:needs
137|none-before:neighboring
52|none-before:neutral
14|none-before:never
31|none-before:newly
32|none-before:next
30|none-before:night
11|none-before:nippon ishin
21|none-before:no
58|none-before:none
14|none-before:north
-15|none-before:not
65|none-before:note
115|none-before:now
12|none-before:numbers
18|none-before:oblige
22|none-before:observe
39|none-before:of
29|none-before:offer
-10|none-before:officer
44|none-before:officers
37|none-before:official
93|none-before:officially
59|none-before:officials
129|none-before:old
41|none-before:on
-12|none-before:ones
-47|none-before:only
18|none-before:open
71|none-before:opposition
14|none-before:opposition leader
18|none-before:or
-39|none-before:original
-29|none-before:other
66|none-before:others
8|none-before:our
56|none-before:out
-57|none-before:outcome
61|none-before:outlay
53|none-before:outlays
-18|none-before:output
68|none-before:over
-76|none-before:overall
36|none-before:own
-12|none-before:p
25|none-before:panel
-46|none-before:paper
-9|none-before:paribas
-48|none-before:parliament
-48|none-before:part
12|none-before:partner
16|none-before:partners
76|none-before:party
-71|none-before:pass
-42|none-before:passed
23|none-before:past
41|none-before:pay
36|none-before:peak
41|none-before:pensions
-11|none-before:people
-34|none-before:people power party
12|none-before:perhaps
56|none-before:period
17|none-before:place
-9|none-before:plan
16|none-before:platform
23|none-before:point
-50|none-before:policy
-24|none-before:possible
47|none-before:power
14|none-before:practice
-13|none-before:predecessor
13|none-before:prefer
-30|none-before:premier
-56|none-before:prepare
49|none-before:present
-10|none-before:presided
49|none-before:previous
24|none-before:prime minister
14|none-before:prime minister 's office
-21|none-before:probably
36|none-before:proceed
66|none-before:program
9|none-before:progress
13|none-before:proper
30|none-before:proportion
30|none-before:publish
-10|none-before:pulled
13|none-before:push for
-28|none-before:put
-11|none-before:put forward
-25|none-before:questioned
42|none-before:quote
12|none-before:race
-9|none-before:radars
-10|none-before:raise
-24|none-before:rather than
-49|none-before:ratio
-61|none-before:reach
53|none-before:reagan
-50|none-before:real
24|none-before:receive
-27|none-before:reckon
46|none-before:recommend
14|none-before:recommendation
12|none-before:recommendations
-33|none-before:record
-8|none-before:referring
15|none-before:reform
9|none-before:regards
17|none-before:region
-15|none-before:regular
8|none-before:reject
-54|none-before:related
11|none-before:relative
75|none-before:remain
-14|none-before:repeat
-9|none-before:report
-23|none-before:reporters
-19|none-before:represent
9|none-before:resolve
-23|none-before:respect
-32|none-before:rest
-19|none-before:restated
-27|none-before:restore
47|none-before:review
-37|none-before:revised
22|none-before:richer
29|none-before:rise
32|none-before:rival
10|none-before:road
9|none-before:roger
-29|none-before:roughly
-21|none-before:rule
-16|none-before:rule out
-19|none-before:ruling
-23|none-before:run
47|none-before:runs
-40|none-before:sachs
12|none-before:satisfy
-10|none-before:saw
53|none-before:say
47|none-before:scholar
-89|none-before:second
-31|none-before:secret
-22|none-before:secretary
-11|none-before:securities
18|none-before:security
-28|none-before:security spending
14|none-before:seek
-30|none-before:set
-26|none-before:set aside
15|none-before:set its sights on
53|none-before:set out
48|none-before:settle on
-13|none-before:several
-9|none-before:shade
-28|none-before:share
-19|none-before:she
8|none-before:sheet
53|none-before:short
10|none-before:should
-31|none-before:show
11|none-before:shrink
-35|none-before:side
8|none-before:silent
-34|none-before:similar
55|none-before:since
33|none-before:sipri
-9|none-before:sit
-19|none-before:sketched
23|none-before:slither
8|none-before:small
-81|none-before:so
-51|none-before:soar
-46|none-before:socialist
24|none-before:some
-21|none-before:something
-21|none-before:somewhere
-14|none-before:sound out
-34|none-before:speak
41|none-before:speak of
-31|none-before:special
29|none-before:spend
-47|none-before:spender
-8|none-before:split
39|none-before:stand
25|none-before:standard
8|none-before:standards
35|none-before:start from
-8|none-before:state
34|none-before:stay
11|none-before:steady
35|none-before:stick to
-63|none-before:still
12|none-before:stop
24|none-before:strategic
25|none-before:strayed
69|none-before:stress
49|none-before:stuck
10|none-before:study
46|none-before:successors
18|none-before:such
-47|none-before:suggest
-37|none-before:summit
-35|none-before:supplementary
25|none-before:supports
-31|none-before:supposed
-9|none-before:surge
-26|none-before:surpass
9|none-before:sustain
47|none-before:swallow
-11|none-before:swallowed
11|none-before:swear
-17|none-before:swell
-44|none-before:table
75|none-before:take
35|none-before:take up
-15|none-before:talk
8|none-before:talk about
27|none-before:talk of
45|none-before:target
8|none-before:tariffs
-8|none-before:taxes
-25|none-before:team
-13|none-before:text
63|none-before:than
-28|none-before:that
17|none-before:the
-18|none-before:the allies
-33|none-before:the economy
26|none-before:the left alliance
-18|none-before:the military
18|none-before:the state
-55|none-before:their
11|none-before:theirs
18|none-before:them
10|none-before:themselves
-46|none-before:then
11|none-before:there
32|none-before:thereabouts
-65|none-before:thereby
34|none-before:they
-20|none-before:third
-12|none-before:this
-49|none-before:those
-17|none-before:though
-30|none-before:three
-29|none-before:through
-9|none-before:thrown
-24|none-before:tie
-11|none-before:time
16|none-before:times
-9|none-before:timetable
-19|none-before:to
55|none-before:today
-24|none-before:together
31|none-before:too
-86|none-before:top
25|none-before:tories
-113|none-before:total
58|none-before:touched
-23|none-before:toward
-31|none-before:towards
-87|none-before:trajectory
-42|none-before:treasury
-62|none-before:trillion
-36|none-before:troops
97|none-before:true
-61|none-before:try
22|none-before:twenty
43|none-before:twice
-71|none-before:two
-24|none-before:unchanged
35|none-before:under
51|none-before:until
-32|none-before:up
-47|none-before:upgrade
-28|none-before:upon
-28|none-before:upward
-18|none-before:us
-66|none-before:use
15|none-before:very
-24|none-before:veterans
-19|none-before:vice
82|none-before:vice defense minister
44|none-before:view
-14|none-before:vote on
44|none-before:voters
-33|none-before:vow
9|none-before:wait
12|none-before:wales
-75|none-before:want
-21|none-before:warn
-73|none-before:was
-63|none-before:we
34|none-before:weak
-20|none-before:wealth
-31|none-before:weapons
-42|none-before:weigh
-11|none-before:welcome
98|none-before:well
-34|none-before:weon
-55|none-before:were
37|none-before:west
-18|none-before:what
-44|none-before:when
51|none-before:where
24|none-before:wherein
-23|none-before:whether
44|none-before:which
50|none-before:while
61|none-before:who
51|none-before:whole
63|none-before:whose
32|none-before:why
9|none-before:wicker
-41|none-before:will
-27|none-before:with
-56|none-before:within
-44|none-before:without
-12|none-before:won
9|none-before:work
-21|none-before:work out
-20|none-before:work out at
32|none-before:world
29|none-before:worth
-81|none-before:would
8|none-before:write
-176|none-before:year
20|none-before:years
16|none-before:yen
134|none-before:yet
52|none-before:you
-9|none-before:yuan
-13|none-before:¥
42|none-before:—
58|none-dates:aim 0 0
30|none-dates:aim 0 1
-67|none-dates:aim 0 2
74|none-dates:aim 1 0
-10|none-dates:aim 1 1
12|none-dates:aim 1 2
33|none-dates:aim 2 1
-25|none-dates:aim 2 2
66|none-dates:level 0 0
43|none-dates:level 0 1
-22|none-dates:level 0 2
15|none-dates:level 1 0
-39|none-dates:level 1 1
-48|none-dates:level 1 2
12|none-dates:level 2 0
-49|none-dates:level 2 1
63|none-dates:no 0 0
38|none-dates:no 0 1
33|none-dates:no 1 0
-15|none-dates:no 1 1
-21|none-dates:no 1 2
19|none-dates:no 2 0
20|none-dates:no 2 1
13|none-governed:aim be can
109|none-governed:aim be inf
-45|none-governed:aim be should
-41|none-governed:aim be will
20|none-governed:aim be would
-18|none-governed:aim cap finite
30|none-governed:aim cap inf
12|none-governed:aim cap will
38|none-governed:aim cap would
75|none-governed:aim demand finite
33|none-governed:aim demand gerund
-17|none-governed:aim demand inf
-23|none-governed:aim demand progressive
68|none-governed:aim demand will
-37|none-governed:aim demand would
9|none-governed:aim denial finite
22|none-governed:aim denial would
-17|none-governed:aim level can
-40|none-governed:aim level finite
-9|none-governed:aim level gerund
-44|none-governed:aim level will
-66|none-governed:aim level would
-51|none-governed:aim move can
72|none-governed:aim move could
17|none-governed:aim move finite
-48|none-governed:aim move gerund
-12|none-governed:aim move progressive
39|none-governed:aim move should
-25|none-governed:aim move will
23|none-governed:aim move would
-56|none-governed:aim pledge gerund
20|none-governed:aim pledge inf
56|none-governed:aim pledge noun
43|none-governed:aim pledge progressive
40|none-governed:aim pledge should
31|none-governed:aim pledge will
-26|none-governed:aim pledge would
23|none-governed:aim proposal could
-13|none-governed:aim proposal finite
15|none-governed:aim proposal gerund
49|none-governed:aim proposal inf
-72|none-governed:aim proposal noun
-74|none-governed:aim proposal progressive
-12|none-governed:aim proposal should
56|none-governed:aim proposal will
24|none-governed:aim proposal would
-10|none-governed:aim spend finite
-19|none-governed:aim spend gerund
-19|none-governed:aim spend inf
19|none-governed:aim spend progressive
-36|none-governed:aim spend will
19|none-governed:aim spend would
-36|none-governed:level be could
55|none-governed:level be finite
16|none-governed:level be should
-50|none-governed:level be will
-75|none-governed:level be would
-14|none-governed:level cap finite
-17|none-governed:level demand finite
24|none-governed:level demand progressive
-10|none-governed:level demand would
-16|none-governed:level level finite
-63|none-governed:level level gerund
19|none-governed:level level progressive
32|none-governed:level level will
-18|none-governed:level move can
-56|none-governed:level move could
-30|none-governed:level move finite
60|none-governed:level move inf
39|none-governed:level move should
15|none-governed:level move will
35|none-governed:level pledge finite
12|none-governed:level pledge noun
13|none-governed:level pledge will
26|none-governed:level pledge would
95|none-governed:level proposal finite
-28|none-governed:level proposal will
16|none-governed:level spend could
78|none-governed:level spend finite
-24|none-governed:level spend gerund
-72|none-governed:level spend progressive
-81|none-governed:level spend will
-8|none-governed:no -
24|none-governed:no be finite
11|none-governed:no be should
11|none-governed:no be would
17|none-governed:no cap finite
31|none-governed:no demand finite
28|none-governed:no level finite
-26|none-governed:no level will
10|none-governed:no move could
9|none-governed:no move finite
-10|none-governed:no move gerund
-15|none-governed:no move will
16|none-governed:no move would
-32|none-governed:no pledge finite
-8|none-governed:no pledge progressive
8|none-governed:no proposal finite
11|none-governed:no spend finite
-11|none-governor:-
21|none-governor:about
27|none-governor:accept
-42|none-governor:account
16|none-governor:adopt
-12|none-governor:advance
58|none-governor:agree
30|none-governor:aim
-46|none-governor:allocate
19|none-governor:ambition
-82|none-governor:amount
-22|none-governor:approve
38|none-governor:argue
26|none-governor:argue for
-23|none-governor:ask
-26|none-governor:ask for
98|none-governor:attain
80|none-governor:back
14|none-governor:be
-9|none-governor:be equivalent
78|none-governor:believe
20|none-governor:bind
22|none-governor:boost
15|none-governor:bring
-15|none-governor:bring forward
19|none-governor:bring up the rear
47|none-governor:budget
-32|none-governor:build
23|none-governor:call
31|none-governor:call for
35|none-governor:call on
27|none-governor:campaign
27|none-governor:climb
-37|none-governor:come in at
-59|none-governor:come to
19|none-governor:command
33|none-governor:commit
-18|none-governor:commitment
17|none-governor:concede
-11|none-governor:consider
-23|none-governor:contain
-81|none-governor:correspond
27|none-governor:cross
-49|none-governor:decide
50|none-governor:decision
13|none-governor:demand
-33|none-governor:devote
16|none-governor:discuss
16|none-governor:do
-26|none-governor:drop
30|none-governor:due
-47|none-governor:earmark
27|none-governor:edge
-40|none-governor:end
-19|none-governor:envisage
-29|none-governor:equal
-21|none-governor:estimate
23|none-governor:exceed
13|none-governor:exempt
40|none-governor:expect
-10|none-governor:eye
-66|none-governor:favor
-42|none-governor:float
11|none-governor:force
-51|none-governor:foresee
-15|none-governor:fulfill
-46|none-governor:get
-19|none-governor:give
-62|none-governor:go
-38|none-governor:goal
23|none-governor:head
25|none-governor:hit
-34|none-governor:hold
-61|none-governor:hold out for
21|none-governor:hope
51|none-governor:hover
-15|none-governor:increase
-81|none-governor:insist
67|none-governor:insist on
-61|none-governor:instruct
27|none-governor:intend
16|none-governor:invest
95|none-governor:keep
87|none-governor:languish
-14|none-governor:leave
9|none-governor:level off at
36|none-governor:lift
70|none-governor:like to see
30|none-governor:likely
-36|none-governor:live with
17|none-governor:look at
-74|none-governor:lower
12|none-governor:maintain
-49|none-governor:make up
67|none-governor:manage
42|none-governor:match
-23|none-governor:mean
95|none-governor:meet
25|none-governor:mention
-23|none-governor:move
-18|none-governor:mull
26|none-governor:offer
19|none-governor:pay
17|none-governor:persuade
12|none-governor:plan
75|none-governor:pledge
41|none-governor:pour
10|none-governor:prefer
-54|none-governor:prepare
9|none-governor:press
-10|none-governor:program
-15|none-governor:project
44|none-governor:promise
28|none-governor:propose
-16|none-governor:push
14|none-governor:push for
-24|none-governor:put
-12|none-governor:put forward
84|none-governor:raise
-35|none-governor:reckon
59|none-governor:recommend
14|none-governor:recommendation
-109|none-governor:recommendations
15|none-governor:remain
-19|none-governor:represent
-19|none-governor:resolve
43|none-governor:review
-31|none-governor:rise
-16|none-governor:rule out
-16|none-governor:seek
-21|none-governor:set
-47|none-governor:set aside
15|none-governor:set its sights on
53|none-governor:set out
9|none-governor:settle for
41|none-governor:settle on
11|none-governor:shrink
-15|none-governor:sign off on
-49|none-governor:sign up
-8|none-governor:sit
-51|none-governor:soar
-14|none-governor:sound out
-25|none-governor:speak of
21|none-governor:spend
-16|none-governor:stand
23|none-governor:start from
122|none-governor:stay
35|none-governor:stick to
9|none-governor:stop
-48|none-governor:suggest
-16|none-governor:surge
-24|none-governor:surpass
11|none-governor:swear
-9|none-governor:swell
-14|none-governor:take
34|none-governor:take up
8|none-governor:talk about
30|none-governor:talk of
22|none-governor:target
8|none-governor:tell
23|none-governor:think
-23|none-governor:tie
-67|none-governor:top
-14|none-governor:total
-61|none-governor:try
-11|none-governor:undertake
21|none-governor:unveil
27|none-governor:urge
-13|none-governor:vote on
-35|none-governor:vow
-83|none-governor:want
-36|none-governor:weigh
29|none-governor:work
-21|none-governor:work out
-20|none-governor:work out at
-45|none-governor:write
89|none-points-back:False aim
28|none-points-back:False level
114|none-points-back:False no
11|none-points-back:True aim
-52|none-points-back:True level
25|none-points-back:True no
-111|none-shape:aim fine
82|none-shape:aim half
60|none-shape:aim tenth
70|none-shape:aim whole
-122|none-shape:level fine
-10|none-shape:level tenth
114|none-shape:level whole
72|none-shape:no half
23|none-shape:no tenth
105|none-shape:no whole
39|none-today:False aim
-107|none-today:False level
114|none-today:False no
61|none-today:True aim
83|none-today:True level
26|none-today:True no
55|none:benchmark
89|none:cap
149|none:demand
21|none:denial
-24|none:level
30|none:other
-142|none:pledge
38|none:proposal
-45|only:False aim
16|only:False level
19|only:True aim
23|only:True level
-22|only:True no
-41|opens:False aim
11|opens:False level
-9|opens:False no
11|opens:True aim
28|opens:True level
-8|opens:True no
55|place:after 0 aim
38|place:after 0 level
18|place:after 0 no
-37|place:after 1 aim
-15|place:after 1 level
-51|place:after 2 aim
42|place:before 0 aim
34|place:before 0 level
-26|place:before 0 no
8|place:before 1 level
-8|place:before 1 no
-10|place:before 2 aim
-17|place:before 2 level
13|recent-dates:0 level
-12|recent-dates:0 no
-25|recent-dates:1 aim
-20|recent-dates:1 level
-31|recent-dates:1 no
-37|recent-dates:2 aim
-53|recent-dates:2 level
-9|recent-time:benchmark far
-20|recent-time:demand far
-19|recent-time:denial far
-72|recent-time:level far
-34|recent-time:level long-past
-61|recent-time:level next
75|recent-time:level now
32|recent-time:level past
24|recent-time:other far
-8|recent-time:other now
-11|recent-time:other past
-21|recent-time:pledge far
-10|recent-time:pledge long-past
40|recent-time:pledge now
-51|recent-time:pledge past
-38|recent-time:proposal far
-8|recent-time:proposal long-past
114|recent-time:proposal next
-18|recent-time:proposal now
-20|recent-time:proposal past
15|same-kind
63|same-kind-dates:0 aim
75|same-kind-dates:0 level
16|same-kind-dates:1 level
-64|same-kind-dates:2 aim
-80|same-kind-dates:2 level
34|same-kind-gap:demand 0
104|same-kind-gap:level 0
-18|same-kind-gap:level 1
-67|same-kind-gap:level 2
28|same-kind-gap:level 4
-31|same-kind-gap:level 5
11|same-kind-gap:pledge 0
18|same-kind-gap:pledge 1
32|same-kind-gap:pledge 2
-12|same-kind-gap:pledge 3
-26|same-kind-gap:pledge 4
-56|same-kind-gap:pledge 5
22|same-kind-gap:proposal 0
34|same-kind-time:demand far
89|same-kind-time:level far
-32|same-kind-time:level next
-84|same-kind-time:level now
43|same-kind-time:level past
-9|same-kind-time:pledge far
-15|same-kind-time:pledge next
-10|same-kind-time:proposal far
13|same-kind-time:proposal next
35|same-kind:demand 0 True
70|same-kind:level 0 False
-41|same-kind:level 1 False
38|same-kind:level 1 True
33|same-kind:level 2 False
-45|same-kind:level 2 True
-26|same-kind:level 3 False
-18|same-kind:level 3 True
-103|same-kind:pledge 0 False
156|same-kind:pledge 0 True
-69|same-kind:pledge 1 False
45|same-kind:pledge 1 True
-29|same-kind:pledge 2 False
-15|same-kind:pledge 2 True
-18|same-kind:pledge 3 True
25|same-kind:proposal 0 True
-11|same-kind:proposal 1 True
-21|shape-time:fine far aim
-154|shape-time:fine far level
-25|shape-time:fine long-past level
36|shape-time:fine next aim
13|shape-time:fine next level
18|shape-time:fine now aim
-57|shape-time:fine now level
32|shape-time:fine past level
113|shape-time:half far aim
43|shape-time:half far level
48|shape-time:half far no
-61|shape-time:half long-past aim
28|shape-time:half long-past level
18|shape-time:half next aim
40|shape-time:half next level
-135|shape-time:half now aim
-49|shape-time:half now level
-37|shape-time:half now no
-87|shape-time:half past aim
54|shape-time:half past level
42|shape-time:tenth far aim
-13|shape-time:tenth far level
-11|shape-time:tenth far no
-22|shape-time:tenth long-past aim
96|shape-time:tenth next aim
-10|shape-time:tenth next level
16|shape-time:tenth now aim
9|shape-time:tenth now level
-12|shape-time:tenth past aim
15|shape-time:tenth past level
91|shape-time:whole far aim
48|shape-time:whole far level
72|shape-time:whole far no
-100|shape-time:whole long-past aim
-14|shape-time:whole long-past level
-45|shape-time:whole long-past no
71|shape-time:whole next level
13|shape-time:whole next no
-29|shape-time:whole now aim
-17|shape-time:whole now level
-35|shape-time:whole now no
33|shape-time:whole past level
-22|shape-time:whole past no
76|share-nearer:after False False aim
62|share-nearer:after False False level
28|share-nearer:after False False no
-34|share-nearer:after True False aim
10|share-nearer:after True False level
-74|share-nearer:after True True aim
-56|share-nearer:after True True level
-11|share-nearer:after True True no
64|share-nearer:before False False aim
86|share-nearer:before False False level
-19|share-nearer:before False False no
13|share-nearer:before True False aim
-31|share-nearer:before True False level
-62|share-nearer:before True True aim
-30|share-nearer:before True True level
-11|share-nearer:before True True no
142|shares-between:after 0
-115|shares-between:after 1
-26|shares-between:after 2
56|shares-between:before 0
-13|shares-between:before 1
-36|shares-between:before 2
96|time-side:aim after far
-96|time-side:aim after long-past
111|time-side:aim after next
-59|time-side:aim after now
-83|time-side:aim after past
129|time-side:aim before far
-87|time-side:aim before long-past
54|time-side:aim before next
-71|time-side:aim before now
-9|time-side:aim before past
-50|time-side:level after far
-36|time-side:level after long-past
9|time-side:level after next
-19|time-side:level after now
111|time-side:level after past
-25|time-side:level before far
18|time-side:level before long-past
105|time-side:level before next
-95|time-side:level before now
24|time-side:level before past
104|time-side:no after far
-52|time-side:no after long-past
37|time-side:no after next
-64|time-side:no after now
-15|time-side:no before now
-17|time-side:no before past
-11|time:benchmark now weekday
21|time:cap far fiscal
-13|time:cap far year
-13|time:cap long-past that-year
-23|time:cap long-past year
19|time:demand far decade
9|time:demand far fiscal
42|time:demand far year
-15|time:demand next bare-month
-13|time:demand next that-year
40|time:demand next year
-61|time:demand now bare-month
-11|time:demand now that-year
-13|time:demand now weekday
-10|time:demand past that-year
41|time:denial far fiscal
44|time:denial far year
-15|time:denial now bare-month
-17|time:denial now that-year
-13|time:denial now weekday
-17|time:level far decade
20|time:level far fiscal
-47|time:level far month
-19|time:level far year
-13|time:level far years
-55|time:level long-past decade
-96|time:level long-past fiscal
-25|time:level long-past month
79|time:level long-past that-year
54|time:level long-past year
26|time:level long-past years
-34|time:level next bare-month
27|time:level next fiscal
76|time:level next that-year
43|time:level next year
-162|time:level now bare-month
-65|time:level now day
167|time:level now fiscal
-64|time:level now part
49|time:level now that-year
-195|time:level now weekday
84|time:level now year
78|time:level now years
-74|time:level past bare-month
42|time:level past fiscal
89|time:level past that-year
91|time:level past year
-13|time:level past years
-11|time:other far fiscal
30|time:other far year
-13|time:other long-past year
20|time:other next that-year
-12|time:other now bare-month
-15|time:other past fiscal
-36|time:pledge far decade
52|time:pledge far fiscal
-34|time:pledge far month
19|time:pledge far that-year
71|time:pledge far years
-8|time:pledge long-past fiscal
-23|time:pledge long-past month
-41|time:pledge long-past that-year
-113|time:pledge long-past year
-50|time:pledge next bare-month
24|time:pledge next fiscal
39|time:pledge next month
66|time:pledge next that-year
-10|time:pledge next year
15|time:pledge next years
-75|time:pledge now bare-month
-30|time:pledge now day
209|time:pledge now fiscal
17|time:pledge now month
-22|time:pledge now part
84|time:pledge now that-year
-102|time:pledge now weekday
89|time:pledge now year
-31|time:pledge past bare-month
90|time:pledge past fiscal
-31|time:pledge past month
-14|time:pledge past part
-49|time:pledge past that-year
34|time:pledge past year
-74|time:proposal far decade
104|time:proposal far fiscal
78|time:proposal far year
69|time:proposal long-past decade
-62|time:proposal long-past year
-58|time:proposal next bare-month
19|time:proposal next fiscal
25|time:proposal next that-year
40|time:proposal next year
-61|time:proposal now bare-month
-11|time:proposal now day
-25|time:proposal now part
-33|time:proposal now that-year
-39|time:proposal now weekday
-14|time:proposal past part
-74|time:proposal past that-year
22|title:False aim
-23|title:False level
-12|title:False no
-48|title:True aim
61|title:True level
-36|word-lead:\" by
-45|word-lead:# ,
-12|word-lead:# ;
15|word-lead:# before
51|word-lead:# between
-88|word-lead:# by
-60|word-lead:# for
23|word-lead:# from
24|word-lead:# goal
26|word-lead:# mark
-19|word-lead:# of
10|word-lead:# only
34|word-lead:# since
8|word-lead:# through
-12|word-lead:# until
-17|word-lead:# was
19|word-lead:( 2.6 percent
-37|word-lead:, 2.4 percent
28|word-lead:, attained
41|word-lead:, by
84|word-lead:, in
-12|word-lead:, instead of
-68|word-lead:, not
-14|word-lead:, on
9|word-lead:, outlays
-8|word-lead:, said
-19|word-lead:, since
-23|word-lead:, tabled
22|word-lead:, with
-29|word-lead:0 bn
38|word-lead:: in
12|word-lead:; in
14|word-lead:DATE ,
16|word-lead:DATE for
-24|word-lead:DATE from
-20|word-lead:DATE instead of
21|word-lead:DATE to
11|word-lead:LAND 's
-33|word-lead:LAND ,
20|word-lead:LAND for
21|word-lead:LAND in
12|word-lead:LAND to
-19|word-lead:LEADER in
-12|word-lead:LEADER said
14|word-lead:NATO for
-18|word-lead:NATO in
-9|word-lead:OUTLET reported
-84|word-lead:USA in
-21|word-lead:^ before
48|word-lead:^ budget
107|word-lead:^ by
10|word-lead:^ for
8|word-lead:^ from
8|word-lead:^ in
14|word-lead:^ nothing
-18|word-lead:^ spending
-25|word-lead:^ until
-39|word-lead:^ use
26|word-lead:above 2%
-20|word-lead:above 3 percent
46|word-lead:according to
-35|word-lead:achieve in
-15|word-lead:agree in
-19|word-lead:ahead of
52|word-lead:all by
23|word-lead:all for
13|word-lead:allocation for
9|word-lead:allot 3.5%
21|word-lead:amount for
8|word-lead:and 3.3%
-22|word-lead:and at
25|word-lead:and by
-22|word-lead:and in
-25|word-lead:annually ,
8|word-lead:annually by
19|word-lead:appropriations for
15|word-lead:approve a
22|word-lead:armed forces by
10|word-lead:armed forces in
-63|word-lead:arms by
-9|word-lead:army by
17|word-lead:as early
-11|word-lead:as in
-30|word-lead:at 1.8 percent
-38|word-lead:at 2%
35|word-lead:at 4.1%
-34|word-lead:attain 2%
40|word-lead:attain by
-54|word-lead:attain in
37|word-lead:average in
-18|word-lead:average to
20|word-lead:back in
23|word-lead:back to
14|word-lead:be 2.5 percent
15|word-lead:be met
24|word-lead:be reached
23|word-lead:been reached
42|word-lead:below 2%
-29|word-lead:between 2026
11|word-lead:between fiscal 2023
43|word-lead:billion for
-67|word-lead:billion in
-14|word-lead:both for
76|word-lead:bring forward to
34|word-lead:budget in
40|word-lead:calculate on
8|word-lead:calendar for
-47|word-lead:changed from
11|word-lead:core defence by
28|word-lead:core defense by
-10|word-lead:count for
-11|word-lead:cross in
-12|word-lead:dates from
16|word-lead:deadline of
-20|word-lead:decision taken
21|word-lead:defence before
-34|word-lead:defence between
51|word-lead:defence by
-37|word-lead:defence from
86|word-lead:defence in
9|word-lead:defence spending by
-26|word-lead:defence to
-17|word-lead:defense after
-37|word-lead:defense at
27|word-lead:defense from
47|word-lead:defense in
-8|word-lead:defense reform
8|word-lead:defense spending for
9|word-lead:defense spending in
9|word-lead:defense within
-9|word-lead:did in
-12|word-lead:did until
-9|word-lead:do 2%
12|word-lead:do for
-46|word-lead:documents by
-8|word-lead:drew in
37|word-lead:due in
-10|word-lead:earlier in
35|word-lead:end in
52|word-lead:estimate for
24|word-lead:even in
11|word-lead:even though
24|word-lead:expect in
12|word-lead:expenditures in
14|word-lead:first time
53|word-lead:for 2027
-36|word-lead:for calendar
47|word-lead:for defence
-41|word-lead:for defense
-15|word-lead:force since
-83|word-lead:forecast for
-34|word-lead:forward from
21|word-lead:forward to
14|word-lead:from 1.9 percent
-37|word-lead:from 2.32 percent
-48|word-lead:gdp ,
-51|word-lead:gdp by
9|word-lead:gdp for
92|word-lead:gdp from
9|word-lead:gdp in
-14|word-lead:gdp of
12|word-lead:gdp to
-54|word-lead:gnp for
-17|word-lead:goal after
27|word-lead:goal into
-10|word-lead:government in
-52|word-lead:gross domestic product by
36|word-lead:gross domestic product from
-27|word-lead:gross domestic product in
9|word-lead:gross national product in
-24|word-lead:guideline in
-12|word-lead:had called
36|word-lead:had in
14|word-lead:had set
30|word-lead:has until
18|word-lead:have in
10|word-lead:hit 2 percent
19|word-lead:hit 2%
-14|word-lead:in 2025
-10|word-lead:in fiscal 2023
24|word-lead:in her
21|word-lead:in japanese
10|word-lead:in military spending
-33|word-lead:increase since
17|word-lead:infrastructure by
-48|word-lead:instead of in
-20|word-lead:introduced in
13|word-lead:investment by
-21|word-lead:is by
27|word-lead:it by
-16|word-lead:it in
-32|word-lead:it spends
18|word-lead:it stood
9|word-lead:items by
23|word-lead:its military
-9|word-lead:itself for
-10|word-lead:larger than
27|word-lead:later than
-29|word-lead:latter by
-44|word-lead:law signed
-15|word-lead:level by
-36|word-lead:lowest since
-31|word-lead:mark in
-20|word-lead:measured against
-54|word-lead:measured in
-72|word-lead:meet by
135|word-lead:meet in
-33|word-lead:military budget
37|word-lead:military in
-24|word-lead:more than
-8|word-lead:move up to
-24|word-lead:name in
40|word-lead:needs by
-38|word-lead:not by
-66|word-lead:not in
-64|word-lead:of 2 percent
-23|word-lead:of gdp
24|word-lead:of gross domestic product
53|word-lead:office in
40|word-lead:on defense
9|word-lead:on for
13|word-lead:on security
-10|word-lead:only in
17|word-lead:outlays for
51|word-lead:outlays in
12|word-lead:over 3%
-32|word-lead:over from
19|word-lead:parliament in
-15|word-lead:passed in
-31|word-lead:plan by
-11|word-lead:plan for
-10|word-lead:platform for
8|word-lead:power in
-22|word-lead:program to
44|word-lead:project by
-34|word-lead:promise 2 percent
-23|word-lead:promise by
55|word-lead:promise for
17|word-lead:proposal for
-61|word-lead:rather than in
61|word-lead:ratio in
83|word-lead:reach by
-15|word-lead:reach in
-62|word-lead:reach two percent
-14|word-lead:report for
26|word-lead:resilience by
10|word-lead:respectively in
26|word-lead:rest by
-11|word-lead:say ,
20|word-lead:say of
-22|word-lead:say on
57|word-lead:say that
-10|word-lead:scrapped in
25|word-lead:sea in
11|word-lead:security by
-31|word-lead:security documents
9|word-lead:security in
-37|word-lead:set for
-77|word-lead:set in
-61|word-lead:seven in
-23|word-lead:share for
8|word-lead:share in
-19|word-lead:share since
-15|word-lead:sign up to
41|word-lead:sipri for
-11|word-lead:so for
36|word-lead:so in
-33|word-lead:sooner than
15|word-lead:spend 1.2 percent
-9|word-lead:spend 1.8 percent
25|word-lead:spend 1.9%
8|word-lead:spend 2%
29|word-lead:spend by
9|word-lead:spend for
21|word-lead:spend in
8|word-lead:starting in
-15|word-lead:strategy by
-19|word-lead:strategy in
-35|word-lead:sum ,
-13|word-lead:surcharge from
16|word-lead:surge 65%
53|word-lead:target by
43|word-lead:target for
11|word-lead:target in
-66|word-lead:target to
-38|word-lead:term in
10|word-lead:than 3 percent
14|word-lead:than 3%
-30|word-lead:than in
26|word-lead:that by
20|word-lead:that in
-27|word-lead:that of
-15|word-lead:that spending
-13|word-lead:the cabinet
-10|word-lead:the hague
31|word-lead:the military by
27|word-lead:the war
26|word-lead:their countries
33|word-lead:them for
8|word-lead:there by
-11|word-lead:those for
-32|word-lead:time since
-21|word-lead:to 1.8 per cent
9|word-lead:to 2 percent
32|word-lead:to 2%
-17|word-lead:to 2.5%
-36|word-lead:to a
12|word-lead:to defense
-28|word-lead:to do
21|word-lead:to finish
9|word-lead:to for
62|word-lead:to worry
18|word-lead:total defense spending
37|word-lead:total for
-16|word-lead:trajectory set
44|word-lead:tranche ,
26|word-lead:trillion in
48|word-lead:typical of
-87|word-lead:up in
39|word-lead:up to
-21|word-lead:wait until
25|word-lead:want by
-18|word-lead:was in
9|word-lead:way in
-87|word-lead:weapons by
10|word-lead:who in
39|word-lead:year ,
-31|word-lead:years before
-12|word-lead:years from
10|word-lead:years to
-42|word-lead:yen by
-25|word-lead:yen for
-22|word-lead:yen in
-14|word:\"
-87|word:#
36|word:'s
19|word:(
51|word:,
-27|word:0
30|word::
13|word:;
-122|word:LAND
-34|word:LEADER
-9|word:OUTLET
-86|word:USA
61|word:^
-14|word:a
46|word:according
-34|word:adopt
-18|word:agree
-19|word:ahead
74|word:all
13|word:allocation
8|word:allot
21|word:amount
38|word:and
-24|word:annually
19|word:appropriations
14|word:approve
30|word:armed forces
-63|word:arms
-9|word:army
64|word:as
-22|word:at
-44|word:attain
12|word:average
44|word:back
8|word:bar
34|word:be
20|word:been
42|word:below
-23|word:between
-79|word:billion
-14|word:both
64|word:bring forward
45|word:budget
11|word:by
44|word:cabinet
40|word:calculate
8|word:calendar
-9|word:call for
26|word:century
-47|word:changed
-17|word:climb
-12|word:complete
11|word:core defence
28|word:core defense
9|word:costs
-10|word:count
-12|word:dates
43|word:deadline
-33|word:decision
59|word:defence
10|word:defence spending
58|word:defense
27|word:defense spending
-25|word:did
-47|word:documents
80|word:double
-8|word:drew
36|word:due
-9|word:election
34|word:end
52|word:estimate
17|word:even
25|word:expect
13|word:expenditures
-10|word:far
13|word:first
30|word:for
-16|word:force
-83|word:forecast
-14|word:forward
-17|word:gdp
-25|word:gnp
-59|word:goal
16|word:government
-33|word:gross domestic product
-17|word:gross national product
-15|word:guideline
88|word:had
-8|word:hague
66|word:has
18|word:have
-13|word:his
37|word:hit
22|word:in
-26|word:increase
17|word:infrastructure
-48|word:instead of
15|word:into
-20|word:introduced
13|word:investment
-78|word:is
10|word:items
74|word:its
-10|word:larger
27|word:later
-29|word:latter
-44|word:law
16|word:least
-87|word:level
-9|word:limit
-30|word:lowest
-23|word:mark
-77|word:measured
56|word:meet
32|word:members
-22|word:more
13|word:most
-8|word:move up
-24|word:name
8|word:national income
36|word:needs
-78|word:not
18|word:objective
-43|word:of
63|word:office
56|word:on
-10|word:only
-20|word:outlay
68|word:outlays
-15|word:over
10|word:own
25|word:parliament
-15|word:passed
-24|word:past
-15|word:period
-44|word:plan
-10|word:platform
8|word:power
-29|word:program
45|word:project
-12|word:promise
17|word:proposal
-75|word:rather than
62|word:ratio
-41|word:relative
-16|word:report
26|word:resilience
10|word:respectively
29|word:rest
-11|word:rise
23|word:running
-38|word:same
42|word:say
-10|word:scrapped
25|word:sea
-82|word:set
-61|word:seven
-44|word:share
-16|word:sign up
41|word:sipri
25|word:so
-33|word:sooner
145|word:spend
8|word:starting
-34|word:strategy
-33|word:suggest
-35|word:sum
-13|word:surcharge
16|word:surge
-33|word:take
64|word:target
-11|word:tell
-38|word:term
53|word:that
-37|word:the
-44|word:the economy
37|word:the military
33|word:their
67|word:them
-11|word:those
-9|word:three
-26|word:time
36|word:to
64|word:total
-16|word:trajectory
44|word:tranche
48|word:typical
-68|word:up
-21|word:wait
-71|word:waiting
24|word:want
-39|word:was
11|word:way
-87|word:weapons
-66|word:which
9|word:who
10|word:whose
14|word:will
21|word:year
-38|word:years
-93|word:yen
-17|words-aim:after 0
70|words-aim:after 1
-28|words-aim:after 13
-12|words-aim:after 2
28|words-aim:after 3
-15|words-aim:after 5
-26|words-aim:after 8
-32|words-aim:after far
34|words-aim:before 1
15|words-aim:before 2
20|words-aim:before 3
-8|words-aim:before 8
-42|words-aim:before far
155|words-level:after 0
125|words-level:after 1
-69|words-level:after 13
69|words-level:after 2
-29|words-level:after 3
-31|words-level:after 5
-99|words-level:after 8
-105|words-level:after far
36|words-level:before 1
-14|words-level:before 13
39|words-level:before 2
-32|words-level:before 8
-54|words-no:after 1
-20|words-no:after 13
23|words-no:after 2
60|words-no:after 3
-25|words-no:after 5
50|words-no:after 8
-12|words-no:after far
24|words-no:before 1
-22|words-no:before 5
-12|words-no:before 8
-14|words-no:before far
134|words:after 0
141|words:after 1
-117|words:after 13
80|words:after 2
60|words:after 3
-71|words:after 5
-75|words:after 8
-150|words:after far
94|words:before 1
-22|words:before 13
52|words:before 2
14|words:before 3
-27|words:before 5
-52|words:before 8
-56|words:before far
"""
