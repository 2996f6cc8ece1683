"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
27|1-back-time:demand far year
8|1-back-time:level far fiscal
16|1-back-time:level far month
17|1-back-time:level far years
-33|1-back-time:level long-past year
26|1-back-time:level next fiscal
-15|1-back-time:level next month
59|1-back-time:level next that-year
-18|1-back-time:level now bare-month
-30|1-back-time:level now day
54|1-back-time:level now fiscal
-12|1-back-time:level now that-year
-45|1-back-time:level now weekday
-18|1-back-time:level now year
54|1-back-time:level now years
-18|1-back-time:level past fiscal
-37|1-back-time:level past that-year
60|1-back-time:level past year
-29|1-back-time:level past years
64|1-back-time:pledge far fiscal
15|1-back-time:pledge far month
60|1-back-time:pledge far year
-10|1-back-time:pledge long-past year
-16|1-back-time:pledge next fiscal
11|1-back-time:pledge next that-year
-10|1-back-time:pledge next year
-11|1-back-time:pledge now bare-month
-16|1-back-time:pledge now day
60|1-back-time:pledge now fiscal
-14|1-back-time:pledge now that-year
-26|1-back-time:pledge now weekday
-18|1-back-time:pledge past year
-18|1-back-time:proposal far year
35|1-back-told:False aim
103|1-back-told:False level
-12|1-back-told:False no
-17|1-back-told:True aim
-71|1-back-told:True level
-12|1-back-told:True no
18|1-back:aim
32|1-back:level
-24|1-back:no
-12|2-back-time:level far fiscal
27|2-back-time:level far year
-27|2-back-time:level long-past year
-8|2-back-time:level next bare-month
22|2-back-time:level next year
-21|2-back-time:level now bare-month
23|2-back-time:level now fiscal
18|2-back-time:level now that-year
-25|2-back-time:level now weekday
13|2-back-time:level now year
12|2-back-time:level now years
-8|2-back-time:level past fiscal
-16|2-back-time:level past month
9|2-back-time:level past that-year
28|2-back-time:level past year
30|2-back-time:pledge far year
10|2-back-time:proposal far year
-17|2-back-told:False aim
53|2-back-told:False level
-17|2-back-told:True aim
-43|2-back-told:True level
-15|2-back-told:True no
-34|2-back:aim
10|2-back:level
-21|2-back:no
38|carried-dated:False False aim 1
55|carried-dated:False False level 0
61|carried-dated:False False level 1
40|carried-dated:False False level 2
16|carried-dated:False False level 3
11|carried-dated:False False level 4
-8|carried-dated:True False aim 1
-19|carried-dated:True False aim 2
-49|carried-dated:True False aim 3
-26|carried-dated:True False aim 4
-12|carried-dated:True False level 0
10|carried-dated:True False level 1
-31|carried-dated:True False level 2
-63|carried-dated:True False level 3
-8|carried-dated:True False no 2
-10|carried-dated:True False no 3
-8|carried-dated:True False no 4
-14|carried-dated:True True aim 0
-13|carried-dated:True True aim 1
-10|carried-dated:True True aim 2
-30|carried-dated:True True aim 3
-31|carried-dated:True True aim 4
17|carried-dated:True True level 0
-39|carried-dated:True True level 1
22|carried-dated:True True level 3
-23|carried-dated:True True level 4
-13|carried-dated:True True no 1
-13|carried-dated:True True no 2
-12|carried-dated:True True no 3
-15|carried-governed:- far
-17|carried-governed:- long-past
-19|carried-governed:- next
29|carried-governed:- now
51|carried-governed:- past
-17|carried-governed:be could now
-15|carried-governed:be finite far
-28|carried-governed:be finite next
16|carried-governed:be finite now
-25|carried-governed:be finite past
-11|carried-governed:be should far
49|carried-governed:be will far
47|carried-governed:be would far
-9|carried-governed:be would long-past
30|carried-governed:be would now
-38|carried-governed:cap finite now
-8|carried-governed:cap should now
-23|carried-governed:demand finite far
-8|carried-governed:demand finite next
-18|carried-governed:demand finite now
-8|carried-governed:demand finite past
-8|carried-governed:demand gerund now
-9|carried-governed:demand progressive far
-12|carried-governed:demand progressive now
-12|carried-governed:denial finite far
-8|carried-governed:denial finite now
27|carried-governed:level finite far
-30|carried-governed:level finite long-past
32|carried-governed:level finite next
-45|carried-governed:level finite past
16|carried-governed:level will far
18|carried-governed:level would now
-17|carried-governed:move finite long-past
35|carried-governed:move finite next
-33|carried-governed:move finite now
44|carried-governed:move finite past
41|carried-governed:move will far
14|carried-governed:move will next
-18|carried-governed:move will now
23|carried-governed:move would next
33|carried-governed:move would now
-48|carried-governed:pledge finite far
-8|carried-governed:pledge finite long-past
-34|carried-governed:pledge finite now
-11|carried-governed:pledge finite past
-8|carried-governed:pledge progressive now
-13|carried-governed:pledge would next
-27|carried-governed:proposal finite far
36|carried-governed:proposal finite next
-16|carried-governed:proposal finite now
-30|carried-governed:spend finite far
-22|carried-governed:spend finite long-past
-31|carried-governed:spend finite next
-136|carried-governed:spend finite now
23|carried-governed:spend finite past
41|carried-governed:spend will far
-25|carried-here:0 aim bare-month
-25|carried-here:0 aim day
-25|carried-here:0 aim that-year
-33|carried-here:0 aim weekday
44|carried-here:0 aim year
-35|carried-here:0 level bare-month
-18|carried-here:0 level day
-40|carried-here:0 level fiscal
76|carried-here:0 level that-year
-42|carried-here:0 level weekday
88|carried-here:0 level year
-22|carried-here:0 level years
-12|carried-here:0 no weekday
-10|carried-here:0 no year
-16|carried-here:1 aim bare-month
-14|carried-here:1 aim day
28|carried-here:1 aim fiscal
8|carried-here:1 aim month
-18|carried-here:1 aim weekday
-39|carried-here:1 aim year
-17|carried-here:1 level bare-month
-22|carried-here:1 level day
74|carried-here:1 level fiscal
-9|carried-here:1 level month
-38|carried-here:1 level that-year
-36|carried-here:1 level weekday
-83|carried-here:1 level year
45|carried-here:1 level years
-8|carried-here:1 no weekday
-9|carried-here:2 aim weekday
-29|carried-here:2 aim year
-13|carried-here:2 level day
33|carried-here:2 level fiscal
-19|carried-here:2 level month
-10|carried-here:2 level weekday
12|carried-here:2 level year
-20|carried-last:False aim day
24|carried-last:False aim fiscal
-12|carried-last:False aim that-year
-15|carried-last:False aim weekday
-37|carried-last:False aim year
-20|carried-last:False level bare-month
-26|carried-last:False level day
28|carried-last:False level fiscal
-8|carried-last:False level month
62|carried-last:False level that-year
-31|carried-last:False level weekday
63|carried-last:False level year
55|carried-last:False level years
-10|carried-last:False no weekday
-36|carried-last:True aim bare-month
-23|carried-last:True aim day
-14|carried-last:True aim that-year
-45|carried-last:True aim weekday
19|carried-last:True aim year
-8|carried-last:True aim years
-33|carried-last:True level bare-month
-27|carried-last:True level day
-9|carried-last:True level decade
24|carried-last:True level fiscal
-21|carried-last:True level month
46|carried-last:True level that-year
-56|carried-last:True level weekday
-16|carried-last:True level year
-31|carried-last:True level years
-12|carried-last:True no fiscal
-12|carried-last:True no weekday
-15|carried-last:True no year
-14|carried-lead:aim , day
59|carried-lead:aim after fiscal
-17|carried-lead:aim by fiscal
41|carried-lead:aim by year
24|carried-lead:aim for fiscal
-8|carried-lead:aim from bare-month
12|carried-lead:aim from fiscal
11|carried-lead:aim from month
-11|carried-lead:aim from year
-9|carried-lead:aim in bare-month
-33|carried-lead:aim in fiscal
-25|carried-lead:aim in year
9|carried-lead:aim of that-year
-16|carried-lead:aim on day
-41|carried-lead:aim on weekday
-8|carried-lead:aim set year
-11|carried-lead:aim since year
16|carried-lead:aim through fiscal
12|carried-lead:aim through year
-8|carried-lead:aim until year
-12|carried-lead:aim within fiscal
-20|carried-lead:level 's fiscal
-16|carried-lead:level , day
-21|carried-lead:level 7 per cent that-year
-24|carried-lead:level 7% that-year
8|carried-lead:level a fiscal
31|carried-lead:level a year
30|carried-lead:level are that-year
25|carried-lead:level billion that-year
14|carried-lead:level by fiscal
-9|carried-lead:level by month
-32|carried-lead:level by year
9|carried-lead:level by years
100|carried-lead:level defence that-year
77|carried-lead:level for fiscal
64|carried-lead:level for year
33|carried-lead:level for years
-33|carried-lead:level from fiscal
-44|carried-lead:level from month
-28|carried-lead:level from that-year
46|carried-lead:level from year
15|carried-lead:level gdp fiscal
20|carried-lead:level gdp that-year
42|carried-lead:level goal that-year
-15|carried-lead:level in bare-month
-50|carried-lead:level in fiscal
25|carried-lead:level in month
51|carried-lead:level in year
-18|carried-lead:level nothing fiscal
-21|carried-lead:level of year
-15|carried-lead:level of years
-24|carried-lead:level on day
-18|carried-lead:level on that-year
-51|carried-lead:level on weekday
-49|carried-lead:level on year
16|carried-lead:level passes year
-9|carried-lead:level reported bare-month
10|carried-lead:level set that-year
-38|carried-lead:level since year
29|carried-lead:level target that-year
13|carried-lead:level than that-year
-14|carried-lead:level to fiscal
34|carried-lead:level within fiscal
-14|carried-lead:level yuan that-year
-8|carried-lead:no in year
-13|carried-lead:no on weekday
-27|carried-shape:fine level far
-27|carried-shape:fine level long-past
82|carried-shape:fine level next
16|carried-shape:fine level now
116|carried-shape:half aim far
-11|carried-shape:half aim long-past
-18|carried-shape:half aim next
-50|carried-shape:half aim now
-10|carried-shape:half aim past
-19|carried-shape:half level far
-11|carried-shape:half level long-past
-28|carried-shape:half level next
-45|carried-shape:half level now
-15|carried-shape:half no now
-21|carried-shape:tenth aim now
19|carried-shape:tenth level far
-38|carried-shape:tenth level long-past
30|carried-shape:tenth level next
-39|carried-shape:tenth level now
91|carried-shape:tenth level past
-35|carried-shape:whole aim far
-25|carried-shape:whole aim long-past
-21|carried-shape:whole aim next
-55|carried-shape:whole aim now
-32|carried-shape:whole aim past
-42|carried-shape:whole level far
-18|carried-shape:whole level long-past
10|carried-shape:whole level next
-15|carried-shape:whole level now
-29|carried-shape:whole level past
-9|carried-shape:whole no far
-32|carried-shape:whole no now
-9|carried-time:demand far fiscal
18|carried-time:demand far year
-10|carried-time:denial now weekday
-31|carried-time:level far fiscal
11|carried-time:level far month
-54|carried-time:level far year
-9|carried-time:level long-past decade
-81|carried-time:level long-past year
-10|carried-time:level next bare-month
34|carried-time:level next fiscal
-15|carried-time:level next month
58|carried-time:level next that-year
38|carried-time:level next year
-43|carried-time:level now bare-month
-48|carried-time:level now day
80|carried-time:level now fiscal
18|carried-time:level now that-year
-87|carried-time:level now weekday
-44|carried-time:level now year
50|carried-time:level now years
-17|carried-time:level past fiscal
-20|carried-time:level past month
-37|carried-time:level past that-year
157|carried-time:level past year
-33|carried-time:level past years
54|carried-time:pledge far fiscal
15|carried-time:pledge far month
40|carried-time:pledge far year
-17|carried-time:pledge long-past year
-23|carried-time:pledge next fiscal
-24|carried-time:pledge now bare-month
-30|carried-time:pledge now day
46|carried-time:pledge now fiscal
-18|carried-time:pledge now that-year
-39|carried-time:pledge now weekday
-24|carried-time:pledge past year
-15|carried-time:proposal far year
-8|carried-time:proposal next fiscal
-10|carried-time:proposal now weekday
-14|counted
-9|counted-near:after - far
-8|counted-near:after coming 8
16|counted-near:after in 8
-17|counted-near:after of 5
-32|counted-near:after within 13
67|counted-near:after within 3
31|counted-near:after within 5
27|counted-near:after within 8
-8|counted-near:before over 8
-10|counted-near:before within 13
-9|counted-near:before within 2
-14|counted-share-nearer:False
-27|counted-side:after level
-23|counted-side:after pledge
105|counted-side:after proposal
-19|counted-side:before level
-27|counted-side:before pledge
-19|counted-side:before proposal
-15|counted:level -
-8|counted:level of
-8|counted:pledge by
-13|counted:pledge of
-11|counted:pledge over
-12|counted:pledge within
15|counted:proposal in
76|counted:proposal within
-74|date-verb-kind:- aim after
12|date-verb-kind:- level after
100|date-verb-kind:- level before
-13|date-verb-kind:- no before
-18|date-verb-kind:be finite aim after
-41|date-verb-kind:be finite level before
-9|date-verb-kind:be will aim after
41|date-verb-kind:be will level before
41|date-verb-kind:demand finite aim after
22|date-verb-kind:demand finite aim before
-11|date-verb-kind:demand finite level before
-13|date-verb-kind:level finite aim before
-28|date-verb-kind:level finite level after
-35|date-verb-kind:level finite level before
21|date-verb-kind:level will level after
-46|date-verb-kind:level would level after
-54|date-verb-kind:move finite aim after
54|date-verb-kind:move finite level after
28|date-verb-kind:move finite level before
-14|date-verb-kind:move gerund aim before
12|date-verb-kind:move gerund level before
43|date-verb-kind:move inf aim after
-47|date-verb-kind:move inf aim before
12|date-verb-kind:move inf level after
12|date-verb-kind:move should aim after
32|date-verb-kind:move will aim after
-41|date-verb-kind:move will level after
35|date-verb-kind:move would aim after
-36|date-verb-kind:move would level after
28|date-verb-kind:move would level before
-19|date-verb-kind:pledge finite aim after
25|date-verb-kind:pledge finite aim before
39|date-verb-kind:pledge finite level before
-20|date-verb-kind:pledge finite no after
21|date-verb-kind:pledge inf aim after
17|date-verb-kind:pledge inf aim before
-15|date-verb-kind:pledge will aim after
13|date-verb-kind:pledge would aim after
-10|date-verb-kind:proposal finite aim before
-12|date-verb-kind:proposal finite level before
14|date-verb-kind:proposal progressive aim after
-13|date-verb-kind:says base level before
-29|date-verb-kind:says ed aim after
-9|date-verb-kind:says ed aim before
-11|date-verb-kind:says s level before
10|date-verb-kind:spend finite aim after
-20|date-verb-kind:spend finite aim before
30|date-verb-kind:spend finite level after
17|date-verb-kind:spend gerund aim after
-32|date-verb-kind:spend gerund level before
36|date-verb-kind:spend inf aim after
37|date-verb-kind:spend inf aim before
-11|date-verb-kind:spend inf level before
21|date-verb-kind:spend progressive level after
-31|date-verb-kind:spend will aim before
15|date-verb-kind:spend will level after
15|date-verb:-
15|date-verb:account
10|date-verb:achieve
-29|date-verb:adopt
-16|date-verb:agree
-44|date-verb:aim
-21|date-verb:amount
33|date-verb:approve
11|date-verb:attain
-33|date-verb:average
-21|date-verb:be
41|date-verb:bring
56|date-verb:bring forward
-30|date-verb:budget
-14|date-verb:calculate
28|date-verb:call for
-14|date-verb:campaign
-14|date-verb:carry
-13|date-verb:climb
28|date-verb:commit
12|date-verb:consider
-25|date-verb:cross
10|date-verb:decide
-16|date-verb:demand
20|date-verb:devote
16|date-verb:earmark
12|date-verb:end
-16|date-verb:endorse
-26|date-verb:equal
17|date-verb:estimate
14|date-verb:fall
21|date-verb:force
10|date-verb:foresee
8|date-verb:get
10|date-verb:give
-20|date-verb:go
-23|date-verb:head
-42|date-verb:hit
-15|date-verb:hover
11|date-verb:keep
-23|date-verb:lift
-28|date-verb:manage
21|date-verb:mean
21|date-verb:meet
-27|date-verb:more than double
15|date-verb:move
16|date-verb:move up
16|date-verb:peak
-22|date-verb:plan
-54|date-verb:pledge
-20|date-verb:promise
9|date-verb:push
16|date-verb:put
-10|date-verb:raise
33|date-verb:reach
13|date-verb:resolve
-10|date-verb:says base
-36|date-verb:says ed
-21|date-verb:says ing
26|date-verb:set
13|date-verb:slip
64|date-verb:spend
48|date-verb:stay
-18|date-verb:table
11|date-verb:take
-22|date-verb:tell
13|date-verb:total
-8|date-verb:undertake
-8|date-verb:use
8|date-verb:vote on
27|date-verb:want
20|date-verb:work
-17|date-verb:write
267|derived
179|derived:aim years next
89|derived:level years next
-30|first-word:1952
-39|first-word:1958
-22|first-word:1976
-19|first-word:1979
-49|first-word:1987
-28|first-word:2011
-23|first-word:2018
14|first-word:2019
63|first-word:2021
-98|first-word:2022
41|first-word:2023
31|first-word:2024
83|first-word:2025
29|first-word:2025-26
69|first-word:2026
13|first-word:2026-27
29|first-word:2027
-47|first-word:2028
29|first-word:2029
-13|first-word:2030
22|first-word:2032
9|first-word:2033
17|first-word:2034
69|first-word:2035
11|first-word:a
-32|first-word:april
45|first-word:current
-24|first-word:december
-24|first-word:earlier
-13|first-word:february
63|first-word:fiscal
-34|first-word:friday
20|first-word:fy
16|first-word:fy2025
-10|first-word:fy2026
-30|first-word:january
-17|first-word:july
-41|first-word:june
-50|first-word:last
-12|first-word:later
42|first-word:march
-40|first-word:may
-16|first-word:monday
-49|first-word:november
-17|first-word:october
13|first-word:previous
-10|first-word:sunday
65|first-word:the
98|first-word:this
-29|first-word:thursday
-31|first-word:today
-48|first-word:tuesday
-26|first-word:wednesday
-27|governed-time:- far fiscal
32|governed-time:- far year
10|governed-time:- long-past decade
-12|governed-time:- long-past that-year
-37|governed-time:- long-past year
64|governed-time:- next bare-month
25|governed-time:- next year
9|governed-time:- now fiscal
-9|governed-time:- now that-year
-52|governed-time:- now weekday
-30|governed-time:- past that-year
18|governed-time:- past year
45|governed-time:be finite far fiscal
37|governed-time:be finite far year
-15|governed-time:be finite long-past decade
-40|governed-time:be finite long-past year
14|governed-time:be finite past that-year
17|governed-time:be finite past year
-8|governed-time:be should far year
-63|governed-time:be will now fiscal
33|governed-time:be will now that-year
-13|governed-time:demand finite far fiscal
66|governed-time:demand finite far year
9|governed-time:demand finite long-past decade
-27|governed-time:demand finite now bare-month
-10|governed-time:demand finite now day
-9|governed-time:demand finite now fiscal
-13|governed-time:demand finite now weekday
16|governed-time:demand noun far year
-11|governed-time:demand progressive now day
-15|governed-time:demand will now weekday
15|governed-time:denial finite far year
20|governed-time:level finite far fiscal
40|governed-time:level finite far year
-11|governed-time:level finite long-past fiscal
-43|governed-time:level finite long-past year
8|governed-time:level finite next year
24|governed-time:level finite now fiscal
19|governed-time:level finite now that-year
-12|governed-time:level finite now weekday
34|governed-time:level finite now years
23|governed-time:level will far fiscal
12|governed-time:level will far year
-27|governed-time:level would far fiscal
-56|governed-time:level would next fiscal
26|governed-time:level would now fiscal
27|governed-time:move could far fiscal
14|governed-time:move finite far fiscal
-14|governed-time:move finite long-past fiscal
-17|governed-time:move finite next bare-month
-17|governed-time:move finite next fiscal
-24|governed-time:move finite now bare-month
62|governed-time:move finite now fiscal
12|governed-time:move finite now that-year
-12|governed-time:move finite now weekday
18|governed-time:move finite now year
34|governed-time:move finite past fiscal
11|governed-time:move finite past that-year
-57|governed-time:move finite past year
8|governed-time:move inf far fiscal
-30|governed-time:move inf far year
-8|governed-time:move inf now fiscal
22|governed-time:move inf now that-year
-10|governed-time:move progressive far year
8|governed-time:move should next that-year
-10|governed-time:move will far month
-16|governed-time:move will far year
-9|governed-time:move will long-past year
-42|governed-time:move will next bare-month
9|governed-time:move will next month
-14|governed-time:move will now that-year
-18|governed-time:move would far year
11|governed-time:move would now fiscal
-56|governed-time:move would now that-year
11|governed-time:pledge finite far fiscal
-12|governed-time:pledge finite far month
14|governed-time:pledge finite far year
9|governed-time:pledge finite far years
-15|governed-time:pledge finite long-past fiscal
-18|governed-time:pledge finite long-past year
17|governed-time:pledge finite next that-year
28|governed-time:pledge finite next year
-36|governed-time:pledge finite now bare-month
48|governed-time:pledge finite now fiscal
-21|governed-time:pledge finite now weekday
34|governed-time:pledge finite now year
-49|governed-time:pledge finite past bare-month
-11|governed-time:pledge finite past that-year
-33|governed-time:pledge noun far year
18|governed-time:pledge noun next bare-month
31|governed-time:pledge noun now fiscal
10|governed-time:pledge will far year
31|governed-time:proposal finite far year
17|governed-time:proposal finite long-past decade
-29|governed-time:proposal finite long-past year
-23|governed-time:proposal finite now bare-month
14|governed-time:proposal progressive far fiscal
8|governed-time:proposal will next that-year
15|governed-time:spend finite far year
21|governed-time:spend finite long-past decade
18|governed-time:spend finite long-past that-year
76|governed-time:spend finite long-past year
10|governed-time:spend finite next year
-37|governed-time:spend finite now bare-month
-20|governed-time:spend finite now fiscal
16|governed-time:spend finite now that-year
-27|governed-time:spend finite now weekday
13|governed-time:spend finite now year
9|governed-time:spend finite past fiscal
11|governed-time:spend finite past that-year
37|governed-time:spend finite past year
31|governed-time:spend progressive long-past year
-30|governed-time:spend will far year
-16|governed-time:spend will next year
9|governed-time:spend will now fiscal
22|governed-time:spend will now year
15|here
33|here:level
-20|here:no
33|in-title
80|joints:after 0
-42|joints:after 1
-18|joints:after 2
-23|joints:after 3
40|joints:before 0
-9|joints:before 1
-19|joints:before 2
-24|last
-56|last-joint:, 13 aim
32|last-joint:, 13 level
-67|last-joint:, 3 level
52|last-joint:, 5 aim
8|last-joint:, 5 level
-33|last-joint:, 8 level
42|last-joint:, far aim
-13|last-joint:, far level
-69|last-joint:- 1 level
-8|last-joint:- 5 aim
-23|last-joint:- 5 level
46|last-joint:; 13 level
-50|last-joint:; 8 level
-11|last-joint:and 1 level
24|last-joint:and 3 level
39|last-joint:and 8 aim
-31|last-joint:and far aim
-14|last-joint:and far level
18|last-joint:or 13 level
-13|last-time:demand far fiscal 0
21|last-time:demand far year 0
-8|last-time:demand far year 1
-24|last-time:level far fiscal 0
42|last-time:level far fiscal 1
-31|last-time:level far year 0
-24|last-time:level far year 2
-15|last-time:level long-past fiscal 0
-14|last-time:level long-past year 0
-9|last-time:level next fiscal 1
13|last-time:level next year 0
24|last-time:level next year 1
-9|last-time:level next year 2
-44|last-time:level now fiscal 0
40|last-time:level now fiscal 1
93|last-time:level now fiscal 2
32|last-time:level now year 0
-16|last-time:level now year 1
-31|last-time:level past fiscal 0
29|last-time:level past year 0
43|last-time:level past year 1
-15|last-time:level past year 2
-25|last-time:pledge far fiscal 1
18|last-time:pledge far year 0
23|last-time:pledge far year 1
-18|last-time:pledge next year 0
13|last-time:pledge next year 1
-15|last-time:pledge now fiscal 0
14|last-time:pledge now fiscal 1
-11|last-time:pledge now fiscal 2
49|last-time:pledge now year 0
-9|last-time:pledge past year 0
-8|last-time:proposal far year 1
-13|last-time:proposal far years 0
-25|last:aim 2
-105|last:level 0
85|last:level 1
41|last:level 2
-9|last:no 0
8|lead-aim:2 percent fiscal
12|lead-aim:2 percent that-year
-26|lead-aim:2026 year
8|lead-aim:3 percent that-year
-23|lead-aim:between year
94|lead-aim:by bare-month
20|lead-aim:by decade
15|lead-aim:by fiscal
8|lead-aim:by month
-17|lead-aim:by that-year
-19|lead-aim:by year
10|lead-aim:by years
25|lead-aim:defence that-year
-17|lead-aim:documents that-year
-9|lead-aim:for bare-month
-13|lead-aim:for fiscal
38|lead-aim:for year
-26|lead-aim:from fiscal
-22|lead-aim:from month
-17|lead-aim:hague bare-month
-125|lead-aim:in bare-month
85|lead-aim:in fiscal
-10|lead-aim:in month
-18|lead-aim:instead of year
13|lead-aim:nothing year
9|lead-aim:of year
-16|lead-aim:on day
-32|lead-aim:on weekday
-25|lead-aim:only that-year
-8|lead-aim:rather than year
-9|lead-aim:reported weekday
-20|lead-aim:said weekday
19|lead-aim:set year
-12|lead-aim:to bare-month
76|lead-aim:to fiscal
8|lead-aim:to that-year
29|lead-aim:until year
-17|lead-level:, day
26|lead-level:, fiscal
11|lead-level:1.2% that-year
22|lead-level:2% that-year
-8|lead-level:2.45% that-year
-23|lead-level:at year
-9|lead-level:before year
27|lead-level:between year
-31|lead-level:by year
-13|lead-level:calendar year
14|lead-level:defence that-year
-15|lead-level:defense that-year
-9|lead-level:fiscal 2023 fiscal
15|lead-level:for fiscal
-23|lead-level:for that-year
66|lead-level:for year
13|lead-level:for years
-41|lead-level:from fiscal
15|lead-level:from year
-40|lead-level:in bare-month
65|lead-level:in decade
80|lead-level:in year
16|lead-level:in years
12|lead-level:military that-year
20|lead-level:nothing that-year
-16|lead-level:nothing year
-32|lead-level:of fiscal
23|lead-level:of year
-61|lead-level:on weekday
9|lead-level:outlays fiscal
-8|lead-level:said weekday
-32|lead-level:since decade
-64|lead-level:since year
-23|lead-level:spending that-year
-28|lead-level:to fiscal
-38|lead-level:until that-year
20|lead-near:after 2 percent 0
13|lead-near:after 2.32 percent 0
9|lead-near:after 3 percent 0
8|lead-near:after before 8
-30|lead-near:after between 1
66|lead-near:after by 1
12|lead-near:after by 13
11|lead-near:after by 2
15|lead-near:after by 3
-12|lead-near:after by 5
24|lead-near:after by 8
-17|lead-near:after by far
17|lead-near:after defence 3
10|lead-near:after defence 5
19|lead-near:after defense 5
32|lead-near:after for 1
32|lead-near:after for 13
27|lead-near:after for 2
-11|lead-near:after for 3
14|lead-near:after for 5
-21|lead-near:after from 1
-8|lead-near:after from 2
39|lead-near:after from 5
-30|lead-near:after from 8
31|lead-near:after gdp 2
83|lead-near:after in 1
-16|lead-near:after in 13
15|lead-near:after in 2
-29|lead-near:after in 3
22|lead-near:after in 5
-77|lead-near:after in far
-20|lead-near:after instead of 8
12|lead-near:after of 2
-23|lead-near:after of 5
10|lead-near:after of 8
-18|lead-near:after on 13
-11|lead-near:after on far
-9|lead-near:after rather than 8
-15|lead-near:after said 13
-8|lead-near:after since 5
-15|lead-near:after since 8
11|lead-near:after target 2
-12|lead-near:after to 13
9|lead-near:after until 8
16|lead-near:before , 13
24|lead-near:before , 2
-21|lead-near:before , 8
-22|lead-near:before , far
18|lead-near:before budget 8
17|lead-near:before by 1
-35|lead-near:before by 13
19|lead-near:before by 3
-12|lead-near:before by 5
15|lead-near:before by 8
-30|lead-near:before defense 8
27|lead-near:before for 1
-25|lead-near:before for 13
10|lead-near:before for 3
-30|lead-near:before for 8
68|lead-near:before for far
49|lead-near:before from 1
-17|lead-near:before from 13
-40|lead-near:before from 5
-17|lead-near:before from 8
-14|lead-near:before gdp 2
-67|lead-near:before in 1
43|lead-near:before in 2
-14|lead-near:before in 3
50|lead-near:before in 5
11|lead-near:before in 8
13|lead-near:before in far
9|lead-near:before nothing 13
11|lead-near:before nothing 5
46|lead-near:before nothing 8
-64|lead-near:before nothing far
16|lead-near:before of 2
-27|lead-near:before of 3
-16|lead-near:before of 5
-12|lead-near:before on 13
-51|lead-near:before on 5
-19|lead-near:before on 8
-11|lead-near:before on far
14|lead-near:before set 5
-17|lead-near:before since 13
-34|lead-near:before since 5
-12|lead-near:before since 8
13|lead-near:before through 13
-32|lead-near:before to 3
30|lead-near:before to 5
35|lead-near:before to 8
19|lead-no:by year
33|lead-no:for fiscal
-8|lead-no:in bare-month
-20|lead-no:in year
-12|lead-time:cap by far
-18|lead-time:cap in long-past
-28|lead-time:demand by far
-8|lead-time:demand by now
-14|lead-time:demand for far
-10|lead-time:demand in now
-10|lead-time:demand on now
11|lead-time:level 1.2% long-past
8|lead-time:level 1.4 percent past
23|lead-time:level 2% now
-8|lead-time:level 2.45% now
-23|lead-time:level at past
27|lead-time:level between long-past
23|lead-time:level budget now
-20|lead-time:level by far
-20|lead-time:level by long-past
-13|lead-time:level calendar now
12|lead-time:level defence past
-24|lead-time:level defense now
-9|lead-time:level fiscal 2023 past
-11|lead-time:level for far
8|lead-time:level for long-past
27|lead-time:level for next
9|lead-time:level for now
38|lead-time:level for past
-20|lead-time:level from far
34|lead-time:level from long-past
-13|lead-time:level from next
-10|lead-time:level from now
-9|lead-time:level from past
38|lead-time:level in long-past
17|lead-time:level in next
8|lead-time:level in now
52|lead-time:level in past
12|lead-time:level military past
-15|lead-time:level nothing long-past
-47|lead-time:level nothing now
43|lead-time:level nothing past
-39|lead-time:level of long-past
-8|lead-time:level of past
-63|lead-time:level on now
-8|lead-time:level said now
-95|lead-time:level since long-past
-22|lead-time:level to far
-13|lead-time:level to now
-38|lead-time:level until past
-44|lead-time:pledge , now
14|lead-time:pledge 2 percent now
-26|lead-time:pledge 2026 far
8|lead-time:pledge 3 percent now
13|lead-time:pledge before now
-26|lead-time:pledge between next
16|lead-time:pledge budget now
-30|lead-time:pledge by far
74|lead-time:pledge by next
27|lead-time:pledge by now
17|lead-time:pledge by past
18|lead-time:pledge defence now
-11|lead-time:pledge documents now
19|lead-time:pledge for far
15|lead-time:pledge for next
-21|lead-time:pledge from far
-9|lead-time:pledge from long-past
-9|lead-time:pledge from next
9|lead-time:pledge from now
8|lead-time:pledge gdp next
-16|lead-time:pledge hague now
50|lead-time:pledge in far
-59|lead-time:pledge in long-past
-26|lead-time:pledge in next
16|lead-time:pledge in now
-27|lead-time:pledge in past
-18|lead-time:pledge instead of far
13|lead-time:pledge nothing far
9|lead-time:pledge of far
-31|lead-time:pledge on now
-8|lead-time:pledge rather than far
-19|lead-time:pledge said now
19|lead-time:pledge set far
12|lead-time:pledge target now
13|lead-time:pledge through far
-47|lead-time:pledge to far
49|lead-time:pledge to now
31|lead-time:pledge until far
47|lead-time:proposal by far
-17|lead-time:proposal from far
52|lead-time:proposal in far
-21|lead-time:proposal in long-past
-18|lead-time:proposal in next
-10|lead-time:proposal to now
11|lead:after 1.2%
20|lead:after 2 percent
-8|lead:after 2.45%
-15|lead:after 3 percent
11|lead:after before
16|lead:after budget
99|lead:after by
13|lead:after calendar
41|lead:after defence
22|lead:after defense
-9|lead:after fiscal 2023
82|lead:after for
-32|lead:after from
31|lead:after gdp
-18|lead:after hague
-22|lead:after instead of
20|lead:after into
-9|lead:after of
-64|lead:after on
-20|lead:after only
-11|lead:after rather than
-11|lead:after reported
-25|lead:after said
-37|lead:after since
12|lead:after target
8|lead:after through
17|lead:after until
9|lead:before 's
20|lead:before 2%
-13|lead:before 2026
19|lead:before 3 percent
16|lead:before :
-8|lead:before agreed
-30|lead:before at
-17|lead:before before
21|lead:before budget
-26|lead:before calendar
-33|lead:before defense
22|lead:before finish
41|lead:before for
-46|lead:before from
-25|lead:before gdp
34|lead:before in
-10|lead:before nothing
-25|lead:before of
-97|lead:before on
8|lead:before outlays
18|lead:before set
-67|lead:before since
-13|lead:before spending
33|lead:before to
-26|lead:before until
-8|lead:before washington post
11|next-aim:after $
-14|next-aim:after 's
34|next-aim:after ,
-17|next-aim:after .
40|next-aim:after and
20|next-aim:after at
10|next-aim:after but
-23|next-aim:after election
-28|next-aim:after in
11|next-aim:after instead of
18|next-aim:after is
20|next-aim:after rather than
-41|next-aim:after to
9|next-aim:after would
10|next-aim:before 's
-17|next-aim:before ,
-8|next-aim:before ;
14|next-aim:before a
-8|next-aim:before and
16|next-aim:before as
21|next-aim:before at
-12|next-aim:before but
-11|next-aim:before election
9|next-aim:before is
11|next-aim:before it
-14|next-aim:before that
-42|next-level:after 's
29|next-level:after ,
24|next-level:after .
58|next-level:after and
11|next-level:after budget
-27|next-level:after or
72|next-level:after to
30|next-level:before 's
-9|next-level:before ,
-22|next-level:before ;
-31|next-level:before LAND
-10|next-level:before USA
-8|next-level:before adopt
12|next-level:before already
14|next-level:before amount
-64|next-level:before and
21|next-level:before at
54|next-level:before budget
-10|next-level:before come to
26|next-level:before defense
25|next-level:before it
19|next-level:before of
28|next-level:before or
-11|next-level:before show
-12|next-level:before shrink
-15|next-level:before that
44|next-level:before the
57|next-level:before they
-56|next-level:before to
15|next-level:before would
18|next-no:after .
-10|next-no:before ,
13|next:$
-22|next:'s
-14|next:(
25|next:,
-13|next:--
25|next:.
-19|next:;
-27|next:LAND
-15|next:USA
14|next:a
-9|next:adopt
12|next:already
14|next:amount
26|next:and
10|next:are
14|next:as
36|next:at
24|next:budget
-21|next:come to
26|next:defense
-35|next:election
-49|next:exchange
21|next:figure
-28|next:in
11|next:instead of
33|next:is
30|next:it
19|next:of
-10|next:over
20|next:rather than
-11|next:show
-10|next:shrink
-34|next:summit
19|next:swell
-33|next:that
47|next:the
50|next:they
-54|next:through
-20|next:to
-23|next:top
-11|next:war
10|next:with
25|next:would
217|none
102|none-after:\"
-15|none-after:#
-14|none-after:'
-31|none-after:'s
43|none-after:,
-8|none-after:-
10|none-after:.
47|none-after:0
14|none-after::
87|none-after:;
-105|none-after:DATE
9|none-after:LEADER
20|none-after:NATO
21|none-after:OUTLET
52|none-after:USA
21|none-after:a
22|none-after:about
13|none-after:above
-51|none-after:according
24|none-after:account
-13|none-after:add
-19|none-after:against
-20|none-after:ahead
28|none-after:aim
20|none-after:all
13|none-after:ally
67|none-after:already
23|none-after:an
14|none-after:and
-9|none-after:another
-30|none-after:anything
-10|none-after:are
-15|none-after:armed forces
-16|none-after:arms
-25|none-after:as
70|none-after:at
-9|none-after:attain
66|none-after:average
13|none-after:back
-25|none-after:be
18|none-after:been
-21|none-after:before
-40|none-after:between
-24|none-after:bridges
-38|none-after:budget
25|none-after:buy
-55|none-after:by
-20|none-after:cabinet
27|none-after:call
8|none-after:cannot
-15|none-after:case
13|none-after:ceiling
21|none-after:come
-34|none-after:comes
24|none-after:coming
-14|none-after:compared
-28|none-after:core
-29|none-after:core defence
32|none-after:could
-10|none-after:counting
-15|none-after:countries
18|none-after:country
-29|none-after:covers
-20|none-after:cyber
12|none-after:dates
-24|none-after:decade
15|none-after:decide
14|none-after:decision
-42|none-after:defence
34|none-after:defense
12|none-after:defense minister
39|none-after:defense ministry
-8|none-after:defense spending
20|none-after:demand
-21|none-after:did
10|none-after:do
-14|none-after:due
-18|none-after:earlier
-13|none-after:early
-8|none-after:economy
10|none-after:eight
14|none-after:election
-13|none-after:end
-45|none-after:estimate
39|none-after:even
12|none-after:ever
-16|none-after:every
9|none-after:everything
20|none-after:exchange
-8|none-after:expect
23|none-after:extra
9|none-after:fall
-39|none-after:fight
11|none-after:figure
-10|none-after:final
-10|none-after:finance minister
-9|none-after:finance ministry
16|none-after:first
-37|none-after:five
-13|none-after:for
-18|none-after:force
-24|none-after:forward
29|none-after:four
-28|none-after:from
-53|none-after:gdp
9|none-after:global
-40|none-after:go
56|none-after:goal
-67|none-after:gross domestic product
-9|none-after:growth
40|none-after:guideline
21|none-after:had
9|none-after:hague
-13|none-after:half
13|none-after:has
8|none-after:have
27|none-after:he
-10|none-after:highest
13|none-after:hit
28|none-after:i
16|none-after:if
-10|none-after:important
-12|none-after:including
-57|none-after:infrastructure
20|none-after:instead of
-17|none-after:international
11|none-after:is
-30|none-after:it
76|none-after:its
9|none-after:just
-31|none-after:last
13|none-after:leaders
14|none-after:least
-10|none-after:level
-28|none-after:like
20|none-after:limit
9|none-after:list
-14|none-after:made
57|none-after:many
13|none-after:mark
16|none-after:mean
-20|none-after:measured
-8|none-after:meet
-28|none-after:military
-13|none-after:military spending
-9|none-after:ministry
19|none-after:more
-13|none-after:national
-10|none-after:national income
-13|none-after:nearly
-13|none-after:needs
38|none-after:next
46|none-after:no
30|none-after:nobody
72|none-after:now
-28|none-after:of
-26|none-after:off
-21|none-after:official
-8|none-after:officials
-13|none-after:on
21|none-after:only
-15|none-after:opposition
43|none-after:or
10|none-after:other
11|none-after:out
8|none-after:outlays
-11|none-after:output
36|none-after:over
8|none-after:own
24|none-after:parliament
18|none-after:party
71|none-after:past
33|none-after:plan
26|none-after:pledge
30|none-after:present
-17|none-after:president
-13|none-after:project
-12|none-after:promise
-21|none-after:proper
18|none-after:public
23|none-after:put
11|none-after:rather than
-28|none-after:reach
-23|none-after:reckon
-18|none-after:related
12|none-after:report
8|none-after:request
-12|none-after:respectively
8|none-after:right
-25|none-after:roads
-8|none-after:running
-40|none-after:same
20|none-after:say
13|none-after:schedule
-22|none-after:second
-37|none-after:security
-35|none-after:set
-9|none-after:she
51|none-after:since
-21|none-after:six
56|none-after:so
-25|none-after:special
50|none-after:spend
10|none-after:standard
16|none-after:strategy
-22|none-after:such
11|none-after:summit
8|none-after:table
10|none-after:take
8|none-after:talk
-9|none-after:target
16|none-after:tell
22|none-after:ten
35|none-after:than
-25|none-after:that
12|none-after:the
9|none-after:the military
-47|none-after:then
71|none-after:thereabouts
13|none-after:thereafter
21|none-after:they
10|none-after:though
16|none-after:three
16|none-after:threshold
-13|none-after:through
11|none-after:time
10|none-after:times
-10|none-after:to
14|none-after:toward
-61|none-after:troops
-45|none-after:two
30|none-after:under
13|none-after:until
20|none-after:up
9|none-after:upon
-9|none-after:vow
-15|none-after:want
37|none-after:war
9|none-after:we
56|none-after:when
-9|none-after:where
19|none-after:which
-8|none-after:while
34|none-after:will
-14|none-after:with
-75|none-after:within
21|none-after:without
52|none-after:would
-49|none-after:year
60|none-after:years
36|none-before:\"
-14|none-before:#
-8|none-before:$
14|none-before:'
-55|none-before:*
-10|none-before:,
15|none-before:.
-41|none-before:0
-9|none-before::
45|none-before:;
-71|none-before:DATE
51|none-before:LAND
-35|none-before:LEADER
29|none-before:PERSON
34|none-before:USA
29|none-before:a
17|none-before:about
8|none-before:above
33|none-before:adopt
-26|none-before:advise
-16|none-before:after
46|none-before:agree
19|none-before:ahead
-16|none-before:aim
-16|none-before:all
52|none-before:alliance
-16|none-before:allies
-12|none-before:allocate
21|none-before:allot
11|none-before:ally
9|none-before:also
19|none-before:ambition
-19|none-before:amount
10|none-before:an
-40|none-before:and
-12|none-before:announce
11|none-before:annual
-27|none-before:another
-10|none-before:are
-19|none-before:armed forces
-11|none-before:arms
50|none-before:around
-8|none-before:arrive
28|none-before:ask
12|none-before:ask for
42|none-before:at
-59|none-before:attain
-19|none-before:average
20|none-before:back
9|none-before:bar
96|none-before:been
23|none-before:before
-10|none-before:below
-10|none-before:bill
-11|none-before:billion
68|none-before:bind
56|none-before:bring
13|none-before:bring forward
-45|none-before:budget
-20|none-before:buildup
-10|none-before:bundles
65|none-before:burden
31|none-before:but
11|none-before:call
41|none-before:call on
21|none-before:campaign
-8|none-before:can
-8|none-before:capabilities
9|none-before:chancellor
-14|none-before:close
29|none-before:coalition
-16|none-before:come
-56|none-before:come to
44|none-before:compared
16|none-before:compares
11|none-before:comparison
-8|none-before:consider
21|none-before:contrast
-19|none-before:core
-8|none-before:correspond
15|none-before:could
-26|none-before:countries
-9|none-before:crore
25|none-before:current
40|none-before:currently
-83|none-before:date
8|none-before:decade
-20|none-before:decide
24|none-before:declare
-9|none-before:defence
-22|none-before:defence spending
11|none-before:defense
-14|none-before:defense - related
34|none-before:defense spending
11|none-before:department
-19|none-before:devote
10|none-before:does
15|none-before:double
-25|none-before:due
-15|none-before:each
39|none-before:economy
18|none-before:election
17|none-before:eleven
-44|none-before:equal
-40|none-before:equivalent
-17|none-before:europe
49|none-before:even
48|none-before:every
20|none-before:exceed
-28|none-before:expect
29|none-before:expenditure
14|none-before:eye
-18|none-before:fall
-14|none-before:figure
11|none-before:figures
-13|none-before:first
-48|none-before:five
-26|none-before:followed
-17|none-before:foresee
160|none-before:from
-10|none-before:further
-15|none-before:gdp
-20|none-before:get
95|none-before:go
-38|none-before:goal
26|none-before:government
-10|none-before:governments
-13|none-before:gross domestic product
43|none-before:had
86|none-before:has
24|none-before:have
26|none-before:having
19|none-before:he
12|none-before:head
-52|none-before:headline
10|none-before:his
25|none-before:hit
18|none-before:hold
12|none-before:hope
25|none-before:hover
34|none-before:if
42|none-before:in
13|none-before:including
9|none-before:increase
-51|none-before:initial
-33|none-before:institute
-17|none-before:into
-36|none-before:is
39|none-before:it
43|none-before:its
9|none-before:itself
10|none-before:jump
12|none-before:just
52|none-before:keep
-8|none-before:lakh
9|none-before:languish
-21|none-before:last
23|none-before:leave
-14|none-before:led
-23|none-before:legislature
27|none-before:less
26|none-before:level
19|none-before:lift
-8|none-before:like
8|none-before:limit
-8|none-before:little
-18|none-before:live with
10|none-before:long
-10|none-before:make up
27|none-before:many
10|none-before:match
64|none-before:meet
21|none-before:might
27|none-before:military
-48|none-before:military spending
13|none-before:mind
15|none-before:minimum
-14|none-before:more
28|none-before:more than double
-14|none-before:move
8|none-before:move up
10|none-before:my
-9|none-before:national
23|none-before:nations
37|none-before:nearly
-9|none-before:needed
-18|none-before:needs
11|none-before:never
-20|none-before:no
26|none-before:not
39|none-before:note
60|none-before:now
21|none-before:observe
34|none-before:offer
56|none-before:official
28|none-before:officially
14|none-before:officials
29|none-before:old
-36|none-before:on
11|none-before:once
-11|none-before:opposition
-42|none-before:or
-11|none-before:other
29|none-before:others
9|none-before:ought
24|none-before:out
11|none-before:outlay
67|none-before:outlays
-8|none-before:output
18|none-before:over
45|none-before:own
23|none-before:panel
-16|none-before:part
-18|none-before:passed
-17|none-before:plan
10|none-before:present
-8|none-before:previous
42|none-before:program
-28|none-before:project
11|none-before:promise
10|none-before:proportion
-8|none-before:propose
9|none-before:push
8|none-before:ratio
-40|none-before:reach
19|none-before:reagan
-12|none-before:reckon
-12|none-before:refuse
-18|none-before:related
-28|none-before:report
-16|none-before:research
-14|none-before:rise
-26|none-before:roughly
-21|none-before:rule out
31|none-before:runs
-22|none-before:same
8|none-before:say
13|none-before:seek
11|none-before:set
-10|none-before:set aside
20|none-before:settle on
-26|none-before:share
-32|none-before:she
8|none-before:short
-9|none-before:should
-17|none-before:sit
31|none-before:slightly
28|none-before:slither
11|none-before:some
51|none-before:stand
12|none-before:stay
-23|none-before:still
11|none-before:strategy
-14|none-before:such
9|none-before:suggest
-36|none-before:sum
27|none-before:summit
-8|none-before:table
25|none-before:take
-15|none-before:tell
8|none-before:terms
25|none-before:than
-54|none-before:that
-17|none-before:the economy
12|none-before:the military
25|none-before:their
12|none-before:themselves
-35|none-before:then
30|none-before:think
-15|none-before:timetable
-65|none-before:to
-43|none-before:top
-64|none-before:total
14|none-before:toward
-13|none-before:towards
-28|none-before:treasury
-35|none-before:trillion
-29|none-before:troops
8|none-before:true
10|none-before:under
-20|none-before:until
-13|none-before:upon
9|none-before:urge
-11|none-before:use
-11|none-before:vow
16|none-before:wales
-22|none-before:want
-33|none-before:was
13|none-before:way
-20|none-before:weapons
8|none-before:what
-26|none-before:when
13|none-before:which
18|none-before:while
-17|none-before:who
50|none-before:whose
-50|none-before:will
-49|none-before:with
-33|none-before:within
-10|none-before:won
-9|none-before:work toward
26|none-before:world
-43|none-before:year
19|none-before:years
9|none-before:yen
100|none-before:yet
-11|none-before:you
81|none-dates:aim 0 0
65|none-dates:aim 0 1
-63|none-dates:aim 0 2
83|none-dates:aim 1 0
-23|none-dates:aim 1 2
-53|none-dates:aim 2 0
84|none-dates:level 0 0
16|none-dates:level 0 1
-38|none-dates:level 0 2
20|none-dates:level 1 0
-27|none-dates:level 1 1
-16|none-dates:level 2 0
-19|none-dates:level 2 1
50|none-dates:no 0 0
16|none-dates:no 0 1
34|none-dates:no 1 0
-11|none-dates:no 1 1
9|none-dates:no 2 0
11|none-dates:no 2 1
-15|none-governed:aim -
33|none-governed:aim be finite
16|none-governed:aim be should
9|none-governed:aim cap will
38|none-governed:aim demand finite
23|none-governed:aim demand gerund
-10|none-governed:aim demand inf
-11|none-governed:aim demand noun
8|none-governed:aim demand progressive
24|none-governed:aim demand will
-19|none-governed:aim demand would
13|none-governed:aim denial finite
-41|none-governed:aim level finite
-27|none-governed:aim level will
-13|none-governed:aim move could
28|none-governed:aim move inf
-9|none-governed:aim move will
8|none-governed:aim move would
25|none-governed:aim pledge finite
-31|none-governed:aim pledge gerund
25|none-governed:aim pledge noun
12|none-governed:aim pledge progressive
10|none-governed:aim pledge should
-9|none-governed:aim pledge will
32|none-governed:aim proposal finite
60|none-governed:aim proposal inf
-50|none-governed:aim proposal noun
-16|none-governed:aim spend finite
-62|none-governed:aim spend will
-12|none-governed:level -
-15|none-governed:level be will
-50|none-governed:level be would
38|none-governed:level cap finite
9|none-governed:level demand finite
-52|none-governed:level level finite
-11|none-governed:level level gerund
20|none-governed:level level would
-65|none-governed:level move finite
18|none-governed:level move progressive
23|none-governed:level move will
19|none-governed:level move would
53|none-governed:level pledge finite
29|none-governed:level spend finite
-9|none-governed:level spend progressive
-8|none-governed:level spend will
39|none-governed:no -
8|none-governed:no be finite
13|none-governed:no cap finite
20|none-governed:no demand finite
-29|none-governed:no denial finite
8|none-governed:no level gerund
11|none-governed:no move gerund
-12|none-governed:no move inf
15|none-governed:no pledge finite
12|none-governor:-
-25|none-governor:account
19|none-governor:adopt
59|none-governor:agree
-19|none-governor:allocate
21|none-governor:allot
15|none-governor:ambition
-12|none-governor:amount
-25|none-governor:approve
44|none-governor:ask
26|none-governor:ask for
-9|none-governor:attain
-14|none-governor:average
8|none-governor:back
39|none-governor:bind
16|none-governor:boost
-11|none-governor:bring
-9|none-governor:bring forward
48|none-governor:budget
13|none-governor:call
43|none-governor:call on
21|none-governor:campaign
10|none-governor:climb
-56|none-governor:come to
45|none-governor:commit
-19|none-governor:decide
21|none-governor:demand
-35|none-governor:devote
-9|none-governor:due
-19|none-governor:earmark
-9|none-governor:equal
-25|none-governor:estimate
19|none-governor:exceed
-26|none-governor:expect
-18|none-governor:fall
-8|none-governor:favor
14|none-governor:force
-17|none-governor:foresee
-10|none-governor:get
-65|none-governor:go
-21|none-governor:goal
9|none-governor:grow
24|none-governor:head
38|none-governor:hit
18|none-governor:hold
27|none-governor:hope
18|none-governor:hover
10|none-governor:jump
41|none-governor:keep
9|none-governor:languish
-18|none-governor:live with
-12|none-governor:make up
33|none-governor:manage
-29|none-governor:mean
72|none-governor:meet
35|none-governor:offer
-11|none-governor:pencil in
17|none-governor:plan
29|none-governor:pledge
24|none-governor:pour
8|none-governor:press
-47|none-governor:project
-29|none-governor:promise
50|none-governor:raise
-33|none-governor:reach
-17|none-governor:reckon
-12|none-governor:refuse
-8|none-governor:resolve
-34|none-governor:rise
-21|none-governor:rule out
-10|none-governor:seek
-22|none-governor:set aside
20|none-governor:settle on
-17|none-governor:sit
12|none-governor:spend
42|none-governor:stand
22|none-governor:stay
-8|none-governor:swell
10|none-governor:take
-37|none-governor:tell
31|none-governor:think
-61|none-governor:top
-9|none-governor:total
-12|none-governor:vow
-22|none-governor:want
86|none-points-back:False aim
58|none-points-back:False level
94|none-points-back:False no
-39|none-points-back:True level
18|none-points-back:True no
37|none-shape:aim half
54|none-shape:aim whole
-88|none-shape:level fine
46|none-shape:level half
-54|none-shape:level tenth
114|none-shape:level whole
33|none-shape:no half
73|none-shape:no whole
56|none-today:False aim
-95|none-today:False level
96|none-today:False no
30|none-today:True aim
115|none-today:True level
16|none-today:True no
39|none:benchmark
65|none:cap
109|none:demand
11|none:denial
19|none:level
36|none:other
-113|none:pledge
52|none:proposal
-59|only:False aim
9|only:False level
62|only:True aim
24|only:True level
-16|only:True no
-37|opens:False aim
-15|opens:False no
35|opens:True aim
29|opens:True level
51|place:after 0 aim
12|place:after 0 level
8|place:after 0 no
-15|place:after 1 aim
-36|place:after 1 level
-26|place:after 2 aim
31|place:before 0 aim
60|place:before 0 level
-26|place:before 0 no
-41|place:before 1 aim
8|recent-dates:0 aim
46|recent-dates:0 level
-13|recent-dates:0 no
-32|recent-dates:1 level
-11|recent-dates:1 no
-82|recent-dates:2 aim
-89|recent-dates:2 level
-36|recent-time:level far
-62|recent-time:level long-past
-42|recent-time:level next
42|recent-time:level now
22|recent-time:level past
17|recent-time:pledge now
-19|recent-time:pledge past
-27|recent-time:proposal far
-9|recent-time:proposal past
14|same-kind
82|same-kind-dates:0 aim
27|same-kind-dates:0 level
-48|same-kind-dates:2 aim
-42|same-kind-dates:2 level
21|same-kind-gap:demand 0
43|same-kind-gap:level 0
-59|same-kind-gap:level 1
10|same-kind-gap:level 2
19|same-kind-gap:level 3
-30|same-kind-gap:level 4
23|same-kind-gap:pledge 1
13|same-kind-gap:pledge 2
-29|same-kind-gap:pledge 3
-10|same-kind-gap:pledge 4
-20|same-kind-gap:pledge 5
14|same-kind-gap:proposal 0
47|same-kind-time:demand far
-45|same-kind-time:level long-past
-43|same-kind-time:level next
40|same-kind-time:level now
38|same-kind-time:level past
27|same-kind-time:pledge far
-28|same-kind-time:pledge next
-20|same-kind-time:pledge now
21|same-kind:demand 0 True
78|same-kind:level 0 False
21|same-kind:level 0 True
-19|same-kind:level 1 False
-45|same-kind:level 1 True
-8|same-kind:level 2 False
-22|same-kind:level 3 False
-98|same-kind:pledge 0 False
99|same-kind:pledge 0 True
21|same-kind:pledge 1 True
-19|same-kind:pledge 2 False
-23|same-kind:pledge 3 False
9|same-kind:proposal 0 True
-23|shape-time:fine far level
10|shape-time:fine long-past level
14|shape-time:fine next level
-45|shape-time:fine now level
9|shape-time:fine past level
116|shape-time:half far aim
31|shape-time:half far level
17|shape-time:half far no
12|shape-time:half long-past level
-78|shape-time:half now aim
-15|shape-time:half now no
-68|shape-time:half past aim
38|shape-time:half past level
-73|shape-time:tenth far level
37|shape-time:tenth next aim
12|shape-time:tenth next level
11|shape-time:tenth now aim
-13|shape-time:tenth now level
-18|shape-time:tenth past aim
25|shape-time:tenth past level
99|shape-time:whole far aim
44|shape-time:whole far no
-104|shape-time:whole long-past aim
-49|shape-time:whole long-past level
-31|shape-time:whole long-past no
-13|shape-time:whole next aim
25|shape-time:whole next level
42|shape-time:whole now level
-23|shape-time:whole now no
24|shape-time:whole past aim
10|shape-time:whole past level
91|share-nearer:after False False aim
68|share-nearer:after False False level
12|share-nearer:after False False no
-29|share-nearer:after True False aim
-19|share-nearer:after True False level
-52|share-nearer:after True True aim
-74|share-nearer:after True True level
-11|share-nearer:before False False aim
63|share-nearer:before False False level
-20|share-nearer:before False False no
12|share-nearer:before True False aim
-23|share-nearer:before True False level
-11|share-nearer:before True True aim
14|share-nearer:before True True level
123|shares-between:after 0
-87|shares-between:after 1
-43|shares-between:after 2
18|shares-between:before 0
-16|shares-between:before 1
15|shares-between:before 2
104|time-side:aim after far
-68|time-side:aim after long-past
51|time-side:aim after next
-14|time-side:aim after now
-57|time-side:aim after past
109|time-side:aim before far
-36|time-side:aim before long-past
-24|time-side:aim before next
-53|time-side:aim before now
-51|time-side:level after far
-18|time-side:level after next
49|time-side:level after past
-18|time-side:level before far
-15|time-side:level before long-past
70|time-side:level before next
-12|time-side:level before now
33|time-side:level before past
70|time-side:no after far
-32|time-side:no after long-past
-29|time-side:no after now
-9|time-side:no before far
-13|time-side:no before now
13|time:cap far fiscal
-12|time:cap far year
-20|time:cap long-past year
-15|time:demand far fiscal
38|time:demand far year
-38|time:demand now bare-month
-19|time:demand now weekday
-25|time:demand past that-year
-10|time:denial now bare-month
-14|time:denial now weekday
-8|time:level far fiscal
-14|time:level far month
-39|time:level far year
-9|time:level far years
29|time:level long-past decade
-79|time:level long-past fiscal
18|time:level long-past that-year
28|time:level long-past years
-19|time:level next fiscal
36|time:level next that-year
58|time:level next year
-83|time:level now bare-month
-18|time:level now day
79|time:level now fiscal
19|time:level now that-year
-107|time:level now weekday
51|time:level now year
43|time:level now years
-10|time:level past bare-month
20|time:level past fiscal
75|time:level past that-year
13|time:other far year
63|time:pledge far fiscal
-21|time:pledge far month
19|time:pledge far year
28|time:pledge far years
-8|time:pledge long-past month
-12|time:pledge long-past that-year
-77|time:pledge long-past year
44|time:pledge next bare-month
-8|time:pledge next fiscal
10|time:pledge next month
11|time:pledge next that-year
11|time:pledge next year
-46|time:pledge now bare-month
-19|time:pledge now day
68|time:pledge now fiscal
66|time:pledge now that-year
-50|time:pledge now weekday
53|time:pledge now year
-51|time:pledge past bare-month
60|time:pledge past fiscal
-48|time:pledge past that-year
16|time:pledge past year
42|time:proposal far fiscal
66|time:proposal far year
-8|time:proposal far years
15|time:proposal long-past decade
-19|time:proposal long-past year
-28|time:proposal next bare-month
-11|time:proposal next fiscal
-11|time:proposal next year
-37|time:proposal now bare-month
-9|time:proposal now day
-11|time:proposal now weekday
-20|title:False no
33|title:True level
30|word-lead:# between
-50|word-lead:# by
-52|word-lead:# for
8|word-lead:# from
18|word-lead:# of
-9|word-lead:# to
13|word-lead:) for
20|word-lead:, by
26|word-lead:, in
-14|word-lead:, instead of
-26|word-lead:, on
-18|word-lead:, tabled
-10|word-lead:DATE from
-8|word-lead:DATE instead of
-8|word-lead:DATE through
-39|word-lead:DATE to
-10|word-lead:LAND ,
-8|word-lead:LAND on
-8|word-lead:LEADER announced
-9|word-lead:LEADER said
-11|word-lead:OUTLET reported
-14|word-lead:USA ,
-17|word-lead:^ before
53|word-lead:^ by
15|word-lead:^ in
-10|word-lead:^ nothing
-11|word-lead:^ since
21|word-lead:above 2%
24|word-lead:all by
-49|word-lead:and at
28|word-lead:and by
-8|word-lead:annually from
14|word-lead:as early
-21|word-lead:as of
26|word-lead:back in
-26|word-lead:between 2026
20|word-lead:both for
41|word-lead:bring forward to
44|word-lead:budget for
-30|word-lead:budget in
-8|word-lead:dates from
10|word-lead:defence before
19|word-lead:defence by
-18|word-lead:defence from
62|word-lead:defence in
17|word-lead:defense by
-38|word-lead:did until
-34|word-lead:documents by
39|word-lead:due in
53|word-lead:estimate for
20|word-lead:even in
29|word-lead:figure for
14|word-lead:first time
-13|word-lead:for calendar
21|word-lead:for defence
-36|word-lead:for defense
11|word-lead:from 1.2%
-14|word-lead:from 2.32 percent
-8|word-lead:from 2.45%
-32|word-lead:gdp ,
-11|word-lead:gdp by
47|word-lead:gdp from
15|word-lead:gdp in
-8|word-lead:goal in
-23|word-lead:gross domestic product in
-31|word-lead:guideline in
18|word-lead:had set
9|word-lead:hit 2 percent
-9|word-lead:in fiscal 2023
-13|word-lead:increase since
12|word-lead:its military
-11|word-lead:lowest since
-31|word-lead:measured in
35|word-lead:meet by
27|word-lead:meet in
31|word-lead:needs by
-20|word-lead:not in
18|word-lead:on defence
8|word-lead:on defense
9|word-lead:outlays for
22|word-lead:outlays in
-20|word-lead:over from
-10|word-lead:parliament on
-8|word-lead:passed in
-10|word-lead:pencil in for
15|word-lead:promise for
-37|word-lead:rather than in
10|word-lead:ratio for
22|word-lead:reach by
15|word-lead:reach in
8|word-lead:resilience by
24|word-lead:security by
-13|word-lead:security documents
-32|word-lead:set for
-33|word-lead:set in
-14|word-lead:share for
-10|word-lead:share since
-12|word-lead:sources said
8|word-lead:spend for
39|word-lead:spend in
10|word-lead:stand in
-8|word-lead:strategy in
24|word-lead:target by
-14|word-lead:target in
-18|word-lead:the hague
-8|word-lead:the washington post
-10|word-lead:time since
16|word-lead:total for
-24|word-lead:up in
-10|word-lead:wales in
30|word-lead:want by
8|word-lead:with 2.32 percent
37|word-lead:year ,
-12|word-lead:year from
-34|word-lead:yen by
14|word-lead:yen in
-10|word:\"
-36|word:#
13|word:'s
13|word:)
20|word:,
-55|word:DATE
-36|word:LAND
-25|word:LEADER
-11|word:OUTLET
-23|word:USA
60|word:^
-12|word:a
22|word:above
-25|word:adopt
24|word:all
18|word:and
-9|word:annually
22|word:armed forces
31|word:as
33|word:at
24|word:back
41|word:be
-17|word:between
-23|word:billion
20|word:both
41|word:bring forward
11|word:budget
28|word:by
-11|word:cross
-8|word:dates
-8|word:decision
42|word:defence
36|word:defense
8|word:defense spending
-44|word:did
-34|word:documents
39|word:due
50|word:estimate
20|word:even
29|word:figure
14|word:first
-31|word:for
-18|word:forward
-25|word:gnp
-17|word:go
-27|word:gross domestic product
-24|word:guideline
50|word:had
26|word:has
10|word:hit
-17|word:in
-13|word:increase
9|word:it
28|word:its
-53|word:measured
63|word:meet
31|word:needs
-11|word:not
10|word:of
26|word:on
31|word:outlays
-19|word:over
-8|word:parliament
-8|word:passed
-10|word:pencil in
-43|word:rather than
21|word:ratio
38|word:reach
-12|word:report
8|word:resilience
12|word:security
-34|word:set
-23|word:share
-12|word:sources
52|word:spend
10|word:stand
-17|word:strategy
-21|word:take
49|word:target
-11|word:that
-30|word:the
15|word:the military
-10|word:time
-18|word:to
16|word:total
-24|word:up
-10|word:wales
30|word:want
-15|word:war
-15|word:was
-32|word:which
8|word:with
8|word:won
25|word:year
13|word:years
-18|word:yen
16|words-aim:after 0
75|words-aim:after 1
11|words-aim:after 3
-25|words-aim:after 5
-68|words-aim:after far
13|words-aim:before 1
-12|words-aim:before 13
31|words-aim:before 2
8|words-aim:before 3
-21|words-aim:before 8
-31|words-aim:before far
71|words-level:after 0
64|words-level:after 1
-80|words-level:after 13
47|words-level:after 2
9|words-level:after 3
-74|words-level:after 8
-55|words-level:after far
37|words-level:before 1
35|words-level:before 2
-8|words-level:before 3
-12|words-level:before far
-11|words-no:after 13
14|words-no:after 3
-15|words-no:after 5
25|words-no:after 8
-8|words-no:after far
-8|words-no:before 8
88|words:after 0
143|words:after 1
-85|words:after 13
39|words:after 2
33|words:after 3
-48|words:after 5
-45|words:after 8
-132|words:after far
49|words:before 1
-17|words:before 13
63|words:before 2
-31|words:before 8
-46|words:before far
"""
