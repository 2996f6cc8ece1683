"""What each cue of ``english.when_cues`` speaks for; made by ``training/whens.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 175
"""Weight of what the rules say."""
TABLE = """\
29|1-back-time:demand far year
22|1-back-time:level far month
16|1-back-time:level far years
-33|1-back-time:level long-past year
23|1-back-time:level next fiscal
-16|1-back-time:level next month
50|1-back-time:level next that-year
-19|1-back-time:level now bare-month
-30|1-back-time:level now day
54|1-back-time:level now fiscal
-12|1-back-time:level now that-year
-45|1-back-time:level now weekday
-24|1-back-time:level now year
52|1-back-time:level now years
15|1-back-time:level past fiscal
-39|1-back-time:level past that-year
54|1-back-time:level past year
-30|1-back-time:level past years
64|1-back-time:pledge far fiscal
13|1-back-time:pledge far month
52|1-back-time:pledge far year
-12|1-back-time:pledge long-past year
-18|1-back-time:pledge next fiscal
11|1-back-time:pledge next that-year
-9|1-back-time:pledge next year
-12|1-back-time:pledge now bare-month
-16|1-back-time:pledge now day
63|1-back-time:pledge now fiscal
-15|1-back-time:pledge now that-year
-26|1-back-time:pledge now weekday
-16|1-back-time:pledge past year
-19|1-back-time:proposal far year
30|1-back-told:False aim
102|1-back-told:False level
-12|1-back-told:False no
-23|1-back-told:True aim
-65|1-back-told:True level
-12|1-back-told:True no
8|1-back:aim
37|1-back:level
-24|1-back:no
-13|2-back-time:level far fiscal
33|2-back-time:level far year
-28|2-back-time:level long-past year
-8|2-back-time:level next bare-month
-8|2-back-time:level next fiscal
35|2-back-time:level next year
-20|2-back-time:level now bare-month
17|2-back-time:level now fiscal
18|2-back-time:level now that-year
-25|2-back-time:level now weekday
15|2-back-time:level now year
12|2-back-time:level now years
-13|2-back-time:level past fiscal
-15|2-back-time:level past month
9|2-back-time:level past that-year
27|2-back-time:level past year
-8|2-back-time:pledge far fiscal
27|2-back-time:pledge far year
-8|2-back-time:pledge now day
12|2-back-time:proposal far year
-17|2-back-told:False aim
51|2-back-told:False level
-22|2-back-told:True aim
-38|2-back-told:True level
-16|2-back-told:True no
-39|2-back:aim
13|2-back:level
-21|2-back:no
31|carried-dated:False False aim 1
54|carried-dated:False False level 0
64|carried-dated:False False level 1
43|carried-dated:False False level 2
16|carried-dated:False False level 3
12|carried-dated:False False level 4
-10|carried-dated:True False aim 0
-23|carried-dated:True False aim 2
-58|carried-dated:True False aim 3
-29|carried-dated:True False aim 4
-9|carried-dated:True False level 0
8|carried-dated:True False level 1
-36|carried-dated:True False level 2
-60|carried-dated:True False level 3
8|carried-dated:True False level 4
-10|carried-dated:True False no 3
-8|carried-dated:True False no 4
-19|carried-dated:True True aim 1
-9|carried-dated:True True aim 2
-37|carried-dated:True True aim 3
-38|carried-dated:True True aim 4
14|carried-dated:True True level 0
-35|carried-dated:True True level 1
31|carried-dated:True True level 3
-21|carried-dated:True True level 4
-13|carried-dated:True True no 1
-13|carried-dated:True True no 2
-11|carried-dated:True True no 3
-20|carried-governed:- far
-17|carried-governed:- long-past
-18|carried-governed:- next
28|carried-governed:- now
55|carried-governed:- past
-23|carried-governed:be could now
-32|carried-governed:be finite far
-23|carried-governed:be finite next
10|carried-governed:be finite now
-13|carried-governed:be should far
47|carried-governed:be will far
82|carried-governed:be would far
-9|carried-governed:be would long-past
8|carried-governed:be would next
23|carried-governed:be would now
-36|carried-governed:cap finite now
-8|carried-governed:cap should now
-37|carried-governed:demand finite far
-8|carried-governed:demand finite long-past
-11|carried-governed:demand finite next
-25|carried-governed:demand finite now
-11|carried-governed:demand finite past
-8|carried-governed:demand gerund now
-9|carried-governed:demand progressive far
-10|carried-governed:demand progressive now
-13|carried-governed:denial finite far
-9|carried-governed:denial finite now
35|carried-governed:level finite far
-32|carried-governed:level finite long-past
19|carried-governed:level finite next
-48|carried-governed:level finite past
16|carried-governed:level will far
-8|carried-governed:level will next
10|carried-governed:level would now
-17|carried-governed:move finite long-past
30|carried-governed:move finite next
-30|carried-governed:move finite now
44|carried-governed:move finite past
45|carried-governed:move will far
15|carried-governed:move will next
-15|carried-governed:move will now
20|carried-governed:move would next
31|carried-governed:move would now
-48|carried-governed:pledge finite far
-9|carried-governed:pledge finite long-past
-40|carried-governed:pledge finite now
-12|carried-governed:pledge finite past
-10|carried-governed:pledge progressive now
-13|carried-governed:pledge would next
-27|carried-governed:proposal finite far
36|carried-governed:proposal finite next
-16|carried-governed:proposal finite now
-33|carried-governed:spend finite far
-22|carried-governed:spend finite long-past
-39|carried-governed:spend finite next
-135|carried-governed:spend finite now
23|carried-governed:spend finite past
42|carried-governed:spend will far
-30|carried-here:0 aim bare-month
-27|carried-here:0 aim day
-30|carried-here:0 aim that-year
-38|carried-here:0 aim weekday
31|carried-here:0 aim year
-34|carried-here:0 level bare-month
-18|carried-here:0 level day
-38|carried-here:0 level fiscal
71|carried-here:0 level that-year
-42|carried-here:0 level weekday
89|carried-here:0 level year
-26|carried-here:0 level years
-12|carried-here:0 no weekday
-9|carried-here:0 no year
-16|carried-here:1 aim bare-month
-16|carried-here:1 aim day
28|carried-here:1 aim fiscal
-19|carried-here:1 aim weekday
-36|carried-here:1 aim year
-8|carried-here:1 aim years
-18|carried-here:1 level bare-month
-22|carried-here:1 level day
76|carried-here:1 level fiscal
-10|carried-here:1 level month
-35|carried-here:1 level that-year
-35|carried-here:1 level weekday
-86|carried-here:1 level year
46|carried-here:1 level years
-9|carried-here:1 no weekday
-8|carried-here:2 aim weekday
-24|carried-here:2 aim year
-13|carried-here:2 level day
31|carried-here:2 level fiscal
-18|carried-here:2 level month
-10|carried-here:2 level weekday
16|carried-here:2 level year
-8|carried-last:False aim bare-month
-22|carried-last:False aim day
23|carried-last:False aim fiscal
-14|carried-last:False aim that-year
-17|carried-last:False aim weekday
-37|carried-last:False aim year
-20|carried-last:False level bare-month
-26|carried-last:False level day
25|carried-last:False level fiscal
-8|carried-last:False level month
64|carried-last:False level that-year
-31|carried-last:False level weekday
66|carried-last:False level year
55|carried-last:False level years
-10|carried-last:False no weekday
-40|carried-last:True aim bare-month
-26|carried-last:True aim day
-18|carried-last:True aim that-year
-47|carried-last:True aim weekday
18|carried-last:True aim year
-8|carried-last:True aim years
-34|carried-last:True level bare-month
-26|carried-last:True level day
-9|carried-last:True level decade
26|carried-last:True level fiscal
-16|carried-last:True level month
43|carried-last:True level that-year
-56|carried-last:True level weekday
-17|carried-last:True level year
-36|carried-last:True level years
-12|carried-last:True no fiscal
-12|carried-last:True no weekday
-15|carried-last:True no year
-14|carried-lead:aim , day
63|carried-lead:aim after fiscal
-16|carried-lead:aim by fiscal
45|carried-lead:aim by year
26|carried-lead:aim for fiscal
-8|carried-lead:aim from bare-month
8|carried-lead:aim from fiscal
8|carried-lead:aim from month
-10|carried-lead:aim from year
-10|carried-lead:aim in bare-month
-39|carried-lead:aim in fiscal
-28|carried-lead:aim in year
9|carried-lead:aim of that-year
-18|carried-lead:aim on day
-43|carried-lead:aim on weekday
-8|carried-lead:aim set year
-12|carried-lead:aim since year
15|carried-lead:aim through fiscal
9|carried-lead:aim through year
-13|carried-lead:aim within fiscal
-21|carried-lead:level 's fiscal
-16|carried-lead:level , day
8|carried-lead:level 2 percent that-year
-26|carried-lead:level 7 per cent that-year
-24|carried-lead:level 7% that-year
8|carried-lead:level a fiscal
30|carried-lead:level a year
28|carried-lead:level are that-year
28|carried-lead:level billion that-year
13|carried-lead:level by fiscal
-31|carried-lead:level by year
8|carried-lead:level by years
104|carried-lead:level defence that-year
84|carried-lead:level for fiscal
79|carried-lead:level for year
33|carried-lead:level for years
-38|carried-lead:level from fiscal
-49|carried-lead:level from month
-28|carried-lead:level from that-year
41|carried-lead:level from year
14|carried-lead:level gdp fiscal
18|carried-lead:level gdp that-year
44|carried-lead:level goal that-year
-14|carried-lead:level in bare-month
-45|carried-lead:level in fiscal
24|carried-lead:level in month
47|carried-lead:level in year
-20|carried-lead:level nothing fiscal
-21|carried-lead:level of year
-13|carried-lead:level of years
-25|carried-lead:level on day
-18|carried-lead:level on that-year
-52|carried-lead:level on weekday
-49|carried-lead:level on year
16|carried-lead:level passes year
-8|carried-lead:level reported bare-month
10|carried-lead:level set that-year
-39|carried-lead:level since year
29|carried-lead:level target that-year
13|carried-lead:level than that-year
-15|carried-lead:level to fiscal
32|carried-lead:level within fiscal
-13|carried-lead:level yuan that-year
-8|carried-lead:no in year
-13|carried-lead:no on weekday
-29|carried-shape:fine level far
-28|carried-shape:fine level long-past
78|carried-shape:fine level next
9|carried-shape:fine level now
31|carried-shape:fine level past
127|carried-shape:half aim far
-12|carried-shape:half aim long-past
-19|carried-shape:half aim next
-50|carried-shape:half aim now
-10|carried-shape:half aim past
-21|carried-shape:half level far
-10|carried-shape:half level long-past
-28|carried-shape:half level next
-43|carried-shape:half level now
-15|carried-shape:half no now
-23|carried-shape:tenth aim now
24|carried-shape:tenth level far
-39|carried-shape:tenth level long-past
38|carried-shape:tenth level next
-41|carried-shape:tenth level now
84|carried-shape:tenth level past
-49|carried-shape:whole aim far
-31|carried-shape:whole aim long-past
-30|carried-shape:whole aim next
-66|carried-shape:whole aim now
-36|carried-shape:whole aim past
-44|carried-shape:whole level far
-17|carried-shape:whole level long-past
-16|carried-shape:whole level now
-36|carried-shape:whole level past
-9|carried-shape:whole no far
-32|carried-shape:whole no now
-10|carried-time:demand far fiscal
19|carried-time:demand far year
-8|carried-time:demand now weekday
-9|carried-time:denial now weekday
-38|carried-time:level far fiscal
16|carried-time:level far month
-54|carried-time:level far year
-8|carried-time:level long-past decade
-81|carried-time:level long-past year
-9|carried-time:level next bare-month
30|carried-time:level next fiscal
-16|carried-time:level next month
55|carried-time:level next that-year
44|carried-time:level next year
-43|carried-time:level now bare-month
-48|carried-time:level now day
73|carried-time:level now fiscal
17|carried-time:level now that-year
-87|carried-time:level now weekday
-45|carried-time:level now year
50|carried-time:level now years
-20|carried-time:level past month
-36|carried-time:level past that-year
154|carried-time:level past year
-35|carried-time:level past years
53|carried-time:pledge far fiscal
13|carried-time:pledge far month
38|carried-time:pledge far year
-21|carried-time:pledge long-past year
-25|carried-time:pledge next fiscal
-27|carried-time:pledge now bare-month
-33|carried-time:pledge now day
46|carried-time:pledge now fiscal
-20|carried-time:pledge now that-year
-42|carried-time:pledge now weekday
-24|carried-time:pledge past year
-8|carried-time:proposal far fiscal
-14|carried-time:proposal far year
-9|carried-time:proposal next fiscal
-8|carried-time:proposal now bare-month
-10|carried-time:proposal now weekday
-10|counted-near:after - 2
-11|counted-near:after - far
-11|counted-near:after by 8
-15|counted-near:after coming 8
22|counted-near:after in 5
32|counted-near:after in 8
24|counted-near:after next 8
-33|counted-near:after of 5
-29|counted-near:after within 13
64|counted-near:after within 3
80|counted-near:after within 5
29|counted-near:after within 8
-8|counted-near:before over 8
-10|counted-near:before over far
-12|counted-near:before within 13
-12|counted-near:before within 2
-9|counted-share-nearer:True
-29|counted-side:after level
56|counted-side:after pledge
66|counted-side:after proposal
-21|counted-side:before level
-48|counted-side:before pledge
-20|counted-side:before proposal
-16|counted:level -
-21|counted:pledge -
-21|counted:pledge by
-12|counted:pledge for
41|counted:pledge in
32|counted:pledge next
-37|counted:pledge of
-27|counted:pledge over
57|counted:pledge within
11|counted:proposal in
46|counted:proposal within
-78|date-verb-kind:- aim after
16|date-verb-kind:- level after
95|date-verb-kind:- level before
-13|date-verb-kind:- no before
-20|date-verb-kind:be finite aim after
8|date-verb-kind:be finite aim before
-41|date-verb-kind:be finite level before
-11|date-verb-kind:be will aim after
43|date-verb-kind:be will level before
39|date-verb-kind:demand finite aim after
22|date-verb-kind:demand finite aim before
-11|date-verb-kind:demand finite level before
-12|date-verb-kind:level finite aim before
-25|date-verb-kind:level finite level after
-33|date-verb-kind:level finite level before
20|date-verb-kind:level will level after
-45|date-verb-kind:level would level after
-55|date-verb-kind:move finite aim after
9|date-verb-kind:move finite aim before
57|date-verb-kind:move finite level after
26|date-verb-kind:move finite level before
-13|date-verb-kind:move gerund aim after
-13|date-verb-kind:move gerund aim before
10|date-verb-kind:move gerund level before
38|date-verb-kind:move inf aim after
-42|date-verb-kind:move inf aim before
11|date-verb-kind:move inf level after
11|date-verb-kind:move should aim after
39|date-verb-kind:move will aim after
-36|date-verb-kind:move will aim before
-40|date-verb-kind:move will level after
38|date-verb-kind:move would aim after
-38|date-verb-kind:move would level after
27|date-verb-kind:move would level before
-17|date-verb-kind:pledge finite aim after
29|date-verb-kind:pledge finite aim before
38|date-verb-kind:pledge finite level before
-20|date-verb-kind:pledge finite no after
16|date-verb-kind:pledge inf aim after
18|date-verb-kind:pledge inf aim before
-14|date-verb-kind:pledge will aim after
13|date-verb-kind:pledge would aim after
-10|date-verb-kind:proposal finite aim before
-11|date-verb-kind:proposal finite level before
16|date-verb-kind:proposal progressive aim after
-15|date-verb-kind:says base level before
-26|date-verb-kind:says ed aim after
-8|date-verb-kind:says ed aim before
8|date-verb-kind:says ed level before
-11|date-verb-kind:says s level before
10|date-verb-kind:spend finite aim after
-20|date-verb-kind:spend finite aim before
22|date-verb-kind:spend finite level after
11|date-verb-kind:spend finite level before
16|date-verb-kind:spend gerund aim after
8|date-verb-kind:spend gerund aim before
-36|date-verb-kind:spend gerund level before
37|date-verb-kind:spend inf aim after
40|date-verb-kind:spend inf aim before
-10|date-verb-kind:spend inf level before
19|date-verb-kind:spend progressive level after
-30|date-verb-kind:spend will aim before
18|date-verb-kind:spend will level after
-10|date-verb-kind:spend will level before
16|date-verb:-
15|date-verb:account
10|date-verb:achieve
-27|date-verb:adopt
-20|date-verb:agree
-44|date-verb:aim
-23|date-verb:amount
33|date-verb:approve
16|date-verb:attain
-31|date-verb:average
-25|date-verb:be
38|date-verb:bring
57|date-verb:bring forward
-33|date-verb:budget
9|date-verb:build
-16|date-verb:calculate
28|date-verb:call for
-12|date-verb:campaign
-15|date-verb:carry
-14|date-verb:climb
28|date-verb:commit
13|date-verb:consider
-25|date-verb:cross
8|date-verb:decide
-15|date-verb:demand
19|date-verb:devote
15|date-verb:earmark
15|date-verb:end
-15|date-verb:endorse
-27|date-verb:equal
19|date-verb:estimate
18|date-verb:fall
22|date-verb:force
9|date-verb:foresee
8|date-verb:get
10|date-verb:give
-18|date-verb:go
-12|date-verb:grow
-22|date-verb:head
-42|date-verb:hit
-15|date-verb:hover
10|date-verb:keep
-51|date-verb:lift
-24|date-verb:manage
22|date-verb:mean
23|date-verb:meet
-23|date-verb:more than double
16|date-verb:move
14|date-verb:move up
26|date-verb:peak
-20|date-verb:plan
-46|date-verb:pledge
-21|date-verb:promise
9|date-verb:push
18|date-verb:put
-30|date-verb:raise
32|date-verb:reach
13|date-verb:resolve
-12|date-verb:says base
-36|date-verb:says ed
-17|date-verb:says ing
25|date-verb:set
12|date-verb:slip
68|date-verb:spend
10|date-verb:stand
48|date-verb:stay
-18|date-verb:table
13|date-verb:take
-16|date-verb:tell
12|date-verb:total
-8|date-verb:undertake
-8|date-verb:use
12|date-verb:vote on
24|date-verb:want
20|date-verb:work
-16|date-verb:write
320|derived
21|derived:aim decade long-past
163|derived:aim years next
82|derived:level years next
-31|first-word:1952
-41|first-word:1958
-21|first-word:1976
-19|first-word:1979
-47|first-word:1987
-28|first-word:2011
-19|first-word:2018
13|first-word:2019
62|first-word:2021
-98|first-word:2022
42|first-word:2023
31|first-word:2024
85|first-word:2025
30|first-word:2025-26
73|first-word:2026
12|first-word:2026-27
31|first-word:2027
-46|first-word:2028
35|first-word:2029
-8|first-word:2030
25|first-word:2032
8|first-word:2033
16|first-word:2034
65|first-word:2035
11|first-word:a
-44|first-word:april
45|first-word:current
-21|first-word:december
-23|first-word:earlier
-10|first-word:february
72|first-word:fiscal
-32|first-word:friday
24|first-word:fy
20|first-word:fy2025
-9|first-word:fy2026
-28|first-word:january
-18|first-word:july
-40|first-word:june
-52|first-word:last
-12|first-word:later
36|first-word:march
-39|first-word:may
-17|first-word:monday
-18|first-word:next
-51|first-word:november
-15|first-word:october
13|first-word:previous
-8|first-word:sunday
68|first-word:the
100|first-word:this
-31|first-word:thursday
-31|first-word:today
-47|first-word:tuesday
-27|first-word:wednesday
-9|first-word:yesterday
-24|governed-time:- far fiscal
37|governed-time:- far year
10|governed-time:- long-past decade
-12|governed-time:- long-past that-year
-39|governed-time:- long-past year
64|governed-time:- next bare-month
22|governed-time:- next year
10|governed-time:- now fiscal
-52|governed-time:- now weekday
-30|governed-time:- past that-year
18|governed-time:- past year
48|governed-time:be finite far fiscal
38|governed-time:be finite far year
-16|governed-time:be finite long-past decade
-43|governed-time:be finite long-past year
12|governed-time:be finite past that-year
17|governed-time:be finite past year
-67|governed-time:be will now fiscal
35|governed-time:be will now that-year
-16|governed-time:demand finite far fiscal
60|governed-time:demand finite far year
-30|governed-time:demand finite now bare-month
-11|governed-time:demand finite now day
-11|governed-time:demand finite now fiscal
-15|governed-time:demand finite now weekday
14|governed-time:demand noun far year
-10|governed-time:demand progressive now day
-16|governed-time:demand will now weekday
15|governed-time:denial finite far year
18|governed-time:level finite far fiscal
40|governed-time:level finite far year
10|governed-time:level finite long-past decade
-11|governed-time:level finite long-past fiscal
-41|governed-time:level finite long-past year
9|governed-time:level finite next year
-22|governed-time:level finite now bare-month
27|governed-time:level finite now fiscal
16|governed-time:level finite now that-year
-11|governed-time:level finite now weekday
35|governed-time:level finite now years
23|governed-time:level will far fiscal
14|governed-time:level will far year
-25|governed-time:level would far fiscal
-52|governed-time:level would next fiscal
26|governed-time:level would now fiscal
26|governed-time:move could far fiscal
16|governed-time:move finite far fiscal
13|governed-time:move finite far year
-8|governed-time:move finite far years
-15|governed-time:move finite long-past fiscal
-19|governed-time:move finite next bare-month
-18|governed-time:move finite next fiscal
-21|governed-time:move finite now bare-month
61|governed-time:move finite now fiscal
13|governed-time:move finite now that-year
-11|governed-time:move finite now weekday
20|governed-time:move finite now year
36|governed-time:move finite past fiscal
8|governed-time:move finite past that-year
-60|governed-time:move finite past year
8|governed-time:move inf far fiscal
-31|governed-time:move inf far year
22|governed-time:move inf now that-year
-9|governed-time:move progressive far year
13|governed-time:move will far fiscal
-10|governed-time:move will far month
-9|governed-time:move will far year
-10|governed-time:move will long-past year
-40|governed-time:move will next bare-month
12|governed-time:move will next month
10|governed-time:move will now fiscal
-10|governed-time:move will now that-year
-17|governed-time:move would far year
-8|governed-time:move would now bare-month
13|governed-time:move would now fiscal
-54|governed-time:move would now that-year
17|governed-time:pledge finite far fiscal
-10|governed-time:pledge finite far month
8|governed-time:pledge finite far year
9|governed-time:pledge finite far years
-15|governed-time:pledge finite long-past fiscal
-18|governed-time:pledge finite long-past year
18|governed-time:pledge finite next that-year
28|governed-time:pledge finite next year
-36|governed-time:pledge finite now bare-month
48|governed-time:pledge finite now fiscal
-20|governed-time:pledge finite now weekday
34|governed-time:pledge finite now year
-49|governed-time:pledge finite past bare-month
-11|governed-time:pledge finite past that-year
-37|governed-time:pledge noun far fiscal
-33|governed-time:pledge noun far year
16|governed-time:pledge noun next bare-month
-17|governed-time:pledge noun now bare-month
29|governed-time:pledge noun now fiscal
11|governed-time:pledge will far year
32|governed-time:proposal finite far year
17|governed-time:proposal finite long-past decade
-25|governed-time:proposal finite long-past year
-20|governed-time:proposal finite now bare-month
15|governed-time:proposal progressive far fiscal
12|governed-time:proposal will next that-year
16|governed-time:spend finite far year
19|governed-time:spend finite long-past decade
18|governed-time:spend finite long-past that-year
77|governed-time:spend finite long-past year
9|governed-time:spend finite next year
-37|governed-time:spend finite now bare-month
-20|governed-time:spend finite now fiscal
16|governed-time:spend finite now that-year
-27|governed-time:spend finite now weekday
12|governed-time:spend finite now year
8|governed-time:spend finite past fiscal
18|governed-time:spend finite past that-year
40|governed-time:spend finite past year
32|governed-time:spend progressive long-past year
-31|governed-time:spend will far year
-14|governed-time:spend will next year
9|governed-time:spend will now fiscal
26|governed-time:spend will now year
15|here
36|here:level
-20|here:no
35|in-title
80|joints:after 0
-47|joints:after 1
-13|joints:after 2
-23|joints:after 3
37|joints:before 0
-20|joints:before 2
-19|last
-57|last-joint:, 13 aim
30|last-joint:, 13 level
-70|last-joint:, 3 level
50|last-joint:, 5 aim
10|last-joint:, 5 level
-30|last-joint:, 8 level
41|last-joint:, far aim
-13|last-joint:, far level
-74|last-joint:- 1 level
-9|last-joint:- 5 aim
-21|last-joint:- 5 level
41|last-joint:; 13 level
-50|last-joint:; 8 level
-11|last-joint:and 1 level
25|last-joint:and 3 level
10|last-joint:and 5 level
39|last-joint:and 8 aim
-28|last-joint:and far aim
-18|last-joint:and far level
19|last-joint:or 13 level
-12|last-time:demand far fiscal 0
19|last-time:demand far year 0
-9|last-time:demand far year 1
-25|last-time:level far fiscal 0
38|last-time:level far fiscal 1
-33|last-time:level far year 0
-29|last-time:level far year 2
-15|last-time:level long-past fiscal 0
-14|last-time:level long-past year 0
-11|last-time:level next fiscal 1
26|last-time:level next year 1
13|last-time:level next year 2
-39|last-time:level now fiscal 0
23|last-time:level now fiscal 1
89|last-time:level now fiscal 2
40|last-time:level now year 0
-28|last-time:level now year 1
-28|last-time:level past fiscal 0
46|last-time:level past fiscal 1
21|last-time:level past year 0
28|last-time:level past year 1
-15|last-time:level past year 2
-25|last-time:pledge far fiscal 1
-8|last-time:pledge far fiscal 2
21|last-time:pledge far year 0
28|last-time:pledge far year 1
-18|last-time:pledge next year 0
13|last-time:pledge next year 1
-15|last-time:pledge now fiscal 0
13|last-time:pledge now fiscal 1
-13|last-time:pledge now fiscal 2
47|last-time:pledge now year 0
-8|last-time:pledge past year 0
-11|last-time:proposal far year 1
-13|last-time:proposal far years 0
10|last:aim 0
-27|last:aim 2
-111|last:level 0
95|last:level 1
42|last:level 2
-10|last:no 0
-8|lead-aim:, day
11|lead-aim:2 percent that-year
-23|lead-aim:2026 year
11|lead-aim:3 percent that-year
-21|lead-aim:between year
96|lead-aim:by bare-month
19|lead-aim:by decade
18|lead-aim:by fiscal
11|lead-aim:by month
-17|lead-aim:by that-year
-19|lead-aim:by year
9|lead-aim:by years
26|lead-aim:defence that-year
-19|lead-aim:documents that-year
-13|lead-aim:for fiscal
37|lead-aim:for year
-25|lead-aim:from fiscal
-22|lead-aim:from month
-8|lead-aim:from year
-16|lead-aim:hague bare-month
-133|lead-aim:in bare-month
73|lead-aim:in fiscal
-11|lead-aim:in month
-19|lead-aim:instead of year
14|lead-aim:nothing year
-14|lead-aim:on day
-33|lead-aim:on weekday
-26|lead-aim:only that-year
-9|lead-aim:rather than year
-10|lead-aim:reported weekday
-22|lead-aim:said weekday
20|lead-aim:set year
9|lead-aim:target fiscal
9|lead-aim:through fiscal
-15|lead-aim:to bare-month
78|lead-aim:to fiscal
28|lead-aim:until year
8|lead-aim:within fiscal
-16|lead-level:, day
28|lead-level:, fiscal
11|lead-level:1.2% that-year
21|lead-level:2% that-year
-8|lead-level:2.45% that-year
-22|lead-level:at year
-9|lead-level:before year
29|lead-level:between year
-33|lead-level:by year
-13|lead-level:calendar year
13|lead-level:defence that-year
-17|lead-level:defense that-year
-9|lead-level:fiscal 2023 fiscal
11|lead-level:for fiscal
-23|lead-level:for that-year
71|lead-level:for year
14|lead-level:for years
-40|lead-level:from fiscal
15|lead-level:from year
-50|lead-level:in bare-month
70|lead-level:in decade
80|lead-level:in year
15|lead-level:in years
13|lead-level:military that-year
20|lead-level:nothing that-year
-17|lead-level:nothing year
-34|lead-level:of fiscal
24|lead-level:of year
-61|lead-level:on weekday
9|lead-level:outlays fiscal
-11|lead-level:said weekday
-33|lead-level:since decade
-66|lead-level:since year
-25|lead-level:spending that-year
-26|lead-level:to fiscal
-28|lead-level:until that-year
19|lead-near:after 2 percent 0
12|lead-near:after 2.32 percent 0
11|lead-near:after 3 percent 0
8|lead-near:after before 8
-30|lead-near:after between 1
67|lead-near:after by 1
13|lead-near:after by 13
13|lead-near:after by 2
16|lead-near:after by 3
-18|lead-near:after by 5
25|lead-near:after by 8
-18|lead-near:after by far
16|lead-near:after defence 3
11|lead-near:after defence 5
19|lead-near:after defense 5
34|lead-near:after for 1
41|lead-near:after for 13
27|lead-near:after for 2
-8|lead-near:after for 3
16|lead-near:after for 5
-17|lead-near:after for far
-23|lead-near:after from 1
-10|lead-near:after from 2
43|lead-near:after from 5
-29|lead-near:after from 8
29|lead-near:after gdp 2
82|lead-near:after in 1
-22|lead-near:after in 13
15|lead-near:after in 2
-36|lead-near:after in 3
24|lead-near:after in 5
-72|lead-near:after in far
-22|lead-near:after instead of 8
13|lead-near:after of 2
-26|lead-near:after of 5
9|lead-near:after of 8
-16|lead-near:after on 13
-8|lead-near:after on 5
-11|lead-near:after on far
-10|lead-near:after rather than 8
-20|lead-near:after said 13
-8|lead-near:after since 5
-16|lead-near:after since 8
14|lead-near:after target 2
-13|lead-near:after to 13
10|lead-near:after until 8
11|lead-near:before , 13
25|lead-near:before , 2
-21|lead-near:before , 8
-21|lead-near:before , far
16|lead-near:before budget 8
18|lead-near:before by 1
-34|lead-near:before by 13
16|lead-near:before by 3
-10|lead-near:before by 5
18|lead-near:before by 8
-31|lead-near:before defense 8
29|lead-near:before for 1
-29|lead-near:before for 13
10|lead-near:before for 3
-32|lead-near:before for 8
65|lead-near:before for far
51|lead-near:before from 1
-17|lead-near:before from 13
-38|lead-near:before from 5
-18|lead-near:before from 8
-9|lead-near:before gdp 1
-12|lead-near:before gdp 2
-64|lead-near:before in 1
35|lead-near:before in 2
-11|lead-near:before in 3
52|lead-near:before in 5
15|lead-near:before in far
9|lead-near:before nothing 13
11|lead-near:before nothing 5
45|lead-near:before nothing 8
-62|lead-near:before nothing far
8|lead-near:before of 13
15|lead-near:before of 2
-28|lead-near:before of 3
-15|lead-near:before of 5
-12|lead-near:before on 13
-49|lead-near:before on 5
-19|lead-near:before on 8
-11|lead-near:before on far
14|lead-near:before set 5
-17|lead-near:before since 13
-34|lead-near:before since 5
-13|lead-near:before since 8
14|lead-near:before through 13
-28|lead-near:before to 3
28|lead-near:before to 5
35|lead-near:before to 8
21|lead-no:by year
32|lead-no:for fiscal
-8|lead-no:in bare-month
-20|lead-no:in year
-11|lead-time:cap by far
-18|lead-time:cap in long-past
-28|lead-time:demand by far
-8|lead-time:demand by now
-13|lead-time:demand for far
-10|lead-time:demand in now
-8|lead-time:demand on now
11|lead-time:level 1.2% long-past
8|lead-time:level 1.4 percent past
21|lead-time:level 2% now
-8|lead-time:level 2.45% now
-22|lead-time:level at past
29|lead-time:level between long-past
23|lead-time:level budget now
-21|lead-time:level by far
-21|lead-time:level by long-past
-13|lead-time:level calendar now
11|lead-time:level defence past
-24|lead-time:level defense now
-9|lead-time:level fiscal 2023 past
-12|lead-time:level for far
27|lead-time:level for next
8|lead-time:level for now
44|lead-time:level for past
-17|lead-time:level from far
32|lead-time:level from long-past
-11|lead-time:level from next
-10|lead-time:level from now
-8|lead-time:level from past
41|lead-time:level in long-past
15|lead-time:level in next
51|lead-time:level in past
13|lead-time:level military past
-14|lead-time:level nothing long-past
-47|lead-time:level nothing now
41|lead-time:level nothing past
-39|lead-time:level of long-past
-9|lead-time:level of past
-62|lead-time:level on now
-11|lead-time:level said now
-98|lead-time:level since long-past
-20|lead-time:level to far
-12|lead-time:level to now
8|lead-time:level until far
-28|lead-time:level until past
-45|lead-time:pledge , now
13|lead-time:pledge 2 percent now
-23|lead-time:pledge 2026 far
10|lead-time:pledge 3 percent now
11|lead-time:pledge before now
-25|lead-time:pledge between next
16|lead-time:pledge budget now
-32|lead-time:pledge by far
76|lead-time:pledge by next
29|lead-time:pledge by now
14|lead-time:pledge by past
17|lead-time:pledge defence now
-12|lead-time:pledge documents now
19|lead-time:pledge for far
13|lead-time:pledge for next
-20|lead-time:pledge from far
-10|lead-time:pledge from long-past
10|lead-time:pledge from now
-15|lead-time:pledge hague now
34|lead-time:pledge in far
-61|lead-time:pledge in long-past
-28|lead-time:pledge in next
10|lead-time:pledge in now
-26|lead-time:pledge in past
-19|lead-time:pledge instead of far
14|lead-time:pledge nothing far
-8|lead-time:pledge of long-past
-30|lead-time:pledge on now
-9|lead-time:pledge rather than far
-21|lead-time:pledge said now
20|lead-time:pledge set far
15|lead-time:pledge target now
14|lead-time:pledge through far
-44|lead-time:pledge to far
49|lead-time:pledge to now
29|lead-time:pledge until far
8|lead-time:pledge within now
53|lead-time:proposal by far
-18|lead-time:proposal from far
54|lead-time:proposal in far
-20|lead-time:proposal in long-past
-16|lead-time:proposal in next
-10|lead-time:proposal to now
12|lead:after 1.2%
19|lead:after 2 percent
-8|lead:after 2.45%
-16|lead:after 3 percent
8|lead:after before
16|lead:after budget
97|lead:after by
11|lead:after calendar
40|lead:after defence
22|lead:after defense
-9|lead:after fiscal 2023
87|lead:after for
-29|lead:after from
29|lead:after gdp
-17|lead:after hague
-12|lead:after in
-24|lead:after instead of
21|lead:after into
-12|lead:after of
-63|lead:after on
-22|lead:after only
-12|lead:after rather than
-11|lead:after reported
-29|lead:after said
-39|lead:after since
15|lead:after target
18|lead:after until
8|lead:after within
18|lead:before 2%
-10|lead:before 2026
18|lead:before 3 percent
15|lead:before :
-9|lead:before agreed
-8|lead:before announced
-31|lead:before at
-17|lead:before before
22|lead:before budget
-24|lead:before calendar
-36|lead:before defense
19|lead:before finish
40|lead:before for
-45|lead:before from
-24|lead:before gdp
20|lead:before in
-10|lead:before nothing
-24|lead:before of
-95|lead:before on
8|lead:before outlays
19|lead:before set
-68|lead:before since
-14|lead:before spending
34|lead:before to
-17|lead:before until
-8|lead:before washington
13|next-aim:after $
-14|next-aim:after 's
38|next-aim:after ,
-20|next-aim:after .
38|next-aim:after and
20|next-aim:after at
10|next-aim:after but
-24|next-aim:after election
-30|next-aim:after in
11|next-aim:after instead of
16|next-aim:after is
20|next-aim:after rather than
-38|next-aim:after to
11|next-aim:after would
9|next-aim:before 's
-8|next-aim:before (
-27|next-aim:before ,
13|next-aim:before a
-9|next-aim:before and
17|next-aim:before as
19|next-aim:before at
-11|next-aim:before but
-11|next-aim:before election
11|next-aim:before is
13|next-aim:before it
-15|next-aim:before that
9|next-aim:before the
8|next-aim:before to
-42|next-level:after 's
27|next-level:after ,
26|next-level:after .
54|next-level:after and
13|next-level:after budget
-30|next-level:after or
73|next-level:after to
29|next-level:before 's
-24|next-level:before ;
-33|next-level:before LAND
-11|next-level:before USA
-9|next-level:before adopt
12|next-level:before already
14|next-level:before amount
-55|next-level:before and
20|next-level:before at
53|next-level:before budget
-9|next-level:before come to
29|next-level:before defense
8|next-level:before have
23|next-level:before it
18|next-level:before of
31|next-level:before or
-9|next-level:before show
-12|next-level:before shrink
8|next-level:before stand
-14|next-level:before that
43|next-level:before the
55|next-level:before they
-58|next-level:before to
9|next-level:before will
16|next-level:before would
18|next-no:after .
-9|next-no:before ,
15|next:$
-25|next:'s
-15|next:(
23|next:,
-13|next:--
23|next:.
-22|next:;
-29|next:LAND
-15|next:USA
13|next:a
-9|next:adopt
12|next:already
14|next:amount
28|next:and
10|next:are
13|next:as
36|next:at
24|next:budget
-19|next:come to
29|next:defense
-36|next:election
-48|next:exchange
21|next:figure
-14|next:had
8|next:have
-30|next:in
11|next:instead of
34|next:is
31|next:it
18|next:of
-9|next:over
20|next:rather than
-9|next:show
-9|next:shrink
8|next:stand
-32|next:summit
19|next:swell
-33|next:that
50|next:the
47|next:they
-51|next:through
-16|next:to
-25|next:top
-13|next:war
10|next:with
27|next:would
222|none
102|none-after:\"
-16|none-after:#
-14|none-after:'
-39|none-after:'s
44|none-after:,
44|none-after:0
12|none-after::
92|none-after:;
-99|none-after:DATE
14|none-after:NATO
20|none-after:OUTLET
47|none-after:USA
19|none-after:a
22|none-after:about
9|none-after:above
-62|none-after:according
27|none-after:account
-14|none-after:add
-16|none-after:against
9|none-after:agree
-12|none-after:ahead
32|none-after:aim
21|none-after:all
12|none-after:ally
74|none-after:already
26|none-after:an
14|none-after:and
-12|none-after:another
-31|none-after:anything
-8|none-after:are
10|none-after:armed forces
-17|none-after:arms
-27|none-after:as
68|none-after:at
-10|none-after:attain
68|none-after:average
15|none-after:back
-26|none-after:be
16|none-after:been
-32|none-after:before
-40|none-after:between
-27|none-after:bridges
-38|none-after:budget
8|none-after:but
25|none-after:buy
-54|none-after:by
-21|none-after:cabinet
20|none-after:call
-16|none-after:case
14|none-after:ceiling
23|none-after:come
9|none-after:come to
-34|none-after:comes
29|none-after:coming
-8|none-after:committee
-14|none-after:compared
-29|none-after:core
-33|none-after:core defence
30|none-after:could
-11|none-after:counting
-14|none-after:countries
19|none-after:country
-30|none-after:covers
-19|none-after:cyber
14|none-after:dates
9|none-after:debt
-36|none-after:decade
15|none-after:decide
14|none-after:decision
-58|none-after:defence
42|none-after:defense
11|none-after:defense minister
41|none-after:defense ministry
-9|none-after:defense spending
18|none-after:demand
-19|none-after:did
10|none-after:do
-13|none-after:due
-17|none-after:earlier
33|none-after:eight
12|none-after:election
-8|none-after:else
-20|none-after:end
-43|none-after:estimate
41|none-after:even
10|none-after:ever
-13|none-after:every
8|none-after:everything
17|none-after:exchange
26|none-after:extra
-11|none-after:far
-40|none-after:fight
11|none-after:figure
-8|none-after:final
-9|none-after:finance minister
-9|none-after:finance ministry
19|none-after:first
-80|none-after:five
10|none-after:follow
-19|none-after:force
-25|none-after:forward
23|none-after:four
-25|none-after:from
-60|none-after:gdp
9|none-after:global
-43|none-after:go
64|none-after:goal
-62|none-after:gross domestic product
-9|none-after:growth
43|none-after:guideline
19|none-after:had
11|none-after:hague
-16|none-after:half
10|none-after:has
-8|none-after:having
31|none-after:he
-10|none-after:highest
11|none-after:hit
30|none-after:i
16|none-after:if
-9|none-after:important
-19|none-after:in
-10|none-after:including
-60|none-after:infrastructure
-10|none-after:initial
20|none-after:instead of
-17|none-after:international
-35|none-after:it
80|none-after:its
9|none-after:just
-31|none-after:last
12|none-after:leaders
13|none-after:least
-13|none-after:level
-28|none-after:like
19|none-after:limit
12|none-after:list
8|none-after:lowest
-14|none-after:made
56|none-after:many
12|none-after:mark
20|none-after:mean
-22|none-after:measured
-8|none-after:meet
-28|none-after:military
-14|none-after:military spending
8|none-after:mind
-8|none-after:minister
-9|none-after:ministry
30|none-after:more
-13|none-after:national
-9|none-after:national income
-11|none-after:national security
-12|none-after:nearly
-14|none-after:needs
18|none-after:next
47|none-after:no
28|none-after:nobody
76|none-after:now
-34|none-after:of
-28|none-after:off
-20|none-after:official
-24|none-after:on
25|none-after:only
-13|none-after:opposition
48|none-after:or
8|none-after:other
13|none-after:out
-10|none-after:output
56|none-after:over
25|none-after:parliament
15|none-after:party
74|none-after:past
38|none-after:plan
25|none-after:pledge
31|none-after:present
-17|none-after:president
-12|none-after:project
-11|none-after:promise
-21|none-after:proper
18|none-after:public
24|none-after:put
11|none-after:rather than
-28|none-after:reach
-24|none-after:reckon
-17|none-after:related
11|none-after:report
-11|none-after:respectively
8|none-after:right
-25|none-after:roads
-9|none-after:roughly
-39|none-after:same
23|none-after:say
18|none-after:schedule
-23|none-after:second
-36|none-after:security
-9|none-after:seen
-31|none-after:set
-29|none-after:seven
-9|none-after:she
51|none-after:since
-16|none-after:six
50|none-after:so
-24|none-after:special
44|none-after:spend
9|none-after:standard
15|none-after:strategy
-24|none-after:such
12|none-after:summit
8|none-after:table
9|none-after:take
8|none-after:talk
16|none-after:tell
-37|none-after:ten
35|none-after:than
-20|none-after:that
14|none-after:the military
30|none-after:their
-47|none-after:then
73|none-after:thereabouts
13|none-after:thereafter
23|none-after:they
19|none-after:three
15|none-after:threshold
-12|none-after:through
9|none-after:time
13|none-after:times
-12|none-after:to
26|none-after:today
12|none-after:toward
-65|none-after:troops
-23|none-after:two
26|none-after:under
15|none-after:until
23|none-after:up
9|none-after:upon
-9|none-after:vow
-16|none-after:want
42|none-after:war
11|none-after:we
64|none-after:when
-10|none-after:where
12|none-after:which
-12|none-after:while
34|none-after:will
-18|none-after:with
-72|none-after:within
20|none-after:without
46|none-after:would
-39|none-after:year
40|none-after:years
35|none-before:\"
-16|none-before:#
-9|none-before:'
-55|none-before:*
-16|none-before:,
21|none-before:-
15|none-before:.
-37|none-before:0
42|none-before:;
-67|none-before:DATE
52|none-before:LAND
-28|none-before:LEADER
32|none-before:PERSON
33|none-before:USA
26|none-before:a
13|none-before:about
9|none-before:account
32|none-before:adopt
-28|none-before:advise
-12|none-before:after
-8|none-before:against
31|none-before:agree
-14|none-before:aim
-13|none-before:all
50|none-before:alliance
-12|none-before:allies
-11|none-before:allocate
21|none-before:allot
11|none-before:ally
12|none-before:almost
15|none-before:already
9|none-before:also
21|none-before:ambition
-19|none-before:amount
8|none-before:an
-35|none-before:and
-12|none-before:announce
11|none-before:annual
-26|none-before:another
-9|none-before:are
-19|none-before:armed forces
-11|none-before:arms
48|none-before:around
-9|none-before:arrive
-32|none-before:as
33|none-before:ask
11|none-before:ask for
53|none-before:at
-56|none-before:attain
-15|none-before:average
21|none-before:back
14|none-before:bar
-12|none-before:be
97|none-before:been
28|none-before:before
-11|none-before:below
-11|none-before:bill
-10|none-before:billion
68|none-before:bind
53|none-before:bring
22|none-before:bring forward
-41|none-before:budget
-29|none-before:buildup
-10|none-before:bundles
64|none-before:burden
34|none-before:but
8|none-before:by
11|none-before:call
42|none-before:call on
19|none-before:campaign
-8|none-before:can
-8|none-before:capabilities
9|none-before:chancellor
27|none-before:coalition
-17|none-before:come
-58|none-before:come to
48|none-before:compared
26|none-before:compares
9|none-before:comparison
-10|none-before:consider
22|none-before:contrast
-20|none-before:core
-8|none-before:core defense
14|none-before:could
-49|none-before:count
-30|none-before:countries
-9|none-before:crore
31|none-before:current
44|none-before:currently
-82|none-before:date
10|none-before:decade
-31|none-before:decide
26|none-before:declare
-37|none-before:defence
-19|none-before:defence spending
-12|none-before:defense - related
19|none-before:department
-20|none-before:devote
10|none-before:does
19|none-before:double
-26|none-before:due
-13|none-before:each
40|none-before:economy
17|none-before:election
17|none-before:eleven
-37|none-before:enough
-39|none-before:equal
-39|none-before:equivalent
8|none-before:estimate
-16|none-before:europe
51|none-before:even
47|none-before:every
25|none-before:exceed
-22|none-before:expect
29|none-before:expenditure
9|none-before:eye
-20|none-before:fall
-9|none-before:far
-41|none-before:figure
9|none-before:figures
-13|none-before:first
-48|none-before:five
-28|none-before:followed
-17|none-before:foresee
167|none-before:from
-11|none-before:further
-29|none-before:get
99|none-before:go
-33|none-before:goal
27|none-before:government
-12|none-before:governments
-13|none-before:gross domestic product
45|none-before:had
87|none-before:has
31|none-before:have
21|none-before:having
18|none-before:he
13|none-before:head
-52|none-before:headline
11|none-before:his
27|none-before:hit
19|none-before:hold
12|none-before:hold the line at
15|none-before:hope
36|none-before:hover
8|none-before:how
35|none-before:if
40|none-before:in
16|none-before:including
9|none-before:increase
-49|none-before:initial
-35|none-before:institute
-17|none-before:into
-33|none-before:is
27|none-before:it
52|none-before:its
11|none-before:itself
8|none-before:jump
15|none-before:just
56|none-before:keep
-8|none-before:lakh
9|none-before:languish
-21|none-before:last
24|none-before:leave
-13|none-before:led
-21|none-before:legislature
30|none-before:less
23|none-before:level
-8|none-before:little
-17|none-before:live with
11|none-before:long
-11|none-before:make up
27|none-before:many
8|none-before:match
64|none-before:meet
23|none-before:might
28|none-before:military
-37|none-before:military spending
19|none-before:mind
20|none-before:minimum
-15|none-before:more
24|none-before:more than double
16|none-before:move
12|none-before:my
23|none-before:nations
36|none-before:nearly
-10|none-before:needed
-21|none-before:needs
10|none-before:never
-11|none-before:no
27|none-before:not
42|none-before:note
68|none-before:now
23|none-before:observe
33|none-before:offer
61|none-before:official
28|none-before:officially
15|none-before:officials
27|none-before:old
-26|none-before:on
12|none-before:once
-15|none-before:one
-10|none-before:opposition
-39|none-before:or
31|none-before:others
8|none-before:ought
26|none-before:out
14|none-before:outlay
72|none-before:outlays
-8|none-before:output
20|none-before:over
15|none-before:own
27|none-before:panel
-18|none-before:part
-17|none-before:passed
-9|none-before:peak
16|none-before:pensions
-10|none-before:plan
11|none-before:present
-8|none-before:president
48|none-before:program
-28|none-before:project
8|none-before:promise
10|none-before:proportion
-11|none-before:propose
9|none-before:push
-10|none-before:put
-45|none-before:raise
-11|none-before:rather than
21|none-before:ratio
-59|none-before:reach
20|none-before:reagan
9|none-before:recommend
-13|none-before:refuse
-18|none-before:related
-30|none-before:report
-16|none-before:research
-13|none-before:rise
-37|none-before:roughly
-22|none-before:rule out
31|none-before:runs
-8|none-before:same
13|none-before:say
15|none-before:seek
18|none-before:set
-9|none-before:set aside
23|none-before:settle on
-25|none-before:share
-32|none-before:she
9|none-before:short
-21|none-before:should
8|none-before:sign up
-18|none-before:sit
33|none-before:slightly
28|none-before:slither
14|none-before:some
8|none-before:spend
58|none-before:stand
14|none-before:stay
-24|none-before:still
10|none-before:strategy
-12|none-before:such
8|none-before:suggest
-38|none-before:sum
27|none-before:summit
-8|none-before:table
24|none-before:take
-14|none-before:tell
31|none-before:than
-49|none-before:that
-14|none-before:the economy
11|none-before:the military
25|none-before:their
11|none-before:themselves
-30|none-before:then
28|none-before:think
-12|none-before:timetable
-62|none-before:to
-44|none-before:top
-60|none-before:total
15|none-before:toward
22|none-before:towards
-28|none-before:treasury
-34|none-before:trillion
-29|none-before:troops
12|none-before:true
18|none-before:under
-18|none-before:until
-12|none-before:up
-12|none-before:upon
12|none-before:urge
-24|none-before:use
-9|none-before:vow
19|none-before:wales
-48|none-before:want
8|none-before:war
-47|none-before:was
13|none-before:way
-21|none-before:weapons
-30|none-before:when
22|none-before:which
19|none-before:while
-10|none-before:who
57|none-before:whose
-27|none-before:will
-52|none-before:with
-32|none-before:within
-10|none-before:won
-12|none-before:work out at
-9|none-before:work toward
27|none-before:world
8|none-before:write
-37|none-before:year
18|none-before:years
13|none-before:yen
96|none-before:yet
51|none-dates:aim 0 0
54|none-dates:aim 0 1
-50|none-dates:aim 0 2
69|none-dates:aim 1 0
20|none-dates:aim 1 1
-20|none-dates:aim 1 2
-38|none-dates:aim 2 0
8|none-dates:aim 2 1
86|none-dates:level 0 0
10|none-dates:level 0 1
-42|none-dates:level 0 2
23|none-dates:level 1 0
-27|none-dates:level 1 1
-15|none-dates:level 2 0
-19|none-dates:level 2 1
51|none-dates:no 0 0
18|none-dates:no 0 1
35|none-dates:no 1 0
-12|none-dates:no 1 1
10|none-dates:no 2 0
12|none-dates:no 2 1
-14|none-governed:aim -
37|none-governed:aim be finite
17|none-governed:aim be should
15|none-governed:aim cap will
13|none-governed:aim demand finite
21|none-governed:aim demand gerund
-8|none-governed:aim demand inf
-10|none-governed:aim demand noun
8|none-governed:aim demand progressive
24|none-governed:aim demand will
-19|none-governed:aim demand would
14|none-governed:aim denial finite
-43|none-governed:aim level finite
-27|none-governed:aim level will
-11|none-governed:aim move could
-48|none-governed:aim move gerund
29|none-governed:aim move inf
-13|none-governed:aim move should
28|none-governed:aim move will
27|none-governed:aim move would
21|none-governed:aim pledge finite
-26|none-governed:aim pledge gerund
24|none-governed:aim pledge noun
15|none-governed:aim pledge progressive
10|none-governed:aim pledge should
-10|none-governed:aim pledge will
30|none-governed:aim proposal finite
59|none-governed:aim proposal inf
-41|none-governed:aim proposal noun
-17|none-governed:aim spend finite
-58|none-governed:aim spend will
-10|none-governed:level -
10|none-governed:level be finite
-11|none-governed:level be will
-79|none-governed:level be would
35|none-governed:level cap finite
10|none-governed:level demand finite
-48|none-governed:level level finite
-10|none-governed:level level gerund
16|none-governed:level level would
-55|none-governed:level move finite
18|none-governed:level move progressive
18|none-governed:level move will
26|none-governed:level move would
51|none-governed:level pledge finite
31|none-governed:level spend finite
-9|none-governed:level spend progressive
-8|none-governed:level spend will
38|none-governed:no -
8|none-governed:no be finite
11|none-governed:no cap finite
21|none-governed:no demand finite
-28|none-governed:no denial finite
8|none-governed:no level gerund
12|none-governed:no move gerund
-13|none-governed:no move inf
14|none-governed:no pledge finite
14|none-governor:-
-19|none-governor:account
20|none-governor:adopt
42|none-governor:agree
-18|none-governor:allocate
21|none-governor:allot
17|none-governor:ambition
-14|none-governor:amount
-23|none-governor:approve
14|none-governor:ask
28|none-governor:ask for
-12|none-governor:attain
-12|none-governor:average
11|none-governor:back
39|none-governor:bind
30|none-governor:boost
48|none-governor:budget
14|none-governor:call
44|none-governor:call on
19|none-governor:campaign
28|none-governor:climb
-58|none-governor:come to
40|none-governor:commit
-9|none-governor:consider
-31|none-governor:decide
21|none-governor:demand
-35|none-governor:devote
11|none-governor:double
-10|none-governor:due
-16|none-governor:earmark
-10|none-governor:equal
-29|none-governor:estimate
24|none-governor:exceed
9|none-governor:exempt
-23|none-governor:expect
-20|none-governor:fall
18|none-governor:force
-17|none-governor:foresee
-62|none-governor:go
-31|none-governor:goal
23|none-governor:head
34|none-governor:hit
20|none-governor:hold
28|none-governor:hope
28|none-governor:hover
44|none-governor:keep
9|none-governor:languish
-17|none-governor:live with
-13|none-governor:make up
35|none-governor:manage
-25|none-governor:mean
71|none-governor:meet
-10|none-governor:move
33|none-governor:offer
-13|none-governor:peak
-11|none-governor:pencil in
20|none-governor:plan
58|none-governor:pledge
24|none-governor:pour
8|none-governor:press
-48|none-governor:project
-26|none-governor:promise
-11|none-governor:propose
-11|none-governor:put
32|none-governor:raise
-37|none-governor:reach
-16|none-governor:reckon
9|none-governor:recommend
-13|none-governor:refuse
-8|none-governor:remain
-8|none-governor:resolve
-35|none-governor:rise
-22|none-governor:rule out
-8|none-governor:seek
8|none-governor:set
-21|none-governor:set aside
23|none-governor:settle on
-12|none-governor:sign up
-18|none-governor:sit
12|none-governor:spend
42|none-governor:stand
9|none-governor:start from
25|none-governor:stay
-9|none-governor:swell
10|none-governor:take
-36|none-governor:tell
28|none-governor:think
-63|none-governor:top
-10|none-governor:total
8|none-governor:undertake
-10|none-governor:vow
-39|none-governor:want
-12|none-governor:work out at
8|none-governor:write
78|none-points-back:False aim
60|none-points-back:False level
95|none-points-back:False no
14|none-points-back:True aim
-46|none-points-back:True level
19|none-points-back:True no
51|none-shape:aim half
10|none-shape:aim tenth
38|none-shape:aim whole
-96|none-shape:level fine
51|none-shape:level half
-59|none-shape:level tenth
119|none-shape:level whole
35|none-shape:no half
73|none-shape:no whole
57|none-today:False aim
-86|none-today:False level
97|none-today:False no
36|none-today:True aim
101|none-today:True level
17|none-today:True no
38|none:benchmark
66|none:cap
118|none:demand
10|none:denial
15|none:level
38|none:other
-125|none:pledge
62|none:proposal
-46|only:False aim
10|only:False level
45|only:True aim
25|only:True level
-16|only:True no
-43|opens:False aim
-16|opens:False no
37|opens:True aim
31|opens:True level
50|place:after 0 aim
14|place:after 0 level
8|place:after 0 no
-15|place:after 1 aim
-38|place:after 1 level
-25|place:after 2 aim
26|place:before 0 aim
61|place:before 0 level
-26|place:before 0 no
-40|place:before 1 aim
49|recent-dates:0 level
-13|recent-dates:0 no
-33|recent-dates:1 level
-12|recent-dates:1 no
-81|recent-dates:2 aim
-96|recent-dates:2 level
-33|recent-time:level far
-64|recent-time:level long-past
-42|recent-time:level next
34|recent-time:level now
25|recent-time:level past
11|recent-time:pledge now
-20|recent-time:pledge past
-28|recent-time:proposal far
-8|recent-time:proposal past
17|same-kind
75|same-kind-dates:0 aim
37|same-kind-dates:0 level
-47|same-kind-dates:2 aim
-43|same-kind-dates:2 level
19|same-kind-gap:demand 0
38|same-kind-gap:level 0
-49|same-kind-gap:level 1
17|same-kind-gap:level 2
14|same-kind-gap:level 3
-31|same-kind-gap:level 4
8|same-kind-gap:level 5
23|same-kind-gap:pledge 1
14|same-kind-gap:pledge 2
-30|same-kind-gap:pledge 3
-14|same-kind-gap:pledge 4
-30|same-kind-gap:pledge 5
16|same-kind-gap:proposal 0
48|same-kind-time:demand far
9|same-kind-time:level far
-47|same-kind-time:level long-past
-38|same-kind-time:level next
30|same-kind-time:level now
41|same-kind-time:level past
21|same-kind-time:pledge far
-31|same-kind-time:pledge next
-22|same-kind-time:pledge now
19|same-kind:demand 0 True
74|same-kind:level 0 False
45|same-kind:level 0 True
-19|same-kind:level 1 False
-51|same-kind:level 1 True
-11|same-kind:level 2 False
-24|same-kind:level 3 False
-97|same-kind:pledge 0 False
105|same-kind:pledge 0 True
19|same-kind:pledge 1 True
-21|same-kind:pledge 2 False
-23|same-kind:pledge 3 False
-12|same-kind:pledge 3 True
11|same-kind:proposal 0 True
-21|shape-time:fine far level
14|shape-time:fine next level
-53|shape-time:fine now level
128|shape-time:half far aim
31|shape-time:half far level
16|shape-time:half far no
10|shape-time:half long-past level
-75|shape-time:half now aim
-14|shape-time:half now no
-65|shape-time:half past aim
36|shape-time:half past level
-70|shape-time:tenth far level
42|shape-time:tenth next aim
11|shape-time:tenth next level
13|shape-time:tenth now aim
-17|shape-time:tenth now level
-19|shape-time:tenth past aim
30|shape-time:tenth past level
82|shape-time:whole far aim
45|shape-time:whole far no
-109|shape-time:whole long-past aim
-42|shape-time:whole long-past level
-31|shape-time:whole long-past no
-15|shape-time:whole next aim
29|shape-time:whole next level
47|shape-time:whole now level
-24|shape-time:whole now no
19|shape-time:whole past aim
10|shape-time:whole past level
97|share-nearer:after False False aim
66|share-nearer:after False False level
12|share-nearer:after False False no
-29|share-nearer:after True False aim
-19|share-nearer:after True False level
-58|share-nearer:after True True aim
-72|share-nearer:after True True level
-19|share-nearer:before False False aim
62|share-nearer:before False False level
-19|share-nearer:before False False no
10|share-nearer:before True False aim
-23|share-nearer:before True False level
19|share-nearer:before True True level
127|shares-between:after 0
-86|shares-between:after 1
-48|shares-between:after 2
18|shares-between:before 0
-15|shares-between:before 1
14|shares-between:before 2
110|time-side:aim after far
-72|time-side:aim after long-past
54|time-side:aim after next
-20|time-side:aim after now
-59|time-side:aim after past
104|time-side:aim before far
-37|time-side:aim before long-past
-25|time-side:aim before next
-49|time-side:aim before now
-47|time-side:level after far
-16|time-side:level after next
49|time-side:level after past
-20|time-side:level before far
-15|time-side:level before long-past
71|time-side:level before next
-12|time-side:level before now
36|time-side:level before past
70|time-side:no after far
-31|time-side:no after long-past
-29|time-side:no after now
-8|time-side:no before far
-13|time-side:no before now
12|time:cap far fiscal
-11|time:cap far year
-20|time:cap long-past year
-14|time:demand far fiscal
41|time:demand far year
-40|time:demand now bare-month
-19|time:demand now weekday
-24|time:demand past that-year
-9|time:denial now bare-month
-15|time:denial now weekday
-12|time:level far month
-37|time:level far year
-11|time:level far years
33|time:level long-past decade
-86|time:level long-past fiscal
18|time:level long-past that-year
30|time:level long-past years
-18|time:level next fiscal
37|time:level next that-year
57|time:level next year
-95|time:level now bare-month
-17|time:level now day
82|time:level now fiscal
20|time:level now that-year
-108|time:level now weekday
55|time:level now year
44|time:level now years
-9|time:level past bare-month
19|time:level past fiscal
73|time:level past that-year
13|time:other far year
50|time:pledge far fiscal
-20|time:pledge far month
22|time:pledge far year
29|time:pledge far years
-10|time:pledge long-past month
-12|time:pledge long-past that-year
-79|time:pledge long-past year
44|time:pledge next bare-month
-10|time:pledge next fiscal
11|time:pledge next month
14|time:pledge next that-year
11|time:pledge next year
-53|time:pledge now bare-month
-17|time:pledge now day
69|time:pledge now fiscal
63|time:pledge now that-year
-53|time:pledge now weekday
56|time:pledge now year
-51|time:pledge past bare-month
61|time:pledge past fiscal
-49|time:pledge past that-year
10|time:pledge past year
43|time:proposal far fiscal
69|time:proposal far year
-8|time:proposal far years
14|time:proposal long-past decade
-19|time:proposal long-past year
-30|time:proposal next bare-month
-13|time:proposal next year
-34|time:proposal now bare-month
-9|time:proposal now day
-10|time:proposal now weekday
-20|title:False no
33|title:True level
31|word-lead:# between
-56|word-lead:# by
-53|word-lead:# for
8|word-lead:# in
17|word-lead:# of
-8|word-lead:# to
13|word-lead:) for
20|word-lead:, by
37|word-lead:, in
-15|word-lead:, instead of
-27|word-lead:, on
-18|word-lead:, tabled
-8|word-lead:DATE from
-9|word-lead:DATE instead of
-8|word-lead:DATE through
-33|word-lead:DATE to
-11|word-lead:LAND ,
-8|word-lead:LAND on
-9|word-lead:LEADER announced
-8|word-lead:LEADER said
-11|word-lead:OUTLET reported
-14|word-lead:USA ,
-17|word-lead:^ before
57|word-lead:^ by
13|word-lead:^ in
-10|word-lead:^ nothing
-12|word-lead:^ since
19|word-lead:above 2%
26|word-lead:all by
-48|word-lead:and at
26|word-lead:and by
8|word-lead:armed forces by
15|word-lead:as early
-21|word-lead:as of
24|word-lead:back in
-23|word-lead:between 2026
-32|word-lead:billion in
29|word-lead:both for
41|word-lead:bring forward to
46|word-lead:budget for
-44|word-lead:budget in
-10|word-lead:dates from
9|word-lead:defence before
15|word-lead:defence by
-23|word-lead:defence from
66|word-lead:defence in
17|word-lead:defense by
-28|word-lead:did until
-31|word-lead:documents by
41|word-lead:due in
9|word-lead:end in
53|word-lead:estimate for
21|word-lead:even in
30|word-lead:figure for
16|word-lead:first time
-13|word-lead:for calendar
22|word-lead:for defence
-37|word-lead:for defense
11|word-lead:from 1.2%
-12|word-lead:from 2.32 percent
-8|word-lead:from 2.45%
-33|word-lead:gdp ,
-10|word-lead:gdp by
48|word-lead:gdp from
16|word-lead:gdp in
-9|word-lead:goal in
-22|word-lead:gross domestic product in
-35|word-lead:guideline in
19|word-lead:had set
8|word-lead:hit 2 percent
-9|word-lead:in fiscal 2023
-13|word-lead:increase since
13|word-lead:its military
-13|word-lead:lowest since
-32|word-lead:measured in
34|word-lead:meet by
29|word-lead:meet in
27|word-lead:needs by
-18|word-lead:not in
17|word-lead:on defence
8|word-lead:outlays for
25|word-lead:outlays in
-21|word-lead:over from
-8|word-lead:parliament on
-8|word-lead:pencil in for
14|word-lead:promise for
-37|word-lead:rather than in
10|word-lead:ratio for
20|word-lead:reach by
18|word-lead:reach in
8|word-lead:resilience by
9|word-lead:runs through
27|word-lead:security by
-16|word-lead:security documents
-32|word-lead:set for
-34|word-lead:set in
-14|word-lead:share for
-10|word-lead:share since
-14|word-lead:sources said
39|word-lead:spend in
9|word-lead:stand in
-9|word-lead:strategy in
26|word-lead:target by
-13|word-lead:target in
-18|word-lead:the hague
-9|word-lead:time since
14|word-lead:total for
-22|word-lead:up in
-10|word-lead:wales in
30|word-lead:want by
37|word-lead:year ,
-11|word-lead:year from
-32|word-lead:yen by
13|word-lead:yen in
-11|word:\"
-35|word:#
14|word:'s
14|word:)
25|word:,
-52|word:DATE
-35|word:LAND
-24|word:LEADER
-12|word:OUTLET
-22|word:USA
60|word:^
-12|word:a
19|word:above
-23|word:adopt
26|word:all
18|word:and
-13|word:annually
22|word:armed forces
33|word:as
34|word:at
22|word:back
43|word:be
-14|word:between
-50|word:billion
29|word:both
41|word:bring forward
26|word:by
-12|word:cross
-10|word:dates
37|word:defence
40|word:defense
9|word:defense spending
-34|word:did
-31|word:documents
41|word:due
9|word:end
51|word:estimate
21|word:even
30|word:figure
16|word:first
-31|word:for
-19|word:forward
-24|word:gnp
-18|word:go
-11|word:goal
-26|word:gross domestic product
-25|word:guideline
48|word:had
25|word:has
9|word:hit
-17|word:in
-13|word:increase
9|word:it
26|word:its
-8|word:lowest
-52|word:measured
64|word:meet
27|word:needs
-9|word:not
9|word:of
23|word:on
33|word:outlays
-20|word:over
-8|word:pencil in
-43|word:rather than
21|word:ratio
39|word:reach
-11|word:report
8|word:resilience
9|word:runs
13|word:security
-34|word:set
-25|word:share
-14|word:sources
52|word:spend
9|word:stand
-16|word:strategy
-19|word:take
51|word:target
-8|word:than
-13|word:that
-29|word:the
14|word:the military
-9|word:time
-17|word:to
14|word:total
-22|word:up
-10|word:wales
30|word:want
-14|word:war
-14|word:was
-32|word:which
8|word:won
15|word:year
11|word:years
-17|word:yen
17|words-aim:after 0
77|words-aim:after 1
-26|words-aim:after 5
-65|words-aim:after far
13|words-aim:before 1
39|words-aim:before 2
9|words-aim:before 3
-37|words-aim:before 8
-32|words-aim:before far
72|words-level:after 0
63|words-level:after 1
-74|words-level:after 13
50|words-level:after 2
10|words-level:after 3
-77|words-level:after 8
-64|words-level:after far
37|words-level:before 1
28|words-level:before 2
-9|words-level:before 3
8|words-level:before 8
-10|words-level:before far
-10|words-no:after 13
14|words-no:after 3
-16|words-no:after 5
25|words-no:after 8
-9|words-no:after far
90|words:after 0
145|words:after 1
-82|words:after 13
42|words:after 2
31|words:after 3
-48|words:after 5
-46|words:after 8
-138|words:after far
50|words:before 1
-17|words:before 13
64|words:before 2
-35|words:before 8
-46|words:before far
"""
