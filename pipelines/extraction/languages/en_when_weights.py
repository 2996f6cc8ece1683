"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 150
"""Weight of what the rules say."""
TABLE = """\
31|1-back-time:demand far year
8|1-back-time:level far month
18|1-back-time:level far years
9|1-back-time:level long-past fiscal
-29|1-back-time:level long-past year
29|1-back-time:level next fiscal
-15|1-back-time:level next month
52|1-back-time:level next that-year
-19|1-back-time:level next year
-17|1-back-time:level now bare-month
-28|1-back-time:level now day
48|1-back-time:level now fiscal
-43|1-back-time:level now weekday
-16|1-back-time:level now year
49|1-back-time:level now years
-37|1-back-time:level past that-year
54|1-back-time:level past year
-31|1-back-time:level past years
65|1-back-time:pledge far fiscal
14|1-back-time:pledge far month
29|1-back-time:pledge far year
-10|1-back-time:pledge long-past year
-15|1-back-time:pledge next fiscal
12|1-back-time:pledge next that-year
-12|1-back-time:pledge next year
-11|1-back-time:pledge now bare-month
-14|1-back-time:pledge now day
60|1-back-time:pledge now fiscal
-13|1-back-time:pledge now that-year
-24|1-back-time:pledge now weekday
-16|1-back-time:pledge past year
-14|1-back-time:proposal far year
32|1-back-told:False aim
98|1-back-told:False level
-11|1-back-told:False no
-20|1-back-told:True aim
-62|1-back-told:True level
-12|1-back-told:True no
11|1-back:aim
36|1-back:level
-23|1-back:no
-12|2-back-time:level far fiscal
29|2-back-time:level far year
-27|2-back-time:level long-past year
-8|2-back-time:level next fiscal
41|2-back-time:level next year
-18|2-back-time:level now bare-month
12|2-back-time:level now fiscal
13|2-back-time:level now that-year
-23|2-back-time:level now weekday
13|2-back-time:level now year
13|2-back-time:level now years
-13|2-back-time:level past fiscal
-12|2-back-time:level past month
11|2-back-time:level past that-year
22|2-back-time:level past year
-9|2-back-time:pledge far fiscal
23|2-back-time:pledge far year
13|2-back-time:proposal far year
-13|2-back-told:False aim
50|2-back-told:False level
-24|2-back-told:True aim
-36|2-back-told:True level
-15|2-back-told:True no
-37|2-back:aim
14|2-back:level
-21|2-back:no
32|carried-dated:False False aim 1
53|carried-dated:False False level 0
58|carried-dated:False False level 1
41|carried-dated:False False level 2
21|carried-dated:False False level 3
13|carried-dated:False False level 4
-13|carried-dated:True False aim 0
-18|carried-dated:True False aim 2
-53|carried-dated:True False aim 3
-27|carried-dated:True False aim 4
-15|carried-dated:True False level 0
14|carried-dated:True False level 1
-33|carried-dated:True False level 2
-57|carried-dated:True False level 3
8|carried-dated:True False level 4
-8|carried-dated:True False no 2
-10|carried-dated:True False no 3
-8|carried-dated:True False no 4
-24|carried-dated:True True aim 1
-14|carried-dated:True True aim 2
-32|carried-dated:True True aim 3
-30|carried-dated:True True aim 4
28|carried-dated:True True level 0
-36|carried-dated:True True level 1
33|carried-dated:True True level 3
-18|carried-dated:True True level 4
-13|carried-dated:True True no 1
-13|carried-dated:True True no 2
-11|carried-dated:True True no 3
-26|carried-governed:- far
-17|carried-governed:- long-past
35|carried-governed:- now
59|carried-governed:- past
-23|carried-governed:be could now
-20|carried-governed:be finite far
-31|carried-governed:be finite next
-17|carried-governed:be finite past
-15|carried-governed:be should far
35|carried-governed:be will far
59|carried-governed:be would far
-8|carried-governed:be would long-past
8|carried-governed:be would next
22|carried-governed:be would now
-36|carried-governed:cap finite now
-21|carried-governed:demand finite now
-8|carried-governed:demand finite past
-8|carried-governed:demand progressive far
-8|carried-governed:demand progressive now
-11|carried-governed:denial finite far
-9|carried-governed:denial finite now
43|carried-governed:level finite far
-24|carried-governed:level finite long-past
33|carried-governed:level finite next
15|carried-governed:level finite now
-35|carried-governed:level finite past
17|carried-governed:level will far
-8|carried-governed:level will next
24|carried-governed:level would now
-16|carried-governed:move finite long-past
26|carried-governed:move finite next
-31|carried-governed:move finite now
37|carried-governed:move finite past
31|carried-governed:move will far
15|carried-governed:move will next
-20|carried-governed:move will now
12|carried-governed:move would next
30|carried-governed:move would now
-33|carried-governed:pledge finite far
-8|carried-governed:pledge finite long-past
-42|carried-governed:pledge finite now
-13|carried-governed:pledge finite past
-14|carried-governed:pledge would next
-18|carried-governed:proposal finite far
29|carried-governed:proposal finite next
-17|carried-governed:proposal finite now
-38|carried-governed:spend finite far
-24|carried-governed:spend finite long-past
-31|carried-governed:spend finite next
-124|carried-governed:spend finite now
17|carried-governed:spend finite past
43|carried-governed:spend will far
-26|carried-here:0 aim bare-month
-24|carried-here:0 aim day
-26|carried-here:0 aim that-year
-35|carried-here:0 aim weekday
24|carried-here:0 aim year
-32|carried-here:0 level bare-month
-17|carried-here:0 level day
-54|carried-here:0 level fiscal
-8|carried-here:0 level month
76|carried-here:0 level that-year
-41|carried-here:0 level weekday
94|carried-here:0 level year
-23|carried-here:0 level years
-12|carried-here:0 no weekday
-9|carried-here:0 no year
-13|carried-here:1 aim bare-month
-13|carried-here:1 aim day
29|carried-here:1 aim fiscal
8|carried-here:1 aim month
-17|carried-here:1 aim weekday
-20|carried-here:1 aim year
-13|carried-here:1 level bare-month
-21|carried-here:1 level day
83|carried-here:1 level fiscal
-34|carried-here:1 level that-year
-33|carried-here:1 level weekday
-85|carried-here:1 level year
42|carried-here:1 level years
-8|carried-here:1 no fiscal
-8|carried-here:1 no weekday
-8|carried-here:2 aim weekday
-36|carried-here:2 aim year
-12|carried-here:2 level day
45|carried-here:2 level fiscal
-14|carried-here:2 level month
-10|carried-here:2 level weekday
15|carried-here:2 level year
-18|carried-last:False aim day
27|carried-last:False aim fiscal
-12|carried-last:False aim that-year
-15|carried-last:False aim weekday
-38|carried-last:False aim year
-19|carried-last:False level bare-month
-24|carried-last:False level day
25|carried-last:False level fiscal
64|carried-last:False level that-year
-30|carried-last:False level weekday
64|carried-last:False level year
59|carried-last:False level years
-9|carried-last:False no weekday
-34|carried-last:True aim bare-month
-22|carried-last:True aim day
-15|carried-last:True aim that-year
-44|carried-last:True aim weekday
13|carried-last:True aim year
-8|carried-last:True aim years
-29|carried-last:True level bare-month
-27|carried-last:True level day
-8|carried-last:True level decade
32|carried-last:True level fiscal
-23|carried-last:True level month
37|carried-last:True level that-year
-53|carried-last:True level weekday
-11|carried-last:True level year
-41|carried-last:True level years
-12|carried-last:True no fiscal
-12|carried-last:True no weekday
-14|carried-last:True no year
-13|carried-lead:aim , day
63|carried-lead:aim after fiscal
-13|carried-lead:aim by fiscal
52|carried-lead:aim by year
24|carried-lead:aim for fiscal
12|carried-lead:aim from fiscal
10|carried-lead:aim from month
-14|carried-lead:aim from year
-9|carried-lead:aim in bare-month
-42|carried-lead:aim in fiscal
-19|carried-lead:aim in year
11|carried-lead:aim of that-year
-16|carried-lead:aim on day
-39|carried-lead:aim on weekday
-10|carried-lead:aim since year
17|carried-lead:aim through fiscal
-10|carried-lead:aim within fiscal
-11|carried-lead:level 's fiscal
-15|carried-lead:level , day
-26|carried-lead:level 7 per cent that-year
-20|carried-lead:level 7% that-year
9|carried-lead:level a fiscal
36|carried-lead:level a year
31|carried-lead:level are that-year
27|carried-lead:level billion that-year
14|carried-lead:level by fiscal
-8|carried-lead:level by month
-23|carried-lead:level by year
10|carried-lead:level by years
102|carried-lead:level defence that-year
104|carried-lead:level for fiscal
61|carried-lead:level for year
35|carried-lead:level for years
-33|carried-lead:level from fiscal
-39|carried-lead:level from month
-31|carried-lead:level from that-year
44|carried-lead:level from year
23|carried-lead:level gdp fiscal
25|carried-lead:level gdp that-year
40|carried-lead:level goal that-year
-14|carried-lead:level in bare-month
-43|carried-lead:level in fiscal
18|carried-lead:level in month
52|carried-lead:level in year
-11|carried-lead:level in years
-8|carried-lead:level nothing fiscal
-19|carried-lead:level of year
-13|carried-lead:level of years
-23|carried-lead:level on day
-19|carried-lead:level on that-year
-50|carried-lead:level on weekday
-47|carried-lead:level on year
13|carried-lead:level passes year
11|carried-lead:level set that-year
-40|carried-lead:level since year
28|carried-lead:level target that-year
17|carried-lead:level than that-year
-12|carried-lead:level to fiscal
-12|carried-lead:level yuan that-year
-8|carried-lead:no in year
-12|carried-lead:no on weekday
-23|carried-shape:fine level far
-24|carried-shape:fine level long-past
83|carried-shape:fine level next
15|carried-shape:fine level now
15|carried-shape:fine level past
108|carried-shape:half aim far
-10|carried-shape:half aim long-past
-15|carried-shape:half aim next
-49|carried-shape:half aim now
-9|carried-shape:half aim past
-20|carried-shape:half level far
-10|carried-shape:half level long-past
-24|carried-shape:half level next
-34|carried-shape:half level now
-8|carried-shape:half level past
-16|carried-shape:half no now
-22|carried-shape:tenth aim now
23|carried-shape:tenth level far
-35|carried-shape:tenth level long-past
31|carried-shape:tenth level next
-44|carried-shape:tenth level now
88|carried-shape:tenth level past
-30|carried-shape:whole aim far
-26|carried-shape:whole aim long-past
-27|carried-shape:whole aim next
-53|carried-shape:whole aim now
-32|carried-shape:whole aim past
-47|carried-shape:whole level far
-21|carried-shape:whole level long-past
14|carried-shape:whole level next
-18|carried-shape:whole level now
-31|carried-shape:whole level past
-9|carried-shape:whole no far
-32|carried-shape:whole no now
-9|carried-time:demand far fiscal
23|carried-time:demand far year
-8|carried-time:demand now weekday
-10|carried-time:denial now weekday
-31|carried-time:level far fiscal
-49|carried-time:level far year
9|carried-time:level far years
-8|carried-time:level long-past decade
-79|carried-time:level long-past year
37|carried-time:level next fiscal
-15|carried-time:level next month
59|carried-time:level next that-year
42|carried-time:level next year
-39|carried-time:level now bare-month
-46|carried-time:level now day
75|carried-time:level now fiscal
15|carried-time:level now that-year
-83|carried-time:level now weekday
-43|carried-time:level now year
49|carried-time:level now years
-11|carried-time:level past fiscal
-15|carried-time:level past month
-33|carried-time:level past that-year
153|carried-time:level past year
-36|carried-time:level past years
50|carried-time:pledge far fiscal
13|carried-time:pledge far month
32|carried-time:pledge far year
-19|carried-time:pledge long-past year
-21|carried-time:pledge next fiscal
9|carried-time:pledge next that-year
-23|carried-time:pledge now bare-month
-28|carried-time:pledge now day
44|carried-time:pledge now fiscal
-18|carried-time:pledge now that-year
-38|carried-time:pledge now weekday
-23|carried-time:pledge past year
-8|carried-time:proposal far fiscal
-12|carried-time:proposal far year
-9|carried-time:proposal now weekday
-8|counted-near:after - far
-9|counted-near:after coming 8
11|counted-near:after in 8
34|counted-near:after next 8
-21|counted-near:after of 5
-35|counted-near:after within 13
59|counted-near:after within 3
32|counted-near:after within 5
36|counted-near:after within 8
-10|counted-near:before over 8
-14|counted-near:before over far
-10|counted-near:before within 13
-11|counted-near:before within 2
-26|counted-side:after level
108|counted-side:after proposal
-21|counted-side:before level
-38|counted-side:before pledge
-21|counted-side:before proposal
-15|counted:level -
-13|counted:level coming
-9|counted:pledge -
40|counted:pledge next
-16|counted:pledge of
-25|counted:pledge over
-19|counted:pledge within
10|counted:proposal in
85|counted:proposal within
-82|date-verb-kind:- aim after
-13|date-verb-kind:- aim before
24|date-verb-kind:- level after
101|date-verb-kind:- level before
-14|date-verb-kind:- no before
-29|date-verb-kind:be finite aim after
9|date-verb-kind:be finite aim before
-35|date-verb-kind:be finite level before
33|date-verb-kind:be will level before
24|date-verb-kind:demand finite aim after
-10|date-verb-kind:demand finite aim before
13|date-verb-kind:demand finite no after
-10|date-verb-kind:level finite aim before
-24|date-verb-kind:level finite level after
-61|date-verb-kind:level finite level before
18|date-verb-kind:level will level after
-15|date-verb-kind:level would level after
27|date-verb-kind:move could aim after
-49|date-verb-kind:move finite aim after
28|date-verb-kind:move finite level after
31|date-verb-kind:move finite level before
-8|date-verb-kind:move gerund aim before
51|date-verb-kind:move inf aim after
15|date-verb-kind:move inf level after
14|date-verb-kind:move inf level before
14|date-verb-kind:move should aim after
-9|date-verb-kind:move should aim before
22|date-verb-kind:move will aim after
-22|date-verb-kind:move will level after
-10|date-verb-kind:move will level before
27|date-verb-kind:move would aim after
-36|date-verb-kind:move would level after
30|date-verb-kind:move would level before
-18|date-verb-kind:pledge finite aim after
36|date-verb-kind:pledge finite aim before
25|date-verb-kind:pledge finite level before
-22|date-verb-kind:pledge finite no after
27|date-verb-kind:pledge inf aim before
-12|date-verb-kind:pledge will aim after
19|date-verb-kind:pledge would aim after
-9|date-verb-kind:proposal will aim before
-26|date-verb-kind:says ed aim after
15|date-verb-kind:spend finite aim after
-29|date-verb-kind:spend finite aim before
13|date-verb-kind:spend finite level after
13|date-verb-kind:spend finite level before
16|date-verb-kind:spend gerund aim after
22|date-verb-kind:spend gerund aim before
-49|date-verb-kind:spend gerund level before
33|date-verb-kind:spend inf aim after
11|date-verb-kind:spend inf aim before
-15|date-verb-kind:spend inf level before
17|date-verb-kind:spend progressive level after
-12|date-verb-kind:spend will aim after
-14|date-verb-kind:spend will aim before
17|date-verb-kind:spend will level after
-9|date-verb-kind:spend will level before
8|date-verb-kind:spend would aim after
14|date-verb:-
8|date-verb:achieve
-30|date-verb:adopt
-24|date-verb:agree
-23|date-verb:aim
-23|date-verb:amount
27|date-verb:approve
15|date-verb:attain
10|date-verb:average
-29|date-verb:be
31|date-verb:bring
57|date-verb:bring forward
-36|date-verb:budget
-14|date-verb:calculate
-17|date-verb:campaign
-11|date-verb:climb
10|date-verb:come to
-10|date-verb:commit
9|date-verb:consider
-20|date-verb:cross
-16|date-verb:demand
13|date-verb:earmark
11|date-verb:end
-12|date-verb:endorse
-38|date-verb:equal
8|date-verb:estimate
13|date-verb:exceed
-9|date-verb:expect
22|date-verb:fall
24|date-verb:force
-35|date-verb:go
-22|date-verb:head
11|date-verb:hit
9|date-verb:keep
-18|date-verb:manage
25|date-verb:mean
11|date-verb:meet
18|date-verb:move up
22|date-verb:peak
-12|date-verb:plan
-36|date-verb:pledge
-21|date-verb:promise
8|date-verb:push
-8|date-verb:put
15|date-verb:raise
14|date-verb:reach
-49|date-verb:says ed
-16|date-verb:says ing
48|date-verb:set
-14|date-verb:sign up
45|date-verb:spend
23|date-verb:stand
39|date-verb:stay
-15|date-verb:table
11|date-verb:take
-17|date-verb:tell
-8|date-verb:undertake
17|date-verb:want
15|date-verb:work
-17|date-verb:write
209|derived
180|derived:aim years next
-30|first-word:1952
-38|first-word:1958
-23|first-word:1976
-40|first-word:1987
-27|first-word:2011
-12|first-word:2018
12|first-word:2019
54|first-word:2021
-85|first-word:2022
37|first-word:2023
53|first-word:2024
75|first-word:2025
24|first-word:2025-26
57|first-word:2026
15|first-word:2026-27
30|first-word:2027
-39|first-word:2028
20|first-word:2029
-51|first-word:2030
24|first-word:2032
-8|first-word:2033-34
18|first-word:2034
96|first-word:2035
-43|first-word:april
50|first-word:current
-21|first-word:december
-27|first-word:earlier
-12|first-word:february
80|first-word:fiscal
-31|first-word:friday
20|first-word:fy
10|first-word:fy2025
-14|first-word:fy2026
-16|first-word:january
-14|first-word:july
-38|first-word:june
-52|first-word:last
-10|first-word:later
39|first-word:march
-30|first-word:may
-19|first-word:monday
9|first-word:next
-58|first-word:november
-14|first-word:october
-10|first-word:sunday
60|first-word:the
96|first-word:this
-19|first-word:thursday
-33|first-word:today
-42|first-word:tuesday
-25|first-word:wednesday
-10|first-word:yesterday
13|governed-time:- far fiscal
29|governed-time:- far year
11|governed-time:- long-past decade
-12|governed-time:- long-past that-year
-35|governed-time:- long-past year
37|governed-time:- next year
13|governed-time:- now bare-month
-12|governed-time:- now fiscal
-15|governed-time:- now that-year
-52|governed-time:- now weekday
17|governed-time:- past fiscal
-36|governed-time:- past that-year
9|governed-time:- past year
34|governed-time:be finite far fiscal
18|governed-time:be finite far year
-24|governed-time:be finite long-past decade
16|governed-time:be finite long-past fiscal
-16|governed-time:be finite now fiscal
8|governed-time:be finite now that-year
8|governed-time:be finite now years
22|governed-time:be finite past year
-13|governed-time:be should far year
22|governed-time:be will now that-year
-11|governed-time:be would past that-year
-8|governed-time:cap finite long-past year
-20|governed-time:demand finite far fiscal
34|governed-time:demand finite far year
8|governed-time:demand finite next year
-25|governed-time:demand finite now bare-month
-10|governed-time:demand finite now day
-8|governed-time:demand finite now that-year
-12|governed-time:demand finite now weekday
-10|governed-time:demand progressive now day
19|governed-time:denial finite far year
15|governed-time:level finite far fiscal
41|governed-time:level finite far year
15|governed-time:level finite long-past decade
-24|governed-time:level finite long-past fiscal
-22|governed-time:level finite long-past year
-9|governed-time:level finite next fiscal
-23|governed-time:level finite now bare-month
16|governed-time:level finite now fiscal
-11|governed-time:level finite now weekday
26|governed-time:level finite now years
-8|governed-time:level finite past fiscal
-11|governed-time:level finite past year
-9|governed-time:level gerund long-past year
17|governed-time:level will far fiscal
8|governed-time:level will far year
19|governed-time:level would now fiscal
21|governed-time:move could far fiscal
14|governed-time:move finite far fiscal
14|governed-time:move finite far year
-8|governed-time:move finite far years
-14|governed-time:move finite long-past fiscal
-17|governed-time:move finite long-past year
9|governed-time:move finite next year
-23|governed-time:move finite now bare-month
50|governed-time:move finite now fiscal
26|governed-time:move finite now that-year
-13|governed-time:move finite now weekday
20|governed-time:move finite now year
9|governed-time:move finite past that-year
-42|governed-time:move finite past year
-19|governed-time:move inf far year
20|governed-time:move inf now that-year
-8|governed-time:move progressive far year
-12|governed-time:move will far month
-10|governed-time:move will far year
11|governed-time:move will next bare-month
9|governed-time:move will next month
-17|governed-time:move will next year
-30|governed-time:move will now that-year
-22|governed-time:move would far year
10|governed-time:move would now fiscal
-48|governed-time:move would now that-year
17|governed-time:pledge finite far fiscal
-14|governed-time:pledge finite far month
29|governed-time:pledge finite far year
17|governed-time:pledge finite next that-year
23|governed-time:pledge finite next year
-40|governed-time:pledge finite now bare-month
28|governed-time:pledge finite now fiscal
12|governed-time:pledge finite now that-year
-15|governed-time:pledge finite now weekday
32|governed-time:pledge finite now year
-52|governed-time:pledge finite past bare-month
8|governed-time:pledge finite past fiscal
-11|governed-time:pledge finite past that-year
-34|governed-time:pledge noun far year
11|governed-time:pledge noun next bare-month
31|governed-time:pledge noun now fiscal
-10|governed-time:pledge noun now weekday
41|governed-time:proposal finite far year
15|governed-time:proposal finite long-past decade
-26|governed-time:proposal finite long-past year
-28|governed-time:proposal finite now bare-month
12|governed-time:proposal progressive far fiscal
20|governed-time:spend finite far year
19|governed-time:spend finite long-past decade
68|governed-time:spend finite long-past year
-36|governed-time:spend finite now bare-month
19|governed-time:spend finite now that-year
-22|governed-time:spend finite now weekday
8|governed-time:spend finite now year
12|governed-time:spend finite past that-year
43|governed-time:spend finite past year
-39|governed-time:spend will far year
-23|governed-time:spend will next year
8|governed-time:spend will now fiscal
20|governed-time:spend will now year
21|here
39|here:level
-22|here:no
49|in-title
79|joints:after 0
-42|joints:after 1
-16|joints:after 2
-17|joints:after 3
55|joints:before 0
-20|joints:before 1
-18|joints:before 2
-10|last
-20|last-joint:, 13 aim
44|last-joint:, 5 aim
-25|last-joint:, 8 level
28|last-joint:, far aim
-8|last-joint:, far level
-55|last-joint:- 1 level
-13|last-joint:- 3 level
-8|last-joint:; 13 aim
35|last-joint:; 13 level
-26|last-joint:; 8 level
-21|last-joint:and 13 aim
-24|last-joint:and 13 level
12|last-joint:and 3 level
32|last-joint:and 8 aim
-15|last-joint:and far aim
-15|last-joint:and far level
-12|last-time:demand far fiscal 0
20|last-time:demand far year 0
-8|last-time:demand far year 1
-28|last-time:level far fiscal 0
36|last-time:level far fiscal 1
-34|last-time:level far year 0
18|last-time:level far year 1
-28|last-time:level far year 2
-10|last-time:level next fiscal 1
17|last-time:level next year 1
14|last-time:level next year 2
22|last-time:level now fiscal 1
81|last-time:level now fiscal 2
-20|last-time:level now year 1
18|last-time:level past fiscal 1
12|last-time:level past year 0
37|last-time:level past year 1
-8|last-time:level past year 2
-23|last-time:pledge far fiscal 1
-9|last-time:pledge far fiscal 2
12|last-time:pledge far year 0
22|last-time:pledge far year 1
-20|last-time:pledge next year 0
15|last-time:pledge next year 1
10|last-time:pledge now fiscal 1
-9|last-time:pledge now fiscal 2
42|last-time:pledge now year 0
-17|last-time:proposal far years 0
15|last:aim 0
-23|last:aim 2
-93|last:level 0
79|last:level 1
39|last:level 2
-10|last:no 0
-8|last:no 1
11|lead-aim:2 percent fiscal
9|lead-aim:2 percent that-year
-20|lead-aim:2026 year
9|lead-aim:3 percent that-year
60|lead-aim:by bare-month
11|lead-aim:by decade
14|lead-aim:by fiscal
-16|lead-aim:by that-year
-14|lead-aim:documents that-year
-9|lead-aim:for bare-month
11|lead-aim:for fiscal
23|lead-aim:for year
-8|lead-aim:from month
-10|lead-aim:from year
-13|lead-aim:hague bare-month
-90|lead-aim:in bare-month
65|lead-aim:in fiscal
-10|lead-aim:in month
-26|lead-aim:in year
-20|lead-aim:instead of year
-16|lead-aim:on day
-35|lead-aim:on weekday
-22|lead-aim:only that-year
-10|lead-aim:reported weekday
-11|lead-aim:said weekday
19|lead-aim:set year
-11|lead-aim:to bare-month
42|lead-aim:to fiscal
-9|lead-aim:washington bare-month
-14|lead-level:, day
27|lead-level:, fiscal
-10|lead-level:, that-year
15|lead-level:2% that-year
-9|lead-level:2.45% that-year
-9|lead-level:armed forces that-year
-21|lead-level:at year
-9|lead-level:calendar year
48|lead-level:for fiscal
-25|lead-level:for that-year
53|lead-level:for year
14|lead-level:for years
-38|lead-level:from fiscal
-15|lead-level:from year
9|lead-level:gdp that-year
-53|lead-level:in bare-month
65|lead-level:in decade
10|lead-level:in fiscal
71|lead-level:in year
17|lead-level:in years
13|lead-level:nothing that-year
-13|lead-level:nothing year
-29|lead-level:of fiscal
18|lead-level:of year
-57|lead-level:on weekday
-10|lead-level:said weekday
-36|lead-level:since decade
-54|lead-level:since year
-25|lead-level:spending that-year
-25|lead-level:until that-year
20|lead-near:after 2 percent 0
11|lead-near:after 2.32 percent 0
9|lead-near:after 3 percent 0
56|lead-near:after by 1
17|lead-near:after by 13
13|lead-near:after by 2
13|lead-near:after by 5
17|lead-near:after by 8
-39|lead-near:after by far
33|lead-near:after for 1
23|lead-near:after for 13
23|lead-near:after for 2
14|lead-near:after for 3
28|lead-near:after for 8
-13|lead-near:after for far
-20|lead-near:after from 1
-9|lead-near:after from 13
15|lead-near:after from 3
-24|lead-near:after from 8
28|lead-near:after gdp 2
76|lead-near:after in 1
-19|lead-near:after in 13
-9|lead-near:after in 2
10|lead-near:after in 5
-19|lead-near:after in 8
-50|lead-near:after in far
-18|lead-near:after instead of 8
-19|lead-near:after of 5
-17|lead-near:after on 13
-8|lead-near:after on 5
-13|lead-near:after on far
-9|lead-near:after since 5
-15|lead-near:after since 8
-8|lead-near:after to 13
23|lead-near:before , 2
-21|lead-near:before , 8
-18|lead-near:before , far
11|lead-near:before by 1
-17|lead-near:before by 13
11|lead-near:before by 3
8|lead-near:before by 8
-11|lead-near:before by far
30|lead-near:before for 1
-38|lead-near:before for 13
-8|lead-near:before for 2
8|lead-near:before for 3
42|lead-near:before for far
32|lead-near:before from 1
-28|lead-near:before from 5
-9|lead-near:before from far
-71|lead-near:before in 1
47|lead-near:before in 13
27|lead-near:before in 2
-16|lead-near:before in 3
57|lead-near:before in 5
-21|lead-near:before in 8
10|lead-near:before nothing 13
9|lead-near:before nothing 3
28|lead-near:before nothing 8
-46|lead-near:before nothing far
-27|lead-near:before of 3
-13|lead-near:before of 5
-16|lead-near:before on 13
-48|lead-near:before on 5
-15|lead-near:before on 8
-9|lead-near:before on far
14|lead-near:before set 5
-21|lead-near:before since 13
-32|lead-near:before since 5
41|lead-near:before to 8
19|lead-no:by year
29|lead-no:for fiscal
-21|lead-no:in year
-11|lead-time:cap by far
-19|lead-time:cap in long-past
-43|lead-time:demand by far
-20|lead-time:demand for far
-16|lead-time:demand in now
-11|lead-time:demand on now
-8|lead-time:demand reported now
15|lead-time:level 2% now
-9|lead-time:level 2.45% now
9|lead-time:level a next
-21|lead-time:level at past
13|lead-time:level budget now
-27|lead-time:level by far
-9|lead-time:level calendar now
-15|lead-time:level for far
56|lead-time:level for next
42|lead-time:level for past
-14|lead-time:level from far
-11|lead-time:level from next
-15|lead-time:level from now
-14|lead-time:level from past
8|lead-time:level gdp now
24|lead-time:level in long-past
14|lead-time:level in next
21|lead-time:level in now
44|lead-time:level in past
-12|lead-time:level nothing long-past
-49|lead-time:level nothing now
39|lead-time:level nothing past
-35|lead-time:level of long-past
-58|lead-time:level on now
-10|lead-time:level said now
-90|lead-time:level since long-past
-25|lead-time:level until past
-40|lead-time:pledge , now
13|lead-time:pledge 2 percent now
-20|lead-time:pledge 2026 far
9|lead-time:pledge 3 percent now
10|lead-time:pledge before now
-9|lead-time:pledge between next
22|lead-time:pledge budget now
25|lead-time:pledge by next
28|lead-time:pledge by now
38|lead-time:pledge for far
15|lead-time:pledge for next
-11|lead-time:pledge for past
9|lead-time:pledge from now
-13|lead-time:pledge hague now
40|lead-time:pledge in far
-53|lead-time:pledge in long-past
11|lead-time:pledge in now
-32|lead-time:pledge in past
-20|lead-time:pledge instead of far
-32|lead-time:pledge on now
19|lead-time:pledge set far
8|lead-time:pledge through far
-38|lead-time:pledge to far
51|lead-time:pledge to now
-8|lead-time:pledge washington now
36|lead-time:proposal by far
38|lead-time:proposal in far
-15|lead-time:proposal in long-past
-11|lead-time:proposal to now
20|lead:after 2 percent
-9|lead:after 2.45%
-18|lead:after 3 percent
8|lead:after before
22|lead:after budget
71|lead:after by
17|lead:after calendar
111|lead:after for
-43|lead:after from
28|lead:after gdp
-15|lead:after hague
-11|lead:after in
-20|lead:after instead of
19|lead:after into
-13|lead:after of
-63|lead:after on
-16|lead:after only
-12|lead:after reported
-19|lead:after said
-34|lead:after since
11|lead:after through
12|lead:after until
11|lead:before 2%
-14|lead:before 2026
9|lead:before :
9|lead:before a
-22|lead:before at
8|lead:before bloc
13|lead:before budget
-26|lead:before calendar
-19|lead:before defense
32|lead:before for
-29|lead:before from
-12|lead:before gdp
29|lead:before in
-23|lead:before nothing
-25|lead:before of
-92|lead:before on
18|lead:before set
-61|lead:before since
-13|lead:before spending
38|lead:before to
-12|lead:before until
-9|lead:before washington
-13|lead:before washington post
14|next-aim:after $
31|next-aim:after ,
-27|next-aim:after .
12|next-aim:after ;
47|next-aim:after and
-9|next-aim:after as
19|next-aim:after at
-14|next-aim:after election
-27|next-aim:after in
12|next-aim:after is
-31|next-aim:after to
11|next-aim:after would
22|next-aim:before 's
-14|next-aim:before ;
21|next-aim:before as
-11|next-aim:before but
-14|next-aim:before that
19|next-aim:before the
-42|next-level:after 's
45|next-level:after ,
22|next-level:after .
37|next-level:after and
11|next-level:after budget
15|next-level:after to
-32|next-level:before ,
-11|next-level:before ;
8|next-level:before already
10|next-level:before amount
-58|next-level:before and
28|next-level:before at
50|next-level:before budget
9|next-level:before come to
14|next-level:before defense
36|next-level:before it
-15|next-level:before show
8|next-level:before stand
-12|next-level:before that
40|next-level:before the
53|next-level:before they
-42|next-level:before to
11|next-level:before was
13|next-level:before would
-12|next-no:after ,
22|next-no:after .
-9|next-no:before ,
15|next:$
-24|next:'s
-12|next:(
24|next:,
-12|next:--
17|next:.
-12|next:;
8|next:LAND
8|next:already
10|next:amount
20|next:and
9|next:are
12|next:as
37|next:at
24|next:budget
-9|next:but
14|next:defense
-17|next:election
-47|next:exchange
17|next:figure
8|next:from
-11|next:had
-28|next:in
16|next:is
37|next:it
-9|next:over
-15|next:show
8|next:stand
-28|next:summit
15|next:swell
-29|next:that
54|next:the
46|next:they
-56|next:to
-30|next:top
8|next:was
8|next:with
25|next:would
228|none
95|none-after:\"
-22|none-after:#
-12|none-after:'
-34|none-after:'s
-9|none-after:(
33|none-after:,
43|none-after:0
10|none-after::
91|none-after:;
-96|none-after:DATE
14|none-after:NATO
28|none-after:OUTLET
44|none-after:USA
23|none-after:a
22|none-after:about
14|none-after:above
-61|none-after:according
20|none-after:account
-11|none-after:add
-11|none-after:adopt
-9|none-after:against
14|none-after:agree
-27|none-after:ahead
20|none-after:aim
16|none-after:all
14|none-after:ally
71|none-after:already
27|none-after:an
29|none-after:and
-13|none-after:another
-26|none-after:anything
-8|none-after:are
-29|none-after:as
61|none-after:at
-17|none-after:attain
71|none-after:average
18|none-after:back
-30|none-after:be
18|none-after:been
-18|none-after:before
-33|none-after:bridges
-30|none-after:budget
-10|none-after:burden
24|none-after:buy
-63|none-after:by
-14|none-after:cabinet
19|none-after:call
10|none-after:cannot
-19|none-after:case
11|none-after:ceiling
-12|none-after:close
19|none-after:come
10|none-after:come to
25|none-after:coming
-8|none-after:committee
-16|none-after:compared
-20|none-after:core
-27|none-after:core defence
19|none-after:could
-21|none-after:counting
-12|none-after:countries
13|none-after:country
-19|none-after:cyber
10|none-after:dates
-16|none-after:decade
17|none-after:decide
12|none-after:decision
-35|none-after:defence
21|none-after:defense
12|none-after:defense minister
40|none-after:defense ministry
10|none-after:do
-24|none-after:due
-10|none-after:economy
21|none-after:election
-14|none-after:end
-45|none-after:estimate
39|none-after:even
11|none-after:ever
-22|none-after:every
22|none-after:exchange
20|none-after:extra
-16|none-after:far
-37|none-after:fight
12|none-after:figure
-8|none-after:finance minister
-10|none-after:finance ministry
16|none-after:first
-40|none-after:five
11|none-after:follow
14|none-after:for
-19|none-after:force
30|none-after:four
-59|none-after:gdp
9|none-after:global
9|none-after:gnp
-44|none-after:go
32|none-after:goal
-56|none-after:gross domestic product
30|none-after:guideline
17|none-after:had
14|none-after:hague
-13|none-after:half
12|none-after:has
31|none-after:he
11|none-after:higher
-9|none-after:highest
29|none-after:i
15|none-after:if
-16|none-after:important
-42|none-after:in
-17|none-after:including
-59|none-after:infrastructure
21|none-after:instead of
-17|none-after:international
16|none-after:is
-28|none-after:it
-8|none-after:items
71|none-after:its
9|none-after:just
-32|none-after:last
11|none-after:leaders
16|none-after:least
-10|none-after:level
-26|none-after:like
23|none-after:limit
8|none-after:list
10|none-after:lost
-11|none-after:made
47|none-after:many
19|none-after:may
19|none-after:mean
-29|none-after:measured
-21|none-after:meet
-9|none-after:ministry
10|none-after:more
-13|none-after:national
-20|none-after:national security
-13|none-after:nearly
-22|none-after:needs
41|none-after:no
27|none-after:nobody
64|none-after:now
-27|none-after:of
-24|none-after:off
-21|none-after:official
-9|none-after:officials
-24|none-after:on
19|none-after:only
-10|none-after:opposition
62|none-after:or
11|none-after:other
13|none-after:out
-8|none-after:output
52|none-after:over
11|none-after:own
13|none-after:parliament
33|none-after:plan
25|none-after:pledge
26|none-after:present
-22|none-after:president
-14|none-after:prime minister
-14|none-after:project
-9|none-after:promise
-16|none-after:proper
17|none-after:public
14|none-after:put
16|none-after:rather than
-8|none-after:reach
-22|none-after:reckon
-22|none-after:related
11|none-after:report
12|none-after:request
-24|none-after:respectively
-37|none-after:same
27|none-after:say
-22|none-after:second
-21|none-after:security
-9|none-after:seen
-19|none-after:set
-8|none-after:show
47|none-after:since
-14|none-after:six
48|none-after:so
-24|none-after:special
27|none-after:spend
14|none-after:strategy
-27|none-after:such
8|none-after:summit
11|none-after:table
16|none-after:take
8|none-after:talk
-12|none-after:target
16|none-after:tell
-13|none-after:ten
29|none-after:than
13|none-after:their
-47|none-after:then
-11|none-after:there
82|none-after:thereabouts
12|none-after:thereafter
-8|none-after:things
9|none-after:though
19|none-after:three
20|none-after:threshold
-17|none-after:through
10|none-after:times
27|none-after:today
-53|none-after:troops
-43|none-after:two
32|none-after:under
10|none-after:until
20|none-after:up
12|none-after:upon
-16|none-after:vow
-8|none-after:wales
-19|none-after:want
42|none-after:war
12|none-after:was
8|none-after:we
-14|none-after:weapons
52|none-after:when
23|none-after:which
-10|none-after:while
32|none-after:will
-13|none-after:with
-49|none-after:within
20|none-after:without
31|none-after:would
-47|none-after:year
58|none-after:years
26|none-before:\"
-18|none-before:#
-9|none-before:$
14|none-before:'
-19|none-before:'s
-68|none-before:*
-22|none-before:,
9|none-before:-
9|none-before:.
-34|none-before:0
-8|none-before::
43|none-before:;
-61|none-before:DATE
47|none-before:LAND
-25|none-before:LEADER
21|none-before:NATO
9|none-before:PERSON
31|none-before:USA
37|none-before:a
20|none-before:account
29|none-before:adopt
-22|none-before:advise
-14|none-before:after
-10|none-before:against
44|none-before:agree
-16|none-before:all
49|none-before:alliance
-13|none-before:allies
-13|none-before:allocate
20|none-before:allot
11|none-before:ally
16|none-before:almost
24|none-before:already
-24|none-before:amount
13|none-before:an
-34|none-before:and
-13|none-before:announce
19|none-before:annual
-18|none-before:another
-15|none-before:are
9|none-before:argue for
-16|none-before:armed forces
20|none-before:army
45|none-before:around
-38|none-before:as
22|none-before:ask
12|none-before:ask for
40|none-before:at
-56|none-before:attain
-17|none-before:average
10|none-before:bar
-26|none-before:be
80|none-before:been
-16|none-before:before
19|none-before:below
-10|none-before:between
12|none-before:beyond
-12|none-before:bill
-13|none-before:billion
64|none-before:bind
52|none-before:bring
8|none-before:bring forward
-31|none-before:budget
-25|none-before:buildup
-11|none-before:bundles
45|none-before:burden
13|none-before:but
8|none-before:by
13|none-before:call
39|none-before:call on
23|none-before:campaign
8|none-before:century
-16|none-before:climb
27|none-before:coalition
-18|none-before:come
-59|none-before:come to
23|none-before:commit
54|none-before:compared
18|none-before:contrast
-18|none-before:core
-8|none-before:core defense
18|none-before:could
-25|none-before:countries
-8|none-before:crore
31|none-before:current
42|none-before:currently
-74|none-before:date
-19|none-before:decide
25|none-before:declare
-29|none-before:defence
41|none-before:defence spending
23|none-before:defense
-15|none-before:defense - related
17|none-before:defense spending
18|none-before:department
-24|none-before:devote
-10|none-before:did
8|none-before:does
11|none-before:double
-20|none-before:due
-14|none-before:each
43|none-before:economy
-44|none-before:equal
-42|none-before:equivalent
10|none-before:estimate
-21|none-before:europe
46|none-before:even
43|none-before:every
19|none-before:exceed
-16|none-before:expect
24|none-before:expenditure
11|none-before:eye
-24|none-before:fall
-35|none-before:figure
10|none-before:figures
-49|none-before:five
-20|none-before:followed
13|none-before:force
-18|none-before:foresee
126|none-before:from
-14|none-before:further
-30|none-before:gdp
-16|none-before:get
102|none-before:go
-29|none-before:goal
21|none-before:government
-11|none-before:governments
-18|none-before:gross domestic product
-20|none-before:guideline
25|none-before:had
69|none-before:has
22|none-before:have
24|none-before:having
26|none-before:he
12|none-before:head
-50|none-before:headline
9|none-before:his
21|none-before:hold
10|none-before:hold the line at
29|none-before:hover
13|none-before:if
48|none-before:in
17|none-before:including
-24|none-before:initial
-31|none-before:institute
-20|none-before:into
9|none-before:invest
-10|none-before:is
26|none-before:it
34|none-before:its
12|none-before:itself
11|none-before:jump
17|none-before:just
54|none-before:keep
10|none-before:languish
-23|none-before:last
9|none-before:ldp
-14|none-before:least
19|none-before:leave
-8|none-before:led
-19|none-before:legislature
43|none-before:less
27|none-before:level
8|none-before:lift
-16|none-before:live with
9|none-before:long
-8|none-before:make up
24|none-before:many
9|none-before:match
55|none-before:meet
24|none-before:might
27|none-before:military
-45|none-before:military spending
12|none-before:mind
12|none-before:minimum
-28|none-before:more
15|none-before:move
12|none-before:move up
8|none-before:my
-11|none-before:national
16|none-before:nations
27|none-before:nearly
-21|none-before:needs
8|none-before:never
-15|none-before:no
9|none-before:nobody
-11|none-before:nor
25|none-before:not
37|none-before:note
24|none-before:now
19|none-before:observe
25|none-before:of
33|none-before:offer
51|none-before:official
22|none-before:officially
12|none-before:officials
21|none-before:old
-28|none-before:on
13|none-before:once
-24|none-before:one
16|none-before:only
-29|none-before:or
8|none-before:other
15|none-before:ought
21|none-before:out
8|none-before:outlay
70|none-before:outlays
-9|none-before:output
20|none-before:over
30|none-before:own
23|none-before:panel
9|none-before:party
-8|none-before:past
12|none-before:pay
-8|none-before:peak
47|none-before:program
-23|none-before:project
-10|none-before:propose
11|none-before:push
-29|none-before:put
-37|none-before:raise
-8|none-before:rather than
18|none-before:ratio
-41|none-before:reach
-20|none-before:reckon
9|none-before:recommend
-18|none-before:refuse
-8|none-before:regular
-8|none-before:related
-29|none-before:report
-16|none-before:research
12|none-before:rise
-15|none-before:roughly
-19|none-before:rule out
24|none-before:runs
-13|none-before:same
14|none-before:say
9|none-before:set
-12|none-before:set aside
21|none-before:settle on
-16|none-before:share
-28|none-before:she
11|none-before:sign up
11|none-before:since
-13|none-before:sit
30|none-before:slightly
27|none-before:slither
10|none-before:some
54|none-before:stand
18|none-before:stay
-26|none-before:still
-17|none-before:such
11|none-before:suggest
-42|none-before:sum
23|none-before:summit
-8|none-before:table
13|none-before:take
-23|none-before:target
-8|none-before:tell
12|none-before:terms
25|none-before:than
-47|none-before:that
-12|none-before:then
-12|none-before:they
23|none-before:think
-10|none-before:timetable
-64|none-before:to
-48|none-before:top
-47|none-before:total
16|none-before:toward
-31|none-before:treasury
-26|none-before:trillion
-29|none-before:troops
14|none-before:true
26|none-before:under
-15|none-before:until
-49|none-before:up
10|none-before:urge
-8|none-before:us
-16|none-before:use
9|none-before:view
16|none-before:wales
15|none-before:want
13|none-before:war
-21|none-before:was
16|none-before:way
-13|none-before:we
-24|none-before:weapons
-15|none-before:when
25|none-before:which
-19|none-before:who
47|none-before:whose
-78|none-before:will
-62|none-before:with
-28|none-before:within
-8|none-before:won
-10|none-before:work out at
28|none-before:world
12|none-before:worth
13|none-before:would
-31|none-before:year
16|none-before:years
17|none-before:yen
40|none-before:yet
61|none-dates:aim 0 0
69|none-dates:aim 0 1
-49|none-dates:aim 0 2
87|none-dates:aim 1 0
-12|none-dates:aim 1 1
-20|none-dates:aim 1 2
-37|none-dates:aim 2 0
-8|none-dates:aim 2 1
76|none-dates:level 0 0
-29|none-dates:level 0 2
8|none-dates:level 1 0
-15|none-dates:level 1 1
-14|none-dates:level 2 1
50|none-dates:no 0 0
23|none-dates:no 0 1
35|none-dates:no 1 0
-19|none-dates:no 1 1
8|none-dates:no 2 0
15|none-dates:no 2 1
43|none-governed:aim be finite
27|none-governed:aim be should
11|none-governed:aim cap will
50|none-governed:aim demand finite
22|none-governed:aim demand gerund
-9|none-governed:aim demand noun
9|none-governed:aim demand progressive
-16|none-governed:aim demand would
15|none-governed:aim denial finite
-42|none-governed:aim level finite
-19|none-governed:aim level will
-15|none-governed:aim move could
-19|none-governed:aim move finite
-46|none-governed:aim move gerund
8|none-governed:aim move should
15|none-governed:aim move will
27|none-governed:aim pledge finite
-33|none-governed:aim pledge gerund
16|none-governed:aim pledge noun
11|none-governed:aim pledge progressive
10|none-governed:aim pledge should
37|none-governed:aim proposal finite
58|none-governed:aim proposal inf
-57|none-governed:aim proposal noun
9|none-governed:aim proposal progressive
12|none-governed:aim proposal will
-16|none-governed:aim spend finite
-58|none-governed:aim spend will
-8|none-governed:aim spend would
-17|none-governed:level -
-56|none-governed:level be will
-52|none-governed:level be would
40|none-governed:level cap finite
21|none-governed:level demand finite
-53|none-governed:level level finite
-14|none-governed:level level gerund
10|none-governed:level level will
17|none-governed:level level would
-52|none-governed:level move finite
17|none-governed:level move progressive
27|none-governed:level move will
24|none-governed:level move would
53|none-governed:level pledge finite
28|none-governed:level spend finite
13|none-governed:level spend progressive
35|none-governed:no -
10|none-governed:no be finite
10|none-governed:no cap finite
19|none-governed:no demand finite
-30|none-governed:no denial finite
9|none-governed:no level gerund
10|none-governed:no move gerund
15|none-governed:no pledge finite
18|none-governor:-
-10|none-governor:account
19|none-governor:adopt
21|none-governor:agree
-9|none-governor:aim
-12|none-governor:allocate
20|none-governor:allot
-12|none-governor:amount
-8|none-governor:announce
9|none-governor:argue for
27|none-governor:ask
26|none-governor:ask for
-9|none-governor:attain
-9|none-governor:average
11|none-governor:back
-15|none-governor:be
37|none-governor:bind
-8|none-governor:bring
-11|none-governor:bring forward
38|none-governor:budget
8|none-governor:call
41|none-governor:call on
23|none-governor:campaign
-58|none-governor:come to
48|none-governor:commit
-17|none-governor:decide
18|none-governor:demand
-26|none-governor:devote
14|none-governor:double
-10|none-governor:due
-17|none-governor:earmark
-9|none-governor:equal
-15|none-governor:estimate
18|none-governor:exceed
-11|none-governor:expect
-24|none-governor:fall
11|none-governor:force
-18|none-governor:foresee
-49|none-governor:go
-25|none-governor:goal
17|none-governor:grow
24|none-governor:head
21|none-governor:hold
21|none-governor:hope
23|none-governor:hover
10|none-governor:jump
41|none-governor:keep
10|none-governor:languish
8|none-governor:lay out
-16|none-governor:live with
-11|none-governor:make up
41|none-governor:manage
-25|none-governor:mean
55|none-governor:meet
34|none-governor:offer
11|none-governor:pay
-11|none-governor:peak
-11|none-governor:pencil in
24|none-governor:plan
42|none-governor:pledge
22|none-governor:pour
9|none-governor:press
-47|none-governor:project
-29|none-governor:promise
-27|none-governor:put
13|none-governor:raise
-19|none-governor:reach
-14|none-governor:reckon
9|none-governor:recommend
-18|none-governor:refuse
-10|none-governor:rise
-19|none-governor:rule out
-19|none-governor:seek
-23|none-governor:set aside
21|none-governor:settle on
-18|none-governor:sign up
-13|none-governor:sit
25|none-governor:spend
43|none-governor:stand
8|none-governor:start from
25|none-governor:stay
14|none-governor:stop
-9|none-governor:swell
9|none-governor:take
-42|none-governor:tell
24|none-governor:think
-69|none-governor:top
-11|none-governor:total
9|none-governor:undertake
-8|none-governor:vow
10|none-governor:want
-10|none-governor:work out at
12|none-governor:work toward
88|none-points-back:False aim
60|none-points-back:False level
93|none-points-back:False no
-34|none-points-back:True level
21|none-points-back:True no
43|none-shape:aim half
54|none-shape:aim whole
-80|none-shape:level fine
48|none-shape:level half
-53|none-shape:level tenth
110|none-shape:level whole
37|none-shape:no half
69|none-shape:no whole
46|none-today:False aim
-65|none-today:False level
98|none-today:False no
43|none-today:True aim
90|none-today:True level
16|none-today:True no
34|none:benchmark
61|none:cap
103|none:demand
10|none:denial
25|none:level
43|none:other
-100|none:pledge
52|none:proposal
-52|only:False aim
14|only:False level
55|only:True aim
25|only:True level
-21|only:True no
-26|opens:False aim
-15|opens:False no
24|opens:True aim
39|opens:True level
-8|opens:True no
81|place:after 0 aim
17|place:after 0 level
-63|place:after 1 aim
-23|place:after 1 level
-22|place:after 2 aim
26|place:before 0 aim
73|place:before 0 level
-26|place:before 0 no
-27|place:before 1 aim
-32|place:before 1 level
46|recent-dates:0 level
-13|recent-dates:0 no
23|recent-dates:1 aim
-36|recent-dates:1 level
-12|recent-dates:1 no
-75|recent-dates:2 aim
-79|recent-dates:2 level
-29|recent-time:level far
-49|recent-time:level long-past
-53|recent-time:level next
39|recent-time:level now
24|recent-time:level past
22|recent-time:pledge now
-17|recent-time:pledge past
-26|recent-time:proposal far
-10|recent-time:proposal past
23|same-kind
66|same-kind-dates:0 aim
36|same-kind-dates:0 level
-46|same-kind-dates:2 aim
-33|same-kind-dates:2 level
46|same-kind-gap:level 0
-49|same-kind-gap:level 1
19|same-kind-gap:level 2
-31|same-kind-gap:level 4
12|same-kind-gap:level 5
20|same-kind-gap:pledge 1
16|same-kind-gap:pledge 2
-27|same-kind-gap:pledge 3
-10|same-kind-gap:pledge 4
-24|same-kind-gap:pledge 5
15|same-kind-gap:proposal 0
46|same-kind-time:demand far
-31|same-kind-time:level long-past
-54|same-kind-time:level next
33|same-kind-time:level now
45|same-kind-time:level past
27|same-kind-time:pledge far
-35|same-kind-time:pledge next
-20|same-kind-time:pledge now
57|same-kind:level 0 False
65|same-kind:level 0 True
-25|same-kind:level 1 False
-41|same-kind:level 1 True
-16|same-kind:level 2 False
-22|same-kind:level 3 False
-74|same-kind:pledge 0 False
75|same-kind:pledge 0 True
25|same-kind:pledge 1 True
-24|same-kind:pledge 2 False
-27|same-kind:pledge 3 False
-9|same-kind:pledge 3 True
10|same-kind:proposal 0 True
-12|shape-time:fine far level
46|shape-time:fine next level
-66|shape-time:fine now level
12|shape-time:fine past level
96|shape-time:half far aim
26|shape-time:half far level
9|shape-time:half far no
-73|shape-time:half now aim
15|shape-time:half now level
-11|shape-time:half now no
-74|shape-time:half past aim
25|shape-time:half past level
-61|shape-time:tenth far level
-9|shape-time:tenth long-past level
17|shape-time:tenth next aim
14|shape-time:tenth next level
22|shape-time:tenth past level
96|shape-time:whole far aim
-19|shape-time:whole far level
46|shape-time:whole far no
-83|shape-time:whole long-past aim
-31|shape-time:whole long-past level
-30|shape-time:whole long-past no
8|shape-time:whole next aim
16|shape-time:whole next level
38|shape-time:whole now level
-23|shape-time:whole now no
13|shape-time:whole past level
83|share-nearer:after False False aim
79|share-nearer:after False False level
8|share-nearer:after False False no
-38|share-nearer:after True False aim
-10|share-nearer:after True False level
-49|share-nearer:after True True aim
-76|share-nearer:after True True level
51|share-nearer:before False False level
-18|share-nearer:before False False no
16|share-nearer:before True False aim
-8|share-nearer:before True False level
-11|share-nearer:before True True aim
123|shares-between:after 0
-83|shares-between:after 1
-44|shares-between:after 2
-8|shares-between:before 1
22|shares-between:before 2
110|time-side:aim after far
-69|time-side:aim after long-past
61|time-side:aim after next
-25|time-side:aim after now
-72|time-side:aim after past
88|time-side:aim before far
-14|time-side:aim before long-past
-29|time-side:aim before next
-45|time-side:aim before now
-28|time-side:level after far
-11|time-side:level after long-past
17|time-side:level after next
-8|time-side:level after now
23|time-side:level after past
-38|time-side:level before far
-26|time-side:level before long-past
58|time-side:level before next
49|time-side:level before past
65|time-side:no after far
-32|time-side:no after long-past
-28|time-side:no after now
-10|time-side:no before far
-12|time-side:no before now
12|time:cap far fiscal
-10|time:cap far year
-20|time:cap long-past year
-11|time:demand far fiscal
16|time:demand far year
-30|time:demand now bare-month
-23|time:demand now weekday
-13|time:demand past that-year
-10|time:denial now bare-month
-15|time:denial now weekday
-10|time:level far fiscal
-13|time:level far month
-30|time:level far year
-13|time:level far years
23|time:level long-past decade
-74|time:level long-past fiscal
25|time:level long-past years
11|time:level next fiscal
27|time:level next that-year
56|time:level next year
-96|time:level now bare-month
-15|time:level now day
91|time:level now fiscal
28|time:level now that-year
-105|time:level now weekday
50|time:level now year
39|time:level now years
-11|time:level past bare-month
24|time:level past fiscal
52|time:level past that-year
74|time:pledge far fiscal
-11|time:pledge far month
24|time:pledge far year
24|time:pledge far years
-56|time:pledge long-past year
35|time:pledge next bare-month
8|time:pledge next month
13|time:pledge next that-year
11|time:pledge next year
-36|time:pledge now bare-month
-16|time:pledge now day
72|time:pledge now fiscal
36|time:pledge now that-year
-43|time:pledge now weekday
43|time:pledge now year
-53|time:pledge past bare-month
34|time:pledge past fiscal
-44|time:pledge past that-year
15|time:pledge past year
36|time:proposal far fiscal
53|time:proposal far year
-11|time:proposal far years
-13|time:proposal long-past year
-12|time:proposal next fiscal
-40|time:proposal now bare-month
-10|time:proposal now day
14|title:False level
-22|title:False no
25|title:True level
29|word-lead:# between
-14|word-lead:# by
-51|word-lead:# for
-14|word-lead:# in
16|word-lead:# of
-9|word-lead:# to
25|word-lead:) for
14|word-lead:, by
27|word-lead:, in
-14|word-lead:, instead of
-22|word-lead:, on
-16|word-lead:, tabled
-52|word-lead:DATE to
-9|word-lead:LAND ,
-8|word-lead:LEADER announced
-9|word-lead:LEADER said
-12|word-lead:OUTLET reported
-13|word-lead:USA ,
45|word-lead:^ by
46|word-lead:^ in
-23|word-lead:^ nothing
-18|word-lead:^ since
12|word-lead:above 2%
26|word-lead:all by
-47|word-lead:and at
25|word-lead:and by
-11|word-lead:annually ,
-10|word-lead:annually from
16|word-lead:as early
-20|word-lead:as of
8|word-lead:attain in
-20|word-lead:between 2026
23|word-lead:both for
39|word-lead:bring forward to
27|word-lead:budget for
-41|word-lead:budget in
36|word-lead:defence in
12|word-lead:defense by
-12|word-lead:defense in
-25|word-lead:did until
-25|word-lead:documents by
23|word-lead:due in
48|word-lead:estimate for
19|word-lead:even in
31|word-lead:figure for
-9|word-lead:for calendar
-17|word-lead:for defense
-9|word-lead:from 2.45%
-29|word-lead:gdp ,
-10|word-lead:gdp for
10|word-lead:gdp from
21|word-lead:gdp in
-8|word-lead:gross domestic product by
-31|word-lead:gross domestic product in
18|word-lead:had set
-8|word-lead:in washington
-20|word-lead:measured in
14|word-lead:meet in
16|word-lead:of gdp
-14|word-lead:over from
-9|word-lead:parliament on
-9|word-lead:pencil in for
-12|word-lead:plan for
-8|word-lead:press club on
11|word-lead:promise for
-32|word-lead:rather than in
9|word-lead:ratio for
35|word-lead:reach by
17|word-lead:reach in
21|word-lead:security by
-12|word-lead:security documents
-29|word-lead:set in
-13|word-lead:so for
47|word-lead:spend in
17|word-lead:target by
8|word-lead:the bloc
-16|word-lead:the hague
-13|word-lead:the washington post
11|word-lead:total for
-8|word-lead:up in
-13|word-lead:wales in
24|word-lead:want by
32|word-lead:year ,
-24|word-lead:year from
8|word-lead:yen in
-13|word:\"
-23|word:#
16|word:'s
22|word:)
17|word:,
11|word:;
-44|word:DATE
-40|word:LAND
-24|word:LEADER
-13|word:OUTLET
-21|word:USA
70|word:^
10|word:above
-20|word:adopt
26|word:all
9|word:and
-20|word:annually
19|word:armed forces
37|word:as
31|word:at
8|word:attain
30|word:be
-15|word:between
-20|word:billion
23|word:both
39|word:bring forward
-13|word:budget
29|word:by
47|word:defence
20|word:defense
-32|word:did
-25|word:documents
8|word:down
23|word:due
8|word:end
46|word:estimate
19|word:even
31|word:figure
-29|word:for
-9|word:from
-19|word:gdp
17|word:gnp
-11|word:go
-8|word:goal
-36|word:gross domestic product
-8|word:guideline
46|word:had
-10|word:in
13|word:it
9|word:its
-35|word:measured
15|word:meet
21|word:of
8|word:on
8|word:outlays
-12|word:over
-9|word:pencil in
-8|word:plan
-8|word:press club
-39|word:rather than
15|word:ratio
54|word:reach
12|word:security
8|word:set
-19|word:share
-12|word:so
64|word:spend
-18|word:take
48|word:target
-9|word:that
-30|word:the
14|word:the military
-25|word:to
11|word:total
-8|word:up
-13|word:wales
22|word:want
-15|word:was
-32|word:which
9|word:year
9|word:years
-11|word:yen
16|words-aim:after 0
60|words-aim:after 1
-21|words-aim:after 2
41|words-aim:after 3
-26|words-aim:after 5
11|words-aim:after 8
-81|words-aim:after far
27|words-aim:before 2
15|words-aim:before 3
-23|words-aim:before 8
-22|words-aim:before far
59|words-level:after 0
72|words-level:after 1
-65|words-level:after 13
49|words-level:after 2
-20|words-level:after 5
-63|words-level:after 8
-42|words-level:after far
23|words-level:before 1
17|words-level:before 13
31|words-level:before 2
-21|words-level:before 3
17|words-level:before 8
-29|words-level:before far
-10|words-no:after 13
-10|words-no:after 5
28|words-no:after 8
-8|words-no:after far
-8|words-no:before 13
-8|words-no:before 8
75|words:after 0
137|words:after 1
-78|words:after 13
30|words:after 2
44|words:after 3
-56|words:after 5
-25|words:after 8
-131|words:after far
23|words:before 1
55|words:before 2
-13|words:before 8
-54|words:before far
"""
