"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-11|1-back-time:demand far year
-8|1-back-time:demand now day
-9|1-back-time:level far decade
12|1-back-time:level far fiscal
-9|1-back-time:level far year
41|1-back-time:level long-past decade
-33|1-back-time:level long-past fiscal
-24|1-back-time:level long-past that-year
44|1-back-time:level long-past year
-14|1-back-time:level next month
47|1-back-time:level next that-year
110|1-back-time:level next year
-42|1-back-time:level now bare-month
-56|1-back-time:level now day
18|1-back-time:level now fiscal
14|1-back-time:level now that-year
-65|1-back-time:level now weekday
18|1-back-time:level now year
55|1-back-time:level now years
-10|1-back-time:level past bare-month
-91|1-back-time:level past fiscal
-38|1-back-time:level past that-year
18|1-back-time:level past year
-28|1-back-time:level past years
102|1-back-time:pledge far fiscal
52|1-back-time:pledge far month
52|1-back-time:pledge far year
13|1-back-time:pledge far years
-22|1-back-time:pledge long-past year
-46|1-back-time:pledge next fiscal
9|1-back-time:pledge next that-year
-18|1-back-time:pledge now bare-month
-23|1-back-time:pledge now day
34|1-back-time:pledge now that-year
-40|1-back-time:pledge now weekday
15|1-back-time:pledge now year
-10|1-back-time:pledge past that-year
-8|1-back-time:pledge past year
-13|1-back-time:proposal far decade
-23|1-back-time:proposal far fiscal
29|1-back-time:proposal far year
13|1-back-time:proposal next fiscal
34|1-back-time:proposal next year
-9|1-back-time:proposal now bare-month
-9|1-back-time:proposal now day
-10|1-back-time:proposal now weekday
58|1-back-told:False aim
96|1-back-told:False level
-9|1-back-told:False no
-51|1-back-told:True aim
-88|1-back-told:True level
-30|1-back-told:True no
8|1-back:level
-39|1-back:no
26|2-back-time:level far fiscal
-29|2-back-time:level far year
29|2-back-time:level far years
-15|2-back-time:level long-past decade
-20|2-back-time:level long-past fiscal
28|2-back-time:level long-past year
-9|2-back-time:level next bare-month
-31|2-back-time:level next fiscal
18|2-back-time:level next that-year
22|2-back-time:level next year
-19|2-back-time:level now bare-month
-27|2-back-time:level now day
-24|2-back-time:level now fiscal
30|2-back-time:level now that-year
-47|2-back-time:level now weekday
85|2-back-time:level now year
-17|2-back-time:level past bare-month
-65|2-back-time:level past fiscal
-10|2-back-time:level past month
63|2-back-time:level past that-year
31|2-back-time:level past year
33|2-back-time:other far fiscal
-13|2-back-time:other far year
63|2-back-time:other next year
-11|2-back-time:other now weekday
82|2-back-time:pledge far year
-20|2-back-time:pledge next fiscal
-9|2-back-time:pledge now day
-25|2-back-time:pledge now fiscal
16|2-back-time:pledge now that-year
-8|2-back-time:pledge now weekday
-10|2-back-time:proposal far fiscal
-43|2-back-time:proposal far year
31|2-back-time:proposal next fiscal
-33|2-back-told:False aim
34|2-back-told:False level
-26|2-back-told:False no
-33|2-back-told:True aim
-27|2-back-told:True level
31|2-back-told:True no
-66|2-back:aim
-34|carried-dated:False False aim 0
24|carried-dated:False False aim 1
-26|carried-dated:False False aim 2
69|carried-dated:False False level 0
43|carried-dated:False False level 1
55|carried-dated:False False level 2
-24|carried-dated:False False level 3
-23|carried-dated:True False aim 0
-54|carried-dated:True False aim 3
-63|carried-dated:True False aim 4
-13|carried-dated:True False level 2
-95|carried-dated:True False level 3
-107|carried-dated:True False level 4
-14|carried-dated:True False no 1
-28|carried-dated:True False no 2
-24|carried-dated:True False no 3
-15|carried-dated:True False no 4
34|carried-dated:True True aim 0
-22|carried-dated:True True aim 1
-34|carried-dated:True True aim 2
-64|carried-dated:True True aim 3
-50|carried-dated:True True aim 4
26|carried-dated:True True level 0
-34|carried-dated:True True level 1
-35|carried-dated:True True level 2
-65|carried-dated:True True level 3
-22|carried-dated:True True no 1
35|carried-dated:True True no 2
-25|carried-dated:True True no 3
-61|carried-governed:- far
-9|carried-governed:- long-past
30|carried-governed:- next
-44|carried-governed:- now
47|carried-governed:- past
-9|carried-governed:be can now
22|carried-governed:be could far
-26|carried-governed:be could now
-70|carried-governed:be finite far
31|carried-governed:be finite long-past
-77|carried-governed:be finite next
51|carried-governed:be finite now
-35|carried-governed:be should far
97|carried-governed:be will far
26|carried-governed:be will next
140|carried-governed:be will now
75|carried-governed:be would far
-36|carried-governed:be would long-past
38|carried-governed:be would next
33|carried-governed:be would now
44|carried-governed:be would past
-16|carried-governed:cap finite far
38|carried-governed:cap finite now
23|carried-governed:cap should next
-20|carried-governed:demand finite long-past
48|carried-governed:demand finite next
-66|carried-governed:demand finite now
-41|carried-governed:demand finite past
17|carried-governed:demand gerund past
-12|carried-governed:demand inf far
-13|carried-governed:demand progressive far
-42|carried-governed:demand progressive now
28|carried-governed:demand would now
-15|carried-governed:denial finite far
-11|carried-governed:denial finite now
-16|carried-governed:denial would far
-40|carried-governed:level finite far
-22|carried-governed:level finite long-past
-20|carried-governed:level finite next
-41|carried-governed:level finite now
14|carried-governed:level finite past
92|carried-governed:level gerund far
9|carried-governed:level gerund next
-43|carried-governed:level gerund past
19|carried-governed:level progressive far
51|carried-governed:level will next
17|carried-governed:level will now
72|carried-governed:level would far
-24|carried-governed:level would long-past
59|carried-governed:level would next
-25|carried-governed:level would now
-26|carried-governed:level would past
37|carried-governed:move can far
-11|carried-governed:move can now
-8|carried-governed:move could past
-19|carried-governed:move finite far
-85|carried-governed:move finite long-past
-51|carried-governed:move finite next
-75|carried-governed:move finite now
71|carried-governed:move finite past
-9|carried-governed:move gerund far
-11|carried-governed:move gerund now
26|carried-governed:move inf far
-10|carried-governed:move inf next
-12|carried-governed:move inf now
-22|carried-governed:move progressive far
18|carried-governed:move progressive next
28|carried-governed:move progressive now
-13|carried-governed:move should far
15|carried-governed:move should next
-11|carried-governed:move should past
71|carried-governed:move will far
-16|carried-governed:move will long-past
8|carried-governed:move will next
57|carried-governed:move will now
21|carried-governed:move would far
50|carried-governed:move would next
30|carried-governed:move would now
-63|carried-governed:move would past
-44|carried-governed:pledge finite far
-18|carried-governed:pledge finite long-past
32|carried-governed:pledge finite next
8|carried-governed:pledge finite now
-24|carried-governed:pledge finite past
-15|carried-governed:pledge noun far
-28|carried-governed:pledge noun now
-17|carried-governed:pledge progressive far
-23|carried-governed:pledge progressive now
-8|carried-governed:pledge will now
-26|carried-governed:pledge would far
-28|carried-governed:pledge would next
-34|carried-governed:pledge would now
36|carried-governed:proposal finite far
-19|carried-governed:proposal finite long-past
65|carried-governed:proposal finite next
-50|carried-governed:proposal finite now
-42|carried-governed:proposal finite past
46|carried-governed:proposal progressive far
-11|carried-governed:proposal progressive now
-58|carried-governed:proposal would far
-20|carried-governed:proposal would next
-16|carried-governed:spend could now
-126|carried-governed:spend finite far
31|carried-governed:spend finite long-past
-105|carried-governed:spend finite next
-101|carried-governed:spend finite now
54|carried-governed:spend finite past
-28|carried-governed:spend gerund far
-12|carried-governed:spend progressive far
-13|carried-governed:spend progressive long-past
21|carried-governed:spend progressive now
48|carried-governed:spend will far
87|carried-governed:spend will now
69|carried-governed:spend would far
-74|carried-governed:spend would now
-37|carried-here:0 aim bare-month
-35|carried-here:0 aim day
-19|carried-here:0 aim decade
-31|carried-here:0 aim fiscal
10|carried-here:0 aim month
18|carried-here:0 aim that-year
-54|carried-here:0 aim weekday
-31|carried-here:0 aim year
-91|carried-here:0 level bare-month
-71|carried-here:0 level day
51|carried-here:0 level decade
-22|carried-here:0 level fiscal
-48|carried-here:0 level month
-8|carried-here:0 level part
36|carried-here:0 level that-year
-76|carried-here:0 level weekday
28|carried-here:0 level year
-51|carried-here:0 level years
-15|carried-here:0 no bare-month
-17|carried-here:0 no day
-14|carried-here:0 no that-year
-23|carried-here:0 no weekday
13|carried-here:0 no year
-33|carried-here:1 aim bare-month
-18|carried-here:1 aim day
16|carried-here:1 aim fiscal
21|carried-here:1 aim month
-47|carried-here:1 aim that-year
-26|carried-here:1 aim weekday
-8|carried-here:1 aim years
-29|carried-here:1 level bare-month
-29|carried-here:1 level day
-33|carried-here:1 level decade
101|carried-here:1 level fiscal
-9|carried-here:1 level month
-58|carried-here:1 level weekday
-15|carried-here:1 level year
37|carried-here:1 level years
-15|carried-here:1 no fiscal
-19|carried-here:1 no year
-11|carried-here:2 aim day
77|carried-here:2 aim fiscal
-11|carried-here:2 aim month
-19|carried-here:2 aim that-year
32|carried-here:2 aim year
-18|carried-here:2 level bare-month
-10|carried-here:2 level day
-17|carried-here:2 level decade
-10|carried-here:2 level month
-35|carried-here:2 level that-year
-15|carried-last:False aim bare-month
-23|carried-last:False aim day
62|carried-last:False aim fiscal
-11|carried-last:False aim that-year
-28|carried-last:False aim weekday
-63|carried-last:False aim year
-8|carried-last:False aim years
-50|carried-last:False level bare-month
-41|carried-last:False level day
85|carried-last:False level fiscal
-8|carried-last:False level month
133|carried-last:False level that-year
-41|carried-last:False level weekday
41|carried-last:False level year
49|carried-last:False level years
-13|carried-last:False no day
-10|carried-last:False no fiscal
-12|carried-last:False no weekday
-11|carried-last:False no year
-58|carried-last:True aim bare-month
-41|carried-last:True aim day
-16|carried-last:True aim decade
23|carried-last:True aim month
-10|carried-last:True aim part
-41|carried-last:True aim that-year
-57|carried-last:True aim weekday
37|carried-last:True aim year
-87|carried-last:True level bare-month
-69|carried-last:True level day
8|carried-last:True level decade
-59|carried-last:True level month
-14|carried-last:True level part
15|carried-last:True level that-year
-100|carried-last:True level weekday
-22|carried-last:True level year
-73|carried-last:True level years
-12|carried-last:True no bare-month
-11|carried-last:True no day
-11|carried-last:True no that-year
-20|carried-last:True no weekday
-30|carried-lead:aim , day
-87|carried-lead:aim 2% that-year
20|carried-lead:aim 5% that-year
12|carried-lead:aim 7.2% that-year
61|carried-lead:aim : that-year
-44|carried-lead:aim a fiscal
82|carried-lead:aim after fiscal
-25|carried-lead:aim before year
-16|carried-lead:aim beyond year
36|carried-lead:aim bringing that-year
-12|carried-lead:aim by bare-month
-14|carried-lead:aim by month
-21|carried-lead:aim by that-year
65|carried-lead:aim by year
38|carried-lead:aim defence that-year
23|carried-lead:aim defense that-year
-30|carried-lead:aim enacted fiscal
-8|carried-lead:aim entered fiscal
-18|carried-lead:aim eyes decade
91|carried-lead:aim for fiscal
-8|carried-lead:aim from that-year
-8|carried-lead:aim gdp that-year
-14|carried-lead:aim in bare-month
-28|carried-lead:aim in fiscal
22|carried-lead:aim in month
-26|carried-lead:aim in year
-17|carried-lead:aim in years
-9|carried-lead:aim japanese fiscal
14|carried-lead:aim nothing fiscal
-18|carried-lead:aim nothing year
-10|carried-lead:aim of fiscal
8|carried-lead:aim of that-year
-36|carried-lead:aim of year
-24|carried-lead:aim on day
-41|carried-lead:aim on weekday
-13|carried-lead:aim said weekday
-19|carried-lead:aim since year
-10|carried-lead:aim target fiscal
-10|carried-lead:aim than that-year
-8|carried-lead:aim than year
41|carried-lead:aim that year
61|carried-lead:aim through fiscal
21|carried-lead:aim through month
50|carried-lead:aim through year
-21|carried-lead:aim to fiscal
55|carried-lead:aim to year
-33|carried-lead:aim two percent that-year
-34|carried-lead:aim until year
-15|carried-lead:aim within fiscal
31|carried-lead:level \" that-year
-24|carried-lead:level 's fiscal
-41|carried-lead:level 's year
39|carried-lead:level ) that-year
-55|carried-lead:level , day
-45|carried-lead:level , fiscal
-70|carried-lead:level , that-year
49|carried-lead:level -- fiscal
-13|carried-lead:level -- year
62|carried-lead:level 1.3% that-year
42|carried-lead:level 1.5 per cent that-year
-82|carried-lead:level 10 per cent that-year
8|carried-lead:level 12.2% that-year
25|carried-lead:level 18% that-year
54|carried-lead:level 2 percent that-year
-100|carried-lead:level 2% fiscal
-59|carried-lead:level 2% that-year
-20|carried-lead:level 2.32 percent that-year
20|carried-lead:level 3 percent that-year
-14|carried-lead:level 3.3% that-year
-22|carried-lead:level 3.4% that-year
-20|carried-lead:level 3.5 percent that-year
121|carried-lead:level 4.1% that-year
29|carried-lead:level 4.12 percent that-year
19|carried-lead:level 4.4 per cent that-year
-31|carried-lead:level 4.5% to 5% that-year
-10|carried-lead:level 4.7% that-year
-19|carried-lead:level 4.9% that-year
-36|carried-lead:level 5 percent that-year
106|carried-lead:level 5% that-year
-28|carried-lead:level 7 per cent that-year
-43|carried-lead:level 7 percent that-year
-18|carried-lead:level 7% that-year
-10|carried-lead:level 7.2 per cent that-year
-117|carried-lead:level 7.2 percent that-year
-8|carried-lead:level 7.2% that-year
38|carried-lead:level 7.8 per cent that-year
24|carried-lead:level 8.1% that-year
8|carried-lead:level 8.2 pct that-year
-20|carried-lead:level 8.2 percent that-year
51|carried-lead:level 9.4% that-year
64|carried-lead:level 9.7% that-year
-11|carried-lead:level ; that-year
-19|carried-lead:level a fiscal
59|carried-lead:level a year
-18|carried-lead:level adopted that-year
-19|carried-lead:level after years
16|carried-lead:level are that-year
35|carried-lead:level at that-year
-27|carried-lead:level beyond fiscal
15|carried-lead:level billion that-year
-40|carried-lead:level brings that-year
-103|carried-lead:level budget that-year
-17|carried-lead:level budget year
-8|carried-lead:level by bare-month
-9|carried-lead:level by decade
46|carried-lead:level by fiscal
-21|carried-lead:level by that-year
-59|carried-lead:level by year
35|carried-lead:level by years
-9|carried-lead:level decided bare-month
12|carried-lead:level defence fiscal
8|carried-lead:level defence spending that-year
182|carried-lead:level defence that-year
-27|carried-lead:level defense fiscal
46|carried-lead:level defense that-year
102|carried-lead:level for fiscal
89|carried-lead:level for year
93|carried-lead:level for years
-13|carried-lead:level from bare-month
-73|carried-lead:level from fiscal
-21|carried-lead:level from month
-69|carried-lead:level from that-year
15|carried-lead:level from year
36|carried-lead:level gdp fiscal
172|carried-lead:level gdp that-year
-18|carried-lead:level gnp fiscal
15|carried-lead:level goal fiscal
18|carried-lead:level goal that-year
-31|carried-lead:level gross domestic product fiscal
-20|carried-lead:level gross domestic product that-year
-8|carried-lead:level growth that-year
-19|carried-lead:level hague that-year
62|carried-lead:level if year
-34|carried-lead:level in bare-month
51|carried-lead:level in decade
36|carried-lead:level in fiscal
-20|carried-lead:level in month
-41|carried-lead:level in that-year
93|carried-lead:level in year
-61|carried-lead:level in years
-35|carried-lead:level initial fiscal
-12|carried-lead:level instead of year
158|carried-lead:level it that-year
64|carried-lead:level italy that-year
9|carried-lead:level japan year
34|carried-lead:level militaries that-year
33|carried-lead:level military spending fiscal
60|carried-lead:level military that-year
21|carried-lead:level more that-year
42|carried-lead:level nothing fiscal
-58|carried-lead:level nothing that-year
-8|carried-lead:level nothing weekday
62|carried-lead:level nothing year
-55|carried-lead:level of that-year
-51|carried-lead:level of year
-36|carried-lead:level on day
-12|carried-lead:level on that-year
-58|carried-lead:level on weekday
-20|carried-lead:level on year
-30|carried-lead:level on years
-23|carried-lead:level only that-year
-27|carried-lead:level outlays fiscal
-30|carried-lead:level over that-year
-40|carried-lead:level over year
41|carried-lead:level passes year
-8|carried-lead:level promised year
-60|carried-lead:level rate that-year
-13|carried-lead:level reaffirmed that-year
47|carried-lead:level reveals fiscal
-26|carried-lead:level said weekday
58|carried-lead:level signed off on that-year
-34|carried-lead:level since decade
-104|carried-lead:level since year
-24|carried-lead:level spent years
22|carried-lead:level taiwan 's year
120|carried-lead:level target that-year
43|carried-lead:level terms that-year
-37|carried-lead:level than fiscal
-41|carried-lead:level than that-year
-16|carried-lead:level there that-year
54|carried-lead:level thereabouts that-year
-17|carried-lead:level through fiscal
-12|carried-lead:level through year
-45|carried-lead:level to fiscal
-17|carried-lead:level to month
16|carried-lead:level to year
55|carried-lead:level trillion fiscal
16|carried-lead:level trillion that-year
21|carried-lead:level two percent that-year
-37|carried-lead:level until year
-28|carried-lead:level washington that-year
19|carried-lead:level will that-year
55|carried-lead:level within fiscal
-13|carried-lead:level won that-year
55|carried-lead:level yen fiscal
-22|carried-lead:level yuan that-year
-27|carried-lead:level — that-year
-13|carried-lead:no , day
52|carried-lead:no by fiscal
-18|carried-lead:no by year
-14|carried-lead:no for fiscal
-27|carried-lead:no in fiscal
33|carried-lead:no in year
-8|carried-lead:no on day
-18|carried-lead:no on weekday
-9|carried-lead:no until fiscal
54|carried-shape:fine aim next
30|carried-shape:fine aim now
-97|carried-shape:fine level far
42|carried-shape:fine level next
58|carried-shape:fine level now
52|carried-shape:fine level past
145|carried-shape:half aim far
-22|carried-shape:half aim long-past
-8|carried-shape:half aim next
-82|carried-shape:half aim now
-25|carried-shape:half aim past
70|carried-shape:half level far
-51|carried-shape:half level long-past
-92|carried-shape:half level now
-38|carried-shape:half level past
-15|carried-shape:half no far
-31|carried-shape:half no now
-43|carried-shape:tenth aim far
-26|carried-shape:tenth aim next
-10|carried-shape:tenth aim past
43|carried-shape:tenth level far
-41|carried-shape:tenth level long-past
63|carried-shape:tenth level next
26|carried-shape:tenth level now
75|carried-shape:tenth level past
-10|carried-shape:tenth no far
-24|carried-shape:whole aim far
-52|carried-shape:whole aim long-past
-26|carried-shape:whole aim next
-83|carried-shape:whole aim now
-45|carried-shape:whole aim past
-45|carried-shape:whole level far
-46|carried-shape:whole level long-past
-11|carried-shape:whole level next
-34|carried-shape:whole level past
-11|carried-shape:whole no long-past
-15|carried-shape:whole no next
-46|carried-shape:whole no now
-21|carried-shape:whole no past
-20|carried-time:demand far fiscal
-30|carried-time:demand far year
-9|carried-time:demand now day
-11|carried-time:denial far year
-9|carried-time:denial now day
-11|carried-time:denial now weekday
-10|carried-time:level far decade
-29|carried-time:level far fiscal
-28|carried-time:level far month
16|carried-time:level far year
22|carried-time:level far years
11|carried-time:level long-past decade
-55|carried-time:level long-past fiscal
-8|carried-time:level long-past month
-32|carried-time:level long-past that-year
-58|carried-time:level long-past year
-13|carried-time:level next bare-month
114|carried-time:level next fiscal
-16|carried-time:level next month
-86|carried-time:level now bare-month
-103|carried-time:level now day
87|carried-time:level now fiscal
34|carried-time:level now that-year
-141|carried-time:level now weekday
-29|carried-time:level now year
22|carried-time:level now years
-39|carried-time:level past bare-month
-33|carried-time:level past fiscal
-15|carried-time:level past month
-10|carried-time:level past part
89|carried-time:level past year
-63|carried-time:level past years
26|carried-time:other far fiscal
-27|carried-time:other far year
61|carried-time:other next year
-10|carried-time:other now day
-16|carried-time:other now weekday
-10|carried-time:other past year
67|carried-time:pledge far fiscal
40|carried-time:pledge far month
77|carried-time:pledge far year
9|carried-time:pledge far years
-39|carried-time:pledge long-past year
-8|carried-time:pledge next bare-month
-77|carried-time:pledge next fiscal
18|carried-time:pledge next that-year
-24|carried-time:pledge next year
-39|carried-time:pledge now bare-month
-38|carried-time:pledge now day
82|carried-time:pledge now fiscal
-15|carried-time:pledge now that-year
-56|carried-time:pledge now weekday
30|carried-time:pledge now year
-12|carried-time:pledge past fiscal
-15|carried-time:pledge past that-year
-15|carried-time:pledge past year
-15|carried-time:proposal far decade
-48|carried-time:proposal far fiscal
17|carried-time:proposal far year
-11|carried-time:proposal long-past year
108|carried-time:proposal next fiscal
-8|carried-time:proposal next that-year
11|carried-time:proposal next year
-13|carried-time:proposal now bare-month
-15|carried-time:proposal now day
-10|carried-time:proposal now fiscal
-11|carried-time:proposal now that-year
-17|carried-time:proposal now weekday
-26|counted
-18|counted-near:after - 2
-17|counted-near:after - 5
-15|counted-near:after - far
-10|counted-near:after by 5
-11|counted-near:after coming 5
64|counted-near:after coming 8
-9|counted-near:after for 13
-8|counted-near:after for 8
10|counted-near:after for far
74|counted-near:after in 5
-13|counted-near:after in 8
-8|counted-near:after in far
-44|counted-near:after of 5
-12|counted-near:after over 13
43|counted-near:after over 5
-37|counted-near:after within 13
78|counted-near:after within 3
90|counted-near:after within 5
-23|counted-near:after within 8
11|counted-near:after within far
-10|counted-near:before - 13
-10|counted-near:before - 8
-16|counted-near:before for 13
-14|counted-near:before over 13
80|counted-near:before over 3
-10|counted-near:before over 8
-13|counted-near:before past 5
-15|counted-near:before within 13
-9|counted-near:before within 2
-10|counted-near:before within 5
-33|counted-near:before within 8
-11|counted-near:before within far
-27|counted-share-nearer:True
-8|counted-side:after cap
-86|counted-side:after level
178|counted-side:after proposal
-57|counted-side:before level
-39|counted-side:before pledge
-13|counted-side:before proposal
-35|counted:level -
-29|counted:level for
-15|counted:level in
-32|counted:level of
-8|counted:level over
-14|counted:level past
-41|counted:pledge -
-16|counted:pledge by
73|counted:pledge coming
-21|counted:pledge of
-19|counted:pledge over
-12|counted:proposal -
-10|counted:proposal coming
66|counted:proposal in
100|counted:proposal over
41|counted:proposal within
-34|date-verb-kind:- aim after
45|date-verb-kind:- level after
12|date-verb-kind:- level before
-30|date-verb-kind:- no after
14|date-verb-kind:- no before
-60|date-verb-kind:be could aim after
35|date-verb-kind:be finite aim after
-41|date-verb-kind:be finite aim before
10|date-verb-kind:be finite level after
-26|date-verb-kind:be finite level before
27|date-verb-kind:be finite no after
-98|date-verb-kind:be inf aim after
56|date-verb-kind:be inf level after
-22|date-verb-kind:be should level after
35|date-verb-kind:be will aim after
-21|date-verb-kind:be will aim before
16|date-verb-kind:be will level after
50|date-verb-kind:be will level before
-22|date-verb-kind:be would aim after
23|date-verb-kind:cap finite aim after
13|date-verb-kind:cap finite level before
-18|date-verb-kind:cap inf aim after
-29|date-verb-kind:demand finite aim after
28|date-verb-kind:demand finite aim before
8|date-verb-kind:demand finite level after
-60|date-verb-kind:demand finite level before
-9|date-verb-kind:demand gerund aim before
23|date-verb-kind:demand inf aim after
-24|date-verb-kind:demand will aim before
26|date-verb-kind:denial finite no after
8|date-verb-kind:level finite aim after
40|date-verb-kind:level finite aim before
56|date-verb-kind:level finite level before
-11|date-verb-kind:level gerund aim after
-9|date-verb-kind:level inf aim after
32|date-verb-kind:level progressive level before
10|date-verb-kind:level will level before
-13|date-verb-kind:level would aim after
-76|date-verb-kind:level would level after
19|date-verb-kind:move can aim after
-11|date-verb-kind:move can aim before
-9|date-verb-kind:move coordinated aim after
-34|date-verb-kind:move could aim after
-10|date-verb-kind:move could level after
-47|date-verb-kind:move finite aim after
16|date-verb-kind:move finite level after
23|date-verb-kind:move finite level before
29|date-verb-kind:move gerund aim before
-13|date-verb-kind:move gerund level before
12|date-verb-kind:move gerund no after
62|date-verb-kind:move inf aim after
-35|date-verb-kind:move inf aim before
-48|date-verb-kind:move inf level after
-15|date-verb-kind:move inf level before
11|date-verb-kind:move progressive aim after
18|date-verb-kind:move progressive level after
-8|date-verb-kind:move progressive level before
51|date-verb-kind:move should aim after
-38|date-verb-kind:move should aim before
14|date-verb-kind:move subjunctive aim after
44|date-verb-kind:move will aim after
-36|date-verb-kind:move will aim before
-67|date-verb-kind:move will level after
19|date-verb-kind:move will no after
142|date-verb-kind:move would aim after
10|date-verb-kind:move would aim before
36|date-verb-kind:move would level before
49|date-verb-kind:pledge finite aim after
11|date-verb-kind:pledge finite level after
14|date-verb-kind:pledge finite level before
-23|date-verb-kind:pledge finite no after
-11|date-verb-kind:pledge finite no before
10|date-verb-kind:pledge gerund aim after
31|date-verb-kind:pledge inf aim before
9|date-verb-kind:pledge progressive no after
14|date-verb-kind:pledge subjunctive aim after
-43|date-verb-kind:pledge will aim after
23|date-verb-kind:pledge will aim before
-14|date-verb-kind:pledge will level before
26|date-verb-kind:pledge would aim after
9|date-verb-kind:pledge would aim before
67|date-verb-kind:proposal finite aim before
-76|date-verb-kind:proposal finite level after
-22|date-verb-kind:proposal finite level before
10|date-verb-kind:proposal gerund aim after
27|date-verb-kind:proposal gerund aim before
-20|date-verb-kind:proposal inf aim after
10|date-verb-kind:proposal progressive aim after
-12|date-verb-kind:proposal progressive aim before
13|date-verb-kind:proposal will aim after
-48|date-verb-kind:proposal will level after
8|date-verb-kind:proposal would aim after
-59|date-verb-kind:says base aim after
16|date-verb-kind:says base level after
-28|date-verb-kind:says base level before
-46|date-verb-kind:says ed aim after
65|date-verb-kind:says ed aim before
-14|date-verb-kind:says ed level before
-13|date-verb-kind:says ed no after
-14|date-verb-kind:says ing level before
-25|date-verb-kind:says s aim after
-17|date-verb-kind:says s aim before
22|date-verb-kind:says s level after
24|date-verb-kind:says s level before
45|date-verb-kind:spend finite aim after
-36|date-verb-kind:spend finite aim before
82|date-verb-kind:spend finite level after
-19|date-verb-kind:spend finite level before
-26|date-verb-kind:spend gerund aim after
-28|date-verb-kind:spend gerund aim before
44|date-verb-kind:spend gerund level after
9|date-verb-kind:spend gerund level before
-11|date-verb-kind:spend gerund no before
30|date-verb-kind:spend inf level after
-53|date-verb-kind:spend inf level before
-13|date-verb-kind:spend progressive level after
45|date-verb-kind:spend progressive level before
12|date-verb-kind:spend should aim after
-59|date-verb-kind:spend subjunctive aim after
10|date-verb-kind:spend will aim after
-34|date-verb-kind:spend will aim before
-8|date-verb-kind:spend will level before
19|date-verb-kind:spend would aim after
8|date-verb:-
-16|date-verb:accept
45|date-verb:account
38|date-verb:achieve
-22|date-verb:adopt
11|date-verb:advance
-14|date-verb:agree
-23|date-verb:aim
-17|date-verb:amount
11|date-verb:announce
-16|date-verb:approach
23|date-verb:approve
23|date-verb:argue
-8|date-verb:argue for
-38|date-verb:arrive
32|date-verb:ask for
-42|date-verb:attain
-37|date-verb:average
-59|date-verb:be
-10|date-verb:boost
35|date-verb:bring
12|date-verb:bring forward
15|date-verb:build
17|date-verb:calculate
33|date-verb:call for
-18|date-verb:campaign
-14|date-verb:carry
13|date-verb:climb
41|date-verb:commit
40|date-verb:consider
20|date-verb:contain
-19|date-verb:correspond
-13|date-verb:decide
-10|date-verb:demand
16|date-verb:devote
-33|date-verb:discuss
86|date-verb:double
12|date-verb:earmark
-66|date-verb:end
22|date-verb:envisage
-55|date-verb:equal
85|date-verb:estimate
19|date-verb:exceed
52|date-verb:fall
24|date-verb:favor
9|date-verb:force
-46|date-verb:get
34|date-verb:give
-39|date-verb:go
-18|date-verb:grow
-39|date-verb:hit
-24|date-verb:hold
14|date-verb:honour
11|date-verb:hope
-19|date-verb:hover
27|date-verb:increase
-59|date-verb:insist on
28|date-verb:invest
14|date-verb:keep
18|date-verb:lay out
15|date-verb:leave
-28|date-verb:lift
10|date-verb:make up
-57|date-verb:manage
38|date-verb:mean
24|date-verb:meet
-28|date-verb:mention
-16|date-verb:more than double
-12|date-verb:move
-18|date-verb:name
-11|date-verb:opt
15|date-verb:order
-32|date-verb:pay
30|date-verb:peak
-39|date-verb:pencil in
18|date-verb:plan
-52|date-verb:pledge
-12|date-verb:prefer
-8|date-verb:press
-34|date-verb:project
-47|date-verb:promise
-27|date-verb:propose
41|date-verb:put
38|date-verb:raise
21|date-verb:reach
28|date-verb:remain
-11|date-verb:request
25|date-verb:resolve
-42|date-verb:review
-29|date-verb:rise
-76|date-verb:says base
-10|date-verb:says ed
-44|date-verb:says ing
30|date-verb:secure
-26|date-verb:seek
-15|date-verb:set its sights on
-12|date-verb:set out
50|date-verb:sign off on
-24|date-verb:sign up
13|date-verb:sound out
31|date-verb:speak of
30|date-verb:spend
23|date-verb:stand
18|date-verb:start from
41|date-verb:stay
17|date-verb:stop
-8|date-verb:suggest
16|date-verb:surge
47|date-verb:surpass
-22|date-verb:table
46|date-verb:take
-35|date-verb:talk of
-21|date-verb:think
-23|date-verb:urge
-54|date-verb:use
10|date-verb:vote on
11|date-verb:want
39|date-verb:weigh
28|date-verb:work
-22|date-verb:work out
10|date-verb:work towards
315|derived
206|derived:aim years next
100|derived:level years next
-24|first-word:14
-62|first-word:1952
15|first-word:1955
-42|first-word:1958
-13|first-word:1960
-15|first-word:1962
9|first-word:1968
-33|first-word:1976
-17|first-word:1979
37|first-word:1980
-47|first-word:1985
21|first-word:1986
-73|first-word:1987
32|first-word:1987/88
39|first-word:1988
-13|first-word:1990
-15|first-word:1995
34|first-word:2003
-30|first-word:2004
-16|first-word:2009
29|first-word:2010
-22|first-word:2011
36|first-word:2012
25|first-word:2014
45|first-word:2015
-27|first-word:2016
-29|first-word:2018
-12|first-word:2019
12|first-word:2020
75|first-word:2021
-61|first-word:2022
57|first-word:2023
25|first-word:2024
81|first-word:2025
57|first-word:2025-26
67|first-word:2026
14|first-word:2026-2029
25|first-word:2026-27
40|first-word:2027
36|first-word:2028
23|first-word:2029-30
41|first-word:2030
35|first-word:2031
156|first-word:2032
36|first-word:2033
29|first-word:2033-34
11|first-word:2034
87|first-word:2035
-61|first-word:2040
-11|first-word:a
-39|first-word:april
-16|first-word:august
9|first-word:coming
34|first-word:current
-59|first-word:december
-14|first-word:earlier
14|first-word:early
-8|first-word:feb.
-40|first-word:february
68|first-word:fiscal
-40|first-word:friday
46|first-word:fy
54|first-word:fy2025
-61|first-word:january
-23|first-word:july
-66|first-word:june
-86|first-word:last
-10|first-word:later
72|first-word:march
-18|first-word:march,
-40|first-word:may
-16|first-word:monday
-50|first-word:november
-9|first-word:oct.
-8|first-word:october
20|first-word:present
16|first-word:previous
-11|first-word:saturday
-11|first-word:sept
-10|first-word:sunday
-10|first-word:ten
-63|first-word:the
103|first-word:this
37|first-word:three
-44|first-word:thursday
-108|first-word:today
-67|first-word:tuesday
-38|first-word:wednesday
-35|first-word:yesterday
-14|governed-time:- far fiscal
10|governed-time:- far year
14|governed-time:- long-past decade
-13|governed-time:- long-past fiscal
-14|governed-time:- long-past that-year
-65|governed-time:- long-past year
62|governed-time:- next bare-month
36|governed-time:- now fiscal
-48|governed-time:- now weekday
13|governed-time:- now year
-42|governed-time:- past fiscal
-25|governed-time:- past that-year
98|governed-time:- past year
8|governed-time:be could far year
28|governed-time:be finite far year
-106|governed-time:be finite long-past decade
21|governed-time:be finite long-past fiscal
19|governed-time:be finite long-past year
-12|governed-time:be finite long-past years
18|governed-time:be finite next fiscal
-35|governed-time:be finite now bare-month
-16|governed-time:be finite now day
103|governed-time:be finite now fiscal
51|governed-time:be finite now that-year
-32|governed-time:be finite now weekday
-61|governed-time:be finite now year
25|governed-time:be finite now years
25|governed-time:be finite past fiscal
-10|governed-time:be finite past that-year
50|governed-time:be finite past year
9|governed-time:be should far year
24|governed-time:be will far year
13|governed-time:be will next fiscal
-18|governed-time:be will next that-year
-119|governed-time:be will now fiscal
12|governed-time:be will now that-year
-9|governed-time:be will now weekday
-18|governed-time:be will past year
9|governed-time:be would far year
-27|governed-time:be would long-past fiscal
24|governed-time:be would next that-year
21|governed-time:be would next year
-75|governed-time:be would now that-year
10|governed-time:be would past fiscal
-24|governed-time:be would past that-year
39|governed-time:cap finite far fiscal
-8|governed-time:cap finite far year
-23|governed-time:cap finite long-past year
-18|governed-time:cap finite now fiscal
36|governed-time:cap inf next fiscal
-12|governed-time:cap would now bare-month
-30|governed-time:demand finite far decade
16|governed-time:demand finite far fiscal
91|governed-time:demand finite far year
15|governed-time:demand finite far years
68|governed-time:demand finite long-past decade
-12|governed-time:demand finite long-past month
-8|governed-time:demand finite long-past year
-14|governed-time:demand finite next bare-month
10|governed-time:demand finite next fiscal
-24|governed-time:demand finite next that-year
8|governed-time:demand finite next year
-16|governed-time:demand finite now bare-month
-12|governed-time:demand finite now part
9|governed-time:demand finite now that-year
-18|governed-time:demand finite now weekday
-69|governed-time:demand finite now year
-17|governed-time:demand finite past part
-29|governed-time:demand finite past that-year
12|governed-time:demand gerund far fiscal
26|governed-time:demand inf far year
8|governed-time:demand noun far year
21|governed-time:demand progressive now that-year
13|governed-time:demand will far fiscal
-23|governed-time:demand will far year
-12|governed-time:demand would far year
36|governed-time:denial finite far fiscal
30|governed-time:level finite far fiscal
-14|governed-time:level finite far month
32|governed-time:level finite far year
24|governed-time:level finite far years
13|governed-time:level finite long-past decade
-40|governed-time:level finite long-past fiscal
-31|governed-time:level finite long-past year
45|governed-time:level finite now fiscal
-8|governed-time:level finite now that-year
-19|governed-time:level finite now weekday
31|governed-time:level finite now year
44|governed-time:level finite now years
-9|governed-time:level finite past bare-month
-24|governed-time:level finite past fiscal
15|governed-time:level finite past that-year
-19|governed-time:level finite past year
-21|governed-time:level finite past years
-19|governed-time:level gerund long-past year
23|governed-time:level gerund now that-year
-16|governed-time:level progressive past year
36|governed-time:level will far fiscal
16|governed-time:level will far month
-24|governed-time:level will long-past year
-14|governed-time:level will next bare-month
-17|governed-time:level will next year
13|governed-time:level will now fiscal
-20|governed-time:level will past fiscal
-23|governed-time:level would far fiscal
-26|governed-time:level would long-past fiscal
-72|governed-time:level would next fiscal
17|governed-time:level would next that-year
27|governed-time:level would next year
34|governed-time:level would now fiscal
-32|governed-time:level would now that-year
-33|governed-time:level would now weekday
28|governed-time:move could far fiscal
-11|governed-time:move could far year
-15|governed-time:move could next year
26|governed-time:move finite far fiscal
55|governed-time:move finite far year
-17|governed-time:move finite long-past decade
-29|governed-time:move finite long-past month
17|governed-time:move finite next bare-month
35|governed-time:move finite next fiscal
-21|governed-time:move finite next that-year
14|governed-time:move finite next year
-68|governed-time:move finite now bare-month
-15|governed-time:move finite now day
38|governed-time:move finite now fiscal
21|governed-time:move finite now that-year
-18|governed-time:move finite now weekday
78|governed-time:move finite now year
-45|governed-time:move finite past bare-month
22|governed-time:move finite past fiscal
33|governed-time:move finite past that-year
17|governed-time:move finite past year
-12|governed-time:move gerund far fiscal
18|governed-time:move gerund far year
17|governed-time:move gerund next month
16|governed-time:move gerund now that-year
31|governed-time:move gerund now year
-32|governed-time:move inf far year
-57|governed-time:move inf long-past year
20|governed-time:move inf now fiscal
-14|governed-time:move inf now part
-10|governed-time:move progressive far year
32|governed-time:move progressive next year
-60|governed-time:move progressive now that-year
-20|governed-time:move progressive now weekday
-52|governed-time:move should far fiscal
47|governed-time:move should long-past decade
-17|governed-time:move should next that-year
10|governed-time:move should now fiscal
-33|governed-time:move should now weekday
28|governed-time:move will far fiscal
-15|governed-time:move will far month
-47|governed-time:move will far year
-17|governed-time:move will long-past fiscal
-149|governed-time:move will next bare-month
16|governed-time:move will next month
41|governed-time:move will next that-year
-22|governed-time:move will now bare-month
30|governed-time:move will now fiscal
-49|governed-time:move will now that-year
-12|governed-time:move will now weekday
14|governed-time:move will now year
14|governed-time:move will past that-year
11|governed-time:move would next bare-month
23|governed-time:move would next fiscal
-17|governed-time:move would next that-year
13|governed-time:move would next year
29|governed-time:move would now fiscal
13|governed-time:move would now that-year
19|governed-time:move would now year
9|governed-time:pledge could far fiscal
69|governed-time:pledge finite far fiscal
-11|governed-time:pledge finite far month
15|governed-time:pledge finite far that-year
-36|governed-time:pledge finite far year
11|governed-time:pledge finite far years
-14|governed-time:pledge finite long-past decade
-20|governed-time:pledge finite long-past that-year
-10|governed-time:pledge finite long-past year
-80|governed-time:pledge finite next bare-month
50|governed-time:pledge finite next that-year
17|governed-time:pledge finite next year
10|governed-time:pledge finite next years
-61|governed-time:pledge finite now bare-month
-21|governed-time:pledge finite now day
60|governed-time:pledge finite now fiscal
-48|governed-time:pledge finite now part
87|governed-time:pledge finite now that-year
-26|governed-time:pledge finite now weekday
55|governed-time:pledge finite now year
15|governed-time:pledge finite now years
-38|governed-time:pledge finite past bare-month
19|governed-time:pledge finite past fiscal
-36|governed-time:pledge finite past that-year
8|governed-time:pledge finite past year
16|governed-time:pledge gerund far year
-15|governed-time:pledge gerund now fiscal
-31|governed-time:pledge noun far fiscal
-12|governed-time:pledge noun far month
36|governed-time:pledge noun far year
27|governed-time:pledge noun next bare-month
73|governed-time:pledge noun now fiscal
-97|governed-time:pledge noun now that-year
-8|governed-time:pledge noun now weekday
55|governed-time:pledge noun past fiscal
12|governed-time:pledge progressive far fiscal
10|governed-time:pledge should far year
31|governed-time:pledge will far year
-63|governed-time:pledge will now bare-month
39|governed-time:pledge would far year
-10|governed-time:pledge would now bare-month
-54|governed-time:proposal finite far decade
-15|governed-time:proposal finite far fiscal
48|governed-time:proposal finite far year
15|governed-time:proposal finite long-past decade
-34|governed-time:proposal finite long-past year
11|governed-time:proposal finite next fiscal
36|governed-time:proposal finite next that-year
11|governed-time:proposal finite next year
-27|governed-time:proposal finite now bare-month
-75|governed-time:proposal finite now fiscal
-13|governed-time:proposal finite now part
16|governed-time:proposal finite now that-year
-18|governed-time:proposal finite past fiscal
-27|governed-time:proposal finite past year
15|governed-time:proposal gerund far fiscal
25|governed-time:proposal gerund far year
-51|governed-time:proposal inf far year
-10|governed-time:proposal noun far year
23|governed-time:proposal progressive far decade
12|governed-time:proposal progressive far fiscal
11|governed-time:proposal progressive far year
10|governed-time:proposal progressive next that-year
10|governed-time:proposal should far fiscal
9|governed-time:proposal will next that-year
-9|governed-time:spend finite far fiscal
27|governed-time:spend finite long-past decade
26|governed-time:spend finite long-past that-year
114|governed-time:spend finite long-past year
11|governed-time:spend finite next year
-25|governed-time:spend finite now bare-month
-8|governed-time:spend finite now day
-24|governed-time:spend finite now fiscal
-15|governed-time:spend finite now that-year
-23|governed-time:spend finite now weekday
39|governed-time:spend finite now year
-23|governed-time:spend finite now years
-11|governed-time:spend finite past fiscal
44|governed-time:spend finite past year
17|governed-time:spend gerund far fiscal
14|governed-time:spend gerund far year
9|governed-time:spend gerund past fiscal
36|governed-time:spend gerund past year
15|governed-time:spend inf next year
-12|governed-time:spend progressive far year
23|governed-time:spend progressive long-past decade
61|governed-time:spend progressive long-past year
-14|governed-time:spend progressive now that-year
8|governed-time:spend progressive past that-year
11|governed-time:spend should far fiscal
11|governed-time:spend should far year
18|governed-time:spend will far decade
-120|governed-time:spend will far year
-11|governed-time:spend will long-past decade
-21|governed-time:spend will long-past year
8|governed-time:spend will next bare-month
9|governed-time:spend will next that-year
-16|governed-time:spend will next year
9|governed-time:spend will now fiscal
47|governed-time:spend will now that-year
-8|governed-time:spend will now weekday
28|governed-time:spend will now year
15|governed-time:spend would now fiscal
17|governed-time:spend would now that-year
-24|here:aim
38|here:level
-16|here:no
60|in-title
67|joints:after 0
-23|joints:after 1
-16|joints:after 2
-25|joints:after 3
59|joints:before 0
-8|joints:before 1
-17|joints:before 2
-32|joints:before 3
-8|last
-65|last-joint:, 13 aim
-47|last-joint:, 13 level
28|last-joint:, 2 level
-33|last-joint:, 3 level
126|last-joint:, 5 aim
-67|last-joint:, 8 aim
-51|last-joint:, 8 level
17|last-joint:, far aim
-48|last-joint:, far level
15|last-joint:- 1 aim
-103|last-joint:- 1 level
-12|last-joint:- 13 aim
-32|last-joint:- 2 level
11|last-joint:- 3 level
11|last-joint:- 5 aim
-56|last-joint:- 5 level
-22|last-joint:; 13 aim
34|last-joint:; 13 level
24|last-joint:; 5 level
-63|last-joint:; 8 level
95|last-joint:; far level
-36|last-joint:and 1 level
-39|last-joint:and 13 aim
-49|last-joint:and 13 level
12|last-joint:and 2 aim
38|last-joint:and 2 level
51|last-joint:and 3 level
11|last-joint:and 5 aim
75|last-joint:and 5 level
-23|last-joint:and 8 aim
66|last-joint:and 8 level
-23|last-joint:and far aim
-45|last-joint:and far level
41|last-joint:or 13 level
14|last-joint:or 5 level
-17|last-time:demand far fiscal 0
15|last-time:demand far year 0
-8|last-time:demand far year 1
-8|last-time:denial far year 0
9|last-time:level far fiscal 0
75|last-time:level far fiscal 1
-32|last-time:level far fiscal 2
-44|last-time:level far year 0
-36|last-time:level far year 2
-30|last-time:level far years 1
50|last-time:level far years 2
13|last-time:level long-past decade 0
55|last-time:level long-past decade 1
-33|last-time:level long-past fiscal 0
-17|last-time:level long-past fiscal 1
27|last-time:level long-past year 1
-13|last-time:level next fiscal 0
33|last-time:level next fiscal 1
23|last-time:level next year 0
52|last-time:level next year 1
-109|last-time:level now fiscal 0
92|last-time:level now fiscal 2
109|last-time:level now year 0
32|last-time:level now year 2
-45|last-time:level now years 1
-62|last-time:level past fiscal 0
62|last-time:level past year 0
-37|last-time:level past year 1
-52|last-time:level past year 2
45|last-time:other far fiscal 2
-25|last-time:pledge far fiscal 0
-99|last-time:pledge far fiscal 1
-19|last-time:pledge far fiscal 2
87|last-time:pledge far year 0
30|last-time:pledge far year 1
43|last-time:pledge far year 2
-10|last-time:pledge far years 0
14|last-time:pledge far years 1
-24|last-time:pledge next year 0
22|last-time:pledge next year 1
-38|last-time:pledge now fiscal 0
51|last-time:pledge now fiscal 1
-29|last-time:pledge now fiscal 2
36|last-time:pledge now year 0
10|last-time:pledge now year 1
18|last-time:pledge now year 2
-22|last-time:pledge past year 0
-8|last-time:pledge past year 1
-42|last-time:proposal far fiscal 0
-8|last-time:proposal far fiscal 2
-9|last-time:proposal far year 0
23|last-time:proposal far year 1
82|last-time:proposal far year 2
-9|last-time:proposal next fiscal 1
-8|last-time:proposal next fiscal 2
-9|last-time:proposal now years 0
-83|last:aim 0
42|last:aim 2
-92|last:level 0
101|last:level 1
40|last:level 2
-21|last:no 0
-18|last:no 1
21|last:no 2
-14|lead-aim:, day
-43|lead-aim:, fiscal
-14|lead-aim:1.8 percent fiscal
8|lead-aim:2 per cent fiscal
8|lead-aim:2 percent fiscal
16|lead-aim:2% bare-month
10|lead-aim:2% fiscal
-12|lead-aim:2025 year
-28|lead-aim:2026 year
23|lead-aim:3 percent that-year
-9|lead-aim:3% that-year
8|lead-aim:3.5% that-year
-30|lead-aim:5% bare-month
18|lead-aim:5% that-year
20|lead-aim:a fiscal
18|lead-aim:achieved fiscal
-23|lead-aim:after fiscal
-19|lead-aim:agreed bare-month
-9|lead-aim:at that-year
31|lead-aim:at year
25|lead-aim:before fiscal
-27|lead-aim:before year
-28|lead-aim:between year
-8|lead-aim:budget that-year
59|lead-aim:by bare-month
-33|lead-aim:by decade
99|lead-aim:by fiscal
40|lead-aim:by month
-62|lead-aim:by that-year
41|lead-aim:by year
28|lead-aim:by years
11|lead-aim:defence fiscal
15|lead-aim:defence that-year
11|lead-aim:defense that-year
-27|lead-aim:do bare-month
-31|lead-aim:documents that-year
14|lead-aim:early year
22|lead-aim:finish that-year
9|lead-aim:fiscal 2023 fiscal
-14|lead-aim:for decade
-52|lead-aim:for fiscal
82|lead-aim:for year
26|lead-aim:for years
-12|lead-aim:from bare-month
-24|lead-aim:from fiscal
-36|lead-aim:from month
26|lead-aim:from year
-19|lead-aim:gdp fiscal
-20|lead-aim:gdp that-year
24|lead-aim:goal fiscal
16|lead-aim:gross domestic product that-year
-11|lead-aim:hague bare-month
-170|lead-aim:in bare-month
50|lead-aim:in decade
90|lead-aim:in fiscal
-40|lead-aim:in month
-12|lead-aim:in that-year
38|lead-aim:in year
32|lead-aim:in years
-12|lead-aim:instead of fiscal
-19|lead-aim:instead of year
32|lead-aim:into fiscal
27|lead-aim:is year
25|lead-aim:japanese fiscal
10|lead-aim:military spending fiscal
-50|lead-aim:not year
13|lead-aim:nothing fiscal
-13|lead-aim:nothing that-year
41|lead-aim:of decade
-31|lead-aim:of year
-21|lead-aim:on day
-40|lead-aim:on weekday
12|lead-aim:outlays that-year
-8|lead-aim:parliament weekday
-8|lead-aim:released weekday
-8|lead-aim:reported weekday
-28|lead-aim:said weekday
13|lead-aim:security fiscal
18|lead-aim:set year
-12|lead-aim:since month
-11|lead-aim:strategy that-year
46|lead-aim:target that-year
55|lead-aim:through fiscal
11|lead-aim:through month
8|lead-aim:through year
94|lead-aim:to fiscal
18|lead-aim:to that-year
20|lead-aim:two percent fiscal
9|lead-aim:until fiscal
34|lead-aim:until year
23|lead-aim:will that-year
15|lead-aim:with fiscal
12|lead-aim:with year
29|lead-aim:within fiscal
11|lead-level:'s fiscal
-17|lead-level:( day
-27|lead-level:, day
27|lead-level:, fiscal
23|lead-level:, that-year
13|lead-level:-- fiscal
16|lead-level:1.2 percent that-year
8|lead-level:1.4 percent that-year
-19|lead-level:1.8 per cent fiscal
-26|lead-level:1.8 percent fiscal
15|lead-level:1.9 percent that-year
26|lead-level:1.9% that-year
-48|lead-level:2 percent fiscal
-45|lead-level:2% bare-month
8|lead-level:2% fiscal
58|lead-level:2% that-year
-34|lead-level:2.32 percent that-year
-36|lead-level:2.4 percent that-year
15|lead-level:2.5 percent that-year
23|lead-level:2.6 percent that-year
-23|lead-level:3 percent that-year
37|lead-level:4.1% that-year
16|lead-level:65% that-year
-43|lead-level:7 percent that-year
9|lead-level:: that-year
20|lead-level:; that-year
15|lead-level:; year
11|lead-level:a fiscal
-13|lead-level:a year
-47|lead-level:against that-year
-9|lead-level:approved bare-month
12|lead-level:armed forces that-year
-33|lead-level:at decade
19|lead-level:attained fiscal
-16|lead-level:before year
46|lead-level:between year
-24|lead-level:budget that-year
47|lead-level:budget years
-16|lead-level:by decade
-8|lead-level:by month
-14|lead-level:by years
-35|lead-level:calendar year
25|lead-level:countries that-year
20|lead-level:defence that-year
22|lead-level:defense that-year
19|lead-level:expenditure that-year
-9|lead-level:fiscal 2023 fiscal
-50|lead-level:for decade
54|lead-level:for fiscal
-9|lead-level:for that-year
75|lead-level:for year
26|lead-level:for years
-14|lead-level:from bare-month
-49|lead-level:from fiscal
-22|lead-level:from that-year
21|lead-level:from year
11|lead-level:gdp fiscal
-15|lead-level:gdp that-year
16|lead-level:gross national product that-year
-92|lead-level:in bare-month
117|lead-level:in decade
49|lead-level:in fiscal
-19|lead-level:in month
-14|lead-level:in that-year
42|lead-level:in year
38|lead-level:in years
21|lead-level:military that-year
14|lead-level:more that-year
-18|lead-level:nothing bare-month
11|lead-level:nothing fiscal
41|lead-level:nothing that-year
-48|lead-level:nothing weekday
19|lead-level:nothing year
18|lead-level:of decade
-83|lead-level:of fiscal
-15|lead-level:of that-year
52|lead-level:of year
-19|lead-level:on day
39|lead-level:on fiscal
-46|lead-level:on weekday
31|lead-level:outlays fiscal
10|lead-level:outlays that-year
19|lead-level:reached bare-month
13|lead-level:reached fiscal
18|lead-level:reached year
-14|lead-level:released bare-month
-9|lead-level:said weekday
-16|lead-level:set that-year
-26|lead-level:since decade
-68|lead-level:since year
-24|lead-level:spending that-year
18|lead-level:stood that-year
14|lead-level:taiwan 's year
-35|lead-level:than that-year
37|lead-level:there that-year
-38|lead-level:through year
12|lead-level:time that-year
17|lead-level:to fiscal
24|lead-level:to year
-41|lead-level:until decade
24|lead-level:until fiscal
-46|lead-level:until that-year
-37|lead-level:until year
-40|lead-level:use that-year
28|lead-level:war that-year
60|lead-level:worry that-year
10|lead-near:after , 1
35|lead-near:after , 13
-50|lead-near:after , 2
24|lead-near:after , 3
-25|lead-near:after , 5
9|lead-near:after 1.6% 0
16|lead-near:after 1.9 percent 0
11|lead-near:after 2 per cent 0
23|lead-near:after 2 percent 0
-21|lead-near:after 2% 0
-11|lead-near:after 2% 13
41|lead-near:after 2% far
12|lead-near:after 2.32 percent 0
-17|lead-near:after 2.32 percent 2
-10|lead-near:after 2.5% 0
35|lead-near:after 2020 3
-34|lead-near:after 2020 5
-12|lead-near:after 2025 5
15|lead-near:after 3 percent 0
16|lead-near:after 3.3 percent 0
8|lead-near:after 3.3% 0
-10|lead-near:after 3.5 percent 0
14|lead-near:after 4.7% 0
-15|lead-near:after 5% 0
-12|lead-near:after after 13
-54|lead-near:after after 5
11|lead-near:after armed forces 5
-41|lead-near:after at 5
20|lead-near:after before 1
8|lead-near:after before 3
-87|lead-near:after before 5
75|lead-near:after before 8
-48|lead-near:after between 1
89|lead-near:after between 3
-31|lead-near:after between 5
88|lead-near:after by 1
54|lead-near:after by 13
-9|lead-near:after by 2
24|lead-near:after by 3
-18|lead-near:after by 5
47|lead-near:after by 8
-64|lead-near:after by far
12|lead-near:after defence 13
33|lead-near:after defence 3
9|lead-near:after defence 5
18|lead-near:after defense 2
11|lead-near:after defense 5
23|lead-near:after defense 8
-14|lead-near:after documents 13
11|lead-near:after early 3
37|lead-near:after fiscal 2023 5
-46|lead-near:after fiscal 2023 8
46|lead-near:after for 1
71|lead-near:after for 13
54|lead-near:after for 2
-99|lead-near:after for 8
21|lead-near:after for far
-34|lead-near:after from 13
-9|lead-near:after from 2
-36|lead-near:after from 3
41|lead-near:after from 5
-24|lead-near:after from 8
47|lead-near:after gdp 2
24|lead-near:after gdp 5
-46|lead-near:after gdp far
23|lead-near:after goal 1
23|lead-near:after gross domestic product 2
-8|lead-near:after hague 13
70|lead-near:after in 1
-43|lead-near:after in 13
21|lead-near:after in 2
-13|lead-near:after in 3
69|lead-near:after in 5
26|lead-near:after in 8
-99|lead-near:after in far
-26|lead-near:after instead of 8
-43|lead-near:after into 3
25|lead-near:after japanese 5
26|lead-near:after mark 1
11|lead-near:after military 5
10|lead-near:after military spending 5
-38|lead-near:after of 1
-23|lead-near:after of 13
44|lead-near:after of 2
-12|lead-near:after of 3
31|lead-near:after of 8
-9|lead-near:after on 13
-9|lead-near:after on 8
-13|lead-near:after on far
12|lead-near:after only 1
40|lead-near:after reached 5
-16|lead-near:after said 13
13|lead-near:after security 5
31|lead-near:after since 1
-32|lead-near:after since 8
-14|lead-near:after since far
-29|lead-near:after spends 2
-13|lead-near:after spent 2
16|lead-near:after target 2
12|lead-near:after than 13
-27|lead-near:after than 5
-8|lead-near:after than far
9|lead-near:after through 1
17|lead-near:after through 2
18|lead-near:after through 3
10|lead-near:after time 8
11|lead-near:after to 1
-25|lead-near:after to 13
9|lead-near:after to 2
17|lead-near:after to 3
9|lead-near:after to 5
-22|lead-near:after to 8
10|lead-near:after to far
-41|lead-near:after two percent 0
-8|lead-near:after until 1
-18|lead-near:after was 1
-15|lead-near:after with 5
12|lead-near:after with 8
11|lead-near:after within 8
11|lead-near:before , 8
-30|lead-near:before , far
-28|lead-near:before 2.32 percent 1
29|lead-near:before : 5
55|lead-near:before ; 3
28|lead-near:before a 13
-15|lead-near:before a far
9|lead-near:before after 8
-41|lead-near:before against 8
12|lead-near:before at 1
-21|lead-near:before at far
-14|lead-near:before before 5
20|lead-near:before before 8
-29|lead-near:before bn 5
45|lead-near:before budget 8
-39|lead-near:before budget far
17|lead-near:before by 1
-41|lead-near:before by 13
11|lead-near:before by 2
-10|lead-near:before by 5
13|lead-near:before by 8
-18|lead-near:before defense 13
8|lead-near:before defense 2
43|lead-near:before defense 5
-47|lead-near:before defense 8
17|lead-near:before defense spending 8
22|lead-near:before finish 1
34|lead-near:before for 1
-82|lead-near:before for 13
8|lead-near:before for 2
13|lead-near:before for 3
30|lead-near:before for 5
56|lead-near:before for 8
30|lead-near:before for far
69|lead-near:before from 1
-37|lead-near:before from 13
-15|lead-near:before from 3
-35|lead-near:before from 5
-17|lead-near:before from 8
-14|lead-near:before from far
-22|lead-near:before gdp 13
-8|lead-near:before gdp 2
-22|lead-near:before gdp 5
11|lead-near:before gdp far
-75|lead-near:before in 1
33|lead-near:before in 13
27|lead-near:before in 2
-27|lead-near:before in 3
46|lead-near:before in 8
18|lead-near:before in far
10|lead-near:before is 5
9|lead-near:before military 3
30|lead-near:before nothing 13
19|lead-near:before nothing 2
8|lead-near:before nothing 3
31|lead-near:before nothing 8
-75|lead-near:before nothing far
-8|lead-near:before of 13
22|lead-near:before of 2
-8|lead-near:before of 3
-19|lead-near:before of 8
-15|lead-near:before of far
-14|lead-near:before on 13
-8|lead-near:before on 3
-49|lead-near:before on 5
-21|lead-near:before on 8
11|lead-near:before on far
27|lead-near:before outlays 1
17|lead-near:before outlays 2
-14|lead-near:before released 5
-28|lead-near:before since 13
-12|lead-near:before since 2
-49|lead-near:before since 5
30|lead-near:before since 8
12|lead-near:before spending 1
10|lead-near:before spending 2
-44|lead-near:before spending 8
-14|lead-near:before than 3
-22|lead-near:before through 13
-31|lead-near:before to 3
61|lead-near:before to 5
18|lead-near:before to 8
-11|lead-near:before to far
-18|lead-near:before until 2
-20|lead-near:before until 5
-12|lead-near:before until 8
27|lead-near:before will 5
44|lead-near:before with 8
16|lead-no:by month
8|lead-no:by year
27|lead-no:for fiscal
36|lead-no:for year
18|lead-no:gdp that-year
-16|lead-no:in bare-month
-8|lead-no:in fiscal
-31|lead-no:in year
-13|lead-time:cap by far
-18|lead-time:cap in long-past
-8|lead-time:cap of long-past
51|lead-time:demand by far
10|lead-time:demand by next
-54|lead-time:demand for far
12|lead-time:demand for next
-14|lead-time:demand in next
-33|lead-time:demand in now
-24|lead-time:demand nothing next
-31|lead-time:demand until far
12|lead-time:denial by far
16|lead-time:denial by next
33|lead-time:denial for far
20|lead-time:denial in far
-9|lead-time:denial in now
9|lead-time:level 's next
-17|lead-time:level ( now
14|lead-time:level , now
-16|lead-time:level , past
16|lead-time:level 1.2 percent past
9|lead-time:level 1.4 percent past
8|lead-time:level 1.6% past
-19|lead-time:level 1.8 per cent now
-26|lead-time:level 1.8 percent now
14|lead-time:level 1.9 percent long-past
26|lead-time:level 1.9% past
-50|lead-time:level 2 percent now
59|lead-time:level 2% now
-38|lead-time:level 2% past
-34|lead-time:level 2.32 percent now
-36|lead-time:level 2.4 percent now
15|lead-time:level 2.5 percent now
23|lead-time:level 2.6 percent past
-23|lead-time:level 3 percent now
-27|lead-time:level 4% now
36|lead-time:level 4.1% now
16|lead-time:level 65% past
-43|lead-time:level 7 percent now
45|lead-time:level : now
15|lead-time:level ; long-past
-16|lead-time:level ; now
-36|lead-time:level a long-past
32|lead-time:level a next
-47|lead-time:level against now
8|lead-time:level armed forces now
-33|lead-time:level at long-past
19|lead-time:level attained past
-15|lead-time:level before long-past
46|lead-time:level between long-past
18|lead-time:level budget now
-18|lead-time:level by far
-21|lead-time:level by long-past
-30|lead-time:level by now
-35|lead-time:level calendar now
25|lead-time:level countries now
14|lead-time:level defence past
-21|lead-time:level defense now
43|lead-time:level defense past
-9|lead-time:level fiscal 2023 past
-73|lead-time:level for far
56|lead-time:level for long-past
54|lead-time:level for next
13|lead-time:level for now
46|lead-time:level for past
-15|lead-time:level from far
41|lead-time:level from long-past
-20|lead-time:level from next
-10|lead-time:level from now
-61|lead-time:level from past
-10|lead-time:level gdp next
15|lead-time:level gross national product now
58|lead-time:level in far
45|lead-time:level in long-past
12|lead-time:level in next
20|lead-time:level in now
-14|lead-time:level in past
15|lead-time:level military past
14|lead-time:level more now
11|lead-time:level nothing long-past
-51|lead-time:level nothing next
-32|lead-time:level nothing now
92|lead-time:level nothing past
-17|lead-time:level of far
-72|lead-time:level of long-past
18|lead-time:level of now
31|lead-time:level of past
-30|lead-time:level on now
-42|lead-time:level on past
37|lead-time:level outlays now
-11|lead-time:level plan now
18|lead-time:level reached far
21|lead-time:level reached now
10|lead-time:level reached past
-14|lead-time:level released now
-12|lead-time:level said now
-94|lead-time:level since long-past
-30|lead-time:level spending now
9|lead-time:level spending past
-29|lead-time:level spends now
-11|lead-time:level spent now
18|lead-time:level stood past
-23|lead-time:level than now
-8|lead-time:level than past
37|lead-time:level there now
-42|lead-time:level through far
12|lead-time:level time past
-45|lead-time:level to far
19|lead-time:level to long-past
-24|lead-time:level to now
15|lead-time:level to past
-30|lead-time:level until far
-33|lead-time:level until now
-30|lead-time:level until past
-40|lead-time:level use now
27|lead-time:level war past
60|lead-time:level worry now
44|lead-time:other for far
-11|lead-time:other for past
-27|lead-time:other in far
-12|lead-time:other in long-past
-9|lead-time:other in now
-24|lead-time:pledge , far
-58|lead-time:pledge , now
-14|lead-time:pledge 1.8 percent now
11|lead-time:pledge 2 per cent now
-11|lead-time:pledge 2 percent now
14|lead-time:pledge 2% now
-16|lead-time:pledge 2.5% now
-12|lead-time:pledge 2025 next
-28|lead-time:pledge 2026 far
20|lead-time:pledge 3 percent now
20|lead-time:pledge 3% now
-11|lead-time:pledge 3.5 percent past
-17|lead-time:pledge 5% now
20|lead-time:pledge a now
18|lead-time:pledge achieved now
13|lead-time:pledge after far
-19|lead-time:pledge agreed now
-8|lead-time:pledge agreed past
14|lead-time:pledge already now
-26|lead-time:pledge before far
-33|lead-time:pledge between next
17|lead-time:pledge budget now
-8|lead-time:pledge by far
66|lead-time:pledge by long-past
107|lead-time:pledge by now
42|lead-time:pledge by past
8|lead-time:pledge defence next
15|lead-time:pledge defence now
16|lead-time:pledge defense spending now
-27|lead-time:pledge do now
-27|lead-time:pledge documents now
22|lead-time:pledge finish now
9|lead-time:pledge fiscal 2023 far
20|lead-time:pledge for far
35|lead-time:pledge for now
-40|lead-time:pledge from far
-12|lead-time:pledge from long-past
-10|lead-time:pledge from next
25|lead-time:pledge gdp next
-15|lead-time:pledge gdp now
-61|lead-time:pledge gdp past
-18|lead-time:pledge goal now
30|lead-time:pledge gross domestic product now
-11|lead-time:pledge gross domestic product past
-11|lead-time:pledge hague now
98|lead-time:pledge in far
-123|lead-time:pledge in long-past
60|lead-time:pledge in now
-66|lead-time:pledge in past
-23|lead-time:pledge instead of far
32|lead-time:pledge into now
32|lead-time:pledge is far
26|lead-time:pledge mark now
25|lead-time:pledge met now
19|lead-time:pledge military spending now
-20|lead-time:pledge not far
10|lead-time:pledge nothing far
32|lead-time:pledge nothing next
-10|lead-time:pledge nothing now
-23|lead-time:pledge of long-past
-40|lead-time:pledge on now
9|lead-time:pledge only now
-8|lead-time:pledge parliament now
-22|lead-time:pledge said now
13|lead-time:pledge security now
25|lead-time:pledge set far
-12|lead-time:pledge since long-past
47|lead-time:pledge target now
-11|lead-time:pledge than far
44|lead-time:pledge through far
-29|lead-time:pledge to far
32|lead-time:pledge to next
58|lead-time:pledge to now
55|lead-time:pledge to past
-61|lead-time:pledge two percent now
34|lead-time:pledge until far
23|lead-time:pledge will now
29|lead-time:pledge within now
34|lead-time:proposal , far
-43|lead-time:proposal after far
21|lead-time:proposal before far
10|lead-time:proposal by far
21|lead-time:proposal by long-past
-29|lead-time:proposal by next
-26|lead-time:proposal by now
-11|lead-time:proposal called now
28|lead-time:proposal for far
10|lead-time:proposal for next
-13|lead-time:proposal for now
-23|lead-time:proposal from far
41|lead-time:proposal from next
77|lead-time:proposal in far
-49|lead-time:proposal in long-past
68|lead-time:proposal in next
-44|lead-time:proposal in now
25|lead-time:proposal in past
45|lead-time:proposal of long-past
-11|lead-time:proposal on now
-11|lead-time:proposal said now
18|lead-time:proposal through far
-26|lead-time:proposal to next
41|lead-time:proposal until far
-11|lead:after \"
9|lead:after 1.6%
-19|lead:after 1.8 per cent
15|lead:after 1.9 percent
11|lead:after 2 per cent
-37|lead:after 2 percent
-55|lead:after 2.5%
-12|lead:after 2025
-10|lead:after 2026
-20|lead:after 3 percent
-12|lead:after 3%
15|lead:after 3.3 percent
8|lead:after 3.3%
-10|lead:after 3.5 percent
14|lead:after 4.7%
-15|lead:after 5%
-37|lead:after ;
18|lead:after achieved
-11|lead:after adopted
-67|lead:after after
-18|lead:after agreed
14|lead:after already
12|lead:after armed forces
-20|lead:after at
30|lead:after attained
10|lead:after before
10|lead:after between
18|lead:after budget
123|lead:after by
9|lead:after calendar
25|lead:after countries
59|lead:after defence
51|lead:after defense
-14|lead:after documents
15|lead:after early
-9|lead:after fiscal 2023
93|lead:after for
-54|lead:after from
25|lead:after gdp
23|lead:after gross domestic product
17|lead:after gross national product
-8|lead:after hague
29|lead:after in
-31|lead:after instead of
-22|lead:after into
25|lead:after japanese
26|lead:after mark
24|lead:after met
11|lead:after military
19|lead:after military spending
14|lead:after more
-20|lead:after not
-55|lead:after on
-11|lead:after plan
45|lead:after reached
-10|lead:after reported
-21|lead:after said
14|lead:after security
-47|lead:after since
-30|lead:after spends
-10|lead:after spent
18|lead:after stood
52|lead:after target
-18|lead:after than
38|lead:after through
12|lead:after time
8|lead:after to
-41|lead:after two percent
25|lead:after war
-17|lead:after was
-16|lead:after with
29|lead:after within
60|lead:after worry
20|lead:before 's
-17|lead:before (
-13|lead:before ,
11|lead:before --
15|lead:before 1.2 percent
-41|lead:before 1.8 percent
25|lead:before 1.9%
22|lead:before 2%
-28|lead:before 2.32 percent
19|lead:before 2.6 percent
-19|lead:before 2026
13|lead:before 3 percent
36|lead:before 4.1%
16|lead:before 65%
45|lead:before :
71|lead:before ;
18|lead:before a
8|lead:before after
-47|lead:before against
-11|lead:before agreed
-11|lead:before approved
-17|lead:before at
20|lead:before beyond
8|lead:before bloc
-29|lead:before bn
12|lead:before budget
-11|lead:before cabinet
-44|lead:before calendar
-12|lead:before called
9|lead:before country
-13|lead:before defence
-16|lead:before defense
20|lead:before defense spending
-27|lead:before do
-21|lead:before documents
19|lead:before expenditure
39|lead:before finish
9|lead:before fiscal 2023
88|lead:before for
-56|lead:before from
-45|lead:before gdp
22|lead:before her
17|lead:before in
10|lead:before is
12|lead:before leads
9|lead:before military
11|lead:before nothing
-36|lead:before of
-87|lead:before on
52|lead:before outlays
-22|lead:before released
-63|lead:before since
-15|lead:before spending
-11|lead:before strategy
17|lead:before taiwan 's
-24|lead:before taken
-25|lead:before than
57|lead:before that
37|lead:before there
16|lead:before through
50|lead:before to
-73|lead:before until
-40|lead:before use
26|lead:before will
45|lead:before with
-17|lead:before —
-28|next-aim:after \"
-41|next-aim:after $
-54|next-aim:after 's
38|next-aim:after ,
14|next-aim:after :
15|next-aim:after ;
15|next-aim:after after
76|next-aim:after and
-8|next-aim:after as
17|next-aim:after at
-67|next-aim:after budget
-50|next-aim:after could
-21|next-aim:after deadline
17|next-aim:after drew
-31|next-aim:after election
26|next-aim:after from
-55|next-aim:after go
17|next-aim:after had
11|next-aim:after has
-42|next-aim:after if
-30|next-aim:after in
15|next-aim:after instead
52|next-aim:after instead of
50|next-aim:after is
63|next-aim:after rather than
21|next-aim:after through
-61|next-aim:after to
-15|next-aim:after was
18|next-aim:after when
10|next-aim:after will
-28|next-aim:after with
36|next-aim:after without
-28|next-aim:after would
10|next-aim:after —
68|next-aim:before 's
-15|next-aim:before (
-16|next-aim:before ,
-9|next-aim:before :
-43|next-aim:before ;
-8|next-aim:before amount
-69|next-aim:before and
22|next-aim:before at
13|next-aim:before budget
-24|next-aim:before but
-10|next-aim:before election
21|next-aim:before for
12|next-aim:before had
-9|next-aim:before he
9|next-aim:before is
11|next-aim:before it
66|next-aim:before its
-12|next-aim:before oblige
62|next-aim:before of
-11|next-aim:before on
-22|next-aim:before that
-32|next-aim:before the
33|next-aim:before to
-17|next-aim:before under
34|next-aim:before would
-85|next-level:after 's
-9|next-level:after .
24|next-level:after after
105|next-level:after and
-13|next-level:after at
9|next-level:after before
-12|next-level:after budget
45|next-level:after by
-52|next-level:after come to
47|next-level:after data
-19|next-level:after gdp
-20|next-level:after gross domestic product
-43|next-level:after it
-14|next-level:after on
-54|next-level:after or
-22|next-level:after they
-67|next-level:after through
177|next-level:after to
21|next-level:after unless
-11|next-level:after war
14|next-level:after was
-12|next-level:after would
57|next-level:before 's
-10|next-level:before (
11|next-level:before )
-25|next-level:before ,
-20|next-level:before LAND
-45|next-level:before USA
29|next-level:before amount
-132|next-level:before and
8|next-level:before are
-10|next-level:before as
17|next-level:before at
87|next-level:before budget
-10|next-level:before but
9|next-level:before come in at
11|next-level:before come to
21|next-level:before defense
10|next-level:before draft
-48|next-level:before equal
70|next-level:before figure
-49|next-level:before from
-16|next-level:before has
-22|next-level:before have
39|next-level:before in
20|next-level:before initial
-11|next-level:before is
9|next-level:before it
-18|next-level:before its
-28|next-level:before on
54|next-level:before or
11|next-level:before outlays
-15|next-level:before presented
-26|next-level:before rise
-13|next-level:before shrink
26|next-level:before spend
28|next-level:before stand
-77|next-level:before that
66|next-level:before the
61|next-level:before they
-169|next-level:before to
-12|next-level:before top
29|next-level:before under
-22|next-level:before war
15|next-level:before was
31|next-level:before will
32|next-level:before with
14|next-level:before would
20|next-no:after ,
44|next-no:after .
-16|next-no:after and
9|next-no:before ,
-11|next-no:before would
-25|next:\"
-36|next:$
-22|next:'s
-19|next:(
12|next:)
21|next:,
-9|next:-
30|next:.
10|next::
-28|next:;
-14|next:LAND
-46|next:USA
38|next:after
-16|next:although
21|next:amount
-38|next:and
-11|next:as
-10|next:assumed
43|next:at
13|next:because
10|next:before
22|next:budget
-24|next:but
33|next:by
9|next:come in at
-41|next:come to
-50|next:could
47|next:data
-19|next:deadline
21|next:defense
9|next:draft
17|next:drew
-42|next:election
20|next:end
-48|next:equal
-23|next:exchange
71|next:figure
12|next:for
-22|next:from
-24|next:gdp
-53|next:go
-20|next:gross domestic product
-14|next:growth
34|next:had
-10|next:has
-20|next:have
-44|next:if
9|next:in
24|next:initial
15|next:instead
56|next:instead of
45|next:is
-23|next:it
49|next:its
-12|next:oblige
64|next:of
-49|next:on
11|next:outlays
-15|next:presented
-49|next:prices
63|next:rather than
36|next:remain
-26|next:rise
8|next:set aside
-9|next:she
-13|next:shrink
26|next:spend
28|next:stand
-9|next:summit
22|next:supplementary
28|next:swell
9|next:than
-99|next:that
31|next:the
-11|next:there
39|next:they
-46|next:through
22|next:tilt
-28|next:to
-32|next:top
-15|next:unchanged
21|next:unless
-33|next:war
13|next:was
13|next:we
18|next:when
34|next:will
8|next:with
34|next:without
-8|next:would
11|next:—
205|none
8|none-after:!
141|none-after:\"
-40|none-after:#
61|none-after:$
-20|none-after:'
-43|none-after:'ll
18|none-after:'s
-15|none-after:)
50|none-after:,
-35|none-after:-
-49|none-after:0
33|none-after:;
32|none-after:?
-51|none-after:DATE
11|none-after:LAND
-14|none-after:OUTLET
78|none-after:USA
78|none-after:about
71|none-after:above
-59|none-after:according
41|none-after:account
36|none-after:achieve
-49|none-after:add
18|none-after:administration
91|none-after:adopt
-14|none-after:affordable
67|none-after:after
-23|none-after:again
-78|none-after:against
80|none-after:ago
19|none-after:agree
-65|none-after:ahead
55|none-after:aim
33|none-after:all
35|none-after:alliance
-33|none-after:allocate
11|none-after:ally
-65|none-after:almost
100|none-after:already
-23|none-after:also
25|none-after:ambition
32|none-after:among
10|none-after:an
10|none-after:analysts
-21|none-after:and
42|none-after:announcement
-23|none-after:annual
-8|none-after:annually
-13|none-after:another
10|none-after:answer
-18|none-after:any
-25|none-after:anything
17|none-after:approach
-8|none-after:areas
9|none-after:argue
12|none-after:arithmetic
-23|none-after:armed forces
-26|none-after:arms
-21|none-after:army
46|none-after:around
-9|none-after:artillery
-21|none-after:as
15|none-after:ask
9|none-after:ask for
-65|none-after:at
44|none-after:attain
55|none-after:attainable
144|none-after:average
10|none-after:away
-24|none-after:basis
22|none-after:be
-9|none-after:because
61|none-after:been
38|none-after:before
-20|none-after:behind
21|none-after:being
9|none-after:below
17|none-after:best
-55|none-after:better
-53|none-after:between
12|none-after:beyond
20|none-after:bigger
-17|none-after:biggest
-40|none-after:billion
8|none-after:bind
21|none-after:bonds
-11|none-after:borrow
8|none-after:borrowing
-28|none-after:bottom
-69|none-after:bridges
-126|none-after:budget
-9|none-after:burden
40|none-after:but
99|none-after:buy
15|none-after:buying
-59|none-after:by
-61|none-after:calculate
-24|none-after:calculations
-9|none-after:calendar
29|none-after:call
-56|none-after:can
33|none-after:cannot
-60|none-after:case
11|none-after:caused
22|none-after:ceiling
-28|none-after:chancellor
21|none-after:choose
-25|none-after:cite
-17|none-after:climb
-24|none-after:close
28|none-after:closer
-40|none-after:closest
13|none-after:coalition
-18|none-after:combined
-96|none-after:come to
-22|none-after:coming
30|none-after:commit
52|none-after:comparable
-27|none-after:compared
24|none-after:confirm
20|none-after:consecutive
35|none-after:consider
11|none-after:constitute
-105|none-after:core
-37|none-after:core defence
-49|none-after:core defense
-33|none-after:count
-11|none-after:counting
31|none-after:countries
11|none-after:country
25|none-after:course
-40|none-after:covers
10|none-after:creative
-55|none-after:cyber
-22|none-after:cybersecurity
-30|none-after:date
32|none-after:dates
-60|none-after:deadline
11|none-after:debate
28|none-after:debt
44|none-after:decades
-10|none-after:decide
-58|none-after:defence
-10|none-after:defence ministry
12|none-after:defense
-11|none-after:defense ministry
-26|none-after:defense spending
48|none-after:deficit
20|none-after:demand
71|none-after:depending
23|none-after:describe
-47|none-after:devote
-79|none-after:did
38|none-after:different
26|none-after:diplomat
-8|none-after:discuss
11|none-after:do
-118|none-after:does
14|none-after:double
-12|none-after:down
-14|none-after:drew
20|none-after:drop
-28|none-after:due
-11|none-after:during
-9|none-after:each
-38|none-after:earlier
-21|none-after:early
-31|none-after:earmark for
-102|none-after:economic output
-25|none-after:economy
22|none-after:election
-19|none-after:else
-39|none-after:end
33|none-after:enough
-58|none-after:estimate
84|none-after:even
10|none-after:ever
33|none-after:every
14|none-after:everything
11|none-after:example
-17|none-after:expect
21|none-after:extra
-56|none-after:fact
26|none-after:fall
-25|none-after:far
-14|none-after:feasible
-76|none-after:feel
43|none-after:few
25|none-after:fields
-27|none-after:fight
18|none-after:figure
-19|none-after:figures
-10|none-after:final
-15|none-after:finance minister
-47|none-after:finances
37|none-after:find
-75|none-after:first
36|none-after:five
-39|none-after:floor
21|none-after:follow
-21|none-after:followed
-40|none-after:for
17|none-after:force
-8|none-after:forward
57|none-after:four
-8|none-after:fourth
-100|none-after:from
22|none-after:full
9|none-after:fully
20|none-after:further
-14|none-after:g . d . p .
-63|none-after:gdp
26|none-after:general
-23|none-after:get
-67|none-after:give
10|none-after:global
22|none-after:gnp
-57|none-after:go
83|none-after:goal
-21|none-after:good
-56|none-after:gross domestic product
77|none-after:gross national product
83|none-after:grow
36|none-after:growth
106|none-after:guideline
29|none-after:had
-28|none-after:hard
-13|none-after:hard defence
-24|none-after:hard defense
50|none-after:hardly
37|none-after:has
25|none-after:have
-29|none-after:he
45|none-after:hear
-32|none-after:heaviest
-17|none-after:helped
30|none-after:her
-53|none-after:high
10|none-after:higher
-55|none-after:highest
9|none-after:his
-44|none-after:i
31|none-after:if
-12|none-after:important
-20|none-after:in
-17|none-after:in line with
-59|none-after:included
68|none-after:increase
32|none-after:indo
-106|none-after:infrastructure
-52|none-after:instead
39|none-after:instead of
-72|none-after:institute
10|none-after:intend
-18|none-after:international
37|none-after:into
-63|none-after:items
50|none-after:its
75|none-after:itself
26|none-after:joke
-40|none-after:just
55|none-after:laggard
-10|none-after:laggards
-14|none-after:lands
32|none-after:larger
-10|none-after:largest
-61|none-after:last
-10|none-after:latter
45|none-after:law
-8|none-after:lawmaker
-69|none-after:lay down
12|none-after:lay out
31|none-after:ldp
35|none-after:least
-9|none-after:leave
-9|none-after:led
71|none-after:less
-59|none-after:level
-13|none-after:like
39|none-after:limit
22|none-after:line
18|none-after:list
10|none-after:looks
24|none-after:lost
16|none-after:low
53|none-after:lower
-18|none-after:made
55|none-after:mainly
-12|none-after:make
12|none-after:makes
37|none-after:manage
130|none-after:many
-14|none-after:mark
23|none-after:match
-32|none-after:may
23|none-after:mean
-18|none-after:measured
9|none-after:media
-25|none-after:meet
14|none-after:members
22|none-after:menu
52|none-after:might
-49|none-after:military
-52|none-after:military spending
-75|none-after:mind
-28|none-after:minister
10|none-after:ministry
14|none-after:missile
-17|none-after:modest
11|none-after:moment
27|none-after:months
-30|none-after:more
-49|none-after:most
24|none-after:move up
32|none-after:must
9|none-after:n't
9|none-after:nation
-10|none-after:national
-29|none-after:national income
-21|none-after:near
-15|none-after:nearly
41|none-after:needed
-18|none-after:needs
14|none-after:neighbor
15|none-after:neither
15|none-after:never
8|none-after:new
98|none-after:next
24|none-after:no
17|none-after:no one
16|none-after:not
17|none-after:note
39|none-after:nothing
165|none-after:now
38|none-after:number
-10|none-after:objective
-15|none-after:of
-18|none-after:off
-19|none-after:office
-22|none-after:officials
-11|none-after:on
-38|none-after:once
-25|none-after:one
-22|none-after:only
-38|none-after:onward
25|none-after:opposition
10|none-after:options
35|none-after:order
-38|none-after:ought
-35|none-after:out
-11|none-after:outcome
-9|none-after:output
13|none-after:outside
14|none-after:outsiders
73|none-after:over
12|none-after:overnight
28|none-after:paper
34|none-after:parliament
-10|none-after:part
27|none-after:party
21|none-after:pass
-15|none-after:passed
135|none-after:past
-10|none-after:pay
-8|none-after:peace
-10|none-after:pensions
-30|none-after:people
41|none-after:period
46|none-after:person
17|none-after:plan
54|none-after:pledge
-19|none-after:plus
14|none-after:point
-26|none-after:politely
-25|none-after:ports
20|none-after:possible
8|none-after:postwar
9|none-after:praise
12|none-after:praised
-74|none-after:precisely
-39|none-after:premier
119|none-after:present
-21|none-after:prime minister
22|none-after:project
-23|none-after:promise
17|none-after:public
-44|none-after:publish
13|none-after:put
-9|none-after:question
9|none-after:quite
13|none-after:rather
-25|none-after:ratio
-53|none-after:reach
-9|none-after:reacted
-16|none-after:reagan
19|none-after:real
86|none-after:realistic
-85|none-after:really
63|none-after:recent
10|none-after:reckless
14|none-after:reckon
29|none-after:recommend
14|none-after:reference
-19|none-after:regarded
-8|none-after:regular
-83|none-after:related
28|none-after:remain
53|none-after:report
-34|none-after:reporters
-14|none-after:require
-16|none-after:requirements
-14|none-after:research
-53|none-after:resilience
-80|none-after:respectively
-60|none-after:rest
17|none-after:return
35|none-after:review
15|none-after:revises
15|none-after:right
99|none-after:rise
-75|none-after:roads
38|none-after:roughly
17|none-after:ruling
-167|none-after:same
12|none-after:schedule
18|none-after:schools
-36|none-after:second
25|none-after:secretary
-40|none-after:secure
-31|none-after:security
15|none-after:seek
9|none-after:seemed
17|none-after:sensible
13|none-after:sent
8|none-after:separate
10|none-after:serve
-66|none-after:set
-15|none-after:set out
-13|none-after:several
14|none-after:shall
-44|none-after:she
27|none-after:shopping
14|none-after:short
47|none-after:should
-32|none-after:show
42|none-after:sign up
43|none-after:signed
27|none-after:since
8|none-after:single
-13|none-after:six
-83|none-after:slide
98|none-after:slow
-37|none-after:soldiers
40|none-after:some
58|none-after:sooner
-21|none-after:sources
-92|none-after:special
41|none-after:spend
-8|none-after:spender
-29|none-after:spokesman
21|none-after:spring
-25|none-after:stand
20|none-after:standard
-18|none-after:start
-25|none-after:state
20|none-after:station
-14|none-after:step
11|none-after:stop
13|none-after:strain
-93|none-after:strategic
21|none-after:strategy
8|none-after:stretch
9|none-after:stroke
-10|none-after:subject
-33|none-after:submitted
-49|none-after:such
-22|none-after:suffice
35|none-after:sufficient
37|none-after:suggest
15|none-after:summer
70|none-after:summit
-38|none-after:supplementary
-16|none-after:surpass
47|none-after:sustainable
16|none-after:take
21|none-after:talk
27|none-after:target
43|none-after:tax
65|none-after:ten
10|none-after:term
52|none-after:than
17|none-after:thanks
-76|none-after:that
-37|none-after:the
-16|none-after:the military
-57|none-after:their
11|none-after:them
13|none-after:themselves
-82|none-after:then
-13|none-after:there
94|none-after:thereabouts
27|none-after:thereafter
28|none-after:they
-22|none-after:things
14|none-after:think
18|none-after:thinkable
9|none-after:this
19|none-after:threat
50|none-after:three
12|none-after:threshold
-60|none-after:through
-24|none-after:time
10|none-after:times
18|none-after:to
123|none-after:today
130|none-after:too
48|none-after:top
24|none-after:toward
24|none-after:track
-26|none-after:treasury
11|none-after:treated
-37|none-after:trillion
-113|none-after:troops
68|none-after:try
-119|none-after:two
26|none-after:under
-17|none-after:unless
83|none-after:until
8|none-after:up
11|none-after:us
-16|none-after:vow
12|none-after:wait
62|none-after:waiting
8|none-after:wales
44|none-after:want
36|none-after:war
-19|none-after:was
8|none-after:watch
12|none-after:watching
-27|none-after:way
-8|none-after:waypoint
-15|none-after:we
-52|none-after:weapons
12|none-after:weigh
11|none-after:welcomed
-30|none-after:welfare
23|none-after:well
-21|none-after:were
-71|none-after:what
66|none-after:when
-72|none-after:where
19|none-after:which
103|none-after:while
12|none-after:who
16|none-after:widen
59|none-after:will
-23|none-after:with
-70|none-after:within
99|none-after:without
11|none-after:wo n't
25|none-after:won
-17|none-after:word
35|none-after:world
66|none-after:would
-225|none-after:year
40|none-after:years
11|none-after:yen
16|none-after:yet
-99|none-after:yielded
-53|none-after:you
12|none-after:¥
-12|none-after:—
34|none-before:\"
-14|none-before:#
10|none-before:$
22|none-before:'
32|none-before:'d
-11|none-before:'ll
-62|none-before:'re
-19|none-before:'s
12|none-before:'ve
-12|none-before:(
18|none-before:)
-137|none-before:*
49|none-before:-
22|none-before:.
-114|none-before:0
26|none-before:;
-38|none-before:DATE
19|none-before:EU
31|none-before:LAND
14|none-before:LEADER
21|none-before:NATO
22|none-before:OUTLET
75|none-before:PERSON
99|none-before:USA
10|none-before:a
8|none-before:abandon
19|none-before:abandoned
14|none-before:abe
71|none-before:about
18|none-before:above
23|none-before:accept
33|none-before:account
11|none-before:act
-16|none-before:additional
-9|none-before:administration
-10|none-before:advance
12|none-before:advice
-24|none-before:advise
-25|none-before:after
-47|none-before:afterward
-13|none-before:again
21|none-before:against
33|none-before:ago
33|none-before:agree
-13|none-before:ahead
-67|none-before:aides
-35|none-before:all
41|none-before:all allies
63|none-before:all members
132|none-before:alliance
61|none-before:allies
-18|none-before:allocate
-40|none-before:allocation
19|none-before:allowed
16|none-before:ally
-48|none-before:almost
10|none-before:already
-44|none-before:also
15|none-before:ambition
12|none-before:among
21|none-before:amount
-42|none-before:an
-75|none-before:analysts
-41|none-before:and
-46|none-before:annual
-28|none-before:another
38|none-before:answer
27|none-before:any
14|none-before:anything
45|none-before:approach
-24|none-before:appropriations
-14|none-before:approve
37|none-before:are
13|none-before:argue
28|none-before:argue for
30|none-before:armed forces
-28|none-before:arms
-53|none-before:army
166|none-before:around
-9|none-before:arrive
9|none-before:as
-31|none-before:ask for
-8|none-before:assume
39|none-before:assumed
-26|none-before:assumes
54|none-before:at
9|none-before:atm
13|none-before:attain
-62|none-before:attainment
70|none-before:aukus
104|none-before:average
22|none-before:b
8|none-before:back
13|none-before:bar
-11|none-before:barely
-43|none-before:basis
-18|none-before:be
-9|none-before:be equivalent
-29|none-before:becomes
125|none-before:been
30|none-before:before
76|none-before:being
79|none-before:believe
65|none-before:below
93|none-before:benchmark
55|none-before:beneath
-18|none-before:better
36|none-before:between
-125|none-before:bill
-29|none-before:billion
49|none-before:bind
10|none-before:bit
24|none-before:bloc
-16|none-before:blueprint
-20|none-before:boost
67|none-before:both
-67|none-before:bottom
16|none-before:bought
10|none-before:breaking
60|none-before:bring forward
16|none-before:bring up the rear
22|none-before:broke
-30|none-before:budget
-30|none-before:build
-13|none-before:buildup
56|none-before:but
12|none-before:buy
34|none-before:by
-49|none-before:cabinet
10|none-before:cabinets
36|none-before:calendar
20|none-before:call
18|none-before:call for
14|none-before:call on
-58|none-before:came
29|none-before:campaign
48|none-before:can
10|none-before:candidate
33|none-before:cannot
13|none-before:carry
-12|none-before:case
17|none-before:caves
11|none-before:ceiling
25|none-before:chancellor
23|none-before:chapter
-9|none-before:circulating
10|none-before:cite
124|none-before:claim
17|none-before:clear
33|none-before:climb
52|none-before:close
-39|none-before:closer
39|none-before:closest
15|none-before:coalition
-26|none-before:coast guard
60|none-before:cold
-46|none-before:come
-28|none-before:come in at
-42|none-before:come to
-31|none-before:comes
21|none-before:command
-14|none-before:commission
-45|none-before:commit
28|none-before:committee
-12|none-before:commons
111|none-before:compared
67|none-before:compares
19|none-before:comparison
20|none-before:concede
-11|none-before:conservatives
-44|none-before:consider
10|none-before:considerably
-12|none-before:constitutional democratic party
-19|none-before:contain
193|none-before:content
20|none-before:contrast
-9|none-before:contributions
-16|none-before:conversation
8|none-before:convey
-77|none-before:core
-9|none-before:core defence
-28|none-before:core defense
-29|none-before:correspond
10|none-before:cost
-49|none-before:costs
62|none-before:could
-30|none-before:counter
47|none-before:countries
41|none-before:counts
-19|none-before:course
12|none-before:credit
25|none-before:cross
31|none-before:current
102|none-before:currently
11|none-before:customary
-9|none-before:cut
-8|none-before:data
-83|none-before:date
-23|none-before:deadline
-15|none-before:deal
20|none-before:debate
41|none-before:decade
-65|none-before:decide
52|none-before:decision
20|none-before:declare
-12|none-before:decreed
-20|none-before:defence
-17|none-before:defence - related
-24|none-before:defence minister
9|none-before:defence secretary
-44|none-before:defence spending
14|none-before:defense
-53|none-before:defense - related
79|none-before:defense minister
30|none-before:defense spending
-19|none-before:definition
43|none-before:demand
8|none-before:department
-59|none-before:deputy
-28|none-before:describe
-99|none-before:devote
27|none-before:did
-25|none-before:diplomats
-24|none-before:discovered
47|none-before:discuss
10|none-before:discussions
-37|none-before:divided
14|none-before:dollars
-22|none-before:done
57|none-before:door
72|none-before:double
-39|none-before:down
8|none-before:draft
-30|none-before:drop
-29|none-before:due
45|none-before:during
41|none-before:dutton
-31|none-before:earlier
-29|none-before:earmark
-34|none-before:easily
30|none-before:economy
27|none-before:edge
-32|none-before:effort
-41|none-before:eight
47|none-before:election
12|none-before:eleven
-40|none-before:end
9|none-before:enough
-18|none-before:envisage
-75|none-before:equal
-21|none-before:equates
-79|none-before:equivalent
92|none-before:estimate
33|none-before:europe
-57|none-before:european
-21|none-before:european allies
-45|none-before:european members
47|none-before:euros
142|none-before:even
48|none-before:ever
58|none-before:every
11|none-before:every ally
-64|none-before:exactly
10|none-before:example
74|none-before:exceed
17|none-before:excess
12|none-before:exempt
27|none-before:existing
-26|none-before:expect
47|none-before:expenditure
-37|none-before:expenditures
25|none-before:expenses
54|none-before:explain
14|none-before:extra
11|none-before:eye
8|none-before:fact
-36|none-before:far
-43|none-before:favor
12|none-before:feasible
-10|none-before:fields
-9|none-before:figure
19|none-before:finance
-21|none-before:finance minister
-37|none-before:finance ministry
73|none-before:find
-61|none-before:finish
-26|none-before:firm
-27|none-before:first
-79|none-before:five
-10|none-before:flexibility
-36|none-before:float
-40|none-before:follow
-66|none-before:followed
-38|none-before:follows
66|none-before:force
52|none-before:foreign minister
85|none-before:forget
79|none-before:former
11|none-before:four
-47|none-before:fraction
-33|none-before:framework
91|none-before:freezing
180|none-before:from
-17|none-before:fulfill
-21|none-before:fund
-87|none-before:funds
-27|none-before:further
-14|none-before:gap
-14|none-before:gdp
-31|none-before:general
-10|none-before:generals
55|none-before:get
31|none-before:gnp
54|none-before:go
19|none-before:goal
-29|none-before:goldman
13|none-before:government
48|none-before:gradually
8|none-before:greens
-27|none-before:gross national product
-81|none-before:group
-12|none-before:grow
11|none-before:growth
-39|none-before:guarded
27|none-before:guessed
101|none-before:guideline
23|none-before:guidelines
8|none-before:habit
27|none-before:had
-9|none-before:half
8|none-before:hand
-27|none-before:handed
8|none-before:hard
40|none-before:hardly
71|none-before:has
60|none-before:have
31|none-before:having
20|none-before:hawks
62|none-before:he
-75|none-before:headline
-27|none-before:her
26|none-before:high
40|none-before:higher
15|none-before:him
19|none-before:himself
86|none-before:his
39|none-before:hit
42|none-before:hold
-59|none-before:hold out for
19|none-before:hold the line at
-13|none-before:hornung
-60|none-before:host
50|none-before:hover
18|none-before:how
65|none-before:if
20|none-before:imf
21|none-before:in
16|none-before:in line with
-10|none-before:included
-16|none-before:includes
10|none-before:including
-84|none-before:indicate
12|none-before:industry
8|none-before:informally
12|none-before:inherited
-119|none-before:initial
18|none-before:insist
68|none-before:insist on
-56|none-before:instead
-67|none-before:instead of
-47|none-before:institute
26|none-before:intend
-26|none-before:intention
-12|none-before:into
9|none-before:invest
-27|none-before:invited
14|none-before:issue
40|none-before:it
-31|none-before:items
41|none-before:its
48|none-before:itself
12|none-before:izumi
24|none-before:japan innovation party
-46|none-before:jefferies
73|none-before:joined
8|none-before:joint
9|none-before:joke
13|none-before:jump
11|none-before:junior
43|none-before:just
10|none-before:justify
81|none-before:keep
12|none-before:kenta
13|none-before:know
-36|none-before:land
84|none-before:languish
16|none-before:larger
-51|none-before:last
-25|none-before:late
89|none-before:lawmaker
-20|none-before:lay out
38|none-before:ldp
-53|none-before:leads
-55|none-before:least
-29|none-before:led
-43|none-before:left
-44|none-before:legislature
40|none-before:less
-34|none-before:let
9|none-before:level off at
21|none-before:liberal democratic party
-18|none-before:lift
-56|none-before:like
33|none-before:likewise
-40|none-before:line
-28|none-before:list
-36|none-before:lists
-24|none-before:little
-34|none-before:live with
55|none-before:long
-20|none-before:look
18|none-before:look at
14|none-before:looks
9|none-before:lower
-30|none-before:lowest
-31|none-before:made
13|none-before:main
19|none-before:maintain
17|none-before:majority
-74|none-before:make
-40|none-before:make up
13|none-before:making
10|none-before:man
37|none-before:manage
9|none-before:manifesto
84|none-before:many
12|none-before:map
11|none-before:march
-35|none-before:mark
-19|none-before:mean
142|none-before:meet
105|none-before:member
-28|none-before:members
27|none-before:mention
22|none-before:method
27|none-before:military
-21|none-before:military spending
13|none-before:mind
10|none-before:minimum
9|none-before:minister
-15|none-before:ministers
-9|none-before:ministries
38|none-before:ministry
28|none-before:miss
-15|none-before:missions
-15|none-before:months
-72|none-before:more
89|none-before:more than double
69|none-before:mostly
-12|none-before:move
-38|none-before:much
-15|none-before:mull
9|none-before:n't
20|none-before:name
82|none-before:national
8|none-before:national security
-42|none-before:national security adviser
40|none-before:near
-35|none-before:nearer
24|none-before:nearly
-8|none-before:necessary
25|none-before:need
15|none-before:needed
-14|none-before:needs
133|none-before:neighboring
52|none-before:neutral
15|none-before:never
31|none-before:newly
33|none-before:next
30|none-before:night
9|none-before:nippon ishin
18|none-before:no
56|none-before:none
15|none-before:north
-14|none-before:not
62|none-before:note
110|none-before:now
11|none-before:numbers
14|none-before:oblige
22|none-before:observe
42|none-before:of
37|none-before:offer
-11|none-before:officer
38|none-before:officers
39|none-before:official
92|none-before:officially
61|none-before:officials
129|none-before:old
38|none-before:on
-13|none-before:ones
-40|none-before:only
19|none-before:open
79|none-before:opposition
12|none-before:opposition leader
16|none-before:or
-40|none-before:original
-28|none-before:other
61|none-before:others
9|none-before:our
56|none-before:out
-58|none-before:outcome
64|none-before:outlay
50|none-before:outlays
-18|none-before:output
58|none-before:over
-75|none-before:overall
36|none-before:own
-13|none-before:p
24|none-before:panel
-42|none-before:paper
-10|none-before:paribas
-36|none-before:parliament
-45|none-before:part
12|none-before:partner
14|none-before:partners
72|none-before:party
-69|none-before:pass
-40|none-before:passed
21|none-before:past
37|none-before:pay
32|none-before:peak
8|none-before:pencil in
47|none-before:pensions
-9|none-before:people
-32|none-before:people power party
12|none-before:perhaps
58|none-before:period
14|none-before:place
-24|none-before:plan
18|none-before:platform
18|none-before:point
-54|none-before:policy
-18|none-before:possible
49|none-before:power
16|none-before:practice
-13|none-before:predecessor
13|none-before:prefer
-28|none-before:premier
-52|none-before:prepare
44|none-before:present
46|none-before:previous
-63|none-before:prime minister
13|none-before:prime minister 's office
-20|none-before:probably
37|none-before:proceed
63|none-before:program
11|none-before:progress
-8|none-before:project
-18|none-before:promise
14|none-before:proper
33|none-before:proportion
28|none-before:publish
-11|none-before:pulled
12|none-before:push for
-54|none-before:put
-12|none-before:put forward
-25|none-before:questioned
-8|none-before:quietly
42|none-before:quote
15|none-before:race
-10|none-before:radars
38|none-before:raise
-23|none-before:rather than
-44|none-before:ratio
-70|none-before:reach
55|none-before:reagan
-49|none-before:real
24|none-before:receive
-30|none-before:reckon
51|none-before:recommend
9|none-before:recommendation
11|none-before:recommendations
-34|none-before:record
-8|none-before:referring
19|none-before:reform
9|none-before:regards
18|none-before:region
-17|none-before:regular
9|none-before:reject
-50|none-before:related
14|none-before:relative
73|none-before:remain
-11|none-before:repeat
-19|none-before:reporters
-18|none-before:represent
-23|none-before:respect
-34|none-before:rest
-12|none-before:restated
-29|none-before:restore
51|none-before:review
-33|none-before:revised
23|none-before:richer
38|none-before:rise
34|none-before:rival
10|none-before:road
8|none-before:roger
-19|none-before:rule
-15|none-before:rule out
-27|none-before:ruling
-19|none-before:run
45|none-before:runs
-40|none-before:sachs
11|none-before:satisfy
-10|none-before:saw
47|none-before:say
46|none-before:scholar
-88|none-before:second
-30|none-before:secret
-22|none-before:secretary
-11|none-before:securities
20|none-before:security
-8|none-before:security - related
-26|none-before:security spending
11|none-before:seek
8|none-before:serious
-35|none-before:set
-27|none-before:set aside
15|none-before:set its sights on
51|none-before:set out
61|none-before:settle on
-12|none-before:several
-10|none-before:shade
-9|none-before:share
-20|none-before:she
8|none-before:sheet
50|none-before:short
11|none-before:should
-31|none-before:show
11|none-before:shrink
9|none-before:sicily
-35|none-before:side
-16|none-before:sign up
-37|none-before:similar
56|none-before:since
34|none-before:sipri
-8|none-before:sit
-20|none-before:sketched
22|none-before:slither
-84|none-before:so
-51|none-before:soar
-45|none-before:socialist
19|none-before:some
-19|none-before:something
-22|none-before:somewhere
-14|none-before:sound out
-34|none-before:speak
46|none-before:speak of
-35|none-before:special
25|none-before:spend
-42|none-before:spender
36|none-before:stand
26|none-before:standard
36|none-before:start from
32|none-before:stay
12|none-before:steady
35|none-before:stick to
-63|none-before:still
13|none-before:stop
25|none-before:strategic
10|none-before:strategy
24|none-before:strayed
68|none-before:stress
49|none-before:stuck
9|none-before:study
47|none-before:successors
16|none-before:such
-47|none-before:suggest
-36|none-before:summit
-37|none-before:supplementary
23|none-before:supports
-32|none-before:supposed
-8|none-before:surge
-25|none-before:surpass
51|none-before:swallow
-12|none-before:swallowed
12|none-before:swear
-15|none-before:swell
-46|none-before:table
78|none-before:take
24|none-before:take up
-14|none-before:talk
30|none-before:talk of
37|none-before:target
-9|none-before:taxes
-32|none-before:team
9|none-before:tell
-12|none-before:text
67|none-before:than
-28|none-before:that
17|none-before:the
-21|none-before:the allies
-26|none-before:the economy
14|none-before:the left alliance
-20|none-before:the military
15|none-before:the state
-56|none-before:their
10|none-before:theirs
19|none-before:them
11|none-before:themselves
-43|none-before:then
11|none-before:there
31|none-before:thereabouts
-66|none-before:thereby
18|none-before:they
9|none-before:think tank
-21|none-before:third
-15|none-before:this
-52|none-before:those
-19|none-before:though
-31|none-before:three
-32|none-before:through
-8|none-before:thrown
-9|none-before:time
12|none-before:times
-13|none-before:timetable
-19|none-before:to
-21|none-before:together
29|none-before:too
-83|none-before:top
27|none-before:tories
-104|none-before:total
71|none-before:touched
-55|none-before:toward
-10|none-before:towards
-88|none-before:trajectory
-44|none-before:treasury
-63|none-before:trillion
-37|none-before:troops
96|none-before:true
-63|none-before:try
16|none-before:twenty
42|none-before:twice
-71|none-before:two
-25|none-before:unchanged
37|none-before:under
53|none-before:until
-27|none-before:up
-51|none-before:upgrade
-25|none-before:upon
-22|none-before:upward
-20|none-before:us
-65|none-before:use
13|none-before:very
-24|none-before:veterans
-18|none-before:vice
81|none-before:vice defense minister
40|none-before:view
-10|none-before:vote on
48|none-before:voters
-32|none-before:vow
9|none-before:wales
-45|none-before:want
-23|none-before:warn
-71|none-before:was
-63|none-before:we
31|none-before:weak
-20|none-before:wealth
-33|none-before:weapons
-43|none-before:weigh
-14|none-before:welcome
98|none-before:well
-33|none-before:weon
-54|none-before:were
38|none-before:west
-15|none-before:what
-36|none-before:when
41|none-before:where
22|none-before:wherein
-27|none-before:whether
44|none-before:which
47|none-before:while
76|none-before:who
45|none-before:whole
58|none-before:whose
29|none-before:why
8|none-before:wicker
-56|none-before:will
-20|none-before:with
-20|none-before:within
-43|none-before:without
-12|none-before:won
10|none-before:work
-22|none-before:work out
-19|none-before:work out at
-9|none-before:work towards
34|none-before:world
28|none-before:worth
-76|none-before:would
-176|none-before:year
35|none-before:years
12|none-before:yen
123|none-before:yet
50|none-before:you
-10|none-before:yuan
-15|none-before:¥
36|none-before:—
101|none-dates:aim 0 0
35|none-dates:aim 0 1
-86|none-dates:aim 0 2
100|none-dates:aim 1 0
-39|none-dates:aim 1 1
-13|none-dates:aim 2 0
18|none-dates:aim 2 1
-34|none-dates:aim 2 2
64|none-dates:level 0 0
38|none-dates:level 0 1
-20|none-dates:level 0 2
15|none-dates:level 1 0
-33|none-dates:level 1 1
-51|none-dates:level 1 2
17|none-dates:level 2 0
-51|none-dates:level 2 1
63|none-dates:no 0 0
37|none-dates:no 0 1
35|none-dates:no 1 0
-16|none-dates:no 1 1
-19|none-dates:no 1 2
18|none-dates:no 2 0
19|none-dates:no 2 1
9|none-governed:aim be can
9|none-governed:aim be finite
108|none-governed:aim be inf
-38|none-governed:aim be should
-57|none-governed:aim be will
19|none-governed:aim be would
26|none-governed:aim cap inf
38|none-governed:aim cap would
95|none-governed:aim demand finite
31|none-governed:aim demand gerund
-14|none-governed:aim demand inf
-20|none-governed:aim demand progressive
65|none-governed:aim demand will
-37|none-governed:aim demand would
10|none-governed:aim denial finite
23|none-governed:aim denial would
-18|none-governed:aim level can
-57|none-governed:aim level finite
-11|none-governed:aim level gerund
-41|none-governed:aim level will
-66|none-governed:aim level would
-51|none-governed:aim move can
72|none-governed:aim move could
14|none-governed:aim move finite
-18|none-governed:aim move gerund
-14|none-governed:aim move inf
-9|none-governed:aim move progressive
40|none-governed:aim move should
-45|none-governed:aim move will
43|none-governed:aim move would
-28|none-governed:aim pledge finite
-33|none-governed:aim pledge gerund
20|none-governed:aim pledge inf
73|none-governed:aim pledge noun
38|none-governed:aim pledge progressive
35|none-governed:aim pledge should
22|none-governed:aim pledge will
-35|none-governed:aim pledge would
24|none-governed:aim proposal could
-16|none-governed:aim proposal finite
56|none-governed:aim proposal inf
-86|none-governed:aim proposal noun
-67|none-governed:aim proposal progressive
-10|none-governed:aim proposal should
60|none-governed:aim proposal will
26|none-governed:aim proposal would
-13|none-governed:aim spend finite
-16|none-governed:aim spend gerund
-29|none-governed:aim spend inf
31|none-governed:aim spend progressive
-34|none-governed:aim spend will
8|none-governed:aim spend would
-36|none-governed:level be could
52|none-governed:level be finite
15|none-governed:level be should
-36|none-governed:level be will
-79|none-governed:level be would
-16|none-governed:level cap finite
-10|none-governed:level demand finite
-8|none-governed:level demand gerund
30|none-governed:level demand progressive
-11|none-governed:level demand would
-17|none-governed:level level finite
-62|none-governed:level level gerund
18|none-governed:level level progressive
38|none-governed:level level will
-14|none-governed:level move can
-57|none-governed:level move could
-38|none-governed:level move finite
69|none-governed:level move inf
-9|none-governed:level move progressive
36|none-governed:level move should
17|none-governed:level move will
-8|none-governed:level move would
29|none-governed:level pledge finite
16|none-governed:level pledge noun
14|none-governed:level pledge will
26|none-governed:level pledge would
90|none-governed:level proposal finite
-28|none-governed:level proposal will
15|none-governed:level spend could
77|none-governed:level spend finite
-28|none-governed:level spend gerund
-69|none-governed:level spend progressive
-79|none-governed:level spend will
25|none-governed:no be finite
11|none-governed:no be should
10|none-governed:no be would
17|none-governed:no cap finite
31|none-governed:no demand finite
28|none-governed:no level finite
-27|none-governed:no level will
9|none-governed:no move could
8|none-governed:no move finite
-8|none-governed:no move gerund
-12|none-governed:no move will
15|none-governed:no move would
-35|none-governed:no pledge finite
-9|none-governed:no pledge progressive
8|none-governed:no proposal finite
9|none-governed:no spend finite
-13|none-governor:-
18|none-governor:about
24|none-governor:accept
-40|none-governor:account
15|none-governor:adopt
-12|none-governor:advance
70|none-governor:agree
26|none-governor:aim
-43|none-governor:allocate
-9|none-governor:allot
15|none-governor:ambition
-81|none-governor:amount
9|none-governor:announce
-45|none-governor:approve
36|none-governor:argue
28|none-governor:argue for
22|none-governor:ask
-24|none-governor:ask for
97|none-governor:attain
77|none-governor:back
9|none-governor:be
-9|none-governor:be equivalent
78|none-governor:believe
21|none-governor:bind
13|none-governor:boost
9|none-governor:bring
-14|none-governor:bring forward
16|none-governor:bring up the rear
44|none-governor:budget
-32|none-governor:build
20|none-governor:call
30|none-governor:call for
27|none-governor:call on
28|none-governor:campaign
-37|none-governor:come in at
-59|none-governor:come to
21|none-governor:command
28|none-governor:commit
-21|none-governor:commitment
19|none-governor:concede
-11|none-governor:consider
-19|none-governor:contain
-80|none-governor:correspond
25|none-governor:cross
-29|none-governor:decide
47|none-governor:decision
12|none-governor:demand
-35|none-governor:devote
15|none-governor:discuss
13|none-governor:do
30|none-governor:double
-8|none-governor:draft
-30|none-governor:drop
-50|none-governor:earmark
28|none-governor:edge
-38|none-governor:end
-19|none-governor:envisage
-28|none-governor:equal
-22|none-governor:estimate
24|none-governor:exceed
13|none-governor:exempt
34|none-governor:expect
-13|none-governor:eye
-65|none-governor:favor
-38|none-governor:float
-48|none-governor:foresee
-16|none-governor:fulfill
-53|none-governor:get
-21|none-governor:give
-56|none-governor:go
23|none-governor:head
20|none-governor:hit
-41|none-governor:hold
-59|none-governor:hold out for
15|none-governor:hope
50|none-governor:hover
-11|none-governor:increase
-81|none-governor:insist
68|none-governor:insist on
28|none-governor:intend
14|none-governor:invest
9|none-governor:jump
91|none-governor:keep
84|none-governor:languish
-15|none-governor:leave
9|none-governor:level off at
20|none-governor:lift
69|none-governor:like to see
31|none-governor:likely
-34|none-governor:live with
18|none-governor:look at
-71|none-governor:lower
18|none-governor:maintain
-43|none-governor:make up
75|none-governor:manage
43|none-governor:match
-26|none-governor:mean
94|none-governor:meet
19|none-governor:mention
-15|none-governor:mull
36|none-governor:offer
19|none-governor:pay
17|none-governor:persuade
8|none-governor:plan
43|none-governor:pledge
42|none-governor:pour
11|none-governor:prefer
-49|none-governor:prepare
9|none-governor:press
-10|none-governor:program
-17|none-governor:project
24|none-governor:promise
37|none-governor:propose
-14|none-governor:push
13|none-governor:push for
11|none-governor:put
-12|none-governor:put forward
82|none-governor:raise
-33|none-governor:reckon
59|none-governor:recommend
10|none-governor:recommendation
-111|none-governor:recommendations
16|none-governor:remain
-18|none-governor:represent
-18|none-governor:resolve
47|none-governor:review
-41|none-governor:rise
-15|none-governor:rule out
-16|none-governor:seek
-19|none-governor:set
-50|none-governor:set aside
15|none-governor:set its sights on
51|none-governor:set out
56|none-governor:settle on
11|none-governor:shrink
-12|none-governor:sign off on
-37|none-governor:sign up
-8|none-governor:sit
-51|none-governor:soar
-14|none-governor:sound out
-38|none-governor:speak of
19|none-governor:spend
-18|none-governor:stand
23|none-governor:start from
121|none-governor:stay
36|none-governor:stick to
11|none-governor:stop
-50|none-governor:suggest
-16|none-governor:surge
-24|none-governor:surpass
12|none-governor:swear
-8|none-governor:swell
23|none-governor:take up
32|none-governor:talk of
15|none-governor:target
24|none-governor:think
-70|none-governor:top
-15|none-governor:total
-63|none-governor:try
-13|none-governor:undertake
28|none-governor:urge
-10|none-governor:vote on
-36|none-governor:vow
-74|none-governor:want
-36|none-governor:weigh
31|none-governor:work
-22|none-governor:work out
-19|none-governor:work out at
-9|none-governor:work towards
-46|none-governor:write
86|none-points-back:False aim
32|none-points-back:False level
116|none-points-back:False no
-54|none-points-back:True level
25|none-points-back:True no
-134|none-shape:aim fine
96|none-shape:aim half
22|none-shape:aim tenth
102|none-shape:aim whole
-119|none-shape:level fine
-9|none-shape:level tenth
112|none-shape:level whole
73|none-shape:no half
25|none-shape:no tenth
105|none-shape:no whole
41|none-today:False aim
-103|none-today:False level
115|none-today:False no
45|none-today:True aim
81|none-today:True level
26|none-today:True no
55|none:benchmark
85|none:cap
139|none:demand
22|none:denial
-22|none:level
33|none:other
-126|none:pledge
18|none:proposal
-60|only:False aim
14|only:False level
36|only:True aim
23|only:True level
-22|only:True no
-34|opens:False aim
9|opens:False level
-9|opens:False no
28|opens:True level
-9|opens:True no
52|place:after 0 aim
41|place:after 0 level
18|place:after 0 no
-40|place:after 1 aim
-14|place:after 1 level
-46|place:after 2 aim
40|place:before 0 aim
36|place:before 0 level
-26|place:before 0 no
-8|place:before 1 no
-9|place:before 2 aim
-13|place:before 2 level
12|recent-dates:0 aim
14|recent-dates:0 level
-13|recent-dates:0 no
-28|recent-dates:1 aim
-19|recent-dates:1 level
-31|recent-dates:1 no
-39|recent-dates:2 aim
-44|recent-dates:2 level
-9|recent-time:benchmark far
-23|recent-time:demand far
-19|recent-time:denial far
-68|recent-time:level far
-32|recent-time:level long-past
-57|recent-time:level next
76|recent-time:level now
33|recent-time:level past
23|recent-time:other far
-9|recent-time:other now
-11|recent-time:other past
-24|recent-time:pledge far
-11|recent-time:pledge long-past
42|recent-time:pledge now
-47|recent-time:pledge past
-39|recent-time:proposal far
113|recent-time:proposal next
-19|recent-time:proposal now
-21|recent-time:proposal past
17|same-kind
67|same-kind-dates:0 aim
71|same-kind-dates:0 level
16|same-kind-dates:1 level
-65|same-kind-dates:2 aim
-75|same-kind-dates:2 level
34|same-kind-gap:demand 0
105|same-kind-gap:level 0
-15|same-kind-gap:level 1
-66|same-kind-gap:level 2
25|same-kind-gap:level 4
-32|same-kind-gap:level 5
8|same-kind-gap:pledge 0
12|same-kind-gap:pledge 1
35|same-kind-gap:pledge 2
-15|same-kind-gap:pledge 3
-26|same-kind-gap:pledge 4
-42|same-kind-gap:pledge 5
26|same-kind-gap:proposal 0
-11|same-kind-gap:proposal 1
-8|same-kind-gap:proposal 3
34|same-kind-time:demand far
87|same-kind-time:level far
-35|same-kind-time:level next
-82|same-kind-time:level now
43|same-kind-time:level past
-8|same-kind-time:pledge far
-11|same-kind-time:pledge next
-8|same-kind-time:pledge now
-11|same-kind-time:proposal far
11|same-kind-time:proposal next
30|same-kind:demand 0 True
70|same-kind:level 0 False
-42|same-kind:level 1 False
34|same-kind:level 1 True
35|same-kind:level 2 False
-38|same-kind:level 2 True
-28|same-kind:level 3 False
-18|same-kind:level 3 True
-87|same-kind:pledge 0 False
143|same-kind:pledge 0 True
-66|same-kind:pledge 1 False
43|same-kind:pledge 1 True
-33|same-kind:pledge 2 False
-16|same-kind:pledge 2 True
-12|same-kind:pledge 3 True
25|same-kind:proposal 0 True
-14|same-kind:proposal 1 True
-155|shape-time:fine far level
-29|shape-time:fine long-past level
31|shape-time:fine next aim
11|shape-time:fine next level
17|shape-time:fine now aim
-56|shape-time:fine now level
33|shape-time:fine past level
108|shape-time:half far aim
42|shape-time:half far level
46|shape-time:half far no
-60|shape-time:half long-past aim
27|shape-time:half long-past level
18|shape-time:half next aim
39|shape-time:half next level
-131|shape-time:half now aim
-47|shape-time:half now level
-37|shape-time:half now no
-84|shape-time:half past aim
51|shape-time:half past level
10|shape-time:tenth far aim
-11|shape-time:tenth far no
-28|shape-time:tenth long-past aim
-17|shape-time:tenth long-past level
79|shape-time:tenth next aim
-11|shape-time:tenth next level
11|shape-time:tenth now level
-12|shape-time:tenth past aim
14|shape-time:tenth past level
104|shape-time:whole far aim
45|shape-time:whole far level
75|shape-time:whole far no
-91|shape-time:whole long-past aim
-44|shape-time:whole long-past no
11|shape-time:whole next aim
69|shape-time:whole next level
11|shape-time:whole next no
-14|shape-time:whole now aim
-16|shape-time:whole now level
-36|shape-time:whole now no
11|shape-time:whole past aim
34|shape-time:whole past level
-21|shape-time:whole past no
74|share-nearer:after False False aim
61|share-nearer:after False False level
27|share-nearer:after False False no
-34|share-nearer:after True False aim
14|share-nearer:after True False level
-75|share-nearer:after True True aim
-54|share-nearer:after True True level
-10|share-nearer:after True True no
69|share-nearer:before False False aim
86|share-nearer:before False False level
-19|share-nearer:before False False no
14|share-nearer:before True False aim
-36|share-nearer:before True False level
-65|share-nearer:before True True aim
-31|share-nearer:before True True level
-11|share-nearer:before True True no
141|shares-between:after 0
-116|shares-between:after 1
-22|shares-between:after 2
53|shares-between:before 0
-15|shares-between:before 1
-34|shares-between:before 2
95|time-side:aim after far
-91|time-side:aim after long-past
101|time-side:aim after next
-59|time-side:aim after now
-78|time-side:aim after past
134|time-side:aim before far
-88|time-side:aim before long-past
49|time-side:aim before next
-68|time-side:aim before now
-8|time-side:aim before past
-48|time-side:level after far
-34|time-side:level after long-past
-15|time-side:level after now
111|time-side:level after past
-27|time-side:level before far
14|time-side:level before long-past
103|time-side:level before next
-92|time-side:level before now
22|time-side:level before past
104|time-side:no after far
-51|time-side:no after long-past
34|time-side:no after next
-62|time-side:no after now
-8|time-side:no after past
-16|time-side:no before now
-15|time-side:no before past
-9|time:benchmark now bare-month
-9|time:benchmark now weekday
23|time:cap far fiscal
-12|time:cap far year
-12|time:cap long-past that-year
-23|time:cap long-past year
20|time:demand far decade
44|time:demand far year
-14|time:demand next bare-month
35|time:demand next year
-59|time:demand now bare-month
-10|time:demand now that-year
-13|time:demand now weekday
-10|time:demand past that-year
-8|time:demand past year
41|time:denial far fiscal
44|time:denial far year
-17|time:denial now bare-month
-16|time:denial now that-year
-12|time:denial now weekday
-18|time:level far decade
24|time:level far fiscal
-49|time:level far month
-22|time:level far year
-12|time:level far years
-58|time:level long-past decade
-90|time:level long-past fiscal
-29|time:level long-past month
80|time:level long-past that-year
50|time:level long-past year
27|time:level long-past years
-35|time:level next bare-month
31|time:level next fiscal
70|time:level next that-year
43|time:level next year
-162|time:level now bare-month
-64|time:level now day
173|time:level now fiscal
-64|time:level now part
53|time:level now that-year
-195|time:level now weekday
81|time:level now year
77|time:level now years
-75|time:level past bare-month
45|time:level past fiscal
88|time:level past that-year
89|time:level past year
-13|time:level past years
-11|time:other far fiscal
28|time:other far year
-12|time:other long-past year
18|time:other next that-year
-11|time:other now bare-month
-13|time:other past fiscal
-39|time:pledge far decade
69|time:pledge far fiscal
-36|time:pledge far month
15|time:pledge far that-year
65|time:pledge far years
-10|time:pledge long-past decade
-19|time:pledge long-past month
-38|time:pledge long-past that-year
-112|time:pledge long-past year
-45|time:pledge next bare-month
29|time:pledge next fiscal
38|time:pledge next month
56|time:pledge next that-year
14|time:pledge next years
-73|time:pledge now bare-month
-29|time:pledge now day
210|time:pledge now fiscal
17|time:pledge now month
-20|time:pledge now part
89|time:pledge now that-year
-99|time:pledge now weekday
89|time:pledge now year
-34|time:pledge past bare-month
88|time:pledge past fiscal
-27|time:pledge past month
-11|time:pledge past part
-49|time:pledge past that-year
35|time:pledge past year
-73|time:proposal far decade
99|time:proposal far fiscal
70|time:proposal far year
66|time:proposal long-past decade
-61|time:proposal long-past year
-56|time:proposal next bare-month
8|time:proposal next fiscal
12|time:proposal next that-year
47|time:proposal next year
-68|time:proposal now bare-month
-12|time:proposal now day
-25|time:proposal now part
-37|time:proposal now that-year
-42|time:proposal now weekday
-9|time:proposal now years
-12|time:proposal past part
-71|time:proposal past that-year
23|title:False aim
-24|title:False level
-13|title:False no
-48|title:True aim
62|title:True level
-35|word-lead:\" by
-41|word-lead:# ,
-16|word-lead:# ;
15|word-lead:# before
50|word-lead:# between
-78|word-lead:# by
-61|word-lead:# for
22|word-lead:# from
23|word-lead:# goal
26|word-lead:# mark
-21|word-lead:# of
12|word-lead:# only
31|word-lead:# since
9|word-lead:# through
-8|word-lead:# until
-18|word-lead:# was
19|word-lead:( 2.6 percent
-37|word-lead:, 2.4 percent
27|word-lead:, attained
41|word-lead:, by
79|word-lead:, in
-13|word-lead:, instead of
-69|word-lead:, not
-14|word-lead:, on
9|word-lead:, outlays
-9|word-lead:, said
-20|word-lead:, since
-22|word-lead:, tabled
21|word-lead:, with
-29|word-lead:0 bn
36|word-lead:: in
10|word-lead:; in
11|word-lead:DATE ,
19|word-lead:DATE for
-22|word-lead:DATE from
-18|word-lead:DATE instead of
8|word-lead:DATE to
12|word-lead:LAND 's
-33|word-lead:LAND ,
21|word-lead:LAND for
24|word-lead:LAND in
10|word-lead:LAND to
-18|word-lead:LEADER in
-13|word-lead:LEADER said
16|word-lead:NATO for
-20|word-lead:NATO in
-10|word-lead:OUTLET reported
-81|word-lead:USA in
-20|word-lead:^ before
47|word-lead:^ budget
101|word-lead:^ by
10|word-lead:^ for
24|word-lead:^ in
11|word-lead:^ nothing
-20|word-lead:^ spending
-24|word-lead:^ until
-40|word-lead:^ use
25|word-lead:above 2%
-19|word-lead:above 3 percent
47|word-lead:according to
-33|word-lead:achieve in
-12|word-lead:agree in
-20|word-lead:ahead of
51|word-lead:all by
24|word-lead:all for
14|word-lead:allocation for
9|word-lead:allot 3.5%
22|word-lead:amount for
-23|word-lead:and at
25|word-lead:and by
-22|word-lead:and in
-24|word-lead:annually ,
8|word-lead:annually by
-8|word-lead:annually from
19|word-lead:appropriations for
15|word-lead:approve a
18|word-lead:armed forces by
10|word-lead:armed forces in
-65|word-lead:arms by
-10|word-lead:army by
15|word-lead:as early
-12|word-lead:as in
-33|word-lead:at 1.8 percent
-36|word-lead:at 2%
37|word-lead:at 4.1%
-38|word-lead:attain 2%
41|word-lead:attain by
-51|word-lead:attain in
36|word-lead:average in
-20|word-lead:average to
16|word-lead:back in
22|word-lead:back to
15|word-lead:be 2.5 percent
18|word-lead:be met
23|word-lead:be reached
23|word-lead:been reached
41|word-lead:below 2%
-28|word-lead:between 2026
9|word-lead:between fiscal 2023
38|word-lead:billion for
-13|word-lead:billion in
-15|word-lead:both for
76|word-lead:bring forward to
30|word-lead:budget in
39|word-lead:calculate on
9|word-lead:calendar for
-47|word-lead:changed from
12|word-lead:core defence by
26|word-lead:core defense by
-8|word-lead:count for
-10|word-lead:cross in
-13|word-lead:dates from
15|word-lead:deadline of
-24|word-lead:decision taken
22|word-lead:defence before
-31|word-lead:defence between
47|word-lead:defence by
-31|word-lead:defence from
81|word-lead:defence in
9|word-lead:defence spending by
-22|word-lead:defence to
-21|word-lead:defense after
-33|word-lead:defense at
30|word-lead:defense from
45|word-lead:defense in
-10|word-lead:defense reform
8|word-lead:defense spending for
8|word-lead:defense spending in
-9|word-lead:did in
-11|word-lead:did until
-9|word-lead:do 2%
13|word-lead:do for
-45|word-lead:documents by
-8|word-lead:drew in
27|word-lead:due in
-9|word-lead:earlier in
8|word-lead:elsewhere ,
29|word-lead:end in
51|word-lead:estimate for
24|word-lead:even in
12|word-lead:even though
25|word-lead:expect in
14|word-lead:expenditures in
12|word-lead:first time
57|word-lead:for 2027
-35|word-lead:for calendar
41|word-lead:for defence
-38|word-lead:for defense
-12|word-lead:force since
-80|word-lead:forecast for
-29|word-lead:forward from
22|word-lead:forward to
15|word-lead:from 1.9 percent
-37|word-lead:from 2.32 percent
-45|word-lead:gdp ,
-47|word-lead:gdp by
12|word-lead:gdp for
81|word-lead:gdp from
9|word-lead:gdp in
-16|word-lead:gdp of
14|word-lead:gdp to
-53|word-lead:gnp for
-18|word-lead:goal after
8|word-lead:goal by
27|word-lead:goal into
-8|word-lead:government in
-48|word-lead:gross domestic product by
32|word-lead:gross domestic product from
-30|word-lead:gross domestic product in
10|word-lead:gross national product in
-8|word-lead:guideline at
-20|word-lead:guideline in
-12|word-lead:had called
31|word-lead:had in
15|word-lead:had set
26|word-lead:has until
21|word-lead:have in
11|word-lead:hit 2 percent
19|word-lead:hit 2%
-12|word-lead:in 2025
-9|word-lead:in fiscal 2023
22|word-lead:in her
25|word-lead:in japanese
10|word-lead:in military spending
-31|word-lead:increase since
18|word-lead:infrastructure by
-47|word-lead:instead of in
-21|word-lead:introduced in
13|word-lead:investment by
-21|word-lead:is by
27|word-lead:it by
-16|word-lead:it in
-30|word-lead:it spends
18|word-lead:it stood
9|word-lead:items by
21|word-lead:its military
-9|word-lead:itself for
-9|word-lead:larger than
21|word-lead:later than
-30|word-lead:latter by
-43|word-lead:law signed
-14|word-lead:level by
-33|word-lead:lowest since
-29|word-lead:mark in
-19|word-lead:measured against
-51|word-lead:measured in
-76|word-lead:meet by
132|word-lead:meet in
-31|word-lead:military budget
33|word-lead:military in
-22|word-lead:more than
-19|word-lead:name in
30|word-lead:needs by
-39|word-lead:not by
-65|word-lead:not in
-66|word-lead:of 2 percent
-22|word-lead:of gdp
24|word-lead:of gross domestic product
46|word-lead:office in
-8|word-lead:office said
36|word-lead:on defense
8|word-lead:on for
13|word-lead:on security
-11|word-lead:only in
15|word-lead:outlays for
47|word-lead:outlays in
-29|word-lead:over from
18|word-lead:parliament in
-14|word-lead:passed in
-25|word-lead:plan by
-10|word-lead:plan for
-10|word-lead:platform for
-23|word-lead:program to
44|word-lead:project by
-34|word-lead:promise 2 percent
-17|word-lead:promise by
54|word-lead:promise for
17|word-lead:proposal for
-66|word-lead:rather than in
60|word-lead:ratio in
85|word-lead:reach by
-14|word-lead:reach in
-61|word-lead:reach two percent
-13|word-lead:report for
25|word-lead:resilience by
10|word-lead:respectively in
27|word-lead:rest by
-11|word-lead:say ,
19|word-lead:say of
-20|word-lead:say on
54|word-lead:say that
-11|word-lead:scrapped in
18|word-lead:sea in
17|word-lead:security by
-30|word-lead:security documents
-9|word-lead:seen in
-33|word-lead:set for
-72|word-lead:set in
-64|word-lead:seven in
-23|word-lead:share for
8|word-lead:share in
-17|word-lead:share since
-16|word-lead:sign up to
37|word-lead:sipri for
-11|word-lead:so for
35|word-lead:so in
-32|word-lead:sooner than
16|word-lead:spend 1.2 percent
-8|word-lead:spend 1.8 percent
25|word-lead:spend 1.9%
9|word-lead:spend 2%
28|word-lead:spend by
9|word-lead:spend for
17|word-lead:spend in
8|word-lead:starting in
-12|word-lead:strategy by
-15|word-lead:strategy in
-35|word-lead:sum ,
-12|word-lead:surcharge from
16|word-lead:surge 65%
48|word-lead:target by
42|word-lead:target for
15|word-lead:target in
-66|word-lead:target to
-8|word-lead:tell parliament
-38|word-lead:term in
10|word-lead:than 3 percent
13|word-lead:than 3%
-30|word-lead:than in
27|word-lead:that by
18|word-lead:that in
-26|word-lead:that of
-13|word-lead:that spending
8|word-lead:the bloc
-11|word-lead:the cabinet
-12|word-lead:the hague
24|word-lead:the military by
27|word-lead:the war
25|word-lead:their countries
32|word-lead:them for
9|word-lead:there by
-10|word-lead:those for
-33|word-lead:time since
-19|word-lead:to 1.8 per cent
8|word-lead:to 2 percent
29|word-lead:to 2%
-15|word-lead:to 2.5%
-34|word-lead:to a
12|word-lead:to defense
-27|word-lead:to do
22|word-lead:to finish
9|word-lead:to for
60|word-lead:to worry
18|word-lead:total defense spending
37|word-lead:total for
-15|word-lead:trajectory set
45|word-lead:tranche ,
25|word-lead:trillion in
46|word-lead:typical of
-81|word-lead:up in
35|word-lead:up to
-19|word-lead:wait until
21|word-lead:want by
-18|word-lead:was in
10|word-lead:way in
-86|word-lead:weapons by
38|word-lead:year ,
-12|word-lead:year from
-32|word-lead:years before
-14|word-lead:years from
11|word-lead:years to
-43|word-lead:yen by
-25|word-lead:yen for
-21|word-lead:yen in
-20|word:\"
-85|word:#
36|word:'s
20|word:(
45|word:,
-26|word:0
30|word::
15|word:;
-117|word:LAND
-34|word:LEADER
-11|word:OUTLET
-84|word:USA
65|word:^
-11|word:a
8|word:above
47|word:according
-32|word:adopt
-15|word:agree
-20|word:ahead
74|word:all
14|word:allocation
8|word:allot
22|word:amount
35|word:and
-24|word:annually
19|word:appropriations
15|word:approve
27|word:armed forces
-65|word:arms
-10|word:army
65|word:as
-20|word:at
-44|word:attain
8|word:average
38|word:back
36|word:be
21|word:been
41|word:below
-22|word:between
-37|word:billion
-15|word:both
64|word:bring forward
39|word:budget
12|word:by
44|word:cabinet
39|word:calculate
9|word:calendar
-8|word:call for
20|word:century
-47|word:changed
-18|word:climb
-11|word:complete
12|word:core defence
26|word:core defense
8|word:costs
-8|word:count
-13|word:dates
42|word:deadline
-38|word:decision
63|word:defence
10|word:defence spending
55|word:defense
26|word:defense spending
-24|word:did
-46|word:documents
81|word:double
-8|word:drew
26|word:due
-9|word:election
8|word:elsewhere
29|word:end
52|word:estimate
19|word:even
26|word:expect
14|word:expenditures
-10|word:far
10|word:first
30|word:for
-14|word:force
-80|word:forecast
-20|word:gdp
-24|word:gnp
-57|word:goal
15|word:government
-35|word:gross domestic product
-16|word:gross national product
-14|word:guideline
84|word:had
-8|word:hague
61|word:has
21|word:have
-14|word:his
37|word:hit
23|word:in
-23|word:increase
18|word:infrastructure
-47|word:instead of
15|word:into
-21|word:introduced
13|word:investment
-75|word:is
10|word:items
70|word:its
-9|word:larger
21|word:later
-30|word:latter
-43|word:law
16|word:least
-87|word:level
-9|word:limit
-26|word:lowest
-23|word:mark
-73|word:measured
48|word:meet
20|word:members
-20|word:more
14|word:most
-19|word:name
8|word:national income
26|word:needs
-79|word:not
15|word:objective
-44|word:of
61|word:office
55|word:on
-11|word:only
-21|word:outlay
61|word:outlays
-17|word:over
10|word:own
23|word:parliament
-14|word:passed
-24|word:past
-17|word:period
-38|word:plan
-10|word:platform
-31|word:program
44|word:project
-9|word:promise
17|word:proposal
-79|word:rather than
61|word:ratio
-41|word:relative
-15|word:report
25|word:resilience
10|word:respectively
30|word:rest
-11|word:rise
27|word:running
-36|word:same
39|word:say
-11|word:scrapped
18|word:sea
-9|word:seen
-75|word:set
-64|word:seven
-43|word:share
-17|word:sign up
37|word:sipri
24|word:so
-32|word:sooner
146|word:spend
-8|word:stand
8|word:starting
-28|word:strategy
-36|word:suggest
-35|word:sum
-12|word:surcharge
16|word:surge
-31|word:take
61|word:target
-10|word:tell
-38|word:term
55|word:that
-35|word:the
-48|word:the economy
30|word:the military
31|word:their
64|word:them
-10|word:those
-10|word:three
-30|word:time
36|word:to
65|word:total
-15|word:trajectory
45|word:tranche
46|word:typical
-66|word:up
-19|word:wait
-74|word:waiting
20|word:want
-38|word:was
11|word:way
-86|word:weapons
-68|word:which
8|word:whose
15|word:will
8|word:with
23|word:year
-38|word:years
-92|word:yen
-20|words-aim:after 0
65|words-aim:after 1
-30|words-aim:after 13
-13|words-aim:after 2
31|words-aim:after 3
-12|words-aim:after 5
-22|words-aim:after 8
-34|words-aim:after far
38|words-aim:before 1
21|words-aim:before 3
-40|words-aim:before far
155|words-level:after 0
126|words-level:after 1
-68|words-level:after 13
71|words-level:after 2
-27|words-level:after 3
-34|words-level:after 5
-99|words-level:after 8
-102|words-level:after far
29|words-level:before 1
-13|words-level:before 13
53|words-level:before 2
-37|words-level:before 8
-51|words-no:after 1
-21|words-no:after 13
22|words-no:after 2
55|words-no:after 3
-23|words-no:after 5
51|words-no:after 8
-12|words-no:after far
25|words-no:before 1
-22|words-no:before 5
-13|words-no:before 8
-15|words-no:before far
130|words:after 0
141|words:after 1
-119|words:after 13
80|words:after 2
59|words:after 3
-69|words:after 5
-70|words:after 8
-148|words:after far
93|words:before 1
-20|words:before 13
50|words:before 2
11|words:before 3
-30|words:before 5
-47|words:before 8
-55|words:before far
"""
