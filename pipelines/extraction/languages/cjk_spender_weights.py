"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-12|/after-far:1 False
16|/after-far:1 True
40|/after-far:18 False
-46|/after-far:18 True
7|/after-far:36 False
-45|/after-far:36 True
-34|/after-far:4 False
9|/after-far:4 True
51|/after-far:9 False
-20|/after-far:9 True
-16|/after-far:far True
-9|/after-follows:
-9|/after-follows: False
-4|/after-follows:\"。 True
3|/after-follows:\"没 True
22|/after-follows:(
24|/after-follows:(N False
29|/after-follows:,
28|/after-follows:,却 True
3|/after-follows:,蓝 True
-3|/after-follows:1
-6|/after-follows:2
-11|/after-follows:3
-8|/after-follows:3. True
21|/after-follows:。
11|/after-follows:。 False
10|/after-follows:。 True
-5|/after-follows:」
-6|/after-follows:」と False
-9|/after-follows:が
-3|/after-follows:が3 True
-6|/after-follows:が5 False
-7|/after-follows:がそ True
-10|/after-follows:が応 False
3|/after-follows:が担 False
-11|/after-follows:が決 False
-3|/after-follows:が社 True
26|/after-follows:が陸 False
-4|/after-follows:だ
23|/after-follows:で
-3|/after-follows:では True
33|/after-follows:でも False
-5|/after-follows:で最 False
-36|/after-follows:と
-14|/after-follows:とし True
3|/after-follows:とは False
-21|/after-follows:と同 True
10|/after-follows:に
6|/after-follows:に5 False
-31|/after-follows:にだ True
-6|/after-follows:につ False
-4|/after-follows:にと True
-38|/after-follows:には False
-9|/after-follows:には True
9|/after-follows:にも False
-29|/after-follows:にも True
13|/after-follows:に向 False
3|/after-follows:に国 True
-10|/after-follows:に届 False
-3|/after-follows:に広 False
8|/after-follows:に引 True
-26|/after-follows:に当 False
6|/after-follows:に期 False
-4|/after-follows:に次 True
23|/after-follows:に比 False
24|/after-follows:に求 False
3|/after-follows:に示 False
4|/after-follows:に示 True
5|/after-follows:に米 False
-11|/after-follows:に至 True
7|/after-follows:に要 False
24|/after-follows:に要 True
-4|/after-follows:に言 False
24|/after-follows:に迫 False
30|/after-follows:に迫 True
-3|/after-follows:に関 True
3|/after-follows:の
-20|/after-follows:の1 False
-3|/after-follows:の1 True
-3|/after-follows:の2 True
5|/after-follows:のメ False
4|/after-follows:の中 True
6|/after-follows:の事 False
5|/after-follows:の例 True
-44|/after-follows:の合 False
-3|/after-follows:の外 False
-29|/after-follows:の家 True
-38|/after-follows:の弱 True
7|/after-follows:の新 False
39|/after-follows:の決 False
-20|/after-follows:の物 False
64|/after-follows:の目 False
-3|/after-follows:の装 False
65|/after-follows:の計 False
-9|/after-follows:の財 False
-20|/after-follows:の首 False
-3|/after-follows:は
-5|/after-follows:は1 True
-9|/after-follows:は2 False
-9|/after-follows:は2 True
-3|/after-follows:は3 True
-3|/after-follows:はそ True
29|/after-follows:はど True
-20|/after-follows:は今 False
27|/after-follows:は今 True
26|/after-follows:は年 True
-4|/after-follows:は期 False
-7|/after-follows:へ
-3|/after-follows:への False
-3|/after-follows:への True
-48|/after-follows:も
-10|/after-follows:も3 True
-6|/after-follows:も5 True
-4|/after-follows:も増 True
-11|/after-follows:も将 True
-3|/after-follows:も韓 True
-13|/after-follows:や
-12|/after-follows:やス False
3|/after-follows:より False
7|/after-follows:一
4|/after-follows:一年 True
-25|/after-follows:不
-28|/after-follows:不会 True
5|/after-follows:不是 True
8|/after-follows:中名 False
-10|/after-follows:中最 False
-5|/after-follows:为
3|/after-follows:也
19|/after-follows:也一 False
-3|/after-follows:也一 True
-12|/after-follows:也必 True
6|/after-follows:予
6|/after-follows:予以 True
-11|/after-follows:价
-11|/after-follows:价格 True
4|/after-follows:企
4|/after-follows:企画 True
-49|/after-follows:会
-49|/after-follows:会持 False
3|/after-follows:内
7|/after-follows:军
3|/after-follows:军费 False
4|/after-follows:军费 True
-7|/after-follows:凭
-7|/after-follows:凭什 True
-8|/after-follows:刚
-8|/after-follows:刚刚 True
-8|/after-follows:协
-8|/after-follows:协助 True
-3|/after-follows:却
-3|/after-follows:却连 True
13|/after-follows:反
5|/after-follows:反对 True
9|/after-follows:反应 True
-4|/after-follows:商
-4|/after-follows:商定 True
-6|/after-follows:喊
-5|/after-follows:喊得 True
19|/after-follows:国
-4|/after-follows:国防 False
22|/after-follows:国防 True
-14|/after-follows:在1 True
13|/after-follows:在海 True
-4|/after-follows:基
-4|/after-follows:基準 False
-30|/after-follows:報
-30|/after-follows:報告 False
-6|/after-follows:增
-11|/after-follows:外
-7|/after-follows:外交 True
-5|/after-follows:外长 True
7|/after-follows:大为 True
-8|/after-follows:大陆 True
6|/after-follows:对
6|/after-follows:对此 True
6|/after-follows:导
6|/after-follows:导弹 True
4|/after-follows:将
3|/after-follows:将在 True
3|/after-follows:就
-3|/after-follows:已
-3|/after-follows:已不 True
3|/after-follows:希
3|/after-follows:希望 True
-7|/after-follows:应以 True
3|/after-follows:强
3|/after-follows:强调 True
35|/after-follows:态
35|/after-follows:态度 True
3|/after-follows:怎
3|/after-follows:怎么 False
4|/after-follows:战
4|/after-follows:战后 True
-4|/after-follows:打
-4|/after-follows:打診 True
-16|/after-follows:承
-16|/after-follows:承诺 False
-3|/after-follows:报
-3|/after-follows:报章 True
10|/after-follows:掏
10|/after-follows:掏5 True
9|/after-follows:控
9|/after-follows:控え False
-6|/after-follows:提
-6|/after-follows:提高 True
-3|/after-follows:援
-3|/after-follows:援外 True
28|/after-follows:撤
28|/after-follows:撤下 True
41|/after-follows:政
19|/after-follows:政府 False
21|/after-follows:政府 True
-11|/after-follows:无
-11|/after-follows:无法 True
3|/after-follows:曾
3|/after-follows:曾表 True
-4|/after-follows:最
-3|/after-follows:有
5|/after-follows:本
5|/after-follows:本人 True
8|/after-follows:松
8|/after-follows:松了 True
-21|/after-follows:正
-22|/after-follows:正好 True
5|/after-follows:每
5|/after-follows:每年 True
13|/after-follows:氏
-10|/after-follows:氏側 False
63|/after-follows:的
3|/after-follows:的\" False
-4|/after-follows:的1 True
-5|/after-follows:的5 False
34|/after-follows:的入 False
3|/after-follows:的军 False
-3|/after-follows:的处 False
23|/after-follows:的尺 False
35|/after-follows:的数 False
4|/after-follows:的新 False
-13|/after-follows:的期 True
4|/after-follows:的标 False
-5|/after-follows:的目 True
-7|/after-follows:的选 True
-16|/after-follows:目标 False
19|/after-follows:目標 False
3|/after-follows:紙
3|/after-follows:紙報 False
-35|/after-follows:経
-35|/after-follows:経済 False
-13|/after-follows:結
-13|/after-follows:結束 False
21|/after-follows:而
24|/after-follows:而言 False
-3|/after-follows:而言 True
-14|/after-follows:自
-17|/after-follows:自己 True
3|/after-follows:若挡 True
-5|/after-follows:若真 True
-12|/after-follows:要
-5|/after-follows:要到 False
-4|/after-follows:要求 False
-3|/after-follows:要领 True
-32|/after-follows:見
-32|/after-follows:見習 False
3|/after-follows:讥
3|/after-follows:讥为 True
-3|/after-follows:设
-3|/after-follows:设定 True
10|/after-follows:说
6|/after-follows:说。 True
11|/after-follows:财
14|/after-follows:财政 False
-3|/after-follows:财长 True
-9|/after-follows:辗
-9|/after-follows:辗转 False
-3|/after-follows:还要 True
16|/after-follows:防
6|/after-follows:防卫 True
10|/after-follows:防衛 True
9|/after-follows:首
8|/after-follows:首相 True
-8|/after-leads:\",
13|/after-leads:%,
-49|/after-leads:%:
-15|/after-leads:%;
-3|/after-leads:%_
-8|/after-leads:%、
-5|/after-leads:%」
-7|/after-leads:%が
-7|/after-leads:%で
-6|/after-leads:%と
-34|/after-leads:%の
51|/after-leads:%は
14|/after-leads:%を
21|/after-leads:%对
39|/after-leads:%是
-19|/after-leads:%的
-3|/after-leads:%看
6|/after-leads:,\"
-11|/after-leads:,大
-4|/after-leads:,对
-42|/after-leads:,而
-3|/after-leads:,连
-3|/after-leads:_林
-21|/after-leads:、「
4|/after-leads:」=
-21|/after-leads:」_
-3|/after-leads:」…
-37|/after-leads:」に
-58|/after-leads:」は
-28|/after-leads:い、
-13|/after-leads:い。
62|/after-leads:いう
-20|/after-leads:いて
21|/after-leads:いる
30|/after-leads:う、
-20|/after-leads:う。
-6|/after-leads:え、
23|/after-leads:える
9|/after-leads:き_
27|/after-leads:き、
4|/after-leads:け、
19|/after-leads:ける
18|/after-leads:げ、
58|/after-leads:げる
-7|/after-leads:し、
44|/after-leads:した
19|/after-leads:すと
-6|/after-leads:する
-4|/after-leads:だ。
-6|/after-leads:だと
-6|/after-leads:った
-6|/after-leads:て、
-53|/after-leads:て「
7|/after-leads:ての
-30|/after-leads:で、
-6|/after-leads:では
10|/after-leads:と、
-9|/after-leads:とに
-11|/after-leads:に、
21|/after-leads:は、
4|/after-leads:は「
-3|/after-leads:へ_
-4|/after-leads:へ「
-29|/after-leads:べ、
11|/after-leads:まる
-21|/after-leads:めた
3|/after-leads:も=
38|/after-leads:もと
3|/after-leads:やす
10|/after-leads:よう
-7|/after-leads:る。
-11|/after-leads:れ、
31|/after-leads:を、
-4|/after-leads:アや
-3|/after-leads:上;
-10|/after-leads:上、
-8|/after-leads:不及
-4|/after-leads:不是
-7|/after-leads:不过
3|/after-leads:为对
6|/after-leads:主要
-3|/after-leads:了,
11|/after-leads:交给
-3|/after-leads:什么
-29|/after-leads:代、
6|/after-leads:以及
-20|/after-leads:低い
28|/after-leads:例如
6|/after-leads:全球
6|/after-leads:出を
-3|/after-leads:别;
-3|/after-leads:反映
28|/after-leads:后,
-30|/after-leads:味_
4|/after-leads:味着
-4|/after-leads:唯独
-3|/after-leads:四,
24|/after-leads:多数
-3|/after-leads:字;
-3|/after-leads:字を
-13|/after-leads:完成
-10|/after-leads:希望
8|/after-leads:平在
34|/after-leads:当成
8|/after-leads:总理
-14|/after-leads:惟独
-3|/after-leads:意_
-3|/after-leads:意で
5|/after-leads:所有
3|/after-leads:担忧
-8|/after-leads:指,
-6|/after-leads:方、
-9|/after-leads:更让
5|/after-leads:本も
-5|/after-leads:标,
-7|/after-leads:样,
5|/after-leads:案を
-3|/after-leads:標_
-5|/after-leads:次は
4|/after-leads:氏は
35|/after-leads:求,
-10|/after-leads:求_
-29|/after-leads:波、
5|/after-leads:点,
10|/after-leads:用于
-5|/after-leads:相「
4|/after-leads:知道
-3|/after-leads:策は
5|/after-leads:算,
13|/after-leads:者由
23|/after-leads:衡量
-5|/after-leads:要な
-3|/after-leads:要求
-3|/after-leads:談で
10|/after-leads:话要
-25|/after-leads:说,
14|/after-leads:豁免
18|/after-leads:費を
6|/after-leads:闻,
-5|/after-leads:高于
-7|/after-leads:齐,
-20|/after:agent False
34|/after:named False
-65|/after:named True
39|/after:patient False
-34|/after:patient True
39|/asked-about
-52|/asks
102|/before-commas:0 0
34|/before-commas:0 1
7|/before-commas:0 2
5|/before-commas:1 0
-37|/before-commas:1 1
5|/before-commas:1 2
9|/before-commas:2 1
-32|/before-commas:2 2
-4|/before-commas:3 0
-6|/before-commas:3 1
-37|/before-commas:3 2
76|/before-far:1 0
10|/before-far:18 1
-6|/before-far:36 0
-57|/before-far:36 2
36|/before-far:4 0
12|/before-far:9 1
-22|/before-far:far 1
10|/before-follows-rank:\" 0 0
3|/before-follows-rank:\" 0 1
4|/before-follows-rank:( 0 0
-12|/before-follows-rank:) 0 0
12|/before-follows-rank:1 0 0
6|/before-follows-rank:1 1 0
-5|/before-follows-rank:1 1 1
21|/before-follows-rank:2 0 0
3|/before-follows-rank:2 0 1
17|/before-follows-rank:2 0 2
-11|/before-follows-rank:2 1 0
-11|/before-follows-rank:2 1 1
-8|/before-follows-rank:2 2 2
12|/before-follows-rank:3 0 0
8|/before-follows-rank:3 1 0
3|/before-follows-rank:4 0 0
8|/before-follows-rank:4 1 0
-6|/before-follows-rank:4 1 1
-25|/before-follows-rank:5 0 0
-3|/before-follows-rank:5 1 0
21|/before-follows-rank:6 1 0
-28|/before-follows-rank:: 0 0
-6|/before-follows-rank:: 0 1
-5|/before-follows-rank:: 1 0
-7|/before-follows-rank:_ 0 0
-4|/before-follows-rank:、 0 0
21|/before-follows-rank:、 1 0
21|/before-follows-rank:、 1 1
-9|/before-follows-rank:、 1 2
48|/before-follows-rank:、 2 0
-22|/before-follows-rank:、 2 1
-15|/before-follows-rank:、 2 2
11|/before-follows-rank:「 1 0
3|/before-follows-rank:」 0 0
-26|/before-follows-rank:か 0 0
19|/before-follows-rank:か 0 1
25|/before-follows-rank:が 0 0
-3|/before-follows-rank:が 0 1
-6|/before-follows-rank:が 1 1
-13|/before-follows-rank:が 1 2
4|/before-follows-rank:が 2 0
-7|/before-follows-rank:が 3 2
9|/before-follows-rank:だ 0 0
-3|/before-follows-rank:だ 1 0
16|/before-follows-rank:で 0 0
-13|/before-follows-rank:で 1 0
-9|/before-follows-rank:で 2 0
-29|/before-follows-rank:と 0 0
-15|/before-follows-rank:と 0 1
62|/before-follows-rank:と 1 0
-3|/before-follows-rank:に 0 0
28|/before-follows-rank:に 0 1
4|/before-follows-rank:に 1 0
-29|/before-follows-rank:に 1 1
22|/before-follows-rank:の 0 0
-31|/before-follows-rank:の 0 1
13|/before-follows-rank:の 1 0
-11|/before-follows-rank:の 1 1
-8|/before-follows-rank:の 2 1
9|/before-follows-rank:の 2 2
23|/before-follows-rank:は 0 0
47|/before-follows-rank:は 0 1
-28|/before-follows-rank:は 1 0
-22|/before-follows-rank:は 1 1
-8|/before-follows-rank:は 1 2
-3|/before-follows-rank:は 2 0
31|/before-follows-rank:も 0 0
-17|/before-follows-rank:も 0 1
8|/before-follows-rank:や 1 0
-3|/before-follows-rank:や 2 0
-3|/before-follows-rank:を 0 0
-9|/before-follows-rank:を 1 0
-8|/before-follows-rank:・ 0 0
-19|/before-follows-rank:一 0 0
4|/before-follows-rank:一 1 0
-3|/before-follows-rank:一 1 1
6|/before-follows-rank:上 0 0
4|/before-follows-rank:上 1 0
27|/before-follows-rank:不 3 1
28|/before-follows-rank:与 1 0
-8|/before-follows-rank:与 1 1
-45|/before-follows-rank:並 0 0
4|/before-follows-rank:为 0 0
8|/before-follows-rank:为 0 1
-6|/before-follows-rank:为 1 1
-3|/before-follows-rank:为 2 2
-12|/before-follows-rank:主 0 0
-3|/before-follows-rank:主 0 1
-7|/before-follows-rank:主 1 0
-6|/before-follows-rank:之 1 0
23|/before-follows-rank:也 0 0
9|/before-follows-rank:也 1 0
-28|/before-follows-rank:事 0 0
5|/before-follows-rank:事 0 1
-9|/before-follows-rank:事 1 0
-12|/before-follows-rank:亦 0 0
18|/before-follows-rank:亦 0 1
4|/before-follows-rank:今 0 0
10|/before-follows-rank:今 0 1
5|/before-follows-rank:今 1 0
-3|/before-follows-rank:今 1 2
-8|/before-follows-rank:介 0 0
14|/before-follows-rank:以 0 0
-5|/before-follows-rank:以 3 2
-3|/before-follows-rank:众 1 0
18|/before-follows-rank:众 1 1
-4|/before-follows-rank:会 0 0
-21|/before-follows-rank:会 1 0
3|/before-follows-rank:作 1 0
7|/before-follows-rank:作 1 1
9|/before-follows-rank:保 0 0
-3|/before-follows-rank:元 0 0
10|/before-follows-rank:党 0 0
12|/before-follows-rank:全 0 0
10|/before-follows-rank:公 0 0
5|/before-follows-rank:公 1 0
4|/before-follows-rank:公 2 1
3|/before-follows-rank:共 0 1
10|/before-follows-rank:内 0 0
5|/before-follows-rank:内 0 1
7|/before-follows-rank:内 1 1
7|/before-follows-rank:内 1 2
-44|/before-follows-rank:再 0 0
-6|/before-follows-rank:写 0 0
27|/before-follows-rank:军 0 0
-12|/before-follows-rank:军 0 1
-13|/before-follows-rank:军 0 2
-18|/before-follows-rank:军 1 1
3|/before-follows-rank:决 0 0
-10|/before-follows-rank:分 0 0
-9|/before-follows-rank:分 0 1
21|/before-follows-rank:分 0 2
16|/before-follows-rank:则 0 0
-4|/before-follows-rank:则 1 0
4|/before-follows-rank:刚 0 0
-53|/before-follows-rank:刚 1 1
6|/before-follows-rank:到 0 0
-8|/before-follows-rank:前 0 0
-31|/before-follows-rank:前 1 0
3|/before-follows-rank:前 1 1
4|/before-follows-rank:副 1 0
-51|/before-follows-rank:加 0 0
5|/before-follows-rank:动 0 0
-7|/before-follows-rank:勉 1 0
-4|/before-follows-rank:北 1 0
11|/before-follows-rank:十 0 1
3|/before-follows-rank:占 0 1
-6|/before-follows-rank:即 1 1
3|/before-follows-rank:即 1 2
-10|/before-follows-rank:原 2 1
-5|/before-follows-rank:去 0 0
-20|/before-follows-rank:去 1 1
-5|/before-follows-rank:发 0 0
-5|/before-follows-rank:发 2 0
-6|/before-follows-rank:口 0 0
-14|/before-follows-rank:只 0 0
-11|/before-follows-rank:只 0 1
20|/before-follows-rank:各 1 1
9|/before-follows-rank:各 1 2
-8|/before-follows-rank:合 0 0
-3|/before-follows-rank:同 0 0
12|/before-follows-rank:向 0 0
8|/before-follows-rank:周 0 0
6|/before-follows-rank:周 2 0
-14|/before-follows-rank:呼 1 0
-6|/before-follows-rank:和 1 0
17|/before-follows-rank:和 1 1
4|/before-follows-rank:員 0 0
3|/before-follows-rank:喊 0 0
-12|/before-follows-rank:团 1 0
11|/before-follows-rank:国 0 0
-5|/before-follows-rank:国 0 1
-4|/before-follows-rank:国 1 0
-15|/before-follows-rank:国 1 1
-5|/before-follows-rank:国 1 2
-5|/before-follows-rank:国 2 2
17|/before-follows-rank:在 0 0
7|/before-follows-rank:在 1 0
-16|/before-follows-rank:在 1 1
-7|/before-follows-rank:均 0 0
5|/before-follows-rank:坚 0 1
-43|/before-follows-rank:基 0 0
7|/before-follows-rank:处 0 0
-7|/before-follows-rank:外 1 0
-8|/before-follows-rank:外 2 0
9|/before-follows-rank:大 0 0
6|/before-follows-rank:大 0 1
-16|/before-follows-rank:大 1 0
3|/before-follows-rank:央 0 1
8|/before-follows-rank:夹 2 2
-13|/before-follows-rank:如 0 0
-4|/before-follows-rank:如 0 1
-8|/before-follows-rank:嫌 0 0
5|/before-follows-rank:学 0 0
-34|/before-follows-rank:安 0 0
-4|/before-follows-rank:安 1 0
11|/before-follows-rank:完 0 0
-4|/before-follows-rank:官 0 0
-10|/before-follows-rank:官 0 1
19|/before-follows-rank:官 1 1
-5|/before-follows-rank:官 2 0
-6|/before-follows-rank:定 0 1
4|/before-follows-rank:实 1 1
15|/before-follows-rank:宣 0 0
9|/before-follows-rank:宣 2 0
3|/before-follows-rank:对 1 0
31|/before-follows-rank:将 0 0
4|/before-follows-rank:将 0 2
9|/before-follows-rank:将 1 0
-6|/before-follows-rank:将 1 2
-4|/before-follows-rank:将 2 1
-5|/before-follows-rank:就 0 0
3|/before-follows-rank:工 0 0
3|/before-follows-rank:工 0 1
19|/before-follows-rank:已 0 0
13|/before-follows-rank:已 1 0
-5|/before-follows-rank:已 1 1
11|/before-follows-rank:布 1 0
6|/before-follows-rank:希 0 0
-4|/before-follows-rank:希 1 0
-13|/before-follows-rank:常 0 0
18|/before-follows-rank:常 0 1
12|/before-follows-rank:平 0 0
11|/before-follows-rank:幹 0 0
-39|/before-follows-rank:幹 1 0
11|/before-follows-rank:应 0 0
3|/before-follows-rank:应 1 0
-8|/before-follows-rank:应 1 1
-8|/before-follows-rank:应 1 2
7|/before-follows-rank:建 0 0
6|/before-follows-rank:建 0 1
-13|/before-follows-rank:当 0 1
24|/before-follows-rank:总 0 0
7|/before-follows-rank:总 0 1
-23|/before-follows-rank:总 1 0
10|/before-follows-rank:总 1 1
-9|/before-follows-rank:成 0 0
-4|/before-follows-rank:成 0 1
-5|/before-follows-rank:才 0 0
12|/before-follows-rank:把 0 0
6|/before-follows-rank:把 0 1
-6|/before-follows-rank:把 1 1
5|/before-follows-rank:抛 1 0
5|/before-follows-rank:拒 0 0
9|/before-follows-rank:拟 0 0
8|/before-follows-rank:拿 0 0
-3|/before-follows-rank:拿 1 1
-17|/before-follows-rank:接 1 1
-13|/before-follows-rank:推 0 0
-16|/before-follows-rank:提 0 0
3|/before-follows-rank:提 0 1
-3|/before-follows-rank:支 0 0
6|/before-follows-rank:放 1 0
7|/before-follows-rank:政 0 0
8|/before-follows-rank:政 0 1
5|/before-follows-rank:政 1 0
4|/before-follows-rank:效 1 0
13|/before-follows-rank:敬 0 0
4|/before-follows-rank:数 0 0
-17|/before-follows-rank:新 0 0
5|/before-follows-rank:方 0 1
11|/before-follows-rank:无 0 0
6|/before-follows-rank:日 0 0
-13|/before-follows-rank:早 0 2
8|/before-follows-rank:时 0 0
11|/before-follows-rank:明 0 0
5|/before-follows-rank:明 0 1
-3|/before-follows-rank:明 1 1
6|/before-follows-rank:明 1 2
3|/before-follows-rank:昨 1 0
5|/before-follows-rank:是 0 0
3|/before-follows-rank:是 1 0
8|/before-follows-rank:是 1 1
-3|/before-follows-rank:時 1 0
-23|/before-follows-rank:智 0 0
-13|/before-follows-rank:暗 1 0
3|/before-follows-rank:更 0 0
-13|/before-follows-rank:曾 1 0
-14|/before-follows-rank:最 0 0
3|/before-follows-rank:有 0 0
-12|/before-follows-rank:有 1 0
-3|/before-follows-rank:有 1 1
5|/before-follows-rank:本 0 0
-5|/before-follows-rank:本 0 1
-22|/before-follows-rank:杜 0 0
12|/before-follows-rank:杜 0 1
-3|/before-follows-rank:杜 1 1
3|/before-follows-rank:来 0 0
-18|/before-follows-rank:标 0 0
-10|/before-follows-rank:标 0 1
16|/before-follows-rank:欧 1 0
13|/before-follows-rank:欧 1 1
-6|/before-follows-rank:欧 2 2
-9|/before-follows-rank:正 0 0
9|/before-follows-rank:此 0 0
-10|/before-follows-rank:此 1 0
22|/before-follows-rank:比 1 0
7|/before-follows-rank:氏 0 0
11|/before-follows-rank:氏 0 1
-35|/before-follows-rank:氏 1 0
-3|/before-follows-rank:没 1 0
7|/before-follows-rank:海 1 0
-5|/before-follows-rank:演 1 0
-6|/before-follows-rank:点 1 0
43|/before-follows-rank:的 0 0
5|/before-follows-rank:的 0 1
7|/before-follows-rank:的 0 2
-20|/before-follows-rank:的 1 0
10|/before-follows-rank:的 1 1
-3|/before-follows-rank:的 1 2
-3|/before-follows-rank:的 2 2
-3|/before-follows-rank:的 3 2
19|/before-follows-rank:目 0 0
-8|/before-follows-rank:看 1 0
7|/before-follows-rank:石 1 0
3|/before-follows-rank:石 1 2
5|/before-follows-rank:社 0 0
-7|/before-follows-rank:社 0 1
6|/before-follows-rank:称 0 0
3|/before-follows-rank:立 0 0
-4|/before-follows-rank:立 1 0
6|/before-follows-rank:等 0 0
-27|/before-follows-rank:算 0 0
-17|/before-follows-rank:算 0 1
11|/before-follows-rank:米 1 0
3|/before-follows-rank:米 1 1
26|/before-follows-rank:索 0 0
-12|/before-follows-rank:経 0 1
4|/before-follows-rank:維 0 0
-7|/before-follows-rank:維 2 0
9|/before-follows-rank:総 0 0
3|/before-follows-rank:约 0 0
6|/before-follows-rank:经 0 0
-3|/before-follows-rank:经 0 1
7|/before-follows-rank:给 1 0
12|/before-follows-rank:缴 0 0
17|/before-follows-rank:罗 1 0
-4|/before-follows-rank:美 2 0
-27|/before-follows-rank:而 0 0
4|/before-follows-rank:联 0 0
3|/before-follows-rank:联 0 1
-5|/before-follows-rank:股 1 0
31|/before-follows-rank:自 0 0
8|/before-follows-rank:自 0 1
-5|/before-follows-rank:花 0 0
23|/before-follows-rank:若 0 0
10|/before-follows-rank:若 1 0
8|/before-follows-rank:表 0 0
-17|/before-follows-rank:表 1 0
-9|/before-follows-rank:見 0 0
-5|/before-follows-rank:观 0 0
-14|/before-follows-rank:规 0 0
20|/before-follows-rank:議 1 0
8|/before-follows-rank:计 0 0
4|/before-follows-rank:订 0 0
8|/before-follows-rank:认 0 0
3|/before-follows-rank:议 0 0
4|/before-follows-rank:议 0 1
-7|/before-follows-rank:访 1 0
-6|/before-follows-rank:访 1 1
-7|/before-follows-rank:说 0 0
5|/before-follows-rank:说 0 1
-11|/before-follows-rank:说 1 0
10|/before-follows-rank:说 1 1
-48|/before-follows-rank:谈 0 0
-7|/before-follows-rank:谈 1 0
3|/before-follows-rank:費 0 1
11|/before-follows-rank:财 0 0
4|/before-follows-rank:财 0 1
7|/before-follows-rank:财 1 0
4|/before-follows-rank:财 1 1
-8|/before-follows-rank:质 0 0
-3|/before-follows-rank:质 0 1
-3|/before-follows-rank:起 0 0
4|/before-follows-rank:超 0 0
-25|/before-follows-rank:跟 1 0
-8|/before-follows-rank:軍 0 0
7|/before-follows-rank:軍 1 0
-10|/before-follows-rank:軍 1 1
15|/before-follows-rank:达 0 0
-4|/before-follows-rank:达 3 2
17|/before-follows-rank:过 0 0
7|/before-follows-rank:近 1 1
-9|/before-follows-rank:途 0 0
14|/before-follows-rank:通 0 0
-4|/before-follows-rank:那 0 0
-3|/before-follows-rank:里 0 1
-7|/before-follows-rank:長 1 0
-20|/before-follows-rank:长 0 0
-4|/before-follows-rank:関 0 0
-4|/before-follows-rank:防 0 0
-8|/before-follows-rank:防 0 1
4|/before-follows-rank:防 1 0
-13|/before-follows-rank:防 2 0
21|/before-follows-rank:随 0 0
4|/before-follows-rank:需 0 0
3|/before-follows-rank:面 1 0
9|/before-follows-rank:须 0 0
-12|/before-follows-rank:须 1 1
15|/before-follows-rank:首 0 1
14|/before-follows-rank:首 1 1
-7|/before-follows-rank:首 2 0
4|/before-follows-rank:首 2 1
-3|/before-follows-rank:香 0 0
12|/before-follows:\"
4|/before-follows:\"应
4|/before-follows:\"应我的
3|/before-follows:\"画
3|/before-follows:\"画饼\"
6|/before-follows:\"脑
6|/before-follows:\"脑死亡
-9|/before-follows:)
14|/before-follows:)が
9|/before-follows:)が国防
-9|/before-follows:)と
-9|/before-follows:)との間
7|/before-follows:)に
7|/before-follows:)に求め
-16|/before-follows:)の
-12|/before-follows:)の20
-3|/before-follows:,
12|/before-follows:,2
12|/before-follows:,202
-6|/before-follows:,但
-6|/before-follows:,但再次
-35|/before-follows:,全
-35|/before-follows:,全球伙
20|/before-follows:,却
20|/before-follows:,却还要
8|/before-follows:,后
6|/before-follows:,后者去
-4|/before-follows:,把
-7|/before-follows:,把国防
-4|/before-follows:,把标准
8|/before-follows:,把防卫
-4|/before-follows:,直
7|/before-follows:,称
18|/before-follows:,称5%
10|/before-follows:,要
10|/before-follows:,要求后
-8|/before-follows:,该
-8|/before-follows:,该国坚
12|/before-follows:1
5|/before-follows:1・6%
-4|/before-follows:1・9%
10|/before-follows:2
6|/before-follows:2%
6|/before-follows:2%以上
-16|/before-follows:2%的标
8|/before-follows:2%的目
7|/before-follows:2%的要
-3|/before-follows:20
-10|/before-follows:2023
7|/before-follows:2025
3|/before-follows:2027
-4|/before-follows:2030
17|/before-follows:3
3|/before-follows:3.
-3|/before-follows:3.5%
10|/before-follows:31
10|/before-follows:31国领
-3|/before-follows:32
-3|/before-follows:32国里
5|/before-follows:3・
3|/before-follows:3・2%
3|/before-follows:3・5%
3|/before-follows:4
-4|/before-follows:4%
-4|/before-follows:4%次之
7|/before-follows:4月
7|/before-follows:4月16
-27|/before-follows:5
-25|/before-follows:5%
5|/before-follows:5%,迟
-42|/before-follows:5%为榜
5|/before-follows:5%合意
4|/before-follows:5%的承
6|/before-follows:5%目标
3|/before-follows:5%目標
22|/before-follows:5%要求
-3|/before-follows:5月
24|/before-follows:6
22|/before-follows:6月
21|/before-follows:6月宣布
-39|/before-follows::
3|/before-follows::202
-4|/before-follows::23个
-3|/before-follows::不
-4|/before-follows::不花5
-32|/before-follows::军
-16|/before-follows::军费必
-16|/before-follows::军费要
-7|/before-follows::援
-7|/before-follows::援外1
3|/before-follows::首
3|/before-follows::首相安
-7|/before-follows:_
4|/before-follows:_\"
4|/before-follows:_\"3.
-4|/before-follows:_国
-5|/before-follows:_国防支
43|/before-follows:、
4|/before-follows:、2
15|/before-follows:、3
15|/before-follows:、3%へ
-42|/before-follows:、5
-44|/before-follows:、5%案
20|/before-follows:、N
20|/before-follows:、NAT
10|/before-follows:、ス
10|/before-follows:、スウェ
-9|/before-follows:、ト
-9|/before-follows:、トラン
-13|/before-follows:、加
-13|/before-follows:、加拿大
9|/before-follows:、南
11|/before-follows:、南韩也
19|/before-follows:、国
19|/before-follows:、国防費
19|/before-follows:、挪
19|/before-follows:、挪威和
5|/before-follows:、捷
5|/before-follows:、捷克、
6|/before-follows:、米
5|/before-follows:、米の3
-5|/before-follows:、西
-5|/before-follows:、西班牙
11|/before-follows:、防
11|/before-follows:、防衛費
3|/before-follows:、韩
3|/before-follows:、韩国为
12|/before-follows:「
-5|/before-follows:「3
-5|/before-follows:「3・5
6|/before-follows:「5
7|/before-follows:「5%は
-5|/before-follows:「日
-5|/before-follows:「日本の
19|/before-follows:「跟
19|/before-follows:「跟随川
3|/before-follows:」
3|/before-follows:」达
3|/before-follows:」达到3
-6|/before-follows:か
-6|/before-follows:から
-3|/before-follows:から3%
5|/before-follows:から3・
-3|/before-follows:から国防
-4|/before-follows:が
-13|/before-follows:が2
-22|/before-follows:が2%に
4|/before-follows:が2%を
3|/before-follows:が29年
20|/before-follows:が3
-5|/before-follows:が3%超
9|/before-follows:が3.5
4|/before-follows:が35年
10|/before-follows:が3・5
-4|/before-follows:が4
-8|/before-follows:が4・1
-7|/before-follows:が5
-6|/before-follows:が5%を
-3|/before-follows:がG
-3|/before-follows:がGDP
12|/before-follows:が、
5|/before-follows:が、今年
8|/before-follows:が、防衛
8|/before-follows:がア
8|/before-follows:がアメリ
6|/before-follows:が令
6|/before-follows:が令和9
-4|/before-follows:が促
-4|/before-follows:が促す3
-3|/before-follows:が合
-3|/before-follows:が合意し
22|/before-follows:が国
22|/before-follows:が国防費
-5|/before-follows:が対
-5|/before-follows:が対韓関
16|/before-follows:が戦
16|/before-follows:が戦時経
5|/before-follows:が昨
6|/before-follows:が昨年の
3|/before-follows:が次に5
-19|/before-follows:が求
-18|/before-follows:が求める
-3|/before-follows:が目
-3|/before-follows:が目標と
-30|/before-follows:が訴
-30|/before-follows:が訴える
7|/before-follows:が開
7|/before-follows:が開かれ
11|/before-follows:が防
11|/before-follows:が防衛費
-27|/before-follows:が隣
-27|/before-follows:が隣にい
6|/before-follows:だ
-3|/before-follows:だ」
-3|/before-follows:だ」_N
9|/before-follows:だけ
7|/before-follows:だけが2
-3|/before-follows:で
-8|/before-follows:で、
-6|/before-follows:で、国防
15|/before-follows:でさ
8|/before-follows:です
8|/before-follows:ですらG
-12|/before-follows:での
-4|/before-follows:での演説
-9|/before-follows:での答弁
-17|/before-follows:では
9|/before-follows:では、国
18|/before-follows:でも
4|/before-follows:で増
4|/before-follows:で増額を
-7|/before-follows:で開
-7|/before-follows:で開かれ
18|/before-follows:と
3|/before-follows:との
3|/before-follows:との会談
17|/before-follows:とエ
17|/before-follows:とエスト
6|/before-follows:とオ
6|/before-follows:とオース
32|/before-follows:とカ
32|/before-follows:とカナダ
13|/before-follows:とフ
13|/before-follows:とフラン
-13|/before-follows:と同
-13|/before-follows:と同じ3
11|/before-follows:と同じ5
-28|/before-follows:と約
-28|/before-follows:と約13
-6|/before-follows:と逆
-6|/before-follows:と逆転拡
-6|/before-follows:と韓
-6|/before-follows:と韓国を
-8|/before-follows:に10%
10|/before-follows:に10パ
21|/before-follows:に2
11|/before-follows:に2%の
9|/before-follows:に2%を
29|/before-follows:に3
3|/before-follows:に3%_
13|/before-follows:に3.5
12|/before-follows:に3・5
-44|/before-follows:に5
4|/before-follows:に5%へ
8|/before-follows:に5%を
-20|/before-follows:に5%要
-39|/before-follows:に5%迫
9|/before-follows:にG
9|/before-follows:にGDP
-9|/before-follows:に「
-11|/before-follows:に「5%
9|/before-follows:にお
9|/before-follows:において
9|/before-follows:につ
9|/before-follows:について
3|/before-follows:には
4|/before-follows:には2.
-6|/before-follows:には名指
10|/before-follows:には少な
-10|/before-follows:には称賛
33|/before-follows:にも
6|/before-follows:にも3%
5|/before-follows:にもGD
5|/before-follows:にも相応
-9|/before-follows:によ
-9|/before-follows:によると
3|/before-follows:に中
3|/before-follows:に中核的
-23|/before-follows:に倣
-23|/before-follows:に倣って
-11|/before-follows:に出
-11|/before-follows:に出席し
-7|/before-follows:に向
-8|/before-follows:に向き合
14|/before-follows:に国
13|/before-follows:に国防費
-6|/before-follows:に埋
-6|/before-follows:に埋めさ
28|/before-follows:に対
19|/before-follows:に対し、
8|/before-follows:に対して
-28|/before-follows:に求
-27|/before-follows:に求める
5|/before-follows:に突
5|/before-follows:に突き付
3|/before-follows:に約
3|/before-follows:に約束さ
-32|/before-follows:に義
-32|/before-follows:に義務付
-11|/before-follows:に言
-11|/before-follows:に言われ
3|/before-follows:に軍
3|/before-follows:に軍事費
12|/before-follows:に防
12|/before-follows:に防衛費
-8|/before-follows:の
19|/before-follows:の1
18|/before-follows:の1・5
26|/before-follows:の2
-5|/before-follows:の2%に
6|/before-follows:の2%は
5|/before-follows:の2%を
6|/before-follows:の2%目
12|/before-follows:の202
10|/before-follows:の3
12|/before-follows:の3.5
-8|/before-follows:の3カ国
5|/before-follows:の3・5
-22|/before-follows:の5
-44|/before-follows:の5%と
8|/before-follows:の5%を
9|/before-follows:の5%合
5|/before-follows:の5%目
-3|/before-follows:の5%要
25|/before-follows:の「
13|/before-follows:の「2%
13|/before-follows:の「世界
11|/before-follows:のう
6|/before-follows:のうち2
5|/before-follows:のうちG
3|/before-follows:のた
3|/before-follows:のための
-5|/before-follows:のア
-4|/before-follows:のアジア
5|/before-follows:のシ
5|/before-follows:のシャー
-5|/before-follows:のハ
-5|/before-follows:のハーグ
15|/before-follows:のマ
15|/before-follows:のマジャ
-11|/before-follows:の主
-12|/before-follows:の主要国
-13|/before-follows:の侵
-13|/before-follows:の侵攻を
16|/before-follows:の公
15|/before-follows:の公表国
-6|/before-follows:の加
-6|/before-follows:の加盟国
-12|/before-follows:の同
-12|/before-follows:の同盟が
6|/before-follows:の国
7|/before-follows:の国防予
8|/before-follows:の国防支
-8|/before-follows:の国防費
-15|/before-follows:の基
-9|/before-follows:の基準で
-7|/before-follows:の基準を
23|/before-follows:の報告書
-22|/before-follows:の報道官
-5|/before-follows:の多
-6|/before-follows:の多くの
7|/before-follows:の安倍晋
-5|/before-follows:の安全保
7|/before-follows:の実
6|/before-follows:の実際の
-42|/before-follows:の小
4|/before-follows:の小委員
-56|/before-follows:の小林鷹
10|/before-follows:の小野寺
-14|/before-follows:の推
-14|/before-follows:の推計で
3|/before-follows:の支
3|/before-follows:の支出は
3|/before-follows:の新
-12|/before-follows:の核
-5|/before-follows:の核には
-7|/before-follows:の核戦力
13|/before-follows:の比
11|/before-follows:の比率は
-17|/before-follows:の水
-17|/before-follows:の水準を
14|/before-follows:の現
4|/before-follows:の現在の
9|/before-follows:の現状を
38|/before-follows:の目
-4|/before-follows:の目標2
34|/before-follows:の目標で
3|/before-follows:の目標は
5|/before-follows:の目標を
-49|/before-follows:の算
-48|/before-follows:の算定方
-4|/before-follows:の脅
-3|/before-follows:の計
-3|/before-follows:の計算方
-13|/before-follows:の試
-13|/before-follows:の試算で
-17|/before-follows:の負
-20|/before-follows:の負担は
3|/before-follows:の負担増
10|/before-follows:の軍
14|/before-follows:の軍事費
-4|/before-follows:の軍拡、
14|/before-follows:の防
14|/before-follows:の防衛費
27|/before-follows:の首
16|/before-follows:の首相に
11|/before-follows:の首脳会
7|/before-follows:は
-3|/before-follows:は1
7|/before-follows:は10%
-3|/before-follows:は10日
-9|/before-follows:は1・5
17|/before-follows:は2
5|/before-follows:は2%超
6|/before-follows:は2.4
5|/before-follows:は23日
-4|/before-follows:は24年
-3|/before-follows:は25日
-4|/before-follows:は2・4
-13|/before-follows:は2・5
15|/before-follows:は2日公
30|/before-follows:は3
25|/before-follows:は3.5
4|/before-follows:は33年
-7|/before-follows:は3・5
-3|/before-follows:は3・8
3|/before-follows:は3・9
-32|/before-follows:は5
8|/before-follows:は5%払
-45|/before-follows:は5%要
-21|/before-follows:は7
-24|/before-follows:は7日、
-3|/before-follows:はGDP
-6|/before-follows:はN
-6|/before-follows:はNAT
-11|/before-follows:は、
-14|/before-follows:は、国防
-5|/before-follows:は、実際
-3|/before-follows:は、欧州
11|/before-follows:は、防衛
-8|/before-follows:は「
-8|/before-follows:は「1%
-12|/before-follows:はい
-12|/before-follows:はいずれ
7|/before-follows:はウ
7|/before-follows:はウクラ
13|/before-follows:はト
13|/before-follows:はトラン
19|/before-follows:は今
5|/before-follows:は今年と
8|/before-follows:は今年度
-5|/before-follows:は先
-5|/before-follows:は先月、
-6|/before-follows:は公
-7|/before-follows:は公約で
-5|/before-follows:は参
-5|/before-follows:は参院選
4|/before-follows:は同
32|/before-follows:は国
36|/before-follows:は国防費
-22|/before-follows:は実
-22|/before-follows:は実際の
14|/before-follows:は少
14|/before-follows:は少なく
4|/before-follows:は平
4|/before-follows:は平均2
-8|/before-follows:は当
-7|/before-follows:は当初、
14|/before-follows:は戦
12|/before-follows:は戦時下
10|/before-follows:は昨
3|/before-follows:は昨年3
4|/before-follows:は昨年、
15|/before-follows:は来
7|/before-follows:は来年か
5|/before-follows:は沿
5|/before-follows:は沿岸警
-32|/before-follows:は独
-32|/before-follows:は独自に
-24|/before-follows:は納
-24|/before-follows:は納得し
8|/before-follows:は防
8|/before-follows:は防衛費
14|/before-follows:も
4|/before-follows:も2
-7|/before-follows:も3
-16|/before-follows:も3.3
5|/before-follows:も3・5
5|/before-follows:もせ
5|/before-follows:もせめて
13|/before-follows:も世
13|/before-follows:も世界標
-6|/before-follows:も国
-6|/before-follows:も国防費
7|/before-follows:や
9|/before-follows:やイ
9|/before-follows:やイタリ
-3|/before-follows:や韓
-3|/before-follows:や韓国の
-12|/before-follows:を
-4|/before-follows:を「
-4|/before-follows:を「模範
-9|/before-follows:を含
-9|/before-follows:・
-6|/before-follows:・ハ
-6|/before-follows:・ハーグ
-3|/before-follows:・ポ
-3|/before-follows:・ポスト
-19|/before-follows:一
9|/before-follows:一名
9|/before-follows:一名官员
5|/before-follows:一咬
5|/before-follows:一咬牙,
-40|/before-follows:一年
-37|/before-follows:一年前在
-5|/before-follows:一年预算
7|/before-follows:一样
6|/before-follows:一样拿出
10|/before-follows:上
10|/before-follows:上周
4|/before-follows:上周则表
-3|/before-follows:上月
-3|/before-follows:上月访美
27|/before-follows:不
27|/before-follows:不会
27|/before-follows:不会要求
20|/before-follows:与
9|/before-follows:与丹
9|/before-follows:与丹麦亦
16|/before-follows:与加
16|/before-follows:与加拿大
8|/before-follows:与挪
8|/before-follows:与挪威:
5|/before-follows:与日
5|/before-follows:与日本分
-18|/before-follows:与欧
-18|/before-follows:与欧洲盟
-46|/before-follows:並
-46|/before-follows:並み
-18|/before-follows:並み2%
-5|/before-follows:並み2・
-4|/before-follows:並みに求
-10|/before-follows:並みの2
-5|/before-follows:並みの5
-3|/before-follows:並みのG
4|/before-follows:为例
4|/before-follows:为例,前
-23|/before-follows:主
-25|/before-follows:主席
-20|/before-follows:主席林德
-5|/before-follows:主席郑丽
-8|/before-follows:之
-3|/before-follows:之冠
-3|/before-follows:之冠,立
-8|/before-follows:之声
-8|/before-follows:之声中文
31|/before-follows:也
10|/before-follows:也不
6|/before-follows:也不能低
4|/before-follows:也不落人
3|/before-follows:也将
3|/before-follows:也将于2
8|/before-follows:也应
9|/before-follows:也才
9|/before-follows:也才3%
3|/before-follows:也称
3|/before-follows:也称,希
3|/before-follows:也要
3|/before-follows:也要拿出
-34|/before-follows:事
-34|/before-follows:事務
-34|/before-follows:事務総長
6|/before-follows:亦
8|/before-follows:亦从
8|/before-follows:亦从5.
16|/before-follows:今
5|/before-follows:今天
11|/before-follows:今年
7|/before-follows:今年军费
13|/before-follows:今年将拿
6|/before-follows:今年将达
4|/before-follows:今年已达
-22|/before-follows:今年才刚
5|/before-follows:今年把军
3|/before-follows:今年的军
-15|/before-follows:今年的核
4|/before-follows:今年约2
-8|/before-follows:介
-8|/before-follows:介绍
-8|/before-follows:介绍,该
7|/before-follows:以
8|/before-follows:以3
14|/before-follows:以3%为
-6|/before-follows:以3%至
14|/before-follows:众
14|/before-follows:众议
14|/before-follows:众议员布
-26|/before-follows:会
-4|/before-follows:会后
-5|/before-follows:会后向记
-8|/before-follows:会把
-8|/before-follows:会把2%
-32|/before-follows:会見
-32|/before-follows:会見詳報
6|/before-follows:会遵
6|/before-follows:会遵守5
10|/before-follows:作
10|/before-follows:作为
10|/before-follows:作为直接
-3|/before-follows:侵
11|/before-follows:保
11|/before-follows:保守
9|/before-follows:保守党领
-3|/before-follows:元
-3|/before-follows:元国
-3|/before-follows:元国防次
10|/before-follows:党
10|/before-follows:党首
8|/before-follows:党首は、
-7|/before-follows:入侵
-7|/before-follows:入侵乌克
5|/before-follows:入北
5|/before-follows:入北约_
12|/before-follows:全
11|/before-follows:全て
10|/before-follows:全てに同
22|/before-follows:公
17|/before-follows:公布
4|/before-follows:公布,2
7|/before-follows:公布,今
5|/before-follows:公布的军
3|/before-follows:公开
3|/before-follows:公开抗拒
6|/before-follows:共
3|/before-follows:共同
3|/before-follows:共同社的
31|/before-follows:内
4|/before-follows:内で
3|/before-follows:内で持ち
17|/before-follows:内部
7|/before-follows:内部传出
8|/before-follows:内部有人
8|/before-follows:内阁
7|/before-follows:内阁通过
-44|/before-follows:再
-44|/before-follows:再編
-40|/before-follows:再編経費
-3|/before-follows:再編関係
-6|/before-follows:写
-6|/before-follows:写了
-6|/before-follows:写了一封
-15|/before-follows:军
-3|/before-follows:军事
-3|/before-follows:军事专家
-12|/before-follows:军费
13|/before-follows:军费20
-23|/before-follows:军费3.
5|/before-follows:军费估计
3|/before-follows:军费占7
16|/before-follows:军费占G
-50|/before-follows:军费占比
5|/before-follows:军费增至
4|/before-follows:军费将很
-14|/before-follows:军费平均
6|/before-follows:军费应达
-9|/before-follows:军费按美
-3|/before-follows:军费约占
7|/before-follows:军费虽增
5|/before-follows:军费达到
5|/before-follows:军费近年
-11|/before-follows:军费远超
7|/before-follows:军费长期
3|/before-follows:军费须占
6|/before-follows:军费须达
3|/before-follows:决
3|/before-follows:决定
3|/before-follows:准
3|/before-follows:准备
-5|/before-follows:分别
-4|/before-follows:分别约2
6|/before-follows:分阶
6|/before-follows:分阶段提
14|/before-follows:则
3|/before-follows:则为
3|/before-follows:则为1.
20|/before-follows:则主
20|/before-follows:则主张修
5|/before-follows:则只
5|/before-follows:则只有1
4|/before-follows:则在
3|/before-follows:则在百分
-4|/before-follows:则称
-4|/before-follows:则称北约
9|/before-follows:则算
9|/before-follows:则算账说
-13|/before-follows:则认
-13|/before-follows:则认为实
-18|/before-follows:则说
-18|/before-follows:则说,2
4|/before-follows:则重
3|/before-follows:则重申2
-49|/before-follows:刚
4|/before-follows:刚刚
-53|/before-follows:刚通
-53|/before-follows:刚通过到
6|/before-follows:到
4|/before-follows:到2
3|/before-follows:到202
3|/before-follows:到现
3|/before-follows:到现在才
-36|/before-follows:前
5|/before-follows:前に
5|/before-follows:前に_欧
-20|/before-follows:前国
-5|/before-follows:前国安顾
-15|/before-follows:前国防相
3|/before-follows:前幹
3|/before-follows:前幹事長
-6|/before-follows:前政
-10|/before-follows:前政権は
3|/before-follows:前政调会
6|/before-follows:前首
6|/before-follows:前首相は
-22|/before-follows:前驻
-22|/before-follows:前驻美防
4|/before-follows:副
-4|/before-follows:副国
-4|/before-follows:副国务卿
5|/before-follows:副部
5|/before-follows:副部长林
-52|/before-follows:加
3|/before-follows:加快
3|/before-follows:加快落实
-55|/before-follows:加盟
-54|/before-follows:加盟_3
5|/before-follows:动
5|/before-follows:动用
5|/before-follows:动用豁免
-7|/before-follows:勉
-7|/before-follows:勉强
-7|/before-follows:勉强达到
-5|/before-follows:北
-5|/before-follows:北约
-4|/before-follows:北约外长
12|/before-follows:十
12|/before-follows:十年
12|/before-follows:十年前连
3|/before-follows:占
3|/before-follows:占1
3|/before-follows:占1.4
-3|/before-follows:即便实现
-13|/before-follows:原
-5|/before-follows:原定
-6|/before-follows:原定的2
-8|/before-follows:原订
-9|/before-follows:原订20
-23|/before-follows:去
-23|/before-follows:去年
5|/before-follows:去年军费
-7|/before-follows:去年合计
-13|/before-follows:去年国防
-34|/before-follows:去年度达
6|/before-follows:去年把G
16|/before-follows:去年支出
3|/before-follows:去年花了
-11|/before-follows:发
-11|/before-follows:发言
-4|/before-follows:发言人李
7|/before-follows:发言人重
-11|/before-follows:发言人阿
-7|/before-follows:口
-7|/before-follows:口径
-3|/before-follows:口径计算
-25|/before-follows:只
-26|/before-follows:只出
-26|/before-follows:只出2%
29|/before-follows:各
29|/before-follows:各党
29|/before-follows:各党在大
-8|/before-follows:合
-6|/before-follows:合意
-5|/before-follows:合意案に
-3|/before-follows:同
-15|/before-follows:同日
-15|/before-follows:同日在社
9|/before-follows:同样
7|/before-follows:同样达到
10|/before-follows:向
12|/before-follows:向3
12|/before-follows:向3.5
15|/before-follows:周
8|/before-follows:周二
8|/before-follows:周二也表
6|/before-follows:周末
6|/before-follows:周末接受
-14|/before-follows:呼
-14|/before-follows:呼吁
-14|/before-follows:呼吁盟友
24|/before-follows:和加
24|/before-follows:和加拿大
18|/before-follows:和爱
18|/before-follows:和爱沙尼
-10|/before-follows:和瑞
-10|/before-follows:和瑞典的
-28|/before-follows:和荷
-28|/before-follows:和荷兰都
4|/before-follows:員
4|/before-follows:員長
4|/before-follows:員長が促
3|/before-follows:喊
4|/before-follows:喊出
3|/before-follows:回
3|/before-follows:回应
-9|/before-follows:团
-10|/before-follows:团书
-10|/before-follows:团书记长
-23|/before-follows:国
3|/before-follows:国会
11|/before-follows:国内
10|/before-follows:国内生产
4|/before-follows:国军
4|/before-follows:国军费跨
-4|/before-follows:国安
-4|/before-follows:国安顾问
-14|/before-follows:国家
-14|/before-follows:国家安保
6|/before-follows:国防
-42|/before-follows:国防大臣
11|/before-follows:国防开支
-3|/before-follows:国防支出
3|/before-follows:国防相「
3|/before-follows:国防相と
51|/before-follows:国防相は
3|/before-follows:国防費3
12|/before-follows:国防費、
-29|/before-follows:国防费占
7|/before-follows:国防部次
-18|/before-follows:国防部長
5|/before-follows:国防部长
-26|/before-follows:国际
-19|/before-follows:国际广播
-7|/before-follows:国际战略
9|/before-follows:在
3|/before-follows:在2
-8|/before-follows:在两
-8|/before-follows:在两会记
-8|/before-follows:在乎
-8|/before-follows:在乎的是
7|/before-follows:在众
6|/before-follows:在众议院
4|/before-follows:在伦
4|/before-follows:在伦敦:
5|/before-follows:在克
5|/before-follows:在克拉科
-7|/before-follows:在内
-4|/before-follows:在内的亚
-3|/before-follows:在内的印
5|/before-follows:在国
5|/before-follows:在国会说
5|/before-follows:在庆
5|/before-follows:在庆州送
12|/before-follows:在美
11|/before-follows:在美方要
-3|/before-follows:在贸
-3|/before-follows:在贸易谈
-3|/before-follows:在远
-3|/before-follows:在远东的
4|/before-follows:在里
4|/before-follows:在里根时
-10|/before-follows:在飞
-10|/before-follows:在飞机上
-7|/before-follows:均
-7|/before-follows:均承
-7|/before-follows:均承诺明
6|/before-follows:坚
6|/before-follows:坚称
5|/before-follows:坚称军费
-43|/before-follows:基
-43|/before-follows:基準
-25|/before-follows:基準」採
-11|/before-follows:基準で1
-20|/before-follows:基準の3
4|/before-follows:增
7|/before-follows:处
7|/before-follows:处于
7|/before-follows:处于战火
-13|/before-follows:外
-3|/before-follows:外相
-3|/before-follows:外相、米
-7|/before-follows:外相が先
3|/before-follows:外相は1
-12|/before-follows:外长
-8|/before-follows:外长会时
-11|/before-follows:外长查克
4|/before-follows:外长西雅
-5|/before-follows:多国
-5|/before-follows:多国对5
3|/before-follows:多年
3|/before-follows:多年来把
-3|/before-follows:大使
-3|/before-follows:大使が務
11|/before-follows:大統領が
-5|/before-follows:大統領は
3|/before-follows:央
3|/before-follows:央行
3|/before-follows:央行将通
6|/before-follows:夹
6|/before-follows:夹在
6|/before-follows:夹在韩国
-18|/before-follows:如
-18|/before-follows:如今
-18|/before-follows:如今平均
-8|/before-follows:嫌
-8|/before-follows:嫌2
-8|/before-follows:嫌2%太
5|/before-follows:学
6|/before-follows:学者
6|/before-follows:学者主张
-38|/before-follows:安
-40|/before-follows:安卡
-40|/before-follows:安卡拉峰
11|/before-follows:完
11|/before-follows:完成
11|/before-follows:完成2%
-19|/before-follows:官员
-3|/before-follows:官员主张
-17|/before-follows:官员私下
21|/before-follows:官方
21|/before-follows:官方公布
-6|/before-follows:定
-7|/before-follows:定义
-5|/before-follows:定义将占
5|/before-follows:实
5|/before-follows:实现
5|/before-follows:实现2%
25|/before-follows:宣
24|/before-follows:宣布
-12|/before-follows:宣布,去
3|/before-follows:宣布,本
22|/before-follows:宣布,欧
8|/before-follows:宣布保留
5|/before-follows:对
5|/before-follows:对美
5|/before-follows:对美方要
36|/before-follows:将
4|/before-follows:将7
4|/before-follows:将7.5
-4|/before-follows:将军
-6|/before-follows:将军费占
8|/before-follows:将按
8|/before-follows:将按照美
4|/before-follows:将援
4|/before-follows:将援外从
11|/before-follows:将达
11|/before-follows:将达到3
10|/before-follows:将防
5|/before-follows:将防务开
3|/before-follows:将防卫支
-5|/before-follows:就
-5|/before-follows:就有
-5|/before-follows:就有人要
6|/before-follows:工
3|/before-follows:工人
3|/before-follows:工人失业
3|/before-follows:工党
3|/before-follows:工党政府
27|/before-follows:已
5|/before-follows:已与
5|/before-follows:已与北约
3|/before-follows:已同意5
5|/before-follows:已向
12|/before-follows:已经
8|/before-follows:已经决定
3|/before-follows:已经向美
10|/before-follows:布
10|/before-follows:布鲁
11|/before-follows:布鲁塞尔
6|/before-follows:希望把期
-3|/before-follows:希望日本
5|/before-follows:常
3|/before-follows:常被
3|/before-follows:常被拿来
12|/before-follows:平
12|/before-follows:平均
21|/before-follows:平均の2
5|/before-follows:平均已超
-7|/before-follows:平均投入
9|/before-follows:平均的2
-17|/before-follows:平均花费
-26|/before-follows:幹
6|/before-follows:幹事
6|/before-follows:幹事長は
-32|/before-follows:幹部
-37|/before-follows:幹部は「
8|/before-follows:应「
8|/before-follows:应「迅速
6|/before-follows:应不
6|/before-follows:应不迟于
-9|/before-follows:应付
-9|/before-follows:应付5%
3|/before-follows:应将
3|/before-follows:应将国防
7|/before-follows:应当
6|/before-follows:应当把5
-4|/before-follows:应把
4|/before-follows:应把GD
-7|/before-follows:应把国防
8|/before-follows:应拿
6|/before-follows:应拿出3
3|/before-follows:应效
3|/before-follows:应效法以
-27|/before-follows:应达
-6|/before-follows:应达5%
-21|/before-follows:应达到5
13|/before-follows:建
13|/before-follows:建言
13|/before-follows:建言,把
-13|/before-follows:当
-13|/before-follows:当局
-13|/before-follows:当局者は
18|/before-follows:总
7|/before-follows:总理内坦
-13|/before-follows:总理卡拉
5|/before-follows:总理戈洛
17|/before-follows:总统
10|/before-follows:总统宣示
-20|/before-follows:总统拉德
14|/before-follows:总统普拉
9|/before-follows:总统选举
-15|/before-follows:成
-8|/before-follows:成员
-6|/before-follows:成员的国
-5|/before-follows:才
-5|/before-follows:才第
-5|/before-follows:才第4天
3|/before-follows:承
3|/before-follows:承平
3|/before-follows:承平国家
13|/before-follows:承认
12|/before-follows:承认,到
-13|/before-follows:承诺
7|/before-follows:承诺,到
-22|/before-follows:承诺20
-7|/before-follows:承诺将国
3|/before-follows:承诺把军
12|/before-follows:把
-4|/before-follows:把2
-4|/before-follows:把2%提
-18|/before-follows:把5
-15|/before-follows:把5%提
18|/before-follows:把军
3|/before-follows:把军费从
11|/before-follows:把军费提
4|/before-follows:把军费翻
14|/before-follows:把国
3|/before-follows:把国民生
5|/before-follows:把国防开
5|/before-follows:把国防支
4|/before-follows:把门
4|/before-follows:把门槛由
-3|/before-follows:把防
-6|/before-follows:把防务开
3|/before-follows:把防卫费
7|/before-follows:抛
7|/before-follows:抛出
5|/before-follows:抛出\"重
-7|/before-follows:抱
-7|/before-follows:抱怨
-7|/before-follows:抱怨台湾
7|/before-follows:拒
7|/before-follows:拒绝
3|/before-follows:拒绝3.
9|/before-follows:拟
7|/before-follows:拟于
7|/before-follows:拟于20
5|/before-follows:拿
5|/before-follows:拿出
6|/before-follows:拿出5%
-15|/before-follows:接
-15|/before-follows:接受
-17|/before-follows:接受专访
-13|/before-follows:推
-13|/before-follows:提
4|/before-follows:提\"
4|/before-follows:提\"3.
-19|/before-follows:提出
-18|/before-follows:提出各国
3|/before-follows:提出明年
-6|/before-follows:提到
-6|/before-follows:提到3.
5|/before-follows:提前
3|/before-follows:提前达成
-5|/before-follows:提议
-7|/before-follows:提议,凡
7|/before-follows:提高
7|/before-follows:提高到3
-5|/before-follows:支
-7|/before-follows:支援
-7|/before-follows:支援国の
6|/before-follows:放
5|/before-follows:放话
5|/before-follows:放话\"准
21|/before-follows:政
19|/before-follows:政府
-18|/before-follows:政府がN
23|/before-follows:政府宣布
8|/before-follows:政府的计
3|/before-follows:政権
4|/before-follows:效
13|/before-follows:敬
13|/before-follows:敬陪
13|/before-follows:敬陪末座
4|/before-follows:数
4|/before-follows:数字
4|/before-follows:数字税一
-18|/before-follows:新
11|/before-follows:新政
9|/before-follows:新政権、
-22|/before-follows:新目
-22|/before-follows:新目标,
-8|/before-follows:新首
-9|/before-follows:新首相「
4|/before-follows:方
5|/before-follows:方面
5|/before-follows:方面,总
11|/before-follows:无
11|/before-follows:无须
11|/before-follows:无须达到
6|/before-follows:日
6|/before-follows:日前
4|/before-follows:日前强调
-12|/before-follows:早
-13|/before-follows:早在
-13|/before-follows:早在20
9|/before-follows:时
9|/before-follows:时,
9|/before-follows:时,他说
19|/before-follows:明
21|/before-follows:明年
15|/before-follows:明年军费
3|/before-follows:明年国防
3|/before-follows:星
3|/before-follows:星期
3|/before-follows:昨
14|/before-follows:是
3|/before-follows:是\"
3|/before-follows:是\"模范
-3|/before-follows:是1
-3|/before-follows:是1.3
-3|/before-follows:是否提过
10|/before-follows:是唯
10|/before-follows:是唯一不
-3|/before-follows:時
-3|/before-follows:時間
-3|/before-follows:時間の4
-24|/before-follows:智
-24|/before-follows:智库
4|/before-follows:智库则认
-24|/before-follows:智库研究
-13|/before-follows:暗
-13|/before-follows:暗示
-13|/before-follows:暗示,共
3|/before-follows:更
-13|/before-follows:曾
-13|/before-follows:曾呼
-13|/before-follows:曾呼吁欧
-14|/before-follows:最
-16|/before-follows:最低
-16|/before-follows:最低,今
3|/before-follows:最高
3|/before-follows:最高,达
-12|/before-follows:有
-15|/before-follows:有事
-12|/before-follows:有事に備
-3|/before-follows:有事の抑
3|/before-follows:有意
3|/before-follows:有意为本
-3|/before-follows:本年
-3|/before-follows:本年度的
-13|/before-follows:杜
-25|/before-follows:杜思
-25|/before-follows:杜思克说
13|/before-follows:杜鲁
13|/before-follows:杜鲁多则
3|/before-follows:来
3|/before-follows:来说
3|/before-follows:来说不切
-28|/before-follows:标
-28|/before-follows:标准
-5|/before-follows:标准,明
-4|/before-follows:标准3.
-10|/before-follows:标准使国
-3|/before-follows:标准占G
24|/before-follows:欧
-4|/before-follows:欧、
-4|/before-follows:欧、防衛
5|/before-follows:欧州
5|/before-follows:欧州の国
23|/before-follows:欧洲
12|/before-follows:欧洲成员
11|/before-follows:欧洲盟友
-9|/before-follows:正
5|/before-follows:正在
4|/before-follows:正在讨论
-18|/before-follows:正讨
-18|/before-follows:正讨论明
9|/before-follows:此前一周
-10|/before-follows:此前致信
22|/before-follows:比
15|/before-follows:比原
15|/before-follows:比原计划
7|/before-follows:比照
7|/before-follows:比照北约
-16|/before-follows:氏
-16|/before-follows:氏、
-19|/before-follows:氏、米長
-3|/before-follows:氏が
5|/before-follows:氏は
7|/before-follows:氏は32
5|/before-follows:氏は、防
13|/before-follows:氏は「2
-16|/before-follows:氏はイタ
-6|/before-follows:氏は台湾
3|/before-follows:民
-5|/before-follows:没
-5|/before-follows:没有
6|/before-follows:海
6|/before-follows:海牙
-4|/before-follows:海牙峰会
3|/before-follows:海牙承诺
-5|/before-follows:演
-5|/before-follows:演讲
-5|/before-follows:演讲表示
-6|/before-follows:点
-6|/before-follows:点名
-6|/before-follows:点名批评
3|/before-follows:由
3|/before-follows:由占
3|/before-follows:由占国内
38|/before-follows:的
4|/before-follows:的2
3|/before-follows:的2%看
20|/before-follows:的3
18|/before-follows:的3.5
3|/before-follows:的4
3|/before-follows:的4%以
10|/before-follows:的5%。
-4|/before-follows:的5%之
-6|/before-follows:的5%要
5|/before-follows:的6
5|/before-follows:的6.3
-15|/before-follows:的军
-4|/before-follows:的军费实
-3|/before-follows:的军费相
-9|/before-follows:的军费都
-3|/before-follows:的冲
-3|/before-follows:的冲突停
6|/before-follows:的占
4|/before-follows:的占比高
-5|/before-follows:的四
-5|/before-follows:的四倍,
9|/before-follows:的国
9|/before-follows:的国防开
11|/before-follows:的国防支
-11|/before-follows:的国防费
-5|/before-follows:的底
-5|/before-follows:的底线是
-8|/before-follows:的意
-8|/before-follows:的意思走
3|/before-follows:的比
6|/before-follows:的目
6|/before-follows:的目标是
-6|/before-follows:的算
-5|/before-follows:的算法;
14|/before-follows:的要
6|/before-follows:的要价节
9|/before-follows:的要求,
-3|/before-follows:的言
-3|/before-follows:的言论犹
-3|/before-follows:的计
-3|/before-follows:的计算方
9|/before-follows:的边
9|/before-follows:的边境冲
4|/before-follows:的这
4|/before-follows:的这一比
-5|/before-follows:的防
7|/before-follows:的防务开
-12|/before-follows:的防卫费
18|/before-follows:目
17|/before-follows:目標
11|/before-follows:目標の3
5|/before-follows:相
-10|/before-follows:看
-9|/before-follows:看齐
-8|/before-follows:看齐北约
10|/before-follows:石
10|/before-follows:石破
7|/before-follows:石破茂2
3|/before-follows:石破茂5
-3|/before-follows:社
-13|/before-follows:社会
-13|/before-follows:社会科学
9|/before-follows:社民
9|/before-follows:社民党主
5|/before-follows:称
5|/before-follows:称,
3|/before-follows:称,该国
-3|/before-follows:立法
-3|/before-follows:立法院党
6|/before-follows:等
19|/before-follows:等国
19|/before-follows:等国仍在
-44|/before-follows:算
-21|/before-follows:算定
-21|/before-follows:算定の対
-23|/before-follows:算法
-5|/before-follows:算法_明
-15|/before-follows:算法下的
15|/before-follows:米
3|/before-follows:米協
3|/before-follows:米協議で
3|/before-follows:米外
3|/before-follows:米外交筋
5|/before-follows:米首
5|/before-follows:米首脳会
26|/before-follows:索
26|/before-follows:索要
26|/before-follows:索要1.
-12|/before-follows:経
-12|/before-follows:経済
-13|/before-follows:経済新聞
-3|/before-follows:維
-3|/before-follows:維新
-3|/before-follows:維新の会
11|/before-follows:総
5|/before-follows:総統
3|/before-follows:総選
3|/before-follows:総選挙へ
3|/before-follows:经济总量
-9|/before-follows:经济新闻
8|/before-follows:经济部长
7|/before-follows:给
7|/before-follows:给北
7|/before-follows:给北约秘
12|/before-follows:缴
12|/before-follows:缴纳
12|/before-follows:缴纳3%
17|/before-follows:罗
17|/before-follows:罗伯
17|/before-follows:罗伯逊在
-4|/before-follows:美
-4|/before-follows:美防
-4|/before-follows:美防长通
-27|/before-follows:而
-27|/before-follows:而言
-30|/before-follows:而言\"没
3|/before-follows:而言5%
5|/before-follows:联
3|/before-follows:联邦
4|/before-follows:联邦议院
-5|/before-follows:股
-5|/before-follows:股市
-5|/before-follows:股市军工
40|/before-follows:自
28|/before-follows:自己
7|/before-follows:自己的国
14|/before-follows:自己需要
11|/before-follows:自身
7|/before-follows:自身の国
3|/before-follows:自身的国
-3|/before-follows:致信
-11|/before-follows:致信北约
8|/before-follows:致信吕特
-7|/before-follows:花
-6|/before-follows:花5
3|/before-follows:花5%多
-11|/before-follows:花5%的
33|/before-follows:若
15|/before-follows:若想
15|/before-follows:若想继续
3|/before-follows:若每
3|/before-follows:若每年多
11|/before-follows:若要
10|/before-follows:若要在没
7|/before-follows:虽
-8|/before-follows:表
-8|/before-follows:表示
-10|/before-follows:表示,日
-3|/before-follows:表示,经
-3|/before-follows:表示,美
3|/before-follows:被
-3|/before-follows:要
5|/before-follows:要到
5|/before-follows:要到10
-9|/before-follows:要求
-9|/before-follows:見
-9|/before-follows:見習
-9|/before-follows:見習え」
-5|/before-follows:观
-5|/before-follows:观察
-5|/before-follows:观察人士
-14|/before-follows:规
-14|/before-follows:规定
-15|/before-follows:规定的G
22|/before-follows:議
22|/before-follows:議会
21|/before-follows:議会は、
7|/before-follows:计
6|/before-follows:计划
3|/before-follows:计划到2
5|/before-follows:计算2%
-5|/before-follows:计算方式
4|/before-follows:订下
8|/before-follows:认
8|/before-follows:认为
6|/before-follows:认为3%
7|/before-follows:议
7|/before-follows:议会
4|/before-follows:议会此前
-14|/before-follows:访
-13|/before-follows:访问
-13|/before-follows:访问布鲁
-3|/before-follows:说
-8|/before-follows:说\"
-8|/before-follows:说\"够了
-9|/before-follows:说,
-38|/before-follows:说,2%
7|/before-follows:说,3.
5|/before-follows:说,他的
3|/before-follows:说,国防
5|/before-follows:说,政府
4|/before-follows:说,波海
3|/before-follows:说军
3|/before-follows:说军费占
9|/before-follows:说明
9|/before-follows:说明年会
-55|/before-follows:谈
-48|/before-follows:谈5
-49|/before-follows:谈5%:
-7|/before-follows:谈美
-7|/before-follows:谈美方\"
5|/before-follows:費
4|/before-follows:費は
27|/before-follows:财
18|/before-follows:财政
3|/before-follows:财政吃紧
14|/before-follows:财政部长
9|/before-follows:财长
7|/before-follows:财长则叫
-11|/before-follows:质
-11|/before-follows:质询
-11|/before-follows:质询:\"
6|/before-follows:走
6|/before-follows:走在
6|/before-follows:走在另一
-3|/before-follows:起
-3|/before-follows:起初
4|/before-follows:超
4|/before-follows:超过
4|/before-follows:超过3%
-24|/before-follows:跟
-25|/before-follows:跟进
-25|/before-follows:跟进,赫
-10|/before-follows:軍
-8|/before-follows:軍の
-8|/before-follows:軍の増強
-3|/before-follows:軍関
-3|/before-follows:軍関係者
13|/before-follows:达
13|/before-follows:达到
-4|/before-follows:达到4.
16|/before-follows:达到5%
-4|/before-follows:达成谅解
17|/before-follows:过
17|/before-follows:过去
17|/before-follows:过去2%
10|/before-follows:近
10|/before-follows:近日
9|/before-follows:近日接受
-9|/before-follows:途
-9|/before-follows:途中
-9|/before-follows:途中对记
14|/before-follows:通
14|/before-follows:通过
5|/before-follows:通过国防
8|/before-follows:通过设立
-5|/before-follows:那
-5|/before-follows:那样
-14|/before-follows:都已
-13|/before-follows:都已表态
16|/before-follows:都应
14|/before-follows:都应该看
-5|/before-follows:都拿
-5|/before-follows:都拿5%
4|/before-follows:都答
-8|/before-follows:都要
-8|/before-follows:都要给出
-7|/before-follows:里有
-7|/before-follows:里有人主
5|/before-follows:重
5|/before-follows:重申
3|/before-follows:重申,美
-8|/before-follows:長
-8|/before-follows:長、
-8|/before-follows:長、NA
-22|/before-follows:长
-22|/before-follows:长皮
-22|/before-follows:长皮斯托
-4|/before-follows:関
-4|/before-follows:関係
-4|/before-follows:関係者は
-21|/before-follows:防
3|/before-follows:防务
3|/before-follows:防务指导
18|/before-follows:防卫
-12|/before-follows:防卫开支
5|/before-follows:防卫费占
8|/before-follows:防卫费已
10|/before-follows:防卫预算
-9|/before-follows:防开
-9|/before-follows:防开支占
-5|/before-follows:防衛相は
4|/before-follows:防費
3|/before-follows:防費は冷
-35|/before-follows:防长
-9|/before-follows:防长:3
-34|/before-follows:防长德梅
4|/before-follows:防长未出
21|/before-follows:随
12|/before-follows:随即
12|/before-follows:随即表示
9|/before-follows:随后
9|/before-follows:随后也提
4|/before-follows:需
4|/before-follows:需要
4|/before-follows:需要把军
3|/before-follows:面
3|/before-follows:面对
-6|/before-follows:须把
-6|/before-follows:须把国防
3|/before-follows:预
29|/before-follows:首
42|/before-follows:首相
7|/before-follows:首相には
-12|/before-follows:首相に面
-3|/before-follows:首相は1
17|/before-follows:首相は9
6|/before-follows:首相は、
-35|/before-follows:首相は「
3|/before-follows:首相は来
9|/before-follows:首相弗里
34|/before-follows:首相德韦
-3|/before-follows:首脳
-3|/before-follows:首脳会談
-10|/before-follows:首都
-10|/before-follows:首都维尔
-3|/before-follows:香
-3|/before-follows:香会
-3|/before-follows:香会再提
3|/before-follows:高
50|/before-leads:
15|/before-leads:\"
21|/before-leads:%,
5|/before-leads:%;
11|/before-leads:%_
27|/before-leads:%、
21|/before-leads:%と
-28|/before-leads:%对
-3|/before-leads:%居
-23|/before-leads:(
22|/before-leads:)
9|/before-leads:)の
42|/before-leads:,
5|/before-leads:,\"
-7|/before-leads:,依
-9|/before-leads:,其
3|/before-leads:,即
-14|/before-leads:,就
3|/before-leads:,指
-3|/before-leads:,按
-5|/before-leads:,是
11|/before-leads:,盼
24|/before-leads:,称
7|/before-leads:,而
-6|/before-leads:,若
11|/before-leads:,要
-11|/before-leads:/
7|/before-leads:0_
4|/before-leads:3个
5|/before-leads:8个
-13|/before-leads::「
34|/before-leads:;
7|/before-leads:A_
4|/before-leads:EU
-5|/before-leads:O
11|/before-leads:O)
-23|/before-leads:Oが
18|/before-leads:Oの
-3|/before-leads:O・
16|/before-leads:P】
-5|/before-leads:TO
4|/before-leads:U
9|/before-leads:_
-14|/before-leads:、
-22|/before-leads:、「
3|/before-leads:。
3|/before-leads:》从
-29|/before-leads:「
3|/before-leads:い。
4|/before-leads:いて
5|/before-leads:いる
4|/before-leads:え、
-12|/before-leads:が
-5|/before-leads:が、
-15|/before-leads:し
-25|/before-leads:し、
-8|/before-leads:した
4|/before-leads:じ、
-4|/before-leads:する
-12|/before-leads:せて
-6|/before-leads:た
-24|/before-leads:ただ
-24|/before-leads:だ
7|/before-leads:だ。
5|/before-leads:つ
10|/before-leads:つ「
12|/before-leads:で
53|/before-leads:で、
7|/before-leads:で「
-3|/before-leads:では
6|/before-leads:でも
-37|/before-leads:と
-34|/before-leads:と、
10|/before-leads:なら
7|/before-leads:に
-5|/before-leads:に_
7|/before-leads:に、
-7|/before-leads:には
-9|/before-leads:にも
72|/before-leads:の
15|/before-leads:は
29|/before-leads:は、
-6|/before-leads:は「
3|/before-leads:みに
11|/before-leads:む
9|/before-leads:め、
3|/before-leads:める
8|/before-leads:も
6|/before-leads:も、
-13|/before-leads:や
11|/before-leads:ら
3|/before-leads:る
-8|/before-leads:ると
8|/before-leads:を
11|/before-leads:を、
-12|/before-leads:アと
-12|/before-leads:アの
-9|/before-leads:アは
4|/before-leads:エン
-5|/before-leads:カ
26|/before-leads:カが
30|/before-leads:カの
6|/before-leads:ク
-14|/before-leads:ク・
3|/before-leads:ケル
3|/before-leads:コの
-5|/before-leads:ス
19|/before-leads:スの
-5|/before-leads:ズ
-5|/before-leads:セス
11|/before-leads:ダの
-24|/before-leads:ツ
11|/before-leads:ツの
-67|/before-leads:ドの
6|/before-leads:ナク
-13|/before-leads:プ
-3|/before-leads:プ前
-5|/before-leads:リカ
3|/before-leads:ル
-5|/before-leads:ルズ
-24|/before-leads:ルツ
4|/before-leads:ン
-18|/before-leads:ン、
36|/before-leads:ンの
-13|/before-leads:ンプ
-7|/before-leads:・
-8|/before-leads:ーや
-7|/before-leads:一个
3|/before-leads:上,
7|/before-leads:上;
28|/before-leads:下,
-35|/before-leads:不只
-19|/before-leads:与
9|/before-leads:世界
14|/before-leads:中、
3|/before-leads:中要
17|/before-leads:为
17|/before-leads:为,
3|/before-leads:义,
13|/before-leads:之,
3|/before-leads:九,
37|/before-leads:书长
5|/before-leads:二个
-10|/before-leads:二在
-3|/before-leads:于前
-8|/before-leads:人
-5|/before-leads:仍是
3|/before-leads:从
4|/before-leads:他说
-3|/before-leads:付
11|/before-leads:令
6|/before-leads:以
-9|/before-leads:会/
5|/before-leads:会:
-5|/before-leads:估算
-18|/before-leads:但指
3|/before-leads:位の
15|/before-leads:低于
5|/before-leads:体
20|/before-leads:例如
-32|/before-leads:依
-5|/before-leads:侵
3|/before-leads:便夸
7|/before-leads:促
-11|/before-leads:信
-3|/before-leads:像
-3|/before-leads:元駐
-6|/before-leads:先の
12|/before-leads:党は
-5|/before-leads:入
-5|/before-leads:入侵
-16|/before-leads:全
5|/before-leads:全体
-9|/before-leads:其
-7|/before-leads:典与
-5|/before-leads:典入
8|/before-leads:内的
-16|/before-leads:再批
4|/before-leads:再提
12|/before-leads:再看
-4|/before-leads:冠,
3|/before-leads:出
21|/before-leads:出,
-9|/before-leads:击
-6|/before-leads:分を
3|/before-leads:列与
3|/before-leads:则以
6|/before-leads:则称
-12|/before-leads:到
-15|/before-leads:到了
-5|/before-leads:前
8|/before-leads:力:
-8|/before-leads:加
3|/before-leads:励「
-5|/before-leads:包括
-18|/before-leads:北约
3|/before-leads:占
3|/before-leads:卫,
3|/before-leads:即
5|/before-leads:卷;
27|/before-leads:去年
-8|/before-leads:参加
4|/before-leads:参照
7|/before-leads:又称
11|/before-leads:及;
-11|/before-leads:受
3|/before-leads:口:
-35|/before-leads:只
3|/before-leads:只有
-10|/before-leads:右,
3|/before-leads:右「
-10|/before-leads:吁
-5|/before-leads:合は
-3|/before-leads:同】
-32|/before-leads:名
3|/before-leads:向
11|/before-leads:含む
12|/before-leads:吹让
-16|/before-leads:告知
3|/before-leads:员以
-13|/before-leads:员向
-5|/before-leads:员在
-10|/before-leads:呼吁
-60|/before-leads:和
11|/before-leads:和,
-6|/before-leads:回应
4|/before-leads:国
-49|/before-leads:国が
-9|/before-leads:国と
3|/before-leads:国に
-11|/before-leads:国の
11|/before-leads:国も
-8|/before-leads:国や
7|/before-leads:国・
-17|/before-leads:国与
-46|/before-leads:国和
3|/before-leads:国要
-51|/before-leads:在
-3|/before-leads:在与
-9|/before-leads:坚持
-20|/before-leads:外长
-26|/before-leads:够,
-11|/before-leads:大
19|/before-leads:大、
6|/before-leads:大臣
3|/before-leads:夸
8|/before-leads:好与
22|/before-leads:如
-9|/before-leads:威和
-11|/before-leads:字;
-7|/before-leads:字。
5|/before-leads:官
-77|/before-leads:官、
23|/before-leads:官「
7|/before-leads:官は
-7|/before-leads:宛和
-10|/before-leads:室长
-25|/before-leads:对
-5|/before-leads:对于
-14|/before-leads:対し
3|/before-leads:将
-14|/before-leads:就
-3|/before-leads:居
9|/before-leads:州
-23|/before-leads:州と
20|/before-leads:州の
-4|/before-leads:已与
-8|/before-leads:布,
17|/before-leads:希望
-5|/before-leads:席
-5|/before-leads:席,
3|/before-leads:平;
29|/before-leads:年
15|/before-leads:年,
3|/before-leads:年;
3|/before-leads:并将
-7|/before-leads:应
7|/before-leads:应与
-3|/before-leads:应付
18|/before-leads:府が
5|/before-leads:度は
13|/before-leads:建议
-8|/before-leads:张,
5|/before-leads:强_
11|/before-leads:强令
27|/before-leads:强调
-4|/before-leads:当于
-9|/before-leads:往
3|/before-leads:待
-22|/before-leads:循
3|/before-leads:态;
-6|/before-leads:思在
28|/before-leads:总理
-7|/before-leads:总统
35|/before-leads:所有
-16|/before-leads:批
6|/before-leads:批评
3|/before-leads:承认
7|/before-leads:把
-9|/before-leads:抨击
-5|/before-leads:括
-9|/before-leads:持
-15|/before-leads:指
3|/before-leads:指出
4|/before-leads:指责
-8|/before-leads:按
-11|/before-leads:接受
5|/before-leads:提
4|/before-leads:携_
-5|/before-leads:改采
-6|/before-leads:斯:
10|/before-leads:方、
-4|/before-leads:日(
3|/before-leads:日本
-5|/before-leads:时、
-10|/before-leads:时期
7|/before-leads:明,
-12|/before-leads:是
4|/before-leads:是,
-16|/before-leads:是全
11|/before-leads:月、
-4|/before-leads:月の
37|/before-leads:有
17|/before-leads:望
-10|/before-leads:望依
-12|/before-leads:期
3|/before-leads:期待
3|/before-leads:本
-6|/before-leads:本、
-8|/before-leads:本と
-3|/before-leads:本和
6|/before-leads:机逼
8|/before-leads:条约
-4|/before-leads:来は
-8|/before-leads:東
-8|/before-leads:标的
-8|/before-leads:極東
6|/before-leads:楼:
-9|/before-leads:構(
-3|/before-leads:標_
-9|/before-leads:権が
10|/before-leads:権は
-3|/before-leads:次は
9|/before-leads:欧州
38|/before-leads:欧洲
5|/before-leads:此,
10|/before-leads:步向
3|/before-leads:毅在
-8|/before-leads:每个
-3|/before-leads:比照
-23|/before-leads:氏、
35|/before-leads:氏は
6|/before-leads:民の
11|/before-leads:求
-8|/before-leads:沃向
38|/before-leads:洲
7|/before-leads:测,
-5|/before-leads:湾の
-15|/before-leads:点:
-32|/before-leads:点名
-8|/before-leads:照
-4|/before-leads:特在
28|/before-leads:理
-40|/before-leads:理在
3|/before-leads:电)
21|/before-leads:电_
9|/before-leads:界
-45|/before-leads:略_
5|/before-leads:略、
6|/before-leads:疑で
-4|/before-leads:的
5|/before-leads:盟的
22|/before-leads:相
-3|/before-leads:相、
6|/before-leads:相「
-13|/before-leads:相は
11|/before-leads:盼
17|/before-leads:省が
12|/before-leads:看
-30|/before-leads:看齐
-8|/before-leads:真照
-23|/before-leads:瞻:
-16|/before-leads:知
12|/before-leads:示
43|/before-leads:示,
-7|/before-leads:社)
38|/before-leads:称
-5|/before-leads:称,
5|/before-leads:立つ
-11|/before-leads:章】
-5|/before-leads:算
17|/before-leads:算,
-8|/before-leads:算依
-7|/before-leads:管的
4|/before-leads:米「
-3|/before-leads:米紙
-3|/before-leads:紙
-10|/before-leads:績は
-10|/before-leads:约
3|/before-leads:约占
-4|/before-leads:绍,
-7|/before-leads:统
13|/before-leads:网)
7|/before-leads:而
-10|/before-leads:胁,
6|/before-leads:臣
-11|/before-leads:致信
-6|/before-leads:若
-11|/before-leads:菲国
5|/before-leads:虽说
-5|/before-leads:行的
11|/before-leads:表示
-11|/before-leads:装大
-7|/before-leads:補、
17|/before-leads:要
11|/before-leads:要求
-21|/before-leads:言,
-9|/before-leads:言人
5|/before-leads:言把
-4|/before-leads:議が
3|/before-leads:議で
4|/before-leads:计,
16|/before-leads:认为
13|/before-leads:让
13|/before-leads:议
3|/before-leads:许
6|/before-leads:评
-23|/before-leads:话,
8|/before-leads:说
-59|/before-leads:说,
27|/before-leads:调
9|/before-leads:谈到
-11|/before-leads:豪、
-22|/before-leads:費、
-25|/before-leads:費「
12|/before-leads:費を
4|/before-leads:责
-5|/before-leads:费采
3|/before-leads:赞许
8|/before-leads:超
14|/before-leads:超越
14|/before-leads:越
-3|/before-leads:跟随
-20|/before-leads:达到
13|/before-leads:还向
8|/before-leads:远超
10|/before-leads:连
8|/before-leads:逼
8|/before-leads:道,
-22|/before-leads:遵循
12|/before-leads:邻国
28|/before-leads:部长
-10|/before-leads:采
-7|/before-leads:金,
8|/before-leads:長、
-4|/before-leads:長は
35|/before-leads:长
6|/before-leads:长:
5|/before-leads:长促
5|/before-leads:长官
5|/before-leads:问,
6|/before-leads:问:
-3|/before-leads:随
-16|/before-leads:露,
3|/before-leads:面,
-6|/before-leads:面对
-5|/before-leads:韓
-4|/before-leads:韩与
3|/before-leads:領が
-8|/before-leads:顧
6|/before-leads:顿对
-9|/before-leads:飞往
22|/before-leads:首相
-3|/before-leads:駐
-4|/before-leads:高,
-10|/before-leads:麦、
-30|/before-leads:齐
8|/before-opens:False agent
20|/before-opens:False named
-9|/before-opens:False patient
15|/before-opens:True agent
16|/before-opens:True patient
68|/before-rank:0 0 agent
66|/before-rank:0 0 named
56|/before-rank:0 0 patient
40|/before-rank:0 1 agent
67|/before-rank:0 1 named
37|/before-rank:0 1 patient
27|/before-rank:0 2 named
7|/before-rank:0 2 patient
-25|/before-rank:1 0 agent
-3|/before-rank:1 0 named
-38|/before-rank:1 0 patient
-28|/before-rank:1 1 agent
-55|/before-rank:1 1 named
-39|/before-rank:1 1 patient
-21|/before-rank:1 2 agent
-14|/before-rank:1 2 named
-6|/before-rank:1 2 patient
-9|/before-rank:2 0 named
-42|/before-rank:2 1 named
-3|/before-rank:2 1 patient
-26|/before-rank:2 2 named
25|/before-rank:3 1 named
-7|/before-rank:3 2 agent
-15|/before-rank:3 2 named
23|/before:agent
18|/before:named
7|/before:patient
-67|/class-main:ALLIES ALLIES
-21|/class-main:ALLIES JPN
41|/class-main:ALLIES KOR
-6|/class-main:ALLIES NATO
-25|/class-main:ALLIES TWN
37|/class-main:ALLIES foe
30|/class-main:ALLIES land
-57|/class-main:ALLIES member
-9|/class-main:CHN CHN
-3|/class-main:CHN JPN
-4|/class-main:CHN KOR
-10|/class-main:CHN NATO
31|/class-main:CHN TWN
-5|/class-main:CHN foe
-4|/class-main:CHN land
-10|/class-main:CHN member
21|/class-main:EU ALLIES
39|/class-main:EU JPN
-31|/class-main:EU NATO
14|/class-main:EU foe
21|/class-main:EU member
-3|/class-main:JPN ALLIES
16|/class-main:JPN JPN
29|/class-main:JPN KOR
32|/class-main:JPN NATO
34|/class-main:JPN TWN
-13|/class-main:JPN foe
-5|/class-main:JPN member
-11|/class-main:KOR JPN
37|/class-main:KOR KOR
15|/class-main:KOR TWN
4|/class-main:KOR land
43|/class-main:NATO ALLIES
-16|/class-main:NATO CHN
-48|/class-main:NATO JPN
-45|/class-main:NATO KOR
16|/class-main:NATO NATO
-71|/class-main:NATO TWN
-6|/class-main:NATO USA
12|/class-main:NATO foe
-43|/class-main:NATO land
68|/class-main:NATO member
4|/class-main:TWN ALLIES
72|/class-main:TWN JPN
-12|/class-main:TWN KOR
41|/class-main:TWN TWN
-30|/class-main:TWN land
-13|/class-main:TWN member
5|/class-main:USA ALLIES
27|/class-main:USA CHN
-30|/class-main:USA JPN
-51|/class-main:USA KOR
9|/class-main:USA NATO
-40|/class-main:USA TWN
6|/class-main:USA USA
-6|/class-main:USA foe
-30|/class-main:USA land
-15|/class-main:USA member
-23|/class-main:foe JPN
-6|/class-main:foe KOR
7|/class-main:foe TWN
-19|/class-main:foe foe
5|/class-main:foe land
-26|/class-main:foe member
-6|/class-main:land ALLIES
32|/class-main:land JPN
4|/class-main:land KOR
-21|/class-main:land NATO
49|/class-main:land land
7|/class-main:land member
4|/class-main:member ALLIES
-23|/class-main:member JPN
8|/class-main:member KOR
10|/class-main:member NATO
7|/class-main:member TWN
-18|/class-main:member foe
18|/class-main:member land
32|/class-main:member member
-27|/class-named:ALLIES ALLIES nobody-named
-41|/class-named:ALLIES ALLIES others-named
-62|/class-named:ALLIES JPN nobody-named
41|/class-named:ALLIES JPN others-named
22|/class-named:ALLIES KOR nobody-named
20|/class-named:ALLIES KOR others-named
-4|/class-named:ALLIES NATO others-named
-21|/class-named:ALLIES TWN nobody-named
-5|/class-named:ALLIES TWN others-named
21|/class-named:ALLIES foe nobody-named
16|/class-named:ALLIES foe others-named
24|/class-named:ALLIES land nobody-named
6|/class-named:ALLIES land others-named
-16|/class-named:ALLIES member nobody-named
-42|/class-named:ALLIES member others-named
-10|/class-named:CHN CHN others-named
11|/class-named:CHN JPN nobody-named
-14|/class-named:CHN JPN others-named
-4|/class-named:CHN KOR nobody-named
-10|/class-named:CHN NATO others-named
28|/class-named:CHN TWN nobody-named
3|/class-named:CHN TWN others-named
-5|/class-named:CHN foe others-named
-4|/class-named:CHN land others-named
-9|/class-named:CHN member others-named
6|/class-named:EU ALLIES nobody-named
15|/class-named:EU ALLIES others-named
26|/class-named:EU JPN nobody-named
12|/class-named:EU JPN others-named
-31|/class-named:EU NATO others-named
14|/class-named:EU foe others-named
10|/class-named:EU member nobody-named
11|/class-named:EU member others-named
13|/class-named:JPN ALLIES nobody-named
-16|/class-named:JPN ALLIES others-named
25|/class-named:JPN JPN nobody-named
-9|/class-named:JPN JPN others-named
34|/class-named:JPN KOR nobody-named
-5|/class-named:JPN KOR others-named
15|/class-named:JPN NATO nobody-named
17|/class-named:JPN NATO others-named
-7|/class-named:JPN TWN nobody-named
41|/class-named:JPN TWN others-named
-13|/class-named:JPN foe others-named
-19|/class-named:JPN land nobody-named
21|/class-named:JPN land others-named
15|/class-named:JPN member nobody-named
-19|/class-named:JPN member others-named
-22|/class-named:KOR JPN nobody-named
11|/class-named:KOR JPN others-named
7|/class-named:KOR KOR nobody-named
30|/class-named:KOR KOR others-named
10|/class-named:KOR NATO nobody-named
-8|/class-named:KOR NATO others-named
-3|/class-named:KOR TWN nobody-named
19|/class-named:KOR TWN others-named
4|/class-named:KOR land others-named
44|/class-named:NATO ALLIES others-named
-15|/class-named:NATO CHN others-named
-53|/class-named:NATO JPN nobody-named
5|/class-named:NATO JPN others-named
-53|/class-named:NATO KOR nobody-named
8|/class-named:NATO KOR others-named
-16|/class-named:NATO NATO nobody-named
32|/class-named:NATO NATO others-named
-51|/class-named:NATO TWN nobody-named
-20|/class-named:NATO TWN others-named
-4|/class-named:NATO USA others-named
-12|/class-named:NATO foe nobody-named
24|/class-named:NATO foe others-named
-43|/class-named:NATO land nobody-named
-29|/class-named:NATO member nobody-named
96|/class-named:NATO member others-named
4|/class-named:TWN ALLIES others-named
64|/class-named:TWN JPN nobody-named
9|/class-named:TWN JPN others-named
-12|/class-named:TWN KOR others-named
38|/class-named:TWN TWN nobody-named
3|/class-named:TWN TWN others-named
-3|/class-named:TWN land nobody-named
-27|/class-named:TWN land others-named
-4|/class-named:TWN member nobody-named
-9|/class-named:TWN member others-named
9|/class-named:USA ALLIES nobody-named
-4|/class-named:USA ALLIES others-named
27|/class-named:USA CHN others-named
60|/class-named:USA JPN nobody-named
-90|/class-named:USA JPN others-named
-10|/class-named:USA KOR nobody-named
-41|/class-named:USA KOR others-named
6|/class-named:USA NATO nobody-named
3|/class-named:USA NATO others-named
29|/class-named:USA TWN nobody-named
-69|/class-named:USA TWN others-named
4|/class-named:USA USA nobody-named
-6|/class-named:USA foe others-named
-3|/class-named:USA land nobody-named
-27|/class-named:USA land others-named
-3|/class-named:USA member nobody-named
-11|/class-named:USA member others-named
-10|/class-named:foe JPN nobody-named
-13|/class-named:foe JPN others-named
-6|/class-named:foe KOR others-named
7|/class-named:foe TWN others-named
-9|/class-named:foe foe nobody-named
-10|/class-named:foe foe others-named
6|/class-named:foe land others-named
-26|/class-named:foe member others-named
-6|/class-named:land ALLIES others-named
-18|/class-named:land JPN nobody-named
50|/class-named:land JPN others-named
5|/class-named:land KOR nobody-named
-21|/class-named:land NATO others-named
-11|/class-named:land TWN nobody-named
12|/class-named:land TWN others-named
45|/class-named:land land nobody-named
4|/class-named:land land others-named
7|/class-named:land member others-named
4|/class-named:member ALLIES others-named
-21|/class-named:member JPN nobody-named
8|/class-named:member KOR others-named
-14|/class-named:member NATO nobody-named
23|/class-named:member NATO others-named
8|/class-named:member TWN others-named
-18|/class-named:member foe others-named
18|/class-named:member land others-named
30|/class-named:member member nobody-named
-6|/class-shape:ALLIES half
-57|/class-shape:ALLIES tenth
-10|/class-shape:ALLIES whole
-13|/class-shape:CHN half
21|/class-shape:CHN tenth
-26|/class-shape:CHN whole
40|/class-shape:EU half
16|/class-shape:EU tenth
6|/class-shape:EU whole
39|/class-shape:JPN fine
-18|/class-shape:JPN half
29|/class-shape:JPN tenth
43|/class-shape:JPN whole
47|/class-shape:KOR fine
7|/class-shape:KOR half
23|/class-shape:KOR tenth
-30|/class-shape:KOR whole
-80|/class-shape:NATO fine
41|/class-shape:NATO half
-65|/class-shape:NATO tenth
14|/class-shape:NATO whole
52|/class-shape:TWN fine
-13|/class-shape:TWN half
-21|/class-shape:TWN tenth
50|/class-shape:TWN whole
-30|/class-shape:USA fine
-55|/class-shape:USA half
-30|/class-shape:USA tenth
-10|/class-shape:USA whole
-28|/class-shape:foe fine
-13|/class-shape:foe half
14|/class-shape:foe tenth
-36|/class-shape:foe whole
-4|/class-shape:land fine
18|/class-shape:land half
47|/class-shape:land tenth
5|/class-shape:member fine
11|/class-shape:member half
23|/class-shape:member tenth
-3|/class-shape:member whole
32|/class-value:ALLIES 0.25
-40|/class-value:ALLIES 1
-4|/class-value:ALLIES 1.004
-4|/class-value:ALLIES 1.3
-3|/class-value:ALLIES 1.4
10|/class-value:ALLIES 1.5
-18|/class-value:ALLIES 1.6
-26|/class-value:ALLIES 1.8
-9|/class-value:ALLIES 1.9
35|/class-value:ALLIES 1E+1
-49|/class-value:ALLIES 2
-8|/class-value:ALLIES 2.02
-6|/class-value:ALLIES 2.1
56|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.4
-3|/class-value:ALLIES 2.42
-18|/class-value:ALLIES 2.5
-5|/class-value:ALLIES 2.6
-5|/class-value:ALLIES 2.9
-101|/class-value:ALLIES 3
-4|/class-value:ALLIES 3.32
4|/class-value:ALLIES 3.5
-9|/class-value:ALLIES 3.8
33|/class-value:ALLIES 4
120|/class-value:ALLIES 5
-7|/class-value:ALLIES 5.1
-3|/class-value:ALLIES 6.3
5|/class-value:EU 1
3|/class-value:EU 1.4
39|/class-value:EU 1.5
8|/class-value:EU 1.9
-9|/class-value:EU 2
16|/class-value:EU 2.1
28|/class-value:EU 3
-7|/class-value:EU 3.2
-16|/class-value:EU 4
-4|/class-value:NATO 0.25
-3|/class-value:NATO 0.9
-48|/class-value:NATO 1
-5|/class-value:NATO 1.1
-27|/class-value:NATO 1.24
-10|/class-value:NATO 1.28
-7|/class-value:NATO 1.3
-24|/class-value:NATO 1.37
-5|/class-value:NATO 1.4
72|/class-value:NATO 1.5
30|/class-value:NATO 1.6
-5|/class-value:NATO 1.7
-9|/class-value:NATO 1.8
-14|/class-value:NATO 1.9
-7|/class-value:NATO 1E+1
36|/class-value:NATO 2
29|/class-value:NATO 2.02
-24|/class-value:NATO 2.1
8|/class-value:NATO 2.27
-18|/class-value:NATO 2.3
-15|/class-value:NATO 2.4
-10|/class-value:NATO 2.5
11|/class-value:NATO 2.6
28|/class-value:NATO 2.7
-4|/class-value:NATO 2.8
-6|/class-value:NATO 2.84
4|/class-value:NATO 2.9
-3|/class-value:NATO 26
-30|/class-value:NATO 3
4|/class-value:NATO 3.1
-26|/class-value:NATO 3.32
-6|/class-value:NATO 3.38
-3|/class-value:NATO 3.4
-9|/class-value:NATO 3.5
-4|/class-value:NATO 3.8
-38|/class-value:NATO 4
-9|/class-value:NATO 4.5
-6|/class-value:NATO 4.8
110|/class-value:NATO 5
-7|/class-value:NATO 5.1
-12|/class-value:USA 0.9
-6|/class-value:USA 0.91
-5|/class-value:USA 0.92
-5|/class-value:USA 0.93
-7|/class-value:USA 0.95
-4|/class-value:USA 0.96
-59|/class-value:USA 1
-8|/class-value:USA 1.004
-6|/class-value:USA 1.24
-17|/class-value:USA 1.3
-18|/class-value:USA 1.4
-4|/class-value:USA 1.5
-20|/class-value:USA 1.6
-13|/class-value:USA 1.7
-28|/class-value:USA 1.8
-18|/class-value:USA 1.9
-17|/class-value:USA 1E+1
-137|/class-value:USA 2
-13|/class-value:USA 2.3
-3|/class-value:USA 2.45
-24|/class-value:USA 2.5
-22|/class-value:USA 2.6
52|/class-value:USA 3.2
9|/class-value:USA 3.3
15|/class-value:USA 3.38
57|/class-value:USA 3.4
-56|/class-value:USA 3.5
-7|/class-value:USA 3.8
3|/class-value:USA 3.9
105|/class-value:USA 4
6|/class-value:USA 4.5
62|/class-value:USA 5
18|/class-value:USA 5.3
21|/class-value:USA 5.5
40|/class-value:USA 6
-72|/class:ALLIES
-18|/class:CHN
62|/class:EU
92|/class:JPN
48|/class:KOR
-90|/class:NATO
67|/class:TWN
-125|/class:USA
-64|/class:foe
63|/class:land
36|/class:member
4|/last-kind:benchmark False
-8|/last-kind:benchmark True
17|/last-kind:cap False
9|/last-kind:cap True
6|/last-kind:demand False
34|/last-kind:demand True
-5|/last-kind:denial True
-20|/last-kind:level False
-21|/last-kind:level True
22|/last-kind:other False
9|/last-kind:other True
9|/last-kind:pledge False
14|/last-kind:pledge True
15|/last-kind:proposal False
-21|/last-kind:proposal True
52|/last:before nobody-named
-13|/last:here nobody-named
24|/last:here others-named
81|/main:nobody-named
61|/main:others-named
11|/named:1
61|/named:2
60|/named:3
11|/right-before:
4|/right-before:(
7|/right-before:)が国防費を
-6|/right-before:,但再次提到
-4|/right-before:,把标准定为
11|/right-before:,称
-4|/right-before::不花
-16|/right-before::军费必须
-16|/right-before::军费要占
4|/right-before:_\"
-27|/right-before:、
-5|/right-before:、NATOの
15|/right-before:、国防費
5|/right-before:、米の
-5|/right-before:「日本の
3|/right-before:」达到
-21|/right-before:から
22|/right-before:が
4|/right-before:が29年に
6|/right-before:がGDPの
6|/right-before:がGDP比
-4|/right-before:が促す
9|/right-before:が国防費を
3|/right-before:が次に
-30|/right-before:が訴える
-27|/right-before:が隣にいる。
8|/right-before:だけが
18|/right-before:でも
13|/right-before:とフランスは
7|/right-before:に
9|/right-before:にGDP比
-11|/right-before:に「
3|/right-before:については、
9|/right-before:には
-6|/right-before:には名指しで
-10|/right-before:には称賛を、
8|/right-before:にも
7|/right-before:に国防費の
4|/right-before:に求める
3|/right-before:に約束させた
30|/right-before:の
12|/right-before:の「
-14|/right-before:の国防費
3|/right-before:の国防費は
-5|/right-before:の核には
9|/right-before:の現状を「
9|/right-before:の目標である
-20|/right-before:の負担は
16|/right-before:は
4|/right-before:は33年に
-5|/right-before:は、実際には
-6|/right-before:はすでに
10|/right-before:は国防費
14|/right-before:は少なくとも
4|/right-before:は平均
3|/right-before:は戦時下で
3|/right-before:は昨年
7|/right-before:は来年から
11|/right-before:も
5|/right-before:もせめて
-8|/right-before:も国防費の
7|/right-before:与日本分别约
-22|/right-before:並み
-15|/right-before:並みの
-3|/right-before:並みのGNP
7|/right-before:为
6|/right-before:也不能低于
9|/right-before:也才
-11|/right-before:今年才刚达到
8|/right-before:以
4|/right-before:以占GDP
-8|/right-before:会把
6|/right-before:会遵守
8|/right-before:党首は、
3|/right-before:公开抗拒
-23|/right-before:军费
3|/right-before:军费占
18|/right-before:军费占GDP
-11|/right-before:军费远超
3|/right-before:军费须占
-7|/right-before:分别约
3|/right-before:则为
4|/right-before:则在
9|/right-before:则算账说,
-12|/right-before:则说,
3|/right-before:到现在才
5|/right-before:前に_欧州「
3|/right-before:前首相は「
-7|/right-before:勉强达到北约
-6|/right-before:原定的
-7|/right-before:去年合计已达
-15|/right-before:只出
12|/right-before:向
4|/right-before:員長が促した
10|/right-before:国内生产总值
4|/right-before:国军费跨过
3|/right-before:国防費
4|/right-before:在伦敦:不花
11|/right-before:在美方要求
-11|/right-before:基準で
-5|/right-before:基準の
-3|/right-before:外相、米の
-5|/right-before:多国对
-8|/right-before:嫌
11|/right-before:完成
4|/right-before:将
11|/right-before:将达到
3|/right-before:已同意
21|/right-before:平均の
5|/right-before:平均已超过
-7|/right-before:平均投入
9|/right-before:平均的
3|/right-before:幹部は「
-9|/right-before:应付
6|/right-before:应当把
4|/right-before:应把GDP的
6|/right-before:应拿出
-21|/right-before:应达到
3|/right-before:承平国家都喊
-16|/right-before:把
3|/right-before:把门槛由
4|/right-before:拒绝
8|/right-before:拿出
4|/right-before:提\"
-3|/right-before:提出
-6|/right-before:提到
-7|/right-before:提议,凡超过
8|/right-before:提高到
13|/right-before:敬陪末座,仅
-9|/right-before:新首相「
11|/right-before:无须达到
-3|/right-before:是否提过
-13|/right-before:曾呼吁欧洲以
3|/right-before:最高,达
3|/right-before:本年度的
-22|/right-before:杜思克说,
-4|/right-before:标准
11|/right-before:欧洲盟友花
4|/right-before:正在讨论
3|/right-before:海牙承诺的
41|/right-before:的
6|/right-before:的3.5%加
-5|/right-before:的5%之间,
4|/right-before:的占比高达
-8|/right-before:的意思走到
4|/right-before:的这一比例为
17|/right-before:目標の
-8|/right-before:看齐北约的
-15|/right-before:算法下的
3|/right-before:米外交筋は「
12|/right-before:缴纳
3|/right-before:而言
14|/right-before:自己需要做到
7|/right-before:致信吕特,称
-6|/right-before:花
5|/right-before:要到
-9|/right-before:見習え」…
5|/right-before:计算
6|/right-before:认为
-31|/right-before:说,
-48|/right-before:谈
4|/right-before:超过
18|/right-before:达到
17|/right-before:过去
-13|/right-before:都已表态支持
-5|/right-before:都拿
-8|/right-before:都要给出
-3|/right-before:里有人主张
-5|/right-before:関係者は「
3|/right-before:防务指导线是
-9|/right-before:防长:
9|/right-before:随后也提出
6|/right-before:须达
-3|/right-before:香会再提
80|/ruled
53|/ruled:allies_and_members
-22|/ruled:as_before_in_sentence
3|/ruled:asked_about
32|/ruled:its_money
-27|/ruled:main_spender
-31|/ruled:named_after_patient
-52|/ruled:named_before
5|/ruled:named_before_patient
-57|/ruled:named_in_clause
24|/ruled:named_in_clause_patient
-30|/ruled:named_near
-27|/ruled:named_near_patient
71|/ruled:named_right_before
10|/ruled:of_the_alliance
28|/ruled:own_budget
29|/ruled:owner
20|/ruled:respectively
51|/ruled:standard_for_all
5|/ruled:subject_before
-5|/ruled:the_same_country
123|/subject:nobody-named
3|/subject:others-named
89|/title
-15|/told-of:0
6|/told-of:2
10|/told-of:3
-47|/unnamed
-85|/unnamed-beside-others
7|benchmark/after-far:1 False
10|benchmark/after-far:18 True
9|benchmark/after-far:4 False
9|benchmark/after-follows:に
3|benchmark/after-follows:に国 True
4|benchmark/after-follows:の
3|benchmark/after-follows:の新 False
3|benchmark/after-follows:军
3|benchmark/after-follows:军费 False
13|benchmark/after-follows:的
3|benchmark/after-follows:的军 False
4|benchmark/after-follows:的新 False
4|benchmark/after-follows:的标 False
4|benchmark/after-leads:%是
5|benchmark/after-leads:け、
3|benchmark/after-leads:り、
6|benchmark/after-leads:全球
5|benchmark/after-leads:所有
18|benchmark/after:named False
5|benchmark/after:named True
5|benchmark/after:patient True
-15|benchmark/asks
-23|benchmark/before-commas:0 0
-16|benchmark/before-commas:1 0
-7|benchmark/before-commas:2 0
-3|benchmark/before-far:1 0
6|benchmark/before-far:18 0
-3|benchmark/before-far:36 0
-12|benchmark/before-far:4 0
-34|benchmark/before-far:9 0
-3|benchmark/before-follows-rank:が 0 0
6|benchmark/before-follows-rank:だ 0 0
-3|benchmark/before-follows-rank:で 0 0
-6|benchmark/before-follows-rank:と 1 0
-8|benchmark/before-follows-rank:に 0 0
13|benchmark/before-follows-rank:も 0 0
-6|benchmark/before-follows-rank:を 0 0
-3|benchmark/before-follows-rank:把 0 0
-6|benchmark/before-follows-rank:関 0 0
-8|benchmark/before-follows:、
-4|benchmark/before-follows:が
-3|benchmark/before-follows:が合
-3|benchmark/before-follows:が合意し
6|benchmark/before-follows:だ
6|benchmark/before-follows:だけ
6|benchmark/before-follows:だけが2
-3|benchmark/before-follows:で
-6|benchmark/before-follows:と
-6|benchmark/before-follows:と韓
-6|benchmark/before-follows:と韓国を
-7|benchmark/before-follows:に
13|benchmark/before-follows:も
13|benchmark/before-follows:も世
13|benchmark/before-follows:も世界標
-6|benchmark/before-follows:を
-4|benchmark/before-follows:を「
-4|benchmark/before-follows:を「模範
-3|benchmark/before-follows:把
-4|benchmark/before-follows:海
-4|benchmark/before-follows:海牙
-4|benchmark/before-follows:海牙峰会
-6|benchmark/before-follows:関
-6|benchmark/before-follows:関係
-6|benchmark/before-follows:関係者は
-24|benchmark/before-leads:
-5|benchmark/before-leads:,
-13|benchmark/before-leads:、
6|benchmark/before-leads:。
13|benchmark/before-leads:「
6|benchmark/before-leads:だ。
-6|benchmark/before-leads:で、
-3|benchmark/before-leads:の
-7|benchmark/before-leads:名
-4|benchmark/before-leads:官、
13|benchmark/before-leads:官「
-5|benchmark/before-leads:称,
10|benchmark/before-opens:False agent
-27|benchmark/before-opens:False named
-7|benchmark/before-opens:False patient
-4|benchmark/before-opens:True agent
-13|benchmark/before-opens:True named
-8|benchmark/before-opens:True patient
7|benchmark/before-rank:0 0 agent
-28|benchmark/before-rank:0 0 named
-8|benchmark/before-rank:0 0 patient
-10|benchmark/before-rank:1 0 named
6|benchmark/before:agent
-39|benchmark/before:named
-15|benchmark/before:patient
23|benchmark/class-main:ALLIES ALLIES
72|benchmark/class-main:ALLIES JPN
27|benchmark/class-main:ALLIES KOR
-44|benchmark/class-main:JPN JPN
-7|benchmark/class-main:JPN KOR
-16|benchmark/class-main:KOR KOR
-16|benchmark/class-main:NATO ALLIES
-14|benchmark/class-main:NATO JPN
-3|benchmark/class-main:NATO KOR
-8|benchmark/class-main:USA ALLIES
-6|benchmark/class-main:USA JPN
-5|benchmark/class-main:land JPN
-9|benchmark/class-main:land TWN
21|benchmark/class-named:ALLIES ALLIES others-named
25|benchmark/class-named:ALLIES JPN nobody-named
47|benchmark/class-named:ALLIES JPN others-named
3|benchmark/class-named:ALLIES KOR nobody-named
24|benchmark/class-named:ALLIES KOR others-named
-22|benchmark/class-named:JPN JPN nobody-named
-22|benchmark/class-named:JPN JPN others-named
-7|benchmark/class-named:JPN KOR others-named
-3|benchmark/class-named:KOR KOR nobody-named
-13|benchmark/class-named:KOR KOR others-named
-14|benchmark/class-named:NATO ALLIES others-named
-12|benchmark/class-named:NATO JPN others-named
-3|benchmark/class-named:NATO KOR others-named
-7|benchmark/class-named:USA ALLIES others-named
-4|benchmark/class-named:USA JPN others-named
-5|benchmark/class-named:land JPN others-named
-9|benchmark/class-named:land TWN others-named
81|benchmark/class-shape:ALLIES half
61|benchmark/class-shape:ALLIES whole
-33|benchmark/class-shape:JPN half
-19|benchmark/class-shape:JPN whole
-12|benchmark/class-shape:KOR half
-7|benchmark/class-shape:KOR whole
-9|benchmark/class-shape:NATO half
-24|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-10|benchmark/class-shape:USA whole
-16|benchmark/class-shape:land half
4|benchmark/class-value:ALLIES 1.5
-6|benchmark/class-value:ALLIES 2
77|benchmark/class-value:ALLIES 3.5
67|benchmark/class-value:ALLIES 5
-6|benchmark/class-value:NATO 3.5
-24|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-10|benchmark/class-value:USA 5
142|benchmark/class:ALLIES
-52|benchmark/class:JPN
-19|benchmark/class:KOR
-33|benchmark/class:NATO
-8|benchmark/class:TWN
-14|benchmark/class:USA
-16|benchmark/class:land
12|benchmark/last-kind:benchmark False
-8|benchmark/last-kind:benchmark True
-9|benchmark/last-kind:level False
-6|benchmark/last-kind:pledge False
-6|benchmark/last:before others-named
-7|benchmark/last:here others-named
-23|benchmark/main:nobody-named
-23|benchmark/main:others-named
-14|benchmark/named:1
-3|benchmark/named:2
6|benchmark/right-before:だけが
-3|benchmark/right-before:把
-6|benchmark/right-before:関係者は「
15|benchmark/ruled
-11|benchmark/ruled:main_spender
24|benchmark/ruled:standard_for_all
6|benchmark/same-figure-of-another
-6|benchmark/same-figure-of-it
-11|benchmark/title
16|benchmark/told-of:0
9|benchmark/told-of:1
-18|benchmark/told-of:2
-8|benchmark/told-of:3
17|benchmark/unnamed-beside-others
3|cap/before-commas:1 1
-4|cap/before-far:18 0
3|cap/before-far:36 1
4|cap/before-far:9 0
4|cap/before-follows-rank:が 0 1
-4|cap/before-follows-rank:社 0 0
5|cap/before-follows:が
4|cap/before-follows:が令
4|cap/before-follows:が令和9
-4|cap/before-follows:社
-4|cap/before-follows:社会
-4|cap/before-follows:社会科学
-5|cap/before-leads:
4|cap/before-leads:「
5|cap/before-opens:False named
5|cap/before-opens:True agent
-5|cap/before-opens:True named
4|cap/before-rank:0 1 agent
5|cap/before:agent
-11|cap/class-main:ALLIES JPN
-5|cap/class-main:CHN JPN
31|cap/class-main:JPN JPN
4|cap/class-main:JPN NATO
4|cap/class-main:JPN TWN
-8|cap/class-main:NATO JPN
-4|cap/class-main:NATO NATO
-4|cap/class-main:TWN TWN
-3|cap/class-main:USA JPN
-8|cap/class-named:ALLIES JPN nobody-named
-3|cap/class-named:ALLIES JPN others-named
-4|cap/class-named:CHN JPN others-named
20|cap/class-named:JPN JPN nobody-named
11|cap/class-named:JPN JPN others-named
4|cap/class-named:JPN NATO nobody-named
4|cap/class-named:JPN TWN others-named
-7|cap/class-named:NATO JPN nobody-named
-4|cap/class-named:NATO NATO nobody-named
-4|cap/class-named:TWN TWN others-named
-12|cap/class-shape:ALLIES whole
-5|cap/class-shape:CHN whole
41|cap/class-shape:JPN whole
-14|cap/class-shape:NATO whole
-5|cap/class-shape:TWN whole
-3|cap/class-shape:USA whole
-11|cap/class-value:ALLIES 1
-12|cap/class-value:NATO 1
-3|cap/class-value:USA 1
-12|cap/class:ALLIES
-5|cap/class:CHN
41|cap/class:JPN
-14|cap/class:NATO
-5|cap/class:TWN
-3|cap/class:USA
4|cap/last-kind:pledge True
7|cap/last-kind:proposal False
5|cap/last:before nobody-named
6|cap/last:before others-named
3|cap/last:here others-named
16|cap/main:nobody-named
8|cap/main:others-named
9|cap/ruled
6|cap/ruled:main_spender
4|cap/ruled:named_before
-3|cap/title
-9|cap/told-of:0
3|cap/told-of:1
6|cap/told-of:3
-4|cap/unnamed-beside-others
-15|demand/after-far:1 False
19|demand/after-far:1 True
20|demand/after-far:18 False
-17|demand/after-far:18 True
-19|demand/after-far:36 False
-8|demand/after-far:36 True
-21|demand/after-far:4 False
20|demand/after-far:4 True
32|demand/after-far:9 False
9|demand/after-far:9 True
4|demand/after-far:far True
-7|demand/after-follows:
-7|demand/after-follows: False
11|demand/after-follows:。
12|demand/after-follows:。 False
-20|demand/after-follows:が
-10|demand/after-follows:が応 False
3|demand/after-follows:が担 False
-8|demand/after-follows:が決 False
-3|demand/after-follows:が社 True
-3|demand/after-follows:だ
-3|demand/after-follows:だけ True
20|demand/after-follows:に
-31|demand/after-follows:にだ True
-4|demand/after-follows:にと True
-16|demand/after-follows:には False
8|demand/after-follows:にも False
-10|demand/after-follows:に届 False
-26|demand/after-follows:に当 False
6|demand/after-follows:に期 False
24|demand/after-follows:に求 False
3|demand/after-follows:に示 False
-11|demand/after-follows:に至 True
7|demand/after-follows:に要 False
24|demand/after-follows:に要 True
23|demand/after-follows:に迫 False
30|demand/after-follows:に迫 True
-3|demand/after-follows:に関 True
8|demand/after-follows:の
4|demand/after-follows:の中 True
6|demand/after-follows:の事 False
17|demand/after-follows:は
-9|demand/after-follows:は2 False
29|demand/after-follows:はど True
-7|demand/after-follows:へ
-3|demand/after-follows:への False
-3|demand/after-follows:への True
-13|demand/after-follows:も
-6|demand/after-follows:も5 True
-3|demand/after-follows:も増 True
-29|demand/after-follows:不
-28|demand/after-follows:不会 True
11|demand/after-follows:中
8|demand/after-follows:中名 False
19|demand/after-follows:也
19|demand/after-follows:也一 False
-8|demand/after-follows:刚
-8|demand/after-follows:刚刚 True
9|demand/after-follows:反
9|demand/after-follows:反应 True
-5|demand/after-follows:喊
-5|demand/after-follows:喊得 True
-6|demand/after-follows:外
-7|demand/after-follows:外交 True
9|demand/after-follows:大
7|demand/after-follows:大为 True
6|demand/after-follows:对
6|demand/after-follows:对此 True
35|demand/after-follows:态
35|demand/after-follows:态度 True
4|demand/after-follows:怎
3|demand/after-follows:怎么 False
21|demand/after-follows:而
24|demand/after-follows:而言 False
-3|demand/after-follows:而言 True
-9|demand/after-follows:要
-5|demand/after-follows:要到 False
-4|demand/after-follows:要求 False
-32|demand/after-follows:見
-32|demand/after-follows:見習 False
-9|demand/after-follows:辗
-9|demand/after-follows:辗转 False
6|demand/after-follows:防
6|demand/after-follows:防卫 True
23|demand/after-leads:%,
-8|demand/after-leads:%;
21|demand/after-leads:%、
-5|demand/after-leads:%」
-10|demand/after-leads:%が
-32|demand/after-leads:%の
13|demand/after-leads:%を
19|demand/after-leads:%对
-4|demand/after-leads:,对
-3|demand/after-leads:、「
-3|demand/after-leads:」_
-3|demand/after-leads:」…
-16|demand/after-leads:い。
-3|demand/after-leads:いう
30|demand/after-leads:う、
29|demand/after-leads:き、
-13|demand/after-leads:し、
-10|demand/after-leads:て「
6|demand/after-leads:ての
-9|demand/after-leads:とに
-9|demand/after-leads:に、
-5|demand/after-leads:は、
4|demand/after-leads:は「
-31|demand/after-leads:べ、
8|demand/after-leads:よう
-3|demand/after-leads:り、
6|demand/after-leads:主要
6|demand/after-leads:出を
24|demand/after-leads:多数
8|demand/after-leads:平在
-9|demand/after-leads:更让
35|demand/after-leads:求,
-10|demand/after-leads:求_
12|demand/after-leads:用于
-5|demand/after-leads:相「
-3|demand/after-leads:策は
-3|demand/after-leads:要求
-3|demand/after-leads:談で
-28|demand/after-leads:说,
18|demand/after-leads:費を
-7|demand/after-leads:齐,
-26|demand/after:agent False
9|demand/after:agent True
27|demand/after:named True
24|demand/after:patient False
-9|demand/after:patient True
-66|demand/asks
19|demand/before-commas:0 0
6|demand/before-commas:0 1
7|demand/before-commas:0 2
-8|demand/before-commas:1 0
-27|demand/before-commas:1 1
-5|demand/before-commas:1 2
-11|demand/before-commas:2 0
17|demand/before-commas:2 1
8|demand/before-commas:2 2
5|demand/before-commas:3 1
3|demand/before-commas:3 2
-33|demand/before-far:1 0
37|demand/before-far:18 0
9|demand/before-far:18 1
-14|demand/before-far:36 0
7|demand/before-far:36 1
8|demand/before-far:36 2
8|demand/before-far:9 0
-13|demand/before-far:9 1
4|demand/before-far:far 2
3|demand/before-follows-rank:\" 0 1
-34|demand/before-follows-rank:, 0 0
-3|demand/before-follows-rank:2 1 1
-7|demand/before-follows-rank:5 0 0
-3|demand/before-follows-rank:5 1 0
-31|demand/before-follows-rank:: 0 0
-3|demand/before-follows-rank:_ 0 0
16|demand/before-follows-rank:、 1 0
17|demand/before-follows-rank:「 1 0
3|demand/before-follows-rank:」 0 0
5|demand/before-follows-rank:が 0 1
-11|demand/before-follows-rank:が 1 1
-7|demand/before-follows-rank:で 1 0
-9|demand/before-follows-rank:で 2 0
-7|demand/before-follows-rank:と 0 0
6|demand/before-follows-rank:と 1 0
10|demand/before-follows-rank:に 0 0
19|demand/before-follows-rank:に 0 1
16|demand/before-follows-rank:に 1 0
-16|demand/before-follows-rank:に 1 1
29|demand/before-follows-rank:の 0 0
-4|demand/before-follows-rank:は 0 0
-19|demand/before-follows-rank:は 1 0
16|demand/before-follows-rank:は 1 1
-3|demand/before-follows-rank:は 2 0
9|demand/before-follows-rank:も 0 0
-3|demand/before-follows-rank:や 2 0
-8|demand/before-follows-rank:を 1 0
7|demand/before-follows-rank:一 0 0
-4|demand/before-follows-rank:也 0 0
8|demand/before-follows-rank:也 1 0
-3|demand/before-follows-rank:事 0 0
5|demand/before-follows-rank:事 0 1
-4|demand/before-follows-rank:事 1 0
-6|demand/before-follows-rank:以 0 0
-20|demand/before-follows-rank:会 1 0
11|demand/before-follows-rank:全 0 0
7|demand/before-follows-rank:内 1 1
7|demand/before-follows-rank:内 1 2
10|demand/before-follows-rank:军 0 0
3|demand/before-follows-rank:前 1 0
4|demand/before-follows-rank:副 1 0
3|demand/before-follows-rank:加 0 0
-6|demand/before-follows-rank:即 1 1
-10|demand/before-follows-rank:原 2 1
-11|demand/before-follows-rank:只 0 1
11|demand/before-follows-rank:同 0 0
12|demand/before-follows-rank:向 0 0
-14|demand/before-follows-rank:呼 1 0
4|demand/before-follows-rank:員 0 0
3|demand/before-follows-rank:国 0 0
7|demand/before-follows-rank:国 1 0
-10|demand/before-follows-rank:外 1 0
-5|demand/before-follows-rank:多 0 0
9|demand/before-follows-rank:大 0 0
-4|demand/before-follows-rank:官 2 0
5|demand/before-follows-rank:对 1 0
7|demand/before-follows-rank:将 0 0
-6|demand/before-follows-rank:将 1 2
11|demand/before-follows-rank:布 1 0
10|demand/before-follows-rank:应 0 0
3|demand/before-follows-rank:应 1 0
5|demand/before-follows-rank:抛 1 0
8|demand/before-follows-rank:拿 0 0
6|demand/before-follows-rank:提 0 0
6|demand/before-follows-rank:放 1 0
-13|demand/before-follows-rank:曾 1 0
11|demand/before-follows-rank:欧 1 0
7|demand/before-follows-rank:比 1 0
-32|demand/before-follows-rank:氏 1 0
12|demand/before-follows-rank:的 0 0
-3|demand/before-follows-rank:的 0 1
6|demand/before-follows-rank:的 0 2
-17|demand/before-follows-rank:的 1 0
14|demand/before-follows-rank:的 1 1
-8|demand/before-follows-rank:看 1 0
3|demand/before-follows-rank:石 1 2
4|demand/before-follows-rank:米 1 0
26|demand/before-follows-rank:索 0 0
-7|demand/before-follows-rank:維 2 0
-4|demand/before-follows-rank:美 2 0
-8|demand/before-follows-rank:花 0 0
15|demand/before-follows-rank:若 0 0
-7|demand/before-follows-rank:谈 1 0
-3|demand/before-follows-rank:起 0 0
-25|demand/before-follows-rank:跟 1 0
17|demand/before-follows-rank:达 0 0
9|demand/before-follows-rank:都 0 0
-8|demand/before-follows-rank:防 0 0
9|demand/before-follows-rank:须 0 0
-12|demand/before-follows-rank:须 1 1
6|demand/before-follows-rank:首 0 0
-21|demand/before-follows-rank:首 1 0
-5|demand/before-follows-rank:首 1 1
-7|demand/before-follows-rank:首 2 0
-3|demand/before-follows-rank:香 0 0
5|demand/before-follows:\"
3|demand/before-follows:\"应
3|demand/before-follows:\"应我的
-35|demand/before-follows:,
-35|demand/before-follows:,全
-35|demand/before-follows:,全球伙
-11|demand/before-follows:,把
-7|demand/before-follows:,把国防
-4|demand/before-follows:,把标准
10|demand/before-follows:,要
10|demand/before-follows:,要求后
-4|demand/before-follows:2
-3|demand/before-follows:20
-3|demand/before-follows:3.
-3|demand/before-follows:3.5%
-11|demand/before-follows:5
-8|demand/before-follows:5%
5|demand/before-follows:5%,迟
-42|demand/before-follows:5%为榜
22|demand/before-follows:5%要求
-3|demand/before-follows:5月
-32|demand/before-follows::
-32|demand/before-follows::军
-16|demand/before-follows::军费必
-16|demand/before-follows::军费要
-3|demand/before-follows:_
4|demand/before-follows:_\"
4|demand/before-follows:_\"3.
14|demand/before-follows:、
-10|demand/before-follows:、ト
-10|demand/before-follows:、トラン
9|demand/before-follows:、南
11|demand/before-follows:、南韩也
6|demand/before-follows:、米
5|demand/before-follows:、米の3
10|demand/before-follows:、防
10|demand/before-follows:、防衛費
17|demand/before-follows:「
18|demand/before-follows:「跟
18|demand/before-follows:「跟随川
3|demand/before-follows:」
3|demand/before-follows:」达
3|demand/before-follows:」达到3
-8|demand/before-follows:が
-7|demand/before-follows:が2
-10|demand/before-follows:が2%に
4|demand/before-follows:が3
7|demand/before-follows:が3.5
-4|demand/before-follows:が促
-4|demand/before-follows:が促す3
8|demand/before-follows:が国
8|demand/before-follows:が国防費
-3|demand/before-follows:が求
5|demand/before-follows:が防
5|demand/before-follows:が防衛費
-14|demand/before-follows:で
-12|demand/before-follows:での
-3|demand/before-follows:での演説
-9|demand/before-follows:での答弁
3|demand/before-follows:との
3|demand/before-follows:との会談
6|demand/before-follows:とオ
6|demand/before-follows:とオース
-10|demand/before-follows:と同
-11|demand/before-follows:と同じ3
11|demand/before-follows:と同じ5
30|demand/before-follows:に
-8|demand/before-follows:に1
-8|demand/before-follows:に10%
20|demand/before-follows:に2
11|demand/before-follows:に2%の
8|demand/before-follows:に2%を
28|demand/before-follows:に3
3|demand/before-follows:に3%_
13|demand/before-follows:に3.5
12|demand/before-follows:に3・5
-62|demand/before-follows:に5
4|demand/before-follows:に5%へ
-9|demand/before-follows:に5%を
-21|demand/before-follows:に5%要
-39|demand/before-follows:に5%迫
9|demand/before-follows:にG
9|demand/before-follows:にGDP
-9|demand/before-follows:に「
-11|demand/before-follows:に「5%
9|demand/before-follows:につ
9|demand/before-follows:について
9|demand/before-follows:には
-6|demand/before-follows:には名指
10|demand/before-follows:には少な
32|demand/before-follows:にも
6|demand/before-follows:にも3%
5|demand/before-follows:にもGD
5|demand/before-follows:にも相応
3|demand/before-follows:に中
3|demand/before-follows:に中核的
-23|demand/before-follows:に倣
-23|demand/before-follows:に倣って
14|demand/before-follows:に国
13|demand/before-follows:に国防費
-6|demand/before-follows:に埋
-6|demand/before-follows:に埋めさ
20|demand/before-follows:に対
17|demand/before-follows:に対し、
-30|demand/before-follows:に求
-32|demand/before-follows:に求める
5|demand/before-follows:に突
5|demand/before-follows:に突き付
3|demand/before-follows:に軍
3|demand/before-follows:に軍事費
12|demand/before-follows:に防
12|demand/before-follows:に防衛費
27|demand/before-follows:の
5|demand/before-follows:の5
8|demand/before-follows:の5%を
-3|demand/before-follows:の5%要
5|demand/before-follows:のシ
5|demand/before-follows:のシャー
9|demand/before-follows:の国
9|demand/before-follows:の国防費
16|demand/before-follows:の首
16|demand/before-follows:の首相に
-10|demand/before-follows:は
7|demand/before-follows:は1
7|demand/before-follows:は10%
-3|demand/before-follows:は2
7|demand/before-follows:は3
10|demand/before-follows:は3.5
-3|demand/before-follows:は3・8
-36|demand/before-follows:は5
8|demand/before-follows:は5%払
-45|demand/before-follows:は5%要
5|demand/before-follows:はN
5|demand/before-follows:はNAT
10|demand/before-follows:は、
10|demand/before-follows:は、防衛
12|demand/before-follows:はト
12|demand/before-follows:はトラン
9|demand/before-follows:は国
11|demand/before-follows:は国防費
14|demand/before-follows:は少
14|demand/before-follows:は少なく
-32|demand/before-follows:は独
-32|demand/before-follows:は独自に
9|demand/before-follows:も
5|demand/before-follows:も3
5|demand/before-follows:も3・5
-8|demand/before-follows:を
-8|demand/before-follows:を含
7|demand/before-follows:一
7|demand/before-follows:一样
6|demand/before-follows:一样拿出
-4|demand/before-follows:並みに求
6|demand/before-follows:並みの5
-3|demand/before-follows:並みのG
3|demand/before-follows:也
8|demand/before-follows:也应
3|demand/before-follows:也要
3|demand/before-follows:也要拿出
-3|demand/before-follows:事
-3|demand/before-follows:事務
-3|demand/before-follows:事務総長
-6|demand/before-follows:以
-6|demand/before-follows:以3
-6|demand/before-follows:以3%至
-21|demand/before-follows:会
-32|demand/before-follows:会見
-32|demand/before-follows:会見詳報
11|demand/before-follows:全
10|demand/before-follows:全て
10|demand/before-follows:全てに同
15|demand/before-follows:内
15|demand/before-follows:内部
7|demand/before-follows:内部传出
7|demand/before-follows:内部有人
11|demand/before-follows:军
11|demand/before-follows:军费
4|demand/before-follows:军费占G
6|demand/before-follows:军费应达
-11|demand/before-follows:军费远超
3|demand/before-follows:军费须占
6|demand/before-follows:军费须达
3|demand/before-follows:前幹
3|demand/before-follows:前幹事長
5|demand/before-follows:副
4|demand/before-follows:副部
4|demand/before-follows:副部长林
3|demand/before-follows:加
3|demand/before-follows:加快
3|demand/before-follows:加快落实
-6|demand/before-follows:即
-6|demand/before-follows:即便
-6|demand/before-follows:即便实现
-10|demand/before-follows:原
-10|demand/before-follows:原订
-10|demand/before-follows:原订20
-11|demand/before-follows:只
-11|demand/before-follows:只出
-11|demand/before-follows:只出2%
11|demand/before-follows:同
9|demand/before-follows:同样
7|demand/before-follows:同样达到
10|demand/before-follows:向
12|demand/before-follows:向3
12|demand/before-follows:向3.5
-14|demand/before-follows:呼
-14|demand/before-follows:呼吁
-14|demand/before-follows:呼吁盟友
4|demand/before-follows:員
4|demand/before-follows:員長
4|demand/before-follows:員長が促
9|demand/before-follows:国
12|demand/before-follows:国防
3|demand/before-follows:国防相と
8|demand/before-follows:国防相は
-7|demand/before-follows:在内
-4|demand/before-follows:在内的亚
-3|demand/before-follows:在内的印
11|demand/before-follows:在美
11|demand/before-follows:在美方要
-10|demand/before-follows:外
-10|demand/before-follows:外相
-3|demand/before-follows:外相、米
-7|demand/before-follows:外相が先
-5|demand/before-follows:多
-5|demand/before-follows:多国
-5|demand/before-follows:多国对5
8|demand/before-follows:大
9|demand/before-follows:大統
9|demand/before-follows:大統領は
-4|demand/before-follows:官
-4|demand/before-follows:官房
-4|demand/before-follows:官房長官
5|demand/before-follows:对
5|demand/before-follows:对美
5|demand/before-follows:对美方要
-5|demand/before-follows:将军
-6|demand/before-follows:将军费占
5|demand/before-follows:将防
5|demand/before-follows:将防务开
11|demand/before-follows:布
11|demand/before-follows:布鲁
11|demand/before-follows:布鲁塞尔
3|demand/before-follows:幹
3|demand/before-follows:幹部
12|demand/before-follows:应
8|demand/before-follows:应「
8|demand/before-follows:应「迅速
6|demand/before-follows:应不
6|demand/before-follows:应不迟于
-9|demand/before-follows:应付
-9|demand/before-follows:应付5%
3|demand/before-follows:应将
3|demand/before-follows:应将国防
6|demand/before-follows:应当
6|demand/before-follows:应当把5
4|demand/before-follows:应把
4|demand/before-follows:应把GD
8|demand/before-follows:应拿
6|demand/before-follows:应拿出3
3|demand/before-follows:应效
3|demand/before-follows:应效法以
-21|demand/before-follows:应达
-21|demand/before-follows:应达到5
-16|demand/before-follows:把5
-15|demand/before-follows:把5%提
12|demand/before-follows:把军
11|demand/before-follows:把军费提
5|demand/before-follows:抛
5|demand/before-follows:抛出
5|demand/before-follows:抛出\"重
8|demand/before-follows:拿
8|demand/before-follows:拿出
6|demand/before-follows:拿出5%
7|demand/before-follows:提
7|demand/before-follows:提高
7|demand/before-follows:提高到3
6|demand/before-follows:放
5|demand/before-follows:放话
5|demand/before-follows:放话\"准
-13|demand/before-follows:曾
-13|demand/before-follows:曾呼
-13|demand/before-follows:曾呼吁欧
11|demand/before-follows:欧
11|demand/before-follows:欧洲
11|demand/before-follows:欧洲盟友
7|demand/before-follows:比
7|demand/before-follows:比照
7|demand/before-follows:比照北约
-30|demand/before-follows:氏
-19|demand/before-follows:氏、
-19|demand/before-follows:氏、米長
-8|demand/before-follows:氏は
7|demand/before-follows:氏は32
-16|demand/before-follows:氏はイタ
12|demand/before-follows:的
6|demand/before-follows:的4
6|demand/before-follows:的4%以
9|demand/before-follows:的5%。
-6|demand/before-follows:的5%要
5|demand/before-follows:的国
8|demand/before-follows:的国防开
9|demand/before-follows:的国防支
-13|demand/before-follows:的国防费
-5|demand/before-follows:的底
-5|demand/before-follows:的底线是
6|demand/before-follows:的目
6|demand/before-follows:的目标是
15|demand/before-follows:的要
6|demand/before-follows:的要价节
9|demand/before-follows:的要求,
-3|demand/before-follows:的言
-3|demand/before-follows:的言论犹
-14|demand/before-follows:的防
-14|demand/before-follows:的防卫费
5|demand/before-follows:相
-9|demand/before-follows:看
-9|demand/before-follows:看齐
-8|demand/before-follows:看齐北约
3|demand/before-follows:石
3|demand/before-follows:石破
3|demand/before-follows:石破茂5
4|demand/before-follows:米
26|demand/before-follows:索
26|demand/before-follows:索要
26|demand/before-follows:索要1.
-7|demand/before-follows:維
-7|demand/before-follows:維新
-7|demand/before-follows:維新の会
-4|demand/before-follows:美
-4|demand/before-follows:美防
-4|demand/before-follows:美防长通
-8|demand/before-follows:花
-8|demand/before-follows:花5
-11|demand/before-follows:花5%的
15|demand/before-follows:若
15|demand/before-follows:若想
15|demand/before-follows:若想继续
-3|demand/before-follows:要
5|demand/before-follows:要到
5|demand/before-follows:要到10
-6|demand/before-follows:要求
-6|demand/before-follows:谈
-7|demand/before-follows:谈美
-7|demand/before-follows:谈美方\"
-3|demand/before-follows:起
-3|demand/before-follows:起初
-24|demand/before-follows:跟
-25|demand/before-follows:跟进
-25|demand/before-follows:跟进,赫
22|demand/before-follows:达
20|demand/before-follows:达到
16|demand/before-follows:达到5%
9|demand/before-follows:都
16|demand/before-follows:都应
14|demand/before-follows:都应该看
-8|demand/before-follows:都要
-8|demand/before-follows:都要给出
-8|demand/before-follows:防
-9|demand/before-follows:防长
-9|demand/before-follows:防长:3
-6|demand/before-follows:须把
-6|demand/before-follows:须把国防
-26|demand/before-follows:首
-26|demand/before-follows:首相
-6|demand/before-follows:首相は1
-6|demand/before-follows:首相は2
-25|demand/before-follows:首相は、
6|demand/before-follows:首相は「
-3|demand/before-follows:香
-3|demand/before-follows:香会
-3|demand/before-follows:香会再提
-6|demand/before-leads:
4|demand/before-leads:\"
-5|demand/before-leads:\",
5|demand/before-leads:%_
5|demand/before-leads:%、
-10|demand/before-leads:(
7|demand/before-leads:,
3|demand/before-leads:,即
-14|demand/before-leads:,就
11|demand/before-leads:,盼
23|demand/before-leads:,称
11|demand/before-leads:,要
-9|demand/before-leads:/
27|demand/before-leads::
11|demand/before-leads:;
17|demand/before-leads:Oの
-35|demand/before-leads:_
-4|demand/before-leads:、
12|demand/before-leads:「
-3|demand/before-leads:】
-21|demand/before-leads:が
-7|demand/before-leads:が、
6|demand/before-leads:し、
-3|demand/before-leads:せて
10|demand/before-leads:つ「
-3|demand/before-leads:て
24|demand/before-leads:で、
6|demand/before-leads:で「
-9|demand/before-leads:にも
19|demand/before-leads:の
15|demand/before-leads:は
34|demand/before-leads:は、
14|demand/before-leads:は「
11|demand/before-leads:む
5|demand/before-leads:め、
10|demand/before-leads:や
-6|demand/before-leads:を
13|demand/before-leads:アの
4|demand/before-leads:エン
26|demand/before-leads:カが
33|demand/before-leads:カの
-6|demand/before-leads:ダの
-7|demand/before-leads:ツの
-35|demand/before-leads:ドの
-3|demand/before-leads:プ
4|demand/before-leads:ン
-3|demand/before-leads:ンプ
-35|demand/before-leads:不只
7|demand/before-leads:与
9|demand/before-leads:世界
-8|demand/before-leads:个
14|demand/before-leads:中、
-3|demand/before-leads:为,
-9|demand/before-leads:会/
5|demand/before-leads:体
10|demand/before-leads:促
5|demand/before-leads:全体
8|demand/before-leads:内的
-16|demand/before-leads:再批
4|demand/before-leads:再提
-3|demand/before-leads:击
-6|demand/before-leads:分を
4|demand/before-leads:前
8|demand/before-leads:力:
3|demand/before-leads:励「
-5|demand/before-leads:包括
-11|demand/before-leads:北约
3|demand/before-leads:即
6|demand/before-leads:又称
11|demand/before-leads:及;
3|demand/before-leads:口:
-35|demand/before-leads:只
-14|demand/before-leads:吁
-25|demand/before-leads:名
11|demand/before-leads:含む
-16|demand/before-leads:告知
-14|demand/before-leads:呼吁
-6|demand/before-leads:回应
-46|demand/before-leads:国が
3|demand/before-leads:国に
11|demand/before-leads:国も
9|demand/before-leads:国や
3|demand/before-leads:国要
-9|demand/before-leads:坚持
-26|demand/before-leads:够,
-73|demand/before-leads:官、
10|demand/before-leads:官「
6|demand/before-leads:官は
5|demand/before-leads:对
-14|demand/before-leads:就
5|demand/before-leads:州と
3|demand/before-leads:州の
9|demand/before-leads:希望
-6|demand/before-leads:应
7|demand/before-leads:应与
-15|demand/before-leads:总统
25|demand/before-leads:所有
-16|demand/before-leads:批
-3|demand/before-leads:抨击
-5|demand/before-leads:括
-10|demand/before-leads:持
4|demand/before-leads:提
-3|demand/before-leads:效法
5|demand/before-leads:敦促
13|demand/before-leads:方、
-11|demand/before-leads:时期
6|demand/before-leads:月、
25|demand/before-leads:有
9|demand/before-leads:望
-12|demand/before-leads:期
-9|demand/before-leads:本、
-6|demand/before-leads:本と
-3|demand/before-leads:本和
6|demand/before-leads:机逼
8|demand/before-leads:条约
6|demand/before-leads:楼:
-9|demand/before-leads:権が
8|demand/before-leads:権は
-8|demand/before-leads:每个
-4|demand/before-leads:比照
-22|demand/before-leads:氏、
23|demand/before-leads:氏は
6|demand/before-leads:求
-3|demand/before-leads:法
-25|demand/before-leads:点名
-4|demand/before-leads:照
9|demand/before-leads:界
-45|demand/before-leads:略_
5|demand/before-leads:略、
7|demand/before-leads:的
11|demand/before-leads:盼
5|demand/before-leads:省が
9|demand/before-leads:看齐
-16|demand/before-leads:知
17|demand/before-leads:示,
31|demand/before-leads:称
8|demand/before-leads:算,
4|demand/before-leads:米「
-15|demand/before-leads:统
5|demand/before-leads:虽说
-7|demand/before-leads:補、
16|demand/before-leads:要
6|demand/before-leads:要求
-8|demand/before-leads:话,
5|demand/before-leads:说
17|demand/before-leads:说,
8|demand/before-leads:逼
-9|demand/before-leads:長は
-3|demand/before-leads:长
6|demand/before-leads:长:
5|demand/before-leads:长促
5|demand/before-leads:问:
-3|demand/before-leads:面对
3|demand/before-leads:領が
-11|demand/before-leads:領は
6|demand/before-leads:顿对
9|demand/before-leads:齐
19|demand/before-opens:False agent
17|demand/before-opens:False named
12|demand/before-opens:False patient
-20|demand/before-opens:True agent
-29|demand/before-opens:True named
15|demand/before-opens:True patient
13|demand/before-rank:0 0 agent
51|demand/before-rank:0 0 named
40|demand/before-rank:0 0 patient
5|demand/before-rank:0 1 agent
-3|demand/before-rank:0 1 named
21|demand/before-rank:0 1 patient
7|demand/before-rank:0 2 patient
-21|demand/before-rank:1 0 agent
-24|demand/before-rank:1 0 named
-12|demand/before-rank:1 0 patient
4|demand/before-rank:1 1 agent
6|demand/before-rank:1 1 named
-23|demand/before-rank:1 1 patient
11|demand/before-rank:1 2 named
-6|demand/before-rank:1 2 patient
-3|demand/before-rank:2 0 agent
-44|demand/before-rank:2 0 named
-9|demand/before-rank:2 1 named
-12|demand/before:named
27|demand/before:patient
-6|demand/class-main:ALLIES ALLIES
75|demand/class-main:ALLIES JPN
10|demand/class-main:ALLIES KOR
-5|demand/class-main:ALLIES NATO
-8|demand/class-main:ALLIES TWN
-11|demand/class-main:ALLIES foe
32|demand/class-main:ALLIES land
-51|demand/class-main:ALLIES member
-13|demand/class-main:CHN NATO
-3|demand/class-main:EU JPN
9|demand/class-main:EU member
-19|demand/class-main:JPN ALLIES
26|demand/class-main:JPN JPN
-11|demand/class-main:JPN KOR
11|demand/class-main:JPN NATO
19|demand/class-main:JPN TWN
-15|demand/class-main:JPN land
-7|demand/class-main:KOR ALLIES
5|demand/class-main:KOR JPN
17|demand/class-main:KOR KOR
-8|demand/class-main:KOR NATO
35|demand/class-main:NATO ALLIES
-42|demand/class-main:NATO JPN
-3|demand/class-main:NATO KOR
-14|demand/class-main:NATO TWN
11|demand/class-main:NATO foe
-4|demand/class-main:NATO land
57|demand/class-main:NATO member
4|demand/class-main:TWN KOR
13|demand/class-main:TWN TWN
14|demand/class-main:USA ALLIES
-68|demand/class-main:USA JPN
-18|demand/class-main:USA KOR
20|demand/class-main:USA NATO
-13|demand/class-main:USA TWN
-9|demand/class-main:USA land
-11|demand/class-main:USA member
-14|demand/class-main:land ALLIES
32|demand/class-main:land JPN
3|demand/class-main:land TWN
-4|demand/class-main:land land
-3|demand/class-main:member ALLIES
-24|demand/class-main:member JPN
-5|demand/class-main:member NATO
-16|demand/class-named:ALLIES ALLIES nobody-named
9|demand/class-named:ALLIES ALLIES others-named
25|demand/class-named:ALLIES JPN nobody-named
50|demand/class-named:ALLIES JPN others-named
-10|demand/class-named:ALLIES KOR nobody-named
19|demand/class-named:ALLIES KOR others-named
-11|demand/class-named:ALLIES NATO nobody-named
6|demand/class-named:ALLIES NATO others-named
-7|demand/class-named:ALLIES TWN others-named
-11|demand/class-named:ALLIES foe others-named
32|demand/class-named:ALLIES land others-named
-50|demand/class-named:ALLIES member others-named
-13|demand/class-named:CHN NATO others-named
-3|demand/class-named:EU JPN others-named
9|demand/class-named:EU member others-named
-19|demand/class-named:JPN ALLIES others-named
-8|demand/class-named:JPN JPN nobody-named
34|demand/class-named:JPN JPN others-named
-11|demand/class-named:JPN KOR others-named
11|demand/class-named:JPN NATO others-named
19|demand/class-named:JPN TWN others-named
-4|demand/class-named:JPN land nobody-named
-11|demand/class-named:JPN land others-named
-7|demand/class-named:KOR ALLIES others-named
5|demand/class-named:KOR JPN others-named
13|demand/class-named:KOR KOR nobody-named
4|demand/class-named:KOR KOR others-named
-8|demand/class-named:KOR NATO others-named
16|demand/class-named:NATO ALLIES nobody-named
19|demand/class-named:NATO ALLIES others-named
-3|demand/class-named:NATO JPN nobody-named
-39|demand/class-named:NATO JPN others-named
-4|demand/class-named:NATO KOR nobody-named
20|demand/class-named:NATO NATO nobody-named
-21|demand/class-named:NATO NATO others-named
-14|demand/class-named:NATO TWN others-named
11|demand/class-named:NATO foe others-named
-3|demand/class-named:NATO land others-named
-5|demand/class-named:NATO member nobody-named
62|demand/class-named:NATO member others-named
4|demand/class-named:TWN KOR others-named
12|demand/class-named:TWN TWN others-named
15|demand/class-named:USA ALLIES others-named
-12|demand/class-named:USA JPN nobody-named
-55|demand/class-named:USA JPN others-named
-18|demand/class-named:USA KOR others-named
21|demand/class-named:USA NATO others-named
-13|demand/class-named:USA TWN others-named
-9|demand/class-named:USA land others-named
-11|demand/class-named:USA member others-named
-14|demand/class-named:land ALLIES others-named
32|demand/class-named:land JPN others-named
3|demand/class-named:land TWN others-named
5|demand/class-named:land land nobody-named
-9|demand/class-named:land land others-named
-3|demand/class-named:member ALLIES others-named
-23|demand/class-named:member JPN others-named
-8|demand/class-named:member NATO nobody-named
3|demand/class-named:member NATO others-named
6|demand/class-named:member member nobody-named
-6|demand/class-named:member member others-named
-9|demand/class-shape:ALLIES tenth
42|demand/class-shape:ALLIES whole
-15|demand/class-shape:CHN whole
5|demand/class-shape:EU half
81|demand/class-shape:JPN half
-72|demand/class-shape:JPN whole
-36|demand/class-shape:KOR half
21|demand/class-shape:KOR tenth
22|demand/class-shape:KOR whole
-28|demand/class-shape:NATO half
-4|demand/class-shape:NATO tenth
72|demand/class-shape:NATO whole
-8|demand/class-shape:TWN half
25|demand/class-shape:TWN whole
-31|demand/class-shape:USA half
-7|demand/class-shape:USA tenth
-46|demand/class-shape:USA whole
32|demand/class-shape:land half
-14|demand/class-shape:land whole
-18|demand/class-shape:member half
-13|demand/class-shape:member whole
-8|demand/class-value:ALLIES 1
14|demand/class-value:ALLIES 1.5
39|demand/class-value:ALLIES 1E+1
34|demand/class-value:ALLIES 2
-95|demand/class-value:ALLIES 3
-12|demand/class-value:ALLIES 3.5
-9|demand/class-value:ALLIES 3.8
37|demand/class-value:ALLIES 4
36|demand/class-value:ALLIES 5
5|demand/class-value:EU 1.5
-5|demand/class-value:NATO 1E+1
-14|demand/class-value:NATO 2
36|demand/class-value:NATO 3
-29|demand/class-value:NATO 3.5
-4|demand/class-value:NATO 3.8
-21|demand/class-value:NATO 4
76|demand/class-value:NATO 5
-7|demand/class-value:USA 1E+1
-32|demand/class-value:USA 3
-31|demand/class-value:USA 3.5
-7|demand/class-value:USA 3.8
-4|demand/class-value:USA 5
35|demand/class:ALLIES
-15|demand/class:CHN
6|demand/class:EU
9|demand/class:JPN
8|demand/class:KOR
41|demand/class:NATO
17|demand/class:TWN
-84|demand/class:USA
17|demand/class:land
-32|demand/class:member
-8|demand/last-kind:benchmark False
9|demand/last-kind:cap False
38|demand/last-kind:demand False
22|demand/last-kind:demand True
-64|demand/last-kind:denial False
3|demand/last-kind:level False
25|demand/last-kind:other False
7|demand/last-kind:other True
-7|demand/last-kind:pledge False
13|demand/last-kind:pledge True
24|demand/last-kind:proposal False
9|demand/last-kind:proposal True
20|demand/last:before others-named
4|demand/last:here nobody-named
50|demand/last:here others-named
21|demand/main:nobody-named
32|demand/main:others-named
50|demand/named:1
18|demand/named:3
-4|demand/right-before:
-4|demand/right-before:,把标准定为
-16|demand/right-before::军费必须
-16|demand/right-before::军费要占
4|demand/right-before:_\"
5|demand/right-before:、米の
3|demand/right-before:」达到
3|demand/right-before:が
-4|demand/right-before:が促す
-13|demand/right-before:に
9|demand/right-before:にGDP比
-11|demand/right-before:に「
5|demand/right-before:には
-6|demand/right-before:には名指しで
8|demand/right-before:にも
7|demand/right-before:に国防費の
4|demand/right-before:の
-22|demand/right-before:は
9|demand/right-before:は国防費
14|demand/right-before:は少なくとも
6|demand/right-before:も
6|demand/right-before:並みの
-3|demand/right-before:並みのGNP
-6|demand/right-before:以
4|demand/right-before:军费占GDP
-11|demand/right-before:军费远超
3|demand/right-before:军费须占
12|demand/right-before:向
4|demand/right-before:員長が促した
11|demand/right-before:在美方要求
-3|demand/right-before:外相、米の
-5|demand/right-before:多国对
-9|demand/right-before:应付
6|demand/right-before:应当把
4|demand/right-before:应把GDP的
6|demand/right-before:应拿出
-21|demand/right-before:应达到
-16|demand/right-before:把
8|demand/right-before:拿出
8|demand/right-before:提高到
-13|demand/right-before:曾呼吁欧洲以
11|demand/right-before:欧洲盟友花
8|demand/right-before:的
-8|demand/right-before:看齐北约的
-8|demand/right-before:花
5|demand/right-before:要到
17|demand/right-before:达到
-8|demand/right-before:都要给出
-9|demand/right-before:防长:
6|demand/right-before:须达
-3|demand/right-before:香会再提
53|demand/ruled:allies_and_members
-41|demand/ruled:as_before_in_sentence
11|demand/ruled:as_in_the_sentence_before
-32|demand/ruled:clause_before_it
18|demand/ruled:main_spender
15|demand/ruled:named_after_patient
14|demand/ruled:named_before
-65|demand/ruled:named_in_clause
6|demand/ruled:named_near
-24|demand/ruled:named_near_patient
9|demand/ruled:named_right_before
8|demand/ruled:own_budget
-4|demand/ruled:owner
28|demand/ruled:standard_for_all
14|demand/same-figure-of-another
-14|demand/same-figure-of-it
-4|demand/subject:others-named
-55|demand/title
6|demand/told-of:1
15|demand/told-of:2
-20|demand/told-of:3
-46|demand/unnamed
-23|demand/unnamed-beside-others
-7|denial/after-far:1 False
4|denial/after-far:1 True
4|denial/after-far:18 False
-11|denial/after-far:18 True
23|denial/after-far:4 False
6|denial/after-far:4 True
-11|denial/after-far:9 False
-10|denial/after-far:9 True
-4|denial/after-follows:\"
-4|denial/after-follows:\"。 True
-5|denial/after-follows:が
-6|denial/after-follows:が5 False
-13|denial/after-follows:と
-12|denial/after-follows:とし True
3|denial/after-follows:に
3|denial/after-follows:には False
-10|denial/after-follows:の
-8|denial/after-follows:の財 False
4|denial/after-follows:不
4|denial/after-follows:不是 True
6|denial/after-follows:予
6|denial/after-follows:予以 True
-4|denial/after-follows:国
-4|denial/after-follows:国防 False
-7|denial/after-follows:幹
-7|denial/after-follows:幹部 True
3|denial/after-follows:强
3|denial/after-follows:强调 True
-3|denial/after-follows:报
-3|denial/after-follows:报章 True
-11|denial/after-follows:无
-11|denial/after-follows:无法 True
23|denial/after-follows:的
23|denial/after-follows:的尺 False
4|denial/after-follows:表
4|denial/after-follows:表示 True
-8|denial/after-leads:\",
5|denial/after-leads:%,
-8|denial/after-leads:%は
3|denial/after-leads:,\"
-13|denial/after-leads:、「
-3|denial/after-leads:」_
4|denial/after-leads:い。
-6|denial/after-leads:て「
-4|denial/after-leads:不是
-3|denial/after-leads:别;
-7|denial/after-leads:方、
4|denial/after-leads:知道
23|denial/after-leads:衡量
6|denial/after-leads:闻,
-5|denial/after:agent False
9|denial/after:named False
-14|denial/after:named True
5|denial/after:patient False
3|denial/after:patient True
-43|denial/asks
34|denial/before-commas:0 0
3|denial/before-commas:0 1
-17|denial/before-commas:1 0
-21|denial/before-commas:1 1
6|denial/before-commas:2 1
11|denial/before-far:1 0
-3|denial/before-far:18 0
4|denial/before-far:18 1
-32|denial/before-far:36 0
-21|denial/before-far:36 1
4|denial/before-far:4 0
39|denial/before-far:9 0
7|denial/before-far:far 1
7|denial/before-follows-rank:) 0 0
6|denial/before-follows-rank:, 0 0
3|denial/before-follows-rank:1 1 0
-3|denial/before-follows-rank:3 1 0
4|denial/before-follows-rank:「 0 0
-11|denial/before-follows-rank:か 0 0
-7|denial/before-follows-rank:が 0 0
8|denial/before-follows-rank:が 1 0
15|denial/before-follows-rank:に 0 0
5|denial/before-follows-rank:は 1 0
-8|denial/before-follows-rank:も 0 0
9|denial/before-follows-rank:や 1 0
3|denial/before-follows-rank:也 0 0
-4|denial/before-follows-rank:会 0 0
3|denial/before-follows-rank:公 0 0
-6|denial/before-follows-rank:写 0 0
3|denial/before-follows-rank:军 1 1
3|denial/before-follows-rank:则 0 0
-23|denial/before-follows-rank:前 1 0
-35|denial/before-follows-rank:去 1 1
5|denial/before-follows-rank:坚 0 1
-7|denial/before-follows-rank:官 0 0
-8|denial/before-follows-rank:官 0 1
3|denial/before-follows-rank:官 1 0
5|denial/before-follows-rank:已 1 0
-20|denial/before-follows-rank:总 1 0
5|denial/before-follows-rank:拒 0 0
-3|denial/before-follows-rank:提 0 0
11|denial/before-follows-rank:无 0 0
3|denial/before-follows-rank:来 0 0
-4|denial/before-follows-rank:标 0 0
-10|denial/before-follows-rank:此 1 0
-3|denial/before-follows-rank:没 0 0
7|denial/before-follows-rank:石 1 0
3|denial/before-follows-rank:米 1 1
7|denial/before-follows-rank:给 1 0
-30|denial/before-follows-rank:而 0 0
14|denial/before-follows-rank:自 0 0
-4|denial/before-follows-rank:要 0 0
3|denial/before-follows-rank:订 0 0
-4|denial/before-follows-rank:达 0 0
-3|denial/before-follows-rank:那 0 0
5|denial/before-follows-rank:防 0 0
-12|denial/before-follows-rank:防 2 0
3|denial/before-follows-rank:首 0 0
9|denial/before-follows-rank:首 0 1
4|denial/before-follows-rank:首 1 0
4|denial/before-follows-rank:首 2 1
7|denial/before-follows:)
7|denial/before-follows:)に
7|denial/before-follows:)に求め
6|denial/before-follows:,
-4|denial/before-follows:,直
18|denial/before-follows:,称
18|denial/before-follows:,称5%
3|denial/before-follows:1
-3|denial/before-follows:3
-3|denial/before-follows:32
-3|denial/before-follows:32国里
17|denial/before-follows:、
4|denial/before-follows:「
4|denial/before-follows:「5
4|denial/before-follows:「5%は
-11|denial/before-follows:か
-11|denial/before-follows:から
-3|denial/before-follows:から3%
-5|denial/before-follows:が5
-5|denial/before-follows:が5%を
8|denial/before-follows:がア
8|denial/before-follows:がアメリ
15|denial/before-follows:に
18|denial/before-follows:に5
17|denial/before-follows:に5%を
-3|denial/before-follows:に求
-3|denial/before-follows:に求めた
13|denial/before-follows:の「
13|denial/before-follows:の「世界
-14|denial/before-follows:の国
5|denial/before-follows:は
4|denial/before-follows:は、
-8|denial/before-follows:も
-8|denial/before-follows:も国
-8|denial/before-follows:も国防費
9|denial/before-follows:や
9|denial/before-follows:やイ
9|denial/before-follows:やイタリ
9|denial/before-follows:一
9|denial/before-follows:一名
9|denial/before-follows:一名官员
6|denial/before-follows:上
5|denial/before-follows:上周
4|denial/before-follows:也
3|denial/before-follows:也称
3|denial/before-follows:也称,希
-4|denial/before-follows:会
-5|denial/before-follows:会后
-5|denial/before-follows:会后向记
3|denial/before-follows:公
3|denial/before-follows:公开
3|denial/before-follows:公开抗拒
-6|denial/before-follows:写
-6|denial/before-follows:写了
-6|denial/before-follows:写了一封
3|denial/before-follows:军
3|denial/before-follows:军费
3|denial/before-follows:军费达到
3|denial/before-follows:则
-23|denial/before-follows:前
-22|denial/before-follows:前驻
-22|denial/before-follows:前驻美防
-35|denial/before-follows:去
-35|denial/before-follows:去年
-35|denial/before-follows:去年度达
4|denial/before-follows:坚
5|denial/before-follows:坚称
4|denial/before-follows:坚称军费
-12|denial/before-follows:官
-17|denial/before-follows:官员
-18|denial/before-follows:官员私下
4|denial/before-follows:官房
4|denial/before-follows:官房長官
5|denial/before-follows:已
5|denial/before-follows:已与
5|denial/before-follows:已与北约
-20|denial/before-follows:总
-20|denial/before-follows:总统
-20|denial/before-follows:总统拉德
7|denial/before-follows:拒
7|denial/before-follows:拒绝
3|denial/before-follows:拒绝3.
-3|denial/before-follows:提
-3|denial/before-follows:提出
11|denial/before-follows:无
11|denial/before-follows:无须
11|denial/before-follows:无须达到
-3|denial/before-follows:是否
-3|denial/before-follows:是否提过
3|denial/before-follows:来
3|denial/before-follows:来说
3|denial/before-follows:来说不切
-4|denial/before-follows:标
-4|denial/before-follows:标准
-4|denial/before-follows:标准3.
-10|denial/before-follows:此
-10|denial/before-follows:此前
-10|denial/before-follows:此前致信
-4|denial/before-follows:没
-4|denial/before-follows:没有
7|denial/before-follows:石
7|denial/before-follows:石破
7|denial/before-follows:石破茂2
3|denial/before-follows:米
3|denial/before-follows:米協
3|denial/before-follows:米協議で
7|denial/before-follows:给
7|denial/before-follows:给北
7|denial/before-follows:给北约秘
-30|denial/before-follows:而
-30|denial/before-follows:而言
-30|denial/before-follows:而言\"没
14|denial/before-follows:自
14|denial/before-follows:自己
14|denial/before-follows:自己需要
-3|denial/before-follows:致信
-11|denial/before-follows:致信北约
8|denial/before-follows:致信吕特
-4|denial/before-follows:要
3|denial/before-follows:订
3|denial/before-follows:说
3|denial/before-follows:说,
-4|denial/before-follows:达
-4|denial/before-follows:达成
-4|denial/before-follows:达成谅解
-3|denial/before-follows:那
-3|denial/before-follows:那样
3|denial/before-follows:重
3|denial/before-follows:重申
3|denial/before-follows:重申,美
-4|denial/before-follows:防
-4|denial/before-follows:防衛
-7|denial/before-follows:防衛相は
21|denial/before-follows:首
22|denial/before-follows:首相
3|denial/before-follows:首相は1
13|denial/before-follows:首相は、
3|denial/before-follows:高
12|denial/before-leads:
-28|denial/before-leads:%对
5|denial/before-leads:(
-36|denial/before-leads:,
3|denial/before-leads:;
9|denial/before-leads:_
-15|denial/before-leads:、
12|denial/before-leads:が
-4|denial/before-leads:で、
15|denial/before-leads:の
5|denial/before-leads:は、
-9|denial/before-leads:や
-3|denial/before-leads:を
10|denial/before-leads:ンの
-8|denial/before-leads:ーや
-5|denial/before-leads:与
14|denial/before-leads:为
9|denial/before-leads:书长
-5|denial/before-leads:于
-11|denial/before-leads:信
-3|denial/before-leads:像
-4|denial/before-leads:及
3|denial/before-leads:只有
4|denial/before-leads:在
-28|denial/before-leads:对
-4|denial/before-leads:已与
3|denial/before-leads:年;
8|denial/before-leads:总理
-4|denial/before-leads:提及
3|denial/before-leads:有
7|denial/before-leads:構(
3|denial/before-leads:毅在
7|denial/before-leads:求
8|denial/before-leads:理
7|denial/before-leads:电_
-5|denial/before-leads:的
16|denial/before-leads:相
13|denial/before-leads:省が
11|denial/before-leads:示
-3|denial/before-leads:称,
-3|denial/before-leads:至于
-11|denial/before-leads:致信
-5|denial/before-leads:行的
11|denial/before-leads:表示
7|denial/before-leads:要求
14|denial/before-leads:认为
-32|denial/before-leads:说,
-3|denial/before-leads:費を
12|denial/before-leads:长
15|denial/before-leads:首相
-3|denial/before-opens:False agent
19|denial/before-opens:False named
-21|denial/before-opens:False patient
-7|denial/before-opens:True named
17|denial/before-opens:True patient
-17|denial/before-rank:0 0 agent
15|denial/before-rank:0 0 named
-7|denial/before-rank:0 0 patient
7|denial/before-rank:0 1 named
14|denial/before-rank:1 0 agent
27|denial/before-rank:1 0 named
-25|denial/before-rank:1 1 named
3|denial/before-rank:1 1 patient
-14|denial/before-rank:2 0 named
4|denial/before-rank:2 1 named
12|denial/before:named
-4|denial/before:patient
5|denial/class-main:ALLIES ALLIES
19|denial/class-main:ALLIES JPN
-9|denial/class-main:ALLIES KOR
-9|denial/class-main:ALLIES land
-6|denial/class-main:ALLIES member
3|denial/class-main:JPN ALLIES
46|denial/class-main:JPN JPN
-5|denial/class-main:JPN KOR
-4|denial/class-main:JPN member
8|denial/class-main:KOR ALLIES
6|denial/class-main:KOR JPN
8|denial/class-main:KOR KOR
-6|denial/class-main:NATO ALLIES
-22|denial/class-main:NATO JPN
5|denial/class-main:NATO KOR
-4|denial/class-main:NATO land
-7|denial/class-main:NATO member
6|denial/class-main:TWN TWN
-9|denial/class-main:USA ALLIES
-22|denial/class-main:USA JPN
-5|denial/class-main:USA land
9|denial/class-main:USA member
-34|denial/class-main:land JPN
21|denial/class-main:land land
7|denial/class-main:member JPN
8|denial/class-main:member member
5|denial/class-named:ALLIES ALLIES others-named
-6|denial/class-named:ALLIES JPN nobody-named
25|denial/class-named:ALLIES JPN others-named
-3|denial/class-named:ALLIES KOR nobody-named
-6|denial/class-named:ALLIES KOR others-named
-8|denial/class-named:ALLIES land others-named
-3|denial/class-named:ALLIES member others-named
3|denial/class-named:JPN ALLIES others-named
19|denial/class-named:JPN JPN nobody-named
27|denial/class-named:JPN JPN others-named
-9|denial/class-named:JPN KOR nobody-named
4|denial/class-named:JPN KOR others-named
-4|denial/class-named:JPN member nobody-named
8|denial/class-named:KOR ALLIES others-named
7|denial/class-named:KOR JPN others-named
13|denial/class-named:KOR KOR nobody-named
-5|denial/class-named:KOR KOR others-named
-6|denial/class-named:NATO ALLIES others-named
-11|denial/class-named:NATO JPN nobody-named
-12|denial/class-named:NATO JPN others-named
5|denial/class-named:NATO KOR others-named
-4|denial/class-named:NATO land others-named
-4|denial/class-named:NATO member nobody-named
-3|denial/class-named:NATO member others-named
6|denial/class-named:TWN TWN others-named
-9|denial/class-named:USA ALLIES others-named
-20|denial/class-named:USA JPN others-named
-5|denial/class-named:USA land others-named
9|denial/class-named:USA member others-named
-34|denial/class-named:land JPN others-named
5|denial/class-named:land land nobody-named
16|denial/class-named:land land others-named
7|denial/class-named:member JPN others-named
10|denial/class-named:member member nobody-named
15|denial/class-shape:ALLIES half
-18|denial/class-shape:ALLIES whole
20|denial/class-shape:JPN half
10|denial/class-shape:JPN tenth
7|denial/class-shape:JPN whole
20|denial/class-shape:KOR whole
-17|denial/class-shape:NATO half
-16|denial/class-shape:NATO whole
6|denial/class-shape:TWN whole
-14|denial/class-shape:USA half
-14|denial/class-shape:USA whole
-8|denial/class-shape:land half
-10|denial/class-shape:land tenth
4|denial/class-shape:land whole
3|denial/class-shape:member half
13|denial/class-shape:member whole
-3|denial/class-value:ALLIES 2
-3|denial/class-value:ALLIES 3
16|denial/class-value:ALLIES 3.5
-10|denial/class-value:ALLIES 5
56|denial/class-value:NATO 2
-16|denial/class-value:NATO 3.5
-70|denial/class-value:NATO 5
-5|denial/class-value:USA 3
-14|denial/class-value:USA 3.5
-6|denial/class-value:USA 5
-4|denial/class:ALLIES
37|denial/class:JPN
22|denial/class:KOR
-34|denial/class:NATO
6|denial/class:TWN
-29|denial/class:USA
-14|denial/class:land
16|denial/class:member
11|denial/last-kind:cap False
-4|denial/last-kind:demand False
6|denial/last-kind:demand True
-10|denial/last-kind:denial False
-16|denial/last-kind:denial True
39|denial/last-kind:level False
-18|denial/last-kind:level True
-20|denial/last-kind:pledge False
17|denial/last-kind:pledge True
-18|denial/last-kind:proposal False
7|denial/last:here nobody-named
-17|denial/last:here others-named
48|denial/main:nobody-named
53|denial/main:others-named
-14|denial/named:1
42|denial/named:2
-8|denial/named:3
18|denial/right-before:,称
4|denial/right-before:「
-6|denial/right-before:から
-5|denial/right-before:が
18|denial/right-before:に
-8|denial/right-before:も国防費の
3|denial/right-before:公开抗拒
4|denial/right-before:拒绝
-3|denial/right-before:提出
11|denial/right-before:无须达到
-3|denial/right-before:是否提过
-4|denial/right-before:标准
14|denial/right-before:自己需要做到
7|denial/right-before:致信吕特,称
17|denial/ruled
16|denial/ruled:as_before_in_sentence
10|denial/ruled:as_in_the_sentence_before
49|denial/ruled:main_spender
-35|denial/ruled:named_before
3|denial/ruled:named_before_patient
18|denial/ruled:named_in_clause
-15|denial/ruled:named_in_clause_patient
-31|denial/ruled:named_near
11|denial/same-figure-of-another
-11|denial/same-figure-of-it
4|denial/subject:others-named
-11|denial/title
15|denial/told-of:0
-27|denial/told-of:1
-20|denial/told-of:2
32|denial/told-of:3
3|denial/unnamed
-24|denial/unnamed-beside-others
-13|level/after-far:1 False
-8|level/after-far:1 True
-11|level/after-far:18 False
-42|level/after-far:18 True
-12|level/after-far:36 True
30|level/after-far:4 False
-4|level/after-far:4 True
11|level/after-far:9 False
-27|level/after-far:9 True
28|level/after-follows:,
28|level/after-follows:,却 True
-3|level/after-follows:1
-3|level/after-follows:2
-8|level/after-follows:3
-8|level/after-follows:3. True
-3|level/after-follows:が
3|level/after-follows:とは False
24|level/after-follows:に
-4|level/after-follows:に次 True
23|level/after-follows:に比 False
5|level/after-follows:に米 False
-8|level/after-follows:の
-20|level/after-follows:の1 False
-3|level/after-follows:の1 True
-3|level/after-follows:の2 True
18|level/after-follows:の計 False
-16|level/after-follows:は
-5|level/after-follows:は1 True
-8|level/after-follows:は2 True
4|level/after-follows:よ
4|level/after-follows:より False
-10|level/after-follows:中
-10|level/after-follows:中最 False
-5|level/after-follows:为
-13|level/after-follows:也
-12|level/after-follows:也必 True
-11|level/after-follows:价
-11|level/after-follows:价格 True
-7|level/after-follows:凭
-7|level/after-follows:凭什 True
-8|level/after-follows:协
-8|level/after-follows:协助 True
-3|level/after-follows:却
-3|level/after-follows:却连 True
-14|level/after-follows:在
-14|level/after-follows:在1 True
-8|level/after-follows:大
-8|level/after-follows:大陆 True
7|level/after-follows:应
3|level/after-follows:战
3|level/after-follows:战后 True
-6|level/after-follows:提
-6|level/after-follows:提高 True
3|level/after-follows:曾
3|level/after-follows:曾表 True
8|level/after-follows:松
8|level/after-follows:松了 True
-12|level/after-follows:的
-4|level/after-follows:的1 True
-3|level/after-follows:的目 True
-5|level/after-follows:若
-5|level/after-follows:若真 True
-3|level/after-follows:要
-3|level/after-follows:要领 True
9|level/after-follows:防
-26|level/after-leads:%,
-20|level/after-leads:%、
-10|level/after-leads:%で
-11|level/after-leads:,大
-3|level/after-leads:,而
-5|level/after-leads:え、
23|level/after-leads:える
18|level/after-leads:げる
6|level/after-leads:った
-5|level/after-leads:で、
-5|level/after-leads:では
11|level/after-leads:と、
5|level/after-leads:ない
-8|level/after-leads:不及
-3|level/after-leads:什么
-20|level/after-leads:低い
28|level/after-leads:例如
3|level/after-leads:味着
-3|level/after-leads:四,
-8|level/after-leads:希望
-14|level/after-leads:惟独
-8|level/after-leads:指,
3|level/after-leads:算,
-6|level/after-leads:要求
-5|level/after-leads:高于
-22|level/after:agent True
-13|level/after:named False
-50|level/after:named True
27|level/after:patient False
-21|level/after:patient True
11|level/asked-about
71|level/asks
75|level/before-commas:0 0
30|level/before-commas:0 1
12|level/before-commas:1 0
13|level/before-commas:1 1
14|level/before-commas:1 2
10|level/before-commas:2 0
-4|level/before-commas:2 1
-29|level/before-commas:2 2
-9|level/before-commas:3 0
-13|level/before-commas:3 1
-20|level/before-commas:3 2
96|level/before-far:1 0
6|level/before-far:18 0
-5|level/before-far:18 1
-5|level/before-far:18 2
-13|level/before-far:36 0
5|level/before-far:36 1
-17|level/before-far:36 2
33|level/before-far:4 0
-10|level/before-far:9 0
4|level/before-far:9 1
-24|level/before-far:far 0
22|level/before-far:far 1
-13|level/before-far:far 2
4|level/before-follows-rank:( 0 0
20|level/before-follows-rank:, 0 0
3|level/before-follows-rank:, 1 0
7|level/before-follows-rank:1 0 0
-5|level/before-follows-rank:1 1 1
17|level/before-follows-rank:2 0 2
8|level/before-follows-rank:3 0 0
-6|level/before-follows-rank:4 1 1
-4|level/before-follows-rank:: 1 0
-5|level/before-follows-rank:_ 0 0
-13|level/before-follows-rank:、 1 0
23|level/before-follows-rank:、 1 1
-8|level/before-follows-rank:、 1 2
47|level/before-follows-rank:、 2 0
-22|level/before-follows-rank:、 2 1
-14|level/before-follows-rank:、 2 2
-5|level/before-follows-rank:「 1 0
-4|level/before-follows-rank:が 1 1
-13|level/before-follows-rank:と 0 0
-15|level/before-follows-rank:と 0 1
32|level/before-follows-rank:と 1 0
4|level/before-follows-rank:に 0 0
-24|level/before-follows-rank:の 0 0
19|level/before-follows-rank:の 0 1
11|level/before-follows-rank:の 1 0
-10|level/before-follows-rank:の 1 1
6|level/before-follows-rank:は 0 0
28|level/before-follows-rank:は 0 1
-3|level/before-follows-rank:は 1 0
-8|level/before-follows-rank:は 1 1
-4|level/before-follows-rank:は 1 2
4|level/before-follows-rank:も 0 0
-3|level/before-follows-rank:・ 0 0
-3|level/before-follows-rank:一 1 1
27|level/before-follows-rank:不 3 1
13|level/before-follows-rank:与 1 0
-21|level/before-follows-rank:与 1 1
-5|level/before-follows-rank:並 0 0
3|level/before-follows-rank:为 0 0
-4|level/before-follows-rank:为 1 1
-7|level/before-follows-rank:主 1 0
11|level/before-follows-rank:也 0 0
6|level/before-follows-rank:亦 0 1
3|level/before-follows-rank:仅 0 0
5|level/before-follows-rank:今 0 1
-8|level/before-follows-rank:介 0 0
6|level/before-follows-rank:以 0 0
-5|level/before-follows-rank:以 3 2
-3|level/before-follows-rank:众 1 0
18|level/before-follows-rank:众 1 1
7|level/before-follows-rank:公 0 0
5|level/before-follows-rank:公 1 0
4|level/before-follows-rank:公 2 1
3|level/before-follows-rank:内 0 0
-44|level/before-follows-rank:再 0 0
5|level/before-follows-rank:军 0 0
-19|level/before-follows-rank:军 0 1
-13|level/before-follows-rank:军 1 1
-17|level/before-follows-rank:分 0 0
-9|level/before-follows-rank:分 0 1
21|level/before-follows-rank:分 0 2
-7|level/before-follows-rank:则 0 1
3|level/before-follows-rank:到 0 0
-15|level/before-follows-rank:前 1 0
-54|level/before-follows-rank:加 0 0
11|level/before-follows-rank:十 0 1
-11|level/before-follows-rank:发 0 0
-6|level/before-follows-rank:合 0 0
4|level/before-follows-rank:和 1 0
17|level/before-follows-rank:和 1 1
-9|level/before-follows-rank:团 1 0
17|level/before-follows-rank:国 0 0
-17|level/before-follows-rank:国 0 1
5|level/before-follows-rank:国 1 0
-9|level/before-follows-rank:国 1 1
-5|level/before-follows-rank:国 2 2
8|level/before-follows-rank:在 0 0
-7|level/before-follows-rank:在 1 1
-12|level/before-follows-rank:基 0 0
7|level/before-follows-rank:处 0 0
3|level/before-follows-rank:多 0 0
-14|level/before-follows-rank:如 0 0
-4|level/before-follows-rank:如 0 1
-3|level/before-follows-rank:官 0 1
19|level/before-follows-rank:官 1 1
4|level/before-follows-rank:实 1 1
9|level/before-follows-rank:宣 2 0
7|level/before-follows-rank:将 0 0
6|level/before-follows-rank:希 0 0
-4|level/before-follows-rank:希 1 0
-13|level/before-follows-rank:常 0 0
18|level/before-follows-rank:常 0 1
12|level/before-follows-rank:平 0 0
-13|level/before-follows-rank:当 0 1
8|level/before-follows-rank:总 1 0
10|level/before-follows-rank:总 1 1
-4|level/before-follows-rank:成 0 1
-5|level/before-follows-rank:才 0 0
4|level/before-follows-rank:承 0 0
7|level/before-follows-rank:把 0 0
-13|level/before-follows-rank:推 0 0
13|level/before-follows-rank:敬 0 0
5|level/before-follows-rank:方 0 1
10|level/before-follows-rank:明 0 0
5|level/before-follows-rank:明 0 1
-3|level/before-follows-rank:明 1 1
-26|level/before-follows-rank:智 0 0
3|level/before-follows-rank:最 0 0
3|level/before-follows-rank:有 0 0
5|level/before-follows-rank:本 0 0
-3|level/before-follows-rank:标 0 0
9|level/before-follows-rank:欧 1 0
13|level/before-follows-rank:欧 1 1
-6|level/before-follows-rank:欧 2 2
15|level/before-follows-rank:比 1 0
-3|level/before-follows-rank:氏 1 0
-5|level/before-follows-rank:演 1 0
-6|level/before-follows-rank:点 1 0
13|level/before-follows-rank:的 0 0
10|level/before-follows-rank:的 0 1
-3|level/before-follows-rank:的 1 0
-3|level/before-follows-rank:的 1 1
-3|level/before-follows-rank:的 2 2
-3|level/before-follows-rank:的 3 2
-4|level/before-follows-rank:立 1 0
19|level/before-follows-rank:等 0 0
-25|level/before-follows-rank:算 0 0
3|level/before-follows-rank:经 0 1
17|level/before-follows-rank:罗 1 0
15|level/before-follows-rank:自 0 0
3|level/before-follows-rank:花 0 0
-13|level/before-follows-rank:表 1 0
-15|level/before-follows-rank:规 0 0
-4|level/before-follows-rank:计 0 1
4|level/before-follows-rank:议 0 1
8|level/before-follows-rank:说 0 0
3|level/before-follows-rank:说 0 1
9|level/before-follows-rank:说 1 1
3|level/before-follows-rank:費 0 1
6|level/before-follows-rank:财 0 0
4|level/before-follows-rank:财 0 1
7|level/before-follows-rank:财 1 0
-8|level/before-follows-rank:质 0 0
-3|level/before-follows-rank:质 0 1
4|level/before-follows-rank:超 0 0
7|level/before-follows-rank:軍 1 0
-10|level/before-follows-rank:軍 1 1
8|level/before-follows-rank:通 0 0
20|level/before-follows-rank:防 0 0
-9|level/before-follows-rank:防 0 1
3|level/before-follows-rank:面 1 0
13|level/before-follows-rank:首 1 0
22|level/before-follows:,
12|level/before-follows:,2
12|level/before-follows:,202
6|level/before-follows:,后
6|level/before-follows:,后者去
5|level/before-follows:1・6%
-4|level/before-follows:1・9%
12|level/before-follows:2
9|level/before-follows:20
5|level/before-follows:2024
8|level/before-follows:3
6|level/before-follows:3.
3|level/before-follows:3・
3|level/before-follows:3・2%
-5|level/before-follows:4
-4|level/before-follows:4%
-4|level/before-follows:4%次之
-4|level/before-follows::2
-4|level/before-follows::23个
-5|level/before-follows:_
-5|level/before-follows:_国
-5|level/before-follows:_国防支
13|level/before-follows:、
-13|level/before-follows:、加
-13|level/before-follows:、加拿大
19|level/before-follows:、挪
19|level/before-follows:、挪威和
5|level/before-follows:、捷
5|level/before-follows:、捷克、
-5|level/before-follows:、西
-5|level/before-follows:、西班牙
5|level/before-follows:、韩
5|level/before-follows:、韩国为
-5|level/before-follows:「
-5|level/before-follows:「日
-5|level/before-follows:「日本の
-8|level/before-follows:が
-5|level/before-follows:が3%超
5|level/before-follows:が、
5|level/before-follows:が、今年
16|level/before-follows:が戦
16|level/before-follows:が戦時経
-27|level/before-follows:が隣
-27|level/before-follows:が隣にい
4|level/before-follows:と
32|level/before-follows:とカ
32|level/before-follows:とカナダ
-28|level/before-follows:と約
-28|level/before-follows:と約13
3|level/before-follows:に
10|level/before-follows:につ
10|level/before-follows:について
-9|level/before-follows:によ
-9|level/before-follows:によると
-6|level/before-follows:の
18|level/before-follows:の2
5|level/before-follows:の2%は
12|level/before-follows:の202
3|level/before-follows:の3
6|level/before-follows:のう
6|level/before-follows:のうち2
-4|level/before-follows:のア
-4|level/before-follows:のアジア
-12|level/before-follows:の主
-12|level/before-follows:の主要国
16|level/before-follows:の公
15|level/before-follows:の公表国
-6|level/before-follows:の加
-6|level/before-follows:の加盟国
-4|level/before-follows:の国
5|level/before-follows:の国防支
-9|level/before-follows:の国防費
-9|level/before-follows:の基
-9|level/before-follows:の基準で
23|level/before-follows:の報告書
-21|level/before-follows:の報道官
7|level/before-follows:の実
6|level/before-follows:の実際の
-14|level/before-follows:の推
-14|level/before-follows:の推計で
3|level/before-follows:の支
3|level/before-follows:の支出は
13|level/before-follows:の比
11|level/before-follows:の比率は
-3|level/before-follows:の計
-3|level/before-follows:の計算方
-13|level/before-follows:の試
-13|level/before-follows:の試算で
-20|level/before-follows:の負
-20|level/before-follows:の負担は
9|level/before-follows:の軍
9|level/before-follows:の軍事費
17|level/before-follows:は
11|level/before-follows:は1
5|level/before-follows:は1・5
3|level/before-follows:は2
-4|level/before-follows:は2・4
11|level/before-follows:は3
3|level/before-follows:は3・9
3|level/before-follows:は7
-9|level/before-follows:は、
-5|level/before-follows:は、実際
-3|level/before-follows:は、欧州
-7|level/before-follows:は「
3|level/before-follows:はす
3|level/before-follows:はすでに
3|level/before-follows:は今
5|level/before-follows:は国
5|level/before-follows:は国防費
-22|level/before-follows:は実
-22|level/before-follows:は実際の
4|level/before-follows:は平
4|level/before-follows:は平均2
-7|level/before-follows:は当
-7|level/before-follows:は当初、
14|level/before-follows:は戦
12|level/before-follows:は戦時下
5|level/before-follows:は昨
3|level/before-follows:は昨年3
3|level/before-follows:は来
5|level/before-follows:は沿
5|level/before-follows:は沿岸警
-24|level/before-follows:は納
-24|level/before-follows:は納得し
6|level/before-follows:は防
6|level/before-follows:は防衛費
4|level/before-follows:も
-3|level/before-follows:・
-3|level/before-follows:・ポ
-3|level/before-follows:・ポスト
-4|level/before-follows:一
-5|level/before-follows:一咬
-5|level/before-follows:一咬牙,
27|level/before-follows:不
27|level/before-follows:不会
27|level/before-follows:不会要求
-9|level/before-follows:与
3|level/before-follows:与加
3|level/before-follows:与加拿大
5|level/before-follows:与日
5|level/before-follows:与日本分
-18|level/before-follows:与欧
-18|level/before-follows:与欧洲盟
-5|level/before-follows:並
-5|level/before-follows:並み
-5|level/before-follows:並み2・
-4|level/before-follows:为例
-4|level/before-follows:为例,前
-7|level/before-follows:主
-7|level/before-follows:主席
-7|level/before-follows:主席郑丽
-4|level/before-follows:之
-3|level/before-follows:之冠
-3|level/before-follows:之冠,立
11|level/before-follows:也
9|level/before-follows:也才
9|level/before-follows:也才3%
8|level/before-follows:亦
8|level/before-follows:亦从
8|level/before-follows:亦从5.
3|level/before-follows:仅
6|level/before-follows:今
6|level/before-follows:今年
-11|level/before-follows:今年才刚
5|level/before-follows:今年把军
3|level/before-follows:今年的军
-3|level/before-follows:今年的核
-8|level/before-follows:介
-8|level/before-follows:介绍
-8|level/before-follows:介绍,该
14|level/before-follows:众
14|level/before-follows:众议
14|level/before-follows:众议员布
-7|level/before-follows:入侵
-7|level/before-follows:入侵乌克
5|level/before-follows:入北
5|level/before-follows:入北约_
17|level/before-follows:公
17|level/before-follows:公布
4|level/before-follows:公布,2
7|level/before-follows:公布,今
5|level/before-follows:公布的军
3|level/before-follows:内
3|level/before-follows:内阁
3|level/before-follows:内阁通过
-44|level/before-follows:再
-44|level/before-follows:再編
-40|level/before-follows:再編経費
-3|level/before-follows:再編関係
-28|level/before-follows:军
-28|level/before-follows:军费
5|level/before-follows:军费估计
3|level/before-follows:军费占7
4|level/before-follows:军费占G
-35|level/before-follows:军费占比
5|level/before-follows:军费增至
-14|level/before-follows:军费平均
-9|level/before-follows:军费按美
-3|level/before-follows:军费约占
7|level/before-follows:军费虽增
5|level/before-follows:军费近年
-5|level/before-follows:分
-5|level/before-follows:分别
-4|level/before-follows:分别约2
-7|level/before-follows:则
3|level/before-follows:则为
3|level/before-follows:则为1.
4|level/before-follows:则在
3|level/before-follows:则在百分
-13|level/before-follows:则认
-13|level/before-follows:则认为实
-7|level/before-follows:则说
-7|level/before-follows:则说,2
3|level/before-follows:到
3|level/before-follows:到现
3|level/before-follows:到现在才
-15|level/before-follows:前
-15|level/before-follows:前国
-15|level/before-follows:前国防相
-54|level/before-follows:加
-54|level/before-follows:加盟
-54|level/before-follows:加盟_3
12|level/before-follows:十
12|level/before-follows:十年
12|level/before-follows:十年前连
-3|level/before-follows:去
-3|level/before-follows:去年
5|level/before-follows:去年军费
-7|level/before-follows:去年合计
-13|level/before-follows:去年国防
6|level/before-follows:去年把G
-13|level/before-follows:发
-13|level/before-follows:发言
-11|level/before-follows:发言人阿
-3|level/before-follows:口
-3|level/before-follows:口径
-6|level/before-follows:合
-5|level/before-follows:合意
-5|level/before-follows:合意案に
13|level/before-follows:和
24|level/before-follows:和加
24|level/before-follows:和加拿大
-10|level/before-follows:和瑞
-10|level/before-follows:和瑞典的
-10|level/before-follows:团
-10|level/before-follows:团书
-10|level/before-follows:团书记长
-9|level/before-follows:国
4|level/before-follows:国军
4|level/before-follows:国军费跨
-14|level/before-follows:国防
8|level/before-follows:国防开支
-5|level/before-follows:国防支出
5|level/before-follows:国防相は
-25|level/before-follows:国防费占
-8|level/before-follows:在两
-8|level/before-follows:在两会记
5|level/before-follows:在国
5|level/before-follows:在国会说
-3|level/before-follows:在贸
-3|level/before-follows:在贸易谈
4|level/before-follows:在里
4|level/before-follows:在里根时
-12|level/before-follows:基
-12|level/before-follows:基準
-11|level/before-follows:基準で1
7|level/before-follows:处
7|level/before-follows:处于
7|level/before-follows:处于战火
3|level/before-follows:多
3|level/before-follows:多年
3|level/before-follows:多年来把
-18|level/before-follows:如
-18|level/before-follows:如今
-18|level/before-follows:如今平均
18|level/before-follows:官
-3|level/before-follows:官员
-3|level/before-follows:官员主张
21|level/before-follows:官方
21|level/before-follows:官方公布
4|level/before-follows:实
4|level/before-follows:实现
4|level/before-follows:实现2%
10|level/before-follows:宣
10|level/before-follows:宣布
-12|level/before-follows:宣布,去
22|level/before-follows:宣布,欧
9|level/before-follows:将
4|level/before-follows:将7
4|level/before-follows:将7.5
3|level/before-follows:将防
3|level/before-follows:将防卫支
6|level/before-follows:希望把期
-3|level/before-follows:希望日本
5|level/before-follows:常
3|level/before-follows:常被
3|level/before-follows:常被拿来
12|level/before-follows:平
12|level/before-follows:平均
21|level/before-follows:平均の2
5|level/before-follows:平均已超
-7|level/before-follows:平均投入
9|level/before-follows:平均的2
-17|level/before-follows:平均花费
-13|level/before-follows:当
-13|level/before-follows:当局
-13|level/before-follows:当局者は
21|level/before-follows:总
9|level/before-follows:总理
9|level/before-follows:总理卡拉
13|level/before-follows:总统
9|level/before-follows:总统普拉
-7|level/before-follows:成
-7|level/before-follows:成员
-6|level/before-follows:成员的国
-5|level/before-follows:才
-5|level/before-follows:才第
-5|level/before-follows:才第4天
4|level/before-follows:承
3|level/before-follows:承诺
3|level/before-follows:承诺把军
7|level/before-follows:把
3|level/before-follows:把国
3|level/before-follows:把国民生
-13|level/before-follows:推
13|level/before-follows:敬
13|level/before-follows:敬陪
13|level/before-follows:敬陪末座
4|level/before-follows:方
5|level/before-follows:方面
5|level/before-follows:方面,总
12|level/before-follows:明
12|level/before-follows:明年
14|level/before-follows:明年军费
-3|level/before-follows:明年国防
-3|level/before-follows:是1
-3|level/before-follows:是1.3
-27|level/before-follows:智
-27|level/before-follows:智库
-24|level/before-follows:智库研究
3|level/before-follows:最
3|level/before-follows:最高
3|level/before-follows:最高,达
3|level/before-follows:有
3|level/before-follows:有意
3|level/before-follows:有意为本
4|level/before-follows:本
3|level/before-follows:本年
3|level/before-follows:本年度的
-3|level/before-follows:标
-3|level/before-follows:标准
-3|level/before-follows:标准占G
17|level/before-follows:欧
5|level/before-follows:欧州
5|level/before-follows:欧州の国
12|level/before-follows:欧洲
12|level/before-follows:欧洲成员
15|level/before-follows:比
15|level/before-follows:比原
15|level/before-follows:比原计划
5|level/before-follows:氏は、防
-5|level/before-follows:演
-5|level/before-follows:演讲
-5|level/before-follows:演讲表示
-6|level/before-follows:点
-6|level/before-follows:点名
-6|level/before-follows:点名批评
11|level/before-follows:的
5|level/before-follows:的6
5|level/before-follows:的6.3
-16|level/before-follows:的军
-4|level/before-follows:的军费实
-3|level/before-follows:的军费相
-9|level/before-follows:的军费都
-3|level/before-follows:的冲
-3|level/before-follows:的冲突停
6|level/before-follows:的占
4|level/before-follows:的占比高
-5|level/before-follows:的四
-5|level/before-follows:的四倍,
3|level/before-follows:的国
3|level/before-follows:的比
-6|level/before-follows:的算
-5|level/before-follows:的算法;
9|level/before-follows:的边
9|level/before-follows:的边境冲
4|level/before-follows:的这
4|level/before-follows:的这一比
8|level/before-follows:的防
-4|level/before-follows:立
-3|level/before-follows:立法
-3|level/before-follows:立法院党
19|level/before-follows:等
19|level/before-follows:等国
19|level/before-follows:等国仍在
-25|level/before-follows:算
-21|level/before-follows:算法
-5|level/before-follows:算法_明
-15|level/before-follows:算法下的
3|level/before-follows:经济总量
17|level/before-follows:罗
17|level/before-follows:罗伯
17|level/before-follows:罗伯逊在
17|level/before-follows:自
6|level/before-follows:自己
11|level/before-follows:自身
7|level/before-follows:自身の国
3|level/before-follows:自身的国
3|level/before-follows:花
3|level/before-follows:花5
3|level/before-follows:花5%多
7|level/before-follows:虽
-12|level/before-follows:表
-12|level/before-follows:表示
-10|level/before-follows:表示,日
-3|level/before-follows:表示,美
-15|level/before-follows:规
-15|level/before-follows:规定
-15|level/before-follows:规定的G
-4|level/before-follows:计
-5|level/before-follows:计算
-5|level/before-follows:计算方式
5|level/before-follows:议
5|level/before-follows:议会
4|level/before-follows:议会此前
19|level/before-follows:说
10|level/before-follows:说,
5|level/before-follows:说,他的
4|level/before-follows:说,波海
9|level/before-follows:说明
9|level/before-follows:说明年会
5|level/before-follows:費
4|level/before-follows:費は
16|level/before-follows:财
9|level/before-follows:财政
9|level/before-follows:财政部长
7|level/before-follows:财长
7|level/before-follows:财长则叫
-11|level/before-follows:质
-11|level/before-follows:质询
-11|level/before-follows:质询:\"
4|level/before-follows:超
4|level/before-follows:超过
4|level/before-follows:超过3%
-3|level/before-follows:軍
-3|level/before-follows:軍関
-3|level/before-follows:軍関係者
8|level/before-follows:通
8|level/before-follows:通过
8|level/before-follows:通过设立
9|level/before-follows:防
9|level/before-follows:防卫
-13|level/before-follows:防卫开支
3|level/before-follows:防卫费占
8|level/before-follows:防卫费已
8|level/before-follows:防卫预算
-7|level/before-follows:防开
-7|level/before-follows:防开支占
3|level/before-follows:防費
3|level/before-follows:防費は冷
7|level/before-follows:防长
4|level/before-follows:防长未出
3|level/before-follows:面
3|level/before-follows:面对
3|level/before-follows:面对北韩
14|level/before-follows:首
14|level/before-follows:首相
13|level/before-follows:首相德韦
35|level/before-leads:
4|level/before-leads:\"
5|level/before-leads:\",
28|level/before-leads:%,
12|level/before-leads:%、
21|level/before-leads:%と
6|level/before-leads:%和
-3|level/before-leads:%居
21|level/before-leads:,
-7|level/before-leads:,其
3|level/before-leads:,指
-5|level/before-leads:,是
7|level/before-leads:,而
3|level/before-leads:0_
4|level/before-leads:3个
4|level/before-leads:8个
6|level/before-leads::
-13|level/before-leads::「
15|level/before-leads:;
4|level/before-leads:A_
-5|level/before-leads:O
-3|level/before-leads:O・
-5|level/before-leads:TO
17|level/before-leads:_
28|level/before-leads:、
-21|level/before-leads:「
-5|level/before-leads:】
-16|level/before-leads:し
3|level/before-leads:た
-24|level/before-leads:ただ
-24|level/before-leads:だ
5|level/before-leads:つ
-8|level/before-leads:て
7|level/before-leads:で
-8|level/before-leads:で、
-16|level/before-leads:と
-7|level/before-leads:と、
3|level/before-leads:に
5|level/before-leads:に、
-5|level/before-leads:には
23|level/before-leads:の
-3|level/before-leads:は
4|level/before-leads:は、
-15|level/before-leads:は「
3|level/before-leads:みに
4|level/before-leads:や
-5|level/before-leads:カ
-5|level/before-leads:ズ
-5|level/before-leads:リカ
-5|level/before-leads:ルズ
3|level/before-leads:上,
7|level/before-leads:上;
-3|level/before-leads:与
7|level/before-leads:个
13|level/before-leads:之,
3|level/before-leads:九,
29|level/before-leads:书长
-15|level/before-leads:了
9|level/before-leads:于
-3|level/before-leads:于前
-9|level/before-leads:人
-5|level/before-leads:仍是
5|level/before-leads:以
-18|level/before-leads:但指
3|level/before-leads:位の
9|level/before-leads:低于
-5|level/before-leads:依
-5|level/before-leads:侵
-5|level/before-leads:入
-5|level/before-leads:入侵
-7|level/before-leads:其
-5|level/before-leads:典入
12|level/before-leads:再看
-4|level/before-leads:冠,
7|level/before-leads:出,
3|level/before-leads:列与
-15|level/before-leads:到了
-6|level/before-leads:北约
3|level/before-leads:占
27|level/before-leads:去年
-12|level/before-leads:右,
-5|level/before-leads:合は
-8|level/before-leads:向
5|level/before-leads:员以
-5|level/before-leads:员在
-36|level/before-leads:和
-7|level/before-leads:国
4|level/before-leads:国・
-8|level/before-leads:国与
-33|level/before-leads:国和
-5|level/before-leads:在
-3|level/before-leads:在与
-11|level/before-leads:大
19|level/before-leads:大、
-9|level/before-leads:威和
-15|level/before-leads:対し
-3|level/before-leads:居
-29|level/before-leads:州と
17|level/before-leads:州の
-9|level/before-leads:布,
8|level/before-leads:希望
27|level/before-leads:年
14|level/before-leads:年,
27|level/before-leads:强调
-3|level/before-leads:总理
-3|level/before-leads:所有
6|level/before-leads:批评
5|level/before-leads:把
-16|level/before-leads:指
-3|level/before-leads:按
-5|level/before-leads:改采
22|level/before-leads:日、
-5|level/before-leads:时、
-11|level/before-leads:是
-3|level/before-leads:有
8|level/before-leads:望
-5|level/before-leads:本、
24|level/before-leads:欧洲
5|level/before-leads:此,
11|level/before-leads:氏は
-3|level/before-leads:求
-8|level/before-leads:沃向
24|level/before-leads:洲
-3|level/before-leads:理
9|level/before-leads:电_
6|level/before-leads:疑で
5|level/before-leads:盟的
5|level/before-leads:相「
12|level/before-leads:看
18|level/before-leads:示,
5|level/before-leads:立つ
-3|level/before-leads:米紙
-3|level/before-leads:紙
-10|level/before-leads:績は
-6|level/before-leads:约
3|level/before-leads:约占
-4|level/before-leads:绍,
7|level/before-leads:而
-11|level/before-leads:菲国
-11|level/before-leads:装大
-3|level/before-leads:要求
-11|level/before-leads:言,
-9|level/before-leads:言人
5|level/before-leads:言把
6|level/before-leads:评
-53|level/before-leads:说,
27|level/before-leads:调
-6|level/before-leads:費、
-5|level/before-leads:费采
3|level/before-leads:超越
3|level/before-leads:越
5|level/before-leads:道,
6|level/before-leads:部长
-10|level/before-leads:采
33|level/before-leads:长
3|level/before-leads:问,
3|level/before-leads:露,
3|level/before-leads:面,
-4|level/before-leads:韩与
-10|level/before-leads:麦、
21|level/before-opens:False named
14|level/before-opens:False patient
18|level/before-opens:True agent
38|level/before-opens:True named
-10|level/before-opens:True patient
9|level/before-rank:0 0 agent
-12|level/before-rank:0 0 named
8|level/before-rank:0 0 patient
31|level/before-rank:0 1 agent
38|level/before-rank:0 2 named
-3|level/before-rank:1 0 agent
35|level/before-rank:1 0 named
-12|level/before-rank:1 1 agent
3|level/before-rank:1 1 named
-4|level/before-rank:1 2 agent
-24|level/before-rank:1 2 named
52|level/before-rank:2 0 named
-21|level/before-rank:2 1 named
-3|level/before-rank:2 1 patient
-32|level/before-rank:2 2 named
27|level/before-rank:3 1 named
-10|level/before-rank:3 2 named
18|level/before:agent
59|level/before:named
3|level/before:patient
-3|level/class-main:ALLIES ALLIES
-77|level/class-main:ALLIES JPN
-14|level/class-main:ALLIES KOR
-11|level/class-main:ALLIES NATO
-13|level/class-main:ALLIES TWN
-10|level/class-main:ALLIES foe
-8|level/class-main:ALLIES land
31|level/class-main:ALLIES member
-4|level/class-main:CHN CHN
58|level/class-main:CHN JPN
-4|level/class-main:CHN KOR
5|level/class-main:CHN TWN
-5|level/class-main:CHN foe
6|level/class-main:CHN land
-7|level/class-main:CHN member
8|level/class-main:EU JPN
-7|level/class-main:EU NATO
17|level/class-main:EU foe
7|level/class-main:EU member
-55|level/class-main:JPN JPN
20|level/class-main:JPN KOR
4|level/class-main:JPN NATO
-12|level/class-main:JPN TWN
33|level/class-main:JPN land
-12|level/class-main:JPN member
15|level/class-main:KOR JPN
3|level/class-main:KOR KOR
10|level/class-main:KOR NATO
3|level/class-main:KOR TWN
-3|level/class-main:KOR land
-13|level/class-main:NATO JPN
13|level/class-main:NATO KOR
4|level/class-main:NATO NATO
-26|level/class-main:NATO TWN
-16|level/class-main:NATO foe
-12|level/class-main:NATO land
-18|level/class-main:NATO member
14|level/class-main:TWN JPN
-7|level/class-main:TWN TWN
-13|level/class-main:TWN land
13|level/class-main:TWN member
-6|level/class-main:USA ALLIES
7|level/class-main:USA CHN
40|level/class-main:USA JPN
-24|level/class-main:USA KOR
-8|level/class-main:USA NATO
25|level/class-main:USA TWN
4|level/class-main:USA USA
7|level/class-main:foe TWN
17|level/class-main:foe foe
5|level/class-main:foe land
-19|level/class-main:foe member
7|level/class-main:land ALLIES
4|level/class-main:land KOR
-11|level/class-main:land NATO
13|level/class-main:land TWN
-4|level/class-main:land land
5|level/class-main:member JPN
4|level/class-main:member KOR
15|level/class-main:member NATO
5|level/class-main:member TWN
-4|level/class-main:member foe
8|level/class-main:member member
17|level/class-named:ALLIES ALLIES nobody-named
-21|level/class-named:ALLIES ALLIES others-named
-46|level/class-named:ALLIES JPN nobody-named
-31|level/class-named:ALLIES JPN others-named
-11|level/class-named:ALLIES KOR nobody-named
19|level/class-named:ALLIES NATO nobody-named
-29|level/class-named:ALLIES NATO others-named
-10|level/class-named:ALLIES TWN nobody-named
-3|level/class-named:ALLIES TWN others-named
-4|level/class-named:ALLIES foe nobody-named
-5|level/class-named:ALLIES foe others-named
-5|level/class-named:ALLIES land nobody-named
-3|level/class-named:ALLIES member nobody-named
34|level/class-named:ALLIES member others-named
-5|level/class-named:CHN CHN others-named
35|level/class-named:CHN JPN nobody-named
23|level/class-named:CHN JPN others-named
-4|level/class-named:CHN KOR nobody-named
5|level/class-named:CHN TWN others-named
-5|level/class-named:CHN foe others-named
6|level/class-named:CHN land others-named
-7|level/class-named:CHN member others-named
8|level/class-named:EU JPN nobody-named
-7|level/class-named:EU NATO others-named
17|level/class-named:EU foe others-named
10|level/class-named:EU member nobody-named
-3|level/class-named:EU member others-named
-37|level/class-named:JPN JPN nobody-named
-17|level/class-named:JPN JPN others-named
13|level/class-named:JPN KOR nobody-named
6|level/class-named:JPN KOR others-named
3|level/class-named:JPN NATO nobody-named
-8|level/class-named:JPN TWN nobody-named
-4|level/class-named:JPN TWN others-named
-7|level/class-named:JPN land nobody-named
39|level/class-named:JPN land others-named
-14|level/class-named:JPN member nobody-named
20|level/class-named:KOR JPN nobody-named
-5|level/class-named:KOR JPN others-named
-12|level/class-named:KOR KOR nobody-named
15|level/class-named:KOR KOR others-named
10|level/class-named:KOR NATO nobody-named
-3|level/class-named:KOR TWN nobody-named
6|level/class-named:KOR TWN others-named
-3|level/class-named:KOR land others-named
-18|level/class-named:NATO ALLIES nobody-named
17|level/class-named:NATO ALLIES others-named
-25|level/class-named:NATO JPN nobody-named
12|level/class-named:NATO JPN others-named
14|level/class-named:NATO KOR nobody-named
-31|level/class-named:NATO NATO nobody-named
35|level/class-named:NATO NATO others-named
-6|level/class-named:NATO TWN nobody-named
-20|level/class-named:NATO TWN others-named
-3|level/class-named:NATO foe nobody-named
-14|level/class-named:NATO foe others-named
-4|level/class-named:NATO land nobody-named
-8|level/class-named:NATO land others-named
-26|level/class-named:NATO member nobody-named
8|level/class-named:NATO member others-named
17|level/class-named:TWN JPN nobody-named
-10|level/class-named:TWN TWN nobody-named
3|level/class-named:TWN TWN others-named
-10|level/class-named:TWN land others-named
13|level/class-named:TWN member others-named
-6|level/class-named:USA ALLIES others-named
7|level/class-named:USA CHN others-named
28|level/class-named:USA JPN nobody-named
13|level/class-named:USA JPN others-named
-4|level/class-named:USA KOR nobody-named
-21|level/class-named:USA KOR others-named
-10|level/class-named:USA NATO nobody-named
42|level/class-named:USA TWN nobody-named
-17|level/class-named:USA TWN others-named
-7|level/class-named:foe JPN nobody-named
9|level/class-named:foe JPN others-named
7|level/class-named:foe TWN others-named
7|level/class-named:foe foe nobody-named
10|level/class-named:foe foe others-named
6|level/class-named:foe land others-named
-18|level/class-named:foe member others-named
7|level/class-named:land ALLIES others-named
-4|level/class-named:land JPN nobody-named
5|level/class-named:land JPN others-named
5|level/class-named:land KOR nobody-named
-11|level/class-named:land NATO others-named
-6|level/class-named:land TWN nobody-named
18|level/class-named:land TWN others-named
19|level/class-named:land land nobody-named
-23|level/class-named:land land others-named
12|level/class-named:member JPN nobody-named
-8|level/class-named:member JPN others-named
4|level/class-named:member KOR others-named
8|level/class-named:member NATO nobody-named
6|level/class-named:member NATO others-named
5|level/class-named:member TWN others-named
-4|level/class-named:member foe others-named
37|level/class-named:member member nobody-named
-28|level/class-named:member member others-named
-31|level/class-shape:ALLIES fine
-9|level/class-shape:ALLIES half
-28|level/class-shape:ALLIES tenth
-37|level/class-shape:ALLIES whole
13|level/class-shape:CHN half
21|level/class-shape:CHN tenth
14|level/class-shape:CHN whole
10|level/class-shape:EU half
16|level/class-shape:EU tenth
38|level/class-shape:JPN fine
-105|level/class-shape:JPN half
47|level/class-shape:JPN whole
47|level/class-shape:KOR fine
-5|level/class-shape:KOR half
20|level/class-shape:KOR tenth
-37|level/class-shape:KOR whole
-75|level/class-shape:NATO fine
45|level/class-shape:NATO half
-27|level/class-shape:NATO tenth
-16|level/class-shape:NATO whole
52|level/class-shape:TWN fine
36|level/class-shape:TWN half
-15|level/class-shape:TWN tenth
-65|level/class-shape:TWN whole
-30|level/class-shape:USA fine
10|level/class-shape:USA half
-21|level/class-shape:USA tenth
78|level/class-shape:USA whole
-9|level/class-shape:foe half
23|level/class-shape:foe whole
-4|level/class-shape:land fine
-3|level/class-shape:land half
36|level/class-shape:land tenth
-21|level/class-shape:land whole
5|level/class-shape:member fine
18|level/class-shape:member half
-3|level/class-shape:member tenth
13|level/class-shape:member whole
-6|level/class-value:ALLIES 1
-4|level/class-value:ALLIES 1.004
-3|level/class-value:ALLIES 1.3
-3|level/class-value:ALLIES 1.4
-18|level/class-value:ALLIES 1.6
-26|level/class-value:ALLIES 1.8
-9|level/class-value:ALLIES 1.9
-16|level/class-value:ALLIES 2
-8|level/class-value:ALLIES 2.02
-6|level/class-value:ALLIES 2.1
62|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.42
-8|level/class-value:ALLIES 2.5
-5|level/class-value:ALLIES 2.6
-5|level/class-value:ALLIES 2.9
-7|level/class-value:ALLIES 3
-4|level/class-value:ALLIES 3.32
-3|level/class-value:ALLIES 6.3
3|level/class-value:EU 1.4
10|level/class-value:EU 1.5
8|level/class-value:EU 1.9
16|level/class-value:EU 2.1
-7|level/class-value:EU 3.2
-3|level/class-value:NATO 0.9
-20|level/class-value:NATO 1
-5|level/class-value:NATO 1.1
-27|level/class-value:NATO 1.24
-10|level/class-value:NATO 1.28
-6|level/class-value:NATO 1.3
-24|level/class-value:NATO 1.37
-5|level/class-value:NATO 1.4
-8|level/class-value:NATO 1.5
30|level/class-value:NATO 1.6
-5|level/class-value:NATO 1.7
-9|level/class-value:NATO 1.8
-14|level/class-value:NATO 1.9
19|level/class-value:NATO 2
29|level/class-value:NATO 2.02
-11|level/class-value:NATO 2.1
8|level/class-value:NATO 2.27
-18|level/class-value:NATO 2.3
-14|level/class-value:NATO 2.4
24|level/class-value:NATO 2.5
12|level/class-value:NATO 2.6
30|level/class-value:NATO 2.7
-5|level/class-value:NATO 2.8
-6|level/class-value:NATO 2.84
4|level/class-value:NATO 2.9
-4|level/class-value:NATO 3
4|level/class-value:NATO 3.1
-25|level/class-value:NATO 3.32
-6|level/class-value:NATO 3.38
-3|level/class-value:NATO 3.4
40|level/class-value:NATO 3.5
-9|level/class-value:NATO 4.5
-3|level/class-value:NATO 5
-12|level/class-value:USA 0.9
-6|level/class-value:USA 0.91
-5|level/class-value:USA 0.92
-5|level/class-value:USA 0.93
-7|level/class-value:USA 0.95
-4|level/class-value:USA 0.96
-41|level/class-value:USA 1
-8|level/class-value:USA 1.004
-6|level/class-value:USA 1.24
-17|level/class-value:USA 1.3
-18|level/class-value:USA 1.4
-20|level/class-value:USA 1.6
-13|level/class-value:USA 1.7
-28|level/class-value:USA 1.8
-18|level/class-value:USA 1.9
-81|level/class-value:USA 2
-13|level/class-value:USA 2.3
-3|level/class-value:USA 2.45
-28|level/class-value:USA 2.5
-22|level/class-value:USA 2.6
105|level/class-value:USA 3
52|level/class-value:USA 3.2
10|level/class-value:USA 3.3
15|level/class-value:USA 3.38
57|level/class-value:USA 3.4
11|level/class-value:USA 3.5
3|level/class-value:USA 3.9
23|level/class-value:USA 4
6|level/class-value:USA 4.5
33|level/class-value:USA 5
18|level/class-value:USA 5.3
21|level/class-value:USA 5.5
41|level/class-value:USA 6
-105|level/class:ALLIES
48|level/class:CHN
26|level/class:EU
-19|level/class:JPN
26|level/class:KOR
-73|level/class:NATO
7|level/class:TWN
36|level/class:USA
13|level/class:foe
8|level/class:land
33|level/class:member
7|level/last-kind:cap False
16|level/last-kind:cap True
-6|level/last-kind:demand False
10|level/last-kind:demand True
36|level/last-kind:denial False
-40|level/last-kind:level False
-21|level/last-kind:level True
-9|level/last-kind:other False
34|level/last-kind:pledge False
-33|level/last-kind:pledge True
-10|level/last-kind:proposal False
5|level/last-kind:proposal True
3|level/last:before nobody-named
8|level/last:before others-named
-24|level/last:here others-named
-33|level/main:nobody-named
-48|level/main:others-named
4|level/named:1
31|level/named:2
-17|level/named:3
20|level/right-before:
4|level/right-before:(
-5|level/right-before:「日本の
9|level/right-before:が
-27|level/right-before:が隣にいる。
11|level/right-before:の
3|level/right-before:の国防費は
-20|level/right-before:の負担は
23|level/right-before:は
-5|level/right-before:は、実際には
-6|level/right-before:はすでに
4|level/right-before:は平均
3|level/right-before:は戦時下で
3|level/right-before:は昨年
7|level/right-before:与日本分别约
-5|level/right-before:並み
7|level/right-before:为
9|level/right-before:也才
-11|level/right-before:今年才刚达到
4|level/right-before:以占GDP
3|level/right-before:军费占
-7|level/right-before:分别约
3|level/right-before:则为
4|level/right-before:则在
3|level/right-before:到现在才
-7|level/right-before:去年合计已达
4|level/right-before:国军费跨过
-11|level/right-before:基準で
4|level/right-before:将
21|level/right-before:平均の
5|level/right-before:平均已超过
-7|level/right-before:平均投入
9|level/right-before:平均的
13|level/right-before:敬陪末座,仅
3|level/right-before:最高,达
3|level/right-before:本年度的
10|level/right-before:的
4|level/right-before:的占比高达
4|level/right-before:的这一比例为
-15|level/right-before:算法下的
3|level/right-before:花
4|level/right-before:超过
53|level/ruled
-26|level/ruled:as_before_in_sentence
18|level/ruled:as_in_the_sentence_before
3|level/ruled:asked_about
19|level/ruled:clause_before_it
26|level/ruled:its_money
-15|level/ruled:main_spender
-12|level/ruled:named_after_patient
-21|level/ruled:named_in_clause
-3|level/ruled:named_near_patient
21|level/ruled:named_right_before
13|level/ruled:own_budget
32|level/ruled:owner
20|level/ruled:respectively
-19|level/ruled:the_same_country
-53|level/same-figure-of-another
53|level/same-figure-of-it
73|level/subject:nobody-named
6|level/subject:others-named
74|level/title
4|level/told-of:0
-3|level/told-of:2
-19|level/unnamed-beside-others
9|other/after-far:1 True
4|other/after-follows:一
4|other/after-follows:一年 True
4|other/after-follows:军
4|other/after-follows:军费 True
3|other/after-follows:每
3|other/after-follows:每年 True
9|other/after-leads:%,
11|other/after:named True
-17|other/asks
-8|other/before-commas:0 0
3|other/before-commas:1 0
-13|other/before-commas:1 2
-12|other/before-far:18 0
-13|other/before-far:36 2
5|other/before-far:4 0
5|other/before-far:9 0
-13|other/before-follows-rank:は 0 0
-13|other/before-follows-rank:军 0 2
9|other/before-follows-rank:则 0 0
-9|other/before-follows-rank:把 0 0
-8|other/before-follows-rank:的 0 0
3|other/before-follows-rank:而 0 0
5|other/before-follows-rank:若 0 0
-13|other/before-follows:は
-15|other/before-follows:は、
-15|other/before-follows:は、国防
-16|other/before-follows:军
-3|other/before-follows:军事
-3|other/before-follows:军事专家
-13|other/before-follows:军费
-15|other/before-follows:军费占比
9|other/before-follows:则
9|other/before-follows:则算
9|other/before-follows:则算账说
-9|other/before-follows:把
-7|other/before-follows:把防
-7|other/before-follows:把防务开
-8|other/before-follows:的
-8|other/before-follows:的意
-8|other/before-follows:的意思走
3|other/before-follows:而
3|other/before-follows:而言
3|other/before-follows:而言5%
5|other/before-follows:若
3|other/before-follows:若每
3|other/before-follows:若每年多
7|other/before-leads:
-6|other/before-leads:,
3|other/before-leads:,对
-6|other/before-leads:,若
-15|other/before-leads:の
-15|other/before-leads:国の
9|other/before-leads:总理
-9|other/before-leads:照
9|other/before-leads:理
-8|other/before-leads:真照
-6|other/before-leads:若
3|other/before-leads:计,
-12|other/before-leads:说,
-13|other/before-opens:False agent
-11|other/before-opens:False named
8|other/before-opens:True named
-13|other/before-rank:0 0 agent
6|other/before-rank:0 0 named
-13|other/before-rank:0 2 named
-13|other/before:agent
-3|other/before:named
-5|other/class-main:ALLIES ALLIES
-27|other/class-main:ALLIES JPN
-8|other/class-main:ALLIES KOR
36|other/class-main:ALLIES foe
-3|other/class-main:ALLIES land
-3|other/class-main:ALLIES member
-7|other/class-main:CHN JPN
6|other/class-main:EU ALLIES
15|other/class-main:EU member
37|other/class-main:JPN JPN
-18|other/class-main:JPN foe
-3|other/class-main:JPN land
-4|other/class-main:KOR JPN
11|other/class-main:KOR KOR
-16|other/class-main:NATO JPN
-3|other/class-main:NATO NATO
-4|other/class-main:NATO foe
-21|other/class-main:NATO member
24|other/class-main:TWN JPN
3|other/class-main:TWN TWN
-4|other/class-main:USA JPN
-8|other/class-main:USA foe
-7|other/class-main:foe foe
-3|other/class-main:land JPN
7|other/class-main:member land
11|other/class-main:member member
-5|other/class-named:ALLIES ALLIES nobody-named
-22|other/class-named:ALLIES JPN nobody-named
-5|other/class-named:ALLIES JPN others-named
-7|other/class-named:ALLIES KOR nobody-named
36|other/class-named:ALLIES foe others-named
-3|other/class-named:ALLIES land others-named
-4|other/class-named:CHN JPN nobody-named
-3|other/class-named:CHN JPN others-named
6|other/class-named:EU ALLIES nobody-named
15|other/class-named:EU member others-named
23|other/class-named:JPN JPN nobody-named
15|other/class-named:JPN JPN others-named
-18|other/class-named:JPN foe others-named
4|other/class-named:KOR KOR others-named
-14|other/class-named:NATO JPN nobody-named
-4|other/class-named:NATO foe others-named
-6|other/class-named:NATO member nobody-named
-16|other/class-named:NATO member others-named
21|other/class-named:TWN JPN nobody-named
3|other/class-named:TWN JPN others-named
-3|other/class-named:USA JPN nobody-named
-8|other/class-named:USA foe others-named
-7|other/class-named:foe foe others-named
-3|other/class-named:land JPN others-named
3|other/class-named:land land nobody-named
7|other/class-named:member land others-named
7|other/class-named:member member nobody-named
4|other/class-named:member member others-named
-16|other/class-shape:ALLIES half
-4|other/class-shape:CHN half
-3|other/class-shape:CHN whole
17|other/class-shape:EU half
5|other/class-shape:EU whole
36|other/class-shape:JPN half
-13|other/class-shape:JPN whole
-4|other/class-shape:KOR half
11|other/class-shape:KOR whole
-27|other/class-shape:NATO half
-23|other/class-shape:NATO whole
27|other/class-shape:TWN whole
-3|other/class-shape:USA half
-11|other/class-shape:USA whole
-7|other/class-shape:foe whole
4|other/class-shape:land half
-5|other/class-shape:land whole
-3|other/class-shape:member half
17|other/class-shape:member whole
-10|other/class-value:ALLIES 1
-15|other/class-value:ALLIES 3.5
15|other/class-value:ALLIES 5
5|other/class-value:EU 1
17|other/class-value:EU 1.5
-8|other/class-value:NATO 1
-8|other/class-value:NATO 1.5
-18|other/class-value:NATO 3.5
-12|other/class-value:NATO 5
-3|other/class-value:USA 3.5
-10|other/class-value:USA 5
-15|other/class:ALLIES
-7|other/class:CHN
22|other/class:EU
24|other/class:JPN
6|other/class:KOR
-50|other/class:NATO
27|other/class:TWN
-14|other/class:USA
-7|other/class:foe
14|other/class:member
8|other/last-kind:level False
-10|other/last-kind:level True
10|other/last-kind:pledge False
-16|other/last-kind:pledge True
5|other/last-kind:proposal False
17|other/last:before nobody-named
7|other/last:before others-named
-15|other/last:here nobody-named
-12|other/last:here others-named
33|other/main:nobody-named
17|other/main:others-named
-11|other/named:1
12|other/named:2
-7|other/named:3
9|other/right-before:则算账说,
-8|other/right-before:的意思走到
3|other/right-before:而言
-33|other/ruled
-15|other/ruled:as_before_in_sentence
3|other/ruled:main_spender
-12|other/ruled:named_before
-10|other/ruled:named_in_clause
3|other/ruled:named_in_clause_patient
-5|other/ruled:subject_before
13|other/same-figure-of-another
-13|other/same-figure-of-it
-5|other/subject:nobody-named
25|other/title
-19|other/told-of:0
22|other/told-of:1
14|other/told-of:2
-17|other/told-of:3
-3|other/unnamed
9|other/unnamed-beside-others
12|pledge/after-far:1 False
-7|pledge/after-far:1 True
24|pledge/after-far:18 False
-15|pledge/after-far:18 True
28|pledge/after-far:36 False
-27|pledge/after-far:36 True
-44|pledge/after-far:4 False
37|pledge/after-far:9 False
-3|pledge/after-far:9 True
-20|pledge/after-far:far True
-3|pledge/after-follows:
-3|pledge/after-follows: False
24|pledge/after-follows:(
24|pledge/after-follows:(N False
9|pledge/after-follows:。
10|pledge/after-follows:。 True
18|pledge/after-follows:が
-4|pledge/after-follows:がそ True
-3|pledge/after-follows:が決 False
26|pledge/after-follows:が陸 False
25|pledge/after-follows:で
-3|pledge/after-follows:では True
33|pledge/after-follows:でも False
-5|pledge/after-follows:で最 False
-25|pledge/after-follows:と
-21|pledge/after-follows:と同 True
-57|pledge/after-follows:に
6|pledge/after-follows:に5 False
-6|pledge/after-follows:につ False
-25|pledge/after-follows:には False
-8|pledge/after-follows:には True
-29|pledge/after-follows:にも True
13|pledge/after-follows:に向 False
-3|pledge/after-follows:に広 False
7|pledge/after-follows:の
5|pledge/after-follows:のメ False
5|pledge/after-follows:の例 True
-44|pledge/after-follows:の合 False
-3|pledge/after-follows:の外 False
-29|pledge/after-follows:の家 True
-38|pledge/after-follows:の弱 True
4|pledge/after-follows:の新 False
39|pledge/after-follows:の決 False
-20|pledge/after-follows:の物 False
64|pledge/after-follows:の目 False
-3|pledge/after-follows:の装 False
48|pledge/after-follows:の計 False
-20|pledge/after-follows:の首 False
14|pledge/after-follows:は
30|pledge/after-follows:は今 True
26|pledge/after-follows:は年 True
-4|pledge/after-follows:は期 False
-23|pledge/after-follows:も
-11|pledge/after-follows:も将 True
-3|pledge/after-follows:も韓 True
-12|pledge/after-follows:や
-12|pledge/after-follows:やス False
-3|pledge/after-follows:也一 True
4|pledge/after-follows:企
4|pledge/after-follows:企画 True
-49|pledge/after-follows:会
-49|pledge/after-follows:会持 False
4|pledge/after-follows:反
4|pledge/after-follows:反对 True
5|pledge/after-follows:国
4|pledge/after-follows:国防 True
13|pledge/after-follows:在
13|pledge/after-follows:在海 True
-3|pledge/after-follows:外
-3|pledge/after-follows:外长 True
6|pledge/after-follows:导
6|pledge/after-follows:导弹 True
3|pledge/after-follows:将
3|pledge/after-follows:将在 True
-3|pledge/after-follows:已
-3|pledge/after-follows:已不 True
8|pledge/after-follows:幹
8|pledge/after-follows:幹部 True
-7|pledge/after-follows:应
-7|pledge/after-follows:应以 True
-16|pledge/after-follows:承
-16|pledge/after-follows:承诺 False
10|pledge/after-follows:掏
10|pledge/after-follows:掏5 True
9|pledge/after-follows:控
9|pledge/after-follows:控え False
-3|pledge/after-follows:援
-3|pledge/after-follows:援外 True
26|pledge/after-follows:撤
26|pledge/after-follows:撤下 True
41|pledge/after-follows:政
19|pledge/after-follows:政府 False
21|pledge/after-follows:政府 True
-22|pledge/after-follows:正
-22|pledge/after-follows:正好 True
3|pledge/after-follows:氏
45|pledge/after-follows:的
-5|pledge/after-follows:的5 False
34|pledge/after-follows:的入 False
-3|pledge/after-follows:的处 False
35|pledge/after-follows:的数 False
-13|pledge/after-follows:的期 True
3|pledge/after-follows:目
-16|pledge/after-follows:目标 False
21|pledge/after-follows:目標 False
-36|pledge/after-follows:経
-36|pledge/after-follows:経済 False
-13|pledge/after-follows:結
-13|pledge/after-follows:結束 False
3|pledge/after-follows:若
3|pledge/after-follows:若挡 True
-5|pledge/after-follows:表
-5|pledge/after-follows:表示 True
-3|pledge/after-follows:设
-3|pledge/after-follows:设定 True
7|pledge/after-follows:说
6|pledge/after-follows:说。 True
-3|pledge/after-follows:财
-3|pledge/after-follows:财长 True
-3|pledge/after-follows:还要 True
4|pledge/after-follows:首
4|pledge/after-follows:首相 True
-49|pledge/after-leads:%:
-5|pledge/after-leads:%;
-4|pledge/after-leads:%_
-3|pledge/after-leads:%、
-5|pledge/after-leads:%と
58|pledge/after-leads:%は
35|pledge/after-leads:%是
-19|pledge/after-leads:%的
-3|pledge/after-leads:%看
-22|pledge/after-leads:,而
-3|pledge/after-leads:,连
-3|pledge/after-leads:_林
-6|pledge/after-leads:、「
4|pledge/after-leads:」=
-5|pledge/after-leads:」_
-36|pledge/after-leads:」に
-58|pledge/after-leads:」は
-28|pledge/after-leads:い、
67|pledge/after-leads:いう
-20|pledge/after-leads:いて
9|pledge/after-leads:き_
41|pledge/after-leads:げる
43|pledge/after-leads:した
19|pledge/after-leads:すと
-6|pledge/after-leads:する
-12|pledge/after-leads:った
-7|pledge/after-leads:て、
-37|pledge/after-leads:て「
-26|pledge/after-leads:で、
-4|pledge/after-leads:ない
25|pledge/after-leads:は、
-3|pledge/after-leads:へ_
10|pledge/after-leads:まる
-21|pledge/after-leads:めた
38|pledge/after-leads:もと
3|pledge/after-leads:やす
-6|pledge/after-leads:る。
-11|pledge/after-leads:れ、
31|pledge/after-leads:を、
-4|pledge/after-leads:アや
-3|pledge/after-leads:上;
-3|pledge/after-leads:了,
11|pledge/after-leads:交给
-29|pledge/after-leads:代、
6|pledge/after-leads:以及
-3|pledge/after-leads:反映
26|pledge/after-leads:后,
-4|pledge/after-leads:唯独
-3|pledge/after-leads:字;
-3|pledge/after-leads:字を
-13|pledge/after-leads:完成
34|pledge/after-leads:当成
4|pledge/after-leads:总理
-3|pledge/after-leads:意_
-3|pledge/after-leads:意で
3|pledge/after-leads:担忧
5|pledge/after-leads:本も
-5|pledge/after-leads:标,
-7|pledge/after-leads:样,
-3|pledge/after-leads:標_
4|pledge/after-leads:氏は
-29|pledge/after-leads:波、
13|pledge/after-leads:者由
-5|pledge/after-leads:要な
10|pledge/after-leads:话要
3|pledge/after-leads:说,
28|pledge/after:agent False
19|pledge/after:agent True
49|pledge/after:named False
-66|pledge/after:named True
-20|pledge/after:patient False
-24|pledge/after:patient True
13|pledge/asks
17|pledge/before-commas:0 0
-3|pledge/before-commas:1 0
-28|pledge/before-commas:1 1
6|pledge/before-commas:1 2
45|pledge/before-commas:2 0
8|pledge/before-commas:2 1
-24|pledge/before-commas:2 2
3|pledge/before-commas:3 0
5|pledge/before-commas:3 1
-19|pledge/before-commas:3 2
-15|pledge/before-far:1 0
13|pledge/before-far:18 1
5|pledge/before-far:18 2
57|pledge/before-far:36 0
7|pledge/before-far:36 1
-32|pledge/before-far:36 2
8|pledge/before-far:4 0
-12|pledge/before-far:9 0
-4|pledge/before-far:9 1
21|pledge/before-far:far 0
-29|pledge/before-far:far 1
-10|pledge/before-far:far 2
8|pledge/before-follows-rank:\" 0 0
-3|pledge/before-follows-rank:) 0 0
17|pledge/before-follows-rank:, 0 0
-4|pledge/before-follows-rank:, 1 0
5|pledge/before-follows-rank:1 0 0
18|pledge/before-follows-rank:2 0 0
4|pledge/before-follows-rank:2 0 1
-10|pledge/before-follows-rank:2 1 0
-6|pledge/before-follows-rank:2 1 1
-6|pledge/before-follows-rank:2 2 2
3|pledge/before-follows-rank:3 0 0
10|pledge/before-follows-rank:3 1 0
-16|pledge/before-follows-rank:5 0 0
21|pledge/before-follows-rank:6 1 0
4|pledge/before-follows-rank:: 0 0
-7|pledge/before-follows-rank:: 0 1
17|pledge/before-follows-rank:、 0 0
5|pledge/before-follows-rank:、 1 0
10|pledge/before-follows-rank:、 2 0
36|pledge/before-follows-rank:が 0 0
-13|pledge/before-follows-rank:が 0 1
-7|pledge/before-follows-rank:が 1 0
11|pledge/before-follows-rank:が 1 1
-13|pledge/before-follows-rank:が 1 2
-7|pledge/before-follows-rank:が 3 2
-3|pledge/before-follows-rank:だ 1 0
-6|pledge/before-follows-rank:で 0 0
-5|pledge/before-follows-rank:で 1 0
-6|pledge/before-follows-rank:と 0 0
17|pledge/before-follows-rank:と 1 0
-9|pledge/before-follows-rank:に 0 0
-11|pledge/before-follows-rank:に 1 0
-7|pledge/before-follows-rank:に 1 1
-7|pledge/before-follows-rank:の 0 0
8|pledge/before-follows-rank:の 0 1
42|pledge/before-follows-rank:は 0 0
22|pledge/before-follows-rank:は 0 1
-13|pledge/before-follows-rank:は 1 0
-22|pledge/before-follows-rank:は 1 1
-4|pledge/before-follows-rank:は 1 2
7|pledge/before-follows-rank:も 0 0
-17|pledge/before-follows-rank:も 0 1
7|pledge/before-follows-rank:を 0 0
-6|pledge/before-follows-rank:・ 0 0
-26|pledge/before-follows-rank:一 0 0
-5|pledge/before-follows-rank:一 1 0
7|pledge/before-follows-rank:上 0 0
17|pledge/before-follows-rank:与 1 0
13|pledge/before-follows-rank:与 1 1
-17|pledge/before-follows-rank:並 0 0
8|pledge/before-follows-rank:为 0 1
-4|pledge/before-follows-rank:之 1 0
8|pledge/before-follows-rank:也 0 0
-13|pledge/before-follows-rank:事 0 0
-5|pledge/before-follows-rank:事 1 0
-14|pledge/before-follows-rank:亦 0 0
12|pledge/before-follows-rank:亦 0 1
5|pledge/before-follows-rank:今 1 0
3|pledge/before-follows-rank:今 1 1
3|pledge/before-follows-rank:作 1 0
3|pledge/before-follows-rank:共 0 1
5|pledge/before-follows-rank:内 0 1
10|pledge/before-follows-rank:军 0 0
-6|pledge/before-follows-rank:军 1 1
3|pledge/before-follows-rank:决 0 0
8|pledge/before-follows-rank:则 0 1
-4|pledge/before-follows-rank:则 1 0
3|pledge/before-follows-rank:刚 0 0
-53|pledge/before-follows-rank:刚 1 1
3|pledge/before-follows-rank:到 0 0
5|pledge/before-follows-rank:前 0 0
5|pledge/before-follows-rank:前 1 0
3|pledge/before-follows-rank:前 1 1
-7|pledge/before-follows-rank:勉 1 0
-4|pledge/before-follows-rank:北 1 0
3|pledge/before-follows-rank:占 0 1
15|pledge/before-follows-rank:去 1 1
7|pledge/before-follows-rank:发 0 0
-5|pledge/before-follows-rank:发 2 0
-15|pledge/before-follows-rank:只 0 0
8|pledge/before-follows-rank:周 0 0
6|pledge/before-follows-rank:周 2 0
-10|pledge/before-follows-rank:和 1 0
4|pledge/before-follows-rank:喊 0 0
-5|pledge/before-follows-rank:国 0 0
11|pledge/before-follows-rank:国 0 1
-27|pledge/before-follows-rank:国 1 0
-6|pledge/before-follows-rank:国 1 1
-5|pledge/before-follows-rank:国 1 2
10|pledge/before-follows-rank:在 0 0
7|pledge/before-follows-rank:在 1 0
-8|pledge/before-follows-rank:在 1 1
-7|pledge/before-follows-rank:均 0 0
-31|pledge/before-follows-rank:基 0 0
11|pledge/before-follows-rank:外 0 0
-8|pledge/before-follows-rank:外 2 0
-6|pledge/before-follows-rank:大 1 0
3|pledge/before-follows-rank:央 0 1
8|pledge/before-follows-rank:夹 2 2
-8|pledge/before-follows-rank:嫌 0 0
-38|pledge/before-follows-rank:安 0 0
-4|pledge/before-follows-rank:安 1 0
11|pledge/before-follows-rank:完 0 0
15|pledge/before-follows-rank:宣 0 0
16|pledge/before-follows-rank:将 0 0
4|pledge/before-follows-rank:将 0 2
8|pledge/before-follows-rank:将 1 0
-4|pledge/before-follows-rank:将 2 1
-5|pledge/before-follows-rank:就 0 0
3|pledge/before-follows-rank:工 0 0
19|pledge/before-follows-rank:已 0 0
8|pledge/before-follows-rank:已 1 0
-4|pledge/before-follows-rank:已 1 1
6|pledge/before-follows-rank:幹 0 0
-40|pledge/before-follows-rank:幹 1 0
7|pledge/before-follows-rank:建 0 0
15|pledge/before-follows-rank:总 0 0
-11|pledge/before-follows-rank:总 1 0
-7|pledge/before-follows-rank:成 0 0
12|pledge/before-follows-rank:把 0 0
3|pledge/before-follows-rank:把 0 1
-4|pledge/before-follows-rank:把 1 1
-3|pledge/before-follows-rank:拿 1 1
-17|pledge/before-follows-rank:接 1 1
3|pledge/before-follows-rank:提 0 0
3|pledge/before-follows-rank:提 0 1
-5|pledge/before-follows-rank:支 0 0
6|pledge/before-follows-rank:政 0 0
8|pledge/before-follows-rank:政 0 1
5|pledge/before-follows-rank:政 1 0
4|pledge/before-follows-rank:数 0 0
-18|pledge/before-follows-rank:新 0 0
4|pledge/before-follows-rank:日 0 0
-13|pledge/before-follows-rank:早 0 2
7|pledge/before-follows-rank:时 0 0
6|pledge/before-follows-rank:明 1 2
5|pledge/before-follows-rank:是 0 0
3|pledge/before-follows-rank:是 1 0
8|pledge/before-follows-rank:是 1 1
-3|pledge/before-follows-rank:時 1 0
-16|pledge/before-follows-rank:最 0 0
-5|pledge/before-follows-rank:本 0 1
-22|pledge/before-follows-rank:杜 0 0
-11|pledge/before-follows-rank:标 0 0
-10|pledge/before-follows-rank:标 0 1
-4|pledge/before-follows-rank:欧 1 0
5|pledge/before-follows-rank:正 0 0
9|pledge/before-follows-rank:此 0 0
11|pledge/before-follows-rank:氏 0 1
3|pledge/before-follows-rank:海 0 0
7|pledge/before-follows-rank:海 1 0
17|pledge/before-follows-rank:的 0 0
-3|pledge/before-follows-rank:的 1 2
18|pledge/before-follows-rank:目 0 0
9|pledge/before-follows-rank:社 0 0
-7|pledge/before-follows-rank:社 0 1
4|pledge/before-follows-rank:称 0 0
-17|pledge/before-follows-rank:算 0 1
7|pledge/before-follows-rank:米 1 0
-12|pledge/before-follows-rank:経 0 1
5|pledge/before-follows-rank:総 0 0
4|pledge/before-follows-rank:经 0 0
-6|pledge/before-follows-rank:经 0 1
3|pledge/before-follows-rank:联 0 1
-5|pledge/before-follows-rank:股 1 0
7|pledge/before-follows-rank:自 0 1
7|pledge/before-follows-rank:表 0 0
-5|pledge/before-follows-rank:表 1 0
3|pledge/before-follows-rank:要 0 0
-9|pledge/before-follows-rank:見 0 0
-5|pledge/before-follows-rank:观 0 0
20|pledge/before-follows-rank:議 1 0
9|pledge/before-follows-rank:计 0 0
-7|pledge/before-follows-rank:访 1 0
-21|pledge/before-follows-rank:说 0 0
-9|pledge/before-follows-rank:说 1 0
-49|pledge/before-follows-rank:谈 0 0
5|pledge/before-follows-rank:财 0 0
5|pledge/before-follows-rank:财 1 1
-4|pledge/before-follows-rank:达 3 2
17|pledge/before-follows-rank:过 0 0
7|pledge/before-follows-rank:近 1 1
-9|pledge/before-follows-rank:途 0 0
6|pledge/before-follows-rank:通 0 0
-10|pledge/before-follows-rank:都 0 0
-8|pledge/before-follows-rank:長 1 0
-22|pledge/before-follows-rank:防 0 0
13|pledge/before-follows-rank:随 0 0
4|pledge/before-follows-rank:需 0 0
-19|pledge/before-follows-rank:首 0 0
5|pledge/before-follows-rank:首 0 1
9|pledge/before-follows-rank:首 1 0
18|pledge/before-follows-rank:首 1 1
8|pledge/before-follows:\"
3|pledge/before-follows:\"画
3|pledge/before-follows:\"画饼\"
6|pledge/before-follows:\"脑
6|pledge/before-follows:\"脑死亡
14|pledge/before-follows:)が
9|pledge/before-follows:)が国防
-9|pledge/before-follows:)と
-9|pledge/before-follows:)との間
-8|pledge/before-follows:)の
-12|pledge/before-follows:)の20
13|pledge/before-follows:,
-6|pledge/before-follows:,但
-6|pledge/before-follows:,但再次
20|pledge/before-follows:,却
20|pledge/before-follows:,却还要
8|pledge/before-follows:,把
8|pledge/before-follows:,把防卫
-4|pledge/before-follows:,称
-8|pledge/before-follows:,该
-8|pledge/before-follows:,该国坚
6|pledge/before-follows:1
8|pledge/before-follows:2%
6|pledge/before-follows:2%以上
-16|pledge/before-follows:2%的标
8|pledge/before-follows:2%的目
7|pledge/before-follows:2%的要
-9|pledge/before-follows:20
-10|pledge/before-follows:2023
4|pledge/before-follows:2025
3|pledge/before-follows:2027
-3|pledge/before-follows:2030
12|pledge/before-follows:3
10|pledge/before-follows:31
10|pledge/before-follows:31国领
-16|pledge/before-follows:5
-16|pledge/before-follows:5%
5|pledge/before-follows:5%合意
4|pledge/before-follows:5%的承
6|pledge/before-follows:5%目标
3|pledge/before-follows:5%目標
22|pledge/before-follows:6
22|pledge/before-follows:6月
21|pledge/before-follows:6月宣布
-5|pledge/before-follows::
4|pledge/before-follows::2
3|pledge/before-follows::202
-3|pledge/before-follows::不
-4|pledge/before-follows::不花5
-7|pledge/before-follows::援
-7|pledge/before-follows::援外1
32|pledge/before-follows:、
4|pledge/before-follows:、2
3|pledge/before-follows:、5
6|pledge/before-follows:、N
6|pledge/before-follows:、NAT
10|pledge/before-follows:、ス
10|pledge/before-follows:、スウェ
10|pledge/before-follows:、国
10|pledge/before-follows:、国防費
-4|pledge/before-follows:「
-4|pledge/before-follows:「3
-5|pledge/before-follows:「3・5
3|pledge/before-follows:「5
3|pledge/before-follows:「5%は
10|pledge/before-follows:が
-6|pledge/before-follows:が2
-13|pledge/before-follows:が2%に
3|pledge/before-follows:が29年
4|pledge/before-follows:が3
3|pledge/before-follows:が3.5
4|pledge/before-follows:が35年
-7|pledge/before-follows:が4
-7|pledge/before-follows:が4・1
-3|pledge/before-follows:がG
-3|pledge/before-follows:がGDP
14|pledge/before-follows:が国
14|pledge/before-follows:が国防費
-16|pledge/before-follows:が求
-16|pledge/before-follows:が求める
-3|pledge/before-follows:が目
-3|pledge/before-follows:が目標と
3|pledge/before-follows:が示
3|pledge/before-follows:が示した
7|pledge/before-follows:が開
7|pledge/before-follows:が開かれ
6|pledge/before-follows:が防
6|pledge/before-follows:が防衛費
-3|pledge/before-follows:だ」
-3|pledge/before-follows:だ」_N
-12|pledge/before-follows:で
-6|pledge/before-follows:で、
-6|pledge/before-follows:で、国防
15|pledge/before-follows:でさ
8|pledge/before-follows:です
8|pledge/before-follows:ですらG
-26|pledge/before-follows:では
-5|pledge/before-follows:で開
-5|pledge/before-follows:で開かれ
11|pledge/before-follows:と
17|pledge/before-follows:とエ
17|pledge/before-follows:とエスト
-6|pledge/before-follows:と逆
-6|pledge/before-follows:と逆転拡
-26|pledge/before-follows:に
-3|pledge/before-follows:につ
-3|pledge/before-follows:について
-9|pledge/before-follows:には
-10|pledge/before-follows:には称賛
-11|pledge/before-follows:に出
-11|pledge/before-follows:に出席し
12|pledge/before-follows:に求
12|pledge/before-follows:に求める
3|pledge/before-follows:に約
3|pledge/before-follows:に約束さ
-32|pledge/before-follows:に義
-32|pledge/before-follows:に義務付
18|pledge/before-follows:の1
18|pledge/before-follows:の1・5
7|pledge/before-follows:の2
-5|pledge/before-follows:の2%に
5|pledge/before-follows:の2%を
6|pledge/before-follows:の2%目
-4|pledge/before-follows:の3
-8|pledge/before-follows:の3カ国
3|pledge/before-follows:の3・5
-28|pledge/before-follows:の5
-44|pledge/before-follows:の5%と
9|pledge/before-follows:の5%合
5|pledge/before-follows:の5%目
14|pledge/before-follows:の「
13|pledge/before-follows:の「2%
5|pledge/before-follows:のう
5|pledge/before-follows:のうちG
15|pledge/before-follows:のマ
15|pledge/before-follows:のマジャ
-13|pledge/before-follows:の侵
-13|pledge/before-follows:の侵攻を
-12|pledge/before-follows:の同
-12|pledge/before-follows:の同盟が
11|pledge/before-follows:の国
6|pledge/before-follows:の国防予
3|pledge/before-follows:の国防支
4|pledge/before-follows:の国防費
-5|pledge/before-follows:の多
-6|pledge/before-follows:の多くの
-8|pledge/before-follows:の安
-6|pledge/before-follows:の安全保
3|pledge/before-follows:の小
5|pledge/before-follows:の現
4|pledge/before-follows:の現在の
38|pledge/before-follows:の目
34|pledge/before-follows:の目標で
3|pledge/before-follows:の目標は
-48|pledge/before-follows:の算
-48|pledge/before-follows:の算定方
5|pledge/before-follows:の軍事費
-4|pledge/before-follows:の軍拡、
-8|pledge/before-follows:の防
-7|pledge/before-follows:の防衛費
7|pledge/before-follows:の首
7|pledge/before-follows:の首脳会
24|pledge/before-follows:は
-6|pledge/before-follows:は1
-3|pledge/before-follows:は10日
-5|pledge/before-follows:は12日
11|pledge/before-follows:は2
5|pledge/before-follows:は2%超
6|pledge/before-follows:は2.4
-9|pledge/before-follows:は202
3|pledge/before-follows:は203
6|pledge/before-follows:は23日
-6|pledge/before-follows:は24年
-3|pledge/before-follows:は25日
9|pledge/before-follows:は3
5|pledge/before-follows:は3.5
4|pledge/before-follows:は33年
-5|pledge/before-follows:はG
-5|pledge/before-follows:はGDP
-11|pledge/before-follows:はN
-11|pledge/before-follows:はNAT
-12|pledge/before-follows:はい
-12|pledge/before-follows:はいずれ
7|pledge/before-follows:はウ
7|pledge/before-follows:はウクラ
15|pledge/before-follows:は今
5|pledge/before-follows:は今年と
8|pledge/before-follows:は今年度
-5|pledge/before-follows:は先
-5|pledge/before-follows:は先月、
-7|pledge/before-follows:は公
-7|pledge/before-follows:は公約で
-5|pledge/before-follows:は参
-5|pledge/before-follows:は参院選
3|pledge/before-follows:は同
13|pledge/before-follows:は国
13|pledge/before-follows:は国防費
4|pledge/before-follows:は昨
4|pledge/before-follows:は昨年、
12|pledge/before-follows:は来
7|pledge/before-follows:は来年か
-10|pledge/before-follows:も
4|pledge/before-follows:も2
-13|pledge/before-follows:も3
-17|pledge/before-follows:も3.3
5|pledge/before-follows:を
-6|pledge/before-follows:・
-6|pledge/before-follows:・ハ
-6|pledge/before-follows:・ハーグ
-31|pledge/before-follows:一
10|pledge/before-follows:一咬
10|pledge/before-follows:一咬牙,
-42|pledge/before-follows:一年
-37|pledge/before-follows:一年前在
-5|pledge/before-follows:一年预算
5|pledge/before-follows:上
5|pledge/before-follows:上周
4|pledge/before-follows:上周则表
-3|pledge/before-follows:上月
-3|pledge/before-follows:上月访美
31|pledge/before-follows:与
9|pledge/before-follows:与丹
9|pledge/before-follows:与丹麦亦
13|pledge/before-follows:与加
13|pledge/before-follows:与加拿大
8|pledge/before-follows:与挪
8|pledge/before-follows:与挪威:
-17|pledge/before-follows:並
-17|pledge/before-follows:並み
-6|pledge/before-follows:並みの2
-11|pledge/before-follows:並みの5
3|pledge/before-follows:为
-4|pledge/before-follows:为3
8|pledge/before-follows:为例
8|pledge/before-follows:为例,前
-5|pledge/before-follows:之声
-5|pledge/before-follows:之声中文
8|pledge/before-follows:也
4|pledge/before-follows:也不
4|pledge/before-follows:也不落人
3|pledge/before-follows:也将
3|pledge/before-follows:也将于2
-18|pledge/before-follows:事
-18|pledge/before-follows:事務
-18|pledge/before-follows:事務総長
8|pledge/before-follows:今
5|pledge/before-follows:今天
3|pledge/before-follows:今年
6|pledge/before-follows:今年军费
13|pledge/before-follows:今年将拿
6|pledge/before-follows:今年将达
-11|pledge/before-follows:今年才刚
-12|pledge/before-follows:今年的核
-8|pledge/before-follows:会把
-8|pledge/before-follows:会把2%
6|pledge/before-follows:会遵
6|pledge/before-follows:会遵守5
3|pledge/before-follows:作
3|pledge/before-follows:作为
3|pledge/before-follows:作为直接
3|pledge/before-follows:共
3|pledge/before-follows:共同社的
6|pledge/before-follows:内
5|pledge/before-follows:内阁
4|pledge/before-follows:内阁通过
5|pledge/before-follows:军
5|pledge/before-follows:军费
13|pledge/before-follows:军费20
-23|pledge/before-follows:军费3.
9|pledge/before-follows:军费占G
4|pledge/before-follows:军费将很
3|pledge/before-follows:决
3|pledge/before-follows:决定
3|pledge/before-follows:则
5|pledge/before-follows:则只
5|pledge/before-follows:则只有1
-4|pledge/before-follows:则称
-4|pledge/before-follows:则称北约
-11|pledge/before-follows:则说
-12|pledge/before-follows:则说,2
4|pledge/before-follows:则重
3|pledge/before-follows:则重申2
-50|pledge/before-follows:刚
3|pledge/before-follows:刚刚
-53|pledge/before-follows:刚通
-53|pledge/before-follows:刚通过到
3|pledge/before-follows:到
3|pledge/before-follows:到2
3|pledge/before-follows:到202
13|pledge/before-follows:前
5|pledge/before-follows:前に
5|pledge/before-follows:前に_欧
6|pledge/before-follows:前首
6|pledge/before-follows:前首相は
-4|pledge/before-follows:副国
-4|pledge/before-follows:副国务卿
-7|pledge/before-follows:勉
-7|pledge/before-follows:勉强
-7|pledge/before-follows:勉强达到
-4|pledge/before-follows:北
-4|pledge/before-follows:北约
-4|pledge/before-follows:北约外长
3|pledge/before-follows:占
3|pledge/before-follows:占1
3|pledge/before-follows:占1.4
-5|pledge/before-follows:原定
-6|pledge/before-follows:原定的2
3|pledge/before-follows:原订
18|pledge/before-follows:去
18|pledge/before-follows:去年
16|pledge/before-follows:去年支出
-4|pledge/before-follows:发言人李
7|pledge/before-follows:发言人重
-15|pledge/before-follows:只
-15|pledge/before-follows:只出
-15|pledge/before-follows:只出2%
13|pledge/before-follows:周
7|pledge/before-follows:周二
8|pledge/before-follows:周二也表
6|pledge/before-follows:周末
6|pledge/before-follows:周末接受
-10|pledge/before-follows:和
18|pledge/before-follows:和爱
18|pledge/before-follows:和爱沙尼
-28|pledge/before-follows:和荷
-28|pledge/before-follows:和荷兰都
4|pledge/before-follows:喊
-32|pledge/before-follows:国
11|pledge/before-follows:国内
10|pledge/before-follows:国内生产
-15|pledge/before-follows:国家
-15|pledge/before-follows:国家安保
-9|pledge/before-follows:国防
-42|pledge/before-follows:国防大臣
3|pledge/before-follows:国防开支
3|pledge/before-follows:国防相「
27|pledge/before-follows:国防相は
12|pledge/before-follows:国防費、
-5|pledge/before-follows:国防费占
5|pledge/before-follows:国防部次
-18|pledge/before-follows:国防部長
3|pledge/before-follows:国防部长
-18|pledge/before-follows:国际
-18|pledge/before-follows:国际广播
11|pledge/before-follows:在
-8|pledge/before-follows:在乎
-8|pledge/before-follows:在乎的是
7|pledge/before-follows:在众
6|pledge/before-follows:在众议院
4|pledge/before-follows:在伦
4|pledge/before-follows:在伦敦:
5|pledge/before-follows:在克
5|pledge/before-follows:在克拉科
5|pledge/before-follows:在庆
5|pledge/before-follows:在庆州送
-10|pledge/before-follows:在飞
-10|pledge/before-follows:在飞机上
-7|pledge/before-follows:均
-7|pledge/before-follows:均承
-7|pledge/before-follows:均承诺明
-31|pledge/before-follows:基
-31|pledge/before-follows:基準
-25|pledge/before-follows:基準」採
-20|pledge/before-follows:基準の3
6|pledge/before-follows:外
6|pledge/before-follows:外相
-8|pledge/before-follows:外长会时
4|pledge/before-follows:外长西雅
-4|pledge/before-follows:大
-6|pledge/before-follows:大統
-4|pledge/before-follows:大統領は
3|pledge/before-follows:央
3|pledge/before-follows:央行
3|pledge/before-follows:央行将通
6|pledge/before-follows:夹
6|pledge/before-follows:夹在
6|pledge/before-follows:夹在韩国
-8|pledge/before-follows:嫌
-8|pledge/before-follows:嫌2
-8|pledge/before-follows:嫌2%太
-43|pledge/before-follows:安
-3|pledge/before-follows:安全
-3|pledge/before-follows:安全保障
-40|pledge/before-follows:安卡
-40|pledge/before-follows:安卡拉峰
11|pledge/before-follows:完
11|pledge/before-follows:完成
11|pledge/before-follows:完成2%
-5|pledge/before-follows:定
15|pledge/before-follows:宣
14|pledge/before-follows:宣布
3|pledge/before-follows:宣布,本
8|pledge/before-follows:宣布保留
25|pledge/before-follows:将
8|pledge/before-follows:将按
8|pledge/before-follows:将按照美
4|pledge/before-follows:将援
4|pledge/before-follows:将援外从
11|pledge/before-follows:将达
11|pledge/before-follows:将达到3
-5|pledge/before-follows:就
-5|pledge/before-follows:就有
-5|pledge/before-follows:就有人要
3|pledge/before-follows:工
3|pledge/before-follows:工党
3|pledge/before-follows:工党政府
22|pledge/before-follows:已
3|pledge/before-follows:已同意5
5|pledge/before-follows:已向
11|pledge/before-follows:已经
8|pledge/before-follows:已经决定
3|pledge/before-follows:已经向美
-34|pledge/before-follows:幹
6|pledge/before-follows:幹事
6|pledge/before-follows:幹事長は
-40|pledge/before-follows:幹部
-40|pledge/before-follows:幹部は「
7|pledge/before-follows:建
7|pledge/before-follows:建言
7|pledge/before-follows:建言,把
5|pledge/before-follows:总
-14|pledge/before-follows:总理
3|pledge/before-follows:总理内坦
-21|pledge/before-follows:总理卡拉
5|pledge/before-follows:总理戈洛
17|pledge/before-follows:总统
10|pledge/before-follows:总统宣示
5|pledge/before-follows:总统普拉
-7|pledge/before-follows:成
3|pledge/before-follows:承平
3|pledge/before-follows:承平国家
12|pledge/before-follows:承认
12|pledge/before-follows:承认,到
-16|pledge/before-follows:承诺
7|pledge/before-follows:承诺,到
-22|pledge/before-follows:承诺20
-7|pledge/before-follows:承诺将国
11|pledge/before-follows:把
-4|pledge/before-follows:把2
-4|pledge/before-follows:把2%提
4|pledge/before-follows:把军
4|pledge/before-follows:把军费翻
6|pledge/before-follows:把国
4|pledge/before-follows:把国防支
3|pledge/before-follows:把门
3|pledge/before-follows:把门槛由
-3|pledge/before-follows:拿
-3|pledge/before-follows:拿出
-3|pledge/before-follows:拿出10
-17|pledge/before-follows:接
-17|pledge/before-follows:接受
-17|pledge/before-follows:接受专访
6|pledge/before-follows:提
4|pledge/before-follows:提\"
4|pledge/before-follows:提\"3.
4|pledge/before-follows:提出
-6|pledge/before-follows:提到
-6|pledge/before-follows:提到3.
3|pledge/before-follows:提前
-5|pledge/before-follows:支
-5|pledge/before-follows:支援
-5|pledge/before-follows:支援国の
19|pledge/before-follows:政
18|pledge/before-follows:政府
-18|pledge/before-follows:政府がN
23|pledge/before-follows:政府宣布
8|pledge/before-follows:政府的计
3|pledge/before-follows:政権
4|pledge/before-follows:数
4|pledge/before-follows:数字
4|pledge/before-follows:数字税一
-18|pledge/before-follows:新
10|pledge/before-follows:新政
9|pledge/before-follows:新政権、
-22|pledge/before-follows:新目
-22|pledge/before-follows:新目标,
-8|pledge/before-follows:新首
-9|pledge/before-follows:新首相「
4|pledge/before-follows:日
4|pledge/before-follows:日前
4|pledge/before-follows:日前强调
-13|pledge/before-follows:早
-13|pledge/before-follows:早在
-13|pledge/before-follows:早在20
7|pledge/before-follows:时
7|pledge/before-follows:时,
7|pledge/before-follows:时,他说
8|pledge/before-follows:明
9|pledge/before-follows:明年
6|pledge/before-follows:明年国防
16|pledge/before-follows:是
3|pledge/before-follows:是\"
3|pledge/before-follows:是\"模范
8|pledge/before-follows:是唯
8|pledge/before-follows:是唯一不
-3|pledge/before-follows:時
-3|pledge/before-follows:時間
-3|pledge/before-follows:時間の4
-16|pledge/before-follows:最
-16|pledge/before-follows:最低
-16|pledge/before-follows:最低,今
-7|pledge/before-follows:本
-5|pledge/before-follows:本年
-6|pledge/before-follows:本年度的
-22|pledge/before-follows:杜
-22|pledge/before-follows:杜思
-22|pledge/before-follows:杜思克说
-21|pledge/before-follows:标
-21|pledge/before-follows:标准
-5|pledge/before-follows:标准,明
-10|pledge/before-follows:标准使国
-4|pledge/before-follows:欧
-4|pledge/before-follows:欧、
-4|pledge/before-follows:欧、防衛
4|pledge/before-follows:正
3|pledge/before-follows:正在
4|pledge/before-follows:正在讨论
9|pledge/before-follows:此
9|pledge/before-follows:此前
9|pledge/before-follows:此前一周
11|pledge/before-follows:氏
14|pledge/before-follows:氏は
13|pledge/before-follows:氏は「2
10|pledge/before-follows:海
10|pledge/before-follows:海牙
3|pledge/before-follows:海牙承诺
15|pledge/before-follows:的
4|pledge/before-follows:的2
3|pledge/before-follows:的2%看
11|pledge/before-follows:的3
11|pledge/before-follows:的3.5
-4|pledge/before-follows:的5%之
17|pledge/before-follows:目
17|pledge/before-follows:目標
11|pledge/before-follows:目標の3
-9|pledge/before-follows:社会
-9|pledge/before-follows:社会科学
9|pledge/before-follows:社民
9|pledge/before-follows:社民党主
4|pledge/before-follows:称
5|pledge/before-follows:称,
3|pledge/before-follows:称,该国
-19|pledge/before-follows:算
-3|pledge/before-follows:算法
7|pledge/before-follows:米
3|pledge/before-follows:米外
3|pledge/before-follows:米外交筋
4|pledge/before-follows:米首
4|pledge/before-follows:米首脳会
-11|pledge/before-follows:経
-11|pledge/before-follows:経済
-12|pledge/before-follows:経済新聞
7|pledge/before-follows:総
5|pledge/before-follows:総統
-7|pledge/before-follows:经济新闻
4|pledge/before-follows:经济部长
3|pledge/before-follows:联
-5|pledge/before-follows:股
-5|pledge/before-follows:股市
-5|pledge/before-follows:股市军工
8|pledge/before-follows:自
8|pledge/before-follows:自己
7|pledge/before-follows:自己的国
3|pledge/before-follows:表
3|pledge/before-follows:表示
-3|pledge/before-follows:表示,经
3|pledge/before-follows:被
3|pledge/before-follows:要
3|pledge/before-follows:要在
3|pledge/before-follows:要在20
-9|pledge/before-follows:見
-9|pledge/before-follows:見習
-9|pledge/before-follows:見習え」
-5|pledge/before-follows:观
-5|pledge/before-follows:观察
-5|pledge/before-follows:观察人士
22|pledge/before-follows:議
22|pledge/before-follows:議会
21|pledge/before-follows:議会は、
11|pledge/before-follows:计
6|pledge/before-follows:计划
3|pledge/before-follows:计划到2
5|pledge/before-follows:计算
5|pledge/before-follows:计算2%
-7|pledge/before-follows:访
-7|pledge/before-follows:访问
-7|pledge/before-follows:访问布鲁
-29|pledge/before-follows:说
-8|pledge/before-follows:说\"
-8|pledge/before-follows:说\"够了
-22|pledge/before-follows:说,
-38|pledge/before-follows:说,2%
7|pledge/before-follows:说,3.
3|pledge/before-follows:说,国防
4|pledge/before-follows:说,政府
-49|pledge/before-follows:谈
-49|pledge/before-follows:谈5
-49|pledge/before-follows:谈5%:
11|pledge/before-follows:财
10|pledge/before-follows:财政
3|pledge/before-follows:财政吃紧
5|pledge/before-follows:财政部长
-4|pledge/before-follows:达到
-4|pledge/before-follows:达到4.
17|pledge/before-follows:过
17|pledge/before-follows:过去
17|pledge/before-follows:过去2%
7|pledge/before-follows:近
7|pledge/before-follows:近日
7|pledge/before-follows:近日接受
-9|pledge/before-follows:途
-9|pledge/before-follows:途中
-9|pledge/before-follows:途中对记
6|pledge/before-follows:通
6|pledge/before-follows:通过
5|pledge/before-follows:通过国防
-11|pledge/before-follows:都
-14|pledge/before-follows:都已
-13|pledge/before-follows:都已表态
-5|pledge/before-follows:都拿
-5|pledge/before-follows:都拿5%
4|pledge/before-follows:都答
-8|pledge/before-follows:長
-8|pledge/before-follows:長、
-8|pledge/before-follows:長、NA
-19|pledge/before-follows:防
4|pledge/before-follows:防务
3|pledge/before-follows:防务指导
6|pledge/before-follows:防卫
5|pledge/before-follows:防衛
4|pledge/before-follows:防衛相は
-34|pledge/before-follows:防长
-34|pledge/before-follows:防长德梅
13|pledge/before-follows:随
12|pledge/before-follows:随即
12|pledge/before-follows:随即表示
4|pledge/before-follows:需
4|pledge/before-follows:需要
4|pledge/before-follows:需要把军
14|pledge/before-follows:首
27|pledge/before-follows:首相
-12|pledge/before-follows:首相に面
6|pledge/before-follows:首相は2
22|pledge/before-follows:首相は9
17|pledge/before-follows:首相は、
-42|pledge/before-follows:首相は「
3|pledge/before-follows:首相は来
9|pledge/before-follows:首相弗里
22|pledge/before-follows:首相德韦
-3|pledge/before-follows:首脳
-3|pledge/before-follows:首脳会談
-10|pledge/before-follows:首都
-10|pledge/before-follows:首都维尔
26|pledge/before-leads:
8|pledge/before-leads:\"
11|pledge/before-leads:%,
3|pledge/before-leads:%;
7|pledge/before-leads:%、
-4|pledge/before-leads:%和
-8|pledge/before-leads:(
15|pledge/before-leads:)
39|pledge/before-leads:,
5|pledge/before-leads:,\"
-5|pledge/before-leads:,依
-3|pledge/before-leads:,按
4|pledge/before-leads:0_
-27|pledge/before-leads::
15|pledge/before-leads:;
3|pledge/before-leads:>
3|pledge/before-leads:EU
12|pledge/before-leads:O)
-23|pledge/before-leads:Oが
16|pledge/before-leads:P】
3|pledge/before-leads:U
11|pledge/before-leads:_
-20|pledge/before-leads:、
-33|pledge/before-leads:、「
3|pledge/before-leads:》从
-30|pledge/before-leads:「
3|pledge/before-leads:」_
12|pledge/before-leads:】
5|pledge/before-leads:いて
5|pledge/before-leads:いる
5|pledge/before-leads:が
-33|pledge/before-leads:し、
-10|pledge/before-leads:した
4|pledge/before-leads:じ、
-6|pledge/before-leads:する
-9|pledge/before-leads:た
8|pledge/before-leads:て
4|pledge/before-leads:で
28|pledge/before-leads:で、
-11|pledge/before-leads:と
-25|pledge/before-leads:と、
-5|pledge/before-leads:に_
26|pledge/before-leads:の
-9|pledge/before-leads:は、
18|pledge/before-leads:は「
3|pledge/before-leads:め、
3|pledge/before-leads:める
17|pledge/before-leads:を
5|pledge/before-leads:を、
-12|pledge/before-leads:アと
-28|pledge/before-leads:アの
-9|pledge/before-leads:アは
6|pledge/before-leads:ク
-13|pledge/before-leads:ク・
3|pledge/before-leads:ケル
-3|pledge/before-leads:ス
-3|pledge/before-leads:セス
21|pledge/before-leads:ダの
18|pledge/before-leads:ツの
-6|pledge/before-leads:ドの
6|pledge/before-leads:ナク
-9|pledge/before-leads:プ
-3|pledge/before-leads:プ前
3|pledge/before-leads:ル
-3|pledge/before-leads:ン、
24|pledge/before-leads:ンの
-9|pledge/before-leads:ンプ
-12|pledge/before-leads:・
-5|pledge/before-leads:一个
-20|pledge/before-leads:与
3|pledge/before-leads:个
3|pledge/before-leads:义,
-3|pledge/before-leads:书长
15|pledge/before-leads:了
-10|pledge/before-leads:二在
3|pledge/before-leads:从
4|pledge/before-leads:他说
11|pledge/before-leads:令
5|pledge/before-leads:会:
6|pledge/before-leads:低于
20|pledge/before-leads:例如
-27|pledge/before-leads:依
3|pledge/before-leads:便夸
-3|pledge/before-leads:促
-6|pledge/before-leads:先の
12|pledge/before-leads:党は
-16|pledge/before-leads:全
-7|pledge/before-leads:典与
3|pledge/before-leads:出
8|pledge/before-leads:出,
-6|pledge/before-leads:击
6|pledge/before-leads:则称
-11|pledge/before-leads:到
-3|pledge/before-leads:前
-8|pledge/before-leads:加
3|pledge/before-leads:卫,
5|pledge/before-leads:卷;
-8|pledge/before-leads:参加
4|pledge/before-leads:参照
4|pledge/before-leads:及
-7|pledge/before-leads:受
4|pledge/before-leads:吁
17|pledge/before-leads:向
4|pledge/before-leads:呼吁
-24|pledge/before-leads:和
11|pledge/before-leads:和,
5|pledge/before-leads:国
3|pledge/before-leads:国が
-12|pledge/before-leads:国与
-13|pledge/before-leads:国和
-51|pledge/before-leads:在
5|pledge/before-leads:大臣
3|pledge/before-leads:夸
20|pledge/before-leads:如
-7|pledge/before-leads:宛和
-10|pledge/before-leads:室长
-3|pledge/before-leads:对于
3|pledge/before-leads:将
-5|pledge/before-leads:席,
3|pledge/before-leads:平;
3|pledge/before-leads:并将
18|pledge/before-leads:府が
5|pledge/before-leads:强_
11|pledge/before-leads:强令
-5|pledge/before-leads:当于
-9|pledge/before-leads:往
-22|pledge/before-leads:循
-6|pledge/before-leads:思在
13|pledge/before-leads:总理
15|pledge/before-leads:总统
3|pledge/before-leads:承认
3|pledge/before-leads:把
-6|pledge/before-leads:抨击
3|pledge/before-leads:指出
4|pledge/before-leads:指责
-5|pledge/before-leads:按
-7|pledge/before-leads:接受
4|pledge/before-leads:携_
-5|pledge/before-leads:敦促
-3|pledge/before-leads:方、
-4|pledge/before-leads:日(
-22|pledge/before-leads:日、
4|pledge/before-leads:是,
-16|pledge/before-leads:是全
5|pledge/before-leads:月、
-10|pledge/before-leads:望依
8|pledge/before-leads:本、
-8|pledge/before-leads:标的
-3|pledge/before-leads:次は
13|pledge/before-leads:欧洲
10|pledge/before-leads:步向
6|pledge/before-leads:民の
13|pledge/before-leads:洲
7|pledge/before-leads:测,
-6|pledge/before-leads:湾の
-15|pledge/before-leads:点:
4|pledge/before-leads:照
-4|pledge/before-leads:特在
13|pledge/before-leads:理
-40|pledge/before-leads:理在
6|pledge/before-leads:电_
-8|pledge/before-leads:的
-12|pledge/before-leads:相は
-39|pledge/before-leads:看齐
-23|pledge/before-leads:瞻:
7|pledge/before-leads:示,
-7|pledge/before-leads:社)
6|pledge/before-leads:称
-11|pledge/before-leads:章】
9|pledge/before-leads:算,
-8|pledge/before-leads:算依
15|pledge/before-leads:统
8|pledge/before-leads:网)
-10|pledge/before-leads:胁,
5|pledge/before-leads:臣
-10|pledge/before-leads:言,
3|pledge/before-leads:議で
3|pledge/before-leads:认
3|pledge/before-leads:许
-15|pledge/before-leads:话,
5|pledge/before-leads:说
17|pledge/before-leads:说,
7|pledge/before-leads:谈到
-11|pledge/before-leads:豪、
-5|pledge/before-leads:費、
-25|pledge/before-leads:費「
16|pledge/before-leads:費を
4|pledge/before-leads:责
3|pledge/before-leads:赞许
8|pledge/before-leads:超
11|pledge/before-leads:超越
11|pledge/before-leads:越
-20|pledge/before-leads:达到
7|pledge/before-leads:还向
8|pledge/before-leads:远超
10|pledge/before-leads:连
-22|pledge/before-leads:遵循
3|pledge/before-leads:邻国
22|pledge/before-leads:部长
-3|pledge/before-leads:里,
-7|pledge/before-leads:金,
8|pledge/before-leads:長、
5|pledge/before-leads:長は
8|pledge/before-leads:长
4|pledge/before-leads:问,
-5|pledge/before-leads:韓
7|pledge/before-leads:領は
-8|pledge/before-leads:顧
-9|pledge/before-leads:飞往
-4|pledge/before-leads:高,
-39|pledge/before-leads:齐
-11|pledge/before-opens:False patient
17|pledge/before-opens:True agent
4|pledge/before-opens:True named
5|pledge/before-opens:True patient
66|pledge/before-rank:0 0 agent
46|pledge/before-rank:0 0 named
11|pledge/before-rank:0 0 patient
59|pledge/before-rank:0 1 named
3|pledge/before-rank:0 1 patient
-18|pledge/before-rank:1 0 agent
-32|pledge/before-rank:1 0 named
-11|pledge/before-rank:1 0 patient
-11|pledge/before-rank:1 1 agent
-44|pledge/before-rank:1 1 named
-9|pledge/before-rank:1 1 patient
-17|pledge/before-rank:1 2 agent
-3|pledge/before-rank:1 2 named
4|pledge/before-rank:2 0 agent
-8|pledge/before-rank:2 1 named
-4|pledge/before-rank:2 2 named
-7|pledge/before-rank:3 2 agent
-4|pledge/before-rank:3 2 named
15|pledge/before:agent
3|pledge/before:named
-6|pledge/before:patient
-51|pledge/class-main:ALLIES ALLIES
-83|pledge/class-main:ALLIES JPN
46|pledge/class-main:ALLIES KOR
20|pledge/class-main:ALLIES NATO
-9|pledge/class-main:ALLIES TWN
22|pledge/class-main:ALLIES foe
21|pledge/class-main:ALLIES land
-21|pledge/class-main:ALLIES member
-5|pledge/class-main:CHN CHN
-24|pledge/class-main:CHN JPN
7|pledge/class-main:EU JPN
-25|pledge/class-main:EU NATO
3|pledge/class-main:JPN ALLIES
-24|pledge/class-main:JPN JPN
25|pledge/class-main:JPN KOR
-4|pledge/class-main:JPN TWN
4|pledge/class-main:JPN foe
-8|pledge/class-main:JPN land
23|pledge/class-main:JPN member
-3|pledge/class-main:KOR KOR
5|pledge/class-main:KOR TWN
6|pledge/class-main:KOR land
24|pledge/class-main:NATO ALLIES
-14|pledge/class-main:NATO CHN
67|pledge/class-main:NATO JPN
-46|pledge/class-main:NATO KOR
27|pledge/class-main:NATO NATO
-17|pledge/class-main:NATO TWN
22|pledge/class-main:NATO foe
-17|pledge/class-main:NATO land
17|pledge/class-main:NATO member
4|pledge/class-main:TWN ALLIES
27|pledge/class-main:TWN JPN
-15|pledge/class-main:TWN KOR
35|pledge/class-main:TWN TWN
3|pledge/class-main:TWN USA
3|pledge/class-main:USA ALLIES
20|pledge/class-main:USA CHN
9|pledge/class-main:USA JPN
-11|pledge/class-main:USA KOR
-28|pledge/class-main:USA NATO
-15|pledge/class-main:USA TWN
-10|pledge/class-main:USA land
-7|pledge/class-main:USA member
-12|pledge/class-main:foe JPN
-28|pledge/class-main:foe foe
-5|pledge/class-main:foe member
16|pledge/class-main:land JPN
-11|pledge/class-main:land NATO
17|pledge/class-main:member ALLIES
14|pledge/class-main:member JPN
4|pledge/class-main:member KOR
15|pledge/class-main:member NATO
4|pledge/class-main:member TWN
-19|pledge/class-main:member foe
11|pledge/class-main:member land
-4|pledge/class-main:member member
-15|pledge/class-named:ALLIES ALLIES nobody-named
-36|pledge/class-named:ALLIES ALLIES others-named
-14|pledge/class-named:ALLIES JPN nobody-named
-69|pledge/class-named:ALLIES JPN others-named
58|pledge/class-named:ALLIES KOR nobody-named
-11|pledge/class-named:ALLIES KOR others-named
-5|pledge/class-named:ALLIES NATO nobody-named
25|pledge/class-named:ALLIES NATO others-named
-5|pledge/class-named:ALLIES TWN nobody-named
-5|pledge/class-named:ALLIES TWN others-named
26|pledge/class-named:ALLIES foe nobody-named
-3|pledge/class-named:ALLIES foe others-named
34|pledge/class-named:ALLIES land nobody-named
-13|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member nobody-named
-17|pledge/class-named:ALLIES member others-named
-5|pledge/class-named:CHN CHN others-named
-8|pledge/class-named:CHN JPN nobody-named
-16|pledge/class-named:CHN JPN others-named
7|pledge/class-named:EU JPN others-named
-25|pledge/class-named:EU NATO others-named
4|pledge/class-named:JPN ALLIES nobody-named
23|pledge/class-named:JPN JPN nobody-named
-47|pledge/class-named:JPN JPN others-named
30|pledge/class-named:JPN KOR nobody-named
-5|pledge/class-named:JPN KOR others-named
-10|pledge/class-named:JPN TWN nobody-named
6|pledge/class-named:JPN TWN others-named
4|pledge/class-named:JPN foe others-named
-7|pledge/class-named:JPN land others-named
32|pledge/class-named:JPN member nobody-named
-9|pledge/class-named:JPN member others-named
-31|pledge/class-named:KOR JPN nobody-named
33|pledge/class-named:KOR JPN others-named
-30|pledge/class-named:KOR KOR nobody-named
27|pledge/class-named:KOR KOR others-named
5|pledge/class-named:KOR TWN others-named
6|pledge/class-named:KOR land others-named
13|pledge/class-named:NATO ALLIES nobody-named
11|pledge/class-named:NATO ALLIES others-named
-14|pledge/class-named:NATO CHN others-named
-6|pledge/class-named:NATO JPN nobody-named
74|pledge/class-named:NATO JPN others-named
-56|pledge/class-named:NATO KOR nobody-named
10|pledge/class-named:NATO KOR others-named
25|pledge/class-named:NATO NATO nobody-named
-37|pledge/class-named:NATO TWN nobody-named
20|pledge/class-named:NATO TWN others-named
-9|pledge/class-named:NATO foe nobody-named
31|pledge/class-named:NATO foe others-named
-36|pledge/class-named:NATO land nobody-named
19|pledge/class-named:NATO land others-named
24|pledge/class-named:NATO member nobody-named
-8|pledge/class-named:NATO member others-named
4|pledge/class-named:TWN ALLIES others-named
31|pledge/class-named:TWN JPN nobody-named
-3|pledge/class-named:TWN JPN others-named
-15|pledge/class-named:TWN KOR others-named
51|pledge/class-named:TWN TWN nobody-named
-17|pledge/class-named:TWN TWN others-named
3|pledge/class-named:TWN USA others-named
4|pledge/class-named:USA ALLIES others-named
20|pledge/class-named:USA CHN others-named
34|pledge/class-named:USA JPN nobody-named
-25|pledge/class-named:USA JPN others-named
-10|pledge/class-named:USA KOR others-named
-28|pledge/class-named:USA NATO others-named
-15|pledge/class-named:USA TWN others-named
-9|pledge/class-named:USA land others-named
-7|pledge/class-named:USA member others-named
-11|pledge/class-named:foe JPN others-named
-16|pledge/class-named:foe foe nobody-named
-12|pledge/class-named:foe foe others-named
-5|pledge/class-named:foe member others-named
18|pledge/class-named:land JPN others-named
-11|pledge/class-named:land NATO others-named
4|pledge/class-named:land land nobody-named
-5|pledge/class-named:land land others-named
17|pledge/class-named:member ALLIES others-named
-26|pledge/class-named:member JPN nobody-named
40|pledge/class-named:member JPN others-named
4|pledge/class-named:member KOR others-named
-20|pledge/class-named:member NATO nobody-named
35|pledge/class-named:member NATO others-named
4|pledge/class-named:member TWN others-named
-19|pledge/class-named:member foe others-named
11|pledge/class-named:member land others-named
-51|pledge/class-named:member member nobody-named
47|pledge/class-named:member member others-named
31|pledge/class-shape:ALLIES fine
-45|pledge/class-shape:ALLIES half
-16|pledge/class-shape:ALLIES tenth
-26|pledge/class-shape:ALLIES whole
-8|pledge/class-shape:CHN half
-24|pledge/class-shape:CHN whole
-18|pledge/class-shape:EU whole
-39|pledge/class-shape:JPN half
11|pledge/class-shape:JPN tenth
48|pledge/class-shape:JPN whole
62|pledge/class-shape:KOR half
-19|pledge/class-shape:KOR tenth
-32|pledge/class-shape:KOR whole
-5|pledge/class-shape:NATO fine
34|pledge/class-shape:NATO half
-32|pledge/class-shape:NATO tenth
65|pledge/class-shape:NATO whole
-6|pledge/class-shape:TWN half
-3|pledge/class-shape:TWN tenth
61|pledge/class-shape:TWN whole
3|pledge/class-shape:USA half
-40|pledge/class-shape:USA whole
-27|pledge/class-shape:foe fine
13|pledge/class-shape:foe tenth
-33|pledge/class-shape:foe whole
-8|pledge/class-shape:land half
22|pledge/class-shape:land tenth
-7|pledge/class-shape:land whole
9|pledge/class-shape:member half
26|pledge/class-shape:member tenth
6|pledge/class-shape:member whole
32|pledge/class-value:ALLIES 0.25
-3|pledge/class-value:ALLIES 1.5
-39|pledge/class-value:ALLIES 2
-6|pledge/class-value:ALLIES 2.3
-9|pledge/class-value:ALLIES 3
-41|pledge/class-value:ALLIES 3.5
23|pledge/class-value:ALLIES 5
-7|pledge/class-value:ALLIES 5.1
-19|pledge/class-value:EU 2
3|pledge/class-value:EU 3
-4|pledge/class-value:NATO 0.25
26|pledge/class-value:NATO 1.5
-34|pledge/class-value:NATO 2
-13|pledge/class-value:NATO 2.1
-55|pledge/class-value:NATO 2.5
-3|pledge/class-value:NATO 26
-41|pledge/class-value:NATO 3
62|pledge/class-value:NATO 3.5
-5|pledge/class-value:NATO 4.8
146|pledge/class-value:NATO 5
-6|pledge/class-value:NATO 5.1
-47|pledge/class-value:USA 2
6|pledge/class-value:USA 2.5
-6|pledge/class-value:USA 3
-3|pledge/class-value:USA 3.5
40|pledge/class-value:USA 4
-28|pledge/class-value:USA 5
-56|pledge/class:ALLIES
-33|pledge/class:CHN
-19|pledge/class:EU
21|pledge/class:JPN
12|pledge/class:KOR
61|pledge/class:NATO
52|pledge/class:TWN
-39|pledge/class:USA
-47|pledge/class:foe
8|pledge/class:land
42|pledge/class:member
-35|pledge/last-kind:cap False
-7|pledge/last-kind:cap True
34|pledge/last-kind:denial False
12|pledge/last-kind:denial True
-32|pledge/last-kind:level False
35|pledge/last-kind:pledge False
20|pledge/last-kind:pledge True
-16|pledge/last-kind:proposal False
-17|pledge/last-kind:proposal True
37|pledge/last:before nobody-named
-52|pledge/last:before others-named
15|pledge/last:here nobody-named
-12|pledge/last:here others-named
22|pledge/main:nobody-named
33|pledge/main:others-named
46|pledge/named:3
-3|pledge/right-before:
7|pledge/right-before:)が国防費を
-6|pledge/right-before:,但再次提到
-4|pledge/right-before::不花
3|pledge/right-before:、
-5|pledge/right-before:、NATOの
6|pledge/right-before:、国防費
5|pledge/right-before:が
4|pledge/right-before:が29年に
5|pledge/right-before:がGDPの
6|pledge/right-before:がGDP比
8|pledge/right-before:が国防費を
3|pledge/right-before:については、
-10|pledge/right-before:には称賛を、
3|pledge/right-before:に求める
3|pledge/right-before:に約束させた
4|pledge/right-before:の
14|pledge/right-before:の「
9|pledge/right-before:の目標である
11|pledge/right-before:は
4|pledge/right-before:は33年に
7|pledge/right-before:は来年から
-17|pledge/right-before:並みの
-8|pledge/right-before:会把
6|pledge/right-before:会遵守
-23|pledge/right-before:军费
-12|pledge/right-before:则说,
5|pledge/right-before:前に_欧州「
3|pledge/right-before:前首相は「
-7|pledge/right-before:勉强达到北约
-6|pledge/right-before:原定的
-15|pledge/right-before:只出
10|pledge/right-before:国内生产总值
4|pledge/right-before:在伦敦:不花
-5|pledge/right-before:基準の
-8|pledge/right-before:嫌
11|pledge/right-before:完成
11|pledge/right-before:将达到
3|pledge/right-before:已同意
3|pledge/right-before:承平国家都喊
3|pledge/right-before:把门槛由
4|pledge/right-before:提\"
-6|pledge/right-before:提到
-9|pledge/right-before:新首相「
-22|pledge/right-before:杜思克说,
4|pledge/right-before:正在讨论
3|pledge/right-before:海牙承诺的
17|pledge/right-before:的
6|pledge/right-before:的3.5%加
-5|pledge/right-before:的5%之间,
17|pledge/right-before:目標の
3|pledge/right-before:米外交筋は「
-9|pledge/right-before:見習え」…
5|pledge/right-before:计算
-31|pledge/right-before:说,
-49|pledge/right-before:谈
17|pledge/right-before:过去
-13|pledge/right-before:都已表态支持
-5|pledge/right-before:都拿
3|pledge/right-before:防务指导线是
5|pledge/ruled
44|pledge/ruled:as_before_in_sentence
-8|pledge/ruled:as_in_the_sentence_before
9|pledge/ruled:clause_before_it
6|pledge/ruled:its_money
-12|pledge/ruled:main_spender
-44|pledge/ruled:named_after_patient
-6|pledge/ruled:named_in_clause
22|pledge/ruled:named_in_clause_patient
-4|pledge/ruled:named_near
9|pledge/ruled:named_right_before
10|pledge/ruled:of_the_alliance
7|pledge/ruled:own_budget
-10|pledge/ruled:owner
-12|pledge/ruled:subject_before
-6|pledge/ruled:the_same_country
6|pledge/same-figure-of-another
-6|pledge/same-figure-of-it
50|pledge/subject:nobody-named
-16|pledge/title
-19|pledge/told-of:0
16|pledge/told-of:1
5|pledge/unnamed
-49|pledge/unnamed-beside-others
29|proposal/after-far:18 True
3|proposal/after-far:36 True
-31|proposal/after-far:4 False
-15|proposal/after-far:4 True
-18|proposal/after-far:9 False
10|proposal/after-far:9 True
-5|proposal/after-follows:」
-5|proposal/after-follows:」と False
12|proposal/after-follows:に
8|proposal/after-follows:に引 True
4|proposal/after-follows:に示 True
-18|proposal/after-follows:は
-20|proposal/after-follows:は今 False
-10|proposal/after-follows:も
-10|proposal/after-follows:も3 True
18|proposal/after-follows:国
18|proposal/after-follows:国防 True
-4|proposal/after-follows:基
-4|proposal/after-follows:基準 False
-30|proposal/after-follows:報
-30|proposal/after-follows:報告 False
-4|proposal/after-follows:打
-4|proposal/after-follows:打診 True
5|proposal/after-follows:本
5|proposal/after-follows:本人 True
10|proposal/after-follows:氏
-9|proposal/after-follows:氏側 False
-7|proposal/after-follows:的
-7|proposal/after-follows:的选 True
3|proposal/after-follows:紙
3|proposal/after-follows:紙報 False
-18|proposal/after-follows:自
-18|proposal/after-follows:自己 True
3|proposal/after-follows:讥
3|proposal/after-follows:讥为 True
14|proposal/after-follows:财
14|proposal/after-follows:财政 False
3|proposal/after-leads:%,
-5|proposal/after-leads:%、
-17|proposal/after-leads:,而
-9|proposal/after-leads:」_
-20|proposal/after-leads:う。
3|proposal/after-leads:が、
19|proposal/after-leads:ける
18|proposal/after-leads:げ、
8|proposal/after-leads:し、
-4|proposal/after-leads:へ「
3|proposal/after-leads:も=
-10|proposal/after-leads:上、
-7|proposal/after-leads:不过
-30|proposal/after-leads:味_
3|proposal/after-leads:总理
5|proposal/after-leads:案を
-5|proposal/after-leads:次は
5|proposal/after-leads:点,
14|proposal/after-leads:豁免
-17|proposal/after:agent False
-10|proposal/after:agent True
-28|proposal/after:named False
22|proposal/after:named True
12|proposal/after:patient True
6|proposal/asks
-10|proposal/before-commas:0 0
-5|proposal/before-commas:0 1
33|proposal/before-commas:1 0
22|proposal/before-commas:1 1
-37|proposal/before-commas:2 0
-15|proposal/before-commas:2 1
13|proposal/before-commas:2 2
-6|proposal/before-commas:3 1
21|proposal/before-far:1 0
-33|proposal/before-far:18 0
-12|proposal/before-far:18 1
-4|proposal/before-far:36 2
-3|proposal/before-far:4 0
26|proposal/before-far:9 1
4|proposal/before-far:far 0
-18|proposal/before-far:far 1
19|proposal/before-far:far 2
-8|proposal/before-follows-rank:) 0 0
-24|proposal/before-follows-rank:、 0 0
-15|proposal/before-follows-rank:か 0 0
20|proposal/before-follows-rank:か 0 1
26|proposal/before-follows-rank:で 0 0
-3|proposal/before-follows-rank:と 0 0
13|proposal/before-follows-rank:と 1 0
-14|proposal/before-follows-rank:に 0 0
7|proposal/before-follows-rank:に 0 1
-6|proposal/before-follows-rank:に 1 1
21|proposal/before-follows-rank:の 0 0
-57|proposal/before-follows-rank:の 0 1
6|proposal/before-follows-rank:の 1 0
-7|proposal/before-follows-rank:の 2 1
10|proposal/before-follows-rank:の 2 2
-4|proposal/before-follows-rank:は 0 0
-4|proposal/before-follows-rank:は 0 1
3|proposal/before-follows-rank:は 1 0
-8|proposal/before-follows-rank:は 1 1
6|proposal/before-follows-rank:も 0 0
-22|proposal/before-follows-rank:並 0 0
-14|proposal/before-follows-rank:主 0 0
-3|proposal/before-follows-rank:主 0 1
6|proposal/before-follows-rank:也 0 0
-10|proposal/before-follows-rank:事 0 0
4|proposal/before-follows-rank:今 0 1
14|proposal/before-follows-rank:以 0 0
7|proposal/before-follows-rank:作 1 1
9|proposal/before-follows-rank:保 0 0
-3|proposal/before-follows-rank:元 0 0
9|proposal/before-follows-rank:党 0 0
8|proposal/before-follows-rank:内 0 0
4|proposal/before-follows-rank:军 0 0
7|proposal/before-follows-rank:军 0 1
6|proposal/before-follows-rank:分 0 0
5|proposal/before-follows-rank:则 0 0
-11|proposal/before-follows-rank:前 0 0
5|proposal/before-follows-rank:动 0 0
3|proposal/before-follows-rank:即 1 2
20|proposal/before-follows-rank:各 1 1
9|proposal/before-follows-rank:各 1 2
-15|proposal/before-follows-rank:同 0 0
-4|proposal/before-follows-rank:国 0 0
9|proposal/before-follows-rank:国 1 0
-11|proposal/before-follows-rank:外 0 0
-4|proposal/before-follows-rank:大 0 0
6|proposal/before-follows-rank:大 0 1
-8|proposal/before-follows-rank:大 1 0
6|proposal/before-follows-rank:学 0 0
4|proposal/before-follows-rank:安 0 0
3|proposal/before-follows-rank:工 0 1
3|proposal/before-follows-rank:幹 0 0
-6|proposal/before-follows-rank:应 1 1
-8|proposal/before-follows-rank:应 1 2
6|proposal/before-follows-rank:建 0 1
8|proposal/before-follows-rank:总 0 0
4|proposal/before-follows-rank:总 0 1
4|proposal/before-follows-rank:把 0 0
8|proposal/before-follows-rank:拟 0 0
-22|proposal/before-follows-rank:提 0 0
4|proposal/before-follows-rank:智 0 0
-13|proposal/before-follows-rank:暗 1 0
-12|proposal/before-follows-rank:有 1 0
12|proposal/before-follows-rank:杜 0 1
-3|proposal/before-follows-rank:杜 1 1
-14|proposal/before-follows-rank:正 0 0
3|proposal/before-follows-rank:氏 0 0
10|proposal/before-follows-rank:的 0 0
3|proposal/before-follows-rank:維 0 0
4|proposal/before-follows-rank:総 0 0
3|proposal/before-follows-rank:经 0 0
12|proposal/before-follows-rank:缴 0 0
10|proposal/before-follows-rank:若 1 0
8|proposal/before-follows-rank:认 0 0
-6|proposal/before-follows-rank:访 1 1
4|proposal/before-follows-rank:说 0 0
-8|proposal/before-follows-rank:軍 0 0
-3|proposal/before-follows-rank:里 0 0
-3|proposal/before-follows-rank:里 0 1
-22|proposal/before-follows-rank:长 0 0
9|proposal/before-follows-rank:随 0 0
7|proposal/before-follows-rank:首 0 0
-4|proposal/before-follows-rank:首 1 0
-8|proposal/before-follows:)
-25|proposal/before-follows:、
14|proposal/before-follows:、3
14|proposal/before-follows:、3%へ
-45|proposal/before-follows:、5
-45|proposal/before-follows:、5%案
7|proposal/before-follows:、国
7|proposal/before-follows:、国防費
6|proposal/before-follows:か
6|proposal/before-follows:から
5|proposal/before-follows:から3・
12|proposal/before-follows:が3
11|proposal/before-follows:が3・5
8|proposal/before-follows:が、
8|proposal/before-follows:が、防衛
6|proposal/before-follows:が昨
6|proposal/before-follows:が昨年の
3|proposal/before-follows:が次
3|proposal/before-follows:が次に5
-30|proposal/before-follows:が訴
-30|proposal/before-follows:が訴える
26|proposal/before-follows:で
9|proposal/before-follows:では
9|proposal/before-follows:では、国
10|proposal/before-follows:と
13|proposal/before-follows:とフ
13|proposal/before-follows:とフラン
-3|proposal/before-follows:と同
-3|proposal/before-follows:と同じ3
-13|proposal/before-follows:に
-6|proposal/before-follows:につ
-6|proposal/before-follows:について
4|proposal/before-follows:には
4|proposal/before-follows:には2.
-8|proposal/before-follows:に向
-8|proposal/before-follows:に向き合
4|proposal/before-follows:に対
4|proposal/before-follows:に対して
-6|proposal/before-follows:に求
-6|proposal/before-follows:に求める
-11|proposal/before-follows:に言
-11|proposal/before-follows:に言われ
-28|proposal/before-follows:の
11|proposal/before-follows:の3
11|proposal/before-follows:の3.5
3|proposal/before-follows:のた
3|proposal/before-follows:のための
-4|proposal/before-follows:のハ
-4|proposal/before-follows:のハーグ
3|proposal/before-follows:の国
-7|proposal/before-follows:の基
-7|proposal/before-follows:の基準を
8|proposal/before-follows:の安
7|proposal/before-follows:の安倍晋
-45|proposal/before-follows:の小
4|proposal/before-follows:の小委員
-57|proposal/before-follows:の小林鷹
9|proposal/before-follows:の小野寺
-12|proposal/before-follows:の核
-5|proposal/before-follows:の核には
-7|proposal/before-follows:の核戦力
-17|proposal/before-follows:の水
-17|proposal/before-follows:の水準を
9|proposal/before-follows:の現
9|proposal/before-follows:の現状を
-5|proposal/before-follows:の目標2
5|proposal/before-follows:の目標を
18|proposal/before-follows:の防
18|proposal/before-follows:の防衛費
4|proposal/before-follows:の首
4|proposal/before-follows:の首脳会
-13|proposal/before-follows:は
-14|proposal/before-follows:は1
-4|proposal/before-follows:は1%ち
-13|proposal/before-follows:は1・5
6|proposal/before-follows:は2
7|proposal/before-follows:は202
-5|proposal/before-follows:は203
-13|proposal/before-follows:は2・5
15|proposal/before-follows:は2日公
4|proposal/before-follows:は3
10|proposal/before-follows:は3.5
-8|proposal/before-follows:は3・5
6|proposal/before-follows:は5
-24|proposal/before-follows:は7
-24|proposal/before-follows:は7日、
5|proposal/before-follows:は国
7|proposal/before-follows:は国防費
6|proposal/before-follows:も
5|proposal/before-follows:もせ
5|proposal/before-follows:もせめて
-3|proposal/before-follows:や韓国の
-22|proposal/before-follows:並
-22|proposal/before-follows:並み
-18|proposal/before-follows:並み2%
-4|proposal/before-follows:並みの2
-17|proposal/before-follows:主
-19|proposal/before-follows:主席
-20|proposal/before-follows:主席林德
5|proposal/before-follows:也
6|proposal/before-follows:也不
6|proposal/before-follows:也不能低
-10|proposal/before-follows:事
-10|proposal/before-follows:事務
-10|proposal/before-follows:事務総長
4|proposal/before-follows:今
4|proposal/before-follows:今年
4|proposal/before-follows:今年约2
14|proposal/before-follows:以
14|proposal/before-follows:以3
14|proposal/before-follows:以3%为
7|proposal/before-follows:作
7|proposal/before-follows:作为
7|proposal/before-follows:作为直接
11|proposal/before-follows:保
11|proposal/before-follows:保守
9|proposal/before-follows:保守党领
-3|proposal/before-follows:元
-3|proposal/before-follows:元国
-3|proposal/before-follows:元国防次
9|proposal/before-follows:党
9|proposal/before-follows:党首
8|proposal/before-follows:党首は、
8|proposal/before-follows:内
4|proposal/before-follows:内で
3|proposal/before-follows:内で持ち
10|proposal/before-follows:军
10|proposal/before-follows:军费
6|proposal/before-follows:军费长期
6|proposal/before-follows:分
6|proposal/before-follows:分阶
6|proposal/before-follows:分阶段提
5|proposal/before-follows:则
20|proposal/before-follows:则主
20|proposal/before-follows:则主张修
-11|proposal/before-follows:前
-5|proposal/before-follows:前国
-5|proposal/before-follows:前国安顾
-6|proposal/before-follows:前政
-10|proposal/before-follows:前政権は
3|proposal/before-follows:前政调会
5|proposal/before-follows:动
5|proposal/before-follows:动用
5|proposal/before-follows:动用豁免
3|proposal/before-follows:即
3|proposal/before-follows:即便
3|proposal/before-follows:即便实现
29|proposal/before-follows:各
29|proposal/before-follows:各党
29|proposal/before-follows:各党在大
-15|proposal/before-follows:同
-15|proposal/before-follows:同日
-15|proposal/before-follows:同日在社
6|proposal/before-follows:国
-4|proposal/before-follows:国安
-4|proposal/before-follows:国安顾问
14|proposal/before-follows:国防
9|proposal/before-follows:国防相は
-7|proposal/before-follows:国际
-7|proposal/before-follows:国际战略
-3|proposal/before-follows:在远
-3|proposal/before-follows:在远东的
-11|proposal/before-follows:外
-11|proposal/before-follows:外长
-11|proposal/before-follows:外长查克
-5|proposal/before-follows:大
-3|proposal/before-follows:大使
-3|proposal/before-follows:大使が務
11|proposal/before-follows:大統領が
-11|proposal/before-follows:大統領は
6|proposal/before-follows:学
6|proposal/before-follows:学者
6|proposal/before-follows:学者主张
5|proposal/before-follows:安
3|proposal/before-follows:安全
3|proposal/before-follows:安全保障
3|proposal/before-follows:工
3|proposal/before-follows:工人
3|proposal/before-follows:工人失业
3|proposal/before-follows:幹
3|proposal/before-follows:幹部
-12|proposal/before-follows:应
-8|proposal/before-follows:应把
-8|proposal/before-follows:应把国防
-6|proposal/before-follows:应达
-6|proposal/before-follows:应达5%
6|proposal/before-follows:建
6|proposal/before-follows:建言
6|proposal/before-follows:建言,把
12|proposal/before-follows:总
4|proposal/before-follows:总理
4|proposal/before-follows:总理内坦
8|proposal/before-follows:总统
7|proposal/before-follows:总统选举
5|proposal/before-follows:把
8|proposal/before-follows:拟
7|proposal/before-follows:拟于
7|proposal/before-follows:拟于20
-22|proposal/before-follows:提
-18|proposal/before-follows:提出
-18|proposal/before-follows:提出各国
-5|proposal/before-follows:提议
-7|proposal/before-follows:提议,凡
4|proposal/before-follows:智
4|proposal/before-follows:智库
4|proposal/before-follows:智库则认
-13|proposal/before-follows:暗
-13|proposal/before-follows:暗示
-13|proposal/before-follows:暗示,共
-14|proposal/before-follows:有
-15|proposal/before-follows:有事
-12|proposal/before-follows:有事に備
-3|proposal/before-follows:有事の抑
9|proposal/before-follows:杜
-3|proposal/before-follows:杜思
-3|proposal/before-follows:杜思克说
12|proposal/before-follows:杜鲁
12|proposal/before-follows:杜鲁多则
-14|proposal/before-follows:正
-18|proposal/before-follows:正讨
-18|proposal/before-follows:正讨论明
3|proposal/before-follows:氏
3|proposal/before-follows:氏は
8|proposal/before-follows:的
8|proposal/before-follows:的3
8|proposal/before-follows:的3.5
-3|proposal/before-follows:的4
-3|proposal/before-follows:的4%以
3|proposal/before-follows:維
3|proposal/before-follows:維新
3|proposal/before-follows:維新の会
4|proposal/before-follows:総
3|proposal/before-follows:総選
3|proposal/before-follows:総選挙へ
3|proposal/before-follows:经
3|proposal/before-follows:经济
3|proposal/before-follows:经济部长
12|proposal/before-follows:缴
12|proposal/before-follows:缴纳
12|proposal/before-follows:缴纳3%
12|proposal/before-follows:若
10|proposal/before-follows:若要
10|proposal/before-follows:若要在没
8|proposal/before-follows:认
8|proposal/before-follows:认为
6|proposal/before-follows:认为3%
-6|proposal/before-follows:访
-6|proposal/before-follows:访问
-6|proposal/before-follows:访问布鲁
4|proposal/before-follows:说
3|proposal/before-follows:说军
3|proposal/before-follows:说军费占
-8|proposal/before-follows:軍
-8|proposal/before-follows:軍の
-8|proposal/before-follows:軍の増強
-7|proposal/before-follows:里
-7|proposal/before-follows:里有
-7|proposal/before-follows:里有人主
-22|proposal/before-follows:长
-22|proposal/before-follows:长皮
-22|proposal/before-follows:长皮斯托
9|proposal/before-follows:随
9|proposal/before-follows:随后
9|proposal/before-follows:随后也提
4|proposal/before-follows:首
4|proposal/before-follows:首相
7|proposal/before-follows:首相には
-4|proposal/before-follows:首相は9
6|proposal/before-leads:
-19|proposal/before-leads:%,
6|proposal/before-leads:%_
3|proposal/before-leads:%、
-8|proposal/before-leads:(
4|proposal/before-leads:)
9|proposal/before-leads:)の
19|proposal/before-leads:,
-6|proposal/before-leads::
-9|proposal/before-leads:;
6|proposal/before-leads:_
8|proposal/before-leads:、
11|proposal/before-leads:、「
-4|proposal/before-leads:。
-10|proposal/before-leads:「
3|proposal/before-leads:い。
-10|proposal/before-leads:が
18|proposal/before-leads:で、
-4|proposal/before-leads:では
6|proposal/before-leads:でも
-8|proposal/before-leads:と
10|proposal/before-leads:なら
6|proposal/before-leads:の
-5|proposal/before-leads:は、
-23|proposal/before-leads:は「
-3|proposal/before-leads:ば、
6|proposal/before-leads:も
7|proposal/before-leads:も、
-18|proposal/before-leads:や
10|proposal/before-leads:ら
18|proposal/before-leads:スの
-4|proposal/before-leads:ダの
-24|proposal/before-leads:ツ
-26|proposal/before-leads:ドの
-24|proposal/before-leads:ルツ
29|proposal/before-leads:下,
8|proposal/before-leads:与
3|proposal/before-leads:为
17|proposal/before-leads:为,
-3|proposal/before-leads:付
3|proposal/before-leads:以
-3|proposal/before-leads:仿
-3|proposal/before-leads:元駐
4|proposal/before-leads:出,
3|proposal/before-leads:则以
-5|proposal/before-leads:前
3|proposal/before-leads:右「
-7|proposal/before-leads:向
12|proposal/before-leads:吹让
-13|proposal/before-leads:员向
7|proposal/before-leads:国
-6|proposal/before-leads:国が
-8|proposal/before-leads:国と
-17|proposal/before-leads:国や
-15|proposal/before-leads:外长
8|proposal/before-leads:好与
-11|proposal/before-leads:字;
-7|proposal/before-leads:字。
-3|proposal/before-leads:对
8|proposal/before-leads:州
-3|proposal/before-leads:应付
5|proposal/before-leads:度は
13|proposal/before-leads:建议
-8|proposal/before-leads:张,
-9|proposal/before-leads:总统
14|proposal/before-leads:所有
-3|proposal/before-leads:效仿
-6|proposal/before-leads:斯:
13|proposal/before-leads:有
-4|proposal/before-leads:来は
-8|proposal/before-leads:東
-8|proposal/before-leads:極東
-8|proposal/before-leads:構(
-3|proposal/before-leads:標_
8|proposal/before-leads:欧州
6|proposal/before-leads:相
4|proposal/before-leads:称,
-9|proposal/before-leads:统
3|proposal/before-leads:网)
-4|proposal/before-leads:議が
13|proposal/before-leads:让
13|proposal/before-leads:议
3|proposal/before-leads:说,
-11|proposal/before-leads:費、
6|proposal/before-leads:还向
7|proposal/before-leads:邻国
-15|proposal/before-leads:长
-17|proposal/before-leads:露,
5|proposal/before-leads:領は
6|proposal/before-leads:首相
-3|proposal/before-leads:駐
-3|proposal/before-opens:False agent
-3|proposal/before-opens:False named
5|proposal/before-opens:False patient
4|proposal/before-opens:True named
-3|proposal/before-opens:True patient
-13|proposal/before-rank:0 0 named
10|proposal/before-rank:0 0 patient
14|proposal/before-rank:0 1 patient
3|proposal/before-rank:1 0 agent
-14|proposal/before-rank:1 0 patient
-9|proposal/before-rank:1 1 agent
6|proposal/before-rank:1 1 named
-6|proposal/before-rank:1 1 patient
3|proposal/before-rank:1 2 named
-8|proposal/before-rank:2 1 named
10|proposal/before-rank:2 2 named
-5|proposal/before:agent
3|proposal/before:patient
-31|proposal/class-main:ALLIES ALLIES
11|proposal/class-main:ALLIES JPN
-11|proposal/class-main:ALLIES KOR
-6|proposal/class-main:ALLIES NATO
-9|proposal/class-main:ALLIES TWN
-3|proposal/class-main:ALLIES land
-7|proposal/class-main:ALLIES member
-23|proposal/class-main:CHN JPN
26|proposal/class-main:CHN TWN
-10|proposal/class-main:CHN land
14|proposal/class-main:EU ALLIES
26|proposal/class-main:EU JPN
-3|proposal/class-main:EU foe
-10|proposal/class-main:EU member
7|proposal/class-main:JPN KOR
4|proposal/class-main:JPN NATO
29|proposal/class-main:JPN TWN
-3|proposal/class-main:JPN land
-12|proposal/class-main:JPN member
-32|proposal/class-main:KOR JPN
18|proposal/class-main:KOR KOR
8|proposal/class-main:KOR TWN
8|proposal/class-main:NATO ALLIES
-10|proposal/class-main:NATO KOR
-10|proposal/class-main:NATO NATO
-13|proposal/class-main:NATO TWN
-4|proposal/class-main:NATO land
43|proposal/class-main:NATO member
6|proposal/class-main:TWN JPN
3|proposal/class-main:TWN TWN
-14|proposal/class-main:TWN land
-26|proposal/class-main:TWN member
10|proposal/class-main:USA ALLIES
22|proposal/class-main:USA JPN
27|proposal/class-main:USA NATO
-35|proposal/class-main:USA TWN
-3|proposal/class-main:USA member
-11|proposal/class-main:foe JPN
-6|proposal/class-main:foe KOR
25|proposal/class-main:land JPN
-8|proposal/class-main:land TWN
36|proposal/class-main:land land
6|proposal/class-main:land member
-11|proposal/class-main:member ALLIES
-23|proposal/class-main:member JPN
-13|proposal/class-main:member NATO
5|proposal/class-main:member foe
9|proposal/class-main:member member
-11|proposal/class-named:ALLIES ALLIES nobody-named
-20|proposal/class-named:ALLIES ALLIES others-named
-17|proposal/class-named:ALLIES JPN nobody-named
28|proposal/class-named:ALLIES JPN others-named
-8|proposal/class-named:ALLIES KOR nobody-named
-3|proposal/class-named:ALLIES KOR others-named
-3|proposal/class-named:ALLIES NATO nobody-named
-3|proposal/class-named:ALLIES NATO others-named
-4|proposal/class-named:ALLIES TWN nobody-named
-4|proposal/class-named:ALLIES TWN others-named
-4|proposal/class-named:ALLIES member nobody-named
-3|proposal/class-named:ALLIES member others-named
-12|proposal/class-named:CHN JPN nobody-named
-11|proposal/class-named:CHN JPN others-named
28|proposal/class-named:CHN TWN nobody-named
-10|proposal/class-named:CHN land others-named
14|proposal/class-named:EU ALLIES others-named
19|proposal/class-named:EU JPN nobody-named
8|proposal/class-named:EU JPN others-named
-3|proposal/class-named:EU foe others-named
-10|proposal/class-named:EU member others-named
8|proposal/class-named:JPN JPN nobody-named
-9|proposal/class-named:JPN JPN others-named
7|proposal/class-named:JPN KOR others-named
4|proposal/class-named:JPN NATO others-named
11|proposal/class-named:JPN TWN nobody-named
18|proposal/class-named:JPN TWN others-named
-3|proposal/class-named:JPN land nobody-named
-12|proposal/class-named:JPN member others-named
-7|proposal/class-named:KOR JPN nobody-named
-25|proposal/class-named:KOR JPN others-named
18|proposal/class-named:KOR KOR nobody-named
9|proposal/class-named:KOR TWN others-named
-9|proposal/class-named:NATO ALLIES nobody-named
17|proposal/class-named:NATO ALLIES others-named
14|proposal/class-named:NATO JPN nobody-named
-14|proposal/class-named:NATO JPN others-named
-7|proposal/class-named:NATO KOR nobody-named
-3|proposal/class-named:NATO KOR others-named
-23|proposal/class-named:NATO NATO nobody-named
13|proposal/class-named:NATO NATO others-named
-8|proposal/class-named:NATO TWN nobody-named
-6|proposal/class-named:NATO TWN others-named
-3|proposal/class-named:NATO land others-named
-12|proposal/class-named:NATO member nobody-named
55|proposal/class-named:NATO member others-named
-5|proposal/class-named:TWN JPN nobody-named
11|proposal/class-named:TWN JPN others-named
-7|proposal/class-named:TWN TWN nobody-named
10|proposal/class-named:TWN TWN others-named
-13|proposal/class-named:TWN land others-named
-4|proposal/class-named:TWN member nobody-named
-22|proposal/class-named:TWN member others-named
11|proposal/class-named:USA ALLIES nobody-named
17|proposal/class-named:USA JPN nobody-named
5|proposal/class-named:USA JPN others-named
-4|proposal/class-named:USA KOR nobody-named
6|proposal/class-named:USA KOR others-named
17|proposal/class-named:USA NATO nobody-named
10|proposal/class-named:USA NATO others-named
-13|proposal/class-named:USA TWN nobody-named
-23|proposal/class-named:USA TWN others-named
-10|proposal/class-named:foe JPN others-named
-6|proposal/class-named:foe KOR others-named
-12|proposal/class-named:land JPN nobody-named
37|proposal/class-named:land JPN others-named
-5|proposal/class-named:land TWN nobody-named
9|proposal/class-named:land land nobody-named
28|proposal/class-named:land land others-named
6|proposal/class-named:land member others-named
-11|proposal/class-named:member ALLIES others-named
-3|proposal/class-named:member JPN nobody-named
-19|proposal/class-named:member JPN others-named
9|proposal/class-named:member NATO nobody-named
-22|proposal/class-named:member NATO others-named
5|proposal/class-named:member foe others-named
23|proposal/class-named:member member nobody-named
-14|proposal/class-named:member member others-named
-34|proposal/class-shape:ALLIES half
-22|proposal/class-shape:ALLIES whole
-13|proposal/class-shape:CHN half
6|proposal/class-shape:CHN whole
9|proposal/class-shape:EU half
18|proposal/class-shape:EU whole
22|proposal/class-shape:JPN half
7|proposal/class-shape:JPN tenth
3|proposal/class-shape:JPN whole
-6|proposal/class-shape:KOR whole
43|proposal/class-shape:NATO half
-29|proposal/class-shape:NATO whole
-27|proposal/class-shape:TWN half
-3|proposal/class-shape:TWN tenth
-15|proposal/class-shape:USA half
37|proposal/class-shape:USA whole
-3|proposal/class-shape:foe half
-15|proposal/class-shape:foe whole
16|proposal/class-shape:land half
44|proposal/class-shape:land whole
3|proposal/class-shape:member half
-38|proposal/class-shape:member whole
-4|proposal/class-value:ALLIES 1
-5|proposal/class-value:ALLIES 1.5
-19|proposal/class-value:ALLIES 2
-9|proposal/class-value:ALLIES 2.5
15|proposal/class-value:ALLIES 3
-20|proposal/class-value:ALLIES 3.5
-4|proposal/class-value:ALLIES 4
-9|proposal/class-value:ALLIES 5
7|proposal/class-value:EU 1.5
10|proposal/class-value:EU 2
24|proposal/class-value:EU 3
-16|proposal/class-value:EU 4
-6|proposal/class-value:NATO 1
63|proposal/class-value:NATO 1.5
13|proposal/class-value:NATO 2
21|proposal/class-value:NATO 2.5
-18|proposal/class-value:NATO 3
-41|proposal/class-value:NATO 3.5
-14|proposal/class-value:NATO 4
-4|proposal/class-value:NATO 5
-15|proposal/class-value:USA 1
-9|proposal/class-value:USA 1E+1
-4|proposal/class-value:USA 2
-63|proposal/class-value:USA 3
-11|proposal/class-value:USA 3.5
41|proposal/class-value:USA 4
87|proposal/class-value:USA 5
-57|proposal/class:ALLIES
-7|proposal/class:CHN
27|proposal/class:EU
33|proposal/class:JPN
-7|proposal/class:KOR
12|proposal/class:NATO
-29|proposal/class:TWN
22|proposal/class:USA
-18|proposal/class:foe
60|proposal/class:land
-35|proposal/class:member
24|proposal/last-kind:cap False
-18|proposal/last-kind:demand False
5|proposal/last-kind:denial False
10|proposal/last-kind:level False
28|proposal/last-kind:level True
-37|proposal/last-kind:pledge False
9|proposal/last-kind:pledge True
24|proposal/last-kind:proposal False
-20|proposal/last-kind:proposal True
-7|proposal/last:before nobody-named
17|proposal/last:before others-named
-24|proposal/last:here nobody-named
42|proposal/last:here others-named
-4|proposal/main:nobody-named
-11|proposal/main:others-named
-6|proposal/named:1
-22|proposal/named:2
27|proposal/named:3
-31|proposal/right-before:、
7|proposal/right-before:、国防費
-15|proposal/right-before:から
11|proposal/right-before:が
3|proposal/right-before:が次に
-30|proposal/right-before:が訴える
13|proposal/right-before:とフランスは
-3|proposal/right-before:と同じ
4|proposal/right-before:には
11|proposal/right-before:の
-5|proposal/right-before:の核には
9|proposal/right-before:の現状を「
7|proposal/right-before:は
5|proposal/right-before:もせめて
-18|proposal/right-before:並み
-4|proposal/right-before:並みの
6|proposal/right-before:也不能低于
14|proposal/right-before:以
8|proposal/right-before:党首は、
-7|proposal/right-before:提议,凡超过
8|proposal/right-before:的
12|proposal/right-before:缴纳
6|proposal/right-before:认为
-3|proposal/right-before:里有人主张
9|proposal/right-before:随后也提出
14|proposal/ruled
-30|proposal/ruled:as_in_the_sentence_before
-66|proposal/ruled:main_spender
8|proposal/ruled:named_after_patient
-19|proposal/ruled:named_before
-3|proposal/ruled:named_before_patient
30|proposal/ruled:named_in_clause
14|proposal/ruled:named_in_clause_patient
32|proposal/ruled:named_right_before
9|proposal/ruled:owner
22|proposal/ruled:subject_before
19|proposal/ruled:the_same_country
9|proposal/subject:nobody-named
-5|proposal/subject:others-named
86|proposal/title
-31|proposal/told-of:1
16|proposal/told-of:2
15|proposal/told-of:3
-6|proposal/unnamed
8|proposal/unnamed-beside-others
"""
