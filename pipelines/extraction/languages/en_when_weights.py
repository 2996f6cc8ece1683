"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
14|1-back-time:level far month
-16|1-back-time:level far year
17|1-back-time:level far years
-39|1-back-time:level long-past year
31|1-back-time:level next fiscal
-14|1-back-time:level next month
58|1-back-time:level next that-year
-16|1-back-time:level now bare-month
-30|1-back-time:level now day
60|1-back-time:level now fiscal
-11|1-back-time:level now that-year
-44|1-back-time:level now weekday
-34|1-back-time:level now year
62|1-back-time:level now years
-16|1-back-time:level past fiscal
-40|1-back-time:level past that-year
62|1-back-time:level past year
-26|1-back-time:level past years
76|1-back-time:pledge far fiscal
15|1-back-time:pledge far month
67|1-back-time:pledge far year
-8|1-back-time:pledge long-past year
-24|1-back-time:pledge next fiscal
15|1-back-time:pledge next that-year
-13|1-back-time:pledge next year
-14|1-back-time:pledge now bare-month
-16|1-back-time:pledge now day
66|1-back-time:pledge now fiscal
-17|1-back-time:pledge now that-year
-25|1-back-time:pledge now weekday
12|1-back-time:pledge now year
-15|1-back-time:pledge past year
-15|1-back-time:proposal far year
40|1-back-told:False aim
99|1-back-told:False level
-11|1-back-told:False no
-24|1-back-told:True aim
-71|1-back-told:True level
-19|1-back-told:True no
16|1-back:aim
28|1-back:level
-30|1-back:no
10|2-back-time:level far fiscal
24|2-back-time:level far year
-28|2-back-time:level long-past year
-10|2-back-time:level next bare-month
-15|2-back-time:level next fiscal
23|2-back-time:level next year
-20|2-back-time:level now bare-month
-8|2-back-time:level now day
26|2-back-time:level now fiscal
14|2-back-time:level now that-year
-26|2-back-time:level now weekday
10|2-back-time:level now year
-8|2-back-time:level past fiscal
-14|2-back-time:level past month
9|2-back-time:level past that-year
28|2-back-time:level past year
47|2-back-time:other far fiscal
-17|2-back-time:pledge far fiscal
37|2-back-time:pledge far year
-8|2-back-time:pledge now weekday
-30|2-back-told:False aim
43|2-back-told:False level
-8|2-back-told:False no
-8|2-back-told:True aim
-32|2-back-told:True level
12|2-back-told:True no
-38|2-back:aim
11|2-back:level
-14|carried-dated:False False aim 0
42|carried-dated:False False aim 1
-19|carried-dated:False False aim 2
60|carried-dated:False False level 0
65|carried-dated:False False level 1
49|carried-dated:False False level 2
18|carried-dated:False False level 3
11|carried-dated:False False level 4
-17|carried-dated:True False aim 1
-19|carried-dated:True False aim 2
-44|carried-dated:True False aim 3
-37|carried-dated:True False aim 4
-9|carried-dated:True False level 0
-29|carried-dated:True False level 2
-59|carried-dated:True False level 3
16|carried-dated:True False level 4
-17|carried-dated:True False no 2
-17|carried-dated:True False no 3
-10|carried-dated:True False no 4
-13|carried-dated:True True aim 0
-10|carried-dated:True True aim 1
-18|carried-dated:True True aim 3
-32|carried-dated:True True aim 4
-40|carried-dated:True True level 1
-9|carried-dated:True True level 2
-13|carried-dated:True True level 4
-18|carried-dated:True True no 1
20|carried-dated:True True no 2
-18|carried-dated:True True no 3
-8|carried-governed:- far
-23|carried-governed:- long-past
-18|carried-governed:- next
16|carried-governed:- now
60|carried-governed:- past
-20|carried-governed:be could now
-15|carried-governed:be finite far
-30|carried-governed:be finite next
18|carried-governed:be finite now
-23|carried-governed:be finite past
-10|carried-governed:be should far
49|carried-governed:be will far
56|carried-governed:be would far
-8|carried-governed:be would long-past
49|carried-governed:be would now
-36|carried-governed:cap finite now
-8|carried-governed:cap finite past
-23|carried-governed:demand finite far
-9|carried-governed:demand finite next
-23|carried-governed:demand finite now
-10|carried-governed:demand gerund now
-8|carried-governed:demand progressive far
-11|carried-governed:demand progressive now
-10|carried-governed:denial finite far
19|carried-governed:level finite far
-29|carried-governed:level finite long-past
29|carried-governed:level finite next
-13|carried-governed:level finite now
-46|carried-governed:level finite past
12|carried-governed:level will far
-9|carried-governed:level will past
12|carried-governed:level would now
-16|carried-governed:move finite long-past
38|carried-governed:move finite next
-10|carried-governed:move finite now
41|carried-governed:move finite past
28|carried-governed:move inf far
-12|carried-governed:move inf next
74|carried-governed:move will far
13|carried-governed:move will next
-21|carried-governed:move will now
23|carried-governed:move would next
42|carried-governed:move would now
-41|carried-governed:pledge finite far
10|carried-governed:pledge finite next
-31|carried-governed:pledge finite now
-12|carried-governed:pledge finite past
-8|carried-governed:pledge progressive now
-12|carried-governed:pledge would next
-28|carried-governed:proposal finite far
34|carried-governed:proposal finite next
-22|carried-governed:proposal finite now
-35|carried-governed:spend finite far
-22|carried-governed:spend finite long-past
-33|carried-governed:spend finite next
-141|carried-governed:spend finite now
25|carried-governed:spend finite past
12|carried-governed:spend will far
-30|carried-here:0 aim bare-month
-27|carried-here:0 aim day
-31|carried-here:0 aim that-year
-38|carried-here:0 aim weekday
26|carried-here:0 aim year
-35|carried-here:0 level bare-month
-16|carried-here:0 level day
-9|carried-here:0 level decade
-25|carried-here:0 level fiscal
88|carried-here:0 level that-year
-40|carried-here:0 level weekday
84|carried-here:0 level year
-20|carried-here:0 level years
-8|carried-here:0 no bare-month
-9|carried-here:0 no day
22|carried-here:0 no fiscal
-14|carried-here:0 no weekday
-17|carried-here:0 no year
-15|carried-here:1 aim bare-month
-14|carried-here:1 aim day
20|carried-here:1 aim fiscal
9|carried-here:1 aim month
10|carried-here:1 aim that-year
-20|carried-here:1 aim weekday
-37|carried-here:1 aim year
-8|carried-here:1 aim years
-15|carried-here:1 level bare-month
-20|carried-here:1 level day
72|carried-here:1 level fiscal
-38|carried-here:1 level that-year
-37|carried-here:1 level weekday
-67|carried-here:1 level year
48|carried-here:1 level years
-9|carried-here:1 no fiscal
-9|carried-here:1 no weekday
-10|carried-here:1 no year
-24|carried-here:2 aim year
-12|carried-here:2 level day
36|carried-here:2 level fiscal
-17|carried-here:2 level month
-10|carried-here:2 level weekday
-19|carried-last:False aim day
20|carried-last:False aim fiscal
-14|carried-last:False aim that-year
-19|carried-last:False aim weekday
-30|carried-last:False aim year
-19|carried-last:False level bare-month
-23|carried-last:False level day
39|carried-last:False level fiscal
78|carried-last:False level that-year
-30|carried-last:False level weekday
69|carried-last:False level year
67|carried-last:False level years
-11|carried-last:False no weekday
-40|carried-last:True aim bare-month
-26|carried-last:True aim day
-10|carried-last:True aim that-year
-47|carried-last:True aim weekday
-9|carried-last:True aim years
-33|carried-last:True level bare-month
-26|carried-last:True level day
-12|carried-last:True level decade
29|carried-last:True level fiscal
-18|carried-last:True level month
40|carried-last:True level that-year
-57|carried-last:True level weekday
-12|carried-last:True level year
-36|carried-last:True level years
-8|carried-last:True no bare-month
-8|carried-last:True no day
16|carried-last:True no fiscal
-8|carried-last:True no that-year
-14|carried-last:True no weekday
-26|carried-last:True no year
-13|carried-lead:aim , day
55|carried-lead:aim after fiscal
-14|carried-lead:aim before year
-18|carried-lead:aim by fiscal
43|carried-lead:aim by year
17|carried-lead:aim for fiscal
-8|carried-lead:aim from bare-month
11|carried-lead:aim from fiscal
10|carried-lead:aim from month
-12|carried-lead:aim from year
-15|carried-lead:aim in bare-month
-35|carried-lead:aim in fiscal
-24|carried-lead:aim in year
14|carried-lead:aim of that-year
-19|carried-lead:aim on day
-39|carried-lead:aim on weekday
-10|carried-lead:aim since year
32|carried-lead:aim through fiscal
16|carried-lead:aim through year
-14|carried-lead:aim within fiscal
-21|carried-lead:level 's fiscal
-16|carried-lead:level , day
-8|carried-lead:level 3.3% that-year
-25|carried-lead:level 7 per cent that-year
-27|carried-lead:level 7% that-year
9|carried-lead:level a fiscal
32|carried-lead:level a year
32|carried-lead:level are that-year
25|carried-lead:level armed forces that-year
46|carried-lead:level billion that-year
11|carried-lead:level by fiscal
-9|carried-lead:level by month
-56|carried-lead:level by year
9|carried-lead:level by years
76|carried-lead:level defence that-year
83|carried-lead:level for fiscal
82|carried-lead:level for year
43|carried-lead:level for years
-45|carried-lead:level from month
-29|carried-lead:level from that-year
45|carried-lead:level from year
19|carried-lead:level gdp fiscal
43|carried-lead:level gdp that-year
46|carried-lead:level goal that-year
-17|carried-lead:level in bare-month
-56|carried-lead:level in fiscal
28|carried-lead:level in month
70|carried-lead:level in year
-11|carried-lead:level in years
-20|carried-lead:level nothing fiscal
-13|carried-lead:level of year
-15|carried-lead:level of years
-22|carried-lead:level on day
-14|carried-lead:level on that-year
-51|carried-lead:level on weekday
-56|carried-lead:level on year
17|carried-lead:level passes year
-8|carried-lead:level reported bare-month
11|carried-lead:level set that-year
-10|carried-lead:level since decade
-38|carried-lead:level since year
25|carried-lead:level target that-year
14|carried-lead:level than that-year
-12|carried-lead:level to fiscal
8|carried-lead:level war that-year
35|carried-lead:level within fiscal
-14|carried-lead:level yuan that-year
40|carried-lead:no by fiscal
-9|carried-lead:no by year
-10|carried-lead:no for fiscal
-12|carried-lead:no in fiscal
-10|carried-lead:no in year
-15|carried-lead:no on weekday
-33|carried-shape:fine level far
-21|carried-shape:fine level long-past
72|carried-shape:fine level next
20|carried-shape:fine level now
113|carried-shape:half aim far
-13|carried-shape:half aim long-past
-17|carried-shape:half aim next
-41|carried-shape:half aim now
-11|carried-shape:half aim past
-16|carried-shape:half level far
-11|carried-shape:half level long-past
-24|carried-shape:half level next
-60|carried-shape:half level now
-13|carried-shape:half no far
-20|carried-shape:half no now
-17|carried-shape:tenth aim far
-15|carried-shape:tenth aim now
50|carried-shape:tenth level far
-38|carried-shape:tenth level long-past
34|carried-shape:tenth level next
-32|carried-shape:tenth level now
99|carried-shape:tenth level past
-43|carried-shape:whole aim far
-27|carried-shape:whole aim long-past
-26|carried-shape:whole aim next
-64|carried-shape:whole aim now
-31|carried-shape:whole aim past
-40|carried-shape:whole level far
-20|carried-shape:whole level long-past
14|carried-shape:whole level next
-36|carried-shape:whole level past
24|carried-shape:whole no far
-8|carried-shape:whole no next
-38|carried-shape:whole no now
-10|carried-time:demand far fiscal
-9|carried-time:demand far year
-11|carried-time:denial now weekday
-17|carried-time:level far fiscal
9|carried-time:level far month
-39|carried-time:level far year
-12|carried-time:level long-past decade
-77|carried-time:level long-past year
-11|carried-time:level next bare-month
33|carried-time:level next fiscal
-14|carried-time:level next month
57|carried-time:level next that-year
40|carried-time:level next year
-41|carried-time:level now bare-month
-46|carried-time:level now day
79|carried-time:level now fiscal
33|carried-time:level now that-year
-87|carried-time:level now weekday
-55|carried-time:level now year
50|carried-time:level now years
-15|carried-time:level past fiscal
-17|carried-time:level past month
-40|carried-time:level past that-year
153|carried-time:level past year
-30|carried-time:level past years
37|carried-time:other far fiscal
-12|carried-time:other far year
-9|carried-time:other now weekday
55|carried-time:pledge far fiscal
13|carried-time:pledge far month
43|carried-time:pledge far year
-16|carried-time:pledge long-past year
-29|carried-time:pledge next fiscal
13|carried-time:pledge next that-year
-27|carried-time:pledge now bare-month
-30|carried-time:pledge now day
52|carried-time:pledge now fiscal
-16|carried-time:pledge now that-year
-41|carried-time:pledge now weekday
8|carried-time:pledge now year
-22|carried-time:pledge past year
-15|carried-time:proposal far year
-11|carried-time:proposal next fiscal
-9|carried-time:proposal now bare-month
-8|carried-time:proposal now day
-14|carried-time:proposal now weekday
-10|counted-near:after - far
-8|counted-near:after coming 8
13|counted-near:after in 8
-21|counted-near:after of 5
-35|counted-near:after within 13
76|counted-near:after within 3
48|counted-near:after within 5
11|counted-near:after within 8
-9|counted-near:before over 13
-11|counted-near:before over 8
-14|counted-near:before within 13
-21|counted-near:before within 2
14|counted-share-nearer:False
-11|counted-share-nearer:True
-32|counted-side:after level
-32|counted-side:after pledge
100|counted-side:after proposal
-22|counted-side:before level
-43|counted-side:before pledge
42|counted-side:before proposal
-16|counted:level -
-11|counted:level of
-9|counted:pledge -
-10|counted:pledge by
-15|counted:pledge of
-14|counted:pledge over
-24|counted:pledge within
11|counted:proposal in
63|counted:proposal over
75|counted:proposal within
-50|date-verb-kind:- aim after
93|date-verb-kind:- level before
-14|date-verb-kind:- no before
-16|date-verb-kind:be finite aim after
-42|date-verb-kind:be finite level before
20|date-verb-kind:be finite no after
-9|date-verb-kind:be will aim after
40|date-verb-kind:be will level before
32|date-verb-kind:cap finite level before
26|date-verb-kind:demand finite aim after
22|date-verb-kind:demand finite aim before
-9|date-verb-kind:demand finite level before
-24|date-verb-kind:demand gerund aim after
21|date-verb-kind:denial finite no after
-11|date-verb-kind:level finite aim before
-37|date-verb-kind:level finite level after
-15|date-verb-kind:level finite level before
23|date-verb-kind:level will level after
-50|date-verb-kind:level would level after
-58|date-verb-kind:move finite aim after
60|date-verb-kind:move finite level after
35|date-verb-kind:move finite level before
-8|date-verb-kind:move gerund aim after
-10|date-verb-kind:move gerund aim before
42|date-verb-kind:move inf aim after
-51|date-verb-kind:move inf aim before
20|date-verb-kind:move inf level after
-10|date-verb-kind:move inf level before
10|date-verb-kind:move should aim after
40|date-verb-kind:move will aim after
-38|date-verb-kind:move will level after
-12|date-verb-kind:move will level before
39|date-verb-kind:move would aim after
-35|date-verb-kind:move would level after
28|date-verb-kind:move would level before
-13|date-verb-kind:pledge finite aim after
31|date-verb-kind:pledge finite aim before
29|date-verb-kind:pledge finite level before
-24|date-verb-kind:pledge finite no after
9|date-verb-kind:pledge inf aim after
20|date-verb-kind:pledge inf aim before
-12|date-verb-kind:pledge will aim after
14|date-verb-kind:pledge would aim after
14|date-verb-kind:pledge would aim before
-8|date-verb-kind:proposal finite aim after
-14|date-verb-kind:proposal finite aim before
-15|date-verb-kind:proposal finite level before
14|date-verb-kind:proposal progressive aim after
-13|date-verb-kind:says base level before
-27|date-verb-kind:says ed aim after
11|date-verb-kind:spend finite aim after
-22|date-verb-kind:spend finite aim before
37|date-verb-kind:spend finite level after
20|date-verb-kind:spend gerund aim after
-35|date-verb-kind:spend gerund level before
39|date-verb-kind:spend inf aim after
43|date-verb-kind:spend inf aim before
-9|date-verb-kind:spend inf level before
20|date-verb-kind:spend progressive level after
11|date-verb-kind:spend will aim after
-33|date-verb-kind:spend will aim before
18|date-verb-kind:spend will level after
-9|date-verb-kind:spend will level before
24|date-verb:-
19|date-verb:account
9|date-verb:achieve
-13|date-verb:adopt
-19|date-verb:agree
-42|date-verb:aim
-23|date-verb:amount
32|date-verb:approve
-21|date-verb:ask for
15|date-verb:attain
-34|date-verb:average
-9|date-verb:be
48|date-verb:bring
58|date-verb:bring forward
-32|date-verb:budget
11|date-verb:build
-18|date-verb:calculate
17|date-verb:call for
-14|date-verb:campaign
-13|date-verb:carry
-13|date-verb:climb
31|date-verb:commit
10|date-verb:consider
-23|date-verb:cross
-24|date-verb:demand
18|date-verb:devote
14|date-verb:earmark
11|date-verb:end
-13|date-verb:endorse
-23|date-verb:equal
38|date-verb:estimate
8|date-verb:exceed
13|date-verb:expect
17|date-verb:fall
17|date-verb:force
8|date-verb:foresee
10|date-verb:give
-13|date-verb:go
-15|date-verb:grow
-24|date-verb:head
-49|date-verb:hit
-16|date-verb:hover
9|date-verb:keep
-22|date-verb:lift
-35|date-verb:manage
21|date-verb:mean
31|date-verb:meet
-26|date-verb:more than double
15|date-verb:move
18|date-verb:move up
14|date-verb:peak
-23|date-verb:plan
-54|date-verb:pledge
-19|date-verb:promise
8|date-verb:push
17|date-verb:put
-8|date-verb:raise
24|date-verb:reach
8|date-verb:reckon
22|date-verb:resolve
-10|date-verb:says base
-28|date-verb:says ed
-20|date-verb:says ing
22|date-verb:set
13|date-verb:slip
57|date-verb:spend
13|date-verb:stand
48|date-verb:stay
-21|date-verb:table
10|date-verb:take
-18|date-verb:tell
11|date-verb:total
28|date-verb:want
15|date-verb:work
-8|date-verb:work out
-13|date-verb:write
275|derived
182|derived:aim years next
93|derived:level years next
-31|first-word:1952
-17|first-word:1955
-37|first-word:1958
-10|first-word:1962
29|first-word:1970
-22|first-word:1976
-27|first-word:1979
-59|first-word:1987
-30|first-word:2011
15|first-word:2014
-17|first-word:2018
69|first-word:2021
-86|first-word:2022
41|first-word:2023
31|first-word:2024
93|first-word:2025
26|first-word:2025-26
69|first-word:2026
9|first-word:2026-27
36|first-word:2027
-38|first-word:2028
16|first-word:2029
11|first-word:2029-30
-27|first-word:2030
47|first-word:2032
8|first-word:2033
16|first-word:2034
69|first-word:2035
8|first-word:a
-31|first-word:april
43|first-word:current
-24|first-word:december
-26|first-word:earlier
-15|first-word:february
55|first-word:fiscal
-36|first-word:friday
20|first-word:fy
21|first-word:fy2025
-11|first-word:fy2026
-28|first-word:january
-26|first-word:july
-25|first-word:june
-49|first-word:last
-12|first-word:later
41|first-word:march
-43|first-word:may
-15|first-word:monday
8|first-word:next
-45|first-word:november
-17|first-word:october
12|first-word:previous
-9|first-word:sunday
65|first-word:the
108|first-word:this
-38|first-word:thursday
-31|first-word:today
-50|first-word:tuesday
-26|first-word:wednesday
10|governed-time:- far decade
-27|governed-time:- far fiscal
64|governed-time:- far year
9|governed-time:- far years
9|governed-time:- long-past decade
-14|governed-time:- long-past that-year
-35|governed-time:- long-past year
63|governed-time:- next bare-month
20|governed-time:- next year
-10|governed-time:- now that-year
-50|governed-time:- now weekday
-39|governed-time:- past that-year
17|governed-time:- past year
45|governed-time:be finite far fiscal
42|governed-time:be finite far year
-13|governed-time:be finite long-past decade
-39|governed-time:be finite long-past year
-9|governed-time:be finite now fiscal
12|governed-time:be finite now that-year
9|governed-time:be finite past fiscal
13|governed-time:be finite past that-year
20|governed-time:be finite past year
-9|governed-time:be should far year
-64|governed-time:be will now fiscal
35|governed-time:be will now that-year
10|governed-time:be would far year
-8|governed-time:cap finite past fiscal
-12|governed-time:demand finite far fiscal
67|governed-time:demand finite far year
8|governed-time:demand finite long-past decade
-44|governed-time:demand finite now bare-month
-10|governed-time:demand finite now day
-11|governed-time:demand finite now fiscal
-11|governed-time:demand finite now weekday
13|governed-time:demand noun far year
-8|governed-time:demand noun now weekday
-10|governed-time:demand progressive now day
-13|governed-time:demand will now weekday
28|governed-time:denial finite far fiscal
9|governed-time:denial finite far year
19|governed-time:level finite far fiscal
39|governed-time:level finite far year
-8|governed-time:level finite long-past fiscal
-45|governed-time:level finite long-past year
31|governed-time:level finite now fiscal
11|governed-time:level finite now that-year
-12|governed-time:level finite now weekday
12|governed-time:level finite now year
28|governed-time:level finite now years
-9|governed-time:level finite past fiscal
27|governed-time:level finite past that-year
-14|governed-time:level finite past year
13|governed-time:level gerund next fiscal
22|governed-time:level will far fiscal
14|governed-time:level will far year
9|governed-time:level will now that-year
-31|governed-time:level would far fiscal
-57|governed-time:level would next fiscal
26|governed-time:level would now fiscal
20|governed-time:move could far fiscal
13|governed-time:move finite far fiscal
11|governed-time:move finite far year
-19|governed-time:move finite long-past fiscal
-20|governed-time:move finite next bare-month
-15|governed-time:move finite next fiscal
-29|governed-time:move finite now bare-month
46|governed-time:move finite now fiscal
18|governed-time:move finite now that-year
-14|governed-time:move finite now weekday
21|governed-time:move finite now year
26|governed-time:move finite past fiscal
-58|governed-time:move finite past year
-9|governed-time:move gerund now bare-month
-38|governed-time:move inf far year
19|governed-time:move inf now that-year
-12|governed-time:move progressive far year
11|governed-time:move will far fiscal
-11|governed-time:move will far month
-18|governed-time:move will far year
-10|governed-time:move will long-past year
-44|governed-time:move will next bare-month
10|governed-time:move will next month
-22|governed-time:move will now that-year
-15|governed-time:move would far year
-8|governed-time:move would now bare-month
17|governed-time:move would now fiscal
-66|governed-time:move would now that-year
-10|governed-time:pledge finite far month
8|governed-time:pledge finite far years
-13|governed-time:pledge finite long-past fiscal
-17|governed-time:pledge finite long-past year
16|governed-time:pledge finite next that-year
28|governed-time:pledge finite next year
-32|governed-time:pledge finite now bare-month
42|governed-time:pledge finite now fiscal
19|governed-time:pledge finite now that-year
-23|governed-time:pledge finite now weekday
35|governed-time:pledge finite now year
-50|governed-time:pledge finite past bare-month
-13|governed-time:pledge finite past that-year
-36|governed-time:pledge noun far year
19|governed-time:pledge noun next bare-month
48|governed-time:pledge noun now fiscal
-8|governed-time:pledge noun now weekday
11|governed-time:pledge will far year
23|governed-time:proposal finite far year
13|governed-time:proposal finite long-past decade
-25|governed-time:proposal finite long-past year
-27|governed-time:proposal finite now bare-month
14|governed-time:proposal progressive far fiscal
14|governed-time:spend finite far year
23|governed-time:spend finite long-past decade
17|governed-time:spend finite long-past that-year
84|governed-time:spend finite long-past year
10|governed-time:spend finite next year
-38|governed-time:spend finite now bare-month
-19|governed-time:spend finite now fiscal
12|governed-time:spend finite now that-year
-26|governed-time:spend finite now weekday
14|governed-time:spend finite now year
10|governed-time:spend finite past fiscal
19|governed-time:spend finite past that-year
44|governed-time:spend finite past year
-18|governed-time:spend progressive far year
25|governed-time:spend progressive long-past year
-26|governed-time:spend will far year
-10|governed-time:spend will next year
9|governed-time:spend will now fiscal
23|governed-time:spend will now year
18|here
32|here:level
-19|here:no
29|in-title
79|joints:after 0
-41|joints:after 1
-11|joints:after 2
-23|joints:after 3
41|joints:before 0
9|joints:before 1
-13|joints:before 2
-24|joints:before 3
-17|last
-47|last-joint:, 13 aim
27|last-joint:, 13 level
8|last-joint:, 2 level
-58|last-joint:, 3 level
48|last-joint:, 5 aim
-38|last-joint:, 8 level
30|last-joint:, far aim
-17|last-joint:, far level
-73|last-joint:- 1 level
-9|last-joint:- 3 level
-33|last-joint:- 5 level
-9|last-joint:; 13 aim
39|last-joint:; 13 level
-58|last-joint:; 8 level
88|last-joint:; far level
-15|last-joint:and 1 level
9|last-joint:and 13 level
24|last-joint:and 3 level
43|last-joint:and 8 aim
-33|last-joint:and far aim
-21|last-joint:and far level
20|last-joint:or 13 level
-10|last-time:demand far fiscal 0
11|last-time:demand far year 0
-27|last-time:level far fiscal 0
41|last-time:level far fiscal 1
-41|last-time:level far year 0
-8|last-time:level far year 1
-26|last-time:level far year 2
-17|last-time:level long-past fiscal 0
-8|last-time:level next fiscal 1
12|last-time:level next year 0
25|last-time:level next year 1
-8|last-time:level next year 2
-42|last-time:level now fiscal 0
53|last-time:level now fiscal 1
78|last-time:level now fiscal 2
28|last-time:level now year 0
-34|last-time:level now year 1
-20|last-time:level past fiscal 0
27|last-time:level past year 0
25|last-time:level past year 1
-13|last-time:level past year 2
51|last-time:other far fiscal 2
-34|last-time:pledge far fiscal 1
-8|last-time:pledge far fiscal 2
34|last-time:pledge far year 0
10|last-time:pledge far year 1
-17|last-time:pledge next year 0
17|last-time:pledge next year 1
-15|last-time:pledge now fiscal 0
13|last-time:pledge now fiscal 1
-12|last-time:pledge now fiscal 2
46|last-time:pledge now year 0
8|last-time:pledge now year 1
9|last-time:pledge now year 2
-23|last-time:proposal far year 0
-10|last-time:proposal far years 0
-18|last:aim 2
-105|last:level 0
67|last:level 1
25|last:level 2
-9|last:no 0
-12|last:no 1
39|last:no 2
-9|lead-aim:, day
11|lead-aim:2 percent that-year
-27|lead-aim:2026 year
9|lead-aim:3 percent that-year
-10|lead-aim:before bare-month
-23|lead-aim:between year
101|lead-aim:by bare-month
20|lead-aim:by decade
11|lead-aim:by month
-23|lead-aim:by that-year
-14|lead-aim:by year
12|lead-aim:by years
25|lead-aim:defence that-year
-18|lead-aim:documents that-year
12|lead-aim:early year
-8|lead-aim:for bare-month
12|lead-aim:for decade
-14|lead-aim:for fiscal
40|lead-aim:for year
-21|lead-aim:from month
-25|lead-aim:from year
-14|lead-aim:hague bare-month
-139|lead-aim:in bare-month
91|lead-aim:in fiscal
-11|lead-aim:in month
-17|lead-aim:instead of year
15|lead-aim:nothing year
-15|lead-aim:on day
-36|lead-aim:on weekday
-23|lead-aim:only that-year
-11|lead-aim:rather than year
-9|lead-aim:reported weekday
-19|lead-aim:said weekday
15|lead-aim:set year
8|lead-aim:target fiscal
-16|lead-aim:to bare-month
72|lead-aim:to fiscal
32|lead-aim:to that-year
26|lead-aim:until year
-14|lead-level:, day
18|lead-level:, fiscal
9|lead-level:1.2% that-year
21|lead-level:2% that-year
-8|lead-level:2.32 percent that-year
-9|lead-level:2.45% that-year
16|lead-level:; year
-28|lead-level:against that-year
-36|lead-level:at year
-9|lead-level:before year
26|lead-level:between year
-12|lead-level:by year
-16|lead-level:calendar year
14|lead-level:defence that-year
-15|lead-level:defense that-year
23|lead-level:for fiscal
-25|lead-level:for that-year
63|lead-level:for year
10|lead-level:for years
-40|lead-level:from fiscal
13|lead-level:from year
-42|lead-level:in bare-month
68|lead-level:in decade
17|lead-level:in fiscal
72|lead-level:in year
17|lead-level:in years
12|lead-level:military that-year
-24|lead-level:nothing fiscal
32|lead-level:nothing that-year
-12|lead-level:nothing year
-36|lead-level:of fiscal
21|lead-level:of year
-59|lead-level:on weekday
-9|lead-level:said weekday
-33|lead-level:since decade
-69|lead-level:since year
-21|lead-level:spending that-year
-31|lead-level:to fiscal
-9|lead-level:to year
-38|lead-level:until that-year
8|lead-near:after 1.6% 0
17|lead-near:after 2 percent 0
12|lead-near:after 2.32 percent 0
9|lead-near:after 3 percent 0
12|lead-near:after 4.7% 0
9|lead-near:after before 1
-14|lead-near:after before 2
29|lead-near:after before 8
-32|lead-near:after between 1
76|lead-near:after by 1
11|lead-near:after by 2
18|lead-near:after by 3
-19|lead-near:after by 5
38|lead-near:after by 8
-27|lead-near:after by far
18|lead-near:after defence 3
9|lead-near:after defence 5
19|lead-near:after defense 5
30|lead-near:after for 1
38|lead-near:after for 13
30|lead-near:after for 2
-15|lead-near:after for 3
16|lead-near:after for 5
-10|lead-near:after for 8
-38|lead-near:after from 1
-9|lead-near:after from 2
44|lead-near:after from 5
-28|lead-near:after from 8
30|lead-near:after gdp 2
80|lead-near:after in 1
-18|lead-near:after in 13
14|lead-near:after in 2
-36|lead-near:after in 3
29|lead-near:after in 5
-76|lead-near:after in far
-22|lead-near:after instead of 8
15|lead-near:after of 2
-22|lead-near:after of 5
-16|lead-near:after on 13
-9|lead-near:after on 5
-10|lead-near:after on far
-11|lead-near:after rather than 8
-13|lead-near:after said 13
-8|lead-near:after since 5
-16|lead-near:after since 8
11|lead-near:after target 2
-15|lead-near:after to 13
-16|lead-near:after to 8
13|lead-near:before , 13
17|lead-near:before , 2
11|lead-near:before , 3
-23|lead-near:before , 8
-21|lead-near:before , far
-8|lead-near:before agreed 5
8|lead-near:before between 13
21|lead-near:before budget 8
24|lead-near:before by 1
-17|lead-near:before by 13
11|lead-near:before by 3
-8|lead-near:before by 5
-27|lead-near:before defense 8
25|lead-near:before for 1
-34|lead-near:before for 13
-11|lead-near:before for 2
-24|lead-near:before for 8
82|lead-near:before for far
46|lead-near:before from 1
-18|lead-near:before from 13
-38|lead-near:before from 5
-17|lead-near:before gdp 2
-76|lead-near:before in 1
19|lead-near:before in 13
43|lead-near:before in 2
-12|lead-near:before in 3
45|lead-near:before in 5
8|lead-near:before in 8
10|lead-near:before nothing 13
17|lead-near:before nothing 5
50|lead-near:before nothing 8
-80|lead-near:before nothing far
9|lead-near:before of 13
11|lead-near:before of 2
-28|lead-near:before of 3
-16|lead-near:before of 5
-10|lead-near:before on 13
-53|lead-near:before on 5
-17|lead-near:before on 8
-12|lead-near:before on far
11|lead-near:before set 5
-19|lead-near:before since 13
-35|lead-near:before since 5
-15|lead-near:before since 8
10|lead-near:before through 13
-35|lead-near:before to 3
32|lead-near:before to 5
39|lead-near:before to 8
15|lead-no:by year
27|lead-no:for fiscal
-10|lead-no:in bare-month
-20|lead-no:in year
-9|lead-time:cap by far
-19|lead-time:cap in long-past
-29|lead-time:demand by far
-13|lead-time:demand for far
-24|lead-time:demand in now
-14|lead-time:demand on now
9|lead-time:level 1.2% long-past
20|lead-time:level 2% now
-8|lead-time:level 2.32 percent now
-9|lead-time:level 2.45% now
16|lead-time:level ; long-past
-28|lead-time:level against now
-36|lead-time:level at past
26|lead-time:level between long-past
28|lead-time:level budget now
-32|lead-time:level by far
-16|lead-time:level calendar now
12|lead-time:level defence past
-24|lead-time:level defense now
-12|lead-time:level for far
27|lead-time:level for next
18|lead-time:level for now
34|lead-time:level for past
-25|lead-time:level from far
37|lead-time:level from long-past
-13|lead-time:level from next
-12|lead-time:level from now
-10|lead-time:level from past
29|lead-time:level in long-past
18|lead-time:level in next
20|lead-time:level in now
62|lead-time:level in past
12|lead-time:level military past
-21|lead-time:level nothing long-past
-54|lead-time:level nothing now
48|lead-time:level nothing past
-43|lead-time:level of long-past
-8|lead-time:level of past
-61|lead-time:level on now
-9|lead-time:level said now
-102|lead-time:level since long-past
-25|lead-time:level to far
-15|lead-time:level to now
-38|lead-time:level until past
11|lead-time:pledge , far
-44|lead-time:pledge , now
13|lead-time:pledge 2 percent now
-27|lead-time:pledge 2026 far
9|lead-time:pledge 3 percent now
-8|lead-time:pledge agreed past
-26|lead-time:pledge between next
16|lead-time:pledge budget now
-23|lead-time:pledge by far
68|lead-time:pledge by next
28|lead-time:pledge by now
17|lead-time:pledge by past
18|lead-time:pledge defence now
-12|lead-time:pledge documents now
20|lead-time:pledge for far
11|lead-time:pledge for next
-24|lead-time:pledge from far
-9|lead-time:pledge from long-past
-13|lead-time:pledge hague now
52|lead-time:pledge in far
-60|lead-time:pledge in long-past
-30|lead-time:pledge in next
21|lead-time:pledge in now
-25|lead-time:pledge in past
-17|lead-time:pledge instead of far
15|lead-time:pledge nothing far
8|lead-time:pledge of far
-27|lead-time:pledge on now
-11|lead-time:pledge rather than far
-18|lead-time:pledge said now
15|lead-time:pledge set far
12|lead-time:pledge target now
13|lead-time:pledge through far
-48|lead-time:pledge to far
73|lead-time:pledge to now
27|lead-time:pledge until far
46|lead-time:proposal by far
26|lead-time:proposal for far
-22|lead-time:proposal from far
53|lead-time:proposal in far
-21|lead-time:proposal in long-past
-19|lead-time:proposal in next
-10|lead-time:proposal in now
-13|lead-time:proposal to now
10|lead:after 1.2%
17|lead:after 2 percent
-9|lead:after 2.45%
-17|lead:after 3 percent
11|lead:after 4.7%
24|lead:after before
16|lead:after budget
93|lead:after by
17|lead:after calendar
40|lead:after defence
22|lead:after defense
12|lead:after early
84|lead:after for
-44|lead:after from
30|lead:after gdp
-15|lead:after hague
-24|lead:after instead of
22|lead:after into
-69|lead:after on
-18|lead:after only
-13|lead:after rather than
-11|lead:after reported
-25|lead:after said
-37|lead:after since
12|lead:after target
11|lead:after through
10|lead:after until
9|lead:before 's
17|lead:before 2%
-14|lead:before 2026
17|lead:before 3 percent
17|lead:before :
45|lead:before ;
-28|lead:before against
-13|lead:before agreed
-20|lead:before at
-15|lead:before before
27|lead:before budget
8|lead:before by
-33|lead:before calendar
-35|lead:before defense
23|lead:before finish
43|lead:before for
-38|lead:before from
-27|lead:before gdp
26|lead:before in
-15|lead:before nothing
-28|lead:before of
-96|lead:before on
13|lead:before set
-74|lead:before since
-11|lead:before spending
37|lead:before to
-28|lead:before until
-9|lead:before washington post
11|next-aim:after $
-14|next-aim:after 's
34|next-aim:after ,
-12|next-aim:after .
15|next-aim:after ;
43|next-aim:after and
23|next-aim:after at
-36|next-aim:after election
-33|next-aim:after in
13|next-aim:after instead of
16|next-aim:after is
23|next-aim:after rather than
-59|next-aim:after to
9|next-aim:after would
13|next-aim:before 's
-9|next-aim:before (
-13|next-aim:before ,
-16|next-aim:before ;
15|next-aim:before a
12|next-aim:before as
22|next-aim:before at
-9|next-aim:before but
-9|next-aim:before election
12|next-aim:before is
13|next-aim:before it
-12|next-aim:before that
20|next-aim:before to
-41|next-level:after 's
40|next-level:after ,
24|next-level:after .
58|next-level:after and
13|next-level:after budget
-26|next-level:after or
74|next-level:after to
38|next-level:before 's
-27|next-level:before ,
-31|next-level:before ;
-26|next-level:before LAND
-11|next-level:before USA
-10|next-level:before adopt
9|next-level:before already
12|next-level:before amount
-71|next-level:before and
17|next-level:before at
36|next-level:before budget
26|next-level:before defense
31|next-level:before figure
8|next-level:before is
19|next-level:before it
19|next-level:before of
27|next-level:before or
8|next-level:before rise
-11|next-level:before show
-24|next-level:before that
44|next-level:before the
57|next-level:before they
-61|next-level:before to
13|next-level:before would
23|next-no:after .
-11|next-no:before ,
13|next:$
-9|next:'s
-13|next:(
18|next:,
-12|next:--
36|next:.
-29|next:;
-24|next:LAND
-13|next:USA
15|next:a
-11|next:adopt
9|next:already
25|next:and
13|next:as
34|next:at
10|next:budget
-17|next:come to
26|next:defense
-46|next:election
-55|next:exchange
40|next:figure
29|next:growth
-33|next:in
13|next:instead of
36|next:is
28|next:it
-8|next:meet
19|next:of
-11|next:over
23|next:rather than
8|next:rise
-11|next:show
-11|next:summit
15|next:swell
-45|next:that
50|next:the
50|next:they
-37|next:through
-27|next:to
-23|next:top
-14|next:war
9|next:with
22|next:would
234|none
115|none-after:\"
-17|none-after:#
-14|none-after:'
-10|none-after:'s
34|none-after:,
11|none-after:-
15|none-after:.
34|none-after:0
15|none-after::
81|none-after:;
17|none-after:?
-103|none-after:DATE
17|none-after:NATO
22|none-after:OUTLET
55|none-after:USA
28|none-after:a
26|none-after:about
14|none-after:above
-41|none-after:according
27|none-after:account
-10|none-after:add
-18|none-after:against
-22|none-after:ahead
26|none-after:aim
20|none-after:all
11|none-after:ally
-49|none-after:almost
71|none-after:already
23|none-after:an
10|none-after:and
-25|none-after:anything
-8|none-after:are
-21|none-after:armed forces
-14|none-after:arms
-13|none-after:as
67|none-after:at
-11|none-after:attain
67|none-after:average
14|none-after:back
17|none-after:been
-37|none-after:before
-10|none-after:behind
-8|none-after:below
-45|none-after:between
12|none-after:both
-15|none-after:bridges
-33|none-after:budget
27|none-after:buy
-56|none-after:by
-19|none-after:cabinet
21|none-after:call
9|none-after:cannot
-18|none-after:case
17|none-after:ceiling
8|none-after:changed
-35|none-after:come to
-36|none-after:comes
24|none-after:coming
-15|none-after:compared
-28|none-after:core
-13|none-after:core defence
30|none-after:could
-8|none-after:counting
-14|none-after:countries
26|none-after:country
-28|none-after:covers
-10|none-after:cyber
-15|none-after:date
14|none-after:dates
8|none-after:debt
-8|none-after:decade
16|none-after:decide
15|none-after:decision
-27|none-after:defence
26|none-after:defense
12|none-after:defense minister
17|none-after:defense ministry
-8|none-after:defense spending
20|none-after:demand
-21|none-after:did
9|none-after:do
-10|none-after:due
-19|none-after:earlier
-9|none-after:earmark for
-10|none-after:economy
12|none-after:eight
31|none-after:election
-13|none-after:else
-12|none-after:end
-42|none-after:estimate
40|none-after:even
11|none-after:ever
-10|none-after:every
21|none-after:exchange
-10|none-after:expect
26|none-after:extra
10|none-after:fall
-9|none-after:far
-43|none-after:fight
13|none-after:figure
-25|none-after:final
-11|none-after:finance minister
-10|none-after:finance ministry
11|none-after:first
-47|none-after:five
-13|none-after:for
-15|none-after:force
-23|none-after:forward
33|none-after:four
-26|none-after:from
-58|none-after:gdp
8|none-after:global
-45|none-after:go
69|none-after:goal
-73|none-after:gross domestic product
-9|none-after:growth
42|none-after:guideline
30|none-after:had
13|none-after:hague
-15|none-after:half
18|none-after:has
23|none-after:have
30|none-after:he
-9|none-after:highest
8|none-after:his
13|none-after:hit
33|none-after:i
17|none-after:if
-11|none-after:important
-76|none-after:infrastructure
22|none-after:instead of
-15|none-after:international
-26|none-after:it
81|none-after:its
-31|none-after:last
-13|none-after:late
10|none-after:leaders
16|none-after:least
-13|none-after:level
-12|none-after:like
19|none-after:limit
8|none-after:lowest
-17|none-after:made
57|none-after:many
21|none-after:mark
9|none-after:may
23|none-after:mean
-22|none-after:measured
-33|none-after:military
-13|none-after:military spending
-61|none-after:mind
-11|none-after:ministry
11|none-after:more
11|none-after:n't
-12|none-after:national
-11|none-after:national income
-12|none-after:nearly
-13|none-after:needs
55|none-after:next
47|none-after:no
26|none-after:nobody
70|none-after:now
-27|none-after:of
-26|none-after:off
-23|none-after:official
-9|none-after:officials
-31|none-after:once
-9|none-after:one
21|none-after:only
-15|none-after:opposition
34|none-after:or
9|none-after:other
12|none-after:outlays
-9|none-after:output
51|none-after:over
8|none-after:own
28|none-after:parliament
18|none-after:party
72|none-after:past
11|none-after:pensions
44|none-after:plan
28|none-after:pledge
32|none-after:present
-12|none-after:president
-19|none-after:prime minister
-9|none-after:project
-10|none-after:promise
-19|none-after:proper
18|none-after:public
21|none-after:put
10|none-after:rather than
-29|none-after:reach
-17|none-after:reckon
-20|none-after:related
16|none-after:report
-32|none-after:reporters
9|none-after:request
-12|none-after:respectively
11|none-after:right
8|none-after:rise
-36|none-after:roads
12|none-after:roughly
-47|none-after:same
17|none-after:say
12|none-after:schedule
-20|none-after:second
-28|none-after:security
-25|none-after:set
15|none-after:seven
-11|none-after:she
16|none-after:short
11|none-after:should
52|none-after:since
-21|none-after:six
54|none-after:so
-19|none-after:special
54|none-after:spend
8|none-after:spokesman
9|none-after:standard
19|none-after:step
16|none-after:strategy
-11|none-after:such
9|none-after:summit
11|none-after:table
15|none-after:take
8|none-after:talk
-22|none-after:tell
23|none-after:ten
42|none-after:than
-25|none-after:that
-10|none-after:the military
-45|none-after:then
69|none-after:thereabouts
12|none-after:thereafter
20|none-after:they
-10|none-after:things
8|none-after:though
18|none-after:three
17|none-after:threshold
-13|none-after:through
14|none-after:time
8|none-after:times
-15|none-after:to
9|none-after:toward
-42|none-after:trillion
-54|none-after:troops
-42|none-after:two
29|none-after:under
13|none-after:until
10|none-after:upon
-9|none-after:vow
-10|none-after:want
35|none-after:war
20|none-after:was
10|none-after:we
-11|none-after:weapons
8|none-after:welcomed
63|none-after:when
-9|none-after:where
25|none-after:which
33|none-after:will
-13|none-after:with
-71|none-after:within
21|none-after:without
21|none-after:world
38|none-after:would
-80|none-after:year
51|none-after:years
9|none-after:yen
9|none-after:¥
9|none-before:\"
-20|none-before:#
16|none-before:'
-21|none-before:'s
-59|none-before:*
-14|none-before:,
14|none-before:-
16|none-before:.
-54|none-before:0
10|none-before::
50|none-before:;
-79|none-before:DATE
14|none-before:EU
53|none-before:LAND
-26|none-before:LEADER
-8|none-before:OUTLET
34|none-before:PERSON
36|none-before:USA
32|none-before:a
20|none-before:about
8|none-before:above
13|none-before:adopt
-25|none-before:advise
-9|none-before:after
-17|none-before:afterward
42|none-before:agree
22|none-before:ahead
8|none-before:aim
-16|none-before:all
80|none-before:alliance
-12|none-before:allies
-15|none-before:allocate
-22|none-before:allocation
22|none-before:allot
11|none-before:ally
9|none-before:alone
9|none-before:also
21|none-before:ambition
-15|none-before:amount
12|none-before:an
-56|none-before:and
-16|none-before:announce
-44|none-before:annual
-21|none-before:another
-27|none-before:are
10|none-before:argue for
-14|none-before:armed forces
-12|none-before:arms
-14|none-before:army
69|none-before:around
-9|none-before:arrive
26|none-before:ask
14|none-before:ask for
46|none-before:at
-59|none-before:attain
-14|none-before:average
36|none-before:back
108|none-before:been
28|none-before:before
26|none-before:being
-11|none-before:below
-8|none-before:better
-9|none-before:between
-9|none-before:bill
-10|none-before:billion
71|none-before:bind
28|none-before:bring
16|none-before:bring forward
-44|none-before:budget
-18|none-before:buildup
-9|none-before:bundles
66|none-before:burden
24|none-before:but
23|none-before:by
14|none-before:call
11|none-before:call for
40|none-before:call on
24|none-before:campaign
13|none-before:century
9|none-before:chancellor
17|none-before:climb
-23|none-before:close
32|none-before:closest
12|none-before:coalition
-19|none-before:come
-54|none-before:come to
-14|none-before:commitment
44|none-before:compared
18|none-before:compares
9|none-before:comparison
-8|none-before:consider
19|none-before:contrast
-19|none-before:core
-9|none-before:core defense
17|none-before:could
-10|none-before:countries
-9|none-before:crore
27|none-before:current
45|none-before:currently
-36|none-before:cut
-83|none-before:date
10|none-before:decade
-16|none-before:decide
25|none-before:declare
-15|none-before:defense - related
42|none-before:defense spending
29|none-before:demand
12|none-before:department
-24|none-before:devote
14|none-before:does
17|none-before:double
-25|none-before:due
-10|none-before:each
33|none-before:economy
-10|none-before:eight
13|none-before:election
14|none-before:eleven
-21|none-before:end
-41|none-before:equal
-36|none-before:equivalent
14|none-before:estimate
-11|none-before:europe
-11|none-before:europeans
55|none-before:even
60|none-before:every
21|none-before:exceed
-34|none-before:expect
32|none-before:expenditure
21|none-before:eye
-23|none-before:fall
-36|none-before:figure
9|none-before:figures
-39|none-before:first
-85|none-before:five
12|none-before:float
-29|none-before:followed
-13|none-before:for
-17|none-before:foresee
157|none-before:from
-10|none-before:froze
-15|none-before:further
-30|none-before:get
98|none-before:go
-39|none-before:goal
17|none-before:government
-10|none-before:governments
13|none-before:greens
-19|none-before:gross domestic product
48|none-before:had
85|none-before:has
31|none-before:have
30|none-before:having
22|none-before:he
12|none-before:head
-51|none-before:headline
10|none-before:her
12|none-before:high
8|none-before:his
26|none-before:hit
16|none-before:hold
8|none-before:hold the line at
14|none-before:hope
27|none-before:hover
38|none-before:if
51|none-before:in
15|none-before:including
-55|none-before:initial
-32|none-before:institute
-14|none-before:into
-18|none-before:is
32|none-before:it
55|none-before:its
10|none-before:itself
11|none-before:jump
25|none-before:just
53|none-before:keep
-8|none-before:lakh
9|none-before:languish
-23|none-before:last
-16|none-before:late
11|none-before:leave
-14|none-before:led
-8|none-before:left
-20|none-before:legislature
25|none-before:less
22|none-before:level
19|none-before:lift
-8|none-before:like
8|none-before:likewise
-15|none-before:live with
12|none-before:long
-21|none-before:made
-10|none-before:make up
30|none-before:many
9|none-before:match
63|none-before:meet
8|none-before:members
23|none-before:might
31|none-before:military
-49|none-before:military spending
15|none-before:mind
14|none-before:minimum
-13|none-before:more
27|none-before:more than double
-14|none-before:move
8|none-before:move up
9|none-before:my
25|none-before:nations
-14|none-before:near
28|none-before:nearly
8|none-before:needed
-13|none-before:needs
30|none-before:neighboring
13|none-before:neither
11|none-before:never
-19|none-before:no
26|none-before:not
31|none-before:note
62|none-before:now
19|none-before:observe
29|none-before:of
44|none-before:offer
54|none-before:official
30|none-before:officially
11|none-before:officials
31|none-before:old
-15|none-before:on
13|none-before:once
-17|none-before:one
-22|none-before:or
-12|none-before:other
27|none-before:others
9|none-before:ought
19|none-before:out
30|none-before:outlay
71|none-before:outlays
-8|none-before:output
-28|none-before:over
46|none-before:own
29|none-before:panel
-18|none-before:part
11|none-before:party
-51|none-before:pass
-18|none-before:passed
-15|none-before:plan
22|none-before:pledge
-51|none-before:policy
21|none-before:present
-9|none-before:previous
41|none-before:program
-26|none-before:project
14|none-before:promise
22|none-before:raise
-49|none-before:reach
26|none-before:reagan
-11|none-before:reckon
18|none-before:recommend
-8|none-before:refuse
-9|none-before:regular
-25|none-before:related
13|none-before:remain
-29|none-before:report
-12|none-before:represent
-13|none-before:research
-17|none-before:rise
-25|none-before:roughly
-19|none-before:rule out
24|none-before:runs
-19|none-before:same
9|none-before:say
11|none-before:seek
10|none-before:sees
13|none-before:set
-9|none-before:set aside
14|none-before:settle on
-30|none-before:share
-31|none-before:she
13|none-before:short
-15|none-before:should
31|none-before:sipri
-16|none-before:sit
29|none-before:slightly
30|none-before:slither
18|none-before:some
11|none-before:spend
-9|none-before:spender
-12|none-before:split
50|none-before:stand
13|none-before:stay
-26|none-before:still
15|none-before:strategy
-25|none-before:sum
-8|none-before:swell
11|none-before:target
-8|none-before:tell
9|none-before:term
11|none-before:terms
26|none-before:than
-55|none-before:that
-17|none-before:the economy
9|none-before:the military
22|none-before:their
8|none-before:themselves
-36|none-before:then
20|none-before:think
-26|none-before:time
-13|none-before:timetable
-59|none-before:to
-47|none-before:top
-66|none-before:total
18|none-before:toward
-13|none-before:towards
-27|none-before:treasury
-67|none-before:trillion
-18|none-before:troops
8|none-before:true
12|none-before:under
-17|none-before:until
13|none-before:up
-22|none-before:upon
10|none-before:urge
-13|none-before:use
-12|none-before:vow
11|none-before:wales
-26|none-before:want
15|none-before:war
-41|none-before:was
9|none-before:way
-11|none-before:weapons
-27|none-before:when
12|none-before:which
14|none-before:while
-23|none-before:who
51|none-before:whose
-52|none-before:will
-67|none-before:with
-8|none-before:won
8|none-before:work
-10|none-before:work toward
23|none-before:world
-13|none-before:worth
12|none-before:write
-47|none-before:year
-12|none-before:years
-17|none-before:yen
100|none-before:yet
-11|none-before:you
68|none-dates:aim 0 0
45|none-dates:aim 0 1
-65|none-dates:aim 0 2
86|none-dates:aim 1 0
-23|none-dates:aim 1 2
-17|none-dates:aim 2 0
86|none-dates:level 0 0
20|none-dates:level 0 1
-44|none-dates:level 0 2
18|none-dates:level 1 0
-30|none-dates:level 1 1
-9|none-dates:level 2 0
-19|none-dates:level 2 1
43|none-dates:no 0 0
12|none-dates:no 0 1
38|none-dates:no 1 0
15|none-dates:no 2 0
11|none-dates:no 2 1
-8|none-governed:aim -
38|none-governed:aim be finite
17|none-governed:aim be should
-12|none-governed:aim be would
21|none-governed:aim demand finite
22|none-governed:aim demand gerund
-9|none-governed:aim demand inf
27|none-governed:aim demand will
-17|none-governed:aim demand would
-32|none-governed:aim level finite
-26|none-governed:aim level will
13|none-governed:aim move can
-8|none-governed:aim move could
8|none-governed:aim move gerund
16|none-governed:aim move inf
-8|none-governed:aim move will
29|none-governed:aim move would
12|none-governed:aim pledge finite
-9|none-governed:aim pledge gerund
15|none-governed:aim pledge noun
12|none-governed:aim pledge progressive
12|none-governed:aim pledge should
-9|none-governed:aim pledge will
79|none-governed:aim proposal inf
-66|none-governed:aim proposal noun
-22|none-governed:aim spend finite
-20|none-governed:aim spend gerund
32|none-governed:aim spend progressive
-53|none-governed:aim spend will
-8|none-governed:aim spend would
-16|none-governed:level be will
-45|none-governed:level be would
42|none-governed:level cap finite
-65|none-governed:level level finite
-23|none-governed:level level gerund
20|none-governed:level level will
29|none-governed:level level would
-50|none-governed:level move finite
18|none-governed:level move progressive
20|none-governed:level move would
57|none-governed:level pledge finite
34|none-governed:level spend finite
-14|none-governed:level spend progressive
9|none-governed:no be finite
16|none-governed:no cap finite
20|none-governed:no demand finite
-19|none-governed:no denial finite
9|none-governed:no level finite
8|none-governed:no level gerund
12|none-governed:no move gerund
-8|none-governed:no move inf
19|none-governed:no pledge finite
-27|none-governor:account
23|none-governor:adopt
61|none-governor:agree
8|none-governor:aim
-25|none-governor:allocate
22|none-governor:allot
17|none-governor:ambition
-11|none-governor:announce
-23|none-governor:approve
10|none-governor:argue for
43|none-governor:ask
38|none-governor:ask for
-9|none-governor:average
11|none-governor:back
46|none-governor:bind
22|none-governor:boost
-8|none-governor:bring forward
49|none-governor:budget
18|none-governor:call
42|none-governor:call on
23|none-governor:campaign
16|none-governor:climb
-54|none-governor:come to
40|none-governor:commit
-9|none-governor:commitment
-16|none-governor:decide
27|none-governor:demand
-33|none-governor:devote
-8|none-governor:due
-19|none-governor:earmark
-21|none-governor:end
-25|none-governor:estimate
20|none-governor:exceed
9|none-governor:exempt
-39|none-governor:expect
-23|none-governor:fall
12|none-governor:float
13|none-governor:force
-17|none-governor:foresee
-18|none-governor:get
-55|none-governor:go
-26|none-governor:goal
9|none-governor:grow
27|none-governor:head
36|none-governor:hit
17|none-governor:hold
28|none-governor:hope
21|none-governor:hover
-53|none-governor:insist
10|none-governor:jump
41|none-governor:keep
9|none-governor:languish
-15|none-governor:leave
-10|none-governor:lift
-15|none-governor:live with
-14|none-governor:make up
32|none-governor:manage
23|none-governor:match
-25|none-governor:mean
81|none-governor:meet
44|none-governor:offer
-9|none-governor:pencil in
15|none-governor:plan
30|none-governor:pledge
25|none-governor:pour
9|none-governor:press
-49|none-governor:project
-22|none-governor:promise
18|none-governor:put
52|none-governor:raise
-43|none-governor:reach
-12|none-governor:reckon
33|none-governor:recommend
-87|none-governor:recommendations
-8|none-governor:refuse
13|none-governor:remain
-12|none-governor:represent
-17|none-governor:resolve
-33|none-governor:rise
-19|none-governor:rule out
-18|none-governor:set aside
11|none-governor:settle on
-16|none-governor:sit
-63|none-governor:speak of
13|none-governor:spend
45|none-governor:stand
13|none-governor:start from
23|none-governor:stay
11|none-governor:stop
-13|none-governor:take
-27|none-governor:tell
21|none-governor:think
-66|none-governor:top
-8|none-governor:use
-13|none-governor:vow
-24|none-governor:want
10|none-governor:write
77|none-points-back:False aim
63|none-points-back:False level
95|none-points-back:False no
21|none-points-back:True aim
-43|none-points-back:True level
21|none-points-back:True no
49|none-shape:aim half
52|none-shape:aim whole
-87|none-shape:level fine
51|none-shape:level half
-52|none-shape:level tenth
108|none-shape:level whole
35|none-shape:no half
14|none-shape:no tenth
67|none-shape:no whole
51|none-today:False aim
-98|none-today:False level
100|none-today:False no
47|none-today:True aim
118|none-today:True level
16|none-today:True no
39|none:benchmark
72|none:cap
135|none:demand
10|none:denial
20|none:level
34|none:other
-108|none:pledge
32|none:proposal
-51|only:False aim
-11|only:False no
55|only:True aim
30|only:True level
-8|only:True no
-37|opens:False aim
13|opens:False level
-14|opens:False no
37|opens:True aim
16|opens:True level
45|place:after 0 aim
11|place:after 0 level
10|place:after 0 no
-37|place:after 1 level
-25|place:after 2 aim
26|place:before 0 aim
77|place:before 0 level
-26|place:before 0 no
-35|place:before 1 aim
-21|place:before 1 level
-18|recent-dates:0 aim
47|recent-dates:0 level
9|recent-dates:0 no
-33|recent-dates:1 level
-14|recent-dates:1 no
-78|recent-dates:2 aim
-73|recent-dates:2 level
-11|recent-time:demand far
-26|recent-time:level far
-46|recent-time:level long-past
-44|recent-time:level next
37|recent-time:level now
21|recent-time:level past
27|recent-time:other far
-9|recent-time:pledge far
30|recent-time:pledge now
-18|recent-time:pledge past
-39|recent-time:proposal far
-13|recent-time:proposal now
-9|recent-time:proposal past
75|same-kind-dates:0 aim
41|same-kind-dates:0 level
8|same-kind-dates:1 level
-63|same-kind-dates:2 aim
-52|same-kind-dates:2 level
38|same-kind-gap:level 0
-54|same-kind-gap:level 1
23|same-kind-gap:level 3
-30|same-kind-gap:level 4
19|same-kind-gap:level 5
48|same-kind-gap:pledge 1
12|same-kind-gap:pledge 2
-14|same-kind-gap:pledge 3
-19|same-kind-gap:pledge 4
-24|same-kind-gap:pledge 5
-32|same-kind-time:level long-past
-46|same-kind-time:level next
42|same-kind-time:level now
38|same-kind-time:level past
28|same-kind-time:pledge far
-15|same-kind-time:pledge next
-8|same-kind-time:pledge now
-8|same-kind-time:proposal far
89|same-kind:level 0 False
35|same-kind:level 0 True
-30|same-kind:level 1 False
-39|same-kind:level 1 True
-16|same-kind:level 2 False
-24|same-kind:level 3 False
-87|same-kind:pledge 0 False
107|same-kind:pledge 0 True
31|same-kind:pledge 1 True
-18|same-kind:pledge 2 False
-19|same-kind:pledge 3 False
-8|same-kind:pledge 3 True
-29|shape-time:fine far level
21|shape-time:fine long-past level
-36|shape-time:fine now level
24|shape-time:fine past level
126|shape-time:half far aim
31|shape-time:half far level
36|shape-time:half far no
10|shape-time:half long-past level
-87|shape-time:half now aim
-18|shape-time:half now no
-67|shape-time:half past aim
31|shape-time:half past level
-67|shape-time:tenth far level
35|shape-time:tenth next aim
15|shape-time:tenth now aim
-24|shape-time:tenth now level
-16|shape-time:tenth past aim
17|shape-time:tenth past level
97|shape-time:whole far aim
37|shape-time:whole far no
-107|shape-time:whole long-past aim
-58|shape-time:whole long-past level
-33|shape-time:whole long-past no
-8|shape-time:whole next aim
45|shape-time:whole next level
37|shape-time:whole now level
-24|shape-time:whole now no
23|shape-time:whole past aim
86|share-nearer:after False False aim
67|share-nearer:after False False level
12|share-nearer:after False False no
-24|share-nearer:after True False aim
-15|share-nearer:after True False level
-46|share-nearer:after True True aim
-78|share-nearer:after True True level
-9|share-nearer:before False False aim
71|share-nearer:before False False level
-22|share-nearer:before False False no
10|share-nearer:before True False aim
-40|share-nearer:before True False level
-13|share-nearer:before True True aim
24|share-nearer:before True True level
126|shares-between:after 0
-80|shares-between:after 1
-46|shares-between:after 2
28|shares-between:before 0
-18|shares-between:before 1
106|time-side:aim after far
-73|time-side:aim after long-past
59|time-side:aim after next
-13|time-side:aim after now
-57|time-side:aim after past
120|time-side:aim before far
-34|time-side:aim before long-past
-29|time-side:aim before next
-66|time-side:aim before now
-46|time-side:level after far
-8|time-side:level after long-past
-30|time-side:level after next
51|time-side:level after past
-15|time-side:level before far
-14|time-side:level before long-past
89|time-side:level before next
-31|time-side:level before now
28|time-side:level before past
81|time-side:no after far
-34|time-side:no after long-past
-35|time-side:no after now
-8|time-side:no before far
-11|time-side:no before now
13|time:cap far fiscal
-9|time:cap far year
-21|time:cap long-past year
-10|time:demand far fiscal
34|time:demand far year
-46|time:demand now bare-month
-22|time:demand now weekday
-24|time:demand past that-year
33|time:denial far year
-9|time:denial now bare-month
-16|time:denial now weekday
-12|time:level far fiscal
-13|time:level far month
-22|time:level far year
-14|time:level far years
29|time:level long-past decade
-86|time:level long-past fiscal
17|time:level long-past that-year
27|time:level long-past years
-17|time:level next fiscal
18|time:level next that-year
57|time:level next year
-82|time:level now bare-month
-16|time:level now day
68|time:level now fiscal
8|time:level now that-year
-104|time:level now weekday
56|time:level now year
44|time:level now years
-13|time:level past bare-month
20|time:level past fiscal
80|time:level past that-year
-8|time:level past year
10|time:other far year
-11|time:other now bare-month
79|time:pledge far fiscal
-20|time:pledge far month
26|time:pledge far years
-9|time:pledge long-past month
-14|time:pledge long-past that-year
-78|time:pledge long-past year
46|time:pledge next bare-month
-12|time:pledge next fiscal
12|time:pledge next month
22|time:pledge next that-year
9|time:pledge next year
-47|time:pledge now bare-month
-19|time:pledge now day
78|time:pledge now fiscal
79|time:pledge now that-year
-55|time:pledge now weekday
60|time:pledge now year
-50|time:pledge past bare-month
57|time:pledge past fiscal
-45|time:pledge past that-year
14|time:pledge past year
13|time:proposal far decade
42|time:proposal far fiscal
70|time:proposal far year
14|time:proposal long-past decade
-19|time:proposal long-past year
-34|time:proposal next bare-month
-11|time:proposal next fiscal
-14|time:proposal next year
-47|time:proposal now bare-month
-12|time:proposal now day
-16|time:proposal now weekday
-8|time:proposal now years
-19|title:False no
34|title:True level
30|word-lead:# between
-48|word-lead:# by
-47|word-lead:# for
-11|word-lead:# from
13|word-lead:# in
-9|word-lead:# to
14|word-lead:) for
23|word-lead:, by
26|word-lead:, in
-13|word-lead:, instead of
-26|word-lead:, on
-22|word-lead:, tabled
29|word-lead:; by
-12|word-lead:DATE from
-10|word-lead:DATE instead of
-8|word-lead:DATE through
-20|word-lead:DATE to
-11|word-lead:LAND ,
-8|word-lead:LEADER announced
-11|word-lead:LEADER said
-11|word-lead:OUTLET reported
-12|word-lead:USA ,
-15|word-lead:^ before
47|word-lead:^ by
19|word-lead:^ in
-15|word-lead:^ nothing
-13|word-lead:^ since
18|word-lead:above 2%
21|word-lead:all by
-55|word-lead:and at
24|word-lead:and by
-10|word-lead:antalya on
9|word-lead:appropriations for
8|word-lead:armed forces by
12|word-lead:as early
-14|word-lead:as of
9|word-lead:attain by
23|word-lead:back in
-27|word-lead:between 2026
21|word-lead:both for
44|word-lead:bring forward to
37|word-lead:budget for
-26|word-lead:budget in
-9|word-lead:dates from
-9|word-lead:decade to
-9|word-lead:decision in
9|word-lead:defence before
18|word-lead:defence by
-19|word-lead:defence from
65|word-lead:defence in
14|word-lead:defense by
11|word-lead:defense from
-38|word-lead:did until
-37|word-lead:documents by
37|word-lead:due in
52|word-lead:estimate for
18|word-lead:even in
27|word-lead:figure for
14|word-lead:first time
-16|word-lead:for calendar
21|word-lead:for defence
-38|word-lead:for defense
9|word-lead:from 1.2%
-14|word-lead:from 2.32 percent
-9|word-lead:from 2.45%
-30|word-lead:gdp ,
-18|word-lead:gdp by
48|word-lead:gdp from
16|word-lead:gdp in
-9|word-lead:gdp of
-9|word-lead:goal in
-15|word-lead:gross domestic product by
-23|word-lead:gross domestic product in
-35|word-lead:guideline in
13|word-lead:had set
9|word-lead:hit 2 percent
-14|word-lead:increase since
27|word-lead:infrastructure by
12|word-lead:it by
12|word-lead:its military
-14|word-lead:lowest since
-28|word-lead:measured against
-31|word-lead:measured in
27|word-lead:meet by
27|word-lead:meet in
9|word-lead:military in
30|word-lead:needs by
-23|word-lead:not in
18|word-lead:on defence
9|word-lead:on defense
8|word-lead:outlays for
20|word-lead:outlays in
-19|word-lead:over from
-11|word-lead:passed in
-9|word-lead:pencil in for
15|word-lead:promise for
-40|word-lead:rather than in
9|word-lead:ratio for
23|word-lead:reach by
16|word-lead:reach in
9|word-lead:resilience by
24|word-lead:security by
-15|word-lead:security documents
-32|word-lead:set for
-32|word-lead:set in
-14|word-lead:share for
-10|word-lead:share since
-11|word-lead:sources said
9|word-lead:spend for
32|word-lead:spend in
9|word-lead:stand in
-9|word-lead:strategy in
24|word-lead:target by
-12|word-lead:target in
-16|word-lead:the hague
-9|word-lead:the washington post
-11|word-lead:time since
15|word-lead:total for
-25|word-lead:up in
-10|word-lead:wales in
31|word-lead:want by
34|word-lead:year ,
-37|word-lead:yen by
12|word-lead:yen in
-15|word:\"
-47|word:#
14|word:'s
14|word:)
23|word:,
33|word:;
-48|word:DATE
-41|word:LAND
-29|word:LEADER
-12|word:OUTLET
-22|word:USA
49|word:^
-10|word:a
16|word:above
21|word:all
9|word:and
-13|word:annually
-10|word:antalya
9|word:appropriations
16|word:armed forces
46|word:as
32|word:at
9|word:attain
21|word:back
59|word:be
-18|word:between
-25|word:billion
21|word:both
44|word:bring forward
23|word:by
-12|word:cross
-9|word:dates
-9|word:decade
-10|word:decision
36|word:defence
35|word:defense
9|word:defense spending
-43|word:did
-37|word:documents
36|word:due
50|word:estimate
18|word:even
27|word:figure
14|word:first
-25|word:for
-15|word:forward
-28|word:gnp
-19|word:go
-10|word:goal
-35|word:gross domestic product
-27|word:guideline
52|word:had
23|word:has
10|word:hit
-17|word:in
27|word:infrastructure
10|word:it
29|word:its
-11|word:lowest
-59|word:measured
55|word:meet
-8|word:members
30|word:needs
-17|word:not
9|word:objective
27|word:on
28|word:outlays
-17|word:over
-11|word:passed
-9|word:pencil in
-9|word:plan
-47|word:rather than
22|word:ratio
40|word:reach
-8|word:report
9|word:resilience
11|word:security
-31|word:set
-24|word:share
-11|word:sources
51|word:spend
9|word:stand
-16|word:strategy
-27|word:take
47|word:target
-9|word:that
-34|word:the
13|word:the military
-11|word:time
-23|word:to
15|word:total
-26|word:up
-10|word:wales
31|word:want
-14|word:war
-17|word:was
-19|word:which
34|word:year
10|word:years
-23|word:yen
18|words-aim:after 0
66|words-aim:after 1
22|words-aim:after 3
-21|words-aim:after 5
-81|words-aim:after far
23|words-aim:before 1
-30|words-aim:before 13
22|words-aim:before 2
10|words-aim:before 3
-12|words-aim:before 8
-28|words-aim:before far
73|words-level:after 0
72|words-level:after 1
-86|words-level:after 13
37|words-level:after 2
15|words-level:after 3
-8|words-level:after 5
-81|words-level:after 8
-49|words-level:after far
18|words-level:before 1
20|words-level:before 13
59|words-level:before 2
-15|words-level:before 8
-16|words-level:before far
-9|words-no:after 13
13|words-no:after 3
-17|words-no:after 5
33|words-no:after 8
-8|words-no:after far
91|words:after 0
141|words:after 1
-89|words:after 13
32|words:after 2
50|words:after 3
-45|words:after 5
-42|words:after 8
-138|words:after far
39|words:before 1
-15|words:before 13
76|words:before 2
-34|words:before 8
-49|words:before far
"""
