"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-20|1-back-time:demand far year
-8|1-back-time:demand now day
36|1-back-time:demand now that-year
-22|1-back-time:level far fiscal
37|1-back-time:level far year
30|1-back-time:level far years
18|1-back-time:level long-past decade
-12|1-back-time:level long-past fiscal
-16|1-back-time:level long-past that-year
67|1-back-time:level long-past year
-13|1-back-time:level long-past years
35|1-back-time:level next fiscal
34|1-back-time:level next that-year
78|1-back-time:level next year
-18|1-back-time:level next years
-43|1-back-time:level now bare-month
-55|1-back-time:level now day
18|1-back-time:level now fiscal
16|1-back-time:level now that-year
-56|1-back-time:level now weekday
-11|1-back-time:level now year
66|1-back-time:level now years
-10|1-back-time:level past bare-month
-62|1-back-time:level past fiscal
-9|1-back-time:level past part
-33|1-back-time:level past that-year
-51|1-back-time:level past year
18|1-back-time:level past years
42|1-back-time:other far year
77|1-back-time:pledge far fiscal
53|1-back-time:pledge far month
-8|1-back-time:pledge far year
-10|1-back-time:pledge long-past year
-28|1-back-time:pledge next year
-22|1-back-time:pledge now bare-month
-19|1-back-time:pledge now day
-44|1-back-time:pledge now fiscal
31|1-back-time:pledge now that-year
-27|1-back-time:pledge now weekday
8|1-back-time:pledge now year
37|1-back-time:pledge now years
-14|1-back-time:pledge past that-year
-11|1-back-time:pledge past year
22|1-back-time:proposal far fiscal
63|1-back-time:proposal far year
-8|1-back-time:proposal far years
-10|1-back-time:proposal long-past year
70|1-back-time:proposal next fiscal
-9|1-back-time:proposal next that-year
17|1-back-time:proposal next year
-9|1-back-time:proposal now bare-month
-10|1-back-time:proposal now day
-17|1-back-time:proposal now that-year
-12|1-back-time:proposal now weekday
-13|1-back-time:proposal past fiscal
68|1-back-told:False aim
71|1-back-told:False level
31|1-back-told:False no
-62|1-back-told:True aim
-49|1-back-told:True level
-35|1-back-told:True no
22|1-back:level
39|2-back-time:level far fiscal
19|2-back-time:level far years
-8|2-back-time:level long-past decade
-10|2-back-time:level long-past fiscal
-11|2-back-time:level long-past that-year
18|2-back-time:level long-past year
-9|2-back-time:level next fiscal
-11|2-back-time:level next year
-17|2-back-time:level now bare-month
-30|2-back-time:level now day
14|2-back-time:level now fiscal
-19|2-back-time:level now part
40|2-back-time:level now that-year
-43|2-back-time:level now weekday
54|2-back-time:level now year
16|2-back-time:level now years
-9|2-back-time:level past bare-month
-51|2-back-time:level past fiscal
30|2-back-time:level past year
39|2-back-time:other far fiscal
-11|2-back-time:other far year
59|2-back-time:pledge far fiscal
53|2-back-time:pledge far year
-9|2-back-time:pledge next bare-month
28|2-back-time:pledge next fiscal
14|2-back-time:pledge next that-year
-29|2-back-time:pledge now fiscal
-27|2-back-time:pledge now that-year
-8|2-back-time:pledge now weekday
40|2-back-time:pledge past that-year
-12|2-back-time:proposal far fiscal
-47|2-back-time:proposal far year
19|2-back-time:proposal next fiscal
-8|2-back-time:proposal next that-year
-16|2-back-time:proposal next year
-15|2-back-told:False aim
48|2-back-told:False level
-12|2-back-told:False no
-41|2-back-told:True aim
-51|2-back-told:True level
-56|2-back:aim
-12|2-back:no
-32|carried-dated:False False aim 0
33|carried-dated:False False aim 1
-48|carried-dated:False False aim 2
42|carried-dated:False False level 0
48|carried-dated:False False level 1
51|carried-dated:False False level 2
-19|carried-dated:False False level 3
11|carried-dated:False False level 4
-19|carried-dated:True False aim 0
-110|carried-dated:True False aim 3
-64|carried-dated:True False aim 4
51|carried-dated:True False level 0
-12|carried-dated:True False level 1
-80|carried-dated:True False level 3
-74|carried-dated:True False level 4
28|carried-dated:True False no 1
-18|carried-dated:True False no 2
-20|carried-dated:True False no 3
-12|carried-dated:True False no 4
47|carried-dated:True True aim 0
-31|carried-dated:True True aim 1
-74|carried-dated:True True aim 3
-48|carried-dated:True True aim 4
19|carried-dated:True True level 0
-14|carried-dated:True True level 1
-47|carried-dated:True True level 2
-32|carried-dated:True True level 3
-48|carried-dated:True True level 4
-26|carried-dated:True True no 1
-21|carried-dated:True True no 3
-8|carried-dated:True True no 4
-45|carried-governed:- far
-16|carried-governed:- long-past
8|carried-governed:- now
43|carried-governed:- past
-12|carried-governed:be could now
-96|carried-governed:be finite far
43|carried-governed:be finite long-past
-36|carried-governed:be finite next
32|carried-governed:be finite now
-11|carried-governed:be finite past
33|carried-governed:be inf far
74|carried-governed:be will far
-11|carried-governed:be will long-past
44|carried-governed:be will next
117|carried-governed:be will now
130|carried-governed:be would far
-31|carried-governed:be would long-past
23|carried-governed:be would next
11|carried-governed:be would now
-51|carried-governed:be would past
10|carried-governed:cap finite far
8|carried-governed:cap finite now
-12|carried-governed:cap finite past
26|carried-governed:cap should next
-12|carried-governed:cap will next
-10|carried-governed:cap would next
-9|carried-governed:demand could now
-53|carried-governed:demand finite far
-22|carried-governed:demand finite long-past
31|carried-governed:demand finite next
-56|carried-governed:demand finite now
-37|carried-governed:demand finite past
-15|carried-governed:demand gerund far
8|carried-governed:demand gerund past
-8|carried-governed:demand inf far
-15|carried-governed:demand progressive far
-9|carried-governed:demand progressive next
-32|carried-governed:demand progressive now
31|carried-governed:demand would far
10|carried-governed:demand would next
-15|carried-governed:demand would now
-9|carried-governed:denial finite far
-12|carried-governed:denial inf now
-33|carried-governed:level finite far
-25|carried-governed:level finite long-past
-10|carried-governed:level finite now
55|carried-governed:level finite past
118|carried-governed:level gerund far
11|carried-governed:level gerund next
-47|carried-governed:level gerund past
21|carried-governed:level progressive far
23|carried-governed:level will next
-34|carried-governed:level will now
43|carried-governed:level would far
-9|carried-governed:level would long-past
41|carried-governed:level would next
-41|carried-governed:level would now
-19|carried-governed:level would past
26|carried-governed:move can far
57|carried-governed:move could far
-24|carried-governed:move could long-past
38|carried-governed:move could next
-23|carried-governed:move could now
-21|carried-governed:move finite far
-61|carried-governed:move finite long-past
-31|carried-governed:move finite next
-40|carried-governed:move finite now
80|carried-governed:move finite past
-15|carried-governed:move gerund far
-12|carried-governed:move gerund next
14|carried-governed:move gerund now
21|carried-governed:move inf far
-13|carried-governed:move inf next
-17|carried-governed:move inf now
-14|carried-governed:move progressive far
-18|carried-governed:move progressive long-past
46|carried-governed:move progressive next
34|carried-governed:move progressive now
-17|carried-governed:move should far
43|carried-governed:move should next
-14|carried-governed:move should past
86|carried-governed:move will far
36|carried-governed:move will long-past
43|carried-governed:move will next
34|carried-governed:move will now
49|carried-governed:move would far
54|carried-governed:move would next
16|carried-governed:move would now
-14|carried-governed:move would past
-8|carried-governed:pledge can now
-46|carried-governed:pledge finite far
-14|carried-governed:pledge finite long-past
10|carried-governed:pledge finite now
-47|carried-governed:pledge finite past
-26|carried-governed:pledge gerund far
13|carried-governed:pledge gerund now
33|carried-governed:pledge noun far
23|carried-governed:pledge noun next
-10|carried-governed:pledge noun now
-19|carried-governed:pledge progressive far
-9|carried-governed:pledge progressive now
-10|carried-governed:pledge should far
-8|carried-governed:pledge will far
-40|carried-governed:pledge would far
55|carried-governed:pledge would next
-12|carried-governed:pledge would now
-10|carried-governed:proposal could now
-82|carried-governed:proposal finite far
-26|carried-governed:proposal finite long-past
-100|carried-governed:proposal finite now
-9|carried-governed:proposal noun far
-18|carried-governed:proposal noun next
19|carried-governed:proposal progressive far
-14|carried-governed:proposal progressive next
-13|carried-governed:proposal progressive now
-9|carried-governed:proposal progressive past
-40|carried-governed:proposal would far
-32|carried-governed:proposal would next
-19|carried-governed:spend can now
-39|carried-governed:spend could far
-138|carried-governed:spend finite far
-145|carried-governed:spend finite next
-76|carried-governed:spend finite now
61|carried-governed:spend finite past
-30|carried-governed:spend gerund far
-41|carried-governed:spend gerund next
32|carried-governed:spend gerund now
-9|carried-governed:spend gerund past
21|carried-governed:spend progressive far
-11|carried-governed:spend progressive long-past
-14|carried-governed:spend progressive next
36|carried-governed:spend progressive now
-16|carried-governed:spend progressive past
100|carried-governed:spend will far
28|carried-governed:spend will next
24|carried-governed:spend will now
18|carried-governed:spend would far
-56|carried-governed:spend would now
-63|carried-here:0 aim bare-month
-41|carried-here:0 aim day
-19|carried-here:0 aim decade
-43|carried-here:0 aim fiscal
8|carried-here:0 aim month
-47|carried-here:0 aim that-year
-60|carried-here:0 aim weekday
-37|carried-here:0 aim year
-30|carried-here:0 aim years
-77|carried-here:0 level bare-month
-63|carried-here:0 level day
13|carried-here:0 level decade
34|carried-here:0 level fiscal
-30|carried-here:0 level month
-28|carried-here:0 level part
41|carried-here:0 level that-year
-69|carried-here:0 level weekday
62|carried-here:0 level year
-26|carried-here:0 level years
-10|carried-here:0 no bare-month
-9|carried-here:0 no day
20|carried-here:0 no fiscal
-11|carried-here:0 no that-year
-17|carried-here:0 no weekday
-35|carried-here:0 no year
-75|carried-here:1 aim bare-month
-12|carried-here:1 aim day
-12|carried-here:1 aim decade
12|carried-here:1 aim month
68|carried-here:1 aim that-year
-20|carried-here:1 aim weekday
-18|carried-here:1 aim year
22|carried-here:1 aim years
-41|carried-here:1 level bare-month
-30|carried-here:1 level day
-17|carried-here:1 level decade
56|carried-here:1 level fiscal
-11|carried-here:1 level month
16|carried-here:1 level that-year
-57|carried-here:1 level weekday
-13|carried-here:1 level years
-13|carried-here:1 no fiscal
-8|carried-here:1 no weekday
23|carried-here:1 no year
85|carried-here:2 aim bare-month
85|carried-here:2 aim fiscal
-46|carried-here:2 aim that-year
-13|carried-here:2 level bare-month
-9|carried-here:2 level decade
-17|carried-here:2 level fiscal
-54|carried-here:2 level that-year
25|carried-here:2 level years
-22|carried-last:False aim bare-month
-22|carried-last:False aim day
47|carried-last:False aim fiscal
-32|carried-last:False aim that-year
-24|carried-last:False aim weekday
-26|carried-last:False aim year
22|carried-last:False aim years
-41|carried-last:False level bare-month
-35|carried-last:False level day
77|carried-last:False level fiscal
110|carried-last:False level that-year
-40|carried-last:False level weekday
47|carried-last:False level year
24|carried-last:False level years
-8|carried-last:False no day
-8|carried-last:False no weekday
-31|carried-last:True aim bare-month
-37|carried-last:True aim day
-30|carried-last:True aim decade
11|carried-last:True aim fiscal
16|carried-last:True aim month
-9|carried-last:True aim part
-62|carried-last:True aim weekday
20|carried-last:True aim year
-33|carried-last:True aim years
-90|carried-last:True level bare-month
-62|carried-last:True level day
-42|carried-last:True level month
-32|carried-last:True level part
-93|carried-last:True level weekday
-20|carried-last:True level year
-49|carried-last:True level years
-10|carried-last:True no bare-month
8|carried-last:True no fiscal
-9|carried-last:True no that-year
-19|carried-last:True no weekday
-8|carried-last:True no year
-11|carried-lead:aim \" year
33|carried-lead:aim 's year
-12|carried-lead:aim ) that-year
-28|carried-lead:aim , day
-17|carried-lead:aim , fiscal
-24|carried-lead:aim , year
-66|carried-lead:aim 2% that-year
20|carried-lead:aim 2.0% that-year
-13|carried-lead:aim 2.5% that-year
-11|carried-lead:aim 2021 year
94|carried-lead:aim : that-year
50|carried-lead:aim after fiscal
-9|carried-lead:aim attainable year
-55|carried-lead:aim before year
-17|carried-lead:aim beyond year
-16|carried-lead:aim budget year
16|carried-lead:aim by bare-month
19|carried-lead:aim by fiscal
21|carried-lead:aim by month
77|carried-lead:aim by year
-15|carried-lead:aim by years
-11|carried-lead:aim defence that-year
18|carried-lead:aim defense that-year
-12|carried-lead:aim election year
-16|carried-lead:aim eyes decade
57|carried-lead:aim for fiscal
-17|carried-lead:aim for that-year
-13|carried-lead:aim for year
-10|carried-lead:aim for years
-8|carried-lead:aim from bare-month
-8|carried-lead:aim from fiscal
-11|carried-lead:aim from year
-9|carried-lead:aim gdp fiscal
16|carried-lead:aim gdp that-year
40|carried-lead:aim goal that-year
-19|carried-lead:aim in bare-month
35|carried-lead:aim in fiscal
-8|carried-lead:aim in that-year
39|carried-lead:aim in year
20|carried-lead:aim in years
-22|carried-lead:aim instead of year
33|carried-lead:aim is year
-42|carried-lead:aim members year
49|carried-lead:aim not year
19|carried-lead:aim nothing fiscal
-14|carried-lead:aim nothing that-year
-11|carried-lead:aim nothing year
-9|carried-lead:aim of fiscal
-13|carried-lead:aim of that-year
-50|carried-lead:aim of year
-22|carried-lead:aim on day
-45|carried-lead:aim on weekday
-8|carried-lead:aim said weekday
-9|carried-lead:aim security fiscal
-10|carried-lead:aim set year
-13|carried-lead:aim since year
-30|carried-lead:aim talk year
-49|carried-lead:aim target fiscal
-17|carried-lead:aim target that-year
-14|carried-lead:aim than year
-15|carried-lead:aim through fiscal
22|carried-lead:aim through month
65|carried-lead:aim through year
-14|carried-lead:aim to fiscal
-14|carried-lead:aim to month
43|carried-lead:aim to year
-13|carried-lead:aim two percent that-year
-70|carried-lead:aim until year
11|carried-lead:aim will that-year
-15|carried-lead:aim within fiscal
-8|carried-lead:aim write year
-13|carried-lead:level 's fiscal
12|carried-lead:level ) that-year
-25|carried-lead:level ) year
9|carried-lead:level ) years
-43|carried-lead:level , day
-31|carried-lead:level , fiscal
-37|carried-lead:level , that-year
41|carried-lead:level - year
26|carried-lead:level -- fiscal
-37|carried-lead:level -- year
-14|carried-lead:level 0.3 per cent that-year
27|carried-lead:level 0.7 percentage points that-year
-17|carried-lead:level 1.1% that-year
33|carried-lead:level 1.3 percent that-year
32|carried-lead:level 1.3% that-year
32|carried-lead:level 1.5 per cent that-year
-57|carried-lead:level 10 per cent that-year
-29|carried-lead:level 10.7% that-year
21|carried-lead:level 12.2% that-year
27|carried-lead:level 18% that-year
19|carried-lead:level 2 percent fiscal
14|carried-lead:level 2 percent that-year
-62|carried-lead:level 2% fiscal
-93|carried-lead:level 2% that-year
-10|carried-lead:level 2.2 per cent that-year
-22|carried-lead:level 2.3% that-year
-36|carried-lead:level 2.6 percent that-year
20|carried-lead:level 2.8 percent that-year
-22|carried-lead:level 3 percent that-year
25|carried-lead:level 3% that-year
13|carried-lead:level 3.4 percent that-year
-8|carried-lead:level 3.5 percent that-year
-23|carried-lead:level 3.5% that-year
46|carried-lead:level 3.6 percent that-year
-23|carried-lead:level 35% that-year
84|carried-lead:level 4.1% that-year
14|carried-lead:level 4.12 percent that-year
34|carried-lead:level 4.4 per cent that-year
53|carried-lead:level 4.7% that-year
-13|carried-lead:level 4.9% that-year
-21|carried-lead:level 5 percent that-year
37|carried-lead:level 5% that-year
-8|carried-lead:level 5.4 percent that-year
-10|carried-lead:level 7 per cent that-year
-54|carried-lead:level 7 percent that-year
-17|carried-lead:level 7% that-year
-75|carried-lead:level 7.2 percent that-year
-24|carried-lead:level 7.2% that-year
26|carried-lead:level 7.8 per cent that-year
13|carried-lead:level 8.1% that-year
17|carried-lead:level 9.4% that-year
43|carried-lead:level 9.7% that-year
-13|carried-lead:level : that-year
-28|carried-lead:level ; that-year
29|carried-lead:level a year
-10|carried-lead:level after years
19|carried-lead:level army that-year
22|carried-lead:level ask for fiscal
94|carried-lead:level at that-year
-17|carried-lead:level at year
-9|carried-lead:level balance year
19|carried-lead:level benchmark that-year
-18|carried-lead:level between year
-8|carried-lead:level beyond fiscal
19|carried-lead:level billion that-year
-31|carried-lead:level brings that-year
-60|carried-lead:level budget year
-8|carried-lead:level by bare-month
45|carried-lead:level by fiscal
-11|carried-lead:level by month
-26|carried-lead:level by that-year
-56|carried-lead:level by year
12|carried-lead:level by years
27|carried-lead:level defence spending that-year
102|carried-lead:level defence that-year
-11|carried-lead:level defense fiscal
47|carried-lead:level defense that-year
22|carried-lead:level drafts year
-12|carried-lead:level early year
21|carried-lead:level election year
18|carried-lead:level expenditure that-year
-10|carried-lead:level favors year
55|carried-lead:level figure that-year
9|carried-lead:level fiscal 2023 fiscal
55|carried-lead:level for fiscal
23|carried-lead:level for that-year
89|carried-lead:level for year
45|carried-lead:level for years
-89|carried-lead:level from fiscal
-56|carried-lead:level from that-year
-10|carried-lead:level from weekday
-18|carried-lead:level from year
68|carried-lead:level gdp fiscal
131|carried-lead:level gdp that-year
11|carried-lead:level goal fiscal
8|carried-lead:level goal that-year
-44|carried-lead:level gross domestic product fiscal
-38|carried-lead:level gross domestic product that-year
-18|carried-lead:level growth that-year
50|carried-lead:level guideline that-year
-18|carried-lead:level hague that-year
53|carried-lead:level if year
-24|carried-lead:level in bare-month
26|carried-lead:level in decade
16|carried-lead:level in fiscal
-17|carried-lead:level in month
-37|carried-lead:level in that-year
78|carried-lead:level in year
14|carried-lead:level in years
-15|carried-lead:level including year
-8|carried-lead:level initial fiscal
-20|carried-lead:level into that-year
63|carried-lead:level it that-year
43|carried-lead:level italy that-year
-35|carried-lead:level mark that-year
-10|carried-lead:level met fiscal
19|carried-lead:level militaries that-year
9|carried-lead:level military spending fiscal
-9|carried-lead:level military spending that-year
56|carried-lead:level military that-year
120|carried-lead:level more that-year
-11|carried-lead:level new zealand that-year
-19|carried-lead:level nothing fiscal
-55|carried-lead:level nothing that-year
61|carried-lead:level nothing year
-55|carried-lead:level of that-year
-45|carried-lead:level on day
-31|carried-lead:level on fiscal
-34|carried-lead:level on that-year
-48|carried-lead:level on weekday
-66|carried-lead:level on year
-24|carried-lead:level on years
-8|carried-lead:level out bare-month
43|carried-lead:level outlay fiscal
-10|carried-lead:level outlay that-year
10|carried-lead:level outlays that-year
-15|carried-lead:level over that-year
-21|carried-lead:level over year
26|carried-lead:level passes year
-38|carried-lead:level plan that-year
58|carried-lead:level produce that-year
-10|carried-lead:level promised year
59|carried-lead:level put year
-21|carried-lead:level rate that-year
-14|carried-lead:level reading year
-18|carried-lead:level reaffirmed that-year
25|carried-lead:level reveals fiscal
8|carried-lead:level russia that-year
-16|carried-lead:level said weekday
-13|carried-lead:level same that-year
-14|carried-lead:level sees year
23|carried-lead:level signed off on that-year
-25|carried-lead:level since decade
-107|carried-lead:level since year
30|carried-lead:level so that-year
-11|carried-lead:level spent years
24|carried-lead:level steady that-year
9|carried-lead:level taiwan 's year
58|carried-lead:level target that-year
36|carried-lead:level terms that-year
-35|carried-lead:level than fiscal
-40|carried-lead:level than that-year
64|carried-lead:level that that-year
-8|carried-lead:level the military that-year
-13|carried-lead:level there that-year
22|carried-lead:level thereabouts that-year
-29|carried-lead:level through year
-31|carried-lead:level time that-year
-9|carried-lead:level to fiscal
46|carried-lead:level to year
31|carried-lead:level trillion fiscal
10|carried-lead:level trillion that-year
-39|carried-lead:level two percent that-year
-11|carried-lead:level under fiscal
-15|carried-lead:level until years
-25|carried-lead:level voted that-year
-19|carried-lead:level washington part
-14|carried-lead:level washington that-year
68|carried-lead:level will that-year
15|carried-lead:level yen fiscal
-15|carried-lead:level yuan that-year
-13|carried-lead:level — fiscal
-11|carried-lead:level — that-year
-10|carried-lead:no , day
43|carried-lead:no by fiscal
-19|carried-lead:no by year
-13|carried-lead:no for fiscal
-17|carried-lead:no in fiscal
-21|carried-lead:no in year
-15|carried-lead:no on weekday
48|carried-lead:no that year
-8|carried-shape:fine aim far
114|carried-shape:fine aim next
-21|carried-shape:fine aim now
-66|carried-shape:fine level far
-10|carried-shape:fine level long-past
31|carried-shape:fine level next
21|carried-shape:fine level now
52|carried-shape:fine level past
28|carried-shape:half aim far
-23|carried-shape:half aim long-past
-10|carried-shape:half aim next
-90|carried-shape:half aim now
-49|carried-shape:half aim past
43|carried-shape:half level far
-44|carried-shape:half level long-past
12|carried-shape:half level now
16|carried-shape:half level past
23|carried-shape:half no far
-18|carried-shape:half no now
40|carried-shape:tenth aim far
16|carried-shape:tenth aim next
-39|carried-shape:tenth aim now
-9|carried-shape:tenth aim past
-37|carried-shape:tenth level long-past
18|carried-shape:tenth level next
-20|carried-shape:tenth level now
24|carried-shape:tenth level past
-9|carried-shape:tenth no far
-9|carried-shape:tenth no now
-67|carried-shape:whole aim long-past
-26|carried-shape:whole aim next
-73|carried-shape:whole aim now
-52|carried-shape:whole aim past
-32|carried-shape:whole level far
-21|carried-shape:whole level long-past
-26|carried-shape:whole level now
-78|carried-shape:whole level past
16|carried-shape:whole no far
-8|carried-shape:whole no long-past
-9|carried-shape:whole no next
-45|carried-shape:whole no now
-11|carried-shape:whole no past
-11|carried-time:demand far fiscal
-44|carried-time:demand far year
-15|carried-time:demand next fiscal
-8|carried-time:demand next month
10|carried-time:demand next year
-10|carried-time:demand now day
-12|carried-time:demand now fiscal
31|carried-time:demand now that-year
-11|carried-time:demand now weekday
-9|carried-time:denial far year
-12|carried-time:denial now weekday
-23|carried-time:level far fiscal
-22|carried-time:level far month
-44|carried-time:level far year
35|carried-time:level far years
-25|carried-time:level long-past fiscal
-34|carried-time:level long-past that-year
-26|carried-time:level long-past year
-17|carried-time:level long-past years
-15|carried-time:level next bare-month
89|carried-time:level next fiscal
-16|carried-time:level next that-year
-16|carried-time:level next year
-19|carried-time:level next years
-89|carried-time:level now bare-month
-96|carried-time:level now day
60|carried-time:level now fiscal
-20|carried-time:level now part
30|carried-time:level now that-year
-133|carried-time:level now weekday
45|carried-time:level now year
37|carried-time:level now years
-27|carried-time:level past bare-month
-28|carried-time:level past fiscal
-13|carried-time:level past month
-12|carried-time:level past part
23|carried-time:level past that-year
111|carried-time:level past year
-49|carried-time:level past years
32|carried-time:other far fiscal
22|carried-time:other far year
-9|carried-time:other now weekday
65|carried-time:pledge far fiscal
50|carried-time:pledge far month
56|carried-time:pledge far year
-8|carried-time:pledge far years
-39|carried-time:pledge long-past year
19|carried-time:pledge next bare-month
-24|carried-time:pledge next fiscal
-9|carried-time:pledge next month
8|carried-time:pledge next that-year
-39|carried-time:pledge next year
-35|carried-time:pledge now bare-month
-33|carried-time:pledge now day
17|carried-time:pledge now fiscal
13|carried-time:pledge now that-year
-51|carried-time:pledge now weekday
36|carried-time:pledge now year
33|carried-time:pledge now years
15|carried-time:pledge past that-year
-41|carried-time:pledge past year
-13|carried-time:proposal far decade
-22|carried-time:proposal far fiscal
23|carried-time:proposal far year
-14|carried-time:proposal far years
-9|carried-time:proposal long-past decade
-23|carried-time:proposal long-past year
94|carried-time:proposal next fiscal
-34|carried-time:proposal next that-year
69|carried-time:proposal next year
-15|carried-time:proposal now bare-month
-16|carried-time:proposal now day
-12|carried-time:proposal now fiscal
-31|carried-time:proposal now that-year
-23|carried-time:proposal now weekday
-23|carried-time:proposal now year
-17|carried-time:proposal past fiscal
-11|carried-time:proposal past that-year
-18|carried-time:proposal past year
27|counted
-31|counted-near:after - 13
-56|counted-near:after - 2
71|counted-near:after - 3
-53|counted-near:after - 5
10|counted-near:after - 8
-14|counted-near:after - far
-8|counted-near:after by 13
-16|counted-near:after by 5
-24|counted-near:after by 8
-23|counted-near:after coming 5
60|counted-near:after coming 8
-12|counted-near:after for 13
-45|counted-near:after for 8
20|counted-near:after in 13
-11|counted-near:after in 2
109|counted-near:after in 3
28|counted-near:after in 5
-35|counted-near:after in 8
-8|counted-near:after in far
14|counted-near:after next 13
87|counted-near:after next 5
-13|counted-near:after next 8
-11|counted-near:after next far
-57|counted-near:after of 5
-14|counted-near:after of 8
29|counted-near:after over 13
51|counted-near:after over 3
52|counted-near:after over 5
-16|counted-near:after over 8
-12|counted-near:after over far
-33|counted-near:after within 13
130|counted-near:after within 3
97|counted-near:after within 5
-54|counted-near:after within 8
-18|counted-near:before - 13
-8|counted-near:before - 5
-32|counted-near:before - 8
-9|counted-near:before - far
-8|counted-near:before by 8
-9|counted-near:before for 13
-11|counted-near:before for far
41|counted-near:before in 13
32|counted-near:before in 2
-8|counted-near:before next 5
-22|counted-near:before over 13
42|counted-near:before over 3
-45|counted-near:before over 8
-24|counted-near:before over far
-13|counted-near:before past 5
-16|counted-near:before within 13
25|counted-near:before within 3
24|counted-near:before within 5
-49|counted-near:before within 8
37|counted-share-nearer:False
-10|counted-share-nearer:True
105|counted-side:after demand
-8|counted-side:after denial
-55|counted-side:after level
-17|counted-side:after other
68|counted-side:after pledge
80|counted-side:after proposal
-9|counted-side:before cap
-33|counted-side:before level
-79|counted-side:before pledge
-9|counted:cap for
109|counted:demand within
-10|counted:denial within
-70|counted:level -
-26|counted:level for
10|counted:level in
-23|counted:level over
44|counted:level within
-13|counted:other for
-49|counted:pledge -
-53|counted:pledge by
35|counted:pledge coming
-35|counted:pledge for
41|counted:pledge in
57|counted:pledge next
-73|counted:pledge of
52|counted:pledge over
13|counted:pledge within
-19|counted:proposal -
-9|counted:proposal every
-17|counted:proposal for
122|counted:proposal in
9|counted:proposal next
31|counted:proposal over
-12|counted:proposal past
-32|counted:proposal within
17|date-verb-kind:- level after
-9|date-verb-kind:- no before
-49|date-verb-kind:be could aim after
47|date-verb-kind:be finite aim after
-9|date-verb-kind:be finite aim before
24|date-verb-kind:be finite level after
-27|date-verb-kind:be finite level before
19|date-verb-kind:be finite no after
-80|date-verb-kind:be inf aim after
29|date-verb-kind:be inf level after
13|date-verb-kind:be inf level before
23|date-verb-kind:be should aim after
8|date-verb-kind:be will aim after
9|date-verb-kind:be will level after
-9|date-verb-kind:be will no after
-8|date-verb-kind:be would aim after
-23|date-verb-kind:be would level after
-12|date-verb-kind:be would level before
20|date-verb-kind:cap finite aim after
-16|date-verb-kind:cap finite level after
15|date-verb-kind:cap finite level before
-14|date-verb-kind:cap finite no after
-8|date-verb-kind:cap will no after
17|date-verb-kind:cap would level after
-25|date-verb-kind:demand finite aim after
-12|date-verb-kind:demand finite aim before
-20|date-verb-kind:demand finite level after
-12|date-verb-kind:demand finite level before
-13|date-verb-kind:demand finite no after
-9|date-verb-kind:demand gerund aim after
30|date-verb-kind:demand noun aim before
25|date-verb-kind:demand progressive aim before
-11|date-verb-kind:demand will aim after
16|date-verb-kind:demand will aim before
17|date-verb-kind:demand would level before
-14|date-verb-kind:denial finite aim after
20|date-verb-kind:denial finite no after
43|date-verb-kind:level finite aim after
41|date-verb-kind:level finite aim before
37|date-verb-kind:level finite level before
10|date-verb-kind:level gerund aim after
-9|date-verb-kind:level inf aim after
24|date-verb-kind:level inf level after
19|date-verb-kind:level inf level before
8|date-verb-kind:level inf no after
12|date-verb-kind:level progressive level before
-8|date-verb-kind:level will aim after
-8|date-verb-kind:level would aim after
15|date-verb-kind:level would aim before
-45|date-verb-kind:level would level after
-10|date-verb-kind:level would level before
-45|date-verb-kind:move could aim after
-28|date-verb-kind:move could level after
16|date-verb-kind:move could level before
-34|date-verb-kind:move finite aim after
-13|date-verb-kind:move finite aim before
-18|date-verb-kind:move finite level after
-10|date-verb-kind:move finite no before
-16|date-verb-kind:move gerund aim before
-10|date-verb-kind:move gerund level after
83|date-verb-kind:move inf aim after
-26|date-verb-kind:move inf aim before
-18|date-verb-kind:move inf level after
-27|date-verb-kind:move inf level before
45|date-verb-kind:move inf no after
-10|date-verb-kind:move inf no before
15|date-verb-kind:move progressive level after
13|date-verb-kind:move progressive level before
26|date-verb-kind:move should aim after
-14|date-verb-kind:move should aim before
13|date-verb-kind:move should level after
15|date-verb-kind:move subjunctive aim after
20|date-verb-kind:move subjunctive aim before
39|date-verb-kind:move will aim after
-81|date-verb-kind:move will aim before
-31|date-verb-kind:move will level after
-19|date-verb-kind:move will level before
28|date-verb-kind:move will no after
82|date-verb-kind:move would aim after
20|date-verb-kind:move would aim before
-17|date-verb-kind:move would level after
25|date-verb-kind:move would level before
-15|date-verb-kind:move would no after
29|date-verb-kind:pledge finite aim after
-23|date-verb-kind:pledge finite level after
23|date-verb-kind:pledge finite level before
-11|date-verb-kind:pledge finite no after
-11|date-verb-kind:pledge finite no before
20|date-verb-kind:pledge gerund aim after
38|date-verb-kind:pledge inf aim before
-16|date-verb-kind:pledge inf level before
-15|date-verb-kind:pledge inf no after
20|date-verb-kind:pledge progressive aim after
8|date-verb-kind:pledge progressive level before
9|date-verb-kind:pledge should aim after
12|date-verb-kind:pledge subjunctive aim after
21|date-verb-kind:pledge will aim before
-9|date-verb-kind:pledge would aim after
26|date-verb-kind:pledge would aim before
-16|date-verb-kind:pledge would no after
69|date-verb-kind:proposal finite aim before
-117|date-verb-kind:proposal finite level after
-11|date-verb-kind:proposal gerund aim after
23|date-verb-kind:proposal gerund level after
-25|date-verb-kind:proposal inf aim after
23|date-verb-kind:proposal progressive aim after
-18|date-verb-kind:proposal progressive level after
-13|date-verb-kind:proposal will aim after
-11|date-verb-kind:proposal will level after
27|date-verb-kind:proposal would aim after
-40|date-verb-kind:says base aim after
-9|date-verb-kind:says base aim before
15|date-verb-kind:says base level after
-73|date-verb-kind:says ed aim after
50|date-verb-kind:says ed aim before
-9|date-verb-kind:says ed level before
-9|date-verb-kind:says ed no after
40|date-verb-kind:says ed no before
-18|date-verb-kind:says ing aim after
10|date-verb-kind:says ing level before
-20|date-verb-kind:says s level before
28|date-verb-kind:says s no after
44|date-verb-kind:spend finite aim after
-26|date-verb-kind:spend finite aim before
103|date-verb-kind:spend finite level after
-11|date-verb-kind:spend finite level before
-51|date-verb-kind:spend gerund aim after
-37|date-verb-kind:spend gerund aim before
25|date-verb-kind:spend gerund level after
-19|date-verb-kind:spend gerund level before
9|date-verb-kind:spend gerund no before
32|date-verb-kind:spend inf level after
-34|date-verb-kind:spend inf level before
17|date-verb-kind:spend inf no after
29|date-verb-kind:spend progressive level before
12|date-verb-kind:spend should aim after
-8|date-verb-kind:spend should aim before
-31|date-verb-kind:spend subjunctive aim after
-14|date-verb-kind:spend will aim after
-53|date-verb-kind:spend will aim before
24|date-verb-kind:spend will level after
13|date-verb-kind:spend will level before
13|date-verb-kind:spend would aim after
-29|date-verb:accept
14|date-verb:achieve
-60|date-verb:adopt
10|date-verb:advance
-26|date-verb:agree
-23|date-verb:aim
-18|date-verb:allocate
-23|date-verb:amount
27|date-verb:announce
-14|date-verb:approve
-10|date-verb:argue
-62|date-verb:argue for
-14|date-verb:ask for
-47|date-verb:attain
9|date-verb:back
-46|date-verb:be
-15|date-verb:bring forward
11|date-verb:budget
10|date-verb:build
17|date-verb:calculate
12|date-verb:call
32|date-verb:call for
-9|date-verb:campaign
15|date-verb:cap
10|date-verb:carry
-8|date-verb:choose
27|date-verb:climb
-32|date-verb:come in at
-22|date-verb:come to
41|date-verb:consider
13|date-verb:contain
-55|date-verb:cross
13|date-verb:cut
16|date-verb:decline
27|date-verb:devote
18|date-verb:double
11|date-verb:drop
-94|date-verb:end
-9|date-verb:enshrine
14|date-verb:envisage
25|date-verb:envision
38|date-verb:estimate
-16|date-verb:examine
-31|date-verb:exceed
-24|date-verb:expect
21|date-verb:eye
28|date-verb:fall
-28|date-verb:favour
11|date-verb:fix
16|date-verb:force
-11|date-verb:forecast
8|date-verb:foresee
-22|date-verb:get
57|date-verb:give
8|date-verb:go
-14|date-verb:guarantee
26|date-verb:head
-40|date-verb:hit
-17|date-verb:hold
18|date-verb:honour
42|date-verb:increase
-58|date-verb:insist on
-18|date-verb:invest
-11|date-verb:jump
24|date-verb:keep
16|date-verb:lead to
21|date-verb:leave
30|date-verb:legislate
-16|date-verb:like
20|date-verb:like to see
-19|date-verb:limit
-11|date-verb:live with
-8|date-verb:lobby for
-27|date-verb:lower
-39|date-verb:match
15|date-verb:mean
-20|date-verb:mention
-28|date-verb:move
16|date-verb:move up
18|date-verb:mull
15|date-verb:order
-30|date-verb:pay
-29|date-verb:pledge
15|date-verb:prefer
-33|date-verb:prepare
17|date-verb:press for
31|date-verb:project
18|date-verb:promise
-57|date-verb:propose
-19|date-verb:push back
25|date-verb:push for
74|date-verb:put
21|date-verb:put forward
15|date-verb:raise
8|date-verb:reaffirm
-13|date-verb:remain
-11|date-verb:represent
30|date-verb:request
-15|date-verb:rise
34|date-verb:rule out
13|date-verb:rush
-13|date-verb:satisfy
-36|date-verb:says base
-12|date-verb:says ing
26|date-verb:secure
-19|date-verb:set out
-9|date-verb:settle on
12|date-verb:shell out
-10|date-verb:shrink
23|date-verb:sign off on
14|date-verb:sink
-20|date-verb:slip
90|date-verb:speak of
34|date-verb:spend
18|date-verb:stand
49|date-verb:stay
52|date-verb:surpass
-35|date-verb:table
19|date-verb:take
30|date-verb:talk about
-8|date-verb:talk of
12|date-verb:tally
-56|date-verb:tell
-28|date-verb:think
8|date-verb:total
-14|date-verb:toy with
-28|date-verb:urge
-54|date-verb:use
43|date-verb:want
26|date-verb:weigh
-11|date-verb:weigh in at
15|date-verb:work
21|date-verb:write
297|derived
70|derived:aim year far
121|derived:aim years next
67|derived:level years next
-9|first-word:14
8|first-word:1938
11|first-word:1944
-43|first-word:1952
-12|first-word:1955
-27|first-word:1958
-13|first-word:1960
-33|first-word:1962
11|first-word:1965
13|first-word:1968
21|first-word:1970
9|first-word:1975
-23|first-word:1976
-17|first-word:1979
22|first-word:1980
13|first-word:1984
34|first-word:1986
-47|first-word:1987
33|first-word:1987/88
23|first-word:1988
21|first-word:1989
-57|first-word:1990
45|first-word:1991
16|first-word:1992
-27|first-word:1993
-14|first-word:1994
11|first-word:1995
31|first-word:1996
18|first-word:1997
-19|first-word:1998
-13|first-word:2000
10|first-word:2003
-16|first-word:2006
-11|first-word:2007
14|first-word:2008
21|first-word:2010
9|first-word:2010-11
-12|first-word:2011
-19|first-word:2013
12|first-word:2014
30|first-word:2015
36|first-word:2016
8|first-word:2018
8|first-word:2018-19
44|first-word:2019
-33|first-word:2020
26|first-word:2020-21
83|first-word:2021
-57|first-word:2022
26|first-word:2023
18|first-word:2023-24
10|first-word:2024
79|first-word:2025
101|first-word:2025-26
79|first-word:2026
9|first-word:2026-2029
32|first-word:2026-27
43|first-word:2027
11|first-word:2027-28
72|first-word:2028
36|first-word:2029
21|first-word:2029-30
50|first-word:2031
70|first-word:2032
12|first-word:2032-33
-8|first-word:2032/33
31|first-word:2033-34
23|first-word:2034
-41|first-word:2035
-19|first-word:2040
-48|first-word:a
-43|first-word:april
-24|first-word:august
27|first-word:current
-8|first-word:dec.
-34|first-word:december
-36|first-word:earlier
-26|first-word:february
81|first-word:fiscal
-37|first-word:friday
34|first-word:fy
55|first-word:fy2025
-17|first-word:fy2026
13|first-word:fy2027
16|first-word:fy2032
-16|first-word:jan.
-28|first-word:january
-24|first-word:july
-64|first-word:june
-60|first-word:last
-13|first-word:late
-38|first-word:march
-14|first-word:march,
-49|first-word:may
-18|first-word:monday
-9|first-word:next
-27|first-word:november
-12|first-word:oct.
-20|first-word:october
34|first-word:present
-71|first-word:same
-8|first-word:saturday
-11|first-word:sept
-16|first-word:september
-37|first-word:six
-12|first-word:sunday
-52|first-word:the
97|first-word:this
20|first-word:three
-49|first-word:thursday
-87|first-word:today
-8|first-word:tomorrow
-44|first-word:tuesday
-52|first-word:two
-43|first-word:wednesday
-44|first-word:yesterday
21|governed-time:- far decade
-61|governed-time:- far fiscal
44|governed-time:- far year
23|governed-time:- far years
10|governed-time:- long-past decade
-45|governed-time:- long-past year
9|governed-time:- long-past years
36|governed-time:- next bare-month
-12|governed-time:- next fiscal
-18|governed-time:- next that-year
13|governed-time:- next year
25|governed-time:- now bare-month
-8|governed-time:- now day
80|governed-time:- now fiscal
-36|governed-time:- now that-year
-26|governed-time:- now weekday
-12|governed-time:- past bare-month
-92|governed-time:- past fiscal
76|governed-time:- past year
-58|governed-time:- past years
-23|governed-time:be finite far fiscal
32|governed-time:be finite far year
-9|governed-time:be finite far years
-64|governed-time:be finite long-past decade
44|governed-time:be finite long-past fiscal
-46|governed-time:be finite long-past that-year
21|governed-time:be finite long-past year
13|governed-time:be finite long-past years
-10|governed-time:be finite next that-year
-41|governed-time:be finite now bare-month
-14|governed-time:be finite now day
32|governed-time:be finite now fiscal
86|governed-time:be finite now that-year
-37|governed-time:be finite now weekday
50|governed-time:be finite past fiscal
-26|governed-time:be finite past that-year
91|governed-time:be finite past year
39|governed-time:be finite past years
-110|governed-time:be inf far year
15|governed-time:be inf now fiscal
-19|governed-time:be should far fiscal
12|governed-time:be should far year
28|governed-time:be will far fiscal
25|governed-time:be will far year
-29|governed-time:be will long-past year
-21|governed-time:be will next that-year
-8|governed-time:be will next year
-37|governed-time:be will now fiscal
11|governed-time:be will now that-year
-8|governed-time:be will past that-year
-20|governed-time:be will past year
17|governed-time:be would far fiscal
18|governed-time:be would far year
-16|governed-time:be would long-past fiscal
-47|governed-time:be would long-past year
-19|governed-time:be would next bare-month
8|governed-time:be would next fiscal
39|governed-time:be would next that-year
-8|governed-time:be would now bare-month
11|governed-time:be would now fiscal
-47|governed-time:be would now that-year
12|governed-time:be would past fiscal
-41|governed-time:be would past that-year
32|governed-time:cap finite far fiscal
-20|governed-time:cap finite long-past year
-26|governed-time:cap finite next that-year
-10|governed-time:cap finite now fiscal
-15|governed-time:cap finite now that-year
9|governed-time:cap inf far year
23|governed-time:cap inf next fiscal
-11|governed-time:cap inf next that-year
30|governed-time:cap will far year
34|governed-time:cap would far year
38|governed-time:cap would next fiscal
-9|governed-time:cap would next year
-14|governed-time:demand finite far decade
-56|governed-time:demand finite far fiscal
-11|governed-time:demand finite far month
-11|governed-time:demand finite far year
95|governed-time:demand finite long-past decade
-11|governed-time:demand finite long-past month
38|governed-time:demand finite next fiscal
51|governed-time:demand finite next year
-20|governed-time:demand finite now day
-20|governed-time:demand finite now that-year
-22|governed-time:demand finite now weekday
-58|governed-time:demand finite now year
8|governed-time:demand finite past fiscal
-27|governed-time:demand finite past that-year
-8|governed-time:demand finite past year
19|governed-time:demand gerund far fiscal
-8|governed-time:demand gerund now weekday
14|governed-time:demand inf far year
8|governed-time:demand noun far year
-8|governed-time:demand noun now that-year
19|governed-time:demand progressive now that-year
11|governed-time:demand will far fiscal
-18|governed-time:demand will far year
-8|governed-time:demand will now bare-month
-20|governed-time:demand would far year
15|governed-time:demand would next fiscal
18|governed-time:denial finite far fiscal
14|governed-time:denial finite far year
-8|governed-time:denial finite long-past year
-11|governed-time:denial finite now bare-month
20|governed-time:level finite far fiscal
-12|governed-time:level finite far month
50|governed-time:level finite far year
11|governed-time:level finite far years
39|governed-time:level finite long-past decade
-24|governed-time:level finite long-past fiscal
-32|governed-time:level finite long-past year
-36|governed-time:level finite next fiscal
36|governed-time:level finite next year
-21|governed-time:level finite next years
-41|governed-time:level finite now bare-month
60|governed-time:level finite now fiscal
-19|governed-time:level finite now weekday
16|governed-time:level finite now year
44|governed-time:level finite now years
-40|governed-time:level finite past bare-month
-28|governed-time:level finite past fiscal
-36|governed-time:level finite past that-year
-12|governed-time:level finite past year
-46|governed-time:level gerund far year
-10|governed-time:level gerund long-past year
8|governed-time:level gerund next fiscal
12|governed-time:level gerund now that-year
28|governed-time:level inf far year
-18|governed-time:level progressive long-past year
8|governed-time:level progressive now year
-22|governed-time:level progressive past year
23|governed-time:level will far fiscal
27|governed-time:level will far month
8|governed-time:level will far year
-9|governed-time:level will long-past year
-8|governed-time:level will past fiscal
-13|governed-time:level would far fiscal
29|governed-time:level would far year
-13|governed-time:level would long-past fiscal
-37|governed-time:level would next fiscal
12|governed-time:level would next that-year
41|governed-time:level would now fiscal
-11|governed-time:level would now that-year
-33|governed-time:level would now weekday
16|governed-time:move can now that-year
-57|governed-time:move could far year
19|governed-time:move could now that-year
-38|governed-time:move could past that-year
19|governed-time:move finite far fiscal
-32|governed-time:move finite far that-year
22|governed-time:move finite far year
-11|governed-time:move finite far years
-16|governed-time:move finite long-past decade
8|governed-time:move finite long-past fiscal
-13|governed-time:move finite long-past month
-36|governed-time:move finite long-past that-year
16|governed-time:move finite long-past year
22|governed-time:move finite next bare-month
-8|governed-time:move finite next fiscal
-23|governed-time:move finite next that-year
-71|governed-time:move finite now bare-month
-18|governed-time:move finite now day
47|governed-time:move finite now fiscal
-35|governed-time:move finite now part
15|governed-time:move finite now that-year
-18|governed-time:move finite now weekday
66|governed-time:move finite now year
-18|governed-time:move finite past bare-month
99|governed-time:move finite past that-year
-27|governed-time:move finite past year
8|governed-time:move finite past years
-21|governed-time:move gerund far fiscal
-25|governed-time:move gerund far year
19|governed-time:move gerund next month
-28|governed-time:move gerund now fiscal
-41|governed-time:move gerund now year
8|governed-time:move inf far fiscal
-9|governed-time:move inf long-past year
8|governed-time:move inf next year
-8|governed-time:move inf now part
55|governed-time:move inf now that-year
12|governed-time:move inf now year
-17|governed-time:move progressive far year
33|governed-time:move progressive far years
13|governed-time:move progressive next year
-26|governed-time:move progressive now that-year
15|governed-time:move progressive past fiscal
-24|governed-time:move should far fiscal
14|governed-time:move should long-past decade
-11|governed-time:move should next that-year
-19|governed-time:move should now weekday
31|governed-time:move should past that-year
8|governed-time:move will far decade
31|governed-time:move will far fiscal
-8|governed-time:move will long-past fiscal
-14|governed-time:move will long-past year
-150|governed-time:move will next bare-month
19|governed-time:move will next fiscal
-34|governed-time:move will next month
49|governed-time:move will next that-year
-29|governed-time:move will next year
25|governed-time:move will now bare-month
37|governed-time:move will now fiscal
-50|governed-time:move will now that-year
33|governed-time:move will now year
17|governed-time:move will now years
9|governed-time:move will past that-year
-48|governed-time:move will past year
9|governed-time:move would far month
-16|governed-time:move would far year
-27|governed-time:move would long-past decade
-11|governed-time:move would long-past year
10|governed-time:move would next bare-month
75|governed-time:move would next fiscal
14|governed-time:move would next that-year
-25|governed-time:move would next year
-25|governed-time:move would now fiscal
35|governed-time:move would now year
8|governed-time:pledge could far fiscal
76|governed-time:pledge finite far fiscal
23|governed-time:pledge finite far years
-8|governed-time:pledge finite long-past decade
-8|governed-time:pledge finite long-past that-year
-11|governed-time:pledge finite long-past year
-65|governed-time:pledge finite next bare-month
-20|governed-time:pledge finite next fiscal
14|governed-time:pledge finite next month
52|governed-time:pledge finite next that-year
22|governed-time:pledge finite next years
-51|governed-time:pledge finite now bare-month
-14|governed-time:pledge finite now day
21|governed-time:pledge finite now fiscal
-30|governed-time:pledge finite now part
38|governed-time:pledge finite now that-year
-27|governed-time:pledge finite now weekday
58|governed-time:pledge finite now year
9|governed-time:pledge finite now years
-11|governed-time:pledge finite past bare-month
36|governed-time:pledge finite past fiscal
18|governed-time:pledge finite past that-year
17|governed-time:pledge finite past year
-12|governed-time:pledge gerund far year
22|governed-time:pledge gerund now fiscal
12|governed-time:pledge gerund now that-year
-71|governed-time:pledge noun far fiscal
30|governed-time:pledge noun far year
18|governed-time:pledge noun next bare-month
-10|governed-time:pledge noun next fiscal
8|governed-time:pledge noun next that-year
-8|governed-time:pledge noun next year
50|governed-time:pledge noun now fiscal
-55|governed-time:pledge noun now that-year
10|governed-time:pledge noun now year
31|governed-time:pledge noun past fiscal
17|governed-time:pledge noun past year
9|governed-time:pledge progressive now that-year
9|governed-time:pledge progressive now year
19|governed-time:pledge should far year
-54|governed-time:pledge should long-past decade
32|governed-time:pledge will far year
12|governed-time:pledge will long-past year
-21|governed-time:pledge will now bare-month
16|governed-time:pledge will now that-year
21|governed-time:pledge would far decade
30|governed-time:pledge would far year
-44|governed-time:pledge would now fiscal
-12|governed-time:proposal finite far decade
54|governed-time:proposal finite far year
30|governed-time:proposal finite long-past decade
-35|governed-time:proposal finite long-past year
36|governed-time:proposal finite next that-year
-28|governed-time:proposal finite now bare-month
-58|governed-time:proposal finite now fiscal
-9|governed-time:proposal finite now part
24|governed-time:proposal finite now that-year
-9|governed-time:proposal finite now weekday
52|governed-time:proposal finite now year
-26|governed-time:proposal finite past fiscal
-12|governed-time:proposal finite past part
15|governed-time:proposal gerund far fiscal
29|governed-time:proposal gerund far year
27|governed-time:proposal inf far fiscal
-47|governed-time:proposal inf far year
12|governed-time:proposal noun far year
-9|governed-time:proposal noun now weekday
13|governed-time:proposal progressive far decade
12|governed-time:proposal progressive far fiscal
8|governed-time:proposal progressive far year
-10|governed-time:spend finite far fiscal
-19|governed-time:spend finite far year
17|governed-time:spend finite long-past decade
49|governed-time:spend finite long-past that-year
107|governed-time:spend finite long-past year
-51|governed-time:spend finite now bare-month
-22|governed-time:spend finite now fiscal
-20|governed-time:spend finite now that-year
-24|governed-time:spend finite now weekday
45|governed-time:spend finite now year
-16|governed-time:spend finite now years
-11|governed-time:spend finite past fiscal
17|governed-time:spend finite past that-year
71|governed-time:spend finite past year
-20|governed-time:spend gerund far fiscal
10|governed-time:spend gerund long-past year
-9|governed-time:spend gerund next fiscal
8|governed-time:spend gerund now fiscal
9|governed-time:spend gerund now that-year
14|governed-time:spend gerund past fiscal
24|governed-time:spend gerund past year
10|governed-time:spend inf next year
37|governed-time:spend progressive long-past year
16|governed-time:spend progressive past that-year
-28|governed-time:spend progressive past year
9|governed-time:spend should far fiscal
12|governed-time:spend should far year
17|governed-time:spend will far decade
-22|governed-time:spend will far month
-56|governed-time:spend will far year
9|governed-time:spend will far years
-27|governed-time:spend will long-past year
13|governed-time:spend will next bare-month
14|governed-time:spend will next that-year
13|governed-time:spend will now fiscal
-9|governed-time:spend will now weekday
13|governed-time:spend will now year
19|governed-time:spend would far year
12|governed-time:spend would long-past year
11|governed-time:spend would now fiscal
13|governed-time:spend would now that-year
-16|here:aim
23|here:level
93|in-title
52|joints:after 0
-51|joints:after 1
10|joints:after 2
-24|joints:after 3
37|joints:before 0
22|joints:before 1
-33|joints:before 2
32|known-any:ALB+BEL+ESP 2 level since-2025 False
-20|known-any:ALLIES 2 level to-2024 False
20|known-any:ALLIES 2 level to-2024 True
-33|known-any:ALLIES 3.5 aim since-2025 False
33|known-any:ALLIES 3.5 aim since-2025 True
-27|known-any:ALLIES 5 aim since-2025 False
27|known-any:ALLIES 5 aim since-2025 True
-42|known-any:ARG 0.5 level since-2025 False
42|known-any:ARG 0.5 level since-2025 True
24|known-any:ARG 1.5 aim to-2024 False
21|known-any:ARM 4 aim since-2025 False
-24|known-any:AUS 0.05 level since-2025 False
-17|known-any:AUS 0.15 level since-2025 False
-52|known-any:AUS 0.15 level to-2024 False
52|known-any:AUS 0.15 level to-2024 True
-13|known-any:AUS 1.5 aim since-2025 False
13|known-any:AUS 1.5 aim since-2025 True
41|known-any:AUS 1.9 level since-2025 False
-41|known-any:AUS 1.9 level since-2025 True
-15|known-any:AUS 2 aim since-2025 False
15|known-any:AUS 2 aim since-2025 True
47|known-any:AUS 2 aim to-2013 False
-36|known-any:AUS 2 aim to-2021 False
36|known-any:AUS 2 aim to-2021 True
-68|known-any:AUS 2 level since-2025 False
68|known-any:AUS 2 level since-2025 True
22|known-any:AUS 2 level to-2024 False
-22|known-any:AUS 2 level to-2024 True
-8|known-any:AUS 2.02 level since-2025 False
8|known-any:AUS 2.02 level since-2025 True
-8|known-any:AUS 2.05 level since-2025 False
8|known-any:AUS 2.05 level since-2025 True
-25|known-any:AUS 2.1 level since-2025 False
25|known-any:AUS 2.1 level since-2025 True
32|known-any:AUS 2.1 level to-2024 False
-32|known-any:AUS 2.1 level to-2024 True
-19|known-any:AUS 2.2 aim to-2024 False
19|known-any:AUS 2.2 aim to-2024 True
-18|known-any:AUS 2.2 level to-2024 False
18|known-any:AUS 2.2 level to-2024 True
9|known-any:AUS 2.3 aim to-2024 False
-9|known-any:AUS 2.3 aim to-2024 True
31|known-any:AUS 2.3 level since-2025 False
-31|known-any:AUS 2.3 level since-2025 True
-20|known-any:AUS 2.4 aim since-2025 False
20|known-any:AUS 2.4 aim since-2025 True
24|known-any:AUS 2.4 level since-2025 False
-24|known-any:AUS 2.4 level since-2025 True
14|known-any:AUS 2.5 aim since-2025 False
-14|known-any:AUS 2.5 aim since-2025 True
17|known-any:AUS 2.5 level since-2025 False
-33|known-any:AUS 2.8 level since-2025 False
33|known-any:AUS 2.8 level since-2025 True
-26|known-any:AUS 3 aim since-2025 False
26|known-any:AUS 3 aim since-2025 True
21|known-any:AUS 3 aim to-2024 False
-21|known-any:AUS 3 aim to-2024 True
-22|known-any:AUS 3.5 aim since-2025 False
22|known-any:AUS 3.5 aim since-2025 True
-14|known-any:AUS 3.5 no since-2025 False
14|known-any:AUS 3.5 no since-2025 True
-20|known-any:AZE 5 level since-2025 False
-9|known-any:BEL 0.9 level to-2021 False
9|known-any:BEL 0.9 level to-2021 True
33|known-any:BEL 0.93 level to-2021 False
-55|known-any:BEL 1.3 level since-2025 False
55|known-any:BEL 1.3 level since-2025 True
22|known-any:BEL 1.3 level to-2024 False
-22|known-any:BEL 1.6 level to-1999 False
38|known-any:BEL 2 aim since-2025 False
-38|known-any:BEL 2 aim since-2025 True
44|known-any:BEL 2 level since-2025 False
-44|known-any:BEL 2 level since-2025 True
25|known-any:BEL 2.4 level since-2025 False
-30|known-any:BEL 2.5 level since-2025 False
19|known-any:BEL+CZE+ESP+PRT 2 level since-2025 False
20|known-any:BEL+ESP 1.3 level to-2024 False
9|known-any:BEL+ESP 2 level since-2025 False
-75|known-any:BEL+ESP+ITA 1.6 level since-2025 False
78|known-any:BEL+ESP+ITA+PRT 2 level since-2025 False
57|known-any:BEL+ESP+PRT 2 level since-2025 False
-57|known-any:BEL+ESP+PRT 2 level since-2025 True
18|known-any:BEL+ITA 2 aim since-2025 False
-18|known-any:BEL+ITA 2 aim since-2025 True
11|known-any:BGD 1 aim since-2025 False
-8|known-any:BGD 1.3 aim since-2025 False
12|known-any:BGR 3.5 aim since-2025 False
-12|known-any:BGR 3.5 aim since-2025 True
-38|known-any:BRN 2.6 level to-2024 False
-17|known-any:BRN 3 level to-2024 False
14|known-any:CAN 1.2 level to-2024 False
-14|known-any:CAN 1.2 level to-2024 True
-8|known-any:CAN 1.33 level to-2024 False
8|known-any:CAN 1.33 level to-2024 True
-16|known-any:CAN 1.37 level since-2025 False
16|known-any:CAN 1.37 level since-2025 True
19|known-any:CAN 1.37 level to-2024 False
-19|known-any:CAN 1.37 level to-2024 True
-27|known-any:CAN 1.38 level to-2024 False
27|known-any:CAN 1.38 level to-2024 True
-21|known-any:CAN 1.4 level since-2025 False
21|known-any:CAN 1.4 level since-2025 True
-44|known-any:CAN 1.45 level since-2025 False
44|known-any:CAN 1.45 level since-2025 True
-16|known-any:CAN 1.5 aim since-2025 False
16|known-any:CAN 1.5 aim since-2025 True
-34|known-any:CAN 1.7 level since-2025 False
19|known-any:CAN 1.93 level since-2025 False
11|known-any:CAN 2 aim since-2025 False
-11|known-any:CAN 2 aim since-2025 True
22|known-any:CAN 2 level since-2025 False
-22|known-any:CAN 2 level since-2025 True
20|known-any:CAN 2.1 level since-2025 False
24|known-any:CAN 3.5 aim since-2025 False
-24|known-any:CAN 3.5 aim since-2025 True
15|known-any:CAN 3.5 no since-2025 False
-15|known-any:CAN 3.5 no since-2025 True
22|known-any:CAN+ITA 1.5 level since-2025 False
-21|known-any:CHE 0.7 level to-2024 False
-14|known-any:CHE 0.74 level since-2025 False
40|known-any:CHE 0.8 no since-2025 False
28|known-any:CHE 1 aim since-2025 False
-28|known-any:CHE 1 aim since-2025 True
-20|known-any:CHE 1.5 aim since-2025 False
20|known-any:CHE 1.5 aim since-2025 True
-18|known-any:CHN 1.2 level since-2025 False
18|known-any:CHN 1.2 level since-2025 True
-14|known-any:CHN 1.3 level to-1999 False
13|known-any:CHN 1.3 level to-2013 False
-13|known-any:CHN 1.3 level to-2013 True
-16|known-any:CHN 1.3 level to-2021 False
16|known-any:CHN 1.3 level to-2021 True
-25|known-any:CHN 1.3 level to-2024 False
25|known-any:CHN 1.3 level to-2024 True
-77|known-any:CHN 1.5 level since-2025 False
77|known-any:CHN 1.5 level since-2025 True
-38|known-any:CHN 1.5 level to-2024 False
38|known-any:CHN 1.5 level to-2024 True
11|known-any:CHN 1.6 level to-2024 False
-11|known-any:CHN 1.6 level to-2024 True
51|known-any:CHN 1.7 level since-2025 False
-51|known-any:CHN 1.7 level since-2025 True
-28|known-any:CHN 1.7 level to-2024 False
28|known-any:CHN 1.7 level to-2024 True
28|known-any:CHN 1.8 level since-2025 False
-12|known-any:CHN 2 level since-2025 False
12|known-any:CHN 2 level since-2025 True
20|known-any:CHN 2.2 level since-2025 False
-30|known-any:CHN 2.3 level since-2025 False
-19|known-any:CHN 4 level since-2025 False
19|known-any:CHN 4 level since-2025 True
33|known-any:CZE 1.6 level to-2024 False
-24|known-any:CZE 2 aim since-2025 False
24|known-any:CZE 2 aim since-2025 True
-34|known-any:CZE 2 level since-2025 False
34|known-any:CZE 2 level since-2025 True
30|known-any:CZE 2.5 aim to-2024 False
-30|known-any:CZE 2.5 aim to-2024 True
12|known-any:CZE 3 aim since-2025 False
-12|known-any:CZE 3 aim since-2025 True
9|known-any:CZE 3.5 no since-2025 False
-15|known-any:DEU 1 no since-2025 False
15|known-any:DEU 1 no since-2025 True
-14|known-any:DEU 1.13 level to-2021 False
-22|known-any:DEU 1.2 level since-2025 False
22|known-any:DEU 1.2 level since-2025 True
31|known-any:DEU 1.3 level to-2021 False
-31|known-any:DEU 1.3 level to-2021 True
-13|known-any:DEU 1.36 level to-2021 False
13|known-any:DEU 1.36 level to-2021 True
16|known-any:DEU 1.38 level to-2021 False
-16|known-any:DEU 1.38 level to-2021 True
-14|known-any:DEU 1.4 level to-2013 False
14|known-any:DEU 1.4 level to-2013 True
-17|known-any:DEU 1.5 aim since-2025 False
17|known-any:DEU 1.5 aim since-2025 True
42|known-any:DEU 1.5 level to-1999 False
-42|known-any:DEU 1.5 level to-1999 True
-25|known-any:DEU 1.5 level to-2013 False
25|known-any:DEU 1.5 level to-2013 True
11|known-any:DEU 1.57 level since-2025 False
-11|known-any:DEU 1.57 level since-2025 True
-19|known-any:DEU 1.57 level to-2024 False
19|known-any:DEU 1.57 level to-2024 True
39|known-any:DEU 1.6 level to-2024 False
-39|known-any:DEU 1.6 level to-2024 True
18|known-any:DEU 1.9 level since-2025 False
-18|known-any:DEU 1.9 level since-2025 True
42|known-any:DEU 2 aim to-2021 False
-42|known-any:DEU 2 aim to-2021 True
-65|known-any:DEU 2 aim to-2024 False
65|known-any:DEU 2 aim to-2024 True
-12|known-any:DEU 2 level since-2025 False
12|known-any:DEU 2 level since-2025 True
-14|known-any:DEU 2 level to-1999 False
27|known-any:DEU 2 level to-2024 False
-27|known-any:DEU 2 level to-2024 True
-14|known-any:DEU 2.1 level since-2025 False
14|known-any:DEU 2.1 level since-2025 True
11|known-any:DEU 2.1 level to-2024 False
-11|known-any:DEU 2.1 level to-2024 True
17|known-any:DEU 2.3 level since-2025 False
-17|known-any:DEU 2.3 level since-2025 True
10|known-any:DEU 2.4 aim since-2025 False
-10|known-any:DEU 2.4 aim since-2025 True
-24|known-any:DEU 2.4 level since-2025 False
24|known-any:DEU 2.4 level since-2025 True
-33|known-any:DEU 2.8 level since-2025 False
33|known-any:DEU 2.8 level since-2025 True
46|known-any:DEU 2.8 level to-1999 False
30|known-any:DEU 3 level since-2025 False
-30|known-any:DEU 3 level since-2025 True
-40|known-any:DEU 3 level to-1999 False
40|known-any:DEU 3 level to-1999 True
18|known-any:DEU 3.1 level since-2025 False
-18|known-any:DEU 3.1 level since-2025 True
-11|known-any:DEU 3.1 level to-1999 False
11|known-any:DEU 3.1 level to-1999 True
8|known-any:DEU 3.2 level since-2025 False
-8|known-any:DEU 3.2 level since-2025 True
-24|known-any:DEU 3.3 level to-1999 False
24|known-any:DEU 3.3 level to-1999 True
-16|known-any:DEU 3.4 level to-1999 False
16|known-any:DEU 3.4 level to-1999 True
-8|known-any:DEU 3.5 aim to-2024 False
8|known-any:DEU 3.5 aim to-2024 True
-8|known-any:DEU 3.5 level to-1999 False
8|known-any:DEU 3.5 level to-1999 True
34|known-any:DEU 4 aim since-2025 False
-34|known-any:DEU 4 aim since-2025 True
-16|known-any:DEU 4 level since-2025 False
-20|known-any:DEU 5 aim since-2025 False
20|known-any:DEU 5 aim since-2025 True
40|known-any:DEU 6.5 level since-2025 False
24|known-any:DNK 1.4 level since-2025 False
-24|known-any:DNK 1.4 level since-2025 True
15|known-any:DNK 1.65 level to-2024 False
-8|known-any:DNK 2 level since-2025 False
13|known-any:DNK 2.4 level since-2025 False
-13|known-any:DNK 2.4 level since-2025 True
-32|known-any:DNK 2.5 level to-1999 False
15|known-any:DNK 3 aim since-2025 False
-15|known-any:DNK 3 aim since-2025 True
25|known-any:DNK 3.3 level since-2025 False
-36|known-any:DNK 3.5 aim since-2025 False
36|known-any:DNK 3.5 aim since-2025 True
-31|known-any:DNK 3.5 level since-2025 False
31|known-any:DNK 3.5 level since-2025 True
30|known-any:ESP 0.9 level to-2021 False
29|known-any:ESP 1 level since-2025 False
-29|known-any:ESP 1 level since-2025 True
-10|known-any:ESP 1 level to-2024 False
10|known-any:ESP 1 level to-2024 True
15|known-any:ESP 1.28 level to-2024 False
-15|known-any:ESP 1.28 level to-2024 True
-13|known-any:ESP 1.3 level since-2025 False
13|known-any:ESP 1.3 level since-2025 True
13|known-any:ESP 1.3 level to-2024 False
-13|known-any:ESP 1.3 level to-2024 True
-75|known-any:ESP 1.4 level since-2025 False
75|known-any:ESP 1.4 level since-2025 True
-45|known-any:ESP 2 level since-2025 False
45|known-any:ESP 2 level since-2025 True
-66|known-any:ESP 2.1 aim since-2025 False
66|known-any:ESP 2.1 aim since-2025 True
15|known-any:ESP 3.5 aim since-2025 False
-15|known-any:ESP 3.5 aim since-2025 True
-21|known-any:ESP 3.5 no since-2025 False
21|known-any:ESP 3.5 no since-2025 True
15|known-any:EST 2 level since-2025 False
24|known-any:EST 3 aim to-2024 False
-24|known-any:EST 3 aim to-2024 True
-32|known-any:EST 3.4 level since-2025 False
32|known-any:EST 3.4 level since-2025 True
20|known-any:EST 3.4 level to-2024 False
-20|known-any:EST 3.4 level to-2024 True
17|known-any:EST 3.43 level to-2024 False
-17|known-any:EST 3.43 level to-2024 True
-8|known-any:EST 3.5 aim to-2024 False
8|known-any:EST 3.5 aim to-2024 True
17|known-any:EST 3.7 aim since-2025 False
-17|known-any:EST 3.7 aim since-2025 True
-8|known-any:EST 5 aim since-2025 False
8|known-any:EST 5 aim since-2025 True
17|known-any:EST 5.1 level since-2025 False
-17|known-any:EST 5.1 level since-2025 True
-25|known-any:EST 5.4 aim since-2025 False
25|known-any:EST 5.4 aim since-2025 True
-8|known-any:EST 5.4 level since-2025 False
8|known-any:EST 5.4 level since-2025 True
25|known-any:EST+LTU 5 aim since-2025 False
-25|known-any:EST+LTU 5 aim since-2025 True
-8|known-any:EU 1.5 aim since-2025 False
8|known-any:EU 1.5 aim since-2025 True
-10|known-any:EU 1.5 no since-2025 False
10|known-any:EU 1.5 no since-2025 True
10|known-any:EU 1.9 level since-2025 False
-10|known-any:EU 1.9 level since-2025 True
14|known-any:EU 2.1 level since-2025 False
-14|known-any:EU 2.1 level since-2025 True
-34|known-any:FIN 2 level to-2024 False
34|known-any:FIN 2 level to-2024 True
8|known-any:FIN 2.1 level since-2025 False
24|known-any:FIN 2.25 level to-2024 False
-24|known-any:FIN 2.25 level to-2024 True
21|known-any:FIN 2.3 level to-2024 False
-21|known-any:FIN 2.3 level to-2024 True
-35|known-any:FIN 2.4 level to-2024 False
35|known-any:FIN 2.4 level to-2024 True
-14|known-any:FIN 2.5 level since-2025 False
14|known-any:FIN 2.5 level since-2025 True
17|known-any:FIN 3 aim since-2025 False
-17|known-any:FIN 3 aim since-2025 True
18|known-any:FIN 3.5 aim since-2025 False
-14|known-any:FRA 0.2 level since-2025 False
23|known-any:FRA 2 aim to-2024 False
-23|known-any:FRA 2 aim to-2024 True
-17|known-any:FRA 2 level since-2025 False
17|known-any:FRA 2 level since-2025 True
-43|known-any:FRA 2.1 level since-2025 False
43|known-any:FRA 2.1 level since-2025 True
34|known-any:FRA 2.3 level since-2025 False
-34|known-any:FRA 2.3 level since-2025 True
8|known-any:FRA 2.5 level since-2025 False
-12|known-any:FRA 2.5 level to-2013 False
-9|known-any:FRA 3-3.5 aim since-2025 False
9|known-any:FRA 3-3.5 aim since-2025 True
22|known-any:FRA 3.5 aim since-2025 False
-22|known-any:FRA 3.5 aim since-2025 True
9|known-any:GBR 1.5 aim since-2025 False
-9|known-any:GBR 1.5 aim since-2025 True
-10|known-any:GBR 2 aim to-2021 False
10|known-any:GBR 2 aim to-2021 True
-22|known-any:GBR 2 level since-2025 False
22|known-any:GBR 2 level since-2025 True
-10|known-any:GBR 2 level to-2021 False
10|known-any:GBR 2 level to-2021 True
-17|known-any:GBR 2 no to-2021 False
17|known-any:GBR 2 no to-2021 True
24|known-any:GBR 2.1 level since-2025 False
-24|known-any:GBR 2.1 level since-2025 True
-9|known-any:GBR 2.2 level to-2021 False
9|known-any:GBR 2.2 level to-2021 True
-41|known-any:GBR 2.3 level since-2025 False
41|known-any:GBR 2.3 level since-2025 True
14|known-any:GBR 2.3 level to-2024 False
-14|known-any:GBR 2.3 level to-2024 True
27|known-any:GBR 2.33 level to-2024 False
-27|known-any:GBR 2.33 level to-2024 True
13|known-any:GBR 2.4 level since-2025 False
-13|known-any:GBR 2.4 level since-2025 True
19|known-any:GBR 2.5 aim since-2025 False
-19|known-any:GBR 2.5 aim since-2025 True
-59|known-any:GBR 2.5 aim to-2024 False
59|known-any:GBR 2.5 aim to-2024 True
-26|known-any:GBR 2.5 level since-2025 False
26|known-any:GBR 2.5 level since-2025 True
12|known-any:GBR 2.5 level to-2013 False
-12|known-any:GBR 2.5 level to-2013 True
31|known-any:GBR 2.6 aim since-2025 False
-31|known-any:GBR 2.6 aim since-2025 True
67|known-any:GBR 2.6 level since-2025 False
-67|known-any:GBR 2.6 level since-2025 True
-45|known-any:GBR 3 aim since-2025 False
45|known-any:GBR 3 aim since-2025 True
29|known-any:GBR 3 aim to-2024 False
-29|known-any:GBR 3 aim to-2024 True
22|known-any:GBR 3.5 aim since-2025 False
-22|known-any:GBR 3.5 aim since-2025 True
12|known-any:GBR 3.9 level since-2025 False
12|known-any:GBR 4 level to-1999 False
-12|known-any:GBR 4 level to-1999 True
16|known-any:GBR 4.5 aim to-1999 False
-21|known-any:GBR 4.7 level to-1999 False
21|known-any:GBR 4.7 level to-1999 True
-35|known-any:GBR 5 level since-2025 False
35|known-any:GBR 5 level since-2025 True
-9|known-any:GBR 5.1 level to-1999 False
9|known-any:GBR 5.1 level to-1999 True
-19|known-any:GRC 2 level since-2025 False
11|known-any:GRC 2.4 level to-2021 False
-11|known-any:GRC 2.4 level to-2021 True
15|known-any:GRC 3 level to-2024 False
-15|known-any:GRC 3 level to-2024 True
-29|known-any:GRC 3.1 level since-2025 False
29|known-any:GRC 3.1 level since-2025 True
9|known-any:GRC 3.8 level to-2024 False
-9|known-any:GRC 3.8 level to-2024 True
19|known-any:GRC 7.1 level to-1999 False
12|known-any:HRV 3 aim since-2025 False
-12|known-any:HRV 3 aim since-2025 True
44|known-any:HUN 0.8 level to-2021 False
-44|known-any:HUN 0.8 level to-2021 True
-9|known-any:HUN 1.2 level to-2013 False
8|known-any:HUN 1.4 level to-1999 False
-8|known-any:HUN 1.4 level to-1999 True
-12|known-any:HUN 2 aim since-2025 False
12|known-any:HUN 2 aim since-2025 True
-37|known-any:HUN 2.1 level since-2025 False
37|known-any:HUN 2.1 level since-2025 True
10|known-any:HUN 2.1 no since-2025 False
25|known-any:IDN 0.6 level to-2024 False
25|known-any:IDN 0.7 level since-2025 False
-25|known-any:IDN 0.7 level since-2025 True
-49|known-any:IDN 0.7 level to-2024 False
49|known-any:IDN 0.7 level to-2024 True
-27|known-any:IDN 0.8 level since-2025 False
27|known-any:IDN 0.8 level since-2025 True
-22|known-any:IDN 0.8 level to-2024 False
22|known-any:IDN 0.8 level to-2024 True
12|known-any:IDN 1 level since-2025 False
-12|known-any:IDN 1 level since-2025 True
22|known-any:IDN 1.1 level to-1999 False
28|known-any:IDN 1.3 level since-2025 False
-28|known-any:IDN 1.3 level since-2025 True
8|known-any:IDN 1.5 aim to-2024 False
-8|known-any:IDN 1.5 aim to-2024 True
-8|known-any:IDN 1.5 level to-1999 False
8|known-any:IDN 1.5 level to-1999 True
-10|known-any:IND 0.2 no since-2025 False
10|known-any:IND 0.2 no since-2025 True
14|known-any:IND 1.5 level since-2025 False
29|known-any:IND 1.5 level to-2024 False
-29|known-any:IND 1.5 level to-2024 True
24|known-any:IND 1.57 level since-2025 False
-15|known-any:IND 1.58 level to-2021 False
15|known-any:IND 1.58 level to-2021 True
-27|known-any:IND 1.65 level to-2021 False
27|known-any:IND 1.65 level to-2021 True
-13|known-any:IND 1.8 level since-2025 False
-35|known-any:IND 1.9 level since-2025 False
35|known-any:IND 1.9 level since-2025 True
8|known-any:IND 1.9 level to-2024 False
-8|known-any:IND 1.9 level to-2024 True
10|known-any:IND 1.97 level to-2024 False
-10|known-any:IND 1.97 level to-2024 True
22|known-any:IND 2 level since-2025 False
-22|known-any:IND 2 level since-2025 True
-8|known-any:IND 2 level to-2024 False
8|known-any:IND 2 level to-2024 True
-11|known-any:IND 2.1 level to-2024 False
11|known-any:IND 2.1 level to-2024 True
16|known-any:IND 2.3 level since-2025 False
-16|known-any:IND 2.3 level since-2025 True
22|known-any:IND 2.4 level since-2025 False
-22|known-any:IND 2.4 level since-2025 True
-28|known-any:IND 3 aim since-2025 False
28|known-any:IND 3 aim since-2025 True
8|known-any:IND 3 level since-2025 False
-34|known-any:IRL 0.2 level since-2025 False
34|known-any:IRL 0.2 level since-2025 True
-24|known-any:IRL 0.25 level to-2024 False
10|known-any:IRL 0.3 level since-2025 False
-10|known-any:IRL 0.3 level since-2025 True
-11|known-any:IRL 1 aim since-2025 False
11|known-any:IRL 1 aim since-2025 True
14|known-any:IRN 2 level since-2025 False
-14|known-any:IRN 2 level since-2025 True
-9|known-any:ISL 0.1 level to-2021 False
52|known-any:ISR 2E+1 level since-2025 False
-52|known-any:ISR 2E+1 level since-2025 True
-22|known-any:ISR 3E+1 level since-2025 False
22|known-any:ISR 3E+1 level since-2025 True
-39|known-any:ISR 4.5 level to-2024 False
39|known-any:ISR 4.5 level to-2024 True
-9|known-any:ISR 5 level since-2025 False
9|known-any:ISR 5 level since-2025 True
-9|known-any:ISR 6 aim since-2025 False
9|known-any:ISR 6 aim since-2025 True
-22|known-any:ISR 6-7 aim since-2025 False
-9|known-any:ISR 7 aim since-2025 False
9|known-any:ISR 7 aim since-2025 True
18|known-any:ISR 7.8 level since-2025 False
-18|known-any:ISR 7.8 level since-2025 True
33|known-any:ISR 8.8 level since-2025 False
-33|known-any:ISR 8.8 level since-2025 True
13|known-any:ITA 0.1 no since-2025 False
-13|known-any:ITA 0.1 no since-2025 True
-20|known-any:ITA 0.5 aim since-2025 False
20|known-any:ITA 0.5 aim since-2025 True
22|known-any:ITA 1.22 level to-2021 False
13|known-any:ITA 1.49 level to-2024 False
-13|known-any:ITA 1.49 level to-2024 True
-22|known-any:ITA 1.5 level since-2025 False
22|known-any:ITA 1.5 level since-2025 True
8|known-any:ITA 1.5 level to-2024 False
-8|known-any:ITA 1.5 level to-2024 True
-23|known-any:ITA 1.57 level since-2025 False
23|known-any:ITA 1.57 level since-2025 True
16|known-any:ITA 2 level since-2025 False
-16|known-any:ITA 2 level since-2025 True
9|known-any:ITA 2.5 aim since-2025 False
-9|known-any:ITA 2.5 aim since-2025 True
-12|known-any:ITA 3 level to-2024 False
31|known-any:ITA 3.5 aim since-2025 False
-31|known-any:ITA 3.5 aim since-2025 True
75|known-any:JPN 0.5 aim since-2025 False
-75|known-any:JPN 0.5 aim since-2025 True
-10|known-any:JPN 0.8 aim to-1999 False
10|known-any:JPN 0.8 aim to-1999 True
-60|known-any:JPN 0.9 aim to-2013 False
42|known-any:JPN 0.9 level to-1999 False
-42|known-any:JPN 0.9 level to-1999 True
-42|known-any:JPN 0.9 level to-2013 False
42|known-any:JPN 0.9 level to-2013 True
-45|known-any:JPN 0.9 level to-2021 False
45|known-any:JPN 0.9 level to-2021 True
11|known-any:JPN 0.91 level to-1999 False
-11|known-any:JPN 0.91 level to-1999 True
9|known-any:JPN 0.92 level to-2021 False
-9|known-any:JPN 0.92 level to-2021 True
-12|known-any:JPN 0.94 level to-1999 False
12|known-any:JPN 0.94 level to-1999 True
23|known-any:JPN 0.94 level to-2013 False
-23|known-any:JPN 0.94 level to-2013 True
-9|known-any:JPN 0.95 level to-1999 False
9|known-any:JPN 0.95 level to-1999 True
-22|known-any:JPN 0.95 level to-2024 False
22|known-any:JPN 0.95 level to-2024 True
14|known-any:JPN 0.954 level to-1999 False
-14|known-any:JPN 0.954 level to-1999 True
9|known-any:JPN 0.96 level to-2013 False
-9|known-any:JPN 0.96 level to-2013 True
-38|known-any:JPN 0.97-1.02 level to-1999 False
38|known-any:JPN 0.97-1.02 level to-1999 True
12|known-any:JPN 0.978 level to-1999 False
-12|known-any:JPN 0.978 level to-1999 True
16|known-any:JPN 0.99 level to-1999 False
-16|known-any:JPN 0.99 level to-1999 True
49|known-any:JPN 0.993 aim to-1999 False
11|known-any:JPN 0.993 level to-1999 False
-11|known-any:JPN 0.993 level to-1999 True
21|known-any:JPN 0.997 level to-1999 False
-21|known-any:JPN 0.997 level to-1999 True
15|known-any:JPN 0.999 aim to-1999 False
-17|known-any:JPN 1 aim since-2025 False
17|known-any:JPN 1 aim since-2025 True
14|known-any:JPN 1 aim to-1999 False
-14|known-any:JPN 1 aim to-1999 True
-17|known-any:JPN 1 level since-2025 False
17|known-any:JPN 1 level since-2025 True
19|known-any:JPN 1 level to-1999 False
-19|known-any:JPN 1 level to-1999 True
26|known-any:JPN 1 level to-2013 False
-26|known-any:JPN 1 level to-2013 True
25|known-any:JPN 1 level to-2021 False
-25|known-any:JPN 1 level to-2021 True
-78|known-any:JPN 1 level to-2024 False
78|known-any:JPN 1 level to-2024 True
-24|known-any:JPN 1 no since-2025 False
24|known-any:JPN 1 no since-2025 True
-11|known-any:JPN 1 no to-1999 False
11|known-any:JPN 1 no to-1999 True
18|known-any:JPN 1 no to-2024 False
-18|known-any:JPN 1 no to-2024 True
17|known-any:JPN 1.004 level to-1999 False
-17|known-any:JPN 1.004 level to-1999 True
10|known-any:JPN 1.007 aim to-1999 False
15|known-any:JPN 1.013 level to-1999 False
-15|known-any:JPN 1.013 level to-1999 True
-24|known-any:JPN 1.02 level to-1999 False
24|known-any:JPN 1.02 level to-1999 True
31|known-any:JPN 1.03 aim to-1999 False
-31|known-any:JPN 1.03 aim to-1999 True
-47|known-any:JPN 1.038 level to-1999 False
47|known-any:JPN 1.038 level to-1999 True
-23|known-any:JPN 1.04 aim to-1999 False
-57|known-any:JPN 1.04 level to-1999 False
57|known-any:JPN 1.04 level to-1999 True
-95|known-any:JPN 1.09 level to-2021 False
95|known-any:JPN 1.09 level to-2021 True
25|known-any:JPN 1.09 level to-2024 False
-25|known-any:JPN 1.09 level to-2024 True
14|known-any:JPN 1.1 level since-2025 False
-14|known-any:JPN 1.1 level since-2025 True
32|known-any:JPN 1.1-1.3 level to-2021 False
-32|known-any:JPN 1.1-1.3 level to-2021 True
13|known-any:JPN 1.19 level to-2024 False
-13|known-any:JPN 1.19 level to-2024 True
-17|known-any:JPN 1.2 aim to-2021 False
17|known-any:JPN 1.2 aim to-2021 True
39|known-any:JPN 1.2 level since-2025 False
-39|known-any:JPN 1.2 level since-2025 True
-43|known-any:JPN 1.2 level to-2024 False
43|known-any:JPN 1.2 level to-2024 True
-27|known-any:JPN 1.24 level to-2024 False
27|known-any:JPN 1.24 level to-2024 True
-49|known-any:JPN 1.25 level to-1999 False
-14|known-any:JPN 1.3 level to-2021 False
14|known-any:JPN 1.3 level to-2021 True
-9|known-any:JPN 1.3 level to-2024 False
9|known-any:JPN 1.3 level to-2024 True
19|known-any:JPN 1.35 level to-2024 False
-19|known-any:JPN 1.35 level to-2024 True
53|known-any:JPN 1.4 level since-2025 False
-53|known-any:JPN 1.4 level since-2025 True
-34|known-any:JPN 1.4 level to-2024 False
34|known-any:JPN 1.4 level to-2024 True
-12|known-any:JPN 1.5 aim to-1999 False
12|known-any:JPN 1.5 aim to-1999 True
-9|known-any:JPN 1.5 aim to-2024 False
9|known-any:JPN 1.5 aim to-2024 True
43|known-any:JPN 1.5 level to-1999 False
-43|known-any:JPN 1.5 level to-1999 True
26|known-any:JPN 1.5 level to-2024 False
-26|known-any:JPN 1.5 level to-2024 True
11|known-any:JPN 1.6 aim since-2025 False
17|known-any:JPN 1.6 level since-2025 False
-17|known-any:JPN 1.6 level since-2025 True
-38|known-any:JPN 1.6 level to-1999 False
38|known-any:JPN 1.6 level to-1999 True
13|known-any:JPN 1.6 level to-2024 False
-13|known-any:JPN 1.6 level to-2024 True
22|known-any:JPN 1.6-1.8 level to-2024 False
19|known-any:JPN 1.7 level since-2025 False
-19|known-any:JPN 1.7 level since-2025 True
10|known-any:JPN 1.7 level to-2024 False
-10|known-any:JPN 1.7 level to-2024 True
-57|known-any:JPN 1.8 aim to-1999 False
-67|known-any:JPN 1.8 level since-2025 False
67|known-any:JPN 1.8 level since-2025 True
22|known-any:JPN 1.8 level to-2024 False
-22|known-any:JPN 1.8 level to-2024 True
11|known-any:JPN 1.9 level since-2025 False
-11|known-any:JPN 1.9 level since-2025 True
22|known-any:JPN 1.9 level to-2024 False
-22|known-any:JPN 1.9 level to-2024 True
-19|known-any:JPN 2 aim since-2025 False
19|known-any:JPN 2 aim since-2025 True
-24|known-any:JPN 2 aim to-1999 False
24|known-any:JPN 2 aim to-1999 True
-10|known-any:JPN 2 aim to-2024 False
10|known-any:JPN 2 aim to-2024 True
-69|known-any:JPN 2 level since-2025 False
69|known-any:JPN 2 level since-2025 True
15|known-any:JPN 2 level to-1999 False
11|known-any:JPN 2 no since-2025 False
-11|known-any:JPN 2 no since-2025 True
11|known-any:JPN 2 no to-2024 False
-11|known-any:JPN 2 no to-2024 True
17|known-any:JPN 2.1 level since-2025 False
-17|known-any:JPN 2.1 level since-2025 True
-14|known-any:JPN 2.2 level since-2025 False
14|known-any:JPN 2.2 level since-2025 True
-12|known-any:JPN 2.3 aim since-2025 False
33|known-any:JPN 2.4 level since-2025 False
-33|known-any:JPN 2.4 level since-2025 True
-25|known-any:JPN 2.5 aim since-2025 False
25|known-any:JPN 2.5 aim since-2025 True
28|known-any:JPN 2.5 level since-2025 False
-28|known-any:JPN 2.5 level since-2025 True
-18|known-any:JPN 2.5 no since-2025 False
18|known-any:JPN 2.5 no since-2025 True
15|known-any:JPN 2.6 aim since-2025 False
-15|known-any:JPN 2.6 aim since-2025 True
9|known-any:JPN 2.6 level since-2025 False
-9|known-any:JPN 2.6 level since-2025 True
-8|known-any:JPN 2.7 aim since-2025 False
8|known-any:JPN 2.7 aim since-2025 True
18|known-any:JPN 2.8 level since-2025 False
-18|known-any:JPN 2.8 level since-2025 True
-33|known-any:JPN 2E+1 level since-2025 False
33|known-any:JPN 2E+1 level since-2025 True
-14|known-any:JPN 3 aim since-2025 False
14|known-any:JPN 3 aim since-2025 True
-8|known-any:JPN 3 aim to-1999 False
8|known-any:JPN 3 aim to-1999 True
-12|known-any:JPN 3 aim to-2024 False
12|known-any:JPN 3 aim to-2024 True
42|known-any:JPN 3 level since-2025 False
-42|known-any:JPN 3 level since-2025 True
-10|known-any:JPN 3 no since-2025 False
10|known-any:JPN 3 no since-2025 True
-33|known-any:JPN 3.5 aim since-2025 False
33|known-any:JPN 3.5 aim since-2025 True
-17|known-any:JPN 3.5 no since-2025 False
17|known-any:JPN 3.5 no since-2025 True
-11|known-any:JPN 4 aim since-2025 False
11|known-any:JPN 4 aim since-2025 True
-13|known-any:KHM 2 level since-2025 False
13|known-any:KHM 2 level since-2025 True
-9|known-any:KHM 2.2 level since-2025 False
9|known-any:KHM 2.2 level since-2025 True
-69|known-any:KOR 2.3 level since-2025 False
69|known-any:KOR 2.3 level since-2025 True
17|known-any:KOR 2.3 level to-2024 False
-17|known-any:KOR 2.3 level to-2024 True
-37|known-any:KOR 2.3-2.7 level to-2024 False
-36|known-any:KOR 2.32 level since-2025 False
36|known-any:KOR 2.32 level since-2025 True
-40|known-any:KOR 2.4 level to-2021 False
40|known-any:KOR 2.4 level to-2021 True
12|known-any:KOR 2.42 level since-2025 False
-12|known-any:KOR 2.42 level since-2025 True
18|known-any:KOR 2.5 level since-2025 False
-18|known-any:KOR 2.5 level since-2025 True
22|known-any:KOR 2.5 level to-2024 False
-22|known-any:KOR 2.5 level to-2024 True
-8|known-any:KOR 2.5-2.7 level to-2024 False
11|known-any:KOR 2.55 level to-2024 False
-20|known-any:KOR 2.6 level since-2025 False
20|known-any:KOR 2.6 level since-2025 True
29|known-any:KOR 2.6 level to-2024 False
-29|known-any:KOR 2.6 level to-2024 True
-8|known-any:KOR 2.7 level to-2024 False
8|known-any:KOR 2.7 level to-2024 True
15|known-any:KOR 2.8 level since-2025 False
-15|known-any:KOR 2.8 level since-2025 True
-37|known-any:KOR 2.8 level to-2024 False
37|known-any:KOR 2.8 level to-2024 True
18|known-any:KOR 2.9 aim to-2021 False
-18|known-any:KOR 2.9 aim to-2021 True
12|known-any:KOR 2.9 level since-2025 False
-12|known-any:KOR 2.9 level since-2025 True
40|known-any:KOR 3 aim since-2025 False
-40|known-any:KOR 3 aim since-2025 True
-17|known-any:KOR 3 aim to-1999 False
24|known-any:KOR 3 level since-2025 False
-24|known-any:KOR 3 level since-2025 True
-10|known-any:KOR 3 no since-2025 False
10|known-any:KOR 3 no since-2025 True
-9|known-any:KOR 3.2 aim to-2013 False
9|known-any:KOR 3.2 aim to-2013 True
12|known-any:KOR 3.2 level since-2025 False
11|known-any:KOR 3.2 level to-1999 False
-11|known-any:KOR 3.2 level to-1999 True
-71|known-any:KOR 3.5 aim since-2025 False
71|known-any:KOR 3.5 aim since-2025 True
47|known-any:KOR 3.5 level to-1999 False
40|known-any:KOR 3.5 no since-2025 False
-40|known-any:KOR 3.5 no since-2025 True
-34|known-any:KOR 3.8 aim since-2025 False
34|known-any:KOR 3.8 aim since-2025 True
15|known-any:KOR 4 level to-2024 False
-15|known-any:KOR 4 level to-2024 True
32|known-any:KOR 5 level since-2025 False
-32|known-any:KOR 5 level since-2025 True
-10|known-any:KOR 5 no since-2025 False
10|known-any:KOR 5 no since-2025 True
-65|known-any:KOR 6 level since-2025 False
65|known-any:KOR 6 level since-2025 True
-11|known-any:KOR 6 level to-1999 False
11|known-any:KOR 6 level to-1999 True
8|known-any:KOR 6 level to-2024 False
-8|known-any:KOR 6 level to-2024 True
-17|known-any:LAO 0.3 level since-2025 False
17|known-any:LAO 0.3 level since-2025 True
10|known-any:LKA 1.5 aim since-2025 False
-11|known-any:LKA 2 level since-2025 False
-8|known-any:LTU 0.8 level to-2021 False
8|known-any:LTU 0.8 level to-2021 True
10|known-any:LTU 2 level since-2025 False
10|known-any:LTU 2.5 aim to-2024 False
-10|known-any:LTU 2.5 aim to-2024 True
20|known-any:LTU 2.5 level to-2024 False
-20|known-any:LTU 2.5 level to-2024 True
-10|known-any:LTU 3 aim to-2024 False
10|known-any:LTU 3 aim to-2024 True
39|known-any:LTU 3 level since-2025 False
-39|known-any:LTU 3 level since-2025 True
25|known-any:LTU 4 aim since-2025 False
-25|known-any:LTU 4 aim since-2025 True
13|known-any:LTU 4 level since-2025 False
-13|known-any:LTU 4 level since-2025 True
28|known-any:LTU 4.87 aim since-2025 False
-28|known-any:LTU 4.87 aim since-2025 True
11|known-any:LTU 5 aim since-2025 False
-11|known-any:LTU 5 aim since-2025 True
28|known-any:LTU 5-6 aim since-2025 False
-28|known-any:LTU 5-6 aim since-2025 True
13|known-any:LTU 5.38 level since-2025 False
-13|known-any:LTU 5.38 level since-2025 True
18|known-any:LTU 5.4 level since-2025 False
-18|known-any:LTU 5.4 level since-2025 True
-23|known-any:LTU 5.5 aim to-2024 False
23|known-any:LTU 5.5 aim to-2024 True
-9|known-any:LTU+LVA 1 level to-2021 False
-13|known-any:LTU+LVA+POL 3.5 level since-2025 False
26|known-any:LUX 1.2 level since-2025 False
-26|known-any:LUX 1.2 level since-2025 True
24|known-any:LUX 2 aim to-2024 False
-24|known-any:LUX 2 aim to-2024 True
-18|known-any:LVA 0.9 level to-2021 False
18|known-any:LVA 0.9 level to-2021 True
13|known-any:LVA 1 level to-2021 False
14|known-any:LVA 2 aim since-2025 False
21|known-any:LVA 2.27 level to-2024 False
-21|known-any:LVA 2.27 level to-2024 True
13|known-any:LVA 3.7 level since-2025 False
8|known-any:LVA 4 aim since-2025 False
-8|known-any:LVA 4 aim since-2025 True
10|known-any:LVA 4.9 aim since-2025 False
-10|known-any:LVA 4.9 aim since-2025 True
-28|known-any:MDA 0.6 level since-2025 False
28|known-any:MDA 0.6 level since-2025 True
-10|known-any:MEX 0.7 level since-2025 False
10|known-any:MEX 0.7 level since-2025 True
28|known-any:MKD 2 level since-2025 False
-16|known-any:MMR 3.8 level to-2024 False
15|known-any:MMR 6.8 level since-2025 False
-15|known-any:MMR 6.8 level since-2025 True
-10|known-any:MYS 1 level since-2025 False
10|known-any:MYS 1 level since-2025 True
-25|known-any:MYS 1 level to-2024 False
25|known-any:MYS 1 level to-2024 True
-13|known-any:MYS 1.1 level since-2025 False
-31|known-any:MYS 1.5 aim since-2025 False
31|known-any:MYS 1.5 aim since-2025 True
33|known-any:MYS 6 level to-2024 False
9|known-any:NATO 1.4 level since-2025 False
-9|known-any:NATO 1.4 level since-2025 True
44|known-any:NATO 1.5 aim since-2025 False
-44|known-any:NATO 1.5 aim since-2025 True
33|known-any:NATO 1.5 level since-2025 False
-33|known-any:NATO 1.5 level since-2025 True
-8|known-any:NATO 1.9 level to-2013 False
8|known-any:NATO 1.9 level to-2013 True
-47|known-any:NATO 2 aim since-2025 False
47|known-any:NATO 2 aim since-2025 True
12|known-any:NATO 2 aim to-2021 False
-12|known-any:NATO 2 aim to-2021 True
-90|known-any:NATO 2 aim to-2024 False
90|known-any:NATO 2 aim to-2024 True
-56|known-any:NATO 2 level since-2025 False
56|known-any:NATO 2 level since-2025 True
34|known-any:NATO 2 level to-2024 False
-34|known-any:NATO 2 level to-2024 True
9|known-any:NATO 2.3 level since-2025 False
-9|known-any:NATO 2.3 level since-2025 True
-26|known-any:NATO 2.5 aim to-2024 False
26|known-any:NATO 2.5 aim to-2024 True
22|known-any:NATO 2.5 level since-2025 False
-22|known-any:NATO 2.5 level since-2025 True
-12|known-any:NATO 2.7 level since-2025 False
12|known-any:NATO 2.7 level since-2025 True
24|known-any:NATO 3 aim to-2024 False
-24|known-any:NATO 3 aim to-2024 True
-16|known-any:NATO 3 level to-2024 False
16|known-any:NATO 3 level to-2024 True
31|known-any:NATO 3.4 aim since-2025 False
-31|known-any:NATO 3.4 aim since-2025 True
11|known-any:NATO 3.5 aim since-2025 False
-11|known-any:NATO 3.5 aim since-2025 True
9|known-any:NATO 3.5 level since-2025 False
-9|known-any:NATO 3.5 level since-2025 True
-22|known-any:NATO 4 aim to-2021 False
22|known-any:NATO 4 aim to-2021 True
-35|known-any:NATO 5 aim since-2025 False
35|known-any:NATO 5 aim since-2025 True
27|known-any:NGA 1 level since-2025 False
63|known-any:NGA 2 aim since-2025 False
10|known-any:NGA 3.4 level since-2025 False
-31|known-any:NLD 1.3 level to-2024 False
-41|known-any:NLD 2 aim since-2025 False
41|known-any:NLD 2 aim since-2025 True
-11|known-any:NLD 4 aim since-2025 False
14|known-any:NOR 1.5 level since-2025 False
-14|known-any:NOR 1.5 level since-2025 True
10|known-any:NOR 2.16 level since-2025 False
-10|known-any:NOR 2.16 level since-2025 True
-28|known-any:NOR 2.2 level since-2025 False
28|known-any:NOR 2.2 level since-2025 True
-40|known-any:NOR 2.4 level to-2024 False
15|known-any:NOR 3.3 level since-2025 False
-15|known-any:NOR 3.3 level since-2025 True
-16|known-any:NZL 1 level since-2025 False
16|known-any:NZL 1 level since-2025 True
-10|known-any:NZL 1 level to-2024 False
10|known-any:NZL 1 level to-2024 True
24|known-any:NZL 1.1 level since-2025 False
-24|known-any:NZL 1.1 level since-2025 True
-20|known-any:NZL 1.2 level since-2025 False
20|known-any:NZL 1.2 level since-2025 True
22|known-any:NZL 1.3 level since-2025 False
-22|known-any:NZL 1.3 level since-2025 True
-15|known-any:NZL 1.3 level to-2024 False
13|known-any:NZL 2 level since-2025 False
-13|known-any:NZL 2 level since-2025 True
-26|known-any:NZL 3 aim since-2025 False
26|known-any:NZL 3 aim since-2025 True
9|known-any:OMN 5.3 level since-2025 False
10|known-any:OMN 5.6 level since-2025 False
-10|known-any:OMN 5.6 level since-2025 True
-11|known-any:PAK 2 level since-2025 False
11|known-any:PAK 2 level since-2025 True
39|known-any:PAK 2 level to-2024 False
-24|known-any:PAK 2.3 level since-2025 False
24|known-any:PAK 2.3 level since-2025 True
15|known-any:PAK 2.5 aim since-2025 False
-15|known-any:PAK 2.5 aim since-2025 True
-32|known-any:PAK 2.5 level since-2025 False
32|known-any:PAK 2.5 level since-2025 True
16|known-any:PAK 2.5 no since-2025 False
-16|known-any:PAK 2.7 level since-2025 False
16|known-any:PAK 2.7 level since-2025 True
47|known-any:PAK 2.8 level since-2025 False
-11|known-any:PAK 2.8 level to-2024 False
11|known-any:PAK 2.8 level to-2024 True
10|known-any:PAK 5 level to-2024 False
12|known-any:PER 1.5 aim since-2025 False
-12|known-any:PER 1.5 aim since-2025 True
12|known-any:PHL 0.8 level since-2025 False
-12|known-any:PHL 0.8 level since-2025 True
-11|known-any:PHL 0.9 level to-2024 False
11|known-any:PHL 0.9 level to-2024 True
-23|known-any:PHL 1 aim since-2025 False
-11|known-any:PHL 1 level since-2025 False
11|known-any:PHL 1 level since-2025 True
14|known-any:PHL 1.1 level since-2025 False
-14|known-any:PHL 1.1 level since-2025 True
-11|known-any:PHL 1.2 level since-2025 False
11|known-any:PHL 1.2 level since-2025 True
-36|known-any:PHL 1.3 level since-2025 False
36|known-any:PHL 1.3 level since-2025 True
16|known-any:PHL 1.3 level to-2024 False
-16|known-any:PHL 1.3 level to-2024 True
30|known-any:PHL 1.4 level since-2025 False
-30|known-any:PHL 1.4 level since-2025 True
-8|known-any:PHL 2 aim since-2025 False
8|known-any:PHL 2 aim since-2025 True
8|known-any:PHL 2 no since-2025 False
-8|known-any:PHL 2 no since-2025 True
8|known-any:POL 1 level to-2024 False
-33|known-any:POL 1.95 aim to-2021 False
-10|known-any:POL 2.1 level to-1999 False
10|known-any:POL 2.1 level to-1999 True
8|known-any:POL 2.2 level since-2025 False
-8|known-any:POL 2.2 level since-2025 True
24|known-any:POL 2.2 level to-2024 False
-24|known-any:POL 2.2 level to-2024 True
-23|known-any:POL 3 aim since-2025 False
23|known-any:POL 3 aim since-2025 True
26|known-any:POL 3 aim to-2024 False
-26|known-any:POL 3 aim to-2024 True
-18|known-any:POL 3.9 level to-2024 False
18|known-any:POL 3.9 level to-2024 True
11|known-any:POL 4 aim to-2024 False
-11|known-any:POL 4 aim to-2024 True
-8|known-any:POL 4 level to-2024 False
8|known-any:POL 4 level to-2024 True
-13|known-any:POL 4-5 level since-2025 False
-16|known-any:POL 4.1 level since-2025 False
16|known-any:POL 4.1 level since-2025 True
19|known-any:POL 4.1 level to-2024 False
-19|known-any:POL 4.1 level to-2024 True
10|known-any:POL 4.2 level since-2025 False
-10|known-any:POL 4.2 level since-2025 True
10|known-any:POL 4.3 level since-2025 False
-10|known-any:POL 4.3 level since-2025 True
8|known-any:POL 4.7 aim since-2025 False
-8|known-any:POL 4.7 aim since-2025 True
-20|known-any:POL 4.7 level since-2025 False
20|known-any:POL 4.7 level since-2025 True
15|known-any:POL 4.8 level since-2025 False
-15|known-any:POL 4.8 level since-2025 True
29|known-any:POL 5 aim since-2025 False
-29|known-any:POL 5 aim since-2025 True
17|known-any:POL 5 aim to-2024 False
-17|known-any:POL 5 aim to-2024 True
-26|known-any:PRK 2E+1 level since-2025 False
26|known-any:PRK 2E+1 level since-2025 True
-11|known-any:PRK 2E+1-3E+1 level since-2025 False
-10|known-any:PRK 2E+1-3E+1 level to-2024 False
10|known-any:PRT 1.55 level since-2025 False
-10|known-any:PRT 1.55 level since-2025 True
51|known-any:PRT 2 aim since-2025 False
-51|known-any:PRT 2 aim since-2025 True
-15|known-any:PRT 2 level since-2025 False
15|known-any:PRT 2 level since-2025 True
16|known-any:ROU 2 level to-2021 False
-16|known-any:ROU 2 level to-2021 True
-9|known-any:ROU 2 level to-2024 False
-9|known-any:ROU 2.5 aim since-2025 False
9|known-any:ROU 2.5 aim since-2025 True
8|known-any:ROU 2.5 aim to-2024 False
-8|known-any:ROU 2.5 aim to-2024 True
17|known-any:ROU 3 aim since-2025 False
-17|known-any:ROU 3 aim since-2025 True
-15|known-any:ROU 3.5 aim since-2025 False
15|known-any:ROU 3.5 aim since-2025 True
-43|known-any:RUS 1.9 level since-2025 False
-38|known-any:RUS 13 level to-2024 False
11|known-any:RUS 2.7 level since-2025 False
-16|known-any:RUS 2E+1 level to-2013 False
9|known-any:RUS 4.1 level to-2021 False
10|known-any:RUS 4.1 level to-2024 False
-10|known-any:RUS 4.1 level to-2024 True
-8|known-any:RUS 5 level since-2025 False
8|known-any:RUS 5 level since-2025 True
12|known-any:RUS 5.5 level since-2025 False
-12|known-any:RUS 5.5 level since-2025 True
16|known-any:RUS 6 level to-2024 False
-16|known-any:RUS 6 level to-2024 True
25|known-any:RUS 6.2 level since-2025 False
-25|known-any:RUS 6.2 level since-2025 True
-17|known-any:RUS 6.3 level since-2025 False
17|known-any:RUS 6.3 level since-2025 True
-18|known-any:RUS 7 level to-2024 False
18|known-any:RUS 7 level to-2024 True
16|known-any:RUS 7.1 level since-2025 False
-16|known-any:RUS 7.1 level since-2025 True
9|known-any:RUS 7.5 level since-2025 False
-9|known-any:RUS 7.5 level since-2025 True
29|known-any:RUS 8 level to-2024 False
16|known-any:SAU 6.5 level since-2025 False
-16|known-any:SAU 6.5 level since-2025 True
8|known-any:SAU 7.4 level to-2024 False
-12|known-any:SGP 2.9 level since-2025 False
12|known-any:SGP 2.9 level since-2025 True
-21|known-any:SGP 3 aim since-2025 False
21|known-any:SGP 3 aim since-2025 True
-24|known-any:SGP 3 level since-2025 False
24|known-any:SGP 3 level since-2025 True
-23|known-any:SGP 3 level to-2024 False
23|known-any:SGP 3 level to-2024 True
-13|known-any:SVK 1.5 aim since-2025 False
13|known-any:SVK 1.5 aim since-2025 True
17|known-any:SVK 2 level since-2025 False
-17|known-any:SVK 2 level since-2025 True
27|known-any:SVK 2 no since-2025 False
-27|known-any:SVK 2 no since-2025 True
-9|known-any:SVN 1.29 level to-2024 False
9|known-any:SVN 1.29 level to-2024 True
-40|known-any:SVN 1.5 level to-2013 False
43|known-any:SVN 3.5 aim since-2025 False
9|known-any:SWE 2 aim to-2024 False
-9|known-any:SWE 2 aim to-2024 True
9|known-any:SWE 2.1 level to-2024 False
-9|known-any:SWE 2.1 level to-2024 True
-50|known-any:SWE 2.4 level since-2025 False
50|known-any:SWE 2.4 level since-2025 True
-34|known-any:SWE 3 level to-2024 False
12|known-any:SWE 3.5 aim since-2025 False
-12|known-any:SWE 3.5 aim since-2025 True
-21|known-any:THA 1 level since-2025 False
21|known-any:THA 1 level since-2025 True
-28|known-any:THA 1.1 level since-2025 False
28|known-any:THA 1.1 level since-2025 True
11|known-any:THA 1.2 level since-2025 False
-11|known-any:THA 1.2 level since-2025 True
-19|known-any:THA 1.2 level to-2024 False
19|known-any:THA 1.2 level to-2024 True
17|known-any:THA 1.5 level to-1999 False
-17|known-any:THA 1.5 level to-1999 True
-43|known-any:THA 1.5 level to-2024 False
8|known-any:THA 2 no since-2025 False
-8|known-any:THA 2 no since-2025 True
-9|known-any:THA 3 level since-2025 False
9|known-any:THA 3 level since-2025 True
13|known-any:TUR 1.9 level since-2025 False
-13|known-any:TUR 1.9 level since-2025 True
-39|known-any:TUR 2 level since-2025 False
39|known-any:TUR 2 level since-2025 True
10|known-any:TUR 2.1 level since-2025 False
-10|known-any:TUR 2.1 level since-2025 True
-16|known-any:TUR 2.3 level since-2025 False
16|known-any:TUR 2.3 level since-2025 True
18|known-any:TUR 2.33 level since-2025 False
-18|known-any:TUR 2.33 level since-2025 True
23|known-any:TUR 3.2 level to-2013 False
-29|known-any:TWN 1.5 level since-2025 False
-29|known-any:TWN 1E+1 aim since-2025 False
29|known-any:TWN 1E+1 aim since-2025 True
-8|known-any:TWN 1E+1 no since-2025 False
8|known-any:TWN 1E+1 no since-2025 True
22|known-any:TWN 2 aim to-2024 False
-22|known-any:TWN 2 aim to-2024 True
9|known-any:TWN 2 level since-2025 False
-9|known-any:TWN 2 level since-2025 True
-11|known-any:TWN 2 level to-2024 False
11|known-any:TWN 2 level to-2024 True
44|known-any:TWN 2.1 level since-2025 False
-44|known-any:TWN 2.1 level since-2025 True
-59|known-any:TWN 2.1 level to-2024 False
59|known-any:TWN 2.1 level to-2024 True
9|known-any:TWN 2.3 level since-2025 False
11|known-any:TWN 2.4 level since-2025 False
-11|known-any:TWN 2.4 level since-2025 True
27|known-any:TWN 2.4 level to-2024 False
-27|known-any:TWN 2.4 level to-2024 True
-28|known-any:TWN 2.45 level since-2025 False
28|known-any:TWN 2.45 level since-2025 True
10|known-any:TWN 2.45 level to-2024 False
-10|known-any:TWN 2.45 level to-2024 True
-46|known-any:TWN 2.5 aim since-2025 False
46|known-any:TWN 2.5 aim since-2025 True
-17|known-any:TWN 2.5 level since-2025 False
17|known-any:TWN 2.5 level since-2025 True
-13|known-any:TWN 2.5 level to-2024 False
13|known-any:TWN 2.5 level to-2024 True
-34|known-any:TWN 2.6 level to-2013 False
28|known-any:TWN 2.84 level since-2025 False
-28|known-any:TWN 2.84 level since-2025 True
-17|known-any:TWN 2.9 level since-2025 False
17|known-any:TWN 2.9 level since-2025 True
-12|known-any:TWN 3 aim to-2013 False
12|known-any:TWN 3 aim to-2013 True
18|known-any:TWN 3 aim to-2024 False
-18|known-any:TWN 3 aim to-2024 True
30|known-any:TWN 3 level since-2025 False
-30|known-any:TWN 3 level since-2025 True
-20|known-any:TWN 3 level to-1999 False
18|known-any:TWN 3.3 aim since-2025 False
-18|known-any:TWN 3.3 aim since-2025 True
-15|known-any:TWN 3.3 level since-2025 False
15|known-any:TWN 3.3 level since-2025 True
13|known-any:TWN 3.32 level since-2025 False
-13|known-any:TWN 3.32 level since-2025 True
9|known-any:TWN 3.4 level since-2025 False
13|known-any:TWN 3.5 aim since-2025 False
-13|known-any:TWN 3.5 aim since-2025 True
16|known-any:TWN 3.5 level since-2025 False
-16|known-any:TWN 3.5 level since-2025 True
10|known-any:TWN 3.6 level since-2025 False
-10|known-any:TWN 3.6 level since-2025 True
29|known-any:TWN 5 aim since-2025 False
-29|known-any:TWN 5 aim since-2025 True
-8|known-any:TWN 5 aim to-2024 False
8|known-any:TWN 5 aim to-2024 True
-9|known-any:TWN 5 level to-1999 False
9|known-any:TWN 5 level to-1999 True
12|known-any:TWN 7 aim since-2025 False
-19|known-any:UKR 0.25 aim since-2025 False
38|known-any:UKR 34 level since-2025 False
-38|known-any:UKR 34 level since-2025 True
10|known-any:UKR 34 level to-2024 False
-10|known-any:UKR 34 level to-2024 True
20|known-any:UKR 37 level to-2024 False
-20|known-any:UKR 37 level to-2024 True
14|known-any:UKR 3E+1 level to-2024 False
23|known-any:UKR 4E+1 level since-2025 False
-23|known-any:UKR 4E+1 level since-2025 True
-14|known-any:USA 14 level since-2025 False
43|known-any:USA 1E+1 level to-2024 False
-43|known-any:USA 1E+1 level to-2024 True
-9|known-any:USA 3 aim since-2025 False
9|known-any:USA 3 aim since-2025 True
-34|known-any:USA 3 level since-2025 False
34|known-any:USA 3 level since-2025 True
48|known-any:USA 3 level to-1999 False
-19|known-any:USA 3 level to-2024 False
19|known-any:USA 3 level to-2024 True
-18|known-any:USA 3.1 level since-2025 False
18|known-any:USA 3.1 level since-2025 True
15|known-any:USA 3.1 level to-2024 False
-15|known-any:USA 3.1 level to-2024 True
-28|known-any:USA 3.2 level since-2025 False
28|known-any:USA 3.2 level since-2025 True
17|known-any:USA 3.22 level since-2025 False
-17|known-any:USA 3.22 level since-2025 True
-13|known-any:USA 3.3 level since-2025 False
13|known-any:USA 3.3 level since-2025 True
-26|known-any:USA 3.3 level to-2024 False
26|known-any:USA 3.3 level to-2024 True
10|known-any:USA 3.38 level since-2025 False
-10|known-any:USA 3.38 level since-2025 True
25|known-any:USA 3.38 level to-2024 False
-25|known-any:USA 3.38 level to-2024 True
-20|known-any:USA 3.4 level to-2024 False
20|known-any:USA 3.4 level to-2024 True
-45|known-any:USA 3.5 level since-2025 False
45|known-any:USA 3.5 level since-2025 True
23|known-any:USA 3.5 level to-2021 False
-23|known-any:USA 3.5 level to-2021 True
21|known-any:USA 3.5 level to-2024 False
-21|known-any:USA 3.5 level to-2024 True
31|known-any:USA 3.6 level to-1999 False
13|known-any:USA 3.6 level to-2024 False
-24|known-any:USA 3.8 level to-2021 False
14|known-any:USA 4 aim since-2025 False
-12|known-any:USA 4 level to-2013 False
12|known-any:USA 4 level to-2013 True
21|known-any:USA 4.5 aim since-2025 False
-21|known-any:USA 4.5 aim since-2025 True
15|known-any:USA 4.5 level to-2013 False
-15|known-any:USA 4.5 level to-2013 True
12|known-any:USA 4.6 aim since-2025 False
-12|known-any:USA 4.6 aim since-2025 True
8|known-any:USA 4.6 level since-2025 False
-8|known-any:USA 4.6 level since-2025 True
26|known-any:USA 4.7 aim since-2025 False
-26|known-any:USA 4.7 aim since-2025 True
15|known-any:USA 4.9 level to-2024 False
-15|known-any:USA 4.9 level to-2024 True
-21|known-any:USA 4.9-16.9 level to-2024 False
-25|known-any:USA 4E+1 level since-2025 False
32|known-any:USA 5 aim since-2025 False
-32|known-any:USA 5 aim since-2025 True
-45|known-any:USA 5 aim to-2024 False
45|known-any:USA 5 aim to-2024 True
13|known-any:USA 5 level since-2025 False
-13|known-any:USA 5 level since-2025 True
-20|known-any:USA 5 level to-1999 False
20|known-any:USA 5 level to-1999 True
17|known-any:USA 5 no since-2025 False
-17|known-any:USA 5 no since-2025 True
22|known-any:USA 5.3 level to-1999 False
-22|known-any:USA 5.3 level to-1999 True
-8|known-any:USA 5.4 level to-1999 False
8|known-any:USA 5.4 level to-1999 True
-14|known-any:USA 5.5 level to-1999 False
14|known-any:USA 5.5 level to-1999 True
-26|known-any:USA 5.9 level to-1999 False
12|known-any:USA 5E+1 level since-2025 False
-24|known-any:USA 6.3 level to-1999 False
24|known-any:USA 6.3 level to-1999 True
8|known-any:USA 6.8 level to-1999 False
-37|known-any:USA 6.8 level to-2024 False
37|known-any:USA 6.8 level to-2024 True
-12|known-any:USA 6.9 level since-2025 False
8|known-any:USA 7 level since-2025 False
-35|known-any:VNM 1.8 level since-2025 False
35|known-any:VNM 1.8 level since-2025 True
-15|known-any:VNM 1.9 level since-2025 False
15|known-any:VNM 1.9 level since-2025 True
-34|known-any:VNM 2 aim since-2025 False
-33|known-any:VNM 2 level since-2025 False
33|known-any:VNM 2 level since-2025 True
-8|known-any:VNM 2.5 no since-2025 False
13|known:0.1 2027 no
-9|known:0.15 205X level
69|known:0.15 None level
8|known:0.15 None no
-55|known:0.2 2025 level
-26|known:0.2 2026 level
97|known:0.2 None level
11|known:0.2 None no
-19|known:0.25 2026 aim
29|known:0.25 None aim
22|known:0.25 None level
10|known:0.3 2026 level
19|known:0.3 None level
89|known:0.4 2014 level
-13|known:0.5 2028 aim
-52|known:0.5 None aim
23|known:0.5 None level
9|known:0.5 None no
-12|known:0.6 2024 level
-12|known:0.6 2025 level
-25|known:0.7 1990 level
43|known:0.7 2023 level
-18|known:0.7 2025 level
56|known:0.7 None level
-23|known:0.79 1955 level
25|known:0.79 1970 level
44|known:0.8 2015 level
9|known:0.8 2025 level
37|known:0.8 2026 level
15|known:0.8 None aim
14|known:0.88 FY1977 level
14|known:0.9 1976 level
10|known:0.9 1981 level
48|known:0.9 2012 level
41|known:0.9 2014 level
-42|known:0.9 2018 level
-10|known:0.9 2019 level
-19|known:0.9 2024 level
21|known:0.9 2025 level
10|known:0.9 FY1976 level
8|known:0.9 FY1978 level
25|known:0.9 FY1979 level
17|known:0.9 FY1980 level
13|known:0.9 FY2019 level
64|known:0.9 None aim
26|known:0.91 FY1981 level
-11|known:0.91 None level
-35|known:0.92 2024 level
12|known:0.92 FY1980 level
32|known:0.92 FY2018 level
-16|known:0.92 None level
11|known:0.93 FY1982 level
11|known:0.93 FY2016 level
19|known:0.93 FY2017 level
-9|known:0.93 FY2018 level
-41|known:0.93 None level
-30|known:0.94 FY1991 level
13|known:0.94 FY1993 level
-12|known:0.94 None level
10|known:0.948 FY1994 level
-8|known:0.95 1976 level
-20|known:0.95 2023 level
-9|known:0.95 FY2020 level
41|known:0.95 FY2021 level
-11|known:0.95 FY2027 level
21|known:0.95 None level
15|known:0.954 FY1991 level
-14|known:0.954 None level
9|known:0.96 FY1995 level
10|known:0.96 FY2013 level
-12|known:0.96 FY2021 level
39|known:0.96 FY2022 level
-14|known:0.96 FY2023 level
-8|known:0.96 FY2027 level
-10|known:0.96 None level
23|known:0.97-1.02 FY1987 level
38|known:0.97-1.02 None level
13|known:0.978 FY1983 level
-12|known:0.978 None level
48|known:0.98 FY1983 level
-20|known:0.99 None level
45|known:0.991 FY1999 level
20|known:0.993 FY1986 level
-11|known:0.993 None level
19|known:0.997 FY1985 level
35|known:0.997 FY1990 level
-21|known:0.997 None level
-30|known:1 196X level
-29|known:1 1976 no
-9|known:1 197X level
32|known:1 197X no
31|known:1 1983 level
8|known:1 1984 aim
-66|known:1 1987 level
-11|known:1 1987 no
38|known:1 1989 level
14|known:1 198X level
-19|known:1 1990 aim
-10|known:1 1995 level
-31|known:1 1998 level
-18|known:1 2000 level
-17|known:1 2013 level
16|known:1 2014 level
-15|known:1 2016 level
25|known:1 2018 level
-22|known:1 201X level
50|known:1 2020 level
-13|known:1 2021 level
92|known:1 2022 level
-9|known:1 2022-12 level
-12|known:1 2023 level
-74|known:1 2024 level
54|known:1 2025 level
-11|known:1 2026 level
-10|known:1 2027 level
-9|known:1 2027 no
-31|known:1 2028 aim
50|known:1 2032 aim
-10|known:1 2036 aim
27|known:1 FY1980 no
17|known:1 FY1985 no
38|known:1 FY1987 aim
72|known:1 FY1987 level
-11|known:1 FY1987 no
9|known:1 FY1990 level
37|known:1 FY1991 level
16|known:1 FY1995 no
-28|known:1 FY1999 level
70|known:1 FY2015 level
-8|known:1 FY2018 level
49|known:1 FY2021 level
108|known:1 FY2022 level
23|known:1 FY2022 no
-78|known:1 FY2023 level
-9|known:1 FY2024 level
-55|known:1 FY2025 level
-55|known:1 FY2027 level
-9|known:1 FY2027 no
66|known:1 None level
42|known:1 None no
-11|known:1.004 1976 level
-8|known:1.004 1986-12 level
21|known:1.004 1987 level
46|known:1.004 FY1987 level
-24|known:1.004 None level
25|known:1.006 FY1989 level
20|known:1.013 FY1988 level
-15|known:1.013 None level
24|known:1.02 None level
-40|known:1.03 FY1986 level
53|known:1.03 FY1986/FY1990 level
-9|known:1.03 FY1990 level
-31|known:1.03 None aim
-13|known:1.038 1990 level
47|known:1.038 None level
-26|known:1.04 1985 level
57|known:1.04 None level
8|known:1.05 FY2026 level
-62|known:1.09 FY2021 level
9|known:1.09 FY2022 level
70|known:1.09 None level
-13|known:1.1 1960 level
34|known:1.1 2013 level
18|known:1.1 2014 level
-9|known:1.1 2018 level
63|known:1.1 2022 level
-23|known:1.1 2024 level
-48|known:1.1 2025 level
-13|known:1.1 2026 level
50|known:1.1 FY2022 level
-13|known:1.1 FY2023 level
33|known:1.1 FY2025 level
-26|known:1.1 None level
-32|known:1.1-1.3 None level
-9|known:1.19 2023 level
41|known:1.19 FY2023 level
-16|known:1.19 None level
-8|known:1.2 1999 level
10|known:1.2 2004 level
51|known:1.2 2014 level
14|known:1.2 2016 level
-34|known:1.2 2022 level
41|known:1.2 2023 level
-33|known:1.2 2024 level
-21|known:1.2 2025 level
-25|known:1.2 2025/2026 level
-14|known:1.2 2026 level
-8|known:1.2 2027 level
58|known:1.2 FY2022 level
49|known:1.2 FY2023 level
-99|known:1.2 FY2024 level
-10|known:1.2 FY2025 level
-10|known:1.2 FY2027 level
23|known:1.2 None aim
48|known:1.2 None level
-22|known:1.22 None level
8|known:1.24 2018 level
10|known:1.24 2021 level
-25|known:1.24 2022 level
-8|known:1.24 2027 level
15|known:1.24 FY2021 level
19|known:1.24 FY2022 level
-22|known:1.24 FY2027 level
22|known:1.24 None level
48|known:1.25 None level
49|known:1.28 2024 level
-27|known:1.28 2029 level
-17|known:1.28 None level
25|known:1.29 2024 level
8|known:1.29 None level
-26|known:1.3 2012 level
51|known:1.3 2013 level
18|known:1.3 2014 level
31|known:1.3 2017 level
11|known:1.3 2020 level
32|known:1.3 2022 level
-63|known:1.3 2023 level
58|known:1.3 2024 level
-35|known:1.3 2024-12 level
-29|known:1.3 2025 level
-28|known:1.3 2025-22 level
12|known:1.3 2026 level
34|known:1.3 2026/2027 level
-8|known:1.3 2027 level
-12|known:1.3 2028 level
-18|known:1.3 2030 level
-8|known:1.3 2032/2033 level
15|known:1.3 FY2018 level
-38|known:1.3 FY2019 level
-15|known:1.3 FY2023 level
35|known:1.3 FY2024 level
-20|known:1.3 FY2025 level
52|known:1.3 None level
-8|known:1.31 None level
15|known:1.33 2023 level
-17|known:1.33 2029/2030 level
8|known:1.33 None level
-20|known:1.35 None level
13|known:1.36 None level
67|known:1.37 2024 level
-17|known:1.37 2032 level
-35|known:1.37 FY2025 level
16|known:1.38 2019 level
46|known:1.38 2023 level
-65|known:1.38 2024 level
10|known:1.38 None level
-45|known:1.4 1952 level
-24|known:1.4 1958 level
34|known:1.4 2014 level
-46|known:1.4 2020 level
19|known:1.4 2021 level
-22|known:1.4 2023 level
96|known:1.4 2024 level
-14|known:1.4 2025/2026 level
9|known:1.4 2026 level
47|known:1.4 2028 level
46|known:1.4 FY2021 level
-16|known:1.4 FY2022 level
98|known:1.4 FY2023 level
-20|known:1.4 FY2024 level
-89|known:1.4 FY2025 level
-14|known:1.4 None level
-22|known:1.45 2024 level
-8|known:1.45 FY2025 level
44|known:1.45 None level
23|known:1.47 2014 level
-28|known:1.47 2024 level
18|known:1.49 2024 level
-13|known:1.49 None level
50|known:1.5 1998 level
-23|known:1.5 2006 level
-12|known:1.5 2014 level
40|known:1.5 2021 level
-18|known:1.5 2022 level
-12|known:1.5 2023 level
-12|known:1.5 2024 aim
-14|known:1.5 2025 aim
-89|known:1.5 2025 level
-13|known:1.5 2025-05 level
-12|known:1.5 2025-06 aim
52|known:1.5 2025/2026 level
-10|known:1.5 2026 aim
-19|known:1.5 2026 level
-20|known:1.5 2027 aim
-9|known:1.5 2027 level
28|known:1.5 2028 level
-31|known:1.5 2029 aim
-9|known:1.5 2029 no
-13|known:1.5 202X aim
-13|known:1.5 2030 aim
74|known:1.5 2032 aim
18|known:1.5 2033 aim
101|known:1.5 2035 aim
94|known:1.5 2035 level
-26|known:1.5 FY1987 level
-12|known:1.5 FY2023 level
30|known:1.5 FY2024 level
-8|known:1.5 FY2025 aim
15|known:1.5 FY2025 level
-20|known:1.5 FY2027 aim
10|known:1.5 FY2027 level
29|known:1.5 None aim
54|known:1.5 None level
13|known:1.5 None no
24|known:1.55 2024 level
-17|known:1.55 None level
-10|known:1.57 2014 level
34|known:1.57 2023 level
-33|known:1.57 2024 level
-34|known:1.57 2025 level
-15|known:1.58 1962 level
14|known:1.58 None level
-20|known:1.6 1989 level
-12|known:1.6 2001 level
-37|known:1.6 2019 level
-41|known:1.6 2022 level
35|known:1.6 2023 level
-45|known:1.6 2024 level
-35|known:1.6 2025 level
33|known:1.6 2026 level
-52|known:1.6 FY2022 level
-25|known:1.6 FY2023 level
131|known:1.6 FY2024 level
53|known:1.6 FY2025 level
19|known:1.6 FY2026 level
13|known:1.6 FY2027 aim
17|known:1.6 FY2027 level
-13|known:1.6 None aim
48|known:1.6 None level
-27|known:1.65 1962 level
16|known:1.65 2024 level
12|known:1.65 None level
-10|known:1.7 1976 level
-16|known:1.7 2012 level
33|known:1.7 2020 level
48|known:1.7 2021 level
-29|known:1.7 2022 level
18|known:1.7 2023 level
40|known:1.7 2024 level
-41|known:1.7 2025 level
-14|known:1.7 2026 level
-31|known:1.7 FY2021 level
-25|known:1.7 FY2022 level
39|known:1.7 FY2025 level
12|known:1.7 FY2026 level
33|known:1.7 FY2027 level
-19|known:1.7 None level
-29|known:1.75 2025 level
-24|known:1.75 FY2022 level
35|known:1.75 FY2025 level
-13|known:1.75 None level
10|known:1.78 1955 level
41|known:1.8 2019 level
-37|known:1.8 2022 level
-81|known:1.8 2024 level
-10|known:1.8 2026 level
11|known:1.8 2027 level
-13|known:1.8 2028 level
-32|known:1.8 FY2022 level
-12|known:1.8 FY2024 level
150|known:1.8 FY2025 level
-11|known:1.8 FY2026 level
-30|known:1.8 FY2027 level
38|known:1.8 None aim
60|known:1.8 None level
8|known:1.85 2023 level
-10|known:1.9 196X level
85|known:1.9 2023 level
16|known:1.9 2024 level
13|known:1.9 2024/2025 level
-29|known:1.9 2025 level
-10|known:1.9 2025-08-27 level
42|known:1.9 2025/2026 level
-10|known:1.9 2026 level
-24|known:1.9 2027 level
-12|known:1.9 2035 level
-35|known:1.9 FY2022 level
-23|known:1.9 FY2024 level
-13|known:1.9 FY2025 level
80|known:1.9 FY2026 level
28|known:1.9 FY2027 level
-10|known:1.9 FY2031 level
-11|known:1.9 None level
39|known:1.95 None aim
11|known:1.97 2023/2024 level
-9|known:1.97 None level
37|known:13 None level
15|known:14 None level
20|known:15 None level
8|known:1944 level since-2025
-51|known:1952 level since-2025
-13|known:1955 level to-2024
-37|known:1958 level since-2025
41|known:195X level to-2024
-20|known:1960 level to-2024
-43|known:1962 level to-2021
14|known:1962 level to-2024
11|known:1965 level to-1999
12|known:1968 level since-2025
15|known:1970 level to-2024
-17|known:1972 level to-2024
-15|known:1976 level since-2025
-65|known:1976 level to-1999
-8|known:1976 level to-2021
-11|known:1976 level to-2024
-13|known:1976 no to-1999
-12|known:1976 no to-2024
22|known:1977 level to-1999
-15|known:1978 level to-1999
-17|known:1979 level to-2024
15|known:1979/1980 level to-1999
-48|known:197X level since-2025
-10|known:197X level to-2024
-13|known:197X no since-2025
45|known:197X no to-2024
34|known:1980 level since-2025
43|known:1980 level to-1999
-40|known:1981 level to-1999
-42|known:1982 level to-1999
-26|known:1982-04 level to-1999
-32|known:1982-07-23 level to-1999
17|known:1983 level to-1999
25|known:1984 aim to-1999
-13|known:1984 level to-1999
8|known:1984 level to-2024
19|known:1985 aim to-1999
-11|known:1985-09-18 level to-1999
-14|known:1985/1986 level to-1999
64|known:1986 level since-2025
-9|known:1986 level to-1999
-8|known:1986-12 level to-1999
-11|known:1987 aim to-1999
-13|known:1987 level since-2025
44|known:1987 level to-1999
-17|known:1987 level to-2024
33|known:1987/1988 aim to-1999
-28|known:1988 level since-2025
46|known:1988 level to-2024
68|known:1989 level since-2025
46|known:1989 level to-1999
-20|known:198X aim to-1999
50|known:198X level since-2025
15|known:198X level to-1999
67|known:198X level to-2024
-72|known:1990 aim to-1999
-13|known:1990 level since-2025
13|known:1990 level to-2024
-27|known:1991-03 level to-1999
25|known:1992 level to-2024
-10|known:1993 aim to-1999
47|known:1993 level to-1999
-28|known:1993 level to-2013
-10|known:1994 level since-2025
11|known:1994 level to-1999
25|known:1995 level to-1999
32|known:1997 aim to-1999
20|known:1997 level to-1999
36|known:1998 level to-1999
-12|known:1998-07/1998-12 level to-1999
-12|known:1999 aim to-1999
25|known:1999 level to-1999
-8|known:1999 level to-2013
28|known:199X level since-2025
-8|known:199X level to-2021
-22|known:199X level to-2024
46|known:1E+1 195X level
-12|known:1E+1 2027 aim
31|known:1E+1 None aim
-45|known:1E+1 None level
8|known:1E+1 None no
10|known:2 1988 level
-12|known:2 1989 level
-16|known:2 198X aim
21|known:2 198X level
-9|known:2 1990 level
-9|known:2 2002 aim
-28|known:2 2013 aim
-39|known:2 2014 aim
-90|known:2 2014 level
-29|known:2 2015 aim
10|known:2 2016 aim
47|known:2 2016 level
-18|known:2 2017 aim
24|known:2 2018 aim
-50|known:2 2018 level
-13|known:2 2019 aim
-8|known:2 201X aim
-12|known:2 2020 level
26|known:2 2020/2021 aim
-50|known:2 2022 aim
-71|known:2 2022 level
-15|known:2 2022-02 aim
-9|known:2 2022-12 aim
42|known:2 2022/2023 level
21|known:2 2023/2024 level
122|known:2 2024 aim
-27|known:2 2024 level
101|known:2 2025 aim
98|known:2 2025 level
-18|known:2 2025-12 level
44|known:2 2025/2026 aim
37|known:2 2025/2026 level
-53|known:2 2026 aim
-45|known:2 2026 level
-8|known:2 2026-01 level
135|known:2 2026-03 aim
49|known:2 2026-03 level
19|known:2 2026-03 no
-12|known:2 2026-04 aim
-9|known:2 2026-12 aim
-29|known:2 2026-21 level
71|known:2 2026/2027 level
42|known:2 2027 aim
-30|known:2 2027 level
13|known:2 2027 no
-26|known:2 2027-01 aim
9|known:2 2027/2028 aim
61|known:2 2028 aim
8|known:2 2028 no
30|known:2 2028-03 aim
52|known:2 2029 aim
-11|known:2 2029 level
-9|known:2 202X aim
-23|known:2 202X level
-63|known:2 2030 aim
-31|known:2 2030 level
67|known:2 2031 aim
-49|known:2 2032 aim
16|known:2 2032/2033 aim
-12|known:2 2033/2034 level
-18|known:2 2034 aim
-99|known:2 2035 aim
-19|known:2 2035 level
9|known:2 2035 no
-14|known:2 2036 aim
-36|known:2 203X aim
-30|known:2 2040 aim
-12|known:2 FY2015 no
-8|known:2 FY2021 no
-12|known:2 FY2022 aim
-53|known:2 FY2022 level
-8|known:2 FY2023 aim
-12|known:2 FY2024 aim
8|known:2 FY2024 level
105|known:2 FY2025 aim
105|known:2 FY2025 level
11|known:2 FY2026 aim
35|known:2 FY2026 level
40|known:2 FY2027 aim
47|known:2 FY2027 no
11|known:2 FY2028 aim
-12|known:2 FY2030 aim
-9|known:2 FY2030 level
-53|known:2 FY2031 aim
45|known:2 None aim
38|known:2 None level
-28|known:2 None no
-9|known:2.01 2014 level
17|known:2.01 2024 level
-9|known:2.01 None level
9|known:2.02 2024/2025 level
-12|known:2.02 2033/2034 level
9|known:2.03 2025/2026 level
-9|known:2.05 2033/2034 level
12|known:2.06 2024 level
15|known:2.1 1992 level
43|known:2.1 2020 level
-52|known:2.1 2021 level
-37|known:2.1 2023 level
84|known:2.1 2024 level
32|known:2.1 2025 level
8|known:2.1 2026 aim
-37|known:2.1 2026 level
10|known:2.1 2026 no
-11|known:2.1 2027 level
-23|known:2.1 2028 level
-35|known:2.1 2029 aim
37|known:2.1 2030 aim
34|known:2.1 2033/2034 level
-28|known:2.1 2035 aim
-24|known:2.1 FY2022 level
-8|known:2.1 FY2025 level
8|known:2.1 FY2026 level
32|known:2.1 FY2027 level
-15|known:2.1 FY2031 level
25|known:2.1 None aim
20|known:2.1 None level
-8|known:2.1 None no
13|known:2.12 2024 level
17|known:2.16 2025 level
-12|known:2.16 None level
19|known:2.2 2014 level
-9|known:2.2 2017 level
58|known:2.2 2022 level
-11|known:2.2 2023 level
-40|known:2.2 2025 level
30|known:2.2 2026 level
-18|known:2.2 202X level
11|known:2.2 2030 level
-17|known:2.2 FY2025 level
8|known:2.2 FY2026 level
49|known:2.2 FY2027 level
22|known:2.2 None aim
26|known:2.2 None level
24|known:2.25 2023 level
-35|known:2.25 None level
23|known:2.27 2023 level
-21|known:2.27 None level
-14|known:2.3 2014 level
-80|known:2.3 2023 level
99|known:2.3 2024 level
-10|known:2.3 2025 level
-26|known:2.3 2025/2026 level
50|known:2.3 2026/2027 level
20|known:2.3 2029/2030 level
-17|known:2.3 202X level
44|known:2.3 2030 level
32|known:2.3 2033/2034 level
-18|known:2.3 2035 level
-20|known:2.3 FY2025 level
-61|known:2.32 2024 level
83|known:2.32 2025 level
-54|known:2.32 2026 level
36|known:2.32 None level
30|known:2.33 2024 level
18|known:2.33 2025 level
-43|known:2.33 None level
33|known:2.36 2018 level
39|known:2.36 2025/2026 level
-32|known:2.36 FY2025 level
-16|known:2.38 None level
-14|known:2.4 2014 level
12|known:2.4 2023 level
-35|known:2.4 2024 level
12|known:2.4 2025 aim
46|known:2.4 2025 level
-11|known:2.4 2025/2026 aim
-14|known:2.4 2025/2026 level
74|known:2.4 2026 level
-9|known:2.4 2027 level
-16|known:2.4 2029 level
-13|known:2.4 2032/2033 aim
38|known:2.4 2033 aim
24|known:2.4 2033 level
42|known:2.4 2033/2034 aim
-54|known:2.4 2035 aim
-49|known:2.4 FY2025 level
-25|known:2.4 FY2026 level
13|known:2.4 FY2027 level
31|known:2.4 FY2030 level
17|known:2.4 None aim
20|known:2.4 None no
-33|known:2.42 2025 level
80|known:2.42 2026 level
-12|known:2.42 None level
-25|known:2.45 2024 level
40|known:2.45 2025 level
18|known:2.45 None level
17|known:2.5 198X level
11|known:2.5 2008 level
11|known:2.5 2010 level
-13|known:2.5 2018 level
14|known:2.5 2023 aim
51|known:2.5 2023 level
13|known:2.5 2024 level
-12|known:2.5 2025 aim
-31|known:2.5 2025-21 aim
13|known:2.5 2025/2026 aim
26|known:2.5 2026 aim
-47|known:2.5 2026 level
-11|known:2.5 2026/2027 level
49|known:2.5 2027 aim
35|known:2.5 2027 level
32|known:2.5 2027-04 aim
-41|known:2.5 2028 aim
-24|known:2.5 2029 aim
-33|known:2.5 202X aim
-27|known:2.5 202X level
18|known:2.5 2030 aim
22|known:2.5 2030 level
-20|known:2.5 2031 aim
-10|known:2.5 2032 aim
-61|known:2.5 2035 aim
24|known:2.5 203X aim
-17|known:2.5 FY2024 level
-23|known:2.5 FY2025 level
-43|known:2.5 FY2026 level
13|known:2.5 FY2027 aim
15|known:2.5 FY2027 level
11|known:2.5 FY2028 aim
18|known:2.5 FY2030 level
29|known:2.5 FY2031 aim
-10|known:2.5 FY2035 aim
47|known:2.5 None aim
24|known:2.5 None level
22|known:2.5 None no
13|known:2.55 2027 level
-12|known:2.55 None level
-28|known:2.6 1993 level
-22|known:2.6 2020 level
22|known:2.6 2023 level
45|known:2.6 2024 level
45|known:2.6 2025 level
54|known:2.6 2027 aim
43|known:2.6 2027 level
19|known:2.6 2027-04 aim
-29|known:2.6 2035 aim
-13|known:2.6 2035 level
-25|known:2.6 FY2025 level
-18|known:2.6 FY2026 level
-48|known:2.6 FY2027 level
90|known:2.6 FY2031 level
-47|known:2.6 None aim
-15|known:2.6 None level
20|known:2.7 2021 level
40|known:2.7 2022 level
-20|known:2.7 2023 level
18|known:2.7 2024 level
-19|known:2.7 2025 level
-13|known:2.7 FY2025 level
12|known:2.7 None aim
15|known:2.7 None level
20|known:2.76 2029 level
-20|known:2.76 2032 level
80|known:2.8 1989 level
-34|known:2.8 1998 level
47|known:2.8 2020 level
-14|known:2.8 2021 level
23|known:2.8 2023 level
-14|known:2.8 2024/2025 level
46|known:2.8 2025 level
-32|known:2.8 2026 level
-18|known:2.8 202X level
16|known:2.8 2030 level
-10|known:2.8 2033 level
-15|known:2.8 2033/2034 level
-38|known:2.8 FY2025 level
-12|known:2.8 FY2026 level
43|known:2.8 FY2030 level
-23|known:2.84 2025 level
52|known:2.84 2026 level
-28|known:2.84 None level
15|known:2.9 2022 aim
20|known:2.9 2025 level
-18|known:2.9 2026 level
29|known:2.9 2030 level
-23|known:2.9 2035 level
13|known:2.9 FY2026 level
-20|known:2.9 None aim
-11|known:2000 aim to-1999
-16|known:2000 level since-2025
-9|known:2000 level to-1999
-9|known:2001 aim to-2021
-8|known:2001 level since-2025
-9|known:2001 level to-1999
-22|known:2001 level to-2024
-9|known:2002 aim since-2025
-9|known:2003 aim to-2013
-9|known:2003 level to-1999
22|known:2003 level to-2013
-35|known:2004 level since-2025
-24|known:2004 level to-2021
28|known:2005 level to-2013
-10|known:2005 level to-2024
-35|known:2006 level since-2025
-39|known:2006 level to-2013
-23|known:2006 level to-2024
-29|known:2007 level to-2013
40|known:2008 aim since-2025
-40|known:2008 level to-2013
-13|known:2009 level since-2025
-11|known:2009 level to-2024
19|known:2010 level to-2024
9|known:2010/2011 level since-2025
-13|known:2011 level since-2025
10|known:2012 level since-2025
56|known:2012 level to-2013
-48|known:2012 level to-2021
-27|known:2013 aim since-2025
-11|known:2013 aim to-2013
33|known:2013 level since-2025
13|known:2013 level to-2013
64|known:2013 level to-2021
-45|known:2013 level to-2024
-31|known:2014 aim since-2025
-11|known:2014 aim to-2021
-14|known:2014 aim to-2024
62|known:2014 level since-2025
-18|known:2014 level to-2013
58|known:2014 level to-2021
-9|known:2014 level to-2024
-9|known:2015 aim to-2013
-21|known:2015 aim to-2021
8|known:2015 aim to-2024
15|known:2015 level since-2025
39|known:2015 level to-2021
50|known:2016 level since-2025
-8|known:2016 level to-2021
47|known:2016 level to-2024
-8|known:2017 aim to-2013
-17|known:2017 aim to-2021
-8|known:2017 level since-2025
-20|known:2017 level to-2021
-11|known:2017/2018 level to-2024
10|known:2018 aim since-2025
-20|known:2018 level since-2025
16|known:2018 level to-2024
-12|known:2019 aim since-2025
-13|known:2019 level since-2025
84|known:2019 level to-2021
-12|known:2019 level to-2024
31|known:2019-01 aim to-2021
-10|known:2019-11-29 level to-2021
18|known:201X level since-2025
-23|known:201X level to-2024
-8|known:2020 aim since-2025
-16|known:2020 level since-2025
9|known:2020 level to-2021
108|known:2020 level to-2024
21|known:2020/2021 aim to-2024
25|known:2021 level since-2025
-13|known:2021 level to-2024
-50|known:2022 aim since-2025
20|known:2022 aim to-2021
-16|known:2022 aim to-2024
96|known:2022 level to-2024
-12|known:2022 no to-2024
-24|known:2022-01/2022-03 level to-2024
-15|known:2022-02 aim to-2024
-11|known:2022-04 aim since-2025
-9|known:2022-05 level to-2024
-16|known:2022-12 level to-2024
48|known:2022/2023 level to-2024
-27|known:2023 aim since-2025
-15|known:2023 aim to-2024
57|known:2023 level since-2025
57|known:2023 level to-2024
-8|known:2023-04 level to-2024
-29|known:2023-04/2023-06 level to-2024
22|known:2024 aim since-2025
-11|known:2024 aim to-2021
41|known:2024 aim to-2024
70|known:2024 level since-2025
-62|known:2024 level to-2021
51|known:2024 level to-2024
-10|known:2024 no since-2025
-81|known:2024-07/2024-12 level since-2025
-45|known:2024-12 level since-2025
-11|known:2024-23 aim since-2025
47|known:2025 aim since-2025
-8|known:2025 aim to-2021
-44|known:2025 aim to-2024
66|known:2025 level since-2025
13|known:2025 level to-2024
-24|known:2025 no since-2025
-17|known:2025-01 aim since-2025
-10|known:2025-01 level since-2025
-12|known:2025-01/2025-03 level since-2025
-9|known:2025-02 aim since-2025
-32|known:2025-03 aim since-2025
-8|known:2025-03 no since-2025
-8|known:2025-03-26 level since-2025
-14|known:2025-04 aim since-2025
-8|known:2025-04 level since-2025
-14|known:2025-04-10 level since-2025
-14|known:2025-05 aim since-2025
-26|known:2025-05 level since-2025
-77|known:2025-06 aim since-2025
-12|known:2025-06 level since-2025
-15|known:2025-06 level to-2024
-18|known:2025-06 no since-2025
-19|known:2025-07 aim since-2025
-20|known:2025-07 level since-2025
-27|known:2025-07/2025-09 level since-2025
-14|known:2025-08 level since-2025
-8|known:2025-08-13 level since-2025
-10|known:2025-08-27 level since-2025
-8|known:2025-09 aim since-2025
-12|known:2025-09 level since-2025
-8|known:2025-10 no since-2025
-31|known:2025-11 aim since-2025
-28|known:2025-12 level since-2025
-31|known:2025-21 aim since-2025
-10|known:2025-21 aim to-2024
-28|known:2025-22 level since-2025
40|known:2025/2026 aim since-2025
88|known:2025/2026 level since-2025
17|known:2026 aim since-2025
30|known:2026 aim to-2024
102|known:2026 level since-2025
9|known:2026 level to-2024
-13|known:2026-01 aim since-2025
-27|known:2026-01 level since-2025
-9|known:2026-01-23 aim since-2025
-12|known:2026-01/2026-03 level since-2025
64|known:2026-03 aim since-2025
35|known:2026-03 level since-2025
18|known:2026-03 no since-2025
-18|known:2026-03-12 level since-2025
-14|known:2026-04 aim since-2025
-34|known:2026-05 aim since-2025
-14|known:2026-05-30 level since-2025
-30|known:2026-12 aim since-2025
-31|known:2026-21 level since-2025
-13|known:2026-24 aim since-2025
112|known:2026/2027 level since-2025
16|known:2026/2027 no since-2025
50|known:2026/2029 aim since-2025
71|known:2026/2030 aim since-2025
15|known:2027 aim since-2025
107|known:2027 aim to-2024
51|known:2027 no since-2025
-25|known:2027 no to-2024
-27|known:2027-01 aim since-2025
32|known:2027-04 aim since-2025
-13|known:2027-04 level since-2025
9|known:2027/2028 aim since-2025
-22|known:2028 aim since-2025
59|known:2028 aim to-2024
80|known:2028 level since-2025
-33|known:2028 level to-2024
57|known:2028 no since-2025
20|known:2028-03 aim since-2025
9|known:2028-03 aim to-2024
-13|known:2029 aim since-2025
-11|known:2029 aim to-2024
-15|known:2029 level since-2025
-27|known:2029 level to-2024
-15|known:2029 no since-2025
35|known:2029/2030 level since-2025
-11|known:2029/2030 level to-2024
-8|known:202X aim since-2025
-99|known:202X level since-2025
-42|known:202X level to-2024
-20|known:202X no since-2025
87|known:2030 aim to-2024
48|known:2030 level since-2025
-33|known:2030 level to-2024
49|known:2030 no since-2025
33|known:2031 aim since-2025
21|known:2031 aim to-2021
-13|known:2031 aim to-2024
39|known:2031 level since-2025
-10|known:2031 no since-2025
105|known:2032 aim since-2025
-30|known:2032 aim to-2024
13|known:2032 level since-2025
-29|known:2032 level to-2024
-19|known:2032/2033 level since-2025
47|known:2033 aim since-2025
17|known:2033 aim to-2024
-8|known:2033 level since-2025
8|known:2033/2034 aim since-2025
16|known:2033/2034 aim to-2024
-11|known:2033/2034 level since-2025
26|known:2033/2034 level to-2024
-35|known:2034 aim to-2024
-27|known:2034 level since-2025
-9|known:2034 level to-2024
27|known:2034/2035 level since-2025
47|known:2035 aim since-2025
-24|known:2035 level since-2025
17|known:2035 no since-2025
63|known:2036 aim since-2025
-9|known:2036 level since-2025
17|known:203X aim since-2025
8|known:203X aim to-2021
-27|known:203X aim to-2024
-25|known:2040 aim to-2024
-12|known:2040 level since-2025
-20|known:2055 level to-2024
-10|known:205X level to-2024
10|known:27.2 2026 level
-58|known:2E+1 2025 level
24|known:2E+1 None level
21|known:2E+1-3E+1 None level
-30|known:3 1976 level
40|known:3 1986 level
25|known:3 1990 level
37|known:3 1997 aim
32|known:3 1998 level
-13|known:3 2000 aim
39|known:3 2008 aim
-18|known:3 2009 level
-11|known:3 2013 aim
12|known:3 2015 aim
-15|known:3 2018 aim
-19|known:3 2022 level
-10|known:3 2022-04 aim
-16|known:3 2023 aim
-24|known:3 2024 aim
-77|known:3 2024 level
28|known:3 2025 aim
-8|known:3 2025-02 aim
-27|known:3 2025-03 aim
-11|known:3 2025-04 aim
-8|known:3 2025-06 aim
-15|known:3 2025/2026 aim
-19|known:3 2026 aim
54|known:3 2026 level
-45|known:3 2026-03 aim
-22|known:3 2026-05 aim
-14|known:3 2026-05-30 level
-17|known:3 2026-12 aim
-52|known:3 2027 aim
15|known:3 2027 level
-13|known:3 2027-04 aim
35|known:3 2029 aim
61|known:3 202X aim
105|known:3 2030 aim
36|known:3 2030 level
25|known:3 2031 aim
36|known:3 2031 level
-8|known:3 2031 no
-12|known:3 2032 aim
69|known:3 2032 level
46|known:3 2033 aim
9|known:3 2034 aim
-26|known:3 2035 aim
-21|known:3 2036 aim
16|known:3 203X aim
8|known:3 2040 aim
-23|known:3 FY2025 aim
14|known:3 FY2026 level
-50|known:3 FY2027 aim
-17|known:3 FY2027 level
50|known:3 FY2030 aim
55|known:3 FY2031 aim
56|known:3 FY2032 aim
9|known:3 FY2035 aim
8|known:3 None aim
-9|known:3 None level
38|known:3 None no
-9|known:3-3.5 2026 aim
12|known:3-3.5 None aim
-23|known:3.1 2024 level
28|known:3.1 2025 level
-11|known:3.1 2027 level
14|known:3.1 FY2023 level
-15|known:3.1 FY2025 level
12|known:3.12 2032 level
-8|known:3.12 2035 level
-9|known:3.2 2003 aim
-10|known:3.2 2014 level
86|known:3.2 2025 level
-13|known:3.2 2027 level
-15|known:3.2 2029 level
-10|known:3.2 2035 aim
9|known:3.2 2035 level
-53|known:3.2 FY2025 level
10|known:3.2 None aim
-41|known:3.2 None level
32|known:3.22 2025 level
-20|known:3.22 None level
8|known:3.3 1986 level
-9|known:3.3 2022 level
-13|known:3.3 2024 level
13|known:3.3 2025 level
30|known:3.3 2026 aim
19|known:3.3 2026 level
-15|known:3.3 2027 level
-9|known:3.3 2030 level
50|known:3.3 FY2026 level
-20|known:3.3 None aim
-12|known:3.32 2025 level
35|known:3.32 2026 level
-13|known:3.32 None level
12|known:3.35 2025 level
40|known:3.38 2024 level
-35|known:3.38 None level
-10|known:3.4 2014 level
8|known:3.4 2016 level
-39|known:3.4 2020 level
-9|known:3.4 2021 level
-20|known:3.4 2023 level
105|known:3.4 2024 level
-10|known:3.4 FY1978 level
-24|known:3.4 None aim
22|known:3.4 None level
21|known:3.43 2024 level
-19|known:3.43 None level
-10|known:3.5 2006 level
-15|known:3.5 2014 level
30|known:3.5 2018 level
58|known:3.5 2021 level
18|known:3.5 2022 level
-9|known:3.5 2024 aim
-52|known:3.5 2024 level
-44|known:3.5 2025 aim
10|known:3.5 2025 level
-26|known:3.5 2025-06 aim
-13|known:3.5 2025-06 no
-30|known:3.5 2025-11 aim
-15|known:3.5 2026 aim
-14|known:3.5 2026 level
-13|known:3.5 2026-03 aim
-12|known:3.5 2026-05 aim
-50|known:3.5 2027 aim
-10|known:3.5 2028 aim
-11|known:3.5 2029 level
-13|known:3.5 202X no
47|known:3.5 2030 aim
51|known:3.5 2030 no
-13|known:3.5 2031 aim
17|known:3.5 2031 level
74|known:3.5 2032 aim
-21|known:3.5 2032 level
-15|known:3.5 2033 aim
-8|known:3.5 2033/2034 aim
184|known:3.5 2035 aim
22|known:3.5 2035 level
21|known:3.5 2035 no
83|known:3.5 2036 aim
-22|known:3.5 203X aim
-19|known:3.5 FY2021 level
-22|known:3.5 FY2025 aim
-35|known:3.5 FY2027 aim
-27|known:3.5 FY2027 level
8|known:3.5 FY2030 aim
-22|known:3.5 FY2031 aim
-23|known:3.5 FY2032 aim
28|known:3.5 FY2033 aim
48|known:3.5 FY2035 aim
8|known:3.5 FY2035 no
38|known:3.5 None aim
-40|known:3.5 None level
10|known:3.5 None no
-38|known:3.6 2016 level
13|known:3.6 2021 level
-10|known:3.6 2023 level
25|known:3.6 2027 level
-53|known:3.6 None level
14|known:3.7 2025 level
17|known:3.7 2026 aim
-37|known:3.7 2026 level
-17|known:3.7 None aim
-21|known:3.7 None level
18|known:3.8 2013 level
8|known:3.8 2022 level
-10|known:3.8 2024 aim
-9|known:3.8 2035 aim
34|known:3.8 None aim
34|known:3.8 None level
-16|known:3.9 2014 level
15|known:3.9 2023 level
-14|known:3.9 2024 level
-8|known:3.9 None level
28|known:34 2022 level
39|known:34 2024 level
-48|known:34 None level
25|known:37 2023 level
-20|known:37 None level
9|known:3E+1 1975 level
8|known:3E+1 None level
24|known:4 1989 level
9|known:4 2023 aim
-18|known:4 2023 level
-14|known:4 2024 aim
-19|known:4 2025 aim
32|known:4 2025 level
47|known:4 2026 aim
-14|known:4 2026 level
27|known:4 2028 aim
33|known:4 2029 aim
-12|known:4 2030 aim
-12|known:4 2035 aim
71|known:4 FY1995 aim
-32|known:4 None aim
-9|known:4 None level
13|known:4-5 None level
-11|known:4.1 1989 level
-24|known:4.1 2021 level
-10|known:4.1 2022 level
58|known:4.1 2024 level
-20|known:4.1 None level
24|known:4.12 2024 level
-12|known:4.12 None level
10|known:4.2 2024 level
11|known:4.3 2025 level
-11|known:4.3 None level
24|known:4.4 2022 level
-22|known:4.4 2024 level
-10|known:4.4 None level
17|known:4.48 2025 level
13|known:4.5 2022 level
-40|known:4.5 2024 level
50|known:4.5 2025 level
14|known:4.5 2027 aim
-39|known:4.5 None aim
17|known:4.5 None level
-15|known:4.6 2026 level
24|known:4.6 FY2027 level
-12|known:4.6 None aim
-9|known:4.6 None level
-11|known:4.7 2024 level
9|known:4.7 2025 aim
-8|known:4.7 2026 aim
-34|known:4.7 None aim
22|known:4.7 None level
9|known:4.8 2024 level
-13|known:4.8 2025 level
8|known:4.8 2026 aim
34|known:4.8 2026 level
-22|known:4.8 None level
32|known:4.87 2026 aim
-28|known:4.87 None aim
16|known:4.9 1979 level
10|known:4.9 2009 level
-10|known:4.9 2024 level
10|known:4.9 2026 aim
-10|known:4.9 None aim
-20|known:4.9 None level
11|known:4.91 2026 aim
31|known:4E+1 2025 level
23|known:5 197X level
25|known:5 1986 level
-47|known:5 198X level
-10|known:5 2014 aim
-9|known:5 2022 aim
-12|known:5 2024 aim
-31|known:5 2024 level
-30|known:5 2025 aim
-73|known:5 2025 level
-8|known:5 2025 no
-25|known:5 2025-06 aim
9|known:5 2026 aim
-11|known:5 2026 level
35|known:5 2027 aim
20|known:5 2027 level
51|known:5 2028 aim
-23|known:5 2029 aim
81|known:5 2030 aim
9|known:5 2030 no
-17|known:5 2031 aim
-51|known:5 2032 aim
-13|known:5 2033 aim
107|known:5 2035 aim
33|known:5 2036 aim
-16|known:5 FY1978 level
-37|known:5 FY2025 aim
-17|known:5 FY2026 aim
12|known:5 FY2027 aim
15|known:5 FY2027 no
18|known:5 None aim
11|known:5 None no
74|known:5-6 2026/2030 aim
-27|known:5-6 2030 aim
-28|known:5-6 None aim
17|known:5.1 2026 level
-8|known:5.1 FY1987 level
-12|known:5.1 None level
-12|known:5.2 None level
-35|known:5.3 None level
19|known:5.38 2026 level
-13|known:5.38 None level
-16|known:5.4 2025 level
-8|known:5.4 2026 aim
31|known:5.4 2026 level
57|known:5.4 2026/2029 aim
-23|known:5.4 2029 aim
-29|known:5.4 2030 aim
-10|known:5.4 2035 aim
25|known:5.4 None aim
-20|known:5.5 2025 level
32|known:5.5 2026 level
17|known:5.5 None aim
15|known:5.5 None level
12|known:5.6 2024 level
-13|known:5.6 None level
14|known:5.9 2023 level
11|known:5.9 None level
-22|known:6 1976 level
11|known:6 1980 level
10|known:6 1986 level
81|known:6 198X level
14|known:6 2024 level
-29|known:6 2025 level
-10|known:6 2035 aim
19|known:6 None aim
26|known:6 None level
69|known:6.2 2025 level
-46|known:6.2 2026 level
-26|known:6.2 None level
39|known:6.3 None level
22|known:6.5 2025 level
-19|known:6.5 FY1987 level
-62|known:6.5 None level
-33|known:6.8 1979 level
17|known:6.8 2024 level
14|known:6.8 None level
18|known:6.9 None level
-20|known:7 2023 level
23|known:7 2024 level
19|known:7 None level
-13|known:7.1 2023 level
36|known:7.1 2024 level
-37|known:7.1 None level
12|known:7.3 2024 level
-12|known:7.3 None level
-11|known:7.4 None level
12|known:7.5 2025 level
-9|known:7.5 None level
26|known:7.8 2025 level
-18|known:7.8 None level
67|known:8 2025 level
-41|known:8 None level
46|known:8.8 2024 level
-33|known:8.8 None level
12|known:ALLIES 2 None aim
24|known:ALLIES 2 None level
-16|known:ALLIES 2025 aim
-9|known:ALLIES 2026-01-23 aim
9|known:ALLIES 3 None aim
33|known:ALLIES 3.5 None aim
27|known:ALLIES 5 None aim
76|known:ALLIES None aim
23|known:ALLIES None level
42|known:ARG 0.5 None level
-31|known:ARG 198X level
-25|known:ARG None aim
37|known:ARG None level
-9|known:AUS 0.15 205X level
69|known:AUS 0.15 None level
15|known:AUS 1.5 None aim
18|known:AUS 1.9 2023 level
36|known:AUS 1.9 2024 level
-37|known:AUS 1.9 None level
17|known:AUS 198X level
-28|known:AUS 2 2013 aim
26|known:AUS 2 2020/2021 aim
8|known:AUS 2 2021 aim
27|known:AUS 2 2022 level
47|known:AUS 2 2023 aim
-13|known:AUS 2 2023 level
19|known:AUS 2 2023/2024 level
-29|known:AUS 2 2025 level
-12|known:AUS 2 2033/2034 level
-43|known:AUS 2 FY2025 level
43|known:AUS 2 None level
9|known:AUS 2.02 2024/2025 level
-12|known:AUS 2.02 2033/2034 level
8|known:AUS 2.02 None level
9|known:AUS 2.03 2025/2026 level
-9|known:AUS 2.05 2033/2034 level
8|known:AUS 2.05 None level
-25|known:AUS 2.1 2026 level
-23|known:AUS 2.1 2028 level
40|known:AUS 2.1 2033/2034 level
-8|known:AUS 2.1 None level
22|known:AUS 2.2 None aim
18|known:AUS 2.2 None level
33|known:AUS 2.3 2033/2034 level
-11|known:AUS 2.3 None aim
-31|known:AUS 2.3 None level
-11|known:AUS 2.4 2025/2026 aim
-8|known:AUS 2.4 2030 aim
-13|known:AUS 2.4 2032/2033 aim
38|known:AUS 2.4 2033 aim
24|known:AUS 2.4 2033 level
41|known:AUS 2.4 2033/2034 aim
-54|known:AUS 2.4 2035 aim
27|known:AUS 2.4 None aim
-24|known:AUS 2.4 None level
33|known:AUS 2.5 2030 aim
-19|known:AUS 2.5 2035 aim
-8|known:AUS 2.5 None aim
72|known:AUS 2.8 2025 level
-17|known:AUS 2.8 2026 level
-10|known:AUS 2.8 2033 level
-9|known:AUS 2.8 2033/2034 level
-42|known:AUS 2.8 FY2026 level
32|known:AUS 2.8 None level
-11|known:AUS 2009 level
-28|known:AUS 2013 aim
26|known:AUS 2020/2021 aim
8|known:AUS 2021 aim
35|known:AUS 2022 level
46|known:AUS 2023 aim
-38|known:AUS 2024 aim
19|known:AUS 2024 level
-24|known:AUS 2025 aim
31|known:AUS 2025 level
-8|known:AUS 2025-06 no
-17|known:AUS 2025-07 level
-12|known:AUS 2025-09 level
-15|known:AUS 2025/2026 aim
14|known:AUS 2025/2026 level
-49|known:AUS 2026 level
-16|known:AUS 2026-05 aim
-11|known:AUS 2027 aim
18|known:AUS 2028 aim
-23|known:AUS 2028 level
-18|known:AUS 2029 aim
23|known:AUS 2029/2030 level
-11|known:AUS 202X aim
-18|known:AUS 202X level
-13|known:AUS 202X no
-21|known:AUS 2030 aim
-16|known:AUS 2030 level
12|known:AUS 2030 no
-10|known:AUS 2032/2033 aim
77|known:AUS 2033 aim
11|known:AUS 2033 level
33|known:AUS 2033/2034 aim
31|known:AUS 2033/2034 level
-29|known:AUS 2035 aim
-17|known:AUS 2036 aim
34|known:AUS 203X aim
-20|known:AUS 2055 level
-10|known:AUS 205X level
-18|known:AUS 3 2025 aim
-16|known:AUS 3 2026-05 aim
23|known:AUS 3 2028 aim
-22|known:AUS 3 2029 aim
-11|known:AUS 3 202X aim
-55|known:AUS 3 2030 aim
50|known:AUS 3 2033 aim
62|known:AUS 3 2035 aim
-17|known:AUS 3 2036 aim
15|known:AUS 3 203X aim
-8|known:AUS 3.5 2025-06 no
-13|known:AUS 3.5 202X no
12|known:AUS 3.5 2030 no
-10|known:AUS 3.5 2035 aim
22|known:AUS 3.5 None aim
14|known:AUS 3.5 None no
-43|known:AUS FY2025 level
-40|known:AUS FY2026 level
-9|known:AUS FY2027 aim
-11|known:AUS FY2027 level
65|known:AUS None aim
76|known:AUS None level
25|known:AUS None no
19|known:AZE None level
58|known:BEL 1.3 2024 level
-11|known:BEL 1.3 2025 level
-28|known:BEL 1.3 2025-22 level
33|known:BEL 1.3 None level
25|known:BEL 2 2025 aim
47|known:BEL 2 2025 level
32|known:BEL 2 2029 aim
-12|known:BEL 2 2036 aim
-38|known:BEL 2 None aim
-44|known:BEL 2 None level
31|known:BEL 2.5 None level
51|known:BEL 2024 level
25|known:BEL 2025 aim
36|known:BEL 2025 level
-28|known:BEL 2025-22 level
-30|known:BEL 2026 level
31|known:BEL 2029 aim
-13|known:BEL 2030 level
-8|known:BEL 2035 aim
-12|known:BEL 2036 aim
-36|known:BEL None aim
-29|known:BEL+ESP None level
-57|known:BEL+ESP+PRT 2 None level
-57|known:BEL+ESP+PRT None level
15|known:BEL+ITA 2 2025 aim
-18|known:BEL+ITA 2 None aim
15|known:BEL+ITA 2025 aim
-18|known:BEL+ITA None aim
11|known:BGD 2025/2026 aim
-8|known:BGD 2030 aim
13|known:BGR 2035 aim
13|known:BGR 3.5 2035 aim
-12|known:BGR 3.5 None aim
-20|known:BGR None aim
55|known:BRN None level
-14|known:CAN 1.2 None level
15|known:CAN 1.33 2023 level
-17|known:CAN 1.33 2029/2030 level
8|known:CAN 1.33 None level
66|known:CAN 1.37 2024 level
-17|known:CAN 1.37 2032 level
-35|known:CAN 1.37 FY2025 level
46|known:CAN 1.38 2023 level
-65|known:CAN 1.38 2024 level
27|known:CAN 1.38 None level
24|known:CAN 1.4 2024 level
-14|known:CAN 1.4 2025/2026 level
-17|known:CAN 1.4 FY2025 level
18|known:CAN 1.4 None level
-22|known:CAN 1.45 2024 level
-8|known:CAN 1.45 FY2025 level
44|known:CAN 1.45 None level
-12|known:CAN 1.5 2035 aim
15|known:CAN 1.5 None aim
35|known:CAN 1.6 2026 level
8|known:CAN 1984 level
45|known:CAN 2 2025/2026 aim
-10|known:CAN 2 2026-03 level
-12|known:CAN 2 2027 aim
9|known:CAN 2 FY2024 level
19|known:CAN 2 FY2025 level
-21|known:CAN 2 None level
-9|known:CAN 2001 level
-13|known:CAN 2014 level
-12|known:CAN 2022 level
61|known:CAN 2023 level
-13|known:CAN 2024 level
-60|known:CAN 2025 level
45|known:CAN 2025/2026 aim
59|known:CAN 2026 level
-12|known:CAN 2026-03 level
-11|known:CAN 2027 aim
-12|known:CAN 2027 level
-21|known:CAN 2029 aim
-9|known:CAN 2030 level
15|known:CAN 2030 no
-8|known:CAN 2032 aim
-24|known:CAN 2032 level
51|known:CAN 2035 aim
45|known:CAN 3.5 2035 aim
-24|known:CAN 3.5 None aim
-15|known:CAN 3.5 None no
-10|known:CAN 5 2032 aim
25|known:CAN 5 2035 aim
9|known:CAN FY2024 level
-13|known:CAN FY2025 aim
9|known:CAN FY2025 level
19|known:CAN FY2026 level
-21|known:CAN None aim
43|known:CAN None level
-10|known:CAN None no
-25|known:CHE 0.7 1990 level
25|known:CHE 0.7 None level
-8|known:CHE 1 2028 aim
-15|known:CHE 1 2030 aim
50|known:CHE 1 2032 aim
-28|known:CHE 1 None aim
-16|known:CHE 1.5 2032 aim
20|known:CHE 1.5 None aim
-19|known:CHE 1990 level
27|known:CHE 2019 level
-25|known:CHE 2022 level
-12|known:CHE 2024 level
-8|known:CHE 2028 aim
-15|known:CHE 2030 aim
30|known:CHE 2032 aim
34|known:CHE None level
-43|known:CHE None no
-37|known:CHL 2019 level
37|known:CHL None level
-27|known:CHN 1.2 2023 level
24|known:CHN 1.2 2024 level
20|known:CHN 1.2 None level
13|known:CHN 1.3 2013 level
31|known:CHN 1.3 2017 level
27|known:CHN 1.3 2022 level
-31|known:CHN 1.3 2023 level
-15|known:CHN 1.3 2024 level
8|known:CHN 1.3 2025 level
43|known:CHN 1.3 None level
-22|known:CHN 1.4 None level
-9|known:CHN 1.5 2021 level
-18|known:CHN 1.5 2023 level
-35|known:CHN 1.5 2024 level
-26|known:CHN 1.5 2026 level
122|known:CHN 1.5 None level
14|known:CHN 1.6 2022 level
-11|known:CHN 1.6 None level
-10|known:CHN 1.7 1976 level
32|known:CHN 1.7 2020 level
41|known:CHN 1.7 2021 level
-24|known:CHN 1.7 2022 level
16|known:CHN 1.7 2023 level
40|known:CHN 1.7 2024 level
39|known:CHN 1.7 2025 level
-31|known:CHN 1.7 FY2021 level
-31|known:CHN 1.7 FY2025 level
-16|known:CHN 1.7 FY2027 level
-22|known:CHN 1.7 None level
-30|known:CHN 1.8 None level
-10|known:CHN 1976 level
-9|known:CHN 2 2026 level
15|known:CHN 2 None level
-31|known:CHN 2012 level
21|known:CHN 2014 level
31|known:CHN 2017 level
32|known:CHN 2020 level
36|known:CHN 2021 level
18|known:CHN 2022 level
-61|known:CHN 2023 level
33|known:CHN 2024 level
-9|known:CHN 2024-12 level
28|known:CHN 2025 level
-39|known:CHN 2026 level
-14|known:CHN 2027 level
-21|known:CHN 4 2024 level
19|known:CHN 4 None level
-17|known:CHN FY2018 level
-31|known:CHN FY2021 level
-49|known:CHN FY2025 level
-19|known:CHN FY2027 level
138|known:CHN None level
28|known:COL 2016 level
-23|known:COL 2024 level
15|known:CYP None level
-42|known:CZE 2 2024 level
10|known:CZE 2 2025 level
-15|known:CZE 2 2027 aim
22|known:CZE 2 None aim
33|known:CZE 2 None level
30|known:CZE 2.5 202X aim
-30|known:CZE 2.5 None aim
-9|known:CZE 2024 level
10|known:CZE 2025 level
-15|known:CZE 2027 aim
30|known:CZE 202X aim
12|known:CZE 3 2030 aim
-12|known:CZE 3 None aim
-18|known:CZE None aim
-9|known:CZE None no
15|known:DEU 1 None no
51|known:DEU 1.2 2014 level
14|known:DEU 1.2 2016 level
18|known:DEU 1.2 None level
8|known:DEU 1.24 2018 level
-33|known:DEU 1.3 2024 level
-28|known:DEU 1.3 None level
13|known:DEU 1.36 None level
16|known:DEU 1.38 2019 level
-16|known:DEU 1.38 None level
15|known:DEU 1.4 None level
50|known:DEU 1.5 2021 level
-26|known:DEU 1.5 2022 level
-18|known:DEU 1.5 2023 level
8|known:DEU 1.5 2024 aim
-14|known:DEU 1.5 2029 aim
14|known:DEU 1.5 None aim
-20|known:DEU 1.5 None level
34|known:DEU 1.57 2023 level
-33|known:DEU 1.57 2024 level
8|known:DEU 1.57 None level
42|known:DEU 1.6 2023 level
-43|known:DEU 1.6 None level
27|known:DEU 1.9 2024 level
-21|known:DEU 1.9 None level
-34|known:DEU 1976 level
8|known:DEU 1977 level
57|known:DEU 1989 level
13|known:DEU 1992 level
18|known:DEU 1997 level
21|known:DEU 1998 level
-10|known:DEU 2 2014 level
-9|known:DEU 2 2022 aim
-15|known:DEU 2 2022-02 aim
70|known:DEU 2 2024 aim
-19|known:DEU 2 2027 aim
-9|known:DEU 2 202X aim
21|known:DEU 2 2031 aim
-35|known:DEU 2 203X aim
26|known:DEU 2 None aim
-9|known:DEU 2.01 2014 level
17|known:DEU 2.01 2024 level
15|known:DEU 2.1 1992 level
-49|known:DEU 2.1 2023 level
54|known:DEU 2.1 2024 level
13|known:DEU 2.12 2024 level
22|known:DEU 2.3 2025 level
-17|known:DEU 2.3 None level
12|known:DEU 2.4 2025 aim
22|known:DEU 2.4 2025 level
-10|known:DEU 2.4 None aim
24|known:DEU 2.4 None level
-20|known:DEU 2.8 2025 level
-12|known:DEU 2.8 2029 level
-13|known:DEU 2.8 None level
-9|known:DEU 2005 level
-26|known:DEU 2006 level
77|known:DEU 2014 level
14|known:DEU 2016 level
15|known:DEU 2019 level
48|known:DEU 2021 level
-9|known:DEU 2022 aim
-29|known:DEU 2022 level
-15|known:DEU 2022-02 aim
-34|known:DEU 2023 level
75|known:DEU 2024 aim
-35|known:DEU 2024 level
10|known:DEU 2025 aim
-30|known:DEU 2025 level
-11|known:DEU 2026 level
-25|known:DEU 2027 aim
58|known:DEU 2027 level
72|known:DEU 2029 aim
-9|known:DEU 202X aim
-15|known:DEU 2030 aim
-8|known:DEU 2032 aim
-39|known:DEU 2035 aim
-36|known:DEU 203X aim
-30|known:DEU 3 1976 level
-12|known:DEU 3 2025 level
43|known:DEU 3 2027 level
11|known:DEU 3 None aim
16|known:DEU 3 None level
25|known:DEU 3.1 2027 level
-11|known:DEU 3.2 None level
24|known:DEU 3.3 None level
-10|known:DEU 3.4 FY1978 level
16|known:DEU 3.4 None level
69|known:DEU 3.5 2029 aim
-15|known:DEU 3.5 2031 aim
-34|known:DEU 3.5 2035 aim
34|known:DEU 4 2029 aim
-34|known:DEU 4 None aim
-15|known:DEU 5 2029 aim
20|known:DEU 5 None aim
-15|known:DEU FY1978 level
-22|known:DEU FY1986 level
-10|known:DEU FY1987 level
-9|known:DEU FY2027 level
30|known:DEU None aim
-57|known:DEU None level
22|known:DEU None no
-8|known:DNK 1.3 2025 level
24|known:DNK 1.4 2022 level
-24|known:DNK 1.4 None level
16|known:DNK 1.65 2024 level
-15|known:DNK 1.65 None level
8|known:DNK 2 None level
15|known:DNK 2.4 2024 level
29|known:DNK 2.4 2025 level
-23|known:DNK 2.4 2026 level
-16|known:DNK 2.4 None level
33|known:DNK 2.5 None level
17|known:DNK 201X level
18|known:DNK 2022 level
24|known:DNK 2024 level
12|known:DNK 2025 level
21|known:DNK 2026 aim
-27|known:DNK 2026 level
16|known:DNK 202X aim
-17|known:DNK 2030 level
-53|known:DNK 2035 aim
16|known:DNK 3 202X aim
-15|known:DNK 3 None aim
17|known:DNK 3.5 2026 aim
-53|known:DNK 3.5 2035 aim
36|known:DNK 3.5 None aim
31|known:DNK 3.5 None level
20|known:DNK None aim
31|known:ESP 0.9 2014 level
-88|known:ESP 0.9 None level
-18|known:ESP 1 None level
49|known:ESP 1.28 2024 level
-27|known:ESP 1.28 2029 level
-17|known:ESP 1.28 None level
23|known:ESP 1.3 2024 level
-8|known:ESP 1.3 2025 level
-57|known:ESP 1.4 2025 level
75|known:ESP 1.4 None level
40|known:ESP 1986 level
-11|known:ESP 2 2024 level
12|known:ESP 2 2025 aim
39|known:ESP 2 2025 level
-12|known:ESP 2 2026 level
45|known:ESP 2 None level
8|known:ESP 2.1 2026 aim
-35|known:ESP 2.1 2029 aim
-28|known:ESP 2.1 2035 aim
66|known:ESP 2.1 None aim
73|known:ESP 2014 level
-19|known:ESP 2018 level
-14|known:ESP 2019 level
22|known:ESP 2024 level
9|known:ESP 2025 aim
-29|known:ESP 2025 level
11|known:ESP 2026 aim
-12|known:ESP 2026 level
-17|known:ESP 2029 aim
-28|known:ESP 2029 level
-32|known:ESP 2035 aim
-18|known:ESP 2035 no
-18|known:ESP 3.5 2035 no
-15|known:ESP 3.5 None aim
21|known:ESP 3.5 None no
48|known:ESP None aim
-60|known:ESP None level
25|known:ESP None no
-18|known:EST 2 None level
-23|known:EST 2020 level
73|known:EST 2024 level
23|known:EST 2026 aim
54|known:EST 2026/2029 aim
18|known:EST 2028 aim
-23|known:EST 2029 aim
-31|known:EST 2030 aim
-11|known:EST 2035 aim
17|known:EST 3 2028 aim
-24|known:EST 3 None aim
50|known:EST 3.4 2024 level
-8|known:EST 3.4 2025 level
-10|known:EST 3.4 2026 level
12|known:EST 3.4 None level
21|known:EST 3.43 2024 level
-19|known:EST 3.43 None level
13|known:EST 3.5 None aim
17|known:EST 3.7 2026 aim
-17|known:EST 3.7 None aim
13|known:EST 5 2026 aim
10|known:EST 5 None aim
22|known:EST 5.1 2026 level
-17|known:EST 5.1 None level
-8|known:EST 5.4 2026 aim
57|known:EST 5.4 2026/2029 aim
-23|known:EST 5.4 2029 aim
-29|known:EST 5.4 2030 aim
-10|known:EST 5.4 2035 aim
25|known:EST 5.4 None aim
8|known:EST 5.4 None level
9|known:EST None aim
-34|known:EST None level
42|known:EST+LTU 2026 aim
42|known:EST+LTU 5 2026 aim
-25|known:EST+LTU 5 None aim
-25|known:EST+LTU None aim
-8|known:EU 1.5 2029 aim
-9|known:EU 1.5 2029 no
8|known:EU 1.5 None aim
10|known:EU 1.5 None no
19|known:EU 1.9 2024 level
-9|known:EU 1.9 2025 level
-10|known:EU 1.9 None level
18|known:EU 2.1 2025 level
-14|known:EU 2.1 None level
22|known:EU 2021 level
13|known:EU 2022 level
-8|known:EU 2029 aim
-9|known:EU 2029 no
12|known:EU None aim
12|known:EU None no
34|known:FIN 2 None level
24|known:FIN 2.25 2023 level
-24|known:FIN 2.25 None level
27|known:FIN 2.3 2024 level
-21|known:FIN 2.3 None level
-36|known:FIN 2.4 2023 level
41|known:FIN 2.4 None level
12|known:FIN 2.5 None level
12|known:FIN 2022 level
-17|known:FIN 2023 level
9|known:FIN 2025 level
-11|known:FIN 2026 level
11|known:FIN 2028 aim
11|known:FIN 2029 aim
15|known:FIN 2030 level
12|known:FIN 2035 aim
11|known:FIN 3 2028 aim
34|known:FIN 3 2029 aim
-22|known:FIN 3 2035 aim
-17|known:FIN 3 None aim
-23|known:FIN None aim
26|known:FIN None level
53|known:FRA 1.9 2023 level
-23|known:FRA 1.9 2024 level
-14|known:FRA 1.9 2027 level
30|known:FRA 2 2024 aim
-10|known:FRA 2 2025 level
-26|known:FRA 2 None aim
17|known:FRA 2 None level
12|known:FRA 2.06 2024 level
17|known:FRA 2.1 2024 level
-36|known:FRA 2.1 2026 level
43|known:FRA 2.1 None level
-19|known:FRA 2.2 2025 level
36|known:FRA 2.2 2026 level
11|known:FRA 2.2 2030 level
50|known:FRA 2.3 2027 level
76|known:FRA 2.3 2030 level
-34|known:FRA 2.3 None level
38|known:FRA 2.5 2030 aim
-31|known:FRA 2.5 2035 aim
-14|known:FRA 2017 level
-21|known:FRA 2023 level
30|known:FRA 2024 aim
-8|known:FRA 2025 aim
-51|known:FRA 2025 level
-10|known:FRA 2026 aim
42|known:FRA 2027 level
-14|known:FRA 2029 level
-16|known:FRA 202X level
73|known:FRA 2030 aim
80|known:FRA 2030 level
13|known:FRA 2035 aim
9|known:FRA 3-3.5 None aim
43|known:FRA 3.5 2035 aim
-22|known:FRA 3.5 None aim
-69|known:FRA None aim
-24|known:FRA None level
12|known:FY1967 level to-2024
-33|known:FY1978 level to-1999
25|known:FY1979 level to-1999
9|known:FY1980 level to-1999
-15|known:FY1981 level to-1999
-11|known:FY1982 level to-1999
21|known:FY1985 aim to-1999
16|known:FY1985 no to-1999
-15|known:FY1986 level to-1999
65|known:FY1986/FY1990 level to-1999
96|known:FY1987 aim to-1999
11|known:FY1987 level to-1999
-11|known:FY1987 no to-1999
12|known:FY1988 level to-1999
-68|known:FY1990 aim to-1999
-28|known:FY1991 level to-1999
18|known:FY1993 level to-1999
17|known:FY1994 level to-1999
62|known:FY1995 aim to-1999
16|known:FY1995 no to-1999
40|known:FY1999 level to-1999
-34|known:FY2000 level to-1999
39|known:FY2003 level to-2013
11|known:FY2006 level to-2013
-14|known:FY2011 aim to-2013
-11|known:FY2011 level to-2013
24|known:FY2013 level to-2013
60|known:FY2015 level to-2021
-12|known:FY2015 no to-2021
18|known:FY2017 level to-2021
33|known:FY2018 level to-2021
-15|known:FY2019 aim to-2021
-23|known:FY2020 level to-2021
39|known:FY2021 level since-2025
-45|known:FY2021 level to-2021
21|known:FY2021 level to-2024
-10|known:FY2022 aim to-2024
-71|known:FY2022 level since-2025
9|known:FY2022 level to-2024
23|known:FY2022 no to-2024
-26|known:FY2023 aim to-2024
47|known:FY2023 level to-2024
-16|known:FY2024 aim to-2024
-30|known:FY2024 level since-2025
-14|known:FY2024 level to-2024
51|known:FY2025 aim since-2025
-49|known:FY2025 aim to-2024
-24|known:FY2025 level since-2025
-8|known:FY2025 level to-2024
-9|known:FY2025 no since-2025
-21|known:FY2026 aim since-2025
30|known:FY2026 level since-2025
-8|known:FY2026 no since-2025
-21|known:FY2027 aim since-2025
45|known:FY2027 aim to-2024
-10|known:FY2027 level since-2025
15|known:FY2027 no to-2024
13|known:FY2028 aim since-2025
15|known:FY2029 level since-2025
52|known:FY2030 aim since-2025
71|known:FY2030 level since-2025
67|known:FY2031 aim since-2025
53|known:FY2031 level since-2025
-20|known:FY2031 no since-2025
20|known:FY2032 aim since-2025
19|known:FY2032 level since-2025
25|known:FY2033 aim since-2025
38|known:FY2035 aim since-2025
21|known:GBR 1.5 2035 aim
-9|known:GBR 1.5 None aim
9|known:GBR 1985 level
23|known:GBR 1986 level
25|known:GBR 1989 level
-44|known:GBR 198X level
-10|known:GBR 1994 level
-21|known:GBR 2 2027 level
12|known:GBR 2 None aim
32|known:GBR 2 None level
17|known:GBR 2 None no
-19|known:GBR 2.1 None level
8|known:GBR 2.2 None level
92|known:GBR 2.3 2024 level
-17|known:GBR 2.3 2025 level
-46|known:GBR 2.3 2027 level
-17|known:GBR 2.3 2030 level
-11|known:GBR 2.3 2035 level
27|known:GBR 2.3 None level
30|known:GBR 2.33 2024 level
-25|known:GBR 2.33 None level
39|known:GBR 2.36 2025/2026 level
-32|known:GBR 2.36 FY2025 level
51|known:GBR 2.4 2025 level
38|known:GBR 2.4 2026 level
-21|known:GBR 2.4 2027 level
11|known:GBR 2.5 2010 level
-18|known:GBR 2.5 2024 level
-9|known:GBR 2.5 2025 aim
-31|known:GBR 2.5 2025-21 aim
41|known:GBR 2.5 2027 aim
32|known:GBR 2.5 2027-04 aim
9|known:GBR 2.5 2028 aim
-20|known:GBR 2.5 2029 aim
-9|known:GBR 2.5 202X aim
-20|known:GBR 2.5 2030 aim
-8|known:GBR 2.5 2032 aim
-9|known:GBR 2.5 2034 aim
-9|known:GBR 2.5 2035 aim
40|known:GBR 2.5 None aim
9|known:GBR 2.5 None level
50|known:GBR 2.6 2027 aim
63|known:GBR 2.6 2027 level
19|known:GBR 2.6 2027-04 aim
-29|known:GBR 2.6 2035 aim
-12|known:GBR 2.6 2035 level
-31|known:GBR 2.6 None aim
-60|known:GBR 2.6 None level
15|known:GBR 2010 level
-30|known:GBR 2023 aim
-8|known:GBR 2023 level
52|known:GBR 2024 level
-10|known:GBR 2025 aim
34|known:GBR 2025 level
-32|known:GBR 2025-21 aim
39|known:GBR 2025/2026 level
36|known:GBR 2026 level
26|known:GBR 2027 aim
-29|known:GBR 2027 level
34|known:GBR 2027-04 aim
-13|known:GBR 2027-04 level
13|known:GBR 2028 aim
-8|known:GBR 2029 level
-16|known:GBR 202X aim
41|known:GBR 2030 aim
-19|known:GBR 2030 level
-8|known:GBR 2032 aim
-26|known:GBR 2035 level
-64|known:GBR 3 2027 aim
-13|known:GBR 3 2027-04 aim
28|known:GBR 3 2029 aim
80|known:GBR 3 2030 aim
16|known:GBR 3 2034 aim
-21|known:GBR 3 2035 aim
16|known:GBR 3 None aim
31|known:GBR 3.5 2035 aim
-22|known:GBR 3.5 None aim
-15|known:GBR 3.9 None level
23|known:GBR 4 1989 level
-16|known:GBR 4 None level
21|known:GBR 4.7 None level
-54|known:GBR 5 198X level
-8|known:GBR 5 2027 aim
13|known:GBR 5 2035 aim
32|known:GBR 5 None level
9|known:GBR 5.1 None level
-35|known:GBR FY2025 level
-15|known:GBR None aim
36|known:GBR None no
-8|known:GEO None level
19|known:GRC 2 None level
34|known:GRC 2.4 2016 level
-11|known:GRC 2.4 None level
20|known:GRC 2.9 2025 level
16|known:GRC 2014 level
-10|known:GRC 2015 level
46|known:GRC 2016 level
10|known:GRC 2022 level
9|known:GRC 2023 level
-16|known:GRC 2024 level
-21|known:GRC 2025 level
19|known:GRC 3 2023 level
-22|known:GRC 3.1 2025 level
24|known:GRC 3.1 None level
9|known:GRC 3.8 2022 level
-9|known:GRC 3.8 None level
13|known:GRC None aim
-31|known:GRC None level
-12|known:HRV 2.5 2027 aim
-19|known:HRV 2027 aim
-9|known:HRV 2028 aim
30|known:HRV 2030 aim
30|known:HRV 3 2030 aim
-12|known:HRV 3 None aim
-19|known:HRV None aim
44|known:HUN 0.8 2015 level
-44|known:HUN 0.8 None level
-8|known:HUN 1.4 None level
-11|known:HUN 1999 level
-10|known:HUN 2 2035 aim
12|known:HUN 2 None aim
37|known:HUN 2.1 None level
44|known:HUN 2015 level
-44|known:HUN 2024 level
10|known:HUN 2026 no
-11|known:HUN 2035 aim
14|known:HUN None aim
35|known:IDN 0.7 2023 level
-8|known:IDN 0.7 2025 level
24|known:IDN 0.7 None level
9|known:IDN 0.8 2025 level
49|known:IDN 0.8 None level
42|known:IDN 1 2025 level
-13|known:IDN 1 None level
-22|known:IDN 1.1 None level
-21|known:IDN 1.3 2025 level
51|known:IDN 1.3 2026 level
-28|known:IDN 1.3 None level
22|known:IDN 1.5 2029 aim
-10|known:IDN 1.5 None aim
8|known:IDN 1.5 None level
61|known:IDN 2023 level
-36|known:IDN 2024 level
23|known:IDN 2025 level
48|known:IDN 2026 level
23|known:IDN 2029 aim
-9|known:IDN None level
10|known:IND 0.2 None no
-42|known:IND 1.5 None level
-15|known:IND 1.58 1962 level
15|known:IND 1.58 None level
-27|known:IND 1.65 1962 level
27|known:IND 1.65 None level
-37|known:IND 1.9 2024 level
-10|known:IND 1.9 2025-08-27 level
42|known:IND 1.9 2025/2026 level
-9|known:IND 1.9 2035 level
-15|known:IND 1.9 FY2024 level
38|known:IND 1.9 FY2025 level
27|known:IND 1.9 None level
11|known:IND 1.97 2023/2024 level
-10|known:IND 1.97 None level
-33|known:IND 1962 level
-9|known:IND 2 2023 level
-31|known:IND 2 2025/2026 level
57|known:IND 2 2026/2027 level
-14|known:IND 2 None level
11|known:IND 2.1 None level
-46|known:IND 2.3 2025 level
-16|known:IND 2.3 None level
23|known:IND 2.4 2023 level
-23|known:IND 2.4 None level
19|known:IND 2.5 2030 aim
-13|known:IND 2.5 2031 aim
9|known:IND 2010/2011 level
-15|known:IND 2018 aim
58|known:IND 2018 level
-13|known:IND 2021 level
8|known:IND 2022/2023 level
22|known:IND 2023 level
-57|known:IND 2024 level
-59|known:IND 2025 level
-10|known:IND 2025-08-27 level
-14|known:IND 2025/2026 aim
48|known:IND 2025/2026 level
84|known:IND 2026/2027 level
-12|known:IND 2029/2030 level
13|known:IND 2030 aim
-12|known:IND 2031 aim
-9|known:IND 2035 level
8|known:IND 2040 aim
-15|known:IND 3 2018 aim
-11|known:IND 3 2025/2026 aim
8|known:IND 3 2040 aim
32|known:IND 3 None aim
37|known:IND FY2025 level
32|known:IND None aim
-42|known:IND None level
12|known:IND None no
-24|known:IRL 0.2 2025 level
38|known:IRL 0.2 None level
24|known:IRL 0.25 None level
10|known:IRL 0.3 2026 level
-10|known:IRL 0.3 None level
11|known:IRL 1 None aim
-15|known:IRL 2024 level
-24|known:IRL 2025 level
22|known:IRL 2026 level
-8|known:IRL 2028 level
12|known:IRL None aim
33|known:IRL None level
14|known:IRN 2 2024 level
-14|known:IRN 2 None level
14|known:IRN 2024 level
-14|known:IRN None level
12|known:ISL None level
9|known:ISR 1975 level
40|known:ISR 198X level
20|known:ISR 2022 level
-32|known:ISR 2023 level
-13|known:ISR 2024 level
-19|known:ISR 2025 level
62|known:ISR 2028 level
-31|known:ISR 2035 aim
-52|known:ISR 2E+1 None level
9|known:ISR 3E+1 1975 level
22|known:ISR 3E+1 None level
24|known:ISR 4.4 2022 level
38|known:ISR 4.5 None level
-26|known:ISR 5 2024 level
-48|known:ISR 5 2025 level
11|known:ISR 5 None level
-10|known:ISR 6 2035 aim
9|known:ISR 6 None aim
9|known:ISR 7 None aim
26|known:ISR 7.8 2025 level
-18|known:ISR 7.8 None level
45|known:ISR 8.8 2024 level
-33|known:ISR 8.8 None level
42|known:ISR None aim
-52|known:ISR None level
-13|known:ITA 0.1 None no
-13|known:ITA 0.5 2028 aim
20|known:ITA 0.5 None aim
18|known:ITA 1.49 2024 level
-13|known:ITA 1.49 None level
11|known:ITA 1.5 2022 level
78|known:ITA 1.5 2024 level
14|known:ITA 1.5 None level
-21|known:ITA 1.57 2025 level
23|known:ITA 1.57 None level
-35|known:ITA 2 2024 level
12|known:ITA 2 2025 aim
61|known:ITA 2 2025 level
11|known:ITA 2 2028 aim
-14|known:ITA 2 None aim
-16|known:ITA 2 None level
-9|known:ITA 2.5 None aim
13|known:ITA 2022 level
35|known:ITA 2023 level
43|known:ITA 2024 level
11|known:ITA 2025 aim
33|known:ITA 2025 level
-13|known:ITA 2025-05 level
-16|known:ITA 2026 level
8|known:ITA 2027 aim
33|known:ITA 2035 aim
32|known:ITA 3.5 2035 aim
-31|known:ITA 3.5 None aim
-33|known:ITA None aim
-75|known:JPN 0.5 None aim
-23|known:JPN 0.79 1955 level
25|known:JPN 0.79 1970 level
10|known:JPN 0.8 None aim
14|known:JPN 0.88 FY1977 level
14|known:JPN 0.9 1976 level
10|known:JPN 0.9 1981 level
-11|known:JPN 0.9 2012 level
-42|known:JPN 0.9 2018 level
-10|known:JPN 0.9 2019 level
10|known:JPN 0.9 FY1976 level
8|known:JPN 0.9 FY1978 level
25|known:JPN 0.9 FY1979 level
17|known:JPN 0.9 FY1980 level
13|known:JPN 0.9 FY2019 level
61|known:JPN 0.9 None aim
52|known:JPN 0.9 None level
26|known:JPN 0.91 FY1981 level
-11|known:JPN 0.91 None level
12|known:JPN 0.92 FY1980 level
32|known:JPN 0.92 FY2018 level
-13|known:JPN 0.92 None level
11|known:JPN 0.93 FY1982 level
11|known:JPN 0.93 FY2016 level
19|known:JPN 0.93 FY2017 level
-9|known:JPN 0.93 FY2018 level
-8|known:JPN 0.93 None level
-30|known:JPN 0.94 FY1991 level
13|known:JPN 0.94 FY1993 level
-12|known:JPN 0.94 None level
10|known:JPN 0.948 FY1994 level
-8|known:JPN 0.95 1976 level
-20|known:JPN 0.95 2023 level
-9|known:JPN 0.95 FY2020 level
41|known:JPN 0.95 FY2021 level
-11|known:JPN 0.95 FY2027 level
21|known:JPN 0.95 None level
15|known:JPN 0.954 FY1991 level
-14|known:JPN 0.954 None level
9|known:JPN 0.96 FY1995 level
10|known:JPN 0.96 FY2013 level
-12|known:JPN 0.96 FY2021 level
39|known:JPN 0.96 FY2022 level
-14|known:JPN 0.96 FY2023 level
-8|known:JPN 0.96 FY2027 level
-10|known:JPN 0.96 None level
23|known:JPN 0.97-1.02 FY1987 level
38|known:JPN 0.97-1.02 None level
13|known:JPN 0.978 FY1983 level
-12|known:JPN 0.978 None level
48|known:JPN 0.98 FY1983 level
-20|known:JPN 0.99 None level
45|known:JPN 0.991 FY1999 level
20|known:JPN 0.993 FY1986 level
-11|known:JPN 0.993 None level
19|known:JPN 0.997 FY1985 level
35|known:JPN 0.997 FY1990 level
-21|known:JPN 0.997 None level
-30|known:JPN 1 196X level
-29|known:JPN 1 1976 no
-9|known:JPN 1 197X level
32|known:JPN 1 197X no
31|known:JPN 1 1983 level
8|known:JPN 1 1984 aim
-66|known:JPN 1 1987 level
-11|known:JPN 1 1987 no
38|known:JPN 1 1989 level
17|known:JPN 1 198X level
-19|known:JPN 1 1990 aim
-10|known:JPN 1 1995 level
-40|known:JPN 1 1998 level
-13|known:JPN 1 2013 level
-10|known:JPN 1 2014 level
-18|known:JPN 1 2015 level
59|known:JPN 1 2020 level
-13|known:JPN 1 2021 level
92|known:JPN 1 2022 level
-9|known:JPN 1 2022-12 level
-21|known:JPN 1 2023 level
-39|known:JPN 1 2024 level
-10|known:JPN 1 2025 level
-9|known:JPN 1 2027 level
-9|known:JPN 1 2027 no
27|known:JPN 1 FY1980 no
17|known:JPN 1 FY1985 no
38|known:JPN 1 FY1987 aim
72|known:JPN 1 FY1987 level
-11|known:JPN 1 FY1987 no
9|known:JPN 1 FY1990 level
37|known:JPN 1 FY1991 level
16|known:JPN 1 FY1995 no
70|known:JPN 1 FY2015 level
-8|known:JPN 1 FY2018 level
49|known:JPN 1 FY2021 level
108|known:JPN 1 FY2022 level
23|known:JPN 1 FY2022 no
-78|known:JPN 1 FY2023 level
-50|known:JPN 1 FY2025 level
-53|known:JPN 1 FY2027 level
-9|known:JPN 1 FY2027 no
25|known:JPN 1 None level
28|known:JPN 1 None no
-11|known:JPN 1.004 1976 level
-8|known:JPN 1.004 1986-12 level
21|known:JPN 1.004 1987 level
46|known:JPN 1.004 FY1987 level
-24|known:JPN 1.004 None level
25|known:JPN 1.006 FY1989 level
20|known:JPN 1.013 FY1988 level
-15|known:JPN 1.013 None level
24|known:JPN 1.02 None level
-40|known:JPN 1.03 FY1986 level
53|known:JPN 1.03 FY1986/FY1990 level
-9|known:JPN 1.03 FY1990 level
-31|known:JPN 1.03 None aim
-13|known:JPN 1.038 1990 level
47|known:JPN 1.038 None level
-26|known:JPN 1.04 1985 level
57|known:JPN 1.04 None level
-62|known:JPN 1.09 FY2021 level
9|known:JPN 1.09 FY2022 level
70|known:JPN 1.09 None level
-13|known:JPN 1.1 1960 level
64|known:JPN 1.1 2022 level
50|known:JPN 1.1 FY2022 level
-13|known:JPN 1.1 FY2023 level
-11|known:JPN 1.1 None level
-32|known:JPN 1.1-1.3 None level
-9|known:JPN 1.19 2023 level
41|known:JPN 1.19 FY2023 level
-16|known:JPN 1.19 None level
-10|known:JPN 1.2 2022 level
100|known:JPN 1.2 2023 level
-63|known:JPN 1.2 2024 level
-25|known:JPN 1.2 2025/2026 level
58|known:JPN 1.2 FY2022 level
49|known:JPN 1.2 FY2023 level
-97|known:JPN 1.2 FY2024 level
-8|known:JPN 1.2 FY2027 level
17|known:JPN 1.2 None aim
10|known:JPN 1.24 2021 level
-25|known:JPN 1.24 2022 level
-8|known:JPN 1.24 2027 level
15|known:JPN 1.24 FY2021 level
19|known:JPN 1.24 FY2022 level
-22|known:JPN 1.24 FY2027 level
27|known:JPN 1.24 None level
-23|known:JPN 1.3 2024 level
32|known:JPN 1.3 FY2018 level
-38|known:JPN 1.3 FY2019 level
-15|known:JPN 1.3 FY2023 level
36|known:JPN 1.3 FY2024 level
22|known:JPN 1.3 None level
-20|known:JPN 1.35 None level
-45|known:JPN 1.4 1952 level
-18|known:JPN 1.4 1958 level
-21|known:JPN 1.4 2022 level
-22|known:JPN 1.4 2023 level
81|known:JPN 1.4 2024 level
90|known:JPN 1.4 2025 level
-16|known:JPN 1.4 FY2022 level
98|known:JPN 1.4 FY2023 level
-20|known:JPN 1.4 FY2024 level
-26|known:JPN 1.4 FY2025 level
-19|known:JPN 1.4 None level
-18|known:JPN 1.5 2025 level
-26|known:JPN 1.5 FY1987 level
16|known:JPN 1.5 FY2024 level
47|known:JPN 1.5 FY2025 level
14|known:JPN 1.5 FY2027 level
23|known:JPN 1.5 None aim
-69|known:JPN 1.5 None level
-29|known:JPN 1.6 2022 level
-35|known:JPN 1.6 2025 level
-52|known:JPN 1.6 FY2022 level
-25|known:JPN 1.6 FY2023 level
132|known:JPN 1.6 FY2024 level
53|known:JPN 1.6 FY2025 level
19|known:JPN 1.6 FY2026 level
13|known:JPN 1.6 FY2027 aim
17|known:JPN 1.6 FY2027 level
-14|known:JPN 1.6 None aim
8|known:JPN 1.6 None level
-46|known:JPN 1.7 2025 level
-14|known:JPN 1.7 2026 level
-25|known:JPN 1.7 FY2022 level
70|known:JPN 1.7 FY2025 level
12|known:JPN 1.7 FY2026 level
50|known:JPN 1.7 FY2027 level
-30|known:JPN 1.7 None level
-29|known:JPN 1.75 2025 level
-24|known:JPN 1.75 FY2022 level
35|known:JPN 1.75 FY2025 level
-13|known:JPN 1.75 None level
10|known:JPN 1.78 1955 level
-39|known:JPN 1.8 2022 level
-42|known:JPN 1.8 2024 level
-22|known:JPN 1.8 2025 level
10|known:JPN 1.8 2027 level
-10|known:JPN 1.8 2028 level
-32|known:JPN 1.8 FY2022 level
157|known:JPN 1.8 FY2025 level
-11|known:JPN 1.8 FY2026 level
-29|known:JPN 1.8 FY2027 level
44|known:JPN 1.8 None level
-9|known:JPN 1.9 2014 level
-35|known:JPN 1.9 FY2022 level
-27|known:JPN 1.9 FY2025 level
93|known:JPN 1.9 FY2026 level
33|known:JPN 1.9 FY2027 level
-10|known:JPN 1.9 FY2031 level
-33|known:JPN 1.9 None level
-8|known:JPN 1944 level
-45|known:JPN 1952 level
-13|known:JPN 1955 level
-19|known:JPN 1958 level
26|known:JPN 195X level
-16|known:JPN 1960 level
11|known:JPN 1965 level
-31|known:JPN 196X level
15|known:JPN 1970 level
-18|known:JPN 1972 level
-18|known:JPN 1976 level
-29|known:JPN 1976 no
-9|known:JPN 1977 level
-10|known:JPN 197X level
32|known:JPN 197X no
-16|known:JPN 1980 level
-35|known:JPN 1981 level
-32|known:JPN 1982-07-23 level
31|known:JPN 1983 level
-8|known:JPN 1984 level
16|known:JPN 1985 aim
-32|known:JPN 1985 level
-11|known:JPN 1985-09-18 level
-13|known:JPN 1986 level
-8|known:JPN 1986-12 level
-12|known:JPN 1987 aim
-12|known:JPN 1987 no
33|known:JPN 1987/1988 aim
34|known:JPN 1989 level
-18|known:JPN 198X aim
15|known:JPN 198X level
-73|known:JPN 1990 aim
-27|known:JPN 1991-03 level
-16|known:JPN 1997 level
-41|known:JPN 1998 level
-14|known:JPN 1999 level
-16|known:JPN 2 198X aim
-10|known:JPN 2 2018 aim
-11|known:JPN 2 2019 aim
-9|known:JPN 2 2021 aim
-42|known:JPN 2 2022 aim
-89|known:JPN 2 2022 level
-8|known:JPN 2 2022-12 aim
-20|known:JPN 2 2023 aim
20|known:JPN 2 2024 aim
11|known:JPN 2 2024 level
-19|known:JPN 2 2025 aim
-9|known:JPN 2 2025 level
-18|known:JPN 2 2025-12 level
28|known:JPN 2 2025/2026 level
-61|known:JPN 2 2026 aim
-75|known:JPN 2 2026 level
-8|known:JPN 2 2026-01 level
128|known:JPN 2 2026-03 aim
60|known:JPN 2 2026-03 level
19|known:JPN 2 2026-03 no
-9|known:JPN 2 2026-12 aim
-29|known:JPN 2 2026-21 level
63|known:JPN 2 2027 aim
-18|known:JPN 2 2027 no
-26|known:JPN 2 2027-01 aim
9|known:JPN 2 2027/2028 aim
10|known:JPN 2 2028 aim
30|known:JPN 2 2028-03 aim
-22|known:JPN 2 2029 aim
-50|known:JPN 2 2030 aim
-17|known:JPN 2 2030 level
33|known:JPN 2 2031 aim
-14|known:JPN 2 2035 aim
-30|known:JPN 2 2040 aim
-8|known:JPN 2 FY2021 no
-11|known:JPN 2 FY2022 aim
-53|known:JPN 2 FY2022 level
-11|known:JPN 2 FY2024 aim
123|known:JPN 2 FY2025 aim
139|known:JPN 2 FY2025 level
11|known:JPN 2 FY2026 aim
57|known:JPN 2 FY2026 level
113|known:JPN 2 FY2027 aim
47|known:JPN 2 FY2027 no
11|known:JPN 2 FY2028 aim
-12|known:JPN 2 FY2030 aim
-9|known:JPN 2 FY2030 level
-53|known:JPN 2 FY2031 aim
57|known:JPN 2 None aim
57|known:JPN 2 None level
-19|known:JPN 2 None no
35|known:JPN 2.1 FY2027 level
-15|known:JPN 2.1 FY2031 level
-10|known:JPN 2.1 None level
10|known:JPN 2.2 FY2026 level
55|known:JPN 2.2 FY2027 level
19|known:JPN 2.2 None level
33|known:JPN 2.4 2026 level
-45|known:JPN 2.4 FY2025 level
-16|known:JPN 2.4 FY2026 level
14|known:JPN 2.4 FY2027 level
-33|known:JPN 2.4 None level
22|known:JPN 2.4 None no
-10|known:JPN 2.5 2027 aim
-8|known:JPN 2.5 2028 aim
-27|known:JPN 2.5 202X level
-22|known:JPN 2.5 2030 aim
31|known:JPN 2.5 2030 level
24|known:JPN 2.5 203X aim
-23|known:JPN 2.5 FY2025 level
13|known:JPN 2.5 FY2027 aim
25|known:JPN 2.5 FY2027 level
11|known:JPN 2.5 FY2028 aim
18|known:JPN 2.5 FY2030 level
29|known:JPN 2.5 FY2031 aim
-10|known:JPN 2.5 FY2035 aim
28|known:JPN 2.5 None aim
-28|known:JPN 2.5 None level
19|known:JPN 2.5 None no
-18|known:JPN 2.6 FY2026 level
-24|known:JPN 2.6 FY2027 level
90|known:JPN 2.6 FY2031 level
-15|known:JPN 2.6 None aim
-9|known:JPN 2.6 None level
8|known:JPN 2.7 None aim
23|known:JPN 2.8 2030 level
-35|known:JPN 2.8 FY2025 level
43|known:JPN 2.8 FY2030 level
-18|known:JPN 2.8 None level
17|known:JPN 2012 level
-14|known:JPN 2013 level
-34|known:JPN 2014 level
-18|known:JPN 2015 level
-32|known:JPN 2016 level
-11|known:JPN 2018 aim
-42|known:JPN 2018 level
-11|known:JPN 2019 aim
-15|known:JPN 2019 level
13|known:JPN 2020 level
-10|known:JPN 2021 aim
-14|known:JPN 2021 level
-43|known:JPN 2022 aim
-77|known:JPN 2022 level
-12|known:JPN 2022 no
-24|known:JPN 2022-01/2022-03 level
-8|known:JPN 2022-12 aim
-12|known:JPN 2022-12 level
-20|known:JPN 2023 aim
-29|known:JPN 2023-04/2023-06 level
9|known:JPN 2024 aim
-78|known:JPN 2024 level
-37|known:JPN 2025 aim
-85|known:JPN 2025 level
-14|known:JPN 2025-03 aim
-9|known:JPN 2025-04 aim
-12|known:JPN 2025-07 aim
-8|known:JPN 2025-10 no
-20|known:JPN 2025-12 level
-120|known:JPN 2026 aim
-89|known:JPN 2026 level
-8|known:JPN 2026-01 level
77|known:JPN 2026-03 aim
54|known:JPN 2026-03 level
19|known:JPN 2026-03 no
-8|known:JPN 2026-04 aim
-17|known:JPN 2026-05 aim
-27|known:JPN 2026-12 aim
-29|known:JPN 2026-21 level
-17|known:JPN 2027 aim
-27|known:JPN 2027 no
-27|known:JPN 2027-01 aim
9|known:JPN 2027/2028 aim
-50|known:JPN 2028 aim
-24|known:JPN 2028 level
29|known:JPN 2028-03 aim
-23|known:JPN 2029 aim
-22|known:JPN 202X aim
-79|known:JPN 202X level
73|known:JPN 2030 level
29|known:JPN 2030 no
42|known:JPN 2031 aim
39|known:JPN 2031 level
15|known:JPN 2032 aim
-12|known:JPN 2035 aim
8|known:JPN 2035 level
-17|known:JPN 2035 no
104|known:JPN 2036 aim
11|known:JPN 203X aim
-28|known:JPN 2040 aim
-33|known:JPN 2E+1 2025 level
33|known:JPN 2E+1 None level
-9|known:JPN 3 2025 aim
-13|known:JPN 3 2025-03 aim
-34|known:JPN 3 2026 aim
-45|known:JPN 3 2026-03 aim
-17|known:JPN 3 2026-12 aim
-52|known:JPN 3 2028 aim
34|known:JPN 3 202X aim
56|known:JPN 3 2030 aim
40|known:JPN 3 2030 level
21|known:JPN 3 2031 aim
25|known:JPN 3 2031 level
10|known:JPN 3 2035 level
-21|known:JPN 3 FY2025 aim
-41|known:JPN 3 FY2025 level
-38|known:JPN 3 FY2027 aim
-16|known:JPN 3 FY2027 level
50|known:JPN 3 FY2030 aim
55|known:JPN 3 FY2031 aim
56|known:JPN 3 FY2032 aim
9|known:JPN 3 FY2035 aim
35|known:JPN 3 None aim
-40|known:JPN 3 None level
11|known:JPN 3 None no
-8|known:JPN 3-3.5 2026 aim
-8|known:JPN 3.5 2025 aim
-15|known:JPN 3.5 2026 aim
-12|known:JPN 3.5 2026-05 aim
-48|known:JPN 3.5 2027 aim
25|known:JPN 3.5 2030 aim
29|known:JPN 3.5 2030 no
17|known:JPN 3.5 2031 level
17|known:JPN 3.5 2032 aim
-26|known:JPN 3.5 2035 aim
-17|known:JPN 3.5 2035 no
91|known:JPN 3.5 2036 aim
-13|known:JPN 3.5 203X aim
-13|known:JPN 3.5 FY2025 aim
-30|known:JPN 3.5 FY2027 aim
17|known:JPN 3.5 FY2030 aim
-13|known:JPN 3.5 FY2031 aim
-22|known:JPN 3.5 FY2032 aim
28|known:JPN 3.5 FY2033 aim
48|known:JPN 3.5 FY2035 aim
8|known:JPN 3.5 FY2035 no
33|known:JPN 3.5 None aim
17|known:JPN 3.5 None no
-11|known:JPN 4 FY2027 aim
12|known:JPN 4 None aim
-12|known:JPN 5 2027 aim
33|known:JPN 5 2036 aim
12|known:JPN FY1967 level
10|known:JPN FY1976 level
14|known:JPN FY1977 level
25|known:JPN FY1979 level
20|known:JPN FY1980 level
27|known:JPN FY1980 no
-8|known:JPN FY1981 level
11|known:JPN FY1982 level
15|known:JPN FY1983 level
21|known:JPN FY1985 aim
-13|known:JPN FY1985 level
16|known:JPN FY1985 no
8|known:JPN FY1986 level
66|known:JPN FY1986/FY1990 level
95|known:JPN FY1987 aim
69|known:JPN FY1987 level
-11|known:JPN FY1987 no
24|known:JPN FY1988 level
-23|known:JPN FY1991 level
18|known:JPN FY1993 level
17|known:JPN FY1994 level
-9|known:JPN FY1995 aim
16|known:JPN FY1995 no
37|known:JPN FY1999 level
-26|known:JPN FY2000 level
11|known:JPN FY2006 level
-14|known:JPN FY2011 aim
24|known:JPN FY2013 level
-40|known:JPN FY2015 aim
44|known:JPN FY2015 level
11|known:JPN FY2016 level
21|known:JPN FY2017 level
50|known:JPN FY2018 level
-15|known:JPN FY2019 aim
-23|known:JPN FY2020 level
30|known:JPN FY2021 level
-8|known:JPN FY2021 no
-13|known:JPN FY2022 aim
-22|known:JPN FY2022 level
20|known:JPN FY2022 no
45|known:JPN FY2023 level
-12|known:JPN FY2024 aim
42|known:JPN FY2024 level
79|known:JPN FY2025 aim
216|known:JPN FY2025 level
-8|known:JPN FY2025 no
110|known:JPN FY2026 level
95|known:JPN FY2027 aim
100|known:JPN FY2027 level
17|known:JPN FY2028 aim
17|known:JPN FY2029 level
64|known:JPN FY2030 aim
82|known:JPN FY2030 level
76|known:JPN FY2031 aim
60|known:JPN FY2031 level
-20|known:JPN FY2031 no
36|known:JPN FY2032 aim
20|known:JPN FY2032 level
28|known:JPN FY2033 aim
38|known:JPN FY2035 aim
68|known:JPN None aim
-21|known:JPN None level
101|known:JPN None no
13|known:KHM 2 None level
9|known:KHM 2.2 None level
-8|known:KHM 2025 level
21|known:KHM None level
-60|known:KOR 197X level
17|known:KOR 1980 level
-9|known:KOR 1987 level
22|known:KOR 1988 level
17|known:KOR 198X level
9|known:KOR 1990 level
61|known:KOR 1993 level
40|known:KOR 1998 level
-14|known:KOR 2.3 2024 level
76|known:KOR 2.3 2025 level
-29|known:KOR 2.3 2026 level
-11|known:KOR 2.3 2027 level
-15|known:KOR 2.3 FY2025 level
52|known:KOR 2.3 None level
-61|known:KOR 2.32 2024 level
83|known:KOR 2.32 2025 level
-54|known:KOR 2.32 2026 level
36|known:KOR 2.32 None level
-36|known:KOR 2.4 2016 level
-40|known:KOR 2.4 2025 level
67|known:KOR 2.4 2026 level
42|known:KOR 2.4 None level
-33|known:KOR 2.42 2025 level
80|known:KOR 2.42 2026 level
-12|known:KOR 2.42 None level
64|known:KOR 2.5 2023 level
39|known:KOR 2.5 2024 level
-32|known:KOR 2.5 2025 level
-20|known:KOR 2.5 2026 level
61|known:KOR 2.5 2027 level
-10|known:KOR 2.5 2035 level
-37|known:KOR 2.5 None level
13|known:KOR 2.55 2027 level
-12|known:KOR 2.55 None level
34|known:KOR 2.6 2023 level
44|known:KOR 2.6 2024 level
36|known:KOR 2.6 2025 level
-17|known:KOR 2.6 2026 level
-21|known:KOR 2.6 FY2025 level
-24|known:KOR 2.6 FY2027 level
40|known:KOR 2.7 2022 level
-23|known:KOR 2.7 2023 level
12|known:KOR 2.7 2024 level
14|known:KOR 2.7 None level
20|known:KOR 2.76 2029 level
-20|known:KOR 2.76 2032 level
47|known:KOR 2.8 2020 level
-14|known:KOR 2.8 2021 level
-24|known:KOR 2.8 2023 level
-8|known:KOR 2.8 2025 level
26|known:KOR 2.8 None level
15|known:KOR 2.9 2022 aim
36|known:KOR 2.9 2030 level
-23|known:KOR 2.9 2035 level
-20|known:KOR 2.9 None aim
-14|known:KOR 2.9 None level
-9|known:KOR 2003 aim
-11|known:KOR 2006 level
41|known:KOR 2008 aim
22|known:KOR 2015 aim
15|known:KOR 2015 level
-36|known:KOR 2016 level
-15|known:KOR 2018 level
52|known:KOR 2020 level
-10|known:KOR 2021 level
13|known:KOR 2022 aim
70|known:KOR 2022 level
-11|known:KOR 2024 aim
-15|known:KOR 2024 level
-23|known:KOR 2025 aim
54|known:KOR 2025 level
-8|known:KOR 2025-04 aim
-14|known:KOR 2025-04-10 level
-28|known:KOR 2025-11 aim
-22|known:KOR 2026 aim
-31|known:KOR 2026 level
30|known:KOR 2027 level
10|known:KOR 2028 aim
21|known:KOR 2029 level
-11|known:KOR 2030 aim
24|known:KOR 2030 level
10|known:KOR 2031 level
40|known:KOR 2032 level
-14|known:KOR 2034 level
17|known:KOR 2035 aim
41|known:KOR 2035 no
-9|known:KOR 203X aim
41|known:KOR 3 2008 aim
12|known:KOR 3 2015 aim
-8|known:KOR 3 2025-04 aim
-36|known:KOR 3 2026 level
-15|known:KOR 3 2027 level
12|known:KOR 3 2028 aim
-14|known:KOR 3 2030 aim
-18|known:KOR 3 2035 aim
-22|known:KOR 3 None aim
-26|known:KOR 3 None level
11|known:KOR 3 None no
12|known:KOR 3.12 2032 level
-8|known:KOR 3.12 2035 level
-9|known:KOR 3.2 2003 aim
-10|known:KOR 3.2 2035 aim
10|known:KOR 3.2 None aim
-23|known:KOR 3.2 None level
-15|known:KOR 3.5 2025 aim
-28|known:KOR 3.5 2025-11 aim
-13|known:KOR 3.5 2026 aim
-8|known:KOR 3.5 2029 aim
-14|known:KOR 3.5 2029 level
-21|known:KOR 3.5 2032 level
49|known:KOR 3.5 2035 aim
38|known:KOR 3.5 2035 level
47|known:KOR 3.5 2035 no
-8|known:KOR 3.5 203X aim
72|known:KOR 3.5 None aim
-49|known:KOR 3.5 None level
-40|known:KOR 3.5 None no
-10|known:KOR 3.8 2024 aim
-9|known:KOR 3.8 2035 aim
34|known:KOR 3.8 None aim
-20|known:KOR 4 None level
23|known:KOR 5 197X level
-11|known:KOR 5 2025 level
-56|known:KOR 5 None level
10|known:KOR 5 None no
11|known:KOR 6 1980 level
16|known:KOR 6 198X level
-10|known:KOR 6 2025 level
68|known:KOR 6 None level
-30|known:KOR FY2022 level
-24|known:KOR FY2024 level
-40|known:KOR FY2025 level
-40|known:KOR FY2026 level
-49|known:KOR FY2027 level
81|known:KOR None aim
25|known:KOR None level
9|known:KWT 2024 level
9|known:KWT 4.8 2024 level
17|known:LAO 0.3 None level
17|known:LAO None level
10|known:LKA 1.5 2030 aim
-10|known:LKA 1.5 None aim
-11|known:LKA 2025 level
10|known:LKA 2030 aim
-10|known:LKA None aim
22|known:LKA None level
21|known:LTU 2.5 2023 level
-10|known:LTU 2.5 None aim
-20|known:LTU 2.5 None level
11|known:LTU 2021 level
21|known:LTU 2023 level
-10|known:LTU 2025 aim
88|known:LTU 2025 level
78|known:LTU 2026 aim
25|known:LTU 2026 level
74|known:LTU 2026/2030 aim
-46|known:LTU 2030 aim
-9|known:LTU 3 2023 aim
57|known:LTU 3 2025 level
-17|known:LTU 3 2026 level
10|known:LTU 3 None aim
-39|known:LTU 3 None level
-9|known:LTU 4 2025 aim
33|known:LTU 4 2025 level
40|known:LTU 4 2026 aim
-14|known:LTU 4 2026 level
-25|known:LTU 4 None aim
-13|known:LTU 4 None level
32|known:LTU 4.87 2026 aim
-28|known:LTU 4.87 None aim
-11|known:LTU 5 None aim
74|known:LTU 5-6 2026/2030 aim
-27|known:LTU 5-6 2030 aim
-28|known:LTU 5-6 None aim
19|known:LTU 5.38 2026 level
-13|known:LTU 5.38 None level
34|known:LTU 5.4 2026 level
-18|known:LTU 5.4 None level
17|known:LTU 5.5 None aim
-76|known:LTU None aim
-128|known:LTU None level
8|known:LUX 0.7 2023 level
26|known:LUX 1.2 2024 level
-26|known:LUX 1.2 None level
14|known:LUX 2 2025 aim
28|known:LUX 2 2030 aim
-23|known:LUX 2 None aim
-19|known:LUX 2014 level
9|known:LUX 2022 level
29|known:LUX 2023 level
27|known:LUX 2024 level
15|known:LUX 2025 aim
28|known:LUX 2030 aim
-22|known:LUX None aim
-36|known:LUX None level
9|known:LVA 0.9 2014 level
-8|known:LVA 0.9 2020 level
17|known:LVA 0.9 None level
-19|known:LVA 1 None level
37|known:LVA 2 2018 aim
-14|known:LVA 2 None aim
23|known:LVA 2.27 2023 level
-21|known:LVA 2.27 None level
20|known:LVA 2004 level
-12|known:LVA 2012 level
13|known:LVA 2015 level
36|known:LVA 2018 aim
-8|known:LVA 2020 level
18|known:LVA 2023 level
18|known:LVA 2024 level
20|known:LVA 2025 level
8|known:LVA 2026 aim
-12|known:LVA 2027 aim
33|known:LVA 2028 aim
8|known:LVA 3.2 2024 level
11|known:LVA 4 2026 aim
-8|known:LVA 4 None aim
10|known:LVA 4.9 2026 aim
-10|known:LVA 4.9 None aim
11|known:LVA 4.91 2026 aim
-22|known:LVA 5 2026 aim
36|known:LVA 5 2028 aim
-32|known:LVA None aim
-60|known:LVA None level
-12|known:MDA 0.6 2024 level
-12|known:MDA 0.6 2025 level
28|known:MDA 0.6 None level
-12|known:MDA 2024 level
-12|known:MDA 2025 level
27|known:MDA None level
10|known:MEX 0.7 None level
10|known:MEX None level
-28|known:MKD None level
17|known:MMR 2024 level
17|known:MMR 6.8 2024 level
-15|known:MMR 6.8 None level
10|known:MYS 0.9 2025 level
-11|known:MYS 1 2025 level
35|known:MYS 1 None level
31|known:MYS 1.5 None aim
-12|known:MYS 2026 aim
-12|known:MYS 2026 level
-13|known:MYS 202X aim
-11|known:MYS 2030 aim
33|known:MYS None aim
12|known:MYS None level
12|known:NATO 1.4 2014 level
-9|known:NATO 1.4 None level
23|known:NATO 1.47 2014 level
-20|known:NATO 1.47 2024 level
-16|known:NATO 1.5 2024 aim
-13|known:NATO 1.5 2025 aim
-12|known:NATO 1.5 2025-06 aim
-28|known:NATO 1.5 2029 aim
99|known:NATO 1.5 2032 aim
88|known:NATO 1.5 2035 aim
-15|known:NATO 1.5 FY2027 aim
-51|known:NATO 1.5 None aim
-33|known:NATO 1.5 None level
8|known:NATO 1.85 2023 level
23|known:NATO 1.9 None level
24|known:NATO 1988 level
-11|known:NATO 1989 level
13|known:NATO 1995 level
-9|known:NATO 2 2002 aim
-22|known:NATO 2 2014 aim
-71|known:NATO 2 2014 level
-20|known:NATO 2 2017 aim
77|known:NATO 2 2024 aim
96|known:NATO 2 2024 level
-49|known:NATO 2 2025 level
-30|known:NATO 2 2027 aim
-42|known:NATO 2 2032 aim
-58|known:NATO 2 2035 aim
-14|known:NATO 2 FY2025 aim
130|known:NATO 2 None aim
19|known:NATO 2 None level
9|known:NATO 2.02 2024 level
12|known:NATO 2.3 2025 level
-9|known:NATO 2.3 None level
22|known:NATO 2.5 2026 level
-25|known:NATO 2.5 2030 aim
19|known:NATO 2.5 None aim
-22|known:NATO 2.5 None level
-13|known:NATO 2.7 2025 level
12|known:NATO 2.7 None level
-9|known:NATO 2002 aim
-27|known:NATO 2014 aim
-35|known:NATO 2014 level
-20|known:NATO 2017 aim
-24|known:NATO 2020 level
9|known:NATO 2022 level
-8|known:NATO 2023 aim
59|known:NATO 2024 aim
19|known:NATO 2024 level
-26|known:NATO 2025 aim
-28|known:NATO 2025 level
-55|known:NATO 2025-06 aim
8|known:NATO 2025/2026 level
-21|known:NATO 2026 aim
19|known:NATO 2026 level
-42|known:NATO 2027 aim
10|known:NATO 2028 aim
-74|known:NATO 2029 aim
46|known:NATO 2030 aim
74|known:NATO 2032 aim
-8|known:NATO 2033 aim
148|known:NATO 2035 aim
71|known:NATO 2035 level
13|known:NATO 3 2028 aim
36|known:NATO 3 2030 aim
-27|known:NATO 3 None aim
20|known:NATO 3 None level
8|known:NATO 3.3 1986 level
-31|known:NATO 3.4 None aim
22|known:NATO 3.5 2025 level
-16|known:NATO 3.5 2025-06 aim
-16|known:NATO 3.5 2026 aim
-33|known:NATO 3.5 2029 aim
22|known:NATO 3.5 2030 aim
74|known:NATO 3.5 2032 aim
43|known:NATO 3.5 2035 aim
-12|known:NATO 3.5 2035 level
-10|known:NATO 3.5 None aim
-9|known:NATO 3.5 None level
-19|known:NATO 4 2024 aim
23|known:NATO 4 None aim
-14|known:NATO 4 None level
-19|known:NATO 5 2025-06 aim
-18|known:NATO 5 2027 aim
26|known:NATO 5 2030 aim
-56|known:NATO 5 2032 aim
82|known:NATO 5 2035 aim
-8|known:NATO 5 FY2027 aim
38|known:NATO 5 None aim
-18|known:NATO FY2025 aim
-29|known:NATO FY2027 aim
107|known:NATO None aim
-42|known:NATO None level
67|known:NGA 2014 level
-39|known:NGA 2023 level
20|known:NGA 2025 level
-48|known:NGA None level
18|known:NLD 1.1 2014 level
-24|known:NLD 2 2024 aim
33|known:NLD 2 None aim
20|known:NLD 2.6 2026 level
12|known:NLD 2.8 2027 level
18|known:NLD 2014 level
-24|known:NLD 2024 aim
-22|known:NLD 2024 level
-16|known:NLD 2025 aim
9|known:NLD 2026 level
-8|known:NLD 2030 aim
-18|known:NLD 2032 aim
19|known:NLD 2035 aim
-8|known:NLD 3.5 2030 aim
29|known:NLD 3.5 2035 aim
59|known:NLD None aim
12|known:NLD None level
-14|known:NOR 1.5 None level
17|known:NOR 2.16 2025 level
-10|known:NOR 2.16 None level
-9|known:NOR 2.2 2024 level
-14|known:NOR 2.2 2025 level
23|known:NOR 2.2 None level
-27|known:NOR 2024 level
39|known:NOR 2025 level
-10|known:NOR 2026 level
10|known:NOR 2035 aim
15|known:NOR 3.3 2025 level
-15|known:NOR 3.3 None level
12|known:NOR 3.35 2025 level
-14|known:NOR None aim
12|known:NOR None level
26|known:NZL 1 None level
-20|known:NZL 1.1 None level
-8|known:NZL 1.2 2024 level
20|known:NZL 1.2 None level
34|known:NZL 1.3 2026/2027 level
-8|known:NZL 1.3 2032/2033 level
18|known:NZL 198X level
21|known:NZL 2 198X level
-13|known:NZL 2 2025 aim
63|known:NZL 2 2027 aim
-16|known:NZL 2 2028 aim
45|known:NZL 2 2029 aim
15|known:NZL 2 2032/2033 aim
-15|known:NZL 2 2034 aim
-63|known:NZL 2 FY2027 aim
-13|known:NZL 2 None level
-13|known:NZL 2023 aim
-12|known:NZL 2024 level
-13|known:NZL 2025 aim
-13|known:NZL 2025 level
34|known:NZL 2026/2027 level
60|known:NZL 2027 aim
-41|known:NZL 2028 aim
45|known:NZL 2029 aim
19|known:NZL 2030 aim
12|known:NZL 2032/2033 aim
-12|known:NZL 2032/2033 level
-15|known:NZL 2034 aim
26|known:NZL 3 None aim
-63|known:NZL FY2027 aim
14|known:NZL None aim
-66|known:None aim to-1999
52|known:None aim to-2013
35|known:None aim to-2021
44|known:None aim to-2024
-48|known:None level since-2025
62|known:None level to-1999
22|known:None level to-2013
37|known:None level to-2021
-48|known:None level to-2024
62|known:None no since-2025
17|known:None no to-1999
31|known:None no to-2021
23|known:None no to-2024
33|known:OMN 2024 level
12|known:OMN 5.6 2024 level
-10|known:OMN 5.6 None level
-20|known:OMN None level
9|known:PAK 196X level
-28|known:PAK 2 None level
-25|known:PAK 2.3 2025/2026 level
24|known:PAK 2.3 None level
-11|known:PAK 2.5 2026/2027 level
-15|known:PAK 2.5 None aim
32|known:PAK 2.5 None level
-9|known:PAK 2.7 FY2025 level
16|known:PAK 2.7 None level
-11|known:PAK 2.8 2024/2025 level
-36|known:PAK 2.8 None level
40|known:PAK 2022/2023 level
-10|known:PAK 2025/2026 level
-14|known:PAK 2026 level
-11|known:PAK 2026/2027 level
-9|known:PAK 5 None level
-42|known:PAK FY2025 level
-27|known:PAK FY2026 level
-14|known:PAK None aim
20|known:PAK None level
-10|known:PAK None no
14|known:PER 1.5 2026 aim
-12|known:PER 1.5 None aim
13|known:PER 2026 aim
-12|known:PER None aim
-12|known:PHL 0.8 None level
-19|known:PHL 0.9 2024 level
10|known:PHL 0.9 2025 level
11|known:PHL 0.9 None level
11|known:PHL 1 None level
15|known:PHL 1.1 2026 level
-14|known:PHL 1.1 None level
11|known:PHL 1.2 None level
18|known:PHL 1.3 2023 level
17|known:PHL 1.3 2024 level
18|known:PHL 1.3 2025 level
-37|known:PHL 1.3 2026 level
-11|known:PHL 1.3 2028 level
-14|known:PHL 1.3 FY2025 level
21|known:PHL 1.3 None level
-31|known:PHL 1.4 2025 level
23|known:PHL 1.4 2026 level
8|known:PHL 1.4 2027 level
47|known:PHL 1.4 2028 level
-34|known:PHL 1.4 None level
-52|known:PHL 1.5 2025 level
39|known:PHL 1.5 2026 level
28|known:PHL 1.5 2028 level
-11|known:PHL 1.5 FY2025 level
-8|known:PHL 2 2026 aim
-19|known:PHL 2 2028 aim
8|known:PHL 2 2029 aim
16|known:PHL 2 2030 aim
13|known:PHL 2 2031 aim
15|known:PHL 2023 level
-60|known:PHL 2025 level
-8|known:PHL 2026 aim
77|known:PHL 2026 level
-10|known:PHL 2026-01/2026-03 level
-9|known:PHL 2027 aim
-40|known:PHL 2028 aim
58|known:PHL 2028 level
8|known:PHL 2028 no
8|known:PHL 2029 aim
16|known:PHL 2030 aim
13|known:PHL 2031 aim
-25|known:PHL FY2025 level
37|known:PHL None aim
-10|known:PHL None level
12|known:PNG 0.3 None level
12|known:PNG None level
39|known:POL 1.95 None aim
13|known:POL 2 2016 aim
10|known:POL 2.1 None level
56|known:POL 2.2 2022 level
-27|known:POL 2.2 2024 level
-32|known:POL 2.2 None level
-28|known:POL 2014 level
-18|known:POL 2015 aim
14|known:POL 2015 level
-13|known:POL 2021 level
26|known:POL 2022 level
-11|known:POL 2022-04 aim
35|known:POL 2023 aim
10|known:POL 2023 level
16|known:POL 2024 level
-8|known:POL 2025 aim
55|known:POL 2025 level
28|known:POL 2026 level
69|known:POL 2027 aim
-9|known:POL 2027 level
-10|known:POL 3 2022-04 aim
27|known:POL 3 2023 aim
-16|known:POL 3.9 2014 level
12|known:POL 3.9 2023 level
-13|known:POL 3.9 2024 level
18|known:POL 3.9 None level
9|known:POL 4 2023 aim
-25|known:POL 4 2023 level
32|known:POL 4 2024 level
11|known:POL 4 None level
-13|known:POL 4.1 2021 level
-36|known:POL 4.1 2022 level
59|known:POL 4.1 2024 level
24|known:POL 4.12 2024 level
-12|known:POL 4.12 None level
10|known:POL 4.2 2024 level
-10|known:POL 4.2 None level
11|known:POL 4.3 2025 level
-10|known:POL 4.3 None level
17|known:POL 4.48 2025 level
-32|known:POL 4.5 2024 level
51|known:POL 4.5 2025 level
-10|known:POL 4.7 2024 level
9|known:POL 4.7 2025 aim
-8|known:POL 4.7 None aim
17|known:POL 4.7 None level
-10|known:POL 4.8 2025 level
8|known:POL 4.8 2026 aim
35|known:POL 4.8 2026 level
-15|known:POL 4.8 None level
-8|known:POL 5 2025 aim
70|known:POL 5 2027 aim
-46|known:POL 5 None aim
-11|known:POL FY2025 level
-35|known:POL None aim
-35|known:POL None level
-28|known:PRK 2025 level
-13|known:PRK 2026 level
26|known:PRK 2E+1 None level
21|known:PRK 2E+1-3E+1 None level
59|known:PRK None level
24|known:PRT 1.55 2024 level
-17|known:PRT 1.55 None level
63|known:PRT 2 2025 aim
-55|known:PRT 2 None aim
15|known:PRT 2 None level
25|known:PRT 2024 level
63|known:PRT 2025 aim
-9|known:PRT 2025 level
-49|known:PRT None aim
9|known:ROU 2.5 2023 aim
9|known:ROU 2023 aim
11|known:ROU 2024 level
15|known:ROU 3 2030 aim
-17|known:ROU 3 None aim
-15|known:ROU 3.5 2030 aim
15|known:ROU 3.5 None aim
-19|known:ROU None level
20|known:RUS 15 None level
19|known:RUS 2.7 2021 level
-11|known:RUS 2.7 None level
-16|known:RUS 2007 level
27|known:RUS 2022 level
-34|known:RUS 2023 level
22|known:RUS 2024 level
55|known:RUS 2025 level
14|known:RUS 2026 level
19|known:RUS 2027 aim
-12|known:RUS 2027 level
13|known:RUS 3.6 2021 level
-10|known:RUS 3.6 2023 level
-10|known:RUS 4.1 2021 level
25|known:RUS 4.1 2022 level
-18|known:RUS 4.1 None level
-8|known:RUS 5 2027 level
8|known:RUS 5 None level
-20|known:RUS 5.5 2025 level
32|known:RUS 5.5 2026 level
-12|known:RUS 5.5 None level
14|known:RUS 5.9 2023 level
-14|known:RUS 5.9 None level
16|known:RUS 6 2024 level
-16|known:RUS 6 None level
69|known:RUS 6.2 2025 level
-46|known:RUS 6.2 2026 level
-25|known:RUS 6.2 None level
16|known:RUS 6.3 None level
-20|known:RUS 7 2023 level
18|known:RUS 7 None level
-13|known:RUS 7.1 2023 level
36|known:RUS 7.1 2024 level
-16|known:RUS 7.1 None level
9|known:RUS 7.3 2025 level
12|known:RUS 7.5 2025 level
-9|known:RUS 7.5 None level
67|known:RUS 8 2025 level
-33|known:RUS 8 None level
-18|known:RUS None aim
-30|known:RUS None level
11|known:SAU 2024 level
16|known:SAU 2025 level
-8|known:SAU 2025-05 level
22|known:SAU 6.5 2025 level
-16|known:SAU 6.5 None level
12|known:SAU 7.3 2024 level
-24|known:SAU None level
8|known:SGP 1996 level
-15|known:SGP 2.8 2026 level
12|known:SGP 2.8 FY2026 level
12|known:SGP 2.9 None level
-13|known:SGP 2023 level
-11|known:SGP 2024 level
-20|known:SGP 2025 level
-21|known:SGP 2026 level
-14|known:SGP 2026-05-30 level
-14|known:SGP 2035 aim
-11|known:SGP 3 2024 level
-16|known:SGP 3 2025 level
-14|known:SGP 3 2026-05-30 level
-11|known:SGP 3 2035 aim
-9|known:SGP 3 FY2024 level
32|known:SGP 3 FY2025 level
26|known:SGP 3 None aim
48|known:SGP 3 None level
-8|known:SGP 5 None level
8|known:SGP FY1999 level
-9|known:SGP FY2024 level
27|known:SGP FY2025 level
30|known:SGP None aim
62|known:SGP None level
9|known:SGP None no
13|known:SVK 1.5 None aim
-21|known:SVK 2 2026 level
-17|known:SVK 2 None level
-27|known:SVK 2 None no
45|known:SVK 2023 level
-21|known:SVK 2026 level
-15|known:SVK 2035 aim
19|known:SVK None aim
-17|known:SVK None level
-30|known:SVK None no
24|known:SVN 1.29 2024 level
9|known:SVN 1.29 None level
25|known:SVN 2024 level
43|known:SVN 2030 aim
-45|known:SVN None aim
53|known:SVN None level
33|known:SWE 1 2014 level
-22|known:SWE 1 201X level
10|known:SWE 2 2024 level
8|known:SWE 2 2028 aim
-9|known:SWE 2 None aim
20|known:SWE 2.1 2024 level
-9|known:SWE 2.1 None level
-35|known:SWE 2.4 2025 level
50|known:SWE 2.4 None level
-16|known:SWE 2000 level
30|known:SWE 2014 level
-8|known:SWE 201X level
-9|known:SWE 2024 level
-42|known:SWE 2025 level
10|known:SWE 2028 aim
9|known:SWE 2030 aim
-11|known:SWE 2030 level
16|known:SWE 3.5 2030 aim
-12|known:SWE 3.5 None aim
-9|known:SWE None aim
66|known:SWE None level
21|known:THA 1 None level
8|known:THA 1.05 FY2026 level
-21|known:THA 1.1 2025 level
-21|known:THA 1.1 2026 level
59|known:THA 1.1 FY2025 level
30|known:THA 1.1 None level
12|known:THA 1.2 2023 level
16|known:THA 1.2 2025 level
26|known:THA 1.5 None level
-29|known:THA 1988 level
22|known:THA 1990 level
-8|known:THA 2 None no
-17|known:THA 2006 level
12|known:THA 2023 level
-20|known:THA 2024 level
-21|known:THA 2026 level
9|known:THA 3 None level
21|known:THA FY1999 level
36|known:THA FY2021 level
9|known:THA FY2025 level
11|known:THA FY2026 level
9|known:THA None aim
82|known:THA None level
-8|known:THA None no
-13|known:TUR 1.9 None level
-41|known:TUR 2 2024 level
39|known:TUR 2 None level
11|known:TUR 2.1 2024 level
-10|known:TUR 2.1 None level
-44|known:TUR 2.3 2025 level
29|known:TUR 2.3 2026 level
16|known:TUR 2.3 None level
18|known:TUR 2.33 2025 level
-18|known:TUR 2.33 None level
-16|known:TUR 2024 level
-24|known:TUR 2025 level
29|known:TUR 2026 level
-12|known:TUR None level
20|known:TWN 198X level
-28|known:TWN 1993 level
-25|known:TWN 1998 level
-11|known:TWN 1E+1 2027 aim
31|known:TWN 1E+1 None aim
8|known:TWN 1E+1 None no
30|known:TWN 2 2016 level
-28|known:TWN 2 2024 level
-22|known:TWN 2 None aim
-51|known:TWN 2.1 2021 level
29|known:TWN 2.1 2024 level
20|known:TWN 2.1 2025 level
18|known:TWN 2.1 None level
22|known:TWN 2.2 2023 level
-9|known:TWN 2.3 None level
29|known:TWN 2.4 2023 level
16|known:TWN 2.4 2025 level
-35|known:TWN 2.4 None level
-25|known:TWN 2.45 2024 level
32|known:TWN 2.45 2025 level
18|known:TWN 2.45 None level
-31|known:TWN 2.5 2023 level
17|known:TWN 2.5 2024 level
26|known:TWN 2.5 2025 level
-17|known:TWN 2.5 2027 level
48|known:TWN 2.5 None aim
30|known:TWN 2.5 None level
31|known:TWN 2.6 None level
-23|known:TWN 2.84 2025 level
52|known:TWN 2.84 2026 level
-28|known:TWN 2.84 None level
17|known:TWN 2.9 None level
-22|known:TWN 2001 level
-20|known:TWN 2009 level
30|known:TWN 2016 level
-51|known:TWN 2021 level
9|known:TWN 2022 level
15|known:TWN 2023 level
-21|known:TWN 2024 aim
68|known:TWN 2025 aim
63|known:TWN 2025 level
-8|known:TWN 2025-01 level
-11|known:TWN 2025-01/2025-03 level
-15|known:TWN 2025-03 aim
43|known:TWN 2026 aim
131|known:TWN 2026 level
-18|known:TWN 2026-03-12 level
37|known:TWN 2027 aim
21|known:TWN 2027 level
-22|known:TWN 2028 aim
-23|known:TWN 2030 aim
-14|known:TWN 2030 level
20|known:TWN 2032 aim
-19|known:TWN 2033 aim
9|known:TWN 2035 aim
-8|known:TWN 2035 level
-18|known:TWN 3 2009 level
-16|known:TWN 3 2024 aim
83|known:TWN 3 2025 aim
-13|known:TWN 3 2025-03 aim
18|known:TWN 3 2026 aim
79|known:TWN 3 2026 level
17|known:TWN 3 2027 aim
-8|known:TWN 3 2027 level
-37|known:TWN 3 2030 aim
-10|known:TWN 3 None level
30|known:TWN 3.3 2026 aim
-8|known:TWN 3.3 2030 level
-18|known:TWN 3.3 None aim
15|known:TWN 3.3 None level
-12|known:TWN 3.32 2025 level
35|known:TWN 3.32 2026 level
-13|known:TWN 3.32 None level
20|known:TWN 3.5 2026 aim
21|known:TWN 3.5 2027 aim
-28|known:TWN 3.5 2030 aim
10|known:TWN 3.5 2030 level
-14|known:TWN 3.5 None aim
-16|known:TWN 3.5 None level
25|known:TWN 3.6 2027 level
-10|known:TWN 3.6 None level
-19|known:TWN 5 2026 aim
-11|known:TWN 5 2027 aim
16|known:TWN 5 2028 aim
59|known:TWN 5 2030 aim
9|known:TWN 5 2030 no
20|known:TWN 5 2032 aim
-13|known:TWN 5 2033 aim
-21|known:TWN 5 None aim
8|known:TWN 5 None level
-12|known:TWN FY2025 level
21|known:TWN None no
17|known:UKR 2022 level
24|known:UKR 2023 level
53|known:UKR 2024 level
41|known:UKR 2025 level
-18|known:UKR 2026 aim
31|known:UKR 2026 level
10|known:UKR 27.2 2026 level
28|known:UKR 34 2022 level
38|known:UKR 34 2024 level
-48|known:UKR 34 None level
25|known:UKR 37 2023 level
-20|known:UKR 37 None level
-17|known:UKR 3E+1 None level
31|known:UKR 4E+1 2025 level
-23|known:UKR 4E+1 None level
19|known:UKR None aim
-129|known:UKR None level
12|known:USA 1944 level
46|known:USA 195X level
9|known:USA 1968 level
-34|known:USA 1976 level
24|known:USA 1977 level
-17|known:USA 1979 level
74|known:USA 1980 level
-14|known:USA 1983 level
29|known:USA 198X level
36|known:USA 1995 level
32|known:USA 1997 aim
46|known:USA 1998 level
46|known:USA 1E+1 195X level
-43|known:USA 1E+1 None level
-8|known:USA 2.5 2024 level
13|known:USA 2.5 2035 level
13|known:USA 2003 level
-64|known:USA 2004 level
-27|known:USA 2006 level
15|known:USA 2009 level
19|known:USA 2013 level
-49|known:USA 2014 level
56|known:USA 2016 level
8|known:USA 2017 level
29|known:USA 2018 level
13|known:USA 2019 level
64|known:USA 2020 level
52|known:USA 2021 level
19|known:USA 2023 level
-56|known:USA 2024 level
-10|known:USA 2026 aim
-24|known:USA 2026 level
84|known:USA 2027 aim
-40|known:USA 2027 level
-13|known:USA 2030 level
-13|known:USA 2031 aim
-22|known:USA 3 2024 level
-8|known:USA 3 2025 level
15|known:USA 3 2026 level
9|known:USA 3 FY2025 level
27|known:USA 3 FY2026 level
-28|known:USA 3 None aim
38|known:USA 3.1 2025 level
14|known:USA 3.1 FY2023 level
-13|known:USA 3.1 FY2025 level
-10|known:USA 3.2 2014 level
23|known:USA 3.2 2025 level
-10|known:USA 3.2 2027 level
-12|known:USA 3.2 2030 level
28|known:USA 3.2 None level
29|known:USA 3.22 2025 level
-17|known:USA 3.22 None level
44|known:USA 3.3 FY2026 level
31|known:USA 3.3 None level
40|known:USA 3.38 2024 level
-35|known:USA 3.38 None level
8|known:USA 3.4 2016 level
18|known:USA 3.4 2023 level
51|known:USA 3.4 2024 level
-49|known:USA 3.4 2025 level
16|known:USA 3.4 None level
-10|known:USA 3.5 2006 level
-15|known:USA 3.5 2014 level
30|known:USA 3.5 2018 level
58|known:USA 3.5 2021 level
23|known:USA 3.5 2022 level
-52|known:USA 3.5 2024 level
-19|known:USA 3.5 FY2021 level
-27|known:USA 3.5 FY2027 level
-38|known:USA 3.6 2016 level
-41|known:USA 3.6 None level
-9|known:USA 3.7 None level
18|known:USA 3.8 2013 level
21|known:USA 3.8 None level
71|known:USA 4 FY1995 aim
-8|known:USA 4 None aim
14|known:USA 4.5 2027 aim
-21|known:USA 4.5 None aim
-16|known:USA 4.5 None level
24|known:USA 4.6 FY2027 level
-12|known:USA 4.6 None aim
-8|known:USA 4.6 None level
-26|known:USA 4.7 None aim
-12|known:USA 4.7 None level
16|known:USA 4.9 1979 level
10|known:USA 4.9 2009 level
-10|known:USA 4.9 2024 level
-16|known:USA 4.9 None level
-14|known:USA 5 2026 level
28|known:USA 5 2027 aim
-13|known:USA 5 2031 aim
-16|known:USA 5 FY1978 level
-28|known:USA 5 FY2025 aim
-14|known:USA 5 FY2026 aim
26|known:USA 5 FY2027 aim
14|known:USA 5 None aim
-17|known:USA 5 None no
-22|known:USA 5.3 None level
8|known:USA 5.4 None level
14|known:USA 5.5 None level
-22|known:USA 6 1976 level
11|known:USA 6 1986 level
30|known:USA 6 198X level
8|known:USA 6 None level
23|known:USA 6.3 None level
-19|known:USA 6.5 FY1987 level
-33|known:USA 6.8 1979 level
29|known:USA 6.8 None level
18|known:USA 6.9 None level
-16|known:USA FY1978 level
-21|known:USA FY1982 level
-16|known:USA FY1983 level
11|known:USA FY1985 level
-26|known:USA FY1987 level
-8|known:USA FY1988 level
71|known:USA FY1995 aim
-12|known:USA FY2003 level
-19|known:USA FY2021 level
13|known:USA FY2023 level
-22|known:USA FY2024 level
-28|known:USA FY2025 aim
-40|known:USA FY2025 level
-16|known:USA FY2026 aim
28|known:USA FY2026 level
45|known:USA FY2027 aim
-69|known:USA None aim
18|known:USA None level
-16|known:USA None no
41|known:VNM 1.8 2019 level
-15|known:VNM 1.8 2026 level
-8|known:VNM 1.8 FY2025 level
38|known:VNM 1.8 None level
15|known:VNM 1.9 None level
39|known:VNM 2 None level
33|known:VNM 2.36 2018 level
10|known:VNM 2018 level
12|known:VNM 2019 level
-43|known:VNM 2024 level
-24|known:VNM 2026 level
-8|known:VNM FY2025 level
-11|known:VNM FY2026 level
88|known:VNM None level
8|known:VNM None no
-8|known:ZAF None level
-11|last
15|last-joint:, 1 level
-65|last-joint:, 13 aim
-34|last-joint:, 13 level
35|last-joint:, 2 level
-11|last-joint:, 3 level
98|last-joint:, 5 aim
-9|last-joint:, 5 level
-24|last-joint:, 8 aim
-113|last-joint:, 8 level
-35|last-joint:, far aim
-94|last-joint:, far level
11|last-joint:- 1 aim
13|last-joint:- 13 aim
11|last-joint:- 13 level
-33|last-joint:- 2 level
-23|last-joint:- 5 level
-12|last-joint:- 8 level
-18|last-joint:; 13 aim
16|last-joint:; 3 level
22|last-joint:; 5 level
19|last-joint:; 8 aim
-27|last-joint:; 8 level
92|last-joint:; far level
13|last-joint:and 1 level
-21|last-joint:and 13 aim
-12|last-joint:and 13 level
-23|last-joint:and 2 aim
16|last-joint:and 2 level
-17|last-joint:and 3 aim
10|last-joint:and 3 level
15|last-joint:and 5 aim
14|last-joint:and 5 level
-62|last-joint:and 8 aim
61|last-joint:and 8 level
-14|last-joint:and far aim
-41|last-joint:and far level
20|last-joint:or 13 level
-13|last-joint:or 2 level
57|last-joint:or 3 aim
-10|last-joint:or far level
-9|last-time:demand far fiscal 0
34|last-time:demand far year 0
-15|last-time:demand far year 2
12|last-time:demand next year 1
9|last-time:demand next year 2
45|last-time:demand now year 1
47|last-time:level far fiscal 1
-78|last-time:level far year 0
-39|last-time:level far year 1
-41|last-time:level far year 2
26|last-time:level far years 0
32|last-time:level far years 1
31|last-time:level far years 2
33|last-time:level long-past decade 1
-32|last-time:level long-past fiscal 0
12|last-time:level long-past year 0
-31|last-time:level long-past year 1
-29|last-time:level long-past year 2
-11|last-time:level long-past years 0
-12|last-time:level long-past years 1
-19|last-time:level next fiscal 0
33|last-time:level next fiscal 1
54|last-time:level next fiscal 2
11|last-time:level next year 0
-20|last-time:level next year 1
44|last-time:level next year 2
-26|last-time:level now fiscal 0
-39|last-time:level now fiscal 1
28|last-time:level now fiscal 2
25|last-time:level now year 0
18|last-time:level now year 1
24|last-time:level now year 2
-16|last-time:level now years 0
31|last-time:level now years 1
-19|last-time:level now years 2
-41|last-time:level past fiscal 0
18|last-time:level past fiscal 1
-8|last-time:level past fiscal 2
60|last-time:level past year 0
-35|last-time:level past year 2
-14|last-time:level past years 0
21|last-time:level past years 1
46|last-time:other far fiscal 2
23|last-time:pledge far fiscal 0
-101|last-time:pledge far fiscal 1
-48|last-time:pledge far fiscal 2
43|last-time:pledge far month 1
52|last-time:pledge far year 0
29|last-time:pledge far year 1
23|last-time:pledge far year 2
-9|last-time:pledge far years 0
49|last-time:pledge next fiscal 1
-42|last-time:pledge next month 1
-30|last-time:pledge next year 0
25|last-time:pledge next year 2
-42|last-time:pledge now fiscal 0
23|last-time:pledge now fiscal 1
-8|last-time:pledge now fiscal 2
46|last-time:pledge now year 0
28|last-time:pledge now year 1
18|last-time:pledge now year 2
-10|last-time:pledge now years 0
38|last-time:pledge now years 1
-22|last-time:pledge past year 0
-32|last-time:proposal far fiscal 0
40|last-time:proposal far fiscal 1
-13|last-time:proposal far fiscal 2
-11|last-time:proposal far month 0
-37|last-time:proposal far year 0
-41|last-time:proposal far year 1
100|last-time:proposal far year 2
10|last-time:proposal next fiscal 1
-28|last-time:proposal next year 0
-23|last-time:proposal next year 1
-26|last-time:proposal next year 2
-9|last-time:proposal now year 0
-87|last:aim 0
50|last:aim 1
16|last:aim 2
-109|last:level 0
92|last:level 1
40|last:level 2
-28|last:no 0
-17|last:no 1
30|last:no 2
8|lead-aim:\" year
8|lead-aim:'s fiscal
-12|lead-aim:'s year
-23|lead-aim:, day
-40|lead-aim:, fiscal
18|lead-aim:, that-year
-11|lead-aim:1.8 percent fiscal
-14|lead-aim:1.8% fiscal
-13|lead-aim:2 per cent fiscal
-35|lead-aim:2 per cent that-year
-32|lead-aim:2 percent that-year
-50|lead-aim:2% fiscal
82|lead-aim:2% that-year
9|lead-aim:2.5 percent that-year
17|lead-aim:2.5% that-year
-20|lead-aim:2026 year
-15|lead-aim:3 percent bare-month
16|lead-aim:3 percent that-year
-8|lead-aim:3% that-year
-32|lead-aim:3.5 per cent that-year
8|lead-aim:3.5% that-year
11|lead-aim:a fiscal
11|lead-aim:achieved fiscal
-25|lead-aim:after fiscal
12|lead-aim:already that-year
13|lead-aim:at bare-month
-14|lead-aim:at that-year
25|lead-aim:at year
-10|lead-aim:attained fiscal
21|lead-aim:before bare-month
25|lead-aim:before fiscal
-89|lead-aim:before year
-19|lead-aim:between year
11|lead-aim:beyond fiscal
54|lead-aim:by bare-month
-20|lead-aim:by decade
46|lead-aim:by fiscal
-38|lead-aim:by that-year
81|lead-aim:by year
20|lead-aim:by years
45|lead-aim:defence that-year
-17|lead-aim:do bare-month
25|lead-aim:early fiscal
-31|lead-aim:for fiscal
-18|lead-aim:for that-year
80|lead-aim:for year
18|lead-aim:for years
-46|lead-aim:from fiscal
-37|lead-aim:from month
29|lead-aim:from that-year
38|lead-aim:from year
-59|lead-aim:gdp fiscal
-14|lead-aim:goal bare-month
30|lead-aim:goal fiscal
-196|lead-aim:in bare-month
63|lead-aim:in decade
61|lead-aim:in fiscal
-35|lead-aim:in month
-14|lead-aim:in that-year
70|lead-aim:in year
72|lead-aim:in years
-14|lead-aim:instead of fiscal
-22|lead-aim:instead of year
11|lead-aim:into fiscal
13|lead-aim:into that-year
17|lead-aim:is fiscal
21|lead-aim:is year
10|lead-aim:it fiscal
9|lead-aim:japanese fiscal
-9|lead-aim:law that-year
-10|lead-aim:made that-year
25|lead-aim:mean year
-8|lead-aim:met fiscal
15|lead-aim:military spending fiscal
10|lead-aim:named year
-9|lead-aim:not fiscal
-86|lead-aim:not year
15|lead-aim:nothing year
12|lead-aim:of fiscal
-22|lead-aim:of year
-12|lead-aim:on day
-41|lead-aim:on weekday
8|lead-aim:reached fiscal
-10|lead-aim:review part
-8|lead-aim:said bare-month
-15|lead-aim:said weekday
8|lead-aim:set fiscal
24|lead-aim:set year
-11|lead-aim:since month
-24|lead-aim:since year
-36|lead-aim:starting that-year
32|lead-aim:target that-year
39|lead-aim:than year
27|lead-aim:that that-year
54|lead-aim:through fiscal
17|lead-aim:through month
41|lead-aim:through year
27|lead-aim:till year
29|lead-aim:time that-year
-14|lead-aim:to decade
44|lead-aim:to fiscal
10|lead-aim:to month
32|lead-aim:to that-year
13|lead-aim:to year
36|lead-aim:two percent fiscal
33|lead-aim:until year
-17|lead-aim:washington bare-month
35|lead-aim:will that-year
-11|lead-aim:with fiscal
19|lead-aim:with year
42|lead-aim:within fiscal
-8|lead-level:\" that-year
11|lead-level:'s fiscal
13|lead-level:'s year
-14|lead-level:( day
20|lead-level:( year
-42|lead-level:, day
52|lead-level:, fiscal
17|lead-level:, that-year
40|lead-level:, year
69|lead-level:, years
13|lead-level:1 percent that-year
17|lead-level:1.29% that-year
11|lead-level:1.4 percent that-year
-15|lead-level:1.5% that-year
10|lead-level:1.6% fiscal
-11|lead-level:1.8 per cent fiscal
9|lead-level:1.9 percent that-year
25|lead-level:1.9% that-year
-13|lead-level:2 percent fiscal
11|lead-level:2 percent that-year
-15|lead-level:2% bare-month
11|lead-level:2.0% that-year
-23|lead-level:2.32 percent that-year
-26|lead-level:2.4 percent that-year
13|lead-level:2.4pc that-year
-41|lead-level:2.5 per cent that-year
10|lead-level:2.5 percent that-year
21|lead-level:2020 year
-10|lead-level:2024 year
-53|lead-level:3 percent that-year
26|lead-level:4.1% that-year
10|lead-level:4.8 percent that-year
10|lead-level:5% that-year
21|lead-level:6 percent year
47|lead-level:7 per cent that-year
-11|lead-level:7 percent that-year
20|lead-level:: that-year
28|lead-level:; that-year
8|lead-level:; year
-10|lead-level:a year
-9|lead-level:after year
-41|lead-level:against that-year
10|lead-level:apiece that-year
-16|lead-level:at bare-month
-57|lead-level:at decade
-15|lead-level:at year
14|lead-level:attained fiscal
-44|lead-level:before year
-26|lead-level:begins bare-month
32|lead-level:between year
-28|lead-level:budget that-year
29|lead-level:budget years
-19|lead-level:by bare-month
-9|lead-level:by decade
-29|lead-level:by part
-33|lead-level:by that-year
13|lead-level:by year
-8|lead-level:by years
-24|lead-level:calendar year
28|lead-level:countries that-year
14|lead-level:defence that-year
13|lead-level:defense spending that-year
20|lead-level:defense that-year
-10|lead-level:donald trump bare-month
13|lead-level:eu that-year
8|lead-level:finish that-year
-10|lead-level:fiscal 2022 fiscal
11|lead-level:fiscal 2023 fiscal
-43|lead-level:for decade
46|lead-level:for fiscal
47|lead-level:for year
26|lead-level:for years
-25|lead-level:from fiscal
-15|lead-level:from year
12|lead-level:gdp fiscal
16|lead-level:gross domestic product fiscal
9|lead-level:gross national product that-year
47|lead-level:has that-year
-10|lead-level:if fiscal
-30|lead-level:if that-year
-77|lead-level:in bare-month
107|lead-level:in decade
-16|lead-level:in month
-13|lead-level:in that-year
25|lead-level:in year
36|lead-level:in years
-8|lead-level:into that-year
18|lead-level:into year
-16|lead-level:it that-year
-31|lead-level:mark that-year
20|lead-level:military that-year
-56|lead-level:nothing bare-month
22|lead-level:nothing fiscal
46|lead-level:nothing that-year
-37|lead-level:nothing weekday
10|lead-level:nothing years
37|lead-level:of decade
-34|lead-level:of fiscal
-10|lead-level:of that-year
-10|lead-level:of year
-17|lead-level:on day
27|lead-level:on fiscal
-56|lead-level:on weekday
17|lead-level:outlays fiscal
17|lead-level:push that-year
8|lead-level:put that-year
-8|lead-level:puts that-year
22|lead-level:quota that-year
18|lead-level:reached bare-month
10|lead-level:reached year
40|lead-level:recently year
-13|lead-level:said weekday
-10|lead-level:says that-year
-9|lead-level:set that-year
-33|lead-level:since year
25|lead-level:so that-year
-9|lead-level:so weekday
33|lead-level:speaking of fiscal
-27|lead-level:spending fiscal
9|lead-level:spent that-year
11|lead-level:stood that-year
17|lead-level:than fiscal
-61|lead-level:than that-year
20|lead-level:the military that-year
24|lead-level:there that-year
-31|lead-level:through fiscal
-20|lead-level:through year
27|lead-level:time that-year
-22|lead-level:to fiscal
-22|lead-level:two percent that-year
-17|lead-level:until bare-month
-17|lead-level:until decade
13|lead-level:until fiscal
-57|lead-level:until that-year
-25|lead-level:until year
-20|lead-level:use that-year
30|lead-level:war year
19|lead-level:will that-year
36|lead-level:worry that-year
8|lead-near:after \" 2
11|lead-near:after ( 1
22|lead-near:after , 1
41|lead-near:after , 13
-48|lead-near:after , 2
-14|lead-near:after , 5
13|lead-near:after , 8
11|lead-near:after , far
16|lead-near:after 1 percent 0
13|lead-near:after 1.6% 0
10|lead-near:after 1.8% 0
9|lead-near:after 1.9 percent 0
22|lead-near:after 2 pct 0
-22|lead-near:after 2 per cent 0
-24|lead-near:after 2% 0
25|lead-near:after 2% far
17|lead-near:after 2.4 percent 0
13|lead-near:after 2.5 percent 0
-11|lead-near:after 2.8 per cent 0
39|lead-near:after 2020 3
-17|lead-near:after 2020 5
32|lead-near:after 3.4 percent 0
-38|lead-near:after 3.5 per cent 0
-9|lead-near:after 3.5 percent 0
8|lead-near:after 5 percent 0
-19|lead-near:after ; 1
-16|lead-near:after ; 3
-8|lead-near:after after 13
-50|lead-near:after after 5
13|lead-near:after already 1
10|lead-near:after apiece 3
8|lead-near:after armed forces 5
-11|lead-near:after at 3
25|lead-near:after at 8
10|lead-near:after attained 5
47|lead-near:after before 1
-15|lead-near:after before 13
-9|lead-near:after before 2
-31|lead-near:after before 3
-72|lead-near:after before 5
61|lead-near:after before 8
-52|lead-near:after between 1
84|lead-near:after between 3
-26|lead-near:after between 5
77|lead-near:after by 1
29|lead-near:after by 13
47|lead-near:after by 2
26|lead-near:after by 3
-59|lead-near:after by 5
48|lead-near:after by 8
-53|lead-near:after by far
56|lead-near:after defence 3
15|lead-near:after defense 2
14|lead-near:after defense 8
49|lead-near:after early 3
17|lead-near:after early 5
-10|lead-near:after fiscal 2022 13
17|lead-near:after fiscal 2023 5
67|lead-near:after for 1
38|lead-near:after for 13
53|lead-near:after for 2
41|lead-near:after for 3
-19|lead-near:after for 5
-80|lead-near:after for 8
22|lead-near:after from 1
-23|lead-near:after from 13
-46|lead-near:after from 3
27|lead-near:after from 5
-53|lead-near:after from 8
14|lead-near:after from far
48|lead-near:after gdp 2
-44|lead-near:after gdp far
14|lead-near:after goal 1
-13|lead-near:after gross domestic product 2
-40|lead-near:after if 1
136|lead-near:after in 1
-39|lead-near:after in 13
-12|lead-near:after in 2
37|lead-near:after in 5
24|lead-near:after in 8
-82|lead-near:after in far
-23|lead-near:after instead of 8
-11|lead-near:after into 13
-31|lead-near:after into 3
16|lead-near:after into 5
9|lead-near:after it far
9|lead-near:after japanese 5
-21|lead-near:after least 5
-33|lead-near:after mark 1
25|lead-near:after mean far
11|lead-near:after met 13
13|lead-near:after military 5
10|lead-near:after military spending 5
8|lead-near:after more 5
-10|lead-near:after of 1
-38|lead-near:after of 13
10|lead-near:after of 2
31|lead-near:after of 5
12|lead-near:after of 8
9|lead-near:after on 1
-13|lead-near:after on 13
-11|lead-near:after on 8
-11|lead-near:after on far
30|lead-near:after only 2
-8|lead-near:after rather than 8
10|lead-near:after reached 3
29|lead-near:after reached 5
-9|lead-near:after said 13
27|lead-near:after since 1
-9|lead-near:after since 13
-16|lead-near:after since 3
-15|lead-near:after since 5
-42|lead-near:after since 8
22|lead-near:after so 5
48|lead-near:after speaking of 13
-13|lead-near:after spends 2
21|lead-near:after target 1
16|lead-near:after target 2
22|lead-near:after than 13
14|lead-near:after than 8
-9|lead-near:after than far
30|lead-near:after that 5
26|lead-near:after through 1
32|lead-near:after through 2
8|lead-near:after through 3
-13|lead-near:after through far
25|lead-near:after time 8
22|lead-near:after to 1
-56|lead-near:after to 13
38|lead-near:after to 2
-27|lead-near:after to 3
15|lead-near:after to 5
-14|lead-near:after to 8
38|lead-near:after to far
-33|lead-near:after two percent 0
21|lead-near:after until 13
15|lead-near:after until 3
14|lead-near:after until far
-37|lead-near:after was 1
-31|lead-near:after with 5
14|lead-near:before 's 2
-8|lead-near:before 's 5
8|lead-near:before 's far
20|lead-near:before , 13
23|lead-near:before , 3
20|lead-near:before , 5
-19|lead-near:before , far
15|lead-near:before - 8
-15|lead-near:before 1.8% 13
24|lead-near:before 1.9% far
29|lead-near:before 2% 5
-23|lead-near:before 2.32 percent 1
-36|lead-near:before 2.4 percent 8
-13|lead-near:before 3 percent 8
-23|lead-near:before 3.4% far
9|lead-near:before 4.1% 5
54|lead-near:before ; 3
11|lead-near:before a 13
-11|lead-near:before a 8
12|lead-near:before after 8
-14|lead-near:before against 13
-20|lead-near:before against 8
-8|lead-near:before against far
-17|lead-near:before at 2
-18|lead-near:before at 5
-22|lead-near:before at far
-25|lead-near:before before 5
12|lead-near:before before 8
10|lead-near:before between 13
10|lead-near:before beyond 13
-11|lead-near:before bn 5
31|lead-near:before budget 8
-27|lead-near:before budget far
19|lead-near:before by 1
-31|lead-near:before by 13
-28|lead-near:before by 3
-19|lead-near:before by 5
26|lead-near:before by 8
21|lead-near:before by far
-25|lead-near:before defense 13
31|lead-near:before defense 5
-34|lead-near:before defense 8
-10|lead-near:before donald trump 13
19|lead-near:before for 0
-51|lead-near:before for 13
60|lead-near:before for 3
12|lead-near:before for 5
-13|lead-near:before for 8
17|lead-near:before for far
47|lead-near:before from 1
-36|lead-near:before from 13
8|lead-near:before from 2
-20|lead-near:before from 5
-11|lead-near:before from far
-17|lead-near:before gdp 1
-20|lead-near:before gdp 2
13|lead-near:before gdp 3
-17|lead-near:before gdp 5
17|lead-near:before government 1
-72|lead-near:before in 1
12|lead-near:before in 13
44|lead-near:before in 2
-24|lead-near:before in 3
22|lead-near:before in 5
53|lead-near:before in 8
-23|lead-near:before in far
11|lead-near:before is 13
13|lead-near:before is 5
-16|lead-near:before it far
10|lead-near:before named 5
-27|lead-near:before nothing 13
35|lead-near:before nothing 2
-8|lead-near:before nothing 3
-18|lead-near:before nothing 5
15|lead-near:before nothing 8
15|lead-near:before nothing far
9|lead-near:before of 2
-22|lead-near:before of 3
-17|lead-near:before of 8
-17|lead-near:before of far
-12|lead-near:before on 13
-32|lead-near:before on 5
-15|lead-near:before on 8
-19|lead-near:before outlays 1
23|lead-near:before outlays 13
10|lead-near:before outlays 2
22|lead-near:before quota 5
9|lead-near:before raised 13
10|lead-near:before said 8
8|lead-near:before says 5
8|lead-near:before set 5
-30|lead-near:before since 13
-28|lead-near:before since 2
-10|lead-near:before since 3
32|lead-near:before since 8
14|lead-near:before spending 1
13|lead-near:before spending 2
-59|lead-near:before spending 8
9|lead-near:before than 13
-24|lead-near:before than 3
-19|lead-near:before than 8
11|lead-near:before that 1
10|lead-near:before that 2
15|lead-near:before that far
-16|lead-near:before through 13
-27|lead-near:before through 3
26|lead-near:before through 5
29|lead-near:before through 8
28|lead-near:before to 1
18|lead-near:before to 13
-18|lead-near:before to 5
23|lead-near:before to 8
-10|lead-near:before to far
-12|lead-near:before until 13
-13|lead-near:before until 3
24|lead-near:before until 5
-39|lead-near:before until 8
-16|lead-near:before washington 13
9|lead-near:before will 1
10|lead-near:before will 13
31|lead-near:before will 5
38|lead-near:before with 8
41|lead-no:by year
11|lead-no:early year
38|lead-no:for fiscal
12|lead-no:gdp that-year
-28|lead-no:in bare-month
35|lead-no:in decade
11|lead-no:in fiscal
-16|lead-no:in year
-14|lead-no:on weekday
-23|lead-no:than year
73|lead-no:until year
-12|lead-time:cap by far
25|lead-time:cap for now
13|lead-time:cap in long-past
-15|lead-time:cap in next
47|lead-time:cap until far
15|lead-time:demand 2.5% next
56|lead-time:demand by far
19|lead-time:demand by next
-51|lead-time:demand for far
38|lead-time:demand in far
-26|lead-time:demand in next
-17|lead-time:demand not far
-9|lead-time:demand on now
21|lead-time:demand than far
27|lead-time:demand till far
-54|lead-time:demand until far
44|lead-time:denial by far
19|lead-time:denial by next
24|lead-time:denial for far
17|lead-time:denial in far
24|lead-time:denial in now
-10|lead-time:denial on now
-9|lead-time:level \" now
20|lead-time:level 's next
-14|lead-time:level ( now
20|lead-time:level ( past
46|lead-time:level , far
36|lead-time:level , long-past
-11|lead-time:level , now
56|lead-time:level , past
13|lead-time:level 1 percent past
17|lead-time:level 1.29% now
11|lead-time:level 1.4 percent past
-15|lead-time:level 1.5% past
10|lead-time:level 1.6% past
-11|lead-time:level 1.8 per cent now
8|lead-time:level 1.9 percent long-past
25|lead-time:level 1.9% past
-11|lead-time:level 2 percent now
8|lead-time:level 2 percent past
11|lead-time:level 2.0% now
-23|lead-time:level 2.32 percent now
-26|lead-time:level 2.4 percent now
13|lead-time:level 2.4pc now
-41|lead-time:level 2.5 per cent now
8|lead-time:level 2.5 percent now
-11|lead-time:level 2.8 per cent now
21|lead-time:level 2020 past
-10|lead-time:level 2024 far
-53|lead-time:level 3 percent now
26|lead-time:level 3.4% now
-23|lead-time:level 3.4% past
-8|lead-time:level 4% now
8|lead-time:level 4.1% now
18|lead-time:level 4.1% past
10|lead-time:level 5% next
21|lead-time:level 6 percent long-past
47|lead-time:level 7 per cent now
-11|lead-time:level 7 percent now
9|lead-time:level : now
8|lead-time:level ; long-past
-11|lead-time:level ; now
38|lead-time:level ; past
-23|lead-time:level a long-past
14|lead-time:level a next
-42|lead-time:level against now
10|lead-time:level apiece now
-57|lead-time:level at long-past
-15|lead-time:level at past
14|lead-time:level attained past
-14|lead-time:level before far
-29|lead-time:level before long-past
-26|lead-time:level begins now
32|lead-time:level between long-past
-30|lead-time:level by far
19|lead-time:level by long-past
-21|lead-time:level by next
-22|lead-time:level by now
-25|lead-time:level by past
-24|lead-time:level calendar now
28|lead-time:level countries now
8|lead-time:level defence now
23|lead-time:level defense past
-10|lead-time:level donald trump now
13|lead-time:level eu long-past
8|lead-time:level finish now
-10|lead-time:level fiscal 2022 now
11|lead-time:level fiscal 2023 past
44|lead-time:level for long-past
15|lead-time:level for next
15|lead-time:level for now
9|lead-time:level for past
-10|lead-time:level from far
9|lead-time:level from long-past
-21|lead-time:level from next
-30|lead-time:level from past
9|lead-time:level gdp past
14|lead-time:level government past
17|lead-time:level gross domestic product next
-22|lead-time:level gross domestic product now
11|lead-time:level gross national product now
47|lead-time:level has now
-40|lead-time:level if past
48|lead-time:level in far
40|lead-time:level in long-past
-21|lead-time:level in next
11|lead-time:level in now
-19|lead-time:level in past
-8|lead-time:level into next
-17|lead-time:level it now
-31|lead-time:level mark past
16|lead-time:level military past
-21|lead-time:level nothing long-past
-25|lead-time:level nothing next
-21|lead-time:level nothing now
63|lead-time:level nothing past
-12|lead-time:level of far
-38|lead-time:level of long-past
8|lead-time:level of now
24|lead-time:level of past
21|lead-time:level on long-past
-47|lead-time:level on now
-25|lead-time:level on past
37|lead-time:level only now
14|lead-time:level outlays now
17|lead-time:level push next
10|lead-time:level put past
-8|lead-time:level puts next
22|lead-time:level quota past
10|lead-time:level reached far
22|lead-time:level reached now
40|lead-time:level recently long-past
-16|lead-time:level said now
-10|lead-time:level says now
-33|lead-time:level since long-past
16|lead-time:level so now
33|lead-time:level speaking of long-past
-40|lead-time:level spending now
10|lead-time:level spending past
-13|lead-time:level spends now
11|lead-time:level stood past
-20|lead-time:level than now
-18|lead-time:level than past
20|lead-time:level the military now
24|lead-time:level there now
-52|lead-time:level through far
25|lead-time:level time past
-33|lead-time:level to far
-31|lead-time:level to long-past
21|lead-time:level to past
-23|lead-time:level two percent now
-32|lead-time:level until long-past
-36|lead-time:level until now
-38|lead-time:level until past
-20|lead-time:level use now
30|lead-time:level war long-past
-36|lead-time:level was long-past
19|lead-time:level will now
36|lead-time:level worry now
-30|lead-time:other in far
10|lead-time:other in now
8|lead-time:pledge \" far
-11|lead-time:pledge 's next
10|lead-time:pledge , far
-45|lead-time:pledge , now
-11|lead-time:pledge 1.8 percent now
-12|lead-time:pledge 1.8% now
22|lead-time:pledge 2 pct now
-47|lead-time:pledge 2 per cent now
-30|lead-time:pledge 2 percent past
12|lead-time:pledge 2% now
28|lead-time:pledge 2% past
-21|lead-time:pledge 2.5% now
-20|lead-time:pledge 2026 far
9|lead-time:pledge 3 percent now
-32|lead-time:pledge 3.5 per cent far
11|lead-time:pledge a now
11|lead-time:pledge achieved now
11|lead-time:pledge after far
15|lead-time:pledge already now
15|lead-time:pledge at next
41|lead-time:pledge attain now
-11|lead-time:pledge attained now
-66|lead-time:pledge before far
14|lead-time:pledge before now
-20|lead-time:pledge between next
11|lead-time:pledge beyond far
20|lead-time:pledge budget now
22|lead-time:pledge by long-past
92|lead-time:pledge by now
35|lead-time:pledge by past
13|lead-time:pledge defence next
34|lead-time:pledge defence now
-26|lead-time:pledge defense now
23|lead-time:pledge do now
19|lead-time:pledge for far
-26|lead-time:pledge for next
22|lead-time:pledge for now
24|lead-time:pledge for past
-69|lead-time:pledge from far
14|lead-time:pledge from now
14|lead-time:pledge from past
23|lead-time:pledge gdp now
-101|lead-time:pledge gdp past
40|lead-time:pledge in far
-41|lead-time:pledge in long-past
-23|lead-time:pledge in next
81|lead-time:pledge in now
-34|lead-time:pledge in past
-19|lead-time:pledge instead of far
-11|lead-time:pledge instead of next
11|lead-time:pledge into now
38|lead-time:pledge is far
10|lead-time:pledge it now
25|lead-time:pledge mean far
25|lead-time:pledge military spending now
10|lead-time:pledge named far
-9|lead-time:pledge not far
26|lead-time:pledge nothing far
26|lead-time:pledge nothing next
-8|lead-time:pledge of long-past
8|lead-time:pledge of next
-9|lead-time:pledge of now
-32|lead-time:pledge on now
8|lead-time:pledge reached now
-10|lead-time:pledge review next
-11|lead-time:pledge said now
32|lead-time:pledge set far
-21|lead-time:pledge since long-past
-12|lead-time:pledge since past
10|lead-time:pledge spending now
-36|lead-time:pledge starting next
37|lead-time:pledge target now
77|lead-time:pledge through far
8|lead-time:pledge through next
29|lead-time:pledge time now
13|lead-time:pledge to far
-14|lead-time:pledge to long-past
28|lead-time:pledge to next
62|lead-time:pledge to past
-47|lead-time:pledge two percent now
36|lead-time:pledge two percent past
10|lead-time:pledge until far
16|lead-time:pledge until now
-17|lead-time:pledge washington now
35|lead-time:pledge will now
-14|lead-time:pledge with now
38|lead-time:pledge within now
-16|lead-time:proposal , far
-40|lead-time:proposal after far
-10|lead-time:proposal at now
13|lead-time:proposal before far
-19|lead-time:proposal by far
27|lead-time:proposal by long-past
-14|lead-time:proposal by next
-12|lead-time:proposal by now
-10|lead-time:proposal early far
55|lead-time:proposal for far
12|lead-time:proposal for next
-10|lead-time:proposal from far
31|lead-time:proposal from next
8|lead-time:proposal gdp next
29|lead-time:proposal in far
-52|lead-time:proposal in long-past
10|lead-time:proposal in next
-26|lead-time:proposal in now
34|lead-time:proposal in past
-16|lead-time:proposal of far
-11|lead-time:proposal on now
23|lead-time:proposal than far
33|lead-time:proposal through far
20|lead-time:proposal to far
-18|lead-time:proposal to next
61|lead-time:proposal until far
-17|lead-time:proposal with far
-8|lead:after \"
13|lead:after (
25|lead:after ,
16|lead:after 1 percent
13|lead:after 1.6%
-11|lead:after 1.8 per cent
9|lead:after 1.8%
9|lead:after 1.9 percent
22|lead:after 2 pct
-41|lead:after 2 per cent
-25|lead:after 2 percent
13|lead:after 2.4 percent
13|lead:after 2.5 percent
-24|lead:after 2.5%
-16|lead:after 2.6%
-11|lead:after 2.8 per cent
21|lead:after 2020
-45|lead:after 3 percent
32|lead:after 3.4 percent
27|lead:after 3.4%
-38|lead:after 3.5 per cent
-9|lead:after 3.5 percent
8|lead:after 5 percent
21|lead:after 6 percent
-37|lead:after ;
13|lead:after achieved
-62|lead:after after
16|lead:after already
10|lead:after apiece
8|lead:after armed forces
-14|lead:after at
41|lead:after attain
35|lead:after attained
-20|lead:after before
114|lead:after by
28|lead:after countries
65|lead:after defence
26|lead:after defense
62|lead:after early
13|lead:after eu
-10|lead:after fiscal 2022
11|lead:after fiscal 2023
106|lead:after for
-61|lead:after from
14|lead:after goal
14|lead:after gross national product
8|lead:after has
-40|lead:after if
67|lead:after in
-36|lead:after instead of
17|lead:after is
8|lead:after it
9|lead:after japanese
-21|lead:after least
-33|lead:after mark
25|lead:after mean
-24|lead:after members
-21|lead:after met
14|lead:after military
25|lead:after military spending
10|lead:after more
-26|lead:after not
-34|lead:after on
31|lead:after only
8|lead:after over
-13|lead:after rather than
44|lead:after reached
19|lead:after recently
-10|lead:after review
-18|lead:after said
-67|lead:after since
16|lead:after so
14|lead:after soon
37|lead:after speaking of
10|lead:after spending
-13|lead:after spends
-36|lead:after starting
11|lead:after stood
37|lead:after target
20|lead:after the military
40|lead:after through
24|lead:after time
15|lead:after to
-33|lead:after two percent
43|lead:after until
-36|lead:after was
26|lead:after what
-38|lead:after with
42|lead:after within
36|lead:after worry
20|lead:before 's
39|lead:before ,
14|lead:before -
17|lead:before 1.29%
-17|lead:before 1.8 percent
-28|lead:before 1.8%
25|lead:before 1.9%
27|lead:before 2%
11|lead:before 2.0%
-23|lead:before 2.32 percent
-40|lead:before 2.4 percent
-16|lead:before 2.45 percent
10|lead:before 2.6%
-17|lead:before 2026
-15|lead:before 3 percent
-24|lead:before 3.4%
26|lead:before 4.1%
47|lead:before 7 per cent
25|lead:before :
69|lead:before ;
10|lead:before after
-42|lead:before against
-61|lead:before at
-20|lead:before before
-26|lead:before begins
-11|lead:before bn
-29|lead:before calendar
-19|lead:before defense
17|lead:before defense spending
23|lead:before do
-10|lead:before donald trump
-8|lead:before due
-25|lead:before early
8|lead:before finish
46|lead:before for
-16|lead:before from
-41|lead:before gdp
21|lead:before her
12|lead:before in
-15|lead:before into
26|lead:before is
-16|lead:before it
-45|lead:before joined
-22|lead:before leads
-10|lead:before made
10|lead:before named
12|lead:before nothing
-49|lead:before of
-82|lead:before on
20|lead:before outlays
-14|lead:before over
17|lead:before push
19|lead:before put
22|lead:before quota
8|lead:before ratio
20|lead:before recently
-8|lead:before released
-11|lead:before report
17|lead:before set
-42|lead:before since
-29|lead:before spending
-8|lead:before taken
16|lead:before takes
-27|lead:before than
42|lead:before that
24|lead:before there
15|lead:before through
32|lead:before time
33|lead:before to
-42|lead:before until
-20|lead:before use
30|lead:before war
-17|lead:before washington
18|lead:before what
52|lead:before will
38|lead:before with
-12|lead:before wrote
-15|next-aim:after '
-47|next-aim:after 's
57|next-aim:after ,
21|next-aim:after .
50|next-aim:after ;
-22|next-aim:after after
12|next-aim:after already
96|next-aim:after and
34|next-aim:after at
-101|next-aim:after budget
-20|next-aim:after but
-25|next-aim:after by
-50|next-aim:after could
-25|next-aim:after deadline
17|next-aim:after depending
9|next-aim:after drew
-26|next-aim:after election
14|next-aim:after fiscal
-13|next-aim:after for
43|next-aim:after from
-39|next-aim:after go
10|next-aim:after had
9|next-aim:after has
-23|next-aim:after if
-16|next-aim:after in
17|next-aim:after instead
80|next-aim:after instead of
37|next-aim:after is
-25|next-aim:after on
-33|next-aim:after only
23|next-aim:after onward
27|next-aim:after rather than
11|next-aim:after should
20|next-aim:after through
-16|next-aim:after to
-82|next-aim:after too
-60|next-aim:after was
24|next-aim:after when
-12|next-aim:after with
46|next-aim:after without
-16|next-aim:after would
12|next-aim:after —
31|next-aim:before 's
-24|next-aim:before (
8|next-aim:before :
-46|next-aim:before ;
22|next-aim:before LAND
15|next-aim:before a
-107|next-aim:before and
-11|next-aim:before election
51|next-aim:before for
-10|next-aim:before including
31|next-aim:before it
51|next-aim:before its
-11|next-aim:before oblige
23|next-aim:before of
9|next-aim:before on
17|next-aim:before or
-13|next-aim:before provides
-8|next-aim:before say
-14|next-aim:before should
12|next-aim:before target
-30|next-aim:before that
-31|next-aim:before they
-11|next-aim:before under
25|next-aim:before was
40|next-aim:before what
31|next-aim:before would
-44|next-level:after $
-69|next-level:after 's
13|next-level:after )
21|next-level:after ,
-11|next-level:after .
38|next-level:after ;
20|next-level:after after
87|next-level:after and
13|next-level:after as
-21|next-level:after at
33|next-level:after budget
32|next-level:after by
-42|next-level:after come to
41|next-level:after data
-10|next-level:after from
-11|next-level:after gross domestic product
11|next-level:after if
14|next-level:after is
-54|next-level:after it
11|next-level:after misses
11|next-level:after on
-51|next-level:after or
8|next-level:after thanks
-18|next-level:after they
-46|next-level:after through
146|next-level:after to
15|next-level:after under
9|next-level:after unless
-18|next-level:after war
-16|next-level:after was
-26|next-level:after would
17|next-level:before #
59|next-level:before 's
-17|next-level:before (
-19|next-level:before -
-14|next-level:before --
15|next-level:before :
-38|next-level:before ;
-34|next-level:before LAND
-44|next-level:before USA
-13|next-level:before a
45|next-level:before amount
-93|next-level:before and
23|next-level:before are
-43|next-level:before assumes
28|next-level:before at
86|next-level:before budget
-15|next-level:before but
13|next-level:before come to
14|next-level:before could
24|next-level:before defense
12|next-level:before does
-14|next-level:before equal
24|next-level:before everyone
21|next-level:before figure
12|next-level:before for
-21|next-level:before from
-11|next-level:before has
8|next-level:before in
11|next-level:before is
-13|next-level:before its
11|next-level:before lay out
-32|next-level:before leave
-15|next-level:before looks
9|next-level:before of
-29|next-level:before on
28|next-level:before or
11|next-level:before outlay
13|next-level:before outlays
11|next-level:before plan
-18|next-level:before presented
19|next-level:before reach
-19|next-level:before rise
9|next-level:before set aside
-10|next-level:before she
41|next-level:before spend
38|next-level:before stand
-44|next-level:before that
38|next-level:before the
53|next-level:before they
-154|next-level:before to
-10|next-level:before top
17|next-level:before under
-27|next-level:before war
38|next-level:before was
8|next-level:before when
64|next-level:before will
11|next-level:before with
20|next-level:before would
-13|next-no:after 's
-25|next-no:after ,
39|next-no:after .
-14|next-no:after and
28|next-no:after election
9|next-no:after had
-17|next-no:after or
-15|next-no:before ,
30|next-no:before is
-9|next-no:before to
-24|next-no:before would
-51|next:$
-15|next:'
-40|next:'s
-45|next:(
8|next:)
26|next:,
-17|next:-
-14|next:--
44|next:.
29|next::
-15|next:;
13|next:DATE
-12|next:LAND
15|next:PERSON
-47|next:USA
23|next:already
-16|next:although
42|next:amount
-36|next:and
40|next:are
17|next:as
-43|next:assumes
44|next:at
-40|next:but
-29|next:come to
-42|next:could
45|next:data
-22|next:deadline
24|next:defense
17|next:depending
13|next:does
9|next:drew
-10|next:election
-8|next:en
-69|next:end
-14|next:equal
24|next:everyone
-25|next:exchange
21|next:figure
14|next:fiscal
74|next:for
18|next:from
-39|next:go
8|next:goal
-11|next:gross domestic product
15|next:growth
22|next:had
-10|next:has
-14|next:if
-8|next:including
17|next:instead
83|next:instead of
86|next:is
-20|next:it
37|next:its
11|next:lay out
-33|next:leave
8|next:looks
11|next:misses
-23|next:more
-11|next:oblige
32|next:of
-35|next:on
-36|next:only
23|next:onward
-29|next:or
11|next:outlay
13|next:outlays
11|next:plan
-18|next:presented
17|next:presided
-28|next:prices
-12|next:provides
-20|next:raise
26|next:rather than
20|next:reach
25|next:rests
-19|next:rise
-9|next:say
10|next:set aside
-13|next:she
39|next:spend
38|next:stand
-17|next:summit
11|next:supplementary
15|next:swell
-9|next:take
12|next:target
-78|next:that
35|next:the
54|next:they
-55|next:through
21|next:tilt
-29|next:to
-82|next:too
-23|next:top
-9|next:unchanged
15|next:under
9|next:unless
-45|next:war
-9|next:was
13|next:we
40|next:what
30|next:when
67|next:will
38|next:without
-9|next:would
11|next:—
238|none
16|none-after:!
83|none-after:\"
-21|none-after:#
-118|none-after:'
43|none-after:'d
-32|none-after:'ll
12|none-after:'s
9|none-after:'ve
17|none-after:(
17|none-after:)
40|none-after:,
37|none-after:-
-10|none-after:.
-13|none-after:0
55|none-after:;
17|none-after:?
-48|none-after:DATE
-56|none-after:LAND
-13|none-after:LEADER
8|none-after:OUTLET
44|none-after:USA
-8|none-after:a
34|none-after:about
41|none-after:above
-8|none-after:accord
-79|none-after:according
17|none-after:account
-16|none-after:accurate
43|none-after:achieve
16|none-after:across
-10|none-after:act
-9|none-after:actual
-30|none-after:add
10|none-after:administration
-15|none-after:admit
20|none-after:adopt
-9|none-after:advance
-18|none-after:affordable
63|none-after:after
-75|none-after:again
-89|none-after:against
38|none-after:ago
12|none-after:agree
-24|none-after:ahead
-45|none-after:aid
24|none-after:aides
-20|none-after:aim
24|none-after:all
-15|none-after:alliance
-20|none-after:allocate
27|none-after:ally
-48|none-after:almost
-32|none-after:alone
10|none-after:aloud
76|none-after:already
-13|none-after:although
-12|none-after:always
31|none-after:ambition
8|none-after:among
-18|none-after:an
-12|none-after:announce
24|none-after:announcement
21|none-after:annually
-12|none-after:another
30|none-after:any
-13|none-after:anything
-10|none-after:apiece
11|none-after:approximately
-14|none-after:arctic
-41|none-after:are
-15|none-after:areas
13|none-after:argument
25|none-after:armed forces
-11|none-after:armies
-30|none-after:arms
40|none-after:around
-22|none-after:as
12|none-after:asean
8|none-after:ask
20|none-after:ask for
8|none-after:assembly
-9|none-after:at
36|none-after:attain
51|none-after:attainable
-12|none-after:audited
97|none-after:average
34|none-after:back
-34|none-after:basis
12|none-after:be
13|none-after:becomes
-16|none-after:been
-41|none-after:before
35|none-after:begin
-45|none-after:behind
34|none-after:being
-11|none-after:believe
60|none-after:below
37|none-after:best
-44|none-after:between
43|none-after:beyond
22|none-after:bigger
-10|none-after:biggest
-14|none-after:billion
10|none-after:bit
-19|none-after:board
-31|none-after:borrowed
9|none-after:borrowing
-20|none-after:bottom
18|none-after:bought
10|none-after:bridges
-9|none-after:bring up the rear
-115|none-after:budget
41|none-after:but
81|none-after:buy
11|none-after:buying
-82|none-after:by
10|none-after:ca
-14|none-after:cabinet
-22|none-after:calculate
-22|none-after:calculations
-12|none-after:calendar
27|none-after:call
12|none-after:came
11|none-after:campaign
24|none-after:can
-87|none-after:case
18|none-after:century
-43|none-after:chancellor
17|none-after:change
35|none-after:chief
18|none-after:choose
-11|none-after:civil
9|none-after:claim
20|none-after:clear
30|none-after:closer
-13|none-after:closest
13|none-after:club
15|none-after:coalition
-34|none-after:coast guard
-11|none-after:combined
-11|none-after:come
-37|none-after:come to
29|none-after:comes
-11|none-after:coming
33|none-after:comparable
-42|none-after:compared
-8|none-after:compares
-15|none-after:conference
15|none-after:confirm
16|none-after:consecutive
16|none-after:consensus
19|none-after:consider
-18|none-after:consists
11|none-after:constitution
-26|none-after:contracts
21|none-after:conventional
-103|none-after:core
-20|none-after:core defense
15|none-after:cost
-36|none-after:count
-38|none-after:counted
-37|none-after:counting
-19|none-after:country
27|none-after:counts
8|none-after:course
8|none-after:covered
-34|none-after:covers
23|none-after:creative
-19|none-after:current
44|none-after:currently
-34|none-after:cut
-43|none-after:cyber
-12|none-after:cybersecurity
-13|none-after:data
-49|none-after:date
22|none-after:dates
15|none-after:day
-43|none-after:deadline
27|none-after:debt
27|none-after:decade
42|none-after:decades
-12|none-after:decide
8|none-after:decision
-88|none-after:defence
-17|none-after:defence ministry
12|none-after:defend
15|none-after:defense
-15|none-after:defense minister
-39|none-after:defense spending
31|none-after:deficit
37|none-after:demand
-17|none-after:department
41|none-after:depending
29|none-after:describe
-21|none-after:desirable
-57|none-after:did
12|none-after:different
25|none-after:diplomat
23|none-after:division
52|none-after:do
-30|none-after:does
17|none-after:domestic
13|none-after:done
12|none-after:double
21|none-after:down
-35|none-after:draft
21|none-after:drop
-42|none-after:due
32|none-after:each
-17|none-after:earlier
-15|none-after:early
-19|none-after:earmark for
8|none-after:economic
-19|none-after:economic output
-9|none-after:economies
66|none-after:effort
75|none-after:eight
25|none-after:election
-17|none-after:else
-64|none-after:end
11|none-after:enough
-14|none-after:entail
-25|none-after:entry
-13|none-after:equal
-10|none-after:essential
-34|none-after:estimate
-9|none-after:european members
20|none-after:euros
60|none-after:even
35|none-after:eventually
19|none-after:ever
62|none-after:every
-12|none-after:everything
-35|none-after:exactly
14|none-after:example
-27|none-after:executive
-10|none-after:expenses
10|none-after:explain
13|none-after:expressed
-25|none-after:extra
-15|none-after:faces
-12|none-after:fact
-11|none-after:fall
-31|none-after:far
-9|none-after:faster
30|none-after:favor
-40|none-after:feel
22|none-after:few
12|none-after:fewer
9|none-after:fields
15|none-after:figure
-35|none-after:figures
-9|none-after:final
-10|none-after:finance minister
-10|none-after:financed
-22|none-after:finances
-9|none-after:fire
-105|none-after:first
14|none-after:fiscal
-9|none-after:five
-42|none-after:floor
15|none-after:follow
-22|none-after:followed
-15|none-after:for
21|none-after:force
-13|none-after:forecast
-10|none-after:foresee
-50|none-after:forever
-12|none-after:formally
-26|none-after:forward
39|none-after:four
-11|none-after:fourth
-112|none-after:from
-15|none-after:full
27|none-after:fully
19|none-after:funded
-11|none-after:g . d . p .
29|none-after:gap
-58|none-after:gdp
23|none-after:general
-19|none-after:get
-14|none-after:give
8|none-after:global
-16|none-after:gnp
-63|none-after:go
82|none-after:goal
8|none-after:government
35|none-after:great
-65|none-after:gross domestic product
-10|none-after:gross national income
14|none-after:gross national product
62|none-after:grow
32|none-after:growth
8|none-after:guarantee
114|none-after:guideline
27|none-after:guns
29|none-after:habit
-35|none-after:had
13|none-after:half
-23|none-after:hard
-16|none-after:hard defense
26|none-after:hardly
75|none-after:has
112|none-after:have
-20|none-after:having
51|none-after:he
35|none-after:head
15|none-after:help
70|none-after:her
10|none-after:here
-17|none-after:high
21|none-after:higher
-35|none-after:highest
22|none-after:his
9|none-after:hit
8|none-after:home
14|none-after:honor
-10|none-after:honour
14|none-after:hope
-13|none-after:how
32|none-after:if
50|none-after:immediately
-20|none-after:important
-20|none-after:in
20|none-after:include
-14|none-after:included
17|none-after:income
43|none-after:increase
31|none-after:indo
45|none-after:inflation
-71|none-after:infrastructure
-32|none-after:inherited
8|none-after:initial
8|none-after:insist
42|none-after:instead of
-82|none-after:institute
-33|none-after:interest
-10|none-after:interim
-13|none-after:international
15|none-after:is
17|none-after:island
10|none-after:it
-35|none-after:items
14|none-after:its
44|none-after:itself
-11|none-after:james
-24|none-after:jets
34|none-after:joined
24|none-after:joke
-31|none-after:just
-17|none-after:keep
92|none-after:laggard
-22|none-after:largely
32|none-after:larger
-11|none-after:largest
-32|none-after:last
11|none-after:lasted
32|none-after:late
22|none-after:later
-11|none-after:latest
32|none-after:launch
34|none-after:law
-59|none-after:lay down
29|none-after:ldp
-47|none-after:leader
46|none-after:least
-23|none-after:leave
8|none-after:lecture
-10|none-after:led
-14|none-after:legislature
11|none-after:less
-27|none-after:level
17|none-after:life
11|none-after:light
25|none-after:like
-34|none-after:likelier
-32|none-after:likely
-24|none-after:likewise
30|none-after:limit
46|none-after:line
26|none-after:little
16|none-after:local
64|none-after:long
14|none-after:longer
27|none-after:looked
-70|none-after:looks
22|none-after:lost
28|none-after:lower
29|none-after:lü
-10|none-after:made
12|none-after:main
39|none-after:mainly
-9|none-after:major
-8|none-after:manifestly
55|none-after:many
17|none-after:margin
-50|none-after:mark
-15|none-after:may
36|none-after:mean
-38|none-after:measured
13|none-after:media
9|none-after:medium
-15|none-after:meet
-25|none-after:members
45|none-after:mention
11|none-after:menu
42|none-after:might
-12|none-after:milestone
10|none-after:militaries
-17|none-after:military
-34|none-after:military spending
-73|none-after:mind
12|none-after:minimum
-15|none-after:minister
19|none-after:ministers
8|none-after:ministry
-44|none-after:missile
-9|none-after:modified
16|none-after:moment
18|none-after:money
-8|none-after:months
21|none-after:moot
-35|none-after:more
-46|none-after:most
28|none-after:move up
55|none-after:much
19|none-after:mull
15|none-after:must
52|none-after:n't
19|none-after:national
-102|none-after:national income
-61|none-after:national product
9|none-after:nature
-19|none-after:nearly
23|none-after:need
11|none-after:needed
24|none-after:neither
-22|none-after:networks
23|none-after:never
-26|none-after:new
15|none-after:next
-8|none-after:nine
-10|none-after:no
62|none-after:no one
31|none-after:nobody
11|none-after:norm
18|none-after:not
61|none-after:note
15|none-after:nothing
174|none-after:now
16|none-after:nuclear
25|none-after:number
66|none-after:objective
-36|none-after:of
8|none-after:off
13|none-after:oil
-81|none-after:older
-83|none-after:once
-12|none-after:one
12|none-after:only
-24|none-after:onward
8|none-after:open
33|none-after:opposition
-35|none-after:or
19|none-after:order
-33|none-after:original
20|none-after:other
-10|none-after:our
10|none-after:ourselves
-56|none-after:outlay
25|none-after:outlays
-112|none-after:output
15|none-after:outside
76|none-after:over
17|none-after:overnight
27|none-after:overtaken
-30|none-after:own
-35|none-after:paper
37|none-after:parliament
-9|none-after:partly
57|none-after:party
-33|none-after:pass
-14|none-after:passed
92|none-after:past
12|none-after:path
17|none-after:pay
-43|none-after:payments
21|none-after:peak
-29|none-after:pensions
-13|none-after:perhaps
33|none-after:period
9|none-after:permanent
25|none-after:person
22|none-after:plan
37|none-after:pledge
10|none-after:point
-37|none-after:ports
27|none-after:possible
-28|none-after:power
9|none-after:praised
-31|none-after:precisely
23|none-after:preferred
-10|none-after:premier
137|none-after:present
25|none-after:president
13|none-after:previous
-27|none-after:prime minister
-19|none-after:product
17|none-after:project
18|none-after:projections
-24|none-after:promise
47|none-after:proper
13|none-after:propose
-8|none-after:protect
-26|none-after:publish
13|none-after:purpose
29|none-after:put
-14|none-after:question
-30|none-after:quite
16|none-after:rate
8|none-after:rather
55|none-after:rather than
-13|none-after:ratio
-69|none-after:reach
-8|none-after:reacted
-15|none-after:reagan
-46|none-after:real
118|none-after:realistic
-58|none-after:really
10|none-after:reasons
47|none-after:recent
-18|none-after:recently
16|none-after:reckless
28|none-after:recommend
-13|none-after:recorded
-29|none-after:red
11|none-after:reference
-20|none-after:regarded
18|none-after:region
-11|none-after:regular
-17|none-after:related
47|none-after:remain
12|none-after:replaced
32|none-after:report
-13|none-after:reporters
-23|none-after:request
-19|none-after:require
-23|none-after:requirements
-26|none-after:resist
-11|none-after:resolve
-34|none-after:respectively
-31|none-after:rest
35|none-after:result
34|none-after:review
41|none-after:revised
-27|none-after:right
58|none-after:rise
-65|none-after:roads
11|none-after:roughly
-13|none-after:round
-19|none-after:sacrifice
-174|none-after:same
-19|none-after:saw
-29|none-after:say
24|none-after:schools
18|none-after:sea
-26|none-after:second
25|none-after:secretary
-18|none-after:secure
-51|none-after:security
18|none-after:security - related
18|none-after:sees
31|none-after:senator
-26|none-after:senior
11|none-after:sensible
9|none-after:separate
13|none-after:serve
-10|none-after:services
-77|none-after:set
-9|none-after:set out
23|none-after:settle on
-15|none-after:shade
-53|none-after:she
13|none-after:short
60|none-after:should
26|none-after:show
-10|none-after:sidelines
27|none-after:sights
27|none-after:sign up
59|none-after:signed
12|none-after:since
-41|none-after:single
29|none-after:sipri
32|none-after:six
-21|none-after:sixth
31|none-after:slice
-36|none-after:slide
82|none-after:slow
-33|none-after:slowly
-9|none-after:smallest
37|none-after:so
-49|none-after:soldiers
62|none-after:some
32|none-after:something
20|none-after:soon
43|none-after:sooner
-28|none-after:sources
-29|none-after:special
60|none-after:spend
-9|none-after:spender
-68|none-after:spokesman
-11|none-after:spokesperson
-18|none-after:spread
10|none-after:spring
8|none-after:stance
-24|none-after:stand
15|none-after:standard
23|none-after:starting
12|none-after:statute
13|none-after:step
46|none-after:still
-45|none-after:strategic
25|none-after:strategy
13|none-after:stretch
14|none-after:stroke
-20|none-after:stuck
-19|none-after:submitted
11|none-after:subscribe
-49|none-after:such
8|none-after:suffice
18|none-after:sufficient
33|none-after:suggest
-26|none-after:summer
-49|none-after:supplementary
-32|none-after:support
-14|none-after:surpass
72|none-after:sustainable
13|none-after:system
70|none-after:take
14|none-after:take up
15|none-after:talk about
17|none-after:target
8|none-after:tariff
37|none-after:tax
31|none-after:tell
-12|none-after:ten
-52|none-after:term
-13|none-after:text
61|none-after:than
16|none-after:thanks
-100|none-after:that
-29|none-after:the
13|none-after:their
22|none-after:them
-9|none-after:themselves
-142|none-after:then
8|none-after:there
45|none-after:thereabouts
59|none-after:thereafter
-18|none-after:they
-27|none-after:things
-29|none-after:think
25|none-after:this
11|none-after:those
-18|none-after:though
-26|none-after:three
-10|none-after:threshold
-35|none-after:through
38|none-after:throughout
-25|none-after:time
10|none-after:times
17|none-after:to
68|none-after:today
48|none-after:tomorrow
53|none-after:too
28|none-after:top
23|none-after:toward
8|none-after:towards
27|none-after:trails
-49|none-after:treasury
-44|none-after:trillion
24|none-after:trimmed
-89|none-after:troops
31|none-after:try
13|none-after:turn
-94|none-after:two
52|none-after:unreasonable
14|none-after:until
-29|none-after:up
21|none-after:upon
-50|none-after:use
32|none-after:very
-19|none-after:veterans
19|none-after:voters
-8|none-after:vow
21|none-after:wait
49|none-after:waiting
-19|none-after:wales
15|none-after:want
41|none-after:war
29|none-after:warn
12|none-after:was
16|none-after:we
-11|none-after:weapons
20|none-after:weigh
14|none-after:welcomed
-50|none-after:welfare
-8|none-after:well
-12|none-after:were
-9|none-after:west
-13|none-after:western
-73|none-after:what
41|none-after:when
-30|none-after:where
11|none-after:whether
-10|none-after:which
74|none-after:while
-39|none-after:white
36|none-after:who
-19|none-after:whose
17|none-after:wide
54|none-after:will
35|none-after:win
-9|none-after:winter
-10|none-after:wish
12|none-after:with
-101|none-after:within
55|none-after:without
57|none-after:won
10|none-after:wondered
24|none-after:world
10|none-after:worth
45|none-after:write
-213|none-after:year
-18|none-after:years
17|none-after:yen
-39|none-after:yet
-50|none-after:yielded
-19|none-after:you
-19|none-after:—
38|none-before:\"
-19|none-before:#
31|none-before:'
13|none-before:'ll
8|none-before:'re
40|none-before:'ve
-9|none-before:(
-134|none-before:*
-11|none-before:,
40|none-before:-
-18|none-before:--
-23|none-before:.
-106|none-before:0
13|none-before::
-15|none-before:DATE
12|none-before:EU
13|none-before:LAND
-23|none-before:LEADER
22|none-before:NATO
40|none-before:PERSON
64|none-before:USA
17|none-before:a
13|none-before:able
87|none-before:about
-11|none-before:above
25|none-before:absorb
46|none-before:accept
-9|none-before:accomplish
-25|none-before:accord
23|none-before:achieve
23|none-before:add
31|none-before:add up to
-12|none-before:additional
9|none-before:administration
24|none-before:admit
-12|none-before:adopt
-11|none-before:advance
26|none-before:advice
-15|none-before:advise
-13|none-before:adviser
9|none-before:advocate
36|none-before:after
-31|none-before:afterward
-30|none-before:again
42|none-before:against
10|none-before:ago
-34|none-before:agree
-20|none-before:ahead
-71|none-before:aides
-24|none-before:all
74|none-before:all allies
48|none-before:all members
33|none-before:alliance
17|none-before:allies
9|none-before:allies in asia
-52|none-before:allot
15|none-before:allowed
-11|none-before:ally
33|none-before:almost
14|none-before:alone
20|none-before:along
14|none-before:already
-47|none-before:also
-31|none-before:alternative
25|none-before:although
-19|none-before:always
-33|none-before:ambition
-8|none-before:among
-64|none-before:an
-24|none-before:analysts
-15|none-before:anchor
-46|none-before:and
12|none-before:andrew
-20|none-before:announce
-15|none-before:annual
-14|none-before:another
46|none-before:answer
27|none-before:anything
-11|none-before:anywhere
22|none-before:approach
34|none-before:appropriation
-46|none-before:appropriations
20|none-before:approve
8|none-before:approximately
23|none-before:are
-12|none-before:argue
59|none-before:argue for
9|none-before:armies
-8|none-before:arms
-9|none-before:army
125|none-before:around
-23|none-before:arrive
45|none-before:asean
-8|none-before:asia
-14|none-before:ask
35|none-before:ask for
-12|none-before:assess
31|none-before:assumed
-10|none-before:assumes
-14|none-before:assure
17|none-before:at
28|none-before:atm
26|none-before:attack
-50|none-before:attainment
47|none-before:aukus
-11|none-before:author
143|none-before:average
-9|none-before:away
18|none-before:b
51|none-before:back
28|none-before:balance
9|none-before:banker
14|none-before:bar
30|none-before:barely
17|none-before:base
19|none-before:based
-15|none-before:basis
-20|none-before:be
34|none-before:bear
-36|none-before:becomes
62|none-before:been
50|none-before:before
-11|none-before:began
45|none-before:begin
26|none-before:begins
50|none-before:being
68|none-before:believe
28|none-before:below
83|none-before:benchmark
23|none-before:beneath
-22|none-before:better
26|none-before:between
28|none-before:beyond
-89|none-before:bill
-50|none-before:billion
55|none-before:bind
-11|none-before:blueprint
-20|none-before:bookkeeping
-15|none-before:boost
-18|none-before:bore
61|none-before:both
-24|none-before:bottom
10|none-before:bought
13|none-before:breaking
20|none-before:bridge
-36|none-before:bring
29|none-before:bring up the rear
19|none-before:broke
-51|none-before:budget
-31|none-before:build
22|none-before:buildup
-49|none-before:bump
8|none-before:burden
-30|none-before:business
37|none-before:but
13|none-before:buy
13|none-before:calendar
27|none-before:call
-23|none-before:call for
12|none-before:call on
-24|none-before:came
29|none-before:campaign
20|none-before:can
8|none-before:candidate
50|none-before:cannot
9|none-before:cap
28|none-before:carry
25|none-before:case
13|none-before:caves
17|none-before:ceiling
8|none-before:chair
11|none-before:chairman
-13|none-before:chairs
10|none-before:chancellor
-82|none-before:changed
27|none-before:chapter
-31|none-before:chart
24|none-before:chief
18|none-before:cite
86|none-before:claim
-28|none-before:close
-22|none-before:closer
39|none-before:closest
-10|none-before:co
-20|none-before:coalition
22|none-before:coast
-39|none-before:coast guard
39|none-before:cold
-58|none-before:come
-74|none-before:come in at
-66|none-before:come to
33|none-before:come up with
-39|none-before:comes
12|none-before:comfortable
-12|none-before:coming
20|none-before:command
-26|none-before:commission
-52|none-before:commit
-42|none-before:commitment
43|none-before:committee
-18|none-before:commons
12|none-before:communists
64|none-before:compares
38|none-before:comparison
35|none-before:concede
18|none-before:conference
-51|none-before:conscription
-17|none-before:conservatives
-32|none-before:consider
62|none-before:consists
17|none-before:constitution
11|none-before:constitutional
15|none-before:consumes
-13|none-before:contain
154|none-before:content
-10|none-before:continues
-8|none-before:contrast
13|none-before:contribution
-29|none-before:core
40|none-before:core defence
-19|none-before:core defense
-14|none-before:correspond
25|none-before:cost
-84|none-before:costs
12|none-before:could
15|none-before:council
25|none-before:counted
14|none-before:counter
10|none-before:counterparts
63|none-before:countries
9|none-before:country
58|none-before:counts
10|none-before:coup
-35|none-before:course
-13|none-before:cover
57|none-before:cross
53|none-before:current
91|none-before:currently
-10|none-before:curve
20|none-before:customary
12|none-before:cut
10|none-before:d 66
-9|none-before:data
-39|none-before:date
-12|none-before:day
-15|none-before:deadline
-39|none-before:deal
17|none-before:debate
-10|none-before:decade
-82|none-before:decide
52|none-before:decision
34|none-before:declare
8|none-before:decline
-52|none-before:defence
-11|none-before:defence - related
-13|none-before:defence minister
13|none-before:defence secretary
10|none-before:defence spending
-24|none-before:defense
-28|none-before:defense - related
61|none-before:defense minister
11|none-before:defense ministry
35|none-before:defense spending
-60|none-before:definition
-12|none-before:delegation
-8|none-before:deliver
51|none-before:demand
-9|none-before:democratic progressive party
61|none-before:department
-84|none-before:deputy
13|none-before:destination
-67|none-before:devote
17|none-before:dialogue
11|none-before:did
-20|none-before:different
8|none-before:dip
-10|none-before:diplomats
-14|none-before:direct
-14|none-before:direction
8|none-before:director
-48|none-before:discovered
40|none-before:discuss
-16|none-before:divided
16|none-before:do
45|none-before:does
10|none-before:doing
72|none-before:dollars
35|none-before:done
41|none-before:door
-36|none-before:down
19|none-before:draw the line at
13|none-before:drifted
-29|none-before:drop
56|none-before:due
26|none-before:during
28|none-before:dutton
27|none-before:early
-11|none-before:earmark
-21|none-before:eased
8|none-before:easily
51|none-before:economy
-24|none-before:effort
-41|none-before:eight
9|none-before:ekre
27|none-before:election
-49|none-before:else
-15|none-before:elsewhere
-65|none-before:end
40|none-before:endorse
-37|none-before:enough
9|none-before:enshrine
9|none-before:entered
-11|none-before:envisage
-8|none-before:envision
-66|none-before:equal
-83|none-before:equivalent
21|none-before:era
33|none-before:estimate
28|none-before:europe
-23|none-before:european
13|none-before:european members
-58|none-before:europeans
27|none-before:euros
71|none-before:even
27|none-before:ever
19|none-before:every
9|none-before:every ally
-45|none-before:every member
-15|none-before:everyone
-42|none-before:exactly
16|none-before:examine
8|none-before:example
54|none-before:exceed
25|none-before:excess
-11|none-before:exclude
-8|none-before:execution
9|none-before:exempt
12|none-before:exhort
58|none-before:existing
-38|none-before:expect
72|none-before:expenditure
-25|none-before:expenditures
24|none-before:expenses
-9|none-before:experts
68|none-before:explain
-34|none-before:exposed
21|none-before:extra
17|none-before:eye
-31|none-before:fall
15|none-before:far
16|none-before:farage
22|none-before:fashion
-64|none-before:favor
-52|none-before:favour
14|none-before:feasible
10|none-before:feel
-39|none-before:figure
21|none-before:figures
-18|none-before:finance minister
-8|none-before:finance ministry
23|none-before:financing
78|none-before:find
10|none-before:fine gael
-26|none-before:finish
12|none-before:finished
-9|none-before:first
-44|none-before:five
14|none-before:flat
-18|none-before:float
-51|none-before:follow
-47|none-before:followed
-37|none-before:follows
-9|none-before:footing
-23|none-before:for
-17|none-before:force
23|none-before:forecast
12|none-before:foreign minister
-47|none-before:foresee
78|none-before:forget
90|none-before:former
20|none-before:four
-12|none-before:fraction
-20|none-before:framework
-46|none-before:freeze
103|none-before:freezing
-59|none-before:friends
98|none-before:from
-44|none-before:frozen
-38|none-before:fulfill
22|none-before:full
-17|none-before:fund
-122|none-before:funds
-17|none-before:gap
-17|none-before:gdp
-26|none-before:general
68|none-before:generals
35|none-before:get
22|none-before:give
8|none-before:global
-9|none-before:gnp
61|none-before:go
49|none-before:goal
-42|none-before:goldman
20|none-before:good
-18|none-before:gov ' t
17|none-before:gradually
10|none-before:greens
21|none-before:gross domestic product
-13|none-before:gross national product
-113|none-before:group
-25|none-before:grow
-13|none-before:guarded
24|none-before:guessed
-14|none-before:guests
70|none-before:guideline
11|none-before:habit
50|none-before:had
-24|none-before:half
17|none-before:hands
21|none-before:hard
23|none-before:hardly
16|none-before:has
8|none-before:hastie
26|none-before:have
61|none-before:having
22|none-before:hawks
35|none-before:he
-55|none-before:head
-31|none-before:headline
-22|none-before:hear
-10|none-before:heaviest
-22|none-before:her
18|none-before:high
32|none-before:higher
15|none-before:him
-18|none-before:himself
59|none-before:his
32|none-before:hit
29|none-before:hold
-49|none-before:hold out for
12|none-before:hold the line at
8|none-before:home
31|none-before:hover
16|none-before:how
-11|none-before:however
-13|none-before:hurdle
-28|none-before:i
-10|none-before:idea
72|none-before:if
16|none-before:imf
24|none-before:implies
-32|none-before:in
8|none-before:include
-15|none-before:included
-19|none-before:includes
8|none-before:including
10|none-before:income
-35|none-before:increase
-69|none-before:indicate
-21|none-before:infrastructure
-60|none-before:initial
-8|none-before:initially
10|none-before:inside
70|none-before:insist on
-61|none-before:instead
-40|none-before:instead of
-60|none-before:institute
58|none-before:intend
8|none-before:intent
-10|none-before:intention
12|none-before:interim
-17|none-before:into
-64|none-before:invited
-28|none-before:is
39|none-before:island
-12|none-before:it
-30|none-before:items
39|none-before:its
14|none-before:itself
11|none-before:izumi
11|none-before:japan innovation party
-13|none-before:jefferies
44|none-before:joined
13|none-before:joke
-23|none-before:jump
33|none-before:justify
49|none-before:keep
-26|none-before:keidanren
17|none-before:kicking
15|none-before:kiel
22|none-before:komeito
18|none-before:labour
-11|none-before:land
64|none-before:languish
-18|none-before:large
-8|none-before:larger
-18|none-before:last
-17|none-before:later
-12|none-before:lauded
102|none-before:lawmaker
28|none-before:lawmakers
-50|none-before:lay out
9|none-before:ldp
-12|none-before:lead to
-34|none-before:leads
-12|none-before:leaning
9|none-before:leap
8|none-before:least
-59|none-before:leave
22|none-before:lecture
-22|none-before:led
-34|none-before:left
-13|none-before:legislate
-24|none-before:legislature
29|none-before:let
-17|none-before:lets
-8|none-before:letter
17|none-before:level
42|none-before:liberal democratic party
-9|none-before:lid
-18|none-before:life
40|none-before:lift
-11|none-before:like to see
-22|none-before:liked
-13|none-before:likely
37|none-before:likewise
14|none-before:limit
-20|none-before:lists
30|none-before:little
-12|none-before:live with
-10|none-before:loans
-26|none-before:lobby
17|none-before:lobby for
34|none-before:long
-17|none-before:look
-13|none-before:look at
22|none-before:look for
14|none-before:looks
-12|none-before:low
13|none-before:lower
-10|none-before:lowest
20|none-before:lunch
-38|none-before:made
69|none-before:main
32|none-before:maintain
-10|none-before:major
-47|none-before:make
-52|none-before:make up
15|none-before:making
20|none-before:man
44|none-before:manage
26|none-before:many
-45|none-before:mark
57|none-before:match
21|none-before:me
87|none-before:meet
99|none-before:member
-18|none-before:member states
-65|none-before:members
-8|none-before:men
37|none-before:mention
10|none-before:meps
35|none-before:method
-23|none-before:mid
8|none-before:might
-8|none-before:milestone
9|none-before:militaries
40|none-before:military
-13|none-before:military spending
27|none-before:mind
8|none-before:mindful
-32|none-before:minister
20|none-before:ministers
-18|none-before:ministries
24|none-before:ministry
25|none-before:miss
-18|none-before:missions
11|none-before:models
62|none-before:money
-9|none-before:months
-28|none-before:more
22|none-before:more than double
-30|none-before:morning
-31|none-before:most
33|none-before:mostly
-46|none-before:move
-11|none-before:move up
16|none-before:mr
-27|none-before:ms
-14|none-before:much
-17|none-before:mull
13|none-before:must
-16|none-before:n't
17|none-before:name
13|none-before:nation
102|none-before:national
-8|none-before:national output
-26|none-before:national security adviser
65|none-before:nations
85|none-before:near
49|none-before:nearer
-30|none-before:nearly
-39|none-before:needed
-8|none-before:needs
60|none-before:neighboring
10|none-before:neighbouring
23|none-before:neighbours
15|none-before:neither
29|none-before:neutral
54|none-before:never
20|none-before:new
-26|none-before:news
-14|none-before:newspaper
-15|none-before:next
22|none-before:night
-10|none-before:no
-9|none-before:nominal
26|none-before:nominee
10|none-before:nomura
-17|none-before:non
29|none-before:none
14|none-before:nor
13|none-before:north
27|none-before:not
43|none-before:note
-52|none-before:nothing
64|none-before:now
29|none-before:nudge
-38|none-before:number
12|none-before:objective
10|none-before:oblige
8|none-before:observe
17|none-before:of
68|none-before:offer
37|none-before:office
-9|none-before:officer
45|none-before:officers
37|none-before:official
23|none-before:officially
-27|none-before:okita
184|none-before:old
57|none-before:on
23|none-before:once
12|none-before:one
-29|none-before:only
15|none-before:open
91|none-before:opposition
-35|none-before:opposition leader
8|none-before:options
13|none-before:or
-12|none-before:order
-46|none-before:original
8|none-before:osborne
-47|none-before:other
52|none-before:others
27|none-before:ought
-21|none-before:our
-26|none-before:ours
34|none-before:ourselves
34|none-before:out
-32|none-before:outcome
37|none-before:outlays
-23|none-before:output
10|none-before:outside
86|none-before:over
-44|none-before:overall
-38|none-before:own
11|none-before:page
58|none-before:panel
-51|none-before:paper
-13|none-before:papers
-8|none-before:parliamentary
-74|none-before:part
31|none-before:partners
29|none-before:party
-69|none-before:pass
-37|none-before:past
-33|none-before:path
45|none-before:paths
93|none-before:pay
27|none-before:peak
12|none-before:peg
41|none-before:pensions
-18|none-before:people power party
18|none-before:perhaps
18|none-before:period
26|none-before:pitch
-24|none-before:plan
18|none-before:platform
8|none-before:plead for
-32|none-before:pledge
9|none-before:pm
81|none-before:point
-31|none-before:police
-35|none-before:policy
32|none-before:position
-15|none-before:possible
33|none-before:pour
37|none-before:power
-18|none-before:praised
-28|none-before:premier
-73|none-before:prepare
34|none-before:prescribed
77|none-before:present
11|none-before:presently
-18|none-before:presided
84|none-before:press club
-15|none-before:press for
52|none-before:previous
33|none-before:prices
13|none-before:prime minister 's office
-10|none-before:private
-18|none-before:privately
-9|none-before:probably
31|none-before:proceed
20|none-before:program
-8|none-before:programme
-41|none-before:programming
14|none-before:progress
8|none-before:proper
19|none-before:proposal
-24|none-before:propose
-8|none-before:provides
14|none-before:publicly
11|none-before:publish
-27|none-before:purchase
-13|none-before:purse
16|none-before:push
21|none-before:put
-24|none-before:put forward
10|none-before:q
-15|none-before:questioned
-8|none-before:quietly
10|none-before:quit
-22|none-before:quota
24|none-before:quote
19|none-before:race
-28|none-before:radio
-20|none-before:rather
-26|none-before:rather than
-48|none-before:ratio
-74|none-before:reach
-20|none-before:ready
-17|none-before:reaffirm
50|none-before:reagan
-12|none-before:real
15|none-before:receive
-23|none-before:received
-27|none-before:reckon
28|none-before:recommend
16|none-before:recommendation
24|none-before:recommendations
-12|none-before:record
25|none-before:records
-14|none-before:referring
16|none-before:reform
11|none-before:regards
-22|none-before:regular
-65|none-before:related
12|none-before:relative
-15|none-before:relevant
10|none-before:remain
16|none-before:reminder
-11|none-before:repeat
33|none-before:replace
33|none-before:replacing
49|none-before:reply
-33|none-before:report
13|none-before:reportedly
-22|none-before:represent
13|none-before:republic
21|none-before:republican
-17|none-before:request
-23|none-before:research
16|none-before:researchers
-29|none-before:resolution
36|none-before:respond
-43|none-before:response
-24|none-before:rest
-14|none-before:rests
17|none-before:retreat
41|none-before:return
24|none-before:review
-26|none-before:revised
23|none-before:rich
-9|none-before:right
8|none-before:rise
23|none-before:rival
13|none-before:road
17|none-before:roger
11|none-before:row
-12|none-before:rule out
-18|none-before:rules
-9|none-before:ruling
-16|none-before:run
-12|none-before:run at
20|none-before:runs
-27|none-before:s
-32|none-before:sachs
16|none-before:same
26|none-before:satisfy
37|none-before:say
12|none-before:say yes to
-13|none-before:schedule
63|none-before:scholar
-26|none-before:scrape
-8|none-before:scraped
-17|none-before:second
-24|none-before:secret
31|none-before:secretary
-27|none-before:security
-25|none-before:security spending
11|none-before:see
43|none-before:seek
-24|none-before:set
-14|none-before:set aside
30|none-before:set out
-8|none-before:settle
13|none-before:settle on
-19|none-before:settlement
-20|none-before:seven
8|none-before:several
-9|none-before:shade
-12|none-before:share
-51|none-before:she
-12|none-before:shell out
30|none-before:shift
44|none-before:short
37|none-before:should
8|none-before:show
8|none-before:shy
25|none-before:sicily
-42|none-before:side
34|none-before:sign up
17|none-before:signed
-65|none-before:simply
45|none-before:since
27|none-before:size
-9|none-before:sketched
14|none-before:slice
13|none-before:slither
25|none-before:smaller
9|none-before:smiled
-56|none-before:so
-55|none-before:soar
-47|none-before:socialist
33|none-before:some
-21|none-before:someone
-24|none-before:something
-80|none-before:somewhere
9|none-before:soon
-17|none-before:sooner
-82|none-before:span
-88|none-before:speak
26|none-before:spend
-13|none-before:spender
34|none-before:spokesman
8|none-before:spring
13|none-before:staff
-12|none-before:stage
27|none-before:stand
29|none-before:standard
9|none-before:standards
17|none-before:start
14|none-before:start from
47|none-before:starting
15|none-before:state
17|none-before:steady
8|none-before:stick to
-26|none-before:still
-35|none-before:stop
13|none-before:strategic
-13|none-before:strategy
12|none-before:strayed
78|none-before:stress
-9|none-before:stretches
43|none-before:stuck
-9|none-before:study
-9|none-before:successor
27|none-before:successors
60|none-before:such
14|none-before:sultan
52|none-before:sum
-53|none-before:summit
19|none-before:supports
-54|none-before:surpass
94|none-before:sustain
23|none-before:swallow
-10|none-before:swell
-12|none-before:table
40|none-before:take
-10|none-before:take up
-14|none-before:talk
-16|none-before:talk about
11|none-before:talk of
-21|none-before:tally
-26|none-before:tan
38|none-before:tanks
59|none-before:target
28|none-before:taxes
-47|none-before:team
-28|none-before:tell
13|none-before:tell of
-42|none-before:ten
30|none-before:tenth
-30|none-before:term
-14|none-before:terms
-38|none-before:text
22|none-before:than
14|none-before:thanked
-10|none-before:that
8|none-before:the
-38|none-before:the allies
8|none-before:the left
-70|none-before:the military
-65|none-before:their
13|none-before:theirs
-64|none-before:them
14|none-before:themselves
-99|none-before:then
35|none-before:there
35|none-before:thereabouts
-58|none-before:thereby
20|none-before:they
15|none-before:thin
24|none-before:thing
-12|none-before:think
-10|none-before:third
-15|none-before:this
-61|none-before:those
-14|none-before:though
8|none-before:threatened
13|none-before:three
-9|none-before:thus
-32|none-before:tie
-28|none-before:till
-13|none-before:time
14|none-before:times
-24|none-before:timetable
-20|none-before:to
77|none-before:today
-62|none-before:together
19|none-before:too
-49|none-before:top
63|none-before:tories
-67|none-before:total
-19|none-before:touched
-36|none-before:toward
-122|none-before:towards
-19|none-before:trail
14|none-before:trails
-77|none-before:trajectory
-22|none-before:treasury
-77|none-before:trillion
-12|none-before:troops
57|none-before:true
40|none-before:tune
-24|none-before:turn
8|none-before:turn down
21|none-before:twenty
38|none-before:twice
-30|none-before:two
-9|none-before:under
8|none-before:undertake
-25|none-before:upgrade
12|none-before:urge
31|none-before:urgency
-36|none-before:us
-33|none-before:use
15|none-before:very
-9|none-before:vice
73|none-before:vice defense minister
28|none-before:view
46|none-before:vote for
22|none-before:voters
-10|none-before:vow
8|none-before:vvd
36|none-before:wait
-47|none-before:want
41|none-before:war
-16|none-before:warn
9|none-before:wars
-57|none-before:was
9|none-before:way
-13|none-before:we
-17|none-before:wealth
-27|none-before:weapons
-29|none-before:weigh
-9|none-before:welcome
-29|none-before:welfare
78|none-before:well
-19|none-before:weon
-12|none-before:were
14|none-before:what
-24|none-before:when
94|none-before:where
27|none-before:wherein
22|none-before:whereupon
21|none-before:which
89|none-before:while
-51|none-before:whisker
33|none-before:who
48|none-before:whole
30|none-before:whose
37|none-before:why
17|none-before:wicker
-9|none-before:wider
-53|none-before:with
-44|none-before:within
-41|none-before:without
9|none-before:wo n't
12|none-before:work
12|none-before:work out
25|none-before:work toward
45|none-before:world
-51|none-before:worth
-54|none-before:would
15|none-before:write
-38|none-before:yardstick
-120|none-before:year
-19|none-before:yearly
-31|none-before:years
147|none-before:yet
30|none-before:you
16|none-before:your
-34|none-before:yuan
-11|none-before:¥
33|none-before:—
52|none-dates:aim 0 0
23|none-dates:aim 0 1
-48|none-dates:aim 0 2
79|none-dates:aim 1 0
-19|none-dates:aim 1 2
-9|none-dates:aim 2 0
25|none-dates:aim 2 1
-29|none-dates:aim 2 2
108|none-dates:level 0 0
47|none-dates:level 0 1
-30|none-dates:level 0 2
37|none-dates:level 1 0
-33|none-dates:level 1 1
-33|none-dates:level 1 2
-58|none-dates:level 2 1
96|none-dates:no 0 0
41|none-dates:no 0 1
23|none-dates:no 0 2
-27|none-dates:no 1 0
-31|none-dates:no 1 1
-12|none-dates:no 1 2
23|none-dates:no 2 0
26|none-dates:no 2 1
8|none-governed:aim be could
-19|none-governed:aim be finite
84|none-governed:aim be inf
-30|none-governed:aim be should
-73|none-governed:aim be will
-14|none-governed:aim cap finite
18|none-governed:aim cap inf
10|none-governed:aim cap will
55|none-governed:aim cap would
39|none-governed:aim demand finite
43|none-governed:aim demand gerund
-34|none-governed:aim demand inf
20|none-governed:aim demand progressive
41|none-governed:aim demand will
-44|none-governed:aim demand would
21|none-governed:aim denial finite
12|none-governed:aim denial inf
13|none-governed:aim level finite
-16|none-governed:aim level gerund
-28|none-governed:aim level inf
-22|none-governed:aim level progressive
-39|none-governed:aim level will
-35|none-governed:aim level would
-35|none-governed:aim move can
51|none-governed:aim move could
-27|none-governed:aim move gerund
-16|none-governed:aim move progressive
30|none-governed:aim move should
-17|none-governed:aim move will
46|none-governed:aim move would
9|none-governed:aim pledge can
-20|none-governed:aim pledge gerund
19|none-governed:aim pledge inf
15|none-governed:aim pledge noun
-29|none-governed:aim pledge progressive
40|none-governed:aim pledge should
21|none-governed:aim proposal could
-21|none-governed:aim proposal finite
25|none-governed:aim proposal gerund
45|none-governed:aim proposal inf
-29|none-governed:aim proposal noun
-38|none-governed:aim proposal progressive
32|none-governed:aim proposal will
9|none-governed:aim spend can
39|none-governed:aim spend could
-68|none-governed:aim spend finite
46|none-governed:aim spend gerund
-36|none-governed:aim spend inf
-34|none-governed:aim spend progressive
-33|none-governed:aim spend will
26|none-governed:aim spend would
23|none-governed:level be finite
-9|none-governed:level be inf
14|none-governed:level be should
-35|none-governed:level be will
-35|none-governed:level be would
50|none-governed:level cap finite
-46|none-governed:level cap would
-8|none-governed:level demand finite
16|none-governed:level demand progressive
-9|none-governed:level demand would
-35|none-governed:level level finite
-60|none-governed:level level gerund
32|none-governed:level level progressive
39|none-governed:level level will
-25|none-governed:level level would
-11|none-governed:level move can
-22|none-governed:level move could
-9|none-governed:level move finite
40|none-governed:level move inf
-40|none-governed:level move progressive
30|none-governed:level move should
13|none-governed:level move will
37|none-governed:level move would
41|none-governed:level pledge finite
-25|none-governed:level pledge gerund
-19|none-governed:level pledge will
12|none-governed:level pledge would
52|none-governed:level proposal finite
-23|none-governed:level proposal will
55|none-governed:level proposal would
45|none-governed:level spend can
48|none-governed:level spend finite
-24|none-governed:level spend gerund
-8|none-governed:level spend inf
-11|none-governed:level spend progressive
-90|none-governed:level spend will
21|none-governed:level spend would
-31|none-governed:no -
21|none-governed:no be finite
23|none-governed:no be should
16|none-governed:no be would
11|none-governed:no cap will
32|none-governed:no level finite
-16|none-governed:no level will
51|none-governed:no move could
25|none-governed:no move finite
-67|none-governed:no move inf
-21|none-governed:no move will
11|none-governed:no pledge will
11|none-governed:no spend finite
-27|none-governor:-
14|none-governor:about
35|none-governor:accept
-9|none-governor:account
12|none-governor:achieve
32|none-governor:add up to
-13|none-governor:adopt
-12|none-governor:advance
12|none-governor:advise
-36|none-governor:agree
23|none-governor:aim
-27|none-governor:allocate
18|none-governor:ambition
-108|none-governor:amount
15|none-governor:announce
11|none-governor:approach
-15|none-governor:approve
-23|none-governor:argue
59|none-governor:argue for
-23|none-governor:arrive
-65|none-governor:ask
29|none-governor:ask for
-12|none-governor:assess
-11|none-governor:assure
70|none-governor:attain
58|none-governor:average
50|none-governor:back
-11|none-governor:be
65|none-governor:believe
20|none-governor:bind
46|none-governor:boost
27|none-governor:bring
-37|none-governor:bring forward
14|none-governor:bring up the rear
40|none-governor:budget
-31|none-governor:build
-49|none-governor:bump
17|none-governor:call
13|none-governor:call on
38|none-governor:campaign
-19|none-governor:carry
-8|none-governor:clear
40|none-governor:climb
-34|none-governor:come in at
-66|none-governor:come to
17|none-governor:come up with
20|none-governor:command
-19|none-governor:commit
-15|none-governor:commitment
35|none-governor:concede
23|none-governor:consider
-11|none-governor:contain
-69|none-governor:correspond
15|none-governor:course
50|none-governor:cross
-38|none-governor:decide
51|none-governor:decision
20|none-governor:declare
24|none-governor:decline
-58|none-governor:devote
13|none-governor:dip
-15|none-governor:direct
21|none-governor:discuss
24|none-governor:do
-11|none-governor:double
19|none-governor:draw the line at
64|none-governor:due
-18|none-governor:earmark
-79|none-governor:end
40|none-governor:endorse
-11|none-governor:envisage
-8|none-governor:envision
-34|none-governor:equal
18|none-governor:estimate
15|none-governor:examine
52|none-governor:exceed
9|none-governor:exempt
12|none-governor:exhort
12|none-governor:expect
-78|none-governor:favor
-52|none-governor:favour
9|none-governor:feel
9|none-governor:fight
-37|none-governor:float
-39|none-governor:foresee
-37|none-governor:fulfill
-12|none-governor:give
-81|none-governor:go
-30|none-governor:goal
-13|none-governor:grow
-11|none-governor:head
16|none-governor:hit
-49|none-governor:hold out for
33|none-governor:hope
31|none-governor:hover
-8|none-governor:idea
38|none-governor:increase
-68|none-governor:insist
71|none-governor:insist on
-43|none-governor:instruct
52|none-governor:intend
-25|none-governor:jump
34|none-governor:keep
64|none-governor:languish
-11|none-governor:lay out
-12|none-governor:lead to
-13|none-governor:legislate
77|none-governor:lift
24|none-governor:like
44|none-governor:like to see
19|none-governor:likely
21|none-governor:limit
17|none-governor:lobby for
-13|none-governor:look at
22|none-governor:look for
-42|none-governor:lower
-56|none-governor:make up
70|none-governor:manage
69|none-governor:match
116|none-governor:meet
32|none-governor:mention
18|none-governor:move
-17|none-governor:mull
29|none-governor:nudge
9|none-governor:oblige
-54|none-governor:offer
-11|none-governor:order
28|none-governor:pay
39|none-governor:plan
-11|none-governor:plans
67|none-governor:pledge
33|none-governor:pour
-15|none-governor:prefer
-69|none-governor:prepare
12|none-governor:program
-18|none-governor:project
15|none-governor:promise
62|none-governor:proposal
-14|none-governor:push
-43|none-governor:put
37|none-governor:put forward
48|none-governor:raise
-50|none-governor:reach
-19|none-governor:ready
-21|none-governor:reaffirm
-24|none-governor:reckon
52|none-governor:recommend
16|none-governor:recommendation
-101|none-governor:recommendations
-22|none-governor:represent
33|none-governor:return
34|none-governor:review
-13|none-governor:rise
-12|none-governor:rule out
-12|none-governor:run at
12|none-governor:say yes to
-19|none-governor:schedule
-10|none-governor:secure
-19|none-governor:set aside
45|none-governor:set out
20|none-governor:settle on
-12|none-governor:shell out
10|none-governor:shrink
-18|none-governor:sign off on
-20|none-governor:sign up
12|none-governor:sit
9|none-governor:slide
-55|none-governor:soar
-49|none-governor:speak of
13|none-governor:start from
42|none-governor:stay
14|none-governor:stick to
-26|none-governor:stop
-9|none-governor:study
-10|none-governor:suggest
-19|none-governor:suggestion
-53|none-governor:surpass
-9|none-governor:swell
-68|none-governor:take
9|none-governor:take up
-16|none-governor:talk about
18|none-governor:talk of
-10|none-governor:target
-25|none-governor:tell
12|none-governor:tell of
-31|none-governor:think
-32|none-governor:tie
-20|none-governor:top
-15|none-governor:try
8|none-governor:turn down
27|none-governor:unveil
56|none-governor:urge
25|none-governor:use
40|none-governor:vote for
-8|none-governor:vow
-61|none-governor:want
-26|none-governor:weigh
9|none-governor:wish
46|none-governor:work
12|none-governor:work out
-21|none-governor:work out at
-10|none-governor:work toward
-28|none-governor:write
49|none-points-back:False aim
31|none-points-back:False level
81|none-points-back:False no
24|none-points-back:True aim
58|none-points-back:True no
-104|none-shape:aim fine
41|none-shape:aim half
42|none-shape:aim tenth
94|none-shape:aim whole
-119|none-shape:level fine
30|none-shape:level half
118|none-shape:level whole
8|none-shape:no fine
48|none-shape:no half
84|none-shape:no whole
32|none-today:False aim
-88|none-today:False level
118|none-today:False no
41|none-today:True aim
114|none-today:True level
21|none-today:True no
55|none:benchmark
33|none:cap
83|none:demand
25|none:denial
26|none:level
81|none:other
-122|none:pledge
56|none:proposal
-33|only:False aim
10|only:False level
-11|only:False no
16|only:True aim
14|only:True level
-22|opens:False aim
-25|opens:False level
8|opens:False no
47|opens:True level
-18|opens:True no
37|place:after 0 aim
31|place:after 0 level
14|place:after 0 no
-8|place:after 1 aim
-30|place:after 1 level
-49|place:after 2 aim
17|place:before 0 aim
73|place:before 0 level
-9|place:before 0 no
8|place:before 1 aim
-37|place:before 1 level
-10|place:before 1 no
-10|place:before 2 aim
-10|place:before 2 level
-36|recent-dates:0 aim
14|recent-dates:0 level
-9|recent-dates:1 aim
-10|recent-dates:1 level
-28|recent-dates:1 no
-47|recent-dates:2 aim
-70|recent-dates:2 level
-13|recent-dates:2 no
-12|recent-time:benchmark far
-9|recent-time:cap far
-9|recent-time:cap now
-34|recent-time:demand far
9|recent-time:demand next
20|recent-time:demand now
-14|recent-time:denial far
-42|recent-time:level far
-47|recent-time:level long-past
-45|recent-time:level next
40|recent-time:level now
27|recent-time:level past
24|recent-time:other far
47|recent-time:pledge far
-15|recent-time:pledge next
23|recent-time:pledge now
-52|recent-time:pledge past
-10|recent-time:proposal long-past
14|recent-time:proposal next
-41|recent-time:proposal now
-24|recent-time:proposal past
23|same-kind-dates:0 aim
63|same-kind-dates:0 level
-46|same-kind-dates:1 aim
-44|same-kind-dates:2 level
17|same-kind-gap:demand 0
141|same-kind-gap:level 0
-30|same-kind-gap:level 1
-52|same-kind-gap:level 2
-10|same-kind-gap:level 3
8|same-kind-gap:level 4
-34|same-kind-gap:level 5
13|same-kind-gap:pledge 0
27|same-kind-gap:pledge 1
17|same-kind-gap:pledge 2
-26|same-kind-gap:pledge 3
-40|same-kind-gap:pledge 4
-56|same-kind-gap:pledge 5
30|same-kind-gap:proposal 0
35|same-kind-gap:proposal 1
-26|same-kind-gap:proposal 2
-13|same-kind-gap:proposal 3
20|same-kind-time:demand far
63|same-kind-time:level far
-40|same-kind-time:level long-past
-29|same-kind-time:level now
26|same-kind-time:level past
-48|same-kind-time:pledge far
-27|same-kind-time:pledge next
12|same-kind-time:pledge now
16|same-kind-time:proposal far
28|same-kind:demand 0 True
31|same-kind:level 0 False
8|same-kind:level 0 True
-17|same-kind:level 1 False
39|same-kind:level 1 True
13|same-kind:level 2 False
-45|same-kind:level 2 True
14|same-kind:level 3 False
-20|same-kind:level 3 True
-45|same-kind:pledge 0 False
44|same-kind:pledge 0 True
45|same-kind:pledge 1 True
-20|same-kind:pledge 2 False
-35|same-kind:pledge 2 True
-45|same-kind:pledge 3 True
52|same-kind:proposal 0 True
-30|same-kind:proposal 1 True
-97|shape-time:fine far level
25|shape-time:fine long-past level
44|shape-time:fine next aim
-18|shape-time:fine next level
-14|shape-time:fine now aim
-41|shape-time:fine now level
16|shape-time:fine past level
79|shape-time:half far aim
35|shape-time:half far no
-49|shape-time:half long-past aim
-36|shape-time:half long-past level
-16|shape-time:half long-past no
17|shape-time:half next aim
68|shape-time:half next level
-93|shape-time:half now aim
-46|shape-time:half now level
-28|shape-time:half now no
-58|shape-time:half past aim
-14|shape-time:half past level
73|shape-time:tenth far aim
36|shape-time:tenth far level
20|shape-time:tenth far no
51|shape-time:tenth next aim
19|shape-time:tenth next level
25|shape-time:tenth next no
-11|shape-time:tenth now aim
-8|shape-time:tenth now no
19|shape-time:tenth past aim
55|shape-time:tenth past level
82|shape-time:whole far aim
16|shape-time:whole far level
23|shape-time:whole far no
-83|shape-time:whole long-past aim
44|shape-time:whole long-past level
-24|shape-time:whole long-past no
-8|shape-time:whole next level
16|shape-time:whole next no
-11|shape-time:whole now aim
-17|shape-time:whole now level
-8|shape-time:whole now no
-44|shape-time:whole past aim
13|shape-time:whole past level
-22|shape-time:whole past no
71|share-nearer:after False False aim
61|share-nearer:after False False level
26|share-nearer:after False False no
-83|share-nearer:after True True aim
-61|share-nearer:after True True level
-17|share-nearer:after True True no
103|share-nearer:before False False aim
89|share-nearer:before False False level
8|share-nearer:before False False no
-45|share-nearer:before True False level
-87|share-nearer:before True True aim
-16|share-nearer:before True True level
-21|share-nearer:before True True no
152|shares-between:after 0
-139|shares-between:after 1
-21|shares-between:after 2
51|shares-between:before 0
16|shares-between:before 1
-44|shares-between:before 2
108|time-side:aim after far
-68|time-side:aim after long-past
78|time-side:aim after next
-80|time-side:aim after now
-66|time-side:aim after past
131|time-side:aim before far
-80|time-side:aim before long-past
37|time-side:aim before next
-54|time-side:aim before now
-18|time-side:aim before past
-30|time-side:level after far
9|time-side:level after long-past
-8|time-side:level after next
-42|time-side:level after now
69|time-side:level after past
30|time-side:level before long-past
69|time-side:level before next
-67|time-side:level before now
86|time-side:no after far
-79|time-side:no after long-past
49|time-side:no after next
-30|time-side:no after now
-17|time-side:no after past
-8|time-side:no before far
34|time-side:no before long-past
-16|time-side:no before next
-16|time-side:no before now
-13|time-side:no before past
-9|time:benchmark now weekday
37|time:cap far year
28|time:cap long-past decade
-8|time:cap long-past that-year
-31|time:cap long-past year
-16|time:cap next fiscal
38|time:cap next year
25|time:cap now fiscal
41|time:demand far decade
-9|time:demand far fiscal
57|time:demand far year
-19|time:demand long-past decade
-27|time:demand next bare-month
24|time:demand next that-year
25|time:demand next year
-59|time:demand now bare-month
-9|time:demand now day
-9|time:demand now part
-21|time:demand now weekday
11|time:demand now years
12|time:demand past that-year
23|time:denial far fiscal
81|time:denial far year
-20|time:denial long-past decade
-31|time:denial now bare-month
30|time:denial now fiscal
-12|time:denial now that-year
-23|time:denial now weekday
-8|time:level far decade
10|time:level far fiscal
-30|time:level far month
-28|time:level far year
16|time:level far years
-24|time:level long-past decade
-15|time:level long-past month
13|time:level long-past that-year
30|time:level long-past year
40|time:level long-past years
-43|time:level next bare-month
69|time:level next fiscal
33|time:level next that-year
8|time:level next year
-144|time:level now bare-month
-71|time:level now day
81|time:level now fiscal
-60|time:level now part
93|time:level now that-year
-177|time:level now weekday
107|time:level now year
62|time:level now years
-73|time:level past bare-month
42|time:level past fiscal
57|time:level past that-year
70|time:level past year
-18|time:level past years
-23|time:other far fiscal
-23|time:other far year
13|time:other next that-year
-9|time:other now bare-month
-10|time:other past fiscal
13|time:pledge far fiscal
-17|time:pledge far that-year
-19|time:pledge far year
84|time:pledge far years
-30|time:pledge long-past decade
-18|time:pledge long-past month
-9|time:pledge long-past that-year
-54|time:pledge long-past year
26|time:pledge long-past years
-54|time:pledge next bare-month
11|time:pledge next fiscal
-11|time:pledge next month
-13|time:pledge next part
69|time:pledge next that-year
11|time:pledge next year
10|time:pledge next years
-52|time:pledge now bare-month
-25|time:pledge now day
139|time:pledge now fiscal
-37|time:pledge now part
66|time:pledge now that-year
-65|time:pledge now weekday
127|time:pledge now year
-11|time:pledge past bare-month
-40|time:pledge past fiscal
-16|time:pledge past month
39|time:pledge past year
-36|time:proposal far decade
74|time:proposal far fiscal
-11|time:proposal far month
89|time:proposal far year
-15|time:proposal far years
22|time:proposal long-past decade
-58|time:proposal long-past year
-32|time:proposal next bare-month
62|time:proposal next fiscal
23|time:proposal next that-year
-26|time:proposal next year
-61|time:proposal now bare-month
-16|time:proposal now day
-9|time:proposal now part
-38|time:proposal now that-year
-47|time:proposal now weekday
-14|time:proposal past part
-58|time:proposal past that-year
33|time:proposal past year
42|title:False level
10|title:False no
-19|title:True aim
-19|title:True level
-17|title:True no
-22|word-lead:\" by
80|word-lead:\" in
-8|word-lead:# \"
12|word-lead:# (
-37|word-lead:# ,
12|word-lead:# already
68|word-lead:# before
66|word-lead:# between
-41|word-lead:# by
-46|word-lead:# for
9|word-lead:# from
14|word-lead:# goal
-40|word-lead:# if
-29|word-lead:# in
18|word-lead:# into
-23|word-lead:# mark
8|word-lead:# on
27|word-lead:# since
21|word-lead:# target
27|word-lead:# through
31|word-lead:# to
-37|word-lead:# was
17|word-lead:'s 1.29%
13|word-lead:'s 2.4pc
-32|word-lead:'s 3.5 per cent
23|word-lead:'s outlays
8|word-lead:'s spending
-36|word-lead:, 2.4 percent
41|word-lead:, attained
31|word-lead:, by
38|word-lead:, citing
16|word-lead:, for
-8|word-lead:, from
88|word-lead:, in
-10|word-lead:, instead of
-95|word-lead:, not
-10|word-lead:, says
-9|word-lead:, since
37|word-lead:, speaking of
-21|word-lead:, tabled
16|word-lead:, to
31|word-lead:, with
-12|word-lead:, wrote
-11|word-lead:0 bn
10|word-lead:0 by
22|word-lead:: by
17|word-lead:: from
29|word-lead:: in
-25|word-lead:; in
42|word-lead:DATE ,
26|word-lead:DATE for
-36|word-lead:DATE from
-26|word-lead:DATE instead of
-20|word-lead:DATE through
-8|word-lead:EU ,
9|word-lead:LAND 's
-49|word-lead:LAND ,
24|word-lead:LAND by
36|word-lead:LAND for
-8|word-lead:LAND on
9|word-lead:LAND will
-13|word-lead:LEADER in
-14|word-lead:LEADER said
12|word-lead:NATO for
-8|word-lead:OUTLET reported
-8|word-lead:USA ,
-50|word-lead:USA in
-12|word-lead:^ against
-32|word-lead:^ before
29|word-lead:^ budget
69|word-lead:^ by
33|word-lead:^ for
32|word-lead:^ in
12|word-lead:^ nothing
-14|word-lead:^ on
9|word-lead:^ outlays
-9|word-lead:^ since
-28|word-lead:^ spending
-21|word-lead:^ until
-20|word-lead:^ use
-10|word-lead:a review
22|word-lead:above 2%
-38|word-lead:above 3 percent
10|word-lead:above 3%
41|word-lead:according to
18|word-lead:achieve by
-55|word-lead:achieve in
21|word-lead:again in
-10|word-lead:ahead of
11|word-lead:aim for
51|word-lead:all by
22|word-lead:all for
9|word-lead:allot 3.5%
13|word-lead:already in
-25|word-lead:and at
25|word-lead:and by
9|word-lead:and in
-15|word-lead:announce in
-9|word-lead:annually ,
-14|word-lead:annually from
8|word-lead:approve a
-32|word-lead:arms by
36|word-lead:as early
-12|word-lead:as in
39|word-lead:as recently
14|word-lead:as soon
-66|word-lead:at 2%
-16|word-lead:at 2.45 percent
13|word-lead:at 2.5%
26|word-lead:at 4.1%
-21|word-lead:at least
-14|word-lead:attain 2%
31|word-lead:attain by
-86|word-lead:attain in
29|word-lead:attain within
39|word-lead:average in
-16|word-lead:back in
17|word-lead:be met
12|word-lead:be reached
19|word-lead:been reached
26|word-lead:below 2%
21|word-lead:between 2020
-20|word-lead:between 2026
-12|word-lead:beyond 3 percent
57|word-lead:billion for
-19|word-lead:billion in
76|word-lead:bring forward to
15|word-lead:budget for
21|word-lead:budget in
8|word-lead:budget through
47|word-lead:by 7 per cent
-10|word-lead:cabinet 's
26|word-lead:calculate on
8|word-lead:calendar for
-11|word-lead:came in
-18|word-lead:changed from
-9|word-lead:choose in
30|word-lead:cold war
20|word-lead:come in
-18|word-lead:commit in
9|word-lead:commitment for
46|word-lead:country in
-17|word-lead:coup of
-24|word-lead:cross in
15|word-lead:data for
17|word-lead:date ,
-11|word-lead:date of
9|word-lead:deadline of
-10|word-lead:decision in
-8|word-lead:decision taken
12|word-lead:defence before
-26|word-lead:defence between
50|word-lead:defence by
-41|word-lead:defence from
68|word-lead:defence in
11|word-lead:defence target
-15|word-lead:defence to
-22|word-lead:defense after
-18|word-lead:defense at
31|word-lead:defense by
27|word-lead:defense from
24|word-lead:defense in
13|word-lead:defense spending for
18|word-lead:defense spending in
-30|word-lead:did in
-12|word-lead:did until
-13|word-lead:documents by
13|word-lead:double by
35|word-lead:down in
51|word-lead:due in
52|word-lead:end in
22|word-lead:estimate ,
24|word-lead:estimate for
10|word-lead:even though
21|word-lead:expect in
12|word-lead:expect to
-12|word-lead:expenditure for
14|word-lead:figures for
57|word-lead:first time
-11|word-lead:for 1.8%
37|word-lead:for 2027
-24|word-lead:for calendar
57|word-lead:for defence
-34|word-lead:for defense
15|word-lead:force by
8|word-lead:force in
-12|word-lead:force since
-40|word-lead:forecast for
8|word-lead:foresee for
14|word-lead:formula ,
-26|word-lead:forward from
33|word-lead:forward to
13|word-lead:from 1 percent
9|word-lead:from 1.9 percent
-27|word-lead:from 2.32 percent
-50|word-lead:gdp ,
-16|word-lead:gdp ;
-8|word-lead:gdp at
12|word-lead:gdp before
-18|word-lead:gdp by
43|word-lead:gdp for
49|word-lead:gdp from
-20|word-lead:gdp into
-43|word-lead:gdp to
9|word-lead:gnp (
-56|word-lead:gnp by
-35|word-lead:gnp for
34|word-lead:gnp in
14|word-lead:go in
-14|word-lead:goal after
22|word-lead:goal by
10|word-lead:government 's
-9|word-lead:government puts
-25|word-lead:gross domestic product by
-15|word-lead:gross domestic product from
21|word-lead:gross domestic product to
-32|word-lead:gross national product by
-30|word-lead:guideline by
8|word-lead:had in
23|word-lead:had set
47|word-lead:has until
10|word-lead:have in
8|word-lead:hit 2%
-16|word-lead:how 1.5%
11|word-lead:in 2.0%
-10|word-lead:in 2024
12|word-lead:in a
11|word-lead:in fiscal 2023
19|word-lead:in her
9|word-lead:in japanese
10|word-lead:in military spending
11|word-lead:increase for
-29|word-lead:increase since
14|word-lead:infrastructure by
-32|word-lead:instead of in
21|word-lead:into defense
-10|word-lead:introduced in
9|word-lead:investment by
9|word-lead:is achieved
-37|word-lead:is by
-37|word-lead:is for
26|word-lead:is what
-36|word-lead:it by
8|word-lead:it has
-13|word-lead:it spends
11|word-lead:it stood
-26|word-lead:its allies for
20|word-lead:its military
-40|word-lead:its outlays
-12|word-lead:itself until
-9|word-lead:joining in
-9|word-lead:larger than
51|word-lead:later than
-37|word-lead:law signed
20|word-lead:level in
19|word-lead:like to see in
8|word-lead:little more
-47|word-lead:lowest since
-17|word-lead:mark in
-25|word-lead:matters by
-31|word-lead:measured against
-9|word-lead:measured in
-60|word-lead:meet by
101|word-lead:meet in
-14|word-lead:milestone for
-26|word-lead:military budget
22|word-lead:military by
17|word-lead:military in
24|word-lead:minimum from
41|word-lead:more by
-35|word-lead:more than
22|word-lead:most of
-14|word-lead:most since
-17|word-lead:move up to
-14|word-lead:much of
-14|word-lead:name in
-74|word-lead:not by
-81|word-lead:not in
53|word-lead:not since
23|word-lead:objective for
22|word-lead:of 2 pct
-40|word-lead:of 2 percent
26|word-lead:of 2%
-40|word-lead:of gdp
12|word-lead:office ,
38|word-lead:office in
-45|word-lead:on 2.5 per cent
18|word-lead:on the military
-12|word-lead:only in
16|word-lead:or so
48|word-lead:out in
-12|word-lead:outlay in
14|word-lead:outlays for
57|word-lead:outlays in
-15|word-lead:over from
10|word-lead:over in
12|word-lead:parliament in
27|word-lead:pass 2%
-13|word-lead:pass 3%
-10|word-lead:passed in
8|word-lead:pencil in for
-10|word-lead:plan by
19|word-lead:plan for
-30|word-lead:plan through
-15|word-lead:policy for
-17|word-lead:program to
56|word-lead:project by
-8|word-lead:promise 2 percent
32|word-lead:promise for
-24|word-lead:promise in
13|word-lead:proposal for
-28|word-lead:publish in
-71|word-lead:rather than in
53|word-lead:ratio in
81|word-lead:reach by
12|word-lead:reach it
-47|word-lead:reach two percent
-23|word-lead:ready by
22|word-lead:recruiting quota
15|word-lead:report in
-15|word-lead:request for
8|word-lead:resilience by
16|word-lead:rest by
-8|word-lead:review in
13|word-lead:running from
-11|word-lead:runs through
8|word-lead:runs to
-9|word-lead:say ,
9|word-lead:say of
-19|word-lead:say on
25|word-lead:say that
-23|word-lead:scrapped in
17|word-lead:sea in
22|word-lead:security by
8|word-lead:security in
-15|word-lead:seen in
-35|word-lead:set for
-36|word-lead:set in
-23|word-lead:seven in
-13|word-lead:share for
16|word-lead:share in
-51|word-lead:share since
16|word-lead:shortly ,
10|word-lead:sipri for
-25|word-lead:so by
18|word-lead:so in
19|word-lead:so until
-25|word-lead:sooner than
-10|word-lead:speak of fiscal 2022
-11|word-lead:spend 1.8 percent
26|word-lead:spend 1.9%
-23|word-lead:spend 3.4%
8|word-lead:spend by
35|word-lead:spend in
16|word-lead:starting in
13|word-lead:sustain until
-13|word-lead:take to
-9|word-lead:talk in
56|word-lead:target by
27|word-lead:target for
-8|word-lead:target in
-70|word-lead:target to
-43|word-lead:than in
-32|word-lead:that 2%
-26|word-lead:that begins
26|word-lead:that by
54|word-lead:that in
-20|word-lead:that of
-16|word-lead:that spending
13|word-lead:the eu
-9|word-lead:the law
8|word-lead:the military by
19|word-lead:the military in
11|word-lead:the state will
28|word-lead:their countries
21|word-lead:them for
-20|word-lead:themselves for
17|word-lead:themselves until
-20|word-lead:there by
-11|word-lead:there in
40|word-lead:thereabouts by
-40|word-lead:time in
-34|word-lead:time since
-11|word-lead:to 1.8 per cent
12|word-lead:to 2 percent
12|word-lead:to 2%
-15|word-lead:to 2.5%
-24|word-lead:to a
-18|word-lead:to do
-17|word-lead:to washington
36|word-lead:to worry
9|word-lead:total for
-9|word-lead:trajectory set
19|word-lead:trillion in
-23|word-lead:troops by
11|word-lead:typical of
-21|word-lead:up in
22|word-lead:up since
-60|word-lead:voted in
-55|word-lead:wait until
-69|word-lead:waiting for
15|word-lead:want by
11|word-lead:war in
-9|word-lead:war of
-9|word-lead:war since
21|word-lead:was 6 percent
-26|word-lead:was in
-62|word-lead:weapons by
-11|word-lead:well before
-18|word-lead:were in
25|word-lead:which in
16|word-lead:which takes
-13|word-lead:which until
17|word-lead:who in
8|word-lead:will finish
9|word-lead:with 1.6%
-38|word-lead:with 2 percent
25|word-lead:with 3.4%
-41|word-lead:won in
17|word-lead:would push
32|word-lead:year ,
-11|word-lead:year by
-12|word-lead:year of
-18|word-lead:year until
-41|word-lead:years before
-24|word-lead:years from
9|word-lead:years to
-27|word-lead:yen by
-10|word-lead:yen for
-20|word-lead:yen in
63|word:\"
-94|word:#
46|word:'s
33|word:,
48|word::
-13|word:;
-15|word:DATE
-9|word:EU
-80|word:LAND
-27|word:LEADER
9|word:NATO
-9|word:OUTLET
-55|word:USA
51|word:^
-24|word:a
8|word:above
41|word:according
-30|word:achieve
-23|word:adopt
20|word:again
-10|word:ahead
11|word:aim
76|word:all
10|word:allot
56|word:and
-13|word:announce
-21|word:annually
-16|word:are
11|word:armed forces
-31|word:arms
8|word:army
10|word:around
74|word:as
9|word:ask
-34|word:at
-39|word:attain
32|word:average
-9|word:back
-8|word:base
26|word:be
-13|word:been
37|word:below
33|word:between
-12|word:beyond
68|word:bring forward
60|word:budget
46|word:by
-16|word:cabinet
26|word:calculate
8|word:calendar
-11|word:came
24|word:ceiling
10|word:century
-18|word:changed
-9|word:choose
30|word:cold
21|word:come
10|word:come to
-18|word:commit
9|word:commitment
-13|word:could
43|word:country
-17|word:coup
-18|word:cross
8|word:data
30|word:deadline
-20|word:decision
54|word:defence
64|word:defense
40|word:defense spending
-43|word:did
-33|word:do
-13|word:documents
54|word:double
35|word:down
48|word:due
45|word:end
52|word:estimate
-11|word:euros
33|word:expect
-10|word:expenditure
-16|word:fall
14|word:figures
52|word:first
42|word:for
10|word:force
-40|word:forecast
13|word:foresee
14|word:formula
-27|word:gdp
-31|word:gnp
22|word:go
-48|word:goal
-42|word:gross domestic product
-46|word:gross national product
-8|word:grow
-36|word:guideline
76|word:had
47|word:has
42|word:have
-9|word:his
-9|word:hit
-16|word:how
-20|word:in
14|word:infrastructure
-32|word:instead of
21|word:into
-10|word:introduced
9|word:investment
-60|word:is
-17|word:it
16|word:its
-26|word:its allies
-18|word:itself
-9|word:joining
23|word:lands
-9|word:larger
40|word:later
-61|word:law
-74|word:level
19|word:like to see
43|word:line
8|word:little
-43|word:lowest
-14|word:make
38|word:manage
-14|word:mark
-25|word:matters
-42|word:measured
42|word:meet
32|word:members
-14|word:milestone
13|word:military
32|word:minimum
-19|word:ministry of defence
30|word:most
-26|word:move
-17|word:move up
-29|word:much
-15|word:name
-85|word:not
23|word:objective
13|word:of
48|word:office
-24|word:officer
-12|word:only
17|word:or
46|word:out
20|word:outcome
-13|word:outlay
64|word:outlays
-10|word:pace
14|word:parliament
20|word:pass
-10|word:passed
12|word:pay
9|word:pencil in
-59|word:plan
-37|word:policy
-17|word:program
57|word:project
-11|word:promise
13|word:proposal
-29|word:publish
35|word:question
-77|word:rather than
51|word:ratio
-23|word:ready
22|word:recruiting
-10|word:relative
10|word:report
-15|word:request
8|word:resilience
17|word:rest
-8|word:review
-12|word:rise
39|word:running
-16|word:same
-23|word:scrapped
17|word:sea
29|word:security
-17|word:seen
-46|word:set
-23|word:seven
-49|word:share
16|word:shortly
-18|word:show
10|word:sipri
-9|word:slide
-25|word:sooner
-9|word:speak of
73|word:spend
16|word:starting
13|word:station
-30|word:suggest
10|word:sustain
-21|word:take
-9|word:talk
34|word:target
-9|word:tell
-40|word:than
-27|word:the
-15|word:the economy
27|word:the military
11|word:the state
29|word:their
33|word:them
-32|word:there
44|word:thereabouts
-8|word:three
-74|word:time
10|word:to
24|word:total
-9|word:trajectory
33|word:trillion
-23|word:troops
11|word:typical
-10|word:under
-9|word:up
12|word:upon
-19|word:use
-60|word:voted
-54|word:wait
-74|word:waiting
28|word:want
-19|word:was
9|word:way
-62|word:weapons
-11|word:well
-19|word:were
-39|word:which
13|word:who
22|word:whose
54|word:will
-12|word:with
-37|word:won
21|word:would
-47|word:years
-57|word:yen
15|words-aim:after 0
57|words-aim:after 1
-17|words-aim:after 13
-18|words-aim:after 2
-9|words-aim:after 5
-25|words-aim:after 8
-21|words-aim:after far
21|words-aim:before 1
20|words-aim:before 13
8|words-aim:before 5
-19|words-aim:before 8
-31|words-aim:before far
138|words-level:after 0
78|words-level:after 1
-71|words-level:after 13
66|words-level:after 2
-40|words-level:after 5
-60|words-level:after 8
-111|words-level:after far
20|words-level:before 0
53|words-level:before 1
11|words-level:before 2
-22|words-level:before 3
-24|words-level:before 5
-14|words-level:before 8
-10|words-no:after 0
-16|words-no:after 13
54|words-no:after 3
-10|words-no:after 5
-21|words-no:after far
-15|words-no:before 1
-22|words-no:before 13
34|words-no:before 2
24|words-no:before 3
-21|words-no:before 8
-24|words-no:before far
143|words:after 0
141|words:after 1
-104|words:after 13
54|words:after 2
53|words:after 3
-58|words:after 5
-84|words:after 8
-154|words:after far
30|words:before 0
60|words:before 1
42|words:before 2
9|words:before 3
-12|words:before 5
-54|words:before 8
-51|words:before far
"""
