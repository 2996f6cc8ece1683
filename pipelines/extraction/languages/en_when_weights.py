"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
-8|1-back-time:benchmark past that-year
-14|1-back-time:demand far fiscal
-8|1-back-time:demand far year
17|1-back-time:demand next fiscal
11|1-back-time:demand next year
-9|1-back-time:demand now day
69|1-back-time:demand now that-year
-23|1-back-time:level far decade
20|1-back-time:level far fiscal
37|1-back-time:level far month
35|1-back-time:level far year
57|1-back-time:level far years
37|1-back-time:level long-past decade
-34|1-back-time:level long-past fiscal
-26|1-back-time:level long-past that-year
70|1-back-time:level long-past year
-15|1-back-time:level long-past years
25|1-back-time:level next fiscal
-21|1-back-time:level next month
67|1-back-time:level next that-year
106|1-back-time:level next year
-32|1-back-time:level next years
-60|1-back-time:level now bare-month
-87|1-back-time:level now day
38|1-back-time:level now fiscal
24|1-back-time:level now that-year
-74|1-back-time:level now weekday
-15|1-back-time:level now year
50|1-back-time:level now years
-16|1-back-time:level past bare-month
-108|1-back-time:level past fiscal
-19|1-back-time:level past part
-20|1-back-time:level past that-year
-55|1-back-time:level past year
14|1-back-time:level past years
55|1-back-time:other far year
114|1-back-time:pledge far fiscal
45|1-back-time:pledge far month
21|1-back-time:pledge far year
-20|1-back-time:pledge far years
-35|1-back-time:pledge long-past year
-13|1-back-time:pledge next bare-month
-11|1-back-time:pledge next fiscal
24|1-back-time:pledge next that-year
-34|1-back-time:pledge now bare-month
-30|1-back-time:pledge now day
14|1-back-time:pledge now fiscal
-26|1-back-time:pledge now that-year
-46|1-back-time:pledge now weekday
47|1-back-time:pledge now year
39|1-back-time:pledge now years
-9|1-back-time:pledge past fiscal
-28|1-back-time:pledge past that-year
41|1-back-time:pledge past year
-16|1-back-time:proposal far decade
-17|1-back-time:proposal far fiscal
59|1-back-time:proposal far year
-13|1-back-time:proposal far years
-9|1-back-time:proposal long-past fiscal
-9|1-back-time:proposal long-past year
78|1-back-time:proposal next fiscal
23|1-back-time:proposal next that-year
-39|1-back-time:proposal next year
-9|1-back-time:proposal now bare-month
-8|1-back-time:proposal now that-year
-9|1-back-time:proposal now weekday
-11|1-back-time:proposal past fiscal
40|1-back-told:False aim
76|1-back-told:False level
36|1-back-told:False no
-47|1-back-told:True aim
-55|1-back-told:True level
-52|1-back-told:True no
21|1-back:level
-16|1-back:no
-11|2-back-time:demand far fiscal
31|2-back-time:demand far year
-20|2-back-time:level far decade
90|2-back-time:level far fiscal
-24|2-back-time:level far year
27|2-back-time:level far years
-10|2-back-time:level long-past decade
-11|2-back-time:level long-past fiscal
59|2-back-time:level long-past year
-9|2-back-time:level next fiscal
21|2-back-time:level next that-year
-26|2-back-time:level next year
-34|2-back-time:level next years
-21|2-back-time:level now bare-month
-33|2-back-time:level now day
37|2-back-time:level now fiscal
-27|2-back-time:level now part
62|2-back-time:level now that-year
-49|2-back-time:level now weekday
39|2-back-time:level now year
40|2-back-time:level now years
-12|2-back-time:level past bare-month
-83|2-back-time:level past fiscal
16|2-back-time:level past year
-16|2-back-time:level past years
29|2-back-time:other far fiscal
-17|2-back-time:other far year
72|2-back-time:other next year
9|2-back-time:pledge far fiscal
105|2-back-time:pledge far year
-12|2-back-time:pledge long-past year
-12|2-back-time:pledge next bare-month
16|2-back-time:pledge next fiscal
-11|2-back-time:pledge now day
-27|2-back-time:pledge now fiscal
-26|2-back-time:pledge now that-year
-9|2-back-time:pledge now weekday
-8|2-back-time:pledge now year
29|2-back-time:pledge past that-year
43|2-back-time:proposal far fiscal
-44|2-back-time:proposal far year
-19|2-back-time:proposal next that-year
-18|2-back-told:False aim
44|2-back-told:False level
-35|2-back-told:False no
-56|2-back-told:True aim
-56|2-back-told:True level
22|2-back-told:True no
-74|2-back:aim
-11|2-back:level
-13|2-back:no
-44|carried-dated:False False aim 0
24|carried-dated:False False aim 1
-66|carried-dated:False False aim 2
73|carried-dated:False False level 0
57|carried-dated:False False level 1
38|carried-dated:False False level 2
11|carried-dated:False False level 3
13|carried-dated:False False level 4
-10|carried-dated:False False no 1
-36|carried-dated:True False aim 0
-18|carried-dated:True False aim 2
-106|carried-dated:True False aim 3
-80|carried-dated:True False aim 4
50|carried-dated:True False level 0
-12|carried-dated:True False level 1
-8|carried-dated:True False level 2
-62|carried-dated:True False level 3
-87|carried-dated:True False level 4
-10|carried-dated:True False no 0
30|carried-dated:True False no 1
-36|carried-dated:True False no 2
-30|carried-dated:True False no 3
-22|carried-dated:True False no 4
35|carried-dated:True True aim 0
-35|carried-dated:True True aim 1
10|carried-dated:True True aim 2
-76|carried-dated:True True aim 3
-98|carried-dated:True True aim 4
27|carried-dated:True True level 0
-24|carried-dated:True True level 1
-42|carried-dated:True True level 2
-35|carried-dated:True True level 3
-51|carried-dated:True True level 4
-11|carried-dated:True True no 0
-36|carried-dated:True True no 1
26|carried-dated:True True no 2
-42|carried-dated:True True no 3
-14|carried-dated:True True no 4
-36|carried-governed:- far
8|carried-governed:- long-past
21|carried-governed:- now
77|carried-governed:- past
-15|carried-governed:be can now
16|carried-governed:be could far
-10|carried-governed:be could long-past
-22|carried-governed:be could next
-23|carried-governed:be could now
-96|carried-governed:be finite far
39|carried-governed:be finite long-past
-56|carried-governed:be finite next
65|carried-governed:be finite now
28|carried-governed:be finite past
43|carried-governed:be inf far
29|carried-governed:be should far
147|carried-governed:be will far
-11|carried-governed:be will long-past
43|carried-governed:be will next
121|carried-governed:be will now
-54|carried-governed:be will past
125|carried-governed:be would far
-53|carried-governed:be would long-past
27|carried-governed:be would next
42|carried-governed:be would now
-62|carried-governed:be would past
-17|carried-governed:cap coordinated far
19|carried-governed:cap finite next
-35|carried-governed:cap finite past
-8|carried-governed:cap inf far
39|carried-governed:cap should next
-13|carried-governed:cap will next
10|carried-governed:cap would far
-14|carried-governed:cap would next
-8|carried-governed:demand could far
-59|carried-governed:demand could now
-67|carried-governed:demand finite far
-31|carried-governed:demand finite long-past
48|carried-governed:demand finite next
-64|carried-governed:demand finite now
-74|carried-governed:demand finite past
-30|carried-governed:demand gerund far
10|carried-governed:demand gerund past
-25|carried-governed:demand inf far
-13|carried-governed:demand progressive far
-29|carried-governed:demand progressive now
33|carried-governed:demand would far
13|carried-governed:demand would next
-27|carried-governed:denial finite far
-8|carried-governed:denial finite now
-8|carried-governed:denial gerund far
-8|carried-governed:denial would far
22|carried-governed:level can far
-61|carried-governed:level finite far
-38|carried-governed:level finite long-past
24|carried-governed:level finite next
63|carried-governed:level finite past
156|carried-governed:level gerund far
-44|carried-governed:level gerund past
19|carried-governed:level progressive far
79|carried-governed:level will next
-40|carried-governed:level will now
63|carried-governed:level would far
-18|carried-governed:level would long-past
72|carried-governed:level would next
-25|carried-governed:level would now
-72|carried-governed:level would past
33|carried-governed:move can far
-24|carried-governed:move can now
79|carried-governed:move could far
-55|carried-governed:move could long-past
54|carried-governed:move could next
-22|carried-governed:move could now
-40|carried-governed:move finite far
-93|carried-governed:move finite long-past
-25|carried-governed:move finite next
-24|carried-governed:move finite now
116|carried-governed:move finite past
-28|carried-governed:move gerund far
-11|carried-governed:move gerund next
43|carried-governed:move gerund now
28|carried-governed:move inf far
-42|carried-governed:move inf next
-25|carried-governed:move inf now
-24|carried-governed:move progressive far
-16|carried-governed:move progressive long-past
57|carried-governed:move progressive next
79|carried-governed:move progressive now
-19|carried-governed:move progressive past
-25|carried-governed:move should far
64|carried-governed:move should next
-17|carried-governed:move should past
63|carried-governed:move will far
51|carried-governed:move will long-past
65|carried-governed:move will next
12|carried-governed:move will now
-9|carried-governed:move will past
68|carried-governed:move would far
-9|carried-governed:move would long-past
42|carried-governed:move would next
-12|carried-governed:move would now
-52|carried-governed:move would past
-55|carried-governed:pledge finite far
-24|carried-governed:pledge finite long-past
22|carried-governed:pledge finite next
18|carried-governed:pledge finite now
-48|carried-governed:pledge finite past
-29|carried-governed:pledge gerund far
60|carried-governed:pledge gerund past
-8|carried-governed:pledge inf far
-22|carried-governed:pledge noun far
42|carried-governed:pledge noun next
-40|carried-governed:pledge noun now
-45|carried-governed:pledge progressive far
-30|carried-governed:pledge progressive now
-25|carried-governed:pledge should far
-15|carried-governed:pledge will far
-12|carried-governed:pledge will next
-8|carried-governed:pledge will now
-58|carried-governed:pledge would far
-9|carried-governed:pledge would long-past
59|carried-governed:pledge would next
-20|carried-governed:pledge would now
-9|carried-governed:proposal could now
-32|carried-governed:proposal finite far
-33|carried-governed:proposal finite long-past
25|carried-governed:proposal finite next
-135|carried-governed:proposal finite now
10|carried-governed:proposal finite past
-11|carried-governed:proposal inf far
-17|carried-governed:proposal noun far
-28|carried-governed:proposal noun next
20|carried-governed:proposal progressive far
-20|carried-governed:proposal progressive next
-15|carried-governed:proposal progressive now
-9|carried-governed:proposal progressive past
-48|carried-governed:proposal would far
-22|carried-governed:proposal would next
-14|carried-governed:spend can now
-43|carried-governed:spend could far
-159|carried-governed:spend finite far
8|carried-governed:spend finite long-past
-183|carried-governed:spend finite next
-105|carried-governed:spend finite now
72|carried-governed:spend finite past
-45|carried-governed:spend gerund far
-49|carried-governed:spend gerund next
49|carried-governed:spend gerund now
-12|carried-governed:spend gerund past
58|carried-governed:spend progressive far
-16|carried-governed:spend progressive long-past
-85|carried-governed:spend progressive next
66|carried-governed:spend progressive now
-34|carried-governed:spend progressive past
8|carried-governed:spend should far
-16|carried-governed:spend should now
113|carried-governed:spend will far
32|carried-governed:spend will next
62|carried-governed:spend will now
55|carried-governed:spend would far
-89|carried-governed:spend would now
-88|carried-here:0 aim bare-month
-56|carried-here:0 aim day
-31|carried-here:0 aim decade
-60|carried-here:0 aim fiscal
-19|carried-here:0 aim part
-59|carried-here:0 aim that-year
-75|carried-here:0 aim weekday
-16|carried-here:0 aim year
-54|carried-here:0 aim years
-106|carried-here:0 level bare-month
-96|carried-here:0 level day
13|carried-here:0 level decade
-20|carried-here:0 level fiscal
-23|carried-here:0 level month
-50|carried-here:0 level part
36|carried-here:0 level that-year
-89|carried-here:0 level weekday
64|carried-here:0 level year
-36|carried-here:0 level years
-21|carried-here:0 no bare-month
-19|carried-here:0 no day
-21|carried-here:0 no that-year
-29|carried-here:0 no weekday
-13|carried-here:0 no year
-8|carried-here:0 no years
-104|carried-here:1 aim bare-month
-20|carried-here:1 aim day
15|carried-here:1 aim fiscal
12|carried-here:1 aim month
107|carried-here:1 aim that-year
-24|carried-here:1 aim weekday
26|carried-here:1 aim year
34|carried-here:1 aim years
-59|carried-here:1 level bare-month
-35|carried-here:1 level day
-30|carried-here:1 level decade
71|carried-here:1 level fiscal
-30|carried-here:1 level month
-8|carried-here:1 level part
-74|carried-here:1 level weekday
-35|carried-here:1 level years
-8|carried-here:1 no day
-22|carried-here:1 no fiscal
-11|carried-here:1 no weekday
27|carried-here:1 no year
116|carried-here:2 aim bare-month
-12|carried-here:2 aim day
85|carried-here:2 aim fiscal
-8|carried-here:2 aim month
-43|carried-here:2 aim that-year
-8|carried-here:2 aim weekday
-24|carried-here:2 aim year
-21|carried-here:2 level bare-month
-26|carried-here:2 level decade
28|carried-here:2 level fiscal
-76|carried-here:2 level that-year
-8|carried-here:2 level weekday
48|carried-here:2 level years
-34|carried-last:False aim bare-month
-30|carried-last:False aim day
82|carried-last:False aim fiscal
-18|carried-last:False aim that-year
-30|carried-last:False aim weekday
17|carried-last:False aim years
-63|carried-last:False level bare-month
-39|carried-last:False level day
-24|carried-last:False level decade
89|carried-last:False level fiscal
-10|carried-last:False level month
-9|carried-last:False level part
109|carried-last:False level that-year
-54|carried-last:False level weekday
26|carried-last:False level year
33|carried-last:False level years
-8|carried-last:False no bare-month
-15|carried-last:False no day
-13|carried-last:False no fiscal
-15|carried-last:False no weekday
-12|carried-last:False no year
-43|carried-last:True aim bare-month
-57|carried-last:True aim day
-31|carried-last:True aim decade
-23|carried-last:True aim part
-77|carried-last:True aim weekday
33|carried-last:True aim year
-41|carried-last:True aim years
-123|carried-last:True level bare-month
-99|carried-last:True level day
-19|carried-last:True level decade
8|carried-last:True level fiscal
-47|carried-last:True level month
-51|carried-last:True level part
14|carried-last:True level that-year
-117|carried-last:True level weekday
-49|carried-last:True level year
-65|carried-last:True level years
-19|carried-last:True no bare-month
-13|carried-last:True no day
-19|carried-last:True no fiscal
-20|carried-last:True no that-year
-28|carried-last:True no weekday
21|carried-last:True no year
29|carried-lead:aim 's year
-11|carried-lead:aim ) that-year
-36|carried-lead:aim , day
-17|carried-lead:aim , fiscal
-16|carried-lead:aim , year
-88|carried-lead:aim 2% that-year
26|carried-lead:aim 2.0% that-year
-20|carried-lead:aim 2.5% that-year
-9|carried-lead:aim 2021 year
29|carried-lead:aim 5% that-year
92|carried-lead:aim : that-year
-28|carried-lead:aim a fiscal
-14|carried-lead:aim a year
71|carried-lead:aim after fiscal
8|carried-lead:aim after year
-51|carried-lead:aim attainable year
-33|carried-lead:aim before year
-9|carried-lead:aim beyond fiscal
-23|carried-lead:aim beyond year
-10|carried-lead:aim billion that-year
-11|carried-lead:aim budget year
33|carried-lead:aim by bare-month
-10|carried-lead:aim by decade
16|carried-lead:aim by fiscal
-10|carried-lead:aim by month
-16|carried-lead:aim by that-year
87|carried-lead:aim by year
-14|carried-lead:aim by years
34|carried-lead:aim defence that-year
8|carried-lead:aim defense that-year
52|carried-lead:aim drafts year
-17|carried-lead:aim election year
-16|carried-lead:aim enacted fiscal
-14|carried-lead:aim entered fiscal
-12|carried-lead:aim eyes decade
53|carried-lead:aim for fiscal
-11|carried-lead:aim for year
-10|carried-lead:aim from bare-month
-19|carried-lead:aim from fiscal
-18|carried-lead:aim from month
28|carried-lead:aim from year
-10|carried-lead:aim gdp fiscal
52|carried-lead:aim gdp that-year
48|carried-lead:aim goal that-year
-26|carried-lead:aim in bare-month
35|carried-lead:aim in fiscal
20|carried-lead:aim in month
-10|carried-lead:aim in that-year
16|carried-lead:aim in year
-24|carried-lead:aim instead of year
44|carried-lead:aim is year
-19|carried-lead:aim members year
-9|carried-lead:aim nato part
68|carried-lead:aim not year
-35|carried-lead:aim nothing fiscal
-33|carried-lead:aim nothing that-year
-35|carried-lead:aim nothing year
-13|carried-lead:aim of fiscal
-47|carried-lead:aim of year
-31|carried-lead:aim on day
-53|carried-lead:aim on weekday
-14|carried-lead:aim passes year
-8|carried-lead:aim said weekday
-21|carried-lead:aim sets year
-21|carried-lead:aim since year
-54|carried-lead:aim talk year
-41|carried-lead:aim target fiscal
-10|carried-lead:aim target that-year
-16|carried-lead:aim than that-year
-20|carried-lead:aim than year
39|carried-lead:aim through fiscal
20|carried-lead:aim through month
39|carried-lead:aim to fiscal
-10|carried-lead:aim to month
35|carried-lead:aim to year
-35|carried-lead:aim two percent that-year
-52|carried-lead:aim until fiscal
-44|carried-lead:aim until year
21|carried-lead:aim will that-year
-16|carried-lead:aim within fiscal
21|carried-lead:level \" that-year
-8|carried-lead:level ' fiscal
-15|carried-lead:level 's fiscal
-55|carried-lead:level 's year
37|carried-lead:level ) that-year
-47|carried-lead:level ) year
40|carried-lead:level ) years
-51|carried-lead:level , day
-59|carried-lead:level , fiscal
-47|carried-lead:level , that-year
78|carried-lead:level - year
64|carried-lead:level -- fiscal
-37|carried-lead:level -- year
-11|carried-lead:level 0.3 per cent that-year
47|carried-lead:level 0.7 percentage points that-year
-9|carried-lead:level 1 percent that-year
-22|carried-lead:level 1.1% that-year
-27|carried-lead:level 1.2% that-year
44|carried-lead:level 1.3% that-year
49|carried-lead:level 1.5 per cent that-year
18|carried-lead:level 1.9 per cent that-year
-100|carried-lead:level 10 per cent that-year
-60|carried-lead:level 10.7% that-year
14|carried-lead:level 12.2% that-year
36|carried-lead:level 18% that-year
35|carried-lead:level 2 percent fiscal
58|carried-lead:level 2 percent that-year
-91|carried-lead:level 2% fiscal
-72|carried-lead:level 2% that-year
-22|carried-lead:level 2.2 per cent that-year
-26|carried-lead:level 2.3% that-year
-24|carried-lead:level 2.32 percent that-year
-13|carried-lead:level 2.4% that-year
-36|carried-lead:level 2.6 percent that-year
-16|carried-lead:level 2.7 per cent that-year
27|carried-lead:level 2.8 percent that-year
-10|carried-lead:level 2014 year
-8|carried-lead:level 3 percent that-year
53|carried-lead:level 3% that-year
-8|carried-lead:level 3.3% that-year
-18|carried-lead:level 3.4% that-year
-32|carried-lead:level 3.5 percent that-year
-37|carried-lead:level 3.5% that-year
51|carried-lead:level 3.6 percent that-year
-50|carried-lead:level 35% that-year
135|carried-lead:level 4.1% that-year
29|carried-lead:level 4.12 percent that-year
17|carried-lead:level 4.4 per cent that-year
-11|carried-lead:level 4.4% that-year
-25|carried-lead:level 4.5% to 5% that-year
98|carried-lead:level 4.7% that-year
-11|carried-lead:level 4.8% that-year
-26|carried-lead:level 4.9% that-year
-50|carried-lead:level 5 percent that-year
100|carried-lead:level 5% that-year
-25|carried-lead:level 5.4 percent that-year
-38|carried-lead:level 7 per cent that-year
-111|carried-lead:level 7 percent that-year
-29|carried-lead:level 7% that-year
-33|carried-lead:level 7.0 percent that-year
-12|carried-lead:level 7.2 per cent that-year
-128|carried-lead:level 7.2 percent that-year
-12|carried-lead:level 7.2% that-year
41|carried-lead:level 7.8 per cent that-year
39|carried-lead:level 8.1% that-year
-8|carried-lead:level 8.2 pct that-year
-16|carried-lead:level 8.2 percent that-year
71|carried-lead:level 9.4% that-year
74|carried-lead:level 9.7% that-year
-45|carried-lead:level : that-year
-58|carried-lead:level ; that-year
23|carried-lead:level a fiscal
54|carried-lead:level a year
-12|carried-lead:level adopted that-year
18|carried-lead:level adopts fiscal
-10|carried-lead:level after fiscal
-28|carried-lead:level after years
-15|carried-lead:level again that-year
15|carried-lead:level are that-year
16|carried-lead:level armed forces that-year
38|carried-lead:level army that-year
64|carried-lead:level ask for fiscal
142|carried-lead:level at that-year
-14|carried-lead:level at year
-9|carried-lead:level balance year
-15|carried-lead:level before year
40|carried-lead:level benchmark that-year
-47|carried-lead:level between year
-19|carried-lead:level beyond fiscal
17|carried-lead:level billion that-year
-29|carried-lead:level brings that-year
-27|carried-lead:level budget that-year
-85|carried-lead:level budget year
-10|carried-lead:level by bare-month
-25|carried-lead:level by decade
49|carried-lead:level by fiscal
44|carried-lead:level by month
-64|carried-lead:level by that-year
22|carried-lead:level by years
-35|carried-lead:level decided that-year
13|carried-lead:level defence fiscal
70|carried-lead:level defence spending that-year
180|carried-lead:level defence that-year
-49|carried-lead:level defense fiscal
85|carried-lead:level defense that-year
-11|carried-lead:level demolished that-year
-13|carried-lead:level early year
38|carried-lead:level election year
9|carried-lead:level expenditure that-year
28|carried-lead:level fighting that-year
50|carried-lead:level figure that-year
15|carried-lead:level fiscal 2023 fiscal
57|carried-lead:level for fiscal
52|carried-lead:level for that-year
101|carried-lead:level for year
101|carried-lead:level for years
-9|carried-lead:level from bare-month
-160|carried-lead:level from fiscal
-38|carried-lead:level from month
-64|carried-lead:level from that-year
-14|carried-lead:level from weekday
-10|carried-lead:level from year
20|carried-lead:level gdp fiscal
160|carried-lead:level gdp that-year
-11|carried-lead:level gnp fiscal
65|carried-lead:level goal fiscal
-49|carried-lead:level gross domestic product fiscal
-33|carried-lead:level gross domestic product that-year
-43|carried-lead:level growth that-year
61|carried-lead:level guideline that-year
-24|carried-lead:level hague that-year
-12|carried-lead:level has that-year
-8|carried-lead:level here bare-month
74|carried-lead:level if year
-40|carried-lead:level in bare-month
57|carried-lead:level in decade
51|carried-lead:level in fiscal
-34|carried-lead:level in month
-49|carried-lead:level in that-year
-9|carried-lead:level in weekday
92|carried-lead:level in year
-34|carried-lead:level including year
-11|carried-lead:level increase part
-40|carried-lead:level initial fiscal
-20|carried-lead:level into that-year
134|carried-lead:level it that-year
74|carried-lead:level italy that-year
23|carried-lead:level less that-year
-46|carried-lead:level mark that-year
-11|carried-lead:level met that-year
44|carried-lead:level militaries that-year
43|carried-lead:level military spending fiscal
-32|carried-lead:level military spending that-year
81|carried-lead:level military that-year
142|carried-lead:level more that-year
-20|carried-lead:level new zealand that-year
-12|carried-lead:level nothing bare-month
-68|carried-lead:level nothing that-year
73|carried-lead:level nothing year
-94|carried-lead:level of that-year
14|carried-lead:level of year
-10|carried-lead:level of years
16|carried-lead:level oks fiscal
-77|carried-lead:level on day
-45|carried-lead:level on fiscal
-49|carried-lead:level on that-year
-62|carried-lead:level on weekday
-114|carried-lead:level on year
-28|carried-lead:level on years
-19|carried-lead:level only that-year
-11|carried-lead:level out bare-month
24|carried-lead:level outlay fiscal
18|carried-lead:level outlays that-year
-49|carried-lead:level over that-year
-37|carried-lead:level over year
48|carried-lead:level passes year
-103|carried-lead:level plan that-year
71|carried-lead:level produce that-year
-18|carried-lead:level promised year
112|carried-lead:level put year
-61|carried-lead:level rate that-year
-24|carried-lead:level reading year
-23|carried-lead:level reaffirmed that-year
54|carried-lead:level reveals fiscal
24|carried-lead:level russia that-year
-25|carried-lead:level said weekday
-43|carried-lead:level same that-year
-14|carried-lead:level sees year
83|carried-lead:level signed off on that-year
-33|carried-lead:level since decade
-145|carried-lead:level since year
46|carried-lead:level so that-year
-17|carried-lead:level spending that-year
-42|carried-lead:level spent years
39|carried-lead:level steady that-year
9|carried-lead:level taiwan 's year
109|carried-lead:level target that-year
53|carried-lead:level terms that-year
-47|carried-lead:level than fiscal
-45|carried-lead:level than that-year
108|carried-lead:level that that-year
-8|carried-lead:level the military that-year
-41|carried-lead:level there that-year
47|carried-lead:level thereabouts that-year
-19|carried-lead:level through fiscal
-15|carried-lead:level through month
-21|carried-lead:level through year
-35|carried-lead:level time that-year
-19|carried-lead:level to decade
-35|carried-lead:level to fiscal
-12|carried-lead:level to month
53|carried-lead:level to year
60|carried-lead:level trillion fiscal
75|carried-lead:level trillion that-year
-11|carried-lead:level two percent that-year
-10|carried-lead:level ukraine that-year
-35|carried-lead:level under fiscal
-18|carried-lead:level until decade
-28|carried-lead:level until year
-24|carried-lead:level until years
-19|carried-lead:level voted that-year
-24|carried-lead:level washington part
-31|carried-lead:level washington that-year
89|carried-lead:level will that-year
-15|carried-lead:level with fiscal
91|carried-lead:level within fiscal
44|carried-lead:level yen fiscal
-38|carried-lead:level yuan that-year
-11|carried-lead:level — fiscal
-19|carried-lead:level — that-year
-17|carried-lead:no , day
52|carried-lead:no by fiscal
-33|carried-lead:no by year
-19|carried-lead:no for fiscal
-9|carried-lead:no for year
-24|carried-lead:no in fiscal
15|carried-lead:no in year
-8|carried-lead:no on day
-23|carried-lead:no on weekday
68|carried-lead:no that year
-8|carried-lead:no to year
-20|carried-lead:no until fiscal
127|carried-shape:fine aim next
-12|carried-shape:fine aim now
-105|carried-shape:fine level far
-23|carried-shape:fine level long-past
41|carried-shape:fine level next
34|carried-shape:fine level now
45|carried-shape:fine level past
100|carried-shape:half aim far
-47|carried-shape:half aim long-past
-39|carried-shape:half aim next
-148|carried-shape:half aim now
-72|carried-shape:half aim past
51|carried-shape:half level far
-39|carried-shape:half level long-past
-13|carried-shape:half level now
26|carried-shape:half no far
-8|carried-shape:half no long-past
-12|carried-shape:half no next
-42|carried-shape:half no now
-15|carried-shape:half no past
13|carried-shape:tenth aim next
-14|carried-shape:tenth aim past
9|carried-shape:tenth level far
-41|carried-shape:tenth level long-past
47|carried-shape:tenth level next
16|carried-shape:tenth level now
55|carried-shape:tenth level past
-11|carried-shape:tenth no far
-11|carried-shape:tenth no now
-18|carried-shape:whole aim far
-111|carried-shape:whole aim long-past
-87|carried-shape:whole aim now
-87|carried-shape:whole aim past
-14|carried-shape:whole level far
-57|carried-shape:whole level long-past
-15|carried-shape:whole level next
-17|carried-shape:whole level now
-61|carried-shape:whole level past
-10|carried-shape:whole no far
-21|carried-shape:whole no long-past
-18|carried-shape:whole no next
-68|carried-shape:whole no now
-19|carried-shape:whole no past
-13|carried-time:benchmark past that-year
-9|carried-time:cap now weekday
-36|carried-time:demand far fiscal
-8|carried-time:demand far month
12|carried-time:demand far year
-14|carried-time:demand long-past year
-11|carried-time:demand next that-year
14|carried-time:demand next year
-11|carried-time:demand now day
-10|carried-time:demand now fiscal
61|carried-time:demand now that-year
-9|carried-time:demand now weekday
-19|carried-time:denial far year
-8|carried-time:denial long-past year
-10|carried-time:denial now bare-month
-12|carried-time:denial now day
-17|carried-time:denial now weekday
-44|carried-time:level far decade
-18|carried-time:level far fiscal
-56|carried-time:level far year
55|carried-time:level far years
-59|carried-time:level long-past fiscal
-8|carried-time:level long-past month
-39|carried-time:level long-past that-year
-34|carried-time:level long-past year
-22|carried-time:level long-past years
-15|carried-time:level next bare-month
98|carried-time:level next fiscal
-25|carried-time:level next month
-10|carried-time:level next part
-34|carried-time:level next that-year
-19|carried-time:level next year
-65|carried-time:level next years
-126|carried-time:level now bare-month
-137|carried-time:level now day
83|carried-time:level now fiscal
-29|carried-time:level now part
18|carried-time:level now that-year
-170|carried-time:level now weekday
32|carried-time:level now year
73|carried-time:level now years
-44|carried-time:level past bare-month
-26|carried-time:level past fiscal
-28|carried-time:level past month
-21|carried-time:level past part
13|carried-time:level past that-year
138|carried-time:level past year
-64|carried-time:level past years
21|carried-time:other far fiscal
19|carried-time:other far year
66|carried-time:other next year
-11|carried-time:other now bare-month
-8|carried-time:other now day
-16|carried-time:other now weekday
78|carried-time:pledge far fiscal
32|carried-time:pledge far month
59|carried-time:pledge far year
-10|carried-time:pledge far years
-8|carried-time:pledge long-past decade
-8|carried-time:pledge long-past fiscal
-78|carried-time:pledge long-past year
38|carried-time:pledge next bare-month
-69|carried-time:pledge next fiscal
24|carried-time:pledge next that-year
-53|carried-time:pledge next year
-71|carried-time:pledge now bare-month
-61|carried-time:pledge now day
59|carried-time:pledge now fiscal
-8|carried-time:pledge now part
12|carried-time:pledge now that-year
-77|carried-time:pledge now weekday
31|carried-time:pledge now year
29|carried-time:pledge now years
-18|carried-time:pledge past fiscal
-11|carried-time:pledge past that-year
-41|carried-time:pledge past year
-14|carried-time:proposal far decade
-11|carried-time:proposal far fiscal
-9|carried-time:proposal far month
16|carried-time:proposal far year
-19|carried-time:proposal far years
-10|carried-time:proposal long-past fiscal
-23|carried-time:proposal long-past year
105|carried-time:proposal next fiscal
-13|carried-time:proposal next that-year
117|carried-time:proposal next year
-16|carried-time:proposal now bare-month
-14|carried-time:proposal now day
-12|carried-time:proposal now fiscal
-17|carried-time:proposal now that-year
-18|carried-time:proposal now weekday
-17|carried-time:proposal now year
-15|carried-time:proposal past fiscal
-9|carried-time:proposal past that-year
-15|carried-time:proposal past year
33|counted
-24|counted-near:after - 13
-58|counted-near:after - 2
59|counted-near:after - 3
-43|counted-near:after - 5
18|counted-near:after - 8
-20|counted-near:after - far
-33|counted-near:after by 5
-36|counted-near:after by 8
-15|counted-near:after coming 5
78|counted-near:after coming 8
-15|counted-near:after for 13
-17|counted-near:after for 3
-26|counted-near:after for 5
-71|counted-near:after for 8
13|counted-near:after in 13
-17|counted-near:after in 2
177|counted-near:after in 3
62|counted-near:after in 5
-52|counted-near:after in far
29|counted-near:after next 13
78|counted-near:after next 5
-11|counted-near:after next far
-83|counted-near:after of 5
-19|counted-near:after of 8
63|counted-near:after over 13
60|counted-near:after over 3
34|counted-near:after over 5
-14|counted-near:after over 8
-16|counted-near:after over far
-57|counted-near:after within 13
116|counted-near:after within 3
126|counted-near:after within 5
10|counted-near:after within 8
-18|counted-near:after within far
-24|counted-near:before - 13
-26|counted-near:before - 8
-13|counted-near:before - far
-16|counted-near:before by 8
-23|counted-near:before for 13
-12|counted-near:before for 5
-24|counted-near:before for far
65|counted-near:before in 13
49|counted-near:before in 2
-19|counted-near:before in far
-17|counted-near:before of far
-38|counted-near:before over 13
47|counted-near:before over 3
-36|counted-near:before over 8
-8|counted-near:before over far
-18|counted-near:before past 5
-16|counted-near:before within 13
34|counted-near:before within 3
22|counted-near:before within 5
-77|counted-near:before within 8
-15|counted-near:before within far
38|counted-share-nearer:False
-14|counted-side:after cap
160|counted-side:after demand
62|counted-side:after denial
-132|counted-side:after level
63|counted-side:after pledge
99|counted-side:after proposal
-15|counted-side:before cap
-83|counted-side:before level
-106|counted-side:before pledge
13|counted-side:before proposal
-16|counted:cap for
49|counted:demand -
113|counted:demand within
76|counted:denial in
-16|counted:denial within
-71|counted:level -
-9|counted:level coming
-93|counted:level for
-10|counted:level in
-27|counted:level of
-33|counted:level over
-17|counted:level past
46|counted:level within
-94|counted:pledge -
-89|counted:pledge by
54|counted:pledge coming
-48|counted:pledge for
54|counted:pledge in
66|counted:pledge next
-94|counted:pledge of
97|counted:pledge over
15|counted:pledge within
-21|counted:proposal -
-15|counted:proposal every
-43|counted:proposal for
161|counted:proposal in
34|counted:proposal next
-18|counted:proposal of
38|counted:proposal over
-29|counted:proposal within
11|date-verb-kind:- aim before
25|date-verb-kind:- level after
17|date-verb-kind:- level before
-13|date-verb-kind:- no after
-44|date-verb-kind:- no before
-73|date-verb-kind:be could aim after
99|date-verb-kind:be finite aim after
-17|date-verb-kind:be finite level after
-51|date-verb-kind:be finite level before
14|date-verb-kind:be finite no after
-57|date-verb-kind:be inf aim after
50|date-verb-kind:be inf level after
51|date-verb-kind:be should aim after
-15|date-verb-kind:be should aim before
-9|date-verb-kind:be should level after
-11|date-verb-kind:be should level before
-9|date-verb-kind:be will aim after
-12|date-verb-kind:be will aim before
19|date-verb-kind:be will level after
41|date-verb-kind:be will level before
-8|date-verb-kind:be will no after
-25|date-verb-kind:be would aim after
-22|date-verb-kind:be would level after
-8|date-verb-kind:be would level before
32|date-verb-kind:cap finite aim after
18|date-verb-kind:cap finite level before
-18|date-verb-kind:cap finite no after
-17|date-verb-kind:cap inf aim after
13|date-verb-kind:cap will aim after
-12|date-verb-kind:cap would aim after
9|date-verb-kind:cap would level after
-25|date-verb-kind:demand finite aim after
13|date-verb-kind:demand finite aim before
-17|date-verb-kind:demand finite level after
-14|date-verb-kind:demand finite level before
-25|date-verb-kind:demand finite no after
-9|date-verb-kind:demand finite no before
12|date-verb-kind:demand gerund level after
-9|date-verb-kind:demand inf aim after
65|date-verb-kind:demand noun aim before
34|date-verb-kind:demand progressive aim before
14|date-verb-kind:demand will aim before
-13|date-verb-kind:demand would aim before
16|date-verb-kind:demand would level before
-31|date-verb-kind:denial finite aim after
10|date-verb-kind:denial finite no after
51|date-verb-kind:level finite aim after
27|date-verb-kind:level finite aim before
-13|date-verb-kind:level finite level after
27|date-verb-kind:level finite level before
-12|date-verb-kind:level finite no after
38|date-verb-kind:level gerund level after
-33|date-verb-kind:level inf aim after
14|date-verb-kind:level inf level after
38|date-verb-kind:level inf level before
34|date-verb-kind:level progressive level before
-26|date-verb-kind:level will aim after
9|date-verb-kind:level will level after
21|date-verb-kind:level will level before
34|date-verb-kind:level would aim before
-81|date-verb-kind:level would level after
11|date-verb-kind:move can aim after
-70|date-verb-kind:move could aim after
-36|date-verb-kind:move could level after
12|date-verb-kind:move could level before
24|date-verb-kind:move finite aim after
-9|date-verb-kind:move finite no before
-28|date-verb-kind:move gerund aim after
-28|date-verb-kind:move gerund aim before
-24|date-verb-kind:move gerund level after
19|date-verb-kind:move gerund level before
-20|date-verb-kind:move gerund no after
82|date-verb-kind:move inf aim after
-46|date-verb-kind:move inf aim before
-32|date-verb-kind:move inf level after
91|date-verb-kind:move inf no after
-9|date-verb-kind:move inf no before
16|date-verb-kind:move progressive aim after
11|date-verb-kind:move progressive level after
25|date-verb-kind:move progressive level before
56|date-verb-kind:move should aim after
-27|date-verb-kind:move should aim before
23|date-verb-kind:move should level after
24|date-verb-kind:move subjunctive aim after
47|date-verb-kind:move subjunctive aim before
73|date-verb-kind:move will aim after
-79|date-verb-kind:move will aim before
-63|date-verb-kind:move will level after
-38|date-verb-kind:move will level before
9|date-verb-kind:move will no after
130|date-verb-kind:move would aim after
27|date-verb-kind:move would aim before
-70|date-verb-kind:move would level after
31|date-verb-kind:move would level before
50|date-verb-kind:move would no after
31|date-verb-kind:pledge finite aim after
-14|date-verb-kind:pledge finite level after
-11|date-verb-kind:pledge finite no after
-18|date-verb-kind:pledge finite no before
27|date-verb-kind:pledge gerund aim after
-11|date-verb-kind:pledge gerund aim before
-9|date-verb-kind:pledge gerund level after
29|date-verb-kind:pledge inf aim before
-16|date-verb-kind:pledge inf level before
-17|date-verb-kind:pledge inf no after
24|date-verb-kind:pledge progressive aim after
14|date-verb-kind:pledge should aim after
20|date-verb-kind:pledge subjunctive aim after
-28|date-verb-kind:pledge will aim after
12|date-verb-kind:pledge will aim before
-16|date-verb-kind:pledge would aim after
62|date-verb-kind:pledge would aim before
-18|date-verb-kind:pledge would no after
-11|date-verb-kind:proposal could aim after
78|date-verb-kind:proposal finite aim before
-142|date-verb-kind:proposal finite level after
-32|date-verb-kind:proposal finite level before
-45|date-verb-kind:proposal gerund aim after
35|date-verb-kind:proposal gerund aim before
40|date-verb-kind:proposal gerund level after
-42|date-verb-kind:proposal inf aim after
20|date-verb-kind:proposal progressive aim after
-14|date-verb-kind:proposal progressive aim before
-31|date-verb-kind:proposal progressive level after
-15|date-verb-kind:proposal will aim after
16|date-verb-kind:proposal will aim before
-41|date-verb-kind:proposal will level after
29|date-verb-kind:proposal would aim after
-51|date-verb-kind:says base aim after
-20|date-verb-kind:says base aim before
27|date-verb-kind:says base level after
-14|date-verb-kind:says base level before
-78|date-verb-kind:says ed aim after
77|date-verb-kind:says ed aim before
-21|date-verb-kind:says ed no after
48|date-verb-kind:says ed no before
-20|date-verb-kind:says ing aim after
18|date-verb-kind:says ing level after
-9|date-verb-kind:says ing level before
-35|date-verb-kind:says s aim after
-21|date-verb-kind:says s aim before
39|date-verb-kind:says s level after
-10|date-verb-kind:says s level before
52|date-verb-kind:says s no after
10|date-verb-kind:spend could aim after
18|date-verb-kind:spend finite aim after
-53|date-verb-kind:spend finite aim before
101|date-verb-kind:spend finite level after
-8|date-verb-kind:spend finite no after
-48|date-verb-kind:spend gerund aim after
-86|date-verb-kind:spend gerund aim before
76|date-verb-kind:spend gerund level after
-16|date-verb-kind:spend gerund level before
40|date-verb-kind:spend gerund no before
18|date-verb-kind:spend inf aim after
-32|date-verb-kind:spend inf aim before
42|date-verb-kind:spend inf level after
-82|date-verb-kind:spend inf level before
10|date-verb-kind:spend progressive aim after
-14|date-verb-kind:spend progressive aim before
23|date-verb-kind:spend progressive level after
46|date-verb-kind:spend progressive level before
19|date-verb-kind:spend should aim after
-15|date-verb-kind:spend should aim before
-33|date-verb-kind:spend subjunctive aim after
-16|date-verb-kind:spend will aim after
-67|date-verb-kind:spend will aim before
17|date-verb-kind:spend will level after
-27|date-verb-kind:spend will level before
25|date-verb-kind:spend would aim after
-12|date-verb-kind:spend would level before
-38|date-verb:accept
65|date-verb:account
50|date-verb:achieve
-72|date-verb:adopt
18|date-verb:advance
-16|date-verb:agree
-37|date-verb:aim
-57|date-verb:allocate
-22|date-verb:allot
-25|date-verb:amount
-16|date-verb:approach
12|date-verb:approve
-26|date-verb:argue
-95|date-verb:argue for
17|date-verb:arrive
11|date-verb:attain
13|date-verb:back
-48|date-verb:be
21|date-verb:bind
-23|date-verb:boost
23|date-verb:bring
17|date-verb:budget
16|date-verb:build
15|date-verb:calculate
12|date-verb:call
74|date-verb:call for
-12|date-verb:campaign
10|date-verb:cap
14|date-verb:carry
-24|date-verb:choose
14|date-verb:clear
42|date-verb:climb
-91|date-verb:come in at
-15|date-verb:come to
-18|date-verb:come up with
72|date-verb:commit
73|date-verb:consider
21|date-verb:contain
-18|date-verb:correspond
-37|date-verb:cross
46|date-verb:cut
11|date-verb:declare
15|date-verb:decline
9|date-verb:dedicate
-22|date-verb:demand
29|date-verb:devote
-20|date-verb:discuss
45|date-verb:double
-111|date-verb:end
21|date-verb:envisage
13|date-verb:envision
-21|date-verb:equal
78|date-verb:estimate
-68|date-verb:examine
-11|date-verb:exempt
-39|date-verb:expect
46|date-verb:eye
21|date-verb:fall
-18|date-verb:favour
9|date-verb:float
23|date-verb:force
-35|date-verb:forecast
13|date-verb:fulfill
58|date-verb:give
-38|date-verb:grow
-31|date-verb:guarantee
66|date-verb:head
-39|date-verb:hit
-23|date-verb:hold
31|date-verb:honour
17|date-verb:hope
32|date-verb:hover
30|date-verb:increase
-49|date-verb:insist on
-24|date-verb:invest
-14|date-verb:jump
13|date-verb:keep
-13|date-verb:lay down
8|date-verb:lay out
11|date-verb:lean toward
15|date-verb:leave
39|date-verb:legislate
-20|date-verb:lift
-27|date-verb:like
24|date-verb:like to see
-20|date-verb:limit
-9|date-verb:live with
-18|date-verb:lobby for
-24|date-verb:lower
8|date-verb:make up
-23|date-verb:manage
-61|date-verb:match
-38|date-verb:mention
-25|date-verb:more than double
-25|date-verb:move
22|date-verb:move up
25|date-verb:mull
-15|date-verb:name
-10|date-verb:opt
12|date-verb:order
-19|date-verb:pencil in
-8|date-verb:plan
-47|date-verb:pledge
17|date-verb:press for
-14|date-verb:pressure
-15|date-verb:project
22|date-verb:promise
-25|date-verb:propose
-38|date-verb:push back
10|date-verb:push for
38|date-verb:put
26|date-verb:put forward
17|date-verb:raise
10|date-verb:remain
-32|date-verb:represent
53|date-verb:request
16|date-verb:require
20|date-verb:resolve
11|date-verb:return
-37|date-verb:review
-21|date-verb:rise
33|date-verb:rule out
-27|date-verb:satisfy
-60|date-verb:says base
22|date-verb:says ed
-12|date-verb:says ing
25|date-verb:says s
20|date-verb:secure
11|date-verb:seek
-15|date-verb:set its sights on
-21|date-verb:set out
13|date-verb:settle for
11|date-verb:shell out
-18|date-verb:shrink
64|date-verb:sign off on
-29|date-verb:sign up
12|date-verb:sink
-8|date-verb:slide
-18|date-verb:slip
89|date-verb:speak of
34|date-verb:spend
16|date-verb:start from
52|date-verb:stay
8|date-verb:stop
11|date-verb:suggest
23|date-verb:surge
87|date-verb:surpass
-8|date-verb:swell
-48|date-verb:table
34|date-verb:take
-8|date-verb:take up
-33|date-verb:talk of
59|date-verb:tally
-68|date-verb:tell
-25|date-verb:think
-10|date-verb:top
-25|date-verb:toy with
-13|date-verb:try
-9|date-verb:turn down
-22|date-verb:undertake
-17|date-verb:urge
-71|date-verb:use
9|date-verb:vote on
12|date-verb:vow
26|date-verb:want
9|date-verb:warn
38|date-verb:weigh
33|date-verb:work
-12|date-verb:work out
20|date-verb:write
407|derived
70|derived:aim year far
235|derived:aim years next
8|derived:level year past
101|derived:level years next
-15|first-word:14
25|first-word:1944
-110|first-word:1952
-28|first-word:1955
-51|first-word:1958
-19|first-word:1960
-49|first-word:1962
13|first-word:1965
26|first-word:1968
36|first-word:1970
-8|first-word:1973
13|first-word:1975
-59|first-word:1976
-56|first-word:1979
45|first-word:1980
34|first-word:1984
10|first-word:1985
57|first-word:1986
-56|first-word:1987
53|first-word:1987/88
48|first-word:1988
65|first-word:1989
-89|first-word:1990
72|first-word:1991
51|first-word:1992
-68|first-word:1993
-12|first-word:1994
8|first-word:1995
33|first-word:1996
33|first-word:1997
-9|first-word:1998
-22|first-word:2000
17|first-word:2000-01
-9|first-word:2001
-13|first-word:2002
20|first-word:2003
-12|first-word:2004
-9|first-word:2005
-32|first-word:2006
-15|first-word:2007
49|first-word:2008
-19|first-word:2009
35|first-word:2010
11|first-word:2010-11
-16|first-word:2011
-27|first-word:2012
-15|first-word:2013
17|first-word:2014
49|first-word:2015
41|first-word:2016
-24|first-word:2017
34|first-word:2018
32|first-word:2019
-31|first-word:2020
35|first-word:2020-21
105|first-word:2021
-83|first-word:2022
14|first-word:2022-23
56|first-word:2023
13|first-word:2023-24
31|first-word:2024
94|first-word:2025
120|first-word:2025-26
99|first-word:2026
19|first-word:2026-2029
95|first-word:2026-27
43|first-word:2027
50|first-word:2028
20|first-word:2029
21|first-word:2029-30
16|first-word:2030
21|first-word:2031
164|first-word:2032
9|first-word:2032-33
10|first-word:2033
51|first-word:2033-34
11|first-word:2034
69|first-word:2035
-48|first-word:2040
-63|first-word:a
-29|first-word:april
-28|first-word:august
66|first-word:current
-16|first-word:dec.
-87|first-word:december
-63|first-word:earlier
10|first-word:early
-10|first-word:feb.
-48|first-word:february
84|first-word:fiscal
-16|first-word:five
32|first-word:four
-48|first-word:friday
55|first-word:fy
83|first-word:fy2025
-20|first-word:fy2026
12|first-word:fy2027
16|first-word:fy2032
-10|first-word:jan.
-60|first-word:january
-44|first-word:july
-107|first-word:june
-72|first-word:last
-27|first-word:late
-8|first-word:later
46|first-word:march
-24|first-word:march,
-74|first-word:may
-25|first-word:monday
-38|first-word:next
-51|first-word:november
-15|first-word:oct.
-33|first-word:october
57|first-word:present
60|first-word:previous
-83|first-word:same
-12|first-word:saturday
-17|first-word:sept
-14|first-word:september
-64|first-word:six
-18|first-word:sunday
-32|first-word:ten
-42|first-word:the
101|first-word:this
11|first-word:three
-51|first-word:thursday
-105|first-word:today
-14|first-word:tomorrow
-63|first-word:tuesday
-37|first-word:two
-50|first-word:wednesday
-10|first-word:year-end
-56|first-word:yesterday
-48|governed-time:- far fiscal
27|governed-time:- far year
9|governed-time:- far years
12|governed-time:- long-past decade
-19|governed-time:- long-past fiscal
-72|governed-time:- long-past year
17|governed-time:- long-past years
71|governed-time:- next bare-month
-9|governed-time:- next fiscal
-53|governed-time:- next that-year
29|governed-time:- next year
26|governed-time:- now bare-month
-20|governed-time:- now day
67|governed-time:- now fiscal
-26|governed-time:- now that-year
-40|governed-time:- now weekday
16|governed-time:- now years
-17|governed-time:- past bare-month
-62|governed-time:- past fiscal
-17|governed-time:- past part
9|governed-time:- past that-year
76|governed-time:- past year
-73|governed-time:- past years
11|governed-time:be could far year
-22|governed-time:be finite far fiscal
11|governed-time:be finite far year
11|governed-time:be finite far years
-65|governed-time:be finite long-past decade
20|governed-time:be finite long-past fiscal
-52|governed-time:be finite long-past that-year
17|governed-time:be finite long-past year
19|governed-time:be finite long-past years
-18|governed-time:be finite next bare-month
8|governed-time:be finite next fiscal
-19|governed-time:be finite next that-year
-61|governed-time:be finite now bare-month
-19|governed-time:be finite now day
44|governed-time:be finite now fiscal
84|governed-time:be finite now that-year
-42|governed-time:be finite now weekday
13|governed-time:be finite now year
31|governed-time:be finite now years
52|governed-time:be finite past fiscal
-42|governed-time:be finite past that-year
91|governed-time:be finite past year
71|governed-time:be finite past years
-111|governed-time:be inf far year
8|governed-time:be inf now fiscal
-97|governed-time:be should far fiscal
10|governed-time:be should far year
28|governed-time:be will far fiscal
45|governed-time:be will far year
-35|governed-time:be will long-past year
13|governed-time:be will next bare-month
9|governed-time:be will next fiscal
-36|governed-time:be will next that-year
-90|governed-time:be will now fiscal
27|governed-time:be will now that-year
-25|governed-time:be will past year
60|governed-time:be would far fiscal
-38|governed-time:be would long-past fiscal
-39|governed-time:be would long-past year
25|governed-time:be would next fiscal
47|governed-time:be would next that-year
23|governed-time:be would next year
-11|governed-time:be would now bare-month
27|governed-time:be would now fiscal
-74|governed-time:be would now that-year
25|governed-time:be would past fiscal
-67|governed-time:be would past that-year
18|governed-time:cap finite far fiscal
-19|governed-time:cap finite long-past year
-51|governed-time:cap finite next that-year
11|governed-time:cap inf far year
32|governed-time:cap inf next fiscal
-12|governed-time:cap inf now fiscal
55|governed-time:cap will far year
23|governed-time:cap would far year
54|governed-time:cap would next fiscal
-11|governed-time:cap would next year
-38|governed-time:demand finite far decade
-12|governed-time:demand finite far fiscal
-17|governed-time:demand finite far month
20|governed-time:demand finite far year
10|governed-time:demand finite far years
129|governed-time:demand finite long-past decade
-11|governed-time:demand finite long-past month
-9|governed-time:demand finite long-past year
-28|governed-time:demand finite next bare-month
48|governed-time:demand finite next fiscal
-24|governed-time:demand finite next that-year
60|governed-time:demand finite next year
-17|governed-time:demand finite now bare-month
-13|governed-time:demand finite now day
-13|governed-time:demand finite now fiscal
-14|governed-time:demand finite now part
-18|governed-time:demand finite now that-year
-25|governed-time:demand finite now weekday
-61|governed-time:demand finite now year
16|governed-time:demand finite past fiscal
-14|governed-time:demand finite past part
-49|governed-time:demand finite past that-year
-13|governed-time:demand finite past year
23|governed-time:demand gerund far fiscal
20|governed-time:demand inf far year
20|governed-time:demand inf now that-year
9|governed-time:demand progressive far fiscal
-14|governed-time:demand progressive far year
24|governed-time:demand progressive now that-year
-29|governed-time:demand will far year
-19|governed-time:demand will next fiscal
-9|governed-time:demand will now bare-month
-30|governed-time:demand would far year
27|governed-time:demand would next fiscal
20|governed-time:denial finite far fiscal
29|governed-time:denial finite far year
-14|governed-time:denial finite long-past year
-14|governed-time:denial finite now bare-month
-19|governed-time:level finite far month
46|governed-time:level finite far year
10|governed-time:level finite far years
81|governed-time:level finite long-past decade
-18|governed-time:level finite long-past fiscal
-47|governed-time:level finite long-past year
-37|governed-time:level finite next fiscal
9|governed-time:level finite next that-year
63|governed-time:level finite next year
-28|governed-time:level finite next years
-77|governed-time:level finite now bare-month
66|governed-time:level finite now fiscal
-8|governed-time:level finite now that-year
-25|governed-time:level finite now weekday
19|governed-time:level finite now year
55|governed-time:level finite now years
-67|governed-time:level finite past bare-month
-34|governed-time:level finite past fiscal
-27|governed-time:level finite past that-year
-77|governed-time:level gerund far year
-8|governed-time:level gerund long-past year
12|governed-time:level gerund now fiscal
-13|governed-time:level gerund past bare-month
51|governed-time:level inf far year
-17|governed-time:level progressive long-past year
10|governed-time:level progressive now year
-11|governed-time:level progressive past year
-11|governed-time:level should now years
52|governed-time:level will far fiscal
14|governed-time:level will far month
34|governed-time:level will far year
-22|governed-time:level will long-past year
-12|governed-time:level will next bare-month
-11|governed-time:level will next year
31|governed-time:level will now fiscal
-11|governed-time:level will now that-year
-43|governed-time:level will past fiscal
-17|governed-time:level would far fiscal
47|governed-time:level would far year
-49|governed-time:level would long-past fiscal
-56|governed-time:level would next fiscal
19|governed-time:level would next that-year
25|governed-time:level would next year
57|governed-time:level would now fiscal
-21|governed-time:level would now that-year
-26|governed-time:level would now weekday
-11|governed-time:level would past fiscal
8|governed-time:move can far year
11|governed-time:move can now that-year
22|governed-time:move could far fiscal
-54|governed-time:move could far year
9|governed-time:move could next that-year
29|governed-time:move could now that-year
-8|governed-time:move could now weekday
-53|governed-time:move could past that-year
25|governed-time:move finite far fiscal
-59|governed-time:move finite far that-year
-17|governed-time:move finite far years
-41|governed-time:move finite long-past decade
9|governed-time:move finite long-past fiscal
-18|governed-time:move finite long-past month
-48|governed-time:move finite long-past that-year
19|governed-time:move finite next bare-month
-16|governed-time:move finite next fiscal
-44|governed-time:move finite next that-year
-68|governed-time:move finite now bare-month
-21|governed-time:move finite now day
110|governed-time:move finite now fiscal
-82|governed-time:move finite now part
10|governed-time:move finite now that-year
-26|governed-time:move finite now weekday
83|governed-time:move finite now year
-50|governed-time:move finite past bare-month
36|governed-time:move finite past fiscal
100|governed-time:move finite past that-year
-29|governed-time:move finite past year
-14|governed-time:move gerund far fiscal
-13|governed-time:move gerund far year
-13|governed-time:move gerund far years
25|governed-time:move gerund next month
-17|governed-time:move gerund now bare-month
-77|governed-time:move gerund now fiscal
-47|governed-time:move gerund now year
13|governed-time:move inf far fiscal
-15|governed-time:move inf far year
17|governed-time:move inf next that-year
9|governed-time:move inf next year
39|governed-time:move inf now fiscal
-15|governed-time:move inf now part
41|governed-time:move inf now that-year
-36|governed-time:move progressive far year
52|governed-time:move progressive far years
20|governed-time:move progressive next year
12|governed-time:move progressive now fiscal
-69|governed-time:move progressive now that-year
-10|governed-time:move progressive now weekday
38|governed-time:move progressive past fiscal
-31|governed-time:move should far fiscal
27|governed-time:move should long-past decade
-16|governed-time:move should next that-year
-27|governed-time:move should now weekday
57|governed-time:move should past that-year
37|governed-time:move will far fiscal
-12|governed-time:move will far month
-22|governed-time:move will far year
-19|governed-time:move will long-past fiscal
-11|governed-time:move will long-past year
-129|governed-time:move will next bare-month
10|governed-time:move will next fiscal
-18|governed-time:move will next month
67|governed-time:move will next that-year
-44|governed-time:move will next year
63|governed-time:move will now bare-month
63|governed-time:move will now fiscal
-40|governed-time:move will now that-year
26|governed-time:move will now year
18|governed-time:move will now years
26|governed-time:move will past that-year
-63|governed-time:move will past year
-8|governed-time:move will past years
-20|governed-time:move would far year
-54|governed-time:move would long-past decade
-8|governed-time:move would long-past year
11|governed-time:move would next bare-month
100|governed-time:move would next fiscal
38|governed-time:move would next that-year
14|governed-time:move would next year
-11|governed-time:move would now day
40|governed-time:move would now year
9|governed-time:pledge could far fiscal
89|governed-time:pledge finite far fiscal
-9|governed-time:pledge finite far month
10|governed-time:pledge finite far that-year
17|governed-time:pledge finite far year
40|governed-time:pledge finite far years
-20|governed-time:pledge finite long-past decade
-8|governed-time:pledge finite long-past month
-26|governed-time:pledge finite long-past that-year
9|governed-time:pledge finite long-past year
-50|governed-time:pledge finite next bare-month
-20|governed-time:pledge finite next fiscal
19|governed-time:pledge finite next month
74|governed-time:pledge finite next that-year
39|governed-time:pledge finite next year
34|governed-time:pledge finite next years
-73|governed-time:pledge finite now bare-month
-19|governed-time:pledge finite now day
56|governed-time:pledge finite now fiscal
-57|governed-time:pledge finite now part
111|governed-time:pledge finite now that-year
-26|governed-time:pledge finite now weekday
53|governed-time:pledge finite now year
-38|governed-time:pledge finite past bare-month
60|governed-time:pledge finite past fiscal
17|governed-time:pledge finite past year
-8|governed-time:pledge gerund far year
-16|governed-time:pledge gerund now bare-month
9|governed-time:pledge gerund now fiscal
12|governed-time:pledge gerund now that-year
-91|governed-time:pledge noun far fiscal
-13|governed-time:pledge noun far month
11|governed-time:pledge noun far year
26|governed-time:pledge noun next bare-month
-15|governed-time:pledge noun next fiscal
-10|governed-time:pledge noun next year
-14|governed-time:pledge noun now bare-month
90|governed-time:pledge noun now fiscal
-124|governed-time:pledge noun now that-year
-11|governed-time:pledge noun now weekday
25|governed-time:pledge noun now year
41|governed-time:pledge noun past fiscal
11|governed-time:pledge noun past that-year
14|governed-time:pledge noun past year
33|governed-time:pledge progressive now that-year
17|governed-time:pledge should far year
-48|governed-time:pledge should long-past decade
35|governed-time:pledge will far year
8|governed-time:pledge will long-past year
-70|governed-time:pledge will now bare-month
15|governed-time:pledge will now that-year
26|governed-time:pledge would far decade
72|governed-time:pledge would far year
-18|governed-time:pledge would next bare-month
-13|governed-time:pledge would now bare-month
-61|governed-time:pledge would now fiscal
-18|governed-time:pledge would now that-year
-8|governed-time:proposal could now weekday
-61|governed-time:proposal finite far decade
23|governed-time:proposal finite far fiscal
80|governed-time:proposal finite far year
-9|governed-time:proposal finite long-past decade
-70|governed-time:proposal finite long-past year
62|governed-time:proposal finite next that-year
-37|governed-time:proposal finite next year
-29|governed-time:proposal finite now bare-month
-8|governed-time:proposal finite now day
-70|governed-time:proposal finite now fiscal
-15|governed-time:proposal finite now part
36|governed-time:proposal finite now that-year
-16|governed-time:proposal finite now weekday
56|governed-time:proposal finite now year
-9|governed-time:proposal finite past fiscal
-12|governed-time:proposal finite past part
-31|governed-time:proposal finite past year
45|governed-time:proposal gerund far year
38|governed-time:proposal inf far fiscal
-41|governed-time:proposal inf far year
-8|governed-time:proposal inf now bare-month
12|governed-time:proposal inf past fiscal
26|governed-time:proposal noun far year
-8|governed-time:proposal noun now weekday
19|governed-time:proposal progressive far decade
26|governed-time:proposal progressive far fiscal
18|governed-time:proposal progressive far year
-30|governed-time:proposal progressive next year
9|governed-time:proposal progressive now that-year
11|governed-time:proposal will far fiscal
11|governed-time:proposal will next that-year
11|governed-time:spend could far year
-8|governed-time:spend finite far fiscal
-20|governed-time:spend finite far year
24|governed-time:spend finite long-past decade
99|governed-time:spend finite long-past that-year
132|governed-time:spend finite long-past year
17|governed-time:spend finite next year
-12|governed-time:spend finite next years
-49|governed-time:spend finite now bare-month
-8|governed-time:spend finite now day
-40|governed-time:spend finite now fiscal
-26|governed-time:spend finite now that-year
-26|governed-time:spend finite now weekday
51|governed-time:spend finite now year
-22|governed-time:spend finite now years
-25|governed-time:spend finite past fiscal
11|governed-time:spend finite past that-year
55|governed-time:spend finite past year
-13|governed-time:spend finite past years
-13|governed-time:spend gerund far fiscal
-21|governed-time:spend gerund far year
-9|governed-time:spend gerund next fiscal
8|governed-time:spend gerund now fiscal
39|governed-time:spend gerund now that-year
20|governed-time:spend gerund past fiscal
54|governed-time:spend gerund past year
11|governed-time:spend inf next year
15|governed-time:spend progressive long-past decade
62|governed-time:spend progressive long-past year
17|governed-time:spend progressive now fiscal
9|governed-time:spend progressive now that-year
-10|governed-time:spend progressive now weekday
16|governed-time:spend progressive now years
-8|governed-time:spend progressive past fiscal
14|governed-time:spend progressive past that-year
-28|governed-time:spend progressive past year
11|governed-time:spend should far fiscal
26|governed-time:spend should far year
27|governed-time:spend will far decade
-88|governed-time:spend will far year
-21|governed-time:spend will long-past year
13|governed-time:spend will next bare-month
9|governed-time:spend will next fiscal
15|governed-time:spend will next that-year
12|governed-time:spend will next year
18|governed-time:spend will now fiscal
-21|governed-time:spend will now that-year
-18|governed-time:spend will now weekday
25|governed-time:spend will now year
9|governed-time:spend will past fiscal
12|governed-time:spend would far year
19|governed-time:spend would long-past year
-8|governed-time:spend would next bare-month
16|governed-time:spend would now fiscal
41|governed-time:spend would now that-year
-17|here
-21|here:aim
20|here:level
-17|here:no
79|in-title
34|joints:after 0
-49|joints:after 1
21|joints:after 2
-22|joints:after 3
9|joints:before 0
-30|joints:before 2
26|joints:before 3
-22|last
18|last-joint:, 1 level
-32|last-joint:, 13 aim
-17|last-joint:, 13 level
28|last-joint:, 2 level
139|last-joint:, 5 aim
-13|last-joint:, 5 level
-67|last-joint:, 8 aim
-72|last-joint:, 8 level
-50|last-joint:, far aim
-91|last-joint:, far level
14|last-joint:- 1 aim
35|last-joint:- 13 level
-45|last-joint:- 2 level
-37|last-joint:- 5 level
-77|last-joint:- 8 level
-13|last-joint:; 13 aim
-13|last-joint:; 13 level
26|last-joint:; 3 level
17|last-joint:; 5 level
-29|last-joint:; 8 level
-14|last-joint:; far aim
130|last-joint:; far level
12|last-joint:and 1 aim
-36|last-joint:and 13 aim
-22|last-joint:and 13 level
-30|last-joint:and 2 aim
-16|last-joint:and 2 level
-22|last-joint:and 3 aim
43|last-joint:and 3 level
63|last-joint:and 5 aim
37|last-joint:and 5 level
-91|last-joint:and 8 aim
59|last-joint:and 8 level
-27|last-joint:and far aim
-73|last-joint:and far level
17|last-joint:or 1 aim
39|last-joint:or 13 level
-12|last-joint:or 2 level
78|last-joint:or 3 aim
8|last-joint:or 8 level
-36|last-joint:or far level
-25|last-time:demand far fiscal 0
-9|last-time:demand far fiscal 1
37|last-time:demand far year 0
-35|last-time:demand far year 1
31|last-time:demand far year 2
-8|last-time:demand next fiscal 0
19|last-time:demand next year 1
13|last-time:demand next year 2
81|last-time:demand now year 1
-23|last-time:level far fiscal 0
9|last-time:level far fiscal 1
-39|last-time:level far fiscal 2
72|last-time:level far month 1
-69|last-time:level far year 0
-43|last-time:level far year 1
-74|last-time:level far year 2
33|last-time:level far years 0
32|last-time:level far years 1
46|last-time:level far years 2
-9|last-time:level long-past decade 0
53|last-time:level long-past decade 1
-45|last-time:level long-past fiscal 0
-18|last-time:level long-past fiscal 1
44|last-time:level long-past year 0
-8|last-time:level long-past year 1
-27|last-time:level long-past year 2
-16|last-time:level long-past years 0
-12|last-time:level long-past years 1
37|last-time:level next fiscal 1
49|last-time:level next fiscal 2
21|last-time:level next year 0
17|last-time:level next year 1
57|last-time:level next year 2
-50|last-time:level now fiscal 0
-80|last-time:level now fiscal 1
63|last-time:level now fiscal 2
84|last-time:level now year 0
9|last-time:level now year 1
30|last-time:level now year 2
-37|last-time:level now years 0
60|last-time:level now years 1
-38|last-time:level now years 2
-82|last-time:level past fiscal 0
10|last-time:level past fiscal 1
12|last-time:level past fiscal 2
65|last-time:level past year 0
-57|last-time:level past year 1
-38|last-time:level past year 2
-28|last-time:level past years 0
35|last-time:level past years 1
55|last-time:other far fiscal 2
61|last-time:pledge far fiscal 0
-114|last-time:pledge far fiscal 1
-42|last-time:pledge far fiscal 2
73|last-time:pledge far year 0
29|last-time:pledge far year 1
21|last-time:pledge far year 2
-15|last-time:pledge far years 1
51|last-time:pledge next fiscal 1
-24|last-time:pledge next month 1
-31|last-time:pledge next year 0
13|last-time:pledge next year 1
16|last-time:pledge next year 2
-50|last-time:pledge now fiscal 0
8|last-time:pledge now fiscal 1
-21|last-time:pledge now fiscal 2
-14|last-time:pledge now month 1
19|last-time:pledge now year 0
23|last-time:pledge now year 2
40|last-time:pledge now years 1
-9|last-time:pledge past fiscal 1
-29|last-time:pledge past year 0
46|last-time:pledge past year 1
-54|last-time:proposal far fiscal 0
80|last-time:proposal far fiscal 1
-28|last-time:proposal far fiscal 2
-8|last-time:proposal far month 0
-43|last-time:proposal far year 1
95|last-time:proposal far year 2
-8|last-time:proposal far years 1
-8|last-time:proposal next fiscal 2
-42|last-time:proposal next year 0
-41|last-time:proposal next year 2
13|last-time:proposal now year 0
-12|last-time:proposal now years 0
-87|last:aim 0
46|last:aim 1
15|last:aim 2
-114|last:level 0
112|last:level 1
33|last:level 2
-29|last:no 0
-25|last:no 1
27|last:no 2
8|lead-aim:'s fiscal
-10|lead-aim:'s year
-20|lead-aim:, day
-25|lead-aim:, fiscal
26|lead-aim:, that-year
-8|lead-aim:1.6% fiscal
-8|lead-aim:1.8 percent fiscal
-11|lead-aim:1.8% fiscal
12|lead-aim:1.81 percent that-year
-28|lead-aim:2 per cent fiscal
-48|lead-aim:2 per cent that-year
16|lead-aim:2 percent fiscal
-45|lead-aim:2% fiscal
67|lead-aim:2% that-year
19|lead-aim:2.5 percent that-year
32|lead-aim:2.5% that-year
-10|lead-aim:2025 year
-30|lead-aim:2026 year
-19|lead-aim:3 percent bare-month
32|lead-aim:3 percent that-year
-30|lead-aim:3% that-year
-59|lead-aim:3.5 per cent that-year
-12|lead-aim:3.5 percent bare-month
-16|lead-aim:3.5 percent part
-34|lead-aim:5% bare-month
22|lead-aim:5% that-year
23|lead-aim:a fiscal
-9|lead-aim:a weekday
13|lead-aim:achieved fiscal
-13|lead-aim:after bare-month
-17|lead-aim:after fiscal
-11|lead-aim:after year
-12|lead-aim:agreed bare-month
14|lead-aim:already that-year
8|lead-aim:army that-year
20|lead-aim:at bare-month
-22|lead-aim:at that-year
32|lead-aim:at year
13|lead-aim:attain fiscal
14|lead-aim:attained fiscal
20|lead-aim:before bare-month
35|lead-aim:before fiscal
-94|lead-aim:before year
-24|lead-aim:between year
23|lead-aim:beyond fiscal
9|lead-aim:budget that-year
107|lead-aim:by bare-month
-48|lead-aim:by decade
75|lead-aim:by fiscal
40|lead-aim:by month
-78|lead-aim:by that-year
85|lead-aim:by year
25|lead-aim:by years
10|lead-aim:defence fiscal
25|lead-aim:defence that-year
8|lead-aim:defense fiscal
15|lead-aim:defense that-year
-45|lead-aim:do bare-month
-39|lead-aim:documents that-year
26|lead-aim:due that-year
13|lead-aim:early fiscal
18|lead-aim:finish that-year
8|lead-aim:fiscal 2023 fiscal
-9|lead-aim:for bare-month
-30|lead-aim:for fiscal
104|lead-aim:for year
17|lead-aim:for years
-20|lead-aim:from bare-month
-28|lead-aim:from fiscal
-30|lead-aim:from month
40|lead-aim:from that-year
34|lead-aim:from year
35|lead-aim:gdp fiscal
30|lead-aim:goal fiscal
8|lead-aim:gross domestic product fiscal
-9|lead-aim:hague bare-month
-213|lead-aim:in bare-month
60|lead-aim:in decade
78|lead-aim:in fiscal
-49|lead-aim:in month
-22|lead-aim:in that-year
46|lead-aim:in year
77|lead-aim:in years
-26|lead-aim:instead of year
28|lead-aim:into fiscal
18|lead-aim:is fiscal
16|lead-aim:is year
17|lead-aim:it fiscal
15|lead-aim:japanese fiscal
-12|lead-aim:kishida bare-month
-8|lead-aim:law that-year
-27|lead-aim:made that-year
13|lead-aim:mark that-year
19|lead-aim:mean year
-16|lead-aim:met fiscal
11|lead-aim:met that-year
14|lead-aim:military spending fiscal
17|lead-aim:named year
-16|lead-aim:not fiscal
-50|lead-aim:not year
15|lead-aim:nothing fiscal
-21|lead-aim:nothing that-year
30|lead-aim:nothing year
-17|lead-aim:of year
-25|lead-aim:on day
-48|lead-aim:on weekday
38|lead-aim:only bare-month
-11|lead-aim:only that-year
12|lead-aim:over years
-35|lead-aim:plan that-year
-9|lead-aim:rather than year
14|lead-aim:reached fiscal
14|lead-aim:regard year
-10|lead-aim:released bare-month
-26|lead-aim:replaced that-year
-24|lead-aim:review part
-23|lead-aim:revise that-year
-8|lead-aim:said bare-month
-21|lead-aim:said weekday
11|lead-aim:security fiscal
23|lead-aim:set year
-11|lead-aim:since month
-27|lead-aim:since year
9|lead-aim:spending fiscal
-34|lead-aim:starting that-year
-14|lead-aim:strategy that-year
-8|lead-aim:summit bare-month
30|lead-aim:target that-year
35|lead-aim:than year
49|lead-aim:that that-year
65|lead-aim:through fiscal
9|lead-aim:through month
51|lead-aim:through year
40|lead-aim:till year
45|lead-aim:time that-year
12|lead-aim:to bare-month
-19|lead-aim:to decade
47|lead-aim:to fiscal
53|lead-aim:to that-year
11|lead-aim:to year
42|lead-aim:two percent fiscal
45|lead-aim:until year
-9|lead-aim:was weekday
43|lead-aim:will that-year
9|lead-aim:with fiscal
28|lead-aim:with year
59|lead-aim:within fiscal
20|lead-level:'s year
-23|lead-level:( day
-51|lead-level:, day
60|lead-level:, fiscal
19|lead-level:, that-year
56|lead-level:, year
106|lead-level:, years
11|lead-level:-- fiscal
13|lead-level:1 percent that-year
8|lead-level:1.01% that-year
21|lead-level:1.2 percent that-year
33|lead-level:1.29% that-year
9|lead-level:1.4 percent that-year
8|lead-level:1.5 per cent that-year
-24|lead-level:1.5% that-year
11|lead-level:1.6% fiscal
-23|lead-level:1.8 per cent fiscal
-28|lead-level:1.8 percent fiscal
-13|lead-level:1.8% that-year
17|lead-level:1.9 percent that-year
19|lead-level:1.9% that-year
-36|lead-level:2 percent fiscal
-48|lead-level:2 percent that-year
-37|lead-level:2% bare-month
20|lead-level:2% fiscal
26|lead-level:2% that-year
17|lead-level:2.0% that-year
12|lead-level:2.2% that-year
-22|lead-level:2.32 percent that-year
-34|lead-level:2.4 percent that-year
20|lead-level:2.4pc that-year
-50|lead-level:2.5 per cent that-year
24|lead-level:2.5 percent that-year
20|lead-level:2.6 percent that-year
-21|lead-level:2.6% year
-11|lead-level:2.8 percent that-year
-16|lead-level:2024 year
-51|lead-level:3 percent that-year
-9|lead-level:3.3 percent that-year
9|lead-level:3.3% that-year
19|lead-level:3.32% that-year
10|lead-level:4.1 percent that-year
45|lead-level:4.1% that-year
21|lead-level:4.8 percent that-year
12|lead-level:5.4 percent that-year
29|lead-level:6 percent year
23|lead-level:65% that-year
59|lead-level:7 per cent that-year
-34|lead-level:7 percent that-year
-19|lead-level:7.2 percent that-year
11|lead-level:8.8 percent that-year
66|lead-level:: that-year
46|lead-level:; that-year
20|lead-level:; year
18|lead-level:above that-year
-20|lead-level:after year
-63|lead-level:against that-year
22|lead-level:apiece that-year
15|lead-level:armed forces that-year
-15|lead-level:at bare-month
-86|lead-level:at decade
-29|lead-level:at year
19|lead-level:attained fiscal
-37|lead-level:before year
-30|lead-level:begins bare-month
28|lead-level:between year
-39|lead-level:budget that-year
45|lead-level:budget years
-28|lead-level:by decade
-15|lead-level:by fiscal
-47|lead-level:by part
-55|lead-level:by that-year
39|lead-level:by year
-10|lead-level:by years
-29|lead-level:calendar year
53|lead-level:citing that-year
18|lead-level:closed fiscal
32|lead-level:countries that-year
41|lead-level:defence that-year
8|lead-level:defense fiscal
33|lead-level:defense spending that-year
31|lead-level:defense that-year
-42|lead-level:due that-year
36|lead-level:eu that-year
18|lead-level:expenditure that-year
-64|lead-level:for decade
64|lead-level:for fiscal
-28|lead-level:for that-year
85|lead-level:for year
60|lead-level:for years
-12|lead-level:from bare-month
-65|lead-level:from fiscal
-94|lead-level:gdp fiscal
40|lead-level:gdp that-year
19|lead-level:gross domestic product fiscal
12|lead-level:gross domestic product that-year
21|lead-level:gross national product that-year
-27|lead-level:growth that-year
41|lead-level:has that-year
-17|lead-level:if fiscal
-36|lead-level:if that-year
-98|lead-level:in bare-month
149|lead-level:in decade
-33|lead-level:in month
-26|lead-level:in that-year
37|lead-level:in year
52|lead-level:in years
15|lead-level:into year
-10|lead-level:it that-year
9|lead-level:japan fiscal
-38|lead-level:mark that-year
41|lead-level:military that-year
-79|lead-level:nothing bare-month
26|lead-level:nothing fiscal
54|lead-level:nothing that-year
-43|lead-level:nothing weekday
32|lead-level:nothing year
11|lead-level:nothing years
93|lead-level:of decade
-88|lead-level:of fiscal
-38|lead-level:of that-year
17|lead-level:of year
-22|lead-level:on day
43|lead-level:on fiscal
-63|lead-level:on weekday
-13|lead-level:on year
-24|lead-level:only that-year
8|lead-level:outlay that-year
47|lead-level:outlays fiscal
-32|lead-level:outlays that-year
16|lead-level:push that-year
9|lead-level:put fiscal
10|lead-level:put that-year
-25|lead-level:puts that-year
17|lead-level:raised that-year
-14|lead-level:rather than year
14|lead-level:ratio that-year
21|lead-level:reached bare-month
27|lead-level:reached fiscal
32|lead-level:recently year
-43|lead-level:reform year
-13|lead-level:said weekday
-12|lead-level:same that-year
-17|lead-level:says that-year
-8|lead-level:set that-year
11|lead-level:share that-year
9|lead-level:since decade
-48|lead-level:since year
32|lead-level:so that-year
-11|lead-level:so weekday
19|lead-level:soon year
35|lead-level:speaking of fiscal
17|lead-level:spender that-year
-54|lead-level:spending fiscal
34|lead-level:spending that-year
17|lead-level:spent that-year
-12|lead-level:stood that-year
11|lead-level:taiwan 's year
19|lead-level:than fiscal
-81|lead-level:than that-year
16|lead-level:that that-year
14|lead-level:the military that-year
51|lead-level:there that-year
-45|lead-level:through fiscal
-9|lead-level:through year
14|lead-level:time that-year
-28|lead-level:to that-year
10|lead-level:to year
-49|lead-level:two percent that-year
11|lead-level:under that-year
-24|lead-level:until bare-month
-43|lead-level:until decade
24|lead-level:until fiscal
-60|lead-level:until that-year
-17|lead-level:until year
-48|lead-level:use that-year
45|lead-level:war that-year
34|lead-level:war year
-32|lead-level:was that-year
25|lead-level:will that-year
8|lead-level:within fiscal
71|lead-level:worry that-year
12|lead-near:after , 1
48|lead-near:after , 13
-32|lead-near:after , 2
10|lead-near:after , 3
-10|lead-near:after , 5
22|lead-near:after , 8
11|lead-near:after , far
17|lead-near:after 1 percent 0
8|lead-near:after 1.4 percent 0
14|lead-near:after 1.5% 0
18|lead-near:after 1.6% 0
-8|lead-near:after 1.6% 8
10|lead-near:after 1.8 percent 0
12|lead-near:after 1.8% 0
17|lead-near:after 1.9 percent 0
46|lead-near:after 2 pct 0
-23|lead-near:after 2 per cent 0
-44|lead-near:after 2% 0
39|lead-near:after 2% far
27|lead-near:after 2.32 percent 0
-12|lead-near:after 2.32 percent 2
15|lead-near:after 2.4 percent 0
12|lead-near:after 2.5 per cent 0
32|lead-near:after 2.5 percent 0
19|lead-near:after 2.5% 0
-32|lead-near:after 2.8 per cent 0
51|lead-near:after 2020 3
-46|lead-near:after 2020 5
-10|lead-near:after 2024 8
-8|lead-near:after 2025 5
13|lead-near:after 3 percent 0
-20|lead-near:after 3% 0
11|lead-near:after 3.3% 0
58|lead-near:after 3.4 percent 0
-69|lead-near:after 3.5 per cent 0
-27|lead-near:after 3.5 percent 0
9|lead-near:after 4.7% 0
-21|lead-near:after 5% 0
-25|lead-near:after ; 1
13|lead-near:after above 2
-12|lead-near:after after 1
-14|lead-near:after after 13
-53|lead-near:after after 5
15|lead-near:after already 1
22|lead-near:after apiece 3
14|lead-near:after armed forces 5
-39|lead-near:after at 3
-17|lead-near:after at 5
32|lead-near:after at 8
31|lead-near:after attained 3
11|lead-near:after attained 5
8|lead-near:after back 5
51|lead-near:after before 1
-20|lead-near:after before 13
-26|lead-near:after before 2
-33|lead-near:after before 3
-63|lead-near:after before 5
76|lead-near:after before 8
-78|lead-near:after between 1
111|lead-near:after between 3
-29|lead-near:after between 5
93|lead-near:after by 1
24|lead-near:after by 13
33|lead-near:after by 2
30|lead-near:after by 3
-53|lead-near:after by 5
58|lead-near:after by 8
-95|lead-near:after by far
13|lead-near:after calendar 2
20|lead-near:after defence 13
42|lead-near:after defence 3
8|lead-near:after defence spending 5
23|lead-near:after defense 2
31|lead-near:after defense 8
-23|lead-near:after documents 13
10|lead-near:after due 2
10|lead-near:after due 5
40|lead-near:after early 3
35|lead-near:after early 5
50|lead-near:after fiscal 2023 5
-53|lead-near:after fiscal 2023 8
86|lead-near:after for 1
48|lead-near:after for 13
57|lead-near:after for 2
35|lead-near:after for 3
-37|lead-near:after for 5
-50|lead-near:after for 8
42|lead-near:after from 1
-29|lead-near:after from 13
-9|lead-near:after from 2
-66|lead-near:after from 3
46|lead-near:after from 5
-58|lead-near:after from 8
27|lead-near:after from far
68|lead-near:after gdp 2
-57|lead-near:after gdp far
24|lead-near:after goal 1
-20|lead-near:after gross domestic product 2
10|lead-near:after gross national product 2
-53|lead-near:after if 1
143|lead-near:after in 1
-67|lead-near:after in 13
-8|lead-near:after in 2
43|lead-near:after in 5
47|lead-near:after in 8
-97|lead-near:after in far
-9|lead-near:after instead of 13
-21|lead-near:after instead of 8
-22|lead-near:after into 13
-51|lead-near:after into 3
11|lead-near:after into 5
16|lead-near:after it far
15|lead-near:after japanese 5
-39|lead-near:after least 5
-48|lead-near:after mark 1
19|lead-near:after mean far
12|lead-near:after met 13
22|lead-near:after met 5
22|lead-near:after military 5
16|lead-near:after military spending 5
18|lead-near:after more 5
9|lead-near:after nato 13
-31|lead-near:after of 1
-88|lead-near:after of 13
34|lead-near:after of 2
14|lead-near:after of 3
17|lead-near:after of 5
56|lead-near:after of 8
17|lead-near:after on 1
-11|lead-near:after on 13
-15|lead-near:after on 2
-15|lead-near:after on 8
-12|lead-near:after on far
10|lead-near:after only 1
22|lead-near:after only 2
22|lead-near:after over 5
-9|lead-near:after rather than 8
17|lead-near:after reached 3
29|lead-near:after reached 5
-11|lead-near:after said 13
-14|lead-near:after same 5
11|lead-near:after security 5
50|lead-near:after since 1
-27|lead-near:after since 3
-28|lead-near:after since 5
-47|lead-near:after since 8
-9|lead-near:after since far
19|lead-near:after so 5
19|lead-near:after soon 3
100|lead-near:after speaking of 13
-19|lead-near:after spends 2
9|lead-near:after spent 1
39|lead-near:after target 2
15|lead-near:after than 13
16|lead-near:after than 8
-11|lead-near:after than far
47|lead-near:after that 5
47|lead-near:after through 1
22|lead-near:after through 2
-22|lead-near:after through far
13|lead-near:after time 8
9|lead-near:after to 1
-50|lead-near:after to 13
35|lead-near:after to 2
-18|lead-near:after to 3
33|lead-near:after to 5
-35|lead-near:after to 8
46|lead-near:after to far
-83|lead-near:after two percent 0
-13|lead-near:after until 1
30|lead-near:after until 13
13|lead-near:after until 3
15|lead-near:after until 5
-16|lead-near:after until 8
30|lead-near:after until far
13|lead-near:after war 5
31|lead-near:after war 8
-26|lead-near:after was 1
-24|lead-near:after with 3
-29|lead-near:after with 5
12|lead-near:after with 8
19|lead-near:after within 5
13|lead-near:after within 8
17|lead-near:before 's 2
-15|lead-near:before 's 5
17|lead-near:before 's far
-15|lead-near:before ( 8
-8|lead-near:before ( far
13|lead-near:before , 13
-9|lead-near:before , 2
10|lead-near:before , 5
44|lead-near:before , 8
-22|lead-near:before , far
-22|lead-near:before 1.8% 13
12|lead-near:before 1.9% far
49|lead-near:before 2% 5
-39|lead-near:before 2.32 percent 1
-41|lead-near:before 2.4 percent 8
-20|lead-near:before 3 percent 13
-15|lead-near:before 3 percent 8
-41|lead-near:before 3.4% far
23|lead-near:before 4.1% 5
12|lead-near:before : 5
61|lead-near:before ; 3
27|lead-near:before a 13
-8|lead-near:before a 2
9|lead-near:before a 5
-17|lead-near:before a far
14|lead-near:before after 8
-18|lead-near:before against 13
-33|lead-near:before against 8
-11|lead-near:before against far
14|lead-near:before at 1
-16|lead-near:before at 2
-30|lead-near:before at 5
-27|lead-near:before at far
-10|lead-near:before before 3
-13|lead-near:before before 5
20|lead-near:before before 8
-9|lead-near:before between 8
20|lead-near:before beyond 13
-25|lead-near:before bn 5
14|lead-near:before budget 3
43|lead-near:before budget 8
-46|lead-near:before budget far
28|lead-near:before by 1
-42|lead-near:before by 13
-53|lead-near:before by 3
23|lead-near:before by 5
23|lead-near:before by 8
-43|lead-near:before defense 13
9|lead-near:before defense 2
37|lead-near:before defense 3
44|lead-near:before defense 5
-66|lead-near:before defense 8
16|lead-near:before defense spending 1
25|lead-near:before defense spending 8
-33|lead-near:before due 5
-12|lead-near:before ends 3
19|lead-near:before finish 1
24|lead-near:before for 0
25|lead-near:before for 1
-58|lead-near:before for 13
-36|lead-near:before for 2
73|lead-near:before for 3
9|lead-near:before for 8
37|lead-near:before for far
84|lead-near:before from 1
-83|lead-near:before from 13
9|lead-near:before from 2
-23|lead-near:before from 3
-8|lead-near:before from far
-17|lead-near:before gdp 1
11|lead-near:before gdp 13
-20|lead-near:before gdp 2
9|lead-near:before gdp 3
-66|lead-near:before gdp 5
31|lead-near:before gdp far
11|lead-near:before government 1
-72|lead-near:before in 1
19|lead-near:before in 2
-20|lead-near:before in 3
9|lead-near:before in 5
76|lead-near:before in 8
30|lead-near:before is 13
-10|lead-near:before japan 's cabinet far
-12|lead-near:before kishida 8
-8|lead-near:before met far
17|lead-near:before named 5
33|lead-near:before nothing 2
24|lead-near:before nothing 8
-45|lead-near:before nothing far
23|lead-near:before of 2
-29|lead-near:before of 3
31|lead-near:before of 5
-32|lead-near:before of 8
-39|lead-near:before of far
-10|lead-near:before on 1
-12|lead-near:before on 3
-52|lead-near:before on 5
-15|lead-near:before on 8
13|lead-near:before on far
-21|lead-near:before outlays 1
32|lead-near:before outlays 2
19|lead-near:before raised 13
-26|lead-near:before recently 3
-9|lead-near:before said 13
17|lead-near:before said 8
31|lead-near:before says 5
8|lead-near:before set 5
-24|lead-near:before since 1
-42|lead-near:before since 13
-31|lead-near:before since 2
-17|lead-near:before since 3
71|lead-near:before since 8
-9|lead-near:before since far
15|lead-near:before spender 2
43|lead-near:before spending 1
11|lead-near:before spending 2
-98|lead-near:before spending 8
-9|lead-near:before strategy 8
16|lead-near:before than 13
-24|lead-near:before than 3
-8|lead-near:before than 5
-36|lead-near:before than 8
17|lead-near:before that 8
46|lead-near:before that far
-29|lead-near:before through 13
-41|lead-near:before through 3
47|lead-near:before through 5
44|lead-near:before through 8
-8|lead-near:before through far
49|lead-near:before to 1
29|lead-near:before to 13
-11|lead-near:before to 3
-10|lead-near:before to 5
20|lead-near:before to 8
-34|lead-near:before to far
10|lead-near:before under 5
-17|lead-near:before until 1
-10|lead-near:before until 13
18|lead-near:before until 2
17|lead-near:before until 5
-66|lead-near:before until 8
12|lead-near:before will 1
9|lead-near:before will 2
41|lead-near:before will 5
50|lead-near:before with 8
-21|lead-near:before yen 2
-10|lead-no:; that-year
24|lead-no:by month
17|lead-no:early year
43|lead-no:for fiscal
-51|lead-no:in bare-month
34|lead-no:in decade
31|lead-no:in fiscal
18|lead-no:in year
-15|lead-no:on weekday
-24|lead-no:than year
80|lead-no:until year
-9|lead-time:benchmark a now
-10|lead-time:cap ; now
-20|lead-time:cap by far
25|lead-time:cap for now
-11|lead-time:cap in next
30|lead-time:cap until far
18|lead-time:demand 2.5% next
44|lead-time:demand by far
-14|lead-time:demand by next
-102|lead-time:demand for far
24|lead-time:demand for next
-13|lead-time:demand from past
-11|lead-time:demand gdp now
36|lead-time:demand in far
-51|lead-time:demand in next
-47|lead-time:demand in now
-34|lead-time:demand nothing next
-14|lead-time:demand nothing now
-11|lead-time:demand on now
14|lead-time:demand regard far
36|lead-time:demand than far
-34|lead-time:demand until far
34|lead-time:denial by far
24|lead-time:denial by next
21|lead-time:denial for far
11|lead-time:denial in far
12|lead-time:denial in now
-12|lead-time:denial on now
24|lead-time:level 's next
-16|lead-time:level ( now
8|lead-time:level ( past
10|lead-time:level ) next
64|lead-time:level , far
56|lead-time:level , long-past
-10|lead-time:level , now
71|lead-time:level , past
13|lead-time:level 1 percent past
8|lead-time:level 1.01% now
21|lead-time:level 1.2 percent past
33|lead-time:level 1.29% now
12|lead-time:level 1.4 percent past
-25|lead-time:level 1.5% past
11|lead-time:level 1.6% past
-23|lead-time:level 1.8 per cent now
-28|lead-time:level 1.8 percent now
-11|lead-time:level 1.8% now
12|lead-time:level 1.9 percent long-past
19|lead-time:level 1.9% past
-25|lead-time:level 2 percent now
-58|lead-time:level 2 percent past
13|lead-time:level 2% now
17|lead-time:level 2.0% now
10|lead-time:level 2.2% now
-22|lead-time:level 2.32 percent now
-34|lead-time:level 2.4 percent now
20|lead-time:level 2.4pc now
-50|lead-time:level 2.5 per cent now
16|lead-time:level 2.5 percent now
20|lead-time:level 2.6 percent past
-21|lead-time:level 2.6% next
-32|lead-time:level 2.8 per cent now
-11|lead-time:level 2.8 percent next
-16|lead-time:level 2024 far
-51|lead-time:level 3 percent now
-10|lead-time:level 3.3 percent now
9|lead-time:level 3.3% past
18|lead-time:level 3.32% next
38|lead-time:level 3.4% now
-40|lead-time:level 3.4% past
-11|lead-time:level 4% now
10|lead-time:level 4.1 percent past
14|lead-time:level 4.1% now
31|lead-time:level 4.1% past
12|lead-time:level 5.4 percent now
29|lead-time:level 6 percent long-past
23|lead-time:level 65% past
59|lead-time:level 7 per cent now
-34|lead-time:level 7 percent now
-19|lead-time:level 7.2 percent now
11|lead-time:level 8.8 percent past
25|lead-time:level : now
20|lead-time:level ; long-past
44|lead-time:level ; past
-38|lead-time:level a long-past
37|lead-time:level a next
18|lead-time:level above now
9|lead-time:level achieved past
-16|lead-time:level after long-past
-60|lead-time:level against now
22|lead-time:level apiece now
9|lead-time:level armed forces now
-86|lead-time:level at long-past
-29|lead-time:level at past
19|lead-time:level attained past
-16|lead-time:level before far
-20|lead-time:level before long-past
-30|lead-time:level begins now
28|lead-time:level between long-past
10|lead-time:level by long-past
-78|lead-time:level by now
-45|lead-time:level by past
-30|lead-time:level calendar now
53|lead-time:level citing past
21|lead-time:level closed past
32|lead-time:level countries now
20|lead-time:level defence now
20|lead-time:level defence past
-10|lead-time:level defense now
46|lead-time:level defense past
26|lead-time:level defense spending now
-33|lead-time:level due now
36|lead-time:level eu long-past
-24|lead-time:level for far
58|lead-time:level for long-past
38|lead-time:level for next
8|lead-time:level for now
37|lead-time:level for past
-21|lead-time:level from far
31|lead-time:level from long-past
-45|lead-time:level from next
9|lead-time:level from now
-50|lead-time:level from past
27|lead-time:level gdp now
-77|lead-time:level gdp past
-38|lead-time:level gross domestic product now
12|lead-time:level gross domestic product past
27|lead-time:level gross national product now
41|lead-time:level has now
-53|lead-time:level if past
52|lead-time:level in far
39|lead-time:level in long-past
-32|lead-time:level in next
14|lead-time:level in now
14|lead-time:level in past
25|lead-time:level is long-past
-19|lead-time:level it now
-38|lead-time:level mark past
37|lead-time:level military past
9|lead-time:level nato now
-8|lead-time:level nothing long-past
-45|lead-time:level nothing next
-17|lead-time:level nothing now
76|lead-time:level nothing past
-30|lead-time:level of far
-71|lead-time:level of long-past
23|lead-time:level of next
42|lead-time:level of now
15|lead-time:level of past
28|lead-time:level on long-past
-39|lead-time:level on now
-44|lead-time:level on past
-28|lead-time:level only now
8|lead-time:level outlay past
12|lead-time:level outlays now
16|lead-time:level push next
8|lead-time:level put next
11|lead-time:level put past
-25|lead-time:level puts next
17|lead-time:level raised now
-14|lead-time:level rather than far
19|lead-time:level ratio now
29|lead-time:level reached now
26|lead-time:level reached past
30|lead-time:level recently long-past
-43|lead-time:level reform long-past
-17|lead-time:level said now
-13|lead-time:level same now
-17|lead-time:level says now
-39|lead-time:level since long-past
19|lead-time:level so now
19|lead-time:level soon far
35|lead-time:level speaking of long-past
17|lead-time:level spender past
-45|lead-time:level spending now
24|lead-time:level spending past
-19|lead-time:level spends now
8|lead-time:level spent past
-12|lead-time:level stood past
-34|lead-time:level than long-past
-14|lead-time:level than now
-14|lead-time:level than past
18|lead-time:level that now
14|lead-time:level the military now
51|lead-time:level there now
-55|lead-time:level through far
14|lead-time:level time past
-32|lead-time:level to far
-31|lead-time:level to long-past
23|lead-time:level to past
-52|lead-time:level two percent now
11|lead-time:level under now
-43|lead-time:level until long-past
-42|lead-time:level until now
-42|lead-time:level until past
-48|lead-time:level use now
34|lead-time:level war long-past
9|lead-time:level war now
36|lead-time:level war past
-16|lead-time:level was long-past
25|lead-time:level will now
8|lead-time:level within now
71|lead-time:level worry now
-26|lead-time:other by far
27|lead-time:other in far
-12|lead-time:other in long-past
-9|lead-time:pledge 's next
-65|lead-time:pledge , now
-10|lead-time:pledge , past
-8|lead-time:pledge 1.6% now
-8|lead-time:pledge 1.8 percent now
-9|lead-time:pledge 1.8% now
12|lead-time:pledge 1.81 percent far
46|lead-time:pledge 2 pct now
-76|lead-time:pledge 2 per cent now
11|lead-time:pledge 2 percent next
23|lead-time:pledge 2% now
20|lead-time:pledge 2% past
-23|lead-time:pledge 2.5% now
-10|lead-time:pledge 2025 next
-30|lead-time:pledge 2026 far
28|lead-time:pledge 3 percent now
19|lead-time:pledge 3% now
-59|lead-time:pledge 3.5 per cent far
-18|lead-time:pledge 3.5 percent past
-16|lead-time:pledge 5% now
23|lead-time:pledge a now
13|lead-time:pledge achieved now
17|lead-time:pledge after far
-12|lead-time:pledge agreed now
20|lead-time:pledge already now
8|lead-time:pledge army now
15|lead-time:pledge at next
13|lead-time:pledge attain now
-18|lead-time:pledge attained now
27|lead-time:pledge attained past
-60|lead-time:pledge before far
-9|lead-time:pledge before long-past
18|lead-time:pledge before now
-27|lead-time:pledge between next
23|lead-time:pledge beyond far
33|lead-time:pledge budget now
70|lead-time:pledge by long-past
36|lead-time:pledge by next
137|lead-time:pledge by now
42|lead-time:pledge by past
13|lead-time:pledge defence next
13|lead-time:pledge defence now
-29|lead-time:pledge defense now
16|lead-time:pledge defense spending now
-28|lead-time:pledge documents now
21|lead-time:pledge due now
18|lead-time:pledge finish now
8|lead-time:pledge fiscal 2023 far
47|lead-time:pledge for far
20|lead-time:pledge for long-past
-21|lead-time:pledge for next
68|lead-time:pledge for now
12|lead-time:pledge for past
-60|lead-time:pledge from far
-13|lead-time:pledge from long-past
33|lead-time:pledge from next
22|lead-time:pledge from now
19|lead-time:pledge from past
17|lead-time:pledge gdp next
-15|lead-time:pledge gdp past
19|lead-time:pledge gross domestic product now
-8|lead-time:pledge hague now
-8|lead-time:pledge house now
50|lead-time:pledge in far
-121|lead-time:pledge in long-past
101|lead-time:pledge in now
-92|lead-time:pledge in past
-28|lead-time:pledge instead of far
28|lead-time:pledge into now
34|lead-time:pledge is far
43|lead-time:pledge it now
-12|lead-time:pledge kishida now
14|lead-time:pledge mark now
32|lead-time:pledge met now
30|lead-time:pledge military spending now
17|lead-time:pledge named far
-16|lead-time:pledge not far
38|lead-time:pledge nothing far
53|lead-time:pledge nothing next
-9|lead-time:pledge nothing now
12|lead-time:pledge of far
-14|lead-time:pledge of long-past
-8|lead-time:pledge of now
-10|lead-time:pledge of past
-46|lead-time:pledge on now
43|lead-time:pledge only now
-10|lead-time:pledge over next
-32|lead-time:pledge plan now
-9|lead-time:pledge rather than far
14|lead-time:pledge reached now
-10|lead-time:pledge released now
-24|lead-time:pledge review next
-19|lead-time:pledge said now
11|lead-time:pledge security now
30|lead-time:pledge set far
-21|lead-time:pledge since long-past
-16|lead-time:pledge since past
19|lead-time:pledge spending now
-34|lead-time:pledge starting next
-9|lead-time:pledge strategy now
36|lead-time:pledge target now
82|lead-time:pledge through far
20|lead-time:pledge through next
45|lead-time:pledge time now
-25|lead-time:pledge to far
-19|lead-time:pledge to long-past
44|lead-time:pledge to next
57|lead-time:pledge to now
72|lead-time:pledge to past
-76|lead-time:pledge two percent now
41|lead-time:pledge two percent past
24|lead-time:pledge until far
19|lead-time:pledge until now
-9|lead-time:pledge was now
43|lead-time:pledge will now
39|lead-time:pledge within now
-45|lead-time:proposal after far
-11|lead-time:proposal at now
17|lead-time:proposal before far
31|lead-time:proposal by far
25|lead-time:proposal by long-past
-59|lead-time:proposal by next
-37|lead-time:proposal by now
-12|lead-time:proposal called now
8|lead-time:proposal defence next
-10|lead-time:proposal early far
48|lead-time:proposal for far
11|lead-time:proposal for next
-29|lead-time:proposal for now
-8|lead-time:proposal for past
-43|lead-time:proposal from far
52|lead-time:proposal from next
17|lead-time:proposal gdp next
58|lead-time:proposal in far
-19|lead-time:proposal in long-past
36|lead-time:proposal in next
30|lead-time:proposal in past
-49|lead-time:proposal not far
-12|lead-time:proposal of far
-14|lead-time:proposal on now
15|lead-time:proposal than far
22|lead-time:proposal through far
13|lead-time:proposal to far
-28|lead-time:proposal to next
34|lead-time:proposal until far
-16|lead-time:proposal with far
-15|lead:after \"
9|lead:after (
61|lead:after ,
17|lead:after 1 percent
8|lead:after 1.4 percent
14|lead:after 1.5%
9|lead:after 1.6%
-23|lead:after 1.8 per cent
11|lead:after 1.8%
12|lead:after 1.81 percent
17|lead:after 1.9 percent
46|lead:after 2 pct
-69|lead:after 2 per cent
-58|lead:after 2 percent
-10|lead:after 2%
13|lead:after 2.32 percent
12|lead:after 2.4 percent
12|lead:after 2.5 per cent
31|lead:after 2.5 percent
-17|lead:after 2.5%
-26|lead:after 2.6%
-24|lead:after 2.7 percent
-32|lead:after 2.8 per cent
-10|lead:after 2024
-10|lead:after 2025
-10|lead:after 2026
-47|lead:after 3 percent
11|lead:after 3.3%
58|lead:after 3.4 percent
39|lead:after 3.4%
-69|lead:after 3.5 per cent
-27|lead:after 3.5 percent
9|lead:after 4.7%
-21|lead:after 5%
29|lead:after 6 percent
-32|lead:after ;
23|lead:after achieved
-85|lead:after after
-16|lead:after agreed
23|lead:after already
22|lead:after apiece
15|lead:after armed forces
15|lead:after army
-43|lead:after at
83|lead:after attain
63|lead:after attained
8|lead:after back
-15|lead:after before
91|lead:after by
13|lead:after calendar
32|lead:after countries
67|lead:after defence
8|lead:after defence spending
52|lead:after defense
-23|lead:after documents
21|lead:after due
69|lead:after early
36|lead:after eu
143|lead:after for
-48|lead:after from
19|lead:after gdp
17|lead:after goal
-11|lead:after gross domestic product
31|lead:after gross national product
9|lead:after has
-53|lead:after if
60|lead:after in
-32|lead:after instead of
-23|lead:after into
24|lead:after is
19|lead:after it
15|lead:after japanese
-38|lead:after least
-48|lead:after mark
-8|lead:after maximum
19|lead:after mean
-12|lead:after members
-8|lead:after met
22|lead:after military
30|lead:after military spending
18|lead:after more
-30|lead:after not
-44|lead:after on
31|lead:after only
25|lead:after over
-15|lead:after rather than
61|lead:after reached
14|lead:after recently
-24|lead:after review
-19|lead:after said
-14|lead:after same
17|lead:after security
-85|lead:after since
21|lead:after so
42|lead:after soon
37|lead:after speaking of
33|lead:after spending
-19|lead:after spends
14|lead:after spent
-34|lead:after starting
44|lead:after stood
-34|lead:after strategy
39|lead:after target
14|lead:after the military
42|lead:after through
20|lead:after to
-83|lead:after two percent
58|lead:after until
44|lead:after war
-25|lead:after was
60|lead:after what
-52|lead:after with
63|lead:after within
71|lead:after worry
24|lead:before 's
-17|lead:before (
41|lead:before ,
21|lead:before 1.2 percent
33|lead:before 1.29%
-40|lead:before 1.8 percent
-33|lead:before 1.8%
19|lead:before 1.9%
41|lead:before 2%
17|lead:before 2.0%
-39|lead:before 2.32 percent
-46|lead:before 2.4 percent
14|lead:before 2.6 percent
-12|lead:before 2.8 percent
-20|lead:before 2026
-35|lead:before 3 percent
-12|lead:before 3.3 percent
18|lead:before 3.32%
-42|lead:before 3.4%
45|lead:before 4.1%
23|lead:before 65%
59|lead:before 7 per cent
89|lead:before :
87|lead:before ;
17|lead:before a
10|lead:before above
15|lead:before after
-61|lead:before against
-9|lead:before agreed
-62|lead:before at
-30|lead:before begins
16|lead:before beyond
-25|lead:before bn
15|lead:before budget
-10|lead:before by
-43|lead:before calendar
-13|lead:before called
21|lead:before closed
8|lead:before country
10|lead:before defence
-21|lead:before defense
48|lead:before defense spending
-19|lead:before documents
-36|lead:before due
-32|lead:before early
-12|lead:before ends
18|lead:before expenditure
25|lead:before finish
8|lead:before fiscal 2023
71|lead:before for
-31|lead:before from
-55|lead:before gdp
13|lead:before given
28|lead:before her
-8|lead:before house
20|lead:before in
-10|lead:before into
39|lead:before is
-10|lead:before japan 's cabinet
-72|lead:before joined
-12|lead:before kishida
-27|lead:before made
-8|lead:before met
19|lead:before military
17|lead:before named
13|lead:before nothing
-53|lead:before of
-84|lead:before on
-29|lead:before only
8|lead:before outlay
19|lead:before outlays
-35|lead:before over
-26|lead:before plan
-8|lead:before promised
16|lead:before push
26|lead:before put
-17|lead:before puts
17|lead:before raised
19|lead:before ratio
17|lead:before recently
14|lead:before regard
-16|lead:before released
-9|lead:before report
13|lead:before says
15|lead:before set
-47|lead:before since
17|lead:before spender
-35|lead:before spending
-43|lead:before started
-10|lead:before strategy
11|lead:before taiwan 's
-13|lead:before taken
69|lead:before takes
-36|lead:before than
76|lead:before that
51|lead:before there
14|lead:before through
59|lead:before time
41|lead:before to
11|lead:before under
-60|lead:before until
-48|lead:before use
35|lead:before war
31|lead:before what
68|lead:before will
48|lead:before with
-10|lead:before wrote
-21|lead:before yen
-10|lead:before —
-26|next-aim:after \"
-13|next-aim:after '
-103|next-aim:after 's
49|next-aim:after ,
16|next-aim:after :
61|next-aim:after ;
-17|next-aim:after after
107|next-aim:after and
61|next-aim:after as
14|next-aim:after at
-55|next-aim:after budget
-18|next-aim:after by
-47|next-aim:after could
-23|next-aim:after deadline
16|next-aim:after drew
-53|next-aim:after election
22|next-aim:after fiscal
-18|next-aim:after for
53|next-aim:after from
-60|next-aim:after go
16|next-aim:after goal
11|next-aim:after had
15|next-aim:after has
8|next-aim:after he
-34|next-aim:after if
-32|next-aim:after in
14|next-aim:after instead
73|next-aim:after instead of
33|next-aim:after is
8|next-aim:after must
-8|next-aim:after on
9|next-aim:after once
-24|next-aim:after only
33|next-aim:after onward
-33|next-aim:after or
23|next-aim:after rather than
15|next-aim:after should
39|next-aim:after through
-52|next-aim:after to
-87|next-aim:after too
-24|next-aim:after was
20|next-aim:after when
18|next-aim:after will
-26|next-aim:after with
37|next-aim:after without
56|next-aim:before 's
-22|next-aim:before (
12|next-aim:before ,
-12|next-aim:before .
-81|next-aim:before ;
13|next-aim:before DATE
31|next-aim:before LAND
-9|next-aim:before amount
-108|next-aim:before and
-16|next-aim:before as
20|next-aim:before at
-38|next-aim:before but
-10|next-aim:before call
-14|next-aim:before contain
27|next-aim:before defence
-12|next-aim:before election
60|next-aim:before for
21|next-aim:before from
-8|next-aim:before give
-20|next-aim:before he
10|next-aim:before in
-11|next-aim:before including
20|next-aim:before it
62|next-aim:before its
11|next-aim:before looks
16|next-aim:before may
-11|next-aim:before oblige
31|next-aim:before of
9|next-aim:before or
-12|next-aim:before order
8|next-aim:before plan
-17|next-aim:before provides
-8|next-aim:before say
-42|next-aim:before should
14|next-aim:before target
-50|next-aim:before that
-63|next-aim:before they
19|next-aim:before to
-18|next-aim:before under
30|next-aim:before was
50|next-aim:before what
17|next-aim:before would
-53|next-level:after $
-46|next-level:after 's
37|next-level:after ,
-14|next-level:after .
-9|next-level:after :
51|next-level:after ;
50|next-level:after after
14|next-level:after already
117|next-level:after and
-54|next-level:after as
-44|next-level:after at
55|next-level:after by
-65|next-level:after come to
51|next-level:after data
45|next-level:after depending
-19|next-level:after from
-18|next-level:after gdp
-30|next-level:after gross domestic product
22|next-level:after had
9|next-level:after if
9|next-level:after including
14|next-level:after initial
14|next-level:after is
-67|next-level:after it
-8|next-level:after once
-73|next-level:after or
12|next-level:after thanks
-34|next-level:after they
-77|next-level:after through
210|next-level:after to
14|next-level:after under
16|next-level:after unless
-14|next-level:after war
-37|next-level:after was
-17|next-level:after will
12|next-level:after with
-13|next-level:after would
24|next-level:before #
77|next-level:before 's
-31|next-level:before (
-34|next-level:before -
24|next-level:before :
-41|next-level:before ;
-40|next-level:before LAND
-90|next-level:before USA
-8|next-level:before adopt
10|next-level:before allot
37|next-level:before amount
-136|next-level:before and
-10|next-level:before approve
29|next-level:before are
-8|next-level:before as
-75|next-level:before assumes
45|next-level:before at
98|next-level:before budget
-8|next-level:before but
10|next-level:before compares
17|next-level:before defense
-45|next-level:before equal
51|next-level:before everyone
56|next-level:before figure
-22|next-level:before from
8|next-level:before get
20|next-level:before give
-10|next-level:before had
-25|next-level:before has
-13|next-level:before have
-17|next-level:before implies
36|next-level:before in
16|next-level:before initial
-14|next-level:before is
10|next-level:before it
8|next-level:before lay out
-45|next-level:before leave
42|next-level:before of
-25|next-level:before on
37|next-level:before or
12|next-level:before outlay
24|next-level:before outlays
11|next-level:before plan
-13|next-level:before presented
21|next-level:before reach
11|next-level:before set aside
-23|next-level:before shrink
43|next-level:before spend
44|next-level:before stand
-25|next-level:before that
28|next-level:before the
59|next-level:before they
-170|next-level:before to
-9|next-level:before top
22|next-level:before total
36|next-level:before under
-58|next-level:before war
34|next-level:before was
15|next-level:before when
79|next-level:before will
25|next-level:before with
-20|next-no:after 's
-27|next-no:after ,
74|next-no:after .
-25|next-no:after and
-8|next-no:after by
52|next-no:after election
-19|next-no:after or
-45|next-no:before ,
39|next-no:before is
-10|next-no:before that
-9|next-no:before the
-12|next-no:before to
-14|next:\"
13|next:#
-48|next:$
-13|next:'
-36|next:'s
-37|next:(
19|next:,
-31|next:-
-8|next:--
50|next:.
28|next::
-27|next:;
14|next:DATE
-8|next:LAND
-91|next:USA
9|next:a
-11|next:adopt
24|next:after
22|next:already
-12|next:although
29|next:amount
-49|next:and
-10|next:approve
45|next:are
8|next:arrive
-43|next:assumed
-75|next:assumes
35|next:at
-11|next:before
18|next:budget
-43|next:but
37|next:by
-10|next:call
-63|next:come to
11|next:compares
-11|next:contain
-46|next:could
57|next:data
-8|next:dates
-20|next:deadline
23|next:defence
17|next:defense
19|next:defense spending
46|next:depending
9|next:devote
16|next:drew
-13|next:election
-80|next:end
-45|next:equal
51|next:everyone
-17|next:exceed
-52|next:exchange
57|next:figure
22|next:fiscal
73|next:for
33|next:from
-27|next:gdp
8|next:get
13|next:give
-59|next:go
20|next:goal
-31|next:gross domestic product
31|next:growth
34|next:had
-18|next:has
-14|next:he
-27|next:if
-17|next:implies
16|next:in
30|next:initial
14|next:instead
92|next:instead of
72|next:is
-41|next:it
60|next:its
8|next:lay out
-43|next:leave
12|next:looks
8|next:made
14|next:may
40|next:misses
8|next:must
-11|next:oblige
73|next:of
-32|next:on
-21|next:only
33|next:onward
-79|next:or
-12|next:order
12|next:outlay
24|next:outlays
19|next:plan
-13|next:presented
23|next:presided
-67|next:prices
-16|next:provides
-32|next:raise
25|next:rather than
24|next:reach
35|next:remain
59|next:rests
-10|next:say
12|next:set aside
-9|next:she
-27|next:should
-23|next:shrink
43|next:spend
44|next:stand
-18|next:summit
29|next:supplementary
34|next:swell
14|next:target
14|next:than
11|next:thanks
-80|next:that
18|next:the
-62|next:there
32|next:they
-88|next:through
28|next:tilt
-87|next:too
-26|next:top
24|next:total
-8|next:unchanged
20|next:under
16|next:unless
-72|next:war
21|next:we
50|next:what
33|next:when
-13|next:whereas
76|next:will
11|next:with
33|next:without
10|next:—
233|none
12|none-after:!
93|none-after:\"
-15|none-after:#
8|none-after:$
-153|none-after:'
50|none-after:'d
-46|none-after:'ll
14|none-after:'s
-9|none-after:)
26|none-after:,
23|none-after:-
-8|none-after:.
-33|none-after::
63|none-after:;
25|none-after:?
-31|none-after:DATE
-33|none-after:LAND
-12|none-after:LEADER
-17|none-after:OUTLET
53|none-after:USA
78|none-after:about
41|none-after:above
-59|none-after:according
27|none-after:account
-19|none-after:accurate
41|none-after:achieve
24|none-after:across
-19|none-after:act
-12|none-after:actual
-77|none-after:add
13|none-after:additional
18|none-after:administration
-20|none-after:admit
58|none-after:adopt
10|none-after:advocate
-19|none-after:affordable
34|none-after:after
11|none-after:afterwards
-47|none-after:again
-115|none-after:against
77|none-after:ago
50|none-after:agree
-33|none-after:ahead
-44|none-after:aid
67|none-after:aides
-19|none-after:aim
24|none-after:all
12|none-after:all members
-13|none-after:alliance
11|none-after:allies
-34|none-after:allocate
12|none-after:allow
-12|none-after:ally
-103|none-after:almost
-63|none-after:alone
20|none-after:aloud
73|none-after:already
14|none-after:also
9|none-after:although
-27|none-after:always
23|none-after:ambition
33|none-after:among
9|none-after:angus
54|none-after:announcement
-10|none-after:annual
38|none-after:annually
-42|none-after:another
11|none-after:any
-30|none-after:anything
-21|none-after:apiece
16|none-after:applauded
18|none-after:approach
-8|none-after:arctic
-78|none-after:are
-12|none-after:areas
18|none-after:argument
14|none-after:arithmetic
10|none-after:armed forces
-13|none-after:armies
-35|none-after:arms
-9|none-after:army
55|none-after:around
13|none-after:arrive
-8|none-after:as
20|none-after:asean
14|none-after:aside
26|none-after:ask
15|none-after:ask for
19|none-after:assembly
-31|none-after:at
29|none-after:attain
65|none-after:attainable
-47|none-after:audited
166|none-after:average
41|none-after:back
-9|none-after:bank
15|none-after:bar
-14|none-after:base
10|none-after:bearable
9|none-after:become
38|none-after:becomes
23|none-after:been
-41|none-after:before
15|none-after:began
43|none-after:begin
-26|none-after:behind
35|none-after:being
70|none-after:below
-8|none-after:benchmark
25|none-after:best
-32|none-after:better
-16|none-after:between
57|none-after:beyond
31|none-after:bigger
-19|none-after:biggest
-19|none-after:billion
12|none-after:bind
-44|none-after:bit
-56|none-after:board
-9|none-after:boost
-8|none-after:borrow
-35|none-after:borrowed
16|none-after:borrowing
18|none-after:both
-36|none-after:bottom
24|none-after:bought
13|none-after:brake
-77|none-after:bridges
18|none-after:bring forward
-13|none-after:bring up the rear
-12|none-after:broader
-133|none-after:budget
9|none-after:build
39|none-after:but
123|none-after:buy
28|none-after:buying
-76|none-after:by
10|none-after:ca
-31|none-after:cabinet
-10|none-after:cables
-29|none-after:calculate
17|none-after:calculation
-33|none-after:calculations
40|none-after:call
17|none-after:campaign
-11|none-after:carry
-59|none-after:case
-11|none-after:ceiling
22|none-after:century
-56|none-after:chancellor
68|none-after:chief
34|none-after:choose
-14|none-after:cite
-15|none-after:civil
30|none-after:claim
20|none-after:clear
-57|none-after:climb
-45|none-after:close
25|none-after:closer
-25|none-after:closest
38|none-after:club
23|none-after:coalition
-8|none-after:coast guard
13|none-after:coastguard
9|none-after:cold
-31|none-after:combined
8|none-after:come
-52|none-after:come to
-17|none-after:comes
-33|none-after:coming
16|none-after:comment
-36|none-after:commit
11|none-after:commitment
-11|none-after:committee
57|none-after:comparable
-60|none-after:compared
-9|none-after:compares
53|none-after:concede
-24|none-after:conference
25|none-after:confirm
11|none-after:connection
36|none-after:consecutive
11|none-after:consensus
25|none-after:consider
10|none-after:consist
9|none-after:constitutional
35|none-after:contemplate
-30|none-after:contracts
27|none-after:conventional
-173|none-after:core
-64|none-after:core defence
-87|none-after:core defense
22|none-after:cost
-11|none-after:costs
18|none-after:could
-56|none-after:count
-45|none-after:counted
-61|none-after:counting
38|none-after:countries
-15|none-after:country
9|none-after:counts
20|none-after:course
14|none-after:covered
-49|none-after:covers
9|none-after:creative
-8|none-after:critics
9|none-after:currently
-80|none-after:cyber
-19|none-after:cybersecurity
-87|none-after:date
45|none-after:dates
63|none-after:day
12|none-after:days
-68|none-after:deadline
14|none-after:debate
43|none-after:debt
64|none-after:decade
56|none-after:decades
-21|none-after:decimal
-84|none-after:defence
-33|none-after:defence ministry
-10|none-after:defence spending
37|none-after:defend
25|none-after:defense
-14|none-after:defense minister
-22|none-after:defense spending
45|none-after:deficit
-11|none-after:defined
13|none-after:definition
59|none-after:demand
-10|none-after:department
72|none-after:depending
18|none-after:depends
17|none-after:deputy
21|none-after:describe
-9|none-after:desirable
-19|none-after:despite
-20|none-after:devote
-89|none-after:did
45|none-after:different
31|none-after:diplomat
25|none-after:division
65|none-after:do
-35|none-after:does
10|none-after:done
26|none-after:double
-20|none-after:draft
8|none-after:drawn
41|none-after:drop
-59|none-after:due
17|none-after:each
-49|none-after:earlier
28|none-after:early
-33|none-after:earmark for
18|none-after:easy
11|none-after:economic
-30|none-after:economic output
-8|none-after:economics
-13|none-after:economies
-9|none-after:economy
62|none-after:effort
61|none-after:eight
43|none-after:either
39|none-after:election
10|none-after:elections
-28|none-after:else
-110|none-after:end
8|none-after:energy
71|none-after:enough
-15|none-after:entail
-10|none-after:entry
-12|none-after:essential
-85|none-after:estimate
-28|none-after:european members
17|none-after:europeans
33|none-after:euros
59|none-after:even
53|none-after:eventually
21|none-after:ever
82|none-after:every
8|none-after:every ally
24|none-after:everybody
-24|none-after:everyone
-20|none-after:everything
-45|none-after:exactly
17|none-after:example
-14|none-after:exceed
28|none-after:exchange
-31|none-after:executive
13|none-after:exempt
-11|none-after:expenses
13|none-after:explain
9|none-after:expressed
-16|none-after:extra
-52|none-after:faces
-59|none-after:fact
8|none-after:fair
-8|none-after:familiar
-25|none-after:far
-11|none-after:faster
55|none-after:favor
-15|none-after:feasible
-96|none-after:feel
57|none-after:few
57|none-after:fewer
29|none-after:fields
-32|none-after:fight
22|none-after:figure
-27|none-after:figures
8|none-after:fill
-13|none-after:final
-30|none-after:finance minister
-12|none-after:finance ministry
-54|none-after:finances
26|none-after:find
-16|none-after:fire
-88|none-after:first
11|none-after:fiscal
22|none-after:fit
31|none-after:five
-31|none-after:floor
28|none-after:follow
-22|none-after:followed
-15|none-after:for
-17|none-after:forecast
-17|none-after:foresee
-68|none-after:forever
-28|none-after:formally
-11|none-after:forward
28|none-after:four
-15|none-after:fourth
-121|none-after:from
26|none-after:fuel
-9|none-after:fulfill
-9|none-after:full
38|none-after:fully
21|none-after:funded
27|none-after:further
19|none-after:g
-27|none-after:g . d . p .
14|none-after:gained
-55|none-after:gdp
22|none-after:general
-27|none-after:get
-32|none-after:give
9|none-after:global
24|none-after:gnp
-82|none-after:go
134|none-after:goal
-13|none-after:goldman
9|none-after:government
49|none-after:great
9|none-after:greeted
-55|none-after:gross domestic product
-21|none-after:gross national income
67|none-after:gross national product
10|none-after:ground
106|none-after:grow
56|none-after:growth
175|none-after:guideline
39|none-after:guns
54|none-after:habit
-14|none-after:had
30|none-after:half
-45|none-after:hard
-24|none-after:hard defence
-35|none-after:hard defense
57|none-after:hardly
65|none-after:has
109|none-after:have
-16|none-after:having
45|none-after:he
29|none-after:head
25|none-after:hear
-41|none-after:heaviest
-25|none-after:help
9|none-after:helped
101|none-after:her
-61|none-after:high
18|none-after:higher
-75|none-after:highest
9|none-after:him
-11|none-after:honour
15|none-after:hope
8|none-after:hospitals
-8|none-after:how
15|none-after:hurt
-39|none-after:i
11|none-after:idea
63|none-after:if
60|none-after:immediately
-35|none-after:important
-12|none-after:in
13|none-after:include
-40|none-after:included
-16|none-after:including
23|none-after:income
77|none-after:increase
42|none-after:indo
38|none-after:inflation
-132|none-after:infrastructure
-52|none-after:inherited
-11|none-after:initial
-53|none-after:instead
99|none-after:instead of
-93|none-after:institute
90|none-after:intend
-72|none-after:interest
-14|none-after:international
9|none-after:invaded
13|none-after:invasion
8|none-after:investment
24|none-after:is
8|none-after:island
10|none-after:it
-56|none-after:items
26|none-after:its
55|none-after:itself
-39|none-after:jets
25|none-after:joined
15|none-after:joke
17|none-after:just
63|none-after:laggard
-14|none-after:lands
8|none-after:large
-22|none-after:largely
42|none-after:larger
-30|none-after:largest
-35|none-after:last
25|none-after:lasted
21|none-after:late
12|none-after:lately
16|none-after:later
-12|none-after:latter
55|none-after:launch
-20|none-after:law
-35|none-after:lawmakers
-84|none-after:lay down
18|none-after:lay out
38|none-after:ldp
-82|none-after:leader
29|none-after:least
-21|none-after:leave
18|none-after:lecture
-33|none-after:led
-19|none-after:left
-32|none-after:legislature
-40|none-after:level
26|none-after:life
11|none-after:light
-47|none-after:likelier
8|none-after:likeliest
-93|none-after:likely
-37|none-after:likewise
51|none-after:limit
29|none-after:line
9|none-after:list
34|none-after:little
11|none-after:local
111|none-after:long
30|none-after:longer
-18|none-after:look at
33|none-after:looked
-69|none-after:looks
29|none-after:lost
58|none-after:lower
10|none-after:lü
-17|none-after:made
60|none-after:mainly
-10|none-after:make
17|none-after:makes
-9|none-after:manifestly
153|none-after:many
18|none-after:margin
-52|none-after:mark
26|none-after:match
-24|none-after:matter
-10|none-after:maximum
-42|none-after:may
54|none-after:mean
-43|none-after:measured
-23|none-after:meet
-18|none-after:members
71|none-after:mention
34|none-after:menu
-8|none-after:merely
-12|none-after:method
90|none-after:might
-18|none-after:milestone
11|none-after:militaries
-40|none-after:military
-33|none-after:military spending
-64|none-after:mind
14|none-after:minimum
-26|none-after:minister
-9|none-after:ministers
-61|none-after:missile
-25|none-after:modest
-9|none-after:modified
12|none-after:moment
10|none-after:months
22|none-after:moot
-40|none-after:more
-90|none-after:most
18|none-after:move up
21|none-after:mr
46|none-after:much
34|none-after:mull
64|none-after:must
19|none-after:n
47|none-after:n't
23|none-after:nation
-129|none-after:national income
-68|none-after:national product
-23|none-after:national security
14|none-after:natural
-16|none-after:nearly
26|none-after:need
15|none-after:needed
10|none-after:neighbor
21|none-after:neither
-41|none-after:networks
33|none-after:neutral
59|none-after:never
24|none-after:new
28|none-after:next
-26|none-after:nine
29|none-after:no
112|none-after:no one
31|none-after:nobody
10|none-after:norm
10|none-after:normal
30|none-after:not
104|none-after:note
39|none-after:nothing
175|none-after:now
17|none-after:nuclear
76|none-after:number
55|none-after:objective
-20|none-after:of
16|none-after:off
13|none-after:offer
-14|none-after:office
12|none-after:official
8|none-after:offsets
-104|none-after:older
-117|none-after:once
-27|none-after:one
-8|none-after:only
-33|none-after:onward
10|none-after:options
-10|none-after:or
44|none-after:order
-16|none-after:original
-16|none-after:ought
17|none-after:ours
22|none-after:ourselves
13|none-after:out
-74|none-after:outlay
16|none-after:outlays
-96|none-after:output
9|none-after:outside
62|none-after:over
11|none-after:overall
10|none-after:overhauls
29|none-after:overnight
14|none-after:overtaken
-17|none-after:owes
-26|none-after:own
11|none-after:p
24|none-after:panel
10|none-after:papers
78|none-after:parliament
10|none-after:part
9|none-after:partly
88|none-after:party
-48|none-after:pass
-18|none-after:passed
133|none-after:past
19|none-after:path
-77|none-after:payments
23|none-after:peacetime
46|none-after:peak
8|none-after:pencil in
-38|none-after:pensions
-79|none-after:perhaps
100|none-after:period
8|none-after:permanent
46|none-after:person
10|none-after:place
30|none-after:plan
93|none-after:pledge
21|none-after:plenty
-14|none-after:plus
-8|none-after:pm
16|none-after:point
-26|none-after:politely
-41|none-after:ports
34|none-after:position
11|none-after:possible
-50|none-after:power
16|none-after:praised
-113|none-after:precisely
9|none-after:preferred
-46|none-after:premier
203|none-after:present
27|none-after:president
27|none-after:press for
10|none-after:previous
-30|none-after:prime minister
-25|none-after:private
-39|none-after:product
13|none-after:programme
13|none-after:project
34|none-after:projections
-20|none-after:promise
23|none-after:proportion
-27|none-after:protect
-33|none-after:provided
18|none-after:public
-33|none-after:publish
10|none-after:purpose
33|none-after:put
8|none-after:quick
9|none-after:rate
23|none-after:rates
25|none-after:rather
59|none-after:rather than
-49|none-after:ratio
-69|none-after:reach
-29|none-after:reacted
-15|none-after:reagan
-51|none-after:real
93|none-after:realistic
-63|none-after:really
11|none-after:reasons
68|none-after:recent
-8|none-after:recently
46|none-after:recommend
-24|none-after:recorded
-40|none-after:red
39|none-after:reference
-24|none-after:regarded
25|none-after:region
-22|none-after:regular
-77|none-after:related
45|none-after:remain
34|none-after:replaced
50|none-after:report
-44|none-after:reporters
-15|none-after:require
-43|none-after:requirements
-16|none-after:resilience
-33|none-after:resist
-38|none-after:resolve
-45|none-after:respectively
-75|none-after:rest
-13|none-after:rests
69|none-after:result
26|none-after:return
95|none-after:review
58|none-after:revised
11|none-after:revises
31|none-after:rewrite
-53|none-after:right
88|none-after:rise
-72|none-after:roads
9|none-after:roughly
8|none-after:ruling
12|none-after:run
9|none-after:rush
-178|none-after:same
-23|none-after:saw
14|none-after:schedule
22|none-after:schools
10|none-after:sea
-53|none-after:second
71|none-after:secretary
-19|none-after:secure
-69|none-after:security
28|none-after:security - related
20|none-after:seek
11|none-after:seemed
43|none-after:sees
-34|none-after:senior
22|none-after:sensible
27|none-after:sent
14|none-after:separate
10|none-after:serve
13|none-after:service
-16|none-after:services
-59|none-after:set
-16|none-after:set out
79|none-after:settle on
-21|none-after:seven
-36|none-after:shade
23|none-after:shall
-32|none-after:share
-78|none-after:she
15|none-after:shopping
47|none-after:short
51|none-after:should
75|none-after:show
8|none-after:shrink
-15|none-after:sidelines
41|none-after:sights
58|none-after:sign up
77|none-after:signed
24|none-after:since
-48|none-after:single
18|none-after:sipri
-54|none-after:six
-41|none-after:sixth
40|none-after:slice
-77|none-after:slide
-18|none-after:slightly
87|none-after:slow
-44|none-after:slowly
25|none-after:smile
17|none-after:so
13|none-after:socialists
-85|none-after:soldiers
111|none-after:some
-15|none-after:somebody
34|none-after:something
30|none-after:soon
59|none-after:sooner
-8|none-after:source
-34|none-after:sources
-58|none-after:special
40|none-after:spend
-10|none-after:spender
-11|none-after:spokesman
-12|none-after:spokesperson
-38|none-after:spread
20|none-after:spring
-18|none-after:staff
-40|none-after:stand
29|none-after:standard
10|none-after:start
9|none-after:starting
21|none-after:statute
30|none-after:step
73|none-after:still
11|none-after:stop
-82|none-after:strategic
52|none-after:strategy
12|none-after:stretch
12|none-after:stroke
-12|none-after:stuck
-9|none-after:subject
-36|none-after:submitted
-51|none-after:such
14|none-after:suffice
12|none-after:suffices
17|none-after:sufficient
46|none-after:suggest
-73|none-after:summer
39|none-after:summit
-13|none-after:supplementary
-46|none-after:support
-22|none-after:surpass
21|none-after:survive
63|none-after:sustainable
36|none-after:system
81|none-after:take
10|none-after:talk
16|none-after:talk about
24|none-after:talk of
51|none-after:target
71|none-after:tax
-12|none-after:taxes
8|none-after:tell
-54|none-after:ten
-78|none-after:term
-22|none-after:text
80|none-after:than
-80|none-after:that
-25|none-after:the
-10|none-after:the economy
-63|none-after:the military
26|none-after:their
23|none-after:theirs
56|none-after:them
-26|none-after:themselves
-209|none-after:then
38|none-after:there
64|none-after:thereabouts
91|none-after:thereafter
10|none-after:they
-52|none-after:things
-63|none-after:think
-39|none-after:think tank
20|none-after:thinkable
-10|none-after:third
39|none-after:this
19|none-after:those
42|none-after:though
9|none-after:threat
-12|none-after:three
24|none-after:threshold
-38|none-after:through
67|none-after:throughout
21|none-after:time
9|none-after:times
12|none-after:to
136|none-after:today
69|none-after:tomorrow
30|none-after:top
14|none-after:topic
30|none-after:toward
15|none-after:towards
21|none-after:track
14|none-after:traditional
22|none-after:trails
-12|none-after:trajectory
-57|none-after:treasury
31|none-after:treaty
-69|none-after:trillion
36|none-after:trimmed
-140|none-after:troops
63|none-after:try
12|none-after:twice
-117|none-after:two
-8|none-after:under
-14|none-after:unless
31|none-after:unreasonable
11|none-after:unspent
-33|none-after:up
44|none-after:upon
12|none-after:us
-94|none-after:use
-10|none-after:useful
37|none-after:very
-64|none-after:veterans
9|none-after:voters
-32|none-after:vow
36|none-after:wait
59|none-after:waiting
31|none-after:want
10|none-after:warn
27|none-after:was
14|none-after:watch
17|none-after:watching
-17|none-after:way
-14|none-after:waypoint
10|none-after:we
-42|none-after:weapons
26|none-after:weigh
19|none-after:welcomed
-90|none-after:welfare
-26|none-after:were
-12|none-after:west
-8|none-after:western
-93|none-after:what
69|none-after:when
-77|none-after:where
14|none-after:whereas
18|none-after:whether
95|none-after:while
-28|none-after:white
57|none-after:who
-10|none-after:whose
16|none-after:wide
26|none-after:widen
64|none-after:will
26|none-after:win
-95|none-after:within
43|none-after:without
20|none-after:wo n't
77|none-after:won
20|none-after:wondered
14|none-after:work out
41|none-after:world
24|none-after:worth
44|none-after:write
-233|none-after:year
17|none-after:yen
-16|none-after:yet
-99|none-after:yielded
-44|none-after:you
15|none-after:£
11|none-after:¥
-40|none-after:—
8|none-after:€
53|none-before:\"
-15|none-before:#
34|none-before:'
17|none-before:'ll
-29|none-before:'re
33|none-before:'ve
-10|none-before:(
9|none-before:)
-170|none-before:*
-9|none-before:,
58|none-before:-
-43|none-before:.
-79|none-before:0
37|none-before:;
-14|none-before:DATE
-8|none-before:EU
-50|none-before:LEADER
14|none-before:NATO
-21|none-before:OUTLET
44|none-before:PERSON
62|none-before:USA
20|none-before:a
11|none-before:abandoned
18|none-before:able
86|none-before:about
31|none-before:absorb
-13|none-before:absorbs
44|none-before:accept
-11|none-before:accomplished
-32|none-before:accord
38|none-before:achieve
-11|none-before:acknowledge
33|none-before:actual
22|none-before:add
34|none-before:add up to
-11|none-before:additional
85|none-before:admit
-17|none-before:adopt
19|none-before:advice
-13|none-before:advise
19|none-before:advocate
29|none-before:after
-22|none-before:afterward
-41|none-before:again
53|none-before:against
26|none-before:ago
-9|none-before:agreement
-25|none-before:ahead
8|none-before:aid
-47|none-before:aides
-61|none-before:all
94|none-before:all allies
77|none-before:all members
90|none-before:alliance
23|none-before:allies
12|none-before:allies in asia
-31|none-before:allocation
-55|none-before:allot
24|none-before:allowed
12|none-before:ally
26|none-before:alone
27|none-before:along
31|none-before:already
-33|none-before:also
-27|none-before:alternative
31|none-before:although
-32|none-before:always
11|none-before:ambassador
-57|none-before:ambition
20|none-before:ammunition
-15|none-before:among
-9|none-before:amount
-34|none-before:an
-79|none-before:analysts
-37|none-before:anchor
-38|none-before:and
20|none-before:andrew
-8|none-before:annual
58|none-before:answer
10|none-before:any
28|none-before:anything
-19|none-before:appear
26|none-before:approach
32|none-before:appropriation
-59|none-before:appropriations
16|none-before:approve
42|none-before:are
46|none-before:argue for
-10|none-before:armed forces
21|none-before:armies
-13|none-before:arms
-24|none-before:army
152|none-before:around
-8|none-before:arrive
-11|none-before:arrow
14|none-before:as
54|none-before:asean
11|none-before:ask
19|none-before:ask for
-19|none-before:assess
-14|none-before:assume
90|none-before:assumed
10|none-before:assumes
9|none-before:at
14|none-before:atm
53|none-before:attack
15|none-before:attain
-96|none-before:attainment
132|none-before:aukus
-11|none-before:author
141|none-before:average
24|none-before:b
70|none-before:back
8|none-before:badenoch
24|none-before:balance
17|none-before:banker
14|none-before:bar
37|none-before:barely
-8|none-before:base
9|none-before:based
-44|none-before:basis
-33|none-before:be
-23|none-before:be equivalent
38|none-before:bear
44|none-before:because
-12|none-before:become
-61|none-before:becomes
111|none-before:been
15|none-before:before
-16|none-before:began
88|none-before:begin
32|none-before:begins
-10|none-before:begun
-11|none-before:behind
70|none-before:being
61|none-before:believe
126|none-before:below
87|none-before:benchmark
73|none-before:beneath
-23|none-before:better
8|none-before:beyond
-98|none-before:bill
-49|none-before:billion
75|none-before:bind
10|none-before:bloc
-26|none-before:blueprint
-8|none-before:bn
-22|none-before:boast
24|none-before:bookkeeping
14|none-before:books
-16|none-before:boost
-63|none-before:bore
89|none-before:both
-62|none-before:bottom
38|none-before:bought
8|none-before:breach
27|none-before:breaking
12|none-before:bridge
16|none-before:brigade
-61|none-before:bring
21|none-before:bring up the rear
38|none-before:broke
-49|none-before:budget
-43|none-before:build
28|none-before:buildup
-99|none-before:bump
-9|none-before:bundles
-53|none-before:burden
-36|none-before:business
53|none-before:but
31|none-before:buy
24|none-before:by
-30|none-before:cabinet
40|none-before:calendar
19|none-before:call
-16|none-before:call for
14|none-before:call on
-95|none-before:came
26|none-before:campaign
53|none-before:can
8|none-before:candid
9|none-before:candidate
66|none-before:cannot
19|none-before:cap
15|none-before:capabilities
55|none-before:carry
8|none-before:case
11|none-before:cause
25|none-before:caves
24|none-before:ceiling
13|none-before:center
9|none-before:century
10|none-before:chair
11|none-before:chairman
-10|none-before:chairs
39|none-before:chancellor
-72|none-before:changed
30|none-before:chapter
40|none-before:chief
9|none-before:circle
58|none-before:cite
-26|none-before:civil
125|none-before:claim
44|none-before:clear
-63|none-before:cling to
22|none-before:close
-42|none-before:closer
32|none-before:closest
-13|none-before:co
-10|none-before:coalition
-48|none-before:coast guard
70|none-before:cold
-71|none-before:come
-82|none-before:come in at
-73|none-before:come to
83|none-before:come up with
-34|none-before:comes
21|none-before:comfortable
-15|none-before:coming
25|none-before:command
-25|none-before:commission
-56|none-before:commit
-31|none-before:commitment
45|none-before:committee
-23|none-before:commons
11|none-before:communists
8|none-before:comparators
52|none-before:compared
114|none-before:compares
36|none-before:comparison
9|none-before:complain
-10|none-before:complaints
40|none-before:concede
55|none-before:conference
-41|none-before:conscription
-16|none-before:conservatives
-39|none-before:consider
10|none-before:considerably
56|none-before:consists
23|none-before:constitution
-15|none-before:consume
16|none-before:consumes
-15|none-before:contain
15|none-before:contemplate
181|none-before:content
-9|none-before:contrast
21|none-before:contribution
-22|none-before:conversation
-127|none-before:core
10|none-before:core defence
-39|none-before:core defense
-52|none-before:correspond
40|none-before:cost
-64|none-before:costs
24|none-before:could
40|none-before:council
-9|none-before:count
70|none-before:counted
15|none-before:counterparts
87|none-before:countries
-11|none-before:country
36|none-before:counts
33|none-before:coup
-28|none-before:course
-17|none-before:cover
10|none-before:credit
16|none-before:crisis
-8|none-before:crore
85|none-before:cross
64|none-before:current
133|none-before:currently
-14|none-before:curve
42|none-before:customary
15|none-before:cut
-16|none-before:data
-68|none-before:date
-11|none-before:day
-26|none-before:deadline
-48|none-before:deal
15|none-before:debate
8|none-before:debt
36|none-before:decade
-69|none-before:decide
61|none-before:decision
50|none-before:declare
14|none-before:decline
-10|none-before:decreed
-53|none-before:defence
-24|none-before:defence - related
-10|none-before:defence minister
-10|none-before:defense
-33|none-before:defense - related
108|none-before:defense minister
11|none-before:defense spending
-63|none-before:definition
-12|none-before:delegation
55|none-before:demand
-37|none-before:democratic progressive party
60|none-before:department
-112|none-before:deputy
13|none-before:describe
21|none-before:destination
-83|none-before:devote
21|none-before:did
-21|none-before:different
15|none-before:diplomat
-22|none-before:diplomats
-30|none-before:direct
44|none-before:director
-34|none-before:discovered
49|none-before:discuss
44|none-before:discussion
10|none-before:discussions
-24|none-before:divided
17|none-before:do
8|none-before:document
-9|none-before:documents
47|none-before:does
11|none-before:doing
65|none-before:dollars
8|none-before:domestic
51|none-before:done
81|none-before:door
67|none-before:double
-9|none-before:doubted
-33|none-before:down
33|none-before:draw the line at
13|none-before:drifted
-45|none-before:drop
74|none-before:due
38|none-before:during
51|none-before:dutton
15|none-before:each
8|none-before:each member
-10|none-before:earlier
32|none-before:early
-31|none-before:earmark
-37|none-before:eased
-9|none-before:easily
-17|none-before:east
18|none-before:eat up
8|none-before:economy
35|none-before:edge
-20|none-before:effort
-27|none-before:eight
15|none-before:ekre
33|none-before:election
20|none-before:eleven
-90|none-before:else
-52|none-before:end
37|none-before:endorse
-50|none-before:enough
18|none-before:entered
-14|none-before:envisage
-77|none-before:equal
-8|none-before:equates
-128|none-before:equivalent
13|none-before:era
84|none-before:estimate
22|none-before:europe
-56|none-before:european
-14|none-before:european allies
28|none-before:european members
-54|none-before:europeans
43|none-before:euros
121|none-before:even
63|none-before:ever
72|none-before:every
-47|none-before:every member
-31|none-before:everyone
-107|none-before:exactly
63|none-before:examine
59|none-before:exceed
31|none-before:excess
-28|none-before:exclude
-9|none-before:execution
22|none-before:exempt
77|none-before:exemption
14|none-before:exhort
70|none-before:existing
-50|none-before:expect
11|none-before:expectation
118|none-before:expenditure
-27|none-before:expenditures
19|none-before:expenses
9|none-before:expert panel
-10|none-before:experts
85|none-before:explain
-24|none-before:exposed
25|none-before:extra
62|none-before:eye
12|none-before:face
-61|none-before:fall
28|none-before:fashion
30|none-before:fast
-56|none-before:favor
-85|none-before:favour
-31|none-before:figure
-31|none-before:figures
-11|none-before:finance
-64|none-before:finance minister
-17|none-before:finance ministry
20|none-before:financing
91|none-before:find
10|none-before:fine gael
-59|none-before:finish
18|none-before:finished
-8|none-before:fiscal
-40|none-before:five
-17|none-before:flat
-33|none-before:float
8|none-before:floor
-58|none-before:follow
-97|none-before:followed
-46|none-before:follows
-8|none-before:footing
16|none-before:footnote
-10|none-before:for
18|none-before:force
-17|none-before:forecast
52|none-before:foreign minister
-80|none-before:foresee
113|none-before:forget
113|none-before:former
-10|none-before:formula
11|none-before:forum
-16|none-before:four
-59|none-before:fraction
-33|none-before:framework
-25|none-before:frees
-82|none-before:freeze
106|none-before:freezing
-102|none-before:friends
122|none-before:from
-49|none-before:frozen
12|none-before:fulfil
-20|none-before:fulfill
75|none-before:full
14|none-before:fully
-31|none-before:fund
-139|none-before:funds
-61|none-before:further
-24|none-before:gap
-20|none-before:gdp
-69|none-before:general
113|none-before:generals
20|none-before:get
30|none-before:give
10|none-before:global
28|none-before:gnp
70|none-before:go
54|none-before:goal
-72|none-before:goldman
43|none-before:good
-37|none-before:gov ' t
-13|none-before:government
30|none-before:govt
46|none-before:gradually
18|none-before:greens
19|none-before:gross domestic product
15|none-before:gross national product
-107|none-before:group
-31|none-before:grow
16|none-before:growth
30|none-before:guarantee
-31|none-before:guarded
13|none-before:guess
15|none-before:guessed
-26|none-before:guests
169|none-before:guideline
24|none-before:guidelines
-18|none-before:gulf
27|none-before:habit
58|none-before:had
8|none-before:hair
-61|none-before:half
16|none-before:hand
-27|none-before:handed
38|none-before:hands
14|none-before:hard
58|none-before:hardly
44|none-before:has
19|none-before:hastie
29|none-before:have
68|none-before:having
26|none-before:hawks
16|none-before:he
-35|none-before:head
-85|none-before:headline
-14|none-before:hear
10|none-before:heard
-50|none-before:heaviest
8|none-before:help
-20|none-before:her
14|none-before:hiding
48|none-before:high
49|none-before:higher
42|none-before:him
-15|none-before:himself
74|none-before:his
27|none-before:hit
67|none-before:hold
-72|none-before:hold out for
-27|none-before:hold the line at
20|none-before:home
17|none-before:honest
25|none-before:hope
-13|none-before:hornung
-34|none-before:host
12|none-before:hosts
47|none-before:hover
-9|none-before:how
9|none-before:huge
-8|none-before:hurdle
-42|none-before:i
-13|none-before:idea
92|none-before:if
31|none-before:imf
71|none-before:implies
13|none-before:in
13|none-before:in line with
-15|none-before:inch
8|none-before:include
-46|none-before:included
-24|none-before:includes
-62|none-before:increase
-88|none-before:indicate
9|none-before:industry
-24|none-before:infrastructure
-132|none-before:initial
-18|none-before:initially
20|none-before:inside
13|none-before:insist
73|none-before:insist on
-90|none-before:instead
-43|none-before:instead of
-68|none-before:institute
-19|none-before:intelligence
25|none-before:intend
10|none-before:intent
-48|none-before:into
-38|none-before:invited
67|none-before:island
21|none-before:issue
-18|none-before:it
-37|none-before:items
65|none-before:its
-39|none-before:itself
16|none-before:izumi
42|none-before:japan innovation party
-37|none-before:jefferies
72|none-before:joined
10|none-before:joke
-22|none-before:jump
9|none-before:junior
28|none-before:just
12|none-before:justify
83|none-before:keep
-29|none-before:keidanren
8|none-before:kemi
13|none-before:kenta
19|none-before:kicking
32|none-before:kiel
11|none-before:komeito
16|none-before:labour
-8|none-before:lakh
-38|none-before:land
66|none-before:languish
-15|none-before:larger
-34|none-before:last
-19|none-before:late
-25|none-before:later
-8|none-before:latest
-36|none-before:latter
-35|none-before:lauded
-14|none-before:law and justice
109|none-before:lawmaker
42|none-before:lawmakers
-21|none-before:lay out
14|none-before:ldp
-75|none-before:leads
-12|none-before:lean toward
-42|none-before:leaning
27|none-before:least
-82|none-before:leave
-34|none-before:led
-58|none-before:left
-18|none-before:legislate
-30|none-before:legislature
63|none-before:less
-14|none-before:lets
-13|none-before:letter
17|none-before:level
14|none-before:level off at
48|none-before:liberal democratic party
-10|none-before:liberals
-21|none-before:lid
58|none-before:lift
-14|none-before:liked
-26|none-before:likely
47|none-before:likewise
19|none-before:limit
-10|none-before:list
-59|none-before:lists
-8|none-before:little
-16|none-before:live with
-17|none-before:loans
-28|none-before:lobby
27|none-before:lobby for
81|none-before:long
-30|none-before:look
-13|none-before:look at
27|none-before:look for
-22|none-before:low
27|none-before:lower
-39|none-before:lowest
43|none-before:lunch
-21|none-before:made
39|none-before:maintain
-13|none-before:major
9|none-before:majority
-60|none-before:make
-9|none-before:make good on
-115|none-before:make up
12|none-before:makes
12|none-before:making
32|none-before:man
19|none-before:manage
90|none-before:many
15|none-before:map
18|none-before:march
-67|none-before:mark
81|none-before:match
43|none-before:matter
34|none-before:me
132|none-before:meet
78|none-before:member
-16|none-before:member states
-32|none-before:members
39|none-before:mention
10|none-before:meps
24|none-before:method
-52|none-before:mid
20|none-before:might
10|none-before:miki
-10|none-before:milestone
11|none-before:militaries
45|none-before:military
-12|none-before:military spending
47|none-before:mind
27|none-before:mindful
-12|none-before:ministries
19|none-before:ministry
-11|none-before:ministry of defence
20|none-before:mirrors
13|none-before:miss
-19|none-before:missiles
-20|none-before:missions
27|none-before:models
52|none-before:money
-19|none-before:months
-80|none-before:more
87|none-before:more than double
-71|none-before:morning
-34|none-before:most
56|none-before:mostly
-15|none-before:move
-15|none-before:move up
26|none-before:mr
-18|none-before:ms
-27|none-before:much
-23|none-before:mull
8|none-before:my
28|none-before:name
16|none-before:nation
88|none-before:national
-19|none-before:national output
-16|none-before:national security adviser
118|none-before:nations
125|none-before:near
39|none-before:nearer
-26|none-before:nearly
-12|none-before:needs
156|none-before:neighboring
11|none-before:neighbors
49|none-before:neighbours
52|none-before:neither
97|none-before:neutral
34|none-before:new
10|none-before:newest
37|none-before:newly
-35|none-before:news
-14|none-before:newspaper
-39|none-before:next
33|none-before:night
-50|none-before:no
8|none-before:nobody
-11|none-before:nominal
31|none-before:nominee
9|none-before:nomura
-34|none-before:non
43|none-before:none
11|none-before:nor
24|none-before:north
50|none-before:not
55|none-before:note
17|none-before:notion
75|none-before:now
25|none-before:nudge
-39|none-before:number
-15|none-before:numbers
-12|none-before:objective
20|none-before:oblige
27|none-before:observe
27|none-before:of
84|none-before:offer
36|none-before:office
-9|none-before:officer
63|none-before:officers
71|none-before:official
105|none-before:officially
69|none-before:officials
-14|none-before:often
-26|none-before:okita
157|none-before:old
29|none-before:omits
36|none-before:on
38|none-before:once
26|none-before:one
-52|none-before:only
21|none-before:open
12|none-before:oppose
63|none-before:opposition
-41|none-before:opposition leader
8|none-before:options
-16|none-before:order
-53|none-before:original
18|none-before:osborne
-59|none-before:other
81|none-before:others
23|none-before:ought
-22|none-before:our
17|none-before:ourselves
48|none-before:out
-54|none-before:outcome
15|none-before:outlay
22|none-before:outlays
-56|none-before:output
78|none-before:over
-77|none-before:overall
-10|none-before:own
-18|none-before:p
57|none-before:panel
-61|none-before:paper
-9|none-before:papers
-12|none-before:paribas
-13|none-before:parliament
-110|none-before:part
-9|none-before:parties
9|none-before:partner
15|none-before:partners
30|none-before:party
-70|none-before:pass
-22|none-before:passed
-51|none-before:past
-35|none-before:path
40|none-before:paths
113|none-before:pay
17|none-before:peak
72|none-before:pensions
12|none-before:people 's party
-34|none-before:people power party
44|none-before:percentage
13|none-before:perhaps
38|none-before:period
25|none-before:pitch
17|none-before:place
-11|none-before:plan
9|none-before:planners
17|none-before:platform
16|none-before:plead for
-39|none-before:pledge
-14|none-before:plus
24|none-before:pm
96|none-before:point
-23|none-before:police
10|none-before:polls
38|none-before:position
-20|none-before:possible
13|none-before:possibly
34|none-before:pour
62|none-before:power
14|none-before:practice
-15|none-before:praised
-17|none-before:predecessor
11|none-before:prefer
-45|none-before:premier
-85|none-before:prepare
80|none-before:prescribed
26|none-before:prescribes
84|none-before:present
-19|none-before:presented
34|none-before:presently
-34|none-before:presided
-18|none-before:president
69|none-before:press club
-15|none-before:press for
57|none-before:previous
70|none-before:prices
53|none-before:prime minister
27|none-before:prime minister 's office
-45|none-before:privately
-20|none-before:probably
47|none-before:proceed
70|none-before:program
12|none-before:programme
-91|none-before:programming
19|none-before:projections
18|none-before:promise
-42|none-before:propel
13|none-before:proportion
31|none-before:proposal
-32|none-before:propose
-22|none-before:proud
-18|none-before:provide
-10|none-before:provides
25|none-before:publish
-9|none-before:pulled
-37|none-before:purchase
-22|none-before:purse
23|none-before:pursuing
27|none-before:push
19|none-before:put
-25|none-before:put forward
10|none-before:q
-11|none-before:questioned
42|none-before:quote
20|none-before:race
-8|none-before:radars
-58|none-before:radio
20|none-before:raise
-8|none-before:ramp
-38|none-before:rather
-67|none-before:rather than
-85|none-before:ratio
-76|none-before:reach
-23|none-before:ready
-45|none-before:reaffirm
80|none-before:reagan
-15|none-before:real
25|none-before:receive
-31|none-before:received
26|none-before:recently
33|none-before:recommend
22|none-before:recommendation
24|none-before:recommendations
-44|none-before:record
34|none-before:records
-12|none-before:red
45|none-before:reform
11|none-before:regards
11|none-before:region
-33|none-before:regular
11|none-before:reject
-84|none-before:related
26|none-before:relative
-14|none-before:relevant
11|none-before:reliant
36|none-before:remain
-8|none-before:remind
34|none-before:replace
82|none-before:replacing
32|none-before:reply
58|none-before:reportedly
15|none-before:reporter
-13|none-before:reporters
-31|none-before:represent
23|none-before:republic
8|none-before:republican
-14|none-before:research
33|none-before:researchers
-30|none-before:reserves
-52|none-before:resolution
27|none-before:respond
8|none-before:respondents
-77|none-before:response
13|none-before:responsibility
-23|none-before:rest
-9|none-before:restore
-20|none-before:rests
-8|none-before:result
-10|none-before:resulting
8|none-before:retired
16|none-before:retreat
18|none-before:return
25|none-before:review
-53|none-before:revised
32|none-before:rich
16|none-before:richer
23|none-before:rise
50|none-before:rival
53|none-before:road
24|none-before:roger
43|none-before:roughly
-17|none-before:rule
-29|none-before:rules
-15|none-before:ruling
-65|none-before:run
-26|none-before:run at
46|none-before:runs
-25|none-before:s
-73|none-before:sachs
-21|none-before:same
61|none-before:satisfy
-8|none-before:saw
41|none-before:say
20|none-before:say yes to
-27|none-before:schedule
47|none-before:scholar
-16|none-before:scrape
-21|none-before:scraped
15|none-before:sea
-85|none-before:second
-17|none-before:secret
42|none-before:secretary
50|none-before:secure
-33|none-before:security
-20|none-before:security - related
-27|none-before:security spending
-14|none-before:see
61|none-before:seek
-25|none-before:seen
20|none-before:seldom
12|none-before:senator
9|none-before:services
-14|none-before:set
-34|none-before:set aside
16|none-before:set its sights on
35|none-before:set out
17|none-before:settle for
39|none-before:settle on
8|none-before:settled
-56|none-before:settlement
-33|none-before:seven
-17|none-before:shade
-16|none-before:share
-65|none-before:she
-11|none-before:shell out
-12|none-before:shelter
26|none-before:shift
61|none-before:short
-43|none-before:shot up
68|none-before:should
11|none-before:shy
26|none-before:sicily
-52|none-before:side
23|none-before:sign up
23|none-before:signed
-44|none-before:signing
22|none-before:silent
-28|none-before:similar
-71|none-before:simply
39|none-before:since
45|none-before:size
-14|none-before:sketched
22|none-before:slice
17|none-before:slightly
-9|none-before:slip
16|none-before:slither
38|none-before:smaller
-47|none-before:so
-60|none-before:soar
-41|none-before:socialist
-18|none-before:soldiers
67|none-before:some
-40|none-before:someone
-47|none-before:something
-99|none-before:somewhere
19|none-before:soon
-8|none-before:sooner
-101|none-before:span
-47|none-before:speak
34|none-before:speak of
-42|none-before:special
23|none-before:spend
-41|none-before:spender
42|none-before:spokesman
8|none-before:staff
-17|none-before:stage
50|none-before:stand
35|none-before:standard
11|none-before:standards
27|none-before:start
-9|none-before:start at
21|none-before:start from
96|none-before:starting
12|none-before:starts
20|none-before:stay
8|none-before:steady
9|none-before:step
-44|none-before:stop
15|none-before:strategic
36|none-before:strayed
68|none-before:stress
-10|none-before:stretches
90|none-before:stuck
-10|none-before:successor
59|none-before:successors
74|none-before:such
-9|none-before:suggest
-14|none-before:sultan
36|none-before:sum
-39|none-before:summit
-23|none-before:supplementary
34|none-before:supports
8|none-before:supposed
-11|none-before:sure
-23|none-before:surge
-52|none-before:surpass
10|none-before:surprise
105|none-before:sustain
62|none-before:swallow
-13|none-before:swallowed
16|none-before:table
72|none-before:take
-24|none-before:take up
-9|none-before:talk
11|none-before:talk about
30|none-before:talk of
-31|none-before:tally
-17|none-before:tan
44|none-before:tanks
-10|none-before:tantamount
75|none-before:target
39|none-before:taxes
-58|none-before:team
18|none-before:tell of
-80|none-before:ten
45|none-before:tenth
-51|none-before:term
-52|none-before:terms
-17|none-before:text
79|none-before:than
-50|none-before:the allies
-25|none-before:the economy
28|none-before:the left alliance
-92|none-before:the military
8|none-before:the state
-69|none-before:their
16|none-before:theirs
-68|none-before:them
22|none-before:themselves
-111|none-before:then
40|none-before:there
44|none-before:thereabouts
13|none-before:thereafter
-74|none-before:thereby
10|none-before:they
41|none-before:thing
-18|none-before:think
-29|none-before:third
-25|none-before:this
-64|none-before:those
10|none-before:though
16|none-before:three
-12|none-before:through
-10|none-before:thus
-30|none-before:tie
-40|none-before:till
-41|none-before:time
57|none-before:times
-24|none-before:timetable
-17|none-before:to
33|none-before:today
-76|none-before:together
37|none-before:too
-124|none-before:top
77|none-before:tories
-87|none-before:total
-22|none-before:touched
15|none-before:toward
-113|none-before:towards
-17|none-before:trail
-12|none-before:trails
-118|none-before:trajectory
-30|none-before:treasury
-113|none-before:trillion
-26|none-before:troops
96|none-before:true
-26|none-before:try
47|none-before:tune
-50|none-before:turn
10|none-before:turn down
18|none-before:twenty
88|none-before:twice
-30|none-before:two
-39|none-before:unchanged
53|none-before:under
-13|none-before:understood
16|none-before:undertake
9|none-before:unlikely
8|none-before:until
-59|none-before:upgrade
-17|none-before:upon
11|none-before:urge
11|none-before:urgency
-52|none-before:us
-71|none-before:use
30|none-before:very
98|none-before:vice defense minister
75|none-before:view
-8|none-before:visitors
9|none-before:vote
72|none-before:vote for
-13|none-before:vote on
-11|none-before:voted
43|none-before:voters
-32|none-before:vow
27|none-before:wales
-44|none-before:want
-30|none-before:war
-18|none-before:warn
22|none-before:wars
-31|none-before:was
48|none-before:way
-17|none-before:we
-22|none-before:wealth
-53|none-before:weapons
-33|none-before:wedded
-42|none-before:weigh
-9|none-before:welcome
-80|none-before:welfare
111|none-before:well
-33|none-before:weon
-38|none-before:were
28|none-before:west
15|none-before:what
-31|none-before:when
27|none-before:where
58|none-before:wherein
50|none-before:whereupon
8|none-before:whether
25|none-before:which
110|none-before:while
-57|none-before:whisker
72|none-before:who
87|none-before:whole
10|none-before:whom
49|none-before:whose
69|none-before:why
24|none-before:wicker
-24|none-before:wider
-54|none-before:with
-68|none-before:within
-41|none-before:without
-12|none-before:won
25|none-before:wording
18|none-before:work
-32|none-before:work out
31|none-before:work out at
47|none-before:work toward
60|none-before:world
-29|none-before:worth
-36|none-before:would
20|none-before:write
-42|none-before:yardstick
-145|none-before:year
-37|none-before:yearly
9|none-before:yen
175|none-before:yet
-34|none-before:yield
30|none-before:your
-16|none-before:yuan
-26|none-before:¥
25|none-before:—
51|none-dates:aim 0 0
43|none-dates:aim 0 1
-44|none-dates:aim 0 2
83|none-dates:aim 1 0
-14|none-dates:aim 1 1
-24|none-dates:aim 1 2
36|none-dates:aim 2 1
-21|none-dates:aim 2 2
108|none-dates:level 0 0
29|none-dates:level 0 1
-43|none-dates:level 0 2
32|none-dates:level 1 0
-18|none-dates:level 1 1
-40|none-dates:level 1 2
-92|none-dates:level 2 1
74|none-dates:no 0 0
49|none-dates:no 0 1
17|none-dates:no 0 2
-22|none-dates:no 1 0
-32|none-dates:no 1 1
28|none-dates:no 2 0
36|none-dates:no 2 1
-22|none-governed:aim -
27|none-governed:aim be could
-38|none-governed:aim be finite
80|none-governed:aim be inf
-98|none-governed:aim be will
-30|none-governed:aim be would
-17|none-governed:aim cap finite
46|none-governed:aim cap inf
69|none-governed:aim cap would
11|none-governed:aim demand could
45|none-governed:aim demand finite
50|none-governed:aim demand gerund
-33|none-governed:aim demand inf
18|none-governed:aim demand noun
77|none-governed:aim demand will
-50|none-governed:aim demand would
32|none-governed:aim denial finite
9|none-governed:aim denial would
-22|none-governed:aim level can
-26|none-governed:aim level finite
-48|none-governed:aim level inf
-20|none-governed:aim level progressive
13|none-governed:aim level should
-34|none-governed:aim level will
-77|none-governed:aim level would
-47|none-governed:aim move can
61|none-governed:aim move could
-50|none-governed:aim move gerund
-9|none-governed:aim move inf
-19|none-governed:aim move progressive
26|none-governed:aim move should
-54|none-governed:aim move will
54|none-governed:aim move would
13|none-governed:aim pledge finite
-40|none-governed:aim pledge gerund
24|none-governed:aim pledge inf
19|none-governed:aim pledge noun
-16|none-governed:aim pledge progressive
51|none-governed:aim pledge should
27|none-governed:aim pledge will
-13|none-governed:aim pledge would
27|none-governed:aim proposal could
25|none-governed:aim proposal gerund
65|none-governed:aim proposal inf
-20|none-governed:aim proposal noun
-43|none-governed:aim proposal progressive
36|none-governed:aim proposal will
21|none-governed:aim proposal would
39|none-governed:aim spend could
-77|none-governed:aim spend finite
54|none-governed:aim spend gerund
-32|none-governed:aim spend progressive
-58|none-governed:aim spend will
51|none-governed:aim spend would
31|none-governed:level -
-12|none-governed:level be could
24|none-governed:level be finite
14|none-governed:level be should
-42|none-governed:level be would
64|none-governed:level cap finite
-74|none-governed:level cap would
-27|none-governed:level demand gerund
8|none-governed:level demand progressive
-25|none-governed:level demand would
-107|none-governed:level level gerund
17|none-governed:level level progressive
31|none-governed:level level will
-11|none-governed:level level would
-47|none-governed:level move could
32|none-governed:level move inf
-39|none-governed:level move progressive
36|none-governed:level move should
15|none-governed:level move will
53|none-governed:level move would
15|none-governed:level pledge finite
-12|none-governed:level pledge gerund
-19|none-governed:level pledge will
30|none-governed:level pledge would
65|none-governed:level proposal finite
10|none-governed:level proposal progressive
-39|none-governed:level proposal will
52|none-governed:level proposal would
43|none-governed:level spend can
55|none-governed:level spend finite
-47|none-governed:level spend gerund
-25|none-governed:level spend progressive
-133|none-governed:level spend will
-20|none-governed:no -
49|none-governed:no be finite
23|none-governed:no be would
8|none-governed:no cap gerund
8|none-governed:no demand finite
14|none-governed:no denial finite
11|none-governed:no denial gerund
52|none-governed:no level finite
-30|none-governed:no level will
48|none-governed:no move could
38|none-governed:no move finite
10|none-governed:no move gerund
-58|none-governed:no move inf
-49|none-governed:no move would
12|none-governed:no pledge could
-100|none-governed:no pledge finite
26|none-governed:no pledge will
12|none-governed:no proposal finite
11|none-governed:no proposal inf
11|none-governed:no spend finite
-11|none-governor:-
12|none-governor:about
46|none-governor:accept
-33|none-governor:account
26|none-governor:achieve
38|none-governor:add up to
-43|none-governor:adopt
-9|none-governor:advance
23|none-governor:advise
17|none-governor:advocate
40|none-governor:agree
32|none-governor:agreement
50|none-governor:aim
-32|none-governor:allocate
13|none-governor:allot
37|none-governor:ambition
-105|none-governor:amount
46|none-governor:announce
16|none-governor:approach
-32|none-governor:approve
8|none-governor:argue
46|none-governor:argue for
-39|none-governor:ask
11|none-governor:aspire
-19|none-governor:assess
80|none-governor:attain
85|none-governor:average
56|none-governor:back
9|none-governor:be
-23|none-governor:be equivalent
56|none-governor:believe
16|none-governor:beseech
13|none-governor:bind
51|none-governor:boost
17|none-governor:bring
-46|none-governor:bring forward
13|none-governor:bring up the rear
52|none-governor:budget
-29|none-governor:build
-99|none-governor:bump
34|none-governor:call
11|none-governor:call for
29|none-governor:call on
44|none-governor:campaign
12|none-governor:cap
-46|none-governor:carry
29|none-governor:climb
-63|none-governor:cling to
31|none-governor:come in at
-87|none-governor:come to
24|none-governor:come up with
24|none-governor:command
-16|none-governor:commitment
36|none-governor:concede
14|none-governor:consider
-12|none-governor:contain
15|none-governor:contemplate
-90|none-governor:correspond
38|none-governor:course
60|none-governor:cross
8|none-governor:debate
-25|none-governor:decide
60|none-governor:decision
34|none-governor:declare
12|none-governor:decline
21|none-governor:demand
-52|none-governor:devote
-30|none-governor:direct
13|none-governor:discuss
33|none-governor:do
11|none-governor:double
33|none-governor:draw the line at
50|none-governor:due
-59|none-governor:earmark
18|none-governor:eat up
31|none-governor:edge
-62|none-governor:end
34|none-governor:endorse
-14|none-governor:envisage
-15|none-governor:equal
-38|none-governor:estimate
63|none-governor:examine
46|none-governor:exceed
22|none-governor:exempt
14|none-governor:exhort
-20|none-governor:expect
26|none-governor:eye
-8|none-governor:fall
-82|none-governor:favor
-85|none-governor:favour
-37|none-governor:float
-11|none-governor:forecast
-64|none-governor:foresee
12|none-governor:fulfil
-18|none-governor:fulfill
18|none-governor:get
-23|none-governor:give
-85|none-governor:go
-54|none-governor:goal
-15|none-governor:grow
19|none-governor:guarantee
48|none-governor:hit
-9|none-governor:hold
-71|none-governor:hold out for
8|none-governor:honour
17|none-governor:hope
46|none-governor:hover
-10|none-governor:idea
-15|none-governor:inch
-61|none-governor:insist
73|none-governor:insist on
-58|none-governor:instruct
29|none-governor:intend
-26|none-governor:jump
40|none-governor:keep
66|none-governor:languish
-12|none-governor:lean toward
16|none-governor:leave
-18|none-governor:legislate
10|none-governor:level off at
76|none-governor:lift
31|none-governor:like
47|none-governor:like to see
24|none-governor:limit
-8|none-governor:live with
27|none-governor:lobby for
-13|none-governor:look at
27|none-governor:look for
-46|none-governor:lower
-110|none-governor:make up
51|none-governor:manage
56|none-governor:match
127|none-governor:meet
11|none-governor:mention
20|none-governor:move
-23|none-governor:mull
25|none-governor:nudge
19|none-governor:oblige
-59|none-governor:offer
12|none-governor:oppose
-11|none-governor:order
53|none-governor:pay
-18|none-governor:peak
-9|none-governor:pencil in
9|none-governor:persuade
17|none-governor:plan
-8|none-governor:plans
68|none-governor:pledge
31|none-governor:pour
-92|none-governor:prepare
9|none-governor:press for
8|none-governor:program
45|none-governor:promise
73|none-governor:proposal
-29|none-governor:put
26|none-governor:put forward
30|none-governor:raise
-15|none-governor:reach
-28|none-governor:ready
-46|none-governor:reaffirm
-35|none-governor:reckon
54|none-governor:recommend
22|none-governor:recommendation
-97|none-governor:recommendations
-11|none-governor:refuse
21|none-governor:remain
-19|none-governor:represent
-18|none-governor:resolve
11|none-governor:return
20|none-governor:review
-69|none-governor:rise
-26|none-governor:run at
46|none-governor:satisfy
20|none-governor:say yes to
-38|none-governor:schedule
28|none-governor:secure
-49|none-governor:set aside
15|none-governor:set its sights on
42|none-governor:set out
17|none-governor:settle for
36|none-governor:settle on
-11|none-governor:shell out
-18|none-governor:sign off on
-43|none-governor:sign up
11|none-governor:sit
8|none-governor:slide
-60|none-governor:soar
-40|none-governor:speak of
12|none-governor:spend
-8|none-governor:start at
15|none-governor:start from
87|none-governor:stay
24|none-governor:stick to
-44|none-governor:stop
-9|none-governor:study
-24|none-governor:suggest
-46|none-governor:suggestion
-41|none-governor:surge
-50|none-governor:surpass
-53|none-governor:take
10|none-governor:talk about
37|none-governor:talk of
-34|none-governor:tell
17|none-governor:tell of
-29|none-governor:tie
-86|none-governor:top
-15|none-governor:total
-50|none-governor:try
10|none-governor:turn down
-9|none-governor:undertake
31|none-governor:unveil
57|none-governor:urge
36|none-governor:use
38|none-governor:vote for
-10|none-governor:vote on
-28|none-governor:vow
-80|none-governor:want
-9|none-governor:warn
-28|none-governor:weigh
10|none-governor:wish
39|none-governor:work
-33|none-governor:work out
-19|none-governor:work out at
16|none-governor:work toward
-61|none-governor:write
73|none-points-back:False aim
10|none-points-back:False level
73|none-points-back:False no
31|none-points-back:True aim
-35|none-points-back:True level
80|none-points-back:True no
-133|none-shape:aim fine
65|none-shape:aim half
90|none-shape:aim tenth
82|none-shape:aim whole
-138|none-shape:level fine
16|none-shape:level half
105|none-shape:level whole
-67|none-shape:no fine
73|none-shape:no half
33|none-shape:no tenth
114|none-shape:no whole
44|none-today:False aim
-92|none-today:False level
126|none-today:False no
61|none-today:True aim
67|none-today:True level
27|none-today:True no
87|none:benchmark
82|none:cap
108|none:demand
9|none:denial
-25|none:level
62|none:other
-137|none:pledge
47|none:proposal
-39|only:False aim
14|only:False level
-23|only:False no
19|only:True aim
-33|opens:False aim
-14|opens:False level
8|opens:True aim
31|opens:True level
-17|opens:True no
59|place:after 0 aim
16|place:after 0 level
9|place:after 0 no
-21|place:after 1 level
-62|place:after 2 aim
50|place:before 0 aim
69|place:before 0 level
-13|place:before 0 no
-35|place:before 1 aim
-38|place:before 1 level
-8|place:before 1 no
-24|place:before 2 aim
18|place:before 2 level
29|recent-dates:0 level
-20|recent-dates:0 no
-25|recent-dates:1 level
-38|recent-dates:1 no
-20|recent-dates:2 aim
-61|recent-dates:2 level
-15|recent-dates:2 no
-14|recent-time:benchmark far
-10|recent-time:benchmark past
-11|recent-time:cap far
-10|recent-time:cap now
9|recent-time:demand next
44|recent-time:demand now
-8|recent-time:demand past
-15|recent-time:denial far
-12|recent-time:denial now
-9|recent-time:denial past
-60|recent-time:level far
-37|recent-time:level long-past
-44|recent-time:level next
70|recent-time:level now
15|recent-time:level past
26|recent-time:other far
-8|recent-time:other now
-11|recent-time:other past
-25|recent-time:pledge far
-12|recent-time:pledge long-past
17|recent-time:pledge now
-20|recent-time:pledge past
26|recent-time:proposal far
-11|recent-time:proposal long-past
41|recent-time:proposal next
-26|recent-time:proposal now
-27|recent-time:proposal past
47|same-kind-dates:0 aim
57|same-kind-dates:0 level
-35|same-kind-dates:1 aim
28|same-kind-dates:1 level
-26|same-kind-dates:2 aim
-64|same-kind-dates:2 level
36|same-kind-gap:demand 0
12|same-kind-gap:demand 1
124|same-kind-gap:level 0
-21|same-kind-gap:level 1
-27|same-kind-gap:level 2
-10|same-kind-gap:level 3
-47|same-kind-gap:level 5
36|same-kind-gap:pledge 0
15|same-kind-gap:pledge 1
22|same-kind-gap:pledge 2
13|same-kind-gap:pledge 3
-39|same-kind-gap:pledge 4
-80|same-kind-gap:pledge 5
15|same-kind-gap:proposal 0
35|same-kind-gap:proposal 1
-33|same-kind-gap:proposal 2
-34|same-kind-gap:proposal 3
43|same-kind-time:demand far
127|same-kind-time:level far
-34|same-kind-time:level long-past
-11|same-kind-time:level next
-92|same-kind-time:level now
31|same-kind-time:level past
-40|same-kind-time:pledge far
-40|same-kind-time:pledge next
49|same-kind-time:pledge now
-29|same-kind-time:proposal far
8|same-kind-time:proposal next
11|same-kind:demand 0 False
38|same-kind:demand 0 True
37|same-kind:level 0 False
21|same-kind:level 0 True
-35|same-kind:level 1 False
65|same-kind:level 1 True
16|same-kind:level 2 False
-75|same-kind:level 2 True
8|same-kind:level 3 False
-15|same-kind:level 3 True
-120|same-kind:pledge 0 False
98|same-kind:pledge 0 True
-47|same-kind:pledge 1 False
101|same-kind:pledge 1 True
-62|same-kind:pledge 2 False
-8|same-kind:pledge 2 True
24|same-kind:pledge 3 False
-20|same-kind:pledge 3 True
-8|same-kind:proposal 0 False
59|same-kind:proposal 0 True
-12|same-kind:proposal 1 False
-25|same-kind:proposal 1 True
-29|same-kind:proposal 2 False
-142|shape-time:fine far level
40|shape-time:fine long-past level
34|shape-time:fine next aim
15|shape-time:fine next level
-36|shape-time:fine now level
33|shape-time:fine past level
88|shape-time:half far aim
20|shape-time:half far level
16|shape-time:half far no
-78|shape-time:half long-past aim
-54|shape-time:half long-past level
-21|shape-time:half long-past no
39|shape-time:half next aim
64|shape-time:half next level
-162|shape-time:half now aim
-87|shape-time:half now level
-50|shape-time:half now no
-128|shape-time:half past aim
-8|shape-time:half past level
60|shape-time:tenth far aim
62|shape-time:tenth far level
18|shape-time:tenth long-past level
138|shape-time:tenth next aim
21|shape-time:tenth next level
19|shape-time:tenth next no
19|shape-time:tenth now aim
14|shape-time:tenth now level
32|shape-time:tenth past aim
55|shape-time:tenth past level
85|shape-time:whole far aim
8|shape-time:whole far level
51|shape-time:whole far no
-95|shape-time:whole long-past aim
9|shape-time:whole long-past level
-38|shape-time:whole long-past no
-26|shape-time:whole next aim
17|shape-time:whole next level
32|shape-time:whole next no
-14|shape-time:whole now aim
-14|shape-time:whole now level
14|shape-time:whole now no
-13|shape-time:whole past level
-16|shape-time:whole past no
77|share-nearer:after False False aim
52|share-nearer:after False False level
29|share-nearer:after False False no
8|share-nearer:after True False aim
-9|share-nearer:after True False level
-87|share-nearer:after True True aim
-53|share-nearer:after True True level
-22|share-nearer:after True True no
68|share-nearer:before False False aim
75|share-nearer:before False False level
-43|share-nearer:before True False level
-9|share-nearer:before True False no
-71|share-nearer:before True True aim
17|share-nearer:before True True level
-19|share-nearer:before True True no
158|shares-between:after 0
-130|shares-between:after 1
-32|shares-between:after 2
68|shares-between:before 0
14|shares-between:before 1
-75|shares-between:before 2
106|time-side:aim after far
-86|time-side:aim after long-past
110|time-side:aim after next
-91|time-side:aim after now
-51|time-side:aim after past
122|time-side:aim before far
-94|time-side:aim before long-past
77|time-side:aim before next
-68|time-side:aim before now
-45|time-side:aim before past
-43|time-side:level after far
-16|time-side:level after long-past
22|time-side:level after next
-36|time-side:level after now
54|time-side:level after past
-9|time-side:level before far
29|time-side:level before long-past
93|time-side:level before next
-88|time-side:level before now
13|time-side:level before past
94|time-side:no after far
-109|time-side:no after long-past
58|time-side:no after next
-29|time-side:no after now
-11|time-side:no after past
-31|time-side:no before far
45|time-side:no before long-past
-11|time-side:no before next
-15|time-side:no before now
-9|time-side:no before past
-20|time:benchmark now weekday
11|time:cap far year
41|time:cap long-past decade
-14|time:cap long-past that-year
-44|time:cap long-past year
-29|time:cap next fiscal
74|time:cap next year
29|time:cap now fiscal
-16|time:cap now that-year
-8|time:cap now weekday
28|time:demand far decade
-9|time:demand far fiscal
84|time:demand far year
-77|time:demand next bare-month
15|time:demand next fiscal
15|time:demand next that-year
25|time:demand next year
-109|time:demand now bare-month
-8|time:demand now day
-14|time:demand now part
-10|time:demand now that-year
-21|time:demand now weekday
-10|time:demand now year
23|time:demand past that-year
-8|time:demand past year
19|time:denial far fiscal
67|time:denial far year
-25|time:denial long-past decade
-50|time:denial now bare-month
-9|time:denial now day
28|time:denial now fiscal
38|time:denial now that-year
-24|time:denial now weekday
-11|time:level far decade
12|time:level far fiscal
-52|time:level far month
-36|time:level far year
35|time:level far years
-24|time:level long-past decade
-88|time:level long-past fiscal
-23|time:level long-past month
45|time:level long-past that-year
51|time:level long-past year
53|time:level long-past years
-36|time:level next bare-month
36|time:level next fiscal
120|time:level next that-year
10|time:level next year
-12|time:level next years
-218|time:level now bare-month
-95|time:level now day
160|time:level now fiscal
-98|time:level now part
100|time:level now that-year
-221|time:level now weekday
143|time:level now year
107|time:level now years
-140|time:level past bare-month
98|time:level past fiscal
83|time:level past that-year
74|time:level past year
-30|time:level past years
-12|time:other long-past year
-21|time:other now bare-month
-10|time:other now weekday
-72|time:pledge far decade
65|time:pledge far fiscal
-16|time:pledge far month
-29|time:pledge far that-year
11|time:pledge far year
70|time:pledge far years
-15|time:pledge long-past decade
-16|time:pledge long-past fiscal
-15|time:pledge long-past month
-35|time:pledge long-past that-year
-116|time:pledge long-past year
35|time:pledge long-past years
20|time:pledge next bare-month
20|time:pledge next fiscal
15|time:pledge next month
-24|time:pledge next part
73|time:pledge next that-year
10|time:pledge next year
20|time:pledge next years
-53|time:pledge now bare-month
-40|time:pledge now day
244|time:pledge now fiscal
15|time:pledge now month
-81|time:pledge now part
103|time:pledge now that-year
-102|time:pledge now weekday
133|time:pledge now year
25|time:pledge now years
-44|time:pledge past bare-month
85|time:pledge past fiscal
-24|time:pledge past month
-30|time:pledge past part
-35|time:pledge past that-year
31|time:pledge past year
-83|time:proposal far decade
107|time:proposal far fiscal
-8|time:proposal far month
100|time:proposal far year
12|time:proposal long-past decade
-28|time:proposal long-past year
-64|time:proposal next bare-month
67|time:proposal next fiscal
13|time:proposal next year
-55|time:proposal now bare-month
-21|time:proposal now day
15|time:proposal now fiscal
-18|time:proposal now part
-58|time:proposal now that-year
-45|time:proposal now weekday
-28|time:proposal now years
-17|time:proposal past part
-87|time:proposal past that-year
31|time:proposal past year
25|title:False level
10|title:False no
-24|title:True aim
-27|title:True no
-14|word-lead:\" (
-56|word-lead:\" by
119|word-lead:\" in
-10|word-lead:# \"
8|word-lead:# (
-53|word-lead:# ,
-9|word-lead:# ;
-12|word-lead:# after
14|word-lead:# already
21|word-lead:# apiece
70|word-lead:# before
97|word-lead:# between
-48|word-lead:# by
-78|word-lead:# for
37|word-lead:# from
24|word-lead:# goal
-53|word-lead:# if
-30|word-lead:# in
28|word-lead:# into
-24|word-lead:# mark
15|word-lead:# on
10|word-lead:# only
50|word-lead:# since
9|word-lead:# spent
49|word-lead:# through
-25|word-lead:# until
-26|word-lead:# was
33|word-lead:'s 1.29%
20|word-lead:'s 2.4pc
-59|word-lead:'s 3.5 per cent
8|word-lead:'s outlay
13|word-lead:'s ratio
13|word-lead:'s spending
15|word-lead:( 2.6 percent
-9|word-lead:) through
-41|word-lead:, 2.4 percent
49|word-lead:, attained
48|word-lead:, by
53|word-lead:, citing
-30|word-lead:, due
14|word-lead:, for
-17|word-lead:, from
104|word-lead:, in
-14|word-lead:, instead of
-66|word-lead:, not
18|word-lead:, of
-15|word-lead:, on
17|word-lead:, outlays
-11|word-lead:, rather than
-17|word-lead:, says
-18|word-lead:, since
37|word-lead:, speaking of
-32|word-lead:, tabled
23|word-lead:, to
30|word-lead:, with
-10|word-lead:, wrote
-25|word-lead:0 bn
15|word-lead:0 by
-12|word-lead:: 2.8 percent
33|word-lead:: by
50|word-lead:: from
42|word-lead:: in
13|word-lead:; by
-39|word-lead:; in
57|word-lead:DATE ,
52|word-lead:DATE for
-51|word-lead:DATE from
-18|word-lead:DATE instead of
-12|word-lead:DATE rather than
-30|word-lead:DATE through
-20|word-lead:DATE to
-18|word-lead:EU ,
20|word-lead:LAND 's
-44|word-lead:LAND ,
19|word-lead:LAND by
18|word-lead:LAND closed
45|word-lead:LAND for
18|word-lead:LAND in
9|word-lead:LAND spent
10|word-lead:LAND to
10|word-lead:LAND will
-20|word-lead:LEADER in
-15|word-lead:LEADER said
19|word-lead:NATO for
-11|word-lead:OUTLET reported
-91|word-lead:USA in
-25|word-lead:^ against
-23|word-lead:^ before
45|word-lead:^ budget
94|word-lead:^ by
49|word-lead:^ for
18|word-lead:^ from
57|word-lead:^ in
-10|word-lead:^ japan 's cabinet
-12|word-lead:^ kishida
13|word-lead:^ nothing
-15|word-lead:^ on
8|word-lead:^ outlays
-14|word-lead:^ since
-68|word-lead:^ spending
10|word-lead:^ under
-39|word-lead:^ until
-48|word-lead:^ use
-26|word-lead:a plan
-24|word-lead:a review
34|word-lead:above 2%
-33|word-lead:above 3 percent
8|word-lead:above 3%
56|word-lead:according to
16|word-lead:achieve by
-49|word-lead:achieve in
21|word-lead:advance to
10|word-lead:again in
-10|word-lead:agree in
-19|word-lead:ahead of
13|word-lead:aim for
66|word-lead:all by
54|word-lead:all for
-9|word-lead:alliance by
-16|word-lead:allocation for
20|word-lead:already in
33|word-lead:amount for
9|word-lead:and 3.3%
-52|word-lead:and at
25|word-lead:and in
-33|word-lead:announce in
-17|word-lead:annually ,
14|word-lead:annually by
-19|word-lead:annually from
22|word-lead:appropriations for
20|word-lead:approve a
17|word-lead:approximately ,
23|word-lead:armed forces by
-76|word-lead:arms by
37|word-lead:as early
-43|word-lead:as in
31|word-lead:as recently
42|word-lead:as soon
-8|word-lead:at 1.6%
-32|word-lead:at 1.8 percent
22|word-lead:at 2 percent
-75|word-lead:at 2%
10|word-lead:at 2.2%
20|word-lead:at 2.5%
-19|word-lead:at 2.6%
45|word-lead:at 4.1%
12|word-lead:at 5.4 percent
-38|word-lead:at least
16|word-lead:attain 2 percent
-33|word-lead:attain 2%
26|word-lead:attain by
-66|word-lead:attain in
30|word-lead:attain within
42|word-lead:average in
-9|word-lead:average to
13|word-lead:back in
26|word-lead:back to
9|word-lead:bar in
16|word-lead:be 2.5 percent
24|word-lead:be met
8|word-lead:be reached
-26|word-lead:be replaced
24|word-lead:been reached
39|word-lead:below 2%
-30|word-lead:between 2026
8|word-lead:between fiscal 2023
-15|word-lead:beyond 3 percent
97|word-lead:billion for
-46|word-lead:billion in
-12|word-lead:bn in
-9|word-lead:booked in
-11|word-lead:both for
80|word-lead:bring forward to
-22|word-lead:budget for
28|word-lead:budget in
26|word-lead:budget through
59|word-lead:by 7 per cent
-16|word-lead:cabinet 's
45|word-lead:calculate on
-21|word-lead:came in
-35|word-lead:changed from
-14|word-lead:choose in
34|word-lead:cold war
28|word-lead:come in
14|word-lead:come to regard
-21|word-lead:commit in
13|word-lead:core defence by
23|word-lead:core defense by
71|word-lead:country in
-35|word-lead:coup of
-9|word-lead:cross in
-8|word-lead:data (
12|word-lead:data for
24|word-lead:date ,
-30|word-lead:date of
-14|word-lead:dates from
24|word-lead:deadline of
-13|word-lead:decision taken
21|word-lead:defence before
-29|word-lead:defence between
47|word-lead:defence by
-60|word-lead:defence from
94|word-lead:defence in
8|word-lead:defence spending by
27|word-lead:defence target
-23|word-lead:defence to
-9|word-lead:defense after
-38|word-lead:defense at
35|word-lead:defense by
23|word-lead:defense from
67|word-lead:defense in
11|word-lead:defense outlays
-43|word-lead:defense reform
19|word-lead:defense spending in
8|word-lead:defense within
8|word-lead:devote 1.01%
-18|word-lead:did in
-25|word-lead:did until
12|word-lead:do 1.81 percent
-40|word-lead:documents by
12|word-lead:double by
37|word-lead:down in
-18|word-lead:due by
72|word-lead:due in
9|word-lead:earlier than
67|word-lead:end in
-8|word-lead:end on
24|word-lead:estimate ,
17|word-lead:estimate for
8|word-lead:estimate put
14|word-lead:even in
15|word-lead:even though
16|word-lead:expect in
29|word-lead:expect to
-32|word-lead:expenditure for
15|word-lead:expenditure in
10|word-lead:expenditures in
8|word-lead:far back
8|word-lead:fields by
10|word-lead:figures for
74|word-lead:first time
15|word-lead:followed in
-9|word-lead:for 1.8%
8|word-lead:for 2%
42|word-lead:for 2027
11|word-lead:for by
-29|word-lead:for calendar
50|word-lead:for defence
-38|word-lead:for defense
15|word-lead:force by
-11|word-lead:force since
-72|word-lead:forecast for
12|word-lead:foresee for
-32|word-lead:forward from
51|word-lead:forward to
13|word-lead:from 1 percent
-12|word-lead:from 1.8%
17|word-lead:from 1.9 percent
-26|word-lead:from 2.32 percent
-25|word-lead:from 2.7 percent
-71|word-lead:gdp ,
-14|word-lead:gdp at
31|word-lead:gdp before
-15|word-lead:gdp by
30|word-lead:gdp for
92|word-lead:gdp from
17|word-lead:gdp in
-57|word-lead:gdp into
-20|word-lead:gdp of
-9|word-lead:gdp since
-17|word-lead:gdp through
-65|word-lead:gdp to
-57|word-lead:gnp by
-61|word-lead:gnp for
40|word-lead:gnp in
-10|word-lead:go by
19|word-lead:go in
-20|word-lead:goal after
25|word-lead:goal by
22|word-lead:goal for
14|word-lead:goal into
9|word-lead:government 's
-32|word-lead:government puts
-15|word-lead:gross domestic product by
-25|word-lead:gross domestic product in
27|word-lead:gross domestic product to
-32|word-lead:gross national product by
-18|word-lead:guideline by
-11|word-lead:guideline in
-13|word-lead:had called
12|word-lead:had in
20|word-lead:had set
17|word-lead:has raised
61|word-lead:has until
27|word-lead:have in
-32|word-lead:having only
20|word-lead:hit 2 percent
31|word-lead:hit 2%
-26|word-lead:how 1.5%
17|word-lead:in 2.0%
-16|word-lead:in 2024
-10|word-lead:in 2025
27|word-lead:in a
8|word-lead:in defence spending
24|word-lead:in her
15|word-lead:in japanese
16|word-lead:in military spending
-65|word-lead:increase since
25|word-lead:infrastructure by
-50|word-lead:instead of in
24|word-lead:into defense
-32|word-lead:introduced in
12|word-lead:investment by
8|word-lead:is achieved
-63|word-lead:is by
-29|word-lead:is for
59|word-lead:is what
9|word-lead:it has
-14|word-lead:it in
-19|word-lead:it spends
-12|word-lead:it stood
16|word-lead:items by
-36|word-lead:its allies for
10|word-lead:its armed forces
41|word-lead:its military
-64|word-lead:its outlays
-31|word-lead:its strategy
-14|word-lead:itself for
-38|word-lead:itself until
-18|word-lead:joining in
-10|word-lead:larger than
-11|word-lead:largest since
-8|word-lead:lasted since
57|word-lead:later than
-22|word-lead:latter by
-43|word-lead:law signed
-18|word-lead:least in
10|word-lead:less in
13|word-lead:level by
30|word-lead:level in
10|word-lead:level of
22|word-lead:like to see in
11|word-lead:line in
18|word-lead:little more
-8|word-lead:lower house
-73|word-lead:lowest since
17|word-lead:lowest spender
-27|word-lead:mark in
-58|word-lead:matters by
-38|word-lead:measured against
-66|word-lead:measured in
-54|word-lead:meet by
125|word-lead:meet in
-9|word-lead:milestone for
-44|word-lead:military budget
26|word-lead:military by
18|word-lead:military in
10|word-lead:military spending for
15|word-lead:minimum by
36|word-lead:minimum from
14|word-lead:more by
-29|word-lead:more than
21|word-lead:most of
-25|word-lead:most since
-22|word-lead:much of
-31|word-lead:name in
14|word-lead:national defense
-11|word-lead:national security strategy
16|word-lead:needed by
50|word-lead:needs by
-103|word-lead:not by
-97|word-lead:not in
87|word-lead:not since
-19|word-lead:number for
28|word-lead:objective for
46|word-lead:of 2 pct
-82|word-lead:of 2 percent
11|word-lead:of 2%
-40|word-lead:of gdp
11|word-lead:office ,
69|word-lead:office in
-59|word-lead:on 2.5 per cent
-9|word-lead:on a
21|word-lead:on defence
16|word-lead:on defense
11|word-lead:on for
11|word-lead:on security
13|word-lead:on the military
-25|word-lead:only in
21|word-lead:or so
60|word-lead:out in
-20|word-lead:outlay in
34|word-lead:outlays for
81|word-lead:outlays in
-35|word-lead:over from
25|word-lead:over in
16|word-lead:parliament in
30|word-lead:pass 2%
-13|word-lead:pass 3%
-18|word-lead:passed in
11|word-lead:pencil in for
-14|word-lead:pioneered in
-42|word-lead:plan by
-43|word-lead:plan through
-8|word-lead:platform for
17|word-lead:possible in
-19|word-lead:program to
52|word-lead:project by
-28|word-lead:promise 2 percent
-30|word-lead:promise by
35|word-lead:promise for
-25|word-lead:promise in
20|word-lead:proposal for
-51|word-lead:publish in
-89|word-lead:rather than in
93|word-lead:ratio in
77|word-lead:reach by
43|word-lead:reach it
-76|word-lead:reach two percent
-25|word-lead:ready by
-22|word-lead:report for
23|word-lead:report in
-41|word-lead:request for
52|word-lead:resilience by
20|word-lead:respectively in
30|word-lead:rest by
-26|word-lead:review in
-10|word-lead:rule in
24|word-lead:running from
-8|word-lead:runs through
-12|word-lead:same 3.5 percent
-33|word-lead:say ,
24|word-lead:say of
-21|word-lead:say on
54|word-lead:say that
-8|word-lead:scrapped in
27|word-lead:sea in
36|word-lead:security by
-41|word-lead:security documents
11|word-lead:security in
22|word-lead:seek for
-31|word-lead:set for
-76|word-lead:set in
-86|word-lead:seven in
-19|word-lead:share for
22|word-lead:share in
-51|word-lead:share since
39|word-lead:shortly ,
-15|word-lead:sign up to
31|word-lead:sipri for
12|word-lead:slightly above
-41|word-lead:so by
33|word-lead:so in
42|word-lead:so until
-38|word-lead:sooner than
14|word-lead:special budget
21|word-lead:spend 1.2 percent
19|word-lead:spend 1.9%
-41|word-lead:spend 3.4%
9|word-lead:spend 4.1 percent
11|word-lead:spend 8.8 percent
30|word-lead:spend by
16|word-lead:spend for
14|word-lead:spend in
39|word-lead:starting in
13|word-lead:step is
-9|word-lead:strategy by
-11|word-lead:strategy in
-41|word-lead:sum ,
-13|word-lead:surcharge from
23|word-lead:surge 65%
8|word-lead:sustain until
-11|word-lead:take to
-37|word-lead:take until
-44|word-lead:talk in
60|word-lead:target by
38|word-lead:target for
-23|word-lead:target in
-60|word-lead:target to
-11|word-lead:tenfold since
37|word-lead:term in
13|word-lead:than 3 percent
-89|word-lead:than in
-50|word-lead:that 2%
-30|word-lead:that begins
62|word-lead:that by
76|word-lead:that in
-26|word-lead:that of
-43|word-lead:that started
-8|word-lead:the cabinet
36|word-lead:the eu
-10|word-lead:the hague
-8|word-lead:the law
-8|word-lead:the maximum
30|word-lead:the military by
9|word-lead:the military in
-14|word-lead:the same
8|word-lead:the state will
44|word-lead:the war
32|word-lead:their countries
54|word-lead:them for
-30|word-lead:themselves for
22|word-lead:themselves until
-10|word-lead:there in
20|word-lead:thereabouts in
-18|word-lead:those for
-16|word-lead:three in
-44|word-lead:time in
-54|word-lead:time since
-23|word-lead:to 1.8 per cent
9|word-lead:to 2 percent
29|word-lead:to 2%
-19|word-lead:to 2.5%
18|word-lead:to 3.32%
41|word-lead:to 4.91%
-37|word-lead:to a
-46|word-lead:to do
18|word-lead:to finish
71|word-lead:to worry
25|word-lead:total defense spending
28|word-lead:total for
-8|word-lead:trajectory set
24|word-lead:tranche ,
59|word-lead:trillion in
-21|word-lead:trillion yen
-52|word-lead:troops by
20|word-lead:typical of
11|word-lead:up from
-84|word-lead:up in
29|word-lead:up since
40|word-lead:up to
-86|word-lead:voted in
-31|word-lead:wait until
-80|word-lead:waiting for
-8|word-lead:wales in
25|word-lead:want by
27|word-lead:war in
-12|word-lead:war of
-14|word-lead:war since
29|word-lead:was 6 percent
10|word-lead:way in
-95|word-lead:weapons by
-12|word-lead:which ends
46|word-lead:which in
69|word-lead:which takes
-23|word-lead:which until
23|word-lead:who in
13|word-lead:will attain
10|word-lead:with 1.6%
-83|word-lead:with 2 percent
-10|word-lead:with 3.3 percent
38|word-lead:with 3.4%
-59|word-lead:won in
16|word-lead:would push
37|word-lead:year ,
13|word-lead:year before
-26|word-lead:year by
12|word-lead:year from
-10|word-lead:year since
8|word-lead:year until
-35|word-lead:years before
-41|word-lead:years from
8|word-lead:years to
-61|word-lead:yen by
-21|word-lead:yen in
63|word:\"
-86|word:#
64|word:'s
15|word:(
58|word:,
-10|word:0
85|word::
-13|word:;
-10|word:DATE
-18|word:EU
-105|word:LAND
-29|word:LEADER
12|word:NATO
-10|word:OUTLET
-91|word:USA
50|word:^
-51|word:a
10|word:about
14|word:above
56|word:according
-20|word:achieve
-12|word:add
-56|word:adopt
21|word:advance
10|word:again
10|word:against
-13|word:agree
-19|word:ahead
13|word:aim
120|word:all
-10|word:allocation
-11|word:already
37|word:amount
37|word:and
-18|word:announce
-22|word:annually
22|word:appropriations
16|word:approve
17|word:approximately
-29|word:are
23|word:armed forces
-75|word:arms
14|word:army
12|word:around
49|word:as
23|word:ask
-19|word:at
-27|word:attain
32|word:average
38|word:back
14|word:bar
-19|word:base
8|word:been
45|word:below
41|word:between
-14|word:beyond
-25|word:billion
-12|word:bn
-9|word:booked
-11|word:both
68|word:bring forward
52|word:budget
52|word:by
45|word:calculate
-11|word:call for
-21|word:came
47|word:ceiling
24|word:century
-35|word:changed
-14|word:choose
34|word:cold
28|word:come
22|word:come to
-24|word:commit
-18|word:complete
16|word:core defence
24|word:core defense
-11|word:could
71|word:country
-35|word:coup
9|word:cross
-9|word:date
-14|word:dates
38|word:deadline
-24|word:decision
69|word:defence
15|word:defence spending
59|word:defense
43|word:defense spending
9|word:devote
-46|word:did
-33|word:do
-71|word:documents
77|word:double
37|word:down
54|word:due
17|word:earlier
8|word:economic output
-9|word:election
59|word:end
47|word:estimate
-16|word:euros
12|word:even
16|word:exceed
48|word:expect
-17|word:expenditure
10|word:expenditures
-11|word:fall
8|word:fields
10|word:figures
63|word:first
15|word:followed
47|word:for
-72|word:forecast
13|word:foresee
18|word:forward
-42|word:gdp
9|word:get
-40|word:gnp
25|word:go
-46|word:goal
-22|word:government
-60|word:gross domestic product
-53|word:gross national product
-30|word:grow
-31|word:guideline
85|word:had
-9|word:hague
67|word:has
78|word:have
-32|word:having
-20|word:higher
-40|word:hit
-26|word:how
-41|word:in
-27|word:increase
25|word:infrastructure
-50|word:instead of
24|word:into
-32|word:introduced
12|word:investment
-59|word:is
-18|word:it
17|word:items
20|word:its
-36|word:its allies
-55|word:itself
-18|word:joining
43|word:lands
-10|word:larger
-11|word:largest
-8|word:lasted
35|word:later
-22|word:latter
-76|word:law
-9|word:least
10|word:less
-38|word:level
8|word:lift
22|word:like to see
-8|word:limit
49|word:line
18|word:little
-8|word:lower
-56|word:lowest
-13|word:make
54|word:manage
-10|word:manifesto
-22|word:mark
-55|word:matters
-109|word:measured
80|word:meet
39|word:members
-9|word:milestone
14|word:military spending
55|word:minimum
-25|word:ministry of defence
-23|word:more
18|word:most
-29|word:move
-37|word:much
-33|word:name
15|word:national
43|word:needs
-11|word:new
-90|word:not
-19|word:number
29|word:objective
74|word:office
34|word:on
-24|word:only
21|word:or
54|word:out
40|word:outcome
-19|word:outlay
111|word:outlays
9|word:own
-8|word:pace
17|word:parliament
21|word:pass
-17|word:passed
15|word:pay
11|word:pencil in
-11|word:period
-14|word:pioneered
-98|word:plan
-8|word:platform
-13|word:policy
-9|word:portfolio
17|word:possible
13|word:prime minister
-27|word:program
53|word:project
-45|word:promise
20|word:proposal
-51|word:publish
41|word:question
-98|word:rather than
92|word:ratio
22|word:reach
-25|word:ready
-58|word:relative
-43|word:request
52|word:resilience
20|word:respectively
32|word:rest
-26|word:review
-31|word:rise
-11|word:rule
59|word:running
-52|word:same
19|word:say
-8|word:scrapped
27|word:sea
26|word:security
-14|word:see
12|word:seek
-74|word:set
-86|word:seven
-62|word:share
39|word:shortly
-37|word:show
-14|word:sign up
31|word:sipri
-16|word:slide
12|word:slightly
-13|word:so
-38|word:sooner
14|word:special
133|word:spend
39|word:starting
12|word:station
13|word:step
-20|word:strategy
-29|word:suggest
-37|word:sum
-13|word:surcharge
23|word:surge
-48|word:take
-44|word:talk
29|word:target
-15|word:tax
-11|word:tenfold
37|word:term
-60|word:than
32|word:that
-45|word:the
-43|word:the economy
39|word:the military
8|word:the state
36|word:their
78|word:them
-10|word:themselves
-19|word:there
16|word:thereabouts
-18|word:those
-18|word:three
-97|word:time
64|word:to
70|word:total
-8|word:trajectory
24|word:tranche
48|word:trillion
-52|word:troops
20|word:typical
-27|word:up
-18|word:use
-86|word:voted
-29|word:wait
-83|word:waiting
-8|word:wales
62|word:want
-30|word:was
26|word:way
-95|word:weapons
-8|word:were
-22|word:which
22|word:who
21|word:whose
68|word:will
-34|word:with
-59|word:won
34|word:would
8|word:yardstick
22|word:year
-55|word:years
-86|word:yen
30|words-aim:after 0
47|words-aim:after 1
-11|words-aim:after 13
14|words-aim:after 3
-8|words-aim:after 5
-33|words-aim:after 8
-43|words-aim:after far
36|words-aim:before 1
9|words-aim:before 13
10|words-aim:before 3
-20|words-aim:before 5
-36|words-aim:before 8
-29|words-aim:before far
160|words-level:after 0
92|words-level:after 1
-83|words-level:after 13
53|words-level:after 2
-17|words-level:after 3
-27|words-level:after 5
-82|words-level:after 8
-106|words-level:after far
27|words-level:before 0
42|words-level:before 1
43|words-level:before 2
-15|words-level:before 3
-25|words-level:before 5
-13|words-level:before 8
-16|words-no:after 0
-23|words-no:after 13
-8|words-no:after 2
66|words-no:after 3
-16|words-no:after 5
21|words-no:after 8
-28|words-no:after far
-13|words-no:before 1
-23|words-no:before 13
35|words-no:before 3
30|words-no:before 5
-20|words-no:before 8
-24|words-no:before far
174|words:after 0
146|words:after 1
-117|words:after 13
48|words:after 2
63|words:after 3
-50|words:after 5
-94|words:after 8
-177|words:after far
40|words:before 0
64|words:before 1
-18|words:before 13
45|words:before 2
31|words:before 3
-15|words:before 5
-69|words:before 8
-60|words:before far
"""
