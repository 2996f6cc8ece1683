"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-19|1-back-time:demand far year
38|1-back-time:demand now that-year
-14|1-back-time:level far fiscal
40|1-back-time:level far year
30|1-back-time:level far years
18|1-back-time:level long-past decade
-10|1-back-time:level long-past fiscal
-15|1-back-time:level long-past that-year
68|1-back-time:level long-past year
-14|1-back-time:level long-past years
29|1-back-time:level next fiscal
35|1-back-time:level next that-year
81|1-back-time:level next year
-18|1-back-time:level next years
-43|1-back-time:level now bare-month
-56|1-back-time:level now day
18|1-back-time:level now fiscal
14|1-back-time:level now that-year
-57|1-back-time:level now weekday
-12|1-back-time:level now year
65|1-back-time:level now years
-10|1-back-time:level past bare-month
-65|1-back-time:level past fiscal
-9|1-back-time:level past part
-34|1-back-time:level past that-year
-51|1-back-time:level past year
20|1-back-time:level past years
63|1-back-time:pledge far fiscal
53|1-back-time:pledge far month
-10|1-back-time:pledge long-past year
-24|1-back-time:pledge next year
-25|1-back-time:pledge now bare-month
-19|1-back-time:pledge now day
-40|1-back-time:pledge now fiscal
32|1-back-time:pledge now that-year
-25|1-back-time:pledge now weekday
12|1-back-time:pledge now year
39|1-back-time:pledge now years
-16|1-back-time:pledge past that-year
-10|1-back-time:pledge past year
24|1-back-time:proposal far fiscal
65|1-back-time:proposal far year
-9|1-back-time:proposal far years
-10|1-back-time:proposal long-past year
70|1-back-time:proposal next fiscal
-9|1-back-time:proposal next that-year
-8|1-back-time:proposal next year
-8|1-back-time:proposal now bare-month
-10|1-back-time:proposal now day
-10|1-back-time:proposal now that-year
-12|1-back-time:proposal now weekday
-14|1-back-time:proposal past fiscal
71|1-back-told:False aim
71|1-back-told:False level
-8|1-back-told:False no
-68|1-back-told:True aim
-49|1-back-told:True level
-24|1-back-told:True no
22|1-back:level
-32|1-back:no
41|2-back-time:level far fiscal
9|2-back-time:level far year
20|2-back-time:level far years
-8|2-back-time:level long-past decade
-10|2-back-time:level long-past fiscal
-11|2-back-time:level long-past that-year
16|2-back-time:level long-past year
-8|2-back-time:level next fiscal
-11|2-back-time:level next year
-17|2-back-time:level now bare-month
-31|2-back-time:level now day
11|2-back-time:level now fiscal
-20|2-back-time:level now part
38|2-back-time:level now that-year
-43|2-back-time:level now weekday
54|2-back-time:level now year
16|2-back-time:level now years
-10|2-back-time:level past bare-month
-51|2-back-time:level past fiscal
32|2-back-time:level past year
38|2-back-time:other far fiscal
49|2-back-time:pledge far fiscal
39|2-back-time:pledge far year
26|2-back-time:pledge next fiscal
15|2-back-time:pledge next that-year
-27|2-back-time:pledge now fiscal
-24|2-back-time:pledge now that-year
-8|2-back-time:pledge now weekday
42|2-back-time:pledge past that-year
-12|2-back-time:proposal far fiscal
-43|2-back-time:proposal far year
20|2-back-time:proposal next fiscal
-8|2-back-time:proposal next that-year
-10|2-back-time:proposal next year
-18|2-back-told:False aim
47|2-back-told:False level
-12|2-back-told:False no
-41|2-back-told:True aim
-51|2-back-told:True level
-59|2-back:aim
-10|2-back:no
-28|carried-dated:False False aim 0
21|carried-dated:False False aim 1
-50|carried-dated:False False aim 2
39|carried-dated:False False level 0
48|carried-dated:False False level 1
50|carried-dated:False False level 2
-21|carried-dated:False False level 3
12|carried-dated:False False level 4
-18|carried-dated:True False aim 0
11|carried-dated:True False aim 1
-108|carried-dated:True False aim 3
-63|carried-dated:True False aim 4
51|carried-dated:True False level 0
-10|carried-dated:True False level 1
-80|carried-dated:True False level 3
-72|carried-dated:True False level 4
-10|carried-dated:True False no 1
-17|carried-dated:True False no 2
-17|carried-dated:True False no 3
-11|carried-dated:True False no 4
50|carried-dated:True True aim 0
-30|carried-dated:True True aim 1
-10|carried-dated:True True aim 2
-74|carried-dated:True True aim 3
-52|carried-dated:True True aim 4
15|carried-dated:True True level 0
-15|carried-dated:True True level 1
-47|carried-dated:True True level 2
-32|carried-dated:True True level 3
-46|carried-dated:True True level 4
-19|carried-dated:True True no 1
8|carried-dated:True True no 2
-17|carried-dated:True True no 3
-8|carried-dated:True True no 4
-44|carried-governed:- far
-20|carried-governed:- long-past
-8|carried-governed:- next
39|carried-governed:- past
-14|carried-governed:be could now
-96|carried-governed:be finite far
43|carried-governed:be finite long-past
-39|carried-governed:be finite next
33|carried-governed:be finite now
-11|carried-governed:be finite past
33|carried-governed:be inf far
79|carried-governed:be will far
-11|carried-governed:be will long-past
45|carried-governed:be will next
115|carried-governed:be will now
123|carried-governed:be would far
-32|carried-governed:be would long-past
22|carried-governed:be would next
12|carried-governed:be would now
-51|carried-governed:be would past
11|carried-governed:cap finite far
25|carried-governed:cap should next
-12|carried-governed:cap will next
-9|carried-governed:cap will now
-9|carried-governed:cap would next
-9|carried-governed:demand could now
-59|carried-governed:demand finite far
-22|carried-governed:demand finite long-past
32|carried-governed:demand finite next
-55|carried-governed:demand finite now
-38|carried-governed:demand finite past
-13|carried-governed:demand gerund far
8|carried-governed:demand gerund past
-16|carried-governed:demand progressive far
-9|carried-governed:demand progressive next
-35|carried-governed:demand progressive now
30|carried-governed:demand would far
10|carried-governed:demand would next
-15|carried-governed:demand would now
-13|carried-governed:denial inf now
-9|carried-governed:denial would far
-24|carried-governed:level finite far
-22|carried-governed:level finite long-past
8|carried-governed:level finite next
59|carried-governed:level finite past
123|carried-governed:level gerund far
8|carried-governed:level gerund next
-48|carried-governed:level gerund past
22|carried-governed:level progressive far
24|carried-governed:level will next
-35|carried-governed:level will now
37|carried-governed:level would far
-8|carried-governed:level would long-past
41|carried-governed:level would next
-41|carried-governed:level would now
-20|carried-governed:level would past
25|carried-governed:move can far
52|carried-governed:move could far
-28|carried-governed:move could long-past
38|carried-governed:move could next
-23|carried-governed:move could now
-28|carried-governed:move finite far
-59|carried-governed:move finite long-past
-30|carried-governed:move finite next
-39|carried-governed:move finite now
84|carried-governed:move finite past
-14|carried-governed:move gerund far
-13|carried-governed:move gerund next
14|carried-governed:move gerund now
17|carried-governed:move inf far
-13|carried-governed:move inf next
-18|carried-governed:move inf now
-14|carried-governed:move progressive far
-17|carried-governed:move progressive long-past
44|carried-governed:move progressive next
36|carried-governed:move progressive now
-17|carried-governed:move should far
39|carried-governed:move should next
-14|carried-governed:move should past
89|carried-governed:move will far
36|carried-governed:move will long-past
41|carried-governed:move will next
33|carried-governed:move will now
49|carried-governed:move would far
50|carried-governed:move would next
39|carried-governed:move would now
-14|carried-governed:move would past
-45|carried-governed:pledge finite far
-15|carried-governed:pledge finite long-past
9|carried-governed:pledge finite now
-47|carried-governed:pledge finite past
-26|carried-governed:pledge gerund far
12|carried-governed:pledge gerund now
33|carried-governed:pledge noun far
21|carried-governed:pledge noun next
-12|carried-governed:pledge noun now
-18|carried-governed:pledge progressive far
-8|carried-governed:pledge progressive now
-12|carried-governed:pledge should far
-8|carried-governed:pledge will far
-38|carried-governed:pledge would far
54|carried-governed:pledge would next
-11|carried-governed:pledge would now
-9|carried-governed:proposal could now
-84|carried-governed:proposal finite far
-26|carried-governed:proposal finite long-past
-101|carried-governed:proposal finite now
-8|carried-governed:proposal noun far
-18|carried-governed:proposal noun next
18|carried-governed:proposal progressive far
-12|carried-governed:proposal progressive next
-10|carried-governed:proposal progressive now
-10|carried-governed:proposal progressive past
-39|carried-governed:proposal would far
-32|carried-governed:proposal would next
-20|carried-governed:spend can now
-41|carried-governed:spend could far
-136|carried-governed:spend finite far
-146|carried-governed:spend finite next
-67|carried-governed:spend finite now
64|carried-governed:spend finite past
-30|carried-governed:spend gerund far
-43|carried-governed:spend gerund next
30|carried-governed:spend gerund now
-8|carried-governed:spend gerund past
22|carried-governed:spend progressive far
-11|carried-governed:spend progressive long-past
-14|carried-governed:spend progressive next
35|carried-governed:spend progressive now
-16|carried-governed:spend progressive past
8|carried-governed:spend should far
102|carried-governed:spend will far
27|carried-governed:spend will next
22|carried-governed:spend will now
18|carried-governed:spend would far
-55|carried-governed:spend would now
-65|carried-here:0 aim bare-month
-40|carried-here:0 aim day
-19|carried-here:0 aim decade
-48|carried-here:0 aim fiscal
8|carried-here:0 aim month
-48|carried-here:0 aim that-year
-59|carried-here:0 aim weekday
-36|carried-here:0 aim year
-32|carried-here:0 aim years
-78|carried-here:0 level bare-month
-64|carried-here:0 level day
13|carried-here:0 level decade
33|carried-here:0 level fiscal
-30|carried-here:0 level month
-29|carried-here:0 level part
40|carried-here:0 level that-year
-69|carried-here:0 level weekday
59|carried-here:0 level year
-26|carried-here:0 level years
-10|carried-here:0 no bare-month
-8|carried-here:0 no day
19|carried-here:0 no fiscal
-11|carried-here:0 no that-year
-16|carried-here:0 no weekday
-25|carried-here:0 no year
-74|carried-here:1 aim bare-month
-12|carried-here:1 aim day
-12|carried-here:1 aim decade
12|carried-here:1 aim month
70|carried-here:1 aim that-year
-20|carried-here:1 aim weekday
-10|carried-here:1 aim year
24|carried-here:1 aim years
-41|carried-here:1 level bare-month
-30|carried-here:1 level day
-17|carried-here:1 level decade
57|carried-here:1 level fiscal
-11|carried-here:1 level month
19|carried-here:1 level that-year
-58|carried-here:1 level weekday
-13|carried-here:1 level years
-11|carried-here:1 no fiscal
-10|carried-here:1 no year
83|carried-here:2 aim bare-month
97|carried-here:2 aim fiscal
-43|carried-here:2 aim that-year
-13|carried-here:2 aim year
-11|carried-here:2 level bare-month
-9|carried-here:2 level decade
-13|carried-here:2 level fiscal
-56|carried-here:2 level that-year
14|carried-here:2 level year
27|carried-here:2 level years
-27|carried-last:False aim bare-month
-22|carried-last:False aim day
47|carried-last:False aim fiscal
-33|carried-last:False aim that-year
-24|carried-last:False aim weekday
-32|carried-last:False aim year
24|carried-last:False aim years
-41|carried-last:False level bare-month
-35|carried-last:False level day
83|carried-last:False level fiscal
112|carried-last:False level that-year
-41|carried-last:False level weekday
49|carried-last:False level year
26|carried-last:False level years
-8|carried-last:False no day
-8|carried-last:False no weekday
-29|carried-last:True aim bare-month
-36|carried-last:True aim day
-31|carried-last:True aim decade
18|carried-last:True aim fiscal
17|carried-last:True aim month
-9|carried-last:True aim part
-61|carried-last:True aim weekday
24|carried-last:True aim year
-34|carried-last:True aim years
-90|carried-last:True level bare-month
-64|carried-last:True level day
-43|carried-last:True level month
-33|carried-last:True level part
-93|carried-last:True level weekday
-21|carried-last:True level year
-50|carried-last:True level years
-9|carried-last:True no bare-month
9|carried-last:True no fiscal
-11|carried-last:True no that-year
-17|carried-last:True no weekday
-32|carried-last:True no year
-10|carried-lead:aim \" year
33|carried-lead:aim 's year
-13|carried-lead:aim ) that-year
-28|carried-lead:aim , day
-18|carried-lead:aim , fiscal
-9|carried-lead:aim , that-year
-29|carried-lead:aim , year
-68|carried-lead:aim 2% that-year
20|carried-lead:aim 2.0% that-year
-13|carried-lead:aim 2.5% that-year
-12|carried-lead:aim 2021 year
95|carried-lead:aim : that-year
50|carried-lead:aim after fiscal
-10|carried-lead:aim attainable year
-62|carried-lead:aim before year
-18|carried-lead:aim beyond year
-18|carried-lead:aim budget year
16|carried-lead:aim by bare-month
17|carried-lead:aim by fiscal
22|carried-lead:aim by month
66|carried-lead:aim by year
-14|carried-lead:aim by years
-12|carried-lead:aim defence that-year
13|carried-lead:aim defense that-year
-12|carried-lead:aim election year
-17|carried-lead:aim eyes decade
54|carried-lead:aim for fiscal
-16|carried-lead:aim for that-year
-29|carried-lead:aim for year
-10|carried-lead:aim for years
-9|carried-lead:aim from fiscal
-11|carried-lead:aim from year
-8|carried-lead:aim gdp fiscal
15|carried-lead:aim gdp that-year
40|carried-lead:aim goal that-year
-17|carried-lead:aim in bare-month
27|carried-lead:aim in fiscal
-8|carried-lead:aim in that-year
38|carried-lead:aim in year
21|carried-lead:aim in years
-19|carried-lead:aim instead of year
33|carried-lead:aim is year
-47|carried-lead:aim members year
51|carried-lead:aim not year
18|carried-lead:aim nothing fiscal
-15|carried-lead:aim nothing that-year
-12|carried-lead:aim nothing year
-10|carried-lead:aim of fiscal
-14|carried-lead:aim of that-year
-47|carried-lead:aim of year
-21|carried-lead:aim on day
-44|carried-lead:aim on weekday
-8|carried-lead:aim said weekday
-9|carried-lead:aim security fiscal
-11|carried-lead:aim set year
-14|carried-lead:aim since year
-29|carried-lead:aim talk year
-54|carried-lead:aim target fiscal
-19|carried-lead:aim target that-year
-16|carried-lead:aim than year
45|carried-lead:aim that year
15|carried-lead:aim through fiscal
22|carried-lead:aim through month
64|carried-lead:aim through year
-8|carried-lead:aim to bare-month
-15|carried-lead:aim to fiscal
-14|carried-lead:aim to month
43|carried-lead:aim to year
-13|carried-lead:aim two percent that-year
-72|carried-lead:aim until year
12|carried-lead:aim will that-year
-13|carried-lead:aim within fiscal
-8|carried-lead:aim write year
-14|carried-lead:level 's fiscal
12|carried-lead:level ) that-year
-25|carried-lead:level ) year
9|carried-lead:level ) years
-43|carried-lead:level , day
-30|carried-lead:level , fiscal
-44|carried-lead:level , that-year
41|carried-lead:level - year
29|carried-lead:level -- fiscal
-35|carried-lead:level -- year
-13|carried-lead:level 0.3 per cent that-year
26|carried-lead:level 0.7 percentage points that-year
-17|carried-lead:level 1.1% that-year
33|carried-lead:level 1.3 percent that-year
32|carried-lead:level 1.3% that-year
34|carried-lead:level 1.5 per cent that-year
-57|carried-lead:level 10 per cent that-year
-28|carried-lead:level 10.7% that-year
20|carried-lead:level 12.2% that-year
31|carried-lead:level 18% that-year
18|carried-lead:level 2 percent fiscal
12|carried-lead:level 2 percent that-year
-62|carried-lead:level 2% fiscal
-92|carried-lead:level 2% that-year
-11|carried-lead:level 2.2 per cent that-year
-22|carried-lead:level 2.3% that-year
-39|carried-lead:level 2.6 percent that-year
24|carried-lead:level 2.8 percent that-year
-20|carried-lead:level 3 percent that-year
24|carried-lead:level 3% that-year
8|carried-lead:level 3.3 percent that-year
13|carried-lead:level 3.4 percent that-year
-24|carried-lead:level 3.5% that-year
46|carried-lead:level 3.6 percent that-year
-24|carried-lead:level 35% that-year
83|carried-lead:level 4.1% that-year
14|carried-lead:level 4.12 percent that-year
33|carried-lead:level 4.4 per cent that-year
54|carried-lead:level 4.7% that-year
-13|carried-lead:level 4.9% that-year
-21|carried-lead:level 5 percent that-year
37|carried-lead:level 5% that-year
-8|carried-lead:level 5.4 percent that-year
-10|carried-lead:level 7 per cent that-year
-53|carried-lead:level 7 percent that-year
-14|carried-lead:level 7% that-year
-8|carried-lead:level 7.2 per cent that-year
-74|carried-lead:level 7.2 percent that-year
-16|carried-lead:level 7.2% that-year
32|carried-lead:level 7.8 per cent that-year
13|carried-lead:level 8.1% that-year
18|carried-lead:level 9.4% that-year
43|carried-lead:level 9.7% that-year
-13|carried-lead:level : that-year
-32|carried-lead:level ; that-year
29|carried-lead:level a year
-10|carried-lead:level after years
-14|carried-lead:level again that-year
17|carried-lead:level army that-year
23|carried-lead:level ask for fiscal
94|carried-lead:level at that-year
-17|carried-lead:level at year
-9|carried-lead:level balance year
18|carried-lead:level benchmark that-year
-16|carried-lead:level between year
19|carried-lead:level billion that-year
-30|carried-lead:level brings that-year
-60|carried-lead:level budget year
-8|carried-lead:level by bare-month
48|carried-lead:level by fiscal
-11|carried-lead:level by month
-26|carried-lead:level by that-year
-58|carried-lead:level by year
13|carried-lead:level by years
25|carried-lead:level defence spending that-year
101|carried-lead:level defence that-year
-10|carried-lead:level defense fiscal
47|carried-lead:level defense that-year
22|carried-lead:level drafts year
-13|carried-lead:level early year
20|carried-lead:level election year
17|carried-lead:level expenditure that-year
-10|carried-lead:level favors year
56|carried-lead:level figure that-year
8|carried-lead:level fiscal 2023 fiscal
60|carried-lead:level for fiscal
24|carried-lead:level for that-year
92|carried-lead:level for year
43|carried-lead:level for years
-90|carried-lead:level from fiscal
-55|carried-lead:level from that-year
-10|carried-lead:level from weekday
-13|carried-lead:level from year
65|carried-lead:level gdp fiscal
134|carried-lead:level gdp that-year
11|carried-lead:level goal fiscal
8|carried-lead:level goal that-year
-44|carried-lead:level gross domestic product fiscal
-39|carried-lead:level gross domestic product that-year
-18|carried-lead:level growth that-year
48|carried-lead:level guideline that-year
-19|carried-lead:level hague that-year
54|carried-lead:level if year
-24|carried-lead:level in bare-month
26|carried-lead:level in decade
19|carried-lead:level in fiscal
-17|carried-lead:level in month
-35|carried-lead:level in that-year
78|carried-lead:level in year
17|carried-lead:level in years
-15|carried-lead:level including year
-9|carried-lead:level initial fiscal
-22|carried-lead:level into that-year
63|carried-lead:level it that-year
43|carried-lead:level italy that-year
-35|carried-lead:level mark that-year
-12|carried-lead:level met fiscal
18|carried-lead:level militaries that-year
10|carried-lead:level military spending fiscal
-9|carried-lead:level military spending that-year
55|carried-lead:level military that-year
121|carried-lead:level more that-year
-11|carried-lead:level new zealand that-year
-16|carried-lead:level nothing fiscal
-54|carried-lead:level nothing that-year
59|carried-lead:level nothing year
-55|carried-lead:level of that-year
-8|carried-lead:level of years
-47|carried-lead:level on day
-29|carried-lead:level on fiscal
-34|carried-lead:level on that-year
-48|carried-lead:level on weekday
-65|carried-lead:level on year
-25|carried-lead:level on years
-8|carried-lead:level out bare-month
44|carried-lead:level outlay fiscal
-10|carried-lead:level outlay that-year
10|carried-lead:level outlays that-year
-15|carried-lead:level over that-year
-21|carried-lead:level over year
26|carried-lead:level passes year
-41|carried-lead:level plan that-year
59|carried-lead:level produce that-year
-10|carried-lead:level promised year
60|carried-lead:level put year
-21|carried-lead:level rate that-year
-14|carried-lead:level reading year
-19|carried-lead:level reaffirmed that-year
26|carried-lead:level reveals fiscal
8|carried-lead:level russia that-year
-16|carried-lead:level said weekday
-13|carried-lead:level same that-year
-13|carried-lead:level sees year
23|carried-lead:level signed off on that-year
-25|carried-lead:level since decade
-107|carried-lead:level since year
32|carried-lead:level so that-year
-11|carried-lead:level spent years
25|carried-lead:level steady that-year
10|carried-lead:level taiwan 's year
59|carried-lead:level target that-year
37|carried-lead:level terms that-year
-34|carried-lead:level than fiscal
-41|carried-lead:level than that-year
66|carried-lead:level that that-year
-12|carried-lead:level there that-year
22|carried-lead:level thereabouts that-year
-20|carried-lead:level through fiscal
-29|carried-lead:level through year
-31|carried-lead:level time that-year
-10|carried-lead:level to fiscal
49|carried-lead:level to year
31|carried-lead:level trillion fiscal
12|carried-lead:level trillion that-year
-40|carried-lead:level two percent that-year
-8|carried-lead:level under fiscal
-15|carried-lead:level until years
-24|carried-lead:level voted that-year
-20|carried-lead:level washington part
-14|carried-lead:level washington that-year
65|carried-lead:level will that-year
17|carried-lead:level yen fiscal
-16|carried-lead:level yuan that-year
-14|carried-lead:level — fiscal
-11|carried-lead:level — that-year
-9|carried-lead:no , day
41|carried-lead:no by fiscal
-9|carried-lead:no by year
-13|carried-lead:no for fiscal
-15|carried-lead:no in fiscal
-14|carried-lead:no in year
-14|carried-lead:no on weekday
-10|carried-shape:fine aim far
115|carried-shape:fine aim next
-22|carried-shape:fine aim now
-66|carried-shape:fine level far
-11|carried-shape:fine level long-past
30|carried-shape:fine level next
26|carried-shape:fine level now
53|carried-shape:fine level past
34|carried-shape:half aim far
-23|carried-shape:half aim long-past
-86|carried-shape:half aim now
-49|carried-shape:half aim past
43|carried-shape:half level far
-44|carried-shape:half level long-past
10|carried-shape:half level now
20|carried-shape:half level past
-11|carried-shape:half no far
-14|carried-shape:half no now
61|carried-shape:tenth aim far
-9|carried-shape:tenth aim next
-33|carried-shape:tenth aim now
-9|carried-shape:tenth aim past
-9|carried-shape:tenth level far
-39|carried-shape:tenth level long-past
20|carried-shape:tenth level next
-23|carried-shape:tenth level now
23|carried-shape:tenth level past
-8|carried-shape:tenth no now
-67|carried-shape:whole aim long-past
-21|carried-shape:whole aim next
-77|carried-shape:whole aim now
-53|carried-shape:whole aim past
-31|carried-shape:whole level far
-17|carried-shape:whole level long-past
-22|carried-shape:whole level now
-74|carried-shape:whole level past
19|carried-shape:whole no far
-9|carried-shape:whole no next
-42|carried-shape:whole no now
-9|carried-shape:whole no past
-11|carried-time:demand far fiscal
-40|carried-time:demand far year
-9|carried-time:demand long-past year
-16|carried-time:demand next fiscal
-8|carried-time:demand next month
11|carried-time:demand next year
-9|carried-time:demand now day
-12|carried-time:demand now fiscal
33|carried-time:demand now that-year
-11|carried-time:demand now weekday
-11|carried-time:denial now weekday
-25|carried-time:level far fiscal
-22|carried-time:level far month
-46|carried-time:level far year
36|carried-time:level far years
-23|carried-time:level long-past fiscal
-34|carried-time:level long-past that-year
-25|carried-time:level long-past year
-18|carried-time:level long-past years
-14|carried-time:level next bare-month
87|carried-time:level next fiscal
-18|carried-time:level next that-year
-16|carried-time:level next year
-19|carried-time:level next years
-90|carried-time:level now bare-month
-98|carried-time:level now day
62|carried-time:level now fiscal
-21|carried-time:level now part
30|carried-time:level now that-year
-134|carried-time:level now weekday
49|carried-time:level now year
35|carried-time:level now years
-27|carried-time:level past bare-month
-24|carried-time:level past fiscal
-14|carried-time:level past month
-12|carried-time:level past part
24|carried-time:level past that-year
114|carried-time:level past year
-47|carried-time:level past years
33|carried-time:other far fiscal
-11|carried-time:other far year
-8|carried-time:other now weekday
80|carried-time:pledge far fiscal
50|carried-time:pledge far month
56|carried-time:pledge far year
-8|carried-time:pledge far years
-38|carried-time:pledge long-past year
19|carried-time:pledge next bare-month
-28|carried-time:pledge next fiscal
-9|carried-time:pledge next month
-36|carried-time:pledge next year
-38|carried-time:pledge now bare-month
-32|carried-time:pledge now day
18|carried-time:pledge now fiscal
8|carried-time:pledge now that-year
-49|carried-time:pledge now weekday
35|carried-time:pledge now year
34|carried-time:pledge now years
16|carried-time:pledge past that-year
-44|carried-time:pledge past year
-14|carried-time:proposal far decade
-19|carried-time:proposal far fiscal
25|carried-time:proposal far year
-15|carried-time:proposal far years
-9|carried-time:proposal long-past decade
-23|carried-time:proposal long-past year
92|carried-time:proposal next fiscal
-34|carried-time:proposal next that-year
55|carried-time:proposal next year
-14|carried-time:proposal now bare-month
-16|carried-time:proposal now day
-12|carried-time:proposal now fiscal
-24|carried-time:proposal now that-year
-23|carried-time:proposal now weekday
-22|carried-time:proposal now year
-18|carried-time:proposal past fiscal
-11|carried-time:proposal past that-year
-17|carried-time:proposal past year
27|counted
-33|counted-near:after - 13
-55|counted-near:after - 2
72|counted-near:after - 3
-53|counted-near:after - 5
11|counted-near:after - 8
-15|counted-near:after - far
-8|counted-near:after by 13
-16|counted-near:after by 5
-22|counted-near:after by 8
-20|counted-near:after coming 5
58|counted-near:after coming 8
-9|counted-near:after for 13
-43|counted-near:after for 8
20|counted-near:after in 13
-11|counted-near:after in 2
115|counted-near:after in 3
26|counted-near:after in 5
-37|counted-near:after in 8
-8|counted-near:after in far
13|counted-near:after next 13
88|counted-near:after next 5
-10|counted-near:after next 8
-11|counted-near:after next far
-56|counted-near:after of 5
-14|counted-near:after of 8
26|counted-near:after over 13
57|counted-near:after over 3
56|counted-near:after over 5
-15|counted-near:after over 8
-35|counted-near:after over far
-33|counted-near:after within 13
128|counted-near:after within 3
98|counted-near:after within 5
-54|counted-near:after within 8
-15|counted-near:before - 13
-8|counted-near:before - 5
-25|counted-near:before - 8
-9|counted-near:before - far
-8|counted-near:before by 8
-8|counted-near:before for 13
-9|counted-near:before for far
43|counted-near:before in 13
32|counted-near:before in 2
-12|counted-near:before in far
-8|counted-near:before next 5
-22|counted-near:before over 13
45|counted-near:before over 3
-43|counted-near:before over 8
-23|counted-near:before over far
-13|counted-near:before past 5
-17|counted-near:before within 13
21|counted-near:before within 3
-48|counted-near:before within 8
36|counted-share-nearer:False
-9|counted-share-nearer:True
106|counted-side:after demand
-55|counted-side:after level
68|counted-side:after pledge
76|counted-side:after proposal
-9|counted-side:before cap
-65|counted-side:before level
-68|counted-side:before pledge
-9|counted:cap for
109|counted:demand within
-8|counted:denial within
-62|counted:level -
-22|counted:level for
-20|counted:level over
-49|counted:pledge -
-52|counted:pledge by
36|counted:pledge coming
-34|counted:pledge for
40|counted:pledge in
58|counted:pledge next
-73|counted:pledge of
54|counted:pledge over
20|counted:pledge within
-18|counted:proposal -
-8|counted:proposal every
-16|counted:proposal for
129|counted:proposal in
12|counted:proposal next
17|counted:proposal over
-12|counted:proposal past
-28|counted:proposal within
15|date-verb-kind:- level after
-11|date-verb-kind:- no before
-48|date-verb-kind:be could aim after
41|date-verb-kind:be finite aim after
-12|date-verb-kind:be finite aim before
26|date-verb-kind:be finite level after
-25|date-verb-kind:be finite level before
20|date-verb-kind:be finite no after
-80|date-verb-kind:be inf aim after
29|date-verb-kind:be inf level after
11|date-verb-kind:be inf level before
21|date-verb-kind:be should aim after
11|date-verb-kind:be will aim after
10|date-verb-kind:be will level after
8|date-verb-kind:be will level before
-8|date-verb-kind:be will no after
-22|date-verb-kind:be would level after
-13|date-verb-kind:be would level before
19|date-verb-kind:cap finite aim after
17|date-verb-kind:cap finite level before
-14|date-verb-kind:cap finite no after
19|date-verb-kind:cap would level after
-27|date-verb-kind:demand finite aim after
-15|date-verb-kind:demand finite aim before
-24|date-verb-kind:demand finite level after
-11|date-verb-kind:demand finite level before
-12|date-verb-kind:demand finite no after
-10|date-verb-kind:demand gerund aim after
31|date-verb-kind:demand noun aim before
23|date-verb-kind:demand progressive aim before
-11|date-verb-kind:demand will aim after
15|date-verb-kind:demand will aim before
19|date-verb-kind:demand would level before
-14|date-verb-kind:denial finite aim after
21|date-verb-kind:denial finite no after
40|date-verb-kind:level finite aim after
46|date-verb-kind:level finite aim before
39|date-verb-kind:level finite level before
-9|date-verb-kind:level inf aim after
25|date-verb-kind:level inf level after
19|date-verb-kind:level inf level before
9|date-verb-kind:level inf no after
11|date-verb-kind:level progressive level before
-8|date-verb-kind:level would aim after
16|date-verb-kind:level would aim before
-48|date-verb-kind:level would level after
-10|date-verb-kind:level would level before
8|date-verb-kind:move can aim after
-40|date-verb-kind:move could aim after
-30|date-verb-kind:move could level after
13|date-verb-kind:move could level before
-38|date-verb-kind:move finite aim after
-9|date-verb-kind:move finite aim before
-23|date-verb-kind:move finite level after
-11|date-verb-kind:move finite level before
-11|date-verb-kind:move finite no before
-38|date-verb-kind:move gerund aim before
-12|date-verb-kind:move gerund level after
85|date-verb-kind:move inf aim after
-30|date-verb-kind:move inf aim before
-20|date-verb-kind:move inf level after
-27|date-verb-kind:move inf level before
57|date-verb-kind:move inf no after
14|date-verb-kind:move progressive level after
13|date-verb-kind:move progressive level before
22|date-verb-kind:move should aim after
-13|date-verb-kind:move should aim before
13|date-verb-kind:move should level after
19|date-verb-kind:move subjunctive aim after
19|date-verb-kind:move subjunctive aim before
48|date-verb-kind:move will aim after
-81|date-verb-kind:move will aim before
-35|date-verb-kind:move will level after
-15|date-verb-kind:move will level before
15|date-verb-kind:move will no after
92|date-verb-kind:move would aim after
21|date-verb-kind:move would aim before
-22|date-verb-kind:move would level after
25|date-verb-kind:move would level before
-14|date-verb-kind:move would no after
30|date-verb-kind:pledge finite aim after
-9|date-verb-kind:pledge finite aim before
-25|date-verb-kind:pledge finite level after
34|date-verb-kind:pledge finite level before
-10|date-verb-kind:pledge finite no before
17|date-verb-kind:pledge gerund aim after
39|date-verb-kind:pledge inf aim before
-10|date-verb-kind:pledge inf level before
-16|date-verb-kind:pledge inf no after
19|date-verb-kind:pledge progressive aim after
9|date-verb-kind:pledge progressive level before
9|date-verb-kind:pledge should aim after
-9|date-verb-kind:pledge should aim before
11|date-verb-kind:pledge subjunctive aim after
21|date-verb-kind:pledge will aim before
-11|date-verb-kind:pledge would aim after
25|date-verb-kind:pledge would aim before
-14|date-verb-kind:pledge would no after
68|date-verb-kind:proposal finite aim before
-117|date-verb-kind:proposal finite level after
8|date-verb-kind:proposal finite level before
-12|date-verb-kind:proposal gerund aim after
24|date-verb-kind:proposal gerund level after
-24|date-verb-kind:proposal inf aim after
22|date-verb-kind:proposal progressive aim after
-19|date-verb-kind:proposal progressive level after
-12|date-verb-kind:proposal will aim after
-12|date-verb-kind:proposal will level after
25|date-verb-kind:proposal would aim after
-37|date-verb-kind:says base aim after
-9|date-verb-kind:says base aim before
14|date-verb-kind:says base level after
-75|date-verb-kind:says ed aim after
49|date-verb-kind:says ed aim before
9|date-verb-kind:says ed level after
-9|date-verb-kind:says ed level before
-8|date-verb-kind:says ed no after
41|date-verb-kind:says ed no before
-20|date-verb-kind:says ing aim after
10|date-verb-kind:says ing level before
-18|date-verb-kind:says s level before
28|date-verb-kind:says s no after
42|date-verb-kind:spend finite aim after
-25|date-verb-kind:spend finite aim before
103|date-verb-kind:spend finite level after
-11|date-verb-kind:spend finite level before
-49|date-verb-kind:spend gerund aim after
-34|date-verb-kind:spend gerund aim before
27|date-verb-kind:spend gerund level after
-19|date-verb-kind:spend gerund level before
9|date-verb-kind:spend gerund no before
13|date-verb-kind:spend inf aim after
32|date-verb-kind:spend inf level after
-33|date-verb-kind:spend inf level before
12|date-verb-kind:spend progressive level after
29|date-verb-kind:spend progressive level before
11|date-verb-kind:spend should aim after
-8|date-verb-kind:spend should aim before
-28|date-verb-kind:spend subjunctive aim after
-14|date-verb-kind:spend will aim after
-38|date-verb-kind:spend will aim before
22|date-verb-kind:spend will level after
-8|date-verb-kind:spend will level before
15|date-verb-kind:spend would aim after
-31|date-verb:accept
15|date-verb:achieve
-59|date-verb:adopt
9|date-verb:advance
-23|date-verb:agree
-24|date-verb:aim
-18|date-verb:allocate
-22|date-verb:amount
31|date-verb:announce
-13|date-verb:approve
-11|date-verb:argue
-63|date-verb:argue for
-14|date-verb:ask for
-46|date-verb:attain
9|date-verb:back
-46|date-verb:be
-16|date-verb:bring forward
11|date-verb:budget
13|date-verb:build
17|date-verb:calculate
12|date-verb:call
32|date-verb:call for
-9|date-verb:campaign
16|date-verb:cap
17|date-verb:carry
-8|date-verb:choose
49|date-verb:climb
-33|date-verb:come in at
-16|date-verb:come to
38|date-verb:consider
14|date-verb:contain
-54|date-verb:cross
12|date-verb:cut
18|date-verb:decline
29|date-verb:devote
17|date-verb:double
12|date-verb:drop
8|date-verb:earmark
-97|date-verb:end
-9|date-verb:enshrine
14|date-verb:envisage
24|date-verb:envision
38|date-verb:estimate
-16|date-verb:examine
-33|date-verb:exceed
-23|date-verb:expect
23|date-verb:eye
31|date-verb:fall
-28|date-verb:favour
12|date-verb:fix
17|date-verb:force
-10|date-verb:forecast
-22|date-verb:get
58|date-verb:give
-15|date-verb:guarantee
24|date-verb:head
-47|date-verb:hit
18|date-verb:honour
42|date-verb:increase
-60|date-verb:insist on
-17|date-verb:invest
-11|date-verb:jump
18|date-verb:keep
-8|date-verb:lay down
19|date-verb:lead to
17|date-verb:leave
29|date-verb:legislate
-13|date-verb:lift
-17|date-verb:like
18|date-verb:like to see
-17|date-verb:limit
-9|date-verb:live with
-8|date-verb:lobby for
-28|date-verb:lower
-39|date-verb:match
13|date-verb:mean
-10|date-verb:meet
-21|date-verb:mention
-28|date-verb:move
16|date-verb:move up
18|date-verb:mull
15|date-verb:order
-30|date-verb:pay
15|date-verb:pencil in
-27|date-verb:pledge
15|date-verb:prefer
-34|date-verb:prepare
16|date-verb:press for
31|date-verb:project
13|date-verb:promise
-58|date-verb:propose
-19|date-verb:push back
26|date-verb:push for
76|date-verb:put
21|date-verb:put forward
19|date-verb:raise
-8|date-verb:reach
-13|date-verb:remain
-8|date-verb:represent
31|date-verb:request
8|date-verb:return
-8|date-verb:review
-15|date-verb:rise
34|date-verb:rule out
14|date-verb:rush
-13|date-verb:satisfy
-36|date-verb:says base
-15|date-verb:says ing
23|date-verb:secure
-18|date-verb:set out
-9|date-verb:settle on
11|date-verb:shell out
-9|date-verb:shrink
23|date-verb:sign off on
14|date-verb:sink
-20|date-verb:slip
91|date-verb:speak of
29|date-verb:spend
15|date-verb:stand
49|date-verb:stay
50|date-verb:surpass
-34|date-verb:table
14|date-verb:take
29|date-verb:talk about
-12|date-verb:talk of
14|date-verb:tally
-54|date-verb:tell
-23|date-verb:think
-15|date-verb:toy with
-29|date-verb:urge
-54|date-verb:use
38|date-verb:want
26|date-verb:weigh
-12|date-verb:weigh in at
14|date-verb:work
20|date-verb:write
297|derived
72|derived:aim year far
120|derived:aim years next
67|derived:level years next
-9|first-word:14
11|first-word:1944
-44|first-word:1952
-12|first-word:1955
-28|first-word:1958
-12|first-word:1960
-32|first-word:1962
11|first-word:1965
12|first-word:1968
21|first-word:1970
8|first-word:1975
-23|first-word:1976
-14|first-word:1979
23|first-word:1980
14|first-word:1984
35|first-word:1986
-50|first-word:1987
32|first-word:1987/88
22|first-word:1988
20|first-word:1989
-55|first-word:1990
45|first-word:1991
16|first-word:1992
-26|first-word:1993
-13|first-word:1994
9|first-word:1995
28|first-word:1996
18|first-word:1997
-17|first-word:1998
-13|first-word:2000
10|first-word:2003
-17|first-word:2006
-11|first-word:2007
14|first-word:2008
20|first-word:2010
9|first-word:2010-11
-14|first-word:2011
-18|first-word:2013
15|first-word:2014
29|first-word:2015
35|first-word:2016
8|first-word:2018
8|first-word:2018-19
46|first-word:2019
-32|first-word:2020
26|first-word:2020-21
82|first-word:2021
-55|first-word:2022
27|first-word:2023
16|first-word:2023-24
8|first-word:2024
76|first-word:2025
100|first-word:2025-26
76|first-word:2026
9|first-word:2026-2029
26|first-word:2026-27
35|first-word:2027
9|first-word:2027-28
75|first-word:2028
35|first-word:2029
21|first-word:2029-30
50|first-word:2031
71|first-word:2032
11|first-word:2032-33
30|first-word:2033-34
25|first-word:2034
-29|first-word:2035
-19|first-word:2040
-67|first-word:a
-44|first-word:april
-22|first-word:august
29|first-word:current
-9|first-word:dec.
-34|first-word:december
-34|first-word:earlier
-25|first-word:february
82|first-word:fiscal
-36|first-word:friday
37|first-word:fy
58|first-word:fy2025
-16|first-word:fy2026
15|first-word:fy2027
16|first-word:fy2032
-16|first-word:jan.
-27|first-word:january
-23|first-word:july
-60|first-word:june
-60|first-word:last
-14|first-word:late
-39|first-word:march
-14|first-word:march,
-48|first-word:may
-17|first-word:monday
-24|first-word:november
-12|first-word:oct.
-21|first-word:october
33|first-word:present
-71|first-word:same
-8|first-word:saturday
-11|first-word:sept
-17|first-word:september
-37|first-word:six
-12|first-word:sunday
-51|first-word:the
102|first-word:this
19|first-word:three
-49|first-word:thursday
-86|first-word:today
-8|first-word:tomorrow
-43|first-word:tuesday
-53|first-word:two
-43|first-word:wednesday
-44|first-word:yesterday
16|governed-time:- far decade
-57|governed-time:- far fiscal
42|governed-time:- far year
24|governed-time:- far years
-42|governed-time:- long-past year
9|governed-time:- long-past years
39|governed-time:- next bare-month
-11|governed-time:- next fiscal
-20|governed-time:- next that-year
15|governed-time:- next year
24|governed-time:- now bare-month
-8|governed-time:- now day
80|governed-time:- now fiscal
-41|governed-time:- now that-year
-27|governed-time:- now weekday
-13|governed-time:- past bare-month
-80|governed-time:- past fiscal
76|governed-time:- past year
-57|governed-time:- past years
-22|governed-time:be finite far fiscal
39|governed-time:be finite far year
-8|governed-time:be finite far years
-64|governed-time:be finite long-past decade
42|governed-time:be finite long-past fiscal
-47|governed-time:be finite long-past that-year
17|governed-time:be finite long-past year
12|governed-time:be finite long-past years
-9|governed-time:be finite next that-year
-39|governed-time:be finite now bare-month
-15|governed-time:be finite now day
34|governed-time:be finite now fiscal
89|governed-time:be finite now that-year
-37|governed-time:be finite now weekday
10|governed-time:be finite now year
51|governed-time:be finite past fiscal
-37|governed-time:be finite past that-year
92|governed-time:be finite past year
41|governed-time:be finite past years
-110|governed-time:be inf far year
13|governed-time:be inf now fiscal
-19|governed-time:be should far fiscal
16|governed-time:be should far year
29|governed-time:be will far fiscal
31|governed-time:be will far year
-30|governed-time:be will long-past year
-26|governed-time:be will next that-year
-44|governed-time:be will now fiscal
-8|governed-time:be will past that-year
-21|governed-time:be will past year
16|governed-time:be would far fiscal
15|governed-time:be would far year
-15|governed-time:be would long-past fiscal
-48|governed-time:be would long-past year
-19|governed-time:be would next bare-month
10|governed-time:be would next fiscal
40|governed-time:be would next that-year
12|governed-time:be would now fiscal
-51|governed-time:be would now that-year
13|governed-time:be would past fiscal
-38|governed-time:be would past that-year
31|governed-time:cap finite far fiscal
-23|governed-time:cap finite long-past year
-28|governed-time:cap finite next that-year
-9|governed-time:cap finite now fiscal
10|governed-time:cap inf far year
15|governed-time:cap inf next fiscal
-12|governed-time:cap inf next that-year
29|governed-time:cap will far year
35|governed-time:cap would far year
41|governed-time:cap would next fiscal
-9|governed-time:cap would next year
-17|governed-time:demand finite far decade
-55|governed-time:demand finite far fiscal
-11|governed-time:demand finite far month
-10|governed-time:demand finite far year
94|governed-time:demand finite long-past decade
-11|governed-time:demand finite long-past month
38|governed-time:demand finite next fiscal
50|governed-time:demand finite next year
-20|governed-time:demand finite now day
-18|governed-time:demand finite now that-year
-21|governed-time:demand finite now weekday
-57|governed-time:demand finite now year
8|governed-time:demand finite past fiscal
-27|governed-time:demand finite past that-year
-8|governed-time:demand finite past year
18|governed-time:demand gerund far fiscal
-8|governed-time:demand gerund now weekday
15|governed-time:demand inf far year
8|governed-time:demand inf now that-year
8|governed-time:demand noun far year
-8|governed-time:demand noun now that-year
21|governed-time:demand progressive now that-year
12|governed-time:demand will far fiscal
-17|governed-time:demand will far year
-8|governed-time:demand will now bare-month
-20|governed-time:demand would far year
19|governed-time:demand would next fiscal
18|governed-time:denial finite far fiscal
15|governed-time:denial finite far year
-10|governed-time:denial finite long-past year
-11|governed-time:denial finite now bare-month
26|governed-time:level finite far fiscal
-12|governed-time:level finite far month
47|governed-time:level finite far year
11|governed-time:level finite far years
40|governed-time:level finite long-past decade
-25|governed-time:level finite long-past fiscal
-33|governed-time:level finite long-past year
-48|governed-time:level finite next fiscal
39|governed-time:level finite next year
-21|governed-time:level finite next years
-41|governed-time:level finite now bare-month
62|governed-time:level finite now fiscal
-19|governed-time:level finite now weekday
19|governed-time:level finite now year
44|governed-time:level finite now years
-40|governed-time:level finite past bare-month
-25|governed-time:level finite past fiscal
-33|governed-time:level finite past that-year
-15|governed-time:level finite past year
-38|governed-time:level gerund far year
-10|governed-time:level gerund long-past year
10|governed-time:level gerund next fiscal
13|governed-time:level gerund now that-year
26|governed-time:level inf far year
-16|governed-time:level progressive long-past year
8|governed-time:level progressive now year
-22|governed-time:level progressive past year
25|governed-time:level will far fiscal
26|governed-time:level will far month
9|governed-time:level will far year
-11|governed-time:level will long-past year
-8|governed-time:level will past fiscal
-14|governed-time:level would far fiscal
27|governed-time:level would far year
-14|governed-time:level would long-past fiscal
-36|governed-time:level would next fiscal
12|governed-time:level would next that-year
41|governed-time:level would now fiscal
-10|governed-time:level would now that-year
-33|governed-time:level would now weekday
17|governed-time:move can now that-year
8|governed-time:move could far fiscal
-57|governed-time:move could far year
18|governed-time:move could now that-year
-38|governed-time:move could past that-year
15|governed-time:move finite far fiscal
-31|governed-time:move finite far that-year
21|governed-time:move finite far year
-11|governed-time:move finite far years
-14|governed-time:move finite long-past decade
-13|governed-time:move finite long-past month
-37|governed-time:move finite long-past that-year
21|governed-time:move finite long-past year
20|governed-time:move finite next bare-month
-11|governed-time:move finite next fiscal
-22|governed-time:move finite next that-year
-9|governed-time:move finite next year
-70|governed-time:move finite now bare-month
-17|governed-time:move finite now day
50|governed-time:move finite now fiscal
-31|governed-time:move finite now part
12|governed-time:move finite now that-year
-18|governed-time:move finite now weekday
65|governed-time:move finite now year
-17|governed-time:move finite past bare-month
-14|governed-time:move finite past fiscal
101|governed-time:move finite past that-year
-23|governed-time:move finite past year
10|governed-time:move finite past years
-21|governed-time:move gerund far fiscal
-27|governed-time:move gerund far year
20|governed-time:move gerund next month
-28|governed-time:move gerund now fiscal
-41|governed-time:move gerund now year
-10|governed-time:move inf far year
-9|governed-time:move inf long-past year
-8|governed-time:move inf now part
56|governed-time:move inf now that-year
10|governed-time:move inf now year
-17|governed-time:move progressive far year
32|governed-time:move progressive far years
12|governed-time:move progressive next year
-23|governed-time:move progressive now that-year
14|governed-time:move progressive past fiscal
-24|governed-time:move should far fiscal
14|governed-time:move should long-past decade
-10|governed-time:move should next that-year
-17|governed-time:move should now weekday
30|governed-time:move should past that-year
33|governed-time:move will far fiscal
-14|governed-time:move will long-past year
-149|governed-time:move will next bare-month
19|governed-time:move will next fiscal
-33|governed-time:move will next month
50|governed-time:move will next that-year
-28|governed-time:move will next year
25|governed-time:move will now bare-month
35|governed-time:move will now fiscal
-52|governed-time:move will now that-year
33|governed-time:move will now year
9|governed-time:move will now years
10|governed-time:move will past that-year
-49|governed-time:move will past year
9|governed-time:move would far month
-19|governed-time:move would far year
-28|governed-time:move would long-past decade
-12|governed-time:move would long-past year
10|governed-time:move would next bare-month
75|governed-time:move would next fiscal
12|governed-time:move would next that-year
-26|governed-time:move would next year
-26|governed-time:move would now fiscal
33|governed-time:move would now year
8|governed-time:pledge could far fiscal
16|governed-time:pledge finite far decade
77|governed-time:pledge finite far fiscal
22|governed-time:pledge finite far years
-8|governed-time:pledge finite long-past decade
-8|governed-time:pledge finite long-past year
-60|governed-time:pledge finite next bare-month
-23|governed-time:pledge finite next fiscal
14|governed-time:pledge finite next month
53|governed-time:pledge finite next that-year
24|governed-time:pledge finite next years
-48|governed-time:pledge finite now bare-month
-14|governed-time:pledge finite now day
20|governed-time:pledge finite now fiscal
-32|governed-time:pledge finite now part
38|governed-time:pledge finite now that-year
-27|governed-time:pledge finite now weekday
59|governed-time:pledge finite now year
-12|governed-time:pledge finite past bare-month
36|governed-time:pledge finite past fiscal
18|governed-time:pledge finite past that-year
15|governed-time:pledge finite past year
-14|governed-time:pledge gerund far year
20|governed-time:pledge gerund now fiscal
11|governed-time:pledge gerund now that-year
-71|governed-time:pledge noun far fiscal
31|governed-time:pledge noun far year
18|governed-time:pledge noun next bare-month
-10|governed-time:pledge noun next fiscal
8|governed-time:pledge noun next that-year
-9|governed-time:pledge noun next year
52|governed-time:pledge noun now fiscal
-55|governed-time:pledge noun now that-year
11|governed-time:pledge noun now year
27|governed-time:pledge noun past fiscal
17|governed-time:pledge noun past year
8|governed-time:pledge progressive now that-year
9|governed-time:pledge progressive now year
12|governed-time:pledge should far year
-53|governed-time:pledge should long-past decade
34|governed-time:pledge will far year
10|governed-time:pledge will long-past year
-22|governed-time:pledge will now bare-month
16|governed-time:pledge will now that-year
20|governed-time:pledge would far decade
31|governed-time:pledge would far year
-43|governed-time:pledge would now fiscal
-16|governed-time:proposal finite far decade
52|governed-time:proposal finite far year
29|governed-time:proposal finite long-past decade
-34|governed-time:proposal finite long-past year
37|governed-time:proposal finite next that-year
-28|governed-time:proposal finite now bare-month
-58|governed-time:proposal finite now fiscal
-9|governed-time:proposal finite now part
25|governed-time:proposal finite now that-year
-9|governed-time:proposal finite now weekday
52|governed-time:proposal finite now year
-26|governed-time:proposal finite past fiscal
-12|governed-time:proposal finite past part
13|governed-time:proposal gerund far fiscal
29|governed-time:proposal gerund far year
27|governed-time:proposal inf far fiscal
-47|governed-time:proposal inf far year
12|governed-time:proposal noun far year
-9|governed-time:proposal noun now weekday
13|governed-time:proposal progressive far decade
13|governed-time:proposal progressive far fiscal
-10|governed-time:spend finite far fiscal
-19|governed-time:spend finite far year
17|governed-time:spend finite long-past decade
52|governed-time:spend finite long-past that-year
107|governed-time:spend finite long-past year
-51|governed-time:spend finite now bare-month
-21|governed-time:spend finite now fiscal
-24|governed-time:spend finite now that-year
-24|governed-time:spend finite now weekday
46|governed-time:spend finite now year
-16|governed-time:spend finite now years
-12|governed-time:spend finite past fiscal
25|governed-time:spend finite past that-year
70|governed-time:spend finite past year
-22|governed-time:spend gerund far fiscal
11|governed-time:spend gerund long-past year
-9|governed-time:spend gerund next fiscal
9|governed-time:spend gerund now that-year
17|governed-time:spend gerund past fiscal
23|governed-time:spend gerund past year
11|governed-time:spend inf next year
38|governed-time:spend progressive long-past year
16|governed-time:spend progressive past that-year
-27|governed-time:spend progressive past year
8|governed-time:spend should far fiscal
17|governed-time:spend should far year
18|governed-time:spend will far decade
-21|governed-time:spend will far month
-57|governed-time:spend will far year
8|governed-time:spend will far years
-27|governed-time:spend will long-past year
12|governed-time:spend will next bare-month
13|governed-time:spend will next that-year
15|governed-time:spend will now fiscal
-10|governed-time:spend will now weekday
13|governed-time:spend will now year
18|governed-time:spend would far year
12|governed-time:spend would long-past year
10|governed-time:spend would now fiscal
12|governed-time:spend would now that-year
-18|here:aim
23|here:level
97|in-title
52|joints:after 0
-54|joints:after 1
10|joints:after 2
-24|joints:after 3
37|joints:before 0
22|joints:before 1
-30|joints:before 2
34|known-any:ALB+BEL+ESP 2 level since-2025 False
-21|known-any:ALLIES 2 level to-2024 False
21|known-any:ALLIES 2 level to-2024 True
-28|known-any:ALLIES 3.5 aim since-2025 False
28|known-any:ALLIES 3.5 aim since-2025 True
-27|known-any:ALLIES 5 aim since-2025 False
27|known-any:ALLIES 5 aim since-2025 True
-41|known-any:ARG 0.5 level since-2025 False
41|known-any:ARG 0.5 level since-2025 True
24|known-any:ARG 1.5 aim to-2024 False
21|known-any:ARM 4 aim since-2025 False
-25|known-any:AUS 0.05 level since-2025 False
-17|known-any:AUS 0.15 level since-2025 False
-53|known-any:AUS 0.15 level to-2024 False
53|known-any:AUS 0.15 level to-2024 True
-8|known-any:AUS 0.15 no to-2024 False
8|known-any:AUS 0.15 no to-2024 True
-14|known-any:AUS 1.5 aim since-2025 False
14|known-any:AUS 1.5 aim since-2025 True
41|known-any:AUS 1.9 level since-2025 False
-41|known-any:AUS 1.9 level since-2025 True
-13|known-any:AUS 2 aim since-2025 False
13|known-any:AUS 2 aim since-2025 True
44|known-any:AUS 2 aim to-2013 False
-36|known-any:AUS 2 aim to-2021 False
36|known-any:AUS 2 aim to-2021 True
-70|known-any:AUS 2 level since-2025 False
70|known-any:AUS 2 level since-2025 True
22|known-any:AUS 2 level to-2024 False
-22|known-any:AUS 2 level to-2024 True
-8|known-any:AUS 2.02 level since-2025 False
8|known-any:AUS 2.02 level since-2025 True
-9|known-any:AUS 2.05 level since-2025 False
9|known-any:AUS 2.05 level since-2025 True
-24|known-any:AUS 2.1 level since-2025 False
24|known-any:AUS 2.1 level since-2025 True
31|known-any:AUS 2.1 level to-2024 False
-31|known-any:AUS 2.1 level to-2024 True
-19|known-any:AUS 2.2 aim to-2024 False
19|known-any:AUS 2.2 aim to-2024 True
-19|known-any:AUS 2.2 level to-2024 False
19|known-any:AUS 2.2 level to-2024 True
8|known-any:AUS 2.3 aim to-2024 False
-8|known-any:AUS 2.3 aim to-2024 True
30|known-any:AUS 2.3 level since-2025 False
-30|known-any:AUS 2.3 level since-2025 True
-21|known-any:AUS 2.4 aim since-2025 False
21|known-any:AUS 2.4 aim since-2025 True
-9|known-any:AUS 2.4 aim to-2024 False
9|known-any:AUS 2.4 aim to-2024 True
24|known-any:AUS 2.4 level since-2025 False
-24|known-any:AUS 2.4 level since-2025 True
14|known-any:AUS 2.5 aim since-2025 False
-14|known-any:AUS 2.5 aim since-2025 True
17|known-any:AUS 2.5 level since-2025 False
-29|known-any:AUS 2.8 level since-2025 False
29|known-any:AUS 2.8 level since-2025 True
-26|known-any:AUS 3 aim since-2025 False
26|known-any:AUS 3 aim since-2025 True
21|known-any:AUS 3 aim to-2024 False
-21|known-any:AUS 3 aim to-2024 True
-17|known-any:AUS 3.5 aim since-2025 False
17|known-any:AUS 3.5 aim since-2025 True
-10|known-any:AUS 3.5 no since-2025 False
10|known-any:AUS 3.5 no since-2025 True
-20|known-any:AZE 5 level since-2025 False
-9|known-any:BEL 0.9 level to-2021 False
9|known-any:BEL 0.9 level to-2021 True
33|known-any:BEL 0.93 level to-2021 False
-54|known-any:BEL 1.3 level since-2025 False
54|known-any:BEL 1.3 level since-2025 True
22|known-any:BEL 1.3 level to-2024 False
-22|known-any:BEL 1.6 level to-1999 False
41|known-any:BEL 2 aim since-2025 False
-41|known-any:BEL 2 aim since-2025 True
45|known-any:BEL 2 level since-2025 False
-45|known-any:BEL 2 level since-2025 True
25|known-any:BEL 2.4 level since-2025 False
-30|known-any:BEL 2.5 level since-2025 False
-15|known-any:BEL 3.5 aim since-2025 False
15|known-any:BEL 3.5 aim since-2025 True
19|known-any:BEL+CZE+ESP+PRT 2 level since-2025 False
19|known-any:BEL+ESP 1.3 level to-2024 False
9|known-any:BEL+ESP 2 level since-2025 False
-76|known-any:BEL+ESP+ITA 1.6 level since-2025 False
78|known-any:BEL+ESP+ITA+PRT 2 level since-2025 False
56|known-any:BEL+ESP+PRT 2 level since-2025 False
-56|known-any:BEL+ESP+PRT 2 level since-2025 True
18|known-any:BEL+ITA 2 aim since-2025 False
-18|known-any:BEL+ITA 2 aim since-2025 True
12|known-any:BGD 1 aim since-2025 False
-9|known-any:BGD 1.3 aim since-2025 False
14|known-any:BGR 3.5 aim since-2025 False
-14|known-any:BGR 3.5 aim since-2025 True
-38|known-any:BRN 2.6 level to-2024 False
-18|known-any:BRN 3 level to-2024 False
14|known-any:CAN 1.2 level to-2024 False
-14|known-any:CAN 1.2 level to-2024 True
-9|known-any:CAN 1.33 level to-2024 False
9|known-any:CAN 1.33 level to-2024 True
-16|known-any:CAN 1.37 level since-2025 False
16|known-any:CAN 1.37 level since-2025 True
20|known-any:CAN 1.37 level to-2024 False
-20|known-any:CAN 1.37 level to-2024 True
-29|known-any:CAN 1.38 level to-2024 False
29|known-any:CAN 1.38 level to-2024 True
-21|known-any:CAN 1.4 level since-2025 False
21|known-any:CAN 1.4 level since-2025 True
-45|known-any:CAN 1.45 level since-2025 False
45|known-any:CAN 1.45 level since-2025 True
-20|known-any:CAN 1.5 aim since-2025 False
20|known-any:CAN 1.5 aim since-2025 True
-35|known-any:CAN 1.7 level since-2025 False
18|known-any:CAN 1.93 level since-2025 False
13|known-any:CAN 2 aim since-2025 False
-13|known-any:CAN 2 aim since-2025 True
23|known-any:CAN 2 level since-2025 False
-23|known-any:CAN 2 level since-2025 True
19|known-any:CAN 2.1 level since-2025 False
25|known-any:CAN 3.5 aim since-2025 False
-25|known-any:CAN 3.5 aim since-2025 True
17|known-any:CAN 3.5 no since-2025 False
-17|known-any:CAN 3.5 no since-2025 True
21|known-any:CAN+ITA 1.5 level since-2025 False
-21|known-any:CHE 0.7 level to-2024 False
-15|known-any:CHE 0.74 level since-2025 False
42|known-any:CHE 0.8 no since-2025 False
28|known-any:CHE 1 aim since-2025 False
-28|known-any:CHE 1 aim since-2025 True
-19|known-any:CHE 1.5 aim since-2025 False
19|known-any:CHE 1.5 aim since-2025 True
-18|known-any:CHN 1.2 level since-2025 False
18|known-any:CHN 1.2 level since-2025 True
-14|known-any:CHN 1.3 level to-1999 False
13|known-any:CHN 1.3 level to-2013 False
-13|known-any:CHN 1.3 level to-2013 True
-16|known-any:CHN 1.3 level to-2021 False
16|known-any:CHN 1.3 level to-2021 True
-27|known-any:CHN 1.3 level to-2024 False
27|known-any:CHN 1.3 level to-2024 True
-80|known-any:CHN 1.5 level since-2025 False
80|known-any:CHN 1.5 level since-2025 True
-28|known-any:CHN 1.5 level to-2024 False
28|known-any:CHN 1.5 level to-2024 True
11|known-any:CHN 1.6 level to-2024 False
-11|known-any:CHN 1.6 level to-2024 True
52|known-any:CHN 1.7 level since-2025 False
-52|known-any:CHN 1.7 level since-2025 True
-29|known-any:CHN 1.7 level to-2024 False
29|known-any:CHN 1.7 level to-2024 True
27|known-any:CHN 1.8 level since-2025 False
-12|known-any:CHN 2 level since-2025 False
12|known-any:CHN 2 level since-2025 True
19|known-any:CHN 2.2 level since-2025 False
-32|known-any:CHN 2.3 level since-2025 False
-20|known-any:CHN 4 level since-2025 False
20|known-any:CHN 4 level since-2025 True
31|known-any:CZE 1.6 level to-2024 False
-21|known-any:CZE 2 aim since-2025 False
21|known-any:CZE 2 aim since-2025 True
-32|known-any:CZE 2 level since-2025 False
32|known-any:CZE 2 level since-2025 True
29|known-any:CZE 2.5 aim to-2024 False
-29|known-any:CZE 2.5 aim to-2024 True
11|known-any:CZE 3 aim since-2025 False
-11|known-any:CZE 3 aim since-2025 True
11|known-any:CZE 3.5 no since-2025 False
-12|known-any:DEU 1 no since-2025 False
12|known-any:DEU 1 no since-2025 True
-14|known-any:DEU 1.13 level to-2021 False
-21|known-any:DEU 1.2 level since-2025 False
21|known-any:DEU 1.2 level since-2025 True
33|known-any:DEU 1.3 level to-2021 False
-33|known-any:DEU 1.3 level to-2021 True
-14|known-any:DEU 1.36 level to-2021 False
14|known-any:DEU 1.36 level to-2021 True
14|known-any:DEU 1.38 level to-2021 False
-14|known-any:DEU 1.38 level to-2021 True
-14|known-any:DEU 1.4 level to-2013 False
14|known-any:DEU 1.4 level to-2013 True
-16|known-any:DEU 1.5 aim since-2025 False
16|known-any:DEU 1.5 aim since-2025 True
43|known-any:DEU 1.5 level to-1999 False
-43|known-any:DEU 1.5 level to-1999 True
-25|known-any:DEU 1.5 level to-2013 False
25|known-any:DEU 1.5 level to-2013 True
12|known-any:DEU 1.57 level since-2025 False
-12|known-any:DEU 1.57 level since-2025 True
-20|known-any:DEU 1.57 level to-2024 False
20|known-any:DEU 1.57 level to-2024 True
39|known-any:DEU 1.6 level to-2024 False
-39|known-any:DEU 1.6 level to-2024 True
18|known-any:DEU 1.9 level since-2025 False
-18|known-any:DEU 1.9 level since-2025 True
39|known-any:DEU 2 aim to-2021 False
-39|known-any:DEU 2 aim to-2021 True
-59|known-any:DEU 2 aim to-2024 False
59|known-any:DEU 2 aim to-2024 True
-11|known-any:DEU 2 level since-2025 False
11|known-any:DEU 2 level since-2025 True
-15|known-any:DEU 2 level to-1999 False
25|known-any:DEU 2 level to-2024 False
-25|known-any:DEU 2 level to-2024 True
-14|known-any:DEU 2.1 level since-2025 False
14|known-any:DEU 2.1 level since-2025 True
12|known-any:DEU 2.1 level to-2024 False
-12|known-any:DEU 2.1 level to-2024 True
17|known-any:DEU 2.3 level since-2025 False
-17|known-any:DEU 2.3 level since-2025 True
9|known-any:DEU 2.4 aim since-2025 False
-9|known-any:DEU 2.4 aim since-2025 True
-23|known-any:DEU 2.4 level since-2025 False
23|known-any:DEU 2.4 level since-2025 True
-32|known-any:DEU 2.8 level since-2025 False
32|known-any:DEU 2.8 level since-2025 True
46|known-any:DEU 2.8 level to-1999 False
31|known-any:DEU 3 level since-2025 False
-31|known-any:DEU 3 level since-2025 True
-40|known-any:DEU 3 level to-1999 False
40|known-any:DEU 3 level to-1999 True
18|known-any:DEU 3.1 level since-2025 False
-18|known-any:DEU 3.1 level since-2025 True
-10|known-any:DEU 3.1 level to-1999 False
10|known-any:DEU 3.1 level to-1999 True
-25|known-any:DEU 3.3 level to-1999 False
25|known-any:DEU 3.3 level to-1999 True
-16|known-any:DEU 3.4 level to-1999 False
16|known-any:DEU 3.4 level to-1999 True
-8|known-any:DEU 3.5 level to-1999 False
8|known-any:DEU 3.5 level to-1999 True
32|known-any:DEU 4 aim since-2025 False
-32|known-any:DEU 4 aim since-2025 True
-16|known-any:DEU 4 level since-2025 False
-19|known-any:DEU 5 aim since-2025 False
19|known-any:DEU 5 aim since-2025 True
39|known-any:DEU 6.5 level since-2025 False
25|known-any:DNK 1.4 level since-2025 False
-25|known-any:DNK 1.4 level since-2025 True
15|known-any:DNK 1.65 level to-2024 False
12|known-any:DNK 2.4 level since-2025 False
-12|known-any:DNK 2.4 level since-2025 True
-32|known-any:DNK 2.5 level to-1999 False
13|known-any:DNK 3 aim since-2025 False
-13|known-any:DNK 3 aim since-2025 True
25|known-any:DNK 3.3 level since-2025 False
-36|known-any:DNK 3.5 aim since-2025 False
36|known-any:DNK 3.5 aim since-2025 True
-31|known-any:DNK 3.5 level since-2025 False
31|known-any:DNK 3.5 level since-2025 True
31|known-any:ESP 0.9 level to-2021 False
31|known-any:ESP 1 level since-2025 False
-31|known-any:ESP 1 level since-2025 True
-10|known-any:ESP 1 level to-2024 False
10|known-any:ESP 1 level to-2024 True
14|known-any:ESP 1.28 level to-2024 False
-14|known-any:ESP 1.28 level to-2024 True
-13|known-any:ESP 1.3 level since-2025 False
13|known-any:ESP 1.3 level since-2025 True
13|known-any:ESP 1.3 level to-2024 False
-13|known-any:ESP 1.3 level to-2024 True
-76|known-any:ESP 1.4 level since-2025 False
76|known-any:ESP 1.4 level since-2025 True
-44|known-any:ESP 2 level since-2025 False
44|known-any:ESP 2 level since-2025 True
-67|known-any:ESP 2.1 aim since-2025 False
67|known-any:ESP 2.1 aim since-2025 True
15|known-any:ESP 3.5 aim since-2025 False
-15|known-any:ESP 3.5 aim since-2025 True
-19|known-any:ESP 3.5 no since-2025 False
19|known-any:ESP 3.5 no since-2025 True
14|known-any:EST 2 level since-2025 False
24|known-any:EST 3 aim to-2024 False
-24|known-any:EST 3 aim to-2024 True
-32|known-any:EST 3.4 level since-2025 False
32|known-any:EST 3.4 level since-2025 True
20|known-any:EST 3.4 level to-2024 False
-20|known-any:EST 3.4 level to-2024 True
16|known-any:EST 3.43 level to-2024 False
-16|known-any:EST 3.43 level to-2024 True
-9|known-any:EST 3.5 aim to-2024 False
9|known-any:EST 3.5 aim to-2024 True
16|known-any:EST 3.7 aim since-2025 False
-16|known-any:EST 3.7 aim since-2025 True
-8|known-any:EST 5 aim since-2025 False
8|known-any:EST 5 aim since-2025 True
18|known-any:EST 5.1 level since-2025 False
-18|known-any:EST 5.1 level since-2025 True
-25|known-any:EST 5.4 aim since-2025 False
25|known-any:EST 5.4 aim since-2025 True
-9|known-any:EST 5.4 level since-2025 False
9|known-any:EST 5.4 level since-2025 True
25|known-any:EST+LTU 5 aim since-2025 False
-25|known-any:EST+LTU 5 aim since-2025 True
-8|known-any:EU 1.5 no since-2025 False
8|known-any:EU 1.5 no since-2025 True
11|known-any:EU 1.9 level since-2025 False
-11|known-any:EU 1.9 level since-2025 True
14|known-any:EU 2.1 level since-2025 False
-14|known-any:EU 2.1 level since-2025 True
-35|known-any:FIN 2 level to-2024 False
35|known-any:FIN 2 level to-2024 True
8|known-any:FIN 2.1 level since-2025 False
23|known-any:FIN 2.25 level to-2024 False
-23|known-any:FIN 2.25 level to-2024 True
22|known-any:FIN 2.3 level to-2024 False
-22|known-any:FIN 2.3 level to-2024 True
-36|known-any:FIN 2.4 level to-2024 False
36|known-any:FIN 2.4 level to-2024 True
-13|known-any:FIN 2.5 level since-2025 False
13|known-any:FIN 2.5 level since-2025 True
8|known-any:FIN 2.6 level since-2025 False
-8|known-any:FIN 2.6 level since-2025 True
17|known-any:FIN 3 aim since-2025 False
-17|known-any:FIN 3 aim since-2025 True
19|known-any:FIN 3.5 aim since-2025 False
-15|known-any:FRA 0.2 level since-2025 False
-21|known-any:FRA 2 level since-2025 False
21|known-any:FRA 2 level since-2025 True
17|known-any:FRA 2 level to-2024 False
-44|known-any:FRA 2.1 level since-2025 False
44|known-any:FRA 2.1 level since-2025 True
33|known-any:FRA 2.3 level since-2025 False
-33|known-any:FRA 2.3 level since-2025 True
-12|known-any:FRA 2.5 level to-2013 False
26|known-any:FRA 3.5 aim since-2025 False
-26|known-any:FRA 3.5 aim since-2025 True
-13|known-any:FRA 5 aim since-2025 False
13|known-any:FRA 5 aim since-2025 True
10|known-any:GBR 1.5 aim since-2025 False
-10|known-any:GBR 1.5 aim since-2025 True
-9|known-any:GBR 2 aim to-2021 False
9|known-any:GBR 2 aim to-2021 True
-23|known-any:GBR 2 level since-2025 False
23|known-any:GBR 2 level since-2025 True
-9|known-any:GBR 2 level to-2021 False
9|known-any:GBR 2 level to-2021 True
-18|known-any:GBR 2 no to-2021 False
18|known-any:GBR 2 no to-2021 True
24|known-any:GBR 2.1 level since-2025 False
-24|known-any:GBR 2.1 level since-2025 True
-9|known-any:GBR 2.2 level to-2021 False
9|known-any:GBR 2.2 level to-2021 True
-39|known-any:GBR 2.3 level since-2025 False
39|known-any:GBR 2.3 level since-2025 True
13|known-any:GBR 2.3 level to-2024 False
-13|known-any:GBR 2.3 level to-2024 True
26|known-any:GBR 2.33 level to-2024 False
-26|known-any:GBR 2.33 level to-2024 True
14|known-any:GBR 2.4 level since-2025 False
-14|known-any:GBR 2.4 level since-2025 True
17|known-any:GBR 2.5 aim since-2025 False
-17|known-any:GBR 2.5 aim since-2025 True
-59|known-any:GBR 2.5 aim to-2024 False
59|known-any:GBR 2.5 aim to-2024 True
-26|known-any:GBR 2.5 level since-2025 False
26|known-any:GBR 2.5 level since-2025 True
13|known-any:GBR 2.5 level to-2013 False
-13|known-any:GBR 2.5 level to-2013 True
31|known-any:GBR 2.6 aim since-2025 False
-31|known-any:GBR 2.6 aim since-2025 True
60|known-any:GBR 2.6 level since-2025 False
-60|known-any:GBR 2.6 level since-2025 True
-45|known-any:GBR 3 aim since-2025 False
45|known-any:GBR 3 aim since-2025 True
30|known-any:GBR 3 aim to-2024 False
-30|known-any:GBR 3 aim to-2024 True
22|known-any:GBR 3.5 aim since-2025 False
-22|known-any:GBR 3.5 aim since-2025 True
12|known-any:GBR 3.9 level since-2025 False
14|known-any:GBR 4 level to-1999 False
-14|known-any:GBR 4 level to-1999 True
15|known-any:GBR 4.5 aim to-1999 False
-22|known-any:GBR 4.7 level to-1999 False
22|known-any:GBR 4.7 level to-1999 True
-34|known-any:GBR 5 level since-2025 False
34|known-any:GBR 5 level since-2025 True
-8|known-any:GBR 5.1 level to-1999 False
8|known-any:GBR 5.1 level to-1999 True
-19|known-any:GRC 2 level since-2025 False
11|known-any:GRC 2.4 level to-2021 False
-11|known-any:GRC 2.4 level to-2021 True
-8|known-any:GRC 3 aim since-2025 False
8|known-any:GRC 3 aim since-2025 True
15|known-any:GRC 3 level to-2024 False
-15|known-any:GRC 3 level to-2024 True
-30|known-any:GRC 3.1 level since-2025 False
30|known-any:GRC 3.1 level since-2025 True
10|known-any:GRC 3.8 level to-2024 False
-10|known-any:GRC 3.8 level to-2024 True
19|known-any:GRC 7.1 level to-1999 False
12|known-any:HRV 3 aim since-2025 False
-12|known-any:HRV 3 aim since-2025 True
43|known-any:HUN 0.8 level to-2021 False
-43|known-any:HUN 0.8 level to-2021 True
-9|known-any:HUN 1.2 level to-2013 False
8|known-any:HUN 1.4 level to-1999 False
-8|known-any:HUN 1.4 level to-1999 True
-13|known-any:HUN 2 aim since-2025 False
13|known-any:HUN 2 aim since-2025 True
-37|known-any:HUN 2.1 level since-2025 False
37|known-any:HUN 2.1 level since-2025 True
10|known-any:HUN 2.1 no since-2025 False
25|known-any:IDN 0.6 level to-2024 False
25|known-any:IDN 0.7 level since-2025 False
-25|known-any:IDN 0.7 level since-2025 True
-51|known-any:IDN 0.7 level to-2024 False
51|known-any:IDN 0.7 level to-2024 True
-27|known-any:IDN 0.8 level since-2025 False
27|known-any:IDN 0.8 level since-2025 True
-22|known-any:IDN 0.8 level to-2024 False
22|known-any:IDN 0.8 level to-2024 True
13|known-any:IDN 1 level since-2025 False
-13|known-any:IDN 1 level since-2025 True
23|known-any:IDN 1.1 level to-1999 False
28|known-any:IDN 1.3 level since-2025 False
-28|known-any:IDN 1.3 level since-2025 True
8|known-any:IDN 1.5 aim to-2024 False
-8|known-any:IDN 1.5 aim to-2024 True
-8|known-any:IDN 1.5 level to-1999 False
8|known-any:IDN 1.5 level to-1999 True
-8|known-any:IND 0.2 no since-2025 False
8|known-any:IND 0.2 no since-2025 True
13|known-any:IND 1.5 level since-2025 False
27|known-any:IND 1.5 level to-2024 False
-27|known-any:IND 1.5 level to-2024 True
24|known-any:IND 1.57 level since-2025 False
-15|known-any:IND 1.58 level to-2021 False
15|known-any:IND 1.58 level to-2021 True
-27|known-any:IND 1.65 level to-2021 False
27|known-any:IND 1.65 level to-2021 True
-12|known-any:IND 1.8 level since-2025 False
-34|known-any:IND 1.9 level since-2025 False
34|known-any:IND 1.9 level since-2025 True
10|known-any:IND 1.97 level to-2024 False
-10|known-any:IND 1.97 level to-2024 True
21|known-any:IND 2 level since-2025 False
-21|known-any:IND 2 level since-2025 True
-8|known-any:IND 2 level to-2024 False
8|known-any:IND 2 level to-2024 True
-11|known-any:IND 2.1 level to-2024 False
11|known-any:IND 2.1 level to-2024 True
17|known-any:IND 2.3 level since-2025 False
-17|known-any:IND 2.3 level since-2025 True
22|known-any:IND 2.4 level since-2025 False
-22|known-any:IND 2.4 level since-2025 True
-28|known-any:IND 3 aim since-2025 False
28|known-any:IND 3 aim since-2025 True
-31|known-any:IRL 0.2 level since-2025 False
31|known-any:IRL 0.2 level since-2025 True
-23|known-any:IRL 0.25 level to-2024 False
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
-8|known-any:ISR 5 level since-2025 False
8|known-any:ISR 5 level since-2025 True
-9|known-any:ISR 6 aim since-2025 False
9|known-any:ISR 6 aim since-2025 True
-21|known-any:ISR 6-7 aim since-2025 False
-9|known-any:ISR 7 aim since-2025 False
9|known-any:ISR 7 aim since-2025 True
18|known-any:ISR 7.8 level since-2025 False
-18|known-any:ISR 7.8 level since-2025 True
34|known-any:ISR 8.8 level since-2025 False
-34|known-any:ISR 8.8 level since-2025 True
17|known-any:ITA 0.1 no since-2025 False
-17|known-any:ITA 0.1 no since-2025 True
-21|known-any:ITA 0.5 aim since-2025 False
21|known-any:ITA 0.5 aim since-2025 True
22|known-any:ITA 1.22 level to-2021 False
12|known-any:ITA 1.49 level to-2024 False
-12|known-any:ITA 1.49 level to-2024 True
-8|known-any:ITA 1.5 aim since-2025 False
8|known-any:ITA 1.5 aim since-2025 True
-21|known-any:ITA 1.5 level since-2025 False
21|known-any:ITA 1.5 level since-2025 True
-26|known-any:ITA 1.57 level since-2025 False
26|known-any:ITA 1.57 level since-2025 True
9|known-any:ITA 2 aim since-2025 False
-9|known-any:ITA 2 aim since-2025 True
8|known-any:ITA 2 aim to-2024 False
-8|known-any:ITA 2 aim to-2024 True
16|known-any:ITA 2 level since-2025 False
-16|known-any:ITA 2 level since-2025 True
10|known-any:ITA 2.5 aim since-2025 False
-10|known-any:ITA 2.5 aim since-2025 True
-13|known-any:ITA 3 level to-2024 False
28|known-any:ITA 3.5 aim since-2025 False
-28|known-any:ITA 3.5 aim since-2025 True
77|known-any:JPN 0.5 aim since-2025 False
-77|known-any:JPN 0.5 aim since-2025 True
-9|known-any:JPN 0.8 aim to-1999 False
9|known-any:JPN 0.8 aim to-1999 True
51|known-any:JPN 0.9 level to-1999 False
-51|known-any:JPN 0.9 level to-1999 True
-80|known-any:JPN 0.9 level to-2013 False
80|known-any:JPN 0.9 level to-2013 True
-38|known-any:JPN 0.9 level to-2021 False
38|known-any:JPN 0.9 level to-2021 True
9|known-any:JPN 0.91 level to-1999 False
-9|known-any:JPN 0.91 level to-1999 True
9|known-any:JPN 0.92 level to-2021 False
-9|known-any:JPN 0.92 level to-2021 True
-16|known-any:JPN 0.94 level to-1999 False
16|known-any:JPN 0.94 level to-1999 True
24|known-any:JPN 0.94 level to-2013 False
-24|known-any:JPN 0.94 level to-2013 True
-13|known-any:JPN 0.95 level to-1999 False
13|known-any:JPN 0.95 level to-1999 True
-23|known-any:JPN 0.95 level to-2024 False
23|known-any:JPN 0.95 level to-2024 True
11|known-any:JPN 0.954 level to-1999 False
-11|known-any:JPN 0.954 level to-1999 True
10|known-any:JPN 0.96 level to-2013 False
-10|known-any:JPN 0.96 level to-2013 True
-36|known-any:JPN 0.97-1.02 level to-1999 False
36|known-any:JPN 0.97-1.02 level to-1999 True
12|known-any:JPN 0.978 level to-1999 False
-12|known-any:JPN 0.978 level to-1999 True
17|known-any:JPN 0.99 level to-1999 False
-17|known-any:JPN 0.99 level to-1999 True
49|known-any:JPN 0.993 aim to-1999 False
11|known-any:JPN 0.993 level to-1999 False
-11|known-any:JPN 0.993 level to-1999 True
20|known-any:JPN 0.997 level to-1999 False
-20|known-any:JPN 0.997 level to-1999 True
16|known-any:JPN 0.999 aim to-1999 False
-17|known-any:JPN 1 aim since-2025 False
17|known-any:JPN 1 aim since-2025 True
11|known-any:JPN 1 aim to-1999 False
-11|known-any:JPN 1 aim to-1999 True
-18|known-any:JPN 1 level since-2025 False
18|known-any:JPN 1 level since-2025 True
21|known-any:JPN 1 level to-1999 False
-21|known-any:JPN 1 level to-1999 True
26|known-any:JPN 1 level to-2013 False
-26|known-any:JPN 1 level to-2013 True
25|known-any:JPN 1 level to-2021 False
-25|known-any:JPN 1 level to-2021 True
-77|known-any:JPN 1 level to-2024 False
77|known-any:JPN 1 level to-2024 True
-24|known-any:JPN 1 no since-2025 False
24|known-any:JPN 1 no since-2025 True
-11|known-any:JPN 1 no to-1999 False
11|known-any:JPN 1 no to-1999 True
17|known-any:JPN 1 no to-2024 False
-17|known-any:JPN 1 no to-2024 True
17|known-any:JPN 1.004 level to-1999 False
-17|known-any:JPN 1.004 level to-1999 True
10|known-any:JPN 1.007 aim to-1999 False
16|known-any:JPN 1.013 level to-1999 False
-16|known-any:JPN 1.013 level to-1999 True
-25|known-any:JPN 1.02 level to-1999 False
25|known-any:JPN 1.02 level to-1999 True
29|known-any:JPN 1.03 aim to-1999 False
-29|known-any:JPN 1.03 aim to-1999 True
-43|known-any:JPN 1.038 level to-1999 False
43|known-any:JPN 1.038 level to-1999 True
-24|known-any:JPN 1.04 aim to-1999 False
-58|known-any:JPN 1.04 level to-1999 False
58|known-any:JPN 1.04 level to-1999 True
-96|known-any:JPN 1.09 level to-2021 False
96|known-any:JPN 1.09 level to-2021 True
26|known-any:JPN 1.09 level to-2024 False
-26|known-any:JPN 1.09 level to-2024 True
15|known-any:JPN 1.1 level since-2025 False
-15|known-any:JPN 1.1 level since-2025 True
33|known-any:JPN 1.1-1.3 level to-2021 False
-33|known-any:JPN 1.1-1.3 level to-2021 True
12|known-any:JPN 1.19 level to-2024 False
-12|known-any:JPN 1.19 level to-2024 True
-17|known-any:JPN 1.2 aim to-2021 False
17|known-any:JPN 1.2 aim to-2021 True
40|known-any:JPN 1.2 level since-2025 False
-40|known-any:JPN 1.2 level since-2025 True
-45|known-any:JPN 1.2 level to-2024 False
45|known-any:JPN 1.2 level to-2024 True
-29|known-any:JPN 1.24 level to-2024 False
29|known-any:JPN 1.24 level to-2024 True
-16|known-any:JPN 1.3 level to-2021 False
16|known-any:JPN 1.3 level to-2021 True
-8|known-any:JPN 1.3 level to-2024 False
8|known-any:JPN 1.3 level to-2024 True
19|known-any:JPN 1.35 level to-2024 False
-19|known-any:JPN 1.35 level to-2024 True
54|known-any:JPN 1.4 level since-2025 False
-54|known-any:JPN 1.4 level since-2025 True
-36|known-any:JPN 1.4 level to-2024 False
36|known-any:JPN 1.4 level to-2024 True
-13|known-any:JPN 1.5 aim to-1999 False
13|known-any:JPN 1.5 aim to-1999 True
-9|known-any:JPN 1.5 aim to-2024 False
9|known-any:JPN 1.5 aim to-2024 True
43|known-any:JPN 1.5 level to-1999 False
-43|known-any:JPN 1.5 level to-1999 True
26|known-any:JPN 1.5 level to-2024 False
-26|known-any:JPN 1.5 level to-2024 True
9|known-any:JPN 1.6 aim since-2025 False
17|known-any:JPN 1.6 level since-2025 False
-17|known-any:JPN 1.6 level since-2025 True
-42|known-any:JPN 1.6 level to-1999 False
42|known-any:JPN 1.6 level to-1999 True
15|known-any:JPN 1.6 level to-2024 False
-15|known-any:JPN 1.6 level to-2024 True
22|known-any:JPN 1.6-1.8 level to-2024 False
19|known-any:JPN 1.7 level since-2025 False
-19|known-any:JPN 1.7 level since-2025 True
11|known-any:JPN 1.7 level to-2024 False
-11|known-any:JPN 1.7 level to-2024 True
8|known-any:JPN 1.75 level to-2024 False
-58|known-any:JPN 1.8 aim to-1999 False
-67|known-any:JPN 1.8 level since-2025 False
67|known-any:JPN 1.8 level since-2025 True
23|known-any:JPN 1.8 level to-2024 False
-23|known-any:JPN 1.8 level to-2024 True
12|known-any:JPN 1.9 level since-2025 False
-12|known-any:JPN 1.9 level since-2025 True
19|known-any:JPN 1.9 level to-2024 False
-19|known-any:JPN 1.9 level to-2024 True
-21|known-any:JPN 2 aim since-2025 False
21|known-any:JPN 2 aim since-2025 True
-25|known-any:JPN 2 aim to-1999 False
25|known-any:JPN 2 aim to-1999 True
-11|known-any:JPN 2 aim to-2024 False
11|known-any:JPN 2 aim to-2024 True
-68|known-any:JPN 2 level since-2025 False
68|known-any:JPN 2 level since-2025 True
15|known-any:JPN 2 level to-1999 False
-15|known-any:JPN 2 level to-1999 True
15|known-any:JPN 2 no since-2025 False
-15|known-any:JPN 2 no since-2025 True
10|known-any:JPN 2 no to-2024 False
-10|known-any:JPN 2 no to-2024 True
17|known-any:JPN 2.1 level since-2025 False
-17|known-any:JPN 2.1 level since-2025 True
-8|known-any:JPN 2.1 level to-2024 False
8|known-any:JPN 2.1 level to-2024 True
-13|known-any:JPN 2.2 level since-2025 False
13|known-any:JPN 2.2 level since-2025 True
-13|known-any:JPN 2.3 aim since-2025 False
35|known-any:JPN 2.4 level since-2025 False
-35|known-any:JPN 2.4 level since-2025 True
-28|known-any:JPN 2.5 aim since-2025 False
28|known-any:JPN 2.5 aim since-2025 True
28|known-any:JPN 2.5 level since-2025 False
-28|known-any:JPN 2.5 level since-2025 True
-19|known-any:JPN 2.5 no since-2025 False
19|known-any:JPN 2.5 no since-2025 True
14|known-any:JPN 2.6 aim since-2025 False
-14|known-any:JPN 2.6 aim since-2025 True
8|known-any:JPN 2.6 level since-2025 False
-8|known-any:JPN 2.6 level since-2025 True
-10|known-any:JPN 2.7 aim since-2025 False
10|known-any:JPN 2.7 aim since-2025 True
17|known-any:JPN 2.8 level since-2025 False
-17|known-any:JPN 2.8 level since-2025 True
-34|known-any:JPN 2E+1 level since-2025 False
34|known-any:JPN 2E+1 level since-2025 True
-19|known-any:JPN 3 aim since-2025 False
19|known-any:JPN 3 aim since-2025 True
-9|known-any:JPN 3 aim to-1999 False
9|known-any:JPN 3 aim to-1999 True
-13|known-any:JPN 3 aim to-2024 False
13|known-any:JPN 3 aim to-2024 True
42|known-any:JPN 3 level since-2025 False
-42|known-any:JPN 3 level since-2025 True
-9|known-any:JPN 3 no since-2025 False
9|known-any:JPN 3 no since-2025 True
-34|known-any:JPN 3.5 aim since-2025 False
34|known-any:JPN 3.5 aim since-2025 True
-13|known-any:JPN 3.5 no since-2025 False
13|known-any:JPN 3.5 no since-2025 True
-13|known-any:JPN 4 aim since-2025 False
13|known-any:JPN 4 aim since-2025 True
-13|known-any:KHM 2 level since-2025 False
13|known-any:KHM 2 level since-2025 True
-8|known-any:KHM 2.2 level since-2025 False
8|known-any:KHM 2.2 level since-2025 True
-67|known-any:KOR 2.3 level since-2025 False
67|known-any:KOR 2.3 level since-2025 True
17|known-any:KOR 2.3 level to-2024 False
-17|known-any:KOR 2.3 level to-2024 True
-34|known-any:KOR 2.3-2.7 level to-2024 False
-37|known-any:KOR 2.32 level since-2025 False
37|known-any:KOR 2.32 level since-2025 True
-41|known-any:KOR 2.4 level to-2021 False
41|known-any:KOR 2.4 level to-2021 True
11|known-any:KOR 2.42 level since-2025 False
-11|known-any:KOR 2.42 level since-2025 True
16|known-any:KOR 2.5 level since-2025 False
-16|known-any:KOR 2.5 level since-2025 True
22|known-any:KOR 2.5 level to-2024 False
-22|known-any:KOR 2.5 level to-2024 True
-8|known-any:KOR 2.5-2.7 level to-2024 False
10|known-any:KOR 2.55 level to-2024 False
-19|known-any:KOR 2.6 level since-2025 False
19|known-any:KOR 2.6 level since-2025 True
29|known-any:KOR 2.6 level to-2024 False
-29|known-any:KOR 2.6 level to-2024 True
-8|known-any:KOR 2.7 level to-2024 False
8|known-any:KOR 2.7 level to-2024 True
16|known-any:KOR 2.8 level since-2025 False
-16|known-any:KOR 2.8 level since-2025 True
-37|known-any:KOR 2.8 level to-2024 False
37|known-any:KOR 2.8 level to-2024 True
18|known-any:KOR 2.9 aim to-2021 False
-18|known-any:KOR 2.9 aim to-2021 True
13|known-any:KOR 2.9 level since-2025 False
-13|known-any:KOR 2.9 level since-2025 True
41|known-any:KOR 3 aim since-2025 False
-41|known-any:KOR 3 aim since-2025 True
-17|known-any:KOR 3 aim to-1999 False
24|known-any:KOR 3 level since-2025 False
-24|known-any:KOR 3 level since-2025 True
-10|known-any:KOR 3 no since-2025 False
10|known-any:KOR 3 no since-2025 True
-11|known-any:KOR 3.2 aim to-2013 False
11|known-any:KOR 3.2 aim to-2013 True
14|known-any:KOR 3.2 level since-2025 False
13|known-any:KOR 3.2 level to-1999 False
-13|known-any:KOR 3.2 level to-1999 True
-68|known-any:KOR 3.5 aim since-2025 False
68|known-any:KOR 3.5 aim since-2025 True
46|known-any:KOR 3.5 level to-1999 False
13|known-any:KOR 3.5 no since-2025 False
-13|known-any:KOR 3.5 no since-2025 True
-34|known-any:KOR 3.8 aim since-2025 False
34|known-any:KOR 3.8 aim since-2025 True
15|known-any:KOR 4 level to-2024 False
-15|known-any:KOR 4 level to-2024 True
32|known-any:KOR 5 level since-2025 False
-32|known-any:KOR 5 level since-2025 True
-8|known-any:KOR 5 no since-2025 False
8|known-any:KOR 5 no since-2025 True
-66|known-any:KOR 6 level since-2025 False
66|known-any:KOR 6 level since-2025 True
-10|known-any:KOR 6 level to-1999 False
10|known-any:KOR 6 level to-1999 True
8|known-any:KOR 6 level to-2024 False
-8|known-any:KOR 6 level to-2024 True
-16|known-any:LAO 0.3 level since-2025 False
16|known-any:LAO 0.3 level since-2025 True
10|known-any:LKA 1.5 aim since-2025 False
-13|known-any:LKA 2 level since-2025 False
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
26|known-any:LTU 4 aim since-2025 False
-26|known-any:LTU 4 aim since-2025 True
13|known-any:LTU 4 level since-2025 False
-13|known-any:LTU 4 level since-2025 True
29|known-any:LTU 4.87 aim since-2025 False
-29|known-any:LTU 4.87 aim since-2025 True
12|known-any:LTU 5 aim since-2025 False
-12|known-any:LTU 5 aim since-2025 True
29|known-any:LTU 5-6 aim since-2025 False
-29|known-any:LTU 5-6 aim since-2025 True
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
27|known-any:LUX 2 aim to-2024 False
-27|known-any:LUX 2 aim to-2024 True
-18|known-any:LVA 0.9 level to-2021 False
18|known-any:LVA 0.9 level to-2021 True
14|known-any:LVA 1 level to-2021 False
15|known-any:LVA 2 aim since-2025 False
20|known-any:LVA 2.27 level to-2024 False
-20|known-any:LVA 2.27 level to-2024 True
12|known-any:LVA 3.7 level since-2025 False
8|known-any:LVA 4 aim since-2025 False
-8|known-any:LVA 4 aim since-2025 True
11|known-any:LVA 4.9 aim since-2025 False
-11|known-any:LVA 4.9 aim since-2025 True
-28|known-any:MDA 0.6 level since-2025 False
28|known-any:MDA 0.6 level since-2025 True
-10|known-any:MEX 0.7 level since-2025 False
10|known-any:MEX 0.7 level since-2025 True
29|known-any:MKD 2 level since-2025 False
-17|known-any:MMR 3.8 level to-2024 False
15|known-any:MMR 6.8 level since-2025 False
-15|known-any:MMR 6.8 level since-2025 True
-10|known-any:MYS 1 level since-2025 False
10|known-any:MYS 1 level since-2025 True
-26|known-any:MYS 1 level to-2024 False
26|known-any:MYS 1 level to-2024 True
-14|known-any:MYS 1.1 level since-2025 False
-31|known-any:MYS 1.5 aim since-2025 False
31|known-any:MYS 1.5 aim since-2025 True
33|known-any:MYS 6 level to-2024 False
10|known-any:NATO 1.4 level since-2025 False
-10|known-any:NATO 1.4 level since-2025 True
48|known-any:NATO 1.5 aim since-2025 False
-48|known-any:NATO 1.5 aim since-2025 True
32|known-any:NATO 1.5 level since-2025 False
-32|known-any:NATO 1.5 level since-2025 True
-46|known-any:NATO 2 aim since-2025 False
46|known-any:NATO 2 aim since-2025 True
10|known-any:NATO 2 aim to-2021 False
-10|known-any:NATO 2 aim to-2021 True
-84|known-any:NATO 2 aim to-2024 False
84|known-any:NATO 2 aim to-2024 True
-56|known-any:NATO 2 level since-2025 False
56|known-any:NATO 2 level since-2025 True
31|known-any:NATO 2 level to-2024 False
-31|known-any:NATO 2 level to-2024 True
9|known-any:NATO 2.3 level since-2025 False
-9|known-any:NATO 2.3 level since-2025 True
-23|known-any:NATO 2.5 aim to-2024 False
23|known-any:NATO 2.5 aim to-2024 True
21|known-any:NATO 2.5 level since-2025 False
-21|known-any:NATO 2.5 level since-2025 True
-13|known-any:NATO 2.7 level since-2025 False
13|known-any:NATO 2.7 level since-2025 True
25|known-any:NATO 3 aim to-2024 False
-25|known-any:NATO 3 aim to-2024 True
29|known-any:NATO 3.4 aim since-2025 False
-29|known-any:NATO 3.4 aim since-2025 True
10|known-any:NATO 3.5 level since-2025 False
-10|known-any:NATO 3.5 level since-2025 True
-24|known-any:NATO 4 aim to-2021 False
24|known-any:NATO 4 aim to-2021 True
-34|known-any:NATO 5 aim since-2025 False
34|known-any:NATO 5 aim since-2025 True
27|known-any:NGA 1 level since-2025 False
65|known-any:NGA 2 aim since-2025 False
10|known-any:NGA 3.4 level since-2025 False
-29|known-any:NLD 1.3 level to-2024 False
-40|known-any:NLD 2 aim since-2025 False
40|known-any:NLD 2 aim since-2025 True
8|known-any:NLD 2 aim to-2024 False
-8|known-any:NLD 2 aim to-2024 True
-8|known-any:NLD 3 aim since-2025 False
8|known-any:NLD 3 aim since-2025 True
-11|known-any:NLD 4 aim since-2025 False
14|known-any:NOR 1.5 level since-2025 False
-14|known-any:NOR 1.5 level since-2025 True
10|known-any:NOR 2.16 level since-2025 False
-10|known-any:NOR 2.16 level since-2025 True
-27|known-any:NOR 2.2 level since-2025 False
27|known-any:NOR 2.2 level since-2025 True
-41|known-any:NOR 2.4 level to-2024 False
16|known-any:NOR 3.3 level since-2025 False
-16|known-any:NOR 3.3 level since-2025 True
-16|known-any:NZL 1 level since-2025 False
16|known-any:NZL 1 level since-2025 True
-10|known-any:NZL 1 level to-2024 False
10|known-any:NZL 1 level to-2024 True
24|known-any:NZL 1.1 level since-2025 False
-24|known-any:NZL 1.1 level since-2025 True
-20|known-any:NZL 1.2 level since-2025 False
20|known-any:NZL 1.2 level since-2025 True
23|known-any:NZL 1.3 level since-2025 False
-23|known-any:NZL 1.3 level since-2025 True
-17|known-any:NZL 1.3 level to-2024 False
14|known-any:NZL 2 level since-2025 False
-14|known-any:NZL 2 level since-2025 True
-25|known-any:NZL 3 aim since-2025 False
25|known-any:NZL 3 aim since-2025 True
10|known-any:OMN 5.3 level since-2025 False
10|known-any:OMN 5.6 level since-2025 False
-10|known-any:OMN 5.6 level since-2025 True
-12|known-any:PAK 2 level since-2025 False
12|known-any:PAK 2 level since-2025 True
39|known-any:PAK 2 level to-2024 False
-25|known-any:PAK 2.3 level since-2025 False
25|known-any:PAK 2.3 level since-2025 True
21|known-any:PAK 2.5 aim since-2025 False
-21|known-any:PAK 2.5 aim since-2025 True
-32|known-any:PAK 2.5 level since-2025 False
32|known-any:PAK 2.5 level since-2025 True
-14|known-any:PAK 2.7 level since-2025 False
14|known-any:PAK 2.7 level since-2025 True
46|known-any:PAK 2.8 level since-2025 False
-11|known-any:PAK 2.8 level to-2024 False
11|known-any:PAK 2.8 level to-2024 True
11|known-any:PAK 5 level to-2024 False
12|known-any:PER 1.5 aim since-2025 False
-12|known-any:PER 1.5 aim since-2025 True
13|known-any:PHL 0.8 level since-2025 False
-13|known-any:PHL 0.8 level since-2025 True
-10|known-any:PHL 0.9 level to-2024 False
10|known-any:PHL 0.9 level to-2024 True
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
29|known-any:PHL 1.4 level since-2025 False
-29|known-any:PHL 1.4 level since-2025 True
-8|known-any:PHL 2 aim since-2025 False
8|known-any:PHL 2 aim since-2025 True
8|known-any:PHL 2 no since-2025 False
-8|known-any:PHL 2 no since-2025 True
-33|known-any:POL 1.95 aim to-2021 False
-8|known-any:POL 1.95 level to-2021 False
8|known-any:POL 1.95 level to-2021 True
-11|known-any:POL 2.1 level to-1999 False
11|known-any:POL 2.1 level to-1999 True
24|known-any:POL 2.2 level to-2024 False
-24|known-any:POL 2.2 level to-2024 True
-23|known-any:POL 3 aim since-2025 False
23|known-any:POL 3 aim since-2025 True
25|known-any:POL 3 aim to-2024 False
-25|known-any:POL 3 aim to-2024 True
-19|known-any:POL 3.9 level to-2024 False
19|known-any:POL 3.9 level to-2024 True
-8|known-any:POL 4 aim since-2025 False
8|known-any:POL 4 aim since-2025 True
12|known-any:POL 4 aim to-2024 False
-12|known-any:POL 4 aim to-2024 True
-12|known-any:POL 4-5 level since-2025 False
-16|known-any:POL 4.1 level since-2025 False
16|known-any:POL 4.1 level since-2025 True
19|known-any:POL 4.1 level to-2024 False
-19|known-any:POL 4.1 level to-2024 True
10|known-any:POL 4.2 level since-2025 False
-10|known-any:POL 4.2 level since-2025 True
10|known-any:POL 4.3 level since-2025 False
-10|known-any:POL 4.3 level since-2025 True
9|known-any:POL 4.7 aim since-2025 False
-9|known-any:POL 4.7 aim since-2025 True
-19|known-any:POL 4.7 level since-2025 False
19|known-any:POL 4.7 level since-2025 True
15|known-any:POL 4.8 level since-2025 False
-15|known-any:POL 4.8 level since-2025 True
30|known-any:POL 5 aim since-2025 False
-30|known-any:POL 5 aim since-2025 True
17|known-any:POL 5 aim to-2024 False
-17|known-any:POL 5 aim to-2024 True
-26|known-any:PRK 2E+1 level since-2025 False
26|known-any:PRK 2E+1 level since-2025 True
-11|known-any:PRK 2E+1-3E+1 level since-2025 False
-10|known-any:PRK 2E+1-3E+1 level to-2024 False
10|known-any:PRT 1.55 level since-2025 False
-10|known-any:PRT 1.55 level since-2025 True
53|known-any:PRT 2 aim since-2025 False
-53|known-any:PRT 2 aim since-2025 True
-15|known-any:PRT 2 level since-2025 False
15|known-any:PRT 2 level since-2025 True
14|known-any:ROU 2 level to-2021 False
-14|known-any:ROU 2 level to-2021 True
-9|known-any:ROU 2 level to-2024 False
-11|known-any:ROU 2.5 aim since-2025 False
11|known-any:ROU 2.5 aim since-2025 True
8|known-any:ROU 2.5 aim to-2024 False
-8|known-any:ROU 2.5 aim to-2024 True
17|known-any:ROU 3 aim since-2025 False
-17|known-any:ROU 3 aim since-2025 True
-14|known-any:ROU 3.5 aim since-2025 False
14|known-any:ROU 3.5 aim since-2025 True
-44|known-any:RUS 1.9 level since-2025 False
-40|known-any:RUS 13 level to-2024 False
11|known-any:RUS 2.7 level since-2025 False
-15|known-any:RUS 2E+1 level to-2013 False
8|known-any:RUS 4.1 level to-2021 False
9|known-any:RUS 4.1 level to-2024 False
-9|known-any:RUS 4.1 level to-2024 True
-8|known-any:RUS 5 level since-2025 False
8|known-any:RUS 5 level since-2025 True
11|known-any:RUS 5.5 level since-2025 False
-11|known-any:RUS 5.5 level since-2025 True
17|known-any:RUS 6 level to-2024 False
-17|known-any:RUS 6 level to-2024 True
26|known-any:RUS 6.2 level since-2025 False
-26|known-any:RUS 6.2 level since-2025 True
-17|known-any:RUS 6.3 level since-2025 False
17|known-any:RUS 6.3 level since-2025 True
-17|known-any:RUS 7 level to-2024 False
17|known-any:RUS 7 level to-2024 True
16|known-any:RUS 7.1 level since-2025 False
-16|known-any:RUS 7.1 level since-2025 True
9|known-any:RUS 7.5 level since-2025 False
-9|known-any:RUS 7.5 level since-2025 True
31|known-any:RUS 8 level to-2024 False
17|known-any:SAU 6.5 level since-2025 False
-17|known-any:SAU 6.5 level since-2025 True
-12|known-any:SGP 2.9 level since-2025 False
12|known-any:SGP 2.9 level since-2025 True
-22|known-any:SGP 3 aim since-2025 False
22|known-any:SGP 3 aim since-2025 True
-23|known-any:SGP 3 level since-2025 False
23|known-any:SGP 3 level since-2025 True
-25|known-any:SGP 3 level to-2024 False
25|known-any:SGP 3 level to-2024 True
-12|known-any:SVK 1.5 aim since-2025 False
12|known-any:SVK 1.5 aim since-2025 True
18|known-any:SVK 2 level since-2025 False
-18|known-any:SVK 2 level since-2025 True
27|known-any:SVK 2 no since-2025 False
-27|known-any:SVK 2 no since-2025 True
-9|known-any:SVN 1.29 level to-2024 False
9|known-any:SVN 1.29 level to-2024 True
-39|known-any:SVN 1.5 level to-2013 False
45|known-any:SVN 3.5 aim since-2025 False
10|known-any:SWE 2 aim to-2024 False
-10|known-any:SWE 2 aim to-2024 True
9|known-any:SWE 2.1 level to-2024 False
-9|known-any:SWE 2.1 level to-2024 True
-51|known-any:SWE 2.4 level since-2025 False
51|known-any:SWE 2.4 level since-2025 True
-33|known-any:SWE 3 level to-2024 False
12|known-any:SWE 3.5 aim since-2025 False
-12|known-any:SWE 3.5 aim since-2025 True
-21|known-any:THA 1 level since-2025 False
21|known-any:THA 1 level since-2025 True
-27|known-any:THA 1.1 level since-2025 False
27|known-any:THA 1.1 level since-2025 True
12|known-any:THA 1.2 level since-2025 False
-12|known-any:THA 1.2 level since-2025 True
-19|known-any:THA 1.2 level to-2024 False
19|known-any:THA 1.2 level to-2024 True
17|known-any:THA 1.5 level to-1999 False
-17|known-any:THA 1.5 level to-1999 True
-43|known-any:THA 1.5 level to-2024 False
8|known-any:THA 2 no since-2025 False
-8|known-any:THA 2 no since-2025 True
-8|known-any:THA 3 level since-2025 False
8|known-any:THA 3 level since-2025 True
13|known-any:TUR 1.9 level since-2025 False
-13|known-any:TUR 1.9 level since-2025 True
-38|known-any:TUR 2 level since-2025 False
38|known-any:TUR 2 level since-2025 True
10|known-any:TUR 2.1 level since-2025 False
-10|known-any:TUR 2.1 level since-2025 True
-16|known-any:TUR 2.3 level since-2025 False
16|known-any:TUR 2.3 level since-2025 True
17|known-any:TUR 2.33 level since-2025 False
-17|known-any:TUR 2.33 level since-2025 True
23|known-any:TUR 3.2 level to-2013 False
-29|known-any:TWN 1.5 level since-2025 False
-28|known-any:TWN 1E+1 aim since-2025 False
28|known-any:TWN 1E+1 aim since-2025 True
-31|known-any:TWN 1E+1 level since-2025 False
-8|known-any:TWN 1E+1 no since-2025 False
8|known-any:TWN 1E+1 no since-2025 True
23|known-any:TWN 2 aim to-2024 False
-23|known-any:TWN 2 aim to-2024 True
10|known-any:TWN 2 level since-2025 False
-10|known-any:TWN 2 level since-2025 True
-11|known-any:TWN 2 level to-2024 False
11|known-any:TWN 2 level to-2024 True
47|known-any:TWN 2.1 level since-2025 False
-47|known-any:TWN 2.1 level since-2025 True
-59|known-any:TWN 2.1 level to-2024 False
59|known-any:TWN 2.1 level to-2024 True
9|known-any:TWN 2.3 level since-2025 False
11|known-any:TWN 2.4 level since-2025 False
-11|known-any:TWN 2.4 level since-2025 True
28|known-any:TWN 2.4 level to-2024 False
-28|known-any:TWN 2.4 level to-2024 True
-29|known-any:TWN 2.45 level since-2025 False
29|known-any:TWN 2.45 level since-2025 True
11|known-any:TWN 2.45 level to-2024 False
-11|known-any:TWN 2.45 level to-2024 True
-46|known-any:TWN 2.5 aim since-2025 False
46|known-any:TWN 2.5 aim since-2025 True
-15|known-any:TWN 2.5 level since-2025 False
15|known-any:TWN 2.5 level since-2025 True
-11|known-any:TWN 2.5 level to-2024 False
11|known-any:TWN 2.5 level to-2024 True
-33|known-any:TWN 2.6 level to-2013 False
28|known-any:TWN 2.84 level since-2025 False
-28|known-any:TWN 2.84 level since-2025 True
-17|known-any:TWN 2.9 level since-2025 False
17|known-any:TWN 2.9 level since-2025 True
-12|known-any:TWN 3 aim to-2013 False
12|known-any:TWN 3 aim to-2013 True
17|known-any:TWN 3 aim to-2024 False
-17|known-any:TWN 3 aim to-2024 True
32|known-any:TWN 3 level since-2025 False
-32|known-any:TWN 3 level since-2025 True
-15|known-any:TWN 3 level to-1999 False
17|known-any:TWN 3.3 aim since-2025 False
-17|known-any:TWN 3.3 aim since-2025 True
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
28|known-any:TWN 5 aim since-2025 False
-28|known-any:TWN 5 aim since-2025 True
-8|known-any:TWN 5 aim to-2024 False
8|known-any:TWN 5 aim to-2024 True
-9|known-any:TWN 5 level to-1999 False
9|known-any:TWN 5 level to-1999 True
11|known-any:TWN 7 aim since-2025 False
-18|known-any:UKR 0.25 aim since-2025 False
39|known-any:UKR 34 level since-2025 False
-39|known-any:UKR 34 level since-2025 True
12|known-any:UKR 34 level to-2024 False
-12|known-any:UKR 34 level to-2024 True
19|known-any:UKR 37 level to-2024 False
-19|known-any:UKR 37 level to-2024 True
14|known-any:UKR 3E+1 level to-2024 False
23|known-any:UKR 4E+1 level since-2025 False
-23|known-any:UKR 4E+1 level since-2025 True
-14|known-any:USA 14 level since-2025 False
46|known-any:USA 1E+1 level to-2024 False
-46|known-any:USA 1E+1 level to-2024 True
-9|known-any:USA 3 aim since-2025 False
9|known-any:USA 3 aim since-2025 True
44|known-any:USA 3 aim to-1999 False
-44|known-any:USA 3 aim to-1999 True
-20|known-any:USA 3 level since-2025 False
20|known-any:USA 3 level since-2025 True
-20|known-any:USA 3 level to-2024 False
20|known-any:USA 3 level to-2024 True
-17|known-any:USA 3.1 level since-2025 False
17|known-any:USA 3.1 level since-2025 True
14|known-any:USA 3.1 level to-2024 False
-14|known-any:USA 3.1 level to-2024 True
-27|known-any:USA 3.2 level since-2025 False
27|known-any:USA 3.2 level since-2025 True
17|known-any:USA 3.22 level since-2025 False
-17|known-any:USA 3.22 level since-2025 True
-14|known-any:USA 3.3 level since-2025 False
14|known-any:USA 3.3 level since-2025 True
-26|known-any:USA 3.3 level to-2024 False
26|known-any:USA 3.3 level to-2024 True
10|known-any:USA 3.38 level since-2025 False
-10|known-any:USA 3.38 level since-2025 True
24|known-any:USA 3.38 level to-2024 False
-24|known-any:USA 3.38 level to-2024 True
-22|known-any:USA 3.4 level to-2024 False
22|known-any:USA 3.4 level to-2024 True
-45|known-any:USA 3.5 level since-2025 False
45|known-any:USA 3.5 level since-2025 True
25|known-any:USA 3.5 level to-2021 False
-25|known-any:USA 3.5 level to-2021 True
21|known-any:USA 3.5 level to-2024 False
-21|known-any:USA 3.5 level to-2024 True
31|known-any:USA 3.6 level to-1999 False
14|known-any:USA 3.6 level to-2024 False
-22|known-any:USA 3.8 level to-2021 False
16|known-any:USA 4 aim since-2025 False
-11|known-any:USA 4 level to-2013 False
11|known-any:USA 4 level to-2013 True
25|known-any:USA 4.5 aim since-2025 False
-25|known-any:USA 4.5 aim since-2025 True
18|known-any:USA 4.5 level to-2013 False
-18|known-any:USA 4.5 level to-2013 True
13|known-any:USA 4.6 aim since-2025 False
-13|known-any:USA 4.6 aim since-2025 True
8|known-any:USA 4.6 level since-2025 False
-8|known-any:USA 4.6 level since-2025 True
11|known-any:USA 4.7 level since-2025 False
-11|known-any:USA 4.7 level since-2025 True
8|known-any:USA 4.7 level to-2013 False
-8|known-any:USA 4.7 level to-2013 True
16|known-any:USA 4.9 level to-2024 False
-16|known-any:USA 4.9 level to-2024 True
-20|known-any:USA 4.9-16.9 level to-2024 False
-25|known-any:USA 4E+1 level since-2025 False
37|known-any:USA 5 aim since-2025 False
-37|known-any:USA 5 aim since-2025 True
-45|known-any:USA 5 aim to-2024 False
45|known-any:USA 5 aim to-2024 True
12|known-any:USA 5 level since-2025 False
-12|known-any:USA 5 level since-2025 True
-18|known-any:USA 5 level to-1999 False
18|known-any:USA 5 level to-1999 True
16|known-any:USA 5 no since-2025 False
-16|known-any:USA 5 no since-2025 True
22|known-any:USA 5.3 level to-1999 False
-22|known-any:USA 5.3 level to-1999 True
-13|known-any:USA 5.5 level to-1999 False
13|known-any:USA 5.5 level to-1999 True
-26|known-any:USA 5.9 level to-1999 False
12|known-any:USA 5E+1 level since-2025 False
-25|known-any:USA 6.3 level to-1999 False
25|known-any:USA 6.3 level to-1999 True
8|known-any:USA 6.6 level to-1999 False
-8|known-any:USA 6.6 level to-1999 True
-35|known-any:USA 6.8 level to-2024 False
35|known-any:USA 6.8 level to-2024 True
-12|known-any:USA 6.9 level since-2025 False
-36|known-any:VNM 1.8 level since-2025 False
36|known-any:VNM 1.8 level since-2025 True
-15|known-any:VNM 1.9 level since-2025 False
15|known-any:VNM 1.9 level since-2025 True
-34|known-any:VNM 2 aim since-2025 False
-34|known-any:VNM 2 level since-2025 False
34|known-any:VNM 2 level since-2025 True
16|known:0.1 2027 no
-10|known:0.1 None no
-10|known:0.15 205X level
70|known:0.15 None level
8|known:0.15 None no
-56|known:0.2 2025 level
-27|known:0.2 2026 level
97|known:0.2 None level
9|known:0.2 None no
-18|known:0.25 2026 aim
28|known:0.25 None aim
21|known:0.25 None level
10|known:0.3 2026 level
24|known:0.3 None level
90|known:0.4 2014 level
-13|known:0.5 2028 aim
-8|known:0.5 2030 aim
-53|known:0.5 None aim
23|known:0.5 None level
-12|known:0.6 2024 level
-12|known:0.6 2025 level
-25|known:0.7 1990 level
43|known:0.7 2023 level
-17|known:0.7 2025 level
57|known:0.7 None level
-22|known:0.79 1955 level
24|known:0.79 1970 level
43|known:0.8 2015 level
10|known:0.8 2025 level
39|known:0.8 2026 level
14|known:0.8 None aim
14|known:0.88 FY1977 level
15|known:0.9 1976 level
-8|known:0.9 1978 level
12|known:0.9 1981 level
55|known:0.9 2012 level
43|known:0.9 2014 level
-11|known:0.9 2015 level
-42|known:0.9 2018 level
-9|known:0.9 2019 level
-19|known:0.9 2024 level
24|known:0.9 2025 level
10|known:0.9 FY1976 level
8|known:0.9 FY1978 level
28|known:0.9 FY1979 level
18|known:0.9 FY1980 level
-31|known:0.9 FY2015 level
16|known:0.9 FY2019 level
26|known:0.91 FY1981 level
-9|known:0.91 None level
-34|known:0.92 2024 level
11|known:0.92 FY1980 level
31|known:0.92 FY2018 level
-15|known:0.92 None level
11|known:0.93 FY1982 level
10|known:0.93 FY2016 level
18|known:0.93 FY2017 level
-8|known:0.93 FY2018 level
-41|known:0.93 None level
-35|known:0.94 FY1991 level
14|known:0.94 FY1993 level
-9|known:0.94 None level
10|known:0.948 FY1994 level
-9|known:0.95 1976 level
-20|known:0.95 2023 level
-10|known:0.95 FY2020 level
40|known:0.95 FY2021 level
-11|known:0.95 FY2027 level
25|known:0.95 None level
11|known:0.954 FY1991 level
-11|known:0.954 None level
8|known:0.96 FY1995 level
11|known:0.96 FY2013 level
-12|known:0.96 FY2021 level
42|known:0.96 FY2022 level
-15|known:0.96 FY2023 level
-10|known:0.96 FY2027 level
-10|known:0.96 None level
22|known:0.97-1.02 FY1987 level
36|known:0.97-1.02 None level
13|known:0.978 FY1983 level
-12|known:0.978 None level
46|known:0.98 FY1983 level
-19|known:0.98 None aim
-21|known:0.99 None level
44|known:0.991 FY1999 level
19|known:0.993 FY1986 level
-11|known:0.993 None level
19|known:0.997 FY1985 level
35|known:0.997 FY1990 level
-20|known:0.997 None level
-29|known:1 196X level
-29|known:1 1976 no
-9|known:1 197X level
32|known:1 197X no
29|known:1 1983 level
8|known:1 1984 aim
-67|known:1 1987 level
-11|known:1 1987 no
37|known:1 1989 level
14|known:1 198X level
-19|known:1 1990 aim
-12|known:1 1995 level
-26|known:1 1998 level
-18|known:1 2000 level
-17|known:1 2013 level
17|known:1 2014 level
-15|known:1 2016 level
26|known:1 2018 level
-23|known:1 201X level
49|known:1 2020 level
-13|known:1 2021 level
88|known:1 2022 level
-9|known:1 2022-12 level
-13|known:1 2023 level
-71|known:1 2024 level
53|known:1 2025 level
-10|known:1 2026 level
-9|known:1 2027 level
-11|known:1 2027 no
-30|known:1 2028 aim
49|known:1 2032 aim
-9|known:1 2036 aim
26|known:1 FY1980 no
17|known:1 FY1985 no
37|known:1 FY1987 aim
72|known:1 FY1987 level
-11|known:1 FY1987 no
8|known:1 FY1990 level
32|known:1 FY1991 level
18|known:1 FY1995 no
-32|known:1 FY1999 level
69|known:1 FY2015 level
48|known:1 FY2021 level
111|known:1 FY2022 level
23|known:1 FY2022 no
-78|known:1 FY2023 level
-9|known:1 FY2024 level
-60|known:1 FY2025 level
-55|known:1 FY2027 level
-10|known:1 FY2027 no
64|known:1 None level
40|known:1 None no
-11|known:1.004 1976 level
-8|known:1.004 1986-12 level
21|known:1.004 1987 level
45|known:1.004 FY1987 level
-23|known:1.004 None level
26|known:1.006 FY1989 level
21|known:1.013 FY1988 level
-16|known:1.013 None level
25|known:1.02 None level
-40|known:1.03 FY1986 level
54|known:1.03 FY1986/FY1990 level
-10|known:1.03 FY1990 level
-29|known:1.03 None aim
-12|known:1.038 1990 level
43|known:1.038 None level
-26|known:1.04 1985 level
58|known:1.04 None level
8|known:1.05 FY2026 level
-62|known:1.09 FY2021 level
10|known:1.09 FY2022 level
71|known:1.09 None level
-13|known:1.1 1960 level
34|known:1.1 2013 level
16|known:1.1 2014 level
-9|known:1.1 2018 level
62|known:1.1 2022 level
-24|known:1.1 2024 level
-47|known:1.1 2025 level
-14|known:1.1 2026 level
52|known:1.1 FY2022 level
-14|known:1.1 FY2023 level
34|known:1.1 FY2025 level
-28|known:1.1 None level
-33|known:1.1-1.3 None level
-9|known:1.19 2023 level
41|known:1.19 FY2023 level
-15|known:1.19 None level
-8|known:1.2 1999 level
9|known:1.2 2004 level
51|known:1.2 2014 level
14|known:1.2 2016 level
-35|known:1.2 2022 level
40|known:1.2 2023 level
-33|known:1.2 2024 level
-21|known:1.2 2025 level
-24|known:1.2 2025/2026 level
-11|known:1.2 2026 level
-9|known:1.2 2027 level
58|known:1.2 FY2022 level
48|known:1.2 FY2023 level
-100|known:1.2 FY2024 level
-10|known:1.2 FY2025 level
-10|known:1.2 FY2027 level
26|known:1.2 None aim
48|known:1.2 None level
-22|known:1.22 None level
8|known:1.24 2018 level
10|known:1.24 2021 level
-25|known:1.24 2022 level
-10|known:1.24 2027 level
15|known:1.24 FY2021 level
18|known:1.24 FY2022 level
-22|known:1.24 FY2027 level
23|known:1.24 None level
48|known:1.28 2024 level
-27|known:1.28 2029 level
-16|known:1.28 None level
25|known:1.29 2024 level
8|known:1.29 None level
-25|known:1.3 2012 level
52|known:1.3 2013 level
19|known:1.3 2014 level
31|known:1.3 2017 level
9|known:1.3 2020 level
29|known:1.3 2022 level
-62|known:1.3 2023 level
58|known:1.3 2024 level
-34|known:1.3 2024-12 level
-27|known:1.3 2025 level
-29|known:1.3 2025-22 level
11|known:1.3 2026 level
34|known:1.3 2026/2027 level
-8|known:1.3 2027 level
-12|known:1.3 2028 level
-17|known:1.3 2030 level
-8|known:1.3 2032/2033 level
13|known:1.3 FY2018 level
-37|known:1.3 FY2019 level
-14|known:1.3 FY2023 level
36|known:1.3 FY2024 level
-20|known:1.3 FY2025 level
9|known:1.3 None aim
55|known:1.3 None level
-8|known:1.31 None level
14|known:1.33 2023 level
-17|known:1.33 2029/2030 level
9|known:1.33 None level
-20|known:1.35 None level
14|known:1.36 None level
69|known:1.37 2024 level
-16|known:1.37 2032 level
-38|known:1.37 FY2025 level
14|known:1.38 2019 level
46|known:1.38 2023 level
-66|known:1.38 2024 level
13|known:1.38 None level
-45|known:1.4 1952 level
-25|known:1.4 1958 level
34|known:1.4 2014 level
-45|known:1.4 2020 level
22|known:1.4 2021 level
-22|known:1.4 2023 level
98|known:1.4 2024 level
-15|known:1.4 2025/2026 level
9|known:1.4 2026 level
48|known:1.4 2028 level
50|known:1.4 FY2021 level
-14|known:1.4 FY2022 level
98|known:1.4 FY2023 level
-21|known:1.4 FY2024 level
-94|known:1.4 FY2025 level
-15|known:1.4 None level
-21|known:1.45 2024 level
-9|known:1.45 FY2025 level
45|known:1.45 None level
23|known:1.47 2014 level
-26|known:1.47 2024 level
-8|known:1.47 None level
18|known:1.49 2024 level
-12|known:1.49 None level
52|known:1.5 1998 level
-23|known:1.5 2006 level
-12|known:1.5 2014 level
40|known:1.5 2021 level
-18|known:1.5 2022 level
-9|known:1.5 2023 level
-12|known:1.5 2024 aim
-13|known:1.5 2025 aim
-90|known:1.5 2025 level
-13|known:1.5 2025-05 level
-13|known:1.5 2025-06 aim
52|known:1.5 2025/2026 level
-9|known:1.5 2026 aim
-19|known:1.5 2026 level
-19|known:1.5 2027 aim
-9|known:1.5 2027 level
27|known:1.5 2028 level
-30|known:1.5 2029 aim
-8|known:1.5 2029 no
-13|known:1.5 202X aim
73|known:1.5 2032 aim
17|known:1.5 2033 aim
95|known:1.5 2035 aim
94|known:1.5 2035 level
-25|known:1.5 FY1987 level
-13|known:1.5 FY2023 level
27|known:1.5 FY2024 level
16|known:1.5 FY2025 level
-20|known:1.5 FY2027 aim
11|known:1.5 FY2027 level
32|known:1.5 None aim
53|known:1.5 None level
11|known:1.5 None no
21|known:1.55 2024 level
-17|known:1.55 None level
-9|known:1.57 2014 level
34|known:1.57 2023 level
-35|known:1.57 2024 level
-36|known:1.57 2025 level
8|known:1.57 None level
-15|known:1.58 1962 level
14|known:1.58 None level
-20|known:1.6 1989 level
-13|known:1.6 2001 level
-38|known:1.6 2019 level
-37|known:1.6 2022 level
35|known:1.6 2023 level
-45|known:1.6 2024 level
-35|known:1.6 2025 level
31|known:1.6 2026 level
-56|known:1.6 FY2022 level
-25|known:1.6 FY2023 level
133|known:1.6 FY2024 level
53|known:1.6 FY2025 level
19|known:1.6 FY2026 level
10|known:1.6 FY2027 aim
19|known:1.6 FY2027 level
-10|known:1.6 None aim
51|known:1.6 None level
-27|known:1.65 1962 level
15|known:1.65 2024 level
12|known:1.65 None level
-10|known:1.7 1976 level
-19|known:1.7 2012 level
32|known:1.7 2020 level
50|known:1.7 2021 level
-29|known:1.7 2022 level
17|known:1.7 2023 level
38|known:1.7 2024 level
-38|known:1.7 2025 level
-14|known:1.7 2026 level
-29|known:1.7 FY2021 level
-24|known:1.7 FY2022 level
39|known:1.7 FY2025 level
10|known:1.7 FY2026 level
32|known:1.7 FY2027 level
-19|known:1.7 None level
-28|known:1.75 2025 level
-24|known:1.75 FY2022 level
34|known:1.75 FY2025 level
-13|known:1.75 None level
10|known:1.78 1955 level
42|known:1.8 2019 level
-37|known:1.8 2022 level
-80|known:1.8 2024 level
-9|known:1.8 2026 level
11|known:1.8 2027 level
-13|known:1.8 2028 level
-34|known:1.8 FY2022 level
-12|known:1.8 FY2024 level
151|known:1.8 FY2025 level
-10|known:1.8 FY2026 level
-31|known:1.8 FY2027 level
38|known:1.8 None aim
58|known:1.8 None level
9|known:1.85 2023 level
-9|known:1.85 2024 level
-10|known:1.9 196X level
87|known:1.9 2023 level
17|known:1.9 2024 level
12|known:1.9 2024/2025 level
-30|known:1.9 2025 level
-10|known:1.9 2025-08-27 level
41|known:1.9 2025/2026 level
-9|known:1.9 2026 level
-24|known:1.9 2027 level
-13|known:1.9 2035 level
-36|known:1.9 FY2022 level
-21|known:1.9 FY2024 level
-14|known:1.9 FY2025 level
81|known:1.9 FY2026 level
27|known:1.9 FY2027 level
-9|known:1.9 FY2031 level
-11|known:1.9 None level
41|known:1.95 None aim
8|known:1.95 None level
11|known:1.97 2023/2024 level
-9|known:1.97 None level
39|known:13 None level
14|known:14 None level
21|known:15 None level
8|known:1944 level since-2025
-51|known:1952 level since-2025
-13|known:1955 level to-2024
-38|known:1958 level since-2025
43|known:195X level to-2024
-20|known:1960 level to-2024
-43|known:1962 level to-2021
14|known:1962 level to-2024
11|known:1965 level to-1999
11|known:1968 level since-2025
15|known:1970 level to-2024
-17|known:1972 level to-2024
-15|known:1976 level since-2025
-67|known:1976 level to-1999
-8|known:1976 level to-2021
-11|known:1976 level to-2024
-13|known:1976 no to-1999
-12|known:1976 no to-2024
22|known:1977 level to-1999
-16|known:1978 level to-1999
-15|known:1979 level to-2024
17|known:1979/1980 level to-1999
-50|known:197X level since-2025
-11|known:197X level to-2024
-13|known:197X no since-2025
45|known:197X no to-2024
34|known:1980 level since-2025
45|known:1980 level to-1999
-39|known:1981 level to-1999
-42|known:1982 level to-1999
-26|known:1982-04 level to-1999
-34|known:1982-07-23 level to-1999
16|known:1983 level to-1999
24|known:1984 aim to-1999
-11|known:1984 level to-1999
8|known:1984 level to-2024
18|known:1985 aim to-1999
-11|known:1985 level since-2025
-12|known:1985-09-18 level to-1999
-14|known:1985/1986 level to-1999
67|known:1986 level since-2025
-9|known:1986 level to-1999
-8|known:1986-12 level to-1999
-8|known:1986-12-30 level to-1999
-11|known:1987 aim to-1999
-14|known:1987 level since-2025
44|known:1987 level to-1999
-18|known:1987 level to-2024
31|known:1987/1988 aim to-1999
-28|known:1988 level since-2025
45|known:1988 level to-2024
69|known:1989 level since-2025
43|known:1989 level to-1999
-20|known:198X aim to-1999
50|known:198X level since-2025
15|known:198X level to-1999
66|known:198X level to-2024
-73|known:1990 aim to-1999
-11|known:1990 level since-2025
9|known:1990 level to-1999
13|known:1990 level to-2024
-28|known:1991-03 level to-1999
25|known:1992 level to-2024
-11|known:1993 aim to-1999
46|known:1993 level to-1999
-26|known:1993 level to-2013
-10|known:1994 level since-2025
11|known:1994 level to-1999
25|known:1995 level to-1999
24|known:1997 aim to-1999
35|known:1997 level to-1999
17|known:1998 aim to-1999
-11|known:1998-07/1998-12 level to-1999
-11|known:1999 aim to-1999
26|known:1999 level to-1999
29|known:199X level since-2025
-9|known:199X level to-2021
-21|known:199X level to-2024
48|known:1E+1 195X level
-11|known:1E+1 2027 aim
30|known:1E+1 None aim
-17|known:1E+1 None level
8|known:1E+1 None no
10|known:2 1988 level
-12|known:2 1989 level
-17|known:2 198X aim
21|known:2 198X level
-9|known:2 1990 level
-9|known:2 2002 aim
-28|known:2 2013 aim
-40|known:2 2014 aim
-89|known:2 2014 level
-30|known:2 2015 aim
9|known:2 2016 aim
47|known:2 2016 level
-18|known:2 2017 aim
25|known:2 2018 aim
-54|known:2 2018 level
-14|known:2 2019 aim
-9|known:2 2020 level
26|known:2 2020/2021 aim
-49|known:2 2022 aim
-61|known:2 2022 level
-15|known:2 2022-02 aim
-9|known:2 2022-12 aim
42|known:2 2022/2023 level
19|known:2 2023/2024 level
110|known:2 2024 aim
-17|known:2 2024 level
107|known:2 2025 aim
99|known:2 2025 level
-8|known:2 2025-04 aim
-18|known:2 2025-12 level
47|known:2 2025/2026 aim
37|known:2 2025/2026 level
-53|known:2 2026 aim
-46|known:2 2026 level
-8|known:2 2026-01 level
131|known:2 2026-03 aim
53|known:2 2026-03 level
18|known:2 2026-03 no
-11|known:2 2026-04 aim
-9|known:2 2026-12 aim
-26|known:2 2026-21 level
72|known:2 2026/2027 level
48|known:2 2027 aim
-31|known:2 2027 level
14|known:2 2027 no
-25|known:2 2027-01 aim
62|known:2 2028 aim
8|known:2 2028 no
29|known:2 2028-03 aim
54|known:2 2029 aim
-11|known:2 2029 level
-8|known:2 202X aim
-23|known:2 202X level
-65|known:2 2030 aim
-30|known:2 2030 level
64|known:2 2031 aim
-47|known:2 2032 aim
15|known:2 2032/2033 aim
-11|known:2 2033/2034 level
-18|known:2 2034 aim
-96|known:2 2035 aim
-18|known:2 2035 level
10|known:2 2035 no
-13|known:2 2036 aim
-35|known:2 203X aim
-32|known:2 2040 aim
-13|known:2 FY2015 no
-8|known:2 FY2021 no
-12|known:2 FY2022 aim
-57|known:2 FY2022 level
-12|known:2 FY2024 aim
8|known:2 FY2024 level
105|known:2 FY2025 aim
101|known:2 FY2025 level
10|known:2 FY2026 aim
29|known:2 FY2026 level
-8|known:2 FY2026 no
37|known:2 FY2027 aim
45|known:2 FY2027 no
11|known:2 FY2028 aim
-14|known:2 FY2030 aim
-10|known:2 FY2030 level
-53|known:2 FY2031 aim
50|known:2 None aim
32|known:2 None level
-26|known:2 None no
-8|known:2.01 2014 level
16|known:2.01 2024 level
-8|known:2.01 None level
8|known:2.02 2024/2025 level
-11|known:2.02 2033/2034 level
8|known:2.03 2025/2026 level
-10|known:2.05 2033/2034 level
9|known:2.06 2024 level
14|known:2.1 1992 level
41|known:2.1 2020 level
-52|known:2.1 2021 level
-36|known:2.1 2023 level
86|known:2.1 2024 level
33|known:2.1 2025 level
8|known:2.1 2026 aim
-36|known:2.1 2026 level
10|known:2.1 2026 no
-11|known:2.1 2027 level
-23|known:2.1 2028 level
-34|known:2.1 2029 aim
-8|known:2.1 2029 level
37|known:2.1 2030 aim
34|known:2.1 2033/2034 level
-29|known:2.1 2035 aim
-23|known:2.1 FY2022 level
-8|known:2.1 FY2025 level
8|known:2.1 FY2026 level
30|known:2.1 FY2027 level
-15|known:2.1 FY2031 level
27|known:2.1 None aim
19|known:2.1 None level
-8|known:2.1 None no
12|known:2.12 2024 level
16|known:2.16 2025 level
-12|known:2.16 None level
22|known:2.2 2014 level
-10|known:2.2 2017 level
59|known:2.2 2022 level
-13|known:2.2 2023 level
-40|known:2.2 2025 level
30|known:2.2 2026 level
-19|known:2.2 202X level
11|known:2.2 2030 level
-15|known:2.2 FY2025 level
8|known:2.2 FY2026 level
49|known:2.2 FY2027 level
24|known:2.2 None aim
26|known:2.2 None level
23|known:2.25 2023 level
-33|known:2.25 None level
22|known:2.27 2023 level
-20|known:2.27 None level
-14|known:2.3 2014 level
-79|known:2.3 2023 level
101|known:2.3 2024 level
-12|known:2.3 2025 level
-26|known:2.3 2025/2026 level
52|known:2.3 2026/2027 level
20|known:2.3 2029/2030 level
-18|known:2.3 202X level
39|known:2.3 2030 level
32|known:2.3 2033/2034 level
-19|known:2.3 2035 level
-15|known:2.3 FY2025 level
-8|known:2.3 FY2027 aim
-61|known:2.32 2024 level
81|known:2.32 2025 level
-54|known:2.32 2026 level
37|known:2.32 None level
28|known:2.33 2024 level
17|known:2.33 2025 level
-42|known:2.33 None level
32|known:2.36 2018 level
39|known:2.36 2025/2026 level
-33|known:2.36 FY2025 level
-15|known:2.38 None level
-15|known:2.4 2014 level
12|known:2.4 2023 level
-34|known:2.4 2024 level
11|known:2.4 2025 aim
46|known:2.4 2025 level
-11|known:2.4 2025/2026 aim
-13|known:2.4 2025/2026 level
75|known:2.4 2026 level
-10|known:2.4 2027 level
-16|known:2.4 2029 level
-8|known:2.4 2030 aim
-12|known:2.4 2032/2033 aim
38|known:2.4 2033 aim
24|known:2.4 2033 level
41|known:2.4 2033/2034 aim
-54|known:2.4 2035 aim
-49|known:2.4 FY2025 level
-24|known:2.4 FY2026 level
13|known:2.4 FY2027 level
31|known:2.4 FY2030 level
20|known:2.4 None aim
22|known:2.4 None no
-33|known:2.42 2025 level
80|known:2.42 2026 level
-11|known:2.42 None level
-22|known:2.45 2024 level
38|known:2.45 2025 level
-8|known:2.45 FY2025 level
18|known:2.45 None level
17|known:2.5 198X level
12|known:2.5 2008 level
12|known:2.5 2010 level
-13|known:2.5 2018 level
14|known:2.5 2023 aim
48|known:2.5 2023 level
18|known:2.5 2024 level
-15|known:2.5 2025 aim
-32|known:2.5 2025-21 aim
10|known:2.5 2025/2026 aim
26|known:2.5 2026 aim
-47|known:2.5 2026 level
9|known:2.5 2026/2027 aim
-11|known:2.5 2026/2027 level
50|known:2.5 2027 aim
32|known:2.5 2027 level
34|known:2.5 2027-04 aim
-41|known:2.5 2028 aim
-24|known:2.5 2029 aim
-34|known:2.5 202X aim
-28|known:2.5 202X level
18|known:2.5 2030 aim
23|known:2.5 2030 level
-18|known:2.5 2031 aim
-9|known:2.5 2032 aim
-10|known:2.5 2034 aim
-61|known:2.5 2035 aim
23|known:2.5 203X aim
-17|known:2.5 FY2024 level
-23|known:2.5 FY2025 level
-42|known:2.5 FY2026 level
13|known:2.5 FY2027 aim
15|known:2.5 FY2027 level
10|known:2.5 FY2028 aim
18|known:2.5 FY2030 level
29|known:2.5 FY2031 aim
-11|known:2.5 FY2035 aim
45|known:2.5 None aim
25|known:2.5 None level
35|known:2.5 None no
13|known:2.55 2027 level
-12|known:2.55 None level
-27|known:2.6 1993 level
-20|known:2.6 2020 level
21|known:2.6 2023 level
46|known:2.6 2024 level
45|known:2.6 2025 level
49|known:2.6 2027 aim
37|known:2.6 2027 level
17|known:2.6 2027-04 aim
-25|known:2.6 2035 aim
-13|known:2.6 2035 level
-25|known:2.6 FY2025 level
-18|known:2.6 FY2026 level
-46|known:2.6 FY2027 level
89|known:2.6 FY2031 level
-44|known:2.6 None aim
-12|known:2.6 None level
19|known:2.7 2021 level
40|known:2.7 2022 level
-21|known:2.7 2023 level
18|known:2.7 2024 level
-20|known:2.7 2025 level
-11|known:2.7 FY2025 level
14|known:2.7 None aim
14|known:2.7 None level
19|known:2.76 2029 level
-19|known:2.76 2032 level
79|known:2.8 1989 level
-32|known:2.8 1998 level
45|known:2.8 2020 level
-10|known:2.8 2021 level
22|known:2.8 2023 level
-14|known:2.8 2024/2025 level
46|known:2.8 2025 level
-32|known:2.8 2026 level
-17|known:2.8 202X level
18|known:2.8 2030 level
-11|known:2.8 2033 level
-16|known:2.8 2033/2034 level
-37|known:2.8 FY2025 level
-14|known:2.8 FY2026 level
41|known:2.8 FY2030 level
-23|known:2.84 2025 level
51|known:2.84 2026 level
-28|known:2.84 None level
15|known:2.9 2022 aim
17|known:2.9 2025 level
-16|known:2.9 2026 level
30|known:2.9 2030 level
-23|known:2.9 2035 level
14|known:2.9 FY2026 level
-19|known:2.9 None aim
-11|known:2000 aim to-1999
-16|known:2000 level since-2025
-9|known:2000 level to-1999
-9|known:2001 aim to-2021
-9|known:2001 level since-2025
-9|known:2001 level to-1999
-22|known:2001 level to-2024
-9|known:2002 aim since-2025
-11|known:2003 aim to-2013
-9|known:2003 level to-1999
22|known:2003 level to-2013
-32|known:2004 level since-2025
-25|known:2004 level to-2021
30|known:2005 level to-2013
-10|known:2005 level to-2024
-34|known:2006 level since-2025
-39|known:2006 level to-2013
-23|known:2006 level to-2024
-8|known:2007 aim to-2013
-27|known:2007 level to-2013
40|known:2008 aim since-2025
-40|known:2008 level to-2013
-14|known:2009 level since-2025
-11|known:2009 level to-2024
21|known:2010 level to-2024
9|known:2010/2011 level since-2025
-14|known:2011 level since-2025
9|known:2011 level to-2013
9|known:2012 level since-2025
62|known:2012 level to-2013
-47|known:2012 level to-2021
-27|known:2013 aim since-2025
-12|known:2013 aim to-2013
33|known:2013 level since-2025
15|known:2013 level to-2013
63|known:2013 level to-2021
-45|known:2013 level to-2024
-30|known:2014 aim since-2025
-12|known:2014 aim to-2021
-15|known:2014 aim to-2024
57|known:2014 level since-2025
-17|known:2014 level to-2013
60|known:2014 level to-2021
-22|known:2015 aim to-2021
8|known:2015 aim to-2024
14|known:2015 level since-2025
-8|known:2015 level to-2013
38|known:2015 level to-2021
53|known:2016 level since-2025
-8|known:2016 level to-2021
46|known:2016 level to-2024
-11|known:2017 aim to-2013
-16|known:2017 aim to-2021
8|known:2017 level to-2013
-22|known:2017 level to-2021
-12|known:2017/2018 level to-2024
10|known:2018 aim since-2025
-21|known:2018 level since-2025
16|known:2018 level to-2024
-13|known:2019 aim since-2025
-12|known:2019 level since-2025
85|known:2019 level to-2021
-11|known:2019 level to-2024
31|known:2019-01 aim to-2021
-11|known:2019-11-29 level to-2021
16|known:201X level since-2025
-22|known:201X level to-2024
-8|known:2020 aim since-2025
-17|known:2020 level since-2025
8|known:2020 level to-2021
109|known:2020 level to-2024
21|known:2020/2021 aim to-2024
25|known:2021 level since-2025
-11|known:2021 level to-2024
-52|known:2022 aim since-2025
22|known:2022 aim to-2021
-15|known:2022 aim to-2024
93|known:2022 level to-2024
-11|known:2022 no to-2024
-25|known:2022-01/2022-03 level to-2024
-15|known:2022-02 aim to-2024
-12|known:2022-04 aim since-2025
-10|known:2022-05 level to-2024
-15|known:2022-12 level to-2024
49|known:2022/2023 level to-2024
-27|known:2023 aim since-2025
-16|known:2023 aim to-2024
57|known:2023 level since-2025
56|known:2023 level to-2024
-8|known:2023-04 level to-2024
-31|known:2023-04/2023-06 level to-2024
-8|known:2023/2024 level to-2024
22|known:2024 aim since-2025
-16|known:2024 aim to-2021
32|known:2024 aim to-2024
65|known:2024 level since-2025
-61|known:2024 level to-2021
52|known:2024 level to-2024
-9|known:2024 no since-2025
-78|known:2024-07/2024-12 level since-2025
-45|known:2024-12 level since-2025
-11|known:2024-23 aim since-2025
48|known:2025 aim since-2025
-8|known:2025 aim to-2021
-41|known:2025 aim to-2024
64|known:2025 level since-2025
11|known:2025 level to-2024
-20|known:2025 no since-2025
-16|known:2025-01 aim since-2025
-10|known:2025-01 level since-2025
-12|known:2025-01/2025-03 level since-2025
-8|known:2025-02 aim since-2025
-30|known:2025-03 aim since-2025
-12|known:2025-04 aim since-2025
-8|known:2025-04 level since-2025
-14|known:2025-04-10 level since-2025
-14|known:2025-05 aim since-2025
-26|known:2025-05 level since-2025
-77|known:2025-06 aim since-2025
-13|known:2025-06 level since-2025
-10|known:2025-06 level to-2024
-17|known:2025-06 no since-2025
-18|known:2025-07 aim since-2025
-21|known:2025-07 level since-2025
-28|known:2025-07/2025-09 level since-2025
-13|known:2025-08 level since-2025
-10|known:2025-08-27 level since-2025
-13|known:2025-09 level since-2025
-8|known:2025-10 level since-2025
-28|known:2025-11 aim since-2025
-28|known:2025-12 level since-2025
-32|known:2025-21 aim since-2025
-10|known:2025-21 aim to-2024
-29|known:2025-22 level since-2025
42|known:2025/2026 aim since-2025
90|known:2025/2026 level since-2025
20|known:2026 aim since-2025
28|known:2026 aim to-2024
99|known:2026 level since-2025
8|known:2026 level to-2024
-13|known:2026-01 aim since-2025
-28|known:2026-01 level since-2025
-9|known:2026-01-23 aim since-2025
-10|known:2026-01/2026-03 level since-2025
64|known:2026-03 aim since-2025
38|known:2026-03 level since-2025
17|known:2026-03 no since-2025
-18|known:2026-03-12 level since-2025
-14|known:2026-04 aim since-2025
-8|known:2026-04-28 level since-2025
-34|known:2026-05 aim since-2025
-12|known:2026-05-30 level since-2025
-29|known:2026-12 aim since-2025
-28|known:2026-21 level since-2025
-13|known:2026-24 aim since-2025
9|known:2026/2027 aim since-2025
115|known:2026/2027 level since-2025
49|known:2026/2029 aim since-2025
71|known:2026/2030 aim since-2025
8|known:2027 aim since-2025
105|known:2027 aim to-2024
11|known:2027 level since-2025
10|known:2027 level to-2024
40|known:2027 no since-2025
-26|known:2027 no to-2024
-26|known:2027-01 aim since-2025
32|known:2027-04 aim since-2025
-13|known:2027-04 level since-2025
8|known:2027/2028 aim since-2025
-26|known:2028 aim since-2025
57|known:2028 aim to-2024
81|known:2028 level since-2025
-28|known:2028 level to-2024
58|known:2028 no since-2025
19|known:2028-03 aim since-2025
9|known:2028-03 aim to-2024
-14|known:2029 aim since-2025
-11|known:2029 aim to-2024
-12|known:2029 level since-2025
-27|known:2029 level to-2024
-12|known:2029 no since-2025
34|known:2029/2030 level since-2025
-10|known:2029/2030 level to-2024
-100|known:202X level since-2025
-44|known:202X level to-2024
-20|known:202X no since-2025
92|known:2030 aim to-2024
53|known:2030 level since-2025
-37|known:2030 level to-2024
59|known:2030 no since-2025
33|known:2031 aim since-2025
19|known:2031 aim to-2021
-13|known:2031 aim to-2024
42|known:2031 level since-2025
-9|known:2031 no since-2025
105|known:2032 aim since-2025
-30|known:2032 aim to-2024
15|known:2032 level since-2025
-29|known:2032 level to-2024
-19|known:2032/2033 level since-2025
49|known:2033 aim since-2025
16|known:2033 aim to-2024
-8|known:2033 level since-2025
8|known:2033/2034 aim since-2025
15|known:2033/2034 aim to-2024
-11|known:2033/2034 level since-2025
27|known:2033/2034 level to-2024
-36|known:2034 aim to-2024
-27|known:2034 level since-2025
-9|known:2034 level to-2024
28|known:2034/2035 level since-2025
48|known:2035 aim since-2025
-23|known:2035 level since-2025
55|known:2036 aim since-2025
-9|known:2036 level since-2025
17|known:203X aim since-2025
-25|known:203X aim to-2024
-26|known:2040 aim to-2024
-12|known:2040 level since-2025
-19|known:2055 level to-2024
-11|known:205X level to-2024
10|known:27.2 2026 level
-58|known:2E+1 2025 level
23|known:2E+1 None level
21|known:2E+1-3E+1 None level
-31|known:3 1976 level
43|known:3 1986 level
25|known:3 1990 level
29|known:3 1997 aim
17|known:3 1998 aim
-13|known:3 2000 aim
39|known:3 2008 aim
-18|known:3 2009 level
-12|known:3 2013 aim
12|known:3 2015 aim
-15|known:3 2018 aim
-19|known:3 2022 level
-11|known:3 2022-04 aim
-18|known:3 2023 aim
-24|known:3 2024 aim
-72|known:3 2024 level
26|known:3 2025 aim
-25|known:3 2025-03 aim
-9|known:3 2025-04 aim
-8|known:3 2025-06 aim
-15|known:3 2025/2026 aim
-19|known:3 2026 aim
56|known:3 2026 level
-42|known:3 2026-03 aim
-23|known:3 2026-05 aim
-12|known:3 2026-05-30 level
-16|known:3 2026-12 aim
-51|known:3 2027 aim
18|known:3 2027 level
-12|known:3 2027-04 aim
-9|known:3 2028 aim
34|known:3 2029 aim
61|known:3 202X aim
105|known:3 2030 aim
36|known:3 2030 level
24|known:3 2031 aim
36|known:3 2031 level
-8|known:3 2031 no
-10|known:3 2032 aim
71|known:3 2032 level
46|known:3 2033 aim
9|known:3 2034 aim
-28|known:3 2035 aim
-20|known:3 2036 aim
15|known:3 203X aim
8|known:3 2040 aim
-8|known:3 FY2024 level
-23|known:3 FY2025 aim
16|known:3 FY2026 level
-50|known:3 FY2027 aim
-17|known:3 FY2027 level
50|known:3 FY2030 aim
52|known:3 FY2031 aim
57|known:3 FY2032 aim
10|known:3 FY2035 aim
35|known:3 None no
-9|known:3-3.5 2026 aim
12|known:3-3.5 None aim
-23|known:3.1 2024 level
29|known:3.1 2025 level
-13|known:3.1 2027 level
13|known:3.1 FY2023 level
-15|known:3.1 FY2025 level
11|known:3.12 2032 level
-8|known:3.12 2035 level
-11|known:3.2 2003 aim
-10|known:3.2 2014 level
85|known:3.2 2025 level
-15|known:3.2 2027 level
-14|known:3.2 2029 level
-10|known:3.2 2035 aim
11|known:3.2 2035 level
-53|known:3.2 FY2025 level
12|known:3.2 None aim
-45|known:3.2 None level
32|known:3.22 2025 level
-21|known:3.22 None level
8|known:3.3 1986 level
-9|known:3.3 2022 level
-15|known:3.3 2024 level
13|known:3.3 2025 level
24|known:3.3 2026 aim
20|known:3.3 2026 level
-15|known:3.3 2027 level
-9|known:3.3 2030 level
50|known:3.3 FY2026 level
-17|known:3.3 None aim
-8|known:3.3 None level
-12|known:3.32 2025 level
34|known:3.32 2026 level
-13|known:3.32 None level
15|known:3.35 2025 level
39|known:3.38 2024 level
-34|known:3.38 None level
-10|known:3.4 2014 level
8|known:3.4 2016 level
-37|known:3.4 2020 level
-8|known:3.4 2021 level
-21|known:3.4 2023 level
106|known:3.4 2024 level
-8|known:3.4 2026 level
-10|known:3.4 FY1978 level
-22|known:3.4 None aim
22|known:3.4 None level
20|known:3.43 2024 level
-17|known:3.43 None level
-10|known:3.5 2006 level
-15|known:3.5 2014 level
32|known:3.5 2018 level
57|known:3.5 2021 level
17|known:3.5 2022 level
-9|known:3.5 2024 aim
-54|known:3.5 2024 level
-43|known:3.5 2025 aim
9|known:3.5 2025 level
-26|known:3.5 2025-06 aim
-13|known:3.5 2025-06 no
-28|known:3.5 2025-11 aim
-18|known:3.5 2026 aim
-14|known:3.5 2026 level
-13|known:3.5 2026-03 aim
-11|known:3.5 2026-05 aim
-45|known:3.5 2027 aim
-13|known:3.5 2028 aim
-11|known:3.5 2029 level
-13|known:3.5 202X no
39|known:3.5 2030 aim
56|known:3.5 2030 no
-13|known:3.5 2031 aim
17|known:3.5 2031 level
78|known:3.5 2032 aim
-19|known:3.5 2032 level
-15|known:3.5 2033 aim
195|known:3.5 2035 aim
21|known:3.5 2035 level
73|known:3.5 2036 aim
-19|known:3.5 203X aim
-18|known:3.5 FY2021 level
-23|known:3.5 FY2025 aim
-35|known:3.5 FY2027 aim
-27|known:3.5 FY2027 level
8|known:3.5 FY2030 aim
-22|known:3.5 FY2031 aim
-25|known:3.5 FY2032 aim
27|known:3.5 FY2033 aim
48|known:3.5 FY2035 aim
39|known:3.5 None aim
-38|known:3.5 None level
17|known:3.5 None no
-38|known:3.6 2016 level
14|known:3.6 2021 level
-11|known:3.6 2023 level
23|known:3.6 2027 level
-54|known:3.6 None level
14|known:3.7 2025 level
16|known:3.7 2026 aim
-37|known:3.7 2026 level
-16|known:3.7 None aim
-21|known:3.7 None level
19|known:3.8 2013 level
10|known:3.8 2022 level
-9|known:3.8 2024 aim
-11|known:3.8 2035 aim
34|known:3.8 None aim
31|known:3.8 None level
-17|known:3.9 2014 level
15|known:3.9 2023 level
-14|known:3.9 2024 level
29|known:34 2022 level
40|known:34 2024 level
-51|known:34 None level
25|known:37 2023 level
-19|known:37 None level
9|known:3E+1 1975 level
9|known:3E+1 None level
25|known:4 1989 level
10|known:4 2023 aim
-18|known:4 2023 level
-16|known:4 2024 aim
-20|known:4 2025 aim
30|known:4 2025 level
47|known:4 2026 aim
-12|known:4 2026 level
27|known:4 2028 aim
32|known:4 2029 aim
-10|known:4 2030 aim
-12|known:4 2035 aim
72|known:4 FY1995 aim
-32|known:4 None aim
-11|known:4 None level
13|known:4-5 None level
-10|known:4.1 1989 level
-25|known:4.1 2021 level
-11|known:4.1 2022 level
59|known:4.1 2024 level
-19|known:4.1 None level
24|known:4.12 2024 level
-12|known:4.12 None level
10|known:4.2 2024 level
11|known:4.3 2025 level
-11|known:4.3 None level
23|known:4.4 2022 level
-21|known:4.4 2024 level
-11|known:4.4 None level
19|known:4.48 2025 level
9|known:4.5 2011 level
13|known:4.5 2022 level
-41|known:4.5 2024 level
49|known:4.5 2025 level
17|known:4.5 2027 aim
-42|known:4.5 None aim
14|known:4.5 None level
-15|known:4.6 2026 level
23|known:4.6 FY2027 level
-13|known:4.6 None aim
-8|known:4.6 None level
-11|known:4.7 2024 level
10|known:4.7 2025 aim
-20|known:4.7 2026 level
21|known:4.7 2027 level
-9|known:4.7 None aim
16|known:4.7 None level
9|known:4.8 2024 level
-13|known:4.8 2025 level
8|known:4.8 2026 aim
34|known:4.8 2026 level
-23|known:4.8 None level
34|known:4.87 2026 aim
-29|known:4.87 None aim
16|known:4.9 1979 level
11|known:4.9 2009 level
-11|known:4.9 2024 level
12|known:4.9 2026 aim
-11|known:4.9 None aim
-21|known:4.9 None level
11|known:4.91 2026 aim
31|known:4E+1 2025 level
23|known:5 197X level
24|known:5 1986 level
-46|known:5 198X level
-9|known:5 2014 aim
-8|known:5 2022 aim
-12|known:5 2024 aim
-30|known:5 2024 level
-29|known:5 2025 aim
-73|known:5 2025 level
-9|known:5 2025 no
-26|known:5 2025-06 aim
-9|known:5 2026 level
43|known:5 2027 aim
17|known:5 2027 level
51|known:5 2028 aim
-22|known:5 2029 aim
83|known:5 2030 aim
9|known:5 2030 no
-16|known:5 2031 aim
-56|known:5 2032 aim
-13|known:5 2033 aim
100|known:5 2035 aim
31|known:5 2036 aim
-16|known:5 FY1978 level
-38|known:5 FY2025 aim
-17|known:5 FY2026 aim
12|known:5 FY2027 aim
16|known:5 FY2027 no
17|known:5 None aim
11|known:5 None no
-8|known:5-6 2026 aim
73|known:5-6 2026/2030 aim
-24|known:5-6 2030 aim
-29|known:5-6 None aim
18|known:5.1 2026 level
-8|known:5.1 FY1987 level
-13|known:5.1 None level
-12|known:5.2 None level
-36|known:5.3 None level
21|known:5.38 2026 level
-13|known:5.38 None level
-15|known:5.4 2025 level
-10|known:5.4 2026 aim
29|known:5.4 2026 level
57|known:5.4 2026/2029 aim
-23|known:5.4 2029 aim
-28|known:5.4 2030 aim
-10|known:5.4 2035 aim
25|known:5.4 None aim
-22|known:5.5 2025 level
33|known:5.5 2026 level
17|known:5.5 None aim
15|known:5.5 None level
12|known:5.6 2024 level
-13|known:5.6 None level
14|known:5.9 2023 level
11|known:5.9 None level
-23|known:6 1976 level
13|known:6 1980 level
10|known:6 1986 level
80|known:6 198X level
15|known:6 2024 level
-27|known:6 2025 level
-9|known:6 2035 aim
16|known:6 None aim
25|known:6 None level
70|known:6.2 2025 level
-46|known:6.2 2026 level
-27|known:6.2 None level
40|known:6.3 None level
23|known:6.5 2025 level
-20|known:6.5 FY1987 level
-63|known:6.5 None level
-8|known:6.6 None level
-31|known:6.8 1979 level
17|known:6.8 2024 level
12|known:6.8 None level
17|known:6.9 None level
-19|known:7 2023 level
24|known:7 2024 level
19|known:7 None level
-13|known:7.1 2023 level
36|known:7.1 2024 level
-36|known:7.1 None level
11|known:7.3 2024 level
-11|known:7.3 None level
-10|known:7.4 None level
12|known:7.5 2025 level
-9|known:7.5 None level
26|known:7.8 2025 level
-18|known:7.8 None level
67|known:8 2025 level
-43|known:8 None level
46|known:8.8 2024 level
-34|known:8.8 None level
12|known:ALLIES 2 None aim
21|known:ALLIES 2 None level
-15|known:ALLIES 2025 aim
-8|known:ALLIES 2026-01-23 aim
9|known:ALLIES 2035 aim
9|known:ALLIES 3 None aim
28|known:ALLIES 3.5 None aim
27|known:ALLIES 5 None aim
72|known:ALLIES None aim
20|known:ALLIES None level
41|known:ARG 0.5 None level
-31|known:ARG 198X level
-24|known:ARG None aim
37|known:ARG None level
-10|known:AUS 0.15 205X level
70|known:AUS 0.15 None level
8|known:AUS 0.15 None no
15|known:AUS 1.5 None aim
19|known:AUS 1.9 2023 level
35|known:AUS 1.9 2024 level
-39|known:AUS 1.9 None level
17|known:AUS 198X level
-28|known:AUS 2 2013 aim
26|known:AUS 2 2020/2021 aim
9|known:AUS 2 2021 aim
27|known:AUS 2 2022 level
44|known:AUS 2 2023 aim
-13|known:AUS 2 2023 level
18|known:AUS 2 2023/2024 level
-30|known:AUS 2 2025 level
-11|known:AUS 2 2033/2034 level
-43|known:AUS 2 FY2025 level
45|known:AUS 2 None level
8|known:AUS 2.02 2024/2025 level
-11|known:AUS 2.02 2033/2034 level
8|known:AUS 2.02 None level
8|known:AUS 2.03 2025/2026 level
-10|known:AUS 2.05 2033/2034 level
9|known:AUS 2.05 None level
-24|known:AUS 2.1 2026 level
-23|known:AUS 2.1 2028 level
42|known:AUS 2.1 2033/2034 level
24|known:AUS 2.2 None aim
19|known:AUS 2.2 None level
33|known:AUS 2.3 2033/2034 level
-8|known:AUS 2.3 FY2027 aim
-10|known:AUS 2.3 None aim
-30|known:AUS 2.3 None level
-11|known:AUS 2.4 2025/2026 aim
-9|known:AUS 2.4 2030 aim
-12|known:AUS 2.4 2032/2033 aim
38|known:AUS 2.4 2033 aim
24|known:AUS 2.4 2033 level
40|known:AUS 2.4 2033/2034 aim
-54|known:AUS 2.4 2035 aim
30|known:AUS 2.4 None aim
-24|known:AUS 2.4 None level
35|known:AUS 2.5 2030 aim
-20|known:AUS 2.5 2035 aim
-8|known:AUS 2.5 None aim
71|known:AUS 2.8 2025 level
9|known:AUS 2.8 2025/2026 level
-17|known:AUS 2.8 2026 level
-11|known:AUS 2.8 2033 level
-10|known:AUS 2.8 2033/2034 level
-45|known:AUS 2.8 FY2026 level
28|known:AUS 2.8 None level
-11|known:AUS 2009 level
-28|known:AUS 2013 aim
25|known:AUS 2020/2021 aim
9|known:AUS 2021 aim
34|known:AUS 2022 level
43|known:AUS 2023 aim
-38|known:AUS 2024 aim
18|known:AUS 2024 level
-26|known:AUS 2025 aim
30|known:AUS 2025 level
-8|known:AUS 2025-06 no
-17|known:AUS 2025-07 level
-13|known:AUS 2025-09 level
-15|known:AUS 2025/2026 aim
19|known:AUS 2025/2026 level
-46|known:AUS 2026 level
-17|known:AUS 2026-05 aim
8|known:AUS 2026/2027 level
-10|known:AUS 2027 aim
18|known:AUS 2028 aim
-23|known:AUS 2028 level
-17|known:AUS 2029 aim
22|known:AUS 2029/2030 level
-11|known:AUS 202X aim
-19|known:AUS 202X level
-13|known:AUS 202X no
-19|known:AUS 2030 aim
-12|known:AUS 2030 level
14|known:AUS 2030 no
-8|known:AUS 2032/2033 aim
76|known:AUS 2033 aim
11|known:AUS 2033 level
32|known:AUS 2033/2034 aim
33|known:AUS 2033/2034 level
-23|known:AUS 2035 aim
-17|known:AUS 2036 aim
34|known:AUS 203X aim
-19|known:AUS 2055 level
-11|known:AUS 205X level
-19|known:AUS 3 2025 aim
8|known:AUS 3 2026 aim
-17|known:AUS 3 2026-05 aim
24|known:AUS 3 2028 aim
-22|known:AUS 3 2029 aim
-11|known:AUS 3 202X aim
-54|known:AUS 3 2030 aim
50|known:AUS 3 2033 aim
61|known:AUS 3 2035 aim
-17|known:AUS 3 2036 aim
14|known:AUS 3 203X aim
-8|known:AUS 3.5 2025-06 no
-13|known:AUS 3.5 202X no
14|known:AUS 3.5 2030 no
17|known:AUS 3.5 None aim
10|known:AUS 3.5 None no
-43|known:AUS FY2025 level
-43|known:AUS FY2026 level
-9|known:AUS FY2027 aim
-10|known:AUS FY2027 level
65|known:AUS None aim
78|known:AUS None level
24|known:AUS None no
19|known:AZE None level
59|known:BEL 1.3 2024 level
-11|known:BEL 1.3 2025 level
-29|known:BEL 1.3 2025-22 level
32|known:BEL 1.3 None level
26|known:BEL 2 2025 aim
48|known:BEL 2 2025 level
31|known:BEL 2 2029 aim
-12|known:BEL 2 2036 aim
-41|known:BEL 2 None aim
-45|known:BEL 2 None level
30|known:BEL 2.5 None level
52|known:BEL 2024 level
26|known:BEL 2025 aim
36|known:BEL 2025 level
-29|known:BEL 2025-22 level
-29|known:BEL 2026 level
31|known:BEL 2029 aim
-13|known:BEL 2030 level
-18|known:BEL 2035 aim
-12|known:BEL 2036 aim
-14|known:BEL 3.5 2035 aim
15|known:BEL 3.5 None aim
-28|known:BEL None aim
-9|known:BEL None level
-30|known:BEL+ESP None level
-56|known:BEL+ESP+PRT 2 None level
-56|known:BEL+ESP+PRT None level
14|known:BEL+ITA 2 2025 aim
-18|known:BEL+ITA 2 None aim
14|known:BEL+ITA 2025 aim
-18|known:BEL+ITA None aim
12|known:BGD 2025/2026 aim
-9|known:BGD 2030 aim
15|known:BGR 2035 aim
15|known:BGR 3.5 2035 aim
-14|known:BGR 3.5 None aim
-21|known:BGR None aim
57|known:BRN None level
-14|known:CAN 1.2 None level
14|known:CAN 1.33 2023 level
-17|known:CAN 1.33 2029/2030 level
9|known:CAN 1.33 None level
69|known:CAN 1.37 2024 level
-16|known:CAN 1.37 2032 level
-38|known:CAN 1.37 FY2025 level
46|known:CAN 1.38 2023 level
-66|known:CAN 1.38 2024 level
29|known:CAN 1.38 None level
25|known:CAN 1.4 2024 level
-15|known:CAN 1.4 2025/2026 level
-17|known:CAN 1.4 FY2025 level
17|known:CAN 1.4 None level
-21|known:CAN 1.45 2024 level
-9|known:CAN 1.45 FY2025 level
45|known:CAN 1.45 None level
-15|known:CAN 1.47 2024 level
-17|known:CAN 1.5 2035 aim
20|known:CAN 1.5 None aim
34|known:CAN 1.6 2026 level
8|known:CAN 1984 level
47|known:CAN 2 2025/2026 aim
-13|known:CAN 2 2026-03 level
-10|known:CAN 2 2027 aim
9|known:CAN 2 FY2024 level
22|known:CAN 2 FY2025 level
-10|known:CAN 2 None aim
-22|known:CAN 2 None level
-9|known:CAN 2001 level
-10|known:CAN 2022 level
60|known:CAN 2023 level
-23|known:CAN 2024 level
-61|known:CAN 2025 level
47|known:CAN 2025/2026 aim
56|known:CAN 2026 level
-14|known:CAN 2026-03 level
-9|known:CAN 2027 aim
-12|known:CAN 2027 level
-21|known:CAN 2029 aim
-8|known:CAN 2030 level
17|known:CAN 2030 no
-24|known:CAN 2032 level
46|known:CAN 2035 aim
47|known:CAN 3.5 2035 aim
-25|known:CAN 3.5 None aim
-17|known:CAN 3.5 None no
-10|known:CAN 5 2032 aim
24|known:CAN 5 2035 aim
9|known:CAN FY2024 level
-14|known:CAN FY2025 aim
9|known:CAN FY2025 level
18|known:CAN FY2026 level
-21|known:CAN None aim
41|known:CAN None level
-9|known:CAN None no
-25|known:CHE 0.7 1990 level
26|known:CHE 0.7 None level
-14|known:CHE 1 2030 aim
49|known:CHE 1 2032 aim
-29|known:CHE 1 None aim
-16|known:CHE 1.5 2032 aim
19|known:CHE 1.5 None aim
-18|known:CHE 1990 level
27|known:CHE 2019 level
-25|known:CHE 2022 level
-13|known:CHE 2024 level
-14|known:CHE 2030 aim
28|known:CHE 2032 aim
34|known:CHE None level
-45|known:CHE None no
-38|known:CHL 2019 level
37|known:CHL None level
-28|known:CHN 1.2 2023 level
24|known:CHN 1.2 2024 level
21|known:CHN 1.2 None level
13|known:CHN 1.3 2013 level
31|known:CHN 1.3 2017 level
28|known:CHN 1.3 2022 level
-32|known:CHN 1.3 2023 level
-18|known:CHN 1.3 2024 level
8|known:CHN 1.3 2025 level
45|known:CHN 1.3 None level
-21|known:CHN 1.4 None level
-9|known:CHN 1.5 2021 level
-14|known:CHN 1.5 2023 level
-30|known:CHN 1.5 2024 level
-27|known:CHN 1.5 2026 level
-8|known:CHN 1.5 FY2025 level
116|known:CHN 1.5 None level
14|known:CHN 1.6 2022 level
-11|known:CHN 1.6 None level
-10|known:CHN 1.7 1976 level
30|known:CHN 1.7 2020 level
43|known:CHN 1.7 2021 level
-24|known:CHN 1.7 2022 level
15|known:CHN 1.7 2023 level
38|known:CHN 1.7 2024 level
40|known:CHN 1.7 2025 level
-29|known:CHN 1.7 FY2021 level
-30|known:CHN 1.7 FY2025 level
-17|known:CHN 1.7 FY2027 level
-23|known:CHN 1.7 None level
-29|known:CHN 1.8 None level
-10|known:CHN 1976 level
-9|known:CHN 2 2026 level
15|known:CHN 2 None level
-30|known:CHN 2012 level
21|known:CHN 2014 level
31|known:CHN 2017 level
30|known:CHN 2020 level
37|known:CHN 2021 level
19|known:CHN 2022 level
-59|known:CHN 2023 level
33|known:CHN 2024 level
-9|known:CHN 2024-12 level
27|known:CHN 2025 level
-40|known:CHN 2026 level
-14|known:CHN 2027 level
-22|known:CHN 4 2024 level
20|known:CHN 4 None level
-18|known:CHN FY2018 level
-29|known:CHN FY2021 level
-49|known:CHN FY2025 level
-20|known:CHN FY2027 level
138|known:CHN None level
29|known:COL 2016 level
-23|known:COL 2024 level
15|known:CYP None level
-40|known:CZE 2 2024 level
9|known:CZE 2 2025 level
-14|known:CZE 2 2027 aim
19|known:CZE 2 None aim
32|known:CZE 2 None level
29|known:CZE 2.5 202X aim
-29|known:CZE 2.5 None aim
-9|known:CZE 2024 level
9|known:CZE 2025 level
-14|known:CZE 2027 aim
29|known:CZE 202X aim
11|known:CZE 3 2030 aim
-11|known:CZE 3 None aim
-19|known:CZE None aim
-10|known:CZE None no
12|known:DEU 1 None no
51|known:DEU 1.2 2014 level
14|known:DEU 1.2 2016 level
17|known:DEU 1.2 None level
8|known:DEU 1.24 2018 level
-33|known:DEU 1.3 2024 level
-29|known:DEU 1.3 None level
14|known:DEU 1.36 None level
14|known:DEU 1.38 2019 level
-14|known:DEU 1.38 None level
15|known:DEU 1.4 None level
50|known:DEU 1.5 2021 level
-26|known:DEU 1.5 2022 level
-19|known:DEU 1.5 2023 level
8|known:DEU 1.5 2024 aim
-14|known:DEU 1.5 2029 aim
14|known:DEU 1.5 None aim
-20|known:DEU 1.5 None level
34|known:DEU 1.57 2023 level
-35|known:DEU 1.57 2024 level
8|known:DEU 1.57 None level
42|known:DEU 1.6 2023 level
-43|known:DEU 1.6 None level
28|known:DEU 1.9 2024 level
-21|known:DEU 1.9 None level
-35|known:DEU 1976 level
8|known:DEU 1977 level
54|known:DEU 1989 level
14|known:DEU 1992 level
17|known:DEU 1997 level
24|known:DEU 1998 level
-10|known:DEU 2 2014 level
-8|known:DEU 2 2022 aim
-15|known:DEU 2 2022-02 aim
72|known:DEU 2 2024 aim
-19|known:DEU 2 2027 aim
-8|known:DEU 2 202X aim
19|known:DEU 2 2031 aim
-35|known:DEU 2 203X aim
23|known:DEU 2 None aim
-8|known:DEU 2.01 2014 level
16|known:DEU 2.01 2024 level
14|known:DEU 2.1 1992 level
-48|known:DEU 2.1 2023 level
55|known:DEU 2.1 2024 level
12|known:DEU 2.12 2024 level
22|known:DEU 2.3 2025 level
-17|known:DEU 2.3 None level
-8|known:DEU 2.4 2024 level
11|known:DEU 2.4 2025 aim
24|known:DEU 2.4 2025 level
-9|known:DEU 2.4 None aim
23|known:DEU 2.4 None level
-20|known:DEU 2.8 2025 level
-11|known:DEU 2.8 2029 level
-15|known:DEU 2.8 None level
-8|known:DEU 2005 level
-26|known:DEU 2006 level
78|known:DEU 2014 level
14|known:DEU 2016 level
13|known:DEU 2019 level
48|known:DEU 2021 level
-8|known:DEU 2022 aim
-29|known:DEU 2022 level
-15|known:DEU 2022-02 aim
-33|known:DEU 2023 level
77|known:DEU 2024 aim
-35|known:DEU 2024 level
9|known:DEU 2025 aim
-31|known:DEU 2025 level
-11|known:DEU 2026 level
-25|known:DEU 2027 aim
59|known:DEU 2027 level
69|known:DEU 2029 aim
-8|known:DEU 202X aim
-9|known:DEU 2030 aim
-8|known:DEU 2032 aim
-39|known:DEU 2035 aim
-36|known:DEU 203X aim
-30|known:DEU 3 1976 level
-12|known:DEU 3 2025 level
44|known:DEU 3 2027 level
11|known:DEU 3 None aim
14|known:DEU 3 None level
26|known:DEU 3.1 2027 level
-8|known:DEU 3.1 None level
-10|known:DEU 3.2 None level
25|known:DEU 3.3 None level
-10|known:DEU 3.4 FY1978 level
16|known:DEU 3.4 None level
69|known:DEU 3.5 2029 aim
-16|known:DEU 3.5 2031 aim
-35|known:DEU 3.5 2035 aim
32|known:DEU 4 2029 aim
-32|known:DEU 4 None aim
-14|known:DEU 5 2029 aim
19|known:DEU 5 None aim
-15|known:DEU FY1978 level
-22|known:DEU FY1986 level
-10|known:DEU FY1987 level
-9|known:DEU FY2027 level
27|known:DEU None aim
-57|known:DEU None level
19|known:DEU None no
24|known:DNK 1.4 2022 level
-24|known:DNK 1.4 None level
15|known:DNK 1.65 2024 level
-15|known:DNK 1.65 None level
8|known:DNK 2 None level
15|known:DNK 2.4 2024 level
28|known:DNK 2.4 2025 level
-22|known:DNK 2.4 2026 level
-15|known:DNK 2.4 None level
33|known:DNK 2.5 None level
18|known:DNK 201X level
18|known:DNK 2022 level
24|known:DNK 2024 level
12|known:DNK 2025 level
20|known:DNK 2026 aim
-25|known:DNK 2026 level
15|known:DNK 202X aim
-16|known:DNK 2030 level
-53|known:DNK 2035 aim
15|known:DNK 3 202X aim
-13|known:DNK 3 None aim
17|known:DNK 3.5 2026 aim
-53|known:DNK 3.5 2035 aim
36|known:DNK 3.5 None aim
31|known:DNK 3.5 None level
22|known:DNK None aim
32|known:ESP 0.9 2014 level
-90|known:ESP 0.9 None level
-19|known:ESP 1 None level
47|known:ESP 1.28 2024 level
-27|known:ESP 1.28 2029 level
-16|known:ESP 1.28 None level
23|known:ESP 1.3 2024 level
-8|known:ESP 1.3 2025 level
-59|known:ESP 1.4 2025 level
76|known:ESP 1.4 None level
43|known:ESP 1986 level
-11|known:ESP 2 2024 level
15|known:ESP 2 2025 aim
38|known:ESP 2 2025 level
-8|known:ESP 2 2026 level
-9|known:ESP 2 2030 aim
44|known:ESP 2 None level
8|known:ESP 2.1 2026 aim
-34|known:ESP 2.1 2029 aim
-29|known:ESP 2.1 2035 aim
67|known:ESP 2.1 None aim
73|known:ESP 2014 level
-20|known:ESP 2018 level
-13|known:ESP 2019 level
20|known:ESP 2024 level
12|known:ESP 2025 aim
-30|known:ESP 2025 level
11|known:ESP 2026 aim
-8|known:ESP 2026 level
-14|known:ESP 2029 aim
-28|known:ESP 2029 level
-12|known:ESP 2030 aim
-33|known:ESP 2035 aim
-17|known:ESP 2035 no
-16|known:ESP 3.5 2035 no
-15|known:ESP 3.5 None aim
19|known:ESP 3.5 None no
51|known:ESP None aim
-65|known:ESP None level
23|known:ESP None no
-16|known:EST 2 None level
-22|known:EST 2020 level
71|known:EST 2024 level
22|known:EST 2026 aim
53|known:EST 2026/2029 aim
15|known:EST 2028 aim
-23|known:EST 2029 aim
-30|known:EST 2030 aim
-11|known:EST 2035 aim
8|known:EST 3 2024 aim
16|known:EST 3 2028 aim
-24|known:EST 3 None aim
49|known:EST 3.4 2024 level
-8|known:EST 3.4 2025 level
-11|known:EST 3.4 2026 level
12|known:EST 3.4 None level
20|known:EST 3.43 2024 level
-17|known:EST 3.43 None level
12|known:EST 3.5 None aim
16|known:EST 3.7 2026 aim
-16|known:EST 3.7 None aim
14|known:EST 5 2026 aim
10|known:EST 5 None aim
22|known:EST 5.1 2026 level
-18|known:EST 5.1 None level
-10|known:EST 5.4 2026 aim
57|known:EST 5.4 2026/2029 aim
-23|known:EST 5.4 2029 aim
-28|known:EST 5.4 2030 aim
-10|known:EST 5.4 2035 aim
25|known:EST 5.4 None aim
9|known:EST 5.4 None level
10|known:EST None aim
-36|known:EST None level
41|known:EST+LTU 2026 aim
41|known:EST+LTU 5 2026 aim
-25|known:EST+LTU 5 None aim
-25|known:EST+LTU None aim
-8|known:EU 1.5 2029 no
8|known:EU 1.5 None no
21|known:EU 1.9 2024 level
-10|known:EU 1.9 2025 level
-11|known:EU 1.9 None level
19|known:EU 2.1 2025 level
-14|known:EU 2.1 None level
24|known:EU 2021 level
12|known:EU 2022 level
-8|known:EU 2025 level
-8|known:EU 2029 no
11|known:EU None aim
10|known:EU None no
41|known:FIN 2 None level
23|known:FIN 2.25 2023 level
-23|known:FIN 2.25 None level
27|known:FIN 2.3 2024 level
-22|known:FIN 2.3 None level
-37|known:FIN 2.4 2023 level
42|known:FIN 2.4 None level
11|known:FIN 2.5 None level
-8|known:FIN 2.6 None level
9|known:FIN 2022 level
-15|known:FIN 2023 level
9|known:FIN 2025 level
-16|known:FIN 2026 level
11|known:FIN 2028 aim
11|known:FIN 2029 aim
15|known:FIN 2030 level
12|known:FIN 2035 aim
11|known:FIN 3 2028 aim
33|known:FIN 3 2029 aim
-21|known:FIN 3 2035 aim
-17|known:FIN 3 None aim
-24|known:FIN None aim
32|known:FIN None level
53|known:FRA 1.9 2023 level
-23|known:FRA 1.9 2024 level
-14|known:FRA 1.9 2027 level
-13|known:FRA 2 2025 level
9|known:FRA 2.06 2024 level
15|known:FRA 2.1 2024 level
-35|known:FRA 2.1 2026 level
44|known:FRA 2.1 None level
-19|known:FRA 2.2 2025 level
35|known:FRA 2.2 2026 level
11|known:FRA 2.2 2030 level
49|known:FRA 2.3 2027 level
76|known:FRA 2.3 2030 level
-33|known:FRA 2.3 None level
39|known:FRA 2.5 2030 aim
-31|known:FRA 2.5 2035 aim
-13|known:FRA 2017 level
-22|known:FRA 2023 level
20|known:FRA 2024 level
-55|known:FRA 2025 level
-8|known:FRA 2026 aim
40|known:FRA 2027 level
-14|known:FRA 2029 level
-17|known:FRA 202X level
73|known:FRA 2030 aim
79|known:FRA 2030 level
-10|known:FRA 2032 aim
15|known:FRA 2035 aim
45|known:FRA 3.5 2035 aim
-26|known:FRA 3.5 None aim
13|known:FRA 5 None aim
-47|known:FRA None aim
-27|known:FRA None level
12|known:FY1967 level to-2024
-33|known:FY1978 level to-1999
27|known:FY1979 level to-1999
8|known:FY1980 level to-1999
-13|known:FY1981 level to-1999
-13|known:FY1982 level to-1999
17|known:FY1985 aim to-1999
17|known:FY1985 no to-1999
-16|known:FY1986 level to-1999
66|known:FY1986/FY1990 level to-1999
94|known:FY1987 aim to-1999
10|known:FY1987 level to-1999
-11|known:FY1987 no to-1999
11|known:FY1988 level to-1999
-70|known:FY1990 aim to-1999
8|known:FY1992 level to-1999
18|known:FY1993 level to-1999
17|known:FY1994 level to-1999
64|known:FY1995 aim to-1999
18|known:FY1995 no to-1999
8|known:FY1998 level to-1999
34|known:FY1999 level to-1999
-34|known:FY2000 level to-1999
37|known:FY2003 level to-2013
11|known:FY2006 level to-2013
-39|known:FY2011 level to-2013
23|known:FY2013 level to-2013
-31|known:FY2015 level to-2013
59|known:FY2015 level to-2021
-13|known:FY2015 no to-2021
20|known:FY2017 level to-2021
32|known:FY2018 level to-2021
-15|known:FY2019 aim to-2021
-20|known:FY2020 level to-2021
42|known:FY2021 level since-2025
-44|known:FY2021 level to-2021
20|known:FY2021 level to-2024
-8|known:FY2021 no to-2024
-10|known:FY2022 aim to-2024
-76|known:FY2022 level since-2025
22|known:FY2022 no to-2024
-25|known:FY2023 aim to-2024
44|known:FY2023 level to-2024
-18|known:FY2024 aim to-2024
-30|known:FY2024 level since-2025
-16|known:FY2024 level to-2024
51|known:FY2025 aim since-2025
-51|known:FY2025 aim to-2024
-26|known:FY2025 level since-2025
-9|known:FY2025 no since-2025
-22|known:FY2026 aim since-2025
31|known:FY2026 level since-2025
-8|known:FY2026 no since-2025
-23|known:FY2027 aim since-2025
40|known:FY2027 aim to-2024
-13|known:FY2027 level since-2025
13|known:FY2027 no to-2024
11|known:FY2028 aim since-2025
14|known:FY2029 level since-2025
50|known:FY2030 aim since-2025
70|known:FY2030 level since-2025
63|known:FY2031 aim since-2025
52|known:FY2031 level since-2025
-21|known:FY2031 no since-2025
17|known:FY2032 aim since-2025
19|known:FY2032 level since-2025
24|known:FY2033 aim since-2025
36|known:FY2035 aim since-2025
22|known:GBR 1.5 2035 aim
-10|known:GBR 1.5 None aim
9|known:GBR 1985 level
22|known:GBR 1986 level
27|known:GBR 1989 level
-43|known:GBR 198X level
-9|known:GBR 1994 level
-22|known:GBR 2 2027 level
13|known:GBR 2 None aim
32|known:GBR 2 None level
18|known:GBR 2 None no
-20|known:GBR 2.1 None level
9|known:GBR 2.2 None level
95|known:GBR 2.3 2024 level
-16|known:GBR 2.3 2025 level
-44|known:GBR 2.3 2027 level
-22|known:GBR 2.3 2030 level
-12|known:GBR 2.3 2035 level
26|known:GBR 2.3 None level
29|known:GBR 2.33 2024 level
-24|known:GBR 2.33 None level
39|known:GBR 2.36 2025/2026 level
-33|known:GBR 2.36 FY2025 level
51|known:GBR 2.4 2025 level
38|known:GBR 2.4 2026 level
-19|known:GBR 2.4 2027 level
-8|known:GBR 2.4 2029 level
12|known:GBR 2.5 2010 level
-19|known:GBR 2.5 2024 level
-9|known:GBR 2.5 2025 aim
-32|known:GBR 2.5 2025-21 aim
42|known:GBR 2.5 2027 aim
34|known:GBR 2.5 2027-04 aim
10|known:GBR 2.5 2028 aim
-20|known:GBR 2.5 2029 aim
-10|known:GBR 2.5 202X aim
-22|known:GBR 2.5 2030 aim
-8|known:GBR 2.5 2032 aim
-13|known:GBR 2.5 2034 aim
-8|known:GBR 2.5 2035 aim
42|known:GBR 2.5 None aim
9|known:GBR 2.5 None level
48|known:GBR 2.6 2027 aim
55|known:GBR 2.6 2027 level
17|known:GBR 2.6 2027-04 aim
-25|known:GBR 2.6 2035 aim
-11|known:GBR 2.6 2035 level
-31|known:GBR 2.6 None aim
-54|known:GBR 2.6 None level
16|known:GBR 2010 level
-31|known:GBR 2023 aim
-9|known:GBR 2023 level
53|known:GBR 2024 level
-10|known:GBR 2025 aim
35|known:GBR 2025 level
-32|known:GBR 2025-21 aim
39|known:GBR 2025/2026 level
36|known:GBR 2026 level
31|known:GBR 2027 aim
-33|known:GBR 2027 level
34|known:GBR 2027-04 aim
-13|known:GBR 2027-04 level
14|known:GBR 2028 aim
-8|known:GBR 2029 level
-17|known:GBR 202X aim
40|known:GBR 2030 aim
-24|known:GBR 2030 level
-8|known:GBR 2032 aim
9|known:GBR 2035 aim
-26|known:GBR 2035 level
-62|known:GBR 3 2027 aim
-12|known:GBR 3 2027-04 aim
27|known:GBR 3 2029 aim
81|known:GBR 3 2030 aim
18|known:GBR 3 2034 aim
-22|known:GBR 3 2035 aim
16|known:GBR 3 None aim
31|known:GBR 3.5 2035 aim
-22|known:GBR 3.5 None aim
-14|known:GBR 3.9 None level
24|known:GBR 4 1989 level
-18|known:GBR 4 None level
22|known:GBR 4.7 None level
-53|known:GBR 5 198X level
11|known:GBR 5 2035 aim
31|known:GBR 5 None level
8|known:GBR 5.1 None level
-36|known:GBR FY2025 level
-14|known:GBR None aim
33|known:GBR None no
-8|known:GEO None level
19|known:GRC 2 None level
34|known:GRC 2.4 2016 level
-11|known:GRC 2.4 None level
18|known:GRC 2.9 2025 level
19|known:GRC 2014 level
-10|known:GRC 2015 level
45|known:GRC 2016 level
11|known:GRC 2022 level
8|known:GRC 2023 level
-17|known:GRC 2024 level
-21|known:GRC 2025 level
19|known:GRC 3 2023 level
8|known:GRC 3 None aim
-24|known:GRC 3.1 2025 level
24|known:GRC 3.1 None level
10|known:GRC 3.8 2022 level
-10|known:GRC 3.8 None level
13|known:GRC None aim
-30|known:GRC None level
-13|known:HRV 2.5 2027 aim
-20|known:HRV 2027 aim
-10|known:HRV 2028 aim
31|known:HRV 2030 aim
31|known:HRV 3 2030 aim
-12|known:HRV 3 None aim
-18|known:HRV None aim
43|known:HUN 0.8 2015 level
-43|known:HUN 0.8 None level
-8|known:HUN 1.4 None level
-11|known:HUN 1999 level
-11|known:HUN 2 2035 aim
13|known:HUN 2 None aim
37|known:HUN 2.1 None level
43|known:HUN 2015 level
-44|known:HUN 2024 level
10|known:HUN 2026 no
-11|known:HUN 2035 aim
13|known:HUN None aim
35|known:IDN 0.7 2023 level
25|known:IDN 0.7 None level
10|known:IDN 0.8 2025 level
48|known:IDN 0.8 None level
42|known:IDN 1 2025 level
-14|known:IDN 1 None level
-23|known:IDN 1.1 None level
-21|known:IDN 1.3 2025 level
51|known:IDN 1.3 2026 level
-28|known:IDN 1.3 None level
22|known:IDN 1.5 2029 aim
-10|known:IDN 1.5 None aim
8|known:IDN 1.5 None level
61|known:IDN 2023 level
-35|known:IDN 2024 level
24|known:IDN 2025 level
48|known:IDN 2026 level
23|known:IDN 2029 aim
-9|known:IDN None level
8|known:IND 0.2 None no
-40|known:IND 1.5 None level
-15|known:IND 1.58 1962 level
15|known:IND 1.58 None level
-27|known:IND 1.65 1962 level
27|known:IND 1.65 None level
-35|known:IND 1.9 2024 level
-10|known:IND 1.9 2025-08-27 level
41|known:IND 1.9 2025/2026 level
-10|known:IND 1.9 2035 level
-12|known:IND 1.9 FY2024 level
37|known:IND 1.9 FY2025 level
27|known:IND 1.9 None level
11|known:IND 1.97 2023/2024 level
-10|known:IND 1.97 None level
-32|known:IND 1962 level
-9|known:IND 2 2023 level
-31|known:IND 2 2025/2026 level
56|known:IND 2 2026/2027 level
-13|known:IND 2 None level
11|known:IND 2.1 None level
-46|known:IND 2.3 2025 level
-17|known:IND 2.3 None level
23|known:IND 2.4 2023 level
-24|known:IND 2.4 None level
19|known:IND 2.5 2030 aim
-12|known:IND 2.5 2031 aim
9|known:IND 2010/2011 level
-15|known:IND 2018 aim
57|known:IND 2018 level
-13|known:IND 2021 level
8|known:IND 2022/2023 level
23|known:IND 2023 level
-56|known:IND 2024 level
-60|known:IND 2025 level
-10|known:IND 2025-08-27 level
-14|known:IND 2025/2026 aim
48|known:IND 2025/2026 level
84|known:IND 2026/2027 level
-11|known:IND 2029/2030 level
13|known:IND 2030 aim
-11|known:IND 2031 aim
-10|known:IND 2035 level
8|known:IND 2040 aim
-15|known:IND 3 2018 aim
-11|known:IND 3 2025/2026 aim
8|known:IND 3 2040 aim
31|known:IND 3 None aim
36|known:IND FY2025 level
31|known:IND None aim
-41|known:IND None level
10|known:IND None no
-24|known:IRL 0.2 2025 level
37|known:IRL 0.2 None level
23|known:IRL 0.25 None level
10|known:IRL 0.3 2026 level
-10|known:IRL 0.3 None level
11|known:IRL 1 None aim
-13|known:IRL 2024 level
-24|known:IRL 2025 level
21|known:IRL 2026 level
-8|known:IRL 2028 level
12|known:IRL None aim
31|known:IRL None level
14|known:IRN 2 2024 level
-14|known:IRN 2 None level
14|known:IRN 2024 level
-14|known:IRN None level
12|known:ISL None level
-8|known:ISR 1958 level
9|known:ISR 1975 level
40|known:ISR 198X level
21|known:ISR 2022 level
-34|known:ISR 2023 level
-11|known:ISR 2024 level
-20|known:ISR 2025 level
62|known:ISR 2028 level
-30|known:ISR 2035 aim
-52|known:ISR 2E+1 None level
9|known:ISR 3E+1 1975 level
22|known:ISR 3E+1 None level
23|known:ISR 4.4 2022 level
39|known:ISR 4.5 None level
-26|known:ISR 5 2024 level
-49|known:ISR 5 2025 level
10|known:ISR 5 None level
-9|known:ISR 6 2035 aim
9|known:ISR 6 None aim
9|known:ISR 7 None aim
26|known:ISR 7.8 2025 level
-18|known:ISR 7.8 None level
46|known:ISR 8.8 2024 level
-34|known:ISR 8.8 None level
40|known:ISR None aim
-52|known:ISR None level
-17|known:ITA 0.1 None no
-13|known:ITA 0.5 2028 aim
21|known:ITA 0.5 None aim
18|known:ITA 1.49 2024 level
-12|known:ITA 1.49 None level
11|known:ITA 1.5 2022 level
75|known:ITA 1.5 2024 level
-8|known:ITA 1.5 2030 aim
8|known:ITA 1.5 None aim
15|known:ITA 1.5 None level
-24|known:ITA 1.57 2025 level
26|known:ITA 1.57 None level
-34|known:ITA 2 2024 level
14|known:ITA 2 2025 aim
61|known:ITA 2 2025 level
11|known:ITA 2 2028 aim
-17|known:ITA 2 None aim
-16|known:ITA 2 None level
-10|known:ITA 2.5 None aim
13|known:ITA 2022 level
34|known:ITA 2023 level
42|known:ITA 2024 level
13|known:ITA 2025 aim
29|known:ITA 2025 level
-13|known:ITA 2025-05 level
-16|known:ITA 2026 level
9|known:ITA 2027 aim
34|known:ITA 2035 aim
32|known:ITA 3.5 2035 aim
-28|known:ITA 3.5 None aim
-27|known:ITA None aim
-77|known:JPN 0.5 None aim
-22|known:JPN 0.79 1955 level
24|known:JPN 0.79 1970 level
9|known:JPN 0.8 None aim
14|known:JPN 0.88 FY1977 level
15|known:JPN 0.9 1976 level
-8|known:JPN 0.9 1978 level
12|known:JPN 0.9 1981 level
-42|known:JPN 0.9 2018 level
-9|known:JPN 0.9 2019 level
10|known:JPN 0.9 FY1976 level
8|known:JPN 0.9 FY1978 level
28|known:JPN 0.9 FY1979 level
18|known:JPN 0.9 FY1980 level
-31|known:JPN 0.9 FY2015 level
16|known:JPN 0.9 FY2019 level
69|known:JPN 0.9 None level
26|known:JPN 0.91 FY1981 level
-9|known:JPN 0.91 None level
11|known:JPN 0.92 FY1980 level
31|known:JPN 0.92 FY2018 level
-11|known:JPN 0.92 None level
11|known:JPN 0.93 FY1982 level
10|known:JPN 0.93 FY2016 level
18|known:JPN 0.93 FY2017 level
-8|known:JPN 0.93 FY2018 level
-8|known:JPN 0.93 None level
-35|known:JPN 0.94 FY1991 level
14|known:JPN 0.94 FY1993 level
-9|known:JPN 0.94 None level
10|known:JPN 0.948 FY1994 level
-9|known:JPN 0.95 1976 level
-20|known:JPN 0.95 2023 level
-10|known:JPN 0.95 FY2020 level
40|known:JPN 0.95 FY2021 level
-11|known:JPN 0.95 FY2027 level
25|known:JPN 0.95 None level
11|known:JPN 0.954 FY1991 level
-11|known:JPN 0.954 None level
8|known:JPN 0.96 FY1995 level
11|known:JPN 0.96 FY2013 level
-12|known:JPN 0.96 FY2021 level
42|known:JPN 0.96 FY2022 level
-15|known:JPN 0.96 FY2023 level
-10|known:JPN 0.96 FY2027 level
-10|known:JPN 0.96 None level
22|known:JPN 0.97-1.02 FY1987 level
36|known:JPN 0.97-1.02 None level
13|known:JPN 0.978 FY1983 level
-12|known:JPN 0.978 None level
46|known:JPN 0.98 FY1983 level
-19|known:JPN 0.98 None aim
-21|known:JPN 0.99 None level
44|known:JPN 0.991 FY1999 level
19|known:JPN 0.993 FY1986 level
-11|known:JPN 0.993 None level
19|known:JPN 0.997 FY1985 level
35|known:JPN 0.997 FY1990 level
-20|known:JPN 0.997 None level
-29|known:JPN 1 196X level
-29|known:JPN 1 1976 no
-9|known:JPN 1 197X level
32|known:JPN 1 197X no
29|known:JPN 1 1983 level
8|known:JPN 1 1984 aim
-67|known:JPN 1 1987 level
-11|known:JPN 1 1987 no
37|known:JPN 1 1989 level
18|known:JPN 1 198X level
-19|known:JPN 1 1990 aim
-12|known:JPN 1 1995 level
-39|known:JPN 1 1998 level
-13|known:JPN 1 2013 level
-9|known:JPN 1 2014 level
-18|known:JPN 1 2015 level
59|known:JPN 1 2020 level
-13|known:JPN 1 2021 level
88|known:JPN 1 2022 level
-9|known:JPN 1 2022-12 level
-22|known:JPN 1 2023 level
-38|known:JPN 1 2024 level
-10|known:JPN 1 2025 level
-8|known:JPN 1 2027 level
-11|known:JPN 1 2027 no
26|known:JPN 1 FY1980 no
17|known:JPN 1 FY1985 no
37|known:JPN 1 FY1987 aim
72|known:JPN 1 FY1987 level
-11|known:JPN 1 FY1987 no
8|known:JPN 1 FY1990 level
32|known:JPN 1 FY1991 level
18|known:JPN 1 FY1995 no
69|known:JPN 1 FY2015 level
48|known:JPN 1 FY2021 level
111|known:JPN 1 FY2022 level
23|known:JPN 1 FY2022 no
-78|known:JPN 1 FY2023 level
-55|known:JPN 1 FY2025 level
-53|known:JPN 1 FY2027 level
-10|known:JPN 1 FY2027 no
9|known:JPN 1 None aim
23|known:JPN 1 None level
30|known:JPN 1 None no
-11|known:JPN 1.004 1976 level
-8|known:JPN 1.004 1986-12 level
21|known:JPN 1.004 1987 level
45|known:JPN 1.004 FY1987 level
-23|known:JPN 1.004 None level
26|known:JPN 1.006 FY1989 level
21|known:JPN 1.013 FY1988 level
-16|known:JPN 1.013 None level
25|known:JPN 1.02 None level
-40|known:JPN 1.03 FY1986 level
54|known:JPN 1.03 FY1986/FY1990 level
-10|known:JPN 1.03 FY1990 level
-29|known:JPN 1.03 None aim
-12|known:JPN 1.038 1990 level
43|known:JPN 1.038 None level
-26|known:JPN 1.04 1985 level
58|known:JPN 1.04 None level
-62|known:JPN 1.09 FY2021 level
10|known:JPN 1.09 FY2022 level
71|known:JPN 1.09 None level
-13|known:JPN 1.1 1960 level
62|known:JPN 1.1 2022 level
52|known:JPN 1.1 FY2022 level
-14|known:JPN 1.1 FY2023 level
-11|known:JPN 1.1 None level
-33|known:JPN 1.1-1.3 None level
-9|known:JPN 1.19 2023 level
41|known:JPN 1.19 FY2023 level
-15|known:JPN 1.19 None level
-10|known:JPN 1.2 2022 level
100|known:JPN 1.2 2023 level
-62|known:JPN 1.2 2024 level
-24|known:JPN 1.2 2025/2026 level
58|known:JPN 1.2 FY2022 level
48|known:JPN 1.2 FY2023 level
-98|known:JPN 1.2 FY2024 level
-8|known:JPN 1.2 FY2027 level
20|known:JPN 1.2 None aim
10|known:JPN 1.24 2021 level
-25|known:JPN 1.24 2022 level
-10|known:JPN 1.24 2027 level
15|known:JPN 1.24 FY2021 level
18|known:JPN 1.24 FY2022 level
-22|known:JPN 1.24 FY2027 level
29|known:JPN 1.24 None level
-24|known:JPN 1.3 2024 level
31|known:JPN 1.3 FY2018 level
-37|known:JPN 1.3 FY2019 level
-14|known:JPN 1.3 FY2023 level
36|known:JPN 1.3 FY2024 level
22|known:JPN 1.3 None level
-20|known:JPN 1.35 None level
-45|known:JPN 1.4 1952 level
-18|known:JPN 1.4 1958 level
-22|known:JPN 1.4 2022 level
-22|known:JPN 1.4 2023 level
82|known:JPN 1.4 2024 level
91|known:JPN 1.4 2025 level
-14|known:JPN 1.4 FY2022 level
98|known:JPN 1.4 FY2023 level
-21|known:JPN 1.4 FY2024 level
-27|known:JPN 1.4 FY2025 level
-18|known:JPN 1.4 None level
-19|known:JPN 1.5 2025 level
-25|known:JPN 1.5 FY1987 level
15|known:JPN 1.5 FY2024 level
47|known:JPN 1.5 FY2025 level
14|known:JPN 1.5 FY2027 level
27|known:JPN 1.5 None aim
-69|known:JPN 1.5 None level
-27|known:JPN 1.6 2022 level
-35|known:JPN 1.6 2025 level
-56|known:JPN 1.6 FY2022 level
-25|known:JPN 1.6 FY2023 level
133|known:JPN 1.6 FY2024 level
53|known:JPN 1.6 FY2025 level
19|known:JPN 1.6 FY2026 level
10|known:JPN 1.6 FY2027 aim
19|known:JPN 1.6 FY2027 level
-11|known:JPN 1.6 None aim
10|known:JPN 1.6 None level
-44|known:JPN 1.7 2025 level
-14|known:JPN 1.7 2026 level
-24|known:JPN 1.7 FY2022 level
70|known:JPN 1.7 FY2025 level
10|known:JPN 1.7 FY2026 level
50|known:JPN 1.7 FY2027 level
-31|known:JPN 1.7 None level
-28|known:JPN 1.75 2025 level
-24|known:JPN 1.75 FY2022 level
34|known:JPN 1.75 FY2025 level
-13|known:JPN 1.75 None level
10|known:JPN 1.78 1955 level
-41|known:JPN 1.8 2022 level
-41|known:JPN 1.8 2024 level
-22|known:JPN 1.8 2025 level
11|known:JPN 1.8 2027 level
-11|known:JPN 1.8 2028 level
-34|known:JPN 1.8 FY2022 level
159|known:JPN 1.8 FY2025 level
-10|known:JPN 1.8 FY2026 level
-30|known:JPN 1.8 FY2027 level
44|known:JPN 1.8 None level
-9|known:JPN 1.9 2014 level
-36|known:JPN 1.9 FY2022 level
-27|known:JPN 1.9 FY2025 level
93|known:JPN 1.9 FY2026 level
31|known:JPN 1.9 FY2027 level
-9|known:JPN 1.9 FY2031 level
-31|known:JPN 1.9 None level
-8|known:JPN 1944 level
-45|known:JPN 1952 level
-14|known:JPN 1955 level
-19|known:JPN 1958 level
25|known:JPN 195X level
-16|known:JPN 1960 level
11|known:JPN 1965 level
-30|known:JPN 196X level
15|known:JPN 1970 level
-18|known:JPN 1972 level
-8|known:JPN 1976 aim
-18|known:JPN 1976 level
-29|known:JPN 1976 no
-9|known:JPN 1977 level
-8|known:JPN 1978 level
-11|known:JPN 197X level
32|known:JPN 197X no
-16|known:JPN 1980 level
-35|known:JPN 1981 level
-34|known:JPN 1982-07-23 level
29|known:JPN 1983 level
15|known:JPN 1985 aim
-32|known:JPN 1985 level
-12|known:JPN 1985-09-18 level
-13|known:JPN 1986 level
-8|known:JPN 1986-12 level
-8|known:JPN 1986-12-30 level
-12|known:JPN 1987 aim
-12|known:JPN 1987 no
31|known:JPN 1987/1988 aim
34|known:JPN 1989 level
-20|known:JPN 198X aim
15|known:JPN 198X level
-73|known:JPN 1990 aim
-28|known:JPN 1991-03 level
-40|known:JPN 1998 level
-14|known:JPN 1999 level
-17|known:JPN 2 198X aim
-10|known:JPN 2 2018 aim
-12|known:JPN 2 2019 aim
-8|known:JPN 2 2021 aim
-43|known:JPN 2 2022 aim
-76|known:JPN 2 2022 level
-8|known:JPN 2 2022-12 aim
-19|known:JPN 2 2023 aim
24|known:JPN 2 2024 aim
-20|known:JPN 2 2025 aim
-9|known:JPN 2 2025 level
-18|known:JPN 2 2025-12 level
26|known:JPN 2 2025/2026 level
-62|known:JPN 2 2026 aim
-75|known:JPN 2 2026 level
-8|known:JPN 2 2026-01 level
126|known:JPN 2 2026-03 aim
65|known:JPN 2 2026-03 level
18|known:JPN 2 2026-03 no
-9|known:JPN 2 2026-12 aim
-26|known:JPN 2 2026-21 level
61|known:JPN 2 2027 aim
-14|known:JPN 2 2027 no
-25|known:JPN 2 2027-01 aim
12|known:JPN 2 2028 aim
29|known:JPN 2 2028-03 aim
-23|known:JPN 2 2029 aim
-52|known:JPN 2 2030 aim
-15|known:JPN 2 2030 level
32|known:JPN 2 2031 aim
-12|known:JPN 2 2035 aim
-31|known:JPN 2 2040 aim
-8|known:JPN 2 FY2021 no
-11|known:JPN 2 FY2022 aim
-57|known:JPN 2 FY2022 level
-12|known:JPN 2 FY2024 aim
125|known:JPN 2 FY2025 aim
133|known:JPN 2 FY2025 level
10|known:JPN 2 FY2026 aim
52|known:JPN 2 FY2026 level
113|known:JPN 2 FY2027 aim
45|known:JPN 2 FY2027 no
11|known:JPN 2 FY2028 aim
-14|known:JPN 2 FY2030 aim
-10|known:JPN 2 FY2030 level
-53|known:JPN 2 FY2031 aim
61|known:JPN 2 None aim
56|known:JPN 2 None level
-22|known:JPN 2 None no
34|known:JPN 2.1 FY2027 level
-15|known:JPN 2.1 FY2031 level
-8|known:JPN 2.1 None level
10|known:JPN 2.2 FY2026 level
55|known:JPN 2.2 FY2027 level
18|known:JPN 2.2 None level
33|known:JPN 2.4 2026 level
-44|known:JPN 2.4 FY2025 level
-15|known:JPN 2.4 FY2026 level
14|known:JPN 2.4 FY2027 level
-35|known:JPN 2.4 None level
22|known:JPN 2.4 None no
-10|known:JPN 2.5 2027 aim
-8|known:JPN 2.5 2028 aim
-28|known:JPN 2.5 202X level
-25|known:JPN 2.5 2030 aim
32|known:JPN 2.5 2030 level
23|known:JPN 2.5 203X aim
-22|known:JPN 2.5 FY2025 level
13|known:JPN 2.5 FY2027 aim
25|known:JPN 2.5 FY2027 level
10|known:JPN 2.5 FY2028 aim
18|known:JPN 2.5 FY2030 level
29|known:JPN 2.5 FY2031 aim
-11|known:JPN 2.5 FY2035 aim
32|known:JPN 2.5 None aim
-28|known:JPN 2.5 None level
19|known:JPN 2.5 None no
-18|known:JPN 2.6 FY2026 level
-24|known:JPN 2.6 FY2027 level
89|known:JPN 2.6 FY2031 level
-14|known:JPN 2.6 None aim
-8|known:JPN 2.6 None level
10|known:JPN 2.7 None aim
22|known:JPN 2.8 2030 level
-34|known:JPN 2.8 FY2025 level
41|known:JPN 2.8 FY2030 level
-17|known:JPN 2.8 None level
23|known:JPN 2012 level
-14|known:JPN 2013 level
-34|known:JPN 2014 level
-29|known:JPN 2015 level
-31|known:JPN 2016 level
-10|known:JPN 2017 aim
-11|known:JPN 2018 aim
-42|known:JPN 2018 level
-12|known:JPN 2019 aim
-12|known:JPN 2019 level
14|known:JPN 2020 level
-9|known:JPN 2021 aim
-15|known:JPN 2021 level
-44|known:JPN 2022 aim
-72|known:JPN 2022 level
-11|known:JPN 2022 no
-25|known:JPN 2022-01/2022-03 level
-8|known:JPN 2022-12 aim
-11|known:JPN 2022-12 level
-19|known:JPN 2023 aim
-31|known:JPN 2023-04/2023-06 level
13|known:JPN 2024 aim
-79|known:JPN 2024 level
-39|known:JPN 2025 aim
-87|known:JPN 2025 level
-14|known:JPN 2025-03 aim
-10|known:JPN 2025-04 aim
-9|known:JPN 2025-06 aim
-11|known:JPN 2025-07 aim
-20|known:JPN 2025-12 level
-123|known:JPN 2026 aim
-88|known:JPN 2026 level
-8|known:JPN 2026-01 level
77|known:JPN 2026-03 aim
59|known:JPN 2026-03 level
18|known:JPN 2026-03 no
-17|known:JPN 2026-05 aim
-26|known:JPN 2026-12 aim
-26|known:JPN 2026-21 level
-18|known:JPN 2027 aim
8|known:JPN 2027 level
-27|known:JPN 2027 no
-26|known:JPN 2027-01 aim
-49|known:JPN 2028 aim
-23|known:JPN 2028 level
28|known:JPN 2028-03 aim
-25|known:JPN 2029 aim
-22|known:JPN 202X aim
-80|known:JPN 202X level
19|known:JPN 2030 aim
74|known:JPN 2030 level
30|known:JPN 2030 no
42|known:JPN 2031 aim
41|known:JPN 2031 level
15|known:JPN 2032 aim
-8|known:JPN 2033/2034 level
-17|known:JPN 2035 aim
-16|known:JPN 2035 no
92|known:JPN 2036 aim
13|known:JPN 203X aim
-29|known:JPN 2040 aim
-34|known:JPN 2E+1 2025 level
34|known:JPN 2E+1 None level
-8|known:JPN 3 2025 aim
-13|known:JPN 3 2025-03 aim
-34|known:JPN 3 2026 aim
-42|known:JPN 3 2026-03 aim
-16|known:JPN 3 2026-12 aim
-52|known:JPN 3 2028 aim
33|known:JPN 3 202X aim
52|known:JPN 3 2030 aim
40|known:JPN 3 2030 level
21|known:JPN 3 2031 aim
26|known:JPN 3 2031 level
8|known:JPN 3 2035 level
-21|known:JPN 3 FY2025 aim
-40|known:JPN 3 FY2025 level
-38|known:JPN 3 FY2027 aim
-16|known:JPN 3 FY2027 level
51|known:JPN 3 FY2030 aim
52|known:JPN 3 FY2031 aim
57|known:JPN 3 FY2032 aim
10|known:JPN 3 FY2035 aim
42|known:JPN 3 None aim
-40|known:JPN 3 None level
10|known:JPN 3 None no
-8|known:JPN 3-3.5 2026 aim
-9|known:JPN 3.5 2025 aim
-16|known:JPN 3.5 2026 aim
-11|known:JPN 3.5 2026-05 aim
-46|known:JPN 3.5 2027 aim
51|known:JPN 3.5 2030 aim
29|known:JPN 3.5 2030 no
17|known:JPN 3.5 2031 level
15|known:JPN 3.5 2032 aim
-34|known:JPN 3.5 2035 aim
-15|known:JPN 3.5 2035 no
79|known:JPN 3.5 2036 aim
-10|known:JPN 3.5 203X aim
-15|known:JPN 3.5 FY2025 aim
-29|known:JPN 3.5 FY2027 aim
17|known:JPN 3.5 FY2030 aim
-14|known:JPN 3.5 FY2031 aim
-25|known:JPN 3.5 FY2032 aim
27|known:JPN 3.5 FY2033 aim
48|known:JPN 3.5 FY2035 aim
34|known:JPN 3.5 None aim
13|known:JPN 3.5 None no
-13|known:JPN 4 FY2027 aim
14|known:JPN 4 None aim
-11|known:JPN 5 2027 aim
32|known:JPN 5 2036 aim
12|known:JPN FY1967 level
9|known:JPN FY1976 level
14|known:JPN FY1977 level
27|known:JPN FY1979 level
20|known:JPN FY1980 level
26|known:JPN FY1980 no
10|known:JPN FY1982 level
14|known:JPN FY1983 level
17|known:JPN FY1985 aim
-18|known:JPN FY1985 level
17|known:JPN FY1985 no
66|known:JPN FY1986/FY1990 level
93|known:JPN FY1987 aim
69|known:JPN FY1987 level
-11|known:JPN FY1987 no
23|known:JPN FY1988 level
8|known:JPN FY1992 level
19|known:JPN FY1993 level
17|known:JPN FY1994 level
-8|known:JPN FY1995 aim
18|known:JPN FY1995 no
8|known:JPN FY1998 level
37|known:JPN FY1999 level
-27|known:JPN FY2000 level
11|known:JPN FY2006 level
-30|known:JPN FY2011 level
23|known:JPN FY2013 level
42|known:JPN FY2015 level
10|known:JPN FY2016 level
23|known:JPN FY2017 level
50|known:JPN FY2018 level
-15|known:JPN FY2019 aim
8|known:JPN FY2019 level
-20|known:JPN FY2020 level
28|known:JPN FY2021 level
-8|known:JPN FY2021 no
-13|known:JPN FY2022 aim
-28|known:JPN FY2022 level
20|known:JPN FY2022 no
43|known:JPN FY2023 level
-12|known:JPN FY2024 aim
41|known:JPN FY2024 level
79|known:JPN FY2025 aim
211|known:JPN FY2025 level
-8|known:JPN FY2025 no
106|known:JPN FY2026 level
90|known:JPN FY2027 aim
98|known:JPN FY2027 level
16|known:JPN FY2028 aim
16|known:JPN FY2029 level
63|known:JPN FY2030 aim
81|known:JPN FY2030 level
72|known:JPN FY2031 aim
59|known:JPN FY2031 level
-21|known:JPN FY2031 no
33|known:JPN FY2032 aim
20|known:JPN FY2032 level
27|known:JPN FY2033 aim
37|known:JPN FY2035 aim
51|known:JPN None aim
-22|known:JPN None level
94|known:JPN None no
13|known:KHM 2 None level
8|known:KHM 2.2 None level
-8|known:KHM 2025 level
20|known:KHM None level
-62|known:KOR 197X level
18|known:KOR 1980 level
-9|known:KOR 1987 level
21|known:KOR 1988 level
18|known:KOR 198X level
9|known:KOR 1990 level
60|known:KOR 1993 level
42|known:KOR 1998 level
-15|known:KOR 2.3 2024 level
75|known:KOR 2.3 2025 level
-28|known:KOR 2.3 2026 level
-12|known:KOR 2.3 2027 level
-11|known:KOR 2.3 FY2025 level
51|known:KOR 2.3 None level
-61|known:KOR 2.32 2024 level
81|known:KOR 2.32 2025 level
-54|known:KOR 2.32 2026 level
37|known:KOR 2.32 None level
-37|known:KOR 2.4 2016 level
-39|known:KOR 2.4 2025 level
68|known:KOR 2.4 2026 level
-8|known:KOR 2.4 2027 level
43|known:KOR 2.4 None level
-33|known:KOR 2.42 2025 level
80|known:KOR 2.42 2026 level
-11|known:KOR 2.42 None level
63|known:KOR 2.5 2023 level
39|known:KOR 2.5 2024 level
-33|known:KOR 2.5 2025 level
-20|known:KOR 2.5 2026 level
57|known:KOR 2.5 2027 level
-9|known:KOR 2.5 2035 level
-34|known:KOR 2.5 None level
13|known:KOR 2.55 2027 level
-12|known:KOR 2.55 None level
33|known:KOR 2.6 2023 level
45|known:KOR 2.6 2024 level
36|known:KOR 2.6 2025 level
-19|known:KOR 2.6 2026 level
-21|known:KOR 2.6 FY2025 level
-23|known:KOR 2.6 FY2027 level
40|known:KOR 2.7 2022 level
-24|known:KOR 2.7 2023 level
12|known:KOR 2.7 2024 level
13|known:KOR 2.7 None level
19|known:KOR 2.76 2029 level
-19|known:KOR 2.76 2032 level
45|known:KOR 2.8 2020 level
-10|known:KOR 2.8 2021 level
-24|known:KOR 2.8 2023 level
-8|known:KOR 2.8 2025 level
26|known:KOR 2.8 None level
15|known:KOR 2.9 2022 aim
36|known:KOR 2.9 2030 level
-23|known:KOR 2.9 2035 level
-19|known:KOR 2.9 None aim
-14|known:KOR 2.9 None level
-11|known:KOR 2003 aim
-10|known:KOR 2006 level
40|known:KOR 2008 aim
21|known:KOR 2015 aim
14|known:KOR 2015 level
-37|known:KOR 2016 level
-15|known:KOR 2018 level
51|known:KOR 2020 level
13|known:KOR 2022 aim
67|known:KOR 2022 level
-11|known:KOR 2024 aim
-15|known:KOR 2024 level
-23|known:KOR 2025 aim
53|known:KOR 2025 level
-13|known:KOR 2025-04-10 level
-25|known:KOR 2025-11 aim
-23|known:KOR 2026 aim
-32|known:KOR 2026 level
23|known:KOR 2027 level
9|known:KOR 2028 aim
20|known:KOR 2029 level
24|known:KOR 2030 level
11|known:KOR 2031 level
43|known:KOR 2032 level
-14|known:KOR 2034 level
15|known:KOR 2035 aim
9|known:KOR 2035 no
-9|known:KOR 203X aim
41|known:KOR 3 2008 aim
12|known:KOR 3 2015 aim
-38|known:KOR 3 2026 level
-15|known:KOR 3 2027 level
11|known:KOR 3 2028 aim
-14|known:KOR 3 2030 aim
-17|known:KOR 3 2035 aim
-23|known:KOR 3 None aim
-26|known:KOR 3 None level
10|known:KOR 3 None no
11|known:KOR 3.12 2032 level
-8|known:KOR 3.12 2035 level
-11|known:KOR 3.2 2003 aim
-10|known:KOR 3.2 2035 aim
12|known:KOR 3.2 None aim
-27|known:KOR 3.2 None level
-14|known:KOR 3.5 2025 aim
-25|known:KOR 3.5 2025-11 aim
-13|known:KOR 3.5 2026 aim
-9|known:KOR 3.5 2029 aim
-14|known:KOR 3.5 2029 level
-19|known:KOR 3.5 2032 level
47|known:KOR 3.5 2035 aim
36|known:KOR 3.5 2035 level
12|known:KOR 3.5 2035 no
-9|known:KOR 3.5 203X aim
69|known:KOR 3.5 None aim
-48|known:KOR 3.5 None level
-13|known:KOR 3.5 None no
-9|known:KOR 3.8 2024 aim
-11|known:KOR 3.8 2035 aim
34|known:KOR 3.8 None aim
-20|known:KOR 4 None level
23|known:KOR 5 197X level
-11|known:KOR 5 2025 level
-54|known:KOR 5 None level
8|known:KOR 5 None no
13|known:KOR 6 1980 level
15|known:KOR 6 198X level
-10|known:KOR 6 2025 level
68|known:KOR 6 None level
-30|known:KOR FY2022 level
-24|known:KOR FY2024 level
-37|known:KOR FY2025 level
-40|known:KOR FY2026 level
-48|known:KOR FY2027 level
84|known:KOR None aim
25|known:KOR None level
15|known:KOR None no
9|known:KWT 2024 level
9|known:KWT 4.8 2024 level
16|known:LAO 0.3 None level
16|known:LAO None level
10|known:LKA 1.5 2030 aim
-10|known:LKA 1.5 None aim
-12|known:LKA 2025 level
10|known:LKA 2030 aim
-9|known:LKA None aim
24|known:LKA None level
21|known:LTU 2.5 2023 level
-11|known:LTU 2.5 None aim
-20|known:LTU 2.5 None level
11|known:LTU 2021 level
21|known:LTU 2023 level
-10|known:LTU 2025 aim
87|known:LTU 2025 level
80|known:LTU 2026 aim
29|known:LTU 2026 level
73|known:LTU 2026/2030 aim
-50|known:LTU 2030 aim
-9|known:LTU 3 2023 aim
57|known:LTU 3 2025 level
-17|known:LTU 3 2026 level
10|known:LTU 3 None aim
-40|known:LTU 3 None level
-10|known:LTU 4 2025 aim
31|known:LTU 4 2025 level
40|known:LTU 4 2026 aim
-12|known:LTU 4 2026 level
-26|known:LTU 4 None aim
-13|known:LTU 4 None level
34|known:LTU 4.87 2026 aim
-29|known:LTU 4.87 None aim
-12|known:LTU 5 None aim
-8|known:LTU 5-6 2026 aim
73|known:LTU 5-6 2026/2030 aim
-24|known:LTU 5-6 2030 aim
-29|known:LTU 5-6 None aim
21|known:LTU 5.38 2026 level
-13|known:LTU 5.38 None level
33|known:LTU 5.4 2026 level
-18|known:LTU 5.4 None level
17|known:LTU 5.5 None aim
-75|known:LTU None aim
-128|known:LTU None level
8|known:LUX 0.7 2023 level
26|known:LUX 1.2 2024 level
-26|known:LUX 1.2 None level
14|known:LUX 2 2025 aim
28|known:LUX 2 2030 aim
-24|known:LUX 2 None aim
-19|known:LUX 2014 level
9|known:LUX 2022 level
29|known:LUX 2023 level
27|known:LUX 2024 level
14|known:LUX 2025 aim
28|known:LUX 2030 aim
-23|known:LUX None aim
-36|known:LUX None level
11|known:LVA 0.9 2014 level
17|known:LVA 0.9 None level
-20|known:LVA 1 None level
38|known:LVA 2 2018 aim
-16|known:LVA 2 None aim
22|known:LVA 2.27 2023 level
-20|known:LVA 2.27 None level
22|known:LVA 2004 level
-15|known:LVA 2012 level
14|known:LVA 2015 level
36|known:LVA 2018 aim
16|known:LVA 2023 level
18|known:LVA 2024 level
19|known:LVA 2025 level
8|known:LVA 2026 aim
-12|known:LVA 2027 aim
34|known:LVA 2028 aim
10|known:LVA 4 2026 aim
-8|known:LVA 4 None aim
12|known:LVA 4.9 2026 aim
-11|known:LVA 4.9 None aim
11|known:LVA 4.91 2026 aim
-23|known:LVA 5 2026 aim
37|known:LVA 5 2028 aim
-33|known:LVA None aim
-59|known:LVA None level
-12|known:MDA 0.6 2024 level
-12|known:MDA 0.6 2025 level
28|known:MDA 0.6 None level
-12|known:MDA 2024 level
-12|known:MDA 2025 level
27|known:MDA None level
10|known:MEX 0.7 None level
10|known:MEX None level
-29|known:MKD None level
17|known:MMR 2024 level
17|known:MMR 6.8 2024 level
-15|known:MMR 6.8 None level
12|known:MYS 0.9 2025 level
-11|known:MYS 1 2025 level
36|known:MYS 1 None level
31|known:MYS 1.5 None aim
-12|known:MYS 2026 aim
-12|known:MYS 2026 level
-13|known:MYS 202X aim
-9|known:MYS 2030 aim
32|known:MYS None aim
11|known:MYS None level
13|known:NATO 1.4 2014 level
-10|known:NATO 1.4 None level
-17|known:NATO 1.5 2024 aim
-11|known:NATO 1.5 2025 aim
-12|known:NATO 1.5 2025-06 aim
-29|known:NATO 1.5 2029 aim
97|known:NATO 1.5 2032 aim
84|known:NATO 1.5 2035 aim
-16|known:NATO 1.5 FY2027 aim
-55|known:NATO 1.5 None aim
-32|known:NATO 1.5 None level
9|known:NATO 1.85 2023 level
-9|known:NATO 1.85 2024 level
23|known:NATO 1.9 None level
24|known:NATO 1988 level
-12|known:NATO 1989 level
13|known:NATO 1995 level
-9|known:NATO 2 2002 aim
-24|known:NATO 2 2014 aim
-69|known:NATO 2 2014 level
-20|known:NATO 2 2017 aim
-8|known:NATO 2 2023 aim
85|known:NATO 2 2024 aim
89|known:NATO 2 2024 level
-49|known:NATO 2 2025 level
-30|known:NATO 2 2027 aim
-45|known:NATO 2 2032 aim
-58|known:NATO 2 2035 aim
-14|known:NATO 2 FY2025 aim
128|known:NATO 2 None aim
21|known:NATO 2 None level
12|known:NATO 2.3 2025 level
-9|known:NATO 2.3 None level
21|known:NATO 2.5 2026 level
-21|known:NATO 2.5 2030 aim
19|known:NATO 2.5 None aim
-21|known:NATO 2.5 None level
-14|known:NATO 2.7 2025 level
13|known:NATO 2.7 None level
-9|known:NATO 2002 aim
-28|known:NATO 2014 aim
-51|known:NATO 2014 level
-20|known:NATO 2017 aim
-21|known:NATO 2020 level
9|known:NATO 2022 level
-9|known:NATO 2023 aim
9|known:NATO 2023 level
64|known:NATO 2024 aim
24|known:NATO 2024 level
-24|known:NATO 2025 aim
-27|known:NATO 2025 level
-51|known:NATO 2025-06 aim
8|known:NATO 2025/2026 level
-19|known:NATO 2026 aim
18|known:NATO 2026 level
-44|known:NATO 2027 aim
10|known:NATO 2028 aim
-75|known:NATO 2029 aim
27|known:NATO 2030 aim
80|known:NATO 2032 aim
-8|known:NATO 2033 aim
152|known:NATO 2035 aim
73|known:NATO 2035 level
13|known:NATO 3 2028 aim
37|known:NATO 3 2030 aim
-30|known:NATO 3 None aim
8|known:NATO 3.3 1986 level
-29|known:NATO 3.4 None aim
22|known:NATO 3.5 2025 level
-15|known:NATO 3.5 2025-06 aim
-16|known:NATO 3.5 2026 aim
-33|known:NATO 3.5 2029 aim
-19|known:NATO 3.5 2030 aim
83|known:NATO 3.5 2032 aim
57|known:NATO 3.5 2035 aim
-11|known:NATO 3.5 2035 level
-9|known:NATO 3.5 None level
-21|known:NATO 4 2024 aim
25|known:NATO 4 None aim
-14|known:NATO 4 None level
-20|known:NATO 5 2025-06 aim
-18|known:NATO 5 2027 aim
32|known:NATO 5 2030 aim
-55|known:NATO 5 2032 aim
76|known:NATO 5 2035 aim
-8|known:NATO 5 FY2027 aim
38|known:NATO 5 None aim
-18|known:NATO FY2025 aim
-30|known:NATO FY2027 aim
105|known:NATO None aim
-47|known:NATO None level
68|known:NGA 2014 level
-39|known:NGA 2023 level
18|known:NGA 2025 level
-47|known:NGA None level
16|known:NLD 1.1 2014 level
-23|known:NLD 2 2024 aim
31|known:NLD 2 None aim
18|known:NLD 2.6 2026 level
12|known:NLD 2.8 2027 level
16|known:NLD 2014 level
-23|known:NLD 2024 aim
-20|known:NLD 2024 level
-15|known:NLD 2025 aim
8|known:NLD 2026 level
-8|known:NLD 2030 aim
-19|known:NLD 2032 aim
20|known:NLD 2035 aim
8|known:NLD 3 None aim
-8|known:NLD 3.5 2030 aim
29|known:NLD 3.5 2035 aim
58|known:NLD None aim
12|known:NLD None level
-14|known:NOR 1.5 None level
16|known:NOR 2.16 2025 level
-10|known:NOR 2.16 None level
-8|known:NOR 2.2 2024 level
-14|known:NOR 2.2 2025 level
22|known:NOR 2.2 None level
-26|known:NOR 2024 level
41|known:NOR 2025 level
-9|known:NOR 2026 level
12|known:NOR 2035 aim
16|known:NOR 3.3 2025 level
-16|known:NOR 3.3 None level
15|known:NOR 3.35 2025 level
-17|known:NOR None aim
12|known:NOR None level
26|known:NZL 1 None level
-19|known:NZL 1.1 None level
-8|known:NZL 1.2 2024 level
20|known:NZL 1.2 None level
35|known:NZL 1.3 2026/2027 level
-8|known:NZL 1.3 2032/2033 level
18|known:NZL 198X level
22|known:NZL 2 198X level
-13|known:NZL 2 2025 aim
66|known:NZL 2 2027 aim
-17|known:NZL 2 2028 aim
45|known:NZL 2 2029 aim
14|known:NZL 2 2032/2033 aim
-15|known:NZL 2 2034 aim
-63|known:NZL 2 FY2027 aim
-14|known:NZL 2 None level
-12|known:NZL 2023 aim
-12|known:NZL 2024 level
-13|known:NZL 2025 aim
-13|known:NZL 2025 level
35|known:NZL 2026/2027 level
64|known:NZL 2027 aim
-42|known:NZL 2028 aim
45|known:NZL 2029 aim
20|known:NZL 2030 aim
11|known:NZL 2032/2033 aim
-12|known:NZL 2032/2033 level
-15|known:NZL 2034 aim
25|known:NZL 3 None aim
-63|known:NZL FY2027 aim
13|known:NZL None aim
18|known:None aim since-2025
-60|known:None aim to-1999
15|known:None aim to-2013
41|known:None aim to-2021
55|known:None aim to-2024
-50|known:None level since-2025
60|known:None level to-1999
33|known:None level to-2013
34|known:None level to-2021
-50|known:None level to-2024
67|known:None no since-2025
17|known:None no to-1999
32|known:None no to-2021
23|known:None no to-2024
34|known:OMN 2024 level
12|known:OMN 5.6 2024 level
-10|known:OMN 5.6 None level
-21|known:OMN None level
10|known:PAK 196X level
-28|known:PAK 2 None level
-25|known:PAK 2.3 2025/2026 level
25|known:PAK 2.3 None level
-11|known:PAK 2.5 2026/2027 level
-21|known:PAK 2.5 None aim
32|known:PAK 2.5 None level
14|known:PAK 2.7 None level
-11|known:PAK 2.8 2024/2025 level
-35|known:PAK 2.8 None level
40|known:PAK 2022/2023 level
-10|known:PAK 2025/2026 level
-14|known:PAK 2026 level
-11|known:PAK 2026/2027 level
-10|known:PAK 5 None level
-40|known:PAK FY2025 level
-28|known:PAK FY2026 level
-20|known:PAK None aim
20|known:PAK None level
13|known:PER 1.5 2026 aim
-12|known:PER 1.5 None aim
13|known:PER 2026 aim
-12|known:PER None aim
-13|known:PHL 0.8 None level
-19|known:PHL 0.9 2024 level
11|known:PHL 0.9 2025 level
10|known:PHL 0.9 None level
11|known:PHL 1 None level
15|known:PHL 1.1 2026 level
-14|known:PHL 1.1 None level
10|known:PHL 1.2 None level
18|known:PHL 1.3 2023 level
17|known:PHL 1.3 2024 level
19|known:PHL 1.3 2025 level
-37|known:PHL 1.3 2026 level
-11|known:PHL 1.3 2028 level
-14|known:PHL 1.3 FY2025 level
20|known:PHL 1.3 None level
-32|known:PHL 1.4 2025 level
22|known:PHL 1.4 2026 level
8|known:PHL 1.4 2027 level
48|known:PHL 1.4 2028 level
-33|known:PHL 1.4 None level
-52|known:PHL 1.5 2025 level
40|known:PHL 1.5 2026 level
27|known:PHL 1.5 2028 level
-10|known:PHL 1.5 FY2025 level
-8|known:PHL 2 2026 aim
-22|known:PHL 2 2028 aim
10|known:PHL 2 2029 aim
18|known:PHL 2 2030 aim
13|known:PHL 2 2031 aim
15|known:PHL 2023 level
-59|known:PHL 2025 level
-8|known:PHL 2026 aim
78|known:PHL 2026 level
-10|known:PHL 2026-01/2026-03 level
-8|known:PHL 2027 aim
-43|known:PHL 2028 aim
57|known:PHL 2028 level
8|known:PHL 2028 no
10|known:PHL 2029 aim
18|known:PHL 2030 aim
13|known:PHL 2031 aim
-24|known:PHL FY2025 level
35|known:PHL None aim
-12|known:PHL None level
11|known:PNG 0.3 None level
11|known:PNG None level
41|known:POL 1.95 None aim
8|known:POL 1.95 None level
12|known:POL 2 2016 aim
11|known:POL 2.1 None level
57|known:POL 2.2 2022 level
-28|known:POL 2.2 2024 level
-32|known:POL 2.2 None level
-29|known:POL 2014 level
-18|known:POL 2015 aim
13|known:POL 2015 level
-13|known:POL 2021 level
26|known:POL 2022 level
-11|known:POL 2022-04 aim
35|known:POL 2023 aim
10|known:POL 2023 level
15|known:POL 2024 level
-8|known:POL 2025 aim
57|known:POL 2025 level
30|known:POL 2026 level
70|known:POL 2027 aim
-9|known:POL 2027 level
-11|known:POL 3 2022-04 aim
26|known:POL 3 2023 aim
-17|known:POL 3.9 2014 level
13|known:POL 3.9 2023 level
-14|known:POL 3.9 2024 level
19|known:POL 3.9 None level
10|known:POL 4 2023 aim
-25|known:POL 4 2023 level
33|known:POL 4 2024 level
10|known:POL 4 None level
-14|known:POL 4.1 2021 level
-37|known:POL 4.1 2022 level
60|known:POL 4.1 2024 level
24|known:POL 4.12 2024 level
-12|known:POL 4.12 None level
10|known:POL 4.2 2024 level
-10|known:POL 4.2 None level
11|known:POL 4.3 2025 level
-10|known:POL 4.3 None level
19|known:POL 4.48 2025 level
-32|known:POL 4.5 2024 level
49|known:POL 4.5 2025 level
-11|known:POL 4.7 2024 level
10|known:POL 4.7 2025 aim
-9|known:POL 4.7 None aim
16|known:POL 4.7 None level
-10|known:POL 4.8 2025 level
8|known:POL 4.8 2026 aim
34|known:POL 4.8 2026 level
-15|known:POL 4.8 None level
-9|known:POL 5 2025 aim
72|known:POL 5 2027 aim
-47|known:POL 5 None aim
-11|known:POL FY2025 level
-34|known:POL None aim
-34|known:POL None level
-27|known:PRK 2025 level
-12|known:PRK 2026 level
26|known:PRK 2E+1 None level
21|known:PRK 2E+1-3E+1 None level
58|known:PRK None level
21|known:PRT 1.55 2024 level
-17|known:PRT 1.55 None level
65|known:PRT 2 2025 aim
-57|known:PRT 2 None aim
15|known:PRT 2 None level
21|known:PRT 2024 level
65|known:PRT 2025 aim
-50|known:PRT None aim
9|known:ROU 2.5 2023 aim
9|known:ROU 2023 aim
10|known:ROU 2024 level
14|known:ROU 3 2030 aim
-17|known:ROU 3 None aim
-14|known:ROU 3.5 2030 aim
14|known:ROU 3.5 None aim
-17|known:ROU None level
21|known:RUS 15 None level
18|known:RUS 2.7 2021 level
-11|known:RUS 2.7 None level
-14|known:RUS 2007 level
28|known:RUS 2022 level
-33|known:RUS 2023 level
24|known:RUS 2024 level
54|known:RUS 2025 level
12|known:RUS 2026 level
19|known:RUS 2027 aim
-12|known:RUS 2027 level
14|known:RUS 3.6 2021 level
-11|known:RUS 3.6 2023 level
-11|known:RUS 4.1 2021 level
26|known:RUS 4.1 2022 level
-17|known:RUS 4.1 None level
8|known:RUS 5 None level
-22|known:RUS 5.5 2025 level
33|known:RUS 5.5 2026 level
-11|known:RUS 5.5 None level
15|known:RUS 5.9 2023 level
-14|known:RUS 5.9 None level
17|known:RUS 6 2024 level
-17|known:RUS 6 None level
70|known:RUS 6.2 2025 level
-46|known:RUS 6.2 2026 level
-26|known:RUS 6.2 None level
16|known:RUS 6.3 None level
-19|known:RUS 7 2023 level
17|known:RUS 7 None level
-13|known:RUS 7.1 2023 level
36|known:RUS 7.1 2024 level
-16|known:RUS 7.1 None level
9|known:RUS 7.3 2025 level
12|known:RUS 7.5 2025 level
-9|known:RUS 7.5 None level
67|known:RUS 8 2025 level
-35|known:RUS 8 None level
-18|known:RUS None aim
-30|known:RUS None level
11|known:SAU 2024 level
18|known:SAU 2025 level
-8|known:SAU 2025-05 level
23|known:SAU 6.5 2025 level
-17|known:SAU 6.5 None level
11|known:SAU 7.3 2024 level
-25|known:SAU None level
-15|known:SGP 2.8 2026 level
11|known:SGP 2.8 FY2026 level
12|known:SGP 2.9 None level
-14|known:SGP 2023 level
-12|known:SGP 2024 level
-21|known:SGP 2025 level
-20|known:SGP 2026 level
-12|known:SGP 2026-05-30 level
-14|known:SGP 2035 aim
-11|known:SGP 3 2024 level
-16|known:SGP 3 2025 level
-12|known:SGP 3 2026-05-30 level
-11|known:SGP 3 2035 aim
-11|known:SGP 3 FY2024 level
32|known:SGP 3 FY2025 level
27|known:SGP 3 None aim
48|known:SGP 3 None level
-8|known:SGP 5 None level
8|known:SGP FY1999 level
-11|known:SGP FY2024 level
26|known:SGP FY2025 level
30|known:SGP None aim
62|known:SGP None level
8|known:SGP None no
12|known:SVK 1.5 None aim
-19|known:SVK 2 2026 level
-18|known:SVK 2 None level
-27|known:SVK 2 None no
44|known:SVK 2023 level
-19|known:SVK 2026 level
-14|known:SVK 2035 aim
19|known:SVK None aim
-18|known:SVK None level
-32|known:SVK None no
24|known:SVN 1.29 2024 level
9|known:SVN 1.29 None level
26|known:SVN 2024 level
45|known:SVN 2030 aim
-46|known:SVN None aim
52|known:SVN None level
33|known:SWE 1 2014 level
-23|known:SWE 1 201X level
10|known:SWE 2 2024 level
8|known:SWE 2 2028 aim
-10|known:SWE 2 None aim
21|known:SWE 2.1 2024 level
-9|known:SWE 2.1 None level
-36|known:SWE 2.4 2025 level
51|known:SWE 2.4 None level
-16|known:SWE 2000 level
30|known:SWE 2014 level
-10|known:SWE 201X level
-8|known:SWE 2024 level
-41|known:SWE 2025 level
10|known:SWE 2028 aim
9|known:SWE 2030 aim
-11|known:SWE 2030 level
17|known:SWE 3.5 2030 aim
-12|known:SWE 3.5 None aim
-10|known:SWE None aim
67|known:SWE None level
21|known:THA 1 None level
8|known:THA 1.05 FY2026 level
-22|known:THA 1.1 2025 level
-22|known:THA 1.1 2026 level
62|known:THA 1.1 FY2025 level
29|known:THA 1.1 None level
13|known:THA 1.2 2023 level
17|known:THA 1.2 2025 level
27|known:THA 1.5 None level
-29|known:THA 1988 level
23|known:THA 1990 level
-8|known:THA 2 None no
-17|known:THA 2006 level
13|known:THA 2023 level
-21|known:THA 2024 level
-22|known:THA 2026 level
8|known:THA 3 None level
20|known:THA FY1999 level
40|known:THA FY2021 level
8|known:THA FY2025 level
12|known:THA FY2026 level
9|known:THA None aim
80|known:THA None level
-8|known:THA None no
-13|known:TUR 1.9 None level
-40|known:TUR 2 2024 level
38|known:TUR 2 None level
11|known:TUR 2.1 2024 level
-11|known:TUR 2.1 None level
-44|known:TUR 2.3 2025 level
29|known:TUR 2.3 2026 level
16|known:TUR 2.3 None level
17|known:TUR 2.33 2025 level
-17|known:TUR 2.33 None level
-15|known:TUR 2024 level
-25|known:TUR 2025 level
29|known:TUR 2026 level
-13|known:TUR None level
20|known:TWN 198X level
-26|known:TWN 1993 level
-19|known:TWN 1998 level
-11|known:TWN 1E+1 2027 aim
29|known:TWN 1E+1 None aim
8|known:TWN 1E+1 None no
32|known:TWN 2 2016 level
-28|known:TWN 2 2024 level
-23|known:TWN 2 None aim
-51|known:TWN 2.1 2021 level
32|known:TWN 2.1 2024 level
20|known:TWN 2.1 2025 level
15|known:TWN 2.1 None level
23|known:TWN 2.2 2023 level
-9|known:TWN 2.3 None level
30|known:TWN 2.4 2023 level
16|known:TWN 2.4 2025 level
-38|known:TWN 2.4 None level
-22|known:TWN 2.45 2024 level
30|known:TWN 2.45 2025 level
18|known:TWN 2.45 None level
-32|known:TWN 2.5 2023 level
23|known:TWN 2.5 2024 level
26|known:TWN 2.5 2025 level
-17|known:TWN 2.5 2027 level
48|known:TWN 2.5 None aim
27|known:TWN 2.5 None level
29|known:TWN 2.6 None level
-23|known:TWN 2.84 2025 level
51|known:TWN 2.84 2026 level
-28|known:TWN 2.84 None level
17|known:TWN 2.9 None level
-22|known:TWN 2001 level
-20|known:TWN 2009 level
33|known:TWN 2016 level
-51|known:TWN 2021 level
8|known:TWN 2022 level
15|known:TWN 2023 level
-22|known:TWN 2024 aim
-20|known:TWN 2024 level
68|known:TWN 2025 aim
59|known:TWN 2025 level
-8|known:TWN 2025 no
-11|known:TWN 2025-01/2025-03 level
-13|known:TWN 2025-03 aim
37|known:TWN 2026 aim
130|known:TWN 2026 level
-18|known:TWN 2026-03-12 level
41|known:TWN 2027 aim
22|known:TWN 2027 level
-23|known:TWN 2028 aim
-20|known:TWN 2030 aim
-14|known:TWN 2030 level
19|known:TWN 2032 aim
-17|known:TWN 2033 aim
8|known:TWN 2035 aim
-18|known:TWN 3 2009 level
-17|known:TWN 3 2024 aim
84|known:TWN 3 2025 aim
-11|known:TWN 3 2025-03 aim
18|known:TWN 3 2026 aim
80|known:TWN 3 2026 level
16|known:TWN 3 2027 aim
-36|known:TWN 3 2030 aim
-17|known:TWN 3 None level
24|known:TWN 3.3 2026 aim
-8|known:TWN 3.3 2030 level
-17|known:TWN 3.3 None aim
15|known:TWN 3.3 None level
-12|known:TWN 3.32 2025 level
34|known:TWN 3.32 2026 level
-13|known:TWN 3.32 None level
19|known:TWN 3.5 2026 aim
22|known:TWN 3.5 2027 aim
-28|known:TWN 3.5 2030 aim
9|known:TWN 3.5 2030 level
-14|known:TWN 3.5 None aim
-16|known:TWN 3.5 None level
23|known:TWN 3.6 2027 level
-10|known:TWN 3.6 None level
-19|known:TWN 5 2026 aim
-11|known:TWN 5 2027 aim
15|known:TWN 5 2028 aim
58|known:TWN 5 2030 aim
10|known:TWN 5 2030 no
19|known:TWN 5 2032 aim
-13|known:TWN 5 2033 aim
-20|known:TWN 5 None aim
8|known:TWN 5 None level
-11|known:TWN FY2025 level
11|known:TWN None level
20|known:TWN None no
18|known:UKR 2022 level
24|known:UKR 2023 level
54|known:UKR 2024 level
42|known:UKR 2025 level
-18|known:UKR 2026 aim
31|known:UKR 2026 level
10|known:UKR 27.2 2026 level
29|known:UKR 34 2022 level
40|known:UKR 34 2024 level
-50|known:UKR 34 None level
25|known:UKR 37 2023 level
-19|known:UKR 37 None level
-17|known:UKR 3E+1 None level
31|known:UKR 4E+1 2025 level
-23|known:UKR 4E+1 None level
18|known:UKR None aim
-131|known:UKR None level
12|known:USA 1944 level
48|known:USA 195X level
8|known:USA 1968 level
-35|known:USA 1976 level
25|known:USA 1977 level
-15|known:USA 1979 level
75|known:USA 1980 level
-13|known:USA 1983 level
29|known:USA 198X level
36|known:USA 1995 level
24|known:USA 1997 aim
48|known:USA 1E+1 195X level
-46|known:USA 1E+1 None level
-8|known:USA 2.5 2024 level
12|known:USA 2.5 2035 level
13|known:USA 2003 level
-62|known:USA 2004 level
-27|known:USA 2006 level
16|known:USA 2009 level
20|known:USA 2013 level
-48|known:USA 2014 level
57|known:USA 2016 level
10|known:USA 2017 level
31|known:USA 2018 level
14|known:USA 2019 level
65|known:USA 2020 level
51|known:USA 2021 level
21|known:USA 2023 level
-54|known:USA 2024 level
-10|known:USA 2025-06 level
-28|known:USA 2026 level
59|known:USA 2027 aim
-23|known:USA 2027 level
-13|known:USA 2030 level
-13|known:USA 2031 aim
-18|known:USA 3 2024 level
22|known:USA 3 2026 level
12|known:USA 3 FY2025 level
29|known:USA 3 FY2026 level
-35|known:USA 3 None aim
33|known:USA 3 None level
40|known:USA 3.1 2025 level
13|known:USA 3.1 FY2023 level
-13|known:USA 3.1 FY2025 level
-10|known:USA 3.2 2014 level
22|known:USA 3.2 2025 level
-12|known:USA 3.2 2027 level
-12|known:USA 3.2 2030 level
27|known:USA 3.2 None level
28|known:USA 3.22 2025 level
-17|known:USA 3.22 None level
46|known:USA 3.3 FY2026 level
33|known:USA 3.3 None level
39|known:USA 3.38 2024 level
-33|known:USA 3.38 None level
8|known:USA 3.4 2016 level
16|known:USA 3.4 2023 level
53|known:USA 3.4 2024 level
-50|known:USA 3.4 2025 level
16|known:USA 3.4 None level
-10|known:USA 3.5 2006 level
-15|known:USA 3.5 2014 level
32|known:USA 3.5 2018 level
57|known:USA 3.5 2021 level
22|known:USA 3.5 2022 level
-53|known:USA 3.5 2024 level
-18|known:USA 3.5 FY2021 level
-27|known:USA 3.5 FY2027 level
-38|known:USA 3.6 2016 level
-42|known:USA 3.6 None level
-9|known:USA 3.7 None level
19|known:USA 3.8 2013 level
19|known:USA 3.8 None level
72|known:USA 4 FY1995 aim
-9|known:USA 4 None aim
9|known:USA 4.5 2011 level
17|known:USA 4.5 2027 aim
-25|known:USA 4.5 None aim
-19|known:USA 4.5 None level
23|known:USA 4.6 FY2027 level
-13|known:USA 4.6 None aim
-8|known:USA 4.6 None level
-19|known:USA 4.7 None level
16|known:USA 4.9 1979 level
11|known:USA 4.9 2009 level
-10|known:USA 4.9 2024 level
-17|known:USA 4.9 None level
-12|known:USA 5 2026 level
33|known:USA 5 2027 aim
-13|known:USA 5 2031 aim
-16|known:USA 5 FY1978 level
-29|known:USA 5 FY2025 aim
-15|known:USA 5 FY2026 aim
29|known:USA 5 FY2027 aim
8|known:USA 5 None aim
-16|known:USA 5 None no
-22|known:USA 5.3 None level
13|known:USA 5.5 None level
-23|known:USA 6 1976 level
10|known:USA 6 1986 level
30|known:USA 6 198X level
8|known:USA 6 None level
24|known:USA 6.3 None level
-20|known:USA 6.5 FY1987 level
-8|known:USA 6.6 None level
-31|known:USA 6.8 1979 level
27|known:USA 6.8 None level
17|known:USA 6.9 None level
-16|known:USA FY1978 level
-23|known:USA FY1982 level
-17|known:USA FY1983 level
12|known:USA FY1985 level
-26|known:USA FY1987 level
-8|known:USA FY1988 level
72|known:USA FY1995 aim
-11|known:USA FY2003 level
-18|known:USA FY2021 level
12|known:USA FY2023 level
-22|known:USA FY2024 level
-29|known:USA FY2025 aim
-38|known:USA FY2025 level
-16|known:USA FY2026 aim
35|known:USA FY2026 level
50|known:USA FY2027 aim
-65|known:USA None aim
26|known:USA None level
-15|known:USA None no
42|known:VNM 1.8 2019 level
-16|known:VNM 1.8 2026 level
-9|known:VNM 1.8 FY2025 level
38|known:VNM 1.8 None level
15|known:VNM 1.9 None level
39|known:VNM 2 None level
32|known:VNM 2.36 2018 level
9|known:VNM 2018 level
14|known:VNM 2019 level
-44|known:VNM 2024 level
-23|known:VNM 2026 level
-9|known:VNM FY2025 level
-11|known:VNM FY2026 level
88|known:VNM None level
-8|known:ZAF None level
-10|last
15|last-joint:, 1 level
-69|last-joint:, 13 aim
-36|last-joint:, 13 level
35|last-joint:, 2 level
-13|last-joint:, 3 level
98|last-joint:, 5 aim
-9|last-joint:, 5 level
-17|last-joint:, 8 aim
-114|last-joint:, 8 level
-26|last-joint:, far aim
-91|last-joint:, far level
13|last-joint:- 1 aim
14|last-joint:- 13 aim
10|last-joint:- 13 level
-34|last-joint:- 2 level
-25|last-joint:- 5 level
-12|last-joint:- 8 level
-22|last-joint:; 13 aim
16|last-joint:; 3 level
22|last-joint:; 5 level
19|last-joint:; 8 aim
-26|last-joint:; 8 level
89|last-joint:; far level
13|last-joint:and 1 level
-40|last-joint:and 13 aim
-20|last-joint:and 2 aim
15|last-joint:and 2 level
-20|last-joint:and 3 aim
11|last-joint:and 3 level
14|last-joint:and 5 aim
15|last-joint:and 5 level
-61|last-joint:and 8 aim
59|last-joint:and 8 level
-19|last-joint:and far aim
-43|last-joint:and far level
19|last-joint:or 13 level
-13|last-joint:or 2 level
55|last-joint:or 3 aim
-9|last-joint:or far level
-9|last-time:demand far fiscal 0
31|last-time:demand far year 0
-17|last-time:demand far year 2
12|last-time:demand next year 1
10|last-time:demand next year 2
46|last-time:demand now year 1
40|last-time:level far fiscal 1
-74|last-time:level far year 0
-37|last-time:level far year 1
-42|last-time:level far year 2
25|last-time:level far years 0
31|last-time:level far years 1
32|last-time:level far years 2
32|last-time:level long-past decade 1
-33|last-time:level long-past fiscal 0
12|last-time:level long-past year 0
-32|last-time:level long-past year 1
-29|last-time:level long-past year 2
-12|last-time:level long-past years 0
-12|last-time:level long-past years 1
-18|last-time:level next fiscal 0
33|last-time:level next fiscal 1
51|last-time:level next fiscal 2
10|last-time:level next year 0
-24|last-time:level next year 1
43|last-time:level next year 2
-30|last-time:level now fiscal 0
-29|last-time:level now fiscal 1
27|last-time:level now fiscal 2
29|last-time:level now year 0
18|last-time:level now year 1
21|last-time:level now year 2
-14|last-time:level now years 0
31|last-time:level now years 1
-20|last-time:level now years 2
-44|last-time:level past fiscal 0
19|last-time:level past fiscal 1
60|last-time:level past year 0
-36|last-time:level past year 2
-15|last-time:level past years 0
19|last-time:level past years 1
44|last-time:other far fiscal 2
19|last-time:pledge far fiscal 0
-78|last-time:pledge far fiscal 1
-50|last-time:pledge far fiscal 2
44|last-time:pledge far month 1
50|last-time:pledge far year 0
19|last-time:pledge far year 1
27|last-time:pledge far year 2
-8|last-time:pledge far years 0
46|last-time:pledge next fiscal 1
-42|last-time:pledge next month 1
-31|last-time:pledge next year 0
24|last-time:pledge next year 2
-39|last-time:pledge now fiscal 0
22|last-time:pledge now fiscal 1
28|last-time:pledge now year 0
29|last-time:pledge now year 1
17|last-time:pledge now year 2
-10|last-time:pledge now years 0
40|last-time:pledge now years 1
-20|last-time:pledge past year 0
-32|last-time:proposal far fiscal 0
41|last-time:proposal far fiscal 1
-13|last-time:proposal far fiscal 2
-10|last-time:proposal far month 0
-34|last-time:proposal far year 0
-40|last-time:proposal far year 1
101|last-time:proposal far year 2
-25|last-time:proposal next year 0
-22|last-time:proposal next year 1
-25|last-time:proposal next year 2
-9|last-time:proposal now year 0
-8|last-time:proposal now year 1
-98|last:aim 0
61|last:aim 1
23|last:aim 2
-110|last:level 0
89|last:level 1
38|last:level 2
-29|last:no 0
-14|last:no 1
31|last:no 2
8|lead-aim:'s fiscal
-12|lead-aim:'s year
-23|lead-aim:, day
-39|lead-aim:, fiscal
18|lead-aim:, that-year
-10|lead-aim:1.8 percent fiscal
-13|lead-aim:1.8% fiscal
-13|lead-aim:2 per cent fiscal
-34|lead-aim:2 per cent that-year
-29|lead-aim:2 percent that-year
-52|lead-aim:2% fiscal
84|lead-aim:2% that-year
9|lead-aim:2.5 percent that-year
19|lead-aim:2.5% that-year
-19|lead-aim:2026 year
-14|lead-aim:3 percent bare-month
16|lead-aim:3 percent that-year
-31|lead-aim:3.5 per cent that-year
9|lead-aim:a fiscal
12|lead-aim:achieved fiscal
-24|lead-aim:after fiscal
12|lead-aim:already that-year
14|lead-aim:at bare-month
-14|lead-aim:at that-year
22|lead-aim:at year
-10|lead-aim:attained fiscal
20|lead-aim:before bare-month
26|lead-aim:before fiscal
-89|lead-aim:before year
-17|lead-aim:between year
15|lead-aim:beyond fiscal
57|lead-aim:by bare-month
-15|lead-aim:by decade
45|lead-aim:by fiscal
-40|lead-aim:by that-year
82|lead-aim:by year
19|lead-aim:by years
46|lead-aim:defence that-year
-17|lead-aim:do bare-month
26|lead-aim:early fiscal
-33|lead-aim:for fiscal
-15|lead-aim:for that-year
83|lead-aim:for year
17|lead-aim:for years
-42|lead-aim:from fiscal
-37|lead-aim:from month
31|lead-aim:from that-year
38|lead-aim:from year
-13|lead-aim:goal bare-month
29|lead-aim:goal fiscal
-207|lead-aim:in bare-month
58|lead-aim:in decade
55|lead-aim:in fiscal
-32|lead-aim:in month
-15|lead-aim:in that-year
80|lead-aim:in year
78|lead-aim:in years
-14|lead-aim:instead of fiscal
-23|lead-aim:instead of year
10|lead-aim:into fiscal
12|lead-aim:into that-year
17|lead-aim:is fiscal
21|lead-aim:is year
10|lead-aim:it fiscal
9|lead-aim:japanese fiscal
-9|lead-aim:law that-year
-9|lead-aim:made that-year
24|lead-aim:mean year
-11|lead-aim:met fiscal
15|lead-aim:military spending fiscal
10|lead-aim:named year
-12|lead-aim:not fiscal
-56|lead-aim:not year
16|lead-aim:nothing year
12|lead-aim:of fiscal
-24|lead-aim:of year
-12|lead-aim:on day
-41|lead-aim:on weekday
8|lead-aim:reached fiscal
11|lead-aim:regard year
-10|lead-aim:review part
-8|lead-aim:said bare-month
-16|lead-aim:said weekday
8|lead-aim:set fiscal
26|lead-aim:set year
-11|lead-aim:since month
-23|lead-aim:since year
-37|lead-aim:starting that-year
30|lead-aim:target that-year
38|lead-aim:than year
27|lead-aim:that that-year
49|lead-aim:through fiscal
16|lead-aim:through month
45|lead-aim:through year
28|lead-aim:till year
-14|lead-aim:to decade
41|lead-aim:to fiscal
10|lead-aim:to month
30|lead-aim:to that-year
15|lead-aim:to year
34|lead-aim:two percent fiscal
26|lead-aim:until year
34|lead-aim:will that-year
-14|lead-aim:with fiscal
16|lead-aim:with year
42|lead-aim:within fiscal
-8|lead-level:\" that-year
12|lead-level:'s fiscal
14|lead-level:'s year
-15|lead-level:( day
21|lead-level:( year
-43|lead-level:, day
52|lead-level:, fiscal
15|lead-level:, that-year
40|lead-level:, year
72|lead-level:, years
14|lead-level:1 percent that-year
17|lead-level:1.29% that-year
11|lead-level:1.4 percent that-year
-16|lead-level:1.5% that-year
10|lead-level:1.6% fiscal
-10|lead-level:1.8 per cent fiscal
9|lead-level:1.9 percent that-year
25|lead-level:1.9% that-year
-13|lead-level:2 percent fiscal
11|lead-level:2 percent that-year
-15|lead-level:2% bare-month
14|lead-level:2% fiscal
11|lead-level:2.0% that-year
-23|lead-level:2.32 percent that-year
-28|lead-level:2.4 percent that-year
13|lead-level:2.4pc that-year
-41|lead-level:2.5 per cent that-year
10|lead-level:2.5 percent that-year
22|lead-level:2020 year
-11|lead-level:2024 year
-53|lead-level:3 percent that-year
26|lead-level:4.1% that-year
9|lead-level:4.8 percent that-year
10|lead-level:5% that-year
21|lead-level:6 percent year
49|lead-level:7 per cent that-year
-12|lead-level:7 percent that-year
21|lead-level:: that-year
39|lead-level:; that-year
9|lead-level:; year
-11|lead-level:a year
-9|lead-level:after year
-42|lead-level:against that-year
9|lead-level:apiece that-year
-12|lead-level:at bare-month
-57|lead-level:at decade
-15|lead-level:at year
15|lead-level:attained fiscal
-43|lead-level:before year
-26|lead-level:begins bare-month
31|lead-level:between year
-28|lead-level:budget that-year
27|lead-level:budget years
-19|lead-level:by bare-month
-9|lead-level:by decade
9|lead-level:by fiscal
-30|lead-level:by part
-34|lead-level:by that-year
15|lead-level:by year
-9|lead-level:by years
-21|lead-level:calendar year
27|lead-level:countries that-year
13|lead-level:defence that-year
12|lead-level:defense spending that-year
19|lead-level:defense that-year
-10|lead-level:donald trump bare-month
12|lead-level:eu that-year
8|lead-level:finish that-year
-12|lead-level:fiscal 2022 fiscal
11|lead-level:fiscal 2023 fiscal
-44|lead-level:for decade
51|lead-level:for fiscal
8|lead-level:for that-year
47|lead-level:for year
24|lead-level:for years
-47|lead-level:from fiscal
-12|lead-level:from year
-78|lead-level:gdp fiscal
29|lead-level:gdp that-year
18|lead-level:gross domestic product fiscal
47|lead-level:has that-year
-9|lead-level:if fiscal
-30|lead-level:if that-year
-70|lead-level:in bare-month
108|lead-level:in decade
13|lead-level:in fiscal
-15|lead-level:in month
-15|lead-level:in that-year
20|lead-level:in year
35|lead-level:in years
-8|lead-level:into that-year
18|lead-level:into year
-12|lead-level:it that-year
-30|lead-level:mark that-year
20|lead-level:military that-year
-57|lead-level:nothing bare-month
26|lead-level:nothing fiscal
46|lead-level:nothing that-year
-36|lead-level:nothing weekday
9|lead-level:nothing years
35|lead-level:of decade
-31|lead-level:of fiscal
-11|lead-level:of that-year
-16|lead-level:on day
27|lead-level:on fiscal
-56|lead-level:on weekday
18|lead-level:outlays fiscal
19|lead-level:push that-year
8|lead-level:put that-year
8|lead-level:puts year
22|lead-level:quota that-year
17|lead-level:reached bare-month
9|lead-level:reached fiscal
11|lead-level:reached year
39|lead-level:recently year
-14|lead-level:said weekday
-9|lead-level:says that-year
-8|lead-level:set that-year
-35|lead-level:since year
24|lead-level:so that-year
-8|lead-level:so weekday
35|lead-level:speaking of fiscal
-29|lead-level:spending fiscal
9|lead-level:spent that-year
11|lead-level:stood that-year
16|lead-level:than fiscal
-62|lead-level:than that-year
19|lead-level:the military that-year
24|lead-level:there that-year
-18|lead-level:through fiscal
-21|lead-level:through year
45|lead-level:time that-year
-22|lead-level:to fiscal
-20|lead-level:two percent that-year
-17|lead-level:until bare-month
-17|lead-level:until decade
13|lead-level:until fiscal
-54|lead-level:until that-year
-19|lead-level:until year
-21|lead-level:use that-year
29|lead-level:war year
17|lead-level:will that-year
35|lead-level:worry that-year
11|lead-near:after ( 1
20|lead-near:after , 1
43|lead-near:after , 13
-47|lead-near:after , 2
-13|lead-near:after , 5
13|lead-near:after , 8
10|lead-near:after , far
17|lead-near:after 1 percent 0
14|lead-near:after 1.6% 0
10|lead-near:after 1.8% 0
10|lead-near:after 1.9 percent 0
24|lead-near:after 2 pct 0
-22|lead-near:after 2 per cent 0
-25|lead-near:after 2% 0
26|lead-near:after 2% far
17|lead-near:after 2.4 percent 0
13|lead-near:after 2.5 percent 0
-12|lead-near:after 2.8 per cent 0
37|lead-near:after 2020 3
-16|lead-near:after 2020 5
30|lead-near:after 3.4 percent 0
-38|lead-near:after 3.5 per cent 0
-10|lead-near:after 3.5 percent 0
9|lead-near:after 5 percent 0
-21|lead-near:after ; 1
-8|lead-near:after after 13
-48|lead-near:after after 5
12|lead-near:after already 1
9|lead-near:after apiece 3
8|lead-near:after armed forces 5
-10|lead-near:after at 3
21|lead-near:after at 8
11|lead-near:after attained 5
47|lead-near:after before 1
-15|lead-near:after before 13
-9|lead-near:after before 2
-32|lead-near:after before 3
-72|lead-near:after before 5
65|lead-near:after before 8
-50|lead-near:after between 1
81|lead-near:after between 3
-26|lead-near:after between 5
77|lead-near:after by 1
30|lead-near:after by 13
44|lead-near:after by 2
26|lead-near:after by 3
-59|lead-near:after by 5
51|lead-near:after by 8
-57|lead-near:after by far
57|lead-near:after defence 3
15|lead-near:after defense 2
14|lead-near:after defense 8
51|lead-near:after early 3
19|lead-near:after early 5
-12|lead-near:after fiscal 2022 13
18|lead-near:after fiscal 2023 5
66|lead-near:after for 1
41|lead-near:after for 13
51|lead-near:after for 2
39|lead-near:after for 3
-19|lead-near:after for 5
-77|lead-near:after for 8
8|lead-near:after for far
23|lead-near:after from 1
-24|lead-near:after from 13
-48|lead-near:after from 3
26|lead-near:after from 5
-57|lead-near:after from 8
13|lead-near:after from far
43|lead-near:after gdp 2
-41|lead-near:after gdp far
13|lead-near:after goal 1
-12|lead-near:after gross domestic product 2
-39|lead-near:after if 1
131|lead-near:after in 1
-39|lead-near:after in 13
-12|lead-near:after in 2
34|lead-near:after in 5
23|lead-near:after in 8
-72|lead-near:after in far
-24|lead-near:after instead of 8
-11|lead-near:after into 13
-30|lead-near:after into 3
15|lead-near:after into 5
9|lead-near:after it far
9|lead-near:after japanese 5
-23|lead-near:after least 5
-32|lead-near:after mark 1
24|lead-near:after mean far
11|lead-near:after met 13
13|lead-near:after military 5
11|lead-near:after military spending 5
8|lead-near:after more 5
-38|lead-near:after of 13
10|lead-near:after of 2
30|lead-near:after of 5
9|lead-near:after of 8
9|lead-near:after on 1
-13|lead-near:after on 13
-12|lead-near:after on 8
-11|lead-near:after on far
29|lead-near:after only 2
-8|lead-near:after rather than 8
9|lead-near:after reached 3
29|lead-near:after reached 5
-9|lead-near:after said 13
25|lead-near:after since 1
-9|lead-near:after since 13
-16|lead-near:after since 3
-16|lead-near:after since 5
-42|lead-near:after since 8
20|lead-near:after so 5
50|lead-near:after speaking of 13
-10|lead-near:after spends 2
21|lead-near:after target 1
15|lead-near:after target 2
20|lead-near:after than 13
12|lead-near:after than 8
-9|lead-near:after than far
30|lead-near:after that 5
25|lead-near:after through 1
33|lead-near:after through 2
-13|lead-near:after through far
25|lead-near:after time 8
22|lead-near:after to 1
-54|lead-near:after to 13
35|lead-near:after to 2
-25|lead-near:after to 3
15|lead-near:after to 5
-12|lead-near:after to 8
36|lead-near:after to far
-34|lead-near:after two percent 0
19|lead-near:after until 13
18|lead-near:after until 3
13|lead-near:after until far
-38|lead-near:after was 1
-30|lead-near:after with 5
15|lead-near:before 's 2
-8|lead-near:before 's 5
9|lead-near:before 's far
-8|lead-near:before ( far
20|lead-near:before , 13
22|lead-near:before , 3
19|lead-near:before , 5
-17|lead-near:before , far
16|lead-near:before - 8
-14|lead-near:before 1.8% 13
24|lead-near:before 1.9% far
30|lead-near:before 2% 5
-20|lead-near:before 2.32 percent 1
-37|lead-near:before 2.4 percent 8
-13|lead-near:before 3 percent 8
-23|lead-near:before 3.4% far
9|lead-near:before 4.1% 5
54|lead-near:before ; 3
10|lead-near:before a 13
-11|lead-near:before a 8
11|lead-near:before after 8
-14|lead-near:before against 13
-22|lead-near:before against 8
-12|lead-near:before at 2
-19|lead-near:before at 5
-22|lead-near:before at far
-8|lead-near:before before 3
-25|lead-near:before before 5
12|lead-near:before before 8
11|lead-near:before between 13
14|lead-near:before beyond 13
-11|lead-near:before bn 5
30|lead-near:before budget 8
-27|lead-near:before budget far
19|lead-near:before by 1
-30|lead-near:before by 13
8|lead-near:before by 2
-29|lead-near:before by 3
-18|lead-near:before by 5
22|lead-near:before by 8
24|lead-near:before by far
-24|lead-near:before defense 13
31|lead-near:before defense 5
-35|lead-near:before defense 8
-10|lead-near:before donald trump 13
17|lead-near:before for 0
-46|lead-near:before for 13
57|lead-near:before for 3
14|lead-near:before for 5
-12|lead-near:before for 8
16|lead-near:before for far
47|lead-near:before from 1
-52|lead-near:before from 13
11|lead-near:before from 2
-14|lead-near:before from 5
-8|lead-near:before from far
-16|lead-near:before gdp 1
-18|lead-near:before gdp 2
12|lead-near:before gdp 3
-16|lead-near:before gdp 5
18|lead-near:before government 1
-76|lead-near:before in 1
18|lead-near:before in 13
47|lead-near:before in 2
-29|lead-near:before in 3
22|lead-near:before in 5
52|lead-near:before in 8
-19|lead-near:before in far
11|lead-near:before is 13
14|lead-near:before is 5
-13|lead-near:before it far
10|lead-near:before named 5
-26|lead-near:before nothing 13
39|lead-near:before nothing 2
-11|lead-near:before nothing 3
-18|lead-near:before nothing 5
11|lead-near:before nothing 8
16|lead-near:before nothing far
9|lead-near:before of 2
-22|lead-near:before of 3
-18|lead-near:before of 8
-18|lead-near:before of far
-13|lead-near:before on 13
-30|lead-near:before on 5
-16|lead-near:before on 8
-18|lead-near:before outlays 1
23|lead-near:before outlays 13
10|lead-near:before outlays 2
22|lead-near:before quota 5
9|lead-near:before raised 13
10|lead-near:before said 8
10|lead-near:before says 5
9|lead-near:before set 5
-31|lead-near:before since 13
-25|lead-near:before since 2
-10|lead-near:before since 3
34|lead-near:before since 8
14|lead-near:before spending 1
13|lead-near:before spending 2
-60|lead-near:before spending 8
9|lead-near:before than 13
-24|lead-near:before than 3
-19|lead-near:before than 8
10|lead-near:before that 1
9|lead-near:before that 2
17|lead-near:before that far
-16|lead-near:before through 13
-14|lead-near:before through 3
24|lead-near:before through 5
26|lead-near:before through 8
27|lead-near:before to 1
18|lead-near:before to 13
-19|lead-near:before to 5
20|lead-near:before to 8
-8|lead-near:before to far
-11|lead-near:before until 13
-12|lead-near:before until 3
21|lead-near:before until 5
-39|lead-near:before until 8
9|lead-near:before will 1
9|lead-near:before will 13
31|lead-near:before will 5
37|lead-near:before with 8
35|lead-no:by year
13|lead-no:early year
35|lead-no:for fiscal
15|lead-no:gdp that-year
-27|lead-no:in bare-month
36|lead-no:in decade
13|lead-no:in fiscal
-14|lead-no:in year
-12|lead-no:in years
-13|lead-no:on weekday
-21|lead-no:than year
73|lead-no:until year
-13|lead-time:cap by far
25|lead-time:cap for now
13|lead-time:cap in long-past
-14|lead-time:cap in next
47|lead-time:cap until far
15|lead-time:demand 2.5% next
59|lead-time:demand by far
20|lead-time:demand by next
-54|lead-time:demand for far
40|lead-time:demand in far
-24|lead-time:demand in next
-25|lead-time:demand not far
-8|lead-time:demand on now
11|lead-time:demand regard far
21|lead-time:demand than far
28|lead-time:demand till far
-54|lead-time:demand until far
32|lead-time:denial by far
20|lead-time:denial by next
23|lead-time:denial for far
18|lead-time:denial in far
26|lead-time:denial in now
-10|lead-time:denial on now
-9|lead-time:level \" now
23|lead-time:level 's next
-14|lead-time:level ( now
21|lead-time:level ( past
44|lead-time:level , far
37|lead-time:level , long-past
-13|lead-time:level , now
58|lead-time:level , past
14|lead-time:level 1 percent past
17|lead-time:level 1.29% now
11|lead-time:level 1.4 percent past
-17|lead-time:level 1.5% past
10|lead-time:level 1.6% past
-10|lead-time:level 1.8 per cent now
9|lead-time:level 1.9 percent long-past
25|lead-time:level 1.9% past
-11|lead-time:level 2 percent now
9|lead-time:level 2 percent past
11|lead-time:level 2.0% now
-23|lead-time:level 2.32 percent now
-28|lead-time:level 2.4 percent now
13|lead-time:level 2.4pc now
-41|lead-time:level 2.5 per cent now
8|lead-time:level 2.5 percent now
-12|lead-time:level 2.8 per cent now
22|lead-time:level 2020 past
-11|lead-time:level 2024 far
-53|lead-time:level 3 percent now
24|lead-time:level 3.4% now
-23|lead-time:level 3.4% past
-8|lead-time:level 4% now
19|lead-time:level 4.1% past
10|lead-time:level 5% next
21|lead-time:level 6 percent long-past
49|lead-time:level 7 per cent now
-12|lead-time:level 7 percent now
9|lead-time:level : now
9|lead-time:level ; long-past
38|lead-time:level ; past
-24|lead-time:level a long-past
15|lead-time:level a next
-8|lead-time:level after long-past
-43|lead-time:level against now
9|lead-time:level apiece now
-57|lead-time:level at long-past
-15|lead-time:level at past
15|lead-time:level attained past
-14|lead-time:level before far
-29|lead-time:level before long-past
-26|lead-time:level begins now
31|lead-time:level between long-past
-30|lead-time:level by far
20|lead-time:level by long-past
-21|lead-time:level by next
-25|lead-time:level by now
-24|lead-time:level by past
-22|lead-time:level calendar now
27|lead-time:level countries now
24|lead-time:level defense past
-10|lead-time:level donald trump now
12|lead-time:level eu long-past
8|lead-time:level finish now
-12|lead-time:level fiscal 2022 now
11|lead-time:level fiscal 2023 past
42|lead-time:level for long-past
20|lead-time:level for next
10|lead-time:level for now
19|lead-time:level for past
-9|lead-time:level from far
8|lead-time:level from long-past
-47|lead-time:level from next
-24|lead-time:level from past
13|lead-time:level gdp now
-69|lead-time:level gdp past
16|lead-time:level government past
18|lead-time:level gross domestic product next
-18|lead-time:level gross domestic product now
11|lead-time:level gross national product now
47|lead-time:level has now
-39|lead-time:level if past
48|lead-time:level in far
38|lead-time:level in long-past
-19|lead-time:level in next
-8|lead-time:level into next
-13|lead-time:level it now
-30|lead-time:level mark past
17|lead-time:level military past
-21|lead-time:level nothing long-past
-21|lead-time:level nothing next
-23|lead-time:level nothing now
63|lead-time:level nothing past
-12|lead-time:level of far
-33|lead-time:level of long-past
8|lead-time:level of now
27|lead-time:level of past
21|lead-time:level on long-past
-47|lead-time:level on now
-23|lead-time:level on past
35|lead-time:level only now
14|lead-time:level outlays now
19|lead-time:level push next
12|lead-time:level put past
22|lead-time:level quota past
11|lead-time:level reached far
22|lead-time:level reached now
9|lead-time:level reached past
39|lead-time:level recently long-past
-16|lead-time:level said now
-9|lead-time:level says now
-34|lead-time:level since long-past
15|lead-time:level so now
35|lead-time:level speaking of long-past
-33|lead-time:level spending now
10|lead-time:level spending past
-10|lead-time:level spends now
11|lead-time:level stood past
-23|lead-time:level than now
-17|lead-time:level than past
19|lead-time:level the military now
24|lead-time:level there now
-41|lead-time:level through far
19|lead-time:level time now
26|lead-time:level time past
-34|lead-time:level to far
-32|lead-time:level to long-past
22|lead-time:level to past
-22|lead-time:level two percent now
9|lead-time:level until far
-32|lead-time:level until long-past
-35|lead-time:level until now
-36|lead-time:level until past
-21|lead-time:level use now
29|lead-time:level war long-past
-37|lead-time:level was long-past
17|lead-time:level will now
35|lead-time:level worry now
9|lead-time:other by far
-8|lead-time:other for past
-29|lead-time:other in far
-11|lead-time:pledge 's next
11|lead-time:pledge , far
-48|lead-time:pledge , now
-10|lead-time:pledge 1.8 percent now
-12|lead-time:pledge 1.8% now
24|lead-time:pledge 2 pct now
-47|lead-time:pledge 2 per cent now
-31|lead-time:pledge 2 percent past
15|lead-time:pledge 2% now
25|lead-time:pledge 2% past
-21|lead-time:pledge 2.5% now
-19|lead-time:pledge 2026 far
9|lead-time:pledge 3 percent now
-31|lead-time:pledge 3.5 per cent far
9|lead-time:pledge a now
12|lead-time:pledge achieved now
10|lead-time:pledge after far
15|lead-time:pledge already now
16|lead-time:pledge at next
41|lead-time:pledge attain now
-11|lead-time:pledge attained now
-68|lead-time:pledge before far
17|lead-time:pledge before now
-18|lead-time:pledge between next
-10|lead-time:pledge beyond far
21|lead-time:pledge budget now
22|lead-time:pledge by long-past
10|lead-time:pledge by next
92|lead-time:pledge by now
31|lead-time:pledge by past
11|lead-time:pledge defence next
37|lead-time:pledge defence now
-23|lead-time:pledge defense now
19|lead-time:pledge do now
20|lead-time:pledge for far
-26|lead-time:pledge for next
24|lead-time:pledge for now
21|lead-time:pledge for past
-63|lead-time:pledge from far
25|lead-time:pledge from next
16|lead-time:pledge from now
13|lead-time:pledge from past
17|lead-time:pledge gdp now
-35|lead-time:pledge gdp past
41|lead-time:pledge in far
-43|lead-time:pledge in long-past
-22|lead-time:pledge in next
72|lead-time:pledge in now
-61|lead-time:pledge in past
-20|lead-time:pledge instead of far
-10|lead-time:pledge instead of next
10|lead-time:pledge into now
39|lead-time:pledge is far
10|lead-time:pledge it now
24|lead-time:pledge mean far
9|lead-time:pledge met now
25|lead-time:pledge military spending now
10|lead-time:pledge named far
-12|lead-time:pledge not far
25|lead-time:pledge nothing far
20|lead-time:pledge nothing next
-9|lead-time:pledge of long-past
8|lead-time:pledge of next
-9|lead-time:pledge of now
-33|lead-time:pledge on now
8|lead-time:pledge reached now
-10|lead-time:pledge review next
-13|lead-time:pledge said now
34|lead-time:pledge set far
-22|lead-time:pledge since long-past
-11|lead-time:pledge since past
9|lead-time:pledge spending now
-37|lead-time:pledge starting next
35|lead-time:pledge target now
77|lead-time:pledge through far
13|lead-time:pledge to far
-13|lead-time:pledge to long-past
29|lead-time:pledge to next
61|lead-time:pledge to past
-48|lead-time:pledge two percent now
34|lead-time:pledge two percent past
22|lead-time:pledge until far
15|lead-time:pledge until now
34|lead-time:pledge will now
-14|lead-time:pledge with now
38|lead-time:pledge within now
-17|lead-time:proposal , far
-37|lead-time:proposal after far
-10|lead-time:proposal at now
15|lead-time:proposal before far
-17|lead-time:proposal by far
29|lead-time:proposal by long-past
-15|lead-time:proposal by next
-12|lead-time:proposal by now
-8|lead-time:proposal early far
56|lead-time:proposal for far
17|lead-time:proposal for next
-8|lead-time:proposal for past
-9|lead-time:proposal from far
10|lead-time:proposal from next
38|lead-time:proposal in far
-52|lead-time:proposal in long-past
12|lead-time:proposal in next
-15|lead-time:proposal in now
34|lead-time:proposal in past
-16|lead-time:proposal of far
-11|lead-time:proposal on now
23|lead-time:proposal than far
34|lead-time:proposal through far
20|lead-time:proposal to far
-19|lead-time:proposal to next
45|lead-time:proposal until far
-17|lead-time:proposal with far
-8|lead:after \"
14|lead:after (
26|lead:after ,
17|lead:after 1 percent
14|lead:after 1.6%
-10|lead:after 1.8 per cent
9|lead:after 1.8%
9|lead:after 1.9 percent
24|lead:after 2 pct
-40|lead:after 2 per cent
-25|lead:after 2 percent
13|lead:after 2.4 percent
13|lead:after 2.5 percent
-24|lead:after 2.5%
-15|lead:after 2.6%
-12|lead:after 2.8 per cent
22|lead:after 2020
-45|lead:after 3 percent
30|lead:after 3.4 percent
25|lead:after 3.4%
-38|lead:after 3.5 per cent
-10|lead:after 3.5 percent
9|lead:after 5 percent
21|lead:after 6 percent
-24|lead:after ;
13|lead:after achieved
-61|lead:after after
15|lead:after already
9|lead:after apiece
8|lead:after armed forces
-15|lead:after at
41|lead:after attain
32|lead:after attained
-17|lead:after before
112|lead:after by
27|lead:after countries
65|lead:after defence
27|lead:after defense
66|lead:after early
12|lead:after eu
-12|lead:after fiscal 2022
11|lead:after fiscal 2023
109|lead:after for
-69|lead:after from
14|lead:after goal
13|lead:after gross national product
-39|lead:after if
67|lead:after in
-37|lead:after instead of
17|lead:after is
8|lead:after it
9|lead:after japanese
-22|lead:after least
-32|lead:after mark
24|lead:after mean
-25|lead:after members
-23|lead:after met
14|lead:after military
25|lead:after military spending
11|lead:after more
-36|lead:after not
-32|lead:after on
30|lead:after only
8|lead:after over
-13|lead:after rather than
45|lead:after reached
18|lead:after recently
-10|lead:after review
-20|lead:after said
-68|lead:after since
15|lead:after so
14|lead:after soon
39|lead:after speaking of
18|lead:after spending
-10|lead:after spends
-37|lead:after starting
11|lead:after stood
35|lead:after target
20|lead:after the military
41|lead:after through
25|lead:after time
16|lead:after to
-34|lead:after two percent
46|lead:after until
-37|lead:after was
26|lead:after what
-43|lead:after with
42|lead:after within
35|lead:after worry
22|lead:before 's
38|lead:before ,
16|lead:before -
17|lead:before 1.29%
-17|lead:before 1.8 percent
-27|lead:before 1.8%
25|lead:before 1.9%
28|lead:before 2%
11|lead:before 2.0%
-20|lead:before 2.32 percent
-41|lead:before 2.4 percent
-12|lead:before 2.45 percent
9|lead:before 2.6%
-16|lead:before 2026
-14|lead:before 3 percent
-24|lead:before 3.4%
26|lead:before 4.1%
49|lead:before 7 per cent
27|lead:before :
69|lead:before ;
9|lead:before after
-43|lead:before against
-56|lead:before at
-20|lead:before before
-26|lead:before begins
-10|lead:before beyond
-11|lead:before bn
-27|lead:before calendar
-17|lead:before defense
15|lead:before defense spending
19|lead:before do
-11|lead:before donald trump
-9|lead:before due
-25|lead:before early
8|lead:before finish
46|lead:before for
-22|lead:before from
-44|lead:before gdp
8|lead:before government
21|lead:before her
15|lead:before in
-14|lead:before into
27|lead:before is
-13|lead:before it
-44|lead:before joined
-22|lead:before leads
-9|lead:before made
10|lead:before named
12|lead:before nothing
-50|lead:before of
-81|lead:before on
22|lead:before outlays
-12|lead:before over
19|lead:before push
21|lead:before put
22|lead:before quota
8|lead:before ratio
20|lead:before recently
11|lead:before regard
-8|lead:before released
-11|lead:before report
21|lead:before set
-40|lead:before since
-31|lead:before spending
-28|lead:before than
41|lead:before that
24|lead:before there
23|lead:before through
19|lead:before time
30|lead:before to
-42|lead:before until
-21|lead:before use
29|lead:before war
17|lead:before what
51|lead:before will
36|lead:before with
-14|lead:before wrote
-17|next-aim:after '
-48|next-aim:after 's
45|next-aim:after ,
20|next-aim:after .
49|next-aim:after ;
-23|next-aim:after after
13|next-aim:after already
89|next-aim:after and
9|next-aim:after are
55|next-aim:after as
32|next-aim:after at
-103|next-aim:after budget
-23|next-aim:after but
-26|next-aim:after by
-49|next-aim:after could
-25|next-aim:after deadline
17|next-aim:after depending
9|next-aim:after drew
-27|next-aim:after election
13|next-aim:after fiscal
-14|next-aim:after for
42|next-aim:after from
-40|next-aim:after go
10|next-aim:after had
9|next-aim:after has
-24|next-aim:after if
-15|next-aim:after in
14|next-aim:after instead
80|next-aim:after instead of
39|next-aim:after is
-26|next-aim:after on
-29|next-aim:after only
15|next-aim:after onward
28|next-aim:after rather than
10|next-aim:after should
20|next-aim:after through
-21|next-aim:after to
-81|next-aim:after too
-64|next-aim:after was
23|next-aim:after when
-15|next-aim:after with
45|next-aim:after without
-20|next-aim:after would
12|next-aim:after —
36|next-aim:before 's
-23|next-aim:before (
-11|next-aim:before ,
-10|next-aim:before :
-49|next-aim:before ;
20|next-aim:before LAND
15|next-aim:before a
-107|next-aim:before and
10|next-aim:before as
-11|next-aim:before budget
-8|next-aim:before contain
-11|next-aim:before election
53|next-aim:before for
-10|next-aim:before including
35|next-aim:before it
50|next-aim:before its
-12|next-aim:before oblige
25|next-aim:before of
9|next-aim:before on
14|next-aim:before or
-11|next-aim:before provides
-9|next-aim:before say
-14|next-aim:before should
12|next-aim:before target
-31|next-aim:before that
-30|next-aim:before they
-11|next-aim:before under
26|next-aim:before was
36|next-aim:before what
36|next-aim:before would
-51|next-level:after $
-60|next-level:after 's
13|next-level:after )
35|next-level:after ,
43|next-level:after ;
21|next-level:after after
89|next-level:after and
-79|next-level:after as
-19|next-level:after at
35|next-level:after budget
33|next-level:after by
-41|next-level:after come to
45|next-level:after data
-10|next-level:after from
-12|next-level:after gross domestic product
12|next-level:after if
14|next-level:after is
-53|next-level:after it
13|next-level:after misses
12|next-level:after on
-49|next-level:after or
8|next-level:after thanks
-18|next-level:after they
-47|next-level:after through
153|next-level:after to
17|next-level:after under
9|next-level:after unless
-17|next-level:after war
8|next-level:after with
-26|next-level:after would
15|next-level:before #
52|next-level:before 's
-19|next-level:before (
-12|next-level:before ,
-21|next-level:before -
-14|next-level:before --
25|next-level:before :
-37|next-level:before ;
-35|next-level:before LAND
-45|next-level:before USA
-13|next-level:before a
8|next-level:before already
44|next-level:before amount
-91|next-level:before and
24|next-level:before are
-44|next-level:before assumes
29|next-level:before at
88|next-level:before budget
-13|next-level:before but
13|next-level:before come to
14|next-level:before could
23|next-level:before defense
11|next-level:before does
-14|next-level:before equal
24|next-level:before everyone
10|next-level:before figure
10|next-level:before for
-20|next-level:before from
-11|next-level:before has
8|next-level:before is
-13|next-level:before its
10|next-level:before lay out
-20|next-level:before leave
-15|next-level:before looks
8|next-level:before of
-27|next-level:before on
28|next-level:before or
11|next-level:before outlay
15|next-level:before outlays
11|next-level:before plan
-18|next-level:before presented
20|next-level:before reach
9|next-level:before request
-19|next-level:before rise
9|next-level:before set aside
-10|next-level:before she
40|next-level:before spend
39|next-level:before stand
-43|next-level:before that
38|next-level:before the
53|next-level:before they
-153|next-level:before to
-8|next-level:before top
19|next-level:before under
-27|next-level:before war
36|next-level:before was
60|next-level:before will
10|next-level:before with
19|next-level:before would
-13|next-no:after 's
-12|next-no:after ,
32|next-no:after .
-14|next-no:after and
28|next-no:after election
8|next-no:after had
-16|next-no:after or
-12|next-no:before ,
30|next-no:before is
-24|next-no:before would
8|next:#
-55|next:$
-17|next:'
-33|next:'s
-44|next:(
9|next:)
32|next:,
-19|next:-
-14|next:--
45|next:.
22|next::
-14|next:;
13|next:DATE
-15|next:LAND
13|next:PERSON
-48|next:USA
24|next:already
-17|next:although
42|next:amount
-38|next:and
33|next:are
-9|next:as
-44|next:assumes
45|next:at
-39|next:but
-28|next:come to
-42|next:could
49|next:data
-21|next:deadline
23|next:defense
17|next:depending
12|next:does
9|next:drew
-10|next:election
-68|next:end
-14|next:equal
24|next:everyone
-24|next:exchange
11|next:figure
13|next:fiscal
72|next:for
17|next:from
-40|next:go
-12|next:gross domestic product
15|next:growth
19|next:had
-10|next:has
-12|next:if
-9|next:including
14|next:instead
83|next:instead of
86|next:is
-24|next:it
37|next:its
10|next:lay out
-21|next:leave
9|next:looks
13|next:misses
-26|next:more
-12|next:oblige
33|next:of
-33|next:on
-32|next:only
15|next:onward
-29|next:or
11|next:outlay
15|next:outlays
11|next:plan
-18|next:presented
17|next:presided
-28|next:prices
-10|next:provides
-19|next:raise
27|next:rather than
22|next:reach
9|next:request
25|next:rests
-19|next:rise
-9|next:say
10|next:set aside
-11|next:she
38|next:spend
39|next:stand
-12|next:summit
10|next:supplementary
14|next:swell
12|next:target
8|next:thanks
-79|next:that
36|next:the
57|next:they
-56|next:through
21|next:tilt
-27|next:to
-81|next:too
-20|next:top
20|next:under
9|next:unless
-44|next:war
13|next:we
36|next:what
28|next:when
63|next:will
37|next:without
-8|next:would
10|next:—
241|none
15|none-after:!
88|none-after:\"
-22|none-after:#
-118|none-after:'
44|none-after:'d
-35|none-after:'ll
12|none-after:'s
19|none-after:(
15|none-after:)
40|none-after:,
35|none-after:-
-10|none-after:.
-17|none-after:0
55|none-after:;
19|none-after:?
-52|none-after:DATE
-54|none-after:LAND
-14|none-after:LEADER
9|none-after:OUTLET
46|none-after:USA
-8|none-after:a
33|none-after:about
41|none-after:above
-8|none-after:accord
-80|none-after:according
16|none-after:account
-8|none-after:accurate
46|none-after:achieve
15|none-after:across
-10|none-after:act
-9|none-after:actual
-32|none-after:add
10|none-after:administration
-14|none-after:admit
22|none-after:adopt
-10|none-after:advance
-18|none-after:affordable
65|none-after:after
-78|none-after:again
-87|none-after:against
37|none-after:ago
11|none-after:agree
-21|none-after:ahead
-46|none-after:aid
26|none-after:aides
-20|none-after:aim
22|none-after:all
-10|none-after:alliance
-20|none-after:allocate
26|none-after:ally
-46|none-after:almost
-32|none-after:alone
9|none-after:aloud
74|none-after:already
-13|none-after:although
-11|none-after:always
28|none-after:ambition
8|none-after:among
-19|none-after:an
-15|none-after:announce
24|none-after:announcement
-8|none-after:annual
20|none-after:annually
-12|none-after:another
29|none-after:any
-12|none-after:anything
-9|none-after:apiece
12|none-after:approach
11|none-after:approximately
-14|none-after:arctic
-37|none-after:are
-15|none-after:areas
14|none-after:argument
28|none-after:armed forces
-12|none-after:armies
-31|none-after:arms
41|none-after:around
-13|none-after:as
12|none-after:asean
21|none-after:ask for
-9|none-after:at
31|none-after:attain
51|none-after:attainable
-13|none-after:audited
97|none-after:average
9|none-after:away
31|none-after:back
-32|none-after:basis
19|none-after:be
14|none-after:becomes
-18|none-after:been
-39|none-after:before
36|none-after:begin
-44|none-after:behind
32|none-after:being
-12|none-after:believe
59|none-after:below
38|none-after:best
-9|none-after:better
-44|none-after:between
44|none-after:beyond
22|none-after:bigger
-10|none-after:biggest
-14|none-after:billion
-19|none-after:board
-31|none-after:borrowed
8|none-after:borrowing
-20|none-after:bottom
18|none-after:bought
14|none-after:bridges
-9|none-after:bring up the rear
-118|none-after:budget
40|none-after:but
83|none-after:buy
11|none-after:buying
-81|none-after:by
9|none-after:ca
-16|none-after:cabinet
-34|none-after:calculate
-21|none-after:calculations
-13|none-after:calendar
28|none-after:call
12|none-after:came
11|none-after:campaign
21|none-after:can
-87|none-after:case
18|none-after:century
-43|none-after:chancellor
16|none-after:change
34|none-after:chief
20|none-after:choose
-13|none-after:civil
8|none-after:claim
19|none-after:clear
37|none-after:closer
-13|none-after:closest
14|none-after:club
13|none-after:coalition
-34|none-after:coast guard
-11|none-after:combined
-11|none-after:come
-34|none-after:come to
27|none-after:comes
-9|none-after:coming
34|none-after:comparable
-41|none-after:compared
-9|none-after:compares
9|none-after:concede
-16|none-after:conference
14|none-after:confirm
17|none-after:consecutive
15|none-after:consensus
25|none-after:consider
-19|none-after:consists
8|none-after:constitute
10|none-after:constitution
-28|none-after:contracts
22|none-after:conventional
-90|none-after:core
-21|none-after:core defense
15|none-after:cost
-39|none-after:count
-38|none-after:counted
-36|none-after:counting
29|none-after:counts
-35|none-after:covers
21|none-after:creative
-19|none-after:current
44|none-after:currently
-33|none-after:cut
-41|none-after:cyber
-12|none-after:cybersecurity
-14|none-after:data
-49|none-after:date
22|none-after:dates
17|none-after:day
-39|none-after:deadline
26|none-after:debt
25|none-after:decade
43|none-after:decades
-21|none-after:decide
-8|none-after:decimal
8|none-after:decision
-94|none-after:defence
-15|none-after:defence ministry
12|none-after:defend
18|none-after:defense
-14|none-after:defense minister
-8|none-after:defense ministry
-39|none-after:defense spending
34|none-after:deficit
37|none-after:demand
-16|none-after:department
39|none-after:depending
26|none-after:describe
-21|none-after:desirable
-60|none-after:did
12|none-after:different
25|none-after:diplomat
23|none-after:division
51|none-after:do
-33|none-after:does
17|none-after:domestic
13|none-after:done
12|none-after:double
21|none-after:down
-32|none-after:draft
24|none-after:drop
-43|none-after:due
32|none-after:each
-19|none-after:earlier
-13|none-after:early
-19|none-after:earmark for
29|none-after:easy
8|none-after:economic
-21|none-after:economic output
-10|none-after:economies
64|none-after:effort
78|none-after:eight
24|none-after:election
-15|none-after:else
8|none-after:emergency
-64|none-after:end
8|none-after:enough
-15|none-after:entail
-24|none-after:entry
-13|none-after:equal
-10|none-after:essential
-34|none-after:estimate
-10|none-after:european members
19|none-after:euros
55|none-after:even
37|none-after:eventually
17|none-after:ever
62|none-after:every
-10|none-after:everything
-36|none-after:exactly
14|none-after:example
-29|none-after:executive
-10|none-after:expenses
13|none-after:expressed
-25|none-after:extra
-16|none-after:faces
-11|none-after:fact
-13|none-after:fall
-32|none-after:far
-10|none-after:faster
29|none-after:favor
-40|none-after:feel
23|none-after:few
15|none-after:fewer
9|none-after:fields
14|none-after:figure
-33|none-after:figures
-8|none-after:final
-11|none-after:finance minister
-11|none-after:financed
-23|none-after:finances
-9|none-after:fire
-103|none-after:first
11|none-after:fiscal
-9|none-after:five
-40|none-after:floor
17|none-after:follow
-22|none-after:followed
-13|none-after:for
18|none-after:force
-10|none-after:forecast
-10|none-after:foresee
-51|none-after:forever
-12|none-after:formally
-25|none-after:forward
38|none-after:four
-11|none-after:fourth
-113|none-after:from
-14|none-after:full
26|none-after:fully
19|none-after:funded
8|none-after:further
-12|none-after:g . d . p .
-59|none-after:gdp
23|none-after:general
-18|none-after:get
-14|none-after:give
8|none-after:global
-18|none-after:gnp
-68|none-after:go
84|none-after:goal
12|none-after:government
34|none-after:great
-66|none-after:gross domestic product
-9|none-after:gross national income
15|none-after:gross national product
69|none-after:grow
31|none-after:growth
8|none-after:guarantee
116|none-after:guideline
28|none-after:guns
30|none-after:habit
-48|none-after:had
14|none-after:half
-22|none-after:hard
-18|none-after:hard defense
27|none-after:hardly
71|none-after:has
111|none-after:have
-19|none-after:having
52|none-after:he
34|none-after:head
15|none-after:help
72|none-after:her
11|none-after:here
-16|none-after:high
20|none-after:higher
-33|none-after:highest
16|none-after:his
8|none-after:hit
8|none-after:home
15|none-after:honor
-11|none-after:honour
16|none-after:hope
-14|none-after:how
32|none-after:if
50|none-after:immediately
-19|none-after:important
-22|none-after:in
22|none-after:include
-13|none-after:included
17|none-after:income
40|none-after:increase
30|none-after:indo
45|none-after:inflation
-72|none-after:infrastructure
-30|none-after:inherited
10|none-after:initial
8|none-after:insist
-26|none-after:instead
42|none-after:instead of
-82|none-after:institute
-31|none-after:interest
-10|none-after:interim
-14|none-after:international
13|none-after:is
16|none-after:island
11|none-after:it
-39|none-after:items
15|none-after:its
8|none-after:its asian allies
44|none-after:itself
-10|none-after:james
-23|none-after:jets
32|none-after:joined
23|none-after:joke
-41|none-after:just
-18|none-after:keep
93|none-after:laggard
-23|none-after:largely
33|none-after:larger
-9|none-after:largest
-29|none-after:last
10|none-after:lasted
33|none-after:late
23|none-after:later
-10|none-after:latest
31|none-after:launch
31|none-after:law
-60|none-after:lay down
31|none-after:ldp
-46|none-after:leader
47|none-after:least
-20|none-after:leave
9|none-after:lecture
-10|none-after:led
-16|none-after:legislature
9|none-after:less
-21|none-after:level
17|none-after:life
11|none-after:light
24|none-after:like
-35|none-after:likelier
-32|none-after:likely
-24|none-after:likewise
31|none-after:limit
47|none-after:line
25|none-after:little
14|none-after:local
65|none-after:long
14|none-after:longer
28|none-after:looked
-68|none-after:looks
23|none-after:lost
30|none-after:lower
29|none-after:lü
-9|none-after:made
12|none-after:main
40|none-after:mainly
-8|none-after:major
57|none-after:many
18|none-after:margin
-52|none-after:mark
-12|none-after:may
34|none-after:mean
-42|none-after:measured
11|none-after:media
8|none-after:medium
-16|none-after:meet
-26|none-after:members
43|none-after:mention
12|none-after:menu
-8|none-after:merely
41|none-after:might
-12|none-after:milestone
12|none-after:militaries
-16|none-after:military
-34|none-after:military spending
-73|none-after:mind
11|none-after:minimum
-14|none-after:minister
15|none-after:ministers
-44|none-after:missile
-8|none-after:modified
15|none-after:moment
17|none-after:money
-8|none-after:months
18|none-after:moot
-34|none-after:more
-45|none-after:most
27|none-after:move up
52|none-after:much
18|none-after:mull
14|none-after:must
53|none-after:n't
20|none-after:national
-102|none-after:national income
-32|none-after:national product
10|none-after:nature
-19|none-after:nearly
22|none-after:need
9|none-after:needed
24|none-after:neither
-22|none-after:networks
23|none-after:never
-24|none-after:new
18|none-after:next
-9|none-after:nine
-8|none-after:no
66|none-after:no one
33|none-after:nobody
11|none-after:norm
25|none-after:not
62|none-after:note
14|none-after:nothing
176|none-after:now
19|none-after:nuclear
23|none-after:number
66|none-after:objective
-33|none-after:of
8|none-after:off
-82|none-after:older
-84|none-after:once
-12|none-after:one
12|none-after:only
-16|none-after:onward
8|none-after:open
34|none-after:opposition
-35|none-after:or
20|none-after:order
-33|none-after:original
19|none-after:other
-12|none-after:our
11|none-after:ourselves
-58|none-after:outlay
24|none-after:outlays
-114|none-after:output
14|none-after:outside
74|none-after:over
16|none-after:overnight
28|none-after:overtaken
-33|none-after:own
-35|none-after:paper
37|none-after:parliament
8|none-after:part
-10|none-after:partly
57|none-after:party
-35|none-after:pass
-14|none-after:passed
94|none-after:past
13|none-after:path
15|none-after:pay
-41|none-after:payments
8|none-after:peacetime
21|none-after:peak
-28|none-after:pensions
-14|none-after:perhaps
38|none-after:period
9|none-after:permanent
26|none-after:person
22|none-after:plan
36|none-after:pledge
10|none-after:point
-46|none-after:ports
27|none-after:possible
-29|none-after:power
9|none-after:praised
-32|none-after:precisely
24|none-after:preferred
-10|none-after:premier
137|none-after:present
25|none-after:president
15|none-after:previous
-28|none-after:prime minister
-21|none-after:product
15|none-after:project
19|none-after:projections
-9|none-after:promise
45|none-after:proper
13|none-after:propose
-9|none-after:protect
-24|none-after:publish
13|none-after:purpose
28|none-after:put
-16|none-after:question
-30|none-after:quite
16|none-after:rate
8|none-after:rather
52|none-after:rather than
-13|none-after:ratio
-78|none-after:reach
-8|none-after:reacted
-16|none-after:reagan
-49|none-after:real
105|none-after:realistic
-55|none-after:really
10|none-after:reasons
49|none-after:recent
-17|none-after:recently
15|none-after:reckless
30|none-after:recommend
-13|none-after:recorded
-30|none-after:red
8|none-after:reference
-20|none-after:regarded
19|none-after:region
-11|none-after:regular
-16|none-after:related
46|none-after:remain
8|none-after:replaced
29|none-after:report
-12|none-after:reporters
-24|none-after:request
-21|none-after:require
-26|none-after:requirements
-27|none-after:resist
-10|none-after:resolve
-33|none-after:respectively
-28|none-after:rest
34|none-after:result
34|none-after:review
41|none-after:revised
-27|none-after:right
56|none-after:rise
-63|none-after:roads
10|none-after:roughly
-11|none-after:round
-19|none-after:sacrifice
-176|none-after:same
-19|none-after:saw
-32|none-after:say
23|none-after:schools
18|none-after:sea
-31|none-after:second
25|none-after:secretary
-16|none-after:secure
-50|none-after:security
16|none-after:security - related
17|none-after:sees
31|none-after:senator
-26|none-after:senior
12|none-after:sensible
10|none-after:separate
13|none-after:serve
-9|none-after:services
-77|none-after:set
-10|none-after:set out
36|none-after:settle on
-15|none-after:shade
-53|none-after:she
8|none-after:short
41|none-after:should
29|none-after:show
-10|none-after:sidelines
27|none-after:sights
27|none-after:sign up
58|none-after:signed
11|none-after:since
-41|none-after:single
29|none-after:sipri
33|none-after:six
-21|none-after:sixth
32|none-after:slice
-35|none-after:slide
81|none-after:slow
-34|none-after:slowly
-9|none-after:smallest
33|none-after:so
-48|none-after:soldiers
62|none-after:some
-11|none-after:somebody
32|none-after:something
20|none-after:soon
45|none-after:sooner
-30|none-after:sources
-29|none-after:special
56|none-after:spend
-8|none-after:spender
-67|none-after:spokesman
-12|none-after:spokesperson
-18|none-after:spread
10|none-after:spring
8|none-after:stance
-26|none-after:stand
14|none-after:standard
24|none-after:starting
14|none-after:statute
19|none-after:step
48|none-after:still
-42|none-after:strategic
25|none-after:strategy
11|none-after:stretch
16|none-after:stroke
-19|none-after:stuck
-19|none-after:submitted
12|none-after:subscribe
-51|none-after:such
9|none-after:suffice
17|none-after:sufficient
30|none-after:suggest
-28|none-after:summer
-49|none-after:supplementary
-34|none-after:support
-15|none-after:surpass
71|none-after:sustainable
13|none-after:system
70|none-after:take
15|none-after:take up
17|none-after:talk about
14|none-after:target
8|none-after:tariff
37|none-after:tax
32|none-after:tell
-21|none-after:ten
-52|none-after:term
-12|none-after:text
66|none-after:than
14|none-after:thanks
-101|none-after:that
-32|none-after:the
11|none-after:their
22|none-after:them
-8|none-after:themselves
-140|none-after:then
9|none-after:there
49|none-after:thereabouts
59|none-after:thereafter
-20|none-after:they
-25|none-after:things
-30|none-after:think
25|none-after:this
19|none-after:those
-17|none-after:though
-26|none-after:three
-14|none-after:threshold
-35|none-after:through
37|none-after:throughout
-23|none-after:time
9|none-after:times
18|none-after:to
70|none-after:today
49|none-after:tomorrow
48|none-after:too
28|none-after:top
21|none-after:toward
9|none-after:towards
26|none-after:trails
-51|none-after:treasury
-45|none-after:trillion
24|none-after:trimmed
-82|none-after:troops
32|none-after:try
12|none-after:turn
-93|none-after:two
17|none-after:under
49|none-after:unreasonable
10|none-after:until
-29|none-after:up
21|none-after:upon
-50|none-after:use
8|none-after:usual
31|none-after:very
-19|none-after:veterans
22|none-after:voters
-9|none-after:vow
22|none-after:wait
52|none-after:waiting
-18|none-after:wales
18|none-after:want
39|none-after:war
28|none-after:warn
8|none-after:was
-9|none-after:weapons
20|none-after:weigh
15|none-after:welcomed
-48|none-after:welfare
-13|none-after:well
-13|none-after:were
-8|none-after:west
-14|none-after:western
-66|none-after:what
38|none-after:when
-28|none-after:where
10|none-after:whether
76|none-after:while
-40|none-after:white
42|none-after:who
-18|none-after:whose
18|none-after:wide
57|none-after:will
36|none-after:win
-9|none-after:winter
-11|none-after:wish
16|none-after:with
-99|none-after:within
54|none-after:without
18|none-after:wo n't
58|none-after:won
9|none-after:wondered
-9|none-after:word
24|none-after:world
8|none-after:worth
-9|none-after:would
46|none-after:write
-214|none-after:year
-21|none-after:years
15|none-after:yen
-40|none-after:yet
-48|none-after:yielded
-20|none-after:you
-20|none-after:—
36|none-before:\"
-19|none-before:#
8|none-before:$
32|none-before:'
11|none-before:'ll
32|none-before:'ve
-8|none-before:(
-131|none-before:*
-11|none-before:,
40|none-before:-
-19|none-before:--
-8|none-before:.
-106|none-before:0
8|none-before::
-17|none-before:DATE
12|none-before:EU
15|none-before:LAND
-20|none-before:LEADER
24|none-before:NATO
40|none-before:PERSON
62|none-before:USA
17|none-before:a
14|none-before:able
88|none-before:about
26|none-before:absorb
46|none-before:accept
-23|none-before:accord
23|none-before:achieve
24|none-before:add
32|none-before:add up to
-14|none-before:additional
11|none-before:administration
26|none-before:admit
-12|none-before:adopt
-9|none-before:advance
25|none-before:advice
-10|none-before:advise
-12|none-before:adviser
10|none-before:advocate
37|none-before:after
-29|none-before:afterward
-28|none-before:again
42|none-before:against
11|none-before:ago
-28|none-before:agree
-19|none-before:ahead
-69|none-before:aides
-25|none-before:all
77|none-before:all allies
49|none-before:all members
35|none-before:alliance
18|none-before:allies
-52|none-before:allot
15|none-before:allowed
-12|none-before:ally
30|none-before:almost
13|none-before:alone
21|none-before:along
12|none-before:already
-47|none-before:also
-31|none-before:alternative
25|none-before:although
-13|none-before:always
-33|none-before:ambition
-9|none-before:among
-52|none-before:an
-23|none-before:analysts
-15|none-before:anchor
-46|none-before:and
12|none-before:andrew
-24|none-before:announce
-16|none-before:annual
-14|none-before:another
48|none-before:answer
13|none-before:any
24|none-before:anything
-10|none-before:anywhere
19|none-before:approach
34|none-before:appropriation
-47|none-before:appropriations
20|none-before:approve
26|none-before:are
-12|none-before:argue
61|none-before:argue for
9|none-before:armies
-8|none-before:arms
-10|none-before:army
124|none-before:around
-23|none-before:arrive
-10|none-before:as
45|none-before:asean
-9|none-before:asia
-19|none-before:ask
34|none-before:ask for
-11|none-before:assess
38|none-before:assumed
-9|none-before:assumes
-15|none-before:assure
18|none-before:at
26|none-before:atm
26|none-before:attack
8|none-before:attain
-54|none-before:attainment
49|none-before:aukus
-11|none-before:author
143|none-before:average
-9|none-before:away
18|none-before:b
50|none-before:back
29|none-before:balance
8|none-before:banker
16|none-before:bar
31|none-before:barely
20|none-before:base
17|none-before:based
-15|none-before:basis
-29|none-before:be
-8|none-before:be equivalent
33|none-before:bear
-34|none-before:becomes
66|none-before:been
38|none-before:before
-11|none-before:began
43|none-before:begin
26|none-before:begins
49|none-before:being
68|none-before:believe
33|none-before:below
81|none-before:benchmark
24|none-before:beneath
-23|none-before:better
23|none-before:between
16|none-before:beyond
-87|none-before:bill
-50|none-before:billion
53|none-before:bind
-12|none-before:blueprint
-19|none-before:bookkeeping
-14|none-before:boost
-18|none-before:bore
60|none-before:both
-24|none-before:bottom
11|none-before:bought
12|none-before:breaking
17|none-before:bridge
-37|none-before:bring
30|none-before:bring up the rear
18|none-before:broke
-54|none-before:budget
-28|none-before:build
22|none-before:buildup
-55|none-before:bump
-30|none-before:business
38|none-before:but
14|none-before:buy
13|none-before:calendar
26|none-before:call
-24|none-before:call for
9|none-before:call on
-22|none-before:came
30|none-before:campaign
19|none-before:can
8|none-before:candidate
51|none-before:cannot
9|none-before:cap
28|none-before:carry
22|none-before:case
13|none-before:caves
18|none-before:ceiling
8|none-before:chair
11|none-before:chairman
-15|none-before:chairs
9|none-before:chancellor
-83|none-before:changed
28|none-before:chapter
-30|none-before:chart
24|none-before:chief
19|none-before:cite
85|none-before:claim
-26|none-before:close
-22|none-before:closer
38|none-before:closest
-11|none-before:co
-19|none-before:coalition
21|none-before:coast
-37|none-before:coast guard
38|none-before:cold
-56|none-before:come
-76|none-before:come in at
-64|none-before:come to
33|none-before:come up with
-38|none-before:comes
13|none-before:comfortable
-11|none-before:coming
19|none-before:command
-26|none-before:commission
-48|none-before:commit
-43|none-before:commitment
44|none-before:committee
-17|none-before:commons
11|none-before:communists
67|none-before:compares
38|none-before:comparison
37|none-before:concede
16|none-before:conference
-51|none-before:conscription
-16|none-before:conservatives
-32|none-before:consider
67|none-before:consists
17|none-before:constitution
12|none-before:constitutional
17|none-before:consumes
-13|none-before:contain
153|none-before:content
-10|none-before:continues
-8|none-before:contrast
13|none-before:contribution
-27|none-before:core
40|none-before:core defence
-19|none-before:core defense
-16|none-before:correspond
23|none-before:cost
-82|none-before:costs
11|none-before:could
17|none-before:council
-12|none-before:counted
13|none-before:counter
13|none-before:counterparts
62|none-before:countries
13|none-before:country
58|none-before:counts
9|none-before:coup
-36|none-before:course
-13|none-before:cover
56|none-before:cross
54|none-before:current
89|none-before:currently
-10|none-before:curve
21|none-before:customary
14|none-before:cut
9|none-before:d 66
-10|none-before:data
-38|none-before:date
-11|none-before:day
-15|none-before:deadline
-37|none-before:deal
17|none-before:debate
-14|none-before:decade
8|none-before:decades
-81|none-before:decide
51|none-before:decision
32|none-before:declare
8|none-before:decline
-55|none-before:defence
-12|none-before:defence - related
-13|none-before:defence minister
13|none-before:defence secretary
11|none-before:defence spending
-24|none-before:defense
-28|none-before:defense - related
60|none-before:defense minister
10|none-before:defense ministry
34|none-before:defense spending
-58|none-before:definition
-12|none-before:delegation
-8|none-before:deliver
48|none-before:demand
61|none-before:department
-85|none-before:deputy
13|none-before:destination
-77|none-before:devote
16|none-before:dialogue
26|none-before:did
-19|none-before:different
-13|none-before:direct
-16|none-before:direction
10|none-before:director
-49|none-before:discovered
43|none-before:discuss
-15|none-before:divided
13|none-before:do
54|none-before:does
10|none-before:doing
73|none-before:dollars
33|none-before:done
41|none-before:door
-35|none-before:down
21|none-before:draw the line at
13|none-before:drifted
-29|none-before:drop
56|none-before:due
26|none-before:during
25|none-before:dutton
26|none-before:early
-12|none-before:earmark
-21|none-before:eased
8|none-before:easily
55|none-before:economy
-25|none-before:effort
-42|none-before:eight
9|none-before:ekre
29|none-before:election
-46|none-before:else
-15|none-before:elsewhere
-59|none-before:end
41|none-before:endorse
-35|none-before:enough
9|none-before:enshrine
8|none-before:entered
-11|none-before:envisage
-8|none-before:envision
-68|none-before:equal
-83|none-before:equivalent
20|none-before:era
32|none-before:estimate
30|none-before:europe
-21|none-before:european
15|none-before:european members
-57|none-before:europeans
28|none-before:euros
79|none-before:even
26|none-before:ever
19|none-before:every
11|none-before:every ally
-44|none-before:every member
-15|none-before:everyone
-43|none-before:exactly
16|none-before:examine
55|none-before:exceed
23|none-before:excess
-10|none-before:exclude
-8|none-before:execution
13|none-before:exhort
60|none-before:existing
-34|none-before:expect
74|none-before:expenditure
-25|none-before:expenditures
26|none-before:expenses
-10|none-before:experts
67|none-before:explain
-34|none-before:exposed
19|none-before:extra
15|none-before:eye
-28|none-before:fall
17|none-before:far
17|none-before:farage
22|none-before:fashion
-63|none-before:favor
-52|none-before:favour
12|none-before:feasible
9|none-before:feel
-32|none-before:figure
21|none-before:figures
-19|none-before:finance minister
24|none-before:financing
76|none-before:find
10|none-before:fine gael
-26|none-before:finish
12|none-before:finished
-27|none-before:five
14|none-before:flat
-20|none-before:float
-53|none-before:follow
-49|none-before:followed
-36|none-before:follows
-10|none-before:footing
-24|none-before:for
-20|none-before:force
21|none-before:forecast
13|none-before:foreign minister
-47|none-before:foresee
77|none-before:forget
92|none-before:former
18|none-before:four
-12|none-before:fraction
-20|none-before:framework
-45|none-before:freeze
104|none-before:freezing
-61|none-before:friends
99|none-before:from
-45|none-before:frozen
-36|none-before:fulfill
25|none-before:full
-11|none-before:fund
-124|none-before:funds
-19|none-before:gap
-16|none-before:gdp
-33|none-before:general
69|none-before:generals
35|none-before:get
21|none-before:give
9|none-before:global
-9|none-before:gnp
67|none-before:go
47|none-before:goal
-42|none-before:goldman
21|none-before:good
-19|none-before:gov ' t
17|none-before:gradually
10|none-before:greens
19|none-before:gross domestic product
-8|none-before:gross national product
-114|none-before:group
-26|none-before:grow
-13|none-before:guarded
23|none-before:guessed
-15|none-before:guests
67|none-before:guideline
10|none-before:habit
45|none-before:had
-23|none-before:half
17|none-before:hands
19|none-before:hard
20|none-before:hardly
11|none-before:has
9|none-before:hastie
23|none-before:have
60|none-before:having
24|none-before:hawks
22|none-before:he
-54|none-before:head
-36|none-before:headline
-23|none-before:hear
-10|none-before:heaviest
-21|none-before:her
17|none-before:high
31|none-before:higher
14|none-before:him
-18|none-before:himself
59|none-before:his
33|none-before:hit
27|none-before:hold
-49|none-before:hold out for
10|none-before:hold the line at
33|none-before:hover
16|none-before:how
-10|none-before:however
-13|none-before:hurdle
-27|none-before:i
-10|none-before:idea
71|none-before:if
17|none-before:imf
26|none-before:implies
25|none-before:imply
-33|none-before:in
-16|none-before:included
-19|none-before:includes
9|none-before:income
-27|none-before:increase
-71|none-before:indicate
-56|none-before:initial
-10|none-before:initially
8|none-before:inside
72|none-before:insist on
-60|none-before:instead
-42|none-before:instead of
-61|none-before:institute
56|none-before:intend
8|none-before:intent
-8|none-before:intention
12|none-before:interim
-14|none-before:into
-63|none-before:invited
-29|none-before:is
34|none-before:island
-31|none-before:items
40|none-before:its
12|none-before:itself
12|none-before:izumi
12|none-before:japan innovation party
-13|none-before:jefferies
42|none-before:joined
13|none-before:joke
-23|none-before:jump
32|none-before:justify
49|none-before:keep
-27|none-before:keidanren
17|none-before:kicking
15|none-before:kiel
21|none-before:komeito
18|none-before:labour
-11|none-before:land
66|none-before:languish
-17|none-before:large
-15|none-before:last
-19|none-before:later
-20|none-before:lauded
100|none-before:lawmaker
26|none-before:lawmakers
-50|none-before:lay out
10|none-before:ldp
-14|none-before:lead to
-32|none-before:leads
-13|none-before:leaning
8|none-before:leap
8|none-before:least
-58|none-before:leave
21|none-before:lecture
-13|none-before:led
-32|none-before:left
-12|none-before:legislate
-24|none-before:legislature
31|none-before:let
-20|none-before:lets
-8|none-before:letter
20|none-before:level
44|none-before:liberal democratic party
-9|none-before:lid
-18|none-before:life
31|none-before:lift
-11|none-before:like to see
-22|none-before:liked
-12|none-before:likely
34|none-before:likewise
13|none-before:limit
-20|none-before:lists
29|none-before:little
-12|none-before:live with
-10|none-before:loans
-26|none-before:lobby
17|none-before:lobby for
35|none-before:long
-15|none-before:look
-14|none-before:look at
24|none-before:look for
14|none-before:looks
-11|none-before:low
15|none-before:lower
-10|none-before:lowest
21|none-before:lunch
-42|none-before:made
69|none-before:main
31|none-before:maintain
-10|none-before:major
-45|none-before:make
-53|none-before:make up
14|none-before:making
21|none-before:man
44|none-before:manage
30|none-before:many
-44|none-before:mark
58|none-before:match
22|none-before:me
87|none-before:meet
100|none-before:member
-19|none-before:member states
-66|none-before:members
-8|none-before:men
34|none-before:mention
10|none-before:meps
33|none-before:method
-22|none-before:mid
11|none-before:might
-8|none-before:milestone
8|none-before:militaries
38|none-before:military
-11|none-before:military spending
27|none-before:mind
-28|none-before:minister
25|none-before:ministers
-16|none-before:ministries
24|none-before:ministry
24|none-before:miss
-18|none-before:missions
61|none-before:money
-9|none-before:months
-24|none-before:more
22|none-before:more than double
-29|none-before:morning
-31|none-before:most
32|none-before:mostly
-43|none-before:move
-11|none-before:move up
15|none-before:mr
-26|none-before:ms
-13|none-before:much
-17|none-before:mull
9|none-before:must
-20|none-before:n't
19|none-before:name
13|none-before:nation
67|none-before:national
-10|none-before:national output
-24|none-before:national security adviser
63|none-before:nations
76|none-before:near
45|none-before:nearer
-32|none-before:nearly
16|none-before:need
-43|none-before:needed
-9|none-before:needs
60|none-before:neighboring
9|none-before:neighbouring
22|none-before:neighbours
15|none-before:neither
29|none-before:neutral
53|none-before:never
26|none-before:new
-26|none-before:news
-15|none-before:newspaper
-16|none-before:next
22|none-before:night
20|none-before:no one
-9|none-before:nominal
23|none-before:nominee
11|none-before:nomura
-17|none-before:non
31|none-before:none
14|none-before:nor
12|none-before:north
31|none-before:not
41|none-before:note
-51|none-before:nothing
62|none-before:now
33|none-before:nudge
-35|none-before:number
11|none-before:objective
10|none-before:oblige
8|none-before:observe
17|none-before:of
67|none-before:offer
35|none-before:office
-9|none-before:officer
47|none-before:officers
37|none-before:official
26|none-before:officially
-26|none-before:okita
184|none-before:old
56|none-before:on
34|none-before:once
10|none-before:one
-30|none-before:only
16|none-before:open
94|none-before:opposition
-32|none-before:opposition leader
13|none-before:or
-11|none-before:order
-49|none-before:original
8|none-before:osborne
-46|none-before:other
53|none-before:others
23|none-before:ought
-26|none-before:ours
34|none-before:ourselves
35|none-before:out
-32|none-before:outcome
38|none-before:outlays
-23|none-before:output
10|none-before:outside
85|none-before:over
-45|none-before:overall
-36|none-before:own
12|none-before:page
58|none-before:panel
-48|none-before:paper
-12|none-before:papers
-74|none-before:part
30|none-before:partners
32|none-before:party
-67|none-before:pass
-36|none-before:past
-31|none-before:path
44|none-before:paths
92|none-before:pay
26|none-before:peak
12|none-before:peg
-13|none-before:pencil in
42|none-before:pensions
-20|none-before:people power party
18|none-before:perhaps
17|none-before:period
25|none-before:pitch
-30|none-before:plan
18|none-before:platform
8|none-before:plead for
-31|none-before:pledge
9|none-before:pm
85|none-before:point
-29|none-before:police
-36|none-before:policy
36|none-before:position
-16|none-before:possible
31|none-before:pour
40|none-before:power
-17|none-before:praised
-29|none-before:premier
-73|none-before:prepare
33|none-before:prescribed
83|none-before:present
12|none-before:presently
-17|none-before:presided
38|none-before:press club
-15|none-before:press for
52|none-before:previous
31|none-before:prices
14|none-before:prime minister 's office
-9|none-before:private
-15|none-before:privately
-9|none-before:probably
31|none-before:proceed
18|none-before:program
-9|none-before:programme
-40|none-before:programming
13|none-before:progress
-8|none-before:propel
9|none-before:proper
18|none-before:proposal
-26|none-before:propose
15|none-before:publicly
10|none-before:publish
-29|none-before:purchase
-13|none-before:purse
18|none-before:push
17|none-before:put
-25|none-before:put forward
9|none-before:q
-15|none-before:questioned
10|none-before:quit
-22|none-before:quota
24|none-before:quote
19|none-before:race
-27|none-before:radio
-20|none-before:rather
-27|none-before:rather than
-40|none-before:ratio
-71|none-before:reach
-17|none-before:ready
-16|none-before:reaffirm
49|none-before:reagan
-11|none-before:real
15|none-before:receive
-26|none-before:received
-28|none-before:reckon
25|none-before:recommend
16|none-before:recommendation
23|none-before:recommendations
-13|none-before:record
26|none-before:records
-11|none-before:referring
16|none-before:reform
11|none-before:regards
-22|none-before:regular
-62|none-before:related
12|none-before:relative
-15|none-before:relevant
11|none-before:remain
17|none-before:reminder
-13|none-before:repeat
31|none-before:replace
33|none-before:replacing
47|none-before:reply
-28|none-before:report
14|none-before:reportedly
24|none-before:reporter
-8|none-before:reporters
-22|none-before:represent
14|none-before:republic
20|none-before:republican
-16|none-before:request
-23|none-before:research
17|none-before:researchers
-29|none-before:resolution
36|none-before:respond
-41|none-before:response
-27|none-before:rest
-15|none-before:rests
18|none-before:retreat
43|none-before:return
33|none-before:review
-27|none-before:revised
24|none-before:rich
8|none-before:richer
-9|none-before:right
23|none-before:rival
12|none-before:road
16|none-before:roger
-12|none-before:rule out
-17|none-before:rules
-13|none-before:ruling
-16|none-before:run
-12|none-before:run at
21|none-before:runs
-28|none-before:s
-31|none-before:sachs
20|none-before:same
27|none-before:satisfy
35|none-before:say
15|none-before:say yes to
-12|none-before:schedule
63|none-before:scholar
-28|none-before:scrape
-9|none-before:scraped
-27|none-before:second
-26|none-before:secret
22|none-before:secretary
-28|none-before:security
-25|none-before:security spending
14|none-before:see
43|none-before:seek
8|none-before:sees
-21|none-before:set
-14|none-before:set aside
32|none-before:set out
13|none-before:settle on
-19|none-before:settlement
-19|none-before:seven
-10|none-before:shade
-8|none-before:share
-47|none-before:she
-11|none-before:shell out
30|none-before:shift
48|none-before:short
29|none-before:should
9|none-before:show
10|none-before:shy
21|none-before:sicily
-41|none-before:side
33|none-before:sign up
16|none-before:signed
-65|none-before:simply
46|none-before:since
-8|none-before:sit
28|none-before:size
-10|none-before:sketched
15|none-before:slice
14|none-before:slither
25|none-before:smaller
9|none-before:smiled
-59|none-before:so
-53|none-before:soar
-47|none-before:socialist
36|none-before:some
-20|none-before:someone
-23|none-before:something
-78|none-before:somewhere
10|none-before:soon
-14|none-before:sooner
-82|none-before:span
-88|none-before:speak
27|none-before:spend
-13|none-before:spender
33|none-before:spokesman
8|none-before:spring
13|none-before:staff
-12|none-before:stage
25|none-before:stand
28|none-before:standard
12|none-before:standards
12|none-before:start
13|none-before:start from
48|none-before:starting
15|none-before:state
8|none-before:stay
17|none-before:steady
-33|none-before:still
-33|none-before:stop
12|none-before:strategic
-14|none-before:strategy
12|none-before:strayed
34|none-before:stress
-10|none-before:stretches
42|none-before:stuck
-14|none-before:study
-9|none-before:successor
24|none-before:successors
63|none-before:such
13|none-before:sultan
56|none-before:sum
-57|none-before:summit
17|none-before:supports
-54|none-before:surpass
93|none-before:sustain
24|none-before:swallow
-10|none-before:swell
-18|none-before:table
40|none-before:take
-10|none-before:take up
-15|none-before:talk
-17|none-before:talk about
10|none-before:talk of
-20|none-before:tally
-25|none-before:tan
34|none-before:tanks
53|none-before:target
27|none-before:taxes
-54|none-before:team
-23|none-before:tell
11|none-before:tell of
-51|none-before:ten
30|none-before:tenth
-28|none-before:term
-15|none-before:terms
-40|none-before:text
23|none-before:than
15|none-before:thanked
-9|none-before:that
-37|none-before:the allies
-62|none-before:the military
-62|none-before:their
14|none-before:theirs
-61|none-before:them
15|none-before:themselves
-100|none-before:then
33|none-before:there
37|none-before:thereabouts
-56|none-before:thereby
21|none-before:they
15|none-before:thin
24|none-before:thing
-9|none-before:third
-16|none-before:this
-63|none-before:those
-17|none-before:though
9|none-before:threatened
13|none-before:three
-12|none-before:through
-10|none-before:thus
-32|none-before:tie
-28|none-before:till
-13|none-before:time
15|none-before:times
-23|none-before:timetable
-21|none-before:to
77|none-before:today
-63|none-before:together
19|none-before:too
-49|none-before:top
62|none-before:tories
-88|none-before:total
-18|none-before:touched
-39|none-before:toward
-117|none-before:towards
-19|none-before:trail
15|none-before:trails
-75|none-before:trajectory
-33|none-before:treasury
-76|none-before:trillion
-10|none-before:troops
57|none-before:true
40|none-before:tune
-23|none-before:turn
22|none-before:twenty
38|none-before:twice
-28|none-before:two
-13|none-before:under
8|none-before:undertake
9|none-before:until
-27|none-before:upgrade
-8|none-before:upward
12|none-before:urge
30|none-before:urgency
-37|none-before:us
-34|none-before:use
15|none-before:very
-10|none-before:vice
71|none-before:vice defense minister
28|none-before:view
46|none-before:vote for
24|none-before:voters
-11|none-before:vow
35|none-before:wait
-48|none-before:want
51|none-before:war
-18|none-before:warn
9|none-before:wars
-55|none-before:was
-15|none-before:we
8|none-before:weak
-18|none-before:wealth
-25|none-before:weapons
-30|none-before:weigh
-9|none-before:welcome
-29|none-before:welfare
76|none-before:well
-20|none-before:weon
-14|none-before:were
12|none-before:what
-21|none-before:when
93|none-before:where
27|none-before:wherein
22|none-before:whereupon
10|none-before:whether
21|none-before:which
86|none-before:while
-49|none-before:whisker
35|none-before:who
46|none-before:whole
28|none-before:whose
42|none-before:why
16|none-before:wicker
-9|none-before:wider
-53|none-before:with
-55|none-before:within
-41|none-before:without
11|none-before:work
13|none-before:work out
24|none-before:work toward
43|none-before:world
-54|none-before:worth
-56|none-before:would
17|none-before:write
-38|none-before:yardstick
-122|none-before:year
-18|none-before:yearly
-31|none-before:years
139|none-before:yet
31|none-before:you
15|none-before:your
-32|none-before:yuan
-11|none-before:¥
31|none-before:—
51|none-dates:aim 0 0
26|none-dates:aim 0 1
-40|none-dates:aim 0 2
76|none-dates:aim 1 0
-20|none-dates:aim 1 2
-18|none-dates:aim 2 0
29|none-dates:aim 2 1
-29|none-dates:aim 2 2
98|none-dates:level 0 0
41|none-dates:level 0 1
-33|none-dates:level 0 2
31|none-dates:level 1 0
-18|none-dates:level 1 1
-33|none-dates:level 1 2
-53|none-dates:level 2 1
80|none-dates:no 0 0
38|none-dates:no 0 1
22|none-dates:no 0 2
-23|none-dates:no 1 1
-16|none-dates:no 1 2
20|none-dates:no 2 0
24|none-dates:no 2 1
11|none-governed:aim -
10|none-governed:aim be could
-21|none-governed:aim be finite
84|none-governed:aim be inf
-33|none-governed:aim be should
-61|none-governed:aim be will
-18|none-governed:aim cap finite
26|none-governed:aim cap inf
16|none-governed:aim cap will
54|none-governed:aim cap would
39|none-governed:aim demand finite
43|none-governed:aim demand gerund
-34|none-governed:aim demand inf
8|none-governed:aim demand noun
22|none-governed:aim demand progressive
41|none-governed:aim demand will
-45|none-governed:aim demand would
22|none-governed:aim denial finite
13|none-governed:aim denial inf
9|none-governed:aim denial would
-16|none-governed:aim level gerund
-26|none-governed:aim level inf
-22|none-governed:aim level progressive
8|none-governed:aim level should
-41|none-governed:aim level will
-35|none-governed:aim level would
-36|none-governed:aim move can
53|none-governed:aim move could
-8|none-governed:aim move finite
-27|none-governed:aim move gerund
-21|none-governed:aim move inf
-17|none-governed:aim move progressive
34|none-governed:aim move should
-22|none-governed:aim move will
49|none-governed:aim move would
8|none-governed:aim pledge can
-22|none-governed:aim pledge gerund
20|none-governed:aim pledge inf
17|none-governed:aim pledge noun
-30|none-governed:aim pledge progressive
45|none-governed:aim pledge should
20|none-governed:aim proposal could
-23|none-governed:aim proposal finite
27|none-governed:aim proposal gerund
44|none-governed:aim proposal inf
-31|none-governed:aim proposal noun
-42|none-governed:aim proposal progressive
30|none-governed:aim proposal will
8|none-governed:aim proposal would
41|none-governed:aim spend could
-75|none-governed:aim spend finite
47|none-governed:aim spend gerund
-35|none-governed:aim spend inf
-32|none-governed:aim spend progressive
-33|none-governed:aim spend will
27|none-governed:aim spend would
20|none-governed:level be finite
-9|none-governed:level be inf
12|none-governed:level be should
-40|none-governed:level be will
-32|none-governed:level be would
37|none-governed:level cap finite
-51|none-governed:level cap would
-8|none-governed:level demand finite
18|none-governed:level demand progressive
-10|none-governed:level demand would
-30|none-governed:level level finite
-66|none-governed:level level gerund
30|none-governed:level level progressive
41|none-governed:level level will
-17|none-governed:level level would
-11|none-governed:level move can
-22|none-governed:level move could
40|none-governed:level move inf
-38|none-governed:level move progressive
30|none-governed:level move should
15|none-governed:level move will
21|none-governed:level move would
45|none-governed:level pledge finite
-24|none-governed:level pledge gerund
-16|none-governed:level pledge will
11|none-governed:level pledge would
52|none-governed:level proposal finite
-21|none-governed:level proposal will
55|none-governed:level proposal would
47|none-governed:level spend can
55|none-governed:level spend finite
-23|none-governed:level spend gerund
-9|none-governed:level spend inf
-10|none-governed:level spend progressive
-89|none-governed:level spend will
20|none-governed:level spend would
-36|none-governed:no -
18|none-governed:no be finite
22|none-governed:no be should
12|none-governed:no be would
10|none-governed:no cap will
30|none-governed:no level finite
-18|none-governed:no level will
49|none-governed:no move could
24|none-governed:no move finite
-37|none-governed:no move inf
-9|none-governed:no move will
12|none-governed:no pledge will
10|none-governed:no spend finite
-28|none-governor:-
13|none-governor:about
35|none-governor:accept
-11|none-governor:account
12|none-governor:achieve
33|none-governor:add up to
-9|none-governor:adopt
-10|none-governor:advance
13|none-governor:advise
8|none-governor:advocate
-28|none-governor:agree
24|none-governor:aim
-28|none-governor:allocate
17|none-governor:ambition
-111|none-governor:amount
11|none-governor:announce
9|none-governor:approach
-14|none-governor:approve
-23|none-governor:argue
61|none-governor:argue for
-24|none-governor:arrive
-63|none-governor:ask
30|none-governor:ask for
-11|none-governor:assess
-12|none-governor:assure
69|none-governor:attain
58|none-governor:average
49|none-governor:back
-8|none-governor:be equivalent
65|none-governor:believe
19|none-governor:bind
44|none-governor:boost
30|none-governor:bring
-37|none-governor:bring forward
13|none-governor:bring up the rear
38|none-governor:budget
-29|none-governor:build
-55|none-governor:bump
15|none-governor:call
12|none-governor:call on
39|none-governor:campaign
-17|none-governor:carry
42|none-governor:climb
-32|none-governor:come in at
-64|none-governor:come to
17|none-governor:come up with
19|none-governor:command
-19|none-governor:commit
-15|none-governor:commitment
37|none-governor:concede
23|none-governor:confirm
23|none-governor:consider
-12|none-governor:contain
-68|none-governor:correspond
15|none-governor:course
49|none-governor:cross
-35|none-governor:decide
50|none-governor:decision
20|none-governor:declare
23|none-governor:decline
-46|none-governor:devote
9|none-governor:dip
-14|none-governor:direct
26|none-governor:discuss
17|none-governor:do
-10|none-governor:double
21|none-governor:draw the line at
63|none-governor:due
-19|none-governor:earmark
-71|none-governor:end
41|none-governor:endorse
-11|none-governor:envisage
-8|none-governor:envision
-34|none-governor:equal
14|none-governor:estimate
15|none-governor:examine
50|none-governor:exceed
13|none-governor:exhort
9|none-governor:expect
-77|none-governor:favor
-52|none-governor:favour
9|none-governor:feel
9|none-governor:fight
-39|none-governor:float
-39|none-governor:foresee
-35|none-governor:fulfill
-14|none-governor:give
-86|none-governor:go
-30|none-governor:goal
-12|none-governor:grow
-10|none-governor:head
20|none-governor:hit
-49|none-governor:hold out for
33|none-governor:hope
32|none-governor:hover
-9|none-governor:idea
34|none-governor:increase
-69|none-governor:insist
73|none-governor:insist on
-43|none-governor:instruct
49|none-governor:intend
9|none-governor:invest
-24|none-governor:jump
31|none-governor:keep
66|none-governor:languish
-9|none-governor:lay out
-14|none-governor:lead to
-15|none-governor:leave
-12|none-governor:legislate
62|none-governor:lift
25|none-governor:like
43|none-governor:like to see
14|none-governor:likely
19|none-governor:limit
17|none-governor:lobby for
-14|none-governor:look at
24|none-governor:look for
-42|none-governor:lower
-55|none-governor:make up
68|none-governor:manage
69|none-governor:match
118|none-governor:meet
30|none-governor:mention
18|none-governor:move
-17|none-governor:mull
33|none-governor:nudge
11|none-governor:oblige
-58|none-governor:offer
-10|none-governor:order
29|none-governor:pay
-13|none-governor:pencil in
40|none-governor:plan
-11|none-governor:plans
66|none-governor:pledge
31|none-governor:pour
-15|none-governor:prefer
-69|none-governor:prepare
11|none-governor:program
12|none-governor:promise
63|none-governor:proposal
-15|none-governor:push
-43|none-governor:put
41|none-governor:put forward
47|none-governor:raise
-44|none-governor:reach
-16|none-governor:ready
-19|none-governor:reaffirm
-25|none-governor:reckon
51|none-governor:recommend
16|none-governor:recommendation
-102|none-governor:recommendations
-8|none-governor:refuse
-22|none-governor:represent
-8|none-governor:resolve
35|none-governor:return
32|none-governor:review
-11|none-governor:rise
-12|none-governor:rule out
-12|none-governor:run at
15|none-governor:say yes to
-19|none-governor:schedule
-10|none-governor:secure
-20|none-governor:set aside
46|none-governor:set out
20|none-governor:settle on
-11|none-governor:shell out
10|none-governor:shrink
-17|none-governor:sign off on
-20|none-governor:sign up
12|none-governor:sit
9|none-governor:slide
-53|none-governor:soar
-52|none-governor:speak of
13|none-governor:start from
45|none-governor:stay
14|none-governor:stick to
-26|none-governor:stop
-16|none-governor:study
-9|none-governor:suggest
-18|none-governor:suggestion
-53|none-governor:surpass
-9|none-governor:swell
-66|none-governor:take
8|none-governor:take up
-17|none-governor:talk about
19|none-governor:talk of
-9|none-governor:target
-19|none-governor:tell
11|none-governor:tell of
-34|none-governor:think
-32|none-governor:tie
-20|none-governor:top
-16|none-governor:try
29|none-governor:unveil
54|none-governor:urge
26|none-governor:use
40|none-governor:vote for
-8|none-governor:vow
-63|none-governor:want
-27|none-governor:weigh
9|none-governor:wish
46|none-governor:work
13|none-governor:work out
-27|none-governor:work out at
-11|none-governor:work toward
-31|none-governor:write
48|none-points-back:False aim
35|none-points-back:False level
87|none-points-back:False no
22|none-points-back:True aim
-8|none-points-back:True level
58|none-points-back:True no
-101|none-shape:aim fine
40|none-shape:aim half
38|none-shape:aim tenth
92|none-shape:aim whole
-122|none-shape:level fine
28|none-shape:level half
126|none-shape:level whole
9|none-shape:no fine
63|none-shape:no half
78|none-shape:no whole
29|none-today:False aim
-90|none-today:False level
125|none-today:False no
40|none-today:True aim
117|none-today:True level
20|none-today:True no
54|none:benchmark
30|none:cap
87|none:demand
17|none:denial
26|none:level
97|none:other
-129|none:pledge
57|none:proposal
-35|only:False aim
14|only:False level
-11|only:False no
17|only:True aim
9|only:True level
-24|opens:False aim
-26|opens:False level
11|opens:False no
47|opens:True level
-17|opens:True no
43|place:after 0 aim
30|place:after 0 level
11|place:after 0 no
-9|place:after 1 aim
-31|place:after 1 level
-52|place:after 2 aim
20|place:before 0 aim
78|place:before 0 level
-38|place:before 1 level
-11|place:before 1 no
-9|place:before 2 aim
-11|place:before 2 level
-39|recent-dates:0 aim
15|recent-dates:0 level
-18|recent-dates:1 aim
-12|recent-dates:1 level
-24|recent-dates:1 no
-31|recent-dates:2 aim
-70|recent-dates:2 level
-13|recent-dates:2 no
-12|recent-time:benchmark far
-10|recent-time:cap far
-9|recent-time:cap now
-35|recent-time:demand far
10|recent-time:demand next
21|recent-time:demand now
-13|recent-time:denial far
-43|recent-time:level far
-46|recent-time:level long-past
-52|recent-time:level next
48|recent-time:level now
27|recent-time:level past
29|recent-time:other far
53|recent-time:pledge far
-17|recent-time:pledge next
19|recent-time:pledge now
-51|recent-time:pledge past
-10|recent-time:proposal long-past
16|recent-time:proposal next
-40|recent-time:proposal now
-24|recent-time:proposal past
29|same-kind-dates:0 aim
64|same-kind-dates:0 level
-46|same-kind-dates:1 aim
-10|same-kind-dates:2 aim
-47|same-kind-dates:2 level
17|same-kind-gap:demand 0
141|same-kind-gap:level 0
-23|same-kind-gap:level 1
-51|same-kind-gap:level 2
-9|same-kind-gap:level 3
-33|same-kind-gap:level 5
18|same-kind-gap:pledge 0
15|same-kind-gap:pledge 1
20|same-kind-gap:pledge 2
-23|same-kind-gap:pledge 3
-38|same-kind-gap:pledge 4
-57|same-kind-gap:pledge 5
35|same-kind-gap:proposal 0
27|same-kind-gap:proposal 1
-25|same-kind-gap:proposal 2
-12|same-kind-gap:proposal 3
21|same-kind-time:demand far
55|same-kind-time:level far
-40|same-kind-time:level long-past
15|same-kind-time:level next
-37|same-kind-time:level now
26|same-kind-time:level past
-54|same-kind-time:pledge far
-23|same-kind-time:pledge next
12|same-kind-time:pledge now
18|same-kind-time:proposal far
28|same-kind:demand 0 True
33|same-kind:level 0 False
13|same-kind:level 0 True
-22|same-kind:level 1 False
38|same-kind:level 1 True
11|same-kind:level 2 False
-44|same-kind:level 2 True
9|same-kind:level 3 False
-18|same-kind:level 3 True
-48|same-kind:pledge 0 False
49|same-kind:pledge 0 True
47|same-kind:pledge 1 True
-35|same-kind:pledge 2 False
-32|same-kind:pledge 2 True
-47|same-kind:pledge 3 True
51|same-kind:proposal 0 True
10|same-kind:proposal 1 False
-35|same-kind:proposal 1 True
-98|shape-time:fine far level
23|shape-time:fine long-past level
43|shape-time:fine next aim
-15|shape-time:fine next level
-15|shape-time:fine now aim
-42|shape-time:fine now level
17|shape-time:fine past level
77|shape-time:half far aim
47|shape-time:half far no
-51|shape-time:half long-past aim
-38|shape-time:half long-past level
-16|shape-time:half long-past no
16|shape-time:half next aim
67|shape-time:half next level
-91|shape-time:half now aim
-47|shape-time:half now level
-35|shape-time:half now no
-58|shape-time:half past aim
-11|shape-time:half past level
73|shape-time:tenth far aim
35|shape-time:tenth far level
16|shape-time:tenth far no
55|shape-time:tenth next aim
12|shape-time:tenth next level
25|shape-time:tenth next no
-9|shape-time:tenth now aim
17|shape-time:tenth past aim
54|shape-time:tenth past level
83|shape-time:whole far aim
18|shape-time:whole far level
23|shape-time:whole far no
-87|shape-time:whole long-past aim
49|shape-time:whole long-past level
-24|shape-time:whole long-past no
-11|shape-time:whole next aim
15|shape-time:whole next no
-16|shape-time:whole now aim
-10|shape-time:whole now level
-10|shape-time:whole now no
-38|shape-time:whole past aim
-22|shape-time:whole past no
74|share-nearer:after False False aim
63|share-nearer:after False False level
23|share-nearer:after False False no
-85|share-nearer:after True True aim
-64|share-nearer:after True True level
-16|share-nearer:after True True no
101|share-nearer:before False False aim
88|share-nearer:before False False level
11|share-nearer:before False False no
-10|share-nearer:before True False aim
-41|share-nearer:before True False level
-80|share-nearer:before True True aim
-17|share-nearer:before True True level
-18|share-nearer:before True True no
153|shares-between:after 0
-141|shares-between:after 1
-24|shares-between:after 2
53|shares-between:before 0
15|shares-between:before 1
-41|shares-between:before 2
109|time-side:aim after far
-70|time-side:aim after long-past
78|time-side:aim after next
-80|time-side:aim after now
-61|time-side:aim after past
131|time-side:aim before far
-77|time-side:aim before long-past
35|time-side:aim before next
-58|time-side:aim before now
-19|time-side:aim before past
-32|time-side:level after far
-37|time-side:level after now
63|time-side:level after past
34|time-side:level before long-past
67|time-side:level before next
-65|time-side:level before now
89|time-side:no after far
-80|time-side:no after long-past
51|time-side:no after next
-39|time-side:no after now
-15|time-side:no after past
35|time-side:no before long-past
-16|time-side:no before next
-15|time-side:no before now
-13|time-side:no before past
-9|time:benchmark now weekday
35|time:cap far year
29|time:cap long-past decade
-32|time:cap long-past year
-15|time:cap next fiscal
39|time:cap next year
25|time:cap now fiscal
41|time:demand far decade
-8|time:demand far fiscal
57|time:demand far year
-20|time:demand long-past decade
9|time:demand long-past fiscal
-25|time:demand next bare-month
23|time:demand next that-year
22|time:demand next year
-59|time:demand now bare-month
-9|time:demand now day
-9|time:demand now part
-20|time:demand now weekday
11|time:demand now years
10|time:demand past that-year
22|time:denial far fiscal
79|time:denial far year
-20|time:denial long-past decade
-29|time:denial now bare-month
30|time:denial now fiscal
-13|time:denial now that-year
-21|time:denial now weekday
-8|time:level far decade
10|time:level far fiscal
-30|time:level far month
-27|time:level far year
14|time:level far years
-23|time:level long-past decade
-12|time:level long-past fiscal
-13|time:level long-past month
13|time:level long-past that-year
35|time:level long-past year
41|time:level long-past years
-36|time:level next bare-month
54|time:level next fiscal
35|time:level next that-year
12|time:level next year
-144|time:level now bare-month
-71|time:level now day
80|time:level now fiscal
-58|time:level now part
94|time:level now that-year
-173|time:level now weekday
110|time:level now year
61|time:level now years
-74|time:level past bare-month
30|time:level past fiscal
67|time:level past that-year
64|time:level past year
-17|time:level past years
-22|time:other far fiscal
-9|time:other far year
16|time:other next that-year
-10|time:other past fiscal
16|time:pledge far fiscal
-18|time:pledge far that-year
-25|time:pledge far year
84|time:pledge far years
-30|time:pledge long-past decade
-19|time:pledge long-past month
-8|time:pledge long-past that-year
-58|time:pledge long-past year
26|time:pledge long-past years
-49|time:pledge next bare-month
28|time:pledge next fiscal
-9|time:pledge next month
-13|time:pledge next part
63|time:pledge next that-year
10|time:pledge next years
-51|time:pledge now bare-month
-27|time:pledge now day
138|time:pledge now fiscal
-38|time:pledge now part
57|time:pledge now that-year
-67|time:pledge now weekday
126|time:pledge now year
-11|time:pledge past bare-month
-33|time:pledge past fiscal
-14|time:pledge past month
-8|time:pledge past part
44|time:pledge past year
-31|time:proposal far decade
79|time:proposal far fiscal
-11|time:proposal far month
88|time:proposal far year
-18|time:proposal far years
23|time:proposal long-past decade
-58|time:proposal long-past year
-33|time:proposal next bare-month
44|time:proposal next fiscal
25|time:proposal next that-year
-23|time:proposal next year
-61|time:proposal now bare-month
-16|time:proposal now day
-10|time:proposal now part
-37|time:proposal now that-year
-48|time:proposal now weekday
8|time:proposal now years
-14|time:proposal past part
-61|time:proposal past that-year
31|time:proposal past year
35|title:False level
14|title:False no
-21|title:True aim
-12|title:True level
-18|title:True no
-17|word-lead:\" beyond
-21|word-lead:\" by
82|word-lead:\" in
-8|word-lead:# \"
12|word-lead:# (
-40|word-lead:# ,
12|word-lead:# already
67|word-lead:# before
65|word-lead:# between
-41|word-lead:# by
-48|word-lead:# for
13|word-lead:# from
13|word-lead:# goal
-39|word-lead:# if
-27|word-lead:# in
18|word-lead:# into
-23|word-lead:# mark
12|word-lead:# of
8|word-lead:# on
25|word-lead:# since
21|word-lead:# target
27|word-lead:# through
29|word-lead:# to
-38|word-lead:# was
17|word-lead:'s 1.29%
13|word-lead:'s 2.4pc
-31|word-lead:'s 3.5 per cent
24|word-lead:'s outlays
8|word-lead:'s spending
-37|word-lead:, 2.4 percent
39|word-lead:, attained
29|word-lead:, by
36|word-lead:, citing
16|word-lead:, for
-8|word-lead:, from
85|word-lead:, in
-11|word-lead:, instead of
-68|word-lead:, not
-9|word-lead:, says
39|word-lead:, speaking of
-20|word-lead:, tabled
14|word-lead:, to
26|word-lead:, with
-14|word-lead:, wrote
-11|word-lead:0 bn
9|word-lead:0 by
22|word-lead:: by
17|word-lead:: from
28|word-lead:: in
-21|word-lead:; in
43|word-lead:DATE ,
27|word-lead:DATE for
-36|word-lead:DATE from
-25|word-lead:DATE instead of
-19|word-lead:DATE through
-8|word-lead:EU ,
10|word-lead:LAND 's
-50|word-lead:LAND ,
21|word-lead:LAND by
39|word-lead:LAND for
-8|word-lead:LAND on
9|word-lead:LAND will
-11|word-lead:LEADER in
-14|word-lead:LEADER said
12|word-lead:NATO for
-9|word-lead:OUTLET reported
-8|word-lead:USA ,
-48|word-lead:USA in
-12|word-lead:^ against
-32|word-lead:^ before
27|word-lead:^ budget
67|word-lead:^ by
29|word-lead:^ for
9|word-lead:^ from
34|word-lead:^ in
12|word-lead:^ nothing
-15|word-lead:^ on
10|word-lead:^ outlays
-10|word-lead:^ since
-30|word-lead:^ spending
-21|word-lead:^ until
-21|word-lead:^ use
-10|word-lead:a review
24|word-lead:above 2%
-39|word-lead:above 3 percent
11|word-lead:above 3%
44|word-lead:according to
16|word-lead:achieve by
-51|word-lead:achieve in
20|word-lead:again in
-10|word-lead:ahead of
11|word-lead:aim for
53|word-lead:all by
22|word-lead:all for
8|word-lead:allot 3.5%
11|word-lead:already in
-24|word-lead:and at
23|word-lead:and by
-14|word-lead:announce in
-8|word-lead:annually ,
-15|word-lead:annually from
-8|word-lead:appropriations for
8|word-lead:approve a
-31|word-lead:arms by
41|word-lead:as early
-10|word-lead:as in
38|word-lead:as recently
14|word-lead:as soon
-63|word-lead:at 2%
-11|word-lead:at 2.45 percent
14|word-lead:at 2.5%
26|word-lead:at 4.1%
-22|word-lead:at least
-13|word-lead:attain 2%
30|word-lead:attain by
-76|word-lead:attain in
29|word-lead:attain within
37|word-lead:average in
-16|word-lead:back in
18|word-lead:be met
13|word-lead:be reached
18|word-lead:been reached
26|word-lead:below 2%
22|word-lead:between 2020
-19|word-lead:between 2026
-12|word-lead:beyond 3 percent
57|word-lead:billion for
-19|word-lead:billion in
75|word-lead:bring forward to
14|word-lead:budget for
21|word-lead:budget in
8|word-lead:budget through
49|word-lead:by 7 per cent
-10|word-lead:cabinet 's
25|word-lead:calculate on
10|word-lead:calendar for
-11|word-lead:came in
-18|word-lead:changed from
-10|word-lead:choose in
29|word-lead:cold war
20|word-lead:come in
11|word-lead:come to regard
-18|word-lead:commit in
8|word-lead:commitment for
46|word-lead:country in
-17|word-lead:coup of
-24|word-lead:cross in
-8|word-lead:data (
16|word-lead:data for
17|word-lead:date ,
-11|word-lead:date of
9|word-lead:deadline of
-10|word-lead:decision in
14|word-lead:defence before
-26|word-lead:defence between
56|word-lead:defence by
-40|word-lead:defence from
66|word-lead:defence in
9|word-lead:defence target
-16|word-lead:defence to
-19|word-lead:defense after
-17|word-lead:defense at
22|word-lead:defense by
27|word-lead:defense from
24|word-lead:defense in
8|word-lead:defense outlays
13|word-lead:defense spending for
17|word-lead:defense spending in
-29|word-lead:did in
-12|word-lead:did until
-14|word-lead:documents by
13|word-lead:double by
35|word-lead:down in
52|word-lead:due in
52|word-lead:end in
21|word-lead:estimate ,
24|word-lead:estimate for
10|word-lead:even though
21|word-lead:expect in
11|word-lead:expect to
-11|word-lead:expenditure for
12|word-lead:figures for
45|word-lead:first time
-11|word-lead:for 1.8%
36|word-lead:for 2027
-21|word-lead:for calendar
58|word-lead:for defence
-34|word-lead:for defense
16|word-lead:force by
-12|word-lead:force since
-40|word-lead:forecast for
10|word-lead:foresee for
13|word-lead:formula ,
-28|word-lead:forward from
33|word-lead:forward to
14|word-lead:from 1 percent
9|word-lead:from 1.9 percent
-23|word-lead:from 2.32 percent
-52|word-lead:gdp ,
-8|word-lead:gdp at
13|word-lead:gdp before
-18|word-lead:gdp by
41|word-lead:gdp for
50|word-lead:gdp from
-21|word-lead:gdp into
-42|word-lead:gdp to
10|word-lead:gnp (
-56|word-lead:gnp by
-36|word-lead:gnp for
34|word-lead:gnp in
15|word-lead:go in
-14|word-lead:goal after
20|word-lead:goal by
10|word-lead:government 's
-9|word-lead:government puts
-20|word-lead:gross domestic product by
-19|word-lead:gross domestic product from
21|word-lead:gross domestic product to
-32|word-lead:gross national product by
-30|word-lead:guideline by
25|word-lead:had set
44|word-lead:has until
11|word-lead:have in
9|word-lead:hit 2%
-17|word-lead:how 1.5%
11|word-lead:in 2.0%
-11|word-lead:in 2024
11|word-lead:in a
11|word-lead:in fiscal 2023
18|word-lead:in her
9|word-lead:in japanese
11|word-lead:in military spending
14|word-lead:increase for
-30|word-lead:increase since
15|word-lead:infrastructure by
-31|word-lead:instead of in
20|word-lead:into defense
-10|word-lead:introduced in
9|word-lead:investment by
10|word-lead:is achieved
-36|word-lead:is by
-36|word-lead:is for
25|word-lead:is what
-37|word-lead:it by
-10|word-lead:it spends
11|word-lead:it stood
-27|word-lead:its allies for
20|word-lead:its military
-40|word-lead:its outlays
-12|word-lead:itself until
-9|word-lead:joining in
-9|word-lead:larger than
51|word-lead:later than
-36|word-lead:law signed
20|word-lead:level in
17|word-lead:like to see in
8|word-lead:little more
-46|word-lead:lowest since
-17|word-lead:mark in
-24|word-lead:matters by
-31|word-lead:measured against
-9|word-lead:measured in
-62|word-lead:meet by
106|word-lead:meet in
-14|word-lead:milestone for
-26|word-lead:military budget
23|word-lead:military by
17|word-lead:military in
23|word-lead:minimum from
41|word-lead:more by
-35|word-lead:more than
21|word-lead:most of
-14|word-lead:most since
-16|word-lead:move up to
-14|word-lead:much of
-14|word-lead:name in
8|word-lead:needed by
-8|word-lead:needs by
-73|word-lead:not by
-83|word-lead:not in
53|word-lead:not since
22|word-lead:objective for
24|word-lead:of 2 pct
-39|word-lead:of 2 percent
22|word-lead:of 2%
-46|word-lead:of gdp
14|word-lead:office ,
39|word-lead:office in
-45|word-lead:on 2.5 per cent
8|word-lead:on defense
18|word-lead:on the military
-12|word-lead:only in
15|word-lead:or so
49|word-lead:out in
-12|word-lead:outlay in
15|word-lead:outlays for
56|word-lead:outlays in
-10|word-lead:over from
9|word-lead:over in
12|word-lead:parliament in
27|word-lead:pass 2%
-12|word-lead:pass 3%
-9|word-lead:passed in
10|word-lead:pencil in for
-12|word-lead:plan by
16|word-lead:plan for
-17|word-lead:plan through
-15|word-lead:policy for
-17|word-lead:program to
56|word-lead:project by
-10|word-lead:promise 2 percent
31|word-lead:promise for
-24|word-lead:promise in
13|word-lead:proposal for
-27|word-lead:publish in
-68|word-lead:rather than in
51|word-lead:ratio in
81|word-lead:reach by
12|word-lead:reach it
-48|word-lead:reach two percent
-23|word-lead:ready by
22|word-lead:recruiting quota
14|word-lead:report in
-13|word-lead:request for
15|word-lead:rest by
-8|word-lead:review in
13|word-lead:running from
-14|word-lead:runs through
9|word-lead:runs to
-9|word-lead:say ,
9|word-lead:say of
-18|word-lead:say on
26|word-lead:say that
-24|word-lead:scrapped in
18|word-lead:sea in
24|word-lead:security by
8|word-lead:security in
-13|word-lead:seen in
-34|word-lead:set for
-37|word-lead:set in
-23|word-lead:seven in
-12|word-lead:share for
15|word-lead:share in
-51|word-lead:share since
16|word-lead:shortly ,
10|word-lead:sipri for
-26|word-lead:so by
16|word-lead:so in
22|word-lead:so until
-25|word-lead:sooner than
-12|word-lead:speak of fiscal 2022
-10|word-lead:spend 1.8 percent
26|word-lead:spend 1.9%
-23|word-lead:spend 3.4%
8|word-lead:spend by
8|word-lead:spend for
38|word-lead:spend in
15|word-lead:starting in
12|word-lead:sustain until
-15|word-lead:take to
-10|word-lead:talk in
56|word-lead:target by
26|word-lead:target for
-70|word-lead:target to
-44|word-lead:than in
-30|word-lead:that 2%
-26|word-lead:that begins
25|word-lead:that by
54|word-lead:that in
-20|word-lead:that of
-16|word-lead:that spending
12|word-lead:the eu
-9|word-lead:the law
9|word-lead:the military by
19|word-lead:the military in
10|word-lead:the state will
27|word-lead:their countries
22|word-lead:them for
-20|word-lead:themselves for
17|word-lead:themselves until
-19|word-lead:there by
-12|word-lead:there in
38|word-lead:thereabouts by
-37|word-lead:time in
-34|word-lead:time since
-10|word-lead:to 1.8 per cent
11|word-lead:to 2 percent
12|word-lead:to 2%
-16|word-lead:to 2.5%
-25|word-lead:to a
-17|word-lead:to do
35|word-lead:to worry
8|word-lead:total for
15|word-lead:trillion in
-22|word-lead:troops by
11|word-lead:typical of
-22|word-lead:up in
24|word-lead:up since
-60|word-lead:voted in
-55|word-lead:wait until
-70|word-lead:waiting for
16|word-lead:want by
11|word-lead:war in
-9|word-lead:war of
-10|word-lead:war since
21|word-lead:was 6 percent
-28|word-lead:was in
-60|word-lead:weapons by
-14|word-lead:well before
-16|word-lead:were in
25|word-lead:which in
-13|word-lead:which until
17|word-lead:who in
10|word-lead:with 1.6%
-36|word-lead:with 2 percent
23|word-lead:with 3.4%
-42|word-lead:won in
19|word-lead:would push
35|word-lead:year ,
-11|word-lead:year by
-14|word-lead:year of
8|word-lead:year to
-17|word-lead:year until
-39|word-lead:years before
-39|word-lead:years from
8|word-lead:years to
-27|word-lead:yen by
-12|word-lead:yen for
-21|word-lead:yen in
55|word:\"
-90|word:#
47|word:'s
41|word:,
48|word::
-8|word:;
-13|word:DATE
-9|word:EU
-80|word:LAND
-26|word:LEADER
10|word:NATO
-9|word:OUTLET
-55|word:USA
49|word:^
-24|word:a
10|word:above
44|word:according
-29|word:achieve
-20|word:adopt
19|word:again
-10|word:ahead
11|word:aim
75|word:all
9|word:allot
55|word:and
-13|word:announce
-21|word:annually
-8|word:appropriations
-17|word:are
12|word:armed forces
-31|word:arms
9|word:army
10|word:around
79|word:as
9|word:ask
-30|word:at
-28|word:attain
29|word:average
-9|word:back
28|word:be
-13|word:been
38|word:below
33|word:between
-12|word:beyond
67|word:bring forward
60|word:budget
48|word:by
-17|word:cabinet
25|word:calculate
10|word:calendar
-11|word:came
23|word:ceiling
11|word:century
-18|word:changed
-10|word:choose
29|word:cold
21|word:come
18|word:come to
-19|word:commit
8|word:commitment
8|word:core defense
-13|word:could
43|word:country
-17|word:coup
-17|word:cross
8|word:data
30|word:deadline
-19|word:decision
59|word:defence
8|word:defence spending
60|word:defense
40|word:defense spending
-42|word:did
-30|word:do
-14|word:documents
54|word:double
35|word:down
49|word:due
46|word:end
51|word:estimate
-10|word:euros
32|word:expect
-9|word:expenditure
-17|word:fall
12|word:figures
40|word:first
44|word:for
9|word:force
-40|word:forecast
10|word:foresee
13|word:formula
8|word:from
-23|word:gdp
-30|word:gnp
23|word:go
-49|word:goal
-43|word:gross domestic product
-48|word:gross national product
-9|word:grow
-37|word:guideline
81|word:had
46|word:has
43|word:have
-9|word:his
-17|word:how
-18|word:in
15|word:infrastructure
-31|word:instead of
20|word:into
-10|word:introduced
9|word:investment
-58|word:is
-17|word:it
15|word:its
-27|word:its allies
-18|word:itself
-9|word:joining
23|word:lands
-9|word:larger
37|word:later
-59|word:law
9|word:less
-74|word:level
17|word:like to see
43|word:line
8|word:little
-41|word:lowest
-9|word:make
39|word:manage
-13|word:mark
-24|word:matters
-43|word:measured
45|word:meet
31|word:members
-14|word:milestone
12|word:military
32|word:minimum
-19|word:ministry of defence
28|word:most
-24|word:move
-16|word:move up
-30|word:much
-15|word:name
-85|word:not
22|word:objective
10|word:of
50|word:office
-25|word:officer
-12|word:only
17|word:or
46|word:out
17|word:outcome
-12|word:outlay
64|word:outlays
-10|word:pace
14|word:parliament
20|word:pass
-9|word:passed
11|word:pay
10|word:pencil in
-51|word:plan
-36|word:policy
-17|word:program
57|word:project
-10|word:promise
13|word:proposal
-27|word:publish
36|word:question
-74|word:rather than
49|word:ratio
-23|word:ready
22|word:recruiting
-10|word:relative
11|word:report
-14|word:request
16|word:rest
-8|word:review
-12|word:rise
36|word:running
-16|word:same
-24|word:scrapped
18|word:sea
32|word:security
-16|word:seen
-49|word:set
-23|word:seven
-48|word:share
16|word:shortly
-19|word:show
10|word:sipri
-9|word:slide
-25|word:sooner
-11|word:speak of
76|word:spend
15|word:starting
12|word:station
-30|word:suggest
9|word:sustain
-22|word:take
-11|word:talk
33|word:target
-8|word:tax
-9|word:tell
-41|word:than
-27|word:the
-15|word:the economy
28|word:the military
10|word:the state
28|word:their
33|word:them
-32|word:there
42|word:thereabouts
-9|word:three
-72|word:time
16|word:to
23|word:total
29|word:trillion
-22|word:troops
11|word:typical
-10|word:under
-8|word:up
11|word:upon
-19|word:use
-60|word:voted
-55|word:wait
-74|word:waiting
31|word:want
-19|word:was
9|word:way
-60|word:weapons
-14|word:well
-18|word:were
-46|word:which
13|word:who
24|word:whose
48|word:will
-10|word:with
-36|word:won
22|word:would
-61|word:years
-59|word:yen
13|words-aim:after 0
50|words-aim:after 1
-16|words-aim:after 13
-9|words-aim:after 5
-27|words-aim:after 8
-18|words-aim:after far
23|words-aim:before 1
26|words-aim:before 13
9|words-aim:before 5
-14|words-aim:before 8
-45|words-aim:before far
138|words-level:after 0
79|words-level:after 1
-70|words-level:after 13
41|words-level:after 2
14|words-level:after 3
-35|words-level:after 5
-60|words-level:after 8
-110|words-level:after far
17|words-level:before 0
51|words-level:before 1
9|words-level:before 2
-19|words-level:before 3
-25|words-level:before 5
-14|words-level:before 8
12|words-level:before far
-11|words-no:after 0
14|words-no:after 1
-16|words-no:after 13
9|words-no:after 2
43|words-no:after 3
-18|words-no:after 5
-19|words-no:after far
-12|words-no:before 1
-24|words-no:before 13
35|words-no:before 2
24|words-no:before 3
-21|words-no:before 8
-21|words-no:before far
140|words:after 0
142|words:after 1
-103|words:after 13
46|words:after 2
52|words:after 3
-62|words:after 5
-82|words:after 8
-147|words:after far
28|words:before 0
62|words:before 1
39|words:before 2
11|words:before 3
-10|words:before 5
-49|words:before 8
-54|words:before far
"""
