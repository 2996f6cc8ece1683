"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
15|1-back-time:demand far year
-8|1-back-time:demand now day
-8|1-back-time:demand now fiscal
38|1-back-time:demand now that-year
-21|1-back-time:level far fiscal
44|1-back-time:level far year
31|1-back-time:level far years
20|1-back-time:level long-past decade
-12|1-back-time:level long-past fiscal
-16|1-back-time:level long-past that-year
69|1-back-time:level long-past year
-12|1-back-time:level long-past years
35|1-back-time:level next fiscal
38|1-back-time:level next that-year
80|1-back-time:level next year
-19|1-back-time:level next years
-42|1-back-time:level now bare-month
-56|1-back-time:level now day
10|1-back-time:level now fiscal
16|1-back-time:level now that-year
-56|1-back-time:level now weekday
-13|1-back-time:level now year
66|1-back-time:level now years
-10|1-back-time:level past bare-month
-76|1-back-time:level past fiscal
-9|1-back-time:level past part
-30|1-back-time:level past that-year
-49|1-back-time:level past year
22|1-back-time:level past years
41|1-back-time:other far year
76|1-back-time:pledge far fiscal
51|1-back-time:pledge far month
-8|1-back-time:pledge far years
-11|1-back-time:pledge long-past year
-8|1-back-time:pledge next fiscal
-25|1-back-time:pledge next year
-26|1-back-time:pledge now bare-month
-18|1-back-time:pledge now day
-35|1-back-time:pledge now fiscal
33|1-back-time:pledge now that-year
-26|1-back-time:pledge now weekday
10|1-back-time:pledge now year
38|1-back-time:pledge now years
-17|1-back-time:pledge past that-year
-13|1-back-time:pledge past year
13|1-back-time:proposal far fiscal
42|1-back-time:proposal far year
-8|1-back-time:proposal far years
-11|1-back-time:proposal long-past year
71|1-back-time:proposal next fiscal
-9|1-back-time:proposal next that-year
-9|1-back-time:proposal next year
-8|1-back-time:proposal now bare-month
-9|1-back-time:proposal now day
-9|1-back-time:proposal now that-year
-11|1-back-time:proposal now weekday
-13|1-back-time:proposal past fiscal
65|1-back-told:False aim
73|1-back-told:False level
29|1-back-told:False no
-64|1-back-told:True aim
-51|1-back-told:True level
-34|1-back-told:True no
23|1-back:level
-10|2-back-time:demand far year
72|2-back-time:level far fiscal
-8|2-back-time:level far year
19|2-back-time:level far years
-8|2-back-time:level long-past decade
-11|2-back-time:level long-past fiscal
-10|2-back-time:level long-past that-year
15|2-back-time:level long-past year
-8|2-back-time:level next fiscal
-10|2-back-time:level next year
-18|2-back-time:level now bare-month
-30|2-back-time:level now day
8|2-back-time:level now fiscal
-20|2-back-time:level now part
37|2-back-time:level now that-year
-43|2-back-time:level now weekday
51|2-back-time:level now year
15|2-back-time:level now years
-10|2-back-time:level past bare-month
-49|2-back-time:level past fiscal
27|2-back-time:level past year
37|2-back-time:other far fiscal
-8|2-back-time:other far year
23|2-back-time:pledge far fiscal
64|2-back-time:pledge far year
20|2-back-time:pledge next fiscal
14|2-back-time:pledge next that-year
-24|2-back-time:pledge now fiscal
-28|2-back-time:pledge now that-year
-8|2-back-time:pledge now weekday
44|2-back-time:pledge past that-year
-11|2-back-time:proposal far fiscal
-43|2-back-time:proposal far year
29|2-back-time:proposal next fiscal
-8|2-back-time:proposal next that-year
-12|2-back-time:proposal next year
-15|2-back-told:False aim
48|2-back-told:False level
-13|2-back-told:False no
-48|2-back-told:True aim
-50|2-back-told:True level
-63|2-back:aim
-15|2-back:no
-28|carried-dated:False False aim 0
17|carried-dated:False False aim 1
-50|carried-dated:False False aim 2
35|carried-dated:False False level 0
50|carried-dated:False False level 1
51|carried-dated:False False level 2
-18|carried-dated:False False level 3
11|carried-dated:False False level 4
17|carried-dated:True False aim 1
-10|carried-dated:True False aim 2
-107|carried-dated:True False aim 3
-63|carried-dated:True False aim 4
50|carried-dated:True False level 0
-12|carried-dated:True False level 1
-81|carried-dated:True False level 3
-74|carried-dated:True False level 4
27|carried-dated:True False no 1
-19|carried-dated:True False no 2
-21|carried-dated:True False no 3
-12|carried-dated:True False no 4
44|carried-dated:True True aim 0
-33|carried-dated:True True aim 1
-75|carried-dated:True True aim 3
-48|carried-dated:True True aim 4
14|carried-dated:True True level 0
-15|carried-dated:True True level 1
-50|carried-dated:True True level 2
-28|carried-dated:True True level 3
-46|carried-dated:True True level 4
-26|carried-dated:True True no 1
-22|carried-dated:True True no 3
-8|carried-dated:True True no 4
-43|carried-governed:- far
-19|carried-governed:- long-past
11|carried-governed:- now
40|carried-governed:- past
-11|carried-governed:be could now
-88|carried-governed:be finite far
44|carried-governed:be finite long-past
-36|carried-governed:be finite next
35|carried-governed:be finite now
-10|carried-governed:be finite past
33|carried-governed:be inf far
17|carried-governed:be should far
82|carried-governed:be will far
-11|carried-governed:be will long-past
44|carried-governed:be will next
114|carried-governed:be will now
107|carried-governed:be would far
-31|carried-governed:be would long-past
25|carried-governed:be would next
17|carried-governed:be would now
-49|carried-governed:be would past
-8|carried-governed:cap coordinated far
10|carried-governed:cap finite far
8|carried-governed:cap finite now
24|carried-governed:cap should next
-12|carried-governed:cap will next
-9|carried-governed:cap will now
-9|carried-governed:cap would next
-9|carried-governed:demand could now
-32|carried-governed:demand finite far
-23|carried-governed:demand finite long-past
31|carried-governed:demand finite next
-58|carried-governed:demand finite now
-39|carried-governed:demand finite past
-15|carried-governed:demand gerund far
-8|carried-governed:demand gerund now
8|carried-governed:demand gerund past
-11|carried-governed:demand inf far
-14|carried-governed:demand progressive far
-11|carried-governed:demand progressive next
-34|carried-governed:demand progressive now
35|carried-governed:demand would far
11|carried-governed:demand would next
-9|carried-governed:denial finite far
-12|carried-governed:denial inf now
-8|carried-governed:denial would far
-30|carried-governed:level finite far
-22|carried-governed:level finite long-past
-8|carried-governed:level finite now
55|carried-governed:level finite past
124|carried-governed:level gerund far
-46|carried-governed:level gerund past
21|carried-governed:level progressive far
24|carried-governed:level will next
-37|carried-governed:level will now
38|carried-governed:level would far
-8|carried-governed:level would long-past
43|carried-governed:level would next
-37|carried-governed:level would now
-19|carried-governed:level would past
24|carried-governed:move can far
46|carried-governed:move could far
-24|carried-governed:move could long-past
38|carried-governed:move could next
-21|carried-governed:move could now
-25|carried-governed:move finite far
-61|carried-governed:move finite long-past
-33|carried-governed:move finite next
-37|carried-governed:move finite now
83|carried-governed:move finite past
-15|carried-governed:move gerund far
-13|carried-governed:move gerund next
8|carried-governed:move gerund now
17|carried-governed:move inf far
-13|carried-governed:move inf next
-15|carried-governed:move inf now
-14|carried-governed:move progressive far
-17|carried-governed:move progressive long-past
43|carried-governed:move progressive next
34|carried-governed:move progressive now
-15|carried-governed:move should far
37|carried-governed:move should next
-16|carried-governed:move should past
80|carried-governed:move will far
34|carried-governed:move will long-past
44|carried-governed:move will next
39|carried-governed:move will now
41|carried-governed:move would far
39|carried-governed:move would next
14|carried-governed:move would now
-13|carried-governed:move would past
-42|carried-governed:pledge finite far
-15|carried-governed:pledge finite long-past
9|carried-governed:pledge finite now
-48|carried-governed:pledge finite past
-27|carried-governed:pledge gerund far
13|carried-governed:pledge gerund now
31|carried-governed:pledge noun far
23|carried-governed:pledge noun next
-11|carried-governed:pledge noun now
-19|carried-governed:pledge progressive far
-9|carried-governed:pledge progressive now
-11|carried-governed:pledge should far
-8|carried-governed:pledge will far
-38|carried-governed:pledge would far
55|carried-governed:pledge would next
-12|carried-governed:pledge would now
-10|carried-governed:proposal could now
-79|carried-governed:proposal finite far
-27|carried-governed:proposal finite long-past
-102|carried-governed:proposal finite now
-8|carried-governed:proposal noun far
-19|carried-governed:proposal noun next
18|carried-governed:proposal progressive far
-10|carried-governed:proposal progressive next
-12|carried-governed:proposal progressive now
-9|carried-governed:proposal progressive past
-40|carried-governed:proposal would far
-34|carried-governed:proposal would next
-18|carried-governed:spend can now
-40|carried-governed:spend could far
-137|carried-governed:spend finite far
-144|carried-governed:spend finite next
-70|carried-governed:spend finite now
60|carried-governed:spend finite past
-29|carried-governed:spend gerund far
-40|carried-governed:spend gerund next
31|carried-governed:spend gerund now
-8|carried-governed:spend gerund past
17|carried-governed:spend progressive far
-10|carried-governed:spend progressive long-past
-14|carried-governed:spend progressive next
35|carried-governed:spend progressive now
-18|carried-governed:spend progressive past
101|carried-governed:spend will far
30|carried-governed:spend will next
22|carried-governed:spend will now
17|carried-governed:spend would far
-53|carried-governed:spend would now
-66|carried-here:0 aim bare-month
-41|carried-here:0 aim day
-22|carried-here:0 aim decade
-46|carried-here:0 aim fiscal
-38|carried-here:0 aim that-year
-61|carried-here:0 aim weekday
-38|carried-here:0 aim year
-32|carried-here:0 aim years
-78|carried-here:0 level bare-month
-64|carried-here:0 level day
15|carried-here:0 level decade
32|carried-here:0 level fiscal
-29|carried-here:0 level month
-28|carried-here:0 level part
42|carried-here:0 level that-year
-69|carried-here:0 level weekday
61|carried-here:0 level year
-21|carried-here:0 level years
-10|carried-here:0 no bare-month
-9|carried-here:0 no day
18|carried-here:0 no fiscal
-13|carried-here:0 no that-year
-17|carried-here:0 no weekday
-34|carried-here:0 no year
-73|carried-here:1 aim bare-month
-12|carried-here:1 aim day
-10|carried-here:1 aim decade
-16|carried-here:1 aim fiscal
11|carried-here:1 aim month
66|carried-here:1 aim that-year
-20|carried-here:1 aim weekday
-16|carried-here:1 aim year
24|carried-here:1 aim years
-41|carried-here:1 level bare-month
-30|carried-here:1 level day
-17|carried-here:1 level decade
66|carried-here:1 level fiscal
-12|carried-here:1 level month
15|carried-here:1 level that-year
-59|carried-here:1 level weekday
-15|carried-here:1 level years
-13|carried-here:1 no fiscal
-8|carried-here:1 no weekday
23|carried-here:1 no year
84|carried-here:2 aim bare-month
102|carried-here:2 aim fiscal
-48|carried-here:2 aim that-year
-20|carried-here:2 aim year
-12|carried-here:2 level bare-month
-9|carried-here:2 level decade
-15|carried-here:2 level fiscal
-55|carried-here:2 level that-year
13|carried-here:2 level year
27|carried-here:2 level years
-27|carried-last:False aim bare-month
-22|carried-last:False aim day
46|carried-last:False aim fiscal
-36|carried-last:False aim that-year
-25|carried-last:False aim weekday
-19|carried-last:False aim year
20|carried-last:False aim years
-40|carried-last:False level bare-month
-34|carried-last:False level day
79|carried-last:False level fiscal
111|carried-last:False level that-year
-41|carried-last:False level weekday
50|carried-last:False level year
34|carried-last:False level years
-8|carried-last:False no day
-9|carried-last:False no weekday
-28|carried-last:True aim bare-month
-36|carried-last:True aim day
-31|carried-last:True aim decade
14|carried-last:True aim fiscal
14|carried-last:True aim month
-9|carried-last:True aim part
-61|carried-last:True aim weekday
24|carried-last:True aim year
-36|carried-last:True aim years
-90|carried-last:True level bare-month
-64|carried-last:True level day
-42|carried-last:True level month
-33|carried-last:True level part
-8|carried-last:True level that-year
-93|carried-last:True level weekday
-21|carried-last:True level year
-60|carried-last:True level years
-10|carried-last:True no bare-month
-12|carried-last:True no that-year
-19|carried-last:True no weekday
-10|carried-lead:aim \" year
31|carried-lead:aim 's year
-12|carried-lead:aim ) that-year
-28|carried-lead:aim , day
-21|carried-lead:aim , fiscal
-10|carried-lead:aim , that-year
-31|carried-lead:aim , year
-68|carried-lead:aim 2% that-year
19|carried-lead:aim 2.0% that-year
-12|carried-lead:aim 2.5% that-year
-11|carried-lead:aim 2021 year
8|carried-lead:aim 5% that-year
-8|carried-lead:aim 7.2 percent that-year
88|carried-lead:aim : that-year
-9|carried-lead:aim a fiscal
50|carried-lead:aim after fiscal
-10|carried-lead:aim attainable year
-56|carried-lead:aim before year
-16|carried-lead:aim beyond year
19|carried-lead:aim bringing that-year
-16|carried-lead:aim budget year
18|carried-lead:aim by bare-month
19|carried-lead:aim by fiscal
18|carried-lead:aim by month
71|carried-lead:aim by year
-18|carried-lead:aim by years
13|carried-lead:aim defence that-year
13|carried-lead:aim defense that-year
-13|carried-lead:aim election year
-15|carried-lead:aim eyes decade
60|carried-lead:aim for fiscal
-19|carried-lead:aim for that-year
-28|carried-lead:aim for year
-8|carried-lead:aim for years
-8|carried-lead:aim from bare-month
-8|carried-lead:aim from fiscal
-10|carried-lead:aim gdp fiscal
8|carried-lead:aim gdp that-year
32|carried-lead:aim goal that-year
-19|carried-lead:aim in bare-month
13|carried-lead:aim in fiscal
50|carried-lead:aim in year
16|carried-lead:aim in years
-21|carried-lead:aim instead of year
33|carried-lead:aim is year
-40|carried-lead:aim members year
44|carried-lead:aim not year
18|carried-lead:aim nothing fiscal
-14|carried-lead:aim nothing that-year
-12|carried-lead:aim nothing year
-10|carried-lead:aim of fiscal
-17|carried-lead:aim of that-year
-52|carried-lead:aim of year
-22|carried-lead:aim on day
-44|carried-lead:aim on weekday
-8|carried-lead:aim said weekday
-15|carried-lead:aim set year
-15|carried-lead:aim since year
-30|carried-lead:aim talk year
-48|carried-lead:aim target fiscal
-20|carried-lead:aim target that-year
-9|carried-lead:aim than that-year
-13|carried-lead:aim than year
19|carried-lead:aim through fiscal
22|carried-lead:aim through month
43|carried-lead:aim through year
-16|carried-lead:aim to fiscal
-13|carried-lead:aim to month
48|carried-lead:aim to year
-13|carried-lead:aim two percent that-year
-72|carried-lead:aim until year
12|carried-lead:aim will that-year
-19|carried-lead:aim within fiscal
-8|carried-lead:aim write year
-13|carried-lead:level 's fiscal
14|carried-lead:level ) that-year
-26|carried-lead:level ) year
8|carried-lead:level ) years
-42|carried-lead:level , day
-30|carried-lead:level , fiscal
-37|carried-lead:level , that-year
41|carried-lead:level - year
26|carried-lead:level -- fiscal
-36|carried-lead:level -- year
-14|carried-lead:level 0.3 per cent that-year
28|carried-lead:level 0.7 percentage points that-year
-17|carried-lead:level 1.1% that-year
32|carried-lead:level 1.3 percent that-year
32|carried-lead:level 1.3% that-year
35|carried-lead:level 1.5 per cent that-year
-56|carried-lead:level 10 per cent that-year
-31|carried-lead:level 10.7% that-year
20|carried-lead:level 12.2% that-year
26|carried-lead:level 18% that-year
17|carried-lead:level 2 percent fiscal
13|carried-lead:level 2 percent that-year
-60|carried-lead:level 2% fiscal
-93|carried-lead:level 2% that-year
-10|carried-lead:level 2.2 per cent that-year
-21|carried-lead:level 2.3% that-year
-37|carried-lead:level 2.6 percent that-year
27|carried-lead:level 2.8 percent that-year
-22|carried-lead:level 3 percent that-year
26|carried-lead:level 3% that-year
9|carried-lead:level 3.3 percent that-year
12|carried-lead:level 3.4 percent that-year
-8|carried-lead:level 3.5 percent that-year
-23|carried-lead:level 3.5% that-year
46|carried-lead:level 3.6 percent that-year
-24|carried-lead:level 35% that-year
84|carried-lead:level 4.1% that-year
13|carried-lead:level 4.12 percent that-year
33|carried-lead:level 4.4 per cent that-year
53|carried-lead:level 4.7% that-year
-13|carried-lead:level 4.9% that-year
-20|carried-lead:level 5 percent that-year
38|carried-lead:level 5% that-year
-10|carried-lead:level 5.4 percent that-year
-9|carried-lead:level 7 per cent that-year
-52|carried-lead:level 7 percent that-year
-15|carried-lead:level 7% that-year
-74|carried-lead:level 7.2 percent that-year
-17|carried-lead:level 7.2% that-year
29|carried-lead:level 7.8 per cent that-year
14|carried-lead:level 8.1% that-year
17|carried-lead:level 9.4% that-year
42|carried-lead:level 9.7% that-year
-14|carried-lead:level : that-year
-33|carried-lead:level ; that-year
29|carried-lead:level a year
-10|carried-lead:level after years
-15|carried-lead:level again that-year
20|carried-lead:level army that-year
24|carried-lead:level ask for fiscal
95|carried-lead:level at that-year
-17|carried-lead:level at year
-10|carried-lead:level balance year
19|carried-lead:level benchmark that-year
-18|carried-lead:level between year
-8|carried-lead:level beyond fiscal
19|carried-lead:level billion that-year
-29|carried-lead:level brings that-year
-59|carried-lead:level budget year
-9|carried-lead:level by bare-month
40|carried-lead:level by fiscal
-11|carried-lead:level by month
-27|carried-lead:level by that-year
-49|carried-lead:level by year
19|carried-lead:level by years
27|carried-lead:level defence spending that-year
99|carried-lead:level defence that-year
-11|carried-lead:level defense fiscal
50|carried-lead:level defense that-year
23|carried-lead:level drafts year
-12|carried-lead:level early year
20|carried-lead:level election year
18|carried-lead:level expenditure that-year
-9|carried-lead:level favors year
56|carried-lead:level figure that-year
8|carried-lead:level fiscal 2023 fiscal
47|carried-lead:level for fiscal
27|carried-lead:level for that-year
89|carried-lead:level for year
42|carried-lead:level for years
-91|carried-lead:level from fiscal
-57|carried-lead:level from that-year
-11|carried-lead:level from weekday
-16|carried-lead:level from year
67|carried-lead:level gdp fiscal
131|carried-lead:level gdp that-year
10|carried-lead:level goal fiscal
-42|carried-lead:level gross domestic product fiscal
-47|carried-lead:level gross domestic product that-year
-17|carried-lead:level growth that-year
49|carried-lead:level guideline that-year
-19|carried-lead:level hague that-year
53|carried-lead:level if year
-25|carried-lead:level in bare-month
27|carried-lead:level in decade
24|carried-lead:level in fiscal
-18|carried-lead:level in month
-37|carried-lead:level in that-year
77|carried-lead:level in year
12|carried-lead:level in years
-15|carried-lead:level including year
-9|carried-lead:level initial fiscal
-21|carried-lead:level into that-year
64|carried-lead:level it that-year
42|carried-lead:level italy that-year
-35|carried-lead:level mark that-year
-10|carried-lead:level met fiscal
17|carried-lead:level militaries that-year
10|carried-lead:level military spending fiscal
-9|carried-lead:level military spending that-year
59|carried-lead:level military that-year
114|carried-lead:level more that-year
-11|carried-lead:level new zealand that-year
-19|carried-lead:level nothing fiscal
-59|carried-lead:level nothing that-year
62|carried-lead:level nothing year
-55|carried-lead:level of that-year
-47|carried-lead:level on day
-31|carried-lead:level on fiscal
-34|carried-lead:level on that-year
-48|carried-lead:level on weekday
-67|carried-lead:level on year
-24|carried-lead:level on years
43|carried-lead:level outlay fiscal
-10|carried-lead:level outlay that-year
10|carried-lead:level outlays that-year
-16|carried-lead:level over that-year
-22|carried-lead:level over year
28|carried-lead:level passes year
-40|carried-lead:level plan that-year
57|carried-lead:level produce that-year
-11|carried-lead:level promised year
58|carried-lead:level put year
-22|carried-lead:level rate that-year
-13|carried-lead:level reading year
-19|carried-lead:level reaffirmed that-year
24|carried-lead:level reveals fiscal
8|carried-lead:level russia that-year
-16|carried-lead:level said weekday
-14|carried-lead:level same that-year
-14|carried-lead:level sees year
25|carried-lead:level signed off on that-year
-25|carried-lead:level since decade
-109|carried-lead:level since year
31|carried-lead:level so that-year
-11|carried-lead:level spent years
25|carried-lead:level steady that-year
10|carried-lead:level taiwan 's year
55|carried-lead:level target that-year
37|carried-lead:level terms that-year
-33|carried-lead:level than fiscal
-39|carried-lead:level than that-year
66|carried-lead:level that that-year
-16|carried-lead:level there that-year
22|carried-lead:level thereabouts that-year
-28|carried-lead:level through fiscal
-18|carried-lead:level through year
-34|carried-lead:level time that-year
-10|carried-lead:level to fiscal
42|carried-lead:level to year
32|carried-lead:level trillion fiscal
13|carried-lead:level trillion that-year
-41|carried-lead:level two percent that-year
-8|carried-lead:level under fiscal
-16|carried-lead:level until years
-25|carried-lead:level voted that-year
-20|carried-lead:level washington part
-14|carried-lead:level washington that-year
67|carried-lead:level will that-year
26|carried-lead:level within fiscal
15|carried-lead:level yen fiscal
-15|carried-lead:level yuan that-year
-13|carried-lead:level — fiscal
-11|carried-lead:level — that-year
-10|carried-lead:no , day
41|carried-lead:no by fiscal
-19|carried-lead:no by year
-13|carried-lead:no for fiscal
-17|carried-lead:no in fiscal
-19|carried-lead:no in year
-15|carried-lead:no on weekday
48|carried-lead:no that year
-12|carried-shape:fine aim far
122|carried-shape:fine aim next
-10|carried-shape:fine aim now
-70|carried-shape:fine level far
-9|carried-shape:fine level long-past
27|carried-shape:fine level next
25|carried-shape:fine level now
53|carried-shape:fine level past
29|carried-shape:half aim far
-26|carried-shape:half aim long-past
-15|carried-shape:half aim next
-91|carried-shape:half aim now
-51|carried-shape:half aim past
19|carried-shape:half level far
-42|carried-shape:half level long-past
11|carried-shape:half level now
20|carried-shape:half level past
26|carried-shape:half no far
-18|carried-shape:half no now
51|carried-shape:tenth aim far
-13|carried-shape:tenth aim now
-8|carried-shape:tenth aim past
-40|carried-shape:tenth level long-past
17|carried-shape:tenth level next
-23|carried-shape:tenth level now
22|carried-shape:tenth level past
-9|carried-shape:tenth no far
-9|carried-shape:tenth no now
-20|carried-shape:whole aim far
-69|carried-shape:whole aim long-past
-26|carried-shape:whole aim next
-87|carried-shape:whole aim now
-53|carried-shape:whole aim past
-16|carried-shape:whole level long-past
-19|carried-shape:whole level now
-74|carried-shape:whole level past
11|carried-shape:whole no far
-8|carried-shape:whole no long-past
-10|carried-shape:whole no next
-46|carried-shape:whole no now
-11|carried-shape:whole no past
-13|carried-time:demand far fiscal
-30|carried-time:demand far year
-8|carried-time:demand next fiscal
-8|carried-time:demand next month
9|carried-time:demand next year
-10|carried-time:demand now day
-13|carried-time:demand now fiscal
32|carried-time:demand now that-year
-11|carried-time:demand now weekday
-10|carried-time:denial far year
-13|carried-time:denial now weekday
-14|carried-time:level far fiscal
-20|carried-time:level far month
-51|carried-time:level far year
36|carried-time:level far years
-26|carried-time:level long-past fiscal
-33|carried-time:level long-past that-year
-22|carried-time:level long-past year
-15|carried-time:level long-past years
-14|carried-time:level next bare-month
92|carried-time:level next fiscal
-17|carried-time:level next that-year
-13|carried-time:level next year
-20|carried-time:level next years
-89|carried-time:level now bare-month
-97|carried-time:level now day
61|carried-time:level now fiscal
-21|carried-time:level now part
28|carried-time:level now that-year
-134|carried-time:level now weekday
49|carried-time:level now year
35|carried-time:level now years
-27|carried-time:level past bare-month
-30|carried-time:level past fiscal
-15|carried-time:level past month
-12|carried-time:level past part
25|carried-time:level past that-year
112|carried-time:level past year
-45|carried-time:level past years
30|carried-time:other far fiscal
25|carried-time:other far year
-8|carried-time:other now weekday
62|carried-time:pledge far fiscal
47|carried-time:pledge far month
59|carried-time:pledge far year
-10|carried-time:pledge far years
-39|carried-time:pledge long-past year
22|carried-time:pledge next bare-month
-33|carried-time:pledge next fiscal
-8|carried-time:pledge next month
-34|carried-time:pledge next year
-38|carried-time:pledge now bare-month
-32|carried-time:pledge now day
24|carried-time:pledge now fiscal
21|carried-time:pledge now that-year
-51|carried-time:pledge now weekday
31|carried-time:pledge now year
29|carried-time:pledge now years
15|carried-time:pledge past that-year
-46|carried-time:pledge past year
-14|carried-time:proposal far decade
-25|carried-time:proposal far fiscal
11|carried-time:proposal far year
-14|carried-time:proposal far years
-9|carried-time:proposal long-past decade
-25|carried-time:proposal long-past year
96|carried-time:proposal next fiscal
-37|carried-time:proposal next that-year
52|carried-time:proposal next year
-14|carried-time:proposal now bare-month
-15|carried-time:proposal now day
-11|carried-time:proposal now fiscal
-24|carried-time:proposal now that-year
-22|carried-time:proposal now weekday
-23|carried-time:proposal now year
-17|carried-time:proposal past fiscal
-11|carried-time:proposal past that-year
-17|carried-time:proposal past year
19|counted
-30|counted-near:after - 13
-55|counted-near:after - 2
68|counted-near:after - 3
-52|counted-near:after - 5
10|counted-near:after - 8
-14|counted-near:after - far
-16|counted-near:after by 5
-23|counted-near:after by 8
-23|counted-near:after coming 5
59|counted-near:after coming 8
-14|counted-near:after for 13
-49|counted-near:after for 8
20|counted-near:after in 13
-12|counted-near:after in 2
116|counted-near:after in 3
31|counted-near:after in 5
-30|counted-near:after in 8
13|counted-near:after next 13
86|counted-near:after next 5
-10|counted-near:after next 8
-12|counted-near:after next far
-54|counted-near:after of 5
-13|counted-near:after of 8
30|counted-near:after over 13
48|counted-near:after over 3
54|counted-near:after over 5
-15|counted-near:after over 8
-11|counted-near:after over far
-34|counted-near:after within 13
130|counted-near:after within 3
95|counted-near:after within 5
-52|counted-near:after within 8
-14|counted-near:before - 13
-8|counted-near:before - 5
-22|counted-near:before - 8
-8|counted-near:before - far
-8|counted-near:before by 8
-8|counted-near:before for far
38|counted-near:before in 13
33|counted-near:before in 2
-10|counted-near:before in far
-21|counted-near:before over 13
48|counted-near:before over 3
-44|counted-near:before over 8
-22|counted-near:before over far
-38|counted-near:before past 5
-18|counted-near:before within 13
8|counted-near:before within 2
24|counted-near:before within 3
-50|counted-near:before within 8
29|counted-share-nearer:False
-11|counted-share-nearer:True
105|counted-side:after demand
-55|counted-side:after level
-12|counted-side:after other
69|counted-side:after pledge
85|counted-side:after proposal
-8|counted-side:before cap
-85|counted-side:before level
-66|counted-side:before pledge
11|counted-side:before proposal
-8|counted:cap for
108|counted:demand within
-8|counted:denial within
-53|counted:level -
-30|counted:level for
12|counted:level in
-17|counted:level over
-39|counted:level past
-9|counted:other for
-54|counted:pledge -
-53|counted:pledge by
36|counted:pledge coming
-35|counted:pledge for
45|counted:pledge in
58|counted:pledge next
-72|counted:pledge of
54|counted:pledge over
23|counted:pledge within
-18|counted:proposal -
-12|counted:proposal every
-16|counted:proposal for
127|counted:proposal in
8|counted:proposal next
35|counted:proposal over
-26|counted:proposal within
22|date-verb-kind:- level after
-9|date-verb-kind:- no after
-17|date-verb-kind:- no before
-47|date-verb-kind:be could aim after
46|date-verb-kind:be finite aim after
20|date-verb-kind:be finite level after
-32|date-verb-kind:be finite level before
17|date-verb-kind:be finite no after
-81|date-verb-kind:be inf aim after
32|date-verb-kind:be inf level after
13|date-verb-kind:be inf level before
30|date-verb-kind:be should aim after
10|date-verb-kind:be will aim after
10|date-verb-kind:be will level after
9|date-verb-kind:be will level before
-9|date-verb-kind:be will no after
-14|date-verb-kind:be would aim after
-21|date-verb-kind:be would level after
-14|date-verb-kind:be would level before
19|date-verb-kind:cap finite aim after
-14|date-verb-kind:cap finite level after
15|date-verb-kind:cap finite level before
-10|date-verb-kind:cap finite no after
17|date-verb-kind:cap would level after
-19|date-verb-kind:demand finite aim after
-32|date-verb-kind:demand finite level after
-9|date-verb-kind:demand finite level before
-11|date-verb-kind:demand finite no after
-10|date-verb-kind:demand finite no before
-8|date-verb-kind:demand gerund aim after
31|date-verb-kind:demand noun aim before
22|date-verb-kind:demand progressive aim before
-12|date-verb-kind:demand will aim after
16|date-verb-kind:demand will aim before
18|date-verb-kind:demand would level before
-16|date-verb-kind:denial finite aim after
17|date-verb-kind:denial finite no after
41|date-verb-kind:level finite aim after
38|date-verb-kind:level finite aim before
38|date-verb-kind:level finite level before
-9|date-verb-kind:level inf aim after
28|date-verb-kind:level inf level after
18|date-verb-kind:level inf level before
8|date-verb-kind:level inf no after
13|date-verb-kind:level progressive level before
-11|date-verb-kind:level will aim after
14|date-verb-kind:level would aim before
-48|date-verb-kind:level would level after
-10|date-verb-kind:level would level before
11|date-verb-kind:move coordinated aim after
-45|date-verb-kind:move could aim after
-25|date-verb-kind:move could level after
16|date-verb-kind:move could level before
-39|date-verb-kind:move finite aim after
-9|date-verb-kind:move finite aim before
-20|date-verb-kind:move finite level after
-13|date-verb-kind:move finite level before
-11|date-verb-kind:move finite no before
-17|date-verb-kind:move gerund aim before
-13|date-verb-kind:move gerund level after
77|date-verb-kind:move inf aim after
-27|date-verb-kind:move inf aim before
-16|date-verb-kind:move inf level after
-27|date-verb-kind:move inf level before
83|date-verb-kind:move inf no after
-11|date-verb-kind:move inf no before
14|date-verb-kind:move progressive level after
13|date-verb-kind:move progressive level before
29|date-verb-kind:move should aim after
-12|date-verb-kind:move should aim before
15|date-verb-kind:move should level after
18|date-verb-kind:move subjunctive aim after
20|date-verb-kind:move subjunctive aim before
45|date-verb-kind:move will aim after
-80|date-verb-kind:move will aim before
-28|date-verb-kind:move will level after
-14|date-verb-kind:move will level before
105|date-verb-kind:move would aim after
15|date-verb-kind:move would aim before
-54|date-verb-kind:move would level after
22|date-verb-kind:move would level before
-11|date-verb-kind:move would no after
23|date-verb-kind:pledge finite aim after
-20|date-verb-kind:pledge finite level after
35|date-verb-kind:pledge finite level before
-8|date-verb-kind:pledge finite no after
-12|date-verb-kind:pledge finite no before
16|date-verb-kind:pledge gerund aim after
38|date-verb-kind:pledge inf aim before
-19|date-verb-kind:pledge inf no after
19|date-verb-kind:pledge progressive aim after
8|date-verb-kind:pledge progressive level before
8|date-verb-kind:pledge should aim after
12|date-verb-kind:pledge subjunctive aim after
-13|date-verb-kind:pledge will aim after
21|date-verb-kind:pledge will aim before
-8|date-verb-kind:pledge would aim after
26|date-verb-kind:pledge would aim before
-14|date-verb-kind:pledge would no after
-14|date-verb-kind:proposal finite aim after
68|date-verb-kind:proposal finite aim before
-117|date-verb-kind:proposal finite level after
8|date-verb-kind:proposal finite level before
-12|date-verb-kind:proposal gerund aim after
24|date-verb-kind:proposal gerund level after
-27|date-verb-kind:proposal inf aim after
21|date-verb-kind:proposal progressive aim after
-17|date-verb-kind:proposal progressive level after
-10|date-verb-kind:proposal will aim after
-11|date-verb-kind:proposal will level after
25|date-verb-kind:proposal would aim after
-40|date-verb-kind:says base aim after
-9|date-verb-kind:says base aim before
18|date-verb-kind:says base level after
-74|date-verb-kind:says ed aim after
44|date-verb-kind:says ed aim before
12|date-verb-kind:says ed level after
35|date-verb-kind:says ed no before
-21|date-verb-kind:says ing aim after
10|date-verb-kind:says ing level before
8|date-verb-kind:says s level after
-20|date-verb-kind:says s level before
29|date-verb-kind:says s no after
46|date-verb-kind:spend finite aim after
-24|date-verb-kind:spend finite aim before
105|date-verb-kind:spend finite level after
-9|date-verb-kind:spend finite level before
-51|date-verb-kind:spend gerund aim after
-74|date-verb-kind:spend gerund aim before
28|date-verb-kind:spend gerund level after
-13|date-verb-kind:spend gerund level before
29|date-verb-kind:spend gerund no before
9|date-verb-kind:spend inf aim after
32|date-verb-kind:spend inf level after
-35|date-verb-kind:spend inf level before
14|date-verb-kind:spend progressive level after
29|date-verb-kind:spend progressive level before
12|date-verb-kind:spend should aim after
-8|date-verb-kind:spend should aim before
-8|date-verb-kind:spend should level before
-22|date-verb-kind:spend subjunctive aim after
-13|date-verb-kind:spend will aim after
-40|date-verb-kind:spend will aim before
21|date-verb-kind:spend will level after
16|date-verb-kind:spend would aim after
-29|date-verb:accept
11|date-verb:achieve
-56|date-verb:adopt
8|date-verb:advance
-20|date-verb:agree
-21|date-verb:aim
-18|date-verb:allocate
-21|date-verb:amount
28|date-verb:announce
-15|date-verb:approve
-13|date-verb:argue
-60|date-verb:argue for
-44|date-verb:attain
9|date-verb:back
-41|date-verb:be
-13|date-verb:bring forward
8|date-verb:budget
10|date-verb:build
17|date-verb:calculate
12|date-verb:call
35|date-verb:call for
-8|date-verb:campaign
16|date-verb:cap
16|date-verb:carry
-8|date-verb:choose
32|date-verb:climb
-35|date-verb:come in at
-24|date-verb:come to
8|date-verb:commit
42|date-verb:consider
13|date-verb:contain
-37|date-verb:cross
12|date-verb:cut
19|date-verb:decline
26|date-verb:devote
16|date-verb:double
12|date-verb:drop
8|date-verb:earmark
-95|date-verb:end
-9|date-verb:enshrine
13|date-verb:envisage
26|date-verb:envision
38|date-verb:estimate
-16|date-verb:examine
-30|date-verb:exceed
-26|date-verb:expect
25|date-verb:eye
44|date-verb:fall
-28|date-verb:favour
10|date-verb:fix
-11|date-verb:forecast
12|date-verb:foresee
-25|date-verb:get
61|date-verb:give
8|date-verb:grow
-17|date-verb:guarantee
25|date-verb:head
-46|date-verb:hit
-17|date-verb:hold
-10|date-verb:honor
18|date-verb:honour
42|date-verb:increase
-58|date-verb:insist on
-18|date-verb:invest
-12|date-verb:jump
22|date-verb:keep
17|date-verb:lead to
19|date-verb:leave
30|date-verb:legislate
-8|date-verb:lift
-15|date-verb:like
19|date-verb:like to see
-13|date-verb:limit
-10|date-verb:live with
-9|date-verb:lobby for
-29|date-verb:lower
-38|date-verb:match
14|date-verb:mean
-16|date-verb:mention
-26|date-verb:move
15|date-verb:move up
18|date-verb:mull
14|date-verb:order
-29|date-verb:pay
9|date-verb:plan
-28|date-verb:pledge
15|date-verb:prefer
-31|date-verb:prepare
17|date-verb:press for
29|date-verb:project
15|date-verb:promise
-57|date-verb:propose
-20|date-verb:push back
24|date-verb:push for
74|date-verb:put
11|date-verb:put forward
16|date-verb:raise
-12|date-verb:reach
8|date-verb:reaffirm
-15|date-verb:remain
-9|date-verb:represent
31|date-verb:request
-14|date-verb:rise
32|date-verb:rule out
13|date-verb:rush
-15|date-verb:satisfy
-33|date-verb:says base
-15|date-verb:says ing
24|date-verb:secure
9|date-verb:seek
-19|date-verb:set out
-9|date-verb:settle on
10|date-verb:shell out
-10|date-verb:shrink
24|date-verb:sign off on
14|date-verb:sink
-19|date-verb:slip
70|date-verb:speak of
30|date-verb:spend
14|date-verb:stand
50|date-verb:stay
49|date-verb:surpass
-35|date-verb:table
17|date-verb:take
-10|date-verb:talk of
14|date-verb:tally
-57|date-verb:tell
-15|date-verb:think
-12|date-verb:toy with
-26|date-verb:urge
-53|date-verb:use
46|date-verb:want
30|date-verb:weigh
-13|date-verb:weigh in at
16|date-verb:work
21|date-verb:write
300|derived
72|derived:aim year far
119|derived:aim years next
66|derived:level years next
-9|first-word:14
11|first-word:1944
-42|first-word:1952
-12|first-word:1955
-26|first-word:1958
-12|first-word:1960
-32|first-word:1962
11|first-word:1965
14|first-word:1968
21|first-word:1970
9|first-word:1975
-22|first-word:1976
-16|first-word:1979
26|first-word:1980
14|first-word:1984
36|first-word:1986
-46|first-word:1987
31|first-word:1987/88
21|first-word:1988
19|first-word:1989
-51|first-word:1990
46|first-word:1991
17|first-word:1992
-28|first-word:1993
-16|first-word:1994
30|first-word:1996
18|first-word:1997
-16|first-word:1998
-12|first-word:2000
10|first-word:2003
-15|first-word:2006
-11|first-word:2007
14|first-word:2008
22|first-word:2010
9|first-word:2010-11
-13|first-word:2011
-19|first-word:2013
29|first-word:2015
32|first-word:2016
9|first-word:2018
8|first-word:2018-19
46|first-word:2019
-33|first-word:2020
27|first-word:2020-21
83|first-word:2021
-56|first-word:2022
26|first-word:2023
18|first-word:2023-24
10|first-word:2024
79|first-word:2025
100|first-word:2025-26
79|first-word:2026
9|first-word:2026-2029
26|first-word:2026-27
38|first-word:2027
10|first-word:2027-28
69|first-word:2028
36|first-word:2029
14|first-word:2029-30
36|first-word:2031
75|first-word:2032
10|first-word:2032-33
34|first-word:2033-34
28|first-word:2034
-36|first-word:2035
-19|first-word:2040
-69|first-word:a
-46|first-word:april
-23|first-word:august
22|first-word:current
-8|first-word:dec.
-37|first-word:december
-36|first-word:earlier
13|first-word:early
-26|first-word:february
78|first-word:fiscal
-38|first-word:friday
39|first-word:fy
59|first-word:fy2025
-16|first-word:fy2026
15|first-word:fy2027
15|first-word:fy2032
-17|first-word:jan.
-29|first-word:january
-24|first-word:july
-56|first-word:june
-62|first-word:last
-16|first-word:late
-43|first-word:march
-14|first-word:march,
-48|first-word:may
-19|first-word:monday
-15|first-word:next
-26|first-word:november
-12|first-word:oct.
-21|first-word:october
33|first-word:present
-42|first-word:same
-8|first-word:saturday
-12|first-word:sept
-18|first-word:september
-37|first-word:six
-11|first-word:sunday
-55|first-word:the
101|first-word:this
18|first-word:three
-50|first-word:thursday
-84|first-word:today
-8|first-word:tomorrow
-44|first-word:tuesday
-53|first-word:two
-44|first-word:wednesday
-43|first-word:yesterday
26|governed-time:- far decade
-52|governed-time:- far fiscal
40|governed-time:- far year
23|governed-time:- far years
10|governed-time:- long-past decade
-45|governed-time:- long-past year
10|governed-time:- long-past years
38|governed-time:- next bare-month
-13|governed-time:- next fiscal
-32|governed-time:- next that-year
15|governed-time:- next year
25|governed-time:- now bare-month
-8|governed-time:- now day
82|governed-time:- now fiscal
-39|governed-time:- now that-year
-27|governed-time:- now weekday
-13|governed-time:- past bare-month
-87|governed-time:- past fiscal
79|governed-time:- past year
-55|governed-time:- past years
-16|governed-time:be finite far fiscal
27|governed-time:be finite far year
-11|governed-time:be finite far years
-64|governed-time:be finite long-past decade
42|governed-time:be finite long-past fiscal
-46|governed-time:be finite long-past that-year
11|governed-time:be finite long-past year
12|governed-time:be finite long-past years
-8|governed-time:be finite next that-year
-43|governed-time:be finite now bare-month
-15|governed-time:be finite now day
39|governed-time:be finite now fiscal
87|governed-time:be finite now that-year
-37|governed-time:be finite now weekday
12|governed-time:be finite now year
58|governed-time:be finite past fiscal
-42|governed-time:be finite past that-year
89|governed-time:be finite past year
38|governed-time:be finite past years
-111|governed-time:be inf far year
15|governed-time:be inf now fiscal
-59|governed-time:be should far fiscal
22|governed-time:be should far year
31|governed-time:be will far fiscal
27|governed-time:be will far year
-29|governed-time:be will long-past year
-25|governed-time:be will next that-year
-39|governed-time:be will now fiscal
-22|governed-time:be will past year
20|governed-time:be would far fiscal
15|governed-time:be would far year
-16|governed-time:be would long-past fiscal
-46|governed-time:be would long-past year
-20|governed-time:be would next bare-month
15|governed-time:be would next fiscal
41|governed-time:be would next that-year
-8|governed-time:be would now bare-month
11|governed-time:be would now fiscal
-48|governed-time:be would now that-year
14|governed-time:be would past fiscal
-37|governed-time:be would past that-year
34|governed-time:cap finite far fiscal
-21|governed-time:cap finite long-past year
-28|governed-time:cap finite next that-year
-12|governed-time:cap finite now fiscal
-14|governed-time:cap finite now that-year
23|governed-time:cap inf next fiscal
-11|governed-time:cap inf next that-year
-8|governed-time:cap inf now fiscal
28|governed-time:cap will far year
35|governed-time:cap would far year
39|governed-time:cap would next fiscal
-8|governed-time:cap would next year
-58|governed-time:demand finite far fiscal
-11|governed-time:demand finite far month
-11|governed-time:demand finite far year
97|governed-time:demand finite long-past decade
-11|governed-time:demand finite long-past month
37|governed-time:demand finite next fiscal
48|governed-time:demand finite next year
-9|governed-time:demand finite now bare-month
-20|governed-time:demand finite now day
-22|governed-time:demand finite now that-year
-23|governed-time:demand finite now weekday
-63|governed-time:demand finite now year
-28|governed-time:demand finite past that-year
-9|governed-time:demand finite past year
20|governed-time:demand gerund far fiscal
-8|governed-time:demand gerund now weekday
14|governed-time:demand inf far year
8|governed-time:demand inf now that-year
9|governed-time:demand noun far year
-8|governed-time:demand noun now that-year
21|governed-time:demand progressive now that-year
12|governed-time:demand will far fiscal
-19|governed-time:demand will far year
-10|governed-time:demand will now bare-month
-19|governed-time:demand would far year
13|governed-time:demand would next fiscal
18|governed-time:denial finite far fiscal
17|governed-time:denial finite far year
-9|governed-time:denial finite long-past year
-11|governed-time:denial finite now bare-month
27|governed-time:level finite far fiscal
-12|governed-time:level finite far month
41|governed-time:level finite far year
12|governed-time:level finite far years
35|governed-time:level finite long-past decade
-24|governed-time:level finite long-past fiscal
-34|governed-time:level finite long-past year
-48|governed-time:level finite next fiscal
39|governed-time:level finite next year
-22|governed-time:level finite next years
-41|governed-time:level finite now bare-month
65|governed-time:level finite now fiscal
-20|governed-time:level finite now weekday
15|governed-time:level finite now year
45|governed-time:level finite now years
-40|governed-time:level finite past bare-month
-20|governed-time:level finite past fiscal
-41|governed-time:level finite past that-year
-15|governed-time:level finite past year
-42|governed-time:level gerund far year
-10|governed-time:level gerund long-past year
9|governed-time:level gerund next fiscal
12|governed-time:level gerund now that-year
27|governed-time:level inf far year
-17|governed-time:level progressive long-past year
-13|governed-time:level progressive past year
-9|governed-time:level should now years
26|governed-time:level will far fiscal
26|governed-time:level will far month
-9|governed-time:level will long-past year
-9|governed-time:level will past fiscal
-13|governed-time:level would far fiscal
27|governed-time:level would far year
-13|governed-time:level would long-past fiscal
-37|governed-time:level would next fiscal
12|governed-time:level would next that-year
42|governed-time:level would now fiscal
-11|governed-time:level would now that-year
-34|governed-time:level would now weekday
15|governed-time:move can now that-year
8|governed-time:move could far fiscal
-60|governed-time:move could far year
18|governed-time:move could now that-year
-36|governed-time:move could past that-year
21|governed-time:move finite far fiscal
-33|governed-time:move finite far that-year
19|governed-time:move finite far year
-12|governed-time:move finite far years
-17|governed-time:move finite long-past decade
-13|governed-time:move finite long-past month
-35|governed-time:move finite long-past that-year
21|governed-time:move finite long-past year
23|governed-time:move finite next bare-month
-13|governed-time:move finite next fiscal
-22|governed-time:move finite next that-year
-70|governed-time:move finite now bare-month
-17|governed-time:move finite now day
50|governed-time:move finite now fiscal
-32|governed-time:move finite now part
15|governed-time:move finite now that-year
-18|governed-time:move finite now weekday
61|governed-time:move finite now year
-17|governed-time:move finite past bare-month
-17|governed-time:move finite past fiscal
111|governed-time:move finite past that-year
-24|governed-time:move finite past year
11|governed-time:move finite past years
-19|governed-time:move gerund far fiscal
-21|governed-time:move gerund far year
21|governed-time:move gerund next month
-29|governed-time:move gerund now fiscal
-40|governed-time:move gerund now year
8|governed-time:move inf far fiscal
-8|governed-time:move inf long-past year
8|governed-time:move inf next year
9|governed-time:move inf now fiscal
60|governed-time:move inf now that-year
11|governed-time:move inf now year
-16|governed-time:move progressive far year
34|governed-time:move progressive far years
12|governed-time:move progressive next year
-23|governed-time:move progressive now that-year
13|governed-time:move progressive past fiscal
-25|governed-time:move should far fiscal
16|governed-time:move should long-past decade
-10|governed-time:move should next that-year
-17|governed-time:move should now weekday
8|governed-time:move should now year
31|governed-time:move should past that-year
33|governed-time:move will far fiscal
-12|governed-time:move will long-past year
-148|governed-time:move will next bare-month
20|governed-time:move will next fiscal
-34|governed-time:move will next month
37|governed-time:move will next that-year
-33|governed-time:move will next year
24|governed-time:move will now bare-month
34|governed-time:move will now fiscal
-49|governed-time:move will now that-year
34|governed-time:move will now year
9|governed-time:move will now years
10|governed-time:move will past that-year
-48|governed-time:move will past year
8|governed-time:move would far month
-24|governed-time:move would long-past decade
10|governed-time:move would next bare-month
75|governed-time:move would next fiscal
13|governed-time:move would next that-year
-25|governed-time:move would next year
-11|governed-time:move would now fiscal
8|governed-time:move would now that-year
32|governed-time:move would now year
8|governed-time:pledge could far fiscal
85|governed-time:pledge finite far fiscal
15|governed-time:pledge finite far years
-8|governed-time:pledge finite long-past that-year
-13|governed-time:pledge finite long-past year
-63|governed-time:pledge finite next bare-month
-21|governed-time:pledge finite next fiscal
17|governed-time:pledge finite next month
54|governed-time:pledge finite next that-year
9|governed-time:pledge finite next year
23|governed-time:pledge finite next years
-49|governed-time:pledge finite now bare-month
-15|governed-time:pledge finite now day
19|governed-time:pledge finite now fiscal
-31|governed-time:pledge finite now part
47|governed-time:pledge finite now that-year
-27|governed-time:pledge finite now weekday
61|governed-time:pledge finite now year
8|governed-time:pledge finite now years
-12|governed-time:pledge finite past bare-month
38|governed-time:pledge finite past fiscal
17|governed-time:pledge finite past that-year
16|governed-time:pledge finite past year
-12|governed-time:pledge gerund far year
19|governed-time:pledge gerund now fiscal
13|governed-time:pledge gerund now that-year
-69|governed-time:pledge noun far fiscal
31|governed-time:pledge noun far year
19|governed-time:pledge noun next bare-month
-11|governed-time:pledge noun next fiscal
9|governed-time:pledge noun next that-year
-9|governed-time:pledge noun next year
49|governed-time:pledge noun now fiscal
-53|governed-time:pledge noun now that-year
11|governed-time:pledge noun now year
26|governed-time:pledge noun past fiscal
18|governed-time:pledge noun past year
8|governed-time:pledge progressive now that-year
8|governed-time:pledge progressive now year
16|governed-time:pledge should far year
-44|governed-time:pledge should long-past decade
33|governed-time:pledge will far year
11|governed-time:pledge will long-past year
-21|governed-time:pledge will now bare-month
17|governed-time:pledge will now that-year
22|governed-time:pledge would far decade
29|governed-time:pledge would far year
-46|governed-time:pledge would now fiscal
-44|governed-time:proposal finite far decade
62|governed-time:proposal finite far year
11|governed-time:proposal finite long-past decade
-33|governed-time:proposal finite long-past year
39|governed-time:proposal finite next that-year
-26|governed-time:proposal finite now bare-month
-56|governed-time:proposal finite now fiscal
-9|governed-time:proposal finite now part
32|governed-time:proposal finite now that-year
-9|governed-time:proposal finite now weekday
56|governed-time:proposal finite now year
-25|governed-time:proposal finite past fiscal
-12|governed-time:proposal finite past part
12|governed-time:proposal gerund far fiscal
28|governed-time:proposal gerund far year
28|governed-time:proposal inf far fiscal
-47|governed-time:proposal inf far year
13|governed-time:proposal noun far year
-9|governed-time:proposal noun now weekday
13|governed-time:proposal progressive far decade
13|governed-time:proposal progressive far fiscal
-9|governed-time:spend finite far fiscal
-19|governed-time:spend finite far year
21|governed-time:spend finite long-past decade
49|governed-time:spend finite long-past that-year
109|governed-time:spend finite long-past year
-50|governed-time:spend finite now bare-month
-20|governed-time:spend finite now fiscal
-24|governed-time:spend finite now that-year
-23|governed-time:spend finite now weekday
46|governed-time:spend finite now year
-16|governed-time:spend finite now years
-8|governed-time:spend finite past fiscal
17|governed-time:spend finite past that-year
68|governed-time:spend finite past year
-23|governed-time:spend gerund far fiscal
10|governed-time:spend gerund long-past year
-9|governed-time:spend gerund next fiscal
8|governed-time:spend gerund now fiscal
10|governed-time:spend gerund now that-year
15|governed-time:spend gerund past fiscal
23|governed-time:spend gerund past year
11|governed-time:spend inf next year
38|governed-time:spend progressive long-past year
16|governed-time:spend progressive past that-year
-27|governed-time:spend progressive past year
8|governed-time:spend should far fiscal
11|governed-time:spend should far year
20|governed-time:spend will far decade
-21|governed-time:spend will far month
-57|governed-time:spend will far year
8|governed-time:spend will far years
-25|governed-time:spend will long-past year
12|governed-time:spend will next bare-month
15|governed-time:spend will next that-year
13|governed-time:spend will now fiscal
-9|governed-time:spend will now weekday
12|governed-time:spend will now year
17|governed-time:spend would far year
12|governed-time:spend would long-past year
9|governed-time:spend would now fiscal
14|governed-time:spend would now that-year
-14|here:aim
23|here:level
-10|here:no
99|in-title
50|joints:after 0
-52|joints:after 1
12|joints:after 2
-24|joints:after 3
37|joints:before 0
21|joints:before 1
-30|joints:before 2
-12|joints:before 3
33|known-any:ALB+BEL+ESP 2 level since-2025 False
-9|known-any:ALLIES 2 aim since-2025 False
9|known-any:ALLIES 2 aim since-2025 True
-21|known-any:ALLIES 2 level to-2024 False
21|known-any:ALLIES 2 level to-2024 True
-33|known-any:ALLIES 3.5 aim since-2025 False
33|known-any:ALLIES 3.5 aim since-2025 True
-27|known-any:ALLIES 5 aim since-2025 False
27|known-any:ALLIES 5 aim since-2025 True
-38|known-any:ARG 0.5 level since-2025 False
38|known-any:ARG 0.5 level since-2025 True
25|known-any:ARG 1.5 aim to-2024 False
18|known-any:ARM 4 aim since-2025 False
-24|known-any:AUS 0.05 level since-2025 False
-15|known-any:AUS 0.15 level since-2025 False
-60|known-any:AUS 0.15 level to-2024 False
60|known-any:AUS 0.15 level to-2024 True
-15|known-any:AUS 1.5 aim since-2025 False
15|known-any:AUS 1.5 aim since-2025 True
41|known-any:AUS 1.9 level since-2025 False
-41|known-any:AUS 1.9 level since-2025 True
-16|known-any:AUS 2 aim since-2025 False
16|known-any:AUS 2 aim since-2025 True
45|known-any:AUS 2 aim to-2013 False
-35|known-any:AUS 2 aim to-2021 False
35|known-any:AUS 2 aim to-2021 True
-71|known-any:AUS 2 level since-2025 False
71|known-any:AUS 2 level since-2025 True
22|known-any:AUS 2 level to-2024 False
-22|known-any:AUS 2 level to-2024 True
-8|known-any:AUS 2.02 level since-2025 False
8|known-any:AUS 2.02 level since-2025 True
-24|known-any:AUS 2.1 level since-2025 False
24|known-any:AUS 2.1 level since-2025 True
36|known-any:AUS 2.1 level to-2024 False
-36|known-any:AUS 2.1 level to-2024 True
-20|known-any:AUS 2.2 aim to-2024 False
20|known-any:AUS 2.2 aim to-2024 True
-20|known-any:AUS 2.2 level to-2024 False
20|known-any:AUS 2.2 level to-2024 True
9|known-any:AUS 2.3 aim to-2024 False
-9|known-any:AUS 2.3 aim to-2024 True
32|known-any:AUS 2.3 level since-2025 False
-32|known-any:AUS 2.3 level since-2025 True
-12|known-any:AUS 2.4 aim since-2025 False
12|known-any:AUS 2.4 aim since-2025 True
26|known-any:AUS 2.4 level since-2025 False
-26|known-any:AUS 2.4 level since-2025 True
16|known-any:AUS 2.5 aim since-2025 False
-16|known-any:AUS 2.5 aim since-2025 True
17|known-any:AUS 2.5 level since-2025 False
-31|known-any:AUS 2.8 level since-2025 False
31|known-any:AUS 2.8 level since-2025 True
-29|known-any:AUS 3 aim since-2025 False
29|known-any:AUS 3 aim since-2025 True
22|known-any:AUS 3 aim to-2024 False
-22|known-any:AUS 3 aim to-2024 True
-21|known-any:AUS 3.5 aim since-2025 False
21|known-any:AUS 3.5 aim since-2025 True
-13|known-any:AUS 3.5 no since-2025 False
13|known-any:AUS 3.5 no since-2025 True
-16|known-any:AZE 5 level since-2025 False
-10|known-any:BEL 0.9 level to-2021 False
10|known-any:BEL 0.9 level to-2021 True
33|known-any:BEL 0.93 level to-2021 False
-55|known-any:BEL 1.3 level since-2025 False
55|known-any:BEL 1.3 level since-2025 True
22|known-any:BEL 1.3 level to-2024 False
-22|known-any:BEL 1.6 level to-1999 False
38|known-any:BEL 2 aim since-2025 False
-38|known-any:BEL 2 aim since-2025 True
45|known-any:BEL 2 level since-2025 False
-45|known-any:BEL 2 level since-2025 True
24|known-any:BEL 2.4 level since-2025 False
-27|known-any:BEL 2.5 level since-2025 False
20|known-any:BEL+CZE+ESP+PRT 2 level since-2025 False
20|known-any:BEL+ESP 1.3 level to-2024 False
8|known-any:BEL+ESP 2 level since-2025 False
-75|known-any:BEL+ESP+ITA 1.6 level since-2025 False
79|known-any:BEL+ESP+ITA+PRT 2 level since-2025 False
54|known-any:BEL+ESP+PRT 2 level since-2025 False
-54|known-any:BEL+ESP+PRT 2 level since-2025 True
15|known-any:BEL+ITA 2 aim since-2025 False
-15|known-any:BEL+ITA 2 aim since-2025 True
11|known-any:BGD 1 aim since-2025 False
12|known-any:BGR 3.5 aim since-2025 False
-12|known-any:BGR 3.5 aim since-2025 True
-38|known-any:BRN 2.6 level to-2024 False
-18|known-any:BRN 3 level to-2024 False
13|known-any:CAN 1.2 level to-2024 False
-13|known-any:CAN 1.2 level to-2024 True
-15|known-any:CAN 1.37 level since-2025 False
15|known-any:CAN 1.37 level since-2025 True
19|known-any:CAN 1.37 level to-2024 False
-19|known-any:CAN 1.37 level to-2024 True
-29|known-any:CAN 1.38 level to-2024 False
29|known-any:CAN 1.38 level to-2024 True
-21|known-any:CAN 1.4 level since-2025 False
21|known-any:CAN 1.4 level since-2025 True
-42|known-any:CAN 1.45 level since-2025 False
42|known-any:CAN 1.45 level since-2025 True
-21|known-any:CAN 1.5 aim since-2025 False
21|known-any:CAN 1.5 aim since-2025 True
-35|known-any:CAN 1.7 level since-2025 False
18|known-any:CAN 1.93 level since-2025 False
10|known-any:CAN 2 aim since-2025 False
-10|known-any:CAN 2 aim since-2025 True
26|known-any:CAN 2 level since-2025 False
-26|known-any:CAN 2 level since-2025 True
17|known-any:CAN 2.1 level since-2025 False
25|known-any:CAN 3.5 aim since-2025 False
-25|known-any:CAN 3.5 aim since-2025 True
15|known-any:CAN 3.5 no since-2025 False
-15|known-any:CAN 3.5 no since-2025 True
21|known-any:CAN+ITA 1.5 level since-2025 False
-20|known-any:CHE 0.7 level to-2024 False
-15|known-any:CHE 0.74 level since-2025 False
38|known-any:CHE 0.8 no since-2025 False
31|known-any:CHE 1 aim since-2025 False
-31|known-any:CHE 1 aim since-2025 True
-26|known-any:CHE 1.5 aim since-2025 False
26|known-any:CHE 1.5 aim since-2025 True
-19|known-any:CHN 1.2 level since-2025 False
19|known-any:CHN 1.2 level since-2025 True
-13|known-any:CHN 1.3 level to-1999 False
13|known-any:CHN 1.3 level to-2013 False
-13|known-any:CHN 1.3 level to-2013 True
-17|known-any:CHN 1.3 level to-2021 False
17|known-any:CHN 1.3 level to-2021 True
-27|known-any:CHN 1.3 level to-2024 False
27|known-any:CHN 1.3 level to-2024 True
-80|known-any:CHN 1.5 level since-2025 False
80|known-any:CHN 1.5 level since-2025 True
-26|known-any:CHN 1.5 level to-2024 False
26|known-any:CHN 1.5 level to-2024 True
11|known-any:CHN 1.6 level to-2024 False
-11|known-any:CHN 1.6 level to-2024 True
50|known-any:CHN 1.7 level since-2025 False
-50|known-any:CHN 1.7 level since-2025 True
-28|known-any:CHN 1.7 level to-2024 False
28|known-any:CHN 1.7 level to-2024 True
29|known-any:CHN 1.8 level since-2025 False
-12|known-any:CHN 2 level since-2025 False
12|known-any:CHN 2 level since-2025 True
20|known-any:CHN 2.2 level since-2025 False
-31|known-any:CHN 2.3 level since-2025 False
-20|known-any:CHN 4 level since-2025 False
20|known-any:CHN 4 level since-2025 True
33|known-any:CZE 1.6 level to-2024 False
-21|known-any:CZE 2 aim since-2025 False
21|known-any:CZE 2 aim since-2025 True
-34|known-any:CZE 2 level since-2025 False
34|known-any:CZE 2 level since-2025 True
12|known-any:CZE 3 aim since-2025 False
-12|known-any:CZE 3 aim since-2025 True
11|known-any:CZE 3.5 no since-2025 False
-13|known-any:DEU 1 level since-2025 False
-15|known-any:DEU 1 no since-2025 False
15|known-any:DEU 1 no since-2025 True
-14|known-any:DEU 1.13 level to-2021 False
-18|known-any:DEU 1.2 level since-2025 False
18|known-any:DEU 1.2 level since-2025 True
31|known-any:DEU 1.3 level to-2021 False
-31|known-any:DEU 1.3 level to-2021 True
-13|known-any:DEU 1.36 level to-2021 False
13|known-any:DEU 1.36 level to-2021 True
15|known-any:DEU 1.38 level to-2021 False
-15|known-any:DEU 1.38 level to-2021 True
-14|known-any:DEU 1.4 level to-2013 False
14|known-any:DEU 1.4 level to-2013 True
-20|known-any:DEU 1.5 aim since-2025 False
20|known-any:DEU 1.5 aim since-2025 True
46|known-any:DEU 1.5 level to-1999 False
-46|known-any:DEU 1.5 level to-1999 True
-23|known-any:DEU 1.5 level to-2013 False
23|known-any:DEU 1.5 level to-2013 True
12|known-any:DEU 1.57 level since-2025 False
-12|known-any:DEU 1.57 level since-2025 True
-20|known-any:DEU 1.57 level to-2024 False
20|known-any:DEU 1.57 level to-2024 True
38|known-any:DEU 1.6 level to-2024 False
-38|known-any:DEU 1.6 level to-2024 True
20|known-any:DEU 1.9 level since-2025 False
-20|known-any:DEU 1.9 level since-2025 True
32|known-any:DEU 2 aim to-2021 False
-32|known-any:DEU 2 aim to-2021 True
-62|known-any:DEU 2 aim to-2024 False
62|known-any:DEU 2 aim to-2024 True
-12|known-any:DEU 2 level since-2025 False
12|known-any:DEU 2 level since-2025 True
-15|known-any:DEU 2 level to-1999 False
18|known-any:DEU 2 level to-2024 False
-18|known-any:DEU 2 level to-2024 True
29|known-any:DEU 2.1 aim to-2024 False
-29|known-any:DEU 2.1 aim to-2024 True
-9|known-any:DEU 2.1 level since-2025 False
9|known-any:DEU 2.1 level since-2025 True
18|known-any:DEU 2.3 level since-2025 False
-18|known-any:DEU 2.3 level since-2025 True
12|known-any:DEU 2.4 aim since-2025 False
-12|known-any:DEU 2.4 aim since-2025 True
-23|known-any:DEU 2.4 level since-2025 False
23|known-any:DEU 2.4 level since-2025 True
-31|known-any:DEU 2.8 level since-2025 False
31|known-any:DEU 2.8 level since-2025 True
46|known-any:DEU 2.8 level to-1999 False
31|known-any:DEU 3 level since-2025 False
-31|known-any:DEU 3 level since-2025 True
-39|known-any:DEU 3 level to-1999 False
39|known-any:DEU 3 level to-1999 True
20|known-any:DEU 3.1 level since-2025 False
-20|known-any:DEU 3.1 level since-2025 True
-11|known-any:DEU 3.1 level to-1999 False
11|known-any:DEU 3.1 level to-1999 True
8|known-any:DEU 3.2 level since-2025 False
-8|known-any:DEU 3.2 level since-2025 True
-25|known-any:DEU 3.3 level to-1999 False
25|known-any:DEU 3.3 level to-1999 True
-16|known-any:DEU 3.4 level to-1999 False
16|known-any:DEU 3.4 level to-1999 True
32|known-any:DEU 4 aim since-2025 False
-32|known-any:DEU 4 aim since-2025 True
-15|known-any:DEU 4 level since-2025 False
-20|known-any:DEU 5 aim since-2025 False
20|known-any:DEU 5 aim since-2025 True
41|known-any:DEU 6.5 level since-2025 False
23|known-any:DNK 1.4 level since-2025 False
-23|known-any:DNK 1.4 level since-2025 True
16|known-any:DNK 1.65 level to-2024 False
-8|known-any:DNK 2 level since-2025 False
11|known-any:DNK 2.4 level since-2025 False
-11|known-any:DNK 2.4 level since-2025 True
-31|known-any:DNK 2.5 level to-1999 False
13|known-any:DNK 3 aim since-2025 False
-13|known-any:DNK 3 aim since-2025 True
25|known-any:DNK 3.3 level since-2025 False
-37|known-any:DNK 3.5 aim since-2025 False
37|known-any:DNK 3.5 aim since-2025 True
-24|known-any:DNK 3.5 level since-2025 False
24|known-any:DNK 3.5 level since-2025 True
29|known-any:ESP 0.9 level to-2021 False
31|known-any:ESP 1 level since-2025 False
-31|known-any:ESP 1 level since-2025 True
-11|known-any:ESP 1 level to-2024 False
11|known-any:ESP 1 level to-2024 True
15|known-any:ESP 1.28 level to-2024 False
-15|known-any:ESP 1.28 level to-2024 True
-10|known-any:ESP 1.3 level since-2025 False
10|known-any:ESP 1.3 level since-2025 True
12|known-any:ESP 1.3 level to-2024 False
-12|known-any:ESP 1.3 level to-2024 True
-76|known-any:ESP 1.4 level since-2025 False
76|known-any:ESP 1.4 level since-2025 True
-43|known-any:ESP 2 level since-2025 False
43|known-any:ESP 2 level since-2025 True
36|known-any:ESP 2 no since-2025 False
-36|known-any:ESP 2 no since-2025 True
-74|known-any:ESP 2.1 aim since-2025 False
74|known-any:ESP 2.1 aim since-2025 True
16|known-any:ESP 3.5 aim since-2025 False
-16|known-any:ESP 3.5 aim since-2025 True
-22|known-any:ESP 3.5 no since-2025 False
22|known-any:ESP 3.5 no since-2025 True
-8|known-any:EST 0.25 aim since-2025 False
15|known-any:EST 2 level since-2025 False
24|known-any:EST 3 aim to-2024 False
-24|known-any:EST 3 aim to-2024 True
-32|known-any:EST 3.4 level since-2025 False
32|known-any:EST 3.4 level since-2025 True
19|known-any:EST 3.4 level to-2024 False
-19|known-any:EST 3.4 level to-2024 True
17|known-any:EST 3.43 level to-2024 False
-17|known-any:EST 3.43 level to-2024 True
-8|known-any:EST 3.5 aim to-2024 False
8|known-any:EST 3.5 aim to-2024 True
16|known-any:EST 3.7 aim since-2025 False
-16|known-any:EST 3.7 aim since-2025 True
-8|known-any:EST 5 aim since-2025 False
8|known-any:EST 5 aim since-2025 True
18|known-any:EST 5.1 level since-2025 False
-18|known-any:EST 5.1 level since-2025 True
-28|known-any:EST 5.4 aim since-2025 False
28|known-any:EST 5.4 aim since-2025 True
-11|known-any:EST 5.4 level since-2025 False
11|known-any:EST 5.4 level since-2025 True
22|known-any:EST+LTU 5 aim since-2025 False
-22|known-any:EST+LTU 5 aim since-2025 True
-8|known-any:EU 1.5 aim since-2025 False
8|known-any:EU 1.5 aim since-2025 True
-8|known-any:EU 1.5 no since-2025 False
8|known-any:EU 1.5 no since-2025 True
11|known-any:EU 1.9 level since-2025 False
-11|known-any:EU 1.9 level since-2025 True
14|known-any:EU 2.1 level since-2025 False
-14|known-any:EU 2.1 level since-2025 True
-9|known-any:FIN 2 level since-2025 False
9|known-any:FIN 2 level since-2025 True
-34|known-any:FIN 2 level to-2024 False
34|known-any:FIN 2 level to-2024 True
8|known-any:FIN 2.1 level since-2025 False
23|known-any:FIN 2.25 level to-2024 False
-23|known-any:FIN 2.25 level to-2024 True
21|known-any:FIN 2.3 level to-2024 False
-21|known-any:FIN 2.3 level to-2024 True
-35|known-any:FIN 2.4 level to-2024 False
35|known-any:FIN 2.4 level to-2024 True
-8|known-any:FIN 2.5 aim since-2025 False
8|known-any:FIN 2.5 aim since-2025 True
-12|known-any:FIN 2.5 level since-2025 False
12|known-any:FIN 2.5 level since-2025 True
8|known-any:FIN 2.6 level since-2025 False
-8|known-any:FIN 2.6 level since-2025 True
17|known-any:FIN 3 aim since-2025 False
-17|known-any:FIN 3 aim since-2025 True
21|known-any:FIN 3.5 aim since-2025 False
-9|known-any:FJI 1.2 level to-2024 False
-15|known-any:FRA 0.2 level since-2025 False
8|known-any:FRA 2 aim to-2021 False
-8|known-any:FRA 2 aim to-2021 True
-21|known-any:FRA 2 level since-2025 False
21|known-any:FRA 2 level since-2025 True
16|known-any:FRA 2 level to-2024 False
-43|known-any:FRA 2.1 level since-2025 False
43|known-any:FRA 2.1 level since-2025 True
34|known-any:FRA 2.3 level since-2025 False
-34|known-any:FRA 2.3 level since-2025 True
8|known-any:FRA 2.5 level since-2025 False
-9|known-any:FRA 2.5 level to-2013 False
23|known-any:FRA 3.5 aim since-2025 False
-23|known-any:FRA 3.5 aim since-2025 True
-10|known-any:GBR 2 aim to-2021 False
10|known-any:GBR 2 aim to-2021 True
-22|known-any:GBR 2 level since-2025 False
22|known-any:GBR 2 level since-2025 True
-11|known-any:GBR 2 level to-2021 False
11|known-any:GBR 2 level to-2021 True
-21|known-any:GBR 2 no to-2021 False
21|known-any:GBR 2 no to-2021 True
21|known-any:GBR 2.1 level since-2025 False
-21|known-any:GBR 2.1 level since-2025 True
-9|known-any:GBR 2.2 level to-2021 False
9|known-any:GBR 2.2 level to-2021 True
-40|known-any:GBR 2.3 level since-2025 False
40|known-any:GBR 2.3 level since-2025 True
12|known-any:GBR 2.3 level to-2024 False
-12|known-any:GBR 2.3 level to-2024 True
28|known-any:GBR 2.33 level to-2024 False
-28|known-any:GBR 2.33 level to-2024 True
13|known-any:GBR 2.4 level since-2025 False
-13|known-any:GBR 2.4 level since-2025 True
17|known-any:GBR 2.5 aim since-2025 False
-17|known-any:GBR 2.5 aim since-2025 True
-54|known-any:GBR 2.5 aim to-2024 False
54|known-any:GBR 2.5 aim to-2024 True
-25|known-any:GBR 2.5 level since-2025 False
25|known-any:GBR 2.5 level since-2025 True
13|known-any:GBR 2.5 level to-2013 False
-13|known-any:GBR 2.5 level to-2013 True
27|known-any:GBR 2.6 aim since-2025 False
-27|known-any:GBR 2.6 aim since-2025 True
63|known-any:GBR 2.6 level since-2025 False
-63|known-any:GBR 2.6 level since-2025 True
-43|known-any:GBR 3 aim since-2025 False
43|known-any:GBR 3 aim since-2025 True
33|known-any:GBR 3 aim to-2024 False
-33|known-any:GBR 3 aim to-2024 True
-8|known-any:GBR 3 no since-2025 False
8|known-any:GBR 3 no since-2025 True
20|known-any:GBR 3.5 aim since-2025 False
-20|known-any:GBR 3.5 aim since-2025 True
11|known-any:GBR 3.9 level since-2025 False
9|known-any:GBR 4 level to-1999 False
-9|known-any:GBR 4 level to-1999 True
13|known-any:GBR 4.5 aim to-1999 False
-13|known-any:GBR 4.5 aim to-1999 True
-22|known-any:GBR 4.7 level to-1999 False
22|known-any:GBR 4.7 level to-1999 True
-31|known-any:GBR 5 level since-2025 False
31|known-any:GBR 5 level since-2025 True
-9|known-any:GBR 5.1 level to-1999 False
9|known-any:GBR 5.1 level to-1999 True
-19|known-any:GRC 2 level since-2025 False
12|known-any:GRC 2.4 level to-2021 False
-12|known-any:GRC 2.4 level to-2021 True
-8|known-any:GRC 3 aim since-2025 False
8|known-any:GRC 3 aim since-2025 True
16|known-any:GRC 3 level to-2024 False
-16|known-any:GRC 3 level to-2024 True
-30|known-any:GRC 3.1 level since-2025 False
30|known-any:GRC 3.1 level since-2025 True
10|known-any:GRC 3.8 level to-2024 False
-10|known-any:GRC 3.8 level to-2024 True
19|known-any:GRC 7.1 level to-1999 False
11|known-any:HRV 3 aim since-2025 False
-11|known-any:HRV 3 aim since-2025 True
44|known-any:HUN 0.8 level to-2021 False
-44|known-any:HUN 0.8 level to-2021 True
-9|known-any:HUN 1.2 level to-2013 False
8|known-any:HUN 1.4 level to-1999 False
-8|known-any:HUN 1.4 level to-1999 True
-12|known-any:HUN 2 aim since-2025 False
12|known-any:HUN 2 aim since-2025 True
-9|known-any:HUN 2 level since-2025 False
-37|known-any:HUN 2.1 level since-2025 False
37|known-any:HUN 2.1 level since-2025 True
11|known-any:HUN 2.1 no since-2025 False
25|known-any:IDN 0.6 level to-2024 False
26|known-any:IDN 0.7 level since-2025 False
-26|known-any:IDN 0.7 level since-2025 True
-50|known-any:IDN 0.7 level to-2024 False
50|known-any:IDN 0.7 level to-2024 True
-26|known-any:IDN 0.8 level since-2025 False
26|known-any:IDN 0.8 level since-2025 True
-21|known-any:IDN 0.8 level to-2024 False
21|known-any:IDN 0.8 level to-2024 True
14|known-any:IDN 1 level since-2025 False
-14|known-any:IDN 1 level since-2025 True
22|known-any:IDN 1.1 level to-1999 False
29|known-any:IDN 1.3 level since-2025 False
-29|known-any:IDN 1.3 level since-2025 True
8|known-any:IDN 1.5 aim to-2024 False
-8|known-any:IDN 1.5 aim to-2024 True
-10|known-any:IND 0.2 no since-2025 False
10|known-any:IND 0.2 no since-2025 True
13|known-any:IND 1.5 level since-2025 False
29|known-any:IND 1.5 level to-2024 False
-29|known-any:IND 1.5 level to-2024 True
24|known-any:IND 1.57 level since-2025 False
-14|known-any:IND 1.58 level to-2021 False
14|known-any:IND 1.58 level to-2021 True
-28|known-any:IND 1.65 level to-2021 False
28|known-any:IND 1.65 level to-2021 True
-13|known-any:IND 1.8 level since-2025 False
-33|known-any:IND 1.9 level since-2025 False
33|known-any:IND 1.9 level since-2025 True
10|known-any:IND 1.97 level to-2024 False
-10|known-any:IND 1.97 level to-2024 True
22|known-any:IND 2 level since-2025 False
-22|known-any:IND 2 level since-2025 True
-8|known-any:IND 2 level to-2024 False
8|known-any:IND 2 level to-2024 True
-13|known-any:IND 2.1 level to-2024 False
13|known-any:IND 2.1 level to-2024 True
16|known-any:IND 2.3 level since-2025 False
-16|known-any:IND 2.3 level since-2025 True
22|known-any:IND 2.4 level since-2025 False
-22|known-any:IND 2.4 level since-2025 True
-27|known-any:IND 3 aim since-2025 False
27|known-any:IND 3 aim since-2025 True
8|known-any:IND 3 level since-2025 False
-32|known-any:IRL 0.2 level since-2025 False
32|known-any:IRL 0.2 level since-2025 True
-24|known-any:IRL 0.25 level to-2024 False
10|known-any:IRL 0.3 level since-2025 False
-10|known-any:IRL 0.3 level since-2025 True
-11|known-any:IRL 1 aim since-2025 False
11|known-any:IRL 1 aim since-2025 True
12|known-any:IRN 2 level since-2025 False
-12|known-any:IRN 2 level since-2025 True
-9|known-any:ISL 0.1 level to-2021 False
51|known-any:ISR 2E+1 level since-2025 False
-51|known-any:ISR 2E+1 level since-2025 True
-21|known-any:ISR 3E+1 level since-2025 False
21|known-any:ISR 3E+1 level since-2025 True
-38|known-any:ISR 4.5 level to-2024 False
38|known-any:ISR 4.5 level to-2024 True
-9|known-any:ISR 6 aim since-2025 False
9|known-any:ISR 6 aim since-2025 True
-17|known-any:ISR 6-7 aim since-2025 False
-9|known-any:ISR 7 aim since-2025 False
9|known-any:ISR 7 aim since-2025 True
19|known-any:ISR 7.8 level since-2025 False
-19|known-any:ISR 7.8 level since-2025 True
33|known-any:ISR 8.8 level since-2025 False
-33|known-any:ISR 8.8 level since-2025 True
-19|known-any:ITA 0.5 aim since-2025 False
19|known-any:ITA 0.5 aim since-2025 True
22|known-any:ITA 1.22 level to-2021 False
13|known-any:ITA 1.49 level to-2024 False
-13|known-any:ITA 1.49 level to-2024 True
-9|known-any:ITA 1.5 aim since-2025 False
9|known-any:ITA 1.5 aim since-2025 True
-20|known-any:ITA 1.5 level since-2025 False
20|known-any:ITA 1.5 level since-2025 True
-24|known-any:ITA 1.57 level since-2025 False
24|known-any:ITA 1.57 level since-2025 True
9|known-any:ITA 2 aim since-2025 False
-9|known-any:ITA 2 aim since-2025 True
9|known-any:ITA 2 aim to-2024 False
-9|known-any:ITA 2 aim to-2024 True
15|known-any:ITA 2 level since-2025 False
-15|known-any:ITA 2 level since-2025 True
9|known-any:ITA 2.5 aim since-2025 False
-9|known-any:ITA 2.5 aim since-2025 True
-11|known-any:ITA 3 level to-2024 False
27|known-any:ITA 3.5 aim since-2025 False
-27|known-any:ITA 3.5 aim since-2025 True
-29|known-any:JPN 0.3 level since-2025 False
29|known-any:JPN 0.3 level since-2025 True
75|known-any:JPN 0.5 aim since-2025 False
-75|known-any:JPN 0.5 aim since-2025 True
52|known-any:JPN 0.9 level to-1999 False
-52|known-any:JPN 0.9 level to-1999 True
-80|known-any:JPN 0.9 level to-2013 False
80|known-any:JPN 0.9 level to-2013 True
-39|known-any:JPN 0.9 level to-2021 False
39|known-any:JPN 0.9 level to-2021 True
11|known-any:JPN 0.91 level to-1999 False
-11|known-any:JPN 0.91 level to-1999 True
10|known-any:JPN 0.92 level to-2021 False
-10|known-any:JPN 0.92 level to-2021 True
-13|known-any:JPN 0.94 level to-1999 False
13|known-any:JPN 0.94 level to-1999 True
24|known-any:JPN 0.94 level to-2013 False
-24|known-any:JPN 0.94 level to-2013 True
-8|known-any:JPN 0.95 level to-1999 False
8|known-any:JPN 0.95 level to-1999 True
-23|known-any:JPN 0.95 level to-2024 False
23|known-any:JPN 0.95 level to-2024 True
15|known-any:JPN 0.954 level to-1999 False
-15|known-any:JPN 0.954 level to-1999 True
9|known-any:JPN 0.96 level to-2013 False
-9|known-any:JPN 0.96 level to-2013 True
-36|known-any:JPN 0.97-1.02 level to-1999 False
36|known-any:JPN 0.97-1.02 level to-1999 True
12|known-any:JPN 0.978 level to-1999 False
-12|known-any:JPN 0.978 level to-1999 True
10|known-any:JPN 0.99 aim to-1999 False
-10|known-any:JPN 0.99 aim to-1999 True
9|known-any:JPN 0.99 level to-1999 False
-9|known-any:JPN 0.99 level to-1999 True
50|known-any:JPN 0.993 aim to-1999 False
12|known-any:JPN 0.993 level to-1999 False
-12|known-any:JPN 0.993 level to-1999 True
22|known-any:JPN 0.997 level to-1999 False
-22|known-any:JPN 0.997 level to-1999 True
14|known-any:JPN 0.999 aim to-1999 False
-17|known-any:JPN 1 aim since-2025 False
17|known-any:JPN 1 aim since-2025 True
11|known-any:JPN 1 aim to-1999 False
-11|known-any:JPN 1 aim to-1999 True
-14|known-any:JPN 1 level since-2025 False
14|known-any:JPN 1 level since-2025 True
19|known-any:JPN 1 level to-1999 False
-19|known-any:JPN 1 level to-1999 True
27|known-any:JPN 1 level to-2013 False
-27|known-any:JPN 1 level to-2013 True
23|known-any:JPN 1 level to-2021 False
-23|known-any:JPN 1 level to-2021 True
-76|known-any:JPN 1 level to-2024 False
76|known-any:JPN 1 level to-2024 True
-22|known-any:JPN 1 no since-2025 False
22|known-any:JPN 1 no since-2025 True
-11|known-any:JPN 1 no to-1999 False
11|known-any:JPN 1 no to-1999 True
11|known-any:JPN 1 no to-2024 False
-11|known-any:JPN 1 no to-2024 True
16|known-any:JPN 1.004 level to-1999 False
-16|known-any:JPN 1.004 level to-1999 True
10|known-any:JPN 1.007 aim to-1999 False
8|known-any:JPN 1.01 level to-1999 False
-8|known-any:JPN 1.01 level to-1999 True
15|known-any:JPN 1.013 level to-1999 False
-15|known-any:JPN 1.013 level to-1999 True
-22|known-any:JPN 1.02 level to-1999 False
22|known-any:JPN 1.02 level to-1999 True
28|known-any:JPN 1.03 aim to-1999 False
-28|known-any:JPN 1.03 aim to-1999 True
-42|known-any:JPN 1.038 level to-1999 False
42|known-any:JPN 1.038 level to-1999 True
-23|known-any:JPN 1.04 aim to-1999 False
-55|known-any:JPN 1.04 level to-1999 False
55|known-any:JPN 1.04 level to-1999 True
-95|known-any:JPN 1.09 level to-2021 False
95|known-any:JPN 1.09 level to-2021 True
26|known-any:JPN 1.09 level to-2024 False
-26|known-any:JPN 1.09 level to-2024 True
16|known-any:JPN 1.1 level since-2025 False
-16|known-any:JPN 1.1 level since-2025 True
32|known-any:JPN 1.1-1.3 level to-2021 False
-32|known-any:JPN 1.1-1.3 level to-2021 True
13|known-any:JPN 1.19 level to-2024 False
-13|known-any:JPN 1.19 level to-2024 True
-18|known-any:JPN 1.2 aim to-2021 False
18|known-any:JPN 1.2 aim to-2021 True
41|known-any:JPN 1.2 level since-2025 False
-41|known-any:JPN 1.2 level since-2025 True
-45|known-any:JPN 1.2 level to-2024 False
45|known-any:JPN 1.2 level to-2024 True
-28|known-any:JPN 1.24 level to-2024 False
28|known-any:JPN 1.24 level to-2024 True
-48|known-any:JPN 1.25 level to-1999 False
-19|known-any:JPN 1.3 level to-2021 False
19|known-any:JPN 1.3 level to-2021 True
21|known-any:JPN 1.35 level to-2024 False
-21|known-any:JPN 1.35 level to-2024 True
56|known-any:JPN 1.4 level since-2025 False
-56|known-any:JPN 1.4 level since-2025 True
-33|known-any:JPN 1.4 level to-2024 False
33|known-any:JPN 1.4 level to-2024 True
-15|known-any:JPN 1.5 aim to-1999 False
15|known-any:JPN 1.5 aim to-1999 True
43|known-any:JPN 1.5 level to-1999 False
-43|known-any:JPN 1.5 level to-1999 True
30|known-any:JPN 1.5 level to-2024 False
-30|known-any:JPN 1.5 level to-2024 True
9|known-any:JPN 1.6 aim since-2025 False
19|known-any:JPN 1.6 level since-2025 False
-19|known-any:JPN 1.6 level since-2025 True
-38|known-any:JPN 1.6 level to-1999 False
38|known-any:JPN 1.6 level to-1999 True
13|known-any:JPN 1.6 level to-2024 False
-13|known-any:JPN 1.6 level to-2024 True
22|known-any:JPN 1.6-1.8 level to-2024 False
24|known-any:JPN 1.7 level since-2025 False
-24|known-any:JPN 1.7 level since-2025 True
10|known-any:JPN 1.7 level to-2024 False
-10|known-any:JPN 1.7 level to-2024 True
10|known-any:JPN 1.75 level to-2024 False
-54|known-any:JPN 1.8 aim to-1999 False
-65|known-any:JPN 1.8 level since-2025 False
65|known-any:JPN 1.8 level since-2025 True
21|known-any:JPN 1.8 level to-2024 False
-21|known-any:JPN 1.8 level to-2024 True
12|known-any:JPN 1.9 level since-2025 False
-12|known-any:JPN 1.9 level since-2025 True
21|known-any:JPN 1.9 level to-2024 False
-21|known-any:JPN 1.9 level to-2024 True
-21|known-any:JPN 2 aim since-2025 False
21|known-any:JPN 2 aim since-2025 True
-24|known-any:JPN 2 aim to-1999 False
24|known-any:JPN 2 aim to-1999 True
-65|known-any:JPN 2 level since-2025 False
65|known-any:JPN 2 level since-2025 True
13|known-any:JPN 2 level to-1999 False
-13|known-any:JPN 2 level to-1999 True
19|known-any:JPN 2.1 level since-2025 False
-19|known-any:JPN 2.1 level since-2025 True
-9|known-any:JPN 2.1 level to-2024 False
-17|known-any:JPN 2.2 level since-2025 False
17|known-any:JPN 2.2 level since-2025 True
-13|known-any:JPN 2.3 aim since-2025 False
-64|known-any:JPN 2.4 aim to-2024 False
64|known-any:JPN 2.4 aim to-2024 True
37|known-any:JPN 2.4 level since-2025 False
-37|known-any:JPN 2.4 level since-2025 True
-19|known-any:JPN 2.5 aim since-2025 False
19|known-any:JPN 2.5 aim since-2025 True
34|known-any:JPN 2.5 level since-2025 False
-34|known-any:JPN 2.5 level since-2025 True
-22|known-any:JPN 2.5 no since-2025 False
22|known-any:JPN 2.5 no since-2025 True
14|known-any:JPN 2.6 aim since-2025 False
-14|known-any:JPN 2.6 aim since-2025 True
9|known-any:JPN 2.6 level since-2025 False
-9|known-any:JPN 2.6 level since-2025 True
-8|known-any:JPN 2.7 aim since-2025 False
8|known-any:JPN 2.7 aim since-2025 True
19|known-any:JPN 2.8 level since-2025 False
-19|known-any:JPN 2.8 level since-2025 True
-33|known-any:JPN 2E+1 level since-2025 False
33|known-any:JPN 2E+1 level since-2025 True
-17|known-any:JPN 3 aim since-2025 False
17|known-any:JPN 3 aim since-2025 True
-9|known-any:JPN 3 aim to-1999 False
9|known-any:JPN 3 aim to-1999 True
-10|known-any:JPN 3 aim to-2024 False
10|known-any:JPN 3 aim to-2024 True
28|known-any:JPN 3 level since-2025 False
-28|known-any:JPN 3 level since-2025 True
-8|known-any:JPN 3 no since-2025 False
8|known-any:JPN 3 no since-2025 True
-31|known-any:JPN 3.5 aim since-2025 False
31|known-any:JPN 3.5 aim since-2025 True
11|known-any:JPN 3.5 level since-2025 False
-11|known-any:JPN 3.5 level since-2025 True
-14|known-any:JPN 3.5 no since-2025 False
14|known-any:JPN 3.5 no since-2025 True
-11|known-any:JPN 4 aim since-2025 False
11|known-any:JPN 4 aim since-2025 True
-13|known-any:KHM 2 level since-2025 False
13|known-any:KHM 2 level since-2025 True
-8|known-any:KHM 2.2 level since-2025 False
8|known-any:KHM 2.2 level since-2025 True
-69|known-any:KOR 2.3 level since-2025 False
69|known-any:KOR 2.3 level since-2025 True
17|known-any:KOR 2.3 level to-2024 False
-17|known-any:KOR 2.3 level to-2024 True
-36|known-any:KOR 2.3-2.7 level to-2024 False
-38|known-any:KOR 2.32 level since-2025 False
38|known-any:KOR 2.32 level since-2025 True
-42|known-any:KOR 2.4 level to-2021 False
42|known-any:KOR 2.4 level to-2021 True
12|known-any:KOR 2.42 level since-2025 False
-12|known-any:KOR 2.42 level since-2025 True
21|known-any:KOR 2.5 level since-2025 False
-21|known-any:KOR 2.5 level since-2025 True
24|known-any:KOR 2.5 level to-2024 False
-24|known-any:KOR 2.5 level to-2024 True
-8|known-any:KOR 2.5-2.7 level to-2024 False
9|known-any:KOR 2.55 level to-2024 False
-19|known-any:KOR 2.6 level since-2025 False
19|known-any:KOR 2.6 level since-2025 True
29|known-any:KOR 2.6 level to-2024 False
-29|known-any:KOR 2.6 level to-2024 True
-8|known-any:KOR 2.7 level to-2024 False
8|known-any:KOR 2.7 level to-2024 True
14|known-any:KOR 2.8 level since-2025 False
-14|known-any:KOR 2.8 level since-2025 True
-38|known-any:KOR 2.8 level to-2024 False
38|known-any:KOR 2.8 level to-2024 True
17|known-any:KOR 2.9 aim to-2021 False
-17|known-any:KOR 2.9 aim to-2021 True
15|known-any:KOR 2.9 level since-2025 False
-15|known-any:KOR 2.9 level since-2025 True
42|known-any:KOR 3 aim since-2025 False
-42|known-any:KOR 3 aim since-2025 True
-17|known-any:KOR 3 aim to-1999 False
22|known-any:KOR 3 level since-2025 False
-22|known-any:KOR 3 level since-2025 True
-8|known-any:KOR 3 no since-2025 False
8|known-any:KOR 3 no since-2025 True
-12|known-any:KOR 3.2 aim to-2013 False
12|known-any:KOR 3.2 aim to-2013 True
12|known-any:KOR 3.2 level since-2025 False
14|known-any:KOR 3.2 level to-1999 False
-14|known-any:KOR 3.2 level to-1999 True
-69|known-any:KOR 3.5 aim since-2025 False
69|known-any:KOR 3.5 aim since-2025 True
48|known-any:KOR 3.5 level to-1999 False
38|known-any:KOR 3.5 no since-2025 False
-38|known-any:KOR 3.5 no since-2025 True
-34|known-any:KOR 3.8 aim since-2025 False
34|known-any:KOR 3.8 aim since-2025 True
14|known-any:KOR 4 level to-2024 False
-14|known-any:KOR 4 level to-2024 True
36|known-any:KOR 5 level since-2025 False
-36|known-any:KOR 5 level since-2025 True
-10|known-any:KOR 5 no since-2025 False
10|known-any:KOR 5 no since-2025 True
-63|known-any:KOR 6 level since-2025 False
63|known-any:KOR 6 level since-2025 True
-11|known-any:KOR 6 level to-1999 False
11|known-any:KOR 6 level to-1999 True
9|known-any:KOR 6 level to-2024 False
-9|known-any:KOR 6 level to-2024 True
-16|known-any:LAO 0.3 level since-2025 False
16|known-any:LAO 0.3 level since-2025 True
8|known-any:LKA 1.5 aim since-2025 False
-13|known-any:LKA 2 level since-2025 False
-8|known-any:LTU 0.8 level to-2021 False
8|known-any:LTU 0.8 level to-2021 True
9|known-any:LTU 2 level since-2025 False
10|known-any:LTU 2.5 aim to-2024 False
-10|known-any:LTU 2.5 aim to-2024 True
21|known-any:LTU 2.5 level to-2024 False
-21|known-any:LTU 2.5 level to-2024 True
-11|known-any:LTU 3 aim to-2024 False
11|known-any:LTU 3 aim to-2024 True
38|known-any:LTU 3 level since-2025 False
-38|known-any:LTU 3 level since-2025 True
24|known-any:LTU 4 aim since-2025 False
-24|known-any:LTU 4 aim since-2025 True
12|known-any:LTU 4 level since-2025 False
-12|known-any:LTU 4 level since-2025 True
30|known-any:LTU 4.87 aim since-2025 False
-30|known-any:LTU 4.87 aim since-2025 True
11|known-any:LTU 5 aim since-2025 False
-11|known-any:LTU 5 aim since-2025 True
27|known-any:LTU 5-6 aim since-2025 False
-27|known-any:LTU 5-6 aim since-2025 True
14|known-any:LTU 5.38 level since-2025 False
-14|known-any:LTU 5.38 level since-2025 True
18|known-any:LTU 5.4 level since-2025 False
-18|known-any:LTU 5.4 level since-2025 True
-22|known-any:LTU 5.5 aim to-2024 False
22|known-any:LTU 5.5 aim to-2024 True
-8|known-any:LTU+LVA 1 level to-2021 False
-15|known-any:LTU+LVA+POL 3.5 level since-2025 False
25|known-any:LUX 1.2 level since-2025 False
-25|known-any:LUX 1.2 level since-2025 True
28|known-any:LUX 2 aim to-2024 False
-28|known-any:LUX 2 aim to-2024 True
-13|known-any:LVA 0.9 level to-2021 False
13|known-any:LVA 0.9 level to-2021 True
9|known-any:LVA 1 level since-2025 False
-9|known-any:LVA 1 level since-2025 True
15|known-any:LVA 1 level to-2021 False
14|known-any:LVA 2 aim since-2025 False
21|known-any:LVA 2.27 level to-2024 False
-21|known-any:LVA 2.27 level to-2024 True
13|known-any:LVA 3.7 level since-2025 False
8|known-any:LVA 4 aim since-2025 False
-8|known-any:LVA 4 aim since-2025 True
11|known-any:LVA 4.9 aim since-2025 False
-11|known-any:LVA 4.9 aim since-2025 True
-8|known-any:LVA 5 aim since-2025 False
8|known-any:LVA 5 aim since-2025 True
-43|known-any:LVA 5 level since-2025 False
43|known-any:LVA 5 level since-2025 True
-28|known-any:MDA 0.6 level since-2025 False
28|known-any:MDA 0.6 level since-2025 True
-10|known-any:MEX 0.7 level since-2025 False
10|known-any:MEX 0.7 level since-2025 True
26|known-any:MKD 2 level since-2025 False
-16|known-any:MMR 3.8 level to-2024 False
15|known-any:MMR 6.8 level since-2025 False
-15|known-any:MMR 6.8 level since-2025 True
-9|known-any:MYS 1 level since-2025 False
9|known-any:MYS 1 level since-2025 True
-26|known-any:MYS 1 level to-2024 False
26|known-any:MYS 1 level to-2024 True
-13|known-any:MYS 1.1 level since-2025 False
-32|known-any:MYS 1.5 aim since-2025 False
32|known-any:MYS 1.5 aim since-2025 True
33|known-any:MYS 6 level to-2024 False
10|known-any:NATO 1.4 level since-2025 False
-10|known-any:NATO 1.4 level since-2025 True
45|known-any:NATO 1.5 aim since-2025 False
-45|known-any:NATO 1.5 aim since-2025 True
17|known-any:NATO 1.5 level since-2025 False
-17|known-any:NATO 1.5 level since-2025 True
-8|known-any:NATO 1.9 level to-2013 False
8|known-any:NATO 1.9 level to-2013 True
-50|known-any:NATO 2 aim since-2025 False
50|known-any:NATO 2 aim since-2025 True
17|known-any:NATO 2 aim to-2021 False
-17|known-any:NATO 2 aim to-2021 True
-84|known-any:NATO 2 aim to-2024 False
84|known-any:NATO 2 aim to-2024 True
-55|known-any:NATO 2 level since-2025 False
55|known-any:NATO 2 level since-2025 True
32|known-any:NATO 2 level to-2024 False
-32|known-any:NATO 2 level to-2024 True
9|known-any:NATO 2.3 level since-2025 False
-9|known-any:NATO 2.3 level since-2025 True
-27|known-any:NATO 2.5 aim to-2024 False
27|known-any:NATO 2.5 aim to-2024 True
23|known-any:NATO 2.5 level since-2025 False
-23|known-any:NATO 2.5 level since-2025 True
-12|known-any:NATO 2.7 level since-2025 False
12|known-any:NATO 2.7 level since-2025 True
-8|known-any:NATO 2.8 aim since-2025 False
23|known-any:NATO 3 aim to-2024 False
-23|known-any:NATO 3 aim to-2024 True
31|known-any:NATO 3.4 aim since-2025 False
-31|known-any:NATO 3.4 aim since-2025 True
9|known-any:NATO 3.5 aim since-2025 False
-9|known-any:NATO 3.5 aim since-2025 True
11|known-any:NATO 3.5 level since-2025 False
-11|known-any:NATO 3.5 level since-2025 True
-23|known-any:NATO 4 aim to-2021 False
23|known-any:NATO 4 aim to-2021 True
-37|known-any:NATO 5 aim since-2025 False
37|known-any:NATO 5 aim since-2025 True
8|known-any:NGA 0.4 level since-2025 False
28|known-any:NGA 1 level since-2025 False
64|known-any:NGA 2 aim since-2025 False
10|known-any:NGA 3.4 level since-2025 False
-30|known-any:NLD 1.3 level to-2024 False
-40|known-any:NLD 2 aim since-2025 False
40|known-any:NLD 2 aim since-2025 True
9|known-any:NLD 2 aim to-2024 False
-9|known-any:NLD 2 aim to-2024 True
-10|known-any:NLD 4 aim since-2025 False
15|known-any:NOR 1.5 level since-2025 False
-15|known-any:NOR 1.5 level since-2025 True
10|known-any:NOR 2.16 level since-2025 False
-10|known-any:NOR 2.16 level since-2025 True
-27|known-any:NOR 2.2 level since-2025 False
27|known-any:NOR 2.2 level since-2025 True
-41|known-any:NOR 2.4 level to-2024 False
16|known-any:NOR 3.3 level since-2025 False
-16|known-any:NOR 3.3 level since-2025 True
-17|known-any:NZL 1 level since-2025 False
17|known-any:NZL 1 level since-2025 True
-9|known-any:NZL 1 level to-2024 False
9|known-any:NZL 1 level to-2024 True
23|known-any:NZL 1.1 level since-2025 False
-23|known-any:NZL 1.1 level since-2025 True
-19|known-any:NZL 1.2 level since-2025 False
19|known-any:NZL 1.2 level since-2025 True
22|known-any:NZL 1.3 level since-2025 False
-22|known-any:NZL 1.3 level since-2025 True
-16|known-any:NZL 1.3 level to-2024 False
13|known-any:NZL 2 level since-2025 False
-13|known-any:NZL 2 level since-2025 True
-27|known-any:NZL 3 aim since-2025 False
27|known-any:NZL 3 aim since-2025 True
9|known-any:OMN 5.3 level since-2025 False
10|known-any:OMN 5.6 level since-2025 False
-10|known-any:OMN 5.6 level since-2025 True
-11|known-any:PAK 2 level since-2025 False
11|known-any:PAK 2 level since-2025 True
37|known-any:PAK 2 level to-2024 False
-23|known-any:PAK 2.3 level since-2025 False
23|known-any:PAK 2.3 level since-2025 True
22|known-any:PAK 2.5 aim since-2025 False
-22|known-any:PAK 2.5 aim since-2025 True
-32|known-any:PAK 2.5 level since-2025 False
32|known-any:PAK 2.5 level since-2025 True
-14|known-any:PAK 2.7 level since-2025 False
14|known-any:PAK 2.7 level since-2025 True
47|known-any:PAK 2.8 level since-2025 False
-12|known-any:PAK 2.8 level to-2024 False
12|known-any:PAK 2.8 level to-2024 True
-8|known-any:PAK 3 level since-2025 False
10|known-any:PAK 5 level to-2024 False
12|known-any:PER 1.5 aim since-2025 False
-12|known-any:PER 1.5 aim since-2025 True
13|known-any:PHL 0.8 level since-2025 False
-13|known-any:PHL 0.8 level since-2025 True
-9|known-any:PHL 0.9 level to-2024 False
9|known-any:PHL 0.9 level to-2024 True
-27|known-any:PHL 1 aim since-2025 False
-10|known-any:PHL 1 level since-2025 False
10|known-any:PHL 1 level since-2025 True
15|known-any:PHL 1.1 level since-2025 False
-15|known-any:PHL 1.1 level since-2025 True
-9|known-any:PHL 1.2 level since-2025 False
9|known-any:PHL 1.2 level since-2025 True
-35|known-any:PHL 1.3 level since-2025 False
35|known-any:PHL 1.3 level since-2025 True
17|known-any:PHL 1.3 level to-2024 False
-17|known-any:PHL 1.3 level to-2024 True
31|known-any:PHL 1.4 level since-2025 False
-31|known-any:PHL 1.4 level since-2025 True
36|known-any:PHL 1.5 aim since-2025 False
-36|known-any:PHL 1.5 aim since-2025 True
-13|known-any:PHL 1.5 level since-2025 False
13|known-any:PHL 1.5 level since-2025 True
-13|known-any:PHL 2 aim since-2025 False
13|known-any:PHL 2 aim since-2025 True
-34|known-any:POL 1.95 aim to-2021 False
-10|known-any:POL 2.1 level to-1999 False
10|known-any:POL 2.1 level to-1999 True
8|known-any:POL 2.2 level since-2025 False
-8|known-any:POL 2.2 level since-2025 True
25|known-any:POL 2.2 level to-2024 False
-25|known-any:POL 2.2 level to-2024 True
-23|known-any:POL 3 aim since-2025 False
23|known-any:POL 3 aim since-2025 True
26|known-any:POL 3 aim to-2024 False
-26|known-any:POL 3 aim to-2024 True
-18|known-any:POL 3.9 level to-2024 False
18|known-any:POL 3.9 level to-2024 True
-8|known-any:POL 4 aim since-2025 False
8|known-any:POL 4 aim since-2025 True
11|known-any:POL 4 aim to-2024 False
-11|known-any:POL 4 aim to-2024 True
-8|known-any:POL 4 level to-2024 False
8|known-any:POL 4 level to-2024 True
-11|known-any:POL 4-5 level since-2025 False
-14|known-any:POL 4.1 level since-2025 False
14|known-any:POL 4.1 level since-2025 True
18|known-any:POL 4.1 level to-2024 False
-18|known-any:POL 4.1 level to-2024 True
10|known-any:POL 4.2 level since-2025 False
-10|known-any:POL 4.2 level since-2025 True
11|known-any:POL 4.3 level since-2025 False
-11|known-any:POL 4.3 level since-2025 True
8|known-any:POL 4.5 level since-2025 False
-8|known-any:POL 4.5 level since-2025 True
8|known-any:POL 4.7 aim since-2025 False
-8|known-any:POL 4.7 aim since-2025 True
-17|known-any:POL 4.7 level since-2025 False
17|known-any:POL 4.7 level since-2025 True
15|known-any:POL 4.8 level since-2025 False
-15|known-any:POL 4.8 level since-2025 True
30|known-any:POL 5 aim since-2025 False
-30|known-any:POL 5 aim since-2025 True
20|known-any:POL 5 aim to-2024 False
-20|known-any:POL 5 aim to-2024 True
-25|known-any:PRK 2E+1 level since-2025 False
25|known-any:PRK 2E+1 level since-2025 True
-10|known-any:PRK 2E+1-3E+1 level since-2025 False
-11|known-any:PRK 2E+1-3E+1 level to-2024 False
10|known-any:PRT 1.55 level since-2025 False
-10|known-any:PRT 1.55 level since-2025 True
53|known-any:PRT 2 aim since-2025 False
-53|known-any:PRT 2 aim since-2025 True
-15|known-any:PRT 2 level since-2025 False
15|known-any:PRT 2 level since-2025 True
15|known-any:ROU 2 level to-2021 False
-15|known-any:ROU 2 level to-2021 True
-24|known-any:ROU 2.5 level since-2025 False
24|known-any:ROU 2.5 level since-2025 True
16|known-any:ROU 3 aim since-2025 False
-16|known-any:ROU 3 aim since-2025 True
-11|known-any:ROU 3.5 aim since-2025 False
11|known-any:ROU 3.5 aim since-2025 True
-42|known-any:RUS 1.9 level since-2025 False
-36|known-any:RUS 13 level to-2024 False
12|known-any:RUS 2.7 level since-2025 False
-15|known-any:RUS 2E+1 level to-2013 False
9|known-any:RUS 4.1 level to-2021 False
9|known-any:RUS 4.1 level to-2024 False
-9|known-any:RUS 4.1 level to-2024 True
-8|known-any:RUS 5 level since-2025 False
8|known-any:RUS 5 level since-2025 True
12|known-any:RUS 5.5 level since-2025 False
-12|known-any:RUS 5.5 level since-2025 True
15|known-any:RUS 6 level to-2024 False
-15|known-any:RUS 6 level to-2024 True
23|known-any:RUS 6.2 level since-2025 False
-23|known-any:RUS 6.2 level since-2025 True
-17|known-any:RUS 6.3 level since-2025 False
17|known-any:RUS 6.3 level since-2025 True
-18|known-any:RUS 7 level to-2024 False
18|known-any:RUS 7 level to-2024 True
16|known-any:RUS 7.1 level since-2025 False
-16|known-any:RUS 7.1 level since-2025 True
10|known-any:RUS 7.5 level since-2025 False
-10|known-any:RUS 7.5 level since-2025 True
32|known-any:RUS 8 level to-2024 False
18|known-any:SAU 6.5 level since-2025 False
-18|known-any:SAU 6.5 level since-2025 True
-13|known-any:SGP 2.9 level since-2025 False
13|known-any:SGP 2.9 level since-2025 True
-21|known-any:SGP 3 aim since-2025 False
21|known-any:SGP 3 aim since-2025 True
-20|known-any:SGP 3 level since-2025 False
20|known-any:SGP 3 level since-2025 True
-26|known-any:SGP 3 level to-2024 False
26|known-any:SGP 3 level to-2024 True
-13|known-any:SVK 1.5 aim since-2025 False
13|known-any:SVK 1.5 aim since-2025 True
18|known-any:SVK 2 level since-2025 False
-18|known-any:SVK 2 level since-2025 True
27|known-any:SVK 2 no since-2025 False
-27|known-any:SVK 2 no since-2025 True
-8|known-any:SVN 1.29 level to-2024 False
8|known-any:SVN 1.29 level to-2024 True
-38|known-any:SVN 1.5 level to-2013 False
39|known-any:SVN 3.5 aim since-2025 False
11|known-any:SWE 2 aim to-2024 False
-11|known-any:SWE 2 aim to-2024 True
10|known-any:SWE 2.1 level to-2024 False
-10|known-any:SWE 2.1 level to-2024 True
-51|known-any:SWE 2.4 level since-2025 False
51|known-any:SWE 2.4 level since-2025 True
-34|known-any:SWE 3 level to-2024 False
12|known-any:SWE 3.5 aim since-2025 False
-12|known-any:SWE 3.5 aim since-2025 True
-20|known-any:THA 1 level since-2025 False
20|known-any:THA 1 level since-2025 True
-27|known-any:THA 1.1 level since-2025 False
27|known-any:THA 1.1 level since-2025 True
10|known-any:THA 1.2 level since-2025 False
-10|known-any:THA 1.2 level since-2025 True
-18|known-any:THA 1.2 level to-2024 False
18|known-any:THA 1.2 level to-2024 True
17|known-any:THA 1.5 level to-1999 False
-17|known-any:THA 1.5 level to-1999 True
-43|known-any:THA 1.5 level to-2024 False
8|known-any:THA 2 no since-2025 False
-8|known-any:THA 2 no since-2025 True
-8|known-any:THA 3 level since-2025 False
8|known-any:THA 3 level since-2025 True
10|known-any:TUR 1.9 level since-2025 False
-10|known-any:TUR 1.9 level since-2025 True
9|known-any:TUR 2.1 level since-2025 False
-9|known-any:TUR 2.1 level since-2025 True
-19|known-any:TUR 2.3 level since-2025 False
19|known-any:TUR 2.3 level since-2025 True
16|known-any:TUR 2.33 level since-2025 False
-16|known-any:TUR 2.33 level since-2025 True
20|known-any:TUR 3.2 level to-2013 False
-28|known-any:TWN 1.5 level since-2025 False
-30|known-any:TWN 1E+1 aim since-2025 False
30|known-any:TWN 1E+1 aim since-2025 True
-32|known-any:TWN 1E+1 level since-2025 False
-9|known-any:TWN 1E+1 no since-2025 False
9|known-any:TWN 1E+1 no since-2025 True
21|known-any:TWN 2 aim to-2024 False
-21|known-any:TWN 2 aim to-2024 True
10|known-any:TWN 2 level since-2025 False
-10|known-any:TWN 2 level since-2025 True
-13|known-any:TWN 2 level to-2024 False
13|known-any:TWN 2 level to-2024 True
48|known-any:TWN 2.1 level since-2025 False
-48|known-any:TWN 2.1 level since-2025 True
-60|known-any:TWN 2.1 level to-2024 False
60|known-any:TWN 2.1 level to-2024 True
8|known-any:TWN 2.3 level since-2025 False
11|known-any:TWN 2.4 level since-2025 False
-11|known-any:TWN 2.4 level since-2025 True
26|known-any:TWN 2.4 level to-2024 False
-26|known-any:TWN 2.4 level to-2024 True
-27|known-any:TWN 2.45 level since-2025 False
27|known-any:TWN 2.45 level since-2025 True
11|known-any:TWN 2.45 level to-2024 False
-11|known-any:TWN 2.45 level to-2024 True
-49|known-any:TWN 2.5 aim since-2025 False
49|known-any:TWN 2.5 aim since-2025 True
-12|known-any:TWN 2.5 level since-2025 False
12|known-any:TWN 2.5 level since-2025 True
-10|known-any:TWN 2.5 level to-2024 False
10|known-any:TWN 2.5 level to-2024 True
-35|known-any:TWN 2.6 level to-2013 False
29|known-any:TWN 2.84 level since-2025 False
-29|known-any:TWN 2.84 level since-2025 True
-18|known-any:TWN 2.9 level since-2025 False
18|known-any:TWN 2.9 level since-2025 True
-12|known-any:TWN 3 aim to-2013 False
12|known-any:TWN 3 aim to-2013 True
20|known-any:TWN 3 aim to-2024 False
-20|known-any:TWN 3 aim to-2024 True
35|known-any:TWN 3 level since-2025 False
-35|known-any:TWN 3 level since-2025 True
-16|known-any:TWN 3 level to-1999 False
15|known-any:TWN 3.3 aim since-2025 False
-15|known-any:TWN 3.3 aim since-2025 True
-18|known-any:TWN 3.3 level since-2025 False
18|known-any:TWN 3.3 level since-2025 True
17|known-any:TWN 3.32 aim since-2025 False
-17|known-any:TWN 3.32 aim since-2025 True
13|known-any:TWN 3.32 level since-2025 False
-13|known-any:TWN 3.32 level since-2025 True
9|known-any:TWN 3.4 level since-2025 False
12|known-any:TWN 3.5 aim since-2025 False
-12|known-any:TWN 3.5 aim since-2025 True
17|known-any:TWN 3.5 level since-2025 False
-17|known-any:TWN 3.5 level since-2025 True
10|known-any:TWN 3.6 level since-2025 False
-10|known-any:TWN 3.6 level since-2025 True
26|known-any:TWN 5 aim since-2025 False
-26|known-any:TWN 5 aim since-2025 True
11|known-any:TWN 7 aim since-2025 False
-19|known-any:UKR 0.25 aim since-2025 False
39|known-any:UKR 34 level since-2025 False
-39|known-any:UKR 34 level since-2025 True
11|known-any:UKR 34 level to-2024 False
-11|known-any:UKR 34 level to-2024 True
20|known-any:UKR 37 level to-2024 False
-20|known-any:UKR 37 level to-2024 True
13|known-any:UKR 3E+1 level to-2024 False
24|known-any:UKR 4E+1 level since-2025 False
-24|known-any:UKR 4E+1 level since-2025 True
-15|known-any:USA 14 level since-2025 False
45|known-any:USA 1E+1 level to-2024 False
-45|known-any:USA 1E+1 level to-2024 True
42|known-any:USA 3 aim to-1999 False
-42|known-any:USA 3 aim to-1999 True
-22|known-any:USA 3 level since-2025 False
22|known-any:USA 3 level since-2025 True
-14|known-any:USA 3 level to-2024 False
14|known-any:USA 3 level to-2024 True
-20|known-any:USA 3.1 level since-2025 False
20|known-any:USA 3.1 level since-2025 True
15|known-any:USA 3.1 level to-2024 False
-15|known-any:USA 3.1 level to-2024 True
-28|known-any:USA 3.2 level since-2025 False
28|known-any:USA 3.2 level since-2025 True
17|known-any:USA 3.22 level since-2025 False
-17|known-any:USA 3.22 level since-2025 True
-15|known-any:USA 3.3 level since-2025 False
15|known-any:USA 3.3 level since-2025 True
-26|known-any:USA 3.3 level to-2024 False
26|known-any:USA 3.3 level to-2024 True
9|known-any:USA 3.38 level since-2025 False
-9|known-any:USA 3.38 level since-2025 True
24|known-any:USA 3.38 level to-2024 False
-24|known-any:USA 3.38 level to-2024 True
-20|known-any:USA 3.4 level to-2024 False
20|known-any:USA 3.4 level to-2024 True
-45|known-any:USA 3.5 level since-2025 False
45|known-any:USA 3.5 level since-2025 True
23|known-any:USA 3.5 level to-2021 False
-23|known-any:USA 3.5 level to-2021 True
19|known-any:USA 3.5 level to-2024 False
-19|known-any:USA 3.5 level to-2024 True
32|known-any:USA 3.6 level to-1999 False
13|known-any:USA 3.6 level to-2024 False
-23|known-any:USA 3.8 level to-2021 False
14|known-any:USA 4 aim since-2025 False
29|known-any:USA 4 level to-1999 False
-29|known-any:USA 4 level to-1999 True
-14|known-any:USA 4 level to-2013 False
14|known-any:USA 4 level to-2013 True
17|known-any:USA 4.5 aim since-2025 False
-17|known-any:USA 4.5 aim since-2025 True
18|known-any:USA 4.5 level to-2013 False
-18|known-any:USA 4.5 level to-2013 True
19|known-any:USA 4.6 aim since-2025 False
-19|known-any:USA 4.6 aim since-2025 True
9|known-any:USA 4.6 level since-2025 False
-9|known-any:USA 4.6 level since-2025 True
12|known-any:USA 4.7 level since-2025 False
-12|known-any:USA 4.7 level since-2025 True
14|known-any:USA 4.9 level to-2024 False
-14|known-any:USA 4.9 level to-2024 True
-22|known-any:USA 4.9-16.9 level to-2024 False
-26|known-any:USA 4E+1 level since-2025 False
38|known-any:USA 5 aim since-2025 False
-38|known-any:USA 5 aim since-2025 True
-44|known-any:USA 5 aim to-2024 False
44|known-any:USA 5 aim to-2024 True
16|known-any:USA 5 level since-2025 False
-16|known-any:USA 5 level since-2025 True
-16|known-any:USA 5 level to-1999 False
16|known-any:USA 5 level to-1999 True
16|known-any:USA 5 no since-2025 False
-16|known-any:USA 5 no since-2025 True
21|known-any:USA 5.3 level to-1999 False
-21|known-any:USA 5.3 level to-1999 True
-8|known-any:USA 5.4 level to-1999 False
8|known-any:USA 5.4 level to-1999 True
-15|known-any:USA 5.5 level to-1999 False
15|known-any:USA 5.5 level to-1999 True
-26|known-any:USA 5.9 level to-1999 False
12|known-any:USA 5E+1 level since-2025 False
-8|known-any:USA 6 level to-1999 False
8|known-any:USA 6 level to-1999 True
-25|known-any:USA 6.3 level to-1999 False
25|known-any:USA 6.3 level to-1999 True
9|known-any:USA 6.6 level to-1999 False
-9|known-any:USA 6.6 level to-1999 True
8|known-any:USA 6.8 level to-1999 False
-35|known-any:USA 6.8 level to-2024 False
35|known-any:USA 6.8 level to-2024 True
-13|known-any:USA 6.9 level since-2025 False
-34|known-any:VNM 1.8 level since-2025 False
34|known-any:VNM 1.8 level since-2025 True
-15|known-any:VNM 1.9 level since-2025 False
15|known-any:VNM 1.9 level since-2025 True
-35|known-any:VNM 2 aim since-2025 False
-35|known-any:VNM 2 level since-2025 False
35|known-any:VNM 2 level since-2025 True
-8|known-any:VNM 2.5 no since-2025 False
8|known:0.1 None no
-9|known:0.15 205X level
75|known:0.15 None level
-55|known:0.2 2025 level
-26|known:0.2 2026 level
94|known:0.2 None level
12|known:0.2 None no
-19|known:0.25 2026 aim
32|known:0.25 None aim
23|known:0.25 None level
10|known:0.3 2026 level
-29|known:0.3 FY2025 level
44|known:0.3 None level
89|known:0.4 2014 level
-13|known:0.5 2028 aim
-52|known:0.5 None aim
46|known:0.5 None level
-12|known:0.6 2024 level
-13|known:0.6 2025 level
-24|known:0.7 1990 level
44|known:0.7 2023 level
-17|known:0.7 2025 level
56|known:0.7 None level
-21|known:0.79 1955 level
24|known:0.79 1970 level
44|known:0.8 2015 level
10|known:0.8 2025 level
37|known:0.8 2026 level
13|known:0.8 None aim
15|known:0.88 FY1977 level
14|known:0.9 1976 level
12|known:0.9 1981 level
57|known:0.9 2012 level
49|known:0.9 2014 level
-10|known:0.9 2015 level
-43|known:0.9 2018 level
-10|known:0.9 2019 level
-18|known:0.9 2024 level
23|known:0.9 2025 level
10|known:0.9 FY1976 level
9|known:0.9 FY1978 level
26|known:0.9 FY1979 level
17|known:0.9 FY1980 level
-35|known:0.9 FY2015 level
15|known:0.9 FY2019 level
26|known:0.91 FY1981 level
-11|known:0.91 None level
-36|known:0.92 2024 level
9|known:0.92 FY1980 level
32|known:0.92 FY2018 level
-16|known:0.92 None level
11|known:0.93 FY1982 level
11|known:0.93 FY2016 level
18|known:0.93 FY2017 level
-9|known:0.93 FY2018 level
-41|known:0.93 None level
-30|known:0.94 FY1991 level
8|known:0.94 FY1992 level
12|known:0.94 FY1993 level
-11|known:0.94 None level
12|known:0.948 FY1994 level
-9|known:0.95 1976 level
-20|known:0.95 2023 level
-9|known:0.95 FY2020 level
40|known:0.95 FY2021 level
-10|known:0.95 FY2027 level
21|known:0.95 None level
16|known:0.954 FY1991 level
-15|known:0.954 None level
10|known:0.96 FY2013 level
-11|known:0.96 FY2021 level
40|known:0.96 FY2022 level
-14|known:0.96 FY2023 level
-10|known:0.96 FY2027 level
-10|known:0.96 None level
21|known:0.97-1.02 FY1987 level
36|known:0.97-1.02 None level
12|known:0.978 FY1983 level
-12|known:0.978 None level
48|known:0.98 FY1983 level
-10|known:0.99 None aim
-13|known:0.99 None level
45|known:0.991 FY1999 level
21|known:0.993 FY1986 level
-12|known:0.993 None level
21|known:0.997 FY1985 level
36|known:0.997 FY1990 level
-22|known:0.997 None level
-29|known:1 196X level
-28|known:1 1976 no
-8|known:1 197X level
30|known:1 197X no
27|known:1 1983 level
8|known:1 1984 aim
-66|known:1 1987 level
-10|known:1 1987 no
38|known:1 1989 level
13|known:1 198X level
-18|known:1 1990 aim
-12|known:1 1995 level
-26|known:1 1998 level
-17|known:1 2000 level
-18|known:1 2013 level
22|known:1 2014 level
-16|known:1 2016 level
27|known:1 2018 level
-21|known:1 201X level
49|known:1 2020 level
-11|known:1 2021 level
95|known:1 2022 level
-8|known:1 2022-12 level
-13|known:1 2023 level
-71|known:1 2024 level
49|known:1 2025 level
-16|known:1 2026 level
-9|known:1 2027 level
-11|known:1 2027 no
-37|known:1 2028 aim
56|known:1 2032 aim
-9|known:1 2036 aim
24|known:1 FY1980 no
15|known:1 FY1985 no
37|known:1 FY1987 aim
71|known:1 FY1987 level
-9|known:1 FY1987 no
11|known:1 FY1990 level
37|known:1 FY1991 level
19|known:1 FY1995 no
-32|known:1 FY1999 level
70|known:1 FY2015 level
-9|known:1 FY2018 level
48|known:1 FY2021 level
110|known:1 FY2022 level
20|known:1 FY2022 no
-79|known:1 FY2023 level
-8|known:1 FY2024 level
-55|known:1 FY2025 level
-59|known:1 FY2027 level
-11|known:1 FY2027 no
-9|known:1 FY2030 level
58|known:1 None level
48|known:1 None no
-12|known:1.004 1976 level
-8|known:1.004 1986-12 level
22|known:1.004 1987 level
43|known:1.004 FY1987 level
-23|known:1.004 None level
25|known:1.006 FY1989 level
8|known:1.01 FY1988 level
-8|known:1.01 None level
19|known:1.013 FY1988 level
-15|known:1.013 None level
47|known:1.02 1987 level
-19|known:1.02 FY1987 level
22|known:1.02 None level
-40|known:1.03 FY1986 level
54|known:1.03 FY1986/FY1990 level
-9|known:1.03 FY1990 level
-28|known:1.03 None aim
-10|known:1.038 1990 level
42|known:1.038 None level
-27|known:1.04 1985 level
55|known:1.04 None level
9|known:1.05 FY2026 level
-61|known:1.09 FY2021 level
10|known:1.09 FY2022 level
69|known:1.09 None level
-13|known:1.1 1960 level
34|known:1.1 2013 level
19|known:1.1 2014 level
-9|known:1.1 2018 level
62|known:1.1 2022 level
-21|known:1.1 2024 level
-47|known:1.1 2025 level
-14|known:1.1 2026 level
51|known:1.1 FY2022 level
-11|known:1.1 FY2023 level
32|known:1.1 FY2025 level
-31|known:1.1 None level
-32|known:1.1-1.3 None level
-10|known:1.19 2023 level
42|known:1.19 FY2023 level
-16|known:1.19 None level
-9|known:1.2 1999 level
10|known:1.2 2004 level
50|known:1.2 2014 level
14|known:1.2 2016 level
-34|known:1.2 2022 level
43|known:1.2 2023 level
-32|known:1.2 2024 level
-22|known:1.2 2025 level
-25|known:1.2 2025/2026 level
-11|known:1.2 2026 level
-8|known:1.2 2027 level
-9|known:1.2 2032/2033 level
59|known:1.2 FY2022 level
46|known:1.2 FY2023 level
-100|known:1.2 FY2024 level
-10|known:1.2 FY2025 level
-12|known:1.2 FY2027 level
23|known:1.2 None aim
48|known:1.2 None level
-22|known:1.22 None level
8|known:1.24 2018 level
11|known:1.24 2021 level
-25|known:1.24 2022 level
-8|known:1.24 2027 level
16|known:1.24 FY2021 level
17|known:1.24 FY2022 level
-24|known:1.24 FY2027 level
23|known:1.24 None level
47|known:1.25 None level
48|known:1.28 2024 level
-26|known:1.28 2029 level
-17|known:1.28 None level
24|known:1.29 2024 level
-25|known:1.3 2012 level
50|known:1.3 2013 level
17|known:1.3 2014 level
32|known:1.3 2017 level
10|known:1.3 2020 level
31|known:1.3 2022 level
-62|known:1.3 2023 level
57|known:1.3 2024 level
-34|known:1.3 2024-12 level
-27|known:1.3 2025 level
-28|known:1.3 2025-22 level
12|known:1.3 2026 level
33|known:1.3 2026/2027 level
-8|known:1.3 2027 level
-11|known:1.3 2028 level
-15|known:1.3 2030 level
-8|known:1.3 2032/2033 level
15|known:1.3 FY2018 level
-38|known:1.3 FY2019 level
-14|known:1.3 FY2023 level
37|known:1.3 FY2024 level
-20|known:1.3 FY2025 level
54|known:1.3 None level
13|known:1.33 2023 level
-15|known:1.33 2029/2030 level
-21|known:1.35 None level
13|known:1.36 None level
69|known:1.37 2024 level
-15|known:1.37 2032 level
-37|known:1.37 FY2025 level
16|known:1.38 2019 level
46|known:1.38 2023 level
-67|known:1.38 2024 level
12|known:1.38 None level
-44|known:1.4 1952 level
-23|known:1.4 1958 level
34|known:1.4 2014 level
-45|known:1.4 2020 level
20|known:1.4 2021 level
-21|known:1.4 2023 level
95|known:1.4 2024 level
-15|known:1.4 2025/2026 level
9|known:1.4 2026 level
53|known:1.4 2028 level
47|known:1.4 FY2021 level
-14|known:1.4 FY2022 level
97|known:1.4 FY2023 level
-21|known:1.4 FY2024 level
-87|known:1.4 FY2025 level
-8|known:1.4 FY2027 level
-18|known:1.4 None level
-22|known:1.45 2024 level
-8|known:1.45 FY2025 level
42|known:1.45 None level
24|known:1.47 2014 level
-26|known:1.47 2024 level
-8|known:1.47 None level
18|known:1.49 2024 level
-13|known:1.49 None level
56|known:1.5 1998 level
-21|known:1.5 2006 level
-8|known:1.5 2014 level
40|known:1.5 2021 level
-16|known:1.5 2022 level
-8|known:1.5 2023 level
-16|known:1.5 2024 aim
-16|known:1.5 2025 aim
-87|known:1.5 2025 level
-13|known:1.5 2025-05 level
-13|known:1.5 2025-06 aim
50|known:1.5 2025/2026 level
-10|known:1.5 2026 aim
-16|known:1.5 2026 level
-8|known:1.5 2026-03 aim
-19|known:1.5 2027 aim
-8|known:1.5 2027 level
41|known:1.5 2028 aim
-34|known:1.5 2029 aim
-8|known:1.5 2029 no
-12|known:1.5 202X aim
-10|known:1.5 2030 aim
61|known:1.5 2032 aim
19|known:1.5 2033 aim
84|known:1.5 2035 aim
99|known:1.5 2035 level
-27|known:1.5 FY1987 level
-12|known:1.5 FY2023 level
30|known:1.5 FY2024 level
23|known:1.5 FY2025 level
-26|known:1.5 FY2026 level
-18|known:1.5 FY2027 aim
14|known:1.5 FY2027 level
23|known:1.5 None aim
51|known:1.5 None level
12|known:1.5 None no
21|known:1.55 2024 level
-17|known:1.55 None level
-10|known:1.57 2014 level
35|known:1.57 2023 level
-34|known:1.57 2024 level
-35|known:1.57 2025 level
-15|known:1.58 1962 level
13|known:1.58 None level
-19|known:1.6 1989 level
-13|known:1.6 2001 level
-37|known:1.6 2019 level
-40|known:1.6 2022 level
34|known:1.6 2023 level
-50|known:1.6 2024 level
-36|known:1.6 2025 level
32|known:1.6 2026 level
-8|known:1.6 2030 level
-51|known:1.6 FY2022 level
-25|known:1.6 FY2023 level
131|known:1.6 FY2024 level
53|known:1.6 FY2025 level
19|known:1.6 FY2026 level
12|known:1.6 FY2027 aim
17|known:1.6 FY2027 level
-13|known:1.6 None aim
51|known:1.6 None level
-28|known:1.65 1962 level
16|known:1.65 2024 level
12|known:1.65 None level
-9|known:1.7 1976 level
-18|known:1.7 2012 level
32|known:1.7 2020 level
49|known:1.7 2021 level
-29|known:1.7 2022 level
17|known:1.7 2023 level
39|known:1.7 2024 level
-42|known:1.7 2025 level
-14|known:1.7 2026 level
-30|known:1.7 FY2021 level
-25|known:1.7 FY2022 level
42|known:1.7 FY2025 level
13|known:1.7 FY2026 level
32|known:1.7 FY2027 level
-20|known:1.7 None level
-31|known:1.75 2025 level
-25|known:1.75 FY2022 level
37|known:1.75 FY2025 level
-15|known:1.75 None level
9|known:1.78 1955 level
42|known:1.8 2019 level
-36|known:1.8 2022 level
-81|known:1.8 2024 level
-8|known:1.8 2026 level
12|known:1.8 2027 level
-11|known:1.8 2028 level
-33|known:1.8 FY2022 level
-13|known:1.8 FY2024 level
152|known:1.8 FY2025 level
-10|known:1.8 FY2026 level
-33|known:1.8 FY2027 level
32|known:1.8 None aim
56|known:1.8 None level
9|known:1.85 2023 level
-9|known:1.85 2024 level
-11|known:1.9 196X level
85|known:1.9 2023 level
15|known:1.9 2024 level
12|known:1.9 2024/2025 level
-30|known:1.9 2025 level
-11|known:1.9 2025-08-27 level
42|known:1.9 2025/2026 level
-8|known:1.9 2026 level
-23|known:1.9 2027 level
-13|known:1.9 2035 level
-35|known:1.9 FY2022 level
-20|known:1.9 FY2024 level
-12|known:1.9 FY2025 level
79|known:1.9 FY2026 level
27|known:1.9 FY2027 level
-11|known:1.9 FY2031 level
-13|known:1.9 None level
44|known:1.95 None aim
11|known:1.97 2023/2024 level
-9|known:1.97 None level
35|known:13 None level
15|known:14 None level
22|known:15 None level
8|known:1944 level since-2025
-50|known:1952 level since-2025
-13|known:1955 level to-2024
-36|known:1958 level since-2025
41|known:195X level to-2024
-19|known:1960 level to-2024
-44|known:1962 level to-2021
14|known:1962 level to-2024
11|known:1965 level to-1999
13|known:1968 level since-2025
15|known:1970 level to-2024
-17|known:1972 level to-2024
-15|known:1976 level since-2025
-65|known:1976 level to-1999
-8|known:1976 level to-2021
-12|known:1976 level to-2024
-13|known:1976 no to-1999
-12|known:1976 no to-2024
21|known:1977 level to-1999
-16|known:1978 level to-1999
-16|known:1979 level to-2024
17|known:1979/1980 level to-1999
-47|known:197X level since-2025
-10|known:197X level to-2024
-11|known:197X no since-2025
41|known:197X no to-2024
35|known:1980 level since-2025
48|known:1980 level to-1999
-35|known:1981 level to-1999
-42|known:1982 level to-1999
-26|known:1982-04 level to-1999
-33|known:1982-07-23 level to-1999
13|known:1983 level to-1999
22|known:1984 aim to-1999
-12|known:1984 level to-1999
21|known:1985 aim to-1999
-11|known:1985 level since-2025
-12|known:1985-09-18 level to-1999
-15|known:1985/1986 level to-1999
68|known:1986 level since-2025
-8|known:1986 level to-1999
-8|known:1986-12 level to-1999
-9|known:1987 aim to-1999
-13|known:1987 level since-2025
33|known:1987 level to-1999
-17|known:1987 level to-2024
31|known:1987/1988 aim to-1999
-29|known:1988 level since-2025
47|known:1988 level to-2024
64|known:1989 level since-2025
46|known:1989 level to-1999
-17|known:198X aim to-1999
52|known:198X level since-2025
17|known:198X level to-1999
68|known:198X level to-2024
-69|known:1990 aim to-1999
-10|known:1990 level since-2025
11|known:1990 level to-1999
12|known:1990 level to-2024
-10|known:1991 level to-1999
-27|known:1991-03 level to-1999
24|known:1992 level to-2024
-11|known:1993 aim to-1999
48|known:1993 level to-1999
-29|known:1993 level to-2013
-9|known:1994 level since-2025
12|known:1994 level to-1999
21|known:1995 level to-1999
20|known:1997 aim to-1999
22|known:1997 level to-1999
17|known:1998 aim to-1999
9|known:1998 level to-1999
-12|known:1998-07/1998-12 level to-1999
-11|known:1999 aim to-1999
26|known:1999 level to-1999
28|known:199X level since-2025
-9|known:199X level to-2021
-22|known:199X level to-2024
48|known:1E+1 195X level
-8|known:1E+1 2026 aim
-10|known:1E+1 2027 aim
32|known:1E+1 None aim
-16|known:1E+1 None level
9|known:1E+1 None no
9|known:2 1988 level
-12|known:2 1989 level
-16|known:2 198X aim
20|known:2 198X level
-10|known:2 1990 level
-9|known:2 2002 aim
-29|known:2 2013 aim
-39|known:2 2014 aim
-83|known:2 2014 level
-29|known:2 2015 aim
9|known:2 2016 aim
44|known:2 2016 level
-22|known:2 2017 aim
24|known:2 2018 aim
-51|known:2 2018 level
-10|known:2 201X aim
-8|known:2 2020 level
27|known:2 2020/2021 aim
-50|known:2 2022 aim
-68|known:2 2022 level
-15|known:2 2022-02 aim
-9|known:2 2022-12 aim
41|known:2 2022/2023 level
11|known:2 2023 level
20|known:2 2023/2024 level
100|known:2 2024 aim
-9|known:2 2024 level
103|known:2 2025 aim
97|known:2 2025 level
35|known:2 2025 no
-9|known:2 2025-04 aim
-18|known:2 2025-12 level
40|known:2 2025/2026 aim
35|known:2 2025/2026 level
-50|known:2 2026 aim
-49|known:2 2026 level
-8|known:2 2026-01 level
134|known:2 2026-03 aim
55|known:2 2026-03 level
20|known:2 2026-03 no
-12|known:2 2026-04 aim
-8|known:2 2026-12 aim
-26|known:2 2026-21 level
73|known:2 2026/2027 level
50|known:2 2027 aim
-32|known:2 2027 level
11|known:2 2027 no
-24|known:2 2027-01 aim
8|known:2 2027/2028 aim
52|known:2 2028 aim
8|known:2 2028 no
30|known:2 2028-03 aim
48|known:2 2029 aim
-11|known:2 2029 level
-8|known:2 202X aim
-22|known:2 202X level
-60|known:2 2030 aim
-32|known:2 2030 level
61|known:2 2031 aim
-45|known:2 2032 aim
16|known:2 2032/2033 aim
-8|known:2 2033 level
-13|known:2 2033/2034 level
-17|known:2 2034 aim
-94|known:2 2035 aim
-21|known:2 2035 level
9|known:2 2035 no
-15|known:2 2036 aim
-36|known:2 203X aim
-31|known:2 2040 aim
-15|known:2 FY2015 no
-8|known:2 FY2021 no
-16|known:2 FY2022 aim
-55|known:2 FY2022 level
-8|known:2 FY2023 aim
-12|known:2 FY2024 aim
9|known:2 FY2024 level
96|known:2 FY2025 aim
102|known:2 FY2025 level
38|known:2 FY2026 level
60|known:2 FY2027 aim
44|known:2 FY2027 no
11|known:2 FY2028 aim
-10|known:2 FY2030 aim
-12|known:2 FY2030 level
-44|known:2 FY2031 aim
57|known:2 None aim
23|known:2 None level
-44|known:2 None no
-9|known:2.01 2014 level
17|known:2.01 2024 level
-9|known:2.01 None level
8|known:2.02 2024/2025 level
-11|known:2.02 2033/2034 level
8|known:2.03 2025/2026 level
10|known:2.06 2024 level
13|known:2.1 1992 level
41|known:2.1 2020 level
-51|known:2.1 2021 level
-35|known:2.1 2023 level
28|known:2.1 2024 aim
85|known:2.1 2024 level
31|known:2.1 2025 level
-38|known:2.1 2026 level
11|known:2.1 2026 no
-11|known:2.1 2027 level
-22|known:2.1 2028 level
-35|known:2.1 2029 aim
33|known:2.1 2030 aim
-8|known:2.1 2030 level
37|known:2.1 2033/2034 level
-31|known:2.1 2035 aim
-26|known:2.1 FY2022 level
10|known:2.1 FY2026 level
31|known:2.1 FY2027 level
-16|known:2.1 FY2031 level
22|known:2.1 None level
-9|known:2.1 None no
13|known:2.12 2024 level
17|known:2.16 2025 level
-12|known:2.16 None level
22|known:2.2 2014 level
-9|known:2.2 2017 level
59|known:2.2 2022 level
-15|known:2.2 2023 level
-40|known:2.2 2025 level
29|known:2.2 2026 level
-19|known:2.2 202X level
14|known:2.2 2030 level
-15|known:2.2 FY2025 level
9|known:2.2 FY2026 level
49|known:2.2 FY2027 level
25|known:2.2 None aim
23|known:2.2 None level
23|known:2.25 2023 level
-34|known:2.25 None level
23|known:2.27 2023 level
-21|known:2.27 None level
-13|known:2.3 2014 level
-80|known:2.3 2023 level
98|known:2.3 2024 level
-13|known:2.3 2025 level
-24|known:2.3 2025/2026 level
51|known:2.3 2026/2027 level
-8|known:2.3 2027 level
20|known:2.3 2029/2030 level
-19|known:2.3 202X level
45|known:2.3 2030 level
34|known:2.3 2033/2034 level
-20|known:2.3 2035 level
-17|known:2.3 FY2025 level
-64|known:2.32 2024 level
82|known:2.32 2025 level
-53|known:2.32 2026 level
37|known:2.32 None level
31|known:2.33 2024 level
16|known:2.33 2025 level
-43|known:2.33 None level
34|known:2.36 2018 level
41|known:2.36 2025/2026 level
-33|known:2.36 FY2025 level
-15|known:2.38 None level
-14|known:2.4 2014 level
11|known:2.4 2023 level
-36|known:2.4 2024 level
13|known:2.4 2025 aim
47|known:2.4 2025 level
-12|known:2.4 2025/2026 aim
-13|known:2.4 2025/2026 level
76|known:2.4 2026 level
-12|known:2.4 2027 level
-16|known:2.4 2029 level
-11|known:2.4 2032/2033 aim
39|known:2.4 2033 aim
26|known:2.4 2033 level
48|known:2.4 2033/2034 aim
-54|known:2.4 2035 aim
-47|known:2.4 FY2025 level
-21|known:2.4 FY2026 level
-65|known:2.4 FY2027 aim
13|known:2.4 FY2027 level
26|known:2.4 FY2030 level
66|known:2.4 None aim
-33|known:2.42 2025 level
78|known:2.42 2026 level
-12|known:2.42 None level
-22|known:2.45 2024 level
38|known:2.45 2025 level
17|known:2.45 None level
17|known:2.5 198X level
11|known:2.5 2008 level
13|known:2.5 2010 level
-13|known:2.5 2018 level
16|known:2.5 2023 aim
38|known:2.5 2023 level
-9|known:2.5 2024 aim
19|known:2.5 2024 level
-9|known:2.5 2025 aim
-17|known:2.5 2025 level
-32|known:2.5 2025-21 aim
12|known:2.5 2025/2026 aim
24|known:2.5 2026 aim
-44|known:2.5 2026 level
9|known:2.5 2026/2027 aim
-11|known:2.5 2026/2027 level
53|known:2.5 2027 aim
35|known:2.5 2027 level
34|known:2.5 2027-04 aim
-25|known:2.5 2028 aim
-25|known:2.5 2029 aim
8|known:2.5 2029/2030 aim
-50|known:2.5 202X aim
-27|known:2.5 202X level
16|known:2.5 2030 aim
29|known:2.5 2030 level
-23|known:2.5 2031 aim
-9|known:2.5 2032 aim
-64|known:2.5 2035 aim
22|known:2.5 203X aim
-16|known:2.5 FY2024 level
-23|known:2.5 FY2025 level
-41|known:2.5 FY2026 level
20|known:2.5 FY2027 aim
17|known:2.5 FY2027 level
11|known:2.5 FY2028 aim
19|known:2.5 FY2030 level
22|known:2.5 FY2031 aim
-13|known:2.5 FY2035 aim
51|known:2.5 None aim
23|known:2.5 None level
38|known:2.5 None no
13|known:2.55 2027 level
-11|known:2.55 None level
-29|known:2.6 1993 level
-22|known:2.6 2020 level
22|known:2.6 2023 level
46|known:2.6 2024 level
45|known:2.6 2025 level
39|known:2.6 2027 aim
41|known:2.6 2027 level
14|known:2.6 2027-04 aim
-15|known:2.6 2035 level
-24|known:2.6 FY2025 level
-17|known:2.6 FY2026 level
-48|known:2.6 FY2027 level
86|known:2.6 FY2031 level
-48|known:2.6 None aim
-12|known:2.6 None level
21|known:2.7 2021 level
40|known:2.7 2022 level
-22|known:2.7 2023 level
19|known:2.7 2024 level
-19|known:2.7 2025 level
-13|known:2.7 FY2025 level
12|known:2.7 None aim
12|known:2.7 None level
20|known:2.76 2029 level
-20|known:2.76 2032 level
79|known:2.8 1989 level
-32|known:2.8 1998 level
44|known:2.8 2020 level
-10|known:2.8 2021 level
21|known:2.8 2023 level
-14|known:2.8 2024/2025 level
45|known:2.8 2025 level
-33|known:2.8 2026 level
-17|known:2.8 202X level
19|known:2.8 2030 level
-10|known:2.8 2033 level
-15|known:2.8 2033/2034 level
-8|known:2.8 2035 level
-35|known:2.8 FY2025 level
-14|known:2.8 FY2026 level
39|known:2.8 FY2030 level
-8|known:2.8 None level
-24|known:2.84 2025 level
54|known:2.84 2026 level
-29|known:2.84 None level
17|known:2.9 2022 aim
10|known:2.9 2023 level
17|known:2.9 2025 level
-16|known:2.9 2026 level
34|known:2.9 2030 level
-25|known:2.9 2035 level
13|known:2.9 FY2026 level
-20|known:2.9 None aim
-15|known:2.9 None level
-11|known:2000 aim to-1999
-15|known:2000 level since-2025
-9|known:2000 level to-1999
-9|known:2001 level since-2025
-9|known:2001 level to-1999
-21|known:2001 level to-2024
-9|known:2002 aim since-2025
-13|known:2003 aim to-2013
-9|known:2003 level to-1999
22|known:2003 level to-2013
-31|known:2004 level since-2025
-26|known:2004 level to-2021
26|known:2005 level to-2013
-9|known:2005 level to-2024
-34|known:2006 level since-2025
-34|known:2006 level to-2013
-23|known:2006 level to-2024
-11|known:2007 aim to-2013
-27|known:2007 level to-2013
38|known:2008 aim since-2025
-39|known:2008 level to-2013
-14|known:2009 level since-2025
-10|known:2009 level to-2024
20|known:2010 level to-2024
9|known:2010/2011 level since-2025
-14|known:2011 level since-2025
9|known:2011 level to-2013
10|known:2012 level since-2025
63|known:2012 level to-2013
-48|known:2012 level to-2021
-28|known:2013 aim since-2025
-11|known:2013 aim to-2013
33|known:2013 level since-2025
12|known:2013 level to-2013
63|known:2013 level to-2021
-46|known:2013 level to-2024
-31|known:2014 aim since-2025
-12|known:2014 aim to-2021
-14|known:2014 aim to-2024
46|known:2014 level since-2025
-18|known:2014 level to-2013
61|known:2014 level to-2021
-23|known:2015 aim to-2021
15|known:2015 level since-2025
41|known:2015 level to-2021
52|known:2016 level since-2025
-11|known:2016 level to-2021
45|known:2016 level to-2024
-11|known:2017 aim to-2013
-21|known:2017 aim to-2021
9|known:2017 level to-2013
-21|known:2017 level to-2021
-10|known:2017/2018 level to-2024
10|known:2018 aim since-2025
-20|known:2018 level since-2025
-8|known:2018 level to-2021
17|known:2018 level to-2024
8|known:2018/2019 level since-2025
-15|known:2019 level since-2025
83|known:2019 level to-2021
-13|known:2019 level to-2024
29|known:2019-01 aim to-2021
-10|known:2019-11-29 level to-2021
-8|known:201X aim to-2021
17|known:201X level since-2025
-23|known:201X level to-2024
-8|known:2020 aim since-2025
-16|known:2020 level since-2025
106|known:2020 level to-2024
22|known:2020/2021 aim to-2024
26|known:2021 level since-2025
-13|known:2021 level to-2024
-54|known:2022 aim since-2025
25|known:2022 aim to-2021
-15|known:2022 aim to-2024
95|known:2022 level to-2024
-11|known:2022 no to-2024
-24|known:2022-01/2022-03 level to-2024
-15|known:2022-02 aim to-2024
-11|known:2022-04 aim since-2025
-11|known:2022-05 level to-2024
-8|known:2022-12 aim since-2025
-15|known:2022-12 level to-2024
47|known:2022/2023 level to-2024
-25|known:2023 aim since-2025
-17|known:2023 aim to-2024
55|known:2023 level since-2025
12|known:2023 level to-2021
56|known:2023 level to-2024
-32|known:2023-04/2023-06 level to-2024
13|known:2024 aim since-2025
-10|known:2024 aim to-2021
49|known:2024 aim to-2024
72|known:2024 level since-2025
-60|known:2024 level to-2021
49|known:2024 level to-2024
-9|known:2024 no since-2025
-8|known:2024-07 level to-2024
-77|known:2024-07/2024-12 level since-2025
-45|known:2024-12 level since-2025
-10|known:2024-23 aim since-2025
41|known:2025 aim since-2025
-38|known:2025 aim to-2024
67|known:2025 level since-2025
-17|known:2025-01 aim since-2025
-10|known:2025-01 level since-2025
-11|known:2025-01/2025-03 level since-2025
-8|known:2025-02 aim since-2025
-32|known:2025-03 aim since-2025
-8|known:2025-03 no since-2025
-13|known:2025-04 aim since-2025
-8|known:2025-04 aim to-2024
-10|known:2025-04 level since-2025
-13|known:2025-04-10 level since-2025
-14|known:2025-05 aim since-2025
-25|known:2025-05 level since-2025
-79|known:2025-06 aim since-2025
-13|known:2025-06 level since-2025
-19|known:2025-06 no since-2025
-18|known:2025-07 aim since-2025
-20|known:2025-07 level since-2025
-27|known:2025-07/2025-09 level since-2025
-14|known:2025-08 level since-2025
-11|known:2025-08-27 level since-2025
-14|known:2025-09 level since-2025
-8|known:2025-10 level since-2025
-8|known:2025-10 no since-2025
-30|known:2025-11 aim since-2025
-28|known:2025-12 level since-2025
-33|known:2025-21 aim since-2025
-10|known:2025-21 aim to-2024
-28|known:2025-22 level since-2025
36|known:2025/2026 aim since-2025
93|known:2025/2026 level since-2025
16|known:2026 aim since-2025
35|known:2026 aim to-2024
104|known:2026 level since-2025
8|known:2026 level to-2024
-13|known:2026-01 aim since-2025
-28|known:2026-01 level since-2025
-9|known:2026-01-23 aim since-2025
-11|known:2026-01/2026-03 level since-2025
63|known:2026-03 aim since-2025
41|known:2026-03 level since-2025
19|known:2026-03 no since-2025
-19|known:2026-03-12 level since-2025
-15|known:2026-04 aim since-2025
-35|known:2026-05 aim since-2025
-13|known:2026-05-30 level since-2025
-29|known:2026-12 aim since-2025
-28|known:2026-21 level since-2025
-13|known:2026-24 aim since-2025
114|known:2026/2027 level since-2025
49|known:2026/2029 aim since-2025
71|known:2026/2030 aim since-2025
10|known:2027 aim since-2025
100|known:2027 aim to-2024
15|known:2027 level since-2025
12|known:2027 level to-2024
20|known:2027 no since-2025
-27|known:2027 no to-2024
-25|known:2027-01 aim since-2025
29|known:2027-04 aim since-2025
-14|known:2027-04 level since-2025
8|known:2027/2028 aim since-2025
60|known:2028 aim to-2024
71|known:2028 level since-2025
-27|known:2028 level to-2024
53|known:2028 no since-2025
19|known:2028-03 aim since-2025
9|known:2028-03 aim to-2024
-17|known:2029 aim since-2025
-10|known:2029 aim to-2024
-14|known:2029 level since-2025
-27|known:2029 level to-2024
-14|known:2029 no since-2025
36|known:2029/2030 level since-2025
-19|known:2029/2030 level to-2024
12|known:202X aim since-2025
-20|known:202X aim to-2024
-97|known:202X level since-2025
-43|known:202X level to-2024
-20|known:202X no since-2025
93|known:2030 aim to-2024
38|known:2030 level since-2025
-32|known:2030 level to-2024
57|known:2030 no since-2025
49|known:2031 aim since-2025
20|known:2031 aim to-2021
-13|known:2031 aim to-2024
37|known:2031 level since-2025
95|known:2032 aim since-2025
-31|known:2032 aim to-2024
15|known:2032 level since-2025
-27|known:2032 level to-2024
-18|known:2032/2033 level since-2025
49|known:2033 aim since-2025
18|known:2033 aim to-2024
12|known:2033/2034 aim since-2025
15|known:2033/2034 aim to-2024
-8|known:2033/2034 level since-2025
28|known:2033/2034 level to-2024
-33|known:2034 aim to-2024
-26|known:2034 level since-2025
-8|known:2034 level to-2024
23|known:2034/2035 level since-2025
47|known:2035 aim since-2025
-19|known:2035 level since-2025
21|known:2035 no since-2025
58|known:2036 aim since-2025
-9|known:2036 level since-2025
9|known:203X aim since-2025
-23|known:203X aim to-2024
-26|known:2040 aim to-2024
-11|known:2040 level since-2025
-17|known:2055 level to-2024
-10|known:205X level to-2024
10|known:27.2 2026 level
-57|known:2E+1 2025 level
22|known:2E+1 None level
21|known:2E+1-3E+1 None level
-30|known:3 1976 level
44|known:3 1986 level
27|known:3 1990 level
26|known:3 1997 aim
17|known:3 1998 aim
-12|known:3 2000 aim
37|known:3 2008 aim
-17|known:3 2009 level
-11|known:3 2013 aim
11|known:3 2015 aim
-13|known:3 2018 aim
-19|known:3 2022 level
-10|known:3 2022-04 aim
-17|known:3 2023 aim
-25|known:3 2024 aim
-70|known:3 2024 level
27|known:3 2025 aim
-27|known:3 2025-03 aim
-10|known:3 2025-04 aim
-8|known:3 2025-06 aim
-14|known:3 2025/2026 aim
-8|known:3 2025/2026 level
-21|known:3 2026 aim
57|known:3 2026 level
-44|known:3 2026-03 aim
-22|known:3 2026-05 aim
-13|known:3 2026-05-30 level
-18|known:3 2026-12 aim
-48|known:3 2027 aim
13|known:3 2027 level
-12|known:3 2027-04 aim
-15|known:3 2028 aim
36|known:3 2029 aim
74|known:3 202X aim
108|known:3 2030 aim
19|known:3 2030 level
15|known:3 2031 aim
26|known:3 2031 level
-24|known:3 2032 aim
75|known:3 2032 level
47|known:3 2033 aim
-29|known:3 2035 aim
-19|known:3 2036 aim
20|known:3 203X aim
8|known:3 2040 aim
-9|known:3 FY2024 level
-24|known:3 FY2025 aim
18|known:3 FY2026 level
-44|known:3 FY2027 aim
-15|known:3 FY2027 level
50|known:3 FY2030 aim
56|known:3 FY2031 aim
56|known:3 FY2032 aim
10|known:3 FY2035 aim
37|known:3 None no
-10|known:3-3.5 2026 aim
9|known:3-3.5 None aim
-23|known:3.1 2024 level
26|known:3.1 2025 level
-13|known:3.1 2027 level
15|known:3.1 FY2023 level
-13|known:3.1 FY2025 level
-8|known:3.1 FY2027 level
12|known:3.12 2032 level
-12|known:3.2 2003 aim
-9|known:3.2 2014 level
88|known:3.2 2025 level
-16|known:3.2 2027 level
-14|known:3.2 2029 level
-11|known:3.2 2035 aim
10|known:3.2 2035 level
-58|known:3.2 FY2025 level
12|known:3.2 None aim
-42|known:3.2 None level
31|known:3.22 2025 level
-20|known:3.22 None level
8|known:3.3 1986 level
-8|known:3.3 2022 level
-15|known:3.3 2024 level
13|known:3.3 2025 level
20|known:3.3 2026 aim
16|known:3.3 2026 level
-15|known:3.3 2027 level
-8|known:3.3 2030 level
51|known:3.3 FY2026 level
-15|known:3.3 None aim
-12|known:3.32 2025 level
20|known:3.32 2026 aim
33|known:3.32 2026 level
-17|known:3.32 None aim
-13|known:3.32 None level
15|known:3.35 2025 level
39|known:3.38 2024 level
-34|known:3.38 None level
-9|known:3.4 2014 level
8|known:3.4 2016 level
-39|known:3.4 2020 level
-9|known:3.4 2021 level
-20|known:3.4 2023 level
105|known:3.4 2024 level
-9|known:3.4 FY1978 level
-23|known:3.4 None aim
24|known:3.4 None level
21|known:3.43 2024 level
-18|known:3.43 None level
-10|known:3.5 2006 level
-16|known:3.5 2014 level
31|known:3.5 2018 level
57|known:3.5 2021 level
17|known:3.5 2022 level
-10|known:3.5 2024 aim
-55|known:3.5 2024 level
-43|known:3.5 2025 aim
19|known:3.5 2025 level
-26|known:3.5 2025-06 aim
-14|known:3.5 2025-06 no
-29|known:3.5 2025-11 aim
-8|known:3.5 2025-21 aim
-20|known:3.5 2026 aim
-17|known:3.5 2026 level
-14|known:3.5 2026-03 aim
-12|known:3.5 2026-05 aim
-46|known:3.5 2027 aim
-16|known:3.5 2028 aim
-10|known:3.5 2029 level
-13|known:3.5 202X no
42|known:3.5 2030 aim
51|known:3.5 2030 no
24|known:3.5 2031 aim
75|known:3.5 2032 aim
-22|known:3.5 2032 level
-18|known:3.5 2033 aim
-8|known:3.5 2033/2034 aim
180|known:3.5 2035 aim
25|known:3.5 2035 level
22|known:3.5 2035 no
81|known:3.5 2036 aim
-33|known:3.5 203X aim
-19|known:3.5 FY2021 level
-23|known:3.5 FY2025 aim
-8|known:3.5 FY2026 aim
-33|known:3.5 FY2027 aim
-24|known:3.5 FY2027 level
-22|known:3.5 FY2031 aim
-22|known:3.5 FY2032 aim
26|known:3.5 FY2033 aim
49|known:3.5 FY2035 aim
9|known:3.5 FY2035 no
39|known:3.5 None aim
-50|known:3.5 None level
9|known:3.5 None no
-38|known:3.6 2016 level
13|known:3.6 2021 level
-11|known:3.6 2023 level
23|known:3.6 2027 level
-52|known:3.6 None level
14|known:3.7 2025 level
16|known:3.7 2026 aim
-35|known:3.7 2026 level
-16|known:3.7 None aim
-21|known:3.7 None level
18|known:3.8 2013 level
10|known:3.8 2022 level
-10|known:3.8 2024 aim
-10|known:3.8 2035 aim
34|known:3.8 None aim
32|known:3.8 None level
-17|known:3.9 2014 level
17|known:3.9 2023 level
-14|known:3.9 2024 level
-8|known:3.9 None level
29|known:34 2022 level
39|known:34 2024 level
-50|known:34 None level
26|known:37 2023 level
-20|known:37 None level
9|known:3E+1 1975 level
8|known:3E+1 None level
24|known:4 1989 level
8|known:4 2023 aim
-19|known:4 2023 level
-15|known:4 2024 aim
-20|known:4 2025 aim
30|known:4 2025 level
45|known:4 2026 aim
-12|known:4 2026 level
23|known:4 2028 aim
32|known:4 2029 aim
-10|known:4 2030 aim
-10|known:4 2035 aim
69|known:4 FY1995 level
-34|known:4 None aim
-25|known:4 None level
12|known:4-5 None level
-11|known:4.1 1989 level
-25|known:4.1 2021 level
-10|known:4.1 2022 level
59|known:4.1 2024 level
-19|known:4.1 None level
24|known:4.12 2024 level
-13|known:4.12 None level
11|known:4.2 2024 level
11|known:4.3 2025 level
-12|known:4.3 None level
23|known:4.4 2022 level
-21|known:4.4 2024 level
-10|known:4.4 None level
21|known:4.48 2025 level
9|known:4.5 2011 level
14|known:4.5 2022 level
-42|known:4.5 2024 level
48|known:4.5 2025 level
17|known:4.5 2027 aim
-33|known:4.5 None aim
8|known:4.5 None level
-13|known:4.6 2026 level
22|known:4.6 FY2027 level
-19|known:4.6 None aim
-9|known:4.6 None level
-11|known:4.7 2024 level
9|known:4.7 2025 aim
8|known:4.7 2025 level
-20|known:4.7 2026 level
21|known:4.7 2027 level
-8|known:4.7 None aim
14|known:4.7 None level
9|known:4.8 2024 level
-12|known:4.8 2025 level
8|known:4.8 2026 aim
34|known:4.8 2026 level
-23|known:4.8 None level
35|known:4.87 2026 aim
-30|known:4.87 None aim
15|known:4.9 1979 level
11|known:4.9 2009 level
-10|known:4.9 2024 level
12|known:4.9 2026 aim
-11|known:4.9 None aim
-20|known:4.9 None level
12|known:4.91 2026 aim
32|known:4E+1 2025 level
24|known:5 197X level
26|known:5 1986 level
-44|known:5 198X level
-9|known:5 2014 aim
-8|known:5 2022 aim
-11|known:5 2024 aim
-29|known:5 2024 level
-30|known:5 2025 aim
-85|known:5 2025 level
-11|known:5 2025 no
-26|known:5 2025-06 aim
45|known:5 2027 aim
19|known:5 2027 level
47|known:5 2028 aim
-22|known:5 2029 aim
-8|known:5 202X no
75|known:5 2030 aim
12|known:5 2030 no
-17|known:5 2031 aim
-51|known:5 2032 aim
-12|known:5 2033 aim
107|known:5 2035 aim
31|known:5 2036 aim
-16|known:5 FY1978 level
8|known:5 FY1999 level
-36|known:5 FY2025 aim
-18|known:5 FY2026 aim
11|known:5 FY2027 aim
15|known:5 FY2027 no
16|known:5 None aim
33|known:5 None level
21|known:5 None no
74|known:5-6 2026/2030 aim
-27|known:5-6 2030 aim
-27|known:5-6 None aim
18|known:5.1 2026 level
-9|known:5.1 FY1987 level
-12|known:5.1 None level
-12|known:5.2 None level
-33|known:5.3 None level
21|known:5.38 2026 level
-14|known:5.38 None level
-16|known:5.4 2025 level
-11|known:5.4 2026 aim
28|known:5.4 2026 level
55|known:5.4 2026/2029 aim
-21|known:5.4 2029 aim
-27|known:5.4 2030 aim
-11|known:5.4 2035 aim
27|known:5.4 None aim
-20|known:5.5 2025 level
32|known:5.5 2026 level
16|known:5.5 None aim
17|known:5.5 None level
12|known:5.6 2024 level
-13|known:5.6 None level
13|known:5.9 2023 level
11|known:5.9 None level
-23|known:6 1976 level
13|known:6 1980 level
10|known:6 1986 level
79|known:6 198X level
13|known:6 2024 level
-25|known:6 2025 level
-10|known:6 2035 aim
18|known:6 None aim
21|known:6 None level
69|known:6.2 2025 level
-47|known:6.2 2026 level
-25|known:6.2 None level
41|known:6.3 None level
23|known:6.5 2025 level
-18|known:6.5 FY1987 level
-66|known:6.5 None level
-9|known:6.6 None level
-31|known:6.8 1979 level
17|known:6.8 2024 level
12|known:6.8 None level
19|known:6.9 None level
-20|known:7 2023 level
23|known:7 2024 level
19|known:7 None level
-13|known:7.1 2023 level
36|known:7.1 2024 level
-36|known:7.1 None level
12|known:7.3 2024 level
-12|known:7.3 None level
-10|known:7.4 None level
12|known:7.5 2025 level
-10|known:7.5 None level
26|known:7.8 2025 level
-19|known:7.8 None level
68|known:8 2025 level
-44|known:8 None level
45|known:8.8 2024 level
-33|known:8.8 None level
13|known:ALLIES 2 None aim
25|known:ALLIES 2 None level
-16|known:ALLIES 2025 aim
-8|known:ALLIES 2026-01-23 aim
9|known:ALLIES 3 None aim
33|known:ALLIES 3.5 None aim
27|known:ALLIES 5 None aim
77|known:ALLIES None aim
24|known:ALLIES None level
38|known:ARG 0.5 None level
-29|known:ARG 198X level
-26|known:ARG None aim
34|known:ARG None level
-9|known:AUS 0.15 205X level
75|known:AUS 0.15 None level
-8|known:AUS 1.5 2035 aim
18|known:AUS 1.5 None aim
18|known:AUS 1.9 2023 level
36|known:AUS 1.9 2024 level
-39|known:AUS 1.9 None level
17|known:AUS 198X level
-29|known:AUS 2 2013 aim
27|known:AUS 2 2020/2021 aim
8|known:AUS 2 2021 aim
31|known:AUS 2 2022 level
45|known:AUS 2 2023 aim
-13|known:AUS 2 2023 level
18|known:AUS 2 2023/2024 level
-30|known:AUS 2 2025 level
-13|known:AUS 2 2033/2034 level
-44|known:AUS 2 FY2025 level
47|known:AUS 2 None level
8|known:AUS 2.02 2024/2025 level
-11|known:AUS 2.02 2033/2034 level
8|known:AUS 2.02 None level
8|known:AUS 2.03 2025/2026 level
-24|known:AUS 2.1 2026 level
-22|known:AUS 2.1 2028 level
45|known:AUS 2.1 2033/2034 level
-12|known:AUS 2.1 None level
24|known:AUS 2.2 None aim
19|known:AUS 2.2 None level
35|known:AUS 2.3 2033/2034 level
-11|known:AUS 2.3 None aim
-33|known:AUS 2.3 None level
-11|known:AUS 2.4 2025/2026 aim
-8|known:AUS 2.4 2030 aim
-11|known:AUS 2.4 2032/2033 aim
39|known:AUS 2.4 2033 aim
26|known:AUS 2.4 2033 level
47|known:AUS 2.4 2033/2034 aim
-54|known:AUS 2.4 2035 aim
16|known:AUS 2.4 None aim
-26|known:AUS 2.4 None level
35|known:AUS 2.5 2030 aim
-20|known:AUS 2.5 2035 aim
-11|known:AUS 2.5 None aim
70|known:AUS 2.8 2025 level
8|known:AUS 2.8 2025/2026 level
-19|known:AUS 2.8 2026 level
-10|known:AUS 2.8 2033 level
-9|known:AUS 2.8 2033/2034 level
-43|known:AUS 2.8 FY2026 level
30|known:AUS 2.8 None level
-10|known:AUS 2009 level
-29|known:AUS 2013 aim
26|known:AUS 2020/2021 aim
8|known:AUS 2021 aim
38|known:AUS 2022 level
44|known:AUS 2023 aim
-37|known:AUS 2024 aim
19|known:AUS 2024 level
-25|known:AUS 2025 aim
29|known:AUS 2025 level
-8|known:AUS 2025-06 no
-17|known:AUS 2025-07 level
-14|known:AUS 2025-09 level
-15|known:AUS 2025/2026 aim
19|known:AUS 2025/2026 level
-48|known:AUS 2026 level
-16|known:AUS 2026-05 aim
-11|known:AUS 2027 aim
19|known:AUS 2028 aim
-22|known:AUS 2028 level
-18|known:AUS 2029 aim
23|known:AUS 2029/2030 level
-8|known:AUS 202X aim
-19|known:AUS 202X level
-13|known:AUS 202X no
-18|known:AUS 2030 aim
-11|known:AUS 2030 level
13|known:AUS 2030 no
-11|known:AUS 2032/2033 aim
75|known:AUS 2033 aim
13|known:AUS 2033 level
36|known:AUS 2033/2034 aim
38|known:AUS 2033/2034 level
-21|known:AUS 2035 aim
-16|known:AUS 2036 aim
22|known:AUS 203X aim
-17|known:AUS 2055 level
-10|known:AUS 205X level
-18|known:AUS 3 2025 aim
8|known:AUS 3 2026 aim
-16|known:AUS 3 2026-05 aim
24|known:AUS 3 2028 aim
-23|known:AUS 3 2029 aim
-55|known:AUS 3 2030 aim
50|known:AUS 3 2033 aim
64|known:AUS 3 2035 aim
-16|known:AUS 3 2036 aim
-8|known:AUS 3.5 2025-06 no
-13|known:AUS 3.5 202X no
13|known:AUS 3.5 2030 no
21|known:AUS 3.5 None aim
13|known:AUS 3.5 None no
-44|known:AUS FY2025 level
-41|known:AUS FY2026 level
-13|known:AUS FY2027 level
60|known:AUS None aim
76|known:AUS None level
19|known:AUS None no
15|known:AZE None level
57|known:BEL 1.3 2024 level
-11|known:BEL 1.3 2025 level
-28|known:BEL 1.3 2025-22 level
33|known:BEL 1.3 None level
27|known:BEL 2 2025 aim
48|known:BEL 2 2025 level
32|known:BEL 2 2029 aim
-13|known:BEL 2 2036 aim
-38|known:BEL 2 None aim
-45|known:BEL 2 None level
27|known:BEL 2.5 None level
49|known:BEL 2024 level
27|known:BEL 2025 aim
37|known:BEL 2025 level
-28|known:BEL 2025-22 level
-26|known:BEL 2026 level
31|known:BEL 2029 aim
-11|known:BEL 2030 level
-13|known:BEL 2036 aim
-36|known:BEL None aim
-9|known:BEL None level
-28|known:BEL+ESP None level
-54|known:BEL+ESP+PRT 2 None level
-54|known:BEL+ESP+PRT None level
12|known:BEL+ITA 2 2025 aim
-15|known:BEL+ITA 2 None aim
12|known:BEL+ITA 2025 aim
-15|known:BEL+ITA None aim
11|known:BGD 2025/2026 aim
13|known:BGR 2035 aim
13|known:BGR 3.5 2035 aim
-12|known:BGR 3.5 None aim
-20|known:BGR None aim
56|known:BRN None level
-13|known:CAN 1.2 None level
13|known:CAN 1.33 2023 level
-15|known:CAN 1.33 2029/2030 level
69|known:CAN 1.37 2024 level
-15|known:CAN 1.37 2032 level
-37|known:CAN 1.37 FY2025 level
46|known:CAN 1.38 2023 level
-67|known:CAN 1.38 2024 level
29|known:CAN 1.38 None level
24|known:CAN 1.4 2024 level
-15|known:CAN 1.4 2025/2026 level
-18|known:CAN 1.4 FY2025 level
17|known:CAN 1.4 None level
-22|known:CAN 1.45 2024 level
-8|known:CAN 1.45 FY2025 level
42|known:CAN 1.45 None level
-15|known:CAN 1.47 2024 level
-18|known:CAN 1.5 2035 aim
20|known:CAN 1.5 None aim
34|known:CAN 1.6 2026 level
41|known:CAN 2 2025/2026 aim
-11|known:CAN 2 2026-03 level
-9|known:CAN 2 2027 aim
12|known:CAN 2 FY2024 level
-8|known:CAN 2 FY2025 aim
21|known:CAN 2 FY2025 level
-8|known:CAN 2 None aim
-24|known:CAN 2 None level
8|known:CAN 2 None no
-10|known:CAN 2001 level
-11|known:CAN 2022 level
59|known:CAN 2023 level
-23|known:CAN 2024 level
-61|known:CAN 2025 level
41|known:CAN 2025/2026 aim
57|known:CAN 2026 level
-13|known:CAN 2026-03 level
-8|known:CAN 2027 aim
-11|known:CAN 2027 level
-19|known:CAN 2029 aim
-11|known:CAN 2029/2030 level
16|known:CAN 2030 no
-8|known:CAN 2032 aim
-23|known:CAN 2032 level
46|known:CAN 2035 aim
44|known:CAN 3.5 2035 aim
-25|known:CAN 3.5 None aim
-15|known:CAN 3.5 None no
-10|known:CAN 5 2032 aim
25|known:CAN 5 2035 aim
12|known:CAN FY2024 level
-15|known:CAN FY2025 aim
9|known:CAN FY2025 level
18|known:CAN FY2026 level
-16|known:CAN None aim
41|known:CAN None level
-24|known:CHE 0.7 1990 level
25|known:CHE 0.7 None level
-10|known:CHE 1 2028 aim
-15|known:CHE 1 2030 aim
56|known:CHE 1 2032 aim
-31|known:CHE 1 None aim
-21|known:CHE 1.5 2032 aim
26|known:CHE 1.5 None aim
-19|known:CHE 1990 level
26|known:CHE 2019 level
-25|known:CHE 2022 level
-12|known:CHE 2024 level
-11|known:CHE 2028 aim
-15|known:CHE 2030 aim
30|known:CHE 2032 aim
34|known:CHE None level
-41|known:CHE None no
-37|known:CHL 2019 level
36|known:CHL None level
-28|known:CHN 1.2 2023 level
25|known:CHN 1.2 2024 level
21|known:CHN 1.2 None level
13|known:CHN 1.3 2013 level
32|known:CHN 1.3 2017 level
28|known:CHN 1.3 2022 level
-32|known:CHN 1.3 2023 level
-18|known:CHN 1.3 2024 level
9|known:CHN 1.3 2025 level
45|known:CHN 1.3 None level
-20|known:CHN 1.4 None level
-9|known:CHN 1.5 2021 level
-13|known:CHN 1.5 2023 level
-29|known:CHN 1.5 2024 level
-29|known:CHN 1.5 2026 level
-8|known:CHN 1.5 FY2025 level
113|known:CHN 1.5 None level
14|known:CHN 1.6 2022 level
-11|known:CHN 1.6 None level
-9|known:CHN 1.7 1976 level
31|known:CHN 1.7 2020 level
42|known:CHN 1.7 2021 level
-23|known:CHN 1.7 2022 level
15|known:CHN 1.7 2023 level
40|known:CHN 1.7 2024 level
38|known:CHN 1.7 2025 level
-30|known:CHN 1.7 FY2021 level
-31|known:CHN 1.7 FY2025 level
-19|known:CHN 1.7 FY2027 level
-21|known:CHN 1.7 None level
-30|known:CHN 1.8 None level
-9|known:CHN 1976 level
-8|known:CHN 2 2026 level
15|known:CHN 2 None level
-31|known:CHN 2012 level
20|known:CHN 2014 level
32|known:CHN 2017 level
31|known:CHN 2020 level
36|known:CHN 2021 level
19|known:CHN 2022 level
-59|known:CHN 2023 level
35|known:CHN 2024 level
-9|known:CHN 2024-12 level
29|known:CHN 2025 level
-41|known:CHN 2026 level
-13|known:CHN 2027 level
-23|known:CHN 4 2024 level
20|known:CHN 4 None level
-20|known:CHN FY2018 level
-30|known:CHN FY2021 level
-50|known:CHN FY2025 level
-22|known:CHN FY2027 level
136|known:CHN None level
29|known:COL 2016 level
-22|known:COL 2024 level
13|known:CYP None level
-42|known:CZE 2 2024 level
9|known:CZE 2 2025 level
-14|known:CZE 2 2027 aim
19|known:CZE 2 None aim
34|known:CZE 2 None level
-9|known:CZE 2024 level
9|known:CZE 2025 level
-14|known:CZE 2027 aim
13|known:CZE 3 2030 aim
-12|known:CZE 3 None aim
8|known:CZE None aim
-11|known:CZE None no
17|known:DEU 1 None level
15|known:DEU 1 None no
50|known:DEU 1.2 2014 level
14|known:DEU 1.2 2016 level
-8|known:DEU 1.2 2024 level
16|known:DEU 1.2 None level
8|known:DEU 1.24 2018 level
-31|known:DEU 1.3 2024 level
-28|known:DEU 1.3 None level
13|known:DEU 1.36 None level
16|known:DEU 1.38 2019 level
-15|known:DEU 1.38 None level
16|known:DEU 1.4 None level
49|known:DEU 1.5 2021 level
-24|known:DEU 1.5 2022 level
-19|known:DEU 1.5 2023 level
-16|known:DEU 1.5 2029 aim
20|known:DEU 1.5 None aim
-27|known:DEU 1.5 None level
35|known:DEU 1.57 2023 level
-34|known:DEU 1.57 2024 level
41|known:DEU 1.6 2023 level
-43|known:DEU 1.6 None level
28|known:DEU 1.9 2024 level
-22|known:DEU 1.9 None level
-33|known:DEU 1976 level
54|known:DEU 1989 level
15|known:DEU 1992 level
19|known:DEU 1997 level
27|known:DEU 1998 level
-9|known:DEU 2 2014 level
-8|known:DEU 2 2022 aim
-15|known:DEU 2 2022-02 aim
63|known:DEU 2 2024 aim
-19|known:DEU 2 2027 aim
-8|known:DEU 2 202X aim
-8|known:DEU 2 2030 aim
21|known:DEU 2 2031 aim
-35|known:DEU 2 203X aim
32|known:DEU 2 None aim
8|known:DEU 2 None level
-9|known:DEU 2.01 2014 level
17|known:DEU 2.01 2024 level
13|known:DEU 2.1 1992 level
-46|known:DEU 2.1 2023 level
51|known:DEU 2.1 2024 level
-29|known:DEU 2.1 None aim
13|known:DEU 2.12 2024 level
23|known:DEU 2.3 2025 level
-18|known:DEU 2.3 None level
13|known:DEU 2.4 2025 aim
26|known:DEU 2.4 2025 level
-12|known:DEU 2.4 None aim
22|known:DEU 2.4 None level
-20|known:DEU 2.8 2025 level
-10|known:DEU 2.8 2029 level
-16|known:DEU 2.8 None level
-8|known:DEU 2005 level
-24|known:DEU 2006 level
77|known:DEU 2014 level
14|known:DEU 2016 level
15|known:DEU 2019 level
48|known:DEU 2021 level
-8|known:DEU 2022 aim
-27|known:DEU 2022 level
-15|known:DEU 2022-02 aim
-30|known:DEU 2023 level
95|known:DEU 2024 aim
-43|known:DEU 2024 level
12|known:DEU 2025 aim
-33|known:DEU 2025 level
-14|known:DEU 2026 level
-27|known:DEU 2027 aim
56|known:DEU 2027 level
68|known:DEU 2029 aim
-9|known:DEU 202X aim
-11|known:DEU 2030 aim
-8|known:DEU 2032 aim
-38|known:DEU 2035 aim
-36|known:DEU 203X aim
-29|known:DEU 3 1976 level
-11|known:DEU 3 2025 level
42|known:DEU 3 2027 level
10|known:DEU 3 None aim
13|known:DEU 3 None level
27|known:DEU 3.1 2027 level
-8|known:DEU 3.1 None level
-10|known:DEU 3.2 None level
25|known:DEU 3.3 None level
-9|known:DEU 3.4 FY1978 level
16|known:DEU 3.4 None level
68|known:DEU 3.5 2029 aim
-21|known:DEU 3.5 2031 aim
-33|known:DEU 3.5 2035 aim
32|known:DEU 4 2029 aim
-32|known:DEU 4 None aim
-14|known:DEU 5 2029 aim
20|known:DEU 5 None aim
-15|known:DEU FY1978 level
-23|known:DEU FY1986 level
-11|known:DEU FY1987 level
-11|known:DEU FY2027 level
12|known:DEU None aim
-53|known:DEU None level
23|known:DEU None no
24|known:DNK 1.4 2022 level
-22|known:DNK 1.4 None level
16|known:DNK 1.65 2024 level
-16|known:DNK 1.65 None level
9|known:DNK 2 None level
14|known:DNK 2.4 2024 level
29|known:DNK 2.4 2025 level
-24|known:DNK 2.4 2026 level
-14|known:DNK 2.4 None level
31|known:DNK 2.5 None level
16|known:DNK 201X level
18|known:DNK 2022 level
23|known:DNK 2024 level
19|known:DNK 2025 level
21|known:DNK 2026 aim
-28|known:DNK 2026 level
15|known:DNK 202X aim
-16|known:DNK 2030 level
-53|known:DNK 2035 aim
15|known:DNK 3 202X aim
-13|known:DNK 3 None aim
17|known:DNK 3.5 2026 aim
-53|known:DNK 3.5 2035 aim
37|known:DNK 3.5 None aim
24|known:DNK 3.5 None level
22|known:DNK None aim
30|known:ESP 0.9 2014 level
-90|known:ESP 0.9 None level
-19|known:ESP 1 None level
47|known:ESP 1.28 2024 level
-26|known:ESP 1.28 2029 level
-16|known:ESP 1.28 None level
24|known:ESP 1.3 2024 level
-56|known:ESP 1.4 2025 level
76|known:ESP 1.4 None level
44|known:ESP 1986 level
-12|known:ESP 2 2024 level
10|known:ESP 2 2025 aim
38|known:ESP 2 2025 level
38|known:ESP 2 2025 no
-8|known:ESP 2 2026 level
43|known:ESP 2 None level
-36|known:ESP 2 None no
-35|known:ESP 2.1 2029 aim
-31|known:ESP 2.1 2035 aim
74|known:ESP 2.1 None aim
75|known:ESP 2014 level
-18|known:ESP 2018 level
-16|known:ESP 2019 level
19|known:ESP 2024 level
-36|known:ESP 2025 level
36|known:ESP 2025 no
11|known:ESP 2026 aim
-8|known:ESP 2026 level
-14|known:ESP 2029 aim
-28|known:ESP 2029 level
-12|known:ESP 2030 aim
-36|known:ESP 2035 aim
-18|known:ESP 2035 no
-17|known:ESP 3.5 2035 no
-16|known:ESP 3.5 None aim
22|known:ESP 3.5 None no
61|known:ESP None aim
-60|known:ESP None level
-8|known:ESP None no
-18|known:EST 2 None level
-22|known:EST 2020 level
72|known:EST 2024 level
22|known:EST 2026 aim
53|known:EST 2026/2029 aim
15|known:EST 2028 aim
-22|known:EST 2029 aim
-29|known:EST 2030 aim
-12|known:EST 2035 aim
8|known:EST 3 2024 aim
16|known:EST 3 2028 aim
-24|known:EST 3 None aim
49|known:EST 3.4 2024 level
-9|known:EST 3.4 2025 level
-10|known:EST 3.4 2026 level
13|known:EST 3.4 None level
21|known:EST 3.43 2024 level
-18|known:EST 3.43 None level
12|known:EST 3.5 None aim
16|known:EST 3.7 2026 aim
-16|known:EST 3.7 None aim
15|known:EST 5 2026 aim
-8|known:EST 5 2027 aim
10|known:EST 5 None aim
22|known:EST 5.1 2026 level
-18|known:EST 5.1 None level
-11|known:EST 5.4 2026 aim
55|known:EST 5.4 2026/2029 aim
-21|known:EST 5.4 2029 aim
-27|known:EST 5.4 2030 aim
-11|known:EST 5.4 2035 aim
28|known:EST 5.4 None aim
11|known:EST 5.4 None level
12|known:EST None aim
-37|known:EST None level
38|known:EST+LTU 2026 aim
38|known:EST+LTU 5 2026 aim
-22|known:EST+LTU 5 None aim
-22|known:EST+LTU None aim
-8|known:EU 1.5 2029 aim
-8|known:EU 1.5 2029 no
8|known:EU 1.5 None aim
8|known:EU 1.5 None no
20|known:EU 1.9 2024 level
-9|known:EU 1.9 2025 level
-11|known:EU 1.9 None level
19|known:EU 2.1 2025 level
-14|known:EU 2.1 None level
22|known:EU 2021 level
13|known:EU 2022 level
-8|known:EU 2029 aim
-8|known:EU 2029 no
10|known:EU None aim
10|known:EU None no
43|known:FIN 2 None level
23|known:FIN 2.25 2023 level
-23|known:FIN 2.25 None level
27|known:FIN 2.3 2024 level
-21|known:FIN 2.3 None level
-37|known:FIN 2.4 2023 level
41|known:FIN 2.4 None level
-8|known:FIN 2.5 2029 aim
8|known:FIN 2.5 None aim
9|known:FIN 2.5 None level
-8|known:FIN 2.6 None level
9|known:FIN 2022 level
-16|known:FIN 2023 level
11|known:FIN 2025 level
-19|known:FIN 2026 level
11|known:FIN 2028 aim
9|known:FIN 2029 aim
15|known:FIN 2030 level
16|known:FIN 2035 aim
11|known:FIN 3 2028 aim
36|known:FIN 3 2029 aim
-24|known:FIN 3 2035 aim
-17|known:FIN 3 None aim
-26|known:FIN None aim
31|known:FIN None level
9|known:FJI None level
54|known:FRA 1.9 2023 level
-25|known:FRA 1.9 2024 level
-8|known:FRA 1.9 2025 level
-13|known:FRA 1.9 2027 level
-12|known:FRA 2 2025 level
10|known:FRA 2.06 2024 level
16|known:FRA 2.1 2024 level
-36|known:FRA 2.1 2026 level
43|known:FRA 2.1 None level
-19|known:FRA 2.2 2025 level
34|known:FRA 2.2 2026 level
14|known:FRA 2.2 2030 level
50|known:FRA 2.3 2027 level
75|known:FRA 2.3 2030 level
-34|known:FRA 2.3 None level
37|known:FRA 2.5 2030 aim
-30|known:FRA 2.5 2035 aim
-13|known:FRA 2017 level
8|known:FRA 2022 aim
-22|known:FRA 2023 level
18|known:FRA 2024 level
-54|known:FRA 2025 level
39|known:FRA 2027 level
-13|known:FRA 2029 level
-18|known:FRA 202X level
71|known:FRA 2030 aim
83|known:FRA 2030 level
13|known:FRA 2035 aim
42|known:FRA 3.5 2035 aim
-23|known:FRA 3.5 None aim
-51|known:FRA None aim
-32|known:FRA None level
12|known:FY1967 level to-2024
-31|known:FY1978 level to-1999
26|known:FY1979 level to-1999
-14|known:FY1981 level to-1999
-12|known:FY1982 level to-1999
24|known:FY1985 aim to-1999
-8|known:FY1985 level to-1999
15|known:FY1985 no to-1999
-13|known:FY1986 level to-1999
65|known:FY1986/FY1990 level to-1999
86|known:FY1987 aim to-1999
18|known:FY1987 level to-1999
-9|known:FY1987 no to-1999
12|known:FY1988 level to-1999
-29|known:FY1990 level to-1999
-27|known:FY1991 level to-1999
17|known:FY1993 level to-1999
18|known:FY1994 level to-1999
65|known:FY1995 level to-1999
19|known:FY1995 no to-1999
9|known:FY1998 level to-1999
39|known:FY1999 level to-1999
-34|known:FY2000 level to-1999
43|known:FY2003 level to-2013
11|known:FY2006 level to-2013
-8|known:FY2008 level to-2013
-38|known:FY2011 level to-2013
25|known:FY2013 level to-2013
-35|known:FY2015 level to-2013
61|known:FY2015 level to-2021
-16|known:FY2015 no to-2021
21|known:FY2017 level to-2021
33|known:FY2018 level to-2021
-16|known:FY2019 aim to-2021
-25|known:FY2020 level to-2021
40|known:FY2021 level since-2025
-46|known:FY2021 level to-2021
25|known:FY2021 level to-2024
-8|known:FY2021 no to-2024
-14|known:FY2022 aim to-2024
-75|known:FY2022 level since-2025
11|known:FY2022 level to-2024
20|known:FY2022 no to-2024
-26|known:FY2023 aim to-2024
48|known:FY2023 level to-2024
-18|known:FY2024 aim to-2024
-22|known:FY2024 level since-2025
-15|known:FY2024 level to-2024
44|known:FY2025 aim since-2025
-50|known:FY2025 aim to-2024
-20|known:FY2025 level since-2025
-10|known:FY2025 level to-2024
-9|known:FY2025 no since-2025
-23|known:FY2026 aim since-2025
22|known:FY2026 level since-2025
-8|known:FY2026 no since-2025
-22|known:FY2027 aim since-2025
29|known:FY2027 aim to-2024
-9|known:FY2027 level since-2025
-10|known:FY2027 level to-2024
32|known:FY2027 no to-2024
14|known:FY2028 aim since-2025
14|known:FY2029 level since-2025
50|known:FY2030 aim since-2025
58|known:FY2030 level since-2025
66|known:FY2031 aim since-2025
44|known:FY2031 level since-2025
-18|known:FY2031 no since-2025
21|known:FY2032 aim since-2025
15|known:FY2032 level since-2025
22|known:FY2033 aim since-2025
37|known:FY2035 aim since-2025
8|known:FY2035 no since-2025
17|known:GBR 1.5 2035 aim
10|known:GBR 1985 level
24|known:GBR 1986 level
24|known:GBR 1989 level
-40|known:GBR 198X level
-12|known:GBR 1994 level
-8|known:GBR 2 201X aim
-21|known:GBR 2 2027 level
13|known:GBR 2 None aim
33|known:GBR 2 None level
21|known:GBR 2 None no
-17|known:GBR 2.1 None level
9|known:GBR 2.2 None level
94|known:GBR 2.3 2024 level
-18|known:GBR 2.3 2025 level
-47|known:GBR 2.3 2027 level
-16|known:GBR 2.3 2030 level
-12|known:GBR 2.3 2035 level
27|known:GBR 2.3 None level
31|known:GBR 2.33 2024 level
-26|known:GBR 2.33 None level
41|known:GBR 2.36 2025/2026 level
-33|known:GBR 2.36 FY2025 level
48|known:GBR 2.4 2025 level
39|known:GBR 2.4 2026 level
-19|known:GBR 2.4 2027 level
-8|known:GBR 2.4 2029 level
13|known:GBR 2.5 2010 level
-19|known:GBR 2.5 2024 level
-8|known:GBR 2.5 2025 aim
-32|known:GBR 2.5 2025-21 aim
42|known:GBR 2.5 2027 aim
34|known:GBR 2.5 2027-04 aim
9|known:GBR 2.5 2028 aim
-21|known:GBR 2.5 2029 aim
-22|known:GBR 2.5 2030 aim
-9|known:GBR 2.5 2034 aim
-11|known:GBR 2.5 2035 aim
37|known:GBR 2.5 None aim
29|known:GBR 2.6 2027 aim
59|known:GBR 2.6 2027 level
14|known:GBR 2.6 2027-04 aim
-13|known:GBR 2.6 2035 level
-27|known:GBR 2.6 None aim
-56|known:GBR 2.6 None level
17|known:GBR 2010 level
-8|known:GBR 2016 level
-8|known:GBR 201X aim
-32|known:GBR 2023 aim
-8|known:GBR 2023 level
54|known:GBR 2024 level
-10|known:GBR 2025 aim
31|known:GBR 2025 level
-32|known:GBR 2025-21 aim
41|known:GBR 2025/2026 level
36|known:GBR 2026 level
18|known:GBR 2027 aim
-30|known:GBR 2027 level
32|known:GBR 2027-04 aim
-13|known:GBR 2027-04 level
12|known:GBR 2028 aim
-9|known:GBR 2029 level
-12|known:GBR 202X aim
40|known:GBR 2030 aim
-18|known:GBR 2030 level
18|known:GBR 2035 aim
-28|known:GBR 2035 level
-58|known:GBR 3 2027 aim
-12|known:GBR 3 2027-04 aim
28|known:GBR 3 2029 aim
82|known:GBR 3 2030 aim
17|known:GBR 3 2034 aim
-23|known:GBR 3 2035 aim
11|known:GBR 3 None aim
8|known:GBR 3 None no
29|known:GBR 3.5 2035 aim
-20|known:GBR 3.5 None aim
-14|known:GBR 3.9 None level
23|known:GBR 4 1989 level
-16|known:GBR 4 None level
-13|known:GBR 4.5 None aim
22|known:GBR 4.7 None level
-51|known:GBR 5 198X level
10|known:GBR 5 2035 aim
28|known:GBR 5 None level
9|known:GBR 5.1 None level
-36|known:GBR FY2025 level
-12|known:GBR None aim
39|known:GBR None no
-9|known:GEO None level
19|known:GRC 2 None level
35|known:GRC 2.4 2016 level
-12|known:GRC 2.4 None level
17|known:GRC 2.9 2025 level
19|known:GRC 2014 level
-10|known:GRC 2015 level
45|known:GRC 2016 level
11|known:GRC 2022 level
8|known:GRC 2023 level
-18|known:GRC 2024 level
-21|known:GRC 2025 level
19|known:GRC 3 2023 level
8|known:GRC 3 None aim
-23|known:GRC 3.1 2025 level
24|known:GRC 3.1 None level
10|known:GRC 3.8 2022 level
-10|known:GRC 3.8 None level
13|known:GRC None aim
-32|known:GRC None level
-11|known:HRV 2.5 2027 aim
-18|known:HRV 2027 aim
-10|known:HRV 2028 aim
30|known:HRV 2030 aim
30|known:HRV 3 2030 aim
-11|known:HRV 3 None aim
-16|known:HRV None aim
44|known:HUN 0.8 2015 level
-44|known:HUN 0.8 None level
-8|known:HUN 1.4 None level
-11|known:HUN 1999 level
-10|known:HUN 2 2035 aim
12|known:HUN 2 None aim
37|known:HUN 2.1 None level
44|known:HUN 2015 level
-46|known:HUN 2024 level
11|known:HUN 2026 no
-11|known:HUN 2035 aim
15|known:HUN None aim
37|known:IDN 0.7 2023 level
-8|known:IDN 0.7 2025 level
24|known:IDN 0.7 None level
10|known:IDN 0.8 2025 level
47|known:IDN 0.8 None level
43|known:IDN 1 2025 level
-16|known:IDN 1 None level
-22|known:IDN 1.1 None level
-21|known:IDN 1.3 2025 level
51|known:IDN 1.3 2026 level
-29|known:IDN 1.3 None level
22|known:IDN 1.5 2029 aim
-9|known:IDN 1.5 None aim
63|known:IDN 2023 level
-42|known:IDN 2024 level
25|known:IDN 2025 level
49|known:IDN 2026 level
22|known:IDN 2029 aim
10|known:IND 0.2 None no
-42|known:IND 1.5 None level
-15|known:IND 1.58 1962 level
14|known:IND 1.58 None level
-28|known:IND 1.65 1962 level
28|known:IND 1.65 None level
-36|known:IND 1.9 2024 level
-11|known:IND 1.9 2025-08-27 level
42|known:IND 1.9 2025/2026 level
-10|known:IND 1.9 2035 level
-12|known:IND 1.9 FY2024 level
37|known:IND 1.9 FY2025 level
26|known:IND 1.9 None level
11|known:IND 1.97 2023/2024 level
-10|known:IND 1.97 None level
-32|known:IND 1962 level
-10|known:IND 2 2023 level
-31|known:IND 2 2025/2026 level
57|known:IND 2 2026/2027 level
-14|known:IND 2 None level
13|known:IND 2.1 None level
-47|known:IND 2.3 2025 level
-17|known:IND 2.3 None level
23|known:IND 2.4 2023 level
-24|known:IND 2.4 None level
19|known:IND 2.5 2030 aim
-13|known:IND 2.5 2031 aim
9|known:IND 2010/2011 level
-14|known:IND 2018 aim
57|known:IND 2018 level
-12|known:IND 2021 level
8|known:IND 2022/2023 level
21|known:IND 2023 level
-56|known:IND 2024 level
-59|known:IND 2025 level
-11|known:IND 2025-08-27 level
-14|known:IND 2025/2026 aim
46|known:IND 2025/2026 level
85|known:IND 2026/2027 level
-11|known:IND 2029/2030 level
13|known:IND 2030 aim
-12|known:IND 2031 aim
-10|known:IND 2035 level
8|known:IND 2040 aim
-13|known:IND 3 2018 aim
-11|known:IND 3 2025/2026 aim
8|known:IND 3 2040 aim
31|known:IND 3 None aim
-8|known:IND 3 None level
8|known:IND FY2024 level
36|known:IND FY2025 level
31|known:IND None aim
-41|known:IND None level
13|known:IND None no
-24|known:IRL 0.2 2025 level
37|known:IRL 0.2 None level
25|known:IRL 0.25 None level
10|known:IRL 0.3 2026 level
-10|known:IRL 0.3 None level
11|known:IRL 1 None aim
-14|known:IRL 2024 level
-24|known:IRL 2025 level
24|known:IRL 2026 level
-9|known:IRL 2028 level
12|known:IRL None aim
30|known:IRL None level
13|known:IRN 2 2024 level
-12|known:IRN 2 None level
13|known:IRN 2024 level
-12|known:IRN None level
12|known:ISL None level
9|known:ISR 1975 level
41|known:ISR 198X level
20|known:ISR 2022 level
-32|known:ISR 2023 level
-11|known:ISR 2024 level
-19|known:ISR 2025 level
63|known:ISR 2028 level
-29|known:ISR 2035 aim
-51|known:ISR 2E+1 None level
9|known:ISR 3E+1 1975 level
21|known:ISR 3E+1 None level
23|known:ISR 4.4 2022 level
38|known:ISR 4.5 None level
-25|known:ISR 5 2024 level
-47|known:ISR 5 2025 level
-10|known:ISR 6 2035 aim
10|known:ISR 6 None aim
9|known:ISR 7 None aim
26|known:ISR 7.8 2025 level
-19|known:ISR 7.8 None level
44|known:ISR 8.8 2024 level
-33|known:ISR 8.8 None level
36|known:ISR None aim
-57|known:ISR None level
-13|known:ITA 0.5 2028 aim
19|known:ITA 0.5 None aim
18|known:ITA 1.49 2024 level
-13|known:ITA 1.49 None level
11|known:ITA 1.5 2022 level
74|known:ITA 1.5 2024 level
-9|known:ITA 1.5 2030 aim
9|known:ITA 1.5 None aim
13|known:ITA 1.5 None level
-22|known:ITA 1.57 2025 level
24|known:ITA 1.57 None level
-36|known:ITA 2 2024 level
14|known:ITA 2 2025 aim
63|known:ITA 2 2025 level
12|known:ITA 2 2028 aim
-18|known:ITA 2 None aim
-15|known:ITA 2 None level
-9|known:ITA 2.5 None aim
13|known:ITA 2022 level
34|known:ITA 2023 level
41|known:ITA 2024 level
13|known:ITA 2025 aim
32|known:ITA 2025 level
-13|known:ITA 2025-05 level
-16|known:ITA 2026 level
8|known:ITA 2027 aim
-8|known:ITA 2030 aim
34|known:ITA 2035 aim
33|known:ITA 3.5 2035 aim
-27|known:ITA 3.5 None aim
-27|known:ITA None aim
8|known:ITA None no
-29|known:JPN 0.3 FY2025 level
29|known:JPN 0.3 None level
-75|known:JPN 0.5 None aim
-21|known:JPN 0.79 1955 level
24|known:JPN 0.79 1970 level
15|known:JPN 0.88 FY1977 level
14|known:JPN 0.9 1976 level
12|known:JPN 0.9 1981 level
-43|known:JPN 0.9 2018 level
-10|known:JPN 0.9 2019 level
10|known:JPN 0.9 FY1976 level
9|known:JPN 0.9 FY1978 level
26|known:JPN 0.9 FY1979 level
17|known:JPN 0.9 FY1980 level
-35|known:JPN 0.9 FY2015 level
15|known:JPN 0.9 FY2019 level
70|known:JPN 0.9 None level
26|known:JPN 0.91 FY1981 level
-11|known:JPN 0.91 None level
9|known:JPN 0.92 FY1980 level
32|known:JPN 0.92 FY2018 level
-13|known:JPN 0.92 None level
11|known:JPN 0.93 FY1982 level
11|known:JPN 0.93 FY2016 level
18|known:JPN 0.93 FY2017 level
-9|known:JPN 0.93 FY2018 level
-8|known:JPN 0.93 None level
-30|known:JPN 0.94 FY1991 level
8|known:JPN 0.94 FY1992 level
12|known:JPN 0.94 FY1993 level
-11|known:JPN 0.94 None level
12|known:JPN 0.948 FY1994 level
-9|known:JPN 0.95 1976 level
-20|known:JPN 0.95 2023 level
-9|known:JPN 0.95 FY2020 level
40|known:JPN 0.95 FY2021 level
-10|known:JPN 0.95 FY2027 level
21|known:JPN 0.95 None level
16|known:JPN 0.954 FY1991 level
-15|known:JPN 0.954 None level
10|known:JPN 0.96 FY2013 level
-11|known:JPN 0.96 FY2021 level
40|known:JPN 0.96 FY2022 level
-14|known:JPN 0.96 FY2023 level
-10|known:JPN 0.96 FY2027 level
-10|known:JPN 0.96 None level
21|known:JPN 0.97-1.02 FY1987 level
36|known:JPN 0.97-1.02 None level
12|known:JPN 0.978 FY1983 level
-12|known:JPN 0.978 None level
48|known:JPN 0.98 FY1983 level
-10|known:JPN 0.99 None aim
-13|known:JPN 0.99 None level
45|known:JPN 0.991 FY1999 level
21|known:JPN 0.993 FY1986 level
-12|known:JPN 0.993 None level
21|known:JPN 0.997 FY1985 level
36|known:JPN 0.997 FY1990 level
-22|known:JPN 0.997 None level
-29|known:JPN 1 196X level
-28|known:JPN 1 1976 no
-8|known:JPN 1 197X level
30|known:JPN 1 197X no
27|known:JPN 1 1983 level
8|known:JPN 1 1984 aim
-66|known:JPN 1 1987 level
-10|known:JPN 1 1987 no
38|known:JPN 1 1989 level
17|known:JPN 1 198X level
-18|known:JPN 1 1990 aim
-12|known:JPN 1 1995 level
-39|known:JPN 1 1998 level
-15|known:JPN 1 2013 level
-10|known:JPN 1 2014 level
-17|known:JPN 1 2015 level
57|known:JPN 1 2020 level
-11|known:JPN 1 2021 level
95|known:JPN 1 2022 level
-8|known:JPN 1 2022-12 level
-23|known:JPN 1 2023 level
-39|known:JPN 1 2024 level
-10|known:JPN 1 2025 level
-9|known:JPN 1 2027 level
-11|known:JPN 1 2027 no
24|known:JPN 1 FY1980 no
15|known:JPN 1 FY1985 no
37|known:JPN 1 FY1987 aim
71|known:JPN 1 FY1987 level
-9|known:JPN 1 FY1987 no
11|known:JPN 1 FY1990 level
37|known:JPN 1 FY1991 level
19|known:JPN 1 FY1995 no
70|known:JPN 1 FY2015 level
-9|known:JPN 1 FY2018 level
48|known:JPN 1 FY2021 level
110|known:JPN 1 FY2022 level
20|known:JPN 1 FY2022 no
-79|known:JPN 1 FY2023 level
-50|known:JPN 1 FY2025 level
-57|known:JPN 1 FY2027 level
-11|known:JPN 1 FY2027 no
-9|known:JPN 1 FY2030 level
8|known:JPN 1 None aim
21|known:JPN 1 None level
34|known:JPN 1 None no
-12|known:JPN 1.004 1976 level
-8|known:JPN 1.004 1986-12 level
22|known:JPN 1.004 1987 level
43|known:JPN 1.004 FY1987 level
-23|known:JPN 1.004 None level
25|known:JPN 1.006 FY1989 level
8|known:JPN 1.01 FY1988 level
-8|known:JPN 1.01 None level
19|known:JPN 1.013 FY1988 level
-15|known:JPN 1.013 None level
47|known:JPN 1.02 1987 level
-19|known:JPN 1.02 FY1987 level
22|known:JPN 1.02 None level
-40|known:JPN 1.03 FY1986 level
54|known:JPN 1.03 FY1986/FY1990 level
-9|known:JPN 1.03 FY1990 level
-28|known:JPN 1.03 None aim
-10|known:JPN 1.038 1990 level
42|known:JPN 1.038 None level
-27|known:JPN 1.04 1985 level
55|known:JPN 1.04 None level
-61|known:JPN 1.09 FY2021 level
10|known:JPN 1.09 FY2022 level
69|known:JPN 1.09 None level
-13|known:JPN 1.1 1960 level
62|known:JPN 1.1 2022 level
51|known:JPN 1.1 FY2022 level
-11|known:JPN 1.1 FY2023 level
-14|known:JPN 1.1 None level
-32|known:JPN 1.1-1.3 None level
-10|known:JPN 1.19 2023 level
42|known:JPN 1.19 FY2023 level
-16|known:JPN 1.19 None level
-9|known:JPN 1.2 2022 level
102|known:JPN 1.2 2023 level
-61|known:JPN 1.2 2024 level
-25|known:JPN 1.2 2025/2026 level
59|known:JPN 1.2 FY2022 level
46|known:JPN 1.2 FY2023 level
-98|known:JPN 1.2 FY2024 level
-9|known:JPN 1.2 FY2027 level
17|known:JPN 1.2 None aim
11|known:JPN 1.24 2021 level
-25|known:JPN 1.24 2022 level
-8|known:JPN 1.24 2027 level
16|known:JPN 1.24 FY2021 level
17|known:JPN 1.24 FY2022 level
-24|known:JPN 1.24 FY2027 level
28|known:JPN 1.24 None level
-25|known:JPN 1.3 2024 level
34|known:JPN 1.3 FY2018 level
-38|known:JPN 1.3 FY2019 level
-14|known:JPN 1.3 FY2023 level
37|known:JPN 1.3 FY2024 level
25|known:JPN 1.3 None level
-21|known:JPN 1.35 None level
-44|known:JPN 1.4 1952 level
-17|known:JPN 1.4 1958 level
-21|known:JPN 1.4 2022 level
-21|known:JPN 1.4 2023 level
79|known:JPN 1.4 2024 level
89|known:JPN 1.4 2025 level
-14|known:JPN 1.4 FY2022 level
97|known:JPN 1.4 FY2023 level
-21|known:JPN 1.4 FY2024 level
-23|known:JPN 1.4 FY2025 level
-22|known:JPN 1.4 None level
-19|known:JPN 1.5 2025 level
-27|known:JPN 1.5 FY1987 level
16|known:JPN 1.5 FY2024 level
49|known:JPN 1.5 FY2025 level
18|known:JPN 1.5 FY2027 level
25|known:JPN 1.5 None aim
-78|known:JPN 1.5 None level
-28|known:JPN 1.6 2022 level
-35|known:JPN 1.6 2025 level
-51|known:JPN 1.6 FY2022 level
-25|known:JPN 1.6 FY2023 level
132|known:JPN 1.6 FY2024 level
53|known:JPN 1.6 FY2025 level
19|known:JPN 1.6 FY2026 level
12|known:JPN 1.6 FY2027 aim
17|known:JPN 1.6 FY2027 level
-13|known:JPN 1.6 None aim
-45|known:JPN 1.7 2025 level
-13|known:JPN 1.7 2026 level
-25|known:JPN 1.7 FY2022 level
73|known:JPN 1.7 FY2025 level
13|known:JPN 1.7 FY2026 level
52|known:JPN 1.7 FY2027 level
-35|known:JPN 1.7 None level
-31|known:JPN 1.75 2025 level
-25|known:JPN 1.75 FY2022 level
37|known:JPN 1.75 FY2025 level
-15|known:JPN 1.75 None level
9|known:JPN 1.78 1955 level
-40|known:JPN 1.8 2022 level
-43|known:JPN 1.8 2024 level
-23|known:JPN 1.8 2025 level
12|known:JPN 1.8 2027 level
-9|known:JPN 1.8 2028 level
8|known:JPN 1.8 2030 level
-33|known:JPN 1.8 FY2022 level
159|known:JPN 1.8 FY2025 level
-10|known:JPN 1.8 FY2026 level
-33|known:JPN 1.8 FY2027 level
43|known:JPN 1.8 None level
-35|known:JPN 1.9 FY2022 level
-27|known:JPN 1.9 FY2025 level
92|known:JPN 1.9 FY2026 level
32|known:JPN 1.9 FY2027 level
-11|known:JPN 1.9 FY2031 level
-33|known:JPN 1.9 None level
-8|known:JPN 1944 level
-44|known:JPN 1952 level
-13|known:JPN 1955 level
-18|known:JPN 1958 level
23|known:JPN 195X level
-16|known:JPN 1960 level
11|known:JPN 1965 level
-30|known:JPN 196X level
16|known:JPN 1970 level
-18|known:JPN 1972 level
-9|known:JPN 1976 aim
-18|known:JPN 1976 level
-29|known:JPN 1976 no
-9|known:JPN 1977 level
-10|known:JPN 197X level
30|known:JPN 197X no
-12|known:JPN 1980 level
-31|known:JPN 1981 level
-33|known:JPN 1982-07-23 level
27|known:JPN 1983 level
-8|known:JPN 1984 level
19|known:JPN 1985 aim
-32|known:JPN 1985 level
-12|known:JPN 1985-09-18 level
-13|known:JPN 1986 level
-8|known:JPN 1986-12 level
-10|known:JPN 1987 aim
-11|known:JPN 1987 no
31|known:JPN 1987/1988 aim
34|known:JPN 1989 level
-17|known:JPN 198X aim
14|known:JPN 198X level
-69|known:JPN 1990 aim
-27|known:JPN 1991-03 level
-15|known:JPN 1997 level
-39|known:JPN 1998 level
-14|known:JPN 1999 level
-16|known:JPN 2 198X aim
-10|known:JPN 2 2018 aim
-9|known:JPN 2 2021 aim
-44|known:JPN 2 2022 aim
-88|known:JPN 2 2022 level
-9|known:JPN 2 2022-12 aim
-21|known:JPN 2 2023 aim
21|known:JPN 2 2024 aim
11|known:JPN 2 2024 level
-20|known:JPN 2 2025 aim
-9|known:JPN 2 2025 level
-8|known:JPN 2 2025-04 aim
-18|known:JPN 2 2025-12 level
27|known:JPN 2 2025/2026 level
-60|known:JPN 2 2026 aim
-75|known:JPN 2 2026 level
-8|known:JPN 2 2026-01 level
123|known:JPN 2 2026-03 aim
67|known:JPN 2 2026-03 level
20|known:JPN 2 2026-03 no
-26|known:JPN 2 2026-21 level
60|known:JPN 2 2027 aim
-18|known:JPN 2 2027 no
-24|known:JPN 2 2027-01 aim
8|known:JPN 2 2027/2028 aim
30|known:JPN 2 2028-03 aim
-24|known:JPN 2 2029 aim
-50|known:JPN 2 2030 aim
-15|known:JPN 2 2030 level
26|known:JPN 2 2031 aim
-14|known:JPN 2 2035 aim
-30|known:JPN 2 2040 aim
-8|known:JPN 2 FY2021 no
-15|known:JPN 2 FY2022 aim
-54|known:JPN 2 FY2022 level
-11|known:JPN 2 FY2024 aim
120|known:JPN 2 FY2025 aim
136|known:JPN 2 FY2025 level
58|known:JPN 2 FY2026 level
132|known:JPN 2 FY2027 aim
44|known:JPN 2 FY2027 no
11|known:JPN 2 FY2028 aim
-10|known:JPN 2 FY2030 aim
-12|known:JPN 2 FY2030 level
-44|known:JPN 2 FY2031 aim
50|known:JPN 2 None aim
55|known:JPN 2 None level
8|known:JPN 2.1 FY2026 level
36|known:JPN 2.1 FY2027 level
-16|known:JPN 2.1 FY2031 level
-10|known:JPN 2.1 None level
11|known:JPN 2.2 FY2026 level
54|known:JPN 2.2 FY2027 level
17|known:JPN 2.2 None level
34|known:JPN 2.4 2026 level
-43|known:JPN 2.4 FY2025 level
-13|known:JPN 2.4 FY2026 level
14|known:JPN 2.4 FY2027 level
63|known:JPN 2.4 None aim
-37|known:JPN 2.4 None level
-11|known:JPN 2.5 2027 aim
13|known:JPN 2.5 2028 aim
-27|known:JPN 2.5 202X level
-26|known:JPN 2.5 2030 aim
38|known:JPN 2.5 2030 level
-10|known:JPN 2.5 2031 aim
22|known:JPN 2.5 203X aim
-23|known:JPN 2.5 FY2025 level
20|known:JPN 2.5 FY2027 aim
26|known:JPN 2.5 FY2027 level
11|known:JPN 2.5 FY2028 aim
19|known:JPN 2.5 FY2030 level
22|known:JPN 2.5 FY2031 aim
-13|known:JPN 2.5 FY2035 aim
20|known:JPN 2.5 None aim
-34|known:JPN 2.5 None level
22|known:JPN 2.5 None no
-17|known:JPN 2.6 FY2026 level
-23|known:JPN 2.6 FY2027 level
86|known:JPN 2.6 FY2031 level
-14|known:JPN 2.6 None aim
-9|known:JPN 2.6 None level
8|known:JPN 2.7 None aim
8|known:JPN 2.8 2026 level
22|known:JPN 2.8 2030 level
-32|known:JPN 2.8 FY2025 level
39|known:JPN 2.8 FY2030 level
-19|known:JPN 2.8 None level
24|known:JPN 2012 level
-16|known:JPN 2013 level
-28|known:JPN 2014 level
-27|known:JPN 2015 level
-32|known:JPN 2016 level
-10|known:JPN 2017 aim
-11|known:JPN 2018 aim
-44|known:JPN 2018 level
-15|known:JPN 2019 level
13|known:JPN 2020 level
-10|known:JPN 2021 aim
-14|known:JPN 2021 level
-46|known:JPN 2022 aim
-74|known:JPN 2022 level
-11|known:JPN 2022 no
-24|known:JPN 2022-01/2022-03 level
-9|known:JPN 2022-12 aim
-11|known:JPN 2022-12 level
-21|known:JPN 2023 aim
-32|known:JPN 2023-04/2023-06 level
11|known:JPN 2024 aim
-77|known:JPN 2024 level
-42|known:JPN 2025 aim
-85|known:JPN 2025 level
-15|known:JPN 2025-03 aim
-11|known:JPN 2025-04 aim
-10|known:JPN 2025-06 aim
-11|known:JPN 2025-07 aim
-20|known:JPN 2025-12 level
-124|known:JPN 2026 aim
-85|known:JPN 2026 level
-8|known:JPN 2026-01 level
73|known:JPN 2026-03 aim
60|known:JPN 2026-03 level
19|known:JPN 2026-03 no
-8|known:JPN 2026-04 aim
-19|known:JPN 2026-05 aim
-27|known:JPN 2026-12 aim
-26|known:JPN 2026-21 level
-23|known:JPN 2027 aim
10|known:JPN 2027 level
-31|known:JPN 2027 no
-25|known:JPN 2027-01 aim
8|known:JPN 2027/2028 aim
-37|known:JPN 2028 aim
-19|known:JPN 2028 level
28|known:JPN 2028-03 aim
-25|known:JPN 2029 aim
-76|known:JPN 202X level
65|known:JPN 2030 level
35|known:JPN 2030 no
70|known:JPN 2031 aim
45|known:JPN 2031 level
-8|known:JPN 2033/2034 level
-16|known:JPN 2035 aim
-19|known:JPN 2035 no
98|known:JPN 2036 aim
11|known:JPN 203X aim
-29|known:JPN 2040 aim
-33|known:JPN 2E+1 2025 level
33|known:JPN 2E+1 None level
-10|known:JPN 3 2025 aim
-14|known:JPN 3 2025-03 aim
-36|known:JPN 3 2026 aim
-43|known:JPN 3 2026-03 aim
-18|known:JPN 3 2026-12 aim
-54|known:JPN 3 2028 aim
41|known:JPN 3 202X aim
61|known:JPN 3 2030 aim
18|known:JPN 3 2030 level
15|known:JPN 3 2031 aim
26|known:JPN 3 2031 level
-17|known:JPN 3 2032 aim
8|known:JPN 3 2035 level
20|known:JPN 3 203X aim
-22|known:JPN 3 FY2025 aim
-40|known:JPN 3 FY2025 level
-40|known:JPN 3 FY2027 aim
-13|known:JPN 3 FY2027 level
50|known:JPN 3 FY2030 aim
56|known:JPN 3 FY2031 aim
56|known:JPN 3 FY2032 aim
10|known:JPN 3 FY2035 aim
37|known:JPN 3 None aim
-27|known:JPN 3 None level
9|known:JPN 3 None no
-9|known:JPN 3-3.5 2026 aim
-9|known:JPN 3.5 2025 aim
-16|known:JPN 3.5 2026 aim
-12|known:JPN 3.5 2026-05 aim
-49|known:JPN 3.5 2027 aim
24|known:JPN 3.5 2030 aim
33|known:JPN 3.5 2030 no
40|known:JPN 3.5 2031 aim
17|known:JPN 3.5 2032 aim
-31|known:JPN 3.5 2035 aim
-18|known:JPN 3.5 2035 no
88|known:JPN 3.5 2036 aim
-31|known:JPN 3.5 203X aim
-15|known:JPN 3.5 FY2025 aim
-27|known:JPN 3.5 FY2027 aim
15|known:JPN 3.5 FY2030 aim
-16|known:JPN 3.5 FY2031 aim
-21|known:JPN 3.5 FY2032 aim
26|known:JPN 3.5 FY2033 aim
49|known:JPN 3.5 FY2035 aim
9|known:JPN 3.5 FY2035 no
31|known:JPN 3.5 None aim
-11|known:JPN 3.5 None level
14|known:JPN 3.5 None no
-11|known:JPN 4 FY2027 aim
12|known:JPN 4 None aim
-14|known:JPN 5 2027 aim
32|known:JPN 5 2036 aim
12|known:JPN FY1967 level
10|known:JPN FY1976 level
15|known:JPN FY1977 level
26|known:JPN FY1979 level
18|known:JPN FY1980 level
24|known:JPN FY1980 no
10|known:JPN FY1982 level
17|known:JPN FY1983 level
24|known:JPN FY1985 aim
-21|known:JPN FY1985 level
15|known:JPN FY1985 no
12|known:JPN FY1986 level
65|known:JPN FY1986/FY1990 level
85|known:JPN FY1987 aim
78|known:JPN FY1987 level
-9|known:JPN FY1987 no
23|known:JPN FY1988 level
9|known:JPN FY1990 level
-22|known:JPN FY1991 level
17|known:JPN FY1993 level
18|known:JPN FY1994 level
19|known:JPN FY1995 no
9|known:JPN FY1998 level
37|known:JPN FY1999 level
-25|known:JPN FY2000 level
11|known:JPN FY2006 level
-29|known:JPN FY2011 level
25|known:JPN FY2013 level
41|known:JPN FY2015 level
11|known:JPN FY2016 level
25|known:JPN FY2017 level
53|known:JPN FY2018 level
-16|known:JPN FY2019 aim
-24|known:JPN FY2020 level
33|known:JPN FY2021 level
-8|known:JPN FY2021 no
-17|known:JPN FY2022 aim
-21|known:JPN FY2022 level
17|known:JPN FY2022 no
46|known:JPN FY2023 level
-12|known:JPN FY2024 aim
43|known:JPN FY2024 level
74|known:JPN FY2025 aim
206|known:JPN FY2025 level
114|known:JPN FY2026 level
70|known:JPN FY2027 aim
97|known:JPN FY2027 level
20|known:JPN FY2027 no
17|known:JPN FY2028 aim
16|known:JPN FY2029 level
64|known:JPN FY2030 aim
71|known:JPN FY2030 level
73|known:JPN FY2031 aim
52|known:JPN FY2031 level
-18|known:JPN FY2031 no
36|known:JPN FY2032 aim
16|known:JPN FY2032 level
26|known:JPN FY2033 aim
37|known:JPN FY2035 aim
8|known:JPN FY2035 no
58|known:JPN None aim
-13|known:JPN None level
94|known:JPN None no
13|known:KHM 2 None level
8|known:KHM 2.2 None level
-9|known:KHM 2025 level
20|known:KHM None level
-58|known:KOR 197X level
20|known:KOR 1980 level
-9|known:KOR 1987 level
25|known:KOR 1988 level
18|known:KOR 198X level
9|known:KOR 1990 level
61|known:KOR 1993 level
41|known:KOR 1998 level
-17|known:KOR 2.3 2024 level
77|known:KOR 2.3 2025 level
-28|known:KOR 2.3 2026 level
-11|known:KOR 2.3 2027 level
-12|known:KOR 2.3 FY2025 level
52|known:KOR 2.3 None level
-64|known:KOR 2.32 2024 level
82|known:KOR 2.32 2025 level
-53|known:KOR 2.32 2026 level
37|known:KOR 2.32 None level
-38|known:KOR 2.4 2016 level
-39|known:KOR 2.4 2025 level
68|known:KOR 2.4 2026 level
-8|known:KOR 2.4 2027 level
42|known:KOR 2.4 None level
-33|known:KOR 2.42 2025 level
78|known:KOR 2.42 2026 level
-12|known:KOR 2.42 None level
64|known:KOR 2.5 2023 level
40|known:KOR 2.5 2024 level
-34|known:KOR 2.5 2025 level
-19|known:KOR 2.5 2026 level
60|known:KOR 2.5 2027 level
-43|known:KOR 2.5 None level
13|known:KOR 2.55 2027 level
-11|known:KOR 2.55 None level
34|known:KOR 2.6 2023 level
45|known:KOR 2.6 2024 level
36|known:KOR 2.6 2025 level
-19|known:KOR 2.6 2026 level
10|known:KOR 2.6 2027 aim
-19|known:KOR 2.6 FY2025 level
-25|known:KOR 2.6 FY2027 level
40|known:KOR 2.7 2022 level
-25|known:KOR 2.7 2023 level
12|known:KOR 2.7 2024 level
12|known:KOR 2.7 None level
20|known:KOR 2.76 2029 level
-20|known:KOR 2.76 2032 level
44|known:KOR 2.8 2020 level
-10|known:KOR 2.8 2021 level
-26|known:KOR 2.8 2023 level
-9|known:KOR 2.8 2025 level
27|known:KOR 2.8 None level
17|known:KOR 2.9 2022 aim
40|known:KOR 2.9 2030 level
-25|known:KOR 2.9 2035 level
-17|known:KOR 2.9 None aim
-28|known:KOR 2.9 None level
-12|known:KOR 2003 aim
-11|known:KOR 2006 level
39|known:KOR 2008 aim
22|known:KOR 2015 aim
15|known:KOR 2015 level
-38|known:KOR 2016 level
-16|known:KOR 2018 level
49|known:KOR 2020 level
14|known:KOR 2022 aim
66|known:KOR 2022 level
-12|known:KOR 2024 aim
-16|known:KOR 2024 level
-25|known:KOR 2025 aim
56|known:KOR 2025 level
-13|known:KOR 2025-04-10 level
-27|known:KOR 2025-11 aim
-25|known:KOR 2026 aim
-31|known:KOR 2026 level
8|known:KOR 2027 aim
27|known:KOR 2027 level
8|known:KOR 2028 aim
22|known:KOR 2029 level
-9|known:KOR 2030 aim
43|known:KOR 2032 level
-12|known:KOR 2034 level
13|known:KOR 2035 aim
43|known:KOR 2035 no
39|known:KOR 3 2008 aim
11|known:KOR 3 2015 aim
-37|known:KOR 3 2026 level
-17|known:KOR 3 2027 level
10|known:KOR 3 2028 aim
-15|known:KOR 3 2030 aim
9|known:KOR 3 2030 level
-17|known:KOR 3 2035 aim
-23|known:KOR 3 None aim
-23|known:KOR 3 None level
8|known:KOR 3 None no
12|known:KOR 3.12 2032 level
-12|known:KOR 3.2 2003 aim
-11|known:KOR 3.2 2035 aim
12|known:KOR 3.2 None aim
-26|known:KOR 3.2 None level
-15|known:KOR 3.5 2025 aim
-27|known:KOR 3.5 2025-11 aim
-14|known:KOR 3.5 2026 aim
-13|known:KOR 3.5 2029 level
-22|known:KOR 3.5 2032 level
46|known:KOR 3.5 2035 aim
39|known:KOR 3.5 2035 level
48|known:KOR 3.5 2035 no
70|known:KOR 3.5 None aim
-50|known:KOR 3.5 None level
-38|known:KOR 3.5 None no
-10|known:KOR 3.8 2024 aim
-10|known:KOR 3.8 2035 aim
34|known:KOR 3.8 None aim
-18|known:KOR 4 None level
24|known:KOR 5 197X level
-9|known:KOR 5 2025 level
-61|known:KOR 5 None level
10|known:KOR 5 None no
13|known:KOR 6 1980 level
15|known:KOR 6 198X level
-10|known:KOR 6 2025 level
65|known:KOR 6 None level
-29|known:KOR FY2022 level
-23|known:KOR FY2024 level
-36|known:KOR FY2025 level
-39|known:KOR FY2026 level
-50|known:KOR FY2027 level
82|known:KOR None aim
28|known:KOR None level
-9|known:KOR None no
9|known:KWT 2024 level
9|known:KWT 4.8 2024 level
16|known:LAO 0.3 None level
16|known:LAO None level
9|known:LKA 1.5 2030 aim
-9|known:LKA 1.5 None aim
-13|known:LKA 2025 level
8|known:LKA 2030 aim
-8|known:LKA None aim
23|known:LKA None level
22|known:LTU 2.5 2023 level
-11|known:LTU 2.5 None aim
-21|known:LTU 2.5 None level
10|known:LTU 2021 level
22|known:LTU 2023 level
-11|known:LTU 2025 aim
86|known:LTU 2025 level
82|known:LTU 2026 aim
28|known:LTU 2026 level
74|known:LTU 2026/2030 aim
-52|known:LTU 2030 aim
-9|known:LTU 3 2023 aim
56|known:LTU 3 2025 level
-18|known:LTU 3 2026 level
11|known:LTU 3 None aim
-38|known:LTU 3 None level
-10|known:LTU 4 2025 aim
31|known:LTU 4 2025 level
39|known:LTU 4 2026 aim
-12|known:LTU 4 2026 level
-24|known:LTU 4 None aim
-12|known:LTU 4 None level
35|known:LTU 4.87 2026 aim
-30|known:LTU 4.87 None aim
-11|known:LTU 5 None aim
74|known:LTU 5-6 2026/2030 aim
-27|known:LTU 5-6 2030 aim
-27|known:LTU 5-6 None aim
21|known:LTU 5.38 2026 level
-14|known:LTU 5.38 None level
34|known:LTU 5.4 2026 level
-18|known:LTU 5.4 None level
16|known:LTU 5.5 None aim
-72|known:LTU None aim
-128|known:LTU None level
25|known:LUX 1.2 2024 level
-25|known:LUX 1.2 None level
14|known:LUX 2 2025 aim
32|known:LUX 2 2030 aim
-26|known:LUX 2 None aim
-19|known:LUX 2014 level
9|known:LUX 2022 level
28|known:LUX 2023 level
26|known:LUX 2024 level
15|known:LUX 2025 aim
32|known:LUX 2030 aim
-25|known:LUX None aim
-34|known:LUX None level
16|known:LVA 0.9 2014 level
-8|known:LVA 0.9 2020 level
11|known:LVA 0.9 None level
9|known:LVA 1 2014 level
-25|known:LVA 1 None level
36|known:LVA 2 2018 aim
-14|known:LVA 2 None aim
23|known:LVA 2.27 2023 level
-21|known:LVA 2.27 None level
23|known:LVA 2004 level
-14|known:LVA 2012 level
-33|known:LVA 2014 level
15|known:LVA 2015 level
35|known:LVA 2018 aim
-8|known:LVA 2020 level
18|known:LVA 2023 level
19|known:LVA 2024 level
20|known:LVA 2025 level
9|known:LVA 2026 aim
-10|known:LVA 2027 aim
31|known:LVA 2028 aim
8|known:LVA 3.2 2024 level
10|known:LVA 4 2026 aim
-8|known:LVA 4 None aim
12|known:LVA 4.9 2026 aim
-11|known:LVA 4.9 None aim
12|known:LVA 4.91 2026 aim
-23|known:LVA 5 2026 aim
35|known:LVA 5 2028 aim
8|known:LVA 5 None aim
43|known:LVA 5 None level
-32|known:LVA None aim
-35|known:LVA None level
-12|known:MDA 0.6 2024 level
-13|known:MDA 0.6 2025 level
28|known:MDA 0.6 None level
-12|known:MDA 2024 level
-13|known:MDA 2025 level
28|known:MDA None level
10|known:MEX 0.7 None level
10|known:MEX None level
-27|known:MKD None level
17|known:MMR 2024 level
17|known:MMR 6.8 2024 level
-15|known:MMR 6.8 None level
11|known:MYS 0.9 2025 level
-11|known:MYS 1 2025 level
35|known:MYS 1 None level
32|known:MYS 1.5 None aim
-13|known:MYS 2026 aim
-12|known:MYS 2026 level
-12|known:MYS 202X aim
-10|known:MYS 2030 aim
33|known:MYS None aim
10|known:MYS None level
14|known:NATO 1.4 2014 level
-10|known:NATO 1.4 None level
-18|known:NATO 1.5 2024 aim
-13|known:NATO 1.5 2025 aim
-13|known:NATO 1.5 2025-06 aim
-29|known:NATO 1.5 2029 aim
94|known:NATO 1.5 2032 aim
82|known:NATO 1.5 2035 aim
-15|known:NATO 1.5 FY2027 aim
-52|known:NATO 1.5 None aim
-17|known:NATO 1.5 None level
9|known:NATO 1.85 2023 level
-9|known:NATO 1.85 2024 level
22|known:NATO 1.9 None level
22|known:NATO 1988 level
-11|known:NATO 1989 level
13|known:NATO 1995 level
-9|known:NATO 2 2002 aim
-23|known:NATO 2 2014 aim
-65|known:NATO 2 2014 level
-24|known:NATO 2 2017 aim
83|known:NATO 2 2024 aim
85|known:NATO 2 2024 level
-46|known:NATO 2 2025 level
-29|known:NATO 2 2027 aim
-38|known:NATO 2 2032 aim
-56|known:NATO 2 2035 aim
-16|known:NATO 2 FY2025 aim
125|known:NATO 2 None aim
20|known:NATO 2 None level
9|known:NATO 2.02 2024 level
12|known:NATO 2.3 2025 level
-9|known:NATO 2.3 None level
23|known:NATO 2.5 2026 level
-25|known:NATO 2.5 2030 aim
19|known:NATO 2.5 None aim
-23|known:NATO 2.5 None level
-13|known:NATO 2.7 2025 level
12|known:NATO 2.7 None level
-9|known:NATO 2002 aim
-27|known:NATO 2014 aim
-46|known:NATO 2014 level
-24|known:NATO 2017 aim
-21|known:NATO 2020 level
9|known:NATO 2022 level
-9|known:NATO 2023 aim
9|known:NATO 2023 level
62|known:NATO 2024 aim
24|known:NATO 2024 level
-24|known:NATO 2025 aim
-24|known:NATO 2025 level
-52|known:NATO 2025-06 aim
10|known:NATO 2025/2026 level
-21|known:NATO 2026 aim
20|known:NATO 2026 level
-42|known:NATO 2027 aim
10|known:NATO 2028 aim
-76|known:NATO 2029 aim
44|known:NATO 2030 aim
79|known:NATO 2032 aim
144|known:NATO 2035 aim
79|known:NATO 2035 level
12|known:NATO 3 2028 aim
34|known:NATO 3 2030 aim
-28|known:NATO 3 None aim
8|known:NATO 3.3 1986 level
-31|known:NATO 3.4 None aim
22|known:NATO 3.5 2025 level
-16|known:NATO 3.5 2025-06 aim
-18|known:NATO 3.5 2026 aim
-34|known:NATO 3.5 2029 aim
16|known:NATO 3.5 2030 aim
78|known:NATO 3.5 2032 aim
41|known:NATO 3.5 2035 aim
-10|known:NATO 3.5 2035 level
-8|known:NATO 3.5 None aim
-10|known:NATO 3.5 None level
-20|known:NATO 4 2024 aim
24|known:NATO 4 None aim
-13|known:NATO 4 None level
-19|known:NATO 5 2025-06 aim
-18|known:NATO 5 2027 aim
21|known:NATO 5 2030 aim
-55|known:NATO 5 2032 aim
85|known:NATO 5 2035 aim
40|known:NATO 5 None aim
-20|known:NATO FY2025 aim
-27|known:NATO FY2027 aim
105|known:NATO None aim
-38|known:NATO None level
69|known:NGA 2014 level
-39|known:NGA 2023 level
19|known:NGA 2025 level
-50|known:NGA None level
19|known:NLD 1.1 2014 level
-22|known:NLD 2 2024 aim
31|known:NLD 2 None aim
18|known:NLD 2.6 2026 level
13|known:NLD 2.8 2027 level
19|known:NLD 2014 level
-22|known:NLD 2024 aim
-22|known:NLD 2024 level
-15|known:NLD 2025 aim
-18|known:NLD 2032 aim
18|known:NLD 2035 aim
27|known:NLD 3.5 2035 aim
56|known:NLD None aim
14|known:NLD None level
-15|known:NOR 1.5 None level
17|known:NOR 2.16 2025 level
-10|known:NOR 2.16 None level
-8|known:NOR 2.2 2024 level
-14|known:NOR 2.2 2025 level
22|known:NOR 2.2 None level
-28|known:NOR 2024 level
41|known:NOR 2025 level
11|known:NOR 2035 aim
16|known:NOR 3.3 2025 level
-16|known:NOR 3.3 None level
15|known:NOR 3.35 2025 level
-15|known:NOR None aim
11|known:NOR None level
26|known:NZL 1 None level
-20|known:NZL 1.1 None level
19|known:NZL 1.2 None level
34|known:NZL 1.3 2026/2027 level
-8|known:NZL 1.3 2032/2033 level
17|known:NZL 198X level
21|known:NZL 2 198X level
-12|known:NZL 2 2025 aim
68|known:NZL 2 2027 aim
-17|known:NZL 2 2028 aim
44|known:NZL 2 2029 aim
15|known:NZL 2 2032/2033 aim
-14|known:NZL 2 2034 aim
-65|known:NZL 2 FY2027 aim
-12|known:NZL 2 None level
-11|known:NZL 2023 aim
-11|known:NZL 2024 level
-12|known:NZL 2025 aim
-13|known:NZL 2025 level
34|known:NZL 2026/2027 level
66|known:NZL 2027 aim
-43|known:NZL 2028 aim
44|known:NZL 2029 aim
20|known:NZL 2030 aim
13|known:NZL 2032/2033 aim
-13|known:NZL 2032/2033 level
-14|known:NZL 2034 aim
27|known:NZL 3 None aim
-65|known:NZL FY2027 aim
13|known:NZL None aim
13|known:None aim since-2025
-66|known:None aim to-1999
15|known:None aim to-2013
41|known:None aim to-2021
64|known:None aim to-2024
-44|known:None level since-2025
60|known:None level to-1999
32|known:None level to-2013
30|known:None level to-2021
-49|known:None level to-2024
68|known:None no since-2025
17|known:None no to-1999
32|known:None no to-2021
12|known:None no to-2024
34|known:OMN 2024 level
12|known:OMN 5.6 2024 level
-10|known:OMN 5.6 None level
-20|known:OMN None level
9|known:PAK 196X level
-26|known:PAK 2 None level
-24|known:PAK 2.3 2025/2026 level
23|known:PAK 2.3 None level
-11|known:PAK 2.5 2026/2027 level
-22|known:PAK 2.5 None aim
32|known:PAK 2.5 None level
14|known:PAK 2.7 None level
-12|known:PAK 2.8 2024/2025 level
-35|known:PAK 2.8 None level
39|known:PAK 2022/2023 level
-11|known:PAK 2025/2026 level
-14|known:PAK 2026 level
-11|known:PAK 2026/2027 level
-10|known:PAK 5 None level
-40|known:PAK FY2025 level
-25|known:PAK FY2026 level
-21|known:PAK None aim
19|known:PAK None level
14|known:PER 1.5 2026 aim
-12|known:PER 1.5 None aim
13|known:PER 2026 aim
-12|known:PER None aim
-13|known:PHL 0.8 None level
-17|known:PHL 0.9 2024 level
11|known:PHL 0.9 2025 level
9|known:PHL 0.9 None level
10|known:PHL 1 None level
16|known:PHL 1.1 2026 level
-15|known:PHL 1.1 None level
9|known:PHL 1.2 None level
18|known:PHL 1.3 2023 level
18|known:PHL 1.3 2024 level
18|known:PHL 1.3 2025 level
-37|known:PHL 1.3 2026 level
-10|known:PHL 1.3 2028 level
-14|known:PHL 1.3 FY2025 level
18|known:PHL 1.3 None level
-33|known:PHL 1.4 2025 level
22|known:PHL 1.4 2026 level
53|known:PHL 1.4 2028 level
-36|known:PHL 1.4 None level
-49|known:PHL 1.5 2025 level
43|known:PHL 1.5 2026 level
45|known:PHL 1.5 2028 aim
-32|known:PHL 1.5 None aim
13|known:PHL 1.5 None level
-25|known:PHL 2 2028 aim
8|known:PHL 2 2029 aim
16|known:PHL 2 2030 aim
14|known:PHL 2 2031 aim
9|known:PHL 2 None aim
17|known:PHL 2023 level
-58|known:PHL 2025 level
80|known:PHL 2026 level
-10|known:PHL 2026-01/2026-03 level
-10|known:PHL 2027 aim
41|known:PHL 2028 level
8|known:PHL 2028 no
8|known:PHL 2029 aim
16|known:PHL 2030 aim
13|known:PHL 2031 aim
-9|known:PHL 2032 aim
-21|known:PHL FY2025 level
9|known:PHL None aim
9|known:PNG 0.3 None level
9|known:PNG None level
44|known:POL 1.95 None aim
12|known:POL 2 2016 aim
10|known:POL 2.1 None level
58|known:POL 2.2 2022 level
-27|known:POL 2.2 2024 level
-33|known:POL 2.2 None level
-29|known:POL 2014 level
-20|known:POL 2015 aim
14|known:POL 2015 level
-13|known:POL 2021 level
26|known:POL 2022 level
-11|known:POL 2022-04 aim
35|known:POL 2023 aim
11|known:POL 2023 level
14|known:POL 2024 level
-9|known:POL 2025 aim
50|known:POL 2025 level
30|known:POL 2026 level
69|known:POL 2027 aim
-9|known:POL 2027 level
-10|known:POL 3 2022-04 aim
27|known:POL 3 2023 aim
-17|known:POL 3.9 2014 level
14|known:POL 3.9 2023 level
-14|known:POL 3.9 2024 level
18|known:POL 3.9 None level
8|known:POL 4 2023 aim
-25|known:POL 4 2023 level
32|known:POL 4 2024 level
11|known:POL 4 None level
-14|known:POL 4.1 2021 level
-36|known:POL 4.1 2022 level
60|known:POL 4.1 2024 level
24|known:POL 4.12 2024 level
-13|known:POL 4.12 None level
10|known:POL 4.2 2024 level
-10|known:POL 4.2 None level
11|known:POL 4.3 2025 level
-11|known:POL 4.3 None level
21|known:POL 4.48 2025 level
-33|known:POL 4.5 2024 level
53|known:POL 4.5 2025 level
-8|known:POL 4.5 None level
-10|known:POL 4.7 2024 level
9|known:POL 4.7 2025 aim
8|known:POL 4.7 2025 level
-8|known:POL 4.7 None aim
13|known:POL 4.7 None level
-9|known:POL 4.8 2025 level
8|known:POL 4.8 2026 aim
34|known:POL 4.8 2026 level
-15|known:POL 4.8 None level
-8|known:POL 5 2025 aim
-21|known:POL 5 2025 level
71|known:POL 5 2027 aim
-50|known:POL 5 None aim
14|known:POL 5 None level
-10|known:POL FY2025 level
-34|known:POL None aim
-29|known:POL None level
-27|known:PRK 2025 level
-12|known:PRK 2026 level
25|known:PRK 2E+1 None level
21|known:PRK 2E+1-3E+1 None level
57|known:PRK None level
21|known:PRT 1.55 2024 level
-17|known:PRT 1.55 None level
65|known:PRT 2 2025 aim
-57|known:PRT 2 None aim
15|known:PRT 2 None level
21|known:PRT 2024 level
65|known:PRT 2025 aim
-8|known:PRT 2029 aim
-50|known:PRT None aim
-9|known:ROU 2 None level
10|known:ROU 2.5 2023 aim
-9|known:ROU 2.5 2025 level
24|known:ROU 2.5 None level
10|known:ROU 2023 aim
-17|known:ROU 2023 level
12|known:ROU 2024 level
-8|known:ROU 2025 level
13|known:ROU 3 2030 aim
-16|known:ROU 3 None aim
-10|known:ROU 3.5 2030 aim
11|known:ROU 3.5 None aim
-10|known:ROU None aim
22|known:RUS 15 None level
20|known:RUS 2.7 2021 level
-13|known:RUS 2.7 None level
-14|known:RUS 2007 level
28|known:RUS 2022 level
-35|known:RUS 2023 level
23|known:RUS 2024 level
58|known:RUS 2025 level
14|known:RUS 2026 level
20|known:RUS 2027 aim
-12|known:RUS 2027 level
13|known:RUS 3.6 2021 level
-11|known:RUS 3.6 2023 level
-11|known:RUS 4.1 2021 level
26|known:RUS 4.1 2022 level
-18|known:RUS 4.1 None level
-8|known:RUS 5 2027 level
8|known:RUS 5 None level
-20|known:RUS 5.5 2025 level
32|known:RUS 5.5 2026 level
-12|known:RUS 5.5 None level
14|known:RUS 5.9 2023 level
-13|known:RUS 5.9 None level
15|known:RUS 6 2024 level
-15|known:RUS 6 None level
69|known:RUS 6.2 2025 level
-47|known:RUS 6.2 2026 level
-23|known:RUS 6.2 None level
16|known:RUS 6.3 None level
-20|known:RUS 7 2023 level
18|known:RUS 7 None level
-13|known:RUS 7.1 2023 level
36|known:RUS 7.1 2024 level
-16|known:RUS 7.1 None level
9|known:RUS 7.3 2025 level
12|known:RUS 7.5 2025 level
-10|known:RUS 7.5 None level
68|known:RUS 8 2025 level
-35|known:RUS 8 None level
-20|known:RUS None aim
-33|known:RUS None level
11|known:SAU 2024 level
18|known:SAU 2025 level
23|known:SAU 6.5 2025 level
-18|known:SAU 6.5 None level
12|known:SAU 7.3 2024 level
-27|known:SAU None level
8|known:SGP 2.7 None level
-15|known:SGP 2.8 2026 level
12|known:SGP 2.8 FY2026 level
13|known:SGP 2.9 None level
-15|known:SGP 2023 level
-11|known:SGP 2024 level
-21|known:SGP 2025 level
-21|known:SGP 2026 level
-13|known:SGP 2026-05-30 level
-14|known:SGP 2035 aim
-11|known:SGP 3 2024 level
-17|known:SGP 3 2025 level
-13|known:SGP 3 2026-05-30 level
-11|known:SGP 3 2035 aim
-11|known:SGP 3 FY2024 level
34|known:SGP 3 FY2025 level
26|known:SGP 3 None aim
46|known:SGP 3 None level
-10|known:SGP 5 None level
10|known:SGP FY1999 level
-11|known:SGP FY2024 level
27|known:SGP FY2025 level
29|known:SGP None aim
59|known:SGP None level
10|known:SGP None no
13|known:SVK 1.5 None aim
-21|known:SVK 2 2026 level
-18|known:SVK 2 None level
-27|known:SVK 2 None no
48|known:SVK 2023 level
-21|known:SVK 2026 level
-15|known:SVK 2035 aim
19|known:SVK None aim
-18|known:SVK None level
-31|known:SVK None no
24|known:SVN 1.29 2024 level
8|known:SVN 1.29 None level
25|known:SVN 2024 level
41|known:SVN 2030 aim
-42|known:SVN None aim
50|known:SVN None level
35|known:SWE 1 2014 level
-21|known:SWE 1 201X level
9|known:SWE 2 2024 level
9|known:SWE 2 2028 aim
-11|known:SWE 2 None aim
23|known:SWE 2.1 2024 level
-10|known:SWE 2.1 None level
-37|known:SWE 2.4 2025 level
51|known:SWE 2.4 None level
-15|known:SWE 2000 level
33|known:SWE 2014 level
-9|known:SWE 2024 level
-43|known:SWE 2025 level
11|known:SWE 2028 aim
10|known:SWE 2030 aim
-10|known:SWE 2030 level
17|known:SWE 3.5 2030 aim
-12|known:SWE 3.5 None aim
-11|known:SWE None aim
65|known:SWE None level
20|known:THA 1 None level
9|known:THA 1.05 FY2026 level
-22|known:THA 1.1 2025 level
-23|known:THA 1.1 2026 level
59|known:THA 1.1 FY2025 level
29|known:THA 1.1 None level
13|known:THA 1.2 2023 level
16|known:THA 1.2 2025 level
8|known:THA 1.2 None level
26|known:THA 1.5 None level
-30|known:THA 1988 level
24|known:THA 1990 level
-8|known:THA 2 None no
-16|known:THA 2006 level
13|known:THA 2023 level
-18|known:THA 2024 level
-23|known:THA 2026 level
8|known:THA 3 None level
20|known:THA FY1999 level
37|known:THA FY2021 level
8|known:THA FY2025 level
13|known:THA FY2026 level
9|known:THA None aim
78|known:THA None level
-8|known:THA None no
-10|known:TUR 1.9 None level
10|known:TUR 2.1 2024 level
-9|known:TUR 2.1 None level
-44|known:TUR 2.3 2025 level
26|known:TUR 2.3 2026 level
19|known:TUR 2.3 None level
16|known:TUR 2.33 2025 level
-16|known:TUR 2.33 None level
17|known:TUR 2024 level
-28|known:TUR 2025 level
26|known:TUR 2026 level
-36|known:TUR None level
23|known:TWN 198X level
-29|known:TWN 1993 level
-18|known:TWN 1998 level
-8|known:TWN 1E+1 2026 aim
-9|known:TWN 1E+1 2027 aim
31|known:TWN 1E+1 None aim
9|known:TWN 1E+1 None no
32|known:TWN 2 2016 level
-29|known:TWN 2 2024 level
-21|known:TWN 2 None aim
-51|known:TWN 2.1 2021 level
33|known:TWN 2.1 2024 level
18|known:TWN 2.1 2025 level
14|known:TWN 2.1 None level
23|known:TWN 2.2 2023 level
-8|known:TWN 2.3 None level
28|known:TWN 2.4 2023 level
16|known:TWN 2.4 2025 level
-37|known:TWN 2.4 None level
-22|known:TWN 2.45 2024 level
31|known:TWN 2.45 2025 level
17|known:TWN 2.45 None level
-32|known:TWN 2.5 2023 level
23|known:TWN 2.5 2024 level
30|known:TWN 2.5 2025 level
-17|known:TWN 2.5 2027 level
51|known:TWN 2.5 None aim
23|known:TWN 2.5 None level
31|known:TWN 2.6 None level
-24|known:TWN 2.84 2025 level
54|known:TWN 2.84 2026 level
-29|known:TWN 2.84 None level
18|known:TWN 2.9 None level
-21|known:TWN 2001 level
-19|known:TWN 2009 level
32|known:TWN 2016 level
-51|known:TWN 2021 level
14|known:TWN 2023 level
-23|known:TWN 2024 aim
-21|known:TWN 2024 level
67|known:TWN 2025 aim
63|known:TWN 2025 level
-10|known:TWN 2025 no
-11|known:TWN 2025-01/2025-03 level
-14|known:TWN 2025-03 aim
47|known:TWN 2026 aim
130|known:TWN 2026 level
-19|known:TWN 2026-03-12 level
40|known:TWN 2027 aim
20|known:TWN 2027 level
-27|known:TWN 2028 aim
-8|known:TWN 202X no
-21|known:TWN 2030 aim
-11|known:TWN 2030 level
20|known:TWN 2032 aim
-14|known:TWN 2033 aim
-17|known:TWN 3 2009 level
-19|known:TWN 3 2024 aim
83|known:TWN 3 2025 aim
-13|known:TWN 3 2025-03 aim
18|known:TWN 3 2026 aim
82|known:TWN 3 2026 level
15|known:TWN 3 2027 aim
-8|known:TWN 3 2027 level
-37|known:TWN 3 2030 aim
-19|known:TWN 3 None level
20|known:TWN 3.3 2026 aim
-15|known:TWN 3.3 None aim
18|known:TWN 3.3 None level
-12|known:TWN 3.32 2025 level
20|known:TWN 3.32 2026 aim
33|known:TWN 3.32 2026 level
-17|known:TWN 3.32 None aim
-13|known:TWN 3.32 None level
19|known:TWN 3.5 2026 aim
23|known:TWN 3.5 2027 aim
-29|known:TWN 3.5 2030 aim
-12|known:TWN 3.5 None aim
-17|known:TWN 3.5 None level
23|known:TWN 3.6 2027 level
-10|known:TWN 3.6 None level
-9|known:TWN 5 2025 no
-21|known:TWN 5 2026 aim
-11|known:TWN 5 2027 aim
14|known:TWN 5 2028 aim
-8|known:TWN 5 202X no
59|known:TWN 5 2030 aim
11|known:TWN 5 2030 no
19|known:TWN 5 2032 aim
-12|known:TWN 5 2033 aim
-20|known:TWN 5 None aim
-11|known:TWN FY2025 level
-9|known:TWN None aim
8|known:TWN None level
23|known:TWN None no
18|known:UKR 2022 level
25|known:UKR 2023 level
52|known:UKR 2024 level
43|known:UKR 2025 level
-19|known:UKR 2026 aim
31|known:UKR 2026 level
10|known:UKR 27.2 2026 level
29|known:UKR 34 2022 level
39|known:UKR 34 2024 level
-50|known:UKR 34 None level
26|known:UKR 37 2023 level
-20|known:UKR 37 None level
-16|known:UKR 3E+1 None level
32|known:UKR 4E+1 2025 level
-24|known:UKR 4E+1 None level
19|known:UKR None aim
-131|known:UKR None level
12|known:USA 1944 level
47|known:USA 195X level
10|known:USA 1968 level
-35|known:USA 1976 level
23|known:USA 1977 level
-16|known:USA 1979 level
73|known:USA 1980 level
-14|known:USA 1983 level
28|known:USA 198X level
32|known:USA 1995 level
20|known:USA 1997 aim
48|known:USA 1E+1 195X level
-45|known:USA 1E+1 None level
12|known:USA 2.5 2035 level
8|known:USA 2.5 None aim
13|known:USA 2003 level
-63|known:USA 2004 level
-28|known:USA 2006 level
15|known:USA 2009 level
19|known:USA 2013 level
-45|known:USA 2014 level
56|known:USA 2016 level
10|known:USA 2017 level
30|known:USA 2018 level
13|known:USA 2019 level
61|known:USA 2020 level
50|known:USA 2021 level
19|known:USA 2023 level
-58|known:USA 2024 level
-29|known:USA 2026 level
61|known:USA 2027 aim
-24|known:USA 2027 level
-12|known:USA 2030 level
-13|known:USA 2031 aim
-19|known:USA 3 2024 level
19|known:USA 3 2026 level
10|known:USA 3 FY2025 level
30|known:USA 3 FY2026 level
-39|known:USA 3 None aim
29|known:USA 3 None level
39|known:USA 3.1 2025 level
15|known:USA 3.1 FY2023 level
-11|known:USA 3.1 FY2025 level
-9|known:USA 3.2 2014 level
21|known:USA 3.2 2025 level
-13|known:USA 3.2 2027 level
-11|known:USA 3.2 2030 level
28|known:USA 3.2 None level
28|known:USA 3.22 2025 level
-17|known:USA 3.22 None level
46|known:USA 3.3 FY2026 level
35|known:USA 3.3 None level
39|known:USA 3.38 2024 level
-34|known:USA 3.38 None level
8|known:USA 3.4 2016 level
16|known:USA 3.4 2023 level
51|known:USA 3.4 2024 level
-48|known:USA 3.4 2025 level
17|known:USA 3.4 None level
-10|known:USA 3.5 2006 level
-16|known:USA 3.5 2014 level
31|known:USA 3.5 2018 level
57|known:USA 3.5 2021 level
22|known:USA 3.5 2022 level
-54|known:USA 3.5 2024 level
-19|known:USA 3.5 FY2021 level
-24|known:USA 3.5 FY2027 level
-38|known:USA 3.6 2016 level
-40|known:USA 3.6 None level
-8|known:USA 3.7 None level
18|known:USA 3.8 2013 level
20|known:USA 3.8 None level
-11|known:USA 4 None aim
-14|known:USA 4 None level
9|known:USA 4.5 2011 level
17|known:USA 4.5 2027 aim
-17|known:USA 4.5 None aim
-22|known:USA 4.5 None level
22|known:USA 4.6 FY2027 level
-19|known:USA 4.6 None aim
-9|known:USA 4.6 None level
-18|known:USA 4.7 None level
15|known:USA 4.9 1979 level
11|known:USA 4.9 2009 level
-10|known:USA 4.9 2024 level
-15|known:USA 4.9 None level
-13|known:USA 5 2026 level
37|known:USA 5 2027 aim
-13|known:USA 5 2031 aim
-16|known:USA 5 FY1978 level
-28|known:USA 5 FY2025 aim
-15|known:USA 5 FY2026 aim
26|known:USA 5 FY2027 aim
-16|known:USA 5 None no
-21|known:USA 5.3 None level
8|known:USA 5.4 None level
15|known:USA 5.5 None level
-23|known:USA 6 1976 level
10|known:USA 6 1986 level
29|known:USA 6 198X level
8|known:USA 6 None level
24|known:USA 6.3 None level
-18|known:USA 6.5 FY1987 level
-9|known:USA 6.6 None level
-31|known:USA 6.8 1979 level
27|known:USA 6.8 None level
19|known:USA 6.9 None level
-16|known:USA FY1978 level
-23|known:USA FY1982 level
-17|known:USA FY1983 level
13|known:USA FY1985 level
-25|known:USA FY1987 level
-38|known:USA FY1990 level
69|known:USA FY1995 level
-12|known:USA FY2003 level
-19|known:USA FY2021 level
14|known:USA FY2023 level
-21|known:USA FY2024 level
-28|known:USA FY2025 aim
-38|known:USA FY2025 level
-17|known:USA FY2026 aim
34|known:USA FY2026 level
52|known:USA FY2027 aim
-68|known:USA None aim
17|known:USA None level
-15|known:USA None no
42|known:VNM 1.8 2019 level
-15|known:VNM 1.8 2026 level
-8|known:VNM 1.8 FY2025 level
38|known:VNM 1.8 None level
15|known:VNM 1.9 None level
41|known:VNM 2 None level
34|known:VNM 2.36 2018 level
11|known:VNM 2018 level
13|known:VNM 2019 level
-44|known:VNM 2024 level
-22|known:VNM 2026 level
-8|known:VNM FY2025 level
-12|known:VNM FY2026 level
90|known:VNM None level
8|known:VNM None no
-8|known:ZAF None level
-11|last
15|last-joint:, 1 level
-63|last-joint:, 13 aim
-36|last-joint:, 13 level
22|last-joint:, 2 level
-11|last-joint:, 3 level
95|last-joint:, 5 aim
-11|last-joint:, 5 level
-16|last-joint:, 8 aim
-115|last-joint:, 8 level
-36|last-joint:, far aim
-93|last-joint:, far level
18|last-joint:- 1 aim
15|last-joint:- 13 aim
11|last-joint:- 13 level
-33|last-joint:- 2 level
-25|last-joint:- 5 level
-13|last-joint:- 8 level
-19|last-joint:; 13 aim
15|last-joint:; 3 level
23|last-joint:; 5 level
18|last-joint:; 8 aim
-27|last-joint:; 8 level
90|last-joint:; far level
12|last-joint:and 1 level
-41|last-joint:and 13 aim
-21|last-joint:and 2 aim
18|last-joint:and 2 level
-22|last-joint:and 3 aim
12|last-joint:and 3 level
15|last-joint:and 5 aim
17|last-joint:and 5 level
-62|last-joint:and 8 aim
58|last-joint:and 8 level
-13|last-joint:and far aim
-38|last-joint:and far level
19|last-joint:or 13 level
-13|last-joint:or 2 level
53|last-joint:or 3 aim
-8|last-joint:or far level
-9|last-time:demand far fiscal 0
22|last-time:demand far year 0
-14|last-time:demand far year 1
-19|last-time:demand far year 2
13|last-time:demand next year 1
9|last-time:demand next year 2
46|last-time:demand now year 1
35|last-time:level far fiscal 1
-8|last-time:level far fiscal 2
-80|last-time:level far year 0
-48|last-time:level far year 1
-62|last-time:level far year 2
28|last-time:level far years 0
41|last-time:level far years 1
31|last-time:level far years 2
34|last-time:level long-past decade 1
-32|last-time:level long-past fiscal 0
8|last-time:level long-past year 0
-31|last-time:level long-past year 1
-29|last-time:level long-past year 2
-11|last-time:level long-past years 0
-11|last-time:level long-past years 1
-15|last-time:level next fiscal 0
32|last-time:level next fiscal 1
54|last-time:level next fiscal 2
-19|last-time:level next year 1
46|last-time:level next year 2
-24|last-time:level now fiscal 0
-32|last-time:level now fiscal 1
38|last-time:level now fiscal 2
25|last-time:level now year 0
22|last-time:level now year 1
22|last-time:level now year 2
-14|last-time:level now years 0
38|last-time:level now years 1
-16|last-time:level now years 2
-36|last-time:level past fiscal 0
57|last-time:level past year 0
-34|last-time:level past year 2
-15|last-time:level past years 0
21|last-time:level past years 1
44|last-time:other far fiscal 2
37|last-time:pledge far fiscal 0
-71|last-time:pledge far fiscal 1
-39|last-time:pledge far fiscal 2
40|last-time:pledge far month 1
55|last-time:pledge far year 0
22|last-time:pledge far year 1
21|last-time:pledge far year 2
-10|last-time:pledge far years 0
42|last-time:pledge next fiscal 1
-40|last-time:pledge next month 1
-29|last-time:pledge next year 0
8|last-time:pledge next year 1
22|last-time:pledge next year 2
-38|last-time:pledge now fiscal 0
27|last-time:pledge now fiscal 1
28|last-time:pledge now year 0
24|last-time:pledge now year 1
14|last-time:pledge now year 2
-11|last-time:pledge now years 0
39|last-time:pledge now years 1
-20|last-time:pledge past year 0
-35|last-time:proposal far fiscal 0
31|last-time:proposal far fiscal 1
-11|last-time:proposal far fiscal 2
-10|last-time:proposal far month 0
-39|last-time:proposal far year 0
-17|last-time:proposal far year 1
101|last-time:proposal far year 2
-25|last-time:proposal next year 0
-24|last-time:proposal next year 1
-25|last-time:proposal next year 2
-8|last-time:proposal now year 0
-9|last-time:proposal now year 1
-93|last:aim 0
60|last:aim 1
19|last:aim 2
-109|last:level 0
89|last:level 1
36|last:level 2
-28|last:no 0
-17|last:no 1
31|last:no 2
8|lead-aim:\" year
8|lead-aim:'s fiscal
-13|lead-aim:'s year
-25|lead-aim:, day
-42|lead-aim:, fiscal
20|lead-aim:, that-year
-10|lead-aim:1.8 percent fiscal
-14|lead-aim:1.8% fiscal
-13|lead-aim:2 per cent fiscal
-33|lead-aim:2 per cent that-year
-25|lead-aim:2 percent that-year
-55|lead-aim:2% fiscal
88|lead-aim:2% that-year
9|lead-aim:2.5 percent that-year
19|lead-aim:2.5% that-year
-19|lead-aim:2026 year
-15|lead-aim:3 percent bare-month
15|lead-aim:3 percent that-year
-9|lead-aim:3% that-year
-33|lead-aim:3.5 per cent that-year
-8|lead-aim:3.5 percent part
8|lead-aim:3.5% that-year
10|lead-aim:a fiscal
11|lead-aim:achieved fiscal
-24|lead-aim:after fiscal
16|lead-aim:already that-year
14|lead-aim:at bare-month
-14|lead-aim:at that-year
25|lead-aim:at year
8|lead-aim:attain fiscal
-11|lead-aim:attained fiscal
20|lead-aim:before bare-month
27|lead-aim:before fiscal
-89|lead-aim:before year
-19|lead-aim:between year
12|lead-aim:beyond fiscal
57|lead-aim:by bare-month
-39|lead-aim:by decade
52|lead-aim:by fiscal
-40|lead-aim:by that-year
89|lead-aim:by year
23|lead-aim:by years
48|lead-aim:defence that-year
-17|lead-aim:do bare-month
24|lead-aim:early fiscal
9|lead-aim:for decade
-31|lead-aim:for fiscal
-16|lead-aim:for that-year
85|lead-aim:for year
18|lead-aim:for years
-8|lead-aim:from bare-month
-36|lead-aim:from fiscal
-37|lead-aim:from month
36|lead-aim:from that-year
36|lead-aim:from year
-13|lead-aim:goal bare-month
27|lead-aim:goal fiscal
-216|lead-aim:in bare-month
73|lead-aim:in decade
62|lead-aim:in fiscal
-35|lead-aim:in month
-17|lead-aim:in that-year
72|lead-aim:in year
78|lead-aim:in years
-14|lead-aim:instead of fiscal
-22|lead-aim:instead of year
10|lead-aim:into fiscal
13|lead-aim:into that-year
16|lead-aim:is fiscal
22|lead-aim:is year
11|lead-aim:it fiscal
10|lead-aim:japanese fiscal
-9|lead-aim:law that-year
-9|lead-aim:made that-year
-20|lead-aim:mark that-year
24|lead-aim:mean year
-13|lead-aim:met fiscal
15|lead-aim:military spending fiscal
10|lead-aim:named year
-9|lead-aim:not fiscal
-73|lead-aim:not year
20|lead-aim:nothing year
11|lead-aim:of fiscal
-25|lead-aim:of year
-12|lead-aim:on day
-41|lead-aim:on weekday
8|lead-aim:over years
-8|lead-aim:rather than year
8|lead-aim:reached fiscal
-9|lead-aim:review part
-16|lead-aim:said weekday
8|lead-aim:set fiscal
26|lead-aim:set year
-11|lead-aim:since month
-20|lead-aim:since year
-39|lead-aim:starting that-year
32|lead-aim:target that-year
37|lead-aim:than year
27|lead-aim:that that-year
46|lead-aim:through fiscal
15|lead-aim:through month
43|lead-aim:through year
29|lead-aim:till year
-15|lead-aim:to decade
43|lead-aim:to fiscal
11|lead-aim:to month
31|lead-aim:to that-year
16|lead-aim:to year
34|lead-aim:two percent fiscal
23|lead-aim:until year
35|lead-aim:will that-year
-14|lead-aim:with fiscal
15|lead-aim:with year
42|lead-aim:within fiscal
-8|lead-level:\" that-year
12|lead-level:'s fiscal
13|lead-level:'s year
-14|lead-level:( day
21|lead-level:( year
-43|lead-level:, day
50|lead-level:, fiscal
17|lead-level:, that-year
40|lead-level:, year
71|lead-level:, years
15|lead-level:1 percent that-year
16|lead-level:1.29% that-year
9|lead-level:1.4 percent that-year
-17|lead-level:1.5% that-year
10|lead-level:1.6% fiscal
-11|lead-level:1.8 per cent fiscal
9|lead-level:1.9 percent that-year
24|lead-level:1.9% that-year
-13|lead-level:2 percent fiscal
9|lead-level:2 percent that-year
-15|lead-level:2% bare-month
14|lead-level:2% fiscal
11|lead-level:2.0% that-year
-23|lead-level:2.32 percent that-year
-27|lead-level:2.4 percent that-year
14|lead-level:2.4pc that-year
-42|lead-level:2.5 per cent that-year
12|lead-level:2.5 percent that-year
21|lead-level:2020 year
-10|lead-level:2024 year
-51|lead-level:3 percent that-year
25|lead-level:4.1% that-year
-14|lead-level:4.7% that-year
10|lead-level:4.8 percent that-year
12|lead-level:5% that-year
22|lead-level:6 percent year
49|lead-level:7 per cent that-year
-12|lead-level:7 percent that-year
22|lead-level:: that-year
27|lead-level:; that-year
9|lead-level:; year
-11|lead-level:a year
-9|lead-level:after year
-42|lead-level:against that-year
10|lead-level:apiece that-year
-57|lead-level:at decade
-15|lead-level:at year
20|lead-level:attained fiscal
-42|lead-level:before year
-26|lead-level:begins bare-month
29|lead-level:between year
-29|lead-level:budget that-year
28|lead-level:budget years
-20|lead-level:by bare-month
-9|lead-level:by decade
9|lead-level:by fiscal
-29|lead-level:by part
-31|lead-level:by that-year
22|lead-level:by year
-9|lead-level:by years
-18|lead-level:calendar year
27|lead-level:countries that-year
12|lead-level:defence that-year
13|lead-level:defense spending that-year
18|lead-level:defense that-year
-9|lead-level:donald trump bare-month
13|lead-level:eu that-year
8|lead-level:expenditure that-year
9|lead-level:finish that-year
-9|lead-level:fiscal 2022 fiscal
11|lead-level:fiscal 2023 fiscal
-44|lead-level:for decade
52|lead-level:for fiscal
45|lead-level:for year
19|lead-level:for years
-47|lead-level:from fiscal
-9|lead-level:from that-year
-11|lead-level:from year
-73|lead-level:gdp fiscal
33|lead-level:gdp that-year
16|lead-level:gross domestic product fiscal
9|lead-level:gross national product that-year
48|lead-level:has that-year
-9|lead-level:if fiscal
-29|lead-level:if that-year
-70|lead-level:in bare-month
110|lead-level:in decade
-16|lead-level:in month
-11|lead-level:in that-year
20|lead-level:in year
35|lead-level:in years
-8|lead-level:into that-year
19|lead-level:into year
-12|lead-level:it that-year
19|lead-level:military that-year
-56|lead-level:nothing bare-month
26|lead-level:nothing fiscal
46|lead-level:nothing that-year
-37|lead-level:nothing weekday
9|lead-level:nothing years
38|lead-level:of decade
-30|lead-level:of fiscal
-8|lead-level:of that-year
-10|lead-level:of year
-16|lead-level:on day
27|lead-level:on fiscal
-56|lead-level:on weekday
17|lead-level:outlays fiscal
18|lead-level:push that-year
9|lead-level:put that-year
21|lead-level:quota that-year
8|lead-level:raised that-year
19|lead-level:reached bare-month
10|lead-level:reached fiscal
40|lead-level:recently year
-13|lead-level:said weekday
-10|lead-level:says that-year
-8|lead-level:set that-year
-38|lead-level:since year
23|lead-level:so that-year
34|lead-level:speaking of fiscal
-28|lead-level:spending fiscal
8|lead-level:spent that-year
11|lead-level:stood that-year
18|lead-level:than fiscal
-60|lead-level:than that-year
19|lead-level:the military that-year
24|lead-level:there that-year
-17|lead-level:through fiscal
-21|lead-level:through year
42|lead-level:time that-year
-19|lead-level:to fiscal
-22|lead-level:two percent that-year
-17|lead-level:until bare-month
-17|lead-level:until decade
15|lead-level:until fiscal
-57|lead-level:until that-year
-18|lead-level:until year
-20|lead-level:use that-year
29|lead-level:war year
18|lead-level:will that-year
36|lead-level:worry that-year
11|lead-near:after ( 1
22|lead-near:after , 1
41|lead-near:after , 13
-46|lead-near:after , 2
-18|lead-near:after , 5
16|lead-near:after , 8
11|lead-near:after , far
19|lead-near:after 1 percent 0
14|lead-near:after 1.6% 0
10|lead-near:after 1.8% 0
9|lead-near:after 1.9 percent 0
22|lead-near:after 2 pct 0
-21|lead-near:after 2 per cent 0
-21|lead-near:after 2% 0
26|lead-near:after 2% far
17|lead-near:after 2.4 percent 0
14|lead-near:after 2.5 percent 0
-12|lead-near:after 2.8 per cent 0
39|lead-near:after 2020 3
-18|lead-near:after 2020 5
-8|lead-near:after 2024 8
32|lead-near:after 3.4 percent 0
-39|lead-near:after 3.5 per cent 0
-10|lead-near:after 3.5 percent 0
8|lead-near:after 5 percent 0
-20|lead-near:after ; 1
-15|lead-near:after ; 3
-49|lead-near:after after 5
16|lead-near:after already 1
10|lead-near:after apiece 3
8|lead-near:after armed forces 5
-10|lead-near:after at 3
25|lead-near:after at 8
8|lead-near:after attained 3
13|lead-near:after attained 5
45|lead-near:after before 1
-15|lead-near:after before 13
-11|lead-near:after before 2
-32|lead-near:after before 3
-71|lead-near:after before 5
63|lead-near:after before 8
-53|lead-near:after between 1
82|lead-near:after between 3
-25|lead-near:after between 5
78|lead-near:after by 1
24|lead-near:after by 13
43|lead-near:after by 2
15|lead-near:after by 3
-57|lead-near:after by 5
54|lead-near:after by 8
-56|lead-near:after by far
52|lead-near:after defence 3
14|lead-near:after defense 2
13|lead-near:after defense 8
51|lead-near:after early 3
17|lead-near:after early 5
-9|lead-near:after fiscal 2022 13
17|lead-near:after fiscal 2023 5
66|lead-near:after for 1
37|lead-near:after for 13
54|lead-near:after for 2
41|lead-near:after for 3
-22|lead-near:after for 5
-79|lead-near:after for 8
8|lead-near:after for far
23|lead-near:after from 1
-23|lead-near:after from 13
-46|lead-near:after from 3
27|lead-near:after from 5
-57|lead-near:after from 8
14|lead-near:after from far
39|lead-near:after gdp 2
-40|lead-near:after gdp far
12|lead-near:after goal 1
-12|lead-near:after gross domestic product 2
8|lead-near:after gross national product 2
-38|lead-near:after if 1
126|lead-near:after in 1
-37|lead-near:after in 13
-10|lead-near:after in 2
36|lead-near:after in 5
27|lead-near:after in 8
-82|lead-near:after in far
-25|lead-near:after instead of 8
-10|lead-near:after into 13
-30|lead-near:after into 3
16|lead-near:after into 5
9|lead-near:after it far
10|lead-near:after japanese 5
-23|lead-near:after least 5
-20|lead-near:after mark 1
24|lead-near:after mean far
10|lead-near:after met 13
13|lead-near:after military 5
14|lead-near:after military spending 5
-11|lead-near:after of 1
-37|lead-near:after of 13
13|lead-near:after of 2
32|lead-near:after of 5
10|lead-near:after of 8
10|lead-near:after on 1
-13|lead-near:after on 13
-12|lead-near:after on 8
-11|lead-near:after on far
31|lead-near:after only 2
-8|lead-near:after rather than 8
10|lead-near:after reached 3
21|lead-near:after reached 5
-9|lead-near:after said 13
28|lead-near:after since 1
-8|lead-near:after since 13
-24|lead-near:after since 3
-14|lead-near:after since 5
-42|lead-near:after since 8
20|lead-near:after so 5
49|lead-near:after speaking of 13
-11|lead-near:after spends 2
22|lead-near:after target 1
15|lead-near:after target 2
18|lead-near:after than 13
14|lead-near:after than 8
-8|lead-near:after than far
29|lead-near:after that 5
25|lead-near:after through 1
-8|lead-near:after through 13
33|lead-near:after through 2
9|lead-near:after through 3
-14|lead-near:after through far
23|lead-near:after time 8
21|lead-near:after to 1
-56|lead-near:after to 13
33|lead-near:after to 2
-26|lead-near:after to 3
14|lead-near:after to 5
-10|lead-near:after to 8
38|lead-near:after to far
-32|lead-near:after two percent 0
20|lead-near:after until 13
19|lead-near:after until 3
13|lead-near:after until far
-39|lead-near:after was 1
-31|lead-near:after with 5
14|lead-near:before 's 2
-9|lead-near:before 's 5
9|lead-near:before 's far
18|lead-near:before , 13
22|lead-near:before , 3
18|lead-near:before , 5
-18|lead-near:before , far
16|lead-near:before - 8
-15|lead-near:before 1.8% 13
23|lead-near:before 1.9% far
29|lead-near:before 2% 5
-24|lead-near:before 2.32 percent 1
-36|lead-near:before 2.4 percent 8
-13|lead-near:before 3 percent 8
-22|lead-near:before 3.4% far
9|lead-near:before 4.1% 5
54|lead-near:before ; 3
11|lead-near:before a 13
-11|lead-near:before a 8
12|lead-near:before after 8
-14|lead-near:before against 13
-21|lead-near:before against 8
-20|lead-near:before at 5
-22|lead-near:before at far
-8|lead-near:before before 3
-23|lead-near:before before 5
14|lead-near:before before 8
9|lead-near:before between 13
11|lead-near:before beyond 13
-11|lead-near:before bn 5
31|lead-near:before budget 8
-28|lead-near:before budget far
21|lead-near:before by 1
-24|lead-near:before by 13
-29|lead-near:before by 3
-17|lead-near:before by 5
23|lead-near:before by 8
17|lead-near:before by far
-24|lead-near:before defense 13
32|lead-near:before defense 5
-34|lead-near:before defense 8
-9|lead-near:before donald trump 13
16|lead-near:before for 0
9|lead-near:before for 1
-50|lead-near:before for 13
53|lead-near:before for 3
14|lead-near:before for 5
-15|lead-near:before for 8
22|lead-near:before for far
47|lead-near:before from 1
-54|lead-near:before from 13
11|lead-near:before from 2
-13|lead-near:before from 5
-8|lead-near:before from far
-14|lead-near:before gdp 1
-20|lead-near:before gdp 2
13|lead-near:before gdp 3
-16|lead-near:before gdp 5
16|lead-near:before government 1
-69|lead-near:before in 1
14|lead-near:before in 13
51|lead-near:before in 2
-27|lead-near:before in 3
16|lead-near:before in 5
54|lead-near:before in 8
-23|lead-near:before in far
10|lead-near:before is 13
15|lead-near:before is 5
-13|lead-near:before it far
10|lead-near:before named 5
-27|lead-near:before nothing 13
38|lead-near:before nothing 2
-12|lead-near:before nothing 3
-14|lead-near:before nothing 5
13|lead-near:before nothing 8
13|lead-near:before nothing far
10|lead-near:before of 2
-21|lead-near:before of 3
-17|lead-near:before of 8
-17|lead-near:before of far
-13|lead-near:before on 13
-8|lead-near:before on 3
-31|lead-near:before on 5
-16|lead-near:before on 8
-18|lead-near:before outlays 1
22|lead-near:before outlays 13
9|lead-near:before outlays 2
21|lead-near:before quota 5
9|lead-near:before raised 13
10|lead-near:before said 8
9|lead-near:before says 5
9|lead-near:before set 5
-8|lead-near:before since 1
-30|lead-near:before since 13
-27|lead-near:before since 2
-10|lead-near:before since 3
33|lead-near:before since 8
16|lead-near:before spending 1
12|lead-near:before spending 2
-61|lead-near:before spending 8
9|lead-near:before than 13
-24|lead-near:before than 3
-18|lead-near:before than 8
10|lead-near:before that 1
9|lead-near:before that 2
17|lead-near:before that far
-15|lead-near:before through 13
-13|lead-near:before through 3
23|lead-near:before through 5
27|lead-near:before through 8
28|lead-near:before to 1
17|lead-near:before to 13
-15|lead-near:before to 5
22|lead-near:before to 8
-10|lead-near:before to far
-11|lead-near:before until 13
-11|lead-near:before until 3
21|lead-near:before until 5
-38|lead-near:before until 8
9|lead-near:before will 1
9|lead-near:before will 13
31|lead-near:before will 5
38|lead-near:before with 8
21|lead-no:by year
11|lead-no:early year
34|lead-no:for fiscal
-29|lead-no:in bare-month
32|lead-no:in decade
29|lead-no:in fiscal
-16|lead-no:in year
-12|lead-no:in years
-14|lead-no:on weekday
-20|lead-no:than year
72|lead-no:until year
-15|lead-time:cap by far
22|lead-time:cap for now
9|lead-time:cap in long-past
-13|lead-time:cap in next
46|lead-time:cap until far
14|lead-time:demand 2.5% next
53|lead-time:demand by far
15|lead-time:demand by next
-53|lead-time:demand for far
28|lead-time:demand in far
-25|lead-time:demand in next
-73|lead-time:demand not far
-9|lead-time:demand on now
24|lead-time:demand than far
29|lead-time:demand till far
-52|lead-time:demand until far
31|lead-time:denial by far
21|lead-time:denial by next
24|lead-time:denial for far
17|lead-time:denial in far
19|lead-time:denial in now
-11|lead-time:denial on now
-9|lead-time:level \" now
22|lead-time:level 's next
-13|lead-time:level ( now
21|lead-time:level ( past
44|lead-time:level , far
37|lead-time:level , long-past
-13|lead-time:level , now
58|lead-time:level , past
15|lead-time:level 1 percent past
16|lead-time:level 1.29% now
10|lead-time:level 1.4 percent past
-17|lead-time:level 1.5% past
10|lead-time:level 1.6% past
-11|lead-time:level 1.8 per cent now
8|lead-time:level 1.9 percent long-past
24|lead-time:level 1.9% past
-12|lead-time:level 2 percent now
11|lead-time:level 2.0% now
-23|lead-time:level 2.32 percent now
-27|lead-time:level 2.4 percent now
14|lead-time:level 2.4pc now
-42|lead-time:level 2.5 per cent now
9|lead-time:level 2.5 percent now
-12|lead-time:level 2.8 per cent now
21|lead-time:level 2020 past
-10|lead-time:level 2024 far
-51|lead-time:level 3 percent now
23|lead-time:level 3.4% now
-22|lead-time:level 3.4% past
-8|lead-time:level 4% now
18|lead-time:level 4.1% past
-17|lead-time:level 4.7% next
12|lead-time:level 5% next
22|lead-time:level 6 percent long-past
49|lead-time:level 7 per cent now
-12|lead-time:level 7 percent now
8|lead-time:level : now
9|lead-time:level ; long-past
-11|lead-time:level ; now
37|lead-time:level ; past
-25|lead-time:level a long-past
15|lead-time:level a next
-42|lead-time:level against now
10|lead-time:level apiece now
-57|lead-time:level at long-past
-15|lead-time:level at past
25|lead-time:level attained now
20|lead-time:level attained past
-14|lead-time:level before far
-28|lead-time:level before long-past
-26|lead-time:level begins now
29|lead-time:level between long-past
-22|lead-time:level by far
19|lead-time:level by long-past
-21|lead-time:level by next
-24|lead-time:level by now
-20|lead-time:level by past
-18|lead-time:level calendar now
27|lead-time:level countries now
-8|lead-time:level defense now
25|lead-time:level defense past
-9|lead-time:level donald trump now
13|lead-time:level eu long-past
9|lead-time:level finish now
-9|lead-time:level fiscal 2022 now
11|lead-time:level fiscal 2023 past
-12|lead-time:level for far
41|lead-time:level for long-past
21|lead-time:level for next
22|lead-time:level for past
-9|lead-time:level from far
9|lead-time:level from long-past
-48|lead-time:level from next
-26|lead-time:level from past
11|lead-time:level gdp next
16|lead-time:level gdp now
-67|lead-time:level gdp past
14|lead-time:level government past
17|lead-time:level gross domestic product next
-20|lead-time:level gross domestic product now
15|lead-time:level gross national product now
48|lead-time:level has now
-38|lead-time:level if past
51|lead-time:level in far
39|lead-time:level in long-past
-16|lead-time:level in next
-8|lead-time:level into next
-14|lead-time:level it now
16|lead-time:level military past
-21|lead-time:level nothing long-past
-23|lead-time:level nothing next
-23|lead-time:level nothing now
60|lead-time:level nothing past
-12|lead-time:level of far
-37|lead-time:level of long-past
8|lead-time:level of now
27|lead-time:level of past
22|lead-time:level on long-past
-47|lead-time:level on now
-24|lead-time:level on past
37|lead-time:level only now
13|lead-time:level outlays now
18|lead-time:level push next
13|lead-time:level put past
21|lead-time:level quota past
8|lead-time:level raised now
25|lead-time:level reached now
10|lead-time:level reached past
40|lead-time:level recently long-past
-16|lead-time:level said now
-10|lead-time:level says now
-36|lead-time:level since long-past
16|lead-time:level so now
34|lead-time:level speaking of long-past
-34|lead-time:level spending now
9|lead-time:level spending past
-11|lead-time:level spends now
11|lead-time:level stood past
-21|lead-time:level than now
-16|lead-time:level than past
19|lead-time:level the military now
24|lead-time:level there now
-39|lead-time:level through far
19|lead-time:level time now
24|lead-time:level time past
-32|lead-time:level to far
-32|lead-time:level to long-past
22|lead-time:level to past
-23|lead-time:level two percent now
10|lead-time:level until far
-30|lead-time:level until long-past
-36|lead-time:level until now
-38|lead-time:level until past
-20|lead-time:level use now
29|lead-time:level war long-past
-35|lead-time:level was long-past
18|lead-time:level will now
36|lead-time:level worry now
-8|lead-time:other for past
-8|lead-time:other in far
-12|lead-time:other in long-past
8|lead-time:pledge \" far
-12|lead-time:pledge 's next
15|lead-time:pledge , far
-51|lead-time:pledge , now
-10|lead-time:pledge 1.8 percent now
-13|lead-time:pledge 1.8% now
22|lead-time:pledge 2 pct now
-46|lead-time:pledge 2 per cent now
-30|lead-time:pledge 2 percent past
16|lead-time:pledge 2% now
25|lead-time:pledge 2% past
-22|lead-time:pledge 2.5% now
-19|lead-time:pledge 2026 far
9|lead-time:pledge 3 percent now
-33|lead-time:pledge 3.5 per cent far
10|lead-time:pledge a now
11|lead-time:pledge achieved now
12|lead-time:pledge after far
18|lead-time:pledge already now
16|lead-time:pledge at next
8|lead-time:pledge attain now
-11|lead-time:pledge attained now
-65|lead-time:pledge before far
15|lead-time:pledge before now
-20|lead-time:pledge between next
12|lead-time:pledge beyond far
22|lead-time:pledge budget now
-10|lead-time:pledge by far
25|lead-time:pledge by long-past
12|lead-time:pledge by next
97|lead-time:pledge by now
33|lead-time:pledge by past
14|lead-time:pledge defence next
36|lead-time:pledge defence now
-21|lead-time:pledge defense now
17|lead-time:pledge do now
18|lead-time:pledge for far
-27|lead-time:pledge for next
27|lead-time:pledge for now
23|lead-time:pledge for past
-70|lead-time:pledge from far
13|lead-time:pledge from next
15|lead-time:pledge from now
14|lead-time:pledge from past
17|lead-time:pledge gdp now
-35|lead-time:pledge gdp past
31|lead-time:pledge in far
-35|lead-time:pledge in long-past
-26|lead-time:pledge in next
93|lead-time:pledge in now
-52|lead-time:pledge in past
-25|lead-time:pledge instead of far
-12|lead-time:pledge instead of next
10|lead-time:pledge into now
38|lead-time:pledge is far
10|lead-time:pledge it now
24|lead-time:pledge mean far
9|lead-time:pledge met now
28|lead-time:pledge military spending now
10|lead-time:pledge named far
-9|lead-time:pledge not far
23|lead-time:pledge nothing far
30|lead-time:pledge nothing next
-8|lead-time:pledge of long-past
-9|lead-time:pledge of now
-8|lead-time:pledge of past
-33|lead-time:pledge on now
8|lead-time:pledge over next
8|lead-time:pledge reached now
-9|lead-time:pledge review next
-12|lead-time:pledge said now
34|lead-time:pledge set far
-18|lead-time:pledge since long-past
-12|lead-time:pledge since past
12|lead-time:pledge spending now
-39|lead-time:pledge starting next
37|lead-time:pledge target now
76|lead-time:pledge through far
13|lead-time:pledge to far
-15|lead-time:pledge to long-past
28|lead-time:pledge to next
8|lead-time:pledge to now
60|lead-time:pledge to past
-44|lead-time:pledge two percent now
34|lead-time:pledge two percent past
20|lead-time:pledge until far
15|lead-time:pledge until now
35|lead-time:pledge will now
-12|lead-time:pledge with now
37|lead-time:pledge within now
-15|lead-time:proposal , far
-39|lead-time:proposal after far
-11|lead-time:proposal at now
17|lead-time:proposal before far
-12|lead-time:proposal by far
-15|lead-time:proposal by next
-13|lead-time:proposal by now
-10|lead-time:proposal early far
61|lead-time:proposal for far
9|lead-time:proposal for next
-8|lead-time:proposal from far
36|lead-time:proposal from next
8|lead-time:proposal gdp next
33|lead-time:proposal in far
-50|lead-time:proposal in long-past
12|lead-time:proposal in next
-16|lead-time:proposal in now
34|lead-time:proposal in past
-15|lead-time:proposal of far
-10|lead-time:proposal on now
12|lead-time:proposal than far
33|lead-time:proposal through far
20|lead-time:proposal to far
-18|lead-time:proposal to next
44|lead-time:proposal until far
-19|lead-time:proposal with far
-8|lead:after \"
14|lead:after (
26|lead:after ,
19|lead:after 1 percent
13|lead:after 1.6%
-11|lead:after 1.8 per cent
8|lead:after 1.8%
9|lead:after 1.9 percent
22|lead:after 2 pct
-40|lead:after 2 per cent
-24|lead:after 2 percent
13|lead:after 2.4 percent
14|lead:after 2.5 percent
-25|lead:after 2.5%
-14|lead:after 2.6%
-12|lead:after 2.8 per cent
21|lead:after 2020
-8|lead:after 2024
-42|lead:after 3 percent
32|lead:after 3.4 percent
24|lead:after 3.4%
-39|lead:after 3.5 per cent
-10|lead:after 3.5 percent
8|lead:after 5 percent
22|lead:after 6 percent
-37|lead:after ;
13|lead:after achieved
-61|lead:after after
18|lead:after already
10|lead:after apiece
8|lead:after armed forces
8|lead:after army
-11|lead:after at
46|lead:after attain
34|lead:after attained
-20|lead:after before
102|lead:after by
27|lead:after countries
66|lead:after defence
26|lead:after defense
64|lead:after early
13|lead:after eu
-9|lead:after fiscal 2022
11|lead:after fiscal 2023
105|lead:after for
-64|lead:after from
12|lead:after goal
17|lead:after gross national product
-38|lead:after if
65|lead:after in
-37|lead:after instead of
17|lead:after is
8|lead:after it
10|lead:after japanese
-22|lead:after least
-20|lead:after mark
24|lead:after mean
-25|lead:after members
-23|lead:after met
14|lead:after military
28|lead:after military spending
9|lead:after more
-26|lead:after not
-32|lead:after on
32|lead:after only
8|lead:after over
-14|lead:after rather than
40|lead:after reached
18|lead:after recently
-9|lead:after review
-20|lead:after said
-69|lead:after since
16|lead:after so
15|lead:after soon
38|lead:after speaking of
18|lead:after spending
-11|lead:after spends
-40|lead:after starting
11|lead:after stood
37|lead:after target
19|lead:after the military
41|lead:after through
23|lead:after time
15|lead:after to
-32|lead:after two percent
45|lead:after until
-38|lead:after was
25|lead:after what
-44|lead:after with
42|lead:after within
36|lead:after worry
20|lead:before 's
38|lead:before ,
15|lead:before -
16|lead:before 1.29%
-18|lead:before 1.8 percent
-28|lead:before 1.8%
24|lead:before 1.9%
27|lead:before 2%
11|lead:before 2.0%
-24|lead:before 2.32 percent
-41|lead:before 2.4 percent
-12|lead:before 2.45 percent
10|lead:before 2.6%
-16|lead:before 2026
-15|lead:before 3 percent
-23|lead:before 3.4%
25|lead:before 4.1%
-19|lead:before 4.7%
49|lead:before 7 per cent
28|lead:before :
70|lead:before ;
11|lead:before after
-42|lead:before against
-50|lead:before at
-17|lead:before before
-26|lead:before begins
8|lead:before beyond
-11|lead:before bn
-23|lead:before calendar
-16|lead:before defense
17|lead:before defense spending
17|lead:before do
-10|lead:before donald trump
-8|lead:before due
-27|lead:before early
8|lead:before expenditure
9|lead:before finish
49|lead:before for
-21|lead:before from
-45|lead:before gdp
21|lead:before her
16|lead:before in
-13|lead:before into
28|lead:before is
-13|lead:before it
-44|lead:before joined
-26|lead:before leads
-9|lead:before made
10|lead:before named
12|lead:before nothing
-48|lead:before of
-83|lead:before on
21|lead:before outlays
-13|lead:before over
18|lead:before push
23|lead:before put
21|lead:before quota
8|lead:before raised
21|lead:before recently
-9|lead:before released
-12|lead:before report
20|lead:before set
-39|lead:before since
-30|lead:before spending
-27|lead:before than
42|lead:before that
24|lead:before there
24|lead:before through
19|lead:before time
34|lead:before to
-43|lead:before until
-20|lead:before use
29|lead:before war
17|lead:before what
52|lead:before will
37|lead:before with
-15|lead:before wrote
-11|next-aim:after \"
-14|next-aim:after '
-48|next-aim:after 's
54|next-aim:after ,
12|next-aim:after .
50|next-aim:after ;
-22|next-aim:after after
10|next-aim:after already
81|next-aim:after and
9|next-aim:after are
52|next-aim:after as
37|next-aim:after at
-104|next-aim:after budget
-20|next-aim:after but
-24|next-aim:after by
-50|next-aim:after could
-26|next-aim:after deadline
18|next-aim:after depending
9|next-aim:after drew
-27|next-aim:after election
14|next-aim:after fiscal
-14|next-aim:after for
43|next-aim:after from
-42|next-aim:after go
9|next-aim:after had
8|next-aim:after has
-20|next-aim:after if
-15|next-aim:after in
16|next-aim:after instead
77|next-aim:after instead of
40|next-aim:after is
-27|next-aim:after on
-27|next-aim:after only
22|next-aim:after onward
25|next-aim:after rather than
10|next-aim:after should
19|next-aim:after through
-24|next-aim:after to
-82|next-aim:after too
-58|next-aim:after was
22|next-aim:after when
8|next-aim:after will
-17|next-aim:after with
43|next-aim:after without
-8|next-aim:after would
12|next-aim:after —
37|next-aim:before 's
-25|next-aim:before (
-10|next-aim:before ,
-12|next-aim:before :
-49|next-aim:before ;
20|next-aim:before LAND
14|next-aim:before a
-112|next-aim:before and
10|next-aim:before as
-8|next-aim:before contain
-11|next-aim:before election
50|next-aim:before for
-10|next-aim:before including
-8|next-aim:before is
36|next-aim:before it
50|next-aim:before its
-11|next-aim:before oblige
26|next-aim:before of
10|next-aim:before on
18|next-aim:before or
-11|next-aim:before provides
-8|next-aim:before say
-13|next-aim:before should
11|next-aim:before target
-31|next-aim:before that
-11|next-aim:before under
26|next-aim:before was
34|next-aim:before what
-44|next-level:after $
-71|next-level:after 's
13|next-level:after )
43|next-level:after ,
44|next-level:after ;
21|next-level:after after
113|next-level:after and
-76|next-level:after as
-29|next-level:after at
34|next-level:after budget
34|next-level:after by
-42|next-level:after come to
44|next-level:after data
-8|next-level:after from
-10|next-level:after gross domestic product
12|next-level:after if
17|next-level:after is
-52|next-level:after it
15|next-level:after misses
13|next-level:after on
-51|next-level:after or
10|next-level:after thanks
-20|next-level:after they
-47|next-level:after through
159|next-level:after to
17|next-level:after under
10|next-level:after unless
-16|next-level:after war
-15|next-level:after was
9|next-level:after with
-26|next-level:after would
14|next-level:before #
55|next-level:before 's
-18|next-level:before (
-9|next-level:before ,
-21|next-level:before -
-14|next-level:before --
28|next-level:before :
-40|next-level:before ;
-33|next-level:before LAND
-45|next-level:before USA
-13|next-level:before a
9|next-level:before already
44|next-level:before amount
-98|next-level:before and
24|next-level:before are
-43|next-level:before assumes
29|next-level:before at
85|next-level:before budget
-14|next-level:before but
12|next-level:before come to
11|next-level:before could
24|next-level:before defense
11|next-level:before does
-15|next-level:before equal
22|next-level:before everyone
9|next-level:before figure
12|next-level:before for
-21|next-level:before from
-10|next-level:before has
12|next-level:before in
10|next-level:before is
-8|next-level:before it
-11|next-level:before its
11|next-level:before lay out
-18|next-level:before leave
-15|next-level:before looks
9|next-level:before of
-27|next-level:before on
28|next-level:before or
12|next-level:before outlay
14|next-level:before outlays
10|next-level:before plan
-19|next-level:before presented
18|next-level:before reach
9|next-level:before request
-19|next-level:before rise
9|next-level:before set aside
-9|next-level:before she
41|next-level:before spend
38|next-level:before stand
-43|next-level:before that
34|next-level:before the
49|next-level:before they
-153|next-level:before to
-11|next-level:before top
19|next-level:before under
-28|next-level:before war
35|next-level:before was
63|next-level:before will
11|next-level:before with
20|next-level:before would
-11|next-no:after 's
-34|next-no:after ,
50|next-no:after .
-14|next-no:after and
29|next-no:after election
10|next-no:after had
-16|next-no:after or
-16|next-no:before ,
27|next-no:before is
41|next-no:before they
-9|next-no:before to
8|next:#
-49|next:$
-14|next:'
-37|next:'s
-45|next:(
9|next:)
28|next:,
-18|next:-
-14|next:--
53|next:.
22|next::
-13|next:;
12|next:DATE
-14|next:LAND
16|next:PERSON
-50|next:USA
22|next:already
-20|next:although
42|next:amount
-33|next:and
33|next:are
-8|next:as
-43|next:assumes
39|next:at
-37|next:but
-30|next:come to
-44|next:could
47|next:data
-22|next:deadline
24|next:defense
8|next:defense spending
18|next:depending
12|next:does
9|next:drew
-10|next:election
-68|next:end
-15|next:equal
22|next:everyone
-25|next:exchange
12|next:figure
14|next:fiscal
69|next:for
19|next:from
-41|next:go
9|next:goal
-10|next:gross domestic product
15|next:growth
21|next:had
-10|next:has
-10|next:if
-9|next:including
16|next:instead
79|next:instead of
86|next:is
-26|next:it
38|next:its
11|next:lay out
-19|next:leave
10|next:looks
15|next:misses
-23|next:more
-11|next:oblige
35|next:of
-33|next:on
-29|next:only
22|next:onward
-28|next:or
12|next:outlay
14|next:outlays
10|next:plan
-19|next:presented
17|next:presided
-29|next:prices
-9|next:provides
-19|next:raise
25|next:rather than
20|next:reach
9|next:request
29|next:rests
-19|next:rise
-9|next:say
10|next:set aside
-11|next:she
40|next:spend
38|next:stand
11|next:supplementary
16|next:swell
11|next:target
10|next:thanks
-79|next:that
33|next:the
-44|next:there
66|next:they
-57|next:through
21|next:tilt
-23|next:to
-82|next:too
-24|next:top
-8|next:unchanged
19|next:under
10|next:unless
-44|next:war
14|next:we
34|next:what
26|next:when
66|next:will
36|next:without
-17|next:would
10|next:—
233|none
16|none-after:!
90|none-after:\"
-22|none-after:#
-123|none-after:'
38|none-after:'d
-38|none-after:'ll
12|none-after:'s
17|none-after:(
15|none-after:)
38|none-after:,
30|none-after:-
-11|none-after:.
-14|none-after:0
-11|none-after::
53|none-after:;
32|none-after:?
-46|none-after:DATE
-52|none-after:LAND
-12|none-after:LEADER
11|none-after:OUTLET
47|none-after:USA
-9|none-after:a
31|none-after:about
38|none-after:above
-80|none-after:according
18|none-after:account
-9|none-after:accurate
43|none-after:achieve
16|none-after:across
-10|none-after:act
-9|none-after:actual
-26|none-after:add
8|none-after:additional
11|none-after:administration
-14|none-after:admit
20|none-after:adopt
-9|none-after:advance
-18|none-after:affordable
65|none-after:after
-77|none-after:again
-91|none-after:against
37|none-after:ago
13|none-after:agree
-27|none-after:ahead
-45|none-after:aid
24|none-after:aides
-17|none-after:aim
20|none-after:all
-8|none-after:alliance
-20|none-after:allocate
27|none-after:ally
-45|none-after:almost
-35|none-after:alone
9|none-after:aloud
68|none-after:already
-13|none-after:although
-11|none-after:always
28|none-after:ambition
8|none-after:among
-15|none-after:an
-13|none-after:announce
26|none-after:announcement
19|none-after:annually
-13|none-after:another
30|none-after:any
-13|none-after:anything
-10|none-after:apiece
10|none-after:approximately
-15|none-after:arctic
-40|none-after:are
-15|none-after:areas
15|none-after:argument
26|none-after:armed forces
-11|none-after:armies
-30|none-after:arms
48|none-after:around
-17|none-after:as
13|none-after:asean
20|none-after:ask for
8|none-after:assembly
38|none-after:attain
51|none-after:attainable
-14|none-after:audited
89|none-after:average
9|none-after:away
31|none-after:back
-33|none-after:basis
10|none-after:be
15|none-after:becomes
-38|none-after:before
35|none-after:begin
-44|none-after:behind
32|none-after:being
-11|none-after:believe
59|none-after:below
38|none-after:best
-12|none-after:better
-42|none-after:between
43|none-after:beyond
22|none-after:bigger
-10|none-after:biggest
-15|none-after:billion
8|none-after:bit
-20|none-after:board
10|none-after:borrow
-30|none-after:borrowed
10|none-after:borrowing
-21|none-after:bottom
18|none-after:bought
11|none-after:bridges
-10|none-after:bring up the rear
-118|none-after:budget
34|none-after:but
79|none-after:buy
11|none-after:buying
-83|none-after:by
9|none-after:ca
-14|none-after:cabinet
-28|none-after:calculate
-21|none-after:calculations
-12|none-after:calendar
29|none-after:call
11|none-after:campaign
19|none-after:can
-83|none-after:case
16|none-after:century
-41|none-after:chancellor
19|none-after:change
35|none-after:chief
19|none-after:choose
-11|none-after:civil
20|none-after:clear
30|none-after:closer
-12|none-after:closest
13|none-after:club
-11|none-after:coast guard
-10|none-after:combined
-12|none-after:come
-35|none-after:come to
13|none-after:comes
-8|none-after:coming
8|none-after:commit
32|none-after:comparable
-40|none-after:compared
-8|none-after:compares
9|none-after:concede
-14|none-after:conference
17|none-after:confirm
16|none-after:consecutive
16|none-after:consensus
23|none-after:consider
-18|none-after:consists
8|none-after:constitute
11|none-after:constitution
-25|none-after:contracts
21|none-after:conventional
-109|none-after:core
-20|none-after:core defense
17|none-after:cost
-14|none-after:could
-36|none-after:count
-40|none-after:counted
-35|none-after:counting
-22|none-after:country
30|none-after:counts
10|none-after:covered
-34|none-after:covers
22|none-after:creative
-20|none-after:current
43|none-after:currently
-32|none-after:cut
-40|none-after:cyber
-10|none-after:cybersecurity
-13|none-after:data
-44|none-after:date
17|none-after:dates
9|none-after:day
-46|none-after:deadline
27|none-after:debt
30|none-after:decade
41|none-after:decades
-19|none-after:decide
-8|none-after:decimal
8|none-after:decision
-81|none-after:defence
-18|none-after:defence ministry
11|none-after:defend
15|none-after:defense
-15|none-after:defense minister
-8|none-after:defense ministry
-29|none-after:defense spending
35|none-after:deficit
34|none-after:demand
-16|none-after:department
39|none-after:depending
25|none-after:describe
-19|none-after:desirable
-56|none-after:did
11|none-after:different
22|none-after:diplomat
22|none-after:division
34|none-after:do
-33|none-after:does
16|none-after:domestic
12|none-after:done
13|none-after:double
18|none-after:down
-33|none-after:draft
20|none-after:drop
-42|none-after:due
34|none-after:each
-18|none-after:earlier
-12|none-after:early
-18|none-after:earmark for
-19|none-after:economic output
-9|none-after:economies
61|none-after:effort
76|none-after:eight
19|none-after:election
-14|none-after:else
8|none-after:emergency
-68|none-after:end
15|none-after:enough
-15|none-after:entail
-14|none-after:entry
-12|none-after:equal
-10|none-after:essential
-34|none-after:estimate
-12|none-after:european members
20|none-after:euros
55|none-after:even
34|none-after:eventually
16|none-after:ever
62|none-after:every
-35|none-after:exactly
11|none-after:example
-28|none-after:executive
-10|none-after:expenses
12|none-after:explain
13|none-after:expressed
-22|none-after:extra
-14|none-after:faces
-11|none-after:fact
-17|none-after:fall
-32|none-after:far
-8|none-after:faster
30|none-after:favor
-42|none-after:feel
23|none-after:few
13|none-after:fewer
9|none-after:fields
19|none-after:figure
-33|none-after:figures
-9|none-after:final
-9|none-after:finance minister
-12|none-after:financed
-22|none-after:finances
-9|none-after:fire
-104|none-after:first
14|none-after:fiscal
-40|none-after:floor
30|none-after:follow
-21|none-after:followed
-15|none-after:for
28|none-after:force
-12|none-after:forecast
-11|none-after:foresee
-46|none-after:forever
-13|none-after:formally
-26|none-after:forward
40|none-after:four
-11|none-after:fourth
-110|none-after:from
-11|none-after:full
28|none-after:fully
-8|none-after:fund
18|none-after:funded
-12|none-after:g . d . p .
33|none-after:gap
-58|none-after:gdp
23|none-after:general
-19|none-after:get
-12|none-after:give
8|none-after:global
-17|none-after:gnp
-57|none-after:go
82|none-after:goal
10|none-after:government
35|none-after:great
-71|none-after:gross domestic product
-9|none-after:gross national income
13|none-after:gross national product
66|none-after:grow
31|none-after:growth
120|none-after:guideline
27|none-after:guns
30|none-after:habit
-36|none-after:had
17|none-after:half
-21|none-after:hard
-22|none-after:hard defense
26|none-after:hardly
68|none-after:has
131|none-after:have
-18|none-after:having
43|none-after:he
32|none-after:head
71|none-after:her
-23|none-after:high
20|none-after:higher
-32|none-after:highest
21|none-after:his
9|none-after:hit
9|none-after:home
15|none-after:honor
-9|none-after:honour
11|none-after:hope
-14|none-after:how
10|none-after:hurt
38|none-after:if
48|none-after:immediately
-20|none-after:important
-19|none-after:in
21|none-after:include
-12|none-after:included
16|none-after:income
43|none-after:increase
32|none-after:indo
47|none-after:inflation
-70|none-after:infrastructure
-26|none-after:inherited
9|none-after:initial
76|none-after:instead of
-84|none-after:institute
33|none-after:intend
-35|none-after:interest
-9|none-after:interim
-13|none-after:international
25|none-after:investment
17|none-after:is
18|none-after:island
11|none-after:it
-34|none-after:items
13|none-after:its
8|none-after:its asian allies
40|none-after:itself
-9|none-after:james
-23|none-after:jets
32|none-after:joined
20|none-after:joke
-29|none-after:just
-16|none-after:keep
92|none-after:laggard
-22|none-after:largely
33|none-after:larger
-10|none-after:largest
-31|none-after:last
10|none-after:lasted
26|none-after:late
27|none-after:later
-11|none-after:latest
33|none-after:launch
36|none-after:law
-8|none-after:lawmaker
-62|none-after:lay down
28|none-after:ldp
-45|none-after:leader
49|none-after:least
-21|none-after:leave
11|none-after:lecture
-11|none-after:led
-9|none-after:legislature
8|none-after:less
-27|none-after:level
15|none-after:life
13|none-after:light
26|none-after:like
-34|none-after:likelier
-33|none-after:likely
-24|none-after:likewise
30|none-after:limit
46|none-after:line
23|none-after:little
13|none-after:local
67|none-after:long
16|none-after:longer
27|none-after:looked
-67|none-after:looks
23|none-after:lost
33|none-after:lower
-9|none-after:made
13|none-after:main
42|none-after:mainly
-8|none-after:major
-8|none-after:manifestly
54|none-after:many
20|none-after:margin
-87|none-after:mark
-15|none-after:may
36|none-after:mean
-42|none-after:measured
10|none-after:media
-18|none-after:meet
-23|none-after:members
42|none-after:mention
12|none-after:menu
78|none-after:might
-13|none-after:milestone
10|none-after:militaries
-19|none-after:military
-36|none-after:military spending
-79|none-after:mind
11|none-after:minimum
-10|none-after:minister
14|none-after:ministers
8|none-after:ministry
-44|none-after:missile
-12|none-after:modified
16|none-after:moment
21|none-after:money
-8|none-after:months
19|none-after:moot
-38|none-after:more
-59|none-after:most
27|none-after:move up
51|none-after:much
19|none-after:mull
17|none-after:must
63|none-after:n't
20|none-after:national
-107|none-after:national income
-33|none-after:national product
8|none-after:nature
-17|none-after:nearly
23|none-after:need
10|none-after:needed
24|none-after:neither
-21|none-after:networks
24|none-after:never
-24|none-after:new
19|none-after:next
-11|none-after:nine
-11|none-after:no
61|none-after:no one
27|none-after:nobody
12|none-after:norm
18|none-after:not
63|none-after:note
15|none-after:nothing
174|none-after:now
17|none-after:nuclear
24|none-after:number
59|none-after:objective
-31|none-after:of
-80|none-after:older
12|none-after:on
-81|none-after:once
-10|none-after:one
17|none-after:only
-23|none-after:onward
9|none-after:open
34|none-after:opposition
-34|none-after:or
21|none-after:order
-33|none-after:original
20|none-after:other
-12|none-after:our
10|none-after:ourselves
-57|none-after:outlay
21|none-after:outlays
-115|none-after:output
14|none-after:outside
75|none-after:over
18|none-after:overnight
24|none-after:overtaken
-34|none-after:own
-35|none-after:paper
35|none-after:parliament
-9|none-after:partly
60|none-after:party
-31|none-after:pass
-16|none-after:passed
92|none-after:past
10|none-after:path
16|none-after:pay
-45|none-after:payments
10|none-after:peacetime
20|none-after:peak
-29|none-after:pensions
-16|none-after:perhaps
31|none-after:period
9|none-after:permanent
20|none-after:person
23|none-after:plan
33|none-after:pledge
10|none-after:point
-45|none-after:ports
27|none-after:possible
-29|none-after:power
8|none-after:praised
-31|none-after:precisely
23|none-after:preferred
-10|none-after:premier
135|none-after:present
26|none-after:president
15|none-after:previous
-28|none-after:prime minister
-20|none-after:product
14|none-after:project
19|none-after:projections
-11|none-after:promise
41|none-after:proper
12|none-after:propose
-8|none-after:protect
-23|none-after:publish
12|none-after:purpose
31|none-after:put
-11|none-after:question
-29|none-after:quite
16|none-after:rate
8|none-after:rather
55|none-after:rather than
-14|none-after:ratio
-66|none-after:reach
-9|none-after:reacted
-14|none-after:reagan
-48|none-after:real
117|none-after:realistic
-57|none-after:really
13|none-after:reasons
47|none-after:recent
-17|none-after:recently
16|none-after:reckless
28|none-after:recommend
-14|none-after:recorded
-28|none-after:red
11|none-after:reference
-20|none-after:regarded
18|none-after:region
-11|none-after:regular
44|none-after:remain
10|none-after:replaced
30|none-after:report
-13|none-after:reporters
-23|none-after:request
-17|none-after:require
-23|none-after:requirements
-25|none-after:resist
-11|none-after:resolve
-30|none-after:respectively
-27|none-after:rest
36|none-after:result
36|none-after:review
40|none-after:revised
-29|none-after:right
55|none-after:rise
-63|none-after:roads
21|none-after:roughly
-13|none-after:round
-19|none-after:sacrifice
-167|none-after:same
-18|none-after:saw
-37|none-after:say
28|none-after:schools
21|none-after:sea
-28|none-after:second
25|none-after:secretary
-17|none-after:secure
-45|none-after:security
13|none-after:security - related
16|none-after:sees
26|none-after:senator
-27|none-after:senior
13|none-after:sensible
9|none-after:separate
12|none-after:serve
-8|none-after:services
-76|none-after:set
-9|none-after:set out
35|none-after:settle on
-8|none-after:seven
-16|none-after:shade
8|none-after:share
-52|none-after:she
9|none-after:short
68|none-after:should
14|none-after:show
-11|none-after:sidelines
28|none-after:sights
29|none-after:sign up
59|none-after:signed
17|none-after:since
-42|none-after:single
30|none-after:sipri
35|none-after:six
-21|none-after:sixth
33|none-after:slice
-33|none-after:slide
82|none-after:slow
-33|none-after:slowly
-9|none-after:smallest
29|none-after:so
-51|none-after:soldiers
65|none-after:some
32|none-after:something
18|none-after:soon
42|none-after:sooner
-28|none-after:sources
-46|none-after:special
53|none-after:spend
-8|none-after:spender
-67|none-after:spokesman
-13|none-after:spokesperson
-21|none-after:spread
10|none-after:spring
8|none-after:stance
-17|none-after:stand
14|none-after:standard
25|none-after:starting
17|none-after:statute
13|none-after:step
46|none-after:still
-42|none-after:strategic
25|none-after:strategy
11|none-after:stretch
15|none-after:stroke
-20|none-after:stuck
8|none-after:su
-19|none-after:submitted
11|none-after:subscribe
-48|none-after:such
10|none-after:suffice
17|none-after:sufficient
33|none-after:suggest
-27|none-after:summer
-45|none-after:supplementary
-33|none-after:support
-15|none-after:surpass
63|none-after:sustainable
12|none-after:system
68|none-after:take
13|none-after:take up
16|none-after:talk about
16|none-after:target
9|none-after:tariff
36|none-after:tax
29|none-after:tell
-15|none-after:ten
-48|none-after:term
-12|none-after:text
61|none-after:than
-111|none-after:that
-30|none-after:the
12|none-after:their
26|none-after:them
-10|none-after:themselves
-168|none-after:then
44|none-after:there
58|none-after:thereabouts
60|none-after:thereafter
-11|none-after:they
-23|none-after:things
-28|none-after:think
25|none-after:this
11|none-after:those
-17|none-after:though
-27|none-after:three
-35|none-after:through
39|none-after:throughout
12|none-after:ticket
-21|none-after:time
9|none-after:times
16|none-after:to
69|none-after:today
43|none-after:tomorrow
53|none-after:too
28|none-after:top
23|none-after:toward
12|none-after:towards
27|none-after:trails
-36|none-after:treasury
-42|none-after:trillion
24|none-after:trimmed
-85|none-after:troops
31|none-after:try
14|none-after:turn
-93|none-after:two
52|none-after:unreasonable
-24|none-after:up
21|none-after:upon
-48|none-after:use
35|none-after:very
-21|none-after:veterans
21|none-after:voters
-10|none-after:vow
22|none-after:wait
53|none-after:waiting
-20|none-after:wales
13|none-after:want
40|none-after:war
10|none-after:was
-9|none-after:weapons
18|none-after:weigh
14|none-after:welcomed
-52|none-after:welfare
-13|none-after:well
-15|none-after:were
-8|none-after:west
-12|none-after:western
-71|none-after:what
39|none-after:when
-30|none-after:where
10|none-after:whether
-8|none-after:which
76|none-after:while
-41|none-after:white
36|none-after:who
-19|none-after:whose
20|none-after:wide
58|none-after:will
31|none-after:win
-10|none-after:winter
-11|none-after:wish
-103|none-after:within
48|none-after:without
62|none-after:won
10|none-after:wondered
24|none-after:world
46|none-after:write
-208|none-after:year
-20|none-after:years
18|none-after:yen
-39|none-after:yet
-48|none-after:yielded
-17|none-after:you
9|none-after:£
-20|none-after:—
46|none-before:\"
-17|none-before:#
28|none-before:'
14|none-before:'ll
34|none-before:'ve
-12|none-before:(
-134|none-before:*
-11|none-before:,
41|none-before:-
-18|none-before:--
-8|none-before:.
-105|none-before:0
15|none-before::
-17|none-before:DATE
10|none-before:EU
12|none-before:LAND
-24|none-before:LEADER
21|none-before:NATO
40|none-before:PERSON
60|none-before:USA
16|none-before:a
12|none-before:able
88|none-before:about
-13|none-before:above
25|none-before:absorb
46|none-before:accept
-8|none-before:accomplish
-24|none-before:accord
22|none-before:achieve
24|none-before:add
32|none-before:add up to
-12|none-before:additional
8|none-before:administration
24|none-before:admit
-19|none-before:adopt
-9|none-before:advance
26|none-before:advice
-14|none-before:advise
-12|none-before:adviser
10|none-before:advocate
27|none-before:after
-31|none-before:afterward
-30|none-before:again
42|none-before:against
10|none-before:ago
-28|none-before:agree
-19|none-before:ahead
-39|none-before:aides
-25|none-before:all
76|none-before:all allies
45|none-before:all members
36|none-before:alliance
10|none-before:allies
-52|none-before:allot
37|none-before:allowed
-11|none-before:ally
29|none-before:almost
11|none-before:alone
21|none-before:along
14|none-before:already
-45|none-before:also
-27|none-before:alternative
25|none-before:although
-17|none-before:always
-38|none-before:ambition
-8|none-before:amount
-56|none-before:an
-41|none-before:analysts
-13|none-before:anchor
-49|none-before:and
12|none-before:andrew
-21|none-before:announce
-14|none-before:annual
-14|none-before:another
51|none-before:answer
31|none-before:anything
-10|none-before:anywhere
17|none-before:approach
34|none-before:appropriation
-47|none-before:appropriations
20|none-before:approve
27|none-before:are
-15|none-before:argue
56|none-before:argue for
9|none-before:armies
-11|none-before:arms
-11|none-before:army
127|none-before:around
-17|none-before:arrive
-14|none-before:as
45|none-before:asean
-10|none-before:asia
-17|none-before:ask
27|none-before:ask for
-11|none-before:assess
32|none-before:assumed
-11|none-before:assumes
15|none-before:at
30|none-before:atm
27|none-before:attack
10|none-before:attain
-53|none-before:attainment
50|none-before:aukus
-10|none-before:author
139|none-before:average
-9|none-before:away
19|none-before:b
47|none-before:back
28|none-before:balance
8|none-before:banker
14|none-before:bar
31|none-before:barely
13|none-before:base
17|none-before:based
-16|none-before:basis
-27|none-before:be
37|none-before:bear
31|none-before:because
-41|none-before:becomes
73|none-before:been
37|none-before:before
-10|none-before:began
46|none-before:begin
26|none-before:begins
-9|none-before:behind
49|none-before:being
68|none-before:believe
31|none-before:below
80|none-before:benchmark
25|none-before:beneath
-19|none-before:better
21|none-before:between
21|none-before:beyond
-86|none-before:bill
-53|none-before:billion
50|none-before:bind
-12|none-before:blueprint
-22|none-before:bookkeeping
-14|none-before:boost
-17|none-before:bore
60|none-before:both
-25|none-before:bottom
12|none-before:bought
12|none-before:breaking
18|none-before:bridge
-34|none-before:bring
31|none-before:bring up the rear
19|none-before:broke
-60|none-before:budget
-32|none-before:build
22|none-before:buildup
-54|none-before:bump
-29|none-before:business
37|none-before:but
14|none-before:buy
9|none-before:by
-10|none-before:cabinet
13|none-before:calendar
27|none-before:call
-19|none-before:call for
11|none-before:call on
-23|none-before:came
27|none-before:campaign
23|none-before:can
53|none-before:cannot
13|none-before:cap
31|none-before:carry
18|none-before:case
13|none-before:caves
17|none-before:ceiling
9|none-before:chair
10|none-before:chairman
-14|none-before:chairs
13|none-before:chancellor
-84|none-before:changed
26|none-before:chapter
-33|none-before:chart
29|none-before:chief
-8|none-before:circulating
20|none-before:cite
87|none-before:claim
8|none-before:clear
12|none-before:climb
-28|none-before:close
-22|none-before:closer
39|none-before:closest
-10|none-before:co
-8|none-before:coalition
17|none-before:coast
-43|none-before:coast guard
39|none-before:cold
-56|none-before:come
-75|none-before:come in at
-70|none-before:come to
36|none-before:come up with
-38|none-before:comes
12|none-before:comfortable
-13|none-before:coming
18|none-before:command
-24|none-before:commission
-52|none-before:commit
-44|none-before:commitment
41|none-before:committee
-19|none-before:commons
11|none-before:communists
65|none-before:compares
37|none-before:comparison
32|none-before:concede
16|none-before:conference
-52|none-before:conscription
-17|none-before:conservatives
-32|none-before:consider
61|none-before:consists
28|none-before:constitution
12|none-before:constitutional
16|none-before:consumes
-12|none-before:contain
155|none-before:content
-10|none-before:continues
-10|none-before:contrast
14|none-before:contribution
-23|none-before:core
38|none-before:core defence
-18|none-before:core defense
-19|none-before:correspond
24|none-before:cost
-82|none-before:costs
12|none-before:could
15|none-before:council
18|none-before:count
29|none-before:counted
12|none-before:counter
11|none-before:counterparts
62|none-before:countries
57|none-before:counts
8|none-before:coup
-38|none-before:course
-12|none-before:cover
40|none-before:cross
52|none-before:current
90|none-before:currently
-12|none-before:curve
20|none-before:customary
13|none-before:cut
9|none-before:d 66
-9|none-before:data
-43|none-before:date
-9|none-before:day
-15|none-before:deadline
-38|none-before:deal
18|none-before:debate
-19|none-before:decade
-85|none-before:decide
53|none-before:decision
31|none-before:declare
9|none-before:decline
-58|none-before:defence
-12|none-before:defence - related
-8|none-before:defence minister
14|none-before:defence secretary
19|none-before:defence spending
8|none-before:defends
-20|none-before:defense
-28|none-before:defense - related
68|none-before:defense minister
8|none-before:defense ministry
34|none-before:defense spending
-58|none-before:definition
-11|none-before:delegation
-9|none-before:deliver
50|none-before:demand
-8|none-before:democratic progressive party
58|none-before:department
-88|none-before:deputy
14|none-before:destination
-78|none-before:devote
18|none-before:dialogue
24|none-before:did
-20|none-before:different
-11|none-before:diplomats
-13|none-before:direct
-19|none-before:direction
9|none-before:director
-47|none-before:discovered
38|none-before:discuss
-14|none-before:divided
18|none-before:do
47|none-before:does
9|none-before:doing
71|none-before:dollars
31|none-before:done
41|none-before:door
-34|none-before:down
18|none-before:draw the line at
13|none-before:drifted
-33|none-before:drop
54|none-before:due
25|none-before:during
27|none-before:dutton
28|none-before:early
-12|none-before:earmark
-21|none-before:eased
8|none-before:easily
48|none-before:economy
-27|none-before:effort
-44|none-before:eight
9|none-before:ekre
29|none-before:election
-47|none-before:else
-16|none-before:elsewhere
-73|none-before:end
43|none-before:endorse
-38|none-before:enough
9|none-before:enshrine
9|none-before:entered
-10|none-before:envisage
-8|none-before:envision
-71|none-before:equal
-85|none-before:equivalent
22|none-before:era
31|none-before:estimate
25|none-before:europe
-24|none-before:european
10|none-before:european members
-61|none-before:europeans
28|none-before:euros
81|none-before:even
28|none-before:ever
20|none-before:every
10|none-before:every ally
-42|none-before:every member
-14|none-before:everyone
-47|none-before:exactly
15|none-before:examine
63|none-before:exceed
22|none-before:excess
-10|none-before:exclude
9|none-before:exempt
14|none-before:exhort
58|none-before:existing
-48|none-before:expect
75|none-before:expenditure
-26|none-before:expenditures
24|none-before:expenses
-8|none-before:experts
67|none-before:explain
-32|none-before:exposed
20|none-before:extra
15|none-before:eye
-32|none-before:fall
20|none-before:far
16|none-before:farage
22|none-before:fashion
-59|none-before:favor
-53|none-before:favour
11|none-before:feasible
8|none-before:feel
-35|none-before:figure
18|none-before:figures
-21|none-before:finance minister
24|none-before:financing
74|none-before:find
10|none-before:fine gael
-27|none-before:finish
14|none-before:finished
-12|none-before:first
-15|none-before:five
13|none-before:flat
-21|none-before:float
-50|none-before:follow
-49|none-before:followed
-36|none-before:follows
-12|none-before:footing
-22|none-before:for
-21|none-before:force
18|none-before:forecast
13|none-before:foreign minister
-49|none-before:foresee
78|none-before:forget
92|none-before:former
-29|none-before:four
-12|none-before:fraction
-19|none-before:framework
-45|none-before:freeze
104|none-before:freezing
-62|none-before:friends
94|none-before:from
-45|none-before:frozen
-38|none-before:fulfill
22|none-before:full
-12|none-before:fund
-125|none-before:funds
-19|none-before:gap
-18|none-before:gdp
-34|none-before:general
67|none-before:generals
35|none-before:get
21|none-before:give
8|none-before:global
69|none-before:go
45|none-before:goal
-42|none-before:goldman
23|none-before:good
-20|none-before:gov ' t
17|none-before:gradually
10|none-before:greens
17|none-before:gross domestic product
-14|none-before:gross national product
-109|none-before:group
-23|none-before:grow
8|none-before:guarantee
-12|none-before:guarded
20|none-before:guessed
-15|none-before:guests
68|none-before:guideline
10|none-before:habit
58|none-before:had
-26|none-before:half
18|none-before:hands
21|none-before:hard
11|none-before:hard defence
22|none-before:hardly
16|none-before:has
8|none-before:hastie
23|none-before:have
58|none-before:having
23|none-before:hawks
41|none-before:he
-54|none-before:head
-35|none-before:headline
-24|none-before:hear
-10|none-before:heaviest
-25|none-before:her
18|none-before:high
31|none-before:higher
28|none-before:him
-18|none-before:himself
66|none-before:his
35|none-before:hit
29|none-before:hold
-50|none-before:hold out for
10|none-before:hold the line at
8|none-before:home
-8|none-before:host
33|none-before:hover
23|none-before:how
-11|none-before:however
-13|none-before:hurdle
-26|none-before:i
-12|none-before:idea
64|none-before:if
17|none-before:imf
23|none-before:implies
-30|none-before:in
-8|none-before:inch
9|none-before:include
-17|none-before:included
-21|none-before:includes
8|none-before:including
9|none-before:income
-39|none-before:increase
-73|none-before:indicate
8|none-before:inherited
-58|none-before:initial
-14|none-before:initially
10|none-before:inside
70|none-before:insist on
-68|none-before:instead
-43|none-before:instead of
-58|none-before:institute
59|none-before:intend
9|none-before:intent
-9|none-before:intention
10|none-before:interim
-15|none-before:into
-64|none-before:invited
-25|none-before:is
36|none-before:island
-11|none-before:it
-31|none-before:items
43|none-before:its
12|none-before:itself
13|none-before:izumi
11|none-before:japan innovation party
-13|none-before:jefferies
43|none-before:joined
12|none-before:joke
-25|none-before:jump
30|none-before:justify
49|none-before:keep
-24|none-before:keidanren
19|none-before:kicking
15|none-before:kiel
23|none-before:komeito
12|none-before:kuomintang
16|none-before:labour
-14|none-before:land
65|none-before:languish
-16|none-before:large
-8|none-before:larger
-16|none-before:last
-19|none-before:later
-20|none-before:lauded
102|none-before:lawmaker
27|none-before:lawmakers
-47|none-before:lay out
8|none-before:ldp
-12|none-before:lead to
-34|none-before:leads
-14|none-before:leaning
10|none-before:leap
-62|none-before:leave
17|none-before:lecture
-24|none-before:led
-32|none-before:left
-12|none-before:legislate
-22|none-before:legislature
-8|none-before:less
27|none-before:let
-15|none-before:lets
16|none-before:level
42|none-before:liberal democratic party
-10|none-before:lid
-16|none-before:life
36|none-before:lift
-10|none-before:like to see
-23|none-before:liked
-8|none-before:likely
37|none-before:likewise
11|none-before:limit
-19|none-before:lists
27|none-before:little
-12|none-before:live with
-9|none-before:loans
-24|none-before:lobby
18|none-before:lobby for
34|none-before:long
-17|none-before:look
-15|none-before:look at
23|none-before:look for
14|none-before:looks
-12|none-before:low
19|none-before:lower
-9|none-before:lowest
20|none-before:lunch
-38|none-before:made
71|none-before:main
27|none-before:maintain
-10|none-before:major
-48|none-before:make
-49|none-before:make up
16|none-before:making
21|none-before:man
45|none-before:manage
27|none-before:many
9|none-before:march
-42|none-before:mark
59|none-before:match
31|none-before:matter
18|none-before:me
91|none-before:meet
98|none-before:member
-16|none-before:member states
-70|none-before:members
41|none-before:mention
10|none-before:meps
32|none-before:method
-21|none-before:mid
8|none-before:might
8|none-before:militaries
42|none-before:military
-16|none-before:military spending
35|none-before:mind
24|none-before:ministers
-19|none-before:ministries
20|none-before:ministry
21|none-before:miss
-18|none-before:missions
72|none-before:money
-12|none-before:months
-25|none-before:more
22|none-before:more than double
-30|none-before:morning
-30|none-before:most
32|none-before:mostly
-43|none-before:move
-12|none-before:move up
16|none-before:mr
-27|none-before:ms
-12|none-before:much
-17|none-before:mull
17|none-before:must
-17|none-before:n't
18|none-before:name
13|none-before:nation
101|none-before:national
-10|none-before:national output
-25|none-before:national security adviser
64|none-before:nations
78|none-before:near
46|none-before:nearer
-29|none-before:nearly
-43|none-before:needed
-10|none-before:needs
59|none-before:neighboring
8|none-before:neighbouring
22|none-before:neighbours
11|none-before:neither
30|none-before:neutral
50|none-before:never
22|none-before:new
-25|none-before:news
-14|none-before:newspaper
-18|none-before:next
23|none-before:night
-8|none-before:nominal
25|none-before:nominee
12|none-before:nomura
-16|none-before:non
30|none-before:none
10|none-before:nor
13|none-before:north
23|none-before:not
39|none-before:note
-47|none-before:nothing
61|none-before:now
31|none-before:nudge
-39|none-before:number
10|none-before:objective
10|none-before:oblige
8|none-before:observe
19|none-before:of
68|none-before:offer
38|none-before:office
-9|none-before:officer
39|none-before:officers
36|none-before:official
26|none-before:officially
-24|none-before:okita
182|none-before:old
56|none-before:on
25|none-before:once
15|none-before:one
-26|none-before:only
14|none-before:open
91|none-before:opposition
-33|none-before:opposition leader
12|none-before:options
11|none-before:or
-10|none-before:order
-44|none-before:original
9|none-before:osborne
-46|none-before:other
52|none-before:others
24|none-before:ought
-22|none-before:our
-29|none-before:ours
28|none-before:ourselves
32|none-before:out
-33|none-before:outcome
28|none-before:outlays
-24|none-before:output
10|none-before:outside
84|none-before:over
-45|none-before:overall
-34|none-before:own
59|none-before:panel
-51|none-before:paper
-13|none-before:papers
-74|none-before:part
30|none-before:partners
24|none-before:party
-68|none-before:pass
-38|none-before:past
-53|none-before:path
42|none-before:paths
92|none-before:pay
31|none-before:peak
11|none-before:peg
40|none-before:pensions
-20|none-before:people power party
18|none-before:perhaps
18|none-before:period
28|none-before:pitch
-27|none-before:plan
16|none-before:platform
8|none-before:plead for
-28|none-before:pledge
10|none-before:pm
80|none-before:point
-31|none-before:police
-32|none-before:policy
36|none-before:position
-15|none-before:possible
8|none-before:possibly
32|none-before:pour
38|none-before:power
-17|none-before:praised
8|none-before:prefer
-27|none-before:premier
-75|none-before:prepare
34|none-before:prescribed
71|none-before:present
12|none-before:presently
-18|none-before:presided
82|none-before:press club
-15|none-before:press for
49|none-before:previous
32|none-before:prices
12|none-before:prime minister 's office
-19|none-before:privately
-9|none-before:probably
28|none-before:proceed
19|none-before:program
-10|none-before:programme
-38|none-before:programming
15|none-before:progress
-9|none-before:project
8|none-before:proper
19|none-before:proposal
-26|none-before:propose
14|none-before:publicly
11|none-before:publish
-28|none-before:purchase
-14|none-before:purse
15|none-before:push
18|none-before:put
-14|none-before:put forward
11|none-before:q
-16|none-before:questioned
-8|none-before:quietly
10|none-before:quit
-21|none-before:quota
24|none-before:quote
23|none-before:race
-28|none-before:radio
8|none-before:raise
-19|none-before:rather
-35|none-before:rather than
-50|none-before:ratio
-69|none-before:reach
-15|none-before:ready
-18|none-before:reaffirm
49|none-before:reagan
-13|none-before:real
15|none-before:receive
-24|none-before:received
-24|none-before:reckon
23|none-before:recommend
16|none-before:recommendation
24|none-before:recommendations
-13|none-before:record
27|none-before:records
-13|none-before:referring
16|none-before:reform
10|none-before:regards
-22|none-before:regular
-61|none-before:related
11|none-before:relative
-16|none-before:relevant
8|none-before:remain
16|none-before:reminder
33|none-before:replace
34|none-before:replacing
45|none-before:reply
-28|none-before:report
13|none-before:reportedly
-22|none-before:represent
13|none-before:republic
16|none-before:republican
-14|none-before:request
-21|none-before:research
16|none-before:researchers
-29|none-before:resolution
31|none-before:respond
-45|none-before:response
-27|none-before:rest
-16|none-before:restore
-13|none-before:rests
16|none-before:retreat
43|none-before:return
21|none-before:review
-25|none-before:revised
24|none-before:rich
-13|none-before:right
21|none-before:rival
12|none-before:road
18|none-before:roger
-10|none-before:rule out
-18|none-before:rules
-12|none-before:ruling
-15|none-before:run
-18|none-before:run at
21|none-before:runs
-25|none-before:s
-37|none-before:sachs
15|none-before:same
28|none-before:satisfy
-9|none-before:saw
36|none-before:say
15|none-before:say yes to
-14|none-before:schedule
55|none-before:scholar
-28|none-before:scrape
-9|none-before:scraped
-25|none-before:second
-22|none-before:secret
23|none-before:secretary
-30|none-before:security
-25|none-before:security spending
9|none-before:see
44|none-before:seek
-24|none-before:set
-14|none-before:set aside
34|none-before:set out
15|none-before:settle on
-20|none-before:settlement
-21|none-before:seven
-9|none-before:shade
-12|none-before:share
-52|none-before:she
-10|none-before:shell out
-8|none-before:shelter
30|none-before:shift
50|none-before:short
36|none-before:should
26|none-before:shy
23|none-before:sicily
-46|none-before:side
34|none-before:sign up
17|none-before:signed
-61|none-before:simply
44|none-before:since
10|none-before:sipri
31|none-before:size
-9|none-before:sketched
15|none-before:slice
14|none-before:slither
26|none-before:smaller
9|none-before:smiled
-55|none-before:so
-49|none-before:soar
-45|none-before:socialist
34|none-before:some
-20|none-before:someone
-28|none-before:something
-80|none-before:somewhere
10|none-before:soon
-18|none-before:sooner
-82|none-before:span
-90|none-before:speak
12|none-before:speak of
18|none-before:spend
-13|none-before:spender
33|none-before:spokesman
9|none-before:spring
13|none-before:staff
-13|none-before:stage
24|none-before:stand
27|none-before:standard
11|none-before:standards
14|none-before:start
15|none-before:start from
47|none-before:starting
12|none-before:state
19|none-before:steady
9|none-before:step
8|none-before:stick to
-29|none-before:still
-29|none-before:stop
9|none-before:strategic
-14|none-before:strategy
12|none-before:strayed
75|none-before:stress
-12|none-before:stretches
44|none-before:stuck
-11|none-before:study
-10|none-before:successor
24|none-before:successors
62|none-before:such
-12|none-before:suggest
14|none-before:sultan
54|none-before:sum
-67|none-before:summit
-22|none-before:supplementary
19|none-before:supports
8|none-before:supposed
-8|none-before:sure
-55|none-before:surpass
93|none-before:sustain
21|none-before:swallow
-11|none-before:swell
-17|none-before:table
47|none-before:take
-10|none-before:take up
-16|none-before:talk
9|none-before:talk about
11|none-before:talk of
-20|none-before:tally
-26|none-before:tan
35|none-before:tanks
61|none-before:target
27|none-before:taxes
-54|none-before:team
-32|none-before:tell
10|none-before:tell of
-50|none-before:ten
32|none-before:tenth
-27|none-before:term
-17|none-before:terms
-43|none-before:text
22|none-before:than
14|none-before:thanked
-9|none-before:that
11|none-before:the
-34|none-before:the allies
8|none-before:the left alliance
-63|none-before:the military
8|none-before:the state
-66|none-before:their
11|none-before:theirs
-62|none-before:them
15|none-before:themselves
-97|none-before:then
31|none-before:there
36|none-before:thereabouts
-58|none-before:thereby
15|none-before:they
16|none-before:thin
25|none-before:thing
-8|none-before:think
-10|none-before:third
-19|none-before:this
-48|none-before:those
-13|none-before:though
9|none-before:threatened
13|none-before:three
-13|none-before:through
-9|none-before:thus
-33|none-before:tie
-29|none-before:till
-14|none-before:time
14|none-before:times
-23|none-before:timetable
-17|none-before:to
74|none-before:today
-63|none-before:together
19|none-before:too
-52|none-before:top
62|none-before:tories
-66|none-before:total
-22|none-before:touched
-41|none-before:toward
-122|none-before:towards
-19|none-before:trail
15|none-before:trails
-72|none-before:trajectory
-17|none-before:treasury
-75|none-before:trillion
-10|none-before:troops
56|none-before:true
39|none-before:tune
-24|none-before:turn
8|none-before:turn down
19|none-before:twenty
38|none-before:twice
-32|none-before:two
8|none-before:undertake
10|none-before:until
-30|none-before:upgrade
-8|none-before:upward
11|none-before:urge
29|none-before:urgency
-32|none-before:us
-34|none-before:use
15|none-before:very
72|none-before:vice defense minister
27|none-before:view
-8|none-before:vote
47|none-before:vote for
25|none-before:voters
-12|none-before:vow
35|none-before:wait
-44|none-before:want
42|none-before:war
-15|none-before:warn
11|none-before:wars
-58|none-before:was
10|none-before:way
-19|none-before:wealth
-24|none-before:weapons
-34|none-before:weigh
-11|none-before:welcome
-29|none-before:welfare
84|none-before:well
-21|none-before:weon
-17|none-before:were
23|none-before:what
-23|none-before:when
96|none-before:where
28|none-before:wherein
23|none-before:whereupon
14|none-before:whether
22|none-before:which
88|none-before:while
-54|none-before:whisker
35|none-before:who
47|none-before:whole
31|none-before:whose
42|none-before:why
18|none-before:wicker
-9|none-before:wider
-55|none-before:with
-55|none-before:within
-42|none-before:without
13|none-before:work
22|none-before:work toward
43|none-before:world
-56|none-before:worth
-52|none-before:would
15|none-before:write
-36|none-before:yardstick
-125|none-before:year
-17|none-before:yearly
-27|none-before:years
134|none-before:yet
26|none-before:you
15|none-before:your
-31|none-before:yuan
-11|none-before:¥
30|none-before:—
48|none-dates:aim 0 0
23|none-dates:aim 0 1
-40|none-dates:aim 0 2
75|none-dates:aim 1 0
-17|none-dates:aim 1 2
-19|none-dates:aim 2 0
29|none-dates:aim 2 1
-27|none-dates:aim 2 2
102|none-dates:level 0 0
39|none-dates:level 0 1
-24|none-dates:level 0 2
32|none-dates:level 1 0
-19|none-dates:level 1 1
-34|none-dates:level 1 2
-61|none-dates:level 2 1
93|none-dates:no 0 0
30|none-dates:no 0 1
19|none-dates:no 0 2
-26|none-dates:no 1 0
-27|none-dates:no 1 1
22|none-dates:no 2 0
25|none-dates:no 2 1
8|none-governed:aim be could
-20|none-governed:aim be finite
84|none-governed:aim be inf
-61|none-governed:aim be will
-14|none-governed:aim cap finite
22|none-governed:aim cap inf
15|none-governed:aim cap will
53|none-governed:aim cap would
38|none-governed:aim demand finite
44|none-governed:aim demand gerund
-33|none-governed:aim demand inf
21|none-governed:aim demand progressive
45|none-governed:aim demand will
-57|none-governed:aim demand would
22|none-governed:aim denial finite
12|none-governed:aim denial inf
8|none-governed:aim denial would
-9|none-governed:aim level finite
-15|none-governed:aim level gerund
-27|none-governed:aim level inf
-22|none-governed:aim level progressive
9|none-governed:aim level should
-34|none-governed:aim level will
-35|none-governed:aim level would
-35|none-governed:aim move can
52|none-governed:aim move could
-8|none-governed:aim move finite
-30|none-governed:aim move gerund
-16|none-governed:aim move progressive
34|none-governed:aim move should
-22|none-governed:aim move will
40|none-governed:aim move would
-22|none-governed:aim pledge gerund
20|none-governed:aim pledge inf
12|none-governed:aim pledge noun
-26|none-governed:aim pledge progressive
31|none-governed:aim pledge should
21|none-governed:aim proposal could
-19|none-governed:aim proposal finite
28|none-governed:aim proposal gerund
46|none-governed:aim proposal inf
-30|none-governed:aim proposal noun
-42|none-governed:aim proposal progressive
20|none-governed:aim proposal will
9|none-governed:aim proposal would
40|none-governed:aim spend could
-75|none-governed:aim spend finite
46|none-governed:aim spend gerund
-35|none-governed:aim spend inf
-31|none-governed:aim spend progressive
-35|none-governed:aim spend will
24|none-governed:aim spend would
19|none-governed:level be finite
-9|none-governed:level be inf
13|none-governed:level be should
-45|none-governed:level be will
-32|none-governed:level be would
42|none-governed:level cap finite
-47|none-governed:level cap would
16|none-governed:level demand progressive
-9|none-governed:level demand would
-9|none-governed:level denial finite
-27|none-governed:level level finite
-70|none-governed:level level gerund
25|none-governed:level level progressive
38|none-governed:level level will
-24|none-governed:level level would
-9|none-governed:level move can
-20|none-governed:level move could
36|none-governed:level move inf
-40|none-governed:level move progressive
31|none-governed:level move should
22|none-governed:level move will
27|none-governed:level move would
44|none-governed:level pledge finite
-24|none-governed:level pledge gerund
-16|none-governed:level pledge will
11|none-governed:level pledge would
57|none-governed:level proposal finite
-25|none-governed:level proposal will
55|none-governed:level proposal would
44|none-governed:level spend can
58|none-governed:level spend finite
-22|none-governed:level spend gerund
-9|none-governed:level spend inf
-93|none-governed:level spend will
19|none-governed:level spend would
-34|none-governed:no -
20|none-governed:no be finite
13|none-governed:no be would
8|none-governed:no cap will
33|none-governed:no level finite
-19|none-governed:no level will
52|none-governed:no move could
23|none-governed:no move finite
-70|none-governed:no move inf
8|none-governed:no move will
11|none-governed:no move would
8|none-governed:no pledge could
-27|none-governed:no pledge finite
10|none-governed:no pledge will
11|none-governed:no spend finite
-25|none-governor:-
13|none-governor:about
35|none-governor:accept
-12|none-governor:account
12|none-governor:achieve
34|none-governor:add up to
-11|none-governor:adopt
-10|none-governor:advance
13|none-governor:advise
-34|none-governor:agree
20|none-governor:aim
-25|none-governor:allocate
16|none-governor:ambition
-113|none-governor:amount
15|none-governor:announce
10|none-governor:approach
-15|none-governor:approve
-23|none-governor:argue
56|none-governor:argue for
-16|none-governor:arrive
-57|none-governor:ask
25|none-governor:ask for
-11|none-governor:assess
71|none-governor:attain
56|none-governor:average
51|none-governor:back
66|none-governor:believe
8|none-governor:beseech
17|none-governor:bind
49|none-governor:boost
30|none-governor:bring
-39|none-governor:bring forward
15|none-governor:bring up the rear
45|none-governor:budget
-32|none-governor:build
-54|none-governor:bump
18|none-governor:call
11|none-governor:call on
37|none-governor:campaign
-19|none-governor:carry
51|none-governor:climb
-31|none-governor:come in at
-67|none-governor:come to
16|none-governor:come up with
18|none-governor:command
-19|none-governor:commit
-15|none-governor:commitment
32|none-governor:concede
21|none-governor:consider
-11|none-governor:contain
-71|none-governor:correspond
16|none-governor:course
34|none-governor:cross
-41|none-governor:decide
52|none-governor:decision
17|none-governor:declare
24|none-governor:decline
-45|none-governor:devote
10|none-governor:dip
-14|none-governor:direct
17|none-governor:discuss
16|none-governor:do
18|none-governor:draw the line at
-9|none-governor:drop
62|none-governor:due
-20|none-governor:earmark
-88|none-governor:end
43|none-governor:endorse
-10|none-governor:envisage
-8|none-governor:envision
-34|none-governor:equal
18|none-governor:estimate
15|none-governor:examine
55|none-governor:exceed
9|none-governor:exempt
14|none-governor:exhort
-74|none-governor:favor
-53|none-governor:favour
8|none-governor:fight
-42|none-governor:float
-42|none-governor:foresee
-37|none-governor:fulfill
-12|none-governor:give
-86|none-governor:go
-31|none-governor:goal
-11|none-governor:grow
-9|none-governor:head
20|none-governor:hit
-50|none-governor:hold out for
34|none-governor:hope
32|none-governor:hover
-8|none-governor:inch
37|none-governor:increase
-68|none-governor:insist
71|none-governor:insist on
-39|none-governor:instruct
51|none-governor:intend
9|none-governor:invest
-27|none-governor:jump
37|none-governor:keep
65|none-governor:languish
-8|none-governor:lay out
-13|none-governor:lead to
9|none-governor:leap
-9|none-governor:leave
-12|none-governor:legislate
76|none-governor:lift
23|none-governor:like
44|none-governor:like to see
8|none-governor:likely
15|none-governor:limit
18|none-governor:lobby for
-15|none-governor:look at
23|none-governor:look for
-38|none-governor:lower
8|none-governor:maintain
-54|none-governor:make up
72|none-governor:manage
71|none-governor:match
119|none-governor:meet
36|none-governor:mention
19|none-governor:move
-17|none-governor:mull
31|none-governor:nudge
11|none-governor:oblige
-63|none-governor:offer
-9|none-governor:order
32|none-governor:pay
11|none-governor:peak
40|none-governor:plan
-12|none-governor:plans
68|none-governor:pledge
32|none-governor:pour
-16|none-governor:prefer
-70|none-governor:prepare
13|none-governor:program
-18|none-governor:project
11|none-governor:promise
63|none-governor:proposal
-13|none-governor:push
-41|none-governor:put
45|none-governor:put forward
51|none-governor:raise
-42|none-governor:reach
-15|none-governor:ready
-22|none-governor:reaffirm
-24|none-governor:reckon
49|none-governor:recommend
16|none-governor:recommendation
-101|none-governor:recommendations
-8|none-governor:refuse
-9|none-governor:remain
-21|none-governor:represent
34|none-governor:return
31|none-governor:review
-11|none-governor:rise
-11|none-governor:rule out
-18|none-governor:run at
8|none-governor:satisfy
15|none-governor:say yes to
-21|none-governor:schedule
-22|none-governor:set aside
48|none-governor:set out
23|none-governor:settle on
-10|none-governor:shell out
10|none-governor:shrink
-16|none-governor:sign off on
-20|none-governor:sign up
13|none-governor:sit
9|none-governor:slide
-50|none-governor:soar
-43|none-governor:speak of
13|none-governor:start from
43|none-governor:stay
15|none-governor:stick to
-25|none-governor:stop
-12|none-governor:study
-13|none-governor:suggest
-19|none-governor:suggestion
-54|none-governor:surpass
-10|none-governor:swell
-66|none-governor:take
9|none-governor:talk about
19|none-governor:talk of
-12|none-governor:target
-22|none-governor:tell
9|none-governor:tell of
-40|none-governor:think
-32|none-governor:tie
-23|none-governor:top
-16|none-governor:try
8|none-governor:turn down
28|none-governor:unveil
53|none-governor:urge
26|none-governor:use
40|none-governor:vote for
-8|none-governor:vow
-61|none-governor:want
-31|none-governor:weigh
9|none-governor:wish
45|none-governor:work
-26|none-governor:work out at
-12|none-governor:work toward
-35|none-governor:write
45|none-points-back:False aim
38|none-points-back:False level
84|none-points-back:False no
22|none-points-back:True aim
-9|none-points-back:True level
53|none-points-back:True no
-110|none-shape:aim fine
45|none-shape:aim half
40|none-shape:aim tenth
92|none-shape:aim whole
-122|none-shape:level fine
35|none-shape:level half
-10|none-shape:level tenth
126|none-shape:level whole
58|none-shape:no half
82|none-shape:no whole
29|none-today:False aim
-85|none-today:False level
118|none-today:False no
38|none-today:True aim
114|none-today:True level
19|none-today:True no
53|none:benchmark
31|none:cap
78|none:demand
17|none:denial
29|none:level
88|none:other
-130|none:pledge
66|none:proposal
-31|only:False aim
11|only:False level
-23|only:False no
17|only:True aim
12|only:True level
13|only:True no
-29|opens:False aim
-27|opens:False level
9|opens:False no
48|opens:True level
-21|opens:True no
40|place:after 0 aim
27|place:after 0 level
10|place:after 0 no
-30|place:after 1 level
-48|place:after 2 aim
14|place:before 0 aim
78|place:before 0 level
-8|place:before 0 no
-38|place:before 1 level
-9|place:before 1 no
-10|place:before 2 aim
-8|place:before 2 level
-30|recent-dates:0 aim
14|recent-dates:0 level
-22|recent-dates:1 aim
-19|recent-dates:1 level
-30|recent-dates:1 no
-34|recent-dates:2 aim
-66|recent-dates:2 level
-12|recent-dates:2 no
-12|recent-time:benchmark far
-11|recent-time:cap far
-9|recent-time:cap now
-22|recent-time:demand far
9|recent-time:demand next
19|recent-time:demand now
-15|recent-time:denial far
-42|recent-time:level far
-49|recent-time:level long-past
-47|recent-time:level next
44|recent-time:level now
23|recent-time:level past
24|recent-time:other far
25|recent-time:pledge far
-8|recent-time:pledge long-past
-17|recent-time:pledge next
31|recent-time:pledge now
-50|recent-time:pledge past
9|recent-time:proposal far
-10|recent-time:proposal long-past
15|recent-time:proposal next
-39|recent-time:proposal now
-23|recent-time:proposal past
25|same-kind-dates:0 aim
59|same-kind-dates:0 level
-37|same-kind-dates:1 aim
19|same-kind-dates:1 level
-13|same-kind-dates:2 aim
-49|same-kind-dates:2 level
17|same-kind-gap:demand 0
144|same-kind-gap:level 0
-23|same-kind-gap:level 1
-41|same-kind-gap:level 2
-14|same-kind-gap:level 3
-32|same-kind-gap:level 5
25|same-kind-gap:pledge 0
16|same-kind-gap:pledge 1
17|same-kind-gap:pledge 2
-19|same-kind-gap:pledge 3
-41|same-kind-gap:pledge 4
-64|same-kind-gap:pledge 5
21|same-kind-gap:proposal 0
44|same-kind-gap:proposal 1
-24|same-kind-gap:proposal 2
-10|same-kind-gap:proposal 3
-8|same-kind-gap:proposal 5
18|same-kind-time:demand far
94|same-kind-time:level far
-43|same-kind-time:level long-past
-39|same-kind-time:level now
22|same-kind-time:level past
-34|same-kind-time:pledge far
-46|same-kind-time:pledge next
16|same-kind-time:pledge now
20|same-kind-time:proposal far
27|same-kind:demand 0 True
36|same-kind:level 0 False
-13|same-kind:level 1 False
45|same-kind:level 1 True
12|same-kind:level 2 False
-46|same-kind:level 2 True
8|same-kind:level 3 False
-16|same-kind:level 3 True
-60|same-kind:pledge 0 False
43|same-kind:pledge 0 True
44|same-kind:pledge 1 True
-20|same-kind:pledge 2 False
-36|same-kind:pledge 2 True
18|same-kind:pledge 3 False
-49|same-kind:pledge 3 True
56|same-kind:proposal 0 True
9|same-kind:proposal 1 False
-35|same-kind:proposal 1 True
-99|shape-time:fine far level
27|shape-time:fine long-past level
36|shape-time:fine next aim
-10|shape-time:fine next level
-15|shape-time:fine now aim
-38|shape-time:fine now level
17|shape-time:fine past level
83|shape-time:half far aim
9|shape-time:half far level
35|shape-time:half far no
-65|shape-time:half long-past aim
-42|shape-time:half long-past level
-16|shape-time:half long-past no
19|shape-time:half next aim
69|shape-time:half next level
-88|shape-time:half now aim
-46|shape-time:half now level
-42|shape-time:half now no
-59|shape-time:half past aim
-9|shape-time:half past level
-8|shape-time:half past no
56|shape-time:tenth far aim
34|shape-time:tenth far level
36|shape-time:tenth far no
66|shape-time:tenth next aim
13|shape-time:tenth next level
10|shape-time:tenth next no
-15|shape-time:tenth now aim
19|shape-time:tenth past aim
53|shape-time:tenth past level
85|shape-time:whole far aim
16|shape-time:whole far level
16|shape-time:whole far no
-72|shape-time:whole long-past aim
47|shape-time:whole long-past level
-31|shape-time:whole long-past no
19|shape-time:whole next no
-12|shape-time:whole now aim
-13|shape-time:whole now level
10|shape-time:whole now no
-32|shape-time:whole past aim
-23|shape-time:whole past no
72|share-nearer:after False False aim
61|share-nearer:after False False level
21|share-nearer:after False False no
-75|share-nearer:after True True aim
-70|share-nearer:after True True level
-15|share-nearer:after True True no
100|share-nearer:before False False aim
93|share-nearer:before False False level
10|share-nearer:before False False no
-42|share-nearer:before True False level
-88|share-nearer:before True True aim
-20|share-nearer:before True True level
-21|share-nearer:before True True no
150|shares-between:after 0
-137|shares-between:after 1
-22|shares-between:after 2
50|shares-between:before 0
14|shares-between:before 1
-44|shares-between:before 2
104|time-side:aim after far
-73|time-side:aim after long-past
84|time-side:aim after next
-78|time-side:aim after now
-55|time-side:aim after past
124|time-side:aim before far
-77|time-side:aim before long-past
38|time-side:aim before next
-59|time-side:aim before now
-19|time-side:aim before past
-31|time-side:level after far
-38|time-side:level after now
63|time-side:level after past
38|time-side:level before long-past
66|time-side:level before next
-66|time-side:level before now
81|time-side:no after far
-77|time-side:no after long-past
40|time-side:no after next
-21|time-side:no after now
-18|time-side:no after past
26|time-side:no before long-past
-16|time-side:no before next
-20|time-side:no before now
-13|time-side:no before past
-9|time:benchmark now weekday
34|time:cap far year
26|time:cap long-past decade
-8|time:cap long-past that-year
-30|time:cap long-past year
-15|time:cap next fiscal
40|time:cap next year
22|time:cap now fiscal
45|time:demand far decade
-10|time:demand far fiscal
52|time:demand far year
-30|time:demand next bare-month
9|time:demand next fiscal
22|time:demand next that-year
22|time:demand next year
-61|time:demand now bare-month
-9|time:demand now day
-10|time:demand now part
-9|time:demand now that-year
-22|time:demand now weekday
11|time:demand now years
11|time:demand past that-year
23|time:denial far fiscal
69|time:denial far year
-20|time:denial long-past decade
-33|time:denial now bare-month
23|time:denial now fiscal
23|time:denial now that-year
-25|time:denial now weekday
16|time:level far fiscal
-29|time:level far month
-28|time:level far year
8|time:level far years
-19|time:level long-past decade
-11|time:level long-past fiscal
-14|time:level long-past month
11|time:level long-past that-year
31|time:level long-past year
40|time:level long-past years
-29|time:level next bare-month
56|time:level next fiscal
34|time:level next that-year
-145|time:level now bare-month
-71|time:level now day
80|time:level now fiscal
-57|time:level now part
90|time:level now that-year
-173|time:level now weekday
110|time:level now year
61|time:level now years
-74|time:level past bare-month
23|time:level past fiscal
74|time:level past that-year
63|time:level past year
-16|time:level past years
-21|time:other far year
-12|time:other long-past year
-9|time:other now bare-month
-10|time:other past fiscal
-19|time:pledge far that-year
-8|time:pledge far year
88|time:pledge far years
-27|time:pledge long-past decade
-20|time:pledge long-past month
-9|time:pledge long-past that-year
-51|time:pledge long-past year
26|time:pledge long-past years
-48|time:pledge next bare-month
10|time:pledge next fiscal
-9|time:pledge next month
-13|time:pledge next part
65|time:pledge next that-year
12|time:pledge next year
10|time:pledge next years
-55|time:pledge now bare-month
-28|time:pledge now day
159|time:pledge now fiscal
-39|time:pledge now part
51|time:pledge now that-year
-69|time:pledge now weekday
124|time:pledge now year
-11|time:pledge past bare-month
-20|time:pledge past fiscal
-16|time:pledge past month
-9|time:pledge past part
-12|time:pledge past that-year
49|time:pledge past year
-43|time:proposal far decade
78|time:proposal far fiscal
-11|time:proposal far month
88|time:proposal far year
-13|time:proposal far years
-55|time:proposal long-past year
-32|time:proposal next bare-month
55|time:proposal next fiscal
28|time:proposal next that-year
-21|time:proposal next year
-60|time:proposal now bare-month
-16|time:proposal now day
-9|time:proposal now part
-38|time:proposal now that-year
-45|time:proposal now weekday
9|time:proposal now years
-13|time:proposal past part
-60|time:proposal past that-year
33|time:proposal past year
42|title:False level
10|title:False no
-17|title:True aim
-19|title:True level
-20|title:True no
-23|word-lead:\" by
77|word-lead:\" in
-8|word-lead:# \"
12|word-lead:# (
-36|word-lead:# ,
16|word-lead:# already
64|word-lead:# before
62|word-lead:# between
-40|word-lead:# by
-48|word-lead:# for
13|word-lead:# from
12|word-lead:# goal
-38|word-lead:# if
-30|word-lead:# in
19|word-lead:# into
-11|word-lead:# mark
8|word-lead:# on
28|word-lead:# since
22|word-lead:# target
26|word-lead:# through
27|word-lead:# to
-39|word-lead:# was
16|word-lead:'s 1.29%
14|word-lead:'s 2.4pc
-33|word-lead:'s 3.5 per cent
23|word-lead:'s outlays
-36|word-lead:, 2.4 percent
38|word-lead:, attained
30|word-lead:, by
39|word-lead:, citing
16|word-lead:, for
-8|word-lead:, from
86|word-lead:, in
-11|word-lead:, instead of
-82|word-lead:, not
-8|word-lead:, rather than
-10|word-lead:, says
38|word-lead:, speaking of
-21|word-lead:, tabled
17|word-lead:, to
25|word-lead:, with
-15|word-lead:, wrote
-11|word-lead:0 bn
8|word-lead:0 by
-18|word-lead:: 4.7%
21|word-lead:: by
18|word-lead:: from
31|word-lead:: in
-20|word-lead:; in
41|word-lead:DATE ,
26|word-lead:DATE for
-36|word-lead:DATE from
-26|word-lead:DATE instead of
-20|word-lead:DATE through
8|word-lead:DATE to
-9|word-lead:EU ,
11|word-lead:LAND 's
-50|word-lead:LAND ,
21|word-lead:LAND by
39|word-lead:LAND for
-8|word-lead:LAND on
10|word-lead:LAND will
-13|word-lead:LEADER in
-13|word-lead:LEADER said
13|word-lead:NATO for
-8|word-lead:OUTLET reported
-8|word-lead:USA ,
-50|word-lead:USA in
-12|word-lead:^ against
-31|word-lead:^ before
28|word-lead:^ budget
62|word-lead:^ by
31|word-lead:^ for
8|word-lead:^ from
35|word-lead:^ in
12|word-lead:^ nothing
-15|word-lead:^ on
9|word-lead:^ outlays
-8|word-lead:^ since
-30|word-lead:^ spending
-21|word-lead:^ until
-20|word-lead:^ use
-9|word-lead:a review
24|word-lead:above 2%
-37|word-lead:above 3 percent
11|word-lead:above 3%
43|word-lead:according to
18|word-lead:achieve by
-55|word-lead:achieve in
23|word-lead:again in
-12|word-lead:ahead of
11|word-lead:aim for
51|word-lead:all by
22|word-lead:all for
9|word-lead:allot 3.5%
10|word-lead:already in
-25|word-lead:and at
24|word-lead:and by
9|word-lead:and in
-15|word-lead:announce in
-16|word-lead:annually from
-8|word-lead:appropriations for
8|word-lead:approve a
-32|word-lead:arms by
37|word-lead:as early
-11|word-lead:as in
39|word-lead:as recently
15|word-lead:as soon
-8|word-lead:at 1.8 percent
-61|word-lead:at 2%
-12|word-lead:at 2.45 percent
12|word-lead:at 2.5%
25|word-lead:at 4.1%
-22|word-lead:at least
-13|word-lead:attain 2%
31|word-lead:attain by
-85|word-lead:attain in
28|word-lead:attain within
38|word-lead:average in
-8|word-lead:average to
-11|word-lead:back in
8|word-lead:back to
8|word-lead:be 2.5 percent
16|word-lead:be met
19|word-lead:been reached
26|word-lead:below 2%
21|word-lead:between 2020
-19|word-lead:between 2026
-13|word-lead:beyond 3 percent
56|word-lead:billion for
-15|word-lead:billion in
76|word-lead:bring forward to
15|word-lead:budget for
17|word-lead:budget in
8|word-lead:budget through
49|word-lead:by 7 per cent
-11|word-lead:cabinet 's
26|word-lead:calculate on
9|word-lead:calendar for
-10|word-lead:came in
-20|word-lead:changed from
-9|word-lead:choose in
29|word-lead:cold war
20|word-lead:come in
-19|word-lead:commit in
8|word-lead:core defense by
46|word-lead:country in
-16|word-lead:coup of
-23|word-lead:cross in
16|word-lead:data for
17|word-lead:date ,
-11|word-lead:date of
8|word-lead:deadline of
-11|word-lead:decision in
13|word-lead:defence before
-25|word-lead:defence between
46|word-lead:defence by
-40|word-lead:defence from
72|word-lead:defence in
10|word-lead:defence target
-14|word-lead:defence to
-22|word-lead:defense after
-17|word-lead:defense at
29|word-lead:defense by
28|word-lead:defense from
24|word-lead:defense in
12|word-lead:defense spending for
17|word-lead:defense spending in
-30|word-lead:did in
-15|word-lead:did until
-13|word-lead:documents by
12|word-lead:double by
32|word-lead:down in
51|word-lead:due in
50|word-lead:end in
22|word-lead:estimate ,
20|word-lead:estimate for
9|word-lead:even though
19|word-lead:expect in
10|word-lead:expect to
-12|word-lead:expenditure for
13|word-lead:figures for
42|word-lead:first time
-11|word-lead:for 1.8%
35|word-lead:for 2027
-18|word-lead:for calendar
53|word-lead:for defence
-33|word-lead:for defense
17|word-lead:force by
8|word-lead:force in
-23|word-lead:force since
-38|word-lead:forecast for
11|word-lead:foresee for
13|word-lead:formula ,
-28|word-lead:forward from
32|word-lead:forward to
15|word-lead:from 1 percent
9|word-lead:from 1.9 percent
-26|word-lead:from 2.32 percent
-55|word-lead:gdp ,
-15|word-lead:gdp ;
12|word-lead:gdp before
-12|word-lead:gdp by
41|word-lead:gdp for
50|word-lead:gdp from
-20|word-lead:gdp into
-43|word-lead:gdp to
10|word-lead:gnp (
-57|word-lead:gnp by
-36|word-lead:gnp for
34|word-lead:gnp in
14|word-lead:go in
-13|word-lead:goal after
18|word-lead:goal by
10|word-lead:government 's
-9|word-lead:government puts
-18|word-lead:gross domestic product by
-16|word-lead:gross domestic product from
21|word-lead:gross domestic product to
-29|word-lead:gross national product by
-30|word-lead:guideline by
-8|word-lead:guideline in
25|word-lead:had set
44|word-lead:has until
10|word-lead:have in
-18|word-lead:how 1.5%
11|word-lead:in 2.0%
-10|word-lead:in 2024
11|word-lead:in a
11|word-lead:in fiscal 2023
18|word-lead:in her
10|word-lead:in japanese
14|word-lead:in military spending
12|word-lead:increase for
-29|word-lead:increase since
13|word-lead:infrastructure by
-29|word-lead:instead of in
19|word-lead:into defense
-9|word-lead:introduced in
10|word-lead:investment by
9|word-lead:is achieved
-35|word-lead:is by
-37|word-lead:is for
25|word-lead:is what
-36|word-lead:it by
-11|word-lead:it spends
11|word-lead:it stood
-27|word-lead:its allies for
19|word-lead:its military
-40|word-lead:its outlays
-8|word-lead:itself for
-13|word-lead:itself until
-10|word-lead:joining in
-10|word-lead:larger than
49|word-lead:later than
-37|word-lead:law signed
22|word-lead:level in
17|word-lead:like to see in
-46|word-lead:lowest since
-21|word-lead:mark in
-24|word-lead:matters by
-31|word-lead:measured against
-9|word-lead:measured in
-64|word-lead:meet by
104|word-lead:meet in
-13|word-lead:milestone for
-28|word-lead:military budget
23|word-lead:military by
17|word-lead:military in
25|word-lead:minimum from
17|word-lead:more by
-32|word-lead:more than
22|word-lead:most of
-13|word-lead:most since
-16|word-lead:move up to
-13|word-lead:much of
-13|word-lead:name in
-70|word-lead:not by
-83|word-lead:not in
53|word-lead:not since
21|word-lead:objective for
22|word-lead:of 2 pct
-39|word-lead:of 2 percent
24|word-lead:of 2%
-49|word-lead:of gdp
14|word-lead:office ,
38|word-lead:office in
-46|word-lead:on 2.5 per cent
8|word-lead:on defence
8|word-lead:on defense
18|word-lead:on the military
-9|word-lead:only in
16|word-lead:or so
49|word-lead:out in
-14|word-lead:outlay in
15|word-lead:outlays for
57|word-lead:outlays in
-9|word-lead:over from
10|word-lead:over in
14|word-lead:parliament in
26|word-lead:pass 2%
-13|word-lead:pass 3%
-10|word-lead:passed in
9|word-lead:pencil in for
-12|word-lead:plan by
17|word-lead:plan for
-16|word-lead:plan through
-14|word-lead:policy for
-16|word-lead:program to
56|word-lead:project by
-10|word-lead:promise 2 percent
32|word-lead:promise for
-23|word-lead:promise in
13|word-lead:proposal for
-28|word-lead:publish in
-69|word-lead:rather than in
50|word-lead:ratio in
90|word-lead:reach by
-9|word-lead:reach in
13|word-lead:reach it
-44|word-lead:reach two percent
-23|word-lead:ready by
21|word-lead:recruiting quota
14|word-lead:report in
-15|word-lead:request for
9|word-lead:resilience by
16|word-lead:rest by
-8|word-lead:review in
14|word-lead:running from
-14|word-lead:runs through
9|word-lead:runs to
-9|word-lead:say ,
8|word-lead:say of
-18|word-lead:say on
27|word-lead:say that
-22|word-lead:scrapped in
20|word-lead:sea in
26|word-lead:security by
8|word-lead:security in
10|word-lead:seek for
-15|word-lead:seen in
-33|word-lead:set for
-35|word-lead:set in
-24|word-lead:seven in
-12|word-lead:share for
15|word-lead:share in
-50|word-lead:share since
18|word-lead:shortly ,
10|word-lead:sipri for
-26|word-lead:so by
18|word-lead:so in
21|word-lead:so until
-25|word-lead:sooner than
-9|word-lead:speak of fiscal 2022
-10|word-lead:spend 1.8 percent
25|word-lead:spend 1.9%
-22|word-lead:spend 3.4%
11|word-lead:spend by
8|word-lead:spend for
20|word-lead:spend in
15|word-lead:starting in
11|word-lead:sustain until
-14|word-lead:take to
-9|word-lead:talk in
59|word-lead:target by
27|word-lead:target for
-11|word-lead:target in
-69|word-lead:target to
-46|word-lead:than in
-29|word-lead:that 2%
-26|word-lead:that begins
26|word-lead:that by
54|word-lead:that in
-21|word-lead:that of
-16|word-lead:that spending
13|word-lead:the eu
-9|word-lead:the law
9|word-lead:the military by
19|word-lead:the military in
11|word-lead:the state will
27|word-lead:their countries
22|word-lead:them for
-19|word-lead:themselves for
16|word-lead:themselves until
-16|word-lead:there by
-11|word-lead:there in
9|word-lead:thereabouts in
-39|word-lead:time in
-35|word-lead:time since
-11|word-lead:to 1.8 per cent
12|word-lead:to 2 percent
11|word-lead:to 2%
-17|word-lead:to 2.5%
-26|word-lead:to a
-17|word-lead:to do
36|word-lead:to worry
9|word-lead:total for
-8|word-lead:trajectory set
22|word-lead:trillion in
-23|word-lead:troops by
13|word-lead:typical of
-21|word-lead:up in
23|word-lead:up since
-59|word-lead:voted in
-54|word-lead:wait until
-69|word-lead:waiting for
16|word-lead:want by
11|word-lead:war in
-9|word-lead:war of
-9|word-lead:war since
22|word-lead:was 6 percent
-27|word-lead:was in
-58|word-lead:weapons by
-9|word-lead:well before
-14|word-lead:were in
27|word-lead:which in
-13|word-lead:which until
17|word-lead:who in
8|word-lead:will attain
8|word-lead:will finish
9|word-lead:with 1.6%
-36|word-lead:with 2 percent
22|word-lead:with 3.4%
-44|word-lead:won in
18|word-lead:would push
34|word-lead:year ,
-12|word-lead:year by
-13|word-lead:year of
-14|word-lead:year until
-39|word-lead:years before
-39|word-lead:years from
10|word-lead:years to
-26|word-lead:yen by
-14|word-lead:yen for
-21|word-lead:yen in
64|word:\"
-89|word:#
45|word:'s
39|word:,
33|word::
-9|word:;
-14|word:DATE
-10|word:EU
-81|word:LAND
-27|word:LEADER
11|word:NATO
-9|word:OUTLET
-57|word:USA
48|word:^
-23|word:a
11|word:above
43|word:according
-32|word:achieve
-14|word:adopt
22|word:again
-12|word:ahead
11|word:aim
76|word:all
9|word:allot
-9|word:already
57|word:and
-14|word:announce
-19|word:annually
-8|word:appropriations
8|word:approve
-15|word:are
12|word:armed forces
-32|word:arms
8|word:army
76|word:as
8|word:ask
-31|word:at
-37|word:attain
28|word:average
19|word:be
-9|word:been
38|word:below
34|word:between
-13|word:beyond
69|word:bring forward
57|word:budget
47|word:by
-18|word:cabinet
26|word:calculate
9|word:calendar
-8|word:call for
-10|word:came
25|word:ceiling
11|word:century
-20|word:changed
-9|word:choose
29|word:cold
20|word:come
8|word:come to
-19|word:commit
8|word:core defense
-12|word:could
43|word:country
-16|word:coup
-18|word:cross
8|word:data
30|word:deadline
-20|word:decision
58|word:defence
9|word:defence spending
64|word:defense
40|word:defense spending
-46|word:did
-27|word:do
-14|word:documents
52|word:double
32|word:down
47|word:due
43|word:end
49|word:estimate
-10|word:euros
29|word:expect
-9|word:expenditure
-18|word:fall
13|word:figures
38|word:first
45|word:for
-38|word:forecast
14|word:foresee
13|word:formula
-22|word:gdp
-30|word:gnp
24|word:go
-53|word:goal
-37|word:gross domestic product
-44|word:gross national product
-9|word:grow
-39|word:guideline
80|word:had
48|word:has
44|word:have
-8|word:his
-18|word:how
-15|word:in
13|word:infrastructure
-29|word:instead of
19|word:into
-9|word:introduced
10|word:investment
-58|word:is
-17|word:it
18|word:its
-27|word:its allies
-22|word:itself
-10|word:joining
27|word:lands
-10|word:larger
40|word:later
-62|word:law
10|word:less
-72|word:level
17|word:like to see
44|word:line
-41|word:lowest
-10|word:make
35|word:manage
-18|word:mark
-24|word:matters
-42|word:measured
41|word:meet
32|word:members
-13|word:milestone
11|word:military
34|word:minimum
-19|word:ministry of defence
-18|word:more
29|word:most
-25|word:move
-16|word:move up
-30|word:much
-14|word:name
-80|word:not
21|word:objective
10|word:of
50|word:office
-26|word:officer
8|word:on
-9|word:only
16|word:or
47|word:out
20|word:outcome
-14|word:outlay
64|word:outlays
8|word:over
-10|word:pace
16|word:parliament
18|word:pass
-10|word:passed
14|word:pay
10|word:pencil in
-51|word:plan
-34|word:policy
-15|word:program
57|word:project
-10|word:promise
13|word:proposal
-29|word:publish
31|word:question
-74|word:rather than
48|word:ratio
-23|word:ready
21|word:recruiting
-12|word:relative
10|word:report
-16|word:request
9|word:resilience
17|word:rest
-8|word:review
-11|word:rise
37|word:running
-15|word:same
-22|word:scrapped
20|word:sea
33|word:security
10|word:seek
-17|word:seen
-43|word:set
-24|word:seven
-47|word:share
18|word:shortly
-19|word:show
10|word:sipri
-9|word:slide
-25|word:sooner
-8|word:speak of
64|word:spend
15|word:starting
12|word:station
-33|word:suggest
9|word:sustain
-21|word:take
-10|word:talk
34|word:target
-10|word:tell
-42|word:than
9|word:that
-29|word:the
-14|word:the economy
28|word:the military
11|word:the state
28|word:their
33|word:them
-28|word:there
9|word:thereabouts
-8|word:three
-75|word:time
20|word:to
24|word:total
-8|word:trajectory
35|word:trillion
-23|word:troops
13|word:typical
-11|word:under
-8|word:up
10|word:upon
-19|word:use
-59|word:voted
-54|word:wait
-73|word:waiting
29|word:want
-19|word:was
11|word:way
-58|word:weapons
-9|word:well
-16|word:were
-46|word:which
13|word:who
22|word:whose
49|word:will
-11|word:with
-40|word:won
21|word:would
-60|word:years
-61|word:yen
17|words-aim:after 0
56|words-aim:after 1
-24|words-aim:after 13
10|words-aim:after 2
-38|words-aim:after 8
-26|words-aim:after far
23|words-aim:before 1
30|words-aim:before 13
-17|words-aim:before 8
-41|words-aim:before far
138|words-level:after 0
84|words-level:after 1
-65|words-level:after 13
38|words-level:after 2
-36|words-level:after 5
-64|words-level:after 8
-106|words-level:after far
17|words-level:before 0
50|words-level:before 1
8|words-level:before 2
-16|words-level:before 3
-25|words-level:before 5
-14|words-level:before 8
11|words-level:before far
-13|words-no:after 0
-18|words-no:after 13
43|words-no:after 3
-18|words-no:after 5
27|words-no:after 8
-20|words-no:after far
-15|words-no:before 1
-33|words-no:before 13
33|words-no:before 2
22|words-no:before 3
21|words-no:before 5
-21|words-no:before 8
-23|words-no:before far
143|words:after 0
144|words:after 1
-106|words:after 13
47|words:after 2
49|words:after 3
-61|words:after 5
-74|words:after 8
-152|words:after far
29|words:before 0
57|words:before 1
40|words:before 2
10|words:before 3
-9|words:before 5
-52|words:before 8
-53|words:before far
"""
