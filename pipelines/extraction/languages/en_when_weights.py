"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

TABLE = """\
-10|1-back-time:demand long-past year
34|1-back-time:demand next that-year
-12|1-back-time:demand now bare-month
-11|1-back-time:demand now day
-8|1-back-time:demand now fiscal
50|1-back-time:demand now that-year
-13|1-back-time:demand now weekday
-8|1-back-time:level far decade
43|1-back-time:level far year
34|1-back-time:level far years
12|1-back-time:level long-past decade
-21|1-back-time:level long-past fiscal
44|1-back-time:level long-past year
-8|1-back-time:level long-past years
-8|1-back-time:level next bare-month
8|1-back-time:level next fiscal
10|1-back-time:level next that-year
57|1-back-time:level next year
-20|1-back-time:level next years
-39|1-back-time:level now bare-month
-57|1-back-time:level now day
29|1-back-time:level now fiscal
-71|1-back-time:level now weekday
-15|1-back-time:level now year
49|1-back-time:level now years
-18|1-back-time:level past bare-month
-26|1-back-time:level past fiscal
-12|1-back-time:level past part
21|1-back-time:level past that-year
-62|1-back-time:level past year
35|1-back-time:level past years
81|1-back-time:pledge far fiscal
49|1-back-time:pledge far month
22|1-back-time:pledge far year
-15|1-back-time:pledge long-past year
-12|1-back-time:pledge next bare-month
55|1-back-time:pledge next fiscal
81|1-back-time:pledge next that-year
28|1-back-time:pledge next year
-32|1-back-time:pledge now bare-month
-18|1-back-time:pledge now day
-70|1-back-time:pledge now fiscal
-39|1-back-time:pledge now that-year
-28|1-back-time:pledge now weekday
29|1-back-time:pledge now year
22|1-back-time:pledge now years
-29|1-back-time:pledge past that-year
-17|1-back-time:pledge past year
-13|1-back-time:proposal far decade
30|1-back-time:proposal far fiscal
-14|1-back-time:proposal far year
-9|1-back-time:proposal far years
-10|1-back-time:proposal long-past year
66|1-back-time:proposal next fiscal
-8|1-back-time:proposal next that-year
-9|1-back-time:proposal now bare-month
-10|1-back-time:proposal now day
-17|1-back-time:proposal now that-year
-14|1-back-time:proposal now weekday
-13|1-back-time:proposal past fiscal
-9|1-back-time:proposal past that-year
-8|1-back-time:proposal past year
69|1-back-told:False aim
53|1-back-told:False level
-10|1-back-told:False no
-68|1-back-told:True aim
-44|1-back-told:True level
-32|1-back-told:True no
9|1-back:level
-43|1-back:no
31|2-back-time:level far fiscal
22|2-back-time:level far year
8|2-back-time:level far years
-8|2-back-time:level long-past decade
-9|2-back-time:level long-past fiscal
-31|2-back-time:level long-past that-year
37|2-back-time:level long-past year
15|2-back-time:level next fiscal
-28|2-back-time:level next that-year
-23|2-back-time:level next year
-14|2-back-time:level now bare-month
-30|2-back-time:level now day
38|2-back-time:level now fiscal
-21|2-back-time:level now part
34|2-back-time:level now that-year
-36|2-back-time:level now weekday
68|2-back-time:level now year
8|2-back-time:level now years
-8|2-back-time:level past bare-month
-54|2-back-time:level past fiscal
-9|2-back-time:level past month
-24|2-back-time:level past that-year
35|2-back-time:level past year
45|2-back-time:other far fiscal
47|2-back-time:pledge far fiscal
43|2-back-time:pledge far year
-10|2-back-time:pledge long-past year
-11|2-back-time:pledge next bare-month
16|2-back-time:pledge next fiscal
-27|2-back-time:pledge now fiscal
-33|2-back-time:pledge now that-year
82|2-back-time:pledge past that-year
-9|2-back-time:pledge past year
-11|2-back-time:proposal far fiscal
-21|2-back-time:proposal far year
24|2-back-time:proposal next fiscal
-11|2-back-time:proposal next that-year
-21|2-back-time:proposal next year
-9|2-back-time:proposal now year
-33|2-back-told:False aim
36|2-back-told:False level
-17|2-back-told:False no
-36|2-back-told:True aim
-59|2-back-told:True level
-68|2-back:aim
-23|2-back:level
-10|2-back:no
10|carried-dated:False False aim 0
23|carried-dated:False False aim 1
-40|carried-dated:False False aim 2
-18|carried-dated:False False aim 3
34|carried-dated:False False level 0
56|carried-dated:False False level 1
46|carried-dated:False False level 2
-35|carried-dated:False False level 3
-71|carried-dated:True False aim 0
-11|carried-dated:True False aim 1
-44|carried-dated:True False aim 2
-146|carried-dated:True False aim 3
-72|carried-dated:True False aim 4
27|carried-dated:True False level 0
-44|carried-dated:True False level 1
-50|carried-dated:True False level 2
-129|carried-dated:True False level 3
-98|carried-dated:True False level 4
-13|carried-dated:True False no 0
-13|carried-dated:True False no 1
-20|carried-dated:True False no 2
-18|carried-dated:True False no 3
-11|carried-dated:True False no 4
66|carried-dated:True True aim 0
-9|carried-dated:True True aim 1
16|carried-dated:True True aim 2
-48|carried-dated:True True aim 3
-42|carried-dated:True True aim 4
21|carried-dated:True True level 0
-19|carried-dated:True True level 2
-55|carried-dated:True True level 3
-53|carried-dated:True True level 4
-24|carried-dated:True True no 1
12|carried-dated:True True no 2
-17|carried-dated:True True no 3
-8|carried-dated:True True no 4
-42|carried-governed:- far
-15|carried-governed:- long-past
-12|carried-governed:- next
42|carried-governed:- past
-8|carried-governed:be could next
-10|carried-governed:be could now
-88|carried-governed:be finite far
31|carried-governed:be finite long-past
-65|carried-governed:be finite next
-22|carried-governed:be finite now
-46|carried-governed:be finite past
30|carried-governed:be inf far
-21|carried-governed:be should now
87|carried-governed:be will far
-9|carried-governed:be will long-past
48|carried-governed:be will next
115|carried-governed:be will now
103|carried-governed:be would far
-31|carried-governed:be would long-past
45|carried-governed:be would next
-57|carried-governed:be would past
21|carried-governed:cap finite far
-33|carried-governed:cap finite now
39|carried-governed:cap inf next
23|carried-governed:cap should next
-16|carried-governed:cap will far
-11|carried-governed:cap will next
14|carried-governed:cap would far
-26|carried-governed:cap would next
-17|carried-governed:demand could now
-30|carried-governed:demand finite far
-23|carried-governed:demand finite long-past
13|carried-governed:demand finite next
-21|carried-governed:demand finite now
-42|carried-governed:demand finite past
-14|carried-governed:demand gerund far
-10|carried-governed:demand gerund now
-18|carried-governed:demand progressive far
-20|carried-governed:demand progressive now
35|carried-governed:demand would far
12|carried-governed:demand would next
-9|carried-governed:denial finite far
-10|carried-governed:denial finite now
-12|carried-governed:denial inf now
-18|carried-governed:denial would far
8|carried-governed:level can far
-35|carried-governed:level finite far
-29|carried-governed:level finite long-past
-13|carried-governed:level finite now
42|carried-governed:level finite past
66|carried-governed:level gerund far
24|carried-governed:level progressive far
-15|carried-governed:level will far
41|carried-governed:level will next
-11|carried-governed:level will past
31|carried-governed:level would far
-11|carried-governed:level would long-past
46|carried-governed:level would next
-52|carried-governed:level would now
-20|carried-governed:level would past
44|carried-governed:move can far
54|carried-governed:move could far
-30|carried-governed:move could long-past
29|carried-governed:move could next
-9|carried-governed:move could now
-25|carried-governed:move finite far
-28|carried-governed:move finite long-past
-30|carried-governed:move finite next
-52|carried-governed:move finite now
71|carried-governed:move finite past
-13|carried-governed:move gerund far
-8|carried-governed:move gerund long-past
-31|carried-governed:move gerund next
8|carried-governed:move gerund now
-13|carried-governed:move gerund past
31|carried-governed:move inf far
-8|carried-governed:move inf now
-12|carried-governed:move progressive far
-19|carried-governed:move progressive long-past
42|carried-governed:move progressive next
35|carried-governed:move progressive now
-45|carried-governed:move should far
-8|carried-governed:move should now
-10|carried-governed:move should past
58|carried-governed:move will far
22|carried-governed:move will long-past
46|carried-governed:move will next
38|carried-governed:move will now
20|carried-governed:move would far
-18|carried-governed:move would long-past
55|carried-governed:move would next
44|carried-governed:move would now
-17|carried-governed:move would past
-10|carried-governed:pledge can now
-47|carried-governed:pledge finite far
-17|carried-governed:pledge finite long-past
14|carried-governed:pledge finite next
-13|carried-governed:pledge finite past
-18|carried-governed:pledge gerund far
9|carried-governed:pledge gerund now
8|carried-governed:pledge noun far
-28|carried-governed:pledge progressive far
-12|carried-governed:pledge progressive now
-32|carried-governed:pledge will now
-35|carried-governed:pledge would far
60|carried-governed:pledge would next
-12|carried-governed:pledge would now
-18|carried-governed:proposal could now
-67|carried-governed:proposal finite far
-20|carried-governed:proposal finite long-past
-13|carried-governed:proposal finite next
-90|carried-governed:proposal finite now
-8|carried-governed:proposal finite past
-10|carried-governed:proposal noun next
13|carried-governed:proposal progressive far
-14|carried-governed:proposal progressive next
-10|carried-governed:proposal progressive now
-9|carried-governed:proposal progressive past
-36|carried-governed:proposal would far
-43|carried-governed:proposal would next
-18|carried-governed:spend can now
-44|carried-governed:spend could far
-115|carried-governed:spend finite far
16|carried-governed:spend finite long-past
-145|carried-governed:spend finite next
-77|carried-governed:spend finite now
69|carried-governed:spend finite past
-24|carried-governed:spend gerund far
-35|carried-governed:spend gerund next
34|carried-governed:spend gerund now
-13|carried-governed:spend gerund past
26|carried-governed:spend progressive far
-10|carried-governed:spend progressive long-past
-31|carried-governed:spend progressive next
22|carried-governed:spend progressive now
-15|carried-governed:spend progressive past
-9|carried-governed:spend should far
-9|carried-governed:spend should now
103|carried-governed:spend will far
14|carried-governed:spend will next
-12|carried-governed:spend will now
23|carried-governed:spend will past
27|carried-governed:spend would far
-56|carried-governed:spend would now
-66|carried-here:0 aim bare-month
-33|carried-here:0 aim day
-25|carried-here:0 aim decade
9|carried-here:0 aim fiscal
18|carried-here:0 aim month
8|carried-here:0 aim that-year
-54|carried-here:0 aim weekday
36|carried-here:0 aim year
-30|carried-here:0 aim years
-79|carried-here:0 level bare-month
-62|carried-here:0 level day
15|carried-here:0 level decade
18|carried-here:0 level fiscal
-32|carried-here:0 level month
-29|carried-here:0 level part
40|carried-here:0 level that-year
-66|carried-here:0 level weekday
34|carried-here:0 level year
-31|carried-here:0 level years
-8|carried-here:0 no bare-month
-10|carried-here:0 no day
23|carried-here:0 no fiscal
-14|carried-here:0 no that-year
-18|carried-here:0 no weekday
-33|carried-here:0 no year
-20|carried-here:1 aim bare-month
-20|carried-here:1 aim day
-17|carried-here:1 aim decade
42|carried-here:1 aim that-year
-29|carried-here:1 aim weekday
-31|carried-here:1 aim year
10|carried-here:1 aim years
-43|carried-here:1 level bare-month
-36|carried-here:1 level day
-19|carried-here:1 level decade
12|carried-here:1 level fiscal
-8|carried-here:1 level part
-61|carried-here:1 level weekday
-11|carried-here:1 level years
-9|carried-here:1 no fiscal
-8|carried-here:1 no year
55|carried-here:2 aim bare-month
61|carried-here:2 aim fiscal
-11|carried-here:2 aim month
-35|carried-here:2 aim that-year
-11|carried-here:2 aim year
-15|carried-here:2 level bare-month
-23|carried-here:2 level decade
24|carried-here:2 level fiscal
-10|carried-here:2 level month
-50|carried-here:2 level that-year
-10|carried-here:2 level weekday
-12|carried-here:2 level year
28|carried-here:2 level years
-8|carried-here:2 no decade
-24|carried-last:False aim bare-month
-22|carried-last:False aim day
20|carried-last:False aim fiscal
-27|carried-last:False aim that-year
-28|carried-last:False aim weekday
-11|carried-last:False aim year
16|carried-last:False aim years
-42|carried-last:False level bare-month
-36|carried-last:False level day
71|carried-last:False level fiscal
109|carried-last:False level that-year
-42|carried-last:False level weekday
46|carried-last:False level year
28|carried-last:False level years
-10|carried-last:False no day
-8|carried-last:False no weekday
-8|carried-last:True aim bare-month
-36|carried-last:True aim day
-40|carried-last:True aim decade
11|carried-last:True aim fiscal
10|carried-last:True aim that-year
-61|carried-last:True aim weekday
21|carried-last:True aim year
-38|carried-last:True aim years
-95|carried-last:True level bare-month
-67|carried-last:True level day
-21|carried-last:True level decade
-45|carried-last:True level month
-38|carried-last:True level part
-95|carried-last:True level weekday
-13|carried-last:True level year
-75|carried-last:True level years
-12|carried-last:True no bare-month
-11|carried-last:True no decade
13|carried-last:True no fiscal
-11|carried-last:True no that-year
-18|carried-last:True no weekday
-33|carried-last:True no year
16|carried-lead:aim \" fiscal
-9|carried-lead:aim 's fiscal
43|carried-lead:aim 's year
-32|carried-lead:aim ) that-year
-27|carried-lead:aim , day
-10|carried-lead:aim , year
13|carried-lead:aim 2.0% that-year
-8|carried-lead:aim 2.5% that-year
-13|carried-lead:aim 2021 year
-13|carried-lead:aim 3 percent that-year
11|carried-lead:aim 7 percent that-year
21|carried-lead:aim : year
-17|carried-lead:aim a fiscal
-24|carried-lead:aim a year
50|carried-lead:aim after fiscal
41|carried-lead:aim army that-year
-47|carried-lead:aim before year
-23|carried-lead:aim beyond year
-11|carried-lead:aim bill that-year
18|carried-lead:aim bringing that-year
-25|carried-lead:aim budget year
32|carried-lead:aim by bare-month
11|carried-lead:aim by month
64|carried-lead:aim by year
-10|carried-lead:aim by years
38|carried-lead:aim core defense that-year
-16|carried-lead:aim defence that-year
43|carried-lead:aim defense that-year
-8|carried-lead:aim election year
22|carried-lead:aim ends fiscal
-27|carried-lead:aim eyes decade
55|carried-lead:aim for fiscal
-31|carried-lead:aim for that-year
16|carried-lead:aim for year
-10|carried-lead:aim for years
-11|carried-lead:aim from bare-month
-15|carried-lead:aim from month
-38|carried-lead:aim from year
-11|carried-lead:aim gdp fiscal
42|carried-lead:aim gdp that-year
63|carried-lead:aim goal that-year
-10|carried-lead:aim gross domestic product fiscal
65|carried-lead:aim holding out for year
-35|carried-lead:aim in bare-month
28|carried-lead:aim in fiscal
-10|carried-lead:aim in that-year
34|carried-lead:aim in year
-17|carried-lead:aim instead of year
31|carried-lead:aim is year
-20|carried-lead:aim members year
41|carried-lead:aim not year
54|carried-lead:aim nothing fiscal
-22|carried-lead:aim nothing that-year
-9|carried-lead:aim nothing year
-11|carried-lead:aim of fiscal
-9|carried-lead:aim of that-year
-48|carried-lead:aim of year
-22|carried-lead:aim on day
-47|carried-lead:aim on weekday
12|carried-lead:aim over year
-13|carried-lead:aim promise that-year
-18|carried-lead:aim set year
-16|carried-lead:aim since year
-33|carried-lead:aim talk year
-35|carried-lead:aim target fiscal
-15|carried-lead:aim target that-year
-16|carried-lead:aim than that-year
-20|carried-lead:aim than year
37|carried-lead:aim that year
-20|carried-lead:aim the military that-year
-17|carried-lead:aim through fiscal
25|carried-lead:aim through month
61|carried-lead:aim through year
-9|carried-lead:aim to bare-month
-23|carried-lead:aim to fiscal
-15|carried-lead:aim to month
44|carried-lead:aim to year
-79|carried-lead:aim until year
-21|carried-lead:aim weigh year
-26|carried-lead:aim within fiscal
-13|carried-lead:aim write year
14|carried-lead:level 's fiscal
12|carried-lead:level 's year
-16|carried-lead:level ) year
10|carried-lead:level ) years
-49|carried-lead:level , day
-25|carried-lead:level , fiscal
-28|carried-lead:level , that-year
-15|carried-lead:level , year
38|carried-lead:level - year
24|carried-lead:level -- fiscal
-38|carried-lead:level -- year
-20|carried-lead:level 0.3 per cent that-year
22|carried-lead:level 0.7 percentage points that-year
-11|carried-lead:level 1.1% that-year
26|carried-lead:level 1.3 percent that-year
44|carried-lead:level 1.3% that-year
-27|carried-lead:level 1.4% that-year
21|carried-lead:level 1.5 per cent that-year
-52|carried-lead:level 10 per cent that-year
-17|carried-lead:level 10.7% that-year
22|carried-lead:level 12.2% that-year
54|carried-lead:level 18% that-year
69|carried-lead:level 2 per cent that-year
11|carried-lead:level 2 percent fiscal
-77|carried-lead:level 2% fiscal
-72|carried-lead:level 2% that-year
-12|carried-lead:level 2.2 per cent that-year
-35|carried-lead:level 2.3% that-year
-15|carried-lead:level 2.4 pct that-year
44|carried-lead:level 2.4 percent that-year
-13|carried-lead:level 2.4% that-year
-36|carried-lead:level 2.6 percent that-year
21|carried-lead:level 2.8 percent that-year
-8|carried-lead:level 2014 year
-31|carried-lead:level 3 percent that-year
19|carried-lead:level 3% that-year
-8|carried-lead:level 3.3 percent that-year
40|carried-lead:level 3.6 percent that-year
56|carried-lead:level 4.1% that-year
10|carried-lead:level 4.12 percent that-year
23|carried-lead:level 4.4 per cent that-year
33|carried-lead:level 4.5% that-year
53|carried-lead:level 4.7% that-year
-11|carried-lead:level 4.9% that-year
-13|carried-lead:level 5 percent that-year
44|carried-lead:level 5% that-year
-37|carried-lead:level 7 percent that-year
-12|carried-lead:level 7% that-year
-8|carried-lead:level 7.1 per cent that-year
33|carried-lead:level 7.2 per cent that-year
-72|carried-lead:level 7.2 percent that-year
-25|carried-lead:level 7.2% that-year
11|carried-lead:level 7.8 per cent that-year
24|carried-lead:level 8.1% that-year
13|carried-lead:level 9.4% that-year
38|carried-lead:level 9.7% that-year
-14|carried-lead:level ; that-year
29|carried-lead:level a year
12|carried-lead:level adopts fiscal
-10|carried-lead:level after years
-8|carried-lead:level agreed bare-month
-18|carried-lead:level armed forces that-year
87|carried-lead:level army that-year
15|carried-lead:level ask for fiscal
9|carried-lead:level at that-year
-16|carried-lead:level at year
-14|carried-lead:level before year
32|carried-lead:level benchmark that-year
-21|carried-lead:level between year
-18|carried-lead:level beyond fiscal
16|carried-lead:level billion that-year
-18|carried-lead:level brings that-year
31|carried-lead:level budget that-year
-49|carried-lead:level budget year
9|carried-lead:level budget years
-10|carried-lead:level by bare-month
19|carried-lead:level by fiscal
-21|carried-lead:level by that-year
-82|carried-lead:level by year
9|carried-lead:level by years
18|carried-lead:level defence spending that-year
120|carried-lead:level defence that-year
45|carried-lead:level defense that-year
14|carried-lead:level drafts year
-15|carried-lead:level early year
28|carried-lead:level election year
16|carried-lead:level expenditure that-year
41|carried-lead:level figure that-year
63|carried-lead:level for fiscal
21|carried-lead:level for that-year
80|carried-lead:level for year
27|carried-lead:level for years
-11|carried-lead:level from bare-month
-90|carried-lead:level from fiscal
-65|carried-lead:level from that-year
-26|carried-lead:level from year
62|carried-lead:level gdp fiscal
130|carried-lead:level gdp that-year
9|carried-lead:level goal fiscal
8|carried-lead:level goal that-year
-51|carried-lead:level gross domestic product fiscal
-38|carried-lead:level gross domestic product that-year
-13|carried-lead:level growth that-year
29|carried-lead:level guideline that-year
-36|carried-lead:level hague that-year
-8|carried-lead:level has that-year
59|carried-lead:level if year
-28|carried-lead:level in bare-month
20|carried-lead:level in decade
32|carried-lead:level in fiscal
-30|carried-lead:level in month
-32|carried-lead:level in that-year
65|carried-lead:level in year
32|carried-lead:level in years
-19|carried-lead:level including year
-17|carried-lead:level into that-year
49|carried-lead:level it that-year
38|carried-lead:level italy that-year
-38|carried-lead:level japan year
-26|carried-lead:level mark that-year
-13|carried-lead:level met fiscal
11|carried-lead:level militaries that-year
40|carried-lead:level military that-year
118|carried-lead:level more that-year
-51|carried-lead:level national income that-year
-12|carried-lead:level new zealand that-year
-21|carried-lead:level nothing fiscal
-44|carried-lead:level nothing that-year
52|carried-lead:level nothing year
-18|carried-lead:level of fiscal
-41|carried-lead:level of that-year
-11|carried-lead:level of year
-9|carried-lead:level of years
-41|carried-lead:level on day
-18|carried-lead:level on fiscal
-16|carried-lead:level on that-year
-53|carried-lead:level on weekday
-58|carried-lead:level on year
-29|carried-lead:level on years
50|carried-lead:level outlay fiscal
8|carried-lead:level outlays that-year
-18|carried-lead:level over that-year
-27|carried-lead:level over year
32|carried-lead:level passes year
-19|carried-lead:level plan that-year
-15|carried-lead:level pledged that-year
44|carried-lead:level produce that-year
53|carried-lead:level put year
-34|carried-lead:level rate that-year
-14|carried-lead:level reading year
44|carried-lead:level reveals fiscal
-17|carried-lead:level said weekday
-14|carried-lead:level same that-year
-13|carried-lead:level sees year
18|carried-lead:level signed off on that-year
-33|carried-lead:level since decade
-12|carried-lead:level since that-year
-108|carried-lead:level since year
66|carried-lead:level so that-year
-12|carried-lead:level spending fiscal
26|carried-lead:level steady that-year
56|carried-lead:level target that-year
15|carried-lead:level terms that-year
22|carried-lead:level test that-year
-43|carried-lead:level than fiscal
-70|carried-lead:level than that-year
51|carried-lead:level that that-year
33|carried-lead:level thereabouts that-year
14|carried-lead:level threshold that-year
-8|carried-lead:level through fiscal
-8|carried-lead:level through month
-21|carried-lead:level through year
-21|carried-lead:level time that-year
52|carried-lead:level to year
33|carried-lead:level trillion fiscal
18|carried-lead:level trillion that-year
-59|carried-lead:level two percent that-year
-8|carried-lead:level under fiscal
-17|carried-lead:level until years
-27|carried-lead:level voted that-year
-8|carried-lead:level war that-year
-24|carried-lead:level washington part
-13|carried-lead:level washington that-year
66|carried-lead:level will that-year
20|carried-lead:level yen fiscal
-17|carried-lead:level yuan that-year
-35|carried-lead:level — that-year
-11|carried-lead:no , day
50|carried-lead:no by fiscal
-16|carried-lead:no by year
-10|carried-lead:no for fiscal
-21|carried-lead:no in fiscal
-16|carried-lead:no in year
-14|carried-lead:no on weekday
-28|carried-shape:fine aim far
92|carried-shape:fine aim next
8|carried-shape:fine aim now
-77|carried-shape:fine level far
-51|carried-shape:fine level long-past
24|carried-shape:fine level next
8|carried-shape:fine level now
54|carried-shape:fine level past
26|carried-shape:half aim far
-27|carried-shape:half aim long-past
-53|carried-shape:half aim next
-102|carried-shape:half aim now
-44|carried-shape:half aim past
21|carried-shape:half level far
-34|carried-shape:half level long-past
21|carried-shape:half level next
-22|carried-shape:half no far
-24|carried-shape:half no now
45|carried-shape:tenth aim far
-11|carried-shape:tenth aim long-past
83|carried-shape:tenth aim next
-52|carried-shape:tenth aim now
-14|carried-shape:tenth aim past
-40|carried-shape:tenth level long-past
-21|carried-shape:tenth level next
-58|carried-shape:tenth level now
32|carried-shape:tenth level past
-9|carried-shape:tenth no far
-65|carried-shape:whole aim long-past
-34|carried-shape:whole aim next
-60|carried-shape:whole aim now
-56|carried-shape:whole level far
-49|carried-shape:whole level next
-88|carried-shape:whole level now
-106|carried-shape:whole level past
23|carried-shape:whole no far
-12|carried-shape:whole no next
-38|carried-shape:whole no now
-8|carried-shape:whole no past
-27|carried-time:demand far fiscal
-48|carried-time:demand far year
-15|carried-time:demand long-past year
-16|carried-time:demand next fiscal
-9|carried-time:demand next that-year
31|carried-time:demand now bare-month
-13|carried-time:demand now day
-14|carried-time:demand now fiscal
40|carried-time:demand now that-year
-19|carried-time:demand now weekday
-10|carried-time:demand now year
-10|carried-time:demand past that-year
-8|carried-time:denial far decade
-12|carried-time:denial far year
-10|carried-time:denial now bare-month
-10|carried-time:denial now day
-17|carried-time:denial now weekday
-11|carried-time:level far decade
-37|carried-time:level far fiscal
-20|carried-time:level far month
-73|carried-time:level far year
33|carried-time:level far years
-16|carried-time:level long-past decade
-32|carried-time:level long-past fiscal
-35|carried-time:level long-past that-year
-18|carried-time:level long-past year
-15|carried-time:level long-past years
-19|carried-time:level next bare-month
78|carried-time:level next fiscal
17|carried-time:level next that-year
-23|carried-time:level next year
-20|carried-time:level next years
-84|carried-time:level now bare-month
-100|carried-time:level now day
65|carried-time:level now fiscal
-24|carried-time:level now part
28|carried-time:level now that-year
-137|carried-time:level now weekday
37|carried-time:level now year
23|carried-time:level now years
-34|carried-time:level past bare-month
-20|carried-time:level past fiscal
-15|carried-time:level past month
-14|carried-time:level past part
-11|carried-time:level past that-year
97|carried-time:level past year
-35|carried-time:level past years
41|carried-time:other far fiscal
-11|carried-time:other far year
-8|carried-time:pledge far decade
73|carried-time:pledge far fiscal
41|carried-time:pledge far month
100|carried-time:pledge far year
-47|carried-time:pledge long-past year
33|carried-time:pledge next bare-month
-26|carried-time:pledge next fiscal
-16|carried-time:pledge next month
28|carried-time:pledge next that-year
11|carried-time:pledge next year
-44|carried-time:pledge now bare-month
-28|carried-time:pledge now day
50|carried-time:pledge now fiscal
29|carried-time:pledge now that-year
-43|carried-time:pledge now weekday
45|carried-time:pledge now year
18|carried-time:pledge now years
39|carried-time:pledge past that-year
-13|carried-time:pledge past year
-27|carried-time:proposal far decade
-36|carried-time:proposal far fiscal
-11|carried-time:proposal far years
-27|carried-time:proposal long-past year
-13|carried-time:proposal next bare-month
113|carried-time:proposal next fiscal
-8|carried-time:proposal next month
-44|carried-time:proposal next that-year
61|carried-time:proposal next year
-20|carried-time:proposal now bare-month
-16|carried-time:proposal now day
-13|carried-time:proposal now fiscal
-35|carried-time:proposal now that-year
-25|carried-time:proposal now weekday
-33|carried-time:proposal now year
-17|carried-time:proposal past fiscal
-15|carried-time:proposal past that-year
-21|carried-time:proposal past year
-27|counted-near:after - 13
-88|counted-near:after - 2
65|counted-near:after - 3
-41|counted-near:after - 5
14|counted-near:after - 8
-46|counted-near:after - far
-11|counted-near:after by 5
-26|counted-near:after by 8
-11|counted-near:after by far
-15|counted-near:after coming 5
68|counted-near:after coming 8
-8|counted-near:after every 13
-37|counted-near:after for 13
-18|counted-near:after for 5
-42|counted-near:after for 8
-19|counted-near:after for far
18|counted-near:after in 13
110|counted-near:after in 3
55|counted-near:after in 5
-25|counted-near:after in 8
-11|counted-near:after next 13
97|counted-near:after next 5
71|counted-near:after next 8
-70|counted-near:after of 5
-26|counted-near:after of 8
24|counted-near:after over 13
36|counted-near:after over 3
49|counted-near:after over 5
-16|counted-near:after over 8
-9|counted-near:after over far
-50|counted-near:after within 13
161|counted-near:after within 3
97|counted-near:after within 5
-39|counted-near:after within 8
-19|counted-near:before - 13
-8|counted-near:before - 3
26|counted-near:before - 8
-8|counted-near:before for 13
-8|counted-near:before for 3
-9|counted-near:before for 8
-19|counted-near:before for far
34|counted-near:before in 13
35|counted-near:before in 2
-10|counted-near:before in far
17|counted-near:before of 13
-30|counted-near:before over 13
55|counted-near:before over 3
-48|counted-near:before over 8
-25|counted-near:before over far
-18|counted-near:before past 5
22|counted-near:before within 2
31|counted-near:before within 3
-66|counted-near:before within 8
52|counted-share-nearer:False
43|counted-share-nearer:True
-9|counted-side:after benchmark
-10|counted-side:after cap
138|counted-side:after demand
16|counted-side:after denial
-129|counted-side:after level
73|counted-side:after pledge
111|counted-side:after proposal
-9|counted-side:before cap
-82|counted-side:before level
-21|counted-side:before pledge
24|counted-side:before proposal
-12|counted:cap for
170|counted:dated True
-14|counted:demand -
33|counted:demand in
130|counted:demand within
18|counted:denial within
-55|counted:level -
-43|counted:level for
-33|counted:level in
-52|counted:level over
-32|counted:pledge -
-8|counted:pledge after
-55|counted:pledge by
64|counted:pledge coming
-48|counted:pledge for
55|counted:pledge in
93|counted:pledge next
-63|counted:pledge of
38|counted:pledge over
-20|counted:proposal -
-8|counted:proposal coming
-8|counted:proposal every
-60|counted:proposal for
156|counted:proposal in
60|counted:proposal next
-20|counted:proposal of
55|counted:proposal over
-17|counted:proposal past
26|counted:published False
-101|counted:published True
20|date-verb-kind:- aim after
23|date-verb-kind:- aim before
17|date-verb-kind:- level after
-20|date-verb-kind:- level before
8|date-verb-kind:- no after
-48|date-verb-kind:- no before
-50|date-verb-kind:be could aim after
23|date-verb-kind:be finite aim after
13|date-verb-kind:be finite aim before
8|date-verb-kind:be finite level after
-27|date-verb-kind:be finite no after
29|date-verb-kind:be finite no before
-65|date-verb-kind:be inf aim after
28|date-verb-kind:be inf level after
19|date-verb-kind:be inf no after
22|date-verb-kind:be should aim after
-8|date-verb-kind:be should aim before
13|date-verb-kind:be will aim before
15|date-verb-kind:be will level after
-13|date-verb-kind:be will level before
-13|date-verb-kind:be will no after
12|date-verb-kind:be would aim after
-47|date-verb-kind:be would level after
-25|date-verb-kind:be would level before
30|date-verb-kind:cap finite aim after
17|date-verb-kind:cap finite aim before
-45|date-verb-kind:cap finite level after
30|date-verb-kind:cap finite level before
-17|date-verb-kind:cap finite no after
19|date-verb-kind:cap finite no before
-10|date-verb-kind:cap inf aim before
-10|date-verb-kind:cap inf level after
-18|date-verb-kind:cap subjunctive aim after
9|date-verb-kind:cap will aim after
16|date-verb-kind:cap will level after
-13|date-verb-kind:cap will no after
-33|date-verb-kind:cap would aim after
31|date-verb-kind:cap would level after
-39|date-verb-kind:demand finite aim after
-58|date-verb-kind:demand finite aim before
-29|date-verb-kind:demand finite level after
10|date-verb-kind:demand finite level before
11|date-verb-kind:demand finite no before
-8|date-verb-kind:demand gerund aim after
22|date-verb-kind:demand noun aim before
10|date-verb-kind:demand progressive aim after
20|date-verb-kind:demand progressive aim before
27|date-verb-kind:demand will aim before
-22|date-verb-kind:denial finite aim after
13|date-verb-kind:denial finite no after
55|date-verb-kind:level finite aim before
-40|date-verb-kind:level finite level after
-13|date-verb-kind:level finite no after
17|date-verb-kind:level gerund aim after
21|date-verb-kind:level gerund level after
11|date-verb-kind:level inf level after
13|date-verb-kind:level inf level before
20|date-verb-kind:level progressive level before
13|date-verb-kind:level will level after
24|date-verb-kind:level would aim before
-50|date-verb-kind:level would level after
8|date-verb-kind:move can aim after
20|date-verb-kind:move coordinated aim after
-57|date-verb-kind:move could aim after
-35|date-verb-kind:move could level after
-34|date-verb-kind:move could no after
-43|date-verb-kind:move finite aim after
-35|date-verb-kind:move finite aim before
16|date-verb-kind:move finite level before
-16|date-verb-kind:move finite no before
-19|date-verb-kind:move gerund aim before
-17|date-verb-kind:move gerund level after
-21|date-verb-kind:move gerund no after
-14|date-verb-kind:move gerund no before
84|date-verb-kind:move inf aim after
-32|date-verb-kind:move inf level after
-17|date-verb-kind:move inf level before
32|date-verb-kind:move inf no after
-8|date-verb-kind:move inf no before
-29|date-verb-kind:move progressive aim after
8|date-verb-kind:move progressive level after
-9|date-verb-kind:move progressive level before
25|date-verb-kind:move should aim after
-30|date-verb-kind:move should aim before
-17|date-verb-kind:move should level after
17|date-verb-kind:move subjunctive aim after
13|date-verb-kind:move subjunctive aim before
68|date-verb-kind:move will aim after
-70|date-verb-kind:move will aim before
-17|date-verb-kind:move will level after
18|date-verb-kind:move will level before
17|date-verb-kind:move will no after
-13|date-verb-kind:move will no before
138|date-verb-kind:move would aim after
46|date-verb-kind:move would aim before
-13|date-verb-kind:move would level after
22|date-verb-kind:move would level before
-70|date-verb-kind:pledge coordinated aim after
49|date-verb-kind:pledge finite aim after
41|date-verb-kind:pledge finite level before
-17|date-verb-kind:pledge finite no before
42|date-verb-kind:pledge gerund aim after
-85|date-verb-kind:pledge gerund aim before
12|date-verb-kind:pledge gerund no after
-14|date-verb-kind:pledge inf aim after
22|date-verb-kind:pledge inf aim before
-24|date-verb-kind:pledge inf level before
8|date-verb-kind:pledge progressive aim after
8|date-verb-kind:pledge progressive level before
32|date-verb-kind:pledge should aim after
10|date-verb-kind:pledge subjunctive aim after
9|date-verb-kind:pledge will aim before
-21|date-verb-kind:pledge would aim after
29|date-verb-kind:pledge would aim before
-34|date-verb-kind:pledge would no after
48|date-verb-kind:proposal finite aim before
-30|date-verb-kind:proposal finite level after
17|date-verb-kind:proposal finite level before
-8|date-verb-kind:proposal finite no after
-17|date-verb-kind:proposal gerund aim after
28|date-verb-kind:proposal gerund level after
-8|date-verb-kind:proposal inf aim after
12|date-verb-kind:proposal progressive aim after
-15|date-verb-kind:proposal progressive aim before
-41|date-verb-kind:proposal will aim after
-10|date-verb-kind:proposal will level after
-32|date-verb-kind:says base aim after
-14|date-verb-kind:says base aim before
13|date-verb-kind:says base level after
-12|date-verb-kind:says base level before
23|date-verb-kind:says base no after
23|date-verb-kind:says base no before
-81|date-verb-kind:says ed aim after
56|date-verb-kind:says ed aim before
8|date-verb-kind:says ed level after
-33|date-verb-kind:says ed no after
48|date-verb-kind:says ed no before
-26|date-verb-kind:says ing aim after
17|date-verb-kind:says ing level before
-19|date-verb-kind:says s aim after
-12|date-verb-kind:says s aim before
-27|date-verb-kind:says s level before
37|date-verb-kind:says s no after
45|date-verb-kind:spend finite aim after
-32|date-verb-kind:spend finite aim before
116|date-verb-kind:spend finite level after
-8|date-verb-kind:spend finite level before
-8|date-verb-kind:spend finite no after
-29|date-verb-kind:spend gerund aim after
-39|date-verb-kind:spend gerund aim before
-37|date-verb-kind:spend gerund level before
-20|date-verb-kind:spend gerund no before
53|date-verb-kind:spend inf aim after
50|date-verb-kind:spend inf aim before
37|date-verb-kind:spend inf level after
-58|date-verb-kind:spend inf level before
22|date-verb-kind:spend inf no after
21|date-verb-kind:spend progressive level before
-16|date-verb-kind:spend should level before
-52|date-verb-kind:spend subjunctive aim after
22|date-verb-kind:spend subjunctive aim before
-23|date-verb-kind:spend will aim after
-67|date-verb-kind:spend will aim before
27|date-verb-kind:spend will level after
26|date-verb-kind:spend will level before
10|date-verb-kind:spend would aim after
-16|date-verb-kind:spend would aim before
24|date-verb:account
44|date-verb:achieve
-58|date-verb:adopt
10|date-verb:advance
8|date-verb:advocate
47|date-verb:afford
-45|date-verb:agree
-18|date-verb:aim
-38|date-verb:allocate
21|date-verb:allot
-10|date-verb:amount
39|date-verb:announce
13|date-verb:approve
-78|date-verb:argue for
-15|date-verb:arrive
-11|date-verb:ask
-20|date-verb:ask for
-60|date-verb:attain
-10|date-verb:average
9|date-verb:back
-39|date-verb:be
-14|date-verb:bind
-10|date-verb:boost
26|date-verb:bring
-24|date-verb:bring forward
8|date-verb:bring up the rear
14|date-verb:build
12|date-verb:call
41|date-verb:call for
28|date-verb:cap
24|date-verb:carry
-17|date-verb:choose
13|date-verb:climb
-41|date-verb:come in at
38|date-verb:commit
12|date-verb:confine
22|date-verb:consider
-21|date-verb:correspond
15|date-verb:cut
12|date-verb:decide
38|date-verb:decline
13|date-verb:dedicate
16|date-verb:devote
26|date-verb:double
30|date-verb:draft
13|date-verb:drop
18|date-verb:earmark
-91|date-verb:end
-8|date-verb:enshrine
17|date-verb:envisage
44|date-verb:envision
-18|date-verb:equal
29|date-verb:estimate
-22|date-verb:examine
-20|date-verb:exceed
23|date-verb:eye
17|date-verb:fall
-17|date-verb:favor
-35|date-verb:favour
24|date-verb:fix
-33|date-verb:force
-31|date-verb:forecast
-9|date-verb:foresee
98|date-verb:give
44|date-verb:go
-16|date-verb:grow
26|date-verb:head
-56|date-verb:hit
-46|date-verb:hold
-12|date-verb:honor
9|date-verb:honour
9|date-verb:hover
25|date-verb:increase
-88|date-verb:insist on
-18|date-verb:invest
-23|date-verb:jump
62|date-verb:keep
-17|date-verb:lay down
24|date-verb:lay out
18|date-verb:lead to
30|date-verb:leap
22|date-verb:leave
25|date-verb:legislate
-17|date-verb:lift
-30|date-verb:like
26|date-verb:like to see
-25|date-verb:limit
-42|date-verb:lower
-8|date-verb:make up
-28|date-verb:manage
-37|date-verb:match
31|date-verb:mean
-20|date-verb:meet
-10|date-verb:mention
-8|date-verb:moot
-8|date-verb:move
25|date-verb:mull
-27|date-verb:oblige
17|date-verb:order
-38|date-verb:pay
18|date-verb:peak
33|date-verb:plan
-13|date-verb:plead
-34|date-verb:pledge
-56|date-verb:prepare
9|date-verb:press for
-10|date-verb:pressure
-49|date-verb:promise
21|date-verb:propose
10|date-verb:push
-28|date-verb:push back
29|date-verb:push for
40|date-verb:put
23|date-verb:put forward
-19|date-verb:race
8|date-verb:reckon
16|date-verb:recommend
-44|date-verb:remain
31|date-verb:request
-40|date-verb:return
-49|date-verb:review
16|date-verb:rule out
22|date-verb:rush
9|date-verb:satisfy
-23|date-verb:says s
24|date-verb:secure
13|date-verb:seek
9|date-verb:set
-16|date-verb:set aside
-13|date-verb:set out
-24|date-verb:settle on
10|date-verb:shell out
46|date-verb:shrink
30|date-verb:sign off on
-14|date-verb:sign on
10|date-verb:sink
-19|date-verb:slip
112|date-verb:speak of
31|date-verb:spend
10|date-verb:stand
64|date-verb:stay
16|date-verb:stick to
-22|date-verb:suggest
28|date-verb:surpass
-27|date-verb:table
40|date-verb:talk about
-39|date-verb:talk of
27|date-verb:tell
-19|date-verb:toy with
-8|date-verb:turn down
-30|date-verb:urge
-47|date-verb:use
13|date-verb:vote for
8|date-verb:warn
25|date-verb:weigh
-17|date-verb:weigh in at
8|date-verb:work out
14|end-of-unit
40|end-of-unit:aim
-11|first-word:14
12|first-word:1944
-44|first-word:1948
-34|first-word:1949
-36|first-word:1952
51|first-word:1953
-22|first-word:1958
-18|first-word:1960
-42|first-word:1962
11|first-word:1963
11|first-word:1965
9|first-word:1968
12|first-word:1970
11|first-word:1975
-37|first-word:1976
-24|first-word:1979
30|first-word:1980
9|first-word:1982
32|first-word:1984
44|first-word:1986
-34|first-word:1987
12|first-word:1987-88
32|first-word:1987/88
28|first-word:1988
-12|first-word:1990
35|first-word:1991
59|first-word:1992
-30|first-word:1993
-9|first-word:1994
14|first-word:1995
20|first-word:1996
20|first-word:1997
-14|first-word:1998
13|first-word:1999
-27|first-word:2000
11|first-word:2000-01
-14|first-word:2000s
24|first-word:2003
11|first-word:2004
-27|first-word:2006
32|first-word:2008
21|first-word:2010
-23|first-word:2012
-18|first-word:2013
16|first-word:2014
26|first-word:2015
41|first-word:2016
14|first-word:2018
57|first-word:2019
-13|first-word:2020
26|first-word:2020-21
81|first-word:2021
-40|first-word:2022
42|first-word:2023
16|first-word:2024
58|first-word:2025
76|first-word:2025-26
58|first-word:2026
-13|first-word:2026-2030
53|first-word:2026-27
56|first-word:2027
10|first-word:2027-28
52|first-word:2028
49|first-word:2029
40|first-word:2029-30
24|first-word:2030
11|first-word:2030-31
50|first-word:2031
62|first-word:2032
9|first-word:2032-33
-12|first-word:2033
45|first-word:2033-34
28|first-word:2034
35|first-word:2036
-19|first-word:2040
-67|first-word:a
-55|first-word:april
-17|first-word:aug.
-27|first-word:august
8|first-word:coming
86|first-word:current
-9|first-word:dec.
-54|first-word:december
-47|first-word:earlier
12|first-word:early
-27|first-word:february
-10|first-word:financial
84|first-word:fiscal
-47|first-word:friday
42|first-word:fy
56|first-word:fy2025
-15|first-word:fy2026
13|first-word:fy2027
9|first-word:fy2032
13|first-word:fy27
-17|first-word:jan.
-44|first-word:january
-31|first-word:july
-47|first-word:june
-80|first-word:last
-16|first-word:late
-65|first-word:march
-15|first-word:march,
-47|first-word:may
-42|first-word:monday
-40|first-word:next
-22|first-word:november
-10|first-word:oct.
-25|first-word:october
72|first-word:present
-59|first-word:same
-12|first-word:saturday
-8|first-word:sept
-20|first-word:september
-32|first-word:six
-25|first-word:sunday
-14|first-word:ten
-78|first-word:the
110|first-word:this
18|first-word:three
-42|first-word:thursday
-116|first-word:today
-55|first-word:tuesday
-19|first-word:twenty
-8|first-word:two
-47|first-word:wednesday
-21|first-word:year-end
-57|first-word:yesterday
-32|governed-time:- far decade
-49|governed-time:- far fiscal
31|governed-time:- far year
20|governed-time:- far years
33|governed-time:- long-past decade
-20|governed-time:- long-past fiscal
-58|governed-time:- long-past year
53|governed-time:- next bare-month
9|governed-time:- next year
36|governed-time:- now bare-month
-27|governed-time:- now day
77|governed-time:- now fiscal
-45|governed-time:- now that-year
-34|governed-time:- now weekday
-14|governed-time:- now years
-8|governed-time:- past bare-month
-72|governed-time:- past fiscal
10|governed-time:- past that-year
105|governed-time:- past year
-63|governed-time:- past years
-9|governed-time:be could far month
25|governed-time:be could far year
16|governed-time:be could now year
-8|governed-time:be finite far decade
-54|governed-time:be finite far fiscal
13|governed-time:be finite far year
-15|governed-time:be finite far years
-77|governed-time:be finite long-past decade
37|governed-time:be finite long-past fiscal
63|governed-time:be finite long-past year
39|governed-time:be finite long-past years
-8|governed-time:be finite next bare-month
56|governed-time:be finite next fiscal
-33|governed-time:be finite next that-year
-29|governed-time:be finite now bare-month
-20|governed-time:be finite now day
23|governed-time:be finite now fiscal
74|governed-time:be finite now that-year
-38|governed-time:be finite now weekday
-37|governed-time:be finite now year
-9|governed-time:be finite now years
-10|governed-time:be finite past bare-month
32|governed-time:be finite past fiscal
-33|governed-time:be finite past that-year
98|governed-time:be finite past year
39|governed-time:be finite past years
-111|governed-time:be inf far year
10|governed-time:be inf now fiscal
-20|governed-time:be should far fiscal
51|governed-time:be should far year
15|governed-time:be should next that-year
-15|governed-time:be will far decade
31|governed-time:be will far fiscal
28|governed-time:be will far year
35|governed-time:be will far years
-45|governed-time:be will long-past year
-15|governed-time:be will next that-year
-19|governed-time:be will next year
-94|governed-time:be will now fiscal
-26|governed-time:be will past year
55|governed-time:be would far fiscal
-17|governed-time:be would long-past fiscal
-37|governed-time:be would long-past year
-11|governed-time:be would next bare-month
-22|governed-time:be would next fiscal
34|governed-time:be would next that-year
-12|governed-time:be would now bare-month
52|governed-time:be would now fiscal
-86|governed-time:be would now that-year
21|governed-time:be would past that-year
22|governed-time:cap finite far fiscal
21|governed-time:cap finite far year
-29|governed-time:cap finite long-past decade
-45|governed-time:cap finite long-past year
-25|governed-time:cap finite next that-year
-36|governed-time:cap finite now fiscal
26|governed-time:cap finite now that-year
16|governed-time:cap finite now year
23|governed-time:cap inf far year
23|governed-time:cap inf next fiscal
-19|governed-time:cap inf next that-year
9|governed-time:cap inf next year
54|governed-time:cap will far year
33|governed-time:cap would far year
50|governed-time:cap would next fiscal
-26|governed-time:cap would next year
-29|governed-time:demand finite far month
20|governed-time:demand finite far years
60|governed-time:demand finite long-past decade
-31|governed-time:demand finite long-past year
40|governed-time:demand finite next fiscal
41|governed-time:demand finite next that-year
85|governed-time:demand finite next year
19|governed-time:demand finite now bare-month
-23|governed-time:demand finite now day
33|governed-time:demand finite now fiscal
-23|governed-time:demand finite now that-year
-38|governed-time:demand finite now weekday
-12|governed-time:demand finite now year
11|governed-time:demand finite past fiscal
-20|governed-time:demand finite past that-year
-38|governed-time:demand finite past year
9|governed-time:demand gerund far fiscal
-8|governed-time:demand gerund now weekday
16|governed-time:demand inf far year
13|governed-time:demand inf next year
16|governed-time:demand inf now fiscal
26|governed-time:demand progressive now that-year
-15|governed-time:demand will far year
21|governed-time:demand will next fiscal
-9|governed-time:demand will now bare-month
-16|governed-time:demand would far year
16|governed-time:demand would next fiscal
12|governed-time:denial finite far fiscal
8|governed-time:denial finite far year
12|governed-time:denial finite next that-year
15|governed-time:denial finite next year
-23|governed-time:denial finite now bare-month
-10|governed-time:denial finite now weekday
12|governed-time:denial finite past fiscal
-12|governed-time:level finite far decade
-11|governed-time:level finite far month
12|governed-time:level finite far year
10|governed-time:level finite far years
49|governed-time:level finite long-past decade
-13|governed-time:level finite long-past fiscal
-49|governed-time:level finite long-past year
-8|governed-time:level finite long-past years
-56|governed-time:level finite next fiscal
8|governed-time:level finite next that-year
42|governed-time:level finite next year
-28|governed-time:level finite next years
-38|governed-time:level finite now bare-month
28|governed-time:level finite now fiscal
38|governed-time:level finite now that-year
-29|governed-time:level finite now weekday
34|governed-time:level finite now year
52|governed-time:level finite now years
-40|governed-time:level finite past bare-month
-28|governed-time:level finite past fiscal
-25|governed-time:level finite past that-year
-17|governed-time:level finite past year
-48|governed-time:level gerund far year
-12|governed-time:level gerund long-past year
17|governed-time:level gerund now that-year
22|governed-time:level inf far year
-26|governed-time:level progressive long-past year
-12|governed-time:level progressive past year
41|governed-time:level should far year
19|governed-time:level should next fiscal
-23|governed-time:level will far decade
14|governed-time:level will far fiscal
39|governed-time:level will far month
29|governed-time:level will far year
-16|governed-time:level will now bare-month
-14|governed-time:level will now that-year
-19|governed-time:level would far fiscal
42|governed-time:level would far year
-11|governed-time:level would long-past fiscal
-45|governed-time:level would next fiscal
11|governed-time:level would next that-year
22|governed-time:level would now fiscal
-15|governed-time:level would now that-year
-20|governed-time:level would now weekday
24|governed-time:move can far year
-8|governed-time:move can long-past year
25|governed-time:move can now that-year
-18|governed-time:move could far decade
8|governed-time:move could far fiscal
-59|governed-time:move could far year
39|governed-time:move could now fiscal
11|governed-time:move could now that-year
-50|governed-time:move could past that-year
-20|governed-time:move finite far decade
40|governed-time:move finite far fiscal
-28|governed-time:move finite far that-year
25|governed-time:move finite far year
12|governed-time:move finite long-past decade
16|governed-time:move finite long-past fiscal
-17|governed-time:move finite long-past month
-41|governed-time:move finite long-past that-year
10|governed-time:move finite long-past year
-8|governed-time:move finite next bare-month
-101|governed-time:move finite now bare-month
-14|governed-time:move finite now day
35|governed-time:move finite now fiscal
-39|governed-time:move finite now part
68|governed-time:move finite now that-year
-56|governed-time:move finite now weekday
71|governed-time:move finite now year
-22|governed-time:move finite now years
-57|governed-time:move finite past bare-month
-11|governed-time:move finite past fiscal
82|governed-time:move finite past that-year
-10|governed-time:move finite past year
-17|governed-time:move gerund far fiscal
-20|governed-time:move gerund far year
-8|governed-time:move gerund next year
-23|governed-time:move gerund now fiscal
12|governed-time:move gerund now that-year
-36|governed-time:move gerund now year
-40|governed-time:move inf far year
-29|governed-time:move inf long-past year
12|governed-time:move inf next year
-8|governed-time:move inf now part
-8|governed-time:move inf now that-year
18|governed-time:move inf past that-year
22|governed-time:move inf past year
8|governed-time:move progressive far fiscal
-17|governed-time:move progressive far year
8|governed-time:move progressive far years
17|governed-time:move progressive next year
-47|governed-time:move progressive now that-year
16|governed-time:move progressive past fiscal
-37|governed-time:move should far fiscal
-13|governed-time:move should far year
-42|governed-time:move should next that-year
-18|governed-time:move should next year
8|governed-time:move should now fiscal
-20|governed-time:move should now weekday
15|governed-time:move should now year
17|governed-time:move will far decade
42|governed-time:move will far fiscal
-27|governed-time:move will far year
-14|governed-time:move will long-past decade
-11|governed-time:move will long-past year
-134|governed-time:move will next bare-month
23|governed-time:move will next fiscal
-18|governed-time:move will next month
68|governed-time:move will next that-year
-52|governed-time:move will next year
56|governed-time:move will now fiscal
-32|governed-time:move will now that-year
-10|governed-time:move will now weekday
-16|governed-time:move will now year
9|governed-time:move will now years
16|governed-time:move will past that-year
-68|governed-time:move will past year
-18|governed-time:move would far decade
-11|governed-time:move would far fiscal
9|governed-time:move would far month
-16|governed-time:move would far year
-11|governed-time:move would long-past year
95|governed-time:move would next fiscal
-27|governed-time:move would now fiscal
28|governed-time:move would now that-year
72|governed-time:move would now year
20|governed-time:move would past fiscal
-16|governed-time:pledge could far decade
16|governed-time:pledge finite far decade
73|governed-time:pledge finite far fiscal
-14|governed-time:pledge finite far year
26|governed-time:pledge finite far years
-13|governed-time:pledge finite long-past decade
-9|governed-time:pledge finite long-past that-year
-28|governed-time:pledge finite long-past year
-81|governed-time:pledge finite next bare-month
-13|governed-time:pledge finite next fiscal
50|governed-time:pledge finite next that-year
-34|governed-time:pledge finite next year
30|governed-time:pledge finite next years
-15|governed-time:pledge finite now bare-month
-13|governed-time:pledge finite now day
13|governed-time:pledge finite now fiscal
-33|governed-time:pledge finite now part
34|governed-time:pledge finite now that-year
-41|governed-time:pledge finite now weekday
75|governed-time:pledge finite now year
13|governed-time:pledge finite now years
-17|governed-time:pledge finite past bare-month
32|governed-time:pledge finite past fiscal
18|governed-time:pledge finite past that-year
66|governed-time:pledge finite past year
11|governed-time:pledge gerund far fiscal
-15|governed-time:pledge gerund far year
-16|governed-time:pledge gerund long-past year
17|governed-time:pledge gerund next month
11|governed-time:pledge gerund now that-year
15|governed-time:pledge gerund now year
-75|governed-time:pledge noun far fiscal
15|governed-time:pledge noun far year
15|governed-time:pledge noun next bare-month
-12|governed-time:pledge noun next fiscal
31|governed-time:pledge noun now fiscal
-86|governed-time:pledge noun now that-year
12|governed-time:pledge noun now year
28|governed-time:pledge noun past fiscal
15|governed-time:pledge noun past year
31|governed-time:pledge progressive next that-year
13|governed-time:pledge progressive now that-year
9|governed-time:pledge progressive now year
-44|governed-time:pledge should far decade
23|governed-time:pledge should far year
14|governed-time:pledge will far fiscal
46|governed-time:pledge will far year
11|governed-time:pledge will long-past year
-9|governed-time:pledge will now bare-month
12|governed-time:pledge will now that-year
22|governed-time:pledge would far decade
-11|governed-time:pledge would far fiscal
30|governed-time:pledge would far year
-26|governed-time:pledge would now bare-month
-41|governed-time:pledge would now fiscal
-9|governed-time:proposal finite far decade
8|governed-time:proposal finite far fiscal
61|governed-time:proposal finite far year
9|governed-time:proposal finite far years
17|governed-time:proposal finite long-past decade
-55|governed-time:proposal finite long-past year
15|governed-time:proposal finite next fiscal
48|governed-time:proposal finite next that-year
24|governed-time:proposal finite next year
-35|governed-time:proposal finite now bare-month
-14|governed-time:proposal finite now part
14|governed-time:proposal finite now that-year
-14|governed-time:proposal finite now weekday
46|governed-time:proposal finite now year
16|governed-time:proposal finite now years
-26|governed-time:proposal finite past fiscal
-12|governed-time:proposal finite past part
-36|governed-time:proposal finite past year
-57|governed-time:proposal gerund far decade
15|governed-time:proposal gerund far fiscal
36|governed-time:proposal gerund far year
-9|governed-time:proposal gerund now that-year
-13|governed-time:proposal gerund past fiscal
48|governed-time:proposal inf far decade
17|governed-time:proposal inf far fiscal
-38|governed-time:proposal inf far year
-25|governed-time:proposal inf next year
20|governed-time:proposal noun far year
13|governed-time:proposal progressive far decade
17|governed-time:proposal progressive far fiscal
-8|governed-time:proposal progressive now bare-month
13|governed-time:proposal progressive now year
-33|governed-time:proposal will far decade
10|governed-time:proposal will far fiscal
51|governed-time:spend could far year
-11|governed-time:spend finite far fiscal
-15|governed-time:spend finite far year
42|governed-time:spend finite long-past decade
49|governed-time:spend finite long-past that-year
131|governed-time:spend finite long-past year
-29|governed-time:spend finite next fiscal
9|governed-time:spend finite next that-year
28|governed-time:spend finite next year
-59|governed-time:spend finite now bare-month
-21|governed-time:spend finite now day
-39|governed-time:spend finite now fiscal
-29|governed-time:spend finite now weekday
28|governed-time:spend finite now year
34|governed-time:spend finite past that-year
87|governed-time:spend finite past year
-16|governed-time:spend finite past years
-28|governed-time:spend gerund far fiscal
-9|governed-time:spend gerund far year
-9|governed-time:spend gerund long-past fiscal
21|governed-time:spend gerund long-past year
14|governed-time:spend gerund now fiscal
15|governed-time:spend gerund now that-year
10|governed-time:spend gerund past fiscal
17|governed-time:spend gerund past year
27|governed-time:spend inf next fiscal
27|governed-time:spend progressive far year
34|governed-time:spend progressive long-past year
-45|governed-time:spend progressive next fiscal
13|governed-time:spend progressive now years
17|governed-time:spend progressive past that-year
-27|governed-time:spend progressive past year
-12|governed-time:spend should next fiscal
-17|governed-time:spend will far decade
18|governed-time:spend will far fiscal
-19|governed-time:spend will far month
-74|governed-time:spend will far year
-29|governed-time:spend will long-past year
15|governed-time:spend will next bare-month
19|governed-time:spend will next that-year
16|governed-time:spend will next year
10|governed-time:spend will now fiscal
-17|governed-time:spend will now weekday
11|governed-time:spend will now year
26|governed-time:spend will past fiscal
-40|governed-time:spend would far decade
-10|governed-time:spend would far fiscal
31|governed-time:spend would far year
16|governed-time:spend would long-past year
8|governed-time:spend would next that-year
24|governed-time:spend would now fiscal
15|governed-time:spend would now that-year
-25|here
-33|here:aim
22|in-order
69|in-title
63|joints:after 0
-55|joints:after 1
-21|joints:after 2
-47|joints:after 3
32|joints:before 0
45|joints:before 1
-11|joints:before 2
-34|known-any:AGO 0.8 aim since-2025 False
-10|known-any:AGO 1.3 level to-2024 False
31|known-any:ALB 1.3 level to-2021 False
14|known-any:ALB 2 level since-2025 False
-14|known-any:ALB 2 level since-2025 True
27|known-any:ALB+BEL+ESP 2 level since-2025 False
-17|known-any:ALLIES 0.25 aim since-2025 False
17|known-any:ALLIES 0.25 aim since-2025 True
-8|known-any:ALLIES 1.5 aim since-2025 False
8|known-any:ALLIES 1.5 aim since-2025 True
-19|known-any:ALLIES 2 aim since-2025 False
19|known-any:ALLIES 2 aim since-2025 True
-14|known-any:ALLIES 2 level to-2024 False
14|known-any:ALLIES 2 level to-2024 True
-38|known-any:ALLIES 3.5 aim since-2025 False
38|known-any:ALLIES 3.5 aim since-2025 True
-31|known-any:ALLIES 5 aim since-2025 False
31|known-any:ALLIES 5 aim since-2025 True
-10|known-any:ALLIES 5 aim to-2024 False
10|known-any:ALLIES 5 aim to-2024 True
-27|known-any:ARG 0.5 level since-2025 False
27|known-any:ARG 0.5 level since-2025 True
17|known-any:ARG 1.5 aim to-2024 False
-17|known-any:ARG 1.5 aim to-2024 True
-16|known-any:ARG 2 aim since-2025 False
16|known-any:ARG 2 aim since-2025 True
49|known-any:ARG 2 aim to-2024 False
-49|known-any:ARG 2 aim to-2024 True
23|known-any:ARM 4 aim since-2025 False
11|known-any:ARM 5.1 level to-2024 False
-25|known-any:AUS 0.05 level since-2025 False
-15|known-any:AUS 0.15 level since-2025 False
-61|known-any:AUS 0.15 level to-2024 False
61|known-any:AUS 0.15 level to-2024 True
18|known-any:AUS 1.8 level since-2025 False
45|known-any:AUS 1.9 level since-2025 False
-45|known-any:AUS 1.9 level since-2025 True
-16|known-any:AUS 2 aim since-2025 False
16|known-any:AUS 2 aim since-2025 True
54|known-any:AUS 2 aim to-2013 False
-43|known-any:AUS 2 aim to-2021 False
43|known-any:AUS 2 aim to-2021 True
12|known-any:AUS 2 aim to-2024 False
-12|known-any:AUS 2 aim to-2024 True
-38|known-any:AUS 2 level since-2025 False
38|known-any:AUS 2 level since-2025 True
-16|known-any:AUS 2 level to-2024 False
16|known-any:AUS 2 level to-2024 True
-24|known-any:AUS 2.02 level since-2025 False
24|known-any:AUS 2.02 level since-2025 True
-11|known-any:AUS 2.05 level since-2025 False
11|known-any:AUS 2.05 level since-2025 True
-26|known-any:AUS 2.1 level since-2025 False
26|known-any:AUS 2.1 level since-2025 True
23|known-any:AUS 2.1 level to-2024 False
-23|known-any:AUS 2.1 level to-2024 True
-25|known-any:AUS 2.2 aim to-2024 False
25|known-any:AUS 2.2 aim to-2024 True
47|known-any:AUS 2.2 level since-2025 False
-47|known-any:AUS 2.2 level since-2025 True
-17|known-any:AUS 2.2 level to-2024 False
17|known-any:AUS 2.2 level to-2024 True
14|known-any:AUS 2.3 aim to-2024 False
-14|known-any:AUS 2.3 aim to-2024 True
39|known-any:AUS 2.3 level since-2025 False
-39|known-any:AUS 2.3 level since-2025 True
-19|known-any:AUS 2.4 aim since-2025 False
19|known-any:AUS 2.4 aim since-2025 True
-17|known-any:AUS 2.4 aim to-2024 False
17|known-any:AUS 2.4 aim to-2024 True
61|known-any:AUS 2.4 level since-2025 False
-61|known-any:AUS 2.4 level since-2025 True
10|known-any:AUS 2.5 level since-2025 False
-34|known-any:AUS 2.8 level since-2025 False
34|known-any:AUS 2.8 level since-2025 True
-31|known-any:AUS 3 aim since-2025 False
31|known-any:AUS 3 aim since-2025 True
9|known-any:AUS 3 aim to-2024 False
-9|known-any:AUS 3 aim to-2024 True
-31|known-any:AUS 3.5 aim since-2025 False
31|known-any:AUS 3.5 aim since-2025 True
-24|known-any:AUS 3.5 no since-2025 False
24|known-any:AUS 3.5 no since-2025 True
39|known-any:AUS 4 aim since-2025 False
-39|known-any:AUS 4 aim since-2025 True
25|known-any:AUS+JPN+KOR 3 aim since-2025 False
11|known-any:AUT 2 aim since-2025 False
-11|known-any:AUT 2 aim since-2025 True
-8|known-any:AZE 5 level since-2025 False
8|known-any:AZE 5 level since-2025 True
-8|known-any:BEL 0.9 level to-2021 False
8|known-any:BEL 0.9 level to-2021 True
28|known-any:BEL 0.93 level to-2021 False
13|known-any:BEL 1.18 level to-2024 False
-13|known-any:BEL 1.2 level to-2024 False
13|known-any:BEL 1.2 level to-2024 True
-53|known-any:BEL 1.3 level since-2025 False
53|known-any:BEL 1.3 level since-2025 True
15|known-any:BEL 1.3 level to-2024 False
-15|known-any:BEL 1.3 level to-2024 True
-27|known-any:BEL 1.6 level to-1999 False
-8|known-any:BEL 1.7 aim since-2025 False
8|known-any:BEL 1.7 aim since-2025 True
10|known-any:BEL 1.99 level since-2025 False
12|known-any:BEL 2 aim since-2025 False
-12|known-any:BEL 2 aim since-2025 True
46|known-any:BEL 2 level since-2025 False
-46|known-any:BEL 2 level since-2025 True
14|known-any:BEL 2 no since-2025 False
-14|known-any:BEL 2 no since-2025 True
16|known-any:BEL 2.4 level since-2025 False
11|known-any:BEL 3.5 aim since-2025 False
-11|known-any:BEL 3.5 aim since-2025 True
32|known-any:BEL+CZE+ESP+PRT 2 level since-2025 False
28|known-any:BEL+ESP 1.3 level to-2024 False
9|known-any:BEL+ESP 2 level since-2025 False
-9|known-any:BEL+ESP 2 level since-2025 True
-69|known-any:BEL+ESP+ITA 1.6 level since-2025 False
72|known-any:BEL+ESP+ITA+PRT 2 level since-2025 False
61|known-any:BEL+ESP+PRT 2 level since-2025 False
-61|known-any:BEL+ESP+PRT 2 level since-2025 True
14|known-any:BEL+ITA 2 aim since-2025 False
-14|known-any:BEL+ITA 2 aim since-2025 True
54|known-any:BEL+ITA 2 level since-2025 False
-11|known-any:BGR 2.1 level since-2025 False
11|known-any:BGR 2.1 level since-2025 True
12|known-any:BGR 2.2 level since-2025 False
-12|known-any:BGR 2.2 level since-2025 True
18|known-any:BGR 3.5 aim since-2025 False
-18|known-any:BGR 3.5 aim since-2025 True
-46|known-any:BHR 3.1 level since-2025 False
46|known-any:BHR 3.1 level since-2025 True
17|known-any:BOL 1.2 level since-2025 False
-10|known-any:BRA 1.1 level to-2024 False
10|known-any:BRA 1.1 level to-2024 True
-23|known-any:BRN 2.6 level to-2024 False
-34|known-any:BRN 3 level to-2024 False
16|known-any:CAN 1 level to-2021 False
-16|known-any:CAN 1 level to-2021 True
-8|known-any:CAN 1.2 level to-2013 False
8|known-any:CAN 1.3 level to-2021 False
-8|known-any:CAN 1.3 level to-2021 True
-8|known-any:CAN 1.3 level to-2024 False
8|known-any:CAN 1.3 level to-2024 True
-15|known-any:CAN 1.33 level to-2024 False
15|known-any:CAN 1.33 level to-2024 True
-19|known-any:CAN 1.37 level since-2025 False
19|known-any:CAN 1.37 level since-2025 True
-33|known-any:CAN 1.38 level to-2024 False
33|known-any:CAN 1.38 level to-2024 True
-44|known-any:CAN 1.45 level since-2025 False
44|known-any:CAN 1.45 level since-2025 True
8|known-any:CAN 1.5 aim since-2025 False
-8|known-any:CAN 1.5 aim since-2025 True
-13|known-any:CAN 1.5 level since-2025 False
13|known-any:CAN 1.5 level since-2025 True
44|known-any:CAN 1.6 level to-2024 False
-44|known-any:CAN 1.6 level to-2024 True
-47|known-any:CAN 1.7 level since-2025 False
-11|known-any:CAN 1.8 aim since-2025 False
12|known-any:CAN 1.93 level since-2025 False
39|known-any:CAN 2 aim since-2025 False
-39|known-any:CAN 2 aim since-2025 True
12|known-any:CAN 2 level since-2025 False
-12|known-any:CAN 2 level since-2025 True
-11|known-any:CAN 2 level to-1999 False
19|known-any:CAN 2.1 level since-2025 False
-19|known-any:CAN 2.1 level since-2025 True
20|known-any:CAN 3.5 aim since-2025 False
-20|known-any:CAN 3.5 aim since-2025 True
-8|known-any:CAN 4 aim since-2025 False
8|known-any:CAN 4 aim since-2025 True
16|known-any:CAN 5 aim since-2025 False
-16|known-any:CAN 5 aim since-2025 True
9|known-any:CAN 5 no since-2025 False
-9|known-any:CAN 5 no since-2025 True
72|known-any:CAN 8 level since-2025 False
15|known-any:CAN+ITA 1.5 level since-2025 False
-11|known-any:CHE 0.7 level since-2025 False
11|known-any:CHE 0.7 level since-2025 True
-16|known-any:CHE 0.7 level to-2024 False
16|known-any:CHE 0.7 level to-2024 True
-12|known-any:CHE 0.74 level since-2025 False
12|known-any:CHE 0.74 level since-2025 True
32|known-any:CHE 0.8 no since-2025 False
33|known-any:CHE 1 aim since-2025 False
-33|known-any:CHE 1 aim since-2025 True
16|known-any:CHE 1 aim to-2024 False
-16|known-any:CHE 1 aim to-2024 True
-13|known-any:CHE 1.5 aim since-2025 False
13|known-any:CHE 1.5 aim since-2025 True
-22|known-any:CHE 1.5 aim to-2024 False
15|known-any:CHE 1.6 level since-2025 False
-15|known-any:CHE 1.6 level since-2025 True
-12|known-any:CHE 2 aim since-2025 False
12|known-any:CHE 2 aim since-2025 True
-32|known-any:CHL 1.6 level since-2025 False
32|known-any:CHL 1.6 level since-2025 True
-13|known-any:CHN 1.2 level since-2025 False
13|known-any:CHN 1.2 level since-2025 True
-14|known-any:CHN 1.2 level to-2024 False
14|known-any:CHN 1.2 level to-2024 True
-16|known-any:CHN 1.3 level since-2025 False
16|known-any:CHN 1.3 level since-2025 True
-17|known-any:CHN 1.3 level to-1999 False
15|known-any:CHN 1.3 level to-2013 False
-15|known-any:CHN 1.3 level to-2013 True
-16|known-any:CHN 1.3 level to-2021 False
16|known-any:CHN 1.3 level to-2021 True
-105|known-any:CHN 1.5 level since-2025 False
105|known-any:CHN 1.5 level since-2025 True
41|known-any:CHN 1.5 level to-2021 False
59|known-any:CHN 1.7 level since-2025 False
-59|known-any:CHN 1.7 level since-2025 True
-20|known-any:CHN 1.7 level to-2024 False
20|known-any:CHN 1.7 level to-2024 True
33|known-any:CHN 1.8 level since-2025 False
-24|known-any:CHN 2 level since-2025 False
24|known-any:CHN 2 level since-2025 True
-8|known-any:CHN 2 level to-2013 False
8|known-any:CHN 2 level to-2013 True
-18|known-any:CHN 2 level to-2024 False
18|known-any:CHN 2 level to-2024 True
15|known-any:CHN 2.2 level since-2025 False
-8|known-any:CHN 2.3 level since-2025 False
-14|known-any:CHN 3 level since-2025 False
-17|known-any:CHN 4 level since-2025 False
17|known-any:CHN 4 level since-2025 True
20|known-any:CMR 1 level since-2025 False
-42|known-any:CRI 0.7 level to-2024 False
42|known-any:CRI 0.7 level to-2024 True
9|known-any:CUB 2.9 level since-2025 False
-9|known-any:CUB 2.9 level since-2025 True
10|known-any:CYP 1.4 level since-2025 False
8|known-any:CYP 2 level to-2024 False
-8|known-any:CYP 2 level to-2024 True
27|known-any:CZE 1.6 level to-2024 False
-21|known-any:CZE 2 aim since-2025 False
21|known-any:CZE 2 aim since-2025 True
12|known-any:CZE 2 aim to-2024 False
-12|known-any:CZE 2 aim to-2024 True
-19|known-any:CZE 2.1 aim since-2025 False
32|known-any:CZE 2.2 aim since-2025 False
40|known-any:CZE 2.5 aim to-2024 False
-40|known-any:CZE 2.5 aim to-2024 True
-15|known-any:DEU 1 level to-2021 False
15|known-any:DEU 1 level to-2021 True
-11|known-any:DEU 1.13 level to-2021 False
10|known-any:DEU 1.2 level since-2025 False
-10|known-any:DEU 1.2 level since-2025 True
31|known-any:DEU 1.3 level to-2021 False
-31|known-any:DEU 1.3 level to-2021 True
-11|known-any:DEU 1.36 level to-2021 False
11|known-any:DEU 1.36 level to-2021 True
17|known-any:DEU 1.38 level to-2021 False
-17|known-any:DEU 1.38 level to-2021 True
-29|known-any:DEU 1.4 level to-2024 False
29|known-any:DEU 1.4 level to-2024 True
8|known-any:DEU 1.49 level to-2024 False
-8|known-any:DEU 1.49 level to-2024 True
-20|known-any:DEU 1.5 aim since-2025 False
20|known-any:DEU 1.5 aim since-2025 True
66|known-any:DEU 1.5 level to-1999 False
-66|known-any:DEU 1.5 level to-1999 True
-29|known-any:DEU 1.5 level to-2013 False
29|known-any:DEU 1.5 level to-2013 True
22|known-any:DEU 1.57 level since-2025 False
-22|known-any:DEU 1.57 level since-2025 True
-25|known-any:DEU 1.57 level to-2024 False
25|known-any:DEU 1.57 level to-2024 True
20|known-any:DEU 1.9 level since-2025 False
-20|known-any:DEU 1.9 level since-2025 True
-69|known-any:DEU 2 aim since-2025 False
69|known-any:DEU 2 aim since-2025 True
58|known-any:DEU 2 aim to-2021 False
-58|known-any:DEU 2 aim to-2021 True
-40|known-any:DEU 2 aim to-2024 False
40|known-any:DEU 2 aim to-2024 True
-26|known-any:DEU 2 level to-1999 False
23|known-any:DEU 2 level to-2024 False
-23|known-any:DEU 2 level to-2024 True
21|known-any:DEU 2.1 aim to-2024 False
-21|known-any:DEU 2.1 level since-2025 False
21|known-any:DEU 2.1 level since-2025 True
23|known-any:DEU 2.1 level to-2024 False
-23|known-any:DEU 2.1 level to-2024 True
15|known-any:DEU 2.3 level since-2025 False
-15|known-any:DEU 2.3 level since-2025 True
9|known-any:DEU 2.4 aim since-2025 False
-9|known-any:DEU 2.4 aim since-2025 True
-20|known-any:DEU 2.4 level since-2025 False
20|known-any:DEU 2.4 level since-2025 True
-10|known-any:DEU 2.8 aim since-2025 False
10|known-any:DEU 2.8 aim since-2025 True
-28|known-any:DEU 2.8 level since-2025 False
28|known-any:DEU 2.8 level since-2025 True
40|known-any:DEU 2.8 level to-1999 False
-40|known-any:DEU 2.8 level to-1999 True
-14|known-any:DEU 3 aim since-2025 False
14|known-any:DEU 3 aim since-2025 True
29|known-any:DEU 3 level since-2025 False
-29|known-any:DEU 3 level since-2025 True
-25|known-any:DEU 3 level to-1999 False
25|known-any:DEU 3 level to-1999 True
-14|known-any:DEU 3 level to-2024 False
14|known-any:DEU 3 level to-2024 True
22|known-any:DEU 3.1 level since-2025 False
-22|known-any:DEU 3.1 level since-2025 True
8|known-any:DEU 3.1 level to-1999 False
-8|known-any:DEU 3.1 level to-1999 True
12|known-any:DEU 3.2 level since-2025 False
-12|known-any:DEU 3.2 level since-2025 True
-31|known-any:DEU 3.3 level to-1999 False
31|known-any:DEU 3.3 level to-1999 True
-15|known-any:DEU 3.4 level to-1999 False
15|known-any:DEU 3.4 level to-1999 True
18|known-any:DEU 3.5 aim since-2025 False
-18|known-any:DEU 3.5 aim since-2025 True
-13|known-any:DEU 3.5 level to-1999 False
13|known-any:DEU 3.5 level to-1999 True
35|known-any:DEU 4 aim since-2025 False
-35|known-any:DEU 4 aim since-2025 True
-9|known-any:DEU 4 level since-2025 False
-30|known-any:DEU 5 aim since-2025 False
30|known-any:DEU 5 aim since-2025 True
29|known-any:DEU+GBR+NLD 2.4 level since-2025 False
9|known-any:DNK 1.1 level since-2025 False
-9|known-any:DNK 1.1 level since-2025 True
27|known-any:DNK 1.4 level since-2025 False
-27|known-any:DNK 1.4 level since-2025 True
17|known-any:DNK 1.65 level to-2024 False
-9|known-any:DNK 2 level since-2025 False
-11|known-any:DNK 2.1 level to-1999 False
11|known-any:DNK 2.1 level to-1999 True
-13|known-any:DNK 2.4 level since-2025 False
13|known-any:DNK 2.4 level since-2025 True
8|known-any:DNK 2.4 level to-2024 False
-8|known-any:DNK 2.4 level to-2024 True
-17|known-any:DNK 2.5 aim since-2025 False
17|known-any:DNK 2.5 aim since-2025 True
-26|known-any:DNK 2.5 level to-1999 False
-10|known-any:DNK 2.9 level since-2025 False
10|known-any:DNK 2.9 level since-2025 True
-9|known-any:DNK 3 level since-2025 False
9|known-any:DNK 3 level since-2025 True
25|known-any:DNK 3.3 level since-2025 False
-13|known-any:DNK 3.5 aim since-2025 False
13|known-any:DNK 3.5 aim since-2025 True
-24|known-any:DNK 3.5 level since-2025 False
24|known-any:DNK 3.5 level since-2025 True
-11|known-any:DNK 3.8 aim since-2025 False
11|known-any:DNK 3.8 aim since-2025 True
-12|known-any:DZA 8 level since-2025 False
12|known-any:DZA 8 level since-2025 True
-26|known-any:EGY 1.2 level since-2025 False
26|known-any:EGY 1.2 level since-2025 True
28|known-any:ESP 0.9 level to-2021 False
-28|known-any:ESP 0.9 level to-2021 True
31|known-any:ESP 1 level since-2025 False
-31|known-any:ESP 1 level since-2025 True
-16|known-any:ESP 1 level to-2024 False
16|known-any:ESP 1 level to-2024 True
-11|known-any:ESP 1.3 level since-2025 False
11|known-any:ESP 1.3 level since-2025 True
9|known-any:ESP 1.3 level to-2024 False
-9|known-any:ESP 1.3 level to-2024 True
-52|known-any:ESP 1.4 level since-2025 False
52|known-any:ESP 1.4 level since-2025 True
11|known-any:ESP 1.5 level since-2025 False
-11|known-any:ESP 1.5 level since-2025 True
27|known-any:ESP 2 aim since-2025 False
-27|known-any:ESP 2 aim since-2025 True
-50|known-any:ESP 2 level since-2025 False
50|known-any:ESP 2 level since-2025 True
-84|known-any:ESP 2.1 aim since-2025 False
84|known-any:ESP 2.1 aim since-2025 True
8|known-any:ESP 2.1 level since-2025 False
-8|known-any:ESP 2.1 level since-2025 True
10|known-any:ESP 3.5 aim since-2025 False
-10|known-any:ESP 3.5 aim since-2025 True
-24|known-any:ESP 3.5 no since-2025 False
24|known-any:ESP 3.5 no since-2025 True
12|known-any:ESP+ITA 0.2 aim since-2025 False
-15|known-any:EST 0.25 aim since-2025 False
15|known-any:EST 0.25 aim since-2025 True
12|known-any:EST 2 level since-2025 False
33|known-any:EST 3 aim to-2024 False
-33|known-any:EST 3 aim to-2024 True
-11|known-any:EST 3 level since-2025 False
-28|known-any:EST 3.4 level since-2025 False
28|known-any:EST 3.4 level since-2025 True
14|known-any:EST 3.4 level to-2024 False
-14|known-any:EST 3.4 level to-2024 True
17|known-any:EST 3.43 level to-2024 False
-17|known-any:EST 3.43 level to-2024 True
16|known-any:EST 3.7 aim since-2025 False
-16|known-any:EST 3.7 aim since-2025 True
25|known-any:EST 5.1 level since-2025 False
-25|known-any:EST 5.1 level since-2025 True
-32|known-any:EST 5.4 aim since-2025 False
32|known-any:EST 5.4 aim since-2025 True
29|known-any:EST+LTU 5 aim since-2025 False
-29|known-any:EST+LTU 5 aim since-2025 True
11|known-any:EST+LTU+LVA 2 level to-2021 False
-11|known-any:EST+LTU+LVA 2 level to-2021 True
-12|known-any:EU 1.5 aim since-2025 False
12|known-any:EU 1.5 aim since-2025 True
-21|known-any:EU 1.5 no since-2025 False
21|known-any:EU 1.5 no since-2025 True
-10|known-any:EU 1.9 level since-2025 False
10|known-any:EU 1.9 level since-2025 True
-15|known-any:FIN 1.4 level since-2025 False
-13|known-any:FIN 1.9 level to-2024 False
-43|known-any:FIN 2 level to-2024 False
43|known-any:FIN 2 level to-2024 True
14|known-any:FIN 2.1 level since-2025 False
30|known-any:FIN 2.25 level to-2024 False
-30|known-any:FIN 2.25 level to-2024 True
23|known-any:FIN 2.3 level to-2024 False
-23|known-any:FIN 2.3 level to-2024 True
-12|known-any:FIN 2.4 level since-2025 False
12|known-any:FIN 2.4 level since-2025 True
-33|known-any:FIN 2.4 level to-2024 False
33|known-any:FIN 2.4 level to-2024 True
-12|known-any:FIN 2.5 aim since-2025 False
12|known-any:FIN 2.5 aim since-2025 True
13|known-any:FIN 3 aim since-2025 False
-13|known-any:FIN 3 aim since-2025 True
21|known-any:FIN 3.2 aim since-2025 False
-21|known-any:FIN 3.2 aim since-2025 True
17|known-any:FIN 3.5 aim since-2025 False
-19|known-any:FRA 0.2 level since-2025 False
10|known-any:FRA 1.9 level to-2024 False
-10|known-any:FRA 1.9 level to-2024 True
9|known-any:FRA 2 aim to-2021 False
-9|known-any:FRA 2 aim to-2021 True
-20|known-any:FRA 2 level since-2025 False
20|known-any:FRA 2 level since-2025 True
8|known-any:FRA 2 level to-2024 False
-11|known-any:FRA 2 no since-2025 False
11|known-any:FRA 2 no since-2025 True
8|known-any:FRA 2.06 level to-2024 False
-8|known-any:FRA 2.06 level to-2024 True
31|known-any:FRA 2.1 aim since-2025 False
-31|known-any:FRA 2.1 aim since-2025 True
-36|known-any:FRA 2.1 level since-2025 False
36|known-any:FRA 2.1 level since-2025 True
-15|known-any:FRA 2.2 level since-2025 False
15|known-any:FRA 2.2 level since-2025 True
43|known-any:FRA 2.3 level since-2025 False
-43|known-any:FRA 2.3 level since-2025 True
8|known-any:FRA 2.5 aim since-2025 False
-8|known-any:FRA 2.5 aim since-2025 True
-8|known-any:FRA 2.5 level to-2013 False
-11|known-any:FRA 3-3.5 aim since-2025 False
11|known-any:FRA 3-3.5 aim since-2025 True
19|known-any:FRA 3.5 no since-2025 False
-19|known-any:FRA 3.5 no since-2025 True
-15|known-any:FRA 3.6 level to-1999 False
8|known-any:GBR 1.9 level since-2025 False
-17|known-any:GBR 2 aim to-2021 False
17|known-any:GBR 2 aim to-2021 True
-8|known-any:GBR 2 level to-2021 False
8|known-any:GBR 2 level to-2021 True
-21|known-any:GBR 2 no to-2021 False
21|known-any:GBR 2 no to-2021 True
-40|known-any:GBR 2.2 level to-2024 False
40|known-any:GBR 2.2 level to-2024 True
-37|known-any:GBR 2.28 level to-2024 False
-55|known-any:GBR 2.3 level since-2025 False
55|known-any:GBR 2.3 level since-2025 True
17|known-any:GBR 2.3 level to-2024 False
-17|known-any:GBR 2.3 level to-2024 True
29|known-any:GBR 2.33 level to-2024 False
-29|known-any:GBR 2.33 level to-2024 True
13|known-any:GBR 2.4 level since-2025 False
-13|known-any:GBR 2.4 level since-2025 True
-10|known-any:GBR 2.4 level to-2013 False
34|known-any:GBR 2.5 aim since-2025 False
-34|known-any:GBR 2.5 aim since-2025 True
-66|known-any:GBR 2.5 aim to-2024 False
66|known-any:GBR 2.5 aim to-2024 True
-22|known-any:GBR 2.5 level since-2025 False
22|known-any:GBR 2.5 level since-2025 True
12|known-any:GBR 2.5 level to-2013 False
-12|known-any:GBR 2.5 level to-2013 True
33|known-any:GBR 2.6 aim since-2025 False
-33|known-any:GBR 2.6 aim since-2025 True
86|known-any:GBR 2.6 level since-2025 False
-86|known-any:GBR 2.6 level since-2025 True
-61|known-any:GBR 3 aim since-2025 False
61|known-any:GBR 3 aim since-2025 True
42|known-any:GBR 3 aim to-2024 False
-42|known-any:GBR 3 aim to-2024 True
16|known-any:GBR 3.5 aim since-2025 False
-16|known-any:GBR 3.5 aim since-2025 True
10|known-any:GBR 3.9 level since-2025 False
9|known-any:GBR 3.9 level to-1999 False
-9|known-any:GBR 3.9 level to-1999 True
14|known-any:GBR 4 level to-1999 False
-14|known-any:GBR 4 level to-1999 True
23|known-any:GBR 4.5 aim to-1999 False
-13|known-any:GBR 4.7 level to-1999 False
13|known-any:GBR 4.7 level to-1999 True
19|known-any:GBR 4.8 level to-1999 False
-30|known-any:GBR 5 level since-2025 False
30|known-any:GBR 5 level since-2025 True
-8|known-any:GBR 5 level to-1999 False
8|known-any:GBR 5 level to-1999 True
-13|known-any:GBR 5.1 level to-1999 False
13|known-any:GBR 5.1 level to-1999 True
14|known-any:GBR 5.3 level to-1999 False
-14|known-any:GBR 5.3 level to-1999 True
-11|known-any:GEO 1.8 level since-2025 False
11|known-any:GEO 1.8 level since-2025 True
-31|known-any:GEO 2 aim since-2025 False
31|known-any:GEO 2 aim since-2025 True
-9|known-any:GHA 0.4 level since-2025 False
9|known-any:GHA 0.4 level since-2025 True
-67|known-any:GRC 2 level since-2025 False
67|known-any:GRC 2 level since-2025 True
-14|known-any:GRC 2.4 aim to-2024 False
14|known-any:GRC 2.4 aim to-2024 True
18|known-any:GRC 2.4 level to-2021 False
-18|known-any:GRC 2.4 level to-2021 True
8|known-any:GRC 2.7 level since-2025 False
14|known-any:GRC 3 level to-2024 False
-14|known-any:GRC 3 level to-2024 True
-12|known-any:GRC 3.1 level since-2025 False
12|known-any:GRC 3.1 level since-2025 True
21|known-any:GRC 3.76 level to-2024 False
20|known-any:GRC 7.1 level to-1999 False
-30|known-any:HRV 1.8 level to-2024 False
30|known-any:HRV 1.8 level to-2024 True
10|known-any:HRV 3 aim since-2025 False
-10|known-any:HRV 3 aim since-2025 True
50|known-any:HUN 0.8 level to-2021 False
-50|known-any:HUN 0.8 level to-2021 True
-11|known-any:HUN 1.2 level to-2013 False
27|known-any:HUN 1.8 level since-2025 False
-27|known-any:HUN 1.8 level since-2025 True
-35|known-any:HUN 2 aim since-2025 False
35|known-any:HUN 2 aim since-2025 True
-18|known-any:HUN 2 level since-2025 False
18|known-any:HUN 2 level since-2025 True
-17|known-any:HUN 2.1 level since-2025 False
17|known-any:HUN 2.1 level since-2025 True
-28|known-any:HUN 2.1 level to-2024 False
28|known-any:HUN 2.1 level to-2024 True
-11|known-any:HUN 5 no since-2025 False
11|known-any:HUN 5 no since-2025 True
14|known-any:IDN 0.6 level to-2024 False
15|known-any:IDN 0.7 level since-2025 False
-15|known-any:IDN 0.7 level since-2025 True
-49|known-any:IDN 0.7 level to-2024 False
49|known-any:IDN 0.7 level to-2024 True
-10|known-any:IDN 0.8 aim to-2024 False
-21|known-any:IDN 0.8 level since-2025 False
21|known-any:IDN 0.8 level since-2025 True
-29|known-any:IDN 0.8 level to-2024 False
29|known-any:IDN 0.8 level to-2024 True
43|known-any:IDN 1 level since-2025 False
-43|known-any:IDN 1 level since-2025 True
20|known-any:IDN 1 level to-1999 False
-20|known-any:IDN 1 level to-1999 True
22|known-any:IDN 1.1 level to-1999 False
36|known-any:IDN 1.3 level since-2025 False
-36|known-any:IDN 1.3 level since-2025 True
8|known-any:IDN 1.5 aim since-2025 False
-8|known-any:IDN 1.5 aim since-2025 True
8|known-any:IND 1.5 level since-2025 False
43|known-any:IND 1.5 level to-2024 False
-43|known-any:IND 1.5 level to-2024 True
23|known-any:IND 1.57 level since-2025 False
-15|known-any:IND 1.58 level to-2021 False
15|known-any:IND 1.58 level to-2021 True
-34|known-any:IND 1.65 level to-2021 False
34|known-any:IND 1.65 level to-2021 True
-9|known-any:IND 1.8 level since-2025 False
9|known-any:IND 1.8 level since-2025 True
-27|known-any:IND 1.9 level since-2025 False
27|known-any:IND 1.9 level since-2025 True
-15|known-any:IND 1.9 level to-2024 False
15|known-any:IND 1.9 level to-2024 True
13|known-any:IND 1.97 level to-2024 False
-13|known-any:IND 1.97 level to-2024 True
23|known-any:IND 2 level since-2025 False
-23|known-any:IND 2 level since-2025 True
-11|known-any:IND 2.1 level to-2024 False
11|known-any:IND 2.1 level to-2024 True
-16|known-any:IND 2.3 level since-2025 False
16|known-any:IND 2.3 level since-2025 True
21|known-any:IND 2.4 level since-2025 False
-21|known-any:IND 2.4 level since-2025 True
-21|known-any:IND 3 aim since-2025 False
21|known-any:IND 3 aim since-2025 True
-8|known-any:IND 3 aim to-2024 False
8|known-any:IND 3 aim to-2024 True
8|known-any:IND 3.5 level since-2025 False
-45|known-any:IRL 0.2 level since-2025 False
45|known-any:IRL 0.2 level since-2025 True
-12|known-any:IRL 0.25 level to-2024 False
-29|known-any:IRL 0.3 no since-2025 False
13|known-any:IRL 0.4 level since-2025 False
-13|known-any:IRL 0.4 level since-2025 True
-10|known-any:IRL 1 aim since-2025 False
10|known-any:IRL 1 aim since-2025 True
14|known-any:IRN 2 level since-2025 False
-14|known-any:IRN 2 level since-2025 True
60|known-any:ISR 2E+1 level since-2025 False
-60|known-any:ISR 2E+1 level since-2025 True
-19|known-any:ISR 3E+1 level since-2025 False
19|known-any:ISR 3E+1 level since-2025 True
11|known-any:ISR 4.5 aim since-2025 False
-11|known-any:ISR 4.5 aim since-2025 True
8|known-any:ISR 4.5 level since-2025 False
-8|known-any:ISR 4.5 level since-2025 True
-34|known-any:ISR 4.5 level to-2024 False
34|known-any:ISR 4.5 level to-2024 True
-12|known-any:ISR 5 level since-2025 False
12|known-any:ISR 5 level since-2025 True
12|known-any:ISR 5.5 aim since-2025 False
-12|known-any:ISR 5.5 aim since-2025 True
9|known-any:ISR 6 aim since-2025 False
-9|known-any:ISR 6 aim since-2025 True
-13|known-any:ISR 6 aim to-2024 False
13|known-any:ISR 6 aim to-2024 True
-10|known-any:ISR 6 level to-2024 False
-20|known-any:ISR 6-7 aim since-2025 False
13|known-any:ISR 7 aim since-2025 False
-13|known-any:ISR 7 aim since-2025 True
13|known-any:ISR 7.8 level since-2025 False
-13|known-any:ISR 7.8 level since-2025 True
28|known-any:ISR 8.8 level since-2025 False
-28|known-any:ISR 8.8 level since-2025 True
10|known-any:ISR 9 level to-2013 False
-25|known-any:ITA 0.5 aim since-2025 False
25|known-any:ITA 0.5 aim since-2025 True
8|known-any:ITA 1.22 level to-2021 False
9|known-any:ITA 1.49 level to-2024 False
-9|known-any:ITA 1.49 level to-2024 True
-25|known-any:ITA 1.5 level since-2025 False
25|known-any:ITA 1.5 level since-2025 True
-18|known-any:ITA 1.57 level since-2025 False
18|known-any:ITA 1.57 level since-2025 True
12|known-any:ITA 1.6 level since-2025 False
-12|known-any:ITA 1.6 level since-2025 True
20|known-any:ITA 2 aim to-2024 False
-20|known-any:ITA 2 aim to-2024 True
15|known-any:ITA 2.5 aim since-2025 False
-15|known-any:ITA 2.5 aim since-2025 True
22|known-any:ITA 3.5 aim since-2025 False
-22|known-any:ITA 3.5 aim since-2025 True
-9|known-any:ITA 3.5 no since-2025 False
9|known-any:ITA 3.5 no since-2025 True
27|known-any:ITA 5 aim since-2025 False
-27|known-any:ITA 5 aim since-2025 True
26|known-any:ITA 5 no since-2025 False
-26|known-any:ITA 5 no since-2025 True
-13|known-any:JPN 0.3 no to-2024 False
13|known-any:JPN 0.3 no to-2024 True
81|known-any:JPN 0.5 aim since-2025 False
-81|known-any:JPN 0.5 aim since-2025 True
-12|known-any:JPN 0.8 aim to-1999 False
12|known-any:JPN 0.8 aim to-1999 True
-55|known-any:JPN 0.9 aim to-2013 False
52|known-any:JPN 0.9 level to-1999 False
-52|known-any:JPN 0.9 level to-1999 True
-46|known-any:JPN 0.9 level to-2013 False
46|known-any:JPN 0.9 level to-2013 True
-75|known-any:JPN 0.9 level to-2021 False
75|known-any:JPN 0.9 level to-2021 True
14|known-any:JPN 0.91 level to-1999 False
-14|known-any:JPN 0.91 level to-1999 True
-20|known-any:JPN 0.94 aim to-1999 False
17|known-any:JPN 0.94 level to-2013 False
-17|known-any:JPN 0.94 level to-2013 True
-20|known-any:JPN 0.95 level to-1999 False
20|known-any:JPN 0.95 level to-1999 True
19|known-any:JPN 0.95 level to-2021 False
-19|known-any:JPN 0.95 level to-2021 True
-23|known-any:JPN 0.95 level to-2024 False
23|known-any:JPN 0.95 level to-2024 True
11|known-any:JPN 0.954 level to-1999 False
-11|known-any:JPN 0.954 level to-1999 True
8|known-any:JPN 0.96 level to-2013 False
-8|known-any:JPN 0.96 level to-2013 True
-44|known-any:JPN 0.97-1.02 level to-1999 False
44|known-any:JPN 0.97-1.02 level to-1999 True
20|known-any:JPN 0.978 level to-1999 False
-20|known-any:JPN 0.978 level to-1999 True
20|known-any:JPN 0.99 aim to-1999 False
-20|known-any:JPN 0.99 aim to-1999 True
10|known-any:JPN 0.99 level to-1999 False
-10|known-any:JPN 0.99 level to-1999 True
58|known-any:JPN 0.993 aim to-1999 False
14|known-any:JPN 0.993 level to-1999 False
-14|known-any:JPN 0.993 level to-1999 True
26|known-any:JPN 0.997 level to-1999 False
-26|known-any:JPN 0.997 level to-1999 True
10|known-any:JPN 0.999 aim to-1999 False
-19|known-any:JPN 1 aim since-2025 False
19|known-any:JPN 1 aim since-2025 True
12|known-any:JPN 1 aim to-1999 False
-12|known-any:JPN 1 aim to-1999 True
-33|known-any:JPN 1 level since-2025 False
33|known-any:JPN 1 level since-2025 True
42|known-any:JPN 1 level to-1999 False
-42|known-any:JPN 1 level to-1999 True
19|known-any:JPN 1 level to-2013 False
-19|known-any:JPN 1 level to-2013 True
37|known-any:JPN 1 level to-2021 False
-37|known-any:JPN 1 level to-2021 True
-98|known-any:JPN 1 level to-2024 False
98|known-any:JPN 1 level to-2024 True
-25|known-any:JPN 1 no since-2025 False
25|known-any:JPN 1 no since-2025 True
-26|known-any:JPN 1 no to-1999 False
26|known-any:JPN 1 no to-1999 True
-8|known-any:JPN 1 no to-2013 False
8|known-any:JPN 1 no to-2013 True
-8|known-any:JPN 1 no to-2021 False
8|known-any:JPN 1 no to-2021 True
27|known-any:JPN 1.004 level to-1999 False
-27|known-any:JPN 1.004 level to-1999 True
16|known-any:JPN 1.007 aim to-1999 False
8|known-any:JPN 1.01 level to-1999 False
-8|known-any:JPN 1.01 level to-1999 True
20|known-any:JPN 1.013 level to-1999 False
-20|known-any:JPN 1.013 level to-1999 True
-29|known-any:JPN 1.02 level to-1999 False
29|known-any:JPN 1.02 level to-1999 True
31|known-any:JPN 1.03 aim to-1999 False
-31|known-any:JPN 1.03 aim to-1999 True
-42|known-any:JPN 1.038 aim to-1999 False
-58|known-any:JPN 1.038 level to-1999 False
58|known-any:JPN 1.038 level to-1999 True
-21|known-any:JPN 1.04 aim to-1999 False
21|known-any:JPN 1.04 aim to-1999 True
-44|known-any:JPN 1.04 level to-1999 False
44|known-any:JPN 1.04 level to-1999 True
-67|known-any:JPN 1.09 level to-2021 False
67|known-any:JPN 1.09 level to-2021 True
15|known-any:JPN 1.09 level to-2024 False
-15|known-any:JPN 1.09 level to-2024 True
24|known-any:JPN 1.1 level since-2025 False
-24|known-any:JPN 1.1 level since-2025 True
-29|known-any:JPN 1.1 level to-1999 False
-14|known-any:JPN 1.1 level to-2021 False
14|known-any:JPN 1.1 level to-2021 True
19|known-any:JPN 1.1 level to-2024 False
-19|known-any:JPN 1.1 level to-2024 True
23|known-any:JPN 1.1-1.3 level to-2021 False
-23|known-any:JPN 1.1-1.3 level to-2021 True
-18|known-any:JPN 1.2 aim to-2021 False
18|known-any:JPN 1.2 aim to-2021 True
42|known-any:JPN 1.2 level since-2025 False
-42|known-any:JPN 1.2 level since-2025 True
-58|known-any:JPN 1.2 level to-2024 False
58|known-any:JPN 1.2 level to-2024 True
-12|known-any:JPN 1.24 level to-2024 False
12|known-any:JPN 1.24 level to-2024 True
-25|known-any:JPN 1.3 level since-2025 False
25|known-any:JPN 1.3 level since-2025 True
-17|known-any:JPN 1.3 level to-2021 False
17|known-any:JPN 1.3 level to-2021 True
-10|known-any:JPN 1.3 level to-2024 False
10|known-any:JPN 1.3 level to-2024 True
58|known-any:JPN 1.4 level since-2025 False
-58|known-any:JPN 1.4 level since-2025 True
-24|known-any:JPN 1.5 aim to-1999 False
24|known-any:JPN 1.5 aim to-1999 True
40|known-any:JPN 1.5 level since-2025 False
-40|known-any:JPN 1.5 level since-2025 True
17|known-any:JPN 1.5 level to-1999 False
-17|known-any:JPN 1.5 level to-1999 True
30|known-any:JPN 1.5 level to-2024 False
-30|known-any:JPN 1.5 level to-2024 True
12|known-any:JPN 1.6 aim since-2025 False
-25|known-any:JPN 1.6 aim to-2024 False
25|known-any:JPN 1.6 aim to-2024 True
30|known-any:JPN 1.6 level since-2025 False
-30|known-any:JPN 1.6 level since-2025 True
-50|known-any:JPN 1.6 level to-1999 False
50|known-any:JPN 1.6 level to-1999 True
13|known-any:JPN 1.6 level to-2024 False
-13|known-any:JPN 1.6 level to-2024 True
15|known-any:JPN 1.6-1.8 level to-2024 False
12|known-any:JPN 1.7 level since-2025 False
-12|known-any:JPN 1.7 level since-2025 True
-28|known-any:JPN 1.8 aim since-2025 False
28|known-any:JPN 1.8 aim since-2025 True
-42|known-any:JPN 1.8 aim to-1999 False
-55|known-any:JPN 1.8 level since-2025 False
55|known-any:JPN 1.8 level since-2025 True
16|known-any:JPN 1.8 level to-2024 False
-16|known-any:JPN 1.8 level to-2024 True
8|known-any:JPN 1.9 level since-2025 False
-8|known-any:JPN 1.9 level since-2025 True
13|known-any:JPN 1.9 level to-2024 False
-13|known-any:JPN 1.9 level to-2024 True
-9|known-any:JPN 2 aim since-2025 False
9|known-any:JPN 2 aim since-2025 True
-42|known-any:JPN 2 aim to-1999 False
42|known-any:JPN 2 aim to-1999 True
-68|known-any:JPN 2 level since-2025 False
68|known-any:JPN 2 level since-2025 True
8|known-any:JPN 2 level to-1999 False
21|known-any:JPN 2 no to-2024 False
-21|known-any:JPN 2 no to-2024 True
40|known-any:JPN 2.1 aim since-2025 False
-40|known-any:JPN 2.1 aim since-2025 True
14|known-any:JPN 2.1 level since-2025 False
-14|known-any:JPN 2.1 level since-2025 True
-8|known-any:JPN 2.2 aim since-2025 False
8|known-any:JPN 2.2 aim since-2025 True
-16|known-any:JPN 2.2 level since-2025 False
16|known-any:JPN 2.2 level since-2025 True
-14|known-any:JPN 2.3 aim since-2025 False
14|known-any:JPN 2.3 aim since-2025 True
19|known-any:JPN 2.3 level since-2025 False
-19|known-any:JPN 2.3 level since-2025 True
15|known-any:JPN 2.4 level since-2025 False
-15|known-any:JPN 2.4 level since-2025 True
-8|known-any:JPN 2.5 aim since-2025 False
8|known-any:JPN 2.5 aim since-2025 True
15|known-any:JPN 2.5 level since-2025 False
-15|known-any:JPN 2.5 level since-2025 True
16|known-any:JPN 2.6 aim since-2025 False
-16|known-any:JPN 2.6 aim since-2025 True
11|known-any:JPN 2.6 level since-2025 False
-11|known-any:JPN 2.6 level since-2025 True
-10|known-any:JPN 2.7 aim since-2025 False
10|known-any:JPN 2.7 aim since-2025 True
46|known-any:JPN 2.8 aim since-2025 False
-46|known-any:JPN 2.8 aim since-2025 True
13|known-any:JPN 2.8 level since-2025 False
-13|known-any:JPN 2.8 level since-2025 True
-43|known-any:JPN 2E+1 level since-2025 False
43|known-any:JPN 2E+1 level since-2025 True
-17|known-any:JPN 3 aim to-2024 False
17|known-any:JPN 3 aim to-2024 True
56|known-any:JPN 3 level since-2025 False
-56|known-any:JPN 3 level since-2025 True
-9|known-any:JPN 3-3.5 aim since-2025 False
9|known-any:JPN 3-3.5 aim since-2025 True
-33|known-any:JPN 3.5 aim since-2025 False
33|known-any:JPN 3.5 aim since-2025 True
-9|known-any:JPN 3.5 no since-2025 False
9|known-any:JPN 3.5 no since-2025 True
-26|known-any:JPN 4 aim since-2025 False
26|known-any:JPN 4 aim since-2025 True
42|known-any:JPN 6.5 level since-2025 False
-10|known-any:JPN+KOR 3.5 aim since-2025 False
10|known-any:JPN+KOR 3.5 aim since-2025 True
-11|known-any:KAZ 1 aim since-2025 False
11|known-any:KAZ 1 aim since-2025 True
-14|known-any:KHM 2 level since-2025 False
14|known-any:KHM 2 level since-2025 True
-8|known-any:KHM 2.2 level since-2025 False
8|known-any:KHM 2.2 level since-2025 True
-8|known-any:KOR 1.5 no since-2025 False
-54|known-any:KOR 2.3 level since-2025 False
54|known-any:KOR 2.3 level since-2025 True
19|known-any:KOR 2.3 level to-2024 False
-19|known-any:KOR 2.3 level to-2024 True
-23|known-any:KOR 2.3-2.7 level to-2024 False
-50|known-any:KOR 2.32 level since-2025 False
50|known-any:KOR 2.32 level since-2025 True
21|known-any:KOR 2.4 level since-2025 False
-21|known-any:KOR 2.4 level since-2025 True
-56|known-any:KOR 2.4 level to-2021 False
56|known-any:KOR 2.4 level to-2021 True
18|known-any:KOR 2.4 level to-2024 False
-18|known-any:KOR 2.4 level to-2024 True
11|known-any:KOR 2.42 level since-2025 False
-11|known-any:KOR 2.42 level since-2025 True
18|known-any:KOR 2.5 aim since-2025 False
-18|known-any:KOR 2.5 aim since-2025 True
24|known-any:KOR 2.5 level since-2025 False
-24|known-any:KOR 2.5 level since-2025 True
-19|known-any:KOR 2.5 level to-2021 False
19|known-any:KOR 2.5 level to-2021 True
14|known-any:KOR 2.5 level to-2024 False
-14|known-any:KOR 2.5 level to-2024 True
-10|known-any:KOR 2.5-2.7 level to-2024 False
13|known-any:KOR 2.55 level to-2024 False
-14|known-any:KOR 2.6 level since-2025 False
14|known-any:KOR 2.6 level since-2025 True
26|known-any:KOR 2.6 level to-2024 False
-26|known-any:KOR 2.6 level to-2024 True
17|known-any:KOR 2.7 level to-2021 False
-17|known-any:KOR 2.7 level to-2021 True
-12|known-any:KOR 2.7 level to-2024 False
12|known-any:KOR 2.7 level to-2024 True
27|known-any:KOR 2.8 level since-2025 False
-27|known-any:KOR 2.8 level since-2025 True
-23|known-any:KOR 2.8 level to-1999 False
23|known-any:KOR 2.8 level to-1999 True
-48|known-any:KOR 2.8 level to-2024 False
48|known-any:KOR 2.8 level to-2024 True
10|known-any:KOR 2.9 aim to-2021 False
-10|known-any:KOR 2.9 aim to-2021 True
12|known-any:KOR 2.9 level since-2025 False
-12|known-any:KOR 2.9 level since-2025 True
31|known-any:KOR 3 aim since-2025 False
-31|known-any:KOR 3 aim since-2025 True
-12|known-any:KOR 3 aim to-1999 False
18|known-any:KOR 3 level since-2025 False
-18|known-any:KOR 3 level since-2025 True
-10|known-any:KOR 3 no since-2025 False
10|known-any:KOR 3 no since-2025 True
15|known-any:KOR 3 no to-1999 False
-15|known-any:KOR 3 no to-1999 True
-10|known-any:KOR 3.2 aim to-2013 False
10|known-any:KOR 3.2 aim to-2013 True
9|known-any:KOR 3.2 level since-2025 False
21|known-any:KOR 3.2 level to-1999 False
-21|known-any:KOR 3.2 level to-1999 True
-70|known-any:KOR 3.5 aim since-2025 False
70|known-any:KOR 3.5 aim since-2025 True
38|known-any:KOR 3.5 level to-1999 False
-38|known-any:KOR 3.5 level to-1999 True
32|known-any:KOR 3.5 no since-2025 False
-32|known-any:KOR 3.5 no since-2025 True
-45|known-any:KOR 3.8 aim since-2025 False
45|known-any:KOR 3.8 aim since-2025 True
8|known-any:KOR 4 level to-2024 False
-8|known-any:KOR 4 level to-2024 True
31|known-any:KOR 5 level since-2025 False
-31|known-any:KOR 5 level since-2025 True
-8|known-any:KOR 5 no since-2025 False
8|known-any:KOR 5 no since-2025 True
-56|known-any:KOR 6 level since-2025 False
56|known-any:KOR 6 level since-2025 True
-34|known-any:KOR 6 level to-1999 False
34|known-any:KOR 6 level to-1999 True
-44|known-any:LAO 0.3 level since-2025 False
44|known-any:LAO 0.3 level since-2025 True
-8|known-any:LBN 1.7 level since-2025 False
10|known-any:LBN 3.1 aim since-2025 False
10|known-any:LKA 1.5 aim since-2025 False
-10|known-any:LKA 1.5 aim since-2025 True
-20|known-any:LKA 1.5 level since-2025 False
20|known-any:LKA 1.5 level since-2025 True
8|known-any:LKA 1.5 no since-2025 False
-8|known-any:LKA 2 level since-2025 False
8|known-any:LKA 2 level since-2025 True
8|known-any:LTU 2 level since-2025 False
9|known-any:LTU 2.5 aim to-2024 False
-9|known-any:LTU 2.5 aim to-2024 True
22|known-any:LTU 2.5 level to-2024 False
-22|known-any:LTU 2.5 level to-2024 True
-9|known-any:LTU 2.52 level to-2024 False
9|known-any:LTU 2.52 level to-2024 True
14|known-any:LTU 2.9 level to-2024 False
-14|known-any:LTU 2.9 level to-2024 True
-11|known-any:LTU 3 aim since-2025 False
-14|known-any:LTU 3 aim to-2024 False
14|known-any:LTU 3 aim to-2024 True
35|known-any:LTU 3 level since-2025 False
-35|known-any:LTU 3 level since-2025 True
35|known-any:LTU 4 aim since-2025 False
-35|known-any:LTU 4 aim since-2025 True
12|known-any:LTU 4 level since-2025 False
-12|known-any:LTU 4 level since-2025 True
34|known-any:LTU 4.87 aim since-2025 False
-34|known-any:LTU 4.87 aim since-2025 True
25|known-any:LTU 5 level since-2025 False
-25|known-any:LTU 5 level since-2025 True
9|known-any:LTU 5-6 aim since-2025 False
-9|known-any:LTU 5-6 aim since-2025 True
8|known-any:LTU 5.38 level since-2025 False
-8|known-any:LTU 5.38 level since-2025 True
10|known-any:LTU 5.4 level since-2025 False
-10|known-any:LTU 5.4 level since-2025 True
-22|known-any:LTU 5.5 aim to-2024 False
22|known-any:LTU 5.5 aim to-2024 True
-9|known-any:LTU+LVA 1 level to-2021 False
-19|known-any:LTU+LVA+POL 3.5 level since-2025 False
19|known-any:LTU+LVA+POL 3.5 level since-2025 True
9|known-any:LUX 0.58 level to-2024 False
-9|known-any:LUX 0.58 level to-2024 True
9|known-any:LUX 0.7 level to-2024 False
-9|known-any:LUX 0.7 level to-2024 True
27|known-any:LUX 1.2 level since-2025 False
-27|known-any:LUX 1.2 level since-2025 True
-21|known-any:LUX 1.3 level since-2025 False
21|known-any:LUX 1.3 level since-2025 True
11|known-any:LUX 2 aim since-2025 False
-11|known-any:LUX 2 aim since-2025 True
8|known-any:LUX 2 aim to-2024 False
-8|known-any:LUX 2 aim to-2024 True
-20|known-any:LVA 0.9 level to-2021 False
20|known-any:LVA 0.9 level to-2021 True
9|known-any:LVA 1.2 level since-2025 False
11|known-any:LVA 1.75 level to-2013 False
12|known-any:LVA 2 aim since-2025 False
23|known-any:LVA 2.27 level to-2024 False
-23|known-any:LVA 2.27 level to-2024 True
-11|known-any:LVA 3.45 level since-2025 False
11|known-any:LVA 3.45 level since-2025 True
-31|known-any:LVA 3.7 level since-2025 False
31|known-any:LVA 3.7 level since-2025 True
8|known-any:LVA 4 aim since-2025 False
-8|known-any:LVA 4 aim since-2025 True
14|known-any:LVA 4.9 aim since-2025 False
-14|known-any:LVA 4.9 aim since-2025 True
14|known-any:LVA 4.9 level since-2025 False
-14|known-any:LVA 4.9 level since-2025 True
-22|known-any:MDA 0.6 level since-2025 False
22|known-any:MDA 0.6 level since-2025 True
-21|known-any:MEX 0.6 level since-2025 False
18|known-any:MEX 0.7 level to-2024 False
-18|known-any:MEX 0.7 level to-2024 True
17|known-any:MKD 2 level since-2025 False
-17|known-any:MKD 2 level since-2025 True
-9|known-any:MKD 2.1 level since-2025 False
9|known-any:MKD 2.1 level since-2025 True
-9|known-any:MLT 0.4 level since-2025 False
9|known-any:MLT 0.4 level since-2025 True
-10|known-any:MLT 0.5 level since-2025 False
10|known-any:MLT 0.5 level since-2025 True
8|known-any:MLT 1 aim since-2025 False
-8|known-any:MLT 1 aim since-2025 True
-16|known-any:MMR 3.8 level to-2024 False
14|known-any:MMR 6.8 level since-2025 False
-14|known-any:MMR 6.8 level since-2025 True
-11|known-any:MNG 0.6 level since-2025 False
11|known-any:MNG 0.6 level since-2025 True
15|known-any:MNG 1 aim since-2025 False
-15|known-any:MNG 1 aim since-2025 True
-28|known-any:MYS 1 level to-2024 False
28|known-any:MYS 1 level to-2024 True
-30|known-any:MYS 1.5 aim since-2025 False
30|known-any:MYS 1.5 aim since-2025 True
-15|known-any:MYS 2 aim to-2024 False
26|known-any:MYS 6 level to-2024 False
49|known-any:NATO 1.5 aim since-2025 False
-49|known-any:NATO 1.5 aim since-2025 True
-8|known-any:NATO 1.5 level since-2025 False
-66|known-any:NATO 2 aim since-2025 False
66|known-any:NATO 2 aim since-2025 True
-10|known-any:NATO 2 aim to-2013 False
10|known-any:NATO 2 aim to-2013 True
27|known-any:NATO 2 aim to-2021 False
-27|known-any:NATO 2 aim to-2021 True
-80|known-any:NATO 2 aim to-2024 False
80|known-any:NATO 2 aim to-2024 True
29|known-any:NATO 2 level to-2024 False
-29|known-any:NATO 2 level to-2024 True
16|known-any:NATO 2.3 level since-2025 False
-16|known-any:NATO 2.3 level since-2025 True
8|known-any:NATO 2.5 aim since-2025 False
-8|known-any:NATO 2.5 aim since-2025 True
-29|known-any:NATO 2.5 aim to-2024 False
29|known-any:NATO 2.5 aim to-2024 True
15|known-any:NATO 2.5 level since-2025 False
-15|known-any:NATO 2.5 level since-2025 True
-19|known-any:NATO 2.7 level since-2025 False
19|known-any:NATO 2.7 level since-2025 True
32|known-any:NATO 3 aim since-2025 False
-32|known-any:NATO 3 aim since-2025 True
10|known-any:NATO 3 aim to-2024 False
-10|known-any:NATO 3 aim to-2024 True
8|known-any:NATO 3.5 aim since-2025 False
-8|known-any:NATO 3.5 aim since-2025 True
-39|known-any:NATO 4 aim to-2021 False
39|known-any:NATO 4 aim to-2021 True
-36|known-any:NATO 5 aim since-2025 False
36|known-any:NATO 5 aim since-2025 True
14|known-any:NER 3.4 level since-2025 False
11|known-any:NGA 0.4 level since-2025 False
45|known-any:NGA 2 aim since-2025 False
-45|known-any:NGA 2 aim since-2025 True
-29|known-any:NLD 1.3 level to-2024 False
29|known-any:NLD 1.3 level to-2024 True
-36|known-any:NLD 2 aim since-2025 False
36|known-any:NLD 2 aim since-2025 True
15|known-any:NLD 2 level to-2024 False
-15|known-any:NLD 2 level to-2024 True
-10|known-any:NLD 4 aim since-2025 False
18|known-any:NOR 1.5 level since-2025 False
-18|known-any:NOR 1.5 level since-2025 True
9|known-any:NOR 2.16 level since-2025 False
-9|known-any:NOR 2.16 level since-2025 True
-10|known-any:NOR 2.2 level since-2025 False
10|known-any:NOR 2.2 level since-2025 True
-33|known-any:NOR 2.4 level to-2024 False
14|known-any:NOR 3.3 level since-2025 False
-14|known-any:NOR 3.3 level since-2025 True
27|known-any:NOR 5 aim since-2025 False
-27|known-any:NOR 5 aim since-2025 True
15|known-any:NOR 5 no since-2025 False
-15|known-any:NOR 5 no since-2025 True
8|known-any:NPL 1.2 level since-2025 False
-8|known-any:NPL 1.2 level since-2025 True
8|known-any:NZL 0.9 level to-2024 False
-8|known-any:NZL 0.9 level to-2024 True
-36|known-any:NZL 1 aim since-2025 False
36|known-any:NZL 1 aim since-2025 True
-29|known-any:NZL 1 level since-2025 False
29|known-any:NZL 1 level since-2025 True
-10|known-any:NZL 1 level to-2024 False
10|known-any:NZL 1 level to-2024 True
24|known-any:NZL 1.1 level since-2025 False
-24|known-any:NZL 1.1 level since-2025 True
26|known-any:NZL 1.3 level since-2025 False
-26|known-any:NZL 1.3 level since-2025 True
-9|known-any:NZL 1.3 level to-2024 False
-15|known-any:NZL 1.6 level since-2025 False
-14|known-any:NZL 1.7 level since-2025 False
14|known-any:NZL 1.7 level since-2025 True
10|known-any:NZL 2 aim since-2025 False
-10|known-any:NZL 2 aim since-2025 True
33|known-any:NZL 2.1 level since-2025 False
-29|known-any:NZL 3 aim since-2025 False
29|known-any:NZL 3 aim since-2025 True
-26|known-any:OMN 5 level since-2025 False
26|known-any:OMN 5 level since-2025 True
12|known-any:OMN 5.3 level since-2025 False
14|known-any:OMN 5.6 level since-2025 False
-14|known-any:OMN 5.6 level since-2025 True
38|known-any:PAK 1.7 level to-2024 False
-38|known-any:PAK 1.7 level to-2024 True
-19|known-any:PAK 1.9 level since-2025 False
19|known-any:PAK 1.9 level since-2025 True
-38|known-any:PAK 2 level since-2025 False
38|known-any:PAK 2 level since-2025 True
33|known-any:PAK 2 level to-2024 False
-12|known-any:PAK 2 no since-2025 False
13|known-any:PAK 2.2 level since-2025 False
20|known-any:PAK 2.3 level since-2025 False
-20|known-any:PAK 2.3 level since-2025 True
17|known-any:PAK 2.5 aim since-2025 False
-17|known-any:PAK 2.5 aim since-2025 True
-37|known-any:PAK 2.5 level since-2025 False
37|known-any:PAK 2.5 level since-2025 True
-38|known-any:PAK 2.7 level since-2025 False
38|known-any:PAK 2.7 level since-2025 True
54|known-any:PAK 2.8 level since-2025 False
-8|known-any:PAK 3 level since-2025 False
9|known-any:PAK 5 level to-2024 False
-104|known-any:PAN 1.1 level since-2025 False
13|known-any:PER 1.5 aim since-2025 False
-13|known-any:PER 1.5 aim since-2025 True
12|known-any:PHL 0.8 level since-2025 False
-12|known-any:PHL 0.8 level since-2025 True
-12|known-any:PHL 1 aim since-2025 False
-17|known-any:PHL 1 level since-2025 False
17|known-any:PHL 1 level since-2025 True
25|known-any:PHL 1.1 level since-2025 False
-25|known-any:PHL 1.1 level since-2025 True
-12|known-any:PHL 1.2 level since-2025 False
12|known-any:PHL 1.2 level since-2025 True
-11|known-any:PHL 1.3 level since-2025 False
11|known-any:PHL 1.3 level since-2025 True
-16|known-any:PHL 1.3 level to-2024 False
16|known-any:PHL 1.3 level to-2024 True
39|known-any:PHL 1.4 level since-2025 False
-39|known-any:PHL 1.4 level since-2025 True
8|known-any:PHL 1.5 level since-2025 False
-8|known-any:PHL 1.5 level since-2025 True
-11|known-any:PHL 2 aim since-2025 False
11|known-any:PHL 2 aim since-2025 True
14|known-any:PHL 3 aim since-2025 False
-14|known-any:PHL 3 aim since-2025 True
-8|known-any:PHL 3.5 no since-2025 False
8|known-any:PHL 3.5 no since-2025 True
9|known-any:PNG 1 aim to-2024 False
-9|known-any:PNG 1 aim to-2024 True
13|known-any:PNG 3 aim to-2024 False
-40|known-any:POL 1.95 aim to-2021 False
-16|known-any:POL 1.95 level to-2021 False
16|known-any:POL 1.95 level to-2021 True
9|known-any:POL 2 aim to-2021 False
-9|known-any:POL 2 aim to-2021 True
-8|known-any:POL 2.1 level to-1999 False
8|known-any:POL 2.1 level to-1999 True
16|known-any:POL 2.2 level since-2025 False
-16|known-any:POL 2.2 level since-2025 True
13|known-any:POL 2.2 level to-2024 False
-13|known-any:POL 2.2 level to-2024 True
-28|known-any:POL 3 aim since-2025 False
28|known-any:POL 3 aim since-2025 True
23|known-any:POL 3 aim to-2024 False
-23|known-any:POL 3 aim to-2024 True
-21|known-any:POL 3.9 level to-2024 False
21|known-any:POL 3.9 level to-2024 True
-21|known-any:POL 4 aim since-2025 False
21|known-any:POL 4 aim since-2025 True
8|known-any:POL 4 aim to-2024 False
-8|known-any:POL 4 aim to-2024 True
-14|known-any:POL 4-5 level since-2025 False
-35|known-any:POL 4.1 level since-2025 False
35|known-any:POL 4.1 level since-2025 True
46|known-any:POL 4.1 level to-2024 False
-46|known-any:POL 4.1 level to-2024 True
17|known-any:POL 4.12 level to-2024 False
-17|known-any:POL 4.12 level to-2024 True
8|known-any:POL 4.2 level since-2025 False
-8|known-any:POL 4.2 level since-2025 True
10|known-any:POL 4.3 level since-2025 False
-10|known-any:POL 4.3 level since-2025 True
9|known-any:POL 4.48 level since-2025 False
-9|known-any:POL 4.48 level since-2025 True
9|known-any:POL 4.5 level since-2025 False
-9|known-any:POL 4.5 level since-2025 True
13|known-any:POL 4.7 aim since-2025 False
-13|known-any:POL 4.7 aim since-2025 True
-22|known-any:POL 4.7 level since-2025 False
22|known-any:POL 4.7 level since-2025 True
21|known-any:POL 4.8 level since-2025 False
-21|known-any:POL 4.8 level since-2025 True
13|known-any:POL 5 aim since-2025 False
-13|known-any:POL 5 aim since-2025 True
29|known-any:POL 5 aim to-2024 False
-29|known-any:POL 5 aim to-2024 True
-8|known-any:PRK 24 level since-2025 False
8|known-any:PRK 24 level since-2025 True
-8|known-any:PRK 25 level to-2024 False
-21|known-any:PRK 2E+1 level since-2025 False
21|known-any:PRK 2E+1 level since-2025 True
-13|known-any:PRK 2E+1-3E+1 level since-2025 False
13|known-any:PRK 2E+1-3E+1 level since-2025 True
-15|known-any:PRT 1.5 level since-2025 False
15|known-any:PRT 1.5 level since-2025 True
8|known-any:PRT 1.55 level to-2024 False
-8|known-any:PRT 1.55 level to-2024 True
20|known-any:PRT 2 aim since-2025 False
-20|known-any:PRT 2 aim since-2025 True
-13|known-any:PRT 2 level since-2025 False
13|known-any:PRT 2 level since-2025 True
9|known-any:ROU 2 level to-2021 False
-9|known-any:ROU 2 level to-2021 True
-13|known-any:ROU 2 level to-2024 False
13|known-any:ROU 2.28 level since-2025 False
-33|known-any:ROU 2.3 level since-2025 False
33|known-any:ROU 2.3 level since-2025 True
15|known-any:ROU 2.4 level to-2024 False
-13|known-any:ROU 2.5 aim since-2025 False
13|known-any:ROU 2.5 aim since-2025 True
8|known-any:ROU 3 aim since-2025 False
-8|known-any:ROU 3 aim since-2025 True
-14|known-any:ROU 3.5 aim since-2025 False
14|known-any:ROU 3.5 aim since-2025 True
-38|known-any:RUS 13 level to-2024 False
-16|known-any:RUS 1E+1 level since-2025 False
16|known-any:RUS 1E+1 level since-2025 True
9|known-any:RUS 2.7 level since-2025 False
-27|known-any:RUS 4.1 level to-2021 False
27|known-any:RUS 4.1 level to-2021 True
15|known-any:RUS 4.1 level to-2024 False
-15|known-any:RUS 4.1 level to-2024 True
8|known-any:RUS 5.5 level since-2025 False
-8|known-any:RUS 5.5 level since-2025 True
10|known-any:RUS 5.9 level since-2025 False
15|known-any:RUS 5.9 level to-2024 False
-15|known-any:RUS 5.9 level to-2024 True
13|known-any:RUS 6 level to-2024 False
-13|known-any:RUS 6 level to-2024 True
21|known-any:RUS 6.2 level since-2025 False
-21|known-any:RUS 6.2 level since-2025 True
-30|known-any:RUS 7 level to-2024 False
30|known-any:RUS 7 level to-2024 True
12|known-any:RUS 7.1 level since-2025 False
-12|known-any:RUS 7.1 level since-2025 True
44|known-any:RUS 8 level to-2024 False
-44|known-any:RUS 8 level to-2024 True
-41|known-any:RUS 9 level since-2025 False
41|known-any:RUS 9 level since-2025 True
14|known-any:SAU 6.5 level since-2025 False
-14|known-any:SAU 6.5 level since-2025 True
-17|known-any:SAU 7 level since-2025 False
17|known-any:SAU 7 level since-2025 True
-19|known-any:SAU 7.3 level since-2025 False
19|known-any:SAU 7.3 level since-2025 True
11|known-any:SAU 7.4 level to-2024 False
-11|known-any:SAU 7.4 level to-2024 True
-17|known-any:SDN 3.7 level since-2025 False
-22|known-any:SGP 2.8 level since-2025 False
22|known-any:SGP 2.8 level since-2025 True
-25|known-any:SGP 3 aim since-2025 False
25|known-any:SGP 3 aim since-2025 True
-9|known-any:SGP 3 aim to-2024 False
9|known-any:SGP 3 aim to-2024 True
-18|known-any:SGP 3 level since-2025 False
18|known-any:SGP 3 level since-2025 True
-24|known-any:SGP 3 level to-2024 False
24|known-any:SGP 3 level to-2024 True
-25|known-any:SLV 1.4 level since-2025 False
-9|known-any:SRB 2.6 level since-2025 False
9|known-any:SRB 2.6 level since-2025 True
12|known-any:SVK 2 level since-2025 False
-12|known-any:SVK 2 level since-2025 True
24|known-any:SVK 2 no since-2025 False
-24|known-any:SVK 2 no since-2025 True
-13|known-any:SVN 1.29 level to-2024 False
13|known-any:SVN 1.29 level to-2024 True
18|known-any:SVN 1.3 level to-2024 False
-18|known-any:SVN 1.3 level to-2024 True
-32|known-any:SVN 1.5 level to-2013 False
10|known-any:SVN 2 aim since-2025 False
-10|known-any:SVN 2 aim since-2025 True
21|known-any:SVN 3.5 aim since-2025 False
-21|known-any:SVN 3.5 aim since-2025 True
-21|known-any:SWE 1 level since-2025 False
21|known-any:SWE 1 level since-2025 True
14|known-any:SWE 1.3 level to-2024 False
-14|known-any:SWE 1.3 level to-2024 True
8|known-any:SWE 2 aim to-2024 False
-8|known-any:SWE 2 aim to-2024 True
10|known-any:SWE 2.1 level to-2024 False
-10|known-any:SWE 2.1 level to-2024 True
10|known-any:SWE 2.2 level to-2024 False
-10|known-any:SWE 2.2 level to-2024 True
-49|known-any:SWE 2.4 level since-2025 False
49|known-any:SWE 2.4 level since-2025 True
28|known-any:SWE 2.8 level since-2025 False
-28|known-any:SWE 2.8 level since-2025 True
-37|known-any:SWE 3 level to-2024 False
12|known-any:SWE 3.5 aim since-2025 False
-12|known-any:SWE 3.5 aim since-2025 True
-11|known-any:SWE 4 aim since-2025 False
11|known-any:SWE 4 aim since-2025 True
-30|known-any:THA 1 level since-2025 False
30|known-any:THA 1 level since-2025 True
17|known-any:THA 1.2 level since-2025 False
-17|known-any:THA 1.2 level since-2025 True
-48|known-any:THA 1.5 level to-2024 False
-20|known-any:THA 3 level since-2025 False
20|known-any:THA 3 level since-2025 True
8|known-any:TUR 1.9 level since-2025 False
-8|known-any:TUR 1.9 level since-2025 True
-25|known-any:TUR 2.1 level since-2025 False
25|known-any:TUR 2.1 level since-2025 True
-17|known-any:TUR 2.3 level since-2025 False
17|known-any:TUR 2.3 level since-2025 True
27|known-any:TUR 3.2 level to-2013 False
12|known-any:TWN 1.6 level to-2024 False
-12|known-any:TWN 1.6 level to-2024 True
-41|known-any:TWN 1E+1 aim since-2025 False
41|known-any:TWN 1E+1 aim since-2025 True
-19|known-any:TWN 2 level to-2024 False
19|known-any:TWN 2 level to-2024 True
42|known-any:TWN 2.1 level since-2025 False
-42|known-any:TWN 2.1 level since-2025 True
-36|known-any:TWN 2.1 level to-2024 False
36|known-any:TWN 2.1 level to-2024 True
-14|known-any:TWN 2.2 level to-2024 False
14|known-any:TWN 2.2 level to-2024 True
16|known-any:TWN 2.4 level since-2025 False
-16|known-any:TWN 2.4 level since-2025 True
32|known-any:TWN 2.4 level to-2024 False
-32|known-any:TWN 2.4 level to-2024 True
-28|known-any:TWN 2.45 level since-2025 False
28|known-any:TWN 2.45 level since-2025 True
14|known-any:TWN 2.45 level to-2024 False
-14|known-any:TWN 2.45 level to-2024 True
-37|known-any:TWN 2.5 aim since-2025 False
37|known-any:TWN 2.5 aim since-2025 True
-41|known-any:TWN 2.5 level since-2025 False
41|known-any:TWN 2.5 level since-2025 True
-36|known-any:TWN 2.6 level to-2013 False
-13|known-any:TWN 2.8 level to-2013 False
13|known-any:TWN 2.8 level to-2013 True
22|known-any:TWN 2.84 level since-2025 False
-22|known-any:TWN 2.84 level since-2025 True
-20|known-any:TWN 3 aim to-2013 False
20|known-any:TWN 3 aim to-2013 True
13|known-any:TWN 3 aim to-2024 False
-13|known-any:TWN 3 aim to-2024 True
26|known-any:TWN 3 level since-2025 False
-26|known-any:TWN 3 level since-2025 True
-11|known-any:TWN 3 level to-1999 False
19|known-any:TWN 3 no since-2025 False
-19|known-any:TWN 3 no since-2025 True
22|known-any:TWN 3.3 aim since-2025 False
-22|known-any:TWN 3.3 aim since-2025 True
27|known-any:TWN 3.32 aim since-2025 False
-27|known-any:TWN 3.32 aim since-2025 True
8|known-any:TWN 3.32 level since-2025 False
-8|known-any:TWN 3.32 level since-2025 True
8|known-any:TWN 3.4 level since-2025 False
-8|known-any:TWN 3.4 level since-2025 True
19|known-any:TWN 3.5 level since-2025 False
-19|known-any:TWN 3.5 level since-2025 True
12|known-any:TWN 3.6 level since-2025 False
-12|known-any:TWN 3.6 level since-2025 True
12|known-any:TWN 3.9 level since-2025 False
-12|known-any:TWN 3.9 level since-2025 True
18|known-any:TWN 4 aim since-2025 False
-18|known-any:TWN 4 aim since-2025 True
19|known-any:TWN 5 aim since-2025 False
-19|known-any:TWN 5 aim since-2025 True
-21|known-any:TWN 5 no since-2025 False
21|known-any:TWN 5 no since-2025 True
8|known-any:TWN 7 aim since-2025 False
-8|known-any:TWN 7 aim since-2025 True
14|known-any:UKR 26 level since-2025 False
-14|known-any:UKR 26 level since-2025 True
9|known-any:UKR 27 level since-2025 False
-9|known-any:UKR 27 level since-2025 True
8|known-any:UKR 27.2 level since-2025 False
-8|known-any:UKR 27.2 level since-2025 True
30|known-any:UKR 34 level since-2025 False
-30|known-any:UKR 34 level since-2025 True
16|known-any:UKR 34 level to-2024 False
-16|known-any:UKR 34 level to-2024 True
15|known-any:UKR 37 level to-2024 False
-15|known-any:UKR 37 level to-2024 True
39|known-any:UKR 3E+1 aim since-2025 False
-20|known-any:UKR 3E+1 level since-2025 False
20|known-any:UKR 3E+1 level since-2025 True
20|known-any:UKR 3E+1 level to-2024 False
22|known-any:UKR 4E+1 level since-2025 False
-22|known-any:UKR 4E+1 level since-2025 True
-9|known-any:USA 14 level since-2025 False
9|known-any:USA 14 level since-2025 True
42|known-any:USA 1E+1 level to-2024 False
-42|known-any:USA 1E+1 level to-2024 True
-11|known-any:USA 3 aim since-2025 False
11|known-any:USA 3 aim since-2025 True
48|known-any:USA 3 aim to-1999 False
-48|known-any:USA 3 aim to-1999 True
-15|known-any:USA 3 level since-2025 False
15|known-any:USA 3 level since-2025 True
8|known-any:USA 3 level to-2024 False
-8|known-any:USA 3 level to-2024 True
-11|known-any:USA 3.1 level since-2025 False
11|known-any:USA 3.1 level since-2025 True
18|known-any:USA 3.1 level to-2024 False
-18|known-any:USA 3.1 level to-2024 True
-30|known-any:USA 3.2 level since-2025 False
30|known-any:USA 3.2 level since-2025 True
20|known-any:USA 3.22 level since-2025 False
-20|known-any:USA 3.22 level since-2025 True
-8|known-any:USA 3.3 level since-2025 False
8|known-any:USA 3.3 level since-2025 True
-20|known-any:USA 3.3 level to-2024 False
20|known-any:USA 3.3 level to-2024 True
13|known-any:USA 3.38 level since-2025 False
-13|known-any:USA 3.38 level since-2025 True
12|known-any:USA 3.38 level to-2024 False
-12|known-any:USA 3.38 level to-2024 True
-14|known-any:USA 3.4 level since-2025 False
14|known-any:USA 3.4 level since-2025 True
17|known-any:USA 3.4 level to-2021 False
-17|known-any:USA 3.4 level to-2021 True
-22|known-any:USA 3.4 level to-2024 False
22|known-any:USA 3.4 level to-2024 True
-41|known-any:USA 3.5 level since-2025 False
41|known-any:USA 3.5 level since-2025 True
20|known-any:USA 3.5 level to-2021 False
-20|known-any:USA 3.5 level to-2021 True
18|known-any:USA 3.5 level to-2024 False
-18|known-any:USA 3.5 level to-2024 True
44|known-any:USA 3.6 level to-1999 False
12|known-any:USA 3.7 level to-2021 False
8|known-any:USA 3.8 level to-2013 False
-8|known-any:USA 3.8 level to-2013 True
-20|known-any:USA 3.8 level to-2021 False
22|known-any:USA 4 aim since-2025 False
-22|known-any:USA 4 aim since-2025 True
-14|known-any:USA 4 level to-2013 False
14|known-any:USA 4 level to-2013 True
23|known-any:USA 4.5 aim since-2025 False
-23|known-any:USA 4.5 aim since-2025 True
10|known-any:USA 4.5 level to-2013 False
-10|known-any:USA 4.5 level to-2013 True
13|known-any:USA 4.6 aim since-2025 False
-13|known-any:USA 4.6 aim since-2025 True
10|known-any:USA 4.6 level since-2025 False
-10|known-any:USA 4.6 level since-2025 True
24|known-any:USA 4.7 aim since-2025 False
-24|known-any:USA 4.7 aim since-2025 True
9|known-any:USA 4.7 level since-2025 False
-9|known-any:USA 4.7 level since-2025 True
17|known-any:USA 4.9 level to-2024 False
-17|known-any:USA 4.9 level to-2024 True
-18|known-any:USA 4.9-16.9 level to-2024 False
18|known-any:USA 4.9-16.9 level to-2024 True
-15|known-any:USA 4E+1 level since-2025 False
16|known-any:USA 5 aim since-2025 False
-16|known-any:USA 5 aim since-2025 True
-50|known-any:USA 5 aim to-2024 False
50|known-any:USA 5 aim to-2024 True
19|known-any:USA 5 level since-2025 False
-19|known-any:USA 5 level since-2025 True
-32|known-any:USA 5 level to-1999 False
32|known-any:USA 5 level to-1999 True
12|known-any:USA 5 no since-2025 False
-12|known-any:USA 5 no since-2025 True
16|known-any:USA 5.3 level to-1999 False
-16|known-any:USA 5.3 level to-1999 True
-12|known-any:USA 5.5 level to-1999 False
12|known-any:USA 5.5 level to-1999 True
-33|known-any:USA 5.9 level to-1999 False
11|known-any:USA 5E+1 level since-2025 False
-9|known-any:USA 6 level since-2025 False
9|known-any:USA 6 level since-2025 True
15|known-any:USA 6 level to-2024 False
-15|known-any:USA 6 level to-2024 True
-9|known-any:USA 6.1 level to-1999 False
9|known-any:USA 6.1 level to-1999 True
-30|known-any:USA 6.3 level to-1999 False
30|known-any:USA 6.3 level to-1999 True
25|known-any:USA 6.8 level to-1999 False
-25|known-any:USA 6.8 level to-1999 True
-43|known-any:USA 6.8 level to-2024 False
43|known-any:USA 6.8 level to-2024 True
-12|known-any:USA 6.9 level to-1999 False
18|known-any:UZB 2.8 level since-2025 False
-18|known-any:UZB 2.8 level since-2025 True
-37|known-any:VNM 1.8 level since-2025 False
37|known-any:VNM 1.8 level since-2025 True
-26|known-any:VNM 1.9 level since-2025 False
26|known-any:VNM 1.9 level since-2025 True
-22|known-any:VNM 2 aim since-2025 False
-32|known-any:VNM 2 level since-2025 False
32|known-any:VNM 2 level since-2025 True
-18|known-any:VNM 2.5 no since-2025 False
18|known-any:VNM 2.5 no since-2025 True
76|known:0.15 None level
16|known:0.2 2025 aim
-48|known:0.2 2025 level
10|known:0.2 None aim
61|known:0.2 None level
10|known:0.2 None no
-11|known:0.25 2026 aim
38|known:0.25 None aim
15|known:0.25 None level
-24|known:0.3 2024 level
-9|known:0.3 2025 level
-17|known:0.3 2026 level
-18|known:0.3 2028 aim
20|known:0.3 2030 aim
55|known:0.3 None level
42|known:0.3 None no
64|known:0.4 2014 level
13|known:0.4 2024 level
-54|known:0.4 2025 level
-15|known:0.4 2026 level
-36|known:0.4 None aim
26|known:0.4 None level
13|known:0.5 2026 level
-13|known:0.5 2028 aim
-54|known:0.5 None aim
60|known:0.5 None level
10|known:0.58 2022 level
-9|known:0.58 None level
14|known:0.6 2023 level
-37|known:0.6 2024 level
-11|known:0.6 2025 level
13|known:0.6 2026 level
29|known:0.6 None level
-42|known:0.7 1948 level
-12|known:0.7 1990 level
48|known:0.7 2023 level
18|known:0.7 2024 level
-8|known:0.7 2025/2026 level
-28|known:0.7 2026 level
-8|known:0.7 2028 level
106|known:0.7 None level
12|known:0.74 None level
-13|known:0.79 1955 level
14|known:0.79 1970 level
49|known:0.8 2015 level
-17|known:0.8 2023 level
-10|known:0.8 2025 aim
13|known:0.8 2025 level
33|known:0.8 2026 level
-31|known:0.8 2027 aim
-9|known:0.8 2029 level
58|known:0.8 None aim
26|known:0.8 None level
-32|known:0.8 None no
33|known:0.9 1976 level
-8|known:0.9 1978 level
-9|known:0.9 1981 level
40|known:0.9 2012 level
38|known:0.9 2014 level
-9|known:0.9 2015 level
-43|known:0.9 2018 level
-11|known:0.9 2020 level
-21|known:0.9 2023 level
14|known:0.9 2025 level
-38|known:0.9 2026 level
-13|known:0.9 2027 level
22|known:0.9 FY1976 level
11|known:0.9 FY1978 level
28|known:0.9 FY1979 level
19|known:0.9 FY1980 level
12|known:0.9 FY2019 level
61|known:0.9 None aim
29|known:0.9 None level
25|known:0.91 FY1981 level
-14|known:0.91 None level
-28|known:0.92 2024 level
14|known:0.92 FY1980 level
29|known:0.92 FY2018 level
-11|known:0.92 None level
13|known:0.93 FY1982 level
17|known:0.93 FY2017 level
-42|known:0.93 None level
-25|known:0.94 None level
9|known:0.948 FY1994 level
-13|known:0.95 1976 level
-34|known:0.95 2023 level
-12|known:0.95 FY2020 level
71|known:0.95 FY2021 level
15|known:0.95 FY2022 level
-8|known:0.95 FY2023 level
-18|known:0.95 FY2027 level
23|known:0.95 None level
11|known:0.954 FY1991 level
-11|known:0.954 None level
8|known:0.96 FY2013 level
-9|known:0.96 FY2021 level
47|known:0.96 FY2022 level
-18|known:0.96 FY2023 level
-13|known:0.96 FY2027 level
23|known:0.97-1.02 FY1987 level
44|known:0.97-1.02 None level
21|known:0.978 FY1983 level
-20|known:0.978 None level
41|known:0.98 FY1983 level
-11|known:0.98 None aim
10|known:0.99 FY1999 level
-20|known:0.99 None aim
-14|known:0.99 None level
44|known:0.991 FY1999 level
21|known:0.993 FY1986 level
-14|known:0.993 None level
23|known:0.997 FY1985 level
33|known:0.997 FY1990 level
-26|known:0.997 None level
-44|known:1 196X level
-33|known:1 1976 no
-11|known:1 197X level
40|known:1 197X no
25|known:1 1983 aim
-49|known:1 1987 level
-15|known:1 1987 no
22|known:1 1989 level
-30|known:1 1990 aim
62|known:1 1990 level
10|known:1 1992 level
-10|known:1 1995 level
-18|known:1 1997 level
-18|known:1 1998 level
15|known:1 1999 level
8|known:1 199X level
-28|known:1 2000 level
-8|known:1 2001 level
-14|known:1 200X level
-22|known:1 2012 level
32|known:1 2014 level
-31|known:1 2015 level
-21|known:1 2016 level
14|known:1 2018 level
-28|known:1 201X level
73|known:1 2020 level
-17|known:1 2021 level
68|known:1 2022 level
-12|known:1 2022-12 level
9|known:1 2023 aim
-11|known:1 2023 level
-61|known:1 2024 level
10|known:1 2025 level
11|known:1 2025/2026 level
17|known:1 2027 aim
-8|known:1 2027 level
-10|known:1 2027 no
-22|known:1 2028 aim
17|known:1 2029 level
-14|known:1 2030 level
35|known:1 2032 aim
9|known:1 2035 aim
-8|known:1 2036 aim
25|known:1 FY1980 no
17|known:1 FY1985 no
44|known:1 FY1987 aim
63|known:1 FY1987 level
-16|known:1 FY1987 no
-9|known:1 FY1988 level
-11|known:1 FY1988 no
46|known:1 FY1990 level
20|known:1 FY1991 level
21|known:1 FY1995 no
-27|known:1 FY1999 level
72|known:1 FY2015 level
43|known:1 FY2016 level
15|known:1 FY2020 level
39|known:1 FY2021 level
119|known:1 FY2022 level
-62|known:1 FY2023 level
-11|known:1 FY2024 level
-64|known:1 FY2025 level
-48|known:1 FY2026 level
-73|known:1 FY2027 level
-8|known:1 FY2027 no
-15|known:1 FY2030 level
-15|known:1 None aim
69|known:1 None level
64|known:1 None no
-19|known:1.004 1976 level
-9|known:1.004 1986-12 level
-8|known:1.004 1986-12-30 level
16|known:1.004 1987 level
62|known:1.004 FY1987 level
-31|known:1.004 None level
19|known:1.006 FY1989 level
8|known:1.01 FY1988 level
-9|known:1.01 None level
34|known:1.013 FY1988 level
-20|known:1.013 None level
10|known:1.02 FY1987 aim
29|known:1.02 None level
-48|known:1.03 FY1986 level
69|known:1.03 FY1986/FY1990 level
-17|known:1.03 FY1990 level
-31|known:1.03 None aim
-8|known:1.038 1985-09-18 level
-31|known:1.038 1990 level
58|known:1.038 None level
-28|known:1.04 1985 level
-28|known:1.04 FY1986 level
21|known:1.04 None aim
44|known:1.04 None level
9|known:1.05 FY2026 level
-30|known:1.09 FY2021 level
29|known:1.09 FY2022 level
52|known:1.09 None level
-18|known:1.1 1960 level
-29|known:1.1 1990 level
38|known:1.1 2013 level
39|known:1.1 2014 level
9|known:1.1 2015 level
-14|known:1.1 2021 level
66|known:1.1 2022 level
-56|known:1.1 2024 level
-113|known:1.1 2025 level
31|known:1.1 2026 level
24|known:1.1 2027 aim
48|known:1.1 FY2022 level
-18|known:1.1 FY2023 level
41|known:1.1 FY2025 level
-9|known:1.1 FY2027 level
-21|known:1.1 None aim
26|known:1.1 None level
-23|known:1.1-1.3 None level
38|known:1.19 FY2023 level
-9|known:1.19 FY2027 level
-10|known:1.19 None level
-11|known:1.2 1999 level
18|known:1.2 2004 level
-23|known:1.2 2006 level
71|known:1.2 2014 level
10|known:1.2 2016 level
50|known:1.2 2018 level
8|known:1.2 2020 level
-25|known:1.2 2022 level
51|known:1.2 2023 level
-17|known:1.2 2023/2024 level
-58|known:1.2 2024 level
61|known:1.2 FY2022 level
46|known:1.2 FY2023 level
-144|known:1.2 FY2024 level
-8|known:1.2 FY2027 level
30|known:1.2 None aim
25|known:1.2 None level
-8|known:1.22 None level
10|known:1.24 2018 level
9|known:1.24 2021 level
-9|known:1.24 2022 level
19|known:1.24 FY2021 level
28|known:1.24 FY2022 level
-35|known:1.24 FY2027 level
36|known:1.28 2024 level
-12|known:1.28 2025 level
-13|known:1.28 2029 level
12|known:1.29 2024 level
12|known:1.29 None level
-27|known:1.3 2012 level
55|known:1.3 2013 level
42|known:1.3 2014 level
24|known:1.3 2017 level
8|known:1.3 2019 level
45|known:1.3 2022 level
-33|known:1.3 2023 level
66|known:1.3 2024 level
-32|known:1.3 2024-12 level
-31|known:1.3 2025 level
-32|known:1.3 2025-22 level
32|known:1.3 2026/2027 level
-8|known:1.3 2027 level
-29|known:1.3 2028 level
-16|known:1.3 2030 level
-8|known:1.3 2032/2033 level
-8|known:1.3 2034 level
11|known:1.3 FY2018 level
-32|known:1.3 FY2019 level
-9|known:1.3 FY2023 level
61|known:1.3 FY2024 level
-67|known:1.3 FY2025 level
-8|known:1.3 FY2027 level
11|known:1.3 None aim
46|known:1.3 None level
-17|known:1.33 2029/2030 level
15|known:1.33 None level
11|known:1.36 None level
-18|known:1.37 2014 level
69|known:1.37 2024 level
-23|known:1.37 2032 level
-25|known:1.37 FY2025 level
12|known:1.37 None level
17|known:1.38 2019 level
47|known:1.38 2023 level
-76|known:1.38 2024 level
14|known:1.38 None level
-34|known:1.4 1952 level
-20|known:1.4 1958 level
29|known:1.4 2014 level
-43|known:1.4 2021 level
13|known:1.4 2022 level
-40|known:1.4 2023 level
118|known:1.4 2024 level
-14|known:1.4 2025/2026 level
42|known:1.4 2028 level
-8|known:1.4 2032 level
-9|known:1.4 2035 level
48|known:1.4 FY2021 level
-70|known:1.4 FY2022 level
133|known:1.4 FY2023 level
-27|known:1.4 FY2024 level
-90|known:1.4 FY2025 level
-9|known:1.4 FY2026 level
-22|known:1.4 FY2027 level
26|known:1.4 None level
-15|known:1.4 None no
-28|known:1.45 2024 level
44|known:1.45 None level
27|known:1.47 2014 level
-38|known:1.47 2024 level
8|known:1.49 2022 level
12|known:1.49 2024 level
-17|known:1.49 None level
68|known:1.5 1998 level
-24|known:1.5 2006 level
-37|known:1.5 2008 level
-10|known:1.5 2014 level
-11|known:1.5 2019 level
25|known:1.5 2021 level
-11|known:1.5 2022 level
-19|known:1.5 2023 level
20|known:1.5 2023/2024 level
38|known:1.5 2024 level
-20|known:1.5 2025 aim
-68|known:1.5 2025 level
-19|known:1.5 2025-05 level
-13|known:1.5 2025-06 aim
48|known:1.5 2025/2026 level
-18|known:1.5 2026 aim
-19|known:1.5 2027 aim
-12|known:1.5 2027 level
10|known:1.5 2027 no
29|known:1.5 2028 level
-36|known:1.5 2029 aim
-13|known:1.5 2029 no
-25|known:1.5 202X aim
-18|known:1.5 2030 aim
-13|known:1.5 2030 level
-8|known:1.5 2030 no
87|known:1.5 2032 aim
15|known:1.5 2033 aim
88|known:1.5 2035 aim
-56|known:1.5 FY1987 level
-16|known:1.5 FY2022 level
43|known:1.5 FY2024 level
39|known:1.5 FY2025 level
-17|known:1.5 FY2027 aim
9|known:1.5 FY2027 level
51|known:1.5 None aim
43|known:1.5 None level
12|known:1.5 None no
34|known:1.55 2024 level
-30|known:1.55 2025 level
-8|known:1.57 2014 level
40|known:1.57 2023 level
-37|known:1.57 2024 level
-27|known:1.57 2025 level
-15|known:1.58 1962 level
-22|known:1.58 2025 level
14|known:1.58 None level
-23|known:1.6 1989 level
16|known:1.6 1990 level
-15|known:1.6 2001 level
-24|known:1.6 2019 level
-29|known:1.6 2022 level
25|known:1.6 2023 level
-45|known:1.6 2024 level
-43|known:1.6 2025 level
11|known:1.6 2026 aim
44|known:1.6 2032 level
-63|known:1.6 FY2022 level
-24|known:1.6 FY2023 level
157|known:1.6 FY2024 level
56|known:1.6 FY2025 level
15|known:1.6 FY2026 level
-14|known:1.6 FY2027 aim
23|known:1.6 FY2027 level
21|known:1.6 None aim
22|known:1.6 None level
-34|known:1.65 1962 level
17|known:1.65 2024 level
17|known:1.65 None level
-12|known:1.7 1976 level
-18|known:1.7 2012 level
15|known:1.7 2020 level
59|known:1.7 2021 level
25|known:1.7 2024 level
-29|known:1.7 2025 level
-19|known:1.7 2025/2026 level
10|known:1.7 2026 aim
26|known:1.7 2030 aim
-23|known:1.7 FY2021 level
-40|known:1.7 FY2022 level
44|known:1.7 FY2024 level
26|known:1.7 FY2025 level
44|known:1.7 FY2027 level
-19|known:1.7 None aim
-36|known:1.7 None level
-21|known:1.75 2025 level
-23|known:1.75 FY2022 level
29|known:1.75 FY2025 level
-21|known:1.75 None level
8|known:1.76 2029/2030 aim
25|known:1.76 2029/2030 level
8|known:1.78 1955 level
-9|known:1.8 2014 level
35|known:1.8 2019 level
26|known:1.8 2020 level
-40|known:1.8 2022 level
-24|known:1.8 2023 level
-78|known:1.8 2024 level
23|known:1.8 2024/2025 level
-14|known:1.8 2026 level
-8|known:1.8 2026-03 level
11|known:1.8 2027 level
-13|known:1.8 2028 level
28|known:1.8 2030 aim
-25|known:1.8 FY2022 level
-17|known:1.8 FY2024 level
-21|known:1.8 FY2025 aim
160|known:1.8 FY2025 level
-18|known:1.8 FY2026 level
49|known:1.8 None aim
32|known:1.8 None level
-14|known:1.84 None level
14|known:1.85 2023 level
-14|known:1.85 2024 level
-9|known:1.9 196X level
11|known:1.9 2014 level
-13|known:1.9 2017 level
-18|known:1.9 2018 level
-28|known:1.9 2022 level
111|known:1.9 2023 level
24|known:1.9 2024 level
34|known:1.9 2024/2025 level
-47|known:1.9 2025 level
89|known:1.9 2025/2026 level
-10|known:1.9 2026 level
-14|known:1.9 2035 level
-39|known:1.9 FY2022 level
-17|known:1.9 FY2024 level
87|known:1.9 FY2026 level
22|known:1.9 FY2027 level
-16|known:1.9 FY2031 level
-35|known:1.9 None level
47|known:1.95 None aim
15|known:1.95 None level
-24|known:1.97 2015 level
14|known:1.97 2023/2024 level
26|known:1.97 2025/2026 level
-11|known:1.97 None level
-10|known:1.99 None level
35|known:13 None level
8|known:14 None level
30|known:15 None level
-12|known:193X level since-2025
8|known:1944 level since-2025
-42|known:1948 level to-2024
-33|known:1949 level to-2024
-42|known:1952 level since-2025
47|known:1953 aim to-1999
81|known:1953 level since-2025
-29|known:1958 level since-2025
29|known:195X level to-2024
-25|known:1960 level to-2024
-50|known:1962 level to-2021
11|known:1965 level since-2025
-21|known:1966 level to-1999
9|known:1967 level to-2024
-12|known:1968 level to-2024
-10|known:196X aim to-2024
-15|known:1972 level to-2024
9|known:1975 level since-2025
-18|known:1976 level since-2025
-69|known:1976 level to-1999
-9|known:1976 level to-2021
-14|known:1976 no to-1999
-13|known:1976 no to-2024
-12|known:1977 level to-1999
-46|known:1978 level to-1999
-12|known:1979 level since-2025
-12|known:1979 level to-2024
27|known:1979/1980 level to-1999
-63|known:197X level since-2025
-18|known:197X level to-2024
-13|known:197X no since-2025
53|known:197X no to-2024
50|known:1980 level since-2025
52|known:1980 level to-1999
-68|known:1981 level to-1999
14|known:1982 level since-2025
-39|known:1982 level to-1999
-15|known:1982-04 level to-1999
-29|known:1982-07-23 level to-1999
25|known:1983 aim to-1999
29|known:1984 aim to-1999
-20|known:1984 level to-1999
41|known:1984 level to-2024
19|known:1985 aim to-1999
-18|known:1985 level since-2025
-9|known:1985 level to-1999
-15|known:1985-09-18 level to-1999
-15|known:1985/1986 level to-1999
73|known:1986 level since-2025
46|known:1986 level to-1999
15|known:1986 level to-2024
-9|known:1986-12 level to-1999
-8|known:1986-12-30 level to-1999
33|known:1986/1990 level to-1999
-8|known:1987 aim to-1999
22|known:1987 level to-1999
32|known:1987/1988 aim to-1999
9|known:1987/1988 level since-2025
-29|known:1988 level since-2025
62|known:1988 level to-1999
47|known:1988 level to-2024
55|known:1989 level since-2025
50|known:1989 level to-1999
33|known:198X aim since-2025
-42|known:198X aim to-1999
51|known:198X level since-2025
18|known:198X level to-1999
35|known:198X level to-2024
-69|known:1990 aim to-1999
-18|known:1990 level since-2025
43|known:1990 level to-1999
-8|known:1991 aim to-1999
35|known:1991 level to-2024
-18|known:1991-03 level to-1999
30|known:1992 level to-2024
-24|known:1993 aim to-1999
56|known:1993 level to-1999
-30|known:1993 level to-2013
12|known:1994 level to-1999
11|known:1995 level since-2025
28|known:1995 level to-1999
10|known:1996 level since-2025
20|known:1997 aim to-1999
-8|known:1997 level since-2025
34|known:1997 level to-1999
22|known:1998 aim to-1999
-20|known:1998 level since-2025
10|known:1998 level to-1999
15|known:1998 no to-1999
-9|known:1998-07/1998-12 level to-1999
-16|known:1999 aim to-1999
-31|known:1999 level since-2025
43|known:1999 level to-1999
-11|known:1999 level to-2013
12|known:199X level since-2025
-10|known:199X level to-2021
-11|known:199X level to-2024
48|known:1E+1 195X level
-9|known:1E+1 2025 aim
-19|known:1E+1 2025 level
-12|known:1E+1 2026 aim
-13|known:1E+1 2027 aim
44|known:1E+1 None aim
-31|known:1E+1 None level
-20|known:2 1989 level
-37|known:2 198X aim
10|known:2 198X level
35|known:2 1991 level
-13|known:2 2002 aim
-29|known:2 2013 aim
-13|known:2 2013 level
-33|known:2 2014 aim
-76|known:2 2014 level
-31|known:2 2015 aim
-12|known:2 2015 no
26|known:2 2016 aim
50|known:2 2016 level
-15|known:2 2017 aim
33|known:2 2018 aim
-33|known:2 2018 level
-15|known:2 201X aim
-14|known:2 2020 level
26|known:2 2020/2021 aim
-33|known:2 2022 aim
-19|known:2 2022 level
-18|known:2 2022-02 aim
-9|known:2 2022-12 aim
40|known:2 2022/2023 level
12|known:2 2023/2024 level
109|known:2 2024 aim
10|known:2 2024 level
114|known:2 2025 aim
138|known:2 2025 level
-9|known:2 2025-04 aim
54|known:2 2025-06 aim
-31|known:2 2025-12 level
41|known:2 2025/2026 aim
50|known:2 2025/2026 level
-44|known:2 2026 aim
-37|known:2 2026 level
9|known:2 2026 no
136|known:2 2026-03 aim
48|known:2 2026-03 level
-13|known:2 2026-04 aim
-20|known:2 2026-12 aim
-29|known:2 2026-21 level
86|known:2 2026/2027 level
-21|known:2 2027 level
-27|known:2 2027-01 aim
45|known:2 2028 aim
33|known:2 2028 level
46|known:2 2028-03 aim
33|known:2 2029 aim
-13|known:2 2029 level
14|known:2 2029 no
-36|known:2 202X aim
-15|known:2 202X level
-70|known:2 2030 aim
-35|known:2 2030 level
72|known:2 2031 aim
-19|known:2 2031 level
-27|known:2 2032 aim
20|known:2 2032/2033 aim
-19|known:2 2033 aim
-11|known:2 2033 level
-29|known:2 2033/2034 level
-49|known:2 2034 aim
-111|known:2 2035 aim
-21|known:2 2035 level
-17|known:2 203X aim
-36|known:2 2040 aim
-15|known:2 FY2015 no
-10|known:2 FY2021 no
-16|known:2 FY2022 aim
-70|known:2 FY2022 level
-18|known:2 FY2023 aim
-15|known:2 FY2024 aim
108|known:2 FY2025 aim
118|known:2 FY2025 level
13|known:2 FY2025 no
33|known:2 FY2026 level
-13|known:2 FY2026 no
65|known:2 FY2027 aim
53|known:2 FY2027 no
17|known:2 FY2028 aim
-15|known:2 FY2030 aim
9|known:2 FY2030 level
-52|known:2 FY2031 aim
-9|known:2 FY2035 aim
92|known:2 None aim
-8|known:2.01 2014 level
18|known:2.01 2024 level
-8|known:2.01 None level
8|known:2.02 2024 level
8|known:2.02 2024/2025 level
-8|known:2.02 2025-03 level
-12|known:2.02 2033/2034 level
15|known:2.02 None level
11|known:2.03 2025/2026 level
20|known:2.04 2022/2023 level
-11|known:2.05 2033/2034 level
10|known:2.05 None level
15|known:2.06 2024 level
32|known:2.06 2025 level
-26|known:2.06 2026 level
-16|known:2.06 None level
-8|known:2.1 1977 level
12|known:2.1 1992 level
-8|known:2.1 2009 level
27|known:2.1 2010 level
30|known:2.1 2020 level
-28|known:2.1 2021 level
-11|known:2.1 2022 level
-49|known:2.1 2023 level
20|known:2.1 2024 aim
84|known:2.1 2024 level
-8|known:2.1 2025 aim
54|known:2.1 2025 level
-41|known:2.1 2026 level
-37|known:2.1 2026-12 level
11|known:2.1 2026/2027 level
-18|known:2.1 2027 level
-18|known:2.1 2028 level
-43|known:2.1 2029 aim
26|known:2.1 2030 aim
-9|known:2.1 2030 level
27|known:2.1 2033/2034 level
-29|known:2.1 2035 aim
-48|known:2.1 FY2022 level
-13|known:2.1 FY2025 level
22|known:2.1 FY2026 aim
58|known:2.1 FY2026 level
19|known:2.1 FY2027 aim
29|known:2.1 FY2027 level
-10|known:2.1 FY2031 level
11|known:2.1 None aim
34|known:2.1 None level
12|known:2.12 2024 level
14|known:2.16 2025 level
-9|known:2.16 None level
-26|known:2.2 2001 level
16|known:2.2 2014 level
8|known:2.2 2015 level
10|known:2.2 2021 level
40|known:2.2 2022 level
-29|known:2.2 2022/2024 level
-15|known:2.2 2023 level
-15|known:2.2 2025 level
33|known:2.2 2025/2026 level
40|known:2.2 2026 aim
11|known:2.2 2026 level
-39|known:2.2 2027 level
-17|known:2.2 202X level
8|known:2.2 2030 level
-17|known:2.2 FY2025 level
-11|known:2.2 FY2026 level
44|known:2.2 FY2027 level
-26|known:2.2 None aim
-12|known:2.2 None no
30|known:2.25 2023 level
-41|known:2.25 None level
23|known:2.27 2023 level
-23|known:2.27 None level
-17|known:2.28 2026 level
24|known:2.28 None level
-12|known:2.3 2022 level
-63|known:2.3 2023 level
103|known:2.3 2024 level
-74|known:2.3 2025/2026 level
45|known:2.3 2026/2027 level
16|known:2.3 2029/2030 level
-16|known:2.3 202X level
46|known:2.3 2030 level
43|known:2.3 2033/2034 level
-11|known:2.3 2035 level
-27|known:2.3 FY2025 level
-11|known:2.3 FY2027 aim
-11|known:2.3 None aim
-64|known:2.32 2024 level
84|known:2.32 2025 level
-61|known:2.32 2026 level
50|known:2.32 None level
20|known:2.33 2024 level
15|known:2.33 2025 level
12|known:2.33 2033/2034 level
-28|known:2.33 None level
34|known:2.36 2018 level
42|known:2.36 2025/2026 level
-29|known:2.36 FY2025 level
-11|known:2.36 None level
8|known:2.38 2024 level
-9|known:2.38 None level
-12|known:2.4 2014 level
-15|known:2.4 2015 level
-12|known:2.4 2016 level
-11|known:2.4 2022 level
36|known:2.4 2023 level
-17|known:2.4 2024 level
9|known:2.4 2025 aim
47|known:2.4 2025 level
56|known:2.4 2026 level
-14|known:2.4 2027 aim
-19|known:2.4 2027 level
-20|known:2.4 2029 level
-15|known:2.4 2032/2033 aim
23|known:2.4 2033 aim
62|known:2.4 2033 level
43|known:2.4 2033/2034 aim
-57|known:2.4 2035 aim
22|known:2.4 2035 level
-43|known:2.4 FY2025 level
-21|known:2.4 FY2026 level
15|known:2.4 FY2027 level
16|known:2.4 FY2030 level
34|known:2.4 None aim
-36|known:2.4 None level
13|known:2.4 None no
-35|known:2.42 2025 level
85|known:2.42 2026 level
-11|known:2.42 None level
-23|known:2.45 2024 level
35|known:2.45 2025 level
13|known:2.45 None level
10|known:2.5 198X level
30|known:2.5 2008 level
14|known:2.5 2010 level
-18|known:2.5 2018 level
-8|known:2.5 2019 level
9|known:2.5 2023 aim
47|known:2.5 2023 level
-22|known:2.5 2025 aim
14|known:2.5 2025 level
-27|known:2.5 2025-21 aim
25|known:2.5 2026 aim
-24|known:2.5 2026 level
8|known:2.5 2026/2027 aim
-20|known:2.5 2026/2027 level
43|known:2.5 2027 aim
49|known:2.5 2027 level
48|known:2.5 2027-04 aim
17|known:2.5 2028 aim
-33|known:2.5 2029 aim
31|known:2.5 2029 level
11|known:2.5 2029/2030 aim
-74|known:2.5 202X aim
-33|known:2.5 202X level
37|known:2.5 2030 level
-39|known:2.5 2031 aim
-22|known:2.5 2031 level
-12|known:2.5 2032 aim
-65|known:2.5 2035 aim
34|known:2.5 203X aim
-27|known:2.5 FY2024 level
-28|known:2.5 FY2025 level
-31|known:2.5 FY2026 level
24|known:2.5 FY2026 no
13|known:2.5 FY2027 aim
53|known:2.5 FY2028 aim
21|known:2.5 FY2028 level
24|known:2.5 FY2029 aim
15|known:2.5 FY2030 level
13|known:2.5 FY2031 aim
9|known:2.5 FY2032 aim
-18|known:2.5 FY2035 aim
50|known:2.5 None aim
22|known:2.5 None no
11|known:2.5-3 203X aim
-11|known:2.52 2023-07 level
9|known:2.52 None level
13|known:2.55 2027 level
-15|known:2.55 None level
-14|known:2.6 198X level
-30|known:2.6 1993 level
-16|known:2.6 2020 level
54|known:2.6 2023 level
55|known:2.6 2024 level
45|known:2.6 2025 level
-23|known:2.6 2026 level
60|known:2.6 2027 aim
33|known:2.6 2027 level
13|known:2.6 2027-04 aim
10|known:2.6 2028 aim
16|known:2.6 2029/2030 level
-9|known:2.6 2030 aim
-23|known:2.6 2035 aim
-26|known:2.6 FY2025 level
-26|known:2.6 FY2026 level
-47|known:2.6 FY2027 level
11|known:2.6 FY2028 level
17|known:2.6 FY2029 level
86|known:2.6 FY2031 level
-45|known:2.6 None aim
-8|known:2.6 None level
-10|known:2.7 2014 level
38|known:2.7 2019 level
23|known:2.7 2021 level
44|known:2.7 2022 level
-15|known:2.7 2023 level
9|known:2.7 2024 level
-32|known:2.7 2025 level
-34|known:2.7 2025/2026 level
-8|known:2.7 2026 level
-9|known:2.7 2027 level
11|known:2.7 2030 level
-19|known:2.7 FY2024 level
-10|known:2.7 FY2025 level
16|known:2.7 None aim
23|known:2.7 None level
22|known:2.76 2029 level
-22|known:2.76 2032 level
86|known:2.8 1989 level
-69|known:2.8 1998 level
-17|known:2.8 199X level
49|known:2.8 2020 level
-16|known:2.8 2021 level
35|known:2.8 2024 level
57|known:2.8 2025 level
-15|known:2.8 2026 level
32|known:2.8 2026/2027 level
-10|known:2.8 2028 level
-31|known:2.8 2029 level
-12|known:2.8 202X level
35|known:2.8 2030 aim
12|known:2.8 2030 level
-18|known:2.8 2033 level
-17|known:2.8 2033/2034 level
-13|known:2.8 FY2024 level
-64|known:2.8 FY2025 level
-12|known:2.8 FY2027 level
58|known:2.8 FY2030 level
-31|known:2.8 None aim
-11|known:2.84 2025 level
34|known:2.84 2026 level
-22|known:2.84 None level
22|known:2.9 1999 level
12|known:2.9 2020 level
-18|known:2.9 2024 level
-19|known:2.9 2025 level
25|known:2.9 2026 level
23|known:2.9 2030 aim
22|known:2.9 2030 level
-20|known:2.9 2035 level
18|known:2.9 FY2026 level
-31|known:2.9 None aim
-43|known:2.9 None level
-11|known:2000 aim to-1999
-28|known:2000 level since-2025
-15|known:2000 level to-1999
10|known:2000/2001 level since-2025
-15|known:2001 level to-1999
-25|known:2001 level to-2024
-13|known:2002 aim since-2025
15|known:2002 level to-2013
-10|known:2003 aim to-2013
8|known:2003 level since-2025
28|known:2003 level to-2013
-53|known:2004 level since-2025
8|known:2004 level to-2013
-27|known:2004 level to-2021
27|known:2005 level to-2013
-9|known:2005 level to-2024
-59|known:2006 level since-2025
-41|known:2006 level to-2013
-25|known:2006 level to-2024
-17|known:2007 level to-2013
38|known:2008 aim since-2025
17|known:2008 level since-2025
-34|known:2008 level to-2013
-22|known:2009 level since-2025
16|known:2009 level to-2013
-10|known:2009 level to-2024
-14|known:200X level to-2024
10|known:2010 aim to-2013
10|known:2010 level since-2025
21|known:2012 level since-2025
55|known:2012 level to-2013
-63|known:2012 level to-2021
-21|known:2012 level to-2024
-29|known:2013 aim since-2025
-19|known:2013 aim to-2013
36|known:2013 level since-2025
18|known:2013 level to-2013
39|known:2013 level to-2021
-50|known:2013 level to-2024
-35|known:2014 aim since-2025
-8|known:2014 aim to-2021
-14|known:2014 aim to-2024
58|known:2014 level since-2025
-20|known:2014 level to-2013
107|known:2014 level to-2021
-21|known:2014 level to-2024
-10|known:2015 aim to-2013
-14|known:2015 aim to-2021
-33|known:2015 level since-2025
42|known:2015 level to-2021
25|known:2015 level to-2024
-12|known:2015 no since-2025
-11|known:2016 aim to-2021
43|known:2016 level since-2025
-26|known:2016 level to-2021
37|known:2016 level to-2024
-9|known:2017 aim to-2013
-14|known:2017 aim to-2021
13|known:2017 aim to-2024
-23|known:2017 level since-2025
-16|known:2017 level to-2024
11|known:2018 aim since-2025
25|known:2018 level since-2025
17|known:2018 level to-2024
-15|known:2019 level since-2025
79|known:2019 level to-2021
27|known:2019-01 aim to-2021
-9|known:2019-11-29 level to-2021
-15|known:201X aim to-2021
21|known:201X level since-2025
-29|known:201X level to-2024
-13|known:2020 aim since-2025
19|known:2020 level to-2021
104|known:2020 level to-2024
21|known:2020/2021 aim to-2024
-8|known:2021 aim to-2024
12|known:2021 level since-2025
23|known:2021 level to-2024
-71|known:2022 aim since-2025
16|known:2022 aim to-2021
10|known:2022 aim to-2024
-23|known:2022 level since-2025
-13|known:2022 level to-2021
111|known:2022 level to-2024
-8|known:2022 no to-2024
-29|known:2022-01/2022-03 level to-2024
-18|known:2022-02 aim to-2024
-17|known:2022-12 level to-2024
53|known:2022/2023 level to-2024
-30|known:2022/2024 level to-2024
-37|known:2023 aim since-2025
28|known:2023 level since-2025
63|known:2023 level to-2024
-34|known:2023-04/2023-06 level to-2024
-24|known:2023-06-14 level to-2024
-11|known:2023-07 level to-2024
-10|known:2023-10/2023-12 level to-2024
-9|known:2023/2024 level to-2024
-27|known:2024 aim since-2025
-12|known:2024 aim to-2021
23|known:2024 aim to-2024
86|known:2024 level since-2025
-68|known:2024 level to-2021
84|known:2024 level to-2024
-18|known:2024 no since-2025
13|known:2024 no to-2024
-14|known:2024-01 aim to-2024
-9|known:2024-05 level since-2025
-74|known:2024-07/2024-12 level since-2025
-38|known:2024-12 level since-2025
-8|known:2024-23 aim since-2025
32|known:2024/2025 level since-2025
18|known:2024/2025 level to-2024
37|known:2025 aim since-2025
-19|known:2025 aim to-2021
-25|known:2025 aim to-2024
55|known:2025 level since-2025
35|known:2025 level to-2024
-21|known:2025 no since-2025
-15|known:2025-01 aim since-2025
-17|known:2025-01 level since-2025
-8|known:2025-01-01 level since-2025
-9|known:2025-02 aim since-2025
-42|known:2025-03 aim since-2025
-18|known:2025-03 level since-2025
-25|known:2025-04 aim since-2025
-8|known:2025-04 level since-2025
-15|known:2025-05 aim since-2025
-22|known:2025-05 level since-2025
-10|known:2025-05-28 aim since-2025
-38|known:2025-06 aim since-2025
-13|known:2025-06 level since-2025
-26|known:2025-06 no since-2025
-33|known:2025-07 aim since-2025
-16|known:2025-07 level since-2025
-9|known:2025-07-17 aim since-2025
-25|known:2025-07/2025-09 level since-2025
-20|known:2025-08 aim since-2025
-10|known:2025-08 level since-2025
-11|known:2025-08-13 level since-2025
-12|known:2025-08-15 level since-2025
-13|known:2025-08-19 aim since-2025
-12|known:2025-09 aim since-2025
-15|known:2025-09 level since-2025
-9|known:2025-09-15 level since-2025
-9|known:2025-10 aim since-2025
-8|known:2025-10 level since-2025
-11|known:2025-10 no since-2025
-28|known:2025-11 aim since-2025
-43|known:2025-12 level since-2025
-31|known:2025-21 aim since-2025
-8|known:2025-21 aim to-2024
-9|known:2025-22 aim since-2025
-33|known:2025-22 level since-2025
-13|known:2025-23 aim since-2025
33|known:2025/2026 aim since-2025
101|known:2025/2026 level since-2025
56|known:2026 aim since-2025
50|known:2026 aim to-2024
94|known:2026 level since-2025
34|known:2026 no since-2025
-22|known:2026-01 aim since-2025
-31|known:2026-01 level since-2025
-8|known:2026-01-23 aim since-2025
-11|known:2026-01/2026-03 level since-2025
-8|known:2026-02-08 level since-2025
49|known:2026-03 aim since-2025
32|known:2026-03 level since-2025
-27|known:2026-04 aim since-2025
-10|known:2026-04 level since-2025
-39|known:2026-05 aim since-2025
-11|known:2026-05-30 level since-2025
-16|known:2026-06 aim since-2025
-43|known:2026-12 aim since-2025
-38|known:2026-12 level since-2025
-30|known:2026-21 level since-2025
-15|known:2026-24 aim since-2025
24|known:2026/2027 aim since-2025
146|known:2026/2027 level since-2025
90|known:2026/2029 aim since-2025
88|known:2026/2030 aim since-2025
10|known:2027 aim since-2025
84|known:2027 aim to-2024
12|known:2027 level since-2025
57|known:2027 no since-2025
-23|known:2027 no to-2024
-28|known:2027-01 aim since-2025
-10|known:2027-03 level since-2025
45|known:2027-04 aim since-2025
11|known:2027/2028 aim since-2025
68|known:2028 aim to-2024
91|known:2028 level since-2025
-40|known:2028 level to-2024
42|known:2028 no since-2025
26|known:2028-03 aim since-2025
10|known:2028-03 aim to-2024
8|known:2028-06 aim since-2025
-8|known:2029 aim since-2025
-49|known:2029 aim to-2024
-9|known:2029 level to-2024
20|known:2029 no since-2025
16|known:2029/2030 aim since-2025
21|known:2029/2030 level since-2025
-19|known:202X aim since-2025
-79|known:202X level since-2025
-32|known:202X level to-2024
-59|known:202X no since-2025
123|known:2030 aim to-2024
38|known:2030 level since-2025
-8|known:2030 level to-2021
-29|known:2030 level to-2024
61|known:2030 no since-2025
11|known:2030/2031 aim since-2025
13|known:2031 aim since-2025
18|known:2031 aim to-2021
-10|known:2031 aim to-2024
37|known:2031 level since-2025
-14|known:2031 no since-2025
79|known:2032 aim since-2025
10|known:2032 aim to-2024
8|known:2032 level to-2024
19|known:2032 no since-2025
-21|known:2032/2033 level since-2025
34|known:2033 aim since-2025
-22|known:2033 level to-2024
-9|known:2033 no to-2024
22|known:2033/2034 aim since-2025
9|known:2033/2034 aim to-2024
-8|known:2033/2034 level since-2025
29|known:2033/2034 level to-2024
-55|known:2034 aim to-2024
-25|known:2034 level since-2025
-14|known:2034 level to-2024
35|known:2034/2035 level since-2025
20|known:2035 aim since-2025
-72|known:2035 level since-2025
12|known:2035 no since-2025
64|known:2036 aim since-2025
-11|known:2036 level since-2025
72|known:203X aim since-2025
18|known:203X aim to-2021
16|known:203X aim to-2024
10|known:203X no since-2025
-10|known:2040 aim since-2025
-26|known:2040 aim to-2024
-21|known:2055 level to-2024
30|known:26 2025 level
-15|known:26 None level
11|known:27 2026 level
-9|known:27 None level
17|known:27.2 2026 level
-8|known:27.2 None level
-62|known:2E+1 2025 level
10|known:2E+1 None level
-12|known:2E+1-3E+1 2026 level
18|known:2E+1-3E+1 None level
-14|known:3 1976 level
46|known:3 1986 level
15|known:3 1990 level
14|known:3 1992 aim
25|known:3 1997 aim
24|known:3 1998 aim
15|known:3 1998 no
-12|known:3 2000 aim
37|known:3 2008 aim
-31|known:3 2009 level
-19|known:3 2013 aim
-12|known:3 2014 level
13|known:3 2017 aim
-22|known:3 2018 aim
-51|known:3 2022 level
-30|known:3 2023 aim
-44|known:3 2024 aim
-27|known:3 2024 level
22|known:3 2025 aim
22|known:3 2025 level
-37|known:3 2025-03 aim
-17|known:3 2025-04 aim
-8|known:3 2025-05 aim
-11|known:3 2025-06 aim
-13|known:3 2025-07 aim
-10|known:3 2025/2026 aim
-36|known:3 2026 aim
50|known:3 2026 level
-8|known:3 2026 no
-48|known:3 2026-03 aim
-21|known:3 2026-05 aim
-11|known:3 2026-05-30 level
-22|known:3 2026-12 aim
17|known:3 2026/2027 aim
-9|known:3 2026/2030 aim
-49|known:3 2027 aim
17|known:3 2027 no
-13|known:3 2027-04 aim
-9|known:3 2028-03 aim
40|known:3 2029 aim
139|known:3 202X aim
83|known:3 2030 aim
34|known:3 2030 level
29|known:3 2031 level
-13|known:3 2031 no
-23|known:3 2032 aim
71|known:3 2032 level
46|known:3 2033 aim
-17|known:3 2033 level
13|known:3 2034 aim
-56|known:3 2035 aim
-23|known:3 2036 aim
15|known:3 203X aim
8|known:3 2040 aim
-8|known:3 FY1987 aim
-9|known:3 FY2024 level
-32|known:3 FY2025 aim
9|known:3 FY2026 level
-52|known:3 FY2027 aim
54|known:3 FY2030 aim
13|known:3 FY2030 no
80|known:3 FY2031 aim
73|known:3 FY2032 aim
36|known:3 FY2035 aim
22|known:3 None aim
-8|known:3 None level
10|known:3 None no
-19|known:3-3.5 2026 aim
23|known:3-3.5 None aim
8|known:3.08 2024 level
-8|known:3.08 None level
22|known:3.1 1986 level
-22|known:3.1 2024 level
43|known:3.1 2025 level
-39|known:3.1 2027 level
-13|known:3.1 FY1987 level
17|known:3.1 FY2023 level
-12|known:3.1 FY2025 level
-15|known:3.1 FY2027 level
14|known:3.1 None level
23|known:3.12 2032 level
-15|known:3.12 2035 level
44|known:3.2 1998 level
-10|known:3.2 2003 aim
-9|known:3.2 2014 level
-12|known:3.2 2020 aim
79|known:3.2 2021 level
-78|known:3.2 2022 level
18|known:3.2 2025 aim
56|known:3.2 2025 level
-27|known:3.2 2026 level
-8|known:3.2 2027 level
8|known:3.2 2029 aim
-15|known:3.2 2029 level
-8|known:3.2 2035 aim
-16|known:3.2 FY2025 level
-17|known:3.2 None aim
-49|known:3.2 None level
35|known:3.22 2025 level
-21|known:3.22 None level
-13|known:3.3 2022 level
-21|known:3.3 2024 level
42|known:3.3 2026 aim
27|known:3.3 2026 level
-10|known:3.3 2027 level
-18|known:3.3 2030 aim
55|known:3.3 FY2026 level
-23|known:3.3 None aim
-30|known:3.3 None level
-20|known:3.32 2025 level
36|known:3.32 2026 aim
31|known:3.32 2026 level
-27|known:3.32 None aim
-8|known:3.32 None level
29|known:3.38 2024 level
-25|known:3.38 None level
-8|known:3.4 1978 level
-10|known:3.4 2014 level
19|known:3.4 2016 level
-39|known:3.4 2020 level
-43|known:3.4 2023 level
117|known:3.4 2024 level
25|known:3.4 2025 level
-21|known:3.4 2026 level
-9|known:3.4 FY1978 level
-11|known:3.4 FY2024 level
22|known:3.43 2024 level
-20|known:3.43 None level
-9|known:3.45 2026 level
11|known:3.45 None level
-9|known:3.5 1985 level
-11|known:3.5 2006 level
-16|known:3.5 2014 level
27|known:3.5 2018 level
44|known:3.5 2021 level
41|known:3.5 2022 level
-9|known:3.5 2023 level
-12|known:3.5 2024 aim
-44|known:3.5 2024 level
-55|known:3.5 2025 aim
18|known:3.5 2025 level
-32|known:3.5 2025-06 aim
-20|known:3.5 2025-06 no
-27|known:3.5 2025-11 aim
-43|known:3.5 2026 aim
31|known:3.5 2026 level
10|known:3.5 2026 no
-17|known:3.5 2026-03 aim
-17|known:3.5 2026-05 aim
-12|known:3.5 2026-06 aim
-73|known:3.5 2027 aim
9|known:3.5 2027 level
-13|known:3.5 2028 aim
17|known:3.5 2029 aim
23|known:3.5 2029 no
-19|known:3.5 202X aim
-32|known:3.5 202X no
58|known:3.5 2030 aim
44|known:3.5 2030 no
53|known:3.5 2031 level
81|known:3.5 2032 aim
-31|known:3.5 2032 level
-10|known:3.5 2033 aim
194|known:3.5 2035 aim
38|known:3.5 2035 level
-20|known:3.5 2035 no
75|known:3.5 2036 aim
32|known:3.5 203X aim
25|known:3.5 203X no
-12|known:3.5 FY1976 level
-16|known:3.5 FY2021 level
-21|known:3.5 FY2025 aim
-71|known:3.5 FY2025 level
-11|known:3.5 FY2026 aim
14|known:3.5 FY2026 no
-23|known:3.5 FY2027 aim
-22|known:3.5 FY2027 level
14|known:3.5 FY2030 aim
-26|known:3.5 FY2031 aim
10|known:3.5 FY2031 no
-19|known:3.5 FY2032 aim
22|known:3.5 FY2033 aim
36|known:3.5 FY2035 aim
11|known:3.5 FY2035 no
44|known:3.5 None aim
-48|known:3.5 None level
17|known:3.5 None no
-39|known:3.6 2016 level
41|known:3.6 2021 level
-8|known:3.6 2023 level
-10|known:3.6 2024 level
-12|known:3.6 2026 level
19|known:3.6 2027 level
-18|known:3.6 FY1991 level
-53|known:3.6 None level
-41|known:3.7 2014 level
-12|known:3.7 2024 level
15|known:3.7 2025 level
-36|known:3.7 2026 level
-17|known:3.7 None aim
23|known:3.7 None level
23|known:3.8 2013 level
-9|known:3.8 2024 aim
-11|known:3.8 2025-08 aim
-21|known:3.8 2026 aim
53|known:3.8 None aim
29|known:3.8 None level
-11|known:3.9 2014 level
-11|known:3.9 2024 level
15|known:3.9 2027 level
-18|known:3.9 None level
8|known:31 2025 level
-32|known:34 2021 level
54|known:34 2022 level
31|known:34 2024 level
-42|known:34 None level
-8|known:37 2022 level
25|known:37 2023 level
-15|known:37 None level
9|known:3E+1 1975 level
8|known:3E+1 2024 level
-31|known:3E+1 2025 level
12|known:3E+1 2026 level
26|known:3E+1 None level
35|known:4 1989 level
-8|known:4 1992 level
11|known:4 2009 level
-9|known:4 2014 level
38|known:4 2023 aim
-8|known:4 2023 level
-45|known:4 2024 aim
-19|known:4 2025 aim
29|known:4 2025 level
35|known:4 2026 aim
-19|known:4 2026 level
17|known:4 2027 aim
28|known:4 2028 aim
34|known:4 2029 aim
14|known:4 2035 aim
-50|known:4 FY1990 aim
62|known:4 FY1995 aim
-22|known:4 None aim
21|known:4 None level
15|known:4-5 None level
-9|known:4.1 1989 level
-28|known:4.1 2013 level
-31|known:4.1 2021 level
62|known:4.1 2024 level
21|known:4.1 None level
29|known:4.12 2024 level
-22|known:4.12 None level
8|known:4.2 2024 level
-16|known:4.2 None level
10|known:4.3 2025 level
-10|known:4.3 None level
30|known:4.4 2022 level
-28|known:4.4 2024 level
-10|known:4.4 None level
16|known:4.48 2025 level
-9|known:4.48 None level
19|known:4.5 2022 level
-41|known:4.5 2024 level
59|known:4.5 2025 level
9|known:4.5 2027 aim
-51|known:4.5 None aim
27|known:4.6 FY2027 level
-13|known:4.6 None aim
-28|known:4.6 None level
-20|known:4.7 2024 level
18|known:4.7 2025 aim
10|known:4.7 FY2027 level
-37|known:4.7 None aim
22|known:4.7 None level
-18|known:4.8 2025 level
42|known:4.8 2026 level
-44|known:4.8 None level
38|known:4.87 2026 aim
-34|known:4.87 None aim
18|known:4.9 1979 level
11|known:4.9 2009 level
-11|known:4.9 2024 level
48|known:4.9 2026 aim
18|known:4.9 2026 level
-14|known:4.9 None aim
-36|known:4.9 None level
18|known:4.9-16.9 None level
-16|known:4E+1 2024 level
40|known:4E+1 2025 level
-10|known:5 196X aim
31|known:5 197X level
20|known:5 1986 level
-39|known:5 198X level
-10|known:5 2014 aim
-8|known:5 2022 aim
-12|known:5 2024 aim
-36|known:5 2024 level
-57|known:5 2025 aim
-67|known:5 2025 level
-8|known:5 2025 no
-34|known:5 2025-06 aim
-14|known:5 2026 aim
-21|known:5 2026 level
-8|known:5 2026-03 aim
48|known:5 2027 aim
25|known:5 2027 level
48|known:5 2028 aim
78|known:5 2028 level
-40|known:5 2029 aim
113|known:5 2030 aim
21|known:5 2030 no
-13|known:5 2031 aim
-20|known:5 2032 aim
30|known:5 2032 no
-8|known:5 2033 aim
96|known:5 2035 aim
41|known:5 2035 no
33|known:5 2036 aim
-27|known:5 FY1978 level
8|known:5 FY1999 level
-40|known:5 FY2025 aim
-26|known:5 FY2026 aim
11|known:5 FY2027 aim
61|known:5 None aim
-19|known:5-6 2026 aim
106|known:5-6 2026/2030 aim
-64|known:5-6 2030 aim
-9|known:5-6 None aim
27|known:5.1 2026 level
-29|known:5.1 None level
10|known:5.2 1980 level
-10|known:5.2 None level
16|known:5.3 1984 level
21|known:5.3 2024 level
-45|known:5.3 None level
12|known:5.38 2026 level
-8|known:5.38 None level
-55|known:5.4 2025 level
69|known:5.4 2026 level
83|known:5.4 2026/2029 aim
-49|known:5.4 2029 aim
-26|known:5.4 2030 aim
-12|known:5.4 2035 aim
32|known:5.4 None aim
9|known:5.5 1990 level
-43|known:5.5 2025 level
11|known:5.5 2026 aim
52|known:5.5 2026 level
-22|known:5.5 2030 aim
14|known:5.5 None aim
19|known:5.5 None level
17|known:5.6 2024 level
-18|known:5.6 None level
13|known:5.9 1995 level
26|known:5.9 2023 level
-30|known:6 1976 level
-8|known:6 1977 level
28|known:6 1980 level
25|known:6 1986 level
66|known:6 1988 level
93|known:6 198X level
22|known:6 2025 aim
-38|known:6 2025 level
-11|known:6 2034 aim
10|known:6 2035 aim
-10|known:6 FY1987 level
-13|known:6 FY1988 level
-23|known:6 FY2026 level
32|known:6 None level
8|known:6 None no
8|known:6.1 None level
72|known:6.2 2025 level
-51|known:6.2 2026 level
-21|known:6.2 None level
26|known:6.3 2025 level
-11|known:6.3 2026 level
26|known:6.3 None level
66|known:6.5 1987 level
20|known:6.5 2025 level
-14|known:6.5 FY1983 level
-22|known:6.5 FY1987 level
-62|known:6.5 None level
13|known:6.7 2024 level
-14|known:6.7 None level
-12|known:6.8 1968 level
-30|known:6.8 1979 level
14|known:6.8 2024 level
19|known:6.9 None level
-32|known:7 2023 level
23|known:7 2024 level
32|known:7 2027 aim
-10|known:7 2028 aim
-58|known:7 None aim
25|known:7 None level
-12|known:7.1 2023 level
36|known:7.1 2024 level
-33|known:7.1 None level
-39|known:7.3 2015 level
24|known:7.3 2024 level
14|known:7.3 None level
11|known:7.4 2022 level
-12|known:7.4 None level
18|known:7.8 2025 level
-13|known:7.8 None level
60|known:8 2025 level
-18|known:8 2026 level
-109|known:8 None level
-16|known:8.8 2022 level
52|known:8.8 2024 level
-26|known:8.8 None level
-23|known:9 2024 level
38|known:9 None level
92|known:AFG None level
10|known:AGO 1.3 None level
-31|known:AGO 2027 aim
34|known:AGO None aim
9|known:AGO None level
14|known:ALB 2 2025 level
-14|known:ALB 2 None level
-8|known:ALB 2024 level
29|known:ALB 2025 level
-51|known:ALB None level
-11|known:ALLIES 0.25 2026 aim
17|known:ALLIES 0.25 None aim
8|known:ALLIES 1.5 None aim
-10|known:ALLIES 196X aim
44|known:ALLIES 198X aim
-13|known:ALLIES 2 2025 aim
22|known:ALLIES 2 None aim
14|known:ALLIES 2 None level
-11|known:ALLIES 2025 aim
-19|known:ALLIES 2026 aim
-12|known:ALLIES 2035 aim
8|known:ALLIES 3 2025 aim
-9|known:ALLIES 3.5 2035 aim
38|known:ALLIES 3.5 None aim
-10|known:ALLIES 5 196X aim
41|known:ALLIES 5 None aim
86|known:ALLIES None aim
12|known:ALLIES None level
30|known:ARG 0.5 None level
-17|known:ARG 1.5 None aim
9|known:ARG 1982 level
-23|known:ARG 198X level
52|known:ARG 2 2032 aim
-33|known:ARG 2 None aim
52|known:ARG 2032 aim
-51|known:ARG None aim
26|known:ARG None level
25|known:ARM 2025 aim
17|known:ARM 2028 aim
-39|known:ARM None aim
-13|known:ARM None level
76|known:AUS 0.15 None level
9|known:AUS 1.5 None aim
-19|known:AUS 1.8 None level
37|known:AUS 1.9 2023 level
16|known:AUS 1.9 2024 level
-39|known:AUS 1.9 None level
-33|known:AUS 1949 level
39|known:AUS 1984 level
10|known:AUS 198X level
-29|known:AUS 2 2013 aim
26|known:AUS 2 2020/2021 aim
9|known:AUS 2 2021 aim
20|known:AUS 2 2022 level
54|known:AUS 2 2023 aim
-8|known:AUS 2 2023 level
11|known:AUS 2 2023/2024 level
69|known:AUS 2 2024 level
-56|known:AUS 2 2025 level
69|known:AUS 2 2025/2026 level
-15|known:AUS 2 2026 level
-29|known:AUS 2 2033/2034 level
-55|known:AUS 2 FY2025 level
-9|known:AUS 2 FY2026 level
53|known:AUS 2 None level
8|known:AUS 2.02 2024/2025 level
-8|known:AUS 2.02 2025-03 level
-12|known:AUS 2.02 2033/2034 level
23|known:AUS 2.02 None level
11|known:AUS 2.03 2025/2026 level
-11|known:AUS 2.05 2033/2034 level
11|known:AUS 2.05 None level
-11|known:AUS 2.1 2026 level
12|known:AUS 2.1 2026/2027 level
-19|known:AUS 2.1 2028 level
27|known:AUS 2.1 2033/2034 level
-12|known:AUS 2.1 FY2027 level
29|known:AUS 2.2 None aim
-30|known:AUS 2.2 None level
18|known:AUS 2.3 2029/2030 level
46|known:AUS 2.3 2033/2034 level
-11|known:AUS 2.3 FY2027 aim
-20|known:AUS 2.3 None aim
-40|known:AUS 2.3 None level
-12|known:AUS 2.33 2024 level
12|known:AUS 2.33 2033/2034 level
-15|known:AUS 2.4 2032/2033 aim
23|known:AUS 2.4 2033 aim
63|known:AUS 2.4 2033 level
43|known:AUS 2.4 2033/2034 aim
-57|known:AUS 2.4 2035 aim
37|known:AUS 2.4 None aim
-61|known:AUS 2.4 None level
24|known:AUS 2.5 2030 aim
-33|known:AUS 2.5 2035 aim
11|known:AUS 2.5 None aim
83|known:AUS 2.8 2025 level
-45|known:AUS 2.8 2026 level
33|known:AUS 2.8 2026/2027 level
-18|known:AUS 2.8 2033 level
-10|known:AUS 2.8 2033/2034 level
-9|known:AUS 2.8 FY2025 level
-42|known:AUS 2.8 FY2026 level
33|known:AUS 2.8 None level
-10|known:AUS 2009 level
-29|known:AUS 2013 aim
25|known:AUS 2020/2021 aim
9|known:AUS 2021 aim
19|known:AUS 2022 level
54|known:AUS 2023 aim
18|known:AUS 2023 level
-46|known:AUS 2024 aim
51|known:AUS 2024 level
36|known:AUS 2024/2025 level
-20|known:AUS 2025 aim
11|known:AUS 2025 level
-13|known:AUS 2025-03 level
-13|known:AUS 2025-07 level
-8|known:AUS 2025-09 level
-9|known:AUS 2025/2026 aim
77|known:AUS 2025/2026 level
-72|known:AUS 2026 level
-12|known:AUS 2026-04 aim
-15|known:AUS 2026-05 aim
32|known:AUS 2026/2027 level
11|known:AUS 2028 aim
-20|known:AUS 2028 level
-22|known:AUS 2029 aim
18|known:AUS 2029/2030 level
-25|known:AUS 202X aim
-17|known:AUS 202X level
-32|known:AUS 202X no
-42|known:AUS 2030 aim
-15|known:AUS 2030 level
17|known:AUS 2030 no
10|known:AUS 2030/2031 aim
10|known:AUS 2031 aim
-14|known:AUS 2032/2033 aim
64|known:AUS 2033 aim
27|known:AUS 2033 level
39|known:AUS 2033/2034 aim
61|known:AUS 2033/2034 level
21|known:AUS 2034 aim
-25|known:AUS 2035 aim
-11|known:AUS 2036 aim
53|known:AUS 203X aim
-21|known:AUS 2055 level
-9|known:AUS 3 2025 aim
-15|known:AUS 3 2026-05 aim
18|known:AUS 3 2028 aim
-26|known:AUS 3 2029 aim
-25|known:AUS 3 202X aim
-63|known:AUS 3 2030 aim
51|known:AUS 3 2033 aim
55|known:AUS 3 2035 aim
-11|known:AUS 3 2036 aim
21|known:AUS 3 203X aim
22|known:AUS 3 None aim
-32|known:AUS 3.5 202X no
17|known:AUS 3.5 2030 no
11|known:AUS 3.5 2031 aim
-30|known:AUS 3.5 2035 aim
31|known:AUS 3.5 None aim
24|known:AUS 3.5 None no
43|known:AUS 4 2035 aim
-39|known:AUS 4 None aim
-20|known:AUS FY2024 level
-64|known:AUS FY2025 level
-50|known:AUS FY2026 level
-11|known:AUS FY2027 aim
-26|known:AUS FY2027 level
66|known:AUS None aim
26|known:AUS None level
33|known:AUS None no
8|known:AUS+JPN None aim
-19|known:AUS+JPN+KOR None aim
10|known:AUT 1.1 2025 level
11|known:AUT 2 2032 aim
-11|known:AUT 2 None aim
11|known:AUT 2025 level
8|known:AUT 2032 aim
-8|known:AUT None aim
8|known:AZE 5 None level
-35|known:BEL 1 2025 level
-9|known:BEL 1.2 2024 level
13|known:BEL 1.2 None level
58|known:BEL 1.3 2024 level
-15|known:BEL 1.3 2025 level
-32|known:BEL 1.3 2025-22 level
-14|known:BEL 1.3 2030 level
38|known:BEL 1.3 None level
8|known:BEL 1.7 None aim
-22|known:BEL 2 2020 level
56|known:BEL 2 2025 aim
76|known:BEL 2 2025 level
23|known:BEL 2 2029 aim
14|known:BEL 2 2029 no
8|known:BEL 2 2033 aim
-17|known:BEL 2 2034 aim
-16|known:BEL 2 2035 aim
-13|known:BEL 2 None aim
-46|known:BEL 2 None level
-14|known:BEL 2 None no
19|known:BEL 2020 level
13|known:BEL 2022 level
43|known:BEL 2024 level
50|known:BEL 2025 aim
38|known:BEL 2025 level
-33|known:BEL 2025-22 level
41|known:BEL 2029 aim
14|known:BEL 2029 no
-14|known:BEL 2030 level
-13|known:BEL 2031 level
-11|known:BEL 2034 aim
13|known:BEL 3.5 2035 aim
-11|known:BEL 3.5 None aim
-47|known:BEL None aim
-50|known:BEL None level
-19|known:BEL None no
9|known:BEL+ESP 2 2025 level
-9|known:BEL+ESP 2 None level
9|known:BEL+ESP 2025 level
-37|known:BEL+ESP None level
-61|known:BEL+ESP+PRT 2 None level
-61|known:BEL+ESP+PRT None level
12|known:BEL+ITA 2 2025 aim
-14|known:BEL+ITA 2 None aim
12|known:BEL+ITA 2025 aim
-14|known:BEL+ITA None aim
32|known:BGR 2.06 2025 level
-26|known:BGR 2.06 2026 level
11|known:BGR 2.1 None level
12|known:BGR 2.2 2025 level
-12|known:BGR 2.2 None level
14|known:BGR 2023 level
44|known:BGR 2025 level
-28|known:BGR 2026 level
18|known:BGR 2035 aim
18|known:BGR 3.5 2035 aim
-18|known:BGR 3.5 None aim
-22|known:BGR None aim
-22|known:BGR None level
46|known:BHR 3.1 None level
45|known:BHR None level
-18|known:BOL None level
-10|known:BRA 1.1 2023 level
11|known:BRA 1.1 None level
-11|known:BRA 2023 level
13|known:BRA None level
55|known:BRN None level
23|known:CAN 1 2013 level
-17|known:CAN 1 None level
8|known:CAN 1.3 2019 level
-17|known:CAN 1.33 2029/2030 level
15|known:CAN 1.33 None level
-18|known:CAN 1.37 2014 level
69|known:CAN 1.37 2024 level
-23|known:CAN 1.37 2032 level
-25|known:CAN 1.37 FY2025 level
13|known:CAN 1.37 None level
47|known:CAN 1.38 2023 level
-76|known:CAN 1.38 2024 level
33|known:CAN 1.38 None level
77|known:CAN 1.4 2024 level
-31|known:CAN 1.4 2025 level
-14|known:CAN 1.4 2025/2026 level
-20|known:CAN 1.4 FY2025 level
-28|known:CAN 1.45 2024 level
44|known:CAN 1.45 None level
-12|known:CAN 1.5 2030 level
11|known:CAN 1.5 2035 aim
-8|known:CAN 1.5 None aim
13|known:CAN 1.5 None level
-43|known:CAN 1.6 None level
8|known:CAN 1.76 2029/2030 aim
25|known:CAN 1.76 2029/2030 level
76|known:CAN 1953 level
14|known:CAN 2 2025 level
44|known:CAN 2 2025/2026 aim
73|known:CAN 2 2026-03 aim
-21|known:CAN 2 2026-03 level
21|known:CAN 2 2030 aim
-28|known:CAN 2 2032 aim
-8|known:CAN 2 2035 aim
-23|known:CAN 2 FY2025 aim
17|known:CAN 2 FY2025 level
-44|known:CAN 2 None aim
9|known:CAN 2 None no
28|known:CAN 2.1 2026 level
-19|known:CAN 2.1 None level
23|known:CAN 2013 level
-30|known:CAN 2014 level
8|known:CAN 2019 level
57|known:CAN 2023 level
9|known:CAN 2024 level
-88|known:CAN 2025 level
43|known:CAN 2025/2026 aim
-8|known:CAN 2025/2026 level
12|known:CAN 2026 aim
25|known:CAN 2026 level
56|known:CAN 2026-03 aim
-22|known:CAN 2026-03 level
-11|known:CAN 2027 level
13|known:CAN 2027 no
-31|known:CAN 2029 aim
8|known:CAN 2029/2030 aim
8|known:CAN 2029/2030 level
27|known:CAN 2030 aim
-16|known:CAN 2030 level
9|known:CAN 2030 no
-38|known:CAN 2032 aim
9|known:CAN 2032 level
65|known:CAN 2035 aim
-8|known:CAN 3 2035 aim
9|known:CAN 3.5 2030 no
47|known:CAN 3.5 2035 aim
-20|known:CAN 3.5 None aim
8|known:CAN 4 None aim
30|known:CAN 5 2035 aim
-16|known:CAN 5 None aim
-9|known:CAN 5 None no
8|known:CAN FY2024 level
-27|known:CAN FY2025 aim
14|known:CAN FY2025 level
-66|known:CAN None aim
-12|known:CHE 0.7 1990 level
27|known:CHE 0.7 None level
12|known:CHE 0.74 None level
-32|known:CHE 0.8 None no
-13|known:CHE 1 2028 aim
-16|known:CHE 1 2030 aim
71|known:CHE 1 2032 aim
9|known:CHE 1 2035 aim
-49|known:CHE 1 None aim
-14|known:CHE 1.5 2030 aim
-14|known:CHE 1.5 2032 aim
35|known:CHE 1.5 None aim
15|known:CHE 1.6 1990 level
-15|known:CHE 1.6 None level
-13|known:CHE 2 2032 aim
12|known:CHE 2 None aim
38|known:CHE 2019 level
-27|known:CHE 2022 level
-16|known:CHE 2024 level
-14|known:CHE 2028 aim
-8|known:CHE 2028 level
40|known:CHE 2028 no
-29|known:CHE 2030 aim
-8|known:CHE 2030 level
39|known:CHE 2032 aim
8|known:CHE 2035 aim
25|known:CHE None level
-40|known:CHE None no
21|known:CHL 1.5 2025 level
-26|known:CHL 1.5 2026 level
32|known:CHL 1.6 None level
13|known:CHL 2006 level
-24|known:CHL 2019 level
-22|known:CHL 2024 level
21|known:CHL 2025 level
-26|known:CHL 2026 level
30|known:CHL None level
-34|known:CHN 1.2 2023 level
-17|known:CHN 1.2 2023/2024 level
40|known:CHN 1.2 2024 level
27|known:CHN 1.2 None level
15|known:CHN 1.3 2013 level
24|known:CHN 1.3 2017 level
25|known:CHN 1.3 2022 level
-11|known:CHN 1.3 2023 level
-9|known:CHN 1.3 2026 level
36|known:CHN 1.3 None level
-25|known:CHN 1.4 None level
-12|known:CHN 1.5 2021 level
-26|known:CHN 1.5 2023 level
-16|known:CHN 1.5 2024 level
-9|known:CHN 1.5 2025 level
-20|known:CHN 1.5 2026 level
-9|known:CHN 1.5 FY2025 level
84|known:CHN 1.5 None level
-12|known:CHN 1.7 1976 level
25|known:CHN 1.7 2020 level
57|known:CHN 1.7 2021 level
10|known:CHN 1.7 2022 level
-9|known:CHN 1.7 2023 level
24|known:CHN 1.7 2024 level
43|known:CHN 1.7 2025 level
20|known:CHN 1.7 2026 level
-23|known:CHN 1.7 FY2021 level
-32|known:CHN 1.7 FY2025 level
-27|known:CHN 1.7 FY2027 level
-38|known:CHN 1.7 None level
-34|known:CHN 1.8 None level
-10|known:CHN 193X level
-13|known:CHN 1976 level
-23|known:CHN 2 2024 level
-12|known:CHN 2 2026 level
53|known:CHN 2 None level
8|known:CHN 2.3 None level
-42|known:CHN 2012 level
23|known:CHN 2014 level
24|known:CHN 2017 level
29|known:CHN 2020 level
42|known:CHN 2021 level
29|known:CHN 2022 level
-82|known:CHN 2023 level
-20|known:CHN 2023/2024 level
28|known:CHN 2024 level
43|known:CHN 2025 level
-10|known:CHN 2025/2026 level
-22|known:CHN 2026 level
-8|known:CHN 2027 level
-18|known:CHN 4 2024 level
17|known:CHN 4 None level
-13|known:CHN FY2018 level
-23|known:CHN FY2021 level
-48|known:CHN FY2025 level
-30|known:CHN FY2027 level
103|known:CHN None level
27|known:COL 2016 level
-23|known:COL 2024 level
-24|known:COL 3.1 2024 level
-42|known:CRI 0.7 1948 level
42|known:CRI 0.7 None level
-42|known:CRI 1948 level
42|known:CRI None level
-9|known:CUB 2.9 None level
11|known:CUB 2020 level
-8|known:CUB None level
-12|known:CYP None level
-20|known:CZE 2 2024 aim
49|known:CZE 2 2026 aim
-19|known:CZE 2 2027 aim
-13|known:CZE 2 2030 aim
9|known:CZE 2 None aim
40|known:CZE 2.5 202X aim
-40|known:CZE 2.5 None aim
-21|known:CZE 2024 aim
31|known:CZE 2024 level
-9|known:CZE 2025 aim
84|known:CZE 2026 aim
-19|known:CZE 2027 aim
-14|known:CZE 2029 aim
40|known:CZE 202X aim
-17|known:CZE 2035 aim
19|known:CZE 3 2030 aim
-16|known:CZE 3 2035 aim
-46|known:CZE None aim
-36|known:CZE None level
15|known:DEU 1 None level
75|known:DEU 1.2 2014 level
9|known:DEU 1.2 2016 level
50|known:DEU 1.2 2018 level
-59|known:DEU 1.2 2024 level
-17|known:DEU 1.2 None level
10|known:DEU 1.24 2018 level
40|known:DEU 1.3 2013 level
21|known:DEU 1.3 2014 level
-42|known:DEU 1.3 2024 level
-23|known:DEU 1.3 None level
11|known:DEU 1.36 None level
17|known:DEU 1.38 2019 level
-17|known:DEU 1.38 None level
34|known:DEU 1.4 None level
8|known:DEU 1.49 2022 level
-8|known:DEU 1.49 None level
37|known:DEU 1.5 2021 level
-16|known:DEU 1.5 2022 level
-13|known:DEU 1.5 2023 level
10|known:DEU 1.5 2024 aim
-19|known:DEU 1.5 2029 aim
16|known:DEU 1.5 None aim
-37|known:DEU 1.5 None level
40|known:DEU 1.57 2023 level
-37|known:DEU 1.57 2024 level
25|known:DEU 1.6 2023 level
-13|known:DEU 1.6 2024 level
-16|known:DEU 1.6 None level
61|known:DEU 1.9 2024 level
-42|known:DEU 1.9 2025 level
-20|known:DEU 1.9 None level
-20|known:DEU 1976 level
10|known:DEU 1977 level
22|known:DEU 1986 level
55|known:DEU 1989 level
35|known:DEU 1991 level
23|known:DEU 1992 level
27|known:DEU 1997 level
31|known:DEU 1998 level
-14|known:DEU 199X level
35|known:DEU 2 1991 level
-16|known:DEU 2 2014 level
-13|known:DEU 2 2022 aim
-18|known:DEU 2 2022-02 aim
-10|known:DEU 2 2023 level
25|known:DEU 2 2024 aim
-23|known:DEU 2 2027 aim
8|known:DEU 2 2028 aim
-9|known:DEU 2 2030 aim
18|known:DEU 2 2031 aim
-16|known:DEU 2 203X aim
51|known:DEU 2 None aim
-8|known:DEU 2.01 2014 level
18|known:DEU 2.01 2024 level
13|known:DEU 2.1 1992 level
-67|known:DEU 2.1 2023 level
80|known:DEU 2.1 2024 level
12|known:DEU 2.12 2024 level
21|known:DEU 2.3 2025 level
-15|known:DEU 2.3 None level
11|known:DEU 2.4 2025 aim
48|known:DEU 2.4 2025 level
-18|known:DEU 2.4 2026 level
-13|known:DEU 2.4 2029 level
-9|known:DEU 2.4 FY2025 level
-9|known:DEU 2.4 None aim
20|known:DEU 2.4 None level
-14|known:DEU 2.8 2025 level
22|known:DEU 2.8 2026 level
-34|known:DEU 2.8 2029 level
10|known:DEU 2.8 None aim
-12|known:DEU 2.8 None level
-8|known:DEU 2005 level
-26|known:DEU 2006 level
40|known:DEU 2013 level
-8|known:DEU 2014 aim
94|known:DEU 2014 level
9|known:DEU 2016 level
45|known:DEU 2018 level
16|known:DEU 2019 level
37|known:DEU 2021 level
-13|known:DEU 2022 aim
-9|known:DEU 2022 level
-18|known:DEU 2022-02 aim
-75|known:DEU 2023 level
51|known:DEU 2024 aim
-45|known:DEU 2024 level
8|known:DEU 2025 aim
-18|known:DEU 2025 level
9|known:DEU 2026 level
-15|known:DEU 2027 aim
71|known:DEU 2027 level
80|known:DEU 2029 aim
-16|known:DEU 2029 level
-25|known:DEU 2030 aim
8|known:DEU 2031 aim
-35|known:DEU 2032 aim
-41|known:DEU 2035 aim
-16|known:DEU 203X aim
-13|known:DEU 3 1976 level
-11|known:DEU 3 2024 level
-11|known:DEU 3 2025 level
44|known:DEU 3 2027 level
14|known:DEU 3 None aim
10|known:DEU 3 None level
22|known:DEU 3.1 1986 level
27|known:DEU 3.1 2027 level
-13|known:DEU 3.1 FY1987 level
-30|known:DEU 3.1 None level
-15|known:DEU 3.2 2029 level
-13|known:DEU 3.2 None level
31|known:DEU 3.3 None level
-9|known:DEU 3.4 FY1978 level
15|known:DEU 3.4 None level
94|known:DEU 3.5 2029 aim
9|known:DEU 3.5 2029 level
-10|known:DEU 3.5 2031 aim
-37|known:DEU 3.5 2035 aim
-12|known:DEU 3.5 FY1976 level
-16|known:DEU 3.5 None aim
8|known:DEU 3.5 None level
35|known:DEU 4 2029 aim
-35|known:DEU 4 None aim
-21|known:DEU 5 2029 aim
30|known:DEU 5 None aim
-12|known:DEU FY1976 level
-10|known:DEU FY1978 level
-27|known:DEU FY1986 level
-13|known:DEU FY1987 level
-10|known:DEU FY2025 level
55|known:DEU None aim
-58|known:DEU None level
19|known:DEU None no
9|known:DNK 1.1 2015 level
-9|known:DNK 1.1 None level
23|known:DNK 1.4 2022 level
-12|known:DNK 1.4 2026 level
-30|known:DNK 1.4 None level
17|known:DNK 1.65 2024 level
-17|known:DNK 1.65 None level
8|known:DNK 2 2030 aim
11|known:DNK 2.1 None level
16|known:DNK 2.4 2024 level
-14|known:DNK 2.4 2026 level
17|known:DNK 2.5 None aim
26|known:DNK 2.5 None level
-10|known:DNK 2.9 2030 level
10|known:DNK 2.9 None level
9|known:DNK 2015 level
20|known:DNK 201X level
8|known:DNK 2021 level
14|known:DNK 2022 level
27|known:DNK 2024 level
12|known:DNK 2025 aim
10|known:DNK 2026 aim
15|known:DNK 2030 aim
-17|known:DNK 2030 level
-12|known:DNK 2033 level
-57|known:DNK 2035 aim
8|known:DNK 3 2025 level
9|known:DNK 3 2026 aim
9|known:DNK 3 None level
15|known:DNK 3.2 2025 aim
13|known:DNK 3.5 2026 aim
33|known:DNK 3.5 2030 aim
-57|known:DNK 3.5 2035 aim
13|known:DNK 3.5 None aim
24|known:DNK 3.5 None level
11|known:DNK 3.8 None aim
27|known:DNK None aim
-11|known:DZA 2025 level
-19|known:DZA 2026 level
-14|known:DZA 8 2026 level
12|known:DZA 8 None level
28|known:DZA None level
26|known:EGY 1.2 None level
25|known:EGY 2010 level
-10|known:EGY 2024 level
-25|known:EGY 2025 level
20|known:EGY None level
30|known:ESP 0.9 2014 level
-92|known:ESP 0.9 None level
-13|known:ESP 1 None level
36|known:ESP 1.28 2024 level
-12|known:ESP 1.28 2025 level
-13|known:ESP 1.28 2029 level
10|known:ESP 1.3 2024 level
-43|known:ESP 1.4 2025 level
52|known:ESP 1.4 None level
11|known:ESP 1.5 2024 level
-11|known:ESP 1.5 None level
49|known:ESP 1986 level
-13|known:ESP 2 2014 level
-28|known:ESP 2 2024 level
55|known:ESP 2 2025 aim
14|known:ESP 2 2025 level
-14|known:ESP 2 2025-12 level
-15|known:ESP 2 2026 level
-30|known:ESP 2 None aim
50|known:ESP 2 None level
-29|known:ESP 2.1 2029 aim
-29|known:ESP 2.1 2035 aim
84|known:ESP 2.1 None aim
-8|known:ESP 2.1 None level
46|known:ESP 2014 level
-14|known:ESP 2019 level
50|known:ESP 2025 aim
-25|known:ESP 2025 level
-14|known:ESP 2025-12 level
-15|known:ESP 2026 level
52|known:ESP 2028 level
-15|known:ESP 2029 level
-21|known:ESP 2030 aim
13|known:ESP 2030 no
-41|known:ESP 2035 aim
-22|known:ESP 2035 no
-16|known:ESP 3.5 2035 no
-10|known:ESP 3.5 None aim
24|known:ESP 3.5 None no
55|known:ESP None aim
-82|known:ESP None level
24|known:ESP None no
12|known:ESP+ITA 2025 aim
-12|known:ESP+ITA None aim
-13|known:ESP+ITA+PRT None aim
15|known:EST 0.25 None aim
-12|known:EST 2 None level
-26|known:EST 2020 level
-15|known:EST 2023 aim
8|known:EST 2024 aim
71|known:EST 2024 level
8|known:EST 2026 aim
19|known:EST 2026 level
94|known:EST 2026/2029 aim
25|known:EST 2028 aim
-50|known:EST 2029 aim
-34|known:EST 2030 aim
-11|known:EST 2030 level
-13|known:EST 2035 aim
9|known:EST 3 2024 aim
26|known:EST 3 2028 aim
-33|known:EST 3 None aim
47|known:EST 3.4 2024 level
-8|known:EST 3.4 2025 level
14|known:EST 3.4 None level
22|known:EST 3.43 2024 level
-20|known:EST 3.43 None level
8|known:EST 3.5 None aim
-16|known:EST 3.7 None aim
11|known:EST 5 2026 aim
-8|known:EST 5 2030 aim
8|known:EST 5 None aim
29|known:EST 5.1 2026 level
-25|known:EST 5.1 None level
83|known:EST 5.4 2026/2029 aim
-49|known:EST 5.4 2029 aim
-26|known:EST 5.4 2030 aim
-12|known:EST 5.4 2035 aim
32|known:EST 5.4 None aim
15|known:EST None aim
-36|known:EST None level
51|known:EST+LTU 2026 aim
51|known:EST+LTU 5 2026 aim
-29|known:EST+LTU 5 None aim
-29|known:EST+LTU None aim
16|known:EST+LTU+LVA 2 2018 level
-11|known:EST+LTU+LVA 2 None level
16|known:EST+LTU+LVA 2018 level
-9|known:EST+LTU+LVA None level
22|known:EST+USA 2024 level
22|known:EST+USA 3.4 2024 level
-21|known:EST+USA 3.4 None level
-21|known:EST+USA None level
-10|known:EU 1.5 2029 aim
-12|known:EU 1.5 2029 no
12|known:EU 1.5 None aim
21|known:EU 1.5 None no
-12|known:EU 1.9 2025 level
10|known:EU 1.9 None level
46|known:EU 2021 level
14|known:EU 2022 level
-11|known:EU 2023 level
-45|known:EU 2024 level
-10|known:EU 2025 level
-10|known:EU 2029 aim
-12|known:EU 2029 no
8|known:EU None aim
11|known:EU None level
22|known:EU None no
-8|known:FIN 2 2023 level
43|known:FIN 2 None level
30|known:FIN 2.25 2023 level
-30|known:FIN 2.25 None level
-11|known:FIN 2.3 2023 level
36|known:FIN 2.3 2024 level
-23|known:FIN 2.3 None level
-38|known:FIN 2.4 2023 level
46|known:FIN 2.4 None level
-12|known:FIN 2.5 2029 aim
23|known:FIN 2.5 2029 level
12|known:FIN 2.5 None aim
-13|known:FIN 2017 level
-8|known:FIN 2024 level
-17|known:FIN 2026 level
14|known:FIN 2028 aim
23|known:FIN 2029 level
15|known:FIN 2030 level
25|known:FIN 2035 aim
-8|known:FIN 2035 level
17|known:FIN 3 2028 aim
30|known:FIN 3 2029 aim
-28|known:FIN 3 2035 aim
-14|known:FIN 3 None aim
-21|known:FIN 3.2 None aim
-26|known:FIN None aim
35|known:FIN None level
52|known:FRA 1.9 2023 level
-18|known:FRA 1.9 2024 level
-12|known:FRA 1.9 2027 level
-10|known:FRA 1.9 None level
52|known:FRA 2 2024 level
-30|known:FRA 2 2025 level
-15|known:FRA 2 None aim
11|known:FRA 2 None level
11|known:FRA 2 None no
15|known:FRA 2.06 2024 level
-10|known:FRA 2.06 None level
-26|known:FRA 2.1 2024 level
31|known:FRA 2.1 2025 level
-17|known:FRA 2.1 2026 level
-8|known:FRA 2.1 2027 level
-31|known:FRA 2.1 None aim
35|known:FRA 2.1 None level
-22|known:FRA 2.2 2025 level
12|known:FRA 2.2 2026 level
11|known:FRA 2.2 2030 level
15|known:FRA 2.2 None level
48|known:FRA 2.3 2027 level
69|known:FRA 2.3 2030 level
-43|known:FRA 2.3 None level
37|known:FRA 2.5 2030 aim
-19|known:FRA 2.5 2035 aim
-8|known:FRA 2.5 None aim
9|known:FRA 2022 aim
-28|known:FRA 2023 level
23|known:FRA 2024 level
-46|known:FRA 2025 level
-14|known:FRA 2026 aim
-11|known:FRA 2026 level
19|known:FRA 2026 no
-14|known:FRA 2027 aim
44|known:FRA 2027 level
-8|known:FRA 2029 level
-15|known:FRA 202X level
72|known:FRA 2030 aim
71|known:FRA 2030 level
-23|known:FRA 2032 aim
37|known:FRA 2035 aim
11|known:FRA 3-3.5 None aim
19|known:FRA 3.5 2026 no
-19|known:FRA 3.5 2027 aim
-22|known:FRA 3.5 2032 aim
56|known:FRA 3.5 2035 aim
-19|known:FRA 3.5 None no
-52|known:FRA None aim
-31|known:FRA None level
-8|known:FRA None no
17|known:FY1967 level to-2024
-49|known:FY1978 level to-1999
14|known:FY1979 level to-1999
11|known:FY1980 level to-1999
25|known:FY1980 no to-1999
-23|known:FY1981 level to-1999
-36|known:FY1982 level to-1999
29|known:FY1985 aim to-1999
-29|known:FY1985 level to-1999
17|known:FY1985 no to-1999
8|known:FY1986 level since-2025
-26|known:FY1986 level to-1999
91|known:FY1986/FY1990 level to-1999
110|known:FY1987 aim to-1999
-17|known:FY1987 no to-1999
-11|known:FY1988 no to-1999
-50|known:FY1990 aim to-1999
29|known:FY1990 level to-1999
-13|known:FY1991 aim to-1999
-34|known:FY1991/FY1995 level to-1999
13|known:FY1994 level to-1999
43|known:FY1995 aim to-1999
21|known:FY1995 no to-1999
34|known:FY1999 level to-1999
-33|known:FY2000 level to-1999
41|known:FY2003 level to-2013
8|known:FY2006 level to-2013
-10|known:FY2008 level to-2013
10|known:FY2009 level to-2013
-14|known:FY2011 aim to-2013
23|known:FY2013 level to-2013
55|known:FY2015 level to-2021
-15|known:FY2015 no to-2021
42|known:FY2016 level to-2021
23|known:FY2017 level to-2021
41|known:FY2018 level to-2021
-20|known:FY2019 aim to-2021
12|known:FY2020 level to-2021
45|known:FY2021 level since-2025
-20|known:FY2021 level to-2021
23|known:FY2021 level to-2024
-10|known:FY2021 no to-2024
-8|known:FY2022 aim since-2025
-11|known:FY2022 aim to-2024
-103|known:FY2022 level since-2025
-46|known:FY2022 level to-2021
-40|known:FY2023 aim to-2024
50|known:FY2023 level to-2024
-22|known:FY2024 aim to-2024
-13|known:FY2024 level since-2025
-8|known:FY2024 level to-2024
38|known:FY2025 aim since-2025
-62|known:FY2025 aim to-2024
-46|known:FY2025 level since-2025
-8|known:FY2025 level to-2024
-18|known:FY2026 aim since-2025
26|known:FY2026 no since-2025
-38|known:FY2027 aim since-2025
60|known:FY2027 aim to-2024
-13|known:FY2027 level to-2024
23|known:FY2027 no to-2024
61|known:FY2028 aim since-2025
37|known:FY2028 level since-2025
8|known:FY2028 no since-2025
23|known:FY2029 aim since-2025
43|known:FY2029 level since-2025
55|known:FY2030 aim since-2025
73|known:FY2030 level since-2025
11|known:FY2030 no since-2025
71|known:FY2031 aim since-2025
47|known:FY2031 level since-2025
-19|known:FY2031 no since-2025
54|known:FY2032 aim since-2025
19|known:FY2032 level since-2025
20|known:FY2033 aim since-2025
42|known:FY2035 aim since-2025
9|known:FY2035 no since-2025
-12|known:GBR 1.5 2027 aim
20|known:GBR 1.5 2035 aim
-9|known:GBR 1.9 None level
-11|known:GBR 1978 level
-13|known:GBR 1984 level
62|known:GBR 1986 level
36|known:GBR 1989 level
-46|known:GBR 198X level
25|known:GBR 1990 level
-26|known:GBR 1994 level
-15|known:GBR 2 201X aim
19|known:GBR 2 None aim
12|known:GBR 2 None level
23|known:GBR 2 None no
-35|known:GBR 2.2 2022 level
46|known:GBR 2.2 None level
-11|known:GBR 2.3 2022 level
16|known:GBR 2.3 2023 level
56|known:GBR 2.3 2024 level
-19|known:GBR 2.3 2025 level
-38|known:GBR 2.3 2027 level
-13|known:GBR 2.3 2030 level
-9|known:GBR 2.3 FY2025 level
39|known:GBR 2.3 None level
32|known:GBR 2.33 2024 level
-29|known:GBR 2.33 None level
42|known:GBR 2.36 2025/2026 level
-29|known:GBR 2.36 FY2025 level
45|known:GBR 2.4 2025 level
45|known:GBR 2.4 2026 level
-33|known:GBR 2.4 2027 level
14|known:GBR 2.5 2010 level
-16|known:GBR 2.5 2024 level
-21|known:GBR 2.5 2025 aim
-27|known:GBR 2.5 2025-21 aim
64|known:GBR 2.5 2027 aim
48|known:GBR 2.5 2027-04 aim
39|known:GBR 2.5 2028 aim
-24|known:GBR 2.5 2029 aim
-44|known:GBR 2.5 202X aim
-15|known:GBR 2.5 2030 aim
-10|known:GBR 2.5 2032 aim
-13|known:GBR 2.5 2034 aim
-9|known:GBR 2.5 2035 aim
32|known:GBR 2.5 None aim
57|known:GBR 2.6 2027 aim
69|known:GBR 2.6 2027 level
13|known:GBR 2.6 2027-04 aim
16|known:GBR 2.6 2029/2030 level
-22|known:GBR 2.6 2035 aim
-33|known:GBR 2.6 None aim
-79|known:GBR 2.6 None level
10|known:GBR 2.7 2030 level
17|known:GBR 2010 level
-15|known:GBR 201X aim
-49|known:GBR 2022 level
-28|known:GBR 2023 aim
-31|known:GBR 2025 aim
25|known:GBR 2025 level
-27|known:GBR 2025-21 aim
42|known:GBR 2025/2026 level
31|known:GBR 2026 level
21|known:GBR 2027 aim
46|known:GBR 2027-04 aim
45|known:GBR 2028 aim
20|known:GBR 2029 aim
16|known:GBR 2029/2030 level
-49|known:GBR 202X aim
34|known:GBR 2030 aim
-9|known:GBR 2030 level
-23|known:GBR 2031 aim
-9|known:GBR 2032 aim
12|known:GBR 2035 aim
-11|known:GBR 2035 level
-27|known:GBR 3 2023 aim
-72|known:GBR 3 2027 aim
-13|known:GBR 3 2027-04 aim
41|known:GBR 3 2029 aim
60|known:GBR 3 2030 aim
-16|known:GBR 3 2031 aim
25|known:GBR 3 2034 aim
19|known:GBR 3 None aim
23|known:GBR 3.5 2035 aim
-16|known:GBR 3.5 None aim
-19|known:GBR 3.9 None level
35|known:GBR 4 1989 level
-14|known:GBR 4 None level
13|known:GBR 4.7 None level
-46|known:GBR 5 198X level
-11|known:GBR 5 2027 aim
10|known:GBR 5 2035 aim
38|known:GBR 5 None level
13|known:GBR 5.1 None level
16|known:GBR 5.3 1984 level
-14|known:GBR 5.3 None level
-10|known:GBR FY1976 level
-43|known:GBR FY2025 level
33|known:GBR None no
-10|known:GEO 1.8 2026 level
11|known:GEO 1.8 None level
-11|known:GEO 2 2025 aim
32|known:GEO 2 None aim
-11|known:GEO 2025 aim
-21|known:GEO 2026 aim
-10|known:GEO 2026 level
32|known:GEO None aim
9|known:GHA 0.4 None level
9|known:GHA None level
67|known:GRC 2 None level
16|known:GRC 2.2 2014 level
26|known:GRC 2.4 2016 level
-14|known:GRC 2.4 2027 aim
14|known:GRC 2.4 None aim
-18|known:GRC 2.4 None level
10|known:GRC 2.9 2025 level
12|known:GRC 2014 level
-9|known:GRC 2015 level
31|known:GRC 2016 level
32|known:GRC 2022 level
8|known:GRC 2023 level
-51|known:GRC 2025 level
9|known:GRC 2026 level
-14|known:GRC 2027 aim
18|known:GRC 3 2023 level
-13|known:GRC 3 2025 level
13|known:GRC 3 2026 level
8|known:GRC 3.08 2024 level
-8|known:GRC 3.08 None level
13|known:GRC 3.1 2024 level
-17|known:GRC 3.1 2025 level
15|known:GRC 4 None aim
31|known:GRC None aim
-23|known:GRC None level
-17|known:GUY 2023 level
17|known:GUY None level
-21|known:HRV 1.8 2023 level
-9|known:HRV 1.8 2025 level
26|known:HRV 1.8 None level
-11|known:HRV 2 2027 aim
-8|known:HRV 2.5 2027 aim
-21|known:HRV 2023 level
10|known:HRV 2025 aim
-8|known:HRV 2025 level
-24|known:HRV 2027 aim
23|known:HRV 2030 aim
24|known:HRV 3 2030 aim
-10|known:HRV 3 None aim
-15|known:HRV None aim
26|known:HRV None level
50|known:HUN 0.8 2015 level
-50|known:HUN 0.8 None level
-27|known:HUN 1.8 None level
-12|known:HUN 1999 level
-9|known:HUN 2 2024 level
35|known:HUN 2 None aim
14|known:HUN 2 None level
-31|known:HUN 2.1 2024 level
45|known:HUN 2.1 None level
50|known:HUN 2015 level
-16|known:HUN 2023 level
-40|known:HUN 2024 level
10|known:HUN 2026 no
11|known:HUN 5 None no
41|known:HUN None aim
34|known:IDN 0.7 2023 level
34|known:IDN 0.7 None level
-9|known:IDN 0.8 2025 aim
13|known:IDN 0.8 2025 level
10|known:IDN 0.8 None aim
50|known:IDN 0.8 None level
9|known:IDN 1 1998 level
28|known:IDN 1 2025 level
-63|known:IDN 1 None level
-22|known:IDN 1.1 None level
-26|known:IDN 1.3 2025 level
64|known:IDN 1.3 2026 level
-36|known:IDN 1.3 None level
27|known:IDN 1.5 2029 aim
-14|known:IDN 1.5 None aim
9|known:IDN 1998 level
51|known:IDN 1999 level
48|known:IDN 2023 level
-11|known:IDN 2024 level
-10|known:IDN 2025 aim
19|known:IDN 2025 level
64|known:IDN 2026 level
28|known:IDN 2029 aim
21|known:IDN 2029 level
-52|known:IDN None level
-51|known:IND 1.5 None level
-15|known:IND 1.58 1962 level
15|known:IND 1.58 None level
-34|known:IND 1.65 1962 level
34|known:IND 1.65 None level
9|known:IND 1.8 None level
-20|known:IND 1.9 2018 level
-51|known:IND 1.9 2024 level
28|known:IND 1.9 2024/2025 level
-9|known:IND 1.9 2025 level
89|known:IND 1.9 2025/2026 level
-13|known:IND 1.9 2035 level
-16|known:IND 1.9 FY2024 level
40|known:IND 1.9 FY2025 level
42|known:IND 1.9 None level
14|known:IND 1.97 2023/2024 level
-13|known:IND 1.97 None level
-42|known:IND 1962 level
12|known:IND 1987/1988 level
-57|known:IND 2 2025/2026 level
82|known:IND 2 2026/2027 level
9|known:IND 2 FY2026 level
-19|known:IND 2 None level
11|known:IND 2.1 None level
12|known:IND 2.3 2025 level
-30|known:IND 2.3 2025/2026 level
15|known:IND 2.3 None level
24|known:IND 2.4 2023 level
-24|known:IND 2.4 None level
30|known:IND 2.5 2030 aim
-23|known:IND 2.5 2031 aim
-23|known:IND 2018 aim
37|known:IND 2018 level
-20|known:IND 2021 level
14|known:IND 2022/2023 level
44|known:IND 2023 level
8|known:IND 2023/2024 level
-66|known:IND 2024 level
18|known:IND 2024/2025 level
-18|known:IND 2025 level
-13|known:IND 2025/2026 aim
35|known:IND 2025/2026 level
18|known:IND 2026/2027 aim
42|known:IND 2026/2027 level
19|known:IND 2030 aim
-23|known:IND 2031 aim
-13|known:IND 2035 level
8|known:IND 2040 aim
-22|known:IND 3 2018 aim
-9|known:IND 3 2025/2026 aim
18|known:IND 3 2026/2027 aim
-10|known:IND 3 2030 aim
8|known:IND 3 2040 aim
30|known:IND 3 None aim
38|known:IND FY2025 level
9|known:IND FY2026 level
28|known:IND None aim
-27|known:IND None level
10|known:IND None no
-20|known:IRL 0.2 2024 level
-24|known:IRL 0.2 2025 level
52|known:IRL 0.2 None level
16|known:IRL 0.25 None level
-9|known:IRL 0.3 2025 level
24|known:IRL 0.3 2026 level
-18|known:IRL 0.3 2028 aim
20|known:IRL 0.3 2030 aim
-13|known:IRL 0.4 None level
8|known:IRL 1 None aim
-34|known:IRL 2024 level
-26|known:IRL 2025 level
37|known:IRL 2026 level
-29|known:IRL 2026 no
-17|known:IRL 2028 aim
-10|known:IRL 2028 level
19|known:IRL 2030 aim
11|known:IRL None aim
43|known:IRL None level
32|known:IRL None no
14|known:IRN 2 2024 level
-14|known:IRN 2 None level
14|known:IRN 2024 level
13|known:ISL None level
9|known:ISR 1975 level
39|known:ISR 198X level
26|known:ISR 2022 level
-30|known:ISR 2023 level
-23|known:ISR 2024 level
-37|known:ISR 2025 level
24|known:ISR 2026 aim
31|known:ISR 2027 aim
77|known:ISR 2028 level
-16|known:ISR 2034 aim
-15|known:ISR 2035 aim
-60|known:ISR 2E+1 None level
9|known:ISR 3E+1 1975 level
-12|known:ISR 3E+1 2024 level
25|known:ISR 3E+1 None level
30|known:ISR 4.4 2022 level
-26|known:ISR 4.4 2024 level
19|known:ISR 4.5 2022 level
-11|known:ISR 4.5 None aim
26|known:ISR 4.5 None level
-38|known:ISR 5 2024 level
-49|known:ISR 5 2025 level
15|known:ISR 5 None level
-12|known:ISR 5.5 None aim
-11|known:ISR 6 2034 aim
10|known:ISR 6 2035 aim
9|known:ISR 6 None level
32|known:ISR 7 2027 aim
-10|known:ISR 7 2035 aim
-13|known:ISR 7 None aim
18|known:ISR 7.8 2025 level
-13|known:ISR 7.8 None level
-16|known:ISR 8.8 2022 level
52|known:ISR 8.8 2024 level
-28|known:ISR 8.8 None level
-12|known:ISR 9 None level
-12|known:ISR None aim
-47|known:ISR None level
-14|known:ITA 0.5 2028 aim
25|known:ITA 0.5 None aim
12|known:ITA 1.49 2024 level
-9|known:ITA 1.49 None level
11|known:ITA 1.5 2022 level
17|known:ITA 1.5 2023 level
68|known:ITA 1.5 2024 level
25|known:ITA 1.5 None level
-15|known:ITA 1.57 2025 level
18|known:ITA 1.57 None level
11|known:ITA 1.6 2024 level
-12|known:ITA 1.6 None level
-37|known:ITA 2 2024 level
10|known:ITA 2 2025 aim
49|known:ITA 2 2025 level
23|known:ITA 2 2028 aim
-21|known:ITA 2 None aim
9|known:ITA 2.1 2025 level
15|known:ITA 2.5 2027 aim
-15|known:ITA 2.5 None aim
-12|known:ITA 2014 level
16|known:ITA 2022 level
30|known:ITA 2023 level
41|known:ITA 2024 level
8|known:ITA 2025 aim
36|known:ITA 2025 level
-19|known:ITA 2025-05 level
11|known:ITA 2027 aim
11|known:ITA 2027 no
13|known:ITA 2028 aim
17|known:ITA 2030 aim
16|known:ITA 2032 aim
20|known:ITA 2032 no
24|known:ITA 2035 aim
25|known:ITA 3.5 2035 aim
-22|known:ITA 3.5 None aim
9|known:ITA 3.5 None no
17|known:ITA 5 2032 aim
10|known:ITA 5 2035 aim
-27|known:ITA 5 None aim
-26|known:ITA 5 None no
-65|known:ITA None aim
16|known:ITA None level
-23|known:ITA None no
12|known:JOR 2024 no
-12|known:JOR None no
13|known:JPN 0.3 None no
-81|known:JPN 0.5 None aim
-13|known:JPN 0.79 1955 level
14|known:JPN 0.79 1970 level
12|known:JPN 0.8 None aim
33|known:JPN 0.9 1976 level
-8|known:JPN 0.9 1978 level
-9|known:JPN 0.9 1981 level
-25|known:JPN 0.9 2012 level
-43|known:JPN 0.9 2018 level
-11|known:JPN 0.9 2027 level
22|known:JPN 0.9 FY1976 level
11|known:JPN 0.9 FY1978 level
28|known:JPN 0.9 FY1979 level
19|known:JPN 0.9 FY1980 level
12|known:JPN 0.9 FY2019 level
57|known:JPN 0.9 None aim
69|known:JPN 0.9 None level
25|known:JPN 0.91 FY1981 level
-14|known:JPN 0.91 None level
14|known:JPN 0.92 FY1980 level
29|known:JPN 0.92 FY2018 level
-9|known:JPN 0.92 None level
13|known:JPN 0.93 FY1982 level
17|known:JPN 0.93 FY2017 level
-14|known:JPN 0.93 None level
-25|known:JPN 0.94 None level
9|known:JPN 0.948 FY1994 level
-13|known:JPN 0.95 1976 level
-34|known:JPN 0.95 2023 level
-12|known:JPN 0.95 FY2020 level
71|known:JPN 0.95 FY2021 level
15|known:JPN 0.95 FY2022 level
-8|known:JPN 0.95 FY2023 level
-18|known:JPN 0.95 FY2027 level
23|known:JPN 0.95 None level
11|known:JPN 0.954 FY1991 level
-11|known:JPN 0.954 None level
8|known:JPN 0.96 FY2013 level
-9|known:JPN 0.96 FY2021 level
47|known:JPN 0.96 FY2022 level
-18|known:JPN 0.96 FY2023 level
-13|known:JPN 0.96 FY2027 level
23|known:JPN 0.97-1.02 FY1987 level
44|known:JPN 0.97-1.02 None level
21|known:JPN 0.978 FY1983 level
-20|known:JPN 0.978 None level
41|known:JPN 0.98 FY1983 level
-11|known:JPN 0.98 None aim
10|known:JPN 0.99 FY1999 level
-20|known:JPN 0.99 None aim
-14|known:JPN 0.99 None level
44|known:JPN 0.991 FY1999 level
21|known:JPN 0.993 FY1986 level
-14|known:JPN 0.993 None level
23|known:JPN 0.997 FY1985 level
33|known:JPN 0.997 FY1990 level
-26|known:JPN 0.997 None level
-44|known:JPN 1 196X level
-33|known:JPN 1 1976 no
-11|known:JPN 1 197X level
40|known:JPN 1 197X no
25|known:JPN 1 1983 aim
-49|known:JPN 1 1987 level
-15|known:JPN 1 1987 no
22|known:JPN 1 1989 level
-30|known:JPN 1 1990 aim
62|known:JPN 1 1990 level
-10|known:JPN 1 1995 level
-27|known:JPN 1 1998 level
8|known:JPN 1 199X level
-14|known:JPN 1 200X level
-22|known:JPN 1 2012 level
-26|known:JPN 1 2013 level
-34|known:JPN 1 2015 level
40|known:JPN 1 2020 level
68|known:JPN 1 2022 level
-12|known:JPN 1 2022-12 level
-12|known:JPN 1 2023 level
-31|known:JPN 1 2024 level
-10|known:JPN 1 2027 no
-12|known:JPN 1 2030 level
25|known:JPN 1 FY1980 no
17|known:JPN 1 FY1985 no
44|known:JPN 1 FY1987 aim
63|known:JPN 1 FY1987 level
-16|known:JPN 1 FY1987 no
-9|known:JPN 1 FY1988 level
-11|known:JPN 1 FY1988 no
46|known:JPN 1 FY1990 level
20|known:JPN 1 FY1991 level
21|known:JPN 1 FY1995 no
72|known:JPN 1 FY2015 level
43|known:JPN 1 FY2016 level
15|known:JPN 1 FY2020 level
39|known:JPN 1 FY2021 level
130|known:JPN 1 FY2022 level
-62|known:JPN 1 FY2023 level
-9|known:JPN 1 FY2024 level
-63|known:JPN 1 FY2025 level
-47|known:JPN 1 FY2026 level
-71|known:JPN 1 FY2027 level
-8|known:JPN 1 FY2027 no
-15|known:JPN 1 FY2030 level
10|known:JPN 1 None aim
33|known:JPN 1 None level
63|known:JPN 1 None no
-19|known:JPN 1.004 1976 level
-9|known:JPN 1.004 1986-12 level
-8|known:JPN 1.004 1986-12-30 level
16|known:JPN 1.004 1987 level
62|known:JPN 1.004 FY1987 level
-31|known:JPN 1.004 None level
19|known:JPN 1.006 FY1989 level
8|known:JPN 1.01 FY1988 level
-8|known:JPN 1.01 None level
34|known:JPN 1.013 FY1988 level
-20|known:JPN 1.013 None level
10|known:JPN 1.02 FY1987 aim
29|known:JPN 1.02 None level
-48|known:JPN 1.03 FY1986 level
69|known:JPN 1.03 FY1986/FY1990 level
-17|known:JPN 1.03 FY1990 level
-31|known:JPN 1.03 None aim
-8|known:JPN 1.038 1985-09-18 level
-31|known:JPN 1.038 1990 level
58|known:JPN 1.038 None level
-28|known:JPN 1.04 1985 level
-28|known:JPN 1.04 FY1986 level
21|known:JPN 1.04 None aim
44|known:JPN 1.04 None level
-30|known:JPN 1.09 FY2021 level
29|known:JPN 1.09 FY2022 level
52|known:JPN 1.09 None level
-18|known:JPN 1.1 1960 level
-14|known:JPN 1.1 2021 level
66|known:JPN 1.1 2022 level
48|known:JPN 1.1 FY2022 level
-18|known:JPN 1.1 FY2023 level
-14|known:JPN 1.1 FY2025 level
-9|known:JPN 1.1 FY2027 level
-23|known:JPN 1.1-1.3 None level
38|known:JPN 1.19 FY2023 level
-9|known:JPN 1.19 FY2027 level
-10|known:JPN 1.19 None level
114|known:JPN 1.2 2023 level
-61|known:JPN 1.2 2024 level
61|known:JPN 1.2 FY2022 level
46|known:JPN 1.2 FY2023 level
-143|known:JPN 1.2 FY2024 level
21|known:JPN 1.2 None aim
15|known:JPN 1.2 None level
9|known:JPN 1.24 2021 level
-9|known:JPN 1.24 2022 level
19|known:JPN 1.24 FY2021 level
28|known:JPN 1.24 FY2022 level
-35|known:JPN 1.24 FY2027 level
11|known:JPN 1.24 None level
-18|known:JPN 1.3 2024 level
-39|known:JPN 1.3 2025 level
24|known:JPN 1.3 FY2018 level
-32|known:JPN 1.3 FY2019 level
-9|known:JPN 1.3 FY2023 level
62|known:JPN 1.3 FY2024 level
-28|known:JPN 1.3 FY2025 level
52|known:JPN 1.3 None level
-34|known:JPN 1.4 1952 level
-20|known:JPN 1.4 1958 level
-10|known:JPN 1.4 2022 level
-40|known:JPN 1.4 2023 level
78|known:JPN 1.4 2024 level
98|known:JPN 1.4 2025 level
-36|known:JPN 1.4 FY2022 level
133|known:JPN 1.4 FY2023 level
-28|known:JPN 1.4 FY2024 level
-23|known:JPN 1.4 FY2025 level
-9|known:JPN 1.4 FY2026 level
-21|known:JPN 1.4 FY2027 level
-64|known:JPN 1.4 None level
-16|known:JPN 1.5 2026 level
-56|known:JPN 1.5 FY1987 level
-10|known:JPN 1.5 FY2022 level
36|known:JPN 1.5 FY2024 level
64|known:JPN 1.5 FY2025 level
12|known:JPN 1.5 FY2027 level
19|known:JPN 1.5 None aim
-87|known:JPN 1.5 None level
-36|known:JPN 1.6 2022 level
9|known:JPN 1.6 2024 level
-43|known:JPN 1.6 2025 level
-63|known:JPN 1.6 FY2022 level
-24|known:JPN 1.6 FY2023 level
158|known:JPN 1.6 FY2024 level
57|known:JPN 1.6 FY2025 level
15|known:JPN 1.6 FY2026 level
-14|known:JPN 1.6 FY2027 aim
23|known:JPN 1.6 FY2027 level
12|known:JPN 1.6 None aim
-9|known:JPN 1.7 2022 level
-21|known:JPN 1.7 2025 level
-9|known:JPN 1.7 2026 level
-40|known:JPN 1.7 FY2022 level
34|known:JPN 1.7 FY2025 level
21|known:JPN 1.7 FY2026 level
72|known:JPN 1.7 FY2027 level
-17|known:JPN 1.7 None level
-21|known:JPN 1.75 2025 level
-23|known:JPN 1.75 FY2022 level
29|known:JPN 1.75 FY2025 level
-10|known:JPN 1.75 None level
8|known:JPN 1.78 1955 level
-9|known:JPN 1.8 2014 level
-51|known:JPN 1.8 2022 level
-9|known:JPN 1.8 2023 level
-51|known:JPN 1.8 2024 level
-14|known:JPN 1.8 2025 level
8|known:JPN 1.8 2026 level
-8|known:JPN 1.8 2026-03 level
11|known:JPN 1.8 2027 level
-25|known:JPN 1.8 FY2022 level
-21|known:JPN 1.8 FY2025 aim
165|known:JPN 1.8 FY2025 level
-18|known:JPN 1.8 FY2026 level
69|known:JPN 1.8 None aim
39|known:JPN 1.8 None level
-9|known:JPN 1.9 2014 level
-30|known:JPN 1.9 2022 level
-39|known:JPN 1.9 FY2022 level
-18|known:JPN 1.9 FY2025 level
121|known:JPN 1.9 FY2026 level
28|known:JPN 1.9 FY2027 level
-16|known:JPN 1.9 FY2031 level
-21|known:JPN 1.9 None level
-34|known:JPN 1952 level
-21|known:JPN 1958 level
12|known:JPN 195X level
-23|known:JPN 1960 level
-44|known:JPN 196X level
-18|known:JPN 1972 level
-13|known:JPN 1976 level
-33|known:JPN 1976 no
-8|known:JPN 1978 level
-20|known:JPN 197X level
40|known:JPN 197X no
-14|known:JPN 1980 level
-69|known:JPN 1981 level
-29|known:JPN 1982-07-23 level
25|known:JPN 1983 aim
17|known:JPN 1985 aim
-32|known:JPN 1985 level
-15|known:JPN 1985-09-18 level
-22|known:JPN 1986 level
-9|known:JPN 1986-12 level
-8|known:JPN 1986-12-30 level
33|known:JPN 1986/1990 level
-10|known:JPN 1987 aim
19|known:JPN 1987 level
-16|known:JPN 1987 no
32|known:JPN 1987/1988 aim
-11|known:JPN 1988 level
18|known:JPN 1989 level
-41|known:JPN 198X aim
-69|known:JPN 1990 aim
9|known:JPN 1990 level
-18|known:JPN 1991-03 level
-24|known:JPN 1993 aim
-10|known:JPN 1997 level
-27|known:JPN 1998 level
-9|known:JPN 1999 level
9|known:JPN 199X level
-37|known:JPN 2 198X aim
-61|known:JPN 2 2022 aim
-32|known:JPN 2 2022 level
-9|known:JPN 2 2022-12 aim
-24|known:JPN 2 2023 aim
65|known:JPN 2 2024 aim
-45|known:JPN 2 2025 aim
-17|known:JPN 2 2025-12 level
20|known:JPN 2 2025/2026 level
-68|known:JPN 2 2026 aim
-82|known:JPN 2 2026 level
137|known:JPN 2 2026-03 aim
69|known:JPN 2 2026-03 level
-9|known:JPN 2 2026-04 aim
-20|known:JPN 2 2026-12 aim
-29|known:JPN 2 2026-21 level
75|known:JPN 2 2027 aim
-8|known:JPN 2 2027 level
-19|known:JPN 2 2027 no
-27|known:JPN 2 2027-01 aim
12|known:JPN 2 2028 aim
-17|known:JPN 2 2028 level
46|known:JPN 2 2028-03 aim
-24|known:JPN 2 2029 aim
-50|known:JPN 2 2030 aim
-22|known:JPN 2 2030 level
45|known:JPN 2 2031 aim
-8|known:JPN 2 2031 level
-8|known:JPN 2 2033 level
-8|known:JPN 2 2035 aim
-29|known:JPN 2 2036 aim
-36|known:JPN 2 2040 aim
-10|known:JPN 2 FY2021 no
-15|known:JPN 2 FY2022 aim
-69|known:JPN 2 FY2022 level
-13|known:JPN 2 FY2023 aim
-14|known:JPN 2 FY2024 aim
151|known:JPN 2 FY2025 aim
159|known:JPN 2 FY2025 level
13|known:JPN 2 FY2025 no
51|known:JPN 2 FY2026 level
134|known:JPN 2 FY2027 aim
54|known:JPN 2 FY2027 no
17|known:JPN 2 FY2028 aim
-15|known:JPN 2 FY2030 aim
9|known:JPN 2 FY2030 level
-52|known:JPN 2 FY2031 aim
-9|known:JPN 2 FY2035 aim
53|known:JPN 2 None aim
61|known:JPN 2 None level
-20|known:JPN 2 None no
-37|known:JPN 2.1 2026-12 level
-33|known:JPN 2.1 FY2022 level
22|known:JPN 2.1 FY2026 aim
56|known:JPN 2.1 FY2026 level
19|known:JPN 2.1 FY2027 aim
43|known:JPN 2.1 FY2027 level
-10|known:JPN 2.1 FY2031 level
-41|known:JPN 2.1 None aim
-14|known:JPN 2.1 None level
-39|known:JPN 2.2 2027 level
49|known:JPN 2.2 FY2027 level
8|known:JPN 2.2 None aim
16|known:JPN 2.2 None level
16|known:JPN 2.3 FY2027 level
14|known:JPN 2.3 None aim
-19|known:JPN 2.3 None level
-22|known:JPN 2.4 FY2025 level
17|known:JPN 2.4 FY2027 level
-15|known:JPN 2.4 None level
17|known:JPN 2.4 None no
-11|known:JPN 2.5 2027 aim
-33|known:JPN 2.5 202X level
-36|known:JPN 2.5 2030 aim
44|known:JPN 2.5 2030 level
-22|known:JPN 2.5 2031 level
34|known:JPN 2.5 203X aim
-26|known:JPN 2.5 FY2025 level
24|known:JPN 2.5 FY2026 no
14|known:JPN 2.5 FY2027 aim
14|known:JPN 2.5 FY2027 level
53|known:JPN 2.5 FY2028 aim
21|known:JPN 2.5 FY2028 level
24|known:JPN 2.5 FY2029 aim
15|known:JPN 2.5 FY2030 level
13|known:JPN 2.5 FY2031 aim
9|known:JPN 2.5 FY2032 aim
-18|known:JPN 2.5 FY2035 aim
-15|known:JPN 2.5 None level
-26|known:JPN 2.6 FY2026 level
-33|known:JPN 2.6 FY2027 level
11|known:JPN 2.6 FY2028 level
17|known:JPN 2.6 FY2029 level
86|known:JPN 2.6 FY2031 level
-16|known:JPN 2.6 None aim
-11|known:JPN 2.6 None level
10|known:JPN 2.7 None aim
45|known:JPN 2.8 2030 aim
19|known:JPN 2.8 2030 level
-48|known:JPN 2.8 FY2025 level
58|known:JPN 2.8 FY2030 level
-46|known:JPN 2.8 None aim
-13|known:JPN 2.8 None level
-9|known:JPN 2003 level
-14|known:JPN 200X level
-8|known:JPN 2012 level
-28|known:JPN 2013 level
-17|known:JPN 2014 level
-8|known:JPN 2015 aim
-42|known:JPN 2015 level
-41|known:JPN 2016 level
-8|known:JPN 2017 level
-44|known:JPN 2018 level
23|known:JPN 2020 level
-24|known:JPN 2021 level
-63|known:JPN 2022 aim
-90|known:JPN 2022 level
-8|known:JPN 2022 no
-29|known:JPN 2022-01/2022-03 level
-9|known:JPN 2022-12 aim
-16|known:JPN 2022-12 level
-23|known:JPN 2023 aim
-30|known:JPN 2023-04/2023-06 level
51|known:JPN 2024 aim
-92|known:JPN 2024 level
-67|known:JPN 2025 aim
-114|known:JPN 2025 level
-25|known:JPN 2025-03 aim
-17|known:JPN 2025-04 aim
-15|known:JPN 2025-06 aim
-21|known:JPN 2025-07 aim
-11|known:JPN 2025-08-13 level
-11|known:JPN 2025-08-15 level
-10|known:JPN 2025-10 no
-20|known:JPN 2025-12 level
-8|known:JPN 2025-21 aim
-170|known:JPN 2026 aim
-142|known:JPN 2026 level
-24|known:JPN 2026 no
-8|known:JPN 2026-02-08 level
80|known:JPN 2026-03 aim
58|known:JPN 2026-03 level
-10|known:JPN 2026-04 aim
-9|known:JPN 2026-04 level
-23|known:JPN 2026-05 aim
-12|known:JPN 2026-06 aim
-42|known:JPN 2026-12 aim
-38|known:JPN 2026-12 level
-29|known:JPN 2026-21 level
-19|known:JPN 2027 aim
10|known:JPN 2027 level
-33|known:JPN 2027 no
-28|known:JPN 2027-01 aim
-10|known:JPN 2027-03 level
-39|known:JPN 2028 aim
-28|known:JPN 2028 level
36|known:JPN 2028-03 aim
-23|known:JPN 2029 aim
-15|known:JPN 2029 level
50|known:JPN 202X aim
-61|known:JPN 202X level
9|known:JPN 2030 aim
79|known:JPN 2030 level
34|known:JPN 2030 no
49|known:JPN 2031 aim
33|known:JPN 2031 level
-13|known:JPN 2033 level
-8|known:JPN 2033 no
-21|known:JPN 2035 aim
8|known:JPN 2035 no
68|known:JPN 2036 aim
75|known:JPN 203X aim
16|known:JPN 203X no
-35|known:JPN 2040 aim
-43|known:JPN 2E+1 2025 level
43|known:JPN 2E+1 None level
-9|known:JPN 3 2024 aim
-16|known:JPN 3 2025 aim
-23|known:JPN 3 2025-03 aim
-11|known:JPN 3 2025-04 aim
-13|known:JPN 3 2025-07 aim
-50|known:JPN 3 2026 aim
-48|known:JPN 3 2026-03 aim
-21|known:JPN 3 2026-12 aim
-19|known:JPN 3 2027 aim
-57|known:JPN 3 2028 aim
-9|known:JPN 3 2028-03 aim
132|known:JPN 3 202X aim
29|known:JPN 3 2030 aim
51|known:JPN 3 2030 level
18|known:JPN 3 2031 aim
11|known:JPN 3 2031 level
-18|known:JPN 3 2032 aim
-17|known:JPN 3 2035 aim
9|known:JPN 3 2035 level
-8|known:JPN 3 FY1987 aim
-30|known:JPN 3 FY2025 aim
-35|known:JPN 3 FY2025 level
-41|known:JPN 3 FY2027 aim
54|known:JPN 3 FY2030 aim
13|known:JPN 3 FY2030 no
80|known:JPN 3 FY2031 aim
73|known:JPN 3 FY2032 aim
36|known:JPN 3 FY2035 aim
31|known:JPN 3 None aim
-56|known:JPN 3 None level
-14|known:JPN 3-3.5 2026 aim
9|known:JPN 3-3.5 None aim
-31|known:JPN 3.5 2026 aim
-14|known:JPN 3.5 2026 no
-8|known:JPN 3.5 2026-03 aim
-17|known:JPN 3.5 2026-05 aim
-8|known:JPN 3.5 2026-06 aim
-45|known:JPN 3.5 2027 aim
-12|known:JPN 3.5 202X aim
28|known:JPN 3.5 2030 aim
33|known:JPN 3.5 2030 no
53|known:JPN 3.5 2031 level
21|known:JPN 3.5 2032 aim
-34|known:JPN 3.5 2035 aim
-30|known:JPN 3.5 2035 no
83|known:JPN 3.5 2036 aim
37|known:JPN 3.5 203X aim
25|known:JPN 3.5 203X no
-13|known:JPN 3.5 FY2025 aim
15|known:JPN 3.5 FY2026 no
-18|known:JPN 3.5 FY2027 aim
22|known:JPN 3.5 FY2030 aim
-21|known:JPN 3.5 FY2031 aim
10|known:JPN 3.5 FY2031 no
-19|known:JPN 3.5 FY2032 aim
22|known:JPN 3.5 FY2033 aim
36|known:JPN 3.5 FY2035 aim
11|known:JPN 3.5 FY2035 no
33|known:JPN 3.5 None aim
9|known:JPN 3.5 None no
-28|known:JPN 4 FY2027 aim
26|known:JPN 4 None aim
-8|known:JPN 5 2026 no
-14|known:JPN 5 2027 aim
38|known:JPN 5 2035 no
37|known:JPN 5 2036 aim
-11|known:JPN 5 FY2027 aim
-8|known:JPN 5 FY2027 no
17|known:JPN FY1967 level
22|known:JPN FY1976 level
9|known:JPN FY1978 level
28|known:JPN FY1979 level
26|known:JPN FY1980 level
25|known:JPN FY1980 no
12|known:JPN FY1982 level
11|known:JPN FY1983 level
29|known:JPN FY1985 aim
-28|known:JPN FY1985 level
17|known:JPN FY1985 no
95|known:JPN FY1986/FY1990 level
109|known:JPN FY1987 aim
52|known:JPN FY1987 level
-17|known:JPN FY1987 no
26|known:JPN FY1988 level
-11|known:JPN FY1988 no
31|known:JPN FY1990 level
-13|known:JPN FY1991 aim
19|known:JPN FY1991 level
-34|known:JPN FY1991/FY1995 level
11|known:JPN FY1993 level
13|known:JPN FY1994 level
-19|known:JPN FY1995 aim
21|known:JPN FY1995 no
33|known:JPN FY1999 level
-24|known:JPN FY2000 level
8|known:JPN FY2006 level
-14|known:JPN FY2011 aim
25|known:JPN FY2013 level
-33|known:JPN FY2015 aim
48|known:JPN FY2015 level
53|known:JPN FY2016 level
24|known:JPN FY2017 level
54|known:JPN FY2018 level
-19|known:JPN FY2019 aim
13|known:JPN FY2020 level
72|known:JPN FY2021 level
-13|known:JPN FY2021 no
-18|known:JPN FY2022 aim
-33|known:JPN FY2022 level
-16|known:JPN FY2023 aim
37|known:JPN FY2023 level
-15|known:JPN FY2024 aim
55|known:JPN FY2024 level
79|known:JPN FY2025 aim
224|known:JPN FY2025 level
21|known:JPN FY2026 aim
158|known:JPN FY2026 level
38|known:JPN FY2026 no
70|known:JPN FY2027 aim
130|known:JPN FY2027 level
13|known:JPN FY2027 no
62|known:JPN FY2028 aim
37|known:JPN FY2028 level
22|known:JPN FY2029 aim
47|known:JPN FY2029 level
65|known:JPN FY2030 aim
80|known:JPN FY2030 level
11|known:JPN FY2030 no
76|known:JPN FY2031 aim
54|known:JPN FY2031 level
-19|known:JPN FY2031 no
64|known:JPN FY2032 aim
21|known:JPN FY2032 level
22|known:JPN FY2033 aim
42|known:JPN FY2035 aim
9|known:JPN FY2035 no
87|known:JPN None aim
-62|known:JPN None level
102|known:JPN None no
-9|known:JPN+KOR 2025 aim
-9|known:JPN+KOR 3.5 2025 aim
10|known:JPN+KOR 3.5 None aim
15|known:JPN+KOR None aim
11|known:KAZ 1 None aim
11|known:KAZ None aim
14|known:KHM 2 None level
8|known:KHM 2.2 None level
-12|known:KHM 2025 level
17|known:KHM 2026 aim
-17|known:KHM None aim
28|known:KHM None level
-77|known:KOR 197X level
22|known:KOR 1980 level
-9|known:KOR 1985 level
15|known:KOR 1988 level
25|known:KOR 198X level
10|known:KOR 1990 level
8|known:KOR 1992 level
66|known:KOR 1993 level
21|known:KOR 1998 level
15|known:KOR 1998 no
11|known:KOR 2.3 2024 level
87|known:KOR 2.3 2025 level
-37|known:KOR 2.3 2026 level
-17|known:KOR 2.3 2027 level
-10|known:KOR 2.3 2030 level
-18|known:KOR 2.3 FY2025 level
-13|known:KOR 2.3 FY2027 level
35|known:KOR 2.3 None level
-64|known:KOR 2.32 2024 level
84|known:KOR 2.32 2025 level
-61|known:KOR 2.32 2026 level
50|known:KOR 2.32 None level
-15|known:KOR 2.4 2015 level
-38|known:KOR 2.4 2016 level
-33|known:KOR 2.4 2025 level
122|known:KOR 2.4 2026 level
-18|known:KOR 2.4 2034 level
16|known:KOR 2.4 None level
-35|known:KOR 2.42 2025 level
85|known:KOR 2.42 2026 level
-11|known:KOR 2.42 None level
-17|known:KOR 2.5 2018 level
64|known:KOR 2.5 2023 level
28|known:KOR 2.5 2024 level
-55|known:KOR 2.5 2025 level
19|known:KOR 2.5 2026 aim
-28|known:KOR 2.5 2026 level
73|known:KOR 2.5 2027 level
-8|known:KOR 2.5 FY2027 level
-18|known:KOR 2.5 None aim
-19|known:KOR 2.5 None level
13|known:KOR 2.55 2027 level
-15|known:KOR 2.55 None level
58|known:KOR 2.6 2023 level
55|known:KOR 2.6 2024 level
42|known:KOR 2.6 2025 level
-21|known:KOR 2.6 2026 level
-9|known:KOR 2.6 2027 level
-24|known:KOR 2.6 FY2025 level
-14|known:KOR 2.6 FY2027 level
-9|known:KOR 2.6 None level
17|known:KOR 2.7 2019 level
44|known:KOR 2.7 2022 level
-19|known:KOR 2.7 2023 level
-8|known:KOR 2.7 2027 level
-19|known:KOR 2.7 FY2024 level
22|known:KOR 2.76 2029 level
-22|known:KOR 2.76 2032 level
-23|known:KOR 2.8 1998 level
57|known:KOR 2.8 2020 level
-16|known:KOR 2.8 2021 level
-52|known:KOR 2.8 2023 level
11|known:KOR 2.8 2024 level
44|known:KOR 2.8 None level
32|known:KOR 2.9 2030 level
-20|known:KOR 2.9 2035 level
-11|known:KOR 2.9 None aim
-13|known:KOR 2.9 None level
-11|known:KOR 2000 aim
-10|known:KOR 2003 aim
9|known:KOR 2003 level
-24|known:KOR 2006 level
39|known:KOR 2008 aim
24|known:KOR 2008 level
16|known:KOR 2013 level
20|known:KOR 2015 aim
-38|known:KOR 2016 level
-17|known:KOR 2018 level
60|known:KOR 2020 level
38|known:KOR 2021 level
46|known:KOR 2022 level
10|known:KOR 2023 level
-10|known:KOR 2024 aim
-10|known:KOR 2024 level
-35|known:KOR 2025 aim
60|known:KOR 2025 level
-11|known:KOR 2025-08 aim
-23|known:KOR 2025-11 aim
-19|known:KOR 2026 aim
23|known:KOR 2027 level
19|known:KOR 2028 aim
9|known:KOR 2029 aim
29|known:KOR 2029 level
25|known:KOR 2029 no
-23|known:KOR 2030 aim
17|known:KOR 2030 level
-14|known:KOR 2030 no
17|known:KOR 2031 level
39|known:KOR 2032 level
-9|known:KOR 2033/2034 level
-18|known:KOR 2034 level
23|known:KOR 2035 aim
9|known:KOR 2035 level
17|known:KOR 2035 no
15|known:KOR 3 1998 no
-11|known:KOR 3 2000 aim
39|known:KOR 3 2008 aim
-15|known:KOR 3 2025 aim
-37|known:KOR 3 2026 level
-23|known:KOR 3 2027 level
20|known:KOR 3 2028 aim
-11|known:KOR 3 2030 aim
-14|known:KOR 3 2035 aim
-14|known:KOR 3 None aim
-19|known:KOR 3 None level
23|known:KOR 3.12 2032 level
-15|known:KOR 3.12 2035 level
-10|known:KOR 3.2 2003 aim
-8|known:KOR 3.2 2035 aim
13|known:KOR 3.2 None aim
-30|known:KOR 3.2 None level
-16|known:KOR 3.5 2025 aim
-23|known:KOR 3.5 2025-11 aim
-22|known:KOR 3.5 2026 aim
-10|known:KOR 3.5 2029 level
-14|known:KOR 3.5 2030 aim
-31|known:KOR 3.5 2032 level
51|known:KOR 3.5 2035 aim
48|known:KOR 3.5 2035 level
20|known:KOR 3.5 2035 no
72|known:KOR 3.5 None aim
-46|known:KOR 3.5 None level
-32|known:KOR 3.5 None no
-9|known:KOR 3.8 2024 aim
-11|known:KOR 3.8 2025-08 aim
-11|known:KOR 3.8 2026 aim
45|known:KOR 3.8 None aim
-13|known:KOR 4 None level
24|known:KOR 5 197X level
-9|known:KOR 5 2025 level
-50|known:KOR 5 None level
8|known:KOR 5 None no
28|known:KOR 6 1980 level
29|known:KOR 6 198X level
-9|known:KOR 6 2025 level
8|known:KOR 6 None aim
79|known:KOR 6 None level
-12|known:KOR FY1993 level
-14|known:KOR FY1999 level
-24|known:KOR FY2021 level
-37|known:KOR FY2022 level
-45|known:KOR FY2024 level
-47|known:KOR FY2025 level
-34|known:KOR FY2026 level
-51|known:KOR FY2027 level
99|known:KOR None aim
-13|known:KOR None no
-41|known:LAO 0.3 2026 level
44|known:LAO 0.3 None level
-41|known:LAO 2026 level
19|known:LAO None level
10|known:LBN 2026 aim
-11|known:LBN None aim
10|known:LBN None level
10|known:LKA 1.5 2030 aim
-10|known:LKA 1.5 None aim
20|known:LKA 1.5 None level
-8|known:LKA 1.5 None no
13|known:LKA 1995 level
8|known:LKA 2 None level
9|known:LKA 2023 level
-9|known:LKA 2024 level
-17|known:LKA 2025 level
10|known:LKA 2030 aim
13|known:LKA 5.9 1995 level
-10|known:LKA None aim
24|known:LKA None level
-12|known:LKA None no
10|known:LTU 2 2021 level
-8|known:LTU 2 None level
24|known:LTU 2.5 2023 level
-11|known:LTU 2.5 None aim
-22|known:LTU 2.5 None level
-11|known:LTU 2.52 2023-07 level
9|known:LTU 2.52 None level
14|known:LTU 2.9 2024 level
-14|known:LTU 2.9 None level
10|known:LTU 2021 level
-12|known:LTU 2023 aim
25|known:LTU 2023 level
-11|known:LTU 2023-07 level
34|known:LTU 2024 level
35|known:LTU 2025 level
79|known:LTU 2026 aim
68|known:LTU 2026 level
97|known:LTU 2026/2030 aim
-22|known:LTU 2029 aim
-84|known:LTU 2030 aim
-18|known:LTU 3 2023 aim
22|known:LTU 3 2024 level
38|known:LTU 3 2025 level
-22|known:LTU 3 2026 level
25|known:LTU 3 None aim
-35|known:LTU 3 None level
29|known:LTU 4 2025 level
46|known:LTU 4 2026 aim
-11|known:LTU 4 2026 level
-35|known:LTU 4 None aim
-12|known:LTU 4 None level
38|known:LTU 4.87 2026 aim
-34|known:LTU 4.87 None aim
19|known:LTU 5 2026 aim
25|known:LTU 5 2026 level
-25|known:LTU 5 None level
-19|known:LTU 5-6 2026 aim
106|known:LTU 5-6 2026/2030 aim
-64|known:LTU 5-6 2030 aim
-9|known:LTU 5-6 None aim
12|known:LTU 5.38 2026 level
-8|known:LTU 5.38 None level
-56|known:LTU 5.4 2025 level
65|known:LTU 5.4 2026 level
-10|known:LTU 5.4 None level
-22|known:LTU 5.5 2030 aim
26|known:LTU 5.5 None aim
-33|known:LTU None aim
-146|known:LTU None level
9|known:LTU+LVA None level
19|known:LTU+LVA+POL 3.5 None level
19|known:LTU+LVA+POL None level
10|known:LUX 0.58 2022 level
-9|known:LUX 0.58 None level
13|known:LUX 0.7 2023 level
-9|known:LUX 0.7 None level
27|known:LUX 1.2 2024 level
-27|known:LUX 1.2 None level
14|known:LUX 1.3 2024 level
-35|known:LUX 1.3 2025 level
21|known:LUX 1.3 None level
18|known:LUX 2 2025 aim
33|known:LUX 2 2030 aim
-18|known:LUX 2 None aim
-10|known:LUX 2014 level
14|known:LUX 2022 level
27|known:LUX 2023 level
39|known:LUX 2024 level
18|known:LUX 2025 aim
-35|known:LUX 2025 level
33|known:LUX 2030 aim
-18|known:LUX None aim
-32|known:LUX None level
8|known:LVA 0.9 2014 level
15|known:LVA 0.9 None level
-10|known:LVA 1 None level
-9|known:LVA 1.2 None level
43|known:LVA 2 2018 aim
-13|known:LVA 2 None aim
23|known:LVA 2.27 2023 level
-23|known:LVA 2.27 None level
29|known:LVA 2004 level
-12|known:LVA 2012 level
-30|known:LVA 2014 level
42|known:LVA 2018 aim
12|known:LVA 2023 level
13|known:LVA 2024 level
12|known:LVA 2025 level
14|known:LVA 2026 aim
21|known:LVA 2026 level
37|known:LVA 2028 aim
-27|known:LVA 2030 aim
-9|known:LVA 3.45 2026 level
11|known:LVA 3.45 None level
12|known:LVA 3.7 2025 level
31|known:LVA 3.7 None level
13|known:LVA 4 2026 aim
-8|known:LVA 4 None aim
48|known:LVA 4.9 2026 aim
18|known:LVA 4.9 2026 level
-14|known:LVA 4.9 None aim
-14|known:LVA 4.9 None level
-42|known:LVA 5 2026 aim
46|known:LVA 5 2028 aim
-34|known:LVA None aim
-52|known:LVA None level
9|known:MAR 2024 level
10|known:MAR 3.5 2024 level
-8|known:MDA 0.6 2024 level
-11|known:MDA 0.6 2025 level
22|known:MDA 0.6 None level
-11|known:MDA 2025 level
27|known:MDA 2030 aim
-28|known:MDA None aim
25|known:MDA None level
-20|known:MEX 0.6 2024 level
20|known:MEX 0.6 None level
18|known:MEX 0.7 2024 level
-12|known:MEX 0.7 None level
8|known:MEX None level
18|known:MKD 2 2024 level
-17|known:MKD 2 None level
9|known:MKD 2.1 None level
21|known:MKD 2024 level
-12|known:MKD None level
-23|known:MLI 2010 level
24|known:MLI None level
-9|known:MLT 0.4 2026 level
8|known:MLT 0.4 None level
11|known:MLT 0.5 None level
8|known:MLT 1 2030 aim
-8|known:MLT 1 None aim
-10|known:MLT 2026 level
8|known:MLT 2030 aim
18|known:MLT None level
14|known:MMR 2024 level
14|known:MMR 6.8 2024 level
-14|known:MMR 6.8 None level
10|known:MNG 0.6 None level
15|known:MNG 1 2027 aim
-15|known:MNG 1 None aim
15|known:MNG 2027 aim
-15|known:MNG None aim
10|known:MNG None level
33|known:MRT None level
10|known:MYS 1 2024 level
32|known:MYS 1 None level
-8|known:MYS 1.5 2026 aim
37|known:MYS 1.5 None aim
-15|known:MYS 2 2030 aim
15|known:MYS 2 None aim
10|known:MYS 2024 level
-8|known:MYS 2026 aim
-25|known:MYS 202X aim
-12|known:MYS 2030 aim
50|known:MYS None aim
27|known:NATO 1.47 2014 level
-26|known:NATO 1.47 2024 level
-9|known:NATO 1.5 2024 aim
-11|known:NATO 1.5 2025 aim
-12|known:NATO 1.5 2025-06 aim
-12|known:NATO 1.5 2026 aim
-33|known:NATO 1.5 2029 aim
108|known:NATO 1.5 2032 aim
71|known:NATO 1.5 2035 aim
-14|known:NATO 1.5 FY2027 aim
-49|known:NATO 1.5 None aim
14|known:NATO 1.85 2023 level
-14|known:NATO 1.85 2024 level
29|known:NATO 1988 level
-13|known:NATO 2 2002 aim
-18|known:NATO 2 2014 aim
-42|known:NATO 2 2014 level
-20|known:NATO 2 2017 aim
-29|known:NATO 2 2020 level
34|known:NATO 2 2022 aim
-23|known:NATO 2 2023 aim
117|known:NATO 2 2024 aim
70|known:NATO 2 2024 level
28|known:NATO 2 2025 aim
13|known:NATO 2 2025 level
47|known:NATO 2 2025-06 aim
-74|known:NATO 2 2026-03 aim
-34|known:NATO 2 2027 aim
-42|known:NATO 2 2029 aim
-28|known:NATO 2 2030 aim
-13|known:NATO 2 2032 aim
-55|known:NATO 2 2035 aim
-21|known:NATO 2 FY2025 aim
130|known:NATO 2 None aim
-32|known:NATO 2 None level
9|known:NATO 2.02 2024 level
17|known:NATO 2.3 2025 level
-16|known:NATO 2.3 None level
16|known:NATO 2.5 2026 level
-26|known:NATO 2.5 2030 aim
20|known:NATO 2.5 None aim
-16|known:NATO 2.5 None level
-24|known:NATO 2.7 2025 level
19|known:NATO 2.7 None level
-13|known:NATO 2002 aim
-21|known:NATO 2014 aim
-20|known:NATO 2017 aim
-28|known:NATO 2020 level
33|known:NATO 2022 aim
-26|known:NATO 2023 aim
51|known:NATO 2024 aim
31|known:NATO 2024 level
-33|known:NATO 2025 aim
17|known:NATO 2025 level
-14|known:NATO 2025-06 aim
-32|known:NATO 2026 aim
9|known:NATO 2026 level
-77|known:NATO 2026-03 aim
-58|known:NATO 2027 aim
46|known:NATO 2028 aim
-106|known:NATO 2029 aim
31|known:NATO 2030 aim
122|known:NATO 2032 aim
-9|known:NATO 2034 aim
143|known:NATO 2035 aim
-13|known:NATO 2035 level
-8|known:NATO 3 2024 aim
46|known:NATO 3 2028 aim
29|known:NATO 3 2030 aim
-42|known:NATO 3 None aim
10|known:NATO 3 None level
-8|known:NATO 3.5 2025 aim
-16|known:NATO 3.5 2025-06 aim
-10|known:NATO 3.5 2026 aim
-33|known:NATO 3.5 2029 aim
91|known:NATO 3.5 2032 aim
51|known:NATO 3.5 2035 aim
-8|known:NATO 3.5 2035 level
-37|known:NATO 4 2024 aim
35|known:NATO 4 None aim
-22|known:NATO 4 None level
-33|known:NATO 5 2025 aim
-26|known:NATO 5 2025-06 aim
-21|known:NATO 5 2027 aim
63|known:NATO 5 2030 aim
-64|known:NATO 5 2032 aim
87|known:NATO 5 2035 aim
42|known:NATO 5 None aim
-26|known:NATO FY2025 aim
-8|known:NATO FY2025 level
-23|known:NATO FY2027 aim
148|known:NATO None aim
-56|known:NATO None level
-45|known:NGA 2 None aim
65|known:NGA 2014 level
-53|known:NGA 2025 level
-46|known:NGA None aim
-13|known:NGA None level
18|known:NLD 1.1 2014 level
29|known:NLD 1.3 None level
-25|known:NLD 2 2024 aim
16|known:NLD 2 2024 level
40|known:NLD 2 None aim
-17|known:NLD 2 None level
26|known:NLD 2.6 2026 level
18|known:NLD 2014 level
-26|known:NLD 2024 aim
-8|known:NLD 2024 level
-20|known:NLD 2025 aim
22|known:NLD 2026 level
-20|known:NLD 2027 level
-19|known:NLD 2030 aim
-10|known:NLD 2032 aim
14|known:NLD 2035 aim
-19|known:NLD 3.5 2030 aim
-10|known:NLD 3.5 2032 aim
31|known:NLD 3.5 2035 aim
25|known:NLD None aim
-10|known:NLD None level
18|known:NOR 1.5 2026 level
-18|known:NOR 1.5 None level
14|known:NOR 2.16 2025 level
-9|known:NOR 2.16 None level
-13|known:NOR 2.2 2024 level
8|known:NOR 2.2 2025 level
-27|known:NOR 2020 level
-24|known:NOR 2024 level
75|known:NOR 2025 level
18|known:NOR 2030 aim
22|known:NOR 2035 aim
10|known:NOR 3.2 2025 level
8|known:NOR 3.3 2025 level
-14|known:NOR 3.3 None level
16|known:NOR 5 2030 aim
17|known:NOR 5 2035 aim
-27|known:NOR 5 None aim
-15|known:NOR 5 None no
-46|known:NOR None aim
-10|known:NOR None level
-15|known:NOR None no
-8|known:NPL 1.2 None level
-15|known:NPL 2006 level
22|known:NPL 2024 level
-11|known:NZL 0.9 None level
-20|known:NZL 1 2024 level
36|known:NZL 1 None aim
39|known:NZL 1 None level
-22|known:NZL 1.1 None level
-8|known:NZL 1.2 2024 level
-9|known:NZL 1.2 2025 level
26|known:NZL 1.2 2025/2026 level
32|known:NZL 1.3 2026/2027 level
-17|known:NZL 1.3 None level
14|known:NZL 1.7 None level
12|known:NZL 198X level
14|known:NZL 2 198X level
-14|known:NZL 2 2025 aim
72|known:NZL 2 2027 aim
-35|known:NZL 2 2028 aim
74|known:NZL 2 2029 aim
20|known:NZL 2 2032/2033 aim
-22|known:NZL 2 2033 aim
-32|known:NZL 2 2034 aim
-64|known:NZL 2 FY2027 aim
-12|known:NZL 2 None aim
-9|known:NZL 2022 level
-9|known:NZL 2023 aim
-25|known:NZL 2024 level
-14|known:NZL 2025 aim
-10|known:NZL 2025 level
33|known:NZL 2026/2027 level
71|known:NZL 2027 aim
-64|known:NZL 2028 aim
74|known:NZL 2029 aim
28|known:NZL 2030 aim
-40|known:NZL 2032 aim
18|known:NZL 2032/2033 aim
-14|known:NZL 2032/2033 level
-22|known:NZL 2033 aim
-32|known:NZL 2034 aim
35|known:NZL 2034/2035 level
29|known:NZL 3 None aim
-64|known:NZL FY2027 aim
29|known:NZL None aim
-21|known:NZL None level
-56|known:None aim to-1999
58|known:None aim to-2013
41|known:None aim to-2021
30|known:None aim to-2024
-44|known:None level since-2025
65|known:None level to-1999
-30|known:None level to-2024
61|known:None no since-2025
18|known:None no to-1999
9|known:None no to-2013
38|known:None no to-2021
25|known:None no to-2024
21|known:OMN 2015 level
-26|known:OMN 2023 level
42|known:OMN 2024 level
-34|known:OMN 2026 level
26|known:OMN 5 None level
-12|known:OMN 5.3 None level
18|known:OMN 5.6 2024 level
-14|known:OMN 5.6 None level
9|known:OMN None level
-24|known:PAK 1.7 FY2026 level
-42|known:PAK 1.7 None level
-25|known:PAK 1.9 FY2025 level
19|known:PAK 1.9 None level
26|known:PAK 1.97 2025/2026 level
8|known:PAK 196X level
21|known:PAK 2 2025/2026 level
-41|known:PAK 2.3 2025/2026 level
-20|known:PAK 2.3 None level
10|known:PAK 2.5 2025/2026 aim
8|known:PAK 2.5 2026/2027 aim
-20|known:PAK 2.5 2026/2027 level
-17|known:PAK 2.5 None aim
37|known:PAK 2.5 None level
-32|known:PAK 2.7 2025/2026 level
38|known:PAK 2.7 None level
-48|known:PAK 2.8 None level
9|known:PAK 2000/2001 level
34|known:PAK 2022/2023 level
-37|known:PAK 2024 level
9|known:PAK 2025/2026 aim
-12|known:PAK 2026 level
8|known:PAK 2026/2027 aim
42|known:PAK 2026/2027 level
-9|known:PAK 5 None level
44|known:PAK FY2024 level
-15|known:PAK FY2025 level
-59|known:PAK FY2026 level
-8|known:PAK FY2026 no
-17|known:PAK None aim
-28|known:PAK None level
14|known:PER 1.5 2026 aim
-13|known:PER 1.5 None aim
-10|known:PER 1.5 None no
13|known:PER 2026 aim
-12|known:PER None aim
-10|known:PER None no
-12|known:PHL 0.8 None level
-11|known:PHL 0.9 2024 level
-11|known:PHL 1 2023 level
16|known:PHL 1 None level
26|known:PHL 1.1 2026 level
-25|known:PHL 1.1 None level
11|known:PHL 1.2 None level
9|known:PHL 1.3 2023 level
93|known:PHL 1.3 2025 level
-47|known:PHL 1.3 2026 level
-27|known:PHL 1.3 2028 level
-37|known:PHL 1.3 FY2025 level
27|known:PHL 1.3 None level
-28|known:PHL 1.4 2025 level
35|known:PHL 1.4 2026 level
8|known:PHL 1.4 2027 level
42|known:PHL 1.4 2028 level
-44|known:PHL 1.4 None level
-62|known:PHL 1.5 2025 level
45|known:PHL 1.5 2026 level
35|known:PHL 1.5 2028 level
-9|known:PHL 1.5 FY2025 level
-8|known:PHL 1.5 None level
-14|known:PHL 2 2026 aim
-13|known:PHL 2 2027 aim
12|known:PHL 2 2030 aim
8|known:PHL 2 2031 aim
11|known:PHL 2 None aim
-10|known:PHL 2010 level
-13|known:PHL 2026 aim
89|known:PHL 2026 level
-10|known:PHL 2026-01/2026-03 level
-14|known:PHL 2027 aim
-17|known:PHL 2028 aim
45|known:PHL 2028 level
26|known:PHL 2030 aim
8|known:PHL 2031 aim
15|known:PHL 3 2030 aim
-14|known:PHL 3 None aim
8|known:PHL 3.5 None no
-45|known:PHL FY2025 level
16|known:PHL None aim
-38|known:PHL None level
9|known:PNG 1 2023 aim
-9|known:PNG 1 None aim
9|known:PNG 2023 aim
-22|known:PNG None aim
8|known:PNG None level
47|known:POL 1.95 None aim
16|known:POL 1.95 None level
-13|known:POL 2 2015 aim
26|known:POL 2 2016 aim
-9|known:POL 2 None aim
8|known:POL 2.1 None level
8|known:POL 2.2 2015 level
10|known:POL 2.2 2021 level
76|known:POL 2.2 2022 level
-29|known:POL 2.2 2022/2024 level
-28|known:POL 2.2 2024 level
-21|known:POL 2.2 None level
-9|known:POL 2014 level
-15|known:POL 2015 aim
16|known:POL 2015 level
-10|known:POL 2016 aim
-10|known:POL 2021 level
46|known:POL 2022 level
-30|known:POL 2022/2024 level
61|known:POL 2023 aim
23|known:POL 2023 level
-8|known:POL 2024 aim
16|known:POL 2024 level
54|known:POL 2025 level
-32|known:POL 2026 aim
34|known:POL 2026 level
76|known:POL 2027 aim
-12|known:POL 2030 aim
-8|known:POL 2035 level
24|known:POL 3 2023 aim
-8|known:POL 3 2025 aim
-13|known:POL 3 2026 aim
-11|known:POL 3.9 2014 level
-9|known:POL 3.9 2024 level
21|known:POL 3.9 None level
38|known:POL 4 2023 aim
-8|known:POL 4 2023 level
24|known:POL 4 2024 level
-19|known:POL 4 2026 aim
13|known:POL 4 None aim
-20|known:POL 4.1 2021 level
-26|known:POL 4.1 2022 level
63|known:POL 4.1 2024 level
-11|known:POL 4.1 None level
29|known:POL 4.12 2024 level
-22|known:POL 4.12 None level
10|known:POL 4.2 2024 level
-8|known:POL 4.2 None level
10|known:POL 4.3 2025 level
-10|known:POL 4.3 None level
16|known:POL 4.48 2025 level
-9|known:POL 4.48 None level
-36|known:POL 4.5 2024 level
59|known:POL 4.5 2025 level
-9|known:POL 4.5 None level
-14|known:POL 4.7 2024 level
17|known:POL 4.7 2025 aim
-13|known:POL 4.7 None aim
20|known:POL 4.7 None level
-15|known:POL 4.8 2025 level
42|known:POL 4.8 2026 level
-21|known:POL 4.8 None level
78|known:POL 5 2027 aim
-14|known:POL 5 2030 aim
-43|known:POL 5 None aim
-11|known:POL None aim
-67|known:POL None level
-29|known:PRK 2025 level
-13|known:PRK 2026 level
8|known:PRK 24 None level
21|known:PRK 2E+1 None level
-12|known:PRK 2E+1-3E+1 2026 level
18|known:PRK 2E+1-3E+1 None level
57|known:PRK None level
-13|known:PRT 1.5 2024 level
15|known:PRT 1.5 None level
34|known:PRT 1.55 2024 level
-30|known:PRT 1.55 2025 level
26|known:PRT 2 2025 aim
-9|known:PRT 2 2026 level
-21|known:PRT 2 None aim
13|known:PRT 2 None level
27|known:PRT 2024 level
23|known:PRT 2025 aim
-33|known:PRT 2025 level
-8|known:PRT 2026 level
-15|known:PRT None aim
8|known:PRT None level
-36|known:ROU 2.3 2025 level
33|known:ROU 2.3 None level
-16|known:ROU 2.4 None level
9|known:ROU 2.5 None aim
14|known:ROU 2024 level
-14|known:ROU 2026 level
-8|known:ROU 2030 aim
9|known:ROU 3 2030 aim
-8|known:ROU 3 None aim
-13|known:ROU 3.5 2030 aim
14|known:ROU 3.5 None aim
10|known:ROU None aim
-10|known:ROU None level
-16|known:RUS 1E+1 2025 level
16|known:RUS 1E+1 None level
21|known:RUS 2.7 2021 level
-9|known:RUS 2.7 None level
-28|known:RUS 2013 level
14|known:RUS 2021 level
29|known:RUS 2022 level
-33|known:RUS 2023 level
39|known:RUS 2024 level
54|known:RUS 2025 level
16|known:RUS 2026 level
35|known:RUS 3.6 2021 level
-8|known:RUS 3.6 2023 level
-16|known:RUS 3.6 2026 level
-28|known:RUS 4.1 2013 level
-12|known:RUS 4.1 2021 level
31|known:RUS 4.1 2022 level
12|known:RUS 4.1 None level
-43|known:RUS 5.5 2025 level
52|known:RUS 5.5 2026 level
-8|known:RUS 5.5 None level
27|known:RUS 5.9 2023 level
-25|known:RUS 5.9 None level
13|known:RUS 6 2024 level
-14|known:RUS 6 None level
72|known:RUS 6.2 2025 level
-51|known:RUS 6.2 2026 level
-21|known:RUS 6.2 None level
26|known:RUS 6.3 2025 level
-11|known:RUS 6.3 2026 level
13|known:RUS 6.7 2024 level
-13|known:RUS 6.7 None level
-33|known:RUS 7 2023 level
29|known:RUS 7 2024 level
31|known:RUS 7 None level
-16|known:RUS 7.1 2023 level
36|known:RUS 7.1 2024 level
-12|known:RUS 7.1 None level
8|known:RUS 7.3 2025 level
60|known:RUS 8 2025 level
-44|known:RUS 8 None level
41|known:RUS 9 None level
-64|known:RUS None level
-33|known:SAU 2015 level
11|known:SAU 2022 level
19|known:SAU 2024 level
20|known:SAU 2025 level
20|known:SAU 6.5 2025 level
-14|known:SAU 6.5 None level
12|known:SAU 7 None level
-39|known:SAU 7.3 2015 level
24|known:SAU 7.3 2024 level
19|known:SAU 7.3 None level
11|known:SAU 7.4 2022 level
-11|known:SAU 7.4 None level
-12|known:SEN None no
-11|known:SGP 2.8 2025 level
-17|known:SGP 2.8 2026 level
23|known:SGP 2.8 FY2026 level
28|known:SGP 2.8 None level
-33|known:SGP 2.9 2025 level
38|known:SGP 2.9 2026 level
-8|known:SGP 2023 level
-17|known:SGP 2024 level
-9|known:SGP 2025 aim
-35|known:SGP 2025 level
-11|known:SGP 2026-05-30 level
-10|known:SGP 2028 level
-9|known:SGP 2034 aim
-20|known:SGP 2035 aim
-11|known:SGP 3 2024 level
-8|known:SGP 3 2025 aim
9|known:SGP 3 2025 level
-25|known:SGP 3 2026 level
-11|known:SGP 3 2026-05-30 level
-9|known:SGP 3 2034 aim
-16|known:SGP 3 2035 aim
-12|known:SGP 3 FY2024 level
39|known:SGP 3 FY2025 level
35|known:SGP 3 None aim
42|known:SGP 3 None level
-15|known:SGP 5 None level
9|known:SGP FY1999 level
-18|known:SGP FY2024 level
35|known:SGP FY2025 level
12|known:SGP FY2026 level
40|known:SGP None aim
51|known:SGP None level
14|known:SGP None no
-12|known:SRB 2 None aim
9|known:SRB 2.6 None level
-15|known:SRB 2025 level
-16|known:SRB 2027 aim
23|known:SRB None level
17|known:SUN 15 None level
18|known:SUN None level
-8|known:SVK 2 2025 level
9|known:SVK 2 2026 aim
-14|known:SVK 2 2026 level
25|known:SVK 2 2027 no
-10|known:SVK 2 2029 aim
-12|known:SVK 2 None level
-24|known:SVK 2 None no
45|known:SVK 2023 level
-8|known:SVK 2025 level
9|known:SVK 2026 aim
-14|known:SVK 2026 level
15|known:SVK 2027 no
-10|known:SVK 2029 aim
-12|known:SVK 2035 aim
8|known:SVK 2035 no
15|known:SVK None aim
-13|known:SVK None level
-20|known:SVK None no
12|known:SVN 1.29 2024 level
13|known:SVN 1.29 None level
20|known:SVN 1.3 2024 level
-14|known:SVN 1.3 None level
12|known:SVN 2 2025 aim
-10|known:SVN 2 None aim
13|known:SVN 2024 level
10|known:SVN 2025 aim
14|known:SVN 2025 level
30|known:SVN 2030 aim
29|known:SVN 3.5 2030 aim
-21|known:SVN 3.5 None aim
-31|known:SVN None aim
34|known:SVN None level
29|known:SWE 1 2014 level
-28|known:SWE 1 201X level
27|known:SWE 1 None level
22|known:SWE 1.1 2014 level
-21|known:SWE 1.1 2024 level
8|known:SWE 1.2 2020 level
-13|known:SWE 1.2 2025 level
20|known:SWE 1.3 2022 level
-18|known:SWE 1.3 None level
11|known:SWE 1963 level
10|known:SWE 2 2028 aim
28|known:SWE 2.1 2024 level
-10|known:SWE 2.1 None level
10|known:SWE 2.2 2024 level
-10|known:SWE 2.2 None level
-34|known:SWE 2.4 2025 level
49|known:SWE 2.4 None level
10|known:SWE 2.6 2028 aim
-8|known:SWE 2.6 2030 aim
29|known:SWE 2.8 2026 level
-28|known:SWE 2.8 None level
48|known:SWE 2014 level
-15|known:SWE 201X level
-19|known:SWE 2024 level
-39|known:SWE 2025 level
20|known:SWE 2026 level
21|known:SWE 2028 aim
-15|known:SWE 2030 level
-12|known:SWE 2035 aim
17|known:SWE 3.5 2030 aim
-12|known:SWE 3.5 None aim
-11|known:SWE 4 2035 aim
11|known:SWE 4 None aim
30|known:SWE None level
-11|known:SWZ 2019 level
11|known:SWZ None level
30|known:THA 1 None level
9|known:THA 1.05 FY2026 level
-29|known:THA 1.1 2024 level
-15|known:THA 1.1 2025 level
9|known:THA 1.1 2026 level
56|known:THA 1.1 FY2025 level
13|known:THA 1.2 2023 level
20|known:THA 1.2 2025 level
-15|known:THA 1.2 None level
-11|known:THA 1.5 1998 level
41|known:THA 1.5 None level
-29|known:THA 1988 level
13|known:THA 1990 level
-11|known:THA 1998 level
-28|known:THA 2006 level
13|known:THA 2023 level
-26|known:THA 2024 level
9|known:THA 2026 level
20|known:THA 3 None level
15|known:THA FY1999 level
40|known:THA FY2021 level
14|known:THA FY2026 level
9|known:THA None aim
63|known:THA None level
8|known:TUR 1.9 2024 level
-8|known:TUR 1.9 None level
33|known:TUR 2.1 2024 level
25|known:TUR 2.1 None level
-68|known:TUR 2.3 2025 level
52|known:TUR 2.3 2026 level
17|known:TUR 2.3 None level
15|known:TUR 2.33 2025 level
38|known:TUR 2024 level
-53|known:TUR 2025 level
10|known:TUR None level
13|known:TWN 1.6 2022 level
-12|known:TWN 1.6 None level
13|known:TWN 198X level
-30|known:TWN 1993 level
-12|known:TWN 1998 level
-17|known:TWN 199X level
-9|known:TWN 1E+1 2025 aim
-12|known:TWN 1E+1 2026 aim
-13|known:TWN 1E+1 2027 aim
45|known:TWN 1E+1 None aim
24|known:TWN 2 2016 level
-31|known:TWN 2 2024 level
17|known:TWN 2 None level
-28|known:TWN 2.1 2021 level
14|known:TWN 2.1 2024 level
32|known:TWN 2.1 2025 level
13|known:TWN 2.2 2023 level
14|known:TWN 2.2 None level
8|known:TWN 2.38 2024 level
35|known:TWN 2.4 2023 level
20|known:TWN 2.4 2025 level
-42|known:TWN 2.4 None level
-23|known:TWN 2.45 2024 level
35|known:TWN 2.45 2025 level
14|known:TWN 2.45 None level
-32|known:TWN 2.5 2023 level
32|known:TWN 2.5 2024 level
9|known:TWN 2.5 2025 level
-15|known:TWN 2.5 2027 level
-12|known:TWN 2.5 FY2024 level
-8|known:TWN 2.5 FY2027 level
38|known:TWN 2.5 None aim
39|known:TWN 2.5 None level
34|known:TWN 2.6 None level
8|known:TWN 2.8 2026 level
-11|known:TWN 2.84 2025 level
34|known:TWN 2.84 2026 level
-22|known:TWN 2.84 None level
-25|known:TWN 2001 level
-28|known:TWN 2009 level
24|known:TWN 2016 level
-28|known:TWN 2021 level
12|known:TWN 2022 level
11|known:TWN 2023 level
-31|known:TWN 2024 aim
78|known:TWN 2025 aim
53|known:TWN 2025 level
-15|known:TWN 2025-03 aim
-8|known:TWN 2025-08 aim
67|known:TWN 2026 aim
163|known:TWN 2026 level
16|known:TWN 2026 no
29|known:TWN 2027 aim
30|known:TWN 2027 level
19|known:TWN 2027 no
-77|known:TWN 2028 aim
-16|known:TWN 2030 level
38|known:TWN 2032 aim
-11|known:TWN 2033 aim
-31|known:TWN 3 2009 level
-29|known:TWN 3 2024 aim
93|known:TWN 3 2025 aim
-8|known:TWN 3 2025 level
-13|known:TWN 3 2025-03 aim
31|known:TWN 3 2026 aim
90|known:TWN 3 2026 level
39|known:TWN 3 2027 aim
-10|known:TWN 3 2027 level
19|known:TWN 3 2027 no
-43|known:TWN 3 2028 aim
-28|known:TWN 3 2030 aim
-15|known:TWN 3 None level
-18|known:TWN 3 None no
42|known:TWN 3.3 2026 aim
8|known:TWN 3.3 2026 level
-18|known:TWN 3.3 2030 aim
-22|known:TWN 3.3 None aim
-20|known:TWN 3.32 2025 level
36|known:TWN 3.32 2026 aim
31|known:TWN 3.32 2026 level
-27|known:TWN 3.32 None aim
-8|known:TWN 3.32 None level
9|known:TWN 3.4 2027 level
-8|known:TWN 3.4 None level
13|known:TWN 3.5 2026 aim
12|known:TWN 3.5 2026 no
15|known:TWN 3.5 2027 level
-19|known:TWN 3.5 None level
19|known:TWN 3.6 2027 level
-12|known:TWN 3.6 None level
15|known:TWN 3.9 2027 level
-12|known:TWN 3.9 None level
20|known:TWN 4 2027 aim
-12|known:TWN 4 None aim
-38|known:TWN 5 2026 aim
-16|known:TWN 5 2027 aim
57|known:TWN 5 2030 aim
13|known:TWN 5 2030 no
38|known:TWN 5 2032 aim
-8|known:TWN 5 2033 aim
-13|known:TWN 5 None aim
22|known:TWN 5 None no
-12|known:TWN FY2024 level
-10|known:TWN FY2025 level
-12|known:TWN FY2027 level
19|known:TWN None aim
-41|known:TWN None level
8|known:TWN None no
-12|known:UGA 1985 level
12|known:UGA None level
48|known:UKR 2021 level
-33|known:UKR 2022 level
24|known:UKR 2023 level
43|known:UKR 2024 level
35|known:UKR 2025 level
-8|known:UKR 2025-01-01 level
40|known:UKR 2026 aim
49|known:UKR 2026 level
30|known:UKR 26 2025 level
-15|known:UKR 26 None level
11|known:UKR 27 2026 level
-9|known:UKR 27 None level
17|known:UKR 27.2 2026 level
-8|known:UKR 27.2 None level
79|known:UKR 3.2 2021 level
-78|known:UKR 3.2 2022 level
8|known:UKR 31 2025 level
-32|known:UKR 34 2021 level
54|known:UKR 34 2022 level
35|known:UKR 34 2024 level
-46|known:UKR 34 None level
-8|known:UKR 37 2022 level
25|known:UKR 37 2023 level
-15|known:UKR 37 None level
-31|known:UKR 3E+1 2025 level
13|known:UKR 3E+1 2026 level
-16|known:UKR 4E+1 2024 level
40|known:UKR 4E+1 2025 level
-22|known:UKR 4E+1 None level
-42|known:UKR None aim
-121|known:UKR None level
9|known:USA 14 None level
12|known:USA 1944 level
46|known:USA 195X level
-38|known:USA 1976 level
11|known:USA 1977 level
-12|known:USA 1979 level
89|known:USA 1980 level
21|known:USA 1986 level
-9|known:USA 1987 level
73|known:USA 1988 level
34|known:USA 198X level
-9|known:USA 1990 level
50|known:USA 1995 level
21|known:USA 1997 aim
22|known:USA 1999 level
48|known:USA 1E+1 195X level
-43|known:USA 1E+1 None level
-10|known:USA 2.5 2024 level
12|known:USA 2.5 2035 level
8|known:USA 2.5 None aim
21|known:USA 2.9 1999 level
-31|known:USA 2.9 2024 level
-8|known:USA 2.9 2025 level
18|known:USA 2.9 FY2026 level
15|known:USA 2003 level
-90|known:USA 2004 level
-25|known:USA 2006 level
22|known:USA 2009 level
21|known:USA 2013 level
-45|known:USA 2014 level
57|known:USA 2016 level
26|known:USA 2018 level
16|known:USA 2019 level
58|known:USA 2020 level
45|known:USA 2021 level
15|known:USA 2022 level
11|known:USA 2023 level
-62|known:USA 2024 level
-8|known:USA 2024-05 level
22|known:USA 2025 level
-10|known:USA 2026 aim
18|known:USA 2026 level
81|known:USA 2027 aim
-25|known:USA 2027 level
-10|known:USA 2030 level
-10|known:USA 2031 aim
27|known:USA 2035 level
24|known:USA 3 2024 level
45|known:USA 3 2026 level
20|known:USA 3 FY2026 level
-37|known:USA 3 None aim
59|known:USA 3.1 2025 level
-20|known:USA 3.1 2027 level
17|known:USA 3.1 FY2023 level
-10|known:USA 3.1 FY2025 level
-13|known:USA 3.1 FY2027 level
-9|known:USA 3.2 2014 level
41|known:USA 3.2 2025 level
-28|known:USA 3.2 2026 level
-10|known:USA 3.2 2030 level
-11|known:USA 3.2 FY2025 level
27|known:USA 3.2 None level
34|known:USA 3.22 2025 level
-20|known:USA 3.22 None level
55|known:USA 3.3 FY2026 level
23|known:USA 3.3 None level
29|known:USA 3.38 2024 level
-25|known:USA 3.38 None level
19|known:USA 3.4 2016 level
20|known:USA 3.4 2023 level
47|known:USA 3.4 2024 level
-47|known:USA 3.4 2025 level
-22|known:USA 3.4 2026 level
-11|known:USA 3.4 FY2024 level
20|known:USA 3.4 None level
-11|known:USA 3.5 2006 level
-16|known:USA 3.5 2014 level
27|known:USA 3.5 2018 level
47|known:USA 3.5 2021 level
46|known:USA 3.5 2022 level
-9|known:USA 3.5 2023 level
-52|known:USA 3.5 2024 level
63|known:USA 3.5 2026 level
-16|known:USA 3.5 FY2021 level
-22|known:USA 3.5 FY2027 level
-39|known:USA 3.6 2016 level
-45|known:USA 3.6 None level
-15|known:USA 3.7 None level
23|known:USA 3.8 2013 level
14|known:USA 3.8 None level
-50|known:USA 4 FY1990 aim
62|known:USA 4 FY1995 aim
25|known:USA 4 FY2027 aim
-13|known:USA 4 None aim
8|known:USA 4 None level
9|known:USA 4.5 2027 aim
-23|known:USA 4.5 None aim
-11|known:USA 4.5 None level
27|known:USA 4.6 FY2027 level
-13|known:USA 4.6 None aim
-10|known:USA 4.6 None level
10|known:USA 4.7 FY2027 level
-24|known:USA 4.7 None aim
-14|known:USA 4.7 None level
18|known:USA 4.9 1979 level
11|known:USA 4.9 2009 level
-10|known:USA 4.9 2024 level
-20|known:USA 4.9 None level
18|known:USA 4.9-16.9 None level
-14|known:USA 5 2026 level
29|known:USA 5 2027 aim
-10|known:USA 5 2031 aim
-27|known:USA 5 FY1978 level
-36|known:USA 5 FY2025 aim
-24|known:USA 5 FY2026 aim
31|known:USA 5 FY2027 aim
34|known:USA 5 None aim
13|known:USA 5 None level
-12|known:USA 5 None no
-16|known:USA 5.3 None level
9|known:USA 5.5 1990 level
12|known:USA 5.5 None level
32|known:USA 5.9 None level
-30|known:USA 6 1976 level
25|known:USA 6 1986 level
35|known:USA 6 198X level
-10|known:USA 6 FY1987 level
-13|known:USA 6 FY1988 level
-17|known:USA 6 None level
9|known:USA 6.1 None level
29|known:USA 6.3 None level
66|known:USA 6.5 1987 level
-14|known:USA 6.5 FY1983 level
-22|known:USA 6.5 FY1987 level
-12|known:USA 6.8 1968 level
-30|known:USA 6.8 1979 level
18|known:USA 6.8 None level
19|known:USA 6.9 None level
-39|known:USA FY1978 level
-14|known:USA FY1981 level
-43|known:USA FY1982 level
-37|known:USA FY1987 level
-18|known:USA FY1988 level
-50|known:USA FY1990 aim
62|known:USA FY1995 aim
-11|known:USA FY2003 level
-15|known:USA FY2021 level
16|known:USA FY2023 level
-15|known:USA FY2024 level
-36|known:USA FY2025 aim
-53|known:USA FY2025 level
-24|known:USA FY2026 aim
9|known:USA FY2026 level
62|known:USA FY2027 aim
12|known:USA FY2027 no
-71|known:USA None aim
-15|known:USA None level
-11|known:USA None no
-18|known:UZB 2.8 None level
-18|known:UZB None level
10|known:VEN None level
35|known:VNM 1.8 2019 level
-33|known:VNM 1.8 2024 level
-14|known:VNM 1.8 2025 level
-13|known:VNM 1.8 2026 level
41|known:VNM 1.8 None level
10|known:VNM 1.9 2025 level
26|known:VNM 1.9 None level
38|known:VNM 2 None level
34|known:VNM 2.36 2018 level
18|known:VNM 2.5 None no
11|known:VNM 2018 level
-34|known:VNM 2024 level
-16|known:VNM 2026 level
-21|known:VNM 2030 aim
-9|known:VNM 2030 level
22|known:VNM None aim
101|known:VNM None level
18|known:VNM None no
-8|known:ZAF None level
8|last
89|last-joint:, 1 level
-54|last-joint:, 13 aim
-89|last-joint:, 13 level
-16|last-joint:, 13 no
53|last-joint:, 2 level
-10|last-joint:, 3 aim
-31|last-joint:, 3 level
105|last-joint:, 5 aim
34|last-joint:, 8 aim
-111|last-joint:, 8 level
-46|last-joint:, far aim
-36|last-joint:, far level
-15|last-joint:, far no
30|last-joint:- 1 aim
-122|last-joint:- 1 level
-11|last-joint:- 13 aim
29|last-joint:- 13 level
-13|last-joint:- 2 level
-15|last-joint:- 3 aim
-25|last-joint:- 3 level
32|last-joint:- 5 aim
-56|last-joint:- 5 level
-10|last-joint:- 5 no
-48|last-joint:- 8 level
-8|last-joint:- far aim
-46|last-joint:; 13 aim
31|last-joint:; 3 level
-20|last-joint:; 5 level
28|last-joint:; 8 aim
-40|last-joint:; 8 level
66|last-joint:; far level
106|last-joint:and 1 level
-51|last-joint:and 13 aim
-21|last-joint:and 2 aim
58|last-joint:and 2 level
-22|last-joint:and 3 aim
26|last-joint:and 3 level
63|last-joint:and 5 level
-35|last-joint:and 8 aim
25|last-joint:and 8 level
-26|last-joint:and far aim
-40|last-joint:and far level
44|last-joint:or 13 aim
19|last-joint:or 13 level
38|last-joint:or 2 level
13|last-joint:or 5 level
-39|last-joint:or 8 level
50|last-joint:or far level
-18|last-time:demand far fiscal 0
19|last-time:demand far year 0
14|last-time:demand far year 1
-9|last-time:demand far year 2
-8|last-time:demand next month 1
24|last-time:demand next year 0
34|last-time:demand next year 1
10|last-time:demand next year 2
-11|last-time:demand now fiscal 1
54|last-time:demand now year 1
-24|last-time:denial far year 0
-10|last-time:denial next year 0
10|last-time:denial next year 1
26|last-time:level far fiscal 0
85|last-time:level far fiscal 1
16|last-time:level far month 1
-59|last-time:level far year 0
-30|last-time:level far year 1
-51|last-time:level far year 2
40|last-time:level far years 0
21|last-time:level far years 1
21|last-time:level far years 2
50|last-time:level long-past decade 1
-25|last-time:level long-past fiscal 0
-9|last-time:level long-past fiscal 1
9|last-time:level long-past year 1
-29|last-time:level long-past year 2
-9|last-time:level long-past years 0
-33|last-time:level next fiscal 0
42|last-time:level next fiscal 2
-9|last-time:level next year 0
-48|last-time:level next year 1
83|last-time:level next year 2
-11|last-time:level now fiscal 0
-52|last-time:level now fiscal 1
44|last-time:level now fiscal 2
44|last-time:level now year 0
15|last-time:level now year 1
-11|last-time:level now year 2
-27|last-time:level now years 0
-8|last-time:level now years 1
-33|last-time:level now years 2
13|last-time:level past fiscal 1
59|last-time:level past year 0
37|last-time:level past year 1
-18|last-time:level past year 2
22|last-time:level past years 0
-13|last-time:level past years 1
50|last-time:other far fiscal 2
23|last-time:pledge far fiscal 0
-82|last-time:pledge far fiscal 1
-31|last-time:pledge far fiscal 2
52|last-time:pledge far month 1
26|last-time:pledge far year 0
-9|last-time:pledge far year 1
37|last-time:pledge far year 2
-20|last-time:pledge far years 0
129|last-time:pledge next fiscal 1
-21|last-time:pledge next month 1
-74|last-time:pledge next year 0
10|last-time:pledge next years 0
-9|last-time:pledge next years 1
-53|last-time:pledge now fiscal 0
-18|last-time:pledge now fiscal 1
20|last-time:pledge now fiscal 2
14|last-time:pledge now year 0
17|last-time:pledge now year 1
21|last-time:pledge now year 2
24|last-time:pledge now years 1
-22|last-time:pledge past fiscal 1
-15|last-time:pledge past fiscal 2
21|last-time:pledge past year 0
-19|last-time:pledge past year 1
-93|last-time:proposal far fiscal 0
39|last-time:proposal far fiscal 1
-15|last-time:proposal far fiscal 2
-12|last-time:proposal far month 0
15|last-time:proposal far year 1
36|last-time:proposal far year 2
25|last-time:proposal next fiscal 0
20|last-time:proposal next fiscal 1
-10|last-time:proposal next fiscal 2
28|last-time:proposal next year 0
-45|last-time:proposal next year 1
-25|last-time:proposal next year 2
-8|last-time:proposal now fiscal 1
-15|last-time:proposal now year 0
-18|last-time:proposal now year 1
-10|last-time:proposal past fiscal 1
-81|last:aim 0
47|last:aim 1
-31|last:aim 2
11|last:level 0
72|last:level 1
31|last:level 2
-63|last:no 0
-9|last:no 1
31|last:no 2
10|lead-aim:\" that-year
-8|lead-aim:\" weekday
12|lead-aim:'s fiscal
-17|lead-aim:'s year
-34|lead-aim:, day
-32|lead-aim:, fiscal
12|lead-aim:, that-year
12|lead-aim:, years
18|lead-aim:-- that-year
-12|lead-aim:1.8 percent fiscal
-8|lead-aim:1.8% fiscal
-14|lead-aim:2 per cent fiscal
-39|lead-aim:2 per cent that-year
-17|lead-aim:2 percent fiscal
13|lead-aim:2 percent that-year
-24|lead-aim:2% fiscal
17|lead-aim:2.5% that-year
-9|lead-aim:2.7 percent that-year
-17|lead-aim:2025 year
-14|lead-aim:2026 year
-16|lead-aim:3 percent bare-month
29|lead-aim:3 percent that-year
-29|lead-aim:3.5 per cent that-year
16|lead-aim:5 percent that-year
-10|lead-aim:5% bare-month
16|lead-aim:a fiscal
9|lead-aim:achieved fiscal
-25|lead-aim:after fiscal
18|lead-aim:already that-year
14|lead-aim:armed forces that-year
15|lead-aim:army that-year
11|lead-aim:at bare-month
-11|lead-aim:at that-year
16|lead-aim:at year
9|lead-aim:attain fiscal
53|lead-aim:before bare-month
22|lead-aim:before fiscal
-86|lead-aim:before year
-28|lead-aim:between year
19|lead-aim:beyond fiscal
13|lead-aim:budget fiscal
-8|lead-aim:budget year
77|lead-aim:by bare-month
-126|lead-aim:by decade
59|lead-aim:by fiscal
28|lead-aim:by month
-24|lead-aim:by that-year
121|lead-aim:by year
29|lead-aim:by years
11|lead-aim:defence fiscal
26|lead-aim:defence that-year
16|lead-aim:defense spending that-year
-16|lead-aim:do bare-month
9|lead-aim:due that-year
28|lead-aim:early fiscal
-45|lead-aim:for fiscal
-28|lead-aim:for that-year
82|lead-aim:for year
21|lead-aim:for years
-55|lead-aim:from fiscal
-29|lead-aim:from month
33|lead-aim:from that-year
45|lead-aim:from year
-81|lead-aim:gdp fiscal
68|lead-aim:gdp that-year
-10|lead-aim:goal bare-month
23|lead-aim:goal fiscal
-28|lead-aim:gross domestic product fiscal
-230|lead-aim:in bare-month
65|lead-aim:in decade
66|lead-aim:in fiscal
-35|lead-aim:in month
-24|lead-aim:in that-year
58|lead-aim:in year
101|lead-aim:in years
-20|lead-aim:instead of fiscal
-20|lead-aim:instead of year
-42|lead-aim:into decade
12|lead-aim:into fiscal
13|lead-aim:into that-year
19|lead-aim:is fiscal
17|lead-aim:is year
8|lead-aim:it fiscal
21|lead-aim:it that-year
27|lead-aim:japanese fiscal
-8|lead-aim:law that-year
28|lead-aim:mean year
-12|lead-aim:meaning year
9|lead-aim:met fiscal
15|lead-aim:military spending fiscal
12|lead-aim:named year
-10|lead-aim:not fiscal
-89|lead-aim:not year
-11|lead-aim:nothing bare-month
42|lead-aim:of decade
-8|lead-aim:of fiscal
-10|lead-aim:of that-year
-26|lead-aim:of year
-13|lead-aim:on day
-56|lead-aim:on weekday
-10|lead-aim:rather than year
-8|lead-aim:reported bare-month
-8|lead-aim:said bare-month
-21|lead-aim:said weekday
8|lead-aim:set fiscal
30|lead-aim:set year
-35|lead-aim:since year
9|lead-aim:soon year
-35|lead-aim:starting that-year
-12|lead-aim:summit bare-month
-21|lead-aim:superseded that-year
10|lead-aim:supplying fiscal
30|lead-aim:target that-year
45|lead-aim:than year
20|lead-aim:that that-year
59|lead-aim:through fiscal
17|lead-aim:through month
35|lead-aim:through year
24|lead-aim:till year
36|lead-aim:time that-year
-21|lead-aim:to decade
51|lead-aim:to fiscal
-17|lead-aim:to month
16|lead-aim:to that-year
58|lead-aim:to year
38|lead-aim:two percent fiscal
-28|lead-aim:until decade
93|lead-aim:until year
15|lead-aim:will that-year
-20|lead-aim:with fiscal
57|lead-aim:with year
65|lead-aim:within fiscal
-12|lead-level:'s bare-month
19|lead-level:'s fiscal
26|lead-level:'s year
-15|lead-level:( day
16|lead-level:( year
17|lead-level:) that-year
-44|lead-level:, day
45|lead-level:, fiscal
11|lead-level:, that-year
45|lead-level:, year
74|lead-level:, years
10|lead-level:0.8% that-year
14|lead-level:1.29% that-year
32|lead-level:1.3% that-year
10|lead-level:1.4 percent that-year
-20|lead-level:1.5% that-year
16|lead-level:1.6% fiscal
-12|lead-level:1.8 per cent fiscal
-11|lead-level:1.8 percent fiscal
-9|lead-level:1.8 percent that-year
-8|lead-level:1.8% that-year
8|lead-level:1.84% that-year
10|lead-level:1.9 percent that-year
19|lead-level:1.9% that-year
-19|lead-level:2 percent fiscal
-13|lead-level:2% bare-month
41|lead-level:2% that-year
17|lead-level:2.1 percent that-year
9|lead-level:2.2% that-year
11|lead-level:2.3 percent that-year
-19|lead-level:2.32 percent that-year
-26|lead-level:2.4 percent that-year
12|lead-level:2.4% that-year
18|lead-level:2.4pc that-year
-43|lead-level:2.5 per cent that-year
-19|lead-level:2.6% year
-47|lead-level:2.8 percent that-year
-9|lead-level:2014 year
27|lead-level:2020 year
-56|lead-level:3 percent that-year
22|lead-level:4.1% that-year
11|lead-level:4.6% that-year
25|lead-level:4.8 percent that-year
-24|lead-level:5.5% that-year
15|lead-level:6 percent year
47|lead-level:7 per cent that-year
-8|lead-level:7 percent that-year
-23|lead-level:7.2 per cent that-year
11|lead-level:: that-year
37|lead-level:; that-year
-14|lead-level:a year
-11|lead-level:after year
-50|lead-level:against that-year
13|lead-level:against year
13|lead-level:apiece that-year
-41|lead-level:at decade
-17|lead-level:at year
-70|lead-level:before year
-15|lead-level:begins bare-month
71|lead-level:between year
-19|lead-level:budget that-year
21|lead-level:budget years
-32|lead-level:by bare-month
-14|lead-level:by decade
9|lead-level:by fiscal
-33|lead-level:by part
27|lead-level:countries that-year
30|lead-level:defence that-year
-19|lead-level:donald trump bare-month
12|lead-level:economy that-year
13|lead-level:eu that-year
10|lead-level:expenditure that-year
12|lead-level:finish that-year
-13|lead-level:fiscal 2022 fiscal
10|lead-level:fiscal 2023 fiscal
-30|lead-level:for decade
62|lead-level:for fiscal
8|lead-level:for that-year
77|lead-level:for year
23|lead-level:for years
10|lead-level:forces that-year
-16|lead-level:from bare-month
-35|lead-level:from fiscal
-8|lead-level:from year
8|lead-level:gdp fiscal
-28|lead-level:gdp weekday
27|lead-level:gross domestic product fiscal
27|lead-level:gross domestic product that-year
-16|lead-level:growth that-year
40|lead-level:has that-year
-13|lead-level:if fiscal
-33|lead-level:if that-year
-87|lead-level:in bare-month
62|lead-level:in decade
-14|lead-level:in month
-36|lead-level:in that-year
48|lead-level:in year
37|lead-level:in years
-10|lead-level:into that-year
15|lead-level:into year
-9|lead-level:introduced that-year
20|lead-level:military that-year
9|lead-level:national product that-year
-48|lead-level:nothing bare-month
41|lead-level:nothing fiscal
68|lead-level:nothing that-year
-44|lead-level:nothing weekday
-13|lead-level:nothing year
9|lead-level:nothing years
43|lead-level:of bare-month
10|lead-level:of decade
-54|lead-level:of fiscal
-47|lead-level:of that-year
34|lead-level:of year
-14|lead-level:on day
17|lead-level:on fiscal
-10|lead-level:on that-year
-45|lead-level:on weekday
10|lead-level:outlays fiscal
14|lead-level:philippines that-year
9|lead-level:put that-year
8|lead-level:puts year
26|lead-level:quota that-year
18|lead-level:reached bare-month
18|lead-level:reached year
41|lead-level:recently year
22|lead-level:respectively that-year
-15|lead-level:said weekday
-11|lead-level:set that-year
-23|lead-level:share that-year
-45|lead-level:since year
21|lead-level:so that-year
42|lead-level:speaking of fiscal
-21|lead-level:spending fiscal
-8|lead-level:spending that-year
-16|lead-level:spends weekday
11|lead-level:stood that-year
16|lead-level:than fiscal
-76|lead-level:than that-year
14|lead-level:that that-year
-14|lead-level:the 1990s decade
13|lead-level:the military that-year
45|lead-level:there that-year
-31|lead-level:through fiscal
-23|lead-level:through year
12|lead-level:time that-year
-10|lead-level:to decade
-23|lead-level:to fiscal
19|lead-level:to that-year
-9|lead-level:to year
10|lead-level:trillion that-year
-37|lead-level:two percent that-year
-24|lead-level:until bare-month
-17|lead-level:until decade
22|lead-level:until fiscal
-53|lead-level:until that-year
-45|lead-level:until year
-12|lead-level:use that-year
10|lead-level:war that-year
39|lead-level:war year
20|lead-level:will that-year
23|lead-level:worry that-year
15|lead-near:after , 1
32|lead-near:after , 13
-44|lead-near:after , 2
-30|lead-near:after , 5
20|lead-near:after , 8
16|lead-near:after , far
13|lead-near:after 1.4% 0
19|lead-near:after 1.6% 0
12|lead-near:after 1.8% 0
10|lead-near:after 1.9 percent 0
21|lead-near:after 2 pct 0
-28|lead-near:after 2 per cent 0
-36|lead-near:after 2% 0
-10|lead-near:after 2% 3
25|lead-near:after 2% far
-35|lead-near:after 2.1 percent 0
24|lead-near:after 2.4 percent 0
9|lead-near:after 2.5 percent 0
-15|lead-near:after 2.8 per cent 0
-47|lead-near:after 2.8 percent 8
42|lead-near:after 2020 3
-15|lead-near:after 2020 5
-12|lead-near:after 2025 5
14|lead-near:after 3 percent 0
18|lead-near:after 3% 0
-40|lead-near:after 3.5 per cent 0
8|lead-near:after 4.7% 0
14|lead-near:after 5 percent 0
-23|lead-near:after ; 1
-11|lead-near:after ; 3
-53|lead-near:after after 5
18|lead-near:after already 1
13|lead-near:after apiece 3
18|lead-near:after armed forces 5
13|lead-near:after army 5
-18|lead-near:after at 1
17|lead-near:after at 8
9|lead-near:after attained 3
8|lead-near:after back 5
46|lead-near:after before 1
12|lead-near:after before 2
-40|lead-near:after before 3
-107|lead-near:after before 5
52|lead-near:after before 8
17|lead-near:after before far
-32|lead-near:after benchmark 1
-53|lead-near:after between 1
98|lead-near:after between 3
-29|lead-near:after between 5
104|lead-near:after by 1
29|lead-near:after by 13
30|lead-near:after by 3
-22|lead-near:after by 5
51|lead-near:after by 8
-54|lead-near:after by far
27|lead-near:after defence 13
22|lead-near:after defence 3
16|lead-near:after defence 5
11|lead-near:after defence 8
13|lead-near:after defense 2
12|lead-near:after defense 5
32|lead-near:after defense 8
56|lead-near:after early 3
10|lead-near:after early 5
-13|lead-near:after fiscal 2022 13
15|lead-near:after fiscal 2023 5
80|lead-near:after for 1
16|lead-near:after for 13
75|lead-near:after for 2
46|lead-near:after for 3
-86|lead-near:after for 8
-14|lead-near:after for far
22|lead-near:after from 1
-25|lead-near:after from 13
-37|lead-near:after from 3
22|lead-near:after from 5
-65|lead-near:after from 8
33|lead-near:after from far
62|lead-near:after gdp 2
-47|lead-near:after gdp far
9|lead-near:after goal 1
-43|lead-near:after gross domestic product 2
-46|lead-near:after if 1
138|lead-near:after in 1
-66|lead-near:after in 13
-33|lead-near:after in 2
22|lead-near:after in 3
27|lead-near:after in 5
38|lead-near:after in 8
-46|lead-near:after in far
-31|lead-near:after instead of 8
-11|lead-near:after into 13
-40|lead-near:after into 3
19|lead-near:after into 5
-9|lead-near:after introduced 13
12|lead-near:after is 8
-14|lead-near:after it 5
8|lead-near:after it far
13|lead-near:after japanese 5
-20|lead-near:after least 5
28|lead-near:after mean far
10|lead-near:after meaning 13
14|lead-near:after met 13
-9|lead-near:after met 5
11|lead-near:after military 5
-15|lead-near:after not 13
-17|lead-near:after not 8
8|lead-near:after of 1
-25|lead-near:after of 13
-11|lead-near:after of 3
9|lead-near:after of 5
38|lead-near:after of 8
-28|lead-near:after on 13
-11|lead-near:after on 5
-11|lead-near:after on 8
-10|lead-near:after on far
25|lead-near:after only 2
37|lead-near:after reached 5
-9|lead-near:after rewritten 13
-11|lead-near:after said 13
-19|lead-near:after since 13
-21|lead-near:after since 3
-20|lead-near:after since 8
14|lead-near:after so 5
11|lead-near:after soon 3
46|lead-near:after speaking of 13
-10|lead-near:after spends 2
27|lead-near:after target 1
35|lead-near:after than 13
-9|lead-near:after than 5
25|lead-near:after than 8
-23|lead-near:after than far
9|lead-near:after that 5
30|lead-near:after through 1
-11|lead-near:after through 13
39|lead-near:after time 8
24|lead-near:after to 1
-43|lead-near:after to 13
31|lead-near:after to 2
-30|lead-near:after to 3
17|lead-near:after to far
-19|lead-near:after two percent 0
-15|lead-near:after until 1
8|lead-near:after until 13
47|lead-near:after until 3
-14|lead-near:after until 8
9|lead-near:after war 8
17|lead-near:after when 1
-13|lead-near:after with 3
-17|lead-near:after with 5
19|lead-near:after with 8
18|lead-near:after within 13
39|lead-near:after within far
11|lead-near:before 's 2
-9|lead-near:before ( 8
41|lead-near:before , 3
32|lead-near:before , 8
-20|lead-near:before , far
19|lead-near:before -- 8
16|lead-near:before -- far
-19|lead-near:before 1.8% 13
18|lead-near:before 1.9% far
-9|lead-near:before 2% 5
14|lead-near:before 2% far
-19|lead-near:before 2.32 percent 1
-9|lead-near:before 2.4 percent 5
-37|lead-near:before 2.4 percent 8
-9|lead-near:before 2014 13
-15|lead-near:before 3 percent 8
-23|lead-near:before 3.4% far
11|lead-near:before 4.6% 13
38|lead-near:before ; 3
30|lead-near:before ; 5
9|lead-near:before a 13
13|lead-near:before after 8
-20|lead-near:before against 8
-13|lead-near:before against far
-16|lead-near:before at 5
-21|lead-near:before at far
-56|lead-near:before before 5
9|lead-near:before before 8
50|lead-near:before before far
-15|lead-near:before begins 2
28|lead-near:before between 13
11|lead-near:before beyond 13
23|lead-near:before budget 8
-28|lead-near:before budget far
-47|lead-near:before by 13
-13|lead-near:before by 2
-30|lead-near:before by 3
-16|lead-near:before by 5
55|lead-near:before by 8
12|lead-near:before by far
-8|lead-near:before defence far
-19|lead-near:before defense 13
11|lead-near:before defense 2
-48|lead-near:before defense 3
53|lead-near:before defense 5
-53|lead-near:before defense 8
-19|lead-near:before donald trump 13
37|lead-near:before for 1
-57|lead-near:before for 13
109|lead-near:before for 3
-24|lead-near:before for far
45|lead-near:before from 1
-33|lead-near:before from 13
12|lead-near:before from 2
-18|lead-near:before from 3
-29|lead-near:before from 5
-13|lead-near:before from far
-31|lead-near:before gdp 1
17|lead-near:before gdp 13
-23|lead-near:before gdp 2
34|lead-near:before gdp 5
-15|lead-near:before gdp 8
-11|lead-near:before gdp far
12|lead-near:before government 1
-8|lead-near:before government 13
18|lead-near:before gross domestic product 5
44|lead-near:before in 0
-84|lead-near:before in 1
69|lead-near:before in 2
-49|lead-near:before in 3
17|lead-near:before in 5
25|lead-near:before in 8
-24|lead-near:before in far
10|lead-near:before is 13
24|lead-near:before is 5
-13|lead-near:before is 8
-13|lead-near:before mark carney 5
12|lead-near:before named 5
-8|lead-near:before nato 8
-35|lead-near:before nothing 13
35|lead-near:before nothing 2
-8|lead-near:before nothing 3
16|lead-near:before nothing 5
-15|lead-near:before nothing far
-25|lead-near:before of 1
-24|lead-near:before of 3
19|lead-near:before of 5
-16|lead-near:before of far
-10|lead-near:before on 1
-8|lead-near:before on 13
-11|lead-near:before on 2
-13|lead-near:before on 3
-38|lead-near:before on 5
-13|lead-near:before on 8
-17|lead-near:before outlays 1
23|lead-near:before outlays 13
-8|lead-near:before over 13
14|lead-near:before philippines far
11|lead-near:before proposed 5
8|lead-near:before puts 2
26|lead-near:before quota 5
19|lead-near:before recently 8
-22|lead-near:before recommended 8
-8|lead-near:before said 13
15|lead-near:before set 5
8|lead-near:before share 1
-16|lead-near:before since 1
-49|lead-near:before since 13
-48|lead-near:before since 2
45|lead-near:before since 5
15|lead-near:before since 8
14|lead-near:before spending 1
17|lead-near:before spending 2
-60|lead-near:before spending 8
-8|lead-near:before summit 13
-9|lead-near:before taken 5
10|lead-near:before than 13
-19|lead-near:before than 3
-42|lead-near:before than 8
10|lead-near:before that 1
8|lead-near:before that 2
24|lead-near:before that 3
-17|lead-near:before through 13
-25|lead-near:before through 3
14|lead-near:before through 5
45|lead-near:before through 8
61|lead-near:before to 1
23|lead-near:before to 13
-12|lead-near:before to 3
-23|lead-near:before to 5
16|lead-near:before to 8
-16|lead-near:before to far
-24|lead-near:before trillion 2
35|lead-near:before trillion 8
-17|lead-near:before until 13
-19|lead-near:before until 3
47|lead-near:before until 5
-54|lead-near:before until 8
16|lead-near:before until far
-8|lead-near:before voted 8
21|lead-near:before will 1
34|lead-near:before with 8
-9|lead-near:before yen 2
-8|lead-no:after fiscal
27|lead-no:before year
-27|lead-no:by decade
8|lead-no:by fiscal
33|lead-no:by year
8|lead-no:defence that-year
10|lead-no:defense that-year
19|lead-no:for decade
27|lead-no:for fiscal
-12|lead-no:for year
-11|lead-no:gdp bare-month
28|lead-no:gdp that-year
-31|lead-no:in bare-month
43|lead-no:in decade
25|lead-no:in fiscal
50|lead-no:in year
-12|lead-no:in years
12|lead-no:of year
-9|lead-no:on day
-28|lead-no:on weekday
-9|lead-no:rewritten that-year
-9|lead-no:said weekday
-23|lead-no:than year
-9|lead-no:through fiscal
45|lead-no:until year
29|lead-time:benchmark in long-past
-12|lead-time:cap by far
-14|lead-time:cap for far
22|lead-time:cap for next
-16|lead-time:cap for now
23|lead-time:cap gdp now
42|lead-time:cap in far
-8|lead-time:cap in long-past
21|lead-time:cap of far
-9|lead-time:cap through far
32|lead-time:cap until far
20|lead-time:demand , far
-13|lead-time:demand , now
15|lead-time:demand 2.5% next
37|lead-time:demand by far
42|lead-time:demand by now
-71|lead-time:demand for far
17|lead-time:demand for next
20|lead-time:demand in far
-11|lead-time:demand in long-past
-27|lead-time:demand in next
24|lead-time:demand in now
-20|lead-time:demand in past
-77|lead-time:demand not far
-13|lead-time:demand nothing next
-11|lead-time:demand nothing now
-22|lead-time:demand on now
-9|lead-time:demand said now
21|lead-time:demand than far
24|lead-time:demand till far
-41|lead-time:demand until far
20|lead-time:demand with far
-8|lead-time:denial , now
-8|lead-time:denial at now
27|lead-time:denial before far
20|lead-time:denial by far
24|lead-time:denial by next
35|lead-time:denial for far
18|lead-time:denial for next
13|lead-time:denial gdp next
-12|lead-time:denial gdp now
51|lead-time:denial in far
33|lead-time:denial in now
-23|lead-time:denial on now
-9|lead-time:denial said now
34|lead-time:level 's next
-15|lead-time:level ( now
16|lead-time:level ( past
19|lead-time:level ) next
47|lead-time:level , far
40|lead-time:level , long-past
-27|lead-time:level , now
60|lead-time:level , past
10|lead-time:level 0.8% now
14|lead-time:level 1.29% now
32|lead-time:level 1.3% past
10|lead-time:level 1.4 percent past
-20|lead-time:level 1.5% past
16|lead-time:level 1.6% past
-12|lead-time:level 1.8 per cent now
-21|lead-time:level 1.8 percent now
-11|lead-time:level 1.8% now
8|lead-time:level 1.84% now
9|lead-time:level 1.9 percent long-past
19|lead-time:level 1.9% past
-17|lead-time:level 2 percent now
-13|lead-time:level 2% next
56|lead-time:level 2% now
-15|lead-time:level 2% past
-21|lead-time:level 2.1 percent past
9|lead-time:level 2.2% past
10|lead-time:level 2.3 percent now
-19|lead-time:level 2.32 percent now
-26|lead-time:level 2.4 percent now
11|lead-time:level 2.4% past
18|lead-time:level 2.4pc now
-43|lead-time:level 2.5 per cent now
-20|lead-time:level 2.6% next
-15|lead-time:level 2.8 per cent now
-47|lead-time:level 2.8 percent now
-9|lead-time:level 2014 now
27|lead-time:level 2020 past
-56|lead-time:level 3 percent now
28|lead-time:level 3.4% now
-22|lead-time:level 3.4% past
15|lead-time:level 4.1% past
11|lead-time:level 4.6% past
-24|lead-time:level 5.5% past
15|lead-time:level 6 percent long-past
47|lead-time:level 7 per cent now
-8|lead-time:level 7 percent now
-23|lead-time:level 7.2 per cent now
-18|lead-time:level ; now
59|lead-time:level ; past
-36|lead-time:level a long-past
14|lead-time:level a next
-10|lead-time:level after long-past
11|lead-time:level against long-past
-51|lead-time:level against now
13|lead-time:level apiece now
-41|lead-time:level at far
-17|lead-time:level at past
-65|lead-time:level before long-past
-15|lead-time:level begins now
71|lead-time:level between long-past
-20|lead-time:level by far
-19|lead-time:level by next
-23|lead-time:level by now
-12|lead-time:level by past
-49|lead-time:level calendar now
51|lead-time:level calendar past
27|lead-time:level countries now
8|lead-time:level defence now
29|lead-time:level defence past
-16|lead-time:level defense past
-19|lead-time:level donald trump now
13|lead-time:level eu long-past
12|lead-time:level finish now
-13|lead-time:level fiscal 2022 now
10|lead-time:level fiscal 2023 past
9|lead-time:level for far
72|lead-time:level for long-past
15|lead-time:level for next
39|lead-time:level for now
-10|lead-time:level from far
16|lead-time:level from long-past
-15|lead-time:level from next
-14|lead-time:level from now
-45|lead-time:level from past
-34|lead-time:level gdp now
20|lead-time:level gdp past
13|lead-time:level government past
31|lead-time:level gross domestic product next
40|lead-time:level has now
-46|lead-time:level if past
42|lead-time:level in far
-82|lead-time:level in next
11|lead-time:level in now
30|lead-time:level in past
-8|lead-time:level into next
11|lead-time:level into now
9|lead-time:level is long-past
-8|lead-time:level it now
18|lead-time:level military past
9|lead-time:level national product now
-11|lead-time:level nato past
-53|lead-time:level nothing long-past
-18|lead-time:level nothing next
12|lead-time:level nothing now
65|lead-time:level nothing past
-18|lead-time:level of far
-37|lead-time:level of long-past
-8|lead-time:level of next
23|lead-time:level of now
20|lead-time:level of past
19|lead-time:level on long-past
-52|lead-time:level on now
-25|lead-time:level on past
30|lead-time:level only now
11|lead-time:level outlays now
14|lead-time:level philippines past
20|lead-time:level push next
8|lead-time:level put past
8|lead-time:level puts past
26|lead-time:level quota past
18|lead-time:level reached far
22|lead-time:level reached now
43|lead-time:level recently long-past
22|lead-time:level respectively now
-17|lead-time:level said now
-11|lead-time:level set past
-29|lead-time:level share now
-41|lead-time:level signed past
-39|lead-time:level since long-past
-8|lead-time:level since now
-25|lead-time:level since past
13|lead-time:level so now
42|lead-time:level speaking of long-past
-46|lead-time:level spending now
14|lead-time:level spending past
-14|lead-time:level spends now
11|lead-time:level stood past
-16|lead-time:level than now
-39|lead-time:level than past
9|lead-time:level that past
-14|lead-time:level the 1990s long-past
13|lead-time:level the military now
26|lead-time:level there now
-57|lead-time:level through far
12|lead-time:level time now
-34|lead-time:level to far
-28|lead-time:level to long-past
29|lead-time:level to past
8|lead-time:level trillion now
-37|lead-time:level two percent now
-43|lead-time:level until long-past
-32|lead-time:level until now
-45|lead-time:level until past
-12|lead-time:level use now
8|lead-time:level vote for now
39|lead-time:level war long-past
10|lead-time:level war now
20|lead-time:level will now
21|lead-time:level with now
23|lead-time:level worry now
-21|lead-time:other by far
-10|lead-time:other for past
-35|lead-time:other in far
-14|lead-time:other in long-past
10|lead-time:pledge \" now
12|lead-time:pledge 's far
-13|lead-time:pledge 's next
27|lead-time:pledge , far
-44|lead-time:pledge , now
-12|lead-time:pledge 1.8 percent now
-8|lead-time:pledge 1.8% now
20|lead-time:pledge 2 pct now
-30|lead-time:pledge 2 per cent now
-28|lead-time:pledge 2 per cent past
20|lead-time:pledge 2 percent now
-24|lead-time:pledge 2 percent past
-25|lead-time:pledge 2% now
-15|lead-time:pledge 2.5% now
-9|lead-time:pledge 2.7 percent now
-17|lead-time:pledge 2025 next
-14|lead-time:pledge 2026 far
14|lead-time:pledge 3 percent next
16|lead-time:pledge 3 percent now
17|lead-time:pledge 3% now
-29|lead-time:pledge 3.5 per cent far
16|lead-time:pledge 5 percent next
14|lead-time:pledge : far
8|lead-time:pledge a now
9|lead-time:pledge achieved now
14|lead-time:pledge after far
19|lead-time:pledge already now
14|lead-time:pledge at next
19|lead-time:pledge attain now
-83|lead-time:pledge before far
23|lead-time:pledge before next
66|lead-time:pledge before now
-32|lead-time:pledge benchmark now
-29|lead-time:pledge between next
19|lead-time:pledge beyond far
-8|lead-time:pledge budget next
17|lead-time:pledge budget now
-56|lead-time:pledge by far
31|lead-time:pledge by long-past
34|lead-time:pledge by next
65|lead-time:pledge by now
62|lead-time:pledge by past
12|lead-time:pledge defence now
31|lead-time:pledge defense next
-43|lead-time:pledge defense now
8|lead-time:pledge defense spending now
29|lead-time:pledge do now
16|lead-time:pledge for far
-33|lead-time:pledge for next
80|lead-time:pledge for past
-82|lead-time:pledge from far
24|lead-time:pledge from next
20|lead-time:pledge from now
-21|lead-time:pledge gdp next
-43|lead-time:pledge gdp past
-37|lead-time:pledge gross domestic product past
24|lead-time:pledge in far
-36|lead-time:pledge in long-past
-11|lead-time:pledge in next
36|lead-time:pledge in now
-33|lead-time:pledge in past
-17|lead-time:pledge instead of far
-16|lead-time:pledge instead of next
-42|lead-time:pledge into far
12|lead-time:pledge into now
35|lead-time:pledge is far
29|lead-time:pledge it now
28|lead-time:pledge mean far
20|lead-time:pledge military spending now
12|lead-time:pledge named far
-10|lead-time:pledge not far
14|lead-time:pledge nothing far
30|lead-time:pledge nothing next
26|lead-time:pledge of far
-22|lead-time:pledge of long-past
14|lead-time:pledge of next
-13|lead-time:pledge of now
-12|lead-time:pledge of past
-23|lead-time:pledge on now
-9|lead-time:pledge rather than far
-13|lead-time:pledge said now
27|lead-time:pledge set far
-14|lead-time:pledge signed on now
-24|lead-time:pledge since long-past
-17|lead-time:pledge since past
9|lead-time:pledge spending now
-35|lead-time:pledge starting next
45|lead-time:pledge target now
-9|lead-time:pledge than far
12|lead-time:pledge that next
111|lead-time:pledge through far
-37|lead-time:pledge through next
39|lead-time:pledge time past
-17|lead-time:pledge to far
22|lead-time:pledge to next
68|lead-time:pledge to past
-21|lead-time:pledge two percent now
38|lead-time:pledge two percent past
17|lead-time:pledge until far
25|lead-time:pledge until now
15|lead-time:pledge will now
12|lead-time:pledge with far
-10|lead-time:pledge with now
34|lead-time:pledge with past
62|lead-time:pledge within now
-21|lead-time:proposal , far
-10|lead-time:proposal , now
-41|lead-time:proposal after far
-8|lead-time:proposal at now
20|lead-time:proposal before far
-16|lead-time:proposal by next
-8|lead-time:proposal by now
-11|lead-time:proposal early far
35|lead-time:proposal for far
22|lead-time:proposal for next
-39|lead-time:proposal for now
27|lead-time:proposal from next
63|lead-time:proposal gdp next
-17|lead-time:proposal gdp now
25|lead-time:proposal in far
-60|lead-time:proposal in long-past
28|lead-time:proposal in next
-16|lead-time:proposal meaning far
-12|lead-time:proposal not far
-21|lead-time:proposal on now
44|lead-time:proposal than far
38|lead-time:proposal through far
30|lead-time:proposal to far
-18|lead-time:proposal to next
78|lead-time:proposal until far
-18|lead-time:proposal with far
8|lead:after \"
-24|lead:after '
8|lead:after (
11|lead:after ,
10|lead:after 0.8%
13|lead:after 1.4%
19|lead:after 1.6%
-12|lead:after 1.8 per cent
10|lead:after 1.8%
10|lead:after 1.9 percent
20|lead:after 2 pct
-52|lead:after 2 per cent
-18|lead:after 2 percent
-32|lead:after 2.1 percent
13|lead:after 2.2%
20|lead:after 2.4 percent
9|lead:after 2.5 percent
-28|lead:after 2.5%
-24|lead:after 2.6%
-15|lead:after 2.8 per cent
-46|lead:after 2.8 percent
27|lead:after 2020
-17|lead:after 2025
-31|lead:after 3 percent
15|lead:after 3%
29|lead:after 3.4%
-40|lead:after 3.5 per cent
-14|lead:after 3.5 percent
8|lead:after 4.7%
14|lead:after 5 percent
15|lead:after 6 percent
-39|lead:after ;
9|lead:after achieved
-67|lead:after after
21|lead:after already
13|lead:after apiece
20|lead:after armed forces
17|lead:after army
-12|lead:after at
19|lead:after attain
15|lead:after attained
8|lead:after back
-27|lead:after before
-32|lead:after benchmark
16|lead:after between
-23|lead:after beyond
134|lead:after by
52|lead:after calendar
8|lead:after core defence
27|lead:after countries
28|lead:after dated
75|lead:after defence
59|lead:after defense
60|lead:after early
12|lead:after economy
13|lead:after eu
-13|lead:after fiscal 2022
10|lead:after fiscal 2023
123|lead:after for
10|lead:after forces
-48|lead:after from
15|lead:after gdp
10|lead:after goal
-12|lead:after gross domestic product
13|lead:after gross national product
-46|lead:after if
77|lead:after in
-39|lead:after instead of
-8|lead:after into
-9|lead:after introduced
20|lead:after is
27|lead:after japanese
-20|lead:after least
28|lead:after mean
10|lead:after meaning
-17|lead:after members
-9|lead:after met
11|lead:after military
20|lead:after military spending
8|lead:after more
9|lead:after national product
-12|lead:after nato leaders
-47|lead:after not
28|lead:after of
-71|lead:after on
24|lead:after only
-13|lead:after rather than
42|lead:after reached
19|lead:after recently
-8|lead:after reported
22|lead:after respectively
-9|lead:after rewritten
-23|lead:after said
-8|lead:after same
-41|lead:after signed
-15|lead:after signed on
-65|lead:after since
14|lead:after so
22|lead:after soon
46|lead:after speaking of
10|lead:after spending
-14|lead:after spends
-36|lead:after starting
11|lead:after stood
-10|lead:after strategy
-21|lead:after superseded
33|lead:after target
13|lead:after than
14|lead:after the military
-31|lead:after there
14|lead:after through
37|lead:after time
-19|lead:after two percent
20|lead:after until
10|lead:after war
34|lead:after what
17|lead:after when
8|lead:after where
-11|lead:after with
65|lead:after within
23|lead:after worry
20|lead:before 's
21|lead:before )
60|lead:before ,
35|lead:before --
14|lead:before 1.29%
31|lead:before 1.3%
-33|lead:before 1.8 percent
-26|lead:before 1.8%
19|lead:before 1.9%
12|lead:before 2.1 percent
11|lead:before 2.3 percent
-19|lead:before 2.32 percent
-46|lead:before 2.4 percent
11|lead:before 2.4%
-14|lead:before 2.45 percent
-9|lead:before 2014
-9|lead:before 2026
-20|lead:before 3 percent
-9|lead:before 3.3 percent
-24|lead:before 3.4%
21|lead:before 4.1%
11|lead:before 4.6%
47|lead:before 7 per cent
23|lead:before :
71|lead:before ;
11|lead:before after
-39|lead:before against
-10|lead:before approved
-50|lead:before at
-15|lead:before begins
25|lead:before between
11|lead:before beyond
25|lead:before bill
-35|lead:before by
-50|lead:before calendar
44|lead:before come
-56|lead:before defense
16|lead:before defense spending
29|lead:before do
-19|lead:before donald trump
-9|lead:before down
-29|lead:before early
13|lead:before expenditure
17|lead:before failed
12|lead:before finish
68|lead:before for
-36|lead:before from
-28|lead:before gdp
13|lead:before gross domestic product
-9|lead:before gross national product
37|lead:before has
10|lead:before her
24|lead:before is
16|lead:before it
-44|lead:before joined
16|lead:before kept
-8|lead:before leads
-13|lead:before mark carney
-22|lead:before meaning
10|lead:before military
12|lead:before named
-9|lead:before nato
-62|lead:before not
-51|lead:before of
-93|lead:before on
17|lead:before outlays
-8|lead:before over
14|lead:before philippines
14|lead:before proposed
19|lead:before put
26|lead:before quota
8|lead:before ratio
23|lead:before recently
-22|lead:before recommended
-9|lead:before released
-21|lead:before said
21|lead:before set
-25|lead:before share
-62|lead:before since
-31|lead:before spending
-8|lead:before summit
-26|lead:before tabled
-9|lead:before taken
24|lead:before takes
-39|lead:before than
53|lead:before that
45|lead:before there
20|lead:before through
12|lead:before time
49|lead:before to
-8|lead:before tokyo
10|lead:before trillion
-28|lead:before until
-12|lead:before use
8|lead:before vote for
-8|lead:before voted
39|lead:before war
16|lead:before what
35|lead:before will
52|lead:before with
-12|lead:before wrote
-9|lead:before yen
-9|lead:before —
-24|next-aim:after \"
-12|next-aim:after '
-54|next-aim:after 's
54|next-aim:after ,
20|next-aim:after .
23|next-aim:after :
72|next-aim:after ;
26|next-aim:after a
14|next-aim:after already
101|next-aim:after and
10|next-aim:after anyway
9|next-aim:after are
-22|next-aim:after as
20|next-aim:after at
-84|next-aim:after budget
-11|next-aim:after but
-8|next-aim:after by
-54|next-aim:after could
-25|next-aim:after deadline
13|next-aim:after depending
-56|next-aim:after election
10|next-aim:after exposes
15|next-aim:after fiscal
-52|next-aim:after for
69|next-aim:after from
-43|next-aim:after go
-8|next-aim:after goal
11|next-aim:after had
24|next-aim:after has
-14|next-aim:after if
21|next-aim:after instead
89|next-aim:after instead of
50|next-aim:after is
-30|next-aim:after on
-28|next-aim:after only
19|next-aim:after onward
-8|next-aim:after or
-11|next-aim:after put
59|next-aim:after rather than
16|next-aim:after should
-31|next-aim:after the
37|next-aim:after through
-55|next-aim:after to
-86|next-aim:after too
-18|next-aim:after under
-10|next-aim:after was
18|next-aim:after when
12|next-aim:after will
-28|next-aim:after with
32|next-aim:after without
-22|next-aim:after would
50|next-aim:before #
33|next-aim:before 's
-33|next-aim:before (
-25|next-aim:before ,
-17|next-aim:before :
-62|next-aim:before ;
31|next-aim:before LAND
-9|next-aim:before USA
-14|next-aim:before after
-97|next-aim:before and
20|next-aim:before as
12|next-aim:before at
8|next-aim:before by
-9|next-aim:before deadline
-10|next-aim:before election
73|next-aim:before for
-8|next-aim:before has
-13|next-aim:before he
17|next-aim:before in
-11|next-aim:before is
20|next-aim:before it
45|next-aim:before its
47|next-aim:before keep
-10|next-aim:before meet
39|next-aim:before of
21|next-aim:before or
-24|next-aim:before should
13|next-aim:before spend
14|next-aim:before target
-32|next-aim:before that
-36|next-aim:before this
42|next-aim:before to
-9|next-aim:before under
10|next-aim:before we
44|next-aim:before what
17|next-aim:before will
9|next-aim:before with
-9|next-aim:before without
36|next-aim:before would
-15|next-level:after #
-76|next-level:after 's
9|next-level:after )
40|next-level:after ,
10|next-level:after .
21|next-level:after after
96|next-level:after and
-46|next-level:after at
37|next-level:after budget
31|next-level:after by
-37|next-level:after come to
40|next-level:after data
-20|next-level:after gross domestic product
-29|next-level:after has
8|next-level:after if
-26|next-level:after in
8|next-level:after is
-92|next-level:after it
12|next-level:after misses
31|next-level:after on
-55|next-level:after or
8|next-level:after respectively
-15|next-level:after they
-59|next-level:after through
169|next-level:after to
26|next-level:after under
13|next-level:after unless
-15|next-level:after war
-26|next-level:after would
62|next-level:before 's
-31|next-level:before (
-44|next-level:before ,
-28|next-level:before -
-15|next-level:before --
32|next-level:before :
-41|next-level:before ;
-37|next-level:before LAND
-48|next-level:before USA
-15|next-level:before a
14|next-level:before against
39|next-level:before amount
-120|next-level:before and
25|next-level:before are
45|next-level:before as
-44|next-level:before assumes
30|next-level:before at
76|next-level:before budget
-14|next-level:before but
-16|next-level:before by
-53|next-level:before carry
33|next-level:before come to
-27|next-level:before commends
-10|next-level:before compares
12|next-level:before could
15|next-level:before defense
8|next-level:before does
12|next-level:before draft
-15|next-level:before equal
29|next-level:before everyone
33|next-level:before figure
-24|next-level:before from
17|next-level:before had
-22|next-level:before has
9|next-level:before in
13|next-level:before is
40|next-level:before it
11|next-level:before lay out
-29|next-level:before leave
9|next-level:before looks
26|next-level:before of
-32|next-level:before on
44|next-level:before or
9|next-level:before outlay
19|next-level:before outlays
12|next-level:before over
17|next-level:before put
14|next-level:before reach
-18|next-level:before remain
-28|next-level:before rise
8|next-level:before set aside
20|next-level:before she
37|next-level:before spend
28|next-level:before stand
-53|next-level:before that
46|next-level:before the
39|next-level:before they
-171|next-level:before to
-17|next-level:before top
9|next-level:before under
-34|next-level:before war
46|next-level:before was
11|next-level:before we
35|next-level:before when
57|next-level:before will
31|next-level:before with
10|next-level:before work out at
22|next-level:before would
-14|next-no:after 's
22|next-no:after .
-21|next-no:after ;
25|next-no:after ?
10|next-no:after after
-14|next-no:after and
16|next-no:after as
-18|next-no:after budget
25|next-no:after election
26|next-no:after for
-33|next-no:after or
15|next-no:after to
10|next-no:after would
-8|next-no:before and
19|next-no:before at
-15|next-no:before budget
-16|next-no:before draft
25|next-no:before must
-13|next-no:before or
-8|next-no:before that
8|next-no:before the
60|next-no:before they
-14|next-no:before to
-8|next-no:before will
-24|next-no:before would
-15|next:\"
39|next:#
-12|next:'
-52|next:'s
-70|next:(
36|next:,
-25|next:-
-16|next:--
47|next:.
38|next::
-50|next:;
24|next:?
15|next:DATE
8|next:PERSON
-57|next:USA
18|next:after
18|next:against
-9|next:agree
25|next:already
-17|next:although
41|next:amount
-42|next:and
-10|next:any
10|next:anyway
34|next:are
60|next:as
-12|next:assumed
-44|next:assumes
35|next:at
-26|next:back
16|next:be
-12|next:before
13|next:begins
-8|next:budget
-30|next:but
-53|next:carry
-9|next:come to
-27|next:commends
-10|next:compares
-46|next:could
42|next:data
-34|next:deadline
8|next:defence
11|next:defense
27|next:defense spending
13|next:depending
8|next:does
-42|next:election
-51|next:end
-15|next:equal
29|next:everyone
-22|next:exchange
10|next:exposes
35|next:figure
15|next:fiscal
47|next:for
-12|next:forecast
43|next:from
-38|next:go
-20|next:gross domestic product
24|next:had
-35|next:has
-11|next:he
9|next:hit
-8|next:if
89|next:instead of
64|next:is
-39|next:it
42|next:its
28|next:keep
11|next:lay out
-28|next:leave
9|next:looks
-10|next:meet
12|next:misses
-28|next:more
27|next:must
64|next:of
-26|next:on
-29|next:only
19|next:onward
-44|next:or
8|next:outlay
21|next:outlays
12|next:over
10|next:presided
-29|next:prices
-13|next:raise
60|next:rather than
15|next:reach
-10|next:remain
8|next:respectively
15|next:rests
-28|next:rise
10|next:set aside
19|next:she
-8|next:should
45|next:spend
32|next:stand
9|next:supplementary
14|next:target
-90|next:that
23|next:the
82|next:they
-36|next:this
-47|next:through
10|next:tilt
-15|next:to
-86|next:too
-19|next:top
-11|next:unchanged
13|next:unless
-49|next:war
31|next:was
13|next:we
12|next:what
49|next:when
-23|next:whereas
81|next:will
22|next:without
9|next:work out at
218|none
13|none-after:!
98|none-after:\"
-30|none-after:#
-117|none-after:'
49|none-after:'d
-51|none-after:'ll
20|none-after:'s
22|none-after:(
9|none-after:)
28|none-after:,
27|none-after:-
-8|none-after:.
-50|none-after:0
-9|none-after::
65|none-after:;
-35|none-after:DATE
-16|none-after:EU
-34|none-after:LAND
-20|none-after:LEADER
-24|none-after:NATO
72|none-after:USA
27|none-after:a
-9|none-after:able
53|none-after:about
46|none-after:above
-40|none-after:academic
-92|none-after:according
-8|none-after:account
-9|none-after:accurate
60|none-after:achieve
8|none-after:across
-11|none-after:actual
-17|none-after:add
12|none-after:administration
30|none-after:adopt
-10|none-after:advance
8|none-after:advocate
-22|none-after:affordable
76|none-after:after
-57|none-after:again
-59|none-after:against
39|none-after:agree
19|none-after:agreement
-40|none-after:ahead
29|none-after:aides
15|none-after:aim
16|none-after:all
-9|none-after:all allies
-16|none-after:alliance
8|none-after:allies
-29|none-after:allocate
36|none-after:ally
-56|none-after:almost
17|none-after:aloud
84|none-after:already
48|none-after:also
-14|none-after:although
25|none-after:always
13|none-after:ambassador
40|none-after:ambition
11|none-after:amendment
10|none-after:an
-10|none-after:analysts
23|none-after:announcement
-9|none-after:annual
-13|none-after:another
38|none-after:any
-8|none-after:anything
-13|none-after:apiece
-8|none-after:applauded
-22|none-after:approximately
28|none-after:are
-14|none-after:areas
8|none-after:argument
24|none-after:armed forces
-15|none-after:armies
-26|none-after:arms
-29|none-after:army
50|none-after:around
-49|none-after:as
16|none-after:asean
37|none-after:ask
14|none-after:ask for
-11|none-after:assembly
-12|none-after:at
23|none-after:attached
65|none-after:attain
48|none-after:attainable
-22|none-after:audited
164|none-after:average
9|none-after:avoid
13|none-after:away
37|none-after:back
13|none-after:barrier
-20|none-after:basis
29|none-after:because
17|none-after:becomes
-10|none-after:been
-120|none-after:before
43|none-after:begin
-9|none-after:begins
-25|none-after:behind
60|none-after:being
-15|none-after:believe
41|none-after:below
35|none-after:benchmark
16|none-after:best
-9|none-after:better
-46|none-after:between
23|none-after:beyond
20|none-after:bigger
-14|none-after:billion
9|none-after:bonds
21|none-after:books
-16|none-after:borrow
-24|none-after:borrowed
14|none-after:both
-18|none-after:bottom
30|none-after:bought
14|none-after:bridges
-13|none-after:bring up the rear
-71|none-after:budget
15|none-after:burden
76|none-after:but
79|none-after:buy
23|none-after:buying
-87|none-after:by
-17|none-after:cabinet
-28|none-after:calculate
-37|none-after:calculations
-11|none-after:calendar
13|none-after:campaign
19|none-after:can
11|none-after:carry
-72|none-after:case
-9|none-after:ceiling
-16|none-after:cent
24|none-after:century
-27|none-after:chancellor
10|none-after:change
36|none-after:chief
19|none-after:choose
-8|none-after:civil
10|none-after:clear
-20|none-after:climb
-62|none-after:close
38|none-after:closer
14|none-after:club
33|none-after:coalition
-35|none-after:coast guard
-18|none-after:combined
-29|none-after:come to
-11|none-after:coming
22|none-after:commit
8|none-after:commitment
31|none-after:comparable
-13|none-after:compared
15|none-after:complain
16|none-after:concede
-10|none-after:conference
12|none-after:confirm
17|none-after:consecutive
52|none-after:consider
8|none-after:consist
-14|none-after:consists
10|none-after:constitute
47|none-after:constitution
-23|none-after:contracts
8|none-after:converge
-86|none-after:core
-33|none-after:core defence
-21|none-after:core defense
22|none-after:cost
-8|none-after:costs
-11|none-after:could
-29|none-after:count
-37|none-after:counted
-48|none-after:counting
-18|none-after:country
28|none-after:counts
51|none-after:covered
-50|none-after:covers
-16|none-after:crimea
8|none-after:critics
-8|none-after:current
77|none-after:currently
15|none-after:cut
11|none-after:cutters
-33|none-after:cyber
-9|none-after:cybersecurity
-15|none-after:data
-55|none-after:date
37|none-after:dates
19|none-after:day
-33|none-after:deadline
11|none-after:deal
12|none-after:debate
16|none-after:debt
40|none-after:decades
-30|none-after:decide
13|none-after:declare
-89|none-after:defence
12|none-after:defence minister
-64|none-after:defence ministry
8|none-after:defend
18|none-after:defense
-19|none-after:defense minister
-13|none-after:defense ministry
-34|none-after:defense spending
17|none-after:definition
-24|none-after:deliveries
43|none-after:demand
-12|none-after:deny
-11|none-after:department
46|none-after:depending
-9|none-after:deputy prime minister
47|none-after:describe
-11|none-after:desirable
-23|none-after:development aid
-52|none-after:did
14|none-after:difference
10|none-after:different
29|none-after:diplomat
22|none-after:division
42|none-after:do
-9|none-after:documents
-13|none-after:does
21|none-after:domestic
25|none-after:down
-66|none-after:draft
24|none-after:drop
-35|none-after:due
47|none-after:each
-28|none-after:earlier
-30|none-after:earmark for
27|none-after:economic
-40|none-after:economic output
-11|none-after:economics
-41|none-after:economies
-23|none-after:economy
11|none-after:economy grew
52|none-after:effort
53|none-after:eight
43|none-after:election
-93|none-after:end
36|none-after:enough
-17|none-after:entail
-26|none-after:entry
-21|none-after:envisage
-26|none-after:equal
11|none-after:euro
21|none-after:european
8|none-after:europeans
20|none-after:euros
62|none-after:even
41|none-after:eventually
48|none-after:ever
85|none-after:every
10|none-after:everybody
-16|none-after:everyone
-11|none-after:everything
-25|none-after:exactly
9|none-after:example
24|none-after:exclude
-36|none-after:executive
10|none-after:existing
-19|none-after:expect
-15|none-after:expenses
-43|none-after:exports
15|none-after:expressed
-48|none-after:extra
27|none-after:eye
-17|none-after:faces
-8|none-after:fact
-28|none-after:fall
-19|none-after:far
-28|none-after:faster
33|none-after:favor
-9|none-after:federal
-51|none-after:feel
41|none-after:few
12|none-after:fewer
12|none-after:fields
-12|none-after:fight
59|none-after:figure
-93|none-after:figures
37|none-after:filled
82|none-after:final
-11|none-after:finance minister
-15|none-after:finance ministry
-33|none-after:financed
-15|none-after:finances
-13|none-after:find
8|none-after:firm
-29|none-after:firmer
-76|none-after:first
19|none-after:fiscal
-26|none-after:five
-38|none-after:floor
39|none-after:follow
-43|none-after:followed
9|none-after:following
25|none-after:foot
-24|none-after:for
-14|none-after:forecast
16|none-after:foresee
-64|none-after:forever
-25|none-after:forward
13|none-after:four
-23|none-after:frigates
-85|none-after:from
-12|none-after:full
32|none-after:fully
-13|none-after:fund
26|none-after:funded
12|none-after:further
-12|none-after:g . d . p .
21|none-after:gap
-66|none-after:gdp
28|none-after:general
-50|none-after:get
-36|none-after:give
-15|none-after:gnp
-40|none-after:go
70|none-after:goal
20|none-after:good
-19|none-after:government
33|none-after:great
-57|none-after:gross domestic product
-9|none-after:gross national income
89|none-after:grow
48|none-after:growth
16|none-after:guarantee
109|none-after:guideline
29|none-after:guns
31|none-after:habit
-37|none-after:had
14|none-after:hair
24|none-after:half
-17|none-after:happened
-31|none-after:happier
-21|none-after:hard
-13|none-after:hard defense
23|none-after:hardly
70|none-after:has
94|none-after:have
-9|none-after:having
58|none-after:he
20|none-after:head
-9|none-after:heaviest
-12|none-after:height
23|none-after:help
82|none-after:her
10|none-after:here
-17|none-after:high
24|none-after:higher
-42|none-after:highest
28|none-after:his
18|none-after:hit
-19|none-after:hold
8|none-after:home
28|none-after:honor
-19|none-after:honour
11|none-after:hospitals
10|none-after:host
-10|none-after:how
-9|none-after:i
8|none-after:if
67|none-after:immediately
-9|none-after:important
-28|none-after:in
-9|none-after:inadequate
25|none-after:include
-16|none-after:included
34|none-after:increase
11|none-after:independence
13|none-after:indo
48|none-after:inflation
-48|none-after:infrastructure
-42|none-after:inherited
32|none-after:insist
14|none-after:instead
12|none-after:instead of
-67|none-after:institute
-10|none-after:intend
-30|none-after:interest
27|none-after:internally
-9|none-after:international
-33|none-after:investment
35|none-after:island
8|none-after:it
-30|none-after:items
21|none-after:its
61|none-after:itself
-30|none-after:jets
67|none-after:joined
22|none-after:joining
23|none-after:joke
27|none-after:junior
-25|none-after:just
26|none-after:komeito
138|none-after:laggard
-23|none-after:largely
16|none-after:larger
-15|none-after:largest
-27|none-after:last
23|none-after:late
49|none-after:later
-15|none-after:latest
31|none-after:launch
42|none-after:law
-27|none-after:lawmakers
-52|none-after:lay down
11|none-after:lay out
35|none-after:ldp
-48|none-after:leader
-33|none-after:leap
51|none-after:least
-11|none-after:leave
18|none-after:lecture
-18|none-after:led
34|none-after:left
-19|none-after:legislature
17|none-after:less
-47|none-after:level
15|none-after:life
-29|none-after:likelier
10|none-after:likeliest
-12|none-after:likely
-9|none-after:likewise
41|none-after:limit
31|none-after:line
14|none-after:little
20|none-after:live with
9|none-after:local
55|none-after:long
13|none-after:longer
12|none-after:longest
9|none-after:look at
57|none-after:looked
-82|none-after:looks
18|none-after:lost
38|none-after:lower
14|none-after:lowest
-35|none-after:made
11|none-after:main
43|none-after:mainly
22|none-after:manage
-13|none-after:manifestly
54|none-after:many
-14|none-after:marcos
13|none-after:mark
-30|none-after:may
72|none-after:mean
-44|none-after:measured
9|none-after:media
10|none-after:medium
22|none-after:meet
-29|none-after:members
41|none-after:mention
-12|none-after:merely
-11|none-after:method
47|none-after:might
23|none-after:militaries
-22|none-after:military
-10|none-after:military spending
-79|none-after:mind
21|none-after:minimum
-11|none-after:ministry
-31|none-after:missile
30|none-after:moment
15|none-after:money
40|none-after:moot
-20|none-after:more
-35|none-after:most
-18|none-after:move
34|none-after:move up
10|none-after:mr
-9|none-after:ms
79|none-after:much
27|none-after:mull
24|none-after:must
17|none-after:n't
21|none-after:national
-79|none-after:national income
-10|none-after:national output
-39|none-after:national product
22|none-after:nearer
-19|none-after:nearly
22|none-after:need
12|none-after:needed
-24|none-after:networks
23|none-after:never
8|none-after:newspaper
23|none-after:next
-28|none-after:nine
46|none-after:no
34|none-after:no one
44|none-after:nobody
-17|none-after:northern
71|none-after:note
17|none-after:nothing
159|none-after:now
10|none-after:nuclear
15|none-after:number
8|none-after:objected
34|none-after:objective
-8|none-after:observe
-32|none-after:of
8|none-after:old
-53|none-after:older
-22|none-after:omits
-15|none-after:on
-50|none-after:once
-13|none-after:one
26|none-after:only
-20|none-after:onward
39|none-after:open
13|none-after:opposition
25|none-after:opposition leader
-21|none-after:option
-28|none-after:or
17|none-after:order
-27|none-after:original
-20|none-after:our
12|none-after:ourselves
44|none-after:out
-56|none-after:outlay
-26|none-after:outlays
-63|none-after:output
52|none-after:over
19|none-after:overnight
-14|none-after:overseas aid
42|none-after:overtaken
9|none-after:pacific
-29|none-after:paper
36|none-after:parliament
19|none-after:parliamentary
14|none-after:part
-23|none-after:parties
25|none-after:partner
51|none-after:party
-50|none-after:pass
-18|none-after:passed
84|none-after:past
-8|none-after:patrol
-48|none-after:payments
10|none-after:peace
10|none-after:peacetime
30|none-after:peak
22|none-after:pensions
14|none-after:people
-19|none-after:perhaps
57|none-after:period
17|none-after:permanent
28|none-after:person
62|none-after:plan
26|none-after:planners
41|none-after:pledge
11|none-after:point
-11|none-after:poll
-15|none-after:ports
8|none-after:position
25|none-after:possible
-33|none-after:power
18|none-after:praised
-23|none-after:precisely
-30|none-after:predecessor
21|none-after:preferred
19|none-after:premier
-25|none-after:prepare
166|none-after:present
18|none-after:previous
8|none-after:price
-35|none-after:prime minister
-13|none-after:printed
-30|none-after:product
32|none-after:project
17|none-after:projections
-29|none-after:promise
53|none-after:proper
15|none-after:proportion
16|none-after:public
-23|none-after:publish
15|none-after:purpose
-8|none-after:purposes
25|none-after:put
-13|none-after:question
-68|none-after:radical
-10|none-after:raise
8|none-after:rammed
-9|none-after:ran
9|none-after:range
28|none-after:rate
11|none-after:rather
29|none-after:rather than
-48|none-after:reach
-14|none-after:reacted
-18|none-after:reagan
-66|none-after:real
123|none-after:realistic
-43|none-after:really
13|none-after:reasons
-13|none-after:received
34|none-after:recent
13|none-after:reckless
10|none-after:reckon
35|none-after:recommend
-10|none-after:recorded
-29|none-after:red
16|none-after:reference
-9|none-after:regarded
34|none-after:region
-12|none-after:regular
-50|none-after:reject
-72|none-after:related
39|none-after:remain
30|none-after:replaced
20|none-after:reply
26|none-after:report
-19|none-after:request
-18|none-after:require
-30|none-after:requirements
20|none-after:resilience
-29|none-after:resist
-45|none-after:respectively
-17|none-after:rest
37|none-after:result
66|none-after:review
-12|none-after:revise
45|none-after:revised
11|none-after:revising
-20|none-after:revolutionary
10|none-after:rewrite
-20|none-after:right
65|none-after:rise
-87|none-after:roads
-30|none-after:roughly
-8|none-after:round
10|none-after:rule
-11|none-after:rules
27|none-after:runs
10|none-after:rush
-19|none-after:sacrifice
-216|none-after:same
-26|none-after:saw
-31|none-after:say
24|none-after:scholar
20|none-after:schools
10|none-after:sea
-43|none-after:second
69|none-after:secretary
-16|none-after:secure
-48|none-after:security
12|none-after:security - related
10|none-after:security spending
40|none-after:seek
31|none-after:senators
-38|none-after:sends
-21|none-after:senior
15|none-after:serve
-12|none-after:services
-75|none-after:set
24|none-after:set aside
-18|none-after:set out
19|none-after:settle on
-36|none-after:seven
8|none-after:several
-16|none-after:shade
59|none-after:shall
-53|none-after:she
9|none-after:short
72|none-after:should
14|none-after:show
10|none-after:shrink
25|none-after:sights
25|none-after:sign up
56|none-after:signed
58|none-after:since
-24|none-after:single
33|none-after:sipri
54|none-after:six
-23|none-after:sixth
18|none-after:slice
-17|none-after:slide
88|none-after:slow
-29|none-after:slowly
51|none-after:so
-39|none-after:soldiers
51|none-after:some
16|none-after:something
34|none-after:soon
40|none-after:sooner
-35|none-after:source
-22|none-after:sources
12|none-after:speak of
-37|none-after:special
11|none-after:specify
37|none-after:spend
-11|none-after:spender
9|none-after:split
-38|none-after:spokesman
-13|none-after:spokesperson
-16|none-after:spread
16|none-after:spring
-40|none-after:stand
31|none-after:standard
15|none-after:starting
13|none-after:statute
28|none-after:stay
15|none-after:steel
26|none-after:step
39|none-after:still
-55|none-after:strategic
23|none-after:strategy
34|none-after:stretch
-27|none-after:stroke
-31|none-after:stuck
-25|none-after:submitted
20|none-after:subscribe
18|none-after:successors
26|none-after:such
17|none-after:sufficient
21|none-after:suggest
-61|none-after:summer
16|none-after:summit
-61|none-after:supplementary
-23|none-after:support
-14|none-after:surpass
-21|none-after:surplus
9|none-after:survive
69|none-after:sustainable
9|none-after:system
-35|none-after:table
60|none-after:take
10|none-after:take up
18|none-after:takers
11|none-after:talk
9|none-after:talk about
-48|none-after:target
28|none-after:tax
51|none-after:tell
-37|none-after:ten
9|none-after:tenth
-39|none-after:term
-26|none-after:text
51|none-after:than
14|none-after:thanks
-100|none-after:that
-29|none-after:the
18|none-after:the economy
51|none-after:the military
25|none-after:their
-243|none-after:then
65|none-after:there
48|none-after:thereabouts
47|none-after:thereafter
-10|none-after:they
14|none-after:thing
-20|none-after:things
-48|none-after:think
-11|none-after:think tank
10|none-after:thinkable
15|none-after:third
-13|none-after:though
-18|none-after:three
-24|none-after:threshold
-50|none-after:through
31|none-after:throughout
-39|none-after:time
24|none-after:times
21|none-after:to
80|none-after:today
54|none-after:tomorrow
56|none-after:too
8|none-after:total
-33|none-after:touching
8|none-after:toward
8|none-after:towards
8|none-after:track
21|none-after:trails
-46|none-after:treasury
-53|none-after:trillion
21|none-after:trimmed
-110|none-after:troops
18|none-after:turned
-104|none-after:two
-38|none-after:unavoidable
19|none-after:unchanged
56|none-after:under
10|none-after:understanding
53|none-after:unreasonable
-35|none-after:up
9|none-after:upon
11|none-after:urge
15|none-after:us
-11|none-after:use
-11|none-after:vat
30|none-after:very
-34|none-after:veterans
15|none-after:vice
9|none-after:voters
31|none-after:vow
8|none-after:wait
67|none-after:waiting
-13|none-after:wales
10|none-after:walked
10|none-after:want
54|none-after:war
39|none-after:was
19|none-after:we
-12|none-after:weapons
15|none-after:weigh
-48|none-after:welfare
18|none-after:well
-41|none-after:were
-32|none-after:western
-75|none-after:what
-12|none-after:whatever
49|none-after:when
-13|none-after:where
-50|none-after:whereas
18|none-after:whether
-36|none-after:which
67|none-after:while
-33|none-after:white
45|none-after:who
-77|none-after:whole
-8|none-after:whose
35|none-after:wider
44|none-after:will
35|none-after:win
-18|none-after:wiser
38|none-after:with
-103|none-after:within
39|none-after:without
44|none-after:won
17|none-after:wondered
-9|none-after:word
8|none-after:work
27|none-after:world
26|none-after:worth
15|none-after:write
-304|none-after:year
9|none-after:yen
-57|none-after:yet
-60|none-after:yielded
-22|none-after:you
15|none-after:zero
76|none-before:\"
-36|none-before:#
-16|none-before:$
8|none-before:'d
8|none-before:'ll
11|none-before:'re
-8|none-before:'s
31|none-before:'ve
-109|none-before:*
33|none-before:-
-10|none-before:--
-21|none-before:.
-48|none-before:0
36|none-before::
48|none-before:;
16|none-before:LAND
-23|none-before:LEADER
-34|none-before:NATO
23|none-before:OUTLET
45|none-before:PERSON
66|none-before:USA
13|none-before:a
16|none-before:able
104|none-before:about
20|none-before:above
8|none-before:abroad
11|none-before:absorb
-9|none-before:absorbed
79|none-before:accept
-8|none-before:accomplish
-22|none-before:accord
-14|none-before:account
25|none-before:achieve
-37|none-before:across
-12|none-before:actual
-13|none-before:actually
59|none-before:add
33|none-before:add up to
-11|none-before:additional
9|none-before:adm
-36|none-before:admit
-27|none-before:adopt
-9|none-before:advance
15|none-before:advice
-12|none-before:adviser
17|none-before:advocate
59|none-before:after
-34|none-before:afterward
-28|none-before:again
68|none-before:against
-17|none-before:agencies
11|none-before:ago
-35|none-before:ahead
-76|none-before:aides
-15|none-before:aim
-60|none-before:all
18|none-before:all allies
22|none-before:all members
58|none-before:alliance
21|none-before:allies
23|none-before:allocate
-8|none-before:allocation
-51|none-before:allot
-18|none-before:allow
18|none-before:allowed
82|none-before:almost
20|none-before:along
31|none-before:already
-55|none-before:also
-11|none-before:alternative
70|none-before:although
-32|none-before:always
-38|none-before:ambition
-13|none-before:amount
-58|none-before:an
-36|none-before:analysts
-11|none-before:anchor
-29|none-before:and
12|none-before:andrew
-14|none-before:announce
-11|none-before:annual
-15|none-before:another
56|none-before:answer
16|none-before:any
-17|none-before:anyone
35|none-before:anything
-9|none-before:anywhere
8|none-before:appears
20|none-before:approach
27|none-before:appropriation
-33|none-before:appropriations
22|none-before:approve
30|none-before:approximately
-17|none-before:argue
37|none-before:argue for
48|none-before:armed forces
-24|none-before:arms
43|none-before:army
110|none-before:around
-14|none-before:arrive
28|none-before:as
28|none-before:asean
8|none-before:ashamed
-12|none-before:asia
34|none-before:ask for
26|none-before:assumed
-8|none-before:assure
23|none-before:at
27|none-before:atm
40|none-before:attack
-61|none-before:attainment
49|none-before:aukus
151|none-before:average
-13|none-before:avoided
-11|none-before:away
10|none-before:b
22|none-before:back
34|none-before:balance
8|none-before:bank
16|none-before:banker
25|none-before:barely
32|none-before:base
23|none-before:based
-24|none-before:bases
-10|none-before:basis
-18|none-before:be
22|none-before:bear
-22|none-before:beat
-34|none-before:becomes
51|none-before:been
71|none-before:before
-10|none-before:began
55|none-before:begin
33|none-before:begins
20|none-before:behind
71|none-before:being
78|none-before:believe
49|none-before:below
51|none-before:benchmark
16|none-before:beneath
8|none-before:beside
-22|none-before:better
33|none-before:between
25|none-before:beyond
12|none-before:big
-86|none-before:bill
-64|none-before:billion
30|none-before:bind
11|none-before:bit
10|none-before:bloc
-10|none-before:blueprint
-22|none-before:boost
9|none-before:border
-21|none-before:bore
108|none-before:both
14|none-before:bought
13|none-before:breaking
40|none-before:bridge
13|none-before:brigade
29|none-before:bring forward
19|none-before:bring up the rear
-8|none-before:broader
11|none-before:broke
-47|none-before:budget
-28|none-before:build
9|none-before:buildup
-46|none-before:bump
29|none-before:burden
-27|none-before:business
8|none-before:buy
33|none-before:by
-8|none-before:cabinet
32|none-before:calendar
25|none-before:call
-12|none-before:call for
16|none-before:call on
-20|none-before:came
37|none-before:campaign
21|none-before:can
10|none-before:candidate
40|none-before:cannot
-11|none-before:cap
11|none-before:care
36|none-before:carry
8|none-before:case
25|none-before:caves
19|none-before:ceiling
10|none-before:center
8|none-before:central bank
-25|none-before:centrist reform alliance
31|none-before:century
28|none-before:chair
10|none-before:chairman
12|none-before:chancellor
-77|none-before:changed
41|none-before:chapter
-29|none-before:chart
21|none-before:chief
-13|none-before:chief cabinet secretary
14|none-before:choose
27|none-before:cite
-9|none-before:civil
90|none-before:claim
-20|none-before:clear
-9|none-before:close
13|none-before:closed
-21|none-before:closer
-12|none-before:closes
62|none-before:closest
-22|none-before:coalition
41|none-before:cold
-44|none-before:combined
-55|none-before:come
-94|none-before:come in at
-58|none-before:come to
21|none-before:come up with
-15|none-before:comes
27|none-before:command
-18|none-before:commission
-19|none-before:commit
54|none-before:committee
-18|none-before:commons
-9|none-before:communiqué
10|none-before:communists
28|none-before:compare
9|none-before:compared
123|none-before:compares
32|none-before:comparison
12|none-before:complain
-8|none-before:complementary
21|none-before:comptes
40|none-before:concede
39|none-before:conference
-13|none-before:confine
17|none-before:confirm
-14|none-before:congress
-74|none-before:conscription
-23|none-before:consider
38|none-before:consists
12|none-before:constitution
9|none-before:consumes
-15|none-before:contain
10|none-before:contemplate
176|none-before:content
-11|none-before:continues
27|none-before:contracted
16|none-before:contribution
-44|none-before:core
29|none-before:core defence
-15|none-before:core defense
-8|none-before:correspond
-15|none-before:cost
8|none-before:costed
-70|none-before:costs
-23|none-before:could
38|none-before:council
-11|none-before:count
-13|none-before:counted
22|none-before:counter
10|none-before:counterparts
22|none-before:counting
89|none-before:countries
25|none-before:country
62|none-before:counts
14|none-before:coup
-42|none-before:course
-9|none-before:cover
11|none-before:credit
47|none-before:cross
16|none-before:current
103|none-before:currently
-11|none-before:curve
8|none-before:d
9|none-before:d 66
-57|none-before:dangled
-51|none-before:date
-25|none-before:day
22|none-before:days
-27|none-before:deadline
-37|none-before:deal
15|none-before:debate
-11|none-before:decade
13|none-before:decades
-74|none-before:decide
12|none-before:decision
36|none-before:declare
-65|none-before:defence
-11|none-before:defence - related
20|none-before:defence secretary
-21|none-before:defence spending
-28|none-before:defense
-17|none-before:defense - related
45|none-before:defense minister
20|none-before:defense spending
-36|none-before:definition
-15|none-before:deliver on
40|none-before:demand
66|none-before:department
57|none-before:depends
-71|none-before:deputy
15|none-before:destination
-44|none-before:devote
16|none-before:dialogue
27|none-before:did
-17|none-before:dip
-9|none-before:diplomats
-20|none-before:direct
-23|none-before:direction
9|none-before:director
28|none-before:disbursed
10|none-before:discarded
-50|none-before:discovered
42|none-before:discuss
14|none-before:dispute
-9|none-before:distance
-14|none-before:divided
36|none-before:do
-18|none-before:documents
67|none-before:does
13|none-before:doing
65|none-before:dollars
-47|none-before:domestic
-22|none-before:done
28|none-before:door
15|none-before:double
-12|none-before:doubt
-17|none-before:down
-27|none-before:draft
13|none-before:draw
24|none-before:draw the line at
11|none-before:dreams
-23|none-before:drop
16|none-before:during
23|none-before:dutton
17|none-before:dwindled
32|none-before:early
-14|none-before:eased
-72|none-before:eastern
9|none-before:eat up
13|none-before:economy
17|none-before:economy grew
12|none-before:edge
-12|none-before:effort
11|none-before:eight
-59|none-before:eighteen
9|none-before:eleven
-37|none-before:else
-14|none-before:elsewhere
10|none-before:emergency
10|none-before:encourage
-88|none-before:end
35|none-before:endorse
-43|none-before:enough
8|none-before:enshrine
23|none-before:entrench
-29|none-before:envisage
-10|none-before:envision
-27|none-before:envoy
-86|none-before:equal
-11|none-before:equate
-78|none-before:equivalent
15|none-before:era
48|none-before:estimate
39|none-before:europe
-18|none-before:european
-26|none-before:european allies
-10|none-before:european members
-44|none-before:europeans
33|none-before:euros
69|none-before:even
29|none-before:ever
19|none-before:every
54|none-before:every ally
-41|none-before:every member
-37|none-before:exactly
23|none-before:examine
57|none-before:exceed
13|none-before:excess
-9|none-before:exclude
16|none-before:exhort
92|none-before:existing
70|none-before:expenditure
-23|none-before:expenditures
20|none-before:expenses
74|none-before:explain
-32|none-before:exposed
9|none-before:extra
9|none-before:face
9|none-before:faction
21|none-before:failed
-47|none-before:fall
-61|none-before:familiar
31|none-before:far
9|none-before:farage
27|none-before:fashion
-48|none-before:favor
-49|none-before:favour
11|none-before:fears
16|none-before:feasible
11|none-before:feel
17|none-before:few
19|none-before:fewer
-14|none-before:fight
-44|none-before:figure
-27|none-before:figures
-16|none-before:finance
-29|none-before:finance minister
25|none-before:financing
11|none-before:find
8|none-before:fine gael
-40|none-before:finish
18|none-before:finished
-24|none-before:first
-12|none-before:fiscal
-64|none-before:five
10|none-before:five star movement
15|none-before:fix
20|none-before:flat
-32|none-before:follow
-52|none-before:followed
-29|none-before:follows
-12|none-before:footing
8|none-before:footnote
-32|none-before:for
-19|none-before:force
-15|none-before:forecast
10|none-before:foreign
13|none-before:foreign minister
-42|none-before:foresee
82|none-before:forget
71|none-before:former
-11|none-before:formula
15|none-before:forum
28|none-before:four
-30|none-before:framework
-42|none-before:freeze
22|none-before:freezing
15|none-before:friendly
-61|none-before:friends
99|none-before:from
-43|none-before:frozen
26|none-before:fulfil
-33|none-before:fulfill
21|none-before:full
-19|none-before:fully
-22|none-before:fund
-31|none-before:funded
-151|none-before:funds
-38|none-before:further
-11|none-before:gap
-14|none-before:general
67|none-before:generals
14|none-before:get
10|none-before:give
13|none-before:gladly
83|none-before:go
73|none-before:goal
-34|none-before:goldman
9|none-before:golob
38|none-before:good
-13|none-before:gov ' t
-9|none-before:governments
15|none-before:gradually
8|none-before:graph
11|none-before:great
12|none-before:greens
8|none-before:gross domestic product
-17|none-before:group
-22|none-before:grow
9|none-before:growth
-8|none-before:guarded
21|none-before:guessed
66|none-before:guideline
21|none-before:gulf
-13|none-before:handed
27|none-before:hands
22|none-before:hard
9|none-before:hard defence
23|none-before:hardly
42|none-before:has
10|none-before:hastie
77|none-before:having
18|none-before:hawks
-46|none-before:head
-31|none-before:headline
-22|none-before:hear
-33|none-before:heard
23|none-before:hearing
-18|none-before:heaviest
13|none-before:henceforth
20|none-before:herself
-8|none-before:hides
-15|none-before:himself
11|none-before:hint
84|none-before:his
63|none-before:hit
-62|none-before:hoist
55|none-before:hold
-41|none-before:hold out for
10|none-before:hold the line at
-33|none-before:honor
37|none-before:honour
14|none-before:hope
-12|none-before:hosts
25|none-before:hover
42|none-before:how
-8|none-before:however
-17|none-before:hurry
-13|none-before:i
73|none-before:if
11|none-before:imf
31|none-before:implies
-11|none-before:in
14|none-before:include
-27|none-before:included
10|none-before:including
-47|none-before:increase
-66|none-before:indicate
15|none-before:industry
-10|none-before:infrastructure
-9|none-before:inherit
8|none-before:inherited
-59|none-before:initial
68|none-before:insist on
-35|none-before:instead
-40|none-before:instead of
-25|none-before:institute
69|none-before:intend
9|none-before:intent
-9|none-before:intention
8|none-before:interim
-11|none-before:into
11|none-before:investors
-58|none-before:invited
-10|none-before:ire
-19|none-before:is
41|none-before:island
-13|none-before:items
40|none-before:its
72|none-before:itself
17|none-before:izumi
-8|none-before:jefferies
-22|none-before:jip
29|none-before:joined
15|none-before:joke
43|none-before:justify
8|none-before:kandahar
27|none-before:keep
-23|none-before:keidanren
10|none-before:kenta
11|none-before:kicking
20|none-before:kiel
-49|none-before:kingdom
-10|none-before:known
39|none-before:komeito
29|none-before:labour
13|none-before:lag
39|none-before:laggard
-23|none-before:land
-25|none-before:lands
71|none-before:languish
-17|none-before:large
-38|none-before:larger
-10|none-before:largest
-26|none-before:last
10|none-before:lately
-25|none-before:later
-11|none-before:lauded
10|none-before:lavishes
32|none-before:law
67|none-before:lawmaker
24|none-before:lawmakers
-43|none-before:lay out
10|none-before:ldp
-19|none-before:lead to
10|none-before:leader
-58|none-before:leads
-22|none-before:leaning
18|none-before:leap
-69|none-before:leave
-26|none-before:led
-41|none-before:left
-15|none-before:legislature
-28|none-before:less
25|none-before:let
-23|none-before:lets
51|none-before:level
11|none-before:level off at
46|none-before:liberal democratic party
8|none-before:liberal democrats
-31|none-before:liberty
28|none-before:lie
-21|none-before:life
-16|none-before:liked
45|none-before:likes
34|none-before:likewise
43|none-before:limit
-13|none-before:line
10|none-before:list
-18|none-before:lists
22|none-before:little
13|none-before:live up to
-14|none-before:loans
-23|none-before:lobby
17|none-before:lobby for
35|none-before:long
-17|none-before:look
-26|none-before:look at
25|none-before:look for
14|none-before:looks
-15|none-before:low
34|none-before:lower
-12|none-before:lowest
22|none-before:lunch
-32|none-before:made
72|none-before:main
28|none-before:maintain
-16|none-before:major
-38|none-before:make
47|none-before:make good on
-52|none-before:make up
-9|none-before:makes
8|none-before:making
57|none-before:man
57|none-before:manage
33|none-before:many
-22|none-before:margin
-32|none-before:mark
46|none-before:match
-66|none-before:measure
55|none-before:meet
29|none-before:member
-25|none-before:member states
-14|none-before:men
31|none-before:mention
8|none-before:meps
-52|none-before:mere
81|none-before:method
-26|none-before:mid
16|none-before:might
-46|none-before:mike
11|none-before:miki
29|none-before:milder
46|none-before:military
20|none-before:mind
-33|none-before:minimum
-64|none-before:minister
19|none-before:ministry
19|none-before:miss
-38|none-before:missed
-23|none-before:missions
33|none-before:money
8|none-before:moot
-18|none-before:more
19|none-before:more than double
-39|none-before:morning
-21|none-before:most
39|none-before:mostly
-54|none-before:move
-11|none-before:move up
9|none-before:movement
16|none-before:mr
-27|none-before:ms
-21|none-before:mull
-13|none-before:multinationals
36|none-before:munich
-20|none-before:must
-42|none-before:n't
26|none-before:name
-16|none-before:narrower
17|none-before:nation
80|none-before:national
-8|none-before:national output
-74|none-before:national security adviser
69|none-before:nations
86|none-before:near
56|none-before:nearer
-31|none-before:needed
17|none-before:needs
-55|none-before:neighbor
67|none-before:neighboring
17|none-before:neighbours
29|none-before:neither
21|none-before:neutral
67|none-before:never
8|none-before:newly
-18|none-before:news
-15|none-before:newspaper
28|none-before:newspapers
28|none-before:night
-12|none-before:no
14|none-before:no one
-10|none-before:nominal
26|none-before:nominee
-9|none-before:non
-15|none-before:noncommittal
34|none-before:none
16|none-before:nor
14|none-before:north
61|none-before:note
-56|none-before:nothing
26|none-before:now
18|none-before:nudge
-30|none-before:number
18|none-before:numbers
11|none-before:object
33|none-before:oblige
20|none-before:observe
9|none-before:of
22|none-before:off
58|none-before:offer
28|none-before:office
55|none-before:officers
-31|none-before:official
17|none-before:officially
-12|none-before:officials
17|none-before:oil
-9|none-before:okinawa
-25|none-before:okita
125|none-before:old
32|none-before:on
13|none-before:once
-12|none-before:one
-73|none-before:only
16|none-before:open
87|none-before:opposition
-37|none-before:opposition leader
15|none-before:opt
-22|none-before:option
16|none-before:options
16|none-before:or
-8|none-before:order
-36|none-before:original
19|none-before:osborne
-46|none-before:other
61|none-before:others
16|none-before:ought
-9|none-before:our
-35|none-before:ours
39|none-before:out
-37|none-before:outcome
11|none-before:outlay
43|none-before:outlays
-58|none-before:outline
12|none-before:outside
70|none-before:over
-50|none-before:overall
-16|none-before:overtaken
-9|none-before:own
-12|none-before:pace
-13|none-before:palace
42|none-before:panel
-88|none-before:paper
-10|none-before:papers
-24|none-before:parliament
-8|none-before:parliamentary
-88|none-before:part
14|none-before:partners
62|none-before:party
-88|none-before:pass
-18|none-before:past
17|none-before:path
32|none-before:paths
78|none-before:pay
43|none-before:peace
15|none-before:peak
8|none-before:peg
-22|none-before:pencil in
23|none-before:pensions
23|none-before:people 's party
-15|none-before:people power party
9|none-before:percentage
32|none-before:perhaps
10|none-before:period
-46|none-before:pezzullo
10|none-before:pierre
-11|none-before:pinch
17|none-before:pitch
-34|none-before:plan
18|none-before:platform
-27|none-before:plea
-35|none-before:poilievre
74|none-before:point
-8|none-before:police
-24|none-before:policy
44|none-before:poor
116|none-before:position
-9|none-before:possible
10|none-before:possibly
9|none-before:posture
24|none-before:postwar
39|none-before:pour
26|none-before:power
-22|none-before:praised
27|none-before:prefer
-67|none-before:prepare
40|none-before:prescribed
12|none-before:prescribes
103|none-before:present
-11|none-before:presided
-18|none-before:president
-16|none-before:press
45|none-before:press club
56|none-before:previous
13|none-before:price
29|none-before:prices
8|none-before:priorities
-20|none-before:private
-10|none-before:probably
15|none-before:program
-18|none-before:programme
-31|none-before:programming
8|none-before:progress
-10|none-before:progress party
-20|none-before:project
-41|none-before:projections
-29|none-before:promise
-14|none-before:propel
47|none-before:proportion
-44|none-before:propose
31|none-before:provide
-9|none-before:provides
-21|none-before:public
11|none-before:publicly
9|none-before:publish
-36|none-before:purchase
-18|none-before:purse
36|none-before:push
-8|none-before:push for
35|none-before:put
-26|none-before:put forward
-28|none-before:questioned
-13|none-before:quite
-26|none-before:quota
22|none-before:quote
24|none-before:race
-35|none-before:radio
-43|none-before:raise
10|none-before:ran
-24|none-before:rather
-26|none-before:rather than
-30|none-before:ratio
-65|none-before:reach
-31|none-before:reads
-12|none-before:ready
-11|none-before:reaffirm
60|none-before:reagan
-23|none-before:real
17|none-before:reason
9|none-before:recall
-36|none-before:received
-20|none-before:reckon
45|none-before:recommend
13|none-before:recommendation
21|none-before:recommendations
-14|none-before:record
26|none-before:records
-8|none-before:red
18|none-before:red - green alliance
-13|none-before:referring
17|none-before:reform
-27|none-before:reform uk
15|none-before:regard
8|none-before:regards
16|none-before:region
-11|none-before:regular
-9|none-before:reiterate
-75|none-before:related
-17|none-before:relevant
-13|none-before:remain
-13|none-before:remind
10|none-before:reminder
-18|none-before:repeat
36|none-before:replace
40|none-before:replacing
88|none-before:reply
18|none-before:report
-10|none-before:reporters
-21|none-before:represent
-13|none-before:republic
35|none-before:republican
-16|none-before:request
14|none-before:require
-19|none-before:research
64|none-before:researcher
21|none-before:researchers
17|none-before:reserve
-9|none-before:resigned
-23|none-before:resolution
14|none-before:resolve
-10|none-before:respect
34|none-before:respond
-48|none-before:response
-24|none-before:rest
-9|none-before:restated
-15|none-before:restore
8|none-before:restrict
-29|none-before:rests
13|none-before:retired
51|none-before:return
15|none-before:revenue
35|none-before:review
-31|none-before:revised
-14|none-before:right
23|none-before:rise
23|none-before:road
-35|none-before:roads
15|none-before:roger
26|none-before:room
-8|none-before:roughly
10|none-before:round
13|none-before:row
8|none-before:rule
-10|none-before:rule out
-21|none-before:rules
-37|none-before:ruling
9|none-before:runs
-12|none-before:rush
-32|none-before:s
-31|none-before:sachs
-25|none-before:safely
78|none-before:same
34|none-before:satisfy
-11|none-before:saw
29|none-before:say
19|none-before:say yes to
54|none-before:scholar
-72|none-before:scold
-37|none-before:second
-26|none-before:secret
25|none-before:secretary
-8|none-before:secure
-15|none-before:securities
-11|none-before:security - related
-28|none-before:security spending
28|none-before:see
48|none-before:seek
-30|none-before:separate
-22|none-before:services
-15|none-before:set
-27|none-before:set aside
22|none-before:set out
13|none-before:settle for
10|none-before:settled
50|none-before:settlement
-108|none-before:seven
18|none-before:several
-59|none-before:shade
15|none-before:shall
13|none-before:share
-18|none-before:shares
-50|none-before:she
-10|none-before:shell out
-9|none-before:shelter
36|none-before:shift
26|none-before:shoot
51|none-before:short
-18|none-before:shorter
-16|none-before:should
14|none-before:show
-16|none-before:shrink
11|none-before:shy
42|none-before:sicily
-42|none-before:side
31|none-before:sign up
22|none-before:signature
-11|none-before:signed
-16|none-before:similar
-66|none-before:simply
24|none-before:since
31|none-before:single
-9|none-before:sink
-15|none-before:sipri
11|none-before:size
25|none-before:slice
11|none-before:slide
16|none-before:slightly
-43|none-before:slip
40|none-before:smaller
10|none-before:smile
11|none-before:smith
-45|none-before:so
-46|none-before:soar
-42|none-before:socialist
23|none-before:soft
8|none-before:soldiers
45|none-before:some
-17|none-before:someone
-30|none-before:something
-60|none-before:somewhere
13|none-before:soon
-14|none-before:sooner
-8|none-before:sources
-58|none-before:southern
-80|none-before:span
-83|none-before:speak
-55|none-before:spell out
39|none-before:spend
-8|none-before:spender
-10|none-before:split
-9|none-before:splitting
70|none-before:spokesman
10|none-before:spring
12|none-before:stand
22|none-before:stand by
35|none-before:standard
35|none-before:standards
11|none-before:start
-12|none-before:start at
22|none-before:start from
33|none-before:starting
20|none-before:state
25|none-before:statute
18|none-before:stay
9|none-before:steady
8|none-before:stepping
32|none-before:stick to
-27|none-before:still
-19|none-before:stop
-20|none-before:strait
24|none-before:strategic
29|none-before:strayed
44|none-before:stress
11|none-before:stretch
51|none-before:stuck
-11|none-before:submarines
-28|none-before:successor
25|none-before:successors
54|none-before:such
-21|none-before:suggest
58|none-before:sum
-22|none-before:summit
-17|none-before:supplementary
12|none-before:support
12|none-before:supported
23|none-before:supports
8|none-before:suppose
-58|none-before:surpass
12|none-before:surprise
16|none-before:surprised
26|none-before:survey
92|none-before:sustain
24|none-before:swallow
-9|none-before:swell
-57|none-before:table
60|none-before:take
-13|none-before:take up
-42|none-before:talk
-28|none-before:talk about
22|none-before:talk of
-13|none-before:tally
-26|none-before:tan
48|none-before:tanks
34|none-before:target
8|none-before:tasman
22|none-before:tax
26|none-before:taxes
-18|none-before:team
-35|none-before:tell
27|none-before:tell of
-67|none-before:ten
44|none-before:tenth
-30|none-before:term
-49|none-before:terms
-17|none-before:text
24|none-before:than
40|none-before:thanked
-12|none-before:thanks
14|none-before:the
-36|none-before:the allies
-17|none-before:the chancellor
13|none-before:the economy
16|none-before:the left
12|none-before:the left alliance
-58|none-before:the military
10|none-before:the state
-55|none-before:their
8|none-before:theirs
-14|none-before:them
18|none-before:themselves
-82|none-before:then
42|none-before:there
31|none-before:thereabouts
-65|none-before:thereby
10|none-before:they
13|none-before:thin
19|none-before:thing
-15|none-before:think tank
-39|none-before:this
-73|none-before:those
20|none-before:though
19|none-before:three
11|none-before:through
-35|none-before:tie
-33|none-before:tie at
-25|none-before:till
-36|none-before:time
11|none-before:times
-20|none-before:timetable
-14|none-before:to
38|none-before:today
-44|none-before:together
27|none-before:too
47|none-before:tories
-83|none-before:total
-21|none-before:touch
8|none-before:tout
-31|none-before:toward
-137|none-before:towards
-46|none-before:trade
-28|none-before:trail
-15|none-before:trains
-61|none-before:trajectory
-9|none-before:travel
-28|none-before:treasury
-86|none-before:trillion
-20|none-before:trimmed
-40|none-before:troops
85|none-before:true
30|none-before:tune
-46|none-before:turn
10|none-before:turn down
56|none-before:twenty
79|none-before:twice
-16|none-before:two
17|none-before:under
29|none-before:undertake
-13|none-before:unlike
21|none-before:until
33|none-before:unveil
12|none-before:unwritten
-25|none-before:up
-41|none-before:upgrade
-10|none-before:upward
-10|none-before:urge
42|none-before:urgency
-50|none-before:us
-45|none-before:use
22|none-before:very
-18|none-before:vice
77|none-before:vice defense minister
32|none-before:view
8|none-before:volunteer
21|none-before:vote for
28|none-before:voters
-21|none-before:vow
38|none-before:wait
-50|none-before:want
58|none-before:war
-17|none-before:warn
14|none-before:wars
-72|none-before:was
15|none-before:way
8|none-before:we
-22|none-before:wealth
-22|none-before:weapons
-14|none-before:weeks
-25|none-before:weigh
-20|none-before:welfare
50|none-before:well
-12|none-before:weon
-68|none-before:were
-21|none-before:what
-30|none-before:when
78|none-before:where
34|none-before:wherein
22|none-before:whereupon
11|none-before:whether
36|none-before:which
78|none-before:while
-47|none-before:whisker
25|none-before:who
61|none-before:whole
75|none-before:whose
61|none-before:why
15|none-before:wicker
29|none-before:will
-77|none-before:wind
14|none-before:wish
-26|none-before:with
-59|none-before:within
-82|none-before:without
-13|none-before:won
12|none-before:wondered
-8|none-before:word
15|none-before:work out
-20|none-before:work out at
26|none-before:work toward
23|none-before:world
-31|none-before:worth
-42|none-before:would
8|none-before:write
-36|none-before:yardstick
-203|none-before:year
-39|none-before:yearly
-11|none-before:years
26|none-before:yes
157|none-before:yet
-9|none-before:yield
-9|none-before:yields
13|none-before:you
13|none-before:your
-37|none-before:yuan
33|none-before:—
100|none-dates:aim 0 0
-33|none-dates:aim 0 2
44|none-dates:aim 1 0
-26|none-dates:aim 1 1
-30|none-dates:aim 2 0
26|none-dates:aim 2 1
-14|none-dates:aim 2 2
123|none-dates:level 0 0
44|none-dates:level 0 1
-29|none-dates:level 0 2
19|none-dates:level 1 0
-12|none-dates:level 1 1
-42|none-dates:level 1 2
-27|none-dates:level 2 0
-79|none-dates:level 2 1
93|none-dates:no 0 0
24|none-dates:no 0 1
22|none-dates:no 0 2
12|none-dates:no 1 0
-30|none-dates:no 1 1
25|none-dates:no 2 1
-12|none-governed:aim -
89|none-governed:aim be inf
-26|none-governed:aim be should
-48|none-governed:aim be will
25|none-governed:aim be would
22|none-governed:aim cap gerund
-19|none-governed:aim cap inf
12|none-governed:aim cap should
29|none-governed:aim cap will
44|none-governed:aim cap would
44|none-governed:aim demand finite
46|none-governed:aim demand gerund
-28|none-governed:aim demand inf
17|none-governed:aim demand noun
16|none-governed:aim demand progressive
30|none-governed:aim demand will
-65|none-governed:aim demand would
8|none-governed:aim denial finite
12|none-governed:aim denial inf
17|none-governed:aim denial would
-8|none-governed:aim level can
-53|none-governed:aim level gerund
-21|none-governed:aim level inf
-23|none-governed:aim level progressive
-27|none-governed:aim level will
-12|none-governed:aim level would
-43|none-governed:aim move can
67|none-governed:aim move could
-16|none-governed:aim move gerund
22|none-governed:aim move inf
-19|none-governed:aim move should
-26|none-governed:aim move will
25|none-governed:aim move would
9|none-governed:aim pledge can
-12|none-governed:aim pledge could
-32|none-governed:aim pledge finite
-16|none-governed:aim pledge gerund
15|none-governed:aim pledge inf
-43|none-governed:aim pledge progressive
35|none-governed:aim pledge should
26|none-governed:aim pledge will
52|none-governed:aim pledge would
36|none-governed:aim proposal could
58|none-governed:aim proposal gerund
40|none-governed:aim proposal inf
-53|none-governed:aim proposal noun
-31|none-governed:aim proposal progressive
37|none-governed:aim proposal will
19|none-governed:aim proposal would
8|none-governed:aim spend can
-71|none-governed:aim spend finite
45|none-governed:aim spend gerund
-23|none-governed:aim spend inf
-46|none-governed:aim spend progressive
-12|none-governed:aim spend should
-78|none-governed:aim spend will
21|none-governed:aim spend would
-11|none-governed:level -
27|none-governed:level be finite
-43|none-governed:level be will
-71|none-governed:level be would
60|none-governed:level cap finite
-65|none-governed:level cap would
21|none-governed:level demand finite
-8|none-governed:level demand progressive
-10|none-governed:level demand would
-19|none-governed:level level finite
-16|none-governed:level level gerund
37|none-governed:level level progressive
30|none-governed:level level will
-81|none-governed:level level would
-10|none-governed:level move can
-15|none-governed:level move could
-21|none-governed:level move finite
49|none-governed:level move inf
-44|none-governed:level move progressive
52|none-governed:level move should
-14|none-governed:level move will
24|none-governed:level move would
75|none-governed:level pledge finite
-34|none-governed:level pledge gerund
-14|none-governed:level pledge will
30|none-governed:level proposal finite
9|none-governed:level proposal gerund
62|none-governed:level proposal would
46|none-governed:level spend can
62|none-governed:level spend finite
-39|none-governed:level spend gerund
-80|none-governed:level spend will
22|none-governed:level spend would
9|none-governed:no -
11|none-governed:no be will
-19|none-governed:no be would
17|none-governed:no cap finite
-9|none-governed:no cap inf
-13|none-governed:no cap should
13|none-governed:no cap will
13|none-governed:no demand would
20|none-governed:no level finite
-59|none-governed:no level should
-21|none-governed:no level will
9|none-governed:no level would
47|none-governed:no move could
37|none-governed:no move finite
13|none-governed:no move gerund
-18|none-governed:no move inf
-8|none-governed:no move would
26|none-governed:no pledge could
-16|none-governed:no pledge finite
-9|none-governed:no pledge gerund
19|none-governed:no pledge would
16|none-governed:no proposal finite
19|none-governed:no spend finite
-13|none-governor:-
57|none-governor:accept
9|none-governor:achieve
35|none-governor:add up to
-15|none-governor:adopt
-9|none-governor:advance
14|none-governor:advocate
-44|none-governor:afford
-19|none-governor:agree
16|none-governor:aim
-10|none-governor:allocate
12|none-governor:ambition
-105|none-governor:amount
13|none-governor:announce
9|none-governor:approach
-10|none-governor:approve
-18|none-governor:argue
37|none-governor:argue for
-29|none-governor:arrive
-78|none-governor:ask
12|none-governor:ask for
53|none-governor:attain
41|none-governor:average
62|none-governor:back
-42|none-governor:be
75|none-governor:believe
61|none-governor:boost
-23|none-governor:bring
-35|none-governor:bring forward
11|none-governor:bring up the rear
15|none-governor:budget
-35|none-governor:build
-46|none-governor:bump
30|none-governor:call
-13|none-governor:call on
43|none-governor:campaign
-16|none-governor:cap
-26|none-governor:carry
-44|none-governor:choose
-23|none-governor:clear
54|none-governor:climb
-28|none-governor:come in at
-79|none-governor:come to
26|none-governor:command
13|none-governor:commit
-19|none-governor:commitment
40|none-governor:concede
-13|none-governor:confine
24|none-governor:confirm
8|none-governor:consent
20|none-governor:consider
-12|none-governor:contain
10|none-governor:contemplate
15|none-governor:convince
-55|none-governor:correspond
21|none-governor:course
-15|none-governor:decide
64|none-governor:decision
26|none-governor:declare
-15|none-governor:deliver on
-36|none-governor:demand
-39|none-governor:devote
-10|none-governor:dip
-20|none-governor:direct
37|none-governor:discuss
-9|none-governor:dispute
10|none-governor:do
-70|none-governor:double
24|none-governor:draw the line at
53|none-governor:due
-20|none-governor:earmark
9|none-governor:eat up
10|none-governor:edge
10|none-governor:encourage
-78|none-governor:end
35|none-governor:endorse
-13|none-governor:envisage
-10|none-governor:envision
-31|none-governor:equal
-31|none-governor:estimate
22|none-governor:examine
56|none-governor:exceed
18|none-governor:exhort
-9|none-governor:explore
-10|none-governor:eye
-14|none-governor:fall
-81|none-governor:favor
-32|none-governor:favour
12|none-governor:feel
-9|none-governor:fight
8|none-governor:fix
12|none-governor:force
-8|none-governor:forecast
-13|none-governor:foresee
26|none-governor:fulfil
-32|none-governor:fulfill
37|none-governor:get
-73|none-governor:go
-64|none-governor:goal
-21|none-governor:grow
13|none-governor:hint
41|none-governor:hit
-41|none-governor:hold out for
35|none-governor:honour
34|none-governor:hope
25|none-governor:hover
-17|none-governor:hurry
-9|none-governor:idea
60|none-governor:increase
-56|none-governor:insist
69|none-governor:insist on
-51|none-governor:instruct
58|none-governor:intend
-31|none-governor:jump
51|none-governor:keep
21|none-governor:lag
71|none-governor:languish
-31|none-governor:lay out
-19|none-governor:lead to
-10|none-governor:leap
13|none-governor:leave
64|none-governor:lift
45|none-governor:like
57|none-governor:like to see
27|none-governor:limit
13|none-governor:live up to
17|none-governor:lobby for
-24|none-governor:look at
25|none-governor:look for
-20|none-governor:lower
-15|none-governor:maintain
47|none-governor:make good on
-60|none-governor:make up
69|none-governor:manage
81|none-governor:match
69|none-governor:meet
28|none-governor:mention
8|none-governor:moot
47|none-governor:move
-24|none-governor:mull
18|none-governor:nudge
34|none-governor:oblige
-71|none-governor:offer
15|none-governor:opt
-22|none-governor:pencil in
11|none-governor:persuade
51|none-governor:plan
-9|none-governor:plead for
52|none-governor:pledge
39|none-governor:pour
17|none-governor:prefer
-29|none-governor:prepare
8|none-governor:press
14|none-governor:program
-26|none-governor:project
34|none-governor:proposal
-33|none-governor:propose
-23|none-governor:push
-8|none-governor:push for
-37|none-governor:put
12|none-governor:put forward
86|none-governor:raise
-22|none-governor:reach
-9|none-governor:ready
-17|none-governor:reaffirm
-22|none-governor:reckon
22|none-governor:recommend
12|none-governor:recommendation
-96|none-governor:recommendations
9|none-governor:refuse
-11|none-governor:reiterate
24|none-governor:remain
-20|none-governor:represent
-10|none-governor:request
13|none-governor:require
13|none-governor:resolve
8|none-governor:restrict
38|none-governor:return
41|none-governor:review
-9|none-governor:rule out
-12|none-governor:rush
26|none-governor:satisfy
19|none-governor:say yes to
-17|none-governor:schedule
-11|none-governor:secure
-12|none-governor:seek
-31|none-governor:set aside
38|none-governor:set out
12|none-governor:settle for
-10|none-governor:shell out
26|none-governor:shoot
-20|none-governor:shrink
-34|none-governor:sign off on
-26|none-governor:sign up
-9|none-governor:sink
12|none-governor:slide
-40|none-governor:slip
-46|none-governor:soar
-9|none-governor:solicit
-55|none-governor:speak of
8|none-governor:stand
28|none-governor:stand by
-12|none-governor:start at
18|none-governor:start from
26|none-governor:stay
-15|none-governor:stop
-12|none-governor:suggestion
-57|none-governor:surpass
-10|none-governor:table
-61|none-governor:take
-31|none-governor:talk about
24|none-governor:talk of
-11|none-governor:target
11|none-governor:tell
26|none-governor:tell of
-35|none-governor:tie
-33|none-governor:tie at
47|none-governor:tip
-19|none-governor:total
9|none-governor:tout
11|none-governor:turn down
26|none-governor:unveil
58|none-governor:urge
22|none-governor:use
21|none-governor:vote for
-21|none-governor:vow
-57|none-governor:want
-13|none-governor:weigh
11|none-governor:wish
45|none-governor:work
12|none-governor:work out
-29|none-governor:work out at
-20|none-governor:work toward
-24|none-governor:write
44|none-points-back:False aim
25|none-points-back:False level
74|none-points-back:False no
28|none-points-back:True aim
-30|none-points-back:True level
77|none-points-back:True no
-75|none-shape:aim fine
51|none-shape:aim half
23|none-shape:aim tenth
73|none-shape:aim whole
-119|none-shape:level fine
20|none-shape:level half
90|none-shape:level whole
8|none-shape:no fine
52|none-shape:no half
10|none-shape:no tenth
82|none-shape:no whole
29|none-today:False aim
-94|none-today:False level
127|none-today:False no
44|none-today:True aim
89|none-today:True level
24|none-today:True no
40|none:benchmark
63|none:demand
-9|none:denial
165|none:other
-108|none:pledge
78|none:proposal
-15|of-the-economy:False
-10|of-the-economy:True
-32|only:False aim
8|only:False level
-39|opens:False aim
-46|opens:False level
15|opens:False no
49|opens:True level
-17|opens:True no
-19|out-of-order
17|place:after 0 aim
47|place:after 0 level
9|place:after 0 no
8|place:after 1 aim
-19|place:after 1 level
-9|place:after 1 no
-42|place:after 2 aim
47|place:before 0 aim
91|place:before 0 level
18|place:before 0 no
-21|place:before 1 level
-24|place:before 1 no
-25|place:before 2 aim
-17|place:before 2 level
-30|recent-dates:0 aim
-58|recent-dates:1 aim
-47|recent-dates:1 level
-36|recent-dates:1 no
-37|recent-dates:2 aim
-102|recent-dates:2 level
-24|recent-dates:2 no
-9|recent-time:benchmark far
-11|recent-time:cap far
-9|recent-time:cap next
-8|recent-time:cap now
-45|recent-time:demand far
49|recent-time:demand next
9|recent-time:demand now
-14|recent-time:demand past
-36|recent-time:denial far
-12|recent-time:denial now
-43|recent-time:level far
-54|recent-time:level long-past
-90|recent-time:level next
55|recent-time:level now
-19|recent-time:level past
34|recent-time:other far
-10|recent-time:pledge far
-8|recent-time:pledge long-past
13|recent-time:pledge next
-56|recent-time:pledge past
-15|recent-time:proposal far
-9|recent-time:proposal long-past
68|recent-time:proposal next
-64|recent-time:proposal now
-33|recent-time:proposal past
16|same-kind
36|same-kind-dates:0 level
20|same-kind-dates:1 aim
-14|same-kind-dates:1 level
11|same-kind-dates:1 no
11|same-kind-dates:2 aim
-48|same-kind-dates:2 level
11|same-kind-gap:demand 0
20|same-kind-gap:demand 1
15|same-kind-gap:denial 1
72|same-kind-gap:level 0
-28|same-kind-gap:level 1
-30|same-kind-gap:level 2
38|same-kind-gap:level 3
-15|same-kind-gap:level 4
-63|same-kind-gap:level 5
66|same-kind-gap:pledge 0
27|same-kind-gap:pledge 1
13|same-kind-gap:pledge 2
-52|same-kind-gap:pledge 3
-44|same-kind-gap:pledge 4
-66|same-kind-gap:pledge 5
68|same-kind-gap:proposal 0
49|same-kind-gap:proposal 1
-29|same-kind-gap:proposal 2
-20|same-kind-gap:proposal 3
-14|same-kind-gap:proposal 5
30|same-kind-time:demand far
11|same-kind-time:denial next
48|same-kind-time:level far
-120|same-kind-time:level long-past
53|same-kind-time:level next
-26|same-kind-time:level now
20|same-kind-time:level past
-50|same-kind-time:pledge far
-38|same-kind-time:pledge next
46|same-kind-time:pledge now
-16|same-kind-time:pledge past
33|same-kind-time:proposal far
20|same-kind-time:proposal next
-31|same-kind:demand 0 False
66|same-kind:demand 0 True
15|same-kind:denial 0 True
82|same-kind:level 0 False
35|same-kind:level 0 True
-29|same-kind:level 1 False
29|same-kind:level 1 True
-68|same-kind:level 2 False
44|same-kind:level 2 True
-44|same-kind:level 3 False
-74|same-kind:level 3 True
-54|same-kind:pledge 0 False
92|same-kind:pledge 0 True
16|same-kind:pledge 1 False
10|same-kind:pledge 1 True
-40|same-kind:pledge 2 False
-22|same-kind:pledge 2 True
-56|same-kind:pledge 3 True
63|same-kind:proposal 0 False
43|same-kind:proposal 0 True
-31|same-kind:proposal 1 True
-15|same-kind:proposal 2 True
-28|shape-time:fine far aim
-86|shape-time:fine far level
-11|shape-time:fine long-past aim
38|shape-time:fine long-past level
56|shape-time:fine next aim
-16|shape-time:fine next level
-48|shape-time:fine now level
79|shape-time:half far aim
-14|shape-time:half far level
43|shape-time:half far no
-10|shape-time:half long-past aim
-26|shape-time:half long-past level
32|shape-time:half next aim
47|shape-time:half next level
67|shape-time:half next no
-111|shape-time:half now aim
-58|shape-time:half now level
-70|shape-time:half now no
-62|shape-time:half past aim
13|shape-time:half past level
56|shape-time:tenth far aim
8|shape-time:tenth far level
10|shape-time:tenth far no
19|shape-time:tenth long-past level
-12|shape-time:tenth long-past no
35|shape-time:tenth next aim
21|shape-time:tenth next level
21|shape-time:tenth next no
-11|shape-time:tenth now aim
-17|shape-time:tenth past aim
34|shape-time:tenth past level
90|shape-time:whole far aim
38|shape-time:whole far no
-103|shape-time:whole long-past aim
66|shape-time:whole long-past level
-39|shape-time:whole long-past no
34|shape-time:whole next aim
11|shape-time:whole next level
26|shape-time:whole next no
-16|shape-time:whole now aim
-19|shape-time:whole now level
-49|shape-time:whole now no
-40|shape-time:whole past aim
15|shape-time:whole past level
-32|shape-time:whole past no
78|share-nearer:after False False aim
84|share-nearer:after False False level
46|share-nearer:after False False no
-12|share-nearer:after True False level
-12|share-nearer:after True False no
-85|share-nearer:after True True aim
-43|share-nearer:after True True level
-33|share-nearer:after True True no
101|share-nearer:before False False aim
124|share-nearer:before False False level
38|share-nearer:before False False no
-15|share-nearer:before True False aim
-79|share-nearer:before True False level
-65|share-nearer:before True True aim
8|share-nearer:before True True level
-38|share-nearer:before True True no
177|shares-between:after 0
-139|shares-between:after 1
-22|shares-between:after 2
59|shares-between:before 0
44|shares-between:before 1
-40|shares-between:before 2
19|span-near:after 13
45|span-near:after 2
63|span-near:after 5
79|span-near:after 8
-36|span-near:after far
76|span-near:before 13
18|span-near:before 8
167|span:aim after
17|span:aim before
70|span:level before
135|span:level level would
-49|span:level move finite
28|span:pledge move finite
13|span:pledge move will
78|span:pledge pledge finite
24|span:pledge spend will
11|span:pledge spend would
101|time-side:aim after far
-68|time-side:aim after long-past
80|time-side:aim after next
-73|time-side:aim after now
-77|time-side:aim after past
97|time-side:aim before far
-64|time-side:aim before long-past
80|time-side:aim before next
-78|time-side:aim before now
-15|time-side:aim before past
-72|time-side:level after far
13|time-side:level after long-past
-36|time-side:level after now
56|time-side:level after past
-20|time-side:level before far
85|time-side:level before long-past
67|time-side:level before next
-91|time-side:level before now
12|time-side:level before past
78|time-side:no after far
-89|time-side:no after long-past
81|time-side:no after next
-46|time-side:no after now
-22|time-side:no after past
13|time-side:no before far
33|time-side:no before long-past
33|time-side:no before next
-69|time-side:no before now
-15|time-side:no before past
34|time:benchmark long-past decade
-9|time:benchmark now weekday
-11|time:cap far fiscal
72|time:cap far year
35|time:cap long-past decade
-53|time:cap long-past year
-9|time:cap next fiscal
-19|time:cap next that-year
73|time:cap next year
-13|time:cap next years
29|time:cap now that-year
-8|time:cap now weekday
-24|time:demand far decade
-16|time:demand far fiscal
93|time:demand far year
9|time:demand far years
-8|time:demand long-past decade
-11|time:demand long-past year
-48|time:demand next bare-month
69|time:demand next year
-49|time:demand now bare-month
-16|time:demand now day
-12|time:demand now part
24|time:demand now that-year
-40|time:demand now weekday
26|time:demand now year
-16|time:demand past that-year
-14|time:demand past year
-34|time:denial far decade
41|time:denial far fiscal
112|time:denial far year
29|time:denial next fiscal
44|time:denial next that-year
19|time:denial next year
-60|time:denial now bare-month
-12|time:denial now day
24|time:denial now fiscal
-27|time:denial now that-year
-52|time:denial now weekday
15|time:denial now year
-102|time:level far decade
-18|time:level far month
-14|time:level far year
33|time:level far years
26|time:level long-past decade
-16|time:level long-past fiscal
-17|time:level long-past month
40|time:level long-past that-year
8|time:level long-past year
56|time:level long-past years
-35|time:level next bare-month
24|time:level next fiscal
69|time:level next that-year
8|time:level next year
-160|time:level now bare-month
-90|time:level now day
116|time:level now fiscal
-63|time:level now part
81|time:level now that-year
-209|time:level now weekday
155|time:level now year
42|time:level now years
-112|time:level past bare-month
42|time:level past fiscal
126|time:level past that-year
84|time:level past year
-33|time:level past years
-9|time:other far decade
-23|time:other far fiscal
-43|time:other far year
-19|time:other long-past year
-11|time:other past fiscal
-76|time:pledge far decade
11|time:pledge far fiscal
-10|time:pledge far that-year
26|time:pledge far year
96|time:pledge far years
-14|time:pledge long-past month
-9|time:pledge long-past that-year
-64|time:pledge long-past year
24|time:pledge long-past years
-60|time:pledge next bare-month
23|time:pledge next month
-10|time:pledge next part
93|time:pledge next that-year
-32|time:pledge next year
-66|time:pledge now bare-month
-36|time:pledge now day
152|time:pledge now fiscal
-39|time:pledge now part
58|time:pledge now that-year
-82|time:pledge now weekday
138|time:pledge now year
-18|time:pledge past bare-month
-35|time:pledge past fiscal
-14|time:pledge past month
-12|time:pledge past part
27|time:pledge past that-year
96|time:pledge past year
-53|time:proposal far decade
121|time:proposal far fiscal
-14|time:proposal far month
69|time:proposal far year
-15|time:proposal far years
-67|time:proposal long-past year
-36|time:proposal next bare-month
83|time:proposal next fiscal
41|time:proposal next that-year
32|time:proposal next years
-73|time:proposal now bare-month
-18|time:proposal now day
-15|time:proposal now fiscal
-41|time:proposal now that-year
-62|time:proposal now weekday
-18|time:proposal now year
29|time:proposal now years
-17|time:proposal past part
-57|time:proposal past that-year
41|title:False aim
-25|title:False level
24|title:False no
-74|title:True aim
32|title:True level
-23|title:True no
-10|word-lead:\" (
82|word-lead:\" in
-43|word-lead:# ,
18|word-lead:# already
12|word-lead:# apiece
46|word-lead:# before
-32|word-lead:# benchmark
76|word-lead:# between
-69|word-lead:# by
-35|word-lead:# for
9|word-lead:# goal
-46|word-lead:# if
-31|word-lead:# in
20|word-lead:# into
19|word-lead:# of
-15|word-lead:# on
22|word-lead:# respectively
27|word-lead:# target
32|word-lead:# through
20|word-lead:# to
-18|word-lead:# until
17|word-lead:# when
14|word-lead:'s 1.29%
-20|word-lead:'s 2 per cent
-28|word-lead:'s 2%
18|word-lead:'s 2.4pc
-29|word-lead:'s 3.5 per cent
26|word-lead:'s outlays
34|word-lead:) --
-39|word-lead:, 2.4 percent
20|word-lead:, attained
37|word-lead:, by
40|word-lead:, citing
8|word-lead:, defense spending
-16|word-lead:, from
95|word-lead:, in
-12|word-lead:, instead of
-12|word-lead:, meaning
-84|word-lead:, not
-9|word-lead:, since
46|word-lead:, speaking of
-28|word-lead:, tabled
62|word-lead:, with
-10|word-lead:, wrote
10|word-lead:0 trillion
22|word-lead:: by
23|word-lead:: from
27|word-lead:: in
-11|word-lead:; by
20|word-lead:; in
65|word-lead:DATE ,
26|word-lead:DATE for
-36|word-lead:DATE from
-28|word-lead:DATE instead of
-10|word-lead:DATE rather than
-11|word-lead:DATE through
-14|word-lead:DATE to
-10|word-lead:DATE with
-8|word-lead:EU ,
18|word-lead:LAND 's
-53|word-lead:LAND ,
13|word-lead:LAND by
49|word-lead:LAND for
79|word-lead:LAND in
-16|word-lead:LAND on
-8|word-lead:LAND since
8|word-lead:LAND until
-13|word-lead:LEADER in
-16|word-lead:LEADER said
16|word-lead:NATO for
-13|word-lead:NATO will
-10|word-lead:OUTLET reported
-19|word-lead:PERSON in
-17|word-lead:USA ,
-65|word-lead:USA in
-11|word-lead:USA said
-22|word-lead:^ against
-66|word-lead:^ before
22|word-lead:^ between
21|word-lead:^ budget
95|word-lead:^ by
35|word-lead:^ for
20|word-lead:^ from
47|word-lead:^ in
-9|word-lead:^ on
8|word-lead:^ outlays
-16|word-lead:^ since
-25|word-lead:^ spending
-33|word-lead:^ until
-12|word-lead:^ use
13|word-lead:above 2%
-36|word-lead:above 3 percent
39|word-lead:according to
21|word-lead:achieve by
-59|word-lead:achieve in
40|word-lead:achieve within
-33|word-lead:ahead of
52|word-lead:all by
27|word-lead:all for
19|word-lead:already in
10|word-lead:and 0.8%
8|word-lead:and 2.2%
-22|word-lead:and at
44|word-lead:and by
-22|word-lead:and in
-14|word-lead:and not
-13|word-lead:and puts
45|word-lead:announce for
-21|word-lead:announce in
23|word-lead:annually ,
-20|word-lead:annually from
-22|word-lead:appropriations for
-27|word-lead:arms by
-23|word-lead:arms in
14|word-lead:army by
-33|word-lead:army in
16|word-lead:arrive by
32|word-lead:as early
-25|word-lead:as in
24|word-lead:as of
42|word-lead:as recently
22|word-lead:as soon
36|word-lead:at 1.3%
-11|word-lead:at 1.8 percent
8|word-lead:at 1.84%
-24|word-lead:at 2.1 percent
12|word-lead:at 2.3 percent
-14|word-lead:at 2.45 percent
14|word-lead:at 2.5%
-19|word-lead:at 2.6%
21|word-lead:at 4.1%
11|word-lead:at 4.6%
-20|word-lead:at least
-12|word-lead:attain 2%
26|word-lead:attain by
-65|word-lead:attain in
13|word-lead:attain within
-9|word-lead:average to
-16|word-lead:back in
35|word-lead:back to
-8|word-lead:be 3.5 per cent
21|word-lead:be met
22|word-lead:be reached
-9|word-lead:be rewritten
-21|word-lead:be superseded
23|word-lead:beat 2%
19|word-lead:been reached
27|word-lead:below 2%
-9|word-lead:between 2014
27|word-lead:between 2020
-14|word-lead:between 2026
-15|word-lead:beyond 3 percent
17|word-lead:billion )
56|word-lead:billion for
-8|word-lead:billion in
-10|word-lead:billion to
15|word-lead:both for
8|word-lead:bridges by
-8|word-lead:bring forward from
85|word-lead:bring forward to
-29|word-lead:budget for
38|word-lead:budget in
9|word-lead:budget of
47|word-lead:by 7 per cent
-10|word-lead:cabinet 's
-33|word-lead:cabinet for
16|word-lead:calculate on
10|word-lead:calendar for
-9|word-lead:came in
39|word-lead:campaign of
31|word-lead:ceiling until
-19|word-lead:changed from
39|word-lead:cold war
20|word-lead:come in
-9|word-lead:commit in
8|word-lead:contributions ,
8|word-lead:country by
61|word-lead:country in
-28|word-lead:coup of
-27|word-lead:crimea in
-28|word-lead:cross in
15|word-lead:data for
16|word-lead:date ,
-20|word-lead:date of
11|word-lead:deadline of
-11|word-lead:deal by
-30|word-lead:decision in
-9|word-lead:decision taken
11|word-lead:defence before
-29|word-lead:defence between
17|word-lead:defence by
-31|word-lead:defence from
73|word-lead:defence in
33|word-lead:defence since
-14|word-lead:defence to
-23|word-lead:defense after
-12|word-lead:defense at
20|word-lead:defense by
16|word-lead:defense from
33|word-lead:defense in
-12|word-lead:defense reform
12|word-lead:defense spending by
19|word-lead:defense spending in
-32|word-lead:did in
-12|word-lead:did until
17|word-lead:divided by
-36|word-lead:do in
-18|word-lead:documents by
-11|word-lead:documents in
11|word-lead:double by
40|word-lead:down in
14|word-lead:draft for
-9|word-lead:drawn up
33|word-lead:due in
76|word-lead:end in
18|word-lead:estimate ,
17|word-lead:estimate for
9|word-lead:euros in
8|word-lead:even though
37|word-lead:expect in
22|word-lead:expect to
-10|word-lead:expenditure for
33|word-lead:expires in
12|word-lead:extra budget
-25|word-lead:fall in
8|word-lead:far back
-69|word-lead:figure by
-10|word-lead:figure for
11|word-lead:figure since
15|word-lead:figures for
15|word-lead:find by
51|word-lead:first time
11|word-lead:fix for
9|word-lead:followed in
34|word-lead:for 2027
11|word-lead:for by
-48|word-lead:for calendar
48|word-lead:for defence
-18|word-lead:for defense
20|word-lead:force by
11|word-lead:force in
-15|word-lead:force since
-49|word-lead:forecast for
18|word-lead:foresee for
12|word-lead:formula ,
-32|word-lead:forward from
28|word-lead:forward to
-9|word-lead:from 1.8%
10|word-lead:from 1.9 percent
-21|word-lead:from 2.32 percent
-40|word-lead:gdp ,
-10|word-lead:gdp ;
8|word-lead:gdp before
-48|word-lead:gdp by
86|word-lead:gdp for
68|word-lead:gdp from
-14|word-lead:gdp in
-30|word-lead:gdp into
-18|word-lead:gdp of
-19|word-lead:gdp since
-16|word-lead:gdp through
-43|word-lead:gdp to
37|word-lead:gdp until
-19|word-lead:get there
14|word-lead:give in
-40|word-lead:gnp by
-46|word-lead:gnp for
30|word-lead:gnp in
19|word-lead:go in
-14|word-lead:goal after
14|word-lead:goal by
17|word-lead:goal for
19|word-lead:government 's
-22|word-lead:gross domestic product by
-18|word-lead:gross domestic product from
-23|word-lead:gross domestic product in
17|word-lead:gross domestic product to
-42|word-lead:gross national product by
-20|word-lead:guideline by
-24|word-lead:guideline in
26|word-lead:had set
16|word-lead:has kept
43|word-lead:has until
13|word-lead:have in
-13|word-lead:highest since
39|word-lead:hit 2%
14|word-lead:hit 5 percent
-23|word-lead:how 1.5%
-15|word-lead:in 2025
9|word-lead:in a
51|word-lead:in calendar
10|word-lead:in fiscal 2023
13|word-lead:in japanese
-12|word-lead:in tokyo
9|word-lead:increase for
-24|word-lead:increase since
10|word-lead:infrastructure by
-45|word-lead:instead of in
-17|word-lead:into defense
8|word-lead:is achieved
-20|word-lead:is by
-25|word-lead:is for
10|word-lead:is supplying
34|word-lead:is what
-26|word-lead:it by
-11|word-lead:it spends
11|word-lead:it stood
-16|word-lead:its allies for
18|word-lead:its army
21|word-lead:its military
-31|word-lead:its outlays
10|word-lead:its spending
-10|word-lead:its strategy
-11|word-lead:itself for
-11|word-lead:itself until
-11|word-lead:joining in
-14|word-lead:lanes by
74|word-lead:later than
-12|word-lead:latter by
-43|word-lead:law signed
-20|word-lead:lay down in
11|word-lead:least from
-11|word-lead:least in
-18|word-lead:level by
-22|word-lead:level for
15|word-lead:level in
24|word-lead:like to see in
-63|word-lead:lowest since
-24|word-lead:mark in
-13|word-lead:matters by
-14|word-lead:measured against
-9|word-lead:measured in
-56|word-lead:meet by
122|word-lead:meet in
53|word-lead:member by
19|word-lead:members will
-11|word-lead:milestone for
-18|word-lead:military budget
10|word-lead:military by
26|word-lead:military in
23|word-lead:minimum from
56|word-lead:more by
-30|word-lead:more for
-54|word-lead:more than
-8|word-lead:most since
44|word-lead:move since
-31|word-lead:move to
-24|word-lead:move up to
-12|word-lead:much of
-21|word-lead:name in
28|word-lead:national income in
24|word-lead:not before
-100|word-lead:not by
-89|word-lead:not in
34|word-lead:not since
53|word-lead:number before
19|word-lead:objective for
17|word-lead:of 2 pct
-10|word-lead:of 2%
-16|word-lead:of gdp
16|word-lead:office ,
24|word-lead:office in
-46|word-lead:on 2.5 per cent
31|word-lead:on defence
21|word-lead:on defense
8|word-lead:on for
-13|word-lead:on in
12|word-lead:on the military
-14|word-lead:only in
14|word-lead:or so
47|word-lead:out in
-29|word-lead:out of
16|word-lead:outcome of
14|word-lead:outlays for
59|word-lead:outlays in
-15|word-lead:output in
13|word-lead:over 3 percent
-22|word-lead:over from
14|word-lead:over in
16|word-lead:parliament in
-8|word-lead:parliament voted
34|word-lead:pass 2%
-12|word-lead:plan by
16|word-lead:plan for
-28|word-lead:plan through
-14|word-lead:policy for
11|word-lead:possible in
-16|word-lead:power in
-23|word-lead:program to
69|word-lead:project by
-11|word-lead:promise 2 percent
-8|word-lead:promise 2%
42|word-lead:promise for
-12|word-lead:promise in
-15|word-lead:proportion in
10|word-lead:proposal for
-29|word-lead:publish in
-26|word-lead:rather than by
-56|word-lead:rather than in
35|word-lead:ratio in
-89|word-lead:reach 2%
76|word-lead:reach by
11|word-lead:reach in
29|word-lead:reach it
-21|word-lead:reach two percent
-22|word-lead:ready by
-14|word-lead:recommend in
26|word-lead:recruiting quota
60|word-lead:referring to
17|word-lead:report in
15|word-lead:resilience by
-10|word-lead:return to
-48|word-lead:review in
31|word-lead:running from
13|word-lead:running through
-41|word-lead:runs through
19|word-lead:runs to
13|word-lead:satisfy it
17|word-lead:say of
-22|word-lead:say on
22|word-lead:say that
-16|word-lead:scrapped in
31|word-lead:sea in
29|word-lead:security by
10|word-lead:security in
11|word-lead:seek for
-20|word-lead:seen in
-38|word-lead:set for
-40|word-lead:set in
-26|word-lead:seven in
56|word-lead:share in
8|word-lead:share of
-44|word-lead:share since
10|word-lead:shortly ,
-26|word-lead:so by
16|word-lead:so in
27|word-lead:so until
-42|word-lead:sooner than
26|word-lead:south in
-13|word-lead:speak of fiscal 2022
-11|word-lead:spend 1.8 percent
19|word-lead:spend 1.9%
19|word-lead:spend 2%
-23|word-lead:spend 3.4%
10|word-lead:spend by
-11|word-lead:spend for
29|word-lead:spend in
-26|word-lead:starting in
-17|word-lead:sum for
-57|word-lead:summit in
18|word-lead:sustain until
-10|word-lead:talk in
61|word-lead:target by
37|word-lead:target in
-87|word-lead:target to
12|word-lead:term in
16|word-lead:than 3%
-59|word-lead:than in
-48|word-lead:that 2%
-15|word-lead:that begins
36|word-lead:that by
54|word-lead:that in
-23|word-lead:that of
-22|word-lead:that spending
13|word-lead:the armed forces
13|word-lead:the eu
-8|word-lead:the law
14|word-lead:the military by
34|word-lead:the military in
14|word-lead:the philippines
-9|word-lead:the same
-33|word-lead:the share
10|word-lead:the state will
10|word-lead:the war
27|word-lead:their countries
-44|word-lead:them ,
-9|word-lead:them by
22|word-lead:them for
-26|word-lead:themselves for
26|word-lead:themselves until
-30|word-lead:there by
-8|word-lead:there in
61|word-lead:thereabouts by
-25|word-lead:thereabouts for
-40|word-lead:three in
35|word-lead:time in
-60|word-lead:time since
-12|word-lead:to 1.8 per cent
27|word-lead:to 2%
-14|word-lead:to 2.5%
-27|word-lead:to a
10|word-lead:to defense
-16|word-lead:to do
20|word-lead:to for
-32|word-lead:to in
-11|word-lead:to nato
23|word-lead:to worry
-11|word-lead:trajectory set
21|word-lead:trillion in
-9|word-lead:trillion yen
-15|word-lead:troops by
-29|word-lead:up in
46|word-lead:up since
14|word-lead:upon for
-8|word-lead:use until
-54|word-lead:voted in
-72|word-lead:wait until
-114|word-lead:waiting for
16|word-lead:want by
-50|word-lead:want until
12|word-lead:war in
-11|word-lead:war of
11|word-lead:was 2.4%
15|word-lead:was 6 percent
-38|word-lead:was in
-60|word-lead:weapons by
-25|word-lead:well before
31|word-lead:were in
38|word-lead:which in
24|word-lead:which takes
-14|word-lead:which until
10|word-lead:who in
9|word-lead:will attain
11|word-lead:will finish
-31|word-lead:wins in
15|word-lead:with 1.6%
-31|word-lead:with 2 percent
27|word-lead:with 3.4%
-28|word-lead:won in
38|word-lead:year ,
-15|word-lead:year by
-12|word-lead:year from
-25|word-lead:year in
-14|word-lead:year of
-24|word-lead:year since
20|word-lead:year to
-46|word-lead:years before
-24|word-lead:years from
-20|word-lead:years in
23|word-lead:years to
-37|word-lead:yen by
-18|word-lead:yen for
-10|word-lead:yen in
49|word:\"
-104|word:#
25|word:'s
24|word:)
67|word:,
46|word:--
59|word::
15|word:;
-9|word:EU
-59|word:LAND
-35|word:LEADER
19|word:OUTLET
-19|word:PERSON
-67|word:USA
63|word:^
-20|word:a
-18|word:about
39|word:according
-16|word:actual
-17|word:adopt
-8|word:agree
-33|word:ahead
-8|word:aired
83|word:all
10|word:all allies
11|word:allies
9|word:allot
-8|word:already
40|word:and
20|word:announce
-22|word:appropriations
-21|word:are
10|word:armed forces
-50|word:arms
-15|word:army
8|word:around
14|word:arrive
90|word:as
11|word:ask
38|word:at
-9|word:attain
20|word:back
23|word:beat
32|word:below
10|word:between
-15|word:beyond
12|word:billion
8|word:bridges
77|word:bring forward
53|word:budget
41|word:burden
11|word:by
-16|word:cabinet
16|word:calculate
10|word:calendar
-11|word:call
-11|word:call for
-8|word:came
39|word:campaign
25|word:ceiling
-19|word:changed
20|word:climb
39|word:cold
20|word:come
-12|word:commit
8|word:contributions
-8|word:could
65|word:country
-28|word:coup
-27|word:crimea
-27|word:cross
10|word:data
-11|word:date
47|word:deadline
-11|word:deal
15|word:decade
-41|word:decision
57|word:defence
49|word:defense
35|word:defense spending
-45|word:did
17|word:divided
-35|word:do
-29|word:documents
64|word:double
40|word:down
13|word:draft
-9|word:drawn
40|word:due
70|word:end
39|word:estimate
-12|word:euro
59|word:expect
-9|word:expenditure
33|word:expires
12|word:extra
-22|word:fall
-66|word:figure
15|word:figures
13|word:finance ministry
16|word:find
39|word:first
8|word:fix
9|word:followed
41|word:for
13|word:force
-49|word:forecast
18|word:foresee
12|word:formula
-29|word:from
-29|word:gdp
-18|word:get
15|word:give
-28|word:gnp
27|word:go
-30|word:goal
-59|word:gross domestic product
-57|word:gross national product
-15|word:grow
-45|word:guideline
98|word:had
28|word:has
12|word:have
-13|word:highest
15|word:hit
-11|word:hold
-11|word:host
-23|word:how
10|word:infrastructure
-45|word:instead of
-11|word:into
-28|word:is
47|word:its
-16|word:its allies
-26|word:itself
-11|word:joining
23|word:lands
-14|word:lanes
49|word:later
-12|word:latter
-65|word:law
-20|word:lay down
24|word:like to see
34|word:line
-59|word:lowest
-16|word:make
13|word:manage
-25|word:mark
-13|word:matters
-18|word:mean
-25|word:measured
55|word:meet
52|word:member
20|word:members
-11|word:milestone
20|word:military
10|word:military spending
33|word:minimum
-23|word:ministry of defence
-17|word:more
17|word:most
28|word:move
-24|word:move up
-29|word:much
-22|word:name
29|word:national income
-108|word:not
51|word:number
19|word:objective
16|word:of
38|word:office
-38|word:officer
26|word:on
-19|word:only
22|word:option
11|word:or
17|word:out
19|word:outcome
70|word:outlays
-12|word:output
11|word:over
16|word:own
-13|word:pace
10|word:parliament
34|word:pass
-38|word:period
-52|word:plan
-45|word:policy
11|word:possible
-16|word:power
-9|word:produced
-22|word:program
72|word:project
-16|word:proportion
9|word:proposal
-29|word:publish
33|word:question
-82|word:rather than
34|word:ratio
-12|word:reach
-22|word:ready
-17|word:received
-14|word:recommend
26|word:recruiting
60|word:referring
-9|word:relative
18|word:report
15|word:resilience
45|word:rest
-10|word:return
-48|word:review
-19|word:rise
44|word:running
-23|word:runs
-9|word:same
13|word:satisfy
12|word:say
-16|word:scrapped
31|word:sea
34|word:security
11|word:seek
-26|word:seen
-60|word:set
-26|word:seven
14|word:share
10|word:shortly
15|word:should
-19|word:show
-9|word:shrink
-8|word:slide
17|word:soldiers
-42|word:sooner
26|word:south
-13|word:speak of
57|word:spend
-26|word:starting
9|word:station
20|word:stay
-17|word:suggest
-20|word:sum
-58|word:summit
17|word:sustain
-11|word:talk
21|word:target
-11|word:tell
12|word:term
-45|word:than
32|word:that
-24|word:the
-9|word:the economy
51|word:the military
10|word:the state
33|word:their
-49|word:there
37|word:thereabouts
-41|word:three
26|word:through
11|word:to
15|word:total
-11|word:trajectory
-19|word:treasury
33|word:trillion
-15|word:troops
-18|word:unchanged
-8|word:under
13|word:upon
-17|word:use
-54|word:voted
-73|word:wait
-116|word:waiting
-8|word:want
-39|word:was
16|word:way
8|word:we
-60|word:weapons
-25|word:well
49|word:were
-25|word:which
17|word:whose
55|word:will
-32|word:wins
-14|word:with
-23|word:won
14|word:would
-38|word:year
-50|word:years
-63|word:yen
45|words-aim:after 1
-15|words-aim:after 13
8|words-aim:after 3
-22|words-aim:after 5
16|words-aim:after 8
-39|words-aim:after far
50|words-aim:before 0
21|words-aim:before 1
14|words-aim:before 3
-44|words-aim:before 8
-25|words-aim:before far
145|words-level:after 0
115|words-level:after 1
-68|words-level:after 13
54|words-level:after 2
-19|words-level:after 5
-77|words-level:after 8
-117|words-level:after far
57|words-level:before 1
14|words-level:before 2
-14|words-level:before 3
-17|words-level:before 5
-9|words-level:before 8
11|words-level:before far
12|words-no:after 0
24|words-no:after 1
-46|words-no:after 13
49|words-no:after 3
-36|words-no:after 8
-8|words-no:after far
-11|words-no:before 1
-15|words-no:before 13
30|words-no:before 2
18|words-no:before 3
17|words-no:before 5
-39|words-no:before far
155|words:after 0
184|words:after 1
-129|words:after 13
57|words:after 2
53|words:after 3
-44|words:after 5
-96|words:after 8
-164|words:after far
57|words:before 0
67|words:before 1
39|words:before 2
18|words:before 3
-57|words:before 8
-54|words:before far
173|year-earlier
173|year-earlier:level
"""
