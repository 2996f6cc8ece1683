"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-24|1-back-time:demand far year
36|1-back-time:demand next that-year
-8|1-back-time:demand now bare-month
-9|1-back-time:demand now day
-11|1-back-time:demand now fiscal
50|1-back-time:demand now that-year
-9|1-back-time:demand now weekday
28|1-back-time:level far year
20|1-back-time:level far years
16|1-back-time:level long-past decade
-14|1-back-time:level long-past fiscal
9|1-back-time:level long-past that-year
55|1-back-time:level long-past year
-10|1-back-time:level long-past years
17|1-back-time:level next fiscal
70|1-back-time:level next year
-20|1-back-time:level next years
-37|1-back-time:level now bare-month
-61|1-back-time:level now day
44|1-back-time:level now fiscal
15|1-back-time:level now that-year
-64|1-back-time:level now weekday
-27|1-back-time:level now year
48|1-back-time:level now years
-14|1-back-time:level past bare-month
-55|1-back-time:level past fiscal
-9|1-back-time:level past part
-36|1-back-time:level past year
40|1-back-time:level past years
74|1-back-time:pledge far fiscal
53|1-back-time:pledge far month
-14|1-back-time:pledge long-past year
-8|1-back-time:pledge next bare-month
41|1-back-time:pledge next fiscal
78|1-back-time:pledge next that-year
20|1-back-time:pledge next year
-34|1-back-time:pledge now bare-month
-20|1-back-time:pledge now day
-80|1-back-time:pledge now fiscal
-30|1-back-time:pledge now weekday
14|1-back-time:pledge now year
28|1-back-time:pledge now years
-24|1-back-time:pledge past that-year
-17|1-back-time:pledge past year
34|1-back-time:proposal far fiscal
25|1-back-time:proposal far year
-13|1-back-time:proposal far years
-12|1-back-time:proposal long-past year
64|1-back-time:proposal next fiscal
-9|1-back-time:proposal next that-year
-10|1-back-time:proposal now bare-month
-12|1-back-time:proposal now day
-15|1-back-time:proposal now that-year
-13|1-back-time:proposal now weekday
-8|1-back-time:proposal now year
-14|1-back-time:proposal past fiscal
-8|1-back-time:proposal past that-year
-10|1-back-time:proposal past year
59|1-back-told:False aim
66|1-back-told:False level
-10|1-back-told:False no
-57|1-back-told:True aim
-47|1-back-told:True level
-30|1-back-told:True no
20|1-back:level
-41|1-back:no
34|2-back-time:level far fiscal
28|2-back-time:level far years
-10|2-back-time:level long-past fiscal
-32|2-back-time:level long-past that-year
28|2-back-time:level long-past year
28|2-back-time:level next fiscal
-16|2-back-time:level next that-year
-16|2-back-time:level now bare-month
-28|2-back-time:level now day
28|2-back-time:level now fiscal
-20|2-back-time:level now part
32|2-back-time:level now that-year
-38|2-back-time:level now weekday
59|2-back-time:level now year
17|2-back-time:level now years
-11|2-back-time:level past bare-month
-62|2-back-time:level past fiscal
-9|2-back-time:level past that-year
24|2-back-time:level past year
-9|2-back-time:level past years
46|2-back-time:other far fiscal
50|2-back-time:pledge far fiscal
31|2-back-time:pledge far year
-10|2-back-time:pledge long-past year
24|2-back-time:pledge next fiscal
-10|2-back-time:pledge next that-year
-33|2-back-time:pledge now fiscal
-23|2-back-time:pledge now that-year
-10|2-back-time:pledge now year
82|2-back-time:pledge past that-year
-8|2-back-time:pledge past year
-11|2-back-time:proposal far fiscal
-42|2-back-time:proposal far year
37|2-back-time:proposal next fiscal
-11|2-back-time:proposal next that-year
-15|2-back-time:proposal next year
-18|2-back-told:False aim
46|2-back-told:False level
-14|2-back-told:False no
-48|2-back-told:True aim
-52|2-back-told:True level
-66|2-back:aim
-9|2-back:no
15|carried-dated:False False aim 1
-47|carried-dated:False False aim 2
-19|carried-dated:False False aim 3
33|carried-dated:False False level 0
50|carried-dated:False False level 1
52|carried-dated:False False level 2
-22|carried-dated:False False level 3
9|carried-dated:False False level 4
9|carried-dated:True False aim 0
15|carried-dated:True False aim 1
-26|carried-dated:True False aim 2
-120|carried-dated:True False aim 3
-70|carried-dated:True False aim 4
59|carried-dated:True False level 0
-11|carried-dated:True False level 1
-69|carried-dated:True False level 3
-67|carried-dated:True False level 4
-9|carried-dated:True False no 1
-18|carried-dated:True False no 2
-18|carried-dated:True False no 3
-9|carried-dated:True False no 4
17|carried-dated:True True aim 0
-28|carried-dated:True True aim 1
-88|carried-dated:True True aim 3
-53|carried-dated:True True aim 4
-12|carried-dated:True True level 0
-19|carried-dated:True True level 1
-56|carried-dated:True True level 2
-33|carried-dated:True True level 3
-39|carried-dated:True True level 4
-26|carried-dated:True True no 1
11|carried-dated:True True no 2
-17|carried-dated:True True no 3
-8|carried-dated:True True no 4
-49|carried-governed:- far
-23|carried-governed:- long-past
-23|carried-governed:- next
10|carried-governed:- now
46|carried-governed:- past
-13|carried-governed:be could now
-79|carried-governed:be finite far
43|carried-governed:be finite long-past
-49|carried-governed:be finite next
14|carried-governed:be finite now
-13|carried-governed:be finite past
29|carried-governed:be inf far
18|carried-governed:be should next
-19|carried-governed:be should now
78|carried-governed:be will far
-13|carried-governed:be will long-past
43|carried-governed:be will next
103|carried-governed:be will now
103|carried-governed:be would far
-38|carried-governed:be would long-past
54|carried-governed:be would next
-18|carried-governed:be would now
-41|carried-governed:be would past
9|carried-governed:cap finite far
-9|carried-governed:cap finite now
33|carried-governed:cap should next
-10|carried-governed:cap will far
-16|carried-governed:cap will next
-9|carried-governed:cap will now
10|carried-governed:cap would far
-15|carried-governed:cap would next
-15|carried-governed:demand could now
-56|carried-governed:demand finite far
-29|carried-governed:demand finite long-past
24|carried-governed:demand finite next
-31|carried-governed:demand finite now
-41|carried-governed:demand finite past
-12|carried-governed:demand gerund far
-13|carried-governed:demand inf far
-8|carried-governed:demand inf now
-17|carried-governed:demand progressive far
-8|carried-governed:demand progressive next
-25|carried-governed:demand progressive now
24|carried-governed:demand would far
9|carried-governed:demand would next
-8|carried-governed:denial finite far
10|carried-governed:denial finite next
-13|carried-governed:denial inf now
-10|carried-governed:denial would far
-37|carried-governed:level finite far
-28|carried-governed:level finite long-past
35|carried-governed:level finite next
-9|carried-governed:level finite now
51|carried-governed:level finite past
109|carried-governed:level gerund far
-51|carried-governed:level gerund past
25|carried-governed:level progressive far
-9|carried-governed:level will far
41|carried-governed:level will next
51|carried-governed:level would far
27|carried-governed:level would next
-44|carried-governed:level would now
-22|carried-governed:level would past
35|carried-governed:move can far
44|carried-governed:move could far
-27|carried-governed:move could long-past
39|carried-governed:move could next
-14|carried-governed:move could now
-30|carried-governed:move finite far
-40|carried-governed:move finite long-past
-17|carried-governed:move finite next
-39|carried-governed:move finite now
88|carried-governed:move finite past
-16|carried-governed:move gerund far
-34|carried-governed:move gerund next
16|carried-governed:move gerund now
34|carried-governed:move inf far
-9|carried-governed:move inf next
-17|carried-governed:move inf now
-17|carried-governed:move progressive far
-14|carried-governed:move progressive long-past
43|carried-governed:move progressive next
39|carried-governed:move progressive now
-19|carried-governed:move should far
28|carried-governed:move should next
-17|carried-governed:move should past
83|carried-governed:move will far
40|carried-governed:move will long-past
17|carried-governed:move will next
38|carried-governed:move will now
56|carried-governed:move would far
-12|carried-governed:move would long-past
69|carried-governed:move would next
53|carried-governed:move would now
-18|carried-governed:move would past
-9|carried-governed:pledge can now
-35|carried-governed:pledge finite far
-20|carried-governed:pledge finite long-past
19|carried-governed:pledge finite now
-22|carried-governed:pledge gerund far
13|carried-governed:pledge gerund now
28|carried-governed:pledge noun far
14|carried-governed:pledge noun next
-19|carried-governed:pledge noun now
-27|carried-governed:pledge progressive far
-10|carried-governed:pledge progressive now
-10|carried-governed:pledge should far
-9|carried-governed:pledge will far
-36|carried-governed:pledge would far
67|carried-governed:pledge would next
-11|carried-governed:pledge would now
-16|carried-governed:proposal could now
-56|carried-governed:proposal finite far
-23|carried-governed:proposal finite long-past
-94|carried-governed:proposal finite now
-12|carried-governed:proposal noun next
-9|carried-governed:proposal progressive next
-8|carried-governed:proposal progressive now
-8|carried-governed:proposal progressive past
-34|carried-governed:proposal would far
-42|carried-governed:proposal would next
-19|carried-governed:spend can now
-48|carried-governed:spend could far
-138|carried-governed:spend finite far
11|carried-governed:spend finite long-past
-155|carried-governed:spend finite next
-95|carried-governed:spend finite now
70|carried-governed:spend finite past
-24|carried-governed:spend gerund far
-42|carried-governed:spend gerund next
39|carried-governed:spend gerund now
21|carried-governed:spend progressive far
-11|carried-governed:spend progressive long-past
-25|carried-governed:spend progressive next
27|carried-governed:spend progressive now
-19|carried-governed:spend progressive past
113|carried-governed:spend will far
18|carried-governed:spend will next
20|carried-governed:spend will now
29|carried-governed:spend will past
23|carried-governed:spend would far
-62|carried-governed:spend would now
-67|carried-here:0 aim bare-month
-43|carried-here:0 aim day
-17|carried-here:0 aim decade
-38|carried-here:0 aim fiscal
13|carried-here:0 aim month
-23|carried-here:0 aim that-year
-60|carried-here:0 aim weekday
-39|carried-here:0 aim years
-79|carried-here:0 level bare-month
-69|carried-here:0 level day
15|carried-here:0 level decade
24|carried-here:0 level fiscal
-35|carried-here:0 level month
-31|carried-here:0 level part
47|carried-here:0 level that-year
-71|carried-here:0 level weekday
54|carried-here:0 level year
-22|carried-here:0 level years
-9|carried-here:0 no bare-month
-10|carried-here:0 no day
24|carried-here:0 no fiscal
-12|carried-here:0 no that-year
-18|carried-here:0 no weekday
-31|carried-here:0 no year
-48|carried-here:1 aim bare-month
-14|carried-here:1 aim day
-20|carried-here:1 aim decade
12|carried-here:1 aim fiscal
50|carried-here:1 aim that-year
-22|carried-here:1 aim weekday
18|carried-here:1 aim years
-37|carried-here:1 level bare-month
-30|carried-here:1 level day
-14|carried-here:1 level decade
56|carried-here:1 level fiscal
-13|carried-here:1 level month
26|carried-here:1 level that-year
-54|carried-here:1 level weekday
28|carried-here:1 level year
-9|carried-here:1 level years
-11|carried-here:1 no fiscal
74|carried-here:2 aim bare-month
88|carried-here:2 aim fiscal
-24|carried-here:2 aim that-year
-13|carried-here:2 aim year
-12|carried-here:2 level bare-month
-14|carried-here:2 level decade
-46|carried-here:2 level that-year
-8|carried-here:2 level weekday
28|carried-here:2 level years
-24|carried-last:False aim bare-month
-24|carried-last:False aim day
39|carried-last:False aim fiscal
-30|carried-last:False aim that-year
-26|carried-last:False aim weekday
-18|carried-last:False aim year
18|carried-last:False aim years
-37|carried-last:False level bare-month
-34|carried-last:False level day
81|carried-last:False level fiscal
120|carried-last:False level that-year
-40|carried-last:False level weekday
50|carried-last:False level year
38|carried-last:False level years
-9|carried-last:False no day
-8|carried-last:False no weekday
-17|carried-last:True aim bare-month
-38|carried-last:True aim day
-33|carried-last:True aim decade
9|carried-last:True aim month
8|carried-last:True aim that-year
-64|carried-last:True aim weekday
18|carried-last:True aim year
-42|carried-last:True aim years
-91|carried-last:True level bare-month
-70|carried-last:True level day
-8|carried-last:True level decade
-50|carried-last:True level month
-36|carried-last:True level part
-94|carried-last:True level weekday
-8|carried-last:True level year
-59|carried-last:True level years
-10|carried-last:True no bare-month
12|carried-last:True no fiscal
-12|carried-last:True no that-year
-19|carried-last:True no weekday
-26|carried-last:True no year
17|carried-lead:aim \" fiscal
-8|carried-lead:aim 's fiscal
43|carried-lead:aim 's year
-34|carried-lead:aim ) that-year
-29|carried-lead:aim , day
-19|carried-lead:aim , fiscal
-8|carried-lead:aim , that-year
-28|carried-lead:aim , year
-56|carried-lead:aim 2% that-year
18|carried-lead:aim 2.0% that-year
-12|carried-lead:aim 2.5% that-year
-20|carried-lead:aim 2021 year
-12|carried-lead:aim 3 percent that-year
17|carried-lead:aim 7 percent that-year
89|carried-lead:aim : that-year
24|carried-lead:aim : year
-18|carried-lead:aim a fiscal
-14|carried-lead:aim a year
56|carried-lead:aim after fiscal
50|carried-lead:aim army that-year
-69|carried-lead:aim before year
-18|carried-lead:aim beyond year
-10|carried-lead:aim bill that-year
12|carried-lead:aim bringing that-year
-21|carried-lead:aim budget year
12|carried-lead:aim by bare-month
20|carried-lead:aim by month
65|carried-lead:aim by year
-14|carried-lead:aim by years
43|carried-lead:aim core defense that-year
-15|carried-lead:aim defence that-year
44|carried-lead:aim defense that-year
-13|carried-lead:aim election year
28|carried-lead:aim ends fiscal
-21|carried-lead:aim eyes decade
39|carried-lead:aim for fiscal
-26|carried-lead:aim for that-year
-8|carried-lead:aim for years
-8|carried-lead:aim from bare-month
-16|carried-lead:aim from month
-33|carried-lead:aim from year
-13|carried-lead:aim gdp fiscal
30|carried-lead:aim gdp that-year
-15|carried-lead:aim goal fiscal
47|carried-lead:aim goal that-year
22|carried-lead:aim holding out for year
-35|carried-lead:aim in bare-month
11|carried-lead:aim in fiscal
-12|carried-lead:aim in that-year
27|carried-lead:aim in year
-18|carried-lead:aim instead of year
30|carried-lead:aim is year
-18|carried-lead:aim members year
42|carried-lead:aim not year
58|carried-lead:aim nothing fiscal
-28|carried-lead:aim nothing that-year
-23|carried-lead:aim nothing year
-12|carried-lead:aim of fiscal
-20|carried-lead:aim of that-year
-42|carried-lead:aim of year
-22|carried-lead:aim on day
-46|carried-lead:aim on weekday
19|carried-lead:aim over year
-10|carried-lead:aim promise that-year
-8|carried-lead:aim said weekday
-14|carried-lead:aim set year
-17|carried-lead:aim since year
-36|carried-lead:aim talk year
-51|carried-lead:aim target fiscal
-17|carried-lead:aim target that-year
-15|carried-lead:aim than that-year
-17|carried-lead:aim than year
47|carried-lead:aim that year
-13|carried-lead:aim the military that-year
17|carried-lead:aim through fiscal
25|carried-lead:aim through month
88|carried-lead:aim through year
-15|carried-lead:aim to fiscal
-13|carried-lead:aim to month
50|carried-lead:aim to year
-16|carried-lead:aim two percent that-year
-88|carried-lead:aim until year
-20|carried-lead:aim within fiscal
-10|carried-lead:aim write year
15|carried-lead:level 's fiscal
-11|carried-lead:level 's year
-16|carried-lead:level ) year
10|carried-lead:level ) years
-45|carried-lead:level , day
-26|carried-lead:level , fiscal
-26|carried-lead:level , that-year
37|carried-lead:level - year
26|carried-lead:level -- fiscal
-42|carried-lead:level -- year
-11|carried-lead:level 0.3 per cent that-year
9|carried-lead:level 0.7 percentage points that-year
-18|carried-lead:level 1.1% that-year
37|carried-lead:level 1.3 percent that-year
40|carried-lead:level 1.3% that-year
-36|carried-lead:level 1.4% that-year
30|carried-lead:level 1.5 per cent that-year
8|carried-lead:level 1.9 per cent that-year
-65|carried-lead:level 10 per cent that-year
-29|carried-lead:level 10% that-year
-30|carried-lead:level 10.7% that-year
17|carried-lead:level 12.2% that-year
40|carried-lead:level 18% that-year
17|carried-lead:level 2 percent fiscal
-18|carried-lead:level 2 percent that-year
-62|carried-lead:level 2% fiscal
-79|carried-lead:level 2% that-year
-14|carried-lead:level 2.2 per cent that-year
-10|carried-lead:level 2.4 pct that-year
44|carried-lead:level 2.4 percent that-year
-9|carried-lead:level 2.4% that-year
-38|carried-lead:level 2.6 percent that-year
8|carried-lead:level 2.8 percent that-year
-27|carried-lead:level 3 percent that-year
33|carried-lead:level 3% that-year
-9|carried-lead:level 3.3 percent that-year
12|carried-lead:level 3.4 percent that-year
48|carried-lead:level 3.6 percent that-year
-19|carried-lead:level 35% that-year
73|carried-lead:level 4.1% that-year
16|carried-lead:level 4.12 percent that-year
55|carried-lead:level 4.4 per cent that-year
43|carried-lead:level 4.5% that-year
52|carried-lead:level 4.7% that-year
9|carried-lead:level 4.8% that-year
-11|carried-lead:level 4.9% that-year
-25|carried-lead:level 5 percent that-year
40|carried-lead:level 5% that-year
-8|carried-lead:level 7 per cent that-year
-45|carried-lead:level 7 percent that-year
-11|carried-lead:level 7% that-year
-13|carried-lead:level 7.1 per cent that-year
46|carried-lead:level 7.2 per cent that-year
-86|carried-lead:level 7.2 percent that-year
-36|carried-lead:level 7.2% that-year
24|carried-lead:level 7.8 per cent that-year
38|carried-lead:level 8.1% that-year
15|carried-lead:level 9.4% that-year
48|carried-lead:level 9.7% that-year
-18|carried-lead:level : that-year
-30|carried-lead:level ; that-year
10|carried-lead:level a fiscal
34|carried-lead:level a year
-9|carried-lead:level after years
-17|carried-lead:level again that-year
-8|carried-lead:level agreed bare-month
57|carried-lead:level army that-year
26|carried-lead:level ask for fiscal
-20|carried-lead:level at year
8|carried-lead:level bar that-year
-15|carried-lead:level before year
38|carried-lead:level benchmark that-year
-22|carried-lead:level between year
-17|carried-lead:level beyond fiscal
22|carried-lead:level billion that-year
-35|carried-lead:level brings that-year
20|carried-lead:level budget that-year
-47|carried-lead:level budget year
15|carried-lead:level budget years
34|carried-lead:level by fiscal
-10|carried-lead:level by month
-26|carried-lead:level by that-year
-73|carried-lead:level by year
19|carried-lead:level by years
31|carried-lead:level defence spending that-year
134|carried-lead:level defence that-year
-10|carried-lead:level defense fiscal
38|carried-lead:level defense that-year
19|carried-lead:level drafts year
-13|carried-lead:level early year
26|carried-lead:level election year
17|carried-lead:level expenditure that-year
40|carried-lead:level figure that-year
60|carried-lead:level for fiscal
29|carried-lead:level for that-year
86|carried-lead:level for year
40|carried-lead:level for years
-8|carried-lead:level from bare-month
-104|carried-lead:level from fiscal
-62|carried-lead:level from that-year
-21|carried-lead:level from year
71|carried-lead:level gdp fiscal
132|carried-lead:level gdp that-year
13|carried-lead:level goal fiscal
9|carried-lead:level goal that-year
-43|carried-lead:level gross domestic product fiscal
-38|carried-lead:level gross domestic product that-year
-15|carried-lead:level growth that-year
26|carried-lead:level guideline that-year
-36|carried-lead:level hague that-year
54|carried-lead:level if year
-27|carried-lead:level in bare-month
26|carried-lead:level in decade
21|carried-lead:level in fiscal
-25|carried-lead:level in month
-28|carried-lead:level in that-year
60|carried-lead:level in year
35|carried-lead:level in years
-18|carried-lead:level including year
-9|carried-lead:level initial fiscal
-17|carried-lead:level into that-year
61|carried-lead:level it that-year
48|carried-lead:level italy that-year
-34|carried-lead:level japan year
9|carried-lead:level less that-year
-28|carried-lead:level mark that-year
-12|carried-lead:level met fiscal
19|carried-lead:level militaries that-year
10|carried-lead:level military spending fiscal
-14|carried-lead:level military spending that-year
57|carried-lead:level military that-year
130|carried-lead:level more that-year
-55|carried-lead:level national income that-year
-13|carried-lead:level new zealand that-year
-19|carried-lead:level nothing fiscal
-43|carried-lead:level nothing that-year
54|carried-lead:level nothing year
-12|carried-lead:level of fiscal
-64|carried-lead:level of that-year
21|carried-lead:level of year
-14|carried-lead:level of years
-47|carried-lead:level on day
-25|carried-lead:level on fiscal
-24|carried-lead:level on that-year
-51|carried-lead:level on weekday
-63|carried-lead:level on year
-30|carried-lead:level on years
-9|carried-lead:level only that-year
39|carried-lead:level outlay fiscal
-10|carried-lead:level outlay that-year
8|carried-lead:level outlays that-year
-20|carried-lead:level over that-year
-22|carried-lead:level over year
29|carried-lead:level passes year
-40|carried-lead:level plan that-year
59|carried-lead:level produce that-year
72|carried-lead:level put year
-29|carried-lead:level rate that-year
-14|carried-lead:level reading year
-9|carried-lead:level reaffirmed that-year
40|carried-lead:level reveals fiscal
10|carried-lead:level russia that-year
-15|carried-lead:level said weekday
-12|carried-lead:level same that-year
-14|carried-lead:level sees year
24|carried-lead:level signed off on that-year
-27|carried-lead:level since decade
-107|carried-lead:level since year
64|carried-lead:level so that-year
-12|carried-lead:level spent years
36|carried-lead:level steady that-year
56|carried-lead:level target that-year
34|carried-lead:level terms that-year
23|carried-lead:level test that-year
-41|carried-lead:level than fiscal
-61|carried-lead:level than that-year
55|carried-lead:level that that-year
-17|carried-lead:level there that-year
50|carried-lead:level thereabouts that-year
-24|carried-lead:level through fiscal
-14|carried-lead:level through year
-28|carried-lead:level time that-year
-8|carried-lead:level to fiscal
52|carried-lead:level to year
-11|carried-lead:level took that-year
23|carried-lead:level trillion fiscal
18|carried-lead:level trillion that-year
-49|carried-lead:level two percent that-year
-10|carried-lead:level under fiscal
-17|carried-lead:level until years
-26|carried-lead:level voted that-year
-21|carried-lead:level washington part
-15|carried-lead:level washington that-year
78|carried-lead:level will that-year
-23|carried-lead:level within fiscal
21|carried-lead:level yen fiscal
-21|carried-lead:level yuan that-year
-14|carried-lead:level — that-year
-10|carried-lead:no , day
48|carried-lead:no by fiscal
-16|carried-lead:no by year
-11|carried-lead:no for fiscal
8|carried-lead:no for year
-18|carried-lead:no in fiscal
-13|carried-lead:no in year
-15|carried-lead:no on weekday
-21|carried-shape:fine aim far
96|carried-shape:fine aim next
-13|carried-shape:fine aim now
-82|carried-shape:fine level far
-43|carried-shape:fine level long-past
38|carried-shape:fine level next
33|carried-shape:fine level now
69|carried-shape:fine level past
29|carried-shape:half aim far
-26|carried-shape:half aim long-past
-44|carried-shape:half aim next
-98|carried-shape:half aim now
-51|carried-shape:half aim past
39|carried-shape:half level far
-35|carried-shape:half level long-past
19|carried-shape:half level next
9|carried-shape:half level now
12|carried-shape:half level past
-14|carried-shape:half no far
-22|carried-shape:half no now
57|carried-shape:tenth aim far
-8|carried-shape:tenth aim long-past
68|carried-shape:tenth aim next
-54|carried-shape:tenth aim now
-13|carried-shape:tenth aim past
-8|carried-shape:tenth level far
-33|carried-shape:tenth level long-past
-9|carried-shape:tenth level next
-24|carried-shape:tenth level now
58|carried-shape:tenth level past
-69|carried-shape:whole aim long-past
-30|carried-shape:whole aim next
-68|carried-shape:whole aim now
-35|carried-shape:whole aim past
-15|carried-shape:whole level far
-17|carried-shape:whole level next
-27|carried-shape:whole level now
-57|carried-shape:whole level past
23|carried-shape:whole no far
-10|carried-shape:whole no next
-40|carried-shape:whole no now
-9|carried-shape:whole no past
-32|carried-time:demand far fiscal
-51|carried-time:demand far year
-11|carried-time:demand long-past year
-16|carried-time:demand next fiscal
-8|carried-time:demand next month
33|carried-time:demand now bare-month
-11|carried-time:demand now day
-16|carried-time:demand now fiscal
42|carried-time:demand now that-year
-14|carried-time:demand now weekday
-9|carried-time:demand now year
-9|carried-time:demand past that-year
-10|carried-time:denial far year
11|carried-time:denial next year
-9|carried-time:denial now bare-month
-9|carried-time:denial now day
-17|carried-time:denial now weekday
-27|carried-time:level far fiscal
-27|carried-time:level far month
-40|carried-time:level far year
33|carried-time:level far years
-8|carried-time:level long-past decade
-26|carried-time:level long-past fiscal
-30|carried-time:level long-past that-year
-21|carried-time:level long-past year
-20|carried-time:level long-past years
-13|carried-time:level next bare-month
89|carried-time:level next fiscal
24|carried-time:level next that-year
-11|carried-time:level next year
-20|carried-time:level next years
-83|carried-time:level now bare-month
-101|carried-time:level now day
72|carried-time:level now fiscal
-23|carried-time:level now part
38|carried-time:level now that-year
-133|carried-time:level now weekday
58|carried-time:level now year
45|carried-time:level now years
-32|carried-time:level past bare-month
-26|carried-time:level past fiscal
-17|carried-time:level past month
-13|carried-time:level past part
91|carried-time:level past year
-41|carried-time:level past years
41|carried-time:other far fiscal
-13|carried-time:other far year
86|carried-time:pledge far fiscal
47|carried-time:pledge far month
80|carried-time:pledge far year
-42|carried-time:pledge long-past year
15|carried-time:pledge next bare-month
-30|carried-time:pledge next fiscal
-11|carried-time:pledge next month
27|carried-time:pledge next that-year
31|carried-time:pledge next year
-48|carried-time:pledge now bare-month
-30|carried-time:pledge now day
31|carried-time:pledge now fiscal
-49|carried-time:pledge now weekday
44|carried-time:pledge now year
25|carried-time:pledge now years
8|carried-time:pledge past fiscal
42|carried-time:pledge past that-year
-56|carried-time:pledge past year
-17|carried-time:proposal far decade
-27|carried-time:proposal far fiscal
19|carried-time:proposal far year
-16|carried-time:proposal far years
-26|carried-time:proposal long-past year
-8|carried-time:proposal next bare-month
108|carried-time:proposal next fiscal
-41|carried-time:proposal next that-year
67|carried-time:proposal next year
-16|carried-time:proposal now bare-month
-18|carried-time:proposal now day
-15|carried-time:proposal now fiscal
-30|carried-time:proposal now that-year
-24|carried-time:proposal now weekday
-32|carried-time:proposal now year
-18|carried-time:proposal past fiscal
-13|carried-time:proposal past that-year
-20|carried-time:proposal past year
17|counted
-30|counted-near:after - 13
-68|counted-near:after - 2
68|counted-near:after - 3
-33|counted-near:after - 5
18|counted-near:after - 8
-50|counted-near:after - far
-15|counted-near:after by 5
-17|counted-near:after by 8
-22|counted-near:after coming 5
81|counted-near:after coming 8
-25|counted-near:after for 13
-43|counted-near:after for 8
-29|counted-near:after for far
20|counted-near:after in 13
-10|counted-near:after in 2
118|counted-near:after in 3
17|counted-near:after in 5
-25|counted-near:after in 8
-10|counted-near:after next 13
101|counted-near:after next 5
8|counted-near:after next 8
-48|counted-near:after of 5
-20|counted-near:after of 8
19|counted-near:after over 13
33|counted-near:after over 3
58|counted-near:after over 5
-13|counted-near:after over 8
-8|counted-near:after over far
-52|counted-near:after within 13
125|counted-near:after within 3
93|counted-near:after within 5
-41|counted-near:after within 8
-14|counted-near:before - 13
-11|counted-near:before by 8
-8|counted-near:before for 13
-8|counted-near:before for 8
-10|counted-near:before for far
41|counted-near:before in 13
39|counted-near:before in 2
-24|counted-near:before over 13
53|counted-near:before over 3
-42|counted-near:before over 8
-22|counted-near:before over far
-41|counted-near:before past 5
-12|counted-near:before within 13
19|counted-near:before within 2
28|counted-near:before within 3
-68|counted-near:before within 8
-9|counted-near:before within far
22|counted-share-nearer:False
113|counted-side:after demand
-89|counted-side:after level
49|counted-side:after pledge
92|counted-side:after proposal
-9|counted-side:before cap
11|counted-side:before demand
-84|counted-side:before level
-59|counted-side:before pledge
19|counted-side:before proposal
-12|counted:cap for
126|counted:demand within
-44|counted:level -
-34|counted:level for
9|counted:level next
-14|counted:level of
-32|counted:level over
-42|counted:level past
-62|counted:pledge -
-47|counted:pledge by
54|counted:pledge coming
-51|counted:pledge for
70|counted:pledge in
63|counted:pledge next
-64|counted:pledge of
44|counted:pledge over
-13|counted:pledge within
-18|counted:proposal -
11|counted:proposal coming
-8|counted:proposal every
-39|counted:proposal for
128|counted:proposal in
21|counted:proposal next
47|counted:proposal over
-28|counted:proposal within
26|date-verb-kind:- aim before
18|date-verb-kind:- level after
-17|date-verb-kind:- level before
-48|date-verb-kind:- no before
-58|date-verb-kind:be could aim after
16|date-verb-kind:be finite aim after
15|date-verb-kind:be finite level after
-8|date-verb-kind:be finite level before
-26|date-verb-kind:be finite no after
19|date-verb-kind:be finite no before
-71|date-verb-kind:be inf aim after
36|date-verb-kind:be inf level after
19|date-verb-kind:be inf no after
17|date-verb-kind:be should aim after
8|date-verb-kind:be will aim before
12|date-verb-kind:be will level after
-20|date-verb-kind:be will level before
-10|date-verb-kind:be will no after
-10|date-verb-kind:be would level before
19|date-verb-kind:cap finite aim after
-25|date-verb-kind:cap finite level after
27|date-verb-kind:cap finite level before
-23|date-verb-kind:cap finite no after
20|date-verb-kind:cap finite no before
-17|date-verb-kind:cap subjunctive aim after
8|date-verb-kind:cap will level after
-13|date-verb-kind:cap will no after
-15|date-verb-kind:cap would aim after
24|date-verb-kind:cap would level after
-42|date-verb-kind:demand finite aim after
-59|date-verb-kind:demand finite aim before
-29|date-verb-kind:demand finite level after
12|date-verb-kind:demand finite level before
-19|date-verb-kind:demand finite no after
19|date-verb-kind:demand finite no before
24|date-verb-kind:demand noun aim before
12|date-verb-kind:demand progressive aim after
15|date-verb-kind:demand progressive aim before
-8|date-verb-kind:demand progressive level before
-11|date-verb-kind:demand will aim after
35|date-verb-kind:demand will aim before
19|date-verb-kind:demand would level before
-15|date-verb-kind:denial finite aim after
20|date-verb-kind:denial finite no after
48|date-verb-kind:level finite aim after
66|date-verb-kind:level finite aim before
-18|date-verb-kind:level finite level after
10|date-verb-kind:level finite level before
-18|date-verb-kind:level finite no after
10|date-verb-kind:level gerund aim after
-15|date-verb-kind:level inf aim after
21|date-verb-kind:level inf level after
19|date-verb-kind:level inf level before
16|date-verb-kind:level progressive level before
11|date-verb-kind:level will aim after
-9|date-verb-kind:level would aim after
16|date-verb-kind:level would aim before
-51|date-verb-kind:level would level after
-52|date-verb-kind:move could aim after
-40|date-verb-kind:move could level after
8|date-verb-kind:move could level before
-38|date-verb-kind:move could no after
-59|date-verb-kind:move finite aim after
-38|date-verb-kind:move finite aim before
-21|date-verb-kind:move finite level after
17|date-verb-kind:move finite level before
-16|date-verb-kind:move finite no before
-17|date-verb-kind:move gerund aim before
-12|date-verb-kind:move gerund level after
-18|date-verb-kind:move gerund no after
-17|date-verb-kind:move gerund no before
77|date-verb-kind:move inf aim after
24|date-verb-kind:move inf aim before
-29|date-verb-kind:move inf level after
72|date-verb-kind:move inf no after
-10|date-verb-kind:move inf no before
8|date-verb-kind:move progressive level after
56|date-verb-kind:move should aim after
-14|date-verb-kind:move should aim before
16|date-verb-kind:move subjunctive aim after
20|date-verb-kind:move subjunctive aim before
37|date-verb-kind:move will aim after
-89|date-verb-kind:move will aim before
-14|date-verb-kind:move will level after
20|date-verb-kind:move will level before
10|date-verb-kind:move will no after
-10|date-verb-kind:move will no before
114|date-verb-kind:move would aim after
21|date-verb-kind:move would aim before
-25|date-verb-kind:move would level after
18|date-verb-kind:move would level before
45|date-verb-kind:pledge finite aim after
-18|date-verb-kind:pledge finite aim before
28|date-verb-kind:pledge finite level before
-11|date-verb-kind:pledge finite no after
-21|date-verb-kind:pledge finite no before
40|date-verb-kind:pledge gerund aim after
-78|date-verb-kind:pledge gerund aim before
-22|date-verb-kind:pledge gerund level after
9|date-verb-kind:pledge gerund no after
-22|date-verb-kind:pledge inf aim after
24|date-verb-kind:pledge inf aim before
-32|date-verb-kind:pledge inf level before
-9|date-verb-kind:pledge inf no after
18|date-verb-kind:pledge progressive aim after
40|date-verb-kind:pledge should aim after
10|date-verb-kind:pledge subjunctive aim after
13|date-verb-kind:pledge will aim before
-8|date-verb-kind:pledge will level before
-15|date-verb-kind:pledge would aim after
19|date-verb-kind:pledge would aim before
-37|date-verb-kind:pledge would no after
65|date-verb-kind:proposal finite aim before
-111|date-verb-kind:proposal finite level after
-9|date-verb-kind:proposal finite no after
-17|date-verb-kind:proposal gerund aim after
12|date-verb-kind:proposal gerund aim before
28|date-verb-kind:proposal gerund level after
26|date-verb-kind:proposal progressive aim after
-12|date-verb-kind:proposal progressive aim before
-16|date-verb-kind:proposal progressive level after
-39|date-verb-kind:proposal will aim after
-8|date-verb-kind:proposal will level after
-30|date-verb-kind:says base aim after
21|date-verb-kind:says base level after
-13|date-verb-kind:says base level before
16|date-verb-kind:says base no after
17|date-verb-kind:says base no before
-91|date-verb-kind:says ed aim after
60|date-verb-kind:says ed aim before
30|date-verb-kind:says ed level after
-34|date-verb-kind:says ed no after
40|date-verb-kind:says ed no before
-16|date-verb-kind:says ing aim after
15|date-verb-kind:says ing level before
-9|date-verb-kind:says s aim before
8|date-verb-kind:says s level after
-26|date-verb-kind:says s level before
36|date-verb-kind:says s no after
61|date-verb-kind:spend finite aim after
-25|date-verb-kind:spend finite aim before
111|date-verb-kind:spend finite level after
-8|date-verb-kind:spend finite no after
-36|date-verb-kind:spend gerund aim after
-36|date-verb-kind:spend gerund aim before
26|date-verb-kind:spend gerund level after
-37|date-verb-kind:spend gerund level before
21|date-verb-kind:spend inf aim after
31|date-verb-kind:spend inf level after
-36|date-verb-kind:spend inf level before
25|date-verb-kind:spend inf no after
17|date-verb-kind:spend progressive level after
22|date-verb-kind:spend progressive level before
-14|date-verb-kind:spend should level before
-22|date-verb-kind:spend subjunctive aim after
19|date-verb-kind:spend subjunctive aim before
-19|date-verb-kind:spend will aim after
-52|date-verb-kind:spend will aim before
16|date-verb-kind:spend will level after
9|date-verb-kind:spend will level before
9|date-verb-kind:spend would aim after
-15|date-verb-kind:spend would aim before
-8|date-verb:accept
-11|date-verb:account
41|date-verb:achieve
-56|date-verb:adopt
13|date-verb:advance
45|date-verb:afford
-40|date-verb:agree
-11|date-verb:aim
-23|date-verb:allocate
18|date-verb:allot
-19|date-verb:amount
34|date-verb:announce
-19|date-verb:argue
-75|date-verb:argue for
-29|date-verb:ask for
-29|date-verb:attain
-31|date-verb:be
-17|date-verb:bind
-12|date-verb:bring forward
14|date-verb:budget
18|date-verb:build
17|date-verb:calculate
21|date-verb:call
35|date-verb:call for
-20|date-verb:campaign
29|date-verb:cap
18|date-verb:carry
-24|date-verb:choose
29|date-verb:climb
-30|date-verb:come in at
10|date-verb:come to
31|date-verb:commit
10|date-verb:confine
20|date-verb:consider
-16|date-verb:correspond
16|date-verb:cross
13|date-verb:cut
-12|date-verb:decide
23|date-verb:decline
10|date-verb:dedicate
8|date-verb:demand
26|date-verb:devote
8|date-verb:do
30|date-verb:double
33|date-verb:draft
18|date-verb:drop
10|date-verb:elevate
-113|date-verb:end
-9|date-verb:enshrine
16|date-verb:envisage
28|date-verb:envision
33|date-verb:estimate
-22|date-verb:examine
-34|date-verb:exceed
-22|date-verb:expect
36|date-verb:eye
22|date-verb:fall
-12|date-verb:favor
-16|date-verb:favour
18|date-verb:fix
-24|date-verb:force
-10|date-verb:forecast
73|date-verb:give
12|date-verb:go
-13|date-verb:grow
28|date-verb:head
-24|date-verb:hit
-38|date-verb:hold
-9|date-verb:honor
18|date-verb:honour
14|date-verb:hover
15|date-verb:increase
-70|date-verb:insist on
-25|date-verb:invest
47|date-verb:keep
-15|date-verb:lay down
30|date-verb:lay out
17|date-verb:lead to
36|date-verb:leap
20|date-verb:leave
28|date-verb:legislate
-21|date-verb:lift
-11|date-verb:like
20|date-verb:like to see
-29|date-verb:limit
-8|date-verb:lobby for
11|date-verb:look at
-41|date-verb:lower
-8|date-verb:make up
-13|date-verb:manage
-54|date-verb:match
21|date-verb:mean
-23|date-verb:meet
-12|date-verb:mention
-8|date-verb:moot
-20|date-verb:move
25|date-verb:mull
-16|date-verb:oblige
17|date-verb:order
-32|date-verb:pay
14|date-verb:peak
-16|date-verb:pencil in
8|date-verb:plan
-12|date-verb:plead
-25|date-verb:pledge
17|date-verb:prefer
-52|date-verb:prepare
10|date-verb:press for
-8|date-verb:pressure
23|date-verb:project
-20|date-verb:promise
-35|date-verb:propose
8|date-verb:push
-22|date-verb:push back
27|date-verb:push for
52|date-verb:put
12|date-verb:put forward
-22|date-verb:race
22|date-verb:raise
15|date-verb:recommend
-15|date-verb:remain
-15|date-verb:represent
-43|date-verb:return
-54|date-verb:review
-27|date-verb:rise
26|date-verb:rule out
20|date-verb:rush
14|date-verb:satisfy
20|date-verb:secure
10|date-verb:seek
14|date-verb:set
11|date-verb:set aside
-20|date-verb:set out
-33|date-verb:settle on
8|date-verb:shell out
40|date-verb:shrink
18|date-verb:sign off on
-16|date-verb:sign on
-8|date-verb:sign up
12|date-verb:sink
11|date-verb:slide
-26|date-verb:slip
107|date-verb:speak of
38|date-verb:spend
15|date-verb:stand
11|date-verb:start from
44|date-verb:stay
15|date-verb:stick to
-19|date-verb:suggest
34|date-verb:surpass
-35|date-verb:table
34|date-verb:talk about
-38|date-verb:talk of
-29|date-verb:tell
-12|date-verb:think
-15|date-verb:toy with
-10|date-verb:turn down
-24|date-verb:urge
-58|date-verb:use
11|date-verb:vote for
8|date-verb:vow
40|date-verb:want
9|date-verb:warn
29|date-verb:weigh
-11|date-verb:weigh in at
-37|date-verb:work out at
301|derived
80|derived:aim year far
143|derived:aim years next
71|derived:level years next
-8|first-word:14
9|first-word:1944
-59|first-word:1948
-29|first-word:1949
-32|first-word:1952
51|first-word:1953
-10|first-word:1955
-25|first-word:1958
-14|first-word:1960
-39|first-word:1962
8|first-word:1963
25|first-word:1965
11|first-word:1967
8|first-word:1968
22|first-word:1970
10|first-word:1975
-34|first-word:1976
-27|first-word:1979
30|first-word:1980
13|first-word:1982
22|first-word:1984
51|first-word:1986
-36|first-word:1987
10|first-word:1987-88
28|first-word:1987/88
26|first-word:1988
38|first-word:1991
52|first-word:1992
-24|first-word:1993
-11|first-word:1994
9|first-word:1995
22|first-word:1996
20|first-word:1997
-9|first-word:1998
-8|first-word:1999
-23|first-word:2000
9|first-word:2000-01
-10|first-word:2000s
-14|first-word:2002
18|first-word:2003
10|first-word:2004
-42|first-word:2006
21|first-word:2008
32|first-word:2010
-10|first-word:2011
-22|first-word:2012
-20|first-word:2013
31|first-word:2014
22|first-word:2015
38|first-word:2016
-8|first-word:2018
55|first-word:2019
-18|first-word:2020
28|first-word:2020-21
96|first-word:2021
-42|first-word:2022
58|first-word:2023
25|first-word:2024
45|first-word:2025
92|first-word:2025-26
49|first-word:2026
-13|first-word:2026-2030
59|first-word:2026-27
29|first-word:2027
8|first-word:2027-28
46|first-word:2028
54|first-word:2029
21|first-word:2029-30
13|first-word:2030
10|first-word:2030-31
37|first-word:2031
71|first-word:2032
10|first-word:2032-33
-9|first-word:2032/33
-14|first-word:2033
48|first-word:2033-34
32|first-word:2034
32|first-word:2036
-14|first-word:2040
-62|first-word:a
-59|first-word:april
-19|first-word:aug.
-29|first-word:august
9|first-word:coming
50|first-word:current
-12|first-word:dec.
-73|first-word:december
-40|first-word:earlier
20|first-word:early
-8|first-word:feb.
-30|first-word:february
95|first-word:fiscal
10|first-word:five
-41|first-word:friday
44|first-word:fy
69|first-word:fy2025
-20|first-word:fy2026
19|first-word:fy2027
18|first-word:fy2032
9|first-word:fy27
-16|first-word:jan.
-21|first-word:january
-28|first-word:july
-64|first-word:june
-79|first-word:last
-12|first-word:late
-67|first-word:march
-10|first-word:march,
-44|first-word:may
-36|first-word:monday
-28|first-word:next
-21|first-word:november
-12|first-word:oct.
-25|first-word:october
71|first-word:present
-8|first-word:previous
-82|first-word:same
-12|first-word:saturday
-13|first-word:sept
-17|first-word:september
-32|first-word:six
-25|first-word:sunday
-10|first-word:ten
-41|first-word:the
119|first-word:this
18|first-word:three
-49|first-word:thursday
-104|first-word:today
-14|first-word:tomorrow
-55|first-word:tuesday
-21|first-word:twenty
-46|first-word:two
-43|first-word:wednesday
-21|first-word:year-end
-43|first-word:yesterday
-59|governed-time:- far fiscal
10|governed-time:- far year
23|governed-time:- far years
28|governed-time:- long-past decade
-68|governed-time:- long-past year
9|governed-time:- long-past years
54|governed-time:- next bare-month
14|governed-time:- now bare-month
-30|governed-time:- now day
74|governed-time:- now fiscal
-57|governed-time:- now that-year
-37|governed-time:- now weekday
-8|governed-time:- now years
-8|governed-time:- past bare-month
-67|governed-time:- past fiscal
93|governed-time:- past year
-68|governed-time:- past years
18|governed-time:be could far year
25|governed-time:be could now year
-48|governed-time:be finite far fiscal
-8|governed-time:be finite far year
-17|governed-time:be finite far years
-86|governed-time:be finite long-past decade
42|governed-time:be finite long-past fiscal
-34|governed-time:be finite long-past that-year
64|governed-time:be finite long-past year
33|governed-time:be finite long-past years
52|governed-time:be finite next fiscal
-13|governed-time:be finite next that-year
9|governed-time:be finite next year
-33|governed-time:be finite now bare-month
-20|governed-time:be finite now day
43|governed-time:be finite now fiscal
88|governed-time:be finite now that-year
-40|governed-time:be finite now weekday
-12|governed-time:be finite now year
-9|governed-time:be finite past bare-month
39|governed-time:be finite past fiscal
-37|governed-time:be finite past that-year
99|governed-time:be finite past year
48|governed-time:be finite past years
-113|governed-time:be inf far year
9|governed-time:be inf now fiscal
-21|governed-time:be should far fiscal
47|governed-time:be should far year
15|governed-time:be should next that-year
31|governed-time:be will far fiscal
26|governed-time:be will far year
37|governed-time:be will far years
-32|governed-time:be will long-past year
-36|governed-time:be will next that-year
-76|governed-time:be will now fiscal
-24|governed-time:be will past year
22|governed-time:be would far fiscal
10|governed-time:be would far year
31|governed-time:be would long-past decade
-18|governed-time:be would long-past fiscal
-45|governed-time:be would long-past year
-15|governed-time:be would next bare-month
30|governed-time:be would next fiscal
35|governed-time:be would next that-year
-10|governed-time:be would now bare-month
56|governed-time:be would now fiscal
-79|governed-time:be would now that-year
-12|governed-time:be would past that-year
29|governed-time:cap finite far fiscal
-31|governed-time:cap finite long-past decade
-35|governed-time:cap finite long-past year
-21|governed-time:cap finite next that-year
-20|governed-time:cap finite now fiscal
20|governed-time:cap finite now that-year
17|governed-time:cap inf far year
13|governed-time:cap inf next fiscal
-16|governed-time:cap inf next that-year
24|governed-time:cap inf next year
37|governed-time:cap will far year
-8|governed-time:cap will past year
43|governed-time:cap would far year
48|governed-time:cap would next fiscal
-14|governed-time:cap would next year
-22|governed-time:demand finite far decade
-37|governed-time:demand finite far fiscal
-18|governed-time:demand finite far year
16|governed-time:demand finite far years
99|governed-time:demand finite long-past decade
-24|governed-time:demand finite long-past year
35|governed-time:demand finite next fiscal
65|governed-time:demand finite next year
17|governed-time:demand finite now bare-month
-21|governed-time:demand finite now day
24|governed-time:demand finite now fiscal
-26|governed-time:demand finite now that-year
-32|governed-time:demand finite now weekday
-32|governed-time:demand finite now year
13|governed-time:demand finite past fiscal
-26|governed-time:demand finite past that-year
-25|governed-time:demand finite past year
13|governed-time:demand gerund far fiscal
-9|governed-time:demand gerund now weekday
14|governed-time:demand inf far year
12|governed-time:demand inf now fiscal
10|governed-time:demand noun far year
28|governed-time:demand progressive now that-year
8|governed-time:demand will far fiscal
-22|governed-time:demand will far year
31|governed-time:demand will next fiscal
-10|governed-time:demand would far year
17|governed-time:demand would next fiscal
10|governed-time:denial finite far fiscal
9|governed-time:denial finite next that-year
15|governed-time:denial finite next year
-24|governed-time:denial finite now bare-month
14|governed-time:denial finite past fiscal
12|governed-time:level finite far fiscal
12|governed-time:level finite far year
50|governed-time:level finite long-past decade
-18|governed-time:level finite long-past fiscal
-36|governed-time:level finite long-past year
-10|governed-time:level finite next bare-month
-60|governed-time:level finite next fiscal
45|governed-time:level finite next year
-26|governed-time:level finite next years
-49|governed-time:level finite now bare-month
43|governed-time:level finite now fiscal
19|governed-time:level finite now that-year
-34|governed-time:level finite now weekday
15|governed-time:level finite now year
52|governed-time:level finite now years
-37|governed-time:level finite past bare-month
-27|governed-time:level finite past fiscal
-15|governed-time:level finite past that-year
-37|governed-time:level finite past year
-21|governed-time:level gerund far year
-11|governed-time:level gerund long-past year
15|governed-time:level gerund now that-year
23|governed-time:level inf far year
-21|governed-time:level progressive long-past year
-15|governed-time:level progressive past year
41|governed-time:level should far year
18|governed-time:level should next fiscal
-8|governed-time:level should now years
12|governed-time:level will far fiscal
29|governed-time:level will far month
15|governed-time:level will far year
-8|governed-time:level will long-past fiscal
-10|governed-time:level will long-past year
-21|governed-time:level will now bare-month
-13|governed-time:level will now that-year
-8|governed-time:level will past fiscal
-11|governed-time:level would far fiscal
33|governed-time:level would far year
-15|governed-time:level would long-past fiscal
-39|governed-time:level would next fiscal
13|governed-time:level would next that-year
8|governed-time:level would next year
35|governed-time:level would now fiscal
-19|governed-time:level would now that-year
-27|governed-time:level would now weekday
24|governed-time:move can far year
21|governed-time:move can now that-year
-31|governed-time:move could far decade
-52|governed-time:move could far year
31|governed-time:move could now fiscal
16|governed-time:move could now that-year
-46|governed-time:move could past that-year
23|governed-time:move finite far fiscal
-35|governed-time:move finite far that-year
14|governed-time:move finite far year
-13|governed-time:move finite long-past month
-27|governed-time:move finite long-past that-year
18|governed-time:move finite long-past year
10|governed-time:move finite next bare-month
12|governed-time:move finite next that-year
16|governed-time:move finite next year
-77|governed-time:move finite now bare-month
-16|governed-time:move finite now day
43|governed-time:move finite now fiscal
-34|governed-time:move finite now part
23|governed-time:move finite now that-year
-45|governed-time:move finite now weekday
74|governed-time:move finite now year
-18|governed-time:move finite now years
-70|governed-time:move finite past bare-month
-36|governed-time:move finite past fiscal
106|governed-time:move finite past that-year
-26|governed-time:move finite past year
9|governed-time:move finite past years
-19|governed-time:move gerund far fiscal
-27|governed-time:move gerund far year
-9|governed-time:move gerund far years
11|governed-time:move gerund next month
-24|governed-time:move gerund now fiscal
15|governed-time:move gerund now that-year
-42|governed-time:move gerund now year
-38|governed-time:move inf far year
-31|governed-time:move inf long-past year
10|governed-time:move inf next year
-12|governed-time:move inf now part
12|governed-time:move inf now year
11|governed-time:move inf past that-year
14|governed-time:move inf past year
-14|governed-time:move progressive far year
12|governed-time:move progressive far years
13|governed-time:move progressive next year
-8|governed-time:move progressive now bare-month
-14|governed-time:move progressive now that-year
14|governed-time:move progressive past fiscal
-32|governed-time:move should far fiscal
15|governed-time:move should long-past decade
-25|governed-time:move should next that-year
-11|governed-time:move should next year
8|governed-time:move should now fiscal
-10|governed-time:move should now that-year
-12|governed-time:move should now weekday
9|governed-time:move should now year
9|governed-time:move should past that-year
38|governed-time:move will far fiscal
-27|governed-time:move will far year
-13|governed-time:move will long-past year
-163|governed-time:move will next bare-month
16|governed-time:move will next fiscal
-30|governed-time:move will next month
66|governed-time:move will next that-year
-59|governed-time:move will next year
24|governed-time:move will now bare-month
49|governed-time:move will now fiscal
-53|governed-time:move will now that-year
35|governed-time:move will now year
15|governed-time:move will past that-year
-68|governed-time:move will past year
-10|governed-time:move would far fiscal
8|governed-time:move would far month
-12|governed-time:move would far year
-29|governed-time:move would long-past decade
-16|governed-time:move would long-past year
8|governed-time:move would next bare-month
80|governed-time:move would next fiscal
-14|governed-time:move would next year
-36|governed-time:move would now fiscal
25|governed-time:move would now that-year
58|governed-time:move would now year
13|governed-time:move would past fiscal
10|governed-time:pledge finite far decade
73|governed-time:pledge finite far fiscal
8|governed-time:pledge finite far that-year
-12|governed-time:pledge finite far year
22|governed-time:pledge finite far years
-14|governed-time:pledge finite long-past decade
-11|governed-time:pledge finite long-past that-year
-31|governed-time:pledge finite long-past year
-71|governed-time:pledge finite next bare-month
-11|governed-time:pledge finite next fiscal
9|governed-time:pledge finite next month
40|governed-time:pledge finite next that-year
-31|governed-time:pledge finite next year
35|governed-time:pledge finite next years
-27|governed-time:pledge finite now bare-month
-17|governed-time:pledge finite now day
36|governed-time:pledge finite now fiscal
-32|governed-time:pledge finite now part
44|governed-time:pledge finite now that-year
-42|governed-time:pledge finite now weekday
73|governed-time:pledge finite now year
9|governed-time:pledge finite now years
-13|governed-time:pledge finite past bare-month
34|governed-time:pledge finite past fiscal
-12|governed-time:pledge finite past part
24|governed-time:pledge finite past that-year
71|governed-time:pledge finite past year
9|governed-time:pledge gerund far fiscal
-16|governed-time:pledge gerund far year
9|governed-time:pledge gerund next month
8|governed-time:pledge gerund now fiscal
13|governed-time:pledge gerund now that-year
31|governed-time:pledge gerund now year
-72|governed-time:pledge noun far fiscal
21|governed-time:pledge noun far year
12|governed-time:pledge noun next bare-month
-17|governed-time:pledge noun next fiscal
32|governed-time:pledge noun now fiscal
-63|governed-time:pledge noun now that-year
11|governed-time:pledge noun now year
26|governed-time:pledge noun past fiscal
22|governed-time:pledge noun past year
-10|governed-time:pledge progressive now bare-month
12|governed-time:pledge progressive now that-year
20|governed-time:pledge should far decade
28|governed-time:pledge should far year
-55|governed-time:pledge should long-past decade
35|governed-time:pledge will far year
15|governed-time:pledge will long-past year
-14|governed-time:pledge will now bare-month
12|governed-time:pledge will now that-year
19|governed-time:pledge would far decade
-18|governed-time:pledge would far fiscal
21|governed-time:pledge would far year
-21|governed-time:pledge would now bare-month
-40|governed-time:pledge would now fiscal
-33|governed-time:proposal finite far decade
65|governed-time:proposal finite far year
27|governed-time:proposal finite long-past decade
-54|governed-time:proposal finite long-past year
17|governed-time:proposal finite next fiscal
48|governed-time:proposal finite next that-year
21|governed-time:proposal finite next year
-39|governed-time:proposal finite now bare-month
-58|governed-time:proposal finite now fiscal
-12|governed-time:proposal finite now part
24|governed-time:proposal finite now that-year
-15|governed-time:proposal finite now weekday
66|governed-time:proposal finite now year
12|governed-time:proposal finite now years
-28|governed-time:proposal finite past fiscal
-13|governed-time:proposal finite past part
-10|governed-time:proposal finite past that-year
-25|governed-time:proposal finite past year
33|governed-time:proposal gerund far year
-14|governed-time:proposal gerund past fiscal
55|governed-time:proposal inf far decade
19|governed-time:proposal inf far fiscal
-39|governed-time:proposal inf far year
-25|governed-time:proposal inf next year
29|governed-time:proposal noun far year
15|governed-time:proposal progressive far decade
23|governed-time:proposal progressive far fiscal
10|governed-time:proposal progressive far year
-9|governed-time:proposal progressive now bare-month
-44|governed-time:proposal will far decade
11|governed-time:proposal will far fiscal
52|governed-time:spend could far year
-12|governed-time:spend finite far fiscal
-16|governed-time:spend finite far year
39|governed-time:spend finite long-past decade
41|governed-time:spend finite long-past that-year
113|governed-time:spend finite long-past year
-16|governed-time:spend finite next fiscal
18|governed-time:spend finite next year
-10|governed-time:spend finite next years
-68|governed-time:spend finite now bare-month
-9|governed-time:spend finite now day
-29|governed-time:spend finite now fiscal
-12|governed-time:spend finite now that-year
-32|governed-time:spend finite now weekday
32|governed-time:spend finite now year
9|governed-time:spend finite now years
42|governed-time:spend finite past that-year
76|governed-time:spend finite past year
-12|governed-time:spend finite past years
-29|governed-time:spend gerund far fiscal
-13|governed-time:spend gerund far year
19|governed-time:spend gerund long-past year
9|governed-time:spend gerund now that-year
20|governed-time:spend gerund past fiscal
19|governed-time:spend gerund past year
24|governed-time:spend inf next fiscal
8|governed-time:spend inf next year
16|governed-time:spend progressive far year
27|governed-time:spend progressive long-past year
-37|governed-time:spend progressive next fiscal
11|governed-time:spend progressive now years
19|governed-time:spend progressive past that-year
-27|governed-time:spend progressive past year
19|governed-time:spend should far year
-14|governed-time:spend should next fiscal
19|governed-time:spend will far decade
13|governed-time:spend will far fiscal
-28|governed-time:spend will far month
-74|governed-time:spend will far year
-10|governed-time:spend will long-past decade
-40|governed-time:spend will long-past year
27|governed-time:spend will next bare-month
-20|governed-time:spend will next fiscal
22|governed-time:spend will next that-year
11|governed-time:spend will next year
8|governed-time:spend will now fiscal
-13|governed-time:spend will now that-year
-13|governed-time:spend will now weekday
11|governed-time:spend will now year
28|governed-time:spend will past fiscal
-9|governed-time:spend would far fiscal
25|governed-time:spend would far year
-13|governed-time:spend would long-past decade
11|governed-time:spend would long-past year
21|governed-time:spend would now fiscal
15|governed-time:spend would now that-year
-13|here
-31|here:aim
17|here:level
89|in-title
55|joints:after 0
-55|joints:after 1
-8|joints:after 2
-38|joints:after 3
43|joints:before 0
35|joints:before 1
-21|joints:before 2
-9|joints:before 3
-32|known-any:AGO 0.8 aim since-2025 False
-8|known-any:AGO 1.3 level to-2024 False
16|known-any:ALB+BEL+CAN+CZE+ESP+ITA+LUX+MKD+MNE+PRT+SVK 2 level since-2025 False
25|known-any:ALB+BEL+ESP 2 level since-2025 False
-11|known-any:ALLIES 0.25 aim since-2025 False
11|known-any:ALLIES 0.25 aim since-2025 True
-10|known-any:ALLIES 2 aim since-2025 False
10|known-any:ALLIES 2 aim since-2025 True
-35|known-any:ALLIES 3.5 aim since-2025 False
35|known-any:ALLIES 3.5 aim since-2025 True
-36|known-any:ALLIES 5 aim since-2025 False
36|known-any:ALLIES 5 aim since-2025 True
-25|known-any:ARG 0.5 level since-2025 False
25|known-any:ARG 0.5 level since-2025 True
23|known-any:ARG 1.5 aim to-2024 False
-23|known-any:ARG 1.5 aim to-2024 True
25|known-any:ARM 4 aim since-2025 False
11|known-any:ARM 5.1 level to-2024 False
-20|known-any:AUS 0.05 level since-2025 False
-14|known-any:AUS 0.15 level since-2025 False
-69|known-any:AUS 0.15 level to-2024 False
69|known-any:AUS 0.15 level to-2024 True
-10|known-any:AUS 1.5 aim since-2025 False
10|known-any:AUS 1.5 aim since-2025 True
47|known-any:AUS 1.9 level since-2025 False
-47|known-any:AUS 1.9 level since-2025 True
-19|known-any:AUS 2 aim since-2025 False
19|known-any:AUS 2 aim since-2025 True
56|known-any:AUS 2 aim to-2013 False
-31|known-any:AUS 2 aim to-2021 False
31|known-any:AUS 2 aim to-2021 True
13|known-any:AUS 2 aim to-2024 False
-13|known-any:AUS 2 aim to-2024 True
-63|known-any:AUS 2 level since-2025 False
63|known-any:AUS 2 level since-2025 True
-18|known-any:AUS 2.02 level since-2025 False
18|known-any:AUS 2.02 level since-2025 True
-9|known-any:AUS 2.05 level since-2025 False
9|known-any:AUS 2.05 level since-2025 True
-24|known-any:AUS 2.1 level since-2025 False
24|known-any:AUS 2.1 level since-2025 True
38|known-any:AUS 2.1 level to-2024 False
-38|known-any:AUS 2.1 level to-2024 True
-21|known-any:AUS 2.2 aim to-2024 False
21|known-any:AUS 2.2 aim to-2024 True
48|known-any:AUS 2.2 level since-2025 False
-48|known-any:AUS 2.2 level since-2025 True
-25|known-any:AUS 2.2 level to-2024 False
25|known-any:AUS 2.2 level to-2024 True
29|known-any:AUS 2.3 level since-2025 False
-29|known-any:AUS 2.3 level since-2025 True
-18|known-any:AUS 2.4 aim since-2025 False
18|known-any:AUS 2.4 aim since-2025 True
-11|known-any:AUS 2.4 aim to-2024 False
11|known-any:AUS 2.4 aim to-2024 True
30|known-any:AUS 2.4 level since-2025 False
-30|known-any:AUS 2.4 level since-2025 True
10|known-any:AUS 2.5 aim since-2025 False
-10|known-any:AUS 2.5 aim since-2025 True
18|known-any:AUS 2.5 level since-2025 False
-23|known-any:AUS 2.8 level since-2025 False
23|known-any:AUS 2.8 level since-2025 True
-26|known-any:AUS 3 aim since-2025 False
26|known-any:AUS 3 aim since-2025 True
13|known-any:AUS 3 aim to-2024 False
-13|known-any:AUS 3 aim to-2024 True
-24|known-any:AUS 3.5 aim since-2025 False
24|known-any:AUS 3.5 aim since-2025 True
-15|known-any:AUS 3.5 no since-2025 False
15|known-any:AUS 3.5 no since-2025 True
28|known-any:AUS+JPN+KOR 3 aim since-2025 False
8|known-any:AUT 2 aim since-2025 False
-8|known-any:AUT 2 aim since-2025 True
-10|known-any:AZE 5 level since-2025 False
10|known-any:AZE 5 level since-2025 True
-11|known-any:BEL 0.9 level to-2021 False
11|known-any:BEL 0.9 level to-2021 True
16|known-any:BEL 0.93 level to-2021 False
8|known-any:BEL 1.18 level to-2024 False
-9|known-any:BEL 1.2 level to-2024 False
9|known-any:BEL 1.2 level to-2024 True
-48|known-any:BEL 1.3 level since-2025 False
48|known-any:BEL 1.3 level since-2025 True
16|known-any:BEL 1.3 level to-2024 False
-16|known-any:BEL 1.3 level to-2024 True
-24|known-any:BEL 1.6 level to-1999 False
21|known-any:BEL 2 aim since-2025 False
-21|known-any:BEL 2 aim since-2025 True
78|known-any:BEL 2 level since-2025 False
-78|known-any:BEL 2 level since-2025 True
19|known-any:BEL 2.4 level since-2025 False
-8|known-any:BEL 3.5 aim since-2025 False
8|known-any:BEL 3.5 aim since-2025 True
21|known-any:BEL+CZE+ESP+PRT 2 level since-2025 False
18|known-any:BEL+ESP 1.3 level to-2024 False
9|known-any:BEL+ESP 2 level since-2025 False
-9|known-any:BEL+ESP 2 level since-2025 True
-77|known-any:BEL+ESP+ITA 1.6 level since-2025 False
81|known-any:BEL+ESP+ITA+PRT 2 level since-2025 False
64|known-any:BEL+ESP+PRT 2 level since-2025 False
-64|known-any:BEL+ESP+PRT 2 level since-2025 True
18|known-any:BEL+ITA 2 aim since-2025 False
-18|known-any:BEL+ITA 2 aim since-2025 True
10|known-any:BGR 3.5 aim since-2025 False
-10|known-any:BGR 3.5 aim since-2025 True
-36|known-any:BHR 3.1 level since-2025 False
36|known-any:BHR 3.1 level since-2025 True
14|known-any:BOL 1.2 level since-2025 False
-31|known-any:BRN 2.6 level to-2024 False
-33|known-any:BRN 3 level to-2024 False
13|known-any:CAN 1 level to-2021 False
-13|known-any:CAN 1 level to-2021 True
-8|known-any:CAN 1.2 level to-2013 False
17|known-any:CAN 1.3 level to-2024 False
-17|known-any:CAN 1.3 level to-2024 True
-14|known-any:CAN 1.33 level to-2024 False
14|known-any:CAN 1.33 level to-2024 True
-16|known-any:CAN 1.37 level since-2025 False
16|known-any:CAN 1.37 level since-2025 True
-34|known-any:CAN 1.38 level to-2024 False
34|known-any:CAN 1.38 level to-2024 True
-20|known-any:CAN 1.4 level since-2025 False
20|known-any:CAN 1.4 level since-2025 True
-45|known-any:CAN 1.45 level since-2025 False
45|known-any:CAN 1.45 level since-2025 True
-12|known-any:CAN 1.5 aim since-2025 False
12|known-any:CAN 1.5 aim since-2025 True
45|known-any:CAN 1.6 level to-2024 False
-45|known-any:CAN 1.6 level to-2024 True
-45|known-any:CAN 1.7 level since-2025 False
-8|known-any:CAN 1.8 aim since-2025 False
12|known-any:CAN 1.93 level since-2025 False
9|known-any:CAN 2 aim since-2025 False
-9|known-any:CAN 2 aim since-2025 True
14|known-any:CAN 2 aim to-2024 False
-14|known-any:CAN 2 aim to-2024 True
10|known-any:CAN 2 level since-2025 False
-10|known-any:CAN 2 level since-2025 True
22|known-any:CAN 2.1 level since-2025 False
-22|known-any:CAN 2.1 level since-2025 True
30|known-any:CAN 3.5 aim since-2025 False
-30|known-any:CAN 3.5 aim since-2025 True
9|known-any:CAN 5 no since-2025 False
-9|known-any:CAN 5 no since-2025 True
74|known-any:CAN 8 level since-2025 False
16|known-any:CAN+ITA 1.5 level since-2025 False
-14|known-any:CHE 0.7 level since-2025 False
14|known-any:CHE 0.7 level since-2025 True
-12|known-any:CHE 0.7 level to-2024 False
12|known-any:CHE 0.7 level to-2024 True
-13|known-any:CHE 0.74 level since-2025 False
13|known-any:CHE 0.74 level since-2025 True
31|known-any:CHE 0.8 no since-2025 False
28|known-any:CHE 1 aim since-2025 False
-28|known-any:CHE 1 aim since-2025 True
16|known-any:CHE 1 aim to-2024 False
-16|known-any:CHE 1 aim to-2024 True
-17|known-any:CHE 1.5 aim since-2025 False
17|known-any:CHE 1.5 aim since-2025 True
-20|known-any:CHE 1.5 aim to-2024 False
23|known-any:CHE 1.6 level since-2025 False
-17|known-any:CHE 2 aim since-2025 False
17|known-any:CHE 2 aim since-2025 True
-16|known-any:CHN 1.2 level since-2025 False
16|known-any:CHN 1.2 level since-2025 True
-13|known-any:CHN 1.2 level to-2024 False
13|known-any:CHN 1.2 level to-2024 True
9|known-any:CHN 1.25 level to-2021 False
-11|known-any:CHN 1.3 level since-2025 False
11|known-any:CHN 1.3 level since-2025 True
-17|known-any:CHN 1.3 level to-1999 False
13|known-any:CHN 1.3 level to-2013 False
-13|known-any:CHN 1.3 level to-2013 True
-17|known-any:CHN 1.3 level to-2021 False
17|known-any:CHN 1.3 level to-2021 True
-22|known-any:CHN 1.3 level to-2024 False
22|known-any:CHN 1.3 level to-2024 True
-101|known-any:CHN 1.5 level since-2025 False
101|known-any:CHN 1.5 level since-2025 True
42|known-any:CHN 1.5 level to-2021 False
-9|known-any:CHN 1.5 level to-2024 False
9|known-any:CHN 1.5 level to-2024 True
66|known-any:CHN 1.7 level since-2025 False
-66|known-any:CHN 1.7 level since-2025 True
-40|known-any:CHN 1.7 level to-2024 False
40|known-any:CHN 1.7 level to-2024 True
37|known-any:CHN 1.8 level since-2025 False
-22|known-any:CHN 2 level since-2025 False
22|known-any:CHN 2 level since-2025 True
-8|known-any:CHN 2 level to-2024 False
8|known-any:CHN 2 level to-2024 True
15|known-any:CHN 2.2 level since-2025 False
-19|known-any:CHN 2.3 level since-2025 False
-17|known-any:CHN 4 level since-2025 False
17|known-any:CHN 4 level since-2025 True
38|known-any:CMR 1 level since-2025 False
9|known-any:CUB 2.9 level since-2025 False
-9|known-any:CUB 2.9 level since-2025 True
12|known-any:CYP 1.4 level since-2025 False
30|known-any:CZE 1.6 level to-2024 False
-35|known-any:CZE 2 aim since-2025 False
35|known-any:CZE 2 aim since-2025 True
-32|known-any:CZE 2 level since-2025 False
32|known-any:CZE 2 level since-2025 True
-13|known-any:CZE 2.1 aim since-2025 False
34|known-any:CZE 2.5 aim to-2024 False
-34|known-any:CZE 2.5 aim to-2024 True
14|known-any:CZE 3 aim since-2025 False
-14|known-any:CZE 3 aim since-2025 True
-12|known-any:DEU 1 level to-2021 False
12|known-any:DEU 1 level to-2021 True
-8|known-any:DEU 1 no since-2025 False
8|known-any:DEU 1 no since-2025 True
-14|known-any:DEU 1.13 level to-2021 False
24|known-any:DEU 1.3 level to-2021 False
-24|known-any:DEU 1.3 level to-2021 True
-12|known-any:DEU 1.36 level to-2021 False
12|known-any:DEU 1.36 level to-2021 True
14|known-any:DEU 1.38 level to-2021 False
-14|known-any:DEU 1.38 level to-2021 True
-9|known-any:DEU 1.4 level to-2013 False
9|known-any:DEU 1.4 level to-2013 True
-16|known-any:DEU 1.5 aim since-2025 False
16|known-any:DEU 1.5 aim since-2025 True
46|known-any:DEU 1.5 level to-1999 False
-46|known-any:DEU 1.5 level to-1999 True
-28|known-any:DEU 1.5 level to-2013 False
28|known-any:DEU 1.5 level to-2013 True
-13|known-any:DEU 1.5 level to-2024 False
13|known-any:DEU 1.5 level to-2024 True
14|known-any:DEU 1.57 level since-2025 False
-14|known-any:DEU 1.57 level since-2025 True
-27|known-any:DEU 1.57 level to-2024 False
27|known-any:DEU 1.57 level to-2024 True
40|known-any:DEU 1.6 level to-2024 False
-40|known-any:DEU 1.6 level to-2024 True
24|known-any:DEU 1.9 level since-2025 False
-24|known-any:DEU 1.9 level since-2025 True
-58|known-any:DEU 2 aim since-2025 False
58|known-any:DEU 2 aim since-2025 True
48|known-any:DEU 2 aim to-2021 False
-48|known-any:DEU 2 aim to-2021 True
-31|known-any:DEU 2 aim to-2024 False
31|known-any:DEU 2 aim to-2024 True
-22|known-any:DEU 2 level to-1999 False
23|known-any:DEU 2 level to-2024 False
-23|known-any:DEU 2 level to-2024 True
-15|known-any:DEU 2.1 level since-2025 False
15|known-any:DEU 2.1 level since-2025 True
16|known-any:DEU 2.1 level to-2024 False
-16|known-any:DEU 2.1 level to-2024 True
17|known-any:DEU 2.3 level since-2025 False
-17|known-any:DEU 2.3 level since-2025 True
11|known-any:DEU 2.4 aim since-2025 False
-11|known-any:DEU 2.4 aim since-2025 True
-25|known-any:DEU 2.4 level since-2025 False
25|known-any:DEU 2.4 level since-2025 True
-10|known-any:DEU 2.8 aim since-2025 False
10|known-any:DEU 2.8 aim since-2025 True
-33|known-any:DEU 2.8 level since-2025 False
33|known-any:DEU 2.8 level since-2025 True
50|known-any:DEU 2.8 level to-1999 False
-50|known-any:DEU 2.8 level to-1999 True
-11|known-any:DEU 3 aim since-2025 False
11|known-any:DEU 3 aim since-2025 True
28|known-any:DEU 3 level since-2025 False
-28|known-any:DEU 3 level since-2025 True
-37|known-any:DEU 3 level to-1999 False
37|known-any:DEU 3 level to-1999 True
-11|known-any:DEU 3 level to-2024 False
11|known-any:DEU 3 level to-2024 True
-9|known-any:DEU 3 no to-2024 False
9|known-any:DEU 3 no to-2024 True
24|known-any:DEU 3.1 level since-2025 False
-24|known-any:DEU 3.1 level since-2025 True
11|known-any:DEU 3.2 level since-2025 False
-11|known-any:DEU 3.2 level since-2025 True
-36|known-any:DEU 3.3 level to-1999 False
36|known-any:DEU 3.3 level to-1999 True
-13|known-any:DEU 3.4 level to-1999 False
13|known-any:DEU 3.4 level to-1999 True
25|known-any:DEU 3.5 aim since-2025 False
-25|known-any:DEU 3.5 aim since-2025 True
-8|known-any:DEU 3.5 level to-1999 False
8|known-any:DEU 3.5 level to-1999 True
29|known-any:DEU 4 aim since-2025 False
-29|known-any:DEU 4 aim since-2025 True
-12|known-any:DEU 4 level since-2025 False
-23|known-any:DEU 5 aim since-2025 False
23|known-any:DEU 5 aim since-2025 True
42|known-any:DEU 6.5 level since-2025 False
41|known-any:DEU+GBR+NLD 2.4 level since-2025 False
33|known-any:DNK 1.4 level since-2025 False
-33|known-any:DNK 1.4 level since-2025 True
16|known-any:DNK 1.65 level to-2024 False
10|known-any:DNK 2 aim to-2024 False
-10|known-any:DNK 2 aim to-2024 True
-12|known-any:DNK 2.1 level to-1999 False
12|known-any:DNK 2.1 level to-1999 True
-14|known-any:DNK 2.4 level since-2025 False
14|known-any:DNK 2.4 level since-2025 True
9|known-any:DNK 2.4 level to-2024 False
-9|known-any:DNK 2.4 level to-2024 True
-35|known-any:DNK 2.5 level to-1999 False
-9|known-any:DNK 2.9 level since-2025 False
9|known-any:DNK 2.9 level since-2025 True
18|known-any:DNK 3.3 level since-2025 False
-32|known-any:DNK 3.5 aim since-2025 False
32|known-any:DNK 3.5 aim since-2025 True
-21|known-any:DNK 3.5 level since-2025 False
21|known-any:DNK 3.5 level since-2025 True
-9|known-any:DNK 3.8 aim since-2025 False
9|known-any:DNK 3.8 aim since-2025 True
-23|known-any:EGY 1.2 level since-2025 False
23|known-any:EGY 1.2 level since-2025 True
32|known-any:ESP 0.9 level to-2021 False
34|known-any:ESP 1 level since-2025 False
-34|known-any:ESP 1 level since-2025 True
9|known-any:ESP 1.28 level to-2024 False
-9|known-any:ESP 1.28 level to-2024 True
13|known-any:ESP 1.3 level to-2024 False
-13|known-any:ESP 1.3 level to-2024 True
-47|known-any:ESP 1.4 level since-2025 False
47|known-any:ESP 1.4 level since-2025 True
11|known-any:ESP 1.5 level since-2025 False
-11|known-any:ESP 1.5 level since-2025 True
14|known-any:ESP 2 aim since-2025 False
-14|known-any:ESP 2 aim since-2025 True
-37|known-any:ESP 2 level since-2025 False
37|known-any:ESP 2 level since-2025 True
46|known-any:ESP 2 no since-2025 False
-46|known-any:ESP 2 no since-2025 True
-83|known-any:ESP 2.1 aim since-2025 False
83|known-any:ESP 2.1 aim since-2025 True
-59|known-any:ESP 2.1 level since-2025 False
59|known-any:ESP 2.1 level since-2025 True
10|known-any:ESP 3 aim since-2025 False
-10|known-any:ESP 3 aim since-2025 True
13|known-any:ESP 3.5 aim since-2025 False
-13|known-any:ESP 3.5 aim since-2025 True
-28|known-any:ESP 3.5 no since-2025 False
28|known-any:ESP 3.5 no since-2025 True
8|known-any:ESP+ITA 0.2 aim since-2025 False
-21|known-any:EST 0.25 aim since-2025 False
21|known-any:EST 0.25 aim since-2025 True
12|known-any:EST 2 level since-2025 False
29|known-any:EST 3 aim to-2024 False
-29|known-any:EST 3 aim to-2024 True
-10|known-any:EST 3 level since-2025 False
12|known-any:EST 3.3 level to-2024 False
-12|known-any:EST 3.3 level to-2024 True
-33|known-any:EST 3.4 level since-2025 False
33|known-any:EST 3.4 level since-2025 True
20|known-any:EST 3.4 level to-2024 False
-20|known-any:EST 3.4 level to-2024 True
14|known-any:EST 3.43 level to-2024 False
-14|known-any:EST 3.43 level to-2024 True
9|known-any:EST 3.7 aim since-2025 False
-9|known-any:EST 3.7 aim since-2025 True
23|known-any:EST 5.1 level since-2025 False
-23|known-any:EST 5.1 level since-2025 True
-33|known-any:EST 5.4 aim since-2025 False
33|known-any:EST 5.4 aim since-2025 True
24|known-any:EST+LTU 5 aim since-2025 False
-24|known-any:EST+LTU 5 aim since-2025 True
-21|known-any:EU 1.5 no since-2025 False
21|known-any:EU 1.5 no since-2025 True
11|known-any:EU 1.9 level since-2025 False
-11|known-any:EU 1.9 level since-2025 True
-13|known-any:FIN 1.4 level since-2025 False
-13|known-any:FIN 1.9 level to-2024 False
-33|known-any:FIN 2 level to-2024 False
33|known-any:FIN 2 level to-2024 True
12|known-any:FIN 2.1 level since-2025 False
27|known-any:FIN 2.25 level to-2024 False
-27|known-any:FIN 2.25 level to-2024 True
22|known-any:FIN 2.3 level to-2024 False
-22|known-any:FIN 2.3 level to-2024 True
-36|known-any:FIN 2.4 level to-2024 False
36|known-any:FIN 2.4 level to-2024 True
-10|known-any:FIN 2.5 aim since-2025 False
10|known-any:FIN 2.5 aim since-2025 True
8|known-any:FIN 2.6 level since-2025 False
-8|known-any:FIN 2.6 level since-2025 True
13|known-any:FIN 3 aim since-2025 False
-13|known-any:FIN 3 aim since-2025 True
20|known-any:FIN 3.2 aim since-2025 False
-20|known-any:FIN 3.2 aim since-2025 True
22|known-any:FIN 3.5 aim since-2025 False
-18|known-any:FRA 0.2 level since-2025 False
9|known-any:FRA 2 aim to-2021 False
-9|known-any:FRA 2 aim to-2021 True
-30|known-any:FRA 2 level since-2025 False
30|known-any:FRA 2 level since-2025 True
13|known-any:FRA 2 level to-2024 False
-13|known-any:FRA 2 level to-2024 True
-11|known-any:FRA 2 no since-2025 False
11|known-any:FRA 2 no since-2025 True
9|known-any:FRA 2.06 level to-2024 False
-9|known-any:FRA 2.06 level to-2024 True
26|known-any:FRA 2.1 aim since-2025 False
-26|known-any:FRA 2.1 aim since-2025 True
-34|known-any:FRA 2.1 level since-2025 False
34|known-any:FRA 2.1 level since-2025 True
11|known-any:FRA 2.2 level since-2025 False
-11|known-any:FRA 2.2 level since-2025 True
37|known-any:FRA 2.3 level since-2025 False
-37|known-any:FRA 2.3 level since-2025 True
-8|known-any:FRA 2.5 level to-2013 False
-9|known-any:FRA 3-3.5 aim since-2025 False
9|known-any:FRA 3-3.5 aim since-2025 True
19|known-any:FRA 3.5 no since-2025 False
-19|known-any:FRA 3.5 no since-2025 True
10|known-any:GBR 1.5 aim since-2025 False
-10|known-any:GBR 1.5 aim since-2025 True
-20|known-any:GBR 2 level since-2025 False
20|known-any:GBR 2 level since-2025 True
-10|known-any:GBR 2 level to-2021 False
10|known-any:GBR 2 level to-2021 True
-26|known-any:GBR 2 no to-2021 False
26|known-any:GBR 2 no to-2021 True
30|known-any:GBR 2.1 level since-2025 False
-30|known-any:GBR 2.1 level since-2025 True
-42|known-any:GBR 2.2 level to-2024 False
42|known-any:GBR 2.2 level to-2024 True
-44|known-any:GBR 2.28 level to-2024 False
-33|known-any:GBR 2.3 level since-2025 False
33|known-any:GBR 2.3 level since-2025 True
29|known-any:GBR 2.33 level to-2024 False
-29|known-any:GBR 2.33 level to-2024 True
20|known-any:GBR 2.4 level since-2025 False
-20|known-any:GBR 2.4 level since-2025 True
-10|known-any:GBR 2.4 level to-2013 False
9|known-any:GBR 2.5 aim since-2025 False
-9|known-any:GBR 2.5 aim since-2025 True
-57|known-any:GBR 2.5 aim to-2024 False
57|known-any:GBR 2.5 aim to-2024 True
-22|known-any:GBR 2.5 level since-2025 False
22|known-any:GBR 2.5 level since-2025 True
16|known-any:GBR 2.5 level to-2013 False
-16|known-any:GBR 2.5 level to-2013 True
30|known-any:GBR 2.6 aim since-2025 False
-30|known-any:GBR 2.6 aim since-2025 True
74|known-any:GBR 2.6 level since-2025 False
-74|known-any:GBR 2.6 level since-2025 True
-53|known-any:GBR 3 aim since-2025 False
53|known-any:GBR 3 aim since-2025 True
37|known-any:GBR 3 aim to-2024 False
-37|known-any:GBR 3 aim to-2024 True
11|known-any:GBR 3 no since-2025 False
-11|known-any:GBR 3 no since-2025 True
21|known-any:GBR 3.5 aim since-2025 False
-21|known-any:GBR 3.5 aim since-2025 True
10|known-any:GBR 3.9 level since-2025 False
11|known-any:GBR 4 level to-1999 False
-11|known-any:GBR 4 level to-1999 True
8|known-any:GBR 4.1 level since-2025 False
-8|known-any:GBR 4.1 level since-2025 True
23|known-any:GBR 4.5 aim to-1999 False
-24|known-any:GBR 4.7 level to-1999 False
24|known-any:GBR 4.7 level to-1999 True
-23|known-any:GBR 5 level since-2025 False
23|known-any:GBR 5 level since-2025 True
-8|known-any:GBR 5.1 level to-1999 False
8|known-any:GBR 5.1 level to-1999 True
11|known-any:GBR 5.3 level to-1999 False
-11|known-any:GBR 5.3 level to-1999 True
8|known-any:GBR 7 level since-2025 False
-8|known-any:GBR 7 level since-2025 True
-16|known-any:GEO 1.8 level since-2025 False
16|known-any:GEO 1.8 level since-2025 True
-25|known-any:GEO 2 aim since-2025 False
25|known-any:GEO 2 aim since-2025 True
-38|known-any:GRC 2 level since-2025 False
-13|known-any:GRC 2.4 aim to-2024 False
13|known-any:GRC 2.4 aim to-2024 True
9|known-any:GRC 2.4 level to-2021 False
-9|known-any:GRC 2.4 level to-2021 True
12|known-any:GRC 3 level to-2024 False
-12|known-any:GRC 3 level to-2024 True
-26|known-any:GRC 3.1 level since-2025 False
26|known-any:GRC 3.1 level since-2025 True
15|known-any:GRC 3.76 level to-2024 False
16|known-any:GRC 7.1 level to-1999 False
14|known-any:HRV 3 aim since-2025 False
-14|known-any:HRV 3 aim since-2025 True
44|known-any:HUN 0.8 level to-2021 False
-44|known-any:HUN 0.8 level to-2021 True
-10|known-any:HUN 1.2 level to-2013 False
10|known-any:HUN 1.4 level to-1999 False
-10|known-any:HUN 1.4 level to-1999 True
-29|known-any:HUN 2 aim since-2025 False
29|known-any:HUN 2 aim since-2025 True
-15|known-any:HUN 2.1 level since-2025 False
15|known-any:HUN 2.1 level since-2025 True
-22|known-any:HUN 2.1 level to-2024 False
22|known-any:HUN 2.1 level to-2024 True
8|known-any:HUN 2.1 no since-2025 False
-9|known-any:HUN 5 no since-2025 False
9|known-any:HUN 5 no since-2025 True
21|known-any:IDN 0.6 level to-2024 False
20|known-any:IDN 0.7 level since-2025 False
-20|known-any:IDN 0.7 level since-2025 True
-46|known-any:IDN 0.7 level to-2024 False
46|known-any:IDN 0.7 level to-2024 True
-22|known-any:IDN 0.8 level since-2025 False
22|known-any:IDN 0.8 level since-2025 True
-29|known-any:IDN 0.8 level to-2024 False
29|known-any:IDN 0.8 level to-2024 True
20|known-any:IDN 1 level since-2025 False
-20|known-any:IDN 1 level since-2025 True
21|known-any:IDN 1 level to-1999 False
-21|known-any:IDN 1 level to-1999 True
23|known-any:IDN 1.1 level to-1999 False
36|known-any:IDN 1.3 level since-2025 False
-36|known-any:IDN 1.3 level since-2025 True
8|known-any:IDN 1.5 aim to-2024 False
-8|known-any:IDN 1.5 aim to-2024 True
-8|known-any:IDN 1.5 level to-1999 False
8|known-any:IDN 1.5 level to-1999 True
-11|known-any:IND 0.2 no since-2025 False
11|known-any:IND 0.2 no since-2025 True
12|known-any:IND 1.5 level since-2025 False
28|known-any:IND 1.5 level to-2024 False
-28|known-any:IND 1.5 level to-2024 True
24|known-any:IND 1.57 level since-2025 False
-13|known-any:IND 1.58 level to-2021 False
13|known-any:IND 1.58 level to-2021 True
-31|known-any:IND 1.65 level to-2021 False
31|known-any:IND 1.65 level to-2021 True
-10|known-any:IND 1.8 level since-2025 False
10|known-any:IND 1.8 level since-2025 True
-27|known-any:IND 1.9 level since-2025 False
27|known-any:IND 1.9 level since-2025 True
-20|known-any:IND 1.9 level to-2024 False
20|known-any:IND 1.9 level to-2024 True
15|known-any:IND 1.97 level to-2024 False
-15|known-any:IND 1.97 level to-2024 True
21|known-any:IND 2 level since-2025 False
-21|known-any:IND 2 level since-2025 True
-9|known-any:IND 2 level to-2024 False
9|known-any:IND 2 level to-2024 True
19|known-any:IND 2.3 level since-2025 False
-19|known-any:IND 2.3 level since-2025 True
24|known-any:IND 2.4 level since-2025 False
-24|known-any:IND 2.4 level since-2025 True
-21|known-any:IND 3 aim since-2025 False
21|known-any:IND 3 aim since-2025 True
9|known-any:IND 3.5 level since-2025 False
-35|known-any:IRL 0.2 level since-2025 False
35|known-any:IRL 0.2 level since-2025 True
-9|known-any:IRL 0.2 level to-2024 False
9|known-any:IRL 0.2 level to-2024 True
-15|known-any:IRL 0.25 level to-2024 False
-12|known-any:IRL 0.3 level since-2025 False
12|known-any:IRL 0.3 level since-2025 True
-27|known-any:IRL 0.3 no since-2025 False
16|known-any:IRL 0.4 level since-2025 False
-16|known-any:IRL 0.4 level since-2025 True
-10|known-any:IRL 1 aim since-2025 False
10|known-any:IRL 1 aim since-2025 True
18|known-any:IRN 2 level since-2025 False
-18|known-any:IRN 2 level since-2025 True
55|known-any:ISR 2E+1 level since-2025 False
-55|known-any:ISR 2E+1 level since-2025 True
-21|known-any:ISR 3E+1 level since-2025 False
21|known-any:ISR 3E+1 level since-2025 True
17|known-any:ISR 4.5 aim since-2025 False
-17|known-any:ISR 4.5 aim since-2025 True
-30|known-any:ISR 4.5 level to-2024 False
30|known-any:ISR 4.5 level to-2024 True
-15|known-any:ISR 5 level since-2025 False
15|known-any:ISR 5 level since-2025 True
-10|known-any:ISR 6 aim since-2025 False
10|known-any:ISR 6 aim since-2025 True
-8|known-any:ISR 6 aim to-2024 False
8|known-any:ISR 6 aim to-2024 True
-18|known-any:ISR 6-7 aim since-2025 False
23|known-any:ISR 7.8 level since-2025 False
-23|known-any:ISR 7.8 level since-2025 True
41|known-any:ISR 8.8 level since-2025 False
-41|known-any:ISR 8.8 level since-2025 True
11|known-any:ITA 0.1 no since-2025 False
-11|known-any:ITA 0.1 no since-2025 True
-21|known-any:ITA 0.5 aim since-2025 False
21|known-any:ITA 0.5 aim since-2025 True
23|known-any:ITA 1.22 level to-2021 False
17|known-any:ITA 1.49 level to-2024 False
-17|known-any:ITA 1.49 level to-2024 True
-11|known-any:ITA 1.5 aim since-2025 False
11|known-any:ITA 1.5 aim since-2025 True
-11|known-any:ITA 1.5 level since-2025 False
11|known-any:ITA 1.5 level since-2025 True
-21|known-any:ITA 1.57 level since-2025 False
21|known-any:ITA 1.57 level since-2025 True
-13|known-any:ITA 1.6 level since-2025 False
13|known-any:ITA 1.6 level since-2025 True
24|known-any:ITA 2 aim to-2024 False
-24|known-any:ITA 2 aim to-2024 True
16|known-any:ITA 2 level since-2025 False
-16|known-any:ITA 2 level since-2025 True
-8|known-any:ITA 2.1 level since-2025 False
8|known-any:ITA 2.1 level since-2025 True
13|known-any:ITA 2.5 aim since-2025 False
-13|known-any:ITA 2.5 aim since-2025 True
-14|known-any:ITA 3 level to-2024 False
11|known-any:ITA 3.5 aim since-2025 False
-11|known-any:ITA 3.5 aim since-2025 True
17|known-any:ITA 5 aim since-2025 False
-17|known-any:ITA 5 aim since-2025 True
-11|known-any:JPN 0.3 no to-2024 False
11|known-any:JPN 0.3 no to-2024 True
81|known-any:JPN 0.5 aim since-2025 False
-81|known-any:JPN 0.5 aim since-2025 True
-12|known-any:JPN 0.8 aim to-1999 False
12|known-any:JPN 0.8 aim to-1999 True
58|known-any:JPN 0.9 level to-1999 False
-58|known-any:JPN 0.9 level to-1999 True
-70|known-any:JPN 0.9 level to-2013 False
70|known-any:JPN 0.9 level to-2013 True
-65|known-any:JPN 0.9 level to-2021 False
65|known-any:JPN 0.9 level to-2021 True
8|known-any:JPN 0.9 level to-2024 False
-8|known-any:JPN 0.9 level to-2024 True
13|known-any:JPN 0.91 level to-1999 False
-13|known-any:JPN 0.91 level to-1999 True
9|known-any:JPN 0.92 level to-2021 False
-9|known-any:JPN 0.92 level to-2021 True
9|known-any:JPN 0.93 level to-2021 False
-9|known-any:JPN 0.93 level to-2021 True
-13|known-any:JPN 0.94 level to-1999 False
13|known-any:JPN 0.94 level to-1999 True
24|known-any:JPN 0.94 level to-2013 False
-24|known-any:JPN 0.94 level to-2013 True
-15|known-any:JPN 0.95 level to-1999 False
15|known-any:JPN 0.95 level to-1999 True
21|known-any:JPN 0.95 level to-2021 False
-21|known-any:JPN 0.95 level to-2021 True
-29|known-any:JPN 0.95 level to-2024 False
29|known-any:JPN 0.95 level to-2024 True
11|known-any:JPN 0.954 level to-1999 False
-11|known-any:JPN 0.954 level to-1999 True
9|known-any:JPN 0.96 level to-2013 False
-9|known-any:JPN 0.96 level to-2013 True
8|known-any:JPN 0.96 level to-2024 False
-8|known-any:JPN 0.96 level to-2024 True
-43|known-any:JPN 0.97-1.02 level to-1999 False
43|known-any:JPN 0.97-1.02 level to-1999 True
18|known-any:JPN 0.978 level to-1999 False
-18|known-any:JPN 0.978 level to-1999 True
21|known-any:JPN 0.99 level to-1999 False
-21|known-any:JPN 0.99 level to-1999 True
49|known-any:JPN 0.993 aim to-1999 False
14|known-any:JPN 0.993 level to-1999 False
-14|known-any:JPN 0.993 level to-1999 True
21|known-any:JPN 0.997 level to-1999 False
-21|known-any:JPN 0.997 level to-1999 True
9|known-any:JPN 0.999 aim to-1999 False
-19|known-any:JPN 1 aim since-2025 False
19|known-any:JPN 1 aim since-2025 True
-25|known-any:JPN 1 level since-2025 False
25|known-any:JPN 1 level since-2025 True
17|known-any:JPN 1 level to-1999 False
-17|known-any:JPN 1 level to-1999 True
20|known-any:JPN 1 level to-2013 False
-20|known-any:JPN 1 level to-2013 True
38|known-any:JPN 1 level to-2021 False
-38|known-any:JPN 1 level to-2021 True
-96|known-any:JPN 1 level to-2024 False
96|known-any:JPN 1 level to-2024 True
-25|known-any:JPN 1 no since-2025 False
25|known-any:JPN 1 no since-2025 True
-28|known-any:JPN 1 no to-1999 False
28|known-any:JPN 1 no to-1999 True
-8|known-any:JPN 1 no to-2013 False
8|known-any:JPN 1 no to-2013 True
-11|known-any:JPN 1 no to-2021 False
11|known-any:JPN 1 no to-2021 True
17|known-any:JPN 1 no to-2024 False
-17|known-any:JPN 1 no to-2024 True
25|known-any:JPN 1.004 level to-1999 False
-25|known-any:JPN 1.004 level to-1999 True
9|known-any:JPN 1.007 aim to-1999 False
12|known-any:JPN 1.013 level to-1999 False
-12|known-any:JPN 1.013 level to-1999 True
-28|known-any:JPN 1.02 level to-1999 False
28|known-any:JPN 1.02 level to-1999 True
26|known-any:JPN 1.03 aim to-1999 False
-26|known-any:JPN 1.03 aim to-1999 True
-51|known-any:JPN 1.038 level to-1999 False
51|known-any:JPN 1.038 level to-1999 True
-21|known-any:JPN 1.04 aim to-1999 False
21|known-any:JPN 1.04 aim to-1999 True
-60|known-any:JPN 1.04 level to-1999 False
60|known-any:JPN 1.04 level to-1999 True
-65|known-any:JPN 1.09 level to-2021 False
65|known-any:JPN 1.09 level to-2021 True
21|known-any:JPN 1.09 level to-2024 False
-21|known-any:JPN 1.09 level to-2024 True
22|known-any:JPN 1.1 level since-2025 False
-22|known-any:JPN 1.1 level since-2025 True
-10|known-any:JPN 1.1 level to-2021 False
10|known-any:JPN 1.1 level to-2021 True
9|known-any:JPN 1.1 level to-2024 False
-9|known-any:JPN 1.1 level to-2024 True
30|known-any:JPN 1.1-1.3 level to-2021 False
-30|known-any:JPN 1.1-1.3 level to-2021 True
10|known-any:JPN 1.19 level to-2024 False
-10|known-any:JPN 1.19 level to-2024 True
-17|known-any:JPN 1.2 aim to-2021 False
17|known-any:JPN 1.2 aim to-2021 True
45|known-any:JPN 1.2 level since-2025 False
-45|known-any:JPN 1.2 level since-2025 True
-46|known-any:JPN 1.2 level to-2024 False
46|known-any:JPN 1.2 level to-2024 True
-20|known-any:JPN 1.24 level to-2024 False
20|known-any:JPN 1.24 level to-2024 True
-28|known-any:JPN 1.3 level since-2025 False
28|known-any:JPN 1.3 level since-2025 True
-11|known-any:JPN 1.3 level to-2021 False
11|known-any:JPN 1.3 level to-2021 True
-9|known-any:JPN 1.3 level to-2024 False
9|known-any:JPN 1.3 level to-2024 True
23|known-any:JPN 1.35 level to-2024 False
-23|known-any:JPN 1.35 level to-2024 True
44|known-any:JPN 1.4 level since-2025 False
-44|known-any:JPN 1.4 level since-2025 True
-23|known-any:JPN 1.4 level to-2024 False
23|known-any:JPN 1.4 level to-2024 True
14|known-any:JPN 1.5 aim since-2025 False
-14|known-any:JPN 1.5 aim since-2025 True
-13|known-any:JPN 1.5 aim to-1999 False
13|known-any:JPN 1.5 aim to-1999 True
-9|known-any:JPN 1.5 aim to-2024 False
9|known-any:JPN 1.5 aim to-2024 True
10|known-any:JPN 1.5 level since-2025 False
-10|known-any:JPN 1.5 level since-2025 True
36|known-any:JPN 1.5 level to-1999 False
-36|known-any:JPN 1.5 level to-1999 True
24|known-any:JPN 1.5 level to-2024 False
-24|known-any:JPN 1.5 level to-2024 True
10|known-any:JPN 1.6 aim since-2025 False
-26|known-any:JPN 1.6 aim to-2024 False
26|known-any:JPN 1.6 aim to-2024 True
19|known-any:JPN 1.6 level since-2025 False
-19|known-any:JPN 1.6 level since-2025 True
-40|known-any:JPN 1.6 level to-1999 False
40|known-any:JPN 1.6 level to-1999 True
11|known-any:JPN 1.6 level to-2024 False
-11|known-any:JPN 1.6 level to-2024 True
15|known-any:JPN 1.6-1.8 level to-2024 False
16|known-any:JPN 1.7 level since-2025 False
-16|known-any:JPN 1.7 level since-2025 True
11|known-any:JPN 1.7 level to-2024 False
-11|known-any:JPN 1.7 level to-2024 True
10|known-any:JPN 1.75 level to-2024 False
-52|known-any:JPN 1.8 aim to-1999 False
-53|known-any:JPN 1.8 level since-2025 False
53|known-any:JPN 1.8 level since-2025 True
23|known-any:JPN 1.8 level to-2024 False
-23|known-any:JPN 1.8 level to-2024 True
16|known-any:JPN 1.9 level since-2025 False
-16|known-any:JPN 1.9 level since-2025 True
15|known-any:JPN 1.9 level to-2024 False
-15|known-any:JPN 1.9 level to-2024 True
-21|known-any:JPN 2 aim since-2025 False
21|known-any:JPN 2 aim since-2025 True
-26|known-any:JPN 2 aim to-1999 False
26|known-any:JPN 2 aim to-1999 True
-59|known-any:JPN 2 level since-2025 False
59|known-any:JPN 2 level since-2025 True
11|known-any:JPN 2 level to-1999 False
-11|known-any:JPN 2 level to-1999 True
10|known-any:JPN 2 no since-2025 False
-10|known-any:JPN 2 no since-2025 True
11|known-any:JPN 2 no to-2024 False
-11|known-any:JPN 2 no to-2024 True
53|known-any:JPN 2.1 aim since-2025 False
-53|known-any:JPN 2.1 aim since-2025 True
21|known-any:JPN 2.1 level since-2025 False
-21|known-any:JPN 2.1 level since-2025 True
-8|known-any:JPN 2.1 level to-2024 False
8|known-any:JPN 2.1 level to-2024 True
-21|known-any:JPN 2.2 level since-2025 False
21|known-any:JPN 2.2 level since-2025 True
-13|known-any:JPN 2.3 aim since-2025 False
13|known-any:JPN 2.3 aim since-2025 True
20|known-any:JPN 2.3 level since-2025 False
-20|known-any:JPN 2.3 level since-2025 True
42|known-any:JPN 2.4 level since-2025 False
-42|known-any:JPN 2.4 level since-2025 True
-17|known-any:JPN 2.5 aim since-2025 False
17|known-any:JPN 2.5 aim since-2025 True
-9|known-any:JPN 2.5 no since-2025 False
9|known-any:JPN 2.5 no since-2025 True
16|known-any:JPN 2.6 aim since-2025 False
-16|known-any:JPN 2.6 aim since-2025 True
-28|known-any:JPN 2.7 aim since-2025 False
28|known-any:JPN 2.7 aim since-2025 True
41|known-any:JPN 2.8 aim since-2025 False
-41|known-any:JPN 2.8 aim since-2025 True
26|known-any:JPN 2.8 level since-2025 False
-26|known-any:JPN 2.8 level since-2025 True
-35|known-any:JPN 2E+1 level since-2025 False
35|known-any:JPN 2E+1 level since-2025 True
-15|known-any:JPN 3 aim since-2025 False
15|known-any:JPN 3 aim since-2025 True
-14|known-any:JPN 3 aim to-1999 False
14|known-any:JPN 3 aim to-1999 True
-18|known-any:JPN 3 aim to-2024 False
18|known-any:JPN 3 aim to-2024 True
26|known-any:JPN 3 level since-2025 False
-26|known-any:JPN 3 level since-2025 True
-10|known-any:JPN 3 no since-2025 False
10|known-any:JPN 3 no since-2025 True
-37|known-any:JPN 3.5 aim since-2025 False
37|known-any:JPN 3.5 aim since-2025 True
12|known-any:JPN 3.5 level since-2025 False
-12|known-any:JPN 3.5 level since-2025 True
-8|known-any:JPN 3.5 no since-2025 False
8|known-any:JPN 3.5 no since-2025 True
-15|known-any:JPN 4 aim since-2025 False
15|known-any:JPN 4 aim since-2025 True
-9|known-any:JPN 5 aim since-2025 False
9|known-any:JPN 5 aim since-2025 True
-15|known-any:KAZ 1 aim since-2025 False
15|known-any:KAZ 1 aim since-2025 True
-13|known-any:KHM 2 level since-2025 False
13|known-any:KHM 2 level since-2025 True
-8|known-any:KHM 2.2 level since-2025 False
8|known-any:KHM 2.2 level since-2025 True
-8|known-any:KOR 1.5 no since-2025 False
-64|known-any:KOR 2.3 level since-2025 False
64|known-any:KOR 2.3 level since-2025 True
17|known-any:KOR 2.3 level to-2024 False
-17|known-any:KOR 2.3 level to-2024 True
-26|known-any:KOR 2.3-2.7 level to-2024 False
-46|known-any:KOR 2.32 level since-2025 False
46|known-any:KOR 2.32 level since-2025 True
-53|known-any:KOR 2.4 level to-2021 False
53|known-any:KOR 2.4 level to-2021 True
20|known-any:KOR 2.4 level to-2024 False
-20|known-any:KOR 2.4 level to-2024 True
14|known-any:KOR 2.42 level since-2025 False
-14|known-any:KOR 2.42 level since-2025 True
15|known-any:KOR 2.5 aim since-2025 False
-15|known-any:KOR 2.5 aim since-2025 True
26|known-any:KOR 2.5 level since-2025 False
-26|known-any:KOR 2.5 level since-2025 True
-15|known-any:KOR 2.5 level to-2021 False
15|known-any:KOR 2.5 level to-2021 True
18|known-any:KOR 2.5 level to-2024 False
-18|known-any:KOR 2.5 level to-2024 True
-13|known-any:KOR 2.5 no since-2025 False
-13|known-any:KOR 2.5-2.7 level to-2024 False
10|known-any:KOR 2.55 level to-2024 False
-12|known-any:KOR 2.6 level since-2025 False
12|known-any:KOR 2.6 level since-2025 True
32|known-any:KOR 2.6 level to-2024 False
-32|known-any:KOR 2.6 level to-2024 True
16|known-any:KOR 2.7 level to-2021 False
-16|known-any:KOR 2.7 level to-2021 True
-13|known-any:KOR 2.7 level to-2024 False
13|known-any:KOR 2.7 level to-2024 True
26|known-any:KOR 2.8 level since-2025 False
-26|known-any:KOR 2.8 level since-2025 True
-27|known-any:KOR 2.8 level to-1999 False
27|known-any:KOR 2.8 level to-1999 True
-44|known-any:KOR 2.8 level to-2024 False
44|known-any:KOR 2.8 level to-2024 True
14|known-any:KOR 2.9 aim to-2021 False
-14|known-any:KOR 2.9 aim to-2021 True
20|known-any:KOR 2.9 level since-2025 False
-20|known-any:KOR 2.9 level since-2025 True
8|known-any:KOR 2.9 level to-2021 False
-8|known-any:KOR 2.9 level to-2021 True
39|known-any:KOR 3 aim since-2025 False
-39|known-any:KOR 3 aim since-2025 True
-18|known-any:KOR 3 aim to-1999 False
27|known-any:KOR 3 level since-2025 False
-27|known-any:KOR 3 level since-2025 True
-11|known-any:KOR 3 no since-2025 False
11|known-any:KOR 3 no since-2025 True
14|known-any:KOR 3 no to-1999 False
-14|known-any:KOR 3 no to-1999 True
-10|known-any:KOR 3.2 aim to-2013 False
10|known-any:KOR 3.2 aim to-2013 True
8|known-any:KOR 3.2 level since-2025 False
20|known-any:KOR 3.2 level to-1999 False
-20|known-any:KOR 3.2 level to-1999 True
-71|known-any:KOR 3.5 aim since-2025 False
71|known-any:KOR 3.5 aim since-2025 True
42|known-any:KOR 3.5 level to-1999 False
-42|known-any:KOR 3.5 level to-1999 True
25|known-any:KOR 3.5 no since-2025 False
-25|known-any:KOR 3.5 no since-2025 True
-42|known-any:KOR 3.8 aim since-2025 False
42|known-any:KOR 3.8 aim since-2025 True
30|known-any:KOR 5 level since-2025 False
-30|known-any:KOR 5 level since-2025 True
-8|known-any:KOR 5 no since-2025 False
8|known-any:KOR 5 no since-2025 True
-55|known-any:KOR 6 level since-2025 False
55|known-any:KOR 6 level since-2025 True
-34|known-any:KOR 6 level to-1999 False
34|known-any:KOR 6 level to-1999 True
8|known-any:KOR 6 level to-2024 False
-8|known-any:KOR 6 level to-2024 True
-13|known-any:LAO 0.3 level since-2025 False
13|known-any:LAO 0.3 level since-2025 True
13|known-any:LBN 3.1 aim since-2025 False
9|known-any:LKA 1.5 aim since-2025 False
-9|known-any:LKA 1.5 aim since-2025 True
-17|known-any:LKA 1.5 level since-2025 False
17|known-any:LKA 1.5 level since-2025 True
9|known-any:LKA 1.5 no since-2025 False
20|known-any:LTU 2.5 level to-2024 False
-20|known-any:LTU 2.5 level to-2024 True
-8|known-any:LTU 2.52 level to-2024 False
8|known-any:LTU 2.52 level to-2024 True
11|known-any:LTU 2.9 level to-2024 False
-11|known-any:LTU 2.9 level to-2024 True
-9|known-any:LTU 3 aim since-2025 False
-11|known-any:LTU 3 aim to-2024 False
11|known-any:LTU 3 aim to-2024 True
38|known-any:LTU 3 level since-2025 False
-38|known-any:LTU 3 level since-2025 True
32|known-any:LTU 4 aim since-2025 False
-32|known-any:LTU 4 aim since-2025 True
23|known-any:LTU 4 level since-2025 False
-23|known-any:LTU 4 level since-2025 True
32|known-any:LTU 4.87 aim since-2025 False
-32|known-any:LTU 4.87 aim since-2025 True
11|known-any:LTU 5.38 level since-2025 False
-11|known-any:LTU 5.38 level since-2025 True
14|known-any:LTU 5.4 level since-2025 False
-14|known-any:LTU 5.4 level since-2025 True
-18|known-any:LTU 5.5 aim to-2024 False
18|known-any:LTU 5.5 aim to-2024 True
-11|known-any:LTU+LVA 1 level to-2021 False
-17|known-any:LTU+LVA+POL 3.5 level since-2025 False
15|known-any:LUX 0.58 level to-2024 False
-15|known-any:LUX 0.58 level to-2024 True
13|known-any:LUX 0.7 level to-2024 False
-13|known-any:LUX 0.7 level to-2024 True
24|known-any:LUX 1.2 level since-2025 False
-24|known-any:LUX 1.2 level since-2025 True
-19|known-any:LUX 1.3 level since-2025 False
19|known-any:LUX 1.3 level since-2025 True
9|known-any:LUX 2 aim since-2025 False
-9|known-any:LUX 2 aim since-2025 True
11|known-any:LUX 2 aim to-2024 False
-11|known-any:LUX 2 aim to-2024 True
-20|known-any:LVA 0.9 level to-2021 False
20|known-any:LVA 0.9 level to-2021 True
9|known-any:LVA 1.2 level since-2025 False
16|known-any:LVA 2 aim since-2025 False
28|known-any:LVA 2.27 level to-2024 False
-28|known-any:LVA 2.27 level to-2024 True
-18|known-any:LVA 3.45 level since-2025 False
18|known-any:LVA 3.45 level since-2025 True
14|known-any:LVA 3.7 level since-2025 False
-14|known-any:LVA 3.7 level since-2025 True
12|known-any:LVA 4 aim since-2025 False
-12|known-any:LVA 4 aim since-2025 True
12|known-any:LVA 4.9 aim since-2025 False
-12|known-any:LVA 4.9 aim since-2025 True
15|known-any:LVA 4.9 level since-2025 False
-15|known-any:LVA 4.9 level since-2025 True
-10|known-any:LVA 5 aim since-2025 False
10|known-any:LVA 5 aim since-2025 True
-20|known-any:MDA 0.6 level since-2025 False
20|known-any:MDA 0.6 level since-2025 True
-19|known-any:MEX 0.6 level since-2025 False
22|known-any:MKD 2 level since-2025 False
-8|known-any:MLT 0.4 level since-2025 False
8|known-any:MLT 0.4 level since-2025 True
-9|known-any:MLT 0.5 level since-2025 False
9|known-any:MLT 0.5 level since-2025 True
9|known-any:MLT 1 aim since-2025 False
-9|known-any:MLT 1 aim since-2025 True
-17|known-any:MMR 3.8 level to-2024 False
19|known-any:MMR 6.8 level since-2025 False
-19|known-any:MMR 6.8 level since-2025 True
-9|known-any:MYS 1 level since-2025 False
9|known-any:MYS 1 level since-2025 True
-30|known-any:MYS 1 level to-2024 False
30|known-any:MYS 1 level to-2024 True
-30|known-any:MYS 1.5 aim since-2025 False
30|known-any:MYS 1.5 aim since-2025 True
25|known-any:MYS 6 level to-2024 False
39|known-any:NATO 1.5 aim since-2025 False
-39|known-any:NATO 1.5 aim since-2025 True
29|known-any:NATO 1.5 level since-2025 False
-29|known-any:NATO 1.5 level since-2025 True
-8|known-any:NATO 1.9 level to-2013 False
8|known-any:NATO 1.9 level to-2013 True
-22|known-any:NATO 2 aim since-2025 False
22|known-any:NATO 2 aim since-2025 True
-12|known-any:NATO 2 aim to-2013 False
12|known-any:NATO 2 aim to-2013 True
-83|known-any:NATO 2 aim to-2024 False
83|known-any:NATO 2 aim to-2024 True
-17|known-any:NATO 2 level since-2025 False
17|known-any:NATO 2 level since-2025 True
32|known-any:NATO 2 level to-2024 False
-32|known-any:NATO 2 level to-2024 True
15|known-any:NATO 2.3 level since-2025 False
-15|known-any:NATO 2.3 level since-2025 True
-28|known-any:NATO 2.5 aim to-2024 False
28|known-any:NATO 2.5 aim to-2024 True
16|known-any:NATO 2.5 level since-2025 False
-16|known-any:NATO 2.5 level since-2025 True
-10|known-any:NATO 2.7 level since-2025 False
10|known-any:NATO 2.7 level since-2025 True
-9|known-any:NATO 2.8 aim since-2025 False
25|known-any:NATO 3 aim since-2025 False
-25|known-any:NATO 3 aim since-2025 True
20|known-any:NATO 3 aim to-2024 False
-20|known-any:NATO 3 aim to-2024 True
-11|known-any:NATO 3 level to-2024 False
11|known-any:NATO 3 level to-2024 True
29|known-any:NATO 3.4 aim since-2025 False
-29|known-any:NATO 3.4 aim since-2025 True
9|known-any:NATO 4 aim since-2025 False
-9|known-any:NATO 4 aim since-2025 True
-40|known-any:NATO 4 aim to-2021 False
40|known-any:NATO 4 aim to-2021 True
-44|known-any:NATO 5 aim since-2025 False
44|known-any:NATO 5 aim since-2025 True
16|known-any:NER 3.4 level since-2025 False
12|known-any:NGA 0.4 level since-2025 False
48|known-any:NGA 2 aim since-2025 False
-48|known-any:NGA 2 aim since-2025 True
-21|known-any:NLD 1.3 level to-2024 False
21|known-any:NLD 1.3 level to-2024 True
-24|known-any:NLD 2 aim since-2025 False
24|known-any:NLD 2 aim since-2025 True
-54|known-any:NLD 2 level since-2025 False
54|known-any:NLD 2 level since-2025 True
36|known-any:NLD 2 level to-2024 False
-36|known-any:NLD 2 level to-2024 True
-10|known-any:NLD 3 aim since-2025 False
10|known-any:NLD 3 aim since-2025 True
-12|known-any:NLD 4 aim since-2025 False
17|known-any:NOR 1.5 level since-2025 False
-17|known-any:NOR 1.5 level since-2025 True
9|known-any:NOR 2 aim since-2025 False
-9|known-any:NOR 2 aim since-2025 True
12|known-any:NOR 2.16 level since-2025 False
-12|known-any:NOR 2.16 level since-2025 True
-19|known-any:NOR 2.2 level since-2025 False
19|known-any:NOR 2.2 level since-2025 True
-33|known-any:NOR 2.4 level to-2024 False
17|known-any:NOR 3.3 level since-2025 False
-17|known-any:NOR 3.3 level since-2025 True
15|known-any:NOR 5 aim since-2025 False
-15|known-any:NOR 5 aim since-2025 True
15|known-any:NOR 5 no since-2025 False
-15|known-any:NOR 5 no since-2025 True
-12|known-any:NPL 1 level since-2025 False
12|known-any:NPL 1 level since-2025 True
8|known-any:NPL 1.2 level since-2025 False
-8|known-any:NPL 1.2 level since-2025 True
-28|known-any:NZL 1 level since-2025 False
28|known-any:NZL 1 level since-2025 True
-12|known-any:NZL 1 level to-2024 False
12|known-any:NZL 1 level to-2024 True
27|known-any:NZL 1.1 level since-2025 False
-27|known-any:NZL 1.1 level since-2025 True
-10|known-any:NZL 1.2 level since-2025 False
10|known-any:NZL 1.2 level since-2025 True
28|known-any:NZL 1.3 level since-2025 False
-28|known-any:NZL 1.3 level since-2025 True
-17|known-any:NZL 1.3 level to-2024 False
14|known-any:NZL 2 aim since-2025 False
-14|known-any:NZL 2 aim since-2025 True
9|known-any:NZL 2 level since-2025 False
-9|known-any:NZL 2 level since-2025 True
-30|known-any:NZL 3 aim since-2025 False
30|known-any:NZL 3 aim since-2025 True
-22|known-any:OMN 5 level since-2025 False
22|known-any:OMN 5 level since-2025 True
11|known-any:OMN 5.3 level since-2025 False
12|known-any:OMN 5.6 level since-2025 False
-12|known-any:OMN 5.6 level since-2025 True
9|known-any:PAK 1.7 level since-2025 False
-9|known-any:PAK 1.7 level since-2025 True
-13|known-any:PAK 1.9 level since-2025 False
13|known-any:PAK 1.9 level since-2025 True
-28|known-any:PAK 2 level since-2025 False
28|known-any:PAK 2 level since-2025 True
37|known-any:PAK 2 level to-2024 False
-11|known-any:PAK 2 no since-2025 False
-18|known-any:PAK 2.3 level since-2025 False
18|known-any:PAK 2.3 level since-2025 True
18|known-any:PAK 2.5 aim since-2025 False
-18|known-any:PAK 2.5 aim since-2025 True
-38|known-any:PAK 2.5 level since-2025 False
38|known-any:PAK 2.5 level since-2025 True
-33|known-any:PAK 2.7 level since-2025 False
33|known-any:PAK 2.7 level since-2025 True
56|known-any:PAK 2.8 level since-2025 False
-8|known-any:PAK 2.8 level to-2024 False
8|known-any:PAK 2.8 level to-2024 True
-8|known-any:PAK 3 level since-2025 False
11|known-any:PAK 5 level to-2024 False
-100|known-any:PAN 1.1 level since-2025 False
13|known-any:PER 1.5 aim since-2025 False
-13|known-any:PER 1.5 aim since-2025 True
16|known-any:PHL 0.8 level since-2025 False
-16|known-any:PHL 0.8 level since-2025 True
-17|known-any:PHL 1 aim since-2025 False
-17|known-any:PHL 1 level since-2025 False
17|known-any:PHL 1 level since-2025 True
22|known-any:PHL 1.1 level since-2025 False
-22|known-any:PHL 1.1 level since-2025 True
-21|known-any:PHL 1.3 level since-2025 False
21|known-any:PHL 1.3 level since-2025 True
-11|known-any:PHL 1.3 level to-2024 False
11|known-any:PHL 1.3 level to-2024 True
42|known-any:PHL 1.4 level since-2025 False
-42|known-any:PHL 1.4 level since-2025 True
-9|known-any:PNG 0.4 level to-2024 False
20|known-any:PNG 3 aim to-2024 False
-41|known-any:POL 1.95 aim to-2021 False
-9|known-any:POL 1.95 level to-2021 False
9|known-any:POL 1.95 level to-2021 True
12|known-any:POL 2 aim to-2021 False
-12|known-any:POL 2 aim to-2021 True
8|known-any:POL 2 level since-2025 False
-8|known-any:POL 2.1 level to-1999 False
8|known-any:POL 2.1 level to-1999 True
16|known-any:POL 2.2 level since-2025 False
-16|known-any:POL 2.2 level since-2025 True
-8|known-any:POL 2.2 level to-1999 False
8|known-any:POL 2.2 level to-1999 True
26|known-any:POL 2.2 level to-2024 False
-26|known-any:POL 2.2 level to-2024 True
-33|known-any:POL 3 aim since-2025 False
33|known-any:POL 3 aim since-2025 True
25|known-any:POL 3 aim to-2024 False
-25|known-any:POL 3 aim to-2024 True
-20|known-any:POL 3.9 level to-2024 False
20|known-any:POL 3.9 level to-2024 True
-9|known-any:POL 4 aim since-2025 False
9|known-any:POL 4 aim since-2025 True
19|known-any:POL 4 aim to-2024 False
-19|known-any:POL 4 aim to-2024 True
-12|known-any:POL 4-5 level since-2025 False
-24|known-any:POL 4.1 level since-2025 False
24|known-any:POL 4.1 level since-2025 True
27|known-any:POL 4.1 level to-2024 False
-27|known-any:POL 4.1 level to-2024 True
10|known-any:POL 4.12 level since-2025 False
-10|known-any:POL 4.12 level since-2025 True
11|known-any:POL 4.2 level since-2025 False
-11|known-any:POL 4.2 level since-2025 True
9|known-any:POL 4.3 level since-2025 False
-9|known-any:POL 4.3 level since-2025 True
9|known-any:POL 4.48 level since-2025 False
-9|known-any:POL 4.48 level since-2025 True
9|known-any:POL 4.7 aim since-2025 False
-9|known-any:POL 4.7 aim since-2025 True
-13|known-any:POL 4.7 level since-2025 False
13|known-any:POL 4.7 level since-2025 True
18|known-any:POL 4.8 level since-2025 False
-18|known-any:POL 4.8 level since-2025 True
15|known-any:POL 5 aim since-2025 False
-15|known-any:POL 5 aim since-2025 True
27|known-any:POL 5 aim to-2024 False
-27|known-any:POL 5 aim to-2024 True
-28|known-any:PRK 2E+1 level since-2025 False
28|known-any:PRK 2E+1 level since-2025 True
-10|known-any:PRK 2E+1-3E+1 level since-2025 False
-9|known-any:PRK 2E+1-3E+1 level to-2024 False
9|known-any:PRK 2E+1-3E+1 level to-2024 True
-8|known-any:PRT 1.55 level since-2025 False
8|known-any:PRT 1.55 level since-2025 True
21|known-any:PRT 2 aim since-2025 False
-21|known-any:PRT 2 aim since-2025 True
-13|known-any:PRT 2 level since-2025 False
13|known-any:PRT 2 level since-2025 True
12|known-any:ROU 2 level to-2021 False
-12|known-any:ROU 2 level to-2021 True
-12|known-any:ROU 2 level to-2024 False
-13|known-any:ROU 2.5 aim since-2025 False
13|known-any:ROU 2.5 aim since-2025 True
11|known-any:ROU 3 aim since-2025 False
-11|known-any:ROU 3 aim since-2025 True
-12|known-any:ROU 3.5 aim since-2025 False
12|known-any:ROU 3.5 aim since-2025 True
-33|known-any:RUS 1.9 level since-2025 False
-43|known-any:RUS 13 level to-2024 False
-13|known-any:RUS 1E+1 level since-2025 False
13|known-any:RUS 1E+1 level since-2025 True
13|known-any:RUS 2.7 level since-2025 False
-15|known-any:RUS 2E+1 level to-2013 False
-28|known-any:RUS 4.1 level to-2021 False
28|known-any:RUS 4.1 level to-2021 True
16|known-any:RUS 4.1 level to-2024 False
-16|known-any:RUS 4.1 level to-2024 True
-12|known-any:RUS 5 level since-2025 False
12|known-any:RUS 5 level since-2025 True
10|known-any:RUS 5.5 level since-2025 False
-10|known-any:RUS 5.5 level since-2025 True
17|known-any:RUS 6 level to-2024 False
-17|known-any:RUS 6 level to-2024 True
23|known-any:RUS 6.2 level since-2025 False
-23|known-any:RUS 6.2 level since-2025 True
-15|known-any:RUS 6.3 level since-2025 False
15|known-any:RUS 6.3 level since-2025 True
-18|known-any:RUS 7 level to-2024 False
18|known-any:RUS 7 level to-2024 True
21|known-any:RUS 7.1 level since-2025 False
-21|known-any:RUS 7.1 level since-2025 True
14|known-any:RUS 7.5 level since-2025 False
-14|known-any:RUS 7.5 level since-2025 True
45|known-any:RUS 8 level to-2024 False
-45|known-any:RUS 8 level to-2024 True
24|known-any:SAU 6.5 level since-2025 False
-24|known-any:SAU 6.5 level since-2025 True
-25|known-any:SAU 7 level since-2025 False
25|known-any:SAU 7 level since-2025 True
9|known-any:SAU 7.3 level since-2025 False
-9|known-any:SAU 7.3 level since-2025 True
-26|known-any:SDN 3.7 level since-2025 False
9|known-any:SEN 2 aim since-2025 False
-9|known-any:SEN 2 aim since-2025 True
-26|known-any:SGP 2.8 level since-2025 False
26|known-any:SGP 2.8 level since-2025 True
-12|known-any:SGP 2.9 level since-2025 False
12|known-any:SGP 2.9 level since-2025 True
-32|known-any:SGP 3 aim since-2025 False
32|known-any:SGP 3 aim since-2025 True
-15|known-any:SGP 3 level since-2025 False
15|known-any:SGP 3 level since-2025 True
-22|known-any:SGP 3 level to-2024 False
22|known-any:SGP 3 level to-2024 True
-10|known-any:SGP 3 no since-2025 False
10|known-any:SGP 3 no since-2025 True
9|known-any:SGP 5 level since-2025 False
-9|known-any:SGP 5 level since-2025 True
-22|known-any:SLV 1.4 level since-2025 False
-12|known-any:SRB 2.6 level since-2025 False
12|known-any:SRB 2.6 level since-2025 True
-20|known-any:SVK 2 aim since-2025 False
20|known-any:SVK 2 aim since-2025 True
16|known-any:SVK 2 level since-2025 False
-16|known-any:SVK 2 level since-2025 True
22|known-any:SVK 2 no since-2025 False
-22|known-any:SVK 2 no since-2025 True
-9|known-any:SVN 1.29 level to-2024 False
9|known-any:SVN 1.29 level to-2024 True
15|known-any:SVN 1.3 level to-2024 False
-15|known-any:SVN 1.3 level to-2024 True
-34|known-any:SVN 1.5 level to-2013 False
25|known-any:SVN 3.5 aim since-2025 False
-25|known-any:SVN 3.5 aim since-2025 True
-21|known-any:SWE 1 level since-2025 False
21|known-any:SWE 1 level since-2025 True
-8|known-any:SWE 1 level to-2024 False
8|known-any:SWE 1 level to-2024 True
8|known-any:SWE 1.2 level since-2025 False
-8|known-any:SWE 1.2 level since-2025 True
12|known-any:SWE 2.1 level to-2024 False
-12|known-any:SWE 2.1 level to-2024 True
8|known-any:SWE 2.2 level to-2024 False
-8|known-any:SWE 2.2 level to-2024 True
-45|known-any:SWE 2.4 level since-2025 False
45|known-any:SWE 2.4 level since-2025 True
11|known-any:SWE 2.8 level since-2025 False
-11|known-any:SWE 2.8 level since-2025 True
-27|known-any:SWE 3 level to-2024 False
16|known-any:SWE 3.5 aim since-2025 False
-16|known-any:SWE 3.5 aim since-2025 True
-8|known-any:SWE 4 aim since-2025 False
8|known-any:SWE 4 aim since-2025 True
8|known-any:TCD 2.9 level since-2025 False
-8|known-any:TCD 2.9 level since-2025 True
-27|known-any:THA 1 level since-2025 False
27|known-any:THA 1 level since-2025 True
8|known-any:THA 1.05 level since-2025 False
-8|known-any:THA 1.05 level since-2025 True
16|known-any:THA 1.2 level since-2025 False
-16|known-any:THA 1.2 level since-2025 True
-18|known-any:THA 1.2 level to-2024 False
18|known-any:THA 1.2 level to-2024 True
11|known-any:THA 1.5 level to-1999 False
-11|known-any:THA 1.5 level to-1999 True
-43|known-any:THA 1.5 level to-2024 False
-21|known-any:THA 1.6 level to-1999 False
-12|known-any:THA 3 level since-2025 False
12|known-any:THA 3 level since-2025 True
10|known-any:TUR 1.9 level since-2025 False
-10|known-any:TUR 1.9 level since-2025 True
-15|known-any:TUR 2 level since-2025 False
15|known-any:TUR 2 level since-2025 True
-38|known-any:TUR 2.1 level since-2025 False
38|known-any:TUR 2.1 level since-2025 True
-17|known-any:TUR 2.3 level since-2025 False
17|known-any:TUR 2.3 level since-2025 True
10|known-any:TUR 2.33 level since-2025 False
-10|known-any:TUR 2.33 level since-2025 True
24|known-any:TUR 3.2 level to-2013 False
-33|known-any:TWN 1.5 level since-2025 False
14|known-any:TWN 1.6 level to-2024 False
-14|known-any:TWN 1.6 level to-2024 True
-39|known-any:TWN 1E+1 aim since-2025 False
39|known-any:TWN 1E+1 aim since-2025 True
19|known-any:TWN 2 aim to-2024 False
-19|known-any:TWN 2 aim to-2024 True
-17|known-any:TWN 2 level to-2024 False
17|known-any:TWN 2 level to-2024 True
44|known-any:TWN 2.1 level since-2025 False
-44|known-any:TWN 2.1 level since-2025 True
-57|known-any:TWN 2.1 level to-2024 False
57|known-any:TWN 2.1 level to-2024 True
9|known-any:TWN 2.3 level since-2025 False
15|known-any:TWN 2.4 level since-2025 False
-15|known-any:TWN 2.4 level since-2025 True
27|known-any:TWN 2.4 level to-2024 False
-27|known-any:TWN 2.4 level to-2024 True
-25|known-any:TWN 2.45 level since-2025 False
25|known-any:TWN 2.45 level since-2025 True
11|known-any:TWN 2.45 level to-2024 False
-11|known-any:TWN 2.45 level to-2024 True
-36|known-any:TWN 2.5 aim since-2025 False
36|known-any:TWN 2.5 aim since-2025 True
-27|known-any:TWN 2.5 level since-2025 False
27|known-any:TWN 2.5 level since-2025 True
-13|known-any:TWN 2.5 level to-2024 False
13|known-any:TWN 2.5 level to-2024 True
-28|known-any:TWN 2.6 level to-2013 False
-8|known-any:TWN 2.8 level to-2013 False
8|known-any:TWN 2.8 level to-2013 True
28|known-any:TWN 2.84 level since-2025 False
-28|known-any:TWN 2.84 level since-2025 True
-12|known-any:TWN 2.9 level since-2025 False
12|known-any:TWN 2.9 level since-2025 True
9|known-any:TWN 3 aim since-2025 False
-9|known-any:TWN 3 aim since-2025 True
-19|known-any:TWN 3 aim to-2013 False
19|known-any:TWN 3 aim to-2013 True
11|known-any:TWN 3 aim to-2024 False
-11|known-any:TWN 3 aim to-2024 True
35|known-any:TWN 3 level since-2025 False
-35|known-any:TWN 3 level since-2025 True
-12|known-any:TWN 3 level to-1999 False
19|known-any:TWN 3 no since-2025 False
-19|known-any:TWN 3 no since-2025 True
15|known-any:TWN 3.3 aim since-2025 False
-15|known-any:TWN 3.3 aim since-2025 True
-13|known-any:TWN 3.3 level since-2025 False
13|known-any:TWN 3.3 level since-2025 True
22|known-any:TWN 3.32 aim since-2025 False
-22|known-any:TWN 3.32 aim since-2025 True
13|known-any:TWN 3.32 level since-2025 False
-13|known-any:TWN 3.32 level since-2025 True
-9|known-any:TWN 3.4 aim since-2025 False
9|known-any:TWN 3.4 aim since-2025 True
9|known-any:TWN 3.4 level since-2025 False
-9|known-any:TWN 3.4 level since-2025 True
19|known-any:TWN 3.5 level since-2025 False
-19|known-any:TWN 3.5 level since-2025 True
10|known-any:TWN 3.6 level since-2025 False
-10|known-any:TWN 3.6 level since-2025 True
13|known-any:TWN 3.9 level since-2025 False
-13|known-any:TWN 3.9 level since-2025 True
15|known-any:TWN 4 aim since-2025 False
-15|known-any:TWN 4 aim since-2025 True
22|known-any:TWN 5 aim since-2025 False
-22|known-any:TWN 5 aim since-2025 True
-9|known-any:TWN 5 aim to-2024 False
9|known-any:TWN 5 aim to-2024 True
-8|known-any:TWN 5 level to-1999 False
8|known-any:TWN 5 level to-1999 True
-12|known-any:TWN 5 no since-2025 False
12|known-any:TWN 5 no since-2025 True
42|known-any:UKR 34 level since-2025 False
-42|known-any:UKR 34 level since-2025 True
9|known-any:UKR 34 level to-2024 False
-9|known-any:UKR 34 level to-2024 True
18|known-any:UKR 37 level to-2024 False
-18|known-any:UKR 37 level to-2024 True
42|known-any:UKR 3E+1 aim since-2025 False
-11|known-any:UKR 3E+1 level since-2025 False
11|known-any:UKR 3E+1 level since-2025 True
18|known-any:UKR 3E+1 level to-2024 False
27|known-any:UKR 4E+1 level since-2025 False
-27|known-any:UKR 4E+1 level since-2025 True
-19|known-any:USA 0.3 level since-2025 False
-15|known-any:USA 14 level since-2025 False
39|known-any:USA 1E+1 level to-2024 False
-39|known-any:USA 1E+1 level to-2024 True
36|known-any:USA 3 aim to-1999 False
-36|known-any:USA 3 aim to-1999 True
-27|known-any:USA 3 level since-2025 False
27|known-any:USA 3 level since-2025 True
-14|known-any:USA 3.1 level since-2025 False
14|known-any:USA 3.1 level since-2025 True
14|known-any:USA 3.1 level to-2024 False
-14|known-any:USA 3.1 level to-2024 True
-32|known-any:USA 3.2 level since-2025 False
32|known-any:USA 3.2 level since-2025 True
18|known-any:USA 3.22 level since-2025 False
-18|known-any:USA 3.22 level since-2025 True
-22|known-any:USA 3.3 level to-2024 False
22|known-any:USA 3.3 level to-2024 True
11|known-any:USA 3.38 level since-2025 False
-11|known-any:USA 3.38 level since-2025 True
21|known-any:USA 3.38 level to-2024 False
-21|known-any:USA 3.38 level to-2024 True
-9|known-any:USA 3.4 level since-2025 False
9|known-any:USA 3.4 level since-2025 True
11|known-any:USA 3.4 level to-2021 False
-11|known-any:USA 3.4 level to-2021 True
-22|known-any:USA 3.4 level to-2024 False
22|known-any:USA 3.4 level to-2024 True
-39|known-any:USA 3.5 level since-2025 False
39|known-any:USA 3.5 level since-2025 True
21|known-any:USA 3.5 level to-2021 False
-21|known-any:USA 3.5 level to-2021 True
28|known-any:USA 3.5 level to-2024 False
-28|known-any:USA 3.5 level to-2024 True
31|known-any:USA 3.6 level to-1999 False
11|known-any:USA 3.6 level to-2024 False
11|known-any:USA 3.7 level to-2021 False
-22|known-any:USA 3.8 level to-2021 False
21|known-any:USA 4 aim since-2025 False
-21|known-any:USA 4 aim since-2025 True
-9|known-any:USA 4 aim to-2013 False
9|known-any:USA 4 aim to-2013 True
-17|known-any:USA 4 level to-2013 False
17|known-any:USA 4 level to-2013 True
29|known-any:USA 4.5 aim since-2025 False
-29|known-any:USA 4.5 aim since-2025 True
11|known-any:USA 4.5 level to-2013 False
-11|known-any:USA 4.5 level to-2013 True
15|known-any:USA 4.6 aim since-2025 False
-15|known-any:USA 4.6 aim since-2025 True
-10|known-any:USA 4.6 level since-2025 False
10|known-any:USA 4.6 level since-2025 True
19|known-any:USA 4.7 level since-2025 False
-19|known-any:USA 4.7 level since-2025 True
8|known-any:USA 4.7 level to-2013 False
-8|known-any:USA 4.7 level to-2013 True
12|known-any:USA 4.9 level to-2024 False
-12|known-any:USA 4.9 level to-2024 True
-19|known-any:USA 4.9-16.9 level to-2024 False
19|known-any:USA 4.9-16.9 level to-2024 True
-25|known-any:USA 4E+1 level since-2025 False
30|known-any:USA 5 aim since-2025 False
-30|known-any:USA 5 aim since-2025 True
-45|known-any:USA 5 aim to-2024 False
45|known-any:USA 5 aim to-2024 True
18|known-any:USA 5 level since-2025 False
-18|known-any:USA 5 level since-2025 True
-22|known-any:USA 5 level to-1999 False
22|known-any:USA 5 level to-1999 True
10|known-any:USA 5 no since-2025 False
-10|known-any:USA 5 no since-2025 True
29|known-any:USA 5.3 level to-1999 False
-29|known-any:USA 5.3 level to-1999 True
-8|known-any:USA 5.4 level to-1999 False
8|known-any:USA 5.4 level to-1999 True
10|known-any:USA 5.6 level since-2025 False
-26|known-any:USA 5.9 level to-1999 False
9|known-any:USA 5E+1 level since-2025 False
-16|known-any:USA 6 level since-2025 False
16|known-any:USA 6 level since-2025 True
12|known-any:USA 6 level to-1999 False
-12|known-any:USA 6 level to-1999 True
14|known-any:USA 6 level to-2024 False
-14|known-any:USA 6 level to-2024 True
-28|known-any:USA 6.3 level to-1999 False
28|known-any:USA 6.3 level to-1999 True
10|known-any:USA 6.6 level to-1999 False
-10|known-any:USA 6.6 level to-1999 True
10|known-any:USA 6.8 level to-1999 False
-10|known-any:USA 6.8 level to-1999 True
-31|known-any:USA 6.8 level to-2024 False
31|known-any:USA 6.8 level to-2024 True
-11|known-any:USA 6.9 level since-2025 False
-8|known-any:USA 6.9 level to-1999 False
-41|known-any:VNM 1.8 level since-2025 False
41|known-any:VNM 1.8 level since-2025 True
-16|known-any:VNM 1.9 level since-2025 False
16|known-any:VNM 1.9 level since-2025 True
-32|known-any:VNM 2 aim since-2025 False
32|known-any:VNM 2 aim since-2025 True
-25|known-any:VNM 2 level since-2025 False
25|known-any:VNM 2 level since-2025 True
-9|known-any:VNM 2 level to-2024 False
9|known-any:VNM 2 level to-2024 True
-8|known-any:VNM 2.5 no since-2025 False
11|known:0.1 2027 no
83|known:0.15 None level
-8|known:0.2 2024 level
14|known:0.2 2025 aim
-50|known:0.2 2025 level
-8|known:0.2 2026 level
12|known:0.2 None aim
78|known:0.2 None level
14|known:0.2 None no
10|known:0.25 2025 level
-12|known:0.25 2026 aim
36|known:0.25 None aim
17|known:0.25 None level
-26|known:0.3 2024 level
-8|known:0.3 2025 level
19|known:0.3 2026 level
-17|known:0.3 2028 aim
19|known:0.3 2030 aim
-19|known:0.3 FY2025 level
48|known:0.3 None level
38|known:0.3 None no
69|known:0.4 2014 level
15|known:0.4 2024 level
-60|known:0.4 2025 level
-8|known:0.4 2026 level
-35|known:0.4 None aim
23|known:0.4 None level
23|known:0.5 2026 level
-12|known:0.5 2028 aim
-9|known:0.5 2030 aim
-24|known:0.5 2030 level
-57|known:0.5 None aim
66|known:0.5 None level
16|known:0.58 2022 level
-15|known:0.58 None level
22|known:0.6 2023 level
-25|known:0.6 2024 level
-9|known:0.6 2025 level
17|known:0.6 None level
-22|known:0.7 1990 level
62|known:0.7 2023 level
-10|known:0.7 2025 level
-24|known:0.7 2026 level
127|known:0.7 None level
13|known:0.74 None level
-23|known:0.79 1955 level
24|known:0.79 1970 level
44|known:0.8 2015 level
17|known:0.8 2025 level
43|known:0.8 2026 level
-29|known:0.8 2027 aim
-9|known:0.8 2029 level
-8|known:0.8 2030 level
51|known:0.8 None aim
14|known:0.8 None level
-31|known:0.8 None no
9|known:0.88 FY1977 level
33|known:0.9 1976 level
-10|known:0.9 1978 level
-12|known:0.9 1981 level
41|known:0.9 2012 level
44|known:0.9 2014 level
-35|known:0.9 2018 level
-12|known:0.9 2020 level
-28|known:0.9 2023 level
-9|known:0.9 2024 level
24|known:0.9 2025 level
-37|known:0.9 2026 level
-15|known:0.9 2027 level
21|known:0.9 FY1976 level
11|known:0.9 FY1978 level
31|known:0.9 FY1979 level
22|known:0.9 FY1980 level
-33|known:0.9 FY2015 level
16|known:0.9 FY2019 level
9|known:0.9 None aim
30|known:0.9 None level
27|known:0.91 FY1981 level
-13|known:0.91 None level
-34|known:0.92 2024 level
16|known:0.92 FY1980 level
30|known:0.92 FY2018 level
-13|known:0.92 None level
10|known:0.93 FY1982 level
19|known:0.93 FY2017 level
-34|known:0.93 None level
-31|known:0.94 FY1991 level
17|known:0.94 FY1993 level
-12|known:0.94 None level
11|known:0.948 FY1994 level
-9|known:0.95 1976 level
-21|known:0.95 2023 level
-17|known:0.95 FY2020 level
58|known:0.95 FY2021 level
8|known:0.95 FY2022 level
-11|known:0.95 FY2023 level
-14|known:0.95 FY2027 level
20|known:0.95 None level
11|known:0.954 FY1991 level
-11|known:0.954 None level
9|known:0.96 FY2013 level
44|known:0.96 FY2022 level
-16|known:0.96 FY2023 level
-12|known:0.96 FY2027 level
-13|known:0.96 None level
22|known:0.97-1.02 FY1987 level
43|known:0.97-1.02 None level
19|known:0.978 FY1983 level
-18|known:0.978 None level
43|known:0.98 FY1983 level
-16|known:0.98 None aim
12|known:0.99 FY1999 level
-24|known:0.99 None level
42|known:0.991 FY1999 level
20|known:0.993 FY1986 level
-14|known:0.993 None level
20|known:0.997 FY1985 level
37|known:0.997 FY1990 level
-21|known:0.997 None level
11|known:1 1967 level
-36|known:1 196X level
-32|known:1 1976 no
-10|known:1 197X level
34|known:1 197X no
22|known:1 1983 level
-48|known:1 1987 level
-13|known:1 1987 no
26|known:1 1989 level
-25|known:1 1990 aim
59|known:1 1990 level
11|known:1 1992 level
-10|known:1 1995 level
-12|known:1 1998 level
16|known:1 1999 level
11|known:1 199X level
-25|known:1 2000 level
-10|known:1 200X level
-20|known:1 2012 level
-12|known:1 2013 level
31|known:1 2014 level
-34|known:1 2015 level
-21|known:1 2016 level
16|known:1 2018 level
-26|known:1 201X level
44|known:1 2020 level
-17|known:1 2021 level
71|known:1 2022 level
-8|known:1 2022-12 level
-22|known:1 2023 level
-87|known:1 2024 level
54|known:1 2025 level
-8|known:1 2026 level
25|known:1 2027 aim
-13|known:1 2027 no
-25|known:1 2028 aim
20|known:1 2029 level
-11|known:1 2030 level
54|known:1 2032 aim
9|known:1 2035 aim
26|known:1 FY1980 no
18|known:1 FY1985 no
44|known:1 FY1987 aim
74|known:1 FY1987 level
-17|known:1 FY1987 no
-17|known:1 FY1988 no
27|known:1 FY1991 level
25|known:1 FY1995 no
-24|known:1 FY1999 level
68|known:1 FY2015 level
13|known:1 FY2020 level
49|known:1 FY2021 level
111|known:1 FY2022 level
23|known:1 FY2022 no
-66|known:1 FY2023 level
-13|known:1 FY2024 level
-56|known:1 FY2025 level
-43|known:1 FY2026 level
-76|known:1 FY2027 level
-10|known:1 FY2027 no
-10|known:1 FY2030 level
-29|known:1 None aim
47|known:1 None level
65|known:1 None no
-14|known:1.004 1976 level
-8|known:1.004 1986-12 level
21|known:1.004 1987 level
50|known:1.004 FY1987 level
-30|known:1.004 None level
27|known:1.006 FY1989 level
20|known:1.013 FY1988 level
-12|known:1.013 None level
11|known:1.02 FY1987 aim
28|known:1.02 None level
-43|known:1.03 FY1986 level
56|known:1.03 FY1986/FY1990 level
-9|known:1.03 FY1990 level
-26|known:1.03 None aim
-27|known:1.038 1990 level
51|known:1.038 None level
-21|known:1.04 1985 level
21|known:1.04 None aim
60|known:1.04 None level
10|known:1.05 FY2026 level
-8|known:1.05 None level
-34|known:1.09 FY2021 level
35|known:1.09 FY2022 level
44|known:1.09 None level
-15|known:1.1 1960 level
40|known:1.1 2013 level
11|known:1.1 2014 level
-14|known:1.1 2021 level
64|known:1.1 2022 level
-28|known:1.1 2024 level
-119|known:1.1 2025 level
24|known:1.1 2026 level
23|known:1.1 2027 aim
-10|known:1.1 FY2021 level
60|known:1.1 FY2022 level
-20|known:1.1 FY2023 level
28|known:1.1 FY2025 level
-9|known:1.1 FY2027 level
-18|known:1.1 None aim
-30|known:1.1-1.3 None level
40|known:1.19 FY2023 level
-16|known:1.19 None level
-9|known:1.2 1999 level
14|known:1.2 2004 level
-26|known:1.2 2006 level
74|known:1.2 2014 level
11|known:1.2 2016 level
50|known:1.2 2018 level
11|known:1.2 2020 level
-42|known:1.2 2022 level
41|known:1.2 2023 level
-19|known:1.2 2023/2024 level
-55|known:1.2 2024 level
-12|known:1.2 2025 level
-26|known:1.2 2025/2026 level
61|known:1.2 FY2022 level
42|known:1.2 FY2023 level
-115|known:1.2 FY2024 level
-9|known:1.2 FY2025 level
-9|known:1.2 FY2027 level
38|known:1.2 None aim
44|known:1.2 None level
-23|known:1.22 None level
10|known:1.24 2021 level
-26|known:1.24 2022 level
-10|known:1.24 2027 level
23|known:1.24 FY2021 level
24|known:1.24 FY2022 level
-26|known:1.24 FY2027 level
15|known:1.24 None level
-10|known:1.25 None level
59|known:1.28 2024 level
-17|known:1.28 2025 level
-28|known:1.28 2029 level
-11|known:1.28 None level
18|known:1.29 2024 level
8|known:1.29 None level
-24|known:1.3 2012 level
51|known:1.3 2013 level
11|known:1.3 2014 level
27|known:1.3 2017 level
17|known:1.3 2019 level
10|known:1.3 2021 level
52|known:1.3 2022 level
-43|known:1.3 2023 level
69|known:1.3 2024 level
-31|known:1.3 2024-12 level
-53|known:1.3 2025 level
-29|known:1.3 2025-22 level
34|known:1.3 2026/2027 level
-12|known:1.3 2027 level
-25|known:1.3 2028 level
-15|known:1.3 2030 level
17|known:1.3 FY2018 level
-34|known:1.3 FY2019 level
-14|known:1.3 FY2023 level
70|known:1.3 FY2024 level
-53|known:1.3 FY2025 level
10|known:1.3 None aim
46|known:1.3 None level
-9|known:1.31 None level
14|known:1.33 2023 level
-8|known:1.33 2024 level
-19|known:1.33 2029/2030 level
14|known:1.33 None level
-24|known:1.35 None level
12|known:1.36 None level
-23|known:1.37 2014 level
76|known:1.37 2024 level
-24|known:1.37 2032 level
-29|known:1.37 FY2025 level
16|known:1.37 None level
14|known:1.38 2019 level
40|known:1.38 2023 level
-66|known:1.38 2024 level
18|known:1.38 None level
-33|known:1.4 1952 level
-23|known:1.4 1958 level
26|known:1.4 2014 level
-43|known:1.4 2020 level
-44|known:1.4 2021 level
-20|known:1.4 2023 level
112|known:1.4 2024 level
-10|known:1.4 2025 level
-13|known:1.4 2025/2026 level
9|known:1.4 2027 level
42|known:1.4 2028 level
-9|known:1.4 2035 level
36|known:1.4 FY2021 level
-16|known:1.4 FY2022 level
108|known:1.4 FY2023 level
-16|known:1.4 FY2024 level
-103|known:1.4 FY2025 level
-8|known:1.4 FY2026 level
-12|known:1.4 FY2027 level
29|known:1.4 None level
-15|known:1.4 None no
-23|known:1.45 2024 level
-8|known:1.45 FY2025 level
45|known:1.45 None level
27|known:1.47 2014 level
-39|known:1.47 2024 level
20|known:1.49 2024 level
-21|known:1.49 None level
52|known:1.5 1998 level
-25|known:1.5 2006 level
-20|known:1.5 2014 level
-11|known:1.5 2019 level
29|known:1.5 2021 level
-15|known:1.5 2022 level
-10|known:1.5 2023 level
35|known:1.5 2024 level
-14|known:1.5 2025 aim
-76|known:1.5 2025 level
-20|known:1.5 2025-05 level
-13|known:1.5 2025-06 aim
48|known:1.5 2025/2026 level
-19|known:1.5 2026 aim
-34|known:1.5 2026 level
-15|known:1.5 2027 aim
-14|known:1.5 2027 level
27|known:1.5 2028 level
-49|known:1.5 2029 aim
-11|known:1.5 2029 no
-16|known:1.5 202X aim
-23|known:1.5 2030 aim
-8|known:1.5 2030 no
82|known:1.5 2032 aim
18|known:1.5 2033 aim
95|known:1.5 2035 aim
93|known:1.5 2035 level
-25|known:1.5 FY1987 level
-9|known:1.5 FY2023 level
22|known:1.5 FY2024 level
22|known:1.5 FY2025 level
15|known:1.5 FY2026 aim
-22|known:1.5 FY2027 aim
11|known:1.5 FY2027 level
50|known:1.5 None aim
42|known:1.5 None level
20|known:1.5 None no
25|known:1.55 2024 level
-26|known:1.55 2025 level
13|known:1.55 None level
-8|known:1.57 2014 level
34|known:1.57 2023 level
-38|known:1.57 2024 level
-39|known:1.57 2025 level
8|known:1.57 None level
-13|known:1.58 1962 level
-25|known:1.58 2025 level
12|known:1.58 None level
-20|known:1.6 1989 level
26|known:1.6 1990 level
-13|known:1.6 2001 level
-32|known:1.6 2019 level
-17|known:1.6 2022 level
39|known:1.6 2023 level
-41|known:1.6 2024 level
-38|known:1.6 2025 level
29|known:1.6 2026 aim
45|known:1.6 2032 level
-64|known:1.6 FY2022 level
-28|known:1.6 FY2023 level
140|known:1.6 FY2024 level
70|known:1.6 FY2025 level
21|known:1.6 FY2026 level
-15|known:1.6 FY2027 aim
13|known:1.6 FY2027 level
12|known:1.6 None aim
-31|known:1.65 1962 level
17|known:1.65 2024 level
14|known:1.65 None level
-10|known:1.7 1976 level
-20|known:1.7 2012 level
22|known:1.7 2020 level
57|known:1.7 2021 level
-33|known:1.7 2022 level
36|known:1.7 2024 level
8|known:1.7 2024/2025 level
-41|known:1.7 2025 level
9|known:1.7 2026 aim
33|known:1.7 2030 aim
-26|known:1.7 FY2021 level
-24|known:1.7 FY2022 level
23|known:1.7 FY2025 level
13|known:1.7 FY2026 level
38|known:1.7 FY2027 level
-28|known:1.7 None aim
-9|known:1.7 None level
-27|known:1.75 2025 level
-29|known:1.75 FY2022 level
35|known:1.75 FY2025 level
-17|known:1.75 None level
10|known:1.78 1955 level
38|known:1.8 2019 level
-45|known:1.8 2022 level
-98|known:1.8 2024 level
10|known:1.8 2025 level
-27|known:1.8 2026 level
15|known:1.8 2027 level
-9|known:1.8 2028 level
27|known:1.8 2030 aim
-39|known:1.8 FY2022 level
-12|known:1.8 FY2024 level
161|known:1.8 FY2025 level
-14|known:1.8 FY2026 level
17|known:1.8 FY2027 level
39|known:1.8 None aim
50|known:1.8 None level
12|known:1.85 2023 level
-12|known:1.85 2024 level
-9|known:1.9 196X level
8|known:1.9 2014 level
-13|known:1.9 2017 level
-17|known:1.9 2018 level
83|known:1.9 2023 level
20|known:1.9 2024 level
37|known:1.9 2024/2025 level
-18|known:1.9 2025 level
62|known:1.9 2025/2026 level
16|known:1.9 2027 aim
-25|known:1.9 2027 level
-13|known:1.9 2035 level
-45|known:1.9 FY2022 level
-19|known:1.9 FY2024 level
83|known:1.9 FY2026 level
27|known:1.9 FY2027 level
-11|known:1.9 FY2031 level
-16|known:1.9 None level
53|known:1.95 None aim
-24|known:1.97 2015 level
15|known:1.97 2023/2024 level
28|known:1.97 2025/2026 level
-14|known:1.97 None level
42|known:13 None level
15|known:14 None level
15|known:15 None level
-29|known:1949 level to-2024
-42|known:1952 level since-2025
45|known:1953 aim to-1999
81|known:1953 level since-2025
-15|known:1955 level to-2024
-37|known:1958 level since-2025
32|known:195X level to-2024
-21|known:1960 level to-2024
-45|known:1962 level to-2021
10|known:1965 level to-1999
-18|known:1966 level to-1999
12|known:1967 level to-2024
8|known:1968 level since-2025
8|known:1970 level since-2025
14|known:1970 level to-2024
-20|known:1972 level to-2024
8|known:1975 level since-2025
-18|known:1976 level since-2025
-77|known:1976 level to-1999
-8|known:1976 level to-2021
10|known:1976 level to-2024
-12|known:1976 no to-1999
-13|known:1976 no to-2024
-11|known:1977 level to-1999
-19|known:1978 level to-1999
-13|known:1979 level since-2025
-14|known:1979 level to-2024
29|known:1979/1980 level to-1999
-54|known:197X level since-2025
-14|known:197X level to-2024
-13|known:197X no since-2025
47|known:197X no to-2024
48|known:1980 level since-2025
41|known:1980 level to-1999
-70|known:1981 level to-1999
16|known:1982 level since-2025
-48|known:1982 level to-1999
-25|known:1982-04 level to-1999
-36|known:1982-07-23 level to-1999
17|known:1983 level to-1999
26|known:1984 aim to-1999
-19|known:1984 level to-1999
29|known:1984 level to-2024
13|known:1985 aim to-1999
-11|known:1985 level since-2025
-14|known:1985-09-18 level to-1999
-16|known:1985/1986 level to-1999
66|known:1986 level since-2025
16|known:1986 level to-1999
13|known:1986 level to-2024
-8|known:1986-12 level to-1999
-17|known:1987 aim to-1999
26|known:1987 level to-1999
-11|known:1987 level to-2024
28|known:1987/1988 aim to-1999
-27|known:1988 level since-2025
62|known:1988 level to-1999
44|known:1988 level to-2024
59|known:1989 level since-2025
47|known:1989 level to-1999
25|known:198X aim since-2025
-22|known:198X aim to-1999
61|known:198X level since-2025
19|known:198X level to-1999
50|known:198X level to-2024
-76|known:1990 aim to-1999
-9|known:1990 level since-2025
56|known:1990 level to-1999
38|known:1991 level to-2024
-21|known:1991-03 level to-1999
13|known:1992 level to-1999
27|known:1992 level to-2024
-12|known:1993 aim to-1999
55|known:1993 level to-1999
-23|known:1993 level to-2013
-10|known:1994 level since-2025
17|known:1994 level to-1999
22|known:1995 level to-1999
13|known:1997 aim to-1999
-9|known:1997 level since-2025
16|known:1997 level to-1999
19|known:1998 aim to-1999
-27|known:1998 level since-2025
13|known:1998 no to-1999
-16|known:1998-07/1998-12 level to-1999
-11|known:1999 aim to-1999
-48|known:1999 level since-2025
48|known:1999 level to-1999
-9|known:1999 level to-2013
-9|known:1999-04-25 level to-1999
17|known:199X level since-2025
-9|known:199X level to-2021
44|known:1E+1 195X level
-16|known:1E+1 2025 level
-13|known:1E+1 2026 aim
-15|known:1E+1 2027 aim
8|known:1E+1 2030 no
42|known:1E+1 None aim
-30|known:1E+1 None level
-8|known:2 1987 aim
-18|known:2 1989 level
-17|known:2 198X aim
16|known:2 198X level
-11|known:2 1990 level
38|known:2 1991 level
-20|known:2 2002 aim
-33|known:2 2013 aim
-8|known:2 2013 level
-46|known:2 2014 aim
-51|known:2 2014 level
-35|known:2 2015 aim
-12|known:2 2015 no
23|known:2 2016 aim
51|known:2 2016 level
-17|known:2 2017 aim
36|known:2 2018 aim
-54|known:2 2018 level
-9|known:2 2019 aim
-10|known:2 2020 level
28|known:2 2020/2021 aim
-60|known:2 2022 aim
-17|known:2 2022-02 aim
-11|known:2 2022-12 aim
40|known:2 2022/2023 level
15|known:2 2023/2024 level
98|known:2 2024 aim
-39|known:2 2024 level
109|known:2 2025 aim
106|known:2 2025 level
29|known:2 2025 no
37|known:2 2025-06 aim
-29|known:2 2025-12 level
-11|known:2 2025-23 aim
46|known:2 2025/2026 aim
26|known:2 2025/2026 level
-57|known:2 2026 aim
-32|known:2 2026 level
-8|known:2 2026-01 level
154|known:2 2026-03 aim
59|known:2 2026-03 level
11|known:2 2026-03 no
-13|known:2 2026-04 aim
-16|known:2 2026-12 aim
-31|known:2 2026-21 level
71|known:2 2026/2027 level
24|known:2 2027 aim
-31|known:2 2027 level
-27|known:2 2027-01 aim
71|known:2 2028 aim
33|known:2 2028 level
9|known:2 2028 no
36|known:2 2028-03 aim
8|known:2 2029 aim
23|known:2 2029 level
10|known:2 2029 no
18|known:2 202X aim
-21|known:2 202X level
-51|known:2 2030 aim
-30|known:2 2030 level
66|known:2 2031 aim
-52|known:2 2032 aim
17|known:2 2032/2033 aim
-26|known:2 2033 aim
-10|known:2 2033 level
-20|known:2 2033/2034 level
-27|known:2 2034 aim
-106|known:2 2035 aim
-28|known:2 2035 level
-13|known:2 2036 aim
-36|known:2 203X aim
-29|known:2 2040 aim
-20|known:2 FY2015 no
-9|known:2 FY2021 no
-19|known:2 FY2022 aim
-66|known:2 FY2022 level
-11|known:2 FY2023 aim
-14|known:2 FY2024 aim
109|known:2 FY2025 aim
93|known:2 FY2025 level
11|known:2 FY2025 no
10|known:2 FY2026 level
-12|known:2 FY2026 no
55|known:2 FY2027 aim
50|known:2 FY2027 no
16|known:2 FY2028 aim
-16|known:2 FY2030 aim
-53|known:2 FY2031 aim
-10|known:2 FY2035 aim
96|known:2 None aim
26|known:2 None level
-30|known:2 None no
14|known:2.01 2024 level
-8|known:2.01 None level
8|known:2.02 2024 level
8|known:2.02 2024/2025 level
-11|known:2.02 2033/2034 level
11|known:2.02 None level
9|known:2.03 2025/2026 level
14|known:2.04 2022/2023 level
-13|known:2.05 2033/2034 level
8|known:2.05 None level
18|known:2.06 2024 level
-11|known:2.06 None level
12|known:2.1 1992 level
21|known:2.1 2010 level
47|known:2.1 2020 level
-52|known:2.1 2021 level
-46|known:2.1 2023 level
76|known:2.1 2024 level
44|known:2.1 2025 level
-51|known:2.1 2026 level
8|known:2.1 2026 no
-32|known:2.1 2026-12 level
11|known:2.1 2026/2027 level
-14|known:2.1 2027 level
-17|known:2.1 2028 level
-34|known:2.1 2029 aim
21|known:2.1 2030 aim
-11|known:2.1 2030 level
-8|known:2.1 2032 aim
36|known:2.1 2033/2034 level
-36|known:2.1 2035 aim
-45|known:2.1 FY2022 level
-9|known:2.1 FY2025 level
25|known:2.1 FY2026 aim
52|known:2.1 FY2026 level
37|known:2.1 FY2027 level
-12|known:2.1 FY2031 level
17|known:2.1 None aim
38|known:2.1 None level
14|known:2.12 2024 level
19|known:2.16 2025 level
-14|known:2.16 None level
-28|known:2.2 2001 level
22|known:2.2 2014 level
-12|known:2.2 2017 level
12|known:2.2 2021 level
32|known:2.2 2022 level
-17|known:2.2 2023 level
-27|known:2.2 2025 level
34|known:2.2 2026 level
-43|known:2.2 2027 level
-25|known:2.2 202X level
13|known:2.2 2030 level
-18|known:2.2 FY2025 level
10|known:2.2 FY2026 level
46|known:2.2 FY2027 level
-11|known:2.2 None no
27|known:2.25 2023 level
-37|known:2.25 None level
29|known:2.27 2023 level
-28|known:2.27 None level
-73|known:2.3 2023 level
90|known:2.3 2024 level
-21|known:2.3 2025 level
-21|known:2.3 2025/2026 level
46|known:2.3 2026/2027 level
20|known:2.3 2029/2030 level
-22|known:2.3 202X level
43|known:2.3 2030 level
30|known:2.3 2033/2034 level
-13|known:2.3 2035 level
-19|known:2.3 FY2025 level
-8|known:2.3 FY2027 aim
-22|known:2.3 None level
-64|known:2.32 2024 level
88|known:2.32 2025 level
-68|known:2.32 2026 level
46|known:2.32 None level
24|known:2.33 2024 level
32|known:2.33 2025 level
9|known:2.33 2033/2034 level
-39|known:2.33 None level
31|known:2.36 2018 level
43|known:2.36 2025/2026 level
-30|known:2.36 FY2025 level
-11|known:2.36 None level
-10|known:2.38 None level
-20|known:2.4 2014 level
-8|known:2.4 2015 level
-11|known:2.4 2016 level
-12|known:2.4 2022 level
11|known:2.4 2023 level
-20|known:2.4 2024 level
12|known:2.4 2025 aim
62|known:2.4 2025 level
-10|known:2.4 2025/2026 aim
98|known:2.4 2026 level
-14|known:2.4 2027 aim
-13|known:2.4 2027 level
-15|known:2.4 2029 level
-11|known:2.4 2030 aim
-14|known:2.4 2032/2033 aim
37|known:2.4 2033 aim
29|known:2.4 2033 level
42|known:2.4 2033/2034 aim
-44|known:2.4 2035 aim
-43|known:2.4 FY2025 level
-27|known:2.4 FY2026 level
16|known:2.4 FY2027 level
15|known:2.4 FY2030 level
29|known:2.4 None aim
-26|known:2.4 None level
13|known:2.4 None no
-37|known:2.42 2025 level
79|known:2.42 2026 level
-14|known:2.42 None level
-30|known:2.45 2024 level
47|known:2.45 2025 level
-9|known:2.45 FY2025 level
14|known:2.45 None level
18|known:2.5 198X level
14|known:2.5 2008 level
13|known:2.5 2010 level
-16|known:2.5 2018 level
-13|known:2.5 2022 level
41|known:2.5 2023 level
-8|known:2.5 2024 aim
18|known:2.5 2024 level
-23|known:2.5 2024-12 level
-26|known:2.5 2025 aim
-14|known:2.5 2025 level
-31|known:2.5 2025-21 aim
11|known:2.5 2025/2026 aim
29|known:2.5 2026 aim
-21|known:2.5 2026 level
-14|known:2.5 2026/2027 level
60|known:2.5 2027 aim
46|known:2.5 2027 level
40|known:2.5 2027-04 aim
-32|known:2.5 2028 aim
-29|known:2.5 2029 aim
23|known:2.5 2029 level
10|known:2.5 2029/2030 aim
-39|known:2.5 202X aim
-25|known:2.5 202X level
34|known:2.5 2030 level
-24|known:2.5 2031 aim
-18|known:2.5 2031 level
-11|known:2.5 2032 aim
-11|known:2.5 2034 aim
-67|known:2.5 2035 aim
31|known:2.5 203X aim
-24|known:2.5 FY2024 level
-21|known:2.5 FY2025 level
-34|known:2.5 FY2026 level
18|known:2.5 FY2026 no
11|known:2.5 FY2027 aim
11|known:2.5 FY2027 level
49|known:2.5 FY2028 aim
22|known:2.5 FY2028 level
20|known:2.5 FY2029 aim
14|known:2.5 FY2030 level
16|known:2.5 FY2031 aim
12|known:2.5 FY2032 aim
-15|known:2.5 FY2035 aim
39|known:2.5 None aim
28|known:2.5 None no
-9|known:2.52 2023-07 level
8|known:2.52 None level
10|known:2.55 2027 level
-12|known:2.55 None level
-24|known:2.6 1993 level
-8|known:2.6 2020 level
34|known:2.6 2023 level
60|known:2.6 2024 level
47|known:2.6 2025 level
-11|known:2.6 2025-04-10 level
-25|known:2.6 2026 level
45|known:2.6 2027 aim
48|known:2.6 2027 level
12|known:2.6 2027-04 aim
13|known:2.6 2028 aim
21|known:2.6 2029/2030 level
-11|known:2.6 2030 aim
-11|known:2.6 2035 level
-37|known:2.6 FY2025 level
-22|known:2.6 FY2026 level
-43|known:2.6 FY2027 level
10|known:2.6 FY2028 level
18|known:2.6 FY2029 level
88|known:2.6 FY2031 level
-51|known:2.6 None aim
30|known:2.7 2019 level
29|known:2.7 2021 level
48|known:2.7 2022 level
-20|known:2.7 2023 level
8|known:2.7 2024 level
-20|known:2.7 2025 level
-30|known:2.7 2025/2026 level
-9|known:2.7 2026 level
8|known:2.7 2030 level
-17|known:2.7 FY2024 level
8|known:2.7 FY2032 aim
30|known:2.7 None aim
17|known:2.7 None level
15|known:2.76 2029 level
-15|known:2.76 2032 level
84|known:2.8 1989 level
-62|known:2.8 1998 level
-11|known:2.8 199X level
48|known:2.8 2020 level
-18|known:2.8 2021 level
9|known:2.8 2023 level
17|known:2.8 2024 level
-10|known:2.8 2024/2025 level
48|known:2.8 2025 level
8|known:2.8 2025/2026 level
-9|known:2.8 2026 level
22|known:2.8 2026/2027 level
-30|known:2.8 2029 level
-17|known:2.8 202X level
30|known:2.8 2030 aim
18|known:2.8 2030 level
-12|known:2.8 2033 level
-16|known:2.8 2033/2034 level
-10|known:2.8 2035 aim
-8|known:2.8 FY2024 level
-43|known:2.8 FY2025 level
-20|known:2.8 FY2026 level
-22|known:2.8 FY2027 level
52|known:2.8 FY2030 level
-17|known:2.8 None aim
-21|known:2.84 2025 level
49|known:2.84 2026 level
-28|known:2.84 None level
-11|known:2.9 2014 level
12|known:2.9 2020 level
14|known:2.9 2022 aim
25|known:2.9 2025 level
-14|known:2.9 2026 level
21|known:2.9 2030 aim
34|known:2.9 2030 level
-23|known:2.9 2035 level
12|known:2.9 FY2026 level
-36|known:2.9 None aim
-37|known:2.9 None level
-16|known:2000 aim to-1999
-24|known:2000 level since-2025
-11|known:2000 level to-1999
10|known:2000/2001 level since-2025
-12|known:2001 level to-1999
-25|known:2001 level to-2024
-20|known:2002 aim since-2025
-11|known:2003 aim to-2013
9|known:2003 level since-2025
20|known:2003 level to-2013
-40|known:2004 level since-2025
11|known:2004 level to-2013
-27|known:2004 level to-2021
34|known:2005 level to-2013
-11|known:2005 level to-2024
-60|known:2006 level since-2025
-41|known:2006 level to-2013
-24|known:2006 level to-2024
-12|known:2007 aim to-2013
-25|known:2007 level to-2013
40|known:2008 aim since-2025
9|known:2008 level since-2025
-37|known:2008 level to-2013
-17|known:2009 level since-2025
-11|known:2009 level to-2024
-10|known:200X level to-2024
24|known:2010 level to-2024
-10|known:2011 level since-2025
18|known:2012 level since-2025
61|known:2012 level to-2013
-63|known:2012 level to-2021
-19|known:2012 level to-2024
-32|known:2013 aim since-2025
-16|known:2013 aim to-2013
39|known:2013 level since-2025
19|known:2013 level to-2013
35|known:2013 level to-2021
-44|known:2013 level to-2024
-39|known:2014 aim since-2025
-10|known:2014 aim to-2021
-12|known:2014 aim to-2024
61|known:2014 level since-2025
-22|known:2014 level to-2013
89|known:2014 level to-2021
-27|known:2015 aim to-2021
41|known:2015 level to-2021
-11|known:2015 no since-2025
43|known:2016 level since-2025
-22|known:2016 level to-2021
49|known:2016 level to-2024
-13|known:2017 aim to-2013
-14|known:2017 aim to-2021
20|known:2017 aim to-2024
-32|known:2017 level since-2025
-15|known:2017 level to-2021
-21|known:2017 level to-2024
20|known:2018 aim since-2025
13|known:2018 level since-2025
-13|known:2018 level to-2021
17|known:2018 level to-2024
-9|known:2019 aim since-2025
-15|known:2019 level since-2025
90|known:2019 level to-2021
28|known:2019-01 aim to-2021
-10|known:2019-11-29 level to-2021
26|known:201X level since-2025
-19|known:201X level to-2024
-9|known:2020 aim since-2025
20|known:2020 level to-2021
97|known:2020 level to-2024
23|known:2020/2021 aim to-2024
-10|known:2021 aim to-2024
-65|known:2022 aim since-2025
24|known:2022 aim to-2021
-16|known:2022 aim to-2024
-11|known:2022 level to-2021
103|known:2022 level to-2024
-10|known:2022 no to-2024
-30|known:2022-01/2022-03 level to-2024
-17|known:2022-02 aim to-2024
-10|known:2022-05 level to-2024
-14|known:2022-12 level to-2024
49|known:2022/2023 level to-2024
-46|known:2023 aim since-2025
57|known:2023 level since-2025
10|known:2023 level to-2021
68|known:2023 level to-2024
-43|known:2023-04/2023-06 level to-2024
-9|known:2023-07 level to-2024
-15|known:2023/2024 level to-2024
-12|known:2024 aim since-2025
-21|known:2024 aim to-2021
25|known:2024 aim to-2024
55|known:2024 level since-2025
-59|known:2024 level to-2021
74|known:2024 level to-2024
-14|known:2024 no since-2025
13|known:2024 no to-2024
-15|known:2024-01 aim to-2024
-81|known:2024-07/2024-12 level since-2025
-60|known:2024-12 level since-2025
-9|known:2024-23 aim since-2025
28|known:2024/2025 level since-2025
11|known:2024/2025 level to-2024
43|known:2025 aim since-2025
-9|known:2025 aim to-2021
-50|known:2025 aim to-2024
52|known:2025 level since-2025
46|known:2025 level to-2024
-17|known:2025-01 aim since-2025
-18|known:2025-01 level since-2025
-12|known:2025-01/2025-03 level since-2025
-10|known:2025-02 aim since-2025
-38|known:2025-03 aim since-2025
-15|known:2025-03 level since-2025
-8|known:2025-03-04 level since-2025
-22|known:2025-04 aim since-2025
-8|known:2025-04 level since-2025
-11|known:2025-04-10 level since-2025
-13|known:2025-05 aim since-2025
-26|known:2025-05 level since-2025
-47|known:2025-06 aim since-2025
-12|known:2025-06 level since-2025
-10|known:2025-06 level to-2024
-29|known:2025-06 no since-2025
-11|known:2025-06-25 aim since-2025
-22|known:2025-07 aim since-2025
-14|known:2025-07 level since-2025
-29|known:2025-07/2025-09 level since-2025
-24|known:2025-08 aim since-2025
-11|known:2025-08 level since-2025
-8|known:2025-08-13 level since-2025
-8|known:2025-08-15 level since-2025
-15|known:2025-08-19 aim since-2025
-9|known:2025-09 aim since-2025
-14|known:2025-09 level since-2025
-8|known:2025-10 aim since-2025
-9|known:2025-10 level since-2025
-11|known:2025-10 no since-2025
-28|known:2025-11 aim since-2025
-40|known:2025-12 level since-2025
-33|known:2025-21 aim since-2025
-10|known:2025-21 aim to-2024
-10|known:2025-22 aim since-2025
-30|known:2025-22 level since-2025
-18|known:2025-23 aim since-2025
-8|known:2025-23 level since-2025
34|known:2025/2026 aim since-2025
81|known:2025/2026 level since-2025
60|known:2026 aim since-2025
70|known:2026 aim to-2024
93|known:2026 level since-2025
-12|known:2026 level to-2024
14|known:2026 no since-2025
-18|known:2026-01 aim since-2025
-24|known:2026-01 level since-2025
-11|known:2026-01/2026-03 level since-2025
67|known:2026-03 aim since-2025
39|known:2026-03 level since-2025
9|known:2026-03 no since-2025
-18|known:2026-03-12 level since-2025
-23|known:2026-04 aim since-2025
-8|known:2026-04-27 level since-2025
-35|known:2026-05 aim since-2025
-9|known:2026-05-30 level since-2025
-16|known:2026-06 aim since-2025
-40|known:2026-12 aim since-2025
-33|known:2026-12 level since-2025
-32|known:2026-21 level since-2025
-14|known:2026-24 aim since-2025
18|known:2026/2027 aim since-2025
129|known:2026/2027 level since-2025
56|known:2026/2029 aim since-2025
73|known:2026/2030 aim since-2025
90|known:2027 aim to-2024
12|known:2027 level since-2025
8|known:2027 level to-2024
52|known:2027 no since-2025
-30|known:2027 no to-2024
-29|known:2027-01 aim since-2025
36|known:2027-04 aim since-2025
-12|known:2027-04 level since-2025
9|known:2027/2028 aim since-2025
-19|known:2028 aim since-2025
72|known:2028 aim to-2024
88|known:2028 level since-2025
-27|known:2028 level to-2024
43|known:2028 no since-2025
18|known:2028-03 aim since-2025
12|known:2028-03 aim to-2024
-25|known:2029 aim since-2025
-41|known:2029 aim to-2024
24|known:2029 level since-2025
-27|known:2029 level to-2024
35|known:2029 no since-2025
13|known:2029/2030 aim since-2025
29|known:2029/2030 level since-2025
-9|known:2029/2030 level to-2024
-21|known:202X aim since-2025
29|known:202X aim to-2024
-103|known:202X level since-2025
-47|known:202X level to-2024
-24|known:202X no since-2025
110|known:2030 aim to-2024
39|known:2030 level since-2025
-28|known:2030 level to-2024
64|known:2030 no since-2025
10|known:2030/2031 aim since-2025
32|known:2031 aim since-2025
16|known:2031 aim to-2021
-10|known:2031 aim to-2024
35|known:2031 level since-2025
-16|known:2031 no since-2025
94|known:2032 aim since-2025
-18|known:2032 aim to-2024
14|known:2032 level since-2025
9|known:2032 level to-2024
-20|known:2032/2033 level since-2025
36|known:2033 aim since-2025
11|known:2033 aim to-2024
-19|known:2033 level to-2024
12|known:2033/2034 aim since-2025
13|known:2033/2034 aim to-2024
27|known:2033/2034 level to-2024
-41|known:2034 aim to-2024
-24|known:2034 level since-2025
-10|known:2034 level to-2024
33|known:2034/2035 level since-2025
35|known:2035 aim since-2025
-42|known:2035 level since-2025
69|known:2036 aim since-2025
8|known:203X aim to-2021
-10|known:203X aim to-2024
9|known:203X no since-2025
-22|known:2040 aim to-2024
-20|known:2055 level to-2024
-8|known:205X level to-2024
13|known:26 2025 level
-10|known:26 None level
11|known:27 2026 level
14|known:27.2 2026 level
-61|known:2E+1 2025 level
23|known:2E+1 None level
19|known:2E+1-3E+1 None level
-27|known:3 1976 level
38|known:3 1986 level
11|known:3 198X level
20|known:3 1990 level
9|known:3 1992 aim
16|known:3 1997 aim
21|known:3 1998 aim
14|known:3 1998 no
-16|known:3 2000 aim
38|known:3 2008 aim
-19|known:3 2009 level
-16|known:3 2013 aim
-9|known:3 2014 level
8|known:3 2015 aim
20|known:3 2017 aim
-12|known:3 2018 aim
-44|known:3 2022 level
-22|known:3 2023 aim
-43|known:3 2024 aim
-38|known:3 2024 level
31|known:3 2025 aim
19|known:3 2025 level
-33|known:3 2025-03 aim
-16|known:3 2025-04 aim
-11|known:3 2025-06 aim
-10|known:3 2025-06 level
-8|known:3 2025-07 aim
-15|known:3 2025/2026 aim
-20|known:3 2026 aim
45|known:3 2026 level
-8|known:3 2026 no
-45|known:3 2026-03 aim
-18|known:3 2026-05 aim
-9|known:3 2026-05-30 level
-23|known:3 2026-12 aim
13|known:3 2026/2027 aim
-55|known:3 2027 aim
18|known:3 2027 no
-12|known:3 2027-04 aim
33|known:3 2029 aim
20|known:3 2029 no
54|known:3 202X aim
86|known:3 2030 aim
13|known:3 2030 level
23|known:3 2031 aim
39|known:3 2031 level
-15|known:3 2031 no
75|known:3 2032 level
42|known:3 2033 aim
21|known:3 2034 aim
-30|known:3 2035 aim
-24|known:3 2036 aim
-26|known:3 FY2025 aim
18|known:3 FY2026 level
-50|known:3 FY2027 aim
-16|known:3 FY2027 level
62|known:3 FY2030 aim
69|known:3 FY2031 aim
67|known:3 FY2032 aim
39|known:3 FY2035 aim
12|known:3 None aim
16|known:3 None no
-11|known:3-3.5 2026 aim
18|known:3-3.5 None aim
25|known:3.1 1986 level
-10|known:3.1 2024 level
41|known:3.1 2025 level
9|known:3.1 2026 aim
-42|known:3.1 2027 level
-19|known:3.1 FY1987 level
14|known:3.1 FY2023 level
-14|known:3.1 FY2025 level
-9|known:3.1 FY2027 level
-11|known:3.1 None aim
19|known:3.1 None level
12|known:3.12 2032 level
-8|known:3.12 2035 level
45|known:3.2 1998 level
-11|known:3.2 2003 aim
-9|known:3.2 2014 level
-8|known:3.2 2020 aim
24|known:3.2 2021 level
-19|known:3.2 2022 level
12|known:3.2 2025 aim
86|known:3.2 2025 level
-22|known:3.2 2026 level
-11|known:3.2 2027 level
9|known:3.2 2029 aim
-14|known:3.2 2029 level
8|known:3.2 2030 level
-13|known:3.2 2035 aim
-54|known:3.2 FY2025 level
-12|known:3.2 None aim
-47|known:3.2 None level
33|known:3.22 2025 level
-20|known:3.22 None level
-12|known:3.3 2022 level
-17|known:3.3 2024 level
10|known:3.3 2025 level
31|known:3.3 2026 aim
22|known:3.3 2026 level
-12|known:3.3 2027 level
10|known:3.3 2028 level
-12|known:3.3 2030 aim
60|known:3.3 FY2026 level
-15|known:3.3 None aim
-16|known:3.3 None level
-14|known:3.32 2025 level
30|known:3.32 2026 aim
31|known:3.32 2026 level
-22|known:3.32 None aim
-13|known:3.32 None level
17|known:3.35 2025 level
36|known:3.38 2024 level
-32|known:3.38 None level
13|known:3.4 2016 level
-40|known:3.4 2020 level
-42|known:3.4 2023 level
108|known:3.4 2024 level
13|known:3.4 2025 level
-18|known:3.4 2026 level
-9|known:3.4 2027 aim
9|known:3.4 2027 level
-11|known:3.4 FY1978 level
-9|known:3.4 FY2024 level
-19|known:3.4 None aim
17|known:3.4 None level
21|known:3.43 2024 level
-19|known:3.43 None level
-14|known:3.45 2026 level
18|known:3.45 None level
-10|known:3.5 2006 level
-15|known:3.5 2014 level
29|known:3.5 2018 level
51|known:3.5 2021 level
36|known:3.5 2022 level
-12|known:3.5 2024 aim
-61|known:3.5 2024 level
-43|known:3.5 2025 aim
-27|known:3.5 2025 level
-8|known:3.5 2025-01 aim
-27|known:3.5 2025-06 aim
-22|known:3.5 2025-06 no
-27|known:3.5 2025-11 aim
-8|known:3.5 2025-21 aim
-41|known:3.5 2026 aim
-20|known:3.5 2026 level
10|known:3.5 2026 no
-20|known:3.5 2026-03 aim
-16|known:3.5 2026-05 aim
-11|known:3.5 2026-06 aim
-63|known:3.5 2027 aim
-22|known:3.5 2028 aim
21|known:3.5 2029 aim
19|known:3.5 2029 no
-14|known:3.5 202X no
34|known:3.5 2030 aim
51|known:3.5 2030 no
-9|known:3.5 2031 aim
23|known:3.5 2031 level
74|known:3.5 2032 aim
-23|known:3.5 2032 level
-11|known:3.5 2033 aim
199|known:3.5 2035 aim
17|known:3.5 2035 level
-26|known:3.5 2035 no
90|known:3.5 2036 aim
18|known:3.5 203X no
-20|known:3.5 FY2021 level
-23|known:3.5 FY2025 aim
-8|known:3.5 FY2026 aim
19|known:3.5 FY2026 no
-28|known:3.5 FY2027 aim
-24|known:3.5 FY2027 level
11|known:3.5 FY2030 aim
-26|known:3.5 FY2031 aim
-19|known:3.5 FY2032 aim
22|known:3.5 FY2033 aim
41|known:3.5 FY2035 aim
60|known:3.5 None aim
-27|known:3.5 None level
12|known:3.5 None no
-38|known:3.6 2016 level
22|known:3.6 2021 level
-9|known:3.6 2023 level
22|known:3.6 2027 level
-61|known:3.6 None level
15|known:3.7 2025 level
10|known:3.7 2026 aim
-36|known:3.7 2026 level
-9|known:3.7 None aim
22|known:3.8 2013 level
-10|known:3.8 2024 aim
-10|known:3.8 2025-08 aim
-15|known:3.8 2026 aim
49|known:3.8 None aim
33|known:3.8 None level
-10|known:3.9 2014 level
8|known:3.9 2023 level
-13|known:3.9 2024 level
15|known:3.9 2027 level
8|known:31 2025 level
-12|known:34 2021 level
35|known:34 2022 level
41|known:34 2024 level
-51|known:34 None level
26|known:37 2023 level
-18|known:37 None level
8|known:3E+1 1975 level
-20|known:3E+1 2025 level
12|known:3E+1 2026 level
21|known:3E+1 None level
31|known:4 1989 level
-10|known:4 1992 level
-9|known:4 2014 level
39|known:4 2023 aim
-14|known:4 2023 level
-35|known:4 2024 aim
-21|known:4 2025 aim
37|known:4 2025 level
49|known:4 2026 aim
-11|known:4 2026 level
17|known:4 2027 aim
30|known:4 2028 aim
29|known:4 2029 aim
-20|known:4 2035 aim
82|known:4 FY1995 aim
11|known:4 FY2027 aim
-23|known:4 None aim
21|known:4 None level
13|known:4-5 None level
-8|known:4.1 1989 level
-28|known:4.1 2013 level
-25|known:4.1 2021 level
65|known:4.1 2024 level
25|known:4.12 2024 level
-17|known:4.12 None level
17|known:4.2 2024 level
10|known:4.3 2025 level
-10|known:4.3 None level
25|known:4.4 2022 level
-25|known:4.4 2024 level
-14|known:4.4 None level
23|known:4.48 2025 level
-9|known:4.48 None level
21|known:4.5 2022 level
-34|known:4.5 2024 level
47|known:4.5 2025 level
11|known:4.5 2026 aim
12|known:4.5 2027 aim
-61|known:4.5 None aim
8|known:4.5 None level
-9|known:4.6 2026 level
-15|known:4.6 None aim
-21|known:4.7 2024 level
14|known:4.7 2025 aim
12|known:4.7 2025 level
-20|known:4.7 2026 level
32|known:4.7 2027 level
12|known:4.7 FY2027 level
-10|known:4.7 None aim
10|known:4.7 None level
10|known:4.8 2024 level
-17|known:4.8 2025 level
41|known:4.8 2026 level
-25|known:4.8 None level
35|known:4.87 2026 aim
-32|known:4.87 None aim
12|known:4.9 1979 level
12|known:4.9 2009 level
-12|known:4.9 2024 level
55|known:4.9 2026 aim
17|known:4.9 2026 level
-12|known:4.9 None aim
-29|known:4.9 None level
19|known:4.9-16.9 None level
8|known:4.91 2026 level
41|known:4E+1 2025 level
31|known:5 197X level
23|known:5 1986 level
-37|known:5 198X level
-13|known:5 2024 aim
-34|known:5 2024 level
-59|known:5 2025 aim
-72|known:5 2025 level
-16|known:5 2025 no
-31|known:5 2025-06 aim
-9|known:5 2025-06-25 aim
-19|known:5 2026 aim
-28|known:5 2026 level
55|known:5 2027 aim
13|known:5 2027 level
57|known:5 2028 aim
68|known:5 2028 level
-27|known:5 2029 aim
-10|known:5 202X no
108|known:5 2030 aim
14|known:5 2030 no
-14|known:5 2031 aim
-38|known:5 2032 aim
105|known:5 2035 aim
39|known:5 2035 no
36|known:5 2036 aim
-21|known:5 FY1978 level
-41|known:5 FY2025 aim
-28|known:5 FY2026 aim
40|known:5 None aim
20|known:5 None level
12|known:5 None no
-9|known:5-6 2026 aim
82|known:5-6 2026/2030 aim
-57|known:5-6 2030 aim
13|known:5.1 2025 level
19|known:5.1 2026 level
-35|known:5.1 None level
9|known:5.2 1980 level
-9|known:5.2 None level
15|known:5.3 1984 level
19|known:5.3 2024 level
-58|known:5.3 None level
16|known:5.38 2026 level
-11|known:5.38 None level
-17|known:5.4 2025 level
-8|known:5.4 2026 aim
37|known:5.4 2026 level
71|known:5.4 2026/2029 aim
-43|known:5.4 2029 aim
-26|known:5.4 2030 aim
-10|known:5.4 2035 aim
30|known:5.4 None aim
8|known:5.5 1990 level
-19|known:5.5 2025 level
31|known:5.5 2026 level
-18|known:5.5 2030 aim
21|known:5.5 None aim
10|known:5.5 None level
13|known:5.6 2024 level
-24|known:5.6 None level
32|known:5.9 2023 level
-9|known:5.9 None level
-27|known:6 1976 level
-8|known:6 1977 level
28|known:6 1980 level
21|known:6 1986 level
58|known:6 1988 level
84|known:6 198X level
15|known:6 2024 level
-44|known:6 2025 level
-11|known:6 2035 aim
-13|known:6 FY1987 level
-12|known:6 FY1988 level
-20|known:6 FY2026 level
24|known:6 None aim
30|known:6 None level
10|known:6 None no
66|known:6.2 2025 level
-45|known:6.2 2026 level
-25|known:6.2 None level
37|known:6.3 None level
63|known:6.5 1987 level
28|known:6.5 2025 level
-18|known:6.5 FY1987 level
-69|known:6.5 None level
-10|known:6.6 None level
-26|known:6.8 1979 level
20|known:6.8 2024 level
19|known:6.9 None level
-20|known:7 2023 level
25|known:7 2024 level
-38|known:7 None aim
23|known:7 None level
-9|known:7.1 2023 level
39|known:7.1 2024 level
-38|known:7.1 None level
12|known:7.3 2024 level
-10|known:7.3 None level
-9|known:7.4 None level
15|known:7.5 2025 level
-14|known:7.5 None level
30|known:7.8 2025 level
-23|known:7.8 None level
75|known:8 2025 level
-9|known:8 2025-01 level
-21|known:8 2026 level
-118|known:8 None level
54|known:8.8 2024 level
-10|known:8.8 2026 level
-38|known:8.8 None level
10|known:9 198X level
-25|known:9 2024 level
25|known:9 None level
90|known:AFG None level
8|known:AGO 1.3 None level
-29|known:AGO 2027 aim
32|known:AGO None aim
8|known:AGO None level
15|known:ALB 2025 level
11|known:ALLIES 0.25 None aim
35|known:ALLIES 198X aim
-9|known:ALLIES 2 2025 aim
14|known:ALLIES 2 None aim
-18|known:ALLIES 2025 aim
-20|known:ALLIES 2026 aim
35|known:ALLIES 3.5 None aim
36|known:ALLIES 5 None aim
68|known:ALLIES None aim
26|known:ARG 0.5 None level
-23|known:ARG 1.5 None aim
12|known:ARG 1982 level
-21|known:ARG 198X level
-9|known:ARG 2026 level
-17|known:ARG None aim
21|known:ARG None level
21|known:ARM 2028 aim
-19|known:ARM None aim
-12|known:ARM None level
83|known:AUS 0.15 None level
11|known:AUS 1.5 None aim
24|known:AUS 1.9 2023 level
31|known:AUS 1.9 2024 level
-41|known:AUS 1.9 None level
-29|known:AUS 1949 level
26|known:AUS 1984 level
18|known:AUS 198X level
-33|known:AUS 2 2013 aim
28|known:AUS 2 2020/2021 aim
9|known:AUS 2 2021 aim
25|known:AUS 2 2022 level
56|known:AUS 2 2023 aim
13|known:AUS 2 2023/2024 level
28|known:AUS 2 2024 level
-39|known:AUS 2 2025 level
9|known:AUS 2 2025/2026 level
-20|known:AUS 2 2033/2034 level
-41|known:AUS 2 FY2025 level
-18|known:AUS 2 None aim
63|known:AUS 2 None level
8|known:AUS 2.02 2024/2025 level
-11|known:AUS 2.02 2033/2034 level
16|known:AUS 2.02 None level
9|known:AUS 2.03 2025/2026 level
-13|known:AUS 2.05 2033/2034 level
9|known:AUS 2.05 None level
-19|known:AUS 2.1 2026 level
11|known:AUS 2.1 2026/2027 level
-18|known:AUS 2.1 2028 level
43|known:AUS 2.1 2033/2034 level
-11|known:AUS 2.1 FY2027 level
-14|known:AUS 2.1 None level
28|known:AUS 2.2 None aim
-23|known:AUS 2.2 None level
22|known:AUS 2.3 2029/2030 level
32|known:AUS 2.3 2033/2034 level
-8|known:AUS 2.3 FY2027 aim
-11|known:AUS 2.3 None aim
-29|known:AUS 2.3 None level
-8|known:AUS 2.33 2024 level
9|known:AUS 2.33 2033/2034 level
-10|known:AUS 2.4 2025/2026 aim
-11|known:AUS 2.4 2030 aim
-14|known:AUS 2.4 2032/2033 aim
37|known:AUS 2.4 2033 aim
30|known:AUS 2.4 2033 level
42|known:AUS 2.4 2033/2034 aim
-44|known:AUS 2.4 2035 aim
29|known:AUS 2.4 None aim
-30|known:AUS 2.4 None level
33|known:AUS 2.5 2030 aim
-26|known:AUS 2.5 2035 aim
81|known:AUS 2.8 2025 level
8|known:AUS 2.8 2025/2026 level
-28|known:AUS 2.8 2026 level
-12|known:AUS 2.8 2033 level
-10|known:AUS 2.8 2033/2034 level
-49|known:AUS 2.8 FY2026 level
23|known:AUS 2.8 None level
-11|known:AUS 2009 level
-33|known:AUS 2013 aim
27|known:AUS 2020/2021 aim
9|known:AUS 2021 aim
29|known:AUS 2022 level
55|known:AUS 2023 aim
-34|known:AUS 2024 aim
34|known:AUS 2024 level
-22|known:AUS 2025 aim
26|known:AUS 2025 level
-11|known:AUS 2025-03 level
-8|known:AUS 2025-06 no
-11|known:AUS 2025-07 level
-8|known:AUS 2025-09 level
-14|known:AUS 2025/2026 aim
26|known:AUS 2025/2026 level
-55|known:AUS 2026 level
-9|known:AUS 2026-04 aim
-13|known:AUS 2026-05 aim
29|known:AUS 2026/2027 level
16|known:AUS 2028 aim
-18|known:AUS 2028 level
-23|known:AUS 2029 aim
22|known:AUS 2029/2030 level
-12|known:AUS 202X aim
-25|known:AUS 202X level
-14|known:AUS 202X no
-33|known:AUS 2030 aim
-15|known:AUS 2030 level
12|known:AUS 2030 no
10|known:AUS 2030/2031 aim
9|known:AUS 2031 aim
-13|known:AUS 2032/2033 aim
71|known:AUS 2033 aim
34|known:AUS 2033/2034 aim
72|known:AUS 2033/2034 level
16|known:AUS 2034 aim
-28|known:AUS 2035 aim
-12|known:AUS 2036 aim
28|known:AUS 203X aim
-20|known:AUS 2055 level
-8|known:AUS 205X level
-14|known:AUS 3 2025 aim
-13|known:AUS 3 2026-05 aim
22|known:AUS 3 2028 aim
-27|known:AUS 3 2029 aim
-12|known:AUS 3 202X aim
-63|known:AUS 3 2030 aim
45|known:AUS 3 2033 aim
70|known:AUS 3 2035 aim
-12|known:AUS 3 2036 aim
9|known:AUS 3 203X aim
13|known:AUS 3 None aim
-23|known:AUS 3 None level
-8|known:AUS 3.5 2025-06 no
-14|known:AUS 3.5 202X no
8|known:AUS 3.5 2030 aim
12|known:AUS 3.5 2030 no
9|known:AUS 3.5 2031 aim
-23|known:AUS 3.5 2035 aim
24|known:AUS 3.5 None aim
15|known:AUS 3.5 None no
-41|known:AUS FY2025 level
-49|known:AUS FY2026 level
-9|known:AUS FY2027 aim
-36|known:AUS FY2027 level
69|known:AUS None aim
56|known:AUS None level
18|known:AUS None no
28|known:AUS+JPN+KOR 2030 aim
-23|known:AUS+JPN+KOR None aim
10|known:AUT 2 2032 aim
-8|known:AUT 2 None aim
8|known:AUT 2025 level
10|known:AZE 5 None level
9|known:BEL 1.2 None level
53|known:BEL 1.3 2024 level
-9|known:BEL 1.3 2025 level
-29|known:BEL 1.3 2025-22 level
-12|known:BEL 1.3 2030 level
32|known:BEL 1.3 None level
53|known:BEL 2 2025 aim
41|known:BEL 2 2025 level
-23|known:BEL 2 2029 aim
40|known:BEL 2 2029 level
-9|known:BEL 2 2034 aim
-21|known:BEL 2 None aim
-78|known:BEL 2 None level
-10|known:BEL 2 None no
8|known:BEL 2022 level
43|known:BEL 2024 level
49|known:BEL 2025 aim
23|known:BEL 2025 level
-29|known:BEL 2025-22 level
40|known:BEL 2029 level
-12|known:BEL 2030 level
8|known:BEL 3.5 None aim
-41|known:BEL None aim
-49|known:BEL None level
-17|known:BEL None no
9|known:BEL+ESP 2 2025 level
-9|known:BEL+ESP 2 None level
9|known:BEL+ESP 2025 level
-27|known:BEL+ESP None level
-64|known:BEL+ESP+PRT 2 None level
-64|known:BEL+ESP+PRT None level
-18|known:BEL+ITA 2 None aim
-18|known:BEL+ITA None aim
-19|known:BGR 2.2 None level
18|known:BGR 2025 level
-10|known:BGR 2028 aim
21|known:BGR 2035 aim
-12|known:BGR 3.5 2028 aim
21|known:BGR 3.5 2035 aim
-10|known:BGR 3.5 None aim
-15|known:BGR None aim
-27|known:BGR None level
36|known:BHR 3.1 None level
36|known:BHR None level
-14|known:BOL None level
63|known:BRN None level
18|known:CAN 1 2013 level
-14|known:CAN 1 None level
27|known:CAN 1.3 2022 level
-26|known:CAN 1.3 None level
14|known:CAN 1.33 2023 level
-8|known:CAN 1.33 2024 level
-19|known:CAN 1.33 2029/2030 level
14|known:CAN 1.33 None level
-23|known:CAN 1.37 2014 level
76|known:CAN 1.37 2024 level
-24|known:CAN 1.37 2032 level
-29|known:CAN 1.37 FY2025 level
16|known:CAN 1.37 None level
40|known:CAN 1.38 2023 level
-66|known:CAN 1.38 2024 level
34|known:CAN 1.38 None level
21|known:CAN 1.4 2024 level
-13|known:CAN 1.4 2025/2026 level
-17|known:CAN 1.4 FY2025 level
16|known:CAN 1.4 None level
-23|known:CAN 1.45 2024 level
-8|known:CAN 1.45 FY2025 level
45|known:CAN 1.45 None level
-18|known:CAN 1.47 2024 level
-10|known:CAN 1.5 2035 aim
12|known:CAN 1.5 None aim
-43|known:CAN 1.6 None level
76|known:CAN 1953 level
18|known:CAN 2 2025 aim
13|known:CAN 2 2025 level
50|known:CAN 2 2025/2026 aim
15|known:CAN 2 2026-03 aim
-19|known:CAN 2 2026-03 level
-43|known:CAN 2 2027 aim
28|known:CAN 2 2030 aim
-12|known:CAN 2 2032 aim
11|known:CAN 2 FY2025 level
-22|known:CAN 2 None aim
11|known:CAN 2 None no
-22|known:CAN 2.1 None level
-8|known:CAN 2001 level
18|known:CAN 2013 level
-14|known:CAN 2014 level
33|known:CAN 2022 level
56|known:CAN 2023 level
-34|known:CAN 2024 level
16|known:CAN 2025 aim
-65|known:CAN 2025 level
-8|known:CAN 2025-06 aim
50|known:CAN 2025/2026 aim
32|known:CAN 2026 aim
28|known:CAN 2026 level
-20|known:CAN 2026-03 level
-43|known:CAN 2027 aim
-15|known:CAN 2027 level
16|known:CAN 2027 no
-16|known:CAN 2029 aim
37|known:CAN 2030 aim
8|known:CAN 2030 no
-29|known:CAN 2032 aim
11|known:CAN 2032 level
40|known:CAN 2035 aim
-11|known:CAN 2035 level
8|known:CAN 3 2031 aim
-9|known:CAN 3 2035 aim
10|known:CAN 3.5 2030 aim
8|known:CAN 3.5 2030 no
40|known:CAN 3.5 2035 aim
-30|known:CAN 3.5 None aim
-11|known:CAN 5 2032 aim
28|known:CAN 5 2035 aim
-9|known:CAN 5 None no
-15|known:CAN FY2025 aim
16|known:CAN FY2026 level
-20|known:CAN None aim
-33|known:CAN None level
-22|known:CHE 0.7 1990 level
26|known:CHE 0.7 None level
13|known:CHE 0.74 None level
-31|known:CHE 0.8 None no
-9|known:CHE 1 2028 aim
-11|known:CHE 1 2030 aim
54|known:CHE 1 2032 aim
10|known:CHE 1 2035 aim
-45|known:CHE 1 None aim
-16|known:CHE 1.5 2030 aim
-16|known:CHE 1.5 2032 aim
37|known:CHE 1.5 None aim
-16|known:CHE 2 2032 aim
17|known:CHE 2 None aim
37|known:CHE 2019 level
-26|known:CHE 2022 level
-12|known:CHE 2024 level
-11|known:CHE 2028 aim
37|known:CHE 2028 no
-26|known:CHE 2030 aim
-9|known:CHE 2030 level
15|known:CHE 2032 aim
9|known:CHE 2035 aim
17|known:CHE None aim
14|known:CHE None level
-38|known:CHE None no
22|known:CHL 1.5 2025 level
-24|known:CHL 1.5 2026 level
32|known:CHL 1.6 None level
-32|known:CHL 2019 level
22|known:CHL 2025 level
-24|known:CHL 2026 level
30|known:CHL None level
-29|known:CHN 1.2 2023 level
-18|known:CHN 1.2 2023/2024 level
35|known:CHN 1.2 2024 level
29|known:CHN 1.2 None level
13|known:CHN 1.3 2013 level
27|known:CHN 1.3 2017 level
31|known:CHN 1.3 2022 level
-40|known:CHN 1.3 2023 level
-9|known:CHN 1.3 2024 level
8|known:CHN 1.3 2025 level
-11|known:CHN 1.3 2026 level
54|known:CHN 1.3 None level
-20|known:CHN 1.4 None level
-10|known:CHN 1.5 2021 level
-22|known:CHN 1.5 2023 level
-14|known:CHN 1.5 2024 level
-14|known:CHN 1.5 2025 level
-19|known:CHN 1.5 2026 level
-8|known:CHN 1.5 FY2025 level
76|known:CHN 1.5 None level
-10|known:CHN 1.7 1976 level
21|known:CHN 1.7 2020 level
54|known:CHN 1.7 2021 level
-24|known:CHN 1.7 2022 level
37|known:CHN 1.7 2024 level
37|known:CHN 1.7 2025 level
15|known:CHN 1.7 2026 level
-26|known:CHN 1.7 FY2021 level
-30|known:CHN 1.7 FY2025 level
-19|known:CHN 1.7 FY2027 level
-20|known:CHN 1.7 None level
-37|known:CHN 1.8 None level
-10|known:CHN 1976 level
-11|known:CHN 2 2024 level
-10|known:CHN 2 2026 level
38|known:CHN 2 None level
19|known:CHN 2.3 None level
-32|known:CHN 2012 level
21|known:CHN 2014 level
27|known:CHN 2017 level
30|known:CHN 2020 level
45|known:CHN 2021 level
-101|known:CHN 2023 level
-20|known:CHN 2023/2024 level
50|known:CHN 2024 level
37|known:CHN 2025 level
-26|known:CHN 2026 level
-11|known:CHN 2027 level
-18|known:CHN 4 2024 level
17|known:CHN 4 None level
-15|known:CHN FY2018 level
-26|known:CHN FY2021 level
-46|known:CHN FY2025 level
-22|known:CHN FY2027 level
113|known:CHN None level
-19|known:CMR None level
23|known:COL 2016 level
-21|known:COL 2024 level
-8|known:COL 2026 aim
-22|known:COL 3.1 2024 level
8|known:COL None aim
-59|known:CRI 1948 level
59|known:CRI None level
-9|known:CUB 2.9 None level
11|known:CUB 2020 level
-8|known:CUB None level
24|known:CYP 2024 level
-29|known:CYP None level
-18|known:CZE 2 2024 aim
-39|known:CZE 2 2024 level
9|known:CZE 2 2025 level
-11|known:CZE 2 2027 aim
33|known:CZE 2 None aim
31|known:CZE 2 None level
34|known:CZE 2.5 202X aim
-34|known:CZE 2.5 None aim
-18|known:CZE 2024 aim
9|known:CZE 2025 level
-11|known:CZE 2027 aim
-11|known:CZE 2029 aim
34|known:CZE 202X aim
11|known:CZE 2030 aim
15|known:CZE 3 2030 aim
-14|known:CZE 3 None aim
-9|known:CZE None no
12|known:DEU 1 None level
8|known:DEU 1 None no
81|known:DEU 1.2 2014 level
11|known:DEU 1.2 2016 level
50|known:DEU 1.2 2018 level
-64|known:DEU 1.2 2024 level
38|known:DEU 1.3 2013 level
-37|known:DEU 1.3 2024 level
-24|known:DEU 1.3 None level
12|known:DEU 1.36 None level
14|known:DEU 1.38 2019 level
-14|known:DEU 1.38 None level
9|known:DEU 1.4 None level
39|known:DEU 1.5 2021 level
-22|known:DEU 1.5 2022 level
-15|known:DEU 1.5 2023 level
11|known:DEU 1.5 2024 aim
-16|known:DEU 1.5 2029 aim
13|known:DEU 1.5 None aim
-8|known:DEU 1.5 None level
34|known:DEU 1.57 2023 level
-38|known:DEU 1.57 2024 level
13|known:DEU 1.57 None level
45|known:DEU 1.6 2023 level
-42|known:DEU 1.6 None level
45|known:DEU 1.9 2024 level
-25|known:DEU 1.9 None level
46|known:DEU 1936 level
-32|known:DEU 1976 level
11|known:DEU 1977 level
25|known:DEU 1986 level
56|known:DEU 1989 level
38|known:DEU 1991 level
17|known:DEU 1992 level
19|known:DEU 1997 level
22|known:DEU 1998 level
-9|known:DEU 199X level
38|known:DEU 2 1991 level
-14|known:DEU 2 2014 level
-17|known:DEU 2 2022-02 aim
-11|known:DEU 2 2023 level
48|known:DEU 2 2024 aim
11|known:DEU 2 2024 level
-28|known:DEU 2 2027 aim
18|known:DEU 2 202X aim
-10|known:DEU 2 2030 aim
16|known:DEU 2 2031 aim
-35|known:DEU 2 203X aim
41|known:DEU 2 None aim
14|known:DEU 2.01 2024 level
16|known:DEU 2.1 1992 level
-62|known:DEU 2.1 2023 level
72|known:DEU 2.1 2024 level
14|known:DEU 2.12 2024 level
23|known:DEU 2.3 2025 level
-17|known:DEU 2.3 None level
12|known:DEU 2.4 2025 aim
25|known:DEU 2.4 2025 level
-11|known:DEU 2.4 None aim
25|known:DEU 2.4 None level
-18|known:DEU 2.8 2025 level
22|known:DEU 2.8 2026 level
-36|known:DEU 2.8 2029 level
10|known:DEU 2.8 None aim
-16|known:DEU 2.8 None level
-10|known:DEU 2005 level
-27|known:DEU 2006 level
39|known:DEU 2013 level
92|known:DEU 2014 level
11|known:DEU 2016 level
44|known:DEU 2018 level
13|known:DEU 2019 level
39|known:DEU 2021 level
-21|known:DEU 2022 level
-17|known:DEU 2022-02 aim
-67|known:DEU 2023 level
52|known:DEU 2024 aim
-55|known:DEU 2024 level
10|known:DEU 2025 aim
-10|known:DEU 2025 level
-8|known:DEU 2025-01 aim
-22|known:DEU 2027 aim
73|known:DEU 2027 level
76|known:DEU 2029 aim
-15|known:DEU 2029 level
17|known:DEU 202X aim
-29|known:DEU 2030 aim
-17|known:DEU 2032 aim
-39|known:DEU 2035 aim
-36|known:DEU 203X aim
-26|known:DEU 3 1976 level
-11|known:DEU 3 2024 level
-14|known:DEU 3 2025 level
46|known:DEU 3 2027 level
11|known:DEU 3 None aim
21|known:DEU 3 None level
9|known:DEU 3 None no
25|known:DEU 3.1 1986 level
30|known:DEU 3.1 2027 level
-19|known:DEU 3.1 FY1987 level
-28|known:DEU 3.1 None level
-14|known:DEU 3.2 2029 level
-12|known:DEU 3.2 None level
35|known:DEU 3.3 None level
-11|known:DEU 3.4 FY1978 level
13|known:DEU 3.4 None level
-8|known:DEU 3.5 2025-01 aim
88|known:DEU 3.5 2029 aim
9|known:DEU 3.5 2029 level
-13|known:DEU 3.5 2031 aim
-34|known:DEU 3.5 2035 aim
-20|known:DEU 3.5 None aim
29|known:DEU 4 2029 aim
-29|known:DEU 4 None aim
-16|known:DEU 5 2029 aim
23|known:DEU 5 None aim
-14|known:DEU FY1978 level
-21|known:DEU FY1986 level
-19|known:DEU FY1987 level
-9|known:DEU FY2024 level
53|known:DEU None aim
-79|known:DEU None level
25|known:DEU None no
-70|known:DEU+JPN 1 None level
-70|known:DEU+JPN None level
23|known:DNK 1.4 2022 level
-37|known:DNK 1.4 None level
17|known:DNK 1.65 2024 level
-16|known:DNK 1.65 None level
12|known:DNK 2 2030 aim
-10|known:DNK 2 None aim
12|known:DNK 2.1 None level
21|known:DNK 2.4 2024 level
-14|known:DNK 2.4 2026 level
35|known:DNK 2.5 None level
-9|known:DNK 2.9 2030 level
9|known:DNK 2.9 None level
25|known:DNK 201X level
9|known:DNK 2021 level
10|known:DNK 2022 level
28|known:DNK 2024 level
18|known:DNK 2026 aim
11|known:DNK 202X aim
-16|known:DNK 2030 level
-52|known:DNK 2035 aim
-10|known:DNK 3 2025 aim
9|known:DNK 3 2025 level
9|known:DNK 3 2026 aim
11|known:DNK 3 202X aim
12|known:DNK 3.2 2025 aim
20|known:DNK 3.5 2026 aim
-52|known:DNK 3.5 2035 aim
32|known:DNK 3.5 None aim
21|known:DNK 3.5 None level
9|known:DNK 3.8 None aim
30|known:DNK None aim
-12|known:DZA 2025 level
-10|known:DZA 2026 level
24|known:DZA None level
23|known:EGY 1.2 None level
21|known:EGY 2010 level
-21|known:EGY 2025 level
17|known:EGY None level
33|known:ESP 0.9 2014 level
-90|known:ESP 0.9 None level
-24|known:ESP 1 None level
59|known:ESP 1.28 2024 level
-17|known:ESP 1.28 2025 level
-28|known:ESP 1.28 2029 level
-11|known:ESP 1.28 None level
28|known:ESP 1.3 2024 level
-8|known:ESP 1.3 None level
16|known:ESP 1.4 2024 level
-51|known:ESP 1.4 2025 level
47|known:ESP 1.4 None level
11|known:ESP 1.5 2024 level
-11|known:ESP 1.5 None level
41|known:ESP 1986 level
-16|known:ESP 2 2014 level
-15|known:ESP 2 2024 level
34|known:ESP 2 2025 aim
32|known:ESP 2 2025 level
-17|known:ESP 2 2025-12 level
-9|known:ESP 2 2030 aim
-19|known:ESP 2 None aim
37|known:ESP 2 None level
-46|known:ESP 2 None no
-24|known:ESP 2.1 2029 aim
-8|known:ESP 2.1 2032 aim
-36|known:ESP 2.1 2035 aim
83|known:ESP 2.1 None aim
59|known:ESP 2.1 None level
61|known:ESP 2014 level
-19|known:ESP 2018 level
-14|known:ESP 2024 level
28|known:ESP 2025 aim
-14|known:ESP 2025 level
44|known:ESP 2025 no
-9|known:ESP 2025-06 no
-17|known:ESP 2025-12 level
8|known:ESP 2028 aim
50|known:ESP 2028 level
-30|known:ESP 2029 level
-14|known:ESP 2030 aim
11|known:ESP 2030 no
-46|known:ESP 2035 aim
-22|known:ESP 2035 no
10|known:ESP 3 2028 aim
-10|known:ESP 3 None aim
-20|known:ESP 3.5 2035 no
-13|known:ESP 3.5 None aim
28|known:ESP 3.5 None no
51|known:ESP None aim
-63|known:ESP None level
-15|known:ESP None no
8|known:ESP+ITA 2025 aim
-8|known:ESP+ITA None aim
21|known:EST 0.25 None aim
-13|known:EST 2 None level
-27|known:EST 2020 level
-17|known:EST 2023 aim
70|known:EST 2024 level
-9|known:EST 2025 aim
20|known:EST 2026 aim
12|known:EST 2026 level
59|known:EST 2026/2029 aim
19|known:EST 2028 aim
12|known:EST 2028 level
-43|known:EST 2029 aim
-32|known:EST 2030 aim
-11|known:EST 2030 level
-11|known:EST 2035 aim
8|known:EST 3 2024 aim
20|known:EST 3 2028 aim
-29|known:EST 3 None aim
-12|known:EST 3.3 None level
48|known:EST 3.4 2024 level
-8|known:EST 3.4 2026 level
13|known:EST 3.4 None level
21|known:EST 3.43 2024 level
-19|known:EST 3.43 None level
10|known:EST 3.7 2026 aim
-9|known:EST 3.7 None aim
21|known:EST 5 2026 aim
25|known:EST 5.1 2026 level
-23|known:EST 5.1 None level
-11|known:EST 5.4 2026 aim
71|known:EST 5.4 2026/2029 aim
-43|known:EST 5.4 2029 aim
-26|known:EST 5.4 2030 aim
-10|known:EST 5.4 2035 aim
33|known:EST 5.4 None aim
34|known:EST None aim
-42|known:EST None level
43|known:EST+LTU 2026 aim
43|known:EST+LTU 5 2026 aim
-24|known:EST+LTU 5 None aim
-24|known:EST+LTU None aim
-11|known:EU 1.5 2029 no
21|known:EU 1.5 None no
24|known:EU 1.9 2024 level
-12|known:EU 1.9 2025 level
-11|known:EU 1.9 None level
-8|known:EU 2.1 2024 level
13|known:EU 2.1 2025 level
42|known:EU 2021 level
13|known:EU 2022 level
-10|known:EU 2023 level
-19|known:EU 2024 level
-50|known:EU 2025 level
-11|known:EU 2029 no
10|known:EU 2030 aim
9|known:EU 3.5 2030 aim
30|known:EU None level
23|known:EU None no
33|known:FIN 2 None level
27|known:FIN 2.25 2023 level
-27|known:FIN 2.25 None level
-8|known:FIN 2.3 2023 level
31|known:FIN 2.3 2024 level
-22|known:FIN 2.3 None level
-43|known:FIN 2.4 2023 level
43|known:FIN 2.4 None level
-9|known:FIN 2.5 2029 aim
21|known:FIN 2.5 2029 level
10|known:FIN 2.5 None aim
-8|known:FIN 2.6 None level
-13|known:FIN 2017 level
11|known:FIN 2021 level
-9|known:FIN 2022 level
-15|known:FIN 2023 level
13|known:FIN 2025 level
-12|known:FIN 2026 level
12|known:FIN 2028 aim
19|known:FIN 2029 aim
20|known:FIN 2029 level
18|known:FIN 2030 level
16|known:FIN 2035 aim
-9|known:FIN 2035 level
14|known:FIN 3 2028 aim
30|known:FIN 3 2029 aim
-26|known:FIN 3 2035 aim
-13|known:FIN 3 None aim
-20|known:FIN 3.2 None aim
-32|known:FIN None aim
26|known:FIN None level
50|known:FRA 1.9 2023 level
-24|known:FRA 1.9 2024 level
-10|known:FRA 1.9 2027 level
8|known:FRA 2 2025 aim
-13|known:FRA 2 2025 level
-8|known:FRA 2 2026 level
-17|known:FRA 2 None aim
18|known:FRA 2 None level
11|known:FRA 2 None no
18|known:FRA 2.06 2024 level
-10|known:FRA 2.06 None level
15|known:FRA 2.1 2024 level
-25|known:FRA 2.1 2026 level
-26|known:FRA 2.1 None aim
33|known:FRA 2.1 None level
-20|known:FRA 2.2 2025 level
37|known:FRA 2.2 2026 level
17|known:FRA 2.2 2030 level
-11|known:FRA 2.2 None level
56|known:FRA 2.3 2027 level
66|known:FRA 2.3 2030 level
-37|known:FRA 2.3 None level
37|known:FRA 2.5 2030 aim
-24|known:FRA 2.5 2035 aim
-11|known:FRA 2017 level
9|known:FRA 2022 aim
-15|known:FRA 2023 level
21|known:FRA 2024 level
-57|known:FRA 2025 level
-11|known:FRA 2026 aim
20|known:FRA 2026 no
-19|known:FRA 2027 aim
52|known:FRA 2027 level
-14|known:FRA 2029 level
-22|known:FRA 202X level
67|known:FRA 2030 aim
74|known:FRA 2030 level
-20|known:FRA 2032 aim
30|known:FRA 2035 aim
9|known:FRA 3-3.5 None aim
20|known:FRA 3.5 2026 no
-24|known:FRA 3.5 2027 aim
-19|known:FRA 3.5 2032 aim
54|known:FRA 3.5 2035 aim
-19|known:FRA 3.5 None no
-48|known:FRA None aim
-35|known:FRA None level
-9|known:FRA None no
16|known:FY1967 level to-2024
-36|known:FY1978 level to-1999
18|known:FY1980 level to-1999
-19|known:FY1982 level to-1999
15|known:FY1985 aim to-1999
-8|known:FY1985 level to-1999
18|known:FY1985 no to-1999
-15|known:FY1986 level to-1999
69|known:FY1986/FY1990 level to-1999
97|known:FY1987 aim to-1999
-17|known:FY1987 no to-1999
-17|known:FY1988 no to-1999
-78|known:FY1990 aim to-1999
-9|known:FY1991 level to-1999
8|known:FY1992 level to-1999
11|known:FY1993 level to-1999
15|known:FY1994 level to-1999
71|known:FY1995 aim to-1999
25|known:FY1995 no to-1999
31|known:FY1999 level to-1999
-29|known:FY2000 level to-1999
44|known:FY2003 level to-2013
13|known:FY2006 level to-2013
-11|known:FY2008 level to-2013
-37|known:FY2011 level to-2013
17|known:FY2013 level to-2013
-33|known:FY2015 level to-2013
48|known:FY2015 level to-2021
-20|known:FY2015 no to-2021
35|known:FY2016 level to-2021
21|known:FY2017 level to-2021
41|known:FY2018 level to-2021
-18|known:FY2019 aim to-2021
8|known:FY2020 level to-2021
33|known:FY2021 level since-2025
-17|known:FY2021 level to-2021
9|known:FY2021 level to-2024
-9|known:FY2021 no to-2024
-17|known:FY2022 aim to-2024
-94|known:FY2022 level since-2025
-39|known:FY2022 level to-2021
30|known:FY2022 level to-2024
23|known:FY2022 no to-2024
-32|known:FY2023 aim to-2024
52|known:FY2023 level to-2024
-23|known:FY2024 aim to-2024
-42|known:FY2024 level since-2025
-9|known:FY2024 level to-2024
56|known:FY2025 aim since-2025
-57|known:FY2025 aim to-2024
-45|known:FY2025 level since-2025
-15|known:FY2025 level to-2024
28|known:FY2026 level since-2025
22|known:FY2026 no since-2025
-20|known:FY2027 aim since-2025
36|known:FY2027 aim to-2024
-20|known:FY2027 level since-2025
-13|known:FY2027 level to-2024
17|known:FY2027 no to-2024
53|known:FY2028 aim since-2025
36|known:FY2028 level since-2025
21|known:FY2029 aim since-2025
39|known:FY2029 level since-2025
59|known:FY2030 aim since-2025
72|known:FY2030 level since-2025
65|known:FY2031 aim since-2025
47|known:FY2031 level since-2025
-17|known:FY2031 no since-2025
51|known:FY2032 aim since-2025
21|known:FY2032 level since-2025
17|known:FY2033 aim since-2025
49|known:FY2035 aim since-2025
-8|known:GBR 1.5 2027 aim
20|known:GBR 1.5 2035 aim
-10|known:GBR 1.5 None aim
-11|known:GBR 1984 level
8|known:GBR 1985 level
22|known:GBR 1986 level
32|known:GBR 1989 level
-45|known:GBR 198X level
-17|known:GBR 2 2027 level
12|known:GBR 2 None aim
30|known:GBR 2 None level
26|known:GBR 2 None no
-28|known:GBR 2.1 None level
-37|known:GBR 2.2 2022 level
47|known:GBR 2.2 None level
91|known:GBR 2.3 2024 level
-29|known:GBR 2.3 2025 level
-42|known:GBR 2.3 2027 level
-11|known:GBR 2.3 2030 level
-14|known:GBR 2.3 FY2025 level
31|known:GBR 2.3 None level
33|known:GBR 2.33 2024 level
-29|known:GBR 2.33 None level
43|known:GBR 2.36 2025/2026 level
-30|known:GBR 2.36 FY2025 level
49|known:GBR 2.4 2025 level
41|known:GBR 2.4 2026 level
-23|known:GBR 2.4 2027 level
-10|known:GBR 2.4 None level
13|known:GBR 2.5 2010 level
-13|known:GBR 2.5 2024 level
-25|known:GBR 2.5 2025 aim
-31|known:GBR 2.5 2025-21 aim
9|known:GBR 2.5 2026 aim
68|known:GBR 2.5 2027 aim
40|known:GBR 2.5 2027-04 aim
-22|known:GBR 2.5 2029 aim
-18|known:GBR 2.5 202X aim
-26|known:GBR 2.5 2030 aim
-8|known:GBR 2.5 2032 aim
-14|known:GBR 2.5 2034 aim
-11|known:GBR 2.5 2035 aim
48|known:GBR 2.5 None aim
38|known:GBR 2.6 2027 aim
71|known:GBR 2.6 2027 level
12|known:GBR 2.6 2027-04 aim
-10|known:GBR 2.6 2035 level
-30|known:GBR 2.6 None aim
-69|known:GBR 2.6 None level
8|known:GBR 2.7 2030 level
13|known:GBR 2010 level
-9|known:GBR 2016 level
-39|known:GBR 2022 level
-31|known:GBR 2023 aim
-10|known:GBR 2023 level
27|known:GBR 2024 level
-28|known:GBR 2025 aim
20|known:GBR 2025 level
-32|known:GBR 2025-21 aim
43|known:GBR 2025/2026 level
8|known:GBR 2026 aim
38|known:GBR 2026 level
29|known:GBR 2027 aim
-15|known:GBR 2027 level
37|known:GBR 2027-04 aim
-12|known:GBR 2027-04 level
14|known:GBR 2028 aim
18|known:GBR 2029 aim
19|known:GBR 2029 no
-23|known:GBR 202X aim
22|known:GBR 2030 aim
24|known:GBR 2035 aim
-19|known:GBR 2035 level
-31|known:GBR 3 2023 aim
-69|known:GBR 3 2027 aim
-12|known:GBR 3 2027-04 aim
8|known:GBR 3 2028 aim
38|known:GBR 3 2029 aim
65|known:GBR 3 2030 aim
25|known:GBR 3 2034 aim
-21|known:GBR 3 2035 aim
16|known:GBR 3 None aim
-12|known:GBR 3 None no
30|known:GBR 3.5 2035 aim
-21|known:GBR 3.5 None aim
30|known:GBR 4 1989 level
-11|known:GBR 4 None level
24|known:GBR 4.7 None level
-44|known:GBR 5 198X level
-8|known:GBR 5 2027 aim
10|known:GBR 5 2035 aim
22|known:GBR 5 None level
8|known:GBR 5.1 None level
15|known:GBR 5.3 1984 level
-11|known:GBR 5.3 None level
-9|known:GBR 7 None level
-44|known:GBR FY2025 level
-9|known:GBR None aim
17|known:GBR None level
25|known:GBR None no
-15|known:GEO 1.8 2026 level
16|known:GEO 1.8 None level
-8|known:GEO 2 2025 aim
25|known:GEO 2 None aim
-8|known:GEO 2025 aim
-17|known:GEO 2026 aim
-15|known:GEO 2026 level
26|known:GEO None aim
9|known:GEO None level
38|known:GRC 2 None level
22|known:GRC 2.2 2014 level
31|known:GRC 2.4 2016 level
-13|known:GRC 2.4 2027 aim
13|known:GRC 2.4 None aim
-9|known:GRC 2.4 None level
11|known:GRC 2.9 2025 level
-8|known:GRC 2.9 2026 level
19|known:GRC 2014 level
-12|known:GRC 2015 level
36|known:GRC 2016 level
10|known:GRC 2021 level
24|known:GRC 2022 level
8|known:GRC 2023 level
-41|known:GRC 2025 level
19|known:GRC 2026 level
-14|known:GRC 2027 aim
15|known:GRC 3 2023 level
-21|known:GRC 3 2025 level
26|known:GRC 3 2026 level
17|known:GRC 3.1 2024 level
-35|known:GRC 3.1 2025 level
19|known:GRC 3.1 None level
10|known:GRC 4 None aim
32|known:GRC None aim
-56|known:GRC None level
-12|known:HRV 2.5 2027 aim
-20|known:HRV 2027 aim
-9|known:HRV 2028 aim
32|known:HRV 2030 aim
-8|known:HRV 3 2027 aim
32|known:HRV 3 2030 aim
-14|known:HRV 3 None aim
-18|known:HRV None aim
44|known:HUN 0.8 2015 level
-44|known:HUN 0.8 None level
-10|known:HUN 1.4 None level
-11|known:HUN 1999 level
29|known:HUN 2 None aim
-30|known:HUN 2.1 2024 level
37|known:HUN 2.1 None level
44|known:HUN 2015 level
-11|known:HUN 2023 level
-34|known:HUN 2024 level
8|known:HUN 2026 no
9|known:HUN 5 None no
30|known:HUN None aim
9|known:HUN None level
42|known:IDN 0.7 2023 level
26|known:IDN 0.7 None level
17|known:IDN 0.8 2025 level
51|known:IDN 0.8 None level
9|known:IDN 1 1998 level
35|known:IDN 1 2025 level
-42|known:IDN 1 None level
-23|known:IDN 1.1 None level
-19|known:IDN 1.3 2025 level
56|known:IDN 1.3 2026 level
-36|known:IDN 1.3 None level
23|known:IDN 1.5 2029 aim
-10|known:IDN 1.5 None aim
8|known:IDN 1.5 None level
9|known:IDN 1998 level
57|known:IDN 1999 level
64|known:IDN 2023 level
-44|known:IDN 2024 level
40|known:IDN 2025 level
55|known:IDN 2026 level
24|known:IDN 2029 aim
23|known:IDN 2029 level
-41|known:IDN None level
11|known:IND 0.2 None no
-41|known:IND 1.5 None level
-13|known:IND 1.58 1962 level
13|known:IND 1.58 None level
-31|known:IND 1.65 1962 level
31|known:IND 1.65 None level
10|known:IND 1.8 None level
-18|known:IND 1.9 2018 level
-44|known:IND 1.9 2024 level
30|known:IND 1.9 2024/2025 level
62|known:IND 1.9 2025/2026 level
-10|known:IND 1.9 2035 level
-11|known:IND 1.9 FY2024 level
34|known:IND 1.9 FY2025 level
47|known:IND 1.9 None level
15|known:IND 1.97 2023/2024 level
-15|known:IND 1.97 None level
-39|known:IND 1962 level
10|known:IND 1987/1988 level
-10|known:IND 2 2023 level
-36|known:IND 2 2025/2026 level
62|known:IND 2 2026/2027 level
-12|known:IND 2 None level
-42|known:IND 2.3 2025 level
-19|known:IND 2.3 None level
27|known:IND 2.4 2023 level
-27|known:IND 2.4 None level
20|known:IND 2.5 2030 aim
-17|known:IND 2.5 2031 aim
-13|known:IND 2018 aim
41|known:IND 2018 level
-13|known:IND 2021 level
10|known:IND 2022/2023 level
30|known:IND 2023 level
-61|known:IND 2024 level
21|known:IND 2024/2025 level
-55|known:IND 2025 level
-17|known:IND 2025/2026 aim
59|known:IND 2025/2026 level
13|known:IND 2026/2027 aim
82|known:IND 2026/2027 level
-10|known:IND 2029/2030 level
12|known:IND 2030 aim
-17|known:IND 2031 aim
-11|known:IND 2035 level
-12|known:IND 3 2018 aim
-13|known:IND 3 2025/2026 aim
13|known:IND 3 2026/2027 aim
24|known:IND 3 None aim
10|known:IND FY2024 level
33|known:IND FY2025 level
28|known:IND None aim
-43|known:IND None level
13|known:IND None no
-8|known:IRL 0.2 2024 level
-26|known:IRL 0.2 2025 level
-8|known:IRL 0.2 2026 level
44|known:IRL 0.2 None level
18|known:IRL 0.25 None level
-8|known:IRL 0.3 2025 level
19|known:IRL 0.3 2026 level
-17|known:IRL 0.3 2028 aim
19|known:IRL 0.3 2030 aim
12|known:IRL 0.3 None level
-16|known:IRL 0.4 None level
10|known:IRL 1 None aim
-20|known:IRL 2024 level
-27|known:IRL 2025 level
35|known:IRL 2026 level
-27|known:IRL 2026 no
-19|known:IRL 2028 aim
18|known:IRL 2030 aim
14|known:IRL None aim
30|known:IRL None level
28|known:IRL None no
18|known:IRN 2 2024 level
-18|known:IRN 2 None level
18|known:IRN 2024 level
-18|known:IRN None level
14|known:ISL None level
8|known:ISR 1975 level
40|known:ISR 198X level
35|known:ISR 2022 level
-27|known:ISR 2023 level
-26|known:ISR 2025 level
19|known:ISR 2026 aim
67|known:ISR 2028 level
-13|known:ISR 2034 aim
-31|known:ISR 2035 aim
-55|known:ISR 2E+1 None level
8|known:ISR 3E+1 1975 level
-14|known:ISR 3E+1 2024 level
27|known:ISR 3E+1 None level
25|known:ISR 4.4 2022 level
17|known:ISR 4.5 2022 level
-17|known:ISR 4.5 None aim
24|known:ISR 4.5 None level
-32|known:ISR 5 2024 level
-52|known:ISR 5 2025 level
19|known:ISR 5 None level
-11|known:ISR 6 2035 aim
18|known:ISR 6 None aim
30|known:ISR 7.8 2025 level
-23|known:ISR 7.8 None level
54|known:ISR 8.8 2024 level
-41|known:ISR 8.8 None level
25|known:ISR None aim
-60|known:ISR None level
-11|known:ITA 0.1 None no
-12|known:ITA 0.5 2028 aim
21|known:ITA 0.5 None aim
8|known:ITA 1.2 None level
20|known:ITA 1.49 2024 level
-18|known:ITA 1.49 None level
13|known:ITA 1.5 2022 level
86|known:ITA 1.5 2024 level
-12|known:ITA 1.5 2030 aim
11|known:ITA 1.5 None aim
11|known:ITA 1.5 None level
-19|known:ITA 1.57 2025 level
21|known:ITA 1.57 None level
-15|known:ITA 1.6 2024 level
13|known:ITA 1.6 None level
-33|known:ITA 2 2024 level
20|known:ITA 2 2025 aim
60|known:ITA 2 2025 level
26|known:ITA 2 2028 aim
-29|known:ITA 2 None aim
-16|known:ITA 2 None level
8|known:ITA 2.1 None level
12|known:ITA 2.5 2027 aim
-13|known:ITA 2.5 None aim
-14|known:ITA 2014 level
16|known:ITA 2022 level
42|known:ITA 2023 level
33|known:ITA 2024 level
19|known:ITA 2025 aim
40|known:ITA 2025 level
-20|known:ITA 2025-05 level
8|known:ITA 2027 aim
15|known:ITA 2027 no
21|known:ITA 2028 aim
9|known:ITA 2030 aim
31|known:ITA 2035 aim
30|known:ITA 3.5 2035 aim
-11|known:ITA 3.5 None aim
17|known:ITA 5 2032 aim
-17|known:ITA 5 None aim
-54|known:ITA None aim
17|known:ITA None level
13|known:JOR 2024 no
-13|known:JOR None no
11|known:JPN 0.3 None no
-81|known:JPN 0.5 None aim
-23|known:JPN 0.79 1955 level
24|known:JPN 0.79 1970 level
12|known:JPN 0.8 None aim
9|known:JPN 0.88 FY1977 level
33|known:JPN 0.9 1976 level
-10|known:JPN 0.9 1978 level
-12|known:JPN 0.9 1981 level
-18|known:JPN 0.9 2012 level
-35|known:JPN 0.9 2018 level
-8|known:JPN 0.9 2023 level
-13|known:JPN 0.9 2027 level
21|known:JPN 0.9 FY1976 level
11|known:JPN 0.9 FY1978 level
31|known:JPN 0.9 FY1979 level
22|known:JPN 0.9 FY1980 level
-33|known:JPN 0.9 FY2015 level
16|known:JPN 0.9 FY2019 level
71|known:JPN 0.9 None level
27|known:JPN 0.91 FY1981 level
-13|known:JPN 0.91 None level
16|known:JPN 0.92 FY1980 level
30|known:JPN 0.92 FY2018 level
-10|known:JPN 0.92 None level
10|known:JPN 0.93 FY1982 level
19|known:JPN 0.93 FY2017 level
-17|known:JPN 0.93 None level
-31|known:JPN 0.94 FY1991 level
17|known:JPN 0.94 FY1993 level
-12|known:JPN 0.94 None level
11|known:JPN 0.948 FY1994 level
-9|known:JPN 0.95 1976 level
-21|known:JPN 0.95 2023 level
-17|known:JPN 0.95 FY2020 level
58|known:JPN 0.95 FY2021 level
8|known:JPN 0.95 FY2022 level
-11|known:JPN 0.95 FY2023 level
-14|known:JPN 0.95 FY2027 level
20|known:JPN 0.95 None level
11|known:JPN 0.954 FY1991 level
-11|known:JPN 0.954 None level
9|known:JPN 0.96 FY2013 level
44|known:JPN 0.96 FY2022 level
-16|known:JPN 0.96 FY2023 level
-12|known:JPN 0.96 FY2027 level
-13|known:JPN 0.96 None level
22|known:JPN 0.97-1.02 FY1987 level
43|known:JPN 0.97-1.02 None level
19|known:JPN 0.978 FY1983 level
-18|known:JPN 0.978 None level
43|known:JPN 0.98 FY1983 level
-16|known:JPN 0.98 None aim
12|known:JPN 0.99 FY1999 level
-24|known:JPN 0.99 None level
42|known:JPN 0.991 FY1999 level
20|known:JPN 0.993 FY1986 level
-14|known:JPN 0.993 None level
20|known:JPN 0.997 FY1985 level
37|known:JPN 0.997 FY1990 level
-21|known:JPN 0.997 None level
11|known:JPN 1 1967 level
-36|known:JPN 1 196X level
-31|known:JPN 1 1976 no
-10|known:JPN 1 197X level
34|known:JPN 1 197X no
22|known:JPN 1 1983 level
-48|known:JPN 1 1987 level
-13|known:JPN 1 1987 no
26|known:JPN 1 1989 level
-25|known:JPN 1 1990 aim
-12|known:JPN 1 1990 level
-10|known:JPN 1 1995 level
-21|known:JPN 1 1998 level
11|known:JPN 1 199X level
-10|known:JPN 1 200X level
-20|known:JPN 1 2012 level
-31|known:JPN 1 2013 level
22|known:JPN 1 2014 level
-38|known:JPN 1 2015 level
55|known:JPN 1 2020 level
71|known:JPN 1 2022 level
-8|known:JPN 1 2022-12 level
-20|known:JPN 1 2023 level
-30|known:JPN 1 2024 level
-13|known:JPN 1 2027 no
-9|known:JPN 1 2030 level
26|known:JPN 1 FY1980 no
18|known:JPN 1 FY1985 no
44|known:JPN 1 FY1987 aim
74|known:JPN 1 FY1987 level
-17|known:JPN 1 FY1987 no
-17|known:JPN 1 FY1988 no
27|known:JPN 1 FY1991 level
25|known:JPN 1 FY1995 no
68|known:JPN 1 FY2015 level
13|known:JPN 1 FY2020 level
49|known:JPN 1 FY2021 level
111|known:JPN 1 FY2022 level
23|known:JPN 1 FY2022 no
-66|known:JPN 1 FY2023 level
-9|known:JPN 1 FY2024 level
-53|known:JPN 1 FY2025 level
-42|known:JPN 1 FY2026 level
-73|known:JPN 1 FY2027 level
-10|known:JPN 1 FY2027 no
-10|known:JPN 1 FY2030 level
24|known:JPN 1 None aim
47|known:JPN 1 None level
55|known:JPN 1 None no
-14|known:JPN 1.004 1976 level
-8|known:JPN 1.004 1986-12 level
21|known:JPN 1.004 1987 level
50|known:JPN 1.004 FY1987 level
-30|known:JPN 1.004 None level
27|known:JPN 1.006 FY1989 level
20|known:JPN 1.013 FY1988 level
-12|known:JPN 1.013 None level
11|known:JPN 1.02 FY1987 aim
28|known:JPN 1.02 None level
-43|known:JPN 1.03 FY1986 level
56|known:JPN 1.03 FY1986/FY1990 level
-9|known:JPN 1.03 FY1990 level
-26|known:JPN 1.03 None aim
-27|known:JPN 1.038 1990 level
51|known:JPN 1.038 None level
-21|known:JPN 1.04 1985 level
21|known:JPN 1.04 None aim
60|known:JPN 1.04 None level
-34|known:JPN 1.09 FY2021 level
35|known:JPN 1.09 FY2022 level
44|known:JPN 1.09 None level
-15|known:JPN 1.1 1960 level
-14|known:JPN 1.1 2021 level
64|known:JPN 1.1 2022 level
60|known:JPN 1.1 FY2022 level
-20|known:JPN 1.1 FY2023 level
-24|known:JPN 1.1 FY2025 level
-9|known:JPN 1.1 FY2027 level
-21|known:JPN 1.1 None level
-30|known:JPN 1.1-1.3 None level
40|known:JPN 1.19 FY2023 level
-15|known:JPN 1.19 None level
108|known:JPN 1.2 2023 level
-60|known:JPN 1.2 2024 level
-26|known:JPN 1.2 2025/2026 level
61|known:JPN 1.2 FY2022 level
42|known:JPN 1.2 FY2023 level
-114|known:JPN 1.2 FY2024 level
27|known:JPN 1.2 None aim
10|known:JPN 1.24 2021 level
-26|known:JPN 1.24 2022 level
-10|known:JPN 1.24 2027 level
23|known:JPN 1.24 FY2021 level
24|known:JPN 1.24 FY2022 level
-26|known:JPN 1.24 FY2027 level
20|known:JPN 1.24 None level
-31|known:JPN 1.3 2024 level
-29|known:JPN 1.3 2025 level
32|known:JPN 1.3 FY2018 level
-34|known:JPN 1.3 FY2019 level
-14|known:JPN 1.3 FY2023 level
71|known:JPN 1.3 FY2024 level
-31|known:JPN 1.3 FY2025 level
48|known:JPN 1.3 None level
-24|known:JPN 1.35 None level
-33|known:JPN 1.4 1952 level
-19|known:JPN 1.4 1958 level
-17|known:JPN 1.4 2022 level
-19|known:JPN 1.4 2023 level
101|known:JPN 1.4 2024 level
68|known:JPN 1.4 2025 level
-12|known:JPN 1.4 FY2021 level
-16|known:JPN 1.4 FY2022 level
108|known:JPN 1.4 FY2023 level
-18|known:JPN 1.4 FY2024 level
-38|known:JPN 1.4 FY2025 level
-8|known:JPN 1.4 FY2026 level
-10|known:JPN 1.4 FY2027 level
-21|known:JPN 1.4 None level
-9|known:JPN 1.5 2025 level
-25|known:JPN 1.5 FY1987 level
13|known:JPN 1.5 FY2024 level
51|known:JPN 1.5 FY2025 level
14|known:JPN 1.5 FY2027 level
10|known:JPN 1.5 None aim
-70|known:JPN 1.5 None level
-31|known:JPN 1.6 2022 level
-37|known:JPN 1.6 2025 level
-64|known:JPN 1.6 FY2022 level
-27|known:JPN 1.6 FY2023 level
140|known:JPN 1.6 FY2024 level
70|known:JPN 1.6 FY2025 level
21|known:JPN 1.6 FY2026 level
-15|known:JPN 1.6 FY2027 aim
13|known:JPN 1.6 FY2027 level
15|known:JPN 1.6 None aim
10|known:JPN 1.6 None level
-8|known:JPN 1.7 2022 level
-34|known:JPN 1.7 2025 level
-11|known:JPN 1.7 2026 level
-24|known:JPN 1.7 FY2022 level
54|known:JPN 1.7 FY2025 level
13|known:JPN 1.7 FY2026 level
58|known:JPN 1.7 FY2027 level
8|known:JPN 1.7 None aim
-27|known:JPN 1.7 None level
-27|known:JPN 1.75 2025 level
-29|known:JPN 1.75 FY2022 level
35|known:JPN 1.75 FY2025 level
-17|known:JPN 1.75 None level
10|known:JPN 1.78 1955 level
-50|known:JPN 1.8 2022 level
-10|known:JPN 1.8 2023 level
-55|known:JPN 1.8 2024 level
-19|known:JPN 1.8 2025 level
15|known:JPN 1.8 2027 level
-39|known:JPN 1.8 FY2022 level
167|known:JPN 1.8 FY2025 level
-14|known:JPN 1.8 FY2026 level
18|known:JPN 1.8 FY2027 level
59|known:JPN 1.8 None aim
29|known:JPN 1.8 None level
-45|known:JPN 1.9 FY2022 level
-21|known:JPN 1.9 FY2025 level
103|known:JPN 1.9 FY2026 level
31|known:JPN 1.9 FY2027 level
-11|known:JPN 1.9 FY2031 level
-31|known:JPN 1.9 None level
-34|known:JPN 1952 level
-13|known:JPN 1955 level
-19|known:JPN 1958 level
19|known:JPN 195X level
-18|known:JPN 1960 level
10|known:JPN 1965 level
10|known:JPN 1967 level
-35|known:JPN 196X level
14|known:JPN 1970 level
-22|known:JPN 1972 level
-11|known:JPN 1976 aim
-32|known:JPN 1976 no
-10|known:JPN 1978 level
-17|known:JPN 197X level
34|known:JPN 197X no
-24|known:JPN 1980 level
-68|known:JPN 1981 level
-36|known:JPN 1982-07-23 level
26|known:JPN 1983 level
11|known:JPN 1985 aim
-26|known:JPN 1985 level
-14|known:JPN 1985-09-18 level
-10|known:JPN 1986 level
-8|known:JPN 1986-12 level
-19|known:JPN 1987 aim
16|known:JPN 1987 level
-14|known:JPN 1987 no
28|known:JPN 1987/1988 aim
-11|known:JPN 1988 level
24|known:JPN 1989 level
-23|known:JPN 198X aim
-77|known:JPN 1990 aim
-24|known:JPN 1990 level
-21|known:JPN 1991-03 level
-11|known:JPN 1993 aim
-21|known:JPN 1998 level
-13|known:JPN 1999 level
14|known:JPN 199X level
-8|known:JPN 2 1987 aim
-17|known:JPN 2 198X aim
-9|known:JPN 2 2018 aim
-8|known:JPN 2 2019 aim
-9|known:JPN 2 2021 aim
-58|known:JPN 2 2022 aim
-35|known:JPN 2 2022 level
-10|known:JPN 2 2022-12 aim
-21|known:JPN 2 2023 aim
38|known:JPN 2 2024 aim
24|known:JPN 2 2024 level
-23|known:JPN 2 2025 aim
-14|known:JPN 2 2025 level
-12|known:JPN 2 2025-12 level
-11|known:JPN 2 2025-23 aim
21|known:JPN 2 2025/2026 level
-64|known:JPN 2 2026 aim
-87|known:JPN 2 2026 level
-8|known:JPN 2 2026-01 level
136|known:JPN 2 2026-03 aim
77|known:JPN 2 2026-03 level
11|known:JPN 2 2026-03 no
-8|known:JPN 2 2026-04 aim
-16|known:JPN 2 2026-12 aim
-31|known:JPN 2 2026-21 level
88|known:JPN 2 2027 aim
-25|known:JPN 2 2027 no
-27|known:JPN 2 2027-01 aim
20|known:JPN 2 2028 aim
-12|known:JPN 2 2028 level
36|known:JPN 2 2028-03 aim
-21|known:JPN 2 2029 aim
-61|known:JPN 2 2030 aim
-14|known:JPN 2 2030 level
41|known:JPN 2 2031 aim
-9|known:JPN 2 2033 level
-13|known:JPN 2 2035 aim
-35|known:JPN 2 2036 aim
-29|known:JPN 2 2040 aim
-9|known:JPN 2 FY2021 no
-18|known:JPN 2 FY2022 aim
-65|known:JPN 2 FY2022 level
-12|known:JPN 2 FY2024 aim
138|known:JPN 2 FY2025 aim
129|known:JPN 2 FY2025 level
11|known:JPN 2 FY2025 no
29|known:JPN 2 FY2026 level
127|known:JPN 2 FY2027 aim
50|known:JPN 2 FY2027 no
16|known:JPN 2 FY2028 aim
-16|known:JPN 2 FY2030 aim
-53|known:JPN 2 FY2031 aim
-10|known:JPN 2 FY2035 aim
56|known:JPN 2 None aim
54|known:JPN 2 None level
-17|known:JPN 2 None no
-32|known:JPN 2.1 2026-12 level
-31|known:JPN 2.1 FY2022 level
25|known:JPN 2.1 FY2026 aim
51|known:JPN 2.1 FY2026 level
49|known:JPN 2.1 FY2027 level
-12|known:JPN 2.1 FY2031 level
-53|known:JPN 2.1 None aim
-13|known:JPN 2.1 None level
-43|known:JPN 2.2 2027 level
11|known:JPN 2.2 FY2026 level
50|known:JPN 2.2 FY2027 level
25|known:JPN 2.2 None level
18|known:JPN 2.3 FY2027 level
13|known:JPN 2.3 None aim
-20|known:JPN 2.3 None level
49|known:JPN 2.4 2026 level
-38|known:JPN 2.4 FY2025 level
-16|known:JPN 2.4 FY2026 level
17|known:JPN 2.4 FY2027 level
-42|known:JPN 2.4 None level
18|known:JPN 2.4 None no
-9|known:JPN 2.5 2022 level
-24|known:JPN 2.5 2027 aim
-11|known:JPN 2.5 2028 aim
-25|known:JPN 2.5 202X level
-32|known:JPN 2.5 2030 aim
42|known:JPN 2.5 2030 level
-18|known:JPN 2.5 2031 level
31|known:JPN 2.5 203X aim
-21|known:JPN 2.5 FY2025 level
18|known:JPN 2.5 FY2026 no
11|known:JPN 2.5 FY2027 aim
23|known:JPN 2.5 FY2027 level
49|known:JPN 2.5 FY2028 aim
22|known:JPN 2.5 FY2028 level
20|known:JPN 2.5 FY2029 aim
14|known:JPN 2.5 FY2030 level
16|known:JPN 2.5 FY2031 aim
12|known:JPN 2.5 FY2032 aim
-15|known:JPN 2.5 FY2035 aim
20|known:JPN 2.5 None aim
9|known:JPN 2.5 None no
-22|known:JPN 2.6 FY2026 level
-25|known:JPN 2.6 FY2027 level
10|known:JPN 2.6 FY2028 level
18|known:JPN 2.6 FY2029 level
88|known:JPN 2.6 FY2031 level
-16|known:JPN 2.6 None aim
8|known:JPN 2.7 FY2032 aim
28|known:JPN 2.7 None aim
10|known:JPN 2.8 2026 level
41|known:JPN 2.8 2030 aim
23|known:JPN 2.8 2030 level
-41|known:JPN 2.8 FY2025 level
52|known:JPN 2.8 FY2030 level
-41|known:JPN 2.8 None aim
-26|known:JPN 2.8 None level
-10|known:JPN 200X level
-32|known:JPN 2013 level
-45|known:JPN 2015 level
-35|known:JPN 2016 level
-12|known:JPN 2017 aim
-10|known:JPN 2018 aim
-36|known:JPN 2018 level
-8|known:JPN 2019 aim
-10|known:JPN 2019 level
-10|known:JPN 2021 aim
-18|known:JPN 2021 level
-60|known:JPN 2022 aim
-81|known:JPN 2022 level
-11|known:JPN 2022 no
-30|known:JPN 2022-01/2022-03 level
-11|known:JPN 2022-12 aim
-11|known:JPN 2022-12 level
-18|known:JPN 2023 aim
11|known:JPN 2023 level
-36|known:JPN 2023-04/2023-06 level
25|known:JPN 2024 aim
-69|known:JPN 2024 level
-31|known:JPN 2025 aim
-106|known:JPN 2025 level
-22|known:JPN 2025-03 aim
-13|known:JPN 2025-04 aim
-11|known:JPN 2025-06 aim
-14|known:JPN 2025-07 aim
-8|known:JPN 2025-08-13 level
-10|known:JPN 2025-10 no
-14|known:JPN 2025-12 level
-9|known:JPN 2025-21 aim
-11|known:JPN 2025-23 aim
-148|known:JPN 2026 aim
-108|known:JPN 2026 level
-30|known:JPN 2026 no
-8|known:JPN 2026-01 level
81|known:JPN 2026-03 aim
63|known:JPN 2026-03 level
9|known:JPN 2026-03 no
-10|known:JPN 2026-04 aim
-21|known:JPN 2026-05 aim
-12|known:JPN 2026-06 aim
-39|known:JPN 2026-12 aim
-33|known:JPN 2026-12 level
-31|known:JPN 2026-21 level
-18|known:JPN 2027 aim
14|known:JPN 2027 level
-42|known:JPN 2027 no
-29|known:JPN 2027-01 aim
-49|known:JPN 2028 aim
-20|known:JPN 2028 level
30|known:JPN 2028-03 aim
-20|known:JPN 2029 aim
-8|known:JPN 2029 level
-27|known:JPN 202X aim
-79|known:JPN 202X level
22|known:JPN 2030 aim
67|known:JPN 2030 level
45|known:JPN 2030 no
47|known:JPN 2031 aim
25|known:JPN 2031 level
25|known:JPN 2032 aim
-9|known:JPN 2033 level
-8|known:JPN 2033/2034 level
-28|known:JPN 2035 aim
11|known:JPN 2035 no
77|known:JPN 2036 aim
16|known:JPN 203X aim
18|known:JPN 203X no
-26|known:JPN 2040 aim
-35|known:JPN 2E+1 2025 level
35|known:JPN 2E+1 None level
-8|known:JPN 3 2024 aim
-21|known:JPN 3 2025-03 aim
-9|known:JPN 3 2025-04 aim
-8|known:JPN 3 2025-07 aim
-43|known:JPN 3 2026 aim
-44|known:JPN 3 2026-03 aim
-23|known:JPN 3 2026-12 aim
-12|known:JPN 3 2027 aim
-57|known:JPN 3 2028 aim
29|known:JPN 3 202X aim
35|known:JPN 3 2030 aim
26|known:JPN 3 2030 level
20|known:JPN 3 2031 aim
23|known:JPN 3 2031 level
-24|known:JPN 3 FY2025 aim
-42|known:JPN 3 FY2025 level
-42|known:JPN 3 FY2027 aim
-15|known:JPN 3 FY2027 level
62|known:JPN 3 FY2030 aim
70|known:JPN 3 FY2031 aim
67|known:JPN 3 FY2032 aim
39|known:JPN 3 FY2035 aim
49|known:JPN 3 None aim
-25|known:JPN 3 None level
13|known:JPN 3 None no
-8|known:JPN 3-3.5 2026 aim
-8|known:JPN 3.5 2025 aim
-8|known:JPN 3.5 2025-21 aim
-27|known:JPN 3.5 2026 aim
-18|known:JPN 3.5 2026 no
-9|known:JPN 3.5 2026-03 aim
-16|known:JPN 3.5 2026-05 aim
-8|known:JPN 3.5 2026-06 aim
-51|known:JPN 3.5 2027 aim
51|known:JPN 3.5 2030 aim
45|known:JPN 3.5 2030 no
23|known:JPN 3.5 2031 level
24|known:JPN 3.5 2032 aim
-49|known:JPN 3.5 2035 aim
-28|known:JPN 3.5 2035 no
95|known:JPN 3.5 2036 aim
10|known:JPN 3.5 203X aim
18|known:JPN 3.5 203X no
-15|known:JPN 3.5 FY2025 aim
19|known:JPN 3.5 FY2026 no
-21|known:JPN 3.5 FY2027 aim
19|known:JPN 3.5 FY2030 aim
-20|known:JPN 3.5 FY2031 aim
-19|known:JPN 3.5 FY2032 aim
22|known:JPN 3.5 FY2033 aim
41|known:JPN 3.5 FY2035 aim
37|known:JPN 3.5 None aim
-12|known:JPN 3.5 None level
8|known:JPN 3.5 None no
-13|known:JPN 4 FY2027 aim
16|known:JPN 4 None aim
-10|known:JPN 5 2026 no
-13|known:JPN 5 2027 aim
40|known:JPN 5 2035 no
38|known:JPN 5 2036 aim
-20|known:JPN 5 FY2027 aim
-8|known:JPN 5 FY2027 no
9|known:JPN 5 None aim
16|known:JPN FY1967 level
21|known:JPN FY1976 level
9|known:JPN FY1977 level
31|known:JPN FY1979 level
27|known:JPN FY1980 level
26|known:JPN FY1980 no
9|known:JPN FY1982 level
13|known:JPN FY1983 level
15|known:JPN FY1985 aim
-23|known:JPN FY1985 level
18|known:JPN FY1985 no
71|known:JPN FY1986/FY1990 level
97|known:JPN FY1987 aim
75|known:JPN FY1987 level
-17|known:JPN FY1987 no
23|known:JPN FY1988 level
-17|known:JPN FY1988 no
8|known:JPN FY1992 level
21|known:JPN FY1993 level
15|known:JPN FY1994 level
-11|known:JPN FY1995 aim
25|known:JPN FY1995 no
35|known:JPN FY1999 level
-23|known:JPN FY2000 level
13|known:JPN FY2006 level
-27|known:JPN FY2011 level
22|known:JPN FY2013 level
38|known:JPN FY2015 level
50|known:JPN FY2016 level
24|known:JPN FY2017 level
56|known:JPN FY2018 level
-18|known:JPN FY2019 aim
9|known:JPN FY2020 level
58|known:JPN FY2021 level
-14|known:JPN FY2021 no
-22|known:JPN FY2022 aim
-38|known:JPN FY2022 level
20|known:JPN FY2022 no
54|known:JPN FY2023 level
-13|known:JPN FY2024 aim
60|known:JPN FY2024 level
87|known:JPN FY2025 aim
207|known:JPN FY2025 level
43|known:JPN FY2026 aim
103|known:JPN FY2026 level
37|known:JPN FY2026 no
69|known:JPN FY2027 aim
127|known:JPN FY2027 level
11|known:JPN FY2027 no
56|known:JPN FY2028 aim
36|known:JPN FY2028 level
19|known:JPN FY2029 aim
42|known:JPN FY2029 level
71|known:JPN FY2030 aim
80|known:JPN FY2030 level
70|known:JPN FY2031 aim
55|known:JPN FY2031 level
-17|known:JPN FY2031 no
66|known:JPN FY2032 aim
23|known:JPN FY2032 level
22|known:JPN FY2033 aim
49|known:JPN FY2035 aim
48|known:JPN None aim
-42|known:JPN None level
91|known:JPN None no
8|known:JPN+KOR None aim
15|known:KAZ 1 None aim
15|known:KAZ None aim
13|known:KHM 2 None level
8|known:KHM 2.2 None level
-11|known:KHM 2025 level
20|known:KHM 2026 aim
-20|known:KHM None aim
26|known:KHM None level
-71|known:KOR 197X level
24|known:KOR 1980 level
-8|known:KOR 1987 level
19|known:KOR 1988 level
-8|known:KOR 198X aim
22|known:KOR 198X level
10|known:KOR 1992 level
69|known:KOR 1993 level
18|known:KOR 1998 level
14|known:KOR 1998 no
-27|known:KOR 2.3 2024 level
82|known:KOR 2.3 2025 level
-30|known:KOR 2.3 2026 level
-11|known:KOR 2.3 2027 level
-10|known:KOR 2.3 FY2027 level
47|known:KOR 2.3 None level
-64|known:KOR 2.32 2024 level
88|known:KOR 2.32 2025 level
-68|known:KOR 2.32 2026 level
46|known:KOR 2.32 None level
-8|known:KOR 2.4 2015 level
-41|known:KOR 2.4 2016 level
-36|known:KOR 2.4 2025 level
90|known:KOR 2.4 2026 level
-8|known:KOR 2.4 2027 level
-10|known:KOR 2.4 2034 level
34|known:KOR 2.4 None level
-37|known:KOR 2.42 2025 level
79|known:KOR 2.42 2026 level
-14|known:KOR 2.42 None level
-16|known:KOR 2.5 2018 level
68|known:KOR 2.5 2023 level
29|known:KOR 2.5 2024 level
-42|known:KOR 2.5 2025 level
15|known:KOR 2.5 2026 aim
-19|known:KOR 2.5 2026 level
71|known:KOR 2.5 2027 level
-14|known:KOR 2.5 None aim
-29|known:KOR 2.5 None level
10|known:KOR 2.55 2027 level
-12|known:KOR 2.55 None level
10|known:KOR 2.6 2020 level
47|known:KOR 2.6 2023 level
59|known:KOR 2.6 2024 level
42|known:KOR 2.6 2025 level
-11|known:KOR 2.6 2025-04-10 level
-13|known:KOR 2.6 2026 level
-34|known:KOR 2.6 FY2025 level
-18|known:KOR 2.6 FY2027 level
-15|known:KOR 2.6 None level
16|known:KOR 2.7 2019 level
48|known:KOR 2.7 2022 level
-20|known:KOR 2.7 2023 level
-17|known:KOR 2.7 FY2024 level
15|known:KOR 2.76 2029 level
-15|known:KOR 2.76 2032 level
-28|known:KOR 2.8 1998 level
48|known:KOR 2.8 2020 level
-18|known:KOR 2.8 2021 level
-47|known:KOR 2.8 2023 level
16|known:KOR 2.8 2024 level
10|known:KOR 2.8 2029 level
45|known:KOR 2.8 None level
14|known:KOR 2.9 2022 aim
43|known:KOR 2.9 2030 level
-23|known:KOR 2.9 2035 level
-15|known:KOR 2.9 None aim
-29|known:KOR 2.9 None level
-11|known:KOR 2003 aim
9|known:KOR 2003 level
-11|known:KOR 2006 level
41|known:KOR 2008 aim
9|known:KOR 2008 level
17|known:KOR 2013 level
22|known:KOR 2015 aim
-41|known:KOR 2016 level
-19|known:KOR 2018 level
13|known:KOR 2019 level
58|known:KOR 2020 level
32|known:KOR 2021 level
13|known:KOR 2022 aim
39|known:KOR 2022 level
9|known:KOR 2023 level
-11|known:KOR 2024 aim
-17|known:KOR 2024 level
-23|known:KOR 2025 aim
68|known:KOR 2025 level
-11|known:KOR 2025-04-10 level
-10|known:KOR 2025-08 aim
-25|known:KOR 2025-11 aim
-22|known:KOR 2026 aim
-16|known:KOR 2026 level
30|known:KOR 2027 level
12|known:KOR 2028 aim
22|known:KOR 2029 level
21|known:KOR 2029 no
-16|known:KOR 2030 aim
-10|known:KOR 2030 no
16|known:KOR 2031 level
48|known:KOR 2032 level
-13|known:KOR 2034 level
17|known:KOR 2035 aim
9|known:KOR 2035 no
-13|known:KOR 203X aim
14|known:KOR 3 1998 no
41|known:KOR 3 2008 aim
8|known:KOR 3 2015 aim
-10|known:KOR 3 2026 aim
-36|known:KOR 3 2026 level
-22|known:KOR 3 2027 level
13|known:KOR 3 2028 aim
-22|known:KOR 3 2030 aim
-16|known:KOR 3 2035 aim
-14|known:KOR 3 None aim
-28|known:KOR 3 None level
12|known:KOR 3.12 2032 level
-8|known:KOR 3.12 2035 level
-11|known:KOR 3.2 2003 aim
-13|known:KOR 3.2 2035 aim
11|known:KOR 3.2 None aim
-28|known:KOR 3.2 None level
-14|known:KOR 3.5 2025 aim
-25|known:KOR 3.5 2025-11 aim
-20|known:KOR 3.5 2026 aim
-11|known:KOR 3.5 2029 level
-23|known:KOR 3.5 2032 level
54|known:KOR 3.5 2035 aim
38|known:KOR 3.5 2035 level
12|known:KOR 3.5 2035 no
-13|known:KOR 3.5 203X aim
73|known:KOR 3.5 None aim
-47|known:KOR 3.5 None level
-25|known:KOR 3.5 None no
-10|known:KOR 3.8 2024 aim
-10|known:KOR 3.8 2025-08 aim
-8|known:KOR 3.8 2026 aim
42|known:KOR 3.8 None aim
-9|known:KOR 4 None level
21|known:KOR 5 197X level
-9|known:KOR 5 2025 level
-50|known:KOR 5 None level
8|known:KOR 5 None no
28|known:KOR 6 1980 level
23|known:KOR 6 198X level
-10|known:KOR 6 2025 level
8|known:KOR 6 None aim
76|known:KOR 6 None level
-13|known:KOR FY1999 level
-21|known:KOR FY2021 level
-39|known:KOR FY2022 level
-36|known:KOR FY2024 level
-44|known:KOR FY2025 level
-32|known:KOR FY2026 level
-45|known:KOR FY2027 level
94|known:KOR None aim
23|known:KOR None level
10|known:KOR None no
8|known:KWT 2024 level
10|known:KWT 4.8 2024 level
13|known:LAO 0.3 None level
13|known:LAO None level
14|known:LBN 2026 aim
-16|known:LBN None aim
8|known:LBN None level
9|known:LKA 1.5 2030 aim
-9|known:LKA 1.5 None aim
17|known:LKA 1.5 None level
-10|known:LKA 2025 level
8|known:LKA 2030 aim
-8|known:LKA None aim
18|known:LKA None level
-14|known:LKA None no
12|known:LTU 2 2021 level
22|known:LTU 2.5 2023 level
-20|known:LTU 2.5 None level
-9|known:LTU 2.52 2023-07 level
8|known:LTU 2.52 None level
12|known:LTU 2.9 2024 level
-11|known:LTU 2.9 None level
12|known:LTU 2021 level
9|known:LTU 2022 aim
-11|known:LTU 2023 aim
23|known:LTU 2023 level
-9|known:LTU 2023-07 level
10|known:LTU 2024 level
-9|known:LTU 2025 aim
94|known:LTU 2025 level
87|known:LTU 2026 aim
33|known:LTU 2026 level
76|known:LTU 2026/2030 aim
-19|known:LTU 2029 aim
-73|known:LTU 2030 aim
-13|known:LTU 3 2023 aim
55|known:LTU 3 2025 level
-16|known:LTU 3 2026 level
20|known:LTU 3 None aim
-38|known:LTU 3 None level
-9|known:LTU 4 2025 aim
37|known:LTU 4 2025 level
46|known:LTU 4 2026 aim
-32|known:LTU 4 None aim
-23|known:LTU 4 None level
35|known:LTU 4.87 2026 aim
-32|known:LTU 4.87 None aim
19|known:LTU 5 2026 aim
-9|known:LTU 5-6 2026 aim
82|known:LTU 5-6 2026/2030 aim
-57|known:LTU 5-6 2030 aim
8|known:LTU 5.3 2026 level
16|known:LTU 5.38 2026 level
-11|known:LTU 5.38 None level
33|known:LTU 5.4 2026 level
-14|known:LTU 5.4 None level
-18|known:LTU 5.5 2030 aim
21|known:LTU 5.5 None aim
-39|known:LTU None aim
-137|known:LTU None level
11|known:LTU+LVA None level
16|known:LUX 0.58 2022 level
-15|known:LUX 0.58 None level
19|known:LUX 0.7 2023 level
-13|known:LUX 0.7 None level
24|known:LUX 1.2 2024 level
-24|known:LUX 1.2 None level
18|known:LUX 1.3 2024 level
-37|known:LUX 1.3 2025 level
19|known:LUX 1.3 None level
22|known:LUX 2 2025 aim
17|known:LUX 2 2030 aim
-20|known:LUX 2 None aim
-12|known:LUX 2014 level
21|known:LUX 2022 level
32|known:LUX 2023 level
39|known:LUX 2024 level
21|known:LUX 2025 aim
-36|known:LUX 2025 level
17|known:LUX 2030 aim
-18|known:LUX None aim
-38|known:LUX None level
8|known:LVA 0.9 2014 level
19|known:LVA 0.9 None level
-8|known:LVA 1 None level
-10|known:LVA 1.2 None level
45|known:LVA 2 2018 aim
-17|known:LVA 2 None aim
29|known:LVA 2.27 2023 level
-28|known:LVA 2.27 None level
27|known:LVA 2004 level
-15|known:LVA 2012 level
44|known:LVA 2018 aim
11|known:LVA 2023 level
18|known:LVA 2024 level
-10|known:LVA 2025 aim
21|known:LVA 2025 level
13|known:LVA 2026 aim
14|known:LVA 2026 level
46|known:LVA 2028 aim
-31|known:LVA 2030 aim
-14|known:LVA 3.45 2026 level
18|known:LVA 3.45 None level
15|known:LVA 3.7 2025 level
-14|known:LVA 3.7 None level
15|known:LVA 4 2026 aim
-12|known:LVA 4 None aim
55|known:LVA 4.9 2026 aim
17|known:LVA 4.9 2026 level
-12|known:LVA 4.9 None aim
-15|known:LVA 4.9 None level
8|known:LVA 4.91 2026 level
-51|known:LVA 5 2026 aim
54|known:LVA 5 2028 aim
10|known:LVA 5 None aim
-30|known:LVA None aim
-70|known:LVA None level
-9|known:MDA 0.6 2024 level
-9|known:MDA 0.6 2025 level
21|known:MDA 0.6 None level
-8|known:MDA 2024 level
-9|known:MDA 2025 level
33|known:MDA 2030 aim
-33|known:MDA None aim
21|known:MDA None level
-16|known:MEX 0.6 2024 level
16|known:MEX 0.6 None level
-16|known:MEX 2024 level
21|known:MEX None level
26|known:MKD 2024 level
-19|known:MKD None level
-8|known:MLT 0.4 2026 level
8|known:MLT 0.4 None level
-8|known:MLT 0.5 2025 level
10|known:MLT 0.5 None level
10|known:MLT 1 2030 aim
-9|known:MLT 1 None aim
-8|known:MLT 2025 level
-10|known:MLT 2026 level
10|known:MLT 2030 aim
-10|known:MLT None aim
19|known:MLT None level
20|known:MMR 2024 level
20|known:MMR 6.8 2024 level
-19|known:MMR 6.8 None level
48|known:MNG 2023 level
-26|known:MNG None aim
-46|known:MNG None level
38|known:MRT None level
13|known:MYS 0.9 2025 level
13|known:MYS 1 2024 level
-12|known:MYS 1 2025 level
40|known:MYS 1 None level
-12|known:MYS 1.5 2026 aim
33|known:MYS 1.5 None aim
13|known:MYS 2024 level
-12|known:MYS 2026 aim
-16|known:MYS 202X aim
-9|known:MYS 2030 aim
38|known:MYS None aim
9|known:MYS None level
-12|known:NATO 1.5 2024 aim
-8|known:NATO 1.5 2025 aim
-13|known:NATO 1.5 2025-06 aim
-10|known:NATO 1.5 2026 aim
-49|known:NATO 1.5 2029 aim
96|known:NATO 1.5 2032 aim
92|known:NATO 1.5 2035 aim
-17|known:NATO 1.5 FY2027 aim
-46|known:NATO 1.5 None aim
-29|known:NATO 1.5 None level
12|known:NATO 1.85 2023 level
-12|known:NATO 1.85 2024 level
8|known:NATO 1.9 None level
26|known:NATO 1988 level
-9|known:NATO 1989 level
10|known:NATO 1995 level
-20|known:NATO 2 2002 aim
-31|known:NATO 2 2014 aim
-10|known:NATO 2 2014 level
-19|known:NATO 2 2017 aim
-21|known:NATO 2 2020 level
118|known:NATO 2 2024 aim
89|known:NATO 2 2024 level
-8|known:NATO 2 2025 aim
-57|known:NATO 2 2025 level
45|known:NATO 2 2025-06 aim
-8|known:NATO 2 2026 level
-27|known:NATO 2 2027 aim
-33|known:NATO 2 2029 aim
-21|known:NATO 2 2032 aim
-67|known:NATO 2 2035 aim
-22|known:NATO 2 FY2025 aim
111|known:NATO 2 None aim
-13|known:NATO 2 None level
9|known:NATO 2.02 2024 level
17|known:NATO 2.3 2025 level
-15|known:NATO 2.3 None level
16|known:NATO 2.5 2026 level
-25|known:NATO 2.5 2030 aim
24|known:NATO 2.5 None aim
-16|known:NATO 2.5 None level
-12|known:NATO 2.7 2025 level
10|known:NATO 2.7 None level
-20|known:NATO 2002 aim
-34|known:NATO 2014 aim
-19|known:NATO 2017 aim
-20|known:NATO 2020 level
11|known:NATO 2022 level
-10|known:NATO 2023 aim
77|known:NATO 2024 aim
15|known:NATO 2024 level
-54|known:NATO 2025 aim
-28|known:NATO 2025 level
-12|known:NATO 2025-06 aim
-10|known:NATO 2025-06 level
-34|known:NATO 2026 aim
8|known:NATO 2026 level
-46|known:NATO 2027 aim
39|known:NATO 2028 aim
-121|known:NATO 2029 aim
38|known:NATO 2030 aim
113|known:NATO 2032 aim
149|known:NATO 2035 aim
72|known:NATO 2035 level
-10|known:NATO 3 2024 aim
43|known:NATO 3 2028 aim
40|known:NATO 3 2030 aim
-45|known:NATO 3 None aim
15|known:NATO 3 None level
-29|known:NATO 3.4 None aim
24|known:NATO 3.5 2025 level
-14|known:NATO 3.5 2025-06 aim
-18|known:NATO 3.5 2026 aim
-37|known:NATO 3.5 2029 aim
-31|known:NATO 3.5 2030 aim
107|known:NATO 3.5 2032 aim
57|known:NATO 3.5 2035 aim
-16|known:NATO 3.5 2035 level
-38|known:NATO 4 2024 aim
9|known:NATO 4 2030 aim
32|known:NATO 4 None aim
-18|known:NATO 4 None level
-29|known:NATO 5 2025 aim
-25|known:NATO 5 2025-06 aim
-17|known:NATO 5 2027 aim
10|known:NATO 5 2029 aim
48|known:NATO 5 2030 aim
-69|known:NATO 5 2032 aim
82|known:NATO 5 2035 aim
47|known:NATO 5 None aim
-26|known:NATO FY2025 aim
-31|known:NATO FY2027 aim
115|known:NATO None aim
-80|known:NATO None level
-48|known:NGA 2 None aim
71|known:NGA 2014 level
-58|known:NGA 2025 level
-49|known:NGA None aim
-13|known:NGA None level
11|known:NLD 1.1 2014 level
21|known:NLD 1.3 None level
-9|known:NLD 1.5 2035 aim
-10|known:NLD 2 2024 aim
-28|known:NLD 2 2024 level
11|known:NLD 2 2025 level
30|known:NLD 2 None aim
18|known:NLD 2 None level
18|known:NLD 2.6 2026 level
11|known:NLD 2.8 2027 level
11|known:NLD 2014 level
-11|known:NLD 2024 aim
-41|known:NLD 2024 level
-20|known:NLD 2025 aim
15|known:NLD 2025 level
11|known:NLD 2026 level
-12|known:NLD 2030 aim
-15|known:NLD 2032 aim
25|known:NLD 2035 aim
10|known:NLD 3 None aim
-12|known:NLD 3.5 2030 aim
-25|known:NLD 3.5 2032 aim
45|known:NLD 3.5 2035 aim
15|known:NLD None level
-17|known:NOR 1.5 None level
10|known:NOR 2 2024 aim
-11|known:NOR 2 None aim
19|known:NOR 2.16 2025 level
-12|known:NOR 2.16 None level
-13|known:NOR 2.2 2025 level
16|known:NOR 2.2 None level
10|known:NOR 2024 aim
-22|known:NOR 2024 level
44|known:NOR 2025 level
22|known:NOR 2030 aim
9|known:NOR 2035 aim
11|known:NOR 3.2 2025 level
-9|known:NOR 3.2 2026 level
11|known:NOR 3.3 2025 level
-17|known:NOR 3.3 None level
17|known:NOR 3.35 2025 level
20|known:NOR 5 2030 aim
-15|known:NOR 5 None aim
-15|known:NOR 5 None no
-41|known:NOR None aim
-15|known:NOR None level
-15|known:NOR None no
12|known:NPL 1 None level
-8|known:NPL 1.2 None level
-18|known:NPL 2006 level
27|known:NPL 2024 level
-9|known:NZL 0.9 None level
-20|known:NZL 1 2024 level
40|known:NZL 1 None level
-23|known:NZL 1.1 None level
-8|known:NZL 1.2 2025 level
10|known:NZL 1.2 None level
34|known:NZL 1.3 2026/2027 level
-12|known:NZL 1.3 None level
14|known:NZL 198X level
18|known:NZL 2 198X level
-8|known:NZL 2 1990 level
-14|known:NZL 2 2025 aim
70|known:NZL 2 2027 aim
-24|known:NZL 2 2028 aim
66|known:NZL 2 2029 aim
16|known:NZL 2 2032/2033 aim
-23|known:NZL 2 2033 aim
-15|known:NZL 2 2034 aim
-58|known:NZL 2 FY2027 aim
-16|known:NZL 2 None aim
-20|known:NZL 2023 aim
-21|known:NZL 2024 level
-14|known:NZL 2025 aim
-9|known:NZL 2025 level
34|known:NZL 2026/2027 level
67|known:NZL 2027 aim
-53|known:NZL 2028 aim
66|known:NZL 2029 aim
23|known:NZL 2030 aim
14|known:NZL 2032/2033 aim
-11|known:NZL 2032/2033 level
-24|known:NZL 2033 aim
-15|known:NZL 2034 aim
30|known:NZL 3 None aim
-58|known:NZL FY2027 aim
15|known:None aim since-2025
-70|known:None aim to-1999
21|known:None aim to-2013
44|known:None aim to-2021
51|known:None aim to-2024
-41|known:None level since-2025
64|known:None level to-1999
29|known:None level to-2013
9|known:None level to-2021
-34|known:None level to-2024
58|known:None no since-2025
21|known:None no to-1999
9|known:None no to-2013
47|known:None no to-2021
16|known:None no to-2024
34|known:OMN 2024 level
-28|known:OMN 2026 level
22|known:OMN 5 None level
14|known:OMN 5.6 2024 level
-12|known:OMN 5.6 None level
11|known:PAK 1.7 2024/2025 level
-9|known:PAK 1.7 None level
-19|known:PAK 1.9 FY2025 level
13|known:PAK 1.9 None level
28|known:PAK 1.97 2025/2026 level
10|known:PAK 196X level
27|known:PAK 2 2025/2026 level
-9|known:PAK 2 None level
-18|known:PAK 2.3 2025/2026 level
18|known:PAK 2.3 None level
14|known:PAK 2.5 2025/2026 aim
-14|known:PAK 2.5 2026/2027 level
-18|known:PAK 2.5 None aim
38|known:PAK 2.5 None level
-29|known:PAK 2.7 2025/2026 level
33|known:PAK 2.7 None level
-8|known:PAK 2.8 2024/2025 level
-48|known:PAK 2.8 None level
9|known:PAK 2000/2001 level
37|known:PAK 2022/2023 level
-27|known:PAK 2024 level
12|known:PAK 2025/2026 aim
-17|known:PAK 2026 level
-14|known:PAK 2026/2027 level
-11|known:PAK 5 None level
-31|known:PAK FY2025 level
-22|known:PAK FY2026 level
-11|known:PAK FY2026 no
-18|known:PAK None aim
25|known:PAK None level
13|known:PAK None no
14|known:PER 1.5 2026 aim
-13|known:PER 1.5 None aim
13|known:PER 2026 aim
-12|known:PER None aim
-16|known:PHL 0.8 None level
-12|known:PHL 0.9 2024 level
9|known:PHL 0.9 2025 level
-9|known:PHL 1 2023 level
19|known:PHL 1 None level
22|known:PHL 1.1 2026 level
-22|known:PHL 1.1 None level
11|known:PHL 1.3 2023 level
49|known:PHL 1.3 2025 level
-40|known:PHL 1.3 2026 level
-24|known:PHL 1.3 2028 level
-19|known:PHL 1.3 FY2025 level
32|known:PHL 1.3 None level
-25|known:PHL 1.4 2025 level
32|known:PHL 1.4 2026 level
11|known:PHL 1.4 2027 level
42|known:PHL 1.4 2028 level
-48|known:PHL 1.4 None level
-61|known:PHL 1.5 2025 level
39|known:PHL 1.5 2026 level
30|known:PHL 1.5 2028 level
-10|known:PHL 2 2026 aim
-14|known:PHL 2 2027 aim
10|known:PHL 2 2029 aim
13|known:PHL 2 2030 aim
8|known:PHL 2 2031 aim
9|known:PHL 2 None no
-33|known:PHL 2025 level
-13|known:PHL 2025 no
-9|known:PHL 2026 aim
93|known:PHL 2026 level
-9|known:PHL 2026-01/2026-03 level
-16|known:PHL 2027 aim
-17|known:PHL 2028 aim
44|known:PHL 2028 level
9|known:PHL 2028 no
10|known:PHL 2029 aim
13|known:PHL 2030 aim
8|known:PHL 2031 aim
-26|known:PHL FY2025 level
22|known:PHL None aim
-27|known:PHL None level
9|known:PHL None no
11|known:PNG 0.4 None level
-20|known:PNG None aim
16|known:PNG None level
53|known:POL 1.95 None aim
9|known:POL 1.95 None level
-12|known:POL 2 2015 aim
24|known:POL 2 2016 aim
-12|known:POL 2 None aim
-8|known:POL 2 None level
8|known:POL 2.1 None level
12|known:POL 2.2 2021 level
70|known:POL 2.2 2022 level
-38|known:POL 2.2 2024 level
-34|known:POL 2.2 None level
-23|known:POL 2014 level
-27|known:POL 2015 aim
16|known:POL 2015 level
37|known:POL 2022 level
64|known:POL 2023 aim
12|known:POL 2023 level
62|known:POL 2025 level
-21|known:POL 2026 aim
34|known:POL 2026 level
84|known:POL 2027 aim
-13|known:POL 2030 aim
-8|known:POL 2035 level
26|known:POL 3 2023 aim
-13|known:POL 3 2025 aim
-14|known:POL 3 2026 aim
8|known:POL 3 None aim
-10|known:POL 3.9 2014 level
-12|known:POL 3.9 2024 level
20|known:POL 3.9 None level
39|known:POL 4 2023 aim
-10|known:POL 4 2023 level
19|known:POL 4 2024 level
-10|known:POL 4 None aim
10|known:POL 4 None level
-15|known:POL 4.1 2021 level
-37|known:POL 4.1 2022 level
65|known:POL 4.1 2024 level
25|known:POL 4.12 2024 level
-17|known:POL 4.12 None level
17|known:POL 4.2 2024 level
-11|known:POL 4.2 None level
10|known:POL 4.3 2025 level
-9|known:POL 4.3 None level
23|known:POL 4.48 2025 level
-9|known:POL 4.48 None level
-28|known:POL 4.5 2024 level
46|known:POL 4.5 2025 level
-14|known:POL 4.7 2024 level
13|known:POL 4.7 2025 aim
12|known:POL 4.7 2025 level
-9|known:POL 4.7 None aim
11|known:POL 4.7 None level
-13|known:POL 4.8 2025 level
42|known:POL 4.8 2026 level
-18|known:POL 4.8 None level
-8|known:POL 5 2026 aim
85|known:POL 5 2027 aim
-13|known:POL 5 2030 aim
-41|known:POL 5 None aim
-19|known:POL None aim
-56|known:POL None level
-36|known:PRK 2025 level
-10|known:PRK 2026 level
28|known:PRK 2E+1 None level
19|known:PRK 2E+1-3E+1 None level
55|known:PRK None level
25|known:PRT 1.55 2024 level
-26|known:PRT 1.55 2025 level
17|known:PRT 2 2025 aim
10|known:PRT 2 2026 aim
-9|known:PRT 2 2026 level
-22|known:PRT 2 None aim
13|known:PRT 2 None level
38|known:PRT 2024 level
17|known:PRT 2025 aim
-30|known:PRT 2025 level
10|known:PRT 2026 aim
-8|known:PRT 2026 level
-9|known:PRT 2030 aim
-15|known:PRT None aim
9|known:ROU 2.5 None aim
-11|known:ROU 2023 level
9|known:ROU 2024 level
9|known:ROU 3 2030 aim
-11|known:ROU 3 None aim
-12|known:ROU 3.5 2030 aim
12|known:ROU 3.5 None aim
-13|known:ROU None level
15|known:RUS 15 None level
22|known:RUS 198X level
-13|known:RUS 1E+1 2025 level
13|known:RUS 1E+1 None level
27|known:RUS 2.7 2021 level
-13|known:RUS 2.7 None level
-14|known:RUS 2007 level
-28|known:RUS 2013 level
30|known:RUS 2022 level
-31|known:RUS 2023 level
22|known:RUS 2024 level
48|known:RUS 2025 level
23|known:RUS 2026 level
17|known:RUS 2027 aim
-10|known:RUS 2027 level
11|known:RUS 3.6 2021 level
-9|known:RUS 3.6 2023 level
-28|known:RUS 4.1 2013 level
-10|known:RUS 4.1 2021 level
30|known:RUS 4.1 2022 level
11|known:RUS 4.1 None level
-11|known:RUS 5 2027 level
12|known:RUS 5 None level
9|known:RUS 5.1 2025 level
-19|known:RUS 5.5 2025 level
31|known:RUS 5.5 2026 level
-10|known:RUS 5.5 None level
13|known:RUS 5.9 2023 level
-12|known:RUS 5.9 None level
17|known:RUS 6 2024 level
-18|known:RUS 6 None level
66|known:RUS 6.2 2025 level
-45|known:RUS 6.2 2026 level
-23|known:RUS 6.2 None level
10|known:RUS 6.3 None level
-19|known:RUS 7 2023 level
19|known:RUS 7 None level
-11|known:RUS 7.1 2023 level
39|known:RUS 7.1 2024 level
-21|known:RUS 7.1 None level
15|known:RUS 7.5 2025 level
-14|known:RUS 7.5 None level
75|known:RUS 8 2025 level
-46|known:RUS 8 None level
31|known:RUS 9 None level
-25|known:RUS None aim
-31|known:RUS None level
11|known:SAU 2024 level
26|known:SAU 2025 level
28|known:SAU 6.5 2025 level
-24|known:SAU 6.5 None level
23|known:SAU 7 None level
12|known:SAU 7.3 2024 level
-9|known:SAU 7.3 None level
-18|known:SAU None level
9|known:SEN 2 2029 aim
-9|known:SEN 2 None aim
9|known:SEN 2029 aim
-9|known:SEN None aim
-10|known:SEN None no
9|known:SGP 197X level
-16|known:SGP 2.8 2025 level
-10|known:SGP 2.8 2026 level
11|known:SGP 2.8 FY2026 level
31|known:SGP 2.8 None level
-8|known:SGP 2.9 2025 level
12|known:SGP 2.9 None level
-15|known:SGP 2023 level
-10|known:SGP 2024 level
-11|known:SGP 2025 aim
-20|known:SGP 2025 level
-38|known:SGP 2026 level
-9|known:SGP 2026-05-30 level
-12|known:SGP 2035 aim
-8|known:SGP 203X no
-8|known:SGP 3 2025 aim
-24|known:SGP 3 2026 level
-9|known:SGP 3 2026-05-30 level
-10|known:SGP 3 2035 aim
-15|known:SGP 3 FY2024 level
38|known:SGP 3 FY2025 level
35|known:SGP 3 None aim
37|known:SGP 3 None level
10|known:SGP 3 None no
-16|known:SGP 5 None level
8|known:SGP 6 None no
-20|known:SGP FY2024 level
34|known:SGP FY2025 level
42|known:SGP None aim
69|known:SGP None level
18|known:SGP None no
12|known:SRB 2.6 None level
12|known:SRB None level
25|known:SVK 2 2026 aim
-17|known:SVK 2 2026 level
21|known:SVK 2 None aim
-16|known:SVK 2 None level
-22|known:SVK 2 None no
45|known:SVK 2023 level
25|known:SVK 2026 aim
-16|known:SVK 2026 level
13|known:SVK 2027 no
-14|known:SVK 2035 aim
10|known:SVK 2035 no
34|known:SVK None aim
-16|known:SVK None level
-21|known:SVK None no
17|known:SVN 1.29 2024 level
9|known:SVN 1.29 None level
16|known:SVN 1.3 2024 level
-9|known:SVN 1.3 None level
-13|known:SVN 2 2024 level
10|known:SVN 2 2025 aim
14|known:SVN 2 2025 level
21|known:SVN 2024 level
9|known:SVN 2025 aim
8|known:SVN 2025 level
26|known:SVN 2030 aim
32|known:SVN 3.5 2030 aim
-25|known:SVN 3.5 None aim
-28|known:SVN None aim
37|known:SVN None level
23|known:SWE 1 2014 level
-26|known:SWE 1 201X level
29|known:SWE 1 None level
11|known:SWE 1.2 2020 level
-13|known:SWE 1.2 2025 level
-8|known:SWE 1.2 None level
8|known:SWE 1.3 2021 level
8|known:SWE 1963 level
8|known:SWE 2 2024 level
23|known:SWE 2.1 2024 level
-12|known:SWE 2.1 None level
9|known:SWE 2.2 2024 level
-9|known:SWE 2.2 None level
-36|known:SWE 2.4 2025 level
44|known:SWE 2.4 None level
13|known:SWE 2.6 2028 aim
-11|known:SWE 2.6 2030 aim
8|known:SWE 2.8 2026 level
-11|known:SWE 2.8 None level
-22|known:SWE 2000 level
21|known:SWE 2014 level
-11|known:SWE 201X level
9|known:SWE 2020 level
8|known:SWE 2021 level
12|known:SWE 2024 level
-37|known:SWE 2025 level
21|known:SWE 2028 aim
-13|known:SWE 2030 level
-10|known:SWE 2035 aim
23|known:SWE 3.5 2030 aim
-16|known:SWE 3.5 None aim
8|known:SWE 4 None aim
-8|known:SWE None aim
47|known:SWE None level
27|known:THA 1 None level
10|known:THA 1.05 FY2026 level
-8|known:THA 1.05 None level
-22|known:THA 1.1 2024 level
-12|known:THA 1.1 2025 level
53|known:THA 1.1 FY2025 level
15|known:THA 1.2 2023 level
20|known:THA 1.2 2025 level
31|known:THA 1.5 None level
-28|known:THA 1988 level
18|known:THA 1990 level
-24|known:THA 2006 level
15|known:THA 2023 level
-23|known:THA 2024 level
12|known:THA 3 None level
13|known:THA FY1999 level
38|known:THA FY2021 level
13|known:THA FY2026 level
11|known:THA None aim
84|known:THA None level
10|known:TUR 1.9 2024 level
-10|known:TUR 1.9 None level
-13|known:TUR 2 2025 level
15|known:TUR 2 None level
25|known:TUR 2.1 2024 level
38|known:TUR 2.1 None level
-72|known:TUR 2.3 2025 level
56|known:TUR 2.3 2026 level
17|known:TUR 2.3 None level
32|known:TUR 2.33 2025 level
-10|known:TUR 2.33 None level
35|known:TUR 2024 level
-54|known:TUR 2025 level
19|known:TUR None level
14|known:TWN 1.6 2022 level
-14|known:TWN 1.6 None level
19|known:TWN 198X level
-23|known:TWN 1993 level
-15|known:TWN 1998 level
-10|known:TWN 199X level
-12|known:TWN 1E+1 2026 aim
-15|known:TWN 1E+1 2027 aim
8|known:TWN 1E+1 2030 no
42|known:TWN 1E+1 None aim
28|known:TWN 2 2016 level
-32|known:TWN 2 2024 level
-15|known:TWN 2 None aim
12|known:TWN 2 None level
-52|known:TWN 2.1 2021 level
30|known:TWN 2.1 2024 level
23|known:TWN 2.1 2025 level
-8|known:TWN 2.1 FY2025 level
17|known:TWN 2.1 None level
21|known:TWN 2.2 2023 level
-9|known:TWN 2.3 None level
30|known:TWN 2.4 2023 level
22|known:TWN 2.4 2025 level
-40|known:TWN 2.4 None level
-30|known:TWN 2.45 2024 level
38|known:TWN 2.45 2025 level
14|known:TWN 2.45 None level
-42|known:TWN 2.5 2023 level
36|known:TWN 2.5 2024 level
13|known:TWN 2.5 2025 level
-18|known:TWN 2.5 2027 level
-12|known:TWN 2.5 FY2024 level
40|known:TWN 2.5 None aim
33|known:TWN 2.5 None level
26|known:TWN 2.6 None level
-21|known:TWN 2.84 2025 level
49|known:TWN 2.84 2026 level
-28|known:TWN 2.84 None level
12|known:TWN 2.9 None level
-25|known:TWN 2001 level
-18|known:TWN 2009 level
29|known:TWN 2016 level
-52|known:TWN 2021 level
14|known:TWN 2022 level
-32|known:TWN 2024 aim
72|known:TWN 2025 aim
63|known:TWN 2025 level
-10|known:TWN 2025 no
-12|known:TWN 2025-01/2025-03 level
-13|known:TWN 2025-03 aim
-8|known:TWN 2025-08 aim
76|known:TWN 2026 aim
138|known:TWN 2026 level
20|known:TWN 2026 no
-18|known:TWN 2026-03-12 level
56|known:TWN 2027 aim
22|known:TWN 2027 level
20|known:TWN 2027 no
-71|known:TWN 2028 aim
-10|known:TWN 202X no
-30|known:TWN 2030 aim
-16|known:TWN 2030 level
27|known:TWN 2032 aim
-12|known:TWN 2033 aim
-19|known:TWN 3 2009 level
-27|known:TWN 3 2024 aim
94|known:TWN 3 2025 aim
-12|known:TWN 3 2025-03 aim
51|known:TWN 3 2026 aim
87|known:TWN 3 2026 level
18|known:TWN 3 2027 aim
-10|known:TWN 3 2027 level
-35|known:TWN 3 2028 aim
-33|known:TWN 3 2030 aim
-23|known:TWN 3 None level
-18|known:TWN 3 None no
31|known:TWN 3.3 2026 aim
-12|known:TWN 3.3 2030 aim
-9|known:TWN 3.3 2030 level
-15|known:TWN 3.3 None aim
13|known:TWN 3.3 None level
-14|known:TWN 3.32 2025 level
30|known:TWN 3.32 2026 aim
31|known:TWN 3.32 2026 level
-22|known:TWN 3.32 None aim
-13|known:TWN 3.32 None level
-9|known:TWN 3.4 2027 aim
12|known:TWN 3.4 2027 level
9|known:TWN 3.4 None aim
-9|known:TWN 3.4 None level
19|known:TWN 3.5 2026 aim
14|known:TWN 3.5 2026 no
31|known:TWN 3.5 2027 aim
9|known:TWN 3.5 2027 level
-35|known:TWN 3.5 2030 aim
10|known:TWN 3.5 2030 level
-19|known:TWN 3.5 None level
22|known:TWN 3.6 2027 level
-10|known:TWN 3.6 None level
15|known:TWN 3.9 2027 level
-13|known:TWN 3.9 None level
21|known:TWN 4 2027 aim
-10|known:TWN 4 None aim
-9|known:TWN 5 2025 no
-36|known:TWN 5 2026 aim
-19|known:TWN 5 2027 aim
-10|known:TWN 5 202X no
63|known:TWN 5 2030 aim
8|known:TWN 5 2030 no
27|known:TWN 5 2032 aim
-14|known:TWN 5 None aim
12|known:TWN 5 None no
-12|known:TWN FY2024 level
-12|known:TWN FY2025 level
-8|known:TWN FY2027 level
14|known:TWN None aim
-18|known:TWN None level
-10|known:UGA 1985 level
10|known:UGA None level
19|known:UKR 2022 level
27|known:UKR 2023 level
51|known:UKR 2024 level
33|known:UKR 2025 level
42|known:UKR 2026 aim
50|known:UKR 2026 level
13|known:UKR 26 2025 level
-10|known:UKR 26 None level
11|known:UKR 27 2026 level
14|known:UKR 27.2 2026 level
13|known:UKR 3.2 2021 level
-9|known:UKR 3.2 2022 level
8|known:UKR 31 2025 level
-12|known:UKR 34 2021 level
35|known:UKR 34 2022 level
41|known:UKR 34 2024 level
-51|known:UKR 34 None level
26|known:UKR 37 2023 level
-18|known:UKR 37 None level
-20|known:UKR 3E+1 2025 level
13|known:UKR 3E+1 2026 level
-8|known:UKR 3E+1 None level
41|known:UKR 4E+1 2025 level
-27|known:UKR 4E+1 None level
-45|known:UKR None aim
-134|known:UKR None level
10|known:USA 1944 level
41|known:USA 195X level
10|known:USA 196X level
-40|known:USA 1976 level
14|known:USA 1977 level
-14|known:USA 1979 level
88|known:USA 1980 level
-9|known:USA 1983 level
15|known:USA 1986 level
-10|known:USA 1987 level
72|known:USA 1988 level
33|known:USA 198X level
39|known:USA 1995 level
14|known:USA 1997 aim
44|known:USA 1E+1 195X level
-40|known:USA 1E+1 None level
-14|known:USA 2.5 2024 level
18|known:USA 2.5 2035 level
10|known:USA 2003 level
-74|known:USA 2004 level
-23|known:USA 2006 level
15|known:USA 2009 level
-9|known:USA 2010 level
24|known:USA 2013 level
-44|known:USA 2014 level
63|known:USA 2016 level
28|known:USA 2018 level
10|known:USA 2019 level
66|known:USA 2020 level
47|known:USA 2021 level
12|known:USA 2022 level
12|known:USA 2023 level
-42|known:USA 2024 level
36|known:USA 2025 level
-53|known:USA 2026 level
58|known:USA 2027 aim
-20|known:USA 2027 level
-10|known:USA 2031 aim
14|known:USA 3 2024 level
22|known:USA 3 2026 level
10|known:USA 3 FY2024 level
25|known:USA 3 FY2026 level
-32|known:USA 3 None aim
15|known:USA 3 None level
70|known:USA 3.1 2025 level
-36|known:USA 3.1 2027 level
14|known:USA 3.1 FY2023 level
-12|known:USA 3.1 FY2025 level
-9|known:USA 3.2 2014 level
18|known:USA 3.2 2025 level
-18|known:USA 3.2 2026 level
-10|known:USA 3.2 2027 level
-9|known:USA 3.2 2030 level
29|known:USA 3.2 None level
32|known:USA 3.22 2025 level
-18|known:USA 3.22 None level
55|known:USA 3.3 FY2026 level
20|known:USA 3.3 None level
36|known:USA 3.38 2024 level
-32|known:USA 3.38 None level
14|known:USA 3.4 2016 level
56|known:USA 3.4 2024 level
-45|known:USA 3.4 2025 level
-15|known:USA 3.4 2026 level
-9|known:USA 3.4 FY2024 level
21|known:USA 3.4 None level
-10|known:USA 3.5 2006 level
-15|known:USA 3.5 2014 level
29|known:USA 3.5 2018 level
51|known:USA 3.5 2021 level
41|known:USA 3.5 2022 level
-60|known:USA 3.5 2024 level
-20|known:USA 3.5 FY2021 level
-24|known:USA 3.5 FY2027 level
-14|known:USA 3.5 None level
-38|known:USA 3.6 2016 level
-39|known:USA 3.6 None level
-13|known:USA 3.7 None level
22|known:USA 3.8 2013 level
17|known:USA 3.8 None level
82|known:USA 4 FY1995 aim
24|known:USA 4 FY2027 aim
-8|known:USA 4 None aim
11|known:USA 4 None level
12|known:USA 4.5 2027 aim
-29|known:USA 4.5 None aim
-12|known:USA 4.5 None level
-15|known:USA 4.6 None aim
10|known:USA 4.6 None level
12|known:USA 4.7 FY2027 level
-27|known:USA 4.7 None level
12|known:USA 4.9 1979 level
12|known:USA 4.9 2009 level
-12|known:USA 4.9 2024 level
-13|known:USA 4.9 None level
19|known:USA 4.9-16.9 None level
30|known:USA 5 2027 aim
-10|known:USA 5 2031 aim
-21|known:USA 5 FY1978 level
-31|known:USA 5 FY2025 aim
-26|known:USA 5 FY2026 aim
31|known:USA 5 FY2027 aim
15|known:USA 5 None aim
-10|known:USA 5 None no
-29|known:USA 5.3 None level
8|known:USA 5.4 None level
-12|known:USA 5.6 None level
25|known:USA 5.9 None level
-27|known:USA 6 1976 level
22|known:USA 6 1986 level
35|known:USA 6 198X level
-13|known:USA 6 FY1987 level
-12|known:USA 6 FY1988 level
-18|known:USA 6 None level
27|known:USA 6.3 None level
63|known:USA 6.5 1987 level
-18|known:USA 6.5 FY1987 level
-10|known:USA 6.6 None level
-26|known:USA 6.8 1979 level
21|known:USA 6.8 None level
19|known:USA 6.9 None level
-21|known:USA FY1978 level
-27|known:USA FY1982 level
-17|known:USA FY1983 level
15|known:USA FY1985 level
-32|known:USA FY1987 level
-20|known:USA FY1988 level
82|known:USA FY1995 aim
-8|known:USA FY2003 level
-19|known:USA FY2021 level
13|known:USA FY2023 level
-10|known:USA FY2024 level
-31|known:USA FY2025 aim
-60|known:USA FY2025 level
-27|known:USA FY2026 aim
30|known:USA FY2026 level
69|known:USA FY2027 aim
-25|known:USA FY2027 level
-64|known:USA None aim
-10|known:USA None no
8|known:VEN None level
38|known:VNM 1.8 2019 level
-9|known:VNM 1.8 2025 level
-11|known:VNM 1.8 2026 level
43|known:VNM 1.8 None level
16|known:VNM 1.9 None level
32|known:VNM 2 None aim
34|known:VNM 2 None level
31|known:VNM 2.36 2018 level
15|known:VNM 2018 level
12|known:VNM 2019 level
-50|known:VNM 2024 level
-16|known:VNM 2026 level
-18|known:VNM FY2026 level
32|known:VNM None aim
89|known:VNM None level
9|known:VNM None no
-10|known:XKX 2026 aim
10|known:XKX None aim
-10|last
22|last-joint:, 1 level
-52|last-joint:, 13 aim
-58|last-joint:, 13 level
29|last-joint:, 2 level
-8|last-joint:, 3 aim
-30|last-joint:, 3 level
127|last-joint:, 5 aim
-23|last-joint:, 8 aim
-120|last-joint:, 8 level
-34|last-joint:, far aim
-71|last-joint:, far level
-16|last-joint:, far no
16|last-joint:- 1 aim
8|last-joint:- 1 level
27|last-joint:- 13 level
-37|last-joint:- 2 level
-13|last-joint:- 3 aim
-34|last-joint:- 5 level
-11|last-joint:- 5 no
-41|last-joint:- 8 level
-11|last-joint:- far aim
-33|last-joint:; 13 aim
-49|last-joint:; 13 level
20|last-joint:; 3 level
16|last-joint:; 5 level
32|last-joint:; 8 aim
-8|last-joint:; 8 level
86|last-joint:; far level
14|last-joint:and 1 level
-45|last-joint:and 13 aim
-23|last-joint:and 2 aim
13|last-joint:and 2 level
-19|last-joint:and 3 aim
20|last-joint:and 3 level
27|last-joint:and 5 level
-54|last-joint:and 8 aim
75|last-joint:and 8 level
-28|last-joint:and far aim
-51|last-joint:and far level
25|last-joint:or 13 level
62|last-joint:or 3 aim
12|last-joint:or 5 level
-30|last-joint:or 8 level
-8|last-time:cap next fiscal 0
34|last-time:demand far year 1
-12|last-time:demand far year 2
-9|last-time:demand next year 0
40|last-time:demand next year 1
9|last-time:demand next year 2
57|last-time:demand now year 1
-16|last-time:denial far year 0
12|last-time:denial next year 1
74|last-time:level far fiscal 1
-77|last-time:level far year 0
-30|last-time:level far year 1
-68|last-time:level far year 2
40|last-time:level far years 0
19|last-time:level far years 1
41|last-time:level far years 2
39|last-time:level long-past decade 1
-22|last-time:level long-past fiscal 0
-34|last-time:level long-past year 1
-32|last-time:level long-past year 2
-9|last-time:level long-past years 0
-8|last-time:level long-past years 1
-46|last-time:level next fiscal 0
23|last-time:level next fiscal 1
55|last-time:level next fiscal 2
18|last-time:level next year 0
-48|last-time:level next year 1
40|last-time:level next year 2
-50|last-time:level now fiscal 0
-8|last-time:level now fiscal 1
39|last-time:level now fiscal 2
58|last-time:level now year 0
23|last-time:level now year 1
27|last-time:level now year 2
-37|last-time:level now years 0
-15|last-time:level now years 2
-41|last-time:level past fiscal 0
33|last-time:level past fiscal 1
-8|last-time:level past fiscal 2
77|last-time:level past year 0
-38|last-time:level past year 2
-20|last-time:level past years 0
11|last-time:level past years 1
51|last-time:other far fiscal 2
18|last-time:pledge far fiscal 0
-55|last-time:pledge far fiscal 1
-28|last-time:pledge far fiscal 2
51|last-time:pledge far month 1
55|last-time:pledge far year 0
-9|last-time:pledge far year 1
33|last-time:pledge far year 2
-12|last-time:pledge far years 0
104|last-time:pledge next fiscal 1
-53|last-time:pledge next month 1
-9|last-time:pledge next month 2
-34|last-time:pledge next year 0
-35|last-time:pledge next year 1
-56|last-time:pledge now fiscal 0
22|last-time:pledge now fiscal 1
-14|last-time:pledge now fiscal 2
41|last-time:pledge now month 0
35|last-time:pledge now year 0
16|last-time:pledge now year 1
13|last-time:pledge now year 2
-9|last-time:pledge now years 0
32|last-time:pledge now years 1
-12|last-time:pledge past fiscal 2
15|last-time:pledge past year 0
-14|last-time:pledge past year 1
-58|last-time:proposal far fiscal 0
53|last-time:proposal far fiscal 1
-10|last-time:proposal far fiscal 2
-9|last-time:proposal far month 0
-13|last-time:proposal far year 0
-42|last-time:proposal far year 1
102|last-time:proposal far year 2
-8|last-time:proposal far years 0
-8|last-time:proposal far years 1
-9|last-time:proposal next fiscal 2
-33|last-time:proposal next year 0
-10|last-time:proposal next year 1
-21|last-time:proposal next year 2
-10|last-time:proposal now year 0
-17|last-time:proposal now year 1
-9|last-time:proposal past fiscal 1
-88|last:aim 0
85|last:aim 1
-105|last:level 0
88|last:level 1
38|last:level 2
-56|last:no 0
32|last:no 2
-8|lead-aim:\" weekday
14|lead-aim:'s fiscal
-12|lead-aim:'s year
-27|lead-aim:, day
-35|lead-aim:, fiscal
18|lead-aim:, that-year
11|lead-aim:, years
14|lead-aim:-- that-year
-13|lead-aim:1.8 percent fiscal
-12|lead-aim:1.8% fiscal
-14|lead-aim:2 per cent fiscal
-22|lead-aim:2 per cent that-year
15|lead-aim:2 percent that-year
-49|lead-aim:2% fiscal
58|lead-aim:2% that-year
14|lead-aim:2.5% that-year
-10|lead-aim:2.7 percent that-year
-14|lead-aim:2025 year
-14|lead-aim:2026 year
-19|lead-aim:3 percent bare-month
27|lead-aim:3 percent that-year
-36|lead-aim:3.5 per cent that-year
10|lead-aim:5 percent that-year
-15|lead-aim:5% bare-month
13|lead-aim:a fiscal
13|lead-aim:achieved fiscal
-28|lead-aim:after fiscal
14|lead-aim:already that-year
15|lead-aim:army that-year
14|lead-aim:at bare-month
-11|lead-aim:at that-year
17|lead-aim:at year
-8|lead-aim:attained fiscal
62|lead-aim:before bare-month
19|lead-aim:before fiscal
10|lead-aim:before that-year
-80|lead-aim:before year
-19|lead-aim:between year
22|lead-aim:beyond fiscal
14|lead-aim:budget fiscal
-12|lead-aim:budget year
80|lead-aim:by bare-month
-16|lead-aim:by decade
15|lead-aim:by fiscal
22|lead-aim:by month
-34|lead-aim:by that-year
106|lead-aim:by year
23|lead-aim:by years
12|lead-aim:defence fiscal
28|lead-aim:defence that-year
16|lead-aim:defense spending that-year
-10|lead-aim:defense that-year
-13|lead-aim:do bare-month
26|lead-aim:early fiscal
16|lead-aim:for decade
-41|lead-aim:for fiscal
-19|lead-aim:for that-year
86|lead-aim:for year
15|lead-aim:for years
-56|lead-aim:from fiscal
-33|lead-aim:from month
29|lead-aim:from that-year
52|lead-aim:from year
-10|lead-aim:gdp fiscal
8|lead-aim:gdp that-year
10|lead-aim:given year
-15|lead-aim:goal bare-month
27|lead-aim:goal fiscal
-35|lead-aim:gross domestic product fiscal
8|lead-aim:gross domestic product that-year
-238|lead-aim:in bare-month
79|lead-aim:in decade
64|lead-aim:in fiscal
-37|lead-aim:in month
-18|lead-aim:in that-year
81|lead-aim:in year
84|lead-aim:in years
-15|lead-aim:instead of fiscal
-22|lead-aim:instead of year
-42|lead-aim:into decade
14|lead-aim:into fiscal
14|lead-aim:into that-year
16|lead-aim:is fiscal
8|lead-aim:it fiscal
25|lead-aim:japanese fiscal
-9|lead-aim:law that-year
-15|lead-aim:mark that-year
26|lead-aim:mean year
-16|lead-aim:meaning year
14|lead-aim:military spending fiscal
12|lead-aim:named year
-10|lead-aim:not fiscal
-68|lead-aim:not year
10|lead-aim:nothing year
32|lead-aim:of decade
-10|lead-aim:of fiscal
-15|lead-aim:of year
-12|lead-aim:on day
-44|lead-aim:on weekday
-9|lead-aim:rather than year
-9|lead-aim:review part
-19|lead-aim:said weekday
9|lead-aim:set fiscal
31|lead-aim:set year
-41|lead-aim:since year
9|lead-aim:soon year
-36|lead-aim:starting that-year
-14|lead-aim:summit bare-month
-17|lead-aim:superseded that-year
8|lead-aim:supplying fiscal
40|lead-aim:target that-year
33|lead-aim:than year
22|lead-aim:that that-year
-30|lead-aim:through decade
59|lead-aim:through fiscal
18|lead-aim:through month
30|lead-aim:through year
30|lead-aim:till year
-13|lead-aim:to decade
41|lead-aim:to fiscal
12|lead-aim:to month
32|lead-aim:to that-year
34|lead-aim:to year
-9|lead-aim:tokyo bare-month
36|lead-aim:two percent fiscal
74|lead-aim:until year
-17|lead-aim:washington bare-month
-20|lead-aim:with fiscal
37|lead-aim:with year
63|lead-aim:within fiscal
-10|lead-level:'s bare-month
22|lead-level:'s fiscal
19|lead-level:'s year
-14|lead-level:( day
21|lead-level:( year
10|lead-level:) that-year
-52|lead-level:, day
52|lead-level:, fiscal
-8|lead-level:, that-year
50|lead-level:, year
98|lead-level:, years
16|lead-level:1.29% that-year
30|lead-level:1.3% that-year
11|lead-level:1.4 percent that-year
-17|lead-level:1.5% that-year
11|lead-level:1.6% fiscal
-10|lead-level:1.8 per cent fiscal
11|lead-level:1.84% that-year
12|lead-level:1.9 percent that-year
19|lead-level:1.9% that-year
-11|lead-level:2 percent fiscal
-39|lead-level:2 percent that-year
-9|lead-level:2% bare-month
11|lead-level:2% fiscal
17|lead-level:2% that-year
9|lead-level:2.0% that-year
-23|lead-level:2.32 percent that-year
-20|lead-level:2.4 percent that-year
8|lead-level:2.4% that-year
22|lead-level:2.4pc that-year
-39|lead-level:2.5 per cent that-year
10|lead-level:2.5 percent that-year
-39|lead-level:2.8 percent that-year
25|lead-level:2020 year
-9|lead-level:2024 year
-61|lead-level:3 percent that-year
8|lead-level:3.1 percent that-year
19|lead-level:4.1% that-year
11|lead-level:4.6% that-year
20|lead-level:4.8 percent that-year
8|lead-level:5% that-year
14|lead-level:6 percent year
46|lead-level:7 per cent that-year
-20|lead-level:7.2 per cent that-year
-9|lead-level:7.2 percent that-year
13|lead-level:: that-year
47|lead-level:; that-year
-15|lead-level:a year
-11|lead-level:after year
-50|lead-level:against that-year
14|lead-level:against year
-11|lead-level:at bare-month
-60|lead-level:at decade
-19|lead-level:at year
12|lead-level:attained fiscal
-55|lead-level:before year
-25|lead-level:begins bare-month
43|lead-level:between year
-22|lead-level:budget that-year
23|lead-level:budget years
-39|lead-level:by bare-month
-13|lead-level:by decade
-30|lead-level:by part
-15|lead-level:by years
30|lead-level:countries that-year
14|lead-level:defence that-year
-20|lead-level:donald trump bare-month
18|lead-level:economy that-year
12|lead-level:eu that-year
-11|lead-level:fiscal 2022 fiscal
12|lead-level:fiscal 2023 fiscal
-52|lead-level:for decade
44|lead-level:for fiscal
65|lead-level:for year
24|lead-level:for years
11|lead-level:forces that-year
-11|lead-level:from bare-month
-53|lead-level:from fiscal
-9|lead-level:from that-year
-80|lead-level:gdp fiscal
41|lead-level:gdp that-year
-16|lead-level:gdp weekday
23|lead-level:gross domestic product fiscal
28|lead-level:gross domestic product that-year
-9|lead-level:growth that-year
39|lead-level:has that-year
-19|lead-level:if fiscal
-27|lead-level:if that-year
-85|lead-level:in bare-month
90|lead-level:in decade
-10|lead-level:in month
-48|lead-level:in that-year
38|lead-level:in year
48|lead-level:in years
-12|lead-level:into fiscal
-9|lead-level:into that-year
17|lead-level:into year
12|lead-level:military that-year
-47|lead-level:nothing bare-month
38|lead-level:nothing fiscal
61|lead-level:nothing that-year
-50|lead-level:nothing weekday
34|lead-level:of bare-month
21|lead-level:of decade
-40|lead-level:of fiscal
-23|lead-level:of that-year
11|lead-level:of year
-17|lead-level:on day
25|lead-level:on fiscal
-58|lead-level:on weekday
12|lead-level:outlays fiscal
18|lead-level:philippines that-year
19|lead-level:push that-year
-11|lead-level:puts that-year
9|lead-level:puts year
25|lead-level:quota that-year
16|lead-level:reached bare-month
16|lead-level:reached year
44|lead-level:recently year
25|lead-level:respectively that-year
-20|lead-level:said weekday
-9|lead-level:says that-year
-9|lead-level:set that-year
-30|lead-level:share that-year
30|lead-level:since decade
-54|lead-level:since year
21|lead-level:so that-year
39|lead-level:speaking of fiscal
-28|lead-level:spending fiscal
-11|lead-level:spends weekday
9|lead-level:spent that-year
10|lead-level:stood that-year
16|lead-level:than fiscal
-72|lead-level:than that-year
26|lead-level:that that-year
-10|lead-level:the 1990s decade
14|lead-level:the military that-year
38|lead-level:there that-year
-16|lead-level:through fiscal
-21|lead-level:through year
39|lead-level:time that-year
-10|lead-level:to fiscal
-12|lead-level:to year
-28|lead-level:two percent that-year
-26|lead-level:until bare-month
-17|lead-level:until decade
19|lead-level:until fiscal
-57|lead-level:until that-year
-27|lead-level:until year
13|lead-level:up fiscal
-22|lead-level:use that-year
9|lead-level:war that-year
38|lead-level:war year
19|lead-level:will that-year
13|lead-level:with that-year
37|lead-level:worry that-year
8|lead-near:after 's 8
16|lead-near:after ( 1
28|lead-near:after , 1
36|lead-near:after , 13
-46|lead-near:after , 2
-29|lead-near:after , 5
15|lead-near:after , 8
18|lead-near:after , far
9|lead-near:after 1 percent 0
11|lead-near:after 1.4% 0
17|lead-near:after 1.6% 0
9|lead-near:after 1.8% 0
12|lead-near:after 1.9 percent 0
17|lead-near:after 2 pct 0
-20|lead-near:after 2 per cent 0
-20|lead-near:after 2 percent 0
-51|lead-near:after 2% 0
30|lead-near:after 2% far
-28|lead-near:after 2.1 percent 0
25|lead-near:after 2.4 percent 0
8|lead-near:after 2.5 percent 0
-17|lead-near:after 2.8 per cent 0
-39|lead-near:after 2.8 percent 8
37|lead-near:after 2020 3
-12|lead-near:after 2020 5
-10|lead-near:after 2025 5
9|lead-near:after 3 percent 0
20|lead-near:after 3% 0
8|lead-near:after 3.1 percent 0
32|lead-near:after 3.4 percent 0
-43|lead-near:after 3.5 per cent 0
-11|lead-near:after 3.5 percent 0
11|lead-near:after 5 percent 0
-10|lead-near:after 5% 0
-24|lead-near:after ; 1
-54|lead-near:after after 5
14|lead-near:after already 1
14|lead-near:after army 5
-22|lead-near:after at 1
-8|lead-near:after at 3
18|lead-near:after at 8
8|lead-near:after back 5
49|lead-near:after before 1
-9|lead-near:after before 13
-32|lead-near:after before 3
-78|lead-near:after before 5
59|lead-near:after before 8
9|lead-near:after before far
-19|lead-near:after benchmark 1
-52|lead-near:after between 1
90|lead-near:after between 3
-22|lead-near:after between 5
82|lead-near:after by 1
38|lead-near:after by 13
23|lead-near:after by 2
24|lead-near:after by 3
-49|lead-near:after by 5
62|lead-near:after by 8
-50|lead-near:after by far
22|lead-near:after defence 3
23|lead-near:after defence 5
9|lead-near:after defence 8
15|lead-near:after defense 2
17|lead-near:after defense 5
14|lead-near:after defense 8
58|lead-near:after early 3
9|lead-near:after early 5
-11|lead-near:after fiscal 2022 13
18|lead-near:after fiscal 2023 5
86|lead-near:after for 1
18|lead-near:after for 13
68|lead-near:after for 2
45|lead-near:after for 3
-23|lead-near:after for 5
-70|lead-near:after for 8
21|lead-near:after from 1
-24|lead-near:after from 13
11|lead-near:after from 2
-34|lead-near:after from 3
-57|lead-near:after from 8
12|lead-near:after from far
52|lead-near:after gdp 2
-46|lead-near:after gdp far
9|lead-near:after goal 1
-34|lead-near:after gross domestic product 2
-47|lead-near:after if 1
143|lead-near:after in 1
-51|lead-near:after in 13
-27|lead-near:after in 2
23|lead-near:after in 3
20|lead-near:after in 5
22|lead-near:after in 8
-51|lead-near:after in far
-9|lead-near:after instead of 5
-24|lead-near:after instead of 8
-12|lead-near:after into 13
-40|lead-near:after into 3
24|lead-near:after into 5
9|lead-near:after is 8
11|lead-near:after japanese 5
-19|lead-near:after least 5
-15|lead-near:after mark 1
26|lead-near:after mean far
11|lead-near:after meaning 13
15|lead-near:after met 13
-13|lead-near:after met 5
11|lead-near:after military 5
9|lead-near:after military spending 5
8|lead-near:after more 5
-16|lead-near:after not 13
-16|lead-near:after not 8
12|lead-near:after of 1
-28|lead-near:after of 13
10|lead-near:after of 2
31|lead-near:after of 8
-22|lead-near:after on 13
-10|lead-near:after on 5
-12|lead-near:after on 8
-9|lead-near:after on far
32|lead-near:after only 2
-9|lead-near:after rather than 8
11|lead-near:after reached 3
33|lead-near:after reached 5
-11|lead-near:after rewritten 13
-10|lead-near:after said 13
13|lead-near:after since 1
-17|lead-near:after since 13
-16|lead-near:after since 3
-25|lead-near:after since 8
13|lead-near:after so 5
9|lead-near:after soon 3
52|lead-near:after speaking of 13
35|lead-near:after target 1
11|lead-near:after target 2
19|lead-near:after than 13
-9|lead-near:after than 5
20|lead-near:after than 8
-13|lead-near:after than far
22|lead-near:after that 5
26|lead-near:after through 1
-11|lead-near:after through 3
-10|lead-near:after through far
24|lead-near:after time 8
19|lead-near:after to 1
-45|lead-near:after to 13
34|lead-near:after to 2
-23|lead-near:after to 3
12|lead-near:after to 8
24|lead-near:after to far
-8|lead-near:after tokyo 2
-18|lead-near:after two percent 0
11|lead-near:after until 13
25|lead-near:after until 3
-13|lead-near:after until 8
-40|lead-near:after was 1
17|lead-near:after when 1
-9|lead-near:after with 13
-37|lead-near:after with 5
20|lead-near:after with 8
19|lead-near:after within 13
37|lead-near:after within far
16|lead-near:before 's 2
8|lead-near:before 's 3
-8|lead-near:before ( 8
19|lead-near:before , 13
39|lead-near:before , 3
-9|lead-near:before , far
10|lead-near:before - 8
14|lead-near:before -- 8
23|lead-near:before -- far
-13|lead-near:before 1.8% 13
18|lead-near:before 1.9% far
18|lead-near:before 2% 5
27|lead-near:before 2% far
-25|lead-near:before 2.32 percent 1
-36|lead-near:before 2.4 percent 8
-18|lead-near:before 3 percent 8
-21|lead-near:before 3.4% far
11|lead-near:before 4.6% 13
11|lead-near:before : 3
38|lead-near:before ; 3
30|lead-near:before ; 5
-9|lead-near:before a 8
10|lead-near:before after 8
-18|lead-near:before against 8
-21|lead-near:before against far
-12|lead-near:before at 2
-23|lead-near:before at 5
-23|lead-near:before at far
-40|lead-near:before before 5
10|lead-near:before before 8
41|lead-near:before before far
-25|lead-near:before begins 2
13|lead-near:before beyond 13
-8|lead-near:before bn 5
25|lead-near:before budget 8
-31|lead-near:before budget far
-32|lead-near:before by 13
-28|lead-near:before by 3
-11|lead-near:before by 5
45|lead-near:before by 8
9|lead-near:before by far
10|lead-near:before defence 2
-26|lead-near:before defense 13
-32|lead-near:before defense 3
47|lead-near:before defense 5
-44|lead-near:before defense 8
8|lead-near:before defense spending 8
-20|lead-near:before donald trump 13
9|lead-near:before for 0
14|lead-near:before for 1
-71|lead-near:before for 13
8|lead-near:before for 2
86|lead-near:before for 3
21|lead-near:before for 5
-17|lead-near:before for far
54|lead-near:before from 1
-43|lead-near:before from 13
16|lead-near:before from 2
-10|lead-near:before from 3
-32|lead-near:before from 5
-9|lead-near:before from far
-26|lead-near:before gdp 1
-10|lead-near:before gdp 2
-10|lead-near:before gdp 5
10|lead-near:before gdp 8
-16|lead-near:before gdp far
13|lead-near:before government 1
-8|lead-near:before government 13
18|lead-near:before gross domestic product 5
36|lead-near:before in 0
-73|lead-near:before in 1
8|lead-near:before in 13
48|lead-near:before in 2
-43|lead-near:before in 3
24|lead-near:before in 5
21|lead-near:before in 8
-21|lead-near:before in far
12|lead-near:before is 13
36|lead-near:before is 5
-17|lead-near:before it far
-38|lead-near:before mark carney 5
12|lead-near:before named 5
-8|lead-near:before nato 8
-28|lead-near:before nothing 13
40|lead-near:before nothing 2
16|lead-near:before nothing 8
-18|lead-near:before nothing far
15|lead-near:before of 13
-19|lead-near:before of 3
-12|lead-near:before of 8
-28|lead-near:before of far
-12|lead-near:before on 1
-15|lead-near:before on 3
-34|lead-near:before on 5
-14|lead-near:before on 8
-25|lead-near:before outlays 1
23|lead-near:before outlays 13
17|lead-near:before philippines far
15|lead-near:before proposed 5
9|lead-near:before puts 2
25|lead-near:before quota 5
17|lead-near:before recently 8
-20|lead-near:before recommended 8
-9|lead-near:before said 2
15|lead-near:before set 5
8|lead-near:before share 1
-17|lead-near:before since 1
-36|lead-near:before since 13
-36|lead-near:before since 2
26|lead-near:before since 5
16|lead-near:before since 8
14|lead-near:before spending 1
13|lead-near:before spending 2
-68|lead-near:before spending 8
-8|lead-near:before summit 13
13|lead-near:before than 13
-23|lead-near:before than 3
-35|lead-near:before than 8
8|lead-near:before that 1
9|lead-near:before that 2
18|lead-near:before that 3
9|lead-near:before that far
-16|lead-near:before through 13
-14|lead-near:before through 3
16|lead-near:before through 5
42|lead-near:before through 8
48|lead-near:before to 1
23|lead-near:before to 13
-19|lead-near:before to 5
14|lead-near:before to 8
-11|lead-near:before to far
-16|lead-near:before until 13
-15|lead-near:before until 3
33|lead-near:before until 5
-50|lead-near:before until 8
14|lead-near:before until far
-16|lead-near:before washington 13
9|lead-near:before will 13
31|lead-near:before with 8
-10|lead-no:beyond year
-10|lead-no:by decade
11|lead-no:by month
23|lead-no:by year
13|lead-no:defense that-year
10|lead-no:for decade
45|lead-no:for fiscal
-9|lead-no:gdp bare-month
22|lead-no:gdp that-year
-34|lead-no:in bare-month
34|lead-no:in decade
9|lead-no:in fiscal
53|lead-no:in year
-19|lead-no:in years
10|lead-no:of year
-12|lead-no:on day
-29|lead-no:on weekday
-11|lead-no:rewritten that-year
-9|lead-no:said weekday
-27|lead-no:than year
31|lead-no:until year
34|lead-time:benchmark in long-past
-18|lead-time:cap by far
-18|lead-time:cap for far
21|lead-time:cap for next
22|lead-time:cap gdp now
43|lead-time:cap in far
-9|lead-time:cap in long-past
18|lead-time:cap of far
19|lead-time:cap until far
18|lead-time:demand , far
-11|lead-time:demand , now
13|lead-time:demand 2.5% next
69|lead-time:demand by far
-17|lead-time:demand by long-past
30|lead-time:demand by now
-67|lead-time:demand for far
-13|lead-time:demand for next
14|lead-time:demand in far
-18|lead-time:demand in long-past
21|lead-time:demand in now
-14|lead-time:demand in past
-55|lead-time:demand not far
-13|lead-time:demand nothing now
-14|lead-time:demand on now
-8|lead-time:demand said now
27|lead-time:demand than far
30|lead-time:demand till far
-28|lead-time:demand until far
-10|lead-time:denial beyond far
32|lead-time:denial by far
-10|lead-time:denial by long-past
34|lead-time:denial by next
36|lead-time:denial for far
21|lead-time:denial for next
-8|lead-time:denial for now
-10|lead-time:denial gdp now
34|lead-time:denial in far
31|lead-time:denial in now
-25|lead-time:denial on now
-9|lead-time:denial said now
27|lead-time:level 's next
-13|lead-time:level ( now
21|lead-time:level ( past
13|lead-time:level ) next
48|lead-time:level , far
45|lead-time:level , long-past
-18|lead-time:level , now
50|lead-time:level , past
16|lead-time:level 1.29% now
29|lead-time:level 1.3% past
11|lead-time:level 1.4 percent past
-17|lead-time:level 1.5% past
12|lead-time:level 1.6% past
-10|lead-time:level 1.8 per cent now
11|lead-time:level 1.84% now
12|lead-time:level 1.9 percent long-past
18|lead-time:level 1.9% past
-51|lead-time:level 2 percent past
17|lead-time:level 2% now
9|lead-time:level 2.0% now
-32|lead-time:level 2.1 percent past
-23|lead-time:level 2.32 percent now
-20|lead-time:level 2.4 percent now
8|lead-time:level 2.4% past
22|lead-time:level 2.4pc now
-39|lead-time:level 2.5 per cent now
-8|lead-time:level 2.6% next
-17|lead-time:level 2.8 per cent now
-38|lead-time:level 2.8 percent now
25|lead-time:level 2020 past
-9|lead-time:level 2024 far
-61|lead-time:level 3 percent now
8|lead-time:level 3.1 percent long-past
27|lead-time:level 3.4% now
-20|lead-time:level 3.4% past
13|lead-time:level 4.1% past
11|lead-time:level 4.6% past
8|lead-time:level 5% next
14|lead-time:level 6 percent long-past
46|lead-time:level 7 per cent now
-20|lead-time:level 7.2 per cent now
-9|lead-time:level 7.2 percent now
-10|lead-time:level ; now
56|lead-time:level ; past
-27|lead-time:level a long-past
13|lead-time:level a next
-9|lead-time:level after long-past
13|lead-time:level against long-past
-50|lead-time:level against now
-60|lead-time:level at long-past
-19|lead-time:level at past
12|lead-time:level attained past
-8|lead-time:level before far
-47|lead-time:level before long-past
-25|lead-time:level begins now
43|lead-time:level between long-past
-11|lead-time:level budget now
9|lead-time:level budget past
-35|lead-time:level by far
9|lead-time:level by long-past
-25|lead-time:level by next
-30|lead-time:level by now
-13|lead-time:level by past
-39|lead-time:level calendar now
46|lead-time:level calendar past
-9|lead-time:level complained now
30|lead-time:level countries now
13|lead-time:level defence now
17|lead-time:level defense now
-17|lead-time:level defense past
-20|lead-time:level donald trump now
12|lead-time:level eu long-past
-11|lead-time:level fiscal 2022 now
12|lead-time:level fiscal 2023 past
29|lead-time:level for long-past
23|lead-time:level for next
29|lead-time:level for now
-8|lead-time:level from far
9|lead-time:level from long-past
-36|lead-time:level from next
-10|lead-time:level from now
-37|lead-time:level from past
-51|lead-time:level gdp past
13|lead-time:level government past
23|lead-time:level gross domestic product next
8|lead-time:level gross national product now
39|lead-time:level has now
-47|lead-time:level if past
31|lead-time:level in far
30|lead-time:level in long-past
-60|lead-time:level in next
28|lead-time:level in past
8|lead-time:level into now
8|lead-time:level is long-past
10|lead-time:level military past
-10|lead-time:level nato past
-39|lead-time:level nothing long-past
-11|lead-time:level nothing next
55|lead-time:level nothing past
-20|lead-time:level of far
-27|lead-time:level of long-past
-9|lead-time:level of next
25|lead-time:level of now
29|lead-time:level of past
21|lead-time:level on long-past
-54|lead-time:level on now
-25|lead-time:level on past
38|lead-time:level only now
18|lead-time:level philippines past
19|lead-time:level push next
-13|lead-time:level puts next
8|lead-time:level puts past
25|lead-time:level quota past
16|lead-time:level reached far
23|lead-time:level reached now
46|lead-time:level recently long-past
25|lead-time:level respectively now
-22|lead-time:level said now
-9|lead-time:level says now
-9|lead-time:level set past
-33|lead-time:level share now
-33|lead-time:level signed past
-24|lead-time:level since long-past
-22|lead-time:level since past
14|lead-time:level so now
39|lead-time:level speaking of long-past
-47|lead-time:level spending now
14|lead-time:level spending past
-10|lead-time:level spends now
10|lead-time:level stood past
-23|lead-time:level than now
-29|lead-time:level than past
24|lead-time:level that past
-10|lead-time:level the 1990s long-past
14|lead-time:level the military now
20|lead-time:level there now
-39|lead-time:level through far
14|lead-time:level time now
25|lead-time:level time past
-33|lead-time:level to far
-29|lead-time:level to long-past
-13|lead-time:level to now
38|lead-time:level to past
-29|lead-time:level two percent now
8|lead-time:level under next
13|lead-time:level until far
-37|lead-time:level until long-past
-41|lead-time:level until now
-42|lead-time:level until past
-22|lead-time:level use now
38|lead-time:level war long-past
8|lead-time:level war now
-40|lead-time:level was long-past
19|lead-time:level will now
21|lead-time:level with now
37|lead-time:level worry now
-19|lead-time:other by far
-9|lead-time:other for past
-29|lead-time:other in far
-16|lead-time:other in long-past
-9|lead-time:other on now
14|lead-time:pledge 's far
-8|lead-time:pledge 's next
19|lead-time:pledge , far
-47|lead-time:pledge , now
-13|lead-time:pledge 1.8 percent now
-11|lead-time:pledge 1.8% now
17|lead-time:pledge 2 pct now
-35|lead-time:pledge 2 per cent now
-17|lead-time:pledge 2% now
25|lead-time:pledge 2% past
-21|lead-time:pledge 2.5% now
-10|lead-time:pledge 2.7 percent now
-14|lead-time:pledge 2025 next
-14|lead-time:pledge 2026 far
15|lead-time:pledge 3 percent next
13|lead-time:pledge 3 percent now
17|lead-time:pledge 3% now
-36|lead-time:pledge 3.5 per cent far
11|lead-time:pledge 5 percent next
-12|lead-time:pledge 5% now
13|lead-time:pledge achieved now
16|lead-time:pledge already now
18|lead-time:pledge at next
-9|lead-time:pledge attained now
-66|lead-time:pledge before far
30|lead-time:pledge before next
61|lead-time:pledge before now
-19|lead-time:pledge benchmark now
-20|lead-time:pledge between next
22|lead-time:pledge beyond far
-12|lead-time:pledge budget next
19|lead-time:pledge budget now
-34|lead-time:pledge by far
19|lead-time:pledge by long-past
31|lead-time:pledge by next
90|lead-time:pledge by now
45|lead-time:pledge by past
8|lead-time:pledge defence next
31|lead-time:pledge defence now
-33|lead-time:pledge defense now
10|lead-time:pledge defense spending now
25|lead-time:pledge do now
9|lead-time:pledge due now
14|lead-time:pledge for far
-11|lead-time:pledge for next
62|lead-time:pledge for past
-68|lead-time:pledge from far
28|lead-time:pledge from next
15|lead-time:pledge from now
8|lead-time:pledge from past
14|lead-time:pledge gdp now
-26|lead-time:pledge gdp past
11|lead-time:pledge gross domestic product now
-40|lead-time:pledge gross domestic product past
20|lead-time:pledge in far
-62|lead-time:pledge in long-past
-19|lead-time:pledge in next
72|lead-time:pledge in now
-69|lead-time:pledge in past
-17|lead-time:pledge instead of far
-11|lead-time:pledge instead of next
-42|lead-time:pledge into far
14|lead-time:pledge into now
19|lead-time:pledge is far
8|lead-time:pledge it now
11|lead-time:pledge mark now
26|lead-time:pledge mean far
23|lead-time:pledge military spending now
12|lead-time:pledge named far
-10|lead-time:pledge not far
27|lead-time:pledge nothing far
27|lead-time:pledge nothing next
-8|lead-time:pledge nothing past
8|lead-time:pledge of long-past
12|lead-time:pledge of next
-13|lead-time:pledge of now
-13|lead-time:pledge of past
-24|lead-time:pledge on now
8|lead-time:pledge reached now
-9|lead-time:pledge review next
-12|lead-time:pledge said now
31|lead-time:pledge set far
-15|lead-time:pledge signed on now
-29|lead-time:pledge since long-past
-19|lead-time:pledge since past
9|lead-time:pledge spending now
-36|lead-time:pledge starting next
45|lead-time:pledge target now
11|lead-time:pledge that next
107|lead-time:pledge through far
-41|lead-time:pledge through next
22|lead-time:pledge to far
-13|lead-time:pledge to long-past
29|lead-time:pledge to next
56|lead-time:pledge to past
-26|lead-time:pledge two percent now
35|lead-time:pledge two percent past
52|lead-time:pledge until far
16|lead-time:pledge until now
-17|lead-time:pledge washington now
-9|lead-time:pledge with now
32|lead-time:pledge with past
60|lead-time:pledge within now
-19|lead-time:proposal , far
-8|lead-time:proposal , now
-36|lead-time:proposal after far
-9|lead-time:proposal at now
10|lead-time:proposal before far
28|lead-time:proposal by long-past
-10|lead-time:proposal by next
-11|lead-time:proposal by now
64|lead-time:proposal for far
16|lead-time:proposal for next
-13|lead-time:proposal for now
-10|lead-time:proposal gdp now
27|lead-time:proposal in far
-61|lead-time:proposal in long-past
29|lead-time:proposal in next
23|lead-time:proposal in now
18|lead-time:proposal in past
-23|lead-time:proposal meaning far
-16|lead-time:proposal on now
-8|lead-time:proposal summit now
14|lead-time:proposal than far
10|lead-time:proposal that next
14|lead-time:proposal through far
33|lead-time:proposal to far
-15|lead-time:proposal to next
46|lead-time:proposal until far
-14|lead-time:proposal with far
-10|lead:after '
18|lead:after (
22|lead:after ,
9|lead:after 1 percent
9|lead:after 1.3%
11|lead:after 1.4%
16|lead:after 1.6%
-10|lead:after 1.8 per cent
8|lead:after 1.8%
12|lead:after 1.9 percent
17|lead:after 2 pct
-41|lead:after 2 per cent
-39|lead:after 2 percent
-22|lead:after 2%
-28|lead:after 2.1 percent
10|lead:after 2.2%
21|lead:after 2.4 percent
8|lead:after 2.5 percent
-27|lead:after 2.5%
-16|lead:after 2.6%
-17|lead:after 2.8 per cent
-36|lead:after 2.8 percent
25|lead:after 2020
-14|lead:after 2025
-41|lead:after 3 percent
15|lead:after 3%
8|lead:after 3.1 percent
32|lead:after 3.4 percent
28|lead:after 3.4%
-43|lead:after 3.5 per cent
-17|lead:after 3.5 percent
11|lead:after 5 percent
-10|lead:after 5%
14|lead:after 6 percent
-26|lead:after ;
14|lead:after achieved
-69|lead:after after
16|lead:after already
8|lead:after armed forces
15|lead:after army
-17|lead:after at
53|lead:after attain
22|lead:after attained
8|lead:after back
-19|lead:after benchmark
17|lead:after between
-26|lead:after beyond
130|lead:after by
50|lead:after calendar
30|lead:after countries
24|lead:after dated
57|lead:after defence
47|lead:after defense
62|lead:after early
18|lead:after economy
12|lead:after eu
-11|lead:after fiscal 2022
12|lead:after fiscal 2023
124|lead:after for
10|lead:after forces
-64|lead:after from
11|lead:after gdp
11|lead:after goal
-10|lead:after gross domestic product
11|lead:after gross national product
-47|lead:after if
75|lead:after in
-37|lead:after instead of
18|lead:after is
25|lead:after japanese
-19|lead:after least
-15|lead:after mark
26|lead:after mean
11|lead:after meaning
-15|lead:after members
-15|lead:after met
12|lead:after military
23|lead:after military spending
9|lead:after more
-9|lead:after nato leaders
-56|lead:after not
29|lead:after of
-59|lead:after on
30|lead:after only
9|lead:after over
-15|lead:after rather than
48|lead:after reached
25|lead:after recently
25|lead:after respectively
-9|lead:after review
-11|lead:after rewritten
-24|lead:after said
-33|lead:after signed
-16|lead:after signed on
-64|lead:after since
15|lead:after so
18|lead:after soon
42|lead:after speaking of
13|lead:after spending
-10|lead:after spends
-36|lead:after starting
10|lead:after stood
-9|lead:after strategy
-17|lead:after superseded
47|lead:after target
19|lead:after that
15|lead:after the military
-24|lead:after there
25|lead:after time
19|lead:after to
-8|lead:after tokyo
-18|lead:after two percent
29|lead:after until
9|lead:after war
-39|lead:after was
30|lead:after what
17|lead:after when
-22|lead:after with
63|lead:after within
37|lead:after worry
25|lead:before 's
-10|lead:before (
13|lead:before )
48|lead:before ,
8|lead:before -
38|lead:before --
16|lead:before 1.29%
27|lead:before 1.3%
-18|lead:before 1.8 percent
-25|lead:before 1.8%
17|lead:before 1.9%
41|lead:before 2%
8|lead:before 2.0%
-25|lead:before 2.32 percent
-42|lead:before 2.4 percent
-13|lead:before 2.45 percent
-11|lead:before 2026
-20|lead:before 3 percent
-21|lead:before 3.4%
19|lead:before 4.1%
11|lead:before 4.6%
46|lead:before 7 per cent
26|lead:before :
72|lead:before ;
11|lead:before after
-37|lead:before against
-65|lead:before at
-25|lead:before begins
8|lead:before benchmark
11|lead:before beyond
23|lead:before bill
-8|lead:before bn
-9|lead:before by
-43|lead:before calendar
46|lead:before come
-9|lead:before complained
-50|lead:before defense
16|lead:before defense spending
25|lead:before do
-21|lead:before donald trump
-9|lead:before due
-29|lead:before early
11|lead:before expenditure
10|lead:before failed
54|lead:before for
8|lead:before forces
-32|lead:before from
-50|lead:before gdp
10|lead:before given
15|lead:before gross domestic product
34|lead:before has
13|lead:before her
-10|lead:before into
9|lead:before is
-48|lead:before joined
-15|lead:before leads
8|lead:before lift
-38|lead:before mark carney
-27|lead:before meaning
12|lead:before named
-8|lead:before nato
-32|lead:before not
8|lead:before nothing
-33|lead:before of
-91|lead:before on
10|lead:before outlays
-17|lead:before over
18|lead:before philippines
18|lead:before proposed
19|lead:before push
14|lead:before put
25|lead:before quota
8|lead:before ratio
19|lead:before recently
-21|lead:before recommended
-9|lead:before released
-22|lead:before said
25|lead:before set
-33|lead:before share
-47|lead:before since
-35|lead:before spending
-9|lead:before summit
-28|lead:before tabled
21|lead:before takes
-38|lead:before than
48|lead:before that
38|lead:before there
31|lead:before through
14|lead:before time
53|lead:before to
-9|lead:before tokyo
-36|lead:before until
-23|lead:before use
38|lead:before war
-19|lead:before washington
18|lead:before what
26|lead:before will
50|lead:before with
-16|lead:before wrote
-28|next-aim:after \"
20|next-aim:after $
-17|next-aim:after '
-47|next-aim:after 's
42|next-aim:after ,
25|next-aim:after .
24|next-aim:after :
73|next-aim:after ;
27|next-aim:after a
-24|next-aim:after after
14|next-aim:after already
92|next-aim:after and
8|next-aim:after anyway
43|next-aim:after as
25|next-aim:after at
11|next-aim:after before
-101|next-aim:after budget
-21|next-aim:after but
-12|next-aim:after by
-54|next-aim:after could
-23|next-aim:after deadline
14|next-aim:after depending
-56|next-aim:after election
10|next-aim:after exposes
10|next-aim:after fiscal
-42|next-aim:after for
61|next-aim:after from
-46|next-aim:after go
-18|next-aim:after goal
12|next-aim:after had
23|next-aim:after has
-25|next-aim:after if
21|next-aim:after instead
91|next-aim:after instead of
57|next-aim:after is
-31|next-aim:after on
-37|next-aim:after only
13|next-aim:after onward
-13|next-aim:after put
39|next-aim:after rather than
12|next-aim:after regardless
17|next-aim:after should
-19|next-aim:after the
22|next-aim:after through
-26|next-aim:after to
-89|next-aim:after too
-16|next-aim:after under
-45|next-aim:after was
19|next-aim:after when
12|next-aim:after will
-18|next-aim:after with
37|next-aim:after without
-23|next-aim:after would
13|next-aim:after —
42|next-aim:before #
42|next-aim:before 's
-26|next-aim:before (
-18|next-aim:before ,
-17|next-aim:before :
-89|next-aim:before ;
8|next-aim:before DATE
23|next-aim:before LAND
-10|next-aim:before USA
8|next-aim:before a
-10|next-aim:before after
-86|next-aim:before and
24|next-aim:before as
-12|next-aim:before deadline
-8|next-aim:before defense
65|next-aim:before for
8|next-aim:before from
20|next-aim:before in
-10|next-aim:before including
27|next-aim:before it
47|next-aim:before its
46|next-aim:before keep
29|next-aim:before of
9|next-aim:before or
-17|next-aim:before should
13|next-aim:before target
-28|next-aim:before that
-23|next-aim:before they
-32|next-aim:before this
16|next-aim:before to
-9|next-aim:before under
39|next-aim:before what
16|next-aim:before will
-8|next-aim:before with
46|next-aim:before would
-65|next-level:after $
-66|next-level:after 's
18|next-level:after )
45|next-level:after ,
36|next-level:after ;
25|next-level:after after
103|next-level:after and
-88|next-level:after as
-38|next-level:after at
40|next-level:after budget
37|next-level:after by
-40|next-level:after come to
42|next-level:after data
-10|next-level:after from
-12|next-level:after gross domestic product
10|next-level:after had
-28|next-level:after has
11|next-level:after if
-31|next-level:after in
10|next-level:after is
-62|next-level:after it
11|next-level:after misses
15|next-level:after on
-48|next-level:after or
9|next-level:after thanks
-11|next-level:after they
-50|next-level:after through
167|next-level:after to
32|next-level:after under
14|next-level:after unless
-14|next-level:after war
12|next-level:after with
-17|next-level:after would
8|next-level:before #
44|next-level:before 's
-28|next-level:before (
-9|next-level:before )
-41|next-level:before ,
-23|next-level:before -
-14|next-level:before --
44|next-level:before :
-37|next-level:before ;
9|next-level:before DATE
-22|next-level:before LAND
-49|next-level:before USA
-15|next-level:before a
16|next-level:before against
36|next-level:before amount
-119|next-level:before and
31|next-level:before are
47|next-level:before as
-49|next-level:before assumes
28|next-level:before at
84|next-level:before budget
-16|next-level:before but
-14|next-level:before by
-48|next-level:before carry
32|next-level:before come to
-28|next-level:before commends
11|next-level:before could
29|next-level:before defense
9|next-level:before does
14|next-level:before draft
-13|next-level:before equal
26|next-level:before everyone
29|next-level:before figure
-15|next-level:before from
8|next-level:before gdp
-27|next-level:before has
17|next-level:before in
-10|next-level:before is
23|next-level:before it
-10|next-level:before its
12|next-level:before lay out
-17|next-level:before leave
-16|next-level:before looks
24|next-level:before of
-21|next-level:before on
27|next-level:before or
10|next-level:before outlay
17|next-level:before outlays
8|next-level:before over
11|next-level:before plan
-18|next-level:before presented
20|next-level:before put
15|next-level:before reach
-27|next-level:before remain
9|next-level:before request
-21|next-level:before rise
10|next-level:before she
39|next-level:before spend
36|next-level:before stand
-48|next-level:before that
52|next-level:before the
41|next-level:before they
-170|next-level:before to
-17|next-level:before top
13|next-level:before under
-31|next-level:before war
45|next-level:before was
10|next-level:before we
38|next-level:before when
53|next-level:before will
22|next-level:before with
26|next-level:before would
-14|next-no:after 's
10|next-no:after ,
34|next-no:after .
-24|next-no:after ;
25|next-no:after ?
12|next-no:after after
-18|next-no:after and
10|next-no:after as
-16|next-no:after budget
23|next-no:after election
20|next-no:after for
-12|next-no:after is
-16|next-no:after or
15|next-no:after to
18|next-no:before at
-12|next-no:before budget
-17|next-no:before draft
32|next-no:before is
27|next-no:before must
-23|next-no:before or
-9|next-no:before that
-13|next-no:before to
-24|next-no:before would
-19|next:\"
28|next:#
-49|next:$
-17|next:'
-45|next:'s
-60|next:(
40|next:,
-22|next:-
-14|next:--
49|next:.
51|next::
-42|next:;
25|next:?
20|next:DATE
8|next:PERSON
-59|next:USA
8|next:a
8|next:after
19|next:against
24|next:already
-13|next:although
36|next:amount
-34|next:and
8|next:anyway
37|next:are
33|next:as
-8|next:assumed
-49|next:assumes
39|next:at
-21|next:back
11|next:be
-9|next:before
11|next:begins
-38|next:but
12|next:by
-48|next:carry
-12|next:come to
-28|next:commends
-43|next:could
46|next:data
-35|next:deadline
9|next:defence
21|next:defense
24|next:defense spending
14|next:depending
10|next:does
-42|next:election
-53|next:end
-13|next:equal
26|next:everyone
-25|next:exchange
10|next:exposes
31|next:figure
10|next:fiscal
48|next:for
-8|next:forecast
43|next:from
-45|next:go
-13|next:goal
-12|next:gross domestic product
14|next:growth
12|next:had
-39|next:has
-16|next:if
-9|next:including
93|next:instead of
80|next:is
-20|next:it
37|next:its
27|next:keep
12|next:lay out
-16|next:leave
11|next:misses
-28|next:more
28|next:must
52|next:of
-36|next:on
-38|next:only
13|next:onward
-56|next:or
10|next:outlay
20|next:outlays
8|next:over
11|next:plan
-18|next:presented
18|next:presided
-23|next:prices
-10|next:provides
8|next:put
-14|next:raise
38|next:rather than
15|next:reach
12|next:regardless
-16|next:remain
9|next:request
-8|next:resemble
27|next:rests
-21|next:rise
-8|next:say
9|next:she
40|next:spend
39|next:stand
-14|next:summit
8|next:supplementary
13|next:target
8|next:thanks
-82|next:that
18|next:the
66|next:they
-32|next:this
-62|next:through
13|next:tilt
-11|next:to
-89|next:too
-18|next:top
-9|next:unchanged
19|next:under
14|next:unless
-45|next:war
8|next:was
12|next:we
15|next:what
52|next:when
-19|next:whereas
82|next:will
8|next:with
31|next:without
9|next:would
11|next:—
237|none
16|none-after:!
83|none-after:\"
-13|none-after:#
-8|none-after:$
-127|none-after:'
52|none-after:'d
-43|none-after:'ll
19|none-after:'s
24|none-after:(
10|none-after:)
26|none-after:,
25|none-after:-
-16|none-after:.
-30|none-after:0
41|none-after::
63|none-after:;
-45|none-after:DATE
14|none-after:EU
-46|none-after:LAND
-25|none-after:LEADER
15|none-after:NATO
58|none-after:USA
19|none-after:a
35|none-after:about
38|none-after:above
-36|none-after:academic
-83|none-after:according
21|none-after:account
63|none-after:achieve
77|none-after:acknowledge
18|none-after:across
-11|none-after:act
-10|none-after:actual
-27|none-after:add
9|none-after:additional
13|none-after:administration
35|none-after:adopt
-12|none-after:advance
-17|none-after:affordable
69|none-after:after
-64|none-after:again
-91|none-after:against
36|none-after:agree
31|none-after:agreement
-26|none-after:ahead
-47|none-after:aid
25|none-after:aides
9|none-after:aim
17|none-after:all
-20|none-after:alliance
12|none-after:allies
-27|none-after:allocate
36|none-after:ally
-53|none-after:almost
16|none-after:aloud
74|none-after:already
12|none-after:also
-11|none-after:although
13|none-after:always
12|none-after:ambassador
36|none-after:ambition
8|none-after:amendment
16|none-after:announcement
-11|none-after:another
38|none-after:any
-11|none-after:arctic
11|none-after:are
-20|none-after:areas
-8|none-after:argue
9|none-after:argument
-16|none-after:armies
-39|none-after:arms
-27|none-after:army
47|none-after:around
-43|none-after:as
12|none-after:asean
33|none-after:ask
14|none-after:ask for
-15|none-after:assembly
-23|none-after:at
27|none-after:attached
71|none-after:attain
55|none-after:attainable
-20|none-after:audited
126|none-after:average
16|none-after:avoid
13|none-after:away
27|none-after:back
21|none-after:barrier
-25|none-after:basis
32|none-after:because
10|none-after:becomes
-21|none-after:been
-28|none-after:before
13|none-after:began
32|none-after:begin
-14|none-after:begins
-32|none-after:behind
33|none-after:being
-14|none-after:believe
61|none-after:below
27|none-after:benchmark
35|none-after:best
-20|none-after:better
-55|none-after:between
25|none-after:beyond
23|none-after:bigger
-10|none-after:billion
-22|none-after:board
19|none-after:books
-10|none-after:borrow
-21|none-after:borrowed
70|none-after:both
-23|none-after:bottom
28|none-after:bought
22|none-after:bridges
-15|none-after:bring up the rear
-75|none-after:budget
9|none-after:build
51|none-after:but
81|none-after:buy
8|none-after:buying
-82|none-after:by
10|none-after:ca
-17|none-after:cabinet
-34|none-after:calculate
-28|none-after:calculations
-11|none-after:calendar
12|none-after:call
12|none-after:campaign
28|none-after:can
14|none-after:cannot
14|none-after:carry
-88|none-after:case
-31|none-after:cent
25|none-after:century
-28|none-after:chancellor
19|none-after:change
33|none-after:chief
-10|none-after:chief cabinet secretary
20|none-after:choose
-10|none-after:civil
13|none-after:clear
-12|none-after:climb
-47|none-after:close
37|none-after:closer
-12|none-after:closest
24|none-after:club
39|none-after:coalition
-21|none-after:coast guard
-17|none-after:combined
-23|none-after:come to
21|none-after:comes
-26|none-after:coming
23|none-after:comparable
15|none-after:concede
9|none-after:concern
-9|none-after:conference
8|none-after:confirm
21|none-after:consecutive
15|none-after:consensus
38|none-after:consider
10|none-after:consist
-17|none-after:consists
9|none-after:constitute
31|none-after:constitution
-26|none-after:contracts
17|none-after:conventional
8|none-after:converge
-61|none-after:core
-15|none-after:core defence
-18|none-after:core defense
14|none-after:cost
-16|none-after:costs
-35|none-after:count
-44|none-after:counted
-35|none-after:counting
-19|none-after:country
35|none-after:counts
51|none-after:covered
-34|none-after:covers
37|none-after:creative
-8|none-after:crimea
-17|none-after:current
48|none-after:currently
-45|none-after:cut
10|none-after:cutters
-43|none-after:cyber
-10|none-after:cybersecurity
-21|none-after:data
-55|none-after:date
43|none-after:dates
21|none-after:day
-36|none-after:deadline
9|none-after:deal
9|none-after:debate
16|none-after:debt
31|none-after:decades
-9|none-after:decide
-16|none-after:decimal
10|none-after:declare
-92|none-after:defence
-24|none-after:defence ministry
12|none-after:defend
-19|none-after:defense minister
-21|none-after:defense ministry
-29|none-after:defense spending
30|none-after:deficit
10|none-after:definition
-29|none-after:deliveries
39|none-after:demand
-11|none-after:deny
-17|none-after:department
45|none-after:depending
42|none-after:describe
-23|none-after:desirable
-30|none-after:development aid
-50|none-after:did
10|none-after:different
31|none-after:diplomat
18|none-after:division
25|none-after:do
12|none-after:documents
-13|none-after:does
18|none-after:domestic
14|none-after:done
24|none-after:down
-38|none-after:draft
18|none-after:drop
-42|none-after:due
58|none-after:each
-17|none-after:earlier
-25|none-after:earmark for
14|none-after:economic
-27|none-after:economic output
-15|none-after:economies
-23|none-after:economy
12|none-after:economy grew
51|none-after:effort
78|none-after:eight
-10|none-after:either
45|none-after:election
-52|none-after:end
15|none-after:enough
-13|none-after:entail
-31|none-after:entry
-17|none-after:envisage
-20|none-after:equal
-20|none-after:estimate
21|none-after:european
-12|none-after:european allies
23|none-after:euros
28|none-after:even
40|none-after:eventually
40|none-after:ever
58|none-after:every
-13|none-after:everything
-30|none-after:exactly
15|none-after:example
-9|none-after:exceed
22|none-after:exclude
-32|none-after:executive
-21|none-after:expect
-13|none-after:expenses
9|none-after:explain
13|none-after:expressed
-41|none-after:extra
35|none-after:eye
-24|none-after:faces
-10|none-after:fact
-9|none-after:fall
-19|none-after:far
-26|none-after:faster
36|none-after:favor
-8|none-after:feasible
-8|none-after:feat
-45|none-after:feel
43|none-after:few
10|none-after:fewer
9|none-after:fields
-10|none-after:fight
12|none-after:figure
-82|none-after:figures
47|none-after:filled
81|none-after:final
-14|none-after:finance minister
-25|none-after:finance ministry
-8|none-after:financed
-14|none-after:finances
9|none-after:firm
-21|none-after:firmer
-68|none-after:first
12|none-after:fiscal
-11|none-after:five
11|none-after:fix
-30|none-after:floor
27|none-after:follow
-27|none-after:followed
21|none-after:foot
-20|none-after:for
9|none-after:force
-12|none-after:forecast
8|none-after:foresee
-59|none-after:forever
-8|none-after:formally
-29|none-after:forward
40|none-after:four
-10|none-after:fourth
-29|none-after:frigates
-95|none-after:from
-13|none-after:full
28|none-after:fully
21|none-after:funded
-17|none-after:g . d . p .
31|none-after:gap
-52|none-after:gdp
32|none-after:general
-46|none-after:get
-25|none-after:give
10|none-after:global
-15|none-after:gnp
-57|none-after:go
82|none-after:goal
24|none-after:good
-18|none-after:government
29|none-after:great
-55|none-after:gross domestic product
-9|none-after:gross national income
80|none-after:grow
49|none-after:growth
9|none-after:guarantee
126|none-after:guideline
24|none-after:guns
27|none-after:habit
-28|none-after:had
12|none-after:handful
-20|none-after:happened
-27|none-after:happier
-27|none-after:hard
-13|none-after:hard defense
28|none-after:hardly
75|none-after:has
86|none-after:have
-23|none-after:having
55|none-after:he
26|none-after:head
-8|none-after:heaviest
-10|none-after:height
20|none-after:help
83|none-after:her
11|none-after:here
-26|none-after:high
29|none-after:higher
-57|none-after:highest
11|none-after:his
19|none-after:hit
-44|none-after:hold
8|none-after:home
19|none-after:honor
-14|none-after:honour
18|none-after:hope
-9|none-after:horizon
9|none-after:host
-13|none-after:how
9|none-after:hurt
9|none-after:if
73|none-after:immediately
-19|none-after:important
-31|none-after:in
-9|none-after:inadequate
24|none-after:include
-15|none-after:included
46|none-after:increase
11|none-after:independence
19|none-after:indo
55|none-after:inflation
-65|none-after:infrastructure
-37|none-after:inherited
34|none-after:insist
53|none-after:instead of
-72|none-after:institute
-30|none-after:interest
-9|none-after:interim
24|none-after:internally
8|none-after:is
29|none-after:island
11|none-after:it
-38|none-after:items
17|none-after:its
48|none-after:itself
-8|none-after:james
-27|none-after:jets
33|none-after:joined
38|none-after:joining
30|none-after:joke
26|none-after:junior
-37|none-after:just
25|none-after:komeito
101|none-after:laggard
-23|none-after:largely
31|none-after:larger
-14|none-after:largest
-38|none-after:last
8|none-after:lasted
29|none-after:late
21|none-after:later
-12|none-after:latest
28|none-after:launch
34|none-after:law
-62|none-after:lay down
11|none-after:lay out
37|none-after:ldp
-45|none-after:leader
-26|none-after:leap
49|none-after:least
-14|none-after:leave
21|none-after:lecture
-20|none-after:led
17|none-after:left
14|none-after:less
-27|none-after:level
-14|none-after:liberal
14|none-after:life
36|none-after:like
-33|none-after:likelier
9|none-after:likeliest
-15|none-after:likely
-24|none-after:likewise
31|none-after:limit
39|none-after:line
24|none-after:little
20|none-after:live with
14|none-after:local
73|none-after:long
12|none-after:longer
-14|none-after:look
50|none-after:looked
-78|none-after:looks
19|none-after:lost
32|none-after:lower
22|none-after:lü
-29|none-after:made
13|none-after:main
47|none-after:mainly
8|none-after:makes
18|none-after:manage
-11|none-after:manifestly
70|none-after:many
-9|none-after:marcos
18|none-after:margin
-44|none-after:mark
-28|none-after:may
70|none-after:mean
-37|none-after:measured
13|none-after:media
11|none-after:medium
-29|none-after:members
40|none-after:mention
45|none-after:might
18|none-after:militaries
-25|none-after:military
-23|none-after:military spending
-71|none-after:mind
19|none-after:minimum
14|none-after:minister
34|none-after:ministry
-52|none-after:missile
-8|none-after:mizuho
-15|none-after:modest
-15|none-after:modified
39|none-after:moment
23|none-after:money
23|none-after:moot
-34|none-after:more
-54|none-after:most
-19|none-after:move
33|none-after:move up
9|none-after:mr
58|none-after:much
29|none-after:mull
33|none-after:must
26|none-after:n't
18|none-after:national
-87|none-after:national income
-45|none-after:national product
-9|none-after:national security
8|none-after:navy
-21|none-after:nearly
17|none-after:need
10|none-after:needed
17|none-after:neither
-22|none-after:networks
8|none-after:neutral
24|none-after:never
-9|none-after:new
8|none-after:newspaper
28|none-after:next
-9|none-after:nine
47|none-after:no
34|none-after:no one
36|none-after:nobody
8|none-after:nor
13|none-after:norm
10|none-after:not
61|none-after:note
13|none-after:nothing
159|none-after:now
-11|none-after:nowhere
18|none-after:nuclear
24|none-after:number
9|none-after:objected
55|none-after:objective
-8|none-after:observe
-37|none-after:of
-8|none-after:off
-19|none-after:office
42|none-after:official
-15|none-after:officials
-78|none-after:older
-20|none-after:omits
-50|none-after:once
11|none-after:one
22|none-after:only
-14|none-after:onward
31|none-after:open
12|none-after:opposition
-16|none-after:option
-32|none-after:or
15|none-after:order
-38|none-after:original
-17|none-after:other
-15|none-after:our
14|none-after:ourselves
29|none-after:out
-10|none-after:outcome
-58|none-after:outlay
-24|none-after:outlays
-77|none-after:output
10|none-after:outside
68|none-after:over
28|none-after:overnight
-17|none-after:overseas aid
28|none-after:overtaken
-9|none-after:owes
-14|none-after:own
10|none-after:pacific
-31|none-after:paper
35|none-after:parliament
17|none-after:parliamentary
12|none-after:part
-19|none-after:parties
21|none-after:partner
49|none-after:party
-48|none-after:pass
-21|none-after:passed
60|none-after:past
8|none-after:path
-9|none-after:patrol
-42|none-after:payments
16|none-after:peace
16|none-after:peacetime
28|none-after:peak
-26|none-after:pensions
12|none-after:people
-11|none-after:perhaps
38|none-after:period
11|none-after:permanent
25|none-after:person
48|none-after:plan
21|none-after:planners
-15|none-after:platform
34|none-after:pledge
-15|none-after:plus
11|none-after:point
9|none-after:policy
-40|none-after:ports
21|none-after:possible
-33|none-after:power
12|none-after:praised
-28|none-after:precisely
-27|none-after:predecessor
21|none-after:preferred
-11|none-after:premier
-19|none-after:prepare
163|none-after:present
12|none-after:previous
8|none-after:price
-48|none-after:prime minister
-15|none-after:printed
-25|none-after:product
13|none-after:project
24|none-after:projections
-21|none-after:promise
11|none-after:prompting
38|none-after:proper
-10|none-after:protect
12|none-after:protests
-38|none-after:publish
20|none-after:purpose
8|none-after:put
-17|none-after:question
9|none-after:quiet
-38|none-after:quite
-64|none-after:radical
-19|none-after:raise
8|none-after:rammed
-10|none-after:ran
15|none-after:rate
60|none-after:rather than
-46|none-after:reach
-17|none-after:reacted
-13|none-after:reagan
-47|none-after:real
97|none-after:realistic
-46|none-after:really
12|none-after:reasons
-16|none-after:received
41|none-after:recent
16|none-after:reckless
39|none-after:recommend
-18|none-after:recorded
-29|none-after:red
11|none-after:reference
-12|none-after:regarded
-11|none-after:regardless
34|none-after:region
-11|none-after:regular
-54|none-after:related
36|none-after:remain
9|none-after:replaced
19|none-after:reply
33|none-after:report
-29|none-after:request
-29|none-after:require
-32|none-after:requirements
-21|none-after:resist
-29|none-after:respectively
-38|none-after:rest
33|none-after:result
-8|none-after:retired
58|none-after:review
36|none-after:revised
10|none-after:revising
-23|none-after:revolutionary
8|none-after:rewrite
-9|none-after:rice
-15|none-after:right
59|none-after:rise
-77|none-after:roads
22|none-after:roughly
-12|none-after:round
9|none-after:rule
-29|none-after:rules
17|none-after:run
32|none-after:runs
11|none-after:rush
12|none-after:sacrifice
-191|none-after:same
-22|none-after:saw
-27|none-after:say
23|none-after:scholar
21|none-after:schools
20|none-after:sea
-30|none-after:second
32|none-after:secretary
-14|none-after:secure
-22|none-after:security
11|none-after:security - related
27|none-after:seek
13|none-after:sees
20|none-after:senator
-28|none-after:senior
9|none-after:sent
14|none-after:serve
-11|none-after:services
-73|none-after:set
11|none-after:set aside
-14|none-after:set out
27|none-after:settle on
-19|none-after:seven
-20|none-after:shade
56|none-after:shall
-20|none-after:share
-55|none-after:she
62|none-after:should
30|none-after:show
-9|none-after:sidelines
24|none-after:sights
24|none-after:sign up
51|none-after:signed
28|none-after:since
-47|none-after:single
13|none-after:sipri
19|none-after:six
-22|none-after:sixth
31|none-after:slice
-42|none-after:slide
93|none-after:slow
-32|none-after:slowly
44|none-after:so
-45|none-after:soldiers
82|none-after:some
17|none-after:something
26|none-after:soon
43|none-after:sooner
-36|none-after:source
-27|none-after:sources
12|none-after:speak of
-47|none-after:special
23|none-after:spend
-45|none-after:spokesman
-13|none-after:spokesperson
-22|none-after:spread
18|none-after:spring
11|none-after:stance
-42|none-after:stand
18|none-after:standard
14|none-after:starting
14|none-after:statute
31|none-after:stay
11|none-after:steel
21|none-after:step
42|none-after:still
-49|none-after:strategic
20|none-after:strategy
13|none-after:stretch
17|none-after:stroke
-20|none-after:stuck
10|none-after:su
-26|none-after:submitted
14|none-after:subscribe
9|none-after:successive
15|none-after:successors
30|none-after:such
9|none-after:suffice
21|none-after:sufficient
26|none-after:suggest
-54|none-after:summer
-55|none-after:supplementary
-30|none-after:support
-20|none-after:surpass
76|none-after:sustainable
13|none-after:system
-25|none-after:table
62|none-after:take
8|none-after:take up
17|none-after:takers
12|none-after:talk
17|none-after:talk about
12|none-after:target
10|none-after:tariff
-8|none-after:tariffs
27|none-after:tax
-9|none-after:taxes
28|none-after:tell
-18|none-after:ten
-56|none-after:term
-14|none-after:text
45|none-after:than
-97|none-after:that
-30|none-after:the
15|none-after:the economy
32|none-after:the military
36|none-after:their
11|none-after:them
-205|none-after:then
56|none-after:there
50|none-after:thereabouts
50|none-after:thereafter
-9|none-after:they
10|none-after:thing
-29|none-after:things
-53|none-after:think
-10|none-after:think tank
8|none-after:thinkable
21|none-after:third
-14|none-after:though
9|none-after:threat
13|none-after:three
-53|none-after:through
38|none-after:throughout
-24|none-after:time
20|none-after:times
25|none-after:to
79|none-after:today
55|none-after:tomorrow
56|none-after:too
19|none-after:top
9|none-after:toward
9|none-after:towards
8|none-after:track
22|none-after:trails
-59|none-after:treasury
-49|none-after:trillion
28|none-after:trimmed
-108|none-after:troops
9|none-after:try
13|none-after:turned
-101|none-after:two
-41|none-after:unavoidable
12|none-after:unchanged
33|none-after:under
55|none-after:unreasonable
-39|none-after:up
9|none-after:upon
9|none-after:urge
21|none-after:us
-25|none-after:use
-17|none-after:vat
26|none-after:very
-21|none-after:veterans
12|none-after:vice
16|none-after:voters
20|none-after:vow
63|none-after:waiting
-13|none-after:want
62|none-after:war
20|none-after:warn
27|none-after:was
12|none-after:we
-9|none-after:weapons
21|none-after:weigh
14|none-after:welcomed
-41|none-after:welfare
25|none-after:well
-56|none-after:were
-8|none-after:west
-34|none-after:western
-43|none-after:what
-13|none-after:whatever
39|none-after:when
-21|none-after:where
-53|none-after:whereas
17|none-after:whether
-34|none-after:which
56|none-after:while
-37|none-after:white
41|none-after:who
-69|none-after:whole
-16|none-after:whose
18|none-after:wide
8|none-after:widen
45|none-after:wider
48|none-after:will
35|none-after:win
-14|none-after:wiser
31|none-after:with
-110|none-after:within
58|none-after:without
46|none-after:won
16|none-after:wondered
-9|none-after:word
23|none-after:world
53|none-after:worth
18|none-after:would
13|none-after:write
-297|none-after:year
-24|none-after:years
14|none-after:yen
-46|none-after:yet
-55|none-after:yielded
-22|none-after:you
11|none-after:zero
10|none-after:£
-22|none-after:—
57|none-before:\"
-23|none-before:#
-11|none-before:$
17|none-before:'
9|none-before:'ll
29|none-before:'ve
-131|none-before:*
-8|none-before:,
55|none-before:-
-9|none-before:--
-14|none-before:.
-88|none-before:0
36|none-before::
36|none-before:;
10|none-before:LAND
-17|none-before:LEADER
13|none-before:OUTLET
40|none-before:PERSON
58|none-before:USA
25|none-before:able
87|none-before:about
14|none-before:absorb
-14|none-before:absorbed
67|none-before:accept
-19|none-before:accord
16|none-before:account
25|none-before:achieve
-30|none-before:across
14|none-before:act
-14|none-before:actually
55|none-before:add
36|none-before:add up to
8|none-before:adm
-25|none-before:adopt
-10|none-before:advance
10|none-before:advice
-15|none-before:adviser
18|none-before:advocate
69|none-before:after
-32|none-before:afterward
-28|none-before:again
60|none-before:against
-13|none-before:agree
-46|none-before:ahead
-63|none-before:aides
12|none-before:aim
-56|none-before:all
101|none-before:all allies
27|none-before:all members
60|none-before:alliance
10|none-before:allies
18|none-before:allocate
-20|none-before:allocation
-60|none-before:allot
-17|none-before:allow
15|none-before:allowed
-12|none-before:ally
63|none-before:almost
-9|none-before:alone
21|none-before:along
25|none-before:already
-56|none-before:also
-16|none-before:alternative
34|none-before:although
-16|none-before:always
-15|none-before:ambassador
-42|none-before:ambition
-11|none-before:amount
-57|none-before:an
-34|none-before:analysts
-8|none-before:anchor
-35|none-before:and
12|none-before:andrew
-24|none-before:announce
-26|none-before:annual
-21|none-before:another
58|none-before:answer
19|none-before:any
-14|none-before:anyone
16|none-before:anything
-9|none-before:anywhere
-14|none-before:appear
24|none-before:approach
35|none-before:appropriation
-41|none-before:appropriations
10|none-before:approve
25|none-before:approximately
25|none-before:are
-13|none-before:argue
49|none-before:argue for
29|none-before:arithmetic
41|none-before:armed forces
-14|none-before:arms
41|none-before:army
133|none-before:around
-33|none-before:arrive
50|none-before:asean
-15|none-before:asia
-16|none-before:ask
26|none-before:ask for
-10|none-before:assess
26|none-before:assumed
-8|none-before:assumes
-8|none-before:assure
11|none-before:at
30|none-before:atm
40|none-before:attack
8|none-before:attain
-52|none-before:attainment
-10|none-before:audience
49|none-before:aukus
-8|none-before:author
146|none-before:average
-11|none-before:avoided
13|none-before:b
53|none-before:back
33|none-before:balance
9|none-before:bank
15|none-before:banker
18|none-before:bar
11|none-before:barely
12|none-before:base
21|none-before:based
-15|none-before:basis
-27|none-before:be
-10|none-before:be equivalent
35|none-before:bear
-13|none-before:beat
20|none-before:because
-37|none-before:becomes
78|none-before:been
76|none-before:before
-9|none-before:began
46|none-before:begin
26|none-before:begins
15|none-before:behind
60|none-before:being
74|none-before:believe
67|none-before:below
94|none-before:benchmark
22|none-before:beneath
-29|none-before:better
22|none-before:between
30|none-before:beyond
12|none-before:big
-94|none-before:bill
-61|none-before:billion
27|none-before:bind
14|none-before:bloc
-13|none-before:blueprint
-17|none-before:bookkeeping
-16|none-before:boost
10|none-before:border
-19|none-before:bore
-9|none-before:borrow
66|none-before:both
-25|none-before:bottom
14|none-before:bought
15|none-before:breaking
20|none-before:bridge
-27|none-before:bring
23|none-before:bring up the rear
18|none-before:broke
-50|none-before:budget
-18|none-before:build
-44|none-before:bump
12|none-before:burden
-27|none-before:business
8|none-before:but
11|none-before:buy
12|none-before:buys
11|none-before:by
-11|none-before:cabinet
16|none-before:calendar
46|none-before:call
-8|none-before:call for
14|none-before:call on
-33|none-before:came
30|none-before:campaign
21|none-before:can
13|none-before:candidate
52|none-before:cannot
-10|none-before:cap
9|none-before:care
32|none-before:carry
-12|none-before:case
23|none-before:caves
18|none-before:ceiling
8|none-before:center
-17|none-before:centrist reform alliance
30|none-before:century
8|none-before:chair
8|none-before:chairman
-12|none-before:chairs
12|none-before:chancellor
-77|none-before:changed
36|none-before:chapter
-27|none-before:chart
20|none-before:chief
-14|none-before:chief cabinet secretary
13|none-before:choose
34|none-before:cite
85|none-before:claim
-13|none-before:clear
17|none-before:climb
21|none-before:closed
-18|none-before:closer
-11|none-before:closes
53|none-before:closest
-8|none-before:co
-18|none-before:coalition
19|none-before:coast
-33|none-before:coast guard
42|none-before:cold
-46|none-before:combined
-64|none-before:come
-102|none-before:come in at
-57|none-before:come to
23|none-before:come up with
-20|none-before:comes
8|none-before:comfortable
22|none-before:command
-18|none-before:commission
-25|none-before:commit
-37|none-before:commitment
47|none-before:committee
-16|none-before:commons
-9|none-before:communiqué
9|none-before:communists
27|none-before:compare
14|none-before:compared
91|none-before:compares
43|none-before:comparison
15|none-before:complain
24|none-before:comptes
43|none-before:concede
26|none-before:conference
-11|none-before:confine
13|none-before:confirm
-14|none-before:congress
-65|none-before:conscription
-25|none-before:consider
24|none-before:consists
10|none-before:constitution
8|none-before:constitutional
16|none-before:consumes
-16|none-before:contain
13|none-before:contemplate
175|none-before:content
-8|none-before:continues
38|none-before:contracted
16|none-before:contribution
-34|none-before:core
24|none-before:core defence
-15|none-before:core defense
-9|none-before:correspond
-12|none-before:cost
8|none-before:costed
-70|none-before:costs
-41|none-before:could
32|none-before:council
-14|none-before:count
-22|none-before:counted
13|none-before:counter
8|none-before:counterparts
14|none-before:counting
56|none-before:countries
10|none-before:country
59|none-before:counts
10|none-before:coup
-34|none-before:course
-10|none-before:cover
10|none-before:credit
69|none-before:cross
53|none-before:current
102|none-before:currently
-13|none-before:curve
9|none-before:d
17|none-before:d 66
-64|none-before:dangled
-8|none-before:data
-41|none-before:date
-21|none-before:day
21|none-before:days
-18|none-before:deadline
-28|none-before:deal
16|none-before:debate
-16|none-before:decade
22|none-before:decades
-69|none-before:decide
10|none-before:decision
34|none-before:declare
-44|none-before:defence
-14|none-before:defence - related
-9|none-before:defence minister
13|none-before:defence secretary
19|none-before:defence spending
-21|none-before:defense
-23|none-before:defense - related
73|none-before:defense minister
-13|none-before:defense ministry
9|none-before:defense secretary
25|none-before:defense spending
-58|none-before:definition
-8|none-before:delegation
-18|none-before:deliver on
32|none-before:demand
75|none-before:department
55|none-before:depends
-78|none-before:deputy
15|none-before:destination
-48|none-before:devote
17|none-before:dialogue
38|none-before:did
-9|none-before:diplomats
-18|none-before:direct
-23|none-before:direction
11|none-before:director
32|none-before:disbursed
16|none-before:discarded
-49|none-before:discovered
45|none-before:discuss
10|none-before:discussions
16|none-before:dispute
-9|none-before:distance
-15|none-before:divided
44|none-before:do
-13|none-before:documents
59|none-before:does
10|none-before:doing
82|none-before:dollars
37|none-before:door
23|none-before:double
-10|none-before:doubt
-20|none-before:down
-9|none-before:draft
15|none-before:draw
24|none-before:draw the line at
14|none-before:dreams
-35|none-before:drop
36|none-before:due
21|none-before:during
24|none-before:dutton
14|none-before:dwindled
10|none-before:each
34|none-before:early
-8|none-before:earmark
-24|none-before:eased
-75|none-before:eastern
11|none-before:eat up
28|none-before:economy
13|none-before:edge
-17|none-before:effort
-9|none-before:eight
-41|none-before:else
-18|none-before:elsewhere
11|none-before:emergency
-74|none-before:end
30|none-before:endorse
-23|none-before:enough
10|none-before:enshrine
12|none-before:entered
23|none-before:entrench
-35|none-before:envisage
-9|none-before:envision
-10|none-before:envoy
-85|none-before:equal
-14|none-before:equate
-80|none-before:equivalent
16|none-before:era
31|none-before:estimate
31|none-before:europe
-18|none-before:european
-25|none-before:european allies
-40|none-before:european members
-32|none-before:europeans
31|none-before:euros
87|none-before:even
30|none-before:ever
18|none-before:every
45|none-before:every ally
-40|none-before:every member
-40|none-before:exactly
22|none-before:examine
60|none-before:exceed
32|none-before:excess
-12|none-before:exclude
10|none-before:exhort
76|none-before:existing
-14|none-before:expect
63|none-before:expenditure
-25|none-before:expenditures
18|none-before:expenses
69|none-before:explain
-32|none-before:exposed
17|none-before:extra
24|none-before:failed
-41|none-before:fall
28|none-before:far
17|none-before:farage
24|none-before:fashion
10|none-before:fast
-56|none-before:favor
-49|none-before:favour
12|none-before:fears
15|none-before:feasible
11|none-before:feel
22|none-before:few
12|none-before:fewer
-18|none-before:fight
-14|none-before:figure
15|none-before:figures
-18|none-before:finance
-33|none-before:finance minister
27|none-before:financing
36|none-before:find
9|none-before:fine gael
-39|none-before:finish
17|none-before:finished
-20|none-before:first
-45|none-before:five
18|none-before:flat
8|none-before:floor
-43|none-before:follow
-58|none-before:followed
-38|none-before:follows
-14|none-before:footing
-40|none-before:for
-19|none-before:force
8|none-before:foreign minister
-47|none-before:foresee
78|none-before:forget
77|none-before:former
-10|none-before:formula
8|none-before:four
-27|none-before:framework
-9|none-before:frees
-51|none-before:freeze
112|none-before:freezing
-65|none-before:friends
93|none-before:from
-36|none-before:frozen
28|none-before:fulfil
-32|none-before:fulfill
10|none-before:full
12|none-before:fully
-10|none-before:fund
-133|none-before:funds
-9|none-before:further
-12|none-before:gap
-11|none-before:gdp
-32|none-before:general
68|none-before:generals
44|none-before:get
9|none-before:give
9|none-before:gladly
-14|none-before:gnp
78|none-before:go
54|none-before:goal
-40|none-before:goldman
37|none-before:good
-10|none-before:gov ' t
17|none-before:gradually
16|none-before:greens
8|none-before:gross domestic product
-10|none-before:gross national product
-112|none-before:group
-22|none-before:grow
-8|none-before:guarded
28|none-before:guessed
-8|none-before:guests
72|none-before:guideline
13|none-before:gulf
8|none-before:habit
15|none-before:had
-8|none-before:half
-13|none-before:handed
23|none-before:hands
24|none-before:hard
9|none-before:hard defence
20|none-before:hardly
40|none-before:has
8|none-before:hastie
11|none-before:have
70|none-before:having
20|none-before:hawks
-53|none-before:head
-26|none-before:headline
-24|none-before:hear
-23|none-before:heard
13|none-before:hearing
-15|none-before:heaviest
10|none-before:help
15|none-before:henceforth
-8|none-before:her
18|none-before:herself
-9|none-before:hides
10|none-before:hiding
-15|none-before:himself
81|none-before:his
61|none-before:hit
-64|none-before:hoist
62|none-before:hold
-35|none-before:hold out for
17|none-before:hold the line at
-39|none-before:honor
9|none-before:hope
19|none-before:hover
38|none-before:how
-8|none-before:hurdle
-8|none-before:hurry
-34|none-before:i
-10|none-before:idea
69|none-before:if
10|none-before:imf
21|none-before:implies
9|none-before:imply
-12|none-before:in
16|none-before:include
-17|none-before:includes
8|none-before:including
-54|none-before:increase
-71|none-before:indicate
14|none-before:industry
-9|none-before:inherit
11|none-before:inherited
-49|none-before:initial
-10|none-before:initially
8|none-before:inside
80|none-before:insist on
-34|none-before:instead
-44|none-before:instead of
-69|none-before:institute
-14|none-before:intelligence
72|none-before:intend
-8|none-before:intention
11|none-before:interim
31|none-before:into
13|none-before:invest
-60|none-before:invited
-10|none-before:ire
-15|none-before:is
29|none-before:island
-9|none-before:it
-21|none-before:items
46|none-before:its
54|none-before:itself
14|none-before:izumi
-8|none-before:jefferies
-24|none-before:jip
35|none-before:joined
14|none-before:joke
9|none-before:junior
34|none-before:justify
8|none-before:kandahar
27|none-before:keep
-23|none-before:keidanren
17|none-before:kicking
18|none-before:kiel
-44|none-before:kingdom
-9|none-before:known
34|none-before:komeito
20|none-before:labour
34|none-before:laggard
-21|none-before:land
-23|none-before:lands
68|none-before:languish
-17|none-before:large
-9|none-before:larger
-18|none-before:last
8|none-before:lately
-31|none-before:later
-15|none-before:latter
-14|none-before:lauded
59|none-before:law
65|none-before:lawmaker
44|none-before:lawmakers
-65|none-before:lay out
-20|none-before:lead to
-50|none-before:leads
-20|none-before:leaning
11|none-before:leap
-66|none-before:leave
18|none-before:lecture
-18|none-before:led
-28|none-before:left
-8|none-before:legislate
-29|none-before:legislature
-12|none-before:less
26|none-before:let
-20|none-before:lets
23|none-before:level
13|none-before:level off at
48|none-before:liberal democratic party
-8|none-before:liberals
-33|none-before:liberty
21|none-before:lie
-20|none-before:life
13|none-before:lift
-10|none-before:like to see
-20|none-before:liked
39|none-before:likes
35|none-before:likewise
44|none-before:limit
-13|none-before:line
-13|none-before:lists
36|none-before:little
12|none-before:live up to
-10|none-before:live with
-12|none-before:loans
-23|none-before:lobby
18|none-before:lobby for
34|none-before:long
-19|none-before:look
-21|none-before:look at
30|none-before:look for
15|none-before:looks
-8|none-before:low
17|none-before:lower
-13|none-before:lowest
20|none-before:lunch
-32|none-before:made
71|none-before:main
33|none-before:mainland
32|none-before:maintain
-15|none-before:major
-26|none-before:make
38|none-before:make good on
-55|none-before:make up
-8|none-before:makes
14|none-before:making
55|none-before:man
52|none-before:manage
34|none-before:many
-18|none-before:margin
-37|none-before:mark
61|none-before:match
20|none-before:matter
9|none-before:may
11|none-before:me
12|none-before:mean
99|none-before:meet
78|none-before:member
-19|none-before:member states
-40|none-before:members
-14|none-before:men
34|none-before:mention
9|none-before:meps
-53|none-before:mere
49|none-before:method
-35|none-before:mid
8|none-before:miki
28|none-before:milder
53|none-before:military
24|none-before:mind
-33|none-before:minimum
-32|none-before:minister
-12|none-before:ministries
14|none-before:ministry
26|none-before:miss
10|none-before:missiles
-17|none-before:missions
18|none-before:money
-12|none-before:months
9|none-before:moot
24|none-before:more than double
-31|none-before:morning
-17|none-before:most
30|none-before:mostly
-52|none-before:move
-10|none-before:move up
13|none-before:mr
-32|none-before:ms
13|none-before:much
-21|none-before:mull
-16|none-before:multinationals
37|none-before:munich
-18|none-before:must
9|none-before:my
-34|none-before:n't
20|none-before:name
13|none-before:nation
74|none-before:national
-8|none-before:national output
-70|none-before:national security adviser
67|none-before:nations
67|none-before:near
53|none-before:nearer
-22|none-before:nearly
16|none-before:need
-33|none-before:needed
-29|none-before:neighbor
72|none-before:neighboring
-21|none-before:neighbour
18|none-before:neighbours
20|none-before:neither
26|none-before:neutral
54|none-before:never
14|none-before:new
-15|none-before:newer
-17|none-before:news
-13|none-before:newspaper
27|none-before:newspapers
34|none-before:night
-10|none-before:no
20|none-before:nominee
-13|none-before:non
-19|none-before:noncommittal
25|none-before:none
12|none-before:nor
15|none-before:north
-19|none-before:northern
9|none-before:not
55|none-before:note
-54|none-before:nothing
40|none-before:now
25|none-before:nudge
-33|none-before:number
9|none-before:numbers
12|none-before:object
22|none-before:oblige
16|none-before:observe
18|none-before:of
9|none-before:off
70|none-before:offer
13|none-before:office
56|none-before:officers
12|none-before:officially
-26|none-before:okita
177|none-before:old
35|none-before:on
20|none-before:once
-8|none-before:one
-38|none-before:only
21|none-before:open
76|none-before:opposition
-44|none-before:opposition leader
21|none-before:opt
-28|none-before:option
15|none-before:options
28|none-before:or
-10|none-before:order
-31|none-before:original
-47|none-before:other
55|none-before:others
16|none-before:ought
-24|none-before:ours
32|none-before:ourselves
44|none-before:out
-41|none-before:outcome
13|none-before:outlay
45|none-before:outlays
-53|none-before:outline
-16|none-before:output
11|none-before:outside
84|none-before:over
-37|none-before:overall
-10|none-before:own
-23|none-before:pace
10|none-before:page
31|none-before:panel
-89|none-before:paper
-10|none-before:papers
-11|none-before:parliament
-72|none-before:part
38|none-before:partners
39|none-before:party
-78|none-before:pass
-14|none-before:past
13|none-before:path
36|none-before:paths
70|none-before:pay
43|none-before:peace
23|none-before:peak
10|none-before:peg
-15|none-before:pencil in
33|none-before:pensions
21|none-before:people 's party
-28|none-before:people power party
8|none-before:percentage
29|none-before:perhaps
26|none-before:period
-9|none-before:pinch
20|none-before:pitch
-36|none-before:plan
9|none-before:plane
18|none-before:platform
-28|none-before:plea
-56|none-before:poilievre
79|none-before:point
-14|none-before:police
-14|none-before:policy
38|none-before:poor
9|none-before:population
110|none-before:position
-11|none-before:possible
8|none-before:possibly
28|none-before:posture
23|none-before:postwar
39|none-before:pour
43|none-before:power
-8|none-before:ppp
-20|none-before:praised
15|none-before:prefer
-22|none-before:premier
-61|none-before:prepare
41|none-before:prescribed
12|none-before:prescribes
108|none-before:present
-19|none-before:presided
8|none-before:presides
-13|none-before:press
45|none-before:press club
40|none-before:previous
17|none-before:prices
-18|none-before:prime minister
10|none-before:prime minister 's office
-9|none-before:private
-10|none-before:probably
18|none-before:proceed
15|none-before:program
-27|none-before:programming
13|none-before:progress
-16|none-before:progress party
-16|none-before:project
-42|none-before:projections
-13|none-before:promise
-16|none-before:propel
-14|none-before:propose
17|none-before:provide
-11|none-before:provides
-17|none-before:public
8|none-before:publicly
-32|none-before:purchase
-8|none-before:purse
41|none-before:push
47|none-before:put
-16|none-before:put forward
9|none-before:q
-31|none-before:questioned
-15|none-before:quickly
13|none-before:quit
-25|none-before:quota
24|none-before:quote
34|none-before:race
-31|none-before:radio
-8|none-before:raise
-18|none-before:rather
-26|none-before:rather than
-47|none-before:ratio
-40|none-before:reach
-26|none-before:reads
-14|none-before:ready
-12|none-before:reaffirm
46|none-before:reagan
14|none-before:reason
8|none-before:receive
-36|none-before:received
-21|none-before:reckon
17|none-before:recommend
15|none-before:recommendation
24|none-before:recommendations
-8|none-before:record
24|none-before:records
-12|none-before:referring
18|none-before:reform
21|none-before:refuse
13|none-before:regard
11|none-before:regards
-24|none-before:regular
-68|none-before:related
10|none-before:relative
-20|none-before:relevant
-30|none-before:remain
-16|none-before:remind
17|none-before:reminder
-16|none-before:repeat
41|none-before:replace
41|none-before:replacing
91|none-before:reply
19|none-before:report
-24|none-before:reporters
-17|none-before:represent
-9|none-before:republic
30|none-before:republican
-16|none-before:request
12|none-before:require
-16|none-before:research
70|none-before:researcher
19|none-before:researchers
16|none-before:reserve
-11|none-before:resigned
-22|none-before:resolution
34|none-before:respond
-42|none-before:response
9|none-before:responsibility
-18|none-before:rest
-9|none-before:restore
9|none-before:restrict
-17|none-before:rests
15|none-before:retired
58|none-before:return
15|none-before:revenue
42|none-before:review
-33|none-before:revised
-12|none-before:richer
-11|none-before:right
-13|none-before:rival
15|none-before:road
-35|none-before:roads
15|none-before:roger
27|none-before:room
9|none-before:rule
-26|none-before:rules
-23|none-before:ruling
-15|none-before:rush
-32|none-before:s
-35|none-before:sachs
-17|none-before:safely
-8|none-before:sails
57|none-before:same
41|none-before:satisfy
-11|none-before:saw
19|none-before:say
20|none-before:say yes to
-13|none-before:schedule
62|none-before:scholar
-70|none-before:scold
-17|none-before:scrape
9|none-before:sea
-37|none-before:second
-31|none-before:secret
30|none-before:secretary
-12|none-before:security
-20|none-before:security - related
-31|none-before:security spending
19|none-before:see
44|none-before:seek
-28|none-before:separate
-23|none-before:services
-10|none-before:set
-20|none-before:set aside
20|none-before:set out
13|none-before:settle for
9|none-before:settled
32|none-before:settlement
-50|none-before:seven
14|none-before:several
-58|none-before:shade
-15|none-before:shall
-24|none-before:shares
-54|none-before:she
-8|none-before:shell out
35|none-before:shift
34|none-before:shoot
43|none-before:short
-8|none-before:shot up
30|none-before:should
18|none-before:show
-31|none-before:shrink
9|none-before:shy
62|none-before:sicily
-44|none-before:side
41|none-before:sign up
26|none-before:signature
-11|none-before:signed
-73|none-before:simply
34|none-before:since
23|none-before:single
-9|none-before:sink
22|none-before:size
-8|none-before:sketched
22|none-before:slice
9|none-before:slide
-10|none-before:slip
10|none-before:slither
40|none-before:smaller
9|none-before:smiled
10|none-before:smith
-59|none-before:so
-46|none-before:soar
-40|none-before:socialist
26|none-before:soft
36|none-before:some
9|none-before:somebody
-19|none-before:someone
-18|none-before:something
-79|none-before:somewhere
12|none-before:soon
-27|none-before:southern
-77|none-before:span
-85|none-before:speak
-51|none-before:spell out
40|none-before:spend
-11|none-before:spender
-9|none-before:splitting
61|none-before:spokesman
15|none-before:spring
-18|none-before:staff
19|none-before:stand
18|none-before:stand by
35|none-before:standard
26|none-before:standards
12|none-before:start
-9|none-before:start at
17|none-before:start from
43|none-before:starting
26|none-before:state
23|none-before:statute
17|none-before:stay
18|none-before:steady
29|none-before:stick to
-19|none-before:still
-29|none-before:stop
12|none-before:strategic
31|none-before:strayed
44|none-before:stress
9|none-before:stretch
48|none-before:stuck
-20|none-before:successor
27|none-before:successors
63|none-before:such
-10|none-before:suggest
12|none-before:sultan
77|none-before:sum
-12|none-before:supplementary
8|none-before:supported
19|none-before:supports
8|none-before:suppose
-59|none-before:surpass
12|none-before:surprised
20|none-before:survey
90|none-before:sustain
24|none-before:swallow
-32|none-before:table
53|none-before:take
-14|none-before:take up
-24|none-before:talk
-20|none-before:talk about
20|none-before:talk of
-15|none-before:tally
-32|none-before:tan
37|none-before:tanks
56|none-before:target
19|none-before:tax
26|none-before:taxes
-33|none-before:team
-18|none-before:tell
19|none-before:tell of
-72|none-before:ten
22|none-before:tenth
-43|none-before:term
-51|none-before:terms
-34|none-before:text
36|none-before:thanked
-8|none-before:thanks
16|none-before:the
-30|none-before:the allies
-28|none-before:the chancellor
15|none-before:the economy
12|none-before:the left
9|none-before:the left alliance
-61|none-before:the military
15|none-before:the state
-63|none-before:their
15|none-before:theirs
-40|none-before:them
18|none-before:themselves
-103|none-before:then
35|none-before:there
35|none-before:thereabouts
-61|none-before:thereby
9|none-before:they
16|none-before:thin
19|none-before:thing
-11|none-before:think tank
-8|none-before:third
-40|none-before:this
-70|none-before:those
14|none-before:though
8|none-before:threatened
-8|none-before:threshold
-13|none-before:through
-9|none-before:thus
-33|none-before:tie
-30|none-before:tie at
-30|none-before:till
21|none-before:times
-24|none-before:timetable
-15|none-before:to
66|none-before:today
-43|none-before:together
22|none-before:too
-23|none-before:top
47|none-before:tories
-91|none-before:total
-18|none-before:touch
-37|none-before:toward
-146|none-before:towards
-42|none-before:trade
-17|none-before:trail
-76|none-before:trajectory
-29|none-before:treasury
-8|none-before:treating
-94|none-before:trillion
-30|none-before:trimmed
-10|none-before:troops
106|none-before:true
31|none-before:tune
13|none-before:turn
10|none-before:turn down
25|none-before:twenty
72|none-before:twice
-36|none-before:two
31|none-before:undertake
-9|none-before:unlike
33|none-before:unveil
12|none-before:unwritten
-27|none-before:up
-36|none-before:upgrade
-18|none-before:urge
33|none-before:urgency
-44|none-before:us
-45|none-before:use
25|none-before:very
-16|none-before:vice
65|none-before:vice defense minister
25|none-before:view
8|none-before:volunteer
-10|none-before:vote
29|none-before:vote for
24|none-before:voters
13|none-before:vvd
36|none-before:wait
9|none-before:wales
-41|none-before:want
44|none-before:war
-22|none-before:warn
11|none-before:wars
-64|none-before:was
10|none-before:way
-10|none-before:we
-24|none-before:wealth
-20|none-before:weapons
-20|none-before:weeks
-27|none-before:weigh
-46|none-before:welfare
84|none-before:well
-25|none-before:weon
-74|none-before:were
10|none-before:west
10|none-before:what
-51|none-before:when
97|none-before:where
31|none-before:wherein
20|none-before:whereupon
-13|none-before:whether
14|none-before:which
74|none-before:while
-49|none-before:whisker
35|none-before:who
67|none-before:whole
72|none-before:whose
67|none-before:why
15|none-before:wicker
-11|none-before:wider
12|none-before:will
-85|none-before:wind
13|none-before:wish
-8|none-before:wished
-42|none-before:with
-69|none-before:within
-65|none-before:without
-8|none-before:won
8|none-before:wondered
12|none-before:words
10|none-before:work out
-9|none-before:work out at
23|none-before:work toward
33|none-before:world
-19|none-before:worth
-26|none-before:would
-20|none-before:yardstick
-222|none-before:year
-48|none-before:yearly
116|none-before:yet
-11|none-before:yield
-12|none-before:yields
20|none-before:you
15|none-before:your
-36|none-before:yuan
-8|none-before:¥
25|none-before:—
42|none-dates:aim 0 0
12|none-dates:aim 0 1
-24|none-dates:aim 0 2
70|none-dates:aim 1 0
-24|none-dates:aim 1 1
-20|none-dates:aim 1 2
28|none-dates:aim 2 1
-26|none-dates:aim 2 2
107|none-dates:level 0 0
57|none-dates:level 0 1
-16|none-dates:level 0 2
20|none-dates:level 1 0
-26|none-dates:level 1 1
-40|none-dates:level 1 2
-12|none-dates:level 2 0
-60|none-dates:level 2 1
88|none-dates:no 0 0
21|none-dates:no 0 1
25|none-dates:no 0 2
10|none-dates:no 1 0
-18|none-dates:no 1 1
17|none-dates:no 2 0
12|none-dates:no 2 1
-16|none-governed:aim -
14|none-governed:aim be could
90|none-governed:aim be inf
-46|none-governed:aim be should
-53|none-governed:aim be will
13|none-governed:aim be would
9|none-governed:aim cap finite
18|none-governed:aim cap gerund
10|none-governed:aim cap inf
29|none-governed:aim cap will
45|none-governed:aim cap would
35|none-governed:aim demand finite
45|none-governed:aim demand gerund
-35|none-governed:aim demand inf
11|none-governed:aim demand noun
20|none-governed:aim demand progressive
30|none-governed:aim demand will
-56|none-governed:aim demand would
10|none-governed:aim denial finite
13|none-governed:aim denial inf
8|none-governed:aim denial would
-12|none-governed:aim level gerund
-23|none-governed:aim level inf
-24|none-governed:aim level progressive
9|none-governed:aim level should
-44|none-governed:aim level will
-29|none-governed:aim level would
-41|none-governed:aim move can
62|none-governed:aim move could
-8|none-governed:aim move finite
-21|none-governed:aim move gerund
-8|none-governed:aim move progressive
29|none-governed:aim move should
-33|none-governed:aim move will
31|none-governed:aim move would
9|none-governed:aim pledge can
-19|none-governed:aim pledge finite
-11|none-governed:aim pledge gerund
21|none-governed:aim pledge inf
13|none-governed:aim pledge noun
-21|none-governed:aim pledge progressive
21|none-governed:aim pledge should
63|none-governed:aim pledge would
31|none-governed:aim proposal could
-14|none-governed:aim proposal finite
19|none-governed:aim proposal gerund
36|none-governed:aim proposal inf
-57|none-governed:aim proposal noun
-37|none-governed:aim proposal progressive
37|none-governed:aim proposal will
-79|none-governed:aim spend finite
58|none-governed:aim spend gerund
-24|none-governed:aim spend inf
-55|none-governed:aim spend progressive
15|none-governed:aim spend should
-57|none-governed:aim spend will
17|none-governed:aim spend would
-14|none-governed:level be could
28|none-governed:level be finite
-47|none-governed:level be will
-17|none-governed:level be would
50|none-governed:level cap finite
-64|none-governed:level cap would
15|none-governed:level demand finite
-8|none-governed:level demand would
-19|none-governed:level level finite
-68|none-governed:level level gerund
32|none-governed:level level progressive
34|none-governed:level level will
-24|none-governed:level level would
-19|none-governed:level move can
-35|none-governed:level move could
-10|none-governed:level move finite
-12|none-governed:level move gerund
55|none-governed:level move inf
-15|none-governed:level move progressive
71|none-governed:level move should
10|none-governed:level move will
54|none-governed:level pledge finite
-55|none-governed:level pledge gerund
-18|none-governed:level pledge will
58|none-governed:level proposal finite
-8|none-governed:level proposal will
62|none-governed:level proposal would
44|none-governed:level spend can
40|none-governed:level spend finite
-37|none-governed:level spend gerund
9|none-governed:level spend progressive
-91|none-governed:level spend will
19|none-governed:level spend would
9|none-governed:no be finite
8|none-governed:no be will
-14|none-governed:no be would
-10|none-governed:no cap should
18|none-governed:no cap will
8|none-governed:no demand finite
13|none-governed:no demand would
20|none-governed:no denial finite
28|none-governed:no level finite
-58|none-governed:no level should
-25|none-governed:no level will
10|none-governed:no level would
47|none-governed:no move could
44|none-governed:no move finite
-15|none-governed:no move inf
10|none-governed:no move will
-16|none-governed:no move would
11|none-governed:no pledge could
-39|none-governed:no pledge finite
11|none-governed:no pledge will
19|none-governed:no pledge would
19|none-governed:no spend finite
-17|none-governor:-
52|none-governor:accept
18|none-governor:achieve
37|none-governor:add up to
-20|none-governor:adopt
-11|none-governor:advance
13|none-governor:advocate
-45|none-governor:afford
-14|none-governor:agree
29|none-governor:aim
-14|none-governor:allocate
-11|none-governor:allot
13|none-governor:ambition
-116|none-governor:amount
8|none-governor:announce
14|none-governor:approach
-14|none-governor:argue
49|none-governor:argue for
-31|none-governor:arrive
-50|none-governor:ask
-10|none-governor:assess
73|none-governor:attain
48|none-governor:average
55|none-governor:back
-25|none-governor:be
-10|none-governor:be equivalent
73|none-governor:believe
8|none-governor:beseech
-10|none-governor:bind
41|none-governor:boost
18|none-governor:bring
-35|none-governor:bring forward
15|none-governor:bring up the rear
26|none-governor:budget
-27|none-governor:build
-44|none-governor:bump
25|none-governor:call
-13|none-governor:call for
-29|none-governor:call on
29|none-governor:campaign
-15|none-governor:cap
-20|none-governor:carry
-43|none-governor:choose
-19|none-governor:clear
44|none-governor:climb
-52|none-governor:come in at
-79|none-governor:come to
22|none-governor:command
-20|none-governor:commitment
44|none-governor:concede
-11|none-governor:confine
25|none-governor:confirm
8|none-governor:consent
25|none-governor:consider
-11|none-governor:contain
13|none-governor:contemplate
15|none-governor:convince
-49|none-governor:correspond
18|none-governor:course
-19|none-governor:decide
62|none-governor:decision
29|none-governor:declare
-18|none-governor:deliver on
-36|none-governor:demand
-36|none-governor:devote
10|none-governor:dip
-19|none-governor:direct
38|none-governor:discuss
-8|none-governor:dispute
8|none-governor:do
-30|none-governor:double
24|none-governor:draw the line at
-8|none-governor:drop
62|none-governor:due
-16|none-governor:earmark
11|none-governor:eat up
11|none-governor:edge
-84|none-governor:end
29|none-governor:endorse
-12|none-governor:envisage
-9|none-governor:envision
-17|none-governor:equal
-25|none-governor:estimate
22|none-governor:examine
51|none-governor:exceed
11|none-governor:exhort
-12|none-governor:explore
-16|none-governor:eye
-24|none-governor:fall
-61|none-governor:favor
-49|none-governor:favour
12|none-governor:feel
-13|none-governor:fight
-10|none-governor:fix
-19|none-governor:float
14|none-governor:force
-50|none-governor:foresee
28|none-governor:fulfil
-30|none-governor:fulfill
-68|none-governor:go
-35|none-governor:goal
-13|none-governor:grow
-8|none-governor:head
9|none-governor:hint
28|none-governor:hit
-35|none-governor:hold out for
25|none-governor:hope
19|none-governor:hover
-8|none-governor:hurry
-8|none-governor:idea
43|none-governor:increase
-54|none-governor:insist
80|none-governor:insist on
-50|none-governor:instruct
56|none-governor:intend
13|none-governor:invest
-31|none-governor:jump
44|none-governor:keep
68|none-governor:languish
-30|none-governor:lay out
-20|none-governor:lead to
-26|none-governor:leap
10|none-governor:leave
-8|none-governor:legislate
11|none-governor:level off at
55|none-governor:lift
18|none-governor:like
52|none-governor:like to see
12|none-governor:likely
31|none-governor:limit
12|none-governor:live up to
-8|none-governor:live with
18|none-governor:lobby for
-19|none-governor:look at
30|none-governor:look for
-26|none-governor:lower
-11|none-governor:maintain
39|none-governor:make good on
-63|none-governor:make up
77|none-governor:manage
80|none-governor:match
14|none-governor:mean
123|none-governor:meet
33|none-governor:mention
9|none-governor:moot
55|none-governor:move
-24|none-governor:mull
25|none-governor:nudge
25|none-governor:oblige
-77|none-governor:offer
21|none-governor:opt
-9|none-governor:order
-8|none-governor:pay
8|none-governor:peg
-15|none-governor:pencil in
9|none-governor:persuade
71|none-governor:plan
-8|none-governor:plead for
60|none-governor:pledge
39|none-governor:pour
-33|none-governor:prepare
9|none-governor:press for
20|none-governor:program
-25|none-governor:project
46|none-governor:proposal
-26|none-governor:propose
-20|none-governor:push
-38|none-governor:put
8|none-governor:put forward
61|none-governor:raise
-30|none-governor:reach
-14|none-governor:ready
-16|none-governor:reaffirm
-20|none-governor:reckon
37|none-governor:recommend
14|none-governor:recommendation
-106|none-governor:recommendations
23|none-governor:refuse
-9|none-governor:reiterate
12|none-governor:remain
-16|none-governor:represent
10|none-governor:require
9|none-governor:restrict
39|none-governor:return
36|none-governor:review
-10|none-governor:rise
-17|none-governor:rush
33|none-governor:satisfy
20|none-governor:say yes to
-23|none-governor:schedule
-8|none-governor:secure
-31|none-governor:set aside
40|none-governor:set out
12|none-governor:settle for
8|none-governor:settle on
-8|none-governor:shell out
34|none-governor:shoot
-29|none-governor:shrink
-21|none-governor:sign off on
-28|none-governor:sign up
-9|none-governor:sink
9|none-governor:sit
11|none-governor:slide
-46|none-governor:soar
-9|none-governor:solicit
-59|none-governor:speak of
12|none-governor:stand
23|none-governor:stand by
-9|none-governor:start at
13|none-governor:start from
34|none-governor:stay
-20|none-governor:stop
17|none-governor:suggest
-20|none-governor:suggestion
-58|none-governor:surpass
-8|none-governor:table
-52|none-governor:take
-21|none-governor:talk about
22|none-governor:talk of
-8|none-governor:tell
19|none-governor:tell of
-15|none-governor:think
-33|none-governor:tie
-30|none-governor:tie at
42|none-governor:tip
-22|none-governor:top
-24|none-governor:total
12|none-governor:turn down
21|none-governor:unveil
58|none-governor:urge
29|none-governor:use
22|none-governor:vote for
-50|none-governor:want
-9|none-governor:warn
-18|none-governor:weigh
10|none-governor:wish
49|none-governor:work
15|none-governor:work out at
-15|none-governor:work toward
-34|none-governor:write
36|none-points-back:False aim
38|none-points-back:False level
78|none-points-back:False no
25|none-points-back:True aim
-11|none-points-back:True level
71|none-points-back:True no
-100|none-shape:aim fine
52|none-shape:aim half
24|none-shape:aim tenth
85|none-shape:aim whole
-109|none-shape:level fine
24|none-shape:level half
107|none-shape:level whole
61|none-shape:no half
84|none-shape:no whole
30|none-today:False aim
-82|none-today:False level
127|none-today:False no
30|none-today:True aim
109|none-today:True level
23|none-today:True no
40|none:benchmark
79|none:demand
27|none:level
148|none:other
-131|none:pledge
73|none:proposal
-33|only:False aim
9|only:False level
-15|only:False no
8|only:True level
17|only:True no
-31|opens:False aim
-28|opens:False level
18|opens:False no
-9|opens:True aim
43|opens:True level
-20|opens:True no
27|place:after 0 aim
47|place:after 0 level
9|place:after 0 no
-27|place:after 1 level
-10|place:after 1 no
-36|place:after 2 aim
40|place:before 0 aim
97|place:before 0 level
20|place:before 0 no
-25|place:before 1 aim
-27|place:before 1 level
-24|place:before 1 no
-17|place:before 2 aim
-11|place:before 2 level
-42|recent-dates:0 aim
-27|recent-dates:1 aim
-25|recent-dates:1 level
-28|recent-dates:1 no
-53|recent-dates:2 level
-25|recent-dates:2 no
-12|recent-time:benchmark far
-12|recent-time:cap far
-9|recent-time:cap next
-47|recent-time:demand far
26|recent-time:demand next
23|recent-time:demand now
-14|recent-time:demand past
-30|recent-time:denial far
-10|recent-time:denial now
-17|recent-time:level far
-46|recent-time:level long-past
-70|recent-time:level next
37|recent-time:level now
18|recent-time:level past
35|recent-time:other far
40|recent-time:pledge far
19|recent-time:pledge now
-39|recent-time:pledge past
15|recent-time:proposal far
-11|recent-time:proposal long-past
31|recent-time:proposal next
-51|recent-time:proposal now
-31|recent-time:proposal past
9|same-kind
68|same-kind-dates:0 level
-15|same-kind-dates:1 aim
-59|same-kind-dates:2 level
20|same-kind-gap:demand 1
14|same-kind-gap:denial 1
115|same-kind-gap:level 0
-32|same-kind-gap:level 1
-51|same-kind-gap:level 2
-11|same-kind-gap:level 4
-20|same-kind-gap:level 5
33|same-kind-gap:pledge 0
38|same-kind-gap:pledge 2
-17|same-kind-gap:pledge 3
-43|same-kind-gap:pledge 4
-65|same-kind-gap:pledge 5
72|same-kind-gap:proposal 0
20|same-kind-gap:proposal 1
-33|same-kind-gap:proposal 2
-12|same-kind-gap:proposal 3
-11|same-kind-gap:proposal 5
15|same-kind-time:demand far
44|same-kind-time:level far
-41|same-kind-time:level long-past
15|same-kind-time:level next
-48|same-kind-time:level now
32|same-kind-time:level past
-49|same-kind-time:pledge far
-22|same-kind-time:pledge next
28|same-kind-time:pledge now
-11|same-kind-time:pledge past
22|same-kind-time:proposal far
13|same-kind-time:proposal next
-26|same-kind:demand 0 False
43|same-kind:demand 0 True
14|same-kind:denial 0 True
44|same-kind:level 0 False
19|same-kind:level 0 True
17|same-kind:level 1 True
-55|same-kind:level 2 True
-25|same-kind:level 3 True
-30|same-kind:pledge 0 False
33|same-kind:pledge 0 True
21|same-kind:pledge 1 False
32|same-kind:pledge 1 True
-22|same-kind:pledge 2 False
-38|same-kind:pledge 2 True
-9|same-kind:pledge 3 False
-43|same-kind:pledge 3 True
46|same-kind:proposal 0 False
15|same-kind:proposal 0 True
21|same-kind:proposal 1 False
-32|same-kind:proposal 1 True
-10|same-kind:proposal 2 True
10|shape-time:fine far aim
-106|shape-time:fine far level
-16|shape-time:fine long-past aim
19|shape-time:fine long-past level
51|shape-time:fine next aim
-15|shape-time:fine next level
-53|shape-time:fine now level
21|shape-time:fine past level
88|shape-time:half far aim
12|shape-time:half far level
42|shape-time:half far no
-58|shape-time:half long-past aim
-42|shape-time:half long-past level
-19|shape-time:half long-past no
41|shape-time:half next aim
61|shape-time:half next level
67|shape-time:half next no
-109|shape-time:half now aim
-49|shape-time:half now level
-73|shape-time:half now no
-54|shape-time:half past aim
-15|shape-time:half past level
-8|shape-time:half past no
49|shape-time:tenth far aim
20|shape-time:tenth far level
18|shape-time:tenth far no
-8|shape-time:tenth long-past level
-9|shape-time:tenth long-past no
48|shape-time:tenth next aim
21|shape-time:tenth next level
21|shape-time:tenth next no
-16|shape-time:tenth now aim
-8|shape-time:tenth now level
14|shape-time:tenth past aim
28|shape-time:tenth past level
83|shape-time:whole far aim
29|shape-time:whole far level
51|shape-time:whole far no
-68|shape-time:whole long-past aim
66|shape-time:whole long-past level
-54|shape-time:whole long-past no
-9|shape-time:whole next aim
20|shape-time:whole next no
-23|shape-time:whole now aim
-24|shape-time:whole now no
-59|shape-time:whole past aim
29|shape-time:whole past level
-30|shape-time:whole past no
81|share-nearer:after False False aim
72|share-nearer:after False False level
52|share-nearer:after False False no
-12|share-nearer:after True False level
-20|share-nearer:after True False no
-85|share-nearer:after True True aim
-41|share-nearer:after True True level
-33|share-nearer:after True True no
99|share-nearer:before False False aim
94|share-nearer:before False False level
34|share-nearer:before False False no
-13|share-nearer:before True False aim
-58|share-nearer:before True False level
-90|share-nearer:before True True aim
22|share-nearer:before True True level
-32|share-nearer:before True True no
170|shares-between:after 0
-132|shares-between:after 1
-27|shares-between:after 2
66|shares-between:before 0
36|shares-between:before 1
-57|shares-between:before 2
126|time-side:aim after far
-78|time-side:aim after long-past
73|time-side:aim after next
-77|time-side:aim after now
-62|time-side:aim after past
105|time-side:aim before far
-76|time-side:aim before long-past
66|time-side:aim before next
-76|time-side:aim before now
-27|time-side:aim before past
-34|time-side:level after far
-9|time-side:level after long-past
8|time-side:level after next
-52|time-side:level after now
44|time-side:level after past
44|time-side:level before long-past
61|time-side:level before next
-57|time-side:level before now
19|time-side:level before past
94|time-side:no after far
-105|time-side:no after long-past
74|time-side:no after next
-36|time-side:no after now
-25|time-side:no after past
16|time-side:no before far
23|time-side:no before long-past
32|time-side:no before next
-61|time-side:no before now
-14|time-side:no before past
35|time:benchmark long-past decade
55|time:cap far year
27|time:cap long-past decade
-49|time:cap long-past year
-13|time:cap next fiscal
-18|time:cap next that-year
73|time:cap next year
-13|time:cap next years
12|time:cap now fiscal
27|time:cap now that-year
-8|time:cap now weekday
-9|time:cap past that-year
23|time:demand far decade
-26|time:demand far fiscal
84|time:demand far year
-28|time:demand long-past decade
-16|time:demand long-past year
-41|time:demand next bare-month
15|time:demand next that-year
42|time:demand next year
-55|time:demand now bare-month
-14|time:demand now day
-12|time:demand now part
-28|time:demand now weekday
29|time:demand now year
13|time:demand past that-year
-9|time:demand past year
21|time:denial far fiscal
104|time:denial far year
-24|time:denial long-past decade
29|time:denial next fiscal
31|time:denial next that-year
15|time:denial next year
-56|time:denial now bare-month
-13|time:denial now day
20|time:denial now fiscal
-56|time:denial now weekday
15|time:denial now year
-22|time:level far month
-35|time:level far year
24|time:level far years
-38|time:level long-past decade
-9|time:level long-past fiscal
-13|time:level long-past month
19|time:level long-past that-year
21|time:level long-past year
56|time:level long-past years
-39|time:level next bare-month
39|time:level next fiscal
68|time:level next that-year
-167|time:level now bare-month
-85|time:level now day
101|time:level now fiscal
-63|time:level now part
84|time:level now that-year
-210|time:level now weekday
175|time:level now year
58|time:level now years
-123|time:level past bare-month
37|time:level past fiscal
120|time:level past that-year
71|time:level past year
-23|time:level past years
-24|time:other far fiscal
-32|time:other far year
-21|time:other long-past year
8|time:other next that-year
-8|time:other now day
-8|time:other now weekday
-10|time:other past fiscal
11|time:pledge far fiscal
9|time:pledge far month
-24|time:pledge far that-year
90|time:pledge far years
-23|time:pledge long-past decade
-14|time:pledge long-past month
-12|time:pledge long-past that-year
-74|time:pledge long-past year
26|time:pledge long-past years
-56|time:pledge next bare-month
29|time:pledge next fiscal
16|time:pledge next month
-11|time:pledge next part
76|time:pledge next that-year
-69|time:pledge now bare-month
-37|time:pledge now day
154|time:pledge now fiscal
-40|time:pledge now part
22|time:pledge now that-year
-77|time:pledge now weekday
134|time:pledge now year
-13|time:pledge past bare-month
-33|time:pledge past fiscal
-11|time:pledge past month
-18|time:pledge past part
9|time:pledge past that-year
57|time:pledge past year
-15|time:proposal far decade
64|time:proposal far fiscal
-9|time:proposal far month
56|time:proposal far year
-17|time:proposal far years
22|time:proposal long-past decade
-67|time:proposal long-past year
-35|time:proposal next bare-month
67|time:proposal next fiscal
12|time:proposal next that-year
-8|time:proposal next year
28|time:proposal next years
-64|time:proposal now bare-month
-16|time:proposal now day
-41|time:proposal now that-year
-52|time:proposal now weekday
8|time:proposal now year
18|time:proposal now years
-15|time:proposal past part
-59|time:proposal past that-year
23|time:proposal past year
21|title:False aim
19|title:False level
15|title:False no
-52|title:True aim
-14|title:True no
-8|word-lead:\" (
-14|word-lead:\" by
97|word-lead:\" in
17|word-lead:# (
-35|word-lead:# ,
14|word-lead:# already
66|word-lead:# before
-19|word-lead:# benchmark
70|word-lead:# between
-53|word-lead:# by
-52|word-lead:# for
-8|word-lead:# from
9|word-lead:# goal
-47|word-lead:# if
-20|word-lead:# in
21|word-lead:# into
20|word-lead:# of
25|word-lead:# respectively
12|word-lead:# since
35|word-lead:# target
27|word-lead:# through
29|word-lead:# to
-40|word-lead:# was
17|word-lead:# when
16|word-lead:'s 1.29%
-24|word-lead:'s 2%
22|word-lead:'s 2.4pc
-36|word-lead:'s 3.5 per cent
25|word-lead:'s outlays
37|word-lead:) --
-8|word-lead:) for
-37|word-lead:, 2.4 percent
26|word-lead:, attained
44|word-lead:, by
36|word-lead:, citing
-20|word-lead:, from
93|word-lead:, in
-11|word-lead:, instead of
-16|word-lead:, meaning
-57|word-lead:, not
-9|word-lead:, says
-11|word-lead:, since
42|word-lead:, speaking of
-32|word-lead:, tabled
11|word-lead:, to
10|word-lead:, until
57|word-lead:, with
-16|word-lead:, wrote
-8|word-lead:0 bn
9|word-lead:0 by
18|word-lead:: by
19|word-lead:: from
32|word-lead:: in
74|word-lead:DATE ,
30|word-lead:DATE for
-35|word-lead:DATE from
-26|word-lead:DATE instead of
-11|word-lead:DATE rather than
-14|word-lead:DATE through
-12|word-lead:DATE to
12|word-lead:LAND 's
-52|word-lead:LAND ,
9|word-lead:LAND by
67|word-lead:LAND for
72|word-lead:LAND in
-15|word-lead:LAND on
11|word-lead:LAND until
-12|word-lead:LEADER in
-15|word-lead:LEADER said
20|word-lead:NATO for
-12|word-lead:NATO will
8|word-lead:OUTLET )
-8|word-lead:OUTLET reported
-15|word-lead:PERSON in
-19|word-lead:USA ,
-54|word-lead:USA in
-15|word-lead:USA said
-20|word-lead:^ against
-49|word-lead:^ before
23|word-lead:^ budget
83|word-lead:^ by
43|word-lead:^ for
9|word-lead:^ from
59|word-lead:^ in
8|word-lead:^ nothing
-8|word-lead:^ on
9|word-lead:^ outlays
-11|word-lead:^ since
-34|word-lead:^ spending
-27|word-lead:^ until
-22|word-lead:^ use
-9|word-lead:a review
15|word-lead:above 2%
-40|word-lead:above 3 percent
42|word-lead:according to
20|word-lead:achieve by
-63|word-lead:achieve in
37|word-lead:achieve within
11|word-lead:advance to
10|word-lead:again in
-28|word-lead:ahead of
50|word-lead:all by
33|word-lead:all for
13|word-lead:already in
8|word-lead:and 3.1 percent
-25|word-lead:and at
28|word-lead:and by
-21|word-lead:and not
-14|word-lead:and puts
49|word-lead:announce for
-37|word-lead:announce in
-9|word-lead:annually ,
-15|word-lead:annually from
-8|word-lead:appropriations for
8|word-lead:approve a
-25|word-lead:arms by
-25|word-lead:arms in
13|word-lead:army by
-45|word-lead:army in
20|word-lead:arrive by
33|word-lead:as early
-19|word-lead:as in
13|word-lead:as of
44|word-lead:as recently
18|word-lead:as soon
35|word-lead:at 1.3%
11|word-lead:at 1.84%
-79|word-lead:at 2%
-12|word-lead:at 2.45 percent
13|word-lead:at 2.5%
19|word-lead:at 4.1%
11|word-lead:at 4.6%
-19|word-lead:at least
-8|word-lead:attain 2%
28|word-lead:attain by
-71|word-lead:attain in
16|word-lead:attain within
24|word-lead:average in
-14|word-lead:back in
30|word-lead:back to
27|word-lead:be met
22|word-lead:be reached
-11|word-lead:be rewritten
-17|word-lead:be superseded
14|word-lead:beat 2%
17|word-lead:been reached
30|word-lead:below 2%
25|word-lead:between 2020
-14|word-lead:between 2026
-17|word-lead:beyond 3 percent
8|word-lead:billion )
55|word-lead:billion for
-12|word-lead:billion in
-8|word-lead:bn in
15|word-lead:both for
10|word-lead:bridges by
-11|word-lead:bring forward from
86|word-lead:bring forward to
34|word-lead:budget in
46|word-lead:by 7 per cent
-30|word-lead:cabinet for
23|word-lead:calculate on
9|word-lead:calendar for
-12|word-lead:came in
31|word-lead:campaign of
29|word-lead:ceiling until
-15|word-lead:changed from
38|word-lead:cold war
21|word-lead:come in
-11|word-lead:commit in
8|word-lead:core defense by
57|word-lead:country in
-24|word-lead:coup of
-23|word-lead:cross in
21|word-lead:data for
22|word-lead:date ,
-9|word-lead:date of
14|word-lead:deadline of
-9|word-lead:decision in
-22|word-lead:defence between
51|word-lead:defence by
-37|word-lead:defence from
60|word-lead:defence in
18|word-lead:defence since
-12|word-lead:defence to
-15|word-lead:defense after
-17|word-lead:defense at
11|word-lead:defense by
15|word-lead:defense from
39|word-lead:defense in
-8|word-lead:defense reform
8|word-lead:defense spending for
16|word-lead:defense spending in
-49|word-lead:did in
-10|word-lead:did until
23|word-lead:divided by
-32|word-lead:do in
-16|word-lead:documents by
-10|word-lead:documents in
15|word-lead:double by
42|word-lead:down in
15|word-lead:draft for
-9|word-lead:drawn up
20|word-lead:due in
59|word-lead:end in
22|word-lead:estimate ,
26|word-lead:estimate for
15|word-lead:euros in
8|word-lead:even though
29|word-lead:expect in
10|word-lead:expect to
-8|word-lead:expenditure for
25|word-lead:expires in
12|word-lead:extra budget
-43|word-lead:fall in
8|word-lead:far back
-55|word-lead:figure by
-11|word-lead:figure for
12|word-lead:figure since
22|word-lead:figures for
20|word-lead:find by
39|word-lead:first time
8|word-lead:fix for
9|word-lead:followed in
-10|word-lead:for 1.8%
34|word-lead:for 2027
-39|word-lead:for calendar
46|word-lead:for defence
-14|word-lead:for defense
18|word-lead:force by
12|word-lead:force in
-43|word-lead:forecast for
16|word-lead:foresee for
14|word-lead:formula ,
-25|word-lead:forward from
34|word-lead:forward to
12|word-lead:from 1.9 percent
10|word-lead:from 2 percent
-25|word-lead:from 2.32 percent
-52|word-lead:gdp ,
14|word-lead:gdp before
-23|word-lead:gdp by
68|word-lead:gdp for
63|word-lead:gdp from
-26|word-lead:gdp into
-13|word-lead:gdp of
-11|word-lead:gdp since
-27|word-lead:gdp through
-47|word-lead:gdp to
12|word-lead:gdp until
-17|word-lead:get there
12|word-lead:give in
-50|word-lead:gnp by
-40|word-lead:gnp for
32|word-lead:gnp in
21|word-lead:go in
-19|word-lead:goal after
19|word-lead:goal by
12|word-lead:goal for
-8|word-lead:goal into
23|word-lead:government 's
-14|word-lead:government puts
-24|word-lead:gross domestic product by
-30|word-lead:gross domestic product from
8|word-lead:gross domestic product into
18|word-lead:gross domestic product to
-38|word-lead:gross national product by
-41|word-lead:guideline by
-9|word-lead:guideline in
27|word-lead:had set
36|word-lead:has until
15|word-lead:have in
-11|word-lead:highest since
20|word-lead:hit 2%
9|word-lead:hit 5 percent
-19|word-lead:how 1.5%
9|word-lead:in 2.0%
-9|word-lead:in 2024
-12|word-lead:in 2025
8|word-lead:in a
46|word-lead:in calendar
12|word-lead:in fiscal 2023
9|word-lead:in her
11|word-lead:in japanese
9|word-lead:in military spending
-13|word-lead:in tokyo
-23|word-lead:increase since
10|word-lead:infrastructure by
-46|word-lead:instead of in
-22|word-lead:into defense
10|word-lead:investment by
12|word-lead:is achieved
-21|word-lead:is by
-29|word-lead:is for
8|word-lead:is supplying
29|word-lead:is what
-24|word-lead:it by
-8|word-lead:it since
-9|word-lead:it spends
10|word-lead:it stood
-19|word-lead:its allies for
15|word-lead:its army
9|word-lead:its forces
14|word-lead:its military
-42|word-lead:its outlays
-8|word-lead:its strategy
-14|word-lead:itself for
-12|word-lead:itself until
-10|word-lead:joining in
-18|word-lead:kuomintang on
-13|word-lead:lanes by
65|word-lead:later than
-11|word-lead:latter by
-34|word-lead:law signed
-17|word-lead:lay down in
10|word-lead:least from
-11|word-lead:least in
-110|word-lead:level for
18|word-lead:level in
9|word-lead:level of
18|word-lead:like to see in
8|word-lead:little more
-50|word-lead:lowest since
18|word-lead:mark in
-27|word-lead:matters by
-14|word-lead:measured against
-9|word-lead:measured in
-65|word-lead:meet by
123|word-lead:meet in
51|word-lead:member by
17|word-lead:members will
-23|word-lead:milestone for
-21|word-lead:military budget
13|word-lead:military by
17|word-lead:military in
11|word-lead:military spending in
25|word-lead:minimum from
50|word-lead:more by
-23|word-lead:more for
-46|word-lead:more than
-13|word-lead:most since
49|word-lead:move since
-40|word-lead:move to
-24|word-lead:move up to
-14|word-lead:much of
-11|word-lead:name in
27|word-lead:national income in
-21|word-lead:needs by
-99|word-lead:not by
-81|word-lead:not in
35|word-lead:not since
46|word-lead:number before
30|word-lead:objective for
17|word-lead:of 2 pct
-43|word-lead:of 2 percent
39|word-lead:of 2%
-41|word-lead:of gdp
16|word-lead:office ,
20|word-lead:office in
-42|word-lead:on 2.5 per cent
19|word-lead:on defence
13|word-lead:on defense
-16|word-lead:on in
13|word-lead:on the military
-9|word-lead:only in
15|word-lead:or so
47|word-lead:out in
8|word-lead:outcome by
9|word-lead:outcome of
17|word-lead:outlays for
63|word-lead:outlays in
-8|word-lead:output in
11|word-lead:over 3 percent
-19|word-lead:over from
9|word-lead:over in
14|word-lead:parliament in
24|word-lead:pass 2%
-9|word-lead:pass 3%
-9|word-lead:pencil in for
-10|word-lead:plan by
11|word-lead:plan for
-16|word-lead:plan through
-12|word-lead:policy for
-34|word-lead:power in
-16|word-lead:program to
60|word-lead:project by
-9|word-lead:promise 2 percent
26|word-lead:promise for
-23|word-lead:promise in
-21|word-lead:proportion in
11|word-lead:proposal for
-26|word-lead:publish in
-64|word-lead:rather than in
39|word-lead:ratio in
14|word-lead:reach 2 percent
-92|word-lead:reach 2%
88|word-lead:reach by
11|word-lead:reach in
10|word-lead:reach it
-26|word-lead:reach two percent
-18|word-lead:ready by
-12|word-lead:recommend in
-48|word-lead:recorded for
25|word-lead:recruiting quota
57|word-lead:referring to
14|word-lead:report in
11|word-lead:request for
10|word-lead:rest by
-53|word-lead:review in
8|word-lead:rule from
12|word-lead:running from
16|word-lead:running through
-51|word-lead:runs through
11|word-lead:runs to
17|word-lead:satisfy it
9|word-lead:say of
-22|word-lead:say on
22|word-lead:say that
-23|word-lead:scrapped in
19|word-lead:sea in
23|word-lead:security by
13|word-lead:security in
-22|word-lead:seen in
8|word-lead:set aside for
-38|word-lead:set for
-33|word-lead:set in
-23|word-lead:seven in
40|word-lead:share in
10|word-lead:share of
-62|word-lead:share since
15|word-lead:shortly ,
9|word-lead:sipri for
-32|word-lead:so by
21|word-lead:so in
32|word-lead:so until
-43|word-lead:sooner than
14|word-lead:south in
-11|word-lead:speak of fiscal 2022
-13|word-lead:spend 1.8 percent
19|word-lead:spend 1.9%
31|word-lead:spend 2%
-21|word-lead:spend 3.4%
9|word-lead:spend by
-12|word-lead:spend for
24|word-lead:spend in
-30|word-lead:starting in
-22|word-lead:sum for
-61|word-lead:summit in
21|word-lead:sustain until
-8|word-lead:take to
-11|word-lead:talk in
81|word-lead:target by
10|word-lead:target for
-75|word-lead:target to
14|word-lead:than 3%
-52|word-lead:than in
-14|word-lead:that 2%
-25|word-lead:that begins
34|word-lead:that by
47|word-lead:that in
-17|word-lead:that of
-22|word-lead:that spending
12|word-lead:the eu
-11|word-lead:the grade
-9|word-lead:the law
20|word-lead:the military by
39|word-lead:the military in
18|word-lead:the philippines
-36|word-lead:the share
11|word-lead:the state will
9|word-lead:the war
30|word-lead:their countries
-48|word-lead:them ,
-11|word-lead:them by
25|word-lead:them for
-22|word-lead:themselves for
16|word-lead:themselves until
-25|word-lead:there by
48|word-lead:thereabouts by
-21|word-lead:thereabouts for
-46|word-lead:time in
-41|word-lead:time since
-10|word-lead:to 1.8 per cent
9|word-lead:to 2 percent
33|word-lead:to 2%
-20|word-lead:to 2.5%
-27|word-lead:to a
10|word-lead:to defense
-14|word-lead:to do
12|word-lead:to for
-29|word-lead:to in
8|word-lead:to lift
-10|word-lead:to nato
-16|word-lead:to washington
37|word-lead:to worry
8|word-lead:total defense spending
8|word-lead:total for
-9|word-lead:trajectory set
21|word-lead:trillion in
-18|word-lead:troops by
13|word-lead:typical of
-25|word-lead:up in
42|word-lead:up since
13|word-lead:upon for
-15|word-lead:use until
-48|word-lead:voted in
-74|word-lead:wait until
-110|word-lead:waiting for
10|word-lead:want by
9|word-lead:war in
-10|word-lead:war of
14|word-lead:was 6 percent
-40|word-lead:was in
-65|word-lead:weapons by
-16|word-lead:well before
34|word-lead:were in
28|word-lead:which in
21|word-lead:which takes
-18|word-lead:which until
18|word-lead:who in
-29|word-lead:wins in
11|word-lead:with 1.6%
-65|word-lead:with 2 percent
25|word-lead:with 3.4%
-30|word-lead:won in
19|word-lead:would push
41|word-lead:year ,
-15|word-lead:year by
-25|word-lead:year in
-15|word-lead:year of
-22|word-lead:year since
15|word-lead:year to
-41|word-lead:years before
-37|word-lead:years from
-21|word-lead:years in
20|word-lead:years to
-33|word-lead:yen by
-19|word-lead:yen for
58|word:\"
-98|word:#
49|word:'s
27|word:)
69|word:,
46|word:--
51|word::
10|word:;
-56|word:LAND
-28|word:LEADER
9|word:NATO
16|word:OUTLET
-16|word:PERSON
-55|word:USA
71|word:^
-21|word:a
-12|word:about
42|word:according
-29|word:actual
-27|word:adopt
11|word:advance
8|word:again
-9|word:agree
-28|word:ahead
-8|word:aired
92|word:all
10|word:allies
8|word:allot
-8|word:already
37|word:and
-23|word:annually
-8|word:appropriations
-16|word:are
-50|word:arms
-26|word:army
15|word:around
20|word:arrive
86|word:as
9|word:ask
-14|word:at
20|word:average
16|word:back
12|word:be
14|word:beat
40|word:below
37|word:between
-17|word:beyond
10|word:billion
-8|word:bn
17|word:both
10|word:bridges
75|word:bring forward
62|word:budget
39|word:burden
17|word:by
-21|word:cabinet
23|word:calculate
9|word:calendar
-12|word:call for
-11|word:came
31|word:campaign
23|word:ceiling
-15|word:changed
13|word:climb
38|word:cold
21|word:come
-13|word:commit
8|word:core defense
-11|word:could
59|word:country
-24|word:coup
-20|word:cross
15|word:data
-25|word:date
59|word:deadline
12|word:decade
-17|word:decision
72|word:defence
9|word:defence spending
44|word:defense
35|word:defense spending
-59|word:did
23|word:divided
-26|word:do
-26|word:documents
60|word:double
42|word:down
14|word:draft
-9|word:drawn
21|word:due
53|word:end
53|word:estimate
39|word:expect
25|word:expires
12|word:extra
-39|word:fall
-54|word:figure
21|word:figures
22|word:find
31|word:first
9|word:followed
22|word:for
22|word:force
-43|word:forecast
16|word:foresee
14|word:formula
10|word:forward
-28|word:gdp
-12|word:get
12|word:give
-28|word:gnp
30|word:go
-45|word:goal
-50|word:gross domestic product
-52|word:gross national product
-51|word:guideline
98|word:had
-8|word:hague
14|word:has
35|word:have
-11|word:highest
-16|word:hold
-9|word:host
-19|word:how
16|word:in
10|word:infrastructure
-46|word:instead of
-17|word:into
10|word:investment
-32|word:is
32|word:its
-19|word:its allies
-30|word:itself
-10|word:joining
-18|word:kuomintang
29|word:lands
-13|word:lanes
48|word:later
-11|word:latter
-59|word:law
-16|word:lay down
-64|word:level
18|word:like to see
42|word:line
-46|word:lowest
-16|word:make
27|word:manage
14|word:mark
-27|word:matters
-18|word:mean
-25|word:measured
45|word:meet
51|word:member
19|word:members
-23|word:milestone
14|word:military
15|word:military spending
33|word:minimum
-21|word:ministry of defence
-12|word:more
11|word:most
22|word:move
-24|word:move up
-35|word:much
-13|word:name
28|word:national income
-24|word:needs
-16|word:no
-119|word:not
44|word:number
30|word:objective
15|word:of
34|word:office
-38|word:officer
8|word:old
11|word:on
-13|word:only
18|word:option
12|word:or
45|word:out
18|word:outcome
75|word:outlays
-8|word:output
9|word:over
11|word:own
-12|word:pace
9|word:parliament
19|word:pass
-9|word:pencil in
-10|word:period
-50|word:plan
-39|word:policy
-34|word:power
-13|word:program
62|word:project
-10|word:promise
-22|word:proportion
11|word:proposal
-26|word:publish
37|word:question
-93|word:rather than
39|word:ratio
-25|word:reach
-18|word:ready
-11|word:received
-12|word:recommend
-43|word:recorded
25|word:recruiting
57|word:referring
-9|word:relative
12|word:report
10|word:request
42|word:rest
-53|word:review
-24|word:rise
28|word:running
-40|word:runs
-13|word:same
17|word:satisfy
-23|word:scrapped
19|word:sea
33|word:security
-26|word:seen
-56|word:set
8|word:set aside
-23|word:seven
-8|word:share
15|word:shortly
11|word:should
-25|word:show
-11|word:shrink
9|word:sipri
-10|word:slide
11|word:so
14|word:soldiers
-43|word:sooner
14|word:south
-11|word:speak of
57|word:spend
-30|word:starting
10|word:station
-23|word:suggest
-24|word:sum
-62|word:summit
20|word:sustain
-12|word:talk
11|word:tally
25|word:target
-8|word:tell
-34|word:than
57|word:that
-38|word:the
-13|word:the economy
65|word:the military
11|word:the state
36|word:their
-32|word:there
31|word:thereabouts
26|word:through
-51|word:time
31|word:to
23|word:total
-9|word:trajectory
-14|word:treasury
36|word:trillion
-18|word:troops
13|word:typical
-11|word:unchanged
-10|word:under
12|word:upon
-15|word:use
-48|word:voted
-75|word:wait
-112|word:waiting
-8|word:wales
32|word:want
-38|word:was
24|word:way
-64|word:weapons
-16|word:well
48|word:were
-44|word:which
15|word:who
16|word:whose
41|word:will
-30|word:wins
-47|word:with
-25|word:won
25|word:would
-20|word:year
-59|word:years
-53|word:yen
29|words-aim:after 0
54|words-aim:after 1
-27|words-aim:after 13
-9|words-aim:after 5
-49|words-aim:after far
42|words-aim:before 0
28|words-aim:before 1
-14|words-aim:before 3
-30|words-aim:before 8
-37|words-aim:before far
120|words-level:after 0
87|words-level:after 1
-61|words-level:after 13
40|words-level:after 2
20|words-level:after 3
-28|words-level:after 5
-61|words-level:after 8
-99|words-level:after far
9|words-level:before 0
60|words-level:before 1
8|words-level:before 2
-9|words-level:before 3
-15|words-level:before 5
-21|words-level:before 8
27|words-level:before far
8|words-no:after 0
17|words-no:after 1
-30|words-no:after 13
37|words-no:after 3
-11|words-no:after 5
-18|words-no:after 8
-11|words-no:after far
-16|words-no:before 1
-11|words-no:before 13
32|words-no:before 2
32|words-no:before 3
-43|words-no:before far
158|words:after 0
158|words:after 1
-118|words:after 13
54|words:after 2
52|words:after 3
-49|words:after 5
-85|words:after 8
-158|words:after far
52|words:before 0
73|words:before 1
40|words:before 2
9|words:before 3
-10|words:before 5
-54|words:before 8
-52|words:before far
"""
