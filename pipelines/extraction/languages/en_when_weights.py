"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

TABLE = """\
-10|1-back-time:demand long-past year
41|1-back-time:demand next that-year
-14|1-back-time:demand now bare-month
-10|1-back-time:demand now day
-8|1-back-time:demand now fiscal
53|1-back-time:demand now that-year
-13|1-back-time:demand now weekday
49|1-back-time:level far year
33|1-back-time:level far years
9|1-back-time:level long-past decade
-15|1-back-time:level long-past fiscal
42|1-back-time:level long-past year
-8|1-back-time:level next bare-month
8|1-back-time:level next fiscal
9|1-back-time:level next that-year
57|1-back-time:level next year
-19|1-back-time:level next years
-39|1-back-time:level now bare-month
-58|1-back-time:level now day
21|1-back-time:level now fiscal
-68|1-back-time:level now weekday
-12|1-back-time:level now year
49|1-back-time:level now years
-17|1-back-time:level past bare-month
-31|1-back-time:level past fiscal
-11|1-back-time:level past part
11|1-back-time:level past that-year
-51|1-back-time:level past year
34|1-back-time:level past years
82|1-back-time:pledge far fiscal
50|1-back-time:pledge far month
23|1-back-time:pledge far year
-15|1-back-time:pledge long-past year
-12|1-back-time:pledge next bare-month
37|1-back-time:pledge next fiscal
75|1-back-time:pledge next that-year
10|1-back-time:pledge next year
-32|1-back-time:pledge now bare-month
-19|1-back-time:pledge now day
-76|1-back-time:pledge now fiscal
-29|1-back-time:pledge now that-year
-28|1-back-time:pledge now weekday
28|1-back-time:pledge now year
23|1-back-time:pledge now years
-30|1-back-time:pledge past that-year
-11|1-back-time:pledge past year
-9|1-back-time:proposal far decade
28|1-back-time:proposal far fiscal
-12|1-back-time:proposal far year
-9|1-back-time:proposal far years
-11|1-back-time:proposal long-past year
67|1-back-time:proposal next fiscal
18|1-back-time:proposal next year
-9|1-back-time:proposal now bare-month
-10|1-back-time:proposal now day
-17|1-back-time:proposal now that-year
-14|1-back-time:proposal now weekday
-8|1-back-time:proposal now year
-13|1-back-time:proposal past fiscal
-9|1-back-time:proposal past year
71|1-back-told:False aim
57|1-back-told:False level
-10|1-back-told:False no
-67|1-back-told:True aim
-45|1-back-told:True level
-30|1-back-told:True no
12|1-back:level
-40|1-back:no
31|2-back-time:level far fiscal
21|2-back-time:level far year
9|2-back-time:level far years
-8|2-back-time:level long-past decade
-10|2-back-time:level long-past fiscal
-30|2-back-time:level long-past that-year
35|2-back-time:level long-past year
14|2-back-time:level next fiscal
-31|2-back-time:level next that-year
-25|2-back-time:level next year
-15|2-back-time:level now bare-month
-27|2-back-time:level now day
36|2-back-time:level now fiscal
-21|2-back-time:level now part
35|2-back-time:level now that-year
-36|2-back-time:level now weekday
70|2-back-time:level now year
9|2-back-time:level now years
-8|2-back-time:level past bare-month
-54|2-back-time:level past fiscal
-8|2-back-time:level past month
-22|2-back-time:level past that-year
37|2-back-time:level past year
44|2-back-time:other far fiscal
47|2-back-time:pledge far fiscal
43|2-back-time:pledge far year
-9|2-back-time:pledge long-past year
-13|2-back-time:pledge next bare-month
23|2-back-time:pledge next fiscal
-32|2-back-time:pledge now fiscal
-27|2-back-time:pledge now that-year
83|2-back-time:pledge past that-year
-12|2-back-time:proposal far fiscal
-26|2-back-time:proposal far year
26|2-back-time:proposal next fiscal
-11|2-back-time:proposal next that-year
-21|2-back-time:proposal next year
-10|2-back-time:proposal now year
-30|2-back-told:False aim
35|2-back-told:False level
-15|2-back-told:False no
-36|2-back-told:True aim
-55|2-back-told:True level
-66|2-back:aim
-20|2-back:level
-8|2-back:no
25|carried-dated:False False aim 1
-40|carried-dated:False False aim 2
-16|carried-dated:False False aim 3
35|carried-dated:False False level 0
57|carried-dated:False False level 1
52|carried-dated:False False level 2
-27|carried-dated:False False level 3
-52|carried-dated:True False aim 0
-16|carried-dated:True False aim 1
-44|carried-dated:True False aim 2
-147|carried-dated:True False aim 3
-71|carried-dated:True False aim 4
27|carried-dated:True False level 0
-39|carried-dated:True False level 1
-50|carried-dated:True False level 2
-123|carried-dated:True False level 3
-96|carried-dated:True False level 4
-11|carried-dated:True False no 1
-18|carried-dated:True False no 2
-16|carried-dated:True False no 3
-9|carried-dated:True False no 4
57|carried-dated:True True aim 0
18|carried-dated:True True aim 2
-46|carried-dated:True True aim 3
-36|carried-dated:True True aim 4
16|carried-dated:True True level 0
-22|carried-dated:True True level 2
-50|carried-dated:True True level 3
-51|carried-dated:True True level 4
-23|carried-dated:True True no 1
12|carried-dated:True True no 2
-15|carried-dated:True True no 3
-8|carried-dated:True True no 4
-44|carried-governed:- far
-14|carried-governed:- long-past
-21|carried-governed:- next
50|carried-governed:- past
-12|carried-governed:be could now
-80|carried-governed:be finite far
34|carried-governed:be finite long-past
-59|carried-governed:be finite next
-12|carried-governed:be finite now
-41|carried-governed:be finite past
31|carried-governed:be inf far
8|carried-governed:be should next
-18|carried-governed:be should now
81|carried-governed:be will far
-11|carried-governed:be will long-past
51|carried-governed:be will next
118|carried-governed:be will now
101|carried-governed:be would far
-32|carried-governed:be would long-past
46|carried-governed:be would next
-60|carried-governed:be would past
22|carried-governed:cap finite far
-28|carried-governed:cap finite now
25|carried-governed:cap should next
-13|carried-governed:cap will far
-12|carried-governed:cap will next
12|carried-governed:cap would far
-25|carried-governed:cap would next
-17|carried-governed:demand could now
-25|carried-governed:demand finite far
-24|carried-governed:demand finite long-past
26|carried-governed:demand finite next
-20|carried-governed:demand finite now
-39|carried-governed:demand finite past
-11|carried-governed:demand gerund far
-10|carried-governed:demand gerund now
-17|carried-governed:demand progressive far
-20|carried-governed:demand progressive now
31|carried-governed:demand would far
11|carried-governed:demand would next
-8|carried-governed:denial finite far
8|carried-governed:denial finite next
-8|carried-governed:denial finite now
-13|carried-governed:denial inf now
-14|carried-governed:denial would far
8|carried-governed:level can far
-33|carried-governed:level finite far
-31|carried-governed:level finite long-past
14|carried-governed:level finite next
-12|carried-governed:level finite now
35|carried-governed:level finite past
66|carried-governed:level gerund far
22|carried-governed:level progressive far
-17|carried-governed:level will far
45|carried-governed:level will next
-8|carried-governed:level will now
-14|carried-governed:level will past
33|carried-governed:level would far
-11|carried-governed:level would long-past
45|carried-governed:level would next
-50|carried-governed:level would now
-22|carried-governed:level would past
42|carried-governed:move can far
52|carried-governed:move could far
-28|carried-governed:move could long-past
26|carried-governed:move could next
-12|carried-governed:move could now
-27|carried-governed:move finite far
-49|carried-governed:move finite long-past
-35|carried-governed:move finite next
-62|carried-governed:move finite now
65|carried-governed:move finite past
-12|carried-governed:move gerund far
-8|carried-governed:move gerund long-past
-36|carried-governed:move gerund next
9|carried-governed:move gerund now
-11|carried-governed:move gerund past
30|carried-governed:move inf far
-8|carried-governed:move inf now
-14|carried-governed:move progressive far
-20|carried-governed:move progressive long-past
50|carried-governed:move progressive next
31|carried-governed:move progressive now
-41|carried-governed:move should far
14|carried-governed:move should next
-8|carried-governed:move should now
-12|carried-governed:move should past
65|carried-governed:move will far
32|carried-governed:move will long-past
43|carried-governed:move will next
20|carried-governed:move will now
22|carried-governed:move would far
-18|carried-governed:move would long-past
60|carried-governed:move would next
37|carried-governed:move would now
-19|carried-governed:move would past
-12|carried-governed:pledge can now
-43|carried-governed:pledge finite far
-16|carried-governed:pledge finite long-past
16|carried-governed:pledge finite next
-18|carried-governed:pledge gerund far
11|carried-governed:pledge gerund now
8|carried-governed:pledge noun far
-26|carried-governed:pledge progressive far
-9|carried-governed:pledge progressive now
-35|carried-governed:pledge would far
63|carried-governed:pledge would next
-10|carried-governed:pledge would now
-18|carried-governed:proposal could now
-63|carried-governed:proposal finite far
-25|carried-governed:proposal finite long-past
-14|carried-governed:proposal finite next
-85|carried-governed:proposal finite now
-8|carried-governed:proposal finite past
-12|carried-governed:proposal noun next
13|carried-governed:proposal progressive far
-15|carried-governed:proposal progressive next
-10|carried-governed:proposal progressive now
-8|carried-governed:proposal progressive past
-39|carried-governed:proposal would far
-39|carried-governed:proposal would next
-17|carried-governed:spend can now
-43|carried-governed:spend could far
-115|carried-governed:spend finite far
29|carried-governed:spend finite long-past
-134|carried-governed:spend finite next
-74|carried-governed:spend finite now
61|carried-governed:spend finite past
-25|carried-governed:spend gerund far
-32|carried-governed:spend gerund next
32|carried-governed:spend gerund now
-11|carried-governed:spend gerund past
27|carried-governed:spend progressive far
-12|carried-governed:spend progressive long-past
-29|carried-governed:spend progressive next
20|carried-governed:spend progressive now
-15|carried-governed:spend progressive past
105|carried-governed:spend will far
13|carried-governed:spend will next
-13|carried-governed:spend will now
25|carried-governed:spend will past
28|carried-governed:spend would far
-51|carried-governed:spend would now
-68|carried-here:0 aim bare-month
-32|carried-here:0 aim day
-20|carried-here:0 aim decade
9|carried-here:0 aim fiscal
23|carried-here:0 aim month
-16|carried-here:0 aim that-year
-52|carried-here:0 aim weekday
46|carried-here:0 aim year
-27|carried-here:0 aim years
-77|carried-here:0 level bare-month
-62|carried-here:0 level day
17|carried-here:0 level decade
23|carried-here:0 level fiscal
-30|carried-here:0 level month
-29|carried-here:0 level part
46|carried-here:0 level that-year
-66|carried-here:0 level weekday
37|carried-here:0 level year
-21|carried-here:0 level years
-9|carried-here:0 no day
24|carried-here:0 no fiscal
-12|carried-here:0 no that-year
-16|carried-here:0 no weekday
-31|carried-here:0 no year
-14|carried-here:1 aim bare-month
-20|carried-here:1 aim day
-19|carried-here:1 aim decade
-10|carried-here:1 aim month
49|carried-here:1 aim that-year
-29|carried-here:1 aim weekday
-34|carried-here:1 aim year
10|carried-here:1 aim years
-42|carried-here:1 level bare-month
-33|carried-here:1 level day
-17|carried-here:1 level decade
19|carried-here:1 level fiscal
-8|carried-here:1 level month
8|carried-here:1 level that-year
-59|carried-here:1 level weekday
-14|carried-here:1 level years
-10|carried-here:1 no fiscal
54|carried-here:2 aim bare-month
62|carried-here:2 aim fiscal
-12|carried-here:2 aim month
-19|carried-here:2 aim that-year
-22|carried-here:2 aim year
-15|carried-here:2 level bare-month
-25|carried-here:2 level decade
16|carried-here:2 level fiscal
-9|carried-here:2 level month
-56|carried-here:2 level that-year
-9|carried-here:2 level weekday
-15|carried-here:2 level year
23|carried-here:2 level years
-22|carried-last:False aim bare-month
-22|carried-last:False aim day
23|carried-last:False aim fiscal
-28|carried-last:False aim that-year
-28|carried-last:False aim weekday
-15|carried-last:False aim year
17|carried-last:False aim years
-41|carried-last:False level bare-month
-35|carried-last:False level day
71|carried-last:False level fiscal
110|carried-last:False level that-year
-41|carried-last:False level weekday
41|carried-last:False level year
28|carried-last:False level years
-9|carried-last:False no day
-36|carried-last:True aim day
-36|carried-last:True aim decade
14|carried-last:True aim fiscal
15|carried-last:True aim that-year
-60|carried-last:True aim weekday
23|carried-last:True aim year
-37|carried-last:True aim years
-92|carried-last:True level bare-month
-66|carried-last:True level day
-20|carried-last:True level decade
-43|carried-last:True level month
-36|carried-last:True level part
-93|carried-last:True level weekday
-72|carried-last:True level years
-10|carried-last:True no bare-month
13|carried-last:True no fiscal
-8|carried-last:True no that-year
-16|carried-last:True no weekday
-29|carried-last:True no year
18|carried-lead:aim \" fiscal
-11|carried-lead:aim 's fiscal
44|carried-lead:aim 's year
-36|carried-lead:aim ) that-year
-27|carried-lead:aim , day
-10|carried-lead:aim , year
-30|carried-lead:aim 2% that-year
16|carried-lead:aim 2.0% that-year
-11|carried-lead:aim 2.5% that-year
-12|carried-lead:aim 2021 year
-13|carried-lead:aim 3 percent that-year
13|carried-lead:aim 7 percent that-year
18|carried-lead:aim : year
-17|carried-lead:aim a fiscal
-24|carried-lead:aim a year
52|carried-lead:aim after fiscal
45|carried-lead:aim army that-year
-46|carried-lead:aim before year
-22|carried-lead:aim beyond year
-13|carried-lead:aim bill that-year
20|carried-lead:aim bringing that-year
-20|carried-lead:aim budget year
31|carried-lead:aim by bare-month
14|carried-lead:aim by month
58|carried-lead:aim by year
-10|carried-lead:aim by years
44|carried-lead:aim core defense that-year
-13|carried-lead:aim defence that-year
39|carried-lead:aim defense that-year
-9|carried-lead:aim election year
25|carried-lead:aim ends fiscal
-24|carried-lead:aim eyes decade
48|carried-lead:aim for fiscal
-32|carried-lead:aim for that-year
11|carried-lead:aim for year
-9|carried-lead:aim for years
-11|carried-lead:aim from bare-month
-16|carried-lead:aim from month
-36|carried-lead:aim from year
-11|carried-lead:aim gdp fiscal
41|carried-lead:aim gdp that-year
58|carried-lead:aim goal that-year
-8|carried-lead:aim gross domestic product fiscal
62|carried-lead:aim holding out for year
-36|carried-lead:aim in bare-month
24|carried-lead:aim in fiscal
-9|carried-lead:aim in that-year
37|carried-lead:aim in year
-16|carried-lead:aim instead of year
31|carried-lead:aim is year
-19|carried-lead:aim members year
38|carried-lead:aim not year
67|carried-lead:aim nothing fiscal
-18|carried-lead:aim nothing that-year
-11|carried-lead:aim nothing year
-11|carried-lead:aim of fiscal
-9|carried-lead:aim of that-year
-50|carried-lead:aim of year
-22|carried-lead:aim on day
-46|carried-lead:aim on weekday
16|carried-lead:aim over year
-13|carried-lead:aim promise that-year
-17|carried-lead:aim set year
-16|carried-lead:aim since year
-32|carried-lead:aim talk year
-34|carried-lead:aim target fiscal
-10|carried-lead:aim target that-year
-17|carried-lead:aim than that-year
-22|carried-lead:aim than year
39|carried-lead:aim that year
-19|carried-lead:aim the military that-year
-24|carried-lead:aim through fiscal
23|carried-lead:aim through month
59|carried-lead:aim through year
-8|carried-lead:aim to bare-month
-20|carried-lead:aim to fiscal
-14|carried-lead:aim to month
43|carried-lead:aim to year
-77|carried-lead:aim until year
-20|carried-lead:aim weigh year
-8|carried-lead:aim with that-year
-25|carried-lead:aim within fiscal
-13|carried-lead:aim write year
16|carried-lead:level 's fiscal
-16|carried-lead:level ) year
9|carried-lead:level ) years
-45|carried-lead:level , day
-27|carried-lead:level , fiscal
-27|carried-lead:level , that-year
33|carried-lead:level - year
25|carried-lead:level -- fiscal
-34|carried-lead:level -- year
-20|carried-lead:level 0.3 per cent that-year
25|carried-lead:level 0.7 percentage points that-year
-10|carried-lead:level 1.1% that-year
26|carried-lead:level 1.3 percent that-year
42|carried-lead:level 1.3% that-year
-26|carried-lead:level 1.4% that-year
20|carried-lead:level 1.5 per cent that-year
-50|carried-lead:level 10 per cent that-year
-18|carried-lead:level 10.7% that-year
22|carried-lead:level 12.2% that-year
52|carried-lead:level 18% that-year
13|carried-lead:level 2 percent fiscal
-9|carried-lead:level 2 percent that-year
-72|carried-lead:level 2% fiscal
-71|carried-lead:level 2% that-year
-13|carried-lead:level 2.2 per cent that-year
-36|carried-lead:level 2.3% that-year
-14|carried-lead:level 2.4 pct that-year
43|carried-lead:level 2.4 percent that-year
-12|carried-lead:level 2.4% that-year
-37|carried-lead:level 2.6 percent that-year
23|carried-lead:level 2.8 percent that-year
-34|carried-lead:level 3 percent that-year
19|carried-lead:level 3% that-year
-9|carried-lead:level 3.3 percent that-year
8|carried-lead:level 3.4% that-year
40|carried-lead:level 3.6 percent that-year
58|carried-lead:level 4.1% that-year
9|carried-lead:level 4.12 percent that-year
25|carried-lead:level 4.4 per cent that-year
32|carried-lead:level 4.5% that-year
45|carried-lead:level 4.7% that-year
-9|carried-lead:level 4.9% that-year
-12|carried-lead:level 5 percent that-year
43|carried-lead:level 5% that-year
-36|carried-lead:level 7 percent that-year
-13|carried-lead:level 7% that-year
-10|carried-lead:level 7.1 per cent that-year
35|carried-lead:level 7.2 per cent that-year
-71|carried-lead:level 7.2 percent that-year
-25|carried-lead:level 7.2% that-year
14|carried-lead:level 7.8 per cent that-year
26|carried-lead:level 8.1% that-year
16|carried-lead:level 9.4% that-year
42|carried-lead:level 9.7% that-year
-12|carried-lead:level ; that-year
28|carried-lead:level a year
10|carried-lead:level adopts fiscal
-9|carried-lead:level after years
-8|carried-lead:level agreed bare-month
-19|carried-lead:level armed forces that-year
84|carried-lead:level army that-year
17|carried-lead:level ask for fiscal
12|carried-lead:level at that-year
-19|carried-lead:level at year
-14|carried-lead:level before year
36|carried-lead:level benchmark that-year
-19|carried-lead:level between year
-18|carried-lead:level beyond fiscal
15|carried-lead:level billion that-year
-15|carried-lead:level brings that-year
24|carried-lead:level budget that-year
-46|carried-lead:level budget year
9|carried-lead:level budget years
-10|carried-lead:level by bare-month
21|carried-lead:level by fiscal
-23|carried-lead:level by that-year
-78|carried-lead:level by year
10|carried-lead:level by years
18|carried-lead:level defence spending that-year
119|carried-lead:level defence that-year
28|carried-lead:level defense that-year
15|carried-lead:level drafts year
-16|carried-lead:level early year
29|carried-lead:level election year
15|carried-lead:level expenditure that-year
42|carried-lead:level figure that-year
61|carried-lead:level for fiscal
24|carried-lead:level for that-year
76|carried-lead:level for year
27|carried-lead:level for years
-10|carried-lead:level from bare-month
-91|carried-lead:level from fiscal
-61|carried-lead:level from that-year
-21|carried-lead:level from year
61|carried-lead:level gdp fiscal
122|carried-lead:level gdp that-year
8|carried-lead:level goal fiscal
-49|carried-lead:level gross domestic product fiscal
-39|carried-lead:level gross domestic product that-year
-16|carried-lead:level growth that-year
29|carried-lead:level guideline that-year
-31|carried-lead:level hague that-year
-8|carried-lead:level has that-year
58|carried-lead:level if year
-27|carried-lead:level in bare-month
21|carried-lead:level in decade
27|carried-lead:level in fiscal
-28|carried-lead:level in month
-30|carried-lead:level in that-year
64|carried-lead:level in year
30|carried-lead:level in years
-19|carried-lead:level including year
-18|carried-lead:level into that-year
46|carried-lead:level it that-year
42|carried-lead:level italy that-year
-37|carried-lead:level japan year
-27|carried-lead:level mark that-year
-14|carried-lead:level met fiscal
13|carried-lead:level militaries that-year
-8|carried-lead:level military spending that-year
38|carried-lead:level military that-year
119|carried-lead:level more that-year
-52|carried-lead:level national income that-year
-11|carried-lead:level new zealand that-year
-20|carried-lead:level nothing fiscal
-50|carried-lead:level nothing that-year
48|carried-lead:level nothing year
-17|carried-lead:level of fiscal
-44|carried-lead:level of that-year
-10|carried-lead:level of year
-9|carried-lead:level of years
-43|carried-lead:level on day
-17|carried-lead:level on fiscal
-14|carried-lead:level on that-year
-51|carried-lead:level on weekday
-62|carried-lead:level on year
-28|carried-lead:level on years
50|carried-lead:level outlay fiscal
9|carried-lead:level outlays that-year
-17|carried-lead:level over that-year
-27|carried-lead:level over year
28|carried-lead:level passes year
-20|carried-lead:level plan that-year
-15|carried-lead:level pledged that-year
44|carried-lead:level produce that-year
51|carried-lead:level put year
-32|carried-lead:level rate that-year
-13|carried-lead:level reading year
47|carried-lead:level reveals fiscal
-15|carried-lead:level said weekday
-14|carried-lead:level same that-year
-13|carried-lead:level sees year
16|carried-lead:level signed off on that-year
-33|carried-lead:level since decade
-108|carried-lead:level since year
65|carried-lead:level so that-year
-12|carried-lead:level spending fiscal
25|carried-lead:level steady that-year
54|carried-lead:level target that-year
15|carried-lead:level terms that-year
25|carried-lead:level test that-year
-44|carried-lead:level than fiscal
-65|carried-lead:level than that-year
49|carried-lead:level that that-year
34|carried-lead:level thereabouts that-year
-9|carried-lead:level through fiscal
-8|carried-lead:level through month
-21|carried-lead:level through year
-21|carried-lead:level time that-year
52|carried-lead:level to year
33|carried-lead:level trillion fiscal
11|carried-lead:level trillion that-year
-58|carried-lead:level two percent that-year
-17|carried-lead:level until years
-26|carried-lead:level voted that-year
-23|carried-lead:level washington part
-15|carried-lead:level washington that-year
70|carried-lead:level will that-year
18|carried-lead:level yen fiscal
-18|carried-lead:level yuan that-year
-32|carried-lead:level — that-year
-10|carried-lead:no , day
49|carried-lead:no by fiscal
-15|carried-lead:no by year
-9|carried-lead:no for fiscal
-20|carried-lead:no in fiscal
-15|carried-lead:no in year
-12|carried-lead:no on weekday
-28|carried-shape:fine aim far
96|carried-shape:fine aim next
8|carried-shape:fine aim now
-77|carried-shape:fine level far
-52|carried-shape:fine level long-past
21|carried-shape:fine level next
10|carried-shape:fine level now
56|carried-shape:fine level past
27|carried-shape:half aim far
-26|carried-shape:half aim long-past
-51|carried-shape:half aim next
-93|carried-shape:half aim now
-44|carried-shape:half aim past
22|carried-shape:half level far
-30|carried-shape:half level long-past
23|carried-shape:half level next
-14|carried-shape:half level now
12|carried-shape:half level past
-15|carried-shape:half no far
-22|carried-shape:half no now
45|carried-shape:tenth aim far
-11|carried-shape:tenth aim long-past
76|carried-shape:tenth aim next
-50|carried-shape:tenth aim now
-13|carried-shape:tenth aim past
-36|carried-shape:tenth level long-past
-26|carried-shape:tenth level next
-54|carried-shape:tenth level now
35|carried-shape:tenth level past
-9|carried-shape:tenth no far
-71|carried-shape:whole aim long-past
-18|carried-shape:whole aim next
-50|carried-shape:whole aim now
-24|carried-shape:whole aim past
-51|carried-shape:whole level far
-43|carried-shape:whole level next
-79|carried-shape:whole level now
-103|carried-shape:whole level past
26|carried-shape:whole no far
-9|carried-shape:whole no next
-34|carried-shape:whole no now
-28|carried-time:demand far fiscal
-46|carried-time:demand far year
-14|carried-time:demand long-past year
-16|carried-time:demand next fiscal
32|carried-time:demand now bare-month
-13|carried-time:demand now day
-15|carried-time:demand now fiscal
45|carried-time:demand now that-year
-18|carried-time:demand now weekday
-10|carried-time:demand now year
-9|carried-time:demand past that-year
-11|carried-time:denial far year
9|carried-time:denial next year
-8|carried-time:denial now bare-month
-9|carried-time:denial now day
-14|carried-time:denial now weekday
-31|carried-time:level far fiscal
-19|carried-time:level far month
-74|carried-time:level far year
31|carried-time:level far years
-19|carried-time:level long-past decade
-27|carried-time:level long-past fiscal
-35|carried-time:level long-past that-year
-14|carried-time:level long-past year
-14|carried-time:level long-past years
-18|carried-time:level next bare-month
76|carried-time:level next fiscal
11|carried-time:level next that-year
-20|carried-time:level next year
-20|carried-time:level next years
-82|carried-time:level now bare-month
-97|carried-time:level now day
61|carried-time:level now fiscal
-23|carried-time:level now part
32|carried-time:level now that-year
-134|carried-time:level now weekday
33|carried-time:level now year
25|carried-time:level now years
-33|carried-time:level past bare-month
-21|carried-time:level past fiscal
-14|carried-time:level past month
-13|carried-time:level past part
-10|carried-time:level past that-year
100|carried-time:level past year
-34|carried-time:level past years
40|carried-time:other far fiscal
-11|carried-time:other far year
75|carried-time:pledge far fiscal
43|carried-time:pledge far month
97|carried-time:pledge far year
-47|carried-time:pledge long-past year
32|carried-time:pledge next bare-month
-29|carried-time:pledge next fiscal
-18|carried-time:pledge next month
24|carried-time:pledge next that-year
-45|carried-time:pledge now bare-month
-28|carried-time:pledge now day
48|carried-time:pledge now fiscal
12|carried-time:pledge now that-year
-44|carried-time:pledge now weekday
65|carried-time:pledge now year
19|carried-time:pledge now years
42|carried-time:pledge past that-year
-40|carried-time:pledge past year
-21|carried-time:proposal far decade
-39|carried-time:proposal far fiscal
-11|carried-time:proposal far years
-8|carried-time:proposal long-past decade
-27|carried-time:proposal long-past year
-13|carried-time:proposal next bare-month
114|carried-time:proposal next fiscal
-40|carried-time:proposal next that-year
73|carried-time:proposal next year
-17|carried-time:proposal now bare-month
-16|carried-time:proposal now day
-14|carried-time:proposal now fiscal
-33|carried-time:proposal now that-year
-23|carried-time:proposal now weekday
-34|carried-time:proposal now year
-16|carried-time:proposal past fiscal
-12|carried-time:proposal past that-year
-22|carried-time:proposal past year
-26|counted-near:after - 13
-80|counted-near:after - 2
63|counted-near:after - 3
-41|counted-near:after - 5
13|counted-near:after - 8
-47|counted-near:after - far
-11|counted-near:after by 5
-24|counted-near:after by 8
-11|counted-near:after by far
-22|counted-near:after coming 5
80|counted-near:after coming 8
-9|counted-near:after every 13
-30|counted-near:after for 13
-39|counted-near:after for 8
-17|counted-near:after for far
17|counted-near:after in 13
109|counted-near:after in 3
56|counted-near:after in 5
-22|counted-near:after in 8
-10|counted-near:after next 13
107|counted-near:after next 5
13|counted-near:after next 8
-56|counted-near:after of 5
-30|counted-near:after of 8
21|counted-near:after over 13
45|counted-near:after over 3
52|counted-near:after over 5
-12|counted-near:after over 8
-9|counted-near:after over far
-51|counted-near:after within 13
147|counted-near:after within 3
103|counted-near:after within 5
-46|counted-near:after within 8
-20|counted-near:before - 13
25|counted-near:before - 8
-9|counted-near:before for 13
-10|counted-near:before for 8
-19|counted-near:before for far
36|counted-near:before in 13
38|counted-near:before in 2
-10|counted-near:before in far
17|counted-near:before of 13
-24|counted-near:before over 13
52|counted-near:before over 3
-47|counted-near:before over 8
-26|counted-near:before over far
-16|counted-near:before past 5
18|counted-near:before within 2
27|counted-near:before within 3
-67|counted-near:before within 8
63|counted-share-nearer:False
37|counted-share-nearer:True
-8|counted-side:after cap
138|counted-side:after demand
-115|counted-side:after level
75|counted-side:after pledge
109|counted-side:after proposal
-9|counted-side:before cap
-79|counted-side:before level
-22|counted-side:before pledge
28|counted-side:before proposal
-11|counted:cap for
173|counted:dated True
-12|counted:demand -
32|counted:demand in
127|counted:demand within
-57|counted:level -
-43|counted:level for
-23|counted:level in
-8|counted:level of
-46|counted:level over
-27|counted:pledge -
-8|counted:pledge after
-57|counted:pledge by
59|counted:pledge coming
-48|counted:pledge for
58|counted:pledge in
75|counted:pledge next
-57|counted:pledge of
39|counted:pledge over
19|counted:pledge within
-20|counted:proposal -
-10|counted:proposal every
-41|counted:proposal for
149|counted:proposal in
29|counted:proposal next
-12|counted:proposal of
64|counted:proposal over
-15|counted:proposal past
-9|counted:proposal within
25|counted:published False
-98|counted:published True
15|date-verb-kind:- aim after
27|date-verb-kind:- aim before
16|date-verb-kind:- level after
-20|date-verb-kind:- level before
-48|date-verb-kind:- no before
-52|date-verb-kind:be could aim after
17|date-verb-kind:be finite aim after
19|date-verb-kind:be finite aim before
19|date-verb-kind:be finite level after
-8|date-verb-kind:be finite level before
-22|date-verb-kind:be finite no after
28|date-verb-kind:be finite no before
-66|date-verb-kind:be inf aim after
27|date-verb-kind:be inf level after
20|date-verb-kind:be inf no after
22|date-verb-kind:be should aim after
10|date-verb-kind:be will aim before
11|date-verb-kind:be will level after
-15|date-verb-kind:be will level before
-13|date-verb-kind:be will no after
13|date-verb-kind:be would aim after
-45|date-verb-kind:be would level after
-21|date-verb-kind:be would level before
21|date-verb-kind:cap finite aim after
-33|date-verb-kind:cap finite level after
27|date-verb-kind:cap finite level before
-22|date-verb-kind:cap finite no after
19|date-verb-kind:cap finite no before
8|date-verb-kind:cap inf aim after
-19|date-verb-kind:cap subjunctive aim after
12|date-verb-kind:cap will level after
-14|date-verb-kind:cap will no after
-32|date-verb-kind:cap would aim after
29|date-verb-kind:cap would level after
-30|date-verb-kind:demand finite aim after
-55|date-verb-kind:demand finite aim before
-29|date-verb-kind:demand finite level after
16|date-verb-kind:demand finite level before
-15|date-verb-kind:demand finite no after
16|date-verb-kind:demand finite no before
23|date-verb-kind:demand noun aim before
11|date-verb-kind:demand progressive aim after
18|date-verb-kind:demand progressive aim before
31|date-verb-kind:demand will aim before
8|date-verb-kind:demand would level before
-19|date-verb-kind:denial finite aim after
18|date-verb-kind:denial finite no after
69|date-verb-kind:level finite aim before
-31|date-verb-kind:level finite level after
10|date-verb-kind:level finite level before
-16|date-verb-kind:level finite no after
16|date-verb-kind:level gerund aim after
19|date-verb-kind:level gerund level after
-9|date-verb-kind:level inf aim after
13|date-verb-kind:level inf level after
17|date-verb-kind:level inf level before
17|date-verb-kind:level progressive level before
13|date-verb-kind:level will level after
22|date-verb-kind:level would aim before
-51|date-verb-kind:level would level after
8|date-verb-kind:move can aim after
16|date-verb-kind:move coordinated aim after
-55|date-verb-kind:move could aim after
-37|date-verb-kind:move could level after
-36|date-verb-kind:move could no after
-53|date-verb-kind:move finite aim after
-41|date-verb-kind:move finite aim before
14|date-verb-kind:move finite level before
-15|date-verb-kind:move finite no before
8|date-verb-kind:move gerund aim after
-21|date-verb-kind:move gerund aim before
-14|date-verb-kind:move gerund level after
-21|date-verb-kind:move gerund no after
-16|date-verb-kind:move gerund no before
81|date-verb-kind:move inf aim after
-37|date-verb-kind:move inf level after
-12|date-verb-kind:move inf level before
33|date-verb-kind:move inf no after
-11|date-verb-kind:move inf no before
-9|date-verb-kind:move progressive aim after
-13|date-verb-kind:move progressive level before
36|date-verb-kind:move should aim after
-18|date-verb-kind:move should aim before
-14|date-verb-kind:move should level after
17|date-verb-kind:move subjunctive aim after
14|date-verb-kind:move subjunctive aim before
71|date-verb-kind:move will aim after
-69|date-verb-kind:move will aim before
-29|date-verb-kind:move will level after
10|date-verb-kind:move will no after
-10|date-verb-kind:move will no before
126|date-verb-kind:move would aim after
23|date-verb-kind:move would aim before
-17|date-verb-kind:move would level after
19|date-verb-kind:move would level before
-12|date-verb-kind:move would no after
52|date-verb-kind:pledge finite aim after
36|date-verb-kind:pledge finite level before
-13|date-verb-kind:pledge finite no before
39|date-verb-kind:pledge gerund aim after
-83|date-verb-kind:pledge gerund aim before
9|date-verb-kind:pledge gerund no after
-14|date-verb-kind:pledge inf aim after
24|date-verb-kind:pledge inf aim before
-26|date-verb-kind:pledge inf level before
8|date-verb-kind:pledge progressive aim after
8|date-verb-kind:pledge progressive level before
34|date-verb-kind:pledge should aim after
8|date-verb-kind:pledge subjunctive aim after
9|date-verb-kind:pledge will aim before
-30|date-verb-kind:pledge would aim after
30|date-verb-kind:pledge would aim before
-33|date-verb-kind:pledge would no after
61|date-verb-kind:proposal finite aim before
-38|date-verb-kind:proposal finite level after
17|date-verb-kind:proposal finite level before
-8|date-verb-kind:proposal finite no after
-17|date-verb-kind:proposal gerund aim after
27|date-verb-kind:proposal gerund level after
10|date-verb-kind:proposal progressive aim after
-14|date-verb-kind:proposal progressive aim before
-41|date-verb-kind:proposal will aim after
-9|date-verb-kind:proposal will level after
-28|date-verb-kind:says base aim after
-10|date-verb-kind:says base aim before
-13|date-verb-kind:says base level before
17|date-verb-kind:says base no after
23|date-verb-kind:says base no before
-83|date-verb-kind:says ed aim after
59|date-verb-kind:says ed aim before
13|date-verb-kind:says ed level after
-30|date-verb-kind:says ed no after
44|date-verb-kind:says ed no before
-25|date-verb-kind:says ing aim after
16|date-verb-kind:says ing level before
-19|date-verb-kind:says s aim after
-9|date-verb-kind:says s aim before
-29|date-verb-kind:says s level before
39|date-verb-kind:says s no after
48|date-verb-kind:spend finite aim after
-27|date-verb-kind:spend finite aim before
116|date-verb-kind:spend finite level after
10|date-verb-kind:spend finite level before
-21|date-verb-kind:spend gerund aim after
-35|date-verb-kind:spend gerund aim before
-34|date-verb-kind:spend gerund level before
-22|date-verb-kind:spend gerund no before
37|date-verb-kind:spend inf aim after
33|date-verb-kind:spend inf level after
-54|date-verb-kind:spend inf level before
25|date-verb-kind:spend inf no after
24|date-verb-kind:spend progressive level before
-19|date-verb-kind:spend should level before
-43|date-verb-kind:spend subjunctive aim after
24|date-verb-kind:spend subjunctive aim before
-27|date-verb-kind:spend will aim after
-62|date-verb-kind:spend will aim before
22|date-verb-kind:spend will level after
31|date-verb-kind:spend will level before
12|date-verb-kind:spend would aim after
-13|date-verb-kind:spend would aim before
26|date-verb:account
44|date-verb:achieve
-53|date-verb:adopt
12|date-verb:advance
44|date-verb:afford
-35|date-verb:agree
-15|date-verb:aim
-26|date-verb:allocate
22|date-verb:allot
-14|date-verb:amount
37|date-verb:announce
13|date-verb:approve
-10|date-verb:argue
-74|date-verb:argue for
-14|date-verb:arrive
-10|date-verb:ask
-29|date-verb:ask for
-58|date-verb:attain
-14|date-verb:average
11|date-verb:back
-35|date-verb:be
-20|date-verb:bind
-8|date-verb:boost
23|date-verb:bring
-18|date-verb:bring forward
15|date-verb:build
11|date-verb:call
39|date-verb:call for
-14|date-verb:campaign
29|date-verb:cap
19|date-verb:carry
-16|date-verb:choose
10|date-verb:climb
-40|date-verb:come in at
35|date-verb:commit
12|date-verb:confine
17|date-verb:consider
-16|date-verb:correspond
12|date-verb:cross
15|date-verb:cut
13|date-verb:decide
39|date-verb:decline
11|date-verb:dedicate
11|date-verb:devote
33|date-verb:double
28|date-verb:draft
14|date-verb:drop
15|date-verb:earmark
-94|date-verb:end
17|date-verb:envisage
40|date-verb:envision
35|date-verb:estimate
-22|date-verb:examine
-23|date-verb:exceed
-13|date-verb:expect
20|date-verb:eye
38|date-verb:fall
-13|date-verb:favor
-19|date-verb:favour
23|date-verb:fix
-34|date-verb:force
-10|date-verb:forecast
90|date-verb:give
26|date-verb:go
-14|date-verb:grow
22|date-verb:head
-61|date-verb:hit
-45|date-verb:hold
-10|date-verb:honor
8|date-verb:honour
9|date-verb:hover
28|date-verb:increase
-72|date-verb:insist on
-23|date-verb:invest
-20|date-verb:jump
53|date-verb:keep
-17|date-verb:lay down
25|date-verb:lay out
17|date-verb:lead to
25|date-verb:leap
22|date-verb:leave
24|date-verb:legislate
-24|date-verb:lift
-10|date-verb:like
24|date-verb:like to see
-32|date-verb:limit
-9|date-verb:lobby for
-41|date-verb:lower
-25|date-verb:manage
-45|date-verb:match
31|date-verb:mean
-18|date-verb:mention
-8|date-verb:moot
26|date-verb:mull
-22|date-verb:oblige
16|date-verb:order
-43|date-verb:pay
15|date-verb:peak
10|date-verb:plan
-11|date-verb:plead
-32|date-verb:pledge
-57|date-verb:prepare
9|date-verb:press for
-9|date-verb:pressure
-8|date-verb:project
-36|date-verb:promise
22|date-verb:propose
8|date-verb:push
-27|date-verb:push back
25|date-verb:push for
40|date-verb:put
17|date-verb:put forward
-17|date-verb:race
15|date-verb:recommend
-28|date-verb:remain
18|date-verb:request
-46|date-verb:return
-50|date-verb:review
-17|date-verb:rise
27|date-verb:rule out
22|date-verb:rush
8|date-verb:satisfy
-13|date-verb:says s
24|date-verb:secure
9|date-verb:seek
13|date-verb:set
-14|date-verb:set out
-28|date-verb:settle on
8|date-verb:shell out
43|date-verb:shrink
27|date-verb:sign off on
-15|date-verb:sign on
8|date-verb:sink
-28|date-verb:slip
116|date-verb:speak of
30|date-verb:spend
49|date-verb:stay
15|date-verb:stick to
-24|date-verb:suggest
27|date-verb:surpass
-30|date-verb:table
-12|date-verb:take
52|date-verb:talk about
-39|date-verb:talk of
21|date-verb:tell
-14|date-verb:think
-16|date-verb:toy with
-11|date-verb:turn down
-25|date-verb:urge
-53|date-verb:use
14|date-verb:vote for
22|date-verb:want
8|date-verb:warn
24|date-verb:weigh
-16|date-verb:weigh in at
8|date-verb:work out
30|end-of-unit
43|end-of-unit:aim
-8|first-word:14
11|first-word:1944
-63|first-word:1948
-30|first-word:1949
-32|first-word:1952
50|first-word:1953
-21|first-word:1958
-15|first-word:1960
-44|first-word:1962
13|first-word:1965
8|first-word:1967
11|first-word:1968
12|first-word:1970
11|first-word:1975
-32|first-word:1976
-20|first-word:1979
29|first-word:1980
8|first-word:1982
31|first-word:1984
-10|first-word:1985
44|first-word:1986
-39|first-word:1987
14|first-word:1987-88
33|first-word:1987/88
29|first-word:1988
-17|first-word:1990
36|first-word:1991
62|first-word:1992
-33|first-word:1993
-9|first-word:1994
20|first-word:1996
19|first-word:1997
-12|first-word:1998
-8|first-word:1999
-27|first-word:2000
10|first-word:2000-01
-9|first-word:2000s
25|first-word:2003
12|first-word:2004
-36|first-word:2006
30|first-word:2008
38|first-word:2010
-24|first-word:2012
-19|first-word:2013
22|first-word:2014
31|first-word:2015
37|first-word:2016
9|first-word:2018
58|first-word:2019
-14|first-word:2020
30|first-word:2020-21
85|first-word:2021
-51|first-word:2022
56|first-word:2023
35|first-word:2024
8|first-word:2024-25
52|first-word:2025
79|first-word:2025-26
53|first-word:2026
-13|first-word:2026-2030
53|first-word:2026-27
40|first-word:2027
9|first-word:2027-28
45|first-word:2028
38|first-word:2029
32|first-word:2029-30
10|first-word:2030
11|first-word:2030-31
42|first-word:2031
58|first-word:2032
-13|first-word:2033
40|first-word:2033-34
24|first-word:2034
33|first-word:2036
-22|first-word:2040
-54|first-word:a
-60|first-word:april
-18|first-word:aug.
-30|first-word:august
11|first-word:coming
89|first-word:current
-9|first-word:dec.
-54|first-word:december
-42|first-word:earlier
8|first-word:early
-29|first-word:february
-9|first-word:financial
82|first-word:fiscal
-45|first-word:friday
36|first-word:fy
59|first-word:fy2025
-17|first-word:fy2026
13|first-word:fy2027
10|first-word:fy2032
11|first-word:fy27
-17|first-word:jan.
-36|first-word:january
-24|first-word:july
-58|first-word:june
-76|first-word:last
-13|first-word:late
-67|first-word:march
-14|first-word:march,
-47|first-word:may
-42|first-word:monday
-45|first-word:next
-23|first-word:november
-13|first-word:oct.
-25|first-word:october
75|first-word:present
-59|first-word:same
-13|first-word:saturday
-10|first-word:sept
-21|first-word:september
-33|first-word:six
-27|first-word:sunday
-12|first-word:ten
-54|first-word:the
118|first-word:this
25|first-word:three
-39|first-word:thursday
-109|first-word:today
-55|first-word:tuesday
-22|first-word:twenty
-9|first-word:two
-46|first-word:wednesday
-18|first-word:year-end
-52|first-word:yesterday
-16|governed-time:- far decade
-55|governed-time:- far fiscal
25|governed-time:- far year
24|governed-time:- far years
31|governed-time:- long-past decade
-18|governed-time:- long-past fiscal
-66|governed-time:- long-past year
60|governed-time:- next bare-month
28|governed-time:- now bare-month
-28|governed-time:- now day
70|governed-time:- now fiscal
-51|governed-time:- now that-year
-34|governed-time:- now weekday
-15|governed-time:- now years
-66|governed-time:- past fiscal
100|governed-time:- past year
-66|governed-time:- past years
-8|governed-time:be could far month
21|governed-time:be could far year
16|governed-time:be could now year
-57|governed-time:be finite far fiscal
-20|governed-time:be finite far years
-91|governed-time:be finite long-past decade
41|governed-time:be finite long-past fiscal
-8|governed-time:be finite long-past that-year
66|governed-time:be finite long-past year
42|governed-time:be finite long-past years
57|governed-time:be finite next fiscal
-20|governed-time:be finite next that-year
-31|governed-time:be finite now bare-month
-20|governed-time:be finite now day
23|governed-time:be finite now fiscal
73|governed-time:be finite now that-year
-36|governed-time:be finite now weekday
-22|governed-time:be finite now year
-8|governed-time:be finite now years
-9|governed-time:be finite past bare-month
33|governed-time:be finite past fiscal
-41|governed-time:be finite past that-year
107|governed-time:be finite past year
45|governed-time:be finite past years
-112|governed-time:be inf far year
10|governed-time:be inf now fiscal
-20|governed-time:be should far fiscal
45|governed-time:be should far year
18|governed-time:be should next that-year
28|governed-time:be will far fiscal
26|governed-time:be will far year
34|governed-time:be will far years
-37|governed-time:be will long-past year
-25|governed-time:be will next that-year
-93|governed-time:be will now fiscal
-8|governed-time:be will now weekday
-8|governed-time:be will past that-year
-28|governed-time:be will past year
50|governed-time:be would far fiscal
50|governed-time:be would long-past decade
-16|governed-time:be would long-past fiscal
-38|governed-time:be would long-past year
-13|governed-time:be would next bare-month
-22|governed-time:be would next fiscal
42|governed-time:be would next that-year
-12|governed-time:be would now bare-month
50|governed-time:be would now fiscal
-87|governed-time:be would now that-year
23|governed-time:be would past that-year
23|governed-time:cap finite far fiscal
-29|governed-time:cap finite long-past decade
-33|governed-time:cap finite long-past year
-24|governed-time:cap finite next that-year
9|governed-time:cap finite next year
-35|governed-time:cap finite now fiscal
11|governed-time:cap finite now that-year
15|governed-time:cap finite now year
20|governed-time:cap inf far year
22|governed-time:cap inf next fiscal
-17|governed-time:cap inf next that-year
16|governed-time:cap inf next year
46|governed-time:cap will far year
-8|governed-time:cap will past year
35|governed-time:cap would far year
50|governed-time:cap would next fiscal
-25|governed-time:cap would next year
-22|governed-time:demand finite far decade
-31|governed-time:demand finite far month
-16|governed-time:demand finite far year
16|governed-time:demand finite far years
77|governed-time:demand finite long-past decade
-21|governed-time:demand finite long-past year
38|governed-time:demand finite next fiscal
68|governed-time:demand finite next year
14|governed-time:demand finite now bare-month
-23|governed-time:demand finite now day
31|governed-time:demand finite now fiscal
-21|governed-time:demand finite now that-year
-32|governed-time:demand finite now weekday
-22|governed-time:demand finite now year
9|governed-time:demand finite past fiscal
-20|governed-time:demand finite past that-year
-32|governed-time:demand finite past year
12|governed-time:demand gerund far fiscal
-9|governed-time:demand gerund now weekday
16|governed-time:demand inf far year
15|governed-time:demand inf now fiscal
25|governed-time:demand progressive now that-year
8|governed-time:demand will far fiscal
-18|governed-time:demand will far year
24|governed-time:demand will next fiscal
-10|governed-time:demand will now bare-month
-16|governed-time:demand would far year
16|governed-time:demand would next fiscal
12|governed-time:denial finite far fiscal
8|governed-time:denial finite next that-year
17|governed-time:denial finite next year
-25|governed-time:denial finite now bare-month
-8|governed-time:denial finite now weekday
14|governed-time:denial finite past fiscal
-11|governed-time:level finite far month
19|governed-time:level finite far year
11|governed-time:level finite far years
49|governed-time:level finite long-past decade
-11|governed-time:level finite long-past fiscal
-38|governed-time:level finite long-past year
-55|governed-time:level finite next fiscal
10|governed-time:level finite next that-year
36|governed-time:level finite next year
-29|governed-time:level finite next years
-37|governed-time:level finite now bare-month
27|governed-time:level finite now fiscal
31|governed-time:level finite now that-year
-33|governed-time:level finite now weekday
25|governed-time:level finite now year
50|governed-time:level finite now years
-41|governed-time:level finite past bare-month
-32|governed-time:level finite past fiscal
-25|governed-time:level finite past that-year
-24|governed-time:level finite past year
-45|governed-time:level gerund far year
-11|governed-time:level gerund long-past year
15|governed-time:level gerund now that-year
19|governed-time:level inf far year
-23|governed-time:level progressive long-past year
-12|governed-time:level progressive past year
39|governed-time:level should far year
20|governed-time:level should next fiscal
15|governed-time:level will far fiscal
35|governed-time:level will far month
16|governed-time:level will far year
-14|governed-time:level will now bare-month
-18|governed-time:level will now that-year
-20|governed-time:level would far fiscal
41|governed-time:level would far year
-12|governed-time:level would long-past fiscal
-45|governed-time:level would next fiscal
10|governed-time:level would next that-year
20|governed-time:level would now fiscal
-16|governed-time:level would now that-year
-21|governed-time:level would now weekday
24|governed-time:move can far year
22|governed-time:move can now that-year
-26|governed-time:move could far decade
-55|governed-time:move could far year
40|governed-time:move could now fiscal
11|governed-time:move could now that-year
-48|governed-time:move could past that-year
37|governed-time:move finite far fiscal
-35|governed-time:move finite far that-year
13|governed-time:move finite far year
16|governed-time:move finite long-past fiscal
-14|governed-time:move finite long-past month
-43|governed-time:move finite long-past that-year
9|governed-time:move finite long-past year
-8|governed-time:move finite next fiscal
9|governed-time:move finite next that-year
-86|governed-time:move finite now bare-month
-16|governed-time:move finite now day
30|governed-time:move finite now fiscal
-34|governed-time:move finite now part
31|governed-time:move finite now that-year
-57|governed-time:move finite now weekday
82|governed-time:move finite now year
-21|governed-time:move finite now years
-61|governed-time:move finite past bare-month
89|governed-time:move finite past that-year
-30|governed-time:move finite past year
-18|governed-time:move gerund far fiscal
-23|governed-time:move gerund far year
-20|governed-time:move gerund now fiscal
11|governed-time:move gerund now that-year
-42|governed-time:move gerund now year
-46|governed-time:move inf far year
-30|governed-time:move inf long-past year
10|governed-time:move inf next year
-10|governed-time:move inf now part
12|governed-time:move inf now that-year
18|governed-time:move inf past that-year
23|governed-time:move inf past year
-21|governed-time:move progressive far year
-8|governed-time:move progressive next bare-month
16|governed-time:move progressive next year
-23|governed-time:move progressive now that-year
15|governed-time:move progressive past fiscal
-38|governed-time:move should far fiscal
-8|governed-time:move should far year
11|governed-time:move should long-past decade
-30|governed-time:move should next that-year
-15|governed-time:move should next year
-11|governed-time:move should now that-year
-18|governed-time:move should now weekday
14|governed-time:move should now year
9|governed-time:move will far decade
40|governed-time:move will far fiscal
-15|governed-time:move will far year
-13|governed-time:move will long-past decade
-10|governed-time:move will long-past year
-129|governed-time:move will next bare-month
22|governed-time:move will next fiscal
-14|governed-time:move will next month
67|governed-time:move will next that-year
-53|governed-time:move will next year
51|governed-time:move will now fiscal
-29|governed-time:move will now that-year
-8|governed-time:move will now weekday
44|governed-time:move will now year
8|governed-time:move will now years
20|governed-time:move will past that-year
-67|governed-time:move will past year
-12|governed-time:move would far fiscal
8|governed-time:move would far month
-13|governed-time:move would far year
-28|governed-time:move would long-past decade
-10|governed-time:move would long-past year
95|governed-time:move would next fiscal
-28|governed-time:move would now fiscal
33|governed-time:move would now that-year
59|governed-time:move would now year
11|governed-time:move would past fiscal
14|governed-time:pledge finite far decade
73|governed-time:pledge finite far fiscal
-13|governed-time:pledge finite far year
25|governed-time:pledge finite far years
-9|governed-time:pledge finite long-past that-year
-28|governed-time:pledge finite long-past year
-80|governed-time:pledge finite next bare-month
-14|governed-time:pledge finite next fiscal
45|governed-time:pledge finite next that-year
-38|governed-time:pledge finite next year
31|governed-time:pledge finite next years
-24|governed-time:pledge finite now bare-month
-13|governed-time:pledge finite now day
17|governed-time:pledge finite now fiscal
-32|governed-time:pledge finite now part
31|governed-time:pledge finite now that-year
-38|governed-time:pledge finite now weekday
67|governed-time:pledge finite now year
10|governed-time:pledge finite now years
-16|governed-time:pledge finite past bare-month
32|governed-time:pledge finite past fiscal
-8|governed-time:pledge finite past part
22|governed-time:pledge finite past that-year
72|governed-time:pledge finite past year
8|governed-time:pledge gerund far fiscal
-19|governed-time:pledge gerund far year
-16|governed-time:pledge gerund long-past year
15|governed-time:pledge gerund next month
13|governed-time:pledge gerund now that-year
16|governed-time:pledge gerund now year
-78|governed-time:pledge noun far fiscal
16|governed-time:pledge noun far year
16|governed-time:pledge noun next bare-month
-11|governed-time:pledge noun next fiscal
32|governed-time:pledge noun now fiscal
-67|governed-time:pledge noun now that-year
10|governed-time:pledge noun now year
24|governed-time:pledge noun past fiscal
20|governed-time:pledge noun past year
14|governed-time:pledge progressive now that-year
8|governed-time:pledge progressive now year
17|governed-time:pledge should far decade
27|governed-time:pledge should far year
-60|governed-time:pledge should long-past decade
10|governed-time:pledge will far fiscal
34|governed-time:pledge will far year
10|governed-time:pledge will long-past year
-10|governed-time:pledge will now bare-month
12|governed-time:pledge will now that-year
17|governed-time:pledge would far decade
-11|governed-time:pledge would far fiscal
26|governed-time:pledge would far year
-22|governed-time:pledge would now bare-month
-37|governed-time:pledge would now fiscal
-8|governed-time:proposal finite far decade
69|governed-time:proposal finite far year
8|governed-time:proposal finite far years
40|governed-time:proposal finite long-past decade
-55|governed-time:proposal finite long-past year
16|governed-time:proposal finite next fiscal
52|governed-time:proposal finite next that-year
21|governed-time:proposal finite next year
-37|governed-time:proposal finite now bare-month
-13|governed-time:proposal finite now part
18|governed-time:proposal finite now that-year
-15|governed-time:proposal finite now weekday
48|governed-time:proposal finite now year
14|governed-time:proposal finite now years
-26|governed-time:proposal finite past fiscal
-12|governed-time:proposal finite past part
-35|governed-time:proposal finite past year
9|governed-time:proposal gerund far fiscal
33|governed-time:proposal gerund far year
-8|governed-time:proposal gerund now that-year
-14|governed-time:proposal gerund past fiscal
53|governed-time:proposal inf far decade
14|governed-time:proposal inf far fiscal
-38|governed-time:proposal inf far year
-25|governed-time:proposal inf next year
22|governed-time:proposal noun far year
11|governed-time:proposal progressive far decade
19|governed-time:proposal progressive far fiscal
10|governed-time:proposal progressive far year
-9|governed-time:proposal progressive now bare-month
-41|governed-time:proposal will far decade
9|governed-time:proposal will far fiscal
50|governed-time:spend could far year
-14|governed-time:spend finite far fiscal
-23|governed-time:spend finite far year
51|governed-time:spend finite long-past decade
51|governed-time:spend finite long-past that-year
138|governed-time:spend finite long-past year
8|governed-time:spend finite next that-year
25|governed-time:spend finite next year
-60|governed-time:spend finite now bare-month
-20|governed-time:spend finite now day
-37|governed-time:spend finite now fiscal
-29|governed-time:spend finite now weekday
26|governed-time:spend finite now year
28|governed-time:spend finite past that-year
82|governed-time:spend finite past year
-16|governed-time:spend finite past years
-28|governed-time:spend gerund far fiscal
-12|governed-time:spend gerund far year
-8|governed-time:spend gerund long-past fiscal
20|governed-time:spend gerund long-past year
14|governed-time:spend gerund now fiscal
13|governed-time:spend gerund now that-year
10|governed-time:spend gerund past fiscal
17|governed-time:spend gerund past year
30|governed-time:spend inf next fiscal
23|governed-time:spend progressive far year
38|governed-time:spend progressive long-past year
-43|governed-time:spend progressive next fiscal
13|governed-time:spend progressive now years
14|governed-time:spend progressive past that-year
-34|governed-time:spend progressive past year
8|governed-time:spend should far year
-10|governed-time:spend should next fiscal
19|governed-time:spend will far decade
10|governed-time:spend will far fiscal
-21|governed-time:spend will far month
-81|governed-time:spend will far year
-29|governed-time:spend will long-past decade
-32|governed-time:spend will long-past year
16|governed-time:spend will next bare-month
21|governed-time:spend will next that-year
13|governed-time:spend will next year
10|governed-time:spend will now fiscal
-17|governed-time:spend will now weekday
10|governed-time:spend will now year
25|governed-time:spend will past fiscal
-10|governed-time:spend would far fiscal
28|governed-time:spend would far year
-16|governed-time:spend would long-past decade
16|governed-time:spend would long-past year
10|governed-time:spend would next that-year
23|governed-time:spend would now fiscal
12|governed-time:spend would now that-year
-20|here
-35|here:aim
9|here:level
19|in-order
73|in-title
64|joints:after 0
-57|joints:after 1
-10|joints:after 2
-49|joints:after 3
31|joints:before 0
36|joints:before 1
-11|joints:before 2
-33|known-any:AGO 0.8 aim since-2025 False
-9|known-any:AGO 1.3 level to-2024 False
32|known-any:ALB 1.3 level to-2021 False
11|known-any:ALB 2 level since-2025 False
-11|known-any:ALB 2 level since-2025 True
27|known-any:ALB+BEL+ESP 2 level since-2025 False
-13|known-any:ALLIES 0.25 aim since-2025 False
13|known-any:ALLIES 0.25 aim since-2025 True
-9|known-any:ALLIES 1.5 aim since-2025 False
9|known-any:ALLIES 1.5 aim since-2025 True
-12|known-any:ALLIES 2 aim since-2025 False
12|known-any:ALLIES 2 aim since-2025 True
-14|known-any:ALLIES 2 level to-2024 False
14|known-any:ALLIES 2 level to-2024 True
-36|known-any:ALLIES 3.5 aim since-2025 False
36|known-any:ALLIES 3.5 aim since-2025 True
-34|known-any:ALLIES 5 aim since-2025 False
34|known-any:ALLIES 5 aim since-2025 True
-27|known-any:ARG 0.5 level since-2025 False
27|known-any:ARG 0.5 level since-2025 True
20|known-any:ARG 1.5 aim to-2024 False
-20|known-any:ARG 1.5 aim to-2024 True
26|known-any:ARM 4 aim since-2025 False
10|known-any:ARM 5.1 level to-2024 False
-27|known-any:AUS 0.05 level since-2025 False
-13|known-any:AUS 0.15 level since-2025 False
-64|known-any:AUS 0.15 level to-2024 False
64|known-any:AUS 0.15 level to-2024 True
23|known-any:AUS 1.8 level since-2025 False
49|known-any:AUS 1.9 level since-2025 False
-49|known-any:AUS 1.9 level since-2025 True
-13|known-any:AUS 2 aim since-2025 False
13|known-any:AUS 2 aim since-2025 True
55|known-any:AUS 2 aim to-2013 False
-43|known-any:AUS 2 aim to-2021 False
43|known-any:AUS 2 aim to-2021 True
14|known-any:AUS 2 aim to-2024 False
-14|known-any:AUS 2 aim to-2024 True
-53|known-any:AUS 2 level since-2025 False
53|known-any:AUS 2 level since-2025 True
-12|known-any:AUS 2 level to-2024 False
12|known-any:AUS 2 level to-2024 True
-23|known-any:AUS 2.02 level since-2025 False
23|known-any:AUS 2.02 level since-2025 True
-11|known-any:AUS 2.05 level since-2025 False
11|known-any:AUS 2.05 level since-2025 True
-20|known-any:AUS 2.1 level since-2025 False
20|known-any:AUS 2.1 level since-2025 True
23|known-any:AUS 2.1 level to-2024 False
-23|known-any:AUS 2.1 level to-2024 True
-20|known-any:AUS 2.2 aim to-2024 False
20|known-any:AUS 2.2 aim to-2024 True
43|known-any:AUS 2.2 level since-2025 False
-43|known-any:AUS 2.2 level since-2025 True
-28|known-any:AUS 2.2 level to-2024 False
28|known-any:AUS 2.2 level to-2024 True
8|known-any:AUS 2.3 aim since-2025 False
-8|known-any:AUS 2.3 aim since-2025 True
39|known-any:AUS 2.3 level since-2025 False
-39|known-any:AUS 2.3 level since-2025 True
-18|known-any:AUS 2.4 aim since-2025 False
18|known-any:AUS 2.4 aim since-2025 True
-15|known-any:AUS 2.4 aim to-2024 False
15|known-any:AUS 2.4 aim to-2024 True
59|known-any:AUS 2.4 level since-2025 False
-59|known-any:AUS 2.4 level since-2025 True
13|known-any:AUS 2.5 level since-2025 False
-30|known-any:AUS 2.8 level since-2025 False
30|known-any:AUS 2.8 level since-2025 True
-28|known-any:AUS 3 aim since-2025 False
28|known-any:AUS 3 aim since-2025 True
12|known-any:AUS 3 aim to-2024 False
-12|known-any:AUS 3 aim to-2024 True
-26|known-any:AUS 3.5 aim since-2025 False
26|known-any:AUS 3.5 aim since-2025 True
-13|known-any:AUS 3.5 no since-2025 False
13|known-any:AUS 3.5 no since-2025 True
28|known-any:AUS+JPN+KOR 3 aim since-2025 False
10|known-any:AUT 2 aim since-2025 False
-10|known-any:AUT 2 aim since-2025 True
-10|known-any:AZE 5 level since-2025 False
10|known-any:AZE 5 level since-2025 True
29|known-any:BEL 0.93 level to-2021 False
12|known-any:BEL 1.18 level to-2024 False
-11|known-any:BEL 1.2 level to-2024 False
11|known-any:BEL 1.2 level to-2024 True
-49|known-any:BEL 1.3 level since-2025 False
49|known-any:BEL 1.3 level since-2025 True
15|known-any:BEL 1.3 level to-2024 False
-15|known-any:BEL 1.3 level to-2024 True
-26|known-any:BEL 1.6 level to-1999 False
-8|known-any:BEL 1.7 aim since-2025 False
8|known-any:BEL 1.7 aim since-2025 True
9|known-any:BEL 1.99 level since-2025 False
19|known-any:BEL 2 aim since-2025 False
-19|known-any:BEL 2 aim since-2025 True
45|known-any:BEL 2 level since-2025 False
-45|known-any:BEL 2 level since-2025 True
13|known-any:BEL 2 no since-2025 False
-13|known-any:BEL 2 no since-2025 True
17|known-any:BEL 2.4 level since-2025 False
11|known-any:BEL 3.5 aim since-2025 False
-11|known-any:BEL 3.5 aim since-2025 True
30|known-any:BEL+CZE+ESP+PRT 2 level since-2025 False
27|known-any:BEL+ESP 1.3 level to-2024 False
8|known-any:BEL+ESP 2 level since-2025 False
-8|known-any:BEL+ESP 2 level since-2025 True
-73|known-any:BEL+ESP+ITA 1.6 level since-2025 False
70|known-any:BEL+ESP+ITA+PRT 2 level since-2025 False
60|known-any:BEL+ESP+PRT 2 level since-2025 False
-60|known-any:BEL+ESP+PRT 2 level since-2025 True
17|known-any:BEL+ITA 2 aim since-2025 False
-17|known-any:BEL+ITA 2 aim since-2025 True
59|known-any:BEL+ITA 2 level since-2025 False
8|known-any:BGD 1 aim since-2025 False
16|known-any:BGR 3.5 aim since-2025 False
-16|known-any:BGR 3.5 aim since-2025 True
-43|known-any:BHR 3.1 level since-2025 False
43|known-any:BHR 3.1 level since-2025 True
17|known-any:BOL 1.2 level since-2025 False
-22|known-any:BRN 2.6 level to-2024 False
-33|known-any:BRN 3 level to-2024 False
18|known-any:CAN 1 level to-2021 False
-18|known-any:CAN 1 level to-2021 True
-8|known-any:CAN 1.2 level to-2013 False
-15|known-any:CAN 1.33 level to-2024 False
15|known-any:CAN 1.33 level to-2024 True
-21|known-any:CAN 1.37 level since-2025 False
21|known-any:CAN 1.37 level since-2025 True
11|known-any:CAN 1.37 level to-2024 False
-11|known-any:CAN 1.37 level to-2024 True
-30|known-any:CAN 1.38 level to-2024 False
30|known-any:CAN 1.38 level to-2024 True
-30|known-any:CAN 1.4 level since-2025 False
30|known-any:CAN 1.4 level since-2025 True
-41|known-any:CAN 1.45 level since-2025 False
41|known-any:CAN 1.45 level since-2025 True
-12|known-any:CAN 1.5 level since-2025 False
12|known-any:CAN 1.5 level since-2025 True
44|known-any:CAN 1.6 level to-2024 False
-44|known-any:CAN 1.6 level to-2024 True
-44|known-any:CAN 1.7 level since-2025 False
-9|known-any:CAN 1.8 aim since-2025 False
10|known-any:CAN 1.93 level since-2025 False
39|known-any:CAN 2 aim since-2025 False
-39|known-any:CAN 2 aim since-2025 True
10|known-any:CAN 2 aim to-2024 False
-10|known-any:CAN 2 aim to-2024 True
9|known-any:CAN 2 level since-2025 False
-9|known-any:CAN 2 level since-2025 True
-10|known-any:CAN 2 level to-1999 False
21|known-any:CAN 2.1 level since-2025 False
-21|known-any:CAN 2.1 level since-2025 True
21|known-any:CAN 3.5 aim since-2025 False
-21|known-any:CAN 3.5 aim since-2025 True
-9|known-any:CAN 4 aim since-2025 False
9|known-any:CAN 4 aim since-2025 True
15|known-any:CAN 5 aim since-2025 False
-15|known-any:CAN 5 aim since-2025 True
12|known-any:CAN 5 no since-2025 False
-12|known-any:CAN 5 no since-2025 True
73|known-any:CAN 8 level since-2025 False
13|known-any:CAN+ITA 1.5 level since-2025 False
-15|known-any:CHE 0.7 level since-2025 False
15|known-any:CHE 0.7 level since-2025 True
-16|known-any:CHE 0.7 level to-2024 False
16|known-any:CHE 0.7 level to-2024 True
-12|known-any:CHE 0.74 level since-2025 False
12|known-any:CHE 0.74 level since-2025 True
31|known-any:CHE 0.8 no since-2025 False
29|known-any:CHE 1 aim since-2025 False
-29|known-any:CHE 1 aim since-2025 True
15|known-any:CHE 1 aim to-2024 False
-15|known-any:CHE 1 aim to-2024 True
-16|known-any:CHE 1.5 aim since-2025 False
16|known-any:CHE 1.5 aim since-2025 True
-20|known-any:CHE 1.5 aim to-2024 False
24|known-any:CHE 1.6 level since-2025 False
-10|known-any:CHE 2 aim since-2025 False
10|known-any:CHE 2 aim since-2025 True
-13|known-any:CHN 1.2 level since-2025 False
13|known-any:CHN 1.2 level since-2025 True
-13|known-any:CHN 1.2 level to-2024 False
13|known-any:CHN 1.2 level to-2024 True
-15|known-any:CHN 1.3 level since-2025 False
15|known-any:CHN 1.3 level since-2025 True
-17|known-any:CHN 1.3 level to-1999 False
17|known-any:CHN 1.3 level to-2013 False
-17|known-any:CHN 1.3 level to-2013 True
-13|known-any:CHN 1.3 level to-2021 False
13|known-any:CHN 1.3 level to-2021 True
-8|known-any:CHN 1.3 level to-2024 False
8|known-any:CHN 1.3 level to-2024 True
-104|known-any:CHN 1.5 level since-2025 False
104|known-any:CHN 1.5 level since-2025 True
41|known-any:CHN 1.5 level to-2021 False
62|known-any:CHN 1.7 level since-2025 False
-62|known-any:CHN 1.7 level since-2025 True
-17|known-any:CHN 1.7 level to-2024 False
17|known-any:CHN 1.7 level to-2024 True
31|known-any:CHN 1.8 level since-2025 False
-22|known-any:CHN 2 level since-2025 False
22|known-any:CHN 2 level since-2025 True
-11|known-any:CHN 2 level to-2013 False
11|known-any:CHN 2 level to-2013 True
-17|known-any:CHN 2 level to-2024 False
17|known-any:CHN 2 level to-2024 True
14|known-any:CHN 2.2 level since-2025 False
-8|known-any:CHN 2.3 level since-2025 False
-15|known-any:CHN 3 level since-2025 False
-18|known-any:CHN 4 level since-2025 False
18|known-any:CHN 4 level since-2025 True
19|known-any:CMR 1 level since-2025 False
10|known-any:CUB 2.9 level since-2025 False
-10|known-any:CUB 2.9 level since-2025 True
12|known-any:CYP 1.4 level since-2025 False
26|known-any:CZE 1.6 level to-2024 False
-41|known-any:CZE 2 aim since-2025 False
41|known-any:CZE 2 aim since-2025 True
-17|known-any:CZE 2.1 aim since-2025 False
52|known-any:CZE 2.5 aim to-2024 False
-52|known-any:CZE 2.5 aim to-2024 True
16|known-any:CZE 3 aim since-2025 False
-16|known-any:CZE 3 aim since-2025 True
-8|known-any:CZE+HUN+POL 2 aim to-1999 False
-14|known-any:DEU 1 level to-2021 False
14|known-any:DEU 1 level to-2021 True
-11|known-any:DEU 1.13 level to-2021 False
9|known-any:DEU 1.2 level since-2025 False
-9|known-any:DEU 1.2 level since-2025 True
31|known-any:DEU 1.3 level to-2021 False
-31|known-any:DEU 1.3 level to-2021 True
-10|known-any:DEU 1.36 level to-2021 False
10|known-any:DEU 1.36 level to-2021 True
16|known-any:DEU 1.38 level to-2021 False
-16|known-any:DEU 1.38 level to-2021 True
-8|known-any:DEU 1.4 level to-2013 False
8|known-any:DEU 1.4 level to-2013 True
-22|known-any:DEU 1.4 level to-2024 False
22|known-any:DEU 1.4 level to-2024 True
-19|known-any:DEU 1.5 aim since-2025 False
19|known-any:DEU 1.5 aim since-2025 True
66|known-any:DEU 1.5 level to-1999 False
-66|known-any:DEU 1.5 level to-1999 True
-29|known-any:DEU 1.5 level to-2013 False
29|known-any:DEU 1.5 level to-2013 True
-8|known-any:DEU 1.5 level to-2024 False
8|known-any:DEU 1.5 level to-2024 True
20|known-any:DEU 1.57 level since-2025 False
-20|known-any:DEU 1.57 level since-2025 True
-25|known-any:DEU 1.57 level to-2024 False
25|known-any:DEU 1.57 level to-2024 True
13|known-any:DEU 1.6 level to-2024 False
-13|known-any:DEU 1.6 level to-2024 True
20|known-any:DEU 1.9 level since-2025 False
-20|known-any:DEU 1.9 level since-2025 True
-66|known-any:DEU 2 aim since-2025 False
66|known-any:DEU 2 aim since-2025 True
51|known-any:DEU 2 aim to-2021 False
-51|known-any:DEU 2 aim to-2021 True
-34|known-any:DEU 2 aim to-2024 False
34|known-any:DEU 2 aim to-2024 True
-19|known-any:DEU 2 level to-1999 False
22|known-any:DEU 2 level to-2024 False
-22|known-any:DEU 2 level to-2024 True
21|known-any:DEU 2.1 aim to-2024 False
-25|known-any:DEU 2.1 level since-2025 False
25|known-any:DEU 2.1 level since-2025 True
21|known-any:DEU 2.1 level to-2024 False
-21|known-any:DEU 2.1 level to-2024 True
15|known-any:DEU 2.3 level since-2025 False
-15|known-any:DEU 2.3 level since-2025 True
11|known-any:DEU 2.4 aim since-2025 False
-11|known-any:DEU 2.4 aim since-2025 True
-23|known-any:DEU 2.4 level since-2025 False
23|known-any:DEU 2.4 level since-2025 True
-10|known-any:DEU 2.8 aim since-2025 False
10|known-any:DEU 2.8 aim since-2025 True
-28|known-any:DEU 2.8 level since-2025 False
28|known-any:DEU 2.8 level since-2025 True
41|known-any:DEU 2.8 level to-1999 False
-41|known-any:DEU 2.8 level to-1999 True
-13|known-any:DEU 3 aim since-2025 False
13|known-any:DEU 3 aim since-2025 True
30|known-any:DEU 3 level since-2025 False
-30|known-any:DEU 3 level since-2025 True
-27|known-any:DEU 3 level to-1999 False
27|known-any:DEU 3 level to-1999 True
-14|known-any:DEU 3 level to-2024 False
14|known-any:DEU 3 level to-2024 True
19|known-any:DEU 3.1 level since-2025 False
-19|known-any:DEU 3.1 level since-2025 True
10|known-any:DEU 3.1 level to-1999 False
-10|known-any:DEU 3.1 level to-1999 True
10|known-any:DEU 3.2 level since-2025 False
-10|known-any:DEU 3.2 level since-2025 True
-31|known-any:DEU 3.3 level to-1999 False
31|known-any:DEU 3.3 level to-1999 True
-10|known-any:DEU 3.4 level to-1999 False
10|known-any:DEU 3.4 level to-1999 True
22|known-any:DEU 3.5 aim since-2025 False
-22|known-any:DEU 3.5 aim since-2025 True
-12|known-any:DEU 3.5 level to-1999 False
12|known-any:DEU 3.5 level to-1999 True
37|known-any:DEU 4 aim since-2025 False
-37|known-any:DEU 4 aim since-2025 True
-10|known-any:DEU 4 level since-2025 False
-31|known-any:DEU 5 aim since-2025 False
31|known-any:DEU 5 aim since-2025 True
27|known-any:DEU+GBR+NLD 2.4 level since-2025 False
30|known-any:DNK 1.4 level since-2025 False
-30|known-any:DNK 1.4 level since-2025 True
17|known-any:DNK 1.65 level to-2024 False
8|known-any:DNK 2 aim to-2024 False
-8|known-any:DNK 2 aim to-2024 True
-8|known-any:DNK 2 level since-2025 False
-12|known-any:DNK 2.1 level to-1999 False
12|known-any:DNK 2.1 level to-1999 True
-15|known-any:DNK 2.4 level since-2025 False
15|known-any:DNK 2.4 level since-2025 True
-27|known-any:DNK 2.5 level to-1999 False
-10|known-any:DNK 2.9 level since-2025 False
10|known-any:DNK 2.9 level since-2025 True
24|known-any:DNK 3.3 level since-2025 False
-34|known-any:DNK 3.5 aim since-2025 False
34|known-any:DNK 3.5 aim since-2025 True
-23|known-any:DNK 3.5 level since-2025 False
23|known-any:DNK 3.5 level since-2025 True
-11|known-any:DNK 3.8 aim since-2025 False
11|known-any:DNK 3.8 aim since-2025 True
-25|known-any:EGY 1.2 level since-2025 False
25|known-any:EGY 1.2 level since-2025 True
31|known-any:ESP 0.9 level to-2021 False
31|known-any:ESP 1 level since-2025 False
-31|known-any:ESP 1 level since-2025 True
-14|known-any:ESP 1 level to-2024 False
14|known-any:ESP 1 level to-2024 True
-48|known-any:ESP 1.4 level since-2025 False
48|known-any:ESP 1.4 level since-2025 True
8|known-any:ESP 1.5 level since-2025 False
-8|known-any:ESP 1.5 level since-2025 True
30|known-any:ESP 2 aim since-2025 False
-30|known-any:ESP 2 aim since-2025 True
-52|known-any:ESP 2 level since-2025 False
52|known-any:ESP 2 level since-2025 True
-82|known-any:ESP 2.1 aim since-2025 False
82|known-any:ESP 2.1 aim since-2025 True
11|known-any:ESP 3.5 aim since-2025 False
-11|known-any:ESP 3.5 aim since-2025 True
-22|known-any:ESP 3.5 no since-2025 False
22|known-any:ESP 3.5 no since-2025 True
10|known-any:ESP+ITA 0.2 aim since-2025 False
-16|known-any:EST 0.25 aim since-2025 False
16|known-any:EST 0.25 aim since-2025 True
9|known-any:EST 1.9 level to-2024 False
11|known-any:EST 2 level since-2025 False
31|known-any:EST 3 aim to-2024 False
-31|known-any:EST 3 aim to-2024 True
-11|known-any:EST 3 level since-2025 False
-29|known-any:EST 3.4 level since-2025 False
29|known-any:EST 3.4 level since-2025 True
14|known-any:EST 3.4 level to-2024 False
-14|known-any:EST 3.4 level to-2024 True
17|known-any:EST 3.43 level to-2024 False
-17|known-any:EST 3.43 level to-2024 True
17|known-any:EST 3.7 aim since-2025 False
-17|known-any:EST 3.7 aim since-2025 True
25|known-any:EST 5.1 level since-2025 False
-25|known-any:EST 5.1 level since-2025 True
-30|known-any:EST 5.4 aim since-2025 False
30|known-any:EST 5.4 aim since-2025 True
28|known-any:EST+LTU 5 aim since-2025 False
-28|known-any:EST+LTU 5 aim since-2025 True
10|known-any:EST+LTU+LVA 2 level to-2021 False
-10|known-any:EST+LTU+LVA 2 level to-2021 True
-9|known-any:EU 1.5 aim since-2025 False
9|known-any:EU 1.5 aim since-2025 True
-20|known-any:EU 1.5 no since-2025 False
20|known-any:EU 1.5 no since-2025 True
-9|known-any:EU 1.9 level since-2025 False
9|known-any:EU 1.9 level since-2025 True
-14|known-any:FIN 1.4 level since-2025 False
-14|known-any:FIN 1.9 level to-2024 False
-47|known-any:FIN 2 level to-2024 False
47|known-any:FIN 2 level to-2024 True
11|known-any:FIN 2.1 level since-2025 False
31|known-any:FIN 2.25 level to-2024 False
-31|known-any:FIN 2.25 level to-2024 True
26|known-any:FIN 2.3 level to-2024 False
-26|known-any:FIN 2.3 level to-2024 True
-33|known-any:FIN 2.4 level to-2024 False
33|known-any:FIN 2.4 level to-2024 True
-14|known-any:FIN 2.5 aim since-2025 False
14|known-any:FIN 2.5 aim since-2025 True
14|known-any:FIN 3 aim since-2025 False
-14|known-any:FIN 3 aim since-2025 True
20|known-any:FIN 3.2 aim since-2025 False
-20|known-any:FIN 3.2 aim since-2025 True
21|known-any:FIN 3.5 aim since-2025 False
-20|known-any:FRA 0.2 level since-2025 False
12|known-any:FRA 2 aim to-2021 False
-12|known-any:FRA 2 aim to-2021 True
-33|known-any:FRA 2 level since-2025 False
33|known-any:FRA 2 level since-2025 True
14|known-any:FRA 2 level to-2024 False
-11|known-any:FRA 2 no since-2025 False
11|known-any:FRA 2 no since-2025 True
26|known-any:FRA 2.1 aim since-2025 False
-26|known-any:FRA 2.1 aim since-2025 True
-38|known-any:FRA 2.1 level since-2025 False
38|known-any:FRA 2.1 level since-2025 True
39|known-any:FRA 2.3 level since-2025 False
-39|known-any:FRA 2.3 level since-2025 True
-8|known-any:FRA 2.5 level to-2013 False
-12|known-any:FRA 3-3.5 aim since-2025 False
12|known-any:FRA 3-3.5 aim since-2025 True
8|known-any:FRA 3.5 aim since-2025 False
-8|known-any:FRA 3.5 aim since-2025 True
18|known-any:FRA 3.5 no since-2025 False
-18|known-any:FRA 3.5 no since-2025 True
-13|known-any:FRA 3.6 level to-1999 False
10|known-any:GBR 1.9 level since-2025 False
-9|known-any:GBR 2 aim to-2021 False
9|known-any:GBR 2 aim to-2021 True
-8|known-any:GBR 2 level to-2021 False
8|known-any:GBR 2 level to-2021 True
-20|known-any:GBR 2 no to-2021 False
20|known-any:GBR 2 no to-2021 True
-41|known-any:GBR 2.2 level to-2024 False
41|known-any:GBR 2.2 level to-2024 True
-32|known-any:GBR 2.28 level to-2024 False
-50|known-any:GBR 2.3 level since-2025 False
50|known-any:GBR 2.3 level since-2025 True
16|known-any:GBR 2.3 level to-2024 False
-16|known-any:GBR 2.3 level to-2024 True
26|known-any:GBR 2.33 level to-2024 False
-26|known-any:GBR 2.33 level to-2024 True
12|known-any:GBR 2.4 level since-2025 False
-12|known-any:GBR 2.4 level since-2025 True
-9|known-any:GBR 2.4 level to-2013 False
17|known-any:GBR 2.5 aim since-2025 False
-17|known-any:GBR 2.5 aim since-2025 True
-62|known-any:GBR 2.5 aim to-2024 False
62|known-any:GBR 2.5 aim to-2024 True
-26|known-any:GBR 2.5 level since-2025 False
26|known-any:GBR 2.5 level since-2025 True
13|known-any:GBR 2.5 level to-2013 False
-13|known-any:GBR 2.5 level to-2013 True
31|known-any:GBR 2.6 aim since-2025 False
-31|known-any:GBR 2.6 aim since-2025 True
86|known-any:GBR 2.6 level since-2025 False
-86|known-any:GBR 2.6 level since-2025 True
-54|known-any:GBR 3 aim since-2025 False
54|known-any:GBR 3 aim since-2025 True
39|known-any:GBR 3 aim to-2024 False
-39|known-any:GBR 3 aim to-2024 True
17|known-any:GBR 3.5 aim since-2025 False
-17|known-any:GBR 3.5 aim since-2025 True
14|known-any:GBR 3.9 level since-2025 False
18|known-any:GBR 4 level to-1999 False
-18|known-any:GBR 4 level to-1999 True
24|known-any:GBR 4.5 aim to-1999 False
-13|known-any:GBR 4.7 level to-1999 False
13|known-any:GBR 4.7 level to-1999 True
-27|known-any:GBR 5 level since-2025 False
27|known-any:GBR 5 level since-2025 True
-8|known-any:GBR 5 level to-1999 False
8|known-any:GBR 5 level to-1999 True
13|known-any:GBR 5.3 level to-1999 False
-13|known-any:GBR 5.3 level to-1999 True
8|known-any:GBR 7 level since-2025 False
-8|known-any:GBR 7 level since-2025 True
-12|known-any:GEO 1.8 level since-2025 False
12|known-any:GEO 1.8 level since-2025 True
-27|known-any:GEO 2 aim since-2025 False
27|known-any:GEO 2 aim since-2025 True
-42|known-any:GRC 2 level since-2025 False
-12|known-any:GRC 2.4 aim to-2024 False
12|known-any:GRC 2.4 aim to-2024 True
17|known-any:GRC 2.4 level to-2021 False
-17|known-any:GRC 2.4 level to-2021 True
-10|known-any:GRC 3 level since-2025 False
10|known-any:GRC 3 level since-2025 True
17|known-any:GRC 3 level to-2024 False
-17|known-any:GRC 3 level to-2024 True
-17|known-any:GRC 3.1 level since-2025 False
17|known-any:GRC 3.1 level since-2025 True
21|known-any:GRC 3.76 level to-2024 False
16|known-any:GRC 7.1 level to-1999 False
10|known-any:HRV 3 aim since-2025 False
-10|known-any:HRV 3 aim since-2025 True
50|known-any:HUN 0.8 level to-2021 False
-50|known-any:HUN 0.8 level to-2021 True
-8|known-any:HUN 1.2 level to-2013 False
9|known-any:HUN 1.4 level to-1999 False
-9|known-any:HUN 1.4 level to-1999 True
-34|known-any:HUN 2 aim since-2025 False
34|known-any:HUN 2 aim since-2025 True
-11|known-any:HUN 2 level since-2025 False
11|known-any:HUN 2 level since-2025 True
-12|known-any:HUN 2.1 level since-2025 False
12|known-any:HUN 2.1 level since-2025 True
-28|known-any:HUN 2.1 level to-2024 False
28|known-any:HUN 2.1 level to-2024 True
-10|known-any:HUN 5 no since-2025 False
10|known-any:HUN 5 no since-2025 True
14|known-any:IDN 0.6 level to-2024 False
16|known-any:IDN 0.7 level since-2025 False
-16|known-any:IDN 0.7 level since-2025 True
-46|known-any:IDN 0.7 level to-2024 False
46|known-any:IDN 0.7 level to-2024 True
-9|known-any:IDN 0.8 aim to-2024 False
-21|known-any:IDN 0.8 level since-2025 False
21|known-any:IDN 0.8 level since-2025 True
-31|known-any:IDN 0.8 level to-2024 False
31|known-any:IDN 0.8 level to-2024 True
41|known-any:IDN 1 level since-2025 False
-41|known-any:IDN 1 level since-2025 True
21|known-any:IDN 1 level to-1999 False
-21|known-any:IDN 1 level to-1999 True
21|known-any:IDN 1.1 level to-1999 False
33|known-any:IDN 1.3 level since-2025 False
-33|known-any:IDN 1.3 level since-2025 True
8|known-any:IND 1.5 level since-2025 False
45|known-any:IND 1.5 level to-2024 False
-45|known-any:IND 1.5 level to-2024 True
23|known-any:IND 1.57 level since-2025 False
-16|known-any:IND 1.58 level to-2021 False
16|known-any:IND 1.58 level to-2021 True
-34|known-any:IND 1.65 level to-2021 False
34|known-any:IND 1.65 level to-2021 True
-10|known-any:IND 1.8 level since-2025 False
10|known-any:IND 1.8 level since-2025 True
-26|known-any:IND 1.9 level since-2025 False
26|known-any:IND 1.9 level since-2025 True
-15|known-any:IND 1.9 level to-2024 False
15|known-any:IND 1.9 level to-2024 True
12|known-any:IND 1.97 level to-2024 False
-12|known-any:IND 1.97 level to-2024 True
20|known-any:IND 2 level since-2025 False
-20|known-any:IND 2 level since-2025 True
-9|known-any:IND 2.1 level to-2024 False
9|known-any:IND 2.1 level to-2024 True
-15|known-any:IND 2.3 level since-2025 False
15|known-any:IND 2.3 level since-2025 True
23|known-any:IND 2.4 level since-2025 False
-23|known-any:IND 2.4 level since-2025 True
-22|known-any:IND 3 aim since-2025 False
22|known-any:IND 3 aim since-2025 True
11|known-any:IND 3.5 level since-2025 False
-38|known-any:IRL 0.2 level since-2025 False
38|known-any:IRL 0.2 level since-2025 True
-9|known-any:IRL 0.2 level to-2024 False
9|known-any:IRL 0.2 level to-2024 True
-14|known-any:IRL 0.25 level to-2024 False
-27|known-any:IRL 0.3 no since-2025 False
14|known-any:IRL 0.4 level since-2025 False
-14|known-any:IRL 0.4 level since-2025 True
-10|known-any:IRL 1 aim since-2025 False
10|known-any:IRL 1 aim since-2025 True
16|known-any:IRN 2 level since-2025 False
-16|known-any:IRN 2 level since-2025 True
60|known-any:ISR 2E+1 level since-2025 False
-60|known-any:ISR 2E+1 level since-2025 True
-20|known-any:ISR 3E+1 level since-2025 False
20|known-any:ISR 3E+1 level since-2025 True
13|known-any:ISR 4.5 aim since-2025 False
-13|known-any:ISR 4.5 aim since-2025 True
9|known-any:ISR 4.5 level since-2025 False
-9|known-any:ISR 4.5 level since-2025 True
-33|known-any:ISR 4.5 level to-2024 False
33|known-any:ISR 4.5 level to-2024 True
-11|known-any:ISR 5 level since-2025 False
11|known-any:ISR 5 level since-2025 True
-9|known-any:ISR 6 aim since-2025 False
9|known-any:ISR 6 aim since-2025 True
-8|known-any:ISR 6 aim to-2024 False
8|known-any:ISR 6 aim to-2024 True
-9|known-any:ISR 6 level to-2024 False
-15|known-any:ISR 6-7 aim since-2025 False
-8|known-any:ISR 7 aim since-2025 False
8|known-any:ISR 7 aim since-2025 True
12|known-any:ISR 7.8 level since-2025 False
-12|known-any:ISR 7.8 level since-2025 True
28|known-any:ISR 8.8 level since-2025 False
-28|known-any:ISR 8.8 level since-2025 True
9|known-any:ISR 9 level to-2013 False
11|known-any:ITA 0.1 no since-2025 False
-11|known-any:ITA 0.1 no since-2025 True
-21|known-any:ITA 0.5 aim since-2025 False
21|known-any:ITA 0.5 aim since-2025 True
9|known-any:ITA 1.49 level to-2024 False
-9|known-any:ITA 1.49 level to-2024 True
-27|known-any:ITA 1.5 level since-2025 False
27|known-any:ITA 1.5 level since-2025 True
-17|known-any:ITA 1.57 level since-2025 False
17|known-any:ITA 1.57 level since-2025 True
13|known-any:ITA 1.6 level since-2025 False
-13|known-any:ITA 1.6 level since-2025 True
11|known-any:ITA 2 aim since-2025 False
-11|known-any:ITA 2 aim since-2025 True
19|known-any:ITA 2 aim to-2024 False
-19|known-any:ITA 2 aim to-2024 True
14|known-any:ITA 2.5 aim since-2025 False
-14|known-any:ITA 2.5 aim since-2025 True
20|known-any:ITA 3.5 aim since-2025 False
-20|known-any:ITA 3.5 aim since-2025 True
22|known-any:ITA 5 aim since-2025 False
-22|known-any:ITA 5 aim since-2025 True
-11|known-any:JPN 0.3 no to-2024 False
11|known-any:JPN 0.3 no to-2024 True
79|known-any:JPN 0.5 aim since-2025 False
-79|known-any:JPN 0.5 aim since-2025 True
-14|known-any:JPN 0.8 aim to-1999 False
14|known-any:JPN 0.8 aim to-1999 True
-57|known-any:JPN 0.9 aim to-2013 False
53|known-any:JPN 0.9 level to-1999 False
-53|known-any:JPN 0.9 level to-1999 True
-47|known-any:JPN 0.9 level to-2013 False
47|known-any:JPN 0.9 level to-2013 True
-76|known-any:JPN 0.9 level to-2021 False
76|known-any:JPN 0.9 level to-2021 True
12|known-any:JPN 0.91 level to-1999 False
-12|known-any:JPN 0.91 level to-1999 True
8|known-any:JPN 0.92 level to-2021 False
-8|known-any:JPN 0.92 level to-2021 True
-21|known-any:JPN 0.94 aim to-1999 False
8|known-any:JPN 0.94 level to-1999 False
-8|known-any:JPN 0.94 level to-1999 True
17|known-any:JPN 0.94 level to-2013 False
-17|known-any:JPN 0.94 level to-2013 True
-18|known-any:JPN 0.95 level to-1999 False
18|known-any:JPN 0.95 level to-1999 True
18|known-any:JPN 0.95 level to-2021 False
-18|known-any:JPN 0.95 level to-2021 True
-24|known-any:JPN 0.95 level to-2024 False
24|known-any:JPN 0.95 level to-2024 True
11|known-any:JPN 0.954 level to-1999 False
-11|known-any:JPN 0.954 level to-1999 True
8|known-any:JPN 0.96 level to-2013 False
-8|known-any:JPN 0.96 level to-2013 True
-43|known-any:JPN 0.97-1.02 level to-1999 False
43|known-any:JPN 0.97-1.02 level to-1999 True
18|known-any:JPN 0.978 level to-1999 False
-18|known-any:JPN 0.978 level to-1999 True
19|known-any:JPN 0.99 aim to-1999 False
-19|known-any:JPN 0.99 aim to-1999 True
10|known-any:JPN 0.99 level to-1999 False
-10|known-any:JPN 0.99 level to-1999 True
59|known-any:JPN 0.993 aim to-1999 False
15|known-any:JPN 0.993 level to-1999 False
-15|known-any:JPN 0.993 level to-1999 True
25|known-any:JPN 0.997 level to-1999 False
-25|known-any:JPN 0.997 level to-1999 True
9|known-any:JPN 0.999 aim to-1999 False
-21|known-any:JPN 1 aim since-2025 False
21|known-any:JPN 1 aim since-2025 True
9|known-any:JPN 1 aim to-1999 False
-9|known-any:JPN 1 aim to-1999 True
-31|known-any:JPN 1 level since-2025 False
31|known-any:JPN 1 level since-2025 True
38|known-any:JPN 1 level to-1999 False
-38|known-any:JPN 1 level to-1999 True
20|known-any:JPN 1 level to-2013 False
-20|known-any:JPN 1 level to-2013 True
37|known-any:JPN 1 level to-2021 False
-37|known-any:JPN 1 level to-2021 True
-93|known-any:JPN 1 level to-2024 False
93|known-any:JPN 1 level to-2024 True
-23|known-any:JPN 1 no since-2025 False
23|known-any:JPN 1 no since-2025 True
-24|known-any:JPN 1 no to-1999 False
24|known-any:JPN 1 no to-1999 True
-8|known-any:JPN 1 no to-2013 False
8|known-any:JPN 1 no to-2013 True
-8|known-any:JPN 1 no to-2021 False
8|known-any:JPN 1 no to-2021 True
29|known-any:JPN 1.004 level to-1999 False
-29|known-any:JPN 1.004 level to-1999 True
15|known-any:JPN 1.007 aim to-1999 False
19|known-any:JPN 1.013 level to-1999 False
-19|known-any:JPN 1.013 level to-1999 True
-31|known-any:JPN 1.02 level to-1999 False
31|known-any:JPN 1.02 level to-1999 True
31|known-any:JPN 1.03 aim to-1999 False
-31|known-any:JPN 1.03 aim to-1999 True
-40|known-any:JPN 1.038 aim to-1999 False
-56|known-any:JPN 1.038 level to-1999 False
56|known-any:JPN 1.038 level to-1999 True
-18|known-any:JPN 1.04 aim to-1999 False
18|known-any:JPN 1.04 aim to-1999 True
-45|known-any:JPN 1.04 level to-1999 False
45|known-any:JPN 1.04 level to-1999 True
-66|known-any:JPN 1.09 level to-2021 False
66|known-any:JPN 1.09 level to-2021 True
16|known-any:JPN 1.09 level to-2024 False
-16|known-any:JPN 1.09 level to-2024 True
22|known-any:JPN 1.1 level since-2025 False
-22|known-any:JPN 1.1 level since-2025 True
-16|known-any:JPN 1.1 level to-2021 False
16|known-any:JPN 1.1 level to-2021 True
12|known-any:JPN 1.1 level to-2024 False
-12|known-any:JPN 1.1 level to-2024 True
22|known-any:JPN 1.1-1.3 level to-2021 False
-22|known-any:JPN 1.1-1.3 level to-2021 True
-17|known-any:JPN 1.2 aim to-2021 False
17|known-any:JPN 1.2 aim to-2021 True
43|known-any:JPN 1.2 level since-2025 False
-43|known-any:JPN 1.2 level since-2025 True
-55|known-any:JPN 1.2 level to-2024 False
55|known-any:JPN 1.2 level to-2024 True
-13|known-any:JPN 1.24 level to-2024 False
13|known-any:JPN 1.24 level to-2024 True
-24|known-any:JPN 1.3 level since-2025 False
24|known-any:JPN 1.3 level since-2025 True
-17|known-any:JPN 1.3 level to-2021 False
17|known-any:JPN 1.3 level to-2021 True
-9|known-any:JPN 1.3 level to-2024 False
9|known-any:JPN 1.3 level to-2024 True
61|known-any:JPN 1.4 level since-2025 False
-61|known-any:JPN 1.4 level since-2025 True
9|known-any:JPN 1.5 aim since-2025 False
-9|known-any:JPN 1.5 aim since-2025 True
-25|known-any:JPN 1.5 aim to-1999 False
25|known-any:JPN 1.5 aim to-1999 True
37|known-any:JPN 1.5 level since-2025 False
-37|known-any:JPN 1.5 level since-2025 True
18|known-any:JPN 1.5 level to-1999 False
-18|known-any:JPN 1.5 level to-1999 True
30|known-any:JPN 1.5 level to-2024 False
-30|known-any:JPN 1.5 level to-2024 True
11|known-any:JPN 1.6 aim since-2025 False
-25|known-any:JPN 1.6 aim to-2024 False
25|known-any:JPN 1.6 aim to-2024 True
31|known-any:JPN 1.6 level since-2025 False
-31|known-any:JPN 1.6 level since-2025 True
-52|known-any:JPN 1.6 level to-1999 False
52|known-any:JPN 1.6 level to-1999 True
10|known-any:JPN 1.6 level to-2024 False
-10|known-any:JPN 1.6 level to-2024 True
17|known-any:JPN 1.6-1.8 level to-2024 False
17|known-any:JPN 1.7 level since-2025 False
-17|known-any:JPN 1.7 level since-2025 True
-29|known-any:JPN 1.8 aim since-2025 False
29|known-any:JPN 1.8 aim since-2025 True
-42|known-any:JPN 1.8 aim to-1999 False
-56|known-any:JPN 1.8 level since-2025 False
56|known-any:JPN 1.8 level since-2025 True
15|known-any:JPN 1.8 level to-2024 False
-15|known-any:JPN 1.8 level to-2024 True
14|known-any:JPN 1.9 level to-2024 False
-14|known-any:JPN 1.9 level to-2024 True
-11|known-any:JPN 2 aim since-2025 False
11|known-any:JPN 2 aim since-2025 True
-24|known-any:JPN 2 aim to-1999 False
24|known-any:JPN 2 aim to-1999 True
-70|known-any:JPN 2 level since-2025 False
70|known-any:JPN 2 level since-2025 True
10|known-any:JPN 2 level to-1999 False
19|known-any:JPN 2 no to-2024 False
-19|known-any:JPN 2 no to-2024 True
42|known-any:JPN 2.1 aim since-2025 False
-42|known-any:JPN 2.1 aim since-2025 True
13|known-any:JPN 2.1 level since-2025 False
-13|known-any:JPN 2.1 level since-2025 True
-18|known-any:JPN 2.2 level since-2025 False
18|known-any:JPN 2.2 level since-2025 True
-15|known-any:JPN 2.3 aim since-2025 False
15|known-any:JPN 2.3 aim since-2025 True
19|known-any:JPN 2.3 level since-2025 False
-19|known-any:JPN 2.3 level since-2025 True
15|known-any:JPN 2.4 level since-2025 False
-15|known-any:JPN 2.4 level since-2025 True
-9|known-any:JPN 2.5 aim since-2025 False
9|known-any:JPN 2.5 aim since-2025 True
11|known-any:JPN 2.5 level since-2025 False
-11|known-any:JPN 2.5 level since-2025 True
17|known-any:JPN 2.6 aim since-2025 False
-17|known-any:JPN 2.6 aim since-2025 True
-8|known-any:JPN 2.7 aim since-2025 False
8|known-any:JPN 2.7 aim since-2025 True
45|known-any:JPN 2.8 aim since-2025 False
-45|known-any:JPN 2.8 aim since-2025 True
11|known-any:JPN 2.8 level since-2025 False
-11|known-any:JPN 2.8 level since-2025 True
-40|known-any:JPN 2E+1 level since-2025 False
40|known-any:JPN 2E+1 level since-2025 True
-9|known-any:JPN 3 aim to-1999 False
9|known-any:JPN 3 aim to-1999 True
-17|known-any:JPN 3 aim to-2024 False
17|known-any:JPN 3 aim to-2024 True
52|known-any:JPN 3 level since-2025 False
-52|known-any:JPN 3 level since-2025 True
-34|known-any:JPN 3.5 aim since-2025 False
34|known-any:JPN 3.5 aim since-2025 True
-11|known-any:JPN 3.5 no since-2025 False
11|known-any:JPN 3.5 no since-2025 True
-20|known-any:JPN 4 aim since-2025 False
20|known-any:JPN 4 aim since-2025 True
44|known-any:JPN 6.5 level since-2025 False
-8|known-any:JPN+KOR 3.5 aim since-2025 False
8|known-any:JPN+KOR 3.5 aim since-2025 True
-14|known-any:KAZ 1 aim since-2025 False
14|known-any:KAZ 1 aim since-2025 True
-16|known-any:KHM 2 level since-2025 False
16|known-any:KHM 2 level since-2025 True
-8|known-any:KOR 1.5 no since-2025 False
-70|known-any:KOR 2.3 level since-2025 False
70|known-any:KOR 2.3 level since-2025 True
21|known-any:KOR 2.3 level to-2024 False
-21|known-any:KOR 2.3 level to-2024 True
-20|known-any:KOR 2.3-2.7 level to-2024 False
-48|known-any:KOR 2.32 level since-2025 False
48|known-any:KOR 2.32 level since-2025 True
18|known-any:KOR 2.4 level since-2025 False
-18|known-any:KOR 2.4 level since-2025 True
-56|known-any:KOR 2.4 level to-2021 False
56|known-any:KOR 2.4 level to-2021 True
17|known-any:KOR 2.4 level to-2024 False
-17|known-any:KOR 2.4 level to-2024 True
11|known-any:KOR 2.42 level since-2025 False
-11|known-any:KOR 2.42 level since-2025 True
16|known-any:KOR 2.5 aim since-2025 False
-16|known-any:KOR 2.5 aim since-2025 True
23|known-any:KOR 2.5 level since-2025 False
-23|known-any:KOR 2.5 level since-2025 True
-19|known-any:KOR 2.5 level to-2021 False
19|known-any:KOR 2.5 level to-2021 True
18|known-any:KOR 2.5 level to-2024 False
-18|known-any:KOR 2.5 level to-2024 True
-9|known-any:KOR 2.5-2.7 level to-2024 False
14|known-any:KOR 2.55 level to-2024 False
-11|known-any:KOR 2.6 level since-2025 False
11|known-any:KOR 2.6 level since-2025 True
27|known-any:KOR 2.6 level to-2024 False
-27|known-any:KOR 2.6 level to-2024 True
17|known-any:KOR 2.7 level to-2021 False
-17|known-any:KOR 2.7 level to-2021 True
-11|known-any:KOR 2.7 level to-2024 False
11|known-any:KOR 2.7 level to-2024 True
32|known-any:KOR 2.8 level since-2025 False
-32|known-any:KOR 2.8 level since-2025 True
-28|known-any:KOR 2.8 level to-1999 False
28|known-any:KOR 2.8 level to-1999 True
-46|known-any:KOR 2.8 level to-2024 False
46|known-any:KOR 2.8 level to-2024 True
12|known-any:KOR 2.9 aim to-2021 False
-12|known-any:KOR 2.9 aim to-2021 True
13|known-any:KOR 2.9 level since-2025 False
-13|known-any:KOR 2.9 level since-2025 True
33|known-any:KOR 3 aim since-2025 False
-33|known-any:KOR 3 aim since-2025 True
-13|known-any:KOR 3 aim to-1999 False
16|known-any:KOR 3 level since-2025 False
-16|known-any:KOR 3 level since-2025 True
-8|known-any:KOR 3 no since-2025 False
8|known-any:KOR 3 no since-2025 True
13|known-any:KOR 3 no to-1999 False
-13|known-any:KOR 3 no to-1999 True
-9|known-any:KOR 3.2 aim to-2013 False
9|known-any:KOR 3.2 aim to-2013 True
8|known-any:KOR 3.2 level since-2025 False
22|known-any:KOR 3.2 level to-1999 False
-22|known-any:KOR 3.2 level to-1999 True
-72|known-any:KOR 3.5 aim since-2025 False
72|known-any:KOR 3.5 aim since-2025 True
39|known-any:KOR 3.5 level to-1999 False
-39|known-any:KOR 3.5 level to-1999 True
31|known-any:KOR 3.5 no since-2025 False
-31|known-any:KOR 3.5 no since-2025 True
-44|known-any:KOR 3.8 aim since-2025 False
44|known-any:KOR 3.8 aim since-2025 True
10|known-any:KOR 4 level to-2024 False
-10|known-any:KOR 4 level to-2024 True
29|known-any:KOR 5 level since-2025 False
-29|known-any:KOR 5 level since-2025 True
-55|known-any:KOR 6 level since-2025 False
55|known-any:KOR 6 level since-2025 True
-34|known-any:KOR 6 level to-1999 False
34|known-any:KOR 6 level to-1999 True
8|known-any:KOR 6 level to-2024 False
-8|known-any:KOR 6 level to-2024 True
-40|known-any:LAO 0.3 level since-2025 False
40|known-any:LAO 0.3 level since-2025 True
14|known-any:LBN 3.1 aim since-2025 False
10|known-any:LKA 1.5 aim since-2025 False
-10|known-any:LKA 1.5 aim since-2025 True
-22|known-any:LKA 1.5 level since-2025 False
22|known-any:LKA 1.5 level since-2025 True
8|known-any:LKA 1.5 no since-2025 False
-8|known-any:LKA 2 level since-2025 False
8|known-any:LKA 2 level since-2025 True
8|known-any:LTU 2 level since-2025 False
23|known-any:LTU 2.5 level to-2024 False
-23|known-any:LTU 2.5 level to-2024 True
-8|known-any:LTU 2.52 level to-2024 False
8|known-any:LTU 2.52 level to-2024 True
14|known-any:LTU 2.9 level to-2024 False
-14|known-any:LTU 2.9 level to-2024 True
-11|known-any:LTU 3 aim since-2025 False
-16|known-any:LTU 3 aim to-2024 False
16|known-any:LTU 3 aim to-2024 True
30|known-any:LTU 3 level since-2025 False
-30|known-any:LTU 3 level since-2025 True
33|known-any:LTU 4 aim since-2025 False
-33|known-any:LTU 4 aim since-2025 True
10|known-any:LTU 4 level since-2025 False
-10|known-any:LTU 4 level since-2025 True
34|known-any:LTU 4.87 aim since-2025 False
-34|known-any:LTU 4.87 aim since-2025 True
26|known-any:LTU 5 level since-2025 False
-26|known-any:LTU 5 level since-2025 True
11|known-any:LTU 5-6 aim since-2025 False
-11|known-any:LTU 5-6 aim since-2025 True
9|known-any:LTU 5.38 level since-2025 False
-9|known-any:LTU 5.38 level since-2025 True
16|known-any:LTU 5.4 level since-2025 False
-16|known-any:LTU 5.4 level since-2025 True
-20|known-any:LTU 5.5 aim to-2024 False
20|known-any:LTU 5.5 aim to-2024 True
-8|known-any:LTU+LVA 1 level to-2021 False
-17|known-any:LTU+LVA+POL 3.5 level since-2025 False
17|known-any:LTU+LVA+POL 3.5 level since-2025 True
10|known-any:LUX 0.58 level to-2024 False
-10|known-any:LUX 0.58 level to-2024 True
8|known-any:LUX 0.7 level to-2024 False
-8|known-any:LUX 0.7 level to-2024 True
26|known-any:LUX 1.2 level since-2025 False
-26|known-any:LUX 1.2 level since-2025 True
-20|known-any:LUX 1.3 level since-2025 False
20|known-any:LUX 1.3 level since-2025 True
8|known-any:LUX 2 aim since-2025 False
-8|known-any:LUX 2 aim since-2025 True
12|known-any:LUX 2 aim to-2024 False
-12|known-any:LUX 2 aim to-2024 True
-25|known-any:LVA 0.9 level to-2021 False
25|known-any:LVA 0.9 level to-2021 True
8|known-any:LVA 1.2 level since-2025 False
12|known-any:LVA 1.75 level to-2013 False
12|known-any:LVA 2 aim since-2025 False
23|known-any:LVA 2.27 level to-2024 False
-23|known-any:LVA 2.27 level to-2024 True
-12|known-any:LVA 3.45 level since-2025 False
12|known-any:LVA 3.45 level since-2025 True
11|known-any:LVA 4 aim since-2025 False
-11|known-any:LVA 4 aim since-2025 True
16|known-any:LVA 4.9 aim since-2025 False
-16|known-any:LVA 4.9 aim since-2025 True
14|known-any:LVA 4.9 level since-2025 False
-14|known-any:LVA 4.9 level since-2025 True
-13|known-any:LVA 5 aim since-2025 False
13|known-any:LVA 5 aim since-2025 True
-21|known-any:MDA 0.6 level since-2025 False
21|known-any:MDA 0.6 level since-2025 True
-21|known-any:MEX 0.6 level since-2025 False
18|known-any:MEX 0.7 level to-2024 False
-18|known-any:MEX 0.7 level to-2024 True
14|known-any:MKD 2 level since-2025 False
-8|known-any:MLT 0.4 level since-2025 False
8|known-any:MLT 0.4 level since-2025 True
-11|known-any:MLT 0.5 level since-2025 False
11|known-any:MLT 0.5 level since-2025 True
-16|known-any:MMR 3.8 level to-2024 False
12|known-any:MMR 6.8 level since-2025 False
-12|known-any:MMR 6.8 level since-2025 True
-30|known-any:MYS 1 level to-2024 False
30|known-any:MYS 1 level to-2024 True
-30|known-any:MYS 1.5 aim since-2025 False
30|known-any:MYS 1.5 aim since-2025 True
-12|known-any:MYS 2 aim to-2024 False
8|known-any:MYS 5.2 level to-1999 False
31|known-any:MYS 6 level to-2024 False
48|known-any:NATO 1.5 aim since-2025 False
-48|known-any:NATO 1.5 aim since-2025 True
-8|known-any:NATO 1.5 level since-2025 False
-65|known-any:NATO 2 aim since-2025 False
65|known-any:NATO 2 aim since-2025 True
22|known-any:NATO 2 aim to-2021 False
-22|known-any:NATO 2 aim to-2021 True
-82|known-any:NATO 2 aim to-2024 False
82|known-any:NATO 2 aim to-2024 True
27|known-any:NATO 2 level to-2024 False
-27|known-any:NATO 2 level to-2024 True
15|known-any:NATO 2.3 level since-2025 False
-15|known-any:NATO 2.3 level since-2025 True
9|known-any:NATO 2.5 aim since-2025 False
-9|known-any:NATO 2.5 aim since-2025 True
-31|known-any:NATO 2.5 aim to-2024 False
31|known-any:NATO 2.5 aim to-2024 True
15|known-any:NATO 2.5 level since-2025 False
-15|known-any:NATO 2.5 level since-2025 True
-20|known-any:NATO 2.7 level since-2025 False
20|known-any:NATO 2.7 level since-2025 True
34|known-any:NATO 3 aim since-2025 False
-34|known-any:NATO 3 aim since-2025 True
12|known-any:NATO 3 aim to-2024 False
-12|known-any:NATO 3 aim to-2024 True
9|known-any:NATO 3.5 aim since-2025 False
-9|known-any:NATO 3.5 aim since-2025 True
-38|known-any:NATO 4 aim to-2021 False
38|known-any:NATO 4 aim to-2021 True
-41|known-any:NATO 5 aim since-2025 False
41|known-any:NATO 5 aim since-2025 True
18|known-any:NER 3.4 level since-2025 False
12|known-any:NGA 0.4 level since-2025 False
51|known-any:NGA 2 aim since-2025 False
-51|known-any:NGA 2 aim since-2025 True
-30|known-any:NLD 1.3 level to-2024 False
30|known-any:NLD 1.3 level to-2024 True
-32|known-any:NLD 2 aim since-2025 False
32|known-any:NLD 2 aim since-2025 True
17|known-any:NLD 2 level to-2024 False
-17|known-any:NLD 2 level to-2024 True
-8|known-any:NLD 3.5 aim since-2025 False
8|known-any:NLD 3.5 aim since-2025 True
-10|known-any:NLD 4 aim since-2025 False
15|known-any:NOR 1.5 level since-2025 False
-15|known-any:NOR 1.5 level since-2025 True
9|known-any:NOR 2.16 level since-2025 False
-9|known-any:NOR 2.16 level since-2025 True
-9|known-any:NOR 2.2 level since-2025 False
9|known-any:NOR 2.2 level since-2025 True
-33|known-any:NOR 2.4 level to-2024 False
16|known-any:NOR 3.3 level since-2025 False
-16|known-any:NOR 3.3 level since-2025 True
14|known-any:NOR 5 aim since-2025 False
-14|known-any:NOR 5 aim since-2025 True
15|known-any:NOR 5 no since-2025 False
-15|known-any:NOR 5 no since-2025 True
9|known-any:NPL 1.2 level since-2025 False
-9|known-any:NPL 1.2 level since-2025 True
8|known-any:NZL 0.9 level to-2024 False
-8|known-any:NZL 0.9 level to-2024 True
-28|known-any:NZL 1 level since-2025 False
28|known-any:NZL 1 level since-2025 True
-9|known-any:NZL 1 level to-2024 False
9|known-any:NZL 1 level to-2024 True
25|known-any:NZL 1.1 level since-2025 False
-25|known-any:NZL 1.1 level since-2025 True
-13|known-any:NZL 1.2 level since-2025 False
13|known-any:NZL 1.2 level since-2025 True
26|known-any:NZL 1.3 level since-2025 False
-26|known-any:NZL 1.3 level since-2025 True
-9|known-any:NZL 1.3 level to-2024 False
-17|known-any:NZL 1.6 level since-2025 False
-12|known-any:NZL 1.7 level since-2025 False
12|known-any:NZL 1.7 level since-2025 True
16|known-any:NZL 2 aim since-2025 False
-16|known-any:NZL 2 aim since-2025 True
8|known-any:NZL 2 level since-2025 False
-8|known-any:NZL 2 level since-2025 True
30|known-any:NZL 2.1 level since-2025 False
-32|known-any:NZL 3 aim since-2025 False
32|known-any:NZL 3 aim since-2025 True
-27|known-any:OMN 5 level since-2025 False
27|known-any:OMN 5 level since-2025 True
13|known-any:OMN 5.3 level since-2025 False
14|known-any:OMN 5.6 level since-2025 False
-14|known-any:OMN 5.6 level since-2025 True
9|known-any:PAK 1.7 level since-2025 False
-9|known-any:PAK 1.7 level since-2025 True
-15|known-any:PAK 1.9 level since-2025 False
15|known-any:PAK 1.9 level since-2025 True
-34|known-any:PAK 2 level since-2025 False
34|known-any:PAK 2 level since-2025 True
35|known-any:PAK 2 level to-2024 False
-10|known-any:PAK 2 no since-2025 False
13|known-any:PAK 2.2 level since-2025 False
21|known-any:PAK 2.3 level since-2025 False
-21|known-any:PAK 2.3 level since-2025 True
18|known-any:PAK 2.5 aim since-2025 False
-18|known-any:PAK 2.5 aim since-2025 True
-35|known-any:PAK 2.5 level since-2025 False
35|known-any:PAK 2.5 level since-2025 True
-36|known-any:PAK 2.7 level since-2025 False
36|known-any:PAK 2.7 level since-2025 True
56|known-any:PAK 2.8 level since-2025 False
10|known-any:PAK 5 level to-2024 False
-103|known-any:PAN 1.1 level since-2025 False
14|known-any:PER 1.5 aim since-2025 False
-14|known-any:PER 1.5 aim since-2025 True
9|known-any:PHL 0.8 level since-2025 False
-9|known-any:PHL 0.8 level since-2025 True
-13|known-any:PHL 1 aim since-2025 False
-18|known-any:PHL 1 level since-2025 False
18|known-any:PHL 1 level since-2025 True
22|known-any:PHL 1.1 level since-2025 False
-22|known-any:PHL 1.1 level since-2025 True
-11|known-any:PHL 1.2 level since-2025 False
11|known-any:PHL 1.2 level since-2025 True
-9|known-any:PHL 1.3 level since-2025 False
9|known-any:PHL 1.3 level since-2025 True
-14|known-any:PHL 1.3 level to-2024 False
14|known-any:PHL 1.3 level to-2024 True
42|known-any:PHL 1.4 level since-2025 False
-42|known-any:PHL 1.4 level since-2025 True
8|known-any:PHL 1.5 level since-2025 False
-8|known-any:PHL 1.5 level since-2025 True
-8|known-any:PHL 3.5 no since-2025 False
8|known-any:PHL 3.5 no since-2025 True
23|known-any:PNG 3 aim to-2024 False
-41|known-any:POL 1.95 aim to-2021 False
-12|known-any:POL 1.95 level to-2021 False
12|known-any:POL 1.95 level to-2021 True
9|known-any:POL 2 aim to-2021 False
-9|known-any:POL 2 aim to-2021 True
-8|known-any:POL 2.1 level to-1999 False
8|known-any:POL 2.1 level to-1999 True
18|known-any:POL 2.2 level since-2025 False
-18|known-any:POL 2.2 level since-2025 True
-8|known-any:POL 2.2 level to-1999 False
8|known-any:POL 2.2 level to-1999 True
18|known-any:POL 2.2 level to-2024 False
-18|known-any:POL 2.2 level to-2024 True
-29|known-any:POL 3 aim since-2025 False
29|known-any:POL 3 aim since-2025 True
23|known-any:POL 3 aim to-2024 False
-23|known-any:POL 3 aim to-2024 True
-15|known-any:POL 3.9 level to-2024 False
15|known-any:POL 3.9 level to-2024 True
9|known-any:POL 4 aim to-2024 False
-9|known-any:POL 4 aim to-2024 True
-17|known-any:POL 4-5 level since-2025 False
-34|known-any:POL 4.1 level since-2025 False
34|known-any:POL 4.1 level since-2025 True
42|known-any:POL 4.1 level to-2024 False
-42|known-any:POL 4.1 level to-2024 True
11|known-any:POL 4.12 level to-2024 False
-11|known-any:POL 4.12 level to-2024 True
9|known-any:POL 4.2 level since-2025 False
-9|known-any:POL 4.2 level since-2025 True
10|known-any:POL 4.48 level since-2025 False
-10|known-any:POL 4.48 level since-2025 True
11|known-any:POL 4.7 aim since-2025 False
-11|known-any:POL 4.7 aim since-2025 True
-21|known-any:POL 4.7 level since-2025 False
21|known-any:POL 4.7 level since-2025 True
20|known-any:POL 4.8 level since-2025 False
-20|known-any:POL 4.8 level since-2025 True
10|known-any:POL 5 aim since-2025 False
-10|known-any:POL 5 aim since-2025 True
31|known-any:POL 5 aim to-2024 False
-31|known-any:POL 5 aim to-2024 True
-24|known-any:PRK 2E+1 level since-2025 False
24|known-any:PRK 2E+1 level since-2025 True
-12|known-any:PRK 2E+1-3E+1 level since-2025 False
12|known-any:PRK 2E+1-3E+1 level since-2025 True
21|known-any:PRT 2 aim since-2025 False
-21|known-any:PRT 2 aim since-2025 True
-15|known-any:PRT 2 level since-2025 False
15|known-any:PRT 2 level since-2025 True
9|known-any:ROU 2 level to-2021 False
-9|known-any:ROU 2 level to-2021 True
-12|known-any:ROU 2 level to-2024 False
11|known-any:ROU 2.28 level since-2025 False
-15|known-any:ROU 2.5 aim since-2025 False
15|known-any:ROU 2.5 aim since-2025 True
9|known-any:ROU 3 aim since-2025 False
-9|known-any:ROU 3 aim since-2025 True
-11|known-any:ROU 3.5 aim since-2025 False
11|known-any:ROU 3.5 aim since-2025 True
-33|known-any:RUS 13 level to-2024 False
-15|known-any:RUS 1E+1 level since-2025 False
15|known-any:RUS 1E+1 level since-2025 True
16|known-any:RUS 2.7 level since-2025 False
-30|known-any:RUS 4.1 level to-2021 False
30|known-any:RUS 4.1 level to-2021 True
16|known-any:RUS 4.1 level to-2024 False
-16|known-any:RUS 4.1 level to-2024 True
11|known-any:RUS 5.5 level since-2025 False
-11|known-any:RUS 5.5 level since-2025 True
8|known-any:RUS 5.9 level since-2025 False
17|known-any:RUS 5.9 level to-2024 False
-17|known-any:RUS 5.9 level to-2024 True
12|known-any:RUS 6 level to-2024 False
-12|known-any:RUS 6 level to-2024 True
23|known-any:RUS 6.2 level since-2025 False
-23|known-any:RUS 6.2 level since-2025 True
-9|known-any:RUS 6.3 level since-2025 False
9|known-any:RUS 6.3 level since-2025 True
8|known-any:RUS 6.7 level since-2025 False
-8|known-any:RUS 6.7 level since-2025 True
-28|known-any:RUS 7 level to-2024 False
28|known-any:RUS 7 level to-2024 True
13|known-any:RUS 7.1 level since-2025 False
-13|known-any:RUS 7.1 level since-2025 True
42|known-any:RUS 8 level to-2024 False
-42|known-any:RUS 8 level to-2024 True
-39|known-any:RUS 9 level since-2025 False
13|known-any:SAU 6.5 level since-2025 False
-13|known-any:SAU 6.5 level since-2025 True
-17|known-any:SAU 7 level since-2025 False
17|known-any:SAU 7 level since-2025 True
9|known-any:SAU 7.3 level since-2025 False
-9|known-any:SAU 7.3 level since-2025 True
9|known-any:SAU 7.4 level to-2024 False
-9|known-any:SAU 7.4 level to-2024 True
-19|known-any:SDN 3.7 level since-2025 False
-23|known-any:SGP 2.8 level since-2025 False
23|known-any:SGP 2.8 level since-2025 True
-30|known-any:SGP 3 aim since-2025 False
30|known-any:SGP 3 aim since-2025 True
-16|known-any:SGP 3 level since-2025 False
16|known-any:SGP 3 level since-2025 True
-22|known-any:SGP 3 level to-2024 False
22|known-any:SGP 3 level to-2024 True
-8|known-any:SGP 3 no since-2025 False
8|known-any:SGP 3 no since-2025 True
8|known-any:SGP 5 level since-2025 False
-8|known-any:SGP 5 level since-2025 True
-25|known-any:SLV 1.4 level since-2025 False
-9|known-any:SRB 2.6 level since-2025 False
9|known-any:SRB 2.6 level since-2025 True
10|known-any:SVK 2 level since-2025 False
-10|known-any:SVK 2 level since-2025 True
24|known-any:SVK 2 no since-2025 False
-24|known-any:SVK 2 no since-2025 True
-11|known-any:SVN 1.29 level to-2024 False
11|known-any:SVN 1.29 level to-2024 True
10|known-any:SVN 1.3 level to-2024 False
-10|known-any:SVN 1.3 level to-2024 True
-38|known-any:SVN 1.5 level to-2013 False
24|known-any:SVN 3.5 aim since-2025 False
-24|known-any:SVN 3.5 aim since-2025 True
-19|known-any:SWE 1 level since-2025 False
19|known-any:SWE 1 level since-2025 True
15|known-any:SWE 1.3 level to-2024 False
-15|known-any:SWE 1.3 level to-2024 True
9|known-any:SWE 2 aim to-2024 False
-9|known-any:SWE 2 aim to-2024 True
8|known-any:SWE 2.2 level to-2024 False
-8|known-any:SWE 2.2 level to-2024 True
-49|known-any:SWE 2.4 level since-2025 False
49|known-any:SWE 2.4 level since-2025 True
31|known-any:SWE 2.8 level since-2025 False
-31|known-any:SWE 2.8 level since-2025 True
-35|known-any:SWE 3 level to-2024 False
13|known-any:SWE 3.5 aim since-2025 False
-13|known-any:SWE 3.5 aim since-2025 True
-10|known-any:SWE 4 aim since-2025 False
10|known-any:SWE 4 aim since-2025 True
-28|known-any:THA 1 level since-2025 False
28|known-any:THA 1 level since-2025 True
19|known-any:THA 1.2 level since-2025 False
-19|known-any:THA 1.2 level since-2025 True
-48|known-any:THA 1.5 level to-2024 False
-18|known-any:THA 3 level since-2025 False
18|known-any:THA 3 level since-2025 True
-23|known-any:TUR 2.1 level since-2025 False
23|known-any:TUR 2.1 level since-2025 True
-22|known-any:TUR 2.3 level since-2025 False
22|known-any:TUR 2.3 level since-2025 True
25|known-any:TUR 3.2 level to-2013 False
11|known-any:TWN 1.6 level to-2024 False
-11|known-any:TWN 1.6 level to-2024 True
-40|known-any:TWN 1E+1 aim since-2025 False
40|known-any:TWN 1E+1 aim since-2025 True
-18|known-any:TWN 2 level to-2024 False
18|known-any:TWN 2 level to-2024 True
44|known-any:TWN 2.1 level since-2025 False
-44|known-any:TWN 2.1 level since-2025 True
-38|known-any:TWN 2.1 level to-2024 False
38|known-any:TWN 2.1 level to-2024 True
-13|known-any:TWN 2.2 level to-2024 False
13|known-any:TWN 2.2 level to-2024 True
15|known-any:TWN 2.4 level since-2025 False
-15|known-any:TWN 2.4 level since-2025 True
32|known-any:TWN 2.4 level to-2024 False
-32|known-any:TWN 2.4 level to-2024 True
-30|known-any:TWN 2.45 level since-2025 False
30|known-any:TWN 2.45 level since-2025 True
16|known-any:TWN 2.45 level to-2024 False
-16|known-any:TWN 2.45 level to-2024 True
-37|known-any:TWN 2.5 aim since-2025 False
37|known-any:TWN 2.5 aim since-2025 True
-36|known-any:TWN 2.5 level since-2025 False
36|known-any:TWN 2.5 level since-2025 True
-36|known-any:TWN 2.6 level to-2013 False
-9|known-any:TWN 2.8 level to-2013 False
9|known-any:TWN 2.8 level to-2013 True
19|known-any:TWN 2.84 level since-2025 False
-19|known-any:TWN 2.84 level since-2025 True
-18|known-any:TWN 3 aim to-2013 False
18|known-any:TWN 3 aim to-2013 True
16|known-any:TWN 3 aim to-2024 False
-16|known-any:TWN 3 aim to-2024 True
23|known-any:TWN 3 level since-2025 False
-23|known-any:TWN 3 level since-2025 True
-11|known-any:TWN 3 level to-1999 False
19|known-any:TWN 3 no since-2025 False
-19|known-any:TWN 3 no since-2025 True
20|known-any:TWN 3.3 aim since-2025 False
-20|known-any:TWN 3.3 aim since-2025 True
28|known-any:TWN 3.32 aim since-2025 False
-28|known-any:TWN 3.32 aim since-2025 True
9|known-any:TWN 3.32 level since-2025 False
-9|known-any:TWN 3.32 level since-2025 True
8|known-any:TWN 3.4 level since-2025 False
-8|known-any:TWN 3.4 level since-2025 True
18|known-any:TWN 3.5 level since-2025 False
-18|known-any:TWN 3.5 level since-2025 True
11|known-any:TWN 3.6 level since-2025 False
-11|known-any:TWN 3.6 level since-2025 True
11|known-any:TWN 3.9 level since-2025 False
-11|known-any:TWN 3.9 level since-2025 True
18|known-any:TWN 4 aim since-2025 False
-18|known-any:TWN 4 aim since-2025 True
19|known-any:TWN 5 aim since-2025 False
-19|known-any:TWN 5 aim since-2025 True
-11|known-any:TWN 5 no since-2025 False
11|known-any:TWN 5 no since-2025 True
15|known-any:UKR 26 level since-2025 False
-15|known-any:UKR 26 level since-2025 True
9|known-any:UKR 27 level since-2025 False
-9|known-any:UKR 27 level since-2025 True
9|known-any:UKR 27.2 level since-2025 False
-9|known-any:UKR 27.2 level since-2025 True
31|known-any:UKR 34 level since-2025 False
-31|known-any:UKR 34 level since-2025 True
15|known-any:UKR 34 level to-2024 False
-15|known-any:UKR 34 level to-2024 True
15|known-any:UKR 37 level to-2024 False
-15|known-any:UKR 37 level to-2024 True
39|known-any:UKR 3E+1 aim since-2025 False
-12|known-any:UKR 3E+1 level since-2025 False
12|known-any:UKR 3E+1 level since-2025 True
19|known-any:UKR 3E+1 level to-2024 False
21|known-any:UKR 4E+1 level since-2025 False
-21|known-any:UKR 4E+1 level since-2025 True
-10|known-any:USA 14 level since-2025 False
10|known-any:USA 14 level since-2025 True
43|known-any:USA 1E+1 level to-2024 False
-43|known-any:USA 1E+1 level to-2024 True
-9|known-any:USA 3 aim since-2025 False
9|known-any:USA 3 aim since-2025 True
44|known-any:USA 3 aim to-1999 False
-44|known-any:USA 3 aim to-1999 True
-16|known-any:USA 3 level since-2025 False
16|known-any:USA 3 level since-2025 True
11|known-any:USA 3 level to-2024 False
-11|known-any:USA 3 level to-2024 True
-12|known-any:USA 3.1 level since-2025 False
12|known-any:USA 3.1 level since-2025 True
18|known-any:USA 3.1 level to-2024 False
-18|known-any:USA 3.1 level to-2024 True
-29|known-any:USA 3.2 level since-2025 False
29|known-any:USA 3.2 level since-2025 True
20|known-any:USA 3.22 level since-2025 False
-20|known-any:USA 3.22 level since-2025 True
-8|known-any:USA 3.3 level since-2025 False
8|known-any:USA 3.3 level since-2025 True
-18|known-any:USA 3.3 level to-2024 False
18|known-any:USA 3.3 level to-2024 True
13|known-any:USA 3.38 level since-2025 False
-13|known-any:USA 3.38 level since-2025 True
11|known-any:USA 3.38 level to-2024 False
-11|known-any:USA 3.38 level to-2024 True
-10|known-any:USA 3.4 level since-2025 False
10|known-any:USA 3.4 level since-2025 True
16|known-any:USA 3.4 level to-2021 False
-16|known-any:USA 3.4 level to-2021 True
-29|known-any:USA 3.4 level to-2024 False
29|known-any:USA 3.4 level to-2024 True
-40|known-any:USA 3.5 level since-2025 False
40|known-any:USA 3.5 level since-2025 True
18|known-any:USA 3.5 level to-2021 False
-18|known-any:USA 3.5 level to-2021 True
19|known-any:USA 3.5 level to-2024 False
-19|known-any:USA 3.5 level to-2024 True
40|known-any:USA 3.6 level to-1999 False
8|known-any:USA 3.6 level to-2024 False
10|known-any:USA 3.7 level to-2021 False
8|known-any:USA 3.8 level to-2013 False
-8|known-any:USA 3.8 level to-2013 True
-22|known-any:USA 3.8 level to-2021 False
16|known-any:USA 4 aim since-2025 False
-16|known-any:USA 4 aim since-2025 True
-16|known-any:USA 4 level to-2013 False
16|known-any:USA 4 level to-2013 True
24|known-any:USA 4.5 aim since-2025 False
-24|known-any:USA 4.5 aim since-2025 True
9|known-any:USA 4.5 level to-2013 False
-9|known-any:USA 4.5 level to-2013 True
14|known-any:USA 4.6 aim since-2025 False
-14|known-any:USA 4.6 aim since-2025 True
10|known-any:USA 4.6 level since-2025 False
-10|known-any:USA 4.6 level since-2025 True
23|known-any:USA 4.7 aim since-2025 False
-23|known-any:USA 4.7 aim since-2025 True
9|known-any:USA 4.7 level since-2025 False
-9|known-any:USA 4.7 level since-2025 True
17|known-any:USA 4.9 level to-2024 False
-17|known-any:USA 4.9 level to-2024 True
-18|known-any:USA 4.9-16.9 level to-2024 False
18|known-any:USA 4.9-16.9 level to-2024 True
-17|known-any:USA 4E+1 level since-2025 False
20|known-any:USA 5 aim since-2025 False
-20|known-any:USA 5 aim since-2025 True
-46|known-any:USA 5 aim to-2024 False
46|known-any:USA 5 aim to-2024 True
18|known-any:USA 5 level since-2025 False
-18|known-any:USA 5 level since-2025 True
-32|known-any:USA 5 level to-1999 False
32|known-any:USA 5 level to-1999 True
12|known-any:USA 5 no since-2025 False
-12|known-any:USA 5 no since-2025 True
18|known-any:USA 5.3 level to-1999 False
-18|known-any:USA 5.3 level to-1999 True
-14|known-any:USA 5.5 level to-1999 False
14|known-any:USA 5.5 level to-1999 True
-32|known-any:USA 5.9 level to-1999 False
10|known-any:USA 5E+1 level since-2025 False
-13|known-any:USA 6 level since-2025 False
13|known-any:USA 6 level since-2025 True
15|known-any:USA 6 level to-2024 False
-15|known-any:USA 6 level to-2024 True
-9|known-any:USA 6.1 level to-1999 False
9|known-any:USA 6.1 level to-1999 True
-29|known-any:USA 6.3 level to-1999 False
29|known-any:USA 6.3 level to-1999 True
25|known-any:USA 6.8 level to-1999 False
-25|known-any:USA 6.8 level to-1999 True
-39|known-any:USA 6.8 level to-2024 False
39|known-any:USA 6.8 level to-2024 True
-12|known-any:USA 6.9 level to-1999 False
-40|known-any:VNM 1.8 level since-2025 False
40|known-any:VNM 1.8 level since-2025 True
-24|known-any:VNM 1.9 level since-2025 False
24|known-any:VNM 1.9 level since-2025 True
-29|known-any:VNM 2 aim since-2025 False
-31|known-any:VNM 2 level since-2025 False
31|known-any:VNM 2 level since-2025 True
-19|known-any:VNM 2.5 no since-2025 False
19|known-any:VNM 2.5 no since-2025 True
11|known:0.1 2027 no
77|known:0.15 None level
-11|known:0.2 2024 level
15|known:0.2 2025 aim
-49|known:0.2 2025 level
10|known:0.2 None aim
78|known:0.2 None level
10|known:0.2 None no
-8|known:0.25 2024 level
-12|known:0.25 2026 aim
34|known:0.25 None aim
17|known:0.25 None level
-25|known:0.3 2024 level
-10|known:0.3 2025 level
-14|known:0.3 2026 level
-15|known:0.3 2028 aim
18|known:0.3 2030 aim
52|known:0.3 None level
39|known:0.3 None no
66|known:0.4 2014 level
13|known:0.4 2024 level
-56|known:0.4 2025 level
-8|known:0.4 2026 level
-34|known:0.4 None aim
25|known:0.4 None level
11|known:0.5 2026 level
-10|known:0.5 2028 aim
-56|known:0.5 None aim
61|known:0.5 None level
11|known:0.58 2022 level
-10|known:0.58 None level
14|known:0.6 2023 level
-27|known:0.6 2024 level
-12|known:0.6 2025 level
28|known:0.6 None level
-21|known:0.7 1990 level
51|known:0.7 2023 level
22|known:0.7 2024 level
-8|known:0.7 2025/2026 level
-26|known:0.7 2026 level
122|known:0.7 None level
12|known:0.74 None level
-13|known:0.79 1955 level
14|known:0.79 1970 level
49|known:0.8 2015 level
15|known:0.8 2025 level
33|known:0.8 2026 level
-30|known:0.8 2027 aim
-9|known:0.8 2029 level
55|known:0.8 None aim
16|known:0.8 None level
-30|known:0.8 None no
34|known:0.9 1976 level
-9|known:0.9 1981 level
38|known:0.9 2012 level
34|known:0.9 2014 level
-44|known:0.9 2018 level
-12|known:0.9 2020 level
-26|known:0.9 2023 level
15|known:0.9 2025 level
-39|known:0.9 2026 level
-14|known:0.9 2027 level
21|known:0.9 FY1976 level
10|known:0.9 FY1978 level
29|known:0.9 FY1979 level
19|known:0.9 FY1980 level
11|known:0.9 FY2019 level
62|known:0.9 None aim
31|known:0.9 None level
25|known:0.91 FY1981 level
-12|known:0.91 None level
-30|known:0.92 2024 level
16|known:0.92 FY1980 level
33|known:0.92 FY2018 level
-12|known:0.92 None level
14|known:0.93 FY1982 level
17|known:0.93 FY2017 level
-43|known:0.93 None level
-26|known:0.94 None level
9|known:0.948 FY1994 level
-13|known:0.95 1976 level
-33|known:0.95 2023 level
-12|known:0.95 FY2020 level
70|known:0.95 FY2021 level
14|known:0.95 FY2022 level
-9|known:0.95 FY2023 level
-18|known:0.95 FY2027 level
22|known:0.95 None level
11|known:0.954 FY1991 level
-11|known:0.954 None level
9|known:0.96 FY2013 level
-8|known:0.96 FY2021 level
47|known:0.96 FY2022 level
-20|known:0.96 FY2023 level
-13|known:0.96 FY2027 level
-8|known:0.96 None level
25|known:0.97-1.02 FY1987 level
43|known:0.97-1.02 None level
20|known:0.978 FY1983 level
-18|known:0.978 None level
44|known:0.98 FY1983 level
-12|known:0.98 None aim
11|known:0.99 FY1999 level
-19|known:0.99 None aim
-14|known:0.99 None level
44|known:0.991 FY1999 level
21|known:0.993 FY1986 level
-15|known:0.993 None level
24|known:0.997 FY1985 level
33|known:0.997 FY1990 level
-25|known:0.997 None level
8|known:1 1967 level
-37|known:1 196X level
-31|known:1 1976 no
-9|known:1 197X level
38|known:1 197X no
25|known:1 1983 aim
-49|known:1 1987 level
-13|known:1 1987 no
20|known:1 1989 level
-29|known:1 1990 aim
57|known:1 1990 level
9|known:1 1992 level
-10|known:1 1995 level
-17|known:1 1997 level
-16|known:1 1998 level
16|known:1 1999 level
11|known:1 199X level
-28|known:1 2000 level
-9|known:1 200X level
-21|known:1 2012 level
27|known:1 2014 level
-32|known:1 2015 level
-24|known:1 2016 level
15|known:1 2018 level
-21|known:1 201X level
37|known:1 2020 level
-17|known:1 2021 level
69|known:1 2022 level
-10|known:1 2022-12 level
-17|known:1 2023 level
-60|known:1 2024 level
28|known:1 2025 level
11|known:1 2025/2026 level
20|known:1 2027 aim
-9|known:1 2027 no
-24|known:1 2028 aim
18|known:1 2029 level
-13|known:1 2030 level
58|known:1 2032 aim
-9|known:1 2036 aim
27|known:1 FY1980 no
18|known:1 FY1985 no
46|known:1 FY1987 aim
63|known:1 FY1987 level
-17|known:1 FY1987 no
-10|known:1 FY1988 no
50|known:1 FY1990 level
15|known:1 FY1991 level
22|known:1 FY1995 no
-31|known:1 FY1999 level
72|known:1 FY2015 level
42|known:1 FY2016 level
16|known:1 FY2020 level
38|known:1 FY2021 level
115|known:1 FY2022 level
-60|known:1 FY2023 level
-10|known:1 FY2024 level
-68|known:1 FY2025 level
-46|known:1 FY2026 level
-73|known:1 FY2027 level
-8|known:1 FY2027 no
-13|known:1 FY2030 level
-31|known:1 None aim
77|known:1 None level
68|known:1 None no
-15|known:1.004 1976 level
-9|known:1.004 1986-12 level
-9|known:1.004 1986-12-30 level
18|known:1.004 1987 level
60|known:1.004 FY1987 level
-33|known:1.004 None level
22|known:1.006 FY1989 level
33|known:1.013 FY1988 level
-19|known:1.013 None level
8|known:1.02 FY1987 aim
31|known:1.02 None level
-48|known:1.03 FY1986 level
68|known:1.03 FY1986/FY1990 level
-17|known:1.03 FY1990 level
-31|known:1.03 None aim
-35|known:1.038 1990 level
56|known:1.038 None level
-27|known:1.04 1985 level
-8|known:1.04 1985-09-18 level
-28|known:1.04 FY1986 level
18|known:1.04 None aim
45|known:1.04 None level
9|known:1.05 FY2026 level
-32|known:1.09 FY2021 level
30|known:1.09 FY2022 level
50|known:1.09 None level
-18|known:1.1 1960 level
38|known:1.1 2013 level
13|known:1.1 2014 level
-15|known:1.1 2021 level
61|known:1.1 2022 level
-36|known:1.1 2024 level
-116|known:1.1 2025 level
28|known:1.1 2026 level
29|known:1.1 2027 aim
-10|known:1.1 FY2021 level
45|known:1.1 FY2022 level
-18|known:1.1 FY2023 level
43|known:1.1 FY2025 level
-11|known:1.1 FY2027 level
-26|known:1.1 None aim
14|known:1.1 None level
-22|known:1.1-1.3 None level
38|known:1.19 FY2023 level
-9|known:1.19 FY2027 level
-9|known:1.19 None level
-8|known:1.2 1999 level
17|known:1.2 2004 level
-21|known:1.2 2006 level
75|known:1.2 2014 level
10|known:1.2 2016 level
49|known:1.2 2018 level
10|known:1.2 2020 level
-28|known:1.2 2022 level
43|known:1.2 2023 level
-19|known:1.2 2023/2024 level
-58|known:1.2 2024 level
-18|known:1.2 2025/2026 level
64|known:1.2 FY2022 level
46|known:1.2 FY2023 level
-138|known:1.2 FY2024 level
-8|known:1.2 FY2027 level
35|known:1.2 None aim
28|known:1.2 None level
10|known:1.24 2018 level
19|known:1.24 FY2021 level
25|known:1.24 FY2022 level
-33|known:1.24 FY2027 level
39|known:1.28 2024 level
-11|known:1.28 2025 level
-20|known:1.28 2029 level
10|known:1.29 2024 level
10|known:1.29 None level
-24|known:1.3 2012 level
57|known:1.3 2013 level
40|known:1.3 2014 level
25|known:1.3 2017 level
11|known:1.3 2019 level
46|known:1.3 2022 level
-36|known:1.3 2023 level
59|known:1.3 2024 level
-32|known:1.3 2024-12 level
-31|known:1.3 2025 level
-30|known:1.3 2025-22 level
32|known:1.3 2026/2027 level
-8|known:1.3 2027 level
-30|known:1.3 2028 level
-17|known:1.3 2030 level
-8|known:1.3 2032/2033 level
11|known:1.3 FY2018 level
-31|known:1.3 FY2019 level
-8|known:1.3 FY2022 level
-10|known:1.3 FY2023 level
63|known:1.3 FY2024 level
-66|known:1.3 FY2025 level
-9|known:1.3 FY2027 level
9|known:1.3 None aim
45|known:1.3 None level
-17|known:1.33 2029/2030 level
15|known:1.33 None level
10|known:1.36 None level
-19|known:1.37 2014 level
78|known:1.37 2024 level
-23|known:1.37 2032 level
-29|known:1.37 FY2025 level
9|known:1.37 None level
17|known:1.38 2019 level
46|known:1.38 2023 level
-72|known:1.38 2024 level
11|known:1.38 None level
-35|known:1.4 1952 level
-20|known:1.4 1958 level
27|known:1.4 2014 level
-45|known:1.4 2021 level
15|known:1.4 2022 level
-41|known:1.4 2023 level
93|known:1.4 2024 level
-8|known:1.4 2025/2026 level
43|known:1.4 2028 level
-10|known:1.4 2035 level
50|known:1.4 FY2021 level
-70|known:1.4 FY2022 level
135|known:1.4 FY2023 level
-24|known:1.4 FY2024 level
-91|known:1.4 FY2025 level
-10|known:1.4 FY2026 level
-25|known:1.4 FY2027 level
33|known:1.4 None level
-14|known:1.4 None no
-23|known:1.45 2024 level
41|known:1.45 None level
27|known:1.47 2014 level
-37|known:1.47 2024 level
13|known:1.49 2024 level
-16|known:1.49 None level
68|known:1.5 1998 level
-25|known:1.5 2006 level
-12|known:1.5 2014 level
-11|known:1.5 2019 level
25|known:1.5 2021 level
-15|known:1.5 2022 level
-20|known:1.5 2023 level
19|known:1.5 2023/2024 level
52|known:1.5 2024 level
-13|known:1.5 2025 aim
-71|known:1.5 2025 level
-18|known:1.5 2025-05 level
-12|known:1.5 2025-06 aim
48|known:1.5 2025/2026 level
-14|known:1.5 2026 aim
-20|known:1.5 2027 aim
-12|known:1.5 2027 level
31|known:1.5 2028 level
-37|known:1.5 2029 aim
-11|known:1.5 2029 no
-17|known:1.5 202X aim
-27|known:1.5 2030 aim
-12|known:1.5 2030 level
-9|known:1.5 2030 no
81|known:1.5 2032 aim
17|known:1.5 2033 aim
86|known:1.5 2035 aim
-54|known:1.5 FY1987 level
-14|known:1.5 FY2022 level
42|known:1.5 FY2024 level
39|known:1.5 FY2025 level
-15|known:1.5 FY2027 aim
9|known:1.5 FY2027 level
48|known:1.5 None aim
43|known:1.5 None level
20|known:1.5 None no
30|known:1.55 2024 level
-28|known:1.55 2025 level
-8|known:1.57 2014 level
43|known:1.57 2023 level
-40|known:1.57 2024 level
-25|known:1.57 2025 level
-17|known:1.58 1962 level
-22|known:1.58 2025 level
15|known:1.58 None level
-22|known:1.6 1989 level
26|known:1.6 1990 level
-14|known:1.6 2001 level
-32|known:1.6 2019 level
-28|known:1.6 2022 level
22|known:1.6 2023 level
-27|known:1.6 2024 level
-42|known:1.6 2025 level
11|known:1.6 2026 aim
44|known:1.6 2032 level
-58|known:1.6 FY2022 level
-22|known:1.6 FY2023 level
159|known:1.6 FY2024 level
55|known:1.6 FY2025 level
16|known:1.6 FY2026 level
-14|known:1.6 FY2027 aim
22|known:1.6 FY2027 level
11|known:1.6 None aim
12|known:1.6 None level
-34|known:1.65 1962 level
17|known:1.65 2024 level
17|known:1.65 None level
-13|known:1.7 1976 level
-18|known:1.7 2012 level
14|known:1.7 2020 level
55|known:1.7 2021 level
26|known:1.7 2024 level
-26|known:1.7 2025 level
-17|known:1.7 2025/2026 level
10|known:1.7 2026 aim
28|known:1.7 2030 aim
-22|known:1.7 FY2021 level
-38|known:1.7 FY2022 level
11|known:1.7 FY2025 level
18|known:1.7 FY2026 level
43|known:1.7 FY2027 level
-23|known:1.7 None aim
-17|known:1.7 None level
-21|known:1.75 2025 level
-22|known:1.75 FY2022 level
28|known:1.75 FY2025 level
-21|known:1.75 None level
8|known:1.76 2029/2030 aim
21|known:1.76 2029/2030 level
-10|known:1.8 2014 level
37|known:1.8 2019 level
-43|known:1.8 2022 level
-82|known:1.8 2024 level
25|known:1.8 2024/2025 level
-21|known:1.8 2026 level
-9|known:1.8 2026-03 level
11|known:1.8 2027 level
-12|known:1.8 2028 level
25|known:1.8 2030 aim
-25|known:1.8 FY2022 level
-16|known:1.8 FY2024 level
-21|known:1.8 FY2025 aim
160|known:1.8 FY2025 level
-18|known:1.8 FY2026 level
53|known:1.8 None aim
35|known:1.8 None level
-10|known:1.84 None level
16|known:1.85 2023 level
-16|known:1.85 2024 level
-9|known:1.9 196X level
11|known:1.9 2014 level
-14|known:1.9 2017 level
-17|known:1.9 2018 level
-24|known:1.9 2022 level
105|known:1.9 2023 level
27|known:1.9 2024 level
32|known:1.9 2024/2025 level
-60|known:1.9 2025 level
87|known:1.9 2025/2026 level
-8|known:1.9 2026 level
-8|known:1.9 2030 level
-14|known:1.9 2035 level
-39|known:1.9 FY2022 level
-16|known:1.9 FY2024 level
85|known:1.9 FY2026 level
23|known:1.9 FY2027 level
-16|known:1.9 FY2031 level
-8|known:1.9 None aim
-35|known:1.9 None level
48|known:1.95 None aim
11|known:1.95 None level
-25|known:1.97 2015 level
13|known:1.97 2023/2024 level
27|known:1.97 2025/2026 level
-10|known:1.97 None level
-9|known:1.99 None level
31|known:13 None level
10|known:14 None level
32|known:15 None level
-8|known:193X level since-2025
-30|known:1949 level to-2024
-40|known:1952 level since-2025
44|known:1953 aim to-1999
82|known:1953 level since-2025
-8|known:1955 level to-2024
-30|known:1958 level since-2025
35|known:195X level to-2024
-23|known:1960 level to-2024
-52|known:1962 level to-2021
8|known:1962 level to-2024
13|known:1965 level since-2025
-23|known:1966 level to-1999
10|known:1967 level to-2024
9|known:1968 level since-2025
-12|known:1968 level to-2024
8|known:1970 level to-2024
-18|known:1972 level to-2024
9|known:1975 level since-2025
-20|known:1976 level since-2025
-68|known:1976 level to-1999
-9|known:1976 level to-2021
8|known:1976 level to-2024
-12|known:1976 no to-1999
-12|known:1976 no to-2024
-11|known:1977 level to-1999
-26|known:1978 level to-1999
-13|known:1979 level since-2025
-8|known:1979 level to-2024
28|known:1979/1980 level to-1999
-56|known:197X level since-2025
-13|known:197X level to-2024
-11|known:197X no since-2025
49|known:197X no to-2024
44|known:1980 level since-2025
58|known:1980 level to-1999
-68|known:1981 level to-1999
12|known:1982 level since-2025
-42|known:1982 level to-1999
-15|known:1982-04 level to-1999
-30|known:1982-07-23 level to-1999
25|known:1983 aim to-1999
28|known:1984 aim to-1999
-19|known:1984 level to-1999
38|known:1984 level to-2024
15|known:1985 aim to-1999
-15|known:1985 level since-2025
-12|known:1985 level to-1999
-11|known:1985-09-18 level to-1999
-15|known:1985/1986 level to-1999
71|known:1986 level since-2025
14|known:1986 level to-1999
13|known:1986 level to-2024
-9|known:1986-12 level to-1999
-9|known:1986-12-30 level to-1999
33|known:1986/1990 level to-1999
-10|known:1987 aim to-1999
21|known:1987 level to-1999
-10|known:1987 level to-2024
32|known:1987/1988 aim to-1999
11|known:1987/1988 level since-2025
-30|known:1988 level since-2025
61|known:1988 level to-1999
46|known:1988 level to-2024
61|known:1989 level since-2025
55|known:1989 level to-1999
28|known:198X aim since-2025
-22|known:198X aim to-1999
59|known:198X level since-2025
17|known:198X level to-1999
48|known:198X level to-2024
-69|known:1990 aim to-1999
-20|known:1990 level since-2025
43|known:1990 level to-1999
-8|known:1991 aim to-1999
36|known:1991 level to-2024
-18|known:1991-03 level to-1999
35|known:1992 level to-2024
-27|known:1993 aim to-1999
53|known:1993 level to-1999
-32|known:1993 level to-2013
27|known:1994 level to-1999
25|known:1995 level to-1999
9|known:1996 level since-2025
17|known:1997 aim to-1999
-8|known:1997 level since-2025
34|known:1997 level to-1999
19|known:1998 aim to-1999
-21|known:1998 level since-2025
13|known:1998 no to-1999
-10|known:1998-07/1998-12 level to-1999
-8|known:1999 aim to-1999
-50|known:1999 level since-2025
44|known:1999 level to-1999
15|known:199X level since-2025
-10|known:199X level to-2021
50|known:1E+1 195X level
-9|known:1E+1 2025 aim
-19|known:1E+1 2025 level
-12|known:1E+1 2026 aim
-13|known:1E+1 2027 aim
42|known:1E+1 None aim
-33|known:1E+1 None level
-15|known:2 1989 level
-17|known:2 198X aim
12|known:2 198X level
-8|known:2 1990 level
36|known:2 1991 level
-12|known:2 2002 aim
-30|known:2 2013 aim
-14|known:2 2013 level
-32|known:2 2014 aim
-78|known:2 2014 level
-33|known:2 2015 aim
-12|known:2 2015 no
25|known:2 2016 aim
49|known:2 2016 level
-16|known:2 2017 aim
35|known:2 2018 aim
-35|known:2 2018 level
-16|known:2 2020 level
29|known:2 2020/2021 aim
-59|known:2 2022 aim
-16|known:2 2022 level
-19|known:2 2022-02 aim
-9|known:2 2022-12 aim
40|known:2 2022/2023 level
8|known:2 2023 aim
14|known:2 2023/2024 level
106|known:2 2024 aim
-27|known:2 2024 level
104|known:2 2025 aim
144|known:2 2025 level
-9|known:2 2025-04 aim
44|known:2 2025-06 aim
-32|known:2 2025-12 level
40|known:2 2025/2026 aim
55|known:2 2025/2026 level
-60|known:2 2026 aim
-36|known:2 2026 level
-8|known:2 2026-01 level
139|known:2 2026-03 aim
48|known:2 2026-03 level
-14|known:2 2026-04 aim
-18|known:2 2026-12 aim
-29|known:2 2026-21 level
84|known:2 2026/2027 level
12|known:2 2027 aim
-20|known:2 2027 level
-31|known:2 2027-01 aim
51|known:2 2028 aim
31|known:2 2028 level
41|known:2 2028-03 aim
27|known:2 2029 aim
-12|known:2 2029 level
13|known:2 2029 no
16|known:2 202X aim
-26|known:2 202X level
-59|known:2 2030 aim
-33|known:2 2030 level
67|known:2 2031 aim
-51|known:2 2032 aim
16|known:2 2032/2033 aim
-24|known:2 2033 aim
-10|known:2 2033 level
-27|known:2 2033/2034 level
-40|known:2 2034 aim
-108|known:2 2035 aim
-27|known:2 2035 level
-35|known:2 203X aim
-32|known:2 2040 aim
-16|known:2 FY2015 no
-10|known:2 FY2021 no
-17|known:2 FY2022 aim
-70|known:2 FY2022 level
-16|known:2 FY2023 aim
-15|known:2 FY2024 aim
105|known:2 FY2025 aim
122|known:2 FY2025 level
16|known:2 FY2025 no
-14|known:2 FY2026 aim
33|known:2 FY2026 level
-11|known:2 FY2026 no
63|known:2 FY2027 aim
52|known:2 FY2027 no
15|known:2 FY2028 aim
-15|known:2 FY2030 aim
9|known:2 FY2030 level
-53|known:2 FY2031 aim
-8|known:2 FY2035 aim
95|known:2 None aim
-9|known:2.01 2014 level
18|known:2.01 2024 level
8|known:2.02 2024 level
-8|known:2.02 2025-03 level
-12|known:2.02 2033/2034 level
15|known:2.02 None level
9|known:2.03 2025/2026 level
19|known:2.04 2022/2023 level
-12|known:2.05 2033/2034 level
10|known:2.05 None level
16|known:2.06 2024 level
33|known:2.06 2025 level
-27|known:2.06 2026 level
-16|known:2.06 None level
-8|known:2.1 1977 level
13|known:2.1 1992 level
27|known:2.1 2010 level
33|known:2.1 2020 level
-29|known:2.1 2021 level
-12|known:2.1 2022 level
-53|known:2.1 2023 level
20|known:2.1 2024 aim
93|known:2.1 2024 level
30|known:2.1 2025 level
-46|known:2.1 2026 level
-38|known:2.1 2026-12 level
13|known:2.1 2026/2027 level
-14|known:2.1 2027 level
-18|known:2.1 2028 level
-40|known:2.1 2029 aim
22|known:2.1 2030 aim
-10|known:2.1 2030 level
-8|known:2.1 2032 aim
33|known:2.1 2033/2034 level
-30|known:2.1 2035 aim
-38|known:2.1 FY2022 level
-13|known:2.1 FY2025 level
24|known:2.1 FY2026 aim
52|known:2.1 FY2026 level
20|known:2.1 FY2027 aim
25|known:2.1 FY2027 level
-10|known:2.1 FY2031 level
9|known:2.1 None aim
28|known:2.1 None level
-10|known:2.1 None no
11|known:2.12 2024 level
15|known:2.16 2025 level
-10|known:2.16 None level
-25|known:2.2 2001 level
18|known:2.2 2014 level
14|known:2.2 2021 level
45|known:2.2 2022 level
-29|known:2.2 2022/2024 level
-19|known:2.2 2023 level
-8|known:2.2 2024 level
-10|known:2.2 2025 level
35|known:2.2 2025/2026 level
30|known:2.2 2026 level
-36|known:2.2 2027 level
-28|known:2.2 202X level
-19|known:2.2 FY2025 level
-15|known:2.2 FY2026 level
45|known:2.2 FY2027 level
-12|known:2.2 None no
31|known:2.25 2023 level
-41|known:2.25 None level
24|known:2.27 2023 level
-23|known:2.27 None level
-13|known:2.28 2026 level
22|known:2.28 None level
-9|known:2.3 2022 level
-60|known:2.3 2023 level
76|known:2.3 2024 level
9|known:2.3 2025 level
-68|known:2.3 2025/2026 level
43|known:2.3 2026/2027 level
16|known:2.3 2029/2030 level
-25|known:2.3 202X level
54|known:2.3 2030 level
40|known:2.3 2033/2034 level
-10|known:2.3 2035 level
-21|known:2.3 FY2025 level
-9|known:2.3 FY2027 aim
-10|known:2.3 None level
-61|known:2.32 2024 level
86|known:2.32 2025 level
-64|known:2.32 2026 level
48|known:2.32 None level
20|known:2.33 2024 level
17|known:2.33 2025 level
10|known:2.33 2033/2034 level
-25|known:2.33 None level
34|known:2.36 2018 level
40|known:2.36 2025/2026 level
-25|known:2.36 FY2025 level
-12|known:2.36 None level
9|known:2.38 2024 level
-10|known:2.38 None level
-12|known:2.4 2014 level
-13|known:2.4 2015 level
-15|known:2.4 2016 level
-10|known:2.4 2022 level
20|known:2.4 2023 level
9|known:2.4 2024 aim
-19|known:2.4 2024 level
11|known:2.4 2025 aim
41|known:2.4 2025 level
-8|known:2.4 2025/2026 aim
-9|known:2.4 2025/2026 level
74|known:2.4 2026 level
-12|known:2.4 2027 aim
-17|known:2.4 2027 level
-17|known:2.4 2029 level
-8|known:2.4 2030 aim
-13|known:2.4 2032/2033 aim
24|known:2.4 2033 aim
60|known:2.4 2033 level
42|known:2.4 2033/2034 aim
8|known:2.4 2034 level
-53|known:2.4 2035 aim
24|known:2.4 2035 level
-40|known:2.4 FY2025 level
-23|known:2.4 FY2026 level
12|known:2.4 FY2027 level
16|known:2.4 FY2030 level
26|known:2.4 None aim
-40|known:2.4 None level
12|known:2.4 None no
-36|known:2.42 2025 level
88|known:2.42 2026 level
-11|known:2.42 None level
-27|known:2.45 2024 level
39|known:2.45 2025 level
14|known:2.45 None level
13|known:2.5 198X level
31|known:2.5 2008 level
12|known:2.5 2010 level
-18|known:2.5 2018 level
-10|known:2.5 2019 level
46|known:2.5 2023 level
12|known:2.5 2024 level
-21|known:2.5 2025 aim
-22|known:2.5 2025 level
-27|known:2.5 2025-21 aim
8|known:2.5 2025/2026 aim
27|known:2.5 2026 aim
-25|known:2.5 2026 level
-17|known:2.5 2026/2027 level
56|known:2.5 2027 aim
47|known:2.5 2027 level
47|known:2.5 2027-04 aim
-11|known:2.5 2028 aim
-33|known:2.5 2029 aim
30|known:2.5 2029 level
-38|known:2.5 202X aim
-31|known:2.5 202X level
36|known:2.5 2030 level
-31|known:2.5 2031 aim
-27|known:2.5 2031 level
-12|known:2.5 2032 aim
-9|known:2.5 2034 aim
-65|known:2.5 2035 aim
25|known:2.5 203X aim
-23|known:2.5 FY2024 level
-25|known:2.5 FY2025 level
-33|known:2.5 FY2026 level
24|known:2.5 FY2026 no
14|known:2.5 FY2027 aim
51|known:2.5 FY2028 aim
20|known:2.5 FY2028 level
22|known:2.5 FY2029 aim
14|known:2.5 FY2030 level
11|known:2.5 FY2031 aim
8|known:2.5 FY2032 aim
-18|known:2.5 FY2035 aim
38|known:2.5 None aim
22|known:2.5 None no
8|known:2.5-3 203X aim
-9|known:2.52 2023-07 level
8|known:2.52 None level
13|known:2.55 2027 level
-16|known:2.55 None level
-15|known:2.6 198X level
-32|known:2.6 1993 level
-13|known:2.6 2020 level
53|known:2.6 2023 level
61|known:2.6 2024 level
45|known:2.6 2025 level
-22|known:2.6 2026 level
57|known:2.6 2027 aim
33|known:2.6 2027 level
13|known:2.6 2027-04 aim
8|known:2.6 2027-04 level
13|known:2.6 2028 aim
16|known:2.6 2029/2030 level
-11|known:2.6 2030 aim
-21|known:2.6 2035 aim
-27|known:2.6 FY2025 level
-25|known:2.6 FY2026 level
-41|known:2.6 FY2027 level
10|known:2.6 FY2028 level
17|known:2.6 FY2029 level
87|known:2.6 FY2031 level
-51|known:2.6 None aim
-8|known:2.6 None level
-9|known:2.7 2014 level
37|known:2.7 2019 level
31|known:2.7 2021 level
43|known:2.7 2022 level
-14|known:2.7 2023 level
9|known:2.7 2024 level
-31|known:2.7 2025 level
-34|known:2.7 2025/2026 level
-9|known:2.7 2026 level
-8|known:2.7 2027 level
10|known:2.7 2030 level
-17|known:2.7 FY2024 level
-11|known:2.7 FY2025 level
12|known:2.7 None aim
18|known:2.7 None level
22|known:2.76 2029 level
-22|known:2.76 2032 level
87|known:2.8 1989 level
-74|known:2.8 1998 level
-12|known:2.8 199X level
56|known:2.8 2020 level
-15|known:2.8 2021 level
22|known:2.8 2024 level
56|known:2.8 2025 level
34|known:2.8 2026/2027 level
-9|known:2.8 2028 level
-33|known:2.8 2029 level
-12|known:2.8 202X level
34|known:2.8 2030 aim
12|known:2.8 2030 level
-19|known:2.8 2033 level
-18|known:2.8 2033/2034 level
-11|known:2.8 FY2024 level
-59|known:2.8 FY2025 level
-13|known:2.8 FY2027 level
53|known:2.8 FY2030 level
-27|known:2.8 None aim
-13|known:2.84 2025 level
34|known:2.84 2026 level
-19|known:2.84 None level
14|known:2.9 2020 level
10|known:2.9 2022 aim
9|known:2.9 2024 level
-12|known:2.9 2026 level
25|known:2.9 2030 aim
21|known:2.9 2030 level
-18|known:2.9 2035 level
16|known:2.9 FY2026 level
-34|known:2.9 None aim
-32|known:2.9 None level
-11|known:2000 aim to-1999
-28|known:2000 level since-2025
-15|known:2000 level to-1999
9|known:2000/2001 level since-2025
-14|known:2001 level to-1999
-23|known:2001 level to-2024
-12|known:2002 aim since-2025
15|known:2002 level to-2013
-9|known:2003 aim to-2013
9|known:2003 level since-2025
28|known:2003 level to-2013
-52|known:2004 level since-2025
8|known:2004 level to-2013
-25|known:2004 level to-2021
26|known:2005 level to-2013
-9|known:2005 level to-2024
-65|known:2006 level since-2025
-41|known:2006 level to-2013
-24|known:2006 level to-2024
-18|known:2007 level to-2013
35|known:2008 aim since-2025
24|known:2008 level since-2025
-40|known:2008 level to-2013
-17|known:2009 level since-2025
11|known:2009 level to-2013
-9|known:2009 level to-2024
-9|known:200X level to-2024
8|known:2010 aim to-2013
23|known:2010 level to-2024
17|known:2012 level since-2025
49|known:2012 level to-2013
-63|known:2012 level to-2021
-20|known:2012 level to-2024
-29|known:2013 aim since-2025
-17|known:2013 aim to-2013
37|known:2013 level since-2025
16|known:2013 level to-2013
35|known:2013 level to-2021
-51|known:2013 level to-2024
-33|known:2014 aim since-2025
-10|known:2014 aim to-2021
-13|known:2014 aim to-2024
77|known:2014 level since-2025
-20|known:2014 level to-2013
101|known:2014 level to-2021
-23|known:2014 level to-2024
-10|known:2015 aim to-2013
-15|known:2015 aim to-2021
-9|known:2015 level since-2025
42|known:2015 level to-2021
-11|known:2015 no since-2025
-11|known:2016 aim to-2021
47|known:2016 level since-2025
-26|known:2016 level to-2021
35|known:2016 level to-2024
-10|known:2017 aim to-2013
-15|known:2017 aim to-2021
23|known:2017 aim to-2024
-24|known:2017 level since-2025
-18|known:2017 level to-2024
16|known:2018 aim since-2025
18|known:2018 level since-2025
17|known:2018 level to-2024
-24|known:2019 level since-2025
74|known:2019 level to-2021
27|known:2019-01 aim to-2021
-8|known:2019-11-29 level to-2021
28|known:201X level since-2025
-20|known:201X level to-2024
-13|known:2020 aim since-2025
-9|known:2020 level since-2025
19|known:2020 level to-2021
112|known:2020 level to-2024
23|known:2020/2021 aim to-2024
12|known:2021 level since-2025
20|known:2021 level to-2024
-67|known:2022 aim since-2025
21|known:2022 aim to-2021
-16|known:2022 aim to-2024
-20|known:2022 level since-2025
-13|known:2022 level to-2021
106|known:2022 level to-2024
-8|known:2022 no to-2024
-28|known:2022-01/2022-03 level to-2024
-19|known:2022-02 aim to-2024
-15|known:2022-12 level to-2024
55|known:2022/2023 level to-2024
-30|known:2022/2024 level to-2024
-38|known:2023 aim since-2025
-13|known:2023 aim to-2024
46|known:2023 level since-2025
64|known:2023 level to-2024
-33|known:2023-04/2023-06 level to-2024
-10|known:2023-07 level to-2024
-8|known:2023-10/2023-12 level to-2024
-10|known:2023/2024 level to-2024
-12|known:2024 aim since-2025
-18|known:2024 aim to-2021
17|known:2024 aim to-2024
61|known:2024 level since-2025
-63|known:2024 level to-2021
82|known:2024 level to-2024
-14|known:2024 no since-2025
14|known:2024 no to-2024
-15|known:2024-01 aim to-2024
-8|known:2024-05 level since-2025
-78|known:2024-07/2024-12 level since-2025
-38|known:2024-12 level since-2025
-8|known:2024-23 aim since-2025
35|known:2024/2025 level since-2025
19|known:2024/2025 level to-2024
37|known:2025 aim since-2025
-16|known:2025 aim to-2021
-42|known:2025 aim to-2024
57|known:2025 level since-2025
37|known:2025 level to-2024
-23|known:2025 no since-2025
-17|known:2025-01 aim since-2025
-18|known:2025-01 level since-2025
-11|known:2025-02 aim since-2025
-45|known:2025-03 aim since-2025
-18|known:2025-03 level since-2025
-25|known:2025-04 aim since-2025
-8|known:2025-04-10 level since-2025
-15|known:2025-05 aim since-2025
-22|known:2025-05 level since-2025
-11|known:2025-05-28 aim since-2025
-46|known:2025-06 aim since-2025
-12|known:2025-06 level since-2025
-26|known:2025-06 no since-2025
-23|known:2025-07 aim since-2025
-18|known:2025-07 level since-2025
-8|known:2025-07 no since-2025
-24|known:2025-07/2025-09 level since-2025
-21|known:2025-08 aim since-2025
-10|known:2025-08 level since-2025
-9|known:2025-08-13 level since-2025
-13|known:2025-08-15 level since-2025
-14|known:2025-08-19 aim since-2025
-12|known:2025-09 aim since-2025
-17|known:2025-09 level since-2025
-10|known:2025-09-15 level since-2025
-9|known:2025-10 aim since-2025
-9|known:2025-10 level since-2025
-11|known:2025-10 no since-2025
-29|known:2025-11 aim since-2025
-44|known:2025-12 level since-2025
-29|known:2025-21 aim since-2025
-9|known:2025-21 aim to-2024
-8|known:2025-22 aim since-2025
-32|known:2025-22 level since-2025
-11|known:2025-23 aim since-2025
34|known:2025/2026 aim since-2025
91|known:2025/2026 level since-2025
47|known:2026 aim since-2025
50|known:2026 aim to-2024
92|known:2026 level since-2025
23|known:2026 no since-2025
-22|known:2026-01 aim since-2025
-21|known:2026-01 level since-2025
-8|known:2026-01-23 aim since-2025
-10|known:2026-01/2026-03 level since-2025
52|known:2026-03 aim since-2025
31|known:2026-03 level since-2025
-27|known:2026-04 aim since-2025
-9|known:2026-04 level since-2025
-38|known:2026-05 aim since-2025
-12|known:2026-05-30 level since-2025
-14|known:2026-06 aim since-2025
-43|known:2026-12 aim since-2025
-39|known:2026-12 level since-2025
-30|known:2026-21 level since-2025
-14|known:2026-24 aim since-2025
21|known:2026/2027 aim since-2025
148|known:2026/2027 level since-2025
88|known:2026/2029 aim since-2025
87|known:2026/2030 aim since-2025
83|known:2027 aim to-2024
11|known:2027 level since-2025
11|known:2027 level to-2024
58|known:2027 no since-2025
-25|known:2027 no to-2024
-31|known:2027-01 aim since-2025
-10|known:2027-03 level since-2025
43|known:2027-04 aim since-2025
11|known:2027/2028 aim since-2025
-16|known:2028 aim since-2025
69|known:2028 aim to-2024
87|known:2028 level since-2025
-38|known:2028 level to-2024
38|known:2028 no since-2025
22|known:2028-03 aim since-2025
9|known:2028-03 aim to-2024
-15|known:2029 aim since-2025
-45|known:2029 aim to-2024
-13|known:2029 level to-2024
23|known:2029 no since-2025
12|known:2029/2030 aim since-2025
20|known:2029/2030 level since-2025
48|known:202X aim since-2025
49|known:202X aim to-2024
-105|known:202X level since-2025
-54|known:202X level to-2024
-28|known:202X no since-2025
117|known:2030 aim to-2024
40|known:2030 level since-2025
-8|known:2030 level to-2021
-29|known:2030 level to-2024
57|known:2030 no since-2025
11|known:2030/2031 aim since-2025
24|known:2031 aim since-2025
18|known:2031 aim to-2021
-10|known:2031 aim to-2024
42|known:2031 level since-2025
-13|known:2031 no since-2025
90|known:2032 aim since-2025
-27|known:2032 aim to-2024
9|known:2032 level since-2025
10|known:2032 level to-2024
-19|known:2032/2033 level since-2025
32|known:2033 aim since-2025
11|known:2033 level since-2025
-24|known:2033 level to-2024
-8|known:2033 no to-2024
15|known:2033/2034 aim since-2025
13|known:2033/2034 aim to-2024
23|known:2033/2034 level to-2024
-47|known:2034 aim to-2024
-23|known:2034 level since-2025
-15|known:2034 level to-2024
33|known:2034/2035 level since-2025
19|known:2035 aim since-2025
-72|known:2035 level since-2025
15|known:2035 no since-2025
68|known:2036 aim since-2025
-10|known:2036 level since-2025
13|known:203X aim since-2025
10|known:203X aim to-2021
-10|known:203X aim to-2024
-27|known:2040 aim to-2024
-20|known:2055 level to-2024
-8|known:205X level to-2024
32|known:26 2025 level
-16|known:26 None level
13|known:27 2026 level
-9|known:27 None level
17|known:27.2 2026 level
-9|known:27.2 None level
-61|known:2E+1 2025 level
9|known:2E+1 None level
-11|known:2E+1-3E+1 2026 level
19|known:2E+1-3E+1 None level
-16|known:3 1976 level
43|known:3 1986 level
14|known:3 1990 level
13|known:3 1992 aim
24|known:3 1997 aim
21|known:3 1998 aim
13|known:3 1998 no
-12|known:3 2000 aim
34|known:3 2008 aim
-27|known:3 2009 level
-17|known:3 2013 aim
-10|known:3 2014 level
9|known:3 2015 aim
23|known:3 2017 aim
-19|known:3 2018 aim
-51|known:3 2022 level
-33|known:3 2023 aim
-43|known:3 2024 aim
-37|known:3 2024 level
19|known:3 2025 aim
15|known:3 2025 level
-40|known:3 2025-03 aim
-17|known:3 2025-04 aim
-8|known:3 2025-05 aim
-11|known:3 2025-06 aim
-12|known:3 2025/2026 aim
-28|known:3 2026 aim
50|known:3 2026 level
-8|known:3 2026 no
-49|known:3 2026-03 aim
-20|known:3 2026-05 aim
-11|known:3 2026-05-30 level
-23|known:3 2026-12 aim
15|known:3 2026/2027 aim
-8|known:3 2026/2030 aim
-52|known:3 2027 aim
18|known:3 2027 no
-13|known:3 2027-04 aim
-9|known:3 2028-03 aim
38|known:3 2029 aim
148|known:3 202X aim
80|known:3 2030 aim
34|known:3 2030 level
20|known:3 2031 aim
28|known:3 2031 level
-12|known:3 2031 no
-29|known:3 2032 aim
71|known:3 2032 level
46|known:3 2033 aim
-8|known:3 2033 level
14|known:3 2034 aim
-37|known:3 2035 aim
-23|known:3 2036 aim
-8|known:3 203X aim
-8|known:3 FY1987 aim
-30|known:3 FY2025 aim
9|known:3 FY2026 level
-50|known:3 FY2027 aim
50|known:3 FY2030 aim
13|known:3 FY2030 no
79|known:3 FY2031 aim
70|known:3 FY2032 aim
37|known:3 FY2035 aim
13|known:3 None aim
14|known:3 None no
-16|known:3-3.5 2026 aim
20|known:3-3.5 None aim
8|known:3.08 2024 level
24|known:3.1 1986 level
8|known:3.1 2014 level
-21|known:3.1 2024 level
40|known:3.1 2025 level
9|known:3.1 2026 aim
-40|known:3.1 2027 level
-14|known:3.1 FY1987 level
18|known:3.1 FY2023 level
-12|known:3.1 FY2025 level
-14|known:3.1 FY2027 level
-11|known:3.1 None aim
12|known:3.1 None level
21|known:3.12 2032 level
-15|known:3.12 2035 level
45|known:3.2 1998 level
-9|known:3.2 2003 aim
-10|known:3.2 2014 level
-12|known:3.2 2020 aim
84|known:3.2 2021 level
-83|known:3.2 2022 level
13|known:3.2 2025 aim
57|known:3.2 2025 level
-24|known:3.2 2026 level
-8|known:3.2 2027 level
8|known:3.2 2029 aim
-15|known:3.2 2029 level
-9|known:3.2 2035 aim
-15|known:3.2 FY2025 level
-11|known:3.2 None aim
-46|known:3.2 None level
35|known:3.22 2025 level
-21|known:3.22 None level
-11|known:3.3 2022 level
-20|known:3.3 2024 level
40|known:3.3 2026 aim
27|known:3.3 2026 level
-10|known:3.3 2027 level
-19|known:3.3 2030 aim
57|known:3.3 FY2026 level
-21|known:3.3 None aim
-29|known:3.3 None level
-18|known:3.32 2025 level
38|known:3.32 2026 aim
30|known:3.32 2026 level
-28|known:3.32 None aim
-9|known:3.32 None level
28|known:3.38 2024 level
-24|known:3.38 None level
-8|known:3.4 2014 level
17|known:3.4 2016 level
-40|known:3.4 2020 level
-43|known:3.4 2023 level
115|known:3.4 2024 level
23|known:3.4 2025 level
-23|known:3.4 2026 level
-11|known:3.4 FY1978 level
-10|known:3.4 FY2024 level
22|known:3.43 2024 level
-20|known:3.43 None level
-9|known:3.45 2026 level
12|known:3.45 None level
-8|known:3.5 1985 level
-11|known:3.5 2006 level
-15|known:3.5 2014 level
25|known:3.5 2018 level
49|known:3.5 2021 level
35|known:3.5 2022 level
-12|known:3.5 2024 aim
-57|known:3.5 2024 level
-51|known:3.5 2025 aim
13|known:3.5 2025 level
-30|known:3.5 2025-06 aim
-21|known:3.5 2025-06 no
-9|known:3.5 2025-07 aim
-28|known:3.5 2025-11 aim
-38|known:3.5 2026 aim
33|known:3.5 2026 level
9|known:3.5 2026 no
-17|known:3.5 2026-03 aim
-16|known:3.5 2026-05 aim
-10|known:3.5 2026-06 aim
-79|known:3.5 2027 aim
12|known:3.5 2027 level
-13|known:3.5 2028 aim
12|known:3.5 2029 aim
22|known:3.5 2029 no
-15|known:3.5 202X no
54|known:3.5 2030 aim
41|known:3.5 2030 no
-8|known:3.5 2031 aim
53|known:3.5 2031 level
80|known:3.5 2032 aim
-31|known:3.5 2032 level
-10|known:3.5 2033 aim
201|known:3.5 2035 aim
38|known:3.5 2035 level
-16|known:3.5 2035 no
78|known:3.5 2036 aim
19|known:3.5 203X no
-12|known:3.5 FY1976 level
-17|known:3.5 FY2021 level
-20|known:3.5 FY2025 aim
-70|known:3.5 FY2025 level
-8|known:3.5 FY2026 aim
14|known:3.5 FY2026 no
-22|known:3.5 FY2027 aim
-23|known:3.5 FY2027 level
17|known:3.5 FY2030 aim
-25|known:3.5 FY2031 aim
-20|known:3.5 FY2032 aim
21|known:3.5 FY2033 aim
34|known:3.5 FY2035 aim
9|known:3.5 FY2035 no
53|known:3.5 None aim
-46|known:3.5 None level
8|known:3.5 None no
-35|known:3.6 2016 level
19|known:3.6 2021 level
-10|known:3.6 2023 level
18|known:3.6 2027 level
-16|known:3.6 FY1991 level
-51|known:3.6 None level
-14|known:3.7 2024 level
-37|known:3.7 2026 level
-18|known:3.7 None aim
24|known:3.8 2013 level
-10|known:3.8 2024 aim
-11|known:3.8 2025-08 aim
-18|known:3.8 2026 aim
53|known:3.8 None aim
28|known:3.8 None level
-9|known:3.9 2014 level
-12|known:3.9 2024 level
16|known:3.9 2027 level
10|known:31 2025 level
-8|known:31 2026 level
-33|known:34 2021 level
53|known:34 2022 level
32|known:34 2024 level
-42|known:34 None level
-9|known:37 2022 level
25|known:37 2023 level
-15|known:37 None level
9|known:3E+1 1975 level
-25|known:3E+1 2025 level
14|known:3E+1 2026 level
22|known:3E+1 None level
38|known:4 1989 level
-9|known:4 1992 level
-9|known:4 2014 level
40|known:4 2023 aim
-8|known:4 2023 level
-46|known:4 2024 aim
-20|known:4 2025 aim
23|known:4 2025 level
50|known:4 2026 aim
-14|known:4 2026 level
18|known:4 2027 aim
31|known:4 2028 aim
36|known:4 2029 aim
-20|known:4 2035 aim
-52|known:4 FY1990 aim
63|known:4 FY1995 aim
-21|known:4 None aim
19|known:4 None level
18|known:4-5 None level
-10|known:4.1 1989 level
-31|known:4.1 2013 level
-30|known:4.1 2021 level
65|known:4.1 2024 level
26|known:4.12 2024 level
-18|known:4.12 None level
11|known:4.2 2024 level
26|known:4.4 2022 level
-26|known:4.4 2024 level
-12|known:4.4 None level
17|known:4.48 2025 level
-10|known:4.48 None level
22|known:4.5 2022 level
-45|known:4.5 2024 level
63|known:4.5 2025 level
8|known:4.5 2026 aim
10|known:4.5 2027 aim
8|known:4.5 2029 level
-55|known:4.5 None aim
28|known:4.6 FY2027 level
-14|known:4.6 None aim
-26|known:4.6 None level
-23|known:4.7 2024 level
16|known:4.7 2025 aim
10|known:4.7 FY2027 level
-35|known:4.7 None aim
22|known:4.7 None level
9|known:4.8 2024 level
-19|known:4.8 2025 level
8|known:4.8 2026 aim
42|known:4.8 2026 level
-26|known:4.8 None level
39|known:4.87 2026 aim
-34|known:4.87 None aim
18|known:4.9 1979 level
13|known:4.9 2009 level
-13|known:4.9 2024 level
51|known:4.9 2026 aim
16|known:4.9 2026 level
-16|known:4.9 None aim
-34|known:4.9 None level
18|known:4.9-16.9 None level
-12|known:4E+1 2024 level
35|known:4E+1 2025 level
30|known:5 197X level
23|known:5 1986 level
-37|known:5 198X level
-11|known:5 2014 aim
-8|known:5 2022 aim
-12|known:5 2024 aim
-35|known:5 2024 level
-53|known:5 2025 aim
-70|known:5 2025 level
-10|known:5 2025 no
-36|known:5 2025-06 aim
-18|known:5 2026 aim
-21|known:5 2026 level
-8|known:5 2026-03 aim
49|known:5 2027 aim
24|known:5 2027 level
52|known:5 2028 aim
76|known:5 2028 level
-37|known:5 2029 aim
102|known:5 2030 aim
18|known:5 2030 no
-12|known:5 2031 aim
-28|known:5 2032 aim
-8|known:5 2033 aim
111|known:5 2035 aim
37|known:5 2035 no
33|known:5 2036 aim
-26|known:5 FY1978 level
-36|known:5 FY2025 aim
-25|known:5 FY2026 aim
9|known:5 FY2027 aim
46|known:5 None aim
-20|known:5-6 2026 aim
106|known:5-6 2026/2030 aim
-64|known:5-6 2030 aim
-11|known:5-6 None aim
25|known:5.1 2026 level
-37|known:5.1 None level
12|known:5.2 1980 level
-9|known:5.2 None level
15|known:5.3 1984 level
22|known:5.3 2024 level
-48|known:5.3 None level
13|known:5.38 2026 level
-9|known:5.38 None level
22|known:5.4 2026 level
80|known:5.4 2026/2029 aim
-51|known:5.4 2029 aim
-22|known:5.4 2030 aim
-12|known:5.4 2035 aim
30|known:5.4 None aim
8|known:5.5 1990 level
-29|known:5.5 2025 level
41|known:5.5 2026 level
-20|known:5.5 2030 aim
23|known:5.5 None aim
18|known:5.5 None level
18|known:5.6 2024 level
-18|known:5.6 None level
25|known:5.9 2023 level
-30|known:6 1976 level
-10|known:6 1977 level
27|known:6 1980 level
23|known:6 1986 level
64|known:6 1988 level
94|known:6 198X level
8|known:6 2024 level
-41|known:6 2025 level
-10|known:6 2035 aim
-10|known:6 FY1987 level
-13|known:6 FY1988 level
-24|known:6 FY2026 level
24|known:6 None aim
30|known:6 None level
9|known:6 None no
8|known:6.1 None level
73|known:6.2 2025 level
-51|known:6.2 2026 level
-23|known:6.2 None level
33|known:6.3 None level
66|known:6.5 1987 level
18|known:6.5 2025 level
-15|known:6.5 FY1983 level
-22|known:6.5 FY1987 level
-66|known:6.5 None level
8|known:6.7 2024 level
-9|known:6.7 None level
-13|known:6.8 1968 level
-26|known:6.8 1979 level
13|known:6.8 2024 level
19|known:6.9 None level
-30|known:7 2023 level
22|known:7 2024 level
-36|known:7 None aim
25|known:7 None level
-9|known:7.1 2015 level
-15|known:7.1 2023 level
41|known:7.1 2024 level
-30|known:7.1 None level
13|known:7.3 2024 level
-10|known:7.3 None level
9|known:7.4 2022 level
-10|known:7.4 None level
17|known:7.8 2025 level
-12|known:7.8 None level
56|known:8 2025 level
-117|known:8 None level
-16|known:8.8 2022 level
54|known:8.8 2024 level
-26|known:8.8 None level
-25|known:9 2024 level
40|known:9 None level
90|known:AFG None level
9|known:AGO 1.3 None level
-30|known:AGO 2027 aim
32|known:AGO None aim
9|known:AGO None level
12|known:ALB 2 2025 level
-11|known:ALB 2 None level
-8|known:ALB 2024 level
21|known:ALB 2025 level
-44|known:ALB None level
-12|known:ALLIES 0.25 2026 aim
13|known:ALLIES 0.25 None aim
9|known:ALLIES 1.5 None aim
38|known:ALLIES 198X aim
-10|known:ALLIES 2 2025 aim
15|known:ALLIES 2 None aim
14|known:ALLIES 2 None level
-21|known:ALLIES 2025 aim
-20|known:ALLIES 2026 aim
-8|known:ALLIES 2026-01-23 aim
-11|known:ALLIES 2035 aim
12|known:ALLIES 3 None aim
36|known:ALLIES 3.5 None aim
34|known:ALLIES 5 None aim
81|known:ALLIES None aim
10|known:ALLIES None level
28|known:ARG 0.5 None level
-20|known:ARG 1.5 None aim
8|known:ARG 1982 level
-24|known:ARG 198X level
-16|known:ARG None aim
23|known:ARG None level
21|known:ARM 2028 aim
-20|known:ARM None aim
-13|known:ARM None level
77|known:AUS 0.15 None level
9|known:AUS 1.5 None aim
-23|known:AUS 1.8 None level
38|known:AUS 1.9 2023 level
20|known:AUS 1.9 2024 level
-44|known:AUS 1.9 None level
-30|known:AUS 1949 level
37|known:AUS 1984 level
13|known:AUS 198X level
-30|known:AUS 2 2013 aim
29|known:AUS 2 2020/2021 aim
10|known:AUS 2 2021 aim
24|known:AUS 2 2022 level
55|known:AUS 2 2023 aim
12|known:AUS 2 2023/2024 level
20|known:AUS 2 2024 level
-52|known:AUS 2 2025 level
72|known:AUS 2 2025/2026 level
-10|known:AUS 2 2026 level
-27|known:AUS 2 2033/2034 level
-51|known:AUS 2 FY2025 level
-13|known:AUS 2 None aim
64|known:AUS 2 None level
-8|known:AUS 2.02 2025-03 level
-12|known:AUS 2.02 2033/2034 level
22|known:AUS 2.02 None level
9|known:AUS 2.03 2025/2026 level
-12|known:AUS 2.05 2033/2034 level
11|known:AUS 2.05 None level
-14|known:AUS 2.1 2026 level
13|known:AUS 2.1 2026/2027 level
-19|known:AUS 2.1 2028 level
33|known:AUS 2.1 2033/2034 level
-14|known:AUS 2.1 FY2027 level
23|known:AUS 2.2 None aim
-15|known:AUS 2.2 None level
18|known:AUS 2.3 2029/2030 level
43|known:AUS 2.3 2033/2034 level
-9|known:AUS 2.3 FY2027 aim
-13|known:AUS 2.3 None aim
-39|known:AUS 2.3 None level
-10|known:AUS 2.33 2024 level
10|known:AUS 2.33 2033/2034 level
-8|known:AUS 2.4 2025/2026 aim
-8|known:AUS 2.4 2030 aim
-13|known:AUS 2.4 2032/2033 aim
24|known:AUS 2.4 2033 aim
61|known:AUS 2.4 2033 level
42|known:AUS 2.4 2033/2034 aim
-53|known:AUS 2.4 2035 aim
33|known:AUS 2.4 None aim
-59|known:AUS 2.4 None level
26|known:AUS 2.5 2030 aim
-28|known:AUS 2.5 2035 aim
85|known:AUS 2.8 2025 level
-42|known:AUS 2.8 2026 level
36|known:AUS 2.8 2026/2027 level
-19|known:AUS 2.8 2033 level
-10|known:AUS 2.8 2033/2034 level
-8|known:AUS 2.8 FY2025 level
-45|known:AUS 2.8 FY2026 level
30|known:AUS 2.8 None level
-9|known:AUS 2009 level
-30|known:AUS 2013 aim
29|known:AUS 2020/2021 aim
10|known:AUS 2021 aim
21|known:AUS 2022 level
55|known:AUS 2023 aim
19|known:AUS 2023 level
-45|known:AUS 2024 aim
15|known:AUS 2024 level
39|known:AUS 2024/2025 level
-17|known:AUS 2025 aim
18|known:AUS 2025 level
-12|known:AUS 2025-03 level
-8|known:AUS 2025-06 no
-14|known:AUS 2025-07 level
-11|known:AUS 2025-09 level
-10|known:AUS 2025/2026 aim
78|known:AUS 2025/2026 level
-66|known:AUS 2026 level
-11|known:AUS 2026-04 aim
-14|known:AUS 2026-05 aim
37|known:AUS 2026/2027 level
15|known:AUS 2028 aim
-19|known:AUS 2028 level
-25|known:AUS 2029 aim
18|known:AUS 2029/2030 level
-12|known:AUS 202X aim
-28|known:AUS 202X level
-15|known:AUS 202X no
-43|known:AUS 2030 aim
-14|known:AUS 2030 level
15|known:AUS 2030 no
11|known:AUS 2030/2031 aim
9|known:AUS 2031 aim
-12|known:AUS 2032/2033 aim
66|known:AUS 2033 aim
24|known:AUS 2033 level
36|known:AUS 2033/2034 aim
62|known:AUS 2033/2034 level
20|known:AUS 2034 aim
-47|known:AUS 2035 aim
-12|known:AUS 2036 aim
34|known:AUS 203X aim
-20|known:AUS 2055 level
-8|known:AUS 205X level
-9|known:AUS 3 2025 aim
-14|known:AUS 3 2026-05 aim
21|known:AUS 3 2028 aim
-31|known:AUS 3 2029 aim
-12|known:AUS 3 202X aim
-66|known:AUS 3 2030 aim
51|known:AUS 3 2033 aim
63|known:AUS 3 2035 aim
-12|known:AUS 3 2036 aim
14|known:AUS 3 203X aim
16|known:AUS 3 None aim
-8|known:AUS 3.5 2025-06 no
-15|known:AUS 3.5 202X no
15|known:AUS 3.5 2030 no
11|known:AUS 3.5 2031 aim
-26|known:AUS 3.5 2035 aim
26|known:AUS 3.5 None aim
13|known:AUS 3.5 None no
-19|known:AUS FY2024 level
-59|known:AUS FY2025 level
-50|known:AUS FY2026 level
-10|known:AUS FY2027 aim
-28|known:AUS FY2027 level
77|known:AUS None aim
32|known:AUS None level
23|known:AUS None no
8|known:AUS+JPN None aim
-21|known:AUS+JPN+KOR None aim
10|known:AUT 1.1 2025 level
11|known:AUT 2 2032 aim
-10|known:AUT 2 None aim
11|known:AUT 2025 level
10|known:AZE 5 None level
-9|known:BEL 1.2 2024 level
11|known:BEL 1.2 None level
60|known:BEL 1.3 2024 level
-13|known:BEL 1.3 2025 level
-30|known:BEL 1.3 2025-22 level
-14|known:BEL 1.3 2030 level
34|known:BEL 1.3 None level
8|known:BEL 1.7 None aim
53|known:BEL 2 2025 aim
44|known:BEL 2 2025 level
13|known:BEL 2 2029 aim
13|known:BEL 2 2029 no
-18|known:BEL 2 2034 aim
-18|known:BEL 2 2035 aim
-19|known:BEL 2 None aim
-45|known:BEL 2 None level
-13|known:BEL 2 None no
12|known:BEL 2022 level
45|known:BEL 2024 level
49|known:BEL 2025 aim
33|known:BEL 2025 level
-32|known:BEL 2025-22 level
34|known:BEL 2029 aim
13|known:BEL 2029 no
-15|known:BEL 2030 level
-14|known:BEL 2034 aim
13|known:BEL 3.5 2035 aim
-11|known:BEL 3.5 None aim
-53|known:BEL None aim
-43|known:BEL None level
-19|known:BEL None no
8|known:BEL+ESP 2 2025 level
-8|known:BEL+ESP 2 None level
8|known:BEL+ESP 2025 level
-35|known:BEL+ESP None level
-60|known:BEL+ESP+PRT 2 None level
-60|known:BEL+ESP+PRT None level
13|known:BEL+ITA 2 2025 aim
-17|known:BEL+ITA 2 None aim
13|known:BEL+ITA 2025 aim
-17|known:BEL+ITA None aim
-8|known:BEN None level
8|known:BGD 2025/2026 aim
33|known:BGR 2.06 2025 level
-26|known:BGR 2.06 2026 level
-13|known:BGR 2.2 None level
10|known:BGR 2023 level
45|known:BGR 2025 level
-25|known:BGR 2026 level
16|known:BGR 2035 aim
16|known:BGR 3.5 2035 aim
-16|known:BGR 3.5 None aim
-23|known:BGR None aim
-31|known:BGR None level
43|known:BHR 3.1 None level
43|known:BHR None level
-17|known:BOL None level
53|known:BRN None level
23|known:CAN 1 2013 level
-19|known:CAN 1 None level
-17|known:CAN 1.33 2029/2030 level
15|known:CAN 1.33 None level
-19|known:CAN 1.37 2014 level
77|known:CAN 1.37 2024 level
-23|known:CAN 1.37 2032 level
-29|known:CAN 1.37 FY2025 level
10|known:CAN 1.37 None level
46|known:CAN 1.38 2023 level
-72|known:CAN 1.38 2024 level
30|known:CAN 1.38 None level
25|known:CAN 1.4 2024 level
-22|known:CAN 1.4 2025 level
-8|known:CAN 1.4 2025/2026 level
-16|known:CAN 1.4 FY2025 level
26|known:CAN 1.4 None level
-23|known:CAN 1.45 2024 level
41|known:CAN 1.45 None level
-11|known:CAN 1.5 2030 level
10|known:CAN 1.5 2035 aim
12|known:CAN 1.5 None level
-43|known:CAN 1.6 None level
8|known:CAN 1.76 2029/2030 aim
21|known:CAN 1.76 2029/2030 level
77|known:CAN 1953 level
10|known:CAN 2 2025 level
43|known:CAN 2 2025/2026 aim
73|known:CAN 2 2026-03 aim
-20|known:CAN 2 2026-03 level
20|known:CAN 2 2030 aim
-24|known:CAN 2 2032 aim
-9|known:CAN 2 2035 aim
-25|known:CAN 2 FY2025 aim
17|known:CAN 2 FY2025 level
-48|known:CAN 2 None aim
10|known:CAN 2 None no
-21|known:CAN 2.1 None level
23|known:CAN 2013 level
-32|known:CAN 2014 level
8|known:CAN 2022 level
53|known:CAN 2023 level
-19|known:CAN 2024 level
-81|known:CAN 2025 level
43|known:CAN 2025/2026 aim
12|known:CAN 2026 aim
28|known:CAN 2026 level
56|known:CAN 2026-03 aim
-21|known:CAN 2026-03 level
-11|known:CAN 2027 level
17|known:CAN 2027 no
-30|known:CAN 2029 aim
8|known:CAN 2029/2030 aim
27|known:CAN 2030 aim
-16|known:CAN 2030 level
9|known:CAN 2030 no
-34|known:CAN 2032 aim
12|known:CAN 2032 level
61|known:CAN 2035 aim
-10|known:CAN 3 2035 aim
8|known:CAN 3.5 2030 aim
9|known:CAN 3.5 2030 no
46|known:CAN 3.5 2035 aim
-21|known:CAN 3.5 None aim
9|known:CAN 4 None aim
30|known:CAN 5 2035 aim
-15|known:CAN 5 None aim
-12|known:CAN 5 None no
8|known:CAN FY2024 level
-29|known:CAN FY2025 aim
14|known:CAN FY2025 level
-69|known:CAN None aim
-21|known:CHE 0.7 1990 level
30|known:CHE 0.7 None level
12|known:CHE 0.74 None level
-30|known:CHE 0.8 None no
-12|known:CHE 1 2028 aim
-9|known:CHE 1 2030 aim
58|known:CHE 1 2032 aim
8|known:CHE 1 2035 aim
-44|known:CHE 1 None aim
-16|known:CHE 1.5 2030 aim
-14|known:CHE 1.5 2032 aim
36|known:CHE 1.5 None aim
-9|known:CHE 2 2032 aim
10|known:CHE 2 None aim
39|known:CHE 2019 level
-26|known:CHE 2022 level
-13|known:CHE 2024 level
-13|known:CHE 2028 aim
38|known:CHE 2028 no
-24|known:CHE 2030 aim
-9|known:CHE 2030 level
28|known:CHE 2032 aim
9|known:CHE None aim
21|known:CHE None level
-40|known:CHE None no
20|known:CHL 1.5 2025 level
-25|known:CHL 1.5 2026 level
32|known:CHL 1.6 None level
-32|known:CHL 2019 level
20|known:CHL 2025 level
-25|known:CHL 2026 level
30|known:CHL None level
-33|known:CHN 1.2 2023 level
-19|known:CHN 1.2 2023/2024 level
41|known:CHN 1.2 2024 level
26|known:CHN 1.2 None level
17|known:CHN 1.3 2013 level
25|known:CHN 1.3 2017 level
25|known:CHN 1.3 2022 level
-13|known:CHN 1.3 2023 level
-9|known:CHN 1.3 2026 level
37|known:CHN 1.3 None level
-24|known:CHN 1.4 None level
-10|known:CHN 1.5 2021 level
-25|known:CHN 1.5 2023 level
-12|known:CHN 1.5 2024 level
-8|known:CHN 1.5 2025 level
-20|known:CHN 1.5 2026 level
-9|known:CHN 1.5 FY2025 level
85|known:CHN 1.5 None level
-13|known:CHN 1.7 1976 level
23|known:CHN 1.7 2020 level
52|known:CHN 1.7 2021 level
12|known:CHN 1.7 2022 level
27|known:CHN 1.7 2024 level
41|known:CHN 1.7 2025 level
19|known:CHN 1.7 2026 level
-22|known:CHN 1.7 FY2021 level
-29|known:CHN 1.7 FY2025 level
-26|known:CHN 1.7 FY2027 level
-44|known:CHN 1.7 None level
-31|known:CHN 1.8 None level
-13|known:CHN 1976 level
-20|known:CHN 2 2024 level
-11|known:CHN 2 2026 level
52|known:CHN 2 None level
8|known:CHN 2.3 None level
-42|known:CHN 2012 level
22|known:CHN 2014 level
25|known:CHN 2017 level
27|known:CHN 2020 level
40|known:CHN 2021 level
32|known:CHN 2022 level
-82|known:CHN 2023 level
-21|known:CHN 2023/2024 level
30|known:CHN 2024 level
41|known:CHN 2025 level
-9|known:CHN 2025/2026 level
-22|known:CHN 2026 level
-9|known:CHN 2027 level
-19|known:CHN 4 2024 level
18|known:CHN 4 None level
-14|known:CHN FY2018 level
-22|known:CHN FY2021 level
-44|known:CHN FY2025 level
-29|known:CHN FY2027 level
104|known:CHN None level
28|known:COL 2016 level
-25|known:COL 2024 level
-25|known:COL 3.1 2024 level
-62|known:CRI 1948 level
62|known:CRI None level
-10|known:CUB 2.9 None level
13|known:CUB 2020 level
-10|known:CUB None level
13|known:CYP 2024 level
-20|known:CYP None level
-25|known:CZE 2 2024 aim
-10|known:CZE 2 2027 aim
39|known:CZE 2 None aim
52|known:CZE 2.5 202X aim
-52|known:CZE 2.5 None aim
-25|known:CZE 2024 aim
29|known:CZE 2024 level
-10|known:CZE 2027 aim
-13|known:CZE 2029 aim
52|known:CZE 202X aim
10|known:CZE 2030 aim
16|known:CZE 3 2030 aim
-16|known:CZE 3 None aim
-12|known:CZE None aim
-33|known:CZE None level
-9|known:CZE None no
14|known:DEU 1 None level
83|known:DEU 1.2 2014 level
10|known:DEU 1.2 2016 level
49|known:DEU 1.2 2018 level
-60|known:DEU 1.2 2024 level
-16|known:DEU 1.2 None level
10|known:DEU 1.24 2018 level
40|known:DEU 1.3 2013 level
21|known:DEU 1.3 2014 level
-40|known:DEU 1.3 2024 level
-24|known:DEU 1.3 None level
10|known:DEU 1.36 None level
17|known:DEU 1.38 2019 level
-16|known:DEU 1.38 None level
8|known:DEU 1.4 2022 level
29|known:DEU 1.4 None level
35|known:DEU 1.5 2021 level
-19|known:DEU 1.5 2022 level
-11|known:DEU 1.5 2023 level
11|known:DEU 1.5 2024 aim
-20|known:DEU 1.5 2029 aim
16|known:DEU 1.5 None aim
-32|known:DEU 1.5 None level
43|known:DEU 1.57 2023 level
-40|known:DEU 1.57 2024 level
23|known:DEU 1.6 2023 level
-21|known:DEU 1.6 None level
65|known:DEU 1.9 2024 level
-48|known:DEU 1.9 2025 level
-21|known:DEU 1.9 None level
-22|known:DEU 1976 level
12|known:DEU 1977 level
24|known:DEU 1986 level
60|known:DEU 1989 level
36|known:DEU 1991 level
27|known:DEU 1992 level
26|known:DEU 1997 level
32|known:DEU 1998 level
-11|known:DEU 199X level
36|known:DEU 2 1991 level
-8|known:DEU 2 2014 aim
-16|known:DEU 2 2014 level
-11|known:DEU 2 2022 aim
-19|known:DEU 2 2022-02 aim
-10|known:DEU 2 2023 level
18|known:DEU 2 2024 aim
8|known:DEU 2 2024 level
-25|known:DEU 2 2027 aim
8|known:DEU 2 2028 aim
34|known:DEU 2 202X aim
-10|known:DEU 2 2030 aim
18|known:DEU 2 2031 aim
-34|known:DEU 2 203X aim
48|known:DEU 2 None aim
-9|known:DEU 2.01 2014 level
18|known:DEU 2.01 2024 level
14|known:DEU 2.1 1992 level
-66|known:DEU 2.1 2023 level
69|known:DEU 2.1 2024 level
11|known:DEU 2.12 2024 level
19|known:DEU 2.3 2025 level
-15|known:DEU 2.3 None level
13|known:DEU 2.4 2025 aim
45|known:DEU 2.4 2025 level
-21|known:DEU 2.4 2026 level
-10|known:DEU 2.4 2029 level
-9|known:DEU 2.4 FY2025 level
-11|known:DEU 2.4 None aim
22|known:DEU 2.4 None level
-13|known:DEU 2.8 2025 level
24|known:DEU 2.8 2026 level
-37|known:DEU 2.8 2029 level
10|known:DEU 2.8 None aim
-13|known:DEU 2.8 None level
-8|known:DEU 2005 level
-27|known:DEU 2006 level
41|known:DEU 2013 level
-9|known:DEU 2014 aim
94|known:DEU 2014 level
10|known:DEU 2016 level
45|known:DEU 2018 level
15|known:DEU 2019 level
36|known:DEU 2021 level
-11|known:DEU 2022 aim
-11|known:DEU 2022 level
-19|known:DEU 2022-02 aim
-79|known:DEU 2023 level
43|known:DEU 2024 aim
-37|known:DEU 2024 level
10|known:DEU 2025 aim
-26|known:DEU 2025 level
-17|known:DEU 2027 aim
69|known:DEU 2027 level
80|known:DEU 2029 aim
-18|known:DEU 2029 level
31|known:DEU 202X aim
-27|known:DEU 2030 aim
-24|known:DEU 2032 aim
-44|known:DEU 2035 aim
-35|known:DEU 203X aim
-15|known:DEU 3 1976 level
-9|known:DEU 3 2024 level
-11|known:DEU 3 2025 level
45|known:DEU 3 2027 level
13|known:DEU 3 None aim
10|known:DEU 3 None level
24|known:DEU 3.1 1986 level
24|known:DEU 3.1 2027 level
-14|known:DEU 3.1 FY1987 level
-29|known:DEU 3.1 None level
-15|known:DEU 3.2 2029 level
-12|known:DEU 3.2 None level
31|known:DEU 3.3 None level
-10|known:DEU 3.4 FY1978 level
10|known:DEU 3.4 None level
92|known:DEU 3.5 2029 aim
10|known:DEU 3.5 2029 level
-14|known:DEU 3.5 2031 aim
-39|known:DEU 3.5 2035 aim
-12|known:DEU 3.5 FY1976 level
-21|known:DEU 3.5 None aim
8|known:DEU 3.5 None level
37|known:DEU 4 2029 aim
-37|known:DEU 4 None aim
-20|known:DEU 5 2029 aim
31|known:DEU 5 None aim
-12|known:DEU FY1976 level
-11|known:DEU FY1978 level
-25|known:DEU FY1986 level
-14|known:DEU FY1987 level
-9|known:DEU FY2025 level
45|known:DEU None aim
-61|known:DEU None level
19|known:DEU None no
24|known:DNK 1.4 2022 level
-32|known:DNK 1.4 None level
17|known:DNK 1.65 2024 level
-17|known:DNK 1.65 None level
11|known:DNK 2 2030 aim
-9|known:DNK 2 None aim
12|known:DNK 2.1 None level
16|known:DNK 2.4 2024 level
-15|known:DNK 2.4 2026 level
8|known:DNK 2.4 None level
27|known:DNK 2.5 None level
-10|known:DNK 2.9 2030 level
10|known:DNK 2.9 None level
23|known:DNK 201X level
12|known:DNK 2022 level
9|known:DNK 2024 aim
27|known:DNK 2024 level
13|known:DNK 2026 aim
10|known:DNK 202X aim
-18|known:DNK 2030 level
-50|known:DNK 2035 aim
8|known:DNK 3 2026 aim
10|known:DNK 3 202X aim
13|known:DNK 3.2 2025 aim
17|known:DNK 3.5 2026 aim
-50|known:DNK 3.5 2035 aim
34|known:DNK 3.5 None aim
23|known:DNK 3.5 None level
11|known:DNK 3.8 None aim
26|known:DNK None aim
-15|known:DZA 2025 level
23|known:DZA None level
25|known:EGY 1.2 None level
26|known:EGY 2010 level
-26|known:EGY 2025 level
17|known:EGY None level
32|known:ESP 0.9 2014 level
-94|known:ESP 0.9 None level
-16|known:ESP 1 None level
39|known:ESP 1.28 2024 level
-11|known:ESP 1.28 2025 level
-20|known:ESP 1.28 2029 level
12|known:ESP 1.3 2024 level
10|known:ESP 1.4 2024 level
-44|known:ESP 1.4 2025 level
48|known:ESP 1.4 None level
8|known:ESP 1.5 2024 level
-8|known:ESP 1.5 None level
47|known:ESP 1986 level
-16|known:ESP 2 2014 level
-23|known:ESP 2 2024 level
51|known:ESP 2 2025 aim
9|known:ESP 2 2025 level
-12|known:ESP 2 2025-12 level
-13|known:ESP 2 2026 level
8|known:ESP 2 2029 aim
-33|known:ESP 2 None aim
52|known:ESP 2 None level
-26|known:ESP 2.1 2029 aim
-8|known:ESP 2.1 2032 aim
-30|known:ESP 2.1 2035 aim
82|known:ESP 2.1 None aim
48|known:ESP 2014 level
-12|known:ESP 2019 level
18|known:ESP 2024 level
46|known:ESP 2025 aim
-31|known:ESP 2025 level
-12|known:ESP 2025-12 level
-13|known:ESP 2026 level
49|known:ESP 2028 level
-22|known:ESP 2029 level
-18|known:ESP 2030 aim
13|known:ESP 2030 no
-42|known:ESP 2035 aim
-19|known:ESP 2035 no
-17|known:ESP 3.5 2035 no
-11|known:ESP 3.5 None aim
22|known:ESP 3.5 None no
49|known:ESP None aim
-82|known:ESP None level
20|known:ESP None no
10|known:ESP+ITA 2025 aim
-10|known:ESP+ITA None aim
16|known:EST 0.25 None aim
-11|known:EST 2 None level
8|known:EST 2014 level
-28|known:EST 2020 level
-16|known:EST 2023 aim
70|known:EST 2024 level
12|known:EST 2026 aim
13|known:EST 2026 level
92|known:EST 2026/2029 aim
24|known:EST 2028 aim
-52|known:EST 2029 aim
-31|known:EST 2030 aim
-10|known:EST 2030 level
-13|known:EST 2035 aim
8|known:EST 3 2024 aim
24|known:EST 3 2028 aim
-31|known:EST 3 None aim
46|known:EST 3.4 2024 level
-10|known:EST 3.4 2025 level
-8|known:EST 3.4 2026 level
15|known:EST 3.4 None level
22|known:EST 3.43 2024 level
-20|known:EST 3.43 None level
-17|known:EST 3.7 None aim
14|known:EST 5 2026 aim
-9|known:EST 5 2030 aim
8|known:EST 5 None aim
27|known:EST 5.1 2026 level
-25|known:EST 5.1 None level
80|known:EST 5.4 2026/2029 aim
-51|known:EST 5.4 2029 aim
-22|known:EST 5.4 2030 aim
-12|known:EST 5.4 2035 aim
30|known:EST 5.4 None aim
11|known:EST None aim
-32|known:EST None level
53|known:EST+LTU 2026 aim
53|known:EST+LTU 5 2026 aim
-28|known:EST+LTU 5 None aim
-28|known:EST+LTU None aim
15|known:EST+LTU+LVA 2 2018 level
-10|known:EST+LTU+LVA 2 None level
15|known:EST+LTU+LVA 2018 level
-8|known:EST+LTU+LVA None level
22|known:EST+USA 2024 level
22|known:EST+USA 3.4 2024 level
-21|known:EST+USA 3.4 None level
-21|known:EST+USA None level
-9|known:EU 1.5 2029 aim
-11|known:EU 1.5 2029 no
9|known:EU 1.5 None aim
20|known:EU 1.5 None no
-14|known:EU 1.9 2025 level
9|known:EU 1.9 None level
44|known:EU 2021 level
15|known:EU 2022 level
-12|known:EU 2023 level
-39|known:EU 2024 level
-14|known:EU 2025 level
-9|known:EU 2029 aim
-11|known:EU 2029 no
8|known:EU 2030 aim
10|known:EU None level
21|known:EU None no
47|known:FIN 2 None level
31|known:FIN 2.25 2023 level
-31|known:FIN 2.25 None level
-13|known:FIN 2.3 2023 level
40|known:FIN 2.3 2024 level
-26|known:FIN 2.3 None level
-37|known:FIN 2.4 2023 level
39|known:FIN 2.4 None level
-14|known:FIN 2.5 2029 aim
23|known:FIN 2.5 2029 level
14|known:FIN 2.5 None aim
-8|known:FIN 2.5 None level
-14|known:FIN 2017 level
-9|known:FIN 2023 level
9|known:FIN 2025 level
-8|known:FIN 2026 level
12|known:FIN 2028 aim
22|known:FIN 2029 level
13|known:FIN 2030 level
23|known:FIN 2035 aim
-9|known:FIN 2035 level
15|known:FIN 3 2028 aim
36|known:FIN 3 2029 aim
-31|known:FIN 3 2035 aim
-14|known:FIN 3 None aim
-20|known:FIN 3.2 None aim
-28|known:FIN None aim
31|known:FIN None level
49|known:FRA 1.9 2023 level
-22|known:FRA 1.9 2024 level
-10|known:FRA 1.9 2027 level
8|known:FRA 2 2025 aim
-17|known:FRA 2 2025 level
-18|known:FRA 2 None aim
19|known:FRA 2 None level
11|known:FRA 2 None no
16|known:FRA 2.06 2024 level
-10|known:FRA 2.06 None level
-18|known:FRA 2.1 2026 level
-26|known:FRA 2.1 None aim
37|known:FRA 2.1 None level
-18|known:FRA 2.2 2025 level
31|known:FRA 2.2 2026 level
11|known:FRA 2.2 2030 level
46|known:FRA 2.3 2027 level
75|known:FRA 2.3 2030 level
-39|known:FRA 2.3 None level
39|known:FRA 2.5 2030 aim
-24|known:FRA 2.5 2035 aim
11|known:FRA 2022 aim
-18|known:FRA 2023 level
9|known:FRA 2024 level
-56|known:FRA 2025 level
-13|known:FRA 2026 aim
8|known:FRA 2026 level
19|known:FRA 2026 no
-12|known:FRA 2027 aim
47|known:FRA 2027 level
-11|known:FRA 2029 level
-24|known:FRA 202X level
69|known:FRA 2030 aim
76|known:FRA 2030 level
-24|known:FRA 2032 aim
33|known:FRA 2035 aim
12|known:FRA 3-3.5 None aim
19|known:FRA 3.5 2026 no
-18|known:FRA 3.5 2027 aim
-23|known:FRA 3.5 2032 aim
58|known:FRA 3.5 2035 aim
-8|known:FRA 3.5 None aim
-18|known:FRA 3.5 None no
-51|known:FRA None aim
-29|known:FRA None level
-8|known:FRA None no
16|known:FY1967 level to-2024
-50|known:FY1978 level to-1999
14|known:FY1979 level to-1999
12|known:FY1980 level to-1999
27|known:FY1980 no to-1999
-21|known:FY1981 level to-1999
-34|known:FY1982 level to-1999
29|known:FY1985 aim to-1999
-32|known:FY1985 level to-1999
18|known:FY1985 no to-1999
-26|known:FY1986 level to-1999
91|known:FY1986/FY1990 level to-1999
111|known:FY1987 aim to-1999
-8|known:FY1987 level to-1999
-17|known:FY1987 no to-1999
-10|known:FY1988 no to-1999
-52|known:FY1990 aim to-1999
30|known:FY1990 level to-1999
-12|known:FY1991 aim to-1999
-34|known:FY1991/FY1995 level to-1999
8|known:FY1992 level to-1999
14|known:FY1994 level to-1999
42|known:FY1995 aim to-1999
22|known:FY1995 no to-1999
32|known:FY1999 level to-1999
-32|known:FY2000 level to-1999
43|known:FY2003 level to-2013
8|known:FY2006 level to-2013
-9|known:FY2008 level to-2013
9|known:FY2009 level to-2013
-13|known:FY2011 aim to-2013
24|known:FY2013 level to-2013
57|known:FY2015 level to-2021
-16|known:FY2015 no to-2021
40|known:FY2016 level to-2021
22|known:FY2017 level to-2021
42|known:FY2018 level to-2021
-17|known:FY2019 aim to-2021
12|known:FY2020 level to-2021
45|known:FY2021 level since-2025
-16|known:FY2021 level to-2021
20|known:FY2021 level to-2024
-10|known:FY2021 no to-2024
-8|known:FY2022 aim since-2025
-12|known:FY2022 aim to-2024
-96|known:FY2022 level since-2025
-47|known:FY2022 level to-2021
-34|known:FY2023 aim to-2024
51|known:FY2023 level to-2024
-20|known:FY2024 aim to-2024
-16|known:FY2024 level since-2025
-23|known:FY2024 level to-2024
37|known:FY2025 aim since-2025
-57|known:FY2025 aim to-2024
-42|known:FY2025 level since-2025
-9|known:FY2025 level to-2024
-19|known:FY2026 aim since-2025
14|known:FY2026 level since-2025
24|known:FY2026 no since-2025
-36|known:FY2027 aim since-2025
58|known:FY2027 aim to-2024
-15|known:FY2027 level to-2024
21|known:FY2027 no to-2024
57|known:FY2028 aim since-2025
35|known:FY2028 level since-2025
9|known:FY2028 no since-2025
22|known:FY2029 aim since-2025
41|known:FY2029 level since-2025
55|known:FY2030 aim since-2025
70|known:FY2030 level since-2025
11|known:FY2030 no since-2025
66|known:FY2031 aim since-2025
47|known:FY2031 level since-2025
-20|known:FY2031 no since-2025
53|known:FY2032 aim since-2025
16|known:FY2032 level since-2025
19|known:FY2033 aim since-2025
41|known:FY2035 aim since-2025
8|known:FY2035 no since-2025
-13|known:GBR 1.5 2027 aim
19|known:GBR 1.5 2035 aim
-10|known:GBR 1.9 None level
-11|known:GBR 1984 level
22|known:GBR 1986 level
43|known:GBR 1989 level
-44|known:GBR 198X level
12|known:GBR 2 None aim
11|known:GBR 2 None level
23|known:GBR 2 None no
-35|known:GBR 2.2 2022 level
47|known:GBR 2.2 None level
-8|known:GBR 2.3 2022 level
20|known:GBR 2.3 2023 level
61|known:GBR 2.3 2024 level
-22|known:GBR 2.3 2025 level
-40|known:GBR 2.3 2027 level
-13|known:GBR 2.3 2030 level
-10|known:GBR 2.3 FY2025 level
35|known:GBR 2.3 None level
29|known:GBR 2.33 2024 level
-27|known:GBR 2.33 None level
40|known:GBR 2.36 2025/2026 level
-25|known:GBR 2.36 FY2025 level
44|known:GBR 2.4 2025 level
44|known:GBR 2.4 2026 level
-35|known:GBR 2.4 2027 level
12|known:GBR 2.5 2010 level
-18|known:GBR 2.5 2024 level
-22|known:GBR 2.5 2025 aim
-27|known:GBR 2.5 2025-21 aim
67|known:GBR 2.5 2027 aim
47|known:GBR 2.5 2027-04 aim
-23|known:GBR 2.5 2029 aim
-31|known:GBR 2.5 202X aim
-18|known:GBR 2.5 2030 aim
-10|known:GBR 2.5 2032 aim
-13|known:GBR 2.5 2034 aim
-8|known:GBR 2.5 2035 aim
45|known:GBR 2.5 None aim
9|known:GBR 2.5 None level
53|known:GBR 2.6 2027 aim
67|known:GBR 2.6 2027 level
13|known:GBR 2.6 2027-04 aim
8|known:GBR 2.6 2027-04 level
16|known:GBR 2.6 2029/2030 level
-21|known:GBR 2.6 2035 aim
-31|known:GBR 2.6 None aim
-82|known:GBR 2.6 None level
8|known:GBR 2.7 2030 level
13|known:GBR 2010 level
-46|known:GBR 2022 level
-30|known:GBR 2023 aim
8|known:GBR 2023 level
9|known:GBR 2024 level
-32|known:GBR 2025 aim
22|known:GBR 2025 level
-27|known:GBR 2025-21 aim
40|known:GBR 2025/2026 level
29|known:GBR 2026 level
21|known:GBR 2027 aim
44|known:GBR 2027-04 aim
13|known:GBR 2028 aim
17|known:GBR 2029 aim
16|known:GBR 2029/2030 level
-38|known:GBR 202X aim
38|known:GBR 2030 aim
-13|known:GBR 2030 level
-9|known:GBR 2032 aim
11|known:GBR 2035 aim
-11|known:GBR 2035 level
-29|known:GBR 3 2023 aim
-72|known:GBR 3 2027 aim
-13|known:GBR 3 2027-04 aim
9|known:GBR 3 2028 aim
38|known:GBR 3 2029 aim
66|known:GBR 3 2030 aim
21|known:GBR 3 2034 aim
-9|known:GBR 3 2035 aim
15|known:GBR 3 None aim
25|known:GBR 3.5 2035 aim
-17|known:GBR 3.5 None aim
38|known:GBR 4 1989 level
-18|known:GBR 4 None level
13|known:GBR 4.7 None level
-43|known:GBR 5 198X level
-11|known:GBR 5 2027 aim
9|known:GBR 5 2035 aim
34|known:GBR 5 None level
15|known:GBR 5.3 1984 level
-13|known:GBR 5.3 None level
-9|known:GBR 7 None level
-9|known:GBR FY1976 level
-40|known:GBR FY2025 level
34|known:GBR None no
-11|known:GEO 1.8 2026 level
12|known:GEO 1.8 None level
-12|known:GEO 2 2025 aim
27|known:GEO 2 None aim
-12|known:GEO 2025 aim
-16|known:GEO 2026 aim
-11|known:GEO 2026 level
28|known:GEO None aim
42|known:GRC 2 None level
18|known:GRC 2.2 2014 level
26|known:GRC 2.4 2016 level
-12|known:GRC 2.4 2027 aim
12|known:GRC 2.4 None aim
-17|known:GRC 2.4 None level
15|known:GRC 2014 level
-11|known:GRC 2015 level
31|known:GRC 2016 level
8|known:GRC 2021 level
32|known:GRC 2022 level
10|known:GRC 2023 level
-11|known:GRC 2024 level
-34|known:GRC 2025 level
13|known:GRC 2026 level
-12|known:GRC 2027 aim
-14|known:GRC 2035 level
19|known:GRC 3 2023 level
-21|known:GRC 3 2025 level
15|known:GRC 3 2026 level
8|known:GRC 3.08 2024 level
17|known:GRC 3.1 2024 level
-26|known:GRC 3.1 2025 level
10|known:GRC 3.1 None level
26|known:GRC None aim
-27|known:GRC None level
-11|known:HRV 2.5 2027 aim
-21|known:HRV 2027 aim
26|known:HRV 2030 aim
-9|known:HRV 3 2027 aim
27|known:HRV 3 2030 aim
-10|known:HRV 3 None aim
-14|known:HRV None aim
50|known:HUN 0.8 2015 level
-50|known:HUN 0.8 None level
-9|known:HUN 1.4 None level
-9|known:HUN 1999 level
34|known:HUN 2 None aim
10|known:HUN 2 None level
-30|known:HUN 2.1 2024 level
39|known:HUN 2.1 None level
50|known:HUN 2015 level
-9|known:HUN 2023 level
-36|known:HUN 2024 level
-8|known:HUN 2025 level
10|known:HUN 5 None no
35|known:HUN None aim
38|known:IDN 0.7 2023 level
30|known:IDN 0.7 None level
15|known:IDN 0.8 2025 level
8|known:IDN 0.8 None aim
51|known:IDN 0.8 None level
11|known:IDN 1 1998 level
25|known:IDN 1 2025 level
-63|known:IDN 1 None level
-21|known:IDN 1.1 None level
-29|known:IDN 1.3 2025 level
64|known:IDN 1.3 2026 level
-33|known:IDN 1.3 None level
26|known:IDN 1.5 2029 aim
-11|known:IDN 1.5 None aim
11|known:IDN 1998 level
50|known:IDN 1999 level
52|known:IDN 2023 level
-12|known:IDN 2024 level
16|known:IDN 2025 level
67|known:IDN 2026 level
26|known:IDN 2029 aim
21|known:IDN 2029 level
-48|known:IDN None level
-53|known:IND 1.5 None level
-17|known:IND 1.58 1962 level
16|known:IND 1.58 None level
-34|known:IND 1.65 1962 level
34|known:IND 1.65 None level
10|known:IND 1.8 None level
-20|known:IND 1.9 2018 level
-50|known:IND 1.9 2024 level
25|known:IND 1.9 2024/2025 level
87|known:IND 1.9 2025/2026 level
-13|known:IND 1.9 2035 level
-16|known:IND 1.9 FY2024 level
38|known:IND 1.9 FY2025 level
41|known:IND 1.9 None level
13|known:IND 1.97 2023/2024 level
-12|known:IND 1.97 None level
-44|known:IND 1962 level
14|known:IND 1987/1988 level
-57|known:IND 2 2025/2026 level
79|known:IND 2 2026/2027 level
-16|known:IND 2 None level
9|known:IND 2.1 None level
-26|known:IND 2.3 2025/2026 level
15|known:IND 2.3 None level
26|known:IND 2.4 2023 level
-26|known:IND 2.4 None level
27|known:IND 2.5 2030 aim
-21|known:IND 2.5 2031 aim
-20|known:IND 2018 aim
37|known:IND 2018 level
-19|known:IND 2021 level
15|known:IND 2022/2023 level
43|known:IND 2023 level
8|known:IND 2023/2024 level
-66|known:IND 2024 level
15|known:IND 2024/2025 level
-15|known:IND 2025 level
-14|known:IND 2025/2026 aim
37|known:IND 2025/2026 level
16|known:IND 2026/2027 aim
37|known:IND 2026/2027 level
18|known:IND 2030 aim
-21|known:IND 2031 aim
-13|known:IND 2035 level
-19|known:IND 3 2018 aim
-10|known:IND 3 2025/2026 aim
16|known:IND 3 2026/2027 aim
-9|known:IND 3 2030 aim
29|known:IND 3 None aim
9|known:IND FY2024 level
37|known:IND FY2025 level
31|known:IND None aim
-26|known:IND None level
10|known:IND None no
-11|known:IRL 0.2 2024 level
-25|known:IRL 0.2 2025 level
47|known:IRL 0.2 None level
-8|known:IRL 0.25 2024 level
18|known:IRL 0.25 None level
-10|known:IRL 0.3 2025 level
24|known:IRL 0.3 2026 level
-15|known:IRL 0.3 2028 aim
18|known:IRL 0.3 2030 aim
-14|known:IRL 0.4 None level
10|known:IRL 1 None aim
-25|known:IRL 2024 level
-27|known:IRL 2025 level
34|known:IRL 2026 level
-27|known:IRL 2026 no
-16|known:IRL 2028 aim
-11|known:IRL 2028 level
17|known:IRL 2030 aim
12|known:IRL None aim
42|known:IRL None level
27|known:IRL None no
17|known:IRN 2 2024 level
-16|known:IRN 2 None level
17|known:IRN 2024 level
13|known:ISL None level
9|known:ISR 1975 level
40|known:ISR 198X level
25|known:ISR 2022 level
-29|known:ISR 2023 level
-17|known:ISR 2024 level
-38|known:ISR 2025 level
16|known:ISR 2026 aim
76|known:ISR 2028 level
-11|known:ISR 2034 aim
-27|known:ISR 2035 aim
-60|known:ISR 2E+1 None level
9|known:ISR 3E+1 1975 level
-13|known:ISR 3E+1 2024 level
27|known:ISR 3E+1 None level
26|known:ISR 4.4 2022 level
-22|known:ISR 4.4 2024 level
22|known:ISR 4.5 2022 level
-13|known:ISR 4.5 None aim
24|known:ISR 4.5 None level
-35|known:ISR 5 2024 level
-51|known:ISR 5 2025 level
14|known:ISR 5 None level
-10|known:ISR 6 2035 aim
17|known:ISR 6 None aim
8|known:ISR 7 None aim
17|known:ISR 7.8 2025 level
-12|known:ISR 7.8 None level
-16|known:ISR 8.8 2022 level
54|known:ISR 8.8 2024 level
-28|known:ISR 8.8 None level
-11|known:ISR 9 None level
24|known:ISR None aim
-46|known:ISR None level
-11|known:ITA 0.1 None no
-11|known:ITA 0.5 2028 aim
21|known:ITA 0.5 None aim
8|known:ITA 1.2 None level
13|known:ITA 1.49 2024 level
-9|known:ITA 1.49 None level
12|known:ITA 1.5 2022 level
15|known:ITA 1.5 2023 level
65|known:ITA 1.5 2024 level
28|known:ITA 1.5 None level
-14|known:ITA 1.57 2025 level
17|known:ITA 1.57 None level
12|known:ITA 1.6 2024 level
-13|known:ITA 1.6 None level
-32|known:ITA 2 2024 level
22|known:ITA 2 2025 aim
49|known:ITA 2 2025 level
21|known:ITA 2 2028 aim
-30|known:ITA 2 None aim
9|known:ITA 2.1 2025 level
14|known:ITA 2.5 2027 aim
-14|known:ITA 2.5 None aim
-14|known:ITA 2014 level
17|known:ITA 2022 level
27|known:ITA 2023 level
45|known:ITA 2024 level
20|known:ITA 2025 aim
36|known:ITA 2025 level
-18|known:ITA 2025-05 level
-8|known:ITA 2026 level
10|known:ITA 2027 aim
17|known:ITA 2027 no
14|known:ITA 2028 aim
18|known:ITA 2030 aim
12|known:ITA 2032 aim
31|known:ITA 2035 aim
23|known:ITA 3.5 2035 aim
-20|known:ITA 3.5 None aim
12|known:ITA 5 2032 aim
10|known:ITA 5 2035 aim
-22|known:ITA 5 None aim
-78|known:ITA None aim
17|known:ITA None level
14|known:JOR 2024 no
-14|known:JOR None no
11|known:JPN 0.3 None no
-79|known:JPN 0.5 None aim
-13|known:JPN 0.79 1955 level
14|known:JPN 0.79 1970 level
14|known:JPN 0.8 None aim
34|known:JPN 0.9 1976 level
-9|known:JPN 0.9 1981 level
-26|known:JPN 0.9 2012 level
-44|known:JPN 0.9 2018 level
-12|known:JPN 0.9 2027 level
21|known:JPN 0.9 FY1976 level
10|known:JPN 0.9 FY1978 level
29|known:JPN 0.9 FY1979 level
19|known:JPN 0.9 FY1980 level
11|known:JPN 0.9 FY2019 level
59|known:JPN 0.9 None aim
71|known:JPN 0.9 None level
25|known:JPN 0.91 FY1981 level
-12|known:JPN 0.91 None level
16|known:JPN 0.92 FY1980 level
33|known:JPN 0.92 FY2018 level
-10|known:JPN 0.92 None level
14|known:JPN 0.93 FY1982 level
17|known:JPN 0.93 FY2017 level
-14|known:JPN 0.93 None level
-26|known:JPN 0.94 None level
9|known:JPN 0.948 FY1994 level
-13|known:JPN 0.95 1976 level
-33|known:JPN 0.95 2023 level
-12|known:JPN 0.95 FY2020 level
70|known:JPN 0.95 FY2021 level
14|known:JPN 0.95 FY2022 level
-9|known:JPN 0.95 FY2023 level
-18|known:JPN 0.95 FY2027 level
22|known:JPN 0.95 None level
11|known:JPN 0.954 FY1991 level
-11|known:JPN 0.954 None level
9|known:JPN 0.96 FY2013 level
-8|known:JPN 0.96 FY2021 level
47|known:JPN 0.96 FY2022 level
-20|known:JPN 0.96 FY2023 level
-13|known:JPN 0.96 FY2027 level
-8|known:JPN 0.96 None level
25|known:JPN 0.97-1.02 FY1987 level
43|known:JPN 0.97-1.02 None level
20|known:JPN 0.978 FY1983 level
-18|known:JPN 0.978 None level
44|known:JPN 0.98 FY1983 level
-12|known:JPN 0.98 None aim
11|known:JPN 0.99 FY1999 level
-19|known:JPN 0.99 None aim
-14|known:JPN 0.99 None level
44|known:JPN 0.991 FY1999 level
21|known:JPN 0.993 FY1986 level
-15|known:JPN 0.993 None level
24|known:JPN 0.997 FY1985 level
33|known:JPN 0.997 FY1990 level
-25|known:JPN 0.997 None level
8|known:JPN 1 1967 level
-37|known:JPN 1 196X level
-31|known:JPN 1 1976 no
-9|known:JPN 1 197X level
38|known:JPN 1 197X no
25|known:JPN 1 1983 aim
-49|known:JPN 1 1987 level
-13|known:JPN 1 1987 no
20|known:JPN 1 1989 level
-29|known:JPN 1 1990 aim
57|known:JPN 1 1990 level
-10|known:JPN 1 1995 level
-27|known:JPN 1 1998 level
11|known:JPN 1 199X level
-9|known:JPN 1 200X level
-21|known:JPN 1 2012 level
-28|known:JPN 1 2013 level
-36|known:JPN 1 2015 level
45|known:JPN 1 2020 level
69|known:JPN 1 2022 level
-10|known:JPN 1 2022-12 level
-13|known:JPN 1 2023 level
-35|known:JPN 1 2024 level
-9|known:JPN 1 2027 no
-12|known:JPN 1 2030 level
27|known:JPN 1 FY1980 no
18|known:JPN 1 FY1985 no
46|known:JPN 1 FY1987 aim
63|known:JPN 1 FY1987 level
-17|known:JPN 1 FY1987 no
-10|known:JPN 1 FY1988 no
50|known:JPN 1 FY1990 level
15|known:JPN 1 FY1991 level
22|known:JPN 1 FY1995 no
72|known:JPN 1 FY2015 level
42|known:JPN 1 FY2016 level
16|known:JPN 1 FY2020 level
38|known:JPN 1 FY2021 level
125|known:JPN 1 FY2022 level
-60|known:JPN 1 FY2023 level
-9|known:JPN 1 FY2024 level
-66|known:JPN 1 FY2025 level
-45|known:JPN 1 FY2026 level
-71|known:JPN 1 FY2027 level
-8|known:JPN 1 FY2027 no
-13|known:JPN 1 FY2030 level
15|known:JPN 1 None aim
30|known:JPN 1 None level
62|known:JPN 1 None no
-15|known:JPN 1.004 1976 level
-9|known:JPN 1.004 1986-12 level
-9|known:JPN 1.004 1986-12-30 level
18|known:JPN 1.004 1987 level
60|known:JPN 1.004 FY1987 level
-33|known:JPN 1.004 None level
22|known:JPN 1.006 FY1989 level
33|known:JPN 1.013 FY1988 level
-19|known:JPN 1.013 None level
8|known:JPN 1.02 FY1987 aim
31|known:JPN 1.02 None level
-48|known:JPN 1.03 FY1986 level
68|known:JPN 1.03 FY1986/FY1990 level
-17|known:JPN 1.03 FY1990 level
-31|known:JPN 1.03 None aim
-35|known:JPN 1.038 1990 level
56|known:JPN 1.038 None level
-27|known:JPN 1.04 1985 level
-8|known:JPN 1.04 1985-09-18 level
-28|known:JPN 1.04 FY1986 level
18|known:JPN 1.04 None aim
45|known:JPN 1.04 None level
-32|known:JPN 1.09 FY2021 level
30|known:JPN 1.09 FY2022 level
50|known:JPN 1.09 None level
-18|known:JPN 1.1 1960 level
-15|known:JPN 1.1 2021 level
61|known:JPN 1.1 2022 level
45|known:JPN 1.1 FY2022 level
-18|known:JPN 1.1 FY2023 level
-15|known:JPN 1.1 FY2025 level
-10|known:JPN 1.1 FY2027 level
-19|known:JPN 1.1 None level
-22|known:JPN 1.1-1.3 None level
38|known:JPN 1.19 FY2023 level
-9|known:JPN 1.19 FY2027 level
-9|known:JPN 1.19 None level
113|known:JPN 1.2 2023 level
-66|known:JPN 1.2 2024 level
64|known:JPN 1.2 FY2022 level
46|known:JPN 1.2 FY2023 level
-137|known:JPN 1.2 FY2024 level
24|known:JPN 1.2 None aim
11|known:JPN 1.2 None level
19|known:JPN 1.24 FY2021 level
25|known:JPN 1.24 FY2022 level
-33|known:JPN 1.24 FY2027 level
11|known:JPN 1.24 None level
-20|known:JPN 1.3 2024 level
-36|known:JPN 1.3 2025 level
24|known:JPN 1.3 FY2018 level
-31|known:JPN 1.3 FY2019 level
-10|known:JPN 1.3 FY2023 level
64|known:JPN 1.3 FY2024 level
-27|known:JPN 1.3 FY2025 level
49|known:JPN 1.3 None level
-35|known:JPN 1.4 1952 level
-20|known:JPN 1.4 1958 level
-11|known:JPN 1.4 2022 level
-41|known:JPN 1.4 2023 level
96|known:JPN 1.4 2024 level
93|known:JPN 1.4 2025 level
-40|known:JPN 1.4 FY2022 level
135|known:JPN 1.4 FY2023 level
-27|known:JPN 1.4 FY2024 level
-25|known:JPN 1.4 FY2025 level
-10|known:JPN 1.4 FY2026 level
-24|known:JPN 1.4 FY2027 level
-66|known:JPN 1.4 None level
-13|known:JPN 1.5 2026 level
-54|known:JPN 1.5 FY1987 level
-10|known:JPN 1.5 FY2022 level
34|known:JPN 1.5 FY2024 level
63|known:JPN 1.5 FY2025 level
12|known:JPN 1.5 FY2027 level
20|known:JPN 1.5 None aim
-85|known:JPN 1.5 None level
-33|known:JPN 1.6 2022 level
-42|known:JPN 1.6 2025 level
-58|known:JPN 1.6 FY2022 level
-22|known:JPN 1.6 FY2023 level
160|known:JPN 1.6 FY2024 level
55|known:JPN 1.6 FY2025 level
16|known:JPN 1.6 FY2026 level
-14|known:JPN 1.6 FY2027 aim
22|known:JPN 1.6 FY2027 level
13|known:JPN 1.6 None aim
11|known:JPN 1.6 None level
-22|known:JPN 1.7 2025 level
-9|known:JPN 1.7 2026 level
-38|known:JPN 1.7 FY2022 level
40|known:JPN 1.7 FY2025 level
18|known:JPN 1.7 FY2026 level
69|known:JPN 1.7 FY2027 level
-21|known:JPN 1.7 None level
-21|known:JPN 1.75 2025 level
-22|known:JPN 1.75 FY2022 level
28|known:JPN 1.75 FY2025 level
-9|known:JPN 1.75 None level
-10|known:JPN 1.8 2014 level
-51|known:JPN 1.8 2022 level
-10|known:JPN 1.8 2023 level
-45|known:JPN 1.8 2024 level
-19|known:JPN 1.8 2025 level
-9|known:JPN 1.8 2026-03 level
11|known:JPN 1.8 2027 level
-25|known:JPN 1.8 FY2022 level
-21|known:JPN 1.8 FY2025 aim
164|known:JPN 1.8 FY2025 level
-18|known:JPN 1.8 FY2026 level
8|known:JPN 1.8 FY2027 level
71|known:JPN 1.8 None aim
41|known:JPN 1.8 None level
-12|known:JPN 1.9 2014 level
-25|known:JPN 1.9 2022 level
-39|known:JPN 1.9 FY2022 level
-19|known:JPN 1.9 FY2025 level
120|known:JPN 1.9 FY2026 level
30|known:JPN 1.9 FY2027 level
-16|known:JPN 1.9 FY2031 level
-20|known:JPN 1.9 None level
-8|known:JPN 1944 level
-36|known:JPN 1952 level
-8|known:JPN 1955 level
-21|known:JPN 1958 level
18|known:JPN 195X level
-22|known:JPN 1960 level
8|known:JPN 1967 level
-37|known:JPN 196X level
8|known:JPN 1970 level
-21|known:JPN 1972 level
-9|known:JPN 1976 level
-31|known:JPN 1976 no
-16|known:JPN 197X level
38|known:JPN 197X no
-15|known:JPN 1980 level
-68|known:JPN 1981 level
-30|known:JPN 1982-07-23 level
25|known:JPN 1983 aim
14|known:JPN 1985 aim
-31|known:JPN 1985 level
-11|known:JPN 1985-09-18 level
-14|known:JPN 1986 level
-9|known:JPN 1986-12 level
-9|known:JPN 1986-12-30 level
33|known:JPN 1986/1990 level
-12|known:JPN 1987 aim
16|known:JPN 1987 level
-14|known:JPN 1987 no
32|known:JPN 1987/1988 aim
-12|known:JPN 1988 level
18|known:JPN 1989 level
-22|known:JPN 198X aim
-69|known:JPN 1990 aim
27|known:JPN 1990 level
-18|known:JPN 1991-03 level
-27|known:JPN 1993 aim
-9|known:JPN 1997 level
-28|known:JPN 1998 level
-11|known:JPN 1999 level
14|known:JPN 199X level
-17|known:JPN 2 198X aim
-8|known:JPN 2 2021 aim
-56|known:JPN 2 2022 aim
-32|known:JPN 2 2022 level
-8|known:JPN 2 2022-12 aim
-21|known:JPN 2 2023 aim
61|known:JPN 2 2024 aim
-28|known:JPN 2 2025 aim
-10|known:JPN 2 2025 level
-19|known:JPN 2 2025-12 level
21|known:JPN 2 2025/2026 level
-59|known:JPN 2 2026 aim
-79|known:JPN 2 2026 level
136|known:JPN 2 2026-03 aim
68|known:JPN 2 2026-03 level
-10|known:JPN 2 2026-04 aim
-18|known:JPN 2 2026-12 aim
-29|known:JPN 2 2026-21 level
72|known:JPN 2 2027 aim
-9|known:JPN 2 2027 level
-23|known:JPN 2 2027 no
-31|known:JPN 2 2027-01 aim
9|known:JPN 2 2028 aim
-17|known:JPN 2 2028 level
41|known:JPN 2 2028-03 aim
-26|known:JPN 2 2029 aim
-56|known:JPN 2 2030 aim
-22|known:JPN 2 2030 level
42|known:JPN 2 2031 aim
-9|known:JPN 2 2035 aim
-27|known:JPN 2 2036 aim
-32|known:JPN 2 2040 aim
-10|known:JPN 2 FY2021 no
-16|known:JPN 2 FY2022 aim
-69|known:JPN 2 FY2022 level
-12|known:JPN 2 FY2023 aim
-14|known:JPN 2 FY2024 aim
153|known:JPN 2 FY2025 aim
159|known:JPN 2 FY2025 level
16|known:JPN 2 FY2025 no
-14|known:JPN 2 FY2026 aim
52|known:JPN 2 FY2026 level
133|known:JPN 2 FY2027 aim
52|known:JPN 2 FY2027 no
16|known:JPN 2 FY2028 aim
-15|known:JPN 2 FY2030 aim
9|known:JPN 2 FY2030 level
-53|known:JPN 2 FY2031 aim
-8|known:JPN 2 FY2035 aim
37|known:JPN 2 None aim
62|known:JPN 2 None level
-20|known:JPN 2 None no
-38|known:JPN 2.1 2026-12 level
-24|known:JPN 2.1 FY2022 level
24|known:JPN 2.1 FY2026 aim
50|known:JPN 2.1 FY2026 level
20|known:JPN 2.1 FY2027 aim
40|known:JPN 2.1 FY2027 level
-10|known:JPN 2.1 FY2031 level
-43|known:JPN 2.1 None aim
-13|known:JPN 2.1 None level
-36|known:JPN 2.2 2027 level
48|known:JPN 2.2 FY2027 level
18|known:JPN 2.2 None level
17|known:JPN 2.3 FY2027 level
15|known:JPN 2.3 None aim
-19|known:JPN 2.3 None level
-22|known:JPN 2.4 FY2025 level
15|known:JPN 2.4 FY2027 level
-15|known:JPN 2.4 None level
16|known:JPN 2.4 None no
-12|known:JPN 2.5 2027 aim
10|known:JPN 2.5 2028 aim
-31|known:JPN 2.5 202X level
-37|known:JPN 2.5 2030 aim
44|known:JPN 2.5 2030 level
-9|known:JPN 2.5 2031 aim
-27|known:JPN 2.5 2031 level
25|known:JPN 2.5 203X aim
-23|known:JPN 2.5 FY2025 level
24|known:JPN 2.5 FY2026 no
14|known:JPN 2.5 FY2027 aim
13|known:JPN 2.5 FY2027 level
51|known:JPN 2.5 FY2028 aim
20|known:JPN 2.5 FY2028 level
22|known:JPN 2.5 FY2029 aim
14|known:JPN 2.5 FY2030 level
11|known:JPN 2.5 FY2031 aim
8|known:JPN 2.5 FY2032 aim
-18|known:JPN 2.5 FY2035 aim
-11|known:JPN 2.5 None level
-25|known:JPN 2.6 FY2026 level
-25|known:JPN 2.6 FY2027 level
10|known:JPN 2.6 FY2028 level
17|known:JPN 2.6 FY2029 level
87|known:JPN 2.6 FY2031 level
-17|known:JPN 2.6 None aim
8|known:JPN 2.7 None aim
44|known:JPN 2.8 2030 aim
18|known:JPN 2.8 2030 level
-45|known:JPN 2.8 FY2025 level
53|known:JPN 2.8 FY2030 level
-45|known:JPN 2.8 None aim
-11|known:JPN 2.8 None level
-9|known:JPN 2003 level
-9|known:JPN 200X level
-9|known:JPN 2012 level
-29|known:JPN 2013 level
-21|known:JPN 2014 level
-8|known:JPN 2015 aim
-43|known:JPN 2015 level
-44|known:JPN 2016 level
-8|known:JPN 2017 aim
-45|known:JPN 2018 level
-8|known:JPN 2019 level
29|known:JPN 2020 level
-8|known:JPN 2021 aim
-25|known:JPN 2021 level
-58|known:JPN 2022 aim
-83|known:JPN 2022 level
-8|known:JPN 2022 no
-28|known:JPN 2022-01/2022-03 level
-8|known:JPN 2022-12 aim
-13|known:JPN 2022-12 level
-20|known:JPN 2023 aim
-8|known:JPN 2023 level
-28|known:JPN 2023-04/2023-06 level
48|known:JPN 2024 aim
-84|known:JPN 2024 level
-50|known:JPN 2025 aim
-123|known:JPN 2025 level
-25|known:JPN 2025-03 aim
-16|known:JPN 2025-04 aim
-13|known:JPN 2025-06 aim
-11|known:JPN 2025-07 aim
-9|known:JPN 2025-08-13 level
-11|known:JPN 2025-08-15 level
-11|known:JPN 2025-10 no
-22|known:JPN 2025-12 level
-8|known:JPN 2025-21 aim
-153|known:JPN 2026 aim
-139|known:JPN 2026 level
-23|known:JPN 2026 no
78|known:JPN 2026-03 aim
56|known:JPN 2026-03 level
-11|known:JPN 2026-04 aim
-9|known:JPN 2026-04 level
-22|known:JPN 2026-05 aim
-10|known:JPN 2026-06 aim
-41|known:JPN 2026-12 aim
-39|known:JPN 2026-12 level
-29|known:JPN 2026-21 level
-19|known:JPN 2027 aim
8|known:JPN 2027 level
-36|known:JPN 2027 no
-31|known:JPN 2027-01 aim
-10|known:JPN 2027-03 level
-38|known:JPN 2028 aim
-29|known:JPN 2028 level
31|known:JPN 2028-03 aim
-24|known:JPN 2029 aim
-16|known:JPN 2029 level
68|known:JPN 202X aim
-78|known:JPN 202X level
10|known:JPN 2030 aim
79|known:JPN 2030 level
34|known:JPN 2030 no
50|known:JPN 2031 aim
30|known:JPN 2031 level
-13|known:JPN 2033 level
-19|known:JPN 2035 aim
15|known:JPN 2035 no
71|known:JPN 2036 aim
29|known:JPN 203X aim
9|known:JPN 203X no
-31|known:JPN 2040 aim
-40|known:JPN 2E+1 2025 level
40|known:JPN 2E+1 None level
-8|known:JPN 3 2024 aim
-16|known:JPN 3 2025 aim
-23|known:JPN 3 2025-03 aim
-11|known:JPN 3 2025-04 aim
-46|known:JPN 3 2026 aim
-49|known:JPN 3 2026-03 aim
-23|known:JPN 3 2026-12 aim
-16|known:JPN 3 2027 aim
-57|known:JPN 3 2028 aim
-9|known:JPN 3 2028-03 aim
131|known:JPN 3 202X aim
34|known:JPN 3 2030 aim
50|known:JPN 3 2030 level
22|known:JPN 3 2031 aim
12|known:JPN 3 2031 level
-23|known:JPN 3 2032 aim
-11|known:JPN 3 2035 aim
10|known:JPN 3 2035 level
-22|known:JPN 3 203X aim
-8|known:JPN 3 FY1987 aim
-28|known:JPN 3 FY2025 aim
-35|known:JPN 3 FY2025 level
-41|known:JPN 3 FY2027 aim
50|known:JPN 3 FY2030 aim
13|known:JPN 3 FY2030 no
79|known:JPN 3 FY2031 aim
70|known:JPN 3 FY2032 aim
37|known:JPN 3 FY2035 aim
33|known:JPN 3 None aim
-52|known:JPN 3 None level
-10|known:JPN 3-3.5 2026 aim
-30|known:JPN 3.5 2026 aim
-15|known:JPN 3.5 2026 no
-16|known:JPN 3.5 2026-05 aim
-47|known:JPN 3.5 2027 aim
32|known:JPN 3.5 2030 aim
33|known:JPN 3.5 2030 no
53|known:JPN 3.5 2031 level
20|known:JPN 3.5 2032 aim
-36|known:JPN 3.5 2035 aim
-22|known:JPN 3.5 2035 no
85|known:JPN 3.5 2036 aim
19|known:JPN 3.5 203X aim
19|known:JPN 3.5 203X no
-12|known:JPN 3.5 FY2025 aim
14|known:JPN 3.5 FY2026 no
-16|known:JPN 3.5 FY2027 aim
23|known:JPN 3.5 FY2030 aim
-19|known:JPN 3.5 FY2031 aim
-19|known:JPN 3.5 FY2032 aim
21|known:JPN 3.5 FY2033 aim
34|known:JPN 3.5 FY2035 aim
9|known:JPN 3.5 FY2035 no
34|known:JPN 3.5 None aim
11|known:JPN 3.5 None no
8|known:JPN 4 2035 aim
-23|known:JPN 4 FY2027 aim
21|known:JPN 4 None aim
-11|known:JPN 5 2027 aim
37|known:JPN 5 2035 no
36|known:JPN 5 2036 aim
-14|known:JPN 5 FY2027 aim
-10|known:JPN 5 FY2027 no
16|known:JPN FY1967 level
21|known:JPN FY1976 level
8|known:JPN FY1978 level
29|known:JPN FY1979 level
26|known:JPN FY1980 level
27|known:JPN FY1980 no
13|known:JPN FY1982 level
13|known:JPN FY1983 level
29|known:JPN FY1985 aim
-32|known:JPN FY1985 level
18|known:JPN FY1985 no
94|known:JPN FY1986/FY1990 level
110|known:JPN FY1987 aim
53|known:JPN FY1987 level
-17|known:JPN FY1987 no
25|known:JPN FY1988 level
-11|known:JPN FY1988 no
32|known:JPN FY1990 level
-12|known:JPN FY1991 aim
16|known:JPN FY1991 level
-34|known:JPN FY1991/FY1995 level
8|known:JPN FY1992 level
11|known:JPN FY1993 level
14|known:JPN FY1994 level
-22|known:JPN FY1995 aim
22|known:JPN FY1995 no
33|known:JPN FY1999 level
-23|known:JPN FY2000 level
8|known:JPN FY2006 level
-13|known:JPN FY2011 aim
26|known:JPN FY2013 level
-36|known:JPN FY2015 aim
46|known:JPN FY2015 level
55|known:JPN FY2016 level
23|known:JPN FY2017 level
56|known:JPN FY2018 level
-17|known:JPN FY2019 aim
13|known:JPN FY2020 level
73|known:JPN FY2021 level
-13|known:JPN FY2021 no
-19|known:JPN FY2022 aim
-33|known:JPN FY2022 level
-14|known:JPN FY2023 aim
40|known:JPN FY2023 level
-15|known:JPN FY2024 aim
64|known:JPN FY2024 level
82|known:JPN FY2025 aim
223|known:JPN FY2025 level
18|known:JPN FY2026 aim
150|known:JPN FY2026 level
38|known:JPN FY2026 no
71|known:JPN FY2027 aim
128|known:JPN FY2027 level
14|known:JPN FY2027 no
58|known:JPN FY2028 aim
35|known:JPN FY2028 level
9|known:JPN FY2028 no
21|known:JPN FY2029 aim
44|known:JPN FY2029 level
63|known:JPN FY2030 aim
77|known:JPN FY2030 level
11|known:JPN FY2030 no
72|known:JPN FY2031 aim
53|known:JPN FY2031 level
-20|known:JPN FY2031 no
61|known:JPN FY2032 aim
18|known:JPN FY2032 level
21|known:JPN FY2033 aim
41|known:JPN FY2035 aim
8|known:JPN FY2035 no
84|known:JPN None aim
-66|known:JPN None level
99|known:JPN None no
-9|known:JPN+KOR 2025 aim
-9|known:JPN+KOR 3.5 2025 aim
8|known:JPN+KOR 3.5 None aim
14|known:JPN+KOR None aim
14|known:KAZ 1 None aim
14|known:KAZ None aim
16|known:KHM 2 None level
-13|known:KHM 2025 level
18|known:KHM 2026 aim
-18|known:KHM None aim
29|known:KHM None level
-70|known:KOR 197X level
22|known:KOR 1980 level
-9|known:KOR 1985 level
15|known:KOR 1988 level
21|known:KOR 198X level
10|known:KOR 1990 level
8|known:KOR 1992 level
65|known:KOR 1993 level
16|known:KOR 1998 level
13|known:KOR 1998 no
-25|known:KOR 2.3 2024 level
81|known:KOR 2.3 2025 level
-29|known:KOR 2.3 2026 level
-12|known:KOR 2.3 2027 level
-8|known:KOR 2.3 2030 level
-11|known:KOR 2.3 FY2025 level
-11|known:KOR 2.3 FY2027 level
49|known:KOR 2.3 None level
-61|known:KOR 2.32 2024 level
86|known:KOR 2.32 2025 level
-64|known:KOR 2.32 2026 level
48|known:KOR 2.32 None level
-13|known:KOR 2.4 2015 level
-41|known:KOR 2.4 2016 level
-32|known:KOR 2.4 2025 level
115|known:KOR 2.4 2026 level
-18|known:KOR 2.4 2034 level
21|known:KOR 2.4 None level
-36|known:KOR 2.42 2025 level
88|known:KOR 2.42 2026 level
-11|known:KOR 2.42 None level
-17|known:KOR 2.5 2018 level
62|known:KOR 2.5 2023 level
27|known:KOR 2.5 2024 level
-48|known:KOR 2.5 2025 level
17|known:KOR 2.5 2026 aim
-28|known:KOR 2.5 2026 level
73|known:KOR 2.5 2027 level
-8|known:KOR 2.5 FY2027 level
-16|known:KOR 2.5 None aim
-21|known:KOR 2.5 None level
13|known:KOR 2.55 2027 level
-16|known:KOR 2.55 None level
57|known:KOR 2.6 2023 level
61|known:KOR 2.6 2024 level
44|known:KOR 2.6 2025 level
-20|known:KOR 2.6 2026 level
-10|known:KOR 2.6 2027 level
-25|known:KOR 2.6 FY2025 level
-16|known:KOR 2.6 FY2027 level
-12|known:KOR 2.6 None level
17|known:KOR 2.7 2019 level
43|known:KOR 2.7 2022 level
-18|known:KOR 2.7 2023 level
-9|known:KOR 2.7 2027 level
-17|known:KOR 2.7 FY2024 level
22|known:KOR 2.76 2029 level
-22|known:KOR 2.76 2032 level
-28|known:KOR 2.8 1998 level
56|known:KOR 2.8 2020 level
-15|known:KOR 2.8 2021 level
-55|known:KOR 2.8 2023 level
22|known:KOR 2.8 2024 level
8|known:KOR 2.8 2029 level
42|known:KOR 2.8 None level
10|known:KOR 2.9 2022 aim
31|known:KOR 2.9 2030 level
-18|known:KOR 2.9 2035 level
-13|known:KOR 2.9 None aim
-15|known:KOR 2.9 None level
-9|known:KOR 2003 aim
10|known:KOR 2003 level
-20|known:KOR 2006 level
36|known:KOR 2008 aim
24|known:KOR 2008 level
15|known:KOR 2013 level
25|known:KOR 2015 aim
-41|known:KOR 2016 level
-18|known:KOR 2018 level
61|known:KOR 2020 level
36|known:KOR 2021 level
9|known:KOR 2022 aim
46|known:KOR 2022 level
-12|known:KOR 2024 aim
-25|known:KOR 2024 level
-30|known:KOR 2025 aim
59|known:KOR 2025 level
-11|known:KOR 2025-08 aim
-24|known:KOR 2025-11 aim
-18|known:KOR 2026 aim
29|known:KOR 2027 level
14|known:KOR 2028 aim
9|known:KOR 2029 aim
28|known:KOR 2029 level
24|known:KOR 2029 no
-22|known:KOR 2030 aim
18|known:KOR 2030 level
-14|known:KOR 2030 no
16|known:KOR 2031 level
39|known:KOR 2032 level
-9|known:KOR 2033/2034 level
-18|known:KOR 2034 level
20|known:KOR 2035 aim
9|known:KOR 2035 level
16|known:KOR 2035 no
-14|known:KOR 203X aim
13|known:KOR 3 1998 no
36|known:KOR 3 2008 aim
9|known:KOR 3 2015 aim
-12|known:KOR 3 2025 aim
-39|known:KOR 3 2026 level
-22|known:KOR 3 2027 level
15|known:KOR 3 2028 aim
-15|known:KOR 3 2030 aim
-17|known:KOR 3 2035 aim
-18|known:KOR 3 None aim
-17|known:KOR 3 None level
21|known:KOR 3.12 2032 level
-15|known:KOR 3.12 2035 level
-9|known:KOR 3.2 2003 aim
-9|known:KOR 3.2 2035 aim
11|known:KOR 3.2 None aim
-30|known:KOR 3.2 None level
-14|known:KOR 3.5 2025 aim
-23|known:KOR 3.5 2025-11 aim
-21|known:KOR 3.5 2026 aim
-10|known:KOR 3.5 2029 level
-10|known:KOR 3.5 2030 aim
-31|known:KOR 3.5 2032 level
52|known:KOR 3.5 2035 aim
46|known:KOR 3.5 2035 level
19|known:KOR 3.5 2035 no
-14|known:KOR 3.5 203X aim
73|known:KOR 3.5 None aim
-45|known:KOR 3.5 None level
-31|known:KOR 3.5 None no
-10|known:KOR 3.8 2024 aim
-11|known:KOR 3.8 2025-08 aim
-9|known:KOR 3.8 2026 aim
44|known:KOR 3.8 None aim
-16|known:KOR 4 None level
22|known:KOR 5 197X level
-10|known:KOR 5 2025 level
-47|known:KOR 5 None level
27|known:KOR 6 1980 level
23|known:KOR 6 198X level
-9|known:KOR 6 2025 level
78|known:KOR 6 None level
-11|known:KOR FY1993 level
-13|known:KOR FY1999 level
-22|known:KOR FY2021 level
-36|known:KOR FY2022 level
-38|known:KOR FY2024 level
-41|known:KOR FY2025 level
-35|known:KOR FY2026 level
-50|known:KOR FY2027 level
94|known:KOR None aim
-9|known:KOR None no
9|known:KWT 4.8 2024 level
-38|known:LAO 0.3 2026 level
40|known:LAO 0.3 None level
-38|known:LAO 2026 level
40|known:LAO None level
14|known:LBN 2026 aim
-15|known:LBN None aim
9|known:LBN None level
10|known:LKA 1.5 2030 aim
-10|known:LKA 1.5 None aim
22|known:LKA 1.5 None level
8|known:LKA 2 None level
-15|known:LKA 2025 level
10|known:LKA 2030 aim
-10|known:LKA None aim
27|known:LKA None level
-13|known:LKA None no
10|known:LTU 2 2021 level
-8|known:LTU 2 None level
26|known:LTU 2.5 2023 level
-8|known:LTU 2.5 None aim
-23|known:LTU 2.5 None level
-9|known:LTU 2.52 2023-07 level
8|known:LTU 2.52 None level
15|known:LTU 2.9 2024 level
-14|known:LTU 2.9 None level
10|known:LTU 2021 level
9|known:LTU 2022 aim
-17|known:LTU 2023 aim
27|known:LTU 2023 level
-9|known:LTU 2023-07 level
13|known:LTU 2024 level
86|known:LTU 2025 level
80|known:LTU 2026 aim
37|known:LTU 2026 level
97|known:LTU 2026/2030 aim
-21|known:LTU 2029 aim
-82|known:LTU 2030 aim
-20|known:LTU 3 2023 aim
50|known:LTU 3 2025 level
-18|known:LTU 3 2026 level
26|known:LTU 3 None aim
-30|known:LTU 3 None level
-8|known:LTU 4 2025 aim
23|known:LTU 4 2025 level
44|known:LTU 4 2026 aim
-33|known:LTU 4 None aim
-10|known:LTU 4 None level
39|known:LTU 4.87 2026 aim
-34|known:LTU 4.87 None aim
20|known:LTU 5 2026 aim
26|known:LTU 5 2026 level
-26|known:LTU 5 None level
-20|known:LTU 5-6 2026 aim
106|known:LTU 5-6 2026/2030 aim
-64|known:LTU 5-6 2030 aim
-11|known:LTU 5-6 None aim
13|known:LTU 5.38 2026 level
-9|known:LTU 5.38 None level
21|known:LTU 5.4 2026 level
-16|known:LTU 5.4 None level
-20|known:LTU 5.5 2030 aim
23|known:LTU 5.5 None aim
-36|known:LTU None aim
-145|known:LTU None level
8|known:LTU+LVA None level
17|known:LTU+LVA+POL 3.5 None level
17|known:LTU+LVA+POL None level
11|known:LUX 0.58 2022 level
-10|known:LUX 0.58 None level
12|known:LUX 0.7 2023 level
-8|known:LUX 0.7 None level
27|known:LUX 1.2 2024 level
-26|known:LUX 1.2 None level
16|known:LUX 1.3 2024 level
-36|known:LUX 1.3 2025 level
20|known:LUX 1.3 None level
19|known:LUX 2 2025 aim
27|known:LUX 2 2030 aim
-20|known:LUX 2 None aim
-9|known:LUX 2014 level
15|known:LUX 2022 level
24|known:LUX 2023 level
41|known:LUX 2024 level
18|known:LUX 2025 aim
-36|known:LUX 2025 level
27|known:LUX 2030 aim
-19|known:LUX None aim
-30|known:LUX None level
24|known:LVA 0.9 None level
-8|known:LVA 1 None level
-8|known:LVA 1.2 None level
44|known:LVA 2 2018 aim
-13|known:LVA 2 None aim
24|known:LVA 2.27 2023 level
-23|known:LVA 2.27 None level
29|known:LVA 2004 level
-13|known:LVA 2012 level
43|known:LVA 2018 aim
15|known:LVA 2024 level
14|known:LVA 2026 aim
16|known:LVA 2026 level
40|known:LVA 2028 aim
-30|known:LVA 2030 aim
8|known:LVA 3.3 2024 level
-9|known:LVA 3.45 2026 level
12|known:LVA 3.45 None level
15|known:LVA 4 2026 aim
-11|known:LVA 4 None aim
51|known:LVA 4.9 2026 aim
15|known:LVA 4.9 2026 level
-16|known:LVA 4.9 None aim
-14|known:LVA 4.9 None level
-48|known:LVA 5 2026 aim
50|known:LVA 5 2028 aim
13|known:LVA 5 None aim
-30|known:LVA None aim
-71|known:LVA None level
-12|known:MDA 0.6 2025 level
21|known:MDA 0.6 None level
-12|known:MDA 2025 level
28|known:MDA 2030 aim
-28|known:MDA None aim
24|known:MDA None level
-19|known:MEX 0.6 2024 level
19|known:MEX 0.6 None level
18|known:MEX 0.7 2024 level
-12|known:MEX 0.7 None level
8|known:MEX None level
18|known:MKD 2024 level
-10|known:MKD None level
-8|known:MLT 0.4 2026 level
8|known:MLT 0.4 None level
-8|known:MLT 0.5 2025 level
12|known:MLT 0.5 None level
-8|known:MLT 2025 level
-10|known:MLT 2026 level
20|known:MLT None level
13|known:MMR 2024 level
13|known:MMR 6.8 2024 level
-12|known:MMR 6.8 None level
-22|known:MNG None aim
32|known:MRT None level
11|known:MYS 1 2024 level
34|known:MYS 1 None level
-11|known:MYS 1.5 2026 aim
32|known:MYS 1.5 None aim
-12|known:MYS 2 2030 aim
12|known:MYS 2 None aim
11|known:MYS 2024 level
-11|known:MYS 2026 aim
-17|known:MYS 202X aim
-13|known:MYS 2030 aim
43|known:MYS None aim
27|known:NATO 1.47 2014 level
-26|known:NATO 1.47 2024 level
-10|known:NATO 1.5 2024 aim
-9|known:NATO 1.5 2025 aim
-12|known:NATO 1.5 2025-06 aim
-10|known:NATO 1.5 2026 aim
-32|known:NATO 1.5 2029 aim
103|known:NATO 1.5 2032 aim
70|known:NATO 1.5 2035 aim
-11|known:NATO 1.5 FY2027 aim
-52|known:NATO 1.5 None aim
16|known:NATO 1.85 2023 level
-16|known:NATO 1.85 2024 level
29|known:NATO 1988 level
-8|known:NATO 1989 level
9|known:NATO 1995 level
-12|known:NATO 2 2002 aim
-20|known:NATO 2 2014 aim
-41|known:NATO 2 2014 level
-19|known:NATO 2 2017 aim
-25|known:NATO 2 2020 level
123|known:NATO 2 2024 aim
83|known:NATO 2 2024 level
50|known:NATO 2 2025-06 aim
-69|known:NATO 2 2026-03 aim
-28|known:NATO 2 2027 aim
-38|known:NATO 2 2029 aim
-11|known:NATO 2 2030 aim
-12|known:NATO 2 2032 aim
-52|known:NATO 2 2035 aim
-22|known:NATO 2 FY2025 aim
133|known:NATO 2 None aim
-32|known:NATO 2 None level
9|known:NATO 2.02 2024 level
16|known:NATO 2.3 2025 level
-15|known:NATO 2.3 None level
15|known:NATO 2.5 2026 level
-29|known:NATO 2.5 2030 aim
22|known:NATO 2.5 None aim
-15|known:NATO 2.5 None level
-24|known:NATO 2.7 2025 level
20|known:NATO 2.7 None level
-12|known:NATO 2002 aim
-23|known:NATO 2014 aim
-19|known:NATO 2017 aim
-25|known:NATO 2020 level
8|known:NATO 2022 level
-9|known:NATO 2023 aim
60|known:NATO 2024 aim
37|known:NATO 2024 level
-55|known:NATO 2025 aim
-12|known:NATO 2025-06 aim
-29|known:NATO 2026 aim
-73|known:NATO 2026-03 aim
-52|known:NATO 2027 aim
51|known:NATO 2028 aim
-106|known:NATO 2029 aim
38|known:NATO 2030 aim
110|known:NATO 2032 aim
-9|known:NATO 2034 aim
143|known:NATO 2035 aim
-11|known:NATO 2035 level
-8|known:NATO 3 2024 aim
49|known:NATO 3 2028 aim
29|known:NATO 3 2030 aim
-46|known:NATO 3 None aim
11|known:NATO 3 None level
-16|known:NATO 3.5 2025-06 aim
-10|known:NATO 3.5 2026 aim
-39|known:NATO 3.5 2029 aim
9|known:NATO 3.5 2030 aim
86|known:NATO 3.5 2032 aim
49|known:NATO 3.5 2035 aim
-8|known:NATO 3.5 None aim
-36|known:NATO 4 2024 aim
34|known:NATO 4 None aim
-21|known:NATO 4 None level
-28|known:NATO 5 2025 aim
-27|known:NATO 5 2025-06 aim
-20|known:NATO 5 2027 aim
49|known:NATO 5 2030 aim
-66|known:NATO 5 2032 aim
86|known:NATO 5 2035 aim
46|known:NATO 5 None aim
-27|known:NATO FY2025 aim
-8|known:NATO FY2025 level
-19|known:NATO FY2027 aim
146|known:NATO None aim
-59|known:NATO None level
-51|known:NGA 2 None aim
67|known:NGA 2014 level
-54|known:NGA 2025 level
-52|known:NGA None aim
-13|known:NGA None level
14|known:NLD 1.1 2014 level
30|known:NLD 1.3 None level
-22|known:NLD 2 2024 aim
19|known:NLD 2 2024 level
34|known:NLD 2 None aim
-20|known:NLD 2 None level
24|known:NLD 2.6 2026 level
8|known:NLD 2.8 2027 level
14|known:NLD 2014 level
-22|known:NLD 2024 aim
-8|known:NLD 2024 level
-19|known:NLD 2025 aim
18|known:NLD 2026 level
-16|known:NLD 2027 level
-17|known:NLD 2030 aim
-13|known:NLD 2032 aim
14|known:NLD 2035 aim
-18|known:NLD 3.5 2030 aim
-12|known:NLD 3.5 2032 aim
30|known:NLD 3.5 2035 aim
8|known:NLD 3.5 None aim
25|known:NLD None aim
-15|known:NOR 1.5 None level
-8|known:NOR 2 None aim
15|known:NOR 2.16 2025 level
-9|known:NOR 2.16 None level
-11|known:NOR 2.2 2024 level
-8|known:NOR 2022 level
-23|known:NOR 2024 level
50|known:NOR 2025 level
22|known:NOR 2030 aim
12|known:NOR 3.2 2025 level
-8|known:NOR 3.2 2026 level
10|known:NOR 3.3 2025 level
-16|known:NOR 3.3 None level
18|known:NOR 5 2030 aim
-14|known:NOR 5 None aim
-15|known:NOR 5 None no
-36|known:NOR None aim
-15|known:NOR None no
-9|known:NPL 1.2 None level
-14|known:NPL 2006 level
23|known:NPL 2024 level
-12|known:NZL 0.9 None level
-20|known:NZL 1 2024 level
37|known:NZL 1 None level
-23|known:NZL 1.1 None level
13|known:NZL 1.2 None level
32|known:NZL 1.3 2026/2027 level
-18|known:NZL 1.3 None level
12|known:NZL 1.7 None level
14|known:NZL 198X level
16|known:NZL 2 198X level
-14|known:NZL 2 2025 aim
71|known:NZL 2 2027 aim
-33|known:NZL 2 2028 aim
71|known:NZL 2 2029 aim
17|known:NZL 2 2032/2033 aim
-23|known:NZL 2 2033 aim
-21|known:NZL 2 2034 aim
-64|known:NZL 2 FY2027 aim
-17|known:NZL 2 None aim
-14|known:NZL 2023 aim
-20|known:NZL 2024 level
-14|known:NZL 2025 aim
-8|known:NZL 2025 level
-29|known:NZL 2025/2026 level
32|known:NZL 2026/2027 level
69|known:NZL 2027 aim
-64|known:NZL 2028 aim
71|known:NZL 2029 aim
21|known:NZL 2030 aim
14|known:NZL 2032/2033 aim
-14|known:NZL 2032/2033 level
-24|known:NZL 2033 aim
-21|known:NZL 2034 aim
33|known:NZL 2034/2035 level
32|known:NZL 3 None aim
-64|known:NZL FY2027 aim
-11|known:NZL None level
-65|known:None aim to-1999
54|known:None aim to-2013
42|known:None aim to-2021
39|known:None aim to-2024
-47|known:None level since-2025
63|known:None level to-1999
11|known:None level to-2013
-29|known:None level to-2024
63|known:None no since-2025
17|known:None no to-1999
9|known:None no to-2013
39|known:None no to-2021
22|known:None no to-2024
42|known:OMN 2024 level
-34|known:OMN 2026 level
27|known:OMN 5 None level
19|known:OMN 5.6 2024 level
-14|known:OMN 5.6 None level
12|known:PAK 1.7 2024/2025 level
-10|known:PAK 1.7 None level
-20|known:PAK 1.9 FY2025 level
15|known:PAK 1.9 None level
27|known:PAK 1.97 2025/2026 level
9|known:PAK 196X level
21|known:PAK 2 2025/2026 level
-39|known:PAK 2.3 2025/2026 level
-21|known:PAK 2.3 None level
12|known:PAK 2.5 2025/2026 aim
-17|known:PAK 2.5 2026/2027 level
-18|known:PAK 2.5 None aim
35|known:PAK 2.5 None level
-32|known:PAK 2.7 2025/2026 level
36|known:PAK 2.7 None level
-49|known:PAK 2.8 None level
9|known:PAK 2000/2001 level
35|known:PAK 2022/2023 level
-32|known:PAK 2024 level
12|known:PAK 2025/2026 aim
-13|known:PAK 2026 level
44|known:PAK 2026/2027 level
-10|known:PAK 5 None level
-32|known:PAK FY2025 level
-39|known:PAK FY2026 level
-10|known:PAK FY2026 no
-18|known:PAK None aim
-14|known:PAK None level
9|known:PAK None no
15|known:PER 1.5 2026 aim
-14|known:PER 1.5 None aim
14|known:PER 2026 aim
-12|known:PER None aim
-9|known:PHL 0.8 None level
-10|known:PHL 0.9 2024 level
-12|known:PHL 1 2023 level
18|known:PHL 1 None level
23|known:PHL 1.1 2026 level
-22|known:PHL 1.1 None level
11|known:PHL 1.2 None level
13|known:PHL 1.3 2023 level
95|known:PHL 1.3 2025 level
-47|known:PHL 1.3 2026 level
-28|known:PHL 1.3 2028 level
-36|known:PHL 1.3 FY2025 level
23|known:PHL 1.3 None level
-32|known:PHL 1.4 2025 level
40|known:PHL 1.4 2026 level
8|known:PHL 1.4 2027 level
43|known:PHL 1.4 2028 level
-46|known:PHL 1.4 None level
-63|known:PHL 1.5 2025 level
46|known:PHL 1.5 2026 level
34|known:PHL 1.5 2028 level
-8|known:PHL 1.5 FY2025 level
-8|known:PHL 1.5 None level
-9|known:PHL 2 2026 aim
-15|known:PHL 2 2027 aim
9|known:PHL 2 2029 aim
13|known:PHL 2 2030 aim
-9|known:PHL 2010 level
-8|known:PHL 2026 aim
91|known:PHL 2026 level
-9|known:PHL 2026-01/2026-03 level
-15|known:PHL 2027 aim
-14|known:PHL 2028 aim
43|known:PHL 2028 level
9|known:PHL 2029 aim
13|known:PHL 2030 aim
8|known:PHL 3.5 None no
-44|known:PHL FY2025 level
22|known:PHL None aim
-37|known:PHL None level
-23|known:PNG None aim
12|known:PNG None level
48|known:POL 1.95 None aim
12|known:POL 1.95 None level
-13|known:POL 2 2015 aim
26|known:POL 2 2016 aim
-9|known:POL 2 None aim
8|known:POL 2.1 None level
14|known:POL 2.2 2021 level
82|known:POL 2.2 2022 level
-29|known:POL 2.2 2022/2024 level
-29|known:POL 2.2 2024 level
-27|known:POL 2.2 None level
-12|known:POL 2014 level
-16|known:POL 2015 aim
14|known:POL 2015 level
-10|known:POL 2016 aim
51|known:POL 2022 level
-30|known:POL 2022/2024 level
64|known:POL 2023 aim
20|known:POL 2023 level
-9|known:POL 2024 aim
10|known:POL 2024 level
54|known:POL 2025 level
-21|known:POL 2026 aim
33|known:POL 2026 level
78|known:POL 2027 aim
-13|known:POL 2030 aim
-8|known:POL 2035 level
24|known:POL 3 2023 aim
-8|known:POL 3 2025 aim
-14|known:POL 3 2026 aim
-9|known:POL 3.9 2014 level
-9|known:POL 3.9 2024 level
15|known:POL 3.9 None level
41|known:POL 4 2023 aim
-8|known:POL 4 2024 aim
23|known:POL 4 2024 level
-20|known:POL 4.1 2021 level
-30|known:POL 4.1 2022 level
66|known:POL 4.1 2024 level
-8|known:POL 4.1 None level
26|known:POL 4.12 2024 level
-18|known:POL 4.12 None level
11|known:POL 4.2 2024 level
-9|known:POL 4.2 None level
17|known:POL 4.48 2025 level
-10|known:POL 4.48 None level
-39|known:POL 4.5 2024 level
62|known:POL 4.5 2025 level
-17|known:POL 4.7 2024 level
15|known:POL 4.7 2025 aim
-11|known:POL 4.7 None aim
20|known:POL 4.7 None level
-16|known:POL 4.8 2025 level
8|known:POL 4.8 2026 aim
42|known:POL 4.8 2026 level
-20|known:POL 4.8 None level
-11|known:POL 5 2026 aim
80|known:POL 5 2027 aim
-13|known:POL 5 2030 aim
-41|known:POL 5 None aim
-19|known:POL None aim
-62|known:POL None level
-30|known:PRK 2025 level
-13|known:PRK 2026 level
24|known:PRK 2E+1 None level
-11|known:PRK 2E+1-3E+1 2026 level
19|known:PRK 2E+1-3E+1 None level
59|known:PRK None level
30|known:PRT 1.55 2024 level
-28|known:PRT 1.55 2025 level
20|known:PRT 2 2025 aim
10|known:PRT 2 2026 aim
-10|known:PRT 2 2026 level
-22|known:PRT 2 None aim
15|known:PRT 2 None level
40|known:PRT 2024 level
18|known:PRT 2025 aim
-32|known:PRT 2025 level
10|known:PRT 2026 aim
-10|known:PRT 2026 level
-8|known:PRT 2030 aim
-16|known:PRT None aim
11|known:ROU 2.5 None aim
-11|known:ROU 2023 level
9|known:ROU 2024 level
23|known:ROU 2025 level
-10|known:ROU 2026 level
9|known:ROU 3 2030 aim
-9|known:ROU 3 None aim
-11|known:ROU 3.5 2030 aim
11|known:ROU 3.5 None aim
10|known:ROU None aim
-21|known:ROU None level
-15|known:RUS 1E+1 2025 level
15|known:RUS 1E+1 None level
29|known:RUS 2.7 2021 level
-16|known:RUS 2.7 None level
-31|known:RUS 2013 level
-9|known:RUS 2015 level
30|known:RUS 2022 level
-36|known:RUS 2023 level
42|known:RUS 2024 level
49|known:RUS 2025 level
26|known:RUS 2026 level
11|known:RUS 3.6 2021 level
-10|known:RUS 3.6 2023 level
-31|known:RUS 4.1 2013 level
-10|known:RUS 4.1 2021 level
31|known:RUS 4.1 2022 level
14|known:RUS 4.1 None level
-29|known:RUS 5.5 2025 level
41|known:RUS 5.5 2026 level
-11|known:RUS 5.5 None level
26|known:RUS 5.9 2023 level
-24|known:RUS 5.9 None level
12|known:RUS 6 2024 level
-13|known:RUS 6 None level
73|known:RUS 6.2 2025 level
-51|known:RUS 6.2 2026 level
-23|known:RUS 6.2 None level
8|known:RUS 6.7 2024 level
-8|known:RUS 6.7 None level
-30|known:RUS 7 2023 level
26|known:RUS 7 2024 level
29|known:RUS 7 None level
-9|known:RUS 7.1 2015 level
-18|known:RUS 7.1 2023 level
41|known:RUS 7.1 2024 level
-13|known:RUS 7.1 None level
56|known:RUS 8 2025 level
-41|known:RUS 8 None level
-63|known:RUS None level
9|known:SAU 2022 level
9|known:SAU 2024 level
17|known:SAU 2025 level
18|known:SAU 6.5 2025 level
-13|known:SAU 6.5 None level
15|known:SAU 7 None level
13|known:SAU 7.3 2024 level
-9|known:SAU 7.3 None level
9|known:SAU 7.4 2022 level
-9|known:SAU 7.4 None level
-19|known:SAU None level
-12|known:SEN None no
8|known:SGP 197X level
-14|known:SGP 2.8 2025 level
-13|known:SGP 2.8 2026 level
20|known:SGP 2.8 FY2026 level
28|known:SGP 2.8 None level
-9|known:SGP 2023 level
-16|known:SGP 2024 level
-8|known:SGP 2025 aim
-13|known:SGP 2025 level
-37|known:SGP 2026 level
-11|known:SGP 2026-05-30 level
-10|known:SGP 2028 level
-12|known:SGP 2035 aim
-9|known:SGP 3 2024 level
-20|known:SGP 3 2026 level
-11|known:SGP 3 2026-05-30 level
-10|known:SGP 3 2035 aim
-10|known:SGP 3 FY2024 level
39|known:SGP 3 FY2025 level
34|known:SGP 3 None aim
38|known:SGP 3 None level
8|known:SGP 3 None no
-16|known:SGP 5 None level
8|known:SGP FY1999 level
-15|known:SGP FY2024 level
35|known:SGP FY2025 level
9|known:SGP FY2026 level
39|known:SGP None aim
58|known:SGP None level
15|known:SGP None no
9|known:SRB 2.6 None level
-16|known:SRB 2025 level
25|known:SRB None level
18|known:SUN 15 None level
19|known:SUN None level
-9|known:SVK 2 2025 level
16|known:SVK 2 2026 aim
-11|known:SVK 2 2026 level
-12|known:SVK 2 2029 aim
-10|known:SVK 2 None level
-24|known:SVK 2 None no
38|known:SVK 2023 level
-9|known:SVK 2025 level
16|known:SVK 2026 aim
-11|known:SVK 2026 level
16|known:SVK 2027 no
-12|known:SVK 2029 aim
-12|known:SVK 2035 aim
8|known:SVK 2035 no
9|known:SVK None aim
-10|known:SVK None level
-21|known:SVK None no
10|known:SVN 1.29 2024 level
11|known:SVN 1.29 None level
11|known:SVN 1.3 2024 level
11|known:SVN 2 2025 aim
11|known:SVN 2025 aim
9|known:SVN 2025 level
26|known:SVN 2030 aim
30|known:SVN 3.5 2030 aim
-24|known:SVN 3.5 None aim
-29|known:SVN None aim
46|known:SVN None level
25|known:SWE 1 2014 level
-21|known:SWE 1 201X level
24|known:SWE 1 None level
10|known:SWE 1.2 2020 level
-16|known:SWE 1.2 2025 level
15|known:SWE 1.3 2022 level
-15|known:SWE 1.3 None level
9|known:SWE 2 2024 level
10|known:SWE 2 2028 aim
-8|known:SWE 2 None aim
16|known:SWE 2.1 2024 level
9|known:SWE 2.2 2024 level
-9|known:SWE 2.2 None level
-35|known:SWE 2.4 2025 level
49|known:SWE 2.4 None level
13|known:SWE 2.6 2028 aim
-10|known:SWE 2.6 2030 aim
31|known:SWE 2.8 2026 level
-31|known:SWE 2.8 None level
23|known:SWE 2014 level
9|known:SWE 2020 level
-41|known:SWE 2025 level
21|known:SWE 2026 level
23|known:SWE 2028 aim
-15|known:SWE 2030 level
-11|known:SWE 2035 aim
19|known:SWE 3.5 2030 aim
-13|known:SWE 3.5 None aim
-9|known:SWE 4 2035 aim
10|known:SWE 4 None aim
35|known:SWE None level
-11|known:SWZ 2019 level
11|known:SWZ None level
28|known:THA 1 None level
9|known:THA 1.05 FY2026 level
-28|known:THA 1.1 2024 level
-18|known:THA 1.1 2025 level
9|known:THA 1.1 2026 level
59|known:THA 1.1 FY2025 level
13|known:THA 1.2 2023 level
23|known:THA 1.2 2025 level
-15|known:THA 1.2 None level
-11|known:THA 1.5 1998 level
41|known:THA 1.5 None level
-28|known:THA 1988 level
12|known:THA 1990 level
-11|known:THA 1998 level
-25|known:THA 2006 level
13|known:THA 2023 level
-29|known:THA 2024 level
9|known:THA 2026 level
18|known:THA 3 None level
16|known:THA FY1999 level
39|known:THA FY2021 level
13|known:THA FY2026 level
9|known:THA None aim
67|known:THA None level
32|known:TUR 2.1 2024 level
23|known:TUR 2.1 None level
-72|known:TUR 2.3 2025 level
51|known:TUR 2.3 2026 level
22|known:TUR 2.3 None level
17|known:TUR 2.33 2025 level
36|known:TUR 2024 level
-55|known:TUR 2025 level
14|known:TUR None level
11|known:TWN 1.6 2022 level
-11|known:TWN 1.6 None level
14|known:TWN 198X level
-32|known:TWN 1993 level
-13|known:TWN 1998 level
-11|known:TWN 199X level
-9|known:TWN 1E+1 2025 aim
-11|known:TWN 1E+1 2026 aim
-13|known:TWN 1E+1 2027 aim
43|known:TWN 1E+1 None aim
25|known:TWN 2 2016 level
-29|known:TWN 2 2024 level
16|known:TWN 2 None level
-29|known:TWN 2.1 2021 level
16|known:TWN 2.1 2024 level
32|known:TWN 2.1 2025 level
12|known:TWN 2.2 2023 level
13|known:TWN 2.2 None level
9|known:TWN 2.38 2024 level
35|known:TWN 2.4 2023 level
20|known:TWN 2.4 2025 level
-41|known:TWN 2.4 None level
-27|known:TWN 2.45 2024 level
39|known:TWN 2.45 2025 level
14|known:TWN 2.45 None level
-33|known:TWN 2.5 2023 level
29|known:TWN 2.5 2024 level
16|known:TWN 2.5 2025 level
-18|known:TWN 2.5 2027 level
-11|known:TWN 2.5 FY2024 level
-8|known:TWN 2.5 FY2027 level
39|known:TWN 2.5 None aim
35|known:TWN 2.5 None level
34|known:TWN 2.6 None level
-13|known:TWN 2.84 2025 level
34|known:TWN 2.84 2026 level
-19|known:TWN 2.84 None level
-23|known:TWN 2001 level
-25|known:TWN 2009 level
25|known:TWN 2016 level
-29|known:TWN 2021 level
11|known:TWN 2022 level
10|known:TWN 2023 level
-34|known:TWN 2024 aim
81|known:TWN 2025 aim
54|known:TWN 2025 level
-8|known:TWN 2025 no
-17|known:TWN 2025-03 aim
-9|known:TWN 2025-08 aim
75|known:TWN 2026 aim
156|known:TWN 2026 level
18|known:TWN 2026 no
27|known:TWN 2027 aim
25|known:TWN 2027 level
19|known:TWN 2027 no
-78|known:TWN 2028 aim
9|known:TWN 2029 level
-18|known:TWN 2030 level
37|known:TWN 2032 aim
-11|known:TWN 2033 aim
-8|known:TWN 2033 level
-27|known:TWN 3 2009 level
-30|known:TWN 3 2024 aim
96|known:TWN 3 2025 aim
-10|known:TWN 3 2025 level
-16|known:TWN 3 2025-03 aim
36|known:TWN 3 2026 aim
88|known:TWN 3 2026 level
38|known:TWN 3 2027 aim
-10|known:TWN 3 2027 level
20|known:TWN 3 2027 no
-42|known:TWN 3 2028 aim
-31|known:TWN 3 2030 aim
-13|known:TWN 3 None level
-18|known:TWN 3 None no
40|known:TWN 3.3 2026 aim
8|known:TWN 3.3 2026 level
-19|known:TWN 3.3 2030 aim
-20|known:TWN 3.3 None aim
-18|known:TWN 3.32 2025 level
38|known:TWN 3.32 2026 aim
30|known:TWN 3.32 2026 level
-28|known:TWN 3.32 None aim
-9|known:TWN 3.32 None level
10|known:TWN 3.4 2027 level
-8|known:TWN 3.4 None level
17|known:TWN 3.5 2026 aim
12|known:TWN 3.5 2026 no
15|known:TWN 3.5 2027 level
-18|known:TWN 3.5 None level
18|known:TWN 3.6 2027 level
-11|known:TWN 3.6 None level
16|known:TWN 3.9 2027 level
-11|known:TWN 3.9 None level
20|known:TWN 4 2027 aim
-14|known:TWN 4 None aim
-39|known:TWN 5 2026 aim
-16|known:TWN 5 2027 aim
59|known:TWN 5 2030 aim
8|known:TWN 5 2030 no
37|known:TWN 5 2032 aim
-8|known:TWN 5 2033 aim
-13|known:TWN 5 None aim
12|known:TWN 5 None no
-11|known:TWN FY2024 level
-11|known:TWN FY2025 level
-12|known:TWN FY2027 level
15|known:TWN None aim
-39|known:TWN None level
-12|known:UGA 1985 level
12|known:UGA None level
51|known:UKR 2021 level
-38|known:UKR 2022 level
24|known:UKR 2023 level
48|known:UKR 2024 level
35|known:UKR 2025 level
39|known:UKR 2026 aim
51|known:UKR 2026 level
32|known:UKR 26 2025 level
-16|known:UKR 26 None level
13|known:UKR 27 2026 level
-9|known:UKR 27 None level
17|known:UKR 27.2 2026 level
-9|known:UKR 27.2 None level
84|known:UKR 3.2 2021 level
-83|known:UKR 3.2 2022 level
10|known:UKR 31 2025 level
-8|known:UKR 31 2026 level
-33|known:UKR 34 2021 level
53|known:UKR 34 2022 level
36|known:UKR 34 2024 level
-46|known:UKR 34 None level
-9|known:UKR 37 2022 level
25|known:UKR 37 2023 level
-15|known:UKR 37 None level
-25|known:UKR 3E+1 2025 level
16|known:UKR 3E+1 2026 level
-12|known:UKR 4E+1 2024 level
35|known:UKR 4E+1 2025 level
-21|known:UKR 4E+1 None level
-41|known:UKR None aim
-126|known:UKR None level
10|known:USA 14 None level
11|known:USA 1944 level
48|known:USA 195X level
9|known:USA 196X level
-39|known:USA 1976 level
12|known:USA 1977 level
-8|known:USA 1979 level
91|known:USA 1980 level
15|known:USA 1986 level
-11|known:USA 1987 level
72|known:USA 1988 level
37|known:USA 198X level
45|known:USA 1995 level
18|known:USA 1997 aim
50|known:USA 1E+1 195X level
-44|known:USA 1E+1 None level
-11|known:USA 2.5 2024 level
13|known:USA 2.5 2035 level
11|known:USA 2.5 None aim
-8|known:USA 2.9 2025 level
16|known:USA 2.9 FY2026 level
14|known:USA 2003 level
-88|known:USA 2004 level
-24|known:USA 2006 level
21|known:USA 2009 level
20|known:USA 2013 level
-45|known:USA 2014 level
62|known:USA 2016 level
25|known:USA 2018 level
16|known:USA 2019 level
54|known:USA 2020 level
48|known:USA 2021 level
10|known:USA 2022 level
16|known:USA 2023 level
-43|known:USA 2024 level
16|known:USA 2025 level
-11|known:USA 2026 aim
17|known:USA 2026 level
80|known:USA 2027 aim
-24|known:USA 2027 level
-10|known:USA 2030 level
-10|known:USA 2031 aim
29|known:USA 2035 level
28|known:USA 3 2024 level
40|known:USA 3 2026 level
19|known:USA 3 FY2026 level
-36|known:USA 3 None aim
60|known:USA 3.1 2025 level
-21|known:USA 3.1 2027 level
18|known:USA 3.1 FY2023 level
-10|known:USA 3.1 FY2025 level
-13|known:USA 3.1 FY2027 level
-10|known:USA 3.2 2014 level
41|known:USA 3.2 2025 level
-25|known:USA 3.2 2026 level
-10|known:USA 3.2 2030 level
-8|known:USA 3.2 2035 level
-11|known:USA 3.2 FY2025 level
25|known:USA 3.2 None level
33|known:USA 3.22 2025 level
-20|known:USA 3.22 None level
57|known:USA 3.3 FY2026 level
21|known:USA 3.3 None level
28|known:USA 3.38 2024 level
-24|known:USA 3.38 None level
17|known:USA 3.4 2016 level
18|known:USA 3.4 2023 level
46|known:USA 3.4 2024 level
-49|known:USA 3.4 2025 level
-22|known:USA 3.4 2026 level
-10|known:USA 3.4 FY2024 level
24|known:USA 3.4 None level
-11|known:USA 3.5 2006 level
-15|known:USA 3.5 2014 level
25|known:USA 3.5 2018 level
49|known:USA 3.5 2021 level
39|known:USA 3.5 2022 level
-56|known:USA 3.5 2024 level
62|known:USA 3.5 2026 level
-17|known:USA 3.5 FY2021 level
-23|known:USA 3.5 FY2027 level
-35|known:USA 3.6 2016 level
-44|known:USA 3.6 None level
-12|known:USA 3.7 None level
24|known:USA 3.8 2013 level
14|known:USA 3.8 None level
-52|known:USA 4 FY1990 aim
63|known:USA 4 FY1995 aim
19|known:USA 4 FY2027 aim
-8|known:USA 4 None aim
11|known:USA 4 None level
10|known:USA 4.5 2027 aim
-24|known:USA 4.5 None aim
-10|known:USA 4.5 None level
28|known:USA 4.6 FY2027 level
-14|known:USA 4.6 None aim
-10|known:USA 4.6 None level
10|known:USA 4.7 FY2027 level
-23|known:USA 4.7 None aim
-14|known:USA 4.7 None level
18|known:USA 4.9 1979 level
13|known:USA 4.9 2009 level
-13|known:USA 4.9 2024 level
-19|known:USA 4.9 None level
18|known:USA 4.9-16.9 None level
-13|known:USA 5 2026 level
27|known:USA 5 2027 aim
-10|known:USA 5 2031 aim
-26|known:USA 5 FY1978 level
-32|known:USA 5 FY2025 aim
-24|known:USA 5 FY2026 aim
31|known:USA 5 FY2027 aim
26|known:USA 5 None aim
14|known:USA 5 None level
-12|known:USA 5 None no
-18|known:USA 5.3 None level
8|known:USA 5.5 1990 level
14|known:USA 5.5 None level
30|known:USA 5.9 None level
-30|known:USA 6 1976 level
23|known:USA 6 1986 level
38|known:USA 6 198X level
-10|known:USA 6 FY1987 level
-13|known:USA 6 FY1988 level
-15|known:USA 6 None level
9|known:USA 6.1 None level
28|known:USA 6.3 None level
66|known:USA 6.5 1987 level
-15|known:USA 6.5 FY1983 level
-22|known:USA 6.5 FY1987 level
-13|known:USA 6.8 1968 level
-26|known:USA 6.8 1979 level
14|known:USA 6.8 None level
19|known:USA 6.9 None level
-37|known:USA FY1978 level
-14|known:USA FY1981 level
-42|known:USA FY1982 level
-8|known:USA FY1983 level
-37|known:USA FY1987 level
-18|known:USA FY1988 level
-52|known:USA FY1990 aim
63|known:USA FY1995 aim
-11|known:USA FY2003 level
-16|known:USA FY2021 level
16|known:USA FY2023 level
-12|known:USA FY2024 level
-32|known:USA FY2025 aim
-52|known:USA FY2025 level
-24|known:USA FY2026 aim
59|known:USA FY2027 aim
12|known:USA FY2027 no
-70|known:USA None aim
-13|known:USA None level
-11|known:USA None no
12|known:VEN None level
37|known:VNM 1.8 2019 level
-11|known:VNM 1.8 2025 level
-15|known:VNM 1.8 2026 level
43|known:VNM 1.8 None level
12|known:VNM 1.9 2025 level
24|known:VNM 1.9 None level
36|known:VNM 2 None level
34|known:VNM 2.36 2018 level
19|known:VNM 2.5 None no
12|known:VNM 2018 level
8|known:VNM 2019 level
-40|known:VNM 2024 level
-17|known:VNM 2026 level
-8|known:VNM 2030 level
29|known:VNM None aim
99|known:VNM None level
19|known:VNM None no
9|last
21|last-joint:, 1 level
-51|last-joint:, 13 aim
-74|last-joint:, 13 level
-9|last-joint:, 13 no
52|last-joint:, 2 level
-13|last-joint:, 3 aim
-43|last-joint:, 3 level
115|last-joint:, 5 aim
8|last-joint:, 8 aim
-105|last-joint:, 8 level
-46|last-joint:, far aim
-27|last-joint:, far level
-14|last-joint:, far no
32|last-joint:- 1 aim
-93|last-joint:- 1 level
-9|last-joint:- 13 aim
33|last-joint:- 13 level
-13|last-joint:- 2 level
-9|last-joint:- 3 aim
-22|last-joint:- 3 level
-36|last-joint:- 5 level
-10|last-joint:- 5 no
-45|last-joint:- 8 level
-8|last-joint:- far aim
-42|last-joint:; 13 aim
30|last-joint:; 3 level
19|last-joint:; 8 aim
-45|last-joint:; 8 level
58|last-joint:; far level
24|last-joint:and 1 level
-59|last-joint:and 13 aim
48|last-joint:and 2 level
-13|last-joint:and 3 aim
28|last-joint:and 3 level
69|last-joint:and 5 level
-40|last-joint:and 8 aim
53|last-joint:and 8 level
-24|last-joint:and far aim
-39|last-joint:and far level
46|last-joint:or 13 aim
20|last-joint:or 13 level
42|last-joint:or 2 level
12|last-joint:or 5 level
-30|last-joint:or 8 level
51|last-joint:or far level
-8|last-time:cap next fiscal 0
-19|last-time:demand far fiscal 0
27|last-time:demand far year 0
9|last-time:demand far year 1
-9|last-time:demand far year 2
-10|last-time:demand next year 0
43|last-time:demand next year 1
10|last-time:demand next year 2
-12|last-time:demand now fiscal 1
-8|last-time:demand now fiscal 2
55|last-time:demand now year 1
-16|last-time:denial far year 0
12|last-time:denial next year 1
26|last-time:level far fiscal 0
81|last-time:level far fiscal 1
-8|last-time:level far fiscal 2
18|last-time:level far month 1
-67|last-time:level far year 0
-31|last-time:level far year 1
-52|last-time:level far year 2
34|last-time:level far years 0
18|last-time:level far years 1
23|last-time:level far years 2
50|last-time:level long-past decade 1
-24|last-time:level long-past fiscal 0
-16|last-time:level long-past year 0
-28|last-time:level long-past year 2
-10|last-time:level long-past years 0
-21|last-time:level next fiscal 0
-12|last-time:level next fiscal 1
40|last-time:level next fiscal 2
-46|last-time:level next year 1
80|last-time:level next year 2
-10|last-time:level now fiscal 0
-51|last-time:level now fiscal 1
42|last-time:level now fiscal 2
58|last-time:level now year 0
21|last-time:level now year 1
-29|last-time:level now years 0
-35|last-time:level now years 2
-10|last-time:level past fiscal 0
71|last-time:level past year 0
48|last-time:level past year 1
-9|last-time:level past year 2
-14|last-time:level past years 1
49|last-time:other far fiscal 2
27|last-time:pledge far fiscal 0
-79|last-time:pledge far fiscal 1
-32|last-time:pledge far fiscal 2
54|last-time:pledge far month 1
30|last-time:pledge far year 0
37|last-time:pledge far year 2
-16|last-time:pledge far years 0
106|last-time:pledge next fiscal 1
-21|last-time:pledge next month 1
-54|last-time:pledge next year 0
-9|last-time:pledge next years 1
-52|last-time:pledge now fiscal 0
-15|last-time:pledge now fiscal 1
21|last-time:pledge now fiscal 2
27|last-time:pledge now year 0
18|last-time:pledge now year 2
26|last-time:pledge now years 1
-23|last-time:pledge past fiscal 1
-15|last-time:pledge past fiscal 2
24|last-time:pledge past year 0
-22|last-time:pledge past year 1
-89|last-time:proposal far fiscal 0
35|last-time:proposal far fiscal 1
-15|last-time:proposal far fiscal 2
-12|last-time:proposal far month 0
26|last-time:proposal far year 0
38|last-time:proposal far year 2
27|last-time:proposal next fiscal 0
30|last-time:proposal next fiscal 1
-8|last-time:proposal next fiscal 2
-36|last-time:proposal next year 0
-24|last-time:proposal next year 1
-24|last-time:proposal next year 2
-9|last-time:proposal now fiscal 1
-18|last-time:proposal now year 1
-10|last-time:proposal past fiscal 1
-85|last:aim 0
51|last:aim 1
-27|last:aim 2
71|last:level 1
35|last:level 2
-59|last:no 0
-9|last:no 1
30|last:no 2
13|lead-aim:\" that-year
-9|lead-aim:\" weekday
12|lead-aim:'s fiscal
-11|lead-aim:'s year
-34|lead-aim:, day
-33|lead-aim:, fiscal
13|lead-aim:, that-year
13|lead-aim:, years
16|lead-aim:-- that-year
-9|lead-aim:1.8 percent fiscal
-9|lead-aim:1.8% fiscal
-12|lead-aim:2 per cent fiscal
-25|lead-aim:2 per cent that-year
-8|lead-aim:2 percent fiscal
-8|lead-aim:2 percent that-year
-22|lead-aim:2% fiscal
17|lead-aim:2.5% that-year
-8|lead-aim:2.7 percent that-year
-14|lead-aim:2025 year
-15|lead-aim:2026 year
-16|lead-aim:3 percent bare-month
27|lead-aim:3 percent that-year
-36|lead-aim:3.5 per cent that-year
18|lead-aim:5 percent that-year
-11|lead-aim:5% bare-month
14|lead-aim:a fiscal
11|lead-aim:achieved fiscal
-26|lead-aim:after fiscal
15|lead-aim:already that-year
15|lead-aim:army that-year
11|lead-aim:at bare-month
-9|lead-aim:at that-year
17|lead-aim:at year
-8|lead-aim:attained fiscal
52|lead-aim:before bare-month
23|lead-aim:before fiscal
-87|lead-aim:before year
-25|lead-aim:between year
18|lead-aim:beyond fiscal
14|lead-aim:budget fiscal
-10|lead-aim:budget year
76|lead-aim:by bare-month
-63|lead-aim:by decade
42|lead-aim:by fiscal
25|lead-aim:by month
-34|lead-aim:by that-year
106|lead-aim:by year
21|lead-aim:by years
12|lead-aim:defence fiscal
28|lead-aim:defence that-year
15|lead-aim:defense spending that-year
-8|lead-aim:defense that-year
-15|lead-aim:do bare-month
25|lead-aim:early fiscal
-44|lead-aim:for fiscal
-23|lead-aim:for that-year
83|lead-aim:for year
18|lead-aim:for years
-59|lead-aim:from fiscal
-34|lead-aim:from month
26|lead-aim:from that-year
45|lead-aim:from year
-66|lead-aim:gdp fiscal
8|lead-aim:gdp that-year
-11|lead-aim:goal bare-month
23|lead-aim:goal fiscal
-29|lead-aim:gross domestic product fiscal
-228|lead-aim:in bare-month
72|lead-aim:in decade
61|lead-aim:in fiscal
-39|lead-aim:in month
-20|lead-aim:in that-year
68|lead-aim:in year
100|lead-aim:in years
-19|lead-aim:instead of fiscal
-17|lead-aim:instead of year
-43|lead-aim:into decade
13|lead-aim:into fiscal
15|lead-aim:into that-year
19|lead-aim:is fiscal
18|lead-aim:is year
8|lead-aim:it fiscal
21|lead-aim:it that-year
26|lead-aim:japanese fiscal
-8|lead-aim:law that-year
-9|lead-aim:mark that-year
27|lead-aim:mean year
-12|lead-aim:meaning year
-8|lead-aim:met that-year
13|lead-aim:military spending fiscal
12|lead-aim:named year
-10|lead-aim:not fiscal
-89|lead-aim:not year
-11|lead-aim:nothing bare-month
11|lead-aim:nothing that-year
51|lead-aim:of decade
-8|lead-aim:of fiscal
-9|lead-aim:of that-year
-25|lead-aim:of year
-13|lead-aim:on day
-51|lead-aim:on weekday
-8|lead-aim:review part
-9|lead-aim:said bare-month
-22|lead-aim:said weekday
8|lead-aim:set fiscal
32|lead-aim:set year
-37|lead-aim:since year
9|lead-aim:soon year
-35|lead-aim:starting that-year
-12|lead-aim:summit bare-month
-20|lead-aim:superseded that-year
10|lead-aim:supplying fiscal
33|lead-aim:target that-year
45|lead-aim:than year
19|lead-aim:that that-year
57|lead-aim:through fiscal
17|lead-aim:through month
36|lead-aim:through year
25|lead-aim:till year
41|lead-aim:time that-year
-9|lead-aim:to decade
55|lead-aim:to fiscal
-20|lead-aim:to month
23|lead-aim:to that-year
40|lead-aim:to year
36|lead-aim:two percent fiscal
-19|lead-aim:until decade
87|lead-aim:until year
12|lead-aim:will that-year
-21|lead-aim:with fiscal
46|lead-aim:with year
66|lead-aim:within fiscal
-11|lead-level:'s bare-month
19|lead-level:'s fiscal
21|lead-level:'s year
-14|lead-level:( day
14|lead-level:( year
15|lead-level:) that-year
-45|lead-level:, day
46|lead-level:, fiscal
16|lead-level:, that-year
49|lead-level:, year
78|lead-level:, years
10|lead-level:0.8% that-year
14|lead-level:1.29% that-year
32|lead-level:1.3% that-year
9|lead-level:1.4 percent that-year
-20|lead-level:1.5% that-year
17|lead-level:1.6% fiscal
-15|lead-level:1.8 per cent fiscal
-8|lead-level:1.8 percent fiscal
-10|lead-level:1.8 percent that-year
-10|lead-level:1.8% that-year
12|lead-level:1.84% that-year
9|lead-level:1.85% that-year
13|lead-level:1.9 percent that-year
21|lead-level:1.9% that-year
-14|lead-level:2 percent fiscal
-16|lead-level:2% bare-month
55|lead-level:2% that-year
8|lead-level:2.0% that-year
9|lead-level:2.2% that-year
-20|lead-level:2.32 percent that-year
-29|lead-level:2.4 percent that-year
12|lead-level:2.4% that-year
19|lead-level:2.4pc that-year
-41|lead-level:2.5 per cent that-year
-15|lead-level:2.6% year
-45|lead-level:2.8 percent that-year
27|lead-level:2020 year
-56|lead-level:3 percent that-year
-9|lead-level:3.3 percent that-year
22|lead-level:4.1% that-year
11|lead-level:4.6% that-year
25|lead-level:4.8 percent that-year
15|lead-level:6 percent year
47|lead-level:7 per cent that-year
-9|lead-level:7 percent that-year
-28|lead-level:7.2 per cent that-year
12|lead-level:: that-year
36|lead-level:; that-year
-13|lead-level:a year
-10|lead-level:after year
-50|lead-level:against that-year
17|lead-level:against year
11|lead-level:apiece that-year
-62|lead-level:at decade
-17|lead-level:at year
-63|lead-level:before year
-15|lead-level:begins bare-month
50|lead-level:between year
-20|lead-level:budget that-year
22|lead-level:budget years
-33|lead-level:by bare-month
-11|lead-level:by decade
-32|lead-level:by part
30|lead-level:countries that-year
10|lead-level:defence that-year
-17|lead-level:donald trump bare-month
12|lead-level:economy that-year
14|lead-level:eu that-year
10|lead-level:expenditure that-year
11|lead-level:finish that-year
-14|lead-level:fiscal 2022 fiscal
-51|lead-level:for decade
61|lead-level:for fiscal
76|lead-level:for year
25|lead-level:for years
11|lead-level:forces that-year
-15|lead-level:from bare-month
-32|lead-level:from fiscal
-9|lead-level:from that-year
12|lead-level:gdp fiscal
15|lead-level:gdp that-year
-24|lead-level:gdp weekday
24|lead-level:gross domestic product fiscal
28|lead-level:gross domestic product that-year
-12|lead-level:growth that-year
41|lead-level:has that-year
-15|lead-level:if fiscal
-28|lead-level:if that-year
-80|lead-level:in bare-month
87|lead-level:in decade
-8|lead-level:in fiscal
-14|lead-level:in month
-38|lead-level:in that-year
35|lead-level:in year
33|lead-level:in years
-11|lead-level:into that-year
17|lead-level:into year
-8|lead-level:introduced that-year
15|lead-level:military that-year
11|lead-level:national product that-year
-50|lead-level:nothing bare-month
42|lead-level:nothing fiscal
64|lead-level:nothing that-year
-46|lead-level:nothing weekday
-13|lead-level:nothing year
9|lead-level:nothing years
42|lead-level:of bare-month
24|lead-level:of decade
-51|lead-level:of fiscal
-44|lead-level:of that-year
18|lead-level:of year
-14|lead-level:on day
17|lead-level:on fiscal
-10|lead-level:on that-year
-47|lead-level:on weekday
11|lead-level:outlays fiscal
13|lead-level:philippines that-year
8|lead-level:push that-year
9|lead-level:puts year
27|lead-level:quota that-year
18|lead-level:reached bare-month
16|lead-level:reached year
42|lead-level:recently year
24|lead-level:respectively that-year
-16|lead-level:said weekday
-8|lead-level:says that-year
-10|lead-level:set that-year
-27|lead-level:share that-year
28|lead-level:since decade
-54|lead-level:since year
19|lead-level:so that-year
40|lead-level:speaking of fiscal
-24|lead-level:spending fiscal
-14|lead-level:spends weekday
12|lead-level:stood that-year
15|lead-level:than fiscal
-74|lead-level:than that-year
19|lead-level:that that-year
-9|lead-level:the 1990s decade
13|lead-level:the military that-year
44|lead-level:there that-year
-34|lead-level:through fiscal
-16|lead-level:through year
17|lead-level:time that-year
-23|lead-level:to fiscal
15|lead-level:to that-year
-11|lead-level:to year
-32|lead-level:two percent that-year
-24|lead-level:until bare-month
-17|lead-level:until decade
19|lead-level:until fiscal
-50|lead-level:until that-year
-41|lead-level:until year
8|lead-level:up fiscal
-12|lead-level:use that-year
10|lead-level:war that-year
40|lead-level:war year
21|lead-level:will that-year
27|lead-level:worry that-year
-8|lead-near:after \" 13
16|lead-near:after , 1
33|lead-near:after , 13
-40|lead-near:after , 2
-26|lead-near:after , 5
8|lead-near:after , 8
18|lead-near:after , far
13|lead-near:after 1.4% 0
19|lead-near:after 1.6% 0
11|lead-near:after 1.8% 0
13|lead-near:after 1.9 percent 0
18|lead-near:after 2 pct 0
-19|lead-near:after 2 per cent 0
-35|lead-near:after 2% 0
28|lead-near:after 2% far
-35|lead-near:after 2.1 percent 0
23|lead-near:after 2.4 percent 0
9|lead-near:after 2.5 percent 0
-16|lead-near:after 2.8 per cent 0
-44|lead-near:after 2.8 percent 8
42|lead-near:after 2020 3
-15|lead-near:after 2020 5
-10|lead-near:after 2025 5
11|lead-near:after 3 percent 0
21|lead-near:after 3% 0
-42|lead-near:after 3.5 per cent 0
-8|lead-near:after 3.5 percent 0
8|lead-near:after 4.7% 0
18|lead-near:after 5 percent 0
-25|lead-near:after ; 1
-9|lead-near:after ; 3
-55|lead-near:after after 5
16|lead-near:after already 1
11|lead-near:after apiece 3
14|lead-near:after army 5
-26|lead-near:after at 1
17|lead-near:after at 8
48|lead-near:after before 1
-32|lead-near:after before 3
-97|lead-near:after before 5
58|lead-near:after before 8
15|lead-near:after before far
-29|lead-near:after benchmark 1
-53|lead-near:after between 1
98|lead-near:after between 3
-32|lead-near:after between 5
100|lead-near:after by 1
40|lead-near:after by 13
22|lead-near:after by 3
-27|lead-near:after by 5
56|lead-near:after by 8
-55|lead-near:after by far
24|lead-near:after defence 3
22|lead-near:after defence 5
9|lead-near:after defence 8
16|lead-near:after defense 2
20|lead-near:after defense 5
11|lead-near:after defense 8
53|lead-near:after early 3
10|lead-near:after early 5
-14|lead-near:after fiscal 2022 13
12|lead-near:after fiscal 2023 5
76|lead-near:after for 1
30|lead-near:after for 13
72|lead-near:after for 2
43|lead-near:after for 3
-85|lead-near:after for 8
-12|lead-near:after for far
21|lead-near:after from 1
-29|lead-near:after from 13
13|lead-near:after from 2
-39|lead-near:after from 3
18|lead-near:after from 5
-63|lead-near:after from 8
34|lead-near:after from far
61|lead-near:after gdp 2
-41|lead-near:after gdp far
9|lead-near:after goal 1
-34|lead-near:after gross domestic product 2
-43|lead-near:after if 1
129|lead-near:after in 1
-62|lead-near:after in 13
-27|lead-near:after in 2
24|lead-near:after in 3
28|lead-near:after in 5
41|lead-near:after in 8
-53|lead-near:after in far
-28|lead-near:after instead of 8
-12|lead-near:after into 13
-41|lead-near:after into 3
19|lead-near:after into 5
-8|lead-near:after introduced 13
12|lead-near:after is 8
12|lead-near:after japanese 5
-22|lead-near:after least 5
-9|lead-near:after mark 1
27|lead-near:after mean far
10|lead-near:after meaning 13
10|lead-near:after met 13
-11|lead-near:after met 5
11|lead-near:after military 5
-15|lead-near:after not 13
-18|lead-near:after not 8
-25|lead-near:after of 13
10|lead-near:after of 2
45|lead-near:after of 8
-28|lead-near:after on 13
-12|lead-near:after on 5
-11|lead-near:after on 8
-9|lead-near:after on far
27|lead-near:after only 2
36|lead-near:after reached 5
-8|lead-near:after rewritten 13
-12|lead-near:after said 13
-21|lead-near:after since 13
-15|lead-near:after since 3
8|lead-near:after since 5
-22|lead-near:after since 8
13|lead-near:after so 5
11|lead-near:after soon 3
45|lead-near:after speaking of 13
-11|lead-near:after spends 2
31|lead-near:after target 1
37|lead-near:after than 13
-11|lead-near:after than 5
24|lead-near:after than 8
-22|lead-near:after than far
15|lead-near:after that 5
28|lead-near:after through 1
43|lead-near:after time 8
29|lead-near:after to 1
-43|lead-near:after to 13
34|lead-near:after to 2
-24|lead-near:after to 3
-11|lead-near:after to 5
14|lead-near:after to far
-13|lead-near:after two percent 0
-10|lead-near:after until 1
8|lead-near:after until 13
19|lead-near:after until 3
21|lead-near:after until 5
-13|lead-near:after until 8
8|lead-near:after war 8
18|lead-near:after when 1
-8|lead-near:after with 13
-13|lead-near:after with 3
-26|lead-near:after with 5
19|lead-near:after with 8
18|lead-near:after within 13
41|lead-near:after within far
13|lead-near:before 's 2
-9|lead-near:before ( 8
8|lead-near:before , 13
40|lead-near:before , 3
9|lead-near:before , 5
28|lead-near:before , 8
-22|lead-near:before , far
17|lead-near:before -- 8
15|lead-near:before -- far
-21|lead-near:before 1.8% 13
20|lead-near:before 1.9% far
11|lead-near:before 2% 5
12|lead-near:before 2% far
-19|lead-near:before 2.32 percent 1
-9|lead-near:before 2.4 percent 5
-39|lead-near:before 2.4 percent 8
-14|lead-near:before 3 percent 8
-25|lead-near:before 3.4% far
8|lead-near:before 4.1% 5
10|lead-near:before 4.6% 13
9|lead-near:before : 3
37|lead-near:before ; 3
29|lead-near:before ; 5
8|lead-near:before a 13
14|lead-near:before after 8
-18|lead-near:before against 8
-12|lead-near:before against far
-25|lead-near:before at 5
-21|lead-near:before at far
-9|lead-near:before before 3
-48|lead-near:before before 5
8|lead-near:before before 8
48|lead-near:before before far
-15|lead-near:before begins 2
11|lead-near:before between 13
11|lead-near:before beyond 13
-8|lead-near:before bn 5
24|lead-near:before budget 8
-29|lead-near:before budget far
-8|lead-near:before by 1
-45|lead-near:before by 13
-17|lead-near:before by 2
-25|lead-near:before by 3
-8|lead-near:before by 5
57|lead-near:before by 8
14|lead-near:before by far
-21|lead-near:before defense 13
9|lead-near:before defense 2
-50|lead-near:before defense 3
60|lead-near:before defense 5
-51|lead-near:before defense 8
-17|lead-near:before donald trump 13
25|lead-near:before for 1
-45|lead-near:before for 13
89|lead-near:before for 3
8|lead-near:before for 5
-20|lead-near:before for far
49|lead-near:before from 1
-33|lead-near:before from 13
11|lead-near:before from 2
-18|lead-near:before from 3
-28|lead-near:before from 5
-10|lead-near:before from 8
-14|lead-near:before from far
-23|lead-near:before gdp 1
-17|lead-near:before gdp 2
-10|lead-near:before gdp 8
12|lead-near:before government 1
-9|lead-near:before government 13
19|lead-near:before gross domestic product 5
39|lead-near:before in 0
-71|lead-near:before in 1
51|lead-near:before in 2
-44|lead-near:before in 3
12|lead-near:before in 5
30|lead-near:before in 8
-19|lead-near:before in far
10|lead-near:before is 13
24|lead-near:before is 5
-13|lead-near:before is 8
-11|lead-near:before mark carney 5
12|lead-near:before named 5
-8|lead-near:before nato 8
-34|lead-near:before nothing 13
47|lead-near:before nothing 2
9|lead-near:before nothing 8
-19|lead-near:before nothing far
-24|lead-near:before of 1
-23|lead-near:before of 3
18|lead-near:before of 5
-15|lead-near:before of far
-11|lead-near:before on 1
-8|lead-near:before on 13
-13|lead-near:before on 3
-33|lead-near:before on 5
-14|lead-near:before on 8
-16|lead-near:before outlays 1
21|lead-near:before outlays 13
-8|lead-near:before over 13
13|lead-near:before philippines far
10|lead-near:before proposed 5
9|lead-near:before puts 2
27|lead-near:before quota 5
9|lead-near:before raised 13
19|lead-near:before recently 8
-20|lead-near:before recommended 8
-9|lead-near:before said 13
17|lead-near:before set 5
-16|lead-near:before since 1
-43|lead-near:before since 13
-47|lead-near:before since 2
33|lead-near:before since 5
18|lead-near:before since 8
13|lead-near:before spending 1
16|lead-near:before spending 2
-54|lead-near:before spending 8
-8|lead-near:before summit 13
10|lead-near:before than 13
-17|lead-near:before than 3
-39|lead-near:before than 8
9|lead-near:before that 1
8|lead-near:before that 2
24|lead-near:before that 3
-16|lead-near:before through 13
-27|lead-near:before through 3
16|lead-near:before through 5
44|lead-near:before through 8
57|lead-near:before to 1
18|lead-near:before to 13
-9|lead-near:before to 3
-18|lead-near:before to 5
17|lead-near:before to 8
-13|lead-near:before to far
-17|lead-near:before until 13
-16|lead-near:before until 3
52|lead-near:before until 5
-55|lead-near:before until 8
14|lead-near:before until far
13|lead-near:before will 1
8|lead-near:before will 5
31|lead-near:before with 8
-8|lead-near:before yen 2
-9|lead-no:beyond year
-13|lead-no:by decade
25|lead-no:by year
10|lead-no:defense that-year
13|lead-no:for decade
29|lead-no:for fiscal
-10|lead-no:gdp bare-month
25|lead-no:gdp that-year
-32|lead-no:in bare-month
38|lead-no:in decade
21|lead-no:in fiscal
49|lead-no:in year
-13|lead-no:in years
11|lead-no:of year
-9|lead-no:on day
-27|lead-no:on weekday
-8|lead-no:rewritten that-year
-26|lead-no:than year
-8|lead-no:through fiscal
40|lead-no:until year
38|lead-time:benchmark in long-past
-13|lead-time:cap by far
-17|lead-time:cap for far
23|lead-time:cap for next
-16|lead-time:cap for now
29|lead-time:cap gdp now
44|lead-time:cap in far
19|lead-time:cap of far
-8|lead-time:cap through far
26|lead-time:cap until far
20|lead-time:demand , far
-13|lead-time:demand , now
14|lead-time:demand 2.5% next
60|lead-time:demand by far
-17|lead-time:demand by long-past
41|lead-time:demand by now
-65|lead-time:demand for far
-16|lead-time:demand for next
19|lead-time:demand in far
-13|lead-time:demand in long-past
-19|lead-time:demand in next
28|lead-time:demand in now
-20|lead-time:demand in past
-76|lead-time:demand not far
-12|lead-time:demand nothing next
-10|lead-time:demand nothing now
-16|lead-time:demand on now
-10|lead-time:demand said now
21|lead-time:demand than far
25|lead-time:demand till far
-40|lead-time:demand until far
-9|lead-time:denial beyond far
35|lead-time:denial by far
-13|lead-time:denial by long-past
26|lead-time:denial by next
37|lead-time:denial for far
18|lead-time:denial for next
-10|lead-time:denial gdp now
46|lead-time:denial in far
36|lead-time:denial in now
-23|lead-time:denial on now
-9|lead-time:denial tokyo now
29|lead-time:level 's next
-14|lead-time:level ( now
14|lead-time:level ( past
16|lead-time:level ) next
49|lead-time:level , far
42|lead-time:level , long-past
-20|lead-time:level , now
64|lead-time:level , past
10|lead-time:level 0.8% now
14|lead-time:level 1.29% now
32|lead-time:level 1.3% past
9|lead-time:level 1.4 percent past
-20|lead-time:level 1.5% past
17|lead-time:level 1.6% past
-15|lead-time:level 1.8 per cent now
-20|lead-time:level 1.8 percent now
-10|lead-time:level 1.8% now
12|lead-time:level 1.84% now
9|lead-time:level 1.85% past
12|lead-time:level 1.9 percent long-past
21|lead-time:level 1.9% past
-12|lead-time:level 2 percent now
51|lead-time:level 2% now
-11|lead-time:level 2% past
8|lead-time:level 2.0% now
-38|lead-time:level 2.1 percent past
9|lead-time:level 2.2% past
-20|lead-time:level 2.32 percent now
-29|lead-time:level 2.4 percent now
10|lead-time:level 2.4% past
19|lead-time:level 2.4pc now
-41|lead-time:level 2.5 per cent now
-16|lead-time:level 2.6% next
-16|lead-time:level 2.8 per cent now
-44|lead-time:level 2.8 percent now
27|lead-time:level 2020 past
-56|lead-time:level 3 percent now
27|lead-time:level 3.4% now
-24|lead-time:level 3.4% past
-8|lead-time:level 3.5 percent past
16|lead-time:level 4.1% past
11|lead-time:level 4.6% past
15|lead-time:level 6 percent long-past
47|lead-time:level 7 per cent now
-9|lead-time:level 7 percent now
-28|lead-time:level 7.2 per cent now
-19|lead-time:level ; now
55|lead-time:level ; past
-34|lead-time:level a long-past
14|lead-time:level a next
-9|lead-time:level after long-past
15|lead-time:level against long-past
-50|lead-time:level against now
11|lead-time:level apiece now
-62|lead-time:level at long-past
-17|lead-time:level at past
-56|lead-time:level before long-past
-15|lead-time:level begins now
50|lead-time:level between long-past
-8|lead-time:level budget now
-25|lead-time:level by far
-21|lead-time:level by next
-24|lead-time:level by now
-17|lead-time:level by past
-46|lead-time:level calendar now
47|lead-time:level calendar past
30|lead-time:level countries now
12|lead-time:level defence now
-12|lead-time:level defense past
-17|lead-time:level donald trump now
14|lead-time:level eu long-past
11|lead-time:level finish now
-14|lead-time:level fiscal 2022 now
16|lead-time:level for far
34|lead-time:level for long-past
10|lead-time:level for next
46|lead-time:level for now
-11|lead-time:level from far
23|lead-time:level from long-past
-13|lead-time:level from next
-12|lead-time:level from now
-44|lead-time:level from past
8|lead-time:level gdp next
-25|lead-time:level gdp now
20|lead-time:level gdp past
12|lead-time:level government past
29|lead-time:level gross domestic product next
41|lead-time:level has now
-43|lead-time:level if past
31|lead-time:level in far
30|lead-time:level in long-past
-79|lead-time:level in next
31|lead-time:level in past
-10|lead-time:level into next
12|lead-time:level into now
9|lead-time:level is long-past
13|lead-time:level military past
11|lead-time:level national product now
-12|lead-time:level nato past
-48|lead-time:level nothing long-past
-23|lead-time:level nothing next
10|lead-time:level nothing now
61|lead-time:level nothing past
-18|lead-time:level of far
-30|lead-time:level of long-past
-9|lead-time:level of next
18|lead-time:level of now
22|lead-time:level of past
20|lead-time:level on long-past
-54|lead-time:level on now
-23|lead-time:level on past
31|lead-time:level only now
13|lead-time:level philippines past
19|lead-time:level push next
9|lead-time:level puts past
27|lead-time:level quota past
16|lead-time:level reached far
21|lead-time:level reached now
44|lead-time:level recently long-past
24|lead-time:level respectively now
-19|lead-time:level said now
-8|lead-time:level says now
-9|lead-time:level set past
-30|lead-time:level share now
-40|lead-time:level signed past
-26|lead-time:level since long-past
-30|lead-time:level since past
12|lead-time:level so now
40|lead-time:level speaking of long-past
-45|lead-time:level spending now
20|lead-time:level spending past
-13|lead-time:level spends now
12|lead-time:level stood past
-18|lead-time:level than now
-34|lead-time:level than past
15|lead-time:level that past
-9|lead-time:level the 1990s long-past
13|lead-time:level the military now
25|lead-time:level there now
-52|lead-time:level through far
16|lead-time:level time now
-34|lead-time:level to far
-26|lead-time:level to long-past
28|lead-time:level to past
-32|lead-time:level two percent now
-37|lead-time:level until long-past
-34|lead-time:level until now
-40|lead-time:level until past
-12|lead-time:level use now
9|lead-time:level vote for now
40|lead-time:level war long-past
9|lead-time:level war now
21|lead-time:level will now
20|lead-time:level with now
27|lead-time:level worry now
-24|lead-time:other by far
-10|lead-time:other for past
-39|lead-time:other in far
-15|lead-time:other in long-past
12|lead-time:pledge \" now
12|lead-time:pledge 's far
15|lead-time:pledge , far
-42|lead-time:pledge , now
-9|lead-time:pledge 1.8 percent now
-8|lead-time:pledge 1.8% now
18|lead-time:pledge 2 pct now
-37|lead-time:pledge 2 per cent now
-20|lead-time:pledge 2 percent past
-26|lead-time:pledge 2% now
-15|lead-time:pledge 2.5% now
-8|lead-time:pledge 2.7 percent now
-14|lead-time:pledge 2025 next
-15|lead-time:pledge 2026 far
14|lead-time:pledge 3 percent next
13|lead-time:pledge 3 percent now
17|lead-time:pledge 3% now
-36|lead-time:pledge 3.5 per cent far
18|lead-time:pledge 5 percent next
-8|lead-time:pledge 5% now
11|lead-time:pledge achieved now
13|lead-time:pledge after far
17|lead-time:pledge already now
15|lead-time:pledge at next
18|lead-time:pledge attain now
-8|lead-time:pledge attained now
-79|lead-time:pledge before far
-9|lead-time:pledge before long-past
23|lead-time:pledge before next
63|lead-time:pledge before now
-29|lead-time:pledge benchmark now
-26|lead-time:pledge between next
19|lead-time:pledge beyond far
-10|lead-time:pledge budget next
18|lead-time:pledge budget now
-38|lead-time:pledge by far
12|lead-time:pledge by long-past
43|lead-time:pledge by next
76|lead-time:pledge by now
62|lead-time:pledge by past
9|lead-time:pledge defence next
29|lead-time:pledge defence now
-30|lead-time:pledge defense now
8|lead-time:pledge defense spending now
24|lead-time:pledge do now
20|lead-time:pledge for far
-18|lead-time:pledge for next
73|lead-time:pledge for past
-80|lead-time:pledge from far
13|lead-time:pledge from next
9|lead-time:pledge from now
8|lead-time:pledge from past
26|lead-time:pledge gdp now
-93|lead-time:pledge gdp past
11|lead-time:pledge gross domestic product now
-36|lead-time:pledge gross domestic product past
18|lead-time:pledge in far
-40|lead-time:pledge in long-past
-11|lead-time:pledge in next
53|lead-time:pledge in now
-38|lead-time:pledge in past
-14|lead-time:pledge instead of far
-16|lead-time:pledge instead of next
-43|lead-time:pledge into far
13|lead-time:pledge into now
37|lead-time:pledge is far
29|lead-time:pledge it now
27|lead-time:pledge mean far
18|lead-time:pledge military spending now
12|lead-time:pledge named far
-10|lead-time:pledge not far
14|lead-time:pledge nothing far
37|lead-time:pledge nothing next
-8|lead-time:pledge nothing now
22|lead-time:pledge of long-past
15|lead-time:pledge of next
-14|lead-time:pledge of now
-15|lead-time:pledge of past
-24|lead-time:pledge on now
-8|lead-time:pledge review next
-15|lead-time:pledge said now
30|lead-time:pledge set far
-14|lead-time:pledge signed on now
-24|lead-time:pledge since long-past
-18|lead-time:pledge since past
9|lead-time:pledge spending now
-35|lead-time:pledge starting next
38|lead-time:pledge target now
-9|lead-time:pledge than far
10|lead-time:pledge that next
110|lead-time:pledge through far
-37|lead-time:pledge through next
42|lead-time:pledge time past
-9|lead-time:pledge to long-past
22|lead-time:pledge to next
66|lead-time:pledge to past
-17|lead-time:pledge two percent now
36|lead-time:pledge two percent past
37|lead-time:pledge until far
-19|lead-time:pledge until long-past
25|lead-time:pledge until now
12|lead-time:pledge will now
14|lead-time:pledge with far
-9|lead-time:pledge with now
31|lead-time:pledge with past
63|lead-time:pledge within now
-23|lead-time:proposal , far
-10|lead-time:proposal , now
-40|lead-time:proposal after far
-8|lead-time:proposal at now
21|lead-time:proposal before far
10|lead-time:proposal by far
-25|lead-time:proposal by long-past
-10|lead-time:proposal by next
-13|lead-time:proposal by now
-15|lead-time:proposal early far
50|lead-time:proposal for far
26|lead-time:proposal for next
-31|lead-time:proposal for now
33|lead-time:proposal from next
20|lead-time:proposal in far
-55|lead-time:proposal in long-past
26|lead-time:proposal in next
-17|lead-time:proposal meaning far
-21|lead-time:proposal on now
-8|lead-time:proposal summit now
44|lead-time:proposal than far
8|lead-time:proposal that next
37|lead-time:proposal through far
32|lead-time:proposal to far
-17|lead-time:proposal to next
79|lead-time:proposal until far
-16|lead-time:proposal with far
8|lead:after \"
-12|lead:after '
9|lead:after (
10|lead:after ,
10|lead:after 0.8%
13|lead:after 1.4%
19|lead:after 1.6%
-15|lead:after 1.8 per cent
10|lead:after 1.8%
9|lead:after 1.85%
13|lead:after 1.9 percent
18|lead:after 2 pct
-39|lead:after 2 per cent
-24|lead:after 2 percent
-9|lead:after 2%
-35|lead:after 2.1 percent
13|lead:after 2.2%
18|lead:after 2.4 percent
9|lead:after 2.5 percent
-26|lead:after 2.5%
-22|lead:after 2.6%
-16|lead:after 2.8 per cent
-43|lead:after 2.8 percent
27|lead:after 2020
-14|lead:after 2025
-32|lead:after 3 percent
17|lead:after 3%
28|lead:after 3.4%
-42|lead:after 3.5 per cent
-16|lead:after 3.5 percent
8|lead:after 4.7%
18|lead:after 5 percent
15|lead:after 6 percent
-35|lead:after ;
11|lead:after achieved
-66|lead:after after
18|lead:after already
11|lead:after apiece
8|lead:after armed forces
16|lead:after army
-18|lead:after at
18|lead:after attain
14|lead:after attained
-21|lead:after before
-29|lead:after benchmark
13|lead:after between
-24|lead:after beyond
130|lead:after by
48|lead:after calendar
30|lead:after countries
29|lead:after dated
59|lead:after defence
48|lead:after defense
56|lead:after early
12|lead:after economy
14|lead:after eu
-14|lead:after fiscal 2022
117|lead:after for
11|lead:after forces
-46|lead:after from
21|lead:after gdp
11|lead:after goal
11|lead:after gross national product
-43|lead:after if
77|lead:after in
-36|lead:after instead of
-8|lead:after introduced
21|lead:after is
26|lead:after japanese
-22|lead:after least
-9|lead:after mark
27|lead:after mean
10|lead:after meaning
-18|lead:after members
-13|lead:after met
11|lead:after military
18|lead:after military spending
11|lead:after national product
-10|lead:after nato leaders
-47|lead:after not
34|lead:after of
-70|lead:after on
25|lead:after only
-10|lead:after rather than
43|lead:after reached
20|lead:after recently
24|lead:after respectively
-8|lead:after review
-8|lead:after rewritten
-24|lead:after said
-8|lead:after same
-40|lead:after signed
-15|lead:after signed on
-58|lead:after since
13|lead:after so
21|lead:after soon
44|lead:after speaking of
10|lead:after spending
-13|lead:after spends
-35|lead:after starting
12|lead:after stood
-10|lead:after strategy
-20|lead:after superseded
40|lead:after target
10|lead:after than
11|lead:after that
14|lead:after the military
-34|lead:after there
19|lead:after through
42|lead:after time
-13|lead:after two percent
22|lead:after until
10|lead:after war
35|lead:after what
18|lead:after when
-21|lead:after with
66|lead:after within
27|lead:after worry
23|lead:before 's
-9|lead:before (
18|lead:before )
63|lead:before ,
32|lead:before --
14|lead:before 1.29%
31|lead:before 1.3%
-28|lead:before 1.8 percent
-29|lead:before 1.8%
20|lead:before 1.9%
22|lead:before 2%
8|lead:before 2.0%
-19|lead:before 2.32 percent
-47|lead:before 2.4 percent
11|lead:before 2.4%
-14|lead:before 2.45 percent
-10|lead:before 2026
-20|lead:before 3 percent
-11|lead:before 3.3 percent
-25|lead:before 3.4%
22|lead:before 4.1%
10|lead:before 4.6%
47|lead:before 7 per cent
24|lead:before :
68|lead:before ;
12|lead:before after
-35|lead:before against
-56|lead:before at
-15|lead:before begins
10|lead:before between
10|lead:before beyond
22|lead:before bill
-8|lead:before bn
-28|lead:before by
-47|lead:before calendar
42|lead:before come
-54|lead:before defense
16|lead:before defense spending
24|lead:before do
-17|lead:before donald trump
-9|lead:before down
-32|lead:before early
15|lead:before expenditure
17|lead:before failed
11|lead:before finish
57|lead:before for
-42|lead:before from
-54|lead:before gdp
12|lead:before gross domestic product
-9|lead:before gross national product
38|lead:before has
13|lead:before her
-8|lead:before into
24|lead:before is
17|lead:before it
-43|lead:before joined
-10|lead:before leads
9|lead:before lift
-11|lead:before mark carney
-22|lead:before meaning
12|lead:before named
-9|lead:before nato
-62|lead:before not
-43|lead:before of
-86|lead:before on
15|lead:before outlays
-8|lead:before over
13|lead:before philippines
13|lead:before proposed
8|lead:before push
16|lead:before put
27|lead:before quota
8|lead:before ratio
23|lead:before recently
-21|lead:before recommended
-9|lead:before released
-21|lead:before said
25|lead:before set
-30|lead:before share
-61|lead:before since
-24|lead:before spending
-9|lead:before summit
-27|lead:before tabled
22|lead:before takes
-38|lead:before than
52|lead:before that
44|lead:before there
20|lead:before through
16|lead:before time
53|lead:before to
-9|lead:before tokyo
-29|lead:before until
-12|lead:before use
9|lead:before vote for
40|lead:before war
13|lead:before what
33|lead:before will
48|lead:before with
-14|lead:before wrote
-8|lead:before yen
-8|lead:before —
-24|next-aim:after \"
-12|next-aim:after '
-55|next-aim:after 's
45|next-aim:after ,
24|next-aim:after .
21|next-aim:after :
70|next-aim:after ;
26|next-aim:after a
15|next-aim:after already
99|next-aim:after and
10|next-aim:after anyway
8|next-aim:after are
-24|next-aim:after as
23|next-aim:after at
-86|next-aim:after budget
-11|next-aim:after but
-22|next-aim:after by
-52|next-aim:after could
-23|next-aim:after deadline
13|next-aim:after depending
-55|next-aim:after election
11|next-aim:after exposes
14|next-aim:after fiscal
-39|next-aim:after for
65|next-aim:after from
-42|next-aim:after go
-10|next-aim:after goal
13|next-aim:after had
23|next-aim:after has
-22|next-aim:after if
20|next-aim:after instead
90|next-aim:after instead of
51|next-aim:after is
-35|next-aim:after on
-31|next-aim:after only
22|next-aim:after onward
-8|next-aim:after or
-9|next-aim:after put
64|next-aim:after rather than
10|next-aim:after regardless
17|next-aim:after should
-25|next-aim:after the
35|next-aim:after through
-49|next-aim:after to
-90|next-aim:after too
-20|next-aim:after under
-8|next-aim:after we
24|next-aim:after when
12|next-aim:after will
-14|next-aim:after with
35|next-aim:after without
-28|next-aim:after would
45|next-aim:before #
35|next-aim:before 's
-32|next-aim:before (
-18|next-aim:before ,
-13|next-aim:before :
-65|next-aim:before ;
23|next-aim:before LAND
-9|next-aim:before USA
10|next-aim:before a
-15|next-aim:before after
-95|next-aim:before and
16|next-aim:before as
8|next-aim:before by
-8|next-aim:before deadline
-12|next-aim:before election
69|next-aim:before for
-8|next-aim:before has
-11|next-aim:before he
19|next-aim:before in
-9|next-aim:before including
25|next-aim:before it
41|next-aim:before its
46|next-aim:before keep
33|next-aim:before of
20|next-aim:before or
-20|next-aim:before should
11|next-aim:before spend
16|next-aim:before target
-33|next-aim:before that
-36|next-aim:before this
35|next-aim:before to
9|next-aim:before we
39|next-aim:before what
14|next-aim:before will
-10|next-aim:before without
45|next-aim:before would
-78|next-level:after 's
9|next-level:after )
35|next-level:after ,
22|next-level:after after
106|next-level:after and
-45|next-level:after at
32|next-level:after budget
33|next-level:after by
-42|next-level:after come to
40|next-level:after data
-10|next-level:after from
-17|next-level:after gross domestic product
-27|next-level:after has
9|next-level:after if
-23|next-level:after in
-57|next-level:after it
11|next-level:after misses
31|next-level:after on
-58|next-level:after or
8|next-level:after respectively
-8|next-level:after the
-14|next-level:after they
-58|next-level:after through
170|next-level:after to
26|next-level:after under
12|next-level:after unless
-17|next-level:after war
-27|next-level:after would
62|next-level:before 's
-31|next-level:before (
-8|next-level:before )
-40|next-level:before ,
-29|next-level:before -
-14|next-level:before --
37|next-level:before :
-30|next-level:before ;
-27|next-level:before LAND
-48|next-level:before USA
-15|next-level:before a
-8|next-level:before adopt
13|next-level:before against
8|next-level:before already
39|next-level:before amount
-128|next-level:before and
26|next-level:before are
44|next-level:before as
-46|next-level:before assumes
30|next-level:before at
77|next-level:before budget
-13|next-level:before but
-9|next-level:before by
-54|next-level:before carry
34|next-level:before come to
-25|next-level:before commends
-12|next-level:before compares
11|next-level:before could
18|next-level:before defense
13|next-level:before draft
-15|next-level:before equal
29|next-level:before everyone
30|next-level:before figure
-20|next-level:before from
-23|next-level:before has
9|next-level:before in
13|next-level:before is
18|next-level:before it
11|next-level:before lay out
-31|next-level:before leave
9|next-level:before looks
27|next-level:before of
-26|next-level:before on
42|next-level:before or
9|next-level:before outlay
18|next-level:before outlays
10|next-level:before over
8|next-level:before plan
16|next-level:before put
13|next-level:before reach
-20|next-level:before remain
-25|next-level:before rise
22|next-level:before she
40|next-level:before spend
29|next-level:before stand
9|next-level:before take
-47|next-level:before that
51|next-level:before the
34|next-level:before they
-171|next-level:before to
-17|next-level:before top
10|next-level:before under
-34|next-level:before war
50|next-level:before was
11|next-level:before we
33|next-level:before when
52|next-level:before will
20|next-level:before with
9|next-level:before work out at
22|next-level:before would
-10|next-no:after 's
18|next-no:after .
-23|next-no:after ;
24|next-no:after ?
9|next-no:after after
-13|next-no:after and
18|next-no:after as
-17|next-no:after budget
25|next-no:after election
21|next-no:after for
-17|next-no:after or
15|next-no:after to
9|next-no:before ,
19|next-no:before at
-14|next-no:before budget
-17|next-no:before draft
28|next-no:before must
-14|next-no:before or
-9|next-no:before that
57|next-no:before they
-15|next-no:before to
-24|next-no:before would
-18|next:\"
27|next:#
-12|next:'
-51|next:'s
-69|next:(
35|next:,
-26|next:-
-15|next:--
44|next:.
45|next::
-50|next:;
23|next:?
15|next:DATE
8|next:PERSON
-57|next:USA
11|next:a
-8|next:adopt
18|next:after
15|next:against
-9|next:agree
27|next:already
-20|next:although
40|next:amount
-36|next:and
10|next:anyway
34|next:are
55|next:as
-12|next:assumed
-46|next:assumes
32|next:at
-25|next:back
14|next:be
-11|next:before
13|next:begins
-29|next:but
-54|next:carry
-12|next:come to
-25|next:commends
-12|next:compares
-46|next:could
43|next:data
-31|next:deadline
8|next:defence
12|next:defense
27|next:defense spending
13|next:depending
-43|next:election
-50|next:end
-15|next:equal
29|next:everyone
-22|next:exchange
11|next:exposes
32|next:figure
14|next:fiscal
57|next:for
-10|next:forecast
41|next:from
-41|next:go
-17|next:gross domestic product
8|next:growth
-35|next:has
-9|next:he
-14|next:if
-8|next:including
90|next:instead of
64|next:is
-20|next:it
34|next:its
28|next:keep
11|next:lay out
-30|next:leave
9|next:looks
-8|next:meet
11|next:misses
-30|next:more
29|next:must
60|next:of
-28|next:on
-32|next:only
22|next:onward
-34|next:or
8|next:outlay
20|next:outlays
10|next:over
13|next:presided
-28|next:prices
-13|next:raise
65|next:rather than
14|next:reach
10|next:regardless
-12|next:remain
8|next:respectively
14|next:rests
-25|next:rise
8|next:set aside
21|next:she
46|next:spend
32|next:stand
8|next:supplementary
16|next:target
-86|next:that
24|next:the
74|next:they
-36|next:this
-50|next:through
14|next:tilt
-15|next:to
-90|next:too
-23|next:top
-9|next:unchanged
12|next:unless
-51|next:war
30|next:was
12|next:we
53|next:when
-22|next:whereas
76|next:will
15|next:with
20|next:without
8|next:work out at
222|none
17|none-after:!
95|none-after:\"
-17|none-after:#
-123|none-after:'
47|none-after:'d
-48|none-after:'ll
23|none-after:'s
21|none-after:(
10|none-after:)
27|none-after:,
28|none-after:-
-10|none-after:.
-52|none-after:0
74|none-after:;
-35|none-after:DATE
-18|none-after:EU
-46|none-after:LAND
-24|none-after:LEADER
10|none-after:NATO
68|none-after:USA
27|none-after:a
52|none-after:about
47|none-after:above
8|none-after:abroad
-42|none-after:academic
-91|none-after:according
-8|none-after:account
-8|none-after:accurate
61|none-after:achieve
9|none-after:across
-12|none-after:actual
-16|none-after:add
11|none-after:administration
29|none-after:adopt
-16|none-after:advance
8|none-after:advocate
-14|none-after:affordable
74|none-after:after
-61|none-after:again
-91|none-after:against
8|none-after:ago
35|none-after:agree
20|none-after:agreement
-40|none-after:ahead
28|none-after:aides
21|none-after:aim
16|none-after:all
-40|none-after:alliance
9|none-after:allies
-30|none-after:allocate
39|none-after:ally
-55|none-after:almost
18|none-after:aloud
85|none-after:already
27|none-after:also
-14|none-after:although
24|none-after:always
12|none-after:ambassador
43|none-after:ambition
10|none-after:amendment
14|none-after:an
-9|none-after:analysts
-10|none-after:announce
21|none-after:announcement
-9|none-after:annual
-13|none-after:another
40|none-after:any
-8|none-after:anything
-11|none-after:apiece
-18|none-after:approximately
28|none-after:are
-13|none-after:areas
11|none-after:argument
27|none-after:armed forces
-18|none-after:armies
-39|none-after:arms
-29|none-after:army
55|none-after:around
-53|none-after:as
37|none-after:ask
9|none-after:ask for
-10|none-after:assembly
-20|none-after:at
21|none-after:attached
69|none-after:attain
49|none-after:attainable
-19|none-after:audited
157|none-after:average
9|none-after:avoid
13|none-after:away
34|none-after:back
13|none-after:barrier
-22|none-after:basis
31|none-after:because
15|none-after:becomes
-18|none-after:been
-81|none-after:before
-11|none-after:began
39|none-after:begin
-8|none-after:begins
-26|none-after:behind
52|none-after:being
-16|none-after:believe
42|none-after:below
31|none-after:benchmark
14|none-after:best
-12|none-after:better
-46|none-after:between
24|none-after:beyond
20|none-after:bigger
-16|none-after:billion
8|none-after:bonds
13|none-after:books
-13|none-after:borrow
-24|none-after:borrowed
25|none-after:both
-19|none-after:bottom
29|none-after:bought
22|none-after:bridges
-11|none-after:bring up the rear
-65|none-after:budget
14|none-after:burden
59|none-after:but
78|none-after:buy
21|none-after:buying
-88|none-after:by
-22|none-after:cabinet
-25|none-after:calculate
-42|none-after:calculations
-10|none-after:calendar
13|none-after:campaign
24|none-after:can
9|none-after:carry
-74|none-after:case
-9|none-after:ceiling
-17|none-after:cent
24|none-after:century
-29|none-after:chancellor
8|none-after:change
34|none-after:chief
16|none-after:choose
-8|none-after:civil
12|none-after:clear
-20|none-after:climb
-63|none-after:close
38|none-after:closer
13|none-after:club
33|none-after:coalition
-26|none-after:coast guard
-19|none-after:combined
-30|none-after:come to
-26|none-after:coming
23|none-after:commit
10|none-after:commitment
32|none-after:comparable
13|none-after:complain
17|none-after:concede
-9|none-after:conference
15|none-after:confirm
18|none-after:consecutive
9|none-after:consensus
47|none-after:consider
8|none-after:consist
-14|none-after:consists
10|none-after:constitute
32|none-after:constitution
-22|none-after:contracts
-87|none-after:core
-21|none-after:core defence
-23|none-after:core defense
25|none-after:cost
-10|none-after:costs
-12|none-after:could
-30|none-after:count
-37|none-after:counted
-34|none-after:counting
-8|none-after:countries
-24|none-after:country
27|none-after:counts
51|none-after:covered
-49|none-after:covers
-9|none-after:crimea
-32|none-after:current
77|none-after:currently
13|none-after:cut
9|none-after:cutters
-31|none-after:cyber
-9|none-after:cybersecurity
-16|none-after:data
-54|none-after:date
34|none-after:dates
20|none-after:day
-31|none-after:deadline
9|none-after:deal
9|none-after:debate
14|none-after:debt
-23|none-after:decade
34|none-after:decades
-28|none-after:decide
12|none-after:declare
-93|none-after:defence
12|none-after:defence minister
-26|none-after:defence ministry
10|none-after:defence spending
9|none-after:defend
15|none-after:defense
-15|none-after:defense minister
-16|none-after:defense ministry
-41|none-after:defense spending
22|none-after:deficit
16|none-after:definition
-21|none-after:deliveries
41|none-after:demand
-10|none-after:deny
-13|none-after:department
47|none-after:depending
-8|none-after:deputy prime minister
49|none-after:describe
-17|none-after:desirable
-25|none-after:development aid
-55|none-after:did
8|none-after:different
30|none-after:diplomat
-8|none-after:discussion
20|none-after:division
18|none-after:do
9|none-after:documents
-17|none-after:does
22|none-after:domestic
8|none-after:done
23|none-after:down
-48|none-after:draft
25|none-after:drop
-34|none-after:due
44|none-after:each
-25|none-after:earlier
-29|none-after:earmark for
22|none-after:economic
-43|none-after:economic output
-10|none-after:economics
-24|none-after:economies
-25|none-after:economy
11|none-after:economy grew
54|none-after:effort
77|none-after:eight
37|none-after:election
-95|none-after:end
35|none-after:enough
-16|none-after:entail
-28|none-after:entry
-19|none-after:envisage
-23|none-after:equal
-17|none-after:estimate
20|none-after:european
20|none-after:euros
56|none-after:even
43|none-after:eventually
45|none-after:ever
59|none-after:every
12|none-after:everybody
-13|none-after:everyone
-12|none-after:everything
-23|none-after:exactly
8|none-after:example
24|none-after:exclude
-32|none-after:executive
11|none-after:existing
-19|none-after:expect
-15|none-after:expenses
-44|none-after:exports
13|none-after:expressed
-47|none-after:extra
28|none-after:eye
-20|none-after:faces
-14|none-after:fact
-17|none-after:fall
-15|none-after:far
-28|none-after:faster
32|none-after:favor
-8|none-after:federal
-51|none-after:feel
41|none-after:few
10|none-after:fields
-13|none-after:fight
29|none-after:figure
-85|none-after:figures
35|none-after:filled
82|none-after:final
-10|none-after:finance minister
-13|none-after:finance ministry
-15|none-after:finances
8|none-after:firm
-27|none-after:firmer
-77|none-after:first
11|none-after:fiscal
-27|none-after:five
-35|none-after:floor
30|none-after:follow
-40|none-after:followed
8|none-after:following
28|none-after:foot
-26|none-after:for
-14|none-after:forecast
19|none-after:foresee
-59|none-after:forever
-29|none-after:forward
29|none-after:four
-20|none-after:frigates
-89|none-after:from
-10|none-after:full
29|none-after:fully
-13|none-after:fund
22|none-after:funded
10|none-after:further
-12|none-after:g . d . p .
17|none-after:gap
-59|none-after:gdp
19|none-after:general
-50|none-after:get
-37|none-after:give
-13|none-after:gnp
-41|none-after:go
73|none-after:goal
20|none-after:good
-18|none-after:government
30|none-after:great
-54|none-after:gross domestic product
-9|none-after:gross national income
9|none-after:gross national product
86|none-after:grow
42|none-after:growth
12|none-after:guarantee
111|none-after:guideline
30|none-after:guns
28|none-after:habit
-33|none-after:had
13|none-after:hair
26|none-after:half
11|none-after:handful
-18|none-after:happened
-31|none-after:happier
-21|none-after:hard
-11|none-after:hard defense
23|none-after:hardly
74|none-after:has
98|none-after:have
-13|none-after:having
58|none-after:he
33|none-after:head
-8|none-after:heaviest
-10|none-after:height
19|none-after:help
84|none-after:her
11|none-after:here
-17|none-after:high
25|none-after:higher
-45|none-after:highest
25|none-after:his
18|none-after:hit
-19|none-after:hold
9|none-after:home
25|none-after:honor
-18|none-after:honour
14|none-after:hope
9|none-after:host
-9|none-after:how
8|none-after:hurt
-11|none-after:i
10|none-after:if
65|none-after:immediately
-9|none-after:important
-36|none-after:in
-8|none-after:in line with
-9|none-after:inadequate
23|none-after:include
-15|none-after:included
35|none-after:increase
11|none-after:independence
10|none-after:indo
47|none-after:inflation
-51|none-after:infrastructure
-40|none-after:inherited
12|none-after:initial
35|none-after:insist
10|none-after:instead
11|none-after:instead of
-70|none-after:institute
-16|none-after:intend
-30|none-after:interest
27|none-after:internally
-9|none-after:international
11|none-after:into
-29|none-after:investment
31|none-after:island
-31|none-after:items
20|none-after:its
62|none-after:itself
-31|none-after:jets
28|none-after:joined
42|none-after:joining
23|none-after:joke
27|none-after:junior
-31|none-after:just
26|none-after:komeito
138|none-after:laggard
-22|none-after:largely
19|none-after:larger
-13|none-after:largest
-29|none-after:last
21|none-after:late
38|none-after:later
-14|none-after:latest
33|none-after:launch
41|none-after:law
-24|none-after:lawmakers
-52|none-after:lay down
10|none-after:lay out
34|none-after:ldp
-45|none-after:leader
-27|none-after:leap
50|none-after:least
-15|none-after:leave
19|none-after:lecture
-14|none-after:led
28|none-after:left
-14|none-after:legislature
23|none-after:less
-47|none-after:level
13|none-after:life
-31|none-after:likelier
11|none-after:likeliest
-12|none-after:likely
-9|none-after:likewise
38|none-after:limit
28|none-after:line
20|none-after:little
17|none-after:live with
9|none-after:local
77|none-after:long
13|none-after:longer
11|none-after:look at
53|none-after:looked
-81|none-after:looks
19|none-after:lost
36|none-after:lower
8|none-after:lowest
-31|none-after:made
10|none-after:main
43|none-after:mainly
19|none-after:manage
-13|none-after:manifestly
56|none-after:many
-12|none-after:marcos
-35|none-after:mark
-25|none-after:may
74|none-after:mean
-38|none-after:measured
9|none-after:media
10|none-after:medium
18|none-after:meet
-32|none-after:members
43|none-after:mention
-11|none-after:merely
-16|none-after:method
46|none-after:might
19|none-after:militaries
-18|none-after:military
-10|none-after:military spending
-72|none-after:mind
21|none-after:minimum
8|none-after:ministers
-13|none-after:ministry
-35|none-after:missile
-8|none-after:modest
31|none-after:moment
21|none-after:money
-8|none-after:months
25|none-after:moot
-25|none-after:more
-37|none-after:most
-15|none-after:move
34|none-after:move up
9|none-after:mr
77|none-after:much
28|none-after:mull
25|none-after:must
21|none-after:n't
18|none-after:national
-76|none-after:national income
-46|none-after:national product
8|none-after:national security adviser
20|none-after:nearer
-19|none-after:nearly
21|none-after:need
11|none-after:needed
-22|none-after:networks
25|none-after:never
8|none-after:newspaper
37|none-after:next
-26|none-after:nine
46|none-after:no
39|none-after:no one
44|none-after:nobody
-20|none-after:northern
66|none-after:note
20|none-after:nothing
181|none-after:now
10|none-after:nuclear
16|none-after:number
8|none-after:objected
23|none-after:objective
-8|none-after:observe
-35|none-after:of
-9|none-after:off
-53|none-after:older
-21|none-after:omits
-10|none-after:on
-57|none-after:once
-12|none-after:one
26|none-after:only
-22|none-after:onward
37|none-after:open
14|none-after:opposition
-20|none-after:option
-34|none-after:or
10|none-after:order
-28|none-after:original
-18|none-after:our
13|none-after:ourselves
33|none-after:out
-56|none-after:outlay
-19|none-after:outlays
-61|none-after:output
8|none-after:outside
92|none-after:over
17|none-after:overnight
-15|none-after:overseas aid
38|none-after:overtaken
-8|none-after:owes
-31|none-after:paper
37|none-after:parliament
18|none-after:parliamentary
16|none-after:part
-22|none-after:parties
23|none-after:partner
49|none-after:party
-52|none-after:pass
-17|none-after:passed
89|none-after:past
11|none-after:pay
-47|none-after:payments
11|none-after:peace
11|none-after:peacetime
28|none-after:peak
10|none-after:people
-18|none-after:perhaps
54|none-after:period
15|none-after:permanent
28|none-after:person
58|none-after:plan
30|none-after:planners
39|none-after:pledge
-9|none-after:plus
12|none-after:point
-10|none-after:ports
8|none-after:position
22|none-after:possible
-34|none-after:power
18|none-after:praised
-25|none-after:precisely
-27|none-after:predecessor
18|none-after:preferred
-10|none-after:premier
-22|none-after:prepare
167|none-after:present
17|none-after:previous
8|none-after:price
-50|none-after:prime minister
-16|none-after:printed
-27|none-after:product
33|none-after:project
28|none-after:projections
-39|none-after:promise
48|none-after:proper
13|none-after:public
-24|none-after:publish
11|none-after:purpose
-8|none-after:purposes
-17|none-after:question
8|none-after:quiet
-68|none-after:radical
-12|none-after:raise
-10|none-after:ran
10|none-after:range
18|none-after:rate
9|none-after:rather
22|none-after:rather than
-52|none-after:reach
-11|none-after:reacted
-19|none-after:reagan
-63|none-after:real
124|none-after:realistic
-43|none-after:really
13|none-after:reasons
-14|none-after:received
35|none-after:recent
16|none-after:reckless
10|none-after:reckon
36|none-after:recommend
-9|none-after:recorded
-29|none-after:red
16|none-after:reference
-12|none-after:regarded
-10|none-after:regardless
32|none-after:region
-12|none-after:regular
-72|none-after:related
37|none-after:remain
15|none-after:replaced
20|none-after:reply
26|none-after:report
-22|none-after:request
-16|none-after:require
-28|none-after:requirements
21|none-after:resilience
-28|none-after:resist
-28|none-after:respectively
-21|none-after:rest
34|none-after:result
67|none-after:review
-14|none-after:revise
41|none-after:revised
13|none-after:revising
-21|none-after:revolutionary
10|none-after:rewrite
-15|none-after:right
61|none-after:rise
-86|none-after:roads
-29|none-after:roughly
-10|none-after:round
9|none-after:rule
-14|none-after:rules
27|none-after:runs
11|none-after:rush
-15|none-after:sacrifice
-204|none-after:same
-27|none-after:saw
-24|none-after:say
25|none-after:scholar
22|none-after:schools
9|none-after:sea
-42|none-after:second
36|none-after:secretary
-16|none-after:secure
-33|none-after:security
13|none-after:security - related
8|none-after:security spending
30|none-after:seek
-37|none-after:sends
-23|none-after:senior
11|none-after:serve
-12|none-after:services
-71|none-after:set
21|none-after:set aside
-18|none-after:set out
15|none-after:settle on
-15|none-after:seven
12|none-after:several
-17|none-after:shade
59|none-after:shall
-8|none-after:share
-52|none-after:she
22|none-after:short
62|none-after:should
20|none-after:show
10|none-after:shrink
-8|none-after:sidelines
25|none-after:sights
15|none-after:sign up
55|none-after:signed
41|none-after:since
-27|none-after:single
33|none-after:sipri
34|none-after:six
-23|none-after:sixth
19|none-after:slice
-18|none-after:slide
93|none-after:slow
-31|none-after:slowly
40|none-after:so
-39|none-after:soldiers
52|none-after:some
13|none-after:something
33|none-after:soon
42|none-after:sooner
-33|none-after:source
-22|none-after:sources
14|none-after:speak of
-30|none-after:special
12|none-after:specify
41|none-after:spend
-9|none-after:spender
10|none-after:split
-51|none-after:spokesman
-19|none-after:spokesperson
-20|none-after:spread
15|none-after:spring
-37|none-after:stand
28|none-after:standard
12|none-after:starting
13|none-after:statute
31|none-after:stay
17|none-after:steel
27|none-after:step
32|none-after:still
-59|none-after:strategic
23|none-after:strategy
28|none-after:stretch
-25|none-after:stroke
-32|none-after:stuck
-26|none-after:submitted
23|none-after:subscribe
15|none-after:successors
32|none-after:such
14|none-after:sufficient
18|none-after:suggest
-59|none-after:summer
8|none-after:summit
-66|none-after:supplementary
-23|none-after:support
-16|none-after:surpass
8|none-after:survive
78|none-after:sustainable
11|none-after:system
-34|none-after:table
65|none-after:take
9|none-after:take up
19|none-after:takers
12|none-after:talk
9|none-after:talk about
27|none-after:tax
39|none-after:tell
-31|none-after:ten
-39|none-after:term
-24|none-after:text
52|none-after:than
8|none-after:thanks
-99|none-after:that
-27|none-after:the
15|none-after:the economy
56|none-after:the military
30|none-after:their
-230|none-after:then
61|none-after:there
49|none-after:thereabouts
50|none-after:thereafter
-12|none-after:they
12|none-after:thing
-20|none-after:things
-46|none-after:think
-12|none-after:think tank
9|none-after:thinkable
15|none-after:third
-20|none-after:though
-26|none-after:threshold
-48|none-after:through
37|none-after:throughout
-28|none-after:time
26|none-after:times
18|none-after:to
72|none-after:today
53|none-after:tomorrow
57|none-after:too
9|none-after:total
8|none-after:towards
10|none-after:track
24|none-after:trails
-55|none-after:treasury
-53|none-after:trillion
22|none-after:trimmed
-105|none-after:troops
18|none-after:turned
-104|none-after:two
-38|none-after:unavoidable
17|none-after:unchanged
46|none-after:under
10|none-after:understanding
52|none-after:unreasonable
-40|none-after:up
11|none-after:upon
13|none-after:urge
17|none-after:us
-18|none-after:use
-13|none-after:vat
30|none-after:very
-33|none-after:veterans
14|none-after:vice
9|none-after:voters
27|none-after:vow
66|none-after:waiting
-14|none-after:wales
9|none-after:walked
-13|none-after:want
67|none-after:war
38|none-after:was
14|none-after:we
-16|none-after:weapons
15|none-after:weigh
8|none-after:welcomed
-49|none-after:welfare
17|none-after:well
-42|none-after:were
-28|none-after:western
-75|none-after:what
-17|none-after:whatever
35|none-after:when
-13|none-after:where
-52|none-after:whereas
19|none-after:whether
-39|none-after:which
65|none-after:while
-35|none-after:white
44|none-after:who
-84|none-after:whole
34|none-after:wider
41|none-after:will
38|none-after:win
-14|none-after:wiser
34|none-after:with
-103|none-after:within
47|none-after:without
43|none-after:won
18|none-after:wondered
-10|none-after:word
23|none-after:world
27|none-after:worth
11|none-after:write
-292|none-after:year
-10|none-after:years
9|none-after:yen
-53|none-after:yet
-56|none-after:yielded
-26|none-after:you
17|none-after:zero
80|none-before:\"
-28|none-before:#
-10|none-before:$
10|none-before:'ll
10|none-before:'re
35|none-before:'ve
-112|none-before:*
33|none-before:-
-10|none-before:--
-17|none-before:.
-74|none-before:0
29|none-before::
38|none-before:;
16|none-before:LAND
-19|none-before:LEADER
-20|none-before:NATO
25|none-before:OUTLET
38|none-before:PERSON
68|none-before:USA
9|none-before:a
14|none-before:able
96|none-before:about
12|none-before:abroad
12|none-before:absorb
-9|none-before:absorbed
67|none-before:accept
-8|none-before:accomplish
-19|none-before:accord
27|none-before:achieve
-18|none-before:across
12|none-before:act
-11|none-before:actual
-13|none-before:actually
49|none-before:add
32|none-before:add up to
-12|none-before:additional
8|none-before:adm
-37|none-before:admit
-29|none-before:adopt
-10|none-before:advance
9|none-before:advice
-13|none-before:adviser
17|none-before:advocate
63|none-before:after
-33|none-before:afterward
-24|none-before:again
75|none-before:against
-18|none-before:agencies
9|none-before:ago
-13|none-before:agree
-38|none-before:ahead
-78|none-before:aides
-67|none-before:all
11|none-before:all allies
18|none-before:all members
57|none-before:alliance
15|none-before:allocate
-10|none-before:allocation
-49|none-before:allot
-18|none-before:allow
15|none-before:allowed
-12|none-before:ally
71|none-before:almost
17|none-before:along
25|none-before:already
-52|none-before:also
-12|none-before:alternative
73|none-before:although
-30|none-before:always
-9|none-before:ambassador
-35|none-before:ambition
-10|none-before:amount
-55|none-before:an
-37|none-before:analysts
-9|none-before:anchor
-32|none-before:and
11|none-before:andrew
-15|none-before:announce
-18|none-before:annual
-19|none-before:another
59|none-before:answer
17|none-before:any
-17|none-before:anyone
36|none-before:anything
-11|none-before:anywhere
21|none-before:approach
28|none-before:appropriation
-34|none-before:appropriations
24|none-before:approve
29|none-before:approximately
9|none-before:are
-13|none-before:argue
39|none-before:argue for
36|none-before:armed forces
-22|none-before:arms
31|none-before:army
110|none-before:around
-15|none-before:arrive
22|none-before:as
32|none-before:asean
8|none-before:ashamed
-13|none-before:asia
31|none-before:ask for
26|none-before:assumed
-8|none-before:assure
21|none-before:at
27|none-before:atm
41|none-before:attack
-56|none-before:attainment
52|none-before:aukus
140|none-before:average
-13|none-before:avoided
-11|none-before:away
11|none-before:b
25|none-before:back
34|none-before:balance
8|none-before:bank
17|none-before:banker
23|none-before:barely
30|none-before:base
24|none-before:based
-23|none-before:bases
-8|none-before:basis
-18|none-before:be
26|none-before:bear
-21|none-before:beat
-31|none-before:becomes
73|none-before:been
70|none-before:before
-8|none-before:began
50|none-before:begin
31|none-before:begins
66|none-before:being
77|none-before:believe
44|none-before:below
51|none-before:benchmark
17|none-before:beneath
-20|none-before:better
35|none-before:between
27|none-before:beyond
12|none-before:big
-84|none-before:bill
-59|none-before:billion
27|none-before:bind
13|none-before:bit
11|none-before:bloc
-12|none-before:blueprint
-18|none-before:boost
10|none-before:border
-22|none-before:bore
79|none-before:both
9|none-before:bought
12|none-before:breaking
37|none-before:bridge
16|none-before:brigade
31|none-before:bring forward
22|none-before:bring up the rear
12|none-before:broke
-44|none-before:budget
-29|none-before:build
9|none-before:buildup
-46|none-before:bump
25|none-before:burden
-27|none-before:business
26|none-before:but
9|none-before:buy
32|none-before:by
-12|none-before:cabinet
29|none-before:calendar
28|none-before:call
-9|none-before:call for
13|none-before:call on
-18|none-before:came
29|none-before:campaign
23|none-before:can
10|none-before:candidate
38|none-before:cannot
-12|none-before:cap
11|none-before:care
37|none-before:carry
13|none-before:case
26|none-before:caves
15|none-before:ceiling
10|none-before:center
-26|none-before:centrist reform alliance
27|none-before:century
27|none-before:chair
11|none-before:chairman
13|none-before:chancellor
-9|none-before:change
-76|none-before:changed
38|none-before:chapter
-28|none-before:chart
24|none-before:chief
-15|none-before:chief cabinet secretary
13|none-before:choose
38|none-before:cite
-9|none-before:civil
85|none-before:claim
-15|none-before:clear
-10|none-before:climb
15|none-before:closed
-21|none-before:closer
-9|none-before:closes
61|none-before:closest
-32|none-before:coalition
41|none-before:cold
-44|none-before:combined
-56|none-before:come
-93|none-before:come in at
-56|none-before:come to
24|none-before:come up with
-13|none-before:comes
26|none-before:command
-17|none-before:commission
-16|none-before:commit
-19|none-before:commitment
55|none-before:committee
-18|none-before:commons
-9|none-before:communiqué
11|none-before:communists
31|none-before:compare
108|none-before:compares
31|none-before:comparison
14|none-before:complain
25|none-before:comptes
40|none-before:concede
30|none-before:conference
-13|none-before:confine
19|none-before:confirm
-15|none-before:congress
-79|none-before:conscription
-24|none-before:consider
34|none-before:consists
14|none-before:constitution
8|none-before:constitutional
9|none-before:consumes
-15|none-before:contain
11|none-before:contemplate
179|none-before:content
-11|none-before:continues
32|none-before:contracted
15|none-before:contribution
-45|none-before:core
22|none-before:core defence
-15|none-before:core defense
-9|none-before:correspond
-14|none-before:cost
9|none-before:costed
-73|none-before:costs
-27|none-before:could
38|none-before:council
-17|none-before:count
-12|none-before:counted
9|none-before:counter
8|none-before:counterparts
21|none-before:counting
78|none-before:countries
17|none-before:country
59|none-before:counts
8|none-before:coup
-44|none-before:course
-8|none-before:cover
9|none-before:credit
49|none-before:cross
11|none-before:current
99|none-before:currently
-11|none-before:curve
9|none-before:d
10|none-before:d 66
-61|none-before:dangled
-47|none-before:date
-24|none-before:day
22|none-before:days
-17|none-before:deadline
-34|none-before:deal
16|none-before:debate
-18|none-before:decade
18|none-before:decades
-74|none-before:decide
11|none-before:decision
37|none-before:declare
-57|none-before:defence
-13|none-before:defence - related
16|none-before:defence secretary
-28|none-before:defense
-19|none-before:defense - related
78|none-before:defense minister
18|none-before:defense spending
-31|none-before:definition
-10|none-before:deliver on
35|none-before:demand
65|none-before:department
59|none-before:depends
-73|none-before:deputy
8|none-before:describe
15|none-before:destination
-41|none-before:devote
17|none-before:dialogue
29|none-before:did
-8|none-before:different
-17|none-before:dip
-18|none-before:direct
-22|none-before:direction
8|none-before:director
27|none-before:disbursed
10|none-before:discarded
-50|none-before:discovered
45|none-before:discuss
18|none-before:dispute
-8|none-before:distance
-18|none-before:divided
40|none-before:do
-18|none-before:documents
66|none-before:does
12|none-before:doing
62|none-before:dollars
-49|none-before:domestic
-23|none-before:done
26|none-before:door
36|none-before:double
-11|none-before:doubt
-23|none-before:down
-20|none-before:draft
14|none-before:draw
24|none-before:draw the line at
11|none-before:dreams
-28|none-before:drop
14|none-before:due
19|none-before:during
23|none-before:dutton
13|none-before:dwindled
9|none-before:each
35|none-before:early
-15|none-before:eased
-68|none-before:eastern
9|none-before:eat up
31|none-before:economy
13|none-before:edge
-15|none-before:effort
-42|none-before:else
-12|none-before:elsewhere
10|none-before:emergency
11|none-before:encourage
-90|none-before:end
35|none-before:endorse
-43|none-before:enough
8|none-before:enshrine
24|none-before:entrench
-28|none-before:envisage
-11|none-before:envision
-11|none-before:envoy
-91|none-before:equal
-13|none-before:equate
-75|none-before:equivalent
16|none-before:era
46|none-before:estimate
39|none-before:europe
-17|none-before:european
-30|none-before:european allies
-15|none-before:european members
-40|none-before:europeans
31|none-before:euros
74|none-before:even
28|none-before:ever
21|none-before:every
63|none-before:every ally
-51|none-before:every member
-31|none-before:exactly
23|none-before:examine
61|none-before:exceed
15|none-before:excess
-9|none-before:exclude
16|none-before:exhort
75|none-before:existing
-13|none-before:expect
62|none-before:expenditure
-24|none-before:expenditures
20|none-before:expenses
72|none-before:explain
-27|none-before:exposed
9|none-before:face
11|none-before:faction
17|none-before:failed
-35|none-before:fall
-65|none-before:familiar
30|none-before:far
9|none-before:farage
26|none-before:fashion
-50|none-before:favor
-48|none-before:favour
13|none-before:fears
12|none-before:feasible
11|none-before:feel
20|none-before:few
21|none-before:fewer
-14|none-before:fight
-52|none-before:figure
8|none-before:figures
-15|none-before:finance
-20|none-before:finance minister
25|none-before:financing
12|none-before:find
8|none-before:fine gael
-41|none-before:finish
17|none-before:finished
-25|none-before:first
-12|none-before:fiscal
-60|none-before:five
10|none-before:fix
21|none-before:flat
-29|none-before:follow
-53|none-before:followed
-28|none-before:follows
-13|none-before:footing
-30|none-before:for
-18|none-before:force
-10|none-before:forecast
13|none-before:foreign minister
-54|none-before:foresee
81|none-before:forget
78|none-before:former
-10|none-before:formula
13|none-before:forum
25|none-before:four
-31|none-before:framework
-9|none-before:frees
-50|none-before:freeze
23|none-before:freezing
16|none-before:friendly
-59|none-before:friends
101|none-before:from
-39|none-before:frozen
24|none-before:fulfil
-30|none-before:fulfill
20|none-before:full
-19|none-before:fully
-17|none-before:fund
-30|none-before:funded
-144|none-before:funds
-36|none-before:further
-9|none-before:gap
-25|none-before:general
67|none-before:generals
29|none-before:get
15|none-before:give
12|none-before:gladly
84|none-before:go
69|none-before:goal
-36|none-before:goldman
31|none-before:good
-12|none-before:gov ' t
16|none-before:government
-8|none-before:governments
15|none-before:gradually
15|none-before:greens
10|none-before:gross domestic product
-17|none-before:group
-23|none-before:grow
10|none-before:growth
-8|none-before:guarded
22|none-before:guessed
-8|none-before:guests
59|none-before:guideline
19|none-before:gulf
15|none-before:had
-13|none-before:handed
25|none-before:hands
23|none-before:hard
8|none-before:hard defence
23|none-before:hardly
38|none-before:has
9|none-before:hastie
10|none-before:have
72|none-before:having
21|none-before:hawks
-52|none-before:head
-31|none-before:headline
-24|none-before:hear
-27|none-before:heard
22|none-before:hearing
-20|none-before:heaviest
14|none-before:henceforth
23|none-before:herself
-8|none-before:hides
-15|none-before:himself
12|none-before:hint
90|none-before:his
67|none-before:hit
-66|none-before:hoist
69|none-before:hold
-44|none-before:hold out for
12|none-before:hold the line at
-41|none-before:honor
14|none-before:hope
-14|none-before:hosts
23|none-before:hover
42|none-before:how
-8|none-before:however
-15|none-before:hurry
-18|none-before:i
-8|none-before:idea
62|none-before:if
8|none-before:imf
31|none-before:implies
8|none-before:imply
-11|none-before:in
15|none-before:include
-25|none-before:included
12|none-before:including
-49|none-before:increase
-72|none-before:indicate
16|none-before:industry
-11|none-before:infrastructure
-8|none-before:inherit
-60|none-before:initial
-10|none-before:initially
82|none-before:insist on
-35|none-before:instead
-41|none-before:instead of
-30|none-before:institute
63|none-before:intend
-8|none-before:intention
9|none-before:interim
-9|none-before:into
8|none-before:invest
-55|none-before:invited
-9|none-before:ire
-23|none-before:is
42|none-before:island
-11|none-before:items
42|none-before:its
72|none-before:itself
15|none-before:izumi
-8|none-before:jefferies
-21|none-before:jip
29|none-before:joined
11|none-before:joke
9|none-before:junior
42|none-before:justify
8|none-before:kandahar
30|none-before:keep
-22|none-before:keidanren
13|none-before:kicking
21|none-before:kiel
-49|none-before:kingdom
-9|none-before:known
36|none-before:komeito
28|none-before:labour
36|none-before:laggard
-19|none-before:land
-23|none-before:lands
78|none-before:languish
-18|none-before:large
-21|none-before:larger
-12|none-before:largest
-26|none-before:last
11|none-before:lately
-24|none-before:later
-11|none-before:lauded
9|none-before:lavishes
30|none-before:law
67|none-before:lawmaker
32|none-before:lawmakers
-46|none-before:lay out
-18|none-before:lead to
11|none-before:leader
-63|none-before:leads
-19|none-before:leaning
17|none-before:leap
10|none-before:least
-67|none-before:leave
-24|none-before:led
-39|none-before:left
-8|none-before:legislate
-14|none-before:legislature
-16|none-before:less
22|none-before:let
-20|none-before:lets
48|none-before:level
12|none-before:level off at
47|none-before:liberal democratic party
-29|none-before:liberty
28|none-before:lie
-20|none-before:life
15|none-before:lift
-19|none-before:liked
40|none-before:likes
37|none-before:likewise
47|none-before:limit
-12|none-before:line
14|none-before:list
-22|none-before:lists
16|none-before:little
13|none-before:live up to
-8|none-before:live with
-12|none-before:loans
-22|none-before:lobby
18|none-before:lobby for
34|none-before:long
9|none-before:longer
-16|none-before:look
-22|none-before:look at
26|none-before:look for
10|none-before:looks
-11|none-before:low
30|none-before:lower
-10|none-before:lowest
23|none-before:lunch
-30|none-before:made
71|none-before:main
24|none-before:maintain
-15|none-before:major
-38|none-before:make
41|none-before:make good on
-51|none-before:make up
10|none-before:making
61|none-before:man
57|none-before:manage
25|none-before:many
-21|none-before:margin
-31|none-before:mark
55|none-before:match
-10|none-before:may
9|none-before:me
8|none-before:mean
-70|none-before:measure
78|none-before:meet
30|none-before:member
-22|none-before:member states
-46|none-before:members
-15|none-before:men
32|none-before:mention
8|none-before:meps
-48|none-before:mere
82|none-before:method
-22|none-before:mid
16|none-before:might
10|none-before:miki
29|none-before:milder
45|none-before:military
10|none-before:military spending
16|none-before:mind
-30|none-before:minimum
-40|none-before:minister
21|none-before:ministry
20|none-before:miss
-14|none-before:missions
30|none-before:money
8|none-before:moot
-16|none-before:more
16|none-before:more than double
-35|none-before:morning
-16|none-before:most
39|none-before:mostly
-55|none-before:move
-11|none-before:move up
17|none-before:mr
-28|none-before:ms
10|none-before:much
-22|none-before:mull
-14|none-before:multinationals
36|none-before:munich
-16|none-before:must
-38|none-before:n't
28|none-before:name
-15|none-before:narrower
15|none-before:nation
74|none-before:national
-77|none-before:national security adviser
67|none-before:nations
88|none-before:near
52|none-before:nearer
10|none-before:need
-27|none-before:needed
14|none-before:needs
-60|none-before:neighbor
70|none-before:neighboring
-14|none-before:neighbour
9|none-before:neighbours
25|none-before:neither
22|none-before:neutral
49|none-before:never
16|none-before:new
9|none-before:newly
-16|none-before:news
-15|none-before:newspaper
26|none-before:newspapers
29|none-before:night
8|none-before:nippon ishin
-11|none-before:no
14|none-before:no one
-9|none-before:nominal
26|none-before:nominee
-8|none-before:non
-15|none-before:noncommittal
35|none-before:none
14|none-before:nor
15|none-before:north
-8|none-before:northern
9|none-before:not
66|none-before:note
-56|none-before:nothing
30|none-before:now
17|none-before:nudge
-32|none-before:number
14|none-before:numbers
9|none-before:object
27|none-before:oblige
19|none-before:observe
11|none-before:of
21|none-before:off
58|none-before:offer
24|none-before:office
61|none-before:officers
-27|none-before:official
15|none-before:officially
-12|none-before:officials
-8|none-before:okinawa
-27|none-before:okita
99|none-before:old
36|none-before:on
-11|none-before:one
-57|none-before:only
19|none-before:open
78|none-before:opposition
-42|none-before:opposition leader
15|none-before:opt
-24|none-before:option
16|none-before:options
21|none-before:or
-36|none-before:original
11|none-before:osborne
-44|none-before:other
58|none-before:others
15|none-before:ought
-29|none-before:our
-31|none-before:ours
34|none-before:out
-37|none-before:outcome
12|none-before:outlay
44|none-before:outlays
-59|none-before:outline
-8|none-before:output
11|none-before:outside
70|none-before:over
-43|none-before:overall
-16|none-before:own
-11|none-before:pace
-16|none-before:palace
44|none-before:panel
-88|none-before:paper
-12|none-before:papers
-16|none-before:parliament
-88|none-before:part
9|none-before:partner
13|none-before:partners
54|none-before:party
-84|none-before:pass
-8|none-before:passed
-16|none-before:past
17|none-before:path
34|none-before:paths
64|none-before:pay
41|none-before:peace
21|none-before:peak
10|none-before:peg
-18|none-before:pencil in
25|none-before:pensions
22|none-before:people 's party
-26|none-before:people power party
10|none-before:percentage
29|none-before:perhaps
11|none-before:period
12|none-before:pierre
-10|none-before:pinch
20|none-before:pitch
-40|none-before:plan
16|none-before:platform
-33|none-before:plea
-34|none-before:poilievre
76|none-before:point
-26|none-before:policy
40|none-before:poor
112|none-before:position
-10|none-before:possible
11|none-before:possibly
9|none-before:posture
25|none-before:postwar
45|none-before:pour
28|none-before:power
-23|none-before:praised
25|none-before:prefer
-12|none-before:premier
-65|none-before:prepare
41|none-before:prescribed
11|none-before:prescribes
114|none-before:present
-15|none-before:presided
-12|none-before:press
44|none-before:press club
52|none-before:previous
10|none-before:price
27|none-before:prices
-11|none-before:prime minister
9|none-before:priorities
-13|none-before:private
-9|none-before:probably
20|none-before:program
-27|none-before:programming
9|none-before:progress
-14|none-before:progress party
-17|none-before:project
-42|none-before:projections
-22|none-before:promise
-14|none-before:propel
43|none-before:proportion
-43|none-before:propose
23|none-before:provide
-9|none-before:provides
-21|none-before:public
9|none-before:publicly
-32|none-before:purchase
-15|none-before:purse
38|none-before:push
43|none-before:put
-21|none-before:put forward
-31|none-before:questioned
-16|none-before:quite
-26|none-before:quota
22|none-before:quote
26|none-before:race
-34|none-before:radio
-31|none-before:raise
8|none-before:ran
-8|none-before:rate
-21|none-before:rather
-26|none-before:rather than
-33|none-before:ratio
-49|none-before:reach
-31|none-before:reads
-11|none-before:ready
-12|none-before:reaffirm
57|none-before:reagan
-24|none-before:real
19|none-before:reason
9|none-before:recall
-34|none-before:received
-22|none-before:reckon
28|none-before:recommend
16|none-before:recommendation
23|none-before:recommendations
22|none-before:records
-8|none-before:red
-14|none-before:referring
18|none-before:reform
17|none-before:refuse
15|none-before:regard
16|none-before:region
-14|none-before:regular
-10|none-before:reiterate
-74|none-before:related
-14|none-before:relevant
-19|none-before:remain
-16|none-before:remind
11|none-before:reminder
-18|none-before:repeat
36|none-before:replace
41|none-before:replacing
85|none-before:reply
25|none-before:report
-10|none-before:reporters
-21|none-before:represent
-14|none-before:republic
34|none-before:republican
-12|none-before:request
13|none-before:require
-12|none-before:research
66|none-before:researcher
20|none-before:researchers
14|none-before:reserve
-12|none-before:resigned
-23|none-before:resolution
11|none-before:resolve
-8|none-before:respect
38|none-before:respond
-47|none-before:response
-21|none-before:rest
-16|none-before:restore
10|none-before:restrict
-27|none-before:rests
12|none-before:retired
51|none-before:return
17|none-before:revenue
24|none-before:review
-35|none-before:revised
-12|none-before:right
15|none-before:rise
20|none-before:road
-33|none-before:roads
17|none-before:roger
26|none-before:room
-8|none-before:roughly
10|none-before:round
13|none-before:row
9|none-before:rule
8|none-before:ruled
-22|none-before:rules
-35|none-before:ruling
-13|none-before:rush
-29|none-before:s
-33|none-before:sachs
-25|none-before:safely
77|none-before:same
35|none-before:satisfy
-10|none-before:saw
35|none-before:say
19|none-before:say yes to
-10|none-before:schedule
62|none-before:scholar
-72|none-before:scold
-9|none-before:scrape
-35|none-before:second
-29|none-before:secret
24|none-before:secretary
-12|none-before:securities
-10|none-before:security
-12|none-before:security - related
-26|none-before:security spending
28|none-before:see
48|none-before:seek
-34|none-before:separate
-21|none-before:services
-16|none-before:set
-26|none-before:set aside
21|none-before:set out
12|none-before:settle for
10|none-before:settled
51|none-before:settlement
-60|none-before:seven
17|none-before:several
-57|none-before:shade
-15|none-before:shall
11|none-before:share
-18|none-before:shares
-53|none-before:she
-8|none-before:shell out
36|none-before:shift
27|none-before:shoot
33|none-before:short
10|none-before:show
-16|none-before:shrink
12|none-before:shy
41|none-before:sicily
-42|none-before:side
25|none-before:sign up
21|none-before:signature
-11|none-before:signed
-15|none-before:similar
-69|none-before:simply
37|none-before:since
31|none-before:single
-15|none-before:sipri
13|none-before:size
-9|none-before:sketched
18|none-before:slice
11|none-before:slide
13|none-before:slightly
-41|none-before:slip
39|none-before:smaller
8|none-before:smile
10|none-before:smith
-51|none-before:so
-46|none-before:soar
-42|none-before:socialist
21|none-before:soft
11|none-before:soldiers
49|none-before:some
-24|none-before:someone
-21|none-before:something
-57|none-before:somewhere
10|none-before:soon
-14|none-before:sooner
-57|none-before:southern
-80|none-before:span
-81|none-before:speak
-57|none-before:spell out
40|none-before:spend
-10|none-before:spender
-12|none-before:split
69|none-before:spokesman
11|none-before:spring
-14|none-before:staff
9|none-before:stand
23|none-before:stand by
35|none-before:standard
28|none-before:standards
11|none-before:start
-9|none-before:start at
21|none-before:start from
35|none-before:starting
18|none-before:state
27|none-before:statute
21|none-before:stay
11|none-before:steady
9|none-before:stepping
33|none-before:stick to
-25|none-before:still
-24|none-before:stop
12|none-before:strategic
28|none-before:strayed
43|none-before:stress
12|none-before:stretch
54|none-before:stuck
-16|none-before:submarines
-29|none-before:successor
26|none-before:successors
58|none-before:such
-17|none-before:suggest
62|none-before:sum
-35|none-before:summit
-19|none-before:supplementary
11|none-before:support
12|none-before:supported
22|none-before:supports
8|none-before:suppose
-52|none-before:surpass
17|none-before:surprised
31|none-before:survey
94|none-before:sustain
28|none-before:swallow
-8|none-before:swell
-49|none-before:table
64|none-before:take
-16|none-before:take up
-42|none-before:talk
-38|none-before:talk about
17|none-before:talk of
-12|none-before:tally
-28|none-before:tan
43|none-before:tanks
46|none-before:target
19|none-before:tax
27|none-before:taxes
-18|none-before:team
-26|none-before:tell
24|none-before:tell of
-70|none-before:ten
41|none-before:tenth
-28|none-before:term
-47|none-before:terms
-18|none-before:text
14|none-before:than
36|none-before:thanked
-11|none-before:thanks
17|none-before:the
-36|none-before:the allies
-22|none-before:the chancellor
16|none-before:the economy
18|none-before:the left
13|none-before:the left alliance
-56|none-before:the military
11|none-before:the state
-55|none-before:their
8|none-before:theirs
-22|none-before:them
18|none-before:themselves
-88|none-before:then
52|none-before:there
29|none-before:thereabouts
-63|none-before:thereby
11|none-before:they
16|none-before:thin
19|none-before:thing
-14|none-before:think tank
-8|none-before:third
-42|none-before:this
-73|none-before:those
15|none-before:though
20|none-before:three
-33|none-before:tie
-32|none-before:tie at
-25|none-before:till
-34|none-before:time
12|none-before:times
-19|none-before:timetable
-14|none-before:to
35|none-before:today
-38|none-before:together
24|none-before:too
-17|none-before:top
53|none-before:tories
-83|none-before:total
-22|none-before:touch
8|none-before:touched
-32|none-before:toward
-138|none-before:towards
-46|none-before:trade
-26|none-before:trail
-15|none-before:trains
-62|none-before:trajectory
-9|none-before:travel
-24|none-before:treasury
-76|none-before:trillion
-20|none-before:trimmed
-25|none-before:troops
85|none-before:true
32|none-before:tune
-46|none-before:turn
11|none-before:turn down
42|none-before:twenty
75|none-before:twice
-15|none-before:two
17|none-before:under
27|none-before:undertake
-11|none-before:unlike
15|none-before:until
35|none-before:unveil
11|none-before:unwritten
-22|none-before:up
-41|none-before:upgrade
9|none-before:upper limit
-11|none-before:upward
-11|none-before:urge
42|none-before:urgency
-53|none-before:us
-43|none-before:use
19|none-before:very
-17|none-before:vice
75|none-before:vice defense minister
29|none-before:view
-12|none-before:vote
25|none-before:vote for
29|none-before:voters
-17|none-before:vow
36|none-before:wait
-51|none-before:want
52|none-before:war
-18|none-before:warn
14|none-before:wars
-70|none-before:was
13|none-before:way
-22|none-before:wealth
-23|none-before:weapons
-13|none-before:weeks
-23|none-before:weigh
-20|none-before:welfare
51|none-before:well
-23|none-before:weon
-66|none-before:were
-15|none-before:what
-34|none-before:when
94|none-before:where
34|none-before:wherein
20|none-before:whereupon
16|none-before:whether
34|none-before:which
82|none-before:while
-49|none-before:whisker
27|none-before:who
60|none-before:whole
67|none-before:whose
62|none-before:why
17|none-before:wicker
-77|none-before:wind
14|none-before:wish
-28|none-before:with
-64|none-before:within
-71|none-before:without
-10|none-before:won
11|none-before:wondered
15|none-before:work out
-13|none-before:work out at
28|none-before:work toward
25|none-before:world
-34|none-before:worth
-42|none-before:would
8|none-before:write
-39|none-before:yardstick
-206|none-before:year
-41|none-before:yearly
-13|none-before:years
12|none-before:yen
26|none-before:yes
158|none-before:yet
-10|none-before:yield
-11|none-before:yields
11|none-before:you
12|none-before:your
-38|none-before:yuan
25|none-before:—
111|none-dates:aim 0 0
-38|none-dates:aim 0 2
45|none-dates:aim 1 0
-17|none-dates:aim 1 1
-9|none-dates:aim 1 2
-30|none-dates:aim 2 0
19|none-dates:aim 2 1
-14|none-dates:aim 2 2
126|none-dates:level 0 0
42|none-dates:level 0 1
-26|none-dates:level 0 2
21|none-dates:level 1 0
-23|none-dates:level 1 1
-38|none-dates:level 1 2
-21|none-dates:level 2 0
-77|none-dates:level 2 1
101|none-dates:no 0 0
27|none-dates:no 0 1
22|none-dates:no 0 2
8|none-dates:no 1 0
-25|none-dates:no 1 1
8|none-dates:no 2 0
16|none-dates:no 2 1
8|none-governed:aim be could
90|none-governed:aim be inf
-32|none-governed:aim be should
-46|none-governed:aim be will
16|none-governed:aim be would
9|none-governed:aim cap finite
22|none-governed:aim cap gerund
10|none-governed:aim cap should
21|none-governed:aim cap will
43|none-governed:aim cap would
47|none-governed:aim demand finite
43|none-governed:aim demand gerund
-21|none-governed:aim demand inf
17|none-governed:aim demand noun
17|none-governed:aim demand progressive
30|none-governed:aim demand will
-67|none-governed:aim demand would
9|none-governed:aim denial finite
13|none-governed:aim denial inf
13|none-governed:aim denial would
-8|none-governed:aim level can
-54|none-governed:aim level gerund
-18|none-governed:aim level inf
-21|none-governed:aim level progressive
8|none-governed:aim level should
-24|none-governed:aim level will
-40|none-governed:aim move can
68|none-governed:aim move could
-22|none-governed:aim move gerund
-15|none-governed:aim move should
-15|none-governed:aim move will
29|none-governed:aim move would
11|none-governed:aim pledge can
-8|none-governed:aim pledge could
-28|none-governed:aim pledge finite
-18|none-governed:aim pledge gerund
14|none-governed:aim pledge inf
-26|none-governed:aim pledge progressive
28|none-governed:aim pledge should
59|none-governed:aim pledge would
32|none-governed:aim proposal could
45|none-governed:aim proposal gerund
36|none-governed:aim proposal inf
-52|none-governed:aim proposal noun
-37|none-governed:aim proposal progressive
36|none-governed:aim proposal will
11|none-governed:aim proposal would
-69|none-governed:aim spend finite
46|none-governed:aim spend gerund
-24|none-governed:aim spend inf
-48|none-governed:aim spend progressive
20|none-governed:aim spend should
-81|none-governed:aim spend will
16|none-governed:aim spend would
-8|none-governed:level -
32|none-governed:level be finite
-38|none-governed:level be will
-69|none-governed:level be would
51|none-governed:level cap finite
-62|none-governed:level cap would
18|none-governed:level demand finite
-8|none-governed:level demand would
-24|none-governed:level level finite
-16|none-governed:level level gerund
34|none-governed:level level progressive
36|none-governed:level level will
-82|none-governed:level level would
-9|none-governed:level move can
-18|none-governed:level move could
-28|none-governed:level move finite
49|none-governed:level move inf
-52|none-governed:level move progressive
54|none-governed:level move should
24|none-governed:level move would
76|none-governed:level pledge finite
-37|none-governed:level pledge gerund
-14|none-governed:level pledge will
31|none-governed:level proposal finite
8|none-governed:level proposal gerund
58|none-governed:level proposal would
41|none-governed:level spend can
59|none-governed:level spend finite
-38|none-governed:level spend gerund
-70|none-governed:level spend will
18|none-governed:level spend would
-18|none-governed:no be would
20|none-governed:no cap finite
-16|none-governed:no cap should
15|none-governed:no cap will
12|none-governed:no demand would
12|none-governed:no denial finite
22|none-governed:no level finite
-59|none-governed:no level should
-22|none-governed:no level will
8|none-governed:no level would
47|none-governed:no move could
38|none-governed:no move finite
13|none-governed:no move gerund
-15|none-governed:no move inf
13|none-governed:no pledge could
-19|none-governed:no pledge finite
17|none-governed:no pledge would
12|none-governed:no proposal finite
15|none-governed:no spend finite
-17|none-governor:-
42|none-governor:accept
10|none-governor:achieve
34|none-governor:add up to
-13|none-governor:adopt
-11|none-governor:advance
14|none-governor:advocate
-42|none-governor:afford
-26|none-governor:agree
28|none-governor:aim
-19|none-governor:allocate
11|none-governor:ambition
-103|none-governor:amount
13|none-governor:announce
8|none-governor:approach
-13|none-governor:approve
-15|none-governor:argue
39|none-governor:argue for
-21|none-governor:arrive
-76|none-governor:ask
11|none-governor:ask for
56|none-governor:attain
36|none-governor:average
59|none-governor:back
-39|none-governor:be
75|none-governor:believe
62|none-governor:boost
-27|none-governor:bring
-36|none-governor:bring forward
16|none-governor:bring up the rear
16|none-governor:budget
-38|none-governor:build
-46|none-governor:bump
31|none-governor:call
-16|none-governor:call on
30|none-governor:campaign
-17|none-governor:cap
-24|none-governor:carry
-44|none-governor:choose
-21|none-governor:clear
51|none-governor:climb
-28|none-governor:come in at
-79|none-governor:come to
26|none-governor:command
13|none-governor:commit
-14|none-governor:commitment
41|none-governor:concede
-13|none-governor:confine
27|none-governor:confirm
8|none-governor:consent
20|none-governor:consider
-12|none-governor:contain
11|none-governor:contemplate
16|none-governor:convince
-59|none-governor:correspond
16|none-governor:course
-19|none-governor:decide
63|none-governor:decision
32|none-governor:declare
-10|none-governor:deliver on
-38|none-governor:demand
-34|none-governor:devote
-9|none-governor:dip
-19|none-governor:direct
40|none-governor:discuss
-8|none-governor:dispute
9|none-governor:do
-43|none-governor:double
24|none-governor:draw the line at
-10|none-governor:drop
57|none-governor:due
-21|none-governor:earmark
9|none-governor:eat up
11|none-governor:edge
11|none-governor:encourage
-82|none-governor:end
35|none-governor:endorse
-13|none-governor:envisage
-11|none-governor:envision
-26|none-governor:equal
-31|none-governor:estimate
22|none-governor:examine
63|none-governor:exceed
16|none-governor:exhort
-10|none-governor:explore
-13|none-governor:fall
-84|none-governor:favor
-48|none-governor:favour
14|none-governor:feel
-10|none-governor:fight
12|none-governor:force
-11|none-governor:forecast
-30|none-governor:foresee
24|none-governor:fulfil
-29|none-governor:fulfill
16|none-governor:get
-82|none-governor:go
-50|none-governor:goal
-13|none-governor:grow
12|none-governor:hint
51|none-governor:hit
11|none-governor:hold
-44|none-governor:hold out for
30|none-governor:hope
23|none-governor:hover
-15|none-governor:hurry
-9|none-governor:idea
56|none-governor:increase
-56|none-governor:insist
83|none-governor:insist on
-49|none-governor:instruct
53|none-governor:intend
9|none-governor:invest
-33|none-governor:jump
48|none-governor:keep
78|none-governor:languish
-38|none-governor:lay out
-19|none-governor:lead to
-8|none-governor:leap
12|none-governor:leave
-8|none-governor:legislate
8|none-governor:level off at
56|none-governor:lift
21|none-governor:like
54|none-governor:like to see
34|none-governor:limit
13|none-governor:live up to
18|none-governor:lobby for
-19|none-governor:look at
26|none-governor:look for
-24|none-governor:lower
-16|none-governor:maintain
42|none-governor:make good on
-59|none-governor:make up
67|none-governor:manage
81|none-governor:match
8|none-governor:mean
92|none-governor:meet
30|none-governor:mention
8|none-governor:moot
50|none-governor:move
-25|none-governor:mull
17|none-governor:nudge
29|none-governor:oblige
-67|none-governor:offer
15|none-governor:opt
-14|none-governor:pay
8|none-governor:peg
-18|none-governor:pencil in
11|none-governor:persuade
75|none-governor:plan
-10|none-governor:plead for
48|none-governor:pledge
45|none-governor:pour
14|none-governor:prefer
-30|none-governor:prepare
17|none-governor:program
-24|none-governor:project
37|none-governor:proposal
-33|none-governor:propose
-22|none-governor:push
-40|none-governor:put
13|none-governor:put forward
79|none-governor:raise
-30|none-governor:reach
-9|none-governor:ready
-18|none-governor:reaffirm
-21|none-governor:reckon
39|none-governor:recommend
16|none-governor:recommendation
-96|none-governor:recommendations
18|none-governor:refuse
-11|none-governor:reiterate
28|none-governor:remain
-20|none-governor:represent
12|none-governor:require
9|none-governor:resolve
10|none-governor:restrict
42|none-governor:return
30|none-governor:review
9|none-governor:rise
-14|none-governor:rush
24|none-governor:satisfy
19|none-governor:say yes to
-21|none-governor:schedule
-11|none-governor:secure
-13|none-governor:seek
-27|none-governor:set aside
36|none-governor:set out
12|none-governor:settle for
-8|none-governor:shell out
28|none-governor:shoot
-21|none-governor:shrink
-34|none-governor:sign off on
-31|none-governor:sign up
13|none-governor:slide
-38|none-governor:slip
-46|none-governor:soar
-8|none-governor:solicit
-57|none-governor:speak of
15|none-governor:stand
30|none-governor:stand by
-9|none-governor:start at
17|none-governor:start from
33|none-governor:stay
-16|none-governor:stop
-13|none-governor:suggestion
-51|none-governor:surpass
-10|none-governor:table
-65|none-governor:take
-40|none-governor:talk about
19|none-governor:talk of
-21|none-governor:target
24|none-governor:tell of
-33|none-governor:tie
-32|none-governor:tie at
42|none-governor:tip
-15|none-governor:top
-20|none-governor:total
8|none-governor:tout
13|none-governor:turn down
24|none-governor:unveil
60|none-governor:urge
27|none-governor:use
23|none-governor:vote for
-14|none-governor:vow
-58|none-governor:want
-11|none-governor:weigh
11|none-governor:wish
47|none-governor:work
12|none-governor:work out
-23|none-governor:work out at
-14|none-governor:work toward
-25|none-governor:write
43|none-points-back:False aim
28|none-points-back:False level
81|none-points-back:False no
28|none-points-back:True aim
-28|none-points-back:True level
70|none-points-back:True no
-82|none-shape:aim fine
47|none-shape:aim half
20|none-shape:aim tenth
85|none-shape:aim whole
-115|none-shape:level fine
17|none-shape:level half
93|none-shape:level whole
9|none-shape:no fine
50|none-shape:no half
90|none-shape:no whole
29|none-today:False aim
-92|none-today:False level
130|none-today:False no
41|none-today:True aim
92|none-today:True level
21|none-today:True no
31|none:benchmark
-10|none:cap
68|none:demand
163|none:other
-110|none:pledge
81|none:proposal
-10|of-the-economy:False
-10|of-the-economy:True
-31|only:False aim
8|only:True level
-40|opens:False aim
-43|opens:False level
19|opens:False no
49|opens:True level
-17|opens:True no
-15|out-of-order
22|place:after 0 aim
50|place:after 0 level
11|place:after 0 no
-17|place:after 1 level
-10|place:after 1 no
-43|place:after 2 aim
45|place:before 0 aim
87|place:before 0 level
21|place:before 0 no
-22|place:before 1 level
-23|place:before 1 no
-23|place:before 2 aim
-17|place:before 2 level
-29|recent-dates:0 aim
-71|recent-dates:1 aim
-44|recent-dates:1 level
-31|recent-dates:1 no
-33|recent-dates:2 aim
-92|recent-dates:2 level
-26|recent-dates:2 no
-9|recent-time:benchmark far
-12|recent-time:cap far
-11|recent-time:cap next
-8|recent-time:cap now
-39|recent-time:demand far
26|recent-time:demand next
14|recent-time:demand now
-14|recent-time:demand past
-31|recent-time:denial far
-11|recent-time:denial now
-41|recent-time:level far
-59|recent-time:level long-past
-81|recent-time:level next
61|recent-time:level now
-21|recent-time:level past
32|recent-time:other far
-9|recent-time:pledge far
14|recent-time:pledge next
-52|recent-time:pledge past
-8|recent-time:proposal long-past
45|recent-time:proposal next
-56|recent-time:proposal now
-31|recent-time:proposal past
19|same-kind
-11|same-kind-dates:0 aim
36|same-kind-dates:0 level
24|same-kind-dates:1 aim
-11|same-kind-dates:1 level
9|same-kind-dates:1 no
10|same-kind-dates:2 aim
-41|same-kind-dates:2 level
12|same-kind-gap:demand 0
19|same-kind-gap:demand 1
14|same-kind-gap:denial 1
79|same-kind-gap:level 0
-20|same-kind-gap:level 1
-32|same-kind-gap:level 2
32|same-kind-gap:level 3
-16|same-kind-gap:level 4
-59|same-kind-gap:level 5
79|same-kind-gap:pledge 0
13|same-kind-gap:pledge 1
15|same-kind-gap:pledge 2
-55|same-kind-gap:pledge 3
-46|same-kind-gap:pledge 4
-62|same-kind-gap:pledge 5
53|same-kind-gap:proposal 0
55|same-kind-gap:proposal 1
-28|same-kind-gap:proposal 2
-20|same-kind-gap:proposal 3
-12|same-kind-gap:proposal 5
31|same-kind-time:demand far
13|same-kind-time:denial next
41|same-kind-time:level far
-119|same-kind-time:level long-past
58|same-kind-time:level next
-28|same-kind-time:level now
31|same-kind-time:level past
-47|same-kind-time:pledge far
-27|same-kind-time:pledge next
35|same-kind-time:pledge now
-16|same-kind-time:pledge past
44|same-kind-time:proposal far
-30|same-kind:demand 0 False
65|same-kind:demand 0 True
14|same-kind:denial 0 True
69|same-kind:level 0 False
35|same-kind:level 0 True
-20|same-kind:level 1 False
29|same-kind:level 1 True
-65|same-kind:level 2 False
44|same-kind:level 2 True
-33|same-kind:level 3 False
-76|same-kind:level 3 True
-72|same-kind:pledge 0 False
94|same-kind:pledge 0 True
13|same-kind:pledge 1 False
18|same-kind:pledge 1 True
-38|same-kind:pledge 2 False
-19|same-kind:pledge 2 True
-50|same-kind:pledge 3 True
60|same-kind:proposal 0 False
38|same-kind:proposal 0 True
-32|same-kind:proposal 1 True
-12|same-kind:proposal 2 True
-26|shape-time:fine far aim
-90|shape-time:fine far level
-11|shape-time:fine long-past aim
33|shape-time:fine long-past level
53|shape-time:fine next aim
-17|shape-time:fine next level
-53|shape-time:fine now level
10|shape-time:fine past level
98|shape-time:half far aim
48|shape-time:half far no
-64|shape-time:half long-past aim
-34|shape-time:half long-past level
-19|shape-time:half long-past no
34|shape-time:half next aim
33|shape-time:half next level
71|shape-time:half next no
-110|shape-time:half now aim
-49|shape-time:half now level
-72|shape-time:half now no
-58|shape-time:half past aim
12|shape-time:half past level
58|shape-time:tenth far aim
26|shape-time:tenth far level
14|shape-time:tenth far no
-9|shape-time:tenth long-past aim
-10|shape-time:tenth long-past no
38|shape-time:tenth next aim
39|shape-time:tenth next level
23|shape-time:tenth next no
-11|shape-time:tenth now aim
8|shape-time:tenth now no
-15|shape-time:tenth past aim
24|shape-time:tenth past level
110|shape-time:whole far aim
10|shape-time:whole far level
54|shape-time:whole far no
-85|shape-time:whole long-past aim
54|shape-time:whole long-past level
-49|shape-time:whole long-past no
21|shape-time:whole next aim
8|shape-time:whole next level
16|shape-time:whole next no
-13|shape-time:whole now aim
-19|shape-time:whole now level
-43|shape-time:whole now no
-43|shape-time:whole past aim
21|shape-time:whole past level
-28|shape-time:whole past no
71|share-nearer:after False False aim
80|share-nearer:after False False level
46|share-nearer:after False False no
-10|share-nearer:after True False level
-13|share-nearer:after True False no
-91|share-nearer:after True True aim
-37|share-nearer:after True True level
-32|share-nearer:after True True no
104|share-nearer:before False False aim
128|share-nearer:before False False level
34|share-nearer:before False False no
-79|share-nearer:before True False level
-86|share-nearer:before True True aim
-31|share-nearer:before True True no
179|shares-between:after 0
-133|shares-between:after 1
-26|shares-between:after 2
64|shares-between:before 0
28|shares-between:before 1
-40|shares-between:before 2
18|span-near:after 13
45|span-near:after 2
61|span-near:after 5
81|span-near:after 8
-36|span-near:after far
74|span-near:before 13
17|span-near:before 8
166|span:aim after
14|span:aim before
74|span:level before
133|span:level level would
-44|span:level move finite
13|span:pledge move will
75|span:pledge pledge finite
24|span:pledge spend will
11|span:pledge spend would
129|time-side:aim after far
-104|time-side:aim after long-past
88|time-side:aim after next
-67|time-side:aim after now
-80|time-side:aim after past
112|time-side:aim before far
-71|time-side:aim before long-past
65|time-side:aim before next
-74|time-side:aim before now
-19|time-side:aim before past
-40|time-side:level after far
-9|time-side:level after long-past
-35|time-side:level after now
56|time-side:level after past
64|time-side:level before long-past
66|time-side:level before next
-94|time-side:level before now
10|time-side:level before past
97|time-side:no after far
-107|time-side:no after long-past
74|time-side:no after next
-40|time-side:no after now
-20|time-side:no after past
19|time-side:no before far
28|time-side:no before long-past
37|time-side:no before next
-69|time-side:no before now
-15|time-side:no before past
38|time:benchmark long-past decade
-9|time:benchmark now weekday
-12|time:cap far fiscal
65|time:cap far year
31|time:cap long-past decade
-48|time:cap long-past year
-10|time:cap next fiscal
-17|time:cap next that-year
78|time:cap next year
-13|time:cap next years
29|time:cap now that-year
21|time:demand far decade
-21|time:demand far fiscal
71|time:demand far year
9|time:demand far years
-25|time:demand long-past decade
-12|time:demand long-past year
-45|time:demand next bare-month
14|time:demand next that-year
33|time:demand next year
-47|time:demand now bare-month
-17|time:demand now day
-12|time:demand now part
11|time:demand now that-year
-35|time:demand now weekday
28|time:demand now year
-15|time:demand past that-year
-14|time:demand past year
35|time:denial far fiscal
106|time:denial far year
-28|time:denial long-past decade
30|time:denial next fiscal
30|time:denial next that-year
19|time:denial next year
-61|time:denial now bare-month
-12|time:denial now day
26|time:denial now fiscal
-30|time:denial now that-year
-49|time:denial now weekday
15|time:denial now year
-12|time:level far fiscal
-19|time:level far month
-36|time:level far year
23|time:level far years
-50|time:level long-past decade
-14|time:level long-past month
46|time:level long-past that-year
19|time:level long-past year
60|time:level long-past years
-27|time:level next bare-month
23|time:level next fiscal
72|time:level next that-year
-160|time:level now bare-month
-91|time:level now day
116|time:level now fiscal
-62|time:level now part
74|time:level now that-year
-206|time:level now weekday
157|time:level now year
43|time:level now years
-115|time:level past bare-month
27|time:level past fiscal
125|time:level past that-year
83|time:level past year
-30|time:level past years
-11|time:other far decade
-22|time:other far fiscal
-50|time:other far year
-19|time:other long-past year
9|time:other next that-year
-10|time:other past fiscal
-10|time:pledge far fiscal
-16|time:pledge far month
-20|time:pledge far that-year
91|time:pledge far years
-35|time:pledge long-past decade
-14|time:pledge long-past month
-9|time:pledge long-past that-year
-48|time:pledge long-past year
28|time:pledge long-past years
-55|time:pledge next bare-month
18|time:pledge next fiscal
19|time:pledge next month
-10|time:pledge next part
92|time:pledge next that-year
-13|time:pledge next year
-70|time:pledge now bare-month
-38|time:pledge now day
147|time:pledge now fiscal
-36|time:pledge now part
58|time:pledge now that-year
-85|time:pledge now weekday
157|time:pledge now year
-16|time:pledge past bare-month
-21|time:pledge past fiscal
-14|time:pledge past month
-11|time:pledge past part
16|time:pledge past that-year
79|time:pledge past year
108|time:proposal far fiscal
-16|time:proposal far month
52|time:proposal far year
-18|time:proposal far years
-30|time:proposal long-past decade
-61|time:proposal long-past year
-34|time:proposal next bare-month
88|time:proposal next fiscal
16|time:proposal next that-year
32|time:proposal next years
-75|time:proposal now bare-month
-19|time:proposal now day
-14|time:proposal now fiscal
-8|time:proposal now part
-38|time:proposal now that-year
-60|time:proposal now weekday
-10|time:proposal now year
27|time:proposal now years
-16|time:proposal past part
-58|time:proposal past that-year
32|title:False aim
-21|title:False level
21|title:False no
-67|title:True aim
30|title:True level
-15|title:True no
-9|word-lead:\" (
93|word-lead:\" in
-41|word-lead:# ,
9|word-lead:# ;
15|word-lead:# already
10|word-lead:# apiece
-11|word-lead:# at
50|word-lead:# before
-29|word-lead:# benchmark
81|word-lead:# between
-73|word-lead:# by
-48|word-lead:# for
-9|word-lead:# from
9|word-lead:# goal
-43|word-lead:# if
-25|word-lead:# in
24|word-lead:# into
9|word-lead:# of
-13|word-lead:# on
24|word-lead:# respectively
31|word-lead:# target
29|word-lead:# through
25|word-lead:# to
-12|word-lead:# until
18|word-lead:# when
14|word-lead:'s 1.29%
-21|word-lead:'s 2%
19|word-lead:'s 2.4pc
-36|word-lead:'s 3.5 per cent
25|word-lead:'s outlays
31|word-lead:) --
-40|word-lead:, 2.4 percent
20|word-lead:, attained
49|word-lead:, by
42|word-lead:, citing
8|word-lead:, defense spending
-15|word-lead:, from
93|word-lead:, in
-10|word-lead:, instead of
-12|word-lead:, meaning
-82|word-lead:, not
-8|word-lead:, says
-9|word-lead:, since
44|word-lead:, speaking of
-29|word-lead:, tabled
8|word-lead:, to
67|word-lead:, with
-12|word-lead:, wrote
-8|word-lead:0 bn
10|word-lead:0 by
18|word-lead:: by
25|word-lead:: from
28|word-lead:: in
-10|word-lead:; by
15|word-lead:; in
64|word-lead:DATE ,
29|word-lead:DATE for
-38|word-lead:DATE from
-27|word-lead:DATE instead of
-9|word-lead:DATE through
-12|word-lead:DATE to
-8|word-lead:EU ,
11|word-lead:LAND 's
-52|word-lead:LAND ,
9|word-lead:LAND by
52|word-lead:LAND for
77|word-lead:LAND in
-17|word-lead:LAND on
-8|word-lead:LAND since
8|word-lead:LAND until
-16|word-lead:LEADER in
-16|word-lead:LEADER said
14|word-lead:NATO for
8|word-lead:NATO in
-13|word-lead:NATO will
-9|word-lead:OUTLET reported
-17|word-lead:PERSON in
-17|word-lead:USA ,
-63|word-lead:USA in
-12|word-lead:USA said
-22|word-lead:^ against
-62|word-lead:^ before
22|word-lead:^ budget
88|word-lead:^ by
48|word-lead:^ for
56|word-lead:^ in
-10|word-lead:^ on
8|word-lead:^ outlays
-11|word-lead:^ since
-28|word-lead:^ spending
-28|word-lead:^ until
-12|word-lead:^ use
-8|word-lead:a review
10|word-lead:above 2%
-39|word-lead:above 3 percent
39|word-lead:according to
20|word-lead:achieve by
-61|word-lead:achieve in
41|word-lead:achieve within
8|word-lead:advance to
-30|word-lead:ahead of
47|word-lead:all by
26|word-lead:all for
9|word-lead:allot 3.5%
16|word-lead:already in
10|word-lead:and 0.8%
8|word-lead:and 2.2%
-22|word-lead:and at
41|word-lead:and by
-9|word-lead:and in
-16|word-lead:and not
-15|word-lead:and puts
44|word-lead:announce for
-19|word-lead:announce in
25|word-lead:annually ,
-15|word-lead:annually from
-17|word-lead:appropriations for
-9|word-lead:armed forces in
-25|word-lead:arms by
-26|word-lead:arms in
13|word-lead:army by
-54|word-lead:army in
16|word-lead:arrive by
24|word-lead:as early
-11|word-lead:as in
23|word-lead:as of
42|word-lead:as recently
21|word-lead:as soon
37|word-lead:at 1.3%
-9|word-lead:at 1.8 percent
12|word-lead:at 1.84%
-14|word-lead:at 2.45 percent
13|word-lead:at 2.5%
-15|word-lead:at 2.6%
22|word-lead:at 4.1%
11|word-lead:at 4.6%
-22|word-lead:at least
-15|word-lead:attain 2%
27|word-lead:attain by
-66|word-lead:attain in
13|word-lead:attain within
-15|word-lead:back in
34|word-lead:back to
16|word-lead:be met
22|word-lead:be reached
-8|word-lead:be rewritten
-20|word-lead:be superseded
22|word-lead:beat 2%
19|word-lead:been reached
28|word-lead:below 2%
27|word-lead:between 2020
-15|word-lead:between 2026
-14|word-lead:beyond 3 percent
14|word-lead:billion )
56|word-lead:billion for
-8|word-lead:billion in
-9|word-lead:billion to
15|word-lead:both for
8|word-lead:bridges by
-11|word-lead:bring forward from
87|word-lead:bring forward to
-24|word-lead:budget for
35|word-lead:budget in
8|word-lead:budget of
47|word-lead:by 7 per cent
-33|word-lead:cabinet for
15|word-lead:calculate on
10|word-lead:calendar for
-10|word-lead:came in
39|word-lead:campaign of
28|word-lead:ceiling until
-23|word-lead:changed from
40|word-lead:cold war
18|word-lead:come in
-10|word-lead:commit in
63|word-lead:country in
-25|word-lead:coup of
-25|word-lead:cross in
16|word-lead:data for
12|word-lead:date ,
-18|word-lead:date of
15|word-lead:deadline of
-25|word-lead:decision in
12|word-lead:defence before
-32|word-lead:defence between
16|word-lead:defence by
-32|word-lead:defence from
81|word-lead:defence in
29|word-lead:defence since
-14|word-lead:defence to
-17|word-lead:defense after
-12|word-lead:defense at
11|word-lead:defense by
13|word-lead:defense from
35|word-lead:defense in
-12|word-lead:defense reform
9|word-lead:defense spending by
22|word-lead:defense spending in
-32|word-lead:did in
18|word-lead:divided by
-32|word-lead:do in
-17|word-lead:documents by
-13|word-lead:documents in
15|word-lead:double by
40|word-lead:down in
15|word-lead:draft for
-10|word-lead:drawn up
30|word-lead:due in
80|word-lead:end in
18|word-lead:estimate ,
18|word-lead:estimate for
11|word-lead:euros in
8|word-lead:even though
33|word-lead:expect in
18|word-lead:expect to
-10|word-lead:expenditure for
32|word-lead:expires in
13|word-lead:extra budget
-28|word-lead:fall in
-66|word-lead:figure by
-17|word-lead:figure for
13|word-lead:figure since
16|word-lead:figures for
16|word-lead:find by
59|word-lead:first time
10|word-lead:fix for
9|word-lead:followed in
39|word-lead:for 2027
8|word-lead:for by
-46|word-lead:for calendar
43|word-lead:for defence
-17|word-lead:for defense
17|word-lead:force by
9|word-lead:force in
-14|word-lead:force since
-47|word-lead:forecast for
15|word-lead:foresee for
10|word-lead:formula ,
-31|word-lead:forward from
30|word-lead:forward to
-11|word-lead:from 1.8%
9|word-lead:from 1.85%
13|word-lead:from 1.9 percent
-21|word-lead:from 2.32 percent
-38|word-lead:gdp ,
-9|word-lead:gdp ;
10|word-lead:gdp before
-40|word-lead:gdp by
82|word-lead:gdp for
77|word-lead:gdp from
-17|word-lead:gdp in
-31|word-lead:gdp into
-17|word-lead:gdp of
-11|word-lead:gdp since
-14|word-lead:gdp through
-43|word-lead:gdp to
13|word-lead:gdp until
-21|word-lead:get there
13|word-lead:give in
-42|word-lead:gnp by
-45|word-lead:gnp for
30|word-lead:gnp in
21|word-lead:go in
-16|word-lead:goal after
15|word-lead:goal by
15|word-lead:goal for
20|word-lead:government 's
-8|word-lead:government puts
-18|word-lead:gross domestic product by
-20|word-lead:gross domestic product from
-25|word-lead:gross domestic product in
17|word-lead:gross domestic product to
-42|word-lead:gross national product by
-14|word-lead:guideline by
-29|word-lead:guideline in
28|word-lead:had set
48|word-lead:has until
13|word-lead:have in
-14|word-lead:highest since
23|word-lead:hit 2%
17|word-lead:hit 5 percent
8|word-lead:hit in
-21|word-lead:how 1.5%
8|word-lead:in 2.0%
-12|word-lead:in 2025
8|word-lead:in a
47|word-lead:in calendar
9|word-lead:in her
12|word-lead:in japanese
-13|word-lead:in tokyo
9|word-lead:increase for
-25|word-lead:increase since
10|word-lead:infrastructure by
-48|word-lead:instead of in
-22|word-lead:into defense
10|word-lead:is achieved
-21|word-lead:is by
-27|word-lead:is for
10|word-lead:is supplying
34|word-lead:is what
-29|word-lead:it by
-12|word-lead:it spends
12|word-lead:it stood
-20|word-lead:its allies for
15|word-lead:its army
17|word-lead:its military
-34|word-lead:its outlays
13|word-lead:its spending
-10|word-lead:its strategy
-13|word-lead:itself for
-14|word-lead:itself until
-8|word-lead:joining in
-17|word-lead:lanes by
73|word-lead:later than
-11|word-lead:latter by
-41|word-lead:law signed
-18|word-lead:lay down in
10|word-lead:least from
-17|word-lead:least in
-13|word-lead:level by
-22|word-lead:level for
11|word-lead:level in
21|word-lead:like to see in
-57|word-lead:lowest since
-11|word-lead:mark for
27|word-lead:mark in
-25|word-lead:matters by
-9|word-lead:measured against
-8|word-lead:measured in
-62|word-lead:meet by
119|word-lead:meet in
56|word-lead:member by
21|word-lead:members will
-13|word-lead:milestone for
-19|word-lead:military budget
13|word-lead:military by
22|word-lead:military in
20|word-lead:minimum from
66|word-lead:more by
-30|word-lead:more for
-51|word-lead:more than
-10|word-lead:most since
47|word-lead:move since
-31|word-lead:move to
-23|word-lead:move up to
-10|word-lead:much of
-18|word-lead:name in
28|word-lead:national income in
-97|word-lead:not by
-89|word-lead:not in
41|word-lead:not since
50|word-lead:number before
20|word-lead:objective for
18|word-lead:of 2 pct
-30|word-lead:of 2 percent
-35|word-lead:of gdp
15|word-lead:office ,
19|word-lead:office in
-43|word-lead:on 2.5 per cent
19|word-lead:on defence
14|word-lead:on defense
-13|word-lead:on in
12|word-lead:on the military
-16|word-lead:only in
13|word-lead:or so
48|word-lead:out in
-28|word-lead:out of
12|word-lead:outcome of
14|word-lead:outlays for
60|word-lead:outlays in
-12|word-lead:output in
10|word-lead:over 3 percent
-22|word-lead:over from
12|word-lead:over in
13|word-lead:parliament in
34|word-lead:pass 2%
-10|word-lead:plan by
19|word-lead:plan for
-30|word-lead:plan through
-17|word-lead:policy for
11|word-lead:possible in
-19|word-lead:power in
-23|word-lead:program to
68|word-lead:project by
-8|word-lead:promise 2 percent
45|word-lead:promise for
-13|word-lead:promise in
-8|word-lead:promise of
-15|word-lead:proportion in
9|word-lead:proposal for
-29|word-lead:publish in
-53|word-lead:rather than in
35|word-lead:ratio in
12|word-lead:reach 2 percent
-87|word-lead:reach 2%
80|word-lead:reach by
29|word-lead:reach it
-17|word-lead:reach two percent
-20|word-lead:ready by
-15|word-lead:recommend in
27|word-lead:recruiting quota
58|word-lead:referring to
16|word-lead:report in
12|word-lead:resilience by
-47|word-lead:review in
31|word-lead:running from
14|word-lead:running through
-42|word-lead:runs through
16|word-lead:runs to
15|word-lead:satisfy it
12|word-lead:say of
-22|word-lead:say on
22|word-lead:say that
-19|word-lead:scrapped in
19|word-lead:sea in
27|word-lead:security by
11|word-lead:security in
8|word-lead:seek for
-20|word-lead:seen in
-45|word-lead:set for
-33|word-lead:set in
-20|word-lead:seven in
56|word-lead:share in
8|word-lead:share of
-71|word-lead:share since
9|word-lead:shortly ,
10|word-lead:sipri for
-27|word-lead:so by
19|word-lead:so in
25|word-lead:so until
-42|word-lead:sooner than
15|word-lead:south in
-14|word-lead:speak of fiscal 2022
-8|word-lead:spend 1.8 percent
21|word-lead:spend 1.9%
17|word-lead:spend 2%
-24|word-lead:spend 3.4%
-8|word-lead:spend 3.5 percent
9|word-lead:spend by
-10|word-lead:spend for
27|word-lead:spend in
-23|word-lead:starting in
-15|word-lead:sum for
-54|word-lead:summit in
16|word-lead:sustain until
-9|word-lead:talk in
75|word-lead:target by
9|word-lead:target for
-79|word-lead:target to
15|word-lead:term in
14|word-lead:than 3%
-58|word-lead:than in
-49|word-lead:that 2%
-15|word-lead:that begins
35|word-lead:that by
57|word-lead:that in
-19|word-lead:that of
-20|word-lead:that spending
14|word-lead:the eu
-8|word-lead:the law
12|word-lead:the military by
38|word-lead:the military in
13|word-lead:the philippines
-9|word-lead:the same
-35|word-lead:the share
10|word-lead:the state will
10|word-lead:the war
30|word-lead:their countries
-43|word-lead:them ,
-8|word-lead:them by
23|word-lead:them for
-23|word-lead:themselves for
26|word-lead:themselves until
-32|word-lead:there by
57|word-lead:thereabouts by
-25|word-lead:thereabouts for
-39|word-lead:three in
-11|word-lead:time in
-49|word-lead:time since
-15|word-lead:to 1.8 per cent
28|word-lead:to 2%
-14|word-lead:to 2.5%
-25|word-lead:to a
9|word-lead:to defense
-15|word-lead:to do
19|word-lead:to for
-27|word-lead:to in
9|word-lead:to lift
-12|word-lead:to nato
27|word-lead:to worry
-9|word-lead:trajectory set
24|word-lead:trillion in
-8|word-lead:trillion yen
-14|word-lead:troops by
10|word-lead:typical of
-29|word-lead:up in
44|word-lead:up since
14|word-lead:upon for
-9|word-lead:use until
-54|word-lead:voted in
-75|word-lead:wait until
-118|word-lead:waiting for
9|word-lead:want by
11|word-lead:war in
-10|word-lead:war of
11|word-lead:was 2.4%
15|word-lead:was 6 percent
-42|word-lead:was in
-62|word-lead:weapons by
-20|word-lead:well before
36|word-lead:were in
30|word-lead:which in
22|word-lead:which takes
-14|word-lead:which until
13|word-lead:who in
11|word-lead:will finish
-30|word-lead:wins in
16|word-lead:with 1.6%
-25|word-lead:with 2 percent
25|word-lead:with 3.4%
-29|word-lead:won in
8|word-lead:would push
37|word-lead:year ,
-15|word-lead:year by
-8|word-lead:year from
-23|word-lead:year in
-12|word-lead:year of
-25|word-lead:year since
19|word-lead:year to
-42|word-lead:years before
-25|word-lead:years from
-21|word-lead:years in
21|word-lead:years to
-36|word-lead:yen by
-19|word-lead:yen for
-8|word-lead:yen in
60|word:\"
-102|word:#
43|word:'s
23|word:)
63|word:,
48|word:--
55|word::
11|word:;
-8|word:EU
-62|word:LAND
-37|word:LEADER
19|word:OUTLET
-18|word:PERSON
-66|word:USA
59|word:^
-21|word:a
-19|word:about
-10|word:above
39|word:according
-17|word:actual
-13|word:adopt
8|word:advance
-9|word:agree
-30|word:ahead
-10|word:aired
76|word:all
8|word:all allies
17|word:allies
10|word:allot
-11|word:already
49|word:and
21|word:announce
11|word:annually
-17|word:appropriations
-17|word:are
-51|word:arms
-35|word:army
15|word:arrive
94|word:as
8|word:ask
24|word:at
-13|word:attain
19|word:back
22|word:beat
33|word:below
15|word:between
-14|word:beyond
13|word:billion
9|word:both
8|word:bridges
77|word:bring forward
54|word:budget
43|word:burden
-14|word:cabinet
15|word:calculate
10|word:calendar
-11|word:call
-11|word:call for
-8|word:came
39|word:campaign
22|word:ceiling
-23|word:changed
19|word:climb
40|word:cold
18|word:come
-13|word:commit
-9|word:could
66|word:country
-25|word:coup
-25|word:cross
10|word:data
-13|word:date
49|word:deadline
18|word:decade
-34|word:decision
62|word:defence
46|word:defense
35|word:defense spending
-40|word:did
18|word:divided
-26|word:do
-30|word:documents
66|word:double
40|word:down
13|word:draft
-10|word:drawn
35|word:due
74|word:end
40|word:estimate
-13|word:euros
51|word:expect
-9|word:expenditure
32|word:expires
13|word:extra
-27|word:fall
-68|word:figure
16|word:figures
13|word:finance ministry
17|word:find
45|word:first
8|word:fix
9|word:followed
41|word:for
10|word:force
-47|word:forecast
15|word:foresee
10|word:formula
-25|word:from
-32|word:gdp
-19|word:get
13|word:give
-28|word:gnp
32|word:go
-28|word:goal
-58|word:gross domestic product
-60|word:gross national product
-15|word:grow
-43|word:guideline
98|word:had
16|word:has
21|word:have
-14|word:highest
12|word:hit
-13|word:hold
-10|word:host
-21|word:how
10|word:infrastructure
-48|word:instead of
-15|word:into
-31|word:is
-8|word:it
40|word:its
-20|word:its allies
-32|word:itself
-8|word:joining
22|word:lands
-17|word:lanes
47|word:later
-11|word:latter
-65|word:law
-17|word:lay down
21|word:like to see
35|word:line
-52|word:lowest
-16|word:make
19|word:manage
17|word:mark
-25|word:matters
-15|word:mean
-19|word:measured
48|word:meet
56|word:member
22|word:members
-13|word:milestone
21|word:military
8|word:military spending
29|word:minimum
-22|word:ministry of defence
-8|word:more
16|word:most
31|word:move
-23|word:move up
-27|word:much
-19|word:name
30|word:national income
-118|word:not
48|word:number
20|word:objective
31|word:office
-36|word:officer
8|word:on
-19|word:only
21|word:option
10|word:or
19|word:out
16|word:outcome
-8|word:outlay
72|word:outlays
-10|word:output
12|word:own
-11|word:pace
11|word:parliament
33|word:pass
-38|word:period
-49|word:plan
-46|word:policy
11|word:possible
-19|word:power
-21|word:program
71|word:project
15|word:promise
-16|word:proportion
9|word:proposal
-29|word:publish
37|word:question
-86|word:rather than
35|word:ratio
-13|word:reach
-20|word:ready
-11|word:received
-15|word:recommend
27|word:recruiting
58|word:referring
17|word:report
12|word:resilience
54|word:rest
-47|word:review
-19|word:rise
46|word:running
-26|word:runs
-9|word:same
15|word:satisfy
8|word:say
-19|word:scrapped
19|word:sea
34|word:security
9|word:seek
-26|word:seen
-59|word:set
-20|word:seven
-9|word:share
9|word:shortly
15|word:should
-28|word:show
-12|word:shrink
10|word:sipri
-8|word:slide
16|word:soldiers
-42|word:sooner
15|word:south
-13|word:speak of
56|word:spend
-23|word:starting
-18|word:suggest
-18|word:sum
-55|word:summit
15|word:sustain
-9|word:talk
8|word:tally
26|word:target
-11|word:tell
15|word:term
-41|word:than
32|word:that
-28|word:the
-9|word:the economy
58|word:the military
10|word:the state
33|word:their
-39|word:there
34|word:thereabouts
-39|word:three
27|word:through
-34|word:time
19|word:to
13|word:total
-9|word:trajectory
-17|word:treasury
35|word:trillion
-14|word:troops
10|word:typical
-17|word:unchanged
-10|word:under
13|word:upon
-18|word:use
-54|word:voted
-76|word:wait
-120|word:waiting
26|word:want
-40|word:was
17|word:way
-61|word:weapons
-20|word:well
53|word:were
-29|word:which
10|word:who
17|word:whose
47|word:will
-30|word:wins
-13|word:with
-25|word:won
14|word:would
-34|word:year
-48|word:years
-63|word:yen
52|words-aim:after 1
-20|words-aim:after 13
9|words-aim:after 3
-19|words-aim:after 5
11|words-aim:after 8
-44|words-aim:after far
45|words-aim:before 0
20|words-aim:before 1
12|words-aim:before 13
-40|words-aim:before 8
-24|words-aim:before far
143|words-level:after 0
108|words-level:after 1
-70|words-level:after 13
52|words-level:after 2
-20|words-level:after 5
-73|words-level:after 8
-114|words-level:after far
59|words-level:before 1
13|words-level:before 2
-17|words-level:before 3
-14|words-level:before 5
-16|words-level:before 8
14|words-level:before far
13|words-no:after 0
22|words-no:after 1
-30|words-no:after 13
36|words-no:after 3
-33|words-no:after 8
-13|words-no:before 1
-17|words-no:before 13
30|words-no:before 2
22|words-no:before 3
14|words-no:before 5
-39|words-no:before far
156|words:after 0
182|words:after 1
-121|words:after 13
53|words:after 2
51|words:after 3
-44|words:after 5
-95|words:after 8
-164|words:after far
52|words:before 0
67|words:before 1
40|words:before 2
12|words:before 3
-55|words:before 8
-49|words:before far
175|year-earlier
175|year-earlier:level
"""
