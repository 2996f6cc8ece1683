"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-8|1-back-time:demand now day
-10|1-back-time:demand now fiscal
55|1-back-time:demand now that-year
23|1-back-time:level far year
22|1-back-time:level far years
15|1-back-time:level long-past decade
-11|1-back-time:level long-past fiscal
-19|1-back-time:level long-past that-year
62|1-back-time:level long-past year
-8|1-back-time:level long-past years
33|1-back-time:level next fiscal
10|1-back-time:level next that-year
72|1-back-time:level next year
-19|1-back-time:level next years
-38|1-back-time:level now bare-month
-57|1-back-time:level now day
36|1-back-time:level now fiscal
-61|1-back-time:level now weekday
60|1-back-time:level now years
-10|1-back-time:level past bare-month
-64|1-back-time:level past fiscal
-8|1-back-time:level past part
-9|1-back-time:level past that-year
-57|1-back-time:level past year
40|1-back-time:level past years
41|1-back-time:other far year
54|1-back-time:pledge far fiscal
51|1-back-time:pledge far month
-29|1-back-time:pledge far year
-13|1-back-time:pledge long-past year
29|1-back-time:pledge next fiscal
83|1-back-time:pledge next that-year
-18|1-back-time:pledge next year
-21|1-back-time:pledge now bare-month
-23|1-back-time:pledge now day
-67|1-back-time:pledge now fiscal
17|1-back-time:pledge now that-year
-29|1-back-time:pledge now weekday
9|1-back-time:pledge now year
28|1-back-time:pledge now years
-18|1-back-time:pledge past that-year
-14|1-back-time:pledge past year
31|1-back-time:proposal far fiscal
41|1-back-time:proposal far year
-9|1-back-time:proposal far years
-12|1-back-time:proposal long-past year
72|1-back-time:proposal next fiscal
-19|1-back-time:proposal next that-year
25|1-back-time:proposal next year
-9|1-back-time:proposal now bare-month
-13|1-back-time:proposal now day
-18|1-back-time:proposal now that-year
-12|1-back-time:proposal now weekday
-16|1-back-time:proposal past fiscal
62|1-back-told:False aim
69|1-back-told:False level
28|1-back-told:False no
-54|1-back-told:True aim
-50|1-back-told:True level
-36|1-back-told:True no
8|1-back:aim
19|1-back:level
-9|1-back:no
32|2-back-time:level far fiscal
-13|2-back-time:level far year
23|2-back-time:level far years
-11|2-back-time:level long-past fiscal
-9|2-back-time:level long-past that-year
37|2-back-time:level long-past year
12|2-back-time:level next fiscal
-17|2-back-time:level next that-year
-16|2-back-time:level now bare-month
-29|2-back-time:level now day
10|2-back-time:level now fiscal
-21|2-back-time:level now part
30|2-back-time:level now that-year
-40|2-back-time:level now weekday
49|2-back-time:level now year
20|2-back-time:level now years
-10|2-back-time:level past bare-month
-53|2-back-time:level past fiscal
39|2-back-time:level past year
-8|2-back-time:level past years
42|2-back-time:other far fiscal
-10|2-back-time:other far year
55|2-back-time:pledge far fiscal
58|2-back-time:pledge far year
14|2-back-time:pledge next fiscal
-10|2-back-time:pledge next year
-27|2-back-time:pledge now fiscal
-21|2-back-time:pledge now that-year
43|2-back-time:pledge past that-year
-10|2-back-time:proposal far fiscal
-49|2-back-time:proposal far year
29|2-back-time:proposal next fiscal
-8|2-back-time:proposal next that-year
-14|2-back-time:proposal next year
-8|2-back-time:proposal now year
-24|2-back-told:False aim
42|2-back-told:False level
-14|2-back-told:False no
-43|2-back-told:True aim
-48|2-back-told:True level
-67|2-back:aim
-12|2-back:no
-44|carried-dated:False False aim 0
34|carried-dated:False False aim 1
-46|carried-dated:False False aim 2
-9|carried-dated:False False aim 3
32|carried-dated:False False level 0
44|carried-dated:False False level 1
56|carried-dated:False False level 2
-15|carried-dated:False False level 3
9|carried-dated:False False level 4
11|carried-dated:True False aim 1
-12|carried-dated:True False aim 2
-122|carried-dated:True False aim 3
-72|carried-dated:True False aim 4
51|carried-dated:True False level 0
-12|carried-dated:True False level 1
-79|carried-dated:True False level 3
-70|carried-dated:True False level 4
-9|carried-dated:True False no 0
28|carried-dated:True False no 1
-17|carried-dated:True False no 2
-21|carried-dated:True False no 3
-11|carried-dated:True False no 4
43|carried-dated:True True aim 0
-37|carried-dated:True True aim 1
-9|carried-dated:True True aim 2
-83|carried-dated:True True aim 3
-48|carried-dated:True True aim 4
16|carried-dated:True True level 0
-13|carried-dated:True True level 1
-58|carried-dated:True True level 2
-34|carried-dated:True True level 3
-41|carried-dated:True True level 4
-29|carried-dated:True True no 1
-22|carried-dated:True True no 3
-10|carried-dated:True True no 4
-61|carried-governed:- far
-18|carried-governed:- long-past
-24|carried-governed:- next
39|carried-governed:- past
-13|carried-governed:be could now
-87|carried-governed:be finite far
33|carried-governed:be finite long-past
-49|carried-governed:be finite next
17|carried-governed:be finite now
-20|carried-governed:be finite past
36|carried-governed:be inf far
-10|carried-governed:be should now
84|carried-governed:be will far
-13|carried-governed:be will long-past
44|carried-governed:be will next
112|carried-governed:be will now
122|carried-governed:be would far
-31|carried-governed:be would long-past
34|carried-governed:be would next
-27|carried-governed:be would past
24|carried-governed:cap finite far
-13|carried-governed:cap finite now
-12|carried-governed:cap finite past
29|carried-governed:cap should next
-9|carried-governed:cap will far
-15|carried-governed:cap will next
-13|carried-governed:cap would next
-11|carried-governed:demand could now
-44|carried-governed:demand finite far
-29|carried-governed:demand finite long-past
17|carried-governed:demand finite next
-50|carried-governed:demand finite now
-37|carried-governed:demand finite past
-14|carried-governed:demand gerund far
-16|carried-governed:demand progressive far
-26|carried-governed:demand progressive now
30|carried-governed:demand would far
-14|carried-governed:demand would now
-11|carried-governed:denial finite far
-8|carried-governed:denial finite now
-11|carried-governed:denial inf now
-54|carried-governed:level finite far
-29|carried-governed:level finite long-past
35|carried-governed:level finite next
-8|carried-governed:level finite now
44|carried-governed:level finite past
113|carried-governed:level gerund far
10|carried-governed:level gerund next
-47|carried-governed:level gerund past
24|carried-governed:level progressive far
27|carried-governed:level will next
-8|carried-governed:level will now
32|carried-governed:level would far
-8|carried-governed:level would long-past
41|carried-governed:level would next
-49|carried-governed:level would now
-18|carried-governed:level would past
37|carried-governed:move can far
46|carried-governed:move could far
-26|carried-governed:move could long-past
41|carried-governed:move could next
-20|carried-governed:move could now
-32|carried-governed:move could past
-34|carried-governed:move finite far
-42|carried-governed:move finite long-past
-31|carried-governed:move finite next
-42|carried-governed:move finite now
70|carried-governed:move finite past
-17|carried-governed:move gerund far
-28|carried-governed:move gerund next
12|carried-governed:move gerund now
30|carried-governed:move inf far
-10|carried-governed:move inf next
-16|carried-governed:move inf now
-16|carried-governed:move progressive far
-13|carried-governed:move progressive long-past
42|carried-governed:move progressive next
36|carried-governed:move progressive now
-15|carried-governed:move should far
27|carried-governed:move should next
-15|carried-governed:move should past
91|carried-governed:move will far
44|carried-governed:move will long-past
36|carried-governed:move will now
49|carried-governed:move would far
65|carried-governed:move would next
43|carried-governed:move would now
-15|carried-governed:move would past
-12|carried-governed:pledge can now
-36|carried-governed:pledge finite far
-16|carried-governed:pledge finite long-past
8|carried-governed:pledge finite next
-29|carried-governed:pledge finite past
-23|carried-governed:pledge gerund far
13|carried-governed:pledge gerund now
37|carried-governed:pledge noun far
16|carried-governed:pledge noun next
-14|carried-governed:pledge noun now
-19|carried-governed:pledge progressive far
-9|carried-governed:pledge progressive now
-9|carried-governed:pledge should far
-9|carried-governed:pledge will far
-34|carried-governed:pledge would far
68|carried-governed:pledge would next
-13|carried-governed:pledge would now
-16|carried-governed:proposal could now
-78|carried-governed:proposal finite far
-25|carried-governed:proposal finite long-past
10|carried-governed:proposal finite next
-84|carried-governed:proposal finite now
-10|carried-governed:proposal noun far
-13|carried-governed:proposal noun next
8|carried-governed:proposal progressive far
-8|carried-governed:proposal progressive next
-10|carried-governed:proposal progressive now
-8|carried-governed:proposal progressive past
-37|carried-governed:proposal would far
-35|carried-governed:proposal would next
-8|carried-governed:proposal would now
-23|carried-governed:spend can now
-43|carried-governed:spend could far
-141|carried-governed:spend finite far
10|carried-governed:spend finite long-past
-154|carried-governed:spend finite next
-80|carried-governed:spend finite now
61|carried-governed:spend finite past
-31|carried-governed:spend gerund far
-39|carried-governed:spend gerund next
36|carried-governed:spend gerund now
-9|carried-governed:spend gerund past
25|carried-governed:spend progressive far
-9|carried-governed:spend progressive long-past
-14|carried-governed:spend progressive next
25|carried-governed:spend progressive now
-14|carried-governed:spend progressive past
108|carried-governed:spend will far
32|carried-governed:spend will next
26|carried-governed:spend will now
15|carried-governed:spend would far
-56|carried-governed:spend would now
-60|carried-here:0 aim bare-month
-42|carried-here:0 aim day
-17|carried-here:0 aim decade
-46|carried-here:0 aim fiscal
13|carried-here:0 aim month
-27|carried-here:0 aim that-year
-57|carried-here:0 aim weekday
-36|carried-here:0 aim years
-73|carried-here:0 level bare-month
-64|carried-here:0 level day
14|carried-here:0 level decade
42|carried-here:0 level fiscal
-34|carried-here:0 level month
-29|carried-here:0 level part
47|carried-here:0 level that-year
-69|carried-here:0 level weekday
64|carried-here:0 level year
-21|carried-here:0 level years
-10|carried-here:0 no bare-month
-10|carried-here:0 no day
20|carried-here:0 no fiscal
-14|carried-here:0 no that-year
-20|carried-here:0 no weekday
-39|carried-here:0 no year
-86|carried-here:1 aim bare-month
-13|carried-here:1 aim day
-15|carried-here:1 aim decade
68|carried-here:1 aim that-year
-20|carried-here:1 aim weekday
-18|carried-here:1 aim year
23|carried-here:1 aim years
-39|carried-here:1 level bare-month
-31|carried-here:1 level day
-16|carried-here:1 level decade
50|carried-here:1 level fiscal
-10|carried-here:1 level month
13|carried-here:1 level that-year
-54|carried-here:1 level weekday
24|carried-here:1 level year
-12|carried-here:1 no fiscal
28|carried-here:1 no year
91|carried-here:2 aim bare-month
89|carried-here:2 aim fiscal
-8|carried-here:2 aim month
-67|carried-here:2 aim that-year
-8|carried-here:2 aim year
-13|carried-here:2 level bare-month
-9|carried-here:2 level decade
-11|carried-here:2 level fiscal
-24|carried-here:2 level that-year
-13|carried-here:2 level year
22|carried-here:2 level years
-21|carried-last:False aim bare-month
-22|carried-last:False aim day
42|carried-last:False aim fiscal
-57|carried-last:False aim that-year
-23|carried-last:False aim weekday
-20|carried-last:False aim year
21|carried-last:False aim years
-38|carried-last:False level bare-month
-36|carried-last:False level day
73|carried-last:False level fiscal
120|carried-last:False level that-year
-38|carried-last:False level weekday
50|carried-last:False level year
43|carried-last:False level years
-9|carried-last:False no day
-9|carried-last:False no weekday
-34|carried-last:True aim bare-month
-39|carried-last:True aim day
-31|carried-last:True aim decade
21|carried-last:True aim fiscal
10|carried-last:True aim month
-8|carried-last:True aim part
9|carried-last:True aim that-year
-62|carried-last:True aim weekday
22|carried-last:True aim year
-37|carried-last:True aim years
-87|carried-last:True level bare-month
-64|carried-last:True level day
-45|carried-last:True level month
-33|carried-last:True level part
9|carried-last:True level that-year
-93|carried-last:True level weekday
-58|carried-last:True level years
-10|carried-last:True no bare-month
10|carried-last:True no fiscal
-13|carried-last:True no that-year
-20|carried-last:True no weekday
30|carried-lead:aim \" fiscal
15|carried-lead:aim 's year
-27|carried-lead:aim ) that-year
-28|carried-lead:aim , day
-20|carried-lead:aim , fiscal
-10|carried-lead:aim , that-year
-21|carried-lead:aim , year
-56|carried-lead:aim 2% that-year
15|carried-lead:aim 2.0% that-year
-11|carried-lead:aim 2.5% that-year
-13|carried-lead:aim 2021 year
91|carried-lead:aim : that-year
-14|carried-lead:aim a fiscal
-10|carried-lead:aim a year
47|carried-lead:aim after fiscal
-55|carried-lead:aim before year
-8|carried-lead:aim beyond fiscal
-16|carried-lead:aim beyond year
-24|carried-lead:aim bill that-year
-16|carried-lead:aim budget year
9|carried-lead:aim by bare-month
9|carried-lead:aim by fiscal
24|carried-lead:aim by month
82|carried-lead:aim by year
-15|carried-lead:aim by years
-15|carried-lead:aim defence that-year
56|carried-lead:aim defense that-year
-12|carried-lead:aim election year
-18|carried-lead:aim eyes decade
56|carried-lead:aim for fiscal
-18|carried-lead:aim for that-year
-8|carried-lead:aim from bare-month
-8|carried-lead:aim from fiscal
-16|carried-lead:aim from month
-26|carried-lead:aim from year
-10|carried-lead:aim gdp fiscal
22|carried-lead:aim gdp that-year
43|carried-lead:aim goal that-year
-17|carried-lead:aim in bare-month
37|carried-lead:aim in fiscal
-8|carried-lead:aim in month
-12|carried-lead:aim in that-year
28|carried-lead:aim in year
12|carried-lead:aim in years
-22|carried-lead:aim instead of year
37|carried-lead:aim is year
-47|carried-lead:aim members year
46|carried-lead:aim not year
16|carried-lead:aim nothing fiscal
-17|carried-lead:aim nothing that-year
-10|carried-lead:aim nothing year
-9|carried-lead:aim of fiscal
-16|carried-lead:aim of that-year
-52|carried-lead:aim of year
-23|carried-lead:aim on day
-44|carried-lead:aim on weekday
-9|carried-lead:aim promise that-year
-8|carried-lead:aim said weekday
-12|carried-lead:aim set year
-16|carried-lead:aim since year
-32|carried-lead:aim talk year
-45|carried-lead:aim target fiscal
-14|carried-lead:aim target that-year
-8|carried-lead:aim than that-year
-13|carried-lead:aim than year
-10|carried-lead:aim the military that-year
19|carried-lead:aim through fiscal
24|carried-lead:aim through month
82|carried-lead:aim through year
-15|carried-lead:aim to fiscal
-15|carried-lead:aim to month
42|carried-lead:aim to year
-12|carried-lead:aim two percent that-year
-76|carried-lead:aim until year
14|carried-lead:aim will that-year
-20|carried-lead:aim within fiscal
-8|carried-lead:aim write year
9|carried-lead:level 's year
11|carried-lead:level ) that-year
-23|carried-lead:level ) year
10|carried-lead:level ) years
-44|carried-lead:level , day
-29|carried-lead:level , fiscal
-32|carried-lead:level , that-year
36|carried-lead:level - year
32|carried-lead:level -- fiscal
-40|carried-lead:level -- year
-12|carried-lead:level 0.3 per cent that-year
18|carried-lead:level 0.7 percentage points that-year
-17|carried-lead:level 1.1% that-year
34|carried-lead:level 1.3 percent that-year
41|carried-lead:level 1.3% that-year
-31|carried-lead:level 1.4% that-year
25|carried-lead:level 1.5 per cent that-year
-64|carried-lead:level 10 per cent that-year
-27|carried-lead:level 10.7% that-year
16|carried-lead:level 12.2% that-year
33|carried-lead:level 18% that-year
16|carried-lead:level 2 percent fiscal
-13|carried-lead:level 2 percent that-year
-66|carried-lead:level 2% fiscal
-90|carried-lead:level 2% that-year
-11|carried-lead:level 2.2 per cent that-year
-11|carried-lead:level 2.4 pct that-year
41|carried-lead:level 2.4 percent that-year
-8|carried-lead:level 2.4% that-year
-37|carried-lead:level 2.6 percent that-year
-29|carried-lead:level 3 percent that-year
29|carried-lead:level 3% that-year
12|carried-lead:level 3.4 percent that-year
47|carried-lead:level 3.6 percent that-year
-24|carried-lead:level 35% that-year
77|carried-lead:level 4.1% that-year
12|carried-lead:level 4.12 percent that-year
33|carried-lead:level 4.4 per cent that-year
40|carried-lead:level 4.5% that-year
52|carried-lead:level 4.7% that-year
-12|carried-lead:level 4.9% that-year
-26|carried-lead:level 5 percent that-year
39|carried-lead:level 5% that-year
-8|carried-lead:level 7 per cent that-year
-53|carried-lead:level 7 percent that-year
-15|carried-lead:level 7% that-year
51|carried-lead:level 7.2 per cent that-year
-100|carried-lead:level 7.2 percent that-year
-45|carried-lead:level 7.2% that-year
19|carried-lead:level 7.8 per cent that-year
22|carried-lead:level 8.1% that-year
15|carried-lead:level 9.4% that-year
47|carried-lead:level 9.7% that-year
-17|carried-lead:level : that-year
-31|carried-lead:level ; that-year
8|carried-lead:level a fiscal
30|carried-lead:level a year
-10|carried-lead:level after years
-8|carried-lead:level agreed bare-month
55|carried-lead:level army that-year
23|carried-lead:level ask for fiscal
78|carried-lead:level at that-year
-16|carried-lead:level at year
-8|carried-lead:level balance year
-18|carried-lead:level before year
21|carried-lead:level benchmark that-year
-23|carried-lead:level between year
-19|carried-lead:level beyond fiscal
20|carried-lead:level billion that-year
-28|carried-lead:level brings that-year
15|carried-lead:level budget that-year
-54|carried-lead:level budget year
19|carried-lead:level budget years
35|carried-lead:level by fiscal
-12|carried-lead:level by month
-29|carried-lead:level by that-year
-81|carried-lead:level by year
11|carried-lead:level by years
35|carried-lead:level defence spending that-year
124|carried-lead:level defence that-year
-11|carried-lead:level defense fiscal
51|carried-lead:level defense that-year
22|carried-lead:level drafts year
-10|carried-lead:level early year
21|carried-lead:level election year
15|carried-lead:level expenditure that-year
-8|carried-lead:level favors year
42|carried-lead:level figure that-year
72|carried-lead:level for fiscal
17|carried-lead:level for that-year
82|carried-lead:level for year
43|carried-lead:level for years
-97|carried-lead:level from fiscal
-55|carried-lead:level from that-year
-17|carried-lead:level from year
66|carried-lead:level gdp fiscal
121|carried-lead:level gdp that-year
13|carried-lead:level goal fiscal
-45|carried-lead:level gross domestic product fiscal
-42|carried-lead:level gross domestic product that-year
-16|carried-lead:level growth that-year
34|carried-lead:level guideline that-year
-26|carried-lead:level hague that-year
56|carried-lead:level if year
-24|carried-lead:level in bare-month
26|carried-lead:level in decade
28|carried-lead:level in fiscal
-20|carried-lead:level in month
-42|carried-lead:level in that-year
71|carried-lead:level in year
30|carried-lead:level in years
-18|carried-lead:level including year
-11|carried-lead:level initial fiscal
-8|carried-lead:level instead of year
-18|carried-lead:level into that-year
65|carried-lead:level it that-year
47|carried-lead:level italy that-year
9|carried-lead:level less that-year
-34|carried-lead:level mark that-year
-9|carried-lead:level met fiscal
21|carried-lead:level militaries that-year
14|carried-lead:level military spending fiscal
-12|carried-lead:level military spending that-year
51|carried-lead:level military that-year
115|carried-lead:level more that-year
-53|carried-lead:level national income that-year
-12|carried-lead:level new zealand that-year
-62|carried-lead:level nothing that-year
62|carried-lead:level nothing year
-8|carried-lead:level of fiscal
-56|carried-lead:level of that-year
-15|carried-lead:level of year
-13|carried-lead:level of years
-44|carried-lead:level on day
-28|carried-lead:level on fiscal
-32|carried-lead:level on that-year
-49|carried-lead:level on weekday
-62|carried-lead:level on year
-26|carried-lead:level on years
44|carried-lead:level outlay fiscal
-8|carried-lead:level outlay that-year
11|carried-lead:level outlays that-year
-19|carried-lead:level over that-year
-22|carried-lead:level over year
34|carried-lead:level passes year
-41|carried-lead:level plan that-year
57|carried-lead:level produce that-year
-13|carried-lead:level promised year
66|carried-lead:level put year
-30|carried-lead:level rate that-year
-16|carried-lead:level reading year
-20|carried-lead:level reaffirmed that-year
32|carried-lead:level reveals fiscal
9|carried-lead:level russia that-year
-14|carried-lead:level said weekday
-13|carried-lead:level same that-year
-17|carried-lead:level sees year
25|carried-lead:level signed off on that-year
-26|carried-lead:level since decade
-96|carried-lead:level since year
36|carried-lead:level so that-year
-9|carried-lead:level spent years
33|carried-lead:level steady that-year
53|carried-lead:level target that-year
37|carried-lead:level terms that-year
24|carried-lead:level test that-year
-34|carried-lead:level than fiscal
-54|carried-lead:level than that-year
56|carried-lead:level that that-year
-15|carried-lead:level there that-year
45|carried-lead:level thereabouts that-year
-23|carried-lead:level through fiscal
-22|carried-lead:level through year
-29|carried-lead:level time that-year
-9|carried-lead:level to fiscal
78|carried-lead:level to year
27|carried-lead:level trillion fiscal
16|carried-lead:level trillion that-year
-49|carried-lead:level two percent that-year
-10|carried-lead:level under fiscal
10|carried-lead:level until year
-17|carried-lead:level until years
-30|carried-lead:level voted that-year
-8|carried-lead:level war that-year
-22|carried-lead:level washington part
-18|carried-lead:level washington that-year
62|carried-lead:level will that-year
-18|carried-lead:level within fiscal
19|carried-lead:level yen fiscal
-16|carried-lead:level yuan that-year
-8|carried-lead:level — fiscal
-12|carried-lead:level — that-year
-11|carried-lead:no , day
45|carried-lead:no by fiscal
-22|carried-lead:no by year
-12|carried-lead:no for fiscal
-16|carried-lead:no in fiscal
-21|carried-lead:no in year
-16|carried-lead:no on weekday
46|carried-lead:no that year
-20|carried-shape:fine aim far
109|carried-shape:fine aim next
-20|carried-shape:fine aim now
-73|carried-shape:fine level far
-16|carried-shape:fine level long-past
23|carried-shape:fine level next
32|carried-shape:fine level now
52|carried-shape:fine level past
24|carried-shape:half aim far
-25|carried-shape:half aim long-past
-29|carried-shape:half aim next
-102|carried-shape:half aim now
-51|carried-shape:half aim past
30|carried-shape:half level far
-44|carried-shape:half level long-past
9|carried-shape:half level next
17|carried-shape:half level now
9|carried-shape:half level past
20|carried-shape:half no far
-23|carried-shape:half no now
44|carried-shape:tenth aim far
42|carried-shape:tenth aim next
-48|carried-shape:tenth aim now
-16|carried-shape:tenth aim past
-44|carried-shape:tenth level long-past
-22|carried-shape:tenth level now
36|carried-shape:tenth level past
-9|carried-shape:tenth no far
-8|carried-shape:tenth no now
-64|carried-shape:whole aim long-past
-39|carried-shape:whole aim next
-70|carried-shape:whole aim now
-59|carried-shape:whole aim past
-21|carried-shape:whole level far
-33|carried-shape:whole level now
-82|carried-shape:whole level past
17|carried-shape:whole no far
-10|carried-shape:whole no next
-44|carried-shape:whole no now
-12|carried-shape:whole no past
-11|carried-time:demand far fiscal
-45|carried-time:demand far year
-13|carried-time:demand next fiscal
-14|carried-time:demand next that-year
10|carried-time:demand next year
-9|carried-time:demand now day
-15|carried-time:demand now fiscal
47|carried-time:demand now that-year
-11|carried-time:demand now weekday
-14|carried-time:denial far year
-8|carried-time:denial now bare-month
-9|carried-time:denial now day
-18|carried-time:denial now weekday
-22|carried-time:level far fiscal
-27|carried-time:level far month
-38|carried-time:level far year
29|carried-time:level far years
-23|carried-time:level long-past fiscal
-35|carried-time:level long-past that-year
-23|carried-time:level long-past year
-13|carried-time:level long-past years
-15|carried-time:level next bare-month
92|carried-time:level next fiscal
11|carried-time:level next that-year
-23|carried-time:level next year
-20|carried-time:level next years
-83|carried-time:level now bare-month
-99|carried-time:level now day
67|carried-time:level now fiscal
-22|carried-time:level now part
32|carried-time:level now that-year
-131|carried-time:level now weekday
45|carried-time:level now year
32|carried-time:level now years
-27|carried-time:level past bare-month
-32|carried-time:level past fiscal
-11|carried-time:level past month
-10|carried-time:level past part
29|carried-time:level past that-year
114|carried-time:level past year
-33|carried-time:level past years
36|carried-time:other far fiscal
24|carried-time:other far year
82|carried-time:pledge far fiscal
45|carried-time:pledge far month
55|carried-time:pledge far year
-37|carried-time:pledge long-past year
15|carried-time:pledge next bare-month
-10|carried-time:pledge next fiscal
-12|carried-time:pledge next month
23|carried-time:pledge next that-year
-33|carried-time:pledge now bare-month
-32|carried-time:pledge now day
12|carried-time:pledge now that-year
-47|carried-time:pledge now weekday
44|carried-time:pledge now year
26|carried-time:pledge now years
-12|carried-time:pledge past fiscal
13|carried-time:pledge past that-year
-49|carried-time:pledge past year
-16|carried-time:proposal far decade
-35|carried-time:proposal far fiscal
16|carried-time:proposal far year
-13|carried-time:proposal far years
-8|carried-time:proposal long-past decade
-24|carried-time:proposal long-past year
104|carried-time:proposal next fiscal
-48|carried-time:proposal next that-year
69|carried-time:proposal next year
-14|carried-time:proposal now bare-month
-19|carried-time:proposal now day
-15|carried-time:proposal now fiscal
-33|carried-time:proposal now that-year
-23|carried-time:proposal now weekday
-32|carried-time:proposal now year
-19|carried-time:proposal past fiscal
-11|carried-time:proposal past that-year
-18|carried-time:proposal past year
23|counted
-32|counted-near:after - 13
-78|counted-near:after - 2
74|counted-near:after - 3
-36|counted-near:after - 5
12|counted-near:after - 8
-10|counted-near:after - far
-14|counted-near:after by 5
-21|counted-near:after by 8
-23|counted-near:after coming 5
72|counted-near:after coming 8
-24|counted-near:after for 13
-47|counted-near:after for 8
12|counted-near:after in 13
-11|counted-near:after in 2
116|counted-near:after in 3
24|counted-near:after in 5
-30|counted-near:after in 8
-13|counted-near:after next 13
93|counted-near:after next 5
-9|counted-near:after next far
-50|counted-near:after of 5
-17|counted-near:after of 8
15|counted-near:after over 13
32|counted-near:after over 3
57|counted-near:after over 5
-16|counted-near:after over 8
-9|counted-near:after over far
-50|counted-near:after within 13
141|counted-near:after within 3
99|counted-near:after within 5
-46|counted-near:after within 8
-18|counted-near:before - 13
-20|counted-near:before - 8
-8|counted-near:before - far
-8|counted-near:before by 8
-8|counted-near:before for 13
-10|counted-near:before for far
39|counted-near:before in 13
35|counted-near:before in 2
-11|counted-near:before in far
-22|counted-near:before over 13
45|counted-near:before over 3
-40|counted-near:before over 8
-23|counted-near:before over far
-9|counted-near:before past 5
-13|counted-near:before within 13
23|counted-near:before within 2
28|counted-near:before within 3
18|counted-near:before within 5
-72|counted-near:before within 8
29|counted-share-nearer:False
104|counted-side:after demand
-8|counted-side:after denial
-71|counted-side:after level
-19|counted-side:after other
66|counted-side:after pledge
84|counted-side:after proposal
-8|counted-side:before cap
-34|counted-side:before level
-70|counted-side:before pledge
-11|counted:cap for
-8|counted:demand in
114|counted:demand within
-8|counted:denial within
-54|counted:level -
-27|counted:level for
-14|counted:level of
-43|counted:level over
44|counted:level within
-16|counted:other for
-54|counted:pledge -
-48|counted:pledge by
40|counted:pledge coming
-35|counted:pledge for
51|counted:pledge in
40|counted:pledge next
-67|counted:pledge of
52|counted:pledge over
15|counted:pledge within
-16|counted:proposal -
14|counted:proposal coming
-8|counted:proposal every
-30|counted:proposal for
125|counted:proposal in
16|counted:proposal next
34|counted:proposal over
-9|counted:proposal past
-42|counted:proposal within
11|date-verb-kind:- aim after
12|date-verb-kind:- aim before
9|date-verb-kind:- level after
-8|date-verb-kind:- level before
-8|date-verb-kind:- no after
-29|date-verb-kind:- no before
-58|date-verb-kind:be could aim after
46|date-verb-kind:be finite aim after
-8|date-verb-kind:be finite aim before
18|date-verb-kind:be finite level after
-21|date-verb-kind:be finite level before
9|date-verb-kind:be finite no after
-15|date-verb-kind:be finite no before
-68|date-verb-kind:be inf aim after
34|date-verb-kind:be inf level after
10|date-verb-kind:be inf level before
-9|date-verb-kind:be inf no after
24|date-verb-kind:be should aim after
-8|date-verb-kind:be should aim before
9|date-verb-kind:be will aim after
-9|date-verb-kind:be will level before
-12|date-verb-kind:be will no after
-11|date-verb-kind:be would aim after
-8|date-verb-kind:be would level before
20|date-verb-kind:cap finite aim after
29|date-verb-kind:cap finite level before
-14|date-verb-kind:cap finite no after
8|date-verb-kind:cap will level after
-14|date-verb-kind:cap will no after
-12|date-verb-kind:cap would aim after
19|date-verb-kind:cap would level after
-43|date-verb-kind:demand finite aim after
-20|date-verb-kind:demand finite level after
-9|date-verb-kind:demand finite no after
-11|date-verb-kind:demand gerund aim after
25|date-verb-kind:demand noun aim before
8|date-verb-kind:demand progressive aim after
18|date-verb-kind:demand progressive aim before
-14|date-verb-kind:demand will aim after
40|date-verb-kind:demand will aim before
21|date-verb-kind:demand would level before
-19|date-verb-kind:denial finite aim after
11|date-verb-kind:denial finite no after
48|date-verb-kind:level finite aim after
28|date-verb-kind:level finite aim before
-15|date-verb-kind:level finite level after
16|date-verb-kind:level finite level before
-11|date-verb-kind:level finite no after
14|date-verb-kind:level gerund aim after
-25|date-verb-kind:level gerund level after
-8|date-verb-kind:level inf aim after
22|date-verb-kind:level inf level after
24|date-verb-kind:level inf level before
12|date-verb-kind:level progressive level before
-11|date-verb-kind:level would aim after
11|date-verb-kind:level would aim before
-50|date-verb-kind:level would level after
8|date-verb-kind:move can aim after
13|date-verb-kind:move coordinated aim after
-43|date-verb-kind:move could aim after
-29|date-verb-kind:move could level after
11|date-verb-kind:move could level before
-35|date-verb-kind:move finite aim after
-9|date-verb-kind:move finite aim before
-39|date-verb-kind:move finite level after
25|date-verb-kind:move finite no after
-16|date-verb-kind:move finite no before
-10|date-verb-kind:move gerund aim after
-17|date-verb-kind:move gerund aim before
-10|date-verb-kind:move gerund level after
-9|date-verb-kind:move gerund no before
73|date-verb-kind:move inf aim after
-22|date-verb-kind:move inf level after
-18|date-verb-kind:move inf level before
67|date-verb-kind:move inf no after
-9|date-verb-kind:move inf no before
15|date-verb-kind:move progressive level after
31|date-verb-kind:move should aim after
-10|date-verb-kind:move should aim before
13|date-verb-kind:move subjunctive aim after
19|date-verb-kind:move subjunctive aim before
48|date-verb-kind:move will aim after
-80|date-verb-kind:move will aim before
-27|date-verb-kind:move will level after
20|date-verb-kind:move will level before
26|date-verb-kind:move will no after
-9|date-verb-kind:move will no before
90|date-verb-kind:move would aim after
12|date-verb-kind:move would aim before
-20|date-verb-kind:move would level after
22|date-verb-kind:move would level before
-13|date-verb-kind:move would no after
37|date-verb-kind:pledge finite aim after
-9|date-verb-kind:pledge finite aim before
-24|date-verb-kind:pledge finite level after
8|date-verb-kind:pledge finite level before
-19|date-verb-kind:pledge finite no before
39|date-verb-kind:pledge gerund aim after
-32|date-verb-kind:pledge gerund aim before
-20|date-verb-kind:pledge inf aim after
28|date-verb-kind:pledge inf aim before
-13|date-verb-kind:pledge inf level before
-15|date-verb-kind:pledge inf no after
18|date-verb-kind:pledge progressive aim after
31|date-verb-kind:pledge should aim after
10|date-verb-kind:pledge subjunctive aim after
-9|date-verb-kind:pledge will aim after
18|date-verb-kind:pledge will aim before
-17|date-verb-kind:pledge would aim after
26|date-verb-kind:pledge would aim before
-37|date-verb-kind:pledge would no after
12|date-verb-kind:proposal finite aim after
52|date-verb-kind:proposal finite aim before
-113|date-verb-kind:proposal finite level after
-18|date-verb-kind:proposal gerund aim after
10|date-verb-kind:proposal gerund aim before
27|date-verb-kind:proposal gerund level after
-22|date-verb-kind:proposal inf aim after
25|date-verb-kind:proposal progressive aim after
-12|date-verb-kind:proposal progressive aim before
-18|date-verb-kind:proposal progressive level after
-14|date-verb-kind:proposal will aim after
-13|date-verb-kind:proposal will level after
24|date-verb-kind:proposal would aim after
-43|date-verb-kind:says base aim after
-16|date-verb-kind:says base aim before
28|date-verb-kind:says base level after
-15|date-verb-kind:says base level before
20|date-verb-kind:says base no before
-74|date-verb-kind:says ed aim after
49|date-verb-kind:says ed aim before
-22|date-verb-kind:says ed no after
38|date-verb-kind:says ed no before
-10|date-verb-kind:says ing aim after
10|date-verb-kind:says ing level before
-8|date-verb-kind:says s aim before
-19|date-verb-kind:says s level before
36|date-verb-kind:says s no after
37|date-verb-kind:spend finite aim after
-26|date-verb-kind:spend finite aim before
104|date-verb-kind:spend finite level after
-55|date-verb-kind:spend gerund aim after
-41|date-verb-kind:spend gerund aim before
31|date-verb-kind:spend gerund level after
-36|date-verb-kind:spend gerund level before
13|date-verb-kind:spend gerund no before
15|date-verb-kind:spend inf aim after
30|date-verb-kind:spend inf level after
-43|date-verb-kind:spend inf level before
32|date-verb-kind:spend inf no after
16|date-verb-kind:spend progressive level after
27|date-verb-kind:spend progressive level before
14|date-verb-kind:spend should aim after
-32|date-verb-kind:spend subjunctive aim after
20|date-verb-kind:spend subjunctive aim before
-27|date-verb-kind:spend will aim after
-49|date-verb-kind:spend will aim before
32|date-verb-kind:spend will level after
-14|date-verb-kind:spend will level before
11|date-verb-kind:spend would aim after
-11|date-verb:-
-10|date-verb:accept
-23|date-verb:account
8|date-verb:achieve
-59|date-verb:adopt
15|date-verb:advance
39|date-verb:afford
-42|date-verb:agree
-23|date-verb:aim
-19|date-verb:allocate
-22|date-verb:amount
18|date-verb:announce
-11|date-verb:argue
-66|date-verb:argue for
14|date-verb:arrive
-11|date-verb:ask
8|date-verb:ask for
-35|date-verb:attain
-48|date-verb:be
-14|date-verb:bind
26|date-verb:bring
-11|date-verb:bring forward
8|date-verb:build
19|date-verb:calculate
12|date-verb:call
28|date-verb:call for
-8|date-verb:campaign
17|date-verb:cap
22|date-verb:carry
-23|date-verb:choose
19|date-verb:climb
-36|date-verb:come in at
-26|date-verb:come to
23|date-verb:commit
9|date-verb:confine
30|date-verb:consider
12|date-verb:contain
11|date-verb:cut
22|date-verb:decline
12|date-verb:dedicate
31|date-verb:devote
18|date-verb:double
34|date-verb:draft
16|date-verb:drop
8|date-verb:earmark
-100|date-verb:end
-9|date-verb:enshrine
15|date-verb:envisage
28|date-verb:envision
34|date-verb:estimate
-19|date-verb:examine
-38|date-verb:exceed
-25|date-verb:expect
29|date-verb:eye
42|date-verb:fall
-26|date-verb:favour
18|date-verb:fix
-17|date-verb:force
-8|date-verb:forecast
-13|date-verb:get
79|date-verb:give
23|date-verb:head
-46|date-verb:hit
-10|date-verb:hold
18|date-verb:honour
42|date-verb:increase
-63|date-verb:insist on
-19|date-verb:invest
-10|date-verb:jump
46|date-verb:keep
-12|date-verb:lay down
12|date-verb:lay out
14|date-verb:lead to
28|date-verb:leap
21|date-verb:leave
32|date-verb:legislate
-18|date-verb:lift
-14|date-verb:like
18|date-verb:like to see
-37|date-verb:limit
-31|date-verb:lower
-15|date-verb:manage
-43|date-verb:match
-20|date-verb:mean
-31|date-verb:meet
-15|date-verb:mention
-10|date-verb:moot
-38|date-verb:move
23|date-verb:mull
8|date-verb:oblige
12|date-verb:order
-26|date-verb:pay
17|date-verb:pencil in
-17|date-verb:plead
-18|date-verb:pledge
17|date-verb:prefer
-55|date-verb:prepare
16|date-verb:press for
-8|date-verb:pressure
36|date-verb:project
15|date-verb:promise
-63|date-verb:propose
8|date-verb:push
-24|date-verb:push back
24|date-verb:push for
63|date-verb:put
19|date-verb:put forward
-26|date-verb:race
15|date-verb:raise
-20|date-verb:reach
8|date-verb:reckon
-11|date-verb:recommend
-15|date-verb:remain
-11|date-verb:represent
28|date-verb:request
-9|date-verb:return
-10|date-verb:review
-23|date-verb:rise
25|date-verb:rule out
10|date-verb:rush
-29|date-verb:says base
-11|date-verb:says ed
12|date-verb:says s
20|date-verb:secure
14|date-verb:set
-18|date-verb:set out
10|date-verb:shell out
21|date-verb:shrink
18|date-verb:sign off on
-13|date-verb:sign on
8|date-verb:sign up
10|date-verb:sink
10|date-verb:slide
-13|date-verb:slip
101|date-verb:speak of
40|date-verb:spend
28|date-verb:stay
-19|date-verb:suggest
37|date-verb:surpass
-28|date-verb:table
23|date-verb:take
32|date-verb:talk about
12|date-verb:tally
-50|date-verb:tell
-27|date-verb:think
-15|date-verb:toy with
-9|date-verb:turn down
-12|date-verb:urge
-64|date-verb:use
13|date-verb:vote for
8|date-verb:vow
47|date-verb:want
8|date-verb:warn
28|date-verb:weigh
-12|date-verb:weigh in at
8|date-verb:work
22|date-verb:write
283|derived
73|derived:aim year far
133|derived:aim years next
70|derived:level years next
-8|first-word:14
12|first-word:1944
-9|first-word:1948
-34|first-word:1952
44|first-word:1953
-13|first-word:1955
-26|first-word:1958
-8|first-word:1960
-29|first-word:1962
9|first-word:1963
19|first-word:1965
13|first-word:1968
23|first-word:1970
15|first-word:1971
11|first-word:1975
-28|first-word:1976
-27|first-word:1979
32|first-word:1980
8|first-word:1981
34|first-word:1984
42|first-word:1986
-39|first-word:1987
29|first-word:1987/88
25|first-word:1988
18|first-word:1989
-54|first-word:1990
42|first-word:1991
27|first-word:1992
-28|first-word:1993
-9|first-word:1994
10|first-word:1995
9|first-word:1996
18|first-word:1997
-16|first-word:1998
-51|first-word:2000
22|first-word:2003
-34|first-word:2006
-9|first-word:2007
22|first-word:2008
23|first-word:2010
-8|first-word:2011
-22|first-word:2012
-19|first-word:2013
14|first-word:2014
30|first-word:2015
34|first-word:2016
-22|first-word:2017
53|first-word:2019
-34|first-word:2020
27|first-word:2020-21
74|first-word:2021
-47|first-word:2022
36|first-word:2023
14|first-word:2023-24
31|first-word:2024
78|first-word:2025
113|first-word:2025-26
53|first-word:2026
-15|first-word:2026-2030
38|first-word:2026-27
44|first-word:2027
9|first-word:2027-28
52|first-word:2028
46|first-word:2029
17|first-word:2029-30
16|first-word:2030
45|first-word:2031
79|first-word:2032
11|first-word:2032-33
-11|first-word:2032/33
-8|first-word:2033
55|first-word:2033-34
18|first-word:2034
-32|first-word:2035
-16|first-word:2040
-67|first-word:a
-43|first-word:april
-17|first-word:aug.
-26|first-word:august
33|first-word:current
-8|first-word:dec.
-43|first-word:december
-37|first-word:earlier
-27|first-word:february
95|first-word:fiscal
23|first-word:five
-40|first-word:friday
40|first-word:fy
62|first-word:fy2025
-17|first-word:fy2026
13|first-word:fy2027
12|first-word:fy2030
13|first-word:fy2032
-16|first-word:jan.
-24|first-word:january
-27|first-word:july
-60|first-word:june
-63|first-word:last
-15|first-word:late
-38|first-word:march
-13|first-word:march,
-47|first-word:may
-37|first-word:monday
-27|first-word:next
-26|first-word:november
-11|first-word:oct.
-18|first-word:october
41|first-word:present
-74|first-word:same
-10|first-word:saturday
-14|first-word:sept
-16|first-word:september
-36|first-word:six
-16|first-word:sunday
-17|first-word:ten
-51|first-word:the
117|first-word:this
20|first-word:three
-51|first-word:thursday
-95|first-word:today
-8|first-word:tomorrow
-56|first-word:tuesday
-53|first-word:two
-44|first-word:wednesday
-41|first-word:yesterday
9|governed-time:- far decade
-58|governed-time:- far fiscal
36|governed-time:- far year
25|governed-time:- far years
15|governed-time:- long-past decade
-71|governed-time:- long-past year
10|governed-time:- long-past years
41|governed-time:- next bare-month
16|governed-time:- now bare-month
-24|governed-time:- now day
94|governed-time:- now fiscal
-47|governed-time:- now that-year
-37|governed-time:- now weekday
-11|governed-time:- past bare-month
-73|governed-time:- past fiscal
-8|governed-time:- past part
97|governed-time:- past year
-58|governed-time:- past years
28|governed-time:be could now year
-16|governed-time:be finite far fiscal
22|governed-time:be finite far year
-10|governed-time:be finite far years
-71|governed-time:be finite long-past decade
38|governed-time:be finite long-past fiscal
-25|governed-time:be finite long-past that-year
36|governed-time:be finite long-past year
8|governed-time:be finite long-past years
33|governed-time:be finite next fiscal
-13|governed-time:be finite next that-year
8|governed-time:be finite next year
-33|governed-time:be finite now bare-month
-16|governed-time:be finite now day
42|governed-time:be finite now fiscal
77|governed-time:be finite now that-year
-45|governed-time:be finite now weekday
55|governed-time:be finite past fiscal
-28|governed-time:be finite past that-year
106|governed-time:be finite past year
43|governed-time:be finite past years
-112|governed-time:be inf far year
13|governed-time:be inf now fiscal
-21|governed-time:be should far fiscal
8|governed-time:be should far year
16|governed-time:be should next that-year
23|governed-time:be will far fiscal
29|governed-time:be will far year
41|governed-time:be will far years
-25|governed-time:be will long-past year
-35|governed-time:be will next that-year
-9|governed-time:be will next year
-68|governed-time:be will now fiscal
12|governed-time:be will now that-year
-9|governed-time:be will past that-year
-28|governed-time:be will past year
18|governed-time:be would far fiscal
15|governed-time:be would far year
-13|governed-time:be would long-past fiscal
-44|governed-time:be would long-past year
-18|governed-time:be would next bare-month
29|governed-time:be would next fiscal
40|governed-time:be would next that-year
-10|governed-time:be would now bare-month
11|governed-time:be would now fiscal
-52|governed-time:be would now that-year
10|governed-time:be would past fiscal
-13|governed-time:be would past that-year
21|governed-time:cap finite far fiscal
14|governed-time:cap finite far year
-41|governed-time:cap finite long-past year
-19|governed-time:cap finite next that-year
-9|governed-time:cap finite next year
-12|governed-time:cap finite now fiscal
18|governed-time:cap finite now that-year
-23|governed-time:cap inf long-past year
24|governed-time:cap inf next fiscal
-15|governed-time:cap inf next that-year
38|governed-time:cap will far year
33|governed-time:cap would far year
40|governed-time:cap would next fiscal
-12|governed-time:cap would next year
-10|governed-time:demand finite far decade
-46|governed-time:demand finite far fiscal
-11|governed-time:demand finite far month
-17|governed-time:demand finite far year
92|governed-time:demand finite long-past decade
-8|governed-time:demand finite long-past month
-15|governed-time:demand finite long-past year
37|governed-time:demand finite next fiscal
61|governed-time:demand finite next year
-8|governed-time:demand finite now bare-month
-20|governed-time:demand finite now day
-29|governed-time:demand finite now weekday
-52|governed-time:demand finite now year
10|governed-time:demand finite past fiscal
-25|governed-time:demand finite past that-year
10|governed-time:demand gerund far fiscal
14|governed-time:demand inf far year
13|governed-time:demand inf now fiscal
8|governed-time:demand inf now that-year
12|governed-time:demand noun far year
22|governed-time:demand progressive now that-year
10|governed-time:demand will far fiscal
-24|governed-time:demand will far year
21|governed-time:demand will next fiscal
-9|governed-time:demand will now bare-month
-18|governed-time:demand would far year
14|governed-time:demand would next fiscal
13|governed-time:denial finite far fiscal
26|governed-time:denial finite far year
-8|governed-time:denial finite long-past year
23|governed-time:denial finite next year
-14|governed-time:denial finite now bare-month
13|governed-time:denial finite past fiscal
-11|governed-time:level finite far month
20|governed-time:level finite far year
8|governed-time:level finite far years
45|governed-time:level finite long-past decade
-27|governed-time:level finite long-past fiscal
-32|governed-time:level finite long-past year
-55|governed-time:level finite next fiscal
56|governed-time:level finite next year
-21|governed-time:level finite next years
-52|governed-time:level finite now bare-month
59|governed-time:level finite now fiscal
9|governed-time:level finite now that-year
-21|governed-time:level finite now weekday
28|governed-time:level finite now year
40|governed-time:level finite now years
-39|governed-time:level finite past bare-month
-23|governed-time:level finite past fiscal
-17|governed-time:level finite past that-year
-27|governed-time:level finite past year
-40|governed-time:level gerund far year
9|governed-time:level gerund now that-year
26|governed-time:level inf far year
-17|governed-time:level progressive long-past year
-17|governed-time:level progressive past year
-11|governed-time:level should now years
27|governed-time:level will far month
-10|governed-time:level will long-past fiscal
9|governed-time:level will now fiscal
-8|governed-time:level will past fiscal
-12|governed-time:level would far fiscal
30|governed-time:level would far year
-16|governed-time:level would long-past fiscal
-38|governed-time:level would next fiscal
11|governed-time:level would next that-year
9|governed-time:level would next year
39|governed-time:level would now fiscal
-13|governed-time:level would now that-year
-28|governed-time:level would now weekday
-8|governed-time:move can long-past year
18|governed-time:move can now that-year
-30|governed-time:move could far decade
9|governed-time:move could far fiscal
-60|governed-time:move could far year
27|governed-time:move could now fiscal
13|governed-time:move could now that-year
-38|governed-time:move could past that-year
24|governed-time:move finite far fiscal
-36|governed-time:move finite far that-year
30|governed-time:move finite far year
-14|governed-time:move finite long-past month
-35|governed-time:move finite long-past that-year
34|governed-time:move finite long-past year
-76|governed-time:move finite now bare-month
-16|governed-time:move finite now day
35|governed-time:move finite now fiscal
-33|governed-time:move finite now part
31|governed-time:move finite now that-year
-31|governed-time:move finite now weekday
60|governed-time:move finite now year
-25|governed-time:move finite past bare-month
-14|governed-time:move finite past fiscal
98|governed-time:move finite past that-year
-17|governed-time:move finite past year
9|governed-time:move finite past years
-21|governed-time:move gerund far fiscal
-29|governed-time:move gerund far year
14|governed-time:move gerund next month
-26|governed-time:move gerund now fiscal
-44|governed-time:move gerund now year
-8|governed-time:move inf far year
-12|governed-time:move inf long-past year
8|governed-time:move inf next that-year
12|governed-time:move inf next year
-10|governed-time:move inf now part
11|governed-time:move inf now year
12|governed-time:move inf past that-year
17|governed-time:move inf past year
-14|governed-time:move progressive far year
12|governed-time:move progressive far years
15|governed-time:move progressive next year
-18|governed-time:move progressive now that-year
14|governed-time:move progressive past fiscal
-15|governed-time:move should far fiscal
-10|governed-time:move should far year
11|governed-time:move should long-past decade
-17|governed-time:move should next that-year
-9|governed-time:move should next year
-14|governed-time:move should now weekday
13|governed-time:move should now year
12|governed-time:move should past that-year
32|governed-time:move will far fiscal
-13|governed-time:move will long-past year
-135|governed-time:move will next bare-month
19|governed-time:move will next fiscal
-45|governed-time:move will next month
64|governed-time:move will next that-year
-38|governed-time:move will next year
24|governed-time:move will now bare-month
30|governed-time:move will now fiscal
-51|governed-time:move will now that-year
37|governed-time:move will now year
20|governed-time:move will now years
10|governed-time:move will past that-year
-55|governed-time:move will past year
-38|governed-time:move would far year
-27|governed-time:move would long-past decade
-11|governed-time:move would long-past year
72|governed-time:move would next fiscal
11|governed-time:move would next that-year
-16|governed-time:move would next year
-35|governed-time:move would now fiscal
23|governed-time:move would now that-year
29|governed-time:move would now year
16|governed-time:pledge finite far decade
73|governed-time:pledge finite far fiscal
13|governed-time:pledge finite far years
-10|governed-time:pledge finite long-past decade
-21|governed-time:pledge finite long-past year
-63|governed-time:pledge finite next bare-month
-23|governed-time:pledge finite next fiscal
10|governed-time:pledge finite next month
42|governed-time:pledge finite next that-year
-15|governed-time:pledge finite next year
28|governed-time:pledge finite next years
-53|governed-time:pledge finite now bare-month
-13|governed-time:pledge finite now day
46|governed-time:pledge finite now fiscal
-29|governed-time:pledge finite now part
39|governed-time:pledge finite now that-year
-36|governed-time:pledge finite now weekday
69|governed-time:pledge finite now year
8|governed-time:pledge finite now years
-11|governed-time:pledge finite past bare-month
26|governed-time:pledge finite past fiscal
21|governed-time:pledge finite past that-year
11|governed-time:pledge finite past year
-27|governed-time:pledge gerund far year
17|governed-time:pledge gerund now fiscal
12|governed-time:pledge gerund now that-year
20|governed-time:pledge gerund now year
-68|governed-time:pledge noun far fiscal
32|governed-time:pledge noun far year
18|governed-time:pledge noun next bare-month
-13|governed-time:pledge noun next fiscal
-8|governed-time:pledge noun next year
43|governed-time:pledge noun now fiscal
-50|governed-time:pledge noun now that-year
25|governed-time:pledge noun past fiscal
22|governed-time:pledge noun past year
8|governed-time:pledge progressive now that-year
25|governed-time:pledge should far decade
12|governed-time:pledge should far fiscal
13|governed-time:pledge should far year
-52|governed-time:pledge should long-past decade
41|governed-time:pledge will far year
13|governed-time:pledge will long-past year
-18|governed-time:pledge will now bare-month
12|governed-time:pledge will now that-year
17|governed-time:pledge would far decade
11|governed-time:pledge would far year
-17|governed-time:pledge would now bare-month
-49|governed-time:pledge would now fiscal
-14|governed-time:proposal finite far decade
-13|governed-time:proposal finite far fiscal
57|governed-time:proposal finite far year
28|governed-time:proposal finite long-past decade
-43|governed-time:proposal finite long-past year
45|governed-time:proposal finite next that-year
-29|governed-time:proposal finite now bare-month
-66|governed-time:proposal finite now fiscal
-8|governed-time:proposal finite now part
23|governed-time:proposal finite now that-year
-15|governed-time:proposal finite now weekday
50|governed-time:proposal finite now year
-22|governed-time:proposal finite past fiscal
-13|governed-time:proposal finite past part
-14|governed-time:proposal finite past year
14|governed-time:proposal gerund far fiscal
29|governed-time:proposal gerund far year
25|governed-time:proposal inf far fiscal
-36|governed-time:proposal inf far year
-21|governed-time:proposal inf next year
17|governed-time:proposal noun far year
-9|governed-time:proposal noun now weekday
10|governed-time:proposal progressive far decade
19|governed-time:proposal progressive far fiscal
8|governed-time:proposal progressive now that-year
8|governed-time:proposal will far fiscal
-9|governed-time:spend can far year
43|governed-time:spend could far year
-10|governed-time:spend finite far fiscal
29|governed-time:spend finite long-past decade
54|governed-time:spend finite long-past that-year
111|governed-time:spend finite long-past year
8|governed-time:spend finite next that-year
16|governed-time:spend finite next year
-60|governed-time:spend finite now bare-month
-23|governed-time:spend finite now fiscal
-25|governed-time:spend finite now that-year
-20|governed-time:spend finite now weekday
40|governed-time:spend finite now year
-13|governed-time:spend finite now years
-8|governed-time:spend finite past that-year
63|governed-time:spend finite past year
-16|governed-time:spend finite past years
-24|governed-time:spend gerund far fiscal
21|governed-time:spend gerund long-past year
8|governed-time:spend gerund now fiscal
8|governed-time:spend gerund now that-year
25|governed-time:spend gerund past fiscal
19|governed-time:spend gerund past year
26|governed-time:spend inf next fiscal
42|governed-time:spend progressive long-past year
18|governed-time:spend progressive past that-year
-30|governed-time:spend progressive past year
16|governed-time:spend should far year
18|governed-time:spend will far decade
9|governed-time:spend will far fiscal
-28|governed-time:spend will far month
-56|governed-time:spend will far year
9|governed-time:spend will far years
-23|governed-time:spend will long-past year
8|governed-time:spend will next bare-month
12|governed-time:spend will next that-year
11|governed-time:spend will now fiscal
-12|governed-time:spend will now weekday
12|governed-time:spend will now year
17|governed-time:spend would far year
13|governed-time:spend would long-past year
13|governed-time:spend would now fiscal
11|governed-time:spend would now that-year
-20|here:aim
30|here:level
91|in-title
54|joints:after 0
-44|joints:after 1
-22|joints:after 3
35|joints:before 0
29|joints:before 1
-34|joints:before 2
-38|known-any:AGO 0.8 aim since-2025 False
13|known-any:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 level since-2025 False
31|known-any:ALB+BEL+ESP 2 level since-2025 False
-11|known-any:ALLIES 0.25 aim since-2025 False
11|known-any:ALLIES 0.25 aim since-2025 True
13|known-any:ALLIES 2 level since-2025 False
-13|known-any:ALLIES 2 level since-2025 True
-21|known-any:ALLIES 2 level to-2024 False
21|known-any:ALLIES 2 level to-2024 True
-39|known-any:ALLIES 3.5 aim since-2025 False
39|known-any:ALLIES 3.5 aim since-2025 True
-33|known-any:ALLIES 5 aim since-2025 False
33|known-any:ALLIES 5 aim since-2025 True
-30|known-any:ARG 0.5 level since-2025 False
30|known-any:ARG 0.5 level since-2025 True
24|known-any:ARG 1.5 aim to-2024 False
-24|known-any:ARG 1.5 aim to-2024 True
-8|known-any:ARG 2 aim since-2025 False
8|known-any:ARG 2 aim since-2025 True
22|known-any:ARM 4 aim since-2025 False
13|known-any:ARM 5.1 level to-2024 False
-24|known-any:AUS 0.05 level since-2025 False
-16|known-any:AUS 0.15 level since-2025 False
-62|known-any:AUS 0.15 level to-2024 False
62|known-any:AUS 0.15 level to-2024 True
-10|known-any:AUS 1.5 aim since-2025 False
10|known-any:AUS 1.5 aim since-2025 True
44|known-any:AUS 1.9 level since-2025 False
-44|known-any:AUS 1.9 level since-2025 True
-11|known-any:AUS 2 aim since-2025 False
11|known-any:AUS 2 aim since-2025 True
46|known-any:AUS 2 aim to-2013 False
-36|known-any:AUS 2 aim to-2021 False
36|known-any:AUS 2 aim to-2021 True
8|known-any:AUS 2 aim to-2024 False
-8|known-any:AUS 2 aim to-2024 True
-66|known-any:AUS 2 level since-2025 False
66|known-any:AUS 2 level since-2025 True
16|known-any:AUS 2 level to-2024 False
-16|known-any:AUS 2 level to-2024 True
-20|known-any:AUS 2.02 level since-2025 False
20|known-any:AUS 2.02 level since-2025 True
-8|known-any:AUS 2.05 level since-2025 False
8|known-any:AUS 2.05 level since-2025 True
-21|known-any:AUS 2.1 level since-2025 False
21|known-any:AUS 2.1 level since-2025 True
31|known-any:AUS 2.1 level to-2024 False
-31|known-any:AUS 2.1 level to-2024 True
-20|known-any:AUS 2.2 aim to-2024 False
20|known-any:AUS 2.2 aim to-2024 True
52|known-any:AUS 2.2 level since-2025 False
-52|known-any:AUS 2.2 level since-2025 True
-27|known-any:AUS 2.2 level to-2024 False
27|known-any:AUS 2.2 level to-2024 True
27|known-any:AUS 2.3 level since-2025 False
-27|known-any:AUS 2.3 level since-2025 True
-24|known-any:AUS 2.4 aim since-2025 False
24|known-any:AUS 2.4 aim since-2025 True
-9|known-any:AUS 2.4 aim to-2024 False
9|known-any:AUS 2.4 aim to-2024 True
24|known-any:AUS 2.4 level since-2025 False
-24|known-any:AUS 2.4 level since-2025 True
14|known-any:AUS 2.5 aim since-2025 False
-14|known-any:AUS 2.5 aim since-2025 True
18|known-any:AUS 2.5 level since-2025 False
-27|known-any:AUS 2.8 level since-2025 False
27|known-any:AUS 2.8 level since-2025 True
-26|known-any:AUS 3 aim since-2025 False
26|known-any:AUS 3 aim since-2025 True
22|known-any:AUS 3 aim to-2024 False
-22|known-any:AUS 3 aim to-2024 True
27|known-any:AUS 3 no to-2024 False
-27|known-any:AUS 3 no to-2024 True
-27|known-any:AUS 3.5 aim since-2025 False
27|known-any:AUS 3.5 aim since-2025 True
-21|known-any:AUS 3.5 no since-2025 False
21|known-any:AUS 3.5 no since-2025 True
21|known-any:AUS+JPN+KOR 3 aim since-2025 False
-11|known-any:AZE 5 level since-2025 False
11|known-any:AZE 5 level since-2025 True
-13|known-any:BEL 0.9 level to-2021 False
13|known-any:BEL 0.9 level to-2021 True
21|known-any:BEL 0.93 level to-2021 False
-47|known-any:BEL 1.3 level since-2025 False
47|known-any:BEL 1.3 level since-2025 True
15|known-any:BEL 1.3 level to-2024 False
-15|known-any:BEL 1.3 level to-2024 True
-23|known-any:BEL 1.6 level to-1999 False
41|known-any:BEL 2 aim since-2025 False
-41|known-any:BEL 2 aim since-2025 True
43|known-any:BEL 2 level since-2025 False
-43|known-any:BEL 2 level since-2025 True
22|known-any:BEL 2.4 level since-2025 False
9|known-any:BEL+CAN+ESP 2 level since-2025 False
26|known-any:BEL+CZE+ESP+PRT 2 level since-2025 False
22|known-any:BEL+ESP 1.3 level to-2024 False
-71|known-any:BEL+ESP+ITA 1.6 level since-2025 False
86|known-any:BEL+ESP+ITA+PRT 2 level since-2025 False
62|known-any:BEL+ESP+PRT 2 level since-2025 False
-62|known-any:BEL+ESP+PRT 2 level since-2025 True
19|known-any:BEL+ITA 2 aim since-2025 False
-19|known-any:BEL+ITA 2 aim since-2025 True
10|known-any:BGD 1 aim since-2025 False
8|known-any:BGR 2.5 aim since-2025 False
-8|known-any:BGR 2.5 aim since-2025 True
8|known-any:BGR 3.5 aim since-2025 False
-8|known-any:BGR 3.5 aim since-2025 True
-30|known-any:BRN 2.6 level to-2024 False
-20|known-any:BRN 3 level to-2024 False
16|known-any:CAN 1 level to-2021 False
-16|known-any:CAN 1 level to-2021 True
9|known-any:CAN 1.2 level to-2024 False
-9|known-any:CAN 1.2 level to-2024 True
-14|known-any:CAN 1.33 level to-2024 False
14|known-any:CAN 1.33 level to-2024 True
-16|known-any:CAN 1.37 level since-2025 False
16|known-any:CAN 1.37 level since-2025 True
17|known-any:CAN 1.37 level to-2024 False
-17|known-any:CAN 1.37 level to-2024 True
-31|known-any:CAN 1.38 level to-2024 False
31|known-any:CAN 1.38 level to-2024 True
-17|known-any:CAN 1.4 level since-2025 False
17|known-any:CAN 1.4 level since-2025 True
-42|known-any:CAN 1.45 level since-2025 False
42|known-any:CAN 1.45 level since-2025 True
-14|known-any:CAN 1.5 aim since-2025 False
14|known-any:CAN 1.5 aim since-2025 True
-40|known-any:CAN 1.7 level since-2025 False
14|known-any:CAN 1.93 level since-2025 False
30|known-any:CAN 2 aim since-2025 False
-30|known-any:CAN 2 aim since-2025 True
18|known-any:CAN 2 level since-2025 False
-18|known-any:CAN 2 level since-2025 True
17|known-any:CAN 2.1 level since-2025 False
-17|known-any:CAN 2.1 level since-2025 True
28|known-any:CAN 3.5 aim since-2025 False
-28|known-any:CAN 3.5 aim since-2025 True
78|known-any:CAN 8 level since-2025 False
19|known-any:CAN+ITA 1.5 level since-2025 False
-15|known-any:CHE 0.7 level since-2025 False
15|known-any:CHE 0.7 level since-2025 True
-16|known-any:CHE 0.7 level to-2024 False
-13|known-any:CHE 0.74 level since-2025 False
30|known-any:CHE 0.8 no since-2025 False
26|known-any:CHE 1 aim since-2025 False
-26|known-any:CHE 1 aim since-2025 True
9|known-any:CHE 1.3 level since-2025 False
-12|known-any:CHE 1.5 aim since-2025 False
12|known-any:CHE 1.5 aim since-2025 True
-22|known-any:CHE 1.5 aim to-2024 False
-20|known-any:CHN 1.2 level since-2025 False
20|known-any:CHN 1.2 level since-2025 True
10|known-any:CHN 1.25 level to-2021 False
-15|known-any:CHN 1.3 level to-1999 False
14|known-any:CHN 1.3 level to-2013 False
-14|known-any:CHN 1.3 level to-2013 True
-15|known-any:CHN 1.3 level to-2021 False
15|known-any:CHN 1.3 level to-2021 True
-11|known-any:CHN 1.3 level to-2024 False
11|known-any:CHN 1.3 level to-2024 True
-99|known-any:CHN 1.5 level since-2025 False
99|known-any:CHN 1.5 level since-2025 True
38|known-any:CHN 1.5 level to-2021 False
-20|known-any:CHN 1.5 level to-2024 False
20|known-any:CHN 1.5 level to-2024 True
8|known-any:CHN 1.6 level to-2024 False
-8|known-any:CHN 1.6 level to-2024 True
59|known-any:CHN 1.7 level since-2025 False
-59|known-any:CHN 1.7 level since-2025 True
-8|known-any:CHN 1.7 level to-2021 False
8|known-any:CHN 1.7 level to-2021 True
-28|known-any:CHN 1.7 level to-2024 False
28|known-any:CHN 1.7 level to-2024 True
33|known-any:CHN 1.8 level since-2025 False
-19|known-any:CHN 2 level since-2025 False
19|known-any:CHN 2 level since-2025 True
-11|known-any:CHN 2 level to-2024 False
11|known-any:CHN 2 level to-2024 True
14|known-any:CHN 2.2 level since-2025 False
-25|known-any:CHN 2.3 level since-2025 False
-20|known-any:CHN 4 level since-2025 False
20|known-any:CHN 4 level since-2025 True
42|known-any:CMR 1 level since-2025 False
8|known-any:CUB 2.9 level since-2025 False
-8|known-any:CUB 2.9 level since-2025 True
35|known-any:CZE 1.6 level to-2024 False
-45|known-any:CZE 2 aim since-2025 False
45|known-any:CZE 2 aim since-2025 True
-29|known-any:CZE 2 level since-2025 False
29|known-any:CZE 2 level since-2025 True
11|known-any:CZE 2.1 aim since-2025 False
-11|known-any:CZE 2.1 aim since-2025 True
32|known-any:CZE 2.5 aim to-2024 False
-32|known-any:CZE 2.5 aim to-2024 True
10|known-any:CZE 3 aim since-2025 False
-10|known-any:CZE 3 aim since-2025 True
-9|known-any:DEU 1 level to-2021 False
9|known-any:DEU 1 level to-2021 True
-13|known-any:DEU 1 no since-2025 False
13|known-any:DEU 1 no since-2025 True
-13|known-any:DEU 1.13 level to-2021 False
-18|known-any:DEU 1.2 level since-2025 False
18|known-any:DEU 1.2 level since-2025 True
23|known-any:DEU 1.3 level to-2021 False
-23|known-any:DEU 1.3 level to-2021 True
-15|known-any:DEU 1.36 level to-2021 False
15|known-any:DEU 1.36 level to-2021 True
15|known-any:DEU 1.38 level to-2021 False
-15|known-any:DEU 1.38 level to-2021 True
-10|known-any:DEU 1.4 level to-2013 False
10|known-any:DEU 1.4 level to-2013 True
-15|known-any:DEU 1.5 aim since-2025 False
15|known-any:DEU 1.5 aim since-2025 True
43|known-any:DEU 1.5 level to-1999 False
-43|known-any:DEU 1.5 level to-1999 True
-24|known-any:DEU 1.5 level to-2013 False
24|known-any:DEU 1.5 level to-2013 True
14|known-any:DEU 1.57 level since-2025 False
-14|known-any:DEU 1.57 level since-2025 True
-21|known-any:DEU 1.57 level to-2024 False
21|known-any:DEU 1.57 level to-2024 True
46|known-any:DEU 1.6 level to-2024 False
-46|known-any:DEU 1.6 level to-2024 True
18|known-any:DEU 1.9 level since-2025 False
-18|known-any:DEU 1.9 level since-2025 True
-48|known-any:DEU 2 aim since-2025 False
48|known-any:DEU 2 aim since-2025 True
47|known-any:DEU 2 aim to-2021 False
-47|known-any:DEU 2 aim to-2021 True
-46|known-any:DEU 2 aim to-2024 False
46|known-any:DEU 2 aim to-2024 True
-29|known-any:DEU 2 level since-2025 False
29|known-any:DEU 2 level since-2025 True
-14|known-any:DEU 2 level to-1999 False
30|known-any:DEU 2 level to-2024 False
-30|known-any:DEU 2 level to-2024 True
-9|known-any:DEU 2.1 level since-2025 False
9|known-any:DEU 2.1 level since-2025 True
12|known-any:DEU 2.1 level to-2024 False
-12|known-any:DEU 2.1 level to-2024 True
17|known-any:DEU 2.3 level since-2025 False
-17|known-any:DEU 2.3 level since-2025 True
8|known-any:DEU 2.4 aim since-2025 False
-8|known-any:DEU 2.4 aim since-2025 True
-21|known-any:DEU 2.4 level since-2025 False
21|known-any:DEU 2.4 level since-2025 True
-31|known-any:DEU 2.8 level since-2025 False
31|known-any:DEU 2.8 level since-2025 True
49|known-any:DEU 2.8 level to-1999 False
-9|known-any:DEU 3 aim since-2025 False
9|known-any:DEU 3 aim since-2025 True
33|known-any:DEU 3 level since-2025 False
-33|known-any:DEU 3 level since-2025 True
-44|known-any:DEU 3 level to-1999 False
44|known-any:DEU 3 level to-1999 True
-10|known-any:DEU 3 level to-2024 False
10|known-any:DEU 3 level to-2024 True
27|known-any:DEU 3.1 level since-2025 False
-27|known-any:DEU 3.1 level since-2025 True
-11|known-any:DEU 3.1 level to-1999 False
11|known-any:DEU 3.1 level to-1999 True
11|known-any:DEU 3.2 level since-2025 False
-11|known-any:DEU 3.2 level since-2025 True
-23|known-any:DEU 3.3 level to-1999 False
23|known-any:DEU 3.3 level to-1999 True
-14|known-any:DEU 3.4 level to-1999 False
14|known-any:DEU 3.4 level to-1999 True
15|known-any:DEU 3.5 aim since-2025 False
-15|known-any:DEU 3.5 aim since-2025 True
-9|known-any:DEU 3.5 level to-1999 False
9|known-any:DEU 3.5 level to-1999 True
29|known-any:DEU 4 aim since-2025 False
-29|known-any:DEU 4 aim since-2025 True
-11|known-any:DEU 4 level since-2025 False
-20|known-any:DEU 5 aim since-2025 False
20|known-any:DEU 5 aim since-2025 True
38|known-any:DEU 6.5 level since-2025 False
34|known-any:DEU+GBR+NLD 2.4 level since-2025 False
27|known-any:DNK 1.4 level since-2025 False
-27|known-any:DNK 1.4 level since-2025 True
16|known-any:DNK 1.65 level to-2024 False
-9|known-any:DNK 2.4 level since-2025 False
9|known-any:DNK 2.4 level since-2025 True
-33|known-any:DNK 2.5 level to-1999 False
16|known-any:DNK 3 aim since-2025 False
-16|known-any:DNK 3 aim since-2025 True
9|known-any:DNK 3.1 level since-2025 False
22|known-any:DNK 3.3 level since-2025 False
-33|known-any:DNK 3.5 aim since-2025 False
33|known-any:DNK 3.5 aim since-2025 True
-27|known-any:DNK 3.5 level since-2025 False
27|known-any:DNK 3.5 level since-2025 True
-10|known-any:DZA 8.8 level since-2025 False
10|known-any:DZA 8.8 level since-2025 True
-9|known-any:ECU 2.2 level since-2025 False
9|known-any:ECU 2.2 level since-2025 True
-18|known-any:EGY 1.2 level since-2025 False
18|known-any:EGY 1.2 level since-2025 True
28|known-any:ESP 0.9 level to-2021 False
32|known-any:ESP 1 level since-2025 False
-32|known-any:ESP 1 level since-2025 True
-11|known-any:ESP 1 level to-2024 False
11|known-any:ESP 1 level to-2024 True
11|known-any:ESP 1.3 level to-2024 False
-11|known-any:ESP 1.3 level to-2024 True
-58|known-any:ESP 1.4 level since-2025 False
58|known-any:ESP 1.4 level since-2025 True
10|known-any:ESP 1.5 aim since-2025 False
-10|known-any:ESP 1.5 aim since-2025 True
-41|known-any:ESP 2 level since-2025 False
41|known-any:ESP 2 level since-2025 True
46|known-any:ESP 2 no since-2025 False
-72|known-any:ESP 2.1 aim since-2025 False
72|known-any:ESP 2.1 aim since-2025 True
14|known-any:ESP 3.5 aim since-2025 False
-14|known-any:ESP 3.5 aim since-2025 True
-29|known-any:ESP 3.5 no since-2025 False
29|known-any:ESP 3.5 no since-2025 True
-19|known-any:EST 0.25 aim since-2025 False
19|known-any:EST 0.25 aim since-2025 True
14|known-any:EST 2 level since-2025 False
26|known-any:EST 3 aim to-2024 False
-26|known-any:EST 3 aim to-2024 True
-30|known-any:EST 3.4 level since-2025 False
30|known-any:EST 3.4 level since-2025 True
19|known-any:EST 3.4 level to-2024 False
-19|known-any:EST 3.4 level to-2024 True
16|known-any:EST 3.43 level to-2024 False
-16|known-any:EST 3.43 level to-2024 True
9|known-any:EST 3.7 aim since-2025 False
-9|known-any:EST 3.7 aim since-2025 True
20|known-any:EST 5.1 level since-2025 False
-20|known-any:EST 5.1 level since-2025 True
-25|known-any:EST 5.4 aim since-2025 False
25|known-any:EST 5.4 aim since-2025 True
21|known-any:EST+LTU 5 aim since-2025 False
-21|known-any:EST+LTU 5 aim since-2025 True
-18|known-any:EU 1.5 no since-2025 False
18|known-any:EU 1.5 no since-2025 True
11|known-any:EU 1.9 level since-2025 False
-11|known-any:EU 1.9 level since-2025 True
15|known-any:EU 2.1 level since-2025 False
-15|known-any:EU 2.1 level since-2025 True
-38|known-any:FIN 2 level to-2024 False
38|known-any:FIN 2 level to-2024 True
11|known-any:FIN 2.1 level since-2025 False
23|known-any:FIN 2.25 level to-2024 False
-23|known-any:FIN 2.25 level to-2024 True
19|known-any:FIN 2.3 level to-2024 False
-19|known-any:FIN 2.3 level to-2024 True
-28|known-any:FIN 2.4 level to-2024 False
28|known-any:FIN 2.4 level to-2024 True
-12|known-any:FIN 2.5 level since-2025 False
12|known-any:FIN 2.5 level since-2025 True
9|known-any:FIN 2.6 level since-2025 False
-9|known-any:FIN 2.6 level since-2025 True
13|known-any:FIN 3 aim since-2025 False
-13|known-any:FIN 3 aim since-2025 True
23|known-any:FIN 3.5 aim since-2025 False
-17|known-any:FRA 0.2 level since-2025 False
29|known-any:FRA 2 aim to-2024 False
-29|known-any:FRA 2 aim to-2024 True
-17|known-any:FRA 2 level since-2025 False
17|known-any:FRA 2 level since-2025 True
-33|known-any:FRA 2.1 level since-2025 False
33|known-any:FRA 2.1 level since-2025 True
37|known-any:FRA 2.3 level since-2025 False
-37|known-any:FRA 2.3 level since-2025 True
9|known-any:FRA 2.5 level since-2025 False
-10|known-any:FRA 2.5 level to-2013 False
-8|known-any:FRA 3-3.5 aim since-2025 False
8|known-any:FRA 3-3.5 aim since-2025 True
17|known-any:FRA 3.5 no since-2025 False
-17|known-any:FRA 3.5 no since-2025 True
-9|known-any:FRA 6 level to-1999 False
11|known-any:GBR 1.5 aim since-2025 False
-11|known-any:GBR 1.5 aim since-2025 True
-20|known-any:GBR 2 level since-2025 False
20|known-any:GBR 2 level since-2025 True
-9|known-any:GBR 2 level to-2021 False
9|known-any:GBR 2 level to-2021 True
-28|known-any:GBR 2 no to-2021 False
28|known-any:GBR 2 no to-2021 True
32|known-any:GBR 2.1 level since-2025 False
-32|known-any:GBR 2.1 level since-2025 True
-10|known-any:GBR 2.2 level to-2021 False
10|known-any:GBR 2.2 level to-2021 True
-40|known-any:GBR 2.2 level to-2024 False
40|known-any:GBR 2.2 level to-2024 True
-48|known-any:GBR 2.28 level to-2024 False
-30|known-any:GBR 2.3 level since-2025 False
30|known-any:GBR 2.3 level since-2025 True
15|known-any:GBR 2.3 level to-2024 False
-15|known-any:GBR 2.3 level to-2024 True
33|known-any:GBR 2.33 level to-2024 False
-33|known-any:GBR 2.33 level to-2024 True
21|known-any:GBR 2.4 level since-2025 False
-21|known-any:GBR 2.4 level since-2025 True
-9|known-any:GBR 2.4 level to-2013 False
15|known-any:GBR 2.5 aim since-2025 False
-15|known-any:GBR 2.5 aim since-2025 True
-59|known-any:GBR 2.5 aim to-2024 False
59|known-any:GBR 2.5 aim to-2024 True
-24|known-any:GBR 2.5 level since-2025 False
24|known-any:GBR 2.5 level since-2025 True
13|known-any:GBR 2.5 level to-2013 False
-13|known-any:GBR 2.5 level to-2013 True
26|known-any:GBR 2.6 aim since-2025 False
-26|known-any:GBR 2.6 aim since-2025 True
73|known-any:GBR 2.6 level since-2025 False
-73|known-any:GBR 2.6 level since-2025 True
-43|known-any:GBR 3 aim since-2025 False
43|known-any:GBR 3 aim since-2025 True
34|known-any:GBR 3 aim to-2024 False
-34|known-any:GBR 3 aim to-2024 True
-9|known-any:GBR 3 no since-2025 False
9|known-any:GBR 3 no since-2025 True
22|known-any:GBR 3.5 aim since-2025 False
-22|known-any:GBR 3.5 aim since-2025 True
13|known-any:GBR 3.5 no since-2025 False
-13|known-any:GBR 3.5 no since-2025 True
14|known-any:GBR 3.9 level since-2025 False
21|known-any:GBR 4.5 aim to-1999 False
-17|known-any:GBR 4.7 level to-1999 False
17|known-any:GBR 4.7 level to-1999 True
-30|known-any:GBR 5 level since-2025 False
30|known-any:GBR 5 level since-2025 True
-9|known-any:GBR 5.1 level to-1999 False
9|known-any:GBR 5.1 level to-1999 True
8|known-any:GBR 5.2 level to-1999 False
-8|known-any:GBR 5.2 level to-1999 True
8|known-any:GBR 5.3 level to-1999 False
-8|known-any:GBR 5.3 level to-1999 True
8|known-any:GBR 6 level since-2025 False
-15|known-any:GEO 1.8 level since-2025 False
-22|known-any:GRC 2 level since-2025 False
9|known-any:GRC 2.4 level to-2021 False
-9|known-any:GRC 2.4 level to-2021 True
-10|known-any:GRC 3 aim since-2025 False
10|known-any:GRC 3 aim since-2025 True
17|known-any:GRC 3 level to-2024 False
-17|known-any:GRC 3 level to-2024 True
-19|known-any:GRC 3.1 level since-2025 False
19|known-any:GRC 3.1 level since-2025 True
9|known-any:GRC 3.1 level to-2024 False
-9|known-any:GRC 3.1 level to-2024 True
8|known-any:GRC 3.8 level to-2024 False
-8|known-any:GRC 3.8 level to-2024 True
17|known-any:GRC 7.1 level to-1999 False
13|known-any:HRV 3 aim since-2025 False
-13|known-any:HRV 3 aim since-2025 True
42|known-any:HUN 0.8 level to-2021 False
-42|known-any:HUN 0.8 level to-2021 True
-9|known-any:HUN 1.2 level to-2013 False
12|known-any:HUN 1.4 level to-1999 False
-12|known-any:HUN 1.4 level to-1999 True
-12|known-any:HUN 2 aim since-2025 False
12|known-any:HUN 2 aim since-2025 True
-29|known-any:HUN 2.1 level since-2025 False
29|known-any:HUN 2.1 level since-2025 True
-20|known-any:HUN 2.1 level to-2024 False
9|known-any:HUN 2.1 no since-2025 False
24|known-any:IDN 0.6 level to-2024 False
16|known-any:IDN 0.7 level since-2025 False
-16|known-any:IDN 0.7 level since-2025 True
-41|known-any:IDN 0.7 level to-2024 False
41|known-any:IDN 0.7 level to-2024 True
-23|known-any:IDN 0.8 level since-2025 False
23|known-any:IDN 0.8 level since-2025 True
-23|known-any:IDN 0.8 level to-2024 False
23|known-any:IDN 0.8 level to-2024 True
23|known-any:IDN 1 level since-2025 False
-23|known-any:IDN 1 level since-2025 True
25|known-any:IDN 1.1 level to-1999 False
32|known-any:IDN 1.3 level since-2025 False
-32|known-any:IDN 1.3 level since-2025 True
-9|known-any:IDN 1.5 level to-1999 False
9|known-any:IDN 1.5 level to-1999 True
-11|known-any:IND 0.2 no since-2025 False
11|known-any:IND 0.2 no since-2025 True
12|known-any:IND 1.5 level since-2025 False
26|known-any:IND 1.5 level to-2024 False
-26|known-any:IND 1.5 level to-2024 True
27|known-any:IND 1.57 level since-2025 False
-16|known-any:IND 1.58 level to-2021 False
16|known-any:IND 1.58 level to-2021 True
-25|known-any:IND 1.65 level to-2021 False
25|known-any:IND 1.65 level to-2021 True
-10|known-any:IND 1.8 level since-2025 False
10|known-any:IND 1.8 level since-2025 True
-27|known-any:IND 1.9 level since-2025 False
27|known-any:IND 1.9 level since-2025 True
-17|known-any:IND 1.9 level to-2024 False
17|known-any:IND 1.9 level to-2024 True
13|known-any:IND 1.97 level to-2024 False
-13|known-any:IND 1.97 level to-2024 True
24|known-any:IND 2 level since-2025 False
-24|known-any:IND 2 level since-2025 True
19|known-any:IND 2.3 level since-2025 False
-19|known-any:IND 2.3 level since-2025 True
21|known-any:IND 2.4 level since-2025 False
-21|known-any:IND 2.4 level since-2025 True
-30|known-any:IND 3 aim since-2025 False
30|known-any:IND 3 aim since-2025 True
-39|known-any:IRL 0.2 level since-2025 False
39|known-any:IRL 0.2 level since-2025 True
-16|known-any:IRL 0.25 level to-2024 False
14|known-any:IRL 0.3 level since-2025 False
-14|known-any:IRL 0.3 level since-2025 True
-22|known-any:IRL 0.3 no since-2025 False
-12|known-any:IRL 1 aim since-2025 False
12|known-any:IRL 1 aim since-2025 True
17|known-any:IRN 2 level since-2025 False
-17|known-any:IRN 2 level since-2025 True
-8|known-any:ISL 0.1 level to-2021 False
56|known-any:ISR 2E+1 level since-2025 False
-56|known-any:ISR 2E+1 level since-2025 True
-19|known-any:ISR 3E+1 level since-2025 False
19|known-any:ISR 3E+1 level since-2025 True
-36|known-any:ISR 4.5 level to-2024 False
36|known-any:ISR 4.5 level to-2024 True
-8|known-any:ISR 5 level since-2025 False
8|known-any:ISR 5 level since-2025 True
-9|known-any:ISR 6 aim since-2025 False
9|known-any:ISR 6 aim since-2025 True
-10|known-any:ISR 6 level to-2024 False
-22|known-any:ISR 6-7 aim since-2025 False
-8|known-any:ISR 7 aim since-2025 False
8|known-any:ISR 7 aim since-2025 True
23|known-any:ISR 7.8 level since-2025 False
-23|known-any:ISR 7.8 level since-2025 True
36|known-any:ISR 8.8 level since-2025 False
-36|known-any:ISR 8.8 level since-2025 True
9|known-any:ISR 9 level to-2013 False
10|known-any:ITA 0.1 no since-2025 False
-10|known-any:ITA 0.1 no since-2025 True
-22|known-any:ITA 0.5 aim since-2025 False
22|known-any:ITA 0.5 aim since-2025 True
20|known-any:ITA 1.22 level to-2021 False
15|known-any:ITA 1.49 level to-2024 False
-15|known-any:ITA 1.49 level to-2024 True
-10|known-any:ITA 1.5 aim since-2025 False
10|known-any:ITA 1.5 aim since-2025 True
-25|known-any:ITA 1.5 level since-2025 False
25|known-any:ITA 1.5 level since-2025 True
-25|known-any:ITA 1.57 level since-2025 False
25|known-any:ITA 1.57 level since-2025 True
12|known-any:ITA 1.6 level since-2025 False
-12|known-any:ITA 1.6 level since-2025 True
9|known-any:ITA 2 aim to-2024 False
-9|known-any:ITA 2 aim to-2024 True
15|known-any:ITA 2 level since-2025 False
-15|known-any:ITA 2 level since-2025 True
14|known-any:ITA 2.5 aim since-2025 False
-14|known-any:ITA 2.5 aim since-2025 True
-12|known-any:ITA 3 level to-2024 False
28|known-any:ITA 3.5 aim since-2025 False
-28|known-any:ITA 3.5 aim since-2025 True
80|known-any:JPN 0.5 aim since-2025 False
-80|known-any:JPN 0.5 aim since-2025 True
-10|known-any:JPN 0.8 aim to-1999 False
10|known-any:JPN 0.8 aim to-1999 True
53|known-any:JPN 0.9 level to-1999 False
-53|known-any:JPN 0.9 level to-1999 True
-77|known-any:JPN 0.9 level to-2013 False
77|known-any:JPN 0.9 level to-2013 True
-63|known-any:JPN 0.9 level to-2021 False
63|known-any:JPN 0.9 level to-2021 True
29|known-any:JPN 0.9 level to-2024 False
-29|known-any:JPN 0.9 level to-2024 True
12|known-any:JPN 0.91 level to-1999 False
-12|known-any:JPN 0.91 level to-1999 True
9|known-any:JPN 0.92 level to-2021 False
-9|known-any:JPN 0.92 level to-2021 True
-14|known-any:JPN 0.94 level to-1999 False
14|known-any:JPN 0.94 level to-1999 True
24|known-any:JPN 0.94 level to-2013 False
-24|known-any:JPN 0.94 level to-2013 True
-18|known-any:JPN 0.95 level to-1999 False
18|known-any:JPN 0.95 level to-1999 True
24|known-any:JPN 0.95 level to-2021 False
-24|known-any:JPN 0.95 level to-2021 True
-29|known-any:JPN 0.95 level to-2024 False
29|known-any:JPN 0.95 level to-2024 True
12|known-any:JPN 0.954 level to-1999 False
-12|known-any:JPN 0.954 level to-1999 True
9|known-any:JPN 0.96 level to-2013 False
-9|known-any:JPN 0.96 level to-2013 True
-38|known-any:JPN 0.97-1.02 level to-1999 False
38|known-any:JPN 0.97-1.02 level to-1999 True
16|known-any:JPN 0.978 level to-1999 False
-16|known-any:JPN 0.978 level to-1999 True
17|known-any:JPN 0.99 level to-1999 False
-17|known-any:JPN 0.99 level to-1999 True
53|known-any:JPN 0.993 aim to-1999 False
11|known-any:JPN 0.993 level to-1999 False
-11|known-any:JPN 0.993 level to-1999 True
21|known-any:JPN 0.997 level to-1999 False
-21|known-any:JPN 0.997 level to-1999 True
13|known-any:JPN 0.999 aim to-1999 False
-8|known-any:JPN 1 level since-2025 False
8|known-any:JPN 1 level since-2025 True
13|known-any:JPN 1 level to-1999 False
-13|known-any:JPN 1 level to-1999 True
15|known-any:JPN 1 level to-2013 False
-15|known-any:JPN 1 level to-2013 True
36|known-any:JPN 1 level to-2021 False
-36|known-any:JPN 1 level to-2021 True
-88|known-any:JPN 1 level to-2024 False
88|known-any:JPN 1 level to-2024 True
-21|known-any:JPN 1 no since-2025 False
21|known-any:JPN 1 no since-2025 True
-17|known-any:JPN 1 no to-1999 False
17|known-any:JPN 1 no to-1999 True
-8|known-any:JPN 1 no to-2013 False
8|known-any:JPN 1 no to-2013 True
-12|known-any:JPN 1 no to-2021 False
12|known-any:JPN 1 no to-2021 True
13|known-any:JPN 1 no to-2024 False
-13|known-any:JPN 1 no to-2024 True
18|known-any:JPN 1.004 level to-1999 False
-18|known-any:JPN 1.004 level to-1999 True
8|known-any:JPN 1.007 aim to-1999 False
8|known-any:JPN 1.01 level to-1999 False
-8|known-any:JPN 1.01 level to-1999 True
14|known-any:JPN 1.013 level to-1999 False
-14|known-any:JPN 1.013 level to-1999 True
-27|known-any:JPN 1.02 level to-1999 False
27|known-any:JPN 1.02 level to-1999 True
27|known-any:JPN 1.03 aim to-1999 False
-27|known-any:JPN 1.03 aim to-1999 True
-50|known-any:JPN 1.038 level to-1999 False
50|known-any:JPN 1.038 level to-1999 True
-21|known-any:JPN 1.04 aim to-1999 False
-58|known-any:JPN 1.04 level to-1999 False
58|known-any:JPN 1.04 level to-1999 True
-61|known-any:JPN 1.09 level to-2021 False
61|known-any:JPN 1.09 level to-2021 True
21|known-any:JPN 1.09 level to-2024 False
-21|known-any:JPN 1.09 level to-2024 True
20|known-any:JPN 1.1 level since-2025 False
-20|known-any:JPN 1.1 level since-2025 True
-11|known-any:JPN 1.1 level to-2021 False
11|known-any:JPN 1.1 level to-2021 True
10|known-any:JPN 1.1 level to-2024 False
-10|known-any:JPN 1.1 level to-2024 True
32|known-any:JPN 1.1-1.3 level to-2021 False
-32|known-any:JPN 1.1-1.3 level to-2021 True
11|known-any:JPN 1.19 level to-2024 False
-11|known-any:JPN 1.19 level to-2024 True
-18|known-any:JPN 1.2 aim to-2021 False
18|known-any:JPN 1.2 aim to-2021 True
45|known-any:JPN 1.2 level since-2025 False
-45|known-any:JPN 1.2 level since-2025 True
-46|known-any:JPN 1.2 level to-2024 False
46|known-any:JPN 1.2 level to-2024 True
-23|known-any:JPN 1.24 level to-2024 False
23|known-any:JPN 1.24 level to-2024 True
-29|known-any:JPN 1.3 level since-2025 False
29|known-any:JPN 1.3 level since-2025 True
-13|known-any:JPN 1.3 level to-2021 False
13|known-any:JPN 1.3 level to-2021 True
23|known-any:JPN 1.35 level to-2024 False
-23|known-any:JPN 1.35 level to-2024 True
59|known-any:JPN 1.4 level since-2025 False
-59|known-any:JPN 1.4 level since-2025 True
-30|known-any:JPN 1.4 level to-2024 False
30|known-any:JPN 1.4 level to-2024 True
13|known-any:JPN 1.5 aim since-2025 False
-13|known-any:JPN 1.5 aim since-2025 True
-13|known-any:JPN 1.5 aim to-1999 False
13|known-any:JPN 1.5 aim to-1999 True
-8|known-any:JPN 1.5 aim to-2024 False
8|known-any:JPN 1.5 aim to-2024 True
36|known-any:JPN 1.5 level to-1999 False
-36|known-any:JPN 1.5 level to-1999 True
22|known-any:JPN 1.5 level to-2024 False
-22|known-any:JPN 1.5 level to-2024 True
11|known-any:JPN 1.6 aim since-2025 False
-24|known-any:JPN 1.6 aim to-2024 False
24|known-any:JPN 1.6 aim to-2024 True
17|known-any:JPN 1.6 level since-2025 False
-17|known-any:JPN 1.6 level since-2025 True
-42|known-any:JPN 1.6 level to-1999 False
42|known-any:JPN 1.6 level to-1999 True
13|known-any:JPN 1.6 level to-2024 False
-13|known-any:JPN 1.6 level to-2024 True
14|known-any:JPN 1.6-1.8 level to-2024 False
26|known-any:JPN 1.7 level since-2025 False
-26|known-any:JPN 1.7 level since-2025 True
9|known-any:JPN 1.7 level to-2024 False
-9|known-any:JPN 1.7 level to-2024 True
-8|known-any:JPN 1.7 no to-2024 False
8|known-any:JPN 1.7 no to-2024 True
8|known-any:JPN 1.75 level to-2024 False
-57|known-any:JPN 1.8 aim to-1999 False
-52|known-any:JPN 1.8 level since-2025 False
52|known-any:JPN 1.8 level since-2025 True
18|known-any:JPN 1.8 level to-2024 False
-18|known-any:JPN 1.8 level to-2024 True
10|known-any:JPN 1.9 level since-2025 False
-10|known-any:JPN 1.9 level since-2025 True
19|known-any:JPN 1.9 level to-2024 False
-19|known-any:JPN 1.9 level to-2024 True
-15|known-any:JPN 2 aim since-2025 False
15|known-any:JPN 2 aim since-2025 True
-26|known-any:JPN 2 aim to-1999 False
26|known-any:JPN 2 aim to-1999 True
-66|known-any:JPN 2 level since-2025 False
66|known-any:JPN 2 level since-2025 True
14|known-any:JPN 2 level to-1999 False
25|known-any:JPN 2 no since-2025 False
-25|known-any:JPN 2 no since-2025 True
19|known-any:JPN 2.1 level since-2025 False
-19|known-any:JPN 2.1 level since-2025 True
-26|known-any:JPN 2.2 level since-2025 False
26|known-any:JPN 2.2 level since-2025 True
-15|known-any:JPN 2.3 aim since-2025 False
38|known-any:JPN 2.4 level since-2025 False
-38|known-any:JPN 2.4 level since-2025 True
-32|known-any:JPN 2.5 aim since-2025 False
32|known-any:JPN 2.5 aim since-2025 True
24|known-any:JPN 2.5 level since-2025 False
-24|known-any:JPN 2.5 level since-2025 True
18|known-any:JPN 2.6 aim since-2025 False
-18|known-any:JPN 2.6 aim since-2025 True
30|known-any:JPN 2.8 level since-2025 False
-30|known-any:JPN 2.8 level since-2025 True
-9|known-any:JPN 25-3E+1 level since-2025 False
-37|known-any:JPN 2E+1 level since-2025 False
37|known-any:JPN 2E+1 level since-2025 True
-19|known-any:JPN 3 aim since-2025 False
19|known-any:JPN 3 aim since-2025 True
-10|known-any:JPN 3 aim to-1999 False
10|known-any:JPN 3 aim to-1999 True
-16|known-any:JPN 3 aim to-2024 False
16|known-any:JPN 3 aim to-2024 True
37|known-any:JPN 3 level since-2025 False
-37|known-any:JPN 3 level since-2025 True
-11|known-any:JPN 3 no since-2025 False
11|known-any:JPN 3 no since-2025 True
-33|known-any:JPN 3.5 aim since-2025 False
33|known-any:JPN 3.5 aim since-2025 True
10|known-any:JPN 3.5 level since-2025 False
-10|known-any:JPN 3.5 level since-2025 True
-21|known-any:JPN 3.5 no since-2025 False
21|known-any:JPN 3.5 no since-2025 True
-11|known-any:JPN 4 aim since-2025 False
11|known-any:JPN 4 aim since-2025 True
-16|known-any:JPN 5 no since-2025 False
16|known-any:JPN 5 no since-2025 True
-13|known-any:KAZ 1 aim since-2025 False
13|known-any:KAZ 1 aim since-2025 True
-13|known-any:KHM 2 level since-2025 False
13|known-any:KHM 2 level since-2025 True
-8|known-any:KHM 2.2 level since-2025 False
8|known-any:KHM 2.2 level since-2025 True
-68|known-any:KOR 2.3 level since-2025 False
68|known-any:KOR 2.3 level since-2025 True
20|known-any:KOR 2.3 level to-2024 False
-20|known-any:KOR 2.3 level to-2024 True
-30|known-any:KOR 2.3-2.7 level to-2024 False
-44|known-any:KOR 2.32 level since-2025 False
44|known-any:KOR 2.32 level since-2025 True
-46|known-any:KOR 2.4 level to-2021 False
46|known-any:KOR 2.4 level to-2021 True
22|known-any:KOR 2.4 level to-2024 False
-22|known-any:KOR 2.4 level to-2024 True
13|known-any:KOR 2.42 level since-2025 False
-13|known-any:KOR 2.42 level since-2025 True
20|known-any:KOR 2.5 aim since-2025 False
-20|known-any:KOR 2.5 aim since-2025 True
31|known-any:KOR 2.5 level since-2025 False
-31|known-any:KOR 2.5 level since-2025 True
-19|known-any:KOR 2.5 level to-2021 False
19|known-any:KOR 2.5 level to-2021 True
14|known-any:KOR 2.5 level to-2024 False
-14|known-any:KOR 2.5 level to-2024 True
-15|known-any:KOR 2.5 no since-2025 False
-11|known-any:KOR 2.5-2.7 level to-2024 False
10|known-any:KOR 2.55 level to-2024 False
-14|known-any:KOR 2.6 level since-2025 False
14|known-any:KOR 2.6 level since-2025 True
-12|known-any:KOR 2.6 level to-2021 False
12|known-any:KOR 2.6 level to-2021 True
24|known-any:KOR 2.6 level to-2024 False
-24|known-any:KOR 2.6 level to-2024 True
-8|known-any:KOR 2.7 level to-2013 False
8|known-any:KOR 2.7 level to-2013 True
17|known-any:KOR 2.7 level to-2021 False
-17|known-any:KOR 2.7 level to-2021 True
-13|known-any:KOR 2.7 level to-2024 False
13|known-any:KOR 2.7 level to-2024 True
18|known-any:KOR 2.8 level since-2025 False
-18|known-any:KOR 2.8 level since-2025 True
-43|known-any:KOR 2.8 level to-2024 False
43|known-any:KOR 2.8 level to-2024 True
13|known-any:KOR 2.9 aim to-2021 False
-13|known-any:KOR 2.9 aim to-2021 True
13|known-any:KOR 2.9 level since-2025 False
-13|known-any:KOR 2.9 level since-2025 True
38|known-any:KOR 3 aim since-2025 False
-38|known-any:KOR 3 aim since-2025 True
-18|known-any:KOR 3 aim to-1999 False
20|known-any:KOR 3 level since-2025 False
-20|known-any:KOR 3 level since-2025 True
-9|known-any:KOR 3 no since-2025 False
9|known-any:KOR 3 no since-2025 True
10|known-any:KOR 3 no to-1999 False
-10|known-any:KOR 3 no to-1999 True
-13|known-any:KOR 3.2 aim to-2013 False
13|known-any:KOR 3.2 aim to-2013 True
9|known-any:KOR 3.2 level since-2025 False
12|known-any:KOR 3.2 level to-1999 False
-12|known-any:KOR 3.2 level to-1999 True
-71|known-any:KOR 3.5 aim since-2025 False
71|known-any:KOR 3.5 aim since-2025 True
49|known-any:KOR 3.5 level to-1999 False
49|known-any:KOR 3.5 no since-2025 False
-49|known-any:KOR 3.5 no since-2025 True
-36|known-any:KOR 3.8 aim since-2025 False
36|known-any:KOR 3.8 aim since-2025 True
-8|known-any:KOR 3.8 no since-2025 False
8|known-any:KOR 3.8 no since-2025 True
15|known-any:KOR 4 level to-2024 False
-15|known-any:KOR 4 level to-2024 True
31|known-any:KOR 5 level since-2025 False
-31|known-any:KOR 5 level since-2025 True
-10|known-any:KOR 5 no since-2025 False
10|known-any:KOR 5 no since-2025 True
-56|known-any:KOR 6 level since-2025 False
56|known-any:KOR 6 level since-2025 True
-10|known-any:KOR 6 level to-1999 False
10|known-any:KOR 6 level to-1999 True
-14|known-any:LAO 0.3 level since-2025 False
14|known-any:LAO 0.3 level since-2025 True
15|known-any:LBN 3.1 aim since-2025 False
-15|known-any:LKA 1.5 level since-2025 False
15|known-any:LKA 1.5 level since-2025 True
10|known-any:LTU 2 level since-2025 False
21|known-any:LTU 2.5 level to-2024 False
-21|known-any:LTU 2.5 level to-2024 True
-12|known-any:LTU 3 aim to-2024 False
12|known-any:LTU 3 aim to-2024 True
37|known-any:LTU 3 level since-2025 False
-37|known-any:LTU 3 level since-2025 True
30|known-any:LTU 4 aim since-2025 False
-30|known-any:LTU 4 aim since-2025 True
21|known-any:LTU 4 level since-2025 False
-21|known-any:LTU 4 level since-2025 True
31|known-any:LTU 4.87 aim since-2025 False
-31|known-any:LTU 4.87 aim since-2025 True
12|known-any:LTU 5 aim since-2025 False
-12|known-any:LTU 5 aim since-2025 True
9|known-any:LTU 5 no since-2025 False
29|known-any:LTU 5-6 aim since-2025 False
-29|known-any:LTU 5-6 aim since-2025 True
14|known-any:LTU 5.38 level since-2025 False
-14|known-any:LTU 5.38 level since-2025 True
18|known-any:LTU 5.4 level since-2025 False
-18|known-any:LTU 5.4 level since-2025 True
-23|known-any:LTU 5.5 aim to-2024 False
23|known-any:LTU 5.5 aim to-2024 True
-10|known-any:LTU 6 aim since-2025 False
10|known-any:LTU 6 aim since-2025 True
-10|known-any:LTU+LVA 1 level to-2021 False
-15|known-any:LTU+LVA+POL 3.5 level since-2025 False
10|known-any:LUX 0.7 level to-2024 False
-10|known-any:LUX 0.7 level to-2024 True
9|known-any:LUX 0.72 level to-2024 False
26|known-any:LUX 1.2 level since-2025 False
-26|known-any:LUX 1.2 level since-2025 True
-22|known-any:LUX 1.3 level since-2025 False
22|known-any:LUX 1.3 level since-2025 True
8|known-any:LUX 2 aim since-2025 False
-8|known-any:LUX 2 aim since-2025 True
18|known-any:LUX 2 aim to-2024 False
-18|known-any:LUX 2 aim to-2024 True
-18|known-any:LVA 0.9 level to-2021 False
18|known-any:LVA 0.9 level to-2021 True
10|known-any:LVA 1 level to-2021 False
9|known-any:LVA 1.2 level since-2025 False
16|known-any:LVA 2 aim since-2025 False
23|known-any:LVA 2.27 level to-2024 False
-23|known-any:LVA 2.27 level to-2024 True
-16|known-any:LVA 3.45 level since-2025 False
16|known-any:LVA 3.45 level since-2025 True
11|known-any:LVA 3.7 level since-2025 False
-11|known-any:LVA 3.7 level since-2025 True
15|known-any:LVA 4 aim since-2025 False
-15|known-any:LVA 4 aim since-2025 True
9|known-any:LVA 4.9 aim since-2025 False
-9|known-any:LVA 4.9 aim since-2025 True
-10|known-any:LVA 5 aim since-2025 False
10|known-any:LVA 5 aim since-2025 True
-24|known-any:MDA 0.6 level since-2025 False
24|known-any:MDA 0.6 level since-2025 True
-15|known-any:MEX 0.6 level since-2025 False
20|known-any:MKD 2 level since-2025 False
-17|known-any:MLT 0.4 level since-2025 False
-15|known-any:MMR 3.8 level to-2024 False
18|known-any:MMR 6.8 level since-2025 False
-18|known-any:MMR 6.8 level since-2025 True
-8|known-any:MRT 2.6 level since-2025 False
-15|known-any:MYS 1 level since-2025 False
15|known-any:MYS 1 level since-2025 True
-25|known-any:MYS 1 level to-2024 False
25|known-any:MYS 1 level to-2024 True
-27|known-any:MYS 1.5 aim since-2025 False
27|known-any:MYS 1.5 aim since-2025 True
30|known-any:MYS 6 level to-2024 False
14|known-any:NATO 1.4 level since-2025 False
-14|known-any:NATO 1.4 level since-2025 True
47|known-any:NATO 1.5 aim since-2025 False
-47|known-any:NATO 1.5 aim since-2025 True
38|known-any:NATO 1.5 level since-2025 False
-38|known-any:NATO 1.5 level since-2025 True
-37|known-any:NATO 2 aim since-2025 False
37|known-any:NATO 2 aim since-2025 True
9|known-any:NATO 2 aim to-2021 False
-9|known-any:NATO 2 aim to-2021 True
-91|known-any:NATO 2 aim to-2024 False
91|known-any:NATO 2 aim to-2024 True
-46|known-any:NATO 2 level since-2025 False
46|known-any:NATO 2 level since-2025 True
19|known-any:NATO 2 level to-2024 False
-19|known-any:NATO 2 level to-2024 True
9|known-any:NATO 2.3 level since-2025 False
-9|known-any:NATO 2.3 level since-2025 True
-28|known-any:NATO 2.5 aim to-2024 False
28|known-any:NATO 2.5 aim to-2024 True
19|known-any:NATO 2.5 level since-2025 False
-19|known-any:NATO 2.5 level since-2025 True
-11|known-any:NATO 2.7 level since-2025 False
11|known-any:NATO 2.7 level since-2025 True
28|known-any:NATO 3 aim to-2024 False
-28|known-any:NATO 3 aim to-2024 True
-16|known-any:NATO 3 level to-2024 False
16|known-any:NATO 3 level to-2024 True
28|known-any:NATO 3.4 aim since-2025 False
-28|known-any:NATO 3.4 aim since-2025 True
13|known-any:NATO 3.5 aim since-2025 False
-13|known-any:NATO 3.5 aim since-2025 True
-25|known-any:NATO 4 aim to-2021 False
25|known-any:NATO 4 aim to-2021 True
-35|known-any:NATO 5 aim since-2025 False
35|known-any:NATO 5 aim since-2025 True
19|known-any:NER 3.4 level since-2025 False
22|known-any:NGA 0.4 level since-2025 False
59|known-any:NGA 2 aim since-2025 False
-20|known-any:NLD 1.3 level to-2024 False
20|known-any:NLD 1.3 level to-2024 True
-43|known-any:NLD 2 aim since-2025 False
43|known-any:NLD 2 aim since-2025 True
20|known-any:NLD 2 aim to-2024 False
-20|known-any:NLD 2 aim to-2024 True
-10|known-any:NLD 3 aim since-2025 False
10|known-any:NLD 3 aim since-2025 True
-9|known-any:NLD 4 aim since-2025 False
17|known-any:NOR 1.5 level since-2025 False
-17|known-any:NOR 1.5 level since-2025 True
11|known-any:NOR 2.16 level since-2025 False
-11|known-any:NOR 2.16 level since-2025 True
-24|known-any:NOR 2.2 level since-2025 False
24|known-any:NOR 2.2 level since-2025 True
-35|known-any:NOR 2.4 level to-2024 False
9|known-any:NOR 3 aim to-2024 False
-9|known-any:NOR 3 aim to-2024 True
15|known-any:NOR 3.3 level since-2025 False
-15|known-any:NOR 3.3 level since-2025 True
-10|known-any:NPL 1 level since-2025 False
10|known-any:NPL 1 level since-2025 True
-17|known-any:NZL 1 level since-2025 False
17|known-any:NZL 1 level since-2025 True
-13|known-any:NZL 1 level to-2024 False
13|known-any:NZL 1 level to-2024 True
26|known-any:NZL 1.1 level since-2025 False
-26|known-any:NZL 1.1 level since-2025 True
-15|known-any:NZL 1.2 level since-2025 False
15|known-any:NZL 1.2 level since-2025 True
29|known-any:NZL 1.3 level since-2025 False
-29|known-any:NZL 1.3 level since-2025 True
-17|known-any:NZL 1.3 level to-2024 False
11|known-any:NZL 2 level since-2025 False
-11|known-any:NZL 2 level since-2025 True
-32|known-any:NZL 3 aim since-2025 False
32|known-any:NZL 3 aim since-2025 True
-9|known-any:OMN 5.2 level since-2025 False
9|known-any:OMN 5.2 level since-2025 True
12|known-any:OMN 5.3 level since-2025 False
11|known-any:OMN 5.6 level since-2025 False
-11|known-any:OMN 5.6 level since-2025 True
-17|known-any:PAK 1.9 level since-2025 False
17|known-any:PAK 1.9 level since-2025 True
-9|known-any:PAK 2 level since-2025 False
9|known-any:PAK 2 level since-2025 True
39|known-any:PAK 2 level to-2024 False
-11|known-any:PAK 2 no since-2025 False
-17|known-any:PAK 2.3 level since-2025 False
17|known-any:PAK 2.3 level since-2025 True
11|known-any:PAK 2.5 aim since-2025 False
-11|known-any:PAK 2.5 aim since-2025 True
-35|known-any:PAK 2.5 level since-2025 False
35|known-any:PAK 2.5 level since-2025 True
18|known-any:PAK 2.5 no since-2025 False
-13|known-any:PAK 2.7 level since-2025 False
13|known-any:PAK 2.7 level since-2025 True
55|known-any:PAK 2.8 level since-2025 False
-9|known-any:PAK 2.8 level to-2024 False
9|known-any:PAK 2.8 level to-2024 True
-8|known-any:PAK 3 level since-2025 False
17|known-any:PAK 5 level to-2024 False
-96|known-any:PAN 1.1 level since-2025 False
11|known-any:PER 1.5 aim since-2025 False
-11|known-any:PER 1.5 aim since-2025 True
15|known-any:PHL 0.8 level since-2025 False
-15|known-any:PHL 0.8 level since-2025 True
-20|known-any:PHL 1 aim since-2025 False
-10|known-any:PHL 1 level since-2025 False
10|known-any:PHL 1 level since-2025 True
19|known-any:PHL 1.1 level since-2025 False
-19|known-any:PHL 1.1 level since-2025 True
-20|known-any:PHL 1.3 level since-2025 False
20|known-any:PHL 1.3 level since-2025 True
38|known-any:PHL 1.4 level since-2025 False
-38|known-any:PHL 1.4 level since-2025 True
-8|known-any:PNG 0.3 level since-2025 False
8|known-any:PNG 0.3 level since-2025 True
-36|known-any:POL 1.95 aim to-2021 False
-8|known-any:POL 1.95 level to-2021 False
8|known-any:POL 1.95 level to-2021 True
9|known-any:POL 2 aim to-2021 False
-9|known-any:POL 2 aim to-2021 True
28|known-any:POL 2.2 level to-2024 False
-28|known-any:POL 2.2 level to-2024 True
-28|known-any:POL 3 aim since-2025 False
28|known-any:POL 3 aim since-2025 True
29|known-any:POL 3 aim to-2024 False
-29|known-any:POL 3 aim to-2024 True
-17|known-any:POL 3.9 level to-2024 False
17|known-any:POL 3.9 level to-2024 True
8|known-any:POL 4 aim to-2024 False
-8|known-any:POL 4 aim to-2024 True
-12|known-any:POL 4-5 level since-2025 False
-24|known-any:POL 4.1 level since-2025 False
24|known-any:POL 4.1 level since-2025 True
22|known-any:POL 4.1 level to-2024 False
-22|known-any:POL 4.1 level to-2024 True
11|known-any:POL 4.2 level since-2025 False
-11|known-any:POL 4.2 level since-2025 True
9|known-any:POL 4.3 level since-2025 False
-9|known-any:POL 4.3 level since-2025 True
-11|known-any:POL 4.7 level since-2025 False
11|known-any:POL 4.7 level since-2025 True
19|known-any:POL 4.8 level since-2025 False
-19|known-any:POL 4.8 level since-2025 True
19|known-any:POL 5 aim since-2025 False
-19|known-any:POL 5 aim since-2025 True
24|known-any:POL 5 aim to-2024 False
-24|known-any:POL 5 aim to-2024 True
-27|known-any:PRK 2E+1 level since-2025 False
27|known-any:PRK 2E+1 level since-2025 True
-10|known-any:PRK 2E+1-3E+1 level since-2025 False
-9|known-any:PRK 2E+1-3E+1 level to-2024 False
9|known-any:PRT 1.5 level since-2025 False
-9|known-any:PRT 1.5 level since-2025 True
10|known-any:PRT 2 aim since-2025 False
-10|known-any:PRT 2 aim since-2025 True
-11|known-any:PRT 2 level since-2025 False
11|known-any:PRT 2 level since-2025 True
14|known-any:ROU 2 level to-2021 False
-14|known-any:ROU 2 level to-2021 True
-10|known-any:ROU 2 level to-2024 False
-10|known-any:ROU 2.5 aim since-2025 False
10|known-any:ROU 2.5 aim since-2025 True
15|known-any:ROU 3 aim since-2025 False
-15|known-any:ROU 3 aim since-2025 True
-16|known-any:ROU 3.5 aim since-2025 False
16|known-any:ROU 3.5 aim since-2025 True
-34|known-any:RUS 1.9 level since-2025 False
-39|known-any:RUS 13 level to-2024 False
14|known-any:RUS 2.7 level since-2025 False
-12|known-any:RUS 2E+1 level to-2013 False
11|known-any:RUS 4.1 level to-2024 False
-11|known-any:RUS 4.1 level to-2024 True
-10|known-any:RUS 5 level since-2025 False
10|known-any:RUS 5 level since-2025 True
11|known-any:RUS 5.5 level since-2025 False
-11|known-any:RUS 5.5 level since-2025 True
16|known-any:RUS 6 level to-2024 False
-16|known-any:RUS 6 level to-2024 True
24|known-any:RUS 6.2 level since-2025 False
-24|known-any:RUS 6.2 level since-2025 True
-17|known-any:RUS 6.3 level since-2025 False
17|known-any:RUS 6.3 level since-2025 True
-18|known-any:RUS 7 level to-2024 False
18|known-any:RUS 7 level to-2024 True
17|known-any:RUS 7.1 level since-2025 False
-17|known-any:RUS 7.1 level since-2025 True
12|known-any:RUS 7.5 level since-2025 False
-12|known-any:RUS 7.5 level since-2025 True
23|known-any:RUS 8 level to-2024 False
19|known-any:SAU 6.5 level since-2025 False
-19|known-any:SAU 6.5 level since-2025 True
-21|known-any:SAU 7 level since-2025 False
21|known-any:SAU 7 level since-2025 True
8|known-any:SAU 7.3 level since-2025 False
-8|known-any:SAU 7.3 level since-2025 True
-29|known-any:SDN 3.7 level since-2025 False
-11|known-any:SGP 2.9 level since-2025 False
11|known-any:SGP 2.9 level since-2025 True
-24|known-any:SGP 3 aim since-2025 False
24|known-any:SGP 3 aim since-2025 True
-19|known-any:SGP 3 level since-2025 False
19|known-any:SGP 3 level since-2025 True
-22|known-any:SGP 3 level to-2024 False
22|known-any:SGP 3 level to-2024 True
-21|known-any:SLV 1.4 level since-2025 False
-13|known-any:SRB 2.6 level since-2025 False
13|known-any:SRB 2.6 level since-2025 True
-35|known-any:SVK 2 aim since-2025 False
35|known-any:SVK 2 aim since-2025 True
20|known-any:SVK 2 level since-2025 False
-20|known-any:SVK 2 level since-2025 True
24|known-any:SVK 2 no since-2025 False
-24|known-any:SVK 2 no since-2025 True
-11|known-any:SVN 1.29 level to-2024 False
11|known-any:SVN 1.29 level to-2024 True
-35|known-any:SVN 1.5 level to-2013 False
27|known-any:SVN 3.5 aim since-2025 False
-27|known-any:SVN 3.5 aim since-2025 True
8|known-any:SWE 1.2 level since-2025 False
-8|known-any:SWE 1.2 level since-2025 True
11|known-any:SWE 2 aim to-2024 False
-11|known-any:SWE 2 aim to-2024 True
10|known-any:SWE 2.1 level to-2024 False
-10|known-any:SWE 2.1 level to-2024 True
11|known-any:SWE 2.2 level to-2024 False
-11|known-any:SWE 2.2 level to-2024 True
-49|known-any:SWE 2.4 level since-2025 False
49|known-any:SWE 2.4 level since-2025 True
9|known-any:SWE 2.8 level since-2025 False
-9|known-any:SWE 2.8 level since-2025 True
-8|known-any:SWE 3 aim since-2025 False
8|known-any:SWE 3 aim since-2025 True
-35|known-any:SWE 3 level to-2024 False
13|known-any:SWE 3.5 aim since-2025 False
-13|known-any:SWE 3.5 aim since-2025 True
10|known-any:TCD 2.9 level since-2025 False
-10|known-any:TCD 2.9 level since-2025 True
-8|known-any:THA 0.9 aim to-2024 False
-20|known-any:THA 1 level since-2025 False
20|known-any:THA 1 level since-2025 True
13|known-any:THA 1.2 level since-2025 False
-13|known-any:THA 1.2 level since-2025 True
-20|known-any:THA 1.2 level to-2024 False
20|known-any:THA 1.2 level to-2024 True
12|known-any:THA 1.5 level to-1999 False
-12|known-any:THA 1.5 level to-1999 True
-46|known-any:THA 1.5 level to-2024 False
-18|known-any:THA 1.6 level to-1999 False
-26|known-any:TKM 2.8 level since-2025 False
26|known-any:TKM 2.8 level since-2025 True
15|known-any:TUR 1.9 level since-2025 False
-15|known-any:TUR 1.9 level since-2025 True
-34|known-any:TUR 2 level since-2025 False
34|known-any:TUR 2 level since-2025 True
-40|known-any:TUR 2.1 level since-2025 False
40|known-any:TUR 2.1 level since-2025 True
11|known-any:TUR 2.33 level since-2025 False
-11|known-any:TUR 2.33 level since-2025 True
28|known-any:TUR 3.2 level to-2013 False
-25|known-any:TWN 1.5 level since-2025 False
12|known-any:TWN 1.6 level to-2024 False
-12|known-any:TWN 1.6 level to-2024 True
-32|known-any:TWN 1E+1 aim since-2025 False
32|known-any:TWN 1E+1 aim since-2025 True
-29|known-any:TWN 1E+1 level since-2025 False
-13|known-any:TWN 1E+1 no since-2025 False
13|known-any:TWN 1E+1 no since-2025 True
22|known-any:TWN 2 aim to-2024 False
-22|known-any:TWN 2 aim to-2024 True
-12|known-any:TWN 2 level to-2024 False
12|known-any:TWN 2 level to-2024 True
45|known-any:TWN 2.1 level since-2025 False
-45|known-any:TWN 2.1 level since-2025 True
-54|known-any:TWN 2.1 level to-2024 False
54|known-any:TWN 2.1 level to-2024 True
8|known-any:TWN 2.3 level since-2025 False
16|known-any:TWN 2.4 level since-2025 False
-16|known-any:TWN 2.4 level since-2025 True
27|known-any:TWN 2.4 level to-2024 False
-27|known-any:TWN 2.4 level to-2024 True
-24|known-any:TWN 2.45 level since-2025 False
24|known-any:TWN 2.45 level since-2025 True
16|known-any:TWN 2.45 level to-2024 False
-16|known-any:TWN 2.45 level to-2024 True
-41|known-any:TWN 2.5 aim since-2025 False
41|known-any:TWN 2.5 aim since-2025 True
-18|known-any:TWN 2.5 level since-2025 False
18|known-any:TWN 2.5 level since-2025 True
-10|known-any:TWN 2.5 level to-2024 False
10|known-any:TWN 2.5 level to-2024 True
-31|known-any:TWN 2.6 level to-2013 False
28|known-any:TWN 2.84 level since-2025 False
-28|known-any:TWN 2.84 level since-2025 True
-11|known-any:TWN 2.9 level since-2025 False
11|known-any:TWN 2.9 level since-2025 True
12|known-any:TWN 3 aim since-2025 False
-12|known-any:TWN 3 aim since-2025 True
-17|known-any:TWN 3 aim to-2013 False
17|known-any:TWN 3 aim to-2013 True
17|known-any:TWN 3 aim to-2024 False
-17|known-any:TWN 3 aim to-2024 True
34|known-any:TWN 3 level since-2025 False
-34|known-any:TWN 3 level since-2025 True
-19|known-any:TWN 3 level to-1999 False
13|known-any:TWN 3.3 aim since-2025 False
-13|known-any:TWN 3.3 aim since-2025 True
-13|known-any:TWN 3.3 level since-2025 False
13|known-any:TWN 3.3 level since-2025 True
14|known-any:TWN 3.32 level since-2025 False
-14|known-any:TWN 3.32 level since-2025 True
-8|known-any:TWN 3.4 aim since-2025 False
8|known-any:TWN 3.4 aim since-2025 True
14|known-any:TWN 3.5 aim since-2025 False
-14|known-any:TWN 3.5 aim since-2025 True
17|known-any:TWN 3.5 level since-2025 False
-17|known-any:TWN 3.5 level since-2025 True
11|known-any:TWN 3.6 level since-2025 False
-11|known-any:TWN 3.6 level since-2025 True
30|known-any:TWN 5 aim since-2025 False
-30|known-any:TWN 5 aim since-2025 True
-10|known-any:TWN 5 level to-1999 False
10|known-any:TWN 5 level to-1999 True
-14|known-any:TWN 5 no since-2025 False
14|known-any:TWN 5 no since-2025 True
8|known-any:UKR 26 level since-2025 False
-8|known-any:UKR 26 level since-2025 True
48|known-any:UKR 34 level since-2025 False
-48|known-any:UKR 34 level since-2025 True
12|known-any:UKR 34 level to-2024 False
-12|known-any:UKR 34 level to-2024 True
21|known-any:UKR 37 level to-2024 False
-21|known-any:UKR 37 level to-2024 True
30|known-any:UKR 4E+1 level since-2025 False
-30|known-any:UKR 4E+1 level since-2025 True
-15|known-any:USA 0.3 level since-2025 False
-15|known-any:USA 14 level since-2025 False
54|known-any:USA 1E+1 level to-2024 False
-54|known-any:USA 1E+1 level to-2024 True
-38|known-any:USA 3 level since-2025 False
38|known-any:USA 3 level since-2025 True
48|known-any:USA 3 level to-1999 False
-25|known-any:USA 3.1 level since-2025 False
25|known-any:USA 3.1 level since-2025 True
21|known-any:USA 3.1 level to-2024 False
-21|known-any:USA 3.1 level to-2024 True
-29|known-any:USA 3.2 level since-2025 False
29|known-any:USA 3.2 level since-2025 True
18|known-any:USA 3.22 level since-2025 False
-18|known-any:USA 3.22 level since-2025 True
-25|known-any:USA 3.3 level to-2024 False
25|known-any:USA 3.3 level to-2024 True
12|known-any:USA 3.38 level since-2025 False
-12|known-any:USA 3.38 level since-2025 True
22|known-any:USA 3.38 level to-2024 False
-22|known-any:USA 3.38 level to-2024 True
9|known-any:USA 3.4 level to-2021 False
-9|known-any:USA 3.4 level to-2021 True
-24|known-any:USA 3.4 level to-2024 False
24|known-any:USA 3.4 level to-2024 True
-48|known-any:USA 3.5 level since-2025 False
48|known-any:USA 3.5 level since-2025 True
18|known-any:USA 3.5 level to-2021 False
-18|known-any:USA 3.5 level to-2021 True
31|known-any:USA 3.5 level to-2024 False
-31|known-any:USA 3.5 level to-2024 True
31|known-any:USA 3.6 level to-1999 False
15|known-any:USA 3.6 level to-2024 False
9|known-any:USA 3.7 level to-2021 False
-25|known-any:USA 3.8 level to-2021 False
15|known-any:USA 4 aim since-2025 False
-15|known-any:USA 4 aim since-2025 True
-14|known-any:USA 4 level to-2013 False
14|known-any:USA 4 level to-2013 True
15|known-any:USA 4.5 aim since-2025 False
-15|known-any:USA 4.5 aim since-2025 True
14|known-any:USA 4.5 level to-2013 False
-14|known-any:USA 4.5 level to-2013 True
10|known-any:USA 4.6 aim since-2025 False
-10|known-any:USA 4.6 aim since-2025 True
8|known-any:USA 4.6 level since-2025 False
-8|known-any:USA 4.6 level since-2025 True
25|known-any:USA 4.7 aim since-2025 False
-25|known-any:USA 4.7 aim since-2025 True
8|known-any:USA 4.7 level since-2025 False
-8|known-any:USA 4.7 level since-2025 True
15|known-any:USA 4.9 level to-2024 False
-15|known-any:USA 4.9 level to-2024 True
-17|known-any:USA 4.9-16.9 level to-2024 False
17|known-any:USA 4.9-16.9 level to-2024 True
-27|known-any:USA 4E+1 level since-2025 False
32|known-any:USA 5 aim since-2025 False
-32|known-any:USA 5 aim since-2025 True
-43|known-any:USA 5 aim to-2024 False
43|known-any:USA 5 aim to-2024 True
16|known-any:USA 5 level since-2025 False
-16|known-any:USA 5 level since-2025 True
-26|known-any:USA 5 level to-1999 False
26|known-any:USA 5 level to-1999 True
12|known-any:USA 5 no since-2025 False
-12|known-any:USA 5 no since-2025 True
24|known-any:USA 5.3 level to-1999 False
-24|known-any:USA 5.3 level to-1999 True
-13|known-any:USA 5.5 level to-1999 False
13|known-any:USA 5.5 level to-1999 True
9|known-any:USA 5.6 level since-2025 False
-27|known-any:USA 5.9 level to-1999 False
13|known-any:USA 5E+1 level since-2025 False
-28|known-any:USA 6.3 level to-1999 False
28|known-any:USA 6.3 level to-1999 True
10|known-any:USA 6.6 level to-1999 False
-10|known-any:USA 6.6 level to-1999 True
9|known-any:USA 6.8 level to-1999 False
-37|known-any:USA 6.8 level to-2024 False
37|known-any:USA 6.8 level to-2024 True
-11|known-any:USA 6.9 level since-2025 False
-8|known-any:USA 6.9 level to-1999 False
-9|known-any:VEN 2.1 level to-2024 False
-32|known-any:VNM 1.8 level since-2025 False
32|known-any:VNM 1.8 level since-2025 True
-17|known-any:VNM 1.9 level since-2025 False
17|known-any:VNM 1.9 level since-2025 True
-35|known-any:VNM 2 aim since-2025 False
-25|known-any:VNM 2 level since-2025 False
25|known-any:VNM 2 level since-2025 True
-9|known-any:VNM 2 level to-2024 False
9|known-any:VNM 2 level to-2024 True
-12|known-any:VNM 2.5 no since-2025 False
9|known:0.1 2027 no
78|known:0.15 None level
10|known:0.15 None no
-51|known:0.2 2025 level
-9|known:0.2 2026 level
17|known:0.2 None aim
78|known:0.2 None level
12|known:0.2 None no
-12|known:0.25 2026 aim
34|known:0.25 None aim
13|known:0.25 None level
11|known:0.3 2026 level
38|known:0.3 2030 level
-15|known:0.3 FY2025 level
24|known:0.3 None level
22|known:0.3 None no
77|known:0.4 2014 level
-57|known:0.4 2025 level
-40|known:0.4 None aim
23|known:0.4 None level
-12|known:0.5 2028 aim
-8|known:0.5 2030 aim
-55|known:0.5 None aim
46|known:0.5 None level
8|known:0.5 None no
24|known:0.6 2023 level
-22|known:0.6 2024 level
-10|known:0.6 2025 level
-8|known:0.6 2030 level
18|known:0.6 None level
-20|known:0.7 1990 level
52|known:0.7 2023 level
-20|known:0.7 2025 level
-11|known:0.7 2025/2026 level
-31|known:0.7 2026 level
90|known:0.7 None level
13|known:0.74 None level
-23|known:0.79 1955 level
25|known:0.79 1970 level
42|known:0.8 2015 level
8|known:0.8 2025 level
48|known:0.8 2026 level
-8|known:0.8 2027 level
-9|known:0.8 2029 level
-11|known:0.8 2030 level
54|known:0.8 None aim
16|known:0.8 None level
-30|known:0.8 None no
9|known:0.88 FY1977 level
36|known:0.9 1976 level
-9|known:0.9 1978 level
14|known:0.9 1981 level
49|known:0.9 2012 level
38|known:0.9 2014 level
-11|known:0.9 2015 level
-38|known:0.9 2018 level
-11|known:0.9 2020 level
-27|known:0.9 2023 level
-11|known:0.9 2024 level
26|known:0.9 2025 level
-42|known:0.9 2026 level
10|known:0.9 FY1976 level
10|known:0.9 FY1978 level
27|known:0.9 FY1979 level
19|known:0.9 FY1980 level
-32|known:0.9 FY2015 level
15|known:0.9 FY2019 level
10|known:0.9 None aim
27|known:0.9 None level
26|known:0.91 FY1981 level
-12|known:0.91 None level
-35|known:0.92 2024 level
13|known:0.92 FY1980 level
31|known:0.92 FY2018 level
-15|known:0.92 None level
10|known:0.93 FY1982 level
21|known:0.93 FY2017 level
-37|known:0.93 None level
-33|known:0.94 FY1991 level
15|known:0.94 FY1993 level
-11|known:0.94 None level
10|known:0.948 FY1994 level
-12|known:0.95 1976 level
-22|known:0.95 2023 level
-12|known:0.95 FY2020 level
60|known:0.95 FY2021 level
-13|known:0.95 FY2023 level
-14|known:0.95 FY2027 level
20|known:0.95 None level
12|known:0.954 FY1991 level
-12|known:0.954 None level
10|known:0.96 FY2013 level
-10|known:0.96 FY2021 level
42|known:0.96 FY2022 level
-16|known:0.96 FY2023 level
-9|known:0.96 FY2027 level
-11|known:0.96 None level
27|known:0.97-1.02 FY1987 level
38|known:0.97-1.02 None level
17|known:0.978 FY1983 level
-16|known:0.978 None level
43|known:0.98 FY1983 level
-20|known:0.99 None level
41|known:0.991 FY1999 level
17|known:0.993 FY1986 level
-11|known:0.993 None level
19|known:0.997 FY1985 level
33|known:0.997 FY1990 level
-21|known:0.997 None level
-32|known:1 196X level
-36|known:1 1976 no
-8|known:1 1977 level
-9|known:1 197X level
32|known:1 197X no
27|known:1 1983 level
-51|known:1 1987 level
-13|known:1 1987 no
32|known:1 1989 level
-25|known:1 1990 aim
-11|known:1 1995 level
-29|known:1 1998 level
-18|known:1 2000 level
-25|known:1 2012 level
-12|known:1 2013 level
38|known:1 2014 level
-37|known:1 2015 level
-15|known:1 2016 level
21|known:1 2018 level
-23|known:1 201X level
47|known:1 2020 level
-9|known:1 2021 level
91|known:1 2022 level
-9|known:1 2022-12 level
-17|known:1 2023 level
-74|known:1 2024 level
66|known:1 2025 level
-9|known:1 2026 level
40|known:1 2027 aim
-8|known:1 2027 level
-13|known:1 2027 no
-27|known:1 2028 aim
20|known:1 2029 level
-16|known:1 2030 level
51|known:1 2032 aim
-9|known:1 2036 aim
25|known:1 FY1980 no
16|known:1 FY1985 no
43|known:1 FY1987 aim
70|known:1 FY1987 level
-13|known:1 FY1987 no
8|known:1 FY1990 level
25|known:1 FY1991 level
20|known:1 FY1995 no
-26|known:1 FY1999 level
68|known:1 FY2015 level
16|known:1 FY2020 level
44|known:1 FY2021 level
101|known:1 FY2022 level
21|known:1 FY2022 no
-72|known:1 FY2023 level
-10|known:1 FY2024 level
-56|known:1 FY2025 level
-54|known:1 FY2027 level
-8|known:1 FY2030 level
-36|known:1 None aim
58|known:1 None level
58|known:1 None no
-14|known:1.004 1976 level
-9|known:1.004 1986-12 level
20|known:1.004 1987 level
44|known:1.004 FY1987 level
-23|known:1.004 None level
26|known:1.006 FY1989 level
8|known:1.01 FY1988 level
-8|known:1.01 None level
19|known:1.013 FY1988 level
-14|known:1.013 None level
27|known:1.02 None level
-43|known:1.03 FY1986 level
56|known:1.03 FY1986/FY1990 level
-9|known:1.03 FY1990 level
-27|known:1.03 None aim
-28|known:1.038 1990 level
50|known:1.038 None level
-30|known:1.04 1985 level
58|known:1.04 None level
9|known:1.05 FY2026 level
-38|known:1.09 FY2021 level
20|known:1.09 FY2022 level
40|known:1.09 None level
-13|known:1.1 1960 level
36|known:1.1 2013 level
14|known:1.1 2014 level
-14|known:1.1 2021 level
61|known:1.1 2022 level
-30|known:1.1 2024 level
-120|known:1.1 2025 level
22|known:1.1 2026 level
27|known:1.1 2027 aim
61|known:1.1 FY2022 level
-13|known:1.1 FY2023 level
33|known:1.1 FY2025 level
-9|known:1.1 FY2027 level
-25|known:1.1 None aim
10|known:1.1 None level
-32|known:1.1-1.3 None level
41|known:1.19 FY2023 level
-16|known:1.19 None level
-8|known:1.2 1999 level
13|known:1.2 2004 level
58|known:1.2 2014 level
15|known:1.2 2016 level
9|known:1.2 2021 level
-43|known:1.2 2022 level
39|known:1.2 2023 level
-21|known:1.2 2024 level
-22|known:1.2 2025 level
-24|known:1.2 2025/2026 level
-11|known:1.2 2027 level
56|known:1.2 FY2022 level
51|known:1.2 FY2023 level
-109|known:1.2 FY2024 level
-10|known:1.2 FY2025 level
-10|known:1.2 FY2027 level
34|known:1.2 None aim
55|known:1.2 None level
-20|known:1.22 None level
8|known:1.24 2018 level
11|known:1.24 2021 level
-26|known:1.24 2022 level
-8|known:1.24 2027 level
15|known:1.24 FY2021 level
22|known:1.24 FY2022 level
-24|known:1.24 FY2027 level
18|known:1.24 None level
8|known:1.25 2020 level
-10|known:1.25 None level
55|known:1.28 2024 level
-20|known:1.28 2025 level
-27|known:1.28 2029 level
21|known:1.29 2024 level
9|known:1.29 None level
-27|known:1.3 2012 level
44|known:1.3 2013 level
19|known:1.3 2014 level
34|known:1.3 2017 level
33|known:1.3 2022 level
-38|known:1.3 2023 level
80|known:1.3 2024 level
-35|known:1.3 2024-12 level
-44|known:1.3 2025 level
-25|known:1.3 2025-22 level
23|known:1.3 2026 level
35|known:1.3 2026/2027 level
-8|known:1.3 2027 level
-27|known:1.3 2028 level
-17|known:1.3 2030 level
10|known:1.3 FY2018 level
-34|known:1.3 FY2019 level
-17|known:1.3 FY2023 level
43|known:1.3 FY2024 level
-50|known:1.3 FY2025 level
11|known:1.3 None aim
75|known:1.3 None level
-10|known:1.31 None level
12|known:1.33 2023 level
-19|known:1.33 2029/2030 level
14|known:1.33 None level
-24|known:1.35 None level
15|known:1.36 None level
70|known:1.37 2024 level
-15|known:1.37 2032 level
-37|known:1.37 FY2025 level
15|known:1.38 2019 level
38|known:1.38 2023 level
-61|known:1.38 2024 level
13|known:1.38 None level
-36|known:1.4 1952 level
-24|known:1.4 1958 level
35|known:1.4 2014 level
-45|known:1.4 2020 level
-41|known:1.4 2021 level
11|known:1.4 2022 level
-16|known:1.4 2023 level
97|known:1.4 2024 level
-14|known:1.4 2025 level
-11|known:1.4 2025/2026 level
9|known:1.4 2027 level
51|known:1.4 2028 level
32|known:1.4 FY2021 level
-14|known:1.4 FY2022 level
103|known:1.4 FY2023 level
-18|known:1.4 FY2024 level
-91|known:1.4 FY2025 level
-8|known:1.4 FY2026 level
21|known:1.4 None level
-8|known:1.4 None no
-22|known:1.45 2024 level
42|known:1.45 None level
25|known:1.47 2014 level
-32|known:1.47 2024 level
20|known:1.49 2024 level
-15|known:1.49 None level
50|known:1.5 1998 level
-22|known:1.5 2006 level
-15|known:1.5 2014 level
41|known:1.5 2015 level
-9|known:1.5 2019 level
39|known:1.5 2021 level
-19|known:1.5 2022 level
-22|known:1.5 2023 level
18|known:1.5 2024 level
-15|known:1.5 2025 aim
-82|known:1.5 2025 level
-17|known:1.5 2025-05 level
-13|known:1.5 2025-06 aim
48|known:1.5 2025/2026 level
-12|known:1.5 2026 aim
-32|known:1.5 2026 level
-16|known:1.5 2027 aim
-13|known:1.5 2027 level
27|known:1.5 2028 level
-24|known:1.5 2029 aim
-11|known:1.5 2029 no
-11|known:1.5 202X aim
-24|known:1.5 2030 aim
71|known:1.5 2032 aim
19|known:1.5 2033 aim
96|known:1.5 2035 aim
99|known:1.5 2035 level
-29|known:1.5 FY1987 level
-13|known:1.5 FY2023 level
20|known:1.5 FY2024 level
19|known:1.5 FY2025 level
18|known:1.5 FY2026 aim
-22|known:1.5 FY2027 aim
9|known:1.5 FY2027 level
31|known:1.5 None aim
50|known:1.5 None level
19|known:1.5 None no
25|known:1.55 2024 level
-25|known:1.55 2025 level
-10|known:1.57 2014 level
34|known:1.57 2023 level
-34|known:1.57 2024 level
-39|known:1.57 2025 level
-16|known:1.58 1962 level
-28|known:1.58 2025 level
14|known:1.58 None level
-20|known:1.6 1989 level
-13|known:1.6 2001 level
-26|known:1.6 2019 level
-16|known:1.6 2022 level
35|known:1.6 2023 level
-33|known:1.6 2024 level
-34|known:1.6 2025 level
31|known:1.6 2026 aim
-62|known:1.6 FY2022 level
-27|known:1.6 FY2023 level
143|known:1.6 FY2024 level
58|known:1.6 FY2025 level
22|known:1.6 FY2026 level
-12|known:1.6 FY2027 aim
17|known:1.6 FY2027 level
42|known:1.6 None level
-25|known:1.65 1962 level
17|known:1.65 2024 level
8|known:1.65 None level
-9|known:1.7 1976 level
-17|known:1.7 2012 level
29|known:1.7 2020 level
58|known:1.7 2021 level
-32|known:1.7 2022 level
20|known:1.7 2023 level
38|known:1.7 2024 level
-40|known:1.7 2025 level
23|known:1.7 2026 aim
-17|known:1.7 2026 level
37|known:1.7 2030 aim
-34|known:1.7 FY2021 level
-20|known:1.7 FY2022 level
38|known:1.7 FY2025 level
9|known:1.7 FY2026 level
35|known:1.7 FY2027 level
-50|known:1.7 None aim
-19|known:1.7 None level
8|known:1.7 None no
-26|known:1.75 2025 level
-28|known:1.75 FY2022 level
33|known:1.75 FY2025 level
-14|known:1.75 None level
8|known:1.76 2029/2030 aim
9|known:1.78 1955 level
38|known:1.8 2019 level
-41|known:1.8 2022 level
-86|known:1.8 2024 level
-27|known:1.8 2026 level
14|known:1.8 2027 level
-9|known:1.8 2028 level
18|known:1.8 2030 aim
-40|known:1.8 FY2022 level
-10|known:1.8 FY2024 level
155|known:1.8 FY2025 level
-16|known:1.8 FY2026 level
14|known:1.8 FY2027 level
40|known:1.8 None aim
60|known:1.8 None level
-8|known:1.84 None level
9|known:1.85 2023 level
-8|known:1.85 2024 level
-18|known:1.9 2018 level
87|known:1.9 2023 level
13|known:1.9 2024 level
37|known:1.9 2024/2025 level
-22|known:1.9 2025 level
-9|known:1.9 2025-08-27 level
54|known:1.9 2025/2026 level
23|known:1.9 2027 aim
-24|known:1.9 2027 level
-13|known:1.9 2035 level
-44|known:1.9 FY2022 level
-18|known:1.9 FY2024 level
84|known:1.9 FY2026 level
26|known:1.9 FY2027 level
-11|known:1.9 FY2031 level
-19|known:1.9 None level
45|known:1.95 None aim
14|known:1.97 2023/2024 level
-13|known:1.97 None level
38|known:13 None level
13|known:14 None level
15|known:15 None level
8|known:1944 level since-2025
-9|known:1948 aim since-2025
-44|known:1952 level since-2025
39|known:1953 aim to-1999
84|known:1953 level since-2025
-15|known:1955 level to-2024
-39|known:1958 level since-2025
44|known:195X level to-2024
-18|known:1960 level to-2024
-42|known:1962 level to-2021
15|known:1962 level to-2024
12|known:1965 level to-1999
-17|known:1966 level to-1999
11|known:1968 level since-2025
16|known:1970 level to-2024
8|known:1971 level to-1999
-17|known:1972 level to-2024
9|known:1975 level since-2025
-18|known:1976 level since-2025
-75|known:1976 level to-1999
-9|known:1976 level to-2021
13|known:1976 level to-2024
-17|known:1976 no to-1999
-15|known:1976 no to-2024
23|known:1977 level to-1999
-17|known:1978 level to-1999
-9|known:1979 level since-2025
-17|known:1979 level to-2024
22|known:1979/1980 level to-1999
-57|known:197X level since-2025
-9|known:197X level to-2024
-12|known:197X no since-2025
44|known:197X no to-2024
51|known:1980 level since-2025
41|known:1980 level to-1999
-38|known:1981 level to-1999
-43|known:1982 level to-1999
-26|known:1982-04 level to-1999
-33|known:1982-07-23 level to-1999
21|known:1983 level to-1999
25|known:1984 aim to-1999
-15|known:1984 level to-1999
14|known:1985 aim to-1999
-11|known:1985 level since-2025
-9|known:1985 level to-1999
-13|known:1985-09-18 level to-1999
-16|known:1985/1986 level to-1999
68|known:1986 level since-2025
-9|known:1986-12 level to-1999
-10|known:1987 aim to-1999
36|known:1987 level to-1999
-16|known:1987 level to-2024
29|known:1987/1988 aim to-1999
-26|known:1988 level since-2025
45|known:1988 level to-2024
63|known:1989 level since-2025
52|known:1989 level to-1999
29|known:198X aim since-2025
-22|known:198X aim to-1999
59|known:198X level since-2025
16|known:198X level to-1999
51|known:198X level to-2024
-78|known:1990 aim to-1999
-12|known:1990 level since-2025
13|known:1990 level to-2024
44|known:1991 level to-2024
-26|known:1991-03 level to-1999
32|known:1992 level to-2024
-11|known:1993 aim to-1999
50|known:1993 level to-1999
-27|known:1993 level to-2013
-11|known:1994 level since-2025
17|known:1994 level to-1999
25|known:1995 level to-1999
22|known:1997 aim to-1999
-8|known:1997 level since-2025
20|known:1997 level to-1999
35|known:1998 level to-1999
10|known:1998 no to-1999
-16|known:1998-07/1998-12 level to-1999
-9|known:1999 aim to-1999
-50|known:1999 level since-2025
32|known:1999 level to-1999
-8|known:1999 level to-2013
25|known:199X level since-2025
-11|known:199X level to-2021
-17|known:199X level to-2024
57|known:1E+1 195X level
-59|known:1E+1 2024 level
-9|known:1E+1 2026 aim
-11|known:1E+1 2027 aim
35|known:1E+1 None aim
13|known:1E+1 None no
12|known:2 1988 level
-12|known:2 1989 level
-18|known:2 198X aim
21|known:2 198X level
-12|known:2 1990 level
44|known:2 1991 level
-15|known:2 2002 aim
-27|known:2 2013 aim
-9|known:2 2013 level
-42|known:2 2014 aim
-90|known:2 2014 level
-30|known:2 2015 aim
14|known:2 2016 aim
46|known:2 2016 level
-14|known:2 2017 aim
32|known:2 2018 aim
-45|known:2 2018 level
-14|known:2 2019 aim
-17|known:2 2020 level
27|known:2 2020/2021 aim
-51|known:2 2022 aim
-64|known:2 2022 level
-8|known:2 2022 no
-13|known:2 2022-02 aim
-12|known:2 2022-12 aim
40|known:2 2022/2023 level
15|known:2 2023/2024 level
100|known:2 2024 aim
-21|known:2 2024 level
92|known:2 2025 aim
112|known:2 2025 level
31|known:2 2025 no
-16|known:2 2025-12 level
45|known:2 2025/2026 aim
36|known:2 2025/2026 level
-42|known:2 2026 aim
-40|known:2 2026 level
130|known:2 2026-03 aim
64|known:2 2026-03 level
14|known:2 2026-03 no
-15|known:2 2026-04 aim
-30|known:2 2026-21 level
74|known:2 2026/2027 level
48|known:2 2027 aim
-28|known:2 2027 level
11|known:2 2027 no
-30|known:2 2027-01 aim
10|known:2 2027/2028 aim
63|known:2 2028 aim
34|known:2 2028-03 aim
49|known:2 2029 aim
-12|known:2 2029 level
-9|known:2 202X aim
-22|known:2 202X level
-65|known:2 2030 aim
-33|known:2 2030 level
58|known:2 2031 aim
-35|known:2 2032 aim
17|known:2 2032/2033 aim
-10|known:2 2033 aim
-19|known:2 2033/2034 level
-26|known:2 2034 aim
-99|known:2 2035 aim
-23|known:2 2035 level
9|known:2 2035 no
-13|known:2 2036 aim
-40|known:2 203X aim
-31|known:2 2040 aim
-20|known:2 FY2015 no
-10|known:2 FY2021 no
-14|known:2 FY2022 aim
-62|known:2 FY2022 level
-12|known:2 FY2023 aim
-13|known:2 FY2024 aim
8|known:2 FY2024 level
110|known:2 FY2025 aim
94|known:2 FY2025 level
21|known:2 FY2025 no
16|known:2 FY2026 aim
27|known:2 FY2026 level
-12|known:2 FY2026 no
51|known:2 FY2027 aim
-8|known:2 FY2027 level
47|known:2 FY2027 no
10|known:2 FY2028 aim
-17|known:2 FY2030 aim
18|known:2 FY2030 level
-56|known:2 FY2031 aim
84|known:2 None aim
35|known:2 None level
-38|known:2 None no
15|known:2.01 2024 level
-9|known:2.01 None level
9|known:2.02 2024/2025 level
-8|known:2.02 2025-03 level
-13|known:2.02 2033/2034 level
13|known:2.02 None level
8|known:2.03 2025/2026 level
-9|known:2.05 2033/2034 level
22|known:2.06 2024 level
-13|known:2.06 None level
19|known:2.1 1992 level
45|known:2.1 2020 level
-48|known:2.1 2021 level
-41|known:2.1 2023 level
39|known:2.1 2024 aim
88|known:2.1 2024 level
17|known:2.1 2025 aim
33|known:2.1 2025 level
-64|known:2.1 2026 level
9|known:2.1 2026 no
9|known:2.1 2026/2027 level
-17|known:2.1 2027 aim
-17|known:2.1 2027 level
-20|known:2.1 2028 level
-50|known:2.1 2029 aim
-8|known:2.1 2029 level
34|known:2.1 2030 aim
-9|known:2.1 2030 level
33|known:2.1 2033/2034 level
-33|known:2.1 2035 aim
-9|known:2.1 2035 level
-21|known:2.1 FY2022 level
8|known:2.1 FY2026 level
26|known:2.1 FY2027 level
-14|known:2.1 FY2031 level
23|known:2.1 None aim
32|known:2.1 None level
12|known:2.12 2024 level
17|known:2.16 2025 level
-13|known:2.16 None level
22|known:2.2 2014 level
12|known:2.2 2015 level
-11|known:2.2 2017 level
34|known:2.2 2022 level
-15|known:2.2 2023 level
-28|known:2.2 2025 level
34|known:2.2 2026 level
-56|known:2.2 2027 level
21|known:2.2 2029 level
-27|known:2.2 202X level
-17|known:2.2 FY2025 level
9|known:2.2 FY2026 level
42|known:2.2 FY2027 level
21|known:2.2 None aim
-9|known:2.2 None level
23|known:2.25 2023 level
-36|known:2.25 None level
24|known:2.27 2023 level
-23|known:2.27 None level
-12|known:2.3 2014 level
-75|known:2.3 2023 level
104|known:2.3 2024 level
-8|known:2.3 2025 level
-18|known:2.3 2025/2026 level
51|known:2.3 2026/2027 level
22|known:2.3 2029/2030 level
-22|known:2.3 202X level
41|known:2.3 2030 level
29|known:2.3 2033/2034 level
-18|known:2.3 2035 level
-23|known:2.3 FY2025 level
-9|known:2.3 FY2027 aim
-10|known:2.3 FY2027 level
-15|known:2.3 None level
-56|known:2.32 2024 level
85|known:2.32 2025 level
-70|known:2.32 2026 level
44|known:2.32 None level
27|known:2.33 2024 level
28|known:2.33 2025 level
9|known:2.33 2033/2034 level
-44|known:2.33 None level
31|known:2.36 2018 level
39|known:2.36 2025/2026 level
-30|known:2.36 FY2025 level
-10|known:2.36 None level
8|known:2.38 2024 level
-16|known:2.38 None level
-16|known:2.4 2014 level
-9|known:2.4 2016 level
12|known:2.4 2023 level
-19|known:2.4 2024 level
9|known:2.4 2025 aim
50|known:2.4 2025 level
-12|known:2.4 2025/2026 aim
-9|known:2.4 2025/2026 level
89|known:2.4 2026 level
-10|known:2.4 2027 level
-16|known:2.4 2029 level
-8|known:2.4 2030 aim
-8|known:2.4 2030 level
-14|known:2.4 2032/2033 aim
37|known:2.4 2033 aim
24|known:2.4 2033 level
40|known:2.4 2033/2034 aim
-52|known:2.4 2035 aim
8|known:2.4 2035 level
-46|known:2.4 FY2025 level
-25|known:2.4 FY2026 level
13|known:2.4 FY2027 level
18|known:2.4 FY2030 level
21|known:2.4 None aim
-24|known:2.4 None level
13|known:2.4 None no
-32|known:2.42 2025 level
82|known:2.42 2026 level
-13|known:2.42 None level
-26|known:2.45 2024 level
47|known:2.45 2025 level
-9|known:2.45 FY2025 level
8|known:2.45 None level
-9|known:2.5 1989 level
18|known:2.5 198X level
16|known:2.5 2008 level
12|known:2.5 2010 level
-12|known:2.5 2018 level
14|known:2.5 2023 aim
41|known:2.5 2023 level
-9|known:2.5 2024 aim
26|known:2.5 2024 level
-16|known:2.5 2025 aim
-10|known:2.5 2025 no
-34|known:2.5 2025-21 aim
11|known:2.5 2025/2026 aim
35|known:2.5 2026 aim
-19|known:2.5 2026 level
-14|known:2.5 2026/2027 level
52|known:2.5 2027 aim
42|known:2.5 2027 level
38|known:2.5 2027-04 aim
-37|known:2.5 2028 aim
-26|known:2.5 2029 aim
9|known:2.5 2029/2030 aim
-31|known:2.5 202X aim
-25|known:2.5 202X level
12|known:2.5 2030 aim
22|known:2.5 2030 level
-20|known:2.5 2031 aim
-10|known:2.5 2032 aim
-8|known:2.5 2034 aim
-61|known:2.5 2035 aim
30|known:2.5 203X aim
-25|known:2.5 FY2024 level
-23|known:2.5 FY2025 level
-40|known:2.5 FY2026 level
22|known:2.5 FY2026 no
21|known:2.5 FY2027 aim
8|known:2.5 FY2027 level
8|known:2.5 FY2028 aim
9|known:2.5 FY2030 aim
15|known:2.5 FY2030 level
26|known:2.5 FY2031 aim
-11|known:2.5 FY2035 aim
37|known:2.5 None aim
13|known:2.5 None no
14|known:2.55 2027 level
-11|known:2.55 None level
-27|known:2.6 1993 level
27|known:2.6 2023 level
67|known:2.6 2024 level
46|known:2.6 2025 level
34|known:2.6 2027 aim
39|known:2.6 2027 level
12|known:2.6 2027-04 aim
-14|known:2.6 2035 level
-23|known:2.6 FY2025 level
-21|known:2.6 FY2026 level
-46|known:2.6 FY2027 level
89|known:2.6 FY2031 level
-44|known:2.6 None aim
-9|known:2.7 2014 level
33|known:2.7 2019 level
27|known:2.7 2021 level
38|known:2.7 2022 level
-22|known:2.7 2023 level
9|known:2.7 2024 level
-18|known:2.7 2025 level
-10|known:2.7 FY2025 level
8|known:2.7 None aim
19|known:2.76 2029 level
-19|known:2.76 2032 level
87|known:2.8 1989 level
-38|known:2.8 1998 level
51|known:2.8 2020 level
-9|known:2.8 2021 level
10|known:2.8 2023 level
-16|known:2.8 2024 level
-11|known:2.8 2024/2025 level
52|known:2.8 2025 level
-37|known:2.8 2026 level
-18|known:2.8 2026-04 level
-15|known:2.8 202X level
25|known:2.8 2030 level
-11|known:2.8 2033 level
-20|known:2.8 2033/2034 level
9|known:2.8 2034 level
-37|known:2.8 FY2025 level
-15|known:2.8 FY2026 level
42|known:2.8 FY2030 level
15|known:2.8 None aim
-13|known:2.8 None level
-25|known:2.84 2025 level
54|known:2.84 2026 level
-28|known:2.84 None level
-8|known:2.9 2014 level
10|known:2.9 2020 level
11|known:2.9 2022 aim
28|known:2.9 2025 level
20|known:2.9 2030 aim
30|known:2.9 2030 level
-23|known:2.9 2035 level
13|known:2.9 FY2026 level
-34|known:2.9 None aim
-20|known:2.9 None level
-14|known:2000 aim to-1999
-55|known:2000 level since-2025
-10|known:2000 level to-1999
-9|known:2001 level since-2025
-8|known:2001 level to-1999
-24|known:2001 level to-2024
-15|known:2002 aim since-2025
-10|known:2002 level since-2025
-14|known:2003 aim to-2013
10|known:2003 level since-2025
18|known:2003 level to-2013
-41|known:2004 level since-2025
-25|known:2004 level to-2021
35|known:2005 level to-2013
-11|known:2005 level to-2024
-56|known:2006 level since-2025
-34|known:2006 level to-2013
-21|known:2006 level to-2024
-8|known:2007 aim to-2013
-23|known:2007 level to-2013
41|known:2008 aim since-2025
-36|known:2008 level to-2013
-11|known:2009 level since-2025
-11|known:2009 level to-2024
21|known:2010 level to-2024
-9|known:2011 level since-2025
20|known:2012 level since-2025
66|known:2012 level to-2013
-65|known:2012 level to-2021
-23|known:2012 level to-2024
-26|known:2013 aim since-2025
-15|known:2013 aim to-2013
36|known:2013 level since-2025
15|known:2013 level to-2013
55|known:2013 level to-2021
-46|known:2013 level to-2024
-31|known:2014 aim since-2025
-10|known:2014 aim to-2021
-19|known:2014 aim to-2024
45|known:2014 level since-2025
-24|known:2014 level to-2013
86|known:2014 level to-2021
-21|known:2015 aim to-2021
11|known:2015 level since-2025
54|known:2015 level to-2021
48|known:2016 level since-2025
-16|known:2016 level to-2021
43|known:2016 level to-2024
-10|known:2016-12 level to-2021
-12|known:2017 aim to-2013
-12|known:2017 aim to-2021
-40|known:2017 level since-2025
8|known:2017 level to-2013
-20|known:2017 level to-2021
17|known:2018 aim since-2025
-26|known:2018 level since-2025
-11|known:2018 level to-2021
17|known:2018 level to-2024
-12|known:2019 aim since-2025
-10|known:2019 level since-2025
90|known:2019 level to-2021
27|known:2019-01 aim to-2021
-11|known:2019-11-29 level to-2021
20|known:201X level since-2025
-18|known:201X level to-2024
-8|known:2020 aim since-2025
15|known:2020 level since-2025
27|known:2020 level to-2021
82|known:2020 level to-2024
23|known:2020/2021 aim to-2024
-10|known:2021 level since-2025
-56|known:2022 aim since-2025
16|known:2022 aim to-2021
-14|known:2022 aim to-2024
-18|known:2022 level since-2025
104|known:2022 level to-2024
-15|known:2022 no to-2024
-26|known:2022-01/2022-03 level to-2024
-13|known:2022-02 aim to-2024
-9|known:2022-04 aim since-2025
-15|known:2022-12 level to-2024
49|known:2022/2023 level to-2024
-37|known:2023 aim since-2025
-20|known:2023 aim to-2024
67|known:2023 level since-2025
72|known:2023 level to-2024
-40|known:2023-04/2023-06 level to-2024
11|known:2024 aim since-2025
51|known:2024 aim to-2024
62|known:2024 level since-2025
-62|known:2024 level to-2021
72|known:2024 level to-2024
-11|known:2024 no since-2025
10|known:2024 no to-2024
-78|known:2024-07/2024-12 level since-2025
-44|known:2024-12 level since-2025
-11|known:2024-23 aim since-2025
29|known:2024/2025 level since-2025
45|known:2025 aim since-2025
-10|known:2025 aim to-2021
-49|known:2025 aim to-2024
68|known:2025 level since-2025
20|known:2025 level to-2024
-13|known:2025-01 aim since-2025
-14|known:2025-01 level since-2025
-9|known:2025-01/2025-03 level since-2025
-10|known:2025-02 aim since-2025
-32|known:2025-03 aim since-2025
-13|known:2025-03 level since-2025
-10|known:2025-03 no since-2025
-9|known:2025-03-04 level since-2025
-12|known:2025-04 aim since-2025
-13|known:2025-04-10 level since-2025
-14|known:2025-05 aim since-2025
-24|known:2025-05 level since-2025
-70|known:2025-06 aim since-2025
-14|known:2025-06 level since-2025
-12|known:2025-06 level to-2024
-32|known:2025-06 no since-2025
-18|known:2025-07 aim since-2025
-17|known:2025-07 level since-2025
-26|known:2025-07/2025-09 level since-2025
-9|known:2025-08 aim since-2025
-13|known:2025-08 level since-2025
-9|known:2025-08-13 level since-2025
-14|known:2025-08-15 level since-2025
-13|known:2025-08-19 aim since-2025
-9|known:2025-08-27 level since-2025
-10|known:2025-09 aim since-2025
-11|known:2025-09 level since-2025
-8|known:2025-09-15 level since-2025
-8|known:2025-10 aim since-2025
-8|known:2025-10 level since-2025
-10|known:2025-10 no since-2025
-8|known:2025-10-29 aim since-2025
-34|known:2025-11 aim since-2025
-24|known:2025-12 level since-2025
-33|known:2025-21 aim since-2025
-11|known:2025-21 aim to-2024
-9|known:2025-22 aim since-2025
-25|known:2025-22 level since-2025
-9|known:2025-23 aim since-2025
38|known:2025/2026 aim since-2025
76|known:2025/2026 level since-2025
42|known:2026 aim since-2025
59|known:2026 aim to-2024
103|known:2026 level since-2025
-15|known:2026 level to-2024
14|known:2026 no since-2025
-12|known:2026-01 aim since-2025
-25|known:2026-01 level since-2025
-8|known:2026-01-23 aim since-2025
-11|known:2026-01/2026-03 level since-2025
51|known:2026-03 aim since-2025
51|known:2026-03 level since-2025
13|known:2026-03 no since-2025
-16|known:2026-03-12 level since-2025
-14|known:2026-04 aim since-2025
-23|known:2026-04 level since-2025
-37|known:2026-05 aim since-2025
-11|known:2026-05-30 level since-2025
-26|known:2026-12 aim since-2025
-31|known:2026-21 level since-2025
-13|known:2026-24 aim since-2025
119|known:2026/2027 level since-2025
18|known:2026/2027 no since-2025
52|known:2026/2029 aim since-2025
76|known:2026/2030 aim since-2025
12|known:2027 aim since-2025
102|known:2027 aim to-2024
45|known:2027 no since-2025
-24|known:2027 no to-2024
-32|known:2027-01 aim since-2025
34|known:2027-04 aim since-2025
-12|known:2027-04 level since-2025
13|known:2027/2028 aim since-2025
-19|known:2028 aim since-2025
68|known:2028 aim to-2024
48|known:2028 level since-2025
-45|known:2028 level to-2024
45|known:2028 no since-2025
22|known:2028-03 aim since-2025
10|known:2028-03 aim to-2024
-32|known:2029 aim since-2025
-15|known:2029 aim to-2024
18|known:2029 level since-2025
-24|known:2029 level to-2024
15|known:2029/2030 aim since-2025
37|known:2029/2030 level since-2025
-21|known:2029/2030 level to-2024
-8|known:202X aim since-2025
-97|known:202X level since-2025
-49|known:202X level to-2024
-27|known:202X no since-2025
13|known:2030 aim since-2025
86|known:2030 aim to-2024
64|known:2030 level since-2025
-11|known:2030 level to-2021
-33|known:2030 level to-2024
41|known:2030 no since-2025
30|known:2031 aim since-2025
17|known:2031 aim to-2021
-10|known:2031 aim to-2024
42|known:2031 level since-2025
-10|known:2031 no since-2025
89|known:2032 aim since-2025
-27|known:2032 aim to-2024
16|known:2032 level since-2025
-26|known:2032 level to-2024
-18|known:2032/2033 level since-2025
46|known:2033 aim since-2025
19|known:2033 aim to-2024
-26|known:2033 level to-2024
14|known:2033/2034 aim to-2024
22|known:2033/2034 level to-2024
-11|known:2034 aim since-2025
-35|known:2034 aim to-2024
-11|known:2034 level to-2024
35|known:2034/2035 level since-2025
42|known:2035 aim since-2025
-28|known:2035 level since-2025
18|known:2035 no since-2025
66|known:2036 aim since-2025
10|known:203X aim since-2025
8|known:203X aim to-2021
-14|known:203X aim to-2024
-24|known:2040 aim to-2024
-9|known:2040 level since-2025
-18|known:2055 level to-2024
-8|known:205X level to-2024
-9|known:26 None level
15|known:27.2 2026 level
-63|known:2E+1 2025 level
19|known:2E+1 None level
19|known:2E+1-3E+1 None level
-33|known:3 1976 level
38|known:3 1986 level
24|known:3 1990 level
27|known:3 1997 aim
32|known:3 1998 level
10|known:3 1998 no
-16|known:3 2000 aim
38|known:3 2008 aim
-16|known:3 2009 level
-16|known:3 2013 aim
-9|known:3 2014 level
11|known:3 2015 aim
-14|known:3 2018 aim
-26|known:3 2022 level
-8|known:3 2022-04 aim
-16|known:3 2023 aim
-33|known:3 2024 aim
-40|known:3 2024 level
18|known:3 2025 aim
-28|known:3 2025-03 aim
-9|known:3 2025-04 aim
-9|known:3 2025-06 aim
-12|known:3 2025-06 level
-14|known:3 2025/2026 aim
-9|known:3 2026 aim
49|known:3 2026 level
-46|known:3 2026-03 aim
-24|known:3 2026-05 aim
-11|known:3 2026-05-30 level
-17|known:3 2026-12 aim
-54|known:3 2027 aim
19|known:3 2027 level
-11|known:3 2027-04 aim
36|known:3 2029 aim
60|known:3 202X aim
91|known:3 2030 aim
32|known:3 2030 level
28|known:3 2031 aim
35|known:3 2031 level
-8|known:3 2031 no
67|known:3 2032 level
48|known:3 2033 aim
14|known:3 2034 aim
-33|known:3 2035 aim
-18|known:3 2036 aim
16|known:3 203X aim
-10|known:3 FY2024 level
-24|known:3 FY2025 aim
11|known:3 FY2026 level
-40|known:3 FY2027 aim
-20|known:3 FY2027 level
56|known:3 FY2030 aim
54|known:3 FY2031 aim
48|known:3 FY2032 aim
31|known:3 FY2035 aim
13|known:3 None aim
-8|known:3 None level
9|known:3 None no
-10|known:3-3.5 2026 aim
15|known:3-3.5 None aim
8|known:3.08 2024 level
-8|known:3.08 None level
9|known:3.1 2014 level
-17|known:3.1 2024 level
33|known:3.1 2025 level
14|known:3.1 2026 aim
-32|known:3.1 2027 level
20|known:3.1 FY2023 level
-10|known:3.1 FY2025 level
-11|known:3.1 FY2027 level
-16|known:3.1 None aim
20|known:3.1 None level
12|known:3.12 2032 level
-8|known:3.12 2035 level
-13|known:3.2 2003 aim
-8|known:3.2 2014 level
13|known:3.2 2021 level
-13|known:3.2 2022 level
9|known:3.2 2025 aim
86|known:3.2 2025 level
-16|known:3.2 2026 level
-8|known:3.2 2027 level
-17|known:3.2 2029 level
8|known:3.2 2030 level
-13|known:3.2 2035 aim
-51|known:3.2 FY2025 level
15|known:3.2 None aim
-45|known:3.2 None level
33|known:3.22 2025 level
-21|known:3.22 None level
-12|known:3.3 2022 level
-20|known:3.3 2024 level
15|known:3.3 2025 level
22|known:3.3 2026 aim
24|known:3.3 2026 level
-13|known:3.3 2027 level
-10|known:3.3 2030 level
56|known:3.3 FY2026 level
-16|known:3.3 None aim
-12|known:3.3 None level
-14|known:3.32 2025 level
36|known:3.32 2026 level
-14|known:3.32 None level
15|known:3.35 2025 level
37|known:3.38 2024 level
-34|known:3.38 None level
11|known:3.4 2016 level
-40|known:3.4 2020 level
-9|known:3.4 2021 level
-24|known:3.4 2023 level
105|known:3.4 2024 level
8|known:3.4 2025 level
-15|known:3.4 2026 level
-11|known:3.4 FY1978 level
-22|known:3.4 None aim
13|known:3.4 None level
20|known:3.43 2024 level
-18|known:3.43 None level
-11|known:3.45 2026 level
16|known:3.45 None level
-10|known:3.5 2006 level
-16|known:3.5 2014 level
27|known:3.5 2018 level
59|known:3.5 2021 level
32|known:3.5 2022 level
-10|known:3.5 2024 aim
-54|known:3.5 2024 level
-47|known:3.5 2025 aim
10|known:3.5 2025 level
-21|known:3.5 2025-06 aim
-26|known:3.5 2025-06 no
-34|known:3.5 2025-11 aim
-8|known:3.5 2025-23 aim
-39|known:3.5 2026 aim
-16|known:3.5 2026 level
12|known:3.5 2026 no
-13|known:3.5 2026-03 aim
-12|known:3.5 2026-05 aim
-65|known:3.5 2027 aim
-17|known:3.5 2028 aim
10|known:3.5 2029 aim
-15|known:3.5 2029 level
14|known:3.5 2029 no
-17|known:3.5 202X no
38|known:3.5 2030 aim
45|known:3.5 2030 no
-11|known:3.5 2031 aim
19|known:3.5 2031 level
75|known:3.5 2032 aim
-20|known:3.5 2032 level
-12|known:3.5 2033 aim
-8|known:3.5 2033/2034 aim
187|known:3.5 2035 aim
25|known:3.5 2035 level
22|known:3.5 2035 no
87|known:3.5 2036 aim
-24|known:3.5 203X aim
-15|known:3.5 FY2021 level
-22|known:3.5 FY2025 aim
24|known:3.5 FY2026 no
-30|known:3.5 FY2027 aim
-26|known:3.5 FY2027 level
11|known:3.5 FY2030 aim
-19|known:3.5 FY2031 aim
-12|known:3.5 FY2032 aim
24|known:3.5 FY2033 aim
42|known:3.5 FY2035 aim
53|known:3.5 None aim
-46|known:3.5 None level
-38|known:3.6 2016 level
13|known:3.6 2021 level
-11|known:3.6 2023 level
37|known:3.6 2027 level
-8|known:3.6 2035 level
-61|known:3.6 None level
11|known:3.7 2025 level
9|known:3.7 2026 aim
-36|known:3.7 2026 level
-9|known:3.7 None aim
21|known:3.8 2013 level
8|known:3.8 2022 level
-11|known:3.8 2024 aim
-9|known:3.8 2026 aim
39|known:3.8 None aim
31|known:3.8 None level
8|known:3.8 None no
-14|known:3.9 2014 level
14|known:3.9 2023 level
-12|known:3.9 2024 level
-15|known:3.9 None level
35|known:34 2022 level
49|known:34 2024 level
-60|known:34 None level
28|known:37 2023 level
-21|known:37 None level
9|known:3E+1 1975 level
-12|known:3E+1 2024 level
-17|known:3E+1 2025 level
18|known:3E+1 2026 level
28|known:3E+1 None level
25|known:4 1989 level
-23|known:4 2023 level
-18|known:4 2024 aim
10|known:4 2024 level
-20|known:4 2025 aim
32|known:4 2025 level
53|known:4 2026 aim
-13|known:4 2026 level
28|known:4 2028 aim
28|known:4 2029 aim
-13|known:4 2030 aim
-12|known:4 2035 aim
76|known:4 FY1995 aim
-24|known:4 None aim
13|known:4-5 None level
-11|known:4.1 1989 level
-22|known:4.1 2021 level
-12|known:4.1 2022 level
60|known:4.1 2024 level
-18|known:4.1 None level
23|known:4.12 2024 level
-13|known:4.12 None level
12|known:4.2 2024 level
10|known:4.3 2025 level
-10|known:4.3 None level
27|known:4.4 2022 level
-26|known:4.4 2024 level
-17|known:4.4 None level
20|known:4.48 2025 level
12|known:4.5 2022 level
-39|known:4.5 2024 level
49|known:4.5 2025 level
-9|known:4.5 2026 aim
14|known:4.5 2027 aim
11|known:4.5 FY2027 aim
-37|known:4.5 None aim
13|known:4.5 None level
24|known:4.6 FY2027 level
-10|known:4.6 None aim
-18|known:4.6 None level
-16|known:4.7 2024 level
9|known:4.7 2025 aim
9|known:4.7 2025 level
11|known:4.7 FY2027 level
-30|known:4.7 None aim
14|known:4.7 None level
11|known:4.8 2024 level
-15|known:4.8 2025 level
40|known:4.8 2026 level
-27|known:4.8 None level
33|known:4.87 2026 aim
-31|known:4.87 None aim
15|known:4.9 1979 level
14|known:4.9 2009 level
-14|known:4.9 2024 level
9|known:4.9 2026 aim
8|known:4.9 2026 level
-9|known:4.9 None aim
-24|known:4.9 None level
17|known:4.9-16.9 None level
42|known:4E+1 2025 level
22|known:5 197X level
28|known:5 1986 level
-48|known:5 198X level
-11|known:5 2024 aim
-33|known:5 2024 level
-34|known:5 2025 aim
-73|known:5 2025 level
-16|known:5 2025 no
-25|known:5 2025-06 aim
40|known:5 2027 aim
17|known:5 2027 level
16|known:5 2027 no
56|known:5 2028 aim
67|known:5 2028 level
-21|known:5 2029 aim
-10|known:5 202X no
76|known:5 2030 aim
-15|known:5 2031 aim
-54|known:5 2032 aim
-11|known:5 2033 aim
99|known:5 2035 aim
31|known:5 2036 aim
-22|known:5 FY1978 level
-39|known:5 FY2025 aim
-19|known:5 FY2026 aim
11|known:5 FY2027 no
41|known:5 None aim
28|known:5 None no
-10|known:5-6 2026 aim
80|known:5-6 2026/2030 aim
-28|known:5-6 2030 aim
-29|known:5-6 None aim
10|known:5.1 2025 level
20|known:5.1 2026 level
-9|known:5.1 FY1987 level
-31|known:5.1 None level
11|known:5.3 1984 level
-50|known:5.3 None level
18|known:5.38 2026 level
-14|known:5.38 None level
-16|known:5.4 2025 level
18|known:5.4 2026 aim
37|known:5.4 2026 level
60|known:5.4 2026/2029 aim
-38|known:5.4 2029 aim
-32|known:5.4 2030 aim
-12|known:5.4 2035 aim
25|known:5.4 None aim
-9|known:5.4 None level
-19|known:5.5 2025 level
31|known:5.5 2026 level
21|known:5.5 None aim
17|known:5.5 None level
12|known:5.6 2024 level
-22|known:5.6 None level
30|known:5.9 2023 level
8|known:6 196X level
-20|known:6 1976 level
25|known:6 1980 level
12|known:6 1986 level
76|known:6 198X level
14|known:6 2024 level
-37|known:6 2025 level
-11|known:6 2026 aim
-9|known:6 2035 aim
8|known:6 FY1986 level
26|known:6 None aim
32|known:6 None level
11|known:6 None no
68|known:6.2 2025 level
-46|known:6.2 2026 level
-25|known:6.2 None level
-10|known:6.3 2025 level
41|known:6.3 None level
25|known:6.5 2025 level
-20|known:6.5 FY1987 level
-62|known:6.5 None level
-10|known:6.6 None level
-33|known:6.8 1979 level
19|known:6.8 2024 level
10|known:6.8 None level
19|known:6.9 None level
-21|known:7 2023 level
24|known:7 2024 level
-36|known:7 None aim
17|known:7 None level
-12|known:7.1 2023 level
38|known:7.1 2024 level
-35|known:7.1 None level
13|known:7.3 2024 level
-15|known:7.3 None level
-10|known:7.4 None level
16|known:7.5 2025 level
-12|known:7.5 None level
33|known:7.8 2025 level
-23|known:7.8 None level
62|known:8 2025 level
-25|known:8 2026 level
-99|known:8 None level
49|known:8.8 2024 level
-11|known:8.8 2026 level
-27|known:8.8 None level
20|known:9 None level
80|known:AFG None level
-36|known:AGO 2027 aim
37|known:AGO None aim
8|known:ALB 2025 level
-12|known:ALLIES 0.25 2026 aim
11|known:ALLIES 0.25 None aim
36|known:ALLIES 198X aim
10|known:ALLIES 2 None aim
-18|known:ALLIES 2025 aim
-15|known:ALLIES 2026 aim
39|known:ALLIES 3.5 None aim
33|known:ALLIES 5 None aim
-8|known:ALLIES FY2027 aim
63|known:ALLIES None aim
30|known:ARG 0.5 None level
-24|known:ARG 1.5 None aim
-23|known:ARG 198X level
8|known:ARG 2 None aim
-16|known:ARG None aim
26|known:ARG None level
20|known:ARM 2028 aim
-18|known:ARM None aim
-15|known:ARM None level
78|known:AUS 0.15 None level
13|known:AUS 1.5 None aim
20|known:AUS 1.9 2023 level
35|known:AUS 1.9 2024 level
-39|known:AUS 1.9 None level
18|known:AUS 198X level
-27|known:AUS 2 2013 aim
27|known:AUS 2 2020/2021 aim
11|known:AUS 2 2021 aim
30|known:AUS 2 2022 level
46|known:AUS 2 2023 aim
-10|known:AUS 2 2023 level
14|known:AUS 2 2023/2024 level
17|known:AUS 2 2024 level
-34|known:AUS 2 2025 level
8|known:AUS 2 2025/2026 level
-8|known:AUS 2 2026 level
-19|known:AUS 2 2033/2034 level
-46|known:AUS 2 FY2025 level
47|known:AUS 2 None level
9|known:AUS 2.02 2024/2025 level
-8|known:AUS 2.02 2025-03 level
-13|known:AUS 2.02 2033/2034 level
19|known:AUS 2.02 None level
8|known:AUS 2.03 2025/2026 level
-9|known:AUS 2.05 2033/2034 level
8|known:AUS 2.05 None level
-18|known:AUS 2.1 2026 level
9|known:AUS 2.1 2026/2027 level
-22|known:AUS 2.1 2028 level
39|known:AUS 2.1 2033/2034 level
-9|known:AUS 2.1 FY2027 level
-10|known:AUS 2.1 None level
25|known:AUS 2.2 None aim
-25|known:AUS 2.2 None level
30|known:AUS 2.3 2033/2034 level
-9|known:AUS 2.3 FY2027 aim
-9|known:AUS 2.3 None aim
-28|known:AUS 2.3 None level
9|known:AUS 2.33 2033/2034 level
-12|known:AUS 2.4 2025/2026 aim
-8|known:AUS 2.4 2030 aim
-14|known:AUS 2.4 2032/2033 aim
37|known:AUS 2.4 2033 aim
24|known:AUS 2.4 2033 level
40|known:AUS 2.4 2033/2034 aim
-52|known:AUS 2.4 2035 aim
33|known:AUS 2.4 None aim
-24|known:AUS 2.4 None level
31|known:AUS 2.5 2030 aim
-18|known:AUS 2.5 2035 aim
-10|known:AUS 2.5 None aim
78|known:AUS 2.8 2025 level
-25|known:AUS 2.8 2026 level
-18|known:AUS 2.8 2026-04 level
-11|known:AUS 2.8 2033 level
-13|known:AUS 2.8 2033/2034 level
-45|known:AUS 2.8 FY2026 level
26|known:AUS 2.8 None level
-11|known:AUS 2009 level
-27|known:AUS 2013 aim
27|known:AUS 2020/2021 aim
11|known:AUS 2021 aim
33|known:AUS 2022 level
46|known:AUS 2023 aim
-37|known:AUS 2024 aim
28|known:AUS 2024 level
-24|known:AUS 2025 aim
28|known:AUS 2025 level
-12|known:AUS 2025-03 level
-8|known:AUS 2025-06 no
-14|known:AUS 2025-07 level
-10|known:AUS 2025-09 level
-16|known:AUS 2025/2026 aim
14|known:AUS 2025/2026 level
-52|known:AUS 2026 level
-18|known:AUS 2026-04 level
-18|known:AUS 2026-05 aim
10|known:AUS 2026/2027 level
-10|known:AUS 2027 aim
20|known:AUS 2028 aim
-22|known:AUS 2028 level
-20|known:AUS 2029 aim
24|known:AUS 2029/2030 level
-9|known:AUS 202X aim
-26|known:AUS 202X level
-17|known:AUS 202X no
-34|known:AUS 2030 aim
-19|known:AUS 2030 level
13|known:AUS 2030 no
11|known:AUS 2031 aim
-13|known:AUS 2032/2033 aim
81|known:AUS 2033 aim
32|known:AUS 2033/2034 aim
68|known:AUS 2033/2034 level
32|known:AUS 2034 level
-32|known:AUS 2035 aim
-17|known:AUS 2036 aim
32|known:AUS 203X aim
-18|known:AUS 2055 level
-8|known:AUS 205X level
-19|known:AUS 3 2025 aim
-18|known:AUS 3 2026-05 aim
25|known:AUS 3 2028 aim
-25|known:AUS 3 2029 aim
-9|known:AUS 3 202X aim
-65|known:AUS 3 2030 aim
53|known:AUS 3 2033 aim
72|known:AUS 3 2035 aim
-17|known:AUS 3 2036 aim
13|known:AUS 3 203X aim
-23|known:AUS 3 None no
-8|known:AUS 3.5 2025-06 no
-17|known:AUS 3.5 202X no
8|known:AUS 3.5 2030 aim
13|known:AUS 3.5 2030 no
-27|known:AUS 3.5 2035 aim
27|known:AUS 3.5 None aim
21|known:AUS 3.5 None no
-46|known:AUS FY2025 level
-44|known:AUS FY2026 level
-10|known:AUS FY2027 aim
-16|known:AUS FY2027 level
75|known:AUS None aim
50|known:AUS None level
9|known:AUS None no
-20|known:AUS+JPN+KOR None aim
8|known:AUT 2025 level
11|known:AZE 5 None level
9|known:AZE None level
56|known:BEL 1.3 2024 level
-11|known:BEL 1.3 2025 level
-25|known:BEL 1.3 2025-22 level
-14|known:BEL 1.3 2030 level
32|known:BEL 1.3 None level
44|known:BEL 2 2025 aim
44|known:BEL 2 2025 level
8|known:BEL 2 2025-12 aim
18|known:BEL 2 2029 aim
-10|known:BEL 2 2034 aim
-12|known:BEL 2 2036 aim
-42|known:BEL 2 None aim
-43|known:BEL 2 None level
49|known:BEL 2024 level
41|known:BEL 2025 aim
34|known:BEL 2025 level
8|known:BEL 2025-12 aim
-25|known:BEL 2025-22 level
16|known:BEL 2029 aim
29|known:BEL 2029 level
-14|known:BEL 2030 level
-9|known:BEL 2034 aim
-12|known:BEL 2036 aim
-40|known:BEL None aim
-60|known:BEL None level
-29|known:BEL+ESP None level
-62|known:BEL+ESP+PRT 2 None level
-62|known:BEL+ESP+PRT None level
17|known:BEL+ITA 2 2025 aim
-19|known:BEL+ITA 2 None aim
17|known:BEL+ITA 2025 aim
-19|known:BEL+ITA None aim
10|known:BGD 2025/2026 aim
8|known:BGR 2.5 2026 aim
-8|known:BGR 2.5 None aim
8|known:BGR 2023 level
20|known:BGR 2025 level
8|known:BGR 2026 aim
17|known:BGR 2035 aim
-9|known:BGR 3.5 2028 aim
17|known:BGR 3.5 2035 aim
-8|known:BGR 3.5 None aim
-17|known:BGR None aim
-29|known:BGR None level
-26|known:BHR 2027 level
26|known:BHR None level
49|known:BRN None level
19|known:CAN 1 2013 level
-16|known:CAN 1 None level
-9|known:CAN 1.2 None level
12|known:CAN 1.33 2023 level
-19|known:CAN 1.33 2029/2030 level
14|known:CAN 1.33 None level
69|known:CAN 1.37 2024 level
-15|known:CAN 1.37 2032 level
-37|known:CAN 1.37 FY2025 level
38|known:CAN 1.38 2023 level
-61|known:CAN 1.38 2024 level
31|known:CAN 1.38 None level
22|known:CAN 1.4 2024 level
-11|known:CAN 1.4 2025/2026 level
-16|known:CAN 1.4 FY2025 level
14|known:CAN 1.4 None level
-22|known:CAN 1.45 2024 level
42|known:CAN 1.45 None level
-18|known:CAN 1.47 2024 level
-10|known:CAN 1.5 2035 aim
14|known:CAN 1.5 None aim
8|known:CAN 1.76 2029/2030 aim
80|known:CAN 1953 level
14|known:CAN 2 2025 aim
13|known:CAN 2 2025 level
46|known:CAN 2 2025/2026 aim
38|known:CAN 2 2026-03 aim
-11|known:CAN 2 2026-03 level
-8|known:CAN 2 2027 aim
-13|known:CAN 2 2030 aim
-9|known:CAN 2 2035 aim
9|known:CAN 2 FY2024 level
-11|known:CAN 2 FY2025 aim
13|known:CAN 2 FY2025 level
-31|known:CAN 2 None aim
-15|known:CAN 2 None level
11|known:CAN 2 None no
-8|known:CAN 2.1 2035 level
-17|known:CAN 2.1 None level
-8|known:CAN 2001 level
19|known:CAN 2013 level
13|known:CAN 2022 level
50|known:CAN 2023 level
-24|known:CAN 2024 level
12|known:CAN 2025 aim
-64|known:CAN 2025 level
46|known:CAN 2025/2026 aim
34|known:CAN 2026 aim
27|known:CAN 2026 level
28|known:CAN 2026-03 aim
-12|known:CAN 2026-03 level
-11|known:CAN 2027 level
16|known:CAN 2027 no
-20|known:CAN 2029 aim
-16|known:CAN 2029/2030 level
-11|known:CAN 2030 level
12|known:CAN 2030 no
-16|known:CAN 2032 aim
-22|known:CAN 2032 level
37|known:CAN 2035 aim
-12|known:CAN 2035 level
-10|known:CAN 3 2035 aim
13|known:CAN 3.5 2030 aim
39|known:CAN 3.5 2035 aim
-28|known:CAN 3.5 None aim
-10|known:CAN 5 2032 aim
30|known:CAN 5 2035 aim
10|known:CAN FY2024 level
-21|known:CAN FY2025 aim
17|known:CAN FY2026 level
-34|known:CAN None aim
-15|known:CAN None level
-20|known:CHE 0.7 1990 level
31|known:CHE 0.7 None level
-30|known:CHE 0.8 None no
-8|known:CHE 1 2028 aim
-21|known:CHE 1 2030 aim
54|known:CHE 1 2032 aim
-33|known:CHE 1 None aim
-17|known:CHE 1.5 2030 aim
-11|known:CHE 1.5 2032 aim
34|known:CHE 1.5 None aim
-10|known:CHE 1990 level
32|known:CHE 2019 level
-30|known:CHE 2022 level
-14|known:CHE 2024 level
-10|known:CHE 2028 aim
39|known:CHE 2028 no
-36|known:CHE 2030 aim
-12|known:CHE 2030 level
36|known:CHE 2032 aim
9|known:CHE None aim
33|known:CHE None level
-38|known:CHE None no
-22|known:CHL 1.5 2026 level
26|known:CHL 1.6 None level
-26|known:CHL 2019 level
-22|known:CHL 2026 level
28|known:CHL None level
-28|known:CHN 1.2 2023 level
20|known:CHN 1.2 2024 level
24|known:CHN 1.2 None level
14|known:CHN 1.3 2013 level
34|known:CHN 1.3 2017 level
29|known:CHN 1.3 2022 level
-32|known:CHN 1.3 2023 level
9|known:CHN 1.3 2025 level
30|known:CHN 1.3 None level
-18|known:CHN 1.4 None level
-32|known:CHN 1.5 2023 level
-13|known:CHN 1.5 2024 level
-13|known:CHN 1.5 2025 level
-28|known:CHN 1.5 2026 level
-8|known:CHN 1.5 FY2025 level
91|known:CHN 1.5 None level
10|known:CHN 1.6 2022 level
-8|known:CHN 1.6 None level
-9|known:CHN 1.7 1976 level
26|known:CHN 1.7 2020 level
51|known:CHN 1.7 2021 level
-25|known:CHN 1.7 2022 level
18|known:CHN 1.7 2023 level
38|known:CHN 1.7 2024 level
41|known:CHN 1.7 2025 level
-34|known:CHN 1.7 FY2021 level
-34|known:CHN 1.7 FY2025 level
-19|known:CHN 1.7 FY2027 level
-22|known:CHN 1.7 None level
-34|known:CHN 1.8 None level
-9|known:CHN 1976 level
-9|known:CHN 2 2023 level
-11|known:CHN 2 2024 level
34|known:CHN 2 None level
25|known:CHN 2.3 None level
-33|known:CHN 2012 level
20|known:CHN 2014 level
34|known:CHN 2017 level
36|known:CHN 2020 level
49|known:CHN 2021 level
12|known:CHN 2022 level
-84|known:CHN 2023 level
43|known:CHN 2024 level
30|known:CHN 2025 level
-39|known:CHN 2026 level
-13|known:CHN 2027 level
-21|known:CHN 4 2024 level
20|known:CHN 4 None level
-18|known:CHN FY2018 level
-34|known:CHN FY2021 level
-52|known:CHN FY2025 level
-22|known:CHN FY2027 level
106|known:CHN None level
-18|known:CMR None level
25|known:COL 2016 level
-22|known:COL 2024 level
-22|known:COL 3.1 2024 level
-8|known:CUB 2.9 None level
10|known:CUB 2020 level
-33|known:CZE 2 2024 aim
-37|known:CZE 2 2024 level
9|known:CZE 2 2025 level
-12|known:CZE 2 2027 aim
43|known:CZE 2 None aim
29|known:CZE 2 None level
-11|known:CZE 2.1 None aim
32|known:CZE 2.5 202X aim
-32|known:CZE 2.5 None aim
8|known:CZE 2024 aim
9|known:CZE 2025 level
-27|known:CZE 2027 aim
-11|known:CZE 2029 aim
32|known:CZE 202X aim
12|known:CZE 2035 no
10|known:CZE 3 2030 aim
-10|known:CZE 3 None aim
-10|known:CZE None aim
-8|known:CZE None level
-15|known:CZE None no
9|known:DEU 1 None level
13|known:DEU 1 None no
58|known:DEU 1.2 2014 level
15|known:DEU 1.2 2016 level
-11|known:DEU 1.2 2024 level
14|known:DEU 1.2 None level
8|known:DEU 1.24 2018 level
30|known:DEU 1.3 2013 level
-32|known:DEU 1.3 2024 level
-21|known:DEU 1.3 None level
15|known:DEU 1.36 None level
15|known:DEU 1.38 2019 level
-15|known:DEU 1.38 None level
9|known:DEU 1.4 None level
45|known:DEU 1.5 2021 level
-26|known:DEU 1.5 2022 level
-19|known:DEU 1.5 2023 level
-12|known:DEU 1.5 2029 aim
12|known:DEU 1.5 None aim
-18|known:DEU 1.5 None level
34|known:DEU 1.57 2023 level
-34|known:DEU 1.57 2024 level
8|known:DEU 1.57 None level
50|known:DEU 1.6 2023 level
-50|known:DEU 1.6 None level
30|known:DEU 1.9 2024 level
-21|known:DEU 1.9 None level
42|known:DEU 1936 level
-36|known:DEU 1976 level
8|known:DEU 1977 level
64|known:DEU 1989 level
44|known:DEU 1991 level
23|known:DEU 1992 level
18|known:DEU 1997 level
17|known:DEU 1998 level
44|known:DEU 2 1991 level
-12|known:DEU 2 2014 level
-13|known:DEU 2 2022-02 aim
-10|known:DEU 2 2023 level
54|known:DEU 2 2024 aim
-19|known:DEU 2 2027 aim
-9|known:DEU 2 202X aim
-8|known:DEU 2 2030 aim
18|known:DEU 2 2031 aim
-39|known:DEU 2 203X aim
47|known:DEU 2 None aim
13|known:DEU 2 None level
15|known:DEU 2.01 2024 level
19|known:DEU 2.1 1992 level
-54|known:DEU 2.1 2023 level
59|known:DEU 2.1 2024 level
12|known:DEU 2.12 2024 level
24|known:DEU 2.3 2025 level
-17|known:DEU 2.3 None level
-8|known:DEU 2.4 2024 level
9|known:DEU 2.4 2025 aim
25|known:DEU 2.4 2025 level
-8|known:DEU 2.4 None aim
21|known:DEU 2.4 None level
-22|known:DEU 2.8 2025 level
-9|known:DEU 2.8 2029 level
-18|known:DEU 2.8 None level
-10|known:DEU 2005 level
-25|known:DEU 2006 level
30|known:DEU 2013 level
76|known:DEU 2014 level
15|known:DEU 2016 level
14|known:DEU 2019 level
44|known:DEU 2021 level
-30|known:DEU 2022 level
-13|known:DEU 2022-02 aim
-47|known:DEU 2023 level
59|known:DEU 2024 aim
-36|known:DEU 2024 level
-30|known:DEU 2025 level
-19|known:DEU 2027 aim
74|known:DEU 2027 level
69|known:DEU 2029 aim
-10|known:DEU 202X aim
-22|known:DEU 2030 aim
-19|known:DEU 2032 aim
-40|known:DEU 2035 aim
-40|known:DEU 203X aim
-32|known:DEU 3 1976 level
-8|known:DEU 3 2024 level
-11|known:DEU 3 2025 level
46|known:DEU 3 2027 level
12|known:DEU 3 None aim
22|known:DEU 3 None level
34|known:DEU 3.1 2027 level
-16|known:DEU 3.1 None level
-12|known:DEU 3.2 None level
23|known:DEU 3.3 None level
-11|known:DEU 3.4 FY1978 level
14|known:DEU 3.4 None level
73|known:DEU 3.5 2029 aim
-11|known:DEU 3.5 2031 aim
-36|known:DEU 3.5 2035 aim
-9|known:DEU 3.5 None aim
29|known:DEU 4 2029 aim
-30|known:DEU 4 None aim
-15|known:DEU 5 2029 aim
20|known:DEU 5 None aim
-8|known:DEU FY1976 level
-16|known:DEU FY1978 level
-20|known:DEU FY1986 level
-11|known:DEU FY1987 level
62|known:DEU None aim
-69|known:DEU None level
21|known:DEU None no
26|known:DNK 1.4 2022 level
-30|known:DNK 1.4 None level
17|known:DNK 1.65 2024 level
-16|known:DNK 1.65 None level
15|known:DNK 2.4 2024 level
-16|known:DNK 2.4 2026 level
34|known:DNK 2.5 None level
18|known:DNK 201X level
10|known:DNK 2021 level
21|known:DNK 2022 level
23|known:DNK 2024 level
13|known:DNK 2025 aim
24|known:DNK 2026 aim
13|known:DNK 202X aim
-16|known:DNK 2030 level
-54|known:DNK 2035 aim
8|known:DNK 3 2026 aim
13|known:DNK 3 202X aim
-16|known:DNK 3 None aim
9|known:DNK 3.2 2025 aim
22|known:DNK 3.5 2026 aim
-54|known:DNK 3.5 2035 aim
33|known:DNK 3.5 None aim
27|known:DNK 3.5 None level
19|known:DNK None aim
-9|known:DNK None level
-14|known:DZA 2025 level
-10|known:DZA 2026 level
10|known:DZA 8.8 None level
28|known:DZA None level
9|known:ECU 2.2 None level
-9|known:ECU 2027 level
8|known:ECU None level
18|known:EGY 1.2 None level
11|known:EGY None level
30|known:ESP 0.9 2014 level
-91|known:ESP 0.9 None level
-19|known:ESP 1 None level
54|known:ESP 1.28 2024 level
-20|known:ESP 1.28 2025 level
-27|known:ESP 1.28 2029 level
19|known:ESP 1.3 2024 level
13|known:ESP 1.4 2024 level
-55|known:ESP 1.4 2025 level
58|known:ESP 1.4 None level
-10|known:ESP 1.5 None aim
37|known:ESP 1986 level
-13|known:ESP 2 2024 level
49|known:ESP 2 2025 level
-14|known:ESP 2 2026 level
8|known:ESP 2 2029 aim
41|known:ESP 2 None level
21|known:ESP 2.1 2025 aim
-39|known:ESP 2.1 2029 aim
-33|known:ESP 2.1 2035 aim
72|known:ESP 2.1 None aim
74|known:ESP 2014 level
-15|known:ESP 2018 level
-10|known:ESP 2019 level
34|known:ESP 2024 level
22|known:ESP 2025 aim
-29|known:ESP 2025 level
45|known:ESP 2025 no
-14|known:ESP 2026 level
-13|known:ESP 2029 aim
-29|known:ESP 2029 level
-45|known:ESP 2035 aim
-26|known:ESP 2035 no
-24|known:ESP 3.5 2035 no
-14|known:ESP 3.5 None aim
29|known:ESP 3.5 None no
50|known:ESP None aim
-74|known:ESP None level
-8|known:ESP None no
19|known:EST 0.25 None aim
-16|known:EST 2 None level
-24|known:EST 2020 level
-13|known:EST 2023 aim
74|known:EST 2024 level
-8|known:EST 2025 aim
37|known:EST 2026 aim
16|known:EST 2026 level
57|known:EST 2026/2029 aim
23|known:EST 2028 aim
-38|known:EST 2029 aim
-35|known:EST 2030 aim
-13|known:EST 2035 aim
21|known:EST 3 2028 aim
-26|known:EST 3 None aim
52|known:EST 3.4 2024 level
-11|known:EST 3.4 2025 level
11|known:EST 3.4 None level
20|known:EST 3.43 2024 level
-18|known:EST 3.43 None level
9|known:EST 3.5 None aim
9|known:EST 3.7 2026 aim
-9|known:EST 3.7 None aim
11|known:EST 5 2026 aim
8|known:EST 5 None aim
24|known:EST 5.1 2026 level
-20|known:EST 5.1 None level
18|known:EST 5.4 2026 aim
60|known:EST 5.4 2026/2029 aim
-38|known:EST 5.4 2029 aim
-32|known:EST 5.4 2030 aim
-12|known:EST 5.4 2035 aim
25|known:EST 5.4 None aim
23|known:EST None aim
-45|known:EST None level
34|known:EST+LTU 2026 aim
34|known:EST+LTU 5 2026 aim
-21|known:EST+LTU 5 None aim
-21|known:EST+LTU None aim
-11|known:EU 1.5 2029 no
18|known:EU 1.5 None no
25|known:EU 1.9 2024 level
-14|known:EU 1.9 2025 level
-11|known:EU 1.9 None level
19|known:EU 2.1 2025 level
-15|known:EU 2.1 None level
42|known:EU 2021 level
16|known:EU 2022 level
-15|known:EU 2023 level
-14|known:EU 2024 level
-9|known:EU 2025 level
-11|known:EU 2029 no
8|known:EU None aim
-18|known:EU None level
21|known:EU None no
-9|known:FIN 2 2023 level
38|known:FIN 2 None level
23|known:FIN 2.25 2023 level
-23|known:FIN 2.25 None level
26|known:FIN 2.3 2024 level
-19|known:FIN 2.3 None level
-38|known:FIN 2.4 2023 level
34|known:FIN 2.4 None level
10|known:FIN 2.5 2025 level
11|known:FIN 2.5 None level
-9|known:FIN 2.6 None level
-16|known:FIN 2023 level
17|known:FIN 2025 level
-12|known:FIN 2026 level
10|known:FIN 2028 aim
9|known:FIN 2029 aim
19|known:FIN 2030 level
13|known:FIN 2035 aim
11|known:FIN 3 2028 aim
33|known:FIN 3 2029 aim
-26|known:FIN 3 2035 aim
-13|known:FIN 3 None aim
-17|known:FIN None aim
20|known:FIN None level
48|known:FRA 1.9 2023 level
-23|known:FRA 1.9 2024 level
-10|known:FRA 1.9 2027 level
35|known:FRA 2 2024 aim
-10|known:FRA 2 2025 level
-36|known:FRA 2 None aim
17|known:FRA 2 None level
22|known:FRA 2.06 2024 level
-12|known:FRA 2.06 None level
17|known:FRA 2.1 2024 level
-25|known:FRA 2.1 2026 level
-8|known:FRA 2.1 2027 level
-8|known:FRA 2.1 2029 level
33|known:FRA 2.1 None level
-22|known:FRA 2.2 2025 level
36|known:FRA 2.2 2026 level
-9|known:FRA 2.2 2029 level
11|known:FRA 2.2 2030 level
54|known:FRA 2.3 2027 level
72|known:FRA 2.3 2030 level
-37|known:FRA 2.3 None level
39|known:FRA 2.5 2030 aim
-30|known:FRA 2.5 2035 aim
-14|known:FRA 2017 level
-18|known:FRA 2023 level
34|known:FRA 2024 aim
16|known:FRA 2024 level
-54|known:FRA 2025 level
-9|known:FRA 2026 aim
11|known:FRA 2026 level
17|known:FRA 2026 no
-29|known:FRA 2027 aim
52|known:FRA 2027 level
-16|known:FRA 2029 level
-21|known:FRA 202X level
78|known:FRA 2030 aim
73|known:FRA 2030 level
-21|known:FRA 2032 aim
11|known:FRA 2035 aim
8|known:FRA 3-3.5 None aim
17|known:FRA 3.5 2026 no
-28|known:FRA 3.5 2027 aim
-15|known:FRA 3.5 2032 aim
42|known:FRA 3.5 2035 aim
-17|known:FRA 3.5 None no
-54|known:FRA None aim
-30|known:FRA None level
-17|known:FRA None no
14|known:FY1967 level to-2024
-37|known:FY1978 level to-1999
26|known:FY1979 level to-1999
14|known:FY1980 level to-1999
-13|known:FY1981 level to-1999
-17|known:FY1982 level to-1999
-11|known:FY1983 level to-1999
17|known:FY1985 aim to-1999
-9|known:FY1985 level to-1999
16|known:FY1985 no to-1999
-13|known:FY1986 level to-1999
68|known:FY1986/FY1990 level to-1999
99|known:FY1987 aim to-1999
9|known:FY1987 level to-1999
-13|known:FY1987 no to-1999
8|known:FY1988 level to-1999
-72|known:FY1990 aim to-1999
-9|known:FY1991 level to-1999
19|known:FY1993 level to-1999
16|known:FY1994 level to-1999
66|known:FY1995 aim to-1999
20|known:FY1995 no to-1999
32|known:FY1999 level to-1999
-31|known:FY2000 level to-1999
38|known:FY2003 level to-2013
12|known:FY2006 level to-2013
-10|known:FY2008 level to-2013
-39|known:FY2011 level to-2013
24|known:FY2013 level to-2013
-32|known:FY2015 level to-2013
43|known:FY2015 level to-2021
-20|known:FY2015 no to-2021
38|known:FY2016 level to-2021
23|known:FY2017 level to-2021
33|known:FY2018 level to-2021
-18|known:FY2019 aim to-2021
13|known:FY2020 level to-2021
27|known:FY2021 level since-2025
-32|known:FY2021 level to-2021
16|known:FY2021 level to-2024
-10|known:FY2021 no to-2024
-12|known:FY2022 aim to-2024
-79|known:FY2022 level since-2025
-38|known:FY2022 level to-2021
24|known:FY2022 level to-2024
21|known:FY2022 no to-2024
-30|known:FY2023 aim to-2024
52|known:FY2023 level to-2024
-23|known:FY2024 aim to-2024
-33|known:FY2024 level since-2025
-10|known:FY2024 level to-2024
57|known:FY2025 aim since-2025
-54|known:FY2025 aim to-2024
-28|known:FY2025 level since-2025
-17|known:FY2025 level to-2024
11|known:FY2025 no since-2025
29|known:FY2026 level since-2025
30|known:FY2026 no since-2025
-26|known:FY2027 aim since-2025
33|known:FY2027 aim to-2024
-13|known:FY2027 level since-2025
-22|known:FY2027 level to-2024
18|known:FY2027 no to-2024
9|known:FY2028 aim since-2025
15|known:FY2029 level since-2025
57|known:FY2030 aim since-2025
70|known:FY2030 level since-2025
65|known:FY2031 aim since-2025
46|known:FY2031 level since-2025
-29|known:FY2031 no since-2025
28|known:FY2032 aim since-2025
20|known:FY2033 aim since-2025
50|known:FY2035 aim since-2025
22|known:GBR 1.5 2035 aim
-11|known:GBR 1.5 None aim
10|known:GBR 1985 level
27|known:GBR 1986 level
30|known:GBR 1989 level
-56|known:GBR 198X level
-19|known:GBR 2 2027 level
12|known:GBR 2 None aim
29|known:GBR 2 None level
28|known:GBR 2 None no
-29|known:GBR 2.1 None level
-34|known:GBR 2.2 2022 level
49|known:GBR 2.2 None level
102|known:GBR 2.3 2024 level
-18|known:GBR 2.3 2025 level
-46|known:GBR 2.3 2027 level
-13|known:GBR 2.3 2030 level
-11|known:GBR 2.3 2035 level
15|known:GBR 2.3 None level
36|known:GBR 2.33 2024 level
-33|known:GBR 2.33 None level
39|known:GBR 2.36 2025/2026 level
-30|known:GBR 2.36 FY2025 level
49|known:GBR 2.4 2025 level
39|known:GBR 2.4 2026 level
-19|known:GBR 2.4 2027 level
-12|known:GBR 2.4 None level
12|known:GBR 2.5 2010 level
-16|known:GBR 2.5 2024 level
-15|known:GBR 2.5 2025 aim
-34|known:GBR 2.5 2025-21 aim
47|known:GBR 2.5 2027 aim
38|known:GBR 2.5 2027-04 aim
-23|known:GBR 2.5 2029 aim
-11|known:GBR 2.5 202X aim
-19|known:GBR 2.5 2030 aim
-9|known:GBR 2.5 2032 aim
-10|known:GBR 2.5 2034 aim
-10|known:GBR 2.5 2035 aim
44|known:GBR 2.5 None aim
30|known:GBR 2.6 2027 aim
69|known:GBR 2.6 2027 level
12|known:GBR 2.6 2027-04 aim
-12|known:GBR 2.6 2035 level
-26|known:GBR 2.6 None aim
-68|known:GBR 2.6 None level
15|known:GBR 2010 level
-8|known:GBR 2016 level
-36|known:GBR 2022 level
-29|known:GBR 2023 aim
-10|known:GBR 2023 level
33|known:GBR 2024 level
-16|known:GBR 2025 aim
31|known:GBR 2025 level
-34|known:GBR 2025-21 aim
39|known:GBR 2025/2026 level
37|known:GBR 2026 level
12|known:GBR 2027 aim
-18|known:GBR 2027 level
36|known:GBR 2027-04 aim
-12|known:GBR 2027-04 level
11|known:GBR 2028 aim
12|known:GBR 2029 aim
-17|known:GBR 202X aim
36|known:GBR 2030 aim
-15|known:GBR 2030 level
-9|known:GBR 2032 aim
25|known:GBR 2035 aim
-26|known:GBR 2035 level
12|known:GBR 2035 no
-62|known:GBR 3 2027 aim
-11|known:GBR 3 2027-04 aim
36|known:GBR 3 2029 aim
76|known:GBR 3 2030 aim
16|known:GBR 3 2034 aim
-25|known:GBR 3 2035 aim
9|known:GBR 3 None aim
33|known:GBR 3.5 2035 aim
14|known:GBR 3.5 2035 no
-22|known:GBR 3.5 None aim
-13|known:GBR 3.5 None no
-16|known:GBR 3.9 None level
24|known:GBR 4 1989 level
17|known:GBR 4.7 None level
-55|known:GBR 5 198X level
-11|known:GBR 5 2027 aim
8|known:GBR 5 2035 aim
28|known:GBR 5 None level
9|known:GBR 5.1 None level
-8|known:GBR 5.2 None level
11|known:GBR 5.3 1984 level
-8|known:GBR 5.3 None level
-34|known:GBR FY2025 level
-12|known:GBR None aim
12|known:GBR None level
29|known:GBR None no
-15|known:GEO 2026 level
22|known:GRC 2 None level
30|known:GRC 2.4 2016 level
13|known:GRC 2.9 2025 level
-10|known:GRC 2.9 2026 level
18|known:GRC 2014 level
-12|known:GRC 2015 level
40|known:GRC 2016 level
10|known:GRC 2022 level
12|known:GRC 2023 level
-11|known:GRC 2024 level
-27|known:GRC 2025 level
16|known:GRC 2026 level
22|known:GRC 3 2023 level
-21|known:GRC 3 2025 level
25|known:GRC 3 2026 level
10|known:GRC 3 None aim
8|known:GRC 3.08 2024 level
-8|known:GRC 3.08 None level
14|known:GRC 3.1 2024 level
-23|known:GRC 3.1 2025 level
9|known:GRC 3.1 None level
8|known:GRC 3.8 2022 level
-8|known:GRC 3.8 None level
17|known:GRC None aim
-36|known:GRC None level
-10|known:HRV 2.5 2027 aim
-19|known:HRV 2027 aim
-9|known:HRV 2028 aim
31|known:HRV 2030 aim
-8|known:HRV 3 2027 aim
31|known:HRV 3 2030 aim
-13|known:HRV 3 None aim
-16|known:HRV None aim
33|known:HTI None level
42|known:HUN 0.8 2015 level
-42|known:HUN 0.8 None level
-12|known:HUN 1.4 None level
-10|known:HUN 1999 level
-11|known:HUN 2 2035 aim
12|known:HUN 2 None aim
-48|known:HUN 2.1 2024 level
49|known:HUN 2.1 None level
42|known:HUN 2015 level
-52|known:HUN 2024 level
8|known:HUN 2026 level
9|known:HUN 2026 no
-12|known:HUN 2035 aim
20|known:HUN None aim
15|known:HUN None level
37|known:IDN 0.7 2023 level
26|known:IDN 0.7 None level
8|known:IDN 0.8 2025 level
46|known:IDN 0.8 None level
32|known:IDN 1 2025 level
-25|known:IDN 1 None level
-25|known:IDN 1.1 None level
-20|known:IDN 1.3 2025 level
54|known:IDN 1.3 2026 level
-32|known:IDN 1.3 None level
27|known:IDN 1.5 2029 aim
-8|known:IDN 1.5 None aim
9|known:IDN 1.5 None level
61|known:IDN 2023 level
-35|known:IDN 2024 level
23|known:IDN 2025 level
57|known:IDN 2026 level
28|known:IDN 2029 aim
24|known:IDN 2029 level
-27|known:IDN None level
11|known:IND 0.2 None no
-38|known:IND 1.5 None level
-16|known:IND 1.58 1962 level
16|known:IND 1.58 None level
-25|known:IND 1.65 1962 level
25|known:IND 1.65 None level
10|known:IND 1.8 None level
-18|known:IND 1.9 2018 level
-52|known:IND 1.9 2024 level
32|known:IND 1.9 2024/2025 level
-9|known:IND 1.9 2025-08-27 level
54|known:IND 1.9 2025/2026 level
-10|known:IND 1.9 2035 level
-9|known:IND 1.9 FY2024 level
38|known:IND 1.9 FY2025 level
43|known:IND 1.9 None level
14|known:IND 1.97 2023/2024 level
-13|known:IND 1.97 None level
-29|known:IND 1962 level
-8|known:IND 2 2023 level
-31|known:IND 2 2025/2026 level
59|known:IND 2 2026/2027 level
-17|known:IND 2 None level
-45|known:IND 2.3 2025 level
-19|known:IND 2.3 None level
24|known:IND 2.4 2023 level
-24|known:IND 2.4 None level
18|known:IND 2.5 2030 aim
-15|known:IND 2.5 2031 aim
-15|known:IND 2018 aim
41|known:IND 2018 level
-14|known:IND 2021 level
10|known:IND 2022/2023 level
28|known:IND 2023 level
-68|known:IND 2024 level
23|known:IND 2024/2025 level
-55|known:IND 2025 level
-9|known:IND 2025-08-27 level
-14|known:IND 2025/2026 aim
61|known:IND 2025/2026 level
88|known:IND 2026/2027 level
-10|known:IND 2029/2030 level
12|known:IND 2030 aim
-14|known:IND 2031 aim
-11|known:IND 2035 level
-14|known:IND 3 2018 aim
-11|known:IND 3 2025/2026 aim
34|known:IND 3 None aim
10|known:IND FY2024 level
36|known:IND FY2025 level
30|known:IND None aim
-44|known:IND None level
14|known:IND None no
-26|known:IRL 0.2 2025 level
-9|known:IRL 0.2 2026 level
43|known:IRL 0.2 None level
16|known:IRL 0.25 None level
11|known:IRL 0.3 2026 level
38|known:IRL 0.3 2030 level
-14|known:IRL 0.3 None level
12|known:IRL 1 None aim
-13|known:IRL 2024 level
-22|known:IRL 2025 level
25|known:IRL 2026 level
-40|known:IRL 2028 level
38|known:IRL 2030 level
14|known:IRL None aim
18|known:IRL None level
23|known:IRL None no
17|known:IRN 2 2024 level
-17|known:IRN 2 None level
17|known:IRN 2024 level
-17|known:IRN None level
15|known:ISL None level
9|known:ISR 1975 level
44|known:ISR 198X level
24|known:ISR 2022 level
-30|known:ISR 2023 level
-13|known:ISR 2024 level
-27|known:ISR 2025 level
67|known:ISR 2028 level
-10|known:ISR 2034 aim
-30|known:ISR 2035 aim
-56|known:ISR 2E+1 None level
9|known:ISR 3E+1 1975 level
26|known:ISR 3E+1 None level
27|known:ISR 4.4 2022 level
36|known:ISR 4.5 None level
-31|known:ISR 5 2024 level
-52|known:ISR 5 2025 level
14|known:ISR 5 None level
-9|known:ISR 6 2035 aim
12|known:ISR 6 None aim
9|known:ISR 6 None level
8|known:ISR 7 None aim
33|known:ISR 7.8 2025 level
-23|known:ISR 7.8 None level
48|known:ISR 8.8 2024 level
-36|known:ISR 8.8 None level
41|known:ISR None aim
-53|known:ISR None level
-10|known:ITA 0.1 None no
-12|known:ITA 0.5 2028 aim
22|known:ITA 0.5 None aim
20|known:ITA 1.49 2024 level
-15|known:ITA 1.49 None level
12|known:ITA 1.5 2022 level
70|known:ITA 1.5 2024 level
-8|known:ITA 1.5 2030 aim
10|known:ITA 1.5 None aim
22|known:ITA 1.5 None level
-23|known:ITA 1.57 2025 level
25|known:ITA 1.57 None level
11|known:ITA 1.6 2024 level
-12|known:ITA 1.6 None level
-32|known:ITA 2 2024 level
19|known:ITA 2 2025 aim
59|known:ITA 2 2025 level
11|known:ITA 2 2028 aim
-16|known:ITA 2 None aim
-15|known:ITA 2 None level
13|known:ITA 2.5 2027 aim
-14|known:ITA 2.5 None aim
14|known:ITA 2022 level
39|known:ITA 2023 level
45|known:ITA 2024 level
16|known:ITA 2025 aim
30|known:ITA 2025 level
-18|known:ITA 2025-05 level
-10|known:ITA 2026 level
10|known:ITA 2027 aim
10|known:ITA 2027 no
12|known:ITA 2030 aim
34|known:ITA 2035 aim
33|known:ITA 3.5 2035 aim
-28|known:ITA 3.5 None aim
-45|known:ITA None aim
11|known:JOR 2024 no
-11|known:JOR None no
-80|known:JPN 0.5 None aim
-23|known:JPN 0.79 1955 level
25|known:JPN 0.79 1970 level
10|known:JPN 0.8 None aim
11|known:JPN 0.8 None level
9|known:JPN 0.88 FY1977 level
36|known:JPN 0.9 1976 level
-9|known:JPN 0.9 1978 level
14|known:JPN 0.9 1981 level
-14|known:JPN 0.9 2012 level
-38|known:JPN 0.9 2018 level
10|known:JPN 0.9 FY1976 level
10|known:JPN 0.9 FY1978 level
27|known:JPN 0.9 FY1979 level
19|known:JPN 0.9 FY1980 level
-32|known:JPN 0.9 FY2015 level
15|known:JPN 0.9 FY2019 level
61|known:JPN 0.9 None level
26|known:JPN 0.91 FY1981 level
-12|known:JPN 0.91 None level
13|known:JPN 0.92 FY1980 level
31|known:JPN 0.92 FY2018 level
-11|known:JPN 0.92 None level
10|known:JPN 0.93 FY1982 level
21|known:JPN 0.93 FY2017 level
-16|known:JPN 0.93 None level
-33|known:JPN 0.94 FY1991 level
15|known:JPN 0.94 FY1993 level
-11|known:JPN 0.94 None level
10|known:JPN 0.948 FY1994 level
-12|known:JPN 0.95 1976 level
-22|known:JPN 0.95 2023 level
-12|known:JPN 0.95 FY2020 level
60|known:JPN 0.95 FY2021 level
-13|known:JPN 0.95 FY2023 level
-14|known:JPN 0.95 FY2027 level
20|known:JPN 0.95 None level
12|known:JPN 0.954 FY1991 level
-12|known:JPN 0.954 None level
10|known:JPN 0.96 FY2013 level
-10|known:JPN 0.96 FY2021 level
42|known:JPN 0.96 FY2022 level
-16|known:JPN 0.96 FY2023 level
-9|known:JPN 0.96 FY2027 level
-11|known:JPN 0.96 None level
27|known:JPN 0.97-1.02 FY1987 level
38|known:JPN 0.97-1.02 None level
17|known:JPN 0.978 FY1983 level
-16|known:JPN 0.978 None level
43|known:JPN 0.98 FY1983 level
-20|known:JPN 0.99 None level
41|known:JPN 0.991 FY1999 level
17|known:JPN 0.993 FY1986 level
-11|known:JPN 0.993 None level
19|known:JPN 0.997 FY1985 level
33|known:JPN 0.997 FY1990 level
-21|known:JPN 0.997 None level
-32|known:JPN 1 196X level
-36|known:JPN 1 1976 no
-9|known:JPN 1 197X level
32|known:JPN 1 197X no
27|known:JPN 1 1983 level
-51|known:JPN 1 1987 level
-13|known:JPN 1 1987 no
32|known:JPN 1 1989 level
-25|known:JPN 1 1990 aim
-11|known:JPN 1 1995 level
-38|known:JPN 1 1998 level
-25|known:JPN 1 2012 level
-32|known:JPN 1 2013 level
20|known:JPN 1 2014 level
-32|known:JPN 1 2015 level
57|known:JPN 1 2020 level
91|known:JPN 1 2022 level
-9|known:JPN 1 2022-12 level
-22|known:JPN 1 2023 level
-33|known:JPN 1 2024 level
-10|known:JPN 1 2025 level
-8|known:JPN 1 2027 level
-13|known:JPN 1 2027 no
-15|known:JPN 1 2030 level
25|known:JPN 1 FY1980 no
16|known:JPN 1 FY1985 no
43|known:JPN 1 FY1987 aim
70|known:JPN 1 FY1987 level
-13|known:JPN 1 FY1987 no
8|known:JPN 1 FY1990 level
25|known:JPN 1 FY1991 level
20|known:JPN 1 FY1995 no
68|known:JPN 1 FY2015 level
16|known:JPN 1 FY2020 level
44|known:JPN 1 FY2021 level
101|known:JPN 1 FY2022 level
21|known:JPN 1 FY2022 no
-72|known:JPN 1 FY2023 level
-51|known:JPN 1 FY2025 level
-52|known:JPN 1 FY2027 level
-8|known:JPN 1 FY2030 level
32|known:JPN 1 None level
46|known:JPN 1 None no
-14|known:JPN 1.004 1976 level
-9|known:JPN 1.004 1986-12 level
20|known:JPN 1.004 1987 level
44|known:JPN 1.004 FY1987 level
-23|known:JPN 1.004 None level
26|known:JPN 1.006 FY1989 level
8|known:JPN 1.01 FY1988 level
-8|known:JPN 1.01 None level
19|known:JPN 1.013 FY1988 level
-14|known:JPN 1.013 None level
27|known:JPN 1.02 None level
-43|known:JPN 1.03 FY1986 level
56|known:JPN 1.03 FY1986/FY1990 level
-9|known:JPN 1.03 FY1990 level
-27|known:JPN 1.03 None aim
-28|known:JPN 1.038 1990 level
50|known:JPN 1.038 None level
-30|known:JPN 1.04 1985 level
58|known:JPN 1.04 None level
-38|known:JPN 1.09 FY2021 level
20|known:JPN 1.09 FY2022 level
40|known:JPN 1.09 None level
-13|known:JPN 1.1 1960 level
-14|known:JPN 1.1 2021 level
61|known:JPN 1.1 2022 level
61|known:JPN 1.1 FY2022 level
-13|known:JPN 1.1 FY2023 level
-8|known:JPN 1.1 FY2027 level
-19|known:JPN 1.1 None level
-32|known:JPN 1.1-1.3 None level
41|known:JPN 1.19 FY2023 level
-15|known:JPN 1.19 None level
104|known:JPN 1.2 2023 level
-66|known:JPN 1.2 2024 level
-24|known:JPN 1.2 2025/2026 level
56|known:JPN 1.2 FY2022 level
51|known:JPN 1.2 FY2023 level
-108|known:JPN 1.2 FY2024 level
23|known:JPN 1.2 None aim
11|known:JPN 1.24 2021 level
-26|known:JPN 1.24 2022 level
-8|known:JPN 1.24 2027 level
15|known:JPN 1.24 FY2021 level
22|known:JPN 1.24 FY2022 level
-24|known:JPN 1.24 FY2027 level
23|known:JPN 1.24 None level
-21|known:JPN 1.3 2024 level
27|known:JPN 1.3 FY2018 level
-34|known:JPN 1.3 FY2019 level
-17|known:JPN 1.3 FY2023 level
43|known:JPN 1.3 FY2024 level
-30|known:JPN 1.3 FY2025 level
43|known:JPN 1.3 None level
-24|known:JPN 1.35 None level
-36|known:JPN 1.4 1952 level
-18|known:JPN 1.4 1958 level
-18|known:JPN 1.4 2022 level
-16|known:JPN 1.4 2023 level
90|known:JPN 1.4 2024 level
77|known:JPN 1.4 2025 level
-16|known:JPN 1.4 FY2021 level
-14|known:JPN 1.4 FY2022 level
103|known:JPN 1.4 FY2023 level
-19|known:JPN 1.4 FY2024 level
-28|known:JPN 1.4 FY2025 level
-8|known:JPN 1.4 FY2026 level
-29|known:JPN 1.4 None level
-14|known:JPN 1.5 2025 level
-29|known:JPN 1.5 FY1987 level
12|known:JPN 1.5 FY2024 level
50|known:JPN 1.5 FY2025 level
12|known:JPN 1.5 FY2027 level
13|known:JPN 1.5 None aim
-65|known:JPN 1.5 None level
-30|known:JPN 1.6 2022 level
-34|known:JPN 1.6 2025 level
-62|known:JPN 1.6 FY2022 level
-26|known:JPN 1.6 FY2023 level
143|known:JPN 1.6 FY2024 level
58|known:JPN 1.6 FY2025 level
22|known:JPN 1.6 FY2026 level
-12|known:JPN 1.6 FY2027 aim
17|known:JPN 1.6 FY2027 level
11|known:JPN 1.6 None aim
12|known:JPN 1.6 None level
-42|known:JPN 1.7 2025 level
-13|known:JPN 1.7 2026 level
-20|known:JPN 1.7 FY2022 level
72|known:JPN 1.7 FY2025 level
9|known:JPN 1.7 FY2026 level
54|known:JPN 1.7 FY2027 level
-35|known:JPN 1.7 None level
8|known:JPN 1.7 None no
-26|known:JPN 1.75 2025 level
-28|known:JPN 1.75 FY2022 level
33|known:JPN 1.75 FY2025 level
-14|known:JPN 1.75 None level
9|known:JPN 1.78 1955 level
-44|known:JPN 1.8 2022 level
-43|known:JPN 1.8 2024 level
-33|known:JPN 1.8 2025 level
14|known:JPN 1.8 2027 level
-40|known:JPN 1.8 FY2022 level
161|known:JPN 1.8 FY2025 level
-16|known:JPN 1.8 FY2026 level
14|known:JPN 1.8 FY2027 level
33|known:JPN 1.8 None level
-44|known:JPN 1.9 FY2022 level
-23|known:JPN 1.9 FY2025 level
96|known:JPN 1.9 FY2026 level
33|known:JPN 1.9 FY2027 level
-11|known:JPN 1.9 FY2031 level
-29|known:JPN 1.9 None level
-9|known:JPN 1944 level
-36|known:JPN 1952 level
-16|known:JPN 1955 level
-19|known:JPN 1958 level
26|known:JPN 195X level
-15|known:JPN 1960 level
12|known:JPN 1965 level
-34|known:JPN 196X level
16|known:JPN 1970 level
-18|known:JPN 1972 level
-8|known:JPN 1976 aim
-36|known:JPN 1976 no
-11|known:JPN 1977 level
-9|known:JPN 1978 level
-11|known:JPN 197X level
32|known:JPN 197X no
-20|known:JPN 1980 level
-35|known:JPN 1981 level
-33|known:JPN 1982-07-23 level
32|known:JPN 1983 level
-8|known:JPN 1984 level
12|known:JPN 1985 aim
-35|known:JPN 1985 level
-13|known:JPN 1985-09-18 level
-12|known:JPN 1986 level
-9|known:JPN 1986-12 level
-11|known:JPN 1987 aim
13|known:JPN 1987 level
-14|known:JPN 1987 no
29|known:JPN 1987/1988 aim
29|known:JPN 1989 level
-21|known:JPN 198X aim
-79|known:JPN 1990 aim
-8|known:JPN 1990 level
-26|known:JPN 1991-03 level
-38|known:JPN 1998 level
-13|known:JPN 1999 level
-18|known:JPN 2 198X aim
-9|known:JPN 2 2018 aim
-10|known:JPN 2 2019 aim
-8|known:JPN 2 2021 aim
-49|known:JPN 2 2022 aim
-83|known:JPN 2 2022 level
-8|known:JPN 2 2022 no
-12|known:JPN 2 2022-12 aim
-21|known:JPN 2 2023 aim
30|known:JPN 2 2024 aim
15|known:JPN 2 2024 level
-17|known:JPN 2 2025 aim
-9|known:JPN 2 2025 level
-16|known:JPN 2 2025-12 level
20|known:JPN 2 2025/2026 level
-57|known:JPN 2 2026 aim
-86|known:JPN 2 2026 level
136|known:JPN 2 2026-03 aim
76|known:JPN 2 2026-03 level
14|known:JPN 2 2026-03 no
-10|known:JPN 2 2026-04 aim
-30|known:JPN 2 2026-21 level
57|known:JPN 2 2027 aim
-14|known:JPN 2 2027 no
-30|known:JPN 2 2027-01 aim
10|known:JPN 2 2027/2028 aim
12|known:JPN 2 2028 aim
34|known:JPN 2 2028-03 aim
-23|known:JPN 2 2029 aim
-56|known:JPN 2 2030 aim
-18|known:JPN 2 2030 level
33|known:JPN 2 2031 aim
-18|known:JPN 2 2035 aim
-31|known:JPN 2 2040 aim
-10|known:JPN 2 FY2021 no
-13|known:JPN 2 FY2022 aim
-61|known:JPN 2 FY2022 level
-12|known:JPN 2 FY2024 aim
136|known:JPN 2 FY2025 aim
135|known:JPN 2 FY2025 level
21|known:JPN 2 FY2025 no
16|known:JPN 2 FY2026 aim
49|known:JPN 2 FY2026 level
120|known:JPN 2 FY2027 aim
47|known:JPN 2 FY2027 no
10|known:JPN 2 FY2028 aim
-17|known:JPN 2 FY2030 aim
18|known:JPN 2 FY2030 level
-56|known:JPN 2 FY2031 aim
52|known:JPN 2 None aim
55|known:JPN 2 None level
-25|known:JPN 2 None no
35|known:JPN 2.1 FY2027 level
-14|known:JPN 2.1 FY2031 level
-13|known:JPN 2.1 None level
10|known:JPN 2.2 FY2026 level
46|known:JPN 2.2 FY2027 level
31|known:JPN 2.2 None level
-10|known:JPN 2.3 FY2025 level
49|known:JPN 2.4 2026 level
-40|known:JPN 2.4 FY2025 level
-13|known:JPN 2.4 FY2026 level
15|known:JPN 2.4 FY2027 level
-38|known:JPN 2.4 None level
22|known:JPN 2.4 None no
-12|known:JPN 2.5 2027 aim
-9|known:JPN 2.5 2028 aim
-25|known:JPN 2.5 202X level
-30|known:JPN 2.5 2030 aim
32|known:JPN 2.5 2030 level
30|known:JPN 2.5 203X aim
-22|known:JPN 2.5 FY2025 level
22|known:JPN 2.5 FY2026 no
22|known:JPN 2.5 FY2027 aim
21|known:JPN 2.5 FY2027 level
8|known:JPN 2.5 FY2028 aim
9|known:JPN 2.5 FY2030 aim
15|known:JPN 2.5 FY2030 level
26|known:JPN 2.5 FY2031 aim
-11|known:JPN 2.5 FY2035 aim
30|known:JPN 2.5 None aim
-24|known:JPN 2.5 None level
-21|known:JPN 2.6 FY2026 level
-24|known:JPN 2.6 FY2027 level
89|known:JPN 2.6 FY2031 level
-18|known:JPN 2.6 None aim
38|known:JPN 2.8 2030 level
-34|known:JPN 2.8 FY2025 level
42|known:JPN 2.8 FY2030 level
-30|known:JPN 2.8 None level
-32|known:JPN 2013 level
-44|known:JPN 2015 level
-37|known:JPN 2016 level
-10|known:JPN 2016-12 level
-11|known:JPN 2017 aim
-10|known:JPN 2018 aim
-39|known:JPN 2018 level
-10|known:JPN 2019 aim
-8|known:JPN 2019 level
-9|known:JPN 2021 aim
-8|known:JPN 2021 level
-51|known:JPN 2022 aim
-81|known:JPN 2022 level
-16|known:JPN 2022 no
-26|known:JPN 2022-01/2022-03 level
-12|known:JPN 2022-12 aim
-11|known:JPN 2022-12 level
-21|known:JPN 2023 aim
8|known:JPN 2023 level
-34|known:JPN 2023-04/2023-06 level
16|known:JPN 2024 aim
-71|known:JPN 2024 level
-41|known:JPN 2025 aim
-94|known:JPN 2025 level
-13|known:JPN 2025-03 aim
-9|known:JPN 2025-04 aim
-8|known:JPN 2025-06 aim
-10|known:JPN 2025-07 aim
-9|known:JPN 2025-08-13 level
-9|known:JPN 2025-10 no
-19|known:JPN 2025-12 level
-146|known:JPN 2026 aim
-92|known:JPN 2026 level
-24|known:JPN 2026 no
84|known:JPN 2026-03 aim
69|known:JPN 2026-03 level
13|known:JPN 2026-03 no
-11|known:JPN 2026-04 aim
-18|known:JPN 2026-05 aim
-25|known:JPN 2026-12 aim
-30|known:JPN 2026-21 level
-24|known:JPN 2027 aim
-29|known:JPN 2027 no
-32|known:JPN 2027-01 aim
10|known:JPN 2027/2028 aim
-49|known:JPN 2028 aim
-14|known:JPN 2028 level
33|known:JPN 2028-03 aim
-24|known:JPN 2029 aim
-9|known:JPN 2029 level
-21|known:JPN 202X aim
-74|known:JPN 202X level
73|known:JPN 2030 level
29|known:JPN 2030 no
45|known:JPN 2031 aim
39|known:JPN 2031 level
16|known:JPN 2032 aim
12|known:JPN 2035 level
-19|known:JPN 2035 no
104|known:JPN 2036 aim
19|known:JPN 203X aim
-29|known:JPN 2040 aim
-37|known:JPN 2E+1 2025 level
37|known:JPN 2E+1 None level
-8|known:JPN 3 2024 aim
-11|known:JPN 3 2025 aim
-12|known:JPN 3 2025-03 aim
-39|known:JPN 3 2026 aim
-46|known:JPN 3 2026-03 aim
-17|known:JPN 3 2026-12 aim
-52|known:JPN 3 2028 aim
33|known:JPN 3 202X aim
37|known:JPN 3 2030 aim
44|known:JPN 3 2030 level
22|known:JPN 3 2031 aim
23|known:JPN 3 2031 level
9|known:JPN 3 2035 level
-23|known:JPN 3 FY2025 aim
-39|known:JPN 3 FY2025 level
-33|known:JPN 3 FY2027 aim
-18|known:JPN 3 FY2027 level
56|known:JPN 3 FY2030 aim
54|known:JPN 3 FY2031 aim
48|known:JPN 3 FY2032 aim
31|known:JPN 3 FY2035 aim
46|known:JPN 3 None aim
-35|known:JPN 3 None level
14|known:JPN 3 None no
-9|known:JPN 3-3.5 2026 aim
-10|known:JPN 3.5 2025 aim
-37|known:JPN 3.5 2026 aim
-15|known:JPN 3.5 2026 no
-12|known:JPN 3.5 2026-05 aim
-46|known:JPN 3.5 2027 aim
33|known:JPN 3.5 2030 aim
29|known:JPN 3.5 2030 no
19|known:JPN 3.5 2031 level
20|known:JPN 3.5 2032 aim
-16|known:JPN 3.5 2035 aim
-18|known:JPN 3.5 2035 no
93|known:JPN 3.5 2036 aim
-19|known:JPN 3.5 203X aim
-15|known:JPN 3.5 FY2025 aim
24|known:JPN 3.5 FY2026 no
-24|known:JPN 3.5 FY2027 aim
16|known:JPN 3.5 FY2030 aim
-13|known:JPN 3.5 FY2031 aim
-11|known:JPN 3.5 FY2032 aim
24|known:JPN 3.5 FY2033 aim
42|known:JPN 3.5 FY2035 aim
33|known:JPN 3.5 None aim
-10|known:JPN 3.5 None level
21|known:JPN 3.5 None no
-12|known:JPN 4 FY2027 aim
12|known:JPN 4 None aim
-10|known:JPN 5 2027 aim
-8|known:JPN 5 2035 aim
33|known:JPN 5 2036 aim
16|known:JPN 5 None no
14|known:JPN FY1967 level
10|known:JPN FY1976 level
9|known:JPN FY1977 level
26|known:JPN FY1979 level
23|known:JPN FY1980 level
25|known:JPN FY1980 no
9|known:JPN FY1982 level
11|known:JPN FY1983 level
17|known:JPN FY1985 aim
-22|known:JPN FY1985 level
16|known:JPN FY1985 no
8|known:JPN FY1986 level
69|known:JPN FY1986/FY1990 level
98|known:JPN FY1987 aim
67|known:JPN FY1987 level
-13|known:JPN FY1987 no
23|known:JPN FY1988 level
19|known:JPN FY1993 level
16|known:JPN FY1994 level
-10|known:JPN FY1995 aim
20|known:JPN FY1995 no
35|known:JPN FY1999 level
-25|known:JPN FY2000 level
12|known:JPN FY2006 level
-29|known:JPN FY2011 level
24|known:JPN FY2013 level
40|known:JPN FY2015 level
52|known:JPN FY2016 level
26|known:JPN FY2017 level
50|known:JPN FY2018 level
-18|known:JPN FY2019 aim
8|known:JPN FY2019 level
14|known:JPN FY2020 level
41|known:JPN FY2021 level
-14|known:JPN FY2021 no
-16|known:JPN FY2022 aim
-30|known:JPN FY2022 level
18|known:JPN FY2022 no
-8|known:JPN FY2023 aim
53|known:JPN FY2023 level
-13|known:JPN FY2024 aim
45|known:JPN FY2024 level
86|known:JPN FY2025 aim
206|known:JPN FY2025 level
12|known:JPN FY2025 no
29|known:JPN FY2026 aim
106|known:JPN FY2026 level
45|known:JPN FY2026 no
81|known:JPN FY2027 aim
110|known:JPN FY2027 level
13|known:JPN FY2028 aim
19|known:JPN FY2029 level
66|known:JPN FY2030 aim
75|known:JPN FY2030 level
69|known:JPN FY2031 aim
54|known:JPN FY2031 level
-29|known:JPN FY2031 no
41|known:JPN FY2032 aim
8|known:JPN FY2032 level
24|known:JPN FY2033 aim
50|known:JPN FY2035 aim
59|known:JPN None aim
-48|known:JPN None level
113|known:JPN None no
13|known:KAZ 1 None aim
13|known:KAZ None aim
13|known:KHM 2 None level
8|known:KHM 2.2 None level
-9|known:KHM 2025 level
33|known:KHM 2026 aim
-33|known:KHM None aim
23|known:KHM None level
-67|known:KOR 197X level
29|known:KOR 1980 level
19|known:KOR 1988 level
28|known:KOR 198X level
9|known:KOR 1990 level
65|known:KOR 1993 level
41|known:KOR 1998 level
10|known:KOR 1998 no
-17|known:KOR 2.3 2024 level
78|known:KOR 2.3 2025 level
-26|known:KOR 2.3 2026 level
-11|known:KOR 2.3 2027 level
-11|known:KOR 2.3 FY2025 level
-11|known:KOR 2.3 FY2027 level
48|known:KOR 2.3 None level
-56|known:KOR 2.32 2024 level
85|known:KOR 2.32 2025 level
-70|known:KOR 2.32 2026 level
44|known:KOR 2.32 None level
-39|known:KOR 2.4 2016 level
-37|known:KOR 2.4 2025 level
82|known:KOR 2.4 2026 level
-10|known:KOR 2.4 2034 level
30|known:KOR 2.4 None level
-32|known:KOR 2.42 2025 level
82|known:KOR 2.42 2026 level
-13|known:KOR 2.42 None level
62|known:KOR 2.5 2023 level
39|known:KOR 2.5 2024 level
-37|known:KOR 2.5 2025 level
20|known:KOR 2.5 2026 aim
-20|known:KOR 2.5 2026 level
69|known:KOR 2.5 2027 level
-9|known:KOR 2.5 2035 level
-8|known:KOR 2.5 FY2027 level
-20|known:KOR 2.5 None aim
-27|known:KOR 2.5 None level
13|known:KOR 2.55 2027 level
-11|known:KOR 2.55 None level
13|known:KOR 2.6 2020 level
37|known:KOR 2.6 2023 level
46|known:KOR 2.6 2024 level
42|known:KOR 2.6 2025 level
-15|known:KOR 2.6 2026 level
-10|known:KOR 2.6 2027 level
-18|known:KOR 2.6 FY2025 level
-22|known:KOR 2.6 FY2027 level
38|known:KOR 2.7 2022 level
-24|known:KOR 2.7 2023 level
19|known:KOR 2.76 2029 level
-19|known:KOR 2.76 2032 level
51|known:KOR 2.8 2020 level
-9|known:KOR 2.8 2021 level
-46|known:KOR 2.8 2023 level
11|known:KOR 2.8 2024 level
-10|known:KOR 2.8 2025 level
11|known:KOR 2.8 2029 level
30|known:KOR 2.8 None level
11|known:KOR 2.9 2022 aim
37|known:KOR 2.9 2030 level
-23|known:KOR 2.9 2035 level
-13|known:KOR 2.9 None aim
-15|known:KOR 2.9 None level
-13|known:KOR 2003 aim
10|known:KOR 2003 level
-13|known:KOR 2006 level
41|known:KOR 2008 aim
22|known:KOR 2015 aim
17|known:KOR 2015 level
-39|known:KOR 2016 level
-17|known:KOR 2018 level
12|known:KOR 2019 level
64|known:KOR 2020 level
8|known:KOR 2022 aim
63|known:KOR 2022 level
-16|known:KOR 2023 level
-13|known:KOR 2024 aim
-17|known:KOR 2024 level
-24|known:KOR 2025 aim
58|known:KOR 2025 level
-12|known:KOR 2025-04-10 level
-31|known:KOR 2025-11 aim
-8|known:KOR 2025-23 aim
-13|known:KOR 2026 aim
-23|known:KOR 2026 level
29|known:KOR 2027 level
14|known:KOR 2028 aim
22|known:KOR 2029 level
16|known:KOR 2029 no
-19|known:KOR 2030 aim
22|known:KOR 2030 level
11|known:KOR 2031 level
41|known:KOR 2032 level
-8|known:KOR 2033/2034 level
-15|known:KOR 2034 level
18|known:KOR 2035 aim
40|known:KOR 2035 no
10|known:KOR 3 1998 no
42|known:KOR 3 2008 aim
11|known:KOR 3 2015 aim
-11|known:KOR 3 2026 aim
-36|known:KOR 3 2026 level
-16|known:KOR 3 2027 level
14|known:KOR 3 2028 aim
-18|known:KOR 3 2030 aim
-16|known:KOR 3 2035 aim
-18|known:KOR 3 None aim
-21|known:KOR 3 None level
12|known:KOR 3.12 2032 level
-8|known:KOR 3.12 2035 level
-13|known:KOR 3.2 2003 aim
-13|known:KOR 3.2 2035 aim
17|known:KOR 3.2 None aim
-21|known:KOR 3.2 None level
-13|known:KOR 3.5 2025 aim
-31|known:KOR 3.5 2025-11 aim
-8|known:KOR 3.5 2025-23 aim
-17|known:KOR 3.5 2026 aim
-18|known:KOR 3.5 2029 level
-20|known:KOR 3.5 2032 level
50|known:KOR 3.5 2035 aim
41|known:KOR 3.5 2035 level
45|known:KOR 3.5 2035 no
72|known:KOR 3.5 None aim
-52|known:KOR 3.5 None level
-49|known:KOR 3.5 None no
-11|known:KOR 3.8 2024 aim
36|known:KOR 3.8 None aim
8|known:KOR 3.8 None no
-20|known:KOR 4 None level
22|known:KOR 5 197X level
-12|known:KOR 5 2025 level
-51|known:KOR 5 None level
10|known:KOR 5 None no
25|known:KOR 6 1980 level
19|known:KOR 6 198X level
-11|known:KOR 6 2025 level
59|known:KOR 6 None level
-13|known:KOR FY2021 level
-34|known:KOR FY2022 level
-27|known:KOR FY2024 level
-35|known:KOR FY2025 level
-36|known:KOR FY2026 level
-56|known:KOR FY2027 level
81|known:KOR None aim
-11|known:KOR None no
8|known:KWT 2024 level
11|known:KWT 4.8 2024 level
14|known:LAO 0.3 None level
14|known:LAO None level
15|known:LBN 2026 aim
-18|known:LBN None aim
15|known:LKA 1.5 None level
-12|known:LKA 2025 level
14|known:LKA None level
23|known:LTU 2.5 2023 level
-21|known:LTU 2.5 None level
13|known:LTU 2021 level
-10|known:LTU 2023 aim
24|known:LTU 2023 level
-15|known:LTU 2025 aim
85|known:LTU 2025 level
82|known:LTU 2026 aim
37|known:LTU 2026 level
8|known:LTU 2026 no
80|known:LTU 2026/2030 aim
-52|known:LTU 2030 aim
-12|known:LTU 3 2023 aim
55|known:LTU 3 2025 level
-16|known:LTU 3 2026 level
12|known:LTU 3 None aim
-37|known:LTU 3 None level
-10|known:LTU 4 2025 aim
33|known:LTU 4 2025 level
46|known:LTU 4 2026 aim
-30|known:LTU 4 None aim
-21|known:LTU 4 None level
33|known:LTU 4.87 2026 aim
-31|known:LTU 4.87 None aim
16|known:LTU 5 2026 aim
-12|known:LTU 5 None aim
-10|known:LTU 5-6 2026 aim
80|known:LTU 5-6 2026/2030 aim
-28|known:LTU 5-6 2030 aim
-29|known:LTU 5-6 None aim
8|known:LTU 5.3 2026 level
18|known:LTU 5.38 2026 level
-14|known:LTU 5.38 None level
35|known:LTU 5.4 2026 level
-18|known:LTU 5.4 None level
21|known:LTU 5.5 None aim
10|known:LTU 6 None aim
-66|known:LTU None aim
-133|known:LTU None level
10|known:LTU+LVA None level
16|known:LUX 0.7 2023 level
-10|known:LUX 0.7 None level
27|known:LUX 1.2 2024 level
-26|known:LUX 1.2 None level
12|known:LUX 1.3 2024 level
-34|known:LUX 1.3 2025 level
22|known:LUX 1.3 None level
19|known:LUX 2 2025 aim
27|known:LUX 2 2030 aim
-26|known:LUX 2 None aim
-16|known:LUX 2014 level
10|known:LUX 2022 level
36|known:LUX 2023 level
37|known:LUX 2024 level
18|known:LUX 2025 aim
-32|known:LUX 2025 level
27|known:LUX 2030 aim
-25|known:LUX None aim
-28|known:LUX None level
17|known:LVA 0.9 None level
-14|known:LVA 1 None level
-9|known:LVA 1.2 None level
43|known:LVA 2 2018 aim
-16|known:LVA 2 None aim
24|known:LVA 2.27 2023 level
-23|known:LVA 2.27 None level
25|known:LVA 2004 level
-13|known:LVA 2012 level
10|known:LVA 2015 level
42|known:LVA 2018 aim
15|known:LVA 2023 level
22|known:LVA 2024 level
16|known:LVA 2025 level
-10|known:LVA 2027 aim
33|known:LVA 2028 aim
10|known:LVA 3.2 2024 level
8|known:LVA 3.3 2024 level
-11|known:LVA 3.45 2026 level
16|known:LVA 3.45 None level
11|known:LVA 3.7 2025 level
-11|known:LVA 3.7 None level
18|known:LVA 4 2026 aim
-15|known:LVA 4 None aim
9|known:LVA 4.9 2026 aim
8|known:LVA 4.9 2026 level
-9|known:LVA 4.9 None aim
-29|known:LVA 5 2026 aim
39|known:LVA 5 2028 aim
10|known:LVA 5 None aim
-31|known:LVA None aim
-60|known:LVA None level
-11|known:MDA 0.6 2024 level
-10|known:MDA 0.6 2025 level
24|known:MDA 0.6 None level
-10|known:MDA 2024 level
-10|known:MDA 2025 level
35|known:MDA 2030 aim
-35|known:MDA None aim
25|known:MDA None level
-11|known:MEX 0.6 2024 level
12|known:MEX 0.6 None level
-11|known:MEX 2024 level
18|known:MEX None level
26|known:MKD 2024 level
-17|known:MKD None level
15|known:MLT None level
19|known:MMR 2024 level
19|known:MMR 6.8 2024 level
-18|known:MMR 6.8 None level
46|known:MNG 2023 level
-42|known:MNG None aim
-43|known:MNG None level
36|known:MRT None level
10|known:MYS 0.9 2025 level
-9|known:MYS 1 2025 level
40|known:MYS 1 None level
-14|known:MYS 1.5 2026 aim
27|known:MYS 1.5 None aim
-14|known:MYS 2026 aim
-11|known:MYS 202X aim
30|known:MYS None aim
17|known:NATO 1.4 2014 level
-14|known:NATO 1.4 None level
-18|known:NATO 1.5 2024 aim
-11|known:NATO 1.5 2025 aim
-12|known:NATO 1.5 2025-06 aim
-29|known:NATO 1.5 2029 aim
85|known:NATO 1.5 2032 aim
87|known:NATO 1.5 2035 aim
-18|known:NATO 1.5 FY2027 aim
-51|known:NATO 1.5 None aim
-38|known:NATO 1.5 None level
9|known:NATO 1.85 2023 level
-8|known:NATO 1.85 2024 level
14|known:NATO 1.9 None level
26|known:NATO 1988 level
-11|known:NATO 1989 level
12|known:NATO 1995 level
-15|known:NATO 2 2002 aim
-22|known:NATO 2 2014 aim
-68|known:NATO 2 2014 level
-17|known:NATO 2 2017 aim
-30|known:NATO 2 2020 level
110|known:NATO 2 2024 aim
97|known:NATO 2 2024 level
-58|known:NATO 2 2025 level
-44|known:NATO 2 2026-03 aim
-27|known:NATO 2 2027 aim
-28|known:NATO 2 2032 aim
-53|known:NATO 2 2035 aim
-15|known:NATO 2 FY2025 aim
127|known:NATO 2 None aim
25|known:NATO 2 None level
8|known:NATO 2.02 2024 level
13|known:NATO 2.3 2025 level
-9|known:NATO 2.3 None level
20|known:NATO 2.5 2026 level
-26|known:NATO 2.5 2030 aim
28|known:NATO 2.5 None aim
-20|known:NATO 2.5 None level
-11|known:NATO 2.7 2025 level
11|known:NATO 2.7 None level
-15|known:NATO 2002 aim
-26|known:NATO 2014 aim
-47|known:NATO 2014 level
-17|known:NATO 2017 aim
-29|known:NATO 2020 level
16|known:NATO 2022 level
80|known:NATO 2024 aim
27|known:NATO 2024 level
-24|known:NATO 2025 aim
-37|known:NATO 2025 level
-47|known:NATO 2025-06 aim
-12|known:NATO 2025-06 level
9|known:NATO 2025/2026 level
-26|known:NATO 2026 aim
17|known:NATO 2026 level
-51|known:NATO 2026-03 aim
-49|known:NATO 2027 aim
12|known:NATO 2028 aim
-77|known:NATO 2029 aim
48|known:NATO 2030 aim
82|known:NATO 2032 aim
150|known:NATO 2035 aim
79|known:NATO 2035 level
15|known:NATO 3 2028 aim
42|known:NATO 3 2030 aim
-31|known:NATO 3 None aim
20|known:NATO 3 None level
-28|known:NATO 3.4 None aim
19|known:NATO 3.5 2025 level
-12|known:NATO 3.5 2025-06 aim
-18|known:NATO 3.5 2026 aim
-37|known:NATO 3.5 2029 aim
88|known:NATO 3.5 2032 aim
43|known:NATO 3.5 2035 aim
-12|known:NATO 3.5 2035 level
-12|known:NATO 3.5 None aim
-23|known:NATO 4 2024 aim
27|known:NATO 4 None aim
-14|known:NATO 4 None level
-18|known:NATO 5 2025-06 aim
-19|known:NATO 5 2027 aim
33|known:NATO 5 2030 aim
-62|known:NATO 5 2032 aim
82|known:NATO 5 2035 aim
-8|known:NATO 5 FY2027 aim
38|known:NATO 5 None aim
-18|known:NATO FY2025 aim
-33|known:NATO FY2027 aim
118|known:NATO None aim
-46|known:NATO None level
78|known:NGA 2014 level
-54|known:NGA 2025 level
-60|known:NGA None aim
-23|known:NGA None level
14|known:NLD 1.1 2014 level
-8|known:NLD 1.1 None level
20|known:NLD 1.3 None level
-8|known:NLD 1.5 2035 aim
-12|known:NLD 2 2024 aim
24|known:NLD 2 None aim
-8|known:NLD 2 None level
20|known:NLD 2.6 2026 level
13|known:NLD 2.8 2027 level
14|known:NLD 2014 level
-12|known:NLD 2024 aim
-15|known:NLD 2024 level
-16|known:NLD 2025 aim
8|known:NLD 2025 level
10|known:NLD 2026 level
-9|known:NLD 2030 aim
-10|known:NLD 2032 aim
9|known:NLD 2035 aim
10|known:NLD 3 None aim
-9|known:NLD 3.5 2030 aim
-19|known:NLD 3.5 2032 aim
30|known:NLD 3.5 2035 aim
14|known:NLD None aim
-17|known:NOR 1.5 None level
17|known:NOR 2.16 2025 level
-11|known:NOR 2.16 None level
-8|known:NOR 2.2 2024 level
-12|known:NOR 2.2 2025 level
21|known:NOR 2.2 None level
-24|known:NOR 2024 level
45|known:NOR 2025 level
10|known:NOR 2035 aim
-9|known:NOR 3 None aim
9|known:NOR 3.2 2025 level
16|known:NOR 3.3 2025 level
-15|known:NOR 3.3 None level
15|known:NOR 3.35 2025 level
-27|known:NOR None aim
10|known:NPL 1 None level
-20|known:NPL 2006 level
26|known:NPL 2024 level
-8|known:NZL 1 2024 level
30|known:NZL 1 None level
-22|known:NZL 1.1 None level
-8|known:NZL 1.2 2024 level
15|known:NZL 1.2 None level
35|known:NZL 1.3 2026/2027 level
-12|known:NZL 1.3 None level
18|known:NZL 198X level
-9|known:NZL 1990 level
22|known:NZL 2 198X level
-10|known:NZL 2 1990 level
-12|known:NZL 2 2025 aim
67|known:NZL 2 2027 aim
-15|known:NZL 2 2028 aim
50|known:NZL 2 2029 aim
16|known:NZL 2 2032/2033 aim
-13|known:NZL 2 2034 aim
-60|known:NZL 2 FY2027 aim
-9|known:NZL 2 None aim
-11|known:NZL 2 None level
-12|known:NZL 2023 aim
-11|known:NZL 2024 level
-12|known:NZL 2025 aim
-10|known:NZL 2025 level
36|known:NZL 2026/2027 level
65|known:NZL 2027 aim
-45|known:NZL 2028 aim
50|known:NZL 2029 aim
18|known:NZL 2030 aim
13|known:NZL 2032/2033 aim
-9|known:NZL 2032/2033 level
-13|known:NZL 2034 aim
32|known:NZL 3 None aim
-60|known:NZL FY2027 aim
12|known:NZL None aim
-8|known:NZL None level
18|known:None aim since-2025
-68|known:None aim to-1999
17|known:None aim to-2013
42|known:None aim to-2021
55|known:None aim to-2024
-35|known:None level since-2025
66|known:None level to-1999
32|known:None level to-2013
-36|known:None level to-2024
70|known:None no since-2025
15|known:None no to-1999
9|known:None no to-2013
52|known:None no to-2021
-8|known:None no to-2024
36|known:OMN 2024 level
9|known:OMN 5.2 None level
14|known:OMN 5.6 2024 level
-11|known:OMN 5.6 None level
-16|known:OMN None level
17|known:PAK 1.9 None level
16|known:PAK 196X level
29|known:PAK 2 2025/2026 level
-30|known:PAK 2 None level
-17|known:PAK 2.3 2025/2026 level
17|known:PAK 2.3 None level
14|known:PAK 2.5 2025/2026 aim
-14|known:PAK 2.5 2026/2027 level
-11|known:PAK 2.5 None aim
35|known:PAK 2.5 None level
13|known:PAK 2.7 None level
-9|known:PAK 2.8 2024/2025 level
-47|known:PAK 2.8 None level
40|known:PAK 2022/2023 level
14|known:PAK 2025/2026 aim
-14|known:PAK 2026 level
-14|known:PAK 2026/2027 level
-16|known:PAK 5 None level
-30|known:PAK FY2025 level
-28|known:PAK FY2026 level
-11|known:PAK FY2026 no
-11|known:PAK None aim
27|known:PAK None level
12|known:PER 1.5 2026 aim
-11|known:PER 1.5 None aim
11|known:PER 2026 aim
-8|known:PER None aim
-15|known:PHL 0.8 None level
-17|known:PHL 0.9 2024 level
13|known:PHL 0.9 2025 level
11|known:PHL 1 None level
19|known:PHL 1.1 2026 level
-19|known:PHL 1.1 None level
18|known:PHL 1.3 2023 level
14|known:PHL 1.3 2024 level
26|known:PHL 1.3 2025 level
-27|known:PHL 1.3 2026 level
-26|known:PHL 1.3 2028 level
-16|known:PHL 1.3 FY2025 level
24|known:PHL 1.3 None level
-31|known:PHL 1.4 2025 level
27|known:PHL 1.4 2026 level
10|known:PHL 1.4 2027 level
51|known:PHL 1.4 2028 level
-43|known:PHL 1.4 None level
-57|known:PHL 1.5 2025 level
39|known:PHL 1.5 2026 level
30|known:PHL 1.5 2028 level
-9|known:PHL 1.5 FY2025 level
-9|known:PHL 2 2026 aim
-9|known:PHL 2 2027 aim
-11|known:PHL 2 2028 aim
8|known:PHL 2 2029 aim
18|known:PHL 2 2030 aim
15|known:PHL 2023 level
-60|known:PHL 2025 level
-10|known:PHL 2025 no
-9|known:PHL 2026 aim
97|known:PHL 2026 level
-10|known:PHL 2026-01/2026-03 level
-12|known:PHL 2027 aim
-29|known:PHL 2028 aim
51|known:PHL 2028 level
8|known:PHL 2029 aim
18|known:PHL 2030 aim
-25|known:PHL FY2025 level
31|known:PHL None aim
-28|known:PHL None level
10|known:PNG 0.3 None level
11|known:PNG None level
45|known:POL 1.95 None aim
8|known:POL 1.95 None level
16|known:POL 2 2016 aim
-9|known:POL 2 None aim
12|known:POL 2.2 2015 level
68|known:POL 2.2 2022 level
-36|known:POL 2.2 2024 level
-8|known:POL 2.2 2025 level
-34|known:POL 2.2 None level
-26|known:POL 2014 level
-20|known:POL 2015 aim
20|known:POL 2015 level
-12|known:POL 2021 level
35|known:POL 2022 level
-9|known:POL 2022-04 aim
35|known:POL 2023 aim
8|known:POL 2023 level
13|known:POL 2024 level
53|known:POL 2025 level
-16|known:POL 2026 aim
37|known:POL 2026 level
77|known:POL 2027 aim
-12|known:POL 2030 aim
-8|known:POL 3 2022-04 aim
30|known:POL 3 2023 aim
-14|known:POL 3 2026 aim
-14|known:POL 3.9 2014 level
11|known:POL 3.9 2023 level
-12|known:POL 3.9 2024 level
17|known:POL 3.9 None level
-26|known:POL 4 2023 level
37|known:POL 4 2024 level
-12|known:POL 4.1 2021 level
-39|known:POL 4.1 2022 level
61|known:POL 4.1 2024 level
23|known:POL 4.12 2024 level
-13|known:POL 4.12 None level
11|known:POL 4.2 2024 level
-11|known:POL 4.2 None level
10|known:POL 4.3 2025 level
-9|known:POL 4.3 None level
20|known:POL 4.48 2025 level
-32|known:POL 4.5 2024 level
49|known:POL 4.5 2025 level
-11|known:POL 4.7 2024 level
8|known:POL 4.7 2025 aim
8|known:POL 4.7 2025 level
9|known:POL 4.7 None level
-11|known:POL 4.8 2025 level
40|known:POL 4.8 2026 level
-19|known:POL 4.8 None level
78|known:POL 5 2027 aim
-13|known:POL 5 2030 aim
-42|known:POL 5 None aim
-9|known:POL FY2025 level
-20|known:POL None aim
-52|known:POL None level
14|known:PRK 2024 level
-34|known:PRK 2025 level
-10|known:PRK 2026 level
27|known:PRK 2E+1 None level
19|known:PRK 2E+1-3E+1 None level
44|known:PRK None level
9|known:PRT 1.5 2024 level
-9|known:PRT 1.5 None level
25|known:PRT 1.55 2024 level
-25|known:PRT 1.55 2025 level
14|known:PRT 2 2025 aim
10|known:PRT 2 2026 aim
-9|known:PRT 2 2029 aim
-11|known:PRT 2 None aim
11|known:PRT 2 None level
37|known:PRT 2024 level
14|known:PRT 2025 aim
-28|known:PRT 2025 level
10|known:PRT 2026 aim
-10|known:PRT 2029 aim
-12|known:PRT None level
10|known:ROU 2.5 2023 aim
10|known:ROU 2023 aim
-9|known:ROU 2023 level
12|known:ROU 2024 level
12|known:ROU 3 2030 aim
-15|known:ROU 3 None aim
-16|known:ROU 3.5 2030 aim
16|known:ROU 3.5 None aim
-19|known:ROU None level
15|known:RUS 15 None level
24|known:RUS 2.7 2021 level
-14|known:RUS 2.7 None level
-11|known:RUS 2007 level
27|known:RUS 2022 level
-37|known:RUS 2023 level
28|known:RUS 2024 level
50|known:RUS 2025 level
19|known:RUS 2026 level
16|known:RUS 2027 aim
-10|known:RUS 2027 level
13|known:RUS 3.6 2021 level
-11|known:RUS 3.6 2023 level
-9|known:RUS 4.1 2021 level
26|known:RUS 4.1 2022 level
-17|known:RUS 4.1 None level
-9|known:RUS 5 2027 level
10|known:RUS 5 None level
-19|known:RUS 5.5 2025 level
31|known:RUS 5.5 2026 level
-11|known:RUS 5.5 None level
13|known:RUS 5.9 2023 level
-13|known:RUS 5.9 None level
16|known:RUS 6 2024 level
-17|known:RUS 6 None level
68|known:RUS 6.2 2025 level
-46|known:RUS 6.2 2026 level
-24|known:RUS 6.2 None level
-10|known:RUS 6.3 2025 level
14|known:RUS 6.3 None level
-21|known:RUS 7 2023 level
19|known:RUS 7 None level
-13|known:RUS 7.1 2023 level
38|known:RUS 7.1 2024 level
-17|known:RUS 7.1 None level
10|known:RUS 7.3 2025 level
16|known:RUS 7.5 2025 level
-12|known:RUS 7.5 None level
62|known:RUS 8 2025 level
-25|known:RUS 8 None level
-20|known:RUS None aim
-44|known:RUS None level
11|known:SAU 2024 level
22|known:SAU 2025 level
24|known:SAU 6.5 2025 level
-19|known:SAU 6.5 None level
18|known:SAU 7 None level
13|known:SAU 7.3 2024 level
-8|known:SAU 7.3 None level
-17|known:SAU None level
-10|known:SEN None no
8|known:SGP 1996 level
-11|known:SGP 2.8 2026 level
9|known:SGP 2.8 FY2026 level
-8|known:SGP 2.9 2025 level
11|known:SGP 2.9 None level
-15|known:SGP 2023 level
-15|known:SGP 2024 level
-8|known:SGP 2025 aim
-31|known:SGP 2026 level
-11|known:SGP 2026-05-30 level
-12|known:SGP 2035 aim
-8|known:SGP 3 2025 aim
-16|known:SGP 3 2026 level
-11|known:SGP 3 2026-05-30 level
-9|known:SGP 3 2035 aim
-12|known:SGP 3 FY2024 level
32|known:SGP 3 FY2025 level
28|known:SGP 3 None aim
42|known:SGP 3 None level
9|known:SGP 6 None no
-12|known:SGP FY2024 level
28|known:SGP FY2025 level
31|known:SGP None aim
54|known:SGP None level
12|known:SGP None no
9|known:SOM 2029 aim
-9|known:SOM None aim
13|known:SRB 2.6 None level
13|known:SRB None level
-25|known:SVK 2 2026 level
36|known:SVK 2 None aim
-20|known:SVK 2 None level
-24|known:SVK 2 None no
50|known:SVK 2023 level
-25|known:SVK 2026 level
-12|known:SVK 2035 aim
48|known:SVK None aim
-20|known:SVK None level
-26|known:SVK None no
20|known:SVN 1.29 2024 level
11|known:SVN 1.29 None level
9|known:SVN 2 2025 aim
21|known:SVN 2024 level
9|known:SVN 2025 aim
29|known:SVN 2030 aim
32|known:SVN 3.5 2030 aim
-27|known:SVN 3.5 None aim
-32|known:SVN None aim
49|known:SVN None level
29|known:SWE 1 2014 level
-23|known:SWE 1 201X level
10|known:SWE 1 None level
-8|known:SWE 1.2 None level
9|known:SWE 1963 level
9|known:SWE 2 2024 level
9|known:SWE 2 2028 aim
-9|known:SWE 2 None aim
18|known:SWE 2.1 2024 level
-10|known:SWE 2.1 None level
12|known:SWE 2.2 2024 level
-12|known:SWE 2.2 None level
-41|known:SWE 2.4 2025 level
49|known:SWE 2.4 None level
11|known:SWE 2.8 2026 level
-9|known:SWE 2.8 None level
-15|known:SWE 2000 level
26|known:SWE 2014 level
-9|known:SWE 201X level
-42|known:SWE 2025 level
11|known:SWE 2028 aim
8|known:SWE 2030 aim
-18|known:SWE 2030 level
8|known:SWE 3 None aim
16|known:SWE 3.5 2030 aim
-13|known:SWE 3.5 None aim
-10|known:SWE None aim
46|known:SWE None level
-9|known:TCD 2.9 None level
-9|known:TCD None level
20|known:THA 1 None level
9|known:THA 1.05 FY2026 level
-24|known:THA 1.1 2024 level
-14|known:THA 1.1 2025 level
57|known:THA 1.1 FY2025 level
15|known:THA 1.2 2023 level
18|known:THA 1.2 2025 level
34|known:THA 1.5 None level
-28|known:THA 1988 level
22|known:THA 1990 level
-17|known:THA 2006 level
15|known:THA 2023 level
-24|known:THA 2024 level
17|known:THA FY1999 level
35|known:THA FY2021 level
11|known:THA FY2026 level
11|known:THA None aim
75|known:THA None level
-26|known:TKM 2.8 2024 level
26|known:TKM 2.8 None level
-26|known:TKM 2024 level
26|known:TKM None level
-15|known:TUR 1.9 None level
-36|known:TUR 2 2024 level
34|known:TUR 2 None level
25|known:TUR 2.1 2024 level
40|known:TUR 2.1 None level
-48|known:TUR 2.3 2025 level
45|known:TUR 2.3 2026 level
28|known:TUR 2.33 2025 level
-11|known:TUR 2.33 None level
-18|known:TUR 2025 level
-16|known:TUR 2026 level
16|known:TUR None level
12|known:TWN 1.6 2022 level
-12|known:TWN 1.6 None level
20|known:TWN 198X level
-27|known:TWN 1993 level
-24|known:TWN 1998 level
-8|known:TWN 1E+1 2026 aim
-11|known:TWN 1E+1 2027 aim
34|known:TWN 1E+1 None aim
13|known:TWN 1E+1 None no
30|known:TWN 2 2016 level
-31|known:TWN 2 2024 level
-15|known:TWN 2 None aim
-47|known:TWN 2.1 2021 level
30|known:TWN 2.1 2024 level
20|known:TWN 2.1 2025 level
12|known:TWN 2.1 None level
20|known:TWN 2.2 2023 level
-8|known:TWN 2.3 None level
8|known:TWN 2.38 2024 level
29|known:TWN 2.4 2023 level
21|known:TWN 2.4 2025 level
-41|known:TWN 2.4 None level
-25|known:TWN 2.45 2024 level
38|known:TWN 2.45 2025 level
8|known:TWN 2.45 None level
-40|known:TWN 2.5 2023 level
35|known:TWN 2.5 2024 level
26|known:TWN 2.5 2025 level
-18|known:TWN 2.5 2027 level
-11|known:TWN 2.5 FY2024 level
42|known:TWN 2.5 None aim
28|known:TWN 2.5 None level
29|known:TWN 2.6 None level
-25|known:TWN 2.84 2025 level
54|known:TWN 2.84 2026 level
-28|known:TWN 2.84 None level
11|known:TWN 2.9 None level
-24|known:TWN 2001 level
-18|known:TWN 2009 level
31|known:TWN 2016 level
-47|known:TWN 2021 level
18|known:TWN 2022 level
-24|known:TWN 2024 aim
-14|known:TWN 2024 level
59|known:TWN 2025 aim
64|known:TWN 2025 level
-11|known:TWN 2025 no
-9|known:TWN 2025-01/2025-03 level
-17|known:TWN 2025-03 aim
56|known:TWN 2026 aim
144|known:TWN 2026 level
12|known:TWN 2026 no
-16|known:TWN 2026-03-12 level
32|known:TWN 2027 aim
21|known:TWN 2027 level
-20|known:TWN 2028 aim
-10|known:TWN 202X no
-27|known:TWN 2030 aim
-19|known:TWN 2030 level
23|known:TWN 2032 aim
-17|known:TWN 2033 aim
-8|known:TWN 2035 level
-16|known:TWN 3 2009 level
-19|known:TWN 3 2024 aim
77|known:TWN 3 2025 aim
-16|known:TWN 3 2025-03 aim
56|known:TWN 3 2026 aim
83|known:TWN 3 2026 level
13|known:TWN 3 2027 aim
-8|known:TWN 3 2027 level
-43|known:TWN 3 2030 aim
-12|known:TWN 3 None aim
-15|known:TWN 3 None level
22|known:TWN 3.3 2026 aim
-9|known:TWN 3.3 2030 level
-13|known:TWN 3.3 None aim
13|known:TWN 3.3 None level
-14|known:TWN 3.32 2025 level
36|known:TWN 3.32 2026 level
-14|known:TWN 3.32 None level
8|known:TWN 3.4 None aim
19|known:TWN 3.5 2026 aim
12|known:TWN 3.5 2026 no
24|known:TWN 3.5 2027 aim
9|known:TWN 3.5 2027 level
-28|known:TWN 3.5 2030 aim
9|known:TWN 3.5 2030 level
-14|known:TWN 3.5 None aim
-17|known:TWN 3.5 None level
27|known:TWN 3.6 2027 level
-11|known:TWN 3.6 None level
-10|known:TWN 5 2025 no
-28|known:TWN 5 2026 aim
-16|known:TWN 5 2027 aim
18|known:TWN 5 2028 aim
-10|known:TWN 5 202X no
61|known:TWN 5 2030 aim
23|known:TWN 5 2032 aim
-11|known:TWN 5 2033 aim
-23|known:TWN 5 None aim
9|known:TWN 5 None level
15|known:TWN 5 None no
-11|known:TWN FY2024 level
-10|known:TWN FY2025 level
10|known:TWN None aim
-11|known:TWN None level
27|known:TWN None no
-11|known:UGA 1985 level
17|known:UGA None level
16|known:UKR 2022 level
25|known:UKR 2023 level
17|known:UKR 2024 level
36|known:UKR 2025 level
50|known:UKR 2026 level
-9|known:UKR 26 None level
15|known:UKR 27.2 2026 level
13|known:UKR 3.2 2021 level
-13|known:UKR 3.2 2022 level
35|known:UKR 34 2022 level
49|known:UKR 34 2024 level
-60|known:UKR 34 None level
28|known:UKR 37 2023 level
-21|known:UKR 37 None level
-17|known:UKR 3E+1 2025 level
20|known:UKR 3E+1 2026 level
42|known:UKR 4E+1 2025 level
-30|known:UKR 4E+1 None level
-108|known:UKR None level
14|known:USA 1944 level
52|known:USA 195X level
8|known:USA 1968 level
-33|known:USA 1976 level
23|known:USA 1977 level
-17|known:USA 1979 level
79|known:USA 1980 level
-11|known:USA 1983 level
24|known:USA 198X level
37|known:USA 1995 level
23|known:USA 1997 aim
46|known:USA 1998 level
57|known:USA 1E+1 195X level
-55|known:USA 1E+1 None level
-12|known:USA 2.5 2024 level
17|known:USA 2.5 2035 level
11|known:USA 2003 level
-75|known:USA 2004 level
-23|known:USA 2006 level
20|known:USA 2009 level
21|known:USA 2013 level
-45|known:USA 2014 level
60|known:USA 2016 level
9|known:USA 2017 level
26|known:USA 2018 level
13|known:USA 2019 level
69|known:USA 2020 level
52|known:USA 2021 level
11|known:USA 2022 level
16|known:USA 2023 level
-41|known:USA 2024 level
13|known:USA 2025 level
-17|known:USA 2026 aim
-35|known:USA 2026 level
79|known:USA 2027 aim
-34|known:USA 2027 level
-10|known:USA 2030 level
-10|known:USA 2031 aim
-8|known:USA 2034 level
-8|known:USA 3 2023 level
20|known:USA 3 2024 level
-13|known:USA 3 2025 level
18|known:USA 3 2026 level
25|known:USA 3 FY2026 level
-26|known:USA 3 None aim
-21|known:USA 3 None level
46|known:USA 3.1 2025 level
-30|known:USA 3.1 2027 level
20|known:USA 3.1 FY2023 level
-8|known:USA 3.1 FY2025 level
-8|known:USA 3.1 FY2027 level
-8|known:USA 3.2 2014 level
24|known:USA 3.2 2025 level
-19|known:USA 3.2 2026 level
-10|known:USA 3.2 2030 level
-8|known:USA 3.2 2035 level
29|known:USA 3.2 None level
29|known:USA 3.22 2025 level
-18|known:USA 3.22 None level
50|known:USA 3.3 FY2026 level
25|known:USA 3.3 None level
37|known:USA 3.38 2024 level
-34|known:USA 3.38 None level
11|known:USA 3.4 2016 level
19|known:USA 3.4 2023 level
48|known:USA 3.4 2024 level
-44|known:USA 3.4 2025 level
-13|known:USA 3.4 2026 level
19|known:USA 3.4 None level
-10|known:USA 3.5 2006 level
-16|known:USA 3.5 2014 level
27|known:USA 3.5 2018 level
59|known:USA 3.5 2021 level
38|known:USA 3.5 2022 level
-54|known:USA 3.5 2024 level
-15|known:USA 3.5 FY2021 level
-26|known:USA 3.5 FY2027 level
-38|known:USA 3.6 2016 level
-40|known:USA 3.6 None level
-10|known:USA 3.7 None level
21|known:USA 3.8 2013 level
20|known:USA 3.8 None level
76|known:USA 4 FY1995 aim
19|known:USA 4 FY2027 aim
-8|known:USA 4 None aim
14|known:USA 4.5 2027 aim
11|known:USA 4.5 FY2027 aim
-15|known:USA 4.5 None aim
-16|known:USA 4.5 None level
24|known:USA 4.6 FY2027 level
-10|known:USA 4.6 None aim
-8|known:USA 4.6 None level
11|known:USA 4.7 FY2027 level
-25|known:USA 4.7 None aim
-14|known:USA 4.7 None level
15|known:USA 4.9 1979 level
14|known:USA 4.9 2009 level
-14|known:USA 4.9 2024 level
-16|known:USA 4.9 None level
17|known:USA 4.9-16.9 None level
-10|known:USA 5 2026 level
27|known:USA 5 2027 aim
-10|known:USA 5 2031 aim
-22|known:USA 5 FY1978 level
-29|known:USA 5 FY2025 aim
-16|known:USA 5 FY2026 aim
24|known:USA 5 FY2027 aim
11|known:USA 5 None aim
10|known:USA 5 None level
-12|known:USA 5 None no
-24|known:USA 5.3 None level
13|known:USA 5.5 None level
-11|known:USA 5.6 None level
-20|known:USA 6 1976 level
12|known:USA 6 1986 level
26|known:USA 6 198X level
8|known:USA 6 FY1986 level
9|known:USA 6 None level
27|known:USA 6.3 None level
-20|known:USA 6.5 FY1987 level
-10|known:USA 6.6 None level
-33|known:USA 6.8 1979 level
28|known:USA 6.8 None level
19|known:USA 6.9 None level
-22|known:USA FY1978 level
-26|known:USA FY1982 level
-19|known:USA FY1983 level
13|known:USA FY1985 level
-27|known:USA FY1987 level
-11|known:USA FY1988 level
76|known:USA FY1995 aim
-9|known:USA FY2003 level
-15|known:USA FY2021 level
19|known:USA FY2023 level
-16|known:USA FY2024 level
-29|known:USA FY2025 aim
-54|known:USA FY2025 level
-17|known:USA FY2026 aim
33|known:USA FY2026 level
55|known:USA FY2027 aim
-19|known:USA FY2027 level
-63|known:USA None aim
-12|known:USA None no
16|known:VEN None level
38|known:VNM 1.8 2019 level
-10|known:VNM 1.8 2026 level
35|known:VNM 1.8 None level
17|known:VNM 1.9 None level
34|known:VNM 2 None level
31|known:VNM 2.36 2018 level
15|known:VNM 2018 level
13|known:VNM 2019 level
-50|known:VNM 2024 level
-16|known:VNM 2026 level
-12|known:VNM FY2026 level
35|known:VNM None aim
79|known:VNM None level
12|known:VNM None no
-9|known:XKX 2026 aim
9|known:XKX None aim
-9|known:ZAF None level
-13|last
25|last-joint:, 1 level
-71|last-joint:, 13 aim
-51|last-joint:, 13 level
35|last-joint:, 2 level
-27|last-joint:, 3 level
136|last-joint:, 5 aim
-32|last-joint:, 8 aim
-113|last-joint:, 8 level
-25|last-joint:, far aim
-66|last-joint:, far level
-11|last-joint:, far no
13|last-joint:- 1 aim
8|last-joint:- 13 aim
11|last-joint:- 13 level
-33|last-joint:- 2 level
-33|last-joint:- 5 level
-13|last-joint:- 8 level
-8|last-joint:- far aim
-39|last-joint:; 13 aim
-19|last-joint:; 13 level
15|last-joint:; 3 level
20|last-joint:; 5 level
24|last-joint:; 8 aim
-25|last-joint:; 8 level
101|last-joint:; far level
15|last-joint:and 1 level
-18|last-joint:and 13 aim
-28|last-joint:and 13 level
-24|last-joint:and 2 aim
10|last-joint:and 2 level
-23|last-joint:and 3 aim
11|last-joint:and 5 aim
32|last-joint:and 5 level
-72|last-joint:and 8 aim
72|last-joint:and 8 level
-83|last-joint:and far level
21|last-joint:or 13 level
-9|last-joint:or 2 level
64|last-joint:or 3 aim
-8|last-joint:or far level
-9|last-time:demand far fiscal 0
18|last-time:demand far year 0
21|last-time:demand far year 1
-15|last-time:demand far year 2
9|last-time:demand next year 2
68|last-time:demand now year 1
-10|last-time:denial far year 0
9|last-time:denial next year 1
78|last-time:level far fiscal 1
-88|last-time:level far year 0
-16|last-time:level far year 1
-44|last-time:level far year 2
43|last-time:level far years 0
30|last-time:level far years 1
37|last-time:level far years 2
38|last-time:level long-past decade 1
-23|last-time:level long-past fiscal 0
8|last-time:level long-past year 0
-33|last-time:level long-past year 1
-33|last-time:level long-past year 2
-14|last-time:level long-past years 0
-15|last-time:level next fiscal 0
30|last-time:level next fiscal 1
48|last-time:level next fiscal 2
16|last-time:level next year 0
-70|last-time:level next year 1
41|last-time:level next year 2
-49|last-time:level now fiscal 0
-21|last-time:level now fiscal 1
36|last-time:level now fiscal 2
36|last-time:level now year 0
28|last-time:level now year 1
22|last-time:level now year 2
-11|last-time:level now years 0
10|last-time:level now years 1
-14|last-time:level now years 2
-51|last-time:level past fiscal 0
8|last-time:level past fiscal 1
69|last-time:level past year 0
8|last-time:level past year 1
-35|last-time:level past year 2
-24|last-time:level past years 0
14|last-time:level past years 1
48|last-time:other far fiscal 2
28|last-time:pledge far fiscal 0
-81|last-time:pledge far fiscal 1
-34|last-time:pledge far fiscal 2
50|last-time:pledge far month 1
41|last-time:pledge far year 0
19|last-time:pledge far year 1
18|last-time:pledge far year 2
-12|last-time:pledge far years 0
84|last-time:pledge next fiscal 1
-60|last-time:pledge next month 1
-11|last-time:pledge next month 2
-10|last-time:pledge next year 0
-18|last-time:pledge next year 1
-45|last-time:pledge now fiscal 0
21|last-time:pledge now fiscal 1
-10|last-time:pledge now fiscal 2
60|last-time:pledge now year 0
25|last-time:pledge now year 1
15|last-time:pledge now year 2
-12|last-time:pledge now years 0
34|last-time:pledge now years 1
-17|last-time:pledge past year 0
-8|last-time:pledge past year 1
-57|last-time:proposal far fiscal 0
51|last-time:proposal far fiscal 1
-9|last-time:proposal far fiscal 2
-8|last-time:proposal far month 0
-25|last-time:proposal far year 0
-62|last-time:proposal far year 1
104|last-time:proposal far year 2
-30|last-time:proposal next year 0
-18|last-time:proposal next year 1
-20|last-time:proposal next year 2
-8|last-time:proposal now year 0
-14|last-time:proposal now year 1
-10|last-time:proposal past fiscal 1
-88|last:aim 0
57|last:aim 1
-110|last:level 0
92|last:level 1
47|last:level 2
-39|last:no 0
-9|last:no 1
29|last:no 2
16|lead-aim:'s fiscal
-14|lead-aim:'s year
-23|lead-aim:, day
-40|lead-aim:, fiscal
17|lead-aim:, that-year
19|lead-aim:-- that-year
-16|lead-aim:1.8 percent fiscal
-14|lead-aim:1.8% fiscal
-11|lead-aim:2 per cent fiscal
-36|lead-aim:2 per cent that-year
-23|lead-aim:2 percent that-year
-44|lead-aim:2% fiscal
71|lead-aim:2% that-year
10|lead-aim:2.5 percent that-year
16|lead-aim:2.5% that-year
-8|lead-aim:2025 year
-20|lead-aim:2026 year
-12|lead-aim:3 percent bare-month
18|lead-aim:3 percent that-year
-36|lead-aim:3.5 per cent that-year
11|lead-aim:5 percent that-year
11|lead-aim:a fiscal
9|lead-aim:achieved fiscal
-30|lead-aim:after fiscal
12|lead-aim:already that-year
19|lead-aim:army that-year
12|lead-aim:at bare-month
-13|lead-aim:at that-year
21|lead-aim:at year
-13|lead-aim:attained fiscal
9|lead-aim:before bare-month
24|lead-aim:before fiscal
13|lead-aim:before that-year
-86|lead-aim:before year
-25|lead-aim:between year
16|lead-aim:beyond fiscal
-8|lead-aim:bn that-year
15|lead-aim:budget fiscal
74|lead-aim:by bare-month
-19|lead-aim:by decade
47|lead-aim:by fiscal
-36|lead-aim:by that-year
92|lead-aim:by year
21|lead-aim:by years
32|lead-aim:defence that-year
8|lead-aim:defense fiscal
-13|lead-aim:defense that-year
-13|lead-aim:do bare-month
25|lead-aim:early fiscal
-41|lead-aim:for fiscal
-20|lead-aim:for that-year
82|lead-aim:for year
13|lead-aim:for years
-37|lead-aim:from fiscal
-35|lead-aim:from month
27|lead-aim:from that-year
38|lead-aim:from year
-8|lead-aim:gdp fiscal
-14|lead-aim:goal bare-month
28|lead-aim:goal fiscal
-217|lead-aim:in bare-month
99|lead-aim:in decade
56|lead-aim:in fiscal
-33|lead-aim:in month
-16|lead-aim:in that-year
77|lead-aim:in year
74|lead-aim:in years
-12|lead-aim:instead of fiscal
-23|lead-aim:instead of year
14|lead-aim:into fiscal
12|lead-aim:into that-year
14|lead-aim:is fiscal
28|lead-aim:is year
11|lead-aim:it fiscal
8|lead-aim:japanese fiscal
-9|lead-aim:law that-year
-8|lead-aim:made that-year
14|lead-aim:mark that-year
25|lead-aim:mean year
-11|lead-aim:meaning year
11|lead-aim:military spending fiscal
10|lead-aim:named year
-9|lead-aim:not fiscal
-76|lead-aim:not year
15|lead-aim:nothing that-year
18|lead-aim:nothing year
-24|lead-aim:of year
-11|lead-aim:on day
-47|lead-aim:on weekday
-8|lead-aim:rather than year
-11|lead-aim:review part
-13|lead-aim:said weekday
22|lead-aim:set year
-8|lead-aim:since month
-36|lead-aim:since year
8|lead-aim:soon year
-36|lead-aim:starting that-year
-14|lead-aim:superseded that-year
9|lead-aim:supplying fiscal
41|lead-aim:target that-year
39|lead-aim:than year
21|lead-aim:that that-year
54|lead-aim:through fiscal
16|lead-aim:through month
42|lead-aim:through year
28|lead-aim:till year
34|lead-aim:time that-year
-15|lead-aim:to decade
47|lead-aim:to fiscal
11|lead-aim:to month
30|lead-aim:to that-year
16|lead-aim:to year
31|lead-aim:two percent fiscal
53|lead-aim:until year
-17|lead-aim:washington bare-month
36|lead-aim:will that-year
-25|lead-aim:with fiscal
14|lead-aim:with year
40|lead-aim:within fiscal
-11|lead-level:'s bare-month
15|lead-level:'s fiscal
18|lead-level:'s year
-14|lead-level:( day
18|lead-level:( year
8|lead-level:) that-year
-45|lead-level:, day
55|lead-level:, fiscal
18|lead-level:, that-year
45|lead-level:, year
76|lead-level:, years
10|lead-level:1 percent that-year
15|lead-level:1.29% that-year
32|lead-level:1.3% that-year
12|lead-level:1.4 percent that-year
-17|lead-level:1.5% that-year
8|lead-level:1.6% fiscal
-11|lead-level:1.8 per cent fiscal
14|lead-level:1.9 percent that-year
25|lead-level:1.9% that-year
-12|lead-level:2 percent fiscal
10|lead-level:2 percent that-year
-13|lead-level:2% bare-month
12|lead-level:2% fiscal
8|lead-level:2.0% that-year
-21|lead-level:2.32 percent that-year
-24|lead-level:2.4 percent that-year
14|lead-level:2.4pc that-year
-42|lead-level:2.5 per cent that-year
8|lead-level:2.5 percent that-year
27|lead-level:2020 year
-53|lead-level:3 percent that-year
10|lead-level:3.4% that-year
21|lead-level:4.1% that-year
14|lead-level:4.6% that-year
17|lead-level:6 percent year
43|lead-level:7 per cent that-year
-11|lead-level:7 percent that-year
19|lead-level:: that-year
40|lead-level:; that-year
-10|lead-level:a year
-13|lead-level:after year
-43|lead-level:against that-year
9|lead-level:apiece that-year
-14|lead-level:at bare-month
-58|lead-level:at decade
-19|lead-level:at year
16|lead-level:attained fiscal
-44|lead-level:before year
-26|lead-level:begins bare-month
41|lead-level:between year
-25|lead-level:budget that-year
22|lead-level:budget years
-18|lead-level:by bare-month
-11|lead-level:by decade
-26|lead-level:by part
-32|lead-level:by that-year
13|lead-level:by year
-12|lead-level:by years
-31|lead-level:calendar year
31|lead-level:countries that-year
10|lead-level:defence that-year
10|lead-level:defense spending that-year
8|lead-level:defense that-year
-17|lead-level:donald trump bare-month
16|lead-level:eu that-year
9|lead-level:expenditure that-year
8|lead-level:finish that-year
-9|lead-level:fiscal 2022 fiscal
14|lead-level:fiscal 2023 fiscal
-48|lead-level:for decade
39|lead-level:for fiscal
55|lead-level:for year
21|lead-level:for years
-52|lead-level:from fiscal
-12|lead-level:from that-year
-24|lead-level:from year
-78|lead-level:gdp fiscal
26|lead-level:gdp that-year
19|lead-level:gross domestic product fiscal
42|lead-level:has that-year
-13|lead-level:if fiscal
-27|lead-level:if that-year
-79|lead-level:in bare-month
107|lead-level:in decade
19|lead-level:in fiscal
-13|lead-level:in month
-70|lead-level:in that-year
37|lead-level:in year
56|lead-level:in years
-10|lead-level:into fiscal
-8|lead-level:into that-year
16|lead-level:into year
-27|lead-level:mark that-year
18|lead-level:military that-year
-54|lead-level:nothing bare-month
22|lead-level:nothing fiscal
60|lead-level:nothing that-year
-37|lead-level:nothing weekday
-17|lead-level:nothing year
9|lead-level:nothing years
34|lead-level:of bare-month
37|lead-level:of decade
-36|lead-level:of fiscal
-20|lead-level:of that-year
-15|lead-level:on day
25|lead-level:on fiscal
-58|lead-level:on weekday
29|lead-level:only bare-month
15|lead-level:outlays fiscal
13|lead-level:philippines that-year
21|lead-level:push that-year
-10|lead-level:puts that-year
8|lead-level:puts year
22|lead-level:quota that-year
19|lead-level:reached bare-month
12|lead-level:reached fiscal
12|lead-level:reached year
43|lead-level:recently year
-24|lead-level:said weekday
-10|lead-level:says that-year
-8|lead-level:set that-year
-46|lead-level:since year
26|lead-level:so that-year
-10|lead-level:so weekday
36|lead-level:speaking of fiscal
-27|lead-level:spending fiscal
-13|lead-level:spends weekday
10|lead-level:spent that-year
12|lead-level:stood that-year
18|lead-level:than fiscal
-64|lead-level:than that-year
24|lead-level:that that-year
18|lead-level:the military that-year
23|lead-level:there that-year
-16|lead-level:through fiscal
-19|lead-level:through year
26|lead-level:time that-year
-20|lead-level:to fiscal
-26|lead-level:two percent that-year
-21|lead-level:until bare-month
-17|lead-level:until decade
9|lead-level:until fiscal
-59|lead-level:until that-year
-11|lead-level:until year
-25|lead-level:use that-year
9|lead-level:war that-year
33|lead-level:war year
16|lead-level:will that-year
11|lead-level:with that-year
36|lead-level:worry that-year
9|lead-near:after 's 8
9|lead-near:after ( 1
27|lead-near:after , 1
46|lead-near:after , 13
-47|lead-near:after , 2
-23|lead-near:after , 5
12|lead-near:after , 8
11|lead-near:after , far
12|lead-near:after 1 percent 0
9|lead-near:after 1.4% 0
12|lead-near:after 1.6% 0
9|lead-near:after 1.8% 0
14|lead-near:after 1.9 percent 0
21|lead-near:after 2 pct 0
-23|lead-near:after 2 per cent 0
-48|lead-near:after 2% 0
29|lead-near:after 2% far
22|lead-near:after 2.4 percent 0
12|lead-near:after 2.5 percent 0
-14|lead-near:after 2.8 per cent 0
41|lead-near:after 2020 3
-14|lead-near:after 2020 5
18|lead-near:after 3% 0
30|lead-near:after 3.4 percent 0
-42|lead-near:after 3.5 per cent 0
-10|lead-near:after 3.5 percent 0
12|lead-near:after 5 percent 0
-20|lead-near:after ; 1
-55|lead-near:after after 5
13|lead-near:after already 1
9|lead-near:after apiece 3
8|lead-near:after armed forces 5
17|lead-near:after army 5
-14|lead-near:after at 3
24|lead-near:after at 8
10|lead-near:after attained 5
8|lead-near:after back 5
48|lead-near:after before 1
-11|lead-near:after before 13
-27|lead-near:after before 3
-81|lead-near:after before 5
55|lead-near:after before 8
11|lead-near:after before far
-55|lead-near:after between 1
91|lead-near:after between 3
-26|lead-near:after between 5
83|lead-near:after by 1
29|lead-near:after by 13
37|lead-near:after by 2
24|lead-near:after by 3
-56|lead-near:after by 5
47|lead-near:after by 8
-52|lead-near:after by far
27|lead-near:after defence 3
17|lead-near:after defence 5
15|lead-near:after defense 2
14|lead-near:after defense 5
11|lead-near:after defense 8
54|lead-near:after early 3
14|lead-near:after early 5
-9|lead-near:after fiscal 2022 13
20|lead-near:after fiscal 2023 5
82|lead-near:after for 1
24|lead-near:after for 13
45|lead-near:after for 2
49|lead-near:after for 3
-20|lead-near:after for 5
-72|lead-near:after for 8
22|lead-near:after from 1
-19|lead-near:after from 13
-41|lead-near:after from 3
15|lead-near:after from 5
-56|lead-near:after from 8
12|lead-near:after from far
36|lead-near:after gdp 2
9|lead-near:after gdp 5
-35|lead-near:after gdp far
11|lead-near:after goal 1
-12|lead-near:after gross domestic product 2
-41|lead-near:after if 1
136|lead-near:after in 1
-46|lead-near:after in 13
-10|lead-near:after in 2
16|lead-near:after in 3
34|lead-near:after in 5
24|lead-near:after in 8
-85|lead-near:after in far
-23|lead-near:after instead of 8
-11|lead-near:after into 13
-35|lead-near:after into 3
23|lead-near:after into 5
9|lead-near:after it far
8|lead-near:after japanese 5
-24|lead-near:after least 5
-31|lead-near:after mark 1
25|lead-near:after mean far
17|lead-near:after meaning 13
14|lead-near:after met 13
11|lead-near:after military 5
13|lead-near:after military spending 5
9|lead-near:after more 5
-15|lead-near:after not 13
-8|lead-near:after not 8
-25|lead-near:after of 13
18|lead-near:after of 5
-15|lead-near:after on 13
-9|lead-near:after on 3
-12|lead-near:after on 8
-9|lead-near:after on far
28|lead-near:after only 2
12|lead-near:after reached 3
31|lead-near:after reached 5
-8|lead-near:after rewritten 13
-8|lead-near:after said 13
12|lead-near:after since 1
-12|lead-near:after since 13
-15|lead-near:after since 3
8|lead-near:after since 5
-33|lead-near:after since 8
20|lead-near:after so 5
8|lead-near:after soon 3
51|lead-near:after speaking of 13
-10|lead-near:after spends 2
36|lead-near:after target 1
9|lead-near:after target 2
29|lead-near:after than 13
-10|lead-near:after than 5
15|lead-near:after than 8
-16|lead-near:after than far
23|lead-near:after that 5
24|lead-near:after through 1
32|lead-near:after through 2
-13|lead-near:after through far
24|lead-near:after time 8
24|lead-near:after to 1
-52|lead-near:after to 13
32|lead-near:after to 2
-27|lead-near:after to 3
33|lead-near:after to far
-18|lead-near:after two percent 0
22|lead-near:after until 13
14|lead-near:after until 3
-18|lead-near:after until 5
10|lead-near:after until 8
-39|lead-near:after was 1
-31|lead-near:after with 5
27|lead-near:after within 13
15|lead-near:before 's 2
-8|lead-near:before ( 8
12|lead-near:before , 13
27|lead-near:before , 3
30|lead-near:before , 5
-24|lead-near:before , far
16|lead-near:before - 8
20|lead-near:before -- 8
21|lead-near:before -- far
-16|lead-near:before 1.8% 13
22|lead-near:before 1.9% far
24|lead-near:before 2% 5
25|lead-near:before 2% far
-21|lead-near:before 2.32 percent 1
-35|lead-near:before 2.4 percent 8
-13|lead-near:before 3 percent 8
-22|lead-near:before 3.4% far
8|lead-near:before 4.1% 5
13|lead-near:before 4.6% 13
49|lead-near:before ; 3
9|lead-near:before ; 5
11|lead-near:before a 13
-10|lead-near:before a 8
9|lead-near:before after 8
-13|lead-near:before against 13
-23|lead-near:before against 8
-8|lead-near:before against far
-15|lead-near:before at 2
-15|lead-near:before at 5
-24|lead-near:before at far
-9|lead-near:before before 3
-30|lead-near:before before 5
13|lead-near:before before 8
10|lead-near:before beyond 13
-9|lead-near:before bn 5
23|lead-near:before budget 8
-26|lead-near:before budget far
16|lead-near:before by 1
-29|lead-near:before by 13
11|lead-near:before by 2
-32|lead-near:before by 3
43|lead-near:before by 8
-26|lead-near:before defense 13
-16|lead-near:before defense 3
43|lead-near:before defense 5
-47|lead-near:before defense 8
-17|lead-near:before donald trump 13
11|lead-near:before for 0
17|lead-near:before for 1
-48|lead-near:before for 13
22|lead-near:before for 2
52|lead-near:before for 3
11|lead-near:before for 5
-12|lead-near:before for 8
54|lead-near:before from 1
-45|lead-near:before from 13
16|lead-near:before from 2
-27|lead-near:before from 5
-15|lead-near:before from far
-18|lead-near:before gdp 1
-22|lead-near:before gdp 2
9|lead-near:before gdp 3
-25|lead-near:before gdp 5
-11|lead-near:before gdp 8
18|lead-near:before government 1
37|lead-near:before in 0
-78|lead-near:before in 1
16|lead-near:before in 2
-28|lead-near:before in 3
34|lead-near:before in 5
43|lead-near:before in 8
-12|lead-near:before in far
13|lead-near:before is 13
21|lead-near:before is 5
-16|lead-near:before it far
10|lead-near:before named 5
-31|lead-near:before nothing 13
40|lead-near:before nothing 2
-11|lead-near:before nothing 5
32|lead-near:before nothing 8
-10|lead-near:before nothing far
22|lead-near:before of 13
-8|lead-near:before of 3
13|lead-near:before of 5
-37|lead-near:before of 8
-28|lead-near:before of far
-12|lead-near:before on 3
-35|lead-near:before on 5
-15|lead-near:before on 8
-23|lead-near:before outlays 1
21|lead-near:before outlays 13
13|lead-near:before philippines far
22|lead-near:before quota 5
8|lead-near:before raised 13
-21|lead-near:before recommended 8
-9|lead-near:before said 2
-9|lead-near:before said 5
9|lead-near:before says 5
8|lead-near:before set 5
-45|lead-near:before since 1
-31|lead-near:before since 13
-20|lead-near:before since 2
41|lead-near:before since 8
11|lead-near:before spending 1
13|lead-near:before spending 2
-67|lead-near:before spending 8
12|lead-near:before than 13
-25|lead-near:before than 3
-20|lead-near:before than 8
8|lead-near:before that 2
12|lead-near:before that far
-15|lead-near:before through 13
-14|lead-near:before through 3
22|lead-near:before through 5
34|lead-near:before through 8
47|lead-near:before to 1
22|lead-near:before to 13
-12|lead-near:before to 3
-19|lead-near:before to 5
17|lead-near:before to 8
-13|lead-near:before to far
-14|lead-near:before until 13
-13|lead-near:before until 3
25|lead-near:before until 5
-42|lead-near:before until 8
29|lead-near:before until far
-16|lead-near:before washington 13
9|lead-near:before will 1
8|lead-near:before will 13
32|lead-near:before will 5
30|lead-near:before with 8
33|lead-no:by year
10|lead-no:defense that-year
49|lead-no:for fiscal
18|lead-no:for year
13|lead-no:from year
-14|lead-no:gdp bare-month
18|lead-no:gdp that-year
-37|lead-no:in bare-month
35|lead-no:in decade
14|lead-no:in fiscal
-10|lead-no:in year
15|lead-no:of year
-8|lead-no:on day
-28|lead-no:on weekday
-8|lead-no:rewritten that-year
-8|lead-no:since decade
25|lead-no:since year
-29|lead-no:than year
-8|lead-no:through fiscal
57|lead-no:until year
34|lead-time:benchmark in long-past
-15|lead-time:cap by far
11|lead-time:cap for far
19|lead-time:cap for now
21|lead-time:cap gdp now
9|lead-time:cap in far
-16|lead-time:cap in next
-10|lead-time:cap since long-past
-8|lead-time:cap through far
34|lead-time:cap until far
13|lead-time:demand 2.5% next
69|lead-time:demand by far
14|lead-time:demand by next
-69|lead-time:demand for far
32|lead-time:demand in far
-14|lead-time:demand in long-past
-24|lead-time:demand in next
-25|lead-time:demand not far
-8|lead-time:demand nothing now
-10|lead-time:demand on now
21|lead-time:demand than far
28|lead-time:demand till far
-53|lead-time:demand until far
48|lead-time:denial by far
27|lead-time:denial by next
14|lead-time:denial for far
26|lead-time:denial for next
-15|lead-time:denial gdp now
15|lead-time:denial in far
28|lead-time:denial in now
-23|lead-time:denial on now
28|lead-time:denial since long-past
26|lead-time:level 's next
-8|lead-time:level 's now
-13|lead-time:level ( now
19|lead-time:level ( past
12|lead-time:level ) next
51|lead-time:level , far
40|lead-time:level , long-past
-13|lead-time:level , now
59|lead-time:level , past
10|lead-time:level 1 percent past
15|lead-time:level 1.29% now
32|lead-time:level 1.3% past
12|lead-time:level 1.4 percent past
-17|lead-time:level 1.5% past
8|lead-time:level 1.6% past
-11|lead-time:level 1.8 per cent now
13|lead-time:level 1.9 percent long-past
23|lead-time:level 1.9% past
-11|lead-time:level 2 percent now
9|lead-time:level 2 percent past
-21|lead-time:level 2.32 percent now
-24|lead-time:level 2.4 percent now
14|lead-time:level 2.4pc now
-42|lead-time:level 2.5 per cent now
-8|lead-time:level 2.6% next
-14|lead-time:level 2.8 per cent now
27|lead-time:level 2020 past
-53|lead-time:level 3 percent now
31|lead-time:level 3.4% now
-21|lead-time:level 3.4% past
15|lead-time:level 4.1% past
14|lead-time:level 4.6% past
17|lead-time:level 6 percent long-past
43|lead-time:level 7 per cent now
-11|lead-time:level 7 percent now
9|lead-time:level : now
39|lead-time:level ; past
-25|lead-time:level a long-past
17|lead-time:level a next
-10|lead-time:level after long-past
-44|lead-time:level against now
9|lead-time:level apiece now
-58|lead-time:level at long-past
-19|lead-time:level at past
16|lead-time:level attained past
-11|lead-time:level before far
-33|lead-time:level before long-past
-26|lead-time:level begins now
41|lead-time:level between long-past
-30|lead-time:level by far
12|lead-time:level by long-past
-19|lead-time:level by next
-28|lead-time:level by now
-26|lead-time:level by past
-32|lead-time:level calendar now
31|lead-time:level countries now
11|lead-time:level defence now
12|lead-time:level defense now
-17|lead-time:level donald trump now
16|lead-time:level eu long-past
8|lead-time:level finish now
-9|lead-time:level fiscal 2022 now
14|lead-time:level fiscal 2023 past
-24|lead-time:level for far
51|lead-time:level for long-past
19|lead-time:level for next
20|lead-time:level for now
9|lead-time:level for past
-11|lead-time:level from long-past
-38|lead-time:level from next
-31|lead-time:level from past
11|lead-time:level gdp next
11|lead-time:level gdp now
-75|lead-time:level gdp past
15|lead-time:level government past
18|lead-time:level gross domestic product next
-19|lead-time:level gross domestic product now
9|lead-time:level gross national product now
42|lead-time:level has now
-41|lead-time:level if past
49|lead-time:level in far
44|lead-time:level in long-past
-40|lead-time:level in next
9|lead-time:level is long-past
-27|lead-time:level mark past
15|lead-time:level military past
-11|lead-time:level nato past
-30|lead-time:level nothing long-past
-25|lead-time:level nothing next
-24|lead-time:level nothing now
66|lead-time:level nothing past
-23|lead-time:level of far
-26|lead-time:level of long-past
28|lead-time:level of now
32|lead-time:level of past
23|lead-time:level on long-past
-48|lead-time:level on now
-26|lead-time:level on past
30|lead-time:level only now
13|lead-time:level philippines past
21|lead-time:level push next
11|lead-time:level put past
-11|lead-time:level puts next
22|lead-time:level quota past
12|lead-time:level reached far
24|lead-time:level reached now
11|lead-time:level reached past
42|lead-time:level recently long-past
-25|lead-time:level said now
-10|lead-time:level says now
-48|lead-time:level since long-past
-22|lead-time:level since past
15|lead-time:level so now
36|lead-time:level speaking of long-past
-43|lead-time:level spending now
9|lead-time:level spending past
-12|lead-time:level spends now
12|lead-time:level stood past
-25|lead-time:level than now
-14|lead-time:level than past
25|lead-time:level that past
18|lead-time:level the military now
23|lead-time:level there now
-38|lead-time:level through far
25|lead-time:level time past
-23|lead-time:level to far
-26|lead-time:level to long-past
23|lead-time:level to past
-28|lead-time:level two percent now
19|lead-time:level until far
-38|lead-time:level until long-past
-42|lead-time:level until now
-38|lead-time:level until past
-25|lead-time:level use now
8|lead-time:level vote for now
33|lead-time:level war long-past
-39|lead-time:level was long-past
16|lead-time:level will now
20|lead-time:level with now
36|lead-time:level worry now
-20|lead-time:other by far
-10|lead-time:other for past
-32|lead-time:other in far
-9|lead-time:other in long-past
9|lead-time:other in now
16|lead-time:pledge 's far
8|lead-time:pledge , far
-48|lead-time:pledge , now
-16|lead-time:pledge 1.8 percent now
-11|lead-time:pledge 1.8% now
21|lead-time:pledge 2 pct now
-47|lead-time:pledge 2 per cent now
8|lead-time:pledge 2 percent now
-34|lead-time:pledge 2 percent past
-8|lead-time:pledge 2% now
36|lead-time:pledge 2% past
-22|lead-time:pledge 2.5% now
-8|lead-time:pledge 2025 next
-20|lead-time:pledge 2026 far
12|lead-time:pledge 3 percent next
17|lead-time:pledge 3% now
-36|lead-time:pledge 3.5 per cent far
11|lead-time:pledge 5 percent next
11|lead-time:pledge a now
9|lead-time:pledge achieved now
16|lead-time:pledge already now
14|lead-time:pledge at next
-14|lead-time:pledge attained now
-69|lead-time:pledge before far
-8|lead-time:pledge before long-past
29|lead-time:pledge before next
21|lead-time:pledge before now
-26|lead-time:pledge between next
17|lead-time:pledge beyond far
-8|lead-time:pledge bn next
20|lead-time:pledge budget now
-13|lead-time:pledge by far
20|lead-time:pledge by long-past
19|lead-time:pledge by next
96|lead-time:pledge by now
31|lead-time:pledge by past
8|lead-time:pledge defence next
25|lead-time:pledge defence now
-36|lead-time:pledge defense now
21|lead-time:pledge do now
18|lead-time:pledge for far
-32|lead-time:pledge for next
15|lead-time:pledge for now
52|lead-time:pledge for past
-72|lead-time:pledge from far
8|lead-time:pledge from next
22|lead-time:pledge from now
11|lead-time:pledge from past
19|lead-time:pledge gdp now
-38|lead-time:pledge gdp past
28|lead-time:pledge in far
-46|lead-time:pledge in long-past
-26|lead-time:pledge in next
95|lead-time:pledge in now
-54|lead-time:pledge in past
-20|lead-time:pledge instead of far
-8|lead-time:pledge instead of next
14|lead-time:pledge into now
41|lead-time:pledge is far
11|lead-time:pledge it now
14|lead-time:pledge mark now
25|lead-time:pledge mean far
24|lead-time:pledge military spending now
10|lead-time:pledge named far
-9|lead-time:pledge not far
27|lead-time:pledge nothing far
31|lead-time:pledge nothing next
-11|lead-time:pledge of long-past
-8|lead-time:pledge of now
-8|lead-time:pledge of past
-29|lead-time:pledge on now
10|lead-time:pledge reached now
-11|lead-time:pledge review next
-10|lead-time:pledge said now
29|lead-time:pledge set far
-13|lead-time:pledge signed on now
-30|lead-time:pledge since long-past
-13|lead-time:pledge since past
8|lead-time:pledge spending now
-36|lead-time:pledge starting next
45|lead-time:pledge target now
79|lead-time:pledge through far
34|lead-time:pledge time now
10|lead-time:pledge to far
-15|lead-time:pledge to long-past
27|lead-time:pledge to next
18|lead-time:pledge to now
46|lead-time:pledge to past
-23|lead-time:pledge two percent now
31|lead-time:pledge two percent past
27|lead-time:pledge until far
16|lead-time:pledge until now
-17|lead-time:pledge washington now
36|lead-time:pledge will now
-9|lead-time:pledge with far
-12|lead-time:pledge with now
36|lead-time:pledge within now
-20|lead-time:proposal , far
-39|lead-time:proposal after far
-11|lead-time:proposal at now
18|lead-time:proposal before far
-15|lead-time:proposal by far
32|lead-time:proposal by long-past
-12|lead-time:proposal by now
-15|lead-time:proposal early far
66|lead-time:proposal for far
9|lead-time:proposal for next
-14|lead-time:proposal for now
-8|lead-time:proposal for past
31|lead-time:proposal from next
40|lead-time:proposal in far
-56|lead-time:proposal in long-past
24|lead-time:proposal in next
-19|lead-time:proposal in now
34|lead-time:proposal in past
-24|lead-time:proposal meaning far
-52|lead-time:proposal not far
-18|lead-time:proposal of far
-16|lead-time:proposal on now
29|lead-time:proposal than far
12|lead-time:proposal that next
33|lead-time:proposal through far
27|lead-time:proposal to far
-20|lead-time:proposal to next
66|lead-time:proposal until far
-21|lead-time:proposal with far
13|lead:after (
26|lead:after ,
12|lead:after 1 percent
10|lead:after 1.3%
9|lead:after 1.4%
11|lead:after 1.6%
-11|lead:after 1.8 per cent
14|lead:after 1.9 percent
21|lead:after 2 pct
-42|lead:after 2 per cent
-26|lead:after 2 percent
-20|lead:after 2%
8|lead:after 2.2%
18|lead:after 2.4 percent
12|lead:after 2.5 percent
-26|lead:after 2.5%
-18|lead:after 2.6%
-9|lead:after 2.7 percent
-14|lead:after 2.8 per cent
27|lead:after 2020
-8|lead:after 2025
-39|lead:after 3 percent
10|lead:after 3%
30|lead:after 3.4 percent
31|lead:after 3.4%
-42|lead:after 3.5 per cent
-14|lead:after 3.5 percent
12|lead:after 5 percent
17|lead:after 6 percent
-24|lead:after ;
11|lead:after achieved
-67|lead:after after
16|lead:after already
9|lead:after apiece
9|lead:after armed forces
20|lead:after army
-17|lead:after at
53|lead:after attain
29|lead:after attained
8|lead:after back
-12|lead:after before
10|lead:after between
-19|lead:after beyond
113|lead:after by
31|lead:after countries
22|lead:after dated
52|lead:after defence
40|lead:after defense
61|lead:after early
16|lead:after eu
-9|lead:after fiscal 2022
14|lead:after fiscal 2023
112|lead:after for
-68|lead:after from
10|lead:after gdp
12|lead:after goal
12|lead:after gross national product
-41|lead:after if
69|lead:after in
-35|lead:after instead of
13|lead:after is
9|lead:after it
8|lead:after japanese
-24|lead:after least
-31|lead:after mark
-10|lead:after maximum
25|lead:after mean
17|lead:after meaning
-23|lead:after members
-23|lead:after met
12|lead:after military
24|lead:after military spending
10|lead:after more
-8|lead:after nato leaders
-42|lead:after not
-55|lead:after on
24|lead:after only
-11|lead:after rather than
44|lead:after reached
22|lead:after recently
-11|lead:after review
-8|lead:after rewritten
-19|lead:after said
-8|lead:after same
-13|lead:after signed on
-51|lead:after since
15|lead:after so
17|lead:after soon
40|lead:after speaking of
15|lead:after spending
-12|lead:after spends
-36|lead:after starting
12|lead:after stood
-14|lead:after superseded
45|lead:after target
22|lead:after that
20|lead:after the military
39|lead:after through
24|lead:after time
8|lead:after to
-18|lead:after two percent
33|lead:after until
9|lead:after war
-38|lead:after was
25|lead:after what
-49|lead:after with
40|lead:after within
36|lead:after worry
15|lead:before 's
8|lead:before )
42|lead:before ,
14|lead:before -
42|lead:before --
15|lead:before 1.29%
30|lead:before 1.3%
-22|lead:before 1.8 percent
-29|lead:before 1.8%
23|lead:before 1.9%
46|lead:before 2%
-21|lead:before 2.32 percent
-42|lead:before 2.4 percent
-20|lead:before 2.45 percent
9|lead:before 2.6%
-16|lead:before 2026
-15|lead:before 3 percent
-22|lead:before 3.4%
21|lead:before 4.1%
13|lead:before 4.6%
43|lead:before 7 per cent
32|lead:before :
66|lead:before ;
9|lead:before after
-44|lead:before against
-61|lead:before at
-26|lead:before before
-26|lead:before begins
9|lead:before benchmark
10|lead:before beyond
19|lead:before bill
-9|lead:before bn
-38|lead:before calendar
-41|lead:before defense
12|lead:before defense spending
21|lead:before do
-17|lead:before donald trump
-8|lead:before due
-30|lead:before early
9|lead:before expenditure
12|lead:before failed
8|lead:before finish
49|lead:before for
-28|lead:before from
-61|lead:before gdp
13|lead:before her
14|lead:before in
-9|lead:before into
37|lead:before is
-42|lead:before joined
-19|lead:before leads
-8|lead:before made
-28|lead:before meaning
10|lead:before named
-8|lead:before nato
-54|lead:before not
14|lead:before nothing
-34|lead:before of
-83|lead:before on
11|lead:before outlays
-9|lead:before over
13|lead:before philippines
21|lead:before push
17|lead:before put
22|lead:before quota
10|lead:before ratio
19|lead:before recently
-22|lead:before recommended
-8|lead:before released
-9|lead:before report
-18|lead:before said
18|lead:before set
-50|lead:before since
-39|lead:before spending
-18|lead:before tabled
17|lead:before takes
-28|lead:before than
52|lead:before that
23|lead:before there
24|lead:before through
36|lead:before time
42|lead:before to
-24|lead:before until
-25|lead:before use
8|lead:before vote for
33|lead:before war
-18|lead:before washington
19|lead:before what
51|lead:before will
49|lead:before with
-14|lead:before wrote
-15|next-aim:after $
-17|next-aim:after '
-45|next-aim:after 's
48|next-aim:after ,
19|next-aim:after .
18|next-aim:after :
57|next-aim:after ;
-29|next-aim:after after
13|next-aim:after already
98|next-aim:after and
10|next-aim:after anyway
43|next-aim:after as
44|next-aim:after at
8|next-aim:after before
-103|next-aim:after budget
-17|next-aim:after but
-24|next-aim:after by
-52|next-aim:after could
-17|next-aim:after deadline
17|next-aim:after depending
-26|next-aim:after election
15|next-aim:after fiscal
-28|next-aim:after for
42|next-aim:after from
-45|next-aim:after go
11|next-aim:after had
15|next-aim:after has
-30|next-aim:after if
-12|next-aim:after in
20|next-aim:after instead
82|next-aim:after instead of
51|next-aim:after is
-30|next-aim:after on
-31|next-aim:after only
24|next-aim:after onward
38|next-aim:after rather than
8|next-aim:after regardless
17|next-aim:after should
-33|next-aim:after the
18|next-aim:after through
-19|next-aim:after to
-87|next-aim:after too
-64|next-aim:after was
22|next-aim:after when
16|next-aim:after will
-16|next-aim:after with
44|next-aim:after without
-24|next-aim:after would
40|next-aim:before #
37|next-aim:before 's
-24|next-aim:before (
-14|next-aim:before ,
-14|next-aim:before :
-62|next-aim:before ;
20|next-aim:before LAND
16|next-aim:before a
-12|next-aim:before after
-76|next-aim:before and
-16|next-aim:before deadline
-12|next-aim:before election
58|next-aim:before for
8|next-aim:before from
12|next-aim:before in
-8|next-aim:before including
36|next-aim:before it
47|next-aim:before its
-9|next-aim:before oblige
31|next-aim:before of
13|next-aim:before on
19|next-aim:before or
-11|next-aim:before provides
-16|next-aim:before should
11|next-aim:before target
-29|next-aim:before that
21|next-aim:before the
-29|next-aim:before they
-11|next-aim:before under
23|next-aim:before was
34|next-aim:before what
-8|next-aim:before with
36|next-aim:before would
-48|next-level:after $
-74|next-level:after 's
12|next-level:after )
26|next-level:after ,
39|next-level:after ;
25|next-level:after after
90|next-level:after and
-89|next-level:after as
-19|next-level:after at
39|next-level:after budget
35|next-level:after by
-39|next-level:after come to
44|next-level:after data
9|next-level:after for
-10|next-level:after from
-10|next-level:after gross domestic product
8|next-level:after had
17|next-level:after if
-59|next-level:after it
12|next-level:after misses
17|next-level:after on
-50|next-level:after or
-8|next-level:after remain
9|next-level:after thanks
-15|next-level:after they
-49|next-level:after through
147|next-level:after to
23|next-level:after under
12|next-level:after unless
-17|next-level:after war
9|next-level:after with
-23|next-level:after would
9|next-level:before #
56|next-level:before 's
-21|next-level:before (
-28|next-level:before ,
-23|next-level:before -
-14|next-level:before --
29|next-level:before :
-45|next-level:before ;
17|next-level:before DATE
-32|next-level:before LAND
-49|next-level:before USA
-13|next-level:before a
36|next-level:before amount
-130|next-level:before and
23|next-level:before are
50|next-level:before as
-47|next-level:before assumes
23|next-level:before at
82|next-level:before budget
-14|next-level:before but
-8|next-level:before by
-52|next-level:before carry
24|next-level:before come to
-24|next-level:before commends
16|next-level:before could
24|next-level:before defense
10|next-level:before does
-10|next-level:before equal
26|next-level:before everyone
23|next-level:before figure
11|next-level:before gdp
-27|next-level:before has
11|next-level:before in
9|next-level:before it
-8|next-level:before its
9|next-level:before lay out
-18|next-level:before leave
-16|next-level:before looks
18|next-level:before of
-30|next-level:before on
29|next-level:before or
9|next-level:before outlay
21|next-level:before outlays
12|next-level:before plan
-16|next-level:before presented
14|next-level:before put
20|next-level:before reach
8|next-level:before request
-20|next-level:before rise
11|next-level:before set aside
18|next-level:before she
17|next-level:before spend
40|next-level:before stand
-47|next-level:before that
45|next-level:before the
51|next-level:before they
-155|next-level:before to
-14|next-level:before top
-25|next-level:before war
58|next-level:before was
75|next-level:before will
13|next-level:before with
18|next-level:before would
-17|next-no:after 's
33|next-no:after .
18|next-no:after ?
9|next-no:after after
-12|next-no:after and
11|next-no:after as
24|next-no:after election
-23|next-no:after or
11|next-no:after would
-9|next-no:before budget
-13|next-no:before draft
35|next-no:before is
-16|next-no:before or
-8|next-no:before the
-9|next-no:before to
-23|next-no:before would
24|next:#
-67|next:$
-17|next:'
-43|next:'s
-50|next:(
32|next:,
-22|next:-
-14|next:--
43|next:.
32|next::
-35|next:;
12|next:?
26|next:DATE
-12|next:LAND
20|next:PERSON
-55|next:USA
21|next:already
-18|next:although
35|next:amount
-33|next:and
10|next:anyway
41|next:are
19|next:as
-47|next:assumes
50|next:at
-38|next:but
-52|next:carry
-15|next:come to
-24|next:commends
-41|next:could
47|next:data
-33|next:deadline
24|next:defense
27|next:defense spending
17|next:depending
11|next:does
-8|next:draft
-14|next:election
-74|next:end
-10|next:equal
26|next:everyone
-29|next:exchange
23|next:figure
15|next:fiscal
64|next:for
-8|next:forecast
34|next:from
-44|next:go
-10|next:gross domestic product
16|next:growth
18|next:had
-20|next:has
-14|next:hold
-15|next:if
10|next:in
87|next:instead of
90|next:is
-17|next:it
40|next:its
16|next:keep
9|next:lay out
-18|next:leave
12|next:misses
-31|next:more
-31|next:oblige
49|next:of
-33|next:on
-33|next:only
24|next:onward
-43|next:or
9|next:outlay
25|next:outlays
12|next:plan
-16|next:presented
18|next:presided
-32|next:prices
-10|next:provides
15|next:put
-18|next:raise
36|next:rather than
22|next:reach
8|next:regardless
8|next:request
-8|next:resemble
23|next:rests
-20|next:rise
-8|next:say
11|next:set aside
14|next:she
18|next:spend
42|next:stand
-17|next:summit
11|next:supplementary
9|next:swell
11|next:target
9|next:thanks
-78|next:that
24|next:the
57|next:they
-61|next:through
13|next:tilt
-29|next:to
-87|next:too
-26|next:top
-8|next:unchanged
14|next:under
12|next:unless
-42|next:war
15|next:was
8|next:we
34|next:what
21|next:when
-16|next:whereas
80|next:will
34|next:without
231|none
18|none-after:!
89|none-after:\"
-20|none-after:#
-126|none-after:'
47|none-after:'d
-38|none-after:'ll
16|none-after:'s
8|none-after:'ve
21|none-after:(
11|none-after:)
34|none-after:,
35|none-after:-
-12|none-after:.
-30|none-after:0
45|none-after:;
-43|none-after:DATE
-49|none-after:LAND
-23|none-after:LEADER
11|none-after:NATO
10|none-after:OUTLET
59|none-after:USA
38|none-after:about
45|none-after:above
-8|none-after:accord
-79|none-after:according
15|none-after:account
-18|none-after:accurate
53|none-after:achieve
15|none-after:across
-10|none-after:act
-9|none-after:actual
-25|none-after:add
8|none-after:additional
13|none-after:administration
-12|none-after:admit
22|none-after:adopt
-10|none-after:advance
-16|none-after:affordable
59|none-after:after
-74|none-after:again
-104|none-after:against
32|none-after:ago
25|none-after:agree
-25|none-after:ahead
-45|none-after:aid
28|none-after:aides
-21|none-after:aim
22|none-after:all
-24|none-after:alliance
-23|none-after:allocate
25|none-after:ally
-47|none-after:almost
-30|none-after:alone
11|none-after:aloud
82|none-after:already
-11|none-after:although
-12|none-after:always
35|none-after:ambition
-12|none-after:an
-13|none-after:announce
22|none-after:announcement
-10|none-after:another
57|none-after:any
-8|none-after:anything
-9|none-after:apiece
9|none-after:approach
-10|none-after:arctic
-41|none-after:are
-21|none-after:areas
11|none-after:argument
10|none-after:armed forces
-16|none-after:armies
-33|none-after:arms
37|none-after:around
-24|none-after:as
11|none-after:asean
15|none-after:ask
13|none-after:ask for
-9|none-after:assembly
-16|none-after:at
23|none-after:attached
61|none-after:attain
53|none-after:attainable
-17|none-after:audited
99|none-after:average
14|none-after:avoid
14|none-after:away
40|none-after:back
-31|none-after:basis
24|none-after:because
13|none-after:becomes
-16|none-after:been
-33|none-after:before
14|none-after:began
28|none-after:begin
14|none-after:begins
-32|none-after:behind
15|none-after:being
-14|none-after:believe
56|none-after:below
38|none-after:best
-9|none-after:better
-52|none-after:between
23|none-after:beyond
24|none-after:bigger
-9|none-after:biggest
12|none-after:bit
-23|none-after:board
-16|none-after:boats
30|none-after:books
-33|none-after:borrowed
10|none-after:borrowing
-23|none-after:bottom
29|none-after:bought
17|none-after:bridges
-9|none-after:bring up the rear
-68|none-after:budget
8|none-after:burden
59|none-after:but
84|none-after:buy
9|none-after:buying
-88|none-after:by
9|none-after:ca
-9|none-after:cabinet
-22|none-after:calculate
-22|none-after:calculations
-11|none-after:calendar
29|none-after:call
12|none-after:campaign
26|none-after:can
-24|none-after:carry
-84|none-after:case
-25|none-after:cent
18|none-after:century
-34|none-after:chancellor
16|none-after:change
31|none-after:chief
21|none-after:choose
-11|none-after:civil
8|none-after:claim
17|none-after:clear
-11|none-after:climb
-18|none-after:close
35|none-after:closer
-13|none-after:closest
15|none-after:club
51|none-after:coalition
-24|none-after:coast guard
-24|none-after:combined
-9|none-after:come
-27|none-after:come to
29|none-after:comes
-10|none-after:coming
26|none-after:comparable
-40|none-after:compared
-10|none-after:compares
13|none-after:concede
8|none-after:concern
-12|none-after:conference
14|none-after:confirm
8|none-after:conscription
17|none-after:consecutive
13|none-after:consensus
24|none-after:consider
8|none-after:consist
-16|none-after:consists
10|none-after:constitute
36|none-after:constitution
-25|none-after:contracts
19|none-after:conventional
8|none-after:converge
-99|none-after:core
-8|none-after:core defence
-22|none-after:core defense
14|none-after:cost
-18|none-after:costs
-12|none-after:could
-39|none-after:count
-42|none-after:counted
-31|none-after:counting
-10|none-after:country
33|none-after:counts
-40|none-after:covers
26|none-after:creative
-8|none-after:critics
-21|none-after:current
40|none-after:currently
-47|none-after:cut
-46|none-after:cyber
-10|none-after:cybersecurity
-14|none-after:data
-57|none-after:date
21|none-after:dates
26|none-after:day
-40|none-after:deadline
8|none-after:deal
17|none-after:debt
21|none-after:decade
41|none-after:decades
-13|none-after:decimal
9|none-after:declare
-88|none-after:defence
-23|none-after:defence ministry
9|none-after:defence spending
12|none-after:defend
17|none-after:defense
-11|none-after:defense ministry
-35|none-after:defense spending
28|none-after:deficit
9|none-after:definition
-22|none-after:deliveries
34|none-after:demand
-15|none-after:department
43|none-after:depending
33|none-after:describe
-18|none-after:desirable
-62|none-after:did
11|none-after:different
24|none-after:diplomat
9|none-after:diplomats
23|none-after:division
36|none-after:do
-19|none-after:does
18|none-after:domestic
9|none-after:done
17|none-after:down
-37|none-after:draft
19|none-after:drop
-42|none-after:due
42|none-after:each
-19|none-after:earlier
-25|none-after:earmark for
13|none-after:economic
-18|none-after:economic output
-15|none-after:economies
-20|none-after:economy
64|none-after:effort
77|none-after:eight
30|none-after:election
-13|none-after:else
-55|none-after:end
17|none-after:enough
-14|none-after:entail
-26|none-after:entry
-20|none-after:envisage
-18|none-after:equal
-31|none-after:estimate
-14|none-after:european members
29|none-after:euros
54|none-after:even
41|none-after:eventually
15|none-after:ever
65|none-after:every
-8|none-after:everyone
-31|none-after:exactly
14|none-after:example
-8|none-after:exceed
21|none-after:exclude
-28|none-after:executive
-11|none-after:expect
-14|none-after:expenses
9|none-after:explain
14|none-after:expressed
-46|none-after:extra
-20|none-after:faces
-12|none-after:fact
-12|none-after:fall
-14|none-after:far
-14|none-after:faster
32|none-after:favor
-13|none-after:feat
-8|none-after:federal
-45|none-after:feel
50|none-after:few
12|none-after:fewer
9|none-after:fields
-8|none-after:fight
19|none-after:figure
-51|none-after:figures
74|none-after:final
-8|none-after:finance minister
-18|none-after:finance ministry
-20|none-after:finances
17|none-after:find
-8|none-after:finishing
-23|none-after:firmer
-97|none-after:first
15|none-after:fiscal
-30|none-after:five
-39|none-after:floor
20|none-after:follow
-28|none-after:followed
-22|none-after:for
31|none-after:force
-9|none-after:forecast
12|none-after:foresee
-50|none-after:forever
-10|none-after:formally
-19|none-after:forward
42|none-after:four
-10|none-after:fourth
-22|none-after:frigates
-105|none-after:from
-8|none-after:full
31|none-after:fully
25|none-after:funded
-13|none-after:g . d . p .
30|none-after:gap
-62|none-after:gdp
18|none-after:general
-58|none-after:get
-16|none-after:give
8|none-after:global
-19|none-after:gnp
-51|none-after:go
89|none-after:goal
14|none-after:good
-17|none-after:government
33|none-after:great
-57|none-after:gross domestic product
-11|none-after:gross national income
9|none-after:gross national product
53|none-after:grow
53|none-after:growth
8|none-after:guarantee
-23|none-after:guard
129|none-after:guideline
25|none-after:guns
29|none-after:habit
-21|none-after:had
23|none-after:half
-33|none-after:happened
-30|none-after:happier
-29|none-after:hard
-17|none-after:hard defense
30|none-after:hardly
77|none-after:has
98|none-after:have
-16|none-after:having
43|none-after:he
31|none-after:head
-8|none-after:hear
16|none-after:help
72|none-after:her
9|none-after:here
-21|none-after:high
13|none-after:higher
-36|none-after:highest
14|none-after:his
9|none-after:hit
-43|none-after:hold
19|none-after:honor
-11|none-after:honour
14|none-after:hope
-13|none-after:how
10|none-after:hurt
20|none-after:if
64|none-after:immediately
-22|none-after:important
-21|none-after:in
21|none-after:include
-10|none-after:included
42|none-after:increase
21|none-after:indo
58|none-after:inflation
-63|none-after:infrastructure
-40|none-after:inherited
21|none-after:insist
53|none-after:instead of
-88|none-after:institute
-32|none-after:interest
25|none-after:internally
-12|none-after:international
-18|none-after:into
21|none-after:island
21|none-after:it
-39|none-after:items
15|none-after:its
53|none-after:itself
-23|none-after:jets
29|none-after:joined
21|none-after:joke
29|none-after:junior
-33|none-after:just
-15|none-after:keep
28|none-after:komeito
91|none-after:laggard
-25|none-after:largely
32|none-after:larger
-10|none-after:largest
-39|none-after:last
9|none-after:lasted
27|none-after:late
29|none-after:later
-11|none-after:latest
29|none-after:launch
35|none-after:law
28|none-after:lawmakers
-61|none-after:lay down
9|none-after:lay out
30|none-after:ldp
-47|none-after:leader
-8|none-after:leaders
-21|none-after:leap
50|none-after:least
-18|none-after:leave
21|none-after:lecture
-16|none-after:led
-24|none-after:legislature
-50|none-after:level
16|none-after:life
8|none-after:light
29|none-after:like
-35|none-after:likelier
-25|none-after:likely
-21|none-after:likewise
28|none-after:limit
51|none-after:line
24|none-after:little
14|none-after:local
74|none-after:long
13|none-after:longer
-12|none-after:look
48|none-after:looked
-69|none-after:looks
19|none-after:lost
22|none-after:lower
23|none-after:lü
-33|none-after:made
11|none-after:main
46|none-after:mainly
25|none-after:makes
13|none-after:manage
-8|none-after:manifestly
57|none-after:many
19|none-after:margin
-34|none-after:mark
-23|none-after:may
24|none-after:mean
-41|none-after:measured
12|none-after:media
12|none-after:medium
-8|none-after:meet
-24|none-after:members
40|none-after:mention
10|none-after:menu
42|none-after:might
-10|none-after:milestone
10|none-after:militaries
-14|none-after:military
-24|none-after:military spending
-74|none-after:mind
21|none-after:minimum
14|none-after:ministers
-8|none-after:ministry
-44|none-after:missile
-8|none-after:modest
-13|none-after:modified
43|none-after:moment
19|none-after:money
23|none-after:moot
-40|none-after:more
34|none-after:more than double
-60|none-after:most
-22|none-after:move
33|none-after:move up
65|none-after:much
19|none-after:mull
23|none-after:must
9|none-after:my
37|none-after:n't
-86|none-after:national income
-65|none-after:national product
-21|none-after:nearly
23|none-after:need
13|none-after:needed
22|none-after:neither
-20|none-after:networks
26|none-after:never
-19|none-after:new
17|none-after:next
-10|none-after:nine
21|none-after:no
89|none-after:no one
29|none-after:nobody
-15|none-after:norm
15|none-after:not
64|none-after:note
13|none-after:nothing
169|none-after:now
-10|none-after:nowhere
22|none-after:nuclear
53|none-after:number
11|none-after:objected
60|none-after:objective
-37|none-after:of
8|none-after:off
-9|none-after:office
-13|none-after:officials
12|none-after:oil
-76|none-after:older
-68|none-after:once
-15|none-after:one
31|none-after:only
-24|none-after:onward
25|none-after:open
35|none-after:opposition
-35|none-after:or
18|none-after:order
-36|none-after:original
-12|none-after:our
11|none-after:ourselves
21|none-after:out
-8|none-after:outcome
-60|none-after:outlay
17|none-after:outlays
-80|none-after:output
14|none-after:outside
61|none-after:over
25|none-after:overnight
25|none-after:overtaken
-8|none-after:owes
-21|none-after:own
-32|none-after:paper
39|none-after:parliament
15|none-after:parliamentary
-10|none-after:partly
22|none-after:partner
56|none-after:party
-55|none-after:pass
-19|none-after:passed
70|none-after:past
9|none-after:path
-20|none-after:patrol
18|none-after:pay
-42|none-after:payments
12|none-after:peace
14|none-after:peacetime
21|none-after:peak
-33|none-after:pensions
-18|none-after:perhaps
38|none-after:period
10|none-after:permanent
26|none-after:person
28|none-after:plan
22|none-after:planners
32|none-after:pledge
-13|none-after:plus
10|none-after:point
-10|none-after:police
-39|none-after:ports
22|none-after:possible
-35|none-after:power
12|none-after:praised
-27|none-after:precisely
9|none-after:prefer
21|none-after:preferred
-12|none-after:prepare
149|none-after:present
26|none-after:president
14|none-after:previous
-19|none-after:prime minister
-22|none-after:product
14|none-after:project
26|none-after:projections
44|none-after:proper
8|none-after:propose
-33|none-after:publish
15|none-after:purpose
38|none-after:put
-10|none-after:question
11|none-after:quiet
-35|none-after:quite
-8|none-after:ran
14|none-after:rate
10|none-after:rather
49|none-after:rather than
-18|none-after:ratio
-79|none-after:reach
-12|none-after:reacted
-15|none-after:reagan
-47|none-after:real
114|none-after:realistic
-53|none-after:really
10|none-after:reasons
47|none-after:recent
-22|none-after:recently
16|none-after:reckless
27|none-after:recommend
-12|none-after:recorded
-26|none-after:red
10|none-after:reference
-12|none-after:regarded
20|none-after:region
-12|none-after:regular
-30|none-after:related
41|none-after:remain
14|none-after:replaced
19|none-after:reply
35|none-after:report
-28|none-after:request
-19|none-after:require
-26|none-after:requirements
-23|none-after:resist
-20|none-after:respectively
-29|none-after:rest
32|none-after:result
40|none-after:review
39|none-after:revised
27|none-after:revising
-21|none-after:revolutionary
-13|none-after:rice
-24|none-after:right
60|none-after:rise
-68|none-after:roads
10|none-after:roughly
-17|none-after:round
8|none-after:ruined
18|none-after:rule
8|none-after:ruling
21|none-after:run
11|none-after:rush
-15|none-after:sacrifice
-184|none-after:same
-17|none-after:saw
-26|none-after:say
13|none-after:schools
17|none-after:sea
-30|none-after:second
17|none-after:secretary
-13|none-after:secure
-41|none-after:security
13|none-after:security - related
10|none-after:seek
18|none-after:sees
27|none-after:senator
10|none-after:send
-27|none-after:senior
9|none-after:sensible
9|none-after:separate
15|none-after:serve
-74|none-after:set
8|none-after:set aside
-12|none-after:set out
38|none-after:settle on
-18|none-after:shade
-50|none-after:she
21|none-after:short
61|none-after:should
39|none-after:show
-9|none-after:sidelines
24|none-after:sights
20|none-after:sign up
63|none-after:signed
12|none-after:since
-41|none-after:single
29|none-after:sipri
21|none-after:six
-22|none-after:sixth
32|none-after:slice
-38|none-after:slide
91|none-after:slow
-34|none-after:slowly
52|none-after:so
-51|none-after:soldiers
70|none-after:some
35|none-after:something
24|none-after:soon
50|none-after:sooner
-33|none-after:source
-25|none-after:sources
-32|none-after:special
49|none-after:spend
-56|none-after:spokesman
-17|none-after:spokesperson
-23|none-after:spread
19|none-after:spring
12|none-after:stance
-25|none-after:stand
16|none-after:standard
12|none-after:start
25|none-after:starting
13|none-after:statute
-8|none-after:stay
21|none-after:step
40|none-after:still
18|none-after:straight
-46|none-after:strategic
27|none-after:strategy
10|none-after:stretch
15|none-after:stroke
-25|none-after:stuck
8|none-after:su
-21|none-after:submitted
12|none-after:subscribe
21|none-after:successors
21|none-after:such
22|none-after:sufficient
28|none-after:suggest
-57|none-after:summer
-54|none-after:supplementary
-29|none-after:support
-16|none-after:surpass
76|none-after:sustainable
13|none-after:system
64|none-after:take
15|none-after:take up
21|none-after:takers
13|none-after:talk
18|none-after:talk about
20|none-after:target
9|none-after:tariff
-12|none-after:tariffs
33|none-after:tax
-8|none-after:taxes
57|none-after:tell
-57|none-after:term
-12|none-after:text
65|none-after:than
9|none-after:thanks
-110|none-after:that
-32|none-after:the
18|none-after:the economy
30|none-after:their
11|none-after:them
-8|none-after:themselves
-161|none-after:then
10|none-after:there
56|none-after:thereabouts
63|none-after:thereafter
-12|none-after:they
-25|none-after:things
-27|none-after:think
-9|none-after:think tank
8|none-after:thinkable
17|none-after:third
31|none-after:this
11|none-after:those
-14|none-after:though
10|none-after:threat
-20|none-after:three
-59|none-after:through
39|none-after:throughout
-13|none-after:time
19|none-after:times
20|none-after:to
71|none-after:today
53|none-after:tomorrow
47|none-after:too
20|none-after:top
11|none-after:toward
8|none-after:track
26|none-after:trails
-56|none-after:treasury
-43|none-after:trillion
24|none-after:trimmed
-101|none-after:troops
11|none-after:try
17|none-after:turn
14|none-after:turned
-109|none-after:two
-12|none-after:unavoidable
19|none-after:unchanged
33|none-after:under
55|none-after:unreasonable
10|none-after:until
-29|none-after:up
19|none-after:upon
13|none-after:urge
19|none-after:us
-37|none-after:use
32|none-after:very
-20|none-after:veterans
9|none-after:vice
13|none-after:voters
31|none-after:vow
41|none-after:waiting
-16|none-after:wales
-9|none-after:want
59|none-after:war
21|none-after:warn
10|none-after:was
8|none-after:watching
14|none-after:we
27|none-after:weigh
16|none-after:welcomed
-42|none-after:welfare
10|none-after:well
-44|none-after:were
-8|none-after:west
-40|none-after:western
-78|none-after:what
8|none-after:whatever
55|none-after:when
-18|none-after:where
-33|none-after:whereas
14|none-after:whether
-19|none-after:which
79|none-after:while
-37|none-after:white
32|none-after:who
-59|none-after:whole
-16|none-after:whose
19|none-after:wide
46|none-after:will
35|none-after:win
-14|none-after:wiser
-8|none-after:wish
23|none-after:with
-112|none-after:within
48|none-after:without
51|none-after:won
11|none-after:wondered
-10|none-after:word
24|none-after:world
32|none-after:worth
36|none-after:write
-248|none-after:year
-13|none-after:years
16|none-after:yen
-36|none-after:yet
-55|none-after:yielded
-16|none-after:you
8|none-after:£
-8|none-after:—
42|none-before:\"
-25|none-before:#
-10|none-before:$
12|none-before:'
12|none-before:'ll
14|none-before:'re
-9|none-before:'s
40|none-before:'ve
-137|none-before:*
-12|none-before:,
23|none-before:-
-16|none-before:--
-13|none-before:.
-109|none-before:0
19|none-before::
20|none-before:;
-18|none-before:DATE
16|none-before:LAND
-26|none-before:LEADER
19|none-before:NATO
57|none-before:PERSON
65|none-before:USA
12|none-before:a
19|none-before:able
95|none-before:about
-10|none-before:above
13|none-before:absorb
47|none-before:accept
-22|none-before:accord
19|none-before:account
21|none-before:achieve
24|none-before:acknowledge
33|none-before:act
28|none-before:add
31|none-before:add up to
-19|none-before:additional
9|none-before:administration
-20|none-before:adopt
-11|none-before:advance
24|none-before:advice
-9|none-before:advise
-13|none-before:adviser
12|none-before:advocate
49|none-before:after
-30|none-before:afterward
-23|none-before:again
66|none-before:against
-31|none-before:agree
-22|none-before:ahead
-62|none-before:aides
-58|none-before:all
78|none-before:all allies
25|none-before:all members
39|none-before:alliance
-14|none-before:allies
10|none-before:allies in asia
9|none-before:allocate
-18|none-before:allocation
-55|none-before:allot
-15|none-before:allow
14|none-before:allowed
-13|none-before:ally
26|none-before:almost
19|none-before:along
21|none-before:already
-55|none-before:also
-22|none-before:alternative
26|none-before:although
-13|none-before:always
-17|none-before:ambassador
-42|none-before:ambition
-60|none-before:an
-27|none-before:analysts
-13|none-before:anchor
-40|none-before:and
12|none-before:andrew
-17|none-before:announce
-12|none-before:announcement
-16|none-before:annual
-13|none-before:another
62|none-before:answer
14|none-before:any
15|none-before:anything
-12|none-before:anywhere
-11|none-before:appear
25|none-before:approach
30|none-before:appropriation
-41|none-before:appropriations
22|none-before:approve
30|none-before:approximately
25|none-before:are
-11|none-before:argue
56|none-before:argue for
9|none-before:armies
-11|none-before:arms
37|none-before:army
121|none-before:around
-24|none-before:arrive
47|none-before:asean
-19|none-before:asia
-18|none-before:ask
36|none-before:ask for
-11|none-before:assess
29|none-before:assumed
-9|none-before:assumes
-11|none-before:assure
33|none-before:atm
27|none-before:attack
-56|none-before:attainment
57|none-before:aukus
-9|none-before:author
9|none-before:available
157|none-before:average
-11|none-before:avoided
18|none-before:b
53|none-before:back
31|none-before:balance
11|none-before:banker
15|none-before:bar
13|none-before:base
23|none-before:based
-16|none-before:basis
-13|none-before:be
-12|none-before:be equivalent
35|none-before:bear
16|none-before:because
-32|none-before:becomes
85|none-before:been
62|none-before:before
-12|none-before:began
50|none-before:begin
27|none-before:begins
-9|none-before:behind
55|none-before:being
72|none-before:believe
25|none-before:below
47|none-before:benchmark
24|none-before:beneath
-20|none-before:better
25|none-before:between
26|none-before:beyond
14|none-before:big
-92|none-before:bill
-59|none-before:billion
26|none-before:bind
-14|none-before:blueprint
-12|none-before:bookkeeping
-27|none-before:books
-14|none-before:boost
-24|none-before:bore
72|none-before:both
-24|none-before:bottom
9|none-before:bought
14|none-before:breaking
22|none-before:bridge
24|none-before:bring up the rear
18|none-before:broke
-48|none-before:budget
-25|none-before:build
15|none-before:buildup
-47|none-before:bump
15|none-before:burden
-10|none-before:burned
-27|none-before:business
23|none-before:but
14|none-before:buy
13|none-before:buys
9|none-before:by
16|none-before:calendar
39|none-before:call
-20|none-before:call for
-31|none-before:came
39|none-before:campaign
36|none-before:can
9|none-before:candidate
54|none-before:cannot
26|none-before:carry
23|none-before:case
15|none-before:caves
19|none-before:ceiling
8|none-before:center
-15|none-before:centrist reform alliance
10|none-before:chair
10|none-before:chairman
-11|none-before:chairs
12|none-before:chancellor
-89|none-before:changed
32|none-before:chapter
-35|none-before:chart
15|none-before:chief
31|none-before:cite
84|none-before:claim
-8|none-before:cling to
-23|none-before:closed
-15|none-before:closer
-13|none-before:closes
52|none-before:closest
-8|none-before:co
-26|none-before:coalition
23|none-before:coast
-19|none-before:coast guard
38|none-before:cold
-49|none-before:combined
-53|none-before:come
-74|none-before:come in at
-56|none-before:come to
18|none-before:come up with
-34|none-before:comes
11|none-before:comfortable
8|none-before:comfortably
-10|none-before:coming
26|none-before:command
-24|none-before:commission
-49|none-before:commit
-34|none-before:commitment
51|none-before:committee
-19|none-before:commons
13|none-before:communists
30|none-before:compare
63|none-before:compares
39|none-before:comparison
11|none-before:complain
9|none-before:completed
45|none-before:concede
23|none-before:concerns
-28|none-before:confine
-10|none-before:confirm
-12|none-before:congress
-57|none-before:conscription
-11|none-before:conservatives
-30|none-before:consider
65|none-before:consists
13|none-before:constitution
17|none-before:consumes
-13|none-before:contain
12|none-before:contemplate
162|none-before:content
-10|none-before:continues
15|none-before:contribution
-33|none-before:core
35|none-before:core defence
-15|none-before:core defense
-12|none-before:correspond
19|none-before:cost
-74|none-before:costs
-24|none-before:could
15|none-before:council
-16|none-before:count
-12|none-before:counted
17|none-before:counter
11|none-before:counterparts
16|none-before:counting
68|none-before:countries
34|none-before:country
62|none-before:counts
-31|none-before:course
-13|none-before:cover
8|none-before:credit
77|none-before:cross
72|none-before:current
96|none-before:currently
-16|none-before:curve
21|none-before:customary
15|none-before:cut
9|none-before:cyber
9|none-before:d
12|none-before:d 66
-59|none-before:dangled
-10|none-before:data
-32|none-before:date
-9|none-before:davos
-17|none-before:day
-12|none-before:deadline
-41|none-before:deal
18|none-before:debate
-14|none-before:decade
9|none-before:decades
-81|none-before:decide
30|none-before:decision
22|none-before:declare
10|none-before:decline
-49|none-before:defence
-12|none-before:defence - related
13|none-before:defence secretary
11|none-before:defence spending
-22|none-before:defense
-27|none-before:defense - related
67|none-before:defense minister
-21|none-before:defense ministry
9|none-before:defense secretary
32|none-before:defense spending
-56|none-before:definition
-9|none-before:delay
-11|none-before:delegation
-17|none-before:deliver on
57|none-before:demand
60|none-before:department
-85|none-before:deputy
16|none-before:destination
-65|none-before:devote
20|none-before:dialogue
26|none-before:did
-9|none-before:diplomats
-22|none-before:direction
8|none-before:director
31|none-before:disbursed
-51|none-before:discovered
35|none-before:discuss
13|none-before:dispute
-11|none-before:divided
46|none-before:do
-13|none-before:documents
49|none-before:does
15|none-before:doing
89|none-before:dollars
16|none-before:done
34|none-before:door
9|none-before:double
-13|none-before:doubt
-38|none-before:down
13|none-before:draw
20|none-before:draw the line at
8|none-before:drawn
15|none-before:dreams
9|none-before:drifted
-33|none-before:drop
44|none-before:due
22|none-before:during
29|none-before:dutton
32|none-before:early
-12|none-before:earmark
-25|none-before:eased
-36|none-before:eastern
10|none-before:eat up
49|none-before:economy
14|none-before:edge
-19|none-before:effort
-24|none-before:eight
18|none-before:election
-50|none-before:else
-20|none-before:elsewhere
12|none-before:emergency
-60|none-before:end
38|none-before:endorse
-33|none-before:enough
9|none-before:enshrine
10|none-before:entered
26|none-before:entrench
-34|none-before:envisage
-78|none-before:equal
-15|none-before:equate
-89|none-before:equivalent
13|none-before:era
51|none-before:estimate
23|none-before:europe
-21|none-before:european
14|none-before:european members
-66|none-before:europeans
23|none-before:euros
81|none-before:even
29|none-before:ever
20|none-before:every
10|none-before:every ally
-43|none-before:every member
9|none-before:everyone
-44|none-before:exactly
18|none-before:examine
53|none-before:exceed
39|none-before:excess
-12|none-before:exclude
8|none-before:exempt
9|none-before:exhort
75|none-before:existing
-47|none-before:expect
75|none-before:expenditure
-25|none-before:expenditures
21|none-before:expenses
-9|none-before:experts
73|none-before:explain
-28|none-before:exposed
22|none-before:extra
11|none-before:eye
11|none-before:faction
-12|none-before:failed
-25|none-before:fall
32|none-before:far
17|none-before:farage
23|none-before:fashion
10|none-before:fast
-60|none-before:favor
-48|none-before:favour
11|none-before:feasible
21|none-before:fewer
-30|none-before:figure
16|none-before:figures
-14|none-before:finance
-18|none-before:finance minister
26|none-before:financing
61|none-before:find
10|none-before:fine gael
-36|none-before:finish
11|none-before:finished
-19|none-before:first
-70|none-before:five
-12|none-before:fix
15|none-before:flat
-12|none-before:float
8|none-before:floor
-51|none-before:follow
-57|none-before:followed
-39|none-before:follows
-13|none-before:footing
-32|none-before:for
-13|none-before:force
16|none-before:forecast
13|none-before:foreign minister
-56|none-before:foresee
79|none-before:forget
83|none-before:former
19|none-before:four
-12|none-before:fraction
-24|none-before:framework
-52|none-before:freeze
112|none-before:freezing
-61|none-before:friends
101|none-before:from
-51|none-before:frozen
-31|none-before:fulfill
19|none-before:full
12|none-before:fully
-127|none-before:funds
-14|none-before:gap
-18|none-before:gdp
-36|none-before:general
67|none-before:generals
48|none-before:get
18|none-before:give
8|none-before:gladly
8|none-before:global
-15|none-before:gnp
74|none-before:go
48|none-before:goal
-41|none-before:goldman
20|none-before:good
-17|none-before:gov ' t
9|none-before:government
8|none-before:govt
18|none-before:gradually
14|none-before:greens
16|none-before:gross domestic product
-8|none-before:gross national product
-111|none-before:group
-24|none-before:grow
21|none-before:guessed
-15|none-before:guests
67|none-before:guideline
14|none-before:gulf
9|none-before:habit
42|none-before:had
-26|none-before:half
-16|none-before:handed
30|none-before:hands
23|none-before:hard
8|none-before:hard defence
20|none-before:has
36|none-before:have
72|none-before:having
21|none-before:hawks
10|none-before:he
-48|none-before:head
-28|none-before:headline
-30|none-before:hear
-13|none-before:heaviest
10|none-before:help
13|none-before:henceforth
-27|none-before:her
18|none-before:herself
9|none-before:high
28|none-before:higher
-9|none-before:highest
8|none-before:him
-31|none-before:himself
88|none-before:his
51|none-before:hit
-63|none-before:hoist
42|none-before:hold
-42|none-before:hold out for
17|none-before:hold the line at
-44|none-before:honor
33|none-before:hover
16|none-before:how
-12|none-before:hurdle
-10|none-before:hurry
-29|none-before:i
-9|none-before:idea
72|none-before:if
23|none-before:imf
20|none-before:implies
-15|none-before:in
14|none-before:include
-16|none-before:included
-14|none-before:includes
11|none-before:including
-37|none-before:increase
-70|none-before:indicate
9|none-before:industry
-21|none-before:infrastructure
-10|none-before:inherit
-52|none-before:initial
-8|none-before:initially
11|none-before:inside
75|none-before:insist on
-39|none-before:instead
-42|none-before:instead of
-59|none-before:institute
-8|none-before:intelligence
64|none-before:intend
10|none-before:intent
-8|none-before:intention
11|none-before:interim
16|none-before:into
-62|none-before:invited
-12|none-before:is
34|none-before:island
-34|none-before:items
45|none-before:its
54|none-before:itself
10|none-before:izumi
9|none-before:japan innovation party
40|none-before:joined
15|none-before:joke
36|none-before:justify
47|none-before:keep
-22|none-before:keidanren
16|none-before:kicking
17|none-before:kiel
-40|none-before:kingdom
29|none-before:komeito
17|none-before:labour
-9|none-before:land
-19|none-before:lands
59|none-before:languish
-21|none-before:large
-15|none-before:larger
-26|none-before:last
-26|none-before:later
-17|none-before:latter
-16|none-before:lauded
26|none-before:law
92|none-before:lawmaker
31|none-before:lawmakers
-65|none-before:lay out
15|none-before:ldp
-9|none-before:lead to
9|none-before:leader
-45|none-before:leads
-17|none-before:leaning
9|none-before:leap
12|none-before:least
-66|none-before:leave
22|none-before:lecture
-25|none-before:led
-30|none-before:left
-10|none-before:legislate
-20|none-before:legislature
-16|none-before:less
32|none-before:let
-17|none-before:lets
-11|none-before:letter
26|none-before:level
39|none-before:liberal democratic party
-34|none-before:liberty
26|none-before:lie
-15|none-before:life
29|none-before:lift
-8|none-before:like
-8|none-before:like to see
-23|none-before:liked
-18|none-before:likely
34|none-before:likes
34|none-before:likewise
36|none-before:limit
-13|none-before:lists
25|none-before:little
-9|none-before:live with
-23|none-before:lobby
20|none-before:lobby for
41|none-before:long
-15|none-before:look
-11|none-before:look at
23|none-before:look for
15|none-before:looks
-10|none-before:low
26|none-before:lower
-10|none-before:lowest
14|none-before:lunch
-35|none-before:made
73|none-before:main
37|none-before:maintain
-13|none-before:major
-33|none-before:make
42|none-before:make good on
-48|none-before:make up
-13|none-before:makes
12|none-before:making
46|none-before:man
38|none-before:manage
34|none-before:many
-38|none-before:mark
56|none-before:match
16|none-before:matter
14|none-before:me
13|none-before:mean
93|none-before:meet
104|none-before:member
-16|none-before:member states
-59|none-before:members
-9|none-before:men
38|none-before:mention
10|none-before:meps
-56|none-before:mere
37|none-before:method
-29|none-before:mid
20|none-before:might
30|none-before:milder
10|none-before:militaries
36|none-before:military
18|none-before:mind
-24|none-before:minister
15|none-before:ministers
-13|none-before:ministries
29|none-before:ministry
19|none-before:miss
11|none-before:missiles
-16|none-before:missions
18|none-before:models
-16|none-before:modest
35|none-before:money
-9|none-before:months
10|none-before:moot
-26|none-before:more
20|none-before:more than double
-32|none-before:morning
-30|none-before:most
29|none-before:mostly
-41|none-before:move
-8|none-before:move up
17|none-before:mr
-28|none-before:ms
-12|none-before:much
-19|none-before:mull
17|none-before:munich
15|none-before:must
-26|none-before:n't
15|none-before:name
11|none-before:nation
115|none-before:national
-8|none-before:national output
-25|none-before:national security adviser
66|none-before:nations
69|none-before:near
57|none-before:nearer
-24|none-before:nearly
-32|none-before:needed
-28|none-before:neighbor
76|none-before:neighboring
-21|none-before:neighbour
23|none-before:neighbours
19|none-before:neither
31|none-before:neutral
70|none-before:never
12|none-before:new
-14|none-before:newer
-14|none-before:news
-14|none-before:newspaper
25|none-before:newspapers
30|none-before:night
-17|none-before:no
28|none-before:nominee
8|none-before:nomura
-13|none-before:non
-22|none-before:noncommittal
23|none-before:none
14|none-before:nor
22|none-before:north
-18|none-before:northern
15|none-before:not
54|none-before:note
-51|none-before:nothing
52|none-before:now
25|none-before:nudge
-36|none-before:number
17|none-before:objective
39|none-before:oblige
8|none-before:observe
19|none-before:of
13|none-before:off
70|none-before:offer
33|none-before:office
-8|none-before:officer
47|none-before:officers
30|none-before:official
19|none-before:officially
-25|none-before:okita
159|none-before:old
36|none-before:on
24|none-before:once
-27|none-before:one
-41|none-before:only
20|none-before:open
84|none-before:opposition
-33|none-before:opposition leader
13|none-before:options
30|none-before:or
-12|none-before:order
-39|none-before:original
-47|none-before:other
56|none-before:others
21|none-before:ought
-20|none-before:our
-19|none-before:ours
35|none-before:ourselves
35|none-before:out
-44|none-before:outcome
8|none-before:outlay
44|none-before:outlays
-52|none-before:outline
-21|none-before:output
11|none-before:outside
82|none-before:over
-51|none-before:overall
-29|none-before:own
-26|none-before:pace
13|none-before:page
56|none-before:panel
-99|none-before:paper
-10|none-before:papers
-22|none-before:parliament
-74|none-before:part
23|none-before:partners
37|none-before:party
-73|none-before:pass
-22|none-before:past
-25|none-before:path
46|none-before:paths
64|none-before:pay
44|none-before:peace
30|none-before:peacetime
18|none-before:peak
11|none-before:peg
-17|none-before:pencil in
37|none-before:pensions
25|none-before:people 's party
-20|none-before:people power party
9|none-before:percentage
30|none-before:perhaps
24|none-before:period
18|none-before:petitioned
25|none-before:pitch
-25|none-before:plan
19|none-before:platform
-40|none-before:plea
-35|none-before:pledge
78|none-before:point
-14|none-before:police
-30|none-before:policy
114|none-before:position
-12|none-before:possible
8|none-before:possibly
40|none-before:pour
38|none-before:power
-15|none-before:praised
12|none-before:prefer
-19|none-before:premier
-73|none-before:prepare
36|none-before:prescribed
78|none-before:present
10|none-before:presently
-18|none-before:presided
-13|none-before:president
8|none-before:presides
86|none-before:press club
-13|none-before:press for
49|none-before:previous
10|none-before:priced
37|none-before:prices
-13|none-before:prime minister
15|none-before:prime minister 's office
-15|none-before:private
-11|none-before:privately
23|none-before:proceed
19|none-before:program
-14|none-before:programme
-38|none-before:programming
11|none-before:progress
-8|none-before:project
-10|none-before:promise
-11|none-before:propel
8|none-before:proposal
-33|none-before:propose
32|none-before:provide
-17|none-before:public
15|none-before:publicly
8|none-before:publish
-28|none-before:purchase
-12|none-before:purse
31|none-before:push
32|none-before:put
-23|none-before:put forward
10|none-before:q
-15|none-before:questioned
13|none-before:quit
-22|none-before:quota
26|none-before:quote
37|none-before:race
-31|none-before:radio
8|none-before:ran
-14|none-before:rather
-22|none-before:rather than
-36|none-before:ratio
-62|none-before:reach
-19|none-before:reads
-16|none-before:ready
-15|none-before:reaffirm
51|none-before:reagan
11|none-before:reason
10|none-before:receive
-36|none-before:received
9|none-before:recipe
-22|none-before:reckon
27|none-before:recommend
16|none-before:recommendation
25|none-before:recommendations
-12|none-before:record
23|none-before:records
-11|none-before:referring
18|none-before:reform
8|none-before:refuse
11|none-before:regard
13|none-before:regards
-22|none-before:regular
-67|none-before:related
9|none-before:relative
-22|none-before:relevant
-13|none-before:remain
21|none-before:reminder
-17|none-before:repeat
41|none-before:replace
36|none-before:replacing
15|none-before:report
9|none-before:reportedly
-10|none-before:reporters
-18|none-before:represent
10|none-before:republic
23|none-before:republican
-20|none-before:request
-21|none-before:research
19|none-before:researchers
35|none-before:respond
-42|none-before:response
-27|none-before:rest
-19|none-before:rests
10|none-before:retired
69|none-before:return
16|none-before:revenue
29|none-before:review
-32|none-before:revised
24|none-before:rich
-9|none-before:richer
19|none-before:right
20|none-before:rival
13|none-before:road
15|none-before:roger
29|none-before:room
9|none-before:rule
-17|none-before:rules
-15|none-before:ruling
-13|none-before:run
-12|none-before:rush
-33|none-before:s
-33|none-before:sachs
-27|none-before:safely
-10|none-before:sails
48|none-before:same
61|none-before:satisfy
-14|none-before:saw
24|none-before:say
11|none-before:say yes to
-19|none-before:schedule
66|none-before:scholar
-74|none-before:scold
-25|none-before:scrape
-11|none-before:scraped
10|none-before:sea
-22|none-before:second
-22|none-before:secret
34|none-before:secretary
-25|none-before:security
-22|none-before:security - related
-31|none-before:security spending
-9|none-before:seeing
40|none-before:seek
8|none-before:senator
10|none-before:senators
-39|none-before:separate
-28|none-before:set
-13|none-before:set aside
33|none-before:set out
8|none-before:settle for
17|none-before:settle on
33|none-before:settlement
-54|none-before:seven
10|none-before:several
-57|none-before:shade
-9|none-before:shall
-47|none-before:she
-10|none-before:shell out
32|none-before:shift
36|none-before:short
-9|none-before:shot up
27|none-before:should
-28|none-before:shrink
8|none-before:shy
26|none-before:sicily
-15|none-before:side
35|none-before:sign up
22|none-before:signature
-21|none-before:signed
-8|none-before:similar
-70|none-before:simply
61|none-before:since
24|none-before:single
11|none-before:sipri
27|none-before:size
-10|none-before:sketched
19|none-before:slice
8|none-before:slide
9|none-before:slightly
-8|none-before:slip
9|none-before:slither
35|none-before:smaller
9|none-before:smith
-49|none-before:so
-50|none-before:soar
-46|none-before:socialist
23|none-before:soft
39|none-before:some
-25|none-before:someone
-19|none-before:something
-81|none-before:somewhere
11|none-before:soon
-17|none-before:sooner
-27|none-before:southern
-82|none-before:span
-85|none-before:speak
-8|none-before:speak of
16|none-before:special
-51|none-before:spell out
41|none-before:spend
-12|none-before:spender
-11|none-before:split
53|none-before:spokesman
19|none-before:spring
-26|none-before:staff
-10|none-before:stage
27|none-before:stand
25|none-before:standard
14|none-before:standards
17|none-before:start
12|none-before:start from
46|none-before:starting
26|none-before:state
21|none-before:statute
15|none-before:stay
15|none-before:steady
11|none-before:step
12|none-before:stick to
-19|none-before:still
-14|none-before:stone
-36|none-before:stop
10|none-before:strategic
-12|none-before:strategy
30|none-before:strayed
81|none-before:stress
10|none-before:stretch
-8|none-before:stretches
57|none-before:stuck
34|none-before:successors
51|none-before:such
9|none-before:sultan
52|none-before:sum
-53|none-before:summit
9|none-before:support
18|none-before:supports
-50|none-before:surpass
13|none-before:surprised
89|none-before:sustain
27|none-before:swallow
-13|none-before:swallowed
-9|none-before:swell
-19|none-before:table
46|none-before:take
-18|none-before:talk about
18|none-before:talk of
-17|none-before:tally
-27|none-before:tan
38|none-before:tanks
65|none-before:target
21|none-before:taxes
-51|none-before:team
-26|none-before:tell
16|none-before:tell of
-69|none-before:ten
21|none-before:tenth
-32|none-before:term
-50|none-before:terms
-36|none-before:text
30|none-before:than
16|none-before:thanked
-9|none-before:thanks
-8|none-before:that
20|none-before:the
-37|none-before:the allies
8|none-before:the chancellor
9|none-before:the economy
-69|none-before:the military
15|none-before:the state
-61|none-before:their
13|none-before:theirs
-29|none-before:them
16|none-before:themselves
-97|none-before:then
43|none-before:there
31|none-before:thereabouts
-50|none-before:thereby
10|none-before:they
16|none-before:thin
22|none-before:thing
-10|none-before:third
-22|none-before:this
-78|none-before:those
11|none-before:though
11|none-before:threatened
8|none-before:three
-24|none-before:through
-9|none-before:thus
-32|none-before:tie
-29|none-before:till
-15|none-before:time
24|none-before:times
-23|none-before:timetable
-16|none-before:to
76|none-before:today
-57|none-before:together
21|none-before:too
-22|none-before:top
52|none-before:tories
-83|none-before:total
-16|none-before:touch
-14|none-before:touched
-45|none-before:toward
-121|none-before:towards
-21|none-before:trade
-21|none-before:trail
14|none-before:trails
-84|none-before:trajectory
-9|none-before:travel
-26|none-before:treasury
-9|none-before:treating
9|none-before:treble
-84|none-before:trillion
-13|none-before:troops
63|none-before:true
36|none-before:tune
-19|none-before:turn
10|none-before:turn down
23|none-before:twenty
64|none-before:twice
-48|none-before:two
30|none-before:un
-14|none-before:under
-8|none-before:university
11|none-before:until
-28|none-before:up
-28|none-before:upgrade
-8|none-before:upward
8|none-before:upwards
34|none-before:urgency
-35|none-before:us
-46|none-before:use
23|none-before:very
-10|none-before:vice
73|none-before:vice defense minister
17|none-before:view
-8|none-before:vote
35|none-before:vote for
23|none-before:voters
-12|none-before:vow
9|none-before:vvd
35|none-before:wait
-49|none-before:want
43|none-before:war
-22|none-before:warn
11|none-before:wars
-56|none-before:was
9|none-before:way
-20|none-before:wealth
-26|none-before:weapons
-31|none-before:weigh
-9|none-before:welcome
-30|none-before:welfare
78|none-before:well
-20|none-before:weon
-34|none-before:were
11|none-before:west
16|none-before:what
-39|none-before:when
92|none-before:where
25|none-before:wherein
20|none-before:whereupon
13|none-before:whether
17|none-before:which
91|none-before:while
-43|none-before:whisker
31|none-before:who
44|none-before:whole
34|none-before:whose
46|none-before:why
15|none-before:wicker
-9|none-before:wider
-86|none-before:wind
12|none-before:wish
-9|none-before:wished
-38|none-before:with
-37|none-before:within
-44|none-before:without
9|none-before:wo n't
12|none-before:words
11|none-before:work
13|none-before:work out
16|none-before:work out at
23|none-before:work toward
50|none-before:world
-19|none-before:worth
-50|none-before:would
-35|none-before:yardstick
-158|none-before:year
-45|none-before:yearly
-20|none-before:years
-9|none-before:yen
125|none-before:yet
-15|none-before:yields
27|none-before:you
17|none-before:your
-32|none-before:yuan
35|none-before:—
58|none-dates:aim 0 0
23|none-dates:aim 0 1
-48|none-dates:aim 0 2
80|none-dates:aim 1 0
-11|none-dates:aim 1 1
-28|none-dates:aim 1 2
-29|none-dates:aim 2 0
30|none-dates:aim 2 1
-12|none-dates:aim 2 2
114|none-dates:level 0 0
48|none-dates:level 0 1
-28|none-dates:level 0 2
35|none-dates:level 1 0
-23|none-dates:level 1 1
-35|none-dates:level 1 2
-69|none-dates:level 2 1
102|none-dates:no 0 0
22|none-dates:no 0 1
29|none-dates:no 0 2
-13|none-dates:no 1 0
-41|none-dates:no 1 1
-8|none-dates:no 1 2
40|none-dates:no 2 0
8|none-dates:no 2 1
11|none-governed:aim be could
-10|none-governed:aim be finite
81|none-governed:aim be inf
-20|none-governed:aim be should
-70|none-governed:aim be will
12|none-governed:aim be would
24|none-governed:aim cap inf
16|none-governed:aim cap will
56|none-governed:aim cap would
35|none-governed:aim demand finite
45|none-governed:aim demand gerund
-41|none-governed:aim demand inf
17|none-governed:aim demand progressive
31|none-governed:aim demand will
-37|none-governed:aim demand would
11|none-governed:aim denial inf
-11|none-governed:aim level gerund
-26|none-governed:aim level inf
-24|none-governed:aim level progressive
-36|none-governed:aim level will
-28|none-governed:aim level would
-21|none-governed:aim move can
62|none-governed:aim move could
-31|none-governed:aim move gerund
13|none-governed:aim move inf
-17|none-governed:aim move progressive
25|none-governed:aim move should
-22|none-governed:aim move will
42|none-governed:aim move would
13|none-governed:aim pledge can
-10|none-governed:aim pledge finite
-22|none-governed:aim pledge gerund
19|none-governed:aim pledge inf
12|none-governed:aim pledge noun
-32|none-governed:aim pledge progressive
23|none-governed:aim pledge should
30|none-governed:aim proposal could
37|none-governed:aim proposal gerund
47|none-governed:aim proposal inf
-38|none-governed:aim proposal noun
-44|none-governed:aim proposal progressive
33|none-governed:aim proposal will
8|none-governed:aim proposal would
10|none-governed:aim spend can
-74|none-governed:aim spend finite
53|none-governed:aim spend gerund
-28|none-governed:aim spend inf
-45|none-governed:aim spend progressive
-36|none-governed:aim spend will
26|none-governed:aim spend would
-16|none-governed:level be could
24|none-governed:level be finite
13|none-governed:level be should
-51|none-governed:level be will
-33|none-governed:level be would
48|none-governed:level cap finite
23|none-governed:level cap inf
-53|none-governed:level cap would
-30|none-governed:level level finite
-62|none-governed:level level gerund
29|none-governed:level level progressive
36|none-governed:level level will
-26|none-governed:level level would
-15|none-governed:level move can
-23|none-governed:level move finite
38|none-governed:level move inf
-28|none-governed:level move progressive
57|none-governed:level move should
16|none-governed:level move will
12|none-governed:level move would
56|none-governed:level pledge finite
-26|none-governed:level pledge gerund
-16|none-governed:level pledge will
8|none-governed:level pledge would
52|none-governed:level proposal finite
-18|none-governed:level proposal will
57|none-governed:level proposal would
50|none-governed:level spend can
8|none-governed:level spend could
40|none-governed:level spend finite
-42|none-governed:level spend gerund
-9|none-governed:level spend progressive
-102|none-governed:level spend will
23|none-governed:level spend would
-11|none-governed:no -
22|none-governed:no be should
11|none-governed:no be will
-13|none-governed:no cap finite
8|none-governed:no cap inf
-12|none-governed:no cap should
10|none-governed:no cap will
12|none-governed:no demand finite
-9|none-governed:no denial finite
29|none-governed:no level finite
-19|none-governed:no level will
8|none-governed:no move can
53|none-governed:no move could
13|none-governed:no move finite
8|none-governed:no move gerund
-58|none-governed:no move inf
-12|none-governed:no move will
10|none-governed:no pledge could
-35|none-governed:no pledge finite
15|none-governed:no pledge will
20|none-governed:no pledge would
17|none-governed:no spend finite
-17|none-governor:-
9|none-governor:about
30|none-governor:accept
9|none-governor:account
15|none-governor:achieve
32|none-governor:add up to
-17|none-governor:adopt
-12|none-governor:advance
17|none-governor:advise
9|none-governor:advocate
-42|none-governor:afford
-22|none-governor:agree
35|none-governor:aim
-27|none-governor:allocate
-8|none-governor:allot
17|none-governor:ambition
-119|none-governor:amount
20|none-governor:announce
14|none-governor:approach
-14|none-governor:approve
-19|none-governor:argue
56|none-governor:argue for
-18|none-governor:arrive
-62|none-governor:ask
15|none-governor:ask for
-11|none-governor:assess
75|none-governor:attain
46|none-governor:average
47|none-governor:back
-26|none-governor:be
-12|none-governor:be equivalent
8|none-governor:beg
69|none-governor:believe
-8|none-governor:bind
46|none-governor:boost
-29|none-governor:bring forward
14|none-governor:bring up the rear
-9|none-governor:brush aside
18|none-governor:budget
-28|none-governor:build
-47|none-governor:bump
22|none-governor:call
46|none-governor:campaign
-11|none-governor:carry
-45|none-governor:choose
45|none-governor:climb
-8|none-governor:cling to
-28|none-governor:come in at
-71|none-governor:come to
26|none-governor:command
-8|none-governor:commit
-14|none-governor:commitment
45|none-governor:concede
-28|none-governor:confine
-8|none-governor:confirm
23|none-governor:consider
-11|none-governor:contain
12|none-governor:contemplate
-74|none-governor:correspond
17|none-governor:course
14|none-governor:cross
-33|none-governor:decide
61|none-governor:decision
13|none-governor:declare
9|none-governor:decline
-17|none-governor:deliver on
-16|none-governor:deny
-41|none-governor:devote
13|none-governor:dip
21|none-governor:discuss
-12|none-governor:dispute
15|none-governor:do
-19|none-governor:double
20|none-governor:draw the line at
61|none-governor:due
-20|none-governor:earmark
10|none-governor:eat up
11|none-governor:edge
-72|none-governor:end
37|none-governor:endorse
-14|none-governor:envisage
-23|none-governor:equal
-9|none-governor:estimate
18|none-governor:examine
48|none-governor:exceed
8|none-governor:exempt
10|none-governor:exhort
-73|none-governor:favor
-48|none-governor:favour
10|none-governor:feel
10|none-governor:fight
-14|none-governor:fix
-29|none-governor:float
13|none-governor:force
-42|none-governor:foresee
-30|none-governor:fulfill
-12|none-governor:get
-8|none-governor:give
-76|none-governor:go
-32|none-governor:goal
-14|none-governor:grow
8|none-governor:hint
34|none-governor:hit
-42|none-governor:hold out for
25|none-governor:hope
33|none-governor:hover
-10|none-governor:hurry
-10|none-governor:idea
41|none-governor:increase
-49|none-governor:insist
77|none-governor:insist on
-42|none-governor:instruct
59|none-governor:intend
-23|none-governor:jump
46|none-governor:keep
59|none-governor:languish
-30|none-governor:lay out
-9|none-governor:lead to
-21|none-governor:leap
15|none-governor:leave
-10|none-governor:legislate
62|none-governor:lift
21|none-governor:like
49|none-governor:like to see
13|none-governor:likely
38|none-governor:limit
20|none-governor:lobby for
-11|none-governor:look at
23|none-governor:look for
-31|none-governor:lower
9|none-governor:maintain
42|none-governor:make good on
-59|none-governor:make up
63|none-governor:manage
74|none-governor:match
131|none-governor:meet
37|none-governor:mention
10|none-governor:moot
41|none-governor:move
-22|none-governor:mull
25|none-governor:nudge
13|none-governor:oblige
-64|none-governor:offer
-11|none-governor:order
8|none-governor:peak
-18|none-governor:pencil in
59|none-governor:plan
-8|none-governor:plead for
67|none-governor:pledge
41|none-governor:pour
-44|none-governor:prepare
19|none-governor:program
-21|none-governor:project
19|none-governor:promise
58|none-governor:proposal
-10|none-governor:propose
-17|none-governor:push
-47|none-governor:put
41|none-governor:put forward
-9|none-governor:race
47|none-governor:raise
-31|none-governor:reach
-16|none-governor:ready
-20|none-governor:reaffirm
-24|none-governor:reckon
43|none-governor:recommend
16|none-governor:recommendation
-104|none-governor:recommendations
24|none-governor:remain
-18|none-governor:represent
-8|none-governor:resolve
53|none-governor:return
37|none-governor:review
-9|none-governor:rise
-12|none-governor:rush
34|none-governor:satisfy
11|none-governor:say yes to
-24|none-governor:schedule
-9|none-governor:secure
-26|none-governor:set aside
48|none-governor:set out
8|none-governor:settle for
22|none-governor:settle on
-10|none-governor:shell out
-13|none-governor:shrink
-20|none-governor:sign off on
-14|none-governor:sign up
9|none-governor:sit
11|none-governor:slide
-50|none-governor:soar
-62|none-governor:speak of
23|none-governor:stand
10|none-governor:start from
33|none-governor:stay
16|none-governor:stick to
-40|none-governor:stop
-19|none-governor:suggestion
-48|none-governor:surpass
-9|none-governor:table
-65|none-governor:take
9|none-governor:take up
-19|none-governor:talk about
22|none-governor:talk of
-26|none-governor:tell
16|none-governor:tell of
-23|none-governor:think
-31|none-governor:tie
36|none-governor:tip
-17|none-governor:top
-23|none-governor:total
-15|none-governor:try
10|none-governor:turn down
-30|none-governor:undertake
25|none-governor:unveil
62|none-governor:urge
24|none-governor:use
31|none-governor:vote for
11|none-governor:vow
-61|none-governor:want
-9|none-governor:warn
-29|none-governor:weigh
9|none-governor:wish
46|none-governor:work
13|none-governor:work out
-8|none-governor:work out at
-17|none-governor:work toward
-25|none-governor:write
45|none-points-back:False aim
41|none-points-back:False level
69|none-points-back:False no
19|none-points-back:True aim
-11|none-points-back:True level
69|none-points-back:True no
-86|none-shape:aim fine
49|none-shape:aim half
19|none-shape:aim tenth
82|none-shape:aim whole
-106|none-shape:level fine
20|none-shape:level half
112|none-shape:level whole
11|none-shape:no fine
36|none-shape:no half
87|none-shape:no whole
27|none-today:False aim
-80|none-today:False level
119|none-today:False no
37|none-today:True aim
110|none-today:True level
19|none-today:True no
41|none:benchmark
18|none:cap
89|none:demand
30|none:level
117|none:other
-129|none:pledge
63|none:proposal
-38|only:False aim
13|only:False level
-13|only:False no
18|only:True aim
17|only:True level
10|only:True no
-22|opens:False aim
-35|opens:False level
9|opens:False no
60|opens:True level
-16|opens:True no
34|place:after 0 aim
39|place:after 0 level
23|place:after 0 no
-39|place:after 1 level
-48|place:after 2 aim
19|place:before 0 aim
87|place:before 0 level
21|place:before 1 aim
-32|place:before 1 level
-20|place:before 1 no
-18|place:before 2 aim
-23|place:before 2 level
-25|recent-dates:0 aim
9|recent-dates:0 level
-14|recent-dates:1 aim
-25|recent-dates:1 no
-29|recent-dates:2 aim
-56|recent-dates:2 level
-17|recent-dates:2 no
-14|recent-time:benchmark far
-10|recent-time:cap far
-29|recent-time:demand far
33|recent-time:demand now
-21|recent-time:denial far
-8|recent-time:denial now
-24|recent-time:level far
-42|recent-time:level long-past
-60|recent-time:level next
44|recent-time:level now
29|recent-time:level past
28|recent-time:other far
33|recent-time:pledge far
32|recent-time:pledge next
16|recent-time:pledge now
-55|recent-time:pledge past
-12|recent-time:proposal long-past
27|recent-time:proposal next
-47|recent-time:proposal now
-29|recent-time:proposal past
20|same-kind-dates:0 aim
59|same-kind-dates:0 level
-29|same-kind-dates:1 aim
-46|same-kind-dates:2 level
15|same-kind-gap:demand 1
11|same-kind-gap:denial 1
137|same-kind-gap:level 0
-28|same-kind-gap:level 1
-52|same-kind-gap:level 2
-12|same-kind-gap:level 3
-13|same-kind-gap:level 4
-26|same-kind-gap:level 5
24|same-kind-gap:pledge 0
28|same-kind-gap:pledge 1
33|same-kind-gap:pledge 2
-30|same-kind-gap:pledge 3
-47|same-kind-gap:pledge 4
-66|same-kind-gap:pledge 5
63|same-kind-gap:proposal 0
29|same-kind-gap:proposal 1
-30|same-kind-gap:proposal 2
-15|same-kind-gap:proposal 3
-9|same-kind-gap:proposal 5
11|same-kind-time:demand far
34|same-kind-time:level far
-41|same-kind-time:level long-past
28|same-kind-time:level next
-37|same-kind-time:level now
22|same-kind-time:level past
-55|same-kind-time:pledge far
-22|same-kind-time:pledge next
21|same-kind-time:pledge now
32|same-kind-time:proposal far
-24|same-kind:demand 0 False
38|same-kind:demand 0 True
11|same-kind:denial 0 True
29|same-kind:level 0 False
25|same-kind:level 1 True
11|same-kind:level 2 False
-43|same-kind:level 2 True
-19|same-kind:level 3 True
-28|same-kind:pledge 0 False
37|same-kind:pledge 0 True
48|same-kind:pledge 1 True
-22|same-kind:pledge 2 False
-38|same-kind:pledge 2 True
-11|same-kind:pledge 3 False
-44|same-kind:pledge 3 True
38|same-kind:proposal 0 False
27|same-kind:proposal 0 True
20|same-kind:proposal 1 False
-34|same-kind:proposal 1 True
-8|same-kind:proposal 2 True
11|shape-time:fine far aim
-101|shape-time:fine far level
-19|shape-time:fine long-past aim
18|shape-time:fine long-past level
40|shape-time:fine next aim
-14|shape-time:fine next level
-8|shape-time:fine now aim
-53|shape-time:fine now level
18|shape-time:fine past level
85|shape-time:half far aim
14|shape-time:half far level
26|shape-time:half far no
-49|shape-time:half long-past aim
-51|shape-time:half long-past level
-22|shape-time:half long-past no
28|shape-time:half next aim
53|shape-time:half next level
68|shape-time:half next no
-106|shape-time:half now aim
-40|shape-time:half now level
-58|shape-time:half now no
-47|shape-time:half past aim
-13|shape-time:half past no
59|shape-time:tenth far aim
24|shape-time:tenth far level
17|shape-time:tenth far no
-9|shape-time:tenth long-past aim
15|shape-time:tenth long-past level
46|shape-time:tenth next aim
26|shape-time:tenth next level
13|shape-time:tenth next no
52|shape-time:tenth past aim
56|shape-time:tenth past level
81|shape-time:whole far aim
23|shape-time:whole far level
13|shape-time:whole far no
-73|shape-time:whole long-past aim
55|shape-time:whole long-past level
-13|shape-time:whole long-past no
-8|shape-time:whole next aim
10|shape-time:whole next no
-30|shape-time:whole now aim
-75|shape-time:whole past aim
-30|shape-time:whole past no
76|share-nearer:after False False aim
59|share-nearer:after False False level
41|share-nearer:after False False no
-11|share-nearer:after True False aim
-78|share-nearer:after True True aim
-59|share-nearer:after True True level
-24|share-nearer:after True True no
104|share-nearer:before False False aim
85|share-nearer:before False False level
11|share-nearer:before False False no
-47|share-nearer:before True False level
-81|share-nearer:before True True aim
-30|share-nearer:before True True no
161|shares-between:after 0
-144|shares-between:after 1
-16|shares-between:after 2
50|shares-between:before 0
16|shares-between:before 1
-39|shares-between:before 2
112|time-side:aim after far
-83|time-side:aim after long-past
84|time-side:aim after next
-87|time-side:aim after now
-51|time-side:aim after past
125|time-side:aim before far
-67|time-side:aim before long-past
29|time-side:aim before next
-57|time-side:aim before now
-8|time-side:aim before past
-31|time-side:level after far
11|time-side:level after next
-52|time-side:level after now
68|time-side:level after past
36|time-side:level before long-past
52|time-side:level before next
-53|time-side:level before now
72|time-side:no after far
-76|time-side:no after long-past
75|time-side:no after next
-25|time-side:no after now
-28|time-side:no after past
-16|time-side:no before far
35|time-side:no before long-past
15|time-side:no before next
-44|time-side:no before now
-15|time-side:no before past
36|time:benchmark long-past decade
-8|time:benchmark now weekday
-10|time:cap far fiscal
58|time:cap far year
24|time:cap long-past decade
-10|time:cap long-past that-year
-38|time:cap long-past year
-22|time:cap next fiscal
-14|time:cap next that-year
55|time:cap next year
-15|time:cap next years
30|time:cap now fiscal
16|time:cap now that-year
-11|time:cap past that-year
36|time:demand far decade
-12|time:demand far fiscal
63|time:demand far year
-23|time:demand long-past decade
-13|time:demand long-past year
-33|time:demand next bare-month
20|time:demand next that-year
27|time:demand next year
-57|time:demand now bare-month
-8|time:demand now day
-10|time:demand now part
-21|time:demand now weekday
9|time:demand now years
10|time:demand past that-year
14|time:denial far fiscal
72|time:denial far year
-27|time:denial long-past decade
28|time:denial long-past year
37|time:denial next fiscal
27|time:denial next that-year
21|time:denial next year
-56|time:denial now bare-month
-8|time:denial now day
28|time:denial now fiscal
-48|time:denial now weekday
-27|time:level far month
-35|time:level far year
25|time:level far years
-29|time:level long-past decade
-13|time:level long-past fiscal
-15|time:level long-past month
34|time:level long-past that-year
22|time:level long-past year
38|time:level long-past years
-37|time:level next bare-month
51|time:level next fiscal
62|time:level next that-year
-13|time:level next year
-156|time:level now bare-month
-72|time:level now day
83|time:level now fiscal
-58|time:level now part
85|time:level now that-year
-187|time:level now weekday
134|time:level now year
65|time:level now years
-79|time:level past bare-month
27|time:level past fiscal
78|time:level past that-year
74|time:level past year
-20|time:level past years
-23|time:other far fiscal
-39|time:other far year
-10|time:other long-past year
-13|time:other now bare-month
-11|time:other now weekday
17|time:other now years
-12|time:other past fiscal
20|time:pledge far fiscal
-22|time:pledge far that-year
-9|time:pledge far year
90|time:pledge far years
-36|time:pledge long-past decade
-17|time:pledge long-past month
-74|time:pledge long-past year
26|time:pledge long-past years
-53|time:pledge next bare-month
-13|time:pledge next part
71|time:pledge next that-year
18|time:pledge next year
-57|time:pledge now bare-month
-37|time:pledge now day
137|time:pledge now fiscal
-40|time:pledge now part
57|time:pledge now that-year
-77|time:pledge now weekday
159|time:pledge now year
-12|time:pledge past bare-month
-17|time:pledge past fiscal
-14|time:pledge past month
-10|time:pledge past part
12|time:pledge past that-year
44|time:pledge past year
-23|time:proposal far decade
67|time:proposal far fiscal
-9|time:proposal far month
75|time:proposal far year
-16|time:proposal far years
26|time:proposal long-past decade
-61|time:proposal long-past year
-39|time:proposal next bare-month
78|time:proposal next fiscal
15|time:proposal next that-year
-14|time:proposal next year
29|time:proposal next years
-63|time:proposal now bare-month
-15|time:proposal now day
8|time:proposal now fiscal
-10|time:proposal now part
-39|time:proposal now that-year
-48|time:proposal now weekday
-14|time:proposal now year
-8|time:proposal past bare-month
-13|time:proposal past part
-55|time:proposal past that-year
32|time:proposal past year
19|title:False level
17|title:False no
-20|title:True aim
10|title:True level
-20|title:True no
-8|word-lead:\" (
-14|word-lead:\" by
86|word-lead:\" in
11|word-lead:# (
-34|word-lead:# ,
12|word-lead:# already
58|word-lead:# before
70|word-lead:# between
-49|word-lead:# by
-28|word-lead:# for
11|word-lead:# goal
-41|word-lead:# if
-18|word-lead:# in
16|word-lead:# into
-13|word-lead:# mark
9|word-lead:# of
12|word-lead:# since
36|word-lead:# target
26|word-lead:# through
30|word-lead:# to
-39|word-lead:# was
15|word-lead:'s 1.29%
14|word-lead:'s 2.4pc
-36|word-lead:'s 3.5 per cent
23|word-lead:'s outlays
40|word-lead:) --
-36|word-lead:, 2.4 percent
37|word-lead:, attained
20|word-lead:, by
39|word-lead:, citing
-11|word-lead:, from
114|word-lead:, in
-13|word-lead:, instead of
-11|word-lead:, meaning
-77|word-lead:, not
-10|word-lead:, says
-9|word-lead:, since
40|word-lead:, speaking of
-21|word-lead:, tabled
14|word-lead:, to
24|word-lead:, with
-14|word-lead:, wrote
-9|word-lead:0 bn
-8|word-lead:: 5%
17|word-lead:: by
25|word-lead:: from
29|word-lead:: in
10|word-lead:; by
-22|word-lead:; in
47|word-lead:DATE ,
33|word-lead:DATE for
-36|word-lead:DATE from
-22|word-lead:DATE instead of
-18|word-lead:DATE through
-8|word-lead:EU ,
13|word-lead:LAND 's
-50|word-lead:LAND ,
16|word-lead:LAND by
62|word-lead:LAND for
39|word-lead:LAND in
-11|word-lead:LAND on
-42|word-lead:LAND since
9|word-lead:LAND will
-16|word-lead:LEADER in
-13|word-lead:LEADER said
14|word-lead:NATO for
-10|word-lead:OUTLET reported
-49|word-lead:USA in
-19|word-lead:USA said
-12|word-lead:^ against
-38|word-lead:^ before
22|word-lead:^ budget
68|word-lead:^ by
43|word-lead:^ for
9|word-lead:^ from
33|word-lead:^ in
14|word-lead:^ nothing
-10|word-lead:^ on
9|word-lead:^ outlays
-28|word-lead:^ spending
-24|word-lead:^ until
-25|word-lead:^ use
-11|word-lead:a review
20|word-lead:above 2%
-39|word-lead:above 3 percent
20|word-lead:accept for
44|word-lead:according to
19|word-lead:achieve by
-59|word-lead:achieve in
9|word-lead:advance to
18|word-lead:again in
-20|word-lead:ahead of
9|word-lead:aim for
45|word-lead:all by
26|word-lead:all for
9|word-lead:allot 3.5%
11|word-lead:already in
-29|word-lead:and at
27|word-lead:and by
19|word-lead:and in
-9|word-lead:and not
-14|word-lead:announce in
-11|word-lead:annually ,
-20|word-lead:annually from
9|word-lead:approve a
-27|word-lead:arms by
-19|word-lead:arms in
8|word-lead:army by
-18|word-lead:army in
12|word-lead:arrive by
31|word-lead:as early
-9|word-lead:as in
12|word-lead:as of
42|word-lead:as recently
17|word-lead:as soon
38|word-lead:at 1.3%
-65|word-lead:at 2%
-19|word-lead:at 2.45 percent
13|word-lead:at 2.5%
21|word-lead:at 4.1%
14|word-lead:at 4.6%
-24|word-lead:at least
-11|word-lead:attain 2%
33|word-lead:attain by
-95|word-lead:attain in
24|word-lead:attain within
38|word-lead:average in
-9|word-lead:average to
-14|word-lead:back in
9|word-lead:back to
26|word-lead:be met
17|word-lead:be reached
-8|word-lead:be rewritten
-14|word-lead:be superseded
19|word-lead:been reached
29|word-lead:below 2%
27|word-lead:between 2020
-20|word-lead:between 2026
-13|word-lead:beyond 3 percent
58|word-lead:billion for
-19|word-lead:billion in
11|word-lead:both for
89|word-lead:bring forward to
9|word-lead:budget for
28|word-lead:budget in
10|word-lead:budget of
43|word-lead:by 7 per cent
-25|word-lead:cabinet for
24|word-lead:calculate on
-12|word-lead:came in
34|word-lead:campaign of
-19|word-lead:changed from
-8|word-lead:choose in
33|word-lead:cold war
19|word-lead:come in
-13|word-lead:commit in
10|word-lead:core defense by
12|word-lead:country by
44|word-lead:country in
-17|word-lead:coup of
-29|word-lead:cross in
-10|word-lead:d in
16|word-lead:data for
17|word-lead:date ,
-13|word-lead:date of
-16|word-lead:decision in
8|word-lead:defence before
-26|word-lead:defence between
47|word-lead:defence by
-39|word-lead:defence from
68|word-lead:defence in
21|word-lead:defence since
-17|word-lead:defence to
-20|word-lead:defense after
-15|word-lead:defense at
24|word-lead:defense by
30|word-lead:defense from
19|word-lead:defense in
11|word-lead:defense spending for
20|word-lead:defense spending in
-28|word-lead:did in
-12|word-lead:did until
16|word-lead:divided by
-33|word-lead:do in
-12|word-lead:documents by
-24|word-lead:documents in
13|word-lead:double by
35|word-lead:down in
13|word-lead:draft for
41|word-lead:due in
50|word-lead:end in
23|word-lead:estimate ,
21|word-lead:estimate for
10|word-lead:euros in
8|word-lead:even though
15|word-lead:expect in
10|word-lead:expect to
-13|word-lead:expenditure for
13|word-lead:extra budget
-35|word-lead:fall in
8|word-lead:far back
10|word-lead:figure since
11|word-lead:figures for
61|word-lead:first time
-10|word-lead:for 1.8%
36|word-lead:for 2027
-31|word-lead:for calendar
38|word-lead:for defence
-21|word-lead:for defense
16|word-lead:force by
9|word-lead:force in
-9|word-lead:force since
-36|word-lead:forecast for
14|word-lead:foresee for
16|word-lead:formula ,
-23|word-lead:forward from
30|word-lead:forward to
10|word-lead:from 1 percent
-8|word-lead:from 1.8%
14|word-lead:from 1.9 percent
-24|word-lead:from 2.32 percent
-9|word-lead:from 2.7 percent
-51|word-lead:gdp ,
-9|word-lead:gdp at
18|word-lead:gdp before
-11|word-lead:gdp by
41|word-lead:gdp for
57|word-lead:gdp from
-23|word-lead:gdp into
-11|word-lead:gdp on
-50|word-lead:gdp to
8|word-lead:give in
9|word-lead:gnp (
-55|word-lead:gnp by
-38|word-lead:gnp for
33|word-lead:gnp in
18|word-lead:go in
-18|word-lead:goal after
24|word-lead:goal by
9|word-lead:goal for
17|word-lead:government 's
-12|word-lead:government puts
-15|word-lead:gross domestic product by
-22|word-lead:gross domestic product from
-11|word-lead:gross domestic product in
8|word-lead:gross domestic product into
23|word-lead:gross domestic product to
-33|word-lead:gross national product by
-48|word-lead:guideline by
22|word-lead:had set
49|word-lead:has until
9|word-lead:have in
17|word-lead:hit 2%
10|word-lead:hit 5 percent
-18|word-lead:how 1.5%
-8|word-lead:in 2025
11|word-lead:in a
14|word-lead:in fiscal 2023
10|word-lead:in her
8|word-lead:in japanese
13|word-lead:in military spending
8|word-lead:increase for
-23|word-lead:increase since
12|word-lead:infrastructure by
-42|word-lead:instead of in
-10|word-lead:into defense
-9|word-lead:introduced in
15|word-lead:investment by
-33|word-lead:is by
-38|word-lead:is for
9|word-lead:is supplying
25|word-lead:is what
-30|word-lead:it by
-11|word-lead:it spends
12|word-lead:it stood
-26|word-lead:its allies for
17|word-lead:its army
8|word-lead:its forces
18|word-lead:its military
-41|word-lead:its outlays
-15|word-lead:itself for
-14|word-lead:itself until
-9|word-lead:joining in
-16|word-lead:kuomintang on
58|word-lead:later than
-8|word-lead:latter by
-41|word-lead:law signed
10|word-lead:least from
-9|word-lead:least in
17|word-lead:level in
17|word-lead:like to see in
9|word-lead:little more
-47|word-lead:lowest since
19|word-lead:mark in
-25|word-lead:matters by
-32|word-lead:measured against
-8|word-lead:measured in
-55|word-lead:meet by
113|word-lead:meet in
-17|word-lead:milestone for
-22|word-lead:military budget
23|word-lead:military by
11|word-lead:military in
29|word-lead:minimum from
44|word-lead:more by
-23|word-lead:more for
-37|word-lead:more than
23|word-lead:most of
-11|word-lead:most since
-29|word-lead:move to
-23|word-lead:move up to
-13|word-lead:much of
-14|word-lead:name in
37|word-lead:national income in
9|word-lead:need until
-11|word-lead:needs by
-96|word-lead:not by
-89|word-lead:not in
45|word-lead:not since
28|word-lead:objective for
21|word-lead:of 2 pct
-38|word-lead:of 2 percent
36|word-lead:of 2%
-57|word-lead:of gdp
12|word-lead:office ,
41|word-lead:office in
-44|word-lead:on 2.5 per cent
15|word-lead:on defence
12|word-lead:on defense
-14|word-lead:on in
18|word-lead:on the military
-17|word-lead:only in
15|word-lead:or so
48|word-lead:out in
11|word-lead:outcome of
-11|word-lead:outlay in
15|word-lead:outlays for
65|word-lead:outlays in
8|word-lead:over 3 percent
-18|word-lead:over from
9|word-lead:over in
10|word-lead:parliament in
31|word-lead:pass 2%
-14|word-lead:pass 3%
-8|word-lead:pay in
9|word-lead:pencil in for
11|word-lead:plan for
-15|word-lead:plan through
-12|word-lead:policy for
-20|word-lead:program to
62|word-lead:project by
-9|word-lead:promise 2 percent
28|word-lead:promise for
-21|word-lead:promise in
-17|word-lead:proportion in
11|word-lead:proposal for
-24|word-lead:publish in
-75|word-lead:rather than in
39|word-lead:ratio in
-91|word-lead:reach 2%
91|word-lead:reach by
10|word-lead:reach in
13|word-lead:reach it
-23|word-lead:reach two percent
-24|word-lead:ready by
22|word-lead:recruiting quota
14|word-lead:report in
8|word-lead:resilience by
14|word-lead:rest by
13|word-lead:running from
21|word-lead:running through
-14|word-lead:runs through
8|word-lead:runs to
15|word-lead:satisfy it
-9|word-lead:say ,
8|word-lead:say of
-21|word-lead:say on
23|word-lead:say that
-23|word-lead:scrapped in
18|word-lead:sea in
23|word-lead:security by
-8|word-lead:security documents
14|word-lead:security in
-17|word-lead:seen in
-41|word-lead:set for
-37|word-lead:set in
-23|word-lead:seven in
-12|word-lead:share for
40|word-lead:share in
13|word-lead:share of
-57|word-lead:share since
16|word-lead:shortly ,
10|word-lead:sipri for
-25|word-lead:so by
23|word-lead:so in
24|word-lead:so until
-36|word-lead:sooner than
-9|word-lead:speak of fiscal 2022
-16|word-lead:spend 1.8 percent
23|word-lead:spend 1.9%
27|word-lead:spend 2%
-21|word-lead:spend 3.4%
8|word-lead:spend for
20|word-lead:spend in
16|word-lead:starting in
-64|word-lead:summit in
18|word-lead:sustain until
-12|word-lead:take to
-9|word-lead:take until
-8|word-lead:talk in
55|word-lead:target by
23|word-lead:target for
-73|word-lead:target to
10|word-lead:than 3%
-47|word-lead:than in
-30|word-lead:that 2%
-26|word-lead:that begins
20|word-lead:that by
61|word-lead:that in
-12|word-lead:that of
-24|word-lead:that spending
16|word-lead:the eu
-9|word-lead:the law
-10|word-lead:the maximum
18|word-lead:the military by
33|word-lead:the military in
13|word-lead:the philippines
-8|word-lead:the same
9|word-lead:the state will
9|word-lead:the war
31|word-lead:their countries
26|word-lead:them for
-21|word-lead:themselves for
18|word-lead:themselves until
-27|word-lead:there by
-11|word-lead:there in
41|word-lead:thereabouts by
8|word-lead:thereabouts in
-36|word-lead:time in
-27|word-lead:time since
-11|word-lead:to 1.8 per cent
8|word-lead:to 2 percent
26|word-lead:to 2%
-20|word-lead:to 2.5%
-25|word-lead:to a
10|word-lead:to defense
-15|word-lead:to do
13|word-lead:to for
-11|word-lead:to nato
-17|word-lead:to washington
36|word-lead:to worry
11|word-lead:total for
-8|word-lead:trajectory set
21|word-lead:trillion in
-24|word-lead:troops by
8|word-lead:typical of
-24|word-lead:up in
42|word-lead:up since
-52|word-lead:voted in
-57|word-lead:wait until
-99|word-lead:waiting for
10|word-lead:want by
12|word-lead:war in
-10|word-lead:war of
-8|word-lead:war since
17|word-lead:was 6 percent
-33|word-lead:was in
-71|word-lead:weapons by
-14|word-lead:well before
-14|word-lead:were in
40|word-lead:which in
17|word-lead:which takes
-19|word-lead:which until
18|word-lead:who in
8|word-lead:will finish
-36|word-lead:wins in
-38|word-lead:with 2 percent
29|word-lead:with 3.4%
-35|word-lead:won in
21|word-lead:would push
40|word-lead:year ,
-23|word-lead:year by
16|word-lead:year from
-13|word-lead:year of
-19|word-lead:year since
15|word-lead:year to
-18|word-lead:year until
-37|word-lead:years before
-37|word-lead:years from
17|word-lead:years to
-27|word-lead:yen by
-17|word-lead:yen for
-10|word-lead:yen in
65|word:\"
-108|word:#
57|word:'s
29|word:)
34|word:,
12|word:--
55|word::
-11|word:DATE
-85|word:LAND
-28|word:LEADER
12|word:NATO
13|word:OUTLET
-64|word:USA
58|word:^
-23|word:a
20|word:accept
44|word:according
-34|word:achieve
-24|word:adopt
9|word:advance
16|word:again
-8|word:agree
-20|word:ahead
9|word:aim
76|word:all
10|word:allies
11|word:allot
-12|word:already
61|word:and
-16|word:announce
-29|word:annually
-16|word:are
-46|word:arms
13|word:around
8|word:arrive
82|word:as
9|word:ask
-36|word:attain
31|word:average
8|word:be
38|word:below
34|word:between
-13|word:beyond
10|word:books
11|word:both
80|word:bring forward
63|word:budget
48|word:by
-13|word:cabinet
24|word:calculate
-12|word:came
34|word:campaign
19|word:ceiling
10|word:century
-19|word:changed
-8|word:choose
33|word:cold
19|word:come
-13|word:commit
10|word:core defense
-10|word:could
49|word:country
-17|word:coup
-25|word:cross
-10|word:d
9|word:data
8|word:date
33|word:deadline
-25|word:decision
62|word:defence
59|word:defense
37|word:defense spending
-41|word:did
16|word:divided
-25|word:do
-36|word:documents
59|word:double
36|word:down
13|word:draft
38|word:due
44|word:end
48|word:estimate
-11|word:euros
24|word:expect
-12|word:expenditure
13|word:extra
-33|word:fall
10|word:figures
50|word:first
42|word:for
14|word:force
-36|word:forecast
19|word:foresee
16|word:formula
-30|word:gdp
8|word:give
-31|word:gnp
25|word:go
-48|word:goal
-44|word:gross domestic product
-51|word:gross national product
-8|word:grow
-52|word:guideline
80|word:had
-8|word:hague
22|word:has
45|word:have
-18|word:how
10|word:increase
12|word:infrastructure
-42|word:instead of
-9|word:introduced
15|word:investment
-48|word:is
-12|word:it
35|word:its
-26|word:its allies
-29|word:itself
-9|word:joining
-16|word:kuomintang
23|word:lands
40|word:later
-8|word:latter
-60|word:law
-67|word:level
17|word:like to see
41|word:line
-44|word:lowest
-13|word:make
29|word:manage
22|word:mark
-25|word:matters
-35|word:mean
-43|word:measured
48|word:meet
33|word:members
-17|word:milestone
11|word:military
37|word:minimum
-22|word:ministry of defence
-11|word:more
32|word:most
-14|word:move
-23|word:move up
-30|word:much
-14|word:name
38|word:national income
9|word:need
-11|word:needs
-13|word:no
-91|word:not
-35|word:number
28|word:objective
16|word:of
50|word:office
-29|word:officer
-17|word:only
15|word:or
46|word:out
22|word:outcome
-11|word:outlay
74|word:outlays
11|word:over
-8|word:pace
21|word:pass
13|word:pay
9|word:pencil in
-8|word:period
-48|word:plan
-36|word:policy
-15|word:program
63|word:project
-12|word:promise
-18|word:proportion
11|word:proposal
-24|word:publish
32|word:question
-79|word:rather than
40|word:ratio
-33|word:reach
-24|word:ready
22|word:recruiting
-10|word:relative
12|word:report
8|word:resilience
15|word:rest
-12|word:rise
33|word:running
-12|word:same
15|word:satisfy
-23|word:scrapped
18|word:sea
34|word:security
-19|word:seen
-54|word:set
-23|word:seven
-15|word:share
16|word:shortly
-26|word:show
-8|word:shrink
10|word:sipri
-9|word:slide
10|word:so
13|word:soldiers
-36|word:sooner
-9|word:speak of
75|word:spend
16|word:starting
13|word:station
-26|word:suggest
-66|word:summit
16|word:sustain
-10|word:take
-8|word:talk
16|word:tally
20|word:target
-10|word:tell
-35|word:than
55|word:that
-34|word:the
-10|word:the economy
54|word:the military
9|word:the state
31|word:their
32|word:them
-38|word:there
47|word:thereabouts
26|word:through
-62|word:time
38|word:to
22|word:total
-8|word:trajectory
-17|word:treasury
35|word:trillion
-24|word:troops
8|word:typical
-13|word:under
8|word:upon
-21|word:use
-52|word:voted
-58|word:wait
-102|word:waiting
27|word:want
-21|word:was
16|word:way
-70|word:weapons
-14|word:well
-16|word:were
-38|word:which
15|word:who
20|word:whose
40|word:will
-36|word:wins
-21|word:with
-27|word:won
24|word:would
-10|word:year
-41|word:years
-54|word:yen
9|words-aim:after 0
69|words-aim:after 1
-17|words-aim:after 13
-12|words-aim:after 5
-27|words-aim:after 8
-29|words-aim:after far
40|words-aim:before 0
27|words-aim:before 1
9|words-aim:before 13
-8|words-aim:before 2
-15|words-aim:before 8
-33|words-aim:before far
140|words-level:after 0
89|words-level:after 1
-75|words-level:after 13
58|words-level:after 2
-43|words-level:after 5
-67|words-level:after 8
-108|words-level:after far
12|words-level:before 0
51|words-level:before 1
-9|words-level:before 13
16|words-level:before 2
-20|words-level:before 3
-13|words-level:before 5
-21|words-level:before 8
16|words-level:before far
-14|words-no:after 1
-20|words-no:after 13
51|words-no:after 3
15|words-no:after 8
-31|words-no:after far
-19|words-no:before 1
25|words-no:before 2
26|words-no:before 3
-20|words-no:before 8
-35|words-no:before far
155|words:after 0
145|words:after 1
-113|words:after 13
60|words:after 2
51|words:after 3
-52|words:after 5
-79|words:after 8
-168|words:after far
52|words:before 0
59|words:before 1
33|words:before 2
11|words:before 3
-18|words:before 5
-57|words:before 8
-52|words:before far
"""
