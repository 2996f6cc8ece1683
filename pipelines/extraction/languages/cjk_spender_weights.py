"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
9|/after-far:1 False
15|/after-far:1 True
28|/after-far:18 False
-58|/after-far:18 True
-10|/after-far:36 False
-33|/after-far:36 True
-14|/after-far:4 False
9|/after-far:4 True
54|/after-far:9 False
-4|/after-far:9 True
-3|/after-follows:\"
-4|/after-follows:\"。 True
12|/after-follows:(
13|/after-follows:(N False
15|/after-follows:,
18|/after-follows:,却 True
-3|/after-follows:1
-4|/after-follows:2
-9|/after-follows:3
-9|/after-follows:3. True
-3|/after-follows:_
-3|/after-follows:_德 False
9|/after-follows:。
8|/after-follows:。 False
-8|/after-follows:が
-5|/after-follows:が5 False
-9|/after-follows:が応 False
-5|/after-follows:が決 False
12|/after-follows:が陸 False
-3|/after-follows:だ
19|/after-follows:で
23|/after-follows:でも False
-10|/after-follows:と
-6|/after-follows:と並 False
7|/after-follows:に
8|/after-follows:に5 False
-29|/after-follows:にだ True
-16|/after-follows:につ False
-31|/after-follows:には False
-6|/after-follows:には True
14|/after-follows:にも False
-22|/after-follows:にも True
4|/after-follows:に向 False
-11|/after-follows:に届 False
-30|/after-follows:に当 False
8|/after-follows:に期 False
13|/after-follows:に比 False
22|/after-follows:に求 False
-5|/after-follows:に至 True
6|/after-follows:に要 False
25|/after-follows:に要 True
23|/after-follows:に迫 False
29|/after-follows:に迫 True
3|/after-follows:に高 False
7|/after-follows:の
-11|/after-follows:の1 False
-4|/after-follows:の5 False
4|/after-follows:のメ False
6|/after-follows:の事 False
-16|/after-follows:の合 False
-5|/after-follows:の家 True
-35|/after-follows:の弱 True
-8|/after-follows:の指 False
3|/after-follows:の新 False
29|/after-follows:の決 False
6|/after-follows:の物 False
36|/after-follows:の目 False
-4|/after-follows:の装 False
26|/after-follows:の計 False
-4|/after-follows:の財 False
4|/after-follows:の防 True
-4|/after-follows:の頼 True
-15|/after-follows:の首 False
7|/after-follows:は
-5|/after-follows:は1 True
-8|/after-follows:は2 False
-3|/after-follows:は2 True
27|/after-follows:はど True
-18|/after-follows:は今 False
13|/after-follows:は今 True
3|/after-follows:は守 False
13|/after-follows:は年 True
-3|/after-follows:へ
-3|/after-follows:への False
-35|/after-follows:も
-8|/after-follows:も3 True
-4|/after-follows:もだ False
-3|/after-follows:も公 False
-5|/after-follows:も参 False
-8|/after-follows:も将 True
-4|/after-follows:や
-4|/after-follows:やス False
3|/after-follows:よ
3|/after-follows:より False
8|/after-follows:を
-4|/after-follows:をは False
11|/after-follows:を手 False
7|/after-follows:一
5|/after-follows:一年 True
-21|/after-follows:不
-19|/after-follows:不会 True
-6|/after-follows:不愿 True
4|/after-follows:不是 True
5|/after-follows:中名 False
-6|/after-follows:中最 False
-5|/after-follows:为
19|/after-follows:也一 False
-6|/after-follows:也一 True
-10|/after-follows:也必 True
7|/after-follows:予
7|/after-follows:予以 True
-8|/after-follows:价
-8|/after-follows:价格 True
-45|/after-follows:会
-45|/after-follows:会持 False
15|/after-follows:全
15|/after-follows:全体 False
4|/after-follows:军
3|/after-follows:军费 True
5|/after-follows:准
5|/after-follows:准备 True
-3|/after-follows:凭
-3|/after-follows:凭什 True
-7|/after-follows:刚
-7|/after-follows:刚刚 True
-5|/after-follows:前
-4|/after-follows:前段 True
-5|/after-follows:协
-5|/after-follows:协助 True
5|/after-follows:占
5|/after-follows:占比 True
9|/after-follows:反
6|/after-follows:反对 True
3|/after-follows:反应 True
-20|/after-follows:只
-20|/after-follows:只把 True
-4|/after-follows:同
-4|/after-follows:同样 True
-3|/after-follows:喊
-3|/after-follows:喊得 True
8|/after-follows:国
-3|/after-follows:国防 False
11|/after-follows:国防 True
-3|/after-follows:在
-11|/after-follows:在1 True
-4|/after-follows:在内 False
11|/after-follows:在海 True
-13|/after-follows:報
-13|/after-follows:報告 False
-5|/after-follows:外
-4|/after-follows:外交 True
4|/after-follows:大为 True
-5|/after-follows:大陆 True
11|/after-follows:导
11|/after-follows:导弹 True
4|/after-follows:尚
4|/after-follows:尚未 True
3|/after-follows:就
6|/after-follows:应
4|/after-follows:忠
4|/after-follows:忠诚 False
18|/after-follows:态
18|/after-follows:态度 True
-15|/after-follows:承
-13|/after-follows:承诺 False
-3|/after-follows:报
-3|/after-follows:报章 True
7|/after-follows:掏
7|/after-follows:掏5 True
14|/after-follows:控
14|/after-follows:控え False
-3|/after-follows:提
-3|/after-follows:提高 True
-3|/after-follows:援
-3|/after-follows:援外 True
4|/after-follows:撤
4|/after-follows:撤下 True
17|/after-follows:政
9|/after-follows:政府 False
7|/after-follows:政府 True
3|/after-follows:新
3|/after-follows:新标 False
-8|/after-follows:方
-8|/after-follows:方式 True
-16|/after-follows:无
-16|/after-follows:无法 True
3|/after-follows:木
3|/after-follows:木原 True
4|/after-follows:本
5|/after-follows:本人 True
11|/after-follows:松
11|/after-follows:松了 True
-3|/after-follows:正
-3|/after-follows:正好 True
5|/after-follows:氏
-6|/after-follows:氏側 False
35|/after-follows:的
5|/after-follows:的入 False
20|/after-follows:的尺 False
15|/after-follows:的数 False
5|/after-follows:的标 False
-3|/after-follows:的选 True
6|/after-follows:目
-3|/after-follows:目前 True
5|/after-follows:目标 False
3|/after-follows:目標 False
-6|/after-follows:研
-6|/after-follows:研究 False
-10|/after-follows:経
-10|/after-follows:経済 False
14|/after-follows:约
14|/after-follows:约定 False
3|/after-follows:而
9|/after-follows:而言 False
-5|/after-follows:而言 True
-12|/after-follows:自
-13|/after-follows:自己 True
-8|/after-follows:要
-3|/after-follows:要到 False
-5|/after-follows:要求 False
3|/after-follows:要花 True
4|/after-follows:说
3|/after-follows:说不 False
7|/after-follows:财
8|/after-follows:财政 False
-5|/after-follows:辗
-5|/after-follows:辗转 False
6|/after-follows:防
4|/after-follows:防卫 True
7|/after-follows:首
6|/after-follows:首相 True
-14|/after-leads:\",
5|/after-leads:%,
-45|/after-leads:%:
-12|/after-leads:%;
4|/after-leads:%、
-6|/after-leads:%」
-10|/after-leads:%が
-3|/after-leads:%で
-3|/after-leads:%と
-3|/after-leads:%の
28|/after-leads:%は
-3|/after-leads:%や
6|/after-leads:%を
21|/after-leads:%对
19|/after-leads:%是
11|/after-leads:%的
6|/after-leads:,\"
-8|/after-leads:,大
-6|/after-leads:,对
6|/after-leads:,比
-17|/after-leads:,而
-4|/after-leads:,连
-4|/after-leads:、「
-10|/after-leads:」_
-11|/after-leads:」に
-29|/after-leads:」は
4|/after-leads:ある
-7|/after-leads:い、
-10|/after-leads:い。
48|/after-leads:いう
-15|/after-leads:いて
12|/after-leads:いる
29|/after-leads:う、
-18|/after-leads:う。
-3|/after-leads:え、
13|/after-leads:える
14|/after-leads:き_
24|/after-leads:き、
3|/after-leads:け、
11|/after-leads:ける
9|/after-leads:げ、
25|/after-leads:げる
-7|/after-leads:し、
31|/after-leads:した
9|/after-leads:すと
-7|/after-leads:する
-7|/after-leads:だ。
-5|/after-leads:て、
-38|/after-leads:て「
8|/after-leads:ての
-35|/after-leads:で、
-10|/after-leads:では
4|/after-leads:と、
-9|/after-leads:とに
-11|/after-leads:ない
-8|/after-leads:に、
12|/after-leads:は、
-8|/after-leads:へ_
-28|/after-leads:べ、
-4|/after-leads:も_
35|/after-leads:もと
12|/after-leads:やす
12|/after-leads:よう
-3|/after-leads:り、
-3|/after-leads:る。
-8|/after-leads:れ、
17|/after-leads:を、
3|/after-leads:んだ
-8|/after-leads:上、
-9|/after-leads:不及
-4|/after-leads:不是
-3|/after-leads:不过
4|/after-leads:主要
-5|/after-leads:代、
11|/after-leads:以及
-11|/after-leads:低い
18|/after-leads:例如
4|/after-leads:全球
4|/after-leads:内的
6|/after-leads:出を
-3|/after-leads:别;
-4|/after-leads:包括
5|/after-leads:只说
4|/after-leads:后,
-3|/after-leads:吓坏
-13|/after-leads:味_
8|/after-leads:多数
-3|/after-leads:完成
-4|/after-leads:已居
-6|/after-leads:希望
5|/after-leads:平在
5|/after-leads:当成
8|/after-leads:总理
-11|/after-leads:惟独
-5|/after-leads:拠「
-5|/after-leads:指,
-5|/after-leads:更让
-7|/after-leads:标,
-4|/after-leads:標_
7|/after-leads:比,
21|/after-leads:求,
-4|/after-leads:求_
-18|/after-leads:波、
5|/after-leads:点,
8|/after-leads:用于
-4|/after-leads:相「
4|/after-leads:知道
-20|/after-leads:立国
4|/after-leads:算,
11|/after-leads:者由
-3|/after-leads:胁,
24|/after-leads:衡量
-6|/after-leads:论,
7|/after-leads:话要
-18|/after-leads:说,
8|/after-leads:豁免
17|/after-leads:費を
7|/after-leads:闻,
-4|/after-leads:齐,
-30|/after:agent False
70|/after:named False
-54|/after:named True
28|/after:patient False
-19|/after:patient True
21|/asked-about
-46|/asks
113|/before-commas:0 0
18|/before-commas:0 1
3|/before-commas:0 2
28|/before-commas:1 0
-34|/before-commas:1 1
-14|/before-commas:2 0
30|/before-commas:2 1
-39|/before-commas:2 2
-6|/before-commas:3 0
-12|/before-commas:3 1
-25|/before-commas:3 2
52|/before-far:1 0
10|/before-far:18 0
-5|/before-far:36 0
-13|/before-far:36 1
-36|/before-far:36 2
38|/before-far:4 0
17|/before-far:9 0
12|/before-far:9 1
8|/before-far:far 0
5|/before-far:far 1
-24|/before-far:far 2
11|/before-follows-rank:\" 0 0
3|/before-follows-rank:( 0 0
-6|/before-follows-rank:) 0 0
9|/before-follows-rank:1 1 0
23|/before-follows-rank:2 0 0
8|/before-follows-rank:2 0 2
-7|/before-follows-rank:2 1 0
-11|/before-follows-rank:2 1 1
-11|/before-follows-rank:2 1 2
5|/before-follows-rank:2 2 1
7|/before-follows-rank:3 0 0
-4|/before-follows-rank:3 1 0
3|/before-follows-rank:4 1 0
-4|/before-follows-rank:4 1 1
6|/before-follows-rank:5 0 1
-3|/before-follows-rank:5 1 0
7|/before-follows-rank:6 1 0
-32|/before-follows-rank:: 0 0
-3|/before-follows-rank:: 1 0
-15|/before-follows-rank:_ 0 0
8|/before-follows-rank:、 0 0
11|/before-follows-rank:、 1 0
13|/before-follows-rank:、 1 1
-6|/before-follows-rank:、 1 2
37|/before-follows-rank:、 2 0
-9|/before-follows-rank:、 2 1
-9|/before-follows-rank:、 2 2
-3|/before-follows-rank:「 0 0
8|/before-follows-rank:「 1 0
-17|/before-follows-rank:か 0 0
22|/before-follows-rank:が 0 0
15|/before-follows-rank:が 1 0
-16|/before-follows-rank:が 1 1
-4|/before-follows-rank:が 1 2
-3|/before-follows-rank:が 2 2
9|/before-follows-rank:で 0 0
-9|/before-follows-rank:で 1 0
-8|/before-follows-rank:で 2 0
-21|/before-follows-rank:と 0 0
-6|/before-follows-rank:と 0 1
25|/before-follows-rank:と 1 0
-5|/before-follows-rank:に 0 0
31|/before-follows-rank:に 0 1
13|/before-follows-rank:に 1 0
-26|/before-follows-rank:に 1 1
4|/before-follows-rank:の 0 0
13|/before-follows-rank:の 1 0
-20|/before-follows-rank:の 1 1
-4|/before-follows-rank:の 2 1
5|/before-follows-rank:の 2 2
-5|/before-follows-rank:の 3 0
32|/before-follows-rank:は 0 0
19|/before-follows-rank:は 0 1
-33|/before-follows-rank:は 1 0
-17|/before-follows-rank:は 1 1
-7|/before-follows-rank:は 1 2
28|/before-follows-rank:も 0 0
5|/before-follows-rank:も 0 1
7|/before-follows-rank:や 1 0
-30|/before-follows-rank:を 0 0
-17|/before-follows-rank:を 1 0
-4|/before-follows-rank:・ 0 0
-10|/before-follows-rank:一 0 0
6|/before-follows-rank:上 1 0
-8|/before-follows-rank:不 1 0
18|/before-follows-rank:不 3 1
17|/before-follows-rank:与 1 0
-19|/before-follows-rank:並 0 0
4|/before-follows-rank:为 0 0
-19|/before-follows-rank:为 0 1
-3|/before-follows-rank:为 1 1
-8|/before-follows-rank:主 0 0
-3|/before-follows-rank:主 1 0
-7|/before-follows-rank:之 1 0
-3|/before-follows-rank:之 2 0
29|/before-follows-rank:也 0 0
10|/before-follows-rank:也 1 0
-22|/before-follows-rank:事 0 0
4|/before-follows-rank:事 0 1
-3|/before-follows-rank:事 1 0
-5|/before-follows-rank:亦 0 0
15|/before-follows-rank:亦 0 1
14|/before-follows-rank:今 0 1
5|/before-follows-rank:今 1 0
-4|/before-follows-rank:今 1 2
-5|/before-follows-rank:介 0 0
8|/before-follows-rank:以 0 0
10|/before-follows-rank:众 1 1
5|/before-follows-rank:会 0 0
-23|/before-follows-rank:会 1 0
4|/before-follows-rank:估 0 0
12|/before-follows-rank:保 1 0
4|/before-follows-rank:側 0 0
-9|/before-follows-rank:党 0 0
4|/before-follows-rank:入 1 0
18|/before-follows-rank:全 0 0
9|/before-follows-rank:公 0 0
4|/before-follows-rank:公 0 1
5|/before-follows-rank:公 1 0
9|/before-follows-rank:内 0 0
4|/before-follows-rank:内 1 0
10|/before-follows-rank:内 1 1
3|/before-follows-rank:内 1 2
-29|/before-follows-rank:再 0 0
-5|/before-follows-rank:写 0 0
21|/before-follows-rank:军 0 0
-3|/before-follows-rank:军 0 1
-7|/before-follows-rank:军 0 2
-12|/before-follows-rank:军 1 1
-5|/before-follows-rank:军 1 2
39|/before-follows-rank:决 0 0
5|/before-follows-rank:准 1 1
-13|/before-follows-rank:分 0 0
4|/before-follows-rank:分 0 1
13|/before-follows-rank:分 0 2
16|/before-follows-rank:则 0 0
6|/before-follows-rank:则 0 1
-3|/before-follows-rank:刚 1 1
12|/before-follows-rank:别 1 0
-5|/before-follows-rank:前 0 0
-24|/before-follows-rank:前 1 0
3|/before-follows-rank:前 1 1
4|/before-follows-rank:副 1 0
-9|/before-follows-rank:加 0 0
-13|/before-follows-rank:十 0 0
11|/before-follows-rank:十 0 1
-3|/before-follows-rank:原 0 0
-7|/before-follows-rank:原 2 1
-3|/before-follows-rank:去 0 1
-22|/before-follows-rank:去 1 1
-14|/before-follows-rank:发 0 0
-7|/before-follows-rank:口 0 0
-3|/before-follows-rank:只 0 1
10|/before-follows-rank:各 0 0
10|/before-follows-rank:各 1 1
6|/before-follows-rank:各 1 2
-7|/before-follows-rank:合 0 0
-3|/before-follows-rank:同 0 0
8|/before-follows-rank:向 0 0
23|/before-follows-rank:否 0 0
5|/before-follows-rank:否 1 1
11|/before-follows-rank:周 0 0
-5|/before-follows-rank:呼 1 0
-13|/before-follows-rank:和 1 0
4|/before-follows-rank:和 1 1
5|/before-follows-rank:嘴 0 0
-3|/before-follows-rank:团 1 0
13|/before-follows-rank:国 0 0
3|/before-follows-rank:国 0 1
-5|/before-follows-rank:国 1 0
-8|/before-follows-rank:国 1 2
-12|/before-follows-rank:国 2 2
7|/before-follows-rank:在 0 0
10|/before-follows-rank:在 1 0
-8|/before-follows-rank:在 1 1
-5|/before-follows-rank:均 0 0
-3|/before-follows-rank:坚 1 1
-30|/before-follows-rank:基 0 0
3|/before-follows-rank:处 0 0
10|/before-follows-rank:外 0 0
-22|/before-follows-rank:外 1 0
-6|/before-follows-rank:外 2 0
19|/before-follows-rank:大 0 0
-7|/before-follows-rank:大 1 0
3|/before-follows-rank:夹 2 2
-33|/before-follows-rank:如 0 0
-4|/before-follows-rank:如 0 1
-7|/before-follows-rank:嫌 0 0
4|/before-follows-rank:孤 0 0
7|/before-follows-rank:学 0 0
-29|/before-follows-rank:安 0 0
-3|/before-follows-rank:安 1 0
5|/before-follows-rank:完 0 0
-14|/before-follows-rank:官 0 1
16|/before-follows-rank:官 1 1
4|/before-follows-rank:实 1 1
9|/before-follows-rank:宣 0 0
6|/before-follows-rank:宣 2 0
6|/before-follows-rank:宣 2 1
5|/before-follows-rank:对 1 0
58|/before-follows-rank:将 0 0
3|/before-follows-rank:将 0 2
7|/before-follows-rank:将 1 0
-9|/before-follows-rank:将 1 2
-31|/before-follows-rank:峰 0 0
13|/before-follows-rank:已 0 0
10|/before-follows-rank:已 1 0
-3|/before-follows-rank:已 1 1
-5|/before-follows-rank:布 0 0
4|/before-follows-rank:希 0 0
-5|/before-follows-rank:常 0 0
11|/before-follows-rank:常 0 1
10|/before-follows-rank:平 0 0
9|/before-follows-rank:幹 0 0
-32|/before-follows-rank:幹 1 0
-6|/before-follows-rank:广 1 0
23|/before-follows-rank:应 0 0
-15|/before-follows-rank:应 1 1
5|/before-follows-rank:建 0 1
6|/before-follows-rank:忠 0 0
13|/before-follows-rank:总 0 0
3|/before-follows-rank:总 0 1
-3|/before-follows-rank:总 1 0
5|/before-follows-rank:总 1 1
5|/before-follows-rank:恢 0 0
-4|/before-follows-rank:成 0 0
-4|/before-follows-rank:成 1 0
-18|/before-follows-rank:戦 0 0
-4|/before-follows-rank:才 0 0
12|/before-follows-rank:承 0 0
11|/before-follows-rank:把 0 0
-4|/before-follows-rank:把 1 1
6|/before-follows-rank:拒 0 0
3|/before-follows-rank:拒 1 0
4|/before-follows-rank:拟 0 0
-8|/before-follows-rank:接 1 1
-3|/before-follows-rank:推 0 0
-11|/before-follows-rank:提 0 0
-3|/before-follows-rank:提 1 1
-3|/before-follows-rank:支 0 0
4|/before-follows-rank:放 1 0
9|/before-follows-rank:政 0 0
5|/before-follows-rank:政 0 1
4|/before-follows-rank:效 1 0
6|/before-follows-rank:敬 0 0
-3|/before-follows-rank:斯 1 1
-20|/before-follows-rank:新 0 0
-7|/before-follows-rank:方 0 0
9|/before-follows-rank:无 0 0
-11|/before-follows-rank:早 0 2
4|/before-follows-rank:时 0 0
10|/before-follows-rank:明 0 0
3|/before-follows-rank:明 0 1
3|/before-follows-rank:昨 1 0
3|/before-follows-rank:是 1 0
4|/before-follows-rank:是 1 1
-15|/before-follows-rank:智 0 0
-11|/before-follows-rank:暗 1 0
-17|/before-follows-rank:曾 1 0
-12|/before-follows-rank:最 0 0
-3|/before-follows-rank:有 0 0
-5|/before-follows-rank:杜 0 0
4|/before-follows-rank:杜 0 1
-3|/before-follows-rank:杜 1 1
-12|/before-follows-rank:标 0 0
-3|/before-follows-rank:标 0 1
-3|/before-follows-rank:核 0 0
16|/before-follows-rank:欧 1 0
9|/before-follows-rank:欧 1 1
-4|/before-follows-rank:欧 2 2
-7|/before-follows-rank:正 0 0
-8|/before-follows-rank:正 1 1
3|/before-follows-rank:每 0 0
10|/before-follows-rank:比 1 0
6|/before-follows-rank:氏 0 0
9|/before-follows-rank:氏 0 1
-30|/before-follows-rank:氏 1 0
7|/before-follows-rank:没 0 0
-7|/before-follows-rank:没 1 0
6|/before-follows-rank:法 0 0
-3|/before-follows-rank:洪 1 1
3|/before-follows-rank:海 0 0
-9|/before-follows-rank:海 1 1
-27|/before-follows-rank:点 0 1
-4|/before-follows-rank:点 1 0
32|/before-follows-rank:的 0 0
12|/before-follows-rank:的 0 1
5|/before-follows-rank:的 0 2
-19|/before-follows-rank:的 1 0
9|/before-follows-rank:的 1 1
-3|/before-follows-rank:的 3 2
3|/before-follows-rank:直 0 0
-12|/before-follows-rank:相 0 0
10|/before-follows-rank:相 1 0
-5|/before-follows-rank:看 0 0
5|/before-follows-rank:看 1 0
3|/before-follows-rank:石 1 0
8|/before-follows-rank:石 1 2
-5|/before-follows-rank:研 0 0
-4|/before-follows-rank:社 0 1
6|/before-follows-rank:称 0 0
3|/before-follows-rank:立 0 0
-3|/before-follows-rank:等 0 0
-14|/before-follows-rank:算 0 0
-12|/before-follows-rank:算 0 1
7|/before-follows-rank:米 1 0
3|/before-follows-rank:米 1 1
-7|/before-follows-rank:経 0 1
3|/before-follows-rank:経 1 0
-5|/before-follows-rank:維 2 0
7|/before-follows-rank:総 0 0
7|/before-follows-rank:総 1 0
6|/before-follows-rank:经 0 0
6|/before-follows-rank:给 1 0
15|/before-follows-rank:缴 0 0
10|/before-follows-rank:罗 1 0
-20|/before-follows-rank:而 0 0
26|/before-follows-rank:自 0 0
-6|/before-follows-rank:致 1 0
-6|/before-follows-rank:花 0 0
11|/before-follows-rank:若 0 0
5|/before-follows-rank:若 1 0
4|/before-follows-rank:表 0 0
-15|/before-follows-rank:表 1 0
-22|/before-follows-rank:要 1 0
-11|/before-follows-rank:观 0 0
-5|/before-follows-rank:规 0 0
18|/before-follows-rank:議 1 0
4|/before-follows-rank:计 0 0
-3|/before-follows-rank:计 0 1
4|/before-follows-rank:认 0 0
5|/before-follows-rank:议 0 1
-7|/before-follows-rank:访 1 0
-5|/before-follows-rank:访 1 1
6|/before-follows-rank:说 0 0
-6|/before-follows-rank:说 1 0
7|/before-follows-rank:说 1 1
-41|/before-follows-rank:谈 0 0
-4|/before-follows-rank:谈 1 0
-10|/before-follows-rank:豪 0 1
3|/before-follows-rank:費 0 0
9|/before-follows-rank:财 0 0
5|/before-follows-rank:财 0 1
4|/before-follows-rank:财 1 0
-8|/before-follows-rank:质 0 0
-28|/before-follows-rank:跟 1 0
-3|/before-follows-rank:軍 0 0
4|/before-follows-rank:軍 1 0
-5|/before-follows-rank:軍 1 1
15|/before-follows-rank:达 0 0
8|/before-follows-rank:过 0 0
5|/before-follows-rank:连 1 1
10|/before-follows-rank:选 0 0
-7|/before-follows-rank:选 1 1
-11|/before-follows-rank:途 0 0
11|/before-follows-rank:通 0 0
-5|/before-follows-rank:那 0 0
-6|/before-follows-rank:都 0 0
9|/before-follows-rank:里 0 0
5|/before-follows-rank:重 0 0
-5|/before-follows-rank:長 1 0
-13|/before-follows-rank:长 0 0
-10|/before-follows-rank:防 0 0
-4|/before-follows-rank:防 0 1
12|/before-follows-rank:防 1 0
9|/before-follows-rank:随 0 0
9|/before-follows-rank:须 0 0
-6|/before-follows-rank:须 1 1
10|/before-follows-rank:首 0 1
8|/before-follows-rank:首 1 0
7|/before-follows-rank:首 1 1
-5|/before-follows-rank:首 2 0
3|/before-follows-rank:首 2 1
11|/before-follows:\"
3|/before-follows:\"应
3|/before-follows:\"应我的
8|/before-follows:\"统
8|/before-follows:\"统统达
-5|/before-follows:)
6|/before-follows:)が
5|/before-follows:)が国防
7|/before-follows:)に
7|/before-follows:)に求め
-6|/before-follows:)の
-3|/before-follows:)の20
5|/before-follows:,2
5|/before-follows:,202
-22|/before-follows:,全
-22|/before-follows:,全球伙
4|/before-follows:,其
4|/before-follows:,其军费
8|/before-follows:,却
8|/before-follows:,却还要
4|/before-follows:,后
4|/before-follows:,后者去
11|/before-follows:,将
11|/before-follows:,将国内
-4|/before-follows:,把
-4|/before-follows:,把国防
-4|/before-follows:,把标准
4|/before-follows:,把防卫
-5|/before-follows:,直
-4|/before-follows:,直言5
7|/before-follows:,称
13|/before-follows:,称5%
-4|/before-follows:,该
-4|/before-follows:,该国坚
11|/before-follows:1
6|/before-follows:11
5|/before-follows:11日在
-3|/before-follows:12
3|/before-follows:15
3|/before-follows:15日在
3|/before-follows:19
4|/before-follows:1・6%
-3|/before-follows:1・9%
4|/before-follows:2
9|/before-follows:2%
4|/before-follows:2%以上
-5|/before-follows:2%的标
3|/before-follows:2%的目
5|/before-follows:2%目标
-15|/before-follows:20
-5|/before-follows:2023
-19|/before-follows:2024
8|/before-follows:2035
5|/before-follows:26
5|/before-follows:26日发
-6|/before-follows:32
-6|/before-follows:32国里
3|/before-follows:3・
-3|/before-follows:4%次之
-3|/before-follows:5%
3|/before-follows:5%的承
9|/before-follows:5%要求
6|/before-follows:5.
6|/before-follows:5.9%
-3|/before-follows:5月
9|/before-follows:6
8|/before-follows:6月
7|/before-follows:6月宣布
4|/before-follows:9
4|/before-follows:9日
3|/before-follows:9日在伦
-37|/before-follows::
-6|/before-follows::不
-7|/before-follows::不花5
-32|/before-follows::军
-27|/before-follows::军费必
-4|/before-follows::军费要
-4|/before-follows::援
-4|/before-follows::援外1
3|/before-follows::首
3|/before-follows::首相安
-15|/before-follows:_
-7|/before-follows:_国
-7|/before-follows:_国防支
46|/before-follows:、
3|/before-follows:、3
3|/before-follows:、3%へ
-6|/before-follows:、5
-7|/before-follows:、5%案
3|/before-follows:、N
3|/before-follows:、NAT
-3|/before-follows:、ア
6|/before-follows:、カ
6|/before-follows:、カター
9|/before-follows:、ス
9|/before-follows:、スウェ
-3|/before-follows:、ト
-3|/before-follows:、トラン
-6|/before-follows:、加
-6|/before-follows:、加拿大
7|/before-follows:、南
8|/before-follows:、南韩也
11|/before-follows:、国
11|/before-follows:、国防費
10|/before-follows:、挪
10|/before-follows:、挪威和
4|/before-follows:、捷
4|/before-follows:、捷克、
5|/before-follows:、米
4|/before-follows:、米の3
-4|/before-follows:、西
-4|/before-follows:、西班牙
11|/before-follows:、防
11|/before-follows:、防衛費
6|/before-follows:、韩
5|/before-follows:、韩国为
6|/before-follows:「
-4|/before-follows:「日
-3|/before-follows:「日本の
15|/before-follows:「跟
15|/before-follows:「跟随川
-5|/before-follows:」,
-5|/before-follows:」,指2
7|/before-follows:」达
7|/before-follows:」达到3
-16|/before-follows:か
-16|/before-follows:から
-3|/before-follows:から3%
-4|/before-follows:から3.
-8|/before-follows:から3・
-3|/before-follows:から5%
-4|/before-follows:からGD
13|/before-follows:から「追
-3|/before-follows:から要求
14|/before-follows:が
-11|/before-follows:が2
-10|/before-follows:が2%に
-4|/before-follows:が29年
13|/before-follows:が3
-6|/before-follows:が3%超
9|/before-follows:が3.5
6|/before-follows:が35年
7|/before-follows:が3・5
3|/before-follows:が4
-8|/before-follows:が5
-7|/before-follows:が5%を
6|/before-follows:が、
6|/before-follows:が、防衛
25|/before-follows:が国
26|/before-follows:が国防費
-3|/before-follows:が対
-3|/before-follows:が対韓関
7|/before-follows:が戦
7|/before-follows:が戦時経
5|/before-follows:が次
5|/before-follows:が次に5
-10|/before-follows:が求
-9|/before-follows:が求める
-5|/before-follows:が目
-5|/before-follows:が目標と
-13|/before-follows:が訴
-13|/before-follows:が訴える
18|/before-follows:が開
18|/before-follows:が開かれ
-4|/before-follows:が隣
-4|/before-follows:が隣にい
-9|/before-follows:で
-3|/before-follows:で、
16|/before-follows:でさ
6|/before-follows:です
6|/before-follows:ですらG
-13|/before-follows:での
-3|/before-follows:での演説
-8|/before-follows:での答弁
-15|/before-follows:では
-9|/before-follows:では3.
7|/before-follows:では、国
7|/before-follows:でも
-3|/before-follows:で開
-3|/before-follows:で開かれ
-3|/before-follows:と
-4|/before-follows:との
-7|/before-follows:との国境
11|/before-follows:とエ
11|/before-follows:とエスト
12|/before-follows:とオ
12|/before-follows:とオース
17|/before-follows:とカ
17|/before-follows:とカナダ
8|/before-follows:とフ
8|/before-follows:とフラン
-10|/before-follows:と同
-5|/before-follows:と同じ3
4|/before-follows:と同じ5
-11|/before-follows:と約
-11|/before-follows:と約13
-21|/before-follows:と違
-12|/before-follows:と違い、
-9|/before-follows:と違うイ
15|/before-follows:に
6|/before-follows:に1
-4|/before-follows:に10%
10|/before-follows:に10パ
15|/before-follows:に2
12|/before-follows:に2%を
23|/before-follows:に3
8|/before-follows:に3.5
13|/before-follows:に3・5
-42|/before-follows:に5
-11|/before-follows:に5%要
-37|/before-follows:に5%迫
6|/before-follows:にG
6|/before-follows:にGDP
-12|/before-follows:に「
-13|/before-follows:に「5%
5|/before-follows:には
3|/before-follows:には2%
3|/before-follows:には3.
5|/before-follows:には5%
-12|/before-follows:には名指
6|/before-follows:には少な
20|/before-follows:にも
3|/before-follows:にも3%
3|/before-follows:にもGD
-6|/before-follows:によ
-6|/before-follows:によると
-3|/before-follows:に出
-3|/before-follows:に出席し
-5|/before-follows:に向
-4|/before-follows:に向き合
47|/before-follows:に国
47|/before-follows:に国防費
-8|/before-follows:に埋
-8|/before-follows:に埋めさ
9|/before-follows:に対
7|/before-follows:に対し、
-32|/before-follows:に求
-3|/before-follows:に求めた
-29|/before-follows:に求める
-18|/before-follows:に義
-18|/before-follows:に義務付
-8|/before-follows:に言
-8|/before-follows:に言われ
13|/before-follows:に防
13|/before-follows:に防衛費
-7|/before-follows:の
18|/before-follows:の1
13|/before-follows:の1・5
4|/before-follows:の1・8
13|/before-follows:の2
-6|/before-follows:の2%に
4|/before-follows:の2%は
6|/before-follows:の2%目
7|/before-follows:の202
9|/before-follows:の3
9|/before-follows:の3.5
-7|/before-follows:の3カ国
9|/before-follows:の3・5
-20|/before-follows:の5
-36|/before-follows:の5%と
6|/before-follows:の5%に
3|/before-follows:の5%を
5|/before-follows:の5%合
-4|/before-follows:のN
-4|/before-follows:のNAT
17|/before-follows:の「
9|/before-follows:の「1.
6|/before-follows:の「2%
19|/before-follows:のう
10|/before-follows:のうち2
10|/before-follows:のうちG
-7|/before-follows:のア
-4|/before-follows:のアジア
-3|/before-follows:のアンカ
3|/before-follows:のク
3|/before-follows:のクリン
5|/before-follows:のシ
5|/before-follows:のシャー
-7|/before-follows:のハ
-3|/before-follows:のハリド
-4|/before-follows:のハーグ
12|/before-follows:のペ
12|/before-follows:のペレグ
10|/before-follows:のマ
10|/before-follows:のマジャ
-14|/before-follows:の主
-14|/before-follows:の主要国
-3|/before-follows:の会
-3|/before-follows:の会合で
-8|/before-follows:の侵
-8|/before-follows:の侵攻を
-6|/before-follows:の元
-6|/before-follows:の元国防
6|/before-follows:の公
6|/before-follows:の公表国
-7|/before-follows:の加
-7|/before-follows:の加盟国
-6|/before-follows:の取り決
5|/before-follows:の取り組
-5|/before-follows:の同
-5|/before-follows:の同盟が
7|/before-follows:の国
4|/before-follows:の国会議
3|/before-follows:の国防支
3|/before-follows:の国防費
-3|/before-follows:の国防長
-10|/before-follows:の基
-8|/before-follows:の基準を
13|/before-follows:の報告書
-12|/before-follows:の報道官
-10|/before-follows:の多
-10|/before-follows:の多くの
-3|/before-follows:の小
-5|/before-follows:の小林鷹
-3|/before-follows:の戦
-3|/before-follows:の戦車の
-8|/before-follows:の推
-8|/before-follows:の推計で
3|/before-follows:の新
-7|/before-follows:の核
-6|/before-follows:の核には
3|/before-follows:の比
3|/before-follows:の比率は
-12|/before-follows:の水
-12|/before-follows:の水準を
8|/before-follows:の現
8|/before-follows:の現在の
29|/before-follows:の目
19|/before-follows:の目標で
4|/before-follows:の目標は
6|/before-follows:の目標を
-3|/before-follows:の競
-3|/before-follows:の競争力
-10|/before-follows:の算
-9|/before-follows:の算定方
-4|/before-follows:の脅
-3|/before-follows:の脅威は
6|/before-follows:の自
6|/before-follows:の自由民
-10|/before-follows:の試
-10|/before-follows:の試算で
-7|/before-follows:の負
-12|/before-follows:の負担は
5|/before-follows:の負担増
6|/before-follows:の軍
15|/before-follows:の軍事費
-7|/before-follows:の軍拡、
18|/before-follows:の防
18|/before-follows:の防衛費
10|/before-follows:の首
10|/before-follows:の首相に
-39|/before-follows:の高
-39|/before-follows:の高官は
-9|/before-follows:は
-12|/before-follows:は1
-10|/before-follows:は1%ち
-5|/before-follows:は1%へ
6|/before-follows:は10%
-3|/before-follows:は19日
-3|/before-follows:は1・5
23|/before-follows:は2
4|/before-follows:は2%超
5|/before-follows:は2.4
3|/before-follows:は201
10|/before-follows:は203
-3|/before-follows:は29年
-3|/before-follows:は2・5
19|/before-follows:は3
-3|/before-follows:は3%を
24|/before-follows:は3.5
-5|/before-follows:は30年
8|/before-follows:は32年
-7|/before-follows:は3・5
-3|/before-follows:は3・8
-25|/before-follows:は5
13|/before-follows:は5%払
-40|/before-follows:は5%要
-26|/before-follows:は7
-27|/before-follows:は7日、
-34|/before-follows:は、
-12|/before-follows:は、国防
-5|/before-follows:は、実際
-21|/before-follows:は、新政
6|/before-follows:は、防衛
-7|/before-follows:は「
-4|/before-follows:は「全て
-9|/before-follows:はい
-9|/before-follows:はいずれ
6|/before-follows:はウ
6|/before-follows:はウクラ
23|/before-follows:はト
23|/before-follows:はトラン
-5|/before-follows:はド
-5|/before-follows:はドイツ
-3|/before-follows:はポ
-3|/before-follows:はポーラ
12|/before-follows:は今
5|/before-follows:は今年と
5|/before-follows:は今年度
-3|/before-follows:は公
-3|/before-follows:は公約で
5|/before-follows:は削
5|/before-follows:は削減後
-5|/before-follows:は参
-5|/before-follows:は参院選
3|/before-follows:は同
54|/before-follows:は国
-5|/before-follows:は国内総
60|/before-follows:は国防費
-10|/before-follows:は実
-10|/before-follows:は実際の
18|/before-follows:は少
18|/before-follows:は少なく
7|/before-follows:は平
7|/before-follows:は平均2
-8|/before-follows:は当
-7|/before-follows:は当初、
4|/before-follows:は徴
4|/before-follows:は徴兵制
5|/before-follows:は戦
5|/before-follows:は戦時下
-13|/before-follows:は数
-13|/before-follows:は数字に
4|/before-follows:は来
-27|/before-follows:は独
-27|/before-follows:は独自に
-12|/before-follows:は米
-14|/before-follows:は米国に
6|/before-follows:は防
6|/before-follows:は防衛費
33|/before-follows:も
6|/before-follows:も3
3|/before-follows:も3%を
-4|/before-follows:も3.3
9|/before-follows:も「
9|/before-follows:も「2%
15|/before-follows:も世
15|/before-follows:も世界標
-5|/before-follows:も国
-5|/before-follows:も国防費
6|/before-follows:や
6|/before-follows:やイ
6|/before-follows:やイタリ
-47|/before-follows:を
-13|/before-follows:をN
-13|/before-follows:をNAT
-23|/before-follows:を「
-23|/before-follows:を「模範
-8|/before-follows:を含
-4|/before-follows:・
-12|/before-follows:一
-23|/before-follows:一年
-22|/before-follows:一年前在
7|/before-follows:一样
6|/before-follows:一样拿出
7|/before-follows:上
7|/before-follows:上周
11|/before-follows:不
19|/before-follows:不会
18|/before-follows:不会要求
-7|/before-follows:不同
-3|/before-follows:不同,日
19|/before-follows:与
3|/before-follows:与丹
3|/before-follows:与丹麦亦
14|/before-follows:与加
14|/before-follows:与加拿大
6|/before-follows:与挪
6|/before-follows:与挪威:
-10|/before-follows:与欧
-10|/before-follows:与欧洲盟
5|/before-follows:与越
5|/before-follows:与越南的
-19|/before-follows:並
-19|/before-follows:並み
-4|/before-follows:並み2%
-3|/before-follows:並み2・
-5|/before-follows:並みに求
5|/before-follows:並みの5
-10|/before-follows:並みのG
-20|/before-follows:为
-21|/before-follows:为1
-22|/before-follows:为1.0
-12|/before-follows:主
-13|/before-follows:主席
-11|/before-follows:主席林德
-3|/before-follows:主席郑丽
-9|/before-follows:之
-9|/before-follows:之声
-7|/before-follows:之声中文
38|/before-follows:也
15|/before-follows:也不
14|/before-follows:也不能低
10|/before-follows:也应
3|/before-follows:也才
3|/before-follows:也才3%
3|/before-follows:也有
3|/before-follows:也有4.
12|/before-follows:也称
12|/before-follows:也称,希
3|/before-follows:也要
3|/before-follows:也要拿出
-22|/before-follows:事
-22|/before-follows:事務
-22|/before-follows:事務総長
9|/before-follows:亦
6|/before-follows:亦从
6|/before-follows:亦从5.
3|/before-follows:亦分
3|/before-follows:亦分别计
15|/before-follows:今
3|/before-follows:今天
12|/before-follows:今年
4|/before-follows:今年军费
3|/before-follows:今年将拿
4|/before-follows:今年将达
9|/before-follows:今年已达
-13|/before-follows:今年才刚
3|/before-follows:今年的国
-11|/before-follows:今年的核
4|/before-follows:今年约2
-5|/before-follows:介
-5|/before-follows:介绍
-5|/before-follows:介绍,该
5|/before-follows:以
6|/before-follows:以3
12|/before-follows:以3%为
-6|/before-follows:以3%至
9|/before-follows:众
9|/before-follows:众议
9|/before-follows:众议员布
-18|/before-follows:会
5|/before-follows:会前
5|/before-follows:会前松口
-5|/before-follows:会后
-5|/before-follows:会后向记
-26|/before-follows:会見
-26|/before-follows:会見詳報
10|/before-follows:会遵
10|/before-follows:会遵守5
4|/before-follows:估
4|/before-follows:估算
4|/before-follows:估算,如
4|/before-follows:作
4|/before-follows:作为
11|/before-follows:保
13|/before-follows:保守
12|/before-follows:保守党领
4|/before-follows:側
4|/before-follows:側は
5|/before-follows:側は2%
-9|/before-follows:党
-9|/before-follows:党首
4|/before-follows:党首は、
-15|/before-follows:党首は軍
4|/before-follows:入
-3|/before-follows:入侵
-3|/before-follows:入侵乌克
7|/before-follows:入北
7|/before-follows:入北约_
18|/before-follows:全
12|/before-follows:全て
12|/before-follows:全てに同
5|/before-follows:全体
5|/before-follows:全体に5
18|/before-follows:公
8|/before-follows:公布
5|/before-follows:公布的军
6|/before-follows:公开
6|/before-follows:公开抗拒
4|/before-follows:共
3|/before-follows:共同
27|/before-follows:内
22|/before-follows:内部
3|/before-follows:内部传出
4|/before-follows:内部估算
10|/before-follows:内部有人
6|/before-follows:内部正就
3|/before-follows:内阁
-29|/before-follows:再
-29|/before-follows:再編
-28|/before-follows:再編経費
-5|/before-follows:写
-5|/before-follows:写了
-5|/before-follows:写了一封
-5|/before-follows:军
-3|/before-follows:军费
4|/before-follows:军费20
-17|/before-follows:军费3.
-18|/before-follows:军费占比
3|/before-follows:军费同比
-4|/before-follows:军费增加
8|/before-follows:军费增至
-5|/before-follows:军费实际
5|/before-follows:军费将很
-5|/before-follows:军费平均
7|/before-follows:军费应达
3|/before-follows:军费往G
-6|/before-follows:军费按美
3|/before-follows:军费正向
3|/before-follows:军费达到
3|/before-follows:军费长期
7|/before-follows:军费须达
39|/before-follows:决
39|/before-follows:决定
22|/before-follows:决定到2
8|/before-follows:决定国防
9|/before-follows:决定每年
6|/before-follows:准
6|/before-follows:准备
5|/before-follows:准备主动
5|/before-follows:分
4|/before-follows:分别为1
22|/before-follows:则
8|/before-follows:则主
8|/before-follows:则主张修
6|/before-follows:则只
6|/before-follows:则只有1
5|/before-follows:则在
3|/before-follows:则放
3|/before-follows:则放话说
5|/before-follows:则算
5|/before-follows:则算账说
-11|/before-follows:则认
-11|/before-follows:则认为实
-5|/before-follows:则说
-5|/before-follows:则说,2
-3|/before-follows:刚
-3|/before-follows:刚通
-3|/before-follows:刚通过到
12|/before-follows:别
12|/before-follows:别再
12|/before-follows:别再拖延
-25|/before-follows:前
-11|/before-follows:前国
-4|/before-follows:前国安顾
-7|/before-follows:前国防相
-3|/before-follows:前夕
-3|/before-follows:前夕_西
3|/before-follows:前幹
3|/before-follows:前幹事長
-3|/before-follows:前政
-3|/before-follows:前政権は
4|/before-follows:前首
4|/before-follows:前首相は
-19|/before-follows:前驻
-19|/before-follows:前驻美防
4|/before-follows:副
5|/before-follows:副部
5|/before-follows:副部长林
-10|/before-follows:加
-11|/before-follows:加盟
-10|/before-follows:加盟_3
-3|/before-follows:北
-3|/before-follows:北约
-14|/before-follows:十余
-14|/before-follows:十余年来
11|/before-follows:十年
11|/before-follows:十年前连
-11|/before-follows:原
-4|/before-follows:原定
-4|/before-follows:原定的2
-7|/before-follows:原订
-7|/before-follows:原订20
-26|/before-follows:去
-26|/before-follows:去年
-6|/before-follows:去年合计
-11|/before-follows:去年国防
-37|/before-follows:去年度达
3|/before-follows:去年把G
15|/before-follows:去年支出
-14|/before-follows:发
-14|/before-follows:发言
-13|/before-follows:发言人卡
-3|/before-follows:发言人阿
-8|/before-follows:口
-8|/before-follows:口径
-5|/before-follows:口径为G
-6|/before-follows:只
-7|/before-follows:只出
-7|/before-follows:只出2%
26|/before-follows:各
18|/before-follows:各党
17|/before-follows:各党在大
8|/before-follows:各国
3|/before-follows:各国\"把
5|/before-follows:各国到2
-7|/before-follows:合
-4|/before-follows:合意
-3|/before-follows:合意案に
-3|/before-follows:合计
-3|/before-follows:合计军费
-3|/before-follows:同
4|/before-follows:同年
3|/before-follows:同年为3
-19|/before-follows:同日
-19|/before-follows:同日在社
8|/before-follows:同样
4|/before-follows:同样是3
4|/before-follows:同样达到
3|/before-follows:同步
3|/before-follows:同步,以
8|/before-follows:向
7|/before-follows:向3
7|/before-follows:向3.5
28|/before-follows:否
28|/before-follows:否认
5|/before-follows:否认新内
22|/before-follows:否认曾承
10|/before-follows:周
11|/before-follows:周二
11|/before-follows:周二也表
-5|/before-follows:呼
-5|/before-follows:呼吁
-5|/before-follows:呼吁盟友
-13|/before-follows:和
9|/before-follows:和加
9|/before-follows:和加拿大
6|/before-follows:和智
6|/before-follows:和智利分
7|/before-follows:和爱
7|/before-follows:和爱沙尼
-4|/before-follows:和瑞
-4|/before-follows:和瑞典的
-30|/before-follows:和荷
-30|/before-follows:和荷兰都
5|/before-follows:嘴
5|/before-follows:嘴上
5|/before-follows:嘴上说3
-4|/before-follows:团书
-4|/before-follows:团书记长
-11|/before-follows:国
6|/before-follows:国内
6|/before-follows:国内生产
-6|/before-follows:国家
-6|/before-follows:国家安保
-3|/before-follows:国防
-37|/before-follows:国防大臣
8|/before-follows:国防开支
-6|/before-follows:国防支出
3|/before-follows:国防相「
4|/before-follows:国防相に
38|/before-follows:国防相は
-8|/before-follows:国防相会
8|/before-follows:国防省は
5|/before-follows:国防費、
-24|/before-follows:国防费占
4|/before-follows:国防费发
6|/before-follows:国防部次
-12|/before-follows:国防部長
-10|/before-follows:国际
-3|/before-follows:国际广播
-7|/before-follows:国际战略
8|/before-follows:在
5|/before-follows:在2
4|/before-follows:在203
-5|/before-follows:在两
-5|/before-follows:在两会记
11|/before-follows:在众
11|/before-follows:在众议院
-7|/before-follows:在会
-7|/before-follows:在会谈中
7|/before-follows:在伦
7|/before-follows:在伦敦:
-3|/before-follows:在内
3|/before-follows:在国
12|/before-follows:在美
4|/before-follows:在美国施
7|/before-follows:在美方要
-3|/before-follows:在远
-3|/before-follows:在远东的
-12|/before-follows:在飞
-12|/before-follows:在飞机上
-5|/before-follows:均
-5|/before-follows:均承
-5|/before-follows:均承诺明
-30|/before-follows:基
-30|/before-follows:基準
-9|/before-follows:基準で1
-22|/before-follows:基準の3
3|/before-follows:增
3|/before-follows:处
3|/before-follows:处于
3|/before-follows:处于战火
-17|/before-follows:外
9|/before-follows:外相
-4|/before-follows:外相が先
8|/before-follows:外相は1
-27|/before-follows:外长
-25|/before-follows:外长:其
-6|/before-follows:外长会时
-7|/before-follows:外长查克
5|/before-follows:外长表态
4|/before-follows:外长西雅
-3|/before-follows:多国
-3|/before-follows:多国对5
11|/before-follows:大
-4|/before-follows:大使
-4|/before-follows:大使が務
10|/before-follows:大統
5|/before-follows:大統領が
9|/before-follows:大統領は
4|/before-follows:大蔵
4|/before-follows:大蔵省は
3|/before-follows:夹
3|/before-follows:夹在
3|/before-follows:夹在韩国
-37|/before-follows:如
-12|/before-follows:如今
-12|/before-follows:如今平均
-25|/before-follows:如何
-25|/before-follows:如何填3
-7|/before-follows:嫌
-7|/before-follows:嫌2
-7|/before-follows:嫌2%太
4|/before-follows:孤
4|/before-follows:孤立
4|/before-follows:孤立せず
7|/before-follows:学
8|/before-follows:学者
7|/before-follows:学者主张
-33|/before-follows:安
-32|/before-follows:安卡
-32|/before-follows:安卡拉峰
5|/before-follows:完
5|/before-follows:完成
5|/before-follows:完成2%
-18|/before-follows:官员
-3|/before-follows:官员主张
-14|/before-follows:官员私下
17|/before-follows:官方
17|/before-follows:官方公布
-3|/before-follows:定
-3|/before-follows:定义
6|/before-follows:实
5|/before-follows:实现
5|/before-follows:实现2%
22|/before-follows:宣
22|/before-follows:宣布
-3|/before-follows:宣布,去
16|/before-follows:宣布,欧
3|/before-follows:宣布保留
7|/before-follows:对
6|/before-follows:对美
6|/before-follows:对美方要
57|/before-follows:将
-8|/before-follows:将军
-9|/before-follows:将军费占
48|/before-follows:将国
48|/before-follows:将国防开
6|/before-follows:将按
6|/before-follows:将按照美
3|/before-follows:将援
3|/before-follows:将援外从
3|/before-follows:将达
3|/before-follows:将达到3
4|/before-follows:将防
-31|/before-follows:峰
-31|/before-follows:峰会
-31|/before-follows:峰会前表
19|/before-follows:已
4|/before-follows:已与
4|/before-follows:已与北约
7|/before-follows:已经
3|/before-follows:已经决定
4|/before-follows:已经向美
-4|/before-follows:布
-4|/before-follows:布鲁
-3|/before-follows:布鲁塞尔
4|/before-follows:希望把期
6|/before-follows:常
3|/before-follows:常年
3|/before-follows:常年在3
3|/before-follows:常被
3|/before-follows:常被拿来
10|/before-follows:平
10|/before-follows:平均
10|/before-follows:平均の2
9|/before-follows:平均已超
-5|/before-follows:平均投入
6|/before-follows:平均的2
-10|/before-follows:平均花费
-22|/before-follows:幹
-22|/before-follows:幹部
-24|/before-follows:幹部は「
-6|/before-follows:广
-6|/before-follows:广播
-6|/before-follows:广播协会
9|/before-follows:应
9|/before-follows:应「
9|/before-follows:应「迅速
-7|/before-follows:应付
-7|/before-follows:应付5%
4|/before-follows:应把
3|/before-follows:应把GD
21|/before-follows:应拿
21|/before-follows:应拿出3
4|/before-follows:应该
4|/before-follows:应该支付
-27|/before-follows:应达
-13|/before-follows:应达5%
-14|/before-follows:应达到5
7|/before-follows:建
7|/before-follows:建言
7|/before-follows:建言,把
-3|/before-follows:当
6|/before-follows:忠
6|/before-follows:忠诚
6|/before-follows:忠诚度的
18|/before-follows:总
6|/before-follows:总理
6|/before-follows:总理府3
3|/before-follows:总理戈洛
-5|/before-follows:总理西利
10|/before-follows:总统
6|/before-follows:总统宣示
-12|/before-follows:总统拉德
9|/before-follows:总统普拉
5|/before-follows:总统选举
5|/before-follows:恢
5|/before-follows:恢复
5|/before-follows:恢复义务
-13|/before-follows:成
-11|/before-follows:成员
-3|/before-follows:成员国若
-4|/before-follows:成员的国
-18|/before-follows:戦
-18|/before-follows:戦争
-18|/before-follows:戦争当時
-4|/before-follows:才
-4|/before-follows:才第
-4|/before-follows:才第4天
13|/before-follows:承
24|/before-follows:承认
24|/before-follows:承认,到
-12|/before-follows:承诺
-4|/before-follows:承诺2%
-14|/before-follows:承诺20
8|/before-follows:把
-14|/before-follows:把5
-12|/before-follows:把5%提
15|/before-follows:把军
13|/before-follows:把军费提
14|/before-follows:把国
6|/before-follows:把国防开
7|/before-follows:把国防支
-4|/before-follows:把比
-4|/before-follows:把比例定
-5|/before-follows:把防
-6|/before-follows:把防务开
3|/before-follows:抛
3|/before-follows:抛出
-8|/before-follows:抱
-8|/before-follows:抱怨
-8|/before-follows:抱怨台湾
9|/before-follows:拒
9|/before-follows:拒绝
3|/before-follows:拒绝5%
3|/before-follows:拟
-7|/before-follows:接
-7|/before-follows:接受
-8|/before-follows:接受专访
-4|/before-follows:推
-14|/before-follows:提
-17|/before-follows:提出
-13|/before-follows:提出各国
5|/before-follows:提前
5|/before-follows:提前达成
-7|/before-follows:提议
-6|/before-follows:提议,凡
3|/before-follows:提高
3|/before-follows:提高到3
-5|/before-follows:支
-5|/before-follows:支援
-5|/before-follows:支援国の
5|/before-follows:放
4|/before-follows:放话
4|/before-follows:放话\"准
13|/before-follows:政
9|/before-follows:政府
-13|/before-follows:政府がN
3|/before-follows:政府决定
9|/before-follows:政府宣布
5|/before-follows:政府的计
4|/before-follows:政権
4|/before-follows:效
6|/before-follows:敬
6|/before-follows:敬陪
6|/before-follows:敬陪末座
-3|/before-follows:斯
-3|/before-follows:斯德
-3|/before-follows:斯德哥尔
-18|/before-follows:新
7|/before-follows:新政
-6|/before-follows:新标
-6|/before-follows:新标准,
-9|/before-follows:新目
-9|/before-follows:新目标,
-12|/before-follows:新首
-14|/before-follows:新首相「
-5|/before-follows:方
-7|/before-follows:方式
-7|/before-follows:方式で数
9|/before-follows:无
9|/before-follows:无须
9|/before-follows:无须达到
-10|/before-follows:早
-11|/before-follows:早在
-11|/before-follows:早在20
5|/before-follows:时
3|/before-follows:时,
3|/before-follows:时,他说
12|/before-follows:明
12|/before-follows:明年
5|/before-follows:明年会首
7|/before-follows:明年军费
3|/before-follows:星
3|/before-follows:星期
3|/before-follows:昨
4|/before-follows:是
3|/before-follows:是\"
3|/before-follows:是\"模范
-3|/before-follows:是1
-3|/before-follows:是1.3
-4|/before-follows:是否
6|/before-follows:是唯
6|/before-follows:是唯一不
-18|/before-follows:智
-18|/before-follows:智库
-5|/before-follows:智库:马
-3|/before-follows:智库演讲
-8|/before-follows:智库研究
-11|/before-follows:暗
-11|/before-follows:暗示
-11|/before-follows:暗示,共
-16|/before-follows:曾
-17|/before-follows:曾呼
-17|/before-follows:曾呼吁欧
-12|/before-follows:最
-15|/before-follows:最低
-15|/before-follows:最低,今
4|/before-follows:最高
-7|/before-follows:有
-8|/before-follows:有事
-7|/before-follows:有事に備
-4|/before-follows:期
-4|/before-follows:杜
-8|/before-follows:杜思
-8|/before-follows:杜思克说
4|/before-follows:杜鲁
4|/before-follows:杜鲁多则
-16|/before-follows:标
-16|/before-follows:标准
-3|/before-follows:标准,明
-4|/before-follows:标准3.
-6|/before-follows:标准使国
-3|/before-follows:核
-3|/before-follows:核武
22|/before-follows:欧
-3|/before-follows:欧、
-3|/before-follows:欧、防衛
5|/before-follows:欧州
5|/before-follows:欧州の国
19|/before-follows:欧洲
10|/before-follows:欧洲成员
9|/before-follows:欧洲盟友
-14|/before-follows:正
-6|/before-follows:正在
-8|/before-follows:正在研究
-9|/before-follows:正讨
-9|/before-follows:正讨论明
3|/before-follows:每
3|/before-follows:每年
3|/before-follows:每年用于
10|/before-follows:比
5|/before-follows:比原
5|/before-follows:比原计划
5|/before-follows:比照
5|/before-follows:比照北约
-16|/before-follows:氏
-18|/before-follows:氏、
-18|/before-follows:氏、米長
7|/before-follows:氏は
10|/before-follows:氏は32
6|/before-follows:氏は、防
13|/before-follows:氏は「2
-9|/before-follows:氏はイタ
-10|/before-follows:氏は台湾
9|/before-follows:没有承诺
-6|/before-follows:没有提出
6|/before-follows:法
6|/before-follows:法律
6|/before-follows:法律规定
-3|/before-follows:洪
-3|/before-follows:洪堡
-3|/before-follows:洪堡大学
-4|/before-follows:海
-9|/before-follows:海峡
-9|/before-follows:海峡の安
5|/before-follows:海牙
4|/before-follows:海牙承诺
-31|/before-follows:点
-4|/before-follows:点名
-4|/before-follows:点名批评
-27|/before-follows:点头
-27|/before-follows:点头同意
35|/before-follows:的
15|/before-follows:的3
12|/before-follows:的3.5
-4|/before-follows:的5
-3|/before-follows:的5%之
3|/before-follows:的6
3|/before-follows:的6.3
-10|/before-follows:的军
-6|/before-follows:的军费都
-5|/before-follows:的四
-5|/before-follows:的四倍,
15|/before-follows:的国
15|/before-follows:的国防开
7|/before-follows:的国防支
-6|/before-follows:的国防费
-4|/before-follows:的意
-4|/before-follows:的意思走
3|/before-follows:的支
3|/before-follows:的支出不
4|/before-follows:的目
4|/before-follows:的目标是
-3|/before-follows:的算
-3|/before-follows:的算法;
11|/before-follows:的要
5|/before-follows:的要价节
7|/before-follows:的要求,
-3|/before-follows:的言
-3|/before-follows:的言论犹
7|/before-follows:的边
7|/before-follows:的边境冲
-3|/before-follows:的防
8|/before-follows:的防务开
-13|/before-follows:的防卫费
-7|/before-follows:目标
-7|/before-follows:目标只看
5|/before-follows:目標
3|/before-follows:目標の3
3|/before-follows:直
3|/before-follows:直言
3|/before-follows:直言\"对
-12|/before-follows:相仿
-12|/before-follows:相仿的4
5|/before-follows:看守
6|/before-follows:看守内阁
-5|/before-follows:看齐
10|/before-follows:石
10|/before-follows:石破
8|/before-follows:石破茂5
-5|/before-follows:研
-5|/before-follows:研究
-5|/before-follows:研究机构
-4|/before-follows:社
-12|/before-follows:社会
-12|/before-follows:社会科学
9|/before-follows:社民
9|/before-follows:社民党主
6|/before-follows:称
6|/before-follows:称,
4|/before-follows:称,5%
-3|/before-follows:立委王定
-3|/before-follows:等
10|/before-follows:等国
10|/before-follows:等国仍在
-25|/before-follows:算
-14|/before-follows:算定
-14|/before-follows:算定の対
-11|/before-follows:算法
-10|/before-follows:算法下的
11|/before-follows:米
3|/before-follows:米関
3|/before-follows:米関係筋
3|/before-follows:米首
3|/before-follows:米首脳会
-3|/before-follows:経
-3|/before-follows:経済
-6|/before-follows:経済新聞
3|/before-follows:経済財務
-4|/before-follows:維
-4|/before-follows:維新
-4|/before-follows:維新の会
15|/before-follows:総
11|/before-follows:総理
8|/before-follows:総理大臣
6|/before-follows:经
6|/before-follows:经济
-3|/before-follows:经济新闻
7|/before-follows:经济部长
6|/before-follows:给
6|/before-follows:给北
6|/before-follows:给北约秘
15|/before-follows:缴
15|/before-follows:缴纳
15|/before-follows:缴纳3%
10|/before-follows:罗
10|/before-follows:罗伯
10|/before-follows:罗伯逊在
-20|/before-follows:而
-20|/before-follows:而言
-23|/before-follows:而言\"没
3|/before-follows:而言5%
28|/before-follows:自
21|/before-follows:自己
18|/before-follows:自己需要
6|/before-follows:自身
-6|/before-follows:致
-10|/before-follows:致信
-16|/before-follows:致信北约
7|/before-follows:致信吕特
4|/before-follows:致函
4|/before-follows:致函秘书
-6|/before-follows:花
-6|/before-follows:花5
3|/before-follows:花5%多
-9|/before-follows:花5%的
17|/before-follows:若
3|/before-follows:若全
3|/before-follows:若全部达
5|/before-follows:若想
5|/before-follows:若想继续
7|/before-follows:若要
6|/before-follows:若要在没
7|/before-follows:虽
-11|/before-follows:表
-11|/before-follows:表示
-12|/before-follows:表示,日
-25|/before-follows:要
3|/before-follows:要到
3|/before-follows:要到10
-3|/before-follows:要把3.
-27|/before-follows:要求
-19|/before-follows:要求美国
-4|/before-follows:要求防卫
-11|/before-follows:观
-11|/before-follows:观察
-11|/before-follows:观察人士
-5|/before-follows:规
-5|/before-follows:规定
-5|/before-follows:规定的G
19|/before-follows:議
24|/before-follows:議会
23|/before-follows:議会は、
-4|/before-follows:議員
-4|/before-follows:議員団長
4|/before-follows:计划
-5|/before-follows:计算
-5|/before-follows:计算方式
4|/before-follows:认
4|/before-follows:认为
3|/before-follows:认为3%
6|/before-follows:议
6|/before-follows:议会
5|/before-follows:议会此前
-12|/before-follows:访
-6|/before-follows:访日
-5|/before-follows:访日_称
-7|/before-follows:访问
-7|/before-follows:访问布鲁
9|/before-follows:说
-3|/before-follows:说\"
-3|/before-follows:说\"够了
-24|/before-follows:说,2%
4|/before-follows:说,3.
9|/before-follows:说,他的
7|/before-follows:说军
7|/before-follows:说军费占
5|/before-follows:说明
5|/before-follows:说明年会
-45|/before-follows:谈
-43|/before-follows:谈5
-45|/before-follows:谈5%:
-4|/before-follows:谈美
-4|/before-follows:谈美方\"
3|/before-follows:谈防
3|/before-follows:谈防卫费
-9|/before-follows:豪
-9|/before-follows:豪両
-9|/before-follows:豪両国の
4|/before-follows:財
4|/before-follows:財務
3|/before-follows:財務省は
4|/before-follows:費
4|/before-follows:費は
19|/before-follows:财
13|/before-follows:财政
3|/before-follows:财政部公
6|/before-follows:财政部长
6|/before-follows:财长
4|/before-follows:财长则叫
-8|/before-follows:质
-8|/before-follows:质询
-8|/before-follows:质询:\"
4|/before-follows:走
4|/before-follows:走在
4|/before-follows:走在另一
-28|/before-follows:跟
-28|/before-follows:跟进
-28|/before-follows:跟进,赫
-4|/before-follows:軍
-3|/before-follows:軍の
-3|/before-follows:軍の増強
15|/before-follows:达
17|/before-follows:达到
18|/before-follows:达到5%
-4|/before-follows:达成谅解
8|/before-follows:过
8|/before-follows:过去
8|/before-follows:过去2%
3|/before-follows:近
5|/before-follows:连
5|/before-follows:连防
5|/before-follows:连防卫所
4|/before-follows:选
3|/before-follows:选择
-6|/before-follows:选择举债
9|/before-follows:选择立法
-11|/before-follows:途
-11|/before-follows:途中
-11|/before-follows:途中对记
11|/before-follows:通
11|/before-follows:通过
6|/before-follows:通过国防
4|/before-follows:通过设立
-5|/before-follows:那
-5|/before-follows:那样
-5|/before-follows:都
3|/before-follows:都内
-17|/before-follows:都已
-17|/before-follows:都已表态
15|/before-follows:都应
13|/before-follows:都应该看
-10|/before-follows:都拿
-10|/before-follows:都拿5%
8|/before-follows:都答
-6|/before-follows:都要
-6|/before-follows:都要给出
8|/before-follows:里
-3|/before-follows:里有
-3|/before-follows:里有人主
7|/before-follows:重
5|/before-follows:重申
-7|/before-follows:長
-5|/before-follows:長、
-5|/before-follows:長、NA
-14|/before-follows:长
-14|/before-follows:长皮
-14|/before-follows:长皮斯托
-5|/before-follows:防
16|/before-follows:防卫
-8|/before-follows:防卫开支
4|/before-follows:防卫费占
5|/before-follows:防卫费已
12|/before-follows:防卫预算
-4|/before-follows:防开
-4|/before-follows:防开支占
3|/before-follows:防衛
3|/before-follows:防衛相「
-4|/before-follows:防衛費増
-21|/before-follows:防长
-10|/before-follows:防长:3
-10|/before-follows:防长则催
-11|/before-follows:防长德梅
8|/before-follows:防长麦金
9|/before-follows:随
4|/before-follows:随即
4|/before-follows:随即表示
5|/before-follows:随后
3|/before-follows:随后也提
3|/before-follows:须
3|/before-follows:预
3|/before-follows:预算
25|/before-follows:首
30|/before-follows:首相
3|/before-follows:首相には
-8|/before-follows:首相に面
-9|/before-follows:首相は1
-7|/before-follows:首相は2
3|/before-follows:首相は3
10|/before-follows:首相は9
3|/before-follows:首相はN
6|/before-follows:首相は、
-12|/before-follows:首相は「
4|/before-follows:首相は予
3|/before-follows:首相は今
4|/before-follows:首相は来
7|/before-follows:首相弗里
17|/before-follows:首相德韦
-3|/before-follows:首脳
-3|/before-follows:首脳会談
63|/before-leads:
13|/before-leads:\"
6|/before-leads:\",
14|/before-leads:%;
17|/before-leads:%_
32|/before-leads:%、
10|/before-leads:%と
-3|/before-leads:%は
-23|/before-leads:%对
-7|/before-leads:%的
-16|/before-leads:(
24|/before-leads:)
3|/before-leads:)の
39|/before-leads:,
3|/before-leads:,\"
-6|/before-leads:,依
-4|/before-leads:,其
3|/before-leads:,即
-13|/before-leads:,就
-3|/before-leads:,是
8|/before-leads:,盼
36|/before-leads:,称
5|/before-leads:,而
-5|/before-leads:,若
21|/before-leads:,要
8|/before-leads:-_
-11|/before-leads:/
4|/before-leads:0で
-4|/before-leads:4年
3|/before-leads:5年
5|/before-leads:8个
-8|/before-leads::「
32|/before-leads:;
-3|/before-leads:>
4|/before-leads:EU
-6|/before-leads:O
7|/before-leads:O)
-21|/before-leads:Oが
8|/before-leads:Oの
11|/before-leads:P】
-6|/before-leads:TO
4|/before-leads:U
3|/before-leads:_
-5|/before-leads:、
-17|/before-leads:、「
7|/before-leads:。
-19|/before-leads:「
5|/before-leads:】
13|/before-leads:い、
5|/before-leads:い。
5|/before-leads:いた
3|/before-leads:いる
9|/before-leads:う
6|/before-leads:え、
-15|/before-leads:が
-15|/before-leads:が、
-7|/before-leads:し
-16|/before-leads:し、
-35|/before-leads:した
-10|/before-leads:する
-4|/before-leads:せて
-27|/before-leads:た
4|/before-leads:た「
6|/before-leads:つ「
11|/before-leads:て、
-5|/before-leads:て「
62|/before-leads:で、
3|/before-leads:で「
-31|/before-leads:と
-22|/before-leads:と、
13|/before-leads:に
8|/before-leads:に、
-8|/before-leads:に「
-8|/before-leads:にも
50|/before-leads:の
38|/before-leads:は
-6|/before-leads:は、
4|/before-leads:め、
4|/before-leads:める
-3|/before-leads:も
-8|/before-leads:や
6|/before-leads:り、
-4|/before-leads:る
3|/before-leads:る。
-3|/before-leads:ると
4|/before-leads:れ、
3|/before-leads:れた
5|/before-leads:を
7|/before-leads:を、
-8|/before-leads:アと
-4|/before-leads:アの
3|/before-leads:アは
-5|/before-leads:カ
32|/before-leads:カが
29|/before-leads:カの
-11|/before-leads:ク・
-4|/before-leads:コ
-4|/before-leads:シコ
-7|/before-leads:ス
10|/before-leads:スの
-3|/before-leads:ズ
-7|/before-leads:セス
-9|/before-leads:ダの
-28|/before-leads:ツ
18|/before-leads:ツの
3|/before-leads:ツは
-26|/before-leads:ドの
5|/before-leads:ドは
-3|/before-leads:ナの
-21|/before-leads:ブ・
-10|/before-leads:プ
-5|/before-leads:リカ
-3|/before-leads:ルズ
-27|/before-leads:ルツ
-9|/before-leads:ン、
21|/before-leads:ンの
8|/before-leads:ンは
13|/before-leads:ンを
-10|/before-leads:ンプ
-27|/before-leads:・
3|/before-leads:ーの
-6|/before-leads:ーや
-10|/before-leads:一个
-5|/before-leads:一家
4|/before-leads:上;
17|/before-leads:下,
-22|/before-leads:不只
-24|/before-leads:与
7|/before-leads:世界
18|/before-leads:中、
22|/before-leads:为
13|/before-leads:为,
6|/before-leads:之,
29|/before-leads:书长
-3|/before-leads:了
11|/before-leads:二个
-3|/before-leads:于前
-4|/before-leads:人
-5|/before-leads:仍是
-3|/before-leads:他の
3|/before-leads:他说
-3|/before-leads:付
5|/before-leads:令
8|/before-leads:以
3|/before-leads:以前
9|/before-leads:仮に
-3|/before-leads:仿
-10|/before-leads:会/
-10|/before-leads:估算
-10|/before-leads:但指
4|/before-leads:位の
10|/before-leads:低于
3|/before-leads:体
8|/before-leads:例如
-16|/before-leads:依
-4|/before-leads:侵
3|/before-leads:便夸
-8|/before-leads:信
6|/before-leads:假如
-3|/before-leads:像
3|/before-leads:元
-4|/before-leads:元駐
-4|/before-leads:先の
8|/before-leads:兑现
6|/before-leads:党は
-5|/before-leads:党・
-7|/before-leads:入
-4|/before-leads:入侵
-15|/before-leads:全
3|/before-leads:全体
-4|/before-leads:关于
-4|/before-leads:其
-4|/before-leads:典与
-7|/before-leads:典入
3|/before-leads:内の
5|/before-leads:内的
-27|/before-leads:再批
5|/before-leads:再看
-3|/before-leads:冠,
15|/before-leads:出,
-4|/before-leads:击
-8|/before-leads:分を
3|/before-leads:列与
-8|/before-leads:到
-12|/before-leads:到与
-5|/before-leads:到了
3|/before-leads:前
6|/before-leads:前、
-18|/before-leads:前の
6|/before-leads:力:
7|/before-leads:劝说
-6|/before-leads:加
7|/before-leads:励「
-3|/before-leads:包括
-15|/before-leads:北约
3|/before-leads:即
9|/before-leads:去年
-6|/before-leads:参加
3|/before-leads:参照
3|/before-leads:又称
-4|/before-leads:及
7|/before-leads:及;
3|/before-leads:反观
-4|/before-leads:受
3|/before-leads:口:
-22|/before-leads:只
6|/before-leads:只有
-9|/before-leads:右,
-14|/before-leads:吁
3|/before-leads:合_
-3|/before-leads:合は
8|/before-leads:同,
-4|/before-leads:同】
3|/before-leads:名人
-10|/before-leads:向
15|/before-leads:吹让
-4|/before-leads:告知
5|/before-leads:员以
-11|/before-leads:员向
-14|/before-leads:呼吁
-49|/before-leads:和
3|/before-leads:和,
-3|/before-leads:問_
-3|/before-leads:回应
12|/before-leads:国
-51|/before-leads:国が
-9|/before-leads:国と
4|/before-leads:国に
16|/before-leads:国は
3|/before-leads:国も
-4|/before-leads:国や
4|/before-leads:国・
-11|/before-leads:国与
-43|/before-leads:国和
-38|/before-leads:在
-7|/before-leads:坚持
-4|/before-leads:坡与
9|/before-leads:声)
3|/before-leads:夕_
5|/before-leads:外相
-22|/before-leads:外长
-21|/before-leads:够,
-8|/before-leads:大
10|/before-leads:大、
-3|/before-leads:大臣
3|/before-leads:夸
15|/before-leads:如
3|/before-leads:威与
-6|/before-leads:威和
-4|/before-leads:婉拒
-7|/before-leads:字;
3|/before-leads:官
-68|/before-leads:官、
22|/before-leads:官「
6|/before-leads:官は
-5|/before-leads:宛和
-11|/before-leads:室长
-5|/before-leads:家
-42|/before-leads:对
-7|/before-leads:対し
4|/before-leads:将
4|/before-leads:尔就
-9|/before-leads:就
11|/before-leads:州
-10|/before-leads:州と
23|/before-leads:州の
-4|/before-leads:已与
-4|/before-leads:布,
17|/before-leads:希望
-8|/before-leads:席
-11|/before-leads:席,
11|/before-leads:平
13|/before-leads:年
11|/before-leads:年,
3|/before-leads:年起
4|/before-leads:并将
-6|/before-leads:应
10|/before-leads:应与
-3|/before-leads:应付
13|/before-leads:府が
-7|/before-leads:度は
7|/before-leads:建议
-3|/before-leads:張>
5|/before-leads:强令
18|/before-leads:强调
-11|/before-leads:往
-15|/before-leads:循
12|/before-leads:总理
-5|/before-leads:总统
3|/before-leads:恳请
39|/before-leads:所有
-27|/before-leads:批
4|/before-leads:批评
8|/before-leads:把
-4|/before-leads:抨击
-4|/before-leads:拒
-3|/before-leads:括
-7|/before-leads:持
-8|/before-leads:指
-4|/before-leads:接受
3|/before-leads:提
3|/before-leads:提到
-4|/before-leads:提及
3|/before-leads:携_
-3|/before-leads:效仿
-13|/before-leads:斯:
13|/before-leads:方、
3|/before-leads:方要
-13|/before-leads:日、
-5|/before-leads:日の
-9|/before-leads:日对
3|/before-leads:日本
-4|/before-leads:时、
9|/before-leads:明,
5|/before-leads:明年
-8|/before-leads:是
4|/before-leads:是,
-15|/before-leads:是全
6|/before-leads:時、
3|/before-leads:月、
45|/before-leads:有
17|/before-leads:望
-6|/before-leads:望依
-3|/before-leads:期
-4|/before-leads:期の
3|/before-leads:本
-9|/before-leads:本、
-12|/before-leads:本と
5|/before-leads:条约
-3|/before-leads:東
-3|/before-leads:标,
-4|/before-leads:标的
-6|/before-leads:案对
-3|/before-leads:極東
6|/before-leads:楼:
-5|/before-leads:構(
8|/before-leads:権が
4|/before-leads:権は
-3|/before-leads:次期
11|/before-leads:欧州
39|/before-leads:欧洲
5|/before-leads:此,
6|/before-leads:步向
-5|/before-leads:母,
-6|/before-leads:每个
-3|/before-leads:比照
-24|/before-leads:氏、
28|/before-leads:氏は
18|/before-leads:求
-5|/before-leads:沃向
39|/before-leads:洲
-5|/before-leads:洲版
-3|/before-leads:済
-5|/before-leads:湾の
-5|/before-leads:点:
-4|/before-leads:照
-5|/before-leads:版
-8|/before-leads:特在
8|/before-leads:现
12|/before-leads:理
-32|/before-leads:理在
4|/before-leads:电)
6|/before-leads:电_
7|/before-leads:界
-40|/before-leads:略_
-13|/before-leads:的
-27|/before-leads:盛赞
3|/before-leads:盟
4|/before-leads:盟的
22|/before-leads:相
-3|/before-leads:相、
-8|/before-leads:相は
8|/before-leads:盼
-7|/before-leads:省は
5|/before-leads:看
-19|/before-leads:看齐
-4|/before-leads:真照
-17|/before-leads:瞻:
-4|/before-leads:知
9|/before-leads:示
37|/before-leads:示,
40|/before-leads:称
7|/before-leads:称,
6|/before-leads:称赞
5|/before-leads:立_
-3|/before-leads:章】
-10|/before-leads:算
-8|/before-leads:管的
3|/before-leads:米「
-3|/before-leads:経済
-9|/before-leads:績は
-11|/before-leads:约
-5|/before-leads:统
5|/before-leads:网)
6|/before-leads:而
-6|/before-leads:胁,
-3|/before-leads:臣
-8|/before-leads:致信
-5|/before-leads:若
-3|/before-leads:菲国
7|/before-leads:虽说
-5|/before-leads:行的
6|/before-leads:衡量
9|/before-leads:表示
-8|/before-leads:装大
-6|/before-leads:補、
4|/before-leads:西和
28|/before-leads:要
18|/before-leads:要求
3|/before-leads:观
-12|/before-leads:言,
-12|/before-leads:言人
8|/before-leads:言把
-4|/before-leads:談で
-3|/before-leads:議が
-14|/before-leads:认,
21|/before-leads:认为
15|/before-leads:让
7|/before-leads:议
4|/before-leads:评
3|/before-leads:话,
15|/before-leads:说
-36|/before-leads:说,
4|/before-leads:请
18|/before-leads:调
3|/before-leads:谈到
8|/before-leads:谓\"
-11|/before-leads:費、
-5|/before-leads:费采
-21|/before-leads:赞
3|/before-leads:起
8|/before-leads:超越
8|/before-leads:越
-4|/before-leads:跟随
-11|/before-leads:达到
7|/before-leads:还向
10|/before-leads:连
11|/before-leads:追平
5|/before-leads:选人
14|/before-leads:道,
9|/before-leads:違う
-15|/before-leads:遵循
10|/before-leads:邻国
28|/before-leads:部长
-7|/before-leads:采
6|/before-leads:量
5|/before-leads:長、
-7|/before-leads:長は
22|/before-leads:长
7|/before-leads:长:
3|/before-leads:长官
7|/before-leads:问:
-4|/before-leads:随
4|/before-leads:隣国
-17|/before-leads:露,
-6|/before-leads:面对
3|/before-leads:領は
-5|/before-leads:顧
5|/before-leads:顿对
4|/before-leads:颖】
-11|/before-leads:飞往
14|/before-leads:首相
-4|/before-leads:駐
-4|/before-leads:麦、
-19|/before-leads:齐
12|/before-opens:False agent
15|/before-opens:False named
15|/before-opens:True agent
18|/before-opens:True patient
69|/before-rank:0 0 agent
56|/before-rank:0 0 named
60|/before-rank:0 0 patient
32|/before-rank:0 1 agent
48|/before-rank:0 1 named
30|/before-rank:0 1 patient
15|/before-rank:0 2 named
5|/before-rank:0 2 patient
-22|/before-rank:1 0 agent
-13|/before-rank:1 0 named
-22|/before-rank:1 0 patient
-33|/before-rank:1 1 agent
-38|/before-rank:1 1 named
-37|/before-rank:1 1 patient
-11|/before-rank:1 2 agent
-25|/before-rank:1 2 named
-9|/before-rank:1 2 patient
3|/before-rank:2 0 named
-14|/before-rank:2 1 named
-3|/before-rank:2 2 agent
-26|/before-rank:2 2 named
-6|/before-rank:3 0 named
18|/before-rank:3 1 named
-7|/before-rank:3 2 named
27|/before:agent
13|/before:named
20|/before:patient
-47|/class-main:ALLIES ALLIES
-32|/class-main:ALLIES JPN
22|/class-main:ALLIES KOR
-25|/class-main:ALLIES NATO
-12|/class-main:ALLIES TWN
-3|/class-main:ALLIES USA
19|/class-main:ALLIES foe
42|/class-main:ALLIES land
-6|/class-main:ALLIES member
-16|/class-main:CHN CHN
8|/class-main:CHN JPN
-4|/class-main:CHN KOR
-6|/class-main:CHN NATO
11|/class-main:CHN TWN
-3|/class-main:CHN foe
-8|/class-main:CHN land
-4|/class-main:CHN member
13|/class-main:EU ALLIES
23|/class-main:EU JPN
-16|/class-main:EU NATO
10|/class-main:EU foe
-3|/class-main:EU land
6|/class-main:EU member
-5|/class-main:JPN ALLIES
20|/class-main:JPN JPN
11|/class-main:JPN KOR
24|/class-main:JPN NATO
32|/class-main:JPN TWN
-4|/class-main:JPN foe
-24|/class-main:JPN member
-14|/class-main:KOR JPN
31|/class-main:KOR KOR
-3|/class-main:KOR NATO
3|/class-main:KOR TWN
4|/class-main:KOR member
53|/class-main:NATO ALLIES
-47|/class-main:NATO JPN
-23|/class-main:NATO KOR
23|/class-main:NATO NATO
-54|/class-main:NATO TWN
-5|/class-main:NATO USA
-51|/class-main:NATO land
54|/class-main:NATO member
54|/class-main:TWN JPN
-3|/class-main:TWN KOR
39|/class-main:TWN TWN
-30|/class-main:TWN land
-11|/class-main:TWN member
-8|/class-main:USA ALLIES
19|/class-main:USA CHN
-22|/class-main:USA JPN
-32|/class-main:USA KOR
15|/class-main:USA NATO
-26|/class-main:USA TWN
8|/class-main:USA USA
-5|/class-main:USA foe
-9|/class-main:USA land
-11|/class-main:USA member
-15|/class-main:foe JPN
-8|/class-main:foe KOR
3|/class-main:foe TWN
-15|/class-main:foe foe
6|/class-main:foe land
-20|/class-main:foe member
-16|/class-main:land ALLIES
31|/class-main:land JPN
-13|/class-main:land NATO
39|/class-main:land land
5|/class-main:land member
12|/class-main:member ALLIES
-7|/class-main:member JPN
4|/class-main:member KOR
4|/class-main:member TWN
11|/class-main:member land
7|/class-main:member member
-16|/class-named:ALLIES ALLIES nobody-named
-31|/class-named:ALLIES ALLIES others-named
-67|/class-named:ALLIES JPN nobody-named
35|/class-named:ALLIES JPN others-named
-6|/class-named:ALLIES KOR nobody-named
28|/class-named:ALLIES KOR others-named
-25|/class-named:ALLIES NATO others-named
-14|/class-named:ALLIES TWN nobody-named
3|/class-named:ALLIES TWN others-named
9|/class-named:ALLIES foe nobody-named
10|/class-named:ALLIES foe others-named
20|/class-named:ALLIES land nobody-named
22|/class-named:ALLIES land others-named
72|/class-named:ALLIES member nobody-named
-77|/class-named:ALLIES member others-named
-18|/class-named:CHN CHN others-named
12|/class-named:CHN JPN nobody-named
-3|/class-named:CHN JPN others-named
-4|/class-named:CHN KOR nobody-named
-6|/class-named:CHN NATO others-named
11|/class-named:CHN TWN nobody-named
-3|/class-named:CHN foe others-named
-5|/class-named:CHN land nobody-named
-4|/class-named:CHN land others-named
-4|/class-named:CHN member others-named
3|/class-named:EU ALLIES nobody-named
10|/class-named:EU ALLIES others-named
15|/class-named:EU JPN nobody-named
8|/class-named:EU JPN others-named
-16|/class-named:EU NATO others-named
10|/class-named:EU foe others-named
-8|/class-named:EU member nobody-named
14|/class-named:EU member others-named
4|/class-named:JPN ALLIES nobody-named
-8|/class-named:JPN ALLIES others-named
28|/class-named:JPN JPN nobody-named
-8|/class-named:JPN JPN others-named
13|/class-named:JPN KOR nobody-named
10|/class-named:JPN NATO nobody-named
15|/class-named:JPN NATO others-named
7|/class-named:JPN TWN nobody-named
24|/class-named:JPN TWN others-named
-4|/class-named:JPN foe others-named
3|/class-named:JPN land others-named
-5|/class-named:JPN member nobody-named
-19|/class-named:JPN member others-named
-13|/class-named:KOR JPN nobody-named
11|/class-named:KOR KOR nobody-named
19|/class-named:KOR KOR others-named
5|/class-named:KOR NATO nobody-named
-8|/class-named:KOR NATO others-named
-5|/class-named:KOR TWN nobody-named
8|/class-named:KOR TWN others-named
6|/class-named:KOR member others-named
53|/class-named:NATO ALLIES others-named
-49|/class-named:NATO JPN nobody-named
-21|/class-named:NATO KOR nobody-named
25|/class-named:NATO NATO others-named
-48|/class-named:NATO TWN nobody-named
-6|/class-named:NATO TWN others-named
-4|/class-named:NATO USA nobody-named
-6|/class-named:NATO foe nobody-named
4|/class-named:NATO foe others-named
-34|/class-named:NATO land nobody-named
-17|/class-named:NATO land others-named
-36|/class-named:NATO member nobody-named
90|/class-named:NATO member others-named
41|/class-named:TWN JPN nobody-named
13|/class-named:TWN JPN others-named
-3|/class-named:TWN KOR others-named
28|/class-named:TWN TWN nobody-named
11|/class-named:TWN TWN others-named
-28|/class-named:TWN land others-named
-4|/class-named:TWN member nobody-named
-7|/class-named:TWN member others-named
10|/class-named:USA ALLIES nobody-named
-18|/class-named:USA ALLIES others-named
19|/class-named:USA CHN others-named
30|/class-named:USA JPN nobody-named
-52|/class-named:USA JPN others-named
5|/class-named:USA KOR nobody-named
-37|/class-named:USA KOR others-named
13|/class-named:USA NATO others-named
28|/class-named:USA TWN nobody-named
-53|/class-named:USA TWN others-named
6|/class-named:USA USA nobody-named
-5|/class-named:USA foe others-named
-4|/class-named:USA land nobody-named
-5|/class-named:USA land others-named
-3|/class-named:USA member nobody-named
-8|/class-named:USA member others-named
-5|/class-named:foe JPN nobody-named
-10|/class-named:foe JPN others-named
-8|/class-named:foe KOR others-named
3|/class-named:foe TWN others-named
-3|/class-named:foe foe nobody-named
-11|/class-named:foe foe others-named
7|/class-named:foe land others-named
-5|/class-named:foe member nobody-named
-15|/class-named:foe member others-named
-16|/class-named:land ALLIES others-named
6|/class-named:land JPN nobody-named
25|/class-named:land JPN others-named
-13|/class-named:land NATO others-named
-6|/class-named:land TWN nobody-named
5|/class-named:land TWN others-named
28|/class-named:land land nobody-named
11|/class-named:land land others-named
5|/class-named:land member others-named
12|/class-named:member ALLIES others-named
-8|/class-named:member JPN others-named
4|/class-named:member KOR others-named
-14|/class-named:member NATO nobody-named
15|/class-named:member NATO others-named
5|/class-named:member TWN others-named
11|/class-named:member land others-named
-7|/class-named:member member nobody-named
13|/class-named:member member others-named
-11|/class-shape:ALLIES fine
28|/class-shape:ALLIES half
-54|/class-shape:ALLIES tenth
-4|/class-shape:ALLIES whole
-4|/class-shape:CHN half
10|/class-shape:CHN tenth
-29|/class-shape:CHN whole
-5|/class-shape:EU fine
19|/class-shape:EU half
10|/class-shape:EU tenth
8|/class-shape:EU whole
42|/class-shape:JPN fine
-17|/class-shape:JPN half
9|/class-shape:JPN tenth
22|/class-shape:JPN whole
20|/class-shape:KOR fine
5|/class-shape:KOR half
9|/class-shape:KOR tenth
-12|/class-shape:KOR whole
-46|/class-shape:NATO fine
21|/class-shape:NATO half
-43|/class-shape:NATO tenth
16|/class-shape:NATO whole
34|/class-shape:TWN fine
-14|/class-shape:TWN tenth
28|/class-shape:TWN whole
-25|/class-shape:USA fine
-22|/class-shape:USA half
-7|/class-shape:USA tenth
-16|/class-shape:USA whole
-14|/class-shape:foe fine
-11|/class-shape:foe half
4|/class-shape:foe tenth
-28|/class-shape:foe whole
-8|/class-shape:land half
44|/class-shape:land tenth
14|/class-shape:land whole
9|/class-shape:member fine
-11|/class-shape:member half
32|/class-shape:member tenth
3|/class-shape:member whole
13|/class-value:ALLIES 0.25
-21|/class-value:ALLIES 1
-4|/class-value:ALLIES 1.3
-4|/class-value:ALLIES 1.5
-10|/class-value:ALLIES 1.6
-11|/class-value:ALLIES 1.8
-3|/class-value:ALLIES 1.9
11|/class-value:ALLIES 1E+1
13|/class-value:ALLIES 2
-7|/class-value:ALLIES 2.02
-8|/class-value:ALLIES 2.1
27|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.4
-3|/class-value:ALLIES 2.6
-7|/class-value:ALLIES 2.9
-37|/class-value:ALLIES 3
32|/class-value:ALLIES 3.5
-7|/class-value:ALLIES 3.8
34|/class-value:ALLIES 5
-3|/class-value:ALLIES 6
21|/class-value:EU 1.5
6|/class-value:EU 1.9
8|/class-value:EU 2.1
17|/class-value:EU 3
-5|/class-value:EU 3.15
-3|/class-value:EU 3.2
-9|/class-value:EU 4
-3|/class-value:EU 5
3|/class-value:EU 6
-4|/class-value:NATO 0.9
-24|/class-value:NATO 1
-3|/class-value:NATO 1.004
-3|/class-value:NATO 1.08
-3|/class-value:NATO 1.1
-13|/class-value:NATO 1.24
-6|/class-value:NATO 1.28
-9|/class-value:NATO 1.3
-3|/class-value:NATO 1.33
-10|/class-value:NATO 1.37
-3|/class-value:NATO 1.4
23|/class-value:NATO 1.5
12|/class-value:NATO 1.6
-3|/class-value:NATO 1.7
3|/class-value:NATO 1.8
-7|/class-value:NATO 1.9
-3|/class-value:NATO 1E+1
31|/class-value:NATO 2
19|/class-value:NATO 2.02
-10|/class-value:NATO 2.1
6|/class-value:NATO 2.27
-10|/class-value:NATO 2.3
-8|/class-value:NATO 2.4
-3|/class-value:NATO 2.5
7|/class-value:NATO 2.6
14|/class-value:NATO 2.7
-3|/class-value:NATO 2.84
14|/class-value:NATO 3
4|/class-value:NATO 3.1
-17|/class-value:NATO 3.32
-4|/class-value:NATO 3.38
7|/class-value:NATO 3.5
-13|/class-value:NATO 4
-6|/class-value:NATO 4.5
-3|/class-value:NATO 4.8
16|/class-value:NATO 5
-7|/class-value:NATO 5.4
-3|/class-value:NATO 6.3
-8|/class-value:USA 0.9
-10|/class-value:USA 0.91
-3|/class-value:USA 0.92
-3|/class-value:USA 0.93
-30|/class-value:USA 1
-4|/class-value:USA 1.24
-12|/class-value:USA 1.4
-5|/class-value:USA 1.5
-8|/class-value:USA 1.6
-8|/class-value:USA 1.8
-12|/class-value:USA 1.9
-11|/class-value:USA 1E+1
-28|/class-value:USA 2
-12|/class-value:USA 2.3
-5|/class-value:USA 2.32
-4|/class-value:USA 2.4
-3|/class-value:USA 2.45
-4|/class-value:USA 2.5
-16|/class-value:USA 2.6
18|/class-value:USA 2.9
-7|/class-value:USA 3
19|/class-value:USA 3.2
9|/class-value:USA 3.38
23|/class-value:USA 3.4
-28|/class-value:USA 3.5
-9|/class-value:USA 3.8
41|/class-value:USA 4
5|/class-value:USA 4.5
12|/class-value:USA 4.7
12|/class-value:USA 5.3
11|/class-value:USA 5.5
17|/class-value:USA 6
-42|/class:ALLIES
-23|/class:CHN
33|/class:EU
56|/class:JPN
22|/class:KOR
-53|/class:NATO
48|/class:TWN
-70|/class:USA
-49|/class:foe
47|/class:land
33|/class:member
-4|/known-for:ALLIES 1992
-7|/known-for:ALLIES 2 2024
-4|/known-for:ALLIES 2 2027
-4|/known-for:ALLIES 2 FY2025
-6|/known-for:ALLIES 2.02 2024
-6|/known-for:ALLIES 2.1 2025
-9|/known-for:ALLIES 2.3 2025
4|/known-for:ALLIES 2.4 2030
-4|/known-for:ALLIES 2.5 1992
-9|/known-for:ALLIES 2.5 2030
-3|/known-for:ALLIES 2023
-22|/known-for:ALLIES 2024
-30|/known-for:ALLIES 2025
-8|/known-for:ALLIES 2026
-11|/known-for:ALLIES 2027
-3|/known-for:ALLIES 2027-04
-9|/known-for:ALLIES 2029
-20|/known-for:ALLIES 2030
-22|/known-for:ALLIES 2035
-9|/known-for:ALLIES 3 2025
6|/known-for:ALLIES 3-5 FY2027
-3|/known-for:ALLIES 3.5 2027
-9|/known-for:ALLIES 3.5 2029
-6|/known-for:ALLIES 3.5 2030
-22|/known-for:ALLIES 3.5 2035
-3|/known-for:ALLIES 3.5 FY2030
-4|/known-for:ALLIES 5 2030
-6|/known-for:ALLIES FY2025
-5|/known-for:ALLIES FY2026
3|/known-for:ALLIES FY2027
-5|/known-for:ALLIES FY2030
24|/known-for:ALLIES+CAN 2.3 2025
23|/known-for:ALLIES+CAN 2025
10|/known-for:ARE+KWT+QAT 2030
10|/known-for:ARE+KWT+QAT 4.5 2030
-6|/known-for:ARG 1.5 2034
-8|/known-for:ARG 2034
-4|/known-for:AUS 1.4 2024
-3|/known-for:AUS 1.8 FY2025
10|/known-for:AUS 1.9 2023
8|/known-for:AUS 1.9 2024
3|/known-for:AUS 2 2020/2021
-4|/known-for:AUS 2.6 2024
3|/known-for:AUS 2020/2021
9|/known-for:AUS 2023
-3|/known-for:AUS 2025
6|/known-for:AUS 2028
9|/known-for:AUS 2033
3|/known-for:AUS 2033/2034
3|/known-for:AUS 3 2028
10|/known-for:AUS 3 2033
3|/known-for:AUS 3.5 2028
-4|/known-for:AUS FY2025
5|/known-for:AUS FY2033
18|/known-for:BEL 2 2025
25|/known-for:BEL 2025
4|/known-for:BEL 2035
7|/known-for:BEL 3.5 2025
4|/known-for:BEL 3.5 2035
8|/known-for:BRA 1.1 2034
6|/known-for:BRA 2034
4|/known-for:CAN 1.33 2023
10|/known-for:CAN 1.37 2024
7|/known-for:CAN 1.4 2024
-5|/known-for:CAN 2 2025
4|/known-for:CAN 2 2030
12|/known-for:CAN 2 2032
5|/known-for:CAN 2 FY2024
39|/known-for:CAN 2 FY2025
-11|/known-for:CAN 2.02 2024
-5|/known-for:CAN 2.27 2025
-20|/known-for:CAN 2.3 2025
-5|/known-for:CAN 2.5 2026
4|/known-for:CAN 2023
-30|/known-for:CAN 2025
-12|/known-for:CAN 2026
5|/known-for:CAN 2030
10|/known-for:CAN 2032
21|/known-for:CAN 2035
-7|/known-for:CAN 3.5 2026
12|/known-for:CAN 3.5 2035
9|/known-for:CAN 5 2035
5|/known-for:CAN FY2024
39|/known-for:CAN FY2025
-6|/known-for:CHL 1.1 2034
9|/known-for:CHL 1.5 2034
3|/known-for:CHL 2034
-4|/known-for:CHN 1.2 FY2023
-5|/known-for:CHN 1.3 2026
-3|/known-for:CHN 2026
-5|/known-for:CHN 2027
3|/known-for:CHN 2032
-4|/known-for:CHN 3.1 2027
-3|/known-for:CHN 3.5 FY2031
-4|/known-for:CHN FY2023
-3|/known-for:CHN FY2031
-4|/known-for:DEU 0.96 FY2022
4|/known-for:DEU 1.24 2017
5|/known-for:DEU 1.5 2001
11|/known-for:DEU 2 2024
3|/known-for:DEU 2 2031
5|/known-for:DEU 2 FY2024
8|/known-for:DEU 2.1 2024
3|/known-for:DEU 2.4 2025
5|/known-for:DEU 2001
4|/known-for:DEU 2017
18|/known-for:DEU 2024
4|/known-for:DEU 2025
-3|/known-for:DEU 2026
4|/known-for:DEU 2027
30|/known-for:DEU 2029
-4|/known-for:DEU 2030
3|/known-for:DEU 2031
4|/known-for:DEU 2032
-25|/known-for:DEU 2035
3|/known-for:DEU 3 2025
4|/known-for:DEU 3.1 2027
30|/known-for:DEU 3.5 2029
3|/known-for:DEU 3.5 2032
-4|/known-for:DEU 3.5 2035
-20|/known-for:DEU 5 2035
-7|/known-for:DEU FY2022
5|/known-for:DEU FY2024
11|/known-for:DNK 2026
-5|/known-for:DNK 2035
5|/known-for:DNK 3 2026
-6|/known-for:DNK 3.4 2026
12|/known-for:DNK 3.5 2026
-7|/known-for:DNK 3.5 2035
6|/known-for:ESP 1.28 2024
11|/known-for:ESP 2 2025
4|/known-for:ESP 2024
6|/known-for:ESP 2025
-10|/known-for:ESP 2026
-9|/known-for:ESP 2032
-10|/known-for:ESP 2035
-9|/known-for:ESP 3.5 2032
-3|/known-for:ESP 4.8 2026
-9|/known-for:ESP 5 2035
-7|/known-for:ESP 5.4 2026
3|/known-for:EST 2024
6|/known-for:EST 2026
-4|/known-for:EST 3 2025
4|/known-for:EST 3.2 2024
8|/known-for:EST 5.4 2026
14|/known-for:EST+LTU 2026
14|/known-for:EST+LTU 5 2026
8|/known-for:EU 2.1 2025
-6|/known-for:EU 2024
14|/known-for:EU 2025
-3|/known-for:EU 2026
5|/known-for:EU 2027
-5|/known-for:EU 2029
8|/known-for:EU 3 2025
5|/known-for:EU 3 2027
-5|/known-for:EU 3 2029
-5|/known-for:EU 3.15 2024
-3|/known-for:EU 3.2 2024
-3|/known-for:EU 4 2026
7|/known-for:FIN 1.7 2022
11|/known-for:FIN 2 2023
7|/known-for:FIN 2022
11|/known-for:FIN 2023
-4|/known-for:FIN 2026
11|/known-for:FIN 2029
8|/known-for:FIN 2032
9|/known-for:FIN 2035
-4|/known-for:FIN 3 2026
11|/known-for:FIN 3 2029
8|/known-for:FIN 3.5 2032
9|/known-for:FIN 5 2035
13|/known-for:FRA 2 2027
-3|/known-for:FRA 2.5 2027
4|/known-for:FRA 2.5 2030
11|/known-for:FRA 2027
20|/known-for:FRA 2030
-9|/known-for:FRA 2035
13|/known-for:FRA 3.5 2030
-10|/known-for:FRA 5 2035
-10|/known-for:GBR 2 2025
4|/known-for:GBR 2.3 2024
9|/known-for:GBR 2.5 2027
3|/known-for:GBR 2.5 2027-04
11|/known-for:GBR 2.5 2030
3|/known-for:GBR 2024
-10|/known-for:GBR 2025
10|/known-for:GBR 2027
5|/known-for:GBR 2027-04
28|/known-for:GBR 2030
15|/known-for:GBR 3 2030
-7|/known-for:GRC 1992
-7|/known-for:GRC 2.5 1992
10|/known-for:HUN 2035
10|/known-for:HUN 5 2035
-10|/known-for:IND 1.9 2024
-3|/known-for:IND 2 FY2032
-12|/known-for:IND 2024
-3|/known-for:IND FY2032
-18|/known-for:IRQ 2005
-18|/known-for:IRQ 4 2005
10|/known-for:ISL 1.5 2035
10|/known-for:ISL 2035
-3|/known-for:ISR 2.45 2026
-6|/known-for:ISR 2026
-3|/known-for:ISR 3 2026
23|/known-for:ITA 1.5 2024
-4|/known-for:ITA 2 2024
34|/known-for:ITA 2 2025
19|/known-for:ITA 2024
12|/known-for:ITA 2025
8|/known-for:ITA 2035
7|/known-for:ITA 3.5 2035
-22|/known-for:ITA 5 2025
-4|/known-for:JPN 0.7 2026
4|/known-for:JPN 0.9 FY1978
4|/known-for:JPN 0.92 FY2018
3|/known-for:JPN 0.95 FY2021
7|/known-for:JPN 0.96 FY2022
7|/known-for:JPN 1 FY2022
5|/known-for:JPN 1.004 FY1987
3|/known-for:JPN 1.08 FY2022
-6|/known-for:JPN 1.1 2024
20|/known-for:JPN 1.2 FY2023
12|/known-for:JPN 1.24 FY2021
17|/known-for:JPN 1.3 FY2026
13|/known-for:JPN 1.4 2024
3|/known-for:JPN 1.5 2030
-17|/known-for:JPN 1.5 2032
5|/known-for:JPN 1.5 FY2025
14|/known-for:JPN 1.6 FY2024
3|/known-for:JPN 1.7 2025
-5|/known-for:JPN 1.8 2024
-4|/known-for:JPN 1.8 2028
12|/known-for:JPN 1.8 FY2025
-10|/known-for:JPN 1.9 2023
-4|/known-for:JPN 1.9 2024
17|/known-for:JPN 1.9 FY2026
-3|/known-for:JPN 1994
-18|/known-for:JPN 2 2022
-16|/known-for:JPN 2 2024
6|/known-for:JPN 2 2027
-13|/known-for:JPN 2 2028
-11|/known-for:JPN 2 2032
-4|/known-for:JPN 2 FY2024
4|/known-for:JPN 2 FY2026
44|/known-for:JPN 2 FY2027
-7|/known-for:JPN 2.1 2024
-8|/known-for:JPN 2.3 2025
-4|/known-for:JPN 2.4 2026
-12|/known-for:JPN 2.42 2026
-3|/known-for:JPN 2.5 2025
7|/known-for:JPN 2.5 FY2030
-3|/known-for:JPN 2.6 2024
9|/known-for:JPN 2.7 2025
7|/known-for:JPN 2.7 FY2030
-22|/known-for:JPN 2022
-12|/known-for:JPN 2023
-33|/known-for:JPN 2024
-24|/known-for:JPN 2025
-27|/known-for:JPN 2026
-24|/known-for:JPN 2027
-22|/known-for:JPN 2028
-5|/known-for:JPN 2029
-6|/known-for:JPN 2030
-22|/known-for:JPN 2032
-7|/known-for:JPN 2035
24|/known-for:JPN 203X
-9|/known-for:JPN 3 2025
-4|/known-for:JPN 3 2026
-3|/known-for:JPN 3 2028
-8|/known-for:JPN 3 2030
-4|/known-for:JPN 3 2033
22|/known-for:JPN 3 203X
5|/known-for:JPN 3 FY2030
4|/known-for:JPN 3 FY2032
-6|/known-for:JPN 3-5 FY2027
-8|/known-for:JPN 3.2 2025
-4|/known-for:JPN 3.3 2026
-3|/known-for:JPN 3.38 FY2024
-8|/known-for:JPN 3.4 2025
-29|/known-for:JPN 3.5 2027
-3|/known-for:JPN 3.5 2028
-4|/known-for:JPN 3.5 2029
-4|/known-for:JPN 3.5 2035
-7|/known-for:JPN 3.5 FY2025
9|/known-for:JPN 3.5 FY2030
3|/known-for:JPN 3.5 FY2031
13|/known-for:JPN 3.5 FY2034
18|/known-for:JPN 3.5 FY2035
3|/known-for:JPN 4 2033
6|/known-for:JPN 5 2032
-3|/known-for:JPN 5 2035
-6|/known-for:JPN 5 FY2027
-3|/known-for:JPN 6 1994
4|/known-for:JPN FY1978
4|/known-for:JPN FY1987
3|/known-for:JPN FY2017
5|/known-for:JPN FY2018
16|/known-for:JPN FY2021
18|/known-for:JPN FY2022
19|/known-for:JPN FY2023
6|/known-for:JPN FY2024
13|/known-for:JPN FY2025
40|/known-for:JPN FY2026
33|/known-for:JPN FY2027
30|/known-for:JPN FY2030
5|/known-for:JPN FY2031
7|/known-for:JPN FY2032
13|/known-for:JPN FY2034
18|/known-for:JPN FY2035
5|/known-for:JPN+KOR 2032
5|/known-for:JPN+KOR 4 2032
-16|/known-for:KOR 1.2 FY2023
-5|/known-for:KOR 1.4 2024
-4|/known-for:KOR 1.9 2024
-3|/known-for:KOR 1.9 FY2026
4|/known-for:KOR 1994
-3|/known-for:KOR 2 FY2025
-6|/known-for:KOR 2 FY2027
10|/known-for:KOR 2.3 2025
6|/known-for:KOR 2.32 2025
5|/known-for:KOR 2.4 2026
5|/known-for:KOR 2.4 2027
12|/known-for:KOR 2.42 2026
11|/known-for:KOR 2.6 2024
-6|/known-for:KOR 2.7 FY2030
13|/known-for:KOR 2025
21|/known-for:KOR 2026
3|/known-for:KOR 2027
-4|/known-for:KOR 2032
5|/known-for:KOR 2035
8|/known-for:KOR 3 2026
-3|/known-for:KOR 3.4 2024
5|/known-for:KOR 3.5 2035
-12|/known-for:KOR 3.5 FY2034
-5|/known-for:KOR 4 2032
4|/known-for:KOR 6 1994
-16|/known-for:KOR FY2023
-3|/known-for:KOR FY2025
-6|/known-for:KOR FY2027
-7|/known-for:KOR FY2030
-12|/known-for:KOR FY2034
-3|/known-for:KWT 2030
-3|/known-for:KWT 4.5 2030
10|/known-for:LKA 1.9 2024
10|/known-for:LKA 2024
13|/known-for:LTU 2026
4|/known-for:LTU 5-6 2026
3|/known-for:LTU 5-6 2030
7|/known-for:LTU 5.4 2026
5|/known-for:LUX 2035
5|/known-for:LUX 5 2035
6|/known-for:LVA 2 2018
6|/known-for:LVA 2018
7|/known-for:LVA 2024
4|/known-for:LVA 2025
5|/known-for:LVA 2026
-9|/known-for:LVA 2030
4|/known-for:LVA 3 2025
-5|/known-for:LVA 3 2027
7|/known-for:LVA 3.15 2024
-8|/known-for:LVA 3.5 2030
6|/known-for:LVA 4 2026
3|/known-for:LVA 5 2027
4|/known-for:MEX 0.7 2026
4|/known-for:MEX 2026
-3|/known-for:NATO 1.004 FY1987
-3|/known-for:NATO 1.08 FY2022
-12|/known-for:NATO 1.24 FY2021
-6|/known-for:NATO 1.28 2024
-3|/known-for:NATO 1.33 2023
-9|/known-for:NATO 1.37 2024
-5|/known-for:NATO 1.5 2001
-19|/known-for:NATO 1.5 2024
-3|/known-for:NATO 1.5 2030
21|/known-for:NATO 1.5 2032
-8|/known-for:NATO 1.5 2035
-5|/known-for:NATO 1.5 FY2025
-6|/known-for:NATO 1.6 FY2024
-3|/known-for:NATO 1.9 FY2026
11|/known-for:NATO 1992
-5|/known-for:NATO 2 2018
-3|/known-for:NATO 2 2020/2021
18|/known-for:NATO 2 2022
-5|/known-for:NATO 2 2023
19|/known-for:NATO 2 2024
-34|/known-for:NATO 2 2025
-15|/known-for:NATO 2 2027
-3|/known-for:NATO 2 2028
-3|/known-for:NATO 2 2029
-5|/known-for:NATO 2 2030
-3|/known-for:NATO 2 2031
-14|/known-for:NATO 2 2032
-6|/known-for:NATO 2 FY2024
-30|/known-for:NATO 2 FY2025
-35|/known-for:NATO 2 FY2027
19|/known-for:NATO 2.02 2024
6|/known-for:NATO 2.27 2025
4|/known-for:NATO 2.3 2025
-3|/known-for:NATO 2.4 2027
11|/known-for:NATO 2.5 1992
5|/known-for:NATO 2.5 2026
-3|/known-for:NATO 2.5 2027
-5|/known-for:NATO 2.5 FY2030
-3|/known-for:NATO 2.84 2026
3|/known-for:NATO 2.9 2030
-5|/known-for:NATO 2001
-6|/known-for:NATO 2018
-3|/known-for:NATO 2020/2021
16|/known-for:NATO 2022
-11|/known-for:NATO 2023
-10|/known-for:NATO 2025
-28|/known-for:NATO 2026
-4|/known-for:NATO 2028
-20|/known-for:NATO 2029
-32|/known-for:NATO 2030
-3|/known-for:NATO 2031
16|/known-for:NATO 2035
6|/known-for:NATO 3 2025
-7|/known-for:NATO 3 2030
-3|/known-for:NATO 3 FY2030
-3|/known-for:NATO 3.32 2026
-3|/known-for:NATO 3.38 FY2024
-3|/known-for:NATO 3.5 2025
5|/known-for:NATO 3.5 2026
29|/known-for:NATO 3.5 2027
-15|/known-for:NATO 3.5 2029
-7|/known-for:NATO 3.5 2030
8|/known-for:NATO 3.5 2032
15|/known-for:NATO 3.5 2035
7|/known-for:NATO 3.5 FY2025
-5|/known-for:NATO 3.5 FY2030
-17|/known-for:NATO 3.5 FY2035
20|/known-for:NATO 5 2025
-17|/known-for:NATO 5 2026
-3|/known-for:NATO 5 2027
-11|/known-for:NATO 5 2030
-14|/known-for:NATO 5 2032
8|/known-for:NATO 5 2035
-7|/known-for:NATO 5.4 2026
-3|/known-for:NATO FY1987
-13|/known-for:NATO FY2021
-6|/known-for:NATO FY2022
-15|/known-for:NATO FY2024
-30|/known-for:NATO FY2025
-8|/known-for:NATO FY2026
-36|/known-for:NATO FY2027
-15|/known-for:NATO FY2030
-4|/known-for:NATO FY2032
-17|/known-for:NATO FY2035
-4|/known-for:NLD 1.5 2032
-8|/known-for:NLD 2032
-20|/known-for:NLD 2035
-3|/known-for:NLD 3.5 2032
-18|/known-for:NLD 3.5 2035
8|/known-for:NOR 2025
4|/known-for:NOR 2026
13|/known-for:NOR 2035
8|/known-for:NOR 3.4 2025
8|/known-for:NOR 3.4 2026
-4|/known-for:NOR 3.5 2026
13|/known-for:NOR 5 2035
3|/known-for:NZL 2 FY2032
3|/known-for:NZL FY2032
6|/known-for:PHL 1.1 2024
5|/known-for:PHL 1.3 2026
-4|/known-for:PHL 1.4 2024
3|/known-for:PHL 1.6 2028
4|/known-for:PHL 1.8 2028
-9|/known-for:PHL 2 2025
16|/known-for:PHL 2 2028
-11|/known-for:PHL 2025
5|/known-for:PHL 2026
23|/known-for:PHL 2028
-3|/known-for:PHL 3.5 2025
4|/known-for:POL 2023
4|/known-for:POL 2024
8|/known-for:POL 2025
12|/known-for:POL 2026
-3|/known-for:POL 2030
-3|/known-for:POL 2035
-3|/known-for:POL 3 2025
-3|/known-for:POL 3.5 2035
4|/known-for:POL 4 2023
3|/known-for:POL 4.5 2025
9|/known-for:POL 4.7 2025
7|/known-for:POL 4.8 2026
6|/known-for:POL 5 2026
-6|/known-for:RUS 1.7 2022
-6|/known-for:RUS 2 2023
-5|/known-for:RUS 2022
-4|/known-for:RUS 2023
-3|/known-for:RUS 2024
3|/known-for:RUS 5.1 2027
3|/known-for:RUS 6.3 2025
-3|/known-for:SAU 2030
-3|/known-for:SAU 4.5 2030
-8|/known-for:SGP 2 2026
-8|/known-for:SGP 2026
-6|/known-for:SVK 2 2025
-6|/known-for:SVK 2025
12|/known-for:SVK 2035
12|/known-for:SVK 3.5 2035
3|/known-for:SVN 2 2025
3|/known-for:SVN 2025
-3|/known-for:SWE 1.7 2025
-5|/known-for:SWE 1.8 2024
-5|/known-for:SWE 2024
-6|/known-for:SWE 2026
7|/known-for:SWE 2030
-6|/known-for:SWE 2032
-4|/known-for:SWE 3.5 2026
7|/known-for:SWE 3.5 2030
-6|/known-for:SWE 3.5 2032
-3|/known-for:TUR 2035
-3|/known-for:TUR 5 2035
-3|/known-for:TWN 1.6 2028
4|/known-for:TWN 2.45 2026
5|/known-for:TWN 2.5 2025
-9|/known-for:TWN 2.7 2025
5|/known-for:TWN 2.84 2026
3|/known-for:TWN 2024
23|/known-for:TWN 2026
-3|/known-for:TWN 2028
22|/known-for:TWN 2030
-5|/known-for:TWN 2035
4|/known-for:TWN 3 2025
4|/known-for:TWN 3 2026
5|/known-for:TWN 3.3 2026
5|/known-for:TWN 3.32 2026
4|/known-for:TWN 5 2024
22|/known-for:TWN 5 2030
-5|/known-for:TWN 5 2035
6|/known-for:UKR 2022
3|/known-for:UKR 2024
4|/known-for:UKR 3.2 2022
5|/known-for:UKR 34 2024
-4|/known-for:USA 0.9 FY1978
-3|/known-for:USA 0.92 FY2018
-4|/known-for:USA 1 FY2022
-4|/known-for:USA 1.24 2017
-14|/known-for:USA 1.3 FY2026
-6|/known-for:USA 1.6 FY2024
-4|/known-for:USA 1.8 FY2025
-8|/known-for:USA 1.9 FY2026
12|/known-for:USA 2 2032
-4|/known-for:USA 2.32 2025
-4|/known-for:USA 2.4 2030
-3|/known-for:USA 2.6 2024
19|/known-for:USA 2005
-4|/known-for:USA 2017
-5|/known-for:USA 2024
-4|/known-for:USA 2026
-6|/known-for:USA 2030
19|/known-for:USA 2032
-3|/known-for:USA 2033
-3|/known-for:USA 2035
-21|/known-for:USA 203X
-21|/known-for:USA 3 203X
8|/known-for:USA 3.2 2025
7|/known-for:USA 3.38 FY2024
8|/known-for:USA 3.4 2024
3|/known-for:USA 3.5 FY2003
19|/known-for:USA 4 2005
-3|/known-for:USA 4 2033
-4|/known-for:USA 5 2024
8|/known-for:USA 5 2032
7|/known-for:USA 5 FY2027
-4|/known-for:USA FY1978
3|/known-for:USA FY2003
-3|/known-for:USA FY2018
-5|/known-for:USA FY2022
4|/known-for:USA FY2024
-5|/known-for:USA FY2025
-23|/known-for:USA FY2026
7|/known-for:USA FY2027
10|/known-for:VNM 1.8 2024
10|/known-for:VNM 2 2026
9|/known-for:VNM 2024
10|/known-for:VNM 2026
13|/known:ALLIES 0.25
13|/known:ALLIES 0.25 2025
13|/known:ALLIES 0.25 since-2025
-21|/known:ALLIES 1
-11|/known:ALLIES 1 2025
-3|/known:ALLIES 1 2026
-15|/known:ALLIES 1 since-2025
-3|/known:ALLIES 1 to-1999
-4|/known:ALLIES 1.3
-3|/known:ALLIES 1.3 2025
-4|/known:ALLIES 1.3 since-2025
-4|/known:ALLIES 1.5
-11|/known:ALLIES 1.5 2025
10|/known:ALLIES 1.5 2026
-10|/known:ALLIES 1.6
-8|/known:ALLIES 1.6 2012
-8|/known:ALLIES 1.6 to-2013
-11|/known:ALLIES 1.8
-10|/known:ALLIES 1.8 2002
-10|/known:ALLIES 1.8 to-2013
-3|/known:ALLIES 1.9
-3|/known:ALLIES 1.9 since-2025
11|/known:ALLIES 1E+1
13|/known:ALLIES 1E+1 2025
12|/known:ALLIES 1E+1 since-2025
13|/known:ALLIES 2
-14|/known:ALLIES 2 2002
-5|/known:ALLIES 2 2015
4|/known:ALLIES 2 2016
-6|/known:ALLIES 2 2018
20|/known:ALLIES 2 2020
-5|/known:ALLIES 2 2022
-4|/known:ALLIES 2 2023
20|/known:ALLIES 2 2024
34|/known:ALLIES 2 2025
-25|/known:ALLIES 2 2026
8|/known:ALLIES 2 since-2025
-14|/known:ALLIES 2 to-2013
9|/known:ALLIES 2 to-2021
12|/known:ALLIES 2 to-2024
-7|/known:ALLIES 2.02
-7|/known:ALLIES 2.02 2025
-7|/known:ALLIES 2.02 since-2025
-8|/known:ALLIES 2.1
-7|/known:ALLIES 2.1 2026
-8|/known:ALLIES 2.1 since-2025
3|/known:ALLIES 2.3
14|/known:ALLIES 2.3 2025
-9|/known:ALLIES 2.3 2026
5|/known:ALLIES 2.3 since-2025
-3|/known:ALLIES 2.4
-4|/known:ALLIES 2.5 2012
23|/known:ALLIES 2.5 2024
-10|/known:ALLIES 2.5 2025
-5|/known:ALLIES 2.5 2026
-15|/known:ALLIES 2.5 since-2025
-5|/known:ALLIES 2.5 to-2013
22|/known:ALLIES 2.5 to-2024
-3|/known:ALLIES 2.6
-7|/known:ALLIES 2.9
-6|/known:ALLIES 2.9 2025
-6|/known:ALLIES 2.9 since-2025
-37|/known:ALLIES 3
-10|/known:ALLIES 3 2024
-22|/known:ALLIES 3 2025
-21|/known:ALLIES 3 since-2025
-14|/known:ALLIES 3 to-2024
-7|/known:ALLIES 3-3.5
-7|/known:ALLIES 3-3.5 2025
-7|/known:ALLIES 3-3.5 since-2025
6|/known:ALLIES 3-5
6|/known:ALLIES 3-5 2025
6|/known:ALLIES 3-5 since-2025
-11|/known:ALLIES 3.5 2024
12|/known:ALLIES 3.5 2025
3|/known:ALLIES 3.5 2026
13|/known:ALLIES 3.5 since-2025
-11|/known:ALLIES 3.5 to-2024
-7|/known:ALLIES 3.8
-7|/known:ALLIES 3.8 2025
-7|/known:ALLIES 3.8 since-2025
-3|/known:ALLIES 4 2025
7|/known:ALLIES 4 2026
3|/known:ALLIES 4 since-2025
-6|/known:ALLIES 5
-17|/known:ALLIES 5 2024
-8|/known:ALLIES 5 2025
19|/known:ALLIES 5 2026
11|/known:ALLIES 5 since-2025
-17|/known:ALLIES 5 to-2024
-3|/known:ALLIES 6
-59|/known:ALLIES since-2025
-17|/known:ALLIES to-1999
-39|/known:ALLIES to-2013
4|/known:ALLIES to-2021
-22|/known:ALLIES to-2024
24|/known:ALLIES+CAN 2.3
24|/known:ALLIES+CAN 2.3 2026
24|/known:ALLIES+CAN 2.3 since-2025
23|/known:ALLIES+CAN since-2025
21|/known:ALLIES+JPN 5
21|/known:ALLIES+JPN 5 2025
21|/known:ALLIES+JPN 5 since-2025
32|/known:ALLIES+JPN since-2025
10|/known:ALLIES+JPN+KOR 3.5
10|/known:ALLIES+JPN+KOR 3.5 2026
10|/known:ALLIES+JPN+KOR 3.5 since-2025
12|/known:ALLIES+JPN+KOR 5
12|/known:ALLIES+JPN+KOR 5 2025
12|/known:ALLIES+JPN+KOR 5 since-2025
21|/known:ALLIES+JPN+KOR since-2025
9|/known:ALLIES+JPN+PHL 3.5
9|/known:ALLIES+JPN+PHL 3.5 2026
9|/known:ALLIES+JPN+PHL 3.5 since-2025
9|/known:ALLIES+JPN+PHL since-2025
7|/known:ALLIES+KOR 5
7|/known:ALLIES+KOR 5 2025
7|/known:ALLIES+KOR 5 since-2025
7|/known:ALLIES+KOR since-2025
10|/known:ARE+KWT+QAT 4.5
10|/known:ARE+KWT+QAT 4.5 2025
10|/known:ARE+KWT+QAT 4.5 since-2025
10|/known:ARE+KWT+QAT since-2025
-6|/known:ARG 1.5
-6|/known:ARG 1.5 2026
-6|/known:ARG 1.5 since-2025
-7|/known:ARG since-2025
-3|/known:AUS 1.2
-4|/known:AUS 1.4
-4|/known:AUS 1.4 2025
-4|/known:AUS 1.4 since-2025
-5|/known:AUS 1.5
-5|/known:AUS 1.5 2026
-5|/known:AUS 1.5 since-2025
-4|/known:AUS 1.6
-4|/known:AUS 1.6 2026
-4|/known:AUS 1.6 since-2025
-21|/known:AUS 1.8
-21|/known:AUS 1.8 2025
-21|/known:AUS 1.8 since-2025
16|/known:AUS 1.9
10|/known:AUS 1.9 2024
8|/known:AUS 1.9 2025
-3|/known:AUS 1.9 2026
5|/known:AUS 1.9 since-2025
10|/known:AUS 1.9 to-2024
11|/known:AUS 2
11|/known:AUS 2 2025
-5|/known:AUS 2 2026
6|/known:AUS 2 since-2025
10|/known:AUS 2.4
7|/known:AUS 2.4 2025
8|/known:AUS 2.4 since-2025
-5|/known:AUS 2.5
-5|/known:AUS 2.5 2024
-5|/known:AUS 2.5 to-2024
-4|/known:AUS 2.6
-4|/known:AUS 2.6 2025
-4|/known:AUS 2.6 since-2025
7|/known:AUS 2.7
7|/known:AUS 2.7 2024
7|/known:AUS 2.7 to-2024
3|/known:AUS 2.8
3|/known:AUS 2.8 since-2025
21|/known:AUS 3
10|/known:AUS 3 2025
9|/known:AUS 3 2026
19|/known:AUS 3 since-2025
35|/known:AUS 3.5
39|/known:AUS 3.5 2025
-4|/known:AUS 3.5 2026
35|/known:AUS 3.5 since-2025
-23|/known:AUS 5
-23|/known:AUS 5 2025
-23|/known:AUS 5 since-2025
14|/known:AUS since-2025
3|/known:AUS to-2013
16|/known:AUS to-2024
22|/known:AUS+JPN 3.5
22|/known:AUS+JPN 3.5 2026
22|/known:AUS+JPN 3.5 since-2025
22|/known:AUS+JPN since-2025
-7|/known:AUT 1
-7|/known:AUT 1 2025
-7|/known:AUT 1 since-2025
-5|/known:AUT since-2025
-6|/known:BEL 1.28
-6|/known:BEL 1.28 2024
-6|/known:BEL 1.28 to-2024
34|/known:BEL 2
22|/known:BEL 2 2025
13|/known:BEL 2 2026
34|/known:BEL 2 since-2025
11|/known:BEL 3.5
11|/known:BEL 3.5 2025
11|/known:BEL 3.5 since-2025
-14|/known:BEL 5
-14|/known:BEL 5 2025
-14|/known:BEL 5 since-2025
20|/known:BEL since-2025
-6|/known:BEL to-2024
20|/known:BEL+ITA 5
20|/known:BEL+ITA 5 2025
20|/known:BEL+ITA 5 since-2025
20|/known:BEL+ITA since-2025
-12|/known:BGR 2
-12|/known:BGR 2 2018
-12|/known:BGR 2 to-2021
-12|/known:BGR to-2021
8|/known:BRA 1.1
8|/known:BRA 1.1 2026
8|/known:BRA 1.1 since-2025
4|/known:BRA since-2025
-4|/known:CAN 1.28
-4|/known:CAN 1.28 2024
-4|/known:CAN 1.28 to-2024
4|/known:CAN 1.33
4|/known:CAN 1.33 2024
4|/known:CAN 1.33 to-2024
12|/known:CAN 1.37
10|/known:CAN 1.37 2025
10|/known:CAN 1.37 since-2025
-3|/known:CAN 1.4
-3|/known:CAN 1.4 2025
-3|/known:CAN 1.4 since-2025
39|/known:CAN 2
-6|/known:CAN 2 2023
18|/known:CAN 2 2024
20|/known:CAN 2 2025
9|/known:CAN 2 2026
29|/known:CAN 2 since-2025
11|/known:CAN 2 to-2024
-11|/known:CAN 2.02
-11|/known:CAN 2.02 2025
-11|/known:CAN 2.02 since-2025
-5|/known:CAN 2.27
-5|/known:CAN 2.27 2026
-5|/known:CAN 2.27 since-2025
-31|/known:CAN 2.3
-11|/known:CAN 2.3 2025
-20|/known:CAN 2.3 2026
-31|/known:CAN 2.3 since-2025
-5|/known:CAN 2.5 2026
-27|/known:CAN 3.5
-33|/known:CAN 3.5 2025
5|/known:CAN 3.5 2026
-27|/known:CAN 3.5 since-2025
8|/known:CAN 4
8|/known:CAN 4 2025
8|/known:CAN 4 since-2025
32|/known:CAN 5
25|/known:CAN 5 2025
7|/known:CAN 5 2026
32|/known:CAN 5 since-2025
-6|/known:CAN since-2025
13|/known:CAN to-2024
8|/known:CHE 1
7|/known:CHE 1 2025
8|/known:CHE 1 since-2025
8|/known:CHE 1.5
8|/known:CHE 1.5 2025
8|/known:CHE 1.5 since-2025
14|/known:CHE since-2025
-6|/known:CHL 1.1
-6|/known:CHL 1.1 2026
-6|/known:CHL 1.1 since-2025
9|/known:CHL 1.5
9|/known:CHL 1.5 2026
9|/known:CHL 1.5 since-2025
3|/known:CHL since-2025
-14|/known:CHN 1
-4|/known:CHN 1 2022
-9|/known:CHN 1 2026
-9|/known:CHN 1 since-2025
-4|/known:CHN 1 to-2024
-4|/known:CHN 1.2
-4|/known:CHN 1.2 2022
-4|/known:CHN 1.2 to-2024
13|/known:CHN 1.3
9|/known:CHN 1.3 2025
3|/known:CHN 1.3 2027
13|/known:CHN 1.3 since-2025
8|/known:CHN 1.5
5|/known:CHN 1.5 2025
3|/known:CHN 1.5 2026
8|/known:CHN 1.5 since-2025
15|/known:CHN 1.7
13|/known:CHN 1.7 2025
14|/known:CHN 1.7 since-2025
21|/known:CHN 2
23|/known:CHN 2 2025
-19|/known:CHN 2 2026
17|/known:CHN 2 2027
21|/known:CHN 2 since-2025
11|/known:CHN 2-3
11|/known:CHN 2-3 2026
11|/known:CHN 2-3 since-2025
-31|/known:CHN 3
-9|/known:CHN 3 2025
-20|/known:CHN 3 2026
-29|/known:CHN 3 since-2025
-4|/known:CHN 3.1
-4|/known:CHN 3.1 2026
-4|/known:CHN 3.1 since-2025
-5|/known:CHN 3.4
-5|/known:CHN 3.4 2025
-5|/known:CHN 3.4 since-2025
-12|/known:CHN 3.5
-5|/known:CHN 3.5 2025
-4|/known:CHN 3.5 2026
-3|/known:CHN 3.5 2027
-11|/known:CHN 3.5 since-2025
-17|/known:CHN 5
-9|/known:CHN 5 2025
-8|/known:CHN 5 2026
-17|/known:CHN 5 since-2025
-14|/known:CHN since-2025
-9|/known:CHN to-2024
-5|/known:CZE 1.5
-5|/known:CZE 1.5 1999
-5|/known:CZE 1.5 to-1999
14|/known:CZE 1.9
14|/known:CZE 1.9 1999
14|/known:CZE 1.9 to-1999
-7|/known:CZE 2.1
-7|/known:CZE 2.1 1999
-7|/known:CZE 2.1 to-1999
4|/known:CZE 3
4|/known:CZE 3 2025
4|/known:CZE 3 since-2025
8|/known:CZE since-2025
-4|/known:DEU 0.96
-4|/known:DEU 0.96 2022
-4|/known:DEU 0.96 to-2024
3|/known:DEU 1
-4|/known:DEU 1 2022
6|/known:DEU 1 2025
5|/known:DEU 1 since-2025
-4|/known:DEU 1 to-2024
4|/known:DEU 1.24
4|/known:DEU 1.24 2018
4|/known:DEU 1.24 to-2021
17|/known:DEU 1.5
5|/known:DEU 1.5 2002
18|/known:DEU 1.5 2022
-9|/known:DEU 1.5 2025
-9|/known:DEU 1.5 since-2025
5|/known:DEU 1.5 to-2013
18|/known:DEU 1.5 to-2024
-4|/known:DEU 1.8
-4|/known:DEU 1.8 2026
-4|/known:DEU 1.8 since-2025
-11|/known:DEU 2
5|/known:DEU 2 1999
-11|/known:DEU 2 2012
10|/known:DEU 2 2017
19|/known:DEU 2 2022
7|/known:DEU 2 2023
-17|/known:DEU 2 2024
-26|/known:DEU 2 2025
-24|/known:DEU 2 since-2025
5|/known:DEU 2 to-1999
-13|/known:DEU 2 to-2013
12|/known:DEU 2 to-2021
9|/known:DEU 2 to-2024
8|/known:DEU 2.1
8|/known:DEU 2.1 2025
8|/known:DEU 2.1 since-2025
5|/known:DEU 2.4
5|/known:DEU 2.4 2025
5|/known:DEU 2.4 since-2025
4|/known:DEU 2.5
6|/known:DEU 2.5 2024
6|/known:DEU 2.5 to-2024
5|/known:DEU 2.8
5|/known:DEU 2.8 2026
6|/known:DEU 2.8 since-2025
27|/known:DEU 3
5|/known:DEU 3 2024
23|/known:DEU 3 2025
22|/known:DEU 3 since-2025
5|/known:DEU 3 to-2024
-4|/known:DEU 3-3.5 2026
5|/known:DEU 3.1
4|/known:DEU 3.1 2026
5|/known:DEU 3.1 since-2025
27|/known:DEU 3.5
5|/known:DEU 3.5 2024
18|/known:DEU 3.5 2025
6|/known:DEU 3.5 2026
25|/known:DEU 3.5 since-2025
5|/known:DEU 3.5 to-2024
-12|/known:DEU 4
-12|/known:DEU 4 2019
-12|/known:DEU 4 to-2021
9|/known:DEU 4.7
12|/known:DEU 4.7 2025
-3|/known:DEU 4.7 2026
9|/known:DEU 4.7 since-2025
-18|/known:DEU 5
-26|/known:DEU 5 2025
8|/known:DEU 5 2026
-18|/known:DEU 5 since-2025
11|/known:DEU since-2025
7|/known:DEU to-1999
-10|/known:DEU to-2013
7|/known:DEU to-2021
34|/known:DEU to-2024
-4|/known:DEU+NLD 3.5
-4|/known:DEU+NLD 3.5 2025
-4|/known:DEU+NLD 3.5 since-2025
-4|/known:DEU+NLD since-2025
-17|/known:DNK 2
-15|/known:DNK 2 2024
-15|/known:DNK 2 to-2024
13|/known:DNK 3 2025
-11|/known:DNK 3 2026
-6|/known:DNK 3.4
-7|/known:DNK 3.4 2025
-6|/known:DNK 3.4 since-2025
-4|/known:DNK 3.5 2025
3|/known:DNK 3.5 2026
-8|/known:DNK since-2025
-15|/known:DNK to-2024
23|/known:DNK+NOR+SWE 3
23|/known:DNK+NOR+SWE 3 2026
23|/known:DNK+NOR+SWE 3 since-2025
21|/known:DNK+NOR+SWE 3.5
21|/known:DNK+NOR+SWE 3.5 2025
21|/known:DNK+NOR+SWE 3.5 since-2025
44|/known:DNK+NOR+SWE since-2025
16|/known:ESP 1.28
10|/known:ESP 1.28 2024
6|/known:ESP 1.28 2025
6|/known:ESP 1.28 since-2025
10|/known:ESP 1.28 to-2024
3|/known:ESP 1.3
3|/known:ESP 1.3 2025
3|/known:ESP 1.3 since-2025
3|/known:ESP 2
5|/known:ESP 2 2025
5|/known:ESP 2 since-2025
11|/known:ESP 2.1
7|/known:ESP 2.1 2025
4|/known:ESP 2.1 2026
11|/known:ESP 2.1 since-2025
-3|/known:ESP 4.8
-3|/known:ESP 4.8 since-2025
13|/known:ESP 5
5|/known:ESP 5 2025
8|/known:ESP 5 2026
13|/known:ESP 5 since-2025
-7|/known:ESP 5.4
-7|/known:ESP 5.4 2025
-7|/known:ESP 5.4 since-2025
13|/known:ESP since-2025
9|/known:ESP to-2024
-9|/known:EST 2
-5|/known:EST 2 2024
-4|/known:EST 2 2025
-4|/known:EST 2 since-2025
-5|/known:EST 2 to-2024
-8|/known:EST 2.5
-8|/known:EST 2.5 2024
-8|/known:EST 2.5 to-2024
-5|/known:EST 3
-3|/known:EST 3 2024
-3|/known:EST 3 since-2025
-3|/known:EST 3 to-2024
4|/known:EST 3.2
4|/known:EST 3.2 2024
4|/known:EST 3.2 to-2024
4|/known:EST 3.4
4|/known:EST 3.4 2025
4|/known:EST 3.4 since-2025
10|/known:EST 5.4
10|/known:EST 5.4 2025
10|/known:EST 5.4 since-2025
4|/known:EST since-2025
-12|/known:EST to-2024
33|/known:EST+LTU 5
33|/known:EST+LTU 5 2025
33|/known:EST+LTU 5 since-2025
33|/known:EST+LTU since-2025
-10|/known:ETH 2
-10|/known:ETH 2 2024
-10|/known:ETH 2 to-2024
-10|/known:ETH to-2024
21|/known:EU 1.5
18|/known:EU 1.5 2025
3|/known:EU 1.5 2026
21|/known:EU 1.5 since-2025
6|/known:EU 1.9
6|/known:EU 1.9 2025
6|/known:EU 1.9 since-2025
-3|/known:EU 2 2024
-3|/known:EU 2 to-2024
8|/known:EU 2.1
8|/known:EU 2.1 2025
8|/known:EU 2.1 since-2025
15|/known:EU 3
12|/known:EU 3 2025
14|/known:EU 3 since-2025
-5|/known:EU 3.15
-5|/known:EU 3.15 2025
-5|/known:EU 3.15 since-2025
-3|/known:EU 3.2
-3|/known:EU 3.2 2024
-3|/known:EU 3.2 to-2024
-9|/known:EU 4
-9|/known:EU 4 2025
-9|/known:EU 4 since-2025
-3|/known:EU 5
-3|/known:EU 5 2025
-3|/known:EU 5 since-2025
3|/known:EU 6
3|/known:EU 6 2025
3|/known:EU 6 since-2025
37|/known:EU since-2025
-5|/known:EU to-2024
7|/known:FIN 1.7
7|/known:FIN 1.7 2023
7|/known:FIN 1.7 to-2024
11|/known:FIN 2
11|/known:FIN 2 2023
11|/known:FIN 2 to-2024
-21|/known:FIN 3.5
-27|/known:FIN 3.5 2025
6|/known:FIN 3.5 2026
-21|/known:FIN 3.5 since-2025
9|/known:FIN 5
9|/known:FIN 5 2026
9|/known:FIN 5 since-2025
-9|/known:FIN since-2025
19|/known:FIN to-2024
-17|/known:FRA 2
-17|/known:FRA 2 2025
-17|/known:FRA 2 since-2025
-3|/known:FRA 2.5 2025
4|/known:FRA 2.5 2026
6|/known:FRA 3
3|/known:FRA 3 2025
6|/known:FRA 3 since-2025
-18|/known:FRA 3-3.5
-23|/known:FRA 3-3.5 2025
5|/known:FRA 3-3.5 2026
-18|/known:FRA 3-3.5 since-2025
20|/known:FRA 3.5
11|/known:FRA 3.5 2025
9|/known:FRA 3.5 2026
20|/known:FRA 3.5 since-2025
12|/known:FRA 5
-23|/known:FRA 5 2025
35|/known:FRA 5 2026
12|/known:FRA 5 since-2025
10|/known:FRA+GBR 3.5
10|/known:FRA+GBR 3.5 2025
10|/known:FRA+GBR 3.5 since-2025
10|/known:FRA+GBR since-2025
-3|/known:GBR 1.5
-3|/known:GBR 1.5 since-2025
-52|/known:GBR 2
6|/known:GBR 2 2010
-3|/known:GBR 2 2015
-53|/known:GBR 2 2025
-53|/known:GBR 2 since-2025
6|/known:GBR 2 to-2013
-3|/known:GBR 2 to-2021
8|/known:GBR 2.3
7|/known:GBR 2.3 2025
7|/known:GBR 2.3 since-2025
18|/known:GBR 2.5
7|/known:GBR 2.5 2024
9|/known:GBR 2.5 2025
11|/known:GBR 2.5 since-2025
7|/known:GBR 2.5 to-2024
3|/known:GBR 2.6
3|/known:GBR 2.6 2025
3|/known:GBR 2.6 since-2025
36|/known:GBR 3
7|/known:GBR 3 2022
26|/known:GBR 3 2025
3|/known:GBR 3 2026
29|/known:GBR 3 since-2025
7|/known:GBR 3 to-2024
-15|/known:GBR 3.5
-6|/known:GBR 3.5 2025
-9|/known:GBR 3.5 2026
-15|/known:GBR 3.5 since-2025
-26|/known:GBR since-2025
5|/known:GBR to-2013
-3|/known:GBR to-2021
14|/known:GBR to-2024
-15|/known:GRC 1.6
-15|/known:GRC 1.6 2012
-15|/known:GRC 1.6 to-2013
-5|/known:GRC 2
-4|/known:GRC 2 2025
-3|/known:GRC 2 since-2025
-7|/known:GRC 2.5
-7|/known:GRC 2.5 2012
-7|/known:GRC 2.5 to-2013
-22|/known:GRC to-2013
13|/known:HUN 1.5
13|/known:HUN 1.5 1999
13|/known:HUN 1.5 to-1999
-7|/known:HUN 1.9
-7|/known:HUN 1.9 1999
-7|/known:HUN 1.9 to-1999
4|/known:HUN 2
3|/known:HUN 2 2026
4|/known:HUN 2 since-2025
-8|/known:HUN 2.1
-8|/known:HUN 2.1 1999
-8|/known:HUN 2.1 to-1999
7|/known:HUN 5
-9|/known:HUN 5 2025
16|/known:HUN 5 2026
7|/known:HUN 5 since-2025
11|/known:HUN since-2025
5|/known:IDN 0.7
5|/known:IDN 0.7 2025
5|/known:IDN 0.7 since-2025
-4|/known:IDN 1
-4|/known:IDN 1 1985
-4|/known:IDN 1 to-1999
-11|/known:IDN 1.2
-11|/known:IDN 1.2 1985
-11|/known:IDN 1.2 to-1999
9|/known:IDN 1.5
3|/known:IDN 1.5 2023
3|/known:IDN 1.5 2026
6|/known:IDN 1.5 since-2025
4|/known:IDN 1.5 to-2024
9|/known:IDN since-2025
-15|/known:IDN to-1999
5|/known:IDN to-2024
-3|/known:IND 1.3
-3|/known:IND 1.3 2026
-3|/known:IND 1.3 since-2025
-3|/known:IND 1.4
-3|/known:IND 1.4 since-2025
-3|/known:IND 1.9
-6|/known:IND 1.9 2025
3|/known:IND 1.9 2026
-3|/known:IND 1.9 since-2025
-4|/known:IND 2
-3|/known:IND 2 2026
-5|/known:IND 2 since-2025
4|/known:IND 3 2025
4|/known:IND 3.5
4|/known:IND 3.5 2026
4|/known:IND 3.5 since-2025
-9|/known:IND since-2025
-20|/known:IRL 3.5
-20|/known:IRL 3.5 2025
-20|/known:IRL 3.5 since-2025
-13|/known:IRL since-2025
5|/known:IRN 2
5|/known:IRN 2 2026
5|/known:IRN 2 since-2025
5|/known:IRN since-2025
-3|/known:IRQ 2
-3|/known:IRQ 2 2026
-3|/known:IRQ 2 since-2025
-18|/known:IRQ 4
-18|/known:IRQ 4 2025
-18|/known:IRQ 4 since-2025
-26|/known:IRQ since-2025
10|/known:ISL 1.5
10|/known:ISL 1.5 2025
10|/known:ISL 1.5 since-2025
10|/known:ISL since-2025
-7|/known:ISR 2.3
-7|/known:ISR 2.3 2025
-7|/known:ISR 2.3 since-2025
-3|/known:ISR 2.45
-3|/known:ISR 2.45 2025
-3|/known:ISR 2.45 since-2025
-3|/known:ISR 3
-3|/known:ISR 3 2025
-3|/known:ISR 3 since-2025
-8|/known:ISR 3.5
-8|/known:ISR 3.5 2026
-8|/known:ISR 3.5 since-2025
-3|/known:ISR 34
-3|/known:ISR 34 2025
-3|/known:ISR 34 since-2025
-3|/known:ISR 4
-3|/known:ISR 4 2026
-3|/known:ISR 4 since-2025
3|/known:ISR 4.4
3|/known:ISR 4.4 2026
3|/known:ISR 4.4 since-2025
3|/known:ISR 5
3|/known:ISR 5 2024
3|/known:ISR 5 to-2024
11|/known:ISR 6
11|/known:ISR 6 2026
11|/known:ISR 6 since-2025
3|/known:ISR 7
3|/known:ISR 7 2026
3|/known:ISR 7 since-2025
12|/known:ISR 8.8
11|/known:ISR 8.8 2025
12|/known:ISR 8.8 since-2025
3|/known:ISR to-2024
-12|/known:ITA 1.5
-13|/known:ITA 1.5 2025
-12|/known:ITA 1.5 since-2025
9|/known:ITA 1.6
9|/known:ITA 1.6 2024
9|/known:ITA 1.6 to-2024
16|/known:ITA 2
3|/known:ITA 2 2025
11|/known:ITA 2 2026
14|/known:ITA 2 since-2025
-4|/known:ITA 3
-4|/known:ITA 3 2025
-4|/known:ITA 3 since-2025
-11|/known:ITA 3.5
-21|/known:ITA 3.5 2025
9|/known:ITA 3.5 2026
-11|/known:ITA 3.5 since-2025
-10|/known:ITA 5
26|/known:ITA 5 2025
-36|/known:ITA 5 2026
-10|/known:ITA 5 since-2025
-27|/known:ITA since-2025
12|/known:ITA to-2024
4|/known:JPN 0.1
3|/known:JPN 0.1 2025
3|/known:JPN 0.1 since-2025
-9|/known:JPN 0.7
-9|/known:JPN 0.7 2025
-9|/known:JPN 0.7 since-2025
13|/known:JPN 0.9
5|/known:JPN 0.9 1978
10|/known:JPN 0.9 to-1999
10|/known:JPN 0.91
10|/known:JPN 0.91 1980
10|/known:JPN 0.91 to-1999
4|/known:JPN 0.92
4|/known:JPN 0.92 2018
4|/known:JPN 0.92 to-2021
3|/known:JPN 0.93
3|/known:JPN 0.95
3|/known:JPN 0.95 2021
3|/known:JPN 0.95 to-2021
8|/known:JPN 0.96
7|/known:JPN 0.96 2022
7|/known:JPN 0.96 to-2024
73|/known:JPN 1
4|/known:JPN 1 1978
5|/known:JPN 1 1981
9|/known:JPN 1 1985
3|/known:JPN 1 2018
15|/known:JPN 1 2022
-5|/known:JPN 1 2025
26|/known:JPN 1 2026
23|/known:JPN 1 since-2025
25|/known:JPN 1 to-1999
3|/known:JPN 1 to-2013
5|/known:JPN 1 to-2021
18|/known:JPN 1 to-2024
7|/known:JPN 1.004
3|/known:JPN 1.004 1986
4|/known:JPN 1.004 2025
4|/known:JPN 1.004 since-2025
4|/known:JPN 1.004 to-1999
3|/known:JPN 1.08
3|/known:JPN 1.08 2022
3|/known:JPN 1.08 to-2024
6|/known:JPN 1.1 2023
-6|/known:JPN 1.1 2024
39|/known:JPN 1.2
13|/known:JPN 1.2 1985
3|/known:JPN 1.2 2012
20|/known:JPN 1.2 2022
3|/known:JPN 1.2 2024
13|/known:JPN 1.2 to-1999
3|/known:JPN 1.2 to-2013
24|/known:JPN 1.2 to-2024
13|/known:JPN 1.24
13|/known:JPN 1.24 2022
13|/known:JPN 1.24 to-2024
-8|/known:JPN 1.3
6|/known:JPN 1.3 2018
-6|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-3|/known:JPN 1.3 2027
-15|/known:JPN 1.3 since-2025
6|/known:JPN 1.3 to-2021
40|/known:JPN 1.4
10|/known:JPN 1.4 1982
26|/known:JPN 1.4 2025
3|/known:JPN 1.4 2026
29|/known:JPN 1.4 since-2025
10|/known:JPN 1.4 to-1999
-30|/known:JPN 1.5
4|/known:JPN 1.5 1978
-9|/known:JPN 1.5 2022
6|/known:JPN 1.5 2023
5|/known:JPN 1.5 2024
-43|/known:JPN 1.5 2025
3|/known:JPN 1.5 2026
-40|/known:JPN 1.5 since-2025
9|/known:JPN 1.5 to-1999
17|/known:JPN 1.6
7|/known:JPN 1.6 2025
6|/known:JPN 1.6 2026
13|/known:JPN 1.6 since-2025
4|/known:JPN 1.6 to-2024
-7|/known:JPN 1.7
-11|/known:JPN 1.7 2025
4|/known:JPN 1.7 2026
-7|/known:JPN 1.7 since-2025
34|/known:JPN 1.8
5|/known:JPN 1.8 2024
27|/known:JPN 1.8 2025
29|/known:JPN 1.8 since-2025
5|/known:JPN 1.8 to-2024
-10|/known:JPN 1.9 2024
-6|/known:JPN 1.9 2025
16|/known:JPN 1.9 2026
10|/known:JPN 1.9 since-2025
-10|/known:JPN 1.9 to-2024
-29|/known:JPN 1E+1
-29|/known:JPN 1E+1 2025
-29|/known:JPN 1E+1 since-2025
59|/known:JPN 2
4|/known:JPN 2 1986
3|/known:JPN 2 2012
-7|/known:JPN 2 2017
-36|/known:JPN 2 2018
3|/known:JPN 2 2020
4|/known:JPN 2 2021
5|/known:JPN 2 2022
3|/known:JPN 2 2023
26|/known:JPN 2 2024
13|/known:JPN 2 2025
52|/known:JPN 2 2026
-12|/known:JPN 2 2027
54|/known:JPN 2 since-2025
4|/known:JPN 2 to-1999
3|/known:JPN 2 to-2013
-36|/known:JPN 2 to-2021
33|/known:JPN 2 to-2024
-7|/known:JPN 2.1
-7|/known:JPN 2.1 2025
-7|/known:JPN 2.1 since-2025
-5|/known:JPN 2.3
6|/known:JPN 2.3 2025
-11|/known:JPN 2.3 2026
-5|/known:JPN 2.3 since-2025
-9|/known:JPN 2.4
-5|/known:JPN 2.4 2025
-7|/known:JPN 2.4 since-2025
-12|/known:JPN 2.42
-12|/known:JPN 2.42 2025
-12|/known:JPN 2.42 since-2025
-7|/known:JPN 2.5
-26|/known:JPN 2.5 2023
-3|/known:JPN 2.5 2024
13|/known:JPN 2.5 2025
7|/known:JPN 2.5 2026
22|/known:JPN 2.5 since-2025
-28|/known:JPN 2.5 to-2024
-8|/known:JPN 2.6
-6|/known:JPN 2.6 1993
-4|/known:JPN 2.6 2025
-3|/known:JPN 2.6 since-2025
-6|/known:JPN 2.6 to-1999
-9|/known:JPN 2.7
-11|/known:JPN 2.7 2024
9|/known:JPN 2.7 2025
-7|/known:JPN 2.7 2026
-11|/known:JPN 2.7 to-2024
-3|/known:JPN 2.8
19|/known:JPN 3
-16|/known:JPN 3 2024
8|/known:JPN 3 2025
25|/known:JPN 3 2026
32|/known:JPN 3 since-2025
4|/known:JPN 3 to-1999
-17|/known:JPN 3 to-2024
-6|/known:JPN 3-5
-6|/known:JPN 3-5 2025
-6|/known:JPN 3-5 since-2025
-4|/known:JPN 3.1
-15|/known:JPN 3.2
-9|/known:JPN 3.2 2026
-12|/known:JPN 3.2 since-2025
-4|/known:JPN 3.3
-3|/known:JPN 3.3 2025
-4|/known:JPN 3.3 since-2025
-3|/known:JPN 3.38
-3|/known:JPN 3.38 2025
-3|/known:JPN 3.38 since-2025
-18|/known:JPN 3.4
-12|/known:JPN 3.4 2025
-5|/known:JPN 3.4 2026
-18|/known:JPN 3.4 since-2025
13|/known:JPN 3.5
-29|/known:JPN 3.5 2025
23|/known:JPN 3.5 2026
21|/known:JPN 3.5 2027
15|/known:JPN 3.5 since-2025
-3|/known:JPN 34
-3|/known:JPN 34 2023
-3|/known:JPN 34 to-2024
-8|/known:JPN 4
-12|/known:JPN 4 1990
4|/known:JPN 4 2026
5|/known:JPN 4 since-2025
-12|/known:JPN 4 to-1999
-3|/known:JPN 4.4
-3|/known:JPN 4.4 2026
-3|/known:JPN 4.4 since-2025
-8|/known:JPN 4.7
-8|/known:JPN 4.7 2025
-8|/known:JPN 4.7 since-2025
-61|/known:JPN 5
-12|/known:JPN 5 2024
-37|/known:JPN 5 2025
-10|/known:JPN 5 2026
-47|/known:JPN 5 since-2025
-12|/known:JPN 5 to-2024
-12|/known:JPN 5.3
-12|/known:JPN 5.3 1990
-12|/known:JPN 5.3 to-1999
-10|/known:JPN 5.5
-10|/known:JPN 5.5 1990
-10|/known:JPN 5.5 to-1999
-30|/known:JPN 6
-13|/known:JPN 6 1987
-3|/known:JPN 6 1994
-3|/known:JPN 6 2025
-10|/known:JPN 6 2026
-13|/known:JPN 6 since-2025
-17|/known:JPN 6 to-1999
-20|/known:JPN since-2025
33|/known:JPN to-1999
9|/known:JPN to-2013
-18|/known:JPN to-2021
20|/known:JPN to-2024
-5|/known:JPN+KOR 2
-7|/known:JPN+KOR 2.5
-7|/known:JPN+KOR 2.5 2024
-7|/known:JPN+KOR 2.5 to-2024
10|/known:JPN+KOR 3
10|/known:JPN+KOR 3 2024
10|/known:JPN+KOR 3 to-2024
5|/known:JPN+KOR 4
5|/known:JPN+KOR 4 2025
5|/known:JPN+KOR 4 since-2025
12|/known:JPN+KOR 5
12|/known:JPN+KOR 5 since-2025
15|/known:JPN+KOR since-2025
-21|/known:KEN 2
-22|/known:KEN 2 2024
-22|/known:KEN 2 to-2024
-22|/known:KEN to-2024
-5|/known:KHM 1.3
-5|/known:KHM 1.3 2025
-5|/known:KHM 1.3 since-2025
3|/known:KHM 2
3|/known:KHM 2 2026
3|/known:KHM 2 since-2025
5|/known:KHM 3
5|/known:KHM 3 2026
5|/known:KHM 3 since-2025
-6|/known:KOR 1
-5|/known:KOR 1 2026
-6|/known:KOR 1 since-2025
-16|/known:KOR 1.2
-16|/known:KOR 1.2 2022
-16|/known:KOR 1.2 to-2024
-4|/known:KOR 1.3
-4|/known:KOR 1.3 since-2025
-5|/known:KOR 1.4
-5|/known:KOR 1.4 2025
-5|/known:KOR 1.4 since-2025
-16|/known:KOR 1.8
-16|/known:KOR 1.8 2025
-16|/known:KOR 1.8 since-2025
-7|/known:KOR 1.9
-4|/known:KOR 1.9 2025
-3|/known:KOR 1.9 2026
-7|/known:KOR 1.9 since-2025
-21|/known:KOR 2
-12|/known:KOR 2 2025
-8|/known:KOR 2 2026
-21|/known:KOR 2 since-2025
31|/known:KOR 2.3
17|/known:KOR 2.3 2025
12|/known:KOR 2.3 2026
30|/known:KOR 2.3 since-2025
7|/known:KOR 2.32
7|/known:KOR 2.32 2025
7|/known:KOR 2.32 since-2025
7|/known:KOR 2.4
8|/known:KOR 2.4 2026
7|/known:KOR 2.4 since-2025
13|/known:KOR 2.42
13|/known:KOR 2.42 2025
13|/known:KOR 2.42 since-2025
3|/known:KOR 2.5 2013
-3|/known:KOR 2.5 2025
-4|/known:KOR 2.5 since-2025
3|/known:KOR 2.5 to-2013
24|/known:KOR 2.6
23|/known:KOR 2.6 2025
25|/known:KOR 2.6 since-2025
4|/known:KOR 2.7 2024
-6|/known:KOR 2.7 2026
-6|/known:KOR 2.7 since-2025
4|/known:KOR 2.7 to-2024
3|/known:KOR 2.8
3|/known:KOR 2.8 to-2024
-13|/known:KOR 2.9
-13|/known:KOR 2.9 2025
-13|/known:KOR 2.9 since-2025
5|/known:KOR 3
13|/known:KOR 3 2024
-15|/known:KOR 3 2025
7|/known:KOR 3 2026
-8|/known:KOR 3 since-2025
13|/known:KOR 3 to-2024
-3|/known:KOR 3.4
-3|/known:KOR 3.4 2025
-3|/known:KOR 3.4 since-2025
7|/known:KOR 3.5
26|/known:KOR 3.5 2025
-19|/known:KOR 3.5 2026
8|/known:KOR 3.5 since-2025
19|/known:KOR 3.8
19|/known:KOR 3.8 2025
19|/known:KOR 3.8 since-2025
4|/known:KOR 4 2026
4|/known:KOR 5 2026
4|/known:KOR 6
4|/known:KOR 6 1994
4|/known:KOR 6 to-1999
-5|/known:KOR 8.8
-5|/known:KOR 8.8 2025
-5|/known:KOR 8.8 since-2025
10|/known:KOR since-2025
4|/known:KOR to-1999
3|/known:KOR to-2013
-3|/known:KWT 4.5
-3|/known:KWT 4.5 2025
-3|/known:KWT 4.5 since-2025
-4|/known:KWT since-2025
10|/known:LKA 1.9
10|/known:LKA 1.9 2025
10|/known:LKA 1.9 since-2025
10|/known:LKA since-2025
-13|/known:LTU 2
6|/known:LTU 2 2014
-4|/known:LTU 2 2025
-13|/known:LTU 2 2026
-17|/known:LTU 2 since-2025
6|/known:LTU 2 to-2021
-5|/known:LTU 3
-5|/known:LTU 3 2023
-5|/known:LTU 3 to-2024
-6|/known:LTU 5
-7|/known:LTU 5 2025
-6|/known:LTU 5 since-2025
8|/known:LTU 5-6
7|/known:LTU 5-6 2025
8|/known:LTU 5-6 since-2025
5|/known:LTU 5.4
5|/known:LTU 5.4 2025
5|/known:LTU 5.4 since-2025
-13|/known:LTU since-2025
6|/known:LTU to-2021
-7|/known:LTU to-2024
3|/known:LUX 2 2025
3|/known:LUX 2 since-2025
5|/known:LUX 5
5|/known:LUX 5 2025
5|/known:LUX 5 since-2025
7|/known:LUX since-2025
6|/known:LVA 2
6|/known:LVA 2 2016
6|/known:LVA 2 to-2021
4|/known:LVA 3 2024
-5|/known:LVA 3 2025
-6|/known:LVA 3 since-2025
4|/known:LVA 3 to-2024
7|/known:LVA 3.15
7|/known:LVA 3.15 2025
7|/known:LVA 3.15 since-2025
-8|/known:LVA 3.5
-8|/known:LVA 3.5 2025
-8|/known:LVA 3.5 since-2025
6|/known:LVA 4
6|/known:LVA 4 2025
6|/known:LVA 4 since-2025
7|/known:LVA 5
4|/known:LVA 5 2025
3|/known:LVA 5 2026
7|/known:LVA 5 since-2025
5|/known:LVA since-2025
6|/known:LVA to-2021
5|/known:LVA to-2024
4|/known:MEX 0.7
4|/known:MEX 0.7 2025
4|/known:MEX 0.7 since-2025
4|/known:MEX since-2025
3|/known:MYS 1
4|/known:MYS 1.5
4|/known:MYS 1.5 2025
4|/known:MYS 1.5 since-2025
5|/known:MYS since-2025
-4|/known:NATO 0.9
-24|/known:NATO 1
-3|/known:NATO 1 2018
-8|/known:NATO 1 2025
-10|/known:NATO 1 since-2025
-3|/known:NATO 1 to-1999
-6|/known:NATO 1 to-2021
-3|/known:NATO 1 to-2024
-3|/known:NATO 1.004
-3|/known:NATO 1.08
-3|/known:NATO 1.08 2022
-3|/known:NATO 1.08 to-2024
-3|/known:NATO 1.1
-13|/known:NATO 1.24
-13|/known:NATO 1.24 2022
-13|/known:NATO 1.24 to-2024
-6|/known:NATO 1.28
-6|/known:NATO 1.28 2025
-6|/known:NATO 1.28 since-2025
-9|/known:NATO 1.3
-5|/known:NATO 1.3 2018
-3|/known:NATO 1.3 2025
-3|/known:NATO 1.3 since-2025
-5|/known:NATO 1.3 to-2021
-3|/known:NATO 1.33
-3|/known:NATO 1.33 2024
-3|/known:NATO 1.33 to-2024
-10|/known:NATO 1.37
-9|/known:NATO 1.37 2025
-9|/known:NATO 1.37 since-2025
-3|/known:NATO 1.4
23|/known:NATO 1.5
-4|/known:NATO 1.5 1999
-5|/known:NATO 1.5 2002
-5|/known:NATO 1.5 2023
-5|/known:NATO 1.5 2024
54|/known:NATO 1.5 2025
-7|/known:NATO 1.5 2026
47|/known:NATO 1.5 since-2025
-6|/known:NATO 1.5 to-1999
-5|/known:NATO 1.5 to-2013
-11|/known:NATO 1.5 to-2024
12|/known:NATO 1.6
23|/known:NATO 1.6 2012
-4|/known:NATO 1.6 2024
-3|/known:NATO 1.6 2025
-4|/known:NATO 1.6 since-2025
23|/known:NATO 1.6 to-2013
-7|/known:NATO 1.6 to-2024
-3|/known:NATO 1.7
3|/known:NATO 1.8
10|/known:NATO 1.8 2002
-4|/known:NATO 1.8 2025
-5|/known:NATO 1.8 since-2025
10|/known:NATO 1.8 to-2013
-7|/known:NATO 1.9
-4|/known:NATO 1.9 2025
-6|/known:NATO 1.9 since-2025
-3|/known:NATO 1E+1
-3|/known:NATO 1E+1 since-2025
31|/known:NATO 2
-4|/known:NATO 2 1999
16|/known:NATO 2 2002
-6|/known:NATO 2 2010
12|/known:NATO 2 2012
-4|/known:NATO 2 2014
8|/known:NATO 2 2015
-9|/known:NATO 2 2016
57|/known:NATO 2 2018
-22|/known:NATO 2 2020
-17|/known:NATO 2 2022
34|/known:NATO 2 2024
-6|/known:NATO 2 2025
-21|/known:NATO 2 2026
-27|/known:NATO 2 since-2025
-4|/known:NATO 2 to-1999
20|/known:NATO 2 to-2013
27|/known:NATO 2 to-2021
15|/known:NATO 2 to-2024
19|/known:NATO 2.02
19|/known:NATO 2.02 2025
19|/known:NATO 2.02 since-2025
-10|/known:NATO 2.1
-14|/known:NATO 2.1 2025
5|/known:NATO 2.1 2026
-9|/known:NATO 2.1 since-2025
6|/known:NATO 2.27
6|/known:NATO 2.27 2026
6|/known:NATO 2.27 since-2025
-10|/known:NATO 2.3
-13|/known:NATO 2.3 2025
4|/known:NATO 2.3 2026
-8|/known:NATO 2.3 since-2025
-8|/known:NATO 2.4
-3|/known:NATO 2.4 2025
-4|/known:NATO 2.4 2026
-7|/known:NATO 2.4 since-2025
11|/known:NATO 2.5 2012
24|/known:NATO 2.5 2023
-13|/known:NATO 2.5 2024
-17|/known:NATO 2.5 2025
-4|/known:NATO 2.5 2026
-22|/known:NATO 2.5 since-2025
10|/known:NATO 2.5 to-2013
11|/known:NATO 2.5 to-2024
7|/known:NATO 2.6
9|/known:NATO 2.6 1993
9|/known:NATO 2.6 to-1999
14|/known:NATO 2.7
14|/known:NATO 2.7 2026
14|/known:NATO 2.7 since-2025
-3|/known:NATO 2.84
-3|/known:NATO 2.84 2025
-3|/known:NATO 2.84 since-2025
-14|/known:NATO 3
-6|/known:NATO 3 2022
-3|/known:NATO 3 2023
40|/known:NATO 3 2024
-17|/known:NATO 3 2025
-21|/known:NATO 3 2026
-38|/known:NATO 3 since-2025
-3|/known:NATO 3 to-1999
-4|/known:NATO 3 to-2013
31|/known:NATO 3 to-2024
28|/known:NATO 3-3.5
29|/known:NATO 3-3.5 2025
28|/known:NATO 3-3.5 since-2025
4|/known:NATO 3.1
4|/known:NATO 3.1 1993
4|/known:NATO 3.1 to-1999
-17|/known:NATO 3.32
-12|/known:NATO 3.32 2025
-5|/known:NATO 3.32 2026
-17|/known:NATO 3.32 since-2025
-4|/known:NATO 3.38
-4|/known:NATO 3.38 2025
-4|/known:NATO 3.38 since-2025
7|/known:NATO 3.5
6|/known:NATO 3.5 2024
27|/known:NATO 3.5 2025
-9|/known:NATO 3.5 2026
-16|/known:NATO 3.5 2027
3|/known:NATO 3.5 since-2025
6|/known:NATO 3.5 to-2024
-13|/known:NATO 4
-3|/known:NATO 4 2019
-4|/known:NATO 4 2025
-4|/known:NATO 4 2026
-8|/known:NATO 4 since-2025
-3|/known:NATO 4 to-2024
-6|/known:NATO 4.5
-3|/known:NATO 4.5 1993
-3|/known:NATO 4.5 2025
-3|/known:NATO 4.5 since-2025
-3|/known:NATO 4.5 to-1999
-3|/known:NATO 4.8
-3|/known:NATO 4.8 since-2025
19|/known:NATO 5
-14|/known:NATO 5 2011
17|/known:NATO 5 2024
66|/known:NATO 5 2025
-50|/known:NATO 5 2026
15|/known:NATO 5 since-2025
-14|/known:NATO 5 to-2013
17|/known:NATO 5 to-2024
-3|/known:NATO 5-6
-3|/known:NATO 5-6 since-2025
-7|/known:NATO 5.4
-7|/known:NATO 5.4 2025
-7|/known:NATO 5.4 since-2025
-3|/known:NATO 6.3
-97|/known:NATO since-2025
-17|/known:NATO to-1999
35|/known:NATO to-2013
7|/known:NATO to-2021
18|/known:NATO to-2024
-7|/known:NLD 1.5
-7|/known:NLD 1.5 2025
-7|/known:NLD 1.5 since-2025
3|/known:NLD 2
12|/known:NLD 3.5
17|/known:NLD 3.5 2025
-5|/known:NLD 3.5 2026
12|/known:NLD 3.5 since-2025
-15|/known:NLD 5
-15|/known:NLD 5 2025
-15|/known:NLD 5 since-2025
-7|/known:NLD 7
-7|/known:NLD 7 2026
-7|/known:NLD 7 since-2025
-18|/known:NLD since-2025
-13|/known:NOR 1.5
-13|/known:NOR 1.5 2026
-13|/known:NOR 1.5 since-2025
3|/known:NOR 3 2025
-4|/known:NOR 3 2026
15|/known:NOR 3.4
15|/known:NOR 3.4 2025
15|/known:NOR 3.4 since-2025
-12|/known:NOR 3.5
-20|/known:NOR 3.5 2025
8|/known:NOR 3.5 2026
-12|/known:NOR 3.5 since-2025
20|/known:NOR 5
5|/known:NOR 5 2025
16|/known:NOR 5 2026
20|/known:NOR 5 since-2025
9|/known:NOR since-2025
3|/known:NZL 1.3
3|/known:NZL 1.3 2026
3|/known:NZL 1.3 since-2025
5|/known:NZL 1.5
5|/known:NZL 1.5 2026
5|/known:NZL 1.5 since-2025
16|/known:NZL 2
12|/known:NZL 2 2025
4|/known:NZL 2 2026
16|/known:NZL 2 since-2025
24|/known:NZL since-2025
3|/known:PAK 2
3|/known:PAK 2 since-2025
3|/known:PHL 1 2026
6|/known:PHL 1.1
6|/known:PHL 1.1 2024
6|/known:PHL 1.1 to-2024
8|/known:PHL 1.3
7|/known:PHL 1.3 2026
8|/known:PHL 1.3 since-2025
-3|/known:PHL 1.4
-4|/known:PHL 1.4 2025
-3|/known:PHL 1.4 since-2025
-3|/known:PHL 1.5 2023
-3|/known:PHL 1.5 to-2024
3|/known:PHL 1.6
3|/known:PHL 1.6 2025
3|/known:PHL 1.6 since-2025
20|/known:PHL 1.8
17|/known:PHL 1.8 2025
4|/known:PHL 1.8 2026
20|/known:PHL 1.8 since-2025
41|/known:PHL 2
4|/known:PHL 2 2024
6|/known:PHL 2 2025
31|/known:PHL 2 2026
36|/known:PHL 2 since-2025
4|/known:PHL 2 to-2024
-4|/known:PHL 3
3|/known:PHL 3 2025
-6|/known:PHL 3 2026
-4|/known:PHL 3 since-2025
-20|/known:PHL 3.5
-6|/known:PHL 3.5 2025
-14|/known:PHL 3.5 2026
-20|/known:PHL 3.5 since-2025
-4|/known:PHL 5
-4|/known:PHL 5 2025
-4|/known:PHL 5 since-2025
39|/known:PHL since-2025
-3|/known:PHL to-1999
6|/known:PHL to-2024
-5|/known:POL 1.5
-5|/known:POL 1.5 1999
-5|/known:POL 1.5 to-1999
-6|/known:POL 1.9
-6|/known:POL 1.9 1999
-6|/known:POL 1.9 to-1999
-37|/known:POL 2
-5|/known:POL 2 2024
-12|/known:POL 2 2025
-19|/known:POL 2 2026
-31|/known:POL 2 since-2025
-5|/known:POL 2 to-2024
14|/known:POL 2.1
16|/known:POL 2.1 1999
16|/known:POL 2.1 to-1999
-6|/known:POL 2.5
-6|/known:POL 2.5 2024
-6|/known:POL 2.5 to-2024
-4|/known:POL 2.8
-4|/known:POL 2.8 2026
-4|/known:POL 2.8 since-2025
-40|/known:POL 3
-25|/known:POL 3 2024
-15|/known:POL 3 2025
-15|/known:POL 3 since-2025
-25|/known:POL 3 to-2024
-4|/known:POL 3.4
-3|/known:POL 3.4 2025
-3|/known:POL 3.4 since-2025
-19|/known:POL 3.5
-7|/known:POL 3.5 2025
-12|/known:POL 3.5 2026
-19|/known:POL 3.5 since-2025
12|/known:POL 4
5|/known:POL 4 2023
3|/known:POL 4 2024
8|/known:POL 4 2025
-4|/known:POL 4 2026
4|/known:POL 4 since-2025
8|/known:POL 4 to-2024
4|/known:POL 4.5
4|/known:POL 4.5 2025
4|/known:POL 4.5 since-2025
6|/known:POL 4.7
4|/known:POL 4.7 2026
6|/known:POL 4.7 since-2025
9|/known:POL 4.8
6|/known:POL 4.8 2025
3|/known:POL 4.8 2026
9|/known:POL 4.8 since-2025
-4|/known:POL 5
-4|/known:POL 5 2025
-4|/known:POL 5 since-2025
-55|/known:POL since-2025
4|/known:POL to-1999
-29|/known:POL to-2024
-3|/known:PRK 2
-3|/known:PRK 2 2026
-3|/known:PRK 2 since-2025
-6|/known:PRK 4
-4|/known:PRK 4 2026
-6|/known:PRK 4 since-2025
-8|/known:PRK since-2025
18|/known:PRT 2
18|/known:PRT 2 2026
18|/known:PRT 2 since-2025
-16|/known:PRT 5
-15|/known:PRT 5 2025
-16|/known:PRT 5 since-2025
4|/known:PRT since-2025
-7|/known:RUS 1.5
-3|/known:RUS 1.5 1978
-3|/known:RUS 1.5 2022
-3|/known:RUS 1.5 to-1999
-3|/known:RUS 1.5 to-2024
-6|/known:RUS 1.7
-6|/known:RUS 1.7 2023
-6|/known:RUS 1.7 to-2024
3|/known:RUS 1E+1
3|/known:RUS 1E+1 2025
3|/known:RUS 1E+1 since-2025
-10|/known:RUS 2
-3|/known:RUS 2 1986
-6|/known:RUS 2 2023
-3|/known:RUS 2 to-1999
-7|/known:RUS 2 to-2024
-12|/known:RUS 3
-12|/known:RUS 3 2026
-12|/known:RUS 3 since-2025
-14|/known:RUS 5
-4|/known:RUS 5 2025
-10|/known:RUS 5 2026
-14|/known:RUS 5 since-2025
3|/known:RUS 5.1
3|/known:RUS 5.1 since-2025
7|/known:RUS 6.3
3|/known:RUS 6.3 2024
3|/known:RUS 6.3 2026
5|/known:RUS 6.3 since-2025
3|/known:RUS 6.3 to-2024
7|/known:RUS 7
7|/known:RUS 7 2026
7|/known:RUS 7 since-2025
3|/known:RUS 7.1
3|/known:RUS 7.1 2025
3|/known:RUS 7.1 since-2025
-12|/known:RUS since-2025
-8|/known:RUS to-1999
-11|/known:RUS to-2024
-3|/known:SAU 4.5
-3|/known:SAU 4.5 2025
-3|/known:SAU 4.5 since-2025
-3|/known:SAU 5
-3|/known:SAU 5 2025
-3|/known:SAU 5 since-2025
-9|/known:SAU since-2025
-13|/known:SGP 2
-12|/known:SGP 2 2026
-12|/known:SGP 2 since-2025
8|/known:SGP 2.8
7|/known:SGP 2.8 2026
8|/known:SGP 2.8 since-2025
13|/known:SGP 3
10|/known:SGP 3 2025
11|/known:SGP 3 since-2025
-9|/known:SGP 3.5
-4|/known:SGP 3.5 2025
-5|/known:SGP 3.5 2026
-9|/known:SGP 3.5 since-2025
-16|/known:SGP 5
-14|/known:SGP 5 2025
-16|/known:SGP 5 since-2025
-23|/known:SGP since-2025
13|/known:SVK 2
13|/known:SVK 2 2025
13|/known:SVK 2 since-2025
12|/known:SVK 3.5
12|/known:SVK 3.5 2025
12|/known:SVK 3.5 since-2025
-12|/known:SVK 5
-13|/known:SVK 5 2025
-12|/known:SVK 5 since-2025
11|/known:SVK since-2025
3|/known:SVN 2
3|/known:SVN 2 2025
3|/known:SVN 2 since-2025
-6|/known:SVN 5
-6|/known:SVN 5 2025
-6|/known:SVN 5 since-2025
-3|/known:SWE 1.7
-3|/known:SWE 1.7 2026
-3|/known:SWE 1.7 since-2025
-5|/known:SWE 1.8
-5|/known:SWE 1.8 2025
-5|/known:SWE 1.8 since-2025
-35|/known:SWE 2
-20|/known:SWE 2 2024
-15|/known:SWE 2 2025
-15|/known:SWE 2 since-2025
-20|/known:SWE 2 to-2024
3|/known:SWE 3 2026
8|/known:SWE 3.5
11|/known:SWE 3.5 2025
-3|/known:SWE 3.5 2026
8|/known:SWE 3.5 since-2025
-14|/known:SWE since-2025
-17|/known:SWE to-2024
5|/known:THA 1
5|/known:THA 1 2025
5|/known:THA 1 since-2025
5|/known:THA 1.3
5|/known:THA 1.3 2025
5|/known:THA 1.3 since-2025
3|/known:THA 1.5 2025
6|/known:THA 2 2025
-4|/known:THA 2 2026
-5|/known:THA 3
-5|/known:THA 3 2026
-5|/known:THA 3 since-2025
-4|/known:THA 3.5
-4|/known:THA 3.5 2026
-4|/known:THA 3.5 since-2025
6|/known:THA since-2025
-11|/known:TUR 5
-9|/known:TUR 5 2026
-11|/known:TUR 5 since-2025
-13|/known:TUR since-2025
12|/known:TWN 1
14|/known:TWN 1 2025
14|/known:TWN 1 since-2025
-5|/known:TWN 1.1
-5|/known:TWN 1.1 2023
-5|/known:TWN 1.1 to-2024
-3|/known:TWN 1.2
-3|/known:TWN 1.2 2012
-3|/known:TWN 1.2 to-2013
-8|/known:TWN 1.5
-8|/known:TWN 1.5 2025
-8|/known:TWN 1.5 since-2025
-4|/known:TWN 1.6
-4|/known:TWN 1.6 2025
-4|/known:TWN 1.6 since-2025
3|/known:TWN 1.9
3|/known:TWN 1.9 2017
3|/known:TWN 1.9 to-2021
30|/known:TWN 1E+1
3|/known:TWN 1E+1 2024
23|/known:TWN 1E+1 2025
4|/known:TWN 1E+1 2026
27|/known:TWN 1E+1 since-2025
3|/known:TWN 1E+1 to-2024
-37|/known:TWN 2
-3|/known:TWN 2 2012
-23|/known:TWN 2 2025
-11|/known:TWN 2 2026
-33|/known:TWN 2 since-2025
-3|/known:TWN 2 to-2013
-11|/known:TWN 2-3
-11|/known:TWN 2-3 2026
-11|/known:TWN 2-3 since-2025
8|/known:TWN 2.45
6|/known:TWN 2.45 2025
6|/known:TWN 2.45 since-2025
22|/known:TWN 2.5
3|/known:TWN 2.5 2023
9|/known:TWN 2.5 2024
10|/known:TWN 2.5 2025
10|/known:TWN 2.5 since-2025
12|/known:TWN 2.5 to-2024
-9|/known:TWN 2.7
-9|/known:TWN 2.7 2025
-9|/known:TWN 2.7 since-2025
5|/known:TWN 2.84
5|/known:TWN 2.84 2025
5|/known:TWN 2.84 since-2025
-7|/known:TWN 3
7|/known:TWN 3 2012
10|/known:TWN 3 2023
-7|/known:TWN 3 2024
-18|/known:TWN 3 2025
-5|/known:TWN 3 2026
-23|/known:TWN 3 since-2025
10|/known:TWN 3 to-2013
4|/known:TWN 3 to-2024
8|/known:TWN 3.3
6|/known:TWN 3.3 2025
8|/known:TWN 3.3 since-2025
20|/known:TWN 3.32
15|/known:TWN 3.32 2025
6|/known:TWN 3.32 2026
20|/known:TWN 3.32 since-2025
-14|/known:TWN 3.5
-10|/known:TWN 3.5 2025
-4|/known:TWN 3.5 2026
-14|/known:TWN 3.5 since-2025
-3|/known:TWN 34
-3|/known:TWN 34 2025
-3|/known:TWN 34 since-2025
37|/known:TWN 5
15|/known:TWN 5 2024
19|/known:TWN 5 2025
21|/known:TWN 5 since-2025
16|/known:TWN 5 to-2024
-4|/known:TWN 8.8
-4|/known:TWN 8.8 2025
-4|/known:TWN 8.8 since-2025
8|/known:TWN since-2025
7|/known:TWN to-2013
5|/known:TWN to-2021
27|/known:TWN to-2024
-11|/known:UKR 0.25
-11|/known:UKR 0.25 2025
-11|/known:UKR 0.25 since-2025
-4|/known:UKR 1.5
-4|/known:UKR 1.5 2022
-4|/known:UKR 1.5 to-2024
-6|/known:UKR 2
-5|/known:UKR 2 2025
-5|/known:UKR 2 since-2025
5|/known:UKR 3.2
5|/known:UKR 3.2 2023
5|/known:UKR 3.2 to-2024
12|/known:UKR 34
4|/known:UKR 34 2023
7|/known:UKR 34 2025
8|/known:UKR 34 since-2025
4|/known:UKR 34 to-2024
-5|/known:UKR 5
-3|/known:UKR 5 2025
-3|/known:UKR 5 2026
-5|/known:UKR 5 since-2025
-17|/known:UKR since-2025
3|/known:UKR to-2024
-8|/known:USA 0.9
-5|/known:USA 0.9 1978
-8|/known:USA 0.9 to-1999
-10|/known:USA 0.91
-10|/known:USA 0.91 1980
-10|/known:USA 0.91 to-1999
-3|/known:USA 0.92
-3|/known:USA 0.92 2018
-3|/known:USA 0.92 to-2021
-3|/known:USA 0.93
-30|/known:USA 1
-4|/known:USA 1 1978
-5|/known:USA 1 1981
-5|/known:USA 1 2022
-11|/known:USA 1 2026
-12|/known:USA 1 since-2025
-12|/known:USA 1 to-1999
-5|/known:USA 1 to-2024
-4|/known:USA 1.24
-4|/known:USA 1.24 2018
-4|/known:USA 1.24 to-2021
-12|/known:USA 1.4
-10|/known:USA 1.4 1982
-10|/known:USA 1.4 to-1999
-5|/known:USA 1.5
-3|/known:USA 1.5 to-1999
-8|/known:USA 1.6
-6|/known:USA 1.6 2024
-3|/known:USA 1.6 2025
-3|/known:USA 1.6 since-2025
-6|/known:USA 1.6 to-2024
-8|/known:USA 1.8
-4|/known:USA 1.8 2024
-4|/known:USA 1.8 2025
-4|/known:USA 1.8 since-2025
-4|/known:USA 1.8 to-2024
-12|/known:USA 1.9
-3|/known:USA 1.9 2017
-8|/known:USA 1.9 2026
-8|/known:USA 1.9 since-2025
-3|/known:USA 1.9 to-2021
-11|/known:USA 1E+1
-7|/known:USA 1E+1 2025
-9|/known:USA 1E+1 since-2025
-28|/known:USA 2
-4|/known:USA 2 2024
5|/known:USA 2 2025
-14|/known:USA 2 2026
-5|/known:USA 2 2027
-14|/known:USA 2 since-2025
-7|/known:USA 2 to-2021
-5|/known:USA 2 to-2024
-12|/known:USA 2.3
-12|/known:USA 2.3 2025
-12|/known:USA 2.3 since-2025
-5|/known:USA 2.32
-5|/known:USA 2.32 2025
-5|/known:USA 2.32 since-2025
-4|/known:USA 2.4
-4|/known:USA 2.4 2026
-3|/known:USA 2.4 since-2025
-3|/known:USA 2.45
-3|/known:USA 2.45 2025
-3|/known:USA 2.45 since-2025
-4|/known:USA 2.5
-4|/known:USA 2.5 2024
-4|/known:USA 2.5 to-2024
-16|/known:USA 2.6
-15|/known:USA 2.6 2025
-15|/known:USA 2.6 since-2025
18|/known:USA 2.9
18|/known:USA 2.9 2025
18|/known:USA 2.9 since-2025
-7|/known:USA 3
-5|/known:USA 3 2012
-4|/known:USA 3 2023
-9|/known:USA 3 2024
7|/known:USA 3 2025
6|/known:USA 3 2026
13|/known:USA 3 since-2025
-5|/known:USA 3 to-2013
-14|/known:USA 3 to-2024
19|/known:USA 3.2
4|/known:USA 3.2 2025
14|/known:USA 3.2 2026
19|/known:USA 3.2 since-2025
9|/known:USA 3.38
9|/known:USA 3.38 2025
9|/known:USA 3.38 since-2025
23|/known:USA 3.4
16|/known:USA 3.4 2025
5|/known:USA 3.4 2026
22|/known:USA 3.4 since-2025
-28|/known:USA 3.5
3|/known:USA 3.5 2002
4|/known:USA 3.5 2023
-6|/known:USA 3.5 2025
-30|/known:USA 3.5 2026
-36|/known:USA 3.5 since-2025
3|/known:USA 3.5 to-2013
3|/known:USA 3.5 to-2024
-9|/known:USA 3.8
-9|/known:USA 3.8 2025
-9|/known:USA 3.8 since-2025
41|/known:USA 4
13|/known:USA 4 1990
17|/known:USA 4 2019
12|/known:USA 4 2025
13|/known:USA 4 since-2025
13|/known:USA 4 to-1999
16|/known:USA 4 to-2021
5|/known:USA 4.5
5|/known:USA 4.5 1993
5|/known:USA 4.5 to-1999
12|/known:USA 4.7
12|/known:USA 4.7 2025
12|/known:USA 4.7 since-2025
14|/known:USA 5 2011
-5|/known:USA 5 2024
-9|/known:USA 5 2026
-8|/known:USA 5 since-2025
14|/known:USA 5 to-2013
-6|/known:USA 5 to-2024
12|/known:USA 5.3
12|/known:USA 5.3 1990
12|/known:USA 5.3 to-1999
11|/known:USA 5.5
11|/known:USA 5.5 1990
11|/known:USA 5.5 to-1999
17|/known:USA 6
13|/known:USA 6 1987
3|/known:USA 6 2025
3|/known:USA 6 since-2025
14|/known:USA 6 to-1999
-45|/known:USA since-2025
12|/known:USA to-1999
10|/known:USA to-2013
-3|/known:USA to-2021
-44|/known:USA to-2024
-3|/known:UZB since-2025
11|/known:VNM 1.8
11|/known:VNM 1.8 2025
11|/known:VNM 1.8 since-2025
13|/known:VNM 2
13|/known:VNM 2 2026
13|/known:VNM 2 since-2025
-7|/known:VNM 2.8
-6|/known:VNM 2.8 2026
-7|/known:VNM 2.8 since-2025
13|/known:VNM since-2025
37|/last-kind:cap False
12|/last-kind:demand False
56|/last-kind:demand True
7|/last-kind:denial True
4|/last-kind:level False
-26|/last-kind:level True
10|/last-kind:other False
-20|/last-kind:other True
6|/last-kind:pledge False
21|/last-kind:pledge True
-14|/last-kind:proposal False
-8|/last-kind:proposal True
49|/last:before nobody-named
4|/last:before others-named
30|/last:here others-named
77|/main:nobody-named
43|/main:others-named
12|/named:1
61|/named:2
59|/named:3
27|/right-before:
8|/right-before:\"统统达到
3|/right-before:(
5|/right-before:)が国防費を
-4|/right-before:,把标准定为
-4|/right-before:,直言
9|/right-before:,称
8|/right-before:2035年
-7|/right-before::不花
-27|/right-before::军费必须
-4|/right-before::军费要占
-3|/right-before:、
10|/right-before:、国防費
4|/right-before:、米の
-3|/right-before:「
-3|/right-before:「日本の
7|/right-before:」达到
-20|/right-before:から
-4|/right-before:からGDP比
11|/right-before:が
3|/right-before:がGDP比
14|/right-before:が国防費を
5|/right-before:が次に
-13|/right-before:が訴える
-4|/right-before:が隣にいる。
-9|/right-before:では
7|/right-before:でも
8|/right-before:とフランスは
-4|/right-before:に
6|/right-before:にGDP比
-12|/right-before:に「
4|/right-before:については、
10|/right-before:には
-12|/right-before:には名指しで
5|/right-before:にも
5|/right-before:に求める
23|/right-before:の
16|/right-before:の「
-4|/right-before:の国防費
-4|/right-before:の核には
6|/right-before:の目標である
4|/right-before:の目標は
-12|/right-before:の負担は
5|/right-before:の負担増へ「
10|/right-before:は
-5|/right-before:は、実際には
-4|/right-before:はすでに
6|/right-before:は削減後も
5|/right-before:は国防費
18|/right-before:は少なくとも
7|/right-before:は平均
12|/right-before:も
-6|/right-before:も国防費の
-8|/right-before:並み
4|/right-before:並みの
7|/right-before:为
14|/right-before:也不能低于
3|/right-before:也才
3|/right-before:也有
-10|/right-before:今年才刚达到
7|/right-before:以
10|/right-before:会遵守
5|/right-before:側は
4|/right-before:党首は、
5|/right-before:全体に
6|/right-before:公开抗拒
6|/right-before:内部正就
-16|/right-before:军费
-6|/right-before:分别为
5|/right-before:则在
5|/right-before:则算账说,
-14|/right-before:十余年来把
-4|/right-before:原定的
-6|/right-before:去年合计已达
-4|/right-before:只出
3|/right-before:同年为
4|/right-before:同样是
8|/right-before:向
8|/right-before:和智利分别为
5|/right-before:嘴上说
6|/right-before:国内生产总值
7|/right-before:在伦敦:不花
7|/right-before:在美方要求
-9|/right-before:基準で
-18|/right-before:基準の
-3|/right-before:多国对
-25|/right-before:如何填
-7|/right-before:嫌
5|/right-before:完成
3|/right-before:将达到
10|/right-before:平均の
9|/right-before:平均已超过
-5|/right-before:平均投入
6|/right-before:平均的
-7|/right-before:应付
3|/right-before:应把GDP的
21|/right-before:应拿出
-14|/right-before:应达到
-18|/right-before:戦争当時の
-3|/right-before:承诺
-13|/right-before:把
-4|/right-before:把比例定在
5|/right-before:拒绝
-3|/right-before:提出的
-6|/right-before:提议,凡超过
10|/right-before:提高到
6|/right-before:敬陪末座,仅
-14|/right-before:新首相「
9|/right-before:无须达到
-17|/right-before:曾呼吁欧洲以
-5|/right-before:杜思克说,
-4|/right-before:标准
9|/right-before:欧洲盟友花
4|/right-before:氏は「
4|/right-before:海牙承诺的
20|/right-before:的
-3|/right-before:的5%之间,
-4|/right-before:的意思走到
5|/right-before:目標の
-12|/right-before:相仿的
3|/right-before:称,
-10|/right-before:算法下的
15|/right-before:缴纳
3|/right-before:而言
18|/right-before:自己需要做到
5|/right-before:致信吕特,称
-6|/right-before:花
3|/right-before:要到
-3|/right-before:要把
3|/right-before:认为
-13|/right-before:说,
-43|/right-before:谈
3|/right-before:谈防卫费:
19|/right-before:达到
8|/right-before:过去
-17|/right-before:都已表态支持
-10|/right-before:都拿
-6|/right-before:都要给出
-10|/right-before:防长:
3|/right-before:随后也提出
3|/right-before:须达
3|/right-before:首相は、まず
60|/ruled
30|/ruled:allies_and_members
-16|/ruled:as_before_in_sentence
-6|/ruled:as_in_the_sentence_before
11|/ruled:clause_before_it
22|/ruled:its_money
10|/ruled:main_spender
-21|/ruled:named_after_patient
-27|/ruled:named_before
-49|/ruled:named_in_clause
14|/ruled:named_in_clause_patient
-11|/ruled:named_near
-28|/ruled:named_near_patient
46|/ruled:named_right_before
5|/ruled:of_the_alliance
13|/ruled:own_budget
28|/ruled:owner
11|/ruled:respectively
17|/ruled:standard_for_all
4|/ruled:subject_before
5|/ruled:the_same_country
99|/subject:nobody-named
79|/title
-12|/told-of:0
-3|/told-of:1
17|/told-of:3
-33|/unnamed
-99|/unnamed-beside-others
3|benchmark/after-far:1 False
4|benchmark/after-far:4 False
-3|benchmark/after-follows:にも True
5|benchmark/after-follows:的
3|benchmark/after-leads:け、
-3|benchmark/after-leads:り、
4|benchmark/after-leads:全球
6|benchmark/after:named False
-10|benchmark/asks
-3|benchmark/before-commas:0 0
-18|benchmark/before-commas:1 0
-10|benchmark/before-commas:2 0
-10|benchmark/before-commas:2 1
11|benchmark/before-far:18 0
-17|benchmark/before-far:36 0
-9|benchmark/before-far:4 0
-16|benchmark/before-far:9 0
-10|benchmark/before-far:far 1
-3|benchmark/before-follows-rank:が 0 0
-3|benchmark/before-follows-rank:で 0 0
-3|benchmark/before-follows-rank:に 0 0
-6|benchmark/before-follows-rank:の 0 1
-6|benchmark/before-follows-rank:の 1 0
15|benchmark/before-follows-rank:も 0 0
-3|benchmark/before-follows-rank:刚 1 1
-8|benchmark/before-follows-rank:首 0 0
-5|benchmark/before-follows:、
-4|benchmark/before-follows:が
-3|benchmark/before-follows:で
-3|benchmark/before-follows:に
-10|benchmark/before-follows:の
-6|benchmark/before-follows:の元
-6|benchmark/before-follows:の元国防
-6|benchmark/before-follows:の小
-6|benchmark/before-follows:の小林鷹
15|benchmark/before-follows:も
15|benchmark/before-follows:も世
15|benchmark/before-follows:も世界標
-3|benchmark/before-follows:刚
-3|benchmark/before-follows:刚通
-3|benchmark/before-follows:刚通过到
-8|benchmark/before-follows:首
-8|benchmark/before-follows:首相
-8|benchmark/before-follows:首相は1
-27|benchmark/before-leads:
-4|benchmark/before-leads:,
-6|benchmark/before-leads:、
15|benchmark/before-leads:「
-9|benchmark/before-leads:の
-8|benchmark/before-leads:ダの
-5|benchmark/before-leads:名
15|benchmark/before-leads:官「
-3|benchmark/before-leads:称,
13|benchmark/before-opens:False agent
-22|benchmark/before-opens:False named
-5|benchmark/before-opens:False patient
-4|benchmark/before-opens:True agent
-20|benchmark/before-opens:True named
-3|benchmark/before-opens:True patient
10|benchmark/before-rank:0 0 agent
-24|benchmark/before-rank:0 0 named
-3|benchmark/before-rank:0 0 patient
-6|benchmark/before-rank:0 1 named
-9|benchmark/before-rank:1 0 named
-3|benchmark/before-rank:1 1 named
9|benchmark/before:agent
-43|benchmark/before:named
-8|benchmark/before:patient
10|benchmark/class-main:ALLIES ALLIES
54|benchmark/class-main:ALLIES JPN
14|benchmark/class-main:ALLIES KOR
4|benchmark/class-main:ALLIES NATO
9|benchmark/class-main:ALLIES land
-26|benchmark/class-main:JPN JPN
-10|benchmark/class-main:KOR KOR
-6|benchmark/class-main:NATO ALLIES
-9|benchmark/class-main:NATO JPN
-3|benchmark/class-main:NATO NATO
-3|benchmark/class-main:USA ALLIES
-7|benchmark/class-main:USA JPN
-4|benchmark/class-main:land TWN
-6|benchmark/class-main:land land
-8|benchmark/class-main:member JPN
9|benchmark/class-named:ALLIES ALLIES others-named
17|benchmark/class-named:ALLIES JPN nobody-named
37|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES KOR nobody-named
9|benchmark/class-named:ALLIES KOR others-named
4|benchmark/class-named:ALLIES NATO others-named
9|benchmark/class-named:ALLIES land others-named
-15|benchmark/class-named:JPN JPN nobody-named
-11|benchmark/class-named:JPN JPN others-named
-4|benchmark/class-named:KOR KOR nobody-named
-6|benchmark/class-named:KOR KOR others-named
-6|benchmark/class-named:NATO ALLIES others-named
-8|benchmark/class-named:NATO JPN others-named
-3|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:USA ALLIES others-named
-6|benchmark/class-named:USA JPN others-named
-4|benchmark/class-named:land TWN others-named
-6|benchmark/class-named:land land others-named
-8|benchmark/class-named:member JPN others-named
47|benchmark/class-shape:ALLIES half
53|benchmark/class-shape:ALLIES whole
-14|benchmark/class-shape:JPN half
-16|benchmark/class-shape:JPN whole
-6|benchmark/class-shape:KOR half
-5|benchmark/class-shape:KOR whole
-6|benchmark/class-shape:NATO half
-14|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-8|benchmark/class-shape:USA whole
-11|benchmark/class-shape:land half
-8|benchmark/class-shape:member whole
4|benchmark/class-value:ALLIES 1.5
12|benchmark/class-value:ALLIES 2
8|benchmark/class-value:ALLIES 2.5
6|benchmark/class-value:ALLIES 3
35|benchmark/class-value:ALLIES 3.5
35|benchmark/class-value:ALLIES 5
-3|benchmark/class-value:NATO 3.5
-14|benchmark/class-value:NATO 5
-3|benchmark/class-value:USA 3.5
-8|benchmark/class-value:USA 5
101|benchmark/class:ALLIES
-31|benchmark/class:JPN
-11|benchmark/class:KOR
-20|benchmark/class:NATO
-7|benchmark/class:TWN
-11|benchmark/class:USA
-12|benchmark/class:land
-9|benchmark/class:member
6|benchmark/known-for:ALLIES 3-5 FY2027
6|benchmark/known-for:ALLIES FY2027
-6|benchmark/known-for:JPN 3-5 FY2027
-6|benchmark/known-for:JPN FY2027
4|benchmark/known:ALLIES 1.5
4|benchmark/known:ALLIES 1.5 2026
4|benchmark/known:ALLIES 1.5 since-2025
12|benchmark/known:ALLIES 2
12|benchmark/known:ALLIES 2 2025
12|benchmark/known:ALLIES 2 since-2025
8|benchmark/known:ALLIES 2.5
8|benchmark/known:ALLIES 2.5 2024
8|benchmark/known:ALLIES 2.5 to-2024
6|benchmark/known:ALLIES 3-5
6|benchmark/known:ALLIES 3-5 2025
6|benchmark/known:ALLIES 3-5 since-2025
35|benchmark/known:ALLIES 3.5
17|benchmark/known:ALLIES 3.5 2025
18|benchmark/known:ALLIES 3.5 2026
35|benchmark/known:ALLIES 3.5 since-2025
44|benchmark/known:ALLIES 5
29|benchmark/known:ALLIES 5 2025
15|benchmark/known:ALLIES 5 2026
44|benchmark/known:ALLIES 5 since-2025
101|benchmark/known:ALLIES since-2025
8|benchmark/known:ALLIES to-2024
-8|benchmark/known:ALLIES+KOR 5
-8|benchmark/known:ALLIES+KOR 5 2025
-8|benchmark/known:ALLIES+KOR 5 since-2025
-8|benchmark/known:ALLIES+KOR since-2025
-6|benchmark/known:AUS 2.5
-6|benchmark/known:AUS 2.5 2024
-6|benchmark/known:AUS 2.5 to-2024
-4|benchmark/known:AUS 3.5
-4|benchmark/known:AUS 3.5 2026
-4|benchmark/known:AUS 3.5 since-2025
-4|benchmark/known:AUS since-2025
-6|benchmark/known:AUS to-2024
-8|benchmark/known:CAN 2
-8|benchmark/known:CAN 2 2025
-8|benchmark/known:CAN 2 since-2025
-8|benchmark/known:CAN since-2025
-4|benchmark/known:JPN 2
-4|benchmark/known:JPN 2 2025
-4|benchmark/known:JPN 2 since-2025
-6|benchmark/known:JPN 3-5
-6|benchmark/known:JPN 3-5 2025
-6|benchmark/known:JPN 3-5 since-2025
-11|benchmark/known:JPN 3.5
-8|benchmark/known:JPN 3.5 2025
-3|benchmark/known:JPN 3.5 2026
-11|benchmark/known:JPN 3.5 since-2025
-7|benchmark/known:JPN 5
-4|benchmark/known:JPN 5 2025
-7|benchmark/known:JPN 5 since-2025
-29|benchmark/known:JPN since-2025
-6|benchmark/known:KOR 3.5
-4|benchmark/known:KOR 3.5 2025
-6|benchmark/known:KOR 3.5 since-2025
-5|benchmark/known:KOR 5
-3|benchmark/known:KOR 5 2025
-5|benchmark/known:KOR 5 since-2025
-11|benchmark/known:KOR since-2025
-3|benchmark/known:NATO 3.5
-3|benchmark/known:NATO 3.5 since-2025
-14|benchmark/known:NATO 5
-7|benchmark/known:NATO 5 2025
-6|benchmark/known:NATO 5 2026
-14|benchmark/known:NATO 5 since-2025
-19|benchmark/known:NATO since-2025
-7|benchmark/known:TWN since-2025
-3|benchmark/known:USA 3.5
-3|benchmark/known:USA 3.5 since-2025
-8|benchmark/known:USA 5
-4|benchmark/known:USA 5 2025
-4|benchmark/known:USA 5 2026
-8|benchmark/known:USA 5 since-2025
-11|benchmark/known:USA since-2025
10|benchmark/last-kind:benchmark False
-3|benchmark/last-kind:demand False
-4|benchmark/last-kind:level False
-9|benchmark/last-kind:pledge False
-9|benchmark/last-kind:pledge True
-5|benchmark/last:before nobody-named
-9|benchmark/last:here others-named
-20|benchmark/main:nobody-named
-22|benchmark/main:others-named
-22|benchmark/named:1
-10|benchmark/named:2
-8|benchmark/ruled
-5|benchmark/ruled:as_in_the_sentence_before
-7|benchmark/ruled:main_spender
-9|benchmark/ruled:named_before
-4|benchmark/ruled:named_in_clause
17|benchmark/ruled:standard_for_all
7|benchmark/same-figure-of-another
-7|benchmark/same-figure-of-it
-11|benchmark/title
25|benchmark/told-of:0
-5|benchmark/told-of:1
-16|benchmark/told-of:2
-4|benchmark/told-of:3
31|benchmark/unnamed-beside-others
7|cap/asks
16|cap/before-commas:0 0
7|cap/before-far:18 0
9|cap/before-far:9 0
9|cap/before-follows-rank:は 0 0
8|cap/before-follows-rank:决 0 0
-3|cap/before-follows-rank:前 0 0
3|cap/before-follows-rank:把 0 0
6|cap/before-follows-rank:法 0 0
-8|cap/before-follows-rank:社 0 0
-4|cap/before-follows-rank:防 0 0
9|cap/before-follows:は
9|cap/before-follows:は国
9|cap/before-follows:は国防費
8|cap/before-follows:决
8|cap/before-follows:决定
8|cap/before-follows:决定国防
-3|cap/before-follows:前
-3|cap/before-follows:前政
-3|cap/before-follows:前政権は
3|cap/before-follows:把
3|cap/before-follows:把国
3|cap/before-follows:把国防开
6|cap/before-follows:法
6|cap/before-follows:法律
6|cap/before-follows:法律规定
-8|cap/before-follows:社
-8|cap/before-follows:社会
-8|cap/before-follows:社会科学
-4|cap/before-follows:防
-4|cap/before-follows:防衛
-4|cap/before-follows:防衛費増
14|cap/before-leads:
3|cap/before-opens:False named
11|cap/before-opens:True agent
5|cap/before-opens:True named
9|cap/before-rank:0 0 agent
9|cap/before-rank:0 0 named
11|cap/before:agent
8|cap/before:named
-7|cap/class-main:ALLIES JPN
9|cap/class-main:JPN JPN
-5|cap/class-main:NATO JPN
-3|cap/class-main:NATO member
7|cap/class-main:USA JPN
3|cap/class-main:member member
-4|cap/class-named:ALLIES JPN nobody-named
-3|cap/class-named:ALLIES JPN others-named
12|cap/class-named:JPN JPN nobody-named
-3|cap/class-named:JPN JPN others-named
-4|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:NATO member others-named
7|cap/class-named:USA JPN others-named
3|cap/class-named:member member others-named
-9|cap/class-shape:ALLIES whole
-4|cap/class-shape:CHN whole
-3|cap/class-shape:JPN half
-6|cap/class-shape:JPN tenth
23|cap/class-shape:JPN whole
-10|cap/class-shape:NATO whole
4|cap/class-shape:USA tenth
-5|cap/class-value:ALLIES 1
-7|cap/class-value:NATO 1
-11|cap/class-value:USA 1
11|cap/class-value:USA 2
4|cap/class-value:USA 4.7
-11|cap/class:ALLIES
14|cap/class:JPN
-12|cap/class:NATO
7|cap/class:USA
4|cap/class:land
-5|cap/known:ALLIES 1
-8|cap/known:ALLIES since-2025
-9|cap/known:CHN 1
-8|cap/known:CHN 1 2026
-8|cap/known:CHN 1 since-2025
5|cap/known:CHN 2
5|cap/known:CHN 2 2025
5|cap/known:CHN 2 since-2025
38|cap/known:JPN 1
4|cap/known:JPN 1 1978
5|cap/known:JPN 1 1981
5|cap/known:JPN 1 2025
12|cap/known:JPN 1 2026
19|cap/known:JPN 1 since-2025
16|cap/known:JPN 1 to-1999
-15|cap/known:JPN 2
-15|cap/known:JPN 2 2025
-15|cap/known:JPN 2 since-2025
-3|cap/known:JPN 3.5
-3|cap/known:JPN 3.5 2025
-3|cap/known:JPN 3.5 since-2025
-4|cap/known:JPN 4.7
-4|cap/known:JPN 4.7 2025
-4|cap/known:JPN 4.7 since-2025
-4|cap/known:JPN since-2025
16|cap/known:JPN to-1999
-7|cap/known:NATO 1
-3|cap/known:NATO 1 2025
-4|cap/known:NATO 1 since-2025
-9|cap/known:NATO since-2025
-11|cap/known:USA 1
-4|cap/known:USA 1 1978
-5|cap/known:USA 1 1981
-11|cap/known:USA 1 to-1999
11|cap/known:USA 2
11|cap/known:USA 2 2025
11|cap/known:USA 2 since-2025
4|cap/known:USA 4.7
4|cap/known:USA 4.7 2025
4|cap/known:USA 4.7 since-2025
17|cap/known:USA since-2025
-11|cap/known:USA to-1999
7|cap/last-kind:proposal False
3|cap/last:before nobody-named
9|cap/last:before others-named
11|cap/main:nobody-named
18|cap/named:1
12|cap/ruled
13|cap/ruled:main_spender
-3|cap/ruled:named_in_clause
-3|cap/title
-12|cap/told-of:0
11|cap/told-of:3
-19|cap/unnamed-beside-others
6|demand/after-far:1 False
14|demand/after-far:1 True
19|demand/after-far:18 False
-15|demand/after-far:18 True
-15|demand/after-far:36 False
-4|demand/after-far:36 True
-3|demand/after-far:4 False
-4|demand/after-far:4 True
11|demand/after-far:9 False
31|demand/after-far:9 True
3|demand/after-far:far True
-3|demand/after-follows:_
-3|demand/after-follows:_德 False
9|demand/after-follows:。
9|demand/after-follows:。 False
-19|demand/after-follows:が
-5|demand/after-follows:が5 False
-9|demand/after-follows:が応 False
-5|demand/after-follows:が決 False
18|demand/after-follows:に
-29|demand/after-follows:にだ True
-14|demand/after-follows:には False
13|demand/after-follows:にも False
-19|demand/after-follows:にも True
-11|demand/after-follows:に届 False
-31|demand/after-follows:に当 False
8|demand/after-follows:に期 False
23|demand/after-follows:に求 False
-5|demand/after-follows:に至 True
6|demand/after-follows:に要 False
25|demand/after-follows:に要 True
21|demand/after-follows:に迫 False
29|demand/after-follows:に迫 True
-4|demand/after-follows:の5 False
6|demand/after-follows:の事 False
-4|demand/after-follows:の頼 True
14|demand/after-follows:は
-8|demand/after-follows:は2 False
27|demand/after-follows:はど True
-3|demand/after-follows:へ
-3|demand/after-follows:への False
-6|demand/after-follows:も
-4|demand/after-follows:もだ False
-19|demand/after-follows:不
-19|demand/after-follows:不会 True
7|demand/after-follows:中
5|demand/after-follows:中名 False
18|demand/after-follows:也
19|demand/after-follows:也一 False
5|demand/after-follows:准
5|demand/after-follows:准备 True
-6|demand/after-follows:刚
-6|demand/after-follows:刚刚 True
-6|demand/after-follows:前
-4|demand/after-follows:前段 True
5|demand/after-follows:占
5|demand/after-follows:占比 True
3|demand/after-follows:反
3|demand/after-follows:反应 True
-4|demand/after-follows:同
-4|demand/after-follows:同样 True
-3|demand/after-follows:喊
-3|demand/after-follows:喊得 True
-3|demand/after-follows:国
-3|demand/after-follows:国防 True
-4|demand/after-follows:在
-4|demand/after-follows:在内 False
-13|demand/after-follows:報
-13|demand/after-follows:報告 False
-4|demand/after-follows:外交 True
3|demand/after-follows:大
4|demand/after-follows:大为 True
4|demand/after-follows:尚
4|demand/after-follows:尚未 True
18|demand/after-follows:态
18|demand/after-follows:态度 True
4|demand/after-follows:撤
4|demand/after-follows:撤下 True
3|demand/after-follows:新
3|demand/after-follows:新标 False
3|demand/after-follows:木
3|demand/after-follows:木原 True
-3|demand/after-follows:未
-3|demand/after-follows:正
-3|demand/after-follows:正好 True
29|demand/after-follows:的
5|demand/after-follows:的入 False
20|demand/after-follows:的尺 False
4|demand/after-follows:的标 False
3|demand/after-follows:而
8|demand/after-follows:而言 False
-5|demand/after-follows:而言 True
-6|demand/after-follows:要
-3|demand/after-follows:要到 False
-5|demand/after-follows:要求 False
3|demand/after-follows:要花 True
-5|demand/after-follows:辗
-5|demand/after-follows:辗转 False
4|demand/after-follows:防
4|demand/after-follows:防卫 True
9|demand/after-leads:%,
-6|demand/after-leads:%;
-3|demand/after-leads:%_
21|demand/after-leads:%、
-6|demand/after-leads:%」
-11|demand/after-leads:%が
5|demand/after-leads:%を
19|demand/after-leads:%对
3|demand/after-leads:%是
-6|demand/after-leads:,对
-3|demand/after-leads:,而
-3|demand/after-leads:」_
-14|demand/after-leads:い。
-3|demand/after-leads:いう
29|demand/after-leads:う、
27|demand/after-leads:き、
-6|demand/after-leads:し、
-4|demand/after-leads:だ。
-13|demand/after-leads:て「
8|demand/after-leads:ての
-9|demand/after-leads:とに
-29|demand/after-leads:べ、
9|demand/after-leads:よう
-3|demand/after-leads:り、
4|demand/after-leads:主要
4|demand/after-leads:内的
6|demand/after-leads:出を
-4|demand/after-leads:包括
5|demand/after-leads:只说
4|demand/after-leads:后,
-3|demand/after-leads:吓坏
-13|demand/after-leads:味_
8|demand/after-leads:多数
-4|demand/after-leads:已居
5|demand/after-leads:平在
5|demand/after-leads:当成
-5|demand/after-leads:更让
5|demand/after-leads:比,
21|demand/after-leads:求,
-4|demand/after-leads:求_
-18|demand/after-leads:波、
9|demand/after-leads:用于
-4|demand/after-leads:相「
3|demand/after-leads:算,
20|demand/after-leads:衡量
-19|demand/after-leads:说,
17|demand/after-leads:費を
-4|demand/after-leads:齐,
-31|demand/after:agent False
18|demand/after:agent True
18|demand/after:named False
11|demand/after:named True
31|demand/after:patient False
-5|demand/after:patient True
-43|demand/asks
9|demand/before-commas:0 0
-5|demand/before-commas:0 1
3|demand/before-commas:0 2
5|demand/before-commas:1 0
-19|demand/before-commas:1 1
-8|demand/before-commas:1 2
-10|demand/before-commas:2 0
9|demand/before-commas:2 1
5|demand/before-commas:2 2
6|demand/before-commas:3 1
8|demand/before-commas:3 2
-24|demand/before-far:1 0
18|demand/before-far:18 0
-10|demand/before-far:36 0
-3|demand/before-far:36 1
-4|demand/before-far:4 0
21|demand/before-far:9 0
4|demand/before-far:far 0
-3|demand/before-far:far 1
8|demand/before-far:far 2
9|demand/before-follows-rank:\" 0 0
-5|demand/before-follows-rank:) 0 0
-16|demand/before-follows-rank:, 0 0
8|demand/before-follows-rank:1 1 0
14|demand/before-follows-rank:5 0 0
-3|demand/before-follows-rank:5 1 0
-31|demand/before-follows-rank:: 0 0
-8|demand/before-follows-rank:_ 0 0
-8|demand/before-follows-rank:、 0 0
19|demand/before-follows-rank:、 1 0
7|demand/before-follows-rank:」 0 0
-11|demand/before-follows-rank:か 0 0
-11|demand/before-follows-rank:が 0 0
-7|demand/before-follows-rank:が 1 1
-4|demand/before-follows-rank:で 1 0
-8|demand/before-follows-rank:で 2 0
-8|demand/before-follows-rank:と 0 0
12|demand/before-follows-rank:と 1 0
21|demand/before-follows-rank:に 0 1
18|demand/before-follows-rank:に 1 0
-11|demand/before-follows-rank:に 1 1
10|demand/before-follows-rank:の 0 0
4|demand/before-follows-rank:の 0 1
-3|demand/before-follows-rank:の 1 0
5|demand/before-follows-rank:は 0 0
-28|demand/before-follows-rank:は 1 0
11|demand/before-follows-rank:は 1 1
8|demand/before-follows-rank:も 0 0
-23|demand/before-follows-rank:を 0 0
-5|demand/before-follows-rank:を 1 0
7|demand/before-follows-rank:一 0 0
10|demand/before-follows-rank:也 0 0
9|demand/before-follows-rank:也 1 0
-12|demand/before-follows-rank:事 0 0
4|demand/before-follows-rank:事 0 1
12|demand/before-follows-rank:以 0 0
-5|demand/before-follows-rank:会 0 0
-26|demand/before-follows-rank:会 1 0
12|demand/before-follows-rank:保 1 0
17|demand/before-follows-rank:全 0 0
10|demand/before-follows-rank:内 1 1
3|demand/before-follows-rank:内 1 2
17|demand/before-follows-rank:军 0 0
5|demand/before-follows-rank:准 1 1
-16|demand/before-follows-rank:前 1 0
4|demand/before-follows-rank:副 1 0
-7|demand/before-follows-rank:原 2 1
-3|demand/before-follows-rank:只 0 1
11|demand/before-follows-rank:同 0 0
8|demand/before-follows-rank:向 0 0
-5|demand/before-follows-rank:呼 1 0
3|demand/before-follows-rank:国 0 0
4|demand/before-follows-rank:国 1 0
-3|demand/before-follows-rank:国 1 1
-5|demand/before-follows-rank:外 1 0
-3|demand/before-follows-rank:多 0 0
9|demand/before-follows-rank:大 0 0
-3|demand/before-follows-rank:大 1 0
-25|demand/before-follows-rank:如 0 0
5|demand/before-follows-rank:完 0 0
6|demand/before-follows-rank:对 1 0
45|demand/before-follows-rank:将 0 0
-9|demand/before-follows-rank:将 1 2
23|demand/before-follows-rank:应 0 0
-15|demand/before-follows-rank:应 1 1
6|demand/before-follows-rank:忠 0 0
6|demand/before-follows-rank:总 1 0
-4|demand/before-follows-rank:把 1 1
6|demand/before-follows-rank:提 0 0
-3|demand/before-follows-rank:提 1 1
4|demand/before-follows-rank:放 1 0
-11|demand/before-follows-rank:暗 1 0
9|demand/before-follows-rank:欧 1 0
5|demand/before-follows-rank:比 1 0
3|demand/before-follows-rank:氏 0 0
-26|demand/before-follows-rank:氏 1 0
-6|demand/before-follows-rank:没 1 0
-27|demand/before-follows-rank:点 0 1
-3|demand/before-follows-rank:的 0 0
5|demand/before-follows-rank:的 0 2
-17|demand/before-follows-rank:的 1 0
11|demand/before-follows-rank:的 1 1
-5|demand/before-follows-rank:看 0 0
8|demand/before-follows-rank:石 1 2
6|demand/before-follows-rank:米 1 0
-5|demand/before-follows-rank:維 2 0
7|demand/before-follows-rank:総 1 0
-9|demand/before-follows-rank:花 0 0
5|demand/before-follows-rank:若 0 0
-22|demand/before-follows-rank:要 1 0
-7|demand/before-follows-rank:说 0 1
-4|demand/before-follows-rank:谈 1 0
-28|demand/before-follows-rank:跟 1 0
18|demand/before-follows-rank:达 0 0
5|demand/before-follows-rank:连 1 1
8|demand/before-follows-rank:都 0 0
8|demand/before-follows-rank:防 1 0
9|demand/before-follows-rank:须 0 0
-6|demand/before-follows-rank:须 1 1
5|demand/before-follows-rank:首 0 0
-15|demand/before-follows-rank:首 1 0
-4|demand/before-follows-rank:首 1 1
-5|demand/before-follows-rank:首 2 0
9|demand/before-follows:\"
8|demand/before-follows:\"统
8|demand/before-follows:\"统统达
-5|demand/before-follows:)
7|demand/before-follows:)に
7|demand/before-follows:)に求め
-16|demand/before-follows:,
-22|demand/before-follows:,全
-22|demand/before-follows:,全球伙
11|demand/before-follows:,将
11|demand/before-follows:,将国内
-7|demand/before-follows:,把
-4|demand/before-follows:,把标准
8|demand/before-follows:1
5|demand/before-follows:11
5|demand/before-follows:11日在
3|demand/before-follows:15
3|demand/before-follows:15日在
-3|demand/before-follows:20
-4|demand/before-follows:3
-4|demand/before-follows:3.
-4|demand/before-follows:3.5%
11|demand/before-follows:5
14|demand/before-follows:5%
9|demand/before-follows:5%要求
-3|demand/before-follows:5月
-32|demand/before-follows::
-32|demand/before-follows::军
-27|demand/before-follows::军费必
-4|demand/before-follows::军费要
-8|demand/before-follows:_
11|demand/before-follows:、
-8|demand/before-follows:、5
-8|demand/before-follows:、5%案
-4|demand/before-follows:、ト
-4|demand/before-follows:、トラン
7|demand/before-follows:、南
8|demand/before-follows:、南韩也
5|demand/before-follows:、米
4|demand/before-follows:、米の3
10|demand/before-follows:、防
10|demand/before-follows:、防衛費
7|demand/before-follows:」
7|demand/before-follows:」达
7|demand/before-follows:」达到3
-9|demand/before-follows:か
-9|demand/before-follows:から
-7|demand/before-follows:から3・
-16|demand/before-follows:が
-3|demand/before-follows:が2
-6|demand/before-follows:が2%に
4|demand/before-follows:が3.5
-3|demand/before-follows:が5
13|demand/before-follows:が国
13|demand/before-follows:が国防費
5|demand/before-follows:が次
5|demand/before-follows:が次に5
-5|demand/before-follows:が求
-4|demand/before-follows:が求める
-13|demand/before-follows:が訴
-13|demand/before-follows:が訴える
-11|demand/before-follows:で
-11|demand/before-follows:での
-3|demand/before-follows:での演説
-8|demand/before-follows:での答弁
5|demand/before-follows:と
4|demand/before-follows:との
12|demand/before-follows:とオ
12|demand/before-follows:とオース
-10|demand/before-follows:と同
-5|demand/before-follows:と同じ3
4|demand/before-follows:と同じ5
30|demand/before-follows:に
-4|demand/before-follows:に1
-4|demand/before-follows:に10%
9|demand/before-follows:に2
6|demand/before-follows:に2%を
21|demand/before-follows:に3
6|demand/before-follows:に3.5
13|demand/before-follows:に3・5
-54|demand/before-follows:に5
-9|demand/before-follows:に5%を
-11|demand/before-follows:に5%要
-37|demand/before-follows:に5%迫
6|demand/before-follows:にG
6|demand/before-follows:にGDP
-12|demand/before-follows:に「
-13|demand/before-follows:に「5%
3|demand/before-follows:につ
3|demand/before-follows:について
4|demand/before-follows:には
3|demand/before-follows:には2%
3|demand/before-follows:には3.
5|demand/before-follows:には5%
-12|demand/before-follows:には名指
6|demand/before-follows:には少な
20|demand/before-follows:にも
3|demand/before-follows:にも3%
3|demand/before-follows:にもGD
48|demand/before-follows:に国
48|demand/before-follows:に国防費
-8|demand/before-follows:に埋
-8|demand/before-follows:に埋めさ
7|demand/before-follows:に対
5|demand/before-follows:に対し、
-29|demand/before-follows:に求
-29|demand/before-follows:に求める
13|demand/before-follows:に防
13|demand/before-follows:に防衛費
10|demand/before-follows:の
5|demand/before-follows:のシ
5|demand/before-follows:のシャー
-14|demand/before-follows:の主
-14|demand/before-follows:の主要国
5|demand/before-follows:の取
5|demand/before-follows:の取り組
13|demand/before-follows:の国
12|demand/before-follows:の国防費
-3|demand/before-follows:の脅
-3|demand/before-follows:の脅威は
3|demand/before-follows:の防
3|demand/before-follows:の防衛費
10|demand/before-follows:の首
10|demand/before-follows:の首相に
-13|demand/before-follows:は
6|demand/before-follows:は1
6|demand/before-follows:は10%
11|demand/before-follows:は3
15|demand/before-follows:は3.5
-3|demand/before-follows:は3・8
-26|demand/before-follows:は5
13|demand/before-follows:は5%払
-40|demand/before-follows:は5%要
4|demand/before-follows:はN
4|demand/before-follows:はNAT
5|demand/before-follows:は、
5|demand/before-follows:は、防衛
-5|demand/before-follows:は「
-4|demand/before-follows:は「全て
23|demand/before-follows:はト
23|demand/before-follows:はトラン
-5|demand/before-follows:はド
-5|demand/before-follows:はドイツ
-3|demand/before-follows:はポ
-3|demand/before-follows:はポーラ
7|demand/before-follows:は国
8|demand/before-follows:は国防費
18|demand/before-follows:は少
18|demand/before-follows:は少なく
-27|demand/before-follows:は独
-27|demand/before-follows:は独自に
-12|demand/before-follows:は米
-14|demand/before-follows:は米国に
8|demand/before-follows:も
5|demand/before-follows:も3
3|demand/before-follows:も3%を
-28|demand/before-follows:を
-23|demand/before-follows:を「
-23|demand/before-follows:を「模範
-5|demand/before-follows:を含
8|demand/before-follows:一
7|demand/before-follows:一样
6|demand/before-follows:一样拿出
-5|demand/before-follows:並みに求
5|demand/before-follows:並みの5
19|demand/before-follows:也
14|demand/before-follows:也不
14|demand/before-follows:也不能低
10|demand/before-follows:也应
3|demand/before-follows:也要
3|demand/before-follows:也要拿出
-9|demand/before-follows:事
-9|demand/before-follows:事務
-9|demand/before-follows:事務総長
12|demand/before-follows:以
12|demand/before-follows:以3
12|demand/before-follows:以3%为
-30|demand/before-follows:会
-26|demand/before-follows:会見
-26|demand/before-follows:会見詳報
12|demand/before-follows:保
12|demand/before-follows:保守
12|demand/before-follows:保守党领
17|demand/before-follows:全
12|demand/before-follows:全て
12|demand/before-follows:全てに同
5|demand/before-follows:全体
5|demand/before-follows:全体に5
11|demand/before-follows:内
12|demand/before-follows:内部
3|demand/before-follows:内部传出
10|demand/before-follows:内部有人
19|demand/before-follows:军
19|demand/before-follows:军费
6|demand/before-follows:军费应达
3|demand/before-follows:军费往G
7|demand/before-follows:军费须达
5|demand/before-follows:准
5|demand/before-follows:准备
5|demand/before-follows:准备主动
-16|demand/before-follows:前
3|demand/before-follows:前幹
3|demand/before-follows:前幹事長
-19|demand/before-follows:前驻
-19|demand/before-follows:前驻美防
4|demand/before-follows:副
4|demand/before-follows:副部
4|demand/before-follows:副部长林
-7|demand/before-follows:原
-7|demand/before-follows:原订
-7|demand/before-follows:原订20
-3|demand/before-follows:只
-3|demand/before-follows:只出
-3|demand/before-follows:只出2%
11|demand/before-follows:同
8|demand/before-follows:同样
4|demand/before-follows:同样是3
4|demand/before-follows:同样达到
3|demand/before-follows:同步
3|demand/before-follows:同步,以
8|demand/before-follows:向
7|demand/before-follows:向3
7|demand/before-follows:向3.5
-5|demand/before-follows:呼
-5|demand/before-follows:呼吁
-5|demand/before-follows:呼吁盟友
4|demand/before-follows:国
7|demand/before-follows:国防
4|demand/before-follows:国防费发
-3|demand/before-follows:国际
-3|demand/before-follows:国际广播
-3|demand/before-follows:在内
7|demand/before-follows:在美
7|demand/before-follows:在美方要
-5|demand/before-follows:外
-5|demand/before-follows:外相
-4|demand/before-follows:外相が先
-4|demand/before-follows:多
-3|demand/before-follows:多国
-3|demand/before-follows:多国对5
6|demand/before-follows:大
6|demand/before-follows:大統
7|demand/before-follows:大統領は
-25|demand/before-follows:如
-25|demand/before-follows:如何
-25|demand/before-follows:如何填3
5|demand/before-follows:完
5|demand/before-follows:完成
5|demand/before-follows:完成2%
6|demand/before-follows:对
6|demand/before-follows:对美
6|demand/before-follows:对美方要
36|demand/before-follows:将
-8|demand/before-follows:将军
-9|demand/before-follows:将军费占
42|demand/before-follows:将国
42|demand/before-follows:将国防开
8|demand/before-follows:应
9|demand/before-follows:应「
9|demand/before-follows:应「迅速
-7|demand/before-follows:应付
-7|demand/before-follows:应付5%
4|demand/before-follows:应把
3|demand/before-follows:应把GD
21|demand/before-follows:应拿
21|demand/before-follows:应拿出3
4|demand/before-follows:应该
4|demand/before-follows:应该支付
-27|demand/before-follows:应达
-13|demand/before-follows:应达5%
-14|demand/before-follows:应达到5
6|demand/before-follows:忠
6|demand/before-follows:忠诚
6|demand/before-follows:忠诚度的
6|demand/before-follows:总
6|demand/before-follows:总理
6|demand/before-follows:总理府3
-4|demand/before-follows:把
-13|demand/before-follows:把5
-12|demand/before-follows:把5%提
6|demand/before-follows:把军
6|demand/before-follows:把军费提
3|demand/before-follows:提
-4|demand/before-follows:提出
5|demand/before-follows:提前
5|demand/before-follows:提前达成
3|demand/before-follows:提高
3|demand/before-follows:提高到3
5|demand/before-follows:放
4|demand/before-follows:放话
4|demand/before-follows:放话\"准
-11|demand/before-follows:暗
-11|demand/before-follows:暗示
-11|demand/before-follows:暗示,共
9|demand/before-follows:欧
9|demand/before-follows:欧洲
9|demand/before-follows:欧洲盟友
5|demand/before-follows:比
5|demand/before-follows:比照
5|demand/before-follows:比照北约
-22|demand/before-follows:氏
-18|demand/before-follows:氏、
-18|demand/before-follows:氏、米長
10|demand/before-follows:氏は32
-9|demand/before-follows:氏はイタ
-6|demand/before-follows:没
-6|demand/before-follows:没有
-6|demand/before-follows:没有提出
-27|demand/before-follows:点
-27|demand/before-follows:点头
-27|demand/before-follows:点头同意
-3|demand/before-follows:的
5|demand/before-follows:的国
7|demand/before-follows:的国防开
5|demand/before-follows:的国防支
-7|demand/before-follows:的国防费
-4|demand/before-follows:的意
-4|demand/before-follows:的意思走
4|demand/before-follows:的目
4|demand/before-follows:的目标是
12|demand/before-follows:的要
5|demand/before-follows:的要价节
7|demand/before-follows:的要求,
-3|demand/before-follows:的言
-3|demand/before-follows:的言论犹
-13|demand/before-follows:的防
-13|demand/before-follows:的防卫费
10|demand/before-follows:相
-5|demand/before-follows:看
-5|demand/before-follows:看齐
8|demand/before-follows:石
8|demand/before-follows:石破
8|demand/before-follows:石破茂5
6|demand/before-follows:米
3|demand/before-follows:米関
3|demand/before-follows:米関係筋
3|demand/before-follows:米首
3|demand/before-follows:米首脳会
-5|demand/before-follows:維
-5|demand/before-follows:維新
-5|demand/before-follows:維新の会
9|demand/before-follows:総
9|demand/before-follows:総理
7|demand/before-follows:総理大臣
-9|demand/before-follows:花
-9|demand/before-follows:花5
-9|demand/before-follows:花5%的
5|demand/before-follows:若
5|demand/before-follows:若想
5|demand/before-follows:若想继续
-21|demand/before-follows:要
3|demand/before-follows:要到
3|demand/before-follows:要到10
-23|demand/before-follows:要求
-19|demand/before-follows:要求美国
-8|demand/before-follows:说
-9|demand/before-follows:说,
-7|demand/before-follows:说,2%
-3|demand/before-follows:谈
-4|demand/before-follows:谈美
-4|demand/before-follows:谈美方\"
-28|demand/before-follows:跟
-28|demand/before-follows:跟进
-28|demand/before-follows:跟进,赫
20|demand/before-follows:达
18|demand/before-follows:达到
18|demand/before-follows:达到5%
5|demand/before-follows:连
5|demand/before-follows:连防
5|demand/before-follows:连防卫所
8|demand/before-follows:都
15|demand/before-follows:都应
13|demand/before-follows:都应该看
-6|demand/before-follows:都要
-6|demand/before-follows:都要给出
8|demand/before-follows:防
8|demand/before-follows:防长
8|demand/before-follows:防长麦金
3|demand/before-follows:须
-19|demand/before-follows:首
-19|demand/before-follows:首相
-6|demand/before-follows:首相は1
-5|demand/before-follows:首相は2
-16|demand/before-follows:首相は、
5|demand/before-follows:首相は「
-41|demand/before-leads:
8|demand/before-leads:\"
-3|demand/before-leads:\",
17|demand/before-leads:%_
5|demand/before-leads:%、
-6|demand/before-leads:(
11|demand/before-leads:,
3|demand/before-leads:,即
-13|demand/before-leads:,就
8|demand/before-leads:,盼
21|demand/before-leads:,称
9|demand/before-leads:,要
15|demand/before-leads::
7|demand/before-leads:;
4|demand/before-leads:EU
9|demand/before-leads:Oの
4|demand/before-leads:U
-22|demand/before-leads:_
-18|demand/before-leads:、
10|demand/before-leads:。
12|demand/before-leads:「
-3|demand/before-leads:】
5|demand/before-leads:い。
-6|demand/before-leads:が
-8|demand/before-leads:が、
6|demand/before-leads:つ「
26|demand/before-leads:で、
-12|demand/before-leads:と
-3|demand/before-leads:と、
5|demand/before-leads:に「
-8|demand/before-leads:にも
10|demand/before-leads:の
25|demand/before-leads:は
5|demand/before-leads:は、
15|demand/before-leads:は「
5|demand/before-leads:む
3|demand/before-leads:め、
-4|demand/before-leads:も
8|demand/before-leads:や
4|demand/before-leads:り、
5|demand/before-leads:る。
-8|demand/before-leads:を
6|demand/before-leads:アの
4|demand/before-leads:アは
32|demand/before-leads:カが
32|demand/before-leads:カの
-4|demand/before-leads:ス
-4|demand/before-leads:セス
-6|demand/before-leads:ダの
-4|demand/before-leads:ツの
3|demand/before-leads:ツは
-25|demand/before-leads:ドの
5|demand/before-leads:ドは
-3|demand/before-leads:ナの
-3|demand/before-leads:プ
9|demand/before-leads:ンは
-3|demand/before-leads:ンプ
-22|demand/before-leads:不只
11|demand/before-leads:与
7|demand/before-leads:世界
-6|demand/before-leads:个
18|demand/before-leads:中、
5|demand/before-leads:为,
3|demand/before-leads:书长
8|demand/before-leads:人
5|demand/before-leads:令
3|demand/before-leads:体
5|demand/before-leads:促
3|demand/before-leads:全体
5|demand/before-leads:内的
-27|demand/before-leads:再批
-3|demand/before-leads:击
-8|demand/before-leads:分を
4|demand/before-leads:前
6|demand/before-leads:前、
7|demand/before-leads:力:
7|demand/before-leads:励「
-3|demand/before-leads:包括
-9|demand/before-leads:北约
3|demand/before-leads:即
7|demand/before-leads:及;
3|demand/before-leads:口:
-22|demand/before-leads:只
-8|demand/before-leads:吁
3|demand/before-leads:名
3|demand/before-leads:名人
-16|demand/before-leads:向
5|demand/before-leads:含む
-4|demand/before-leads:告知
-11|demand/before-leads:员向
-8|demand/before-leads:呼吁
-3|demand/before-leads:回应
4|demand/before-leads:国
-52|demand/before-leads:国が
4|demand/before-leads:国に
16|demand/before-leads:国は
3|demand/before-leads:国も
8|demand/before-leads:国や
-7|demand/before-leads:坚持
-3|demand/before-leads:外长
-21|demand/before-leads:够,
-4|demand/before-leads:婉拒
-69|demand/before-leads:官、
7|demand/before-leads:官「
6|demand/before-leads:官は
-11|demand/before-leads:对
4|demand/before-leads:尔就
-9|demand/before-leads:就
12|demand/before-leads:希望
11|demand/before-leads:平
-4|demand/before-leads:应
10|demand/before-leads:应与
-7|demand/before-leads:度は
5|demand/before-leads:强令
-6|demand/before-leads:总统
41|demand/before-leads:所有
-27|demand/before-leads:批
-3|demand/before-leads:抨击
-4|demand/before-leads:拒
-3|demand/before-leads:括
-7|demand/before-leads:持
3|demand/before-leads:提
4|demand/before-leads:敦促
-13|demand/before-leads:斯:
15|demand/before-leads:方、
3|demand/before-leads:方要
-7|demand/before-leads:日对
3|demand/before-leads:月、
41|demand/before-leads:有
12|demand/before-leads:望
-8|demand/before-leads:本、
-12|demand/before-leads:本と
5|demand/before-leads:条约
-6|demand/before-leads:案对
6|demand/before-leads:楼:
-5|demand/before-leads:構(
8|demand/before-leads:権が
3|demand/before-leads:権は
-6|demand/before-leads:每个
-4|demand/before-leads:比照
-12|demand/before-leads:氏、
16|demand/before-leads:氏は
17|demand/before-leads:求
3|demand/before-leads:点名
-8|demand/before-leads:照
7|demand/before-leads:界
-40|demand/before-leads:略_
4|demand/before-leads:的
-27|demand/before-leads:盛赞
-3|demand/before-leads:相、
8|demand/before-leads:盼
-4|demand/before-leads:真照
-4|demand/before-leads:知
6|demand/before-leads:示,
24|demand/before-leads:称
6|demand/before-leads:称,
3|demand/before-leads:米「
-4|demand/before-leads:约
-6|demand/before-leads:统
7|demand/before-leads:虽说
6|demand/before-leads:衡量
-6|demand/before-leads:補、
16|demand/before-leads:要
17|demand/before-leads:要求
7|demand/before-leads:说
3|demand/before-leads:说,
8|demand/before-leads:谓\"
-27|demand/before-leads:赞
11|demand/before-leads:追平
5|demand/before-leads:选人
6|demand/before-leads:道,
-3|demand/before-leads:部长
6|demand/before-leads:量
-8|demand/before-leads:長は
-4|demand/before-leads:长
7|demand/before-leads:长:
6|demand/before-leads:问:
3|demand/before-leads:隣国
-4|demand/before-leads:面对
-21|demand/before-leads:領は
5|demand/before-leads:顿对
28|demand/before-opens:False agent
25|demand/before-opens:False named
16|demand/before-opens:False patient
-41|demand/before-opens:True agent
-47|demand/before-opens:True named
22|demand/before-opens:True patient
11|demand/before-rank:0 0 agent
17|demand/before-rank:0 0 named
64|demand/before-rank:0 0 patient
-14|demand/before-rank:0 1 named
14|demand/before-rank:0 1 patient
5|demand/before-rank:0 2 patient
-29|demand/before-rank:1 0 agent
-14|demand/before-rank:1 0 named
-14|demand/before-rank:1 0 patient
5|demand/before-rank:1 1 agent
11|demand/before-rank:1 1 named
-22|demand/before-rank:1 1 patient
12|demand/before-rank:1 2 named
-9|demand/before-rank:1 2 patient
-28|demand/before-rank:2 0 named
-6|demand/before-rank:2 1 named
-13|demand/before:agent
-23|demand/before:named
38|demand/before:patient
3|demand/class-main:ALLIES ALLIES
46|demand/class-main:ALLIES JPN
36|demand/class-main:ALLIES KOR
-13|demand/class-main:ALLIES NATO
30|demand/class-main:ALLIES foe
24|demand/class-main:ALLIES land
-67|demand/class-main:ALLIES member
-7|demand/class-main:CHN JPN
-7|demand/class-main:CHN NATO
3|demand/class-main:EU JPN
-19|demand/class-main:JPN ALLIES
38|demand/class-main:JPN JPN
-15|demand/class-main:JPN KOR
14|demand/class-main:JPN NATO
11|demand/class-main:JPN TWN
-6|demand/class-main:JPN foe
6|demand/class-main:KOR JPN
-8|demand/class-main:KOR NATO
3|demand/class-main:KOR land
48|demand/class-main:NATO ALLIES
-50|demand/class-main:NATO JPN
-7|demand/class-main:NATO KOR
-11|demand/class-main:NATO NATO
-11|demand/class-main:NATO TWN
-8|demand/class-main:NATO land
70|demand/class-main:NATO member
7|demand/class-main:TWN TWN
-6|demand/class-main:USA ALLIES
-47|demand/class-main:USA JPN
-16|demand/class-main:USA KOR
29|demand/class-main:USA NATO
-6|demand/class-main:USA TWN
-4|demand/class-main:USA foe
5|demand/class-main:USA land
-18|demand/class-main:foe foe
-20|demand/class-main:land ALLIES
36|demand/class-main:land JPN
-22|demand/class-main:land land
-3|demand/class-main:member ALLIES
-24|demand/class-main:member JPN
-3|demand/class-main:member NATO
3|demand/class-main:member land
-7|demand/class-named:ALLIES ALLIES nobody-named
10|demand/class-named:ALLIES ALLIES others-named
30|demand/class-named:ALLIES JPN nobody-named
15|demand/class-named:ALLIES JPN others-named
8|demand/class-named:ALLIES KOR nobody-named
28|demand/class-named:ALLIES KOR others-named
-12|demand/class-named:ALLIES NATO nobody-named
13|demand/class-named:ALLIES foe nobody-named
17|demand/class-named:ALLIES foe others-named
23|demand/class-named:ALLIES land nobody-named
-67|demand/class-named:ALLIES member others-named
-7|demand/class-named:CHN JPN others-named
-7|demand/class-named:CHN NATO others-named
3|demand/class-named:EU JPN others-named
-19|demand/class-named:JPN ALLIES others-named
7|demand/class-named:JPN JPN nobody-named
30|demand/class-named:JPN JPN others-named
-15|demand/class-named:JPN KOR others-named
14|demand/class-named:JPN NATO others-named
11|demand/class-named:JPN TWN others-named
-6|demand/class-named:JPN foe others-named
6|demand/class-named:KOR JPN others-named
3|demand/class-named:KOR KOR others-named
-8|demand/class-named:KOR NATO others-named
3|demand/class-named:KOR land others-named
8|demand/class-named:NATO ALLIES nobody-named
40|demand/class-named:NATO ALLIES others-named
-26|demand/class-named:NATO JPN nobody-named
-24|demand/class-named:NATO JPN others-named
-6|demand/class-named:NATO KOR nobody-named
16|demand/class-named:NATO NATO nobody-named
-27|demand/class-named:NATO NATO others-named
-11|demand/class-named:NATO TWN others-named
-7|demand/class-named:NATO land nobody-named
70|demand/class-named:NATO member others-named
6|demand/class-named:TWN TWN others-named
-6|demand/class-named:USA ALLIES others-named
-9|demand/class-named:USA JPN nobody-named
-38|demand/class-named:USA JPN others-named
-16|demand/class-named:USA KOR others-named
30|demand/class-named:USA NATO others-named
-6|demand/class-named:USA TWN others-named
-4|demand/class-named:USA foe others-named
5|demand/class-named:USA land others-named
-11|demand/class-named:foe foe nobody-named
-7|demand/class-named:foe foe others-named
-20|demand/class-named:land ALLIES others-named
36|demand/class-named:land JPN others-named
-15|demand/class-named:land land nobody-named
-7|demand/class-named:land land others-named
-3|demand/class-named:member ALLIES others-named
-22|demand/class-named:member JPN others-named
3|demand/class-named:member land others-named
13|demand/class-shape:ALLIES fine
13|demand/class-shape:ALLIES half
-8|demand/class-shape:ALLIES tenth
40|demand/class-shape:ALLIES whole
-13|demand/class-shape:CHN whole
5|demand/class-shape:EU whole
42|demand/class-shape:JPN half
-6|demand/class-shape:JPN tenth
-17|demand/class-shape:JPN whole
-32|demand/class-shape:KOR half
17|demand/class-shape:KOR tenth
15|demand/class-shape:KOR whole
-8|demand/class-shape:NATO half
40|demand/class-shape:NATO whole
-7|demand/class-shape:TWN half
13|demand/class-shape:TWN whole
-10|demand/class-shape:USA half
3|demand/class-shape:USA tenth
-40|demand/class-shape:USA whole
-11|demand/class-shape:foe fine
-9|demand/class-shape:foe whole
6|demand/class-shape:land half
-3|demand/class-shape:land tenth
-8|demand/class-shape:land whole
-3|demand/class-shape:member half
-25|demand/class-shape:member whole
13|demand/class-value:ALLIES 0.25
9|demand/class-value:ALLIES 1.5
-7|demand/class-value:ALLIES 1E+1
-11|demand/class-value:ALLIES 3
4|demand/class-value:ALLIES 3.5
-7|demand/class-value:ALLIES 3.8
5|demand/class-value:ALLIES 4
52|demand/class-value:ALLIES 5
5|demand/class-value:EU 3
4|demand/class-value:NATO 1.5
-6|demand/class-value:NATO 2
21|demand/class-value:NATO 3
-12|demand/class-value:NATO 3.5
28|demand/class-value:NATO 5
6|demand/class-value:USA 1.3
-3|demand/class-value:USA 1E+1
16|demand/class-value:USA 2
-14|demand/class-value:USA 3
-10|demand/class-value:USA 3.5
-8|demand/class-value:USA 3.8
-4|demand/class-value:USA 4
6|demand/class-value:USA 4.7
-33|demand/class-value:USA 5
58|demand/class:ALLIES
-15|demand/class:CHN
5|demand/class:EU
19|demand/class:JPN
29|demand/class:NATO
6|demand/class:TWN
-47|demand/class:USA
-21|demand/class:foe
-5|demand/class:land
-28|demand/class:member
-5|demand/known-for:ALLIES 2030
-4|demand/known-for:ALLIES 5 2030
3|demand/known-for:AUS 2028
3|demand/known-for:AUS 3.5 2028
3|demand/known-for:DEU 2025
3|demand/known-for:DEU 3 2025
-9|demand/known-for:ESP 2032
-9|demand/known-for:ESP 3.5 2032
-3|demand/known-for:JPN 2028
-3|demand/known-for:JPN 3.5 2028
4|demand/known-for:NATO 1.5 2032
18|demand/known-for:NATO 2030
15|demand/known-for:NATO 2032
11|demand/known-for:NATO 3.5 2032
17|demand/known-for:NATO 5 2030
-4|demand/known-for:NLD 1.5 2032
-6|demand/known-for:NLD 2032
-3|demand/known-for:POL 2025
-3|demand/known-for:POL 3 2025
-8|demand/known-for:TWN 2030
-8|demand/known-for:TWN 5 2030
13|demand/known:ALLIES 0.25
13|demand/known:ALLIES 0.25 2025
13|demand/known:ALLIES 0.25 since-2025
9|demand/known:ALLIES 1.5
9|demand/known:ALLIES 1.5 2026
9|demand/known:ALLIES 1.5 since-2025
-7|demand/known:ALLIES 1E+1
-5|demand/known:ALLIES 1E+1 2025
-7|demand/known:ALLIES 1E+1 since-2025
-14|demand/known:ALLIES 2 2002
5|demand/known:ALLIES 2 2016
20|demand/known:ALLIES 2 2020
5|demand/known:ALLIES 2 2024
-12|demand/known:ALLIES 2 2025
-12|demand/known:ALLIES 2 since-2025
-14|demand/known:ALLIES 2 to-2013
24|demand/known:ALLIES 2 to-2021
5|demand/known:ALLIES 2 to-2024
-11|demand/known:ALLIES 3
-14|demand/known:ALLIES 3 2025
6|demand/known:ALLIES 3 2026
-8|demand/known:ALLIES 3 since-2025
-25|demand/known:ALLIES 3.5
-8|demand/known:ALLIES 3.5 2024
-61|demand/known:ALLIES 3.5 2025
44|demand/known:ALLIES 3.5 2026
-17|demand/known:ALLIES 3.5 since-2025
-8|demand/known:ALLIES 3.5 to-2024
-7|demand/known:ALLIES 3.8
-7|demand/known:ALLIES 3.8 2025
-7|demand/known:ALLIES 3.8 since-2025
5|demand/known:ALLIES 4
7|demand/known:ALLIES 4 2026
7|demand/known:ALLIES 4 since-2025
-17|demand/known:ALLIES 5 2024
-15|demand/known:ALLIES 5 2025
33|demand/known:ALLIES 5 2026
18|demand/known:ALLIES 5 since-2025
-17|demand/known:ALLIES 5 to-2024
-6|demand/known:ALLIES since-2025
-3|demand/known:ALLIES to-1999
-14|demand/known:ALLIES to-2013
23|demand/known:ALLIES to-2021
-22|demand/known:ALLIES to-2024
21|demand/known:ALLIES+JPN 5
21|demand/known:ALLIES+JPN 5 2025
21|demand/known:ALLIES+JPN 5 since-2025
32|demand/known:ALLIES+JPN since-2025
10|demand/known:ALLIES+JPN+KOR 3.5
10|demand/known:ALLIES+JPN+KOR 3.5 2026
10|demand/known:ALLIES+JPN+KOR 3.5 since-2025
13|demand/known:ALLIES+JPN+KOR 5
13|demand/known:ALLIES+JPN+KOR 5 2025
13|demand/known:ALLIES+JPN+KOR 5 since-2025
24|demand/known:ALLIES+JPN+KOR since-2025
9|demand/known:ALLIES+JPN+PHL 3.5
9|demand/known:ALLIES+JPN+PHL 3.5 2026
9|demand/known:ALLIES+JPN+PHL 3.5 since-2025
9|demand/known:ALLIES+JPN+PHL since-2025
16|demand/known:ALLIES+KOR 5
16|demand/known:ALLIES+KOR 5 2025
16|demand/known:ALLIES+KOR 5 since-2025
16|demand/known:ALLIES+KOR since-2025
-7|demand/known:AUS 2
-3|demand/known:AUS 2 2016
-4|demand/known:AUS 2 2025
-4|demand/known:AUS 2 since-2025
-3|demand/known:AUS 2 to-2021
36|demand/known:AUS 3.5
33|demand/known:AUS 3.5 2025
3|demand/known:AUS 3.5 2026
36|demand/known:AUS 3.5 since-2025
-24|demand/known:AUS 5
-23|demand/known:AUS 5 2025
-24|demand/known:AUS 5 since-2025
10|demand/known:AUS since-2025
-3|demand/known:AUS to-2021
22|demand/known:AUS+JPN 3.5
22|demand/known:AUS+JPN 3.5 2026
22|demand/known:AUS+JPN 3.5 since-2025
22|demand/known:AUS+JPN since-2025
8|demand/known:CAN 4
8|demand/known:CAN 4 2025
8|demand/known:CAN 4 since-2025
21|demand/known:CAN 5
9|demand/known:CAN 5 2025
12|demand/known:CAN 5 2026
21|demand/known:CAN 5 since-2025
29|demand/known:CAN since-2025
-10|demand/known:CHN 5
-10|demand/known:CHN 5 2025
-10|demand/known:CHN 5 since-2025
-15|demand/known:CHN since-2025
6|demand/known:DEU 2
5|demand/known:DEU 2 1999
5|demand/known:DEU 2 to-1999
-23|demand/known:DEU 5
-21|demand/known:DEU 5 2025
-23|demand/known:DEU 5 since-2025
-19|demand/known:DEU since-2025
5|demand/known:DEU to-1999
8|demand/known:ESP 3.5
7|demand/known:ESP 3.5 2025
8|demand/known:ESP 3.5 since-2025
28|demand/known:ESP 5
28|demand/known:ESP 5 2025
28|demand/known:ESP 5 since-2025
36|demand/known:ESP since-2025
-7|demand/known:EST 5
-7|demand/known:EST 5 2025
-7|demand/known:EST 5 since-2025
-8|demand/known:EST since-2025
5|demand/known:EU 3
3|demand/known:EU 3 2026
4|demand/known:EU 3 since-2025
5|demand/known:EU since-2025
-3|demand/known:FRA 3.5
-3|demand/known:FRA 3.5 2025
-3|demand/known:FRA 3.5 since-2025
-6|demand/known:FRA 5
-6|demand/known:FRA 5 2025
-6|demand/known:FRA 5 since-2025
-9|demand/known:FRA since-2025
6|demand/known:GBR 5
6|demand/known:GBR 5 2025
6|demand/known:GBR 5 since-2025
6|demand/known:GBR since-2025
-8|demand/known:ISR 3.5
-8|demand/known:ISR 3.5 2026
-8|demand/known:ISR 3.5 since-2025
-8|demand/known:ISR since-2025
8|demand/known:ITA 5
10|demand/known:ITA 5 2026
8|demand/known:ITA 5 since-2025
8|demand/known:ITA since-2025
-4|demand/known:JPN 1.3
-4|demand/known:JPN 1.3 2025
-4|demand/known:JPN 1.3 since-2025
-9|demand/known:JPN 1.5
-9|demand/known:JPN 1.5 2026
-9|demand/known:JPN 1.5 since-2025
-11|demand/known:JPN 1E+1
-11|demand/known:JPN 1E+1 2025
-11|demand/known:JPN 1E+1 since-2025
-39|demand/known:JPN 2
-6|demand/known:JPN 2 2017
3|demand/known:JPN 2 2020
-7|demand/known:JPN 2 2025
-28|demand/known:JPN 2 2026
-36|demand/known:JPN 2 since-2025
-3|demand/known:JPN 2 to-2021
18|demand/known:JPN 3
-13|demand/known:JPN 3 2024
27|demand/known:JPN 3 2025
26|demand/known:JPN 3 since-2025
4|demand/known:JPN 3 to-1999
-13|demand/known:JPN 3 to-2024
28|demand/known:JPN 3.5
53|demand/known:JPN 3.5 2025
-25|demand/known:JPN 3.5 2026
28|demand/known:JPN 3.5 since-2025
7|demand/known:JPN 5
33|demand/known:JPN 5 2025
-27|demand/known:JPN 5 2026
7|demand/known:JPN 5 since-2025
5|demand/known:JPN to-1999
-3|demand/known:JPN to-2021
-12|demand/known:JPN to-2024
7|demand/known:JPN+KOR 5
-3|demand/known:JPN+KOR 5 2025
7|demand/known:JPN+KOR 5 since-2025
7|demand/known:JPN+KOR since-2025
12|demand/known:KOR 3
11|demand/known:KOR 3 2024
11|demand/known:KOR 3 to-2024
-32|demand/known:KOR 3.5
-6|demand/known:KOR 3.5 2025
-26|demand/known:KOR 3.5 2026
-32|demand/known:KOR 3.5 since-2025
18|demand/known:KOR 3.8
18|demand/known:KOR 3.8 2025
18|demand/known:KOR 3.8 since-2025
5|demand/known:KOR 5
-3|demand/known:KOR 5 2025
8|demand/known:KOR 5 2026
5|demand/known:KOR 5 since-2025
-11|demand/known:KOR since-2025
11|demand/known:KOR to-2024
-5|demand/known:LTU 3
-5|demand/known:LTU 3 2023
-5|demand/known:LTU 3 to-2024
-5|demand/known:LTU to-2024
4|demand/known:NATO 1.5
4|demand/known:NATO 1.5 2025
4|demand/known:NATO 1.5 since-2025
-6|demand/known:NATO 2
-4|demand/known:NATO 2 1999
16|demand/known:NATO 2 2002
8|demand/known:NATO 2 2017
-22|demand/known:NATO 2 2020
-4|demand/known:NATO 2 to-1999
16|demand/known:NATO 2 to-2013
-14|demand/known:NATO 2 to-2021
21|demand/known:NATO 3
26|demand/known:NATO 3 2024
-3|demand/known:NATO 3 2026
-3|demand/known:NATO 3 since-2025
27|demand/known:NATO 3 to-2024
-12|demand/known:NATO 3.5
9|demand/known:NATO 3.5 2024
-8|demand/known:NATO 3.5 2025
-13|demand/known:NATO 3.5 2026
-21|demand/known:NATO 3.5 since-2025
9|demand/known:NATO 3.5 to-2024
-4|demand/known:NATO 4 2026
-4|demand/known:NATO 4 since-2025
28|demand/known:NATO 5
17|demand/known:NATO 5 2024
30|demand/known:NATO 5 2025
-19|demand/known:NATO 5 2026
11|demand/known:NATO 5 since-2025
17|demand/known:NATO 5 to-2024
-19|demand/known:NATO since-2025
-6|demand/known:NATO to-1999
16|demand/known:NATO to-2013
-12|demand/known:NATO to-2021
51|demand/known:NATO to-2024
-4|demand/known:NLD 1.5
-4|demand/known:NLD 1.5 2025
-4|demand/known:NLD 1.5 since-2025
-8|demand/known:NLD 5
-8|demand/known:NLD 5 2025
-8|demand/known:NLD 5 since-2025
-14|demand/known:NLD since-2025
27|demand/known:PHL 2
29|demand/known:PHL 2 2026
27|demand/known:PHL 2 since-2025
-8|demand/known:PHL 3.5
-6|demand/known:PHL 3.5 2025
-8|demand/known:PHL 3.5 since-2025
-5|demand/known:PHL 5
-5|demand/known:PHL 5 2025
-5|demand/known:PHL 5 since-2025
14|demand/known:PHL since-2025
-24|demand/known:POL 3
-21|demand/known:POL 3 2024
-3|demand/known:POL 3 2025
-3|demand/known:POL 3 since-2025
-21|demand/known:POL 3 to-2024
-7|demand/known:POL 4
-4|demand/known:POL 4 2026
-7|demand/known:POL 4 since-2025
-14|demand/known:POL 5
-14|demand/known:POL 5 2025
-14|demand/known:POL 5 since-2025
-22|demand/known:POL since-2025
-22|demand/known:POL to-2024
-4|demand/known:RUS 5
-4|demand/known:RUS 5 2025
-4|demand/known:RUS 5 since-2025
-4|demand/known:RUS since-2025
-7|demand/known:SGP 3.5
-4|demand/known:SGP 3.5 2025
-3|demand/known:SGP 3.5 2026
-7|demand/known:SGP 3.5 since-2025
-5|demand/known:SGP 5
-5|demand/known:SGP 5 2025
-5|demand/known:SGP 5 since-2025
-13|demand/known:SGP since-2025
6|demand/known:THA 2
6|demand/known:THA 2 2025
6|demand/known:THA 2 since-2025
-4|demand/known:THA 3.5
-4|demand/known:THA 3.5 2026
-4|demand/known:THA 3.5 since-2025
22|demand/known:TWN 1E+1
19|demand/known:TWN 1E+1 2025
3|demand/known:TWN 1E+1 2026
22|demand/known:TWN 1E+1 since-2025
-6|demand/known:TWN 3
7|demand/known:TWN 3 2023
-13|demand/known:TWN 3 2025
-13|demand/known:TWN 3 since-2025
7|demand/known:TWN 3 to-2024
-7|demand/known:TWN 3.5
-6|demand/known:TWN 3.5 2025
-7|demand/known:TWN 3.5 since-2025
-4|demand/known:TWN 5
7|demand/known:TWN 5 2025
-11|demand/known:TWN 5 2026
-4|demand/known:TWN 5 since-2025
7|demand/known:TWN to-2024
-11|demand/known:UKR 0.25
-11|demand/known:UKR 0.25 2025
-11|demand/known:UKR 0.25 since-2025
-5|demand/known:UKR 5
-3|demand/known:UKR 5 2025
-3|demand/known:UKR 5 2026
-5|demand/known:UKR 5 since-2025
-17|demand/known:UKR since-2025
6|demand/known:USA 1.3
6|demand/known:USA 1.3 2025
6|demand/known:USA 1.3 since-2025
-3|demand/known:USA 1E+1
-3|demand/known:USA 1E+1 since-2025
16|demand/known:USA 2
20|demand/known:USA 2 2025
20|demand/known:USA 2 since-2025
-3|demand/known:USA 2 to-2021
-14|demand/known:USA 3
-4|demand/known:USA 3 2024
-3|demand/known:USA 3 2025
-6|demand/known:USA 3 2026
-9|demand/known:USA 3 since-2025
-5|demand/known:USA 3 to-2024
-10|demand/known:USA 3.5
5|demand/known:USA 3.5 2025
-14|demand/known:USA 3.5 2026
-10|demand/known:USA 3.5 since-2025
-8|demand/known:USA 3.8
-8|demand/known:USA 3.8 2025
-8|demand/known:USA 3.8 since-2025
-4|demand/known:USA 4
-3|demand/known:USA 4 2025
-3|demand/known:USA 4 since-2025
6|demand/known:USA 4.7
6|demand/known:USA 4.7 2025
6|demand/known:USA 4.7 since-2025
-33|demand/known:USA 5
-22|demand/known:USA 5 2025
-11|demand/known:USA 5 2026
-33|demand/known:USA 5 since-2025
-36|demand/known:USA since-2025
-4|demand/known:USA to-2021
-6|demand/known:USA to-2024
4|demand/last-kind:cap False
48|demand/last-kind:demand False
23|demand/last-kind:demand True
-42|demand/last-kind:denial False
5|demand/last-kind:level False
23|demand/last-kind:level True
5|demand/last-kind:other False
10|demand/last-kind:other True
-31|demand/last-kind:pledge False
-14|demand/last-kind:pledge True
11|demand/last-kind:proposal False
17|demand/last-kind:proposal True
-12|demand/last:before nobody-named
10|demand/last:before others-named
57|demand/last:here others-named
-12|demand/main:nobody-named
15|demand/main:others-named
37|demand/named:1
14|demand/named:2
13|demand/right-before:
8|demand/right-before:\"统统达到
-4|demand/right-before:,把标准定为
-27|demand/right-before::军费必须
-4|demand/right-before::军费要占
-7|demand/right-before:、
4|demand/right-before:、米の
7|demand/right-before:」达到
-10|demand/right-before:から
12|demand/right-before:が国防費を
5|demand/right-before:が次に
-13|demand/right-before:が訴える
-23|demand/right-before:に
6|demand/right-before:にGDP比
-12|demand/right-before:に「
9|demand/right-before:には
-12|demand/right-before:には名指しで
5|demand/right-before:にも
4|demand/right-before:に求める
-3|demand/right-before:の
-7|demand/right-before:は
5|demand/right-before:は国防費
18|demand/right-before:は少なくとも
7|demand/right-before:も
5|demand/right-before:並みの
14|demand/right-before:也不能低于
12|demand/right-before:以
5|demand/right-before:全体に
4|demand/right-before:同样是
8|demand/right-before:向
7|demand/right-before:在美方要求
-3|demand/right-before:多国对
-25|demand/right-before:如何填
5|demand/right-before:完成
-7|demand/right-before:应付
3|demand/right-before:应把GDP的
21|demand/right-before:应拿出
-14|demand/right-before:应达到
-13|demand/right-before:把
10|demand/right-before:提高到
9|demand/right-before:欧洲盟友花
-4|demand/right-before:的意思走到
-9|demand/right-before:花
3|demand/right-before:要到
18|demand/right-before:达到
-6|demand/right-before:都要给出
3|demand/right-before:须达
-31|demand/ruled
30|demand/ruled:allies_and_members
-16|demand/ruled:as_before_in_sentence
36|demand/ruled:main_spender
-11|demand/ruled:named_before
-6|demand/ruled:named_before_patient
-44|demand/ruled:named_in_clause
4|demand/ruled:named_in_clause_patient
-28|demand/ruled:named_near_patient
-3|demand/ruled:named_right_before
9|demand/ruled:owner
12|demand/same-figure-of-another
-12|demand/same-figure-of-it
-9|demand/subject:others-named
-30|demand/title
-17|demand/told-of:0
11|demand/told-of:1
23|demand/told-of:2
-16|demand/told-of:3
-30|demand/unnamed
-20|demand/unnamed-beside-others
3|denial/after-far:1 True
-11|denial/after-far:18 False
-3|denial/after-far:18 True
7|denial/after-far:4 True
9|denial/after-far:9 False
-7|denial/after-far:9 True
-4|denial/after-follows:\"
-4|denial/after-follows:\"。 True
-9|denial/after-follows:に
-15|denial/after-follows:につ False
3|denial/after-follows:には False
3|denial/after-follows:に高 False
-5|denial/after-follows:の
-4|denial/after-follows:の財 False
4|denial/after-follows:不
4|denial/after-follows:不是 True
7|denial/after-follows:予
7|denial/after-follows:予以 True
15|denial/after-follows:全
15|denial/after-follows:全体 False
-3|denial/after-follows:国
-3|denial/after-follows:国防 False
-16|denial/after-follows:无
-16|denial/after-follows:无法 True
4|denial/after-follows:表
4|denial/after-follows:表示 True
3|denial/after-follows:说
3|denial/after-follows:说不 False
-15|denial/after-leads:\",
4|denial/after-leads:%,
3|denial/after-leads:%_
-4|denial/after-leads:%は
-5|denial/after-leads:」_
4|denial/after-leads:い。
14|denial/after-leads:いう
-15|denial/after-leads:ない
3|denial/after-leads:んだ
-4|denial/after-leads:不是
4|denial/after-leads:知道
7|denial/after-leads:闻,
4|denial/after:named False
-4|denial/after:named True
-7|denial/after:patient False
3|denial/after:patient True
-44|denial/asks
35|denial/before-commas:0 0
18|denial/before-commas:1 0
-29|denial/before-commas:1 1
-8|denial/before-commas:2 0
11|denial/before-commas:2 1
9|denial/before-far:18 0
5|denial/before-far:18 1
-16|denial/before-far:36 0
-29|denial/before-far:36 1
7|denial/before-far:4 0
39|denial/before-far:9 0
7|denial/before-far:far 0
8|denial/before-far:far 1
-4|denial/before-far:far 2
3|denial/before-follows-rank:1 1 0
-6|denial/before-follows-rank:3 1 0
4|denial/before-follows-rank:、 1 0
5|denial/before-follows-rank:「 0 0
-5|denial/before-follows-rank:か 0 0
-14|denial/before-follows-rank:が 0 0
18|denial/before-follows-rank:が 1 0
4|denial/before-follows-rank:に 0 0
-3|denial/before-follows-rank:に 1 0
-7|denial/before-follows-rank:の 0 0
15|denial/before-follows-rank:は 0 0
-6|denial/before-follows-rank:も 0 0
7|denial/before-follows-rank:や 1 0
-13|denial/before-follows-rank:を 1 0
12|denial/before-follows-rank:也 0 0
-5|denial/before-follows-rank:会 0 0
-15|denial/before-follows-rank:党 0 0
6|denial/before-follows-rank:公 0 0
-5|denial/before-follows-rank:写 0 0
6|denial/before-follows-rank:则 0 0
-3|denial/before-follows-rank:前 1 0
-37|denial/before-follows-rank:去 1 1
21|denial/before-follows-rank:否 0 0
-11|denial/before-follows-rank:官 0 1
-31|denial/before-follows-rank:峰 0 0
4|denial/before-follows-rank:已 1 0
-12|denial/before-follows-rank:总 1 0
6|denial/before-follows-rank:拒 0 0
3|denial/before-follows-rank:拒 1 0
9|denial/before-follows-rank:无 0 0
-4|denial/before-follows-rank:标 0 0
4|denial/before-follows-rank:没 0 0
3|denial/before-follows-rank:称 0 0
3|denial/before-follows-rank:米 1 1
6|denial/before-follows-rank:给 1 0
18|denial/before-follows-rank:自 0 0
-6|denial/before-follows-rank:致 1 0
-8|denial/before-follows-rank:要 0 0
8|denial/before-follows-rank:说 0 1
-4|denial/before-follows-rank:达 0 0
-3|denial/before-follows-rank:那 0 0
3|denial/before-follows-rank:防 0 0
7|denial/before-follows-rank:首 0 0
3|denial/before-follows-rank:首 0 1
8|denial/before-follows-rank:首 1 0
3|denial/before-follows-rank:首 2 1
-5|denial/before-follows:,直
-4|denial/before-follows:,直言5
12|denial/before-follows:,称
12|denial/before-follows:,称5%
3|denial/before-follows:1
-6|denial/before-follows:3
-6|denial/before-follows:32
-6|denial/before-follows:32国里
6|denial/before-follows:、
4|denial/before-follows:、N
4|denial/before-follows:、NAT
5|denial/before-follows:「
5|denial/before-follows:「5
5|denial/before-follows:「5%は
-6|denial/before-follows:か
-6|denial/before-follows:から
-3|denial/before-follows:から3%
-4|denial/before-follows:から3.
-4|denial/before-follows:からGD
13|denial/before-follows:から「追
3|denial/before-follows:が
-5|denial/before-follows:が5
-5|denial/before-follows:が5%を
18|denial/before-follows:が開
18|denial/before-follows:が開かれ
11|denial/before-follows:に5
9|denial/before-follows:に5%を
-3|denial/before-follows:に出
-3|denial/before-follows:に出席し
-3|denial/before-follows:に求
-3|denial/before-follows:に求めた
-8|denial/before-follows:の
-3|denial/before-follows:の会
-3|denial/before-follows:の会合で
-4|denial/before-follows:の国
18|denial/before-follows:は
-6|denial/before-follows:は3
-3|denial/before-follows:は3.5
-3|denial/before-follows:は3・5
23|denial/before-follows:は国
23|denial/before-follows:は国防費
-6|denial/before-follows:も
-6|denial/before-follows:も国
-6|denial/before-follows:も国防費
7|denial/before-follows:や
6|denial/before-follows:やイ
6|denial/before-follows:やイタリ
-12|denial/before-follows:を
-13|denial/before-follows:をN
-13|denial/before-follows:をNAT
8|denial/before-follows:上
5|denial/before-follows:上周
13|denial/before-follows:也
12|denial/before-follows:也称
12|denial/before-follows:也称,希
-3|denial/before-follows:事
-3|denial/before-follows:事務
-3|denial/before-follows:事務総長
-5|denial/before-follows:会
-5|denial/before-follows:会后
-5|denial/before-follows:会后向记
-15|denial/before-follows:党
-15|denial/before-follows:党首
-15|denial/before-follows:党首は軍
6|denial/before-follows:公
6|denial/before-follows:公开
6|denial/before-follows:公开抗拒
-5|denial/before-follows:写
-5|denial/before-follows:写了
-5|denial/before-follows:写了一封
5|denial/before-follows:军
5|denial/before-follows:军费
8|denial/before-follows:则
3|denial/before-follows:则放
3|denial/before-follows:则放话说
-3|denial/before-follows:前
-3|denial/before-follows:前夕
-3|denial/before-follows:前夕_西
-37|denial/before-follows:去
-37|denial/before-follows:去年
-37|denial/before-follows:去年度达
21|denial/before-follows:否
21|denial/before-follows:否认
21|denial/before-follows:否认曾承
-3|denial/before-follows:国防相会
-8|denial/before-follows:官
-10|denial/before-follows:官员
-11|denial/before-follows:官员私下
-31|denial/before-follows:峰
-31|denial/before-follows:峰会
-31|denial/before-follows:峰会前表
4|denial/before-follows:已
4|denial/before-follows:已与
4|denial/before-follows:已与北约
-11|denial/before-follows:总
-11|denial/before-follows:总统
-12|denial/before-follows:总统拉德
9|denial/before-follows:拒
9|denial/before-follows:拒绝
3|denial/before-follows:拒绝5%
9|denial/before-follows:无
9|denial/before-follows:无须
9|denial/before-follows:无须达到
-3|denial/before-follows:是否
-4|denial/before-follows:标
-4|denial/before-follows:标准
-4|denial/before-follows:标准3.
4|denial/before-follows:没
4|denial/before-follows:没有
9|denial/before-follows:没有承诺
4|denial/before-follows:称
4|denial/before-follows:称,
3|denial/before-follows:称,5%
3|denial/before-follows:米
6|denial/before-follows:给
6|denial/before-follows:给北
6|denial/before-follows:给北约秘
19|denial/before-follows:自
18|denial/before-follows:自己
18|denial/before-follows:自己需要
-6|denial/before-follows:致
-10|denial/before-follows:致信
-16|denial/before-follows:致信北约
7|denial/before-follows:致信吕特
4|denial/before-follows:致函
4|denial/before-follows:致函秘书
-9|denial/before-follows:要
-3|denial/before-follows:要把
-3|denial/before-follows:要把3.
-6|denial/before-follows:要求
-4|denial/before-follows:要求防卫
11|denial/before-follows:说
11|denial/before-follows:说,
8|denial/before-follows:说,他的
-4|denial/before-follows:达
-4|denial/before-follows:达成
-4|denial/before-follows:达成谅解
-3|denial/before-follows:那
-3|denial/before-follows:那样
4|denial/before-follows:防
4|denial/before-follows:防衛
25|denial/before-follows:首
25|denial/before-follows:首相
4|denial/before-follows:首相は1
3|denial/before-follows:首相はN
15|denial/before-follows:首相は、
38|denial/before-leads:
8|denial/before-leads:\",
-30|denial/before-leads:,
4|denial/before-leads:;
4|denial/before-leads:_
-25|denial/before-leads:、
-3|denial/before-leads:】
-5|denial/before-leads:で、
16|denial/before-leads:の
15|denial/before-leads:は
-7|denial/before-leads:や
10|denial/before-leads:を
6|denial/before-leads:アの
8|denial/before-leads:ンの
13|denial/before-leads:ンを
3|denial/before-leads:ーの
-6|denial/before-leads:ーや
-4|denial/before-leads:与
18|denial/before-leads:为
-6|denial/before-leads:于
-8|denial/before-leads:信
-3|denial/before-leads:像
-4|denial/before-leads:关于
-4|denial/before-leads:及
6|denial/before-leads:只有
3|denial/before-leads:合_
-3|denial/before-leads:听说
-3|denial/before-leads:問_
4|denial/before-leads:在
3|denial/before-leads:夕_
-4|denial/before-leads:已与
-6|denial/before-leads:总理
-4|denial/before-leads:提及
6|denial/before-leads:有
-13|denial/before-leads:氏、
4|denial/before-leads:求
-6|denial/before-leads:理
3|denial/before-leads:电_
-5|denial/before-leads:的
11|denial/before-leads:相
9|denial/before-leads:示
-3|denial/before-leads:称,
-3|denial/before-leads:章】
-8|denial/before-leads:致信
-5|denial/before-leads:行的
9|denial/before-leads:表示
4|denial/before-leads:要求
18|denial/before-leads:认为
-3|denial/before-leads:说
-34|denial/before-leads:说,
-3|denial/before-leads:費を
4|denial/before-leads:长
18|denial/before-leads:領は
9|denial/before-leads:首相
3|denial/before-opens:False agent
-9|denial/before-opens:False named
-6|denial/before-opens:False patient
14|denial/before-opens:True agent
14|denial/before-opens:True named
10|denial/before-opens:True patient
-5|denial/before-rank:0 0 agent
12|denial/before-rank:0 0 named
4|denial/before-rank:0 0 patient
6|denial/before-rank:0 1 named
22|denial/before-rank:1 0 agent
19|denial/before-rank:1 0 named
-3|denial/before-rank:1 0 patient
-28|denial/before-rank:1 1 named
-3|denial/before-rank:2 0 named
3|denial/before-rank:2 1 named
16|denial/before:agent
5|denial/before:named
3|denial/before:patient
16|denial/class-main:ALLIES ALLIES
4|denial/class-main:ALLIES JPN
-6|denial/class-main:ALLIES KOR
-9|denial/class-main:ALLIES land
-12|denial/class-main:ALLIES member
3|denial/class-main:JPN ALLIES
35|denial/class-main:JPN JPN
-5|denial/class-main:KOR JPN
8|denial/class-main:KOR KOR
-13|denial/class-main:NATO ALLIES
-21|denial/class-main:NATO JPN
18|denial/class-main:NATO member
4|denial/class-main:TWN TWN
-7|denial/class-main:USA ALLIES
-3|denial/class-main:USA NATO
-7|denial/class-main:USA land
3|denial/class-main:USA member
-16|denial/class-main:land JPN
19|denial/class-main:land land
3|denial/class-main:member NATO
-8|denial/class-main:member member
16|denial/class-named:ALLIES ALLIES others-named
-3|denial/class-named:ALLIES JPN nobody-named
6|denial/class-named:ALLIES JPN others-named
-4|denial/class-named:ALLIES KOR others-named
-8|denial/class-named:ALLIES land others-named
-8|denial/class-named:ALLIES member nobody-named
-4|denial/class-named:ALLIES member others-named
3|denial/class-named:JPN ALLIES others-named
17|denial/class-named:JPN JPN nobody-named
18|denial/class-named:JPN JPN others-named
-4|denial/class-named:JPN KOR nobody-named
-4|denial/class-named:KOR JPN others-named
6|denial/class-named:KOR KOR nobody-named
-13|denial/class-named:NATO ALLIES others-named
-11|denial/class-named:NATO JPN nobody-named
-9|denial/class-named:NATO JPN others-named
-6|denial/class-named:NATO member nobody-named
24|denial/class-named:NATO member others-named
4|denial/class-named:TWN TWN others-named
-7|denial/class-named:USA ALLIES others-named
3|denial/class-named:USA JPN others-named
3|denial/class-named:USA KOR others-named
-3|denial/class-named:USA NATO others-named
-7|denial/class-named:USA land others-named
3|denial/class-named:USA member others-named
-16|denial/class-named:land JPN others-named
3|denial/class-named:land land nobody-named
16|denial/class-named:land land others-named
3|denial/class-named:member NATO others-named
15|denial/class-named:member member nobody-named
-23|denial/class-named:member member others-named
-10|denial/class-shape:ALLIES whole
15|denial/class-shape:JPN half
5|denial/class-shape:JPN tenth
14|denial/class-shape:JPN whole
-3|denial/class-shape:KOR half
7|denial/class-shape:KOR whole
-14|denial/class-shape:NATO half
-6|denial/class-shape:NATO whole
4|denial/class-shape:TWN whole
-11|denial/class-shape:USA half
8|denial/class-shape:USA tenth
-9|denial/class-shape:USA whole
-13|denial/class-shape:land tenth
17|denial/class-shape:land whole
11|denial/class-shape:member half
-17|denial/class-shape:member whole
-6|denial/class-value:ALLIES 5
12|denial/class-value:NATO 2
-13|denial/class-value:NATO 3.5
-15|denial/class-value:NATO 5
9|denial/class-value:USA 1.3
6|denial/class-value:USA 2
-7|denial/class-value:USA 3
-8|denial/class-value:USA 3.5
-7|denial/class-value:USA 5
-9|denial/class:ALLIES
33|denial/class:JPN
5|denial/class:KOR
-20|denial/class:NATO
4|denial/class:TWN
-12|denial/class:USA
4|denial/class:land
-5|denial/class:member
-17|denial/known:ALLIES 3.5 2025
19|denial/known:ALLIES 3.5 2026
-5|denial/known:ALLIES 5
-6|denial/known:ALLIES 5 2026
-5|denial/known:ALLIES 5 since-2025
-7|denial/known:ALLIES since-2025
3|denial/known:AUS 3.5
3|denial/known:AUS 3.5 since-2025
3|denial/known:AUS since-2025
-14|denial/known:BEL 5
-14|denial/known:BEL 5 2025
-14|denial/known:BEL 5 since-2025
-15|denial/known:BEL since-2025
20|denial/known:BEL+ITA 5
20|denial/known:BEL+ITA 5 2025
20|denial/known:BEL+ITA 5 since-2025
20|denial/known:BEL+ITA since-2025
-12|denial/known:BGR 2
-12|denial/known:BGR 2 2018
-12|denial/known:BGR 2 to-2021
-12|denial/known:BGR to-2021
3|denial/known:CZE 3.5
3|denial/known:CZE 3.5 2026
3|denial/known:CZE 3.5 since-2025
4|denial/known:CZE since-2025
-8|denial/known:DEU 5
-8|denial/known:DEU 5 2025
-8|denial/known:DEU 5 since-2025
-8|denial/known:DEU since-2025
9|denial/known:ESP 5
8|denial/known:ESP 5 2026
9|denial/known:ESP 5 since-2025
12|denial/known:ESP since-2025
4|denial/known:GBR 3.5
4|denial/known:GBR 3.5 2025
4|denial/known:GBR 3.5 since-2025
4|denial/known:GBR since-2025
-5|denial/known:HUN 5
-9|denial/known:HUN 5 2025
5|denial/known:HUN 5 2026
-5|denial/known:HUN 5 since-2025
-5|denial/known:HUN since-2025
-11|denial/known:IDN 1.2
-11|denial/known:IDN 1.2 1985
-11|denial/known:IDN 1.2 to-1999
-11|denial/known:IDN to-1999
3|denial/known:IND 3
3|denial/known:IND 3 2025
3|denial/known:IND 3 since-2025
4|denial/known:IND 3.5
4|denial/known:IND 3.5 2026
4|denial/known:IND 3.5 since-2025
7|denial/known:IND since-2025
3|denial/known:IRL since-2025
-3|denial/known:ITA 5
-3|denial/known:ITA 5 2025
-3|denial/known:ITA 5 since-2025
13|denial/known:JPN 1.2
13|denial/known:JPN 1.2 1985
13|denial/known:JPN 1.2 to-1999
-8|denial/known:JPN 1.3
-8|denial/known:JPN 1.3 2025
-8|denial/known:JPN 1.3 since-2025
-11|denial/known:JPN 2
-8|denial/known:JPN 2 2025
-7|denial/known:JPN 2 2026
-16|denial/known:JPN 2 since-2025
3|denial/known:JPN 2 to-2021
4|denial/known:JPN 3 2025
13|denial/known:JPN 3.5
16|denial/known:JPN 3.5 2025
-3|denial/known:JPN 3.5 2026
13|denial/known:JPN 3.5 since-2025
19|denial/known:JPN 5
11|denial/known:JPN 5 2025
8|denial/known:JPN 5 2026
19|denial/known:JPN 5 since-2025
10|denial/known:JPN since-2025
15|denial/known:JPN to-1999
3|denial/known:JPN to-2021
5|denial/known:JPN+KOR 5
5|denial/known:JPN+KOR 5 2025
5|denial/known:JPN+KOR 5 since-2025
5|denial/known:JPN+KOR since-2025
-3|denial/known:KOR 3.5
-3|denial/known:KOR 3.5 since-2025
7|denial/known:KOR 5
3|denial/known:KOR 5 2025
4|denial/known:KOR 5 2026
7|denial/known:KOR 5 since-2025
5|denial/known:KOR since-2025
12|denial/known:NATO 2
14|denial/known:NATO 2 2018
13|denial/known:NATO 2 to-2021
-13|denial/known:NATO 3.5
-10|denial/known:NATO 3.5 2025
-4|denial/known:NATO 3.5 2026
-13|denial/known:NATO 3.5 since-2025
-15|denial/known:NATO 5
-15|denial/known:NATO 5 2026
-15|denial/known:NATO 5 since-2025
-31|denial/known:NATO since-2025
13|denial/known:NATO to-2021
8|denial/known:PHL 2
8|denial/known:PHL 2 2026
8|denial/known:PHL 2 since-2025
-8|denial/known:PHL 3.5
-11|denial/known:PHL 3.5 2026
-8|denial/known:PHL 3.5 since-2025
3|denial/known:PHL since-2025
-3|denial/known:SVK 5 2025
9|denial/known:USA 1.3
9|denial/known:USA 1.3 2025
9|denial/known:USA 1.3 since-2025
6|denial/known:USA 2
8|denial/known:USA 2 2025
8|denial/known:USA 2 since-2025
-7|denial/known:USA 3
-5|denial/known:USA 3 2025
-5|denial/known:USA 3 since-2025
-8|denial/known:USA 3.5
3|denial/known:USA 3.5 2025
-11|denial/known:USA 3.5 2026
-8|denial/known:USA 3.5 since-2025
-7|denial/known:USA 5
-6|denial/known:USA 5 2026
-7|denial/known:USA 5 since-2025
-6|denial/known:USA since-2025
4|denial/last-kind:demand True
-4|denial/last-kind:denial False
14|denial/last-kind:denial True
26|denial/last-kind:level False
-12|denial/last-kind:level True
-11|denial/last-kind:other True
9|denial/last-kind:pledge False
11|denial/last-kind:pledge True
-22|denial/last-kind:proposal False
-6|denial/last:before nobody-named
17|denial/last:before others-named
6|denial/last:here nobody-named
42|denial/main:nobody-named
39|denial/main:others-named
23|denial/named:2
12|denial/named:3
-3|denial/right-before:
-4|denial/right-before:,直言
12|denial/right-before:,称
5|denial/right-before:「
-11|denial/right-before:から
-4|denial/right-before:からGDP比
-7|denial/right-before:が
11|denial/right-before:に
-6|denial/right-before:は
-6|denial/right-before:も国防費の
6|denial/right-before:公开抗拒
5|denial/right-before:拒绝
9|denial/right-before:无须达到
-4|denial/right-before:标准
3|denial/right-before:称,
18|denial/right-before:自己需要做到
5|denial/right-before:致信吕特,称
-3|denial/right-before:要把
38|denial/ruled
14|denial/ruled:as_before_in_sentence
10|denial/ruled:as_in_the_sentence_before
-12|denial/ruled:clause_before_it
62|denial/ruled:main_spender
-33|denial/ruled:named_before
3|denial/ruled:named_before_patient
-9|denial/ruled:named_in_clause
-4|denial/ruled:named_near
3|denial/ruled:the_same_country
4|denial/same-figure-of-another
-4|denial/same-figure-of-it
3|denial/subject:others-named
-36|denial/title
-6|denial/told-of:0
3|denial/told-of:1
-23|denial/told-of:2
26|denial/told-of:3
-34|denial/unnamed-beside-others
-7|level/after-far:1 False
-7|level/after-far:1 True
-30|level/after-far:18 True
-9|level/after-far:36 True
16|level/after-far:4 False
14|level/after-far:9 False
-27|level/after-far:9 True
18|level/after-follows:,
18|level/after-follows:,却 True
-3|level/after-follows:1
-9|level/after-follows:3
-9|level/after-follows:3. True
-5|level/after-follows:と
-6|level/after-follows:と並 False
15|level/after-follows:に
13|level/after-follows:に比 False
-11|level/after-follows:の1 False
12|level/after-follows:の計 False
-10|level/after-follows:は
-5|level/after-follows:は1 True
-3|level/after-follows:は2 True
-3|level/after-follows:も
3|level/after-follows:よ
3|level/after-follows:より False
10|level/after-follows:を
11|level/after-follows:を手 False
-7|level/after-follows:中
-6|level/after-follows:中最 False
-5|level/after-follows:为
-11|level/after-follows:也
-10|level/after-follows:也必 True
-8|level/after-follows:价
-8|level/after-follows:价格 True
-3|level/after-follows:凭
-3|level/after-follows:凭什 True
-3|level/after-follows:则
-5|level/after-follows:协
-5|level/after-follows:协助 True
-20|level/after-follows:只
-20|level/after-follows:只把 True
3|level/after-follows:国
3|level/after-follows:国防 True
-10|level/after-follows:在
-11|level/after-follows:在1 True
-5|level/after-follows:大
-5|level/after-follows:大陆 True
11|level/after-follows:导
11|level/after-follows:导弹 True
8|level/after-follows:应
4|level/after-follows:忠
4|level/after-follows:忠诚 False
-3|level/after-follows:提
-3|level/after-follows:提高 True
11|level/after-follows:松
11|level/after-follows:松了 True
-3|level/after-follows:没
-3|level/after-follows:没有 True
-6|level/after-follows:的
-6|level/after-follows:研
-6|level/after-follows:研究 False
-17|level/after-leads:%,
-14|level/after-leads:%、
-6|level/after-leads:%で
-8|level/after-leads:,大
-6|level/after-leads:」_
13|level/after-leads:える
3|level/after-leads:が、
12|level/after-leads:げる
6|level/after-leads:った
-9|level/after-leads:では
4|level/after-leads:と、
4|level/after-leads:ない
-5|level/after-leads:に、
11|level/after-leads:やす
-9|level/after-leads:不及
11|level/after-leads:以及
-11|level/after-leads:低い
18|level/after-leads:例如
-5|level/after-leads:希望
-11|level/after-leads:惟独
-5|level/after-leads:指,
-20|level/after-leads:立国
-3|level/after-leads:胁,
4|level/after-leads:衡量
-3|level/after-leads:要求
4|level/after:agent False
-18|level/after:agent True
-45|level/after:named True
16|level/after:patient False
-12|level/after:patient True
8|level/asked-about
36|level/asks
71|level/before-commas:0 0
3|level/before-commas:0 1
30|level/before-commas:1 1
7|level/before-commas:1 2
13|level/before-commas:2 0
3|level/before-commas:2 1
-22|level/before-commas:2 2
-6|level/before-commas:3 0
-10|level/before-commas:3 1
-15|level/before-commas:3 2
84|level/before-far:1 0
-13|level/before-far:18 0
7|level/before-far:18 1
-5|level/before-far:18 2
-25|level/before-far:36 0
-15|level/before-far:36 2
27|level/before-far:4 0
9|level/before-far:9 0
5|level/before-far:9 1
-5|level/before-far:far 0
13|level/before-far:far 1
-11|level/before-far:far 2
3|level/before-follows-rank:( 0 0
13|level/before-follows-rank:, 0 0
7|level/before-follows-rank:1 0 0
8|level/before-follows-rank:2 0 2
6|level/before-follows-rank:3 0 0
-4|level/before-follows-rank:4 1 1
6|level/before-follows-rank:5 0 1
-7|level/before-follows-rank:_ 0 0
-4|level/before-follows-rank:、 1 0
14|level/before-follows-rank:、 1 1
-5|level/before-follows-rank:、 1 2
27|level/before-follows-rank:、 2 0
-9|level/before-follows-rank:、 2 1
-9|level/before-follows-rank:、 2 2
10|level/before-follows-rank:が 0 0
-3|level/before-follows-rank:が 1 1
-10|level/before-follows-rank:と 0 0
-6|level/before-follows-rank:と 0 1
-5|level/before-follows-rank:と 1 0
7|level/before-follows-rank:に 0 0
-3|level/before-follows-rank:に 1 1
5|level/before-follows-rank:の 0 0
6|level/before-follows-rank:の 0 1
5|level/before-follows-rank:の 1 0
-7|level/before-follows-rank:の 1 1
11|level/before-follows-rank:は 0 0
10|level/before-follows-rank:は 0 1
-5|level/before-follows-rank:は 1 1
-4|level/before-follows-rank:は 1 2
3|level/before-follows-rank:も 0 0
9|level/before-follows-rank:も 0 1
-3|level/before-follows-rank:を 0 0
-3|level/before-follows-rank:一 1 0
-7|level/before-follows-rank:不 1 0
18|level/before-follows-rank:不 3 1
9|level/before-follows-rank:与 1 0
-8|level/before-follows-rank:与 1 1
-3|level/before-follows-rank:並 0 0
4|level/before-follows-rank:为 0 0
-3|level/before-follows-rank:主 1 0
7|level/before-follows-rank:也 0 0
5|level/before-follows-rank:亦 0 1
-3|level/before-follows-rank:今 0 0
-5|level/before-follows-rank:介 0 0
3|level/before-follows-rank:以 0 0
10|level/before-follows-rank:众 1 1
4|level/before-follows-rank:入 1 0
5|level/before-follows-rank:公 1 0
-29|level/before-follows-rank:再 0 0
8|level/before-follows-rank:军 0 1
-9|level/before-follows-rank:军 1 1
-5|level/before-follows-rank:军 1 2
-15|level/before-follows-rank:分 0 0
-7|level/before-follows-rank:分 0 1
13|level/before-follows-rank:分 0 2
-3|level/before-follows-rank:则 0 1
12|level/before-follows-rank:别 1 0
-7|level/before-follows-rank:前 1 0
3|level/before-follows-rank:前 1 1
11|level/before-follows-rank:十 0 1
-6|level/before-follows-rank:去 0 1
-3|level/before-follows-rank:发 0 0
-6|level/before-follows-rank:口 0 0
-6|level/before-follows-rank:合 0 0
4|level/before-follows-rank:同 0 0
10|level/before-follows-rank:和 1 0
6|level/before-follows-rank:和 1 1
-3|level/before-follows-rank:团 1 0
13|level/before-follows-rank:国 0 0
-14|level/before-follows-rank:国 0 1
6|level/before-follows-rank:国 1 0
-8|level/before-follows-rank:国 1 1
-4|level/before-follows-rank:国 2 2
4|level/before-follows-rank:在 1 0
-5|level/before-follows-rank:在 1 1
-11|level/before-follows-rank:基 0 0
3|level/before-follows-rank:处 0 0
-8|level/before-follows-rank:如 0 0
-4|level/before-follows-rank:如 0 1
-3|level/before-follows-rank:官 0 1
16|level/before-follows-rank:官 1 1
4|level/before-follows-rank:实 1 1
6|level/before-follows-rank:宣 2 0
6|level/before-follows-rank:宣 2 1
5|level/before-follows-rank:将 0 0
4|level/before-follows-rank:希 0 0
-5|level/before-follows-rank:常 0 0
11|level/before-follows-rank:常 0 1
10|level/before-follows-rank:平 0 0
5|level/before-follows-rank:总 1 0
5|level/before-follows-rank:总 1 1
-18|level/before-follows-rank:戦 0 0
-4|level/before-follows-rank:才 0 0
9|level/before-follows-rank:把 0 0
-4|level/before-follows-rank:推 0 0
6|level/before-follows-rank:敬 0 0
-3|level/before-follows-rank:斯 1 1
-7|level/before-follows-rank:方 0 0
4|level/before-follows-rank:明 0 0
-10|level/before-follows-rank:智 0 0
7|level/before-follows-rank:欧 1 0
9|level/before-follows-rank:欧 1 1
-4|level/before-follows-rank:欧 2 2
5|level/before-follows-rank:比 1 0
-4|level/before-follows-rank:氏 1 0
-3|level/before-follows-rank:洪 1 1
-9|level/before-follows-rank:海 1 1
-4|level/before-follows-rank:点 1 0
16|level/before-follows-rank:的 0 0
10|level/before-follows-rank:的 0 1
-3|level/before-follows-rank:的 3 2
-6|level/before-follows-rank:目 0 0
3|level/before-follows-rank:直 0 0
-12|level/before-follows-rank:相 0 0
-5|level/before-follows-rank:研 0 0
10|level/before-follows-rank:等 0 0
-13|level/before-follows-rank:算 0 0
3|level/before-follows-rank:経 1 0
10|level/before-follows-rank:罗 1 0
7|level/before-follows-rank:自 0 0
3|level/before-follows-rank:花 0 0
-13|level/before-follows-rank:表 1 0
-11|level/before-follows-rank:观 0 0
-5|level/before-follows-rank:规 0 0
-4|level/before-follows-rank:議 1 0
-5|level/before-follows-rank:计 0 1
5|level/before-follows-rank:议 0 1
5|level/before-follows-rank:说 0 0
5|level/before-follows-rank:说 1 1
-10|level/before-follows-rank:豪 0 1
5|level/before-follows-rank:财 0 0
5|level/before-follows-rank:财 0 1
4|level/before-follows-rank:财 1 0
-8|level/before-follows-rank:质 0 0
4|level/before-follows-rank:軍 1 0
-5|level/before-follows-rank:軍 1 1
4|level/before-follows-rank:通 0 0
14|level/before-follows-rank:防 0 0
-5|level/before-follows-rank:防 0 1
-11|level/before-follows-rank:首 0 0
11|level/before-follows-rank:首 1 0
14|level/before-follows:,
5|level/before-follows:,2
5|level/before-follows:,202
4|level/before-follows:,其
4|level/before-follows:,其军费
4|level/before-follows:,后
4|level/before-follows:,后者去
9|level/before-follows:1
7|level/before-follows:12
7|level/before-follows:12日申
4|level/before-follows:1・6%
-3|level/before-follows:1・9%
4|level/before-follows:2
3|level/before-follows:20
6|level/before-follows:3
4|level/before-follows:3.
-5|level/before-follows:4
-3|level/before-follows:4%
-3|level/before-follows:4%次之
-3|level/before-follows:4月
5|level/before-follows:5
6|level/before-follows:5.
6|level/before-follows:5.9%
-7|level/before-follows:_
-7|level/before-follows:_国
-7|level/before-follows:_国防支
15|level/before-follows:、
-6|level/before-follows:、加
-6|level/before-follows:、加拿大
10|level/before-follows:、挪
10|level/before-follows:、挪威和
5|level/before-follows:、捷
5|level/before-follows:、捷克、
-4|level/before-follows:、西
-4|level/before-follows:、西班牙
8|level/before-follows:、韩
7|level/before-follows:、韩国为
-4|level/before-follows:が3
-6|level/before-follows:が3%超
4|level/before-follows:が4
7|level/before-follows:が戦
7|level/before-follows:が戦時経
-3|level/before-follows:で
-20|level/before-follows:と
-5|level/before-follows:との
-5|level/before-follows:との国境
17|level/before-follows:とカ
17|level/before-follows:とカナダ
-11|level/before-follows:と約
-11|level/before-follows:と約13
-21|level/before-follows:と違
-12|level/before-follows:と違い、
-9|level/before-follows:と違うイ
6|level/before-follows:につ
6|level/before-follows:について
-6|level/before-follows:によ
-6|level/before-follows:によると
8|level/before-follows:の
5|level/before-follows:の1
4|level/before-follows:の1・8
8|level/before-follows:の2
7|level/before-follows:の202
3|level/before-follows:の5
3|level/before-follows:の5%を
-4|level/before-follows:のN
-4|level/before-follows:のNAT
10|level/before-follows:の「
9|level/before-follows:の「1.
10|level/before-follows:のう
10|level/before-follows:のうち2
-4|level/before-follows:のア
-4|level/before-follows:のアジア
6|level/before-follows:の公
6|level/before-follows:の公表国
-7|level/before-follows:の加
-7|level/before-follows:の加盟国
-5|level/before-follows:の国
-5|level/before-follows:の国防費
4|level/before-follows:の報
13|level/before-follows:の報告書
-8|level/before-follows:の報道官
-8|level/before-follows:の推
-8|level/before-follows:の推計で
3|level/before-follows:の比
3|level/before-follows:の比率は
-3|level/before-follows:の競
-3|level/before-follows:の競争力
-10|level/before-follows:の試
-10|level/before-follows:の試算で
-11|level/before-follows:の負
-12|level/before-follows:の負担は
11|level/before-follows:の軍
11|level/before-follows:の軍事費
11|level/before-follows:は
-3|level/before-follows:は1
-10|level/before-follows:は1%ち
-3|level/before-follows:は12日
4|level/before-follows:は1・5
6|level/before-follows:は2
3|level/before-follows:は2%超
9|level/before-follows:は3
-27|level/before-follows:は、
-5|level/before-follows:は、実際
-21|level/before-follows:は、新政
9|level/before-follows:は国
10|level/before-follows:は国防費
-10|level/before-follows:は実
-10|level/before-follows:は実際の
7|level/before-follows:は平
7|level/before-follows:は平均2
-7|level/before-follows:は当
-7|level/before-follows:は当初、
4|level/before-follows:は徴
4|level/before-follows:は徴兵制
5|level/before-follows:は戦
5|level/before-follows:は戦時下
6|level/before-follows:は防
6|level/before-follows:は防衛費
12|level/before-follows:も
9|level/before-follows:も「
9|level/before-follows:も「2%
-3|level/before-follows:を
-4|level/before-follows:一
-3|level/before-follows:一咬
-3|level/before-follows:一咬牙,
11|level/before-follows:不
18|level/before-follows:不会
18|level/before-follows:不会要求
-7|level/before-follows:不同
-3|level/before-follows:不同,日
5|level/before-follows:与加
5|level/before-follows:与加拿大
-10|level/before-follows:与欧
-10|level/before-follows:与欧洲盟
5|level/before-follows:与越
5|level/before-follows:与越南的
-3|level/before-follows:並
-3|level/before-follows:並み
-3|level/before-follows:並み2・
-4|level/before-follows:为例
-4|level/before-follows:为例,前
-3|level/before-follows:主
-3|level/before-follows:主席
-3|level/before-follows:主席郑丽
7|level/before-follows:也
3|level/before-follows:也才
3|level/before-follows:也才3%
3|level/before-follows:也有
3|level/before-follows:也有4.
6|level/before-follows:亦
6|level/before-follows:亦从
6|level/before-follows:亦从5.
-10|level/before-follows:今年才刚
-5|level/before-follows:今年的核
-5|level/before-follows:介
-5|level/before-follows:介绍
-5|level/before-follows:介绍,该
9|level/before-follows:众
9|level/before-follows:众议
9|level/before-follows:众议员布
4|level/before-follows:入
-3|level/before-follows:入侵
-3|level/before-follows:入侵乌克
7|level/before-follows:入北
7|level/before-follows:入北约_
7|level/before-follows:公
7|level/before-follows:公布
5|level/before-follows:公布的军
-29|level/before-follows:再
-29|level/before-follows:再編
-28|level/before-follows:再編経費
-6|level/before-follows:军
-6|level/before-follows:军费
3|level/before-follows:军费同比
-4|level/before-follows:军费增加
-5|level/before-follows:军费平均
-6|level/before-follows:军费按美
-8|level/before-follows:分
-8|level/before-follows:分别
-6|level/before-follows:分别为1
-5|level/before-follows:则
5|level/before-follows:则在
-11|level/before-follows:则认
-11|level/before-follows:则认为实
-3|level/before-follows:则说
-3|level/before-follows:则说,2
12|level/before-follows:别
12|level/before-follows:别再
12|level/before-follows:别再拖延
-3|level/before-follows:前
-7|level/before-follows:前国
-7|level/before-follows:前国防相
3|level/before-follows:前首
3|level/before-follows:前首相は
11|level/before-follows:十
11|level/before-follows:十年
11|level/before-follows:十年前连
-6|level/before-follows:去
-6|level/before-follows:去年
-6|level/before-follows:去年合计
-11|level/before-follows:去年国防
3|level/before-follows:去年把G
-3|level/before-follows:发
-3|level/before-follows:发言
-3|level/before-follows:发言人阿
-6|level/before-follows:口
-6|level/before-follows:口径
-5|level/before-follows:口径为G
-6|level/before-follows:合
-3|level/before-follows:合意
-3|level/before-follows:合意案に
-3|level/before-follows:合计
-3|level/before-follows:合计军费
4|level/before-follows:同
4|level/before-follows:同年
3|level/before-follows:同年为3
13|level/before-follows:和
10|level/before-follows:和加
10|level/before-follows:和加拿大
8|level/before-follows:和智
8|level/before-follows:和智利分
-4|level/before-follows:和瑞
-4|level/before-follows:和瑞典的
-4|level/before-follows:团
-4|level/before-follows:团书
-4|level/before-follows:团书记长
-8|level/before-follows:国
-9|level/before-follows:国防
3|level/before-follows:国防开支
-8|level/before-follows:国防支出
4|level/before-follows:国防相に
5|level/before-follows:国防省は
-16|level/before-follows:国防费占
-5|level/before-follows:在两
-5|level/before-follows:在两会记
11|level/before-follows:在众
11|level/before-follows:在众议院
-7|level/before-follows:在会
-7|level/before-follows:在会谈中
-11|level/before-follows:基
-11|level/before-follows:基準
-9|level/before-follows:基準で1
3|level/before-follows:处
3|level/before-follows:处于
3|level/before-follows:处于战火
-12|level/before-follows:如
-12|level/before-follows:如今
-12|level/before-follows:如今平均
13|level/before-follows:官
-5|level/before-follows:官员
-3|level/before-follows:官员主张
17|level/before-follows:官方
17|level/before-follows:官方公布
6|level/before-follows:实
5|level/before-follows:实现
5|level/before-follows:实现2%
13|level/before-follows:宣
13|level/before-follows:宣布
-3|level/before-follows:宣布,去
16|level/before-follows:宣布,欧
6|level/before-follows:将
3|level/before-follows:将达
3|level/before-follows:将达到3
3|level/before-follows:希
3|level/before-follows:希望
4|level/before-follows:希望把期
6|level/before-follows:常
3|level/before-follows:常年
3|level/before-follows:常年在3
3|level/before-follows:常被
3|level/before-follows:常被拿来
10|level/before-follows:平
10|level/before-follows:平均
10|level/before-follows:平均の2
9|level/before-follows:平均已超
-5|level/before-follows:平均投入
6|level/before-follows:平均的2
-10|level/before-follows:平均花费
13|level/before-follows:总
4|level/before-follows:总理
4|level/before-follows:总理卡拉
9|level/before-follows:总统
5|level/before-follows:总统普拉
-8|level/before-follows:成
-8|level/before-follows:成员
-4|level/before-follows:成员的国
-18|level/before-follows:戦
-18|level/before-follows:戦争
-18|level/before-follows:戦争当時
-4|level/before-follows:才
-4|level/before-follows:才第
-4|level/before-follows:才第4天
9|level/before-follows:把
8|level/before-follows:把军
7|level/before-follows:把军费提
-4|level/before-follows:推
6|level/before-follows:敬
6|level/before-follows:敬陪
6|level/before-follows:敬陪末座
-3|level/before-follows:斯
-3|level/before-follows:斯德
-3|level/before-follows:斯德哥尔
-5|level/before-follows:方
-7|level/before-follows:方式
-7|level/before-follows:方式で数
6|level/before-follows:明
6|level/before-follows:明年
6|level/before-follows:明年军费
-3|level/before-follows:是
-3|level/before-follows:是1
-3|level/before-follows:是1.3
-12|level/before-follows:智
-12|level/before-follows:智库
-8|level/before-follows:智库研究
12|level/before-follows:欧
-3|level/before-follows:欧、
-3|level/before-follows:欧、防衛
5|level/before-follows:欧州
5|level/before-follows:欧州の国
10|level/before-follows:欧洲
10|level/before-follows:欧洲成员
5|level/before-follows:比
5|level/before-follows:比原
5|level/before-follows:比原计划
-3|level/before-follows:氏
-3|level/before-follows:氏は
6|level/before-follows:氏は、防
-3|level/before-follows:洪
-3|level/before-follows:洪堡
-3|level/before-follows:洪堡大学
-9|level/before-follows:海
-9|level/before-follows:海峡
-9|level/before-follows:海峡の安
-4|level/before-follows:点
-4|level/before-follows:点名
-4|level/before-follows:点名批评
19|level/before-follows:的
3|level/before-follows:的3
3|level/before-follows:的6
3|level/before-follows:的6.3
-11|level/before-follows:的军
-4|level/before-follows:的军费占
-6|level/before-follows:的军费都
-5|level/before-follows:的四
-5|level/before-follows:的四倍,
10|level/before-follows:的国
8|level/before-follows:的国防开
-3|level/before-follows:的算
-3|level/before-follows:的算法;
7|level/before-follows:的边
7|level/before-follows:的边境冲
8|level/before-follows:的防
-8|level/before-follows:目
-7|level/before-follows:目标
-7|level/before-follows:目标只看
3|level/before-follows:直
3|level/before-follows:直言
3|level/before-follows:直言\"对
-12|level/before-follows:相
-12|level/before-follows:相仿
-12|level/before-follows:相仿的4
-5|level/before-follows:研
-5|level/before-follows:研究
-5|level/before-follows:研究机构
-3|level/before-follows:立
-3|level/before-follows:立委
-3|level/before-follows:立委王定
10|level/before-follows:等
10|level/before-follows:等国
10|level/before-follows:等国仍在
-13|level/before-follows:算
-11|level/before-follows:算法
-10|level/before-follows:算法下的
3|level/before-follows:経済財務
10|level/before-follows:罗
10|level/before-follows:罗伯
10|level/before-follows:罗伯逊在
8|level/before-follows:自
6|level/before-follows:自身
3|level/before-follows:花
3|level/before-follows:花5
3|level/before-follows:花5%多
7|level/before-follows:虽
-12|level/before-follows:表
-12|level/before-follows:表示
-12|level/before-follows:表示,日
-11|level/before-follows:观
-11|level/before-follows:观察
-11|level/before-follows:观察人士
-5|level/before-follows:规
-5|level/before-follows:规定
-5|level/before-follows:规定的G
-4|level/before-follows:議
-4|level/before-follows:議員
-4|level/before-follows:議員団長
-5|level/before-follows:计
-5|level/before-follows:计算
-5|level/before-follows:计算方式
5|level/before-follows:议
5|level/before-follows:议会
5|level/before-follows:议会此前
11|level/before-follows:说
5|level/before-follows:说,
5|level/before-follows:说明
5|level/before-follows:说明年会
-9|level/before-follows:豪
-9|level/before-follows:豪両
-9|level/before-follows:豪両国の
3|level/before-follows:財
3|level/before-follows:財務
3|level/before-follows:財務省は
12|level/before-follows:财
8|level/before-follows:财政
3|level/before-follows:财政部公
6|level/before-follows:财政部长
4|level/before-follows:财长
4|level/before-follows:财长则叫
-8|level/before-follows:质
-8|level/before-follows:质询
-8|level/before-follows:质询:\"
4|level/before-follows:通
4|level/before-follows:通过
4|level/before-follows:通过设立
8|level/before-follows:防
12|level/before-follows:防卫
-8|level/before-follows:防卫开支
3|level/before-follows:防卫费占
5|level/before-follows:防卫费已
11|level/before-follows:防卫预算
-4|level/before-follows:防开
-4|level/before-follows:防开支占
-11|level/before-follows:首相は2
10|level/before-follows:首相德韦
31|level/before-leads:
25|level/before-leads:%,
5|level/before-leads:%;
9|level/before-leads:%、
10|level/before-leads:%と
-3|level/before-leads:%は
4|level/before-leads:%和
-7|level/before-leads:%的
23|level/before-leads:,
-4|level/before-leads:,其
3|level/before-leads:,指
-3|level/before-leads:,是
5|level/before-leads:,而
12|level/before-leads:,要
5|level/before-leads:-_
-4|level/before-leads:4年
3|level/before-leads:5年
5|level/before-leads:8个
4|level/before-leads::
-8|level/before-leads::「
12|level/before-leads:;
-6|level/before-leads:O
-6|level/before-leads:TO
15|level/before-leads:_
20|level/before-leads:、
-6|level/before-leads:「
-7|level/before-leads:】
12|level/before-leads:い、
9|level/before-leads:う
-7|level/before-leads:し
-6|level/before-leads:し、
6|level/before-leads:た
4|level/before-leads:た「
3|level/before-leads:で「
-6|level/before-leads:と
-7|level/before-leads:と、
7|level/before-leads:に、
-5|level/before-leads:は
4|level/before-leads:は、
-6|level/before-leads:は「
-4|level/before-leads:む
4|level/before-leads:れた
-5|level/before-leads:カ
-11|level/before-leads:ダの
-21|level/before-leads:ブ・
-5|level/before-leads:リカ
4|level/before-leads:ンの
-18|level/before-leads:・
-5|level/before-leads:一家
4|level/before-leads:上;
-19|level/before-leads:与
7|level/before-leads:个
6|level/before-leads:之,
18|level/before-leads:书长
-5|level/before-leads:了
6|level/before-leads:于
-3|level/before-leads:于前
-12|level/before-leads:人
-5|level/before-leads:仍是
7|level/before-leads:以
3|level/before-leads:以前
-10|level/before-leads:但指
4|level/before-leads:位の
7|level/before-leads:低于
-4|level/before-leads:依
-4|level/before-leads:侵
-7|level/before-leads:入
-4|level/before-leads:入侵
-4|level/before-leads:其
-7|level/before-leads:典入
5|level/before-leads:再看
-3|level/before-leads:冠,
5|level/before-leads:出,
3|level/before-leads:列与
3|level/before-leads:到
-12|level/before-leads:到与
-5|level/before-leads:到了
-18|level/before-leads:前の
7|level/before-leads:劝说
-6|level/before-leads:北约
9|level/before-leads:去年
3|level/before-leads:反观
-11|level/before-leads:右,
-3|level/before-leads:合は
8|level/before-leads:同,
-5|level/before-leads:同】
-5|level/before-leads:向
-4|level/before-leads:含む
7|level/before-leads:员以
-29|level/before-leads:和
3|level/before-leads:和,
8|level/before-leads:国
4|level/before-leads:国・
-5|level/before-leads:国与
-21|level/before-leads:国和
-4|level/before-leads:在
-4|level/before-leads:坡与
-8|level/before-leads:大
10|level/before-leads:大、
-6|level/before-leads:大臣
-6|level/before-leads:威和
-5|level/before-leads:家
-7|level/before-leads:対し
5|level/before-leads:州
-11|level/before-leads:州と
21|level/before-leads:州の
-4|level/before-leads:布,
3|level/before-leads:希望
-11|level/before-leads:席,
8|level/before-leads:年
11|level/before-leads:年,
18|level/before-leads:强调
4|level/before-leads:批评
-8|level/before-leads:指
3|level/before-leads:提到
3|level/before-leads:携_
5|level/before-leads:日、
-4|level/before-leads:时、
-7|level/before-leads:是
3|level/before-leads:望
-5|level/before-leads:本、
-3|level/before-leads:标,
5|level/before-leads:欧州
28|level/before-leads:欧洲
5|level/before-leads:此,
-5|level/before-leads:母,
11|level/before-leads:氏は
-5|level/before-leads:沃向
28|level/before-leads:洲
-3|level/before-leads:済
4|level/before-leads:电_
-9|level/before-leads:的
5|level/before-leads:盟的
-5|level/before-leads:省は
5|level/before-leads:看
16|level/before-leads:示,
-3|level/before-leads:経済
-9|level/before-leads:績は
-6|level/before-leads:约
5|level/before-leads:而
-6|level/before-leads:臣
-3|level/before-leads:菲国
-8|level/before-leads:装大
-6|level/before-leads:西和
12|level/before-leads:要
3|level/before-leads:观
-10|level/before-leads:言,
-12|level/before-leads:言人
4|level/before-leads:评
7|level/before-leads:说
-26|level/before-leads:说,
18|level/before-leads:调
-5|level/before-leads:費、
-5|level/before-leads:费采
4|level/before-leads:道,
9|level/before-leads:違う
10|level/before-leads:邻国
4|level/before-leads:部长
-7|level/before-leads:采
28|level/before-leads:长
7|level/before-leads:防长
-4|level/before-leads:麦、
8|level/before-opens:False agent
26|level/before-opens:False named
8|level/before-opens:False patient
13|level/before-opens:True agent
28|level/before-opens:True named
-11|level/before-opens:True patient
19|level/before-rank:0 0 agent
3|level/before-rank:0 0 named
5|level/before-rank:0 0 patient
19|level/before-rank:0 1 agent
20|level/before-rank:0 1 named
22|level/before-rank:0 2 named
26|level/before-rank:1 0 named
-8|level/before-rank:1 1 agent
-6|level/before-rank:1 1 named
-3|level/before-rank:1 1 patient
-4|level/before-rank:1 2 agent
-21|level/before-rank:1 2 named
29|level/before-rank:2 0 named
-10|level/before-rank:2 1 named
-21|level/before-rank:2 2 named
18|level/before-rank:3 1 named
-5|level/before-rank:3 2 named
21|level/before:agent
54|level/before:named
-3|level/before:patient
-12|level/class-main:ALLIES ALLIES
-62|level/class-main:ALLIES JPN
-9|level/class-main:ALLIES KOR
-13|level/class-main:ALLIES TWN
-6|level/class-main:ALLIES foe
9|level/class-main:ALLIES land
17|level/class-main:ALLIES member
-8|level/class-main:CHN CHN
36|level/class-main:CHN JPN
-4|level/class-main:CHN KOR
12|level/class-main:CHN TWN
-3|level/class-main:CHN foe
-4|level/class-main:CHN member
10|level/class-main:EU JPN
-3|level/class-main:EU NATO
8|level/class-main:EU foe
-10|level/class-main:EU member
8|level/class-main:JPN ALLIES
-29|level/class-main:JPN JPN
14|level/class-main:JPN KOR
3|level/class-main:JPN NATO
4|level/class-main:JPN TWN
-4|level/class-main:JPN land
-13|level/class-main:JPN member
5|level/class-main:KOR NATO
-4|level/class-main:KOR land
9|level/class-main:KOR member
5|level/class-main:NATO ALLIES
7|level/class-main:NATO JPN
-8|level/class-main:NATO NATO
-21|level/class-main:NATO TWN
-10|level/class-main:NATO foe
-8|level/class-main:NATO land
-17|level/class-main:NATO member
-5|level/class-main:TWN ALLIES
16|level/class-main:TWN JPN
-6|level/class-main:TWN TWN
-4|level/class-main:TWN land
7|level/class-main:TWN member
10|level/class-main:USA CHN
14|level/class-main:USA JPN
12|level/class-main:USA TWN
3|level/class-main:USA USA
-3|level/class-main:USA land
10|level/class-main:foe JPN
4|level/class-main:foe TWN
13|level/class-main:foe foe
6|level/class-main:foe land
-14|level/class-main:foe member
4|level/class-main:land ALLIES
5|level/class-main:land JPN
-10|level/class-main:land NATO
5|level/class-main:land TWN
13|level/class-main:land land
4|level/class-main:land member
-7|level/class-main:member JPN
11|level/class-main:member NATO
5|level/class-main:member TWN
19|level/class-main:member member
4|level/class-named:ALLIES ALLIES nobody-named
-16|level/class-named:ALLIES ALLIES others-named
-32|level/class-named:ALLIES JPN nobody-named
-29|level/class-named:ALLIES JPN others-named
-8|level/class-named:ALLIES KOR nobody-named
16|level/class-named:ALLIES NATO nobody-named
-15|level/class-named:ALLIES NATO others-named
-10|level/class-named:ALLIES TWN nobody-named
-3|level/class-named:ALLIES TWN others-named
-4|level/class-named:ALLIES foe nobody-named
11|level/class-named:ALLIES land nobody-named
18|level/class-named:ALLIES member nobody-named
-10|level/class-named:CHN CHN others-named
22|level/class-named:CHN JPN nobody-named
14|level/class-named:CHN JPN others-named
-4|level/class-named:CHN KOR nobody-named
11|level/class-named:CHN TWN nobody-named
-3|level/class-named:CHN foe others-named
-5|level/class-named:CHN land nobody-named
-4|level/class-named:CHN member others-named
6|level/class-named:EU JPN nobody-named
4|level/class-named:EU JPN others-named
-3|level/class-named:EU NATO others-named
8|level/class-named:EU foe others-named
-8|level/class-named:EU member nobody-named
7|level/class-named:JPN ALLIES others-named
-6|level/class-named:JPN JPN nobody-named
-23|level/class-named:JPN JPN others-named
11|level/class-named:JPN KOR nobody-named
3|level/class-named:JPN KOR others-named
3|level/class-named:JPN NATO nobody-named
-5|level/class-named:JPN TWN nobody-named
9|level/class-named:JPN TWN others-named
-6|level/class-named:JPN land nobody-named
-16|level/class-named:JPN member nobody-named
4|level/class-named:JPN member others-named
-12|level/class-named:KOR KOR nobody-named
11|level/class-named:KOR KOR others-named
5|level/class-named:KOR NATO nobody-named
-3|level/class-named:KOR TWN nobody-named
-4|level/class-named:KOR land others-named
12|level/class-named:KOR member others-named
-5|level/class-named:NATO ALLIES nobody-named
10|level/class-named:NATO ALLIES others-named
-20|level/class-named:NATO JPN nobody-named
26|level/class-named:NATO JPN others-named
-32|level/class-named:NATO NATO nobody-named
24|level/class-named:NATO NATO others-named
-7|level/class-named:NATO TWN nobody-named
-14|level/class-named:NATO TWN others-named
-4|level/class-named:NATO foe nobody-named
-6|level/class-named:NATO foe others-named
-6|level/class-named:NATO land nobody-named
9|level/class-named:NATO member nobody-named
-27|level/class-named:NATO member others-named
-5|level/class-named:TWN ALLIES others-named
11|level/class-named:TWN JPN nobody-named
5|level/class-named:TWN JPN others-named
-14|level/class-named:TWN TWN nobody-named
8|level/class-named:TWN TWN others-named
7|level/class-named:TWN member others-named
10|level/class-named:USA CHN others-named
11|level/class-named:USA JPN nobody-named
3|level/class-named:USA JPN others-named
13|level/class-named:USA KOR nobody-named
-14|level/class-named:USA KOR others-named
4|level/class-named:USA NATO nobody-named
-3|level/class-named:USA NATO others-named
32|level/class-named:USA TWN nobody-named
-20|level/class-named:USA TWN others-named
4|level/class-named:USA member others-named
-3|level/class-named:foe JPN nobody-named
12|level/class-named:foe JPN others-named
4|level/class-named:foe TWN others-named
8|level/class-named:foe foe nobody-named
5|level/class-named:foe foe others-named
7|level/class-named:foe land others-named
-5|level/class-named:foe member nobody-named
-9|level/class-named:foe member others-named
4|level/class-named:land ALLIES others-named
8|level/class-named:land JPN nobody-named
-3|level/class-named:land JPN others-named
-10|level/class-named:land NATO others-named
-4|level/class-named:land TWN nobody-named
9|level/class-named:land TWN others-named
11|level/class-named:land land nobody-named
4|level/class-named:land member others-named
3|level/class-named:member JPN nobody-named
-11|level/class-named:member JPN others-named
5|level/class-named:member NATO nobody-named
6|level/class-named:member NATO others-named
5|level/class-named:member TWN others-named
7|level/class-named:member member nobody-named
12|level/class-named:member member others-named
-24|level/class-shape:ALLIES fine
-31|level/class-shape:ALLIES tenth
-23|level/class-shape:ALLIES whole
8|level/class-shape:CHN half
11|level/class-shape:CHN tenth
9|level/class-shape:CHN whole
-5|level/class-shape:EU fine
11|level/class-shape:EU tenth
42|level/class-shape:JPN fine
-46|level/class-shape:JPN half
-11|level/class-shape:JPN whole
20|level/class-shape:KOR fine
-4|level/class-shape:KOR half
8|level/class-shape:KOR tenth
-15|level/class-shape:KOR whole
-44|level/class-shape:NATO fine
22|level/class-shape:NATO half
-12|level/class-shape:NATO tenth
-23|level/class-shape:NATO whole
33|level/class-shape:TWN fine
25|level/class-shape:TWN half
-11|level/class-shape:TWN tenth
-39|level/class-shape:TWN whole
-25|level/class-shape:USA fine
21|level/class-shape:USA half
-23|level/class-shape:USA tenth
64|level/class-shape:USA whole
-3|level/class-shape:foe fine
-6|level/class-shape:foe half
3|level/class-shape:foe tenth
24|level/class-shape:foe whole
-17|level/class-shape:land half
42|level/class-shape:land tenth
9|level/class-shape:member fine
4|level/class-shape:member tenth
15|level/class-shape:member whole
-5|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.3
-8|level/class-value:ALLIES 1.5
-10|level/class-value:ALLIES 1.6
-11|level/class-value:ALLIES 1.8
-3|level/class-value:ALLIES 1.9
5|level/class-value:ALLIES 2
-7|level/class-value:ALLIES 2.02
-7|level/class-value:ALLIES 2.1
29|level/class-value:ALLIES 2.3
-8|level/class-value:ALLIES 2.5
-6|level/class-value:ALLIES 2.9
-16|level/class-value:ALLIES 3
18|level/class-value:ALLIES 3.5
6|level/class-value:EU 1.9
4|level/class-value:EU 2
8|level/class-value:EU 2.1
-5|level/class-value:EU 3.15
-3|level/class-value:EU 3.2
-3|level/class-value:EU 4
-4|level/class-value:NATO 0.9
-12|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
-3|level/class-value:NATO 1.08
-3|level/class-value:NATO 1.1
-13|level/class-value:NATO 1.24
-6|level/class-value:NATO 1.28
-7|level/class-value:NATO 1.3
-3|level/class-value:NATO 1.33
-10|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.4
12|level/class-value:NATO 1.6
-3|level/class-value:NATO 1.7
4|level/class-value:NATO 1.8
-7|level/class-value:NATO 1.9
12|level/class-value:NATO 2
19|level/class-value:NATO 2.02
6|level/class-value:NATO 2.27
-9|level/class-value:NATO 2.3
-7|level/class-value:NATO 2.4
11|level/class-value:NATO 2.5
8|level/class-value:NATO 2.6
15|level/class-value:NATO 2.7
-3|level/class-value:NATO 2.84
4|level/class-value:NATO 3.1
-17|level/class-value:NATO 3.32
-4|level/class-value:NATO 3.38
18|level/class-value:NATO 3.5
-5|level/class-value:NATO 4
-5|level/class-value:NATO 4.5
-15|level/class-value:NATO 5
-3|level/class-value:NATO 6.3
-8|level/class-value:USA 0.9
-10|level/class-value:USA 0.91
-3|level/class-value:USA 0.92
-3|level/class-value:USA 0.93
-18|level/class-value:USA 1
-4|level/class-value:USA 1.24
-17|level/class-value:USA 1.3
-12|level/class-value:USA 1.4
-8|level/class-value:USA 1.6
-8|level/class-value:USA 1.8
-12|level/class-value:USA 1.9
-42|level/class-value:USA 2
-12|level/class-value:USA 2.3
-5|level/class-value:USA 2.32
-3|level/class-value:USA 2.4
-3|level/class-value:USA 2.45
-3|level/class-value:USA 2.5
-16|level/class-value:USA 2.6
18|level/class-value:USA 2.9
46|level/class-value:USA 3
19|level/class-value:USA 3.2
9|level/class-value:USA 3.38
23|level/class-value:USA 3.4
10|level/class-value:USA 3.5
37|level/class-value:USA 4
5|level/class-value:USA 4.5
23|level/class-value:USA 5
12|level/class-value:USA 5.3
11|level/class-value:USA 5.5
17|level/class-value:USA 6
-78|level/class:ALLIES
27|level/class:CHN
5|level/class:EU
-16|level/class:JPN
8|level/class:KOR
-57|level/class:NATO
8|level/class:TWN
36|level/class:USA
18|level/class:foe
21|level/class:land
26|level/class:member
-4|level/known-for:ALLIES 1992
-7|level/known-for:ALLIES 2 2024
-3|level/known-for:ALLIES 2 FY2025
-6|level/known-for:ALLIES 2.02 2024
-6|level/known-for:ALLIES 2.1 2025
-9|level/known-for:ALLIES 2.3 2025
4|level/known-for:ALLIES 2.4 2030
-4|level/known-for:ALLIES 2.5 1992
-3|level/known-for:ALLIES 2023
-21|level/known-for:ALLIES 2024
-19|level/known-for:ALLIES 2025
-7|level/known-for:ALLIES 2026
-5|level/known-for:ALLIES 2027
-3|level/known-for:ALLIES 3.5 2027
-4|level/known-for:ALLIES FY2025
-5|level/known-for:ALLIES FY2026
24|level/known-for:ALLIES+CAN 2.3 2025
24|level/known-for:ALLIES+CAN 2025
-4|level/known-for:AUS 1.4 2024
-3|level/known-for:AUS 1.8 FY2025
10|level/known-for:AUS 1.9 2023
8|level/known-for:AUS 1.9 2024
-4|level/known-for:AUS 2.6 2024
9|level/known-for:AUS 2023
-3|level/known-for:AUS 2025
-4|level/known-for:AUS FY2025
18|level/known-for:BEL 2 2025
18|level/known-for:BEL 2025
8|level/known-for:BRA 1.1 2034
8|level/known-for:BRA 2034
4|level/known-for:CAN 1.33 2023
10|level/known-for:CAN 1.37 2024
7|level/known-for:CAN 1.4 2024
5|level/known-for:CAN 2 FY2024
8|level/known-for:CAN 2 FY2025
-11|level/known-for:CAN 2.02 2024
-5|level/known-for:CAN 2.27 2025
-20|level/known-for:CAN 2.3 2025
-5|level/known-for:CAN 2.5 2026
4|level/known-for:CAN 2023
-26|level/known-for:CAN 2025
-5|level/known-for:CAN 2026
5|level/known-for:CAN FY2024
8|level/known-for:CAN FY2025
-6|level/known-for:CHL 1.1 2034
-6|level/known-for:CHL 2034
-4|level/known-for:CHN 1.2 FY2023
-5|level/known-for:CHN 1.3 2026
-3|level/known-for:CHN 2026
-4|level/known-for:CHN 2027
-4|level/known-for:CHN 3.1 2027
-4|level/known-for:CHN FY2023
-4|level/known-for:DEU 0.96 FY2022
4|level/known-for:DEU 1.24 2017
5|level/known-for:DEU 1.5 2001
8|level/known-for:DEU 2.1 2024
3|level/known-for:DEU 2.4 2025
5|level/known-for:DEU 2001
4|level/known-for:DEU 2017
6|level/known-for:DEU 2024
-3|level/known-for:DEU 2026
4|level/known-for:DEU 2027
4|level/known-for:DEU 3.1 2027
-7|level/known-for:DEU FY2022
3|level/known-for:DNK 2026
6|level/known-for:ESP 1.28 2024
5|level/known-for:ESP 2024
-5|level/known-for:ESP 2025
-7|level/known-for:ESP 2026
-7|level/known-for:ESP 5.4 2026
3|level/known-for:EST 2024
8|level/known-for:EST 2026
4|level/known-for:EST 3.2 2024
7|level/known-for:EST 5.4 2026
8|level/known-for:EU 2.1 2025
-8|level/known-for:EU 2024
6|level/known-for:EU 2025
-3|level/known-for:EU 2026
-5|level/known-for:EU 3.15 2024
-3|level/known-for:EU 3.2 2024
-3|level/known-for:EU 4 2026
7|level/known-for:FIN 1.7 2022
11|level/known-for:FIN 2 2023
7|level/known-for:FIN 2022
11|level/known-for:FIN 2023
4|level/known-for:GBR 2.3 2024
3|level/known-for:GBR 2024
-7|level/known-for:GRC 1992
-7|level/known-for:GRC 2.5 1992
-10|level/known-for:IND 1.9 2024
-12|level/known-for:IND 2024
-18|level/known-for:IRQ 2005
-18|level/known-for:IRQ 4 2005
-3|level/known-for:ISR 2.45 2026
-4|level/known-for:ISR 2026
23|level/known-for:ITA 1.5 2024
7|level/known-for:ITA 2 2025
23|level/known-for:ITA 2024
7|level/known-for:ITA 2025
4|level/known-for:JPN 0.9 FY1978
4|level/known-for:JPN 0.92 FY2018
3|level/known-for:JPN 0.95 FY2021
7|level/known-for:JPN 0.96 FY2022
7|level/known-for:JPN 1 FY2022
5|level/known-for:JPN 1.004 FY1987
3|level/known-for:JPN 1.08 FY2022
-6|level/known-for:JPN 1.1 2024
20|level/known-for:JPN 1.2 FY2023
12|level/known-for:JPN 1.24 FY2021
17|level/known-for:JPN 1.3 FY2026
13|level/known-for:JPN 1.4 2024
5|level/known-for:JPN 1.5 FY2025
14|level/known-for:JPN 1.6 FY2024
3|level/known-for:JPN 1.7 2025
-5|level/known-for:JPN 1.8 2024
-4|level/known-for:JPN 1.8 2028
12|level/known-for:JPN 1.8 FY2025
-10|level/known-for:JPN 1.9 2023
-4|level/known-for:JPN 1.9 2024
17|level/known-for:JPN 1.9 FY2026
-3|level/known-for:JPN 1994
-18|level/known-for:JPN 2 2022
-8|level/known-for:JPN 2 2024
3|level/known-for:JPN 2 FY2025
4|level/known-for:JPN 2 FY2026
-7|level/known-for:JPN 2.1 2024
-8|level/known-for:JPN 2.3 2025
-4|level/known-for:JPN 2.4 2026
-12|level/known-for:JPN 2.42 2026
-3|level/known-for:JPN 2.5 2025
-3|level/known-for:JPN 2.6 2024
9|level/known-for:JPN 2.7 2025
-22|level/known-for:JPN 2022
-11|level/known-for:JPN 2023
-25|level/known-for:JPN 2024
-13|level/known-for:JPN 2025
-19|level/known-for:JPN 2026
-31|level/known-for:JPN 2027
-4|level/known-for:JPN 2028
21|level/known-for:JPN 203X
21|level/known-for:JPN 3 203X
-8|level/known-for:JPN 3.2 2025
-4|level/known-for:JPN 3.3 2026
-3|level/known-for:JPN 3.38 FY2024
-8|level/known-for:JPN 3.4 2025
-29|level/known-for:JPN 3.5 2027
-6|level/known-for:JPN 5 FY2027
-3|level/known-for:JPN 6 1994
4|level/known-for:JPN FY1978
4|level/known-for:JPN FY1987
3|level/known-for:JPN FY2017
5|level/known-for:JPN FY2018
16|level/known-for:JPN FY2021
18|level/known-for:JPN FY2022
21|level/known-for:JPN FY2023
9|level/known-for:JPN FY2024
20|level/known-for:JPN FY2025
40|level/known-for:JPN FY2026
-6|level/known-for:JPN FY2027
4|level/known-for:JPN FY2030
-16|level/known-for:KOR 1.2 FY2023
-5|level/known-for:KOR 1.4 2024
-4|level/known-for:KOR 1.9 2024
-3|level/known-for:KOR 1.9 FY2026
4|level/known-for:KOR 1994
10|level/known-for:KOR 2.3 2025
6|level/known-for:KOR 2.32 2025
5|level/known-for:KOR 2.4 2026
5|level/known-for:KOR 2.4 2027
12|level/known-for:KOR 2.42 2026
11|level/known-for:KOR 2.6 2024
13|level/known-for:KOR 2025
14|level/known-for:KOR 2026
5|level/known-for:KOR 2027
-3|level/known-for:KOR 3.4 2024
4|level/known-for:KOR 6 1994
-16|level/known-for:KOR FY2023
10|level/known-for:LKA 1.9 2024
10|level/known-for:LKA 2024
7|level/known-for:LVA 2024
4|level/known-for:LVA 2026
7|level/known-for:LVA 3.15 2024
5|level/known-for:LVA 4 2026
-3|level/known-for:NATO 1.004 FY1987
-3|level/known-for:NATO 1.08 FY2022
-12|level/known-for:NATO 1.24 FY2021
-6|level/known-for:NATO 1.28 2024
-3|level/known-for:NATO 1.33 2023
-9|level/known-for:NATO 1.37 2024
-5|level/known-for:NATO 1.5 2001
-17|level/known-for:NATO 1.5 2024
-5|level/known-for:NATO 1.5 FY2025
-6|level/known-for:NATO 1.6 FY2024
-3|level/known-for:NATO 1.9 FY2026
11|level/known-for:NATO 1992
18|level/known-for:NATO 2 2022
-5|level/known-for:NATO 2 2023
15|level/known-for:NATO 2 2024
-9|level/known-for:NATO 2 2025
-5|level/known-for:NATO 2 FY2024
19|level/known-for:NATO 2.02 2024
6|level/known-for:NATO 2.27 2025
4|level/known-for:NATO 2.3 2025
-3|level/known-for:NATO 2.4 2027
11|level/known-for:NATO 2.5 1992
5|level/known-for:NATO 2.5 2026
-3|level/known-for:NATO 2.84 2026
3|level/known-for:NATO 2.9 2030
-5|level/known-for:NATO 2001
16|level/known-for:NATO 2022
-10|level/known-for:NATO 2023
-6|level/known-for:NATO 2025
-5|level/known-for:NATO 2026
25|level/known-for:NATO 2027
3|level/known-for:NATO 2030
-3|level/known-for:NATO 3.38 FY2024
29|level/known-for:NATO 3.5 2027
-3|level/known-for:NATO FY1987
-13|level/known-for:NATO FY2021
-6|level/known-for:NATO FY2022
-15|level/known-for:NATO FY2024
-10|level/known-for:NATO FY2025
-8|level/known-for:NATO FY2026
-3|level/known-for:NATO FY2030
8|level/known-for:NOR 2025
8|level/known-for:NOR 3.4 2025
6|level/known-for:PHL 1.1 2024
5|level/known-for:PHL 1.3 2026
-4|level/known-for:PHL 1.4 2024
3|level/known-for:PHL 1.6 2028
4|level/known-for:PHL 1.8 2028
-11|level/known-for:PHL 2 2025
-10|level/known-for:PHL 2025
5|level/known-for:PHL 2026
7|level/known-for:PHL 2028
3|level/known-for:POL 2023
4|level/known-for:POL 2024
9|level/known-for:POL 2025
3|level/known-for:POL 4 2023
3|level/known-for:POL 4.5 2025
8|level/known-for:POL 4.7 2025
-6|level/known-for:RUS 1.7 2022
-6|level/known-for:RUS 2 2023
-5|level/known-for:RUS 2022
-4|level/known-for:RUS 2023
-3|level/known-for:RUS 2024
3|level/known-for:RUS 6.3 2025
-8|level/known-for:SGP 2 2026
-8|level/known-for:SGP 2026
-6|level/known-for:SVK 2 2025
-6|level/known-for:SVK 2025
-3|level/known-for:SWE 1.7 2025
-5|level/known-for:SWE 1.8 2024
-5|level/known-for:SWE 2024
-3|level/known-for:TWN 1.6 2028
4|level/known-for:TWN 2.45 2026
5|level/known-for:TWN 2.5 2025
-9|level/known-for:TWN 2.7 2025
5|level/known-for:TWN 2.84 2026
-3|level/known-for:TWN 2025
21|level/known-for:TWN 2026
3|level/known-for:TWN 2027
-3|level/known-for:TWN 2028
3|level/known-for:TWN 3 2026
4|level/known-for:TWN 3.3 2026
5|level/known-for:TWN 3.32 2026
6|level/known-for:UKR 2022
3|level/known-for:UKR 2024
4|level/known-for:UKR 3.2 2022
5|level/known-for:UKR 34 2024
-4|level/known-for:USA 0.9 FY1978
-3|level/known-for:USA 0.92 FY2018
-4|level/known-for:USA 1 FY2022
-4|level/known-for:USA 1.24 2017
-14|level/known-for:USA 1.3 FY2026
-6|level/known-for:USA 1.6 FY2024
-4|level/known-for:USA 1.8 FY2025
-8|level/known-for:USA 1.9 FY2026
-4|level/known-for:USA 2.32 2025
-4|level/known-for:USA 2.4 2030
-3|level/known-for:USA 2.6 2024
19|level/known-for:USA 2005
-4|level/known-for:USA 2017
3|level/known-for:USA 2025
-4|level/known-for:USA 2030
-21|level/known-for:USA 203X
-21|level/known-for:USA 3 203X
8|level/known-for:USA 3.2 2025
7|level/known-for:USA 3.38 FY2024
8|level/known-for:USA 3.4 2024
3|level/known-for:USA 3.5 FY2003
19|level/known-for:USA 4 2005
7|level/known-for:USA 5 FY2027
-4|level/known-for:USA FY1978
3|level/known-for:USA FY2003
-3|level/known-for:USA FY2018
-5|level/known-for:USA FY2022
4|level/known-for:USA FY2024
-4|level/known-for:USA FY2025
-23|level/known-for:USA FY2026
7|level/known-for:USA FY2027
10|level/known-for:VNM 1.8 2024
10|level/known-for:VNM 2 2026
9|level/known-for:VNM 2024
10|level/known-for:VNM 2026
-5|level/known:ALLIES 1
-3|level/known:ALLIES 1 since-2025
-3|level/known:ALLIES 1.3
-3|level/known:ALLIES 1.3 since-2025
-8|level/known:ALLIES 1.5
-7|level/known:ALLIES 1.5 2025
-7|level/known:ALLIES 1.5 since-2025
-10|level/known:ALLIES 1.6
-8|level/known:ALLIES 1.6 2012
-8|level/known:ALLIES 1.6 to-2013
-11|level/known:ALLIES 1.8
-10|level/known:ALLIES 1.8 2002
-10|level/known:ALLIES 1.8 to-2013
-3|level/known:ALLIES 1.9
-3|level/known:ALLIES 1.9 since-2025
5|level/known:ALLIES 2
-4|level/known:ALLIES 2 2024
27|level/known:ALLIES 2 2025
-16|level/known:ALLIES 2 2026
10|level/known:ALLIES 2 since-2025
-5|level/known:ALLIES 2 to-2024
-7|level/known:ALLIES 2.02
-7|level/known:ALLIES 2.02 2025
-7|level/known:ALLIES 2.02 since-2025
-7|level/known:ALLIES 2.1
-6|level/known:ALLIES 2.1 2026
-7|level/known:ALLIES 2.1 since-2025
5|level/known:ALLIES 2.3
16|level/known:ALLIES 2.3 2025
-9|level/known:ALLIES 2.3 2026
7|level/known:ALLIES 2.3 since-2025
-8|level/known:ALLIES 2.5
-4|level/known:ALLIES 2.5 2012
-3|level/known:ALLIES 2.5 since-2025
-4|level/known:ALLIES 2.5 to-2013
-6|level/known:ALLIES 2.9
-6|level/known:ALLIES 2.9 2025
-6|level/known:ALLIES 2.9 since-2025
-16|level/known:ALLIES 3
-14|level/known:ALLIES 3 2024
-14|level/known:ALLIES 3 to-2024
18|level/known:ALLIES 3.5
22|level/known:ALLIES 3.5 2025
-3|level/known:ALLIES 3.5 2026
18|level/known:ALLIES 3.5 since-2025
-32|level/known:ALLIES since-2025
-10|level/known:ALLIES to-1999
-24|level/known:ALLIES to-2013
-3|level/known:ALLIES to-2021
-32|level/known:ALLIES to-2024
24|level/known:ALLIES+CAN 2.3
24|level/known:ALLIES+CAN 2.3 2026
24|level/known:ALLIES+CAN 2.3 since-2025
24|level/known:ALLIES+CAN since-2025
-3|level/known:AUS 1.2
-4|level/known:AUS 1.4
-4|level/known:AUS 1.4 2025
-4|level/known:AUS 1.4 since-2025
-4|level/known:AUS 1.6
-4|level/known:AUS 1.6 2026
-4|level/known:AUS 1.6 since-2025
-4|level/known:AUS 1.8
-4|level/known:AUS 1.8 2025
-4|level/known:AUS 1.8 since-2025
16|level/known:AUS 1.9
10|level/known:AUS 1.9 2024
8|level/known:AUS 1.9 2025
-3|level/known:AUS 1.9 2026
5|level/known:AUS 1.9 since-2025
10|level/known:AUS 1.9 to-2024
14|level/known:AUS 2
16|level/known:AUS 2 2025
-3|level/known:AUS 2 2026
13|level/known:AUS 2 since-2025
-4|level/known:AUS 2.6
-4|level/known:AUS 2.6 2025
-4|level/known:AUS 2.6 since-2025
7|level/known:AUS 2.7
7|level/known:AUS 2.7 2024
7|level/known:AUS 2.7 to-2024
3|level/known:AUS 2.8
3|level/known:AUS 2.8 since-2025
17|level/known:AUS to-2024
-6|level/known:BEL 1.28
-6|level/known:BEL 1.28 2024
-6|level/known:BEL 1.28 to-2024
18|level/known:BEL 2
19|level/known:BEL 2 2025
18|level/known:BEL 2 since-2025
19|level/known:BEL since-2025
-6|level/known:BEL to-2024
8|level/known:BRA 1.1
8|level/known:BRA 1.1 2026
8|level/known:BRA 1.1 since-2025
9|level/known:BRA since-2025
-4|level/known:CAN 1.28
-4|level/known:CAN 1.28 2024
-4|level/known:CAN 1.28 to-2024
4|level/known:CAN 1.33
4|level/known:CAN 1.33 2024
4|level/known:CAN 1.33 to-2024
12|level/known:CAN 1.37
10|level/known:CAN 1.37 2025
10|level/known:CAN 1.37 since-2025
-3|level/known:CAN 1.4
-3|level/known:CAN 1.4 2025
-3|level/known:CAN 1.4 since-2025
13|level/known:CAN 2
13|level/known:CAN 2 2026
14|level/known:CAN 2 since-2025
-11|level/known:CAN 2.02
-11|level/known:CAN 2.02 2025
-11|level/known:CAN 2.02 since-2025
-5|level/known:CAN 2.27
-5|level/known:CAN 2.27 2026
-5|level/known:CAN 2.27 since-2025
-31|level/known:CAN 2.3
-11|level/known:CAN 2.3 2025
-20|level/known:CAN 2.3 2026
-31|level/known:CAN 2.3 since-2025
-5|level/known:CAN 2.5
-5|level/known:CAN 2.5 2026
-5|level/known:CAN 2.5 since-2025
-35|level/known:CAN since-2025
-6|level/known:CHL 1.1
-6|level/known:CHL 1.1 2026
-6|level/known:CHL 1.1 since-2025
-6|level/known:CHL since-2025
-5|level/known:CHN 1
-4|level/known:CHN 1 2022
-4|level/known:CHN 1 to-2024
-4|level/known:CHN 1.2
-4|level/known:CHN 1.2 2022
-4|level/known:CHN 1.2 to-2024
14|level/known:CHN 1.3
10|level/known:CHN 1.3 2025
3|level/known:CHN 1.3 2027
13|level/known:CHN 1.3 since-2025
8|level/known:CHN 1.5
5|level/known:CHN 1.5 2025
3|level/known:CHN 1.5 2026
8|level/known:CHN 1.5 since-2025
15|level/known:CHN 1.7
13|level/known:CHN 1.7 2025
14|level/known:CHN 1.7 since-2025
22|level/known:CHN 2
19|level/known:CHN 2 2025
-14|level/known:CHN 2 2026
17|level/known:CHN 2 2027
22|level/known:CHN 2 since-2025
11|level/known:CHN 2-3
11|level/known:CHN 2-3 2026
11|level/known:CHN 2-3 since-2025
-19|level/known:CHN 3
-18|level/known:CHN 3 2026
-19|level/known:CHN 3 since-2025
-4|level/known:CHN 3.1
-4|level/known:CHN 3.1 2026
-4|level/known:CHN 3.1 since-2025
-5|level/known:CHN 3.4
-5|level/known:CHN 3.4 2025
-5|level/known:CHN 3.4 since-2025
35|level/known:CHN since-2025
-8|level/known:CHN to-2024
-5|level/known:CZE 1.5
-5|level/known:CZE 1.5 1999
-5|level/known:CZE 1.5 to-1999
14|level/known:CZE 1.9
14|level/known:CZE 1.9 1999
14|level/known:CZE 1.9 to-1999
-7|level/known:CZE 2.1
-7|level/known:CZE 2.1 1999
-7|level/known:CZE 2.1 to-1999
-4|level/known:DEU 0.96
-4|level/known:DEU 0.96 2022
-4|level/known:DEU 0.96 to-2024
-4|level/known:DEU 1 2022
-4|level/known:DEU 1 to-2024
4|level/known:DEU 1.24
4|level/known:DEU 1.24 2018
4|level/known:DEU 1.24 to-2021
24|level/known:DEU 1.5
5|level/known:DEU 1.5 2002
18|level/known:DEU 1.5 2022
5|level/known:DEU 1.5 to-2013
18|level/known:DEU 1.5 to-2024
-4|level/known:DEU 1.8
-4|level/known:DEU 1.8 2026
-4|level/known:DEU 1.8 since-2025
9|level/known:DEU 2.1
8|level/known:DEU 2.1 2025
8|level/known:DEU 2.1 since-2025
5|level/known:DEU 2.4
5|level/known:DEU 2.4 2025
5|level/known:DEU 2.4 since-2025
5|level/known:DEU 2.8
5|level/known:DEU 2.8 2026
6|level/known:DEU 2.8 since-2025
5|level/known:DEU 3.1
4|level/known:DEU 3.1 2026
5|level/known:DEU 3.1 since-2025
-3|level/known:DEU 3.5
-12|level/known:DEU 4
-12|level/known:DEU 4 2019
-12|level/known:DEU 4 to-2021
9|level/known:DEU 4.7
12|level/known:DEU 4.7 2025
-3|level/known:DEU 4.7 2026
9|level/known:DEU 4.7 since-2025
15|level/known:DEU since-2025
3|level/known:DEU to-2013
-6|level/known:DEU to-2021
10|level/known:DEU to-2024
-8|level/known:DNK 3
4|level/known:DNK 3 2025
-12|level/known:DNK 3 2026
-8|level/known:DNK 3 since-2025
3|level/known:DNK 3.5
3|level/known:DNK 3.5 2026
3|level/known:DNK 3.5 since-2025
-5|level/known:DNK since-2025
23|level/known:DNK+NOR+SWE 3
23|level/known:DNK+NOR+SWE 3 2026
23|level/known:DNK+NOR+SWE 3 since-2025
23|level/known:DNK+NOR+SWE since-2025
16|level/known:ESP 1.28
10|level/known:ESP 1.28 2024
6|level/known:ESP 1.28 2025
6|level/known:ESP 1.28 since-2025
10|level/known:ESP 1.28 to-2024
3|level/known:ESP 1.3
3|level/known:ESP 1.3 2025
3|level/known:ESP 1.3 since-2025
6|level/known:ESP 2
6|level/known:ESP 2 2025
6|level/known:ESP 2 since-2025
-7|level/known:ESP 5.4
-7|level/known:ESP 5.4 2025
-7|level/known:ESP 5.4 since-2025
10|level/known:ESP to-2024
4|level/known:EST 3.2
4|level/known:EST 3.2 2024
4|level/known:EST 3.2 to-2024
4|level/known:EST 3.4
4|level/known:EST 3.4 2025
4|level/known:EST 3.4 since-2025
7|level/known:EST 5.4
7|level/known:EST 5.4 2025
7|level/known:EST 5.4 since-2025
8|level/known:EST since-2025
4|level/known:EST to-2024
6|level/known:EU 1.9
6|level/known:EU 1.9 2025
6|level/known:EU 1.9 since-2025
4|level/known:EU 2
4|level/known:EU 2 2025
4|level/known:EU 2 since-2025
8|level/known:EU 2.1
8|level/known:EU 2.1 2025
8|level/known:EU 2.1 since-2025
-5|level/known:EU 3.15
-5|level/known:EU 3.15 2025
-5|level/known:EU 3.15 since-2025
-3|level/known:EU 3.2
-3|level/known:EU 3.2 2024
-3|level/known:EU 3.2 to-2024
-3|level/known:EU 4
-3|level/known:EU 4 2025
-3|level/known:EU 4 since-2025
8|level/known:EU since-2025
-3|level/known:EU to-2024
7|level/known:FIN 1.7
7|level/known:FIN 1.7 2023
7|level/known:FIN 1.7 to-2024
11|level/known:FIN 2
11|level/known:FIN 2 2023
11|level/known:FIN 2 to-2024
-4|level/known:FIN 3
-4|level/known:FIN 3 2025
-4|level/known:FIN 3 since-2025
-3|level/known:FIN since-2025
18|level/known:FIN to-2024
-3|level/known:GBR 1.5
-3|level/known:GBR 1.5 since-2025
-41|level/known:GBR 2
-40|level/known:GBR 2 2025
-41|level/known:GBR 2 since-2025
8|level/known:GBR 2.3
7|level/known:GBR 2.3 2025
7|level/known:GBR 2.3 since-2025
-38|level/known:GBR since-2025
-15|level/known:GRC 1.6
-15|level/known:GRC 1.6 2012
-15|level/known:GRC 1.6 to-2013
-7|level/known:GRC 2.5
-7|level/known:GRC 2.5 2012
-7|level/known:GRC 2.5 to-2013
-20|level/known:GRC to-2013
13|level/known:HUN 1.5
13|level/known:HUN 1.5 1999
13|level/known:HUN 1.5 to-1999
-7|level/known:HUN 1.9
-7|level/known:HUN 1.9 1999
-7|level/known:HUN 1.9 to-1999
3|level/known:HUN 2
3|level/known:HUN 2 2026
3|level/known:HUN 2 since-2025
-8|level/known:HUN 2.1
-8|level/known:HUN 2.1 1999
-8|level/known:HUN 2.1 to-1999
3|level/known:HUN since-2025
5|level/known:IDN 0.7
5|level/known:IDN 0.7 2025
5|level/known:IDN 0.7 since-2025
3|level/known:IDN since-2025
-3|level/known:IND 1.3
-3|level/known:IND 1.3 2026
-3|level/known:IND 1.3 since-2025
-3|level/known:IND 1.4
-3|level/known:IND 1.4 since-2025
-3|level/known:IND 1.9
-6|level/known:IND 1.9 2025
3|level/known:IND 1.9 2026
-3|level/known:IND 1.9 since-2025
-13|level/known:IND since-2025
-20|level/known:IRL 3.5
-20|level/known:IRL 3.5 2025
-20|level/known:IRL 3.5 since-2025
-17|level/known:IRL since-2025
5|level/known:IRN 2
5|level/known:IRN 2 2026
5|level/known:IRN 2 since-2025
5|level/known:IRN since-2025
-3|level/known:IRQ 2
-3|level/known:IRQ 2 2026
-3|level/known:IRQ 2 since-2025
-18|level/known:IRQ 4
-18|level/known:IRQ 4 2025
-18|level/known:IRQ 4 since-2025
-24|level/known:IRQ since-2025
-7|level/known:ISR 2.3
-7|level/known:ISR 2.3 2025
-7|level/known:ISR 2.3 since-2025
-3|level/known:ISR 2.45
-3|level/known:ISR 2.45 2025
-3|level/known:ISR 2.45 since-2025
-3|level/known:ISR 34
-3|level/known:ISR 34 2025
-3|level/known:ISR 34 since-2025
3|level/known:ISR 4.4
3|level/known:ISR 4.4 2026
3|level/known:ISR 4.4 since-2025
3|level/known:ISR 5
3|level/known:ISR 5 2024
3|level/known:ISR 5 to-2024
12|level/known:ISR 8.8
11|level/known:ISR 8.8 2025
12|level/known:ISR 8.8 since-2025
3|level/known:ISR to-2024
-12|level/known:ITA 1.5
-13|level/known:ITA 1.5 2025
-12|level/known:ITA 1.5 since-2025
9|level/known:ITA 1.6
9|level/known:ITA 1.6 2024
9|level/known:ITA 1.6 to-2024
25|level/known:ITA 2
11|level/known:ITA 2 2025
14|level/known:ITA 2 2026
25|level/known:ITA 2 since-2025
12|level/known:ITA since-2025
10|level/known:ITA to-2024
-5|level/known:JPN 0.7
-5|level/known:JPN 0.7 2025
-5|level/known:JPN 0.7 since-2025
13|level/known:JPN 0.9
5|level/known:JPN 0.9 1978
10|level/known:JPN 0.9 to-1999
10|level/known:JPN 0.91
10|level/known:JPN 0.91 1980
10|level/known:JPN 0.91 to-1999
4|level/known:JPN 0.92
4|level/known:JPN 0.92 2018
4|level/known:JPN 0.92 to-2021
3|level/known:JPN 0.93
3|level/known:JPN 0.95
3|level/known:JPN 0.95 2021
3|level/known:JPN 0.95 to-2021
8|level/known:JPN 0.96
7|level/known:JPN 0.96 2022
7|level/known:JPN 0.96 to-2024
39|level/known:JPN 1
15|level/known:JPN 1 2022
13|level/known:JPN 1 2026
15|level/known:JPN 1 since-2025
3|level/known:JPN 1 to-1999
3|level/known:JPN 1 to-2021
15|level/known:JPN 1 to-2024
7|level/known:JPN 1.004
3|level/known:JPN 1.004 1986
4|level/known:JPN 1.004 2025
4|level/known:JPN 1.004 since-2025
4|level/known:JPN 1.004 to-1999
3|level/known:JPN 1.08
3|level/known:JPN 1.08 2022
3|level/known:JPN 1.08 to-2024
6|level/known:JPN 1.1 2023
-6|level/known:JPN 1.1 2024
23|level/known:JPN 1.2
20|level/known:JPN 1.2 2022
3|level/known:JPN 1.2 2024
23|level/known:JPN 1.2 to-2024
13|level/known:JPN 1.24
13|level/known:JPN 1.24 2022
13|level/known:JPN 1.24 to-2024
5|level/known:JPN 1.3
4|level/known:JPN 1.3 2018
10|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
-3|level/known:JPN 1.3 2027
4|level/known:JPN 1.3 to-2021
40|level/known:JPN 1.4
10|level/known:JPN 1.4 1982
26|level/known:JPN 1.4 2025
3|level/known:JPN 1.4 2026
29|level/known:JPN 1.4 since-2025
10|level/known:JPN 1.4 to-1999
-10|level/known:JPN 1.5 2022
5|level/known:JPN 1.5 2024
3|level/known:JPN 1.5 2025
5|level/known:JPN 1.5 since-2025
-4|level/known:JPN 1.5 to-2024
17|level/known:JPN 1.6
7|level/known:JPN 1.6 2025
6|level/known:JPN 1.6 2026
13|level/known:JPN 1.6 since-2025
4|level/known:JPN 1.6 to-2024
-7|level/known:JPN 1.7
-11|level/known:JPN 1.7 2025
4|level/known:JPN 1.7 2026
-7|level/known:JPN 1.7 since-2025
34|level/known:JPN 1.8
5|level/known:JPN 1.8 2024
27|level/known:JPN 1.8 2025
29|level/known:JPN 1.8 since-2025
5|level/known:JPN 1.8 to-2024
-10|level/known:JPN 1.9 2024
-6|level/known:JPN 1.9 2025
16|level/known:JPN 1.9 2026
10|level/known:JPN 1.9 since-2025
-10|level/known:JPN 1.9 to-2024
-18|level/known:JPN 2 2023
-7|level/known:JPN 2 2024
9|level/known:JPN 2 2025
28|level/known:JPN 2 2026
-12|level/known:JPN 2 2027
24|level/known:JPN 2 since-2025
-24|level/known:JPN 2 to-2024
-7|level/known:JPN 2.1
-7|level/known:JPN 2.1 2025
-7|level/known:JPN 2.1 since-2025
-14|level/known:JPN 2.3
-3|level/known:JPN 2.3 2025
-11|level/known:JPN 2.3 2026
-14|level/known:JPN 2.3 since-2025
-7|level/known:JPN 2.4
-4|level/known:JPN 2.4 2025
-4|level/known:JPN 2.4 2026
-7|level/known:JPN 2.4 since-2025
-12|level/known:JPN 2.42
-12|level/known:JPN 2.42 2025
-12|level/known:JPN 2.42 since-2025
-5|level/known:JPN 2.5
-5|level/known:JPN 2.5 2024
-5|level/known:JPN 2.5 to-2024
-8|level/known:JPN 2.6
-6|level/known:JPN 2.6 1993
-4|level/known:JPN 2.6 2025
-3|level/known:JPN 2.6 since-2025
-6|level/known:JPN 2.6 to-1999
-17|level/known:JPN 2.7
-11|level/known:JPN 2.7 2024
9|level/known:JPN 2.7 2025
-15|level/known:JPN 2.7 2026
-6|level/known:JPN 2.7 since-2025
-11|level/known:JPN 2.7 to-2024
-3|level/known:JPN 2.8
-17|level/known:JPN 3
-14|level/known:JPN 3 2025
-15|level/known:JPN 3 since-2025
-4|level/known:JPN 3.1
-15|level/known:JPN 3.2
-10|level/known:JPN 3.2 2026
-12|level/known:JPN 3.2 since-2025
-5|level/known:JPN 3.3
-4|level/known:JPN 3.3 2025
-5|level/known:JPN 3.3 since-2025
-3|level/known:JPN 3.38
-3|level/known:JPN 3.38 2025
-3|level/known:JPN 3.38 since-2025
-18|level/known:JPN 3.4
-12|level/known:JPN 3.4 2025
-5|level/known:JPN 3.4 2026
-18|level/known:JPN 3.4 since-2025
-29|level/known:JPN 3.5
3|level/known:JPN 3.5 2025
-29|level/known:JPN 3.5 2026
-26|level/known:JPN 3.5 since-2025
-3|level/known:JPN 34
-3|level/known:JPN 34 2023
-3|level/known:JPN 34 to-2024
-3|level/known:JPN 4
-3|level/known:JPN 4.4
-3|level/known:JPN 4.4 2026
-3|level/known:JPN 4.4 since-2025
-5|level/known:JPN 5
3|level/known:JPN 5 2025
-6|level/known:JPN 5 2026
-3|level/known:JPN 5 since-2025
-12|level/known:JPN 5.3
-12|level/known:JPN 5.3 1990
-12|level/known:JPN 5.3 to-1999
-10|level/known:JPN 5.5
-10|level/known:JPN 5.5 1990
-10|level/known:JPN 5.5 to-1999
-20|level/known:JPN 6
-13|level/known:JPN 6 1987
-3|level/known:JPN 6 1994
-3|level/known:JPN 6 2025
-3|level/known:JPN 6 since-2025
-17|level/known:JPN 6 to-1999
-28|level/known:JPN since-2025
-10|level/known:JPN to-1999
15|level/known:JPN to-2021
6|level/known:JPN to-2024
-5|level/known:KHM 1.3
-5|level/known:KHM 1.3 2025
-5|level/known:KHM 1.3 since-2025
3|level/known:KHM 2
3|level/known:KHM 2 2026
3|level/known:KHM 2 since-2025
5|level/known:KHM 3
5|level/known:KHM 3 2026
5|level/known:KHM 3 since-2025
3|level/known:KHM since-2025
-5|level/known:KOR 1
-5|level/known:KOR 1 2026
-5|level/known:KOR 1 since-2025
-16|level/known:KOR 1.2
-16|level/known:KOR 1.2 2022
-16|level/known:KOR 1.2 to-2024
-4|level/known:KOR 1.3
-4|level/known:KOR 1.3 since-2025
-5|level/known:KOR 1.4
-5|level/known:KOR 1.4 2025
-5|level/known:KOR 1.4 since-2025
-16|level/known:KOR 1.8
-16|level/known:KOR 1.8 2025
-16|level/known:KOR 1.8 since-2025
-7|level/known:KOR 1.9
-4|level/known:KOR 1.9 2025
-3|level/known:KOR 1.9 2026
-7|level/known:KOR 1.9 since-2025
-10|level/known:KOR 2
-10|level/known:KOR 2 2026
-10|level/known:KOR 2 since-2025
39|level/known:KOR 2.3
26|level/known:KOR 2.3 2025
12|level/known:KOR 2.3 2026
38|level/known:KOR 2.3 since-2025
7|level/known:KOR 2.32
7|level/known:KOR 2.32 2025
7|level/known:KOR 2.32 since-2025
10|level/known:KOR 2.4
9|level/known:KOR 2.4 2026
10|level/known:KOR 2.4 since-2025
13|level/known:KOR 2.42
13|level/known:KOR 2.42 2025
13|level/known:KOR 2.42 since-2025
-3|level/known:KOR 2.5
-3|level/known:KOR 2.5 2025
-4|level/known:KOR 2.5 since-2025
24|level/known:KOR 2.6
23|level/known:KOR 2.6 2025
25|level/known:KOR 2.6 since-2025
4|level/known:KOR 2.7
4|level/known:KOR 2.7 2024
4|level/known:KOR 2.7 to-2024
3|level/known:KOR 2.8
3|level/known:KOR 2.8 to-2024
-13|level/known:KOR 2.9
-13|level/known:KOR 2.9 2025
-13|level/known:KOR 2.9 since-2025
-3|level/known:KOR 3 2025
-3|level/known:KOR 3 since-2025
-3|level/known:KOR 3.4
-3|level/known:KOR 3.4 2025
-3|level/known:KOR 3.4 since-2025
4|level/known:KOR 6
4|level/known:KOR 6 1994
4|level/known:KOR 6 to-1999
-5|level/known:KOR 8.8
-5|level/known:KOR 8.8 2025
-5|level/known:KOR 8.8 since-2025
14|level/known:KOR since-2025
4|level/known:KOR to-1999
-11|level/known:KOR to-2024
10|level/known:LKA 1.9
10|level/known:LKA 1.9 2025
10|level/known:LKA 1.9 since-2025
10|level/known:LKA since-2025
-4|level/known:LTU 2
-4|level/known:LTU 2 2025
-4|level/known:LTU 2 since-2025
3|level/known:LTU 5
3|level/known:LTU 5 2026
3|level/known:LTU 5 since-2025
7|level/known:LVA 3.15
7|level/known:LVA 3.15 2025
7|level/known:LVA 3.15 since-2025
5|level/known:LVA 4
5|level/known:LVA 4 2025
5|level/known:LVA 4 since-2025
11|level/known:LVA since-2025
3|level/known:MYS 1
-4|level/known:NATO 0.9
-12|level/known:NATO 1
-3|level/known:NATO 1 since-2025
-5|level/known:NATO 1 to-2021
-3|level/known:NATO 1.004
-3|level/known:NATO 1.08
-3|level/known:NATO 1.08 2022
-3|level/known:NATO 1.08 to-2024
-3|level/known:NATO 1.1
-13|level/known:NATO 1.24
-13|level/known:NATO 1.24 2022
-13|level/known:NATO 1.24 to-2024
-6|level/known:NATO 1.28
-6|level/known:NATO 1.28 2025
-6|level/known:NATO 1.28 since-2025
-7|level/known:NATO 1.3
-4|level/known:NATO 1.3 2018
-3|level/known:NATO 1.3 2025
-3|level/known:NATO 1.3 since-2025
-4|level/known:NATO 1.3 to-2021
-3|level/known:NATO 1.33
-3|level/known:NATO 1.33 2024
-3|level/known:NATO 1.33 to-2024
-10|level/known:NATO 1.37
-9|level/known:NATO 1.37 2025
-9|level/known:NATO 1.37 since-2025
-3|level/known:NATO 1.4
-4|level/known:NATO 1.5 1999
-5|level/known:NATO 1.5 2002
-5|level/known:NATO 1.5 2024
19|level/known:NATO 1.5 2025
-4|level/known:NATO 1.5 2026
15|level/known:NATO 1.5 since-2025
-4|level/known:NATO 1.5 to-1999
-5|level/known:NATO 1.5 to-2013
-6|level/known:NATO 1.5 to-2024
12|level/known:NATO 1.6
23|level/known:NATO 1.6 2012
-4|level/known:NATO 1.6 2024
-3|level/known:NATO 1.6 2025
-4|level/known:NATO 1.6 since-2025
23|level/known:NATO 1.6 to-2013
-7|level/known:NATO 1.6 to-2024
-3|level/known:NATO 1.7
4|level/known:NATO 1.8
10|level/known:NATO 1.8 2002
-4|level/known:NATO 1.8 2025
-5|level/known:NATO 1.8 since-2025
10|level/known:NATO 1.8 to-2013
-7|level/known:NATO 1.9
-4|level/known:NATO 1.9 2025
-6|level/known:NATO 1.9 since-2025
12|level/known:NATO 2
13|level/known:NATO 2 2023
7|level/known:NATO 2 2024
-9|level/known:NATO 2 2025
-8|level/known:NATO 2 since-2025
19|level/known:NATO 2 to-2024
19|level/known:NATO 2.02
19|level/known:NATO 2.02 2025
19|level/known:NATO 2.02 since-2025
-7|level/known:NATO 2.1 2025
6|level/known:NATO 2.1 2026
6|level/known:NATO 2.27
6|level/known:NATO 2.27 2026
6|level/known:NATO 2.27 since-2025
-9|level/known:NATO 2.3
-12|level/known:NATO 2.3 2025
4|level/known:NATO 2.3 2026
-8|level/known:NATO 2.3 since-2025
-7|level/known:NATO 2.4
-3|level/known:NATO 2.4 2025
-4|level/known:NATO 2.4 2026
-7|level/known:NATO 2.4 since-2025
11|level/known:NATO 2.5
11|level/known:NATO 2.5 2012
3|level/known:NATO 2.5 2026
11|level/known:NATO 2.5 to-2013
-3|level/known:NATO 2.5 to-2024
8|level/known:NATO 2.6
9|level/known:NATO 2.6 1993
9|level/known:NATO 2.6 to-1999
15|level/known:NATO 2.7
15|level/known:NATO 2.7 2026
15|level/known:NATO 2.7 since-2025
-3|level/known:NATO 2.84
-3|level/known:NATO 2.84 2025
-3|level/known:NATO 2.84 since-2025
3|level/known:NATO 2.9 2025
9|level/known:NATO 3 2024
-7|level/known:NATO 3 2025
-7|level/known:NATO 3 since-2025
8|level/known:NATO 3 to-2024
4|level/known:NATO 3.1
4|level/known:NATO 3.1 1993
4|level/known:NATO 3.1 to-1999
-17|level/known:NATO 3.32
-12|level/known:NATO 3.32 2025
-5|level/known:NATO 3.32 2026
-17|level/known:NATO 3.32 since-2025
-4|level/known:NATO 3.38
-4|level/known:NATO 3.38 2025
-4|level/known:NATO 3.38 since-2025
18|level/known:NATO 3.5
-6|level/known:NATO 3.5 2025
25|level/known:NATO 3.5 2026
20|level/known:NATO 3.5 since-2025
-5|level/known:NATO 4
-3|level/known:NATO 4 2019
-3|level/known:NATO 4 to-2021
-5|level/known:NATO 4.5
-3|level/known:NATO 4.5 1993
-3|level/known:NATO 4.5 to-1999
-15|level/known:NATO 5
-14|level/known:NATO 5 2011
-14|level/known:NATO 5 to-2013
-3|level/known:NATO 6.3
-29|level/known:NATO since-2025
-4|level/known:NATO to-1999
21|level/known:NATO to-2013
-17|level/known:NATO to-2021
-28|level/known:NATO to-2024
-7|level/known:NLD 7
-7|level/known:NLD 7 2026
-7|level/known:NLD 7 since-2025
-6|level/known:NLD since-2025
-4|level/known:NOR 3
-4|level/known:NOR 3 2026
-4|level/known:NOR 3 since-2025
8|level/known:NOR 3.4
8|level/known:NOR 3.4 2025
8|level/known:NOR 3.4 since-2025
4|level/known:NOR since-2025
3|level/known:NZL 1.3
3|level/known:NZL 1.3 2026
3|level/known:NZL 1.3 since-2025
3|level/known:NZL since-2025
3|level/known:PAK 2
3|level/known:PAK 2 since-2025
4|level/known:PAK since-2025
4|level/known:PHL 1
3|level/known:PHL 1 2026
3|level/known:PHL 1 since-2025
6|level/known:PHL 1.1
6|level/known:PHL 1.1 2024
6|level/known:PHL 1.1 to-2024
8|level/known:PHL 1.3
7|level/known:PHL 1.3 2026
8|level/known:PHL 1.3 since-2025
-3|level/known:PHL 1.4
-4|level/known:PHL 1.4 2025
-3|level/known:PHL 1.4 since-2025
3|level/known:PHL 1.6
3|level/known:PHL 1.6 2025
3|level/known:PHL 1.6 since-2025
3|level/known:PHL 1.8
4|level/known:PHL 1.8 2026
3|level/known:PHL 1.8 since-2025
-11|level/known:PHL 2
-10|level/known:PHL 2 2025
-11|level/known:PHL 2 since-2025
4|level/known:PHL since-2025
5|level/known:PHL to-2024
-5|level/known:POL 1.5
-5|level/known:POL 1.5 1999
-5|level/known:POL 1.5 to-1999
-6|level/known:POL 1.9
-6|level/known:POL 1.9 1999
-6|level/known:POL 1.9 to-1999
-7|level/known:POL 2
-7|level/known:POL 2 2025
-7|level/known:POL 2 since-2025
16|level/known:POL 2.1
16|level/known:POL 2.1 1999
16|level/known:POL 2.1 to-1999
-4|level/known:POL 2.8
-4|level/known:POL 2.8 2026
-4|level/known:POL 2.8 since-2025
-4|level/known:POL 3.4
-3|level/known:POL 3.4 2025
-3|level/known:POL 3.4 since-2025
5|level/known:POL 4
3|level/known:POL 4 2023
3|level/known:POL 4 2024
6|level/known:POL 4 to-2024
4|level/known:POL 4.5
4|level/known:POL 4.5 2025
4|level/known:POL 4.5 since-2025
4|level/known:POL 4.7
4|level/known:POL 4.7 2026
4|level/known:POL 4.7 since-2025
-4|level/known:POL 5
-4|level/known:POL 5 2025
-4|level/known:POL 5 since-2025
-10|level/known:POL since-2025
5|level/known:POL to-1999
6|level/known:POL to-2024
-4|level/known:RUS 1.5
-3|level/known:RUS 1.5 2022
-3|level/known:RUS 1.5 to-2024
-6|level/known:RUS 1.7
-6|level/known:RUS 1.7 2023
-6|level/known:RUS 1.7 to-2024
3|level/known:RUS 1E+1
3|level/known:RUS 1E+1 2025
3|level/known:RUS 1E+1 since-2025
-6|level/known:RUS 2
-6|level/known:RUS 2 2023
-6|level/known:RUS 2 to-2024
7|level/known:RUS 6.3
3|level/known:RUS 6.3 2024
3|level/known:RUS 6.3 2026
5|level/known:RUS 6.3 since-2025
3|level/known:RUS 6.3 to-2024
7|level/known:RUS 7
7|level/known:RUS 7 2026
7|level/known:RUS 7 since-2025
3|level/known:RUS 7.1
3|level/known:RUS 7.1 2025
3|level/known:RUS 7.1 since-2025
13|level/known:RUS since-2025
-10|level/known:RUS to-2024
-12|level/known:SGP 2
-12|level/known:SGP 2 2026
-12|level/known:SGP 2 since-2025
8|level/known:SGP 2.8
7|level/known:SGP 2.8 2026
8|level/known:SGP 2.8 since-2025
11|level/known:SGP 3
10|level/known:SGP 3 2025
10|level/known:SGP 3 since-2025
-5|level/known:SVK 2
-5|level/known:SVK 2 2025
-5|level/known:SVK 2 since-2025
-5|level/known:SVK since-2025
-3|level/known:SWE 1.7
-3|level/known:SWE 1.7 2026
-3|level/known:SWE 1.7 since-2025
-5|level/known:SWE 1.8
-5|level/known:SWE 1.8 2025
-5|level/known:SWE 1.8 since-2025
7|level/known:SWE 2
7|level/known:SWE 2 2024
7|level/known:SWE 2 to-2024
-6|level/known:SWE 3
-6|level/known:SWE 3 2026
-6|level/known:SWE 3 since-2025
-16|level/known:SWE since-2025
10|level/known:SWE to-2024
5|level/known:THA 1.3
5|level/known:THA 1.3 2025
5|level/known:THA 1.3 since-2025
-4|level/known:THA 2
-4|level/known:THA 2 2026
-4|level/known:THA 2 since-2025
-5|level/known:THA 3
-5|level/known:THA 3 2026
-5|level/known:THA 3 since-2025
-4|level/known:THA since-2025
-5|level/known:TWN 1.1
-5|level/known:TWN 1.1 2023
-5|level/known:TWN 1.1 to-2024
-4|level/known:TWN 1.6
-4|level/known:TWN 1.6 2025
-4|level/known:TWN 1.6 since-2025
3|level/known:TWN 1.9
3|level/known:TWN 1.9 2017
3|level/known:TWN 1.9 to-2021
-10|level/known:TWN 2
-8|level/known:TWN 2 2025
-3|level/known:TWN 2 2026
-11|level/known:TWN 2 since-2025
-11|level/known:TWN 2-3
-11|level/known:TWN 2-3 2026
-11|level/known:TWN 2-3 since-2025
3|level/known:TWN 2.4
8|level/known:TWN 2.45
6|level/known:TWN 2.45 2025
6|level/known:TWN 2.45 since-2025
22|level/known:TWN 2.5
3|level/known:TWN 2.5 2023
9|level/known:TWN 2.5 2024
10|level/known:TWN 2.5 2025
10|level/known:TWN 2.5 since-2025
12|level/known:TWN 2.5 to-2024
-9|level/known:TWN 2.7
-9|level/known:TWN 2.7 2025
-9|level/known:TWN 2.7 since-2025
5|level/known:TWN 2.84
5|level/known:TWN 2.84 2025
5|level/known:TWN 2.84 since-2025
-7|level/known:TWN 3
-6|level/known:TWN 3 2025
-5|level/known:TWN 3 since-2025
-3|level/known:TWN 3 to-2024
6|level/known:TWN 3.3
4|level/known:TWN 3.3 2025
6|level/known:TWN 3.3 since-2025
20|level/known:TWN 3.32
15|level/known:TWN 3.32 2025
5|level/known:TWN 3.32 2026
20|level/known:TWN 3.32 since-2025
4|level/known:TWN 3.5
4|level/known:TWN 3.5 2026
4|level/known:TWN 3.5 since-2025
-3|level/known:TWN 34
-3|level/known:TWN 34 2025
-3|level/known:TWN 34 since-2025
-4|level/known:TWN 5
-3|level/known:TWN 5 2026
-3|level/known:TWN 5 since-2025
-4|level/known:TWN 8.8
-4|level/known:TWN 8.8 2025
-4|level/known:TWN 8.8 since-2025
3|level/known:TWN to-2013
4|level/known:TWN to-2021
-4|level/known:UKR 1.5
-4|level/known:UKR 1.5 2022
-4|level/known:UKR 1.5 to-2024
5|level/known:UKR 3.2
5|level/known:UKR 3.2 2023
5|level/known:UKR 3.2 to-2024
12|level/known:UKR 34
4|level/known:UKR 34 2023
7|level/known:UKR 34 2025
8|level/known:UKR 34 since-2025
4|level/known:UKR 34 to-2024
7|level/known:UKR since-2025
4|level/known:UKR to-2024
-8|level/known:USA 0.9
-5|level/known:USA 0.9 1978
-8|level/known:USA 0.9 to-1999
-10|level/known:USA 0.91
-10|level/known:USA 0.91 1980
-10|level/known:USA 0.91 to-1999
-3|level/known:USA 0.92
-3|level/known:USA 0.92 2018
-3|level/known:USA 0.92 to-2021
-3|level/known:USA 0.93
-18|level/known:USA 1
-5|level/known:USA 1 2022
-11|level/known:USA 1 2026
-11|level/known:USA 1 since-2025
-5|level/known:USA 1 to-2024
-4|level/known:USA 1.24
-4|level/known:USA 1.24 2018
-4|level/known:USA 1.24 to-2021
-17|level/known:USA 1.3
-16|level/known:USA 1.3 2025
-17|level/known:USA 1.3 since-2025
-12|level/known:USA 1.4
-10|level/known:USA 1.4 1982
-10|level/known:USA 1.4 to-1999
-8|level/known:USA 1.6
-6|level/known:USA 1.6 2024
-3|level/known:USA 1.6 2025
-3|level/known:USA 1.6 since-2025
-6|level/known:USA 1.6 to-2024
-8|level/known:USA 1.8
-4|level/known:USA 1.8 2024
-4|level/known:USA 1.8 2025
-4|level/known:USA 1.8 since-2025
-4|level/known:USA 1.8 to-2024
-12|level/known:USA 1.9
-3|level/known:USA 1.9 2017
-8|level/known:USA 1.9 2026
-8|level/known:USA 1.9 since-2025
-3|level/known:USA 1.9 to-2021
-42|level/known:USA 2
-3|level/known:USA 2 2024
-27|level/known:USA 2 2025
-7|level/known:USA 2 2026
-5|level/known:USA 2 2027
-39|level/known:USA 2 since-2025
-3|level/known:USA 2 to-2024
-12|level/known:USA 2.3
-12|level/known:USA 2.3 2025
-12|level/known:USA 2.3 since-2025
-5|level/known:USA 2.32
-5|level/known:USA 2.32 2025
-5|level/known:USA 2.32 since-2025
-3|level/known:USA 2.4
-4|level/known:USA 2.4 2026
-3|level/known:USA 2.4 since-2025
-3|level/known:USA 2.45
-3|level/known:USA 2.45 2025
-3|level/known:USA 2.45 since-2025
-3|level/known:USA 2.5
-16|level/known:USA 2.6
-15|level/known:USA 2.6 2025
-15|level/known:USA 2.6 since-2025
18|level/known:USA 2.9
18|level/known:USA 2.9 2025
18|level/known:USA 2.9 since-2025
46|level/known:USA 3
5|level/known:USA 3 2024
24|level/known:USA 3 2025
17|level/known:USA 3 2026
41|level/known:USA 3 since-2025
5|level/known:USA 3 to-2024
19|level/known:USA 3.2
4|level/known:USA 3.2 2025
14|level/known:USA 3.2 2026
19|level/known:USA 3.2 since-2025
9|level/known:USA 3.38
9|level/known:USA 3.38 2025
9|level/known:USA 3.38 since-2025
23|level/known:USA 3.4
16|level/known:USA 3.4 2025
5|level/known:USA 3.4 2026
22|level/known:USA 3.4 since-2025
10|level/known:USA 3.5
3|level/known:USA 3.5 2002
4|level/known:USA 3.5 2023
3|level/known:USA 3.5 to-2013
4|level/known:USA 3.5 to-2024
37|level/known:USA 4
17|level/known:USA 4 2019
19|level/known:USA 4 2025
20|level/known:USA 4 since-2025
17|level/known:USA 4 to-2021
5|level/known:USA 4.5
5|level/known:USA 4.5 1993
5|level/known:USA 4.5 to-1999
23|level/known:USA 5
14|level/known:USA 5 2011
8|level/known:USA 5 2026
8|level/known:USA 5 since-2025
14|level/known:USA 5 to-2013
12|level/known:USA 5.3
12|level/known:USA 5.3 1990
12|level/known:USA 5.3 to-1999
11|level/known:USA 5.5
11|level/known:USA 5.5 1990
11|level/known:USA 5.5 to-1999
17|level/known:USA 6
13|level/known:USA 6 1987
3|level/known:USA 6 2025
4|level/known:USA 6 since-2025
14|level/known:USA 6 to-1999
13|level/known:USA since-2025
15|level/known:USA to-1999
16|level/known:USA to-2013
6|level/known:USA to-2021
-13|level/known:USA to-2024
11|level/known:VNM 1.8
11|level/known:VNM 1.8 2025
11|level/known:VNM 1.8 since-2025
13|level/known:VNM 2
13|level/known:VNM 2 2026
13|level/known:VNM 2 since-2025
-7|level/known:VNM 2.8
-6|level/known:VNM 2.8 2026
-7|level/known:VNM 2.8 since-2025
17|level/known:VNM since-2025
-28|level/last-kind:benchmark False
7|level/last-kind:cap False
7|level/last-kind:denial False
3|level/last-kind:denial True
11|level/last-kind:level False
-24|level/last-kind:level True
-7|level/last-kind:other False
27|level/last-kind:pledge False
12|level/last-kind:pledge True
-12|level/last-kind:proposal False
3|level/last-kind:proposal True
-3|level/last:before nobody-named
8|level/last:before others-named
12|level/last:here nobody-named
-14|level/last:here others-named
-37|level/main:nobody-named
-20|level/main:others-named
-15|level/named:1
29|level/named:2
3|level/named:3
19|level/right-before:
3|level/right-before:(
3|level/right-before:が
11|level/right-before:の
10|level/right-before:の「
-12|level/right-before:の負担は
23|level/right-before:は
-5|level/right-before:は、実際には
-4|level/right-before:はすでに
7|level/right-before:は平均
-3|level/right-before:並み
7|level/right-before:为
3|level/right-before:也才
3|level/right-before:也有
-10|level/right-before:今年才刚达到
-6|level/right-before:分别为
5|level/right-before:则在
-6|level/right-before:去年合计已达
3|level/right-before:同年为
8|level/right-before:和智利分别为
-9|level/right-before:基準で
3|level/right-before:将达到
10|level/right-before:平均の
9|level/right-before:平均已超过
-5|level/right-before:平均投入
6|level/right-before:平均的
-18|level/right-before:戦争当時の
6|level/right-before:敬陪末座,仅
9|level/right-before:的
-12|level/right-before:相仿的
-10|level/right-before:算法下的
3|level/right-before:花
46|level/ruled
6|level/ruled:as_in_the_sentence_before
13|level/ruled:clause_before_it
13|level/ruled:its_money
-37|level/ruled:main_spender
-8|level/ruled:named_after_patient
13|level/ruled:named_before
-3|level/ruled:named_before_patient
-7|level/ruled:named_near
25|level/ruled:named_right_before
5|level/ruled:own_budget
13|level/ruled:owner
11|level/ruled:respectively
-27|level/same-figure-of-another
27|level/same-figure-of-it
29|level/subject:nobody-named
5|level/subject:others-named
72|level/title
17|level/told-of:0
-15|level/told-of:1
3|level/told-of:2
-5|level/told-of:3
12|level/unnamed
-29|level/unnamed-beside-others
10|other/after-far:1 True
5|other/after-follows:一
5|other/after-follows:一年 True
4|other/after-follows:军
4|other/after-follows:军费 True
10|other/after-leads:%,
8|other/after:named True
-9|other/asks
11|other/before-commas:1 0
-6|other/before-commas:1 1
-7|other/before-commas:1 2
-4|other/before-commas:2 0
-9|other/before-far:18 0
-11|other/before-far:18 1
-4|other/before-far:36 0
-7|other/before-far:36 2
3|other/before-far:4 0
16|other/before-far:9 0
9|other/before-follows-rank:が 0 0
-19|other/before-follows-rank:は 0 0
4|other/before-follows-rank:估 0 0
4|other/before-follows-rank:内 1 0
-10|other/before-follows-rank:军 0 1
-7|other/before-follows-rank:军 0 2
5|other/before-follows-rank:则 0 0
-4|other/before-follows-rank:官 0 0
6|other/before-follows-rank:将 0 0
-3|other/before-follows-rank:成 1 0
-11|other/before-follows-rank:把 0 0
3|other/before-follows-rank:而 0 0
5|other/before-follows-rank:若 0 0
9|other/before-follows:が
10|other/before-follows:が国
10|other/before-follows:が国防費
-21|other/before-follows:は
-10|other/before-follows:は、
-10|other/before-follows:は、国防
-13|other/before-follows:は数
-13|other/before-follows:は数字に
4|other/before-follows:估
4|other/before-follows:估算
4|other/before-follows:估算,如
4|other/before-follows:内
4|other/before-follows:内部
4|other/before-follows:内部估算
-20|other/before-follows:军
-17|other/before-follows:军费
-19|other/before-follows:军费占比
5|other/before-follows:则
5|other/before-follows:则算
5|other/before-follows:则算账说
-4|other/before-follows:官
-4|other/before-follows:官员
-4|other/before-follows:官员私下
6|other/before-follows:将
6|other/before-follows:将国
6|other/before-follows:将国防开
-3|other/before-follows:成
-3|other/before-follows:成员
-3|other/before-follows:成员国若
-11|other/before-follows:把
-4|other/before-follows:把比
-4|other/before-follows:把比例定
-7|other/before-follows:把防
-7|other/before-follows:把防务开
3|other/before-follows:而
3|other/before-follows:而言
3|other/before-follows:而言5%
5|other/before-follows:若
3|other/before-follows:若全
3|other/before-follows:若全部达
8|other/before-leads:
-9|other/before-leads:,
3|other/before-leads:,对
-6|other/before-leads:,若
-13|other/before-leads:「
10|other/before-leads:に
-13|other/before-leads:に「
-10|other/before-leads:の
10|other/before-leads:仮に
6|other/before-leads:假如
-10|other/before-leads:国の
6|other/before-leads:如
5|other/before-leads:总理
3|other/before-leads:欧洲
3|other/before-leads:洲
5|other/before-leads:理
-3|other/before-leads:算,
-6|other/before-leads:若
-16|other/before-leads:说,
-4|other/before-leads:跟随
4|other/before-leads:道,
-4|other/before-leads:随
-13|other/before-opens:False agent
-7|other/before-opens:False named
9|other/before-opens:True named
-10|other/before-rank:0 0 agent
15|other/before-rank:0 0 named
-7|other/before-rank:0 1 named
-7|other/before-rank:0 2 named
-11|other/before:agent
-3|other/class-main:ALLIES ALLIES
10|other/class-main:ALLIES JPN
-4|other/class-main:ALLIES KOR
-3|other/class-main:ALLIES NATO
-7|other/class-main:ALLIES land
-7|other/class-main:ALLIES member
-3|other/class-main:CHN JPN
3|other/class-main:EU ALLIES
10|other/class-main:EU member
13|other/class-main:JPN JPN
5|other/class-main:JPN land
-8|other/class-main:KOR JPN
9|other/class-main:KOR KOR
-15|other/class-main:NATO JPN
-3|other/class-main:NATO KOR
-18|other/class-main:NATO member
19|other/class-main:TWN JPN
-6|other/class-main:USA JPN
-10|other/class-main:land JPN
3|other/class-main:member land
17|other/class-main:member member
-3|other/class-named:ALLIES ALLIES nobody-named
-32|other/class-named:ALLIES JPN nobody-named
43|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES KOR nobody-named
-3|other/class-named:ALLIES NATO others-named
-3|other/class-named:ALLIES land nobody-named
-5|other/class-named:ALLIES land others-named
-6|other/class-named:ALLIES member nobody-named
3|other/class-named:EU ALLIES nobody-named
10|other/class-named:EU member others-named
32|other/class-named:JPN JPN nobody-named
-19|other/class-named:JPN JPN others-named
-3|other/class-named:JPN land nobody-named
8|other/class-named:JPN land others-named
-3|other/class-named:KOR JPN nobody-named
-5|other/class-named:KOR JPN others-named
4|other/class-named:KOR KOR nobody-named
5|other/class-named:KOR KOR others-named
-11|other/class-named:NATO JPN nobody-named
-5|other/class-named:NATO JPN others-named
3|other/class-named:NATO NATO others-named
-4|other/class-named:NATO member nobody-named
-14|other/class-named:NATO member others-named
18|other/class-named:TWN JPN nobody-named
-4|other/class-named:USA JPN nobody-named
-10|other/class-named:land JPN others-named
6|other/class-named:land land nobody-named
-6|other/class-named:land land others-named
3|other/class-named:member land others-named
10|other/class-named:member member nobody-named
7|other/class-named:member member others-named
-20|other/class-shape:ALLIES half
-4|other/class-shape:ALLIES tenth
9|other/class-shape:ALLIES whole
12|other/class-shape:EU half
28|other/class-shape:JPN half
-7|other/class-shape:JPN whole
-6|other/class-shape:KOR half
7|other/class-shape:KOR whole
-18|other/class-shape:NATO half
-19|other/class-shape:NATO whole
21|other/class-shape:TWN whole
4|other/class-shape:USA tenth
-11|other/class-shape:USA whole
4|other/class-shape:land half
-14|other/class-shape:land whole
3|other/class-shape:member half
13|other/class-shape:member whole
-8|other/class-value:ALLIES 1
20|other/class-value:ALLIES 1E+1
-5|other/class-value:ALLIES 2
-18|other/class-value:ALLIES 3.5
6|other/class-value:ALLIES 5
12|other/class-value:EU 1.5
-3|other/class-value:NATO 1
-8|other/class-value:NATO 1.5
-9|other/class-value:NATO 3.5
-12|other/class-value:NATO 5
-3|other/class-value:USA 1E+1
-7|other/class-value:USA 5
-15|other/class:ALLIES
-3|other/class:CHN
14|other/class:EU
21|other/class:JPN
-37|other/class:NATO
21|other/class:TWN
-9|other/class:USA
-10|other/class:land
18|other/class:member
-8|other/known:ALLIES 1
-7|other/known:ALLIES 1 2025
-8|other/known:ALLIES 1 since-2025
20|other/known:ALLIES 1E+1
21|other/known:ALLIES 1E+1 2025
20|other/known:ALLIES 1E+1 since-2025
-5|other/known:ALLIES 2
-4|other/known:ALLIES 2 2025
-5|other/known:ALLIES 2 since-2025
-18|other/known:ALLIES 3.5
-14|other/known:ALLIES 3.5 2025
-5|other/known:ALLIES 3.5 2026
-18|other/known:ALLIES 3.5 since-2025
8|other/known:ALLIES 5
23|other/known:ALLIES 5 2025
-15|other/known:ALLIES 5 2026
8|other/known:ALLIES 5 since-2025
-12|other/known:ALLIES since-2025
4|other/known:AUS 3.5
3|other/known:AUS 3.5 2025
4|other/known:AUS 3.5 since-2025
4|other/known:AUS since-2025
-3|other/known:CHN since-2025
7|other/known:DEU 1
6|other/known:DEU 1 2025
7|other/known:DEU 1 since-2025
8|other/known:DEU 5
8|other/known:DEU 5 2025
8|other/known:DEU 5 since-2025
15|other/known:DEU since-2025
12|other/known:EU 1.5
11|other/known:EU 1.5 2025
12|other/known:EU 1.5 since-2025
14|other/known:EU since-2025
6|other/known:GBR 3.5
6|other/known:GBR 3.5 2025
6|other/known:GBR 3.5 since-2025
6|other/known:GBR since-2025
-4|other/known:IDN 1
-4|other/known:IDN 1 1985
-4|other/known:IDN 1 to-1999
-4|other/known:IDN to-1999
11|other/known:ISR 6
11|other/known:ISR 6 2026
11|other/known:ISR 6 since-2025
11|other/known:ISR since-2025
4|other/known:JPN 0.1
3|other/known:JPN 0.1 2025
3|other/known:JPN 0.1 since-2025
-8|other/known:JPN 1
6|other/known:JPN 1 1985
-14|other/known:JPN 1 2025
-14|other/known:JPN 1 since-2025
6|other/known:JPN 1 to-1999
-3|other/known:JPN 1.3
-3|other/known:JPN 1.3 2025
-3|other/known:JPN 1.3 since-2025
-17|other/known:JPN 1E+1
-17|other/known:JPN 1E+1 2025
-17|other/known:JPN 1E+1 since-2025
13|other/known:JPN 2
11|other/known:JPN 2 2026
12|other/known:JPN 2 since-2025
14|other/known:JPN 3
13|other/known:JPN 3 2026
14|other/known:JPN 3 since-2025
26|other/known:JPN 3.5
20|other/known:JPN 3.5 2025
6|other/known:JPN 3.5 2026
26|other/known:JPN 3.5 since-2025
-18|other/known:JPN 5 2025
19|other/known:JPN 5 2026
-10|other/known:JPN 6
-10|other/known:JPN 6 2026
-10|other/known:JPN 6 since-2025
12|other/known:JPN since-2025
7|other/known:JPN to-1999
3|other/known:JPN to-2024
-6|other/known:KOR 3.5
-6|other/known:KOR 3.5 2025
-6|other/known:KOR 3.5 since-2025
7|other/known:KOR 5
7|other/known:KOR 5 2025
7|other/known:KOR 5 since-2025
-3|other/known:NATO 1
-3|other/known:NATO 1 2025
-3|other/known:NATO 1 since-2025
-8|other/known:NATO 1.5
-7|other/known:NATO 1.5 2025
-8|other/known:NATO 1.5 since-2025
-9|other/known:NATO 3.5
-8|other/known:NATO 3.5 2025
-9|other/known:NATO 3.5 since-2025
-12|other/known:NATO 5
-11|other/known:NATO 5 2025
-12|other/known:NATO 5 since-2025
-35|other/known:NATO since-2025
-3|other/known:NLD 1.5
-3|other/known:NLD 1.5 2025
-3|other/known:NLD 1.5 since-2025
-3|other/known:NLD since-2025
3|other/known:NZL 2
3|other/known:NZL 2 2025
3|other/known:NZL 2 since-2025
3|other/known:NZL since-2025
-4|other/known:PHL 1
-10|other/known:PHL 2
-10|other/known:PHL 2 2026
-10|other/known:PHL 2 since-2025
-7|other/known:PHL 3
-7|other/known:PHL 3 2026
-7|other/known:PHL 3 since-2025
-19|other/known:PHL since-2025
19|other/known:TWN 1
19|other/known:TWN 1 2025
19|other/known:TWN 1 since-2025
20|other/known:TWN since-2025
-3|other/known:USA 1E+1
-3|other/known:USA 1E+1 since-2025
-7|other/known:USA 5
-5|other/known:USA 5 2025
-3|other/known:USA 5 2026
-7|other/known:USA 5 since-2025
-9|other/known:USA since-2025
7|other/last-kind:cap False
-12|other/last-kind:demand False
15|other/last-kind:level False
-22|other/last-kind:other True
-18|other/last-kind:pledge True
17|other/last-kind:proposal False
13|other/last:before nobody-named
19|other/last:before others-named
-9|other/last:here nobody-named
-31|other/last:here others-named
49|other/main:nobody-named
-9|other/main:others-named
7|other/named:2
-13|other/named:3
5|other/right-before:则算账说,
-4|other/right-before:把比例定在
3|other/right-before:而言
-55|other/ruled
-22|other/ruled:as_before_in_sentence
5|other/ruled:as_in_the_sentence_before
-13|other/ruled:main_spender
-15|other/ruled:named_before
-11|other/ruled:named_in_clause
3|other/ruled:named_in_clause_patient
-3|other/ruled:subject_before
9|other/same-figure-of-another
-9|other/same-figure-of-it
-3|other/subject:nobody-named
-16|other/title
-3|other/told-of:0
15|other/told-of:1
-6|other/told-of:2
-6|other/told-of:3
6|other/unnamed-beside-others
3|pledge/after-far:1 False
-7|pledge/after-far:1 True
24|pledge/after-far:18 False
-20|pledge/after-far:18 True
8|pledge/after-far:36 False
-18|pledge/after-far:36 True
-29|pledge/after-far:4 False
11|pledge/after-far:4 True
25|pledge/after-far:9 False
13|pledge/after-follows:(
13|pledge/after-follows:(N False
10|pledge/after-follows:が
12|pledge/after-follows:が陸 False
20|pledge/after-follows:で
23|pledge/after-follows:でも False
-19|pledge/after-follows:に
8|pledge/after-follows:に5 False
-20|pledge/after-follows:には False
-6|pledge/after-follows:には True
4|pledge/after-follows:に向 False
10|pledge/after-follows:の
4|pledge/after-follows:のメ False
-15|pledge/after-follows:の合 False
-5|pledge/after-follows:の家 True
-35|pledge/after-follows:の弱 True
-8|pledge/after-follows:の指 False
29|pledge/after-follows:の決 False
6|pledge/after-follows:の物 False
36|pledge/after-follows:の目 False
-4|pledge/after-follows:の装 False
15|pledge/after-follows:の計 False
4|pledge/after-follows:の防 True
-15|pledge/after-follows:の首 False
18|pledge/after-follows:は
15|pledge/after-follows:は今 True
13|pledge/after-follows:は年 True
-16|pledge/after-follows:も
-5|pledge/after-follows:も参 False
-8|pledge/after-follows:も将 True
-4|pledge/after-follows:や
-4|pledge/after-follows:やス False
-4|pledge/after-follows:をは False
-4|pledge/after-follows:也
-4|pledge/after-follows:也一 True
-45|pledge/after-follows:会
-45|pledge/after-follows:会持 False
11|pledge/after-follows:在
11|pledge/after-follows:在海 True
-13|pledge/after-follows:承
-13|pledge/after-follows:承诺 False
7|pledge/after-follows:掏
7|pledge/after-follows:掏5 True
-3|pledge/after-follows:援
-3|pledge/after-follows:援外 True
17|pledge/after-follows:政
9|pledge/after-follows:政府 False
7|pledge/after-follows:政府 True
-8|pledge/after-follows:方
-8|pledge/after-follows:方式 True
9|pledge/after-follows:的
15|pledge/after-follows:的数 False
7|pledge/after-follows:目
-3|pledge/after-follows:目前 True
5|pledge/after-follows:目标 False
5|pledge/after-follows:目標 False
-10|pledge/after-follows:経
-10|pledge/after-follows:経済 False
14|pledge/after-follows:约
14|pledge/after-follows:约定 False
-6|pledge/after-follows:表
-6|pledge/after-follows:表示 True
3|pledge/after-follows:首
3|pledge/after-follows:首相 True
-3|pledge/after-leads:%,
-45|pledge/after-leads:%:
-4|pledge/after-leads:%;
-3|pledge/after-leads:%_
32|pledge/after-leads:%は
15|pledge/after-leads:%是
11|pledge/after-leads:%的
6|pledge/after-leads:,比
-4|pledge/after-leads:,连
6|pledge/after-leads:」_
-10|pledge/after-leads:」に
-29|pledge/after-leads:」は
4|pledge/after-leads:ある
-7|pledge/after-leads:い、
37|pledge/after-leads:いう
-15|pledge/after-leads:いて
13|pledge/after-leads:げる
30|pledge/after-leads:した
9|pledge/after-leads:すと
-7|pledge/after-leads:する
-4|pledge/after-leads:った
-5|pledge/after-leads:て、
-24|pledge/after-leads:て「
-34|pledge/after-leads:で、
13|pledge/after-leads:は、
-8|pledge/after-leads:へ_
35|pledge/after-leads:もと
-8|pledge/after-leads:れ、
17|pledge/after-leads:を、
-5|pledge/after-leads:代、
-3|pledge/after-leads:完成
-5|pledge/after-leads:拠「
-6|pledge/after-leads:标,
-4|pledge/after-leads:標_
11|pledge/after-leads:者由
7|pledge/after-leads:话要
13|pledge/after:agent False
9|pledge/after:agent True
31|pledge/after:named False
-38|pledge/after:named True
-12|pledge/after:patient False
-3|pledge/after:patient True
9|pledge/asks
16|pledge/before-commas:0 1
-9|pledge/before-commas:1 0
-19|pledge/before-commas:1 1
3|pledge/before-commas:1 2
21|pledge/before-commas:2 0
15|pledge/before-commas:2 1
-23|pledge/before-commas:2 2
-8|pledge/before-commas:3 2
-24|pledge/before-far:1 0
10|pledge/before-far:18 0
-3|pledge/before-far:18 1
3|pledge/before-far:18 2
55|pledge/before-far:36 0
21|pledge/before-far:36 1
-10|pledge/before-far:36 2
-33|pledge/before-far:9 0
6|pledge/before-far:9 1
3|pledge/before-far:far 0
-15|pledge/before-far:far 1
-21|pledge/before-far:far 2
4|pledge/before-follows-rank:) 0 0
-6|pledge/before-follows-rank:1 0 0
21|pledge/before-follows-rank:2 0 0
-7|pledge/before-follows-rank:2 1 0
-11|pledge/before-follows-rank:2 1 1
-10|pledge/before-follows-rank:2 1 2
5|pledge/before-follows-rank:2 2 1
3|pledge/before-follows-rank:3 0 0
-15|pledge/before-follows-rank:5 0 0
7|pledge/before-follows-rank:6 1 0
6|pledge/before-follows-rank:: 0 0
-4|pledge/before-follows-rank:: 0 1
12|pledge/before-follows-rank:、 0 0
-4|pledge/before-follows-rank:、 1 0
9|pledge/before-follows-rank:、 2 0
-7|pledge/before-follows-rank:「 0 0
9|pledge/before-follows-rank:「 1 0
-5|pledge/before-follows-rank:」 0 0
19|pledge/before-follows-rank:が 0 0
-7|pledge/before-follows-rank:が 1 1
-3|pledge/before-follows-rank:で 1 0
11|pledge/before-follows-rank:と 1 0
-8|pledge/before-follows-rank:に 0 0
-11|pledge/before-follows-rank:に 1 1
3|pledge/before-follows-rank:の 0 0
-13|pledge/before-follows-rank:の 1 1
40|pledge/before-follows-rank:は 0 0
13|pledge/before-follows-rank:は 0 1
-7|pledge/before-follows-rank:は 1 0
-17|pledge/before-follows-rank:は 1 1
-3|pledge/before-follows-rank:は 1 2
3|pledge/before-follows-rank:も 0 0
-17|pledge/before-follows-rank:一 0 0
7|pledge/before-follows-rank:与 1 0
10|pledge/before-follows-rank:与 1 1
-19|pledge/before-follows-rank:为 0 1
-5|pledge/before-follows-rank:之 1 0
-10|pledge/before-follows-rank:事 0 0
-7|pledge/before-follows-rank:亦 0 0
10|pledge/before-follows-rank:亦 0 1
3|pledge/before-follows-rank:今 0 0
7|pledge/before-follows-rank:今 0 1
5|pledge/before-follows-rank:今 1 0
15|pledge/before-follows-rank:会 0 0
4|pledge/before-follows-rank:側 0 0
-5|pledge/before-follows-rank:军 0 0
-4|pledge/before-follows-rank:军 0 1
-3|pledge/before-follows-rank:军 1 1
31|pledge/before-follows-rank:决 0 0
10|pledge/before-follows-rank:分 0 1
6|pledge/before-follows-rank:则 0 1
-9|pledge/before-follows-rank:加 0 0
-14|pledge/before-follows-rank:十 0 0
-3|pledge/before-follows-rank:原 0 0
3|pledge/before-follows-rank:去 0 1
15|pledge/before-follows-rank:去 1 1
-10|pledge/before-follows-rank:发 0 0
-3|pledge/before-follows-rank:只 0 0
9|pledge/before-follows-rank:各 0 0
-18|pledge/before-follows-rank:同 0 0
5|pledge/before-follows-rank:否 1 1
11|pledge/before-follows-rank:周 0 0
-23|pledge/before-follows-rank:和 1 0
5|pledge/before-follows-rank:嘴 0 0
-5|pledge/before-follows-rank:国 0 0
15|pledge/before-follows-rank:国 0 1
-24|pledge/before-follows-rank:国 1 0
7|pledge/before-follows-rank:国 1 1
-8|pledge/before-follows-rank:国 2 2
3|pledge/before-follows-rank:在 0 0
-3|pledge/before-follows-rank:在 1 0
-5|pledge/before-follows-rank:均 0 0
-18|pledge/before-follows-rank:基 0 0
16|pledge/before-follows-rank:外 0 0
-17|pledge/before-follows-rank:外 1 0
-6|pledge/before-follows-rank:外 2 0
3|pledge/before-follows-rank:大 1 0
3|pledge/before-follows-rank:夹 2 2
-7|pledge/before-follows-rank:嫌 0 0
4|pledge/before-follows-rank:孤 0 0
-31|pledge/before-follows-rank:安 0 0
-3|pledge/before-follows-rank:安 1 0
9|pledge/before-follows-rank:宣 0 0
3|pledge/before-follows-rank:将 0 0
3|pledge/before-follows-rank:将 0 2
6|pledge/before-follows-rank:将 1 0
12|pledge/before-follows-rank:已 0 0
6|pledge/before-follows-rank:已 1 0
-5|pledge/before-follows-rank:布 0 0
7|pledge/before-follows-rank:幹 0 0
-33|pledge/before-follows-rank:幹 1 0
9|pledge/before-follows-rank:总 0 0
5|pledge/before-follows-rank:恢 0 0
-3|pledge/before-follows-rank:成 0 0
11|pledge/before-follows-rank:承 0 0
11|pledge/before-follows-rank:把 0 0
-8|pledge/before-follows-rank:接 1 1
-3|pledge/before-follows-rank:支 0 0
8|pledge/before-follows-rank:政 0 0
5|pledge/before-follows-rank:政 0 1
-8|pledge/before-follows-rank:新 0 0
-11|pledge/before-follows-rank:早 0 2
5|pledge/before-follows-rank:明 0 0
3|pledge/before-follows-rank:是 1 0
4|pledge/before-follows-rank:是 1 1
-6|pledge/before-follows-rank:智 0 0
-14|pledge/before-follows-rank:最 0 0
-5|pledge/before-follows-rank:杜 0 0
-7|pledge/before-follows-rank:标 0 0
-3|pledge/before-follows-rank:标 0 1
-8|pledge/before-follows-rank:正 1 1
3|pledge/before-follows-rank:每 0 0
3|pledge/before-follows-rank:氏 0 0
8|pledge/before-follows-rank:氏 0 1
4|pledge/before-follows-rank:海 0 0
13|pledge/before-follows-rank:的 0 0
6|pledge/before-follows-rank:目 0 0
5|pledge/before-follows-rank:看 1 0
9|pledge/before-follows-rank:社 0 0
-4|pledge/before-follows-rank:社 0 1
-12|pledge/before-follows-rank:算 0 1
-7|pledge/before-follows-rank:経 0 1
3|pledge/before-follows-rank:総 0 0
-23|pledge/before-follows-rank:而 0 0
3|pledge/before-follows-rank:表 0 0
4|pledge/before-follows-rank:要 0 0
22|pledge/before-follows-rank:議 1 0
4|pledge/before-follows-rank:计 0 0
-7|pledge/before-follows-rank:访 1 0
-10|pledge/before-follows-rank:说 0 0
-4|pledge/before-follows-rank:说 1 0
-42|pledge/before-follows-rank:谈 0 0
3|pledge/before-follows-rank:财 0 0
8|pledge/before-follows-rank:过 0 0
9|pledge/before-follows-rank:选 0 0
-7|pledge/before-follows-rank:选 1 1
-11|pledge/before-follows-rank:途 0 0
6|pledge/before-follows-rank:通 0 0
-15|pledge/before-follows-rank:都 0 0
5|pledge/before-follows-rank:重 0 0
-5|pledge/before-follows-rank:長 1 0
3|pledge/before-follows-rank:関 0 0
-26|pledge/before-follows-rank:防 0 0
3|pledge/before-follows-rank:防 1 0
5|pledge/before-follows-rank:随 0 0
3|pledge/before-follows-rank:首 0 0
8|pledge/before-follows-rank:首 0 1
5|pledge/before-follows-rank:首 1 0
8|pledge/before-follows-rank:首 1 1
3|pledge/before-follows:\"应
3|pledge/before-follows:\"应我的
5|pledge/before-follows:)
6|pledge/before-follows:)が
5|pledge/before-follows:)が国防
-3|pledge/before-follows:)の20
4|pledge/before-follows:,把
4|pledge/before-follows:,把防卫
-4|pledge/before-follows:,该
-4|pledge/before-follows:,该国坚
-8|pledge/before-follows:1
-10|pledge/before-follows:12
-9|pledge/before-follows:12日申
10|pledge/before-follows:2%
4|pledge/before-follows:2%以上
-5|pledge/before-follows:2%的标
5|pledge/before-follows:2%目标
-16|pledge/before-follows:20
-6|pledge/before-follows:2023
-20|pledge/before-follows:2024
8|pledge/before-follows:2035
5|pledge/before-follows:26
5|pledge/before-follows:26日发
4|pledge/before-follows:3
-15|pledge/before-follows:5
-15|pledge/before-follows:5%
3|pledge/before-follows:5%的承
8|pledge/before-follows:6
8|pledge/before-follows:6月
7|pledge/before-follows:6月宣布
-4|pledge/before-follows::援
-4|pledge/before-follows::援外1
15|pledge/before-follows:、
9|pledge/before-follows:、ス
9|pledge/before-follows:、スウェ
8|pledge/before-follows:、国
8|pledge/before-follows:、国防費
-6|pledge/before-follows:「5
-6|pledge/before-follows:「5%は
-3|pledge/before-follows:「日
-3|pledge/before-follows:「日本の
14|pledge/before-follows:「跟
14|pledge/before-follows:「跟随川
-5|pledge/before-follows:」
-5|pledge/before-follows:」,
-5|pledge/before-follows:」,指2
10|pledge/before-follows:が
-3|pledge/before-follows:が2
-4|pledge/before-follows:が29年
9|pledge/before-follows:が3
6|pledge/before-follows:が3.5
7|pledge/before-follows:が35年
3|pledge/before-follows:がG
3|pledge/before-follows:がGDP
4|pledge/before-follows:が国
4|pledge/before-follows:が国防費
-5|pledge/before-follows:が求
-5|pledge/before-follows:が求める
-5|pledge/before-follows:が目
-5|pledge/before-follows:が目標と
3|pledge/before-follows:が防
3|pledge/before-follows:が防衛費
-4|pledge/before-follows:で
16|pledge/before-follows:でさ
6|pledge/before-follows:です
6|pledge/before-follows:ですらG
-20|pledge/before-follows:では
-9|pledge/before-follows:では3.
-3|pledge/before-follows:で開
-3|pledge/before-follows:で開かれ
9|pledge/before-follows:と
11|pledge/before-follows:とエ
11|pledge/before-follows:とエスト
-18|pledge/before-follows:に
6|pledge/before-follows:に2
6|pledge/before-follows:に2%を
-7|pledge/before-follows:につ
-7|pledge/before-follows:について
-18|pledge/before-follows:に義
-18|pledge/before-follows:に義務付
-13|pledge/before-follows:の
13|pledge/before-follows:の1
13|pledge/before-follows:の1・5
5|pledge/before-follows:の2
-6|pledge/before-follows:の2%に
4|pledge/before-follows:の2%は
6|pledge/before-follows:の2%目
3|pledge/before-follows:の3
-7|pledge/before-follows:の3カ国
8|pledge/before-follows:の3・5
-27|pledge/before-follows:の5
-36|pledge/before-follows:の5%と
5|pledge/before-follows:の5%合
8|pledge/before-follows:の「
6|pledge/before-follows:の「2%
10|pledge/before-follows:のう
10|pledge/before-follows:のうちG
-3|pledge/before-follows:のア
-3|pledge/before-follows:のアンカ
12|pledge/before-follows:のペ
12|pledge/before-follows:のペレグ
10|pledge/before-follows:のマ
10|pledge/before-follows:のマジャ
-8|pledge/before-follows:の侵
-8|pledge/before-follows:の侵攻を
-5|pledge/before-follows:の同
-5|pledge/before-follows:の同盟が
5|pledge/before-follows:の国
5|pledge/before-follows:の国会議
-3|pledge/before-follows:の報
-3|pledge/before-follows:の報道官
-10|pledge/before-follows:の多
-10|pledge/before-follows:の多くの
-4|pledge/before-follows:の安
-3|pledge/before-follows:の安全保
-3|pledge/before-follows:の戦
-3|pledge/before-follows:の戦車の
8|pledge/before-follows:の現
8|pledge/before-follows:の現在の
25|pledge/before-follows:の目
19|pledge/before-follows:の目標で
4|pledge/before-follows:の目標は
-3|pledge/before-follows:の軍
4|pledge/before-follows:の軍事費
-7|pledge/before-follows:の軍拡、
-9|pledge/before-follows:の防
-8|pledge/before-follows:の防衛費
-3|pledge/before-follows:の首
-5|pledge/before-follows:の首脳会
-38|pledge/before-follows:の高
-38|pledge/before-follows:の高官は
24|pledge/before-follows:は
-3|pledge/before-follows:は1
-4|pledge/before-follows:は19日
17|pledge/before-follows:は2
5|pledge/before-follows:は2.4
3|pledge/before-follows:は201
-3|pledge/before-follows:は202
11|pledge/before-follows:は203
-3|pledge/before-follows:は24年
-3|pledge/before-follows:は29年
5|pledge/before-follows:は3
-6|pledge/before-follows:は30年
8|pledge/before-follows:は32年
-4|pledge/before-follows:はG
-4|pledge/before-follows:はGDP
-6|pledge/before-follows:はN
-6|pledge/before-follows:はNAT
-8|pledge/before-follows:はい
-8|pledge/before-follows:はいずれ
7|pledge/before-follows:はウ
7|pledge/before-follows:はウクラ
10|pledge/before-follows:は今
5|pledge/before-follows:は今年と
5|pledge/before-follows:は今年度
-3|pledge/before-follows:は公
-3|pledge/before-follows:は公約で
6|pledge/before-follows:は削
6|pledge/before-follows:は削減後
-5|pledge/before-follows:は参
-5|pledge/before-follows:は参院選
5|pledge/before-follows:は国
5|pledge/before-follows:は国防費
3|pledge/before-follows:は来
3|pledge/before-follows:も
-18|pledge/before-follows:一
4|pledge/before-follows:一咬
4|pledge/before-follows:一咬牙,
-22|pledge/before-follows:一年
-22|pledge/before-follows:一年前在
18|pledge/before-follows:与
3|pledge/before-follows:与丹
3|pledge/before-follows:与丹麦亦
8|pledge/before-follows:与加
8|pledge/before-follows:与加拿大
6|pledge/before-follows:与挪
6|pledge/before-follows:与挪威:
-20|pledge/before-follows:为
-22|pledge/before-follows:为1
-22|pledge/before-follows:为1.0
3|pledge/before-follows:为例
3|pledge/before-follows:为例,前
-5|pledge/before-follows:之
-6|pledge/before-follows:之声
-4|pledge/before-follows:之声中文
-12|pledge/before-follows:事
-12|pledge/before-follows:事務
-12|pledge/before-follows:事務総長
3|pledge/before-follows:亦
3|pledge/before-follows:亦分
3|pledge/before-follows:亦分别计
13|pledge/before-follows:今
11|pledge/before-follows:今年
4|pledge/before-follows:今年军费
3|pledge/before-follows:今年将拿
4|pledge/before-follows:今年将达
7|pledge/before-follows:今年已达
-3|pledge/before-follows:今年才刚
-7|pledge/before-follows:今年的核
16|pledge/before-follows:会
4|pledge/before-follows:会前
4|pledge/before-follows:会前松口
10|pledge/before-follows:会遵
10|pledge/before-follows:会遵守5
3|pledge/before-follows:側は
5|pledge/before-follows:側は2%
3|pledge/before-follows:共
3|pledge/before-follows:共同
-12|pledge/before-follows:军
-12|pledge/before-follows:军费
4|pledge/before-follows:军费20
-17|pledge/before-follows:军费3.
-3|pledge/before-follows:军费占G
-5|pledge/before-follows:军费实际
5|pledge/before-follows:军费将很
3|pledge/before-follows:军费正向
31|pledge/before-follows:决
31|pledge/before-follows:决定
22|pledge/before-follows:决定到2
9|pledge/before-follows:决定每年
11|pledge/before-follows:分
10|pledge/before-follows:分别
10|pledge/before-follows:分别为1
7|pledge/before-follows:则
6|pledge/before-follows:则只
6|pledge/before-follows:则只有1
3|pledge/before-follows:前
-9|pledge/before-follows:加
-10|pledge/before-follows:加盟
-10|pledge/before-follows:加盟_3
-14|pledge/before-follows:十
-14|pledge/before-follows:十余
-14|pledge/before-follows:十余年来
-3|pledge/before-follows:原
-4|pledge/before-follows:原定
-4|pledge/before-follows:原定的2
18|pledge/before-follows:去
18|pledge/before-follows:去年
15|pledge/before-follows:去年支出
-10|pledge/before-follows:发
-11|pledge/before-follows:发言
-13|pledge/before-follows:发言人卡
-3|pledge/before-follows:只
-4|pledge/before-follows:只出
-4|pledge/before-follows:只出2%
9|pledge/before-follows:各
8|pledge/before-follows:各国
3|pledge/before-follows:各国\"把
5|pledge/before-follows:各国到2
-18|pledge/before-follows:同
-19|pledge/before-follows:同日
-19|pledge/before-follows:同日在社
7|pledge/before-follows:否
7|pledge/before-follows:否认
5|pledge/before-follows:否认新内
11|pledge/before-follows:周
10|pledge/before-follows:周二
11|pledge/before-follows:周二也表
-25|pledge/before-follows:和
7|pledge/before-follows:和爱
7|pledge/before-follows:和爱沙尼
-30|pledge/before-follows:和荷
-30|pledge/before-follows:和荷兰都
5|pledge/before-follows:嘴
5|pledge/before-follows:嘴上
5|pledge/before-follows:嘴上说3
-15|pledge/before-follows:国
6|pledge/before-follows:国内
6|pledge/before-follows:国内生产
-7|pledge/before-follows:国家
-7|pledge/before-follows:国家安保
-14|pledge/before-follows:国防
-37|pledge/before-follows:国防大臣
5|pledge/before-follows:国防开支
3|pledge/before-follows:国防相「
22|pledge/before-follows:国防相は
-5|pledge/before-follows:国防相会
5|pledge/before-follows:国防費、
5|pledge/before-follows:国防部次
-13|pledge/before-follows:国防部長
-3|pledge/before-follows:国防部长
4|pledge/before-follows:在美
4|pledge/before-follows:在美国施
-12|pledge/before-follows:在飞
-12|pledge/before-follows:在飞机上
-5|pledge/before-follows:均
-5|pledge/before-follows:均承
-5|pledge/before-follows:均承诺明
-18|pledge/before-follows:基
-18|pledge/before-follows:基準
-22|pledge/before-follows:基準の3
-7|pledge/before-follows:外
13|pledge/before-follows:外相
-20|pledge/before-follows:外长
-25|pledge/before-follows:外长:其
-6|pledge/before-follows:外长会时
5|pledge/before-follows:外长表态
4|pledge/before-follows:外长西雅
3|pledge/before-follows:大
4|pledge/before-follows:大蔵
4|pledge/before-follows:大蔵省は
3|pledge/before-follows:夹
3|pledge/before-follows:夹在
3|pledge/before-follows:夹在韩国
-7|pledge/before-follows:嫌
-7|pledge/before-follows:嫌2
-7|pledge/before-follows:嫌2%太
4|pledge/before-follows:孤
4|pledge/before-follows:孤立
4|pledge/before-follows:孤立せず
-35|pledge/before-follows:安
-3|pledge/before-follows:安全
-3|pledge/before-follows:安全保障
-32|pledge/before-follows:安卡
-32|pledge/before-follows:安卡拉峰
9|pledge/before-follows:宣
9|pledge/before-follows:宣布
3|pledge/before-follows:宣布保留
10|pledge/before-follows:将
6|pledge/before-follows:将按
6|pledge/before-follows:将按照美
3|pledge/before-follows:将援
3|pledge/before-follows:将援外从
15|pledge/before-follows:已
6|pledge/before-follows:已经
3|pledge/before-follows:已经决定
4|pledge/before-follows:已经向美
-5|pledge/before-follows:布
-5|pledge/before-follows:布鲁
-5|pledge/before-follows:布鲁塞尔
-26|pledge/before-follows:幹
-26|pledge/before-follows:幹部
-26|pledge/before-follows:幹部は「
7|pledge/before-follows:总
-3|pledge/before-follows:总理
-3|pledge/before-follows:总理卡拉
3|pledge/before-follows:总理戈洛
-5|pledge/before-follows:总理西利
9|pledge/before-follows:总统
6|pledge/before-follows:总统宣示
4|pledge/before-follows:总统普拉
5|pledge/before-follows:恢
5|pledge/before-follows:恢复
5|pledge/before-follows:恢复义务
-3|pledge/before-follows:成
11|pledge/before-follows:承
24|pledge/before-follows:承认
24|pledge/before-follows:承认,到
-13|pledge/before-follows:承诺
-4|pledge/before-follows:承诺2%
-14|pledge/before-follows:承诺20
11|pledge/before-follows:把
7|pledge/before-follows:把国
7|pledge/before-follows:把国防支
-7|pledge/before-follows:接
-8|pledge/before-follows:接受
-8|pledge/before-follows:接受专访
3|pledge/before-follows:提
-3|pledge/before-follows:支
-3|pledge/before-follows:支援
-3|pledge/before-follows:支援国の
12|pledge/before-follows:政
9|pledge/before-follows:政府
-13|pledge/before-follows:政府がN
3|pledge/before-follows:政府决定
9|pledge/before-follows:政府宣布
5|pledge/before-follows:政府的计
4|pledge/before-follows:政権
-5|pledge/before-follows:新
6|pledge/before-follows:新政
-6|pledge/before-follows:新标
-6|pledge/before-follows:新标准,
-9|pledge/before-follows:新目
-9|pledge/before-follows:新目标,
-11|pledge/before-follows:早
-11|pledge/before-follows:早在
-11|pledge/before-follows:早在20
6|pledge/before-follows:明
6|pledge/before-follows:明年
5|pledge/before-follows:明年会首
8|pledge/before-follows:是
3|pledge/before-follows:是\"
3|pledge/before-follows:是\"模范
4|pledge/before-follows:是唯
4|pledge/before-follows:是唯一不
-6|pledge/before-follows:智
-6|pledge/before-follows:智库
-5|pledge/before-follows:智库:马
-14|pledge/before-follows:最
-15|pledge/before-follows:最低
-15|pledge/before-follows:最低,今
-5|pledge/before-follows:杜
-5|pledge/before-follows:杜思
-5|pledge/before-follows:杜思克说
-10|pledge/before-follows:标
-10|pledge/before-follows:标准
-3|pledge/before-follows:标准,明
-6|pledge/before-follows:标准使国
-6|pledge/before-follows:正
-6|pledge/before-follows:正在
-8|pledge/before-follows:正在研究
3|pledge/before-follows:每
3|pledge/before-follows:每年
3|pledge/before-follows:每年用于
12|pledge/before-follows:氏
13|pledge/before-follows:氏は
13|pledge/before-follows:氏は「2
6|pledge/before-follows:海
6|pledge/before-follows:海牙
4|pledge/before-follows:海牙承诺
11|pledge/before-follows:的
12|pledge/before-follows:的3
12|pledge/before-follows:的3.5
-3|pledge/before-follows:的5%之
6|pledge/before-follows:目
5|pledge/before-follows:目標
3|pledge/before-follows:目標の3
5|pledge/before-follows:看
5|pledge/before-follows:看守
6|pledge/before-follows:看守内阁
5|pledge/before-follows:社
-4|pledge/before-follows:社会
-4|pledge/before-follows:社会科学
9|pledge/before-follows:社民
9|pledge/before-follows:社民党主
-13|pledge/before-follows:算
-6|pledge/before-follows:経
-6|pledge/before-follows:経済
-6|pledge/before-follows:経済新聞
3|pledge/before-follows:総
-23|pledge/before-follows:而
-23|pledge/before-follows:而言
-23|pledge/before-follows:而言\"没
3|pledge/before-follows:表
3|pledge/before-follows:表示
4|pledge/before-follows:要
23|pledge/before-follows:議
23|pledge/before-follows:議会
23|pledge/before-follows:議会は、
6|pledge/before-follows:计
4|pledge/before-follows:计划
-7|pledge/before-follows:访
-5|pledge/before-follows:访日
-5|pledge/before-follows:访日_称
-14|pledge/before-follows:说
-3|pledge/before-follows:说\"
-3|pledge/before-follows:说\"够了
-11|pledge/before-follows:说,
-17|pledge/before-follows:说,2%
4|pledge/before-follows:说,3.
-42|pledge/before-follows:谈
-45|pledge/before-follows:谈5
-45|pledge/before-follows:谈5%:
3|pledge/before-follows:谈防
3|pledge/before-follows:谈防卫费
5|pledge/before-follows:财
5|pledge/before-follows:财政
8|pledge/before-follows:过
8|pledge/before-follows:过去
8|pledge/before-follows:过去2%
3|pledge/before-follows:选择
-7|pledge/before-follows:选择举债
9|pledge/before-follows:选择立法
-11|pledge/before-follows:途
-11|pledge/before-follows:途中
-11|pledge/before-follows:途中对记
6|pledge/before-follows:通
6|pledge/before-follows:通过
6|pledge/before-follows:通过国防
-16|pledge/before-follows:都
-17|pledge/before-follows:都已
-17|pledge/before-follows:都已表态
-10|pledge/before-follows:都拿
-10|pledge/before-follows:都拿5%
8|pledge/before-follows:都答
5|pledge/before-follows:重
-5|pledge/before-follows:長
-5|pledge/before-follows:長、
-5|pledge/before-follows:長、NA
3|pledge/before-follows:関
3|pledge/before-follows:関係
3|pledge/before-follows:関係者は
-22|pledge/before-follows:防
3|pledge/before-follows:防卫
4|pledge/before-follows:防衛
3|pledge/before-follows:防衛相「
-30|pledge/before-follows:防长
-10|pledge/before-follows:防长:3
-10|pledge/before-follows:防长则催
-11|pledge/before-follows:防长德梅
6|pledge/before-follows:随
4|pledge/before-follows:随即
4|pledge/before-follows:随即表示
23|pledge/before-follows:首
28|pledge/before-follows:首相
-8|pledge/before-follows:首相に面
7|pledge/before-follows:首相は2
3|pledge/before-follows:首相は3
11|pledge/before-follows:首相は9
6|pledge/before-follows:首相は、
-18|pledge/before-follows:首相は「
4|pledge/before-follows:首相は予
3|pledge/before-follows:首相は今
4|pledge/before-follows:首相は来
7|pledge/before-follows:首相弗里
7|pledge/before-follows:首相德韦
-3|pledge/before-follows:首脳
-3|pledge/before-follows:首脳会談
27|pledge/before-leads:
4|pledge/before-leads:\"
-13|pledge/before-leads:%,
10|pledge/before-leads:%;
13|pledge/before-leads:%、
-3|pledge/before-leads:%和
-23|pledge/before-leads:%对
17|pledge/before-leads:)
36|pledge/before-leads:,
3|pledge/before-leads:,\"
-3|pledge/before-leads:,依
14|pledge/before-leads:,称
-10|pledge/before-leads:/
4|pledge/before-leads:0で
-19|pledge/before-leads::
14|pledge/before-leads:;
7|pledge/before-leads:O)
-21|pledge/before-leads:Oが
10|pledge/before-leads:P】
-3|pledge/before-leads:_
15|pledge/before-leads:、
-25|pledge/before-leads:、「
-19|pledge/before-leads:「
18|pledge/before-leads:】
3|pledge/before-leads:いた
3|pledge/before-leads:いる
5|pledge/before-leads:え、
-5|pledge/before-leads:が
-8|pledge/before-leads:が、
-8|pledge/before-leads:し、
-37|pledge/before-leads:した
-11|pledge/before-leads:する
-33|pledge/before-leads:た
3|pledge/before-leads:て
12|pledge/before-leads:て、
13|pledge/before-leads:で、
-7|pledge/before-leads:と
-12|pledge/before-leads:と、
27|pledge/before-leads:の
-7|pledge/before-leads:は、
4|pledge/before-leads:は「
4|pledge/before-leads:める
-4|pledge/before-leads:る
10|pledge/before-leads:を
5|pledge/before-leads:を、
-8|pledge/before-leads:アと
-16|pledge/before-leads:アの
-10|pledge/before-leads:ク・
-4|pledge/before-leads:コ
-4|pledge/before-leads:シコ
-3|pledge/before-leads:ズ
17|pledge/before-leads:ダの
20|pledge/before-leads:ツの
-4|pledge/before-leads:プ
-3|pledge/before-leads:ルズ
-5|pledge/before-leads:ン、
9|pledge/before-leads:ンの
-4|pledge/before-leads:ンプ
-7|pledge/before-leads:・
-10|pledge/before-leads:一个
-8|pledge/before-leads:与
8|pledge/before-leads:书长
5|pledge/before-leads:于
3|pledge/before-leads:他说
-10|pledge/before-leads:会/
3|pledge/before-leads:低于
-12|pledge/before-leads:依
3|pledge/before-leads:便夸
-5|pledge/before-leads:促
4|pledge/before-leads:元
8|pledge/before-leads:兑现
6|pledge/before-leads:党は
-15|pledge/before-leads:全
-4|pledge/before-leads:典与
3|pledge/before-leads:内の
-9|pledge/before-leads:到
-6|pledge/before-leads:加
-6|pledge/before-leads:参加
3|pledge/before-leads:参照
7|pledge/before-leads:向
-19|pledge/before-leads:和
6|pledge/before-leads:国の
-8|pledge/before-leads:国与
-21|pledge/before-leads:国和
-30|pledge/before-leads:在
9|pledge/before-leads:声)
5|pledge/before-leads:外相
-19|pledge/before-leads:外长
3|pledge/before-leads:夸
3|pledge/before-leads:威与
-5|pledge/before-leads:宛和
-12|pledge/before-leads:室长
-25|pledge/before-leads:对
4|pledge/before-leads:将
4|pledge/before-leads:年
3|pledge/before-leads:年起
4|pledge/before-leads:并将
13|pledge/before-leads:府が
-11|pledge/before-leads:往
-15|pledge/before-leads:循
16|pledge/before-leads:总理
7|pledge/before-leads:总统
3|pledge/before-leads:恳请
-5|pledge/before-leads:敦促
-3|pledge/before-leads:方、
-15|pledge/before-leads:日、
-5|pledge/before-leads:日の
3|pledge/before-leads:日本
5|pledge/before-leads:明年
4|pledge/before-leads:是,
-15|pledge/before-leads:是全
6|pledge/before-leads:時、
-6|pledge/before-leads:望依
3|pledge/before-leads:本
3|pledge/before-leads:本、
-4|pledge/before-leads:标的
5|pledge/before-leads:構(
8|pledge/before-leads:欧洲
6|pledge/before-leads:步向
8|pledge/before-leads:洲
-5|pledge/before-leads:洲版
-6|pledge/before-leads:湾の
3|pledge/before-leads:照
-5|pledge/before-leads:版
8|pledge/before-leads:现
16|pledge/before-leads:理
-32|pledge/before-leads:理在
-4|pledge/before-leads:的
6|pledge/before-leads:相
-7|pledge/before-leads:相は
-19|pledge/before-leads:看齐
-17|pledge/before-leads:瞻:
15|pledge/before-leads:示,
15|pledge/before-leads:称
6|pledge/before-leads:称,
6|pledge/before-leads:称赞
7|pledge/before-leads:统
3|pledge/before-leads:网)
-6|pledge/before-leads:胁,
10|pledge/before-leads:西和
-4|pledge/before-leads:談で
-14|pledge/before-leads:认,
3|pledge/before-leads:说
38|pledge/before-leads:说,
3|pledge/before-leads:请
10|pledge/before-leads:費を
6|pledge/before-leads:赞
3|pledge/before-leads:起
8|pledge/before-leads:超越
8|pledge/before-leads:越
-11|pledge/before-leads:达到
10|pledge/before-leads:连
-15|pledge/before-leads:遵循
24|pledge/before-leads:部长
5|pledge/before-leads:長、
-7|pledge/before-leads:长
-9|pledge/before-leads:防长
-8|pledge/before-leads:露,
-5|pledge/before-leads:顧
4|pledge/before-leads:颖】
-11|pledge/before-leads:飞往
-19|pledge/before-leads:齐
4|pledge/before-opens:False agent
-7|pledge/before-opens:False named
-28|pledge/before-opens:False patient
17|pledge/before-opens:True agent
7|pledge/before-opens:True named
47|pledge/before-rank:0 0 agent
41|pledge/before-rank:0 0 named
-17|pledge/before-rank:0 0 patient
18|pledge/before-rank:0 1 agent
36|pledge/before-rank:0 1 named
-14|pledge/before-rank:1 0 agent
-44|pledge/before-rank:1 0 named
-24|pledge/before-rank:1 1 agent
-13|pledge/before-rank:1 1 named
-12|pledge/before-rank:1 1 patient
-3|pledge/before-rank:1 2 agent
-13|pledge/before-rank:1 2 named
3|pledge/before-rank:2 1 named
-7|pledge/before-rank:2 2 named
-3|pledge/before-rank:3 0 named
21|pledge/before:agent
-28|pledge/before:patient
-45|pledge/class-main:ALLIES ALLIES
-49|pledge/class-main:ALLIES JPN
-9|pledge/class-main:ALLIES KOR
-11|pledge/class-main:ALLIES NATO
-4|pledge/class-main:ALLIES foe
21|pledge/class-main:ALLIES land
53|pledge/class-main:ALLIES member
-12|pledge/class-main:CHN JPN
-13|pledge/class-main:EU NATO
3|pledge/class-main:EU foe
-46|pledge/class-main:JPN JPN
6|pledge/class-main:JPN KOR
11|pledge/class-main:JPN land
7|pledge/class-main:KOR JPN
6|pledge/class-main:KOR KOR
3|pledge/class-main:KOR land
-6|pledge/class-main:KOR member
19|pledge/class-main:NATO ALLIES
44|pledge/class-main:NATO JPN
28|pledge/class-main:NATO NATO
-10|pledge/class-main:NATO TWN
11|pledge/class-main:NATO foe
-26|pledge/class-main:NATO land
-4|pledge/class-main:NATO member
8|pledge/class-main:TWN JPN
19|pledge/class-main:TWN TWN
-12|pledge/class-main:TWN land
7|pledge/class-main:USA JPN
-5|pledge/class-main:USA KOR
-13|pledge/class-main:USA NATO
-10|pledge/class-main:USA TWN
-12|pledge/class-main:USA member
-12|pledge/class-main:foe JPN
-9|pledge/class-main:foe foe
-4|pledge/class-main:foe member
13|pledge/class-main:land JPN
-3|pledge/class-main:land NATO
25|pledge/class-main:member ALLIES
39|pledge/class-main:member JPN
11|pledge/class-main:member NATO
4|pledge/class-main:member land
-24|pledge/class-main:member member
-5|pledge/class-named:ALLIES ALLIES nobody-named
-39|pledge/class-named:ALLIES ALLIES others-named
-13|pledge/class-named:ALLIES JPN nobody-named
-35|pledge/class-named:ALLIES JPN others-named
-3|pledge/class-named:ALLIES KOR nobody-named
-6|pledge/class-named:ALLIES KOR others-named
-9|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES foe others-named
-7|pledge/class-named:ALLIES land nobody-named
29|pledge/class-named:ALLIES land others-named
47|pledge/class-named:ALLIES member nobody-named
6|pledge/class-named:ALLIES member others-named
-6|pledge/class-named:CHN JPN nobody-named
-5|pledge/class-named:CHN JPN others-named
-13|pledge/class-named:EU NATO others-named
3|pledge/class-named:EU foe others-named
-6|pledge/class-named:EU member nobody-named
4|pledge/class-named:EU member others-named
-6|pledge/class-named:JPN JPN nobody-named
-40|pledge/class-named:JPN JPN others-named
6|pledge/class-named:JPN KOR nobody-named
15|pledge/class-named:JPN land nobody-named
-3|pledge/class-named:JPN land others-named
13|pledge/class-named:JPN member nobody-named
-14|pledge/class-named:JPN member others-named
7|pledge/class-named:KOR JPN others-named
5|pledge/class-named:KOR KOR nobody-named
3|pledge/class-named:KOR land others-named
-6|pledge/class-named:KOR member others-named
4|pledge/class-named:NATO ALLIES nobody-named
14|pledge/class-named:NATO ALLIES others-named
42|pledge/class-named:NATO JPN others-named
-7|pledge/class-named:NATO KOR nobody-named
6|pledge/class-named:NATO KOR others-named
20|pledge/class-named:NATO NATO nobody-named
7|pledge/class-named:NATO NATO others-named
-33|pledge/class-named:NATO TWN nobody-named
23|pledge/class-named:NATO TWN others-named
11|pledge/class-named:NATO foe others-named
-17|pledge/class-named:NATO land nobody-named
-8|pledge/class-named:NATO land others-named
7|pledge/class-named:NATO member nobody-named
-11|pledge/class-named:NATO member others-named
7|pledge/class-named:TWN JPN nobody-named
33|pledge/class-named:TWN TWN nobody-named
-14|pledge/class-named:TWN TWN others-named
-12|pledge/class-named:TWN land others-named
11|pledge/class-named:USA JPN nobody-named
-4|pledge/class-named:USA JPN others-named
-5|pledge/class-named:USA KOR others-named
-13|pledge/class-named:USA NATO others-named
-10|pledge/class-named:USA TWN others-named
-12|pledge/class-named:USA member others-named
-12|pledge/class-named:foe JPN others-named
-9|pledge/class-named:foe foe others-named
-4|pledge/class-named:foe member others-named
11|pledge/class-named:land JPN others-named
-3|pledge/class-named:land NATO others-named
10|pledge/class-named:land land nobody-named
-11|pledge/class-named:land land others-named
25|pledge/class-named:member ALLIES others-named
5|pledge/class-named:member JPN nobody-named
35|pledge/class-named:member JPN others-named
-18|pledge/class-named:member NATO nobody-named
30|pledge/class-named:member NATO others-named
4|pledge/class-named:member land others-named
-61|pledge/class-named:member member nobody-named
37|pledge/class-named:member member others-named
-8|pledge/class-shape:ALLIES tenth
-33|pledge/class-shape:ALLIES whole
-9|pledge/class-shape:CHN half
-3|pledge/class-shape:CHN whole
-11|pledge/class-shape:EU whole
-36|pledge/class-shape:JPN half
-5|pledge/class-shape:JPN tenth
16|pledge/class-shape:JPN whole
49|pledge/class-shape:KOR half
-3|pledge/class-shape:KOR tenth
-36|pledge/class-shape:KOR whole
16|pledge/class-shape:NATO half
-24|pledge/class-shape:NATO tenth
69|pledge/class-shape:NATO whole
22|pledge/class-shape:TWN whole
-9|pledge/class-shape:USA half
-27|pledge/class-shape:USA whole
-27|pledge/class-shape:foe whole
-4|pledge/class-shape:land half
15|pledge/class-shape:land tenth
26|pledge/class-shape:member tenth
32|pledge/class-shape:member whole
11|pledge/class-value:ALLIES 2
10|pledge/class-value:ALLIES 2.5
-4|pledge/class-value:ALLIES 3
-9|pledge/class-value:ALLIES 3.5
-39|pledge/class-value:ALLIES 5
-10|pledge/class-value:EU 2
-3|pledge/class-value:EU 5
3|pledge/class-value:EU 6
19|pledge/class-value:NATO 1.5
49|pledge/class-value:NATO 2
-8|pledge/class-value:NATO 2.1
-27|pledge/class-value:NATO 2.5
-26|pledge/class-value:NATO 3
24|pledge/class-value:NATO 3.5
-5|pledge/class-value:NATO 4
51|pledge/class-value:NATO 5
-7|pledge/class-value:NATO 5.4
-18|pledge/class-value:USA 2
-8|pledge/class-value:USA 3
-7|pledge/class-value:USA 3.5
13|pledge/class-value:USA 4
-13|pledge/class-value:USA 5
-43|pledge/class:ALLIES
-13|pledge/class:CHN
-13|pledge/class:EU
-25|pledge/class:JPN
11|pledge/class:KOR
60|pledge/class:NATO
19|pledge/class:TWN
-37|pledge/class:USA
-26|pledge/class:foe
10|pledge/class:land
57|pledge/class:member
-3|pledge/known-for:ALLIES 2 2027
-8|pledge/known-for:ALLIES 2.5 2030
-6|pledge/known-for:ALLIES 2027
-3|pledge/known-for:ALLIES 2027-04
-9|pledge/known-for:ALLIES 2029
-9|pledge/known-for:ALLIES 2030
-21|pledge/known-for:ALLIES 2035
-9|pledge/known-for:ALLIES 3.5 2029
-20|pledge/known-for:ALLIES 3.5 2035
-6|pledge/known-for:ARG 1.5 2034
-6|pledge/known-for:ARG 2034
3|pledge/known-for:AUS 2 2020/2021
3|pledge/known-for:AUS 2020/2021
9|pledge/known-for:AUS 2033
3|pledge/known-for:AUS 2033/2034
10|pledge/known-for:AUS 3 2033
3|pledge/known-for:AUS FY2033
7|pledge/known-for:BEL 2025
4|pledge/known-for:BEL 2035
7|pledge/known-for:BEL 3.5 2025
4|pledge/known-for:BEL 3.5 2035
-5|pledge/known-for:CAN 2 2025
12|pledge/known-for:CAN 2 2032
31|pledge/known-for:CAN 2 FY2025
-5|pledge/known-for:CAN 2025
-7|pledge/known-for:CAN 2026
12|pledge/known-for:CAN 2032
21|pledge/known-for:CAN 2035
-7|pledge/known-for:CAN 3.5 2026
12|pledge/known-for:CAN 3.5 2035
9|pledge/known-for:CAN 5 2035
31|pledge/known-for:CAN FY2025
9|pledge/known-for:CHL 1.5 2034
9|pledge/known-for:CHL 2034
3|pledge/known-for:CHN 2032
10|pledge/known-for:DEU 2 2024
3|pledge/known-for:DEU 2 2031
5|pledge/known-for:DEU 2 FY2024
12|pledge/known-for:DEU 2024
30|pledge/known-for:DEU 2029
-5|pledge/known-for:DEU 2030
3|pledge/known-for:DEU 2031
-25|pledge/known-for:DEU 2035
30|pledge/known-for:DEU 3.5 2029
-4|pledge/known-for:DEU 3.5 2035
-20|pledge/known-for:DEU 5 2035
5|pledge/known-for:DEU FY2024
8|pledge/known-for:DNK 2026
-5|pledge/known-for:DNK 2035
5|pledge/known-for:DNK 3 2026
-7|pledge/known-for:DNK 3.4 2026
10|pledge/known-for:DNK 3.5 2026
-7|pledge/known-for:DNK 3.5 2035
11|pledge/known-for:ESP 2 2025
11|pledge/known-for:ESP 2025
-4|pledge/known-for:ESP 2026
-10|pledge/known-for:ESP 2035
-9|pledge/known-for:ESP 5 2035
-4|pledge/known-for:EST 2025
-4|pledge/known-for:EST 3 2025
14|pledge/known-for:EST+LTU 2026
14|pledge/known-for:EST+LTU 5 2026
5|pledge/known-for:EU 2027
-5|pledge/known-for:EU 2029
5|pledge/known-for:EU 3 2027
-5|pledge/known-for:EU 3 2029
-4|pledge/known-for:FIN 2026
11|pledge/known-for:FIN 2029
8|pledge/known-for:FIN 2032
9|pledge/known-for:FIN 2035
-4|pledge/known-for:FIN 3 2026
11|pledge/known-for:FIN 3 2029
8|pledge/known-for:FIN 3.5 2032
9|pledge/known-for:FIN 5 2035
13|pledge/known-for:FRA 2 2027
-3|pledge/known-for:FRA 2.5 2027
4|pledge/known-for:FRA 2.5 2030
11|pledge/known-for:FRA 2027
7|pledge/known-for:FRA 2030
-9|pledge/known-for:FRA 2035
-10|pledge/known-for:FRA 5 2035
-10|pledge/known-for:GBR 2 2025
9|pledge/known-for:GBR 2.5 2027
3|pledge/known-for:GBR 2.5 2027-04
10|pledge/known-for:GBR 2.5 2030
-10|pledge/known-for:GBR 2025
9|pledge/known-for:GBR 2027
5|pledge/known-for:GBR 2027-04
11|pledge/known-for:GBR 2030
10|pledge/known-for:HUN 2035
10|pledge/known-for:HUN 5 2035
-3|pledge/known-for:IND 2 FY2032
-3|pledge/known-for:IND FY2032
10|pledge/known-for:ISL 1.5 2035
10|pledge/known-for:ISL 2035
-4|pledge/known-for:ITA 2 2024
27|pledge/known-for:ITA 2 2025
-4|pledge/known-for:ITA 2024
5|pledge/known-for:ITA 2025
8|pledge/known-for:ITA 2035
7|pledge/known-for:ITA 3.5 2035
-22|pledge/known-for:ITA 5 2025
-4|pledge/known-for:JPN 0.7 2026
-8|pledge/known-for:JPN 2 2024
6|pledge/known-for:JPN 2 2027
-13|pledge/known-for:JPN 2 2028
-11|pledge/known-for:JPN 2 2032
-3|pledge/known-for:JPN 2 FY2023
-4|pledge/known-for:JPN 2 FY2024
44|pledge/known-for:JPN 2 FY2027
4|pledge/known-for:JPN 2.5 FY2030
-8|pledge/known-for:JPN 2024
-5|pledge/known-for:JPN 2026
5|pledge/known-for:JPN 2027
-13|pledge/known-for:JPN 2028
-5|pledge/known-for:JPN 2029
-4|pledge/known-for:JPN 2032
-4|pledge/known-for:JPN 2033
-8|pledge/known-for:JPN 2035
-4|pledge/known-for:JPN 3 2033
3|pledge/known-for:JPN 3 FY2030
4|pledge/known-for:JPN 3 FY2032
-4|pledge/known-for:JPN 3.5 2029
-5|pledge/known-for:JPN 3.5 2035
16|pledge/known-for:JPN 3.5 FY2035
6|pledge/known-for:JPN 5 2032
-3|pledge/known-for:JPN 5 2035
-3|pledge/known-for:JPN FY2023
-4|pledge/known-for:JPN FY2024
44|pledge/known-for:JPN FY2027
6|pledge/known-for:JPN FY2030
4|pledge/known-for:JPN FY2032
16|pledge/known-for:JPN FY2035
-6|pledge/known-for:KOR 2 FY2027
3|pledge/known-for:KOR 2035
3|pledge/known-for:KOR 3.5 2035
-6|pledge/known-for:KOR FY2027
11|pledge/known-for:LTU 2026
4|pledge/known-for:LTU 5-6 2026
3|pledge/known-for:LTU 5-6 2030
7|pledge/known-for:LTU 5.4 2026
5|pledge/known-for:LUX 2035
5|pledge/known-for:LUX 5 2035
6|pledge/known-for:LVA 2 2018
6|pledge/known-for:LVA 2018
4|pledge/known-for:LVA 2025
4|pledge/known-for:LVA 3 2025
-5|pledge/known-for:LVA 3 2027
3|pledge/known-for:LVA 5 2027
4|pledge/known-for:MEX 0.7 2026
4|pledge/known-for:MEX 2026
-8|pledge/known-for:NATO 1.5 2035
-5|pledge/known-for:NATO 2 2018
-3|pledge/known-for:NATO 2 2020/2021
3|pledge/known-for:NATO 2 2024
-25|pledge/known-for:NATO 2 2025
-15|pledge/known-for:NATO 2 2027
-3|pledge/known-for:NATO 2 2028
-3|pledge/known-for:NATO 2 2029
-3|pledge/known-for:NATO 2 2031
-14|pledge/known-for:NATO 2 2032
3|pledge/known-for:NATO 2 FY2023
-27|pledge/known-for:NATO 2 FY2025
-34|pledge/known-for:NATO 2 FY2027
-3|pledge/known-for:NATO 2.5 2027
-3|pledge/known-for:NATO 2.5 FY2030
-6|pledge/known-for:NATO 2018
-3|pledge/known-for:NATO 2020/2021
-8|pledge/known-for:NATO 2025
-24|pledge/known-for:NATO 2026
-22|pledge/known-for:NATO 2027
-4|pledge/known-for:NATO 2028
-20|pledge/known-for:NATO 2029
-38|pledge/known-for:NATO 2030
-3|pledge/known-for:NATO 2031
-35|pledge/known-for:NATO 2032
16|pledge/known-for:NATO 2035
-3|pledge/known-for:NATO 3.5 2025
7|pledge/known-for:NATO 3.5 2026
-15|pledge/known-for:NATO 3.5 2029
-6|pledge/known-for:NATO 3.5 2030
16|pledge/known-for:NATO 3.5 2035
-15|pledge/known-for:NATO 3.5 FY2035
22|pledge/known-for:NATO 5 2025
-18|pledge/known-for:NATO 5 2026
-3|pledge/known-for:NATO 5 2027
-27|pledge/known-for:NATO 5 2030
-18|pledge/known-for:NATO 5 2032
8|pledge/known-for:NATO 5 2035
-6|pledge/known-for:NATO 5.4 2026
3|pledge/known-for:NATO FY2023
-27|pledge/known-for:NATO FY2025
-35|pledge/known-for:NATO FY2027
-6|pledge/known-for:NATO FY2030
-3|pledge/known-for:NATO FY2032
-15|pledge/known-for:NATO FY2035
-20|pledge/known-for:NLD 2035
-18|pledge/known-for:NLD 3.5 2035
3|pledge/known-for:NOR 2026
13|pledge/known-for:NOR 2035
7|pledge/known-for:NOR 3.4 2026
-4|pledge/known-for:NOR 3.5 2026
13|pledge/known-for:NOR 5 2035
3|pledge/known-for:NZL 2 FY2032
3|pledge/known-for:NZL FY2032
16|pledge/known-for:PHL 2 2028
-3|pledge/known-for:PHL 2025
16|pledge/known-for:PHL 2028
-3|pledge/known-for:PHL 3.5 2025
12|pledge/known-for:POL 2026
-3|pledge/known-for:POL 2035
-3|pledge/known-for:POL 3.5 2035
6|pledge/known-for:POL 4.8 2026
6|pledge/known-for:POL 5 2026
12|pledge/known-for:SVK 2035
12|pledge/known-for:SVK 3.5 2035
3|pledge/known-for:SVN 2 2025
3|pledge/known-for:SVN 2025
-6|pledge/known-for:SWE 2026
7|pledge/known-for:SWE 2030
-6|pledge/known-for:SWE 2032
-4|pledge/known-for:SWE 3.5 2026
7|pledge/known-for:SWE 3.5 2030
-6|pledge/known-for:SWE 3.5 2032
-3|pledge/known-for:TUR 2035
-3|pledge/known-for:TUR 5 2035
4|pledge/known-for:TWN 2025
3|pledge/known-for:TWN 2026
30|pledge/known-for:TWN 2030
-5|pledge/known-for:TWN 2035
4|pledge/known-for:TWN 3 2025
30|pledge/known-for:TWN 5 2030
-5|pledge/known-for:TWN 5 2035
12|pledge/known-for:USA 2 2032
21|pledge/known-for:USA 2032
-3|pledge/known-for:USA 2035
12|pledge/known:ALLIES 2
-5|pledge/known:ALLIES 2 2015
-6|pledge/known:ALLIES 2 2018
-4|pledge/known:ALLIES 2 2022
-3|pledge/known:ALLIES 2 2023
21|pledge/known:ALLIES 2 2024
16|pledge/known:ALLIES 2 2025
-5|pledge/known:ALLIES 2 2026
12|pledge/known:ALLIES 2 since-2025
-14|pledge/known:ALLIES 2 to-2021
14|pledge/known:ALLIES 2 to-2024
10|pledge/known:ALLIES 2.5
18|pledge/known:ALLIES 2.5 2024
-5|pledge/known:ALLIES 2.5 2025
-7|pledge/known:ALLIES 2.5 since-2025
18|pledge/known:ALLIES 2.5 to-2024
-4|pledge/known:ALLIES 3
-9|pledge/known:ALLIES 3.5
55|pledge/known:ALLIES 3.5 2025
-64|pledge/known:ALLIES 3.5 2026
-9|pledge/known:ALLIES 3.5 since-2025
-39|pledge/known:ALLIES 5
-36|pledge/known:ALLIES 5 2025
-3|pledge/known:ALLIES 5 2026
-39|pledge/known:ALLIES 5 since-2025
-57|pledge/known:ALLIES since-2025
-14|pledge/known:ALLIES to-2021
29|pledge/known:ALLIES to-2024
-6|pledge/known:ARG 1.5
-6|pledge/known:ARG 1.5 2026
-6|pledge/known:ARG 1.5 since-2025
-7|pledge/known:ARG since-2025
5|pledge/known:AUS 2
4|pledge/known:AUS 2 2016
-3|pledge/known:AUS 2 since-2025
4|pledge/known:AUS 2 to-2021
8|pledge/known:AUS 2.4
7|pledge/known:AUS 2.4 2025
8|pledge/known:AUS 2.4 since-2025
10|pledge/known:AUS 3
9|pledge/known:AUS 3 2026
10|pledge/known:AUS 3 since-2025
-4|pledge/known:AUS 3.5
-4|pledge/known:AUS 3.5 2026
-4|pledge/known:AUS 3.5 since-2025
13|pledge/known:AUS since-2025
4|pledge/known:AUS to-2021
-7|pledge/known:AUT 1
-7|pledge/known:AUT 1 2025
-7|pledge/known:AUT 1 since-2025
-5|pledge/known:AUT since-2025
16|pledge/known:BEL 2
3|pledge/known:BEL 2 2025
14|pledge/known:BEL 2 2026
16|pledge/known:BEL 2 since-2025
13|pledge/known:BEL 3.5
13|pledge/known:BEL 3.5 2025
13|pledge/known:BEL 3.5 since-2025
31|pledge/known:BEL since-2025
30|pledge/known:CAN 2
-6|pledge/known:CAN 2 2023
14|pledge/known:CAN 2 2024
27|pledge/known:CAN 2 2025
-4|pledge/known:CAN 2 2026
23|pledge/known:CAN 2 since-2025
8|pledge/known:CAN 2 to-2024
-29|pledge/known:CAN 3.5
-34|pledge/known:CAN 3.5 2025
5|pledge/known:CAN 3.5 2026
-29|pledge/known:CAN 3.5 since-2025
14|pledge/known:CAN 5
19|pledge/known:CAN 5 2025
-5|pledge/known:CAN 5 2026
14|pledge/known:CAN 5 since-2025
10|pledge/known:CAN since-2025
8|pledge/known:CAN to-2024
8|pledge/known:CHE 1
7|pledge/known:CHE 1 2025
8|pledge/known:CHE 1 since-2025
6|pledge/known:CHE since-2025
9|pledge/known:CHL 1.5
9|pledge/known:CHL 1.5 2026
9|pledge/known:CHL 1.5 since-2025
9|pledge/known:CHL since-2025
-5|pledge/known:CHN 2
-4|pledge/known:CHN 2 2026
-5|pledge/known:CHN 2 since-2025
-9|pledge/known:CHN 3.5
-6|pledge/known:CHN 3.5 2025
-3|pledge/known:CHN 3.5 2027
-9|pledge/known:CHN 3.5 since-2025
-12|pledge/known:CHN since-2025
4|pledge/known:CZE 3
4|pledge/known:CZE 3 2025
4|pledge/known:CZE 3 since-2025
4|pledge/known:CZE since-2025
-14|pledge/known:DEU 2
-11|pledge/known:DEU 2 2012
10|pledge/known:DEU 2 2017
21|pledge/known:DEU 2 2022
7|pledge/known:DEU 2 2023
-17|pledge/known:DEU 2 2024
-29|pledge/known:DEU 2 2025
-27|pledge/known:DEU 2 since-2025
-11|pledge/known:DEU 2 to-2013
13|pledge/known:DEU 2 to-2021
11|pledge/known:DEU 2 to-2024
-3|pledge/known:DEU 3
-3|pledge/known:DEU 3 since-2025
24|pledge/known:DEU 3.5
15|pledge/known:DEU 3.5 2025
8|pledge/known:DEU 3.5 2026
24|pledge/known:DEU 3.5 since-2025
13|pledge/known:DEU 5
3|pledge/known:DEU 5 2025
10|pledge/known:DEU 5 2026
13|pledge/known:DEU 5 since-2025
4|pledge/known:DEU since-2025
-11|pledge/known:DEU to-2013
14|pledge/known:DEU to-2021
11|pledge/known:DEU to-2024
-4|pledge/known:DEU+NLD 3.5
-4|pledge/known:DEU+NLD 3.5 2025
-4|pledge/known:DEU+NLD 3.5 since-2025
-4|pledge/known:DEU+NLD since-2025
-15|pledge/known:DNK 2
-15|pledge/known:DNK 2 2024
-15|pledge/known:DNK 2 to-2024
10|pledge/known:DNK 3
9|pledge/known:DNK 3 2025
10|pledge/known:DNK 3 since-2025
-7|pledge/known:DNK 3.4
-7|pledge/known:DNK 3.4 2025
-7|pledge/known:DNK 3.4 since-2025
-4|pledge/known:DNK 3.5
-4|pledge/known:DNK 3.5 2025
-4|pledge/known:DNK 3.5 since-2025
-15|pledge/known:DNK to-2024
21|pledge/known:DNK+NOR+SWE 3.5
21|pledge/known:DNK+NOR+SWE 3.5 2025
21|pledge/known:DNK+NOR+SWE 3.5 since-2025
21|pledge/known:DNK+NOR+SWE since-2025
13|pledge/known:ESP 2.1
9|pledge/known:ESP 2.1 2025
4|pledge/known:ESP 2.1 2026
13|pledge/known:ESP 2.1 since-2025
-23|pledge/known:ESP 5
-23|pledge/known:ESP 5 2025
-23|pledge/known:ESP 5 since-2025
-17|pledge/known:ESP since-2025
-8|pledge/known:EST 2
-4|pledge/known:EST 2 2024
-4|pledge/known:EST 2 2025
-4|pledge/known:EST 2 since-2025
-4|pledge/known:EST 2 to-2024
-6|pledge/known:EST 3
-4|pledge/known:EST 3 2024
-4|pledge/known:EST 3 to-2024
3|pledge/known:EST 5.4
3|pledge/known:EST 5.4 2025
3|pledge/known:EST 5.4 since-2025
-4|pledge/known:EST since-2025
-8|pledge/known:EST to-2024
33|pledge/known:EST+LTU 5
33|pledge/known:EST+LTU 5 2025
33|pledge/known:EST+LTU 5 since-2025
33|pledge/known:EST+LTU since-2025
-10|pledge/known:ETH 2
-10|pledge/known:ETH 2 2024
-10|pledge/known:ETH 2 to-2024
-10|pledge/known:ETH to-2024
-10|pledge/known:EU 2
-3|pledge/known:EU 2 2024
-8|pledge/known:EU 2 2025
-8|pledge/known:EU 2 since-2025
-3|pledge/known:EU 2 to-2024
-3|pledge/known:EU 5
-3|pledge/known:EU 5 2025
-3|pledge/known:EU 5 since-2025
3|pledge/known:EU 6
3|pledge/known:EU 6 2025
3|pledge/known:EU 6 since-2025
-11|pledge/known:EU since-2025
-3|pledge/known:EU to-2024
9|pledge/known:FIN 3
7|pledge/known:FIN 3 2025
9|pledge/known:FIN 3 since-2025
-21|pledge/known:FIN 3.5
-27|pledge/known:FIN 3.5 2025
6|pledge/known:FIN 3.5 2026
-21|pledge/known:FIN 3.5 since-2025
9|pledge/known:FIN 5
9|pledge/known:FIN 5 2026
9|pledge/known:FIN 5 since-2025
-4|pledge/known:FIN since-2025
-17|pledge/known:FRA 2
-16|pledge/known:FRA 2 2025
-16|pledge/known:FRA 2 since-2025
-3|pledge/known:FRA 2.5 2025
4|pledge/known:FRA 2.5 2026
-3|pledge/known:FRA 3 2025
8|pledge/known:FRA 3.5
9|pledge/known:FRA 3.5 2026
8|pledge/known:FRA 3.5 since-2025
18|pledge/known:FRA 5
-16|pledge/known:FRA 5 2025
34|pledge/known:FRA 5 2026
18|pledge/known:FRA 5 since-2025
11|pledge/known:FRA since-2025
-11|pledge/known:GBR 2
6|pledge/known:GBR 2 2010
-3|pledge/known:GBR 2 2015
-13|pledge/known:GBR 2 2025
-13|pledge/known:GBR 2 since-2025
6|pledge/known:GBR 2 to-2013
-3|pledge/known:GBR 2 to-2021
18|pledge/known:GBR 2.5
16|pledge/known:GBR 2.5 2025
18|pledge/known:GBR 2.5 since-2025
11|pledge/known:GBR 3
7|pledge/known:GBR 3 2022
4|pledge/known:GBR 3 since-2025
7|pledge/known:GBR 3 to-2024
-3|pledge/known:GBR 3.5
7|pledge/known:GBR 3.5 2025
-9|pledge/known:GBR 3.5 2026
-3|pledge/known:GBR 3.5 since-2025
8|pledge/known:GBR since-2025
6|pledge/known:GBR to-2013
-3|pledge/known:GBR to-2021
6|pledge/known:GBR to-2024
-5|pledge/known:GRC 2
-3|pledge/known:GRC 2 2025
-3|pledge/known:GRC 2 since-2025
-4|pledge/known:GRC since-2025
12|pledge/known:HUN 5
12|pledge/known:HUN 5 2026
12|pledge/known:HUN 5 since-2025
12|pledge/known:HUN since-2025
6|pledge/known:IDN 1.5
3|pledge/known:IDN 1.5 2026
5|pledge/known:IDN 1.5 since-2025
5|pledge/known:IDN since-2025
-3|pledge/known:IND 2
-3|pledge/known:IND 2 2026
-3|pledge/known:IND 2 since-2025
-4|pledge/known:IND since-2025
10|pledge/known:ISL 1.5
10|pledge/known:ISL 1.5 2025
10|pledge/known:ISL 1.5 since-2025
10|pledge/known:ISL since-2025
3|pledge/known:ISR 7
3|pledge/known:ISR 7 2026
3|pledge/known:ISR 7 since-2025
3|pledge/known:ISR since-2025
-9|pledge/known:ITA 2
-8|pledge/known:ITA 2 2025
-3|pledge/known:ITA 2 2026
-11|pledge/known:ITA 2 since-2025
-13|pledge/known:ITA 3.5
-20|pledge/known:ITA 3.5 2025
7|pledge/known:ITA 3.5 2026
-13|pledge/known:ITA 3.5 since-2025
-15|pledge/known:ITA 5
31|pledge/known:ITA 5 2025
-45|pledge/known:ITA 5 2026
-15|pledge/known:ITA 5 since-2025
-40|pledge/known:ITA since-2025
-4|pledge/known:JPN 0.7
-4|pledge/known:JPN 0.7 2025
-4|pledge/known:JPN 0.7 since-2025
-16|pledge/known:JPN 1.5
-16|pledge/known:JPN 1.5 2025
-16|pledge/known:JPN 1.5 since-2025
82|pledge/known:JPN 2
-37|pledge/known:JPN 2 2018
-22|pledge/known:JPN 2 2022
20|pledge/known:JPN 2 2023
33|pledge/known:JPN 2 2024
35|pledge/known:JPN 2 2025
55|pledge/known:JPN 2 2026
90|pledge/known:JPN 2 since-2025
-39|pledge/known:JPN 2 to-2021
30|pledge/known:JPN 2 to-2024
4|pledge/known:JPN 2.5
4|pledge/known:JPN 2.5 since-2025
-6|pledge/known:JPN 3
-8|pledge/known:JPN 3 2025
-6|pledge/known:JPN 3 since-2025
-24|pledge/known:JPN 3.5
-70|pledge/known:JPN 3.5 2025
25|pledge/known:JPN 3.5 2026
21|pledge/known:JPN 3.5 2027
-24|pledge/known:JPN 3.5 since-2025
-12|pledge/known:JPN 4
-12|pledge/known:JPN 4 1990
-12|pledge/known:JPN 4 to-1999
-44|pledge/known:JPN 5
-29|pledge/known:JPN 5 2025
-15|pledge/known:JPN 5 2026
-44|pledge/known:JPN 5 since-2025
-12|pledge/known:JPN to-1999
-39|pledge/known:JPN to-2021
30|pledge/known:JPN to-2024
-5|pledge/known:JPN+KOR 2
-22|pledge/known:KEN 2
-22|pledge/known:KEN 2 2024
-22|pledge/known:KEN 2 to-2024
-22|pledge/known:KEN to-2024
-12|pledge/known:KOR 2
-11|pledge/known:KOR 2 2025
-11|pledge/known:KOR 2 since-2025
-3|pledge/known:KOR 2.4
-3|pledge/known:KOR 2.4 since-2025
3|pledge/known:KOR 2.5 2013
3|pledge/known:KOR 2.5 to-2013
-8|pledge/known:KOR 3
-6|pledge/known:KOR 3 2025
-8|pledge/known:KOR 3 since-2025
50|pledge/known:KOR 3.5
26|pledge/known:KOR 3.5 2025
24|pledge/known:KOR 3.5 2026
50|pledge/known:KOR 3.5 since-2025
-17|pledge/known:KOR 5
-10|pledge/known:KOR 5 2025
-6|pledge/known:KOR 5 2026
-17|pledge/known:KOR 5 since-2025
8|pledge/known:KOR since-2025
3|pledge/known:KOR to-2013
-8|pledge/known:LTU 2
6|pledge/known:LTU 2 2014
-13|pledge/known:LTU 2 2026
-13|pledge/known:LTU 2 since-2025
6|pledge/known:LTU 2 to-2021
8|pledge/known:LTU 5-6
7|pledge/known:LTU 5-6 2025
8|pledge/known:LTU 5-6 since-2025
5|pledge/known:LTU 5.4
5|pledge/known:LTU 5.4 2025
5|pledge/known:LTU 5.4 since-2025
-3|pledge/known:LTU since-2025
6|pledge/known:LTU to-2021
3|pledge/known:LUX 2
3|pledge/known:LUX 2 2025
3|pledge/known:LUX 2 since-2025
5|pledge/known:LUX 5
5|pledge/known:LUX 5 2025
5|pledge/known:LUX 5 since-2025
7|pledge/known:LUX since-2025
6|pledge/known:LVA 2
6|pledge/known:LVA 2 2016
6|pledge/known:LVA 2 to-2021
4|pledge/known:LVA 3 2024
-5|pledge/known:LVA 3 2025
-5|pledge/known:LVA 3 since-2025
4|pledge/known:LVA 3 to-2024
9|pledge/known:LVA 5
6|pledge/known:LVA 5 2025
3|pledge/known:LVA 5 2026
9|pledge/known:LVA 5 since-2025
5|pledge/known:LVA since-2025
6|pledge/known:LVA to-2021
5|pledge/known:LVA to-2024
4|pledge/known:MEX 0.7
4|pledge/known:MEX 0.7 2025
4|pledge/known:MEX 0.7 since-2025
4|pledge/known:MEX since-2025
19|pledge/known:NATO 1.5
9|pledge/known:NATO 1.5 2025
12|pledge/known:NATO 1.5 2026
21|pledge/known:NATO 1.5 since-2025
49|pledge/known:NATO 2
-6|pledge/known:NATO 2 2010
12|pledge/known:NATO 2 2012
-4|pledge/known:NATO 2 2014
8|pledge/known:NATO 2 2015
-9|pledge/known:NATO 2 2016
-8|pledge/known:NATO 2 2017
43|pledge/known:NATO 2 2018
3|pledge/known:NATO 2 2021
4|pledge/known:NATO 2 2022
-13|pledge/known:NATO 2 2023
33|pledge/known:NATO 2 2024
10|pledge/known:NATO 2 2025
-20|pledge/known:NATO 2 2026
-11|pledge/known:NATO 2 since-2025
4|pledge/known:NATO 2 to-2013
31|pledge/known:NATO 2 to-2021
25|pledge/known:NATO 2 to-2024
-8|pledge/known:NATO 2.1
-7|pledge/known:NATO 2.1 2025
-8|pledge/known:NATO 2.1 since-2025
-27|pledge/known:NATO 2.5
-14|pledge/known:NATO 2.5 2024
-6|pledge/known:NATO 2.5 2025
-4|pledge/known:NATO 2.5 2026
-12|pledge/known:NATO 2.5 since-2025
-14|pledge/known:NATO 2.5 to-2024
-25|pledge/known:NATO 3
-6|pledge/known:NATO 3 2022
-3|pledge/known:NATO 3 2025
-10|pledge/known:NATO 3 2026
-13|pledge/known:NATO 3 since-2025
-3|pledge/known:NATO 3 to-2013
-9|pledge/known:NATO 3 to-2024
24|pledge/known:NATO 3.5
30|pledge/known:NATO 3.5 2025
11|pledge/known:NATO 3.5 2026
-16|pledge/known:NATO 3.5 2027
24|pledge/known:NATO 3.5 since-2025
-5|pledge/known:NATO 4
54|pledge/known:NATO 5
47|pledge/known:NATO 5 2025
7|pledge/known:NATO 5 2026
54|pledge/known:NATO 5 since-2025
-3|pledge/known:NATO 5-6
-3|pledge/known:NATO 5-6 since-2025
-7|pledge/known:NATO 5.4
-7|pledge/known:NATO 5.4 2025
-7|pledge/known:NATO 5.4 since-2025
32|pledge/known:NATO since-2025
29|pledge/known:NATO to-2021
8|pledge/known:NLD 3.5
13|pledge/known:NLD 3.5 2025
-5|pledge/known:NLD 3.5 2026
8|pledge/known:NLD 3.5 since-2025
5|pledge/known:NLD since-2025
-13|pledge/known:NOR 1.5
-13|pledge/known:NOR 1.5 2026
-13|pledge/known:NOR 1.5 since-2025
7|pledge/known:NOR 3.4
7|pledge/known:NOR 3.4 2025
7|pledge/known:NOR 3.4 since-2025
-12|pledge/known:NOR 3.5
-20|pledge/known:NOR 3.5 2025
8|pledge/known:NOR 3.5 2026
-12|pledge/known:NOR 3.5 since-2025
20|pledge/known:NOR 5
5|pledge/known:NOR 5 2025
16|pledge/known:NOR 5 2026
20|pledge/known:NOR 5 since-2025
3|pledge/known:NOR since-2025
13|pledge/known:NZL 2
9|pledge/known:NZL 2 2025
4|pledge/known:NZL 2 2026
13|pledge/known:NZL 2 since-2025
13|pledge/known:NZL since-2025
20|pledge/known:PHL 2
4|pledge/known:PHL 2 2024
18|pledge/known:PHL 2 2025
16|pledge/known:PHL 2 since-2025
4|pledge/known:PHL 2 to-2024
-3|pledge/known:PHL 3.5
-3|pledge/known:PHL 3.5 2025
-3|pledge/known:PHL 3.5 since-2025
13|pledge/known:PHL since-2025
4|pledge/known:PHL to-2024
-32|pledge/known:POL 2
-5|pledge/known:POL 2 2024
-8|pledge/known:POL 2 2025
-19|pledge/known:POL 2 2026
-26|pledge/known:POL 2 since-2025
-5|pledge/known:POL 2 to-2024
-3|pledge/known:POL 2.5
-3|pledge/known:POL 2.5 2024
-3|pledge/known:POL 2.5 to-2024
-17|pledge/known:POL 3.5
-6|pledge/known:POL 3.5 2025
-11|pledge/known:POL 3.5 2026
-17|pledge/known:POL 3.5 since-2025
5|pledge/known:POL 4
3|pledge/known:POL 4 2025
3|pledge/known:POL 4 since-2025
8|pledge/known:POL 4.8
6|pledge/known:POL 4.8 2025
8|pledge/known:POL 4.8 since-2025
9|pledge/known:POL 5
9|pledge/known:POL 5 2025
9|pledge/known:POL 5 since-2025
-26|pledge/known:POL since-2025
-6|pledge/known:POL to-2024
19|pledge/known:PRT 2
18|pledge/known:PRT 2 2026
19|pledge/known:PRT 2 since-2025
-16|pledge/known:PRT 5
-15|pledge/known:PRT 5 2025
-16|pledge/known:PRT 5 since-2025
3|pledge/known:PRT since-2025
-8|pledge/known:RUS 3
-8|pledge/known:RUS 3 2026
-8|pledge/known:RUS 3 since-2025
-10|pledge/known:RUS 5
-10|pledge/known:RUS 5 2026
-10|pledge/known:RUS 5 since-2025
-17|pledge/known:RUS since-2025
-4|pledge/known:SAU since-2025
-10|pledge/known:SGP 5
-8|pledge/known:SGP 5 2025
-10|pledge/known:SGP 5 since-2025
-12|pledge/known:SGP since-2025
18|pledge/known:SVK 2
18|pledge/known:SVK 2 2025
18|pledge/known:SVK 2 since-2025
12|pledge/known:SVK 3.5
12|pledge/known:SVK 3.5 2025
12|pledge/known:SVK 3.5 since-2025
-10|pledge/known:SVK 5
-10|pledge/known:SVK 5 2025
-10|pledge/known:SVK 5 since-2025
20|pledge/known:SVK since-2025
3|pledge/known:SVN 2
3|pledge/known:SVN 2 2025
3|pledge/known:SVN 2 since-2025
-8|pledge/known:SVN 5
-8|pledge/known:SVN 5 2025
-8|pledge/known:SVN 5 since-2025
-5|pledge/known:SVN since-2025
-42|pledge/known:SWE 2
-28|pledge/known:SWE 2 2024
-15|pledge/known:SWE 2 2025
-15|pledge/known:SWE 2 since-2025
-28|pledge/known:SWE 2 to-2024
9|pledge/known:SWE 3
9|pledge/known:SWE 3 2026
9|pledge/known:SWE 3 since-2025
8|pledge/known:SWE 3.5
11|pledge/known:SWE 3.5 2025
-3|pledge/known:SWE 3.5 2026
8|pledge/known:SWE 3.5 since-2025
-28|pledge/known:SWE to-2024
-9|pledge/known:TUR 5
-9|pledge/known:TUR 5 2026
-9|pledge/known:TUR 5 since-2025
-10|pledge/known:TUR since-2025
-23|pledge/known:TWN 2
-15|pledge/known:TWN 2 2025
-8|pledge/known:TWN 2 2026
-23|pledge/known:TWN 2 since-2025
19|pledge/known:TWN 3
7|pledge/known:TWN 3 2012
9|pledge/known:TWN 3 2025
10|pledge/known:TWN 3 since-2025
8|pledge/known:TWN 3 to-2013
26|pledge/known:TWN 5
12|pledge/known:TWN 5 2025
14|pledge/known:TWN 5 2026
26|pledge/known:TWN 5 since-2025
10|pledge/known:TWN since-2025
8|pledge/known:TWN to-2013
-5|pledge/known:UKR 2
-4|pledge/known:UKR 2 2025
-4|pledge/known:UKR 2 since-2025
-7|pledge/known:UKR since-2025
-18|pledge/known:USA 2
-6|pledge/known:USA 2 2025
-8|pledge/known:USA 2 2026
-14|pledge/known:USA 2 since-2025
-8|pledge/known:USA 3
-5|pledge/known:USA 3 2012
-3|pledge/known:USA 3 2026
-3|pledge/known:USA 3 since-2025
-5|pledge/known:USA 3 to-2013
-7|pledge/known:USA 3.5
-5|pledge/known:USA 3.5 2025
-7|pledge/known:USA 3.5 since-2025
13|pledge/known:USA 4
13|pledge/known:USA 4 1990
13|pledge/known:USA 4 to-1999
-13|pledge/known:USA 5
-8|pledge/known:USA 5 2025
-6|pledge/known:USA 5 2026
-13|pledge/known:USA 5 since-2025
-39|pledge/known:USA since-2025
13|pledge/known:USA to-1999
-5|pledge/known:USA to-2013
17|pledge/last-kind:benchmark False
-7|pledge/last-kind:demand False
15|pledge/last-kind:demand True
37|pledge/last-kind:denial False
-10|pledge/last-kind:denial True
-36|pledge/last-kind:level False
4|pledge/last-kind:level True
6|pledge/last-kind:other False
14|pledge/last-kind:pledge False
14|pledge/last-kind:pledge True
-18|pledge/last-kind:proposal False
-9|pledge/last-kind:proposal True
62|pledge/last:before nobody-named
-49|pledge/last:before others-named
17|pledge/last:here nobody-named
30|pledge/main:nobody-named
5|pledge/named:1
-3|pledge/named:2
42|pledge/named:3
-3|pledge/right-before:
5|pledge/right-before:)が国防費を
8|pledge/right-before:2035年
8|pledge/right-before:、国防費
-8|pledge/right-before:「
-3|pledge/right-before:「日本の
7|pledge/right-before:が
-9|pledge/right-before:では
6|pledge/right-before:に
4|pledge/right-before:については、
8|pledge/right-before:の「
6|pledge/right-before:の目標である
4|pledge/right-before:の目標は
5|pledge/right-before:は
6|pledge/right-before:は削減後も
10|pledge/right-before:会遵守
5|pledge/right-before:側は
-16|pledge/right-before:军费
-14|pledge/right-before:十余年来把
-4|pledge/right-before:原定的
-4|pledge/right-before:只出
5|pledge/right-before:嘴上说
6|pledge/right-before:国内生产总值
-18|pledge/right-before:基準の
-7|pledge/right-before:嫌
-3|pledge/right-before:承诺
-5|pledge/right-before:杜思克说,
4|pledge/right-before:氏は「
4|pledge/right-before:海牙承诺的
12|pledge/right-before:的
-3|pledge/right-before:的5%之间,
5|pledge/right-before:目標の
-13|pledge/right-before:说,
-45|pledge/right-before:谈
3|pledge/right-before:谈防卫费:
8|pledge/right-before:过去
-17|pledge/right-before:都已表态支持
-10|pledge/right-before:都拿
-10|pledge/right-before:防长:
3|pledge/right-before:首相は、まず
4|pledge/ruled
19|pledge/ruled:as_before_in_sentence
-35|pledge/ruled:as_in_the_sentence_before
9|pledge/ruled:clause_before_it
9|pledge/ruled:its_money
14|pledge/ruled:main_spender
-13|pledge/ruled:named_after_patient
23|pledge/ruled:named_before
-20|pledge/ruled:named_in_clause
4|pledge/ruled:named_right_before
4|pledge/ruled:of_the_alliance
-11|pledge/ruled:owner
-20|pledge/same-figure-of-another
20|pledge/same-figure-of-it
72|pledge/subject:nobody-named
5|pledge/subject:others-named
20|pledge/title
-9|pledge/told-of:0
16|pledge/told-of:1
-9|pledge/told-of:3
-16|pledge/unnamed
-28|pledge/unnamed-beside-others
3|proposal/after-far:1 False
10|proposal/after-far:18 True
-5|proposal/after-far:4 True
-3|proposal/after-far:9 False
-16|proposal/after-follows:は
-18|proposal/after-follows:は今 False
3|proposal/after-follows:は守 False
-11|proposal/after-follows:も
-8|proposal/after-follows:も3 True
-3|proposal/after-follows:も公 False
-5|proposal/after-follows:不
-6|proposal/after-follows:不愿 True
6|proposal/after-follows:反
6|proposal/after-follows:反对 True
9|proposal/after-follows:国
9|proposal/after-follows:国防 True
14|proposal/after-follows:控
14|proposal/after-follows:控え False
5|proposal/after-follows:本
5|proposal/after-follows:本人 True
5|proposal/after-follows:氏
-6|proposal/after-follows:氏側 False
-3|proposal/after-follows:的
-3|proposal/after-follows:的选 True
-13|proposal/after-follows:自
-13|proposal/after-follows:自己 True
8|proposal/after-follows:财
8|proposal/after-follows:财政 False
3|proposal/after-leads:%で
-13|proposal/after-leads:,而
-3|proposal/after-leads:」_
-18|proposal/after-leads:う。
14|proposal/after-leads:き_
11|proposal/after-leads:ける
9|proposal/after-leads:げ、
-3|proposal/after-leads:も_
-3|proposal/after-leads:る。
-8|proposal/after-leads:上、
-3|proposal/after-leads:不过
8|proposal/after-leads:总理
5|proposal/after-leads:点,
-6|proposal/after-leads:论,
8|proposal/after-leads:豁免
-17|proposal/after:agent False
-9|proposal/after:agent True
13|proposal/after:named False
13|proposal/after:named True
7|proposal/asks
-13|proposal/before-commas:0 0
6|proposal/before-commas:0 1
20|proposal/before-commas:1 0
8|proposal/before-commas:1 1
5|proposal/before-commas:1 2
-16|proposal/before-commas:2 0
5|proposal/before-commas:2 1
3|proposal/before-commas:2 2
-3|proposal/before-commas:3 0
-6|proposal/before-commas:3 1
-8|proposal/before-commas:3 2
17|proposal/before-far:1 0
-24|proposal/before-far:18 0
11|proposal/before-far:36 0
-5|proposal/before-far:36 1
-3|proposal/before-far:36 2
12|proposal/before-far:4 0
-28|proposal/before-far:9 0
4|proposal/before-far:9 1
12|proposal/before-far:far 1
3|proposal/before-far:far 2
-3|proposal/before-follows-rank:) 0 0
6|proposal/before-follows-rank:, 0 0
-7|proposal/before-follows-rank:: 0 0
3|proposal/before-follows-rank:、 0 0
-4|proposal/before-follows-rank:、 1 0
6|proposal/before-follows-rank:、 2 0
-3|proposal/before-follows-rank:か 0 0
13|proposal/before-follows-rank:が 0 0
-4|proposal/before-follows-rank:が 1 2
13|proposal/before-follows-rank:で 0 0
9|proposal/before-follows-rank:と 1 0
-8|proposal/before-follows-rank:に 0 0
10|proposal/before-follows-rank:に 0 1
-12|proposal/before-follows-rank:の 0 0
-3|proposal/before-follows-rank:の 0 1
19|proposal/before-follows-rank:の 1 0
-3|proposal/before-follows-rank:の 2 1
5|proposal/before-follows-rank:の 2 2
-3|proposal/before-follows-rank:の 3 0
-27|proposal/before-follows-rank:は 0 0
-6|proposal/before-follows-rank:は 1 1
5|proposal/before-follows-rank:も 0 0
-4|proposal/before-follows-rank:も 0 1
-13|proposal/before-follows-rank:並 0 0
-10|proposal/before-follows-rank:主 0 0
4|proposal/before-follows-rank:今 0 1
-6|proposal/before-follows-rank:以 0 0
6|proposal/before-follows-rank:党 0 0
9|proposal/before-follows-rank:内 0 0
10|proposal/before-follows-rank:军 0 0
5|proposal/before-follows-rank:则 0 0
-4|proposal/before-follows-rank:前 0 0
10|proposal/before-follows-rank:各 1 1
6|proposal/before-follows-rank:各 1 2
10|proposal/before-follows-rank:国 1 0
3|proposal/before-follows-rank:国 1 1
-8|proposal/before-follows-rank:国 1 2
7|proposal/before-follows-rank:在 1 0
-7|proposal/before-follows-rank:外 0 0
10|proposal/before-follows-rank:大 0 0
-7|proposal/before-follows-rank:大 1 0
7|proposal/before-follows-rank:学 0 0
-6|proposal/before-follows-rank:广 1 0
5|proposal/before-follows-rank:建 0 1
3|proposal/before-follows-rank:总 0 0
-18|proposal/before-follows-rank:提 0 0
-14|proposal/before-follows-rank:新 0 0
-17|proposal/before-follows-rank:曾 1 0
-5|proposal/before-follows-rank:有 0 0
4|proposal/before-follows-rank:杜 0 1
-3|proposal/before-follows-rank:杜 1 1
-9|proposal/before-follows-rank:正 0 0
5|proposal/before-follows-rank:的 0 0
7|proposal/before-follows-rank:经 0 0
15|proposal/before-follows-rank:缴 0 0
6|proposal/before-follows-rank:若 1 0
4|proposal/before-follows-rank:认 0 0
-5|proposal/before-follows-rank:访 1 1
9|proposal/before-follows-rank:说 0 0
-3|proposal/before-follows-rank:軍 0 0
-13|proposal/before-follows-rank:长 0 0
3|proposal/before-follows-rank:随 0 0
4|proposal/before-follows-rank:首 0 0
-3|proposal/before-follows:)
6|proposal/before-follows:,
8|proposal/before-follows:,却
8|proposal/before-follows:,却还要
-5|proposal/before-follows::
-7|proposal/before-follows::不
-7|proposal/before-follows::不花5
5|proposal/before-follows:、
6|proposal/before-follows:、カ
6|proposal/before-follows:、カター
-3|proposal/before-follows:か
-3|proposal/before-follows:から
-3|proposal/before-follows:から要求
9|proposal/before-follows:が
-4|proposal/before-follows:が2
-4|proposal/before-follows:が2%に
9|proposal/before-follows:が3
8|proposal/before-follows:が3・5
6|proposal/before-follows:が、
6|proposal/before-follows:が、防衛
-4|proposal/before-follows:が隣
-4|proposal/before-follows:が隣にい
13|proposal/before-follows:で
7|proposal/before-follows:では
7|proposal/before-follows:では、国
5|proposal/before-follows:と
-3|proposal/before-follows:との
8|proposal/before-follows:とフ
8|proposal/before-follows:とフラン
10|proposal/before-follows:に1
-4|proposal/before-follows:に向
-4|proposal/before-follows:に向き合
-6|proposal/before-follows:に言
-6|proposal/before-follows:に言われ
3|proposal/before-follows:の
6|proposal/before-follows:の3
7|proposal/before-follows:の3.5
6|proposal/before-follows:の5
6|proposal/before-follows:の5%に
3|proposal/before-follows:のク
3|proposal/before-follows:のクリン
-6|proposal/before-follows:のハ
-3|proposal/before-follows:のハリド
-3|proposal/before-follows:のハーグ
-6|proposal/before-follows:の取
-6|proposal/before-follows:の取り決
-5|proposal/before-follows:の国
-3|proposal/before-follows:の国防費
-3|proposal/before-follows:の国防長
-8|proposal/before-follows:の基
-8|proposal/before-follows:の基準を
-7|proposal/before-follows:の核
-6|proposal/before-follows:の核には
-12|proposal/before-follows:の水
-12|proposal/before-follows:の水準を
5|proposal/before-follows:の目
6|proposal/before-follows:の目標を
-9|proposal/before-follows:の算
-9|proposal/before-follows:の算定方
6|proposal/before-follows:の自
6|proposal/before-follows:の自由民
5|proposal/before-follows:の負
5|proposal/before-follows:の負担増
21|proposal/before-follows:の防
21|proposal/before-follows:の防衛費
3|proposal/before-follows:の首
3|proposal/before-follows:の首脳会
-35|proposal/before-follows:は
-12|proposal/before-follows:は1
-5|proposal/before-follows:は1%へ
-7|proposal/before-follows:は1・5
-3|proposal/before-follows:は2・5
-4|proposal/before-follows:は3%を
10|proposal/before-follows:は3.5
-5|proposal/before-follows:は3・5
-27|proposal/before-follows:は7
-27|proposal/before-follows:は7日、
-4|proposal/before-follows:は国内総
5|proposal/before-follows:は国防費
-4|proposal/before-follows:も3.3
-13|proposal/before-follows:並
-13|proposal/before-follows:並み
-4|proposal/before-follows:並み2%
-9|proposal/before-follows:並みのG
-10|proposal/before-follows:主
-11|proposal/before-follows:主席
-11|proposal/before-follows:主席林德
4|proposal/before-follows:今
4|proposal/before-follows:今年
4|proposal/before-follows:今年约2
-6|proposal/before-follows:以
-6|proposal/before-follows:以3
-6|proposal/before-follows:以3%至
6|proposal/before-follows:党
6|proposal/before-follows:党首
4|proposal/before-follows:党首は、
8|proposal/before-follows:内
6|proposal/before-follows:内部
6|proposal/before-follows:内部正就
10|proposal/before-follows:军
10|proposal/before-follows:军费
8|proposal/before-follows:军费增至
5|proposal/before-follows:则
8|proposal/before-follows:则主
8|proposal/before-follows:则主张修
-4|proposal/before-follows:前
-4|proposal/before-follows:前国
-4|proposal/before-follows:前国安顾
17|proposal/before-follows:各
17|proposal/before-follows:各党
17|proposal/before-follows:各党在大
6|proposal/before-follows:国
12|proposal/before-follows:国防
12|proposal/before-follows:国防相は
-8|proposal/before-follows:国防费占
-7|proposal/before-follows:国际
-7|proposal/before-follows:国际战略
8|proposal/before-follows:在
3|proposal/before-follows:在2
3|proposal/before-follows:在203
7|proposal/before-follows:在伦
7|proposal/before-follows:在伦敦:
-3|proposal/before-follows:在远
-3|proposal/before-follows:在远东的
-7|proposal/before-follows:外
-7|proposal/before-follows:外长
-7|proposal/before-follows:外长查克
4|proposal/before-follows:大
-4|proposal/before-follows:大使
-4|proposal/before-follows:大使が務
9|proposal/before-follows:大統
5|proposal/before-follows:大統領が
4|proposal/before-follows:大統領は
7|proposal/before-follows:学
7|proposal/before-follows:学者
7|proposal/before-follows:学者主张
-6|proposal/before-follows:广
-6|proposal/before-follows:广播
-6|proposal/before-follows:广播协会
5|proposal/before-follows:建
5|proposal/before-follows:建言
5|proposal/before-follows:建言,把
3|proposal/before-follows:总
3|proposal/before-follows:总统
3|proposal/before-follows:总统选举
-18|proposal/before-follows:提
-13|proposal/before-follows:提出
-13|proposal/before-follows:提出各国
-6|proposal/before-follows:提议
-6|proposal/before-follows:提议,凡
-14|proposal/before-follows:新
-14|proposal/before-follows:新首
-14|proposal/before-follows:新首相「
-17|proposal/before-follows:曾
-17|proposal/before-follows:曾呼
-17|proposal/before-follows:曾呼吁欧
-7|proposal/before-follows:有
-8|proposal/before-follows:有事
-7|proposal/before-follows:有事に備
-3|proposal/before-follows:杜思
-3|proposal/before-follows:杜思克说
4|proposal/before-follows:杜鲁
4|proposal/before-follows:杜鲁多则
-9|proposal/before-follows:正
-9|proposal/before-follows:正讨
-9|proposal/before-follows:正讨论明
7|proposal/before-follows:的
3|proposal/before-follows:的支
3|proposal/before-follows:的支出不
7|proposal/before-follows:经
7|proposal/before-follows:经济
7|proposal/before-follows:经济部长
15|proposal/before-follows:缴
15|proposal/before-follows:缴纳
15|proposal/before-follows:缴纳3%
6|proposal/before-follows:若
6|proposal/before-follows:若要
6|proposal/before-follows:若要在没
4|proposal/before-follows:认
4|proposal/before-follows:认为
3|proposal/before-follows:认为3%
-5|proposal/before-follows:访
-5|proposal/before-follows:访问
-5|proposal/before-follows:访问布鲁
9|proposal/before-follows:说
7|proposal/before-follows:说军
7|proposal/before-follows:说军费占
-3|proposal/before-follows:軍
-3|proposal/before-follows:軍の
-3|proposal/before-follows:軍の増強
-3|proposal/before-follows:里
-3|proposal/before-follows:里有
-3|proposal/before-follows:里有人主
-14|proposal/before-follows:长
-14|proposal/before-follows:长皮
-14|proposal/before-follows:长皮斯托
3|proposal/before-follows:随
3|proposal/before-follows:随后
3|proposal/before-follows:随后也提
3|proposal/before-follows:首
3|proposal/before-follows:首相
3|proposal/before-follows:首相には
12|proposal/before-leads:
-11|proposal/before-leads:%,
5|proposal/before-leads:%、
-3|proposal/before-leads:(
3|proposal/before-leads:)
4|proposal/before-leads:)の
11|proposal/before-leads:,
-6|proposal/before-leads:;
10|proposal/before-leads:_
8|proposal/before-leads:、
8|proposal/before-leads:、「
-11|proposal/before-leads:「
-4|proposal/before-leads:が
-3|proposal/before-leads:し、
-4|proposal/before-leads:じ、
-5|proposal/before-leads:て「
32|proposal/before-leads:で、
-5|proposal/before-leads:と
16|proposal/before-leads:の
3|proposal/before-leads:は
-6|proposal/before-leads:は、
-12|proposal/before-leads:は「
-12|proposal/before-leads:や
3|proposal/before-leads:れ、
-6|proposal/before-leads:を
9|proposal/before-leads:スの
-27|proposal/before-leads:ツ
-27|proposal/before-leads:ルツ
-4|proposal/before-leads:・
17|proposal/before-leads:下,
3|proposal/before-leads:为
7|proposal/before-leads:为,
-3|proposal/before-leads:付
8|proposal/before-leads:例如
-4|proposal/before-leads:元駐
-5|proposal/before-leads:党・
4|proposal/before-leads:出,
-6|proposal/before-leads:吁
5|proposal/before-leads:向
15|proposal/before-leads:吹让
-6|proposal/before-leads:呼吁
-5|proposal/before-leads:国と
-12|proposal/before-leads:国や
-6|proposal/before-leads:在
9|proposal/before-leads:如
-7|proposal/before-leads:字;
-4|proposal/before-leads:对
6|proposal/before-leads:州
-3|proposal/before-leads:应付
7|proposal/before-leads:建议
-3|proposal/before-leads:总理
-7|proposal/before-leads:总统
9|proposal/before-leads:把
-4|proposal/before-leads:期の
-3|proposal/before-leads:東
-3|proposal/before-leads:極東
-3|proposal/before-leads:構(
6|proposal/before-leads:欧州
-7|proposal/before-leads:特在
-3|proposal/before-leads:理
3|proposal/before-leads:相
5|proposal/before-leads:立_
-7|proposal/before-leads:统
8|proposal/before-leads:言把
-3|proposal/before-leads:議が
3|proposal/before-leads:认为
15|proposal/before-leads:让
7|proposal/before-leads:议
-6|proposal/before-leads:費、
-6|proposal/before-leads:費を
5|proposal/before-leads:还向
-9|proposal/before-leads:露,
6|proposal/before-leads:領は
3|proposal/before-leads:首相
-4|proposal/before-leads:駐
-31|proposal/before-opens:False agent
6|proposal/before-opens:False named
18|proposal/before-opens:False patient
4|proposal/before-opens:True agent
4|proposal/before-opens:True named
-11|proposal/before-rank:0 0 agent
-15|proposal/before-rank:0 0 named
7|proposal/before-rank:0 0 patient
-7|proposal/before-rank:0 1 agent
14|proposal/before-rank:0 1 named
15|proposal/before-rank:0 1 patient
7|proposal/before-rank:1 0 named
-3|proposal/before-rank:1 0 patient
-6|proposal/before-rank:1 1 agent
-4|proposal/before-rank:1 2 agent
5|proposal/before-rank:2 0 named
-3|proposal/before-rank:2 1 named
5|proposal/before-rank:2 2 named
-3|proposal/before-rank:3 0 named
-27|proposal/before:agent
10|proposal/before:named
19|proposal/before:patient
-16|proposal/class-main:ALLIES ALLIES
-28|proposal/class-main:ALLIES JPN
-4|proposal/class-main:ALLIES TWN
-3|proposal/class-main:ALLIES land
10|proposal/class-main:ALLIES member
-8|proposal/class-main:CHN CHN
-6|proposal/class-main:CHN JPN
-6|proposal/class-main:CHN land
9|proposal/class-main:EU ALLIES
10|proposal/class-main:EU JPN
7|proposal/class-main:EU member
26|proposal/class-main:JPN JPN
10|proposal/class-main:JPN KOR
15|proposal/class-main:JPN TWN
-6|proposal/class-main:JPN land
-7|proposal/class-main:JPN member
-15|proposal/class-main:KOR JPN
17|proposal/class-main:KOR KOR
5|proposal/class-main:KOR TWN
3|proposal/class-main:NATO JPN
-7|proposal/class-main:NATO KOR
18|proposal/class-main:NATO NATO
-11|proposal/class-main:NATO TWN
-3|proposal/class-main:NATO USA
-5|proposal/class-main:NATO land
8|proposal/class-main:NATO member
12|proposal/class-main:TWN JPN
-4|proposal/class-main:TWN KOR
19|proposal/class-main:TWN TWN
-13|proposal/class-main:TWN land
-18|proposal/class-main:TWN member
10|proposal/class-main:USA ALLIES
8|proposal/class-main:USA CHN
9|proposal/class-main:USA JPN
-9|proposal/class-main:USA KOR
3|proposal/class-main:USA NATO
-19|proposal/class-main:USA TWN
5|proposal/class-main:USA USA
-11|proposal/class-main:foe JPN
-8|proposal/class-main:foe KOR
4|proposal/class-main:land JPN
-3|proposal/class-main:land TWN
35|proposal/class-main:land land
-8|proposal/class-main:member ALLIES
-4|proposal/class-main:member JPN
-19|proposal/class-main:member NATO
3|proposal/class-main:member foe
-6|proposal/class-named:ALLIES ALLIES nobody-named
-10|proposal/class-named:ALLIES ALLIES others-named
-29|proposal/class-named:ALLIES JPN nobody-named
-3|proposal/class-named:ALLIES KOR nobody-named
4|proposal/class-named:ALLIES KOR others-named
-3|proposal/class-named:ALLIES TWN nobody-named
-3|proposal/class-named:ALLIES land nobody-named
18|proposal/class-named:ALLIES member nobody-named
-8|proposal/class-named:ALLIES member others-named
-8|proposal/class-named:CHN CHN others-named
-3|proposal/class-named:CHN JPN nobody-named
-3|proposal/class-named:CHN JPN others-named
-6|proposal/class-named:CHN land others-named
9|proposal/class-named:EU ALLIES others-named
8|proposal/class-named:EU JPN nobody-named
6|proposal/class-named:EU member nobody-named
-13|proposal/class-named:JPN JPN nobody-named
39|proposal/class-named:JPN JPN others-named
10|proposal/class-named:JPN KOR others-named
13|proposal/class-named:JPN TWN nobody-named
3|proposal/class-named:JPN TWN others-named
-5|proposal/class-named:JPN land nobody-named
-6|proposal/class-named:JPN member others-named
-8|proposal/class-named:KOR JPN nobody-named
-7|proposal/class-named:KOR JPN others-named
15|proposal/class-named:KOR KOR nobody-named
6|proposal/class-named:KOR TWN others-named
-6|proposal/class-named:NATO ALLIES nobody-named
8|proposal/class-named:NATO ALLIES others-named
22|proposal/class-named:NATO JPN nobody-named
-19|proposal/class-named:NATO JPN others-named
-5|proposal/class-named:NATO KOR nobody-named
-3|proposal/class-named:NATO NATO nobody-named
21|proposal/class-named:NATO NATO others-named
-7|proposal/class-named:NATO TWN nobody-named
-4|proposal/class-named:NATO TWN others-named
-3|proposal/class-named:NATO USA nobody-named
-3|proposal/class-named:NATO land nobody-named
-43|proposal/class-named:NATO member nobody-named
51|proposal/class-named:NATO member others-named
5|proposal/class-named:TWN JPN nobody-named
7|proposal/class-named:TWN JPN others-named
-4|proposal/class-named:TWN KOR others-named
7|proposal/class-named:TWN TWN nobody-named
12|proposal/class-named:TWN TWN others-named
-13|proposal/class-named:TWN land others-named
-4|proposal/class-named:TWN member nobody-named
-14|proposal/class-named:TWN member others-named
10|proposal/class-named:USA ALLIES nobody-named
8|proposal/class-named:USA CHN others-named
24|proposal/class-named:USA JPN nobody-named
-15|proposal/class-named:USA JPN others-named
-6|proposal/class-named:USA KOR nobody-named
-3|proposal/class-named:USA KOR others-named
3|proposal/class-named:USA NATO others-named
-5|proposal/class-named:USA TWN nobody-named
-14|proposal/class-named:USA TWN others-named
5|proposal/class-named:USA USA nobody-named
-10|proposal/class-named:foe JPN others-named
-8|proposal/class-named:foe KOR others-named
-3|proposal/class-named:land JPN nobody-named
7|proposal/class-named:land JPN others-named
-3|proposal/class-named:land TWN nobody-named
13|proposal/class-named:land land nobody-named
22|proposal/class-named:land land others-named
-8|proposal/class-named:member ALLIES others-named
4|proposal/class-named:member NATO nobody-named
-23|proposal/class-named:member NATO others-named
3|proposal/class-named:member foe others-named
24|proposal/class-named:member member nobody-named
-22|proposal/class-named:member member others-named
-11|proposal/class-shape:ALLIES half
-32|proposal/class-shape:ALLIES whole
-3|proposal/class-shape:CHN half
-17|proposal/class-shape:CHN whole
11|proposal/class-shape:EU half
13|proposal/class-shape:EU whole
-3|proposal/class-shape:JPN half
22|proposal/class-shape:JPN tenth
20|proposal/class-shape:JPN whole
7|proposal/class-shape:KOR half
-15|proposal/class-shape:KOR tenth
15|proposal/class-shape:KOR whole
30|proposal/class-shape:NATO half
-4|proposal/class-shape:NATO tenth
-22|proposal/class-shape:NATO whole
-11|proposal/class-shape:TWN half
11|proposal/class-shape:TWN whole
-10|proposal/class-shape:USA half
14|proposal/class-shape:USA whole
-4|proposal/class-shape:foe half
-16|proposal/class-shape:foe whole
14|proposal/class-shape:land half
21|proposal/class-shape:land whole
-20|proposal/class-shape:member half
-7|proposal/class-shape:member whole
-4|proposal/class-value:ALLIES 1.5
-8|proposal/class-value:ALLIES 2
-8|proposal/class-value:ALLIES 2.5
-9|proposal/class-value:ALLIES 3
-12|proposal/class-value:ALLIES 5
10|proposal/class-value:EU 1.5
6|proposal/class-value:EU 2
13|proposal/class-value:EU 3
-7|proposal/class-value:EU 4
11|proposal/class-value:NATO 1.5
-33|proposal/class-value:NATO 2
14|proposal/class-value:NATO 2.5
21|proposal/class-value:NATO 3
5|proposal/class-value:NATO 3.5
-5|proposal/class-value:NATO 5
-4|proposal/class-value:USA 1E+1
-24|proposal/class-value:USA 3
-9|proposal/class-value:USA 3.5
-4|proposal/class-value:USA 4
47|proposal/class-value:USA 5
-44|proposal/class:ALLIES
-20|proposal/class:CHN
23|proposal/class:EU
40|proposal/class:JPN
7|proposal/class:KOR
4|proposal/class:NATO
3|proposal/class:USA
-20|proposal/class:foe
35|proposal/class:land
-27|proposal/class:member
-9|proposal/known-for:ALLIES 2025
-5|proposal/known-for:ALLIES 2030
-9|proposal/known-for:ALLIES 3 2025
-4|proposal/known-for:ALLIES 3.5 2030
10|proposal/known-for:ARE+KWT+QAT 2030
10|proposal/known-for:ARE+KWT+QAT 4.5 2030
3|proposal/known-for:AUS 2028
3|proposal/known-for:AUS 3 2028
4|proposal/known-for:CAN 2 2030
4|proposal/known-for:CAN 2030
-3|proposal/known-for:CHN 3.5 FY2031
-3|proposal/known-for:CHN FY2031
3|proposal/known-for:DEU 2032
3|proposal/known-for:DEU 3.5 2032
8|proposal/known-for:EU 2025
8|proposal/known-for:EU 3 2025
13|proposal/known-for:FRA 2030
13|proposal/known-for:FRA 3.5 2030
16|proposal/known-for:GBR 2030
15|proposal/known-for:GBR 3 2030
-3|proposal/known-for:ISR 2026
-3|proposal/known-for:ISR 3 2026
3|proposal/known-for:JPN 1.5 2030
-17|proposal/known-for:JPN 1.5 2032
6|proposal/known-for:JPN 2.7 FY2030
-10|proposal/known-for:JPN 2025
-4|proposal/known-for:JPN 2026
-3|proposal/known-for:JPN 2028
-4|proposal/known-for:JPN 2030
-18|proposal/known-for:JPN 2032
3|proposal/known-for:JPN 2033
3|proposal/known-for:JPN 203X
-8|proposal/known-for:JPN 3 2025
-4|proposal/known-for:JPN 3 2026
-3|proposal/known-for:JPN 3 2028
-7|proposal/known-for:JPN 3 2030
-7|proposal/known-for:JPN 3.5 FY2025
7|proposal/known-for:JPN 3.5 FY2030
3|proposal/known-for:JPN 3.5 FY2031
13|proposal/known-for:JPN 3.5 FY2034
3|proposal/known-for:JPN 4 2033
-7|proposal/known-for:JPN FY2025
17|proposal/known-for:JPN FY2030
3|proposal/known-for:JPN FY2031
13|proposal/known-for:JPN FY2034
5|proposal/known-for:JPN+KOR 2032
5|proposal/known-for:JPN+KOR 4 2032
-6|proposal/known-for:KOR 2.7 FY2030
8|proposal/known-for:KOR 2026
-5|proposal/known-for:KOR 2032
8|proposal/known-for:KOR 3 2026
-12|proposal/known-for:KOR 3.5 FY2034
-5|proposal/known-for:KOR 4 2032
-6|proposal/known-for:KOR FY2030
-12|proposal/known-for:KOR FY2034
-3|proposal/known-for:KWT 2030
-3|proposal/known-for:KWT 4.5 2030
-8|proposal/known-for:LVA 2030
-8|proposal/known-for:LVA 3.5 2030
-3|proposal/known-for:NATO 1.5 2030
18|proposal/known-for:NATO 1.5 2032
-4|proposal/known-for:NATO 2 2030
7|proposal/known-for:NATO 2025
-15|proposal/known-for:NATO 2030
20|proposal/known-for:NATO 2032
9|proposal/known-for:NATO 3 2025
-7|proposal/known-for:NATO 3 2030
7|proposal/known-for:NATO 3.5 FY2025
-5|proposal/known-for:NATO 3.5 FY2030
4|proposal/known-for:NATO 5 2032
7|proposal/known-for:NATO FY2025
-7|proposal/known-for:NATO FY2030
-3|proposal/known-for:SAU 2030
-3|proposal/known-for:SAU 4.5 2030
4|proposal/known-for:TWN 2024
4|proposal/known-for:TWN 5 2024
-4|proposal/known-for:USA 2024
-3|proposal/known-for:USA 2033
-3|proposal/known-for:USA 4 2033
-4|proposal/known-for:USA 5 2024
-4|proposal/known:ALLIES 1.5
-3|proposal/known:ALLIES 1.5 2025
-4|proposal/known:ALLIES 1.5 since-2025
-8|proposal/known:ALLIES 2
-4|proposal/known:ALLIES 2 2025
-6|proposal/known:ALLIES 2 since-2025
-7|proposal/known:ALLIES 2.5
-3|proposal/known:ALLIES 2.5 2024
-4|proposal/known:ALLIES 2.5 2025
-4|proposal/known:ALLIES 2.5 since-2025
-3|proposal/known:ALLIES 2.5 to-2024
4|proposal/known:ALLIES 3 2024
-3|proposal/known:ALLIES 3 2025
-3|proposal/known:ALLIES 3 2026
-6|proposal/known:ALLIES 3 since-2025
4|proposal/known:ALLIES 3 to-2024
-7|proposal/known:ALLIES 3-3.5
-7|proposal/known:ALLIES 3-3.5 2025
-7|proposal/known:ALLIES 3-3.5 since-2025
11|proposal/known:ALLIES 3.5 2025
-8|proposal/known:ALLIES 3.5 2026
3|proposal/known:ALLIES 3.5 since-2025
-12|proposal/known:ALLIES 5
-8|proposal/known:ALLIES 5 2025
-5|proposal/known:ALLIES 5 2026
-12|proposal/known:ALLIES 5 since-2025
-38|proposal/known:ALLIES since-2025
-4|proposal/known:ALLIES to-2024
10|proposal/known:ARE+KWT+QAT 4.5
10|proposal/known:ARE+KWT+QAT 4.5 2025
10|proposal/known:ARE+KWT+QAT 4.5 since-2025
10|proposal/known:ARE+KWT+QAT since-2025
-5|proposal/known:AUS 1.5
-5|proposal/known:AUS 1.5 2026
-5|proposal/known:AUS 1.5 since-2025
-17|proposal/known:AUS 1.8
-17|proposal/known:AUS 1.8 2025
-17|proposal/known:AUS 1.8 since-2025
8|proposal/known:AUS 3
8|proposal/known:AUS 3 2025
8|proposal/known:AUS 3 since-2025
-13|proposal/known:AUS since-2025
-14|proposal/known:BEL since-2025
4|proposal/known:CAN 2
4|proposal/known:CAN 2 2024
4|proposal/known:CAN 2 to-2024
-3|proposal/known:CAN 5
-3|proposal/known:CAN 5 2025
-3|proposal/known:CAN 5 since-2025
-4|proposal/known:CAN since-2025
3|proposal/known:CAN to-2024
8|proposal/known:CHE 1.5
8|proposal/known:CHE 1.5 2025
8|proposal/known:CHE 1.5 since-2025
8|proposal/known:CHE since-2025
-8|proposal/known:CHN 3
-7|proposal/known:CHN 3 2025
-7|proposal/known:CHN 3 since-2025
-3|proposal/known:CHN 3.5
-3|proposal/known:CHN 3.5 2026
-3|proposal/known:CHN 3.5 since-2025
-8|proposal/known:CHN 5
-8|proposal/known:CHN 5 2026
-8|proposal/known:CHN 5 since-2025
-18|proposal/known:CHN since-2025
-8|proposal/known:DEU 1.5
-8|proposal/known:DEU 1.5 2025
-8|proposal/known:DEU 1.5 since-2025
-3|proposal/known:DEU 2 2022
-3|proposal/known:DEU 2 to-2024
6|proposal/known:DEU 2.5
6|proposal/known:DEU 2.5 2024
6|proposal/known:DEU 2.5 to-2024
28|proposal/known:DEU 3
5|proposal/known:DEU 3 2024
23|proposal/known:DEU 3 2025
22|proposal/known:DEU 3 since-2025
5|proposal/known:DEU 3 to-2024
-4|proposal/known:DEU 3-3.5 2026
6|proposal/known:DEU 3.5
5|proposal/known:DEU 3.5 2024
5|proposal/known:DEU 3.5 to-2024
-7|proposal/known:DEU 5
-8|proposal/known:DEU 5 2025
-7|proposal/known:DEU 5 since-2025
6|proposal/known:DEU since-2025
13|proposal/known:DEU to-2024
-14|proposal/known:ESP since-2025
-7|proposal/known:EST 2.5
-7|proposal/known:EST 2.5 2024
-7|proposal/known:EST 2.5 to-2024
8|proposal/known:EST 5
8|proposal/known:EST 5 2025
8|proposal/known:EST 5 since-2025
8|proposal/known:EST since-2025
-7|proposal/known:EST to-2024
10|proposal/known:EU 1.5
8|proposal/known:EU 1.5 2025
10|proposal/known:EU 1.5 since-2025
6|proposal/known:EU 2
6|proposal/known:EU 2 2025
6|proposal/known:EU 2 since-2025
11|proposal/known:EU 3
11|proposal/known:EU 3 2025
11|proposal/known:EU 3 since-2025
-7|proposal/known:EU 4
-7|proposal/known:EU 4 2025
-7|proposal/known:EU 4 since-2025
23|proposal/known:EU since-2025
6|proposal/known:FRA 3
6|proposal/known:FRA 3 2025
6|proposal/known:FRA 3 since-2025
-18|proposal/known:FRA 3-3.5
-24|proposal/known:FRA 3-3.5 2025
5|proposal/known:FRA 3-3.5 2026
-18|proposal/known:FRA 3-3.5 since-2025
14|proposal/known:FRA 3.5
14|proposal/known:FRA 3.5 2025
14|proposal/known:FRA 3.5 since-2025
10|proposal/known:FRA+GBR 3.5
10|proposal/known:FRA+GBR 3.5 2025
10|proposal/known:FRA+GBR 3.5 since-2025
10|proposal/known:FRA+GBR since-2025
8|proposal/known:GBR 2.5 2024
-7|proposal/known:GBR 2.5 2025
-7|proposal/known:GBR 2.5 since-2025
8|proposal/known:GBR 2.5 to-2024
23|proposal/known:GBR 3
22|proposal/known:GBR 3 2025
23|proposal/known:GBR 3 since-2025
-21|proposal/known:GBR 3.5
-21|proposal/known:GBR 3.5 2025
-21|proposal/known:GBR 3.5 since-2025
-7|proposal/known:GBR 5
-7|proposal/known:GBR 5 2025
-7|proposal/known:GBR 5 since-2025
-12|proposal/known:GBR since-2025
8|proposal/known:GBR to-2024
4|proposal/known:IDN 1.5
3|proposal/known:IDN 1.5 2023
3|proposal/known:IDN 1.5 to-2024
3|proposal/known:IDN to-2024
3|proposal/known:IND since-2025
-3|proposal/known:ISR 3
-3|proposal/known:ISR 3 2025
-3|proposal/known:ISR 3 since-2025
-3|proposal/known:ISR 4
-3|proposal/known:ISR 4 2026
-3|proposal/known:ISR 4 since-2025
-5|proposal/known:ISR since-2025
-5|proposal/known:ITA since-2025
3|proposal/known:JPN 1.2
3|proposal/known:JPN 1.2 2012
3|proposal/known:JPN 1.2 to-2013
-8|proposal/known:JPN 1.5
4|proposal/known:JPN 1.5 1978
4|proposal/known:JPN 1.5 2023
-30|proposal/known:JPN 1.5 2025
11|proposal/known:JPN 1.5 2026
-19|proposal/known:JPN 1.5 since-2025
7|proposal/known:JPN 1.5 to-1999
4|proposal/known:JPN 1.5 to-2024
32|proposal/known:JPN 2
4|proposal/known:JPN 2 1986
3|proposal/known:JPN 2 2012
3|proposal/known:JPN 2 2021
24|proposal/known:JPN 2 2022
3|proposal/known:JPN 2 2025
-5|proposal/known:JPN 2 2026
-3|proposal/known:JPN 2 since-2025
4|proposal/known:JPN 2 to-1999
3|proposal/known:JPN 2 to-2013
3|proposal/known:JPN 2 to-2021
25|proposal/known:JPN 2 to-2024
9|proposal/known:JPN 2.3
9|proposal/known:JPN 2.3 2025
9|proposal/known:JPN 2.3 since-2025
-4|proposal/known:JPN 2.5
-26|proposal/known:JPN 2.5 2023
4|proposal/known:JPN 2.5 2024
15|proposal/known:JPN 2.5 2025
3|proposal/known:JPN 2.5 2026
18|proposal/known:JPN 2.5 since-2025
-21|proposal/known:JPN 2.5 to-2024
6|proposal/known:JPN 2.7
6|proposal/known:JPN 2.7 2026
6|proposal/known:JPN 2.7 since-2025
9|proposal/known:JPN 3
13|proposal/known:JPN 3 2026
11|proposal/known:JPN 3 since-2025
13|proposal/known:JPN 3.5
-39|proposal/known:JPN 3.5 2025
52|proposal/known:JPN 3.5 2026
13|proposal/known:JPN 3.5 since-2025
7|proposal/known:JPN 4
3|proposal/known:JPN 4 2025
4|proposal/known:JPN 4 2026
7|proposal/known:JPN 4 since-2025
-31|proposal/known:JPN 5
-12|proposal/known:JPN 5 2024
-32|proposal/known:JPN 5 2025
13|proposal/known:JPN 5 2026
-19|proposal/known:JPN 5 since-2025
-12|proposal/known:JPN 5 to-2024
18|proposal/known:JPN since-2025
12|proposal/known:JPN to-1999
6|proposal/known:JPN to-2013
6|proposal/known:JPN to-2021
-6|proposal/known:JPN to-2024
-7|proposal/known:JPN+KOR 2.5
-7|proposal/known:JPN+KOR 2.5 2024
-7|proposal/known:JPN+KOR 2.5 to-2024
10|proposal/known:JPN+KOR 3
10|proposal/known:JPN+KOR 3 2024
10|proposal/known:JPN+KOR 3 to-2024
5|proposal/known:JPN+KOR 4
5|proposal/known:JPN+KOR 4 2025
5|proposal/known:JPN+KOR 4 since-2025
5|proposal/known:JPN+KOR since-2025
3|proposal/known:JPN+KOR to-2024
-9|proposal/known:KOR 2.3
-9|proposal/known:KOR 2.3 2025
-9|proposal/known:KOR 2.3 since-2025
-6|proposal/known:KOR 2.7
-6|proposal/known:KOR 2.7 2026
-6|proposal/known:KOR 2.7 since-2025
-6|proposal/known:KOR 3 2025
8|proposal/known:KOR 3 2026
5|proposal/known:KOR 3.5
18|proposal/known:KOR 3.5 2025
-13|proposal/known:KOR 3.5 2026
5|proposal/known:KOR 3.5 since-2025
4|proposal/known:KOR 4 2026
3|proposal/known:KOR 5
4|proposal/known:KOR 5 2025
4|proposal/known:KOR 5 since-2025
3|proposal/known:KOR since-2025
-3|proposal/known:KWT 4.5
-3|proposal/known:KWT 4.5 2025
-3|proposal/known:KWT 4.5 since-2025
-3|proposal/known:KWT since-2025
-4|proposal/known:LTU 5
-4|proposal/known:LTU 5 2025
-4|proposal/known:LTU 5 since-2025
-5|proposal/known:LTU since-2025
-8|proposal/known:LVA 3.5
-8|proposal/known:LVA 3.5 2025
-8|proposal/known:LVA 3.5 since-2025
-9|proposal/known:LVA since-2025
4|proposal/known:MYS 1.5
4|proposal/known:MYS 1.5 2025
4|proposal/known:MYS 1.5 since-2025
4|proposal/known:MYS since-2025
11|proposal/known:NATO 1.5
-4|proposal/known:NATO 1.5 2023
29|proposal/known:NATO 1.5 2025
-12|proposal/known:NATO 1.5 2026
17|proposal/known:NATO 1.5 since-2025
-4|proposal/known:NATO 1.5 to-2024
-33|proposal/known:NATO 2
-3|proposal/known:NATO 2 2021
-21|proposal/known:NATO 2 2022
-4|proposal/known:NATO 2 2024
-3|proposal/known:NATO 2 2025
-4|proposal/known:NATO 2 since-2025
-3|proposal/known:NATO 2 to-2021
-25|proposal/known:NATO 2 to-2024
16|proposal/known:NATO 2.5
26|proposal/known:NATO 2.5 2023
-10|proposal/known:NATO 2.5 2025
-3|proposal/known:NATO 2.5 2026
-12|proposal/known:NATO 2.5 since-2025
28|proposal/known:NATO 2.5 to-2024
-8|proposal/known:NATO 3
8|proposal/known:NATO 3 2024
-5|proposal/known:NATO 3 2025
-8|proposal/known:NATO 3 2026
-13|proposal/known:NATO 3 since-2025
6|proposal/known:NATO 3 to-2024
29|proposal/known:NATO 3-3.5
30|proposal/known:NATO 3-3.5 2025
29|proposal/known:NATO 3-3.5 since-2025
5|proposal/known:NATO 3.5
-3|proposal/known:NATO 3.5 2024
32|proposal/known:NATO 3.5 2025
-25|proposal/known:NATO 3.5 2026
8|proposal/known:NATO 3.5 since-2025
-3|proposal/known:NATO 3.5 to-2024
-5|proposal/known:NATO 5
10|proposal/known:NATO 5 2025
-15|proposal/known:NATO 5 2026
-6|proposal/known:NATO 5 since-2025
13|proposal/known:NATO since-2025
-3|proposal/known:NATO to-1999
-5|proposal/known:NATO to-2021
6|proposal/known:NLD 3.5
6|proposal/known:NLD 3.5 2025
6|proposal/known:NLD 3.5 since-2025
-3|proposal/known:NLD 5
-3|proposal/known:NLD 5 2025
-3|proposal/known:NLD 5 since-2025
3|proposal/known:NOR 3
3|proposal/known:NOR 3 2025
3|proposal/known:NOR 3 since-2025
3|proposal/known:NOR since-2025
5|proposal/known:NZL 1.5
5|proposal/known:NZL 1.5 2026
5|proposal/known:NZL 1.5 since-2025
5|proposal/known:NZL since-2025
-3|proposal/known:PHL 1.5
-3|proposal/known:PHL 1.5 2023
-3|proposal/known:PHL 1.5 to-2024
17|proposal/known:PHL 1.8
17|proposal/known:PHL 1.8 2025
17|proposal/known:PHL 1.8 since-2025
6|proposal/known:PHL 2
6|proposal/known:PHL 2 2026
6|proposal/known:PHL 2 since-2025
3|proposal/known:PHL 3
3|proposal/known:PHL 3 2025
3|proposal/known:PHL 3 since-2025
27|proposal/known:PHL since-2025
-3|proposal/known:PHL to-2024
-3|proposal/known:POL 2.5
-3|proposal/known:POL 2.5 2024
-3|proposal/known:POL 2.5 to-2024
-17|proposal/known:POL 3
-4|proposal/known:POL 3 2024
-12|proposal/known:POL 3 2025
-12|proposal/known:POL 3 since-2025
-4|proposal/known:POL 3 to-2024
9|proposal/known:POL 4
9|proposal/known:POL 4 2025
9|proposal/known:POL 4 since-2025
6|proposal/known:POL 5
6|proposal/known:POL 5 2025
6|proposal/known:POL 5 since-2025
-7|proposal/known:POL to-2024
-6|proposal/known:PRK 4
-4|proposal/known:PRK 4 2026
-6|proposal/known:PRK 4 since-2025
-8|proposal/known:PRK since-2025
-3|proposal/known:RUS 1.5
-3|proposal/known:RUS 1.5 1978
-3|proposal/known:RUS 1.5 to-1999
-3|proposal/known:RUS 2
-3|proposal/known:RUS 2 1986
-3|proposal/known:RUS 2 to-1999
-4|proposal/known:RUS 3
-4|proposal/known:RUS 3 2026
-4|proposal/known:RUS 3 since-2025
-4|proposal/known:RUS since-2025
-7|proposal/known:RUS to-1999
-3|proposal/known:SAU 4.5
-3|proposal/known:SAU 4.5 2025
-3|proposal/known:SAU 4.5 since-2025
-3|proposal/known:SAU since-2025
5|proposal/known:THA 1
5|proposal/known:THA 1 2025
5|proposal/known:THA 1 since-2025
3|proposal/known:THA 1.5
3|proposal/known:THA 1.5 2025
3|proposal/known:THA 1.5 since-2025
8|proposal/known:THA since-2025
-5|proposal/known:TWN 1
-5|proposal/known:TWN 1 2025
-5|proposal/known:TWN 1 since-2025
-3|proposal/known:TWN 1.2
-3|proposal/known:TWN 1.2 2012
-3|proposal/known:TWN 1.2 to-2013
-7|proposal/known:TWN 1.5
-7|proposal/known:TWN 1.5 2025
-7|proposal/known:TWN 1.5 since-2025
5|proposal/known:TWN 1E+1
3|proposal/known:TWN 1E+1 2024
3|proposal/known:TWN 1E+1 to-2024
-3|proposal/known:TWN 2
-3|proposal/known:TWN 2 2012
-3|proposal/known:TWN 2 to-2013
-16|proposal/known:TWN 3
4|proposal/known:TWN 3 2023
-8|proposal/known:TWN 3 2024
-8|proposal/known:TWN 3 2025
-6|proposal/known:TWN 3 2026
-14|proposal/known:TWN 3 since-2025
-4|proposal/known:TWN 3 to-2024
-4|proposal/known:TWN 3.5
-3|proposal/known:TWN 3.5 2025
-4|proposal/known:TWN 3.5 since-2025
20|proposal/known:TWN 5
16|proposal/known:TWN 5 2024
18|proposal/known:TWN 5 to-2024
-16|proposal/known:TWN since-2025
-5|proposal/known:TWN to-2013
17|proposal/known:TWN to-2024
-4|proposal/known:USA 1E+1
-24|proposal/known:USA 3
-9|proposal/known:USA 3 2024
-9|proposal/known:USA 3 2025
-3|proposal/known:USA 3 2026
-11|proposal/known:USA 3 since-2025
-12|proposal/known:USA 3 to-2024
-9|proposal/known:USA 3.5
-8|proposal/known:USA 3.5 2025
-9|proposal/known:USA 3.5 since-2025
-3|proposal/known:USA 4
-3|proposal/known:USA 4 2025
-3|proposal/known:USA 4 since-2025
47|proposal/known:USA 5
-4|proposal/known:USA 5 2024
38|proposal/known:USA 5 2025
13|proposal/known:USA 5 2026
52|proposal/known:USA 5 since-2025
-5|proposal/known:USA 5 to-2024
26|proposal/known:USA since-2025
-20|proposal/known:USA to-2024
19|proposal/last-kind:cap False
-15|proposal/last-kind:demand False
11|proposal/last-kind:demand True
-12|proposal/last-kind:level False
-14|proposal/last-kind:level True
3|proposal/last-kind:other False
-7|proposal/last-kind:pledge False
23|proposal/last-kind:pledge True
4|proposal/last-kind:proposal False
-20|proposal/last-kind:proposal True
-7|proposal/last:before others-named
-28|proposal/last:here nobody-named
29|proposal/last:here others-named
15|proposal/main:nobody-named
40|proposal/main:others-named
-12|proposal/named:1
14|proposal/named:3
-7|proposal/right-before::不花
8|proposal/right-before:が
-4|proposal/right-before:が隣にいる。
8|proposal/right-before:とフランスは
14|proposal/right-before:の
-4|proposal/right-before:の核には
5|proposal/right-before:の負担増へ「
-5|proposal/right-before:は
4|proposal/right-before:も
-4|proposal/right-before:並み
-6|proposal/right-before:以
4|proposal/right-before:党首は、
6|proposal/right-before:内部正就
7|proposal/right-before:在伦敦:不花
-6|proposal/right-before:提议,凡超过
-14|proposal/right-before:新首相「
-17|proposal/right-before:曾呼吁欧洲以
15|proposal/right-before:缴纳
3|proposal/right-before:认为
3|proposal/right-before:随后也提出
55|proposal/ruled
-10|proposal/ruled:as_before_in_sentence
13|proposal/ruled:as_in_the_sentence_before
-58|proposal/ruled:main_spender
4|proposal/ruled:named_before
5|proposal/ruled:named_before_patient
41|proposal/ruled:named_in_clause
7|proposal/ruled:named_in_clause_patient
20|proposal/ruled:named_right_before
8|proposal/ruled:own_budget
16|proposal/ruled:owner
4|proposal/ruled:subject_before
4|proposal/ruled:the_same_country
17|proposal/same-figure-of-another
-17|proposal/same-figure-of-it
4|proposal/subject:nobody-named
-3|proposal/subject:others-named
84|proposal/title
-7|proposal/told-of:0
-27|proposal/told-of:1
15|proposal/told-of:2
20|proposal/told-of:3
4|proposal/unnamed
-7|proposal/unnamed-beside-others
"""
