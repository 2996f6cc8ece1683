"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-29|1-back-time:demand far year
8|1-back-time:demand next year
-8|1-back-time:demand now day
-9|1-back-time:demand now fiscal
54|1-back-time:demand now that-year
9|1-back-time:level far fiscal
24|1-back-time:level far year
28|1-back-time:level far years
15|1-back-time:level long-past decade
-11|1-back-time:level long-past fiscal
-14|1-back-time:level long-past that-year
65|1-back-time:level long-past year
-8|1-back-time:level long-past years
30|1-back-time:level next fiscal
17|1-back-time:level next that-year
69|1-back-time:level next year
-19|1-back-time:level next years
-38|1-back-time:level now bare-month
-57|1-back-time:level now day
31|1-back-time:level now fiscal
14|1-back-time:level now that-year
-60|1-back-time:level now weekday
-19|1-back-time:level now year
59|1-back-time:level now years
-11|1-back-time:level past bare-month
-72|1-back-time:level past fiscal
-8|1-back-time:level past part
-17|1-back-time:level past that-year
-50|1-back-time:level past year
38|1-back-time:level past years
41|1-back-time:other far year
56|1-back-time:pledge far fiscal
55|1-back-time:pledge far month
-23|1-back-time:pledge far year
-13|1-back-time:pledge long-past year
27|1-back-time:pledge next fiscal
76|1-back-time:pledge next that-year
-11|1-back-time:pledge next year
-21|1-back-time:pledge now bare-month
-22|1-back-time:pledge now day
-61|1-back-time:pledge now fiscal
13|1-back-time:pledge now that-year
-27|1-back-time:pledge now weekday
20|1-back-time:pledge now year
29|1-back-time:pledge now years
-18|1-back-time:pledge past that-year
-13|1-back-time:pledge past year
31|1-back-time:proposal far fiscal
43|1-back-time:proposal far year
-8|1-back-time:proposal far years
-12|1-back-time:proposal long-past year
70|1-back-time:proposal next fiscal
-16|1-back-time:proposal next that-year
12|1-back-time:proposal next year
-9|1-back-time:proposal now bare-month
-11|1-back-time:proposal now day
-19|1-back-time:proposal now that-year
-12|1-back-time:proposal now weekday
-15|1-back-time:proposal past fiscal
58|1-back-told:False aim
70|1-back-told:False level
29|1-back-told:False no
-50|1-back-told:True aim
-51|1-back-told:True level
-37|1-back-told:True no
8|1-back:aim
18|1-back:level
-9|1-back:no
35|2-back-time:level far fiscal
-13|2-back-time:level far year
21|2-back-time:level far years
-10|2-back-time:level long-past fiscal
-10|2-back-time:level long-past that-year
24|2-back-time:level long-past year
-11|2-back-time:level next that-year
-17|2-back-time:level now bare-month
-29|2-back-time:level now day
14|2-back-time:level now fiscal
-20|2-back-time:level now part
34|2-back-time:level now that-year
-39|2-back-time:level now weekday
48|2-back-time:level now year
20|2-back-time:level now years
-8|2-back-time:level past bare-month
-51|2-back-time:level past fiscal
31|2-back-time:level past year
41|2-back-time:other far fiscal
-12|2-back-time:other far year
46|2-back-time:pledge far fiscal
57|2-back-time:pledge far year
-8|2-back-time:pledge next bare-month
14|2-back-time:pledge next fiscal
-11|2-back-time:pledge next year
-26|2-back-time:pledge now fiscal
-26|2-back-time:pledge now that-year
41|2-back-time:pledge past that-year
-11|2-back-time:proposal far fiscal
-41|2-back-time:proposal far year
29|2-back-time:proposal next fiscal
-9|2-back-time:proposal next that-year
-11|2-back-time:proposal next year
-25|2-back-told:False aim
45|2-back-told:False level
-14|2-back-told:False no
-44|2-back-told:True aim
-52|2-back-told:True level
-68|2-back:aim
-12|2-back:no
-30|carried-dated:False False aim 0
34|carried-dated:False False aim 1
-45|carried-dated:False False aim 2
-10|carried-dated:False False aim 3
17|carried-dated:False False level 0
51|carried-dated:False False level 1
55|carried-dated:False False level 2
-22|carried-dated:False False level 3
9|carried-dated:False False level 4
9|carried-dated:True False aim 1
-11|carried-dated:True False aim 2
-117|carried-dated:True False aim 3
-70|carried-dated:True False aim 4
52|carried-dated:True False level 0
-13|carried-dated:True False level 1
-79|carried-dated:True False level 3
-72|carried-dated:True False level 4
-8|carried-dated:True False no 0
26|carried-dated:True False no 1
-18|carried-dated:True False no 2
-23|carried-dated:True False no 3
-12|carried-dated:True False no 4
41|carried-dated:True True aim 0
-35|carried-dated:True True aim 1
-12|carried-dated:True True aim 2
-81|carried-dated:True True aim 3
-46|carried-dated:True True aim 4
18|carried-dated:True True level 0
-19|carried-dated:True True level 1
-55|carried-dated:True True level 2
-29|carried-dated:True True level 3
-36|carried-dated:True True level 4
-29|carried-dated:True True no 1
-21|carried-dated:True True no 3
-9|carried-dated:True True no 4
-59|carried-governed:- far
-11|carried-governed:- long-past
-21|carried-governed:- next
40|carried-governed:- past
-14|carried-governed:be could now
-85|carried-governed:be finite far
29|carried-governed:be finite long-past
-46|carried-governed:be finite next
21|carried-governed:be finite now
-15|carried-governed:be finite past
39|carried-governed:be inf far
-11|carried-governed:be should now
76|carried-governed:be will far
-12|carried-governed:be will long-past
40|carried-governed:be will next
116|carried-governed:be will now
113|carried-governed:be would far
-35|carried-governed:be would long-past
35|carried-governed:be would next
-48|carried-governed:be would past
25|carried-governed:cap finite far
-14|carried-governed:cap finite now
-13|carried-governed:cap finite past
24|carried-governed:cap should next
-10|carried-governed:cap will far
-15|carried-governed:cap will next
10|carried-governed:cap would far
-15|carried-governed:cap would next
-9|carried-governed:demand could now
-44|carried-governed:demand finite far
-27|carried-governed:demand finite long-past
22|carried-governed:demand finite next
-53|carried-governed:demand finite now
-39|carried-governed:demand finite past
-14|carried-governed:demand gerund far
-16|carried-governed:demand progressive far
-8|carried-governed:demand progressive next
-28|carried-governed:demand progressive now
29|carried-governed:demand would far
9|carried-governed:demand would next
-15|carried-governed:demand would now
-10|carried-governed:denial finite far
10|carried-governed:denial finite next
-13|carried-governed:denial inf now
-52|carried-governed:level finite far
-25|carried-governed:level finite long-past
27|carried-governed:level finite next
50|carried-governed:level finite past
112|carried-governed:level gerund far
11|carried-governed:level gerund next
-48|carried-governed:level gerund past
23|carried-governed:level progressive far
27|carried-governed:level will next
-15|carried-governed:level will now
32|carried-governed:level would far
-8|carried-governed:level would long-past
43|carried-governed:level would next
-45|carried-governed:level would now
-17|carried-governed:level would past
36|carried-governed:move can far
47|carried-governed:move could far
-19|carried-governed:move could long-past
35|carried-governed:move could next
-18|carried-governed:move could now
-40|carried-governed:move could past
-32|carried-governed:move finite far
-64|carried-governed:move finite long-past
-33|carried-governed:move finite next
-37|carried-governed:move finite now
74|carried-governed:move finite past
-16|carried-governed:move gerund far
-29|carried-governed:move gerund next
16|carried-governed:move gerund now
-8|carried-governed:move gerund past
29|carried-governed:move inf far
-10|carried-governed:move inf next
-16|carried-governed:move inf now
-16|carried-governed:move progressive far
-14|carried-governed:move progressive long-past
45|carried-governed:move progressive next
33|carried-governed:move progressive now
-16|carried-governed:move should far
27|carried-governed:move should next
-13|carried-governed:move should past
91|carried-governed:move will far
44|carried-governed:move will long-past
19|carried-governed:move will next
23|carried-governed:move will now
48|carried-governed:move would far
63|carried-governed:move would next
20|carried-governed:move would now
-14|carried-governed:move would past
-10|carried-governed:pledge can now
-40|carried-governed:pledge finite far
-16|carried-governed:pledge finite long-past
-29|carried-governed:pledge finite past
-24|carried-governed:pledge gerund far
11|carried-governed:pledge gerund now
10|carried-governed:pledge gerund past
37|carried-governed:pledge noun far
15|carried-governed:pledge noun next
-12|carried-governed:pledge noun now
-18|carried-governed:pledge progressive far
-9|carried-governed:pledge progressive now
-10|carried-governed:pledge should far
-10|carried-governed:pledge will far
-34|carried-governed:pledge would far
66|carried-governed:pledge would next
-12|carried-governed:pledge would now
-15|carried-governed:proposal could now
-82|carried-governed:proposal finite far
-26|carried-governed:proposal finite long-past
9|carried-governed:proposal finite next
-92|carried-governed:proposal finite now
-11|carried-governed:proposal noun far
-11|carried-governed:proposal noun next
10|carried-governed:proposal progressive far
-10|carried-governed:proposal progressive now
-8|carried-governed:proposal progressive past
-39|carried-governed:proposal would far
-31|carried-governed:proposal would next
-8|carried-governed:proposal would now
-23|carried-governed:spend can now
-36|carried-governed:spend could far
-140|carried-governed:spend finite far
10|carried-governed:spend finite long-past
-152|carried-governed:spend finite next
-74|carried-governed:spend finite now
65|carried-governed:spend finite past
-32|carried-governed:spend gerund far
-42|carried-governed:spend gerund next
40|carried-governed:spend gerund now
-8|carried-governed:spend gerund past
24|carried-governed:spend progressive far
-11|carried-governed:spend progressive long-past
-14|carried-governed:spend progressive next
26|carried-governed:spend progressive now
-13|carried-governed:spend progressive past
108|carried-governed:spend will far
32|carried-governed:spend will next
22|carried-governed:spend will now
15|carried-governed:spend would far
-57|carried-governed:spend would now
-61|carried-here:0 aim bare-month
-42|carried-here:0 aim day
-17|carried-here:0 aim decade
-43|carried-here:0 aim fiscal
9|carried-here:0 aim month
-31|carried-here:0 aim that-year
-59|carried-here:0 aim weekday
-33|carried-here:0 aim years
-72|carried-here:0 level bare-month
-63|carried-here:0 level day
13|carried-here:0 level decade
39|carried-here:0 level fiscal
-31|carried-here:0 level month
-28|carried-here:0 level part
61|carried-here:0 level that-year
-70|carried-here:0 level weekday
63|carried-here:0 level year
-21|carried-here:0 level years
-9|carried-here:0 no bare-month
-10|carried-here:0 no day
21|carried-here:0 no fiscal
-14|carried-here:0 no that-year
-19|carried-here:0 no weekday
-37|carried-here:0 no year
-80|carried-here:1 aim bare-month
-12|carried-here:1 aim day
-14|carried-here:1 aim decade
13|carried-here:1 aim month
73|carried-here:1 aim that-year
-19|carried-here:1 aim weekday
-19|carried-here:1 aim year
21|carried-here:1 aim years
-39|carried-here:1 level bare-month
-33|carried-here:1 level day
-17|carried-here:1 level decade
44|carried-here:1 level fiscal
-11|carried-here:1 level month
15|carried-here:1 level that-year
-54|carried-here:1 level weekday
16|carried-here:1 level year
-9|carried-here:1 level years
-12|carried-here:1 no fiscal
28|carried-here:1 no year
86|carried-here:2 aim bare-month
89|carried-here:2 aim fiscal
-54|carried-here:2 aim that-year
-12|carried-here:2 level bare-month
-9|carried-here:2 level decade
-10|carried-here:2 level fiscal
-53|carried-here:2 level that-year
25|carried-here:2 level years
-21|carried-last:False aim bare-month
-22|carried-last:False aim day
40|carried-last:False aim fiscal
-55|carried-last:False aim that-year
-22|carried-last:False aim weekday
-25|carried-last:False aim year
21|carried-last:False aim years
-38|carried-last:False level bare-month
-35|carried-last:False level day
77|carried-last:False level fiscal
117|carried-last:False level that-year
-39|carried-last:False level weekday
52|carried-last:False level year
42|carried-last:False level years
-9|carried-last:False no day
-9|carried-last:False no weekday
-33|carried-last:True aim bare-month
-37|carried-last:True aim day
-31|carried-last:True aim decade
22|carried-last:True aim fiscal
15|carried-last:True aim month
-8|carried-last:True aim part
20|carried-last:True aim that-year
-61|carried-last:True aim weekday
28|carried-last:True aim year
-36|carried-last:True aim years
-87|carried-last:True level bare-month
-65|carried-last:True level day
-8|carried-last:True level decade
-44|carried-last:True level month
-33|carried-last:True level part
-92|carried-last:True level weekday
-60|carried-last:True level years
-10|carried-last:True no bare-month
10|carried-last:True no fiscal
-12|carried-last:True no that-year
-20|carried-last:True no weekday
31|carried-lead:aim \" fiscal
28|carried-lead:aim 's year
-28|carried-lead:aim ) that-year
-28|carried-lead:aim , day
-17|carried-lead:aim , fiscal
-10|carried-lead:aim , that-year
-20|carried-lead:aim , year
-42|carried-lead:aim 2% that-year
16|carried-lead:aim 2.0% that-year
-12|carried-lead:aim 2.5% that-year
-12|carried-lead:aim 2021 year
90|carried-lead:aim : that-year
-16|carried-lead:aim a fiscal
-12|carried-lead:aim a year
50|carried-lead:aim after fiscal
-52|carried-lead:aim before year
-8|carried-lead:aim beyond fiscal
-17|carried-lead:aim beyond year
-19|carried-lead:aim budget year
11|carried-lead:aim by bare-month
15|carried-lead:aim by fiscal
21|carried-lead:aim by month
73|carried-lead:aim by year
-15|carried-lead:aim by years
-16|carried-lead:aim defence that-year
56|carried-lead:aim defense that-year
-12|carried-lead:aim election year
-18|carried-lead:aim eyes decade
56|carried-lead:aim for fiscal
-20|carried-lead:aim for that-year
-8|carried-lead:aim from bare-month
-8|carried-lead:aim from fiscal
-27|carried-lead:aim from year
-11|carried-lead:aim gdp fiscal
21|carried-lead:aim gdp that-year
37|carried-lead:aim goal that-year
-18|carried-lead:aim in bare-month
37|carried-lead:aim in fiscal
-9|carried-lead:aim in month
-11|carried-lead:aim in that-year
27|carried-lead:aim in year
13|carried-lead:aim in years
-24|carried-lead:aim instead of year
41|carried-lead:aim is year
-43|carried-lead:aim members year
46|carried-lead:aim not year
13|carried-lead:aim nothing fiscal
-19|carried-lead:aim nothing that-year
-12|carried-lead:aim nothing year
-10|carried-lead:aim of fiscal
-16|carried-lead:aim of that-year
-55|carried-lead:aim of year
-22|carried-lead:aim on day
-44|carried-lead:aim on weekday
-10|carried-lead:aim set year
-16|carried-lead:aim since year
-31|carried-lead:aim talk year
-47|carried-lead:aim target fiscal
-18|carried-lead:aim target that-year
-9|carried-lead:aim than that-year
-13|carried-lead:aim than year
-11|carried-lead:aim the military that-year
20|carried-lead:aim through fiscal
23|carried-lead:aim through month
77|carried-lead:aim through year
-15|carried-lead:aim to fiscal
-14|carried-lead:aim to month
41|carried-lead:aim to year
-15|carried-lead:aim two percent that-year
-74|carried-lead:aim until year
12|carried-lead:aim will that-year
-19|carried-lead:aim within fiscal
-8|carried-lead:aim write year
-14|carried-lead:level 's fiscal
11|carried-lead:level ) that-year
-25|carried-lead:level ) year
11|carried-lead:level ) years
-45|carried-lead:level , day
-29|carried-lead:level , fiscal
-41|carried-lead:level , that-year
37|carried-lead:level - year
30|carried-lead:level -- fiscal
-38|carried-lead:level -- year
-11|carried-lead:level 0.3 per cent that-year
22|carried-lead:level 0.7 percentage points that-year
-15|carried-lead:level 1.1% that-year
32|carried-lead:level 1.3 percent that-year
41|carried-lead:level 1.3% that-year
-33|carried-lead:level 1.4% that-year
26|carried-lead:level 1.5 per cent that-year
-55|carried-lead:level 10 per cent that-year
-30|carried-lead:level 10.7% that-year
17|carried-lead:level 12.2% that-year
26|carried-lead:level 18% that-year
16|carried-lead:level 2 percent fiscal
-13|carried-lead:level 2 percent that-year
-66|carried-lead:level 2% fiscal
-96|carried-lead:level 2% that-year
-11|carried-lead:level 2.2 per cent that-year
-9|carried-lead:level 2.4 pct that-year
42|carried-lead:level 2.4 percent that-year
-8|carried-lead:level 2.4% that-year
-36|carried-lead:level 2.6 percent that-year
8|carried-lead:level 2.8 percent that-year
-25|carried-lead:level 3 percent that-year
32|carried-lead:level 3% that-year
13|carried-lead:level 3.4 percent that-year
-25|carried-lead:level 3.5% that-year
48|carried-lead:level 3.6 percent that-year
-22|carried-lead:level 35% that-year
82|carried-lead:level 4.1% that-year
14|carried-lead:level 4.12 percent that-year
32|carried-lead:level 4.4 per cent that-year
39|carried-lead:level 4.5% that-year
55|carried-lead:level 4.7% that-year
-9|carried-lead:level 4.9% that-year
-26|carried-lead:level 5 percent that-year
40|carried-lead:level 5% that-year
-9|carried-lead:level 7 per cent that-year
-53|carried-lead:level 7 percent that-year
-17|carried-lead:level 7% that-year
50|carried-lead:level 7.2 per cent that-year
-105|carried-lead:level 7.2 percent that-year
-48|carried-lead:level 7.2% that-year
20|carried-lead:level 7.8 per cent that-year
22|carried-lead:level 8.1% that-year
14|carried-lead:level 9.4% that-year
46|carried-lead:level 9.7% that-year
-14|carried-lead:level : that-year
-35|carried-lead:level ; that-year
31|carried-lead:level a year
-11|carried-lead:level after years
-8|carried-lead:level agreed bare-month
54|carried-lead:level army that-year
26|carried-lead:level ask for fiscal
74|carried-lead:level at that-year
-18|carried-lead:level at year
-10|carried-lead:level balance year
-16|carried-lead:level before year
22|carried-lead:level benchmark that-year
-25|carried-lead:level between year
-18|carried-lead:level beyond fiscal
19|carried-lead:level billion that-year
-30|carried-lead:level brings that-year
13|carried-lead:level budget that-year
-54|carried-lead:level budget year
17|carried-lead:level budget years
38|carried-lead:level by fiscal
-12|carried-lead:level by month
-28|carried-lead:level by that-year
-83|carried-lead:level by year
10|carried-lead:level by years
37|carried-lead:level defence spending that-year
125|carried-lead:level defence that-year
-13|carried-lead:level defense fiscal
37|carried-lead:level defense that-year
23|carried-lead:level drafts year
-11|carried-lead:level early year
22|carried-lead:level election year
15|carried-lead:level expenditure that-year
-9|carried-lead:level favors year
42|carried-lead:level figure that-year
61|carried-lead:level for fiscal
23|carried-lead:level for that-year
80|carried-lead:level for year
49|carried-lead:level for years
-97|carried-lead:level from fiscal
-53|carried-lead:level from that-year
-13|carried-lead:level from year
70|carried-lead:level gdp fiscal
128|carried-lead:level gdp that-year
13|carried-lead:level goal fiscal
-43|carried-lead:level gross domestic product fiscal
-45|carried-lead:level gross domestic product that-year
-17|carried-lead:level growth that-year
32|carried-lead:level guideline that-year
-23|carried-lead:level hague that-year
57|carried-lead:level if year
-25|carried-lead:level in bare-month
27|carried-lead:level in decade
33|carried-lead:level in fiscal
-15|carried-lead:level in month
-44|carried-lead:level in that-year
69|carried-lead:level in year
27|carried-lead:level in years
-16|carried-lead:level including year
-13|carried-lead:level initial fiscal
-8|carried-lead:level instead of year
-16|carried-lead:level into that-year
71|carried-lead:level it that-year
46|carried-lead:level italy that-year
12|carried-lead:level less that-year
-34|carried-lead:level mark that-year
-10|carried-lead:level met fiscal
19|carried-lead:level militaries that-year
10|carried-lead:level military spending fiscal
-12|carried-lead:level military spending that-year
54|carried-lead:level military that-year
119|carried-lead:level more that-year
-54|carried-lead:level national income that-year
-13|carried-lead:level new zealand that-year
-65|carried-lead:level nothing that-year
62|carried-lead:level nothing year
-55|carried-lead:level of that-year
-12|carried-lead:level of years
-43|carried-lead:level on day
-28|carried-lead:level on fiscal
-33|carried-lead:level on that-year
-50|carried-lead:level on weekday
-63|carried-lead:level on year
-27|carried-lead:level on years
45|carried-lead:level outlay fiscal
-9|carried-lead:level outlay that-year
10|carried-lead:level outlays that-year
-14|carried-lead:level over that-year
-25|carried-lead:level over year
35|carried-lead:level passes year
-41|carried-lead:level plan that-year
53|carried-lead:level produce that-year
-13|carried-lead:level promised year
64|carried-lead:level put year
-34|carried-lead:level rate that-year
-15|carried-lead:level reading year
26|carried-lead:level reveals fiscal
8|carried-lead:level russia that-year
-15|carried-lead:level said weekday
-13|carried-lead:level same that-year
-17|carried-lead:level sees year
31|carried-lead:level signed off on that-year
-28|carried-lead:level since decade
-111|carried-lead:level since year
38|carried-lead:level so that-year
-9|carried-lead:level spent years
31|carried-lead:level steady that-year
59|carried-lead:level target that-year
36|carried-lead:level terms that-year
-30|carried-lead:level than fiscal
-47|carried-lead:level than that-year
61|carried-lead:level that that-year
-13|carried-lead:level there that-year
45|carried-lead:level thereabouts that-year
-22|carried-lead:level through fiscal
-20|carried-lead:level through year
-31|carried-lead:level time that-year
-8|carried-lead:level to fiscal
77|carried-lead:level to year
28|carried-lead:level trillion fiscal
12|carried-lead:level trillion that-year
-46|carried-lead:level two percent that-year
-10|carried-lead:level under fiscal
9|carried-lead:level until year
-16|carried-lead:level until years
-28|carried-lead:level voted that-year
-21|carried-lead:level washington part
-21|carried-lead:level washington that-year
64|carried-lead:level will that-year
-14|carried-lead:level within fiscal
16|carried-lead:level yen fiscal
-14|carried-lead:level yuan that-year
-9|carried-lead:level — fiscal
-14|carried-lead:level — that-year
-10|carried-lead:no , day
46|carried-lead:no by fiscal
-22|carried-lead:no by year
-12|carried-lead:no for fiscal
-16|carried-lead:no in fiscal
-22|carried-lead:no in year
-15|carried-lead:no on weekday
46|carried-lead:no that year
-16|carried-shape:fine aim far
112|carried-shape:fine aim next
-21|carried-shape:fine aim now
-70|carried-shape:fine level far
-10|carried-shape:fine level long-past
24|carried-shape:fine level next
22|carried-shape:fine level now
60|carried-shape:fine level past
24|carried-shape:half aim far
-25|carried-shape:half aim long-past
-23|carried-shape:half aim next
-99|carried-shape:half aim now
-50|carried-shape:half aim past
33|carried-shape:half level far
-38|carried-shape:half level long-past
11|carried-shape:half level now
20|carried-shape:half no far
-21|carried-shape:half no now
36|carried-shape:tenth aim far
45|carried-shape:tenth aim next
-44|carried-shape:tenth aim now
-13|carried-shape:tenth aim past
-35|carried-shape:tenth level long-past
-9|carried-shape:tenth level next
-28|carried-shape:tenth level now
27|carried-shape:tenth level past
-9|carried-shape:tenth no far
-8|carried-shape:tenth no now
-67|carried-shape:whole aim long-past
-36|carried-shape:whole aim next
-73|carried-shape:whole aim now
-61|carried-shape:whole aim past
-21|carried-shape:whole level far
-25|carried-shape:whole level long-past
-38|carried-shape:whole level now
-81|carried-shape:whole level past
16|carried-shape:whole no far
-8|carried-shape:whole no long-past
-11|carried-shape:whole no next
-44|carried-shape:whole no now
-13|carried-shape:whole no past
-12|carried-time:demand far fiscal
-48|carried-time:demand far year
-12|carried-time:demand next fiscal
-8|carried-time:demand next month
-12|carried-time:demand next that-year
13|carried-time:demand next year
-9|carried-time:demand now day
-15|carried-time:demand now fiscal
48|carried-time:demand now that-year
-11|carried-time:demand now weekday
-14|carried-time:denial far year
9|carried-time:denial next year
-8|carried-time:denial now day
-17|carried-time:denial now weekday
-25|carried-time:level far fiscal
-24|carried-time:level far month
-37|carried-time:level far year
31|carried-time:level far years
-25|carried-time:level long-past fiscal
-32|carried-time:level long-past that-year
-29|carried-time:level long-past year
-12|carried-time:level long-past years
-14|carried-time:level next bare-month
100|carried-time:level next fiscal
-17|carried-time:level next year
-20|carried-time:level next years
-84|carried-time:level now bare-month
-99|carried-time:level now day
58|carried-time:level now fiscal
-22|carried-time:level now part
26|carried-time:level now that-year
-131|carried-time:level now weekday
42|carried-time:level now year
30|carried-time:level now years
-26|carried-time:level past bare-month
-35|carried-time:level past fiscal
-13|carried-time:level past month
-11|carried-time:level past part
29|carried-time:level past that-year
115|carried-time:level past year
-34|carried-time:level past years
35|carried-time:other far fiscal
21|carried-time:other far year
-8|carried-time:other now weekday
76|carried-time:pledge far fiscal
48|carried-time:pledge far month
49|carried-time:pledge far year
-39|carried-time:pledge long-past year
15|carried-time:pledge next bare-month
-12|carried-time:pledge next fiscal
-10|carried-time:pledge next month
35|carried-time:pledge next that-year
-33|carried-time:pledge now bare-month
-32|carried-time:pledge now day
11|carried-time:pledge now fiscal
19|carried-time:pledge now that-year
-47|carried-time:pledge now weekday
51|carried-time:pledge now year
27|carried-time:pledge now years
-10|carried-time:pledge past fiscal
10|carried-time:pledge past that-year
-46|carried-time:pledge past year
-15|carried-time:proposal far decade
-33|carried-time:proposal far fiscal
20|carried-time:proposal far year
-14|carried-time:proposal far years
-8|carried-time:proposal long-past decade
-25|carried-time:proposal long-past year
104|carried-time:proposal next fiscal
-49|carried-time:proposal next that-year
65|carried-time:proposal next year
-14|carried-time:proposal now bare-month
-17|carried-time:proposal now day
-14|carried-time:proposal now fiscal
-35|carried-time:proposal now that-year
-22|carried-time:proposal now weekday
-29|carried-time:proposal now year
-19|carried-time:proposal past fiscal
-11|carried-time:proposal past that-year
-19|carried-time:proposal past year
22|counted
-33|counted-near:after - 13
-80|counted-near:after - 2
72|counted-near:after - 3
-37|counted-near:after - 5
15|counted-near:after - 8
-12|counted-near:after - far
-13|counted-near:after by 5
-23|counted-near:after by 8
-22|counted-near:after coming 5
69|counted-near:after coming 8
-26|counted-near:after for 13
-47|counted-near:after for 8
11|counted-near:after in 13
-12|counted-near:after in 2
108|counted-near:after in 3
35|counted-near:after in 5
-28|counted-near:after in 8
-12|counted-near:after next 13
91|counted-near:after next 5
-9|counted-near:after next far
-51|counted-near:after of 5
-11|counted-near:after of 8
16|counted-near:after over 13
40|counted-near:after over 3
56|counted-near:after over 5
-14|counted-near:after over 8
-9|counted-near:after over far
-49|counted-near:after within 13
138|counted-near:after within 3
101|counted-near:after within 5
-45|counted-near:after within 8
-18|counted-near:before - 13
-20|counted-near:before - 8
-8|counted-near:before - far
-8|counted-near:before by 8
-8|counted-near:before for 13
-11|counted-near:before for far
40|counted-near:before in 13
32|counted-near:before in 2
-11|counted-near:before in far
-23|counted-near:before over 13
43|counted-near:before over 3
-39|counted-near:before over 8
-23|counted-near:before over far
-10|counted-near:before past 5
-12|counted-near:before within 13
20|counted-near:before within 2
28|counted-near:before within 3
22|counted-near:before within 5
-72|counted-near:before within 8
29|counted-share-nearer:False
106|counted-side:after demand
-70|counted-side:after level
-19|counted-side:after other
61|counted-side:after pledge
89|counted-side:after proposal
-9|counted-side:before cap
-35|counted-side:before level
-72|counted-side:before pledge
-11|counted:cap for
115|counted:demand within
-8|counted:denial within
-56|counted:level -
-29|counted:level for
-42|counted:level over
42|counted:level within
-15|counted:other for
-56|counted:pledge -
-49|counted:pledge by
40|counted:pledge coming
-33|counted:pledge for
45|counted:pledge in
41|counted:pledge next
-71|counted:pledge of
57|counted:pledge over
15|counted:pledge within
-16|counted:proposal -
12|counted:proposal coming
-8|counted:proposal every
-32|counted:proposal for
130|counted:proposal in
18|counted:proposal next
36|counted:proposal over
-9|counted:proposal past
-40|counted:proposal within
16|date-verb-kind:- aim before
13|date-verb-kind:- level after
-15|date-verb-kind:- level before
-23|date-verb-kind:- no before
-58|date-verb-kind:be could aim after
50|date-verb-kind:be finite aim after
15|date-verb-kind:be finite level after
-22|date-verb-kind:be finite level before
8|date-verb-kind:be finite no after
-16|date-verb-kind:be finite no before
-70|date-verb-kind:be inf aim after
31|date-verb-kind:be inf level after
11|date-verb-kind:be inf level before
26|date-verb-kind:be should aim after
21|date-verb-kind:be will aim after
-9|date-verb-kind:be will level before
-11|date-verb-kind:be will no after
-14|date-verb-kind:be would aim after
-24|date-verb-kind:be would level after
-9|date-verb-kind:be would level before
22|date-verb-kind:cap finite aim after
26|date-verb-kind:cap finite level before
-25|date-verb-kind:cap finite no after
-13|date-verb-kind:cap will no after
-13|date-verb-kind:cap would aim after
17|date-verb-kind:cap would level after
-41|date-verb-kind:demand finite aim after
-21|date-verb-kind:demand finite level after
-15|date-verb-kind:demand finite no after
-11|date-verb-kind:demand gerund aim after
27|date-verb-kind:demand noun aim before
8|date-verb-kind:demand progressive aim after
22|date-verb-kind:demand progressive aim before
-13|date-verb-kind:demand will aim after
19|date-verb-kind:demand will aim before
26|date-verb-kind:demand will no before
19|date-verb-kind:demand would level before
-17|date-verb-kind:denial finite aim after
12|date-verb-kind:denial finite no after
48|date-verb-kind:level finite aim after
32|date-verb-kind:level finite aim before
-11|date-verb-kind:level finite level after
18|date-verb-kind:level finite level before
-10|date-verb-kind:level finite no after
14|date-verb-kind:level gerund aim after
-9|date-verb-kind:level inf aim after
22|date-verb-kind:level inf level after
25|date-verb-kind:level inf level before
8|date-verb-kind:level inf no after
11|date-verb-kind:level progressive level before
-13|date-verb-kind:level would aim after
14|date-verb-kind:level would aim before
-50|date-verb-kind:level would level after
8|date-verb-kind:move can aim after
13|date-verb-kind:move coordinated aim after
-41|date-verb-kind:move could aim after
-26|date-verb-kind:move could level after
15|date-verb-kind:move could level before
-34|date-verb-kind:move finite aim after
-39|date-verb-kind:move finite level after
-9|date-verb-kind:move finite level before
26|date-verb-kind:move finite no after
-14|date-verb-kind:move finite no before
-8|date-verb-kind:move gerund aim after
-17|date-verb-kind:move gerund aim before
-12|date-verb-kind:move gerund level after
-9|date-verb-kind:move gerund no after
-11|date-verb-kind:move gerund no before
70|date-verb-kind:move inf aim after
-13|date-verb-kind:move inf aim before
-22|date-verb-kind:move inf level after
71|date-verb-kind:move inf no after
-9|date-verb-kind:move inf no before
17|date-verb-kind:move progressive level after
26|date-verb-kind:move should aim after
-15|date-verb-kind:move should aim before
9|date-verb-kind:move should level after
12|date-verb-kind:move subjunctive aim after
20|date-verb-kind:move subjunctive aim before
46|date-verb-kind:move will aim after
-79|date-verb-kind:move will aim before
-22|date-verb-kind:move will level after
16|date-verb-kind:move will level before
27|date-verb-kind:move will no after
74|date-verb-kind:move would aim after
14|date-verb-kind:move would aim before
-19|date-verb-kind:move would level after
26|date-verb-kind:move would level before
-12|date-verb-kind:move would no after
35|date-verb-kind:pledge finite aim after
-17|date-verb-kind:pledge finite aim before
-21|date-verb-kind:pledge finite level after
9|date-verb-kind:pledge finite no after
-15|date-verb-kind:pledge finite no before
37|date-verb-kind:pledge gerund aim after
-34|date-verb-kind:pledge gerund aim before
-15|date-verb-kind:pledge inf aim after
31|date-verb-kind:pledge inf aim before
-14|date-verb-kind:pledge inf level before
-10|date-verb-kind:pledge inf no after
18|date-verb-kind:pledge progressive aim after
31|date-verb-kind:pledge should aim after
10|date-verb-kind:pledge subjunctive aim after
-12|date-verb-kind:pledge will aim after
23|date-verb-kind:pledge will aim before
-15|date-verb-kind:pledge would aim after
32|date-verb-kind:pledge would aim before
-35|date-verb-kind:pledge would no after
10|date-verb-kind:proposal finite aim after
60|date-verb-kind:proposal finite aim before
-115|date-verb-kind:proposal finite level after
-17|date-verb-kind:proposal gerund aim after
26|date-verb-kind:proposal gerund level after
-21|date-verb-kind:proposal inf aim after
26|date-verb-kind:proposal progressive aim after
-19|date-verb-kind:proposal progressive level after
-13|date-verb-kind:proposal will aim after
-13|date-verb-kind:proposal will level after
24|date-verb-kind:proposal would aim after
-40|date-verb-kind:says base aim after
-10|date-verb-kind:says base aim before
11|date-verb-kind:says base level after
-12|date-verb-kind:says base level before
21|date-verb-kind:says base no before
-72|date-verb-kind:says ed aim after
46|date-verb-kind:says ed aim before
13|date-verb-kind:says ed level after
-10|date-verb-kind:says ed level before
-21|date-verb-kind:says ed no after
37|date-verb-kind:says ed no before
-9|date-verb-kind:says ing aim after
10|date-verb-kind:says ing level before
-19|date-verb-kind:says s level before
28|date-verb-kind:says s no after
42|date-verb-kind:spend finite aim after
-25|date-verb-kind:spend finite aim before
111|date-verb-kind:spend finite level after
-52|date-verb-kind:spend gerund aim after
-36|date-verb-kind:spend gerund aim before
30|date-verb-kind:spend gerund level after
-30|date-verb-kind:spend gerund level before
10|date-verb-kind:spend gerund no before
14|date-verb-kind:spend inf aim after
-10|date-verb-kind:spend inf aim before
31|date-verb-kind:spend inf level after
-42|date-verb-kind:spend inf level before
13|date-verb-kind:spend inf no after
27|date-verb-kind:spend progressive level before
12|date-verb-kind:spend should aim after
-35|date-verb-kind:spend subjunctive aim after
24|date-verb-kind:spend subjunctive aim before
-24|date-verb-kind:spend will aim after
-45|date-verb-kind:spend will aim before
29|date-verb-kind:spend will level after
-9|date-verb-kind:spend will level before
15|date-verb-kind:spend would aim after
-10|date-verb:-
-9|date-verb:accept
-24|date-verb:account
9|date-verb:achieve
-61|date-verb:adopt
15|date-verb:advance
-27|date-verb:agree
-15|date-verb:aim
-18|date-verb:allocate
-21|date-verb:amount
18|date-verb:announce
-10|date-verb:argue
-62|date-verb:argue for
18|date-verb:arrive
8|date-verb:ask for
-39|date-verb:attain
-8|date-verb:average
-49|date-verb:be
-12|date-verb:bind
-17|date-verb:bring forward
10|date-verb:build
20|date-verb:calculate
14|date-verb:call
30|date-verb:call for
-9|date-verb:campaign
11|date-verb:cap
-24|date-verb:choose
24|date-verb:climb
-38|date-verb:come in at
-23|date-verb:come to
30|date-verb:commit
28|date-verb:consider
13|date-verb:contain
13|date-verb:cut
21|date-verb:decline
8|date-verb:dedicate
34|date-verb:devote
20|date-verb:double
17|date-verb:drop
8|date-verb:earmark
-97|date-verb:end
-8|date-verb:enshrine
15|date-verb:envisage
27|date-verb:envision
39|date-verb:estimate
-18|date-verb:examine
-39|date-verb:exceed
-23|date-verb:expect
28|date-verb:eye
45|date-verb:fall
-24|date-verb:favour
18|date-verb:fix
-11|date-verb:force
-9|date-verb:get
73|date-verb:give
11|date-verb:go
19|date-verb:head
-41|date-verb:hit
-9|date-verb:hold
-8|date-verb:honor
15|date-verb:honour
43|date-verb:increase
-64|date-verb:insist on
-18|date-verb:invest
46|date-verb:keep
-13|date-verb:lay down
11|date-verb:lay out
16|date-verb:lead to
27|date-verb:leap
23|date-verb:leave
30|date-verb:legislate
-11|date-verb:lift
-15|date-verb:like
18|date-verb:like to see
-33|date-verb:limit
-33|date-verb:lower
-44|date-verb:match
-20|date-verb:mean
-22|date-verb:meet
-17|date-verb:mention
-39|date-verb:move
9|date-verb:move up
21|date-verb:mull
15|date-verb:order
-18|date-verb:pay
15|date-verb:pencil in
-16|date-verb:plead
-12|date-verb:pledge
14|date-verb:prefer
-52|date-verb:prepare
18|date-verb:press for
-9|date-verb:pressure
39|date-verb:project
19|date-verb:promise
-61|date-verb:propose
-23|date-verb:push back
25|date-verb:push for
69|date-verb:put
19|date-verb:put forward
-29|date-verb:race
17|date-verb:raise
-21|date-verb:reach
-10|date-verb:recommend
-15|date-verb:remain
-9|date-verb:represent
27|date-verb:request
12|date-verb:return
-9|date-verb:review
-28|date-verb:rise
26|date-verb:rule out
12|date-verb:rush
-14|date-verb:satisfy
-34|date-verb:says base
21|date-verb:secure
11|date-verb:set
-19|date-verb:set out
-8|date-verb:settle on
10|date-verb:shell out
17|date-verb:shrink
16|date-verb:sign off on
-13|date-verb:sign on
8|date-verb:sign up
11|date-verb:sink
8|date-verb:slide
-21|date-verb:slip
101|date-verb:speak of
34|date-verb:spend
39|date-verb:stay
8|date-verb:stop
-19|date-verb:suggest
36|date-verb:surpass
-29|date-verb:table
20|date-verb:take
34|date-verb:talk about
11|date-verb:tally
-51|date-verb:tell
-28|date-verb:think
-15|date-verb:toy with
-8|date-verb:turn down
-12|date-verb:urge
-59|date-verb:use
9|date-verb:vote for
8|date-verb:vow
51|date-verb:want
10|date-verb:warn
28|date-verb:weigh
-12|date-verb:weigh in at
11|date-verb:work
21|date-verb:write
297|derived
67|derived:aim year far
127|derived:aim years next
69|derived:level years next
-9|first-word:14
13|first-word:1944
-8|first-word:1948
-34|first-word:1952
-8|first-word:1954
-13|first-word:1955
-27|first-word:1958
-9|first-word:1960
-29|first-word:1962
9|first-word:1963
20|first-word:1965
13|first-word:1968
23|first-word:1970
14|first-word:1975
-27|first-word:1976
-27|first-word:1979
24|first-word:1980
37|first-word:1984
42|first-word:1986
-48|first-word:1987
32|first-word:1987/88
23|first-word:1988
22|first-word:1989
-49|first-word:1990
43|first-word:1991
25|first-word:1992
-27|first-word:1993
-10|first-word:1994
10|first-word:1995
11|first-word:1996
21|first-word:1997
-15|first-word:1998
-47|first-word:2000
24|first-word:2003
-35|first-word:2006
-10|first-word:2007
21|first-word:2008
24|first-word:2010
-8|first-word:2011
-9|first-word:2012
-17|first-word:2013
22|first-word:2014
30|first-word:2015
38|first-word:2016
-21|first-word:2017
47|first-word:2019
-24|first-word:2020
29|first-word:2020-21
71|first-word:2021
-45|first-word:2022
29|first-word:2023
14|first-word:2023-24
26|first-word:2024
70|first-word:2025
104|first-word:2025-26
54|first-word:2026
-11|first-word:2026-2030
33|first-word:2026-27
47|first-word:2027
8|first-word:2027-28
54|first-word:2028
53|first-word:2029
26|first-word:2029-30
20|first-word:2030
20|first-word:2031
83|first-word:2032
12|first-word:2032-33
-10|first-word:2032/33
-8|first-word:2033
48|first-word:2033-34
20|first-word:2034
-30|first-word:2035
-14|first-word:2040
-50|first-word:a
-41|first-word:april
-17|first-word:aug.
-27|first-word:august
33|first-word:current
-45|first-word:december
-37|first-word:earlier
-28|first-word:february
91|first-word:fiscal
21|first-word:five
-41|first-word:friday
40|first-word:fy
61|first-word:fy2025
-17|first-word:fy2026
14|first-word:fy2027
11|first-word:fy2030
14|first-word:fy2032
-16|first-word:jan.
-27|first-word:january
-26|first-word:july
-62|first-word:june
-67|first-word:last
-14|first-word:late
-38|first-word:march
-15|first-word:march,
-48|first-word:may
-38|first-word:monday
-15|first-word:next
-26|first-word:november
-10|first-word:oct.
-16|first-word:october
43|first-word:present
-74|first-word:same
-9|first-word:saturday
-13|first-word:sept
-15|first-word:september
-35|first-word:six
-17|first-word:sunday
-16|first-word:ten
-48|first-word:the
114|first-word:this
21|first-word:three
-48|first-word:thursday
-90|first-word:today
-9|first-word:tomorrow
-52|first-word:tuesday
-54|first-word:two
-43|first-word:wednesday
-40|first-word:yesterday
11|governed-time:- far decade
-65|governed-time:- far fiscal
37|governed-time:- far year
23|governed-time:- far years
26|governed-time:- long-past decade
-69|governed-time:- long-past year
11|governed-time:- long-past years
40|governed-time:- next bare-month
-10|governed-time:- next year
20|governed-time:- now bare-month
-22|governed-time:- now day
84|governed-time:- now fiscal
-49|governed-time:- now that-year
-33|governed-time:- now weekday
10|governed-time:- now years
-12|governed-time:- past bare-month
-83|governed-time:- past fiscal
11|governed-time:- past that-year
94|governed-time:- past year
-58|governed-time:- past years
28|governed-time:be could now year
-35|governed-time:be finite far fiscal
21|governed-time:be finite far year
-12|governed-time:be finite far years
-71|governed-time:be finite long-past decade
38|governed-time:be finite long-past fiscal
-27|governed-time:be finite long-past that-year
42|governed-time:be finite long-past year
8|governed-time:be finite long-past years
9|governed-time:be finite next fiscal
-14|governed-time:be finite next that-year
-56|governed-time:be finite now bare-month
-17|governed-time:be finite now day
37|governed-time:be finite now fiscal
76|governed-time:be finite now that-year
-43|governed-time:be finite now weekday
54|governed-time:be finite past fiscal
-9|governed-time:be finite past that-year
95|governed-time:be finite past year
40|governed-time:be finite past years
-109|governed-time:be inf far year
14|governed-time:be inf now fiscal
-23|governed-time:be should far fiscal
10|governed-time:be should far year
16|governed-time:be should next that-year
27|governed-time:be will far fiscal
24|governed-time:be will far year
40|governed-time:be will far years
-25|governed-time:be will long-past year
-40|governed-time:be will next that-year
-8|governed-time:be will next year
-59|governed-time:be will now fiscal
11|governed-time:be will now that-year
-9|governed-time:be will past that-year
-28|governed-time:be will past year
18|governed-time:be would far fiscal
24|governed-time:be would far year
-14|governed-time:be would long-past fiscal
-43|governed-time:be would long-past year
-20|governed-time:be would next bare-month
29|governed-time:be would next fiscal
37|governed-time:be would next that-year
-10|governed-time:be would now bare-month
11|governed-time:be would now fiscal
-50|governed-time:be would now that-year
12|governed-time:be would past fiscal
-45|governed-time:be would past that-year
25|governed-time:cap finite far fiscal
17|governed-time:cap finite far year
-41|governed-time:cap finite long-past year
-22|governed-time:cap finite next that-year
-12|governed-time:cap finite next year
-12|governed-time:cap finite now fiscal
18|governed-time:cap finite now that-year
-22|governed-time:cap inf long-past year
24|governed-time:cap inf next fiscal
-16|governed-time:cap inf next that-year
38|governed-time:cap will far year
33|governed-time:cap would far year
37|governed-time:cap would next fiscal
-14|governed-time:cap would next year
-21|governed-time:demand finite far decade
-41|governed-time:demand finite far fiscal
-11|governed-time:demand finite far month
-8|governed-time:demand finite far year
88|governed-time:demand finite long-past decade
-8|governed-time:demand finite long-past month
-12|governed-time:demand finite long-past year
40|governed-time:demand finite next fiscal
54|governed-time:demand finite next year
-19|governed-time:demand finite now day
-14|governed-time:demand finite now that-year
-24|governed-time:demand finite now weekday
-53|governed-time:demand finite now year
-26|governed-time:demand finite past that-year
11|governed-time:demand gerund far fiscal
-8|governed-time:demand gerund now weekday
13|governed-time:demand inf far year
14|governed-time:demand inf now fiscal
13|governed-time:demand noun far year
20|governed-time:demand progressive now that-year
10|governed-time:demand will far fiscal
-22|governed-time:demand will far year
26|governed-time:demand will next fiscal
-9|governed-time:demand will now bare-month
-21|governed-time:demand would far year
15|governed-time:demand would next fiscal
16|governed-time:denial finite far fiscal
27|governed-time:denial finite far year
-9|governed-time:denial finite long-past year
-14|governed-time:denial finite now bare-month
16|governed-time:denial finite past fiscal
-12|governed-time:level finite far month
22|governed-time:level finite far year
8|governed-time:level finite far years
39|governed-time:level finite long-past decade
-28|governed-time:level finite long-past fiscal
-30|governed-time:level finite long-past year
-42|governed-time:level finite next fiscal
56|governed-time:level finite next year
-24|governed-time:level finite next years
-45|governed-time:level finite now bare-month
53|governed-time:level finite now fiscal
-23|governed-time:level finite now weekday
23|governed-time:level finite now year
41|governed-time:level finite now years
-37|governed-time:level finite past bare-month
-22|governed-time:level finite past fiscal
-17|governed-time:level finite past that-year
-23|governed-time:level finite past year
-42|governed-time:level gerund far year
8|governed-time:level gerund now that-year
26|governed-time:level inf far year
-15|governed-time:level progressive long-past year
-15|governed-time:level progressive past year
12|governed-time:level will far fiscal
26|governed-time:level will far month
-9|governed-time:level will long-past fiscal
18|governed-time:level will now fiscal
-8|governed-time:level will past fiscal
-11|governed-time:level would far fiscal
30|governed-time:level would far year
-15|governed-time:level would long-past fiscal
-38|governed-time:level would next fiscal
12|governed-time:level would next that-year
11|governed-time:level would next year
40|governed-time:level would now fiscal
-30|governed-time:level would now weekday
-8|governed-time:move can long-past year
19|governed-time:move can now that-year
-27|governed-time:move could far decade
9|governed-time:move could far fiscal
-59|governed-time:move could far year
23|governed-time:move could now fiscal
16|governed-time:move could now that-year
-36|governed-time:move could past that-year
30|governed-time:move finite far fiscal
-35|governed-time:move finite far that-year
29|governed-time:move finite far year
-12|governed-time:move finite far years
-8|governed-time:move finite long-past decade
-13|governed-time:move finite long-past month
-36|governed-time:move finite long-past that-year
35|governed-time:move finite long-past year
13|governed-time:move finite next bare-month
-71|governed-time:move finite now bare-month
-16|governed-time:move finite now day
38|governed-time:move finite now fiscal
-34|governed-time:move finite now part
27|governed-time:move finite now that-year
-30|governed-time:move finite now weekday
55|governed-time:move finite now year
-26|governed-time:move finite past bare-month
-11|governed-time:move finite past fiscal
96|governed-time:move finite past that-year
-10|governed-time:move finite past year
8|governed-time:move finite past years
-19|governed-time:move gerund far fiscal
-28|governed-time:move gerund far year
-8|governed-time:move gerund far years
17|governed-time:move gerund next month
-29|governed-time:move gerund now fiscal
-43|governed-time:move gerund now year
8|governed-time:move inf far fiscal
-10|governed-time:move inf long-past year
9|governed-time:move inf next that-year
9|governed-time:move inf next year
8|governed-time:move inf now fiscal
-12|governed-time:move inf now part
12|governed-time:move inf now year
12|governed-time:move inf past that-year
16|governed-time:move inf past year
-15|governed-time:move progressive far year
11|governed-time:move progressive far years
15|governed-time:move progressive next year
-16|governed-time:move progressive now that-year
14|governed-time:move progressive past fiscal
-15|governed-time:move should far fiscal
-9|governed-time:move should far year
15|governed-time:move should long-past decade
-14|governed-time:move should next that-year
-10|governed-time:move should next year
-15|governed-time:move should now weekday
12|governed-time:move should now year
17|governed-time:move should past that-year
34|governed-time:move will far fiscal
-17|governed-time:move will far year
-13|governed-time:move will long-past year
-155|governed-time:move will next bare-month
16|governed-time:move will next fiscal
-29|governed-time:move will next month
62|governed-time:move will next that-year
-18|governed-time:move will next year
30|governed-time:move will now bare-month
35|governed-time:move will now fiscal
-53|governed-time:move will now that-year
31|governed-time:move will now year
19|governed-time:move will now years
12|governed-time:move will past that-year
-53|governed-time:move will past year
8|governed-time:move would far month
-33|governed-time:move would far year
-29|governed-time:move would long-past decade
-12|governed-time:move would long-past year
9|governed-time:move would next bare-month
79|governed-time:move would next fiscal
9|governed-time:move would next that-year
-12|governed-time:move would next year
-28|governed-time:move would now fiscal
27|governed-time:move would now that-year
-8|governed-time:move would now weekday
33|governed-time:move would now year
17|governed-time:pledge finite far decade
81|governed-time:pledge finite far fiscal
24|governed-time:pledge finite far years
-10|governed-time:pledge finite long-past decade
-22|governed-time:pledge finite long-past year
-60|governed-time:pledge finite next bare-month
-25|governed-time:pledge finite next fiscal
14|governed-time:pledge finite next month
51|governed-time:pledge finite next that-year
-24|governed-time:pledge finite next year
26|governed-time:pledge finite next years
-50|governed-time:pledge finite now bare-month
-14|governed-time:pledge finite now day
30|governed-time:pledge finite now fiscal
-27|governed-time:pledge finite now part
45|governed-time:pledge finite now that-year
-33|governed-time:pledge finite now weekday
65|governed-time:pledge finite now year
10|governed-time:pledge finite now years
-12|governed-time:pledge finite past bare-month
31|governed-time:pledge finite past fiscal
17|governed-time:pledge finite past that-year
12|governed-time:pledge finite past year
-28|governed-time:pledge gerund far year
19|governed-time:pledge gerund now fiscal
14|governed-time:pledge gerund now that-year
21|governed-time:pledge gerund now year
-68|governed-time:pledge noun far fiscal
35|governed-time:pledge noun far year
21|governed-time:pledge noun next bare-month
-12|governed-time:pledge noun next fiscal
-8|governed-time:pledge noun next year
53|governed-time:pledge noun now fiscal
-58|governed-time:pledge noun now that-year
8|governed-time:pledge noun now year
25|governed-time:pledge noun past fiscal
19|governed-time:pledge noun past year
9|governed-time:pledge progressive now that-year
26|governed-time:pledge should far decade
11|governed-time:pledge should far fiscal
12|governed-time:pledge should far year
-53|governed-time:pledge should long-past decade
40|governed-time:pledge will far year
13|governed-time:pledge will long-past year
-20|governed-time:pledge will now bare-month
12|governed-time:pledge will now that-year
20|governed-time:pledge would far decade
15|governed-time:pledge would far year
-17|governed-time:pledge would now bare-month
-44|governed-time:pledge would now fiscal
-16|governed-time:proposal finite far decade
-14|governed-time:proposal finite far fiscal
63|governed-time:proposal finite far year
32|governed-time:proposal finite long-past decade
-41|governed-time:proposal finite long-past year
39|governed-time:proposal finite next that-year
-29|governed-time:proposal finite now bare-month
-66|governed-time:proposal finite now fiscal
-8|governed-time:proposal finite now part
27|governed-time:proposal finite now that-year
-15|governed-time:proposal finite now weekday
52|governed-time:proposal finite now year
-25|governed-time:proposal finite past fiscal
-13|governed-time:proposal finite past part
-12|governed-time:proposal finite past year
13|governed-time:proposal gerund far fiscal
28|governed-time:proposal gerund far year
24|governed-time:proposal inf far fiscal
-38|governed-time:proposal inf far year
19|governed-time:proposal noun far year
-9|governed-time:proposal noun now weekday
10|governed-time:proposal progressive far decade
12|governed-time:proposal progressive far fiscal
8|governed-time:proposal progressive far year
8|governed-time:proposal will far fiscal
-8|governed-time:spend can far year
-10|governed-time:spend finite far fiscal
28|governed-time:spend finite long-past decade
51|governed-time:spend finite long-past that-year
104|governed-time:spend finite long-past year
14|governed-time:spend finite next year
-60|governed-time:spend finite now bare-month
-26|governed-time:spend finite now fiscal
-30|governed-time:spend finite now that-year
-22|governed-time:spend finite now weekday
42|governed-time:spend finite now year
-12|governed-time:spend finite now years
68|governed-time:spend finite past year
-14|governed-time:spend finite past years
-21|governed-time:spend gerund far fiscal
21|governed-time:spend gerund long-past year
9|governed-time:spend gerund now fiscal
8|governed-time:spend gerund now that-year
26|governed-time:spend gerund past fiscal
18|governed-time:spend gerund past year
29|governed-time:spend inf next fiscal
9|governed-time:spend inf next year
41|governed-time:spend progressive long-past year
17|governed-time:spend progressive past that-year
-30|governed-time:spend progressive past year
14|governed-time:spend should far year
19|governed-time:spend will far decade
8|governed-time:spend will far fiscal
-24|governed-time:spend will far month
-55|governed-time:spend will far year
9|governed-time:spend will far years
-9|governed-time:spend will long-past decade
-25|governed-time:spend will long-past year
13|governed-time:spend will next bare-month
13|governed-time:spend will next that-year
10|governed-time:spend will now fiscal
-11|governed-time:spend will now weekday
12|governed-time:spend will now year
16|governed-time:spend would far year
11|governed-time:spend would long-past year
13|governed-time:spend would now fiscal
15|governed-time:spend would now that-year
-21|here:aim
30|here:level
92|in-title
47|joints:after 0
-45|joints:after 1
12|joints:after 2
-19|joints:after 3
31|joints:before 0
31|joints:before 1
-30|joints:before 2
-43|known-any:AGO 0.8 aim since-2025 False
12|known-any:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 level since-2025 False
31|known-any:ALB+BEL+ESP 2 level since-2025 False
-11|known-any:ALLIES 0.25 aim since-2025 False
11|known-any:ALLIES 0.25 aim since-2025 True
-19|known-any:ALLIES 2 level to-2024 False
19|known-any:ALLIES 2 level to-2024 True
-37|known-any:ALLIES 3.5 aim since-2025 False
37|known-any:ALLIES 3.5 aim since-2025 True
-33|known-any:ALLIES 5 aim since-2025 False
33|known-any:ALLIES 5 aim since-2025 True
-29|known-any:ARG 0.5 level since-2025 False
29|known-any:ARG 0.5 level since-2025 True
24|known-any:ARG 1.5 aim to-2024 False
-24|known-any:ARG 1.5 aim to-2024 True
-9|known-any:ARG 2 aim since-2025 False
9|known-any:ARG 2 aim since-2025 True
20|known-any:ARM 4 aim since-2025 False
13|known-any:ARM 5.1 level to-2024 False
-25|known-any:AUS 0.05 level since-2025 False
-16|known-any:AUS 0.15 level since-2025 False
-64|known-any:AUS 0.15 level to-2024 False
64|known-any:AUS 0.15 level to-2024 True
-8|known-any:AUS 0.15 no to-2024 False
8|known-any:AUS 0.15 no to-2024 True
-10|known-any:AUS 1.5 aim since-2025 False
10|known-any:AUS 1.5 aim since-2025 True
43|known-any:AUS 1.9 level since-2025 False
-43|known-any:AUS 1.9 level since-2025 True
-11|known-any:AUS 2 aim since-2025 False
11|known-any:AUS 2 aim since-2025 True
44|known-any:AUS 2 aim to-2013 False
-39|known-any:AUS 2 aim to-2021 False
39|known-any:AUS 2 aim to-2021 True
9|known-any:AUS 2 aim to-2024 False
-9|known-any:AUS 2 aim to-2024 True
-67|known-any:AUS 2 level since-2025 False
67|known-any:AUS 2 level since-2025 True
16|known-any:AUS 2 level to-2024 False
-16|known-any:AUS 2 level to-2024 True
-13|known-any:AUS 2.02 level since-2025 False
13|known-any:AUS 2.02 level since-2025 True
-23|known-any:AUS 2.1 level since-2025 False
23|known-any:AUS 2.1 level since-2025 True
30|known-any:AUS 2.1 level to-2024 False
-30|known-any:AUS 2.1 level to-2024 True
-19|known-any:AUS 2.2 aim to-2024 False
19|known-any:AUS 2.2 aim to-2024 True
51|known-any:AUS 2.2 level since-2025 False
-51|known-any:AUS 2.2 level since-2025 True
-30|known-any:AUS 2.2 level to-2024 False
30|known-any:AUS 2.2 level to-2024 True
8|known-any:AUS 2.3 aim to-2024 False
-8|known-any:AUS 2.3 aim to-2024 True
29|known-any:AUS 2.3 level since-2025 False
-29|known-any:AUS 2.3 level since-2025 True
-21|known-any:AUS 2.4 aim since-2025 False
21|known-any:AUS 2.4 aim since-2025 True
-10|known-any:AUS 2.4 aim to-2024 False
10|known-any:AUS 2.4 aim to-2024 True
26|known-any:AUS 2.4 level since-2025 False
-26|known-any:AUS 2.4 level since-2025 True
16|known-any:AUS 2.5 aim since-2025 False
-16|known-any:AUS 2.5 aim since-2025 True
19|known-any:AUS 2.5 level since-2025 False
-18|known-any:AUS 2.8 level since-2025 False
18|known-any:AUS 2.8 level since-2025 True
-24|known-any:AUS 3 aim since-2025 False
24|known-any:AUS 3 aim since-2025 True
22|known-any:AUS 3 aim to-2024 False
-22|known-any:AUS 3 aim to-2024 True
29|known-any:AUS 3 no to-2024 False
-29|known-any:AUS 3 no to-2024 True
-28|known-any:AUS 3.5 aim since-2025 False
28|known-any:AUS 3.5 aim since-2025 True
-20|known-any:AUS 3.5 no since-2025 False
20|known-any:AUS 3.5 no since-2025 True
21|known-any:AUS+JPN+KOR 3 aim since-2025 False
-11|known-any:AZE 5 level since-2025 False
11|known-any:AZE 5 level since-2025 True
-12|known-any:BEL 0.9 level to-2021 False
12|known-any:BEL 0.9 level to-2021 True
22|known-any:BEL 0.93 level to-2021 False
-43|known-any:BEL 1.3 level since-2025 False
43|known-any:BEL 1.3 level since-2025 True
16|known-any:BEL 1.3 level to-2024 False
-16|known-any:BEL 1.3 level to-2024 True
-20|known-any:BEL 1.6 level to-1999 False
-37|known-any:BEL 1.7 level since-2025 False
39|known-any:BEL 2 aim since-2025 False
-39|known-any:BEL 2 aim since-2025 True
44|known-any:BEL 2 level since-2025 False
-44|known-any:BEL 2 level since-2025 True
25|known-any:BEL 2.4 level since-2025 False
12|known-any:BEL+CAN+ESP 2 level since-2025 False
31|known-any:BEL+CZE+ESP+PRT 2 level since-2025 False
21|known-any:BEL+ESP 1.3 level to-2024 False
-70|known-any:BEL+ESP+ITA 1.6 level since-2025 False
85|known-any:BEL+ESP+ITA+PRT 2 level since-2025 False
62|known-any:BEL+ESP+PRT 2 level since-2025 False
-62|known-any:BEL+ESP+PRT 2 level since-2025 True
18|known-any:BEL+ITA 2 aim since-2025 False
-18|known-any:BEL+ITA 2 aim since-2025 True
9|known-any:BGD 1 aim since-2025 False
8|known-any:BGR 2.5 aim since-2025 False
-8|known-any:BGR 2.5 aim since-2025 True
-30|known-any:BRN 2.6 level to-2024 False
-20|known-any:BRN 3 level to-2024 False
16|known-any:CAN 1 level to-2021 False
-16|known-any:CAN 1 level to-2021 True
12|known-any:CAN 1.2 level to-2024 False
-12|known-any:CAN 1.2 level to-2024 True
-13|known-any:CAN 1.33 level to-2024 False
13|known-any:CAN 1.33 level to-2024 True
-15|known-any:CAN 1.37 level since-2025 False
15|known-any:CAN 1.37 level since-2025 True
19|known-any:CAN 1.37 level to-2024 False
-19|known-any:CAN 1.37 level to-2024 True
-24|known-any:CAN 1.38 level to-2024 False
24|known-any:CAN 1.38 level to-2024 True
-12|known-any:CAN 1.4 level since-2025 False
12|known-any:CAN 1.4 level since-2025 True
-40|known-any:CAN 1.45 level since-2025 False
40|known-any:CAN 1.45 level since-2025 True
-14|known-any:CAN 1.5 aim since-2025 False
14|known-any:CAN 1.5 aim since-2025 True
-34|known-any:CAN 1.7 level since-2025 False
11|known-any:CAN 1.76 level to-2024 False
17|known-any:CAN 1.93 level since-2025 False
13|known-any:CAN 2 aim since-2025 False
-13|known-any:CAN 2 aim since-2025 True
22|known-any:CAN 2 level since-2025 False
-22|known-any:CAN 2 level since-2025 True
17|known-any:CAN 2.1 level since-2025 False
-17|known-any:CAN 2.1 level since-2025 True
28|known-any:CAN 3.5 aim since-2025 False
-28|known-any:CAN 3.5 aim since-2025 True
22|known-any:CAN+ITA 1.5 level since-2025 False
-11|known-any:CHE 0.7 level since-2025 False
11|known-any:CHE 0.7 level since-2025 True
-17|known-any:CHE 0.7 level to-2024 False
-12|known-any:CHE 0.74 level since-2025 False
31|known-any:CHE 0.8 no since-2025 False
25|known-any:CHE 1 aim since-2025 False
-25|known-any:CHE 1 aim since-2025 True
8|known-any:CHE 1 aim to-2024 False
-8|known-any:CHE 1 aim to-2024 True
8|known-any:CHE 1.3 level since-2025 False
-12|known-any:CHE 1.5 aim since-2025 False
12|known-any:CHE 1.5 aim since-2025 True
-21|known-any:CHE 1.5 aim to-2024 False
-21|known-any:CHN 1.2 level since-2025 False
21|known-any:CHN 1.2 level since-2025 True
-14|known-any:CHN 1.3 level to-1999 False
14|known-any:CHN 1.3 level to-2013 False
-14|known-any:CHN 1.3 level to-2013 True
-16|known-any:CHN 1.3 level to-2021 False
16|known-any:CHN 1.3 level to-2021 True
-12|known-any:CHN 1.3 level to-2024 False
12|known-any:CHN 1.3 level to-2024 True
-99|known-any:CHN 1.5 level since-2025 False
99|known-any:CHN 1.5 level since-2025 True
39|known-any:CHN 1.5 level to-2021 False
-22|known-any:CHN 1.5 level to-2024 False
22|known-any:CHN 1.5 level to-2024 True
10|known-any:CHN 1.6 level to-2024 False
-10|known-any:CHN 1.6 level to-2024 True
62|known-any:CHN 1.7 level since-2025 False
-62|known-any:CHN 1.7 level since-2025 True
-28|known-any:CHN 1.7 level to-2024 False
28|known-any:CHN 1.7 level to-2024 True
36|known-any:CHN 1.8 level since-2025 False
-18|known-any:CHN 2 level since-2025 False
18|known-any:CHN 2 level since-2025 True
-12|known-any:CHN 2 level to-2024 False
16|known-any:CHN 2.2 level since-2025 False
-22|known-any:CHN 2.3 level since-2025 False
-19|known-any:CHN 4 level since-2025 False
19|known-any:CHN 4 level since-2025 True
41|known-any:CMR 1 level since-2025 False
9|known-any:CUB 2.9 level since-2025 False
-9|known-any:CUB 2.9 level since-2025 True
38|known-any:CZE 1.6 level to-2024 False
-48|known-any:CZE 2 aim since-2025 False
48|known-any:CZE 2 aim since-2025 True
-32|known-any:CZE 2 level since-2025 False
32|known-any:CZE 2 level since-2025 True
12|known-any:CZE 2.1 aim since-2025 False
-12|known-any:CZE 2.1 aim since-2025 True
34|known-any:CZE 2.5 aim to-2024 False
-34|known-any:CZE 2.5 aim to-2024 True
12|known-any:CZE 3 aim since-2025 False
-12|known-any:CZE 3 aim since-2025 True
-15|known-any:DEU 1 no since-2025 False
15|known-any:DEU 1 no since-2025 True
-13|known-any:DEU 1.13 level to-2021 False
-17|known-any:DEU 1.2 level since-2025 False
17|known-any:DEU 1.2 level since-2025 True
22|known-any:DEU 1.3 level to-2021 False
-22|known-any:DEU 1.3 level to-2021 True
-14|known-any:DEU 1.36 level to-2021 False
14|known-any:DEU 1.36 level to-2021 True
13|known-any:DEU 1.38 level to-2021 False
-13|known-any:DEU 1.38 level to-2021 True
-12|known-any:DEU 1.4 level to-2013 False
12|known-any:DEU 1.4 level to-2013 True
-16|known-any:DEU 1.5 aim since-2025 False
16|known-any:DEU 1.5 aim since-2025 True
43|known-any:DEU 1.5 level to-1999 False
-43|known-any:DEU 1.5 level to-1999 True
-27|known-any:DEU 1.5 level to-2013 False
27|known-any:DEU 1.5 level to-2013 True
13|known-any:DEU 1.57 level since-2025 False
-13|known-any:DEU 1.57 level since-2025 True
-23|known-any:DEU 1.57 level to-2024 False
23|known-any:DEU 1.57 level to-2024 True
41|known-any:DEU 1.6 level to-2024 False
-41|known-any:DEU 1.6 level to-2024 True
19|known-any:DEU 1.9 level since-2025 False
-19|known-any:DEU 1.9 level since-2025 True
37|known-any:DEU 2 aim to-2021 False
-37|known-any:DEU 2 aim to-2021 True
-59|known-any:DEU 2 aim to-2024 False
59|known-any:DEU 2 aim to-2024 True
-11|known-any:DEU 2 level since-2025 False
11|known-any:DEU 2 level since-2025 True
-17|known-any:DEU 2 level to-1999 False
26|known-any:DEU 2 level to-2024 False
-26|known-any:DEU 2 level to-2024 True
-8|known-any:DEU 2.1 level since-2025 False
8|known-any:DEU 2.1 level since-2025 True
12|known-any:DEU 2.1 level to-2024 False
-12|known-any:DEU 2.1 level to-2024 True
17|known-any:DEU 2.3 level since-2025 False
-17|known-any:DEU 2.3 level since-2025 True
9|known-any:DEU 2.4 aim since-2025 False
-9|known-any:DEU 2.4 aim since-2025 True
-23|known-any:DEU 2.4 level since-2025 False
23|known-any:DEU 2.4 level since-2025 True
-9|known-any:DEU 2.8 aim since-2025 False
9|known-any:DEU 2.8 aim since-2025 True
-27|known-any:DEU 2.8 level since-2025 False
27|known-any:DEU 2.8 level since-2025 True
53|known-any:DEU 2.8 level to-1999 False
-10|known-any:DEU 3 aim since-2025 False
10|known-any:DEU 3 aim since-2025 True
29|known-any:DEU 3 level since-2025 False
-29|known-any:DEU 3 level since-2025 True
-44|known-any:DEU 3 level to-1999 False
44|known-any:DEU 3 level to-1999 True
29|known-any:DEU 3.1 level since-2025 False
-29|known-any:DEU 3.1 level since-2025 True
-11|known-any:DEU 3.1 level to-1999 False
11|known-any:DEU 3.1 level to-1999 True
11|known-any:DEU 3.2 level since-2025 False
-11|known-any:DEU 3.2 level since-2025 True
-23|known-any:DEU 3.3 level to-1999 False
23|known-any:DEU 3.3 level to-1999 True
-14|known-any:DEU 3.4 level to-1999 False
14|known-any:DEU 3.4 level to-1999 True
13|known-any:DEU 3.5 aim since-2025 False
-13|known-any:DEU 3.5 aim since-2025 True
-10|known-any:DEU 3.5 level to-1999 False
10|known-any:DEU 3.5 level to-1999 True
33|known-any:DEU 4 aim since-2025 False
-33|known-any:DEU 4 aim since-2025 True
-13|known-any:DEU 4 level since-2025 False
-22|known-any:DEU 5 aim since-2025 False
22|known-any:DEU 5 aim since-2025 True
37|known-any:DEU 6.5 level since-2025 False
38|known-any:DEU+GBR+NLD 2.4 level since-2025 False
28|known-any:DNK 1.4 level since-2025 False
-28|known-any:DNK 1.4 level since-2025 True
18|known-any:DNK 1.65 level to-2024 False
-8|known-any:DNK 2.4 level since-2025 False
8|known-any:DNK 2.4 level since-2025 True
-29|known-any:DNK 2.5 level to-1999 False
17|known-any:DNK 3 aim since-2025 False
-17|known-any:DNK 3 aim since-2025 True
9|known-any:DNK 3.1 level since-2025 False
23|known-any:DNK 3.3 level since-2025 False
-35|known-any:DNK 3.5 aim since-2025 False
35|known-any:DNK 3.5 aim since-2025 True
-21|known-any:DNK 3.5 level since-2025 False
21|known-any:DNK 3.5 level since-2025 True
-10|known-any:DZA 8.8 level since-2025 False
10|known-any:DZA 8.8 level since-2025 True
-8|known-any:ECU 2.2 level since-2025 False
8|known-any:ECU 2.2 level since-2025 True
-16|known-any:EGY 1.2 level since-2025 False
16|known-any:EGY 1.2 level since-2025 True
28|known-any:ESP 0.9 level to-2021 False
32|known-any:ESP 1 level since-2025 False
-32|known-any:ESP 1 level since-2025 True
-11|known-any:ESP 1 level to-2024 False
11|known-any:ESP 1 level to-2024 True
-8|known-any:ESP 1.3 level since-2025 False
8|known-any:ESP 1.3 level since-2025 True
14|known-any:ESP 1.3 level to-2024 False
-14|known-any:ESP 1.3 level to-2024 True
-61|known-any:ESP 1.4 level since-2025 False
61|known-any:ESP 1.4 level since-2025 True
9|known-any:ESP 1.5 aim since-2025 False
-9|known-any:ESP 1.5 aim since-2025 True
-9|known-any:ESP 1.9 level to-1999 False
8|known-any:ESP 2 aim since-2025 False
-8|known-any:ESP 2 aim since-2025 True
-46|known-any:ESP 2 level since-2025 False
46|known-any:ESP 2 level since-2025 True
46|known-any:ESP 2 no since-2025 False
-77|known-any:ESP 2.1 aim since-2025 False
77|known-any:ESP 2.1 aim since-2025 True
16|known-any:ESP 3.5 aim since-2025 False
-16|known-any:ESP 3.5 aim since-2025 True
-28|known-any:ESP 3.5 no since-2025 False
28|known-any:ESP 3.5 no since-2025 True
8|known-any:ESP+ITA 0.2 aim since-2025 False
-21|known-any:EST 0.25 aim since-2025 False
21|known-any:EST 0.25 aim since-2025 True
12|known-any:EST 2 level since-2025 False
27|known-any:EST 3 aim to-2024 False
-27|known-any:EST 3 aim to-2024 True
-30|known-any:EST 3.4 level since-2025 False
30|known-any:EST 3.4 level since-2025 True
19|known-any:EST 3.4 level to-2024 False
-19|known-any:EST 3.4 level to-2024 True
18|known-any:EST 3.43 level to-2024 False
-18|known-any:EST 3.43 level to-2024 True
9|known-any:EST 3.7 aim since-2025 False
-9|known-any:EST 3.7 aim since-2025 True
19|known-any:EST 5.1 level since-2025 False
-19|known-any:EST 5.1 level since-2025 True
-22|known-any:EST 5.4 aim since-2025 False
22|known-any:EST 5.4 aim since-2025 True
23|known-any:EST+LTU 5 aim since-2025 False
-23|known-any:EST+LTU 5 aim since-2025 True
-18|known-any:EU 1.5 no since-2025 False
18|known-any:EU 1.5 no since-2025 True
13|known-any:EU 1.9 level since-2025 False
-13|known-any:EU 1.9 level since-2025 True
17|known-any:EU 2.1 level since-2025 False
-17|known-any:EU 2.1 level since-2025 True
-36|known-any:FIN 2 level to-2024 False
36|known-any:FIN 2 level to-2024 True
10|known-any:FIN 2.1 level since-2025 False
23|known-any:FIN 2.25 level to-2024 False
-23|known-any:FIN 2.25 level to-2024 True
17|known-any:FIN 2.3 level to-2024 False
-17|known-any:FIN 2.3 level to-2024 True
-34|known-any:FIN 2.4 level to-2024 False
34|known-any:FIN 2.4 level to-2024 True
9|known-any:FIN 2.6 level since-2025 False
-9|known-any:FIN 2.6 level since-2025 True
14|known-any:FIN 3 aim since-2025 False
-14|known-any:FIN 3 aim since-2025 True
22|known-any:FIN 3.5 aim since-2025 False
-15|known-any:FRA 0.2 level since-2025 False
28|known-any:FRA 2 aim to-2024 False
-28|known-any:FRA 2 aim to-2024 True
-18|known-any:FRA 2 level since-2025 False
18|known-any:FRA 2 level since-2025 True
9|known-any:FRA 2.06 level to-2024 False
-9|known-any:FRA 2.06 level to-2024 True
-32|known-any:FRA 2.1 level since-2025 False
32|known-any:FRA 2.1 level since-2025 True
36|known-any:FRA 2.3 level since-2025 False
-36|known-any:FRA 2.3 level since-2025 True
11|known-any:FRA 2.5 level since-2025 False
-10|known-any:FRA 2.5 level to-2013 False
-10|known-any:FRA 3-3.5 aim since-2025 False
10|known-any:FRA 3-3.5 aim since-2025 True
12|known-any:FRA 3.5 aim since-2025 False
-12|known-any:FRA 3.5 aim since-2025 True
-10|known-any:FRA 6 level to-1999 False
11|known-any:GBR 1.5 aim since-2025 False
-11|known-any:GBR 1.5 aim since-2025 True
-8|known-any:GBR 2 aim to-2021 False
8|known-any:GBR 2 aim to-2021 True
-20|known-any:GBR 2 level since-2025 False
20|known-any:GBR 2 level since-2025 True
-11|known-any:GBR 2 level to-2021 False
11|known-any:GBR 2 level to-2021 True
-26|known-any:GBR 2 no to-2021 False
26|known-any:GBR 2 no to-2021 True
33|known-any:GBR 2.1 level since-2025 False
-33|known-any:GBR 2.1 level since-2025 True
-10|known-any:GBR 2.2 level to-2021 False
10|known-any:GBR 2.2 level to-2021 True
-41|known-any:GBR 2.2 level to-2024 False
41|known-any:GBR 2.2 level to-2024 True
-43|known-any:GBR 2.28 level to-2024 False
-32|known-any:GBR 2.3 level since-2025 False
32|known-any:GBR 2.3 level since-2025 True
16|known-any:GBR 2.3 level to-2024 False
-16|known-any:GBR 2.3 level to-2024 True
29|known-any:GBR 2.33 level to-2024 False
-29|known-any:GBR 2.33 level to-2024 True
19|known-any:GBR 2.4 level since-2025 False
-19|known-any:GBR 2.4 level since-2025 True
16|known-any:GBR 2.5 aim since-2025 False
-16|known-any:GBR 2.5 aim since-2025 True
-62|known-any:GBR 2.5 aim to-2024 False
62|known-any:GBR 2.5 aim to-2024 True
-22|known-any:GBR 2.5 level since-2025 False
22|known-any:GBR 2.5 level since-2025 True
14|known-any:GBR 2.5 level to-2013 False
-14|known-any:GBR 2.5 level to-2013 True
25|known-any:GBR 2.6 aim since-2025 False
-25|known-any:GBR 2.6 aim since-2025 True
73|known-any:GBR 2.6 level since-2025 False
-73|known-any:GBR 2.6 level since-2025 True
-42|known-any:GBR 3 aim since-2025 False
42|known-any:GBR 3 aim since-2025 True
34|known-any:GBR 3 aim to-2024 False
-34|known-any:GBR 3 aim to-2024 True
-10|known-any:GBR 3 no since-2025 False
10|known-any:GBR 3 no since-2025 True
21|known-any:GBR 3.5 aim since-2025 False
-21|known-any:GBR 3.5 aim since-2025 True
13|known-any:GBR 3.5 no since-2025 False
-13|known-any:GBR 3.5 no since-2025 True
14|known-any:GBR 3.9 level since-2025 False
8|known-any:GBR 4.1 level since-2025 False
-8|known-any:GBR 4.1 level since-2025 True
21|known-any:GBR 4.5 aim to-1999 False
-17|known-any:GBR 4.7 level to-1999 False
17|known-any:GBR 4.7 level to-1999 True
-31|known-any:GBR 5 level since-2025 False
31|known-any:GBR 5 level since-2025 True
-9|known-any:GBR 5.1 level to-1999 False
9|known-any:GBR 5.1 level to-1999 True
8|known-any:GBR 5.2 level to-1999 False
-8|known-any:GBR 5.2 level to-1999 True
8|known-any:GBR 5.3 level to-1999 False
-8|known-any:GBR 5.3 level to-1999 True
8|known-any:GBR 6 level since-2025 False
-14|known-any:GEO 1.8 level since-2025 False
-22|known-any:GRC 2 level since-2025 False
11|known-any:GRC 2.4 level to-2021 False
-11|known-any:GRC 2.4 level to-2021 True
-8|known-any:GRC 3 aim since-2025 False
8|known-any:GRC 3 aim since-2025 True
19|known-any:GRC 3 level to-2024 False
-19|known-any:GRC 3 level to-2024 True
-18|known-any:GRC 3.1 level since-2025 False
18|known-any:GRC 3.1 level since-2025 True
8|known-any:GRC 3.1 level to-2024 False
-8|known-any:GRC 3.1 level to-2024 True
8|known-any:GRC 3.8 level to-2024 False
-8|known-any:GRC 3.8 level to-2024 True
19|known-any:GRC 7.1 level to-1999 False
14|known-any:HRV 3 aim since-2025 False
-14|known-any:HRV 3 aim since-2025 True
44|known-any:HUN 0.8 level to-2021 False
-44|known-any:HUN 0.8 level to-2021 True
-8|known-any:HUN 1.2 level to-2013 False
13|known-any:HUN 1.4 level to-1999 False
-13|known-any:HUN 1.4 level to-1999 True
-13|known-any:HUN 2 aim since-2025 False
13|known-any:HUN 2 aim since-2025 True
-29|known-any:HUN 2.1 level since-2025 False
29|known-any:HUN 2.1 level since-2025 True
-20|known-any:HUN 2.1 level to-2024 False
10|known-any:HUN 2.1 no since-2025 False
22|known-any:IDN 0.6 level to-2024 False
20|known-any:IDN 0.7 level since-2025 False
-20|known-any:IDN 0.7 level since-2025 True
-39|known-any:IDN 0.7 level to-2024 False
39|known-any:IDN 0.7 level to-2024 True
-26|known-any:IDN 0.8 level since-2025 False
26|known-any:IDN 0.8 level since-2025 True
-19|known-any:IDN 0.8 level to-2024 False
19|known-any:IDN 0.8 level to-2024 True
21|known-any:IDN 1 level since-2025 False
-21|known-any:IDN 1 level since-2025 True
26|known-any:IDN 1.1 level to-1999 False
32|known-any:IDN 1.3 level since-2025 False
-32|known-any:IDN 1.3 level since-2025 True
-10|known-any:IDN 1.5 level to-1999 False
10|known-any:IDN 1.5 level to-1999 True
-12|known-any:IND 0.2 no since-2025 False
12|known-any:IND 0.2 no since-2025 True
14|known-any:IND 1.5 level since-2025 False
26|known-any:IND 1.5 level to-2024 False
-26|known-any:IND 1.5 level to-2024 True
27|known-any:IND 1.57 level since-2025 False
-17|known-any:IND 1.58 level to-2021 False
17|known-any:IND 1.58 level to-2021 True
-25|known-any:IND 1.65 level to-2021 False
25|known-any:IND 1.65 level to-2021 True
-9|known-any:IND 1.8 level since-2025 False
9|known-any:IND 1.8 level since-2025 True
-27|known-any:IND 1.9 level since-2025 False
27|known-any:IND 1.9 level since-2025 True
-17|known-any:IND 1.9 level to-2024 False
17|known-any:IND 1.9 level to-2024 True
13|known-any:IND 1.97 level to-2024 False
-13|known-any:IND 1.97 level to-2024 True
24|known-any:IND 2 level since-2025 False
-24|known-any:IND 2 level since-2025 True
-8|known-any:IND 2 level to-2024 False
8|known-any:IND 2 level to-2024 True
23|known-any:IND 2.3 level since-2025 False
-23|known-any:IND 2.3 level since-2025 True
21|known-any:IND 2.4 level since-2025 False
-21|known-any:IND 2.4 level since-2025 True
-29|known-any:IND 3 aim since-2025 False
29|known-any:IND 3 aim since-2025 True
8|known-any:IND 3 level since-2025 False
-34|known-any:IRL 0.2 level since-2025 False
34|known-any:IRL 0.2 level since-2025 True
-19|known-any:IRL 0.25 level to-2024 False
13|known-any:IRL 0.3 level since-2025 False
-13|known-any:IRL 0.3 level since-2025 True
-13|known-any:IRL 1 aim since-2025 False
13|known-any:IRL 1 aim since-2025 True
21|known-any:IRN 2 level since-2025 False
-21|known-any:IRN 2 level since-2025 True
59|known-any:ISR 2E+1 level since-2025 False
-59|known-any:ISR 2E+1 level since-2025 True
-21|known-any:ISR 3E+1 level since-2025 False
21|known-any:ISR 3E+1 level since-2025 True
-34|known-any:ISR 4.5 level to-2024 False
34|known-any:ISR 4.5 level to-2024 True
-9|known-any:ISR 5 level since-2025 False
9|known-any:ISR 5 level since-2025 True
-9|known-any:ISR 6 aim since-2025 False
9|known-any:ISR 6 aim since-2025 True
-10|known-any:ISR 6 level to-2024 False
-22|known-any:ISR 6-7 aim since-2025 False
23|known-any:ISR 7.8 level since-2025 False
-23|known-any:ISR 7.8 level since-2025 True
36|known-any:ISR 8.8 level since-2025 False
-36|known-any:ISR 8.8 level since-2025 True
10|known-any:ISR 9 level to-2013 False
12|known-any:ITA 0.1 no since-2025 False
-12|known-any:ITA 0.1 no since-2025 True
-21|known-any:ITA 0.5 aim since-2025 False
21|known-any:ITA 0.5 aim since-2025 True
21|known-any:ITA 1.22 level to-2021 False
15|known-any:ITA 1.49 level to-2024 False
-15|known-any:ITA 1.49 level to-2024 True
-25|known-any:ITA 1.5 level since-2025 False
25|known-any:ITA 1.5 level since-2025 True
-19|known-any:ITA 1.57 level since-2025 False
19|known-any:ITA 1.57 level since-2025 True
11|known-any:ITA 1.6 level since-2025 False
-11|known-any:ITA 1.6 level since-2025 True
12|known-any:ITA 2 aim since-2025 False
-12|known-any:ITA 2 aim since-2025 True
10|known-any:ITA 2 aim to-2024 False
-10|known-any:ITA 2 aim to-2024 True
14|known-any:ITA 2 level since-2025 False
-14|known-any:ITA 2 level since-2025 True
15|known-any:ITA 2.5 aim since-2025 False
-15|known-any:ITA 2.5 aim since-2025 True
-44|known-any:ITA 3 aim since-2025 False
44|known-any:ITA 3 aim since-2025 True
-12|known-any:ITA 3 level to-2024 False
33|known-any:ITA 3.5 aim since-2025 False
-33|known-any:ITA 3.5 aim since-2025 True
-27|known-any:JPN 0.3 level since-2025 False
27|known-any:JPN 0.3 level since-2025 True
78|known-any:JPN 0.5 aim since-2025 False
-78|known-any:JPN 0.5 aim since-2025 True
-9|known-any:JPN 0.8 aim to-1999 False
9|known-any:JPN 0.8 aim to-1999 True
51|known-any:JPN 0.9 level to-1999 False
-51|known-any:JPN 0.9 level to-1999 True
-76|known-any:JPN 0.9 level to-2013 False
76|known-any:JPN 0.9 level to-2013 True
-60|known-any:JPN 0.9 level to-2021 False
60|known-any:JPN 0.9 level to-2021 True
28|known-any:JPN 0.9 level to-2024 False
-28|known-any:JPN 0.9 level to-2024 True
11|known-any:JPN 0.91 level to-1999 False
-11|known-any:JPN 0.91 level to-1999 True
9|known-any:JPN 0.92 level to-2021 False
-9|known-any:JPN 0.92 level to-2021 True
8|known-any:JPN 0.93 level to-2021 False
-8|known-any:JPN 0.93 level to-2021 True
-9|known-any:JPN 0.94 level to-1999 False
9|known-any:JPN 0.94 level to-1999 True
23|known-any:JPN 0.94 level to-2013 False
-23|known-any:JPN 0.94 level to-2013 True
-11|known-any:JPN 0.95 level to-1999 False
11|known-any:JPN 0.95 level to-1999 True
-24|known-any:JPN 0.95 level to-2024 False
24|known-any:JPN 0.95 level to-2024 True
17|known-any:JPN 0.954 level to-1999 False
-17|known-any:JPN 0.954 level to-1999 True
10|known-any:JPN 0.96 level to-2013 False
-10|known-any:JPN 0.96 level to-2013 True
-37|known-any:JPN 0.97-1.02 level to-1999 False
37|known-any:JPN 0.97-1.02 level to-1999 True
15|known-any:JPN 0.978 level to-1999 False
-15|known-any:JPN 0.978 level to-1999 True
16|known-any:JPN 0.99 level to-1999 False
-16|known-any:JPN 0.99 level to-1999 True
53|known-any:JPN 0.993 aim to-1999 False
11|known-any:JPN 0.993 level to-1999 False
-11|known-any:JPN 0.993 level to-1999 True
21|known-any:JPN 0.997 level to-1999 False
-21|known-any:JPN 0.997 level to-1999 True
13|known-any:JPN 0.999 aim to-1999 False
-10|known-any:JPN 1 level since-2025 False
10|known-any:JPN 1 level since-2025 True
12|known-any:JPN 1 level to-1999 False
-12|known-any:JPN 1 level to-1999 True
12|known-any:JPN 1 level to-2013 False
-12|known-any:JPN 1 level to-2013 True
47|known-any:JPN 1 level to-2021 False
-47|known-any:JPN 1 level to-2021 True
-84|known-any:JPN 1 level to-2024 False
84|known-any:JPN 1 level to-2024 True
-24|known-any:JPN 1 no since-2025 False
24|known-any:JPN 1 no since-2025 True
-15|known-any:JPN 1 no to-1999 False
15|known-any:JPN 1 no to-1999 True
-8|known-any:JPN 1 no to-2013 False
8|known-any:JPN 1 no to-2013 True
12|known-any:JPN 1 no to-2024 False
-12|known-any:JPN 1 no to-2024 True
17|known-any:JPN 1.004 level to-1999 False
-17|known-any:JPN 1.004 level to-1999 True
8|known-any:JPN 1.007 aim to-1999 False
13|known-any:JPN 1.013 level to-1999 False
-13|known-any:JPN 1.013 level to-1999 True
-23|known-any:JPN 1.02 level to-1999 False
23|known-any:JPN 1.02 level to-1999 True
28|known-any:JPN 1.03 aim to-1999 False
-28|known-any:JPN 1.03 aim to-1999 True
-49|known-any:JPN 1.038 level to-1999 False
49|known-any:JPN 1.038 level to-1999 True
-22|known-any:JPN 1.04 aim to-1999 False
-57|known-any:JPN 1.04 level to-1999 False
57|known-any:JPN 1.04 level to-1999 True
-88|known-any:JPN 1.09 level to-2021 False
88|known-any:JPN 1.09 level to-2021 True
25|known-any:JPN 1.09 level to-2024 False
-25|known-any:JPN 1.09 level to-2024 True
19|known-any:JPN 1.1 level since-2025 False
-19|known-any:JPN 1.1 level since-2025 True
32|known-any:JPN 1.1-1.3 level to-2021 False
-32|known-any:JPN 1.1-1.3 level to-2021 True
13|known-any:JPN 1.19 level to-2024 False
-13|known-any:JPN 1.19 level to-2024 True
-19|known-any:JPN 1.2 aim to-2021 False
19|known-any:JPN 1.2 aim to-2021 True
50|known-any:JPN 1.2 level since-2025 False
-50|known-any:JPN 1.2 level since-2025 True
-48|known-any:JPN 1.2 level to-2024 False
48|known-any:JPN 1.2 level to-2024 True
-21|known-any:JPN 1.24 level to-2024 False
21|known-any:JPN 1.24 level to-2024 True
-49|known-any:JPN 1.25 level to-1999 False
-28|known-any:JPN 1.3 level since-2025 False
28|known-any:JPN 1.3 level since-2025 True
-10|known-any:JPN 1.3 level to-2021 False
10|known-any:JPN 1.3 level to-2021 True
24|known-any:JPN 1.35 level to-2024 False
-24|known-any:JPN 1.35 level to-2024 True
61|known-any:JPN 1.4 level since-2025 False
-61|known-any:JPN 1.4 level since-2025 True
-31|known-any:JPN 1.4 level to-2024 False
31|known-any:JPN 1.4 level to-2024 True
-10|known-any:JPN 1.5 aim since-2025 False
10|known-any:JPN 1.5 aim since-2025 True
-8|known-any:JPN 1.5 aim to-1999 False
8|known-any:JPN 1.5 aim to-1999 True
37|known-any:JPN 1.5 level to-1999 False
-37|known-any:JPN 1.5 level to-1999 True
24|known-any:JPN 1.5 level to-2024 False
-24|known-any:JPN 1.5 level to-2024 True
24|known-any:JPN 1.5 no since-2025 False
-24|known-any:JPN 1.5 no since-2025 True
11|known-any:JPN 1.6 aim since-2025 False
-23|known-any:JPN 1.6 aim to-2024 False
23|known-any:JPN 1.6 aim to-2024 True
20|known-any:JPN 1.6 level since-2025 False
-20|known-any:JPN 1.6 level since-2025 True
-41|known-any:JPN 1.6 level to-1999 False
41|known-any:JPN 1.6 level to-1999 True
14|known-any:JPN 1.6 level to-2024 False
-14|known-any:JPN 1.6 level to-2024 True
13|known-any:JPN 1.6-1.8 level to-2024 False
31|known-any:JPN 1.7 level since-2025 False
-31|known-any:JPN 1.7 level since-2025 True
11|known-any:JPN 1.7 level to-2024 False
-11|known-any:JPN 1.7 level to-2024 True
9|known-any:JPN 1.75 level to-2024 False
-56|known-any:JPN 1.8 aim to-1999 False
-49|known-any:JPN 1.8 level since-2025 False
49|known-any:JPN 1.8 level since-2025 True
17|known-any:JPN 1.8 level to-2024 False
-17|known-any:JPN 1.8 level to-2024 True
12|known-any:JPN 1.9 level since-2025 False
-12|known-any:JPN 1.9 level since-2025 True
22|known-any:JPN 1.9 level to-2024 False
-22|known-any:JPN 1.9 level to-2024 True
-18|known-any:JPN 2 aim since-2025 False
18|known-any:JPN 2 aim since-2025 True
-24|known-any:JPN 2 aim to-1999 False
24|known-any:JPN 2 aim to-1999 True
-8|known-any:JPN 2 aim to-2024 False
8|known-any:JPN 2 aim to-2024 True
-66|known-any:JPN 2 level since-2025 False
66|known-any:JPN 2 level since-2025 True
13|known-any:JPN 2 level to-1999 False
21|known-any:JPN 2 no since-2025 False
-21|known-any:JPN 2 no since-2025 True
22|known-any:JPN 2.1 level since-2025 False
-22|known-any:JPN 2.1 level since-2025 True
-23|known-any:JPN 2.2 level since-2025 False
23|known-any:JPN 2.2 level since-2025 True
-14|known-any:JPN 2.3 aim since-2025 False
41|known-any:JPN 2.4 level since-2025 False
-41|known-any:JPN 2.4 level since-2025 True
-29|known-any:JPN 2.5 aim since-2025 False
29|known-any:JPN 2.5 aim since-2025 True
22|known-any:JPN 2.5 level since-2025 False
-22|known-any:JPN 2.5 level since-2025 True
18|known-any:JPN 2.6 aim since-2025 False
-18|known-any:JPN 2.6 aim since-2025 True
8|known-any:JPN 2.6 level since-2025 False
-8|known-any:JPN 2.6 level since-2025 True
-9|known-any:JPN 2.7 aim since-2025 False
9|known-any:JPN 2.7 aim since-2025 True
22|known-any:JPN 2.8 level since-2025 False
-22|known-any:JPN 2.8 level since-2025 True
-36|known-any:JPN 2E+1 level since-2025 False
36|known-any:JPN 2E+1 level since-2025 True
-16|known-any:JPN 3 aim since-2025 False
16|known-any:JPN 3 aim since-2025 True
-9|known-any:JPN 3 aim to-1999 False
9|known-any:JPN 3 aim to-1999 True
-14|known-any:JPN 3 aim to-2024 False
14|known-any:JPN 3 aim to-2024 True
39|known-any:JPN 3 level since-2025 False
-39|known-any:JPN 3 level since-2025 True
-15|known-any:JPN 3 no since-2025 False
15|known-any:JPN 3 no since-2025 True
-28|known-any:JPN 3.5 aim since-2025 False
28|known-any:JPN 3.5 aim since-2025 True
11|known-any:JPN 3.5 level since-2025 False
-11|known-any:JPN 3.5 level since-2025 True
-26|known-any:JPN 3.5 no since-2025 False
26|known-any:JPN 3.5 no since-2025 True
-11|known-any:JPN 4 aim since-2025 False
11|known-any:JPN 4 aim since-2025 True
-8|known-any:JPN 5 no since-2025 False
8|known-any:JPN 5 no since-2025 True
-13|known-any:KAZ 1 aim since-2025 False
13|known-any:KAZ 1 aim since-2025 True
-13|known-any:KHM 2 level since-2025 False
13|known-any:KHM 2 level since-2025 True
-67|known-any:KOR 2.3 level since-2025 False
67|known-any:KOR 2.3 level since-2025 True
18|known-any:KOR 2.3 level to-2024 False
-18|known-any:KOR 2.3 level to-2024 True
-33|known-any:KOR 2.3-2.7 level to-2024 False
-45|known-any:KOR 2.32 level since-2025 False
45|known-any:KOR 2.32 level since-2025 True
-46|known-any:KOR 2.4 level to-2021 False
46|known-any:KOR 2.4 level to-2021 True
18|known-any:KOR 2.4 level to-2024 False
-18|known-any:KOR 2.4 level to-2024 True
12|known-any:KOR 2.42 level since-2025 False
-12|known-any:KOR 2.42 level since-2025 True
20|known-any:KOR 2.5 aim since-2025 False
-20|known-any:KOR 2.5 aim since-2025 True
34|known-any:KOR 2.5 level since-2025 False
-34|known-any:KOR 2.5 level since-2025 True
-15|known-any:KOR 2.5 level to-2021 False
15|known-any:KOR 2.5 level to-2021 True
14|known-any:KOR 2.5 level to-2024 False
-14|known-any:KOR 2.5 level to-2024 True
-12|known-any:KOR 2.5 no since-2025 False
-11|known-any:KOR 2.5-2.7 level to-2024 False
9|known-any:KOR 2.55 level to-2024 False
-14|known-any:KOR 2.6 level since-2025 False
14|known-any:KOR 2.6 level since-2025 True
-11|known-any:KOR 2.6 level to-2021 False
11|known-any:KOR 2.6 level to-2021 True
25|known-any:KOR 2.6 level to-2024 False
-25|known-any:KOR 2.6 level to-2024 True
-8|known-any:KOR 2.7 level to-2013 False
8|known-any:KOR 2.7 level to-2013 True
18|known-any:KOR 2.7 level to-2021 False
-18|known-any:KOR 2.7 level to-2021 True
-14|known-any:KOR 2.7 level to-2024 False
14|known-any:KOR 2.7 level to-2024 True
21|known-any:KOR 2.8 level since-2025 False
-21|known-any:KOR 2.8 level since-2025 True
-44|known-any:KOR 2.8 level to-2024 False
44|known-any:KOR 2.8 level to-2024 True
14|known-any:KOR 2.9 aim to-2021 False
-14|known-any:KOR 2.9 aim to-2021 True
14|known-any:KOR 2.9 level since-2025 False
-14|known-any:KOR 2.9 level since-2025 True
39|known-any:KOR 3 aim since-2025 False
-39|known-any:KOR 3 aim since-2025 True
-18|known-any:KOR 3 aim to-1999 False
21|known-any:KOR 3 level since-2025 False
-21|known-any:KOR 3 level since-2025 True
-9|known-any:KOR 3 no since-2025 False
9|known-any:KOR 3 no since-2025 True
-13|known-any:KOR 3.2 aim to-2013 False
13|known-any:KOR 3.2 aim to-2013 True
11|known-any:KOR 3.2 level since-2025 False
14|known-any:KOR 3.2 level to-1999 False
-14|known-any:KOR 3.2 level to-1999 True
-72|known-any:KOR 3.5 aim since-2025 False
72|known-any:KOR 3.5 aim since-2025 True
54|known-any:KOR 3.5 level to-1999 False
50|known-any:KOR 3.5 no since-2025 False
-50|known-any:KOR 3.5 no since-2025 True
-34|known-any:KOR 3.8 aim since-2025 False
34|known-any:KOR 3.8 aim since-2025 True
11|known-any:KOR 4 level to-2024 False
-11|known-any:KOR 4 level to-2024 True
33|known-any:KOR 5 level since-2025 False
-33|known-any:KOR 5 level since-2025 True
-8|known-any:KOR 5 no since-2025 False
8|known-any:KOR 5 no since-2025 True
-70|known-any:KOR 6 level since-2025 False
70|known-any:KOR 6 level since-2025 True
-13|known-any:LAO 0.3 level since-2025 False
13|known-any:LAO 0.3 level since-2025 True
8|known-any:LKA 1.5 aim since-2025 False
-8|known-any:LKA 1.5 aim since-2025 True
-15|known-any:LKA 1.5 level since-2025 False
15|known-any:LKA 1.5 level since-2025 True
8|known-any:LTU 2 level since-2025 False
20|known-any:LTU 2.5 level to-2024 False
-20|known-any:LTU 2.5 level to-2024 True
-8|known-any:LTU 2.52 level to-2024 False
8|known-any:LTU 2.52 level to-2024 True
-12|known-any:LTU 3 aim to-2024 False
12|known-any:LTU 3 aim to-2024 True
40|known-any:LTU 3 level since-2025 False
-40|known-any:LTU 3 level since-2025 True
31|known-any:LTU 4 aim since-2025 False
-31|known-any:LTU 4 aim since-2025 True
21|known-any:LTU 4 level since-2025 False
-21|known-any:LTU 4 level since-2025 True
32|known-any:LTU 4.87 aim since-2025 False
-32|known-any:LTU 4.87 aim since-2025 True
13|known-any:LTU 5 aim since-2025 False
-13|known-any:LTU 5 aim since-2025 True
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
10|known-any:LUX 0.72 level to-2024 False
26|known-any:LUX 1.2 level since-2025 False
-26|known-any:LUX 1.2 level since-2025 True
-20|known-any:LUX 1.3 level since-2025 False
20|known-any:LUX 1.3 level since-2025 True
20|known-any:LUX 2 aim to-2024 False
-20|known-any:LUX 2 aim to-2024 True
-18|known-any:LVA 0.9 level to-2021 False
18|known-any:LVA 0.9 level to-2021 True
11|known-any:LVA 1 level to-2021 False
8|known-any:LVA 1.2 level since-2025 False
16|known-any:LVA 2 aim since-2025 False
23|known-any:LVA 2.27 level to-2024 False
-23|known-any:LVA 2.27 level to-2024 True
-16|known-any:LVA 3.45 level since-2025 False
16|known-any:LVA 3.45 level since-2025 True
11|known-any:LVA 3.7 level since-2025 False
-11|known-any:LVA 3.7 level since-2025 True
11|known-any:LVA 4 aim since-2025 False
-11|known-any:LVA 4 aim since-2025 True
9|known-any:LVA 4.9 aim since-2025 False
-9|known-any:LVA 4.9 aim since-2025 True
8|known-any:LVA 4.9 level since-2025 False
-8|known-any:LVA 4.9 level since-2025 True
-11|known-any:LVA 5 aim since-2025 False
11|known-any:LVA 5 aim since-2025 True
-23|known-any:MDA 0.6 level since-2025 False
23|known-any:MDA 0.6 level since-2025 True
-15|known-any:MEX 0.6 level since-2025 False
28|known-any:MKD 2 level since-2025 False
-32|known-any:MKD 2.5 level since-2025 False
-17|known-any:MLT 0.4 level since-2025 False
-16|known-any:MMR 3.8 level to-2024 False
18|known-any:MMR 6.8 level since-2025 False
-18|known-any:MMR 6.8 level since-2025 True
-15|known-any:MYS 1 level since-2025 False
15|known-any:MYS 1 level since-2025 True
-26|known-any:MYS 1 level to-2024 False
26|known-any:MYS 1 level to-2024 True
-25|known-any:MYS 1.5 aim since-2025 False
25|known-any:MYS 1.5 aim since-2025 True
31|known-any:MYS 6 level to-2024 False
12|known-any:NATO 1.4 level since-2025 False
-12|known-any:NATO 1.4 level since-2025 True
43|known-any:NATO 1.5 aim since-2025 False
-43|known-any:NATO 1.5 aim since-2025 True
36|known-any:NATO 1.5 level since-2025 False
-36|known-any:NATO 1.5 level since-2025 True
-43|known-any:NATO 2 aim since-2025 False
43|known-any:NATO 2 aim since-2025 True
-8|known-any:NATO 2 aim to-2013 False
8|known-any:NATO 2 aim to-2013 True
18|known-any:NATO 2 aim to-2021 False
-18|known-any:NATO 2 aim to-2021 True
-88|known-any:NATO 2 aim to-2024 False
88|known-any:NATO 2 aim to-2024 True
-50|known-any:NATO 2 level since-2025 False
50|known-any:NATO 2 level since-2025 True
35|known-any:NATO 2 level to-2024 False
-35|known-any:NATO 2 level to-2024 True
9|known-any:NATO 2.3 level since-2025 False
-9|known-any:NATO 2.3 level since-2025 True
-28|known-any:NATO 2.5 aim to-2024 False
28|known-any:NATO 2.5 aim to-2024 True
21|known-any:NATO 2.5 level since-2025 False
-21|known-any:NATO 2.5 level since-2025 True
-9|known-any:NATO 2.7 level since-2025 False
9|known-any:NATO 2.7 level since-2025 True
27|known-any:NATO 3 aim to-2024 False
-27|known-any:NATO 3 aim to-2024 True
-17|known-any:NATO 3 level to-2024 False
17|known-any:NATO 3 level to-2024 True
31|known-any:NATO 3.4 aim since-2025 False
-31|known-any:NATO 3.4 aim since-2025 True
10|known-any:NATO 3.5 aim since-2025 False
-10|known-any:NATO 3.5 aim since-2025 True
-22|known-any:NATO 4 aim to-2021 False
22|known-any:NATO 4 aim to-2021 True
-35|known-any:NATO 5 aim since-2025 False
35|known-any:NATO 5 aim since-2025 True
20|known-any:NER 3.4 level since-2025 False
22|known-any:NGA 0.4 level since-2025 False
58|known-any:NGA 2 aim since-2025 False
-22|known-any:NLD 1.3 level to-2024 False
22|known-any:NLD 1.3 level to-2024 True
-38|known-any:NLD 2 aim since-2025 False
38|known-any:NLD 2 aim since-2025 True
21|known-any:NLD 2 aim to-2024 False
-21|known-any:NLD 2 aim to-2024 True
-8|known-any:NLD 3 aim since-2025 False
8|known-any:NLD 3 aim since-2025 True
-8|known-any:NLD 4 aim since-2025 False
14|known-any:NOR 1.5 level since-2025 False
-14|known-any:NOR 1.5 level since-2025 True
12|known-any:NOR 2.16 level since-2025 False
-12|known-any:NOR 2.16 level since-2025 True
-22|known-any:NOR 2.2 level since-2025 False
22|known-any:NOR 2.2 level since-2025 True
-38|known-any:NOR 2.4 level to-2024 False
11|known-any:NOR 3 aim to-2024 False
-11|known-any:NOR 3 aim to-2024 True
16|known-any:NOR 3.3 level since-2025 False
-16|known-any:NOR 3.3 level since-2025 True
-9|known-any:NPL 1 level since-2025 False
9|known-any:NPL 1 level since-2025 True
-17|known-any:NZL 1 level since-2025 False
17|known-any:NZL 1 level since-2025 True
-11|known-any:NZL 1 level to-2024 False
11|known-any:NZL 1 level to-2024 True
25|known-any:NZL 1.1 level since-2025 False
-25|known-any:NZL 1.1 level since-2025 True
-16|known-any:NZL 1.2 level since-2025 False
16|known-any:NZL 1.2 level since-2025 True
29|known-any:NZL 1.3 level since-2025 False
-29|known-any:NZL 1.3 level since-2025 True
-16|known-any:NZL 1.3 level to-2024 False
11|known-any:NZL 2 level since-2025 False
-11|known-any:NZL 2 level since-2025 True
-30|known-any:NZL 3 aim since-2025 False
30|known-any:NZL 3 aim since-2025 True
12|known-any:OMN 5.3 level since-2025 False
12|known-any:OMN 5.6 level since-2025 False
-12|known-any:OMN 5.6 level since-2025 True
-18|known-any:PAK 1.9 level since-2025 False
18|known-any:PAK 1.9 level since-2025 True
-8|known-any:PAK 2 level since-2025 False
8|known-any:PAK 2 level since-2025 True
35|known-any:PAK 2 level to-2024 False
-8|known-any:PAK 2 no since-2025 False
-17|known-any:PAK 2.3 level since-2025 False
17|known-any:PAK 2.3 level since-2025 True
11|known-any:PAK 2.5 aim since-2025 False
-11|known-any:PAK 2.5 aim since-2025 True
-31|known-any:PAK 2.5 level since-2025 False
31|known-any:PAK 2.5 level since-2025 True
17|known-any:PAK 2.5 no since-2025 False
-13|known-any:PAK 2.7 level since-2025 False
13|known-any:PAK 2.7 level since-2025 True
60|known-any:PAK 2.8 level since-2025 False
-8|known-any:PAK 2.8 level to-2024 False
8|known-any:PAK 2.8 level to-2024 True
-9|known-any:PAK 3 level since-2025 False
15|known-any:PAK 5 level to-2024 False
-93|known-any:PAN 1.1 level since-2025 False
12|known-any:PER 1.5 aim since-2025 False
-12|known-any:PER 1.5 aim since-2025 True
13|known-any:PHL 0.8 level since-2025 False
-13|known-any:PHL 0.8 level since-2025 True
-19|known-any:PHL 1 aim since-2025 False
-10|known-any:PHL 1 level since-2025 False
10|known-any:PHL 1 level since-2025 True
18|known-any:PHL 1.1 level since-2025 False
-18|known-any:PHL 1.1 level since-2025 True
-19|known-any:PHL 1.3 level since-2025 False
19|known-any:PHL 1.3 level since-2025 True
38|known-any:PHL 1.4 level since-2025 False
-38|known-any:PHL 1.4 level since-2025 True
-8|known-any:PHL 2 level since-2025 False
8|known-any:PHL 2 level since-2025 True
-37|known-any:POL 1.95 aim to-2021 False
8|known-any:POL 2 aim to-2021 False
-8|known-any:POL 2 aim to-2021 True
26|known-any:POL 2.2 level to-2024 False
-26|known-any:POL 2.2 level to-2024 True
-26|known-any:POL 3 aim since-2025 False
26|known-any:POL 3 aim since-2025 True
28|known-any:POL 3 aim to-2024 False
-28|known-any:POL 3 aim to-2024 True
-16|known-any:POL 3.9 level to-2024 False
16|known-any:POL 3.9 level to-2024 True
-8|known-any:POL 4 aim since-2025 False
8|known-any:POL 4 aim since-2025 True
8|known-any:POL 4 aim to-2024 False
-8|known-any:POL 4 aim to-2024 True
-12|known-any:POL 4-5 level since-2025 False
-18|known-any:POL 4.1 level since-2025 False
18|known-any:POL 4.1 level since-2025 True
20|known-any:POL 4.1 level to-2024 False
-20|known-any:POL 4.1 level to-2024 True
12|known-any:POL 4.2 level since-2025 False
-12|known-any:POL 4.2 level since-2025 True
11|known-any:POL 4.3 level since-2025 False
-11|known-any:POL 4.3 level since-2025 True
-9|known-any:POL 4.7 level since-2025 False
9|known-any:POL 4.7 level since-2025 True
20|known-any:POL 4.8 level since-2025 False
-20|known-any:POL 4.8 level since-2025 True
22|known-any:POL 5 aim since-2025 False
-22|known-any:POL 5 aim since-2025 True
24|known-any:POL 5 aim to-2024 False
-24|known-any:POL 5 aim to-2024 True
-25|known-any:PRK 2E+1 level since-2025 False
25|known-any:PRK 2E+1 level since-2025 True
-8|known-any:PRK 2E+1-3E+1 level since-2025 False
-10|known-any:PRK 2E+1-3E+1 level to-2024 False
8|known-any:PRT 1.5 level since-2025 False
-8|known-any:PRT 1.5 level since-2025 True
8|known-any:PRT 1.55 level to-2024 False
-9|known-any:PRT 2 level since-2025 False
9|known-any:PRT 2 level since-2025 True
12|known-any:ROU 2 level to-2021 False
-12|known-any:ROU 2 level to-2021 True
-9|known-any:ROU 2 level to-2024 False
-10|known-any:ROU 2.5 aim since-2025 False
10|known-any:ROU 2.5 aim since-2025 True
17|known-any:ROU 3 aim since-2025 False
-17|known-any:ROU 3 aim since-2025 True
-15|known-any:ROU 3.5 aim since-2025 False
15|known-any:ROU 3.5 aim since-2025 True
-35|known-any:RUS 1.9 level since-2025 False
-41|known-any:RUS 13 level to-2024 False
14|known-any:RUS 2.7 level since-2025 False
-13|known-any:RUS 2E+1 level to-2013 False
10|known-any:RUS 4.1 level to-2024 False
-10|known-any:RUS 4.1 level to-2024 True
-8|known-any:RUS 5 level since-2025 False
8|known-any:RUS 5 level since-2025 True
13|known-any:RUS 5.5 level since-2025 False
-13|known-any:RUS 5.5 level since-2025 True
14|known-any:RUS 6 level to-2024 False
-14|known-any:RUS 6 level to-2024 True
23|known-any:RUS 6.2 level since-2025 False
-23|known-any:RUS 6.2 level since-2025 True
-15|known-any:RUS 6.3 level since-2025 False
15|known-any:RUS 6.3 level since-2025 True
-16|known-any:RUS 7 level to-2024 False
16|known-any:RUS 7 level to-2024 True
16|known-any:RUS 7.1 level since-2025 False
-16|known-any:RUS 7.1 level since-2025 True
12|known-any:RUS 7.5 level since-2025 False
-12|known-any:RUS 7.5 level since-2025 True
29|known-any:RUS 8 level to-2024 False
19|known-any:SAU 6.5 level since-2025 False
-19|known-any:SAU 6.5 level since-2025 True
-20|known-any:SAU 7 level since-2025 False
20|known-any:SAU 7 level since-2025 True
9|known-any:SAU 7.3 level since-2025 False
-9|known-any:SAU 7.3 level since-2025 True
-37|known-any:SDN 3.7 level since-2025 False
-11|known-any:SGP 2.9 level since-2025 False
11|known-any:SGP 2.9 level since-2025 True
-23|known-any:SGP 3 aim since-2025 False
23|known-any:SGP 3 aim since-2025 True
-20|known-any:SGP 3 level since-2025 False
20|known-any:SGP 3 level since-2025 True
-24|known-any:SGP 3 level to-2024 False
24|known-any:SGP 3 level to-2024 True
-18|known-any:SLV 1.4 level since-2025 False
-12|known-any:SRB 2.6 level since-2025 False
12|known-any:SRB 2.6 level since-2025 True
17|known-any:SVK 2 level since-2025 False
-17|known-any:SVK 2 level since-2025 True
27|known-any:SVK 2 no since-2025 False
-27|known-any:SVK 2 no since-2025 True
-9|known-any:SVN 1.29 level to-2024 False
9|known-any:SVN 1.29 level to-2024 True
-37|known-any:SVN 1.5 level to-2013 False
29|known-any:SVN 3.5 aim since-2025 False
-29|known-any:SVN 3.5 aim since-2025 True
8|known-any:SWE 1.2 level since-2025 False
-8|known-any:SWE 1.2 level since-2025 True
12|known-any:SWE 2 aim to-2024 False
-12|known-any:SWE 2 aim to-2024 True
10|known-any:SWE 2.1 level to-2024 False
-10|known-any:SWE 2.1 level to-2024 True
10|known-any:SWE 2.2 level to-2024 False
-10|known-any:SWE 2.2 level to-2024 True
-47|known-any:SWE 2.4 level since-2025 False
47|known-any:SWE 2.4 level since-2025 True
-8|known-any:SWE 3 aim since-2025 False
8|known-any:SWE 3 aim since-2025 True
-34|known-any:SWE 3 level to-2024 False
12|known-any:SWE 3.5 aim since-2025 False
-12|known-any:SWE 3.5 aim since-2025 True
14|known-any:TCD 2.9 level since-2025 False
-22|known-any:THA 1 level since-2025 False
22|known-any:THA 1 level since-2025 True
13|known-any:THA 1.2 level since-2025 False
-13|known-any:THA 1.2 level since-2025 True
-20|known-any:THA 1.2 level to-2024 False
20|known-any:THA 1.2 level to-2024 True
13|known-any:THA 1.5 level to-1999 False
-13|known-any:THA 1.5 level to-1999 True
-46|known-any:THA 1.5 level to-2024 False
-15|known-any:THA 1.6 level to-1999 False
-23|known-any:TKM 2.8 level since-2025 False
23|known-any:TKM 2.8 level since-2025 True
16|known-any:TUR 1.9 level since-2025 False
-16|known-any:TUR 1.9 level since-2025 True
-36|known-any:TUR 2 level since-2025 False
36|known-any:TUR 2 level since-2025 True
-42|known-any:TUR 2.1 level since-2025 False
42|known-any:TUR 2.1 level since-2025 True
24|known-any:TUR 2.33 level since-2025 False
-24|known-any:TUR 2.33 level since-2025 True
29|known-any:TUR 3.2 level to-2013 False
-22|known-any:TWN 1.5 level since-2025 False
-32|known-any:TWN 1E+1 aim since-2025 False
32|known-any:TWN 1E+1 aim since-2025 True
-12|known-any:TWN 1E+1 no since-2025 False
12|known-any:TWN 1E+1 no since-2025 True
-12|known-any:TWN 2 aim since-2025 False
21|known-any:TWN 2 aim to-2024 False
-21|known-any:TWN 2 aim to-2024 True
-14|known-any:TWN 2 level to-2024 False
14|known-any:TWN 2 level to-2024 True
44|known-any:TWN 2.1 level since-2025 False
-44|known-any:TWN 2.1 level since-2025 True
-57|known-any:TWN 2.1 level to-2024 False
57|known-any:TWN 2.1 level to-2024 True
9|known-any:TWN 2.3 level since-2025 False
13|known-any:TWN 2.4 level since-2025 False
-13|known-any:TWN 2.4 level since-2025 True
25|known-any:TWN 2.4 level to-2024 False
-25|known-any:TWN 2.4 level to-2024 True
-24|known-any:TWN 2.45 level since-2025 False
24|known-any:TWN 2.45 level since-2025 True
14|known-any:TWN 2.45 level to-2024 False
-14|known-any:TWN 2.45 level to-2024 True
-39|known-any:TWN 2.5 aim since-2025 False
39|known-any:TWN 2.5 aim since-2025 True
-15|known-any:TWN 2.5 level since-2025 False
15|known-any:TWN 2.5 level since-2025 True
-17|known-any:TWN 2.5 level to-2024 False
17|known-any:TWN 2.5 level to-2024 True
-31|known-any:TWN 2.6 level to-2013 False
33|known-any:TWN 2.84 level since-2025 False
-33|known-any:TWN 2.84 level since-2025 True
-15|known-any:TWN 2.9 level since-2025 False
15|known-any:TWN 2.9 level since-2025 True
14|known-any:TWN 3 aim since-2025 False
-14|known-any:TWN 3 aim since-2025 True
-17|known-any:TWN 3 aim to-2013 False
17|known-any:TWN 3 aim to-2013 True
17|known-any:TWN 3 aim to-2024 False
-17|known-any:TWN 3 aim to-2024 True
35|known-any:TWN 3 level since-2025 False
-35|known-any:TWN 3 level since-2025 True
-19|known-any:TWN 3 level to-1999 False
16|known-any:TWN 3.3 aim since-2025 False
-16|known-any:TWN 3.3 aim since-2025 True
-15|known-any:TWN 3.3 level since-2025 False
15|known-any:TWN 3.3 level since-2025 True
14|known-any:TWN 3.32 level since-2025 False
-14|known-any:TWN 3.32 level since-2025 True
-8|known-any:TWN 3.4 aim since-2025 False
8|known-any:TWN 3.4 aim since-2025 True
13|known-any:TWN 3.5 aim since-2025 False
-13|known-any:TWN 3.5 aim since-2025 True
17|known-any:TWN 3.5 level since-2025 False
-17|known-any:TWN 3.5 level since-2025 True
9|known-any:TWN 3.5 no since-2025 False
-9|known-any:TWN 3.5 no since-2025 True
11|known-any:TWN 3.6 level since-2025 False
-11|known-any:TWN 3.6 level since-2025 True
30|known-any:TWN 5 aim since-2025 False
-30|known-any:TWN 5 aim since-2025 True
-8|known-any:TWN 5 aim to-2024 False
8|known-any:TWN 5 aim to-2024 True
-9|known-any:TWN 5 level to-1999 False
9|known-any:TWN 5 level to-1999 True
-12|known-any:TWN 5 no since-2025 False
12|known-any:TWN 5 no since-2025 True
8|known-any:TWN 7 aim since-2025 False
-8|known-any:TWN 7 aim since-2025 True
8|known-any:UKR 2 level since-2025 False
9|known-any:UKR 26 level since-2025 False
-9|known-any:UKR 26 level since-2025 True
46|known-any:UKR 34 level since-2025 False
-46|known-any:UKR 34 level since-2025 True
12|known-any:UKR 34 level to-2024 False
-12|known-any:UKR 34 level to-2024 True
22|known-any:UKR 37 level to-2024 False
-22|known-any:UKR 37 level to-2024 True
-11|known-any:UKR 3E+1 level since-2025 False
11|known-any:UKR 3E+1 level since-2025 True
20|known-any:UKR 3E+1 level to-2024 False
30|known-any:UKR 4E+1 level since-2025 False
-30|known-any:UKR 4E+1 level since-2025 True
-14|known-any:USA 14 level since-2025 False
52|known-any:USA 1E+1 level to-2024 False
-52|known-any:USA 1E+1 level to-2024 True
-39|known-any:USA 3 level since-2025 False
39|known-any:USA 3 level since-2025 True
46|known-any:USA 3 level to-1999 False
-22|known-any:USA 3.1 level since-2025 False
22|known-any:USA 3.1 level since-2025 True
19|known-any:USA 3.1 level to-2024 False
-19|known-any:USA 3.1 level to-2024 True
-23|known-any:USA 3.2 level since-2025 False
23|known-any:USA 3.2 level since-2025 True
18|known-any:USA 3.22 level since-2025 False
-18|known-any:USA 3.22 level since-2025 True
-26|known-any:USA 3.3 level to-2024 False
26|known-any:USA 3.3 level to-2024 True
12|known-any:USA 3.38 level since-2025 False
-12|known-any:USA 3.38 level since-2025 True
23|known-any:USA 3.38 level to-2024 False
-23|known-any:USA 3.38 level to-2024 True
8|known-any:USA 3.4 level to-2021 False
-8|known-any:USA 3.4 level to-2021 True
-21|known-any:USA 3.4 level to-2024 False
21|known-any:USA 3.4 level to-2024 True
-47|known-any:USA 3.5 level since-2025 False
47|known-any:USA 3.5 level since-2025 True
18|known-any:USA 3.5 level to-2021 False
-18|known-any:USA 3.5 level to-2021 True
27|known-any:USA 3.5 level to-2024 False
-27|known-any:USA 3.5 level to-2024 True
30|known-any:USA 3.6 level to-1999 False
11|known-any:USA 3.6 level to-2024 False
9|known-any:USA 3.7 level to-2021 False
-26|known-any:USA 3.8 level to-2021 False
16|known-any:USA 4 aim since-2025 False
-16|known-any:USA 4 aim since-2025 True
-14|known-any:USA 4 level to-2013 False
14|known-any:USA 4 level to-2013 True
16|known-any:USA 4.5 aim since-2025 False
-16|known-any:USA 4.5 aim since-2025 True
14|known-any:USA 4.5 level to-2013 False
-14|known-any:USA 4.5 level to-2013 True
12|known-any:USA 4.6 aim since-2025 False
-12|known-any:USA 4.6 aim since-2025 True
27|known-any:USA 4.7 aim since-2025 False
-27|known-any:USA 4.7 aim since-2025 True
8|known-any:USA 4.7 level since-2025 False
-8|known-any:USA 4.7 level since-2025 True
15|known-any:USA 4.9 level to-2024 False
-15|known-any:USA 4.9 level to-2024 True
-19|known-any:USA 4.9-16.9 level to-2024 False
19|known-any:USA 4.9-16.9 level to-2024 True
-27|known-any:USA 4E+1 level since-2025 False
32|known-any:USA 5 aim since-2025 False
-32|known-any:USA 5 aim since-2025 True
-42|known-any:USA 5 aim to-2024 False
42|known-any:USA 5 aim to-2024 True
16|known-any:USA 5 level since-2025 False
-16|known-any:USA 5 level since-2025 True
-28|known-any:USA 5 level to-1999 False
28|known-any:USA 5 level to-1999 True
15|known-any:USA 5 no since-2025 False
-15|known-any:USA 5 no since-2025 True
25|known-any:USA 5.3 level to-1999 False
-25|known-any:USA 5.3 level to-1999 True
-8|known-any:USA 5.4 level to-1999 False
8|known-any:USA 5.4 level to-1999 True
-13|known-any:USA 5.5 level to-1999 False
13|known-any:USA 5.5 level to-1999 True
8|known-any:USA 5.6 level since-2025 False
-28|known-any:USA 5.9 level to-1999 False
15|known-any:USA 5E+1 level since-2025 False
-28|known-any:USA 6.3 level to-1999 False
28|known-any:USA 6.3 level to-1999 True
9|known-any:USA 6.6 level to-1999 False
-9|known-any:USA 6.6 level to-1999 True
9|known-any:USA 6.8 level to-1999 False
-39|known-any:USA 6.8 level to-2024 False
39|known-any:USA 6.8 level to-2024 True
-11|known-any:USA 6.9 level since-2025 False
-32|known-any:VNM 1.8 level since-2025 False
32|known-any:VNM 1.8 level since-2025 True
-16|known-any:VNM 1.9 level since-2025 False
16|known-any:VNM 1.9 level since-2025 True
-34|known-any:VNM 2 aim since-2025 False
-24|known-any:VNM 2 level since-2025 False
24|known-any:VNM 2 level since-2025 True
-9|known-any:VNM 2 level to-2024 False
9|known-any:VNM 2 level to-2024 True
-12|known-any:VNM 2.5 no since-2025 False
11|known:0.1 2027 no
-8|known:0.15 205X level
80|known:0.15 None level
9|known:0.15 None no
-48|known:0.2 2025 level
-24|known:0.2 2026 level
16|known:0.2 None aim
87|known:0.2 None level
13|known:0.2 None no
-12|known:0.25 2026 aim
36|known:0.25 None aim
17|known:0.25 None level
10|known:0.3 2026 level
37|known:0.3 2030 level
-27|known:0.3 FY2025 level
36|known:0.3 None level
76|known:0.4 2014 level
-55|known:0.4 2025 level
-41|known:0.4 None aim
23|known:0.4 None level
-12|known:0.5 2028 aim
-8|known:0.5 2030 aim
-55|known:0.5 None aim
44|known:0.5 None level
10|known:0.5 None no
23|known:0.6 2023 level
-22|known:0.6 2024 level
-9|known:0.6 2025 level
16|known:0.6 None level
-22|known:0.7 1990 level
48|known:0.7 2023 level
-19|known:0.7 2025 level
-42|known:0.7 2026 level
92|known:0.7 None level
12|known:0.74 None level
-22|known:0.79 1955 level
25|known:0.79 1970 level
45|known:0.8 2015 level
10|known:0.8 2025 level
43|known:0.8 2026 level
-8|known:0.8 2027 level
-10|known:0.8 2029 level
-11|known:0.8 2030 level
58|known:0.8 None aim
13|known:0.8 None level
-30|known:0.8 None no
11|known:0.88 FY1977 level
38|known:0.9 1976 level
-9|known:0.9 1978 level
12|known:0.9 1981 level
46|known:0.9 2012 level
37|known:0.9 2014 level
-10|known:0.9 2015 level
-38|known:0.9 2018 level
-10|known:0.9 2020 level
-26|known:0.9 2023 level
-14|known:0.9 2024 level
26|known:0.9 2025 level
-38|known:0.9 2026 level
11|known:0.9 FY1976 level
10|known:0.9 FY1978 level
25|known:0.9 FY1979 level
18|known:0.9 FY1980 level
-31|known:0.9 FY2015 level
14|known:0.9 FY2019 level
8|known:0.9 None aim
22|known:0.9 None level
27|known:0.91 FY1981 level
-11|known:0.91 None level
-36|known:0.92 2024 level
12|known:0.92 FY1980 level
31|known:0.92 FY2018 level
-15|known:0.92 None level
10|known:0.93 FY1982 level
8|known:0.93 FY2016 level
21|known:0.93 FY2017 level
-8|known:0.93 FY2018 level
-39|known:0.93 None level
-27|known:0.94 FY1991 level
14|known:0.94 FY1993 level
-14|known:0.94 None level
10|known:0.948 FY1994 level
-11|known:0.95 1976 level
-22|known:0.95 2023 level
-13|known:0.95 FY2020 level
49|known:0.95 FY2021 level
-15|known:0.95 FY2023 level
-13|known:0.95 FY2027 level
26|known:0.95 None level
17|known:0.954 FY1991 level
-17|known:0.954 None level
11|known:0.96 FY2013 level
-9|known:0.96 FY2021 level
40|known:0.96 FY2022 level
-15|known:0.96 FY2023 level
-9|known:0.96 FY2027 level
-12|known:0.96 None level
27|known:0.97-1.02 FY1987 level
37|known:0.97-1.02 None level
16|known:0.978 FY1983 level
-15|known:0.978 None level
45|known:0.98 FY1983 level
-20|known:0.99 None level
44|known:0.991 FY1999 level
17|known:0.993 FY1986 level
-11|known:0.993 None level
19|known:0.997 FY1985 level
31|known:0.997 FY1990 level
-21|known:0.997 None level
-37|known:1 196X level
-35|known:1 1976 no
-11|known:1 197X level
27|known:1 197X no
27|known:1 1983 level
-67|known:1 1987 level
-12|known:1 1987 no
33|known:1 1989 level
12|known:1 198X level
-25|known:1 1990 aim
-13|known:1 1995 level
-27|known:1 1998 level
-17|known:1 2000 level
35|known:1 2014 level
-38|known:1 2015 level
-18|known:1 2016 level
23|known:1 2018 level
-24|known:1 201X level
46|known:1 2020 level
-11|known:1 2021 level
92|known:1 2022 level
-9|known:1 2022-12 level
-15|known:1 2023 level
-75|known:1 2024 level
59|known:1 2025 level
-10|known:1 2026 level
48|known:1 2027 aim
-9|known:1 2027 level
-12|known:1 2027 no
-26|known:1 2028 aim
21|known:1 2029 level
8|known:1 2030 aim
-16|known:1 2030 level
50|known:1 2032 aim
-12|known:1 2036 aim
24|known:1 FY1980 no
17|known:1 FY1985 no
41|known:1 FY1987 aim
68|known:1 FY1987 level
-12|known:1 FY1987 no
9|known:1 FY1990 level
26|known:1 FY1991 level
20|known:1 FY1995 no
-26|known:1 FY1999 level
66|known:1 FY2015 level
-9|known:1 FY2018 level
13|known:1 FY2020 level
46|known:1 FY2021 level
108|known:1 FY2022 level
21|known:1 FY2022 no
-73|known:1 FY2023 level
-11|known:1 FY2024 level
-56|known:1 FY2025 level
-56|known:1 FY2027 level
-10|known:1 FY2030 level
-43|known:1 None aim
51|known:1 None level
57|known:1 None no
-14|known:1.004 1976 level
-8|known:1.004 1986-12 level
23|known:1.004 1987 level
43|known:1.004 FY1987 level
-24|known:1.004 None level
25|known:1.006 FY1989 level
18|known:1.013 FY1988 level
-13|known:1.013 None level
23|known:1.02 None level
-43|known:1.03 FY1986 level
55|known:1.03 FY1986/FY1990 level
-8|known:1.03 FY1990 level
-28|known:1.03 None aim
-27|known:1.038 1990 level
49|known:1.038 None level
-30|known:1.04 1985 level
57|known:1.04 None level
9|known:1.05 FY2026 level
-53|known:1.09 FY2021 level
14|known:1.09 FY2022 level
63|known:1.09 None level
-12|known:1.1 1960 level
37|known:1.1 2013 level
14|known:1.1 2014 level
-8|known:1.1 2021 level
61|known:1.1 2022 level
-27|known:1.1 2024 level
-123|known:1.1 2025 level
21|known:1.1 2026 level
29|known:1.1 2027 aim
59|known:1.1 FY2022 level
-12|known:1.1 FY2023 level
32|known:1.1 FY2025 level
-9|known:1.1 FY2027 level
-26|known:1.1 None aim
-32|known:1.1-1.3 None level
-8|known:1.19 2023 level
43|known:1.19 FY2023 level
-18|known:1.19 None level
13|known:1.2 2004 level
56|known:1.2 2014 level
14|known:1.2 2016 level
10|known:1.2 2021 level
-36|known:1.2 2022 level
40|known:1.2 2023 level
-19|known:1.2 2024 level
-21|known:1.2 2025 level
-22|known:1.2 2025/2026 level
-13|known:1.2 2027 level
58|known:1.2 FY2022 level
51|known:1.2 FY2023 level
-108|known:1.2 FY2024 level
-10|known:1.2 FY2025 level
-10|known:1.2 FY2027 level
32|known:1.2 None aim
45|known:1.2 None level
-21|known:1.22 None level
8|known:1.24 2018 level
10|known:1.24 2021 level
-26|known:1.24 2022 level
-9|known:1.24 2027 level
16|known:1.24 FY2021 level
24|known:1.24 FY2022 level
-24|known:1.24 FY2027 level
17|known:1.24 None level
47|known:1.25 None level
56|known:1.28 2024 level
-16|known:1.28 2025 level
-29|known:1.28 2029 level
-8|known:1.28 None level
26|known:1.29 2024 level
8|known:1.29 None level
-26|known:1.3 2012 level
44|known:1.3 2013 level
17|known:1.3 2014 level
32|known:1.3 2017 level
36|known:1.3 2022 level
-38|known:1.3 2023 level
75|known:1.3 2024 level
-33|known:1.3 2024-12 level
-39|known:1.3 2025 level
-23|known:1.3 2025-22 level
23|known:1.3 2026 level
36|known:1.3 2026/2027 level
-27|known:1.3 2028 level
-20|known:1.3 2030 level
13|known:1.3 FY2018 level
-35|known:1.3 FY2019 level
-17|known:1.3 FY2023 level
45|known:1.3 FY2024 level
-49|known:1.3 FY2025 level
11|known:1.3 None aim
67|known:1.3 None level
-10|known:1.31 None level
12|known:1.33 2023 level
-18|known:1.33 2029/2030 level
13|known:1.33 None level
-25|known:1.35 None level
14|known:1.36 None level
66|known:1.37 2024 level
-15|known:1.37 2032 level
-35|known:1.37 FY2025 level
13|known:1.38 2019 level
43|known:1.38 2023 level
-58|known:1.38 2024 level
9|known:1.38 None level
-35|known:1.4 1952 level
-26|known:1.4 1958 level
34|known:1.4 2014 level
-47|known:1.4 2020 level
-40|known:1.4 2021 level
10|known:1.4 2022 level
-13|known:1.4 2023 level
99|known:1.4 2024 level
-11|known:1.4 2025 level
-8|known:1.4 2025/2026 level
8|known:1.4 2027 level
50|known:1.4 2028 level
30|known:1.4 FY2021 level
-15|known:1.4 FY2022 level
102|known:1.4 FY2023 level
-16|known:1.4 FY2024 level
-90|known:1.4 FY2025 level
-8|known:1.4 FY2026 level
12|known:1.4 None level
-20|known:1.45 2024 level
40|known:1.45 None level
22|known:1.47 2014 level
-30|known:1.47 2024 level
19|known:1.49 2024 level
-16|known:1.49 None level
49|known:1.5 1998 level
-24|known:1.5 2006 level
-16|known:1.5 2014 level
43|known:1.5 2015 level
39|known:1.5 2021 level
-19|known:1.5 2022 level
-22|known:1.5 2023 level
17|known:1.5 2024 level
-15|known:1.5 2025 aim
-84|known:1.5 2025 level
-14|known:1.5 2025-05 level
-13|known:1.5 2025-06 aim
50|known:1.5 2025/2026 level
-11|known:1.5 2026 aim
-30|known:1.5 2026 level
-9|known:1.5 2026-03 aim
-15|known:1.5 2027 aim
-14|known:1.5 2027 level
27|known:1.5 2028 level
-23|known:1.5 2029 aim
-11|known:1.5 2029 no
-11|known:1.5 202X aim
-18|known:1.5 2030 aim
71|known:1.5 2032 aim
19|known:1.5 2033 aim
90|known:1.5 2035 aim
97|known:1.5 2035 level
-29|known:1.5 FY1987 level
-15|known:1.5 FY2023 level
23|known:1.5 FY2024 level
20|known:1.5 FY2025 level
-20|known:1.5 FY2027 aim
10|known:1.5 FY2027 level
42|known:1.5 None aim
43|known:1.5 None level
25|known:1.55 2024 level
-22|known:1.55 2025 level
-10|known:1.57 2014 level
33|known:1.57 2023 level
-34|known:1.57 2024 level
-33|known:1.57 2025 level
-17|known:1.58 1962 level
-29|known:1.58 2025 level
15|known:1.58 None level
-17|known:1.6 1989 level
-13|known:1.6 2001 level
-27|known:1.6 2019 level
-52|known:1.6 2022 level
31|known:1.6 2023 level
-30|known:1.6 2024 level
-34|known:1.6 2025 level
34|known:1.6 2026 level
-62|known:1.6 FY2022 level
-27|known:1.6 FY2023 level
141|known:1.6 FY2024 level
58|known:1.6 FY2025 level
24|known:1.6 FY2026 level
-12|known:1.6 FY2027 aim
13|known:1.6 FY2027 level
47|known:1.6 None level
-25|known:1.65 1962 level
18|known:1.65 2024 level
-9|known:1.7 1976 level
-18|known:1.7 2012 level
32|known:1.7 2020 level
59|known:1.7 2021 level
-31|known:1.7 2022 level
20|known:1.7 2023 level
37|known:1.7 2024 level
-61|known:1.7 2025 level
20|known:1.7 2026 aim
-17|known:1.7 2026 level
9|known:1.7 2030 aim
-31|known:1.7 FY2021 level
-21|known:1.7 FY2022 level
40|known:1.7 FY2025 level
11|known:1.7 FY2026 level
33|known:1.7 FY2027 level
-25|known:1.7 None aim
-27|known:1.75 2025 level
-24|known:1.75 FY2022 level
33|known:1.75 FY2025 level
-14|known:1.75 None level
9|known:1.78 1955 level
38|known:1.8 2019 level
-43|known:1.8 2022 level
-86|known:1.8 2024 level
-25|known:1.8 2026 level
14|known:1.8 2027 level
-9|known:1.8 2028 level
19|known:1.8 2030 aim
-37|known:1.8 FY2022 level
-10|known:1.8 FY2024 level
153|known:1.8 FY2025 level
-16|known:1.8 FY2026 level
15|known:1.8 FY2027 level
37|known:1.8 None aim
52|known:1.8 None level
8|known:1.85 2023 level
-8|known:1.9 196X level
-17|known:1.9 2018 level
89|known:1.9 2023 level
12|known:1.9 2024 level
36|known:1.9 2024/2025 level
-19|known:1.9 2025 level
-11|known:1.9 2025-08-27 level
51|known:1.9 2025/2026 level
22|known:1.9 2027 aim
-26|known:1.9 2027 level
-13|known:1.9 2035 level
-42|known:1.9 FY2022 level
-18|known:1.9 FY2024 level
83|known:1.9 FY2026 level
25|known:1.9 FY2027 level
-11|known:1.9 FY2031 level
-20|known:1.9 None level
46|known:1.95 None aim
13|known:1.97 2023/2024 level
-12|known:1.97 None level
39|known:13 None level
12|known:14 None level
17|known:15 None level
-9|known:1936 level to-1999
-8|known:193X level since-2025
10|known:1944 level since-2025
-8|known:1948 aim since-2025
-43|known:1952 level since-2025
-8|known:1954 level to-1999
-14|known:1955 level to-2024
-37|known:1958 level since-2025
40|known:195X level to-2024
-18|known:1960 level to-2024
-43|known:1962 level to-2021
15|known:1962 level to-2024
14|known:1965 level to-1999
-15|known:1966 level to-1999
12|known:1968 level since-2025
16|known:1970 level to-2024
-18|known:1972 level to-2024
11|known:1975 level since-2025
-17|known:1976 level since-2025
-75|known:1976 level to-1999
-9|known:1976 level to-2021
14|known:1976 level to-2024
-17|known:1976 no to-1999
-14|known:1976 no to-2024
24|known:1977 level to-1999
-17|known:1978 level to-1999
-8|known:1979 level since-2025
-19|known:1979 level to-2024
20|known:1979/1980 level to-1999
-53|known:197X level since-2025
-11|known:197X level to-2024
-13|known:197X no since-2025
40|known:197X no to-2024
37|known:1980 level since-2025
49|known:1980 level to-1999
-37|known:1981 level to-1999
-41|known:1982 level to-1999
-27|known:1982-04 level to-1999
-32|known:1982-07-23 level to-1999
19|known:1983 level to-1999
25|known:1984 aim to-1999
-16|known:1984 level to-1999
17|known:1985 aim to-1999
-8|known:1985 level to-1999
-13|known:1985-09-18 level to-1999
-15|known:1985/1986 level to-1999
71|known:1986 level since-2025
-8|known:1986-12 level to-1999
-9|known:1987 aim to-1999
-17|known:1987 level since-2025
38|known:1987 level to-1999
-13|known:1987 level to-2024
31|known:1987/1988 aim to-1999
-25|known:1988 level since-2025
43|known:1988 level to-2024
68|known:1989 level since-2025
53|known:1989 level to-1999
26|known:198X aim since-2025
-20|known:198X aim to-1999
59|known:198X level since-2025
16|known:198X level to-1999
69|known:198X level to-2024
-77|known:1990 aim to-1999
-13|known:1990 level since-2025
13|known:1990 level to-2024
44|known:1991 level to-2024
-27|known:1991-03 level to-1999
31|known:1992 level to-2024
-11|known:1993 aim to-1999
51|known:1993 level to-1999
-26|known:1993 level to-2013
-11|known:1994 level since-2025
17|known:1994 level to-1999
24|known:1995 level to-1999
25|known:1997 aim to-1999
25|known:1997 level to-1999
40|known:1998 level to-1999
-18|known:1998-07/1998-12 level to-1999
-9|known:1999 aim to-1999
-46|known:1999 level since-2025
38|known:1999 level to-1999
28|known:199X level since-2025
-12|known:199X level to-2021
-21|known:199X level to-2024
54|known:1E+1 195X level
-8|known:1E+1 2026 aim
-11|known:1E+1 2027 aim
34|known:1E+1 None aim
-16|known:1E+1 None level
12|known:1E+1 None no
11|known:2 1988 level
-14|known:2 1989 level
-16|known:2 198X aim
21|known:2 198X level
-12|known:2 1990 level
44|known:2 1991 level
-16|known:2 2002 aim
-27|known:2 2013 aim
-9|known:2 2013 level
-42|known:2 2014 aim
-90|known:2 2014 level
-29|known:2 2015 aim
12|known:2 2016 aim
49|known:2 2016 level
-17|known:2 2017 aim
31|known:2 2018 aim
-45|known:2 2018 level
-14|known:2 2019 aim
29|known:2 2020/2021 aim
-51|known:2 2022 aim
-69|known:2 2022 level
-8|known:2 2022 no
-16|known:2 2022-02 aim
-12|known:2 2022-12 aim
37|known:2 2022/2023 level
15|known:2 2023/2024 level
117|known:2 2024 aim
-28|known:2 2024 level
90|known:2 2025 aim
112|known:2 2025 level
31|known:2 2025 no
-16|known:2 2025-12 level
47|known:2 2025/2026 aim
35|known:2 2025/2026 level
-47|known:2 2026 aim
-40|known:2 2026 level
135|known:2 2026-03 aim
53|known:2 2026-03 level
16|known:2 2026-03 no
-16|known:2 2026-04 aim
-8|known:2 2026-12 aim
-31|known:2 2026-21 level
73|known:2 2026/2027 level
44|known:2 2027 aim
-29|known:2 2027 level
13|known:2 2027 no
-23|known:2 2027-01 aim
9|known:2 2027/2028 aim
60|known:2 2028 aim
8|known:2 2028 no
31|known:2 2028-03 aim
47|known:2 2029 aim
-12|known:2 2029 level
-10|known:2 202X aim
-23|known:2 202X level
-62|known:2 2030 aim
-31|known:2 2030 level
67|known:2 2031 aim
-42|known:2 2032 aim
17|known:2 2032/2033 aim
-9|known:2 2033 aim
-17|known:2 2033/2034 level
-27|known:2 2034 aim
-97|known:2 2035 aim
-24|known:2 2035 level
8|known:2 2035 no
-14|known:2 2036 aim
-39|known:2 203X aim
-30|known:2 2040 aim
-18|known:2 FY2015 no
-10|known:2 FY2021 no
-13|known:2 FY2022 aim
-60|known:2 FY2022 level
-11|known:2 FY2023 aim
-15|known:2 FY2024 aim
8|known:2 FY2024 level
110|known:2 FY2025 aim
98|known:2 FY2025 level
16|known:2 FY2025 no
22|known:2 FY2026 aim
30|known:2 FY2026 level
-9|known:2 FY2026 no
47|known:2 FY2027 aim
-8|known:2 FY2027 level
48|known:2 FY2027 no
12|known:2 FY2028 aim
-18|known:2 FY2030 aim
19|known:2 FY2030 level
-56|known:2 FY2031 aim
72|known:2 None aim
27|known:2 None level
-46|known:2 None no
15|known:2.01 2024 level
-10|known:2.01 None level
-15|known:2.02 2033/2034 level
10|known:2.03 2025/2026 level
-8|known:2.05 2033/2034 level
24|known:2.06 2024 level
-13|known:2.06 None level
18|known:2.1 1992 level
43|known:2.1 2020 level
-50|known:2.1 2021 level
-39|known:2.1 2023 level
35|known:2.1 2024 aim
87|known:2.1 2024 level
35|known:2.1 2025 level
-67|known:2.1 2026 level
10|known:2.1 2026 no
-14|known:2.1 2027 aim
-18|known:2.1 2027 level
-22|known:2.1 2028 level
-44|known:2.1 2029 aim
33|known:2.1 2030 aim
-9|known:2.1 2030 level
33|known:2.1 2033/2034 level
-28|known:2.1 2035 aim
-9|known:2.1 2035 level
-21|known:2.1 FY2022 level
10|known:2.1 FY2026 level
31|known:2.1 FY2027 level
-16|known:2.1 FY2031 level
27|known:2.1 None aim
30|known:2.1 None level
-8|known:2.1 None no
12|known:2.12 2024 level
17|known:2.16 2025 level
-13|known:2.16 None level
22|known:2.2 2014 level
11|known:2.2 2015 level
-12|known:2.2 2017 level
34|known:2.2 2022 level
-18|known:2.2 2023 level
-27|known:2.2 2025 level
33|known:2.2 2026 level
-55|known:2.2 2027 level
26|known:2.2 2029 level
-29|known:2.2 202X level
-17|known:2.2 FY2025 level
10|known:2.2 FY2026 level
43|known:2.2 FY2027 level
22|known:2.2 None aim
-17|known:2.2 None level
23|known:2.25 2023 level
-35|known:2.25 None level
25|known:2.27 2023 level
-23|known:2.27 None level
-12|known:2.3 2014 level
-75|known:2.3 2023 level
104|known:2.3 2024 level
-18|known:2.3 2025/2026 level
55|known:2.3 2026/2027 level
20|known:2.3 2029/2030 level
-21|known:2.3 202X level
40|known:2.3 2030 level
29|known:2.3 2033/2034 level
-20|known:2.3 2035 level
-24|known:2.3 FY2025 level
-8|known:2.3 FY2027 aim
-10|known:2.3 FY2027 level
-18|known:2.3 None level
-62|known:2.32 2024 level
87|known:2.32 2025 level
-67|known:2.32 2026 level
44|known:2.32 None level
33|known:2.33 2024 level
24|known:2.33 2025 level
-53|known:2.33 None level
30|known:2.36 2018 level
43|known:2.36 2025/2026 level
-34|known:2.36 FY2025 level
-8|known:2.36 None level
8|known:2.38 2024 level
-18|known:2.38 None level
-14|known:2.4 2014 level
-9|known:2.4 2016 level
13|known:2.4 2023 level
-25|known:2.4 2024 level
11|known:2.4 2025 aim
50|known:2.4 2025 level
-12|known:2.4 2025/2026 aim
-9|known:2.4 2025/2026 level
83|known:2.4 2026 level
-13|known:2.4 2027 level
-16|known:2.4 2029 level
-9|known:2.4 2030 level
-13|known:2.4 2032/2033 aim
38|known:2.4 2033 aim
25|known:2.4 2033 level
41|known:2.4 2033/2034 aim
-53|known:2.4 2035 aim
-45|known:2.4 FY2025 level
-24|known:2.4 FY2026 level
12|known:2.4 FY2027 level
19|known:2.4 FY2030 level
18|known:2.4 None aim
-22|known:2.4 None level
22|known:2.4 None no
-32|known:2.42 2025 level
81|known:2.42 2026 level
-12|known:2.42 None level
-25|known:2.45 2024 level
46|known:2.45 2025 level
-8|known:2.45 FY2025 level
10|known:2.45 None level
-9|known:2.5 1989 level
19|known:2.5 198X level
15|known:2.5 2008 level
12|known:2.5 2010 level
-11|known:2.5 2018 level
14|known:2.5 2023 aim
47|known:2.5 2023 level
-9|known:2.5 2024 aim
11|known:2.5 2024 level
-15|known:2.5 2025 aim
-16|known:2.5 2025 level
-10|known:2.5 2025 no
-32|known:2.5 2025-21 aim
11|known:2.5 2025/2026 aim
-23|known:2.5 2025/2026 level
37|known:2.5 2026 aim
-20|known:2.5 2026 level
-12|known:2.5 2026/2027 level
52|known:2.5 2027 aim
41|known:2.5 2027 level
33|known:2.5 2027-04 aim
-33|known:2.5 2028 aim
-26|known:2.5 2029 aim
8|known:2.5 2029/2030 aim
-30|known:2.5 202X aim
-24|known:2.5 202X level
14|known:2.5 2030 aim
28|known:2.5 2030 level
-18|known:2.5 2031 aim
-10|known:2.5 2032 aim
-63|known:2.5 2035 aim
20|known:2.5 203X aim
-36|known:2.5 FY2024 level
-21|known:2.5 FY2025 level
-37|known:2.5 FY2026 level
22|known:2.5 FY2026 no
20|known:2.5 FY2027 aim
10|known:2.5 FY2027 level
9|known:2.5 FY2028 aim
10|known:2.5 FY2030 aim
16|known:2.5 FY2030 level
27|known:2.5 FY2031 aim
-10|known:2.5 FY2035 aim
34|known:2.5 None aim
22|known:2.5 None level
17|known:2.5 None no
-10|known:2.52 2023-07 level
8|known:2.52 None level
13|known:2.55 2027 level
-10|known:2.55 None level
-26|known:2.6 1993 level
-10|known:2.6 2020 level
27|known:2.6 2023 level
57|known:2.6 2024 level
45|known:2.6 2025 level
31|known:2.6 2027 aim
39|known:2.6 2027 level
14|known:2.6 2027-04 aim
-14|known:2.6 2035 level
-22|known:2.6 FY2025 level
-22|known:2.6 FY2026 level
-46|known:2.6 FY2027 level
90|known:2.6 FY2031 level
-45|known:2.6 None aim
31|known:2.7 2019 level
27|known:2.7 2021 level
39|known:2.7 2022 level
-23|known:2.7 2023 level
9|known:2.7 2024 level
-16|known:2.7 2025 level
-11|known:2.7 FY2025 level
9|known:2.7 None aim
19|known:2.76 2029 level
-19|known:2.76 2032 level
87|known:2.8 1989 level
-34|known:2.8 1998 level
47|known:2.8 2020 level
16|known:2.8 2023 level
-15|known:2.8 2024 level
-11|known:2.8 2024/2025 level
16|known:2.8 2025 level
-30|known:2.8 2026 level
-16|known:2.8 2026-04 level
-17|known:2.8 202X level
-8|known:2.8 2030 aim
10|known:2.8 2030 level
-10|known:2.8 2033 level
-19|known:2.8 2033/2034 level
10|known:2.8 2034 level
-36|known:2.8 FY2025 level
-14|known:2.8 FY2026 level
44|known:2.8 FY2030 level
14|known:2.8 None aim
10|known:2.8 None level
-26|known:2.84 2025 level
59|known:2.84 2026 level
-33|known:2.84 None level
-9|known:2.9 2014 level
11|known:2.9 2020 level
12|known:2.9 2022 aim
27|known:2.9 2025 level
24|known:2.9 2030 aim
30|known:2.9 2030 level
-23|known:2.9 2035 level
13|known:2.9 FY2026 level
-39|known:2.9 None aim
-20|known:2.9 None level
-13|known:2000 aim to-1999
-51|known:2000 level since-2025
-11|known:2000 level to-1999
-8|known:2001 level since-2025
-9|known:2001 level to-1999
-22|known:2001 level to-2024
-16|known:2002 aim since-2025
-13|known:2003 aim to-2013
11|known:2003 level since-2025
19|known:2003 level to-2013
-34|known:2004 level since-2025
-24|known:2004 level to-2021
38|known:2005 level to-2013
-12|known:2005 level to-2024
-55|known:2006 level since-2025
-36|known:2006 level to-2013
-23|known:2006 level to-2024
-10|known:2007 aim to-2013
-27|known:2007 level to-2013
42|known:2008 aim since-2025
-39|known:2008 level to-2013
-11|known:2009 level to-2024
20|known:2010 level to-2024
-8|known:2011 level since-2025
14|known:2012 level since-2025
62|known:2012 level to-2013
-67|known:2012 level to-2021
-26|known:2013 aim since-2025
-16|known:2013 aim to-2013
37|known:2013 level since-2025
14|known:2013 level to-2013
65|known:2013 level to-2021
-47|known:2013 level to-2024
-30|known:2014 aim since-2025
-12|known:2014 aim to-2021
-19|known:2014 aim to-2024
59|known:2014 level since-2025
-26|known:2014 level to-2013
85|known:2014 level to-2021
-23|known:2015 aim to-2021
13|known:2015 level since-2025
56|known:2015 level to-2021
47|known:2016 level since-2025
-13|known:2016 level to-2021
52|known:2016 level to-2024
-11|known:2016-12 level to-2021
-11|known:2017 aim to-2013
-16|known:2017 aim to-2021
-40|known:2017 level since-2025
9|known:2017 level to-2013
-19|known:2017 level to-2021
16|known:2018 aim since-2025
-19|known:2018 level since-2025
-13|known:2018 level to-2021
16|known:2018 level to-2024
-13|known:2019 aim since-2025
-9|known:2019 level since-2025
87|known:2019 level to-2021
26|known:2019-01 aim to-2021
-11|known:2019-11-29 level to-2021
18|known:201X level since-2025
-18|known:201X level to-2024
-8|known:2020 aim since-2025
17|known:2020 level since-2025
16|known:2020 level to-2021
98|known:2020 level to-2024
24|known:2020/2021 aim to-2024
-55|known:2022 aim since-2025
18|known:2022 aim to-2021
-15|known:2022 aim to-2024
-15|known:2022 level since-2025
91|known:2022 level to-2024
-14|known:2022 no to-2024
-27|known:2022-01/2022-03 level to-2024
-16|known:2022-02 aim to-2024
-9|known:2022-04 aim since-2025
-8|known:2022-05 level to-2024
-15|known:2022-12 level to-2024
47|known:2022/2023 level to-2024
-39|known:2023 aim since-2025
-19|known:2023 aim to-2024
78|known:2023 level since-2025
65|known:2023 level to-2024
-37|known:2023-04/2023-06 level to-2024
-10|known:2023-07 level to-2024
20|known:2024 aim since-2025
55|known:2024 aim to-2024
67|known:2024 level since-2025
-62|known:2024 level to-2021
61|known:2024 level to-2024
-10|known:2024 no since-2025
-78|known:2024-07/2024-12 level since-2025
-42|known:2024-12 level since-2025
-11|known:2024-23 aim since-2025
26|known:2024/2025 level since-2025
41|known:2025 aim since-2025
-10|known:2025 aim to-2021
-49|known:2025 aim to-2024
62|known:2025 level since-2025
16|known:2025 level to-2024
-13|known:2025-01 aim since-2025
-14|known:2025-01 level since-2025
-9|known:2025-01/2025-03 level since-2025
-10|known:2025-02 aim since-2025
-32|known:2025-03 aim since-2025
-11|known:2025-03 no since-2025
-12|known:2025-04 aim since-2025
-13|known:2025-04-10 level since-2025
-14|known:2025-05 aim since-2025
-21|known:2025-05 level since-2025
-72|known:2025-06 aim since-2025
-14|known:2025-06 level since-2025
-13|known:2025-06 level to-2024
-31|known:2025-06 no since-2025
-18|known:2025-07 aim since-2025
-19|known:2025-07 level since-2025
-27|known:2025-07/2025-09 level since-2025
-8|known:2025-08 aim since-2025
-11|known:2025-08 level since-2025
-9|known:2025-08-13 level since-2025
-13|known:2025-08-15 level since-2025
-13|known:2025-08-19 aim since-2025
-11|known:2025-08-27 level since-2025
-11|known:2025-09 level since-2025
-9|known:2025-09-15 level since-2025
-8|known:2025-10 aim since-2025
-9|known:2025-10 no since-2025
-8|known:2025-10-29 aim since-2025
-32|known:2025-11 aim since-2025
-24|known:2025-12 level since-2025
-31|known:2025-21 aim since-2025
-11|known:2025-21 aim to-2024
-8|known:2025-22 aim since-2025
-23|known:2025-22 level since-2025
-8|known:2025-23 aim since-2025
42|known:2025/2026 aim since-2025
69|known:2025/2026 level since-2025
33|known:2026 aim since-2025
35|known:2026 aim to-2024
103|known:2026 level since-2025
12|known:2026 no since-2025
-12|known:2026-01 aim since-2025
-25|known:2026-01 level since-2025
-8|known:2026-01-23 aim since-2025
-12|known:2026-01/2026-03 level since-2025
57|known:2026-03 aim since-2025
41|known:2026-03 level since-2025
15|known:2026-03 no since-2025
-20|known:2026-03-12 level since-2025
-14|known:2026-04 aim since-2025
-22|known:2026-04 level since-2025
-38|known:2026-05 aim since-2025
-12|known:2026-05-30 level since-2025
-28|known:2026-12 aim since-2025
-32|known:2026-21 level since-2025
-14|known:2026-24 aim since-2025
118|known:2026/2027 level since-2025
17|known:2026/2027 no since-2025
49|known:2026/2029 aim since-2025
76|known:2026/2030 aim since-2025
14|known:2027 aim since-2025
105|known:2027 aim to-2024
9|known:2027 level since-2025
41|known:2027 no since-2025
-24|known:2027 no to-2024
-24|known:2027-01 aim since-2025
32|known:2027-04 aim since-2025
-13|known:2027-04 level since-2025
13|known:2027/2028 aim since-2025
-16|known:2028 aim since-2025
70|known:2028 aim to-2024
45|known:2028 level since-2025
-50|known:2028 level to-2024
42|known:2028 no since-2025
20|known:2028-03 aim since-2025
10|known:2028-03 aim to-2024
-28|known:2029 aim since-2025
-14|known:2029 aim to-2024
12|known:2029 level since-2025
-26|known:2029 level to-2024
14|known:2029/2030 aim since-2025
35|known:2029/2030 level since-2025
-11|known:202X aim since-2025
-95|known:202X level since-2025
-53|known:202X level to-2024
-26|known:202X no since-2025
15|known:2030 aim since-2025
83|known:2030 aim to-2024
60|known:2030 level since-2025
-12|known:2030 level to-2021
-34|known:2030 level to-2024
44|known:2030 no since-2025
13|known:2031 aim since-2025
23|known:2031 aim to-2021
-12|known:2031 aim to-2024
44|known:2031 level since-2025
-8|known:2031 no since-2025
89|known:2032 aim since-2025
-27|known:2032 aim to-2024
21|known:2032 level since-2025
-27|known:2032 level to-2024
-18|known:2032/2033 level since-2025
49|known:2033 aim since-2025
19|known:2033 aim to-2024
-22|known:2033 level to-2024
10|known:2033/2034 aim since-2025
13|known:2033/2034 aim to-2024
22|known:2033/2034 level to-2024
-36|known:2034 aim to-2024
-13|known:2034 level to-2024
36|known:2034/2035 level since-2025
46|known:2035 aim since-2025
-26|known:2035 level since-2025
14|known:2035 no since-2025
59|known:2036 aim since-2025
19|known:203X aim since-2025
8|known:203X aim to-2021
-29|known:203X aim to-2024
-23|known:2040 aim to-2024
-11|known:2040 level since-2025
-18|known:2055 level to-2024
-9|known:205X level to-2024
-9|known:26 None level
14|known:27.2 2026 level
-60|known:2E+1 2025 level
16|known:2E+1 None level
18|known:2E+1-3E+1 None level
-34|known:3 1976 level
40|known:3 1986 level
25|known:3 1990 level
29|known:3 1997 aim
31|known:3 1998 level
-15|known:3 2000 aim
40|known:3 2008 aim
-16|known:3 2009 level
-16|known:3 2013 aim
12|known:3 2015 aim
-15|known:3 2018 aim
-25|known:3 2022 level
-8|known:3 2022-04 aim
-16|known:3 2023 aim
-34|known:3 2024 aim
-41|known:3 2024 level
20|known:3 2025 aim
-28|known:3 2025-03 aim
-9|known:3 2025-04 aim
-9|known:3 2025-06 aim
-13|known:3 2025-06 level
-14|known:3 2025/2026 aim
-8|known:3 2026 aim
41|known:3 2026 level
-44|known:3 2026-03 aim
-25|known:3 2026-05 aim
-12|known:3 2026-05-30 level
-18|known:3 2026-12 aim
-50|known:3 2027 aim
17|known:3 2027 level
-11|known:3 2027-04 aim
35|known:3 2029 aim
59|known:3 202X aim
92|known:3 2030 aim
31|known:3 2030 level
8|known:3 2030 no
35|known:3 2031 level
68|known:3 2032 level
50|known:3 2033 aim
15|known:3 2034 aim
-34|known:3 2035 aim
-17|known:3 2036 aim
19|known:3 203X aim
-11|known:3 FY2024 level
-26|known:3 FY2025 aim
9|known:3 FY2026 level
-43|known:3 FY2027 aim
-21|known:3 FY2027 level
55|known:3 FY2030 aim
55|known:3 FY2031 aim
50|known:3 FY2032 aim
29|known:3 FY2035 aim
14|known:3 None aim
-11|known:3 None level
9|known:3 None no
-9|known:3-3.5 2026 aim
15|known:3-3.5 None aim
8|known:3.08 2024 level
-8|known:3.08 None level
9|known:3.1 2014 level
-17|known:3.1 2024 level
37|known:3.1 2025 level
-36|known:3.1 2027 level
19|known:3.1 FY2023 level
-10|known:3.1 FY2025 level
-13|known:3.1 FY2027 level
21|known:3.1 None level
10|known:3.12 2032 level
-13|known:3.2 2003 aim
-8|known:3.2 2014 level
8|known:3.2 2021 level
10|known:3.2 2025 aim
85|known:3.2 2025 level
-29|known:3.2 2026 level
-10|known:3.2 2027 level
-17|known:3.2 2029 level
-13|known:3.2 2035 aim
8|known:3.2 2035 level
-53|known:3.2 FY2025 level
13|known:3.2 None aim
-36|known:3.2 None level
37|known:3.22 2025 level
-22|known:3.22 None level
-11|known:3.3 2022 level
-19|known:3.3 2024 level
15|known:3.3 2025 level
23|known:3.3 2026 aim
24|known:3.3 2026 level
-14|known:3.3 2027 level
-9|known:3.3 2030 level
55|known:3.3 FY2026 level
-18|known:3.3 None aim
-14|known:3.3 None level
-13|known:3.32 2025 level
36|known:3.32 2026 level
-14|known:3.32 None level
16|known:3.35 2025 level
38|known:3.38 2024 level
-35|known:3.38 None level
11|known:3.4 2016 level
-39|known:3.4 2020 level
-8|known:3.4 2021 level
-25|known:3.4 2023 level
103|known:3.4 2024 level
12|known:3.4 2025 level
-15|known:3.4 2026 level
-10|known:3.4 FY1978 level
-26|known:3.4 None aim
11|known:3.4 None level
22|known:3.43 2024 level
-19|known:3.43 None level
-12|known:3.45 2026 level
16|known:3.45 None level
-10|known:3.5 2006 level
-16|known:3.5 2014 level
27|known:3.5 2018 level
58|known:3.5 2021 level
33|known:3.5 2022 level
-10|known:3.5 2024 aim
-56|known:3.5 2024 level
-44|known:3.5 2025 aim
13|known:3.5 2025 level
-21|known:3.5 2025-06 aim
-25|known:3.5 2025-06 no
-32|known:3.5 2025-11 aim
-8|known:3.5 2025-21 aim
-8|known:3.5 2025-23 aim
-31|known:3.5 2026 aim
-15|known:3.5 2026 level
-14|known:3.5 2026-03 aim
-13|known:3.5 2026-05 aim
-69|known:3.5 2027 aim
-17|known:3.5 2028 aim
-14|known:3.5 2029 level
15|known:3.5 2029 no
-17|known:3.5 202X no
37|known:3.5 2030 aim
49|known:3.5 2030 no
-8|known:3.5 2031 aim
19|known:3.5 2031 level
83|known:3.5 2032 aim
-19|known:3.5 2032 level
-12|known:3.5 2033 aim
186|known:3.5 2035 aim
24|known:3.5 2035 level
23|known:3.5 2035 no
86|known:3.5 2036 aim
-23|known:3.5 203X aim
-17|known:3.5 FY2021 level
-23|known:3.5 FY2025 aim
-31|known:3.5 FY2027 aim
-25|known:3.5 FY2027 level
11|known:3.5 FY2030 aim
-24|known:3.5 FY2031 aim
-13|known:3.5 FY2032 aim
24|known:3.5 FY2033 aim
39|known:3.5 FY2035 aim
51|known:3.5 None aim
-53|known:3.5 None level
18|known:3.5 None no
-38|known:3.6 2016 level
14|known:3.6 2021 level
-13|known:3.6 2023 level
41|known:3.6 2027 level
-8|known:3.6 2035 level
-62|known:3.6 None level
12|known:3.7 2025 level
9|known:3.7 2026 aim
-34|known:3.7 2026 level
-9|known:3.7 None aim
12|known:3.7 None level
8|known:3.73 2025 level
22|known:3.8 2013 level
8|known:3.8 2022 level
-12|known:3.8 2024 aim
33|known:3.8 None aim
34|known:3.8 None level
-15|known:3.9 2014 level
15|known:3.9 2023 level
-12|known:3.9 2024 level
-16|known:3.9 None level
-8|known:34 2021 level
32|known:34 2022 level
45|known:34 2024 level
-58|known:34 None level
27|known:37 2023 level
-22|known:37 None level
11|known:3E+1 1975 level
-17|known:3E+1 2025 level
8|known:3E+1 2026 level
13|known:3E+1 None level
25|known:4 1989 level
-23|known:4 2023 level
-14|known:4 2024 aim
8|known:4 2024 level
-18|known:4 2025 aim
34|known:4 2025 level
51|known:4 2026 aim
26|known:4 2028 aim
33|known:4 2029 aim
-13|known:4 2030 aim
-13|known:4 2035 aim
76|known:4 FY1995 aim
8|known:4 FY2027 aim
-30|known:4 None aim
-11|known:4 None level
13|known:4-5 None level
-12|known:4.1 1989 level
-20|known:4.1 2021 level
-11|known:4.1 2022 level
59|known:4.1 2024 level
-20|known:4.1 None level
23|known:4.12 2024 level
-14|known:4.12 None level
12|known:4.2 2024 level
11|known:4.3 2025 level
-11|known:4.3 None level
27|known:4.4 2022 level
-26|known:4.4 2024 level
-16|known:4.4 None level
23|known:4.48 2025 level
13|known:4.5 2022 level
-38|known:4.5 2024 level
48|known:4.5 2025 level
13|known:4.5 2027 aim
10|known:4.5 FY2027 aim
-38|known:4.5 None aim
12|known:4.5 None level
22|known:4.6 FY2027 level
-12|known:4.6 None aim
-16|known:4.6 None level
-16|known:4.7 2024 level
10|known:4.7 2025 aim
10|known:4.7 2025 level
11|known:4.7 FY2027 level
-34|known:4.7 None aim
12|known:4.7 None level
11|known:4.8 2024 level
-17|known:4.8 2025 level
43|known:4.8 2026 level
-29|known:4.8 None level
34|known:4.87 2026 aim
-32|known:4.87 None aim
16|known:4.9 1979 level
13|known:4.9 2009 level
-13|known:4.9 2024 level
9|known:4.9 2026 aim
9|known:4.9 2026 level
-9|known:4.9 None aim
-26|known:4.9 None level
19|known:4.9-16.9 None level
38|known:4E+1 2025 level
22|known:5 197X level
29|known:5 1986 level
-48|known:5 198X level
-12|known:5 2024 aim
-31|known:5 2024 level
-36|known:5 2025 aim
-74|known:5 2025 level
-14|known:5 2025 no
-26|known:5 2025-06 aim
39|known:5 2027 aim
18|known:5 2027 level
54|known:5 2028 aim
66|known:5 2028 level
-24|known:5 2029 aim
-9|known:5 202X no
78|known:5 2030 aim
-16|known:5 2031 aim
-53|known:5 2032 aim
-12|known:5 2033 aim
106|known:5 2035 aim
28|known:5 2036 aim
-23|known:5 FY1978 level
-36|known:5 FY2025 aim
-18|known:5 FY2026 aim
13|known:5 FY2027 no
32|known:5 None aim
35|known:5 None no
-8|known:5-6 2026 aim
79|known:5-6 2026/2030 aim
-28|known:5-6 2030 aim
-29|known:5-6 None aim
20|known:5.1 2026 level
-8|known:5.1 FY1987 level
-27|known:5.1 None level
11|known:5.3 1984 level
-52|known:5.3 None level
19|known:5.38 2026 level
-14|known:5.38 None level
-15|known:5.4 2025 level
18|known:5.4 2026 aim
40|known:5.4 2026 level
56|known:5.4 2026/2029 aim
-37|known:5.4 2029 aim
-29|known:5.4 2030 aim
-11|known:5.4 2035 aim
21|known:5.4 None aim
-11|known:5.4 None level
-19|known:5.5 2025 level
32|known:5.5 2026 level
20|known:5.5 None aim
15|known:5.5 None level
12|known:5.6 2024 level
-22|known:5.6 None level
32|known:5.9 2023 level
8|known:6 196X level
-21|known:6 1976 level
12|known:6 1980 level
13|known:6 1986 level
79|known:6 198X level
13|known:6 2024 level
-36|known:6 2025 level
-11|known:6 2026 aim
-9|known:6 2035 aim
9|known:6 FY1986 level
24|known:6 None aim
34|known:6 None level
9|known:6 None no
68|known:6.2 2025 level
-47|known:6.2 2026 level
-24|known:6.2 None level
39|known:6.3 None level
25|known:6.5 2025 level
-20|known:6.5 FY1987 level
-62|known:6.5 None level
-9|known:6.6 None level
-35|known:6.8 1979 level
19|known:6.8 2024 level
12|known:6.8 None level
16|known:6.9 None level
-19|known:7 2023 level
19|known:7 2024 level
27|known:7 None level
-14|known:7.1 2023 level
39|known:7.1 2024 level
-36|known:7.1 None level
13|known:7.3 2024 level
-15|known:7.3 None level
-10|known:7.4 None level
16|known:7.5 2025 level
-12|known:7.5 None level
33|known:7.8 2025 level
-23|known:7.8 None level
66|known:8 2025 level
-23|known:8 2026 level
-36|known:8 None level
48|known:8.8 2024 level
-11|known:8.8 2026 level
-26|known:8.8 None level
18|known:9 None level
78|known:AFG None level
-41|known:AGO 2027 aim
42|known:AGO None aim
8|known:ALB 2025 level
-12|known:ALLIES 0.25 2026 aim
11|known:ALLIES 0.25 None aim
33|known:ALLIES 198X aim
-8|known:ALLIES 2 2025 aim
8|known:ALLIES 2 2030 aim
10|known:ALLIES 2 None aim
23|known:ALLIES 2 None level
-18|known:ALLIES 2025 aim
-15|known:ALLIES 2026 aim
37|known:ALLIES 3.5 None aim
33|known:ALLIES 5 None aim
-8|known:ALLIES FY2027 aim
62|known:ALLIES None aim
22|known:ALLIES None level
29|known:ARG 0.5 None level
-24|known:ARG 1.5 None aim
-22|known:ARG 198X level
9|known:ARG 2 None aim
-15|known:ARG None aim
27|known:ARG None level
19|known:ARM 2028 aim
-17|known:ARM None aim
-14|known:ARM None level
-8|known:AUS 0.15 205X level
80|known:AUS 0.15 None level
8|known:AUS 0.15 None no
13|known:AUS 1.5 None aim
19|known:AUS 1.9 2023 level
35|known:AUS 1.9 2024 level
-37|known:AUS 1.9 None level
19|known:AUS 198X level
-27|known:AUS 2 2013 aim
29|known:AUS 2 2020/2021 aim
10|known:AUS 2 2021 aim
28|known:AUS 2 2022 level
44|known:AUS 2 2023 aim
-11|known:AUS 2 2023 level
14|known:AUS 2 2023/2024 level
15|known:AUS 2 2024 level
-36|known:AUS 2 2025 level
8|known:AUS 2 2025/2026 level
-8|known:AUS 2 2026 level
-17|known:AUS 2 2033/2034 level
-49|known:AUS 2 FY2025 level
50|known:AUS 2 None level
-15|known:AUS 2.02 2033/2034 level
12|known:AUS 2.02 None level
10|known:AUS 2.03 2025/2026 level
-8|known:AUS 2.05 2033/2034 level
-20|known:AUS 2.1 2026 level
-22|known:AUS 2.1 2028 level
40|known:AUS 2.1 2033/2034 level
23|known:AUS 2.2 None aim
-21|known:AUS 2.2 None level
30|known:AUS 2.3 2033/2034 level
-8|known:AUS 2.3 FY2027 aim
-13|known:AUS 2.3 None aim
-29|known:AUS 2.3 None level
-12|known:AUS 2.4 2025/2026 aim
-13|known:AUS 2.4 2032/2033 aim
38|known:AUS 2.4 2033 aim
26|known:AUS 2.4 2033 level
40|known:AUS 2.4 2033/2034 aim
-53|known:AUS 2.4 2035 aim
32|known:AUS 2.4 None aim
-26|known:AUS 2.4 None level
32|known:AUS 2.5 2030 aim
-18|known:AUS 2.5 2035 aim
-11|known:AUS 2.5 None aim
84|known:AUS 2.8 2025 level
-27|known:AUS 2.8 2026 level
-16|known:AUS 2.8 2026-04 level
-10|known:AUS 2.8 2033 level
-12|known:AUS 2.8 2033/2034 level
-44|known:AUS 2.8 FY2026 level
17|known:AUS 2.8 None level
-11|known:AUS 2009 level
-27|known:AUS 2013 aim
28|known:AUS 2020/2021 aim
10|known:AUS 2021 aim
31|known:AUS 2022 level
44|known:AUS 2023 aim
-40|known:AUS 2024 aim
33|known:AUS 2024 level
-27|known:AUS 2025 aim
33|known:AUS 2025 level
-8|known:AUS 2025-06 no
-16|known:AUS 2025-07 level
-11|known:AUS 2025-09 level
-16|known:AUS 2025/2026 aim
17|known:AUS 2025/2026 level
-55|known:AUS 2026 level
-16|known:AUS 2026-04 level
-18|known:AUS 2026-05 aim
-11|known:AUS 2027 aim
20|known:AUS 2028 aim
-23|known:AUS 2028 level
-18|known:AUS 2029 aim
22|known:AUS 2029/2030 level
-9|known:AUS 202X aim
-29|known:AUS 202X level
-17|known:AUS 202X no
-38|known:AUS 2030 aim
-16|known:AUS 2030 level
12|known:AUS 2030 no
11|known:AUS 2031 aim
-12|known:AUS 2032/2033 aim
84|known:AUS 2033 aim
33|known:AUS 2033/2034 aim
61|known:AUS 2033/2034 level
34|known:AUS 2034 level
-32|known:AUS 2035 aim
-15|known:AUS 2036 aim
33|known:AUS 203X aim
-18|known:AUS 2055 level
-9|known:AUS 205X level
-22|known:AUS 3 2025 aim
-18|known:AUS 3 2026-05 aim
26|known:AUS 3 2028 aim
-23|known:AUS 3 2029 aim
-9|known:AUS 3 202X aim
-66|known:AUS 3 2030 aim
54|known:AUS 3 2033 aim
70|known:AUS 3 2035 aim
-15|known:AUS 3 2036 aim
13|known:AUS 3 203X aim
-25|known:AUS 3 None no
-8|known:AUS 3.5 2025-06 no
-17|known:AUS 3.5 202X no
12|known:AUS 3.5 2030 no
-25|known:AUS 3.5 2035 aim
28|known:AUS 3.5 None aim
20|known:AUS 3.5 None no
-48|known:AUS FY2025 level
-43|known:AUS FY2026 level
-9|known:AUS FY2027 aim
-12|known:AUS FY2027 level
72|known:AUS None aim
41|known:AUS None level
-20|known:AUS+JPN+KOR None aim
8|known:AUT 2 2032 aim
8|known:AUT 2025 level
11|known:AZE 5 None level
10|known:AZE None level
56|known:BEL 1.3 2024 level
-8|known:BEL 1.3 2025 level
-23|known:BEL 1.3 2025-22 level
26|known:BEL 1.3 None level
8|known:BEL 1989 level
41|known:BEL 2 2025 aim
51|known:BEL 2 2025 level
17|known:BEL 2 2029 aim
-11|known:BEL 2 2034 aim
-13|known:BEL 2 2036 aim
-39|known:BEL 2 None aim
-44|known:BEL 2 None level
50|known:BEL 2024 level
40|known:BEL 2025 aim
8|known:BEL 2025 level
-23|known:BEL 2025-22 level
17|known:BEL 2029 aim
32|known:BEL 2029 level
-15|known:BEL 2030 level
-9|known:BEL 2034 aim
-13|known:BEL 2036 aim
-37|known:BEL None aim
-43|known:BEL None level
-28|known:BEL+ESP None level
-62|known:BEL+ESP+PRT 2 None level
-62|known:BEL+ESP+PRT None level
16|known:BEL+ITA 2 2025 aim
-18|known:BEL+ITA 2 None aim
16|known:BEL+ITA 2025 aim
-18|known:BEL+ITA None aim
9|known:BGD 2025/2026 aim
-8|known:BGR 2.5 None aim
21|known:BGR 2025 level
-8|known:BGR 2028 aim
16|known:BGR 2035 aim
16|known:BGR 3.5 2035 aim
-14|known:BGR None aim
-34|known:BGR None level
-32|known:BHR 2027 level
32|known:BHR None level
49|known:BRN None level
19|known:CAN 1 2013 level
-16|known:CAN 1 None level
-12|known:CAN 1.2 None level
12|known:CAN 1.33 2023 level
-18|known:CAN 1.33 2029/2030 level
13|known:CAN 1.33 None level
66|known:CAN 1.37 2024 level
-15|known:CAN 1.37 2032 level
-35|known:CAN 1.37 FY2025 level
43|known:CAN 1.38 2023 level
-58|known:CAN 1.38 2024 level
24|known:CAN 1.38 None level
24|known:CAN 1.4 2024 level
-8|known:CAN 1.4 2025/2026 level
-16|known:CAN 1.4 FY2025 level
-20|known:CAN 1.45 2024 level
40|known:CAN 1.45 None level
-16|known:CAN 1.47 2024 level
-12|known:CAN 1.5 2035 aim
13|known:CAN 1.5 None aim
37|known:CAN 1.6 2026 level
13|known:CAN 2 2025 level
48|known:CAN 2 2025/2026 aim
-10|known:CAN 2 2026-03 level
-8|known:CAN 2 2027 aim
8|known:CAN 2 2032 aim
9|known:CAN 2 FY2024 level
16|known:CAN 2 FY2025 level
-13|known:CAN 2 None aim
-19|known:CAN 2 None level
-8|known:CAN 2.1 2035 level
-17|known:CAN 2.1 None level
-8|known:CAN 2001 level
19|known:CAN 2013 level
-16|known:CAN 2022 level
56|known:CAN 2023 level
-21|known:CAN 2024 level
-57|known:CAN 2025 level
48|known:CAN 2025/2026 aim
62|known:CAN 2026 level
-11|known:CAN 2026-03 level
-11|known:CAN 2027 level
-19|known:CAN 2029 aim
-10|known:CAN 2030 level
12|known:CAN 2030 no
-9|known:CAN 2032 aim
-23|known:CAN 2032 level
34|known:CAN 2035 aim
-11|known:CAN 2035 level
11|known:CAN 3 2031 aim
-11|known:CAN 3 2035 aim
14|known:CAN 3.5 2030 aim
37|known:CAN 3.5 2035 aim
-28|known:CAN 3.5 None aim
-10|known:CAN 5 2032 aim
30|known:CAN 5 2035 aim
10|known:CAN FY2024 level
-16|known:CAN FY2025 aim
17|known:CAN FY2026 level
-23|known:CAN None aim
12|known:CAN None level
8|known:CAN None no
-22|known:CHE 0.7 1990 level
27|known:CHE 0.7 None level
-30|known:CHE 0.8 None no
-8|known:CHE 1 2028 aim
-21|known:CHE 1 2030 aim
54|known:CHE 1 2032 aim
8|known:CHE 1 2035 aim
-34|known:CHE 1 None aim
-16|known:CHE 1.5 2030 aim
-11|known:CHE 1.5 2032 aim
33|known:CHE 1.5 None aim
-12|known:CHE 1990 level
31|known:CHE 2019 level
-28|known:CHE 2022 level
-11|known:CHE 2024 level
-10|known:CHE 2028 aim
39|known:CHE 2028 no
-37|known:CHE 2030 aim
-11|known:CHE 2030 level
36|known:CHE 2032 aim
10|known:CHE None aim
28|known:CHE None level
-38|known:CHE None no
-22|known:CHL 1.5 2026 level
27|known:CHL 1.6 None level
-27|known:CHL 2019 level
-22|known:CHL 2026 level
28|known:CHL None level
-29|known:CHN 1.2 2023 level
21|known:CHN 1.2 2024 level
25|known:CHN 1.2 None level
14|known:CHN 1.3 2013 level
32|known:CHN 1.3 2017 level
29|known:CHN 1.3 2022 level
-31|known:CHN 1.3 2023 level
9|known:CHN 1.3 2025 level
30|known:CHN 1.3 None level
-20|known:CHN 1.4 None level
-32|known:CHN 1.5 2023 level
-15|known:CHN 1.5 2024 level
-13|known:CHN 1.5 2025 level
-27|known:CHN 1.5 2026 level
-8|known:CHN 1.5 FY2025 level
90|known:CHN 1.5 None level
13|known:CHN 1.6 2022 level
-9|known:CHN 1.7 1976 level
29|known:CHN 1.7 2020 level
52|known:CHN 1.7 2021 level
-24|known:CHN 1.7 2022 level
18|known:CHN 1.7 2023 level
38|known:CHN 1.7 2024 level
45|known:CHN 1.7 2025 level
-31|known:CHN 1.7 FY2021 level
-34|known:CHN 1.7 FY2025 level
-20|known:CHN 1.7 FY2027 level
-32|known:CHN 1.7 None level
-37|known:CHN 1.8 None level
-9|known:CHN 1976 level
-10|known:CHN 2 2023 level
-12|known:CHN 2 2024 level
35|known:CHN 2 None level
21|known:CHN 2.3 None level
-32|known:CHN 2012 level
21|known:CHN 2014 level
32|known:CHN 2017 level
29|known:CHN 2020 level
52|known:CHN 2021 level
16|known:CHN 2022 level
-85|known:CHN 2023 level
42|known:CHN 2024 level
40|known:CHN 2025 level
-21|known:CHN 2025/2026 level
-38|known:CHN 2026 level
-12|known:CHN 2027 level
-20|known:CHN 4 2024 level
19|known:CHN 4 None level
-17|known:CHN FY2018 level
-31|known:CHN FY2021 level
-52|known:CHN FY2025 level
-23|known:CHN FY2027 level
110|known:CHN None level
-19|known:CMR None level
27|known:COL 2016 level
-23|known:COL 2024 level
-24|known:COL 3.1 2024 level
-9|known:CUB 2.9 None level
-9|known:CUB None level
-33|known:CZE 2 2024 aim
-41|known:CZE 2 2024 level
10|known:CZE 2 2025 level
-14|known:CZE 2 2027 aim
46|known:CZE 2 None aim
32|known:CZE 2 None level
-12|known:CZE 2.1 None aim
34|known:CZE 2.5 202X aim
-34|known:CZE 2.5 None aim
-26|known:CZE 2027 aim
-10|known:CZE 2029 aim
34|known:CZE 202X aim
8|known:CZE 2030 aim
8|known:CZE 2035 no
12|known:CZE 3 2030 aim
-12|known:CZE 3 None aim
-11|known:CZE None aim
-12|known:CZE None no
15|known:DEU 1 None no
56|known:DEU 1.2 2014 level
14|known:DEU 1.2 2016 level
-11|known:DEU 1.2 2024 level
15|known:DEU 1.2 None level
8|known:DEU 1.24 2018 level
30|known:DEU 1.3 2013 level
-32|known:DEU 1.3 2024 level
-19|known:DEU 1.3 None level
14|known:DEU 1.36 None level
13|known:DEU 1.38 2019 level
-13|known:DEU 1.38 None level
12|known:DEU 1.4 None level
45|known:DEU 1.5 2021 level
-25|known:DEU 1.5 2022 level
-20|known:DEU 1.5 2023 level
-12|known:DEU 1.5 2029 aim
13|known:DEU 1.5 None aim
-14|known:DEU 1.5 None level
33|known:DEU 1.57 2023 level
-34|known:DEU 1.57 2024 level
10|known:DEU 1.57 None level
46|known:DEU 1.6 2023 level
-46|known:DEU 1.6 None level
29|known:DEU 1.9 2024 level
-22|known:DEU 1.9 None level
41|known:DEU 1936 level
-38|known:DEU 1976 level
9|known:DEU 1977 level
62|known:DEU 1989 level
44|known:DEU 1991 level
21|known:DEU 1992 level
18|known:DEU 1997 level
20|known:DEU 1998 level
44|known:DEU 2 1991 level
-12|known:DEU 2 2014 level
-16|known:DEU 2 2022-02 aim
-11|known:DEU 2 2023 level
74|known:DEU 2 2024 aim
-18|known:DEU 2 2027 aim
-10|known:DEU 2 202X aim
23|known:DEU 2 2031 aim
-39|known:DEU 2 203X aim
29|known:DEU 2 None aim
15|known:DEU 2.01 2024 level
18|known:DEU 2.1 1992 level
-51|known:DEU 2.1 2023 level
62|known:DEU 2.1 2024 level
12|known:DEU 2.12 2024 level
21|known:DEU 2.3 2025 level
-17|known:DEU 2.3 None level
-8|known:DEU 2.4 2024 level
10|known:DEU 2.4 2025 aim
20|known:DEU 2.4 2025 level
-9|known:DEU 2.4 None aim
23|known:DEU 2.4 None level
-19|known:DEU 2.8 2025 level
-10|known:DEU 2.8 2029 level
9|known:DEU 2.8 None aim
-25|known:DEU 2.8 None level
-11|known:DEU 2005 level
-27|known:DEU 2006 level
30|known:DEU 2013 level
77|known:DEU 2014 level
14|known:DEU 2016 level
12|known:DEU 2019 level
44|known:DEU 2021 level
-28|known:DEU 2022 level
-16|known:DEU 2022-02 aim
-50|known:DEU 2023 level
78|known:DEU 2024 aim
-41|known:DEU 2024 level
-10|known:DEU 2025 level
-18|known:DEU 2027 aim
73|known:DEU 2027 level
68|known:DEU 2029 aim
-10|known:DEU 202X aim
-24|known:DEU 2030 aim
13|known:DEU 2031 aim
-25|known:DEU 2032 aim
-41|known:DEU 2035 aim
-39|known:DEU 203X aim
-33|known:DEU 3 1976 level
-8|known:DEU 3 2024 level
-13|known:DEU 3 2025 level
46|known:DEU 3 2027 level
13|known:DEU 3 None aim
20|known:DEU 3 None level
36|known:DEU 3.1 2027 level
-18|known:DEU 3.1 None level
30|known:DEU 3.2 2026 level
-13|known:DEU 3.2 None level
23|known:DEU 3.3 None level
-10|known:DEU 3.4 FY1978 level
14|known:DEU 3.4 None level
71|known:DEU 3.5 2029 aim
-10|known:DEU 3.5 2031 aim
-36|known:DEU 3.5 2035 aim
34|known:DEU 4 2029 aim
-34|known:DEU 4 None aim
-17|known:DEU 5 2029 aim
22|known:DEU 5 None aim
-8|known:DEU FY1976 level
-15|known:DEU FY1978 level
-20|known:DEU FY1986 level
-10|known:DEU FY1987 level
-8|known:DEU FY2027 level
50|known:DEU None aim
-72|known:DEU None level
26|known:DEU None no
25|known:DNK 1.4 2022 level
-31|known:DNK 1.4 None level
18|known:DNK 1.65 2024 level
-18|known:DNK 1.65 None level
16|known:DNK 2.4 2024 level
-15|known:DNK 2.4 2026 level
30|known:DNK 2.5 None level
19|known:DNK 201X level
10|known:DNK 2021 level
22|known:DNK 2022 level
25|known:DNK 2024 level
14|known:DNK 2025 aim
25|known:DNK 2026 aim
-16|known:DNK 2026 level
13|known:DNK 202X aim
-17|known:DNK 2030 level
-53|known:DNK 2035 aim
9|known:DNK 3 2026 aim
13|known:DNK 3 202X aim
-17|known:DNK 3 None aim
10|known:DNK 3.2 2025 aim
19|known:DNK 3.5 2026 aim
-53|known:DNK 3.5 2035 aim
35|known:DNK 3.5 None aim
21|known:DNK 3.5 None level
15|known:DNK None aim
-11|known:DZA 2025 level
-10|known:DZA 2026 level
10|known:DZA 8.8 None level
22|known:DZA None level
8|known:ECU 2.2 None level
-8|known:ECU 2027 level
8|known:ECU None level
16|known:EGY 1.2 None level
10|known:EGY None level
29|known:ESP 0.9 2014 level
-90|known:ESP 0.9 None level
-19|known:ESP 1 None level
55|known:ESP 1.28 2024 level
-16|known:ESP 1.28 2025 level
-29|known:ESP 1.28 2029 level
-8|known:ESP 1.28 None level
20|known:ESP 1.3 2024 level
13|known:ESP 1.4 2024 level
-57|known:ESP 1.4 2025 level
61|known:ESP 1.4 None level
-9|known:ESP 1.5 None aim
40|known:ESP 1986 level
-12|known:ESP 2 2024 level
19|known:ESP 2 2025 aim
36|known:ESP 2 2025 level
-11|known:ESP 2 2026 level
-14|known:ESP 2 None aim
46|known:ESP 2 None level
-34|known:ESP 2.1 2029 aim
-28|known:ESP 2.1 2035 aim
77|known:ESP 2.1 None aim
73|known:ESP 2014 level
-14|known:ESP 2018 level
-11|known:ESP 2019 level
32|known:ESP 2024 level
14|known:ESP 2025 aim
-37|known:ESP 2025 level
45|known:ESP 2025 no
8|known:ESP 2026 aim
-11|known:ESP 2026 level
-11|known:ESP 2029 aim
-30|known:ESP 2029 level
-38|known:ESP 2035 aim
-24|known:ESP 2035 no
-24|known:ESP 3.5 2035 no
-16|known:ESP 3.5 None aim
28|known:ESP 3.5 None no
47|known:ESP None aim
-68|known:ESP None level
-10|known:ESP None no
8|known:ESP+ITA 2025 aim
-8|known:ESP+ITA None aim
21|known:EST 0.25 None aim
-14|known:EST 2 None level
-26|known:EST 2020 level
-14|known:EST 2023 aim
72|known:EST 2024 level
38|known:EST 2026 aim
19|known:EST 2026 level
54|known:EST 2026/2029 aim
23|known:EST 2028 aim
-37|known:EST 2029 aim
-32|known:EST 2030 aim
-12|known:EST 2035 aim
22|known:EST 3 2028 aim
-27|known:EST 3 None aim
49|known:EST 3.4 2024 level
-8|known:EST 3.4 2025 level
10|known:EST 3.4 None level
22|known:EST 3.43 2024 level
-19|known:EST 3.43 None level
10|known:EST 3.5 None aim
9|known:EST 3.7 2026 aim
-9|known:EST 3.7 None aim
10|known:EST 5 2026 aim
9|known:EST 5 None aim
24|known:EST 5.1 2026 level
-19|known:EST 5.1 None level
18|known:EST 5.4 2026 aim
56|known:EST 5.4 2026/2029 aim
-37|known:EST 5.4 2029 aim
-29|known:EST 5.4 2030 aim
-11|known:EST 5.4 2035 aim
22|known:EST 5.4 None aim
21|known:EST None aim
-46|known:EST None level
36|known:EST+LTU 2026 aim
36|known:EST+LTU 5 2026 aim
-23|known:EST+LTU 5 None aim
-23|known:EST+LTU None aim
-19|known:ETH 2025/2026 level
19|known:ETH None level
-11|known:EU 1.5 2029 no
18|known:EU 1.5 None no
25|known:EU 1.9 2024 level
-12|known:EU 1.9 2025 level
-13|known:EU 1.9 None level
21|known:EU 2.1 2025 level
-17|known:EU 2.1 None level
41|known:EU 2021 level
16|known:EU 2022 level
-14|known:EU 2023 level
-13|known:EU 2024 level
-11|known:EU 2029 no
-18|known:EU None level
20|known:EU None no
36|known:FIN 2 None level
23|known:FIN 2.25 2023 level
-23|known:FIN 2.25 None level
26|known:FIN 2.3 2024 level
-17|known:FIN 2.3 None level
-35|known:FIN 2.4 2023 level
40|known:FIN 2.4 None level
13|known:FIN 2.5 2025 level
-9|known:FIN 2.6 None level
-14|known:FIN 2023 level
20|known:FIN 2025 level
-10|known:FIN 2026 level
11|known:FIN 2028 aim
8|known:FIN 2029 aim
17|known:FIN 2030 level
13|known:FIN 2035 aim
11|known:FIN 3 2028 aim
33|known:FIN 3 2029 aim
-26|known:FIN 3 2035 aim
-14|known:FIN 3 None aim
-17|known:FIN None aim
20|known:FIN None level
51|known:FRA 1.9 2023 level
-23|known:FRA 1.9 2024 level
-10|known:FRA 1.9 2027 level
35|known:FRA 2 2024 aim
-11|known:FRA 2 2025 level
-35|known:FRA 2 None aim
18|known:FRA 2 None level
24|known:FRA 2.06 2024 level
-13|known:FRA 2.06 None level
16|known:FRA 2.1 2024 level
-26|known:FRA 2.1 2026 level
-8|known:FRA 2.1 2027 level
32|known:FRA 2.1 None level
-22|known:FRA 2.2 2025 level
36|known:FRA 2.2 2026 level
-9|known:FRA 2.2 2029 level
13|known:FRA 2.2 2030 level
54|known:FRA 2.3 2027 level
72|known:FRA 2.3 2030 level
-36|known:FRA 2.3 None level
39|known:FRA 2.5 2030 aim
-32|known:FRA 2.5 2035 aim
-15|known:FRA 2017 level
-17|known:FRA 2023 level
34|known:FRA 2024 aim
16|known:FRA 2024 level
-54|known:FRA 2025 level
-9|known:FRA 2026 aim
10|known:FRA 2026 level
-33|known:FRA 2027 aim
53|known:FRA 2027 level
-16|known:FRA 2029 level
-20|known:FRA 202X level
75|known:FRA 2030 aim
75|known:FRA 2030 level
19|known:FRA 2035 aim
10|known:FRA 3-3.5 None aim
-31|known:FRA 3.5 2027 aim
53|known:FRA 3.5 2035 aim
-12|known:FRA 3.5 None aim
-68|known:FRA None aim
-36|known:FRA None level
14|known:FY1967 level to-2024
-35|known:FY1978 level to-1999
25|known:FY1979 level to-1999
10|known:FY1980 level to-1999
-12|known:FY1981 level to-1999
-17|known:FY1982 level to-1999
-8|known:FY1983 level to-1999
18|known:FY1985 aim to-1999
17|known:FY1985 no to-1999
-12|known:FY1986 level to-1999
68|known:FY1986/FY1990 level to-1999
100|known:FY1987 aim to-1999
11|known:FY1987 level to-1999
-12|known:FY1987 no to-1999
10|known:FY1988 level to-1999
-72|known:FY1990 aim to-1999
-36|known:FY1991 level to-1999
18|known:FY1993 level to-1999
17|known:FY1994 level to-1999
67|known:FY1995 aim to-1999
20|known:FY1995 no to-1999
38|known:FY1999 level to-1999
-33|known:FY2000 level to-1999
41|known:FY2003 level to-2013
11|known:FY2006 level to-2013
-8|known:FY2008 level to-2013
-41|known:FY2011 level to-2013
26|known:FY2013 level to-2013
-31|known:FY2015 level to-2013
44|known:FY2015 level to-2021
-18|known:FY2015 no to-2021
39|known:FY2016 level to-2021
24|known:FY2017 level to-2021
31|known:FY2018 level to-2021
-18|known:FY2019 aim to-2021
28|known:FY2021 level since-2025
-54|known:FY2021 level to-2021
25|known:FY2021 level to-2024
-10|known:FY2021 no to-2024
-11|known:FY2022 aim to-2024
-80|known:FY2022 level since-2025
-16|known:FY2022 level to-2021
13|known:FY2022 level to-2024
21|known:FY2022 no to-2024
-27|known:FY2023 aim to-2024
51|known:FY2023 level to-2024
-23|known:FY2024 aim to-2024
-35|known:FY2024 level since-2025
-12|known:FY2024 level to-2024
56|known:FY2025 aim since-2025
-50|known:FY2025 aim to-2024
-25|known:FY2025 level since-2025
-9|known:FY2025 level to-2024
-12|known:FY2026 aim since-2025
33|known:FY2026 level since-2025
34|known:FY2026 no since-2025
-27|known:FY2027 aim since-2025
33|known:FY2027 aim to-2024
-10|known:FY2027 level since-2025
-29|known:FY2027 level to-2024
16|known:FY2027 no to-2024
12|known:FY2028 aim since-2025
14|known:FY2029 level since-2025
56|known:FY2030 aim since-2025
73|known:FY2030 level since-2025
64|known:FY2031 aim since-2025
46|known:FY2031 level since-2025
-28|known:FY2031 no since-2025
25|known:FY2032 aim since-2025
8|known:FY2032 level since-2025
21|known:FY2033 aim since-2025
47|known:FY2035 aim since-2025
23|known:GBR 1.5 2035 aim
-11|known:GBR 1.5 None aim
10|known:GBR 1985 level
27|known:GBR 1986 level
29|known:GBR 1989 level
-45|known:GBR 198X level
-19|known:GBR 2 2027 level
13|known:GBR 2 None aim
31|known:GBR 2 None level
26|known:GBR 2 None no
-31|known:GBR 2.1 None level
-34|known:GBR 2.2 2022 level
51|known:GBR 2.2 None level
102|known:GBR 2.3 2024 level
-18|known:GBR 2.3 2025 level
-45|known:GBR 2.3 2027 level
-15|known:GBR 2.3 2030 level
-12|known:GBR 2.3 2035 level
16|known:GBR 2.3 None level
33|known:GBR 2.33 2024 level
-29|known:GBR 2.33 None level
43|known:GBR 2.36 2025/2026 level
-34|known:GBR 2.36 FY2025 level
52|known:GBR 2.4 2025 level
40|known:GBR 2.4 2026 level
-23|known:GBR 2.4 2027 level
-11|known:GBR 2.4 None level
12|known:GBR 2.5 2010 level
-14|known:GBR 2.5 2024 level
-17|known:GBR 2.5 2025 aim
-32|known:GBR 2.5 2025-21 aim
42|known:GBR 2.5 2027 aim
33|known:GBR 2.5 2027-04 aim
-22|known:GBR 2.5 2029 aim
-11|known:GBR 2.5 202X aim
-18|known:GBR 2.5 2030 aim
-9|known:GBR 2.5 2032 aim
-9|known:GBR 2.5 2034 aim
-9|known:GBR 2.5 2035 aim
47|known:GBR 2.5 None aim
27|known:GBR 2.6 2027 aim
69|known:GBR 2.6 2027 level
14|known:GBR 2.6 2027-04 aim
-13|known:GBR 2.6 2035 level
-25|known:GBR 2.6 None aim
-68|known:GBR 2.6 None level
16|known:GBR 2010 level
-10|known:GBR 2016 level
-35|known:GBR 2022 level
-28|known:GBR 2023 aim
-10|known:GBR 2023 level
32|known:GBR 2024 level
-18|known:GBR 2025 aim
34|known:GBR 2025 level
-32|known:GBR 2025-21 aim
43|known:GBR 2025/2026 level
36|known:GBR 2026 level
9|known:GBR 2027 aim
-21|known:GBR 2027 level
34|known:GBR 2027-04 aim
-13|known:GBR 2027-04 level
11|known:GBR 2028 aim
11|known:GBR 2029 aim
-17|known:GBR 202X aim
41|known:GBR 2030 aim
-17|known:GBR 2030 level
-8|known:GBR 2032 aim
23|known:GBR 2035 aim
-27|known:GBR 2035 level
12|known:GBR 2035 no
-58|known:GBR 3 2027 aim
-11|known:GBR 3 2027-04 aim
34|known:GBR 3 2029 aim
75|known:GBR 3 2030 aim
16|known:GBR 3 2034 aim
-25|known:GBR 3 2035 aim
8|known:GBR 3 None aim
30|known:GBR 3.5 2035 aim
14|known:GBR 3.5 2035 no
-21|known:GBR 3.5 None aim
-13|known:GBR 3.5 None no
-17|known:GBR 3.9 None level
24|known:GBR 4 1989 level
-8|known:GBR 4 None level
17|known:GBR 4.7 None level
-56|known:GBR 5 198X level
-9|known:GBR 5 2027 aim
30|known:GBR 5 None level
9|known:GBR 5.1 None level
-8|known:GBR 5.2 None level
11|known:GBR 5.3 1984 level
-8|known:GBR 5.3 None level
-37|known:GBR FY2025 level
-14|known:GBR None aim
8|known:GBR None level
28|known:GBR None no
-14|known:GEO 2026 level
22|known:GRC 2 None level
31|known:GRC 2.4 2016 level
14|known:GRC 2.9 2025 level
-10|known:GRC 2.9 2026 level
18|known:GRC 2014 level
-12|known:GRC 2015 level
43|known:GRC 2016 level
10|known:GRC 2022 level
12|known:GRC 2023 level
-8|known:GRC 2024 level
-27|known:GRC 2025 level
14|known:GRC 2026 level
23|known:GRC 3 2023 level
-23|known:GRC 3 2025 level
23|known:GRC 3 2026 level
9|known:GRC 3 None aim
8|known:GRC 3.08 2024 level
-8|known:GRC 3.08 None level
15|known:GRC 3.1 2024 level
-23|known:GRC 3.1 2025 level
8|known:GRC 3.1 None level
8|known:GRC 3.8 2022 level
-8|known:GRC 3.8 None level
13|known:GRC None aim
-42|known:GRC None level
-12|known:HRV 2.5 2027 aim
-19|known:HRV 2027 aim
-10|known:HRV 2028 aim
32|known:HRV 2030 aim
33|known:HRV 3 2030 aim
-14|known:HRV 3 None aim
-17|known:HRV None aim
33|known:HTI None level
45|known:HUN 0.8 2015 level
-44|known:HUN 0.8 None level
-13|known:HUN 1.4 None level
-10|known:HUN 1999 level
-10|known:HUN 2 2035 aim
13|known:HUN 2 None aim
-48|known:HUN 2.1 2024 level
48|known:HUN 2.1 None level
45|known:HUN 2015 level
-8|known:HUN 2023 level
-52|known:HUN 2024 level
8|known:HUN 2026 level
10|known:HUN 2026 no
-11|known:HUN 2035 aim
14|known:HUN None aim
11|known:HUN None level
35|known:IDN 0.7 2023 level
19|known:IDN 0.7 None level
9|known:IDN 0.8 2025 level
45|known:IDN 0.8 None level
32|known:IDN 1 2025 level
-23|known:IDN 1 None level
-26|known:IDN 1.1 None level
-20|known:IDN 1.3 2025 level
53|known:IDN 1.3 2026 level
-32|known:IDN 1.3 None level
28|known:IDN 1.5 2029 aim
-10|known:IDN 1.5 None aim
10|known:IDN 1.5 None level
58|known:IDN 2023 level
-42|known:IDN 2024 level
26|known:IDN 2025 level
54|known:IDN 2026 level
28|known:IDN 2029 aim
24|known:IDN 2029 level
-32|known:IDN None level
12|known:IND 0.2 None no
-39|known:IND 1.5 None level
-17|known:IND 1.58 1962 level
17|known:IND 1.58 None level
-25|known:IND 1.65 1962 level
25|known:IND 1.65 None level
9|known:IND 1.8 None level
-16|known:IND 1.9 2018 level
-52|known:IND 1.9 2024 level
31|known:IND 1.9 2024/2025 level
-11|known:IND 1.9 2025-08-27 level
51|known:IND 1.9 2025/2026 level
-10|known:IND 1.9 2035 level
-11|known:IND 1.9 FY2024 level
37|known:IND 1.9 FY2025 level
43|known:IND 1.9 None level
13|known:IND 1.97 2023/2024 level
-13|known:IND 1.97 None level
-29|known:IND 1962 level
-8|known:IND 2 2023 level
-30|known:IND 2 2025/2026 level
58|known:IND 2 2026/2027 level
-16|known:IND 2 None level
-44|known:IND 2.3 2025 level
-23|known:IND 2.3 None level
24|known:IND 2.4 2023 level
-24|known:IND 2.4 None level
18|known:IND 2.5 2030 aim
-13|known:IND 2.5 2031 aim
-16|known:IND 2018 aim
47|known:IND 2018 level
-17|known:IND 2021 level
11|known:IND 2022/2023 level
28|known:IND 2023 level
-70|known:IND 2024 level
22|known:IND 2024/2025 level
-53|known:IND 2025 level
-11|known:IND 2025-08-27 level
-12|known:IND 2025/2026 aim
61|known:IND 2025/2026 level
89|known:IND 2026/2027 level
-11|known:IND 2029/2030 level
13|known:IND 2030 aim
-12|known:IND 2031 aim
-11|known:IND 2035 level
-15|known:IND 3 2018 aim
-10|known:IND 3 2025/2026 aim
33|known:IND 3 None aim
9|known:IND FY2024 level
35|known:IND FY2025 level
32|known:IND None aim
-49|known:IND None level
15|known:IND None no
-24|known:IRL 0.2 2025 level
38|known:IRL 0.2 None level
19|known:IRL 0.25 None level
10|known:IRL 0.3 2026 level
37|known:IRL 0.3 2030 level
-13|known:IRL 0.3 None level
13|known:IRL 1 None aim
-14|known:IRL 2024 level
-20|known:IRL 2025 level
27|known:IRL 2026 level
-40|known:IRL 2028 level
37|known:IRL 2030 level
14|known:IRL None aim
16|known:IRL None level
21|known:IRN 2 2024 level
-21|known:IRN 2 None level
21|known:IRN 2024 level
26|known:IRN None level
9|known:IRQ None aim
13|known:ISL None level
-8|known:ISR 1958 level
10|known:ISR 1975 level
45|known:ISR 198X level
26|known:ISR 2022 level
-29|known:ISR 2023 level
-16|known:ISR 2024 level
-26|known:ISR 2025 level
65|known:ISR 2028 level
-11|known:ISR 2034 aim
-28|known:ISR 2035 aim
-59|known:ISR 2E+1 None level
11|known:ISR 3E+1 1975 level
21|known:ISR 3E+1 None level
27|known:ISR 4.4 2022 level
34|known:ISR 4.5 None level
-29|known:ISR 5 2024 level
-51|known:ISR 5 2025 level
12|known:ISR 5 None level
-9|known:ISR 6 2035 aim
12|known:ISR 6 None aim
9|known:ISR 6 None level
33|known:ISR 7.8 2025 level
-23|known:ISR 7.8 None level
48|known:ISR 8.8 2024 level
-36|known:ISR 8.8 None level
39|known:ISR None aim
-66|known:ISR None level
-12|known:ITA 0.1 None no
-12|known:ITA 0.5 2028 aim
21|known:ITA 0.5 None aim
19|known:ITA 1.49 2024 level
-16|known:ITA 1.49 None level
12|known:ITA 1.5 2022 level
70|known:ITA 1.5 2024 level
22|known:ITA 1.5 None level
-17|known:ITA 1.57 2025 level
19|known:ITA 1.57 None level
10|known:ITA 1.6 2024 level
-11|known:ITA 1.6 None level
-32|known:ITA 2 2024 level
18|known:ITA 2 2025 aim
56|known:ITA 2 2025 level
13|known:ITA 2 2028 aim
-21|known:ITA 2 None aim
-14|known:ITA 2 None level
13|known:ITA 2.5 2027 aim
-15|known:ITA 2.5 None aim
13|known:ITA 2022 level
40|known:ITA 2023 level
43|known:ITA 2024 level
16|known:ITA 2025 aim
34|known:ITA 2025 level
-15|known:ITA 2025-05 level
-10|known:ITA 2026 level
11|known:ITA 2027 aim
17|known:ITA 2030 aim
36|known:ITA 2035 aim
44|known:ITA 3 None aim
34|known:ITA 3.5 2035 aim
-33|known:ITA 3.5 None aim
-20|known:ITA None aim
-27|known:JPN 0.3 FY2025 level
27|known:JPN 0.3 None level
-78|known:JPN 0.5 None aim
-22|known:JPN 0.79 1955 level
25|known:JPN 0.79 1970 level
9|known:JPN 0.8 None aim
10|known:JPN 0.8 None level
11|known:JPN 0.88 FY1977 level
38|known:JPN 0.9 1976 level
-9|known:JPN 0.9 1978 level
12|known:JPN 0.9 1981 level
-17|known:JPN 0.9 2012 level
-38|known:JPN 0.9 2018 level
11|known:JPN 0.9 FY1976 level
10|known:JPN 0.9 FY1978 level
25|known:JPN 0.9 FY1979 level
18|known:JPN 0.9 FY1980 level
-31|known:JPN 0.9 FY2015 level
14|known:JPN 0.9 FY2019 level
58|known:JPN 0.9 None level
27|known:JPN 0.91 FY1981 level
-11|known:JPN 0.91 None level
12|known:JPN 0.92 FY1980 level
31|known:JPN 0.92 FY2018 level
-12|known:JPN 0.92 None level
10|known:JPN 0.93 FY1982 level
8|known:JPN 0.93 FY2016 level
21|known:JPN 0.93 FY2017 level
-8|known:JPN 0.93 FY2018 level
-18|known:JPN 0.93 None level
-27|known:JPN 0.94 FY1991 level
14|known:JPN 0.94 FY1993 level
-14|known:JPN 0.94 None level
10|known:JPN 0.948 FY1994 level
-11|known:JPN 0.95 1976 level
-22|known:JPN 0.95 2023 level
-13|known:JPN 0.95 FY2020 level
49|known:JPN 0.95 FY2021 level
-15|known:JPN 0.95 FY2023 level
-13|known:JPN 0.95 FY2027 level
26|known:JPN 0.95 None level
17|known:JPN 0.954 FY1991 level
-17|known:JPN 0.954 None level
11|known:JPN 0.96 FY2013 level
-9|known:JPN 0.96 FY2021 level
40|known:JPN 0.96 FY2022 level
-15|known:JPN 0.96 FY2023 level
-9|known:JPN 0.96 FY2027 level
-12|known:JPN 0.96 None level
27|known:JPN 0.97-1.02 FY1987 level
37|known:JPN 0.97-1.02 None level
16|known:JPN 0.978 FY1983 level
-15|known:JPN 0.978 None level
45|known:JPN 0.98 FY1983 level
-20|known:JPN 0.99 None level
44|known:JPN 0.991 FY1999 level
17|known:JPN 0.993 FY1986 level
-11|known:JPN 0.993 None level
19|known:JPN 0.997 FY1985 level
31|known:JPN 0.997 FY1990 level
-21|known:JPN 0.997 None level
-37|known:JPN 1 196X level
-35|known:JPN 1 1976 no
-11|known:JPN 1 197X level
27|known:JPN 1 197X no
27|known:JPN 1 1983 level
-67|known:JPN 1 1987 level
-12|known:JPN 1 1987 no
33|known:JPN 1 1989 level
16|known:JPN 1 198X level
-25|known:JPN 1 1990 aim
-13|known:JPN 1 1995 level
-37|known:JPN 1 1998 level
-24|known:JPN 1 2013 level
14|known:JPN 1 2014 level
-34|known:JPN 1 2015 level
56|known:JPN 1 2020 level
92|known:JPN 1 2022 level
-9|known:JPN 1 2022-12 level
-23|known:JPN 1 2023 level
-34|known:JPN 1 2024 level
-10|known:JPN 1 2025 level
-9|known:JPN 1 2027 level
-12|known:JPN 1 2027 no
-15|known:JPN 1 2030 level
24|known:JPN 1 FY1980 no
17|known:JPN 1 FY1985 no
41|known:JPN 1 FY1987 aim
68|known:JPN 1 FY1987 level
-12|known:JPN 1 FY1987 no
9|known:JPN 1 FY1990 level
26|known:JPN 1 FY1991 level
20|known:JPN 1 FY1995 no
66|known:JPN 1 FY2015 level
-9|known:JPN 1 FY2018 level
13|known:JPN 1 FY2020 level
46|known:JPN 1 FY2021 level
108|known:JPN 1 FY2022 level
21|known:JPN 1 FY2022 no
-73|known:JPN 1 FY2023 level
-50|known:JPN 1 FY2025 level
-54|known:JPN 1 FY2027 level
-10|known:JPN 1 FY2030 level
25|known:JPN 1 None level
42|known:JPN 1 None no
-14|known:JPN 1.004 1976 level
-8|known:JPN 1.004 1986-12 level
23|known:JPN 1.004 1987 level
43|known:JPN 1.004 FY1987 level
-24|known:JPN 1.004 None level
25|known:JPN 1.006 FY1989 level
18|known:JPN 1.013 FY1988 level
-13|known:JPN 1.013 None level
23|known:JPN 1.02 None level
-43|known:JPN 1.03 FY1986 level
55|known:JPN 1.03 FY1986/FY1990 level
-8|known:JPN 1.03 FY1990 level
-28|known:JPN 1.03 None aim
-27|known:JPN 1.038 1990 level
49|known:JPN 1.038 None level
-30|known:JPN 1.04 1985 level
57|known:JPN 1.04 None level
-53|known:JPN 1.09 FY2021 level
14|known:JPN 1.09 FY2022 level
63|known:JPN 1.09 None level
-12|known:JPN 1.1 1960 level
-8|known:JPN 1.1 2021 level
61|known:JPN 1.1 2022 level
59|known:JPN 1.1 FY2022 level
-12|known:JPN 1.1 FY2023 level
-8|known:JPN 1.1 FY2027 level
-25|known:JPN 1.1 None level
-32|known:JPN 1.1-1.3 None level
-8|known:JPN 1.19 2023 level
43|known:JPN 1.19 FY2023 level
-18|known:JPN 1.19 None level
106|known:JPN 1.2 2023 level
-65|known:JPN 1.2 2024 level
-22|known:JPN 1.2 2025/2026 level
58|known:JPN 1.2 FY2022 level
51|known:JPN 1.2 FY2023 level
-106|known:JPN 1.2 FY2024 level
22|known:JPN 1.2 None aim
10|known:JPN 1.24 2021 level
-26|known:JPN 1.24 2022 level
-9|known:JPN 1.24 2027 level
16|known:JPN 1.24 FY2021 level
24|known:JPN 1.24 FY2022 level
-24|known:JPN 1.24 FY2027 level
21|known:JPN 1.24 None level
-23|known:JPN 1.3 2024 level
30|known:JPN 1.3 FY2018 level
-35|known:JPN 1.3 FY2019 level
-17|known:JPN 1.3 FY2023 level
45|known:JPN 1.3 FY2024 level
-30|known:JPN 1.3 FY2025 level
40|known:JPN 1.3 None level
-25|known:JPN 1.35 None level
-35|known:JPN 1.4 1952 level
-18|known:JPN 1.4 1958 level
-17|known:JPN 1.4 2022 level
-13|known:JPN 1.4 2023 level
88|known:JPN 1.4 2024 level
77|known:JPN 1.4 2025 level
-15|known:JPN 1.4 FY2021 level
-15|known:JPN 1.4 FY2022 level
102|known:JPN 1.4 FY2023 level
-18|known:JPN 1.4 FY2024 level
-29|known:JPN 1.4 FY2025 level
-8|known:JPN 1.4 FY2026 level
-30|known:JPN 1.4 None level
-18|known:JPN 1.5 2025 level
-29|known:JPN 1.5 FY1987 level
15|known:JPN 1.5 FY2024 level
52|known:JPN 1.5 FY2025 level
13|known:JPN 1.5 FY2027 level
27|known:JPN 1.5 None aim
-67|known:JPN 1.5 None level
-23|known:JPN 1.5 None no
-28|known:JPN 1.6 2022 level
-8|known:JPN 1.6 2024 level
-35|known:JPN 1.6 2025 level
-62|known:JPN 1.6 FY2022 level
-27|known:JPN 1.6 FY2023 level
141|known:JPN 1.6 FY2024 level
58|known:JPN 1.6 FY2025 level
24|known:JPN 1.6 FY2026 level
-12|known:JPN 1.6 FY2027 aim
13|known:JPN 1.6 FY2027 level
10|known:JPN 1.6 None aim
-37|known:JPN 1.7 2025 level
-13|known:JPN 1.7 2026 level
-21|known:JPN 1.7 FY2022 level
75|known:JPN 1.7 FY2025 level
11|known:JPN 1.7 FY2026 level
54|known:JPN 1.7 FY2027 level
-42|known:JPN 1.7 None level
-27|known:JPN 1.75 2025 level
-24|known:JPN 1.75 FY2022 level
33|known:JPN 1.75 FY2025 level
-14|known:JPN 1.75 None level
9|known:JPN 1.78 1955 level
-47|known:JPN 1.8 2022 level
-43|known:JPN 1.8 2024 level
-32|known:JPN 1.8 2025 level
14|known:JPN 1.8 2027 level
-37|known:JPN 1.8 FY2022 level
159|known:JPN 1.8 FY2025 level
-16|known:JPN 1.8 FY2026 level
15|known:JPN 1.8 FY2027 level
32|known:JPN 1.8 None level
-42|known:JPN 1.9 FY2022 level
-22|known:JPN 1.9 FY2025 level
97|known:JPN 1.9 FY2026 level
34|known:JPN 1.9 FY2027 level
-11|known:JPN 1.9 FY2031 level
-34|known:JPN 1.9 None level
-8|known:JPN 1944 level
-35|known:JPN 1952 level
-8|known:JPN 1954 level
-14|known:JPN 1955 level
-19|known:JPN 1958 level
26|known:JPN 195X level
-15|known:JPN 1960 level
14|known:JPN 1965 level
-38|known:JPN 196X level
16|known:JPN 1970 level
-18|known:JPN 1972 level
-9|known:JPN 1976 aim
-35|known:JPN 1976 no
-8|known:JPN 1977 level
-9|known:JPN 1978 level
-14|known:JPN 197X level
27|known:JPN 197X no
-18|known:JPN 1980 level
-34|known:JPN 1981 level
-32|known:JPN 1982-07-23 level
31|known:JPN 1983 level
-8|known:JPN 1984 level
15|known:JPN 1985 aim
-36|known:JPN 1985 level
-13|known:JPN 1985-09-18 level
-13|known:JPN 1986 level
-8|known:JPN 1986-12 level
-10|known:JPN 1987 aim
-13|known:JPN 1987 no
31|known:JPN 1987/1988 aim
30|known:JPN 1989 level
-19|known:JPN 198X aim
13|known:JPN 198X level
-77|known:JPN 1990 aim
-27|known:JPN 1991-03 level
-8|known:JPN 1995 level
-38|known:JPN 1998 level
-13|known:JPN 1999 level
-16|known:JPN 2 198X aim
-8|known:JPN 2 2018 aim
-11|known:JPN 2 2019 aim
-48|known:JPN 2 2022 aim
-88|known:JPN 2 2022 level
-8|known:JPN 2 2022 no
-12|known:JPN 2 2022-12 aim
-20|known:JPN 2 2023 aim
21|known:JPN 2 2024 aim
14|known:JPN 2 2024 level
-18|known:JPN 2 2025 aim
-9|known:JPN 2 2025 level
-16|known:JPN 2 2025-12 level
20|known:JPN 2 2025/2026 level
-53|known:JPN 2 2026 aim
-86|known:JPN 2 2026 level
125|known:JPN 2 2026-03 aim
63|known:JPN 2 2026-03 level
16|known:JPN 2 2026-03 no
-10|known:JPN 2 2026-04 aim
-31|known:JPN 2 2026-21 level
59|known:JPN 2 2027 aim
-16|known:JPN 2 2027 no
-23|known:JPN 2 2027-01 aim
9|known:JPN 2 2027/2028 aim
13|known:JPN 2 2028 aim
31|known:JPN 2 2028-03 aim
-22|known:JPN 2 2029 aim
-56|known:JPN 2 2030 aim
-16|known:JPN 2 2030 level
35|known:JPN 2 2031 aim
-17|known:JPN 2 2035 aim
-30|known:JPN 2 2040 aim
-10|known:JPN 2 FY2021 no
-12|known:JPN 2 FY2022 aim
-60|known:JPN 2 FY2022 level
-14|known:JPN 2 FY2024 aim
132|known:JPN 2 FY2025 aim
137|known:JPN 2 FY2025 level
16|known:JPN 2 FY2025 no
22|known:JPN 2 FY2026 aim
51|known:JPN 2 FY2026 level
118|known:JPN 2 FY2027 aim
48|known:JPN 2 FY2027 no
12|known:JPN 2 FY2028 aim
-18|known:JPN 2 FY2030 aim
19|known:JPN 2 FY2030 level
-56|known:JPN 2 FY2031 aim
54|known:JPN 2 None aim
56|known:JPN 2 None level
-22|known:JPN 2 None no
9|known:JPN 2.1 FY2026 level
36|known:JPN 2.1 FY2027 level
-16|known:JPN 2.1 FY2031 level
-15|known:JPN 2.1 None level
12|known:JPN 2.2 FY2026 level
47|known:JPN 2.2 FY2027 level
28|known:JPN 2.2 None level
-9|known:JPN 2.3 FY2025 level
50|known:JPN 2.4 2026 level
-38|known:JPN 2.4 FY2025 level
-16|known:JPN 2.4 FY2026 level
13|known:JPN 2.4 FY2027 level
-41|known:JPN 2.4 None level
25|known:JPN 2.4 None no
-9|known:JPN 2.5 2027 aim
-10|known:JPN 2.5 2028 aim
-24|known:JPN 2.5 202X level
-31|known:JPN 2.5 2030 aim
37|known:JPN 2.5 2030 level
20|known:JPN 2.5 203X aim
-20|known:JPN 2.5 FY2025 level
22|known:JPN 2.5 FY2026 no
20|known:JPN 2.5 FY2027 aim
24|known:JPN 2.5 FY2027 level
9|known:JPN 2.5 FY2028 aim
10|known:JPN 2.5 FY2030 aim
16|known:JPN 2.5 FY2030 level
27|known:JPN 2.5 FY2031 aim
-10|known:JPN 2.5 FY2035 aim
36|known:JPN 2.5 None aim
-22|known:JPN 2.5 None level
-22|known:JPN 2.6 FY2026 level
-24|known:JPN 2.6 FY2027 level
90|known:JPN 2.6 FY2031 level
-18|known:JPN 2.6 None aim
-8|known:JPN 2.6 None level
9|known:JPN 2.7 None aim
10|known:JPN 2.8 2026 level
21|known:JPN 2.8 2030 level
-34|known:JPN 2.8 FY2025 level
44|known:JPN 2.8 FY2030 level
-22|known:JPN 2.8 None level
13|known:JPN 2012 level
-25|known:JPN 2013 level
-10|known:JPN 2014 level
-45|known:JPN 2015 level
-34|known:JPN 2016 level
-11|known:JPN 2016-12 level
-9|known:JPN 2017 aim
-9|known:JPN 2018 aim
-39|known:JPN 2018 level
-12|known:JPN 2019 aim
-10|known:JPN 2019 level
-49|known:JPN 2022 aim
-76|known:JPN 2022 level
-15|known:JPN 2022 no
-27|known:JPN 2022-01/2022-03 level
-12|known:JPN 2022-12 aim
-11|known:JPN 2022-12 level
-20|known:JPN 2023 aim
11|known:JPN 2023 level
-37|known:JPN 2023-04/2023-06 level
8|known:JPN 2024 aim
-72|known:JPN 2024 level
-39|known:JPN 2025 aim
-90|known:JPN 2025 level
-13|known:JPN 2025-03 aim
-8|known:JPN 2025-04 aim
-8|known:JPN 2025-06 aim
-10|known:JPN 2025-07 aim
-9|known:JPN 2025-08-13 level
-8|known:JPN 2025-10 no
-18|known:JPN 2025-12 level
-8|known:JPN 2025-21 aim
-123|known:JPN 2026 aim
-85|known:JPN 2026 level
-16|known:JPN 2026 no
75|known:JPN 2026-03 aim
58|known:JPN 2026-03 level
16|known:JPN 2026-03 no
-11|known:JPN 2026-04 aim
-19|known:JPN 2026-05 aim
-27|known:JPN 2026-12 aim
-31|known:JPN 2026-21 level
-22|known:JPN 2027 aim
-28|known:JPN 2027 no
-24|known:JPN 2027-01 aim
9|known:JPN 2027/2028 aim
-50|known:JPN 2028 aim
-12|known:JPN 2028 level
30|known:JPN 2028-03 aim
-24|known:JPN 2029 aim
-8|known:JPN 2029 level
-22|known:JPN 202X aim
-74|known:JPN 202X level
66|known:JPN 2030 level
33|known:JPN 2030 no
58|known:JPN 2031 aim
41|known:JPN 2031 level
14|known:JPN 2032 aim
11|known:JPN 2035 level
-20|known:JPN 2035 no
97|known:JPN 2036 aim
13|known:JPN 203X aim
-28|known:JPN 2040 aim
-36|known:JPN 2E+1 2025 level
36|known:JPN 2E+1 None level
-11|known:JPN 3 2025 aim
-12|known:JPN 3 2025-03 aim
-43|known:JPN 3 2026 aim
-44|known:JPN 3 2026-03 aim
-18|known:JPN 3 2026-12 aim
-51|known:JPN 3 2028 aim
33|known:JPN 3 202X aim
35|known:JPN 3 2030 aim
42|known:JPN 3 2030 level
31|known:JPN 3 2031 aim
24|known:JPN 3 2031 level
10|known:JPN 3 2035 level
-24|known:JPN 3 FY2025 aim
-36|known:JPN 3 FY2025 level
-33|known:JPN 3 FY2027 aim
-19|known:JPN 3 FY2027 level
55|known:JPN 3 FY2030 aim
55|known:JPN 3 FY2031 aim
50|known:JPN 3 FY2032 aim
29|known:JPN 3 FY2035 aim
40|known:JPN 3 None aim
-37|known:JPN 3 None level
17|known:JPN 3 None no
-8|known:JPN 3-3.5 2026 aim
-8|known:JPN 3.5 2025 aim
-8|known:JPN 3.5 2025-21 aim
-14|known:JPN 3.5 2026 aim
-12|known:JPN 3.5 2026 no
-13|known:JPN 3.5 2026-05 aim
-49|known:JPN 3.5 2027 aim
34|known:JPN 3.5 2030 aim
33|known:JPN 3.5 2030 no
19|known:JPN 3.5 2031 level
19|known:JPN 3.5 2032 aim
-20|known:JPN 3.5 2035 aim
-19|known:JPN 3.5 2035 no
92|known:JPN 3.5 2036 aim
-18|known:JPN 3.5 203X aim
-16|known:JPN 3.5 FY2025 aim
-26|known:JPN 3.5 FY2027 aim
16|known:JPN 3.5 FY2030 aim
-18|known:JPN 3.5 FY2031 aim
-13|known:JPN 3.5 FY2032 aim
24|known:JPN 3.5 FY2033 aim
39|known:JPN 3.5 FY2035 aim
28|known:JPN 3.5 None aim
-11|known:JPN 3.5 None level
26|known:JPN 3.5 None no
-12|known:JPN 4 FY2027 aim
12|known:JPN 4 None aim
-10|known:JPN 5 2027 aim
29|known:JPN 5 2036 aim
8|known:JPN 5 None no
14|known:JPN FY1967 level
11|known:JPN FY1976 level
11|known:JPN FY1977 level
25|known:JPN FY1979 level
19|known:JPN FY1980 level
24|known:JPN FY1980 no
9|known:JPN FY1982 level
12|known:JPN FY1983 level
18|known:JPN FY1985 aim
-18|known:JPN FY1985 level
17|known:JPN FY1985 no
9|known:JPN FY1986 level
69|known:JPN FY1986/FY1990 level
99|known:JPN FY1987 aim
69|known:JPN FY1987 level
-12|known:JPN FY1987 no
22|known:JPN FY1988 level
-31|known:JPN FY1991 level
18|known:JPN FY1993 level
17|known:JPN FY1994 level
-8|known:JPN FY1995 aim
20|known:JPN FY1995 no
39|known:JPN FY1999 level
-25|known:JPN FY2000 level
11|known:JPN FY2006 level
-30|known:JPN FY2011 level
26|known:JPN FY2013 level
40|known:JPN FY2015 level
55|known:JPN FY2016 level
27|known:JPN FY2017 level
48|known:JPN FY2018 level
-18|known:JPN FY2019 aim
28|known:JPN FY2021 level
-10|known:JPN FY2021 no
-16|known:JPN FY2022 aim
-24|known:JPN FY2022 level
17|known:JPN FY2022 no
51|known:JPN FY2023 level
-15|known:JPN FY2024 aim
36|known:JPN FY2024 level
80|known:JPN FY2025 aim
205|known:JPN FY2025 level
14|known:JPN FY2026 aim
109|known:JPN FY2026 level
46|known:JPN FY2026 no
81|known:JPN FY2027 aim
108|known:JPN FY2027 level
16|known:JPN FY2028 aim
17|known:JPN FY2029 level
66|known:JPN FY2030 aim
79|known:JPN FY2030 level
68|known:JPN FY2031 aim
54|known:JPN FY2031 level
-28|known:JPN FY2031 no
37|known:JPN FY2032 aim
9|known:JPN FY2032 level
24|known:JPN FY2033 aim
47|known:JPN FY2035 aim
55|known:JPN None aim
-40|known:JPN None level
95|known:JPN None no
13|known:KAZ 1 None aim
13|known:KAZ None aim
13|known:KHM 2 None level
-10|known:KHM 2025 level
26|known:KHM 2026 aim
-27|known:KHM None aim
23|known:KHM None level
-66|known:KOR 197X level
20|known:KOR 1980 level
-8|known:KOR 1987 level
17|known:KOR 1988 level
22|known:KOR 198X level
9|known:KOR 1990 level
67|known:KOR 1993 level
41|known:KOR 1998 level
-15|known:KOR 2.3 2024 level
74|known:KOR 2.3 2025 level
-27|known:KOR 2.3 2026 level
-11|known:KOR 2.3 2027 level
-8|known:KOR 2.3 2035 level
-11|known:KOR 2.3 FY2025 level
-11|known:KOR 2.3 FY2027 level
50|known:KOR 2.3 None level
-62|known:KOR 2.32 2024 level
87|known:KOR 2.32 2025 level
-67|known:KOR 2.32 2026 level
45|known:KOR 2.32 None level
-40|known:KOR 2.4 2016 level
-38|known:KOR 2.4 2025 level
83|known:KOR 2.4 2026 level
-9|known:KOR 2.4 2034 level
31|known:KOR 2.4 None level
-32|known:KOR 2.42 2025 level
81|known:KOR 2.42 2026 level
-12|known:KOR 2.42 None level
60|known:KOR 2.5 2023 level
37|known:KOR 2.5 2024 level
-33|known:KOR 2.5 2025 level
20|known:KOR 2.5 2026 aim
-23|known:KOR 2.5 2026 level
69|known:KOR 2.5 2027 level
-9|known:KOR 2.5 2035 level
-8|known:KOR 2.5 FY2027 level
-19|known:KOR 2.5 None aim
-33|known:KOR 2.5 None level
13|known:KOR 2.55 2027 level
-10|known:KOR 2.55 None level
11|known:KOR 2.6 2020 level
36|known:KOR 2.6 2023 level
56|known:KOR 2.6 2024 level
38|known:KOR 2.6 2025 level
-13|known:KOR 2.6 2026 level
-9|known:KOR 2.6 2027 level
-17|known:KOR 2.6 FY2025 level
-23|known:KOR 2.6 FY2027 level
39|known:KOR 2.7 2022 level
-25|known:KOR 2.7 2023 level
-8|known:KOR 2.7 2027 level
19|known:KOR 2.76 2029 level
-19|known:KOR 2.76 2032 level
47|known:KOR 2.8 2020 level
-44|known:KOR 2.8 2023 level
8|known:KOR 2.8 2024 level
-8|known:KOR 2.8 2025 level
9|known:KOR 2.8 2029 level
24|known:KOR 2.8 None level
12|known:KOR 2.9 2022 aim
38|known:KOR 2.9 2030 level
-23|known:KOR 2.9 2035 level
-15|known:KOR 2.9 None aim
-16|known:KOR 2.9 None level
-13|known:KOR 2003 aim
11|known:KOR 2003 level
-12|known:KOR 2006 level
43|known:KOR 2008 aim
22|known:KOR 2015 aim
16|known:KOR 2015 level
-40|known:KOR 2016 level
-16|known:KOR 2018 level
14|known:KOR 2019 level
58|known:KOR 2020 level
10|known:KOR 2022 aim
66|known:KOR 2022 level
-18|known:KOR 2023 level
-13|known:KOR 2024 aim
-11|known:KOR 2024 level
-26|known:KOR 2025 aim
56|known:KOR 2025 level
-12|known:KOR 2025-04-10 level
-29|known:KOR 2025-11 aim
-8|known:KOR 2025-23 aim
-13|known:KOR 2026 aim
-21|known:KOR 2026 level
28|known:KOR 2027 level
13|known:KOR 2028 aim
12|known:KOR 2029 level
17|known:KOR 2029 no
-18|known:KOR 2030 aim
24|known:KOR 2030 level
11|known:KOR 2031 level
41|known:KOR 2032 level
-8|known:KOR 2033/2034 level
-14|known:KOR 2034 level
18|known:KOR 2035 aim
39|known:KOR 2035 no
43|known:KOR 3 2008 aim
12|known:KOR 3 2015 aim
-11|known:KOR 3 2026 aim
-35|known:KOR 3 2026 level
-17|known:KOR 3 2027 level
14|known:KOR 3 2028 aim
-18|known:KOR 3 2030 aim
-16|known:KOR 3 2035 aim
-20|known:KOR 3 None aim
-21|known:KOR 3 None level
9|known:KOR 3 None no
10|known:KOR 3.12 2032 level
-13|known:KOR 3.2 2003 aim
-13|known:KOR 3.2 2035 aim
16|known:KOR 3.2 None aim
-25|known:KOR 3.2 None level
-13|known:KOR 3.5 2025 aim
-29|known:KOR 3.5 2025-11 aim
-8|known:KOR 3.5 2025-23 aim
-17|known:KOR 3.5 2026 aim
-8|known:KOR 3.5 2029 aim
-17|known:KOR 3.5 2029 level
-19|known:KOR 3.5 2032 level
48|known:KOR 3.5 2035 aim
39|known:KOR 3.5 2035 level
45|known:KOR 3.5 2035 no
74|known:KOR 3.5 None aim
-56|known:KOR 3.5 None level
-50|known:KOR 3.5 None no
-12|known:KOR 3.8 2024 aim
34|known:KOR 3.8 None aim
-16|known:KOR 4 None level
22|known:KOR 5 197X level
-13|known:KOR 5 2025 level
-51|known:KOR 5 None level
8|known:KOR 5 None no
12|known:KOR 6 1980 level
20|known:KOR 6 198X level
-11|known:KOR 6 2025 level
70|known:KOR 6 None level
-12|known:KOR FY2021 level
-32|known:KOR FY2022 level
-24|known:KOR FY2024 level
-36|known:KOR FY2025 level
-33|known:KOR FY2026 level
-57|known:KOR FY2027 level
78|known:KOR None aim
9|known:KWT 2024 level
11|known:KWT 4.8 2024 level
13|known:LAO 0.3 None level
13|known:LAO None level
8|known:LKA 1.5 2030 aim
-9|known:LKA 1.5 None aim
15|known:LKA 1.5 None level
-12|known:LKA 2025 level
-8|known:LKA None aim
14|known:LKA None level
22|known:LTU 2.5 2023 level
-20|known:LTU 2.5 None level
-10|known:LTU 2.52 2023-07 level
8|known:LTU 2.52 None level
11|known:LTU 2021 level
-10|known:LTU 2023 aim
22|known:LTU 2023 level
-10|known:LTU 2023-07 level
-15|known:LTU 2025 aim
90|known:LTU 2025 level
78|known:LTU 2026 aim
35|known:LTU 2026 level
79|known:LTU 2026/2030 aim
-51|known:LTU 2030 aim
-12|known:LTU 3 2023 aim
57|known:LTU 3 2025 level
-16|known:LTU 3 2026 level
12|known:LTU 3 None aim
-40|known:LTU 3 None level
9|known:LTU 3.5 None aim
-9|known:LTU 4 2025 aim
35|known:LTU 4 2025 level
46|known:LTU 4 2026 aim
-31|known:LTU 4 None aim
-21|known:LTU 4 None level
34|known:LTU 4.87 2026 aim
-32|known:LTU 4.87 None aim
16|known:LTU 5 2026 aim
-13|known:LTU 5 None aim
-8|known:LTU 5-6 2026 aim
79|known:LTU 5-6 2026/2030 aim
-28|known:LTU 5-6 2030 aim
-29|known:LTU 5-6 None aim
8|known:LTU 5.3 2026 level
19|known:LTU 5.38 2026 level
-14|known:LTU 5.38 None level
33|known:LTU 5.4 2026 level
-18|known:LTU 5.4 None level
21|known:LTU 5.5 None aim
10|known:LTU 6 None aim
-62|known:LTU None aim
-129|known:LTU None level
10|known:LTU+LVA None level
13|known:LUX 0.7 2023 level
27|known:LUX 1.2 2024 level
-26|known:LUX 1.2 None level
14|known:LUX 1.3 2024 level
-34|known:LUX 1.3 2025 level
20|known:LUX 1.3 None level
19|known:LUX 2 2025 aim
29|known:LUX 2 2030 aim
-27|known:LUX 2 None aim
-18|known:LUX 2014 level
10|known:LUX 2022 level
37|known:LUX 2023 level
39|known:LUX 2024 level
19|known:LUX 2025 aim
-32|known:LUX 2025 level
29|known:LUX 2030 aim
-27|known:LUX None aim
-27|known:LUX None level
16|known:LVA 0.9 None level
-16|known:LVA 1 None level
-8|known:LVA 1.2 None level
42|known:LVA 2 2018 aim
-16|known:LVA 2 None aim
25|known:LVA 2.27 2023 level
-23|known:LVA 2.27 None level
25|known:LVA 2004 level
-14|known:LVA 2012 level
11|known:LVA 2015 level
40|known:LVA 2018 aim
16|known:LVA 2023 level
22|known:LVA 2024 level
20|known:LVA 2025 level
-10|known:LVA 2027 aim
30|known:LVA 2028 aim
9|known:LVA 3.2 2024 level
9|known:LVA 3.3 2024 level
-12|known:LVA 3.45 2026 level
16|known:LVA 3.45 None level
12|known:LVA 3.7 2025 level
-11|known:LVA 3.7 None level
8|known:LVA 3.73 2025 level
15|known:LVA 4 2026 aim
-11|known:LVA 4 None aim
9|known:LVA 4.9 2026 aim
9|known:LVA 4.9 2026 level
-9|known:LVA 4.9 None aim
-8|known:LVA 4.9 None level
-27|known:LVA 5 2026 aim
36|known:LVA 5 2028 aim
11|known:LVA 5 None aim
-28|known:LVA None aim
-61|known:LVA None level
-12|known:MDA 0.6 2024 level
-9|known:MDA 0.6 2025 level
24|known:MDA 0.6 None level
-10|known:MDA 2024 level
-9|known:MDA 2025 level
9|known:MDA 2030 aim
-9|known:MDA None aim
25|known:MDA None level
-35|known:MDG 2026 level
35|known:MDG None level
-10|known:MEX 0.6 2024 level
10|known:MEX 0.6 None level
-10|known:MEX 2024 level
17|known:MEX None level
30|known:MKD 2024 level
9|known:MKD None level
15|known:MLT None level
19|known:MMR 2024 level
19|known:MMR 6.8 2024 level
-18|known:MMR 6.8 None level
48|known:MNG 2023 level
-46|known:MNG None level
36|known:MRT None level
11|known:MYS 0.9 2025 level
-8|known:MYS 1 2025 level
40|known:MYS 1 None level
-12|known:MYS 1.5 2026 aim
24|known:MYS 1.5 None aim
-12|known:MYS 2026 aim
-11|known:MYS 202X aim
28|known:MYS None aim
15|known:NATO 1.4 2014 level
-12|known:NATO 1.4 None level
-18|known:NATO 1.5 2024 aim
-11|known:NATO 1.5 2025 aim
-12|known:NATO 1.5 2025-06 aim
-28|known:NATO 1.5 2029 aim
98|known:NATO 1.5 2032 aim
76|known:NATO 1.5 2035 aim
-17|known:NATO 1.5 FY2027 aim
-48|known:NATO 1.5 None aim
-36|known:NATO 1.5 None level
8|known:NATO 1.85 2023 level
16|known:NATO 1.9 None level
26|known:NATO 1988 level
-12|known:NATO 1989 level
13|known:NATO 1995 level
-16|known:NATO 2 2002 aim
-23|known:NATO 2 2014 aim
-68|known:NATO 2 2014 level
-20|known:NATO 2 2017 aim
81|known:NATO 2 2024 aim
91|known:NATO 2 2024 level
16|known:NATO 2 2025 aim
-67|known:NATO 2 2025 level
-32|known:NATO 2 2027 aim
-40|known:NATO 2 2032 aim
-52|known:NATO 2 2035 aim
-14|known:NATO 2 FY2025 aim
121|known:NATO 2 None aim
13|known:NATO 2 None level
8|known:NATO 2.02 2024 level
15|known:NATO 2.3 2025 level
-9|known:NATO 2.3 None level
21|known:NATO 2.5 2026 level
-27|known:NATO 2.5 2030 aim
28|known:NATO 2.5 None aim
-22|known:NATO 2.5 None level
-10|known:NATO 2.7 2025 level
9|known:NATO 2.7 None level
-16|known:NATO 2002 aim
-28|known:NATO 2014 aim
-49|known:NATO 2014 level
-20|known:NATO 2017 aim
11|known:NATO 2022 level
59|known:NATO 2024 aim
24|known:NATO 2024 level
-14|known:NATO 2025 aim
-41|known:NATO 2025 level
-49|known:NATO 2025-06 aim
-13|known:NATO 2025-06 level
8|known:NATO 2025/2026 level
-25|known:NATO 2026 aim
18|known:NATO 2026 level
-54|known:NATO 2027 aim
12|known:NATO 2028 aim
-75|known:NATO 2029 aim
53|known:NATO 2030 aim
79|known:NATO 2032 aim
139|known:NATO 2035 aim
77|known:NATO 2035 level
15|known:NATO 3 2028 aim
40|known:NATO 3 2030 aim
-31|known:NATO 3 None aim
21|known:NATO 3 None level
-31|known:NATO 3.4 None aim
19|known:NATO 3.5 2025 level
-13|known:NATO 3.5 2025-06 aim
-17|known:NATO 3.5 2026 aim
-36|known:NATO 3.5 2029 aim
85|known:NATO 3.5 2032 aim
42|known:NATO 3.5 2035 aim
-12|known:NATO 3.5 2035 level
-9|known:NATO 3.5 None aim
-20|known:NATO 4 2024 aim
24|known:NATO 4 None aim
-15|known:NATO 4 None level
-19|known:NATO 5 2025-06 aim
-19|known:NATO 5 2027 aim
33|known:NATO 5 2030 aim
-60|known:NATO 5 2032 aim
82|known:NATO 5 2035 aim
-8|known:NATO 5 FY2027 aim
38|known:NATO 5 None aim
-18|known:NATO FY2025 aim
-32|known:NATO FY2027 aim
-11|known:NATO FY2032 aim
110|known:NATO None aim
-51|known:NATO None level
76|known:NGA 2014 level
-53|known:NGA 2025 level
-60|known:NGA None aim
-23|known:NGA None level
-9|known:NIC 2022 level
10|known:NIC None level
13|known:NLD 1.1 2014 level
22|known:NLD 1.3 None level
-8|known:NLD 2 2024 aim
18|known:NLD 2 None aim
-9|known:NLD 2 None level
22|known:NLD 2.6 2026 level
14|known:NLD 2.8 2027 level
13|known:NLD 2014 level
-8|known:NLD 2024 aim
-16|known:NLD 2024 level
-13|known:NLD 2025 aim
9|known:NLD 2025 level
9|known:NLD 2026 level
-8|known:NLD 2027 level
-8|known:NLD 2030 aim
-22|known:NLD 2032 aim
19|known:NLD 2035 aim
8|known:NLD 3 None aim
-8|known:NLD 3.5 2030 aim
31|known:NLD 3.5 2035 aim
44|known:NLD None aim
-14|known:NOR 1.5 None level
17|known:NOR 2.16 2025 level
-12|known:NOR 2.16 None level
-13|known:NOR 2.2 2025 level
20|known:NOR 2.2 None level
-24|known:NOR 2024 level
47|known:NOR 2025 level
9|known:NOR 2030 aim
9|known:NOR 2035 aim
8|known:NOR 3 2030 aim
-11|known:NOR 3 None aim
8|known:NOR 3.2 2025 level
17|known:NOR 3.3 2025 level
-16|known:NOR 3.3 None level
16|known:NOR 3.35 2025 level
-26|known:NOR None aim
9|known:NPL 1 None level
-19|known:NPL 2006 level
26|known:NPL 2024 level
28|known:NZL 1 None level
-21|known:NZL 1.1 None level
-8|known:NZL 1.2 2024 level
16|known:NZL 1.2 None level
36|known:NZL 1.3 2026/2027 level
-14|known:NZL 1.3 None level
18|known:NZL 198X level
23|known:NZL 2 198X level
-11|known:NZL 2 1990 level
-14|known:NZL 2 2025 aim
69|known:NZL 2 2027 aim
-17|known:NZL 2 2028 aim
50|known:NZL 2 2029 aim
16|known:NZL 2 2032/2033 aim
-13|known:NZL 2 2034 aim
-60|known:NZL 2 FY2027 aim
-11|known:NZL 2 None level
-11|known:NZL 2023 aim
-14|known:NZL 2024 level
-14|known:NZL 2025 aim
-11|known:NZL 2025 level
37|known:NZL 2026/2027 level
65|known:NZL 2027 aim
-43|known:NZL 2028 aim
50|known:NZL 2029 aim
18|known:NZL 2030 aim
13|known:NZL 2032/2033 aim
-10|known:NZL 2032/2033 level
-13|known:NZL 2034 aim
30|known:NZL 3 None aim
-60|known:NZL FY2027 aim
12|known:NZL None aim
-10|known:NZL None level
13|known:None aim since-2025
-55|known:None aim to-1999
17|known:None aim to-2013
41|known:None aim to-2021
51|known:None aim to-2024
-32|known:None level since-2025
62|known:None level to-1999
34|known:None level to-2013
10|known:None level to-2021
-47|known:None level to-2024
60|known:None no since-2025
23|known:None no to-1999
9|known:None no to-2013
41|known:None no to-2021
37|known:OMN 2024 level
15|known:OMN 5.6 2024 level
-12|known:OMN 5.6 None level
-25|known:OMN None level
18|known:PAK 1.9 None level
14|known:PAK 196X level
27|known:PAK 2 2025/2026 level
-27|known:PAK 2 None level
-17|known:PAK 2.3 2025/2026 level
17|known:PAK 2.3 None level
14|known:PAK 2.5 2025/2026 aim
-12|known:PAK 2.5 2026/2027 level
-11|known:PAK 2.5 None aim
31|known:PAK 2.5 None level
13|known:PAK 2.7 None level
-8|known:PAK 2.8 2024/2025 level
-52|known:PAK 2.8 None level
36|known:PAK 2022/2023 level
14|known:PAK 2025/2026 aim
-14|known:PAK 2026 level
-12|known:PAK 2026/2027 level
-15|known:PAK 5 None level
-31|known:PAK FY2025 level
-26|known:PAK FY2026 level
-8|known:PAK FY2026 no
-11|known:PAK None aim
22|known:PAK None level
-9|known:PAK None no
13|known:PER 1.5 2026 aim
-12|known:PER 1.5 None aim
12|known:PER 2026 aim
-8|known:PER None aim
-13|known:PHL 0.8 None level
-14|known:PHL 0.9 2024 level
12|known:PHL 0.9 2025 level
11|known:PHL 1 None level
19|known:PHL 1.1 2026 level
-18|known:PHL 1.1 None level
19|known:PHL 1.3 2023 level
11|known:PHL 1.3 2024 level
27|known:PHL 1.3 2025 level
-26|known:PHL 1.3 2026 level
-26|known:PHL 1.3 2028 level
-16|known:PHL 1.3 FY2025 level
25|known:PHL 1.3 None level
-28|known:PHL 1.4 2025 level
27|known:PHL 1.4 2026 level
8|known:PHL 1.4 2027 level
50|known:PHL 1.4 2028 level
-43|known:PHL 1.4 None level
-55|known:PHL 1.5 2025 level
37|known:PHL 1.5 2026 level
31|known:PHL 1.5 2028 level
-10|known:PHL 1.5 FY2025 level
-8|known:PHL 1.6 None level
-9|known:PHL 2 2026 aim
-10|known:PHL 2 2027 aim
-10|known:PHL 2 2028 aim
17|known:PHL 2 2030 aim
9|known:PHL 2 2031 aim
8|known:PHL 2 None level
17|known:PHL 2023 level
-57|known:PHL 2025 level
-14|known:PHL 2025 no
-9|known:PHL 2026 aim
93|known:PHL 2026 level
-11|known:PHL 2026-01/2026-03 level
-12|known:PHL 2027 aim
-26|known:PHL 2028 aim
52|known:PHL 2028 level
8|known:PHL 2028 no
17|known:PHL 2030 aim
9|known:PHL 2031 aim
-26|known:PHL FY2025 level
28|known:PHL None aim
-26|known:PHL None level
8|known:PHL None no
10|known:PNG 0.3 None level
11|known:PNG None level
46|known:POL 1.95 None aim
-8|known:POL 2 2015 aim
16|known:POL 2 2016 aim
-8|known:POL 2 None aim
11|known:POL 2.2 2015 level
68|known:POL 2.2 2022 level
-37|known:POL 2.2 2024 level
-33|known:POL 2.2 None level
-27|known:POL 2014 level
-20|known:POL 2015 aim
19|known:POL 2015 level
-10|known:POL 2021 level
35|known:POL 2022 level
-8|known:POL 2022-04 aim
34|known:POL 2023 aim
8|known:POL 2023 level
13|known:POL 2024 level
58|known:POL 2025 level
-10|known:POL 2026 aim
18|known:POL 2026 level
70|known:POL 2027 aim
-8|known:POL 2027 level
-8|known:POL 2035 level
-8|known:POL 3 2022-04 aim
29|known:POL 3 2023 aim
-13|known:POL 3 2026 aim
-15|known:POL 3.9 2014 level
11|known:POL 3.9 2023 level
-11|known:POL 3.9 2024 level
16|known:POL 3.9 None level
-26|known:POL 4 2023 level
37|known:POL 4 2024 level
-11|known:POL 4.1 2021 level
-37|known:POL 4.1 2022 level
60|known:POL 4.1 2024 level
23|known:POL 4.12 2024 level
-14|known:POL 4.12 None level
12|known:POL 4.2 2024 level
-12|known:POL 4.2 None level
11|known:POL 4.3 2025 level
-11|known:POL 4.3 None level
23|known:POL 4.48 2025 level
-30|known:POL 4.5 2024 level
49|known:POL 4.5 2025 level
-12|known:POL 4.7 2024 level
10|known:POL 4.7 2025 aim
9|known:POL 4.7 2025 level
8|known:POL 4.7 None level
-13|known:POL 4.8 2025 level
44|known:POL 4.8 2026 level
-20|known:POL 4.8 None level
-8|known:POL 5 2025 aim
71|known:POL 5 2027 aim
-46|known:POL 5 None aim
-9|known:POL FY2025 level
-25|known:POL None aim
-46|known:POL None level
-30|known:PRK 2025 level
-8|known:PRK 2026 level
25|known:PRK 2E+1 None level
18|known:PRK 2E+1-3E+1 None level
55|known:PRK None level
8|known:PRT 1.5 2024 level
-8|known:PRT 1.5 None level
25|known:PRT 1.55 2024 level
-22|known:PRT 1.55 2025 level
13|known:PRT 2 2025 aim
9|known:PRT 2 None level
35|known:PRT 2024 level
13|known:PRT 2025 aim
-25|known:PRT 2025 level
10|known:ROU 2.5 2023 aim
10|known:ROU 2023 aim
-8|known:ROU 2023 level
11|known:ROU 2024 level
12|known:ROU 3 2030 aim
-17|known:ROU 3 None aim
-15|known:ROU 3.5 2030 aim
15|known:ROU 3.5 None aim
-18|known:ROU None level
17|known:RUS 15 None level
24|known:RUS 2.7 2021 level
-14|known:RUS 2.7 None level
-12|known:RUS 2007 level
27|known:RUS 2022 level
-38|known:RUS 2023 level
20|known:RUS 2024 level
56|known:RUS 2025 level
23|known:RUS 2026 level
19|known:RUS 2027 aim
-9|known:RUS 2027 level
14|known:RUS 3.6 2021 level
-13|known:RUS 3.6 2023 level
-9|known:RUS 4.1 2021 level
26|known:RUS 4.1 2022 level
-16|known:RUS 4.1 None level
-8|known:RUS 5 2027 level
8|known:RUS 5 None level
-19|known:RUS 5.5 2025 level
32|known:RUS 5.5 2026 level
-13|known:RUS 5.5 None level
13|known:RUS 5.9 2023 level
-12|known:RUS 5.9 None level
14|known:RUS 6 2024 level
-15|known:RUS 6 None level
68|known:RUS 6.2 2025 level
-47|known:RUS 6.2 2026 level
-23|known:RUS 6.2 None level
13|known:RUS 6.3 None level
-19|known:RUS 7 2023 level
16|known:RUS 7 None level
-14|known:RUS 7.1 2023 level
39|known:RUS 7.1 2024 level
-16|known:RUS 7.1 None level
10|known:RUS 7.3 2025 level
16|known:RUS 7.5 2025 level
-12|known:RUS 7.5 None level
66|known:RUS 8 2025 level
-33|known:RUS 8 None level
-23|known:RUS None aim
-49|known:RUS None level
10|known:SAU 2024 level
20|known:SAU 2025 level
25|known:SAU 6.5 2025 level
-19|known:SAU 6.5 None level
20|known:SAU 7 None level
13|known:SAU 7.3 2024 level
-9|known:SAU 7.3 None level
-17|known:SAU None level
-11|known:SGP 2.8 2026 level
9|known:SGP 2.8 FY2026 level
11|known:SGP 2.9 None level
-17|known:SGP 2023 level
-15|known:SGP 2024 level
-31|known:SGP 2026 level
-12|known:SGP 2026-05-30 level
-12|known:SGP 2035 aim
-16|known:SGP 3 2026 level
-12|known:SGP 3 2026-05-30 level
-10|known:SGP 3 2035 aim
-12|known:SGP 3 FY2024 level
34|known:SGP 3 FY2025 level
27|known:SGP 3 None aim
44|known:SGP 3 None level
-8|known:SGP 5 None level
8|known:SGP 6 None no
8|known:SGP FY1999 level
-12|known:SGP FY2024 level
30|known:SGP FY2025 level
31|known:SGP None aim
53|known:SGP None level
12|known:SGP None no
-15|known:SLE 2026 level
15|known:SLE None level
10|known:SOM 2029 aim
-10|known:SOM None aim
12|known:SRB 2.6 None level
12|known:SRB None level
-24|known:SVK 2 2026 level
-17|known:SVK 2 None level
-27|known:SVK 2 None no
47|known:SVK 2023 level
-24|known:SVK 2026 level
-15|known:SVK 2035 aim
19|known:SVK None aim
-17|known:SVK None level
-27|known:SVK None no
24|known:SVN 1.29 2024 level
9|known:SVN 1.29 None level
10|known:SVN 2 2025 aim
26|known:SVN 2024 level
10|known:SVN 2025 aim
28|known:SVN 2030 aim
32|known:SVN 3.5 2030 aim
-29|known:SVN 3.5 None aim
-33|known:SVN None aim
49|known:SVN None level
29|known:SWE 1 2014 level
-24|known:SWE 1 201X level
10|known:SWE 1 None level
-8|known:SWE 1.2 None level
9|known:SWE 1963 level
9|known:SWE 2 2024 level
10|known:SWE 2 2028 aim
-11|known:SWE 2 None aim
20|known:SWE 2.1 2024 level
-10|known:SWE 2.1 None level
10|known:SWE 2.2 2024 level
-10|known:SWE 2.2 None level
-39|known:SWE 2.4 2025 level
47|known:SWE 2.4 None level
11|known:SWE 2.8 2026 level
-14|known:SWE 2000 level
26|known:SWE 2014 level
-11|known:SWE 201X level
-44|known:SWE 2025 level
11|known:SWE 2028 aim
-17|known:SWE 2030 level
8|known:SWE 3 None aim
15|known:SWE 3.5 2030 aim
-12|known:SWE 3.5 None aim
-10|known:SWE None aim
49|known:SWE None level
-12|known:TCD 2.9 None level
-12|known:TCD None level
22|known:THA 1 None level
9|known:THA 1.05 FY2026 level
-21|known:THA 1.1 2024 level
-14|known:THA 1.1 2025 level
56|known:THA 1.1 FY2025 level
13|known:THA 1.2 2023 level
17|known:THA 1.2 2025 level
33|known:THA 1.5 None level
-28|known:THA 1988 level
23|known:THA 1990 level
-17|known:THA 2006 level
13|known:THA 2023 level
-23|known:THA 2024 level
18|known:THA FY1999 level
33|known:THA FY2021 level
10|known:THA FY2026 level
10|known:THA None aim
73|known:THA None level
-23|known:TKM 2.8 2024 level
23|known:TKM 2.8 None level
-23|known:TKM 2024 level
23|known:TKM None level
-16|known:TUR 1.9 None level
-37|known:TUR 2 2024 level
36|known:TUR 2 None level
23|known:TUR 2.1 2024 level
42|known:TUR 2.1 None level
-48|known:TUR 2.3 2025 level
48|known:TUR 2.3 2026 level
24|known:TUR 2.33 2025 level
-24|known:TUR 2.33 None level
-23|known:TUR 2025 level
-13|known:TUR 2026 level
19|known:TWN 198X level
-26|known:TWN 1993 level
-24|known:TWN 1998 level
-8|known:TWN 1E+1 2026 aim
-10|known:TWN 1E+1 2027 aim
33|known:TWN 1E+1 None aim
12|known:TWN 1E+1 None no
27|known:TWN 2 2016 level
-32|known:TWN 2 2024 level
-9|known:TWN 2 None aim
8|known:TWN 2 None level
-49|known:TWN 2.1 2021 level
29|known:TWN 2.1 2024 level
18|known:TWN 2.1 2025 level
16|known:TWN 2.1 None level
19|known:TWN 2.2 2023 level
-9|known:TWN 2.3 None level
8|known:TWN 2.38 2024 level
28|known:TWN 2.4 2023 level
17|known:TWN 2.4 2025 level
-37|known:TWN 2.4 None level
-25|known:TWN 2.45 2024 level
37|known:TWN 2.45 2025 level
10|known:TWN 2.45 None level
-30|known:TWN 2.5 2023 level
14|known:TWN 2.5 2024 level
29|known:TWN 2.5 2025 level
-18|known:TWN 2.5 2027 level
-8|known:TWN 2.5 FY2024 level
41|known:TWN 2.5 None aim
32|known:TWN 2.5 None level
28|known:TWN 2.6 None level
-26|known:TWN 2.84 2025 level
59|known:TWN 2.84 2026 level
-33|known:TWN 2.84 None level
15|known:TWN 2.9 None level
-22|known:TWN 2001 level
-18|known:TWN 2009 level
27|known:TWN 2016 level
-49|known:TWN 2021 level
11|known:TWN 2022 level
10|known:TWN 2023 level
-26|known:TWN 2024 aim
-8|known:TWN 2024 level
61|known:TWN 2025 aim
69|known:TWN 2025 level
-11|known:TWN 2025 no
-9|known:TWN 2025-01/2025-03 level
-17|known:TWN 2025-03 aim
55|known:TWN 2026 aim
150|known:TWN 2026 level
16|known:TWN 2026 no
36|known:TWN 2027 aim
18|known:TWN 2027 level
-23|known:TWN 2028 aim
-9|known:TWN 202X no
-29|known:TWN 2030 aim
-18|known:TWN 2030 level
22|known:TWN 2032 aim
-17|known:TWN 2033 aim
-8|known:TWN 2035 level
-16|known:TWN 3 2009 level
-22|known:TWN 3 2024 aim
80|known:TWN 3 2025 aim
-16|known:TWN 3 2025-03 aim
56|known:TWN 3 2026 aim
82|known:TWN 3 2026 level
12|known:TWN 3 2027 aim
-9|known:TWN 3 2027 level
-42|known:TWN 3 2030 aim
-14|known:TWN 3 None aim
-16|known:TWN 3 None level
23|known:TWN 3.3 2026 aim
-8|known:TWN 3.3 2030 level
-16|known:TWN 3.3 None aim
15|known:TWN 3.3 None level
-13|known:TWN 3.32 2025 level
36|known:TWN 3.32 2026 level
-14|known:TWN 3.32 None level
8|known:TWN 3.4 None aim
18|known:TWN 3.5 2026 aim
16|known:TWN 3.5 2026 no
24|known:TWN 3.5 2027 aim
8|known:TWN 3.5 2027 level
-29|known:TWN 3.5 2030 aim
9|known:TWN 3.5 2030 level
-13|known:TWN 3.5 None aim
-17|known:TWN 3.5 None level
-9|known:TWN 3.5 None no
28|known:TWN 3.6 2027 level
-11|known:TWN 3.6 None level
-10|known:TWN 5 2025 no
-31|known:TWN 5 2026 aim
-10|known:TWN 5 2027 aim
19|known:TWN 5 2028 aim
-9|known:TWN 5 202X no
57|known:TWN 5 2030 aim
22|known:TWN 5 2032 aim
-12|known:TWN 5 2033 aim
-22|known:TWN 5 None aim
9|known:TWN 5 None level
12|known:TWN 5 None no
-8|known:TWN 7 None aim
-8|known:TWN FY2024 level
-11|known:TWN FY2025 level
8|known:TWN None aim
-19|known:TWN None level
21|known:TWN None no
-8|known:UGA 1985 level
13|known:UGA None level
21|known:UKR 2022 level
25|known:UKR 2023 level
24|known:UKR 2024 level
39|known:UKR 2025 level
44|known:UKR 2026 level
8|known:UKR 2027 level
-9|known:UKR 26 None level
14|known:UKR 27.2 2026 level
8|known:UKR 3.2 2021 level
-8|known:UKR 34 2021 level
32|known:UKR 34 2022 level
45|known:UKR 34 2024 level
-58|known:UKR 34 None level
27|known:UKR 37 2023 level
-22|known:UKR 37 None level
-17|known:UKR 3E+1 2025 level
9|known:UKR 3E+1 2026 level
-9|known:UKR 3E+1 None level
38|known:UKR 4E+1 2025 level
-30|known:UKR 4E+1 None level
-117|known:UKR None level
15|known:USA 1944 level
50|known:USA 195X level
9|known:USA 1968 level
-34|known:USA 1976 level
23|known:USA 1977 level
-19|known:USA 1979 level
81|known:USA 1980 level
-12|known:USA 1983 level
25|known:USA 198X level
36|known:USA 1995 level
26|known:USA 1997 aim
44|known:USA 1998 level
54|known:USA 1E+1 195X level
-52|known:USA 1E+1 None level
-9|known:USA 2.5 2024 level
15|known:USA 2.5 2035 level
11|known:USA 2003 level
-67|known:USA 2004 level
-25|known:USA 2006 level
19|known:USA 2009 level
-9|known:USA 2012 level
22|known:USA 2013 level
-44|known:USA 2014 level
59|known:USA 2016 level
9|known:USA 2017 level
25|known:USA 2018 level
10|known:USA 2019 level
64|known:USA 2020 level
52|known:USA 2021 level
9|known:USA 2022 level
15|known:USA 2023 level
-40|known:USA 2024 level
17|known:USA 2025 level
-16|known:USA 2026 aim
-29|known:USA 2026 level
83|known:USA 2027 aim
-35|known:USA 2027 level
-11|known:USA 2030 level
-12|known:USA 2031 aim
-10|known:USA 2034 level
-8|known:USA 3 2023 level
17|known:USA 3 2024 level
-13|known:USA 3 2025 level
15|known:USA 3 2026 level
22|known:USA 3 FY2026 level
-24|known:USA 3 None aim
-18|known:USA 3 None level
47|known:USA 3.1 2025 level
-29|known:USA 3.1 2027 level
19|known:USA 3.1 FY2023 level
-8|known:USA 3.1 FY2025 level
-10|known:USA 3.1 FY2027 level
-8|known:USA 3.2 2014 level
20|known:USA 3.2 2025 level
-10|known:USA 3.2 2026 level
-10|known:USA 3.2 2030 level
23|known:USA 3.2 None level
32|known:USA 3.22 2025 level
-18|known:USA 3.22 None level
50|known:USA 3.3 FY2026 level
26|known:USA 3.3 None level
38|known:USA 3.38 2024 level
-35|known:USA 3.38 None level
11|known:USA 3.4 2016 level
16|known:USA 3.4 2023 level
50|known:USA 3.4 2024 level
-43|known:USA 3.4 2025 level
-12|known:USA 3.4 2026 level
17|known:USA 3.4 None level
-10|known:USA 3.5 2006 level
-16|known:USA 3.5 2014 level
27|known:USA 3.5 2018 level
58|known:USA 3.5 2021 level
36|known:USA 3.5 2022 level
-55|known:USA 3.5 2024 level
-17|known:USA 3.5 FY2021 level
-25|known:USA 3.5 FY2027 level
-38|known:USA 3.6 2016 level
-37|known:USA 3.6 None level
-11|known:USA 3.7 None level
22|known:USA 3.8 2013 level
21|known:USA 3.8 None level
76|known:USA 4 FY1995 aim
20|known:USA 4 FY2027 aim
-11|known:USA 4 None aim
13|known:USA 4.5 2027 aim
10|known:USA 4.5 FY2027 aim
-16|known:USA 4.5 None aim
-16|known:USA 4.5 None level
22|known:USA 4.6 FY2027 level
-12|known:USA 4.6 None aim
11|known:USA 4.7 FY2027 level
-27|known:USA 4.7 None aim
-14|known:USA 4.7 None level
16|known:USA 4.9 1979 level
13|known:USA 4.9 2009 level
-13|known:USA 4.9 2024 level
-17|known:USA 4.9 None level
19|known:USA 4.9-16.9 None level
-12|known:USA 5 2026 level
27|known:USA 5 2027 aim
-12|known:USA 5 2031 aim
-23|known:USA 5 FY1978 level
-26|known:USA 5 FY2025 aim
-16|known:USA 5 FY2026 aim
26|known:USA 5 FY2027 aim
9|known:USA 5 None aim
11|known:USA 5 None level
-15|known:USA 5 None no
-25|known:USA 5.3 None level
8|known:USA 5.4 None level
13|known:USA 5.5 None level
-10|known:USA 5.6 None level
-21|known:USA 6 1976 level
13|known:USA 6 1986 level
26|known:USA 6 198X level
9|known:USA 6 FY1986 level
26|known:USA 6.3 None level
-20|known:USA 6.5 FY1987 level
-9|known:USA 6.6 None level
-35|known:USA 6.8 1979 level
30|known:USA 6.8 None level
16|known:USA 6.9 None level
-23|known:USA FY1978 level
-25|known:USA FY1982 level
-17|known:USA FY1983 level
12|known:USA FY1985 level
-26|known:USA FY1987 level
-8|known:USA FY1988 level
76|known:USA FY1995 aim
-10|known:USA FY2003 level
-17|known:USA FY2021 level
17|known:USA FY2023 level
-17|known:USA FY2024 level
-26|known:USA FY2025 aim
-41|known:USA FY2025 level
-17|known:USA FY2026 aim
30|known:USA FY2026 level
53|known:USA FY2027 aim
-21|known:USA FY2027 level
-70|known:USA None aim
-14|known:USA None no
15|known:VEN None level
38|known:VNM 1.8 2019 level
-10|known:VNM 1.8 2026 level
34|known:VNM 1.8 None level
16|known:VNM 1.9 None level
32|known:VNM 2 None level
30|known:VNM 2.36 2018 level
14|known:VNM 2018 level
15|known:VNM 2019 level
-50|known:VNM 2024 level
-17|known:VNM 2026 level
-12|known:VNM FY2026 level
34|known:VNM None aim
77|known:VNM None level
12|known:VNM None no
-9|known:XKX None level
-9|known:ZAF None level
-14|last
24|last-joint:, 1 level
-69|last-joint:, 13 aim
-46|last-joint:, 13 level
36|last-joint:, 2 level
-27|last-joint:, 3 level
133|last-joint:, 5 aim
-27|last-joint:, 8 aim
-111|last-joint:, 8 level
-22|last-joint:, far aim
-59|last-joint:, far level
13|last-joint:- 1 aim
13|last-joint:- 1 level
10|last-joint:- 13 aim
12|last-joint:- 13 level
-34|last-joint:- 2 level
-38|last-joint:- 5 level
-10|last-joint:- 8 level
-34|last-joint:; 13 aim
-23|last-joint:; 13 level
18|last-joint:; 3 level
21|last-joint:; 5 level
23|last-joint:; 8 aim
-28|last-joint:; 8 level
105|last-joint:; far level
14|last-joint:and 1 level
-17|last-joint:and 13 aim
-25|last-joint:and 13 level
-21|last-joint:and 2 aim
11|last-joint:and 2 level
-21|last-joint:and 3 aim
16|last-joint:and 5 aim
26|last-joint:and 5 level
-68|last-joint:and 8 aim
71|last-joint:and 8 level
-22|last-joint:and far aim
-91|last-joint:and far level
21|last-joint:or 13 level
-9|last-joint:or 2 level
62|last-joint:or 3 aim
10|last-joint:or 5 level
-8|last-joint:or far level
-8|last-time:demand far fiscal 0
17|last-time:demand far year 0
-12|last-time:demand far year 2
8|last-time:demand next year 2
68|last-time:demand now year 1
-10|last-time:denial far year 0
12|last-time:denial next year 1
84|last-time:level far fiscal 1
-91|last-time:level far year 0
-11|last-time:level far year 1
-45|last-time:level far year 2
39|last-time:level far years 0
35|last-time:level far years 1
34|last-time:level far years 2
38|last-time:level long-past decade 1
-22|last-time:level long-past fiscal 0
15|last-time:level long-past year 0
-54|last-time:level long-past year 1
-28|last-time:level long-past year 2
-14|last-time:level long-past years 0
-12|last-time:level next fiscal 0
33|last-time:level next fiscal 1
45|last-time:level next fiscal 2
18|last-time:level next year 0
-80|last-time:level next year 1
50|last-time:level next year 2
-47|last-time:level now fiscal 0
-17|last-time:level now fiscal 1
37|last-time:level now fiscal 2
33|last-time:level now year 0
28|last-time:level now year 1
29|last-time:level now year 2
-26|last-time:level now years 0
12|last-time:level now years 1
-15|last-time:level now years 2
-46|last-time:level past fiscal 0
-8|last-time:level past fiscal 2
76|last-time:level past year 0
13|last-time:level past year 1
-43|last-time:level past year 2
-22|last-time:level past years 0
18|last-time:level past years 1
49|last-time:other far fiscal 2
27|last-time:pledge far fiscal 0
-86|last-time:pledge far fiscal 1
-43|last-time:pledge far fiscal 2
44|last-time:pledge far month 1
52|last-time:pledge far year 0
20|last-time:pledge far year 1
22|last-time:pledge far year 2
-12|last-time:pledge far years 0
83|last-time:pledge next fiscal 1
-51|last-time:pledge next month 1
-12|last-time:pledge next month 2
-11|last-time:pledge next year 0
-12|last-time:pledge next year 1
-41|last-time:pledge now fiscal 0
21|last-time:pledge now fiscal 1
-9|last-time:pledge now fiscal 2
51|last-time:pledge now year 0
18|last-time:pledge now year 1
14|last-time:pledge now year 2
-11|last-time:pledge now years 0
35|last-time:pledge now years 1
-25|last-time:pledge past year 0
-52|last-time:proposal far fiscal 0
52|last-time:proposal far fiscal 1
-8|last-time:proposal far fiscal 2
-8|last-time:proposal far month 0
-35|last-time:proposal far year 0
-57|last-time:proposal far year 1
108|last-time:proposal far year 2
-25|last-time:proposal next year 0
-33|last-time:proposal next year 1
-19|last-time:proposal next year 2
-10|last-time:proposal now year 1
-9|last-time:proposal past fiscal 1
-86|last:aim 0
46|last:aim 1
-104|last:level 0
85|last:level 1
48|last:level 2
-35|last:no 0
31|last:no 2
18|lead-aim:'s fiscal
-20|lead-aim:'s year
-23|lead-aim:, day
-42|lead-aim:, fiscal
17|lead-aim:, that-year
19|lead-aim:-- that-year
-14|lead-aim:1.8 percent fiscal
-13|lead-aim:1.8% fiscal
-9|lead-aim:2 per cent fiscal
-36|lead-aim:2 per cent that-year
-29|lead-aim:2 percent that-year
-45|lead-aim:2% fiscal
57|lead-aim:2% that-year
9|lead-aim:2.5 percent that-year
15|lead-aim:2.5% that-year
-8|lead-aim:2025 year
-19|lead-aim:2026 year
-13|lead-aim:3 percent bare-month
19|lead-aim:3 percent that-year
-35|lead-aim:3.5 per cent that-year
8|lead-aim:5 percent that-year
12|lead-aim:a fiscal
9|lead-aim:achieved fiscal
-28|lead-aim:after fiscal
12|lead-aim:already that-year
12|lead-aim:at bare-month
-13|lead-aim:at that-year
25|lead-aim:at year
-13|lead-aim:attained fiscal
13|lead-aim:before bare-month
26|lead-aim:before fiscal
12|lead-aim:before that-year
-88|lead-aim:before year
-21|lead-aim:between year
17|lead-aim:beyond fiscal
67|lead-aim:by bare-month
-17|lead-aim:by decade
44|lead-aim:by fiscal
-37|lead-aim:by that-year
98|lead-aim:by year
22|lead-aim:by years
8|lead-aim:defence spending that-year
46|lead-aim:defence that-year
8|lead-aim:defense fiscal
-13|lead-aim:defense that-year
-15|lead-aim:do bare-month
25|lead-aim:early fiscal
-37|lead-aim:for fiscal
-19|lead-aim:for that-year
86|lead-aim:for year
16|lead-aim:for years
-35|lead-aim:from fiscal
-35|lead-aim:from month
27|lead-aim:from that-year
40|lead-aim:from year
-9|lead-aim:gdp fiscal
-13|lead-aim:goal bare-month
27|lead-aim:goal fiscal
-218|lead-aim:in bare-month
92|lead-aim:in decade
59|lead-aim:in fiscal
-35|lead-aim:in month
-15|lead-aim:in that-year
74|lead-aim:in year
83|lead-aim:in years
-12|lead-aim:instead of fiscal
-23|lead-aim:instead of year
8|lead-aim:into fiscal
12|lead-aim:into that-year
14|lead-aim:is fiscal
29|lead-aim:is year
12|lead-aim:it fiscal
11|lead-aim:japanese fiscal
-8|lead-aim:law that-year
-9|lead-aim:made that-year
13|lead-aim:mark that-year
26|lead-aim:mean year
-11|lead-aim:meaning year
-9|lead-aim:met fiscal
12|lead-aim:military spending fiscal
12|lead-aim:named year
-9|lead-aim:not fiscal
-77|lead-aim:not year
18|lead-aim:nothing year
-26|lead-aim:of year
-10|lead-aim:on day
-48|lead-aim:on weekday
-8|lead-aim:rather than year
-11|lead-aim:review part
-14|lead-aim:said weekday
26|lead-aim:set year
-8|lead-aim:since month
-39|lead-aim:since year
9|lead-aim:soon year
-37|lead-aim:starting that-year
10|lead-aim:supplying fiscal
41|lead-aim:target that-year
41|lead-aim:than year
22|lead-aim:that that-year
52|lead-aim:through fiscal
16|lead-aim:through month
48|lead-aim:through year
28|lead-aim:till year
33|lead-aim:time that-year
8|lead-aim:to bare-month
-16|lead-aim:to decade
37|lead-aim:to fiscal
10|lead-aim:to month
29|lead-aim:to that-year
20|lead-aim:to year
34|lead-aim:two percent fiscal
50|lead-aim:until year
-18|lead-aim:washington bare-month
35|lead-aim:will that-year
-23|lead-aim:with fiscal
14|lead-aim:with year
42|lead-aim:within fiscal
14|lead-level:'s fiscal
20|lead-level:'s year
-15|lead-level:( day
19|lead-level:( year
9|lead-level:) that-year
-45|lead-level:, day
57|lead-level:, fiscal
24|lead-level:, that-year
46|lead-level:, year
71|lead-level:, years
11|lead-level:1 percent that-year
17|lead-level:1.29% that-year
31|lead-level:1.3% that-year
11|lead-level:1.4 percent that-year
-17|lead-level:1.5% that-year
9|lead-level:1.6% fiscal
-10|lead-level:1.8 per cent fiscal
-8|lead-level:1.8% that-year
11|lead-level:1.9 percent that-year
24|lead-level:1.9% that-year
-11|lead-level:2 percent fiscal
11|lead-level:2 percent that-year
-13|lead-level:2% bare-month
11|lead-level:2% fiscal
8|lead-level:2% that-year
9|lead-level:2.0% that-year
-21|lead-level:2.32 percent that-year
-30|lead-level:2.4 percent that-year
15|lead-level:2.4pc that-year
-40|lead-level:2.5 per cent that-year
10|lead-level:2.5 percent that-year
27|lead-level:2020 year
-9|lead-level:2024 year
-58|lead-level:3 percent that-year
9|lead-level:3.4% that-year
21|lead-level:4.1% that-year
13|lead-level:4.6% that-year
21|lead-level:6 percent year
41|lead-level:7 per cent that-year
-11|lead-level:7 percent that-year
-8|lead-level:7.2 percent that-year
19|lead-level:: that-year
40|lead-level:; that-year
-9|lead-level:a year
-9|lead-level:after year
-41|lead-level:against that-year
8|lead-level:apiece that-year
-15|lead-level:at bare-month
-60|lead-level:at decade
-19|lead-level:at year
17|lead-level:attained fiscal
-46|lead-level:before year
-27|lead-level:begins bare-month
38|lead-level:between year
-25|lead-level:budget that-year
22|lead-level:budget years
-20|lead-level:by bare-month
-10|lead-level:by decade
-23|lead-level:by part
-27|lead-level:by that-year
-11|lead-level:by years
-32|lead-level:calendar year
29|lead-level:countries that-year
16|lead-level:defence that-year
10|lead-level:defense spending that-year
-16|lead-level:donald trump bare-month
16|lead-level:eu that-year
8|lead-level:expenditure that-year
10|lead-level:finish that-year
-9|lead-level:fiscal 2022 fiscal
15|lead-level:fiscal 2023 fiscal
-49|lead-level:for decade
44|lead-level:for fiscal
52|lead-level:for year
23|lead-level:for years
-53|lead-level:from fiscal
-26|lead-level:from year
-76|lead-level:gdp fiscal
27|lead-level:gdp that-year
17|lead-level:gross domestic product fiscal
44|lead-level:has that-year
-11|lead-level:if fiscal
-28|lead-level:if that-year
-72|lead-level:in bare-month
109|lead-level:in decade
15|lead-level:in fiscal
-14|lead-level:in month
-80|lead-level:in that-year
34|lead-level:in year
52|lead-level:in years
-11|lead-level:into fiscal
-8|lead-level:into that-year
16|lead-level:into year
-13|lead-level:it that-year
-30|lead-level:mark that-year
19|lead-level:military that-year
-54|lead-level:nothing bare-month
20|lead-level:nothing fiscal
63|lead-level:nothing that-year
-36|lead-level:nothing weekday
-12|lead-level:nothing year
9|lead-level:nothing years
37|lead-level:of decade
-30|lead-level:of fiscal
-15|lead-level:of that-year
-14|lead-level:on day
26|lead-level:on fiscal
-61|lead-level:on weekday
34|lead-level:only bare-month
14|lead-level:outlays fiscal
19|lead-level:push that-year
-10|lead-level:puts that-year
23|lead-level:quota that-year
21|lead-level:reached bare-month
11|lead-level:reached fiscal
11|lead-level:reached year
43|lead-level:recently year
-24|lead-level:said weekday
-11|lead-level:says that-year
-10|lead-level:set that-year
-48|lead-level:since year
25|lead-level:so that-year
-11|lead-level:so weekday
35|lead-level:speaking of fiscal
-27|lead-level:spending fiscal
-13|lead-level:spends weekday
9|lead-level:spent that-year
14|lead-level:stood that-year
17|lead-level:than fiscal
-63|lead-level:than that-year
17|lead-level:the military that-year
21|lead-level:there that-year
-16|lead-level:through fiscal
-23|lead-level:through year
26|lead-level:time that-year
-19|lead-level:to fiscal
-27|lead-level:two percent that-year
-18|lead-level:until bare-month
-17|lead-level:until decade
9|lead-level:until fiscal
-66|lead-level:until that-year
-13|lead-level:until year
-23|lead-level:use that-year
9|lead-level:war that-year
32|lead-level:war year
17|lead-level:will that-year
11|lead-level:with that-year
36|lead-level:worry that-year
-9|lead-near:after \" 13
11|lead-near:after 's 8
10|lead-near:after ( 1
29|lead-near:after , 1
43|lead-near:after , 13
-48|lead-near:after , 2
-20|lead-near:after , 5
11|lead-near:after , 8
13|lead-near:after , far
13|lead-near:after 1 percent 0
13|lead-near:after 1.6% 0
8|lead-near:after 1.8% 0
12|lead-near:after 1.9 percent 0
22|lead-near:after 2 pct 0
-23|lead-near:after 2 per cent 0
-43|lead-near:after 2% 0
28|lead-near:after 2% far
15|lead-near:after 2.4 percent 0
13|lead-near:after 2.5 percent 0
-14|lead-near:after 2.8 per cent 0
41|lead-near:after 2020 3
-14|lead-near:after 2020 5
9|lead-near:after 3% 0
33|lead-near:after 3.4 percent 0
-40|lead-near:after 3.5 per cent 0
-10|lead-near:after 3.5 percent 0
10|lead-near:after 5 percent 0
-19|lead-near:after ; 1
-52|lead-near:after after 5
12|lead-near:after already 1
8|lead-near:after apiece 3
8|lead-near:after armed forces 5
-14|lead-near:after at 3
25|lead-near:after at 8
9|lead-near:after attained 5
8|lead-near:after back 5
46|lead-near:after before 1
-14|lead-near:after before 13
-9|lead-near:after before 2
-27|lead-near:after before 3
-77|lead-near:after before 5
54|lead-near:after before 8
11|lead-near:after before far
-53|lead-near:after between 1
88|lead-near:after between 3
-25|lead-near:after between 5
87|lead-near:after by 1
28|lead-near:after by 13
42|lead-near:after by 2
13|lead-near:after by 3
-54|lead-near:after by 5
48|lead-near:after by 8
-51|lead-near:after by far
50|lead-near:after defence 3
8|lead-near:after defence 5
14|lead-near:after defense 2
19|lead-near:after defense 5
11|lead-near:after defense 8
53|lead-near:after early 3
14|lead-near:after early 5
-9|lead-near:after fiscal 2022 13
21|lead-near:after fiscal 2023 5
77|lead-near:after for 1
15|lead-near:after for 13
50|lead-near:after for 2
47|lead-near:after for 3
-18|lead-near:after for 5
-64|lead-near:after for 8
23|lead-near:after from 1
-24|lead-near:after from 13
-40|lead-near:after from 3
14|lead-near:after from 5
-56|lead-near:after from 8
13|lead-near:after from far
41|lead-near:after gdp 2
-36|lead-near:after gdp far
10|lead-near:after goal 1
-12|lead-near:after gross domestic product 2
-39|lead-near:after if 1
131|lead-near:after in 1
-36|lead-near:after in 13
-9|lead-near:after in 2
11|lead-near:after in 3
32|lead-near:after in 5
32|lead-near:after in 8
-93|lead-near:after in far
-24|lead-near:after instead of 8
-12|lead-near:after into 13
-35|lead-near:after into 3
15|lead-near:after into 5
10|lead-near:after it far
11|lead-near:after japanese 5
-25|lead-near:after least 5
-32|lead-near:after mark 1
26|lead-near:after mean far
18|lead-near:after meaning 13
12|lead-near:after met 13
12|lead-near:after military 5
12|lead-near:after military spending 5
9|lead-near:after more 5
-15|lead-near:after not 13
-8|lead-near:after not 8
-25|lead-near:after of 13
12|lead-near:after of 2
21|lead-near:after of 5
-16|lead-near:after on 13
-12|lead-near:after on 8
-10|lead-near:after on far
33|lead-near:after only 2
10|lead-near:after reached 3
33|lead-near:after reached 5
-10|lead-near:after said 13
14|lead-near:after since 1
-14|lead-near:after since 13
-14|lead-near:after since 3
-34|lead-near:after since 8
19|lead-near:after so 5
50|lead-near:after speaking of 13
-11|lead-near:after spends 2
34|lead-near:after target 1
12|lead-near:after target 2
26|lead-near:after than 13
-9|lead-near:after than 5
16|lead-near:after than 8
-14|lead-near:after than far
30|lead-near:after that 5
24|lead-near:after through 1
34|lead-near:after through 2
-13|lead-near:after through far
24|lead-near:after time 8
23|lead-near:after to 1
-53|lead-near:after to 13
35|lead-near:after to 2
-26|lead-near:after to 3
14|lead-near:after to 5
-16|lead-near:after to 8
37|lead-near:after to far
-20|lead-near:after two percent 0
21|lead-near:after until 13
13|lead-near:after until 3
-15|lead-near:after until 5
8|lead-near:after until 8
-40|lead-near:after was 1
-30|lead-near:after with 5
27|lead-near:after within 13
8|lead-near:after within 5
16|lead-near:before 's 2
-9|lead-near:before ( 8
13|lead-near:before , 13
23|lead-near:before , 3
30|lead-near:before , 5
-21|lead-near:before , far
15|lead-near:before - 8
20|lead-near:before -- 8
19|lead-near:before -- far
-15|lead-near:before 1.8% 13
21|lead-near:before 1.9% far
29|lead-near:before 2% 5
-23|lead-near:before 2.32 percent 1
-34|lead-near:before 2.4 percent 8
-14|lead-near:before 3 percent 8
-23|lead-near:before 3.4% far
8|lead-near:before 4.1% 5
13|lead-near:before 4.6% 13
49|lead-near:before ; 3
9|lead-near:before ; 5
13|lead-near:before a 13
-9|lead-near:before a 8
13|lead-near:before after 8
-13|lead-near:before against 13
-21|lead-near:before against 8
-8|lead-near:before against far
-17|lead-near:before at 2
-13|lead-near:before at 5
-23|lead-near:before at far
-9|lead-near:before before 3
-29|lead-near:before before 5
15|lead-near:before before 8
10|lead-near:before between 13
10|lead-near:before beyond 13
-11|lead-near:before bn 5
25|lead-near:before budget 8
-26|lead-near:before budget far
17|lead-near:before by 1
-23|lead-near:before by 13
10|lead-near:before by 2
-34|lead-near:before by 3
-8|lead-near:before by 5
34|lead-near:before by 8
-24|lead-near:before defense 13
-26|lead-near:before defense 3
43|lead-near:before defense 5
-45|lead-near:before defense 8
-16|lead-near:before donald trump 13
12|lead-near:before for 0
21|lead-near:before for 1
-54|lead-near:before for 13
15|lead-near:before for 2
57|lead-near:before for 3
12|lead-near:before for 5
-12|lead-near:before for 8
45|lead-near:before from 1
-45|lead-near:before from 13
13|lead-near:before from 2
-20|lead-near:before from 5
-12|lead-near:before from far
-16|lead-near:before gdp 1
-28|lead-near:before gdp 2
12|lead-near:before gdp 3
-26|lead-near:before gdp 5
-10|lead-near:before gdp 8
18|lead-near:before government 1
33|lead-near:before in 0
-70|lead-near:before in 1
10|lead-near:before in 2
-33|lead-near:before in 3
37|lead-near:before in 5
39|lead-near:before in 8
11|lead-near:before is 13
23|lead-near:before is 5
-14|lead-near:before it far
12|lead-near:before named 5
-32|lead-near:before nothing 13
39|lead-near:before nothing 2
-14|lead-near:before nothing 5
22|lead-near:before nothing 8
25|lead-near:before of 13
-15|lead-near:before of 5
-35|lead-near:before of 8
-26|lead-near:before of far
-14|lead-near:before on 3
-33|lead-near:before on 5
-15|lead-near:before on 8
-20|lead-near:before outlays 1
20|lead-near:before outlays 13
8|lead-near:before outlays 2
23|lead-near:before quota 5
-20|lead-near:before recommended 8
-8|lead-near:before said 2
-9|lead-near:before said 5
8|lead-near:before said 8
9|lead-near:before says 5
9|lead-near:before set 5
-44|lead-near:before since 1
-28|lead-near:before since 13
-20|lead-near:before since 2
38|lead-near:before since 8
14|lead-near:before spending 1
12|lead-near:before spending 2
-67|lead-near:before spending 8
-8|lead-near:before taken 5
9|lead-near:before than 13
-25|lead-near:before than 3
-18|lead-near:before than 8
8|lead-near:before that 1
8|lead-near:before that 2
14|lead-near:before that far
-15|lead-near:before through 13
-13|lead-near:before through 3
22|lead-near:before through 5
31|lead-near:before through 8
26|lead-near:before to 1
22|lead-near:before to 13
-11|lead-near:before to 5
20|lead-near:before to 8
-13|lead-near:before to far
-15|lead-near:before until 13
-16|lead-near:before until 3
19|lead-near:before until 5
-42|lead-near:before until 8
31|lead-near:before until far
-17|lead-near:before washington 13
9|lead-near:before will 1
8|lead-near:before will 13
33|lead-near:before will 5
29|lead-near:before with 8
21|lead-no:by year
12|lead-no:defense that-year
26|lead-no:for fiscal
18|lead-no:for year
-14|lead-no:gdp bare-month
9|lead-no:gdp that-year
-35|lead-no:in bare-month
31|lead-no:in decade
27|lead-no:in fiscal
-13|lead-no:in year
16|lead-no:of year
-8|lead-no:on day
-23|lead-no:on weekday
26|lead-no:since year
-26|lead-no:than year
59|lead-no:until year
31|lead-time:benchmark in long-past
-14|lead-time:cap by far
11|lead-time:cap for far
23|lead-time:cap for now
15|lead-time:cap gdp now
-25|lead-time:cap in next
-8|lead-time:cap since long-past
33|lead-time:cap until far
13|lead-time:demand 2.5% next
66|lead-time:demand by far
12|lead-time:demand by next
-66|lead-time:demand for far
34|lead-time:demand in far
-14|lead-time:demand in long-past
-22|lead-time:demand in next
-26|lead-time:demand not far
-8|lead-time:demand nothing now
-9|lead-time:demand on now
20|lead-time:demand than far
28|lead-time:demand till far
-52|lead-time:demand until far
46|lead-time:denial by far
16|lead-time:denial by next
18|lead-time:denial for far
-15|lead-time:denial gdp now
17|lead-time:denial in far
20|lead-time:denial in now
-19|lead-time:denial on now
29|lead-time:denial since long-past
-8|lead-time:level \" now
26|lead-time:level 's next
-14|lead-time:level ( now
19|lead-time:level ( past
12|lead-time:level ) next
49|lead-time:level , far
41|lead-time:level , long-past
-15|lead-time:level , now
64|lead-time:level , past
11|lead-time:level 1 percent past
17|lead-time:level 1.29% now
30|lead-time:level 1.3% past
11|lead-time:level 1.4 percent past
-17|lead-time:level 1.5% past
9|lead-time:level 1.6% past
-10|lead-time:level 1.8 per cent now
-8|lead-time:level 1.8% now
11|lead-time:level 1.9 percent long-past
22|lead-time:level 1.9% past
-10|lead-time:level 2 percent now
9|lead-time:level 2 percent past
8|lead-time:level 2.0% now
-21|lead-time:level 2.32 percent now
-30|lead-time:level 2.4 percent now
15|lead-time:level 2.4pc now
-40|lead-time:level 2.5 per cent now
8|lead-time:level 2.5 percent now
-8|lead-time:level 2.6% next
-14|lead-time:level 2.8 per cent now
27|lead-time:level 2020 past
-9|lead-time:level 2024 far
-58|lead-time:level 3 percent now
31|lead-time:level 3.4% now
-22|lead-time:level 3.4% past
14|lead-time:level 4.1% past
13|lead-time:level 4.6% past
21|lead-time:level 6 percent long-past
41|lead-time:level 7 per cent now
-11|lead-time:level 7 percent now
-8|lead-time:level 7.2 percent now
8|lead-time:level : now
39|lead-time:level ; past
-24|lead-time:level a long-past
17|lead-time:level a next
-42|lead-time:level against now
8|lead-time:level apiece now
-60|lead-time:level at long-past
-19|lead-time:level at past
17|lead-time:level attained past
-13|lead-time:level before far
-33|lead-time:level before long-past
-27|lead-time:level begins now
38|lead-time:level between long-past
-34|lead-time:level by far
12|lead-time:level by long-past
-20|lead-time:level by next
-22|lead-time:level by now
-23|lead-time:level by past
-32|lead-time:level calendar now
29|lead-time:level countries now
11|lead-time:level defence now
-16|lead-time:level donald trump now
16|lead-time:level eu long-past
10|lead-time:level finish now
-9|lead-time:level fiscal 2022 now
15|lead-time:level fiscal 2023 past
-22|lead-time:level for far
52|lead-time:level for long-past
22|lead-time:level for next
16|lead-time:level for now
10|lead-time:level for past
-8|lead-time:level from far
-11|lead-time:level from long-past
-41|lead-time:level from next
-32|lead-time:level from past
11|lead-time:level gdp next
10|lead-time:level gdp now
-70|lead-time:level gdp past
15|lead-time:level government past
17|lead-time:level gross domestic product next
-19|lead-time:level gross domestic product now
10|lead-time:level gross national product now
44|lead-time:level has now
-39|lead-time:level if past
41|lead-time:level in far
38|lead-time:level in long-past
-39|lead-time:level in next
-15|lead-time:level it now
-30|lead-time:level mark past
16|lead-time:level military past
-10|lead-time:level nato past
-23|lead-time:level nothing long-past
-23|lead-time:level nothing next
-22|lead-time:level nothing now
62|lead-time:level nothing past
-23|lead-time:level of far
-27|lead-time:level of long-past
37|lead-time:level of past
20|lead-time:level on long-past
-51|lead-time:level on now
-23|lead-time:level on past
34|lead-time:level only now
9|lead-time:level outlays now
19|lead-time:level push next
11|lead-time:level put past
-11|lead-time:level puts next
23|lead-time:level quota past
11|lead-time:level reached far
27|lead-time:level reached now
10|lead-time:level reached past
43|lead-time:level recently long-past
-26|lead-time:level said now
-11|lead-time:level says now
-45|lead-time:level since long-past
13|lead-time:level so now
35|lead-time:level speaking of long-past
-42|lead-time:level spending now
9|lead-time:level spending past
-12|lead-time:level spends now
14|lead-time:level stood past
-8|lead-time:level than long-past
-23|lead-time:level than now
-15|lead-time:level than past
17|lead-time:level the military now
21|lead-time:level there now
-40|lead-time:level through far
25|lead-time:level time past
-23|lead-time:level to far
-27|lead-time:level to long-past
22|lead-time:level to past
-28|lead-time:level two percent now
14|lead-time:level until far
-35|lead-time:level until long-past
-40|lead-time:level until now
-43|lead-time:level until past
-23|lead-time:level use now
32|lead-time:level war long-past
-39|lead-time:level was long-past
17|lead-time:level will now
20|lead-time:level with now
36|lead-time:level worry now
-20|lead-time:other by far
-10|lead-time:other for past
-35|lead-time:other in far
-8|lead-time:other in long-past
22|lead-time:other in next
11|lead-time:pledge , far
-49|lead-time:pledge , now
-14|lead-time:pledge 1.8 percent now
-10|lead-time:pledge 1.8% now
22|lead-time:pledge 2 pct now
-45|lead-time:pledge 2 per cent now
-33|lead-time:pledge 2 percent past
-23|lead-time:pledge 2% now
33|lead-time:pledge 2% past
-20|lead-time:pledge 2.5% now
-8|lead-time:pledge 2025 next
-19|lead-time:pledge 2026 far
12|lead-time:pledge 3 percent next
8|lead-time:pledge 3 percent now
-8|lead-time:pledge 3% next
17|lead-time:pledge 3% now
-35|lead-time:pledge 3.5 per cent far
8|lead-time:pledge 5 percent next
12|lead-time:pledge a now
9|lead-time:pledge achieved now
16|lead-time:pledge already now
14|lead-time:pledge at next
-13|lead-time:pledge attained now
-67|lead-time:pledge before far
-9|lead-time:pledge before long-past
35|lead-time:pledge before next
17|lead-time:pledge before now
-22|lead-time:pledge between next
18|lead-time:pledge beyond far
20|lead-time:pledge budget now
20|lead-time:pledge by long-past
14|lead-time:pledge by next
99|lead-time:pledge by now
32|lead-time:pledge by past
8|lead-time:pledge defence next
40|lead-time:pledge defence now
8|lead-time:pledge defence spending now
-35|lead-time:pledge defense now
20|lead-time:pledge do now
22|lead-time:pledge for far
-34|lead-time:pledge for next
24|lead-time:pledge for now
53|lead-time:pledge for past
-69|lead-time:pledge from far
23|lead-time:pledge from now
12|lead-time:pledge from past
19|lead-time:pledge gdp now
-37|lead-time:pledge gdp past
35|lead-time:pledge in far
-42|lead-time:pledge in long-past
-15|lead-time:pledge in next
93|lead-time:pledge in now
-51|lead-time:pledge in past
-21|lead-time:pledge instead of far
-9|lead-time:pledge instead of next
8|lead-time:pledge into now
43|lead-time:pledge is far
12|lead-time:pledge it now
13|lead-time:pledge mark now
26|lead-time:pledge mean far
12|lead-time:pledge met now
24|lead-time:pledge military spending now
12|lead-time:pledge named far
-9|lead-time:pledge not far
28|lead-time:pledge nothing far
22|lead-time:pledge nothing next
-12|lead-time:pledge of long-past
8|lead-time:pledge of next
-8|lead-time:pledge of now
-9|lead-time:pledge of past
-31|lead-time:pledge on now
8|lead-time:pledge reached now
-11|lead-time:pledge review next
-10|lead-time:pledge said now
33|lead-time:pledge set far
-13|lead-time:pledge signed on now
-30|lead-time:pledge since long-past
-15|lead-time:pledge since past
11|lead-time:pledge spending now
-37|lead-time:pledge starting next
46|lead-time:pledge target now
79|lead-time:pledge through far
33|lead-time:pledge time now
18|lead-time:pledge to far
-16|lead-time:pledge to long-past
33|lead-time:pledge to next
54|lead-time:pledge to past
-27|lead-time:pledge two percent now
34|lead-time:pledge two percent past
28|lead-time:pledge until far
11|lead-time:pledge until now
-18|lead-time:pledge washington now
35|lead-time:pledge will now
-9|lead-time:pledge with far
-11|lead-time:pledge with now
37|lead-time:pledge within now
-20|lead-time:proposal , far
-36|lead-time:proposal after far
-10|lead-time:proposal at now
17|lead-time:proposal before far
-10|lead-time:proposal by far
32|lead-time:proposal by long-past
-12|lead-time:proposal by next
-12|lead-time:proposal by now
-8|lead-time:proposal early far
60|lead-time:proposal for far
11|lead-time:proposal for next
-15|lead-time:proposal for now
32|lead-time:proposal from next
29|lead-time:proposal in far
-56|lead-time:proposal in long-past
9|lead-time:proposal in next
-19|lead-time:proposal in now
35|lead-time:proposal in past
-24|lead-time:proposal meaning far
-50|lead-time:proposal not far
-18|lead-time:proposal of far
-16|lead-time:proposal on now
29|lead-time:proposal than far
34|lead-time:proposal through far
21|lead-time:proposal to far
-20|lead-time:proposal to next
65|lead-time:proposal until far
-19|lead-time:proposal with far
10|lead:after 's
13|lead:after (
29|lead:after ,
13|lead:after 1 percent
8|lead:after 1.3%
13|lead:after 1.6%
-10|lead:after 1.8 per cent
12|lead:after 1.9 percent
22|lead:after 2 pct
-41|lead:after 2 per cent
-27|lead:after 2 percent
-17|lead:after 2%
11|lead:after 2.4 percent
13|lead:after 2.5 percent
-25|lead:after 2.5%
-19|lead:after 2.6%
-8|lead:after 2.7 percent
-14|lead:after 2.8 per cent
27|lead:after 2020
-8|lead:after 2025
-41|lead:after 3 percent
33|lead:after 3.4 percent
32|lead:after 3.4%
-40|lead:after 3.5 per cent
-14|lead:after 3.5 percent
10|lead:after 5 percent
21|lead:after 6 percent
-23|lead:after ;
12|lead:after achieved
-64|lead:after after
17|lead:after already
8|lead:after apiece
9|lead:after armed forces
8|lead:after army
-19|lead:after at
53|lead:after attain
36|lead:after attained
8|lead:after back
-16|lead:after before
10|lead:after between
-17|lead:after beyond
112|lead:after by
29|lead:after countries
66|lead:after defence
43|lead:after defense
62|lead:after early
16|lead:after eu
-9|lead:after fiscal 2022
15|lead:after fiscal 2023
111|lead:after for
-71|lead:after from
10|lead:after gdp
11|lead:after goal
13|lead:after gross national product
-39|lead:after if
68|lead:after in
-36|lead:after instead of
-9|lead:after into
14|lead:after is
10|lead:after it
11|lead:after japanese
-25|lead:after least
-32|lead:after mark
-10|lead:after maximum
26|lead:after mean
18|lead:after meaning
-22|lead:after members
-18|lead:after met
12|lead:after military
24|lead:after military spending
11|lead:after more
-11|lead:after nato leaders
-43|lead:after not
8|lead:after of
-50|lead:after on
30|lead:after only
-13|lead:after rather than
51|lead:after reached
23|lead:after recently
-11|lead:after review
-21|lead:after said
-14|lead:after signed on
-52|lead:after since
14|lead:after so
16|lead:after soon
39|lead:after speaking of
17|lead:after spending
-12|lead:after spends
-37|lead:after starting
14|lead:after stood
46|lead:after target
18|lead:after the military
39|lead:after through
23|lead:after time
13|lead:after to
-20|lead:after two percent
31|lead:after until
9|lead:after war
-39|lead:after was
25|lead:after what
-46|lead:after with
42|lead:after within
36|lead:after worry
18|lead:before 's
-8|lead:before (
8|lead:before )
42|lead:before ,
15|lead:before -
39|lead:before --
17|lead:before 1.29%
29|lead:before 1.3%
-20|lead:before 1.8 percent
-27|lead:before 1.8%
22|lead:before 1.9%
26|lead:before 2%
8|lead:before 2.0%
-23|lead:before 2.32 percent
-41|lead:before 2.4 percent
-19|lead:before 2.45 percent
10|lead:before 2.6%
-15|lead:before 2026
-17|lead:before 3 percent
-24|lead:before 3.4%
21|lead:before 4.1%
13|lead:before 4.6%
41|lead:before 7 per cent
32|lead:before :
65|lead:before ;
13|lead:before after
-42|lead:before against
-60|lead:before at
-24|lead:before before
-27|lead:before begins
13|lead:before benchmark
11|lead:before beyond
18|lead:before bill
-11|lead:before bn
-38|lead:before calendar
-46|lead:before defense
13|lead:before defense spending
20|lead:before do
-16|lead:before donald trump
-8|lead:before due
-26|lead:before early
8|lead:before expenditure
12|lead:before failed
10|lead:before finish
47|lead:before for
-29|lead:before from
-61|lead:before gdp
8|lead:before government
15|lead:before her
10|lead:before in
-9|lead:before into
36|lead:before is
-15|lead:before it
-40|lead:before joined
-17|lead:before leads
-9|lead:before made
-29|lead:before meaning
12|lead:before named
-8|lead:before nato
-53|lead:before not
10|lead:before nothing
-48|lead:before of
-84|lead:before on
15|lead:before outlays
-9|lead:before over
19|lead:before push
17|lead:before put
23|lead:before quota
10|lead:before ratio
19|lead:before recently
-21|lead:before recommended
-9|lead:before released
-9|lead:before report
-15|lead:before said
21|lead:before set
-49|lead:before since
-38|lead:before spending
-19|lead:before tabled
-8|lead:before taken
16|lead:before takes
-29|lead:before than
55|lead:before that
21|lead:before there
26|lead:before through
36|lead:before time
37|lead:before to
-29|lead:before until
-23|lead:before use
33|lead:before war
-19|lead:before washington
17|lead:before what
52|lead:before will
48|lead:before with
-17|lead:before wrote
-14|next-aim:after $
-18|next-aim:after '
-46|next-aim:after 's
49|next-aim:after ,
16|next-aim:after .
56|next-aim:after ;
-28|next-aim:after after
11|next-aim:after already
99|next-aim:after and
10|next-aim:after anyway
46|next-aim:after as
46|next-aim:after at
9|next-aim:after before
-102|next-aim:after budget
-20|next-aim:after but
-23|next-aim:after by
-51|next-aim:after could
-19|next-aim:after deadline
17|next-aim:after depending
-27|next-aim:after election
14|next-aim:after fiscal
-17|next-aim:after for
44|next-aim:after from
-43|next-aim:after go
12|next-aim:after had
14|next-aim:after has
-28|next-aim:after if
-11|next-aim:after in
20|next-aim:after instead
84|next-aim:after instead of
48|next-aim:after is
-30|next-aim:after on
-28|next-aim:after only
24|next-aim:after onward
33|next-aim:after rather than
8|next-aim:after regardless
13|next-aim:after should
-33|next-aim:after the
15|next-aim:after through
-20|next-aim:after to
-85|next-aim:after too
-63|next-aim:after was
22|next-aim:after when
9|next-aim:after will
-17|next-aim:after with
44|next-aim:after without
-20|next-aim:after would
12|next-aim:after —
39|next-aim:before #
41|next-aim:before 's
-23|next-aim:before (
-14|next-aim:before ,
-15|next-aim:before :
-63|next-aim:before ;
8|next-aim:before DATE
19|next-aim:before LAND
19|next-aim:before a
-13|next-aim:before after
-99|next-aim:before and
-8|next-aim:before but
-13|next-aim:before deadline
-13|next-aim:before election
57|next-aim:before for
8|next-aim:before from
-8|next-aim:before he
-8|next-aim:before including
30|next-aim:before it
53|next-aim:before its
-8|next-aim:before oblige
33|next-aim:before of
13|next-aim:before on
18|next-aim:before or
-12|next-aim:before provides
-16|next-aim:before should
11|next-aim:before target
-29|next-aim:before that
29|next-aim:before the
-31|next-aim:before they
-11|next-aim:before under
20|next-aim:before was
35|next-aim:before what
39|next-aim:before would
-47|next-level:after $
-84|next-level:after 's
12|next-level:after )
29|next-level:after ,
42|next-level:after ;
24|next-level:after after
90|next-level:after and
-88|next-level:after as
-20|next-level:after at
39|next-level:after budget
35|next-level:after by
-45|next-level:after come to
44|next-level:after data
-9|next-level:after from
-11|next-level:after gross domestic product
17|next-level:after if
9|next-level:after is
-61|next-level:after it
13|next-level:after misses
15|next-level:after on
-49|next-level:after or
10|next-level:after thanks
-15|next-level:after they
-47|next-level:after through
149|next-level:after to
22|next-level:after under
11|next-level:after unless
-18|next-level:after war
12|next-level:after with
-23|next-level:after would
9|next-level:before #
61|next-level:before 's
-21|next-level:before (
-27|next-level:before ,
-22|next-level:before -
-13|next-level:before --
36|next-level:before :
-50|next-level:before ;
15|next-level:before DATE
-37|next-level:before LAND
-50|next-level:before USA
-13|next-level:before a
-13|next-level:before allot
35|next-level:before amount
-111|next-level:before and
-8|next-level:before approve
23|next-level:before are
48|next-level:before as
-45|next-level:before assumes
25|next-level:before at
82|next-level:before budget
-16|next-level:before but
-9|next-level:before by
-52|next-level:before carry
26|next-level:before come to
-18|next-level:before commends
13|next-level:before could
24|next-level:before defense
12|next-level:before does
-12|next-level:before equal
26|next-level:before everyone
21|next-level:before figure
9|next-level:before for
-9|next-level:before from
12|next-level:before gdp
-27|next-level:before has
12|next-level:before in
15|next-level:before it
-11|next-level:before its
9|next-level:before lay out
-17|next-level:before leave
-16|next-level:before looks
17|next-level:before of
-30|next-level:before on
27|next-level:before or
10|next-level:before outlay
12|next-level:before outlays
11|next-level:before plan
-20|next-level:before presented
20|next-level:before reach
10|next-level:before request
-19|next-level:before rise
10|next-level:before set aside
18|next-level:before she
19|next-level:before spend
41|next-level:before stand
-46|next-level:before that
39|next-level:before the
55|next-level:before they
-155|next-level:before to
-13|next-level:before top
8|next-level:before under
-25|next-level:before war
40|next-level:before was
79|next-level:before will
14|next-level:before with
18|next-level:before would
-15|next-no:after 's
38|next-no:after .
12|next-no:after after
-15|next-no:after and
9|next-no:after as
28|next-no:after election
-23|next-no:after or
-10|next-no:before ,
34|next-no:before is
-18|next-no:before or
-10|next-no:before to
-27|next-no:before would
22|next:#
-62|next:$
-18|next:'
-44|next:'s
-49|next:(
31|next:,
-22|next:-
-13|next:--
47|next:.
26|next::
-36|next:;
27|next:DATE
-19|next:LAND
19|next:PERSON
-55|next:USA
-14|next:allot
19|next:already
-17|next:although
33|next:amount
-39|next:and
10|next:anyway
-8|next:approve
40|next:are
19|next:as
-45|next:assumes
55|next:at
-42|next:but
-52|next:carry
-19|next:come to
-18|next:commends
-43|next:could
47|next:data
-31|next:deadline
24|next:defense
28|next:defense spending
17|next:depending
12|next:does
-13|next:election
-72|next:end
-12|next:equal
26|next:everyone
-29|next:exchange
21|next:figure
14|next:fiscal
76|next:for
34|next:from
8|next:gdp
-43|next:go
-11|next:gross domestic product
16|next:growth
21|next:had
-21|next:has
-14|next:hold
-13|next:if
88|next:instead of
93|next:is
-19|next:it
42|next:its
17|next:keep
9|next:lay out
-18|next:leave
13|next:misses
-31|next:more
-30|next:oblige
50|next:of
-34|next:on
-32|next:only
24|next:onward
-46|next:or
9|next:outlay
16|next:outlays
11|next:plan
-20|next:presented
19|next:presided
-33|next:prices
-12|next:provides
-18|next:raise
31|next:rather than
22|next:reach
8|next:regardless
10|next:request
24|next:rests
-19|next:rise
-8|next:say
11|next:set aside
17|next:she
19|next:spend
41|next:stand
-18|next:summit
13|next:supplementary
13|next:swell
11|next:target
10|next:thanks
-79|next:that
26|next:the
55|next:they
-61|next:through
15|next:tilt
-26|next:to
-85|next:too
-24|next:top
-10|next:unchanged
15|next:under
11|next:unless
-43|next:war
10|next:we
35|next:what
26|next:when
-15|next:whereas
82|next:will
36|next:without
-11|next:would
11|next:—
234|none
17|none-after:!
84|none-after:\"
-19|none-after:#
-10|none-after:$
-126|none-after:'
44|none-after:'d
-38|none-after:'ll
16|none-after:'s
22|none-after:(
12|none-after:)
33|none-after:,
30|none-after:-
-12|none-after:.
-18|none-after:0
45|none-after:;
12|none-after:?
-49|none-after:DATE
-51|none-after:LAND
-25|none-after:LEADER
8|none-after:NATO
10|none-after:OUTLET
62|none-after:USA
33|none-after:about
36|none-after:above
-8|none-after:accord
-81|none-after:according
14|none-after:account
-17|none-after:accurate
50|none-after:achieve
14|none-after:across
-11|none-after:act
-8|none-after:actual
-26|none-after:add
9|none-after:additional
14|none-after:administration
-13|none-after:admit
20|none-after:adopt
-9|none-after:advance
-18|none-after:affordable
51|none-after:after
-71|none-after:again
-98|none-after:against
31|none-after:ago
13|none-after:agree
-24|none-after:ahead
-46|none-after:aid
27|none-after:aides
-23|none-after:aim
21|none-after:all
-24|none-after:alliance
-23|none-after:allocate
24|none-after:ally
-50|none-after:almost
-31|none-after:alone
10|none-after:aloud
78|none-after:already
-11|none-after:although
-12|none-after:always
35|none-after:ambition
9|none-after:among
-15|none-after:an
-13|none-after:announce
24|none-after:announcement
21|none-after:annually
-11|none-after:another
53|none-after:any
-11|none-after:anything
-8|none-after:apiece
9|none-after:approach
-10|none-after:arctic
-39|none-after:are
-20|none-after:areas
8|none-after:argue
12|none-after:argument
8|none-after:arithmetic
10|none-after:armed forces
-15|none-after:armies
-38|none-after:arms
39|none-after:around
-20|none-after:as
11|none-after:asean
18|none-after:ask
11|none-after:ask for
-24|none-after:at
22|none-after:attached
50|none-after:attain
53|none-after:attainable
-17|none-after:audited
96|none-after:average
12|none-after:away
38|none-after:back
-29|none-after:basis
9|none-after:be
20|none-after:because
12|none-after:becomes
-12|none-after:been
-38|none-after:before
15|none-after:began
31|none-after:begin
-10|none-after:begins
-34|none-after:behind
18|none-after:being
-14|none-after:believe
60|none-after:below
40|none-after:best
-10|none-after:better
-49|none-after:between
20|none-after:beyond
23|none-after:bigger
-8|none-after:biggest
12|none-after:bit
-24|none-after:board
-17|none-after:boats
32|none-after:books
11|none-after:borrowing
-23|none-after:bottom
26|none-after:bought
-9|none-after:bring up the rear
-73|none-after:budget
8|none-after:burden
59|none-after:but
81|none-after:buy
10|none-after:buying
-80|none-after:by
8|none-after:ca
-15|none-after:cabinet
-21|none-after:calculate
-24|none-after:calculations
-13|none-after:calendar
29|none-after:call
11|none-after:campaign
23|none-after:can
-83|none-after:case
-26|none-after:cent
17|none-after:century
-33|none-after:chancellor
15|none-after:change
31|none-after:chief
20|none-after:choose
-9|none-after:civil
8|none-after:claim
19|none-after:clear
-11|none-after:climb
-20|none-after:close
27|none-after:closer
-13|none-after:closest
15|none-after:club
50|none-after:coalition
-16|none-after:coast guard
9|none-after:colleagues
-14|none-after:combined
-9|none-after:come
-38|none-after:come to
22|none-after:comes
-8|none-after:coming
-8|none-after:commit
24|none-after:comparable
-42|none-after:compared
-9|none-after:compares
-13|none-after:conference
14|none-after:confirm
15|none-after:consecutive
12|none-after:consensus
24|none-after:consider
8|none-after:consist
-15|none-after:consists
10|none-after:constitute
13|none-after:constitution
-25|none-after:contracts
19|none-after:conventional
10|none-after:converge
-104|none-after:core
-22|none-after:core defense
16|none-after:cost
-22|none-after:costs
-12|none-after:could
-41|none-after:count
-42|none-after:counted
-35|none-after:counting
-10|none-after:country
28|none-after:counts
-41|none-after:covers
27|none-after:creative
-19|none-after:current
40|none-after:currently
-50|none-after:cut
-47|none-after:cyber
-11|none-after:cybersecurity
-16|none-after:data
-40|none-after:date
22|none-after:dates
25|none-after:day
-42|none-after:deadline
8|none-after:debate
23|none-after:debt
24|none-after:decade
42|none-after:decades
-12|none-after:decimal
11|none-after:declare
-86|none-after:defence
-19|none-after:defence ministry
11|none-after:defend
18|none-after:defense
-8|none-after:defense ministry
-33|none-after:defense spending
30|none-after:deficit
8|none-after:definition
-16|none-after:deliveries
35|none-after:demand
-13|none-after:department
43|none-after:depending
33|none-after:describe
-19|none-after:desirable
-60|none-after:did
12|none-after:different
22|none-after:diplomat
23|none-after:division
48|none-after:do
-23|none-after:does
17|none-after:domestic
10|none-after:done
15|none-after:down
-36|none-after:draft
18|none-after:drop
-46|none-after:due
40|none-after:each
-24|none-after:earlier
-25|none-after:earmark for
14|none-after:economic
-18|none-after:economic output
-14|none-after:economies
-22|none-after:economy
62|none-after:effort
76|none-after:eight
30|none-after:election
-15|none-after:else
-60|none-after:end
18|none-after:enough
-14|none-after:entail
-25|none-after:entry
-20|none-after:envisage
-18|none-after:equal
-8|none-after:essential
-30|none-after:estimate
-12|none-after:european members
28|none-after:euros
58|none-after:even
36|none-after:eventually
15|none-after:ever
63|none-after:every
-8|none-after:everyone
-22|none-after:everything
-31|none-after:exactly
14|none-after:example
18|none-after:exclude
-26|none-after:executive
-8|none-after:expect
-8|none-after:expenses
10|none-after:explain
14|none-after:expressed
-39|none-after:extra
-16|none-after:faces
-12|none-after:fact
-13|none-after:fall
-13|none-after:far
-14|none-after:faster
31|none-after:favor
-12|none-after:feat
-45|none-after:feel
51|none-after:few
12|none-after:fewer
9|none-after:fields
-8|none-after:fight
19|none-after:figure
-33|none-after:figures
72|none-after:final
-17|none-after:finance ministry
-9|none-after:financed
-19|none-after:finances
14|none-after:find
-8|none-after:finishing
-22|none-after:firmer
-110|none-after:first
15|none-after:fiscal
-13|none-after:five
-41|none-after:floor
19|none-after:follow
-28|none-after:followed
-24|none-after:for
31|none-after:force
-11|none-after:forecast
9|none-after:foresee
-47|none-after:forever
-10|none-after:formally
-24|none-after:forward
43|none-after:four
-9|none-after:fourth
-16|none-after:frigates
-107|none-after:from
-11|none-after:full
32|none-after:fully
26|none-after:funded
-11|none-after:g . d . p .
28|none-after:gap
-64|none-after:gdp
20|none-after:general
-62|none-after:get
-13|none-after:give
9|none-after:global
-18|none-after:gnp
-57|none-after:go
88|none-after:goal
-8|none-after:government
32|none-after:great
-58|none-after:gross domestic product
-11|none-after:gross national income
64|none-after:grow
48|none-after:growth
-21|none-after:guard
122|none-after:guideline
24|none-after:guns
26|none-after:habit
-28|none-after:had
13|none-after:half
-26|none-after:happened
-29|none-after:happier
-20|none-after:hard
-16|none-after:hard defense
28|none-after:hardly
73|none-after:has
102|none-after:have
-16|none-after:having
53|none-after:he
34|none-after:head
-9|none-after:hear
17|none-after:help
64|none-after:her
8|none-after:here
-21|none-after:high
15|none-after:higher
-34|none-after:highest
12|none-after:his
12|none-after:hit
-43|none-after:hold
8|none-after:home
19|none-after:honor
-11|none-after:honour
14|none-after:hope
10|none-after:host
-15|none-after:how
10|none-after:hurt
20|none-after:if
58|none-after:immediately
-20|none-after:important
-22|none-after:in
22|none-after:include
-14|none-after:included
13|none-after:income
43|none-after:increase
19|none-after:indo
59|none-after:inflation
-68|none-after:infrastructure
-38|none-after:inherited
12|none-after:initial
19|none-after:insist
46|none-after:instead of
-86|none-after:institute
-32|none-after:interest
-10|none-after:international
-14|none-after:into
22|none-after:island
13|none-after:it
-41|none-after:items
10|none-after:its
46|none-after:itself
-8|none-after:james
-23|none-after:jets
28|none-after:joined
19|none-after:joke
28|none-after:junior
-33|none-after:just
-12|none-after:keep
27|none-after:komeito
86|none-after:laggard
-26|none-after:largely
31|none-after:larger
-10|none-after:largest
-45|none-after:last
10|none-after:lasted
25|none-after:late
25|none-after:later
-10|none-after:latest
27|none-after:launch
31|none-after:law
28|none-after:lawmakers
-63|none-after:lay down
31|none-after:ldp
-45|none-after:leader
53|none-after:least
-19|none-after:leave
19|none-after:lecture
-16|none-after:led
-23|none-after:legislature
-51|none-after:level
16|none-after:life
9|none-after:light
25|none-after:like
-35|none-after:likelier
-30|none-after:likely
-22|none-after:likewise
30|none-after:limit
47|none-after:line
23|none-after:little
15|none-after:local
74|none-after:long
15|none-after:longer
-10|none-after:look
46|none-after:looked
-66|none-after:looks
18|none-after:lost
23|none-after:lower
8|none-after:lowest
23|none-after:lü
-25|none-after:made
10|none-after:main
43|none-after:mainly
-8|none-after:manifestly
57|none-after:many
17|none-after:margin
-52|none-after:mark
-25|none-after:may
25|none-after:mean
-39|none-after:measured
13|none-after:media
10|none-after:medium
-15|none-after:meet
-25|none-after:members
57|none-after:mention
11|none-after:menu
43|none-after:might
-9|none-after:milestone
10|none-after:militaries
-19|none-after:military
-20|none-after:military spending
-85|none-after:mind
18|none-after:minimum
14|none-after:ministers
17|none-after:ministry
-42|none-after:missile
-12|none-after:modified
17|none-after:moment
19|none-after:money
21|none-after:moot
-38|none-after:more
-56|none-after:most
-15|none-after:move
29|none-after:move up
73|none-after:much
20|none-after:mull
23|none-after:must
10|none-after:my
48|none-after:n't
-85|none-after:national income
-62|none-after:national product
-21|none-after:nearly
21|none-after:need
10|none-after:needed
19|none-after:neither
-24|none-after:networks
23|none-after:never
-17|none-after:new
15|none-after:next
-13|none-after:nine
13|none-after:no
91|none-after:no one
34|none-after:nobody
-15|none-after:norm
61|none-after:note
12|none-after:nothing
170|none-after:now
-10|none-after:nowhere
17|none-after:nuclear
22|none-after:number
10|none-after:objected
66|none-after:objective
-35|none-after:of
-11|none-after:office
-17|none-after:officials
11|none-after:oil
-76|none-after:older
-89|none-after:once
-17|none-after:one
26|none-after:only
-24|none-after:onward
24|none-after:open
36|none-after:opposition
-36|none-after:or
20|none-after:order
-38|none-after:original
-16|none-after:our
11|none-after:ourselves
21|none-after:out
-64|none-after:outlay
17|none-after:outlays
-76|none-after:output
14|none-after:outside
61|none-after:over
26|none-after:overnight
25|none-after:overtaken
-8|none-after:owes
-19|none-after:own
-31|none-after:paper
36|none-after:parliament
-11|none-after:partly
22|none-after:partner
55|none-after:party
-44|none-after:pass
-20|none-after:passed
68|none-after:past
10|none-after:path
-21|none-after:patrol
17|none-after:pay
-42|none-after:payments
10|none-after:peace
15|none-after:peacetime
23|none-after:peak
-33|none-after:pensions
-15|none-after:perhaps
36|none-after:period
9|none-after:permanent
26|none-after:person
27|none-after:plan
20|none-after:planners
34|none-after:pledge
-8|none-after:plus
10|none-after:point
-10|none-after:police
-43|none-after:ports
20|none-after:possible
-30|none-after:power
10|none-after:praised
-28|none-after:precisely
9|none-after:prefer
22|none-after:preferred
-11|none-after:prepare
155|none-after:present
33|none-after:president
14|none-after:previous
-23|none-after:prime minister
-22|none-after:product
13|none-after:project
28|none-after:projections
47|none-after:proper
8|none-after:public
-31|none-after:publish
13|none-after:purpose
40|none-after:put
-10|none-after:question
10|none-after:quiet
-35|none-after:quite
-8|none-after:ran
15|none-after:rate
11|none-after:rather
56|none-after:rather than
-17|none-after:ratio
-81|none-after:reach
-11|none-after:reacted
-15|none-after:reagan
-49|none-after:real
119|none-after:realistic
-53|none-after:really
12|none-after:reasons
50|none-after:recent
-23|none-after:recently
17|none-after:reckless
27|none-after:recommend
-15|none-after:recorded
-28|none-after:red
10|none-after:reference
-13|none-after:regarded
20|none-after:region
-14|none-after:regular
-36|none-after:related
44|none-after:remain
17|none-after:replaced
17|none-after:reply
32|none-after:report
-28|none-after:request
-17|none-after:require
-26|none-after:requirements
-22|none-after:resist
-9|none-after:resolve
-21|none-after:respectively
-28|none-after:rest
32|none-after:result
39|none-after:review
40|none-after:revised
-24|none-after:revolutionary
-13|none-after:rice
-21|none-after:right
60|none-after:rise
-75|none-after:roads
13|none-after:roughly
-10|none-after:round
18|none-after:rule
8|none-after:ruling
16|none-after:run
12|none-after:rush
-18|none-after:sacrifice
-173|none-after:same
-21|none-after:saw
-26|none-after:say
15|none-after:schools
16|none-after:sea
-31|none-after:second
21|none-after:secretary
-15|none-after:secure
-60|none-after:security
14|none-after:security - related
9|none-after:seek
16|none-after:sees
25|none-after:senator
9|none-after:send
-26|none-after:senior
9|none-after:sensible
8|none-after:separate
13|none-after:serve
-8|none-after:services
-68|none-after:set
-12|none-after:set out
39|none-after:settle on
-8|none-after:seven
-19|none-after:shade
-53|none-after:she
21|none-after:short
55|none-after:should
39|none-after:show
-11|none-after:sidelines
24|none-after:sights
20|none-after:sign up
64|none-after:signed
11|none-after:since
-37|none-after:single
27|none-after:sipri
25|none-after:six
-22|none-after:sixth
30|none-after:slice
-42|none-after:slide
88|none-after:slow
-34|none-after:slowly
43|none-after:so
-49|none-after:soldiers
67|none-after:some
30|none-after:something
24|none-after:soon
50|none-after:sooner
-26|none-after:sources
-31|none-after:special
34|none-after:spend
-53|none-after:spokesman
-12|none-after:spokesperson
-22|none-after:spread
10|none-after:spring
11|none-after:stance
-25|none-after:stand
18|none-after:standard
11|none-after:start
23|none-after:starting
15|none-after:statute
17|none-after:step
32|none-after:still
-43|none-after:strategic
24|none-after:strategy
11|none-after:stretch
15|none-after:stroke
-23|none-after:stuck
8|none-after:su
-20|none-after:submitted
10|none-after:subscribe
22|none-after:successors
17|none-after:such
8|none-after:suffice
20|none-after:sufficient
24|none-after:suggest
-59|none-after:summer
-55|none-after:supplementary
17|none-after:suppliers
-25|none-after:support
-15|none-after:surpass
8|none-after:survive
74|none-after:sustainable
13|none-after:system
66|none-after:take
16|none-after:take up
10|none-after:talk
16|none-after:talk about
20|none-after:target
10|none-after:tariff
-13|none-after:tariffs
32|none-after:tax
56|none-after:tell
-57|none-after:term
-10|none-after:text
61|none-after:than
-112|none-after:that
-36|none-after:the
13|none-after:the economy
27|none-after:their
17|none-after:them
-9|none-after:themselves
-165|none-after:then
12|none-after:there
51|none-after:thereabouts
64|none-after:thereafter
-9|none-after:they
-30|none-after:things
-31|none-after:think
-10|none-after:think tank
16|none-after:third
31|none-after:this
12|none-after:those
-17|none-after:though
10|none-after:threat
-21|none-after:three
-41|none-after:through
38|none-after:throughout
-24|none-after:time
17|none-after:times
20|none-after:to
70|none-after:today
50|none-after:tomorrow
49|none-after:too
24|none-after:top
10|none-after:toward
8|none-after:track
25|none-after:trails
-50|none-after:treasury
-45|none-after:trillion
25|none-after:trimmed
-102|none-after:troops
9|none-after:try
17|none-after:turn
10|none-after:turned
-108|none-after:two
21|none-after:unchanged
36|none-after:under
54|none-after:unreasonable
-30|none-after:up
21|none-after:upon
14|none-after:urge
18|none-after:us
-40|none-after:use
32|none-after:very
-19|none-after:veterans
13|none-after:voters
-11|none-after:vow
43|none-after:waiting
-20|none-after:wales
-10|none-after:want
59|none-after:war
21|none-after:warn
8|none-after:warranted
9|none-after:watching
13|none-after:we
-13|none-after:weapons
26|none-after:weigh
14|none-after:welcomed
-50|none-after:welfare
-46|none-after:were
-8|none-after:west
-37|none-after:western
-76|none-after:what
9|none-after:whatever
61|none-after:when
-18|none-after:where
-34|none-after:whereas
13|none-after:whether
-16|none-after:which
80|none-after:while
-37|none-after:white
33|none-after:who
-58|none-after:whole
-14|none-after:whose
17|none-after:wide
42|none-after:will
30|none-after:win
-8|none-after:wish
28|none-after:with
-111|none-after:within
49|none-after:without
49|none-after:won
10|none-after:wondered
-9|none-after:word
24|none-after:world
9|none-after:worth
38|none-after:write
-244|none-after:year
-16|none-after:years
17|none-after:yen
-36|none-after:yet
-53|none-after:yielded
-17|none-after:you
9|none-after:£
-15|none-after:—
44|none-before:\"
-30|none-before:#
15|none-before:'
10|none-before:'ll
16|none-before:'re
39|none-before:'ve
-137|none-before:*
21|none-before:-
-20|none-before:--
-25|none-before:.
-102|none-before:0
19|none-before::
24|none-before:;
-16|none-before:DATE
13|none-before:EU
8|none-before:LAND
-30|none-before:LEADER
16|none-before:NATO
61|none-before:PERSON
66|none-before:USA
15|none-before:a
16|none-before:able
97|none-before:about
-11|none-before:above
31|none-before:absorb
43|none-before:accept
-20|none-before:accord
13|none-before:account
20|none-before:achieve
20|none-before:acknowledge
33|none-before:act
30|none-before:add
31|none-before:add up to
-19|none-before:additional
9|none-before:administration
-15|none-before:adopt
-12|none-before:advance
23|none-before:advice
-11|none-before:advise
-13|none-before:adviser
12|none-before:advocate
50|none-before:after
-30|none-before:afterward
-24|none-before:again
68|none-before:against
-27|none-before:agree
-22|none-before:ahead
17|none-before:ahmed
-64|none-before:aides
15|none-before:aim
-15|none-before:all
78|none-before:all allies
28|none-before:all members
44|none-before:alliance
-8|none-before:allies
10|none-before:allies in asia
10|none-before:allocate
-19|none-before:allocation
-54|none-before:allot
13|none-before:allowed
-13|none-before:ally
30|none-before:almost
20|none-before:along
15|none-before:already
-53|none-before:also
-24|none-before:alternative
26|none-before:although
-20|none-before:always
-13|none-before:ambassador
-40|none-before:ambition
-8|none-before:among
-54|none-before:an
-28|none-before:analysts
-16|none-before:anchor
-41|none-before:and
11|none-before:andrew
-15|none-before:announce
-15|none-before:another
61|none-before:answer
9|none-before:any
16|none-before:anything
-13|none-before:anywhere
-11|none-before:appear
25|none-before:approach
30|none-before:appropriation
-47|none-before:appropriations
23|none-before:approve
8|none-before:approximately
23|none-before:are
-11|none-before:argue
55|none-before:argue for
-9|none-before:armed forces
9|none-before:armies
-15|none-before:arms
26|none-before:army
125|none-before:around
-21|none-before:arrive
47|none-before:asean
-18|none-before:asia
-10|none-before:ask
38|none-before:ask for
-11|none-before:assess
27|none-before:assumed
-11|none-before:assumes
-10|none-before:assure
33|none-before:atm
26|none-before:attack
-59|none-before:attainment
59|none-before:aukus
-9|none-before:author
9|none-before:available
152|none-before:average
-11|none-before:avoided
19|none-before:b
55|none-before:back
26|none-before:balance
9|none-before:banker
16|none-before:bar
11|none-before:base
23|none-before:based
-18|none-before:basis
-12|none-before:be
-22|none-before:be equivalent
36|none-before:bear
28|none-before:because
-44|none-before:becomes
81|none-before:been
60|none-before:before
46|none-before:begin
28|none-before:begins
-11|none-before:behind
53|none-before:being
70|none-before:believe
28|none-before:below
89|none-before:benchmark
25|none-before:beneath
-29|none-before:better
22|none-before:between
30|none-before:beyond
8|none-before:big
-97|none-before:bill
-52|none-before:billion
22|none-before:bind
8|none-before:bloc
-13|none-before:blueprint
-16|none-before:bookkeeping
-25|none-before:books
-14|none-before:boost
-23|none-before:bore
69|none-before:both
-23|none-before:bottom
9|none-before:bought
13|none-before:breaking
19|none-before:bridge
-12|none-before:bring
24|none-before:bring up the rear
18|none-before:broke
-51|none-before:budget
-23|none-before:build
14|none-before:buildup
-48|none-before:bump
13|none-before:burden
-30|none-before:business
20|none-before:but
12|none-before:buy
11|none-before:buys
16|none-before:by
19|none-before:calendar
41|none-before:call
-21|none-before:call for
10|none-before:call on
-33|none-before:came
28|none-before:campaign
34|none-before:can
8|none-before:candidate
53|none-before:cannot
8|none-before:cap
23|none-before:carry
23|none-before:case
16|none-before:caves
18|none-before:ceiling
8|none-before:chair
10|none-before:chairman
-13|none-before:chairs
13|none-before:chancellor
-85|none-before:changed
30|none-before:chapter
-35|none-before:chart
16|none-before:chief
8|none-before:choose
33|none-before:cite
-9|none-before:civil
81|none-before:claim
-12|none-before:cling to
-9|none-before:close
-25|none-before:closed
-18|none-before:closer
-14|none-before:closes
48|none-before:closest
-8|none-before:co
-12|none-before:coalition
24|none-before:coast
-23|none-before:coast guard
38|none-before:cold
-56|none-before:come
-78|none-before:come in at
-61|none-before:come to
19|none-before:come up with
-38|none-before:comes
9|none-before:comfortable
8|none-before:comfortably
-10|none-before:coming
25|none-before:command
17|none-before:commended
-26|none-before:commission
-53|none-before:commit
-35|none-before:commitment
57|none-before:committee
-21|none-before:commons
16|none-before:communists
30|none-before:compare
61|none-before:compares
35|none-before:comparison
10|none-before:complain
42|none-before:concede
25|none-before:concerns
-24|none-before:confine
-13|none-before:congress
-55|none-before:conscription
-9|none-before:conservatives
-30|none-before:consider
65|none-before:consists
15|none-before:constitution
8|none-before:constitutional
9|none-before:consume
15|none-before:consumes
-15|none-before:contain
9|none-before:contemplate
190|none-before:content
-8|none-before:continues
15|none-before:contribution
-35|none-before:core
35|none-before:core defence
-16|none-before:core defense
-15|none-before:correspond
18|none-before:cost
-80|none-before:costs
-15|none-before:could
14|none-before:council
-16|none-before:count
26|none-before:counted
18|none-before:counter
11|none-before:counterparts
14|none-before:counting
70|none-before:countries
22|none-before:country
56|none-before:counts
-35|none-before:course
-15|none-before:cover
78|none-before:cross
69|none-before:current
95|none-before:currently
-17|none-before:curve
20|none-before:customary
17|none-before:cut
8|none-before:cyber
10|none-before:d
10|none-before:d 66
-9|none-before:data
-42|none-before:date
-10|none-before:davos
-12|none-before:day
-14|none-before:deadline
-39|none-before:deal
17|none-before:debate
-16|none-before:decade
13|none-before:decades
-80|none-before:decide
33|none-before:decision
21|none-before:declare
19|none-before:decline
-57|none-before:defence
-13|none-before:defence - related
13|none-before:defence secretary
8|none-before:defence spending
-25|none-before:defense
-26|none-before:defense - related
69|none-before:defense minister
-19|none-before:defense ministry
8|none-before:defense secretary
28|none-before:defense spending
-56|none-before:definition
-12|none-before:delegation
-20|none-before:deliver on
54|none-before:demand
58|none-before:department
-85|none-before:deputy
19|none-before:destination
-66|none-before:devote
21|none-before:dialogue
19|none-before:did
-9|none-before:different
-9|none-before:diplomats
-20|none-before:direct
-21|none-before:direction
31|none-before:disbursed
-52|none-before:discovered
43|none-before:discuss
10|none-before:dispute
-12|none-before:divided
36|none-before:do
-16|none-before:documents
43|none-before:does
14|none-before:doing
67|none-before:dollars
35|none-before:done
33|none-before:door
9|none-before:double
-14|none-before:doubt
-38|none-before:down
13|none-before:draw
17|none-before:draw the line at
14|none-before:dreams
12|none-before:drifted
-32|none-before:drop
46|none-before:due
22|none-before:during
30|none-before:dutton
28|none-before:early
-11|none-before:earmark
-25|none-before:eased
-8|none-before:eastern
9|none-before:eat up
53|none-before:economy
-19|none-before:effort
-31|none-before:eight
20|none-before:election
-53|none-before:else
-22|none-before:elsewhere
10|none-before:emergency
-57|none-before:end
37|none-before:endorse
-38|none-before:enough
8|none-before:enshrine
8|none-before:entered
-31|none-before:envisage
-84|none-before:equal
-14|none-before:equate
-91|none-before:equivalent
14|none-before:era
43|none-before:estimate
21|none-before:europe
-22|none-before:european
10|none-before:european members
-68|none-before:europeans
22|none-before:euros
76|none-before:even
32|none-before:ever
20|none-before:every
12|none-before:every ally
-38|none-before:every member
13|none-before:everyone
-49|none-before:exactly
18|none-before:examine
55|none-before:exceed
40|none-before:excess
-12|none-before:exclude
9|none-before:exempt
9|none-before:exhort
71|none-before:existing
-46|none-before:expect
76|none-before:expenditure
-24|none-before:expenditures
20|none-before:expenses
-8|none-before:experts
67|none-before:explain
-27|none-before:exposed
25|none-before:extra
11|none-before:eye
-12|none-before:failed
-25|none-before:fall
25|none-before:far
16|none-before:farage
19|none-before:fashion
11|none-before:fast
-60|none-before:favor
-51|none-before:favour
13|none-before:feasible
23|none-before:fewer
-44|none-before:figure
16|none-before:figures
-9|none-before:finance
-23|none-before:finance minister
24|none-before:financing
75|none-before:find
11|none-before:fine gael
-28|none-before:finish
8|none-before:finished
-20|none-before:first
-62|none-before:five
-13|none-before:fix
14|none-before:flat
-14|none-before:float
8|none-before:floor
-51|none-before:follow
-62|none-before:followed
-41|none-before:follows
-14|none-before:footing
-31|none-before:for
-21|none-before:force
23|none-before:forecast
13|none-before:foreign minister
-56|none-before:foresee
79|none-before:forget
84|none-before:former
16|none-before:four
-23|none-before:framework
-49|none-before:freeze
113|none-before:freezing
-61|none-before:friends
107|none-before:from
-50|none-before:frozen
-29|none-before:fulfill
19|none-before:full
10|none-before:fully
-132|none-before:funds
-16|none-before:gap
-23|none-before:gdp
-44|none-before:general
70|none-before:generals
44|none-before:get
18|none-before:give
-15|none-before:gnp
68|none-before:go
46|none-before:goal
-43|none-before:goldman
21|none-before:good
-17|none-before:gov ' t
18|none-before:gradually
15|none-before:greens
13|none-before:gross domestic product
-14|none-before:gross national product
-110|none-before:group
-28|none-before:grow
-9|none-before:guarantee
-8|none-before:guarded
19|none-before:guessed
-15|none-before:guests
61|none-before:guideline
11|none-before:gulf
10|none-before:habit
52|none-before:had
-24|none-before:half
-17|none-before:handed
28|none-before:hands
20|none-before:hard
22|none-before:has
37|none-before:have
68|none-before:having
22|none-before:hawks
9|none-before:he
-47|none-before:head
-30|none-before:headline
-23|none-before:hear
-13|none-before:heaviest
10|none-before:help
13|none-before:henceforth
18|none-before:herself
27|none-before:higher
-10|none-before:highest
8|none-before:him
-33|none-before:himself
76|none-before:his
46|none-before:hit
-63|none-before:hoist
40|none-before:hold
-44|none-before:hold out for
14|none-before:hold the line at
-59|none-before:honor
-9|none-before:host
31|none-before:hover
14|none-before:how
-13|none-before:hurdle
-9|none-before:hurry
-28|none-before:i
-11|none-before:idea
94|none-before:if
19|none-before:imf
21|none-before:implies
-18|none-before:in
15|none-before:include
-17|none-before:included
-15|none-before:includes
10|none-before:including
-38|none-before:increase
-70|none-before:indicate
10|none-before:industry
-54|none-before:initial
-8|none-before:initially
11|none-before:inside
75|none-before:insist on
-39|none-before:instead
-41|none-before:instead of
-59|none-before:institute
59|none-before:intend
11|none-before:intent
10|none-before:interim
14|none-before:into
-64|none-before:invited
-15|none-before:is
32|none-before:island
-8|none-before:it
-38|none-before:items
46|none-before:its
56|none-before:itself
11|none-before:izumi
11|none-before:japan innovation party
-8|none-before:jefferies
39|none-before:joined
13|none-before:joke
-22|none-before:jump
34|none-before:justify
47|none-before:keep
-25|none-before:keidanren
12|none-before:kicking
15|none-before:kiel
-42|none-before:kingdom
-8|none-before:known
25|none-before:komeito
10|none-before:labour
-9|none-before:land
-18|none-before:lands
59|none-before:languish
-20|none-before:large
-14|none-before:larger
-28|none-before:last
-28|none-before:later
-18|none-before:lauded
29|none-before:law
101|none-before:lawmaker
40|none-before:lawmakers
-64|none-before:lay out
11|none-before:ldp
-11|none-before:lead to
9|none-before:leader
-45|none-before:leads
-17|none-before:leaning
12|none-before:least
-60|none-before:leave
23|none-before:lecture
-27|none-before:led
-31|none-before:left
-10|none-before:legislate
-21|none-before:legislature
-14|none-before:less
38|none-before:let
-14|none-before:lets
-11|none-before:letter
25|none-before:level
8|none-before:level off at
39|none-before:liberal democratic party
-8|none-before:lid
25|none-before:lie
-17|none-before:life
33|none-before:lift
-9|none-before:like to see
-23|none-before:liked
-28|none-before:likely
34|none-before:likes
33|none-before:likewise
25|none-before:limit
-13|none-before:lists
25|none-before:little
-11|none-before:live with
-8|none-before:loans
-25|none-before:lobby
15|none-before:lobby for
43|none-before:long
-16|none-before:look
-12|none-before:look at
24|none-before:look for
17|none-before:looks
8|none-before:lose
-10|none-before:low
27|none-before:lower
-9|none-before:lowest
18|none-before:lunch
-39|none-before:made
71|none-before:main
36|none-before:maintain
-11|none-before:major
-33|none-before:make
-54|none-before:make up
23|none-before:makes
12|none-before:making
45|none-before:man
39|none-before:manage
31|none-before:many
-37|none-before:mark
67|none-before:match
28|none-before:matter
24|none-before:me
90|none-before:meet
108|none-before:member
-16|none-before:member states
-70|none-before:members
-10|none-before:men
39|none-before:mention
11|none-before:meps
-56|none-before:mere
33|none-before:method
-32|none-before:mid
15|none-before:might
29|none-before:milder
9|none-before:militaries
36|none-before:military
-12|none-before:military spending
27|none-before:mind
-32|none-before:minister
13|none-before:ministers
-15|none-before:ministries
42|none-before:ministry
18|none-before:miss
10|none-before:missiles
-18|none-before:missions
16|none-before:models
-16|none-before:modest
37|none-before:money
-22|none-before:more
18|none-before:more than double
-31|none-before:morning
-29|none-before:most
30|none-before:mostly
-46|none-before:move
-9|none-before:move up
16|none-before:mr
-27|none-before:ms
-20|none-before:mull
18|none-before:munich
15|none-before:must
-24|none-before:n't
14|none-before:name
10|none-before:nation
106|none-before:national
-10|none-before:national output
-26|none-before:national security adviser
64|none-before:nations
70|none-before:near
52|none-before:nearer
-26|none-before:nearly
-42|none-before:needed
-28|none-before:neighbor
76|none-before:neighboring
21|none-before:neighbours
18|none-before:neither
27|none-before:neutral
62|none-before:never
23|none-before:new
-22|none-before:newer
-17|none-before:news
-15|none-before:newspaper
21|none-before:newspapers
30|none-before:night
-17|none-before:no
-9|none-before:nominal
26|none-before:nominee
9|none-before:nomura
-15|none-before:non
22|none-before:none
14|none-before:nor
17|none-before:north
-20|none-before:northern
24|none-before:not
59|none-before:note
-54|none-before:nothing
67|none-before:now
27|none-before:nudge
-35|none-before:number
17|none-before:objective
40|none-before:oblige
8|none-before:observe
20|none-before:of
72|none-before:offer
33|none-before:office
-10|none-before:officer
47|none-before:officers
33|none-before:official
19|none-before:officially
-24|none-before:okita
192|none-before:old
41|none-before:on
24|none-before:once
-27|none-before:one
-39|none-before:only
21|none-before:open
84|none-before:opposition
-33|none-before:opposition leader
13|none-before:options
23|none-before:or
-13|none-before:order
-39|none-before:original
8|none-before:osborne
-55|none-before:other
56|none-before:others
21|none-before:ought
-21|none-before:our
-17|none-before:ours
36|none-before:ourselves
31|none-before:out
-42|none-before:outcome
8|none-before:outlay
41|none-before:outlays
-54|none-before:outline
-26|none-before:output
11|none-before:outside
83|none-before:over
-49|none-before:overall
-35|none-before:own
14|none-before:page
54|none-before:panel
-98|none-before:paper
-11|none-before:papers
-23|none-before:parliament
-41|none-before:part
22|none-before:partners
33|none-before:party
-71|none-before:pass
-29|none-before:past
-33|none-before:path
46|none-before:paths
95|none-before:pay
47|none-before:peace
38|none-before:peacetime
16|none-before:peak
11|none-before:peg
-15|none-before:pencil in
36|none-before:pensions
24|none-before:people 's party
-20|none-before:people power party
10|none-before:percentage
29|none-before:perhaps
22|none-before:period
27|none-before:pitch
-24|none-before:plan
17|none-before:platform
-38|none-before:plea
-34|none-before:pledge
73|none-before:point
-18|none-before:police
-30|none-before:policy
110|none-before:position
-13|none-before:possible
9|none-before:possibly
40|none-before:pour
36|none-before:power
-14|none-before:praised
18|none-before:prefer
-21|none-before:premier
-73|none-before:prepare
37|none-before:prescribed
78|none-before:present
11|none-before:presently
-19|none-before:presided
-24|none-before:president
87|none-before:press club
-16|none-before:press for
50|none-before:previous
8|none-before:price
38|none-before:prices
16|none-before:prime minister 's office
-16|none-before:private
-14|none-before:privately
22|none-before:proceed
23|none-before:program
-8|none-before:programme
-37|none-before:programming
11|none-before:progress
-8|none-before:project
-12|none-before:promise
-10|none-before:propel
9|none-before:proper
8|none-before:proposal
-37|none-before:propose
32|none-before:provide
16|none-before:publicly
9|none-before:publish
-26|none-before:purchase
-14|none-before:purse
29|none-before:push
27|none-before:put
-23|none-before:put forward
10|none-before:q
-16|none-before:questioned
13|none-before:quit
-22|none-before:quota
26|none-before:quote
46|none-before:race
-30|none-before:radio
-16|none-before:rather
-25|none-before:rather than
-43|none-before:ratio
-63|none-before:reach
-29|none-before:reads
-17|none-before:ready
-16|none-before:reaffirm
52|none-before:reagan
-8|none-before:real
9|none-before:reason
11|none-before:receive
-37|none-before:received
-24|none-before:reckon
30|none-before:recommend
18|none-before:recommendation
26|none-before:recommendations
-14|none-before:record
23|none-before:records
-12|none-before:referring
17|none-before:reform
8|none-before:refuse
11|none-before:regards
-21|none-before:regular
-65|none-before:related
12|none-before:relative
-24|none-before:relevant
-12|none-before:remain
19|none-before:reminder
17|none-before:removed
-19|none-before:repeat
37|none-before:replace
37|none-before:replacing
15|none-before:reply
13|none-before:report
26|none-before:reportedly
-21|none-before:represent
17|none-before:republican
-35|none-before:request
-21|none-before:research
17|none-before:researchers
-8|none-before:resigned
31|none-before:respond
-42|none-before:response
8|none-before:responsibility
-28|none-before:rest
8|none-before:restrict
-19|none-before:rests
11|none-before:retired
65|none-before:return
28|none-before:review
-30|none-before:revised
21|none-before:rich
-9|none-before:richer
-10|none-before:right
21|none-before:rival
13|none-before:road
16|none-before:roger
28|none-before:room
-16|none-before:rules
-16|none-before:ruling
-15|none-before:run
-8|none-before:runs
-12|none-before:rush
-35|none-before:s
-35|none-before:sachs
-29|none-before:safely
-10|none-before:sails
46|none-before:same
64|none-before:satisfy
-10|none-before:saw
27|none-before:say
12|none-before:say yes to
-17|none-before:schedule
67|none-before:scholar
-26|none-before:scrape
-10|none-before:scraped
9|none-before:sea
-22|none-before:second
-22|none-before:secret
45|none-before:secretary
-24|none-before:security
-21|none-before:security - related
-32|none-before:security spending
11|none-before:see
-10|none-before:seeing
40|none-before:seek
-37|none-before:separate
-27|none-before:set
-19|none-before:set aside
31|none-before:set out
19|none-before:settle on
34|none-before:settlement
-52|none-before:seven
-23|none-before:shade
-8|none-before:shall
-54|none-before:she
-10|none-before:shell out
27|none-before:shift
33|none-before:short
-8|none-before:shot up
24|none-before:should
-8|none-before:show
-31|none-before:shrink
9|none-before:shy
24|none-before:sicily
-40|none-before:side
31|none-before:sign up
21|none-before:signature
-19|none-before:signed
-73|none-before:simply
67|none-before:since
23|none-before:single
29|none-before:size
-10|none-before:sketched
16|none-before:slice
12|none-before:slightly
8|none-before:slither
31|none-before:smaller
8|none-before:smiled
-26|none-before:so
-54|none-before:soar
-48|none-before:socialist
21|none-before:soft
37|none-before:some
-26|none-before:someone
-28|none-before:something
-83|none-before:somewhere
26|none-before:soon
19|none-before:sooner
-8|none-before:southeast
-27|none-before:southern
-85|none-before:span
-88|none-before:speak
18|none-before:special
-53|none-before:spell out
36|none-before:spend
-11|none-before:spender
-11|none-before:split
54|none-before:spokesman
18|none-before:spring
-17|none-before:staff
-8|none-before:stage
26|none-before:stand
27|none-before:standard
17|none-before:standards
16|none-before:start
-8|none-before:start at
13|none-before:start from
47|none-before:starting
26|none-before:state
15|none-before:steady
10|none-before:step
10|none-before:stick to
-20|none-before:still
-15|none-before:stone
-39|none-before:stop
10|none-before:strategic
-12|none-before:strategy
23|none-before:strayed
82|none-before:stress
11|none-before:stretch
49|none-before:stuck
34|none-before:successors
55|none-before:such
46|none-before:sum
-56|none-before:summit
20|none-before:supports
-48|none-before:surpass
10|none-before:surprised
92|none-before:sustain
26|none-before:swallow
-12|none-before:swallowed
-8|none-before:swell
-17|none-before:table
46|none-before:take
-17|none-before:talk about
17|none-before:talk of
-19|none-before:tally
-26|none-before:tan
37|none-before:tanks
62|none-before:target
23|none-before:taxes
-54|none-before:team
-23|none-before:tell
13|none-before:tell of
-67|none-before:ten
22|none-before:tenth
-32|none-before:term
-50|none-before:terms
-34|none-before:text
29|none-before:than
17|none-before:thanked
18|none-before:the
-38|none-before:the allies
8|none-before:the left
-74|none-before:the military
14|none-before:the state
-67|none-before:their
13|none-before:theirs
-38|none-before:them
16|none-before:themselves
-103|none-before:then
55|none-before:there
30|none-before:thereabouts
-52|none-before:thereby
17|none-before:thin
21|none-before:thing
-11|none-before:think
-8|none-before:think tank
-10|none-before:third
-20|none-before:this
-79|none-before:those
9|none-before:though
11|none-before:threatened
-25|none-before:through
-9|none-before:thus
-31|none-before:tie
-28|none-before:till
-12|none-before:time
25|none-before:times
-24|none-before:timetable
-12|none-before:to
77|none-before:today
-58|none-before:together
21|none-before:too
-28|none-before:top
52|none-before:tories
-61|none-before:total
-16|none-before:touch
-17|none-before:touched
-44|none-before:toward
-127|none-before:towards
-20|none-before:trail
10|none-before:trails
-82|none-before:trajectory
-10|none-before:travel
-25|none-before:treasury
-11|none-before:treating
-76|none-before:trillion
-15|none-before:troops
66|none-before:true
33|none-before:tune
-25|none-before:turn
10|none-before:turn down
25|none-before:twenty
59|none-before:twice
-46|none-before:two
27|none-before:un
-15|none-before:under
-8|none-before:university
-27|none-before:up
-33|none-before:upgrade
-8|none-before:upward
32|none-before:urgency
-33|none-before:us
-41|none-before:use
21|none-before:very
-10|none-before:vice
75|none-before:vice defense minister
19|none-before:view
-8|none-before:vote
43|none-before:vote for
21|none-before:voters
8|none-before:vvd
35|none-before:wait
-53|none-before:want
48|none-before:war
-25|none-before:warn
10|none-before:wars
-55|none-before:was
-18|none-before:wealth
-27|none-before:weapons
-30|none-before:weigh
19|none-before:welcome
-31|none-before:welfare
80|none-before:well
-20|none-before:weon
-12|none-before:were
8|none-before:west
18|none-before:what
-38|none-before:when
94|none-before:where
25|none-before:wherein
20|none-before:whereupon
10|none-before:whether
14|none-before:which
88|none-before:while
-47|none-before:whisker
33|none-before:who
44|none-before:whole
35|none-before:whose
44|none-before:why
16|none-before:wicker
-9|none-before:wider
-89|none-before:wind
16|none-before:wish
-9|none-before:wished
-35|none-before:with
-32|none-before:within
-51|none-before:without
9|none-before:wo n't
11|none-before:words
11|none-before:work
10|none-before:work out
13|none-before:work out at
26|none-before:work toward
47|none-before:world
-25|none-before:worth
-44|none-before:would
19|none-before:write
-37|none-before:yardstick
-166|none-before:year
-47|none-before:yearly
-26|none-before:years
136|none-before:yet
-13|none-before:yield
29|none-before:you
15|none-before:your
-29|none-before:yuan
-10|none-before:¥
33|none-before:—
55|none-dates:aim 0 0
28|none-dates:aim 0 1
-44|none-dates:aim 0 2
75|none-dates:aim 1 0
-8|none-dates:aim 1 1
-10|none-dates:aim 1 2
-32|none-dates:aim 2 0
33|none-dates:aim 2 1
-30|none-dates:aim 2 2
119|none-dates:level 0 0
43|none-dates:level 0 1
-29|none-dates:level 0 2
33|none-dates:level 1 0
-29|none-dates:level 1 1
-32|none-dates:level 1 2
-68|none-dates:level 2 1
98|none-dates:no 0 0
31|none-dates:no 0 1
26|none-dates:no 0 2
-28|none-dates:no 1 0
-39|none-dates:no 1 1
-10|none-dates:no 1 2
30|none-dates:no 2 0
32|none-dates:no 2 1
-10|none-governed:aim -
9|none-governed:aim be could
-10|none-governed:aim be finite
74|none-governed:aim be inf
-24|none-governed:aim be should
-64|none-governed:aim be will
10|none-governed:aim be would
24|none-governed:aim cap inf
17|none-governed:aim cap will
52|none-governed:aim cap would
42|none-governed:aim demand finite
47|none-governed:aim demand gerund
-41|none-governed:aim demand inf
17|none-governed:aim demand progressive
47|none-governed:aim demand will
-40|none-governed:aim demand would
13|none-governed:aim denial inf
-17|none-governed:aim level gerund
-27|none-governed:aim level inf
-23|none-governed:aim level progressive
-37|none-governed:aim level will
-30|none-governed:aim level would
-21|none-governed:aim move can
61|none-governed:aim move could
-8|none-governed:aim move finite
-28|none-governed:aim move gerund
9|none-governed:aim move inf
-17|none-governed:aim move progressive
25|none-governed:aim move should
-17|none-governed:aim move will
35|none-governed:aim move would
11|none-governed:aim pledge can
-8|none-governed:aim pledge finite
-22|none-governed:aim pledge gerund
18|none-governed:aim pledge inf
10|none-governed:aim pledge noun
-34|none-governed:aim pledge progressive
26|none-governed:aim pledge should
28|none-governed:aim proposal could
-11|none-governed:aim proposal finite
33|none-governed:aim proposal gerund
45|none-governed:aim proposal inf
-36|none-governed:aim proposal noun
-40|none-governed:aim proposal progressive
38|none-governed:aim proposal will
9|none-governed:aim spend can
36|none-governed:aim spend could
-73|none-governed:aim spend finite
48|none-governed:aim spend gerund
-26|none-governed:aim spend inf
-45|none-governed:aim spend progressive
-33|none-governed:aim spend will
23|none-governed:aim spend would
-17|none-governed:level be could
21|none-governed:level be finite
-8|none-governed:level be inf
13|none-governed:level be should
-51|none-governed:level be will
-44|none-governed:level be would
42|none-governed:level cap finite
21|none-governed:level cap inf
-55|none-governed:level cap would
11|none-governed:level demand progressive
-25|none-governed:level level finite
-59|none-governed:level level gerund
26|none-governed:level level progressive
29|none-governed:level level will
-31|none-governed:level level would
-16|none-governed:level move can
-22|none-governed:level move finite
40|none-governed:level move inf
-30|none-governed:level move progressive
48|none-governed:level move should
20|none-governed:level move will
26|none-governed:level move would
46|none-governed:level pledge finite
-28|none-governed:level pledge gerund
-16|none-governed:level pledge will
57|none-governed:level proposal finite
8|none-governed:level proposal gerund
17|none-governed:level proposal inf
-17|none-governed:level proposal will
57|none-governed:level proposal would
49|none-governed:level spend can
45|none-governed:level spend finite
-45|none-governed:level spend gerund
-96|none-governed:level spend will
24|none-governed:level spend would
-11|none-governed:no -
37|none-governed:no be finite
25|none-governed:no be should
9|none-governed:no be will
9|none-governed:no cap inf
-16|none-governed:no cap should
9|none-governed:no cap will
14|none-governed:no demand finite
-24|none-governed:no demand will
8|none-governed:no denial finite
23|none-governed:no level finite
-20|none-governed:no level will
8|none-governed:no move can
53|none-governed:no move could
15|none-governed:no move finite
8|none-governed:no move gerund
-56|none-governed:no move inf
-18|none-governed:no move will
9|none-governed:no pledge could
-35|none-governed:no pledge finite
14|none-governed:no pledge will
17|none-governed:no pledge would
17|none-governed:no spend finite
-18|none-governor:-
9|none-governor:about
35|none-governor:accept
13|none-governor:achieve
31|none-governor:add up to
-13|none-governor:adopt
-13|none-governor:advance
16|none-governor:advise
9|none-governor:advocate
-22|none-governor:agree
28|none-governor:aim
-27|none-governor:allocate
15|none-governor:ambition
-120|none-governor:amount
22|none-governor:announce
14|none-governor:approach
-17|none-governor:approve
-16|none-governor:argue
55|none-governor:argue for
-15|none-governor:arrive
-54|none-governor:ask
10|none-governor:ask for
-11|none-governor:assess
70|none-governor:attain
44|none-governor:average
50|none-governor:back
-24|none-governor:be
-22|none-governor:be equivalent
68|none-governor:believe
-11|none-governor:bind
51|none-governor:boost
15|none-governor:bring
-36|none-governor:bring forward
11|none-governor:bring up the rear
12|none-governor:budget
-27|none-governor:build
-48|none-governor:bump
20|none-governor:call
-10|none-governor:call for
9|none-governor:call on
37|none-governor:campaign
-17|none-governor:carry
-43|none-governor:choose
41|none-governor:climb
-12|none-governor:cling to
-29|none-governor:come in at
-75|none-governor:come to
24|none-governor:command
-11|none-governor:commit
-14|none-governor:commitment
42|none-governor:concede
-24|none-governor:confine
22|none-governor:consider
-12|none-governor:contain
9|none-governor:contemplate
-77|none-governor:correspond
15|none-governor:course
16|none-governor:cross
-32|none-governor:decide
61|none-governor:decision
13|none-governor:declare
14|none-governor:decline
-8|none-governor:deny
-44|none-governor:devote
14|none-governor:dip
-20|none-governor:direct
30|none-governor:discuss
-11|none-governor:dispute
20|none-governor:do
-23|none-governor:double
17|none-governor:draw the line at
60|none-governor:due
-21|none-governor:earmark
9|none-governor:eat up
-69|none-governor:end
37|none-governor:endorse
-13|none-governor:envisage
-23|none-governor:equal
17|none-governor:examine
49|none-governor:exceed
9|none-governor:exempt
9|none-governor:exhort
-10|none-governor:expect
-74|none-governor:favor
-51|none-governor:favour
9|none-governor:feel
10|none-governor:fight
-14|none-governor:fix
-33|none-governor:float
11|none-governor:force
-44|none-governor:foresee
-28|none-governor:fulfill
-11|none-governor:get
-65|none-governor:go
-32|none-governor:goal
-11|none-governor:grow
9|none-governor:hint
31|none-governor:hit
-44|none-governor:hold out for
29|none-governor:hope
31|none-governor:hover
-10|none-governor:hurry
-9|none-governor:idea
40|none-governor:increase
-51|none-governor:insist
76|none-governor:insist on
-43|none-governor:instruct
55|none-governor:intend
8|none-governor:invest
-23|none-governor:jump
48|none-governor:keep
59|none-governor:languish
-29|none-governor:lay out
-11|none-governor:lead to
-21|none-governor:leap
15|none-governor:leave
-10|none-governor:legislate
73|none-governor:lift
21|none-governor:like
47|none-governor:like to see
16|none-governor:likely
35|none-governor:limit
15|none-governor:lobby for
-12|none-governor:look at
24|none-governor:look for
-30|none-governor:lower
8|none-governor:maintain
-56|none-governor:make up
66|none-governor:manage
75|none-governor:match
123|none-governor:meet
36|none-governor:mention
35|none-governor:move
-20|none-governor:mull
27|none-governor:nudge
16|none-governor:oblige
-63|none-governor:offer
-12|none-governor:order
31|none-governor:pay
8|none-governor:peak
-15|none-governor:pencil in
61|none-governor:plan
-10|none-governor:plead for
81|none-governor:pledge
41|none-governor:pour
-45|none-governor:prepare
17|none-governor:program
-22|none-governor:project
19|none-governor:promise
57|none-governor:proposal
-12|none-governor:push
-45|none-governor:put
41|none-governor:put forward
52|none-governor:raise
-31|none-governor:reach
-17|none-governor:ready
-20|none-governor:reaffirm
-24|none-governor:reckon
44|none-governor:recommend
18|none-governor:recommendation
-102|none-governor:recommendations
20|none-governor:remain
-20|none-governor:represent
-9|none-governor:resolve
8|none-governor:restrict
29|none-governor:return
35|none-governor:review
-12|none-governor:rise
-11|none-governor:rush
48|none-governor:satisfy
12|none-governor:say yes to
-23|none-governor:schedule
-10|none-governor:secure
-29|none-governor:set aside
47|none-governor:set out
24|none-governor:settle on
-10|none-governor:shell out
-17|none-governor:shrink
-18|none-governor:sign off on
-19|none-governor:sign up
9|none-governor:sit
8|none-governor:slide
-54|none-governor:soar
-52|none-governor:speak of
19|none-governor:stand
-8|none-governor:start at
11|none-governor:start from
43|none-governor:stay
16|none-governor:stick to
-37|none-governor:stop
-8|none-governor:suggest
-19|none-governor:suggestion
-47|none-governor:surpass
-8|none-governor:table
-64|none-governor:take
8|none-governor:take up
-19|none-governor:talk about
23|none-governor:talk of
-26|none-governor:tell
13|none-governor:tell of
-22|none-governor:think
-31|none-governor:tie
33|none-governor:tip
-18|none-governor:top
-8|none-governor:total
-17|none-governor:try
10|none-governor:turn down
-11|none-governor:undertake
25|none-governor:unveil
59|none-governor:urge
28|none-governor:use
40|none-governor:vote for
-59|none-governor:want
-11|none-governor:warn
-28|none-governor:weigh
43|none-governor:work
10|none-governor:work out
-11|none-governor:work out at
-17|none-governor:work toward
-35|none-governor:write
48|none-points-back:False aim
42|none-points-back:False level
75|none-points-back:False no
19|none-points-back:True aim
-14|none-points-back:True level
64|none-points-back:True no
-93|none-shape:aim fine
51|none-shape:aim half
23|none-shape:aim tenth
86|none-shape:aim whole
-107|none-shape:level fine
21|none-shape:level half
113|none-shape:level whole
9|none-shape:no fine
35|none-shape:no half
11|none-shape:no tenth
84|none-shape:no whole
27|none-today:False aim
-83|none-today:False level
116|none-today:False no
40|none-today:True aim
110|none-today:True level
23|none-today:True no
41|none:benchmark
26|none:cap
91|none:demand
12|none:denial
28|none:level
101|none:other
-130|none:pledge
65|none:proposal
-39|only:False aim
19|only:False level
-23|only:False no
18|only:True aim
11|only:True level
19|only:True no
-25|opens:False aim
-28|opens:False level
11|opens:False no
54|opens:True level
-19|opens:True no
34|place:after 0 aim
31|place:after 0 level
18|place:after 0 no
-34|place:after 1 level
-44|place:after 2 aim
15|place:before 0 aim
85|place:before 0 level
-9|place:before 0 no
16|place:before 1 aim
-33|place:before 1 level
-12|place:before 1 no
-11|place:before 2 aim
-18|place:before 2 level
-28|recent-dates:0 aim
12|recent-dates:0 level
-13|recent-dates:1 aim
-25|recent-dates:1 no
-30|recent-dates:2 aim
-60|recent-dates:2 level
-11|recent-dates:2 no
-14|recent-time:benchmark far
-8|recent-time:cap far
-8|recent-time:cap now
-39|recent-time:demand far
34|recent-time:demand now
-20|recent-time:denial far
8|recent-time:denial next
-30|recent-time:level far
-45|recent-time:level long-past
-45|recent-time:level next
41|recent-time:level now
25|recent-time:level past
26|recent-time:other far
37|recent-time:pledge far
37|recent-time:pledge next
12|recent-time:pledge now
-59|recent-time:pledge past
-12|recent-time:proposal long-past
20|recent-time:proposal next
-42|recent-time:proposal now
-28|recent-time:proposal past
19|same-kind-dates:0 aim
53|same-kind-dates:0 level
-24|same-kind-dates:1 aim
-8|same-kind-dates:2 aim
-47|same-kind-dates:2 level
22|same-kind-gap:demand 1
14|same-kind-gap:denial 1
128|same-kind-gap:level 0
-23|same-kind-gap:level 1
-50|same-kind-gap:level 2
-8|same-kind-gap:level 3
-13|same-kind-gap:level 4
-30|same-kind-gap:level 5
16|same-kind-gap:pledge 0
27|same-kind-gap:pledge 1
35|same-kind-gap:pledge 2
-26|same-kind-gap:pledge 3
-45|same-kind-gap:pledge 4
-64|same-kind-gap:pledge 5
50|same-kind-gap:proposal 0
22|same-kind-gap:proposal 1
-23|same-kind-gap:proposal 2
-15|same-kind-gap:proposal 3
-8|same-kind-gap:proposal 5
19|same-kind-time:demand far
42|same-kind-time:level far
-39|same-kind-time:level long-past
-27|same-kind-time:level now
25|same-kind-time:level past
-50|same-kind-time:pledge far
-26|same-kind-time:pledge next
21|same-kind-time:pledge now
21|same-kind-time:proposal far
-22|same-kind:demand 0 False
44|same-kind:demand 0 True
14|same-kind:denial 0 True
26|same-kind:level 0 False
23|same-kind:level 1 True
13|same-kind:level 2 False
-45|same-kind:level 2 True
-17|same-kind:level 3 True
-41|same-kind:pledge 0 False
54|same-kind:pledge 0 True
-8|same-kind:pledge 1 False
51|same-kind:pledge 1 True
-24|same-kind:pledge 2 False
-37|same-kind:pledge 2 True
-11|same-kind:pledge 3 False
-41|same-kind:pledge 3 True
46|same-kind:proposal 0 True
25|same-kind:proposal 1 False
-33|same-kind:proposal 1 True
-8|same-kind:proposal 2 True
9|shape-time:fine far aim
-100|shape-time:fine far level
-20|shape-time:fine long-past aim
20|shape-time:fine long-past level
43|shape-time:fine next aim
-15|shape-time:fine next level
-41|shape-time:fine now level
16|shape-time:fine past level
87|shape-time:half far aim
17|shape-time:half far level
28|shape-time:half far no
-47|shape-time:half long-past aim
-46|shape-time:half long-past level
-22|shape-time:half long-past no
31|shape-time:half next aim
50|shape-time:half next level
54|shape-time:half next no
-102|shape-time:half now aim
-36|shape-time:half now level
-50|shape-time:half now no
-46|shape-time:half past aim
-12|shape-time:half past no
50|shape-time:tenth far aim
27|shape-time:tenth far level
14|shape-time:tenth far no
-9|shape-time:tenth long-past aim
9|shape-time:tenth long-past level
37|shape-time:tenth next aim
24|shape-time:tenth next level
20|shape-time:tenth next no
-9|shape-time:tenth now aim
-14|shape-time:tenth now level
-9|shape-time:tenth now no
53|shape-time:tenth past aim
50|shape-time:tenth past level
79|shape-time:whole far aim
20|shape-time:whole far level
15|shape-time:whole far no
-71|shape-time:whole long-past aim
52|shape-time:whole long-past level
-13|shape-time:whole long-past no
-24|shape-time:whole now aim
-68|shape-time:whole past aim
-28|shape-time:whole past no
78|share-nearer:after False False aim
61|share-nearer:after False False level
37|share-nearer:after False False no
-10|share-nearer:after True False aim
-76|share-nearer:after True True aim
-60|share-nearer:after True True level
-24|share-nearer:after True True no
105|share-nearer:before False False aim
86|share-nearer:before False False level
11|share-nearer:before False False no
-47|share-nearer:before True False level
-86|share-nearer:before True True aim
-26|share-nearer:before True True no
159|shares-between:after 0
-142|shares-between:after 1
-18|shares-between:after 2
53|shares-between:before 0
16|shares-between:before 1
-40|shares-between:before 2
114|time-side:aim after far
-79|time-side:aim after long-past
89|time-side:aim after next
-83|time-side:aim after now
-58|time-side:aim after past
113|time-side:aim before far
-69|time-side:aim before long-past
25|time-side:aim before next
-61|time-side:aim before now
9|time-side:aim before past
-32|time-side:level after far
10|time-side:level after next
-48|time-side:level after now
61|time-side:level after past
31|time-side:level before long-past
52|time-side:level before next
-53|time-side:level before now
79|time-side:no after far
-69|time-side:no after long-past
56|time-side:no after next
-25|time-side:no after now
-27|time-side:no after past
-22|time-side:no before far
29|time-side:no before long-past
24|time-side:no before next
-37|time-side:no before now
-14|time-side:no before past
33|time:benchmark long-past decade
-8|time:cap far fiscal
56|time:cap far year
22|time:cap long-past decade
-10|time:cap long-past that-year
-37|time:cap long-past year
-21|time:cap next fiscal
43|time:cap next year
-11|time:cap next years
38|time:cap now fiscal
-11|time:cap past that-year
39|time:demand far decade
-10|time:demand far fiscal
59|time:demand far year
-21|time:demand long-past decade
-12|time:demand long-past year
-33|time:demand next bare-month
21|time:demand next that-year
28|time:demand next year
-53|time:demand now bare-month
-10|time:demand now part
-18|time:demand now weekday
-8|time:demand now year
9|time:demand now years
12|time:demand past that-year
19|time:denial far fiscal
74|time:denial far year
-26|time:denial long-past decade
29|time:denial long-past year
14|time:denial next fiscal
12|time:denial next that-year
9|time:denial next year
-52|time:denial now bare-month
22|time:denial now fiscal
17|time:denial now that-year
-38|time:denial now weekday
-29|time:level far month
-29|time:level far year
28|time:level far years
-26|time:level long-past decade
-12|time:level long-past fiscal
-14|time:level long-past month
28|time:level long-past that-year
20|time:level long-past year
38|time:level long-past years
-40|time:level next bare-month
58|time:level next fiscal
59|time:level next that-year
-14|time:level next year
-155|time:level now bare-month
-72|time:level now day
84|time:level now fiscal
-57|time:level now part
88|time:level now that-year
-189|time:level now weekday
136|time:level now year
62|time:level now years
-77|time:level past bare-month
29|time:level past fiscal
74|time:level past that-year
70|time:level past year
-20|time:level past years
-26|time:other far fiscal
-41|time:other far year
-8|time:other long-past year
8|time:other next that-year
-12|time:other now bare-month
-11|time:other now weekday
16|time:other now years
-11|time:other past fiscal
21|time:pledge far fiscal
-20|time:pledge far that-year
-23|time:pledge far year
87|time:pledge far years
-37|time:pledge long-past decade
-17|time:pledge long-past month
-71|time:pledge long-past year
28|time:pledge long-past years
-53|time:pledge next bare-month
-13|time:pledge next part
67|time:pledge next that-year
26|time:pledge next year
8|time:pledge next years
-60|time:pledge now bare-month
-35|time:pledge now day
134|time:pledge now fiscal
-40|time:pledge now part
58|time:pledge now that-year
-74|time:pledge now weekday
155|time:pledge now year
-12|time:pledge past bare-month
-22|time:pledge past fiscal
-14|time:pledge past month
-9|time:pledge past part
16|time:pledge past that-year
48|time:pledge past year
-31|time:proposal far decade
77|time:proposal far fiscal
-9|time:proposal far month
74|time:proposal far year
-12|time:proposal far years
26|time:proposal long-past decade
-62|time:proposal long-past year
-39|time:proposal next bare-month
66|time:proposal next fiscal
12|time:proposal next that-year
-22|time:proposal next year
32|time:proposal next years
-64|time:proposal now bare-month
-15|time:proposal now day
10|time:proposal now fiscal
-9|time:proposal now part
-38|time:proposal now that-year
-49|time:proposal now weekday
-15|time:proposal now year
-14|time:proposal past part
-55|time:proposal past that-year
35|time:proposal past year
18|title:False level
13|title:False no
-23|title:True aim
13|title:True level
-17|title:True no
-9|word-lead:\" (
-25|word-lead:\" by
85|word-lead:\" in
12|word-lead:# (
-33|word-lead:# ,
12|word-lead:# already
-9|word-lead:# at
62|word-lead:# before
70|word-lead:# between
-56|word-lead:# by
-36|word-lead:# for
9|word-lead:# from
10|word-lead:# goal
-39|word-lead:# if
-21|word-lead:# in
17|word-lead:# into
-17|word-lead:# mark
9|word-lead:# of
14|word-lead:# since
34|word-lead:# target
26|word-lead:# through
33|word-lead:# to
-40|word-lead:# was
17|word-lead:'s 1.29%
15|word-lead:'s 2.4pc
-35|word-lead:'s 3.5 per cent
21|word-lead:'s outlays
38|word-lead:) --
-35|word-lead:, 2.4 percent
43|word-lead:, attained
23|word-lead:, by
41|word-lead:, citing
8|word-lead:, for
-11|word-lead:, from
110|word-lead:, in
-12|word-lead:, instead of
-11|word-lead:, meaning
-75|word-lead:, not
-11|word-lead:, says
-9|word-lead:, since
39|word-lead:, speaking of
-21|word-lead:, tabled
15|word-lead:, to
22|word-lead:, with
-17|word-lead:, wrote
-11|word-lead:0 bn
8|word-lead:0 by
-8|word-lead:: 5%
20|word-lead:: by
23|word-lead:: from
34|word-lead:: in
10|word-lead:; by
-29|word-lead:; in
51|word-lead:DATE ,
32|word-lead:DATE for
-37|word-lead:DATE from
-23|word-lead:DATE instead of
-18|word-lead:DATE through
13|word-lead:LAND 's
-47|word-lead:LAND ,
18|word-lead:LAND by
59|word-lead:LAND for
17|word-lead:LAND in
-11|word-lead:LAND on
-37|word-lead:LAND since
8|word-lead:LAND will
-16|word-lead:LEADER in
-13|word-lead:LEADER said
17|word-lead:NATO for
-9|word-lead:OUTLET reported
-9|word-lead:USA ,
-47|word-lead:USA in
-16|word-lead:USA said
-12|word-lead:^ against
-38|word-lead:^ before
22|word-lead:^ budget
67|word-lead:^ by
44|word-lead:^ for
10|word-lead:^ from
48|word-lead:^ in
10|word-lead:^ nothing
-11|word-lead:^ on
9|word-lead:^ outlays
-29|word-lead:^ spending
-25|word-lead:^ until
-23|word-lead:^ use
-11|word-lead:a review
24|word-lead:above 2%
-42|word-lead:above 3 percent
21|word-lead:accept for
44|word-lead:according to
20|word-lead:achieve by
-58|word-lead:achieve in
10|word-lead:advance to
19|word-lead:again in
-20|word-lead:ahead of
13|word-lead:aim for
46|word-lead:all by
24|word-lead:all for
9|word-lead:allot 3.5%
11|word-lead:already in
-29|word-lead:and at
19|word-lead:and by
19|word-lead:and in
-11|word-lead:and not
-14|word-lead:announce in
-9|word-lead:annually ,
-20|word-lead:annually from
9|word-lead:approve a
-27|word-lead:arms by
-17|word-lead:arms in
10|word-lead:army by
-18|word-lead:army in
17|word-lead:arrive by
36|word-lead:as early
-8|word-lead:as in
-8|word-lead:as of
43|word-lead:as recently
16|word-lead:as soon
35|word-lead:at 1.3%
-66|word-lead:at 2%
-18|word-lead:at 2.45 percent
12|word-lead:at 2.5%
21|word-lead:at 4.1%
13|word-lead:at 4.6%
-25|word-lead:at least
-11|word-lead:attain 2%
30|word-lead:attain by
-90|word-lead:attain in
24|word-lead:attain within
39|word-lead:average in
-10|word-lead:average to
-14|word-lead:back in
10|word-lead:back to
20|word-lead:be met
14|word-lead:be reached
22|word-lead:been reached
28|word-lead:below 2%
27|word-lead:between 2020
-19|word-lead:between 2026
-14|word-lead:beyond 3 percent
56|word-lead:billion for
-13|word-lead:billion in
10|word-lead:both for
73|word-lead:bring forward to
13|word-lead:budget for
32|word-lead:budget in
10|word-lead:budget of
41|word-lead:by 7 per cent
25|word-lead:calculate on
9|word-lead:calendar for
-13|word-lead:came in
34|word-lead:campaign of
-15|word-lead:changed from
-9|word-lead:choose in
32|word-lead:cold war
19|word-lead:come in
-15|word-lead:commit in
8|word-lead:commitment for
11|word-lead:core defense by
10|word-lead:country by
46|word-lead:country in
-17|word-lead:coup of
-26|word-lead:cross in
-11|word-lead:d in
18|word-lead:data for
18|word-lead:date ,
-12|word-lead:date of
-15|word-lead:decision in
-8|word-lead:decision taken
8|word-lead:defence before
-25|word-lead:defence between
49|word-lead:defence by
-42|word-lead:defence from
71|word-lead:defence in
22|word-lead:defence since
-16|word-lead:defence to
-17|word-lead:defense after
-17|word-lead:defense at
26|word-lead:defense by
28|word-lead:defense from
19|word-lead:defense in
14|word-lead:defense spending for
20|word-lead:defense spending in
-30|word-lead:did in
-12|word-lead:did until
18|word-lead:divided by
-34|word-lead:do in
-15|word-lead:documents by
14|word-lead:double by
36|word-lead:down in
14|word-lead:draft for
51|word-lead:due in
50|word-lead:end in
22|word-lead:estimate ,
23|word-lead:estimate for
16|word-lead:expect in
11|word-lead:expect to
-13|word-lead:expenditure for
-35|word-lead:fall in
8|word-lead:far back
11|word-lead:figure since
12|word-lead:figures for
60|word-lead:first time
-9|word-lead:for 1.8%
36|word-lead:for 2027
-32|word-lead:for calendar
61|word-lead:for defence
-20|word-lead:for defense
17|word-lead:force by
9|word-lead:force in
-9|word-lead:force since
-35|word-lead:forecast for
11|word-lead:foresee for
15|word-lead:formula ,
-25|word-lead:forward from
32|word-lead:forward to
11|word-lead:from 1 percent
-8|word-lead:from 1.8%
11|word-lead:from 1.9 percent
-26|word-lead:from 2.32 percent
-8|word-lead:from 2.7 percent
-52|word-lead:gdp ,
-8|word-lead:gdp at
17|word-lead:gdp before
-12|word-lead:gdp by
41|word-lead:gdp for
57|word-lead:gdp from
-24|word-lead:gdp into
-46|word-lead:gdp to
9|word-lead:give in
9|word-lead:gnp (
-53|word-lead:gnp by
-38|word-lead:gnp for
32|word-lead:gnp in
14|word-lead:go in
-19|word-lead:goal after
22|word-lead:goal by
14|word-lead:goal for
19|word-lead:government 's
-12|word-lead:government puts
-13|word-lead:gross domestic product by
-21|word-lead:gross domestic product from
-8|word-lead:gross domestic product in
23|word-lead:gross domestic product to
-31|word-lead:gross national product by
-38|word-lead:guideline by
-9|word-lead:guideline in
26|word-lead:had set
48|word-lead:has until
11|word-lead:have in
19|word-lead:hit 2%
-18|word-lead:how 1.5%
8|word-lead:in 2.0%
-9|word-lead:in 2024
-8|word-lead:in 2025
13|word-lead:in a
15|word-lead:in fiscal 2023
13|word-lead:in her
11|word-lead:in japanese
12|word-lead:in military spending
-23|word-lead:increase since
13|word-lead:infrastructure by
-40|word-lead:instead of in
-8|word-lead:into defense
-9|word-lead:introduced in
8|word-lead:investment by
-34|word-lead:is by
-39|word-lead:is for
10|word-lead:is supplying
25|word-lead:is what
-31|word-lead:it by
-12|word-lead:it spends
14|word-lead:it stood
-27|word-lead:its allies for
8|word-lead:its forces
19|word-lead:its military
-39|word-lead:its outlays
-10|word-lead:itself for
-12|word-lead:itself until
-8|word-lead:joining in
-8|word-lead:larger than
56|word-lead:later than
-8|word-lead:latter by
-42|word-lead:law signed
8|word-lead:least from
-10|word-lead:least in
21|word-lead:level in
17|word-lead:like to see in
9|word-lead:little more
-49|word-lead:lowest since
18|word-lead:mark in
-25|word-lead:matters by
-30|word-lead:measured against
-9|word-lead:measured in
-52|word-lead:meet by
112|word-lead:meet in
-13|word-lead:milestone for
-25|word-lead:military budget
24|word-lead:military by
11|word-lead:military in
29|word-lead:minimum from
44|word-lead:more by
-22|word-lead:more for
-37|word-lead:more than
21|word-lead:most of
-13|word-lead:most since
-19|word-lead:move up to
-14|word-lead:much of
-15|word-lead:name in
10|word-lead:need until
-11|word-lead:needs by
-88|word-lead:not by
-86|word-lead:not in
44|word-lead:not since
28|word-lead:objective for
21|word-lead:of 2 pct
-39|word-lead:of 2 percent
39|word-lead:of 2%
-59|word-lead:of gdp
12|word-lead:office ,
38|word-lead:office in
-43|word-lead:on 2.5 per cent
16|word-lead:on the military
-21|word-lead:only in
14|word-lead:or so
47|word-lead:out in
11|word-lead:outcome of
-11|word-lead:outlay in
17|word-lead:outlays for
66|word-lead:outlays in
-41|word-lead:output in
8|word-lead:over 3 percent
-18|word-lead:over from
9|word-lead:over in
10|word-lead:parliament in
29|word-lead:pass 2%
-14|word-lead:pass 3%
-9|word-lead:pay in
8|word-lead:pencil in for
-10|word-lead:plan by
8|word-lead:plan for
-15|word-lead:plan through
-12|word-lead:policy for
-20|word-lead:program to
63|word-lead:project by
-9|word-lead:promise 2 percent
30|word-lead:promise for
-21|word-lead:promise in
-16|word-lead:proportion in
13|word-lead:proposal for
-23|word-lead:publish in
-77|word-lead:rather than in
38|word-lead:ratio in
-89|word-lead:reach 2%
92|word-lead:reach by
15|word-lead:reach in
14|word-lead:reach it
-27|word-lead:reach two percent
-24|word-lead:ready by
23|word-lead:recruiting quota
14|word-lead:report in
-23|word-lead:request for
9|word-lead:resilience by
13|word-lead:rest by
13|word-lead:running from
23|word-lead:running through
-13|word-lead:runs through
8|word-lead:runs to
-10|word-lead:say ,
8|word-lead:say of
-21|word-lead:say on
22|word-lead:say that
-19|word-lead:scrapped in
19|word-lead:sea in
23|word-lead:security by
-8|word-lead:security documents
12|word-lead:security in
-16|word-lead:seen in
-41|word-lead:set for
-36|word-lead:set in
-21|word-lead:seven in
-11|word-lead:share for
23|word-lead:share in
15|word-lead:share of
-55|word-lead:share since
15|word-lead:shortly ,
10|word-lead:sipri for
-25|word-lead:so by
18|word-lead:so in
24|word-lead:so until
-33|word-lead:sooner than
-9|word-lead:speak of fiscal 2022
-13|word-lead:spend 1.8 percent
23|word-lead:spend 1.9%
-22|word-lead:spend 3.4%
8|word-lead:spend by
8|word-lead:spend for
39|word-lead:spend in
17|word-lead:starting in
-63|word-lead:summit in
18|word-lead:sustain until
-14|word-lead:take to
-8|word-lead:take until
56|word-lead:target by
26|word-lead:target for
-71|word-lead:target to
-42|word-lead:than in
-28|word-lead:that 2%
-27|word-lead:that begins
21|word-lead:that by
48|word-lead:that in
-9|word-lead:that of
-23|word-lead:that spending
16|word-lead:the eu
-8|word-lead:the law
-10|word-lead:the maximum
12|word-lead:the military by
29|word-lead:the military in
9|word-lead:the state will
9|word-lead:the war
29|word-lead:their countries
24|word-lead:them for
-20|word-lead:themselves for
12|word-lead:themselves until
-26|word-lead:there by
-9|word-lead:there in
42|word-lead:thereabouts by
-41|word-lead:time in
-28|word-lead:time since
-10|word-lead:to 1.8 per cent
8|word-lead:to 2 percent
30|word-lead:to 2%
-18|word-lead:to 2.5%
-24|word-lead:to a
9|word-lead:to defense
-16|word-lead:to do
13|word-lead:to for
-10|word-lead:to nato
-18|word-lead:to washington
36|word-lead:to worry
21|word-lead:total for
-10|word-lead:trajectory set
24|word-lead:trillion in
-24|word-lead:troops by
12|word-lead:typical of
-28|word-lead:up in
41|word-lead:up since
-52|word-lead:voted in
-56|word-lead:wait until
-95|word-lead:waiting for
12|word-lead:want by
13|word-lead:war in
-9|word-lead:war of
-8|word-lead:war since
21|word-lead:was 6 percent
-30|word-lead:was in
-65|word-lead:weapons by
-14|word-lead:well before
-11|word-lead:were in
35|word-lead:which in
16|word-lead:which takes
-14|word-lead:which until
19|word-lead:who in
10|word-lead:will finish
-41|word-lead:wins in
8|word-lead:with 1.6%
-37|word-lead:with 2 percent
30|word-lead:with 3.4%
-34|word-lead:won in
19|word-lead:would push
39|word-lead:year ,
-22|word-lead:year by
17|word-lead:year from
-14|word-lead:year of
-18|word-lead:year since
15|word-lead:year to
-19|word-lead:year until
-39|word-lead:years before
-38|word-lead:years from
11|word-lead:years to
-30|word-lead:yen by
-15|word-lead:yen for
61|word:\"
-102|word:#
61|word:'s
30|word:)
38|word:,
13|word:--
59|word::
-11|word:;
-8|word:DATE
-83|word:LAND
-27|word:LEADER
15|word:NATO
14|word:OUTLET
-60|word:USA
66|word:^
-23|word:a
20|word:accept
44|word:according
-31|word:achieve
-27|word:adopt
10|word:advance
17|word:again
-20|word:ahead
13|word:aim
75|word:all
10|word:allies
9|word:allot
-11|word:already
9|word:amount
58|word:and
-19|word:announce
-28|word:annually
8|word:approve
-17|word:are
8|word:armed forces
-45|word:arms
13|word:around
11|word:arrive
70|word:as
8|word:ask
-8|word:at
-34|word:attain
29|word:average
19|word:be
-8|word:been
37|word:below
39|word:between
-14|word:beyond
10|word:billion
-8|word:bn
10|word:both
67|word:bring forward
65|word:budget
46|word:by
-18|word:cabinet
25|word:calculate
9|word:calendar
-13|word:came
34|word:campaign
23|word:ceiling
10|word:century
-15|word:changed
-9|word:choose
32|word:cold
19|word:come
10|word:come to
-14|word:commit
8|word:commitment
11|word:core defense
-11|word:could
56|word:country
-17|word:coup
-21|word:cross
-11|word:d
11|word:data
11|word:date
35|word:deadline
-24|word:decision
69|word:defence
65|word:defense
41|word:defense spending
-42|word:did
18|word:divided
-26|word:do
-16|word:documents
58|word:double
36|word:down
13|word:draft
48|word:due
45|word:end
50|word:estimate
-12|word:euros
27|word:expect
-11|word:expenditure
-32|word:fall
12|word:figures
52|word:first
49|word:for
15|word:force
-35|word:forecast
16|word:foresee
15|word:formula
-27|word:gdp
9|word:give
-29|word:gnp
22|word:go
-47|word:goal
-42|word:gross domestic product
-48|word:gross national product
-8|word:grow
-47|word:guideline
75|word:had
-8|word:hague
30|word:has
47|word:have
-10|word:host
-18|word:how
-27|word:in
13|word:infrastructure
-40|word:instead of
-9|word:introduced
8|word:investment
-47|word:is
-12|word:it
28|word:its
-27|word:its allies
-23|word:itself
-8|word:joining
20|word:lands
-8|word:larger
40|word:later
-8|word:latter
-66|word:law
8|word:less
-65|word:level
17|word:like to see
46|word:line
-46|word:lowest
-11|word:make
35|word:manage
20|word:mark
-25|word:matters
-34|word:mean
-42|word:measured
49|word:meet
34|word:members
-13|word:milestone
11|word:military
35|word:minimum
-21|word:ministry of defence
-8|word:more
28|word:most
-24|word:move
-19|word:move up
-30|word:much
-15|word:name
10|word:need
-10|word:needs
-14|word:no
-83|word:not
28|word:objective
18|word:of
47|word:office
-22|word:officer
9|word:on
-20|word:only
13|word:or
45|word:out
15|word:outcome
-12|word:outlay
78|word:outlays
-39|word:output
10|word:over
12|word:parliament
19|word:pass
12|word:pay
8|word:pencil in
-8|word:period
-56|word:plan
-36|word:policy
-15|word:program
65|word:project
-11|word:promise
-17|word:proportion
13|word:proposal
-24|word:publish
34|word:question
-82|word:rather than
38|word:ratio
-28|word:reach
-24|word:ready
23|word:recruiting
-12|word:relative
10|word:report
-23|word:request
9|word:resilience
14|word:rest
-13|word:rise
36|word:running
-12|word:same
-19|word:scrapped
19|word:sea
32|word:security
-17|word:seen
-52|word:set
-21|word:seven
-26|word:share
15|word:shortly
-29|word:show
-8|word:shrink
10|word:sipri
-9|word:slide
14|word:soldiers
-33|word:sooner
-9|word:speak of
72|word:spend
17|word:starting
13|word:station
-24|word:suggest
-64|word:summit
17|word:sustain
-12|word:take
-8|word:talk
15|word:tally
23|word:target
-10|word:tell
-42|word:than
45|word:that
-36|word:the
-9|word:the economy
41|word:the military
9|word:the state
29|word:their
33|word:them
-36|word:there
47|word:thereabouts
-8|word:three
-69|word:time
29|word:to
34|word:total
-10|word:trajectory
40|word:trillion
-24|word:troops
12|word:typical
-10|word:under
-23|word:use
-52|word:voted
-58|word:wait
-98|word:waiting
31|word:want
-20|word:was
11|word:way
-64|word:weapons
-14|word:well
-13|word:were
-32|word:which
15|word:who
21|word:whose
40|word:will
-41|word:wins
-19|word:with
-27|word:won
23|word:would
-10|word:year
-53|word:years
-48|word:yen
15|words-aim:after 0
64|words-aim:after 1
-23|words-aim:after 13
-11|words-aim:after 5
-29|words-aim:after 8
-30|words-aim:after far
39|words-aim:before 0
20|words-aim:before 1
12|words-aim:before 13
-16|words-aim:before 8
-33|words-aim:before far
139|words-level:after 0
83|words-level:after 1
-68|words-level:after 13
54|words-level:after 2
-44|words-level:after 5
-65|words-level:after 8
-110|words-level:after far
12|words-level:before 0
54|words-level:before 1
17|words-level:before 2
-23|words-level:before 3
-23|words-level:before 5
-19|words-level:before 8
11|words-level:before far
-16|words-no:after 13
45|words-no:after 3
15|words-no:after 8
-27|words-no:after far
-19|words-no:before 1
-28|words-no:before 13
24|words-no:before 2
29|words-no:before 3
22|words-no:before 5
-20|words-no:before 8
-29|words-no:before far
147|words:after 0
150|words:after 1
-107|words:after 13
52|words:after 2
55|words:after 3
-53|words:after 5
-79|words:after 8
-167|words:after far
51|words:before 0
56|words:before 1
-10|words:before 13
40|words:before 2
11|words:before 3
-8|words:before 5
-55|words:before 8
-51|words:before far
"""
