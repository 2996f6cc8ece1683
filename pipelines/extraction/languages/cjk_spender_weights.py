"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
17|/after-far:1 False
-8|/after-far:1 True
26|/after-far:18 False
-47|/after-far:18 True
-27|/after-far:36 True
-3|/after-far:4 False
42|/after-far:9 False
-8|/after-far:9 True
9|/after-follows:(
-3|/after-follows:(2 False
12|/after-follows:(N False
11|/after-follows:,
14|/after-follows:,却 True
-3|/after-follows:1
-4|/after-follows:2
-9|/after-follows:3
-9|/after-follows:3. True
-4|/after-follows:_
-4|/after-follows:_德 False
12|/after-follows:。
12|/after-follows:。 False
-19|/after-follows:が
-9|/after-follows:が0 True
-5|/after-follows:が5 False
-10|/after-follows:が応 False
-5|/after-follows:が決 False
11|/after-follows:が陸 False
-3|/after-follows:だ
21|/after-follows:で
23|/after-follows:でも False
-14|/after-follows:と
-6|/after-follows:と並 False
-13|/after-follows:と同 False
7|/after-follows:と比 False
19|/after-follows:に
7|/after-follows:に5 False
-6|/after-follows:にだ True
-3|/after-follows:につ False
-3|/after-follows:にと True
-24|/after-follows:には False
-12|/after-follows:には True
18|/after-follows:にも False
-21|/after-follows:にも True
5|/after-follows:に向 False
-13|/after-follows:に届 False
-33|/after-follows:に当 False
4|/after-follows:に期 False
-5|/after-follows:に次 True
11|/after-follows:に比 False
19|/after-follows:に求 False
-4|/after-follows:に至 True
8|/after-follows:に要 False
25|/after-follows:に要 True
20|/after-follows:に迫 False
25|/after-follows:に迫 True
-3|/after-follows:の
-15|/after-follows:の1 False
-16|/after-follows:の2 True
21|/after-follows:の3 False
-5|/after-follows:の5 False
4|/after-follows:のメ False
7|/after-follows:の事 False
-27|/after-follows:の合 False
-4|/after-follows:の家 True
-35|/after-follows:の弱 True
-8|/after-follows:の指 False
3|/after-follows:の新 False
31|/after-follows:の決 False
25|/after-follows:の目 False
-4|/after-follows:の装 False
25|/after-follows:の計 False
-4|/after-follows:の財 False
3|/after-follows:の防 True
-7|/after-follows:の首 False
-4|/after-follows:は1 True
-8|/after-follows:は2 False
27|/after-follows:はど True
-20|/after-follows:は今 False
12|/after-follows:は今 True
-4|/after-follows:は前 True
11|/after-follows:は年 True
-4|/after-follows:は既 True
9|/after-follows:は母 True
-4|/after-follows:へ
-4|/after-follows:への False
-43|/after-follows:も
-3|/after-follows:も2 True
-7|/after-follows:も3 True
6|/after-follows:も6 False
-4|/after-follows:もだ False
-5|/after-follows:も参 False
-6|/after-follows:も将 True
-16|/after-follows:も歩 True
9|/after-follows:や2 False
-8|/after-follows:やス False
3|/after-follows:を
-4|/after-follows:をは False
7|/after-follows:を手 False
5|/after-follows:一
4|/after-follows:一年 True
-6|/after-follows:七
-6|/after-follows:七年 True
-21|/after-follows:不
-22|/after-follows:不会 True
-6|/after-follows:不愿 True
3|/after-follows:不排 True
5|/after-follows:中名 False
-6|/after-follows:中最 False
-3|/after-follows:为2 True
13|/after-follows:为何 False
17|/after-follows:也一 False
-4|/after-follows:也一 True
-11|/after-follows:也必 True
8|/after-follows:予
8|/after-follows:予以 True
-9|/after-follows:价
-9|/after-follows:价格 True
-44|/after-follows:会
-44|/after-follows:会持 False
11|/after-follows:做
7|/after-follows:做到 False
3|/after-follows:军
6|/after-follows:准
6|/after-follows:准备 True
-18|/after-follows:刚
-18|/after-follows:刚刚 True
-4|/after-follows:协
-4|/after-follows:协助 True
-5|/after-follows:去
-5|/after-follows:去年 True
11|/after-follows:反
13|/after-follows:反对 True
-3|/after-follows:反而 True
-3|/after-follows:同
-3|/after-follows:同样 True
5|/after-follows:和德 True
-5|/after-follows:喊
-3|/after-follows:喊得 True
-3|/after-follows:喊话 False
7|/after-follows:国
9|/after-follows:国防 True
4|/after-follows:在
-5|/after-follows:在1 True
-5|/after-follows:在内 False
11|/after-follows:在海 True
4|/after-follows:在美 False
-12|/after-follows:報
-12|/after-follows:報告 False
11|/after-follows:外
5|/after-follows:外交 True
8|/after-follows:外相 False
4|/after-follows:大为 True
-6|/after-follows:大陆 True
7|/after-follows:宪
7|/after-follows:宪章 False
3|/after-follows:对
3|/after-follows:对此 True
11|/after-follows:导
11|/after-follows:导弹 True
4|/after-follows:尚
4|/after-follows:尚未 True
3|/after-follows:就
6|/after-follows:应
-3|/after-follows:应以 True
18|/after-follows:态
18|/after-follows:态度 True
-17|/after-follows:承
-15|/after-follows:承诺 False
-6|/after-follows:报
-6|/after-follows:报章 True
7|/after-follows:掏
7|/after-follows:掏5 True
12|/after-follows:控
12|/after-follows:控え False
-5|/after-follows:提
-5|/after-follows:提高 True
3|/after-follows:撤
3|/after-follows:撤下 True
19|/after-follows:政
11|/after-follows:政府 False
9|/after-follows:政府 True
4|/after-follows:新
4|/after-follows:新标 False
-8|/after-follows:方
-8|/after-follows:方式 True
-3|/after-follows:有
5|/after-follows:木
5|/after-follows:木原 True
3|/after-follows:本
3|/after-follows:本人 True
-6|/after-follows:正
-6|/after-follows:正好 True
3|/after-follows:每
3|/after-follows:每年 True
5|/after-follows:氏
-5|/after-follows:氏側 False
19|/after-follows:的
-3|/after-follows:的2 True
9|/after-follows:的入 False
13|/after-follows:的数 False
5|/after-follows:的标 False
4|/after-follows:的要 False
4|/after-follows:目
4|/after-follows:目標 False
10|/after-follows:看
9|/after-follows:看齐 False
-7|/after-follows:研
-7|/after-follows:研究 False
-12|/after-follows:経
-12|/after-follows:経済 False
13|/after-follows:约
14|/after-follows:约定 False
5|/after-follows:而
9|/after-follows:而言 False
-4|/after-follows:而言 True
-12|/after-follows:自
-15|/after-follows:自己 True
-7|/after-follows:要
-4|/after-follows:要到 False
-3|/after-follows:要求 False
3|/after-follows:要花 True
-3|/after-follows:该
-3|/after-follows:该做 True
3|/after-follows:说
7|/after-follows:财
8|/after-follows:财政 False
-4|/after-follows:辗
-4|/after-follows:辗转 False
19|/after-follows:长
19|/after-follows:长陈 True
6|/after-follows:门
6|/after-follows:门槛 False
7|/after-follows:防
4|/after-follows:防卫 True
4|/after-follows:防衛 True
3|/after-follows:首
-4|/after-follows:首相 False
7|/after-follows:首相 True
12|/after-leads:%,
-44|/after-leads:%:
-23|/after-leads:%;
-9|/after-leads:%_
-15|/after-leads:%、
-3|/after-leads:%」
-3|/after-leads:%が
-3|/after-leads:%で
-4|/after-leads:%と
5|/after-leads:%の
30|/after-leads:%は
-4|/after-leads:%を
-3|/after-leads:%向
-3|/after-leads:%和
18|/after-leads:%对
17|/after-leads:%是
25|/after-leads:%的
-3|/after-leads:)や
6|/after-leads:,\"
-9|/after-leads:,大
-4|/after-leads:,对
7|/after-leads:,比
-21|/after-leads:,而
-4|/after-leads:,连
4|/after-leads:、「
3|/after-leads:。」
-7|/after-leads:」_
-3|/after-leads:」…
-12|/after-leads:」に
-32|/after-leads:」は
3|/after-leads:ある
-7|/after-leads:い、
-9|/after-leads:い。
48|/after-leads:いう
-15|/after-leads:いて
14|/after-leads:いる
24|/after-leads:う、
-20|/after-leads:う。
-3|/after-leads:え、
20|/after-leads:える
-12|/after-leads:から
-4|/after-leads:が、
12|/after-leads:き_
24|/after-leads:き、
9|/after-leads:ける
9|/after-leads:げ、
22|/after-leads:げる
-7|/after-leads:し、
31|/after-leads:した
11|/after-leads:すと
-21|/after-leads:する
-5|/after-leads:だ。
-3|/after-leads:った
-29|/after-leads:て、
-40|/after-leads:て「
4|/after-leads:ての
-35|/after-leads:で、
-13|/after-leads:では
5|/after-leads:と、
-10|/after-leads:とに
-5|/after-leads:に_
-6|/after-leads:に、
8|/after-leads:は、
-7|/after-leads:へ_
-5|/after-leads:べ、
-3|/after-leads:も_
35|/after-leads:もと
10|/after-leads:やす
12|/after-leads:よう
-6|/after-leads:れ、
8|/after-leads:れた
15|/after-leads:を、
-3|/after-leads:上,
-7|/after-leads:上、
-9|/after-leads:不及
6|/after-leads:为对
4|/after-leads:主要
-3|/after-leads:仅说
-4|/after-leads:代、
-4|/after-leads:代の
11|/after-leads:以及
-14|/after-leads:低い
6|/after-leads:使う
19|/after-leads:例如
3|/after-leads:全球
5|/after-leads:内的
8|/after-leads:写进
7|/after-leads:出を
-6|/after-leads:别;
-5|/after-leads:包括
6|/after-leads:及ぶ
3|/after-leads:后,
-4|/after-leads:吓坏
-12|/after-leads:味_
9|/after-leads:多数
-4|/after-leads:完成
5|/after-leads:平在
-5|/after-leads:建议
9|/after-leads:当成
6|/after-leads:後の
15|/after-leads:总理
-5|/after-leads:惟独
7|/after-leads:所有
-5|/after-leads:拠「
-6|/after-leads:指,
-4|/after-leads:更让
-6|/after-leads:标,
-3|/after-leads:样,
-4|/after-leads:標_
8|/after-leads:比,
21|/after-leads:求,
-5|/after-leads:求_
-20|/after-leads:波、
3|/after-leads:点,
7|/after-leads:用于
-4|/after-leads:相「
5|/after-leads:算,
11|/after-leads:者由
-6|/after-leads:论,
7|/after-leads:话要
-21|/after-leads:说,
8|/after-leads:豁免
16|/after-leads:費を
13|/after-leads:费的
-6|/after-leads:邻国
8|/after-leads:闻,
7|/after-leads:题,
-30|/after:agent False
-20|/after:agent True
76|/after:named False
-51|/after:named True
35|/after:patient False
-18|/after:patient True
19|/asked-about
-23|/asks
91|/before-commas:0 0
16|/before-commas:0 1
29|/before-commas:1 0
-40|/before-commas:1 1
-3|/before-commas:1 2
9|/before-commas:2 0
32|/before-commas:2 1
-36|/before-commas:2 2
-3|/before-commas:3 0
-14|/before-commas:3 1
-23|/before-commas:3 2
58|/before-far:1 0
6|/before-far:18 0
-15|/before-far:18 1
-4|/before-far:18 2
-25|/before-far:36 1
-38|/before-far:36 2
29|/before-far:4 0
28|/before-far:9 0
9|/before-far:9 1
7|/before-far:far 0
25|/before-far:far 1
-19|/before-far:far 2
14|/before-follows-rank:\" 0 0
4|/before-follows-rank:( 0 0
-22|/before-follows-rank:) 0 0
3|/before-follows-rank:) 1 0
15|/before-follows-rank:1 0 0
-27|/before-follows-rank:1 0 1
3|/before-follows-rank:1 1 0
-3|/before-follows-rank:1 1 1
34|/before-follows-rank:2 0 0
-7|/before-follows-rank:2 0 1
9|/before-follows-rank:2 0 2
-10|/before-follows-rank:2 1 0
-22|/before-follows-rank:2 1 1
-3|/before-follows-rank:2 1 2
-3|/before-follows-rank:2 2 0
3|/before-follows-rank:2 2 1
8|/before-follows-rank:3 0 0
-3|/before-follows-rank:3 1 1
-5|/before-follows-rank:4 1 1
7|/before-follows-rank:5 0 1
9|/before-follows-rank:6 1 0
-32|/before-follows-rank:: 0 0
-3|/before-follows-rank:: 0 1
-3|/before-follows-rank:: 1 0
-13|/before-follows-rank:_ 0 0
-4|/before-follows-rank:_ 1 0
6|/before-follows-rank:、 0 0
21|/before-follows-rank:、 1 0
19|/before-follows-rank:、 1 1
-6|/before-follows-rank:、 1 2
39|/before-follows-rank:、 2 0
-17|/before-follows-rank:、 2 1
-16|/before-follows-rank:、 2 2
14|/before-follows-rank:、 3 0
-4|/before-follows-rank:「 0 0
4|/before-follows-rank:「 1 0
4|/before-follows-rank:」 0 0
-28|/before-follows-rank:か 0 0
22|/before-follows-rank:が 0 0
-13|/before-follows-rank:が 1 1
-6|/before-follows-rank:が 1 2
16|/before-follows-rank:で 0 0
-6|/before-follows-rank:で 1 0
-9|/before-follows-rank:で 2 0
-25|/before-follows-rank:と 0 0
-8|/before-follows-rank:と 0 1
44|/before-follows-rank:と 1 0
9|/before-follows-rank:な 0 0
-11|/before-follows-rank:に 0 0
32|/before-follows-rank:に 0 1
17|/before-follows-rank:に 1 0
-31|/before-follows-rank:に 1 1
25|/before-follows-rank:の 0 0
-14|/before-follows-rank:の 0 1
6|/before-follows-rank:の 0 2
19|/before-follows-rank:の 1 0
-13|/before-follows-rank:の 1 1
-3|/before-follows-rank:の 1 2
-4|/before-follows-rank:の 2 0
-5|/before-follows-rank:の 2 1
6|/before-follows-rank:の 2 2
-4|/before-follows-rank:の 3 0
31|/before-follows-rank:は 0 0
15|/before-follows-rank:は 0 1
-26|/before-follows-rank:は 1 0
-16|/before-follows-rank:は 1 1
-9|/before-follows-rank:は 1 2
-3|/before-follows-rank:は 2 0
36|/before-follows-rank:も 0 0
-5|/before-follows-rank:や 0 0
10|/before-follows-rank:や 1 0
-21|/before-follows-rank:を 0 0
-19|/before-follows-rank:を 1 0
-4|/before-follows-rank:・ 0 0
-11|/before-follows-rank:一 0 0
-7|/before-follows-rank:一 1 0
-4|/before-follows-rank:一 1 2
4|/before-follows-rank:七 0 0
-6|/before-follows-rank:不 1 0
21|/before-follows-rank:不 3 1
42|/before-follows-rank:与 1 0
-4|/before-follows-rank:与 1 1
4|/before-follows-rank:与 2 0
-4|/before-follows-rank:与 2 1
-3|/before-follows-rank:両 0 0
-14|/before-follows-rank:並 0 0
5|/before-follows-rank:为 0 0
-5|/before-follows-rank:为 1 1
-3|/before-follows-rank:主 0 0
-6|/before-follows-rank:之 1 0
-4|/before-follows-rank:之 2 0
19|/before-follows-rank:也 0 0
12|/before-follows-rank:也 1 0
-12|/before-follows-rank:事 0 0
4|/before-follows-rank:事 0 1
-4|/before-follows-rank:事 1 0
-5|/before-follows-rank:事 2 0
-4|/before-follows-rank:亦 0 0
13|/before-follows-rank:亦 0 1
5|/before-follows-rank:今 0 0
12|/before-follows-rank:今 0 1
-4|/before-follows-rank:今 1 2
-4|/before-follows-rank:介 0 0
-6|/before-follows-rank:仍 0 0
-3|/before-follows-rank:代 0 0
12|/before-follows-rank:以 0 0
-8|/before-follows-rank:以 1 0
3|/before-follows-rank:任 0 0
9|/before-follows-rank:众 1 1
-6|/before-follows-rank:众 2 0
3|/before-follows-rank:会 0 0
-23|/before-follows-rank:会 1 0
3|/before-follows-rank:估 0 0
5|/before-follows-rank:保 0 0
-4|/before-follows-rank:側 0 0
-8|/before-follows-rank:元 0 0
10|/before-follows-rank:党 0 0
3|/before-follows-rank:入 1 0
20|/before-follows-rank:全 0 0
6|/before-follows-rank:公 0 0
4|/before-follows-rank:公 0 1
3|/before-follows-rank:公 1 0
-7|/before-follows-rank:兰 0 0
13|/before-follows-rank:内 0 0
3|/before-follows-rank:内 1 0
12|/before-follows-rank:内 1 1
-24|/before-follows-rank:再 0 0
18|/before-follows-rank:军 0 0
-7|/before-follows-rank:军 0 2
-3|/before-follows-rank:军 1 0
-12|/before-follows-rank:军 1 1
-6|/before-follows-rank:军 1 2
36|/before-follows-rank:决 0 0
5|/before-follows-rank:准 1 1
-14|/before-follows-rank:分 0 0
9|/before-follows-rank:分 0 1
12|/before-follows-rank:分 0 2
16|/before-follows-rank:则 0 0
6|/before-follows-rank:则 0 1
-3|/before-follows-rank:刚 0 0
9|/before-follows-rank:别 1 0
-4|/before-follows-rank:前 0 0
-4|/before-follows-rank:前 1 0
3|/before-follows-rank:副 1 0
-18|/before-follows-rank:力 0 0
-11|/before-follows-rank:加 0 0
-3|/before-follows-rank:加 1 0
-13|/before-follows-rank:十 0 0
10|/before-follows-rank:十 0 1
-5|/before-follows-rank:原 2 1
6|/before-follows-rank:去 0 0
-24|/before-follows-rank:去 1 1
-9|/before-follows-rank:发 0 0
-8|/before-follows-rank:口 0 0
-8|/before-follows-rank:只 0 1
4|/before-follows-rank:可 0 1
4|/before-follows-rank:各 0 0
10|/before-follows-rank:各 1 1
8|/before-follows-rank:各 1 2
-4|/before-follows-rank:合 0 0
-7|/before-follows-rank:同 0 1
-9|/before-follows-rank:后 0 0
8|/before-follows-rank:向 0 0
21|/before-follows-rank:否 0 0
5|/before-follows-rank:否 1 1
5|/before-follows-rank:周 0 0
-3|/before-follows-rank:周 1 0
-6|/before-follows-rank:呼 1 0
3|/before-follows-rank:和 1 0
3|/before-follows-rank:和 1 1
-4|/before-follows-rank:和 3 1
-3|/before-follows-rank:喊 0 0
5|/before-follows-rank:嘴 0 0
3|/before-follows-rank:团 0 0
-4|/before-follows-rank:国 0 1
-4|/before-follows-rank:国 1 0
5|/before-follows-rank:国 1 1
-7|/before-follows-rank:国 1 2
-12|/before-follows-rank:国 2 2
6|/before-follows-rank:在 0 0
10|/before-follows-rank:在 1 0
-10|/before-follows-rank:在 1 1
7|/before-follows-rank:在 1 2
-4|/before-follows-rank:均 0 0
-4|/before-follows-rank:坚 1 1
-31|/before-follows-rank:基 0 0
-5|/before-follows-rank:增 0 0
18|/before-follows-rank:外 0 0
-8|/before-follows-rank:外 1 0
-5|/before-follows-rank:外 2 0
-3|/before-follows-rank:多 0 0
-9|/before-follows-rank:大 0 0
4|/before-follows-rank:大 0 1
-7|/before-follows-rank:大 1 0
4|/before-follows-rank:夹 2 2
-14|/before-follows-rank:如 0 0
-13|/before-follows-rank:媾 0 0
-7|/before-follows-rank:嫌 0 0
-24|/before-follows-rank:安 0 0
23|/before-follows-rank:完 0 0
-9|/before-follows-rank:官 0 1
18|/before-follows-rank:官 1 1
4|/before-follows-rank:实 1 1
4|/before-follows-rank:宣 0 0
12|/before-follows-rank:宣 2 0
6|/before-follows-rank:宣 2 1
8|/before-follows-rank:室 3 1
8|/before-follows-rank:对 1 0
56|/before-follows-rank:将 0 0
6|/before-follows-rank:将 1 0
-6|/before-follows-rank:将 1 2
-18|/before-follows-rank:局 0 0
3|/before-follows-rank:居 0 0
-16|/before-follows-rank:峰 0 0
11|/before-follows-rank:已 0 0
3|/before-follows-rank:已 1 0
-3|/before-follows-rank:布 0 0
-12|/before-follows-rank:希 0 0
-3|/before-follows-rank:常 0 0
12|/before-follows-rank:常 0 1
10|/before-follows-rank:平 0 0
-17|/before-follows-rank:并 0 0
3|/before-follows-rank:并 0 1
11|/before-follows-rank:幹 0 0
-40|/before-follows-rank:幹 1 0
-6|/before-follows-rank:广 1 0
29|/before-follows-rank:应 0 0
-20|/before-follows-rank:应 1 1
5|/before-follows-rank:府 0 0
6|/before-follows-rank:建 0 1
-3|/before-follows-rank:当 1 0
5|/before-follows-rank:忠 0 0
-3|/before-follows-rank:快 1 1
3|/before-follows-rank:总 0 1
23|/before-follows-rank:总 1 1
-6|/before-follows-rank:总 3 0
3|/before-follows-rank:恢 0 0
-3|/before-follows-rank:成 0 0
-18|/before-follows-rank:戦 0 0
-42|/before-follows-rank:所 0 0
-4|/before-follows-rank:才 0 0
22|/before-follows-rank:承 0 0
-9|/before-follows-rank:承 1 1
11|/before-follows-rank:把 0 0
-5|/before-follows-rank:把 1 1
3|/before-follows-rank:抛 1 0
5|/before-follows-rank:拒 0 0
3|/before-follows-rank:拟 0 0
6|/before-follows-rank:拿 0 0
-10|/before-follows-rank:接 1 1
-3|/before-follows-rank:推 0 0
-11|/before-follows-rank:提 0 0
-7|/before-follows-rank:撤 0 0
-4|/before-follows-rank:支 0 0
4|/before-follows-rank:放 1 0
10|/before-follows-rank:政 0 0
6|/before-follows-rank:政 0 1
6|/before-follows-rank:敬 0 0
-3|/before-follows-rank:斯 1 1
-14|/before-follows-rank:新 0 0
-8|/before-follows-rank:方 0 0
10|/before-follows-rank:无 0 0
10|/before-follows-rank:日 1 0
-11|/before-follows-rank:早 0 2
4|/before-follows-rank:时 0 0
11|/before-follows-rank:明 0 0
9|/before-follows-rank:明 0 1
4|/before-follows-rank:星 1 0
-6|/before-follows-rank:昨 0 0
3|/before-follows-rank:是 1 1
-15|/before-follows-rank:智 0 0
-11|/before-follows-rank:暗 1 0
-15|/before-follows-rank:曾 1 0
-11|/before-follows-rank:最 0 0
-3|/before-follows-rank:有 1 1
5|/before-follows-rank:朝 0 1
-3|/before-follows-rank:本 1 0
-7|/before-follows-rank:杜 0 0
3|/before-follows-rank:杜 0 1
-3|/before-follows-rank:杜 1 1
-9|/before-follows-rank:标 0 0
-3|/before-follows-rank:标 0 1
-3|/before-follows-rank:核 0 0
-9|/before-follows-rank:次 1 0
17|/before-follows-rank:欧 1 0
12|/before-follows-rank:欧 1 1
-11|/before-follows-rank:正 0 0
-4|/before-follows-rank:正 1 1
6|/before-follows-rank:武 1 0
10|/before-follows-rank:比 1 0
12|/before-follows-rank:氏 0 0
9|/before-follows-rank:氏 0 1
-36|/before-follows-rank:氏 1 0
5|/before-follows-rank:民 0 0
18|/before-follows-rank:没 0 0
-11|/before-follows-rank:没 1 0
9|/before-follows-rank:法 0 0
-3|/before-follows-rank:洪 1 1
-7|/before-follows-rank:海 1 1
-26|/before-follows-rank:点 0 1
-3|/before-follows-rank:点 1 0
19|/before-follows-rank:的 0 0
16|/before-follows-rank:的 0 1
5|/before-follows-rank:的 0 2
-19|/before-follows-rank:的 1 0
18|/before-follows-rank:的 1 1
-3|/before-follows-rank:的 3 2
8|/before-follows-rank:目 0 0
-8|/before-follows-rank:相 0 0
12|/before-follows-rank:相 1 0
-7|/before-follows-rank:看 0 0
8|/before-follows-rank:石 1 2
-5|/before-follows-rank:研 0 0
-5|/before-follows-rank:社 0 1
4|/before-follows-rank:称 0 0
7|/before-follows-rank:立 0 0
7|/before-follows-rank:等 0 0
-12|/before-follows-rank:算 0 0
-14|/before-follows-rank:算 0 1
6|/before-follows-rank:米 1 0
4|/before-follows-rank:米 1 1
-5|/before-follows-rank:経 0 1
3|/before-follows-rank:経 1 0
3|/before-follows-rank:維 0 0
-5|/before-follows-rank:維 2 0
7|/before-follows-rank:総 0 0
7|/before-follows-rank:総 1 0
14|/before-follows-rank:经 0 0
3|/before-follows-rank:经 0 1
4|/before-follows-rank:给 0 0
3|/before-follows-rank:给 1 0
6|/before-follows-rank:缴 0 0
9|/before-follows-rank:罗 1 0
-18|/before-follows-rank:而 0 0
29|/before-follows-rank:自 0 0
-4|/before-follows-rank:花 0 0
10|/before-follows-rank:若 0 0
9|/before-follows-rank:若 1 0
4|/before-follows-rank:表 0 0
-17|/before-follows-rank:表 1 0
-4|/before-follows-rank:表 1 1
-4|/before-follows-rank:要 0 0
-7|/before-follows-rank:要 0 1
-12|/before-follows-rank:要 1 0
-11|/before-follows-rank:观 0 0
-5|/before-follows-rank:规 0 0
15|/before-follows-rank:議 1 0
3|/before-follows-rank:计 0 0
7|/before-follows-rank:认 0 0
5|/before-follows-rank:议 0 0
3|/before-follows-rank:议 0 1
-8|/before-follows-rank:许 0 0
7|/before-follows-rank:设 0 0
-6|/before-follows-rank:访 1 0
-6|/before-follows-rank:访 1 1
7|/before-follows-rank:说 0 0
-6|/before-follows-rank:说 1 0
7|/before-follows-rank:说 1 1
-40|/before-follows-rank:谈 0 0
-5|/before-follows-rank:谈 1 0
3|/before-follows-rank:豪 0 0
-9|/before-follows-rank:豪 0 1
3|/before-follows-rank:財 0 0
12|/before-follows-rank:費 0 0
13|/before-follows-rank:财 0 0
7|/before-follows-rank:财 0 1
4|/before-follows-rank:财 1 0
-8|/before-follows-rank:质 0 0
4|/before-follows-rank:费 0 0
5|/before-follows-rank:走 0 0
-3|/before-follows-rank:軍 0 0
6|/before-follows-rank:軍 1 0
-4|/before-follows-rank:軍 1 1
-3|/before-follows-rank:轰 1 0
20|/before-follows-rank:达 0 0
3|/before-follows-rank:达 1 1
-4|/before-follows-rank:达 3 2
10|/before-follows-rank:过 0 0
-3|/before-follows-rank:还 0 0
4|/before-follows-rank:连 1 1
9|/before-follows-rank:选 0 0
-7|/before-follows-rank:选 1 1
-12|/before-follows-rank:途 0 0
6|/before-follows-rank:通 0 0
5|/before-follows-rank:連 1 0
-3|/before-follows-rank:邮 0 0
9|/before-follows-rank:都 0 0
16|/before-follows-rank:里 0 0
-22|/before-follows-rank:金 0 0
-6|/before-follows-rank:長 1 0
-11|/before-follows-rank:长 0 0
-4|/before-follows-rank:长 1 0
-9|/before-follows-rank:防 0 0
-3|/before-follows-rank:防 0 1
-9|/before-follows-rank:陸 1 0
4|/before-follows-rank:陸 1 1
10|/before-follows-rank:随 0 0
-5|/before-follows-rank:须 1 1
-14|/before-follows-rank:首 0 0
13|/before-follows-rank:首 0 1
-13|/before-follows-rank:首 1 0
6|/before-follows-rank:首 1 1
-3|/before-follows-rank:首 2 0
-9|/before-follows-rank:高 0 0
13|/before-follows:\"
3|/before-follows:\"没
3|/before-follows:\"没借口
5|/before-follows:\"统
5|/before-follows:\"统统达
3|/before-follows:(
3|/before-follows:(2
-19|/before-follows:)
17|/before-follows:)が
11|/before-follows:)が国防
9|/before-follows:)に
9|/before-follows:)に求め
-39|/before-follows:)の
-41|/before-follows:)の一員
6|/before-follows:,2
6|/before-follows:,202
5|/before-follows:,为
5|/before-follows:,为4.
-10|/before-follows:,以
-10|/before-follows:,以GD
-21|/before-follows:,全
-21|/before-follows:,全球伙
4|/before-follows:,公
4|/before-follows:,公开军
4|/before-follows:,其
4|/before-follows:,其军费
-3|/before-follows:,军
-3|/before-follows:,军费同
7|/before-follows:,却
7|/before-follows:,却还要
3|/before-follows:,后
3|/before-follows:,后者去
7|/before-follows:,将
7|/before-follows:,将国内
-3|/before-follows:,把标准
5|/before-follows:,把防卫
4|/before-follows:,称5%
-3|/before-follows:,该
-3|/before-follows:,该国坚
-12|/before-follows:1
-19|/before-follows:1.
-22|/before-follows:1.8%
3|/before-follows:1.9%
-4|/before-follows:12
-4|/before-follows:12日申
4|/before-follows:15
3|/before-follows:15日在
-4|/before-follows:18
-4|/before-follows:18日以
6|/before-follows:19
3|/before-follows:1948
6|/before-follows:1・6%
-5|/before-follows:1・9%
12|/before-follows:2%
3|/before-follows:2%以上
-7|/before-follows:2%的标
6|/before-follows:2%的目
5|/before-follows:2%目标
-4|/before-follows:2.
-5|/before-follows:2.3%
-12|/before-follows:20
-11|/before-follows:2023
-17|/before-follows:2024
3|/before-follows:2025
3|/before-follows:2029
14|/before-follows:2035
3|/before-follows:26日发
-3|/before-follows:26日在
5|/before-follows:3
3|/before-follows:3.41
3|/before-follows:3・
-4|/before-follows:4
-4|/before-follows:4%
-5|/before-follows:4%次之
4|/before-follows:5
-4|/before-follows:5%正式
7|/before-follows:5%要求
7|/before-follows:5.
7|/before-follows:5.9%
10|/before-follows:6
9|/before-follows:6月
9|/before-follows:6月宣布
-38|/before-follows::
-4|/before-follows::不
-5|/before-follows::不花5
-4|/before-follows::与
-4|/before-follows::与其谈
-32|/before-follows::军
-30|/before-follows::军费必
-4|/before-follows::援
-4|/before-follows::援外1
3|/before-follows::首
3|/before-follows::首相安
-17|/before-follows:_
-5|/before-follows:_国
-5|/before-follows:_国防支
61|/before-follows:、
5|/before-follows:、2
5|/before-follows:、2%を
3|/before-follows:、3%へ
-4|/before-follows:、3.5
-9|/before-follows:、5
-9|/before-follows:、5%案
-6|/before-follows:、ア
-3|/before-follows:、アイル
-4|/before-follows:、イ
-4|/before-follows:、インド
9|/before-follows:、エ
9|/before-follows:、エスト
-5|/before-follows:、オ
-5|/before-follows:、オマー
4|/before-follows:、カ
4|/before-follows:、カター
9|/before-follows:、ス
5|/before-follows:、スウェ
5|/before-follows:、スロベ
-5|/before-follows:、ト
-5|/before-follows:、トラン
-8|/before-follows:、ラ
-8|/before-follows:、ラトビ
-3|/before-follows:、リ
-3|/before-follows:、リトア
-4|/before-follows:、ロ
-4|/before-follows:、ロシア
-10|/before-follows:、加
-10|/before-follows:、加拿大
3|/before-follows:、南韩也
-6|/before-follows:、南韩等
9|/before-follows:、国
9|/before-follows:、国防費
12|/before-follows:、布
12|/before-follows:、布基纳
3|/before-follows:、拉
3|/before-follows:、拉脱维
7|/before-follows:、挪
7|/before-follows:、挪威去
7|/before-follows:、智
7|/before-follows:、智利和
11|/before-follows:、欧
11|/before-follows:、欧州に
8|/before-follows:、立
8|/before-follows:、立陶宛
3|/before-follows:、米
4|/before-follows:、米の3
9|/before-follows:、芬
9|/before-follows:、芬兰、
-4|/before-follows:、菲
-4|/before-follows:、菲律宾
-4|/before-follows:、葡
-4|/before-follows:、葡萄牙
7|/before-follows:、西
7|/before-follows:、西班牙
3|/before-follows:、訪
3|/before-follows:、訪米で
3|/before-follows:、豪
3|/before-follows:、豪州の
11|/before-follows:、防
11|/before-follows:、防衛費
7|/before-follows:、韓国、
-5|/before-follows:、韓国の
4|/before-follows:、韩国为
-6|/before-follows:、韩国和
-4|/before-follows:「5
-3|/before-follows:「5%は
-4|/before-follows:「日
-4|/before-follows:「日本の
11|/before-follows:「跟
11|/before-follows:「跟随川
4|/before-follows:」
-5|/before-follows:」,
-5|/before-follows:」,指2
9|/before-follows:」达
9|/before-follows:」达到3
-28|/before-follows:か
-28|/before-follows:から
3|/before-follows:から2%
-6|/before-follows:から2.
-3|/before-follows:から3・
-3|/before-follows:からGD
-5|/before-follows:から、国
-4|/before-follows:からも国
-7|/before-follows:が2
-10|/before-follows:が2%に
4|/before-follows:が2%を
-4|/before-follows:が29年
12|/before-follows:が3
-6|/before-follows:が3%超
10|/before-follows:が3.5
5|/before-follows:が35年
6|/before-follows:が3・5
3|/before-follows:が4
-5|/before-follows:が5
-5|/before-follows:が5%を
-12|/before-follows:が6
-12|/before-follows:が6日、
7|/before-follows:が、
7|/before-follows:が、防衛
3|/before-follows:が令
3|/before-follows:が令和9
21|/before-follows:が国
21|/before-follows:が国防費
4|/before-follows:が戦
4|/before-follows:が戦時経
-6|/before-follows:が打
-6|/before-follows:が打診し
3|/before-follows:が昨
3|/before-follows:が昨年の
7|/before-follows:が次
9|/before-follows:が次に5
-7|/before-follows:が求
-6|/before-follows:が求める
-3|/before-follows:が目
-3|/before-follows:が目標と
-12|/before-follows:が訴
-12|/before-follows:が訴える
3|/before-follows:が防
3|/before-follows:が防衛費
-4|/before-follows:が隣
-4|/before-follows:が隣にい
4|/before-follows:で、ヌク
16|/before-follows:でさ
3|/before-follows:です
3|/before-follows:ですらG
-16|/before-follows:での
-8|/before-follows:での答弁
-3|/before-follows:での講演
-5|/before-follows:では
5|/before-follows:では、国
3|/before-follows:では、政
8|/before-follows:でも
-5|/before-follows:で開
-5|/before-follows:で開かれ
10|/before-follows:と
-5|/before-follows:との
-6|/before-follows:との国境
6|/before-follows:とウ
6|/before-follows:とウガン
6|/before-follows:とエ
6|/before-follows:とエスト
5|/before-follows:とオ
5|/before-follows:とオース
19|/before-follows:とカ
19|/before-follows:とカナダ
7|/before-follows:とス
6|/before-follows:とスウェ
4|/before-follows:とネ
4|/before-follows:とネパー
6|/before-follows:とノ
6|/before-follows:とノルウ
10|/before-follows:とフ
10|/before-follows:とフラン
7|/before-follows:とマ
7|/before-follows:とマルタ
-4|/before-follows:とラ
-4|/before-follows:とラオス
-15|/before-follows:と同
-11|/before-follows:と同じ1
6|/before-follows:と同じ5
-13|/before-follows:と約
-13|/before-follows:と約13
-21|/before-follows:と違
-13|/before-follows:と違い、
-8|/before-follows:と違うイ
-3|/before-follows:と韓
-3|/before-follows:と韓国を
9|/before-follows:な
9|/before-follows:など
9|/before-follows:など一部
8|/before-follows:に
10|/before-follows:に1
3|/before-follows:に1.3
-4|/before-follows:に10%
11|/before-follows:に10パ
15|/before-follows:に2
13|/before-follows:に2%を
-3|/before-follows:に2・5
31|/before-follows:に3
15|/before-follows:に3.5
15|/before-follows:に3・5
-45|/before-follows:に5
-3|/before-follows:に5%を
-6|/before-follows:に5%要
-41|/before-follows:に5%迫
5|/before-follows:に6
5|/before-follows:に6%要
-17|/before-follows:にG
-17|/before-follows:にGDP
-17|/before-follows:に「
-10|/before-follows:に「3%
-8|/before-follows:に「5%
5|/before-follows:につ
5|/before-follows:について
5|/before-follows:には
-8|/before-follows:には2%
6|/before-follows:には2.
5|/before-follows:には3.
6|/before-follows:には5%
-5|/before-follows:にはGD
-5|/before-follows:には名指
5|/before-follows:には少な
29|/before-follows:にも
3|/before-follows:にも3%
4|/before-follows:にも5%
3|/before-follows:にもGD
-5|/before-follows:によ
-5|/before-follows:によると
40|/before-follows:に国
40|/before-follows:に国防費
-3|/before-follows:に埋
-3|/before-follows:に埋めさ
16|/before-follows:に対
13|/before-follows:に対し、
-22|/before-follows:に求
-20|/before-follows:に求める
5|/before-follows:に突
5|/before-follows:に突き付
3|/before-follows:に約
3|/before-follows:に約束さ
-16|/before-follows:に義
-16|/before-follows:に義務付
-5|/before-follows:に言
-5|/before-follows:に言われ
-45|/before-follows:に説
-45|/before-follows:に説く5
19|/before-follows:に防
19|/before-follows:に防衛費
13|/before-follows:の
-5|/before-follows:の0
-5|/before-follows:の0.6
17|/before-follows:の1
13|/before-follows:の1・5
3|/before-follows:の1・8
16|/before-follows:の2
-21|/before-follows:の2%、
4|/before-follows:の2%は
9|/before-follows:の2%を
8|/before-follows:の2%目
8|/before-follows:の2.8
7|/before-follows:の202
10|/before-follows:の3.5
-12|/before-follows:の3カ国
7|/before-follows:の3・5
-4|/before-follows:の3首脳
-22|/before-follows:の5
-41|/before-follows:の5%と
8|/before-follows:の5%に
3|/before-follows:の5%を
6|/before-follows:の5%合
4|/before-follows:の7
4|/before-follows:の7%超
-3|/before-follows:のN
-3|/before-follows:のNAT
14|/before-follows:の「
8|/before-follows:の「1.
6|/before-follows:の「2%
12|/before-follows:のう
8|/before-follows:のうち2
5|/before-follows:のうちG
-5|/before-follows:のア
-4|/before-follows:のアジア
-21|/before-follows:のギ
-21|/before-follows:のギュレ
3|/before-follows:のク
3|/before-follows:のクリン
14|/before-follows:のコ
9|/before-follows:のコサノ
7|/before-follows:のコリン
5|/before-follows:のシ
5|/before-follows:のシャー
-6|/before-follows:のハ
-3|/before-follows:のハーグ
8|/before-follows:のペ
7|/before-follows:のペトリ
11|/before-follows:のマ
7|/before-follows:のマジャ
4|/before-follows:のマラペ
-10|/before-follows:の主
-10|/before-follows:の主要国
-3|/before-follows:の交
-3|/before-follows:の交渉担
18|/before-follows:の仲
18|/before-follows:の仲間に
-10|/before-follows:の侵
-10|/before-follows:の侵攻を
-5|/before-follows:の元
-5|/before-follows:の元国防
6|/before-follows:の公
6|/before-follows:の公表国
-7|/before-follows:の加
-7|/before-follows:の加盟国
-3|/before-follows:の取
-6|/before-follows:の取り決
4|/before-follows:の取り組
-6|/before-follows:の同
-6|/before-follows:の同盟が
-3|/before-follows:の呼
-3|/before-follows:の呼びか
7|/before-follows:の国
7|/before-follows:の国防支
14|/before-follows:の国防次
-15|/before-follows:の国防相
6|/before-follows:の国防費
-4|/before-follows:の国防長
-12|/before-follows:の基
-4|/before-follows:の基準で
-8|/before-follows:の基準を
-5|/before-follows:の報
11|/before-follows:の報告書
-16|/before-follows:の報道官
-5|/before-follows:の多
-5|/before-follows:の多くの
-5|/before-follows:の安
-6|/before-follows:の安全保
-3|/before-follows:の専
-3|/before-follows:の専門家
-9|/before-follows:の推
-9|/before-follows:の推計で
-9|/before-follows:の核
-6|/before-follows:の核には
3|/before-follows:の比
3|/before-follows:の比率は
-8|/before-follows:の水
-8|/before-follows:の水準を
5|/before-follows:の現
5|/before-follows:の現在の
21|/before-follows:の目
20|/before-follows:の目標で
-4|/before-follows:の目標と
3|/before-follows:の目標は
3|/before-follows:の目標を
-14|/before-follows:の算
-12|/before-follows:の算定方
-3|/before-follows:の脅
6|/before-follows:の自
6|/before-follows:の自由民
-3|/before-follows:の試
-3|/before-follows:の試算で
-10|/before-follows:の負担は
11|/before-follows:の負担増
3|/before-follows:の財
3|/before-follows:の財務省
9|/before-follows:の軍
12|/before-follows:の軍事費
-3|/before-follows:の過
-3|/before-follows:の過剰赤
5|/before-follows:の防
3|/before-follows:の防衛費
13|/before-follows:の首
4|/before-follows:の首相に
6|/before-follows:の首相も
7|/before-follows:の首脳の
3|/before-follows:の首脳会
-7|/before-follows:の首都リ
-6|/before-follows:の高
-6|/before-follows:の高官は
-10|/before-follows:は
-14|/before-follows:は0
-13|/before-follows:は0.2
-4|/before-follows:は0.8
-6|/before-follows:は1
-12|/before-follows:は1%ち
-5|/before-follows:は1%へ
5|/before-follows:は10%
-3|/before-follows:は18日
12|/before-follows:は2
-6|/before-follows:は2%で
4|/before-follows:は2%超
4|/before-follows:は2.4
13|/before-follows:は203
-3|/before-follows:は24年
-3|/before-follows:は24日
3|/before-follows:は26年
-3|/before-follows:は29日
-6|/before-follows:は2・5
17|/before-follows:は3
-5|/before-follows:は3%を
3|/before-follows:は3.1
15|/before-follows:は3.5
-4|/before-follows:は30年
7|/before-follows:は32年
-24|/before-follows:は5
15|/before-follows:は5%払
-41|/before-follows:は5%要
-28|/before-follows:は7
-29|/before-follows:は7日、
-33|/before-follows:は、
-11|/before-follows:は、2%
-11|/before-follows:は、国防
-4|/before-follows:は、実際
-23|/before-follows:は、新政
9|/before-follows:は、米国
8|/before-follows:は、防衛
-3|/before-follows:は「
-5|/before-follows:はい
-5|/before-follows:はいずれ
5|/before-follows:はウ
5|/before-follows:はウクラ
27|/before-follows:はト
27|/before-follows:はトラン
-5|/before-follows:はド
-5|/before-follows:はドイツ
-4|/before-follows:はポ
-4|/before-follows:はポーラ
11|/before-follows:は今
5|/before-follows:は今年度
-3|/before-follows:は公約で
-5|/before-follows:は参
-5|/before-follows:は参院選
-3|/before-follows:は同
-9|/before-follows:は同じ席
57|/before-follows:は国
60|/before-follows:は国防費
-9|/before-follows:は実
-8|/before-follows:は実際の
19|/before-follows:は少
19|/before-follows:は少なく
6|/before-follows:は平
6|/before-follows:は平均2
-5|/before-follows:は当
-5|/before-follows:は当初、
7|/before-follows:は戦
6|/before-follows:は戦時下
-12|/before-follows:は数
-12|/before-follows:は数字に
4|/before-follows:は昨
3|/before-follows:は昨年、
4|/before-follows:は来
-4|/before-follows:は母
-4|/before-follows:は母数が
-28|/before-follows:は独
-28|/before-follows:は独自に
-9|/before-follows:は米
-11|/before-follows:は米国に
7|/before-follows:は素
7|/before-follows:は素晴ら
3|/before-follows:は軍
3|/before-follows:は軍政下
4|/before-follows:は逆
4|/before-follows:は逆に1
5|/before-follows:は防
5|/before-follows:は防衛費
-3|/before-follows:は非
-3|/before-follows:は非公式
38|/before-follows:も
-6|/before-follows:も1
-7|/before-follows:も1.3
-5|/before-follows:も3.3
3|/before-follows:も5
8|/before-follows:も「
8|/before-follows:も「2%
6|/before-follows:もい
6|/before-follows:もいずれ
3|/before-follows:もせ
3|/before-follows:もせめて
18|/before-follows:も世
18|/before-follows:も世界標
3|/before-follows:や
-7|/before-follows:や2
-7|/before-follows:や2.6
4|/before-follows:やイ
4|/before-follows:やイタリ
7|/before-follows:やス
7|/before-follows:やスペイ
-40|/before-follows:を
-17|/before-follows:を「
-17|/before-follows:を「模範
-10|/before-follows:を含
-3|/before-follows:を手
-3|/before-follows:を手本に
-9|/before-follows:を訪
-9|/before-follows:を訪れた
-4|/before-follows:・
-3|/before-follows:・ハ
-3|/before-follows:・ハーグ
-22|/before-follows:一
-3|/before-follows:一名教授
-3|/before-follows:一咬
-3|/before-follows:一咬牙,
-21|/before-follows:一年
-19|/before-follows:一年前在
-3|/before-follows:一年预算
7|/before-follows:一样
6|/before-follows:一样拿出
-4|/before-follows:一水
-4|/before-follows:一水之隔
4|/before-follows:七
4|/before-follows:七年
4|/before-follows:七年内达
15|/before-follows:不
27|/before-follows:不会
21|/before-follows:不会要求
6|/before-follows:不会跟进
-13|/before-follows:不同
-3|/before-follows:不同,南
-4|/before-follows:不同,邻
38|/before-follows:与
16|/before-follows:与加
16|/before-follows:与加拿大
-3|/before-follows:与卢森堡
6|/before-follows:与挪
5|/before-follows:与挪威:
-14|/before-follows:与欧
-14|/before-follows:与欧洲盟
3|/before-follows:与英
3|/before-follows:与英国的
16|/before-follows:与菲
16|/before-follows:与菲律宾
4|/before-follows:与韩
4|/before-follows:与韩国面
-3|/before-follows:両
-3|/before-follows:両国
-3|/before-follows:両国は国
-14|/before-follows:並
-14|/before-follows:並み
9|/before-follows:並み1.
-4|/before-follows:並み2%
-4|/before-follows:並み2・
-7|/before-follows:並みにG
-5|/before-follows:並みに求
8|/before-follows:並みの5
-10|/before-follows:並みのG
-5|/before-follows:主
-11|/before-follows:主席
-11|/before-follows:主席林德
4|/before-follows:主张
4|/before-follows:主张冻结
-10|/before-follows:之
-10|/before-follows:之声
-9|/before-follows:之声中文
31|/before-follows:也
21|/before-follows:也不
19|/before-follows:也不能低
14|/before-follows:也应
3|/before-follows:也称
3|/before-follows:也称,希
-10|/before-follows:也该
-10|/before-follows:也该向5
-15|/before-follows:事
-15|/before-follows:事務
-15|/before-follows:事務総長
9|/before-follows:亦
4|/before-follows:亦从
4|/before-follows:亦从5.
5|/before-follows:亦分
5|/before-follows:亦分别计
14|/before-follows:今
-3|/before-follows:今天在苏
14|/before-follows:今年
4|/before-follows:今年仍分
5|/before-follows:今年军费
3|/before-follows:今年将拿
3|/before-follows:今年将达
10|/before-follows:今年已达
-17|/before-follows:今年才刚
-3|/before-follows:今年才到
-14|/before-follows:今年的核
5|/before-follows:今年的比
3|/before-follows:今年约2
-4|/before-follows:介
-4|/before-follows:介绍
-4|/before-follows:介绍,该
-6|/before-follows:仍
-7|/before-follows:仍在
-7|/before-follows:仍在1.
-4|/before-follows:代
-4|/before-follows:代表
-3|/before-follows:代表私下
3|/before-follows:以
7|/before-follows:以3
12|/before-follows:以3%为
-6|/before-follows:以3%至
-8|/before-follows:以「
-8|/before-follows:以「无可
3|/before-follows:任
3|/before-follows:任期
3|/before-follows:任期内使
3|/before-follows:众
3|/before-follows:众议
8|/before-follows:众议员布
-6|/before-follows:众议院国
-19|/before-follows:会
4|/before-follows:会前
4|/before-follows:会前松口
-8|/before-follows:会后
-8|/before-follows:会后向记
-24|/before-follows:会見
-24|/before-follows:会見詳報
9|/before-follows:会遵
9|/before-follows:会遵守5
3|/before-follows:估
3|/before-follows:估算
3|/before-follows:估算,如
4|/before-follows:作
4|/before-follows:作为
7|/before-follows:保
4|/before-follows:保守
4|/before-follows:保持
4|/before-follows:保持3%
-3|/before-follows:側
6|/before-follows:側が
4|/before-follows:側が初め
-8|/before-follows:側は
-14|/before-follows:側は1.
5|/before-follows:側は2%
-8|/before-follows:元
-8|/before-follows:元政
-8|/before-follows:元政府高
10|/before-follows:党
10|/before-follows:党首
6|/before-follows:党首は、
3|/before-follows:党首は「
3|/before-follows:入
-3|/before-follows:入侵
-3|/before-follows:入侵乌克
5|/before-follows:入北
5|/before-follows:入北约_
19|/before-follows:全
14|/before-follows:全て
12|/before-follows:全てに同
6|/before-follows:全体
5|/before-follows:全体に5
14|/before-follows:公
9|/before-follows:公布
4|/before-follows:公布,今
5|/before-follows:公布的军
-7|/before-follows:兰
-7|/before-follows:兰科
-7|/before-follows:兰科技学
5|/before-follows:共
4|/before-follows:共同
29|/before-follows:内
3|/before-follows:内で
23|/before-follows:内部
3|/before-follows:内部估算
12|/before-follows:内部有人
6|/before-follows:内部正就
-24|/before-follows:再
-24|/before-follows:再編
-23|/before-follows:再編経費
-10|/before-follows:军
-6|/before-follows:军事
-6|/before-follows:军事专家
-4|/before-follows:军人
-4|/before-follows:军人撤走
4|/before-follows:军费20
-12|/before-follows:军费3.
-17|/before-follows:军费占比
3|/before-follows:军费同比
-5|/before-follows:军费增加
7|/before-follows:军费增至
-3|/before-follows:军费实际
6|/before-follows:军费将很
-5|/before-follows:军费平均
6|/before-follows:军费应达
4|/before-follows:军费往G
-3|/before-follows:军费成谜
-6|/before-follows:军费按美
3|/before-follows:军费正向
5|/before-follows:军费须达
36|/before-follows:决
36|/before-follows:决定
24|/before-follows:决定到2
9|/before-follows:决定国防
3|/before-follows:决定每年
5|/before-follows:准
5|/before-follows:准备
5|/before-follows:准备主动
7|/before-follows:分
5|/before-follows:分别
6|/before-follows:分别为1
20|/before-follows:则
11|/before-follows:则主
11|/before-follows:则主张修
3|/before-follows:则只
3|/before-follows:则只有1
5|/before-follows:则在
5|/before-follows:则算
5|/before-follows:则算账说
-14|/before-follows:则认
-14|/before-follows:则认为实
-3|/before-follows:则说
-3|/before-follows:则说,2
-4|/before-follows:刚
-3|/before-follows:刚好
-3|/before-follows:刚好2.
9|/before-follows:别
9|/before-follows:别再
9|/before-follows:别再拖延
-8|/before-follows:前
-8|/before-follows:前国
-4|/before-follows:前国安顾
-4|/before-follows:前国防相
-3|/before-follows:前政
-3|/before-follows:前政権は
3|/before-follows:副
5|/before-follows:副部
5|/before-follows:副部长林
-18|/before-follows:力
-18|/before-follows:力挺
-18|/before-follows:力挺国内
-14|/before-follows:加
-15|/before-follows:加盟
-12|/before-follows:加盟_3
-3|/before-follows:加盟国が
-3|/before-follows:十
-14|/before-follows:十余
-14|/before-follows:十余年来
11|/before-follows:十年
11|/before-follows:十年前连
-7|/before-follows:原
-3|/before-follows:原定
-3|/before-follows:原定的2
-4|/before-follows:原订
-5|/before-follows:原订20
-19|/before-follows:去
-19|/before-follows:去年
5|/before-follows:去年为5
-5|/before-follows:去年合计
-10|/before-follows:去年国防
-37|/before-follows:去年度达
15|/before-follows:去年支出
7|/before-follows:去年的军
-3|/before-follows:去年都约
-10|/before-follows:发
-10|/before-follows:发言
-10|/before-follows:发言人卡
5|/before-follows:发言人被
-5|/before-follows:发言人阿
-8|/before-follows:口
-8|/before-follows:口径
-6|/before-follows:口径为G
-6|/before-follows:只
-9|/before-follows:只出
-9|/before-follows:只出2%
5|/before-follows:可
4|/before-follows:可以
4|/before-follows:可以考虑
22|/before-follows:各
20|/before-follows:各党
19|/before-follows:各党在大
4|/before-follows:各国
-4|/before-follows:合
-3|/before-follows:合意
-8|/before-follows:同
-3|/before-follows:同年
-7|/before-follows:同年为7
-19|/before-follows:同日
-19|/before-follows:同日在社
7|/before-follows:同样
4|/before-follows:同样是3
3|/before-follows:同样达到
5|/before-follows:同步
5|/before-follows:同步,以
-9|/before-follows:后
-9|/before-follows:后,
-9|/before-follows:后,6%
8|/before-follows:向
5|/before-follows:向3
5|/before-follows:向3.5
27|/before-follows:否
27|/before-follows:否认
5|/before-follows:否认新内
21|/before-follows:否认曾承
3|/before-follows:周
4|/before-follows:周二
4|/before-follows:周二也表
-6|/before-follows:呼
-6|/before-follows:呼吁
-6|/before-follows:呼吁盟友
-3|/before-follows:和厄
-3|/before-follows:和厄瓜多
-7|/before-follows:和埃
-7|/before-follows:和埃及没
6|/before-follows:和多
6|/before-follows:和多哥的
3|/before-follows:和意
3|/before-follows:和意大利
4|/before-follows:和智
4|/before-follows:和智利分
5|/before-follows:和澳
5|/before-follows:和澳大利
12|/before-follows:和爱
12|/before-follows:和爱沙尼
-3|/before-follows:和瑞典的
-22|/before-follows:和荷
-22|/before-follows:和荷兰都
-3|/before-follows:和菲
-3|/before-follows:和菲律宾
-3|/before-follows:喊
-3|/before-follows:喊话
-3|/before-follows:喊话:不
5|/before-follows:嘴
5|/before-follows:嘴上
5|/before-follows:嘴上说3
-3|/before-follows:团书
-3|/before-follows:团书记长
-21|/before-follows:国
6|/before-follows:国会
8|/before-follows:国内
8|/before-follows:国内生产
-5|/before-follows:国家
3|/before-follows:国家去年
-9|/before-follows:国家安保
-20|/before-follows:国防
-39|/before-follows:国防大臣
11|/before-follows:国防开支
-19|/before-follows:国防支出
-8|/before-follows:国防相が
3|/before-follows:国防相に
29|/before-follows:国防相は
4|/before-follows:国防省が
8|/before-follows:国防省は
5|/before-follows:国防費、
-19|/before-follows:国防费占
5|/before-follows:国防费发
3|/before-follows:国防部周
5|/before-follows:国防部次
-17|/before-follows:国防部長
-11|/before-follows:国际
-3|/before-follows:国际广播
-8|/before-follows:国际战略
13|/before-follows:在
7|/before-follows:在1
7|/before-follows:在193
-6|/before-follows:在两
-6|/before-follows:在两会记
11|/before-follows:在众
11|/before-follows:在众议院
8|/before-follows:在伦
5|/before-follows:在伦敦:
3|/before-follows:在伦敦喊
-4|/before-follows:在内
-4|/before-follows:在内的亚
3|/before-follows:在国
3|/before-follows:在国会说
8|/before-follows:在美
4|/before-follows:在美国施
5|/before-follows:在美方要
-4|/before-follows:在远
-4|/before-follows:在远东的
-12|/before-follows:在飞
-12|/before-follows:在飞机上
-4|/before-follows:均
-3|/before-follows:均承
-3|/before-follows:均承诺明
-3|/before-follows:坚持
-31|/before-follows:基
-31|/before-follows:基準
-6|/before-follows:基準で1
-12|/before-follows:基準なら
-18|/before-follows:基準の3
-4|/before-follows:增
-7|/before-follows:增加
-7|/before-follows:增加军费
6|/before-follows:外
14|/before-follows:外交
6|/before-follows:外交大臣
8|/before-follows:外交部则
4|/before-follows:外相
-3|/before-follows:外相、米
-3|/before-follows:外相が先
4|/before-follows:外相は1
3|/before-follows:外相は、
-11|/before-follows:外长
-5|/before-follows:外长会时
-4|/before-follows:外长回应
3|/before-follows:外长在维
-5|/before-follows:外长布德
-7|/before-follows:外长查克
-3|/before-follows:多
-6|/before-follows:多国
-6|/before-follows:多国对5
3|/before-follows:多年
3|/before-follows:多年来把
-14|/before-follows:大
-16|/before-follows:大介
-16|/before-follows:大介氏は
-3|/before-follows:大使が務
3|/before-follows:大統
6|/before-follows:大統領が
3|/before-follows:夹
3|/before-follows:夹在
3|/before-follows:夹在韩国
-17|/before-follows:如
-11|/before-follows:如今
-11|/before-follows:如今平均
-6|/before-follows:如何
-6|/before-follows:如何填3
-13|/before-follows:媾
-13|/before-follows:媾和
-13|/before-follows:媾和时降
-7|/before-follows:嫌
-7|/before-follows:嫌2
-7|/before-follows:嫌2%太
14|/before-follows:学者主张
-16|/before-follows:学者认为
-26|/before-follows:安
3|/before-follows:安保
4|/before-follows:安全
4|/before-follows:安全部估
-33|/before-follows:安卡
-33|/before-follows:安卡拉峰
23|/before-follows:完
23|/before-follows:完成
23|/before-follows:完成2%
6|/before-follows:官
-14|/before-follows:官员
-3|/before-follows:官员主张
-3|/before-follows:官员提到
-10|/before-follows:官员私下
19|/before-follows:官方
19|/before-follows:官方公布
-3|/before-follows:定义
6|/before-follows:实
5|/before-follows:实现
5|/before-follows:实现2%
22|/before-follows:宣
22|/before-follows:宣布
-7|/before-follows:宣布,2
-6|/before-follows:宣布,去
25|/before-follows:宣布,欧
3|/before-follows:宣布,预
4|/before-follows:宣布保留
7|/before-follows:室
7|/before-follows:室の
7|/before-follows:室の高官
10|/before-follows:对
8|/before-follows:对美
8|/before-follows:对美方要
58|/before-follows:将
-7|/before-follows:将军
-6|/before-follows:将军费占
47|/before-follows:将国
46|/before-follows:将国防开
5|/before-follows:将按
5|/before-follows:将按照美
3|/before-follows:将达
3|/before-follows:将达到3
6|/before-follows:将防
3|/before-follows:将防卫费
-19|/before-follows:局
-19|/before-follows:局势
-7|/before-follows:局势外溢
-12|/before-follows:局势紧张
3|/before-follows:居
3|/before-follows:居首
3|/before-follows:居首,达
-16|/before-follows:峰
-16|/before-follows:峰会
-16|/before-follows:峰会前表
12|/before-follows:已
-6|/before-follows:已定
-6|/before-follows:已定下国
6|/before-follows:已经
3|/before-follows:已经决定
-14|/before-follows:希
-14|/before-follows:希望
-13|/before-follows:希望廷布
8|/before-follows:常
3|/before-follows:常年
3|/before-follows:常年在3
5|/before-follows:常被
5|/before-follows:常被拿来
10|/before-follows:平
10|/before-follows:平均
9|/before-follows:平均の2
9|/before-follows:平均已超
-6|/before-follows:平均投入
6|/before-follows:平均的2
-9|/before-follows:平均花费
-15|/before-follows:并
-18|/before-follows:并列
-17|/before-follows:并列末座
3|/before-follows:并未
4|/before-follows:并未把国
-28|/before-follows:幹
-29|/before-follows:幹部
-31|/before-follows:幹部は「
-6|/before-follows:广
-6|/before-follows:广播
-6|/before-follows:广播协会
9|/before-follows:应
4|/before-follows:应「
4|/before-follows:应「迅速
-7|/before-follows:应付
-7|/before-follows:应付5%
3|/before-follows:应将
3|/before-follows:应将国防
27|/before-follows:应拿
26|/before-follows:应拿出3
3|/before-follows:应该
3|/before-follows:应该支付
-26|/before-follows:应达
-19|/before-follows:应达5%
-7|/before-follows:应达到5
6|/before-follows:府
5|/before-follows:府未
5|/before-follows:府未作回
6|/before-follows:建
9|/before-follows:建言
9|/before-follows:建言,把
-3|/before-follows:建议
-3|/before-follows:建议再补
-5|/before-follows:当
5|/before-follows:忠
5|/before-follows:忠诚
5|/before-follows:忠诚度的
-3|/before-follows:快
-3|/before-follows:快报
-3|/before-follows:快报》网
21|/before-follows:总
10|/before-follows:总理
3|/before-follows:总理会晤
-8|/before-follows:总理卡拉
19|/before-follows:总理戈洛
-7|/before-follows:总理施托
10|/before-follows:总统
-6|/before-follows:总统:3
-7|/before-follows:总统:4
5|/before-follows:总统宣示
-5|/before-follows:总统拉德
6|/before-follows:总统普拉
7|/before-follows:总统武契
4|/before-follows:总统穆伊
-4|/before-follows:总统米莱
4|/before-follows:总统选举
3|/before-follows:恢
3|/before-follows:恢复
3|/before-follows:恢复义务
-7|/before-follows:成
-6|/before-follows:成员
-3|/before-follows:成员的国
-18|/before-follows:戦
-18|/before-follows:戦争
-18|/before-follows:戦争当時
-42|/before-follows:所
-42|/before-follows:所管
-42|/before-follows:所管分だ
-4|/before-follows:才
-4|/before-follows:才第
-4|/before-follows:才第4天
14|/before-follows:承
17|/before-follows:承认
25|/before-follows:承认,到
-9|/before-follows:承认,该
-8|/before-follows:承诺20
-3|/before-follows:承诺将国
8|/before-follows:把
-13|/before-follows:把5
-12|/before-follows:把5%提
9|/before-follows:把军
8|/before-follows:把军费提
14|/before-follows:把国
5|/before-follows:把国防开
7|/before-follows:把国防支
-3|/before-follows:把比
-3|/before-follows:把比例定
-4|/before-follows:把防
-6|/before-follows:把防务开
5|/before-follows:抛
4|/before-follows:抛出
3|/before-follows:抛出\"重
-10|/before-follows:抱
-10|/before-follows:抱怨
-10|/before-follows:抱怨台湾
6|/before-follows:拒
5|/before-follows:拒绝
3|/before-follows:拒绝3.
3|/before-follows:拟
6|/before-follows:拿
6|/before-follows:拿出
3|/before-follows:拿出5%
-9|/before-follows:接
-8|/before-follows:接受
-10|/before-follows:接受专访
-3|/before-follows:推
-10|/before-follows:提
-17|/before-follows:提出
-15|/before-follows:提出各国
7|/before-follows:提前
6|/before-follows:提前达成
-6|/before-follows:提议
-5|/before-follows:提议,凡
5|/before-follows:提高
4|/before-follows:提高到3
-7|/before-follows:撤
-7|/before-follows:撤军
-7|/before-follows:撤军后_
-6|/before-follows:支
-7|/before-follows:支援
-7|/before-follows:支援国の
4|/before-follows:放
4|/before-follows:放话
4|/before-follows:放话\"准
14|/before-follows:政
10|/before-follows:政府
-13|/before-follows:政府がN
-3|/before-follows:政府がオ
11|/before-follows:政府宣布
6|/before-follows:政府的计
3|/before-follows:政府系の
4|/before-follows:政権
6|/before-follows:敬
6|/before-follows:敬陪
6|/before-follows:敬陪末座
-4|/before-follows:斯
-4|/before-follows:斯德
-4|/before-follows:斯德哥尔
-13|/before-follows:新
6|/before-follows:新政
-11|/before-follows:新目
-11|/before-follows:新目标,
-11|/before-follows:新首
-12|/before-follows:新首相「
-7|/before-follows:方
-9|/before-follows:方式
-6|/before-follows:方式では
10|/before-follows:无
9|/before-follows:无须
9|/before-follows:无须达到
10|/before-follows:日
10|/before-follows:日前
10|/before-follows:日前公布
-10|/before-follows:早
-11|/before-follows:早在
-11|/before-follows:早在20
5|/before-follows:时
3|/before-follows:时说
3|/before-follows:时说:「
20|/before-follows:明
20|/before-follows:明年
7|/before-follows:明年为4
8|/before-follows:明年军费
3|/before-follows:明年将把
4|/before-follows:星
4|/before-follows:星期
-4|/before-follows:昨
-7|/before-follows:昨天
-7|/before-follows:昨天则坚
-6|/before-follows:是1
-6|/before-follows:是1.3
-3|/before-follows:是否
3|/before-follows:是唯
3|/before-follows:是唯一不
-17|/before-follows:智
-17|/before-follows:智库
-3|/before-follows:智库:3
-5|/before-follows:智库:马
-8|/before-follows:智库研究
-11|/before-follows:暗
-11|/before-follows:暗示
-11|/before-follows:暗示,共
-15|/before-follows:曾
-15|/before-follows:曾呼
-15|/before-follows:曾呼吁欧
-11|/before-follows:最
-15|/before-follows:最低
-15|/before-follows:最低,今
4|/before-follows:最怕
4|/before-follows:最怕听到
-5|/before-follows:有
-8|/before-follows:有事
-7|/before-follows:有事に備
3|/before-follows:有意
3|/before-follows:有意为本
6|/before-follows:朝
5|/before-follows:朝野
5|/before-follows:朝野有声
-3|/before-follows:本周访问
-7|/before-follows:杜
-11|/before-follows:杜思
-11|/before-follows:杜思克说
3|/before-follows:杜鲁
3|/before-follows:杜鲁多则
-12|/before-follows:标
-12|/before-follows:标准
-3|/before-follows:标准,明
-5|/before-follows:标准使国
-3|/before-follows:核
-3|/before-follows:核武
-9|/before-follows:次
-9|/before-follows:次期
-9|/before-follows:次期大統
27|/before-follows:欧
-3|/before-follows:欧、
-3|/before-follows:欧、防衛
8|/before-follows:欧州
8|/before-follows:欧州の国
21|/before-follows:欧洲
14|/before-follows:欧洲成员
7|/before-follows:欧洲盟友
-15|/before-follows:正
-3|/before-follows:正在研究
3|/before-follows:正在讨论
-15|/before-follows:正讨
-15|/before-follows:正讨论明
7|/before-follows:武
7|/before-follows:武装
7|/before-follows:武装部队
10|/before-follows:比
6|/before-follows:比原
6|/before-follows:比原计划
4|/before-follows:比照
4|/before-follows:比照北约
-16|/before-follows:氏
-17|/before-follows:氏、
-18|/before-follows:氏、米長
5|/before-follows:氏は
14|/before-follows:氏は32
6|/before-follows:氏は、防
12|/before-follows:氏は「2
-3|/before-follows:氏はイタ
-10|/before-follows:氏は台湾
-13|/before-follows:氏は欧州
5|/before-follows:民
4|/before-follows:民调
4|/before-follows:民调与政
8|/before-follows:没
8|/before-follows:没有
7|/before-follows:没有承诺
-9|/before-follows:没有提出
8|/before-follows:没有评论
8|/before-follows:法
7|/before-follows:法律
7|/before-follows:法律规定
-3|/before-follows:洪
-3|/before-follows:洪堡
-3|/before-follows:洪堡大学
-5|/before-follows:海
-7|/before-follows:海峡
-7|/before-follows:海峡の安
3|/before-follows:海牙
-29|/before-follows:点
-3|/before-follows:点名
-3|/before-follows:点名批评
-26|/before-follows:点头
-26|/before-follows:点头同意
3|/before-follows:现
34|/before-follows:的
8|/before-follows:的2
16|/before-follows:的3
13|/before-follows:的3.5
-12|/before-follows:的4
-12|/before-follows:的4%相
-17|/before-follows:的5
-18|/before-follows:的5%2
-3|/before-follows:的5%之
3|/before-follows:的6
3|/before-follows:的6.3
-6|/before-follows:的做
-6|/before-follows:的做法,
-5|/before-follows:的军
-3|/before-follows:的冲
-3|/before-follows:的冲突停
-5|/before-follows:的四
-5|/before-follows:的四倍,
27|/before-follows:的国
25|/before-follows:的国防开
7|/before-follows:的国防支
-3|/before-follows:的国防费
5|/before-follows:的支
5|/before-follows:的支出不
-3|/before-follows:的独
-3|/before-follows:的独立战
4|/before-follows:的目
4|/before-follows:的目标是
10|/before-follows:的要
4|/before-follows:的要价节
7|/before-follows:的要求,
-5|/before-follows:的言
-5|/before-follows:的言论犹
-3|/before-follows:的访
-3|/before-follows:的访问时
3|/before-follows:的费
3|/before-follows:的费用如
9|/before-follows:的边
9|/before-follows:的边境冲
4|/before-follows:的防
10|/before-follows:的防务开
4|/before-follows:的防务投
-9|/before-follows:的防卫费
8|/before-follows:目
-4|/before-follows:目标只看
6|/before-follows:目标定为
5|/before-follows:目標
4|/before-follows:相
-8|/before-follows:相仿
-8|/before-follows:相仿的4
-6|/before-follows:看
-7|/before-follows:看齐
10|/before-follows:石
10|/before-follows:石破
9|/before-follows:石破茂5
-6|/before-follows:研
-6|/before-follows:研究
-6|/before-follows:研究机构
-3|/before-follows:社
-10|/before-follows:社会
-10|/before-follows:社会科学
10|/before-follows:社民
10|/before-follows:社民党主
-4|/before-follows:社科
-4|/before-follows:社科院学
4|/before-follows:称
-3|/before-follows:称,军费
3|/before-follows:称该
3|/before-follows:称该国连
6|/before-follows:立
7|/before-follows:等
13|/before-follows:等国
15|/before-follows:等国仍在
-26|/before-follows:算
-16|/before-follows:算定
-16|/before-follows:算定の対
-10|/before-follows:算法
-8|/before-follows:算法下的
11|/before-follows:米
3|/before-follows:米協
3|/before-follows:米協議で
3|/before-follows:米首
3|/before-follows:米首脳会
-5|/before-follows:経済新聞
-3|/before-follows:維
-3|/before-follows:維新
-3|/before-follows:維新の会
15|/before-follows:総
11|/before-follows:総理
3|/before-follows:総理「他
7|/before-follows:総理大臣
15|/before-follows:经
15|/before-follows:经济
3|/before-follows:经济总量
-3|/before-follows:经济新闻
14|/before-follows:经济部长
7|/before-follows:给
3|/before-follows:给北
3|/before-follows:给北约秘
4|/before-follows:给自
4|/before-follows:给自己划
6|/before-follows:缴
6|/before-follows:缴纳
6|/before-follows:缴纳3%
9|/before-follows:罗
9|/before-follows:罗伯
9|/before-follows:罗伯逊在
-18|/before-follows:而
-18|/before-follows:而言
-20|/before-follows:而言\"没
32|/before-follows:自
23|/before-follows:自己
18|/before-follows:自己需要
8|/before-follows:自身
3|/before-follows:自身の国
-4|/before-follows:花
-4|/before-follows:花5
3|/before-follows:花5%多
-7|/before-follows:花5%的
20|/before-follows:若
5|/before-follows:若想
5|/before-follows:若想继续
11|/before-follows:若要
10|/before-follows:若要在没
10|/before-follows:虽
-17|/before-follows:表
-17|/before-follows:表示
-5|/before-follows:表示,北
-16|/before-follows:表示,日
-24|/before-follows:要
3|/before-follows:要到
3|/before-follows:要到10
-25|/before-follows:要求
7|/before-follows:要求印度
3|/before-follows:要求的5
-6|/before-follows:要求索非
-15|/before-follows:要求美国
-4|/before-follows:要求贝尔
3|/before-follows:要求财政
-5|/before-follows:要求防卫
-11|/before-follows:观
-11|/before-follows:观察
-11|/before-follows:观察人士
-5|/before-follows:规
-5|/before-follows:规定
-6|/before-follows:规定的G
17|/before-follows:議
20|/before-follows:議会
19|/before-follows:議会は、
-4|/before-follows:議員
-3|/before-follows:議員団長
3|/before-follows:计划
-4|/before-follows:计算
-5|/before-follows:计算方式
7|/before-follows:认
7|/before-follows:认为
4|/before-follows:认为3%
3|/before-follows:认为应达
8|/before-follows:议
9|/before-follows:议会
3|/before-follows:议会国防
-8|/before-follows:许
-8|/before-follows:许诺
-8|/before-follows:许诺2.
7|/before-follows:设
7|/before-follows:设定
7|/before-follows:设定了占
-12|/before-follows:访
-3|/before-follows:访东
-3|/before-follows:访东盟:
-6|/before-follows:访日
-5|/before-follows:访日_称
5|/before-follows:访白
5|/before-follows:访白宫_
-9|/before-follows:访问
-9|/before-follows:访问布鲁
7|/before-follows:说
-4|/before-follows:说\"
-4|/before-follows:说\"够了
-26|/before-follows:说,2%
5|/before-follows:说,3.
10|/before-follows:说,他的
7|/before-follows:说军
7|/before-follows:说军费占
5|/before-follows:说明
5|/before-follows:说明年会
-45|/before-follows:谈
-43|/before-follows:谈5
-44|/before-follows:谈5%:
-5|/before-follows:谈美
-5|/before-follows:谈美方\"
-6|/before-follows:豪
-6|/before-follows:豪両
-6|/before-follows:豪両国の
5|/before-follows:財
5|/before-follows:財務
4|/before-follows:財務省は
14|/before-follows:費
9|/before-follows:費が
9|/before-follows:費がGD
5|/before-follows:費は
3|/before-follows:費はGD
26|/before-follows:财
19|/before-follows:财政
3|/before-follows:财政部公
10|/before-follows:财政部长
7|/before-follows:财长
5|/before-follows:财长则叫
-9|/before-follows:质
-9|/before-follows:质询
-9|/before-follows:质询:\"
5|/before-follows:费
6|/before-follows:走
4|/before-follows:走到
4|/before-follows:走到5%
-3|/before-follows:超出
-3|/before-follows:超出3.
-3|/before-follows:軍の
-3|/before-follows:軍の増強
-3|/before-follows:轰
-3|/before-follows:轰炸
-3|/before-follows:轰炸伊朗
19|/before-follows:达
15|/before-follows:达到
-3|/before-follows:达到4.
18|/before-follows:达到5%
4|/before-follows:达成
4|/before-follows:达成的协
10|/before-follows:过
10|/before-follows:过去
10|/before-follows:过去2%
-3|/before-follows:还
-3|/before-follows:还问
-3|/before-follows:还问为何
4|/before-follows:连
4|/before-follows:连防
4|/before-follows:连防卫所
3|/before-follows:选
-7|/before-follows:选择举债
8|/before-follows:选择立法
-12|/before-follows:途
-12|/before-follows:途中
-12|/before-follows:途中对记
6|/before-follows:通
6|/before-follows:通过
4|/before-follows:通过国防
5|/before-follows:連
5|/before-follows:連邦
5|/before-follows:連邦財務
-3|/before-follows:邮
-3|/before-follows:邮报
8|/before-follows:都
-3|/before-follows:都已
-3|/before-follows:都已表态
17|/before-follows:都应
6|/before-follows:都应把国
11|/before-follows:都应该看
-12|/before-follows:都拿
-12|/before-follows:都拿5%
5|/before-follows:都答
-8|/before-follows:都要
-8|/before-follows:都要给出
4|/before-follows:都该
16|/before-follows:里
-3|/before-follows:重提
-4|/before-follows:重提4%
4|/before-follows:重申
-22|/before-follows:金
-22|/before-follows:金砖
-22|/before-follows:金砖峰会
-6|/before-follows:長
-6|/before-follows:長、
-6|/before-follows:長、NA
-16|/before-follows:长
-3|/before-follows:长昨
-3|/before-follows:长昨天说
3|/before-follows:长期
-13|/before-follows:长皮
-13|/before-follows:长皮斯托
-11|/before-follows:防
22|/before-follows:防卫
-7|/before-follows:防卫开支
4|/before-follows:防卫费占
6|/before-follows:防卫费已
15|/before-follows:防卫预算
-4|/before-follows:防开
-4|/before-follows:防开支占
-3|/before-follows:防衛費増
-33|/before-follows:防长
7|/before-follows:防长:5
3|/before-follows:防长:外
-21|/before-follows:防长则催
3|/before-follows:防长利特
-6|/before-follows:防长坦言
-13|/before-follows:防长德梅
-11|/before-follows:防长海凯
-5|/before-follows:陸
-5|/before-follows:陸軍
-5|/before-follows:陸軍幹部
10|/before-follows:随
5|/before-follows:随即
5|/before-follows:随即表示
5|/before-follows:随后
4|/before-follows:随后也提
-4|/before-follows:须
-7|/before-follows:须拿
-7|/before-follows:须拿出5
3|/before-follows:预
3|/before-follows:预算
-8|/before-follows:首
-3|/before-follows:首相
-27|/before-follows:首相:把
-55|/before-follows:首相「5
10|/before-follows:首相には
-5|/before-follows:首相に面
-24|/before-follows:首相の持
-4|/before-follows:首相は1
5|/before-follows:首相は2
8|/before-follows:首相は9
22|/before-follows:首相は、
4|/before-follows:首相は予
4|/before-follows:首相は今
5|/before-follows:首相は来
6|/before-follows:首相は首
10|/before-follows:首相弗里
23|/before-follows:首相德韦
-8|/before-follows:高
-9|/before-follows:高官
-8|/before-follows:高官は、
63|/before-leads:
12|/before-leads:\"
7|/before-leads:\",
24|/before-leads:%,
14|/before-leads:%;
22|/before-leads:%_
34|/before-leads:%、
9|/before-leads:%と
-19|/before-leads:%对
-4|/before-leads:%的
-30|/before-leads:(
6|/before-leads:)
7|/before-leads:)は
51|/before-leads:,
3|/before-leads:,\"
-17|/before-leads:,但
-5|/before-leads:,依
-4|/before-leads:,其
-4|/before-leads:,对
-11|/before-leads:,就
10|/before-leads:,指
3|/before-leads:,盼
39|/before-leads:,称
5|/before-leads:,而
16|/before-leads:,要
7|/before-leads:-_
-5|/before-leads:/
-3|/before-leads:4年
4|/before-leads:5年
4|/before-leads:8个
7|/before-leads::
-7|/before-leads::「
46|/before-leads:;
6|/before-leads:EU
-8|/before-leads:O
9|/before-leads:O)
-19|/before-leads:Oが
12|/before-leads:Oの
7|/before-leads:P】
-8|/before-leads:TO
6|/before-leads:U
17|/before-leads:_
-12|/before-leads:、
-23|/before-leads:、「
11|/before-leads:。
-6|/before-leads:《
-20|/before-leads:「
12|/before-leads:】
3|/before-leads:い
14|/before-leads:い、
7|/before-leads:い。
3|/before-leads:いた
9|/before-leads:う
6|/before-leads:え、
5|/before-leads:えた
-8|/before-leads:える
-16|/before-leads:から
-25|/before-leads:が
-18|/before-leads:が、
3|/before-leads:げ、
-4|/before-leads:し
-15|/before-leads:し、
-4|/before-leads:した
-3|/before-leads:す
-7|/before-leads:する
-6|/before-leads:せて
8|/before-leads:た、
3|/before-leads:た「
5|/before-leads:つ「
-4|/before-leads:て「
6|/before-leads:で
43|/before-leads:で、
7|/before-leads:でも
-47|/before-leads:と
-17|/before-leads:と、
3|/before-leads:ない
15|/before-leads:に
9|/before-leads:に、
-8|/before-leads:に「
-6|/before-leads:にも
45|/before-leads:の
9|/before-leads:のは
24|/before-leads:は
-12|/before-leads:は「
-24|/before-leads:ば
-9|/before-leads:ぶ
3|/before-leads:べ、
8|/before-leads:む
4|/before-leads:め、
5|/before-leads:める
-9|/before-leads:や
-3|/before-leads:やす
-15|/before-leads:ら
-4|/before-leads:らも
-6|/before-leads:る
5|/before-leads:る。
6|/before-leads:れ、
-5|/before-leads:れた
-24|/before-leads:れば
-5|/before-leads:を
4|/before-leads:を、
9|/before-leads:を「
-4|/before-leads:ァの
-9|/before-leads:ア、
-18|/before-leads:アと
10|/before-leads:アの
4|/before-leads:アは
3|/before-leads:ア・
-4|/before-leads:カ
33|/before-leads:カが
7|/before-leads:カの
-6|/before-leads:クと
-8|/before-leads:ク・
3|/before-leads:コの
5|/before-leads:ジ、
-3|/before-leads:ス
5|/before-leads:ス】
12|/before-leads:スの
-16|/before-leads:ズ
-3|/before-leads:セス
-23|/before-leads:ツ
14|/before-leads:ツの
7|/before-leads:ド、
-5|/before-leads:ドと
-27|/before-leads:ドの
3|/before-leads:ドは
3|/before-leads:ニ
-23|/before-leads:ブ・
-8|/before-leads:プ
-4|/before-leads:リカ
-4|/before-leads:ル、
-3|/before-leads:ルの
3|/before-leads:ルは
-16|/before-leads:ルズ
-22|/before-leads:ルツ
-6|/before-leads:ンと
15|/before-leads:ンの
8|/before-leads:ンは
-8|/before-leads:ンプ
-23|/before-leads:・
-3|/before-leads:ー、
4|/before-leads:ーで
9|/before-leads:ーの
-10|/before-leads:ーや
3|/before-leads:ーニ
-12|/before-leads:一个
-5|/before-leads:一家
5|/before-leads:上;
3|/before-leads:上要
20|/before-leads:下,
-21|/before-leads:不只
-38|/before-leads:与
7|/before-leads:世界
7|/before-leads:个
19|/before-leads:中、
-6|/before-leads:中の
19|/before-leads:为
8|/before-leads:为,
6|/before-leads:之,
4|/before-leads:乐见
28|/before-leads:书长
-4|/before-leads:了
4|/before-leads:事】
-3|/before-leads:二
18|/before-leads:二个
7|/before-leads:于
-3|/before-leads:于前
-3|/before-leads:亚于
-11|/before-leads:人
-5|/before-leads:仍是
-10|/before-leads:他
-4|/before-leads:付
8|/before-leads:付;
23|/before-leads:令
9|/before-leads:以
3|/before-leads:以前
10|/before-leads:仮に
4|/before-leads:会:
-15|/before-leads:会の
-6|/before-leads:会见
-18|/before-leads:估算
-17|/before-leads:但
-14|/before-leads:但指
5|/before-leads:位の
9|/before-leads:低于
3|/before-leads:体
7|/before-leads:例如
-14|/before-leads:依
-4|/before-leads:侵
4|/before-leads:促
7|/before-leads:假如
4|/before-leads:元
-3|/before-leads:元駐
-3|/before-leads:先の
4|/before-leads:兑现
-36|/before-leads:党は
-4|/before-leads:党・
-5|/before-leads:入
-4|/before-leads:入侵
-15|/before-leads:全
3|/before-leads:全体
-4|/before-leads:关于
-4|/before-leads:其
-10|/before-leads:其他
-4|/before-leads:典与
-5|/before-leads:典入
6|/before-leads:内的
-30|/before-leads:再批
6|/before-leads:再看
-5|/before-leads:冠,
12|/before-leads:出,
-5|/before-leads:击
-3|/before-leads:划照
3|/before-leads:列,
5|/before-leads:列与
-8|/before-leads:利、
-4|/before-leads:利和
-8|/before-leads:到
-8|/before-leads:到与
-6|/before-leads:到了
4|/before-leads:前
7|/before-leads:前、
-18|/before-leads:前の
18|/before-leads:力:
-5|/before-leads:加
9|/before-leads:励「
-6|/before-leads:包括
-11|/before-leads:北约
-3|/before-leads:南与
3|/before-leads:南邻
3|/before-leads:占
4|/before-leads:卫相
10|/before-leads:即,
12|/before-leads:去年
-5|/before-leads:参加
3|/before-leads:参照
5|/before-leads:及;
4|/before-leads:反观
-3|/before-leads:受
-21|/before-leads:只
12|/before-leads:只有
-12|/before-leads:右,
-8|/before-leads:吁
6|/before-leads:同,
-3|/before-leads:同】
3|/before-leads:名人
-15|/before-leads:向
8|/before-leads:含む
6|/before-leads:吹让
4|/before-leads:员以
-11|/before-leads:员向
-10|/before-leads:呼吁
-42|/before-leads:和
3|/before-leads:和,
-3|/before-leads:回应
-22|/before-leads:回答
-3|/before-leads:因
-7|/before-leads:因为
20|/before-leads:国
-7|/before-leads:国、
-58|/before-leads:国が
-3|/before-leads:国と
4|/before-leads:国に
16|/before-leads:国は
4|/before-leads:国も
5|/before-leads:国・
-16|/before-leads:国与
-27|/before-leads:国和
6|/before-leads:国的
-38|/before-leads:在
-3|/before-leads:在与
-6|/before-leads:场的
-7|/before-leads:坚持
3|/before-leads:声)
-7|/before-leads:备,
5|/before-leads:外相
-25|/before-leads:外长
-14|/before-leads:够,
-9|/before-leads:大
8|/before-leads:大、
3|/before-leads:天,
-6|/before-leads:她说
15|/before-leads:如
5|/before-leads:威与
-3|/before-leads:威和
-7|/before-leads:字;
-57|/before-leads:官、
27|/before-leads:官「
6|/before-leads:官は
-13|/before-leads:宛和
-12|/before-leads:室长
-4|/before-leads:宫_
-5|/before-leads:家
-43|/before-leads:对
-4|/before-leads:対し
4|/before-leads:将
5|/before-leads:尔就
-6|/before-leads:就
9|/before-leads:州
-11|/before-leads:州と
23|/before-leads:州の
-14|/before-leads:布,
16|/before-leads:希望
-9|/before-leads:席
-11|/before-leads:席,
7|/before-leads:平
18|/before-leads:年
15|/before-leads:年,
3|/before-leads:年;
-13|/before-leads:年与
-3|/before-leads:年因
3|/before-leads:并将
-6|/before-leads:应
11|/before-leads:应与
-4|/before-leads:应付
17|/before-leads:府が
-3|/before-leads:度《
-4|/before-leads:度は
13|/before-leads:建议
23|/before-leads:强令
21|/before-leads:强调
-12|/before-leads:往
-13|/before-leads:循
11|/before-leads:怨
14|/before-leads:总理
-5|/before-leads:总统
4|/before-leads:愿见
38|/before-leads:所有
-30|/before-leads:批
3|/before-leads:批评
16|/before-leads:把
-5|/before-leads:抨击
11|/before-leads:抱怨
12|/before-leads:拒与
3|/before-leads:拟在
-6|/before-leads:括
-7|/before-leads:持
6|/before-leads:持把
-5|/before-leads:指
-6|/before-leads:据,
-3|/before-leads:接受
3|/before-leads:提
3|/before-leads:提到
3|/before-leads:携_
-4|/before-leads:收到
-19|/before-leads:斯:
15|/before-leads:方、
4|/before-leads:方要
-3|/before-leads:日
-33|/before-leads:日、
-6|/before-leads:日对
3|/before-leads:日本
8|/before-leads:旦和
-8|/before-leads:时、
12|/before-leads:明,
4|/before-leads:明年
-3|/before-leads:是
-15|/before-leads:是全
7|/before-leads:時、
-8|/before-leads:曾向
5|/before-leads:月、
49|/before-leads:有
20|/before-leads:望
-5|/before-leads:望依
-4|/before-leads:期
-5|/before-leads:期の
4|/before-leads:期望
3|/before-leads:本
-5|/before-leads:本と
-20|/before-leads:本与
-3|/before-leads:束对
-3|/before-leads:東
-3|/before-leads:标的
-9|/before-leads:案对
-3|/before-leads:極東
5|/before-leads:楼:
-20|/before-leads:構(
11|/before-leads:権が
3|/before-leads:権は
-4|/before-leads:次は
-5|/before-leads:次期
9|/before-leads:欧州
38|/before-leads:欧洲
4|/before-leads:欧盟
5|/before-leads:此,
8|/before-leads:步向
-6|/before-leads:母,
-7|/before-leads:每个
13|/before-leads:比,
-13|/before-leads:比照
-8|/before-leads:氏、
43|/before-leads:氏は
26|/before-leads:求
-4|/before-leads:沃向
3|/before-leads:法,
4|/before-leads:洋の
38|/before-leads:洲
-5|/before-leads:洲版
-4|/before-leads:湾の
-9|/before-leads:炸
-8|/before-leads:点:
-16|/before-leads:照
-5|/before-leads:版
-4|/before-leads:牙、
-8|/before-leads:特在
4|/before-leads:现
14|/before-leads:理
-33|/before-leads:理在
3|/before-leads:瓦与
11|/before-leads:电_
7|/before-leads:界
-41|/before-leads:略_
4|/before-leads:略、
5|/before-leads:的是
-26|/before-leads:盛赞
4|/before-leads:盟
7|/before-leads:盟给
10|/before-leads:相
8|/before-leads:相が
3|/before-leads:盼
4|/before-leads:省が
-8|/before-leads:省は
7|/before-leads:看
-8|/before-leads:看齐
-3|/before-leads:真照
-12|/before-leads:瞻:
4|/before-leads:瞻_
9|/before-leads:示
48|/before-leads:示,
-11|/before-leads:社)
43|/before-leads:称
11|/before-leads:称,
7|/before-leads:称赞
10|/before-leads:立_
-3|/before-leads:第二
5|/before-leads:等
-22|/before-leads:答
-18|/before-leads:算
3|/before-leads:算,
-10|/before-leads:管的
3|/before-leads:米「
-11|/before-leads:結ぶ
-6|/before-leads:績は
-9|/before-leads:约
3|/before-leads:约占
-6|/before-leads:纳和
-4|/before-leads:绍,
7|/before-leads:给
-5|/before-leads:统
-10|/before-leads:缺席
6|/before-leads:网)
-5|/before-leads:美国
5|/before-leads:而
-8|/before-leads:胁,
9|/before-leads:至于
-5|/before-leads:菲国
7|/before-leads:虽说
-8|/before-leads:行的
5|/before-leads:衡量
9|/before-leads:表示
-9|/before-leads:装大
-4|/before-leads:補、
6|/before-leads:西和
29|/before-leads:要
25|/before-leads:要求
4|/before-leads:观
-11|/before-leads:言,
-16|/before-leads:言人
7|/before-leads:言把
-5|/before-leads:談で
5|/before-leads:議で
-14|/before-leads:认,
24|/before-leads:认为
8|/before-leads:让
13|/before-leads:议
3|/before-leads:评
-7|/before-leads:话:
4|/before-leads:说
-51|/before-leads:说,
4|/before-leads:请
21|/before-leads:调
5|/before-leads:谓\"
-5|/before-leads:象の
-7|/before-leads:費、
-4|/before-leads:費を
-5|/before-leads:费采
-20|/before-leads:赞
6|/before-leads:超
10|/before-leads:超越
10|/before-leads:越
-6|/before-leads:跟进
-3|/before-leads:跟随
-9|/before-leads:轰炸
-11|/before-leads:达到
3|/before-leads:过
5|/before-leads:迎;
9|/before-leads:还向
-6|/before-leads:进
6|/before-leads:远超
8|/before-leads:连
7|/before-leads:追平
-5|/before-leads:連邦
3|/before-leads:逼
10|/before-leads:道,
8|/before-leads:違う
-13|/before-leads:遵循
-4|/before-leads:邦
3|/before-leads:邻
23|/before-leads:邻国
6|/before-leads:邻的
9|/before-leads:部が
25|/before-leads:部长
-6|/before-leads:采
-12|/before-leads:里、
5|/before-leads:量
-5|/before-leads:長、
-6|/before-leads:長は
10|/before-leads:长
5|/before-leads:长:
9|/before-leads:问:
3|/before-leads:院
-3|/before-leads:随
4|/before-leads:隔的
5|/before-leads:隣の
6|/before-leads:隣国
-20|/before-leads:露,
-5|/before-leads:面对
6|/before-leads:韩等
-31|/before-leads:領が
-12|/before-leads:領は
-6|/before-leads:顧
4|/before-leads:顿对
-12|/before-leads:飞往
-3|/before-leads:首长
-3|/before-leads:駐
-3|/before-leads:高,
-3|/before-leads:鲁、
-9|/before-leads:麦、
-8|/before-leads:齐
9|/before-opens:False agent
22|/before-opens:False named
14|/before-opens:True agent
-11|/before-opens:True named
27|/before-opens:True patient
81|/before-rank:0 0 agent
41|/before-rank:0 0 named
54|/before-rank:0 0 patient
25|/before-rank:0 1 agent
47|/before-rank:0 1 named
22|/before-rank:0 1 patient
15|/before-rank:0 2 named
5|/before-rank:0 2 patient
-33|/before-rank:1 0 agent
-8|/before-rank:1 0 named
-5|/before-rank:1 0 patient
-28|/before-rank:1 1 agent
-28|/before-rank:1 1 named
-41|/before-rank:1 1 patient
-15|/before-rank:1 2 agent
-20|/before-rank:1 2 named
-6|/before-rank:1 2 patient
-4|/before-rank:2 0 named
-25|/before-rank:2 1 named
-3|/before-rank:2 2 agent
-28|/before-rank:2 2 named
3|/before-rank:3 0 named
25|/before-rank:3 1 named
-9|/before-rank:3 2 named
23|/before:agent
11|/before:named
25|/before:patient
-35|/class-main:ALLIES ALLIES
-12|/class-main:ALLIES JPN
17|/class-main:ALLIES KOR
-31|/class-main:ALLIES NATO
-14|/class-main:ALLIES TWN
-4|/class-main:ALLIES USA
20|/class-main:ALLIES foe
24|/class-main:ALLIES land
-46|/class-main:ALLIES member
-13|/class-main:CHN CHN
10|/class-main:CHN JPN
-5|/class-main:CHN KOR
-3|/class-main:CHN NATO
14|/class-main:CHN TWN
-9|/class-main:CHN land
-5|/class-main:CHN member
11|/class-main:EU ALLIES
24|/class-main:EU JPN
-14|/class-main:EU NATO
9|/class-main:EU foe
-3|/class-main:EU land
-11|/class-main:EU member
-18|/class-main:JPN ALLIES
17|/class-main:JPN JPN
25|/class-main:JPN KOR
23|/class-main:JPN NATO
30|/class-main:JPN TWN
-6|/class-main:JPN foe
-16|/class-main:JPN land
-9|/class-main:JPN member
3|/class-main:KOR ALLIES
-15|/class-main:KOR JPN
30|/class-main:KOR KOR
13|/class-main:KOR USA
43|/class-main:NATO ALLIES
-58|/class-main:NATO JPN
-37|/class-main:NATO KOR
31|/class-main:NATO NATO
-57|/class-main:NATO TWN
-7|/class-main:NATO USA
-4|/class-main:NATO foe
-24|/class-main:NATO land
48|/class-main:NATO member
-5|/class-main:TWN ALLIES
52|/class-main:TWN JPN
-5|/class-main:TWN KOR
44|/class-main:TWN TWN
-27|/class-main:TWN land
-10|/class-main:TWN member
15|/class-main:USA CHN
-21|/class-main:USA JPN
-26|/class-main:USA KOR
10|/class-main:USA NATO
-25|/class-main:USA TWN
-3|/class-main:USA foe
-17|/class-main:USA land
-10|/class-main:USA member
-24|/class-main:foe JPN
-6|/class-main:foe KOR
18|/class-main:foe land
-21|/class-main:foe member
5|/class-main:land ALLIES
35|/class-main:land JPN
-3|/class-main:land KOR
-17|/class-main:land NATO
3|/class-main:land TWN
-12|/class-main:land foe
48|/class-main:land land
21|/class-main:land member
-9|/class-main:member JPN
10|/class-main:member KOR
3|/class-main:member TWN
-4|/class-main:member foe
4|/class-main:member land
41|/class-main:member member
-18|/class-named:ALLIES ALLIES nobody-named
-17|/class-named:ALLIES ALLIES others-named
-59|/class-named:ALLIES JPN nobody-named
47|/class-named:ALLIES JPN others-named
-7|/class-named:ALLIES KOR nobody-named
25|/class-named:ALLIES KOR others-named
6|/class-named:ALLIES NATO nobody-named
-37|/class-named:ALLIES NATO others-named
-19|/class-named:ALLIES TWN nobody-named
4|/class-named:ALLIES TWN others-named
-3|/class-named:ALLIES USA nobody-named
9|/class-named:ALLIES foe nobody-named
12|/class-named:ALLIES foe others-named
24|/class-named:ALLIES land nobody-named
3|/class-named:ALLIES member nobody-named
-49|/class-named:ALLIES member others-named
-14|/class-named:CHN CHN others-named
21|/class-named:CHN JPN nobody-named
-11|/class-named:CHN JPN others-named
-5|/class-named:CHN KOR nobody-named
-3|/class-named:CHN NATO others-named
13|/class-named:CHN TWN nobody-named
-7|/class-named:CHN land nobody-named
-4|/class-named:CHN member others-named
3|/class-named:EU ALLIES nobody-named
8|/class-named:EU ALLIES others-named
14|/class-named:EU JPN nobody-named
11|/class-named:EU JPN others-named
-14|/class-named:EU NATO others-named
9|/class-named:EU foe others-named
-7|/class-named:EU land nobody-named
4|/class-named:EU land others-named
-4|/class-named:EU member nobody-named
-7|/class-named:EU member others-named
4|/class-named:JPN ALLIES nobody-named
-22|/class-named:JPN ALLIES others-named
32|/class-named:JPN JPN nobody-named
-15|/class-named:JPN JPN others-named
12|/class-named:JPN KOR nobody-named
13|/class-named:JPN KOR others-named
10|/class-named:JPN NATO nobody-named
14|/class-named:JPN NATO others-named
5|/class-named:JPN TWN nobody-named
25|/class-named:JPN TWN others-named
-6|/class-named:JPN foe others-named
-15|/class-named:JPN land others-named
-11|/class-named:JPN member others-named
3|/class-named:KOR ALLIES others-named
-17|/class-named:KOR JPN nobody-named
20|/class-named:KOR KOR nobody-named
10|/class-named:KOR KOR others-named
-3|/class-named:KOR NATO others-named
-6|/class-named:KOR TWN nobody-named
7|/class-named:KOR TWN others-named
6|/class-named:KOR USA nobody-named
7|/class-named:KOR USA others-named
3|/class-named:KOR member others-named
-13|/class-named:NATO ALLIES nobody-named
56|/class-named:NATO ALLIES others-named
-49|/class-named:NATO JPN nobody-named
-9|/class-named:NATO JPN others-named
-24|/class-named:NATO KOR nobody-named
-13|/class-named:NATO KOR others-named
-14|/class-named:NATO NATO nobody-named
45|/class-named:NATO NATO others-named
-55|/class-named:NATO TWN nobody-named
-3|/class-named:NATO TWN others-named
-5|/class-named:NATO USA nobody-named
-9|/class-named:NATO foe nobody-named
6|/class-named:NATO foe others-named
-44|/class-named:NATO land nobody-named
20|/class-named:NATO land others-named
-24|/class-named:NATO member nobody-named
72|/class-named:NATO member others-named
-5|/class-named:TWN ALLIES others-named
42|/class-named:TWN JPN nobody-named
10|/class-named:TWN JPN others-named
-5|/class-named:TWN KOR others-named
35|/class-named:TWN TWN nobody-named
9|/class-named:TWN TWN others-named
-4|/class-named:TWN land nobody-named
-23|/class-named:TWN land others-named
-4|/class-named:TWN member nobody-named
-6|/class-named:TWN member others-named
13|/class-named:USA ALLIES nobody-named
-15|/class-named:USA ALLIES others-named
15|/class-named:USA CHN others-named
26|/class-named:USA JPN nobody-named
-47|/class-named:USA JPN others-named
5|/class-named:USA KOR nobody-named
-31|/class-named:USA KOR others-named
9|/class-named:USA NATO others-named
27|/class-named:USA TWN nobody-named
-52|/class-named:USA TWN others-named
-3|/class-named:USA USA others-named
-3|/class-named:USA foe others-named
-4|/class-named:USA land nobody-named
-13|/class-named:USA land others-named
-3|/class-named:USA member nobody-named
-7|/class-named:USA member others-named
-8|/class-named:foe JPN nobody-named
-16|/class-named:foe JPN others-named
-6|/class-named:foe KOR others-named
12|/class-named:foe foe nobody-named
-12|/class-named:foe foe others-named
13|/class-named:foe land nobody-named
5|/class-named:foe land others-named
-7|/class-named:foe member nobody-named
-15|/class-named:foe member others-named
5|/class-named:land ALLIES nobody-named
13|/class-named:land JPN nobody-named
22|/class-named:land JPN others-named
-3|/class-named:land KOR others-named
-17|/class-named:land NATO others-named
3|/class-named:land TWN others-named
-11|/class-named:land foe nobody-named
31|/class-named:land land nobody-named
18|/class-named:land land others-named
8|/class-named:land member nobody-named
13|/class-named:land member others-named
6|/class-named:member ALLIES nobody-named
-5|/class-named:member ALLIES others-named
-15|/class-named:member JPN nobody-named
6|/class-named:member JPN others-named
10|/class-named:member KOR others-named
-4|/class-named:member NATO nobody-named
7|/class-named:member NATO others-named
4|/class-named:member TWN others-named
-4|/class-named:member foe others-named
5|/class-named:member land others-named
31|/class-named:member member nobody-named
10|/class-named:member member others-named
-9|/class-shape:ALLIES fine
-9|/class-shape:ALLIES half
-56|/class-shape:ALLIES tenth
-8|/class-shape:ALLIES whole
3|/class-shape:CHN half
11|/class-shape:CHN tenth
-27|/class-shape:CHN whole
-4|/class-shape:EU fine
21|/class-shape:EU half
-12|/class-shape:EU tenth
11|/class-shape:EU whole
46|/class-shape:JPN fine
-15|/class-shape:JPN half
14|/class-shape:JPN whole
22|/class-shape:KOR fine
4|/class-shape:KOR half
24|/class-shape:KOR tenth
-15|/class-shape:KOR whole
-42|/class-shape:NATO fine
20|/class-shape:NATO half
-51|/class-shape:NATO tenth
7|/class-shape:NATO whole
38|/class-shape:TWN fine
-17|/class-shape:TWN tenth
28|/class-shape:TWN whole
-31|/class-shape:USA fine
-21|/class-shape:USA half
-11|/class-shape:USA tenth
-18|/class-shape:USA whole
-16|/class-shape:foe fine
-11|/class-shape:foe half
-10|/class-shape:foe whole
-3|/class-shape:land fine
83|/class-shape:land tenth
24|/class-shape:member tenth
21|/class-shape:member whole
13|/class-value:ALLIES 0.25
-22|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.004
-5|/class-value:ALLIES 1.3
-10|/class-value:ALLIES 1.6
-10|/class-value:ALLIES 1.8
-4|/class-value:ALLIES 1.9
12|/class-value:ALLIES 1E+1
9|/class-value:ALLIES 2
-5|/class-value:ALLIES 2.02
-10|/class-value:ALLIES 2.1
27|/class-value:ALLIES 2.3
-4|/class-value:ALLIES 2.5
-6|/class-value:ALLIES 2.9
-14|/class-value:ALLIES 3
-3|/class-value:ALLIES 3.1
-6|/class-value:ALLIES 3.8
11|/class-value:ALLIES 5
-3|/class-value:ALLIES 6
3|/class-value:EU 1
-3|/class-value:EU 1.1
-18|/class-value:EU 1.3
3|/class-value:EU 1.4
26|/class-value:EU 1.5
10|/class-value:EU 1.9
-9|/class-value:EU 2
6|/class-value:EU 2.1
-5|/class-value:EU 2.2
28|/class-value:EU 3
-3|/class-value:EU 3.5
-9|/class-value:EU 4
-3|/class-value:EU 5
-3|/class-value:NATO 0.4
-4|/class-value:NATO 0.9
-3|/class-value:NATO 0.96
-26|/class-value:NATO 1
-3|/class-value:NATO 1.004
-11|/class-value:NATO 1.24
-6|/class-value:NATO 1.28
-18|/class-value:NATO 1.3
-10|/class-value:NATO 1.37
-3|/class-value:NATO 1.4
18|/class-value:NATO 1.5
14|/class-value:NATO 1.6
-3|/class-value:NATO 1.7
4|/class-value:NATO 1.8
-6|/class-value:NATO 1.9
-5|/class-value:NATO 17
-3|/class-value:NATO 1E+1
20|/class-value:NATO 2
21|/class-value:NATO 2.02
-16|/class-value:NATO 2.1
-3|/class-value:NATO 2.2
7|/class-value:NATO 2.27
-5|/class-value:NATO 2.3
-6|/class-value:NATO 2.4
-4|/class-value:NATO 2.5
9|/class-value:NATO 2.6
13|/class-value:NATO 2.7
-3|/class-value:NATO 2.8
4|/class-value:NATO 2.9
7|/class-value:NATO 3
3|/class-value:NATO 3.1
-3|/class-value:NATO 3.3
-17|/class-value:NATO 3.32
-3|/class-value:NATO 3.38
13|/class-value:NATO 3.5
-10|/class-value:NATO 4
-3|/class-value:NATO 4.5
29|/class-value:NATO 5
-4|/class-value:NATO 5.4
-3|/class-value:NATO 6
-11|/class-value:USA 0.9
-10|/class-value:USA 0.91
-4|/class-value:USA 0.92
-28|/class-value:USA 1
-3|/class-value:USA 1.24
3|/class-value:USA 1.3
-6|/class-value:USA 1.4
-6|/class-value:USA 1.5
-9|/class-value:USA 1.6
-8|/class-value:USA 1.8
-11|/class-value:USA 1.9
-9|/class-value:USA 1E+1
-32|/class-value:USA 2
-3|/class-value:USA 2.2
-12|/class-value:USA 2.3
-8|/class-value:USA 2.32
-5|/class-value:USA 2.4
-3|/class-value:USA 2.45
-7|/class-value:USA 2.5
-20|/class-value:USA 2.6
-5|/class-value:USA 2.8
18|/class-value:USA 2.9
-5|/class-value:USA 3
20|/class-value:USA 3.2
3|/class-value:USA 3.3
8|/class-value:USA 3.38
26|/class-value:USA 3.4
-21|/class-value:USA 3.5
-12|/class-value:USA 3.8
35|/class-value:USA 4
3|/class-value:USA 4.5
13|/class-value:USA 4.7
10|/class-value:USA 5
11|/class-value:USA 5.3
10|/class-value:USA 5.5
10|/class-value:USA 6
-82|/class:ALLIES
-14|/class:CHN
17|/class:EU
46|/class:JPN
35|/class:KOR
-66|/class:NATO
50|/class:TWN
-80|/class:USA
-35|/class:foe
80|/class:land
48|/class:member
40|/group:all
32|/group:all back:0
8|/group:all back:1
-22|/group:list before 1
37|/group:list before lands
-60|/group:list before union
8|/group:list-follows:,
13|/group:list-follows:,一
4|/group:list-follows:2
4|/group:list-follows:20
-31|/group:list-follows:3
-31|/group:list-follows:3.
-13|/group:list-follows::
10|/group:list-follows::军
-23|/group:list-follows::援
18|/group:list-follows:、
18|/group:list-follows:、3
10|/group:list-follows:が
10|/group:list-follows:が国
11|/group:list-follows:だ
11|/group:list-follows:だっ
-32|/group:list-follows:と
-32|/group:list-follows:との
-8|/group:list-follows:に
6|/group:list-follows:に5
-4|/group:list-follows:に6
8|/group:list-follows:に、
-18|/group:list-follows:に「
6|/group:list-follows:には
-13|/group:list-follows:に反
12|/group:list-follows:に国
-11|/group:list-follows:の1
-4|/group:list-follows:の2
13|/group:list-follows:の8
24|/group:list-follows:の両
-39|/group:list-follows:の代
-23|/group:list-follows:の呼
30|/group:list-follows:の国
-10|/group:list-follows:の赤
28|/group:list-follows:の軍
44|/group:list-follows:は
-23|/group:list-follows:は1
11|/group:list-follows:は2
11|/group:list-follows:は3
50|/group:list-follows:は、
-5|/group:list-follows:は期
32|/group:list-follows:も
31|/group:list-follows:も国
-26|/group:list-follows:を
-14|/group:list-follows:を同
4|/group:list-follows:を名
-13|/group:list-follows:を含
-3|/group:list-follows:を念
3|/group:list-follows:一
3|/group:list-follows:一律
-5|/group:list-follows:並
-5|/group:list-follows:並み
-25|/group:list-follows:为
-25|/group:list-follows:为例
8|/group:list-follows:也
4|/group:list-follows:也升
-26|/group:list-follows:亦
-26|/group:list-follows:亦分
-31|/group:list-follows:今
-31|/group:list-follows:今年
15|/group:list-follows:仍
15|/group:list-follows:仍在
17|/group:list-follows:代
17|/group:list-follows:代表
-75|/group:list-follows:会
-75|/group:list-follows:会谈
-24|/group:list-follows:元
-24|/group:list-follows:元高
29|/group:list-follows:军
29|/group:list-follows:军费
-40|/group:list-follows:分
-40|/group:list-follows:分别
13|/group:list-follows:刚
13|/group:list-follows:刚好
6|/group:list-follows:去
6|/group:list-follows:去年
5|/group:list-follows:各
5|/group:list-follows:各自
-12|/group:list-follows:吕
-12|/group:list-follows:吕特
27|/group:list-follows:国
27|/group:list-follows:国防
6|/group:list-follows:在
8|/group:list-follows:在2
15|/group:list-follows:增
15|/group:list-follows:增加
29|/group:list-follows:宣
29|/group:list-follows:宣布
5|/group:list-follows:将
5|/group:list-follows:将军
-30|/group:list-follows:常
-30|/group:list-follows:常被
-13|/group:list-follows:平
-13|/group:list-follows:平均
23|/group:list-follows:并
23|/group:list-follows:并列
10|/group:list-follows:应
10|/group:list-follows:应同
24|/group:list-follows:把
14|/group:list-follows:把军
10|/group:list-follows:把国
17|/group:list-follows:握
17|/group:list-follows:握手
-12|/group:list-follows:次
-12|/group:list-follows:次期
-42|/group:list-follows:氏
-19|/group:list-follows:氏に
-4|/group:list-follows:氏の
-19|/group:list-follows:氏就
-5|/group:list-follows:没
-5|/group:list-follows:没有
4|/group:list-follows:理
4|/group:list-follows:理当
19|/group:list-follows:的
17|/group:list-follows:的4
-8|/group:list-follows:盟
-8|/group:list-follows:盟邦
-6|/group:list-follows:等
14|/group:list-follows:表
14|/group:list-follows:表示
26|/group:list-follows:计
26|/group:list-follows:计划
12|/group:list-follows:超
12|/group:list-follows:超出
7|/group:list-follows:面
7|/group:list-follows:面对
-62|/group:list-leads:
7|/group:list-leads:)
16|/group:list-leads:,
30|/group:list-leads:、
-11|/group:list-leads:「
-23|/group:list-leads:】
13|/group:list-leads:が
-5|/group:list-leads:た
4|/group:list-leads:ち
26|/group:list-leads:は
17|/group:list-leads:与
6|/group:list-leads:中
-25|/group:list-leads:以
23|/group:list-leads:促
5|/group:list-leads:吁
-18|/group:list-leads:国
-9|/group:list-leads:在
13|/group:list-leads:如
-5|/group:list-leads:对
29|/group:list-leads:年
7|/group:list-leads:指
12|/group:list-leads:有
13|/group:list-leads:求
-45|/group:list-leads:洲
-40|/group:list-leads:的
5|/group:list-leads:让
9|/group:list-leads:议
63|/group:named
4|/group:named False
60|/group:named True
-35|/group:signs after
-9|/group:signs before
13|/group:signs-follows:に
4|/group:signs-follows:の
11|/group:signs-follows:は
-6|/group:signs-follows:両
-4|/group:signs-follows:军
-9|/group:signs-follows:口
16|/group:signs-follows:可
-19|/group:signs-follows:围
-15|/group:signs-follows:志
-10|/group:signs-follows:本
-38|/group:signs-follows:等
15|/group:signs-follows:防
-4|/group:signs-follows:集
24|/group:three
27|/group:three back:0
-4|/group:three back:1
71|/group:two
54|/group:two back:0
19|/group:two back:1
8|/known-for:AGO 1.3 2027
-4|/known-for:AGO 2 2025
-4|/known-for:AGO 2025
8|/known-for:AGO 2027
-4|/known-for:ALLIES 2 2024
10|/known-for:ALLIES 2 2025
-5|/known-for:ALLIES 2.02 2024
-9|/known-for:ALLIES 2.1 2025
12|/known-for:ALLIES 2.3 2025
5|/known-for:ALLIES 2.4 2030
-4|/known-for:ALLIES 2.9 2030
-11|/known-for:ALLIES 2024
-6|/known-for:ALLIES 2025
-8|/known-for:ALLIES 2026
-7|/known-for:ALLIES 2027
-11|/known-for:ALLIES 2030
-3|/known-for:ALLIES 2033
-16|/known-for:ALLIES 2035
-15|/known-for:ALLIES 3 2025
-4|/known-for:ALLIES 3 2030
-4|/known-for:ALLIES 3 FY2030
-16|/known-for:ALLIES 3.5 2035
-3|/known-for:ALLIES 4 2033
-3|/known-for:ALLIES 5 2027
-4|/known-for:ALLIES 5 2030
-4|/known-for:ALLIES FY2025
-6|/known-for:ALLIES FY2026
-7|/known-for:ALLIES FY2030
-9|/known-for:ARG 1.5 2034
-5|/known-for:ARG 2.2 2025
-5|/known-for:ARG 2025
-10|/known-for:ARG 2034
-3|/known-for:AUS 1.2 2023
-4|/known-for:AUS 1.3 2030
-5|/known-for:AUS 1.8 FY2025
9|/known-for:AUS 1.9 2023
8|/known-for:AUS 1.9 2024
3|/known-for:AUS 2 2020/2021
-3|/known-for:AUS 2.2 2030
-4|/known-for:AUS 2.6 2024
3|/known-for:AUS 2020/2021
7|/known-for:AUS 2023
4|/known-for:AUS 2028
-6|/known-for:AUS 2030
17|/known-for:AUS 2033
3|/known-for:AUS 2033/2034
18|/known-for:AUS 3 2033
3|/known-for:AUS 3.5 2028
-6|/known-for:AUS FY2025
3|/known-for:AUS FY2033
3|/known-for:AUT 1.1 2025
5|/known-for:AUT 1.5 2027
6|/known-for:AUT 2 2032
4|/known-for:AUT 2025
5|/known-for:AUT 2027
6|/known-for:AUT 2032
19|/known-for:BEL 2 2025
29|/known-for:BEL 2025
-4|/known-for:BEL 2035
11|/known-for:BEL 3.5 2025
-3|/known-for:BEL 3.5 2034
-4|/known-for:BEL 3.5 2035
6|/known-for:BGR 2.1 2025
6|/known-for:BGR 2025
8|/known-for:BGR 2028
8|/known-for:BGR 3.5 2028
5|/known-for:BLR 1.9 2025
5|/known-for:BLR 2025
10|/known-for:BRA 1.1 2034
-6|/known-for:BRA 1.5 2034
4|/known-for:BRA 2034
3|/known-for:BRN 2026
3|/known-for:BRN 3.1 2026
3|/known-for:BTN 0.9 2024
3|/known-for:BTN 2024
9|/known-for:CAN 1.37 2024
6|/known-for:CAN 1.4 2024
3|/known-for:CAN 2 2029
3|/known-for:CAN 2 2030
13|/known-for:CAN 2 2032
6|/known-for:CAN 2 FY2024
37|/known-for:CAN 2 FY2025
-15|/known-for:CAN 2.02 2024
-6|/known-for:CAN 2.27 2025
-22|/known-for:CAN 2.3 2025
-5|/known-for:CAN 2.5 2026
4|/known-for:CAN 2.5 2027
-5|/known-for:CAN 2024
-29|/known-for:CAN 2025
-14|/known-for:CAN 2026
4|/known-for:CAN 2027
3|/known-for:CAN 2029
4|/known-for:CAN 2030
12|/known-for:CAN 2032
23|/known-for:CAN 2035
-6|/known-for:CAN 3 2024
-9|/known-for:CAN 3.5 2026
7|/known-for:CAN 3.5 2035
16|/known-for:CAN 5 2035
6|/known-for:CAN FY2024
37|/known-for:CAN FY2025
5|/known-for:CHE 1 2032
-5|/known-for:CHE 1.5 2027
-3|/known-for:CHE 2 2032
-5|/known-for:CHE 2027
-9|/known-for:CHL 1.1 2034
15|/known-for:CHL 1.5 2034
-4|/known-for:CHL 1.8 2023
5|/known-for:CHL 2.2 2025
-4|/known-for:CHL 2023
5|/known-for:CHL 2025
6|/known-for:CHL 2034
-5|/known-for:CHN 1.2 FY2023
-4|/known-for:CHN 1.3 2026
7|/known-for:CHN 1.4 2014
-3|/known-for:CHN 1.5 2029
-4|/known-for:CHN 1.7 2030
5|/known-for:CHN 2014
-3|/known-for:CHN 2025
-3|/known-for:CHN 2026
-5|/known-for:CHN 2027
-3|/known-for:CHN 2029
-4|/known-for:CHN 2030
5|/known-for:CHN 2032
-4|/known-for:CHN 3.1 2027
-3|/known-for:CHN 3.5 FY2031
-5|/known-for:CHN FY2023
-3|/known-for:CHN FY2024
-3|/known-for:CHN FY2031
-6|/known-for:COD 1.3 2024
-6|/known-for:COD 2024
3|/known-for:CRI 0.7 1948
3|/known-for:CRI 1948
-3|/known-for:DEU 0.96 FY2022
3|/known-for:DEU 1.24 2017
4|/known-for:DEU 1.5 2001
-3|/known-for:DEU 1.9 FY2026
8|/known-for:DEU 2 2024
5|/known-for:DEU 2 FY2024
11|/known-for:DEU 2.1 2024
3|/known-for:DEU 2.4 2025
5|/known-for:DEU 2.8 2026
4|/known-for:DEU 2001
3|/known-for:DEU 2017
18|/known-for:DEU 2024
4|/known-for:DEU 2025
-15|/known-for:DEU 2026
4|/known-for:DEU 2027
21|/known-for:DEU 2029
13|/known-for:DEU 2030
4|/known-for:DEU 2032
-24|/known-for:DEU 2035
4|/known-for:DEU 3.1 2027
21|/known-for:DEU 3.5 2029
3|/known-for:DEU 3.5 2032
-4|/known-for:DEU 3.5 2035
-3|/known-for:DEU 3.5 FY2003
17|/known-for:DEU 4 2030
-15|/known-for:DEU 4.8 2026
-20|/known-for:DEU 5 2035
-3|/known-for:DEU 5-6 2030
-3|/known-for:DEU FY2003
-8|/known-for:DEU FY2022
5|/known-for:DEU FY2024
-3|/known-for:DEU FY2026
-4|/known-for:DNK 1.5 2024
3|/known-for:DNK 2024
9|/known-for:DNK 2026
-7|/known-for:DNK 2035
9|/known-for:DNK 3 2024
-5|/known-for:DNK 3.4 2026
12|/known-for:DNK 3.5 2026
-8|/known-for:DNK 3.5 2035
-4|/known-for:ECU 1.8 2023
-4|/known-for:ECU 2023
8|/known-for:EGY 1 2024
14|/known-for:EGY 1979
9|/known-for:EGY 2024
14|/known-for:EGY 6 1979
6|/known-for:ESP 1.28 2024
14|/known-for:ESP 2 2025
9|/known-for:ESP 2025
-6|/known-for:ESP 2026
-4|/known-for:ESP 2029
-11|/known-for:ESP 2032
3|/known-for:ESP 2034
-8|/known-for:ESP 2035
-4|/known-for:ESP 3 2029
-12|/known-for:ESP 3.5 2032
3|/known-for:ESP 3.5 2034
-7|/known-for:ESP 5 2035
-5|/known-for:ESP 5.4 2026
-3|/known-for:EST 1.5 2001
9|/known-for:EST 2.3 2022
-3|/known-for:EST 2001
9|/known-for:EST 2022
3|/known-for:EST 2024
20|/known-for:EST 2026
-11|/known-for:EST 2030
-3|/known-for:EST 3 2025
4|/known-for:EST 3.2 2024
5|/known-for:EST 3.4 2025
-7|/known-for:EST 4 2030
14|/known-for:EST 5 2026
8|/known-for:EST 5.4 2026
-3|/known-for:EU 1.1 2025
-3|/known-for:EU 1.3 2024
3|/known-for:EU 1.4 2021
3|/known-for:EU 1.9 2024
6|/known-for:EU 2.1 2025
3|/known-for:EU 2021
9|/known-for:EU 2025
-6|/known-for:EU 2028
-3|/known-for:EU 2029
7|/known-for:EU 3 2025
-3|/known-for:EU 3 2029
-6|/known-for:EU 3.5 2028
-7|/known-for:FIN 0.5 2028
8|/known-for:FIN 1.7 2022
10|/known-for:FIN 2 2023
-9|/known-for:FIN 2.3 2022
11|/known-for:FIN 2023
-3|/known-for:FIN 2026
-7|/known-for:FIN 2028
9|/known-for:FIN 2029
7|/known-for:FIN 2032
10|/known-for:FIN 2035
9|/known-for:FIN 3 2029
7|/known-for:FIN 3.5 2032
10|/known-for:FIN 5 2035
-3|/known-for:FJI 1.2 2022
3|/known-for:FJI 2.2 2030
-3|/known-for:FJI 2022
3|/known-for:FJI 2030
7|/known-for:FRA 1933
9|/known-for:FRA 2 2027
4|/known-for:FRA 2.5 2030
3|/known-for:FRA 2026
8|/known-for:FRA 2027
-3|/known-for:FRA 2028
13|/known-for:FRA 2030
-11|/known-for:FRA 2035
7|/known-for:FRA 3 1933
7|/known-for:FRA 3.5 2030
-12|/known-for:FRA 5 2035
-7|/known-for:GBR 1933
-21|/known-for:GBR 2 2025
3|/known-for:GBR 2.3 2024
6|/known-for:GBR 2.5 2027
5|/known-for:GBR 2.5 2030
-22|/known-for:GBR 2025
8|/known-for:GBR 2027
17|/known-for:GBR 2030
-7|/known-for:GBR 3 1933
13|/known-for:GBR 3 2030
7|/known-for:GMB 0.7 2023
7|/known-for:GMB 2023
-10|/known-for:GRC 1992
-3|/known-for:GRC 2.4 2025
-10|/known-for:GRC 2.5 1992
-6|/known-for:GRC 2025
8|/known-for:GUY 0.6 2026
8|/known-for:GUY 1.3 2026
16|/known-for:GUY 2026
5|/known-for:HRV 2.8 2029
5|/known-for:HRV 2029
10|/known-for:HUN 2 2024
10|/known-for:HUN 2024
11|/known-for:HUN 2035
3|/known-for:HUN 3.5 2035
7|/known-for:HUN 5 2035
6|/known-for:IDN 0.8 2024
-3|/known-for:IDN 1 2024
4|/known-for:IDN 1.5 2029
4|/known-for:IDN 2029
-3|/known-for:IND 0.9 2024
-9|/known-for:IND 1.9 2024
4|/known-for:IND 1.9 FY2025
-3|/known-for:IND 2 FY2032
-4|/known-for:IND 2.8 2025
-14|/known-for:IND 2024
-5|/known-for:IND 2025
4|/known-for:IND FY2025
-3|/known-for:IND FY2032
8|/known-for:IRL 0.5 2028
-3|/known-for:IRL 1.9 2024
-3|/known-for:IRL 2024
8|/known-for:IRL 2028
5|/known-for:IRN 17 1975
5|/known-for:IRN 1975
4|/known-for:IRN 2 2025
-3|/known-for:IRN 6 2025
-18|/known-for:IRQ 2005
-18|/known-for:IRQ 4 2005
9|/known-for:ISL 1.5 2035
9|/known-for:ISL 2035
-13|/known-for:ISR 1979
3|/known-for:ISR 197X
5|/known-for:ISR 2025
-5|/known-for:ISR 2026
3|/known-for:ISR 2027
3|/known-for:ISR 3E+1 197X
-13|/known-for:ISR 6 1979
3|/known-for:ISR 7 2027
3|/known-for:ISR 8 2024
5|/known-for:ISR 8.4 2025
11|/known-for:ITA 1.5 2024
-8|/known-for:ITA 2 2024
29|/known-for:ITA 2 2025
3|/known-for:ITA 2 2028
4|/known-for:ITA 2024
9|/known-for:ITA 2025
3|/known-for:ITA 2028
16|/known-for:ITA 2035
9|/known-for:ITA 3.5 2035
-19|/known-for:ITA 5 2025
7|/known-for:ITA 5 2035
-7|/known-for:JOR 1 2024
-6|/known-for:JOR 2024
4|/known-for:JPN 0.9 FY1978
4|/known-for:JPN 0.92 FY2018
3|/known-for:JPN 0.95 FY2021
7|/known-for:JPN 0.96 FY2022
-4|/known-for:JPN 1 2032
8|/known-for:JPN 1 FY2022
5|/known-for:JPN 1.004 FY1987
-6|/known-for:JPN 1.1 2024
3|/known-for:JPN 1.2 2023
20|/known-for:JPN 1.2 FY2023
10|/known-for:JPN 1.24 FY2021
16|/known-for:JPN 1.3 2024
13|/known-for:JPN 1.3 FY2026
-7|/known-for:JPN 1.4 2014
14|/known-for:JPN 1.4 2024
-23|/known-for:JPN 1.5 2032
14|/known-for:JPN 1.6 FY2024
3|/known-for:JPN 1.7 2025
-3|/known-for:JPN 1.8 2024
15|/known-for:JPN 1.8 FY2025
-9|/known-for:JPN 1.9 2023
-5|/known-for:JPN 1.9 2024
18|/known-for:JPN 1.9 FY2026
-3|/known-for:JPN 197X
-19|/known-for:JPN 2 2022
-20|/known-for:JPN 2 2024
6|/known-for:JPN 2 2027
-10|/known-for:JPN 2 2028
-11|/known-for:JPN 2 2032
-3|/known-for:JPN 2 FY2023
-4|/known-for:JPN 2 FY2024
4|/known-for:JPN 2 FY2025
4|/known-for:JPN 2 FY2026
45|/known-for:JPN 2 FY2027
-11|/known-for:JPN 2.1 2024
6|/known-for:JPN 2.1 FY2025
-6|/known-for:JPN 2.3 2025
-4|/known-for:JPN 2.4 FY2035
-10|/known-for:JPN 2.42 2026
-3|/known-for:JPN 2.5 2025
6|/known-for:JPN 2.5 FY2030
-5|/known-for:JPN 2.6 2024
7|/known-for:JPN 2.7 2025
8|/known-for:JPN 2.7 FY2030
-6|/known-for:JPN 2014
-23|/known-for:JPN 2022
-10|/known-for:JPN 2023
-29|/known-for:JPN 2024
-22|/known-for:JPN 2025
-24|/known-for:JPN 2026
-31|/known-for:JPN 2027
-16|/known-for:JPN 2028
-3|/known-for:JPN 2029
-5|/known-for:JPN 2030
-31|/known-for:JPN 2032
-10|/known-for:JPN 2033
-7|/known-for:JPN 2035
26|/known-for:JPN 203X
-11|/known-for:JPN 3 2025
-6|/known-for:JPN 3 2026
-5|/known-for:JPN 3 2030
-14|/known-for:JPN 3 2033
25|/known-for:JPN 3 203X
-5|/known-for:JPN 3 FY2020
8|/known-for:JPN 3 FY2030
5|/known-for:JPN 3 FY2032
-8|/known-for:JPN 3.2 2025
-4|/known-for:JPN 3.3 2026
-4|/known-for:JPN 3.38 FY2024
-7|/known-for:JPN 3.4 2025
-28|/known-for:JPN 3.5 2027
-3|/known-for:JPN 3.5 2028
-3|/known-for:JPN 3.5 2035
-9|/known-for:JPN 3.5 FY2025
8|/known-for:JPN 3.5 FY2030
4|/known-for:JPN 3.5 FY2031
10|/known-for:JPN 3.5 FY2034
19|/known-for:JPN 3.5 FY2035
-3|/known-for:JPN 3E+1 197X
-8|/known-for:JPN 4 2027
4|/known-for:JPN 4 2033
-3|/known-for:JPN 4.1 2024
7|/known-for:JPN 5 2032
-3|/known-for:JPN 5 2035
-6|/known-for:JPN 5 FY2027
-3|/known-for:JPN 8 2024
4|/known-for:JPN FY1978
4|/known-for:JPN FY1981
5|/known-for:JPN FY1987
5|/known-for:JPN FY2017
5|/known-for:JPN FY2018
-3|/known-for:JPN FY2020
14|/known-for:JPN FY2021
19|/known-for:JPN FY2022
21|/known-for:JPN FY2023
6|/known-for:JPN FY2024
18|/known-for:JPN FY2025
37|/known-for:JPN FY2026
37|/known-for:JPN FY2027
32|/known-for:JPN FY2030
6|/known-for:JPN FY2031
7|/known-for:JPN FY2032
10|/known-for:JPN FY2034
15|/known-for:JPN FY2035
-3|/known-for:KAZ 2023
-16|/known-for:KAZ 2025
-14|/known-for:KAZ 7 2025
17|/known-for:KGZ 2024
17|/known-for:KGZ 3.1 2024
-8|/known-for:KHM 1.1 2025
11|/known-for:KHM 2.5 2025
-15|/known-for:KOR 1.2 FY2023
-3|/known-for:KOR 1.4 2024
-3|/known-for:KOR 1.9 2024
-3|/known-for:KOR 1.9 FY2026
-3|/known-for:KOR 2 FY2027
8|/known-for:KOR 2.3 2025
9|/known-for:KOR 2.32 2025
4|/known-for:KOR 2.4 2026
11|/known-for:KOR 2.42 2026
-3|/known-for:KOR 2.5 2027
12|/known-for:KOR 2.6 2024
-7|/known-for:KOR 2.7 FY2030
15|/known-for:KOR 2025
19|/known-for:KOR 2026
-4|/known-for:KOR 2030
6|/known-for:KOR 2035
3|/known-for:KOR 3 2023
11|/known-for:KOR 3 2026
-4|/known-for:KOR 3 FY2020
-5|/known-for:KOR 3.4 2024
-4|/known-for:KOR 3.5 2030
6|/known-for:KOR 3.5 2035
-8|/known-for:KOR 3.5 FY2034
-3|/known-for:KOR 5.4 2026
-4|/known-for:KOR FY2020
-15|/known-for:KOR FY2023
-3|/known-for:KOR FY2025
-3|/known-for:KOR FY2027
-8|/known-for:KOR FY2030
-8|/known-for:KOR FY2034
4|/known-for:KWT 2030
4|/known-for:KWT 4.5 2030
5|/known-for:LAO 0.2 2024
5|/known-for:LAO 2024
10|/known-for:LKA 1.9 2024
10|/known-for:LKA 2024
-5|/known-for:LTU 2025
17|/known-for:LTU 2026
-4|/known-for:LTU 2027
-4|/known-for:LTU 2030
-3|/known-for:LTU 3.5 2025
-4|/known-for:LTU 4 2030
8|/known-for:LTU 5 2026
-4|/known-for:LTU 5 2027
-4|/known-for:LTU 5 2030
4|/known-for:LTU 5-6 2026
6|/known-for:LTU 5-6 2030
4|/known-for:LTU 5.4 2026
5|/known-for:LUX 1.3 2024
4|/known-for:LUX 2024
6|/known-for:LUX 2035
6|/known-for:LUX 5 2035
3|/known-for:LVA 2 2018
3|/known-for:LVA 2018
4|/known-for:LVA 2024
9|/known-for:LVA 2027
-9|/known-for:LVA 2030
3|/known-for:LVA 3 2025
4|/known-for:LVA 3.15 2024
-3|/known-for:LVA 3.5 2025
-6|/known-for:LVA 3.5 2030
4|/known-for:LVA 4 2026
3|/known-for:LVA 4.9 2026
-7|/known-for:LVA 5 2026
9|/known-for:LVA 5 2027
3|/known-for:MDA 0.6 2025
3|/known-for:MDA 2025
4|/known-for:MDV 2.8 2025
4|/known-for:MDV 2025
-3|/known-for:MNG 2023
-11|/known-for:MNG 2024
-11|/known-for:MNG 3.1 2024
-3|/known-for:MNG 5.9 2023
-4|/known-for:MYS 0.8 2024
5|/known-for:MYS 1 2024
-4|/known-for:MYS 1.2 2024
-4|/known-for:MYS 2024
-3|/known-for:NATO 1.004 FY1987
-9|/known-for:NATO 1.24 FY2021
-6|/known-for:NATO 1.28 2024
-8|/known-for:NATO 1.37 2024
-6|/known-for:NATO 1.5 2024
28|/known-for:NATO 1.5 2032
-7|/known-for:NATO 1.5 2035
-5|/known-for:NATO 1.6 FY2024
-3|/known-for:NATO 1.9 FY2026
-5|/known-for:NATO 17 1975
-5|/known-for:NATO 1975
12|/known-for:NATO 1992
-9|/known-for:NATO 2 2016
-3|/known-for:NATO 2 2018
-3|/known-for:NATO 2 2020/2021
19|/known-for:NATO 2 2022
-3|/known-for:NATO 2 2023
11|/known-for:NATO 2 2024
-29|/known-for:NATO 2 2025
-14|/known-for:NATO 2 2027
-4|/known-for:NATO 2 2028
-4|/known-for:NATO 2 2029
-4|/known-for:NATO 2 2030
-17|/known-for:NATO 2 2032
4|/known-for:NATO 2 FY2023
-6|/known-for:NATO 2 FY2024
-32|/known-for:NATO 2 FY2025
-36|/known-for:NATO 2 FY2027
21|/known-for:NATO 2.02 2024
-6|/known-for:NATO 2.1 FY2025
7|/known-for:NATO 2.27 2025
7|/known-for:NATO 2.3 2025
12|/known-for:NATO 2.5 1992
5|/known-for:NATO 2.5 2026
-4|/known-for:NATO 2.5 2027
-5|/known-for:NATO 2.5 FY2030
5|/known-for:NATO 2.9 2030
-9|/known-for:NATO 2016
-3|/known-for:NATO 2018
-3|/known-for:NATO 2020/2021
16|/known-for:NATO 2022
-8|/known-for:NATO 2023
3|/known-for:NATO 2024
-27|/known-for:NATO 2026
-4|/known-for:NATO 2027
-8|/known-for:NATO 2028
-16|/known-for:NATO 2029
-32|/known-for:NATO 2030
3|/known-for:NATO 2032
18|/known-for:NATO 2035
-7|/known-for:NATO 2036
-3|/known-for:NATO 203X
13|/known-for:NATO 3 2025
6|/known-for:NATO 3 2029
-3|/known-for:NATO 3 2030
-7|/known-for:NATO 3 2036
-3|/known-for:NATO 3.32 2026
-8|/known-for:NATO 3.5 2025
7|/known-for:NATO 3.5 2026
28|/known-for:NATO 3.5 2027
-17|/known-for:NATO 3.5 2029
-11|/known-for:NATO 3.5 2030
10|/known-for:NATO 3.5 2032
24|/known-for:NATO 3.5 2035
9|/known-for:NATO 3.5 FY2025
-6|/known-for:NATO 3.5 FY2030
-17|/known-for:NATO 3.5 FY2035
-4|/known-for:NATO 4 2030
17|/known-for:NATO 5 2025
-18|/known-for:NATO 5 2026
-7|/known-for:NATO 5 2027
-9|/known-for:NATO 5 2030
-18|/known-for:NATO 5 2032
-4|/known-for:NATO 5.4 2026
-3|/known-for:NATO FY1987
-10|/known-for:NATO FY2021
-6|/known-for:NATO FY2022
3|/known-for:NATO FY2023
-14|/known-for:NATO FY2024
-32|/known-for:NATO FY2025
-8|/known-for:NATO FY2026
-38|/known-for:NATO FY2027
-14|/known-for:NATO FY2030
-4|/known-for:NATO FY2032
-18|/known-for:NATO FY2035
-3|/known-for:NGA 2.2 2025
-3|/known-for:NIC 0.7 1948
-4|/known-for:NIC 1948
-4|/known-for:NLD 1.5 2032
-8|/known-for:NLD 2032
-18|/known-for:NLD 2035
-3|/known-for:NLD 3.5 2032
-14|/known-for:NLD 3.5 2035
-4|/known-for:NLD 5 2035
8|/known-for:NOR 2 2024
5|/known-for:NOR 2024
5|/known-for:NOR 2025
4|/known-for:NOR 2030
14|/known-for:NOR 2035
8|/known-for:NOR 2036
-3|/known-for:NOR 3 2024
8|/known-for:NOR 3 2036
7|/known-for:NOR 3.4 2025
6|/known-for:NOR 3.4 2026
-6|/known-for:NOR 3.5 2026
4|/known-for:NOR 3.5 2030
14|/known-for:NOR 5 2035
3|/known-for:NZL 1.2 2022
4|/known-for:NZL 2 FY2032
3|/known-for:NZL 2022
4|/known-for:NZL FY2032
-3|/known-for:PAK 1.9 FY2025
-3|/known-for:PAK FY2025
8|/known-for:PER 1.8 2023
8|/known-for:PER 2023
6|/known-for:PHL 1.1 2024
6|/known-for:PHL 1.2 2024
4|/known-for:PHL 1.3 2026
-6|/known-for:PHL 1.4 2024
5|/known-for:PHL 1.6 2028
-11|/known-for:PHL 2 2025
19|/known-for:PHL 2 2028
-5|/known-for:PHL 2024
-16|/known-for:PHL 2025
4|/known-for:PHL 2026
28|/known-for:PHL 2028
-5|/known-for:PHL 3.5 2025
-15|/known-for:PLW 1.3 2024
-6|/known-for:PLW 2 2028
-15|/known-for:PLW 2024
-6|/known-for:PLW 2028
4|/known-for:PNG 1.3 2030
4|/known-for:PNG 2030
9|/known-for:POL 2 2016
-3|/known-for:POL 2.5 2030
9|/known-for:POL 2016
7|/known-for:POL 2024
9|/known-for:POL 2025
24|/known-for:POL 2026
-3|/known-for:POL 2030
-3|/known-for:POL 2035
-5|/known-for:POL 3.4 2025
8|/known-for:POL 3.5 2025
-3|/known-for:POL 3.5 2035
3|/known-for:POL 4 2023
5|/known-for:POL 4.1 2024
7|/known-for:POL 4.7 2025
19|/known-for:POL 4.8 2026
6|/known-for:POL 5 2026
-8|/known-for:PRT 1.3 2027
-8|/known-for:PRT 2027
5|/known-for:ROU 2030
5|/known-for:ROU 3.5 2030
-6|/known-for:RUS 1.7 2022
-7|/known-for:RUS 2 2023
-5|/known-for:RUS 2022
13|/known-for:RUS 2025
6|/known-for:RUS 5.9 2023
14|/known-for:RUS 7 2025
6|/known-for:RWA 1.3 2024
6|/known-for:RWA 2024
-4|/known-for:SAU 2 2025
4|/known-for:SAU 6 2025
-7|/known-for:SEN 0.7 2023
-7|/known-for:SEN 2023
-8|/known-for:SGP 2 2026
-11|/known-for:SGP 2026
-3|/known-for:SGP 3.1 2026
12|/known-for:SRB 2.6 2024
12|/known-for:SRB 2024
-4|/known-for:SVK 2 2025
-4|/known-for:SVK 2025
-5|/known-for:SVN 2.8 2029
-5|/known-for:SVN 2029
-3|/known-for:SWE 1.7 2025
-5|/known-for:SWE 1.8 2024
-5|/known-for:SWE 2024
-4|/known-for:SWE 2025
-4|/known-for:SWE 2026
6|/known-for:SWE 2030
-6|/known-for:SWE 2032
-3|/known-for:SWE 3.5 2026
6|/known-for:SWE 3.5 2030
-7|/known-for:SWE 3.5 2032
-5|/known-for:TGO 2.2 2025
-5|/known-for:TGO 2025
9|/known-for:THA 1.1 2025
4|/known-for:THA 1.7 2030
-11|/known-for:THA 2.5 2025
4|/known-for:THA 2030
-5|/known-for:TJK 2024
-5|/known-for:TJK 3.1 2024
7|/known-for:TUR 2.2 2025
3|/known-for:TUR 2.4 2025
10|/known-for:TUR 2025
-5|/known-for:TWN 1.6 2028
3|/known-for:TWN 2.4 2023
3|/known-for:TWN 2.4 2025
4|/known-for:TWN 2.45 2025
5|/known-for:TWN 2.5 2025
-7|/known-for:TWN 2.7 2025
5|/known-for:TWN 2.84 2026
3|/known-for:TWN 2023
5|/known-for:TWN 2024
4|/known-for:TWN 2025
21|/known-for:TWN 2026
8|/known-for:TWN 2027
-4|/known-for:TWN 2028
21|/known-for:TWN 2030
-11|/known-for:TWN 2035
5|/known-for:TWN 3 2025
5|/known-for:TWN 3.3 2026
9|/known-for:TWN 3.32 2026
8|/known-for:TWN 4 2027
4|/known-for:TWN 5 2024
-3|/known-for:TWN 5 2026
22|/known-for:TWN 5 2030
-11|/known-for:TWN 5 2035
-5|/known-for:TWN 8.4 2025
7|/known-for:UKR 2022
3|/known-for:UKR 27 2026
6|/known-for:UKR 3.2 2022
3|/known-for:UKR 34 2022
3|/known-for:UKR 37 2023
-3|/known-for:USA 0.9 FY1978
-3|/known-for:USA 0.92 FY2018
-3|/known-for:USA 1.24 2017
-11|/known-for:USA 1.3 FY2026
-6|/known-for:USA 1.6 FY2024
-3|/known-for:USA 1.8 FY2025
-7|/known-for:USA 1.9 FY2026
12|/known-for:USA 2 2032
-7|/known-for:USA 2.32 2025
-3|/known-for:USA 2.4 2025
-4|/known-for:USA 2.4 2030
4|/known-for:USA 2.4 FY2035
-4|/known-for:USA 2.8 2026
19|/known-for:USA 2005
-3|/known-for:USA 2017
-6|/known-for:USA 2025
-6|/known-for:USA 2026
4|/known-for:USA 2027
-7|/known-for:USA 2030
20|/known-for:USA 2032
-23|/known-for:USA 203X
-23|/known-for:USA 3 203X
9|/known-for:USA 3 FY2020
-3|/known-for:USA 3 FY2032
9|/known-for:USA 3.2 2025
6|/known-for:USA 3.38 FY2024
10|/known-for:USA 3.4 2024
3|/known-for:USA 3.5 FY2003
19|/known-for:USA 4 2005
-4|/known-for:USA 5 2024
5|/known-for:USA 5 2027
8|/known-for:USA 5 2032
8|/known-for:USA 5 FY2027
-3|/known-for:USA FY1978
-4|/known-for:USA FY1981
3|/known-for:USA FY2003
-3|/known-for:USA FY2018
8|/known-for:USA FY2020
-3|/known-for:USA FY2022
4|/known-for:USA FY2024
-4|/known-for:USA FY2025
-19|/known-for:USA FY2026
8|/known-for:USA FY2027
-3|/known-for:USA FY2032
4|/known-for:USA FY2035
-7|/known-for:VEN 0.6 2026
-8|/known-for:VEN 1.3 2026
-15|/known-for:VEN 2026
-5|/known-for:VNM 0.2 2024
9|/known-for:VNM 1.8 2024
11|/known-for:VNM 2 2026
3|/known-for:VNM 2024
10|/known-for:VNM 2026
-12|/known-for:XKX 2.6 2024
-12|/known-for:XKX 2024
3|/known-for:ZMB 1979
3|/known-for:ZMB 6 1979
-3|/known-for:ZWE 1979
-3|/known-for:ZWE 6 1979
9|/known:AGO 1.3
9|/known:AGO 1.3 2025
9|/known:AGO 1.3 since-2025
-4|/known:AGO 2
-4|/known:AGO 2 2025
-4|/known:AGO 2 since-2025
5|/known:AGO 2.2
5|/known:AGO 2.2 2025
5|/known:AGO 2.2 since-2025
9|/known:AGO since-2025
13|/known:ALLIES 0.25
13|/known:ALLIES 0.25 2025
13|/known:ALLIES 0.25 since-2025
-22|/known:ALLIES 1
-11|/known:ALLIES 1 2025
-4|/known:ALLIES 1 2026
-15|/known:ALLIES 1 since-2025
-3|/known:ALLIES 1 to-1999
-3|/known:ALLIES 1.004
-5|/known:ALLIES 1.3
-3|/known:ALLIES 1.3 2025
-3|/known:ALLIES 1.3 since-2025
-10|/known:ALLIES 1.5 2025
11|/known:ALLIES 1.5 2026
-10|/known:ALLIES 1.6
-8|/known:ALLIES 1.6 2012
-8|/known:ALLIES 1.6 to-2013
-10|/known:ALLIES 1.8
-9|/known:ALLIES 1.8 2002
-9|/known:ALLIES 1.8 to-2013
-4|/known:ALLIES 1.9
-3|/known:ALLIES 1.9 since-2025
12|/known:ALLIES 1E+1
15|/known:ALLIES 1E+1 2025
13|/known:ALLIES 1E+1 since-2025
9|/known:ALLIES 2
-10|/known:ALLIES 2 2002
9|/known:ALLIES 2 2016
-5|/known:ALLIES 2 2017
-8|/known:ALLIES 2 2018
22|/known:ALLIES 2 2020
-3|/known:ALLIES 2 2021
13|/known:ALLIES 2 2022
3|/known:ALLIES 2 2024
-4|/known:ALLIES 2 2026
-6|/known:ALLIES 2 since-2025
-3|/known:ALLIES 2 to-1999
-11|/known:ALLIES 2 to-2013
13|/known:ALLIES 2 to-2021
16|/known:ALLIES 2 to-2024
-5|/known:ALLIES 2.02
-5|/known:ALLIES 2.02 2025
-5|/known:ALLIES 2.02 since-2025
-10|/known:ALLIES 2.1
-9|/known:ALLIES 2.1 2026
-10|/known:ALLIES 2.1 since-2025
27|/known:ALLIES 2.3
15|/known:ALLIES 2.3 2025
13|/known:ALLIES 2.3 2026
28|/known:ALLIES 2.3 since-2025
-4|/known:ALLIES 2.5
16|/known:ALLIES 2.5 2024
-13|/known:ALLIES 2.5 2025
-15|/known:ALLIES 2.5 since-2025
14|/known:ALLIES 2.5 to-2024
-6|/known:ALLIES 2.9
-6|/known:ALLIES 2.9 2025
-6|/known:ALLIES 2.9 since-2025
-9|/known:ALLIES 3
-3|/known:ALLIES 3 2023
4|/known:ALLIES 3 2024
7|/known:ALLIES 3 2025
-14|/known:ALLIES 3 2026
-8|/known:ALLIES 3 since-2025
-7|/known:ALLIES 3-3.5
-7|/known:ALLIES 3-3.5 2025
-7|/known:ALLIES 3-3.5 since-2025
-3|/known:ALLIES 3.1
-15|/known:ALLIES 3.5 2024
-20|/known:ALLIES 3.5 2025
36|/known:ALLIES 3.5 2026
16|/known:ALLIES 3.5 since-2025
-15|/known:ALLIES 3.5 to-2024
-6|/known:ALLIES 3.8
-6|/known:ALLIES 3.8 2025
-6|/known:ALLIES 3.8 since-2025
-4|/known:ALLIES 4 2025
7|/known:ALLIES 4 2026
3|/known:ALLIES 4 since-2025
11|/known:ALLIES 5
-19|/known:ALLIES 5 2024
11|/known:ALLIES 5 2025
19|/known:ALLIES 5 2026
30|/known:ALLIES 5 since-2025
-19|/known:ALLIES 5 to-2024
-3|/known:ALLIES 6
-3|/known:ALLIES 6 since-2025
-18|/known:ALLIES since-2025
-19|/known:ALLIES to-1999
-33|/known:ALLIES to-2013
6|/known:ALLIES to-2021
-18|/known:ALLIES to-2024
-6|/known:ARE 4
-6|/known:ARE 4 2025
-6|/known:ARE 4 since-2025
6|/known:ARE 5
6|/known:ARE 5 2025
6|/known:ARE 5 since-2025
12|/known:ARG 0.5
12|/known:ARG 0.5 2023
12|/known:ARG 0.5 to-2024
12|/known:ARG 0.6
11|/known:ARG 0.6 2025
12|/known:ARG 0.6 since-2025
8|/known:ARG 1
8|/known:ARG 1 2025
8|/known:ARG 1 since-2025
-9|/known:ARG 1.5
-9|/known:ARG 1.5 2026
-9|/known:ARG 1.5 since-2025
-5|/known:ARG 2.2
-5|/known:ARG 2.2 2025
-5|/known:ARG 2.2 since-2025
-6|/known:ARG 5
-6|/known:ARG 5 2025
-6|/known:ARG 5 since-2025
3|/known:ARG to-1999
13|/known:ARG to-2024
-3|/known:AUS 1.2
-3|/known:AUS 1.2 2024
-3|/known:AUS 1.2 to-2024
-33|/known:AUS 1.3
-28|/known:AUS 1.3 2024
-4|/known:AUS 1.3 2025
-5|/known:AUS 1.3 since-2025
-28|/known:AUS 1.3 to-2024
-5|/known:AUS 1.5
-5|/known:AUS 1.5 2026
-5|/known:AUS 1.5 since-2025
-6|/known:AUS 1.6
-5|/known:AUS 1.6 2026
-6|/known:AUS 1.6 since-2025
-22|/known:AUS 1.8
-22|/known:AUS 1.8 2025
-23|/known:AUS 1.8 since-2025
15|/known:AUS 1.9
9|/known:AUS 1.9 2024
8|/known:AUS 1.9 2025
6|/known:AUS 1.9 since-2025
9|/known:AUS 1.9 to-2024
-5|/known:AUS 2
9|/known:AUS 2 2025
-15|/known:AUS 2 2026
-6|/known:AUS 2 since-2025
3|/known:AUS 2.05
3|/known:AUS 2.05 2026
3|/known:AUS 2.05 since-2025
-6|/known:AUS 2.2
-5|/known:AUS 2.2 2025
-6|/known:AUS 2.2 since-2025
9|/known:AUS 2.4
7|/known:AUS 2.4 2025
8|/known:AUS 2.4 since-2025
-3|/known:AUS 2.5
-5|/known:AUS 2.5 2024
-5|/known:AUS 2.5 to-2024
-4|/known:AUS 2.6
-4|/known:AUS 2.6 2025
-4|/known:AUS 2.6 since-2025
4|/known:AUS 2.8
4|/known:AUS 2.8 since-2025
26|/known:AUS 3
7|/known:AUS 3 2025
18|/known:AUS 3 2026
25|/known:AUS 3 since-2025
48|/known:AUS 3.5
35|/known:AUS 3.5 2025
13|/known:AUS 3.5 2026
48|/known:AUS 3.5 since-2025
-26|/known:AUS 5
-26|/known:AUS 5 2025
-26|/known:AUS 5 since-2025
11|/known:AUS since-2025
-21|/known:AUS to-2024
-6|/known:AUT 1
-5|/known:AUT 1 2025
-5|/known:AUT 1 since-2025
3|/known:AUT 1.1
3|/known:AUT 1.1 2025
3|/known:AUT 1.1 since-2025
6|/known:AUT 1.5
6|/known:AUT 1.5 2024
6|/known:AUT 1.5 to-2024
7|/known:AUT 1.9
7|/known:AUT 1.9 2025
7|/known:AUT 1.9 since-2025
7|/known:AUT 2
7|/known:AUT 2 2025
7|/known:AUT 2 since-2025
-7|/known:AUT 3
-7|/known:AUT 3 2025
-7|/known:AUT 3 since-2025
5|/known:AUT since-2025
5|/known:AUT to-2024
-10|/known:BEL 1.28
-10|/known:BEL 1.28 2024
-10|/known:BEL 1.28 to-2024
33|/known:BEL 2
21|/known:BEL 2 2025
12|/known:BEL 2 2026
33|/known:BEL 2 since-2025
7|/known:BEL 2.5
7|/known:BEL 2.5 2025
7|/known:BEL 2.5 since-2025
-6|/known:BEL 3
-6|/known:BEL 3 2025
-6|/known:BEL 3 since-2025
7|/known:BEL 3.5
7|/known:BEL 3.5 2025
7|/known:BEL 3.5 since-2025
3|/known:BEL 5
3|/known:BEL 5 2025
3|/known:BEL 5 since-2025
44|/known:BEL since-2025
-9|/known:BEL to-2024
-12|/known:BFA 4
-12|/known:BFA 4 2026
-12|/known:BFA 4 since-2025
-12|/known:BFA since-2025
4|/known:BGD 1.7
4|/known:BGD 1.7 2025
4|/known:BGD 1.7 since-2025
4|/known:BGD since-2025
-5|/known:BGR 2
-5|/known:BGR 2 2018
-5|/known:BGR 2 to-2021
6|/known:BGR 2.1
6|/known:BGR 2.1 2025
6|/known:BGR 2.1 since-2025
8|/known:BGR 3.5
8|/known:BGR 3.5 2025
8|/known:BGR 3.5 since-2025
13|/known:BGR since-2025
-5|/known:BGR to-2021
5|/known:BLR 1.9
5|/known:BLR 1.9 2025
5|/known:BLR 1.9 since-2025
5|/known:BLR since-2025
-12|/known:BRA 0.5
-12|/known:BRA 0.5 2023
-12|/known:BRA 0.5 to-2024
-12|/known:BRA 1
-12|/known:BRA 1 2026
-12|/known:BRA 1 since-2025
9|/known:BRA 1.1
10|/known:BRA 1.1 2026
10|/known:BRA 1.1 since-2025
-6|/known:BRA 1.5
-6|/known:BRA 1.5 2026
-6|/known:BRA 1.5 since-2025
-21|/known:BRA 5
-21|/known:BRA 5 2025
-21|/known:BRA 5 since-2025
-35|/known:BRA since-2025
-13|/known:BRA to-2024
-19|/known:BRN 2.8
-19|/known:BRN 2.8 2025
-19|/known:BRN 2.8 since-2025
4|/known:BRN 3
4|/known:BRN 3 2025
4|/known:BRN 3 since-2025
-3|/known:BRN 3.1 1999
3|/known:BRN 3.1 2025
3|/known:BRN 3.1 since-2025
-3|/known:BRN 3.1 to-1999
-11|/known:BRN since-2025
-3|/known:BRN to-1999
3|/known:BTN 0.9
3|/known:BTN 0.9 2024
3|/known:BTN 0.9 to-2024
14|/known:BTN 1.3
14|/known:BTN 1.3 2024
14|/known:BTN 1.3 to-2024
15|/known:BTN to-2024
-5|/known:BWA 2.2
-5|/known:BWA 2.2 2025
-5|/known:BWA 2.2 since-2025
-5|/known:BWA since-2025
-5|/known:CAN 1.28
-5|/known:CAN 1.28 2024
-5|/known:CAN 1.28 to-2024
11|/known:CAN 1.37
3|/known:CAN 1.37 2024
9|/known:CAN 1.37 2025
9|/known:CAN 1.37 since-2025
3|/known:CAN 1.37 to-2024
3|/known:CAN 1.4
7|/known:CAN 1.4 2024
-5|/known:CAN 1.4 2025
-5|/known:CAN 1.4 since-2025
7|/known:CAN 1.4 to-2024
36|/known:CAN 2
-8|/known:CAN 2 2023
17|/known:CAN 2 2024
24|/known:CAN 2 2025
3|/known:CAN 2 2026
28|/known:CAN 2 since-2025
9|/known:CAN 2 to-2024
-15|/known:CAN 2.02
-15|/known:CAN 2.02 2025
-15|/known:CAN 2.02 since-2025
-6|/known:CAN 2.27
-6|/known:CAN 2.27 2026
-6|/known:CAN 2.27 since-2025
-28|/known:CAN 2.3
-7|/known:CAN 2.3 2025
-22|/known:CAN 2.3 2026
-28|/known:CAN 2.3 since-2025
-4|/known:CAN 2.4
-4|/known:CAN 2.4 2025
-4|/known:CAN 2.4 since-2025
4|/known:CAN 2.5 2025
-5|/known:CAN 2.5 2026
14|/known:CAN 3
15|/known:CAN 3 2025
16|/known:CAN 3 since-2025
-5|/known:CAN 3.5
-3|/known:CAN 3.5 2026
-5|/known:CAN 3.5 since-2025
12|/known:CAN 5
37|/known:CAN 5 2025
-25|/known:CAN 5 2026
12|/known:CAN 5 since-2025
13|/known:CAN to-2024
16|/known:CHE 1
15|/known:CHE 1 2025
16|/known:CHE 1 since-2025
-5|/known:CHE 1.5 2024
7|/known:CHE 1.5 2025
7|/known:CHE 1.5 since-2025
-5|/known:CHE 1.5 to-2024
20|/known:CHE since-2025
-5|/known:CHE to-2024
-5|/known:CHL 0.6
-5|/known:CHL 0.6 2025
-5|/known:CHL 0.6 since-2025
-8|/known:CHL 1
-8|/known:CHL 1 2025
-8|/known:CHL 1 since-2025
-9|/known:CHL 1.1
-9|/known:CHL 1.1 2026
-9|/known:CHL 1.1 since-2025
15|/known:CHL 1.5
15|/known:CHL 1.5 2026
15|/known:CHL 1.5 since-2025
-4|/known:CHL 1.8
-4|/known:CHL 1.8 2025
-4|/known:CHL 1.8 since-2025
5|/known:CHL 2.2
5|/known:CHL 2.2 2025
5|/known:CHL 2.2 since-2025
-5|/known:CHL since-2025
-19|/known:CHN 1
-12|/known:CHN 1 2025
-7|/known:CHN 1 2026
-19|/known:CHN 1 since-2025
-5|/known:CHN 1.2
-5|/known:CHN 1.2 2022
-5|/known:CHN 1.2 to-2024
15|/known:CHN 1.3
3|/known:CHN 1.3 2024
9|/known:CHN 1.3 2025
4|/known:CHN 1.3 2027
13|/known:CHN 1.3 since-2025
3|/known:CHN 1.3 to-2024
7|/known:CHN 1.4
7|/known:CHN 1.4 2014
7|/known:CHN 1.4 to-2021
12|/known:CHN 1.5
8|/known:CHN 1.5 2025
4|/known:CHN 1.5 2026
12|/known:CHN 1.5 since-2025
9|/known:CHN 1.7
8|/known:CHN 1.7 2025
9|/known:CHN 1.7 since-2025
14|/known:CHN 2
23|/known:CHN 2 2025
-22|/known:CHN 2 2026
13|/known:CHN 2 2027
15|/known:CHN 2 since-2025
13|/known:CHN 2-3
13|/known:CHN 2-3 2026
13|/known:CHN 2-3 since-2025
-27|/known:CHN 3
-4|/known:CHN 3 2024
-6|/known:CHN 3 2025
-17|/known:CHN 3 2026
-22|/known:CHN 3 since-2025
-4|/known:CHN 3 to-2024
-5|/known:CHN 3.1
-5|/known:CHN 3.1 2026
-5|/known:CHN 3.1 since-2025
-4|/known:CHN 3.4
-4|/known:CHN 3.4 2025
-4|/known:CHN 3.4 since-2025
-9|/known:CHN 3.5
-4|/known:CHN 3.5 2026
-3|/known:CHN 3.5 2027
-8|/known:CHN 3.5 since-2025
-10|/known:CHN 5
-3|/known:CHN 5 2025
-7|/known:CHN 5 2026
-10|/known:CHN 5 since-2025
-16|/known:CHN since-2025
7|/known:CHN to-2021
-6|/known:CHN to-2024
-6|/known:COD 1.3
-6|/known:COD 1.3 2025
-6|/known:COD 1.3 since-2025
-3|/known:COD since-2025
9|/known:COG 2.8
9|/known:COG 2.8 2025
9|/known:COG 2.8 since-2025
9|/known:COG since-2025
9|/known:COL 1.7
9|/known:COL 1.7 2024
9|/known:COL 1.7 to-2024
4|/known:COL 3.1
4|/known:COL 3.1 2025
4|/known:COL 3.1 since-2025
5|/known:COL 4
5|/known:COL 4 2025
5|/known:COL 4 since-2025
-3|/known:COL 4.7
-3|/known:COL 4.7 2025
-3|/known:COL 4.7 since-2025
5|/known:COL since-2025
9|/known:COL to-2024
3|/known:CRI 0.7
3|/known:CRI 0.7 2024
3|/known:CRI 0.7 to-2024
-3|/known:CRI 1.3
-3|/known:CRI 1.3 2024
-3|/known:CRI 1.3 to-2024
-5|/known:CZE 1.5
-5|/known:CZE 1.5 1999
-5|/known:CZE 1.5 to-1999
13|/known:CZE 1.9
13|/known:CZE 1.9 1999
13|/known:CZE 1.9 to-1999
8|/known:CZE 2
7|/known:CZE 2 2025
8|/known:CZE 2 since-2025
-6|/known:CZE 2.1
-6|/known:CZE 2.1 1999
-6|/known:CZE 2.1 to-1999
9|/known:CZE since-2025
-3|/known:DEU 0.96
-3|/known:DEU 0.96 2022
-3|/known:DEU 0.96 to-2024
-7|/known:DEU 1
-10|/known:DEU 1 2022
3|/known:DEU 1 2025
-10|/known:DEU 1 to-2024
3|/known:DEU 1.24
3|/known:DEU 1.24 2018
3|/known:DEU 1.24 to-2021
16|/known:DEU 1.5
4|/known:DEU 1.5 2002
17|/known:DEU 1.5 2022
-8|/known:DEU 1.5 2025
-8|/known:DEU 1.5 since-2025
4|/known:DEU 1.5 to-2013
18|/known:DEU 1.5 to-2024
-4|/known:DEU 1.8
-4|/known:DEU 1.8 2026
-4|/known:DEU 1.8 since-2025
-3|/known:DEU 1.9 2026
-28|/known:DEU 2
5|/known:DEU 2 1999
-4|/known:DEU 2 2002
-13|/known:DEU 2 2012
6|/known:DEU 2 2017
9|/known:DEU 2 2022
8|/known:DEU 2 2023
-16|/known:DEU 2 2024
-27|/known:DEU 2 2025
-25|/known:DEU 2 since-2025
5|/known:DEU 2 to-1999
-17|/known:DEU 2 to-2013
8|/known:DEU 2 to-2021
11|/known:DEU 2.1
11|/known:DEU 2.1 2025
11|/known:DEU 2.1 since-2025
-9|/known:DEU 2.2
-9|/known:DEU 2.2 2026
-9|/known:DEU 2.2 since-2025
5|/known:DEU 2.4
5|/known:DEU 2.4 2025
5|/known:DEU 2.4 since-2025
5|/known:DEU 2.5
6|/known:DEU 2.5 2024
6|/known:DEU 2.5 to-2024
-7|/known:DEU 2.6
-7|/known:DEU 2.6 1993
-7|/known:DEU 2.6 to-1999
13|/known:DEU 2.8
6|/known:DEU 2.8 1990
5|/known:DEU 2.8 2026
7|/known:DEU 2.8 since-2025
6|/known:DEU 2.8 to-1999
14|/known:DEU 3
4|/known:DEU 3 2024
11|/known:DEU 3 2025
9|/known:DEU 3 since-2025
4|/known:DEU 3 to-2024
-3|/known:DEU 3-3.5
-4|/known:DEU 3-3.5 2026
-3|/known:DEU 3-3.5 since-2025
5|/known:DEU 3.1
4|/known:DEU 3.1 2026
6|/known:DEU 3.1 since-2025
21|/known:DEU 3.5
-3|/known:DEU 3.5 2002
4|/known:DEU 3.5 2024
16|/known:DEU 3.5 2025
4|/known:DEU 3.5 2026
20|/known:DEU 3.5 since-2025
-3|/known:DEU 3.5 to-2013
4|/known:DEU 3.5 to-2024
3|/known:DEU 4
-14|/known:DEU 4 2019
17|/known:DEU 4 2025
17|/known:DEU 4 since-2025
-14|/known:DEU 4 to-2021
7|/known:DEU 4.7
9|/known:DEU 4.7 2025
7|/known:DEU 4.7 since-2025
-15|/known:DEU 4.8
-15|/known:DEU 4.8 2025
-15|/known:DEU 4.8 since-2025
-6|/known:DEU 5
-18|/known:DEU 5 2025
12|/known:DEU 5 2026
-6|/known:DEU 5 since-2025
-3|/known:DEU 5-6
-3|/known:DEU 5-6 2025
-3|/known:DEU 5-6 since-2025
3|/known:DEU to-1999
-15|/known:DEU to-2013
20|/known:DEU to-2024
-6|/known:DNK 1.5
-6|/known:DNK 1.5 2025
-6|/known:DNK 1.5 since-2025
-13|/known:DNK 2
-12|/known:DNK 2 2024
-12|/known:DNK 2 to-2024
26|/known:DNK 3
22|/known:DNK 3 2025
5|/known:DNK 3 2026
26|/known:DNK 3 since-2025
-4|/known:DNK 3-3.5
-4|/known:DNK 3-3.5 2025
-4|/known:DNK 3-3.5 since-2025
-5|/known:DNK 3.4
-5|/known:DNK 3.4 2025
-5|/known:DNK 3.4 since-2025
4|/known:DNK 3.5
4|/known:DNK 3.5 since-2025
20|/known:DNK 5
22|/known:DNK 5 2025
20|/known:DNK 5 since-2025
33|/known:DNK since-2025
-12|/known:DNK to-2024
-3|/known:DZA 5
-3|/known:DZA 5 2025
-3|/known:DZA 5 since-2025
-4|/known:ECU 1.8
-4|/known:ECU 1.8 2025
-4|/known:ECU 1.8 since-2025
-4|/known:ECU since-2025
8|/known:EGY 1
8|/known:EGY 1 2025
8|/known:EGY 1 since-2025
8|/known:EGY 2
8|/known:EGY 2 2025
8|/known:EGY 2 since-2025
14|/known:EGY 6
14|/known:EGY 6 2024
14|/known:EGY 6 to-2024
15|/known:EGY since-2025
15|/known:EGY to-2024
21|/known:ESP 1.28
15|/known:ESP 1.28 2024
6|/known:ESP 1.28 2025
6|/known:ESP 1.28 since-2025
15|/known:ESP 1.28 to-2024
-7|/known:ESP 1.4
-7|/known:ESP 1.4 2024
-7|/known:ESP 1.4 to-2024
-3|/known:ESP 1.5
-3|/known:ESP 1.5 2025
-3|/known:ESP 1.5 since-2025
3|/known:ESP 2 2025
4|/known:ESP 2 since-2025
11|/known:ESP 2.1
8|/known:ESP 2.1 2025
3|/known:ESP 2.1 2026
11|/known:ESP 2.1 since-2025
-7|/known:ESP 3
-3|/known:ESP 3 2025
-3|/known:ESP 3 2026
-7|/known:ESP 3 since-2025
7|/known:ESP 5
5|/known:ESP 5 2025
7|/known:ESP 5 since-2025
-5|/known:ESP 5.4
-5|/known:ESP 5.4 2025
-5|/known:ESP 5.4 since-2025
6|/known:ESP since-2025
7|/known:ESP to-2024
-3|/known:EST 1.5
-3|/known:EST 1.5 2002
-3|/known:EST 1.5 to-2013
20|/known:EST 2 2002
-14|/known:EST 2 2024
-5|/known:EST 2 2025
-6|/known:EST 2 since-2025
20|/known:EST 2 to-2013
-14|/known:EST 2 to-2024
9|/known:EST 2.3
9|/known:EST 2.3 2023
9|/known:EST 2.3 to-2024
-11|/known:EST 2.5
-3|/known:EST 2.5 2023
-8|/known:EST 2.5 2024
-11|/known:EST 2.5 to-2024
-7|/known:EST 3
-3|/known:EST 3 2024
-3|/known:EST 3 2025
-4|/known:EST 3 since-2025
-3|/known:EST 3 to-2024
4|/known:EST 3.2
4|/known:EST 3.2 2024
4|/known:EST 3.2 to-2024
5|/known:EST 3.4
6|/known:EST 3.4 2025
6|/known:EST 3.4 since-2025
-3|/known:EST 3.5
-3|/known:EST 3.5 2025
-3|/known:EST 3.5 since-2025
4|/known:EST 3.5-5
4|/known:EST 3.5-5 2024
4|/known:EST 3.5-5 to-2024
6|/known:EST 3.7
6|/known:EST 3.7 2025
6|/known:EST 3.7 since-2025
-16|/known:EST 4
-16|/known:EST 4 2025
-16|/known:EST 4 since-2025
22|/known:EST 5
24|/known:EST 5 2025
22|/known:EST 5 since-2025
-3|/known:EST 5-6
-3|/known:EST 5-6 2025
-3|/known:EST 5-6 since-2025
10|/known:EST 5.4
10|/known:EST 5.4 2025
10|/known:EST 5.4 since-2025
8|/known:EST since-2025
17|/known:EST to-2013
-14|/known:EST to-2024
-3|/known:ETH 2
-3|/known:ETH 2 2024
-3|/known:ETH 2 to-2024
-3|/known:ETH to-2024
3|/known:EU 1
3|/known:EU 1 2025
3|/known:EU 1 since-2025
-3|/known:EU 1.1
-3|/known:EU 1.1 2025
-3|/known:EU 1.1 since-2025
-18|/known:EU 1.3
-18|/known:EU 1.3 2024
-18|/known:EU 1.3 to-2024
3|/known:EU 1.4
3|/known:EU 1.4 2026
3|/known:EU 1.4 since-2025
26|/known:EU 1.5
24|/known:EU 1.5 2025
26|/known:EU 1.5 since-2025
10|/known:EU 1.9
10|/known:EU 1.9 2025
10|/known:EU 1.9 since-2025
-9|/known:EU 2
-7|/known:EU 2 2023
-8|/known:EU 2 to-2024
6|/known:EU 2.1
6|/known:EU 2.1 2025
6|/known:EU 2.1 since-2025
-5|/known:EU 2.2
-5|/known:EU 2.2 2026
-5|/known:EU 2.2 since-2025
24|/known:EU 3
19|/known:EU 3 2025
3|/known:EU 3 2026
22|/known:EU 3 since-2025
4|/known:EU 3-3.5
4|/known:EU 3-3.5 2025
4|/known:EU 3-3.5 since-2025
-3|/known:EU 3.5
-4|/known:EU 3.5 2025
-3|/known:EU 3.5 since-2025
-9|/known:EU 4
-9|/known:EU 4 2025
-9|/known:EU 4 since-2025
-3|/known:EU 5
-3|/known:EU 5 2025
-3|/known:EU 5 since-2025
42|/known:EU since-2025
-25|/known:EU to-2024
-7|/known:FIN 0.5
-7|/known:FIN 0.5 2025
-7|/known:FIN 0.5 since-2025
-4|/known:FIN 1.3
-4|/known:FIN 1.3 2025
-4|/known:FIN 1.3 since-2025
8|/known:FIN 1.7
8|/known:FIN 1.7 2023
8|/known:FIN 1.7 to-2024
7|/known:FIN 2
11|/known:FIN 2 2023
-4|/known:FIN 2 2024
7|/known:FIN 2 to-2024
-9|/known:FIN 2.3
-9|/known:FIN 2.3 2023
-9|/known:FIN 2.3 to-2024
-6|/known:FIN 3
-7|/known:FIN 3 2025
-6|/known:FIN 3 since-2025
-19|/known:FIN 3.5
-24|/known:FIN 3.5 2025
5|/known:FIN 3.5 2026
-19|/known:FIN 3.5 since-2025
7|/known:FIN 5
-3|/known:FIN 5 2025
10|/known:FIN 5 2026
7|/known:FIN 5 since-2025
-27|/known:FIN since-2025
6|/known:FIN to-2024
-3|/known:FJI 1.2
-3|/known:FJI 1.2 2023
-3|/known:FJI 1.2 to-2024
6|/known:FJI 2.2
5|/known:FJI 2.2 2025
6|/known:FJI 2.2 since-2025
6|/known:FJI since-2025
-3|/known:FJI to-2024
-19|/known:FRA 2
-18|/known:FRA 2 2025
-18|/known:FRA 2 since-2025
14|/known:FRA 2.2
14|/known:FRA 2.2 2026
14|/known:FRA 2.2 since-2025
-6|/known:FRA 2.8
-6|/known:FRA 2.8 2025
-6|/known:FRA 2.8 since-2025
12|/known:FRA 3
7|/known:FRA 3 2023
4|/known:FRA 3 2025
5|/known:FRA 3 since-2025
7|/known:FRA 3 to-2024
-11|/known:FRA 3-3.5
-18|/known:FRA 3-3.5 2025
7|/known:FRA 3-3.5 2026
-11|/known:FRA 3-3.5 since-2025
17|/known:FRA 3.5
6|/known:FRA 3.5 2025
11|/known:FRA 3.5 2026
17|/known:FRA 3.5 since-2025
14|/known:FRA 5
-25|/known:FRA 5 2025
39|/known:FRA 5 2026
14|/known:FRA 5 since-2025
12|/known:FRA since-2025
6|/known:FRA to-2024
-8|/known:GBR 1.5
-7|/known:GBR 1.5 2025
-8|/known:GBR 1.5 since-2025
-8|/known:GBR 2
22|/known:GBR 2 2005
-9|/known:GBR 2 2015
-17|/known:GBR 2 2025
-17|/known:GBR 2 since-2025
23|/known:GBR 2 to-2013
-10|/known:GBR 2 to-2021
-3|/known:GBR 2 to-2024
5|/known:GBR 2.3
4|/known:GBR 2.3 2025
4|/known:GBR 2.3 since-2025
19|/known:GBR 2.5
11|/known:GBR 2.5 2024
7|/known:GBR 2.5 2025
8|/known:GBR 2.5 since-2025
11|/known:GBR 2.5 to-2024
3|/known:GBR 2.6
3|/known:GBR 2.6 2025
3|/known:GBR 2.6 since-2025
23|/known:GBR 3
5|/known:GBR 3 2022
-6|/known:GBR 3 2023
23|/known:GBR 3 2025
24|/known:GBR 3 since-2025
-12|/known:GBR 3.5
-12|/known:GBR 3.5 2026
-12|/known:GBR 3.5 since-2025
-4|/known:GBR 5
-4|/known:GBR 5 2025
-4|/known:GBR 5 since-2025
-7|/known:GBR since-2025
-3|/known:GBR to-1999
21|/known:GBR to-2013
-10|/known:GBR to-2021
7|/known:GBR to-2024
6|/known:GHA 0.7
6|/known:GHA 0.7 2025
6|/known:GHA 0.7 since-2025
6|/known:GHA since-2025
7|/known:GMB 0.7
7|/known:GMB 0.7 2024
7|/known:GMB 0.7 to-2024
6|/known:GMB 1
6|/known:GMB 1 2024
6|/known:GMB 1 to-2024
-14|/known:GMB 1.7
-14|/known:GMB 1.7 2024
-14|/known:GMB 1.7 to-2024
3|/known:GRC 0.4
3|/known:GRC 0.4 2025
3|/known:GRC 0.4 since-2025
-16|/known:GRC 1.6
-16|/known:GRC 1.6 2012
-16|/known:GRC 1.6 to-2013
-9|/known:GRC 2
-4|/known:GRC 2 2012
-5|/known:GRC 2 2025
-5|/known:GRC 2 since-2025
-4|/known:GRC 2 to-2013
-12|/known:GRC 2.1
-10|/known:GRC 2.1 2024
-10|/known:GRC 2.1 to-2024
-4|/known:GRC 2.2
-4|/known:GRC 2.2 2024
-4|/known:GRC 2.2 to-2024
-3|/known:GRC 2.4
-3|/known:GRC 2.4 2025
-3|/known:GRC 2.4 since-2025
-10|/known:GRC 2.5
-10|/known:GRC 2.5 2012
-10|/known:GRC 2.5 to-2013
37|/known:GRC 3.1
21|/known:GRC 3.1 2024
16|/known:GRC 3.1 2025
16|/known:GRC 3.1 since-2025
21|/known:GRC 3.1 to-2024
8|/known:GRC since-2025
-28|/known:GRC to-2013
8|/known:GRC to-2024
8|/known:GUY 0.6
8|/known:GUY 0.6 2026
8|/known:GUY 0.6 since-2025
23|/known:GUY 1
23|/known:GUY 1 2026
23|/known:GUY 1 since-2025
8|/known:GUY 1.3
8|/known:GUY 1.3 2026
8|/known:GUY 1.3 since-2025
39|/known:GUY since-2025
5|/known:HRV 2.8
5|/known:HRV 2.8 2025
5|/known:HRV 2.8 since-2025
5|/known:HRV since-2025
11|/known:HUN 1.5
11|/known:HUN 1.5 1999
11|/known:HUN 1.5 to-1999
-7|/known:HUN 1.9
-7|/known:HUN 1.9 1999
-7|/known:HUN 1.9 to-1999
8|/known:HUN 2
9|/known:HUN 2 2024
9|/known:HUN 2 to-2024
-7|/known:HUN 2.1
-7|/known:HUN 2.1 1999
-7|/known:HUN 2.1 to-1999
6|/known:HUN 3.5
6|/known:HUN 3.5 2025
6|/known:HUN 3.5 since-2025
7|/known:HUN 5
-3|/known:HUN 5 2025
10|/known:HUN 5 2026
7|/known:HUN 5 since-2025
11|/known:HUN since-2025
9|/known:HUN to-2024
5|/known:IDN 0.7
4|/known:IDN 0.7 2025
4|/known:IDN 0.7 since-2025
13|/known:IDN 0.8
6|/known:IDN 0.8 2024
4|/known:IDN 0.8 2025
4|/known:IDN 0.8 since-2025
8|/known:IDN 0.8 to-2024
-8|/known:IDN 1
-4|/known:IDN 1 1985
-3|/known:IDN 1 2024
-4|/known:IDN 1 to-1999
-5|/known:IDN 1 to-2024
-8|/known:IDN 1.2
-7|/known:IDN 1.2 1985
-7|/known:IDN 1.2 to-1999
12|/known:IDN 1.5
4|/known:IDN 1.5 2023
6|/known:IDN 1.5 2025
8|/known:IDN 1.5 since-2025
4|/known:IDN 1.5 to-2024
-11|/known:IDN 3.5
-11|/known:IDN 3.5 2025
-11|/known:IDN 3.5 since-2025
4|/known:IDN since-2025
-11|/known:IDN to-1999
5|/known:IDN to-2024
-3|/known:IND 0.9
-3|/known:IND 0.9 2024
-3|/known:IND 0.9 to-2024
-16|/known:IND 1.3
-13|/known:IND 1.3 2024
-3|/known:IND 1.3 2026
-3|/known:IND 1.3 since-2025
-13|/known:IND 1.3 to-2024
-3|/known:IND 1.4
-3|/known:IND 1.4 since-2025
-4|/known:IND 1.7
-3|/known:IND 1.7 2025
-3|/known:IND 1.7 since-2025
-3|/known:IND 1.9 2025
3|/known:IND 1.9 2026
-5|/known:IND 2
-4|/known:IND 2 2026
-5|/known:IND 2 since-2025
6|/known:IND 2.1
6|/known:IND 2.1 2025
6|/known:IND 2.1 since-2025
-17|/known:IND 2.8
-6|/known:IND 2.8 2024
-12|/known:IND 2.8 2025
-12|/known:IND 2.8 since-2025
-6|/known:IND 2.8 to-2024
-3|/known:IND 3
-3|/known:IND 3 since-2025
-26|/known:IND since-2025
-22|/known:IND to-2024
8|/known:IRL 0.5
8|/known:IRL 0.5 2025
8|/known:IRL 0.5 since-2025
5|/known:IRL 1.3
5|/known:IRL 1.3 2025
5|/known:IRL 1.3 since-2025
-3|/known:IRL 1.9
-3|/known:IRL 1.9 2025
-3|/known:IRL 1.9 since-2025
16|/known:IRL since-2025
5|/known:IRN 17
5|/known:IRN 17 1974
5|/known:IRN 17 to-1999
12|/known:IRN 2
10|/known:IRN 2 2025
12|/known:IRN 2 since-2025
12|/known:IRN since-2025
4|/known:IRN to-1999
-18|/known:IRQ 4
-18|/known:IRQ 4 2025
-18|/known:IRQ 4 since-2025
-24|/known:IRQ since-2025
14|/known:ISL 1.5
14|/known:ISL 1.5 2025
14|/known:ISL 1.5 since-2025
17|/known:ISL since-2025
-3|/known:ISL to-2024
-7|/known:ISR 2.3
-7|/known:ISR 2.3 2025
-7|/known:ISR 2.3 since-2025
-7|/known:ISR 3.5
-7|/known:ISR 3.5 2026
-7|/known:ISR 3.5 since-2025
3|/known:ISR 3E+1
3|/known:ISR 3E+1 2023
3|/known:ISR 3E+1 to-2024
-6|/known:ISR 4
-6|/known:ISR 4 2026
-6|/known:ISR 4 since-2025
4|/known:ISR 5
-14|/known:ISR 6
-13|/known:ISR 6 2024
-7|/known:ISR 6 2025
6|/known:ISR 6 2026
-13|/known:ISR 6 to-2024
4|/known:ISR 7
4|/known:ISR 7 2026
4|/known:ISR 7 since-2025
4|/known:ISR 8
3|/known:ISR 8 2023
3|/known:ISR 8 to-2024
5|/known:ISR 8.4
5|/known:ISR 8.4 2025
5|/known:ISR 8.4 since-2025
9|/known:ISR 8.8
9|/known:ISR 8.8 2025
9|/known:ISR 8.8 since-2025
-14|/known:ISR since-2025
-8|/known:ISR to-2024
8|/known:ITA 1.6
8|/known:ITA 1.6 2024
8|/known:ITA 1.6 to-2024
8|/known:ITA 2
5|/known:ITA 2 2025
6|/known:ITA 2 since-2025
-4|/known:ITA 3-3.5
-4|/known:ITA 3-3.5 2025
-4|/known:ITA 3-3.5 since-2025
-8|/known:ITA 3.5
-18|/known:ITA 3.5 2025
9|/known:ITA 3.5 2026
-8|/known:ITA 3.5 since-2025
-7|/known:ITA 5
27|/known:ITA 5 2025
-34|/known:ITA 5 2026
-7|/known:ITA 5 since-2025
-14|/known:ITA since-2025
10|/known:ITA to-2024
-7|/known:JOR 1
-7|/known:JOR 1 2025
-7|/known:JOR 1 since-2025
-8|/known:JOR since-2025
3|/known:JPN 0.1
-13|/known:JPN 0.2
-13|/known:JPN 0.2 2025
-13|/known:JPN 0.2 since-2025
-5|/known:JPN 0.6
-5|/known:JPN 0.6 2025
-5|/known:JPN 0.6 since-2025
-5|/known:JPN 0.7
-5|/known:JPN 0.7 2025
-5|/known:JPN 0.7 since-2025
-4|/known:JPN 0.8
-4|/known:JPN 0.8 2025
-4|/known:JPN 0.8 since-2025
18|/known:JPN 0.9
5|/known:JPN 0.9 1978
3|/known:JPN 0.9 1979
3|/known:JPN 0.9 1980
12|/known:JPN 0.9 to-1999
4|/known:JPN 0.9 to-2021
10|/known:JPN 0.91
8|/known:JPN 0.91 1980
10|/known:JPN 0.91 to-1999
5|/known:JPN 0.92
4|/known:JPN 0.92 2018
5|/known:JPN 0.92 to-2021
3|/known:JPN 0.93
3|/known:JPN 0.95
3|/known:JPN 0.95 to-2021
8|/known:JPN 0.96
7|/known:JPN 0.96 2022
7|/known:JPN 0.96 to-2024
75|/known:JPN 1
4|/known:JPN 1 1978
5|/known:JPN 1 1981
8|/known:JPN 1 1985
3|/known:JPN 1 2018
16|/known:JPN 1 2022
5|/known:JPN 1 2024
20|/known:JPN 1 2026
19|/known:JPN 1 since-2025
23|/known:JPN 1 to-1999
4|/known:JPN 1 to-2013
6|/known:JPN 1 to-2021
23|/known:JPN 1 to-2024
8|/known:JPN 1.004
3|/known:JPN 1.004 1986
3|/known:JPN 1.004 2025
3|/known:JPN 1.004 since-2025
4|/known:JPN 1.004 to-1999
7|/known:JPN 1.1 2023
-6|/known:JPN 1.1 2024
4|/known:JPN 1.19
34|/known:JPN 1.2
12|/known:JPN 1.2 1985
4|/known:JPN 1.2 2012
21|/known:JPN 1.2 2022
4|/known:JPN 1.2 2024
-8|/known:JPN 1.2 2025
-8|/known:JPN 1.2 since-2025
12|/known:JPN 1.2 to-1999
4|/known:JPN 1.2 to-2013
25|/known:JPN 1.2 to-2024
11|/known:JPN 1.24
11|/known:JPN 1.24 2022
11|/known:JPN 1.24 to-2024
15|/known:JPN 1.3 2018
-5|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-4|/known:JPN 1.3 2027
-15|/known:JPN 1.3 since-2025
15|/known:JPN 1.3 to-2021
34|/known:JPN 1.4
3|/known:JPN 1.4 1982
-7|/known:JPN 1.4 2014
31|/known:JPN 1.4 2025
4|/known:JPN 1.4 2026
36|/known:JPN 1.4 since-2025
3|/known:JPN 1.4 to-1999
-7|/known:JPN 1.4 to-2021
-28|/known:JPN 1.5
5|/known:JPN 1.5 1978
3|/known:JPN 1.5 1996
-8|/known:JPN 1.5 2022
5|/known:JPN 1.5 2023
3|/known:JPN 1.5 2024
-39|/known:JPN 1.5 2025
-40|/known:JPN 1.5 since-2025
11|/known:JPN 1.5 to-1999
21|/known:JPN 1.6
3|/known:JPN 1.6 2024
7|/known:JPN 1.6 2025
9|/known:JPN 1.6 2026
16|/known:JPN 1.6 since-2025
6|/known:JPN 1.6 to-2024
-4|/known:JPN 1.7
-8|/known:JPN 1.7 2025
4|/known:JPN 1.7 2026
-5|/known:JPN 1.7 since-2025
36|/known:JPN 1.8
4|/known:JPN 1.8 2024
28|/known:JPN 1.8 2025
3|/known:JPN 1.8 2026
31|/known:JPN 1.8 since-2025
4|/known:JPN 1.8 to-2024
-9|/known:JPN 1.9 2024
-8|/known:JPN 1.9 2025
16|/known:JPN 1.9 2026
8|/known:JPN 1.9 since-2025
-9|/known:JPN 1.9 to-2024
-30|/known:JPN 1E+1
-29|/known:JPN 1E+1 2025
-30|/known:JPN 1E+1 since-2025
48|/known:JPN 2
5|/known:JPN 2 1986
-21|/known:JPN 2 2005
4|/known:JPN 2 2012
3|/known:JPN 2 2017
-44|/known:JPN 2 2018
13|/known:JPN 2 2021
-4|/known:JPN 2 2022
26|/known:JPN 2 2024
7|/known:JPN 2 2025
63|/known:JPN 2 2026
-8|/known:JPN 2 2027
62|/known:JPN 2 since-2025
7|/known:JPN 2 to-1999
-17|/known:JPN 2 to-2013
-28|/known:JPN 2 to-2021
23|/known:JPN 2 to-2024
-5|/known:JPN 2.1
-11|/known:JPN 2.1 2025
6|/known:JPN 2.1 2026
-4|/known:JPN 2.1 since-2025
-6|/known:JPN 2.2
-8|/known:JPN 2.2 2023
-8|/known:JPN 2.2 to-2024
-5|/known:JPN 2.3
6|/known:JPN 2.3 2025
-10|/known:JPN 2.3 2026
-5|/known:JPN 2.3 since-2025
-10|/known:JPN 2.4
-8|/known:JPN 2.4 2025
-9|/known:JPN 2.4 since-2025
-10|/known:JPN 2.42
-10|/known:JPN 2.42 2025
-10|/known:JPN 2.42 since-2025
-5|/known:JPN 2.5
-23|/known:JPN 2.5 2023
-9|/known:JPN 2.5 2024
16|/known:JPN 2.5 2025
7|/known:JPN 2.5 2026
24|/known:JPN 2.5 since-2025
-30|/known:JPN 2.5 to-2024
-10|/known:JPN 2.6
-3|/known:JPN 2.6 1993
-3|/known:JPN 2.6 2020
3|/known:JPN 2.6 2024
-7|/known:JPN 2.6 2025
-6|/known:JPN 2.6 since-2025
-3|/known:JPN 2.6 to-1999
-4|/known:JPN 2.6 to-2021
3|/known:JPN 2.6 to-2024
-4|/known:JPN 2.7 2024
7|/known:JPN 2.7 2025
-5|/known:JPN 2.7 2026
-4|/known:JPN 2.7 to-2024
-6|/known:JPN 2.8
-5|/known:JPN 2.8 1990
-5|/known:JPN 2.8 to-1999
18|/known:JPN 3
-5|/known:JPN 3 2020
-14|/known:JPN 3 2024
3|/known:JPN 3 2025
30|/known:JPN 3 2026
33|/known:JPN 3 since-2025
5|/known:JPN 3 to-1999
-5|/known:JPN 3 to-2021
-15|/known:JPN 3 to-2024
-3|/known:JPN 3.1
-15|/known:JPN 3.2
-3|/known:JPN 3.2 2023
-9|/known:JPN 3.2 2026
-11|/known:JPN 3.2 since-2025
-3|/known:JPN 3.2 to-2024
-5|/known:JPN 3.3
-4|/known:JPN 3.3 2025
-5|/known:JPN 3.3 since-2025
-4|/known:JPN 3.38
-4|/known:JPN 3.38 2025
-4|/known:JPN 3.38 since-2025
-18|/known:JPN 3.4
-10|/known:JPN 3.4 2025
-8|/known:JPN 3.4 2026
-17|/known:JPN 3.4 since-2025
26|/known:JPN 3.5
-27|/known:JPN 3.5 2025
34|/known:JPN 3.5 2026
21|/known:JPN 3.5 2027
28|/known:JPN 3.5 since-2025
-3|/known:JPN 34
-3|/known:JPN 3E+1
-3|/known:JPN 3E+1 2023
-3|/known:JPN 3E+1 to-2024
-8|/known:JPN 4
-10|/known:JPN 4 1990
6|/known:JPN 4 2026
4|/known:JPN 4 since-2025
-10|/known:JPN 4 to-1999
-4|/known:JPN 4.1
-3|/known:JPN 4.1 2025
-3|/known:JPN 4.1 since-2025
-7|/known:JPN 4.7
-7|/known:JPN 4.7 2025
-7|/known:JPN 4.7 since-2025
-46|/known:JPN 5
-12|/known:JPN 5 2024
-30|/known:JPN 5 2025
-3|/known:JPN 5 2026
-33|/known:JPN 5 since-2025
-12|/known:JPN 5 to-2024
-11|/known:JPN 5.3
-11|/known:JPN 5.3 1990
-11|/known:JPN 5.3 to-1999
-9|/known:JPN 5.5
-9|/known:JPN 5.5 1990
-9|/known:JPN 5.5 to-1999
-23|/known:JPN 6
-11|/known:JPN 6 1987
-4|/known:JPN 6 2025
-6|/known:JPN 6 2026
-9|/known:JPN 6 since-2025
-14|/known:JPN 6 to-1999
-3|/known:JPN 8
-3|/known:JPN 8 2023
-3|/known:JPN 8 to-2024
4|/known:JPN since-2025
43|/known:JPN to-1999
-7|/known:JPN to-2013
-9|/known:JPN to-2021
16|/known:JPN to-2024
12|/known:KAZ 0.6
12|/known:KAZ 0.6 2025
12|/known:KAZ 0.6 since-2025
3|/known:KAZ 1
3|/known:KAZ 1 2025
4|/known:KAZ 1 since-2025
-6|/known:KAZ 1.7
-6|/known:KAZ 1.7 2025
-6|/known:KAZ 1.7 since-2025
-19|/known:KAZ 7
-19|/known:KAZ 7 2025
-19|/known:KAZ 7 since-2025
-9|/known:KAZ since-2025
-4|/known:KAZ to-2024
6|/known:KEN 1.4
6|/known:KEN 1.4 2025
6|/known:KEN 1.4 since-2025
-3|/known:KEN 2
-3|/known:KEN 2 2024
-3|/known:KEN 2 to-2024
7|/known:KEN since-2025
-4|/known:KEN to-2024
-5|/known:KGZ 0.6
-5|/known:KGZ 0.6 2025
-5|/known:KGZ 0.6 since-2025
-6|/known:KGZ 1.3
-6|/known:KGZ 1.3 2025
-6|/known:KGZ 1.3 since-2025
4|/known:KGZ 1.7
4|/known:KGZ 1.7 2025
4|/known:KGZ 1.7 since-2025
17|/known:KGZ 3.1
17|/known:KGZ 3.1 2025
17|/known:KGZ 3.1 since-2025
8|/known:KGZ since-2025
-8|/known:KHM 1.1
-8|/known:KHM 1.1 2025
-8|/known:KHM 1.1 since-2025
-11|/known:KHM 1.3
-7|/known:KHM 1.3 2024
-5|/known:KHM 1.3 2025
-5|/known:KHM 1.3 since-2025
-7|/known:KHM 1.3 to-2024
3|/known:KHM 2
3|/known:KHM 2 2026
3|/known:KHM 2 since-2025
11|/known:KHM 2.5
11|/known:KHM 2.5 2024
11|/known:KHM 2.5 to-2024
6|/known:KHM 3
6|/known:KHM 3 2026
6|/known:KHM 3 since-2025
-7|/known:KHM since-2025
4|/known:KHM to-2024
-7|/known:KOR 1
-4|/known:KOR 1 2026
-6|/known:KOR 1 since-2025
-6|/known:KOR 1.1
-6|/known:KOR 1.1 2025
-6|/known:KOR 1.1 since-2025
-8|/known:KOR 1.2
-15|/known:KOR 1.2 2022
8|/known:KOR 1.2 2025
8|/known:KOR 1.2 since-2025
-15|/known:KOR 1.2 to-2024
-3|/known:KOR 1.4
-3|/known:KOR 1.4 2025
-3|/known:KOR 1.4 since-2025
-12|/known:KOR 1.8
-12|/known:KOR 1.8 2025
-12|/known:KOR 1.8 since-2025
-6|/known:KOR 1.9
-3|/known:KOR 1.9 2025
-3|/known:KOR 1.9 2026
-6|/known:KOR 1.9 since-2025
-21|/known:KOR 2
-13|/known:KOR 2 2025
-7|/known:KOR 2 2026
-20|/known:KOR 2 since-2025
30|/known:KOR 2.3
17|/known:KOR 2.3 2025
12|/known:KOR 2.3 2026
30|/known:KOR 2.3 since-2025
10|/known:KOR 2.32
10|/known:KOR 2.32 2025
10|/known:KOR 2.32 since-2025
6|/known:KOR 2.4
5|/known:KOR 2.4 2026
6|/known:KOR 2.4 since-2025
12|/known:KOR 2.42
12|/known:KOR 2.42 2025
12|/known:KOR 2.42 since-2025
-3|/known:KOR 2.5
-5|/known:KOR 2.5 2025
-5|/known:KOR 2.5 since-2025
34|/known:KOR 2.6
11|/known:KOR 2.6 2020
-3|/known:KOR 2.6 2024
22|/known:KOR 2.6 2025
25|/known:KOR 2.6 since-2025
12|/known:KOR 2.6 to-2021
-3|/known:KOR 2.6 to-2024
-5|/known:KOR 2.7
-7|/known:KOR 2.7 2026
-7|/known:KOR 2.7 since-2025
10|/known:KOR 2.8
6|/known:KOR 2.8 2024
4|/known:KOR 2.8 2025
4|/known:KOR 2.8 since-2025
6|/known:KOR 2.8 to-2024
-15|/known:KOR 2.9
-15|/known:KOR 2.9 2025
-15|/known:KOR 2.9 since-2025
-3|/known:KOR 2E+1
-3|/known:KOR 2E+1 2025
-3|/known:KOR 2E+1 since-2025
-4|/known:KOR 3 2020
10|/known:KOR 3 2024
-18|/known:KOR 3 2025
10|/known:KOR 3 2026
-8|/known:KOR 3 since-2025
-4|/known:KOR 3 to-2021
10|/known:KOR 3 to-2024
-5|/known:KOR 3.4
-5|/known:KOR 3.4 2025
-5|/known:KOR 3.4 since-2025
9|/known:KOR 3.5
26|/known:KOR 3.5 2025
-17|/known:KOR 3.5 2026
10|/known:KOR 3.5 since-2025
21|/known:KOR 3.8
21|/known:KOR 3.8 2025
21|/known:KOR 3.8 since-2025
11|/known:KOR 4
9|/known:KOR 4 2025
3|/known:KOR 4 2026
12|/known:KOR 4 since-2025
3|/known:KOR 5
-4|/known:KOR 5 2025
8|/known:KOR 5 2026
3|/known:KOR 5 since-2025
-3|/known:KOR 5.4
-3|/known:KOR 5.4 2025
-3|/known:KOR 5.4 since-2025
3|/known:KOR 6
3|/known:KOR 6 to-1999
-4|/known:KOR 8.8
-4|/known:KOR 8.8 2025
-4|/known:KOR 8.8 since-2025
27|/known:KOR since-2025
3|/known:KOR to-1999
7|/known:KOR to-2021
-3|/known:KOR to-2024
4|/known:KWT 4.5
4|/known:KWT 4.5 2025
4|/known:KWT 4.5 since-2025
4|/known:KWT since-2025
6|/known:LAO 0.2
5|/known:LAO 0.2 2025
5|/known:LAO 0.2 since-2025
4|/known:LAO 0.3
4|/known:LAO 0.3 2024
4|/known:LAO 0.3 to-2024
7|/known:LAO 1.3
7|/known:LAO 1.3 2025
7|/known:LAO 1.3 since-2025
-3|/known:LAO 1.9
-3|/known:LAO 1.9 2025
-3|/known:LAO 1.9 since-2025
9|/known:LAO since-2025
4|/known:LAO to-2024
10|/known:LKA 1.9
10|/known:LKA 1.9 2025
10|/known:LKA 1.9 since-2025
11|/known:LKA since-2025
-20|/known:LTU 2
3|/known:LTU 2 2014
-5|/known:LTU 2 2025
-17|/known:LTU 2 2026
-22|/known:LTU 2 since-2025
3|/known:LTU 2 to-2021
-6|/known:LTU 2.5
-5|/known:LTU 2.5 2025
-5|/known:LTU 2.5 since-2025
-9|/known:LTU 3
-6|/known:LTU 3 2023
-3|/known:LTU 3 since-2025
-6|/known:LTU 3 to-2024
-3|/known:LTU 3.5
-3|/known:LTU 3.5 since-2025
-6|/known:LTU 3.7
-6|/known:LTU 3.7 2025
-6|/known:LTU 3.7 since-2025
15|/known:LTU 4
15|/known:LTU 4 2025
15|/known:LTU 4 since-2025
19|/known:LTU 5
21|/known:LTU 5 2025
19|/known:LTU 5 since-2025
10|/known:LTU 5-6
9|/known:LTU 5-6 2025
10|/known:LTU 5-6 since-2025
3|/known:LTU 5.4
3|/known:LTU 5.4 2025
3|/known:LTU 5.4 since-2025
3|/known:LTU since-2025
3|/known:LTU to-2021
-7|/known:LTU to-2024
5|/known:LUX 1.3
5|/known:LUX 1.3 2024
5|/known:LUX 1.3 to-2024
4|/known:LUX 2
4|/known:LUX 2 2025
4|/known:LUX 2 since-2025
6|/known:LUX 5
6|/known:LUX 5 2025
6|/known:LUX 5 since-2025
10|/known:LUX since-2025
4|/known:LUX to-2024
3|/known:LVA 2
3|/known:LVA 2 2016
3|/known:LVA 2 to-2021
-8|/known:LVA 3
3|/known:LVA 3 2024
-11|/known:LVA 3 2025
-12|/known:LVA 3 since-2025
3|/known:LVA 3 to-2024
4|/known:LVA 3.15
4|/known:LVA 3.15 2025
4|/known:LVA 3.15 since-2025
-9|/known:LVA 3.5
-6|/known:LVA 3.5 2025
-3|/known:LVA 3.5 2026
-9|/known:LVA 3.5 since-2025
4|/known:LVA 4
3|/known:LVA 4.9
3|/known:LVA 4.9 2025
3|/known:LVA 4.9 since-2025
3|/known:LVA 5
3|/known:LVA 5 2026
3|/known:LVA 5 since-2025
-9|/known:LVA since-2025
3|/known:LVA to-2021
5|/known:LVA to-2024
-3|/known:MAR 2
-3|/known:MAR 2 2025
-3|/known:MAR 2 since-2025
-4|/known:MAR 2.8
-4|/known:MAR 2.8 2025
-4|/known:MAR 2.8 since-2025
4|/known:MAR 5
4|/known:MAR 5 2025
4|/known:MAR 5 since-2025
-3|/known:MAR since-2025
3|/known:MDA 0.4
4|/known:MDA 0.6
4|/known:MDA 0.6 2025
4|/known:MDA 0.6 since-2025
5|/known:MDA since-2025
3|/known:MDA to-2024
-6|/known:MDG 0.2
-6|/known:MDG 0.2 2025
-6|/known:MDG 0.2 since-2025
3|/known:MDG 1.3
3|/known:MDG 1.3 2025
3|/known:MDG 1.3 since-2025
-4|/known:MDG since-2025
12|/known:MDV 2.8
12|/known:MDV 2.8 2025
12|/known:MDV 2.8 since-2025
6|/known:MDV 3.1
6|/known:MDV 3.1 2025
6|/known:MDV 3.1 since-2025
18|/known:MDV since-2025
4|/known:MEX 1.5
4|/known:MEX 1.5 2025
4|/known:MEX 1.5 since-2025
7|/known:MEX since-2025
-3|/known:MKD 2
-3|/known:MKD 2 2025
-3|/known:MKD 2 since-2025
-3|/known:MKD since-2025
-6|/known:MLI 1.5
-6|/known:MLI 1.5 2025
-6|/known:MLI 1.5 since-2025
12|/known:MLI 4
12|/known:MLI 4 2026
12|/known:MLI 4 since-2025
3|/known:MLI since-2025
-7|/known:MLT 1.9
-7|/known:MLT 1.9 2025
-7|/known:MLT 1.9 since-2025
-6|/known:MLT since-2025
4|/known:MNG 0.6
4|/known:MNG 0.6 2025
4|/known:MNG 0.6 since-2025
6|/known:MNG 1
6|/known:MNG 1 2025
6|/known:MNG 1 since-2025
13|/known:MNG 1.3
13|/known:MNG 1.3 2025
13|/known:MNG 1.3 since-2025
-15|/known:MNG 1.7
-15|/known:MNG 1.7 2025
-15|/known:MNG 1.7 since-2025
-11|/known:MNG 3.1
-11|/known:MNG 3.1 2025
-11|/known:MNG 3.1 since-2025
-3|/known:MNG 5.9
-3|/known:MNG 5.9 2024
-3|/known:MNG 5.9 to-2024
-4|/known:MNG since-2025
19|/known:MUS 0.2
19|/known:MUS 0.2 2025
19|/known:MUS 0.2 since-2025
-3|/known:MUS 1.3
-3|/known:MUS 1.3 2025
-3|/known:MUS 1.3 since-2025
16|/known:MUS since-2025
-4|/known:MYS 0.8
-4|/known:MYS 0.8 2024
-4|/known:MYS 0.8 to-2024
10|/known:MYS 1
3|/known:MYS 1 2023
5|/known:MYS 1 2024
8|/known:MYS 1 to-2024
-4|/known:MYS 1.2
-4|/known:MYS 1.2 2024
-4|/known:MYS 1.2 to-2024
3|/known:MYS 3.1
3|/known:MYS 3.1 1999
3|/known:MYS 3.1 to-1999
4|/known:MYS since-2025
3|/known:MYS to-1999
-3|/known:NAM 2
-3|/known:NAM 2 2024
-3|/known:NAM 2 to-2024
-3|/known:NAM to-2024
-3|/known:NATO 0.4
-3|/known:NATO 0.4 2025
-3|/known:NATO 0.4 since-2025
-4|/known:NATO 0.9
-3|/known:NATO 0.96
-26|/known:NATO 1
-8|/known:NATO 1 2025
-10|/known:NATO 1 since-2025
-3|/known:NATO 1 to-1999
-3|/known:NATO 1 to-2013
-5|/known:NATO 1 to-2021
-4|/known:NATO 1 to-2024
-3|/known:NATO 1.004
-3|/known:NATO 1.004 to-1999
-11|/known:NATO 1.24
-11|/known:NATO 1.24 2022
-11|/known:NATO 1.24 to-2024
-6|/known:NATO 1.28
-6|/known:NATO 1.28 2025
-6|/known:NATO 1.28 since-2025
-18|/known:NATO 1.3
-14|/known:NATO 1.3 2018
-14|/known:NATO 1.3 to-2021
-10|/known:NATO 1.37
-8|/known:NATO 1.37 2025
-8|/known:NATO 1.37 since-2025
-3|/known:NATO 1.4
18|/known:NATO 1.5
-4|/known:NATO 1.5 2023
-4|/known:NATO 1.5 2024
37|/known:NATO 1.5 2025
35|/known:NATO 1.5 since-2025
-5|/known:NATO 1.5 to-1999
-10|/known:NATO 1.5 to-2024
14|/known:NATO 1.6
24|/known:NATO 1.6 2012
-4|/known:NATO 1.6 2024
-3|/known:NATO 1.6 since-2025
24|/known:NATO 1.6 to-2013
-7|/known:NATO 1.6 to-2024
-3|/known:NATO 1.7
4|/known:NATO 1.8
9|/known:NATO 1.8 2002
-3|/known:NATO 1.8 2025
-4|/known:NATO 1.8 since-2025
9|/known:NATO 1.8 to-2013
-6|/known:NATO 1.9
-3|/known:NATO 1.9 2025
-5|/known:NATO 1.9 since-2025
-5|/known:NATO 17
-5|/known:NATO 17 1974
-5|/known:NATO 17 to-1999
-3|/known:NATO 1E+1
20|/known:NATO 2
-5|/known:NATO 2 1999
-6|/known:NATO 2 2002
17|/known:NATO 2 2012
-8|/known:NATO 2 2016
60|/known:NATO 2 2018
-22|/known:NATO 2 2020
-9|/known:NATO 2 2021
-17|/known:NATO 2 2022
-12|/known:NATO 2 2023
40|/known:NATO 2 2024
4|/known:NATO 2 2025
-19|/known:NATO 2 2026
-15|/known:NATO 2 since-2025
-5|/known:NATO 2 to-1999
9|/known:NATO 2 to-2013
20|/known:NATO 2 to-2021
11|/known:NATO 2 to-2024
21|/known:NATO 2.02
21|/known:NATO 2.02 2025
21|/known:NATO 2.02 since-2025
-16|/known:NATO 2.1
-16|/known:NATO 2.1 2025
-15|/known:NATO 2.1 since-2025
-3|/known:NATO 2.2
7|/known:NATO 2.27
7|/known:NATO 2.27 2026
7|/known:NATO 2.27 since-2025
-5|/known:NATO 2.3
-11|/known:NATO 2.3 2025
7|/known:NATO 2.3 2026
-4|/known:NATO 2.3 since-2025
-6|/known:NATO 2.4
-3|/known:NATO 2.4 2025
-5|/known:NATO 2.4 since-2025
-3|/known:NATO 2.5
12|/known:NATO 2.5 2012
24|/known:NATO 2.5 2023
-9|/known:NATO 2.5 2024
-23|/known:NATO 2.5 2025
-3|/known:NATO 2.5 2026
-28|/known:NATO 2.5 since-2025
11|/known:NATO 2.5 to-2013
15|/known:NATO 2.5 to-2024
9|/known:NATO 2.6
12|/known:NATO 2.6 1993
12|/known:NATO 2.6 to-1999
13|/known:NATO 2.7
13|/known:NATO 2.7 2026
13|/known:NATO 2.7 since-2025
-3|/known:NATO 2.8
4|/known:NATO 2.9
4|/known:NATO 2.9 2025
4|/known:NATO 2.9 since-2025
-17|/known:NATO 3
-5|/known:NATO 3 2022
32|/known:NATO 3 2024
-26|/known:NATO 3 2025
-12|/known:NATO 3 2026
-38|/known:NATO 3 since-2025
-3|/known:NATO 3 to-1999
-3|/known:NATO 3 to-2013
27|/known:NATO 3 to-2024
24|/known:NATO 3-3.5
27|/known:NATO 3-3.5 2025
-3|/known:NATO 3-3.5 2026
24|/known:NATO 3-3.5 since-2025
3|/known:NATO 3.1
4|/known:NATO 3.1 1993
4|/known:NATO 3.1 to-1999
-3|/known:NATO 3.3
-17|/known:NATO 3.32
-11|/known:NATO 3.32 2025
-6|/known:NATO 3.32 2026
-17|/known:NATO 3.32 since-2025
-3|/known:NATO 3.38
-3|/known:NATO 3.38 2025
-3|/known:NATO 3.38 since-2025
15|/known:NATO 3.5
13|/known:NATO 3.5 2024
27|/known:NATO 3.5 2025
-5|/known:NATO 3.5 2026
-17|/known:NATO 3.5 2027
5|/known:NATO 3.5 since-2025
13|/known:NATO 3.5 to-2024
-3|/known:NATO 3.5-5
-3|/known:NATO 3.5-5 2024
-3|/known:NATO 3.5-5 to-2024
-10|/known:NATO 4
3|/known:NATO 4 2019
-3|/known:NATO 4 2025
-6|/known:NATO 4 2026
-8|/known:NATO 4 since-2025
3|/known:NATO 4 to-2021
-3|/known:NATO 4 to-2024
-3|/known:NATO 4.5
32|/known:NATO 5
-12|/known:NATO 5 2011
18|/known:NATO 5 2024
62|/known:NATO 5 2025
-37|/known:NATO 5 2026
25|/known:NATO 5 since-2025
-12|/known:NATO 5 to-2013
18|/known:NATO 5 to-2024
-4|/known:NATO 5.4
-4|/known:NATO 5.4 2025
-4|/known:NATO 5.4 since-2025
-3|/known:NATO 6
-90|/known:NATO since-2025
-19|/known:NATO to-1999
31|/known:NATO to-2013
-6|/known:NATO to-2021
18|/known:NATO to-2024
-3|/known:NGA 2.2
-3|/known:NGA 2.2 2025
-3|/known:NGA 2.2 since-2025
-4|/known:NGA since-2025
-3|/known:NIC 0.7
-3|/known:NIC 0.7 2024
-3|/known:NIC 0.7 to-2024
-4|/known:NIC to-2024
-9|/known:NLD 1.5
-9|/known:NLD 1.5 2025
-9|/known:NLD 1.5 since-2025
3|/known:NLD 2
19|/known:NLD 3.5
32|/known:NLD 3.5 2025
-13|/known:NLD 3.5 2026
19|/known:NLD 3.5 since-2025
-17|/known:NLD 5
-17|/known:NLD 5 2025
-17|/known:NLD 5 since-2025
-4|/known:NLD 7
-4|/known:NLD 7 2026
-4|/known:NLD 7 since-2025
-16|/known:NLD since-2025
-13|/known:NOR 1.5
-13|/known:NOR 1.5 2026
-13|/known:NOR 1.5 since-2025
6|/known:NOR 2 2024
-4|/known:NOR 2 2025
-4|/known:NOR 2 since-2025
6|/known:NOR 2 to-2024
-6|/known:NOR 2.6
-6|/known:NOR 2.6 2025
-6|/known:NOR 2.6 since-2025
5|/known:NOR 3
8|/known:NOR 3 2024
8|/known:NOR 3 to-2024
13|/known:NOR 3.4
13|/known:NOR 3.4 2025
13|/known:NOR 3.4 since-2025
5|/known:NOR 3.5
4|/known:NOR 3.5 2026
5|/known:NOR 3.5 since-2025
23|/known:NOR 5
3|/known:NOR 5 2025
19|/known:NOR 5 2026
23|/known:NOR 5 since-2025
15|/known:NOR since-2025
14|/known:NOR to-2024
-4|/known:NPL 1.7
-4|/known:NPL 1.7 2025
-4|/known:NPL 1.7 since-2025
-6|/known:NPL 2.1
-6|/known:NPL 2.1 2025
-6|/known:NPL 2.1 since-2025
-8|/known:NPL since-2025
6|/known:NZL 1.1
6|/known:NZL 1.1 2025
6|/known:NZL 1.1 since-2025
3|/known:NZL 1.2
3|/known:NZL 1.2 2023
3|/known:NZL 1.2 to-2024
3|/known:NZL 1.3
3|/known:NZL 1.3 2026
3|/known:NZL 1.3 since-2025
5|/known:NZL 1.5
5|/known:NZL 1.5 2026
5|/known:NZL 1.5 since-2025
16|/known:NZL 2
11|/known:NZL 2 2025
5|/known:NZL 2 2026
16|/known:NZL 2 since-2025
7|/known:NZL 2.5
7|/known:NZL 2.5 2025
7|/known:NZL 2.5 since-2025
34|/known:NZL since-2025
4|/known:NZL to-2024
6|/known:OMN 5
6|/known:OMN 5 2024
6|/known:OMN 5 to-2024
8|/known:OMN 6
7|/known:OMN 6 2025
8|/known:OMN 6 since-2025
6|/known:OMN since-2025
6|/known:OMN to-2024
4|/known:PAK 1.7
3|/known:PAK 1.7 2025
3|/known:PAK 1.7 since-2025
-4|/known:PAK 1.9
-4|/known:PAK 1.9 2025
-4|/known:PAK 1.9 since-2025
8|/known:PAK 2.2
8|/known:PAK 2.2 2023
8|/known:PAK 2.2 to-2024
15|/known:PAK 2.7
15|/known:PAK 2.7 2025
15|/known:PAK 2.7 since-2025
17|/known:PAK since-2025
9|/known:PAK to-2024
4|/known:PAN 1.3
4|/known:PAN 1.3 2024
4|/known:PAN 1.3 to-2024
4|/known:PAN to-2024
8|/known:PER 1.8
8|/known:PER 1.8 2025
8|/known:PER 1.8 since-2025
9|/known:PER since-2025
-4|/known:PHL 0.8
-4|/known:PHL 0.8 to-2024
6|/known:PHL 1 2026
4|/known:PHL 1 since-2025
6|/known:PHL 1.1
6|/known:PHL 1.1 2024
6|/known:PHL 1.1 to-2024
-5|/known:PHL 1.2 1985
6|/known:PHL 1.2 2024
-5|/known:PHL 1.2 to-1999
6|/known:PHL 1.2 to-2024
5|/known:PHL 1.3
6|/known:PHL 1.3 2026
5|/known:PHL 1.3 since-2025
-6|/known:PHL 1.4
-6|/known:PHL 1.4 2025
-6|/known:PHL 1.4 since-2025
-3|/known:PHL 1.5 2023
-3|/known:PHL 1.5 to-2024
4|/known:PHL 1.6
5|/known:PHL 1.6 2025
4|/known:PHL 1.6 since-2025
19|/known:PHL 1.8
16|/known:PHL 1.8 2025
19|/known:PHL 1.8 since-2025
38|/known:PHL 2
3|/known:PHL 2 2024
6|/known:PHL 2 2025
29|/known:PHL 2 2026
35|/known:PHL 2 since-2025
3|/known:PHL 2 to-2024
-7|/known:PHL 3
-6|/known:PHL 3 2026
-6|/known:PHL 3 since-2025
-22|/known:PHL 3.5
-8|/known:PHL 3.5 2025
-14|/known:PHL 3.5 2026
-22|/known:PHL 3.5 since-2025
-11|/known:PHL 5
-11|/known:PHL 5 2025
-11|/known:PHL 5 since-2025
23|/known:PHL since-2025
-6|/known:PHL to-1999
6|/known:PHL to-2024
-15|/known:PLW 1.3
-15|/known:PLW 1.3 2025
-15|/known:PLW 1.3 since-2025
-6|/known:PLW 2
-6|/known:PLW 2 2025
-6|/known:PLW 2 since-2025
-21|/known:PLW since-2025
4|/known:PNG 1.3
4|/known:PNG 1.3 2025
4|/known:PNG 1.3 since-2025
14|/known:PNG 2
14|/known:PNG 2 2026
14|/known:PNG 2 since-2025
19|/known:PNG since-2025
-5|/known:POL 1.5
-5|/known:POL 1.5 1999
-5|/known:POL 1.5 to-1999
-7|/known:POL 1.9
-6|/known:POL 1.9 1999
-6|/known:POL 1.9 to-1999
-40|/known:POL 2
9|/known:POL 2 2015
-9|/known:POL 2 2024
-21|/known:POL 2 2025
-20|/known:POL 2 2026
-40|/known:POL 2 since-2025
9|/known:POL 2 to-2021
-9|/known:POL 2 to-2024
11|/known:POL 2.1
12|/known:POL 2.1 1999
12|/known:POL 2.1 to-1999
-7|/known:POL 2.5
-6|/known:POL 2.5 2024
-6|/known:POL 2.5 to-2024
-5|/known:POL 2.8
-4|/known:POL 2.8 2026
-5|/known:POL 2.8 since-2025
-34|/known:POL 3
-20|/known:POL 3 2024
-13|/known:POL 3 2025
-14|/known:POL 3 since-2025
-20|/known:POL 3 to-2024
-7|/known:POL 3.4
-6|/known:POL 3.4 2025
-6|/known:POL 3.4 since-2025
-14|/known:POL 3.5
-7|/known:POL 3.5 2025
-6|/known:POL 3.5 2026
-13|/known:POL 3.5 since-2025
3|/known:POL 4 2023
-4|/known:POL 4 2025
-3|/known:POL 4 2026
-7|/known:POL 4 since-2025
5|/known:POL 4 to-2024
8|/known:POL 4.1
6|/known:POL 4.1 2025
6|/known:POL 4.1 since-2025
5|/known:POL 4.5
5|/known:POL 4.5 2025
5|/known:POL 4.5 since-2025
4|/known:POL 4.7
4|/known:POL 4.7 since-2025
21|/known:POL 4.8
19|/known:POL 4.8 2025
21|/known:POL 4.8 since-2025
-3|/known:POL 5
-5|/known:POL 5 2025
-3|/known:POL 5 since-2025
-55|/known:POL since-2025
9|/known:POL to-2021
-30|/known:POL to-2024
-4|/known:PRK 2
-4|/known:PRK 2 2026
-4|/known:PRK 2 since-2025
3|/known:PRK 2E+1
3|/known:PRK 2E+1 2025
3|/known:PRK 2E+1 since-2025
-5|/known:PRK 4
-3|/known:PRK 4 2026
-5|/known:PRK 4 since-2025
-7|/known:PRK since-2025
-9|/known:PRT 1.3
-9|/known:PRT 1.3 2025
-9|/known:PRT 1.3 since-2025
20|/known:PRT 2
7|/known:PRT 2 2025
13|/known:PRT 2 2026
20|/known:PRT 2 since-2025
-14|/known:PRT 5
-13|/known:PRT 5 2025
-14|/known:PRT 5 since-2025
3|/known:PRY 0.8
3|/known:PRY 0.8 2025
3|/known:PRY 0.8 since-2025
7|/known:PRY 1.3
7|/known:PRY 1.3 2025
7|/known:PRY 1.3 since-2025
8|/known:PRY since-2025
-16|/known:QAT 7
-16|/known:QAT 7 2025
-16|/known:QAT 7 since-2025
-15|/known:QAT since-2025
9|/known:ROU 3.5
9|/known:ROU 3.5 2025
9|/known:ROU 3.5 since-2025
9|/known:ROU since-2025
-3|/known:RUS 0.6
-4|/known:RUS 1
-3|/known:RUS 1 since-2025
-7|/known:RUS 1.5
-4|/known:RUS 1.5 1978
-3|/known:RUS 1.5 2022
-4|/known:RUS 1.5 to-1999
-3|/known:RUS 1.5 to-2024
-7|/known:RUS 1.7
-6|/known:RUS 1.7 2023
-6|/known:RUS 1.7 to-2024
3|/known:RUS 1E+1
3|/known:RUS 1E+1 2025
3|/known:RUS 1E+1 since-2025
-13|/known:RUS 2
-3|/known:RUS 2 1986
-7|/known:RUS 2 2023
-3|/known:RUS 2 to-1999
-9|/known:RUS 2 to-2024
-16|/known:RUS 3
-3|/known:RUS 3 2025
-14|/known:RUS 3 2026
-16|/known:RUS 3 since-2025
-3|/known:RUS 4.7
-3|/known:RUS 4.7 2025
-3|/known:RUS 4.7 since-2025
-16|/known:RUS 5
-4|/known:RUS 5 2025
-12|/known:RUS 5 2026
-16|/known:RUS 5 since-2025
8|/known:RUS 5.9
6|/known:RUS 5.9 2024
6|/known:RUS 5.9 to-2024
7|/known:RUS 6.3
3|/known:RUS 6.3 2026
5|/known:RUS 6.3 since-2025
23|/known:RUS 7
19|/known:RUS 7 2025
4|/known:RUS 7 2026
23|/known:RUS 7 since-2025
3|/known:RUS 7.1
3|/known:RUS 7.1 2025
3|/known:RUS 7.1 since-2025
-11|/known:RUS since-2025
-9|/known:RUS to-1999
-7|/known:RUS to-2024
6|/known:RWA 1.3
6|/known:RWA 1.3 2025
6|/known:RWA 1.3 since-2025
4|/known:RWA since-2025
-10|/known:SAU 2
-9|/known:SAU 2 2025
-10|/known:SAU 2 since-2025
-15|/known:SAU 2.7
-15|/known:SAU 2.7 2025
-15|/known:SAU 2.7 since-2025
-3|/known:SAU 5
-3|/known:SAU 5 since-2025
7|/known:SAU 6
8|/known:SAU 6 2025
7|/known:SAU 6 since-2025
15|/known:SAU 7
17|/known:SAU 7 2025
15|/known:SAU 7 since-2025
-6|/known:SAU since-2025
-6|/known:SDN 5
-6|/known:SDN 5 2024
-6|/known:SDN 5 to-2024
-6|/known:SDN to-2024
-7|/known:SEN 0.7
-7|/known:SEN 0.7 2024
-7|/known:SEN 0.7 to-2024
-4|/known:SEN 1
-4|/known:SEN 1 2024
-4|/known:SEN 1 to-2024
6|/known:SEN 1.5
6|/known:SEN 1.5 2025
6|/known:SEN 1.5 since-2025
17|/known:SEN 1.7
14|/known:SEN 1.7 2024
3|/known:SEN 1.7 2025
3|/known:SEN 1.7 since-2025
14|/known:SEN 1.7 to-2024
6|/known:SEN since-2025
4|/known:SEN to-2024
-14|/known:SGP 2
-12|/known:SGP 2 2026
-14|/known:SGP 2 since-2025
-3|/known:SGP 2.6
-3|/known:SGP 2.6 2026
-3|/known:SGP 2.6 since-2025
19|/known:SGP 2.8
17|/known:SGP 2.8 2025
19|/known:SGP 2.8 since-2025
13|/known:SGP 3
10|/known:SGP 3 2025
11|/known:SGP 3 since-2025
-3|/known:SGP 3.1
-3|/known:SGP 3.1 2025
-3|/known:SGP 3.1 since-2025
-22|/known:SGP 3.5
-18|/known:SGP 3.5 2025
-4|/known:SGP 3.5 2026
-22|/known:SGP 3.5 since-2025
-14|/known:SGP 5
-14|/known:SGP 5 2025
-14|/known:SGP 5 since-2025
-33|/known:SGP since-2025
6|/known:SRB 2
6|/known:SRB 2 2023
6|/known:SRB 2 to-2024
12|/known:SRB 2.6
12|/known:SRB 2.6 2023
12|/known:SRB 2.6 to-2024
19|/known:SRB to-2024
19|/known:SVK 2
19|/known:SVK 2 2025
19|/known:SVK 2 since-2025
-14|/known:SVK 5
-14|/known:SVK 5 2025
-14|/known:SVK 5 since-2025
3|/known:SVK since-2025
14|/known:SVN 1.3
14|/known:SVN 1.3 2024
14|/known:SVN 1.3 to-2024
-5|/known:SVN 2.8
-5|/known:SVN 2.8 2025
-5|/known:SVN 2.8 since-2025
5|/known:SVN 5
5|/known:SVN 5 2025
5|/known:SVN 5 since-2025
3|/known:SVN since-2025
16|/known:SVN to-2024
-3|/known:SWE 1.7
-3|/known:SWE 1.7 2026
-3|/known:SWE 1.7 since-2025
-5|/known:SWE 1.8
-5|/known:SWE 1.8 2025
-5|/known:SWE 1.8 since-2025
-32|/known:SWE 2
-31|/known:SWE 2 2024
-31|/known:SWE 2 to-2024
6|/known:SWE 2.6
6|/known:SWE 2.6 2025
6|/known:SWE 2.6 since-2025
5|/known:SWE 3
-3|/known:SWE 3 2025
8|/known:SWE 3 2026
5|/known:SWE 3 since-2025
5|/known:SWE 3.5 2025
-3|/known:SWE 3.5 2026
-23|/known:SWE 5
-23|/known:SWE 5 2025
-23|/known:SWE 5 since-2025
-23|/known:SWE since-2025
-32|/known:SWE to-2024
-6|/known:TGO 0.7
-6|/known:TGO 0.7 2025
-6|/known:TGO 0.7 since-2025
-5|/known:TGO 2.2
-5|/known:TGO 2.2 2025
-5|/known:TGO 2.2 since-2025
-11|/known:TGO since-2025
-4|/known:THA 0.3
-4|/known:THA 0.3 2024
-4|/known:THA 0.3 to-2024
5|/known:THA 1
5|/known:THA 1 2025
5|/known:THA 1 since-2025
9|/known:THA 1.1
9|/known:THA 1.1 2025
9|/known:THA 1.1 since-2025
14|/known:THA 1.3
8|/known:THA 1.3 2024
6|/known:THA 1.3 2025
6|/known:THA 1.3 since-2025
8|/known:THA 1.3 to-2024
-7|/known:THA 1.5
-7|/known:THA 1.5 2025
-7|/known:THA 1.5 since-2025
4|/known:THA 1.7
4|/known:THA 1.7 2025
4|/known:THA 1.7 since-2025
-6|/known:THA 2
-4|/known:THA 2 2026
-6|/known:THA 2 since-2025
-12|/known:THA 2.5
-11|/known:THA 2.5 2024
-11|/known:THA 2.5 to-2024
-6|/known:THA 3
-6|/known:THA 3 2026
-6|/known:THA 3 since-2025
-13|/known:THA 3.5
-12|/known:THA 3.5 2025
-13|/known:THA 3.5 since-2025
-13|/known:THA since-2025
-7|/known:THA to-2024
-6|/known:TJK 0.6
-6|/known:TJK 0.6 2025
-6|/known:TJK 0.6 since-2025
-6|/known:TJK 1.3
-6|/known:TJK 1.3 2025
-6|/known:TJK 1.3 since-2025
20|/known:TJK 1.7
20|/known:TJK 1.7 2025
20|/known:TJK 1.7 since-2025
-5|/known:TJK 3.1
-5|/known:TJK 3.1 2025
-5|/known:TJK 3.1 since-2025
29|/known:TLS 1.3
29|/known:TLS 1.3 2024
29|/known:TLS 1.3 to-2024
29|/known:TLS to-2024
5|/known:TON 1.3
5|/known:TON 1.3 2025
5|/known:TON 1.3 since-2025
5|/known:TON since-2025
4|/known:TUN 2.8
4|/known:TUN 2.8 2025
4|/known:TUN 2.8 since-2025
4|/known:TUN since-2025
11|/known:TUR 2
13|/known:TUR 2 2023
11|/known:TUR 2 to-2024
10|/known:TUR 2.1
10|/known:TUR 2.1 2024
10|/known:TUR 2.1 to-2024
12|/known:TUR 2.2
5|/known:TUR 2.2 2024
7|/known:TUR 2.2 2025
7|/known:TUR 2.2 since-2025
5|/known:TUR 2.2 to-2024
3|/known:TUR 2.4
3|/known:TUR 2.4 2025
3|/known:TUR 2.4 since-2025
-41|/known:TUR 3.1
-21|/known:TUR 3.1 2024
-20|/known:TUR 3.1 2025
-20|/known:TUR 3.1 since-2025
-21|/known:TUR 3.1 to-2024
-3|/known:TUR 3.5
-3|/known:TUR 3.5 since-2025
-7|/known:TUR 5
-7|/known:TUR 5 2026
-7|/known:TUR 5 since-2025
-24|/known:TUR since-2025
5|/known:TUR to-2024
-3|/known:TWN 0.8
-3|/known:TWN 0.8 2025
-3|/known:TWN 0.8 since-2025
10|/known:TWN 1
-3|/known:TWN 1 2024
12|/known:TWN 1 2025
12|/known:TWN 1 since-2025
-3|/known:TWN 1 to-2024
-6|/known:TWN 1.1
-6|/known:TWN 1.1 2023
-6|/known:TWN 1.1 to-2024
-4|/known:TWN 1.2
-4|/known:TWN 1.2 2012
-4|/known:TWN 1.2 to-2013
-8|/known:TWN 1.5
-7|/known:TWN 1.5 2025
-8|/known:TWN 1.5 since-2025
-5|/known:TWN 1.6
-5|/known:TWN 1.6 2025
-5|/known:TWN 1.6 since-2025
3|/known:TWN 1.9
3|/known:TWN 1.9 2017
3|/known:TWN 1.9 to-2021
28|/known:TWN 1E+1
3|/known:TWN 1E+1 2024
21|/known:TWN 1E+1 2025
3|/known:TWN 1E+1 2026
25|/known:TWN 1E+1 since-2025
3|/known:TWN 1E+1 to-2024
-37|/known:TWN 2
-3|/known:TWN 2 2012
-20|/known:TWN 2 2025
-13|/known:TWN 2 2026
-33|/known:TWN 2 since-2025
-3|/known:TWN 2 to-2013
-13|/known:TWN 2-3
-13|/known:TWN 2-3 2026
-13|/known:TWN 2-3 since-2025
7|/known:TWN 2.4
3|/known:TWN 2.4 2023
3|/known:TWN 2.4 since-2025
3|/known:TWN 2.4 to-2024
8|/known:TWN 2.45
7|/known:TWN 2.45 2025
7|/known:TWN 2.45 since-2025
22|/known:TWN 2.5
3|/known:TWN 2.5 2023
8|/known:TWN 2.5 2024
10|/known:TWN 2.5 2025
10|/known:TWN 2.5 since-2025
11|/known:TWN 2.5 to-2024
-7|/known:TWN 2.7
-7|/known:TWN 2.7 2025
-7|/known:TWN 2.7 since-2025
5|/known:TWN 2.84
5|/known:TWN 2.84 2025
5|/known:TWN 2.84 since-2025
-11|/known:TWN 3
7|/known:TWN 3 2012
9|/known:TWN 3 2023
-10|/known:TWN 3 2024
-16|/known:TWN 3 2025
-6|/known:TWN 3 2026
-22|/known:TWN 3 since-2025
9|/known:TWN 3 to-2013
8|/known:TWN 3.3
6|/known:TWN 3.3 2025
8|/known:TWN 3.3 since-2025
23|/known:TWN 3.32
17|/known:TWN 3.32 2025
7|/known:TWN 3.32 2026
23|/known:TWN 3.32 since-2025
-12|/known:TWN 3.5
-8|/known:TWN 3.5 2025
-4|/known:TWN 3.5 2026
-12|/known:TWN 3.5 since-2025
3|/known:TWN 4
5|/known:TWN 4 2025
4|/known:TWN 4 since-2025
41|/known:TWN 5
17|/known:TWN 5 2024
17|/known:TWN 5 2025
7|/known:TWN 5 2026
23|/known:TWN 5 since-2025
18|/known:TWN 5 to-2024
-5|/known:TWN 8.4
-5|/known:TWN 8.4 2025
-5|/known:TWN 8.4 since-2025
-3|/known:TWN 8.8
-3|/known:TWN 8.8 2025
-3|/known:TWN 8.8 since-2025
17|/known:TWN since-2025
5|/known:TWN to-2013
5|/known:TWN to-2021
23|/known:TWN to-2024
-6|/known:UGA 1.4
-6|/known:UGA 1.4 2025
-6|/known:UGA 1.4 since-2025
-5|/known:UGA since-2025
-12|/known:UKR 0.25
-12|/known:UKR 0.25 2025
-12|/known:UKR 0.25 since-2025
-4|/known:UKR 1.5
-4|/known:UKR 1.5 2022
-4|/known:UKR 1.5 to-2024
-9|/known:UKR 2
-8|/known:UKR 2 2025
-8|/known:UKR 2 since-2025
3|/known:UKR 27
3|/known:UKR 27 2025
3|/known:UKR 27 since-2025
6|/known:UKR 3.2
6|/known:UKR 3.2 2023
6|/known:UKR 3.2 to-2024
9|/known:UKR 34
4|/known:UKR 34 2023
5|/known:UKR 34 2025
5|/known:UKR 34 since-2025
4|/known:UKR 34 to-2024
3|/known:UKR 37
3|/known:UKR 37 2024
3|/known:UKR 37 to-2024
-3|/known:UKR 5
-3|/known:UKR 5 2025
-3|/known:UKR 5 since-2025
-23|/known:UKR since-2025
4|/known:UKR to-2024
-9|/known:URY 1.7
-9|/known:URY 1.7 2024
-9|/known:URY 1.7 to-2024
-9|/known:URY to-2024
-11|/known:USA 0.9
-5|/known:USA 0.9 1978
-3|/known:USA 0.9 1979
-10|/known:USA 0.9 to-1999
-10|/known:USA 0.91
-8|/known:USA 0.91 1980
-10|/known:USA 0.91 to-1999
-4|/known:USA 0.92
-3|/known:USA 0.92 2018
-4|/known:USA 0.92 to-2021
-28|/known:USA 1
-4|/known:USA 1 1978
-4|/known:USA 1 1981
-4|/known:USA 1 2022
-9|/known:USA 1 2026
-11|/known:USA 1 since-2025
-12|/known:USA 1 to-1999
-5|/known:USA 1 to-2024
-3|/known:USA 1.24
-3|/known:USA 1.24 2018
-3|/known:USA 1.24 to-2021
3|/known:USA 1.3
3|/known:USA 1.3 2025
3|/known:USA 1.3 since-2025
-6|/known:USA 1.4
-3|/known:USA 1.4 1982
-3|/known:USA 1.4 2025
-3|/known:USA 1.4 since-2025
-3|/known:USA 1.4 to-1999
-6|/known:USA 1.5
-3|/known:USA 1.5 since-2025
-4|/known:USA 1.5 to-1999
-9|/known:USA 1.6
-6|/known:USA 1.6 2024
-3|/known:USA 1.6 2025
-3|/known:USA 1.6 since-2025
-6|/known:USA 1.6 to-2024
-8|/known:USA 1.8
-3|/known:USA 1.8 2024
-4|/known:USA 1.8 2025
-5|/known:USA 1.8 since-2025
-3|/known:USA 1.8 to-2024
-11|/known:USA 1.9
-3|/known:USA 1.9 2017
-7|/known:USA 1.9 2026
-8|/known:USA 1.9 since-2025
-3|/known:USA 1.9 to-2021
-9|/known:USA 1E+1
-6|/known:USA 1E+1 2025
-7|/known:USA 1E+1 since-2025
-32|/known:USA 2
-4|/known:USA 2 2017
-3|/known:USA 2 2018
-5|/known:USA 2 2024
7|/known:USA 2 2025
-15|/known:USA 2 2026
-5|/known:USA 2 2027
-13|/known:USA 2 since-2025
-10|/known:USA 2 to-2021
-6|/known:USA 2 to-2024
-3|/known:USA 2.2
-12|/known:USA 2.3
-12|/known:USA 2.3 2025
-12|/known:USA 2.3 since-2025
-8|/known:USA 2.32
-8|/known:USA 2.32 2025
-8|/known:USA 2.32 since-2025
-5|/known:USA 2.4
-5|/known:USA 2.4 2026
-4|/known:USA 2.4 since-2025
-3|/known:USA 2.45
-7|/known:USA 2.5
-4|/known:USA 2.5 2024
-3|/known:USA 2.5 2025
-3|/known:USA 2.5 since-2025
-4|/known:USA 2.5 to-2024
-20|/known:USA 2.6
-7|/known:USA 2.6 2020
-12|/known:USA 2.6 2025
-12|/known:USA 2.6 since-2025
-7|/known:USA 2.6 to-2021
-5|/known:USA 2.8
-4|/known:USA 2.8 2025
-4|/known:USA 2.8 since-2025
18|/known:USA 2.9
18|/known:USA 2.9 2025
18|/known:USA 2.9 since-2025
-5|/known:USA 3
-5|/known:USA 3 2012
9|/known:USA 3 2020
-11|/known:USA 3 2024
4|/known:USA 3 2025
3|/known:USA 3 2026
7|/known:USA 3 since-2025
-6|/known:USA 3 to-2013
8|/known:USA 3 to-2021
-13|/known:USA 3 to-2024
-4|/known:USA 3.1 2025
3|/known:USA 3.1 2026
20|/known:USA 3.2
5|/known:USA 3.2 2025
15|/known:USA 3.2 2026
20|/known:USA 3.2 since-2025
3|/known:USA 3.3
3|/known:USA 3.3 since-2025
8|/known:USA 3.38
8|/known:USA 3.38 2025
8|/known:USA 3.38 since-2025
26|/known:USA 3.4
16|/known:USA 3.4 2025
8|/known:USA 3.4 2026
24|/known:USA 3.4 since-2025
-20|/known:USA 3.5
3|/known:USA 3.5 2002
4|/known:USA 3.5 2023
-6|/known:USA 3.5 2025
-21|/known:USA 3.5 2026
-29|/known:USA 3.5 since-2025
3|/known:USA 3.5 to-2013
3|/known:USA 3.5 to-2021
3|/known:USA 3.5 to-2024
-12|/known:USA 3.8
-12|/known:USA 3.8 2025
-12|/known:USA 3.8 since-2025
36|/known:USA 4
11|/known:USA 4 1990
13|/known:USA 4 2019
12|/known:USA 4 2025
13|/known:USA 4 since-2025
11|/known:USA 4 to-1999
13|/known:USA 4 to-2021
3|/known:USA 4.5
3|/known:USA 4.5 1993
3|/known:USA 4.5 to-1999
13|/known:USA 4.7
13|/known:USA 4.7 2025
13|/known:USA 4.7 since-2025
10|/known:USA 5
12|/known:USA 5 2011
-6|/known:USA 5 2024
12|/known:USA 5 to-2013
-6|/known:USA 5 to-2024
11|/known:USA 5.3
11|/known:USA 5.3 1990
11|/known:USA 5.3 to-1999
10|/known:USA 5.5
10|/known:USA 5.5 1990
10|/known:USA 5.5 to-1999
10|/known:USA 6
11|/known:USA 6 1987
12|/known:USA 6 to-1999
-39|/known:USA since-2025
8|/known:USA to-1999
7|/known:USA to-2013
-8|/known:USA to-2021
-49|/known:USA to-2024
-4|/known:UZB 1
-3|/known:UZB 1 2025
-4|/known:UZB 1 since-2025
-3|/known:UZB 1.7
-3|/known:UZB 1.7 2025
-3|/known:UZB 1.7 since-2025
-8|/known:UZB since-2025
-7|/known:VEN 0.6
-7|/known:VEN 0.6 2026
-7|/known:VEN 0.6 since-2025
-10|/known:VEN 1
-10|/known:VEN 1 2026
-10|/known:VEN 1 since-2025
-8|/known:VEN 1.3
-8|/known:VEN 1.3 2026
-8|/known:VEN 1.3 since-2025
-25|/known:VEN since-2025
-5|/known:VNM 0.2
-5|/known:VNM 0.2 2025
-5|/known:VNM 0.2 since-2025
-10|/known:VNM 1.3
-3|/known:VNM 1.3 2024
-8|/known:VNM 1.3 2025
-8|/known:VNM 1.3 since-2025
-3|/known:VNM 1.3 to-2024
9|/known:VNM 1.8
9|/known:VNM 1.8 2025
9|/known:VNM 1.8 since-2025
3|/known:VNM 1.9
3|/known:VNM 1.9 2025
3|/known:VNM 1.9 since-2025
13|/known:VNM 2
13|/known:VNM 2 2026
13|/known:VNM 2 since-2025
-3|/known:VNM 2.8
-3|/known:VNM 2.8 since-2025
3|/known:VNM 5
3|/known:VNM 5 2025
3|/known:VNM 5 since-2025
12|/known:VNM since-2025
-3|/known:VNM to-2024
-12|/known:XKX 2.6
-12|/known:XKX 2.6 2023
-12|/known:XKX 2.6 to-2024
-12|/known:XKX to-2024
-6|/known:ZAF 2
-6|/known:ZAF 2 2025
-6|/known:ZAF 2 since-2025
-6|/known:ZAF since-2025
3|/known:ZMB 6
3|/known:ZMB 6 2025
3|/known:ZMB 6 since-2025
3|/known:ZMB since-2025
-3|/known:ZWE 6
-3|/known:ZWE 6 2025
-3|/known:ZWE 6 since-2025
-3|/known:ZWE since-2025
10|/last-kind:benchmark False
3|/last-kind:benchmark True
23|/last-kind:cap False
47|/last-kind:demand True
-8|/last-kind:denial False
10|/last-kind:denial True
-6|/last-kind:level False
-25|/last-kind:level True
4|/last-kind:other False
-15|/last-kind:other True
10|/last-kind:pledge False
20|/last-kind:pledge True
-4|/last-kind:proposal False
-5|/last-kind:proposal True
25|/last:before nobody-named
4|/last:before others-named
-10|/last:here nobody-named
45|/last:here others-named
54|/main:nobody-named
31|/main:others-named
9|/named:1
46|/named:2
62|/named:3
-85|/one-of-several
40|/right-before:
5|/right-before:\"统统达到
4|/right-before:(
11|/right-before:)が国防費を
5|/right-before:,为
-10|/right-before:,以GDP_
-3|/right-before:,把标准定为
3|/right-before:,称
15|/right-before:2035年
3|/right-before::
-5|/right-before::不花
-4|/right-before::与其谈
-30|/right-before::军费必须
-3|/right-before:、
-5|/right-before:、オマーンに
-4|/right-before:、ロシアの
8|/right-before:、国防費
11|/right-before:、欧州に「
4|/right-before:、米の
-4|/right-before:、葡萄牙刚好
7|/right-before:、西班牙仍在
3|/right-before:、訪米で
-5|/right-before:、韓国の
-4|/right-before:「
-4|/right-before:「日本の
9|/right-before:」达到
-14|/right-before:から
-3|/right-before:からGDP比
16|/right-before:が
13|/right-before:が国防費を
7|/right-before:が次に
-12|/right-before:が訴える
-4|/right-before:が隣にいる。
3|/right-before:では、政府が
8|/right-before:でも
10|/right-before:とフランスは
-5|/right-before:と同じ
11|/right-before:に
-18|/right-before:にGDP比
-18|/right-before:に「
5|/right-before:については、
8|/right-before:には
-5|/right-before:には名指しで
12|/right-before:にも
14|/right-before:に求める
3|/right-before:に約束させた
-45|/right-before:に説く
25|/right-before:の
14|/right-before:の「
-3|/right-before:の呼びかけに
-3|/right-before:の核には
5|/right-before:の目標である
3|/right-before:の目標は
-10|/right-before:の負担は
10|/right-before:の負担増へ「
-3|/right-before:は
3|/right-before:はGDP比
-11|/right-before:は、
-4|/right-before:は、実際には
-5|/right-before:はすでに
5|/right-before:は国防費
19|/right-before:は少なくとも
6|/right-before:は平均
4|/right-before:は逆に
-3|/right-before:は非公式に
6|/right-before:も
6|/right-before:もいずれ
3|/right-before:もせめて
-4|/right-before:も国防費の
-7|/right-before:や
7|/right-before:やスペインは
4|/right-before:七年内达到
6|/right-before:並みの
6|/right-before:为
4|/right-before:主张冻结在
19|/right-before:也不能低于
-10|/right-before:也该向
-12|/right-before:今年才刚达到
-7|/right-before:仍在
9|/right-before:以
3|/right-before:以占GDP_
9|/right-before:会遵守
4|/right-before:保持
-9|/right-before:側は
6|/right-before:党首は、
5|/right-before:全体に
6|/right-before:内部正就
-11|/right-before:军费
-9|/right-before:分别为
4|/right-before:则在
5|/right-before:则算账说,
-3|/right-before:刚好
-14|/right-before:十余年来把
-3|/right-before:原定的
7|/right-before:去年为
-5|/right-before:去年合计已达
3|/right-before:同年为
4|/right-before:同样是
-9|/right-before:后,
6|/right-before:向
10|/right-before:和智利分别为
-3|/right-before:喊话:不花
5|/right-before:嘴上说
8|/right-before:国内生产总值
5|/right-before:在伦敦:不花
5|/right-before:在美方要求
-6|/right-before:基準で
-11|/right-before:基準の
-3|/right-before:外相、米の
3|/right-before:外相は、
-6|/right-before:多国对
-6|/right-before:如何填
-13|/right-before:媾和时降为
-7|/right-before:嫌
23|/right-before:完成
3|/right-before:将达到
3|/right-before:居首,达
9|/right-before:平均の
9|/right-before:平均已超过
-6|/right-before:平均投入
6|/right-before:平均的
3|/right-before:幹部は「
-7|/right-before:应付
26|/right-before:应拿出
-7|/right-before:应达到
-13|/right-before:总统:
-18|/right-before:戦争当時の
-12|/right-before:把
-3|/right-before:把比例定在
5|/right-before:拒绝
6|/right-before:拿出
-5|/right-before:提议,凡超过
9|/right-before:提高到
-7|/right-before:撤军后_自掏
6|/right-before:敬陪末座,仅
-12|/right-before:新首相「
9|/right-before:无须达到
3|/right-before:时说:「
-3|/right-before:智库:
-15|/right-before:曾呼吁欧洲以
4|/right-before:最怕听到
-8|/right-before:杜思克说,
7|/right-before:欧洲盟友花
5|/right-before:氏は「
4|/right-before:民调与政界:
3|/right-before:海牙承诺的
5|/right-before:的
-3|/right-before:的5%之间,
6|/right-before:目标定为
5|/right-before:目標の
-8|/right-before:相仿的
3|/right-before:称该国连
-8|/right-before:算法下的
4|/right-before:给自己划下了
6|/right-before:缴纳
18|/right-before:自己需要做到
-4|/right-before:花
3|/right-before:要到
3|/right-before:要求的
4|/right-before:认为
3|/right-before:认为应达到
-8|/right-before:许诺
-14|/right-before:说,
-43|/right-before:谈
9|/right-before:費がGDPの
3|/right-before:費はGDP比
4|/right-before:走到
-3|/right-before:超出
-3|/right-before:轰炸伊朗后,
19|/right-before:达到
10|/right-before:过去
-3|/right-before:都已表态支持
-12|/right-before:都拿
-8|/right-before:都要给出
-3|/right-before:重提
4|/right-before:防长:
3|/right-before:防长:外长的
4|/right-before:随后也提出
-7|/right-before:须拿出
4|/right-before:须达
-27|/right-before:首相:把
-52|/right-before:首相「
6|/right-before:首相は、まず
83|/ruled
35|/ruled:allies_and_members
-19|/ruled:as_before_in_sentence
-29|/ruled:as_in_the_sentence_before
14|/ruled:clause_before_it
22|/ruled:its_money
-10|/ruled:main_spender
-3|/ruled:named_after_patient
-33|/ruled:named_before
-12|/ruled:named_before_patient
-37|/ruled:named_in_clause
-9|/ruled:named_in_clause_patient
4|/ruled:named_near
22|/ruled:named_right_before
3|/ruled:of_the_alliance
12|/ruled:own_budget
7|/ruled:own_country
47|/ruled:owner
8|/ruled:put_to_it
50|/ruled:respectively
25|/ruled:standard_for_all
-12|/ruled:the_same_country
-4|/same-figure-of-another
4|/same-figure-of-it
45|/several:2
81|/several:3
11|/several:4
13|/several:8
101|/subject:nobody-named
-6|/subject:others-named
76|/title
-11|/told-of:0
-9|/told-of:1
6|/told-of:2
14|/told-of:3
-38|/unnamed
-79|/unnamed-beside-others
4|benchmark/after-far:4 False
-3|benchmark/after-far:9 False
3|benchmark/after-follows:的
3|benchmark/after-leads:全球
4|benchmark/after:named False
-9|benchmark/asks
-5|benchmark/before-commas:0 0
-16|benchmark/before-commas:1 0
-10|benchmark/before-commas:2 0
-6|benchmark/before-commas:2 1
-3|benchmark/before-commas:2 2
7|benchmark/before-far:18 0
-18|benchmark/before-far:36 0
-12|benchmark/before-far:4 0
-14|benchmark/before-far:9 0
7|benchmark/before-far:far 0
-6|benchmark/before-far:far 1
-3|benchmark/before-far:far 2
-3|benchmark/before-follows-rank:2 1 2
-4|benchmark/before-follows-rank:、 2 0
-3|benchmark/before-follows-rank:で 0 0
-3|benchmark/before-follows-rank:と 1 0
-5|benchmark/before-follows-rank:の 0 0
18|benchmark/before-follows-rank:も 0 0
-9|benchmark/before-follows-rank:总 0 0
-3|benchmark/before-follows-rank:智 0 0
-3|benchmark/before-follows-rank:称 0 0
-3|benchmark/before-follows:2
-3|benchmark/before-follows:20
-3|benchmark/before-follows:2024
-4|benchmark/before-follows:、
-4|benchmark/before-follows:、菲
-4|benchmark/before-follows:、菲律宾
-3|benchmark/before-follows:が
-3|benchmark/before-follows:で
-3|benchmark/before-follows:と
-3|benchmark/before-follows:と韓
-3|benchmark/before-follows:と韓国を
-4|benchmark/before-follows:の
7|benchmark/before-follows:のコ
7|benchmark/before-follows:のコリン
-5|benchmark/before-follows:の元
-5|benchmark/before-follows:の元国防
-5|benchmark/before-follows:の高
-5|benchmark/before-follows:の高官は
-3|benchmark/before-follows:は
18|benchmark/before-follows:も
18|benchmark/before-follows:も世
18|benchmark/before-follows:も世界標
-9|benchmark/before-follows:总
-9|benchmark/before-follows:总统
-6|benchmark/before-follows:总统:3
-3|benchmark/before-follows:智
-3|benchmark/before-follows:智库
-3|benchmark/before-follows:智库:3
-3|benchmark/before-follows:称
-3|benchmark/before-follows:称,
-3|benchmark/before-follows:称,军费
-39|benchmark/before-leads:
-4|benchmark/before-leads:,
-5|benchmark/before-leads:、
18|benchmark/before-leads:「
7|benchmark/before-leads:】
-5|benchmark/before-leads:した
-5|benchmark/before-leads:た
-3|benchmark/before-leads:で、
-3|benchmark/before-leads:の
7|benchmark/before-leads:事】
-4|benchmark/before-leads:名
18|benchmark/before-leads:官「
-4|benchmark/before-leads:点名
-3|benchmark/before-leads:长
-3|benchmark/before-leads:首长
16|benchmark/before-opens:False agent
-13|benchmark/before-opens:False named
-5|benchmark/before-opens:False patient
-4|benchmark/before-opens:True agent
-33|benchmark/before-opens:True named
14|benchmark/before-rank:0 0 agent
-35|benchmark/before-rank:0 0 named
-4|benchmark/before-rank:0 1 named
-3|benchmark/before-rank:1 0 named
-3|benchmark/before-rank:1 2 named
-4|benchmark/before-rank:2 0 patient
13|benchmark/before:agent
-47|benchmark/before:named
-7|benchmark/before:patient
18|benchmark/class-main:ALLIES ALLIES
40|benchmark/class-main:ALLIES JPN
13|benchmark/class-main:ALLIES KOR
15|benchmark/class-main:ALLIES TWN
25|benchmark/class-main:ALLIES land
35|benchmark/class-main:ALLIES member
-3|benchmark/class-main:EU ALLIES
-22|benchmark/class-main:JPN JPN
-3|benchmark/class-main:JPN KOR
-9|benchmark/class-main:KOR KOR
-7|benchmark/class-main:NATO ALLIES
-6|benchmark/class-main:NATO JPN
-3|benchmark/class-main:NATO land
-8|benchmark/class-main:NATO member
-13|benchmark/class-main:TWN TWN
-6|benchmark/class-main:USA JPN
-20|benchmark/class-main:land land
-4|benchmark/class-main:member JPN
-25|benchmark/class-main:member member
17|benchmark/class-named:ALLIES ALLIES others-named
20|benchmark/class-named:ALLIES JPN nobody-named
19|benchmark/class-named:ALLIES JPN others-named
11|benchmark/class-named:ALLIES KOR others-named
15|benchmark/class-named:ALLIES TWN others-named
10|benchmark/class-named:ALLIES land nobody-named
15|benchmark/class-named:ALLIES land others-named
14|benchmark/class-named:ALLIES member nobody-named
21|benchmark/class-named:ALLIES member others-named
-3|benchmark/class-named:EU ALLIES others-named
-18|benchmark/class-named:JPN JPN nobody-named
-5|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN KOR others-named
-7|benchmark/class-named:KOR KOR others-named
-7|benchmark/class-named:NATO ALLIES others-named
-5|benchmark/class-named:NATO JPN others-named
-3|benchmark/class-named:NATO land others-named
-6|benchmark/class-named:NATO member others-named
-13|benchmark/class-named:TWN TWN others-named
-5|benchmark/class-named:USA JPN others-named
-9|benchmark/class-named:land land nobody-named
-11|benchmark/class-named:land land others-named
-3|benchmark/class-named:member JPN others-named
-12|benchmark/class-named:member member nobody-named
-13|benchmark/class-named:member member others-named
56|benchmark/class-shape:ALLIES half
91|benchmark/class-shape:ALLIES whole
-3|benchmark/class-shape:EU half
-10|benchmark/class-shape:JPN half
-17|benchmark/class-shape:JPN whole
-6|benchmark/class-shape:KOR half
-4|benchmark/class-shape:KOR whole
-13|benchmark/class-shape:NATO half
-14|benchmark/class-shape:NATO whole
-5|benchmark/class-shape:TWN half
-10|benchmark/class-shape:TWN whole
-5|benchmark/class-shape:USA half
-6|benchmark/class-shape:USA whole
-3|benchmark/class-shape:land half
-20|benchmark/class-shape:land whole
-11|benchmark/class-shape:member half
-20|benchmark/class-shape:member whole
3|benchmark/class-value:ALLIES 1.5
36|benchmark/class-value:ALLIES 2
12|benchmark/class-value:ALLIES 2.5
20|benchmark/class-value:ALLIES 3
41|benchmark/class-value:ALLIES 3.5
4|benchmark/class-value:ALLIES 4
31|benchmark/class-value:ALLIES 5
-3|benchmark/class-value:EU 3.5
-4|benchmark/class-value:NATO 2
-6|benchmark/class-value:NATO 2.5
-6|benchmark/class-value:NATO 3.5
-9|benchmark/class-value:NATO 5
-3|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
147|benchmark/class:ALLIES
-3|benchmark/class:EU
-27|benchmark/class:JPN
-10|benchmark/class:KOR
-27|benchmark/class:NATO
-14|benchmark/class:TWN
-11|benchmark/class:USA
-22|benchmark/class:land
-31|benchmark/class:member
-4|benchmark/group:all
-6|benchmark/group:list before 1
-6|benchmark/group:list before lands
-3|benchmark/group:list-follows:を
-3|benchmark/group:list-follows:を念
-3|benchmark/group:list-leads:、
11|benchmark/group:two
11|benchmark/group:two back:0
3|benchmark/known:ALLIES 1.5
3|benchmark/known:ALLIES 1.5 2026
3|benchmark/known:ALLIES 1.5 since-2025
36|benchmark/known:ALLIES 2
10|benchmark/known:ALLIES 2 2024
24|benchmark/known:ALLIES 2 2025
24|benchmark/known:ALLIES 2 since-2025
12|benchmark/known:ALLIES 2 to-2024
12|benchmark/known:ALLIES 2.5
18|benchmark/known:ALLIES 2.5 2024
-7|benchmark/known:ALLIES 2.5 2025
-7|benchmark/known:ALLIES 2.5 since-2025
18|benchmark/known:ALLIES 2.5 to-2024
18|benchmark/known:ALLIES 3
18|benchmark/known:ALLIES 3 2025
18|benchmark/known:ALLIES 3 since-2025
41|benchmark/known:ALLIES 3.5
33|benchmark/known:ALLIES 3.5 2025
9|benchmark/known:ALLIES 3.5 2026
41|benchmark/known:ALLIES 3.5 since-2025
4|benchmark/known:ALLIES 4
4|benchmark/known:ALLIES 4 2025
4|benchmark/known:ALLIES 4 since-2025
31|benchmark/known:ALLIES 5
21|benchmark/known:ALLIES 5 2025
11|benchmark/known:ALLIES 5 2026
31|benchmark/known:ALLIES 5 since-2025
117|benchmark/known:ALLIES since-2025
30|benchmark/known:ALLIES to-2024
-5|benchmark/known:AUS 2.5
-5|benchmark/known:AUS 2.5 2024
-5|benchmark/known:AUS 2.5 to-2024
-5|benchmark/known:AUS to-2024
-3|benchmark/known:CAN 3.5
-3|benchmark/known:CAN 3.5 2025
-3|benchmark/known:CAN 3.5 since-2025
-6|benchmark/known:CAN since-2025
-3|benchmark/known:ETH 2
-3|benchmark/known:ETH 2 2024
-3|benchmark/known:ETH 2 to-2024
-3|benchmark/known:ETH to-2024
-3|benchmark/known:EU 3.5
-3|benchmark/known:EU 3.5 2025
-3|benchmark/known:EU 3.5 since-2025
-3|benchmark/known:EU since-2025
-3|benchmark/known:GBR 2
-3|benchmark/known:GBR 2 2025
-3|benchmark/known:GBR 2 since-2025
-5|benchmark/known:GBR 2.5
-5|benchmark/known:GBR 2.5 2024
-5|benchmark/known:GBR 2.5 to-2024
-5|benchmark/known:GBR since-2025
-5|benchmark/known:GBR to-2024
-4|benchmark/known:IND 3
-4|benchmark/known:IND 3 2025
-4|benchmark/known:IND 3 since-2025
-4|benchmark/known:IND since-2025
-9|benchmark/known:JPN 2
-8|benchmark/known:JPN 2 2025
-8|benchmark/known:JPN 2 since-2025
-8|benchmark/known:JPN 3.5
-11|benchmark/known:JPN 3.5 2025
3|benchmark/known:JPN 3.5 2026
-8|benchmark/known:JPN 3.5 since-2025
-5|benchmark/known:JPN 5
-3|benchmark/known:JPN 5 2025
-5|benchmark/known:JPN 5 since-2025
-24|benchmark/known:JPN since-2025
-6|benchmark/known:KOR 3.5
-4|benchmark/known:KOR 3.5 2025
-6|benchmark/known:KOR 3.5 since-2025
-4|benchmark/known:KOR 5
-3|benchmark/known:KOR 5 2025
-4|benchmark/known:KOR 5 since-2025
-10|benchmark/known:KOR since-2025
-8|benchmark/known:LVA 3
-8|benchmark/known:LVA 3 2025
-8|benchmark/known:LVA 3 since-2025
-8|benchmark/known:LVA since-2025
-3|benchmark/known:MKD 2
-3|benchmark/known:MKD 2 2025
-3|benchmark/known:MKD 2 since-2025
-3|benchmark/known:MKD since-2025
-3|benchmark/known:NAM 2
-3|benchmark/known:NAM 2 2024
-3|benchmark/known:NAM 2 to-2024
-3|benchmark/known:NAM to-2024
-4|benchmark/known:NATO 2
-6|benchmark/known:NATO 2.5
-6|benchmark/known:NATO 2.5 2024
-6|benchmark/known:NATO 2.5 to-2024
-6|benchmark/known:NATO 3.5
-5|benchmark/known:NATO 3.5 2025
-6|benchmark/known:NATO 3.5 since-2025
-9|benchmark/known:NATO 5
-4|benchmark/known:NATO 5 2025
-4|benchmark/known:NATO 5 2026
-9|benchmark/known:NATO 5 since-2025
-19|benchmark/known:NATO since-2025
-8|benchmark/known:NATO to-2024
7|benchmark/known:NZL 2.5
7|benchmark/known:NZL 2.5 2025
7|benchmark/known:NZL 2.5 since-2025
7|benchmark/known:NZL since-2025
-3|benchmark/known:PHL since-2025
-5|benchmark/known:TWN 3.5
-5|benchmark/known:TWN 3.5 2026
-5|benchmark/known:TWN 3.5 since-2025
-4|benchmark/known:TWN 4
-4|benchmark/known:TWN 4 2025
-4|benchmark/known:TWN 4 since-2025
-6|benchmark/known:TWN 5
-6|benchmark/known:TWN 5 2025
-6|benchmark/known:TWN 5 since-2025
-14|benchmark/known:TWN since-2025
-3|benchmark/known:USA 3.5
-3|benchmark/known:USA 3.5 since-2025
-5|benchmark/known:USA 5
-3|benchmark/known:USA 5 2025
-3|benchmark/known:USA 5 2026
-5|benchmark/known:USA 5 since-2025
-10|benchmark/known:USA since-2025
4|benchmark/last-kind:benchmark False
-8|benchmark/last-kind:level False
-3|benchmark/last-kind:level True
-6|benchmark/last-kind:pledge False
-4|benchmark/last-kind:pledge True
-7|benchmark/last:before nobody-named
-5|benchmark/last:before others-named
-7|benchmark/last:here others-named
-38|benchmark/main:nobody-named
-38|benchmark/main:others-named
-31|benchmark/named:1
-7|benchmark/named:2
-9|benchmark/one-of-several
-6|benchmark/right-before:总统:
-3|benchmark/right-before:智库:
-41|benchmark/ruled
-6|benchmark/ruled:as_in_the_sentence_before
-28|benchmark/ruled:main_spender
-7|benchmark/ruled:named_before
-17|benchmark/ruled:named_in_clause
19|benchmark/ruled:standard_for_all
10|benchmark/same-figure-of-another
-10|benchmark/same-figure-of-it
-20|benchmark/several:2
5|benchmark/subject:others-named
-12|benchmark/title
44|benchmark/told-of:0
-25|benchmark/told-of:1
-15|benchmark/told-of:2
-4|benchmark/told-of:3
3|benchmark/unnamed
35|benchmark/unnamed-beside-others
8|cap/asks
22|cap/before-commas:0 0
-4|cap/before-far:1 0
10|cap/before-far:18 0
5|cap/before-far:36 0
8|cap/before-far:9 0
-3|cap/before-follows-rank:が 0 0
3|cap/before-follows-rank:が 0 1
3|cap/before-follows-rank:で 0 0
4|cap/before-follows-rank:で 1 0
4|cap/before-follows-rank:は 0 0
-3|cap/before-follows-rank:不 1 0
-4|cap/before-follows-rank:军 0 0
9|cap/before-follows-rank:决 0 0
-3|cap/before-follows-rank:前 0 0
4|cap/before-follows-rank:国 1 1
6|cap/before-follows-rank:外 1 0
-6|cap/before-follows-rank:已 0 0
4|cap/before-follows-rank:把 0 0
9|cap/before-follows-rank:法 0 0
-9|cap/before-follows-rank:社 0 0
4|cap/before-follows-rank:给 0 0
-6|cap/before-follows-rank:要 0 1
-3|cap/before-follows-rank:防 0 0
3|cap/before-follows:が令
3|cap/before-follows:が令和9
-4|cap/before-follows:が国
-4|cap/before-follows:が国防費
7|cap/before-follows:で
4|cap/before-follows:で、
4|cap/before-follows:で、ヌク
3|cap/before-follows:では
3|cap/before-follows:では、政
-3|cap/before-follows:の過
-3|cap/before-follows:の過剰赤
4|cap/before-follows:は
-4|cap/before-follows:は0
-4|cap/before-follows:は0.8
9|cap/before-follows:は国
9|cap/before-follows:は国防費
-3|cap/before-follows:不
-4|cap/before-follows:不同
-4|cap/before-follows:不同,邻
-4|cap/before-follows:军
-4|cap/before-follows:军事
-4|cap/before-follows:军事专家
9|cap/before-follows:决
9|cap/before-follows:决定
9|cap/before-follows:决定国防
-3|cap/before-follows:前
-3|cap/before-follows:前政
-3|cap/before-follows:前政権は
4|cap/before-follows:国
4|cap/before-follows:国防
4|cap/before-follows:国防省が
6|cap/before-follows:外
6|cap/before-follows:外交
6|cap/before-follows:外交大臣
-6|cap/before-follows:已
-6|cap/before-follows:已定
-6|cap/before-follows:已定下国
4|cap/before-follows:把
4|cap/before-follows:把国
4|cap/before-follows:把国防开
8|cap/before-follows:法
7|cap/before-follows:法律
7|cap/before-follows:法律规定
-9|cap/before-follows:社
-5|cap/before-follows:社会
-5|cap/before-follows:社会科学
-4|cap/before-follows:社科
-3|cap/before-follows:社科院学
4|cap/before-follows:给
4|cap/before-follows:给自
4|cap/before-follows:给自己划
-6|cap/before-follows:要
-6|cap/before-follows:要求
-6|cap/before-follows:要求索非
-3|cap/before-follows:防
-3|cap/before-follows:防衛
-3|cap/before-follows:防衛費増
14|cap/before-leads:
-6|cap/before-leads:、
3|cap/before-leads:「
-4|cap/before-leads:し、
-4|cap/before-leads:ァの
-4|cap/before-leads:与
4|cap/before-leads:国
6|cap/before-leads:国的
-3|cap/before-leads:日、
4|cap/before-leads:洋の
8|cap/before-leads:的
-6|cap/before-leads:说,
4|cap/before-leads:邻国
3|cap/before-leads:隣の
-6|cap/before-opens:False agent
11|cap/before-opens:False named
12|cap/before-opens:True agent
3|cap/before-rank:0 0 agent
10|cap/before-rank:0 0 named
3|cap/before-rank:0 1 agent
-5|cap/before-rank:0 1 named
7|cap/before-rank:1 0 named
6|cap/before:agent
13|cap/before:named
-8|cap/class-main:ALLIES JPN
-4|cap/class-main:ALLIES land
-9|cap/class-main:EU member
10|cap/class-main:JPN JPN
3|cap/class-main:JPN NATO
3|cap/class-main:JPN TWN
-8|cap/class-main:JPN land
-5|cap/class-main:NATO JPN
-3|cap/class-main:NATO NATO
-5|cap/class-main:NATO member
8|cap/class-main:USA JPN
14|cap/class-main:land land
-3|cap/class-main:member JPN
14|cap/class-main:member member
-4|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES JPN others-named
-9|cap/class-named:EU member others-named
12|cap/class-named:JPN JPN nobody-named
-3|cap/class-named:JPN JPN others-named
3|cap/class-named:JPN NATO nobody-named
3|cap/class-named:JPN TWN others-named
-8|cap/class-named:JPN land others-named
-3|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:NATO NATO nobody-named
-4|cap/class-named:NATO member others-named
9|cap/class-named:USA JPN others-named
12|cap/class-named:land land others-named
12|cap/class-named:member member others-named
-3|cap/class-shape:ALLIES tenth
-9|cap/class-shape:ALLIES whole
3|cap/class-shape:CHN half
-7|cap/class-shape:CHN whole
-5|cap/class-shape:EU half
-4|cap/class-shape:EU tenth
-5|cap/class-shape:JPN half
-15|cap/class-shape:JPN tenth
27|cap/class-shape:JPN whole
-4|cap/class-shape:NATO half
-9|cap/class-shape:NATO whole
3|cap/class-shape:USA tenth
3|cap/class-shape:USA whole
13|cap/class-shape:land tenth
9|cap/class-shape:member half
4|cap/class-shape:member tenth
-3|cap/class-shape:member whole
-6|cap/class-value:ALLIES 1
-4|cap/class-value:EU 1.3
-6|cap/class-value:EU 3.5
-6|cap/class-value:NATO 1
-10|cap/class-value:USA 1
12|cap/class-value:USA 2
4|cap/class-value:USA 4.7
-13|cap/class:ALLIES
-9|cap/class:EU
8|cap/class:JPN
-14|cap/class:NATO
8|cap/class:USA
15|cap/class:land
11|cap/class:member
-10|cap/group:list before 1
-10|cap/group:list before union
-10|cap/group:list-follows:の
-10|cap/group:list-follows:の赤
-10|cap/group:list-leads:
8|cap/known-for:BGR 2028
8|cap/known-for:BGR 3.5 2028
-3|cap/known-for:EU 1.3 2024
-3|cap/known-for:EU 2024
-6|cap/known-for:EU 2028
-6|cap/known-for:EU 3.5 2028
4|cap/known-for:SVN 1.3 2024
4|cap/known-for:SVN 2024
-6|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 since-2025
-10|cap/known:ALLIES since-2025
8|cap/known:BGR 3.5
8|cap/known:BGR 3.5 2025
8|cap/known:BGR 3.5 since-2025
8|cap/known:BGR since-2025
-3|cap/known:BRN 3.1
-3|cap/known:BRN 3.1 1999
-3|cap/known:BRN 3.1 to-1999
-3|cap/known:BRN to-1999
-13|cap/known:CHN 1
-8|cap/known:CHN 1 2025
-5|cap/known:CHN 1 2026
-13|cap/known:CHN 1 since-2025
6|cap/known:CHN 2
6|cap/known:CHN 2 2025
6|cap/known:CHN 2 since-2025
3|cap/known:CHN 3.5
3|cap/known:CHN 3.5 2025
3|cap/known:CHN 3.5 since-2025
-4|cap/known:EU 1.3
-4|cap/known:EU 1.3 2024
-4|cap/known:EU 1.3 to-2024
-6|cap/known:EU 3.5
-6|cap/known:EU 3.5 2025
-6|cap/known:EU 3.5 since-2025
-5|cap/known:EU since-2025
-4|cap/known:EU to-2024
-4|cap/known:GRC 2.2
-4|cap/known:GRC 2.2 2024
-4|cap/known:GRC 2.2 to-2024
-4|cap/known:GRC to-2024
4|cap/known:IDN 0.8
4|cap/known:IDN 0.8 2025
4|cap/known:IDN 0.8 since-2025
5|cap/known:IDN since-2025
-4|cap/known:JPN 0.8
-4|cap/known:JPN 0.8 2025
-4|cap/known:JPN 0.8 since-2025
45|cap/known:JPN 1
4|cap/known:JPN 1 1978
5|cap/known:JPN 1 1981
4|cap/known:JPN 1 2024
13|cap/known:JPN 1 2025
10|cap/known:JPN 1 2026
24|cap/known:JPN 1 since-2025
14|cap/known:JPN 1 to-1999
5|cap/known:JPN 1 to-2024
-5|cap/known:JPN 1.3
-5|cap/known:JPN 1.3 2025
-5|cap/known:JPN 1.3 since-2025
-17|cap/known:JPN 2
-17|cap/known:JPN 2 2025
-17|cap/known:JPN 2 since-2025
-5|cap/known:JPN 3.5
-5|cap/known:JPN 3.5 2025
-5|cap/known:JPN 3.5 since-2025
-4|cap/known:JPN 4.7
-4|cap/known:JPN 4.7 2025
-4|cap/known:JPN 4.7 since-2025
-12|cap/known:JPN since-2025
14|cap/known:JPN to-1999
4|cap/known:JPN to-2024
-4|cap/known:MAR 2.8
-4|cap/known:MAR 2.8 2025
-4|cap/known:MAR 2.8 since-2025
-4|cap/known:MAR since-2025
3|cap/known:MYS 3.1
3|cap/known:MYS 3.1 1999
3|cap/known:MYS 3.1 to-1999
3|cap/known:MYS to-1999
-6|cap/known:NATO 1
-3|cap/known:NATO 1 2025
-4|cap/known:NATO 1 since-2025
-10|cap/known:NATO since-2025
6|cap/known:OMN 5
6|cap/known:OMN 5 2024
6|cap/known:OMN 5 to-2024
5|cap/known:OMN to-2024
-6|cap/known:SDN 5
-6|cap/known:SDN 5 2024
-6|cap/known:SDN 5 to-2024
-6|cap/known:SDN to-2024
4|cap/known:SVN 1.3
4|cap/known:SVN 1.3 2024
4|cap/known:SVN 1.3 to-2024
4|cap/known:SVN to-2024
4|cap/known:TON 1.3
4|cap/known:TON 1.3 2025
4|cap/known:TON 1.3 since-2025
4|cap/known:TON since-2025
4|cap/known:TUN 2.8
4|cap/known:TUN 2.8 2025
4|cap/known:TUN 2.8 since-2025
4|cap/known:TUN since-2025
5|cap/known:TUR 2.2
5|cap/known:TUR 2.2 2024
5|cap/known:TUR 2.2 to-2024
5|cap/known:TUR to-2024
-3|cap/known:TWN 1
-3|cap/known:TWN 1 2024
-3|cap/known:TWN 1 to-2024
-3|cap/known:TWN to-2024
-10|cap/known:USA 1
-3|cap/known:USA 1 1978
-4|cap/known:USA 1 1981
-10|cap/known:USA 1 to-1999
12|cap/known:USA 2
12|cap/known:USA 2 2025
12|cap/known:USA 2 since-2025
4|cap/known:USA 4.7
4|cap/known:USA 4.7 2025
4|cap/known:USA 4.7 since-2025
18|cap/known:USA since-2025
-10|cap/known:USA to-1999
11|cap/last-kind:cap False
4|cap/last-kind:denial False
-7|cap/last-kind:level False
6|cap/last-kind:level True
3|cap/last-kind:pledge True
6|cap/last-kind:proposal False
4|cap/last-kind:proposal True
5|cap/last:before nobody-named
11|cap/last:before others-named
5|cap/last:here nobody-named
7|cap/last:here others-named
20|cap/main:nobody-named
14|cap/main:others-named
17|cap/named:1
10|cap/one-of-several
3|cap/right-before:では、政府が
-4|cap/right-before:は
4|cap/right-before:给自己划下了
18|cap/ruled
5|cap/ruled:as_before_in_sentence
14|cap/ruled:main_spender
4|cap/ruled:named_before
-4|cap/ruled:named_right_before
-10|cap/same-figure-of-another
10|cap/same-figure-of-it
-10|cap/several:2
17|cap/title
-25|cap/told-of:0
13|cap/told-of:1
9|cap/told-of:2
3|cap/told-of:3
-17|cap/unnamed-beside-others
-4|demand/after-far:1 False
4|demand/after-far:1 True
18|demand/after-far:18 False
4|demand/after-far:18 True
-14|demand/after-far:36 False
-7|demand/after-far:4 False
18|demand/after-far:9 False
20|demand/after-far:9 True
3|demand/after-far:far True
-4|demand/after-follows:_
-4|demand/after-follows:_德 False
14|demand/after-follows:。
14|demand/after-follows:。 False
-20|demand/after-follows:が
-5|demand/after-follows:が5 False
-10|demand/after-follows:が応 False
-5|demand/after-follows:が決 False
23|demand/after-follows:に
-3|demand/after-follows:にと True
-12|demand/after-follows:には False
7|demand/after-follows:にも False
-20|demand/after-follows:にも True
-13|demand/after-follows:に届 False
-33|demand/after-follows:に当 False
4|demand/after-follows:に期 False
21|demand/after-follows:に求 False
-4|demand/after-follows:に至 True
8|demand/after-follows:に要 False
25|demand/after-follows:に要 True
18|demand/after-follows:に迫 False
24|demand/after-follows:に迫 True
4|demand/after-follows:の
-5|demand/after-follows:の5 False
7|demand/after-follows:の事 False
12|demand/after-follows:は
-8|demand/after-follows:は2 False
27|demand/after-follows:はど True
-4|demand/after-follows:は既 True
-5|demand/after-follows:へ
-5|demand/after-follows:への False
-7|demand/after-follows:も
-4|demand/after-follows:もだ False
-21|demand/after-follows:不
-21|demand/after-follows:不会 True
7|demand/after-follows:中
5|demand/after-follows:中名 False
16|demand/after-follows:也
17|demand/after-follows:也一 False
11|demand/after-follows:做
7|demand/after-follows:做到 False
6|demand/after-follows:准
6|demand/after-follows:准备 True
3|demand/after-follows:则
-18|demand/after-follows:刚
-18|demand/after-follows:刚刚 True
-3|demand/after-follows:同
-3|demand/after-follows:同样 True
-3|demand/after-follows:喊
-3|demand/after-follows:喊得 True
-4|demand/after-follows:国
-4|demand/after-follows:国防 True
-6|demand/after-follows:在
-5|demand/after-follows:在内 False
-12|demand/after-follows:報
-12|demand/after-follows:報告 False
4|demand/after-follows:大
4|demand/after-follows:大为 True
7|demand/after-follows:宪
7|demand/after-follows:宪章 False
3|demand/after-follows:对
3|demand/after-follows:对此 True
4|demand/after-follows:尚
4|demand/after-follows:尚未 True
18|demand/after-follows:态
18|demand/after-follows:态度 True
3|demand/after-follows:撤
3|demand/after-follows:撤下 True
4|demand/after-follows:新
4|demand/after-follows:新标 False
5|demand/after-follows:木
5|demand/after-follows:木原 True
-6|demand/after-follows:正
-6|demand/after-follows:正好 True
18|demand/after-follows:的
9|demand/after-follows:的入 False
5|demand/after-follows:的标 False
4|demand/after-follows:的要 False
5|demand/after-follows:而
9|demand/after-follows:而言 False
-4|demand/after-follows:而言 True
-5|demand/after-follows:要
-4|demand/after-follows:要到 False
-3|demand/after-follows:要求 False
3|demand/after-follows:要花 True
-4|demand/after-follows:辗
-4|demand/after-follows:辗转 False
4|demand/after-follows:防
4|demand/after-follows:防卫 True
9|demand/after-leads:%,
-18|demand/after-leads:%;
-3|demand/after-leads:%_
22|demand/after-leads:%、
-3|demand/after-leads:%」
-13|demand/after-leads:%が
-4|demand/after-leads:%を
17|demand/after-leads:%对
3|demand/after-leads:%是
-4|demand/after-leads:,对
-7|demand/after-leads:,而
-4|demand/after-leads:、「
-3|demand/after-leads:」…
-12|demand/after-leads:い。
-5|demand/after-leads:いう
24|demand/after-leads:う、
-3|demand/after-leads:が、
27|demand/after-leads:き、
-6|demand/after-leads:し、
-4|demand/after-leads:だ。
-13|demand/after-leads:て「
4|demand/after-leads:ての
-10|demand/after-leads:とに
11|demand/after-leads:よう
4|demand/after-leads:为对
4|demand/after-leads:主要
5|demand/after-leads:内的
8|demand/after-leads:写进
7|demand/after-leads:出を
-5|demand/after-leads:包括
3|demand/after-leads:后,
-4|demand/after-leads:吓坏
-12|demand/after-leads:味_
9|demand/after-leads:多数
5|demand/after-leads:希望
5|demand/after-leads:平在
9|demand/after-leads:当成
6|demand/after-leads:所有
-4|demand/after-leads:更让
6|demand/after-leads:比,
21|demand/after-leads:求,
-5|demand/after-leads:求_
-20|demand/after-leads:波、
8|demand/after-leads:用于
-4|demand/after-leads:相「
3|demand/after-leads:算,
-21|demand/after-leads:说,
16|demand/after-leads:費を
-32|demand/after:agent False
17|demand/after:agent True
21|demand/after:named False
22|demand/after:patient False
16|demand/after:patient True
-34|demand/asks
-3|demand/before-commas:0 1
9|demand/before-commas:1 0
-26|demand/before-commas:1 1
-6|demand/before-commas:1 2
10|demand/before-commas:2 1
5|demand/before-commas:2 2
5|demand/before-commas:3 1
9|demand/before-commas:3 2
-15|demand/before-far:1 0
5|demand/before-far:18 0
-19|demand/before-far:36 0
-3|demand/before-far:36 1
49|demand/before-far:9 0
-12|demand/before-far:far 0
-8|demand/before-far:far 1
8|demand/before-far:far 2
9|demand/before-follows-rank:\" 0 0
-20|demand/before-follows-rank:, 0 0
-23|demand/before-follows-rank:1 0 1
3|demand/before-follows-rank:2 0 0
-3|demand/before-follows-rank:2 2 0
11|demand/before-follows-rank:5 0 0
-36|demand/before-follows-rank:: 0 0
-7|demand/before-follows-rank:_ 0 0
-9|demand/before-follows-rank:、 0 0
16|demand/before-follows-rank:、 1 0
6|demand/before-follows-rank:、 3 0
9|demand/before-follows-rank:」 0 0
-13|demand/before-follows-rank:か 0 0
3|demand/before-follows-rank:か 0 1
-16|demand/before-follows-rank:が 0 0
4|demand/before-follows-rank:が 0 1
-5|demand/before-follows-rank:が 1 1
-4|demand/before-follows-rank:で 1 0
-8|demand/before-follows-rank:で 2 0
13|demand/before-follows-rank:と 1 0
4|demand/before-follows-rank:に 0 0
23|demand/before-follows-rank:に 0 1
24|demand/before-follows-rank:に 1 0
-15|demand/before-follows-rank:に 1 1
3|demand/before-follows-rank:の 0 0
8|demand/before-follows-rank:の 0 1
-6|demand/before-follows-rank:の 1 0
-3|demand/before-follows-rank:の 2 0
-3|demand/before-follows-rank:の 3 0
-4|demand/before-follows-rank:は 0 0
-20|demand/before-follows-rank:は 1 0
10|demand/before-follows-rank:は 1 1
10|demand/before-follows-rank:も 0 0
3|demand/before-follows-rank:や 0 0
-18|demand/before-follows-rank:を 0 0
-9|demand/before-follows-rank:を 1 0
6|demand/before-follows-rank:一 0 0
3|demand/before-follows-rank:与 1 0
4|demand/before-follows-rank:与 2 0
10|demand/before-follows-rank:也 0 0
12|demand/before-follows-rank:也 1 0
-4|demand/before-follows-rank:事 0 0
4|demand/before-follows-rank:事 0 1
-3|demand/before-follows-rank:今 1 0
12|demand/before-follows-rank:以 0 0
-24|demand/before-follows-rank:会 1 0
4|demand/before-follows-rank:保 0 0
19|demand/before-follows-rank:全 0 0
12|demand/before-follows-rank:内 1 1
15|demand/before-follows-rank:军 0 0
5|demand/before-follows-rank:准 1 1
9|demand/before-follows-rank:别 1 0
4|demand/before-follows-rank:副 1 0
-5|demand/before-follows-rank:原 2 1
3|demand/before-follows-rank:去 0 1
12|demand/before-follows-rank:同 0 0
7|demand/before-follows-rank:向 0 0
-6|demand/before-follows-rank:呼 1 0
7|demand/before-follows-rank:和 1 0
-3|demand/before-follows-rank:喊 0 0
-10|demand/before-follows-rank:国 0 1
5|demand/before-follows-rank:国 1 0
-12|demand/before-follows-rank:外 1 0
-4|demand/before-follows-rank:多 0 0
-16|demand/before-follows-rank:大 0 0
8|demand/before-follows-rank:对 1 0
40|demand/before-follows-rank:将 0 0
-6|demand/before-follows-rank:将 1 2
-14|demand/before-follows-rank:希 0 0
29|demand/before-follows-rank:应 0 0
-20|demand/before-follows-rank:应 1 1
5|demand/before-follows-rank:忠 0 0
-3|demand/before-follows-rank:快 1 1
-3|demand/before-follows-rank:总 0 0
-4|demand/before-follows-rank:把 1 1
6|demand/before-follows-rank:拿 0 0
6|demand/before-follows-rank:提 0 0
4|demand/before-follows-rank:放 1 0
-3|demand/before-follows-rank:政 1 0
-7|demand/before-follows-rank:昨 0 0
-11|demand/before-follows-rank:暗 1 0
7|demand/before-follows-rank:欧 1 0
4|demand/before-follows-rank:比 1 0
7|demand/before-follows-rank:氏 0 0
-33|demand/before-follows-rank:氏 1 0
-9|demand/before-follows-rank:没 1 0
-26|demand/before-follows-rank:点 0 1
4|demand/before-follows-rank:的 0 1
4|demand/before-follows-rank:的 0 2
-15|demand/before-follows-rank:的 1 0
22|demand/before-follows-rank:的 1 1
-8|demand/before-follows-rank:相 0 0
-7|demand/before-follows-rank:看 0 0
8|demand/before-follows-rank:石 1 2
5|demand/before-follows-rank:米 1 0
-5|demand/before-follows-rank:維 2 0
3|demand/before-follows-rank:総 0 0
6|demand/before-follows-rank:総 1 0
-7|demand/before-follows-rank:花 0 0
5|demand/before-follows-rank:若 0 0
-19|demand/before-follows-rank:要 1 0
-6|demand/before-follows-rank:说 0 1
-5|demand/before-follows-rank:谈 1 0
4|demand/before-follows-rank:走 0 0
18|demand/before-follows-rank:达 0 0
4|demand/before-follows-rank:达 1 1
-3|demand/before-follows-rank:还 0 0
4|demand/before-follows-rank:连 1 1
12|demand/before-follows-rank:都 0 0
-4|demand/before-follows-rank:重 0 0
-9|demand/before-follows-rank:防 0 0
-5|demand/before-follows-rank:须 1 1
10|demand/before-follows-rank:首 0 0
-15|demand/before-follows-rank:首 1 0
-4|demand/before-follows-rank:首 1 1
-3|demand/before-follows-rank:首 2 0
9|demand/before-follows:\"
3|demand/before-follows:\"没
3|demand/before-follows:\"没借口
5|demand/before-follows:\"统
5|demand/before-follows:\"统统达
9|demand/before-follows:)に
9|demand/before-follows:)に求め
-21|demand/before-follows:,
-21|demand/before-follows:,全
-21|demand/before-follows:,全球伙
-3|demand/before-follows:,军
-3|demand/before-follows:,军费同
7|demand/before-follows:,将
7|demand/before-follows:,将国内
-5|demand/before-follows:,把
-3|demand/before-follows:,把标准
-22|demand/before-follows:1
-23|demand/before-follows:1.
-23|demand/before-follows:1.8%
3|demand/before-follows:15
3|demand/before-follows:15日在
-3|demand/before-follows:2
3|demand/before-follows:2029
-3|demand/before-follows:26
-3|demand/before-follows:26日在
-4|demand/before-follows:3
-3|demand/before-follows:3.
-3|demand/before-follows:3.5%
9|demand/before-follows:5
11|demand/before-follows:5%
7|demand/before-follows:5%要求
-37|demand/before-follows::
-4|demand/before-follows::与
-4|demand/before-follows::与其谈
-32|demand/before-follows::军
-30|demand/before-follows::军费必
-9|demand/before-follows:_
14|demand/before-follows:、
-9|demand/before-follows:、5
-9|demand/before-follows:、5%案
-5|demand/before-follows:、ア
-3|demand/before-follows:、アイル
9|demand/before-follows:、エ
9|demand/before-follows:、エスト
-5|demand/before-follows:、オ
-5|demand/before-follows:、オマー
4|demand/before-follows:、カ
4|demand/before-follows:、カター
-5|demand/before-follows:、ト
-5|demand/before-follows:、トラン
-8|demand/before-follows:、ラ
-8|demand/before-follows:、ラトビ
-3|demand/before-follows:、リ
-3|demand/before-follows:、リトア
3|demand/before-follows:、南韩也
-6|demand/before-follows:、南韩等
11|demand/before-follows:、欧
11|demand/before-follows:、欧州に
4|demand/before-follows:、米
4|demand/before-follows:、米の3
5|demand/before-follows:、西
5|demand/before-follows:、西班牙
11|demand/before-follows:、防
11|demand/before-follows:、防衛費
6|demand/before-follows:、韓
7|demand/before-follows:、韓国、
9|demand/before-follows:」
9|demand/before-follows:」达
9|demand/before-follows:」达到3
-10|demand/before-follows:か
-10|demand/before-follows:から
-6|demand/before-follows:から2.
-3|demand/before-follows:から3・
-16|demand/before-follows:が
-5|demand/before-follows:が2%に
4|demand/before-follows:が3
7|demand/before-follows:が3.5
-12|demand/before-follows:が6
-12|demand/before-follows:が6日、
13|demand/before-follows:が国
13|demand/before-follows:が国防費
-6|demand/before-follows:が打
-6|demand/before-follows:が打診し
9|demand/before-follows:が次
9|demand/before-follows:が次に5
-12|demand/before-follows:が訴
-12|demand/before-follows:が訴える
-12|demand/before-follows:で
-11|demand/before-follows:での
-8|demand/before-follows:での答弁
11|demand/before-follows:と
5|demand/before-follows:とオ
5|demand/before-follows:とオース
7|demand/before-follows:とマ
7|demand/before-follows:とマルタ
-4|demand/before-follows:と同
6|demand/before-follows:と同じ5
37|demand/before-follows:に
3|demand/before-follows:に1.3
-4|demand/before-follows:に10%
11|demand/before-follows:に2
7|demand/before-follows:に2%を
22|demand/before-follows:に3
7|demand/before-follows:に3.5
15|demand/before-follows:に3・5
-51|demand/before-follows:に5
-7|demand/before-follows:に5%を
-6|demand/before-follows:に5%要
-41|demand/before-follows:に5%迫
5|demand/before-follows:に6
5|demand/before-follows:に6%要
7|demand/before-follows:にG
7|demand/before-follows:にGDP
-16|demand/before-follows:に「
-10|demand/before-follows:に「3%
-8|demand/before-follows:に「5%
5|demand/before-follows:につ
5|demand/before-follows:について
15|demand/before-follows:には
5|demand/before-follows:には2%
5|demand/before-follows:には2.
5|demand/before-follows:には3.
6|demand/before-follows:には5%
-5|demand/before-follows:にはGD
-5|demand/before-follows:には名指
5|demand/before-follows:には少な
28|demand/before-follows:にも
3|demand/before-follows:にも3%
4|demand/before-follows:にも5%
3|demand/before-follows:にもGD
40|demand/before-follows:に国
40|demand/before-follows:に国防費
14|demand/before-follows:に対
12|demand/before-follows:に対し、
-18|demand/before-follows:に求
-18|demand/before-follows:に求める
5|demand/before-follows:に突
5|demand/before-follows:に突き付
-45|demand/before-follows:に説
-45|demand/before-follows:に説く5
10|demand/before-follows:に防
10|demand/before-follows:に防衛費
-14|demand/before-follows:の3
-7|demand/before-follows:の3カ国
-4|demand/before-follows:の3首脳
4|demand/before-follows:のシ
5|demand/before-follows:のシャー
-4|demand/before-follows:のハ
4|demand/before-follows:のマ
4|demand/before-follows:のマラペ
-10|demand/before-follows:の主
-10|demand/before-follows:の主要国
18|demand/before-follows:の仲
18|demand/before-follows:の仲間に
4|demand/before-follows:の取
4|demand/before-follows:の取り組
-3|demand/before-follows:の国
-19|demand/before-follows:の国防相
14|demand/before-follows:の国防費
8|demand/before-follows:の防
8|demand/before-follows:の防衛費
4|demand/before-follows:の首
4|demand/before-follows:の首相に
-15|demand/before-follows:は
5|demand/before-follows:は1
5|demand/before-follows:は10%
-5|demand/before-follows:は2
-3|demand/before-follows:は29日
-25|demand/before-follows:は5
15|demand/before-follows:は5%払
-41|demand/before-follows:は5%要
3|demand/before-follows:はN
3|demand/before-follows:はNAT
-11|demand/before-follows:は、2%
7|demand/before-follows:は、米国
5|demand/before-follows:は、防衛
27|demand/before-follows:はト
27|demand/before-follows:はトラン
-5|demand/before-follows:はド
-5|demand/before-follows:はドイツ
-4|demand/before-follows:はポ
-4|demand/before-follows:はポーラ
10|demand/before-follows:は国
11|demand/before-follows:は国防費
19|demand/before-follows:は少
19|demand/before-follows:は少なく
-28|demand/before-follows:は独
-28|demand/before-follows:は独自に
-11|demand/before-follows:は米
-12|demand/before-follows:は米国に
7|demand/before-follows:は素
7|demand/before-follows:は素晴ら
-3|demand/before-follows:は非
-3|demand/before-follows:は非公式
10|demand/before-follows:も
5|demand/before-follows:も3
3|demand/before-follows:も5
-27|demand/before-follows:を
-17|demand/before-follows:を「
-17|demand/before-follows:を「模範
-9|demand/before-follows:を含
7|demand/before-follows:一
7|demand/before-follows:一样
6|demand/before-follows:一样拿出
6|demand/before-follows:与
4|demand/before-follows:与韩
4|demand/before-follows:与韩国面
-5|demand/before-follows:並みに求
8|demand/before-follows:並みの5
22|demand/before-follows:也
19|demand/before-follows:也不
19|demand/before-follows:也不能低
14|demand/before-follows:也应
-10|demand/before-follows:也该
-10|demand/before-follows:也该向5
-3|demand/before-follows:今天
-3|demand/before-follows:今天在苏
12|demand/before-follows:以
12|demand/before-follows:以3
12|demand/before-follows:以3%为
-26|demand/before-follows:会
-24|demand/before-follows:会見
-24|demand/before-follows:会見詳報
4|demand/before-follows:保
4|demand/before-follows:保持
4|demand/before-follows:保持3%
19|demand/before-follows:全
14|demand/before-follows:全て
12|demand/before-follows:全てに同
5|demand/before-follows:全体
5|demand/before-follows:全体に5
12|demand/before-follows:内
12|demand/before-follows:内部
12|demand/before-follows:内部有人
17|demand/before-follows:军
17|demand/before-follows:军费
5|demand/before-follows:军费应达
4|demand/before-follows:军费往G
5|demand/before-follows:军费须达
5|demand/before-follows:准
5|demand/before-follows:准备
5|demand/before-follows:准备主动
4|demand/before-follows:则
9|demand/before-follows:别
9|demand/before-follows:别再
9|demand/before-follows:别再拖延
4|demand/before-follows:副
4|demand/before-follows:副部
4|demand/before-follows:副部长林
-5|demand/before-follows:原
-5|demand/before-follows:原订
-5|demand/before-follows:原订20
3|demand/before-follows:去
3|demand/before-follows:去年
3|demand/before-follows:去年的军
4|demand/before-follows:各国
12|demand/before-follows:同
7|demand/before-follows:同样
4|demand/before-follows:同样是3
3|demand/before-follows:同样达到
5|demand/before-follows:同步
5|demand/before-follows:同步,以
6|demand/before-follows:向
5|demand/before-follows:向3
5|demand/before-follows:向3.5
-6|demand/before-follows:呼
-6|demand/before-follows:呼吁
-6|demand/before-follows:呼吁盟友
5|demand/before-follows:和
3|demand/before-follows:和意
3|demand/before-follows:和意大利
-3|demand/before-follows:和菲
-3|demand/before-follows:和菲律宾
-3|demand/before-follows:喊
-3|demand/before-follows:喊话
-3|demand/before-follows:喊话:不
-6|demand/before-follows:国
-3|demand/before-follows:国防
-17|demand/before-follows:国防支出
3|demand/before-follows:国防相と
3|demand/before-follows:国防相に
5|demand/before-follows:国防费发
-3|demand/before-follows:国际
-3|demand/before-follows:国际广播
3|demand/before-follows:在伦
3|demand/before-follows:在伦敦喊
-4|demand/before-follows:在内
-4|demand/before-follows:在内的亚
5|demand/before-follows:在美
5|demand/before-follows:在美方要
-12|demand/before-follows:外
-6|demand/before-follows:外相
-3|demand/before-follows:外相、米
-3|demand/before-follows:外相が先
-6|demand/before-follows:外长
-4|demand/before-follows:外长回应
-4|demand/before-follows:多
-4|demand/before-follows:多国
-4|demand/before-follows:多国对5
-18|demand/before-follows:大
-19|demand/before-follows:大統
-17|demand/before-follows:大統領は
8|demand/before-follows:对
8|demand/before-follows:对美
8|demand/before-follows:对美方要
34|demand/before-follows:将
-7|demand/before-follows:将军
-6|demand/before-follows:将军费占
39|demand/before-follows:将国
39|demand/before-follows:将国防开
-14|demand/before-follows:希
-14|demand/before-follows:希望
-13|demand/before-follows:希望廷布
9|demand/before-follows:应
4|demand/before-follows:应「
4|demand/before-follows:应「迅速
-7|demand/before-follows:应付
-7|demand/before-follows:应付5%
3|demand/before-follows:应将
3|demand/before-follows:应将国防
27|demand/before-follows:应拿
26|demand/before-follows:应拿出3
3|demand/before-follows:应该
3|demand/before-follows:应该支付
-26|demand/before-follows:应达
-19|demand/before-follows:应达5%
-7|demand/before-follows:应达到5
5|demand/before-follows:忠
5|demand/before-follows:忠诚
5|demand/before-follows:忠诚度的
-3|demand/before-follows:快
-3|demand/before-follows:快报
-3|demand/before-follows:快报》网
3|demand/before-follows:总理会晤
-4|demand/before-follows:总统
-7|demand/before-follows:总统:4
-5|demand/before-follows:总统拉德
7|demand/before-follows:总统武契
-13|demand/before-follows:把5
-12|demand/before-follows:把5%提
9|demand/before-follows:把军
8|demand/before-follows:把军费提
6|demand/before-follows:拿
6|demand/before-follows:拿出
3|demand/before-follows:拿出5%
7|demand/before-follows:提
-3|demand/before-follows:提出
6|demand/before-follows:提前
6|demand/before-follows:提前达成
5|demand/before-follows:提高
4|demand/before-follows:提高到3
4|demand/before-follows:放
4|demand/before-follows:放话
4|demand/before-follows:放话\"准
-3|demand/before-follows:政
-3|demand/before-follows:政府
-3|demand/before-follows:政府がオ
-7|demand/before-follows:昨
-7|demand/before-follows:昨天
-7|demand/before-follows:昨天则坚
-11|demand/before-follows:暗
-11|demand/before-follows:暗示
-11|demand/before-follows:暗示,共
3|demand/before-follows:最
4|demand/before-follows:最怕
4|demand/before-follows:最怕听到
7|demand/before-follows:欧
7|demand/before-follows:欧洲
7|demand/before-follows:欧洲盟友
4|demand/before-follows:比
4|demand/before-follows:比照
4|demand/before-follows:比照北约
-24|demand/before-follows:氏
-18|demand/before-follows:氏、
-18|demand/before-follows:氏、米長
-3|demand/before-follows:氏は
14|demand/before-follows:氏は32
-3|demand/before-follows:氏はイタ
-13|demand/before-follows:氏は欧州
-9|demand/before-follows:没
-9|demand/before-follows:没有
-9|demand/before-follows:没有提出
-26|demand/before-follows:点
-26|demand/before-follows:点头
-26|demand/before-follows:点头同意
17|demand/before-follows:的
20|demand/before-follows:的国
18|demand/before-follows:的国防开
4|demand/before-follows:的国防支
-3|demand/before-follows:的国防费
4|demand/before-follows:的目
4|demand/before-follows:的目标是
11|demand/before-follows:的要
4|demand/before-follows:的要价节
7|demand/before-follows:的要求,
-5|demand/before-follows:的言
-5|demand/before-follows:的言论犹
-11|demand/before-follows:的防
-11|demand/before-follows:的防卫费
4|demand/before-follows:相
-8|demand/before-follows:相仿
-8|demand/before-follows:相仿的4
-7|demand/before-follows:看
-7|demand/before-follows:看齐
9|demand/before-follows:石
9|demand/before-follows:石破
9|demand/before-follows:石破茂5
5|demand/before-follows:米
-5|demand/before-follows:維
-5|demand/before-follows:維新
-5|demand/before-follows:維新の会
9|demand/before-follows:総
9|demand/before-follows:総理
3|demand/before-follows:総理「他
6|demand/before-follows:総理大臣
-7|demand/before-follows:花
-7|demand/before-follows:花5
-7|demand/before-follows:花5%的
5|demand/before-follows:若
5|demand/before-follows:若想
5|demand/before-follows:若想继续
-19|demand/before-follows:要
3|demand/before-follows:要到
3|demand/before-follows:要到10
-22|demand/before-follows:要求
3|demand/before-follows:要求的5
-15|demand/before-follows:要求美国
-4|demand/before-follows:要求贝尔
-3|demand/before-follows:访东
-3|demand/before-follows:访东盟:
5|demand/before-follows:访白
5|demand/before-follows:访白宫_
-5|demand/before-follows:说
-6|demand/before-follows:说,
-6|demand/before-follows:说,2%
-3|demand/before-follows:谈
-5|demand/before-follows:谈美
-5|demand/before-follows:谈美方\"
4|demand/before-follows:走
4|demand/before-follows:走到
4|demand/before-follows:走到5%
22|demand/before-follows:达
18|demand/before-follows:达到
18|demand/before-follows:达到5%
4|demand/before-follows:达成
4|demand/before-follows:达成的协
-3|demand/before-follows:还
-3|demand/before-follows:还问
-3|demand/before-follows:还问为何
4|demand/before-follows:连
4|demand/before-follows:连防
4|demand/before-follows:连防卫所
12|demand/before-follows:都
17|demand/before-follows:都应
6|demand/before-follows:都应把国
11|demand/before-follows:都应该看
-8|demand/before-follows:都要
-8|demand/before-follows:都要给出
4|demand/before-follows:都该
-4|demand/before-follows:重
-4|demand/before-follows:重提
-4|demand/before-follows:重提4%
-12|demand/before-follows:防
-3|demand/before-follows:防衛相は
-11|demand/before-follows:防长
-11|demand/before-follows:防长海凯
-4|demand/before-follows:须
-7|demand/before-follows:须拿
-7|demand/before-follows:须拿出5
-12|demand/before-follows:首
-12|demand/before-follows:首相
-7|demand/before-follows:首相は1
-4|demand/before-follows:首相は3
-12|demand/before-follows:首相は、
8|demand/before-follows:首相は「
-39|demand/before-leads:
5|demand/before-leads:\"
-4|demand/before-leads:\",
22|demand/before-leads:%_
10|demand/before-leads:%、
7|demand/before-leads:)は
13|demand/before-leads:,
-11|demand/before-leads:,就
3|demand/before-leads:,盼
27|demand/before-leads:,称
16|demand/before-leads:,要
17|demand/before-leads::
5|demand/before-leads:;
6|demand/before-leads:EU
11|demand/before-leads:Oの
6|demand/before-leads:U
-16|demand/before-leads:_
-18|demand/before-leads:、
15|demand/before-leads:。
-4|demand/before-leads:《
26|demand/before-leads:「
9|demand/before-leads:い。
-18|demand/before-leads:が
-16|demand/before-leads:が、
-7|demand/before-leads:た
5|demand/before-leads:つ「
3|demand/before-leads:で
19|demand/before-leads:で、
-13|demand/before-leads:と
3|demand/before-leads:に
4|demand/before-leads:に、
4|demand/before-leads:に「
-6|demand/before-leads:にも
-10|demand/before-leads:の
50|demand/before-leads:は
26|demand/before-leads:は「
-11|demand/before-leads:ぶ
9|demand/before-leads:む
3|demand/before-leads:め、
8|demand/before-leads:や
4|demand/before-leads:り、
6|demand/before-leads:る。
-7|demand/before-leads:れた
-9|demand/before-leads:ア、
-7|demand/before-leads:アと
10|demand/before-leads:アの
6|demand/before-leads:アは
33|demand/before-leads:カが
5|demand/before-leads:ジ、
-12|demand/before-leads:ズ
-7|demand/before-leads:ダの
-4|demand/before-leads:ツの
3|demand/before-leads:ツは
-19|demand/before-leads:ドの
3|demand/before-leads:ドは
3|demand/before-leads:ルは
-12|demand/before-leads:ルズ
3|demand/before-leads:ンの
8|demand/before-leads:ンは
-3|demand/before-leads:ー、
4|demand/before-leads:ーで
3|demand/before-leads:上要
-21|demand/before-leads:不只
8|demand/before-leads:与
7|demand/before-leads:世界
-7|demand/before-leads:个
19|demand/before-leads:中、
-8|demand/before-leads:为,
-3|demand/before-leads:事】
-4|demand/before-leads:于
-3|demand/before-leads:亚于
3|demand/before-leads:人
-10|demand/before-leads:他
3|demand/before-leads:会:
3|demand/before-leads:体
4|demand/before-leads:促
3|demand/before-leads:全体
-10|demand/before-leads:其他
6|demand/before-leads:内的
-30|demand/before-leads:再批
-5|demand/before-leads:击
-8|demand/before-leads:到与
4|demand/before-leads:前
7|demand/before-leads:前、
18|demand/before-leads:力:
9|demand/before-leads:励「
-6|demand/before-leads:包括
-7|demand/before-leads:北约
5|demand/before-leads:及;
-21|demand/before-leads:只
-3|demand/before-leads:吁
4|demand/before-leads:同】
3|demand/before-leads:名
3|demand/before-leads:名人
-19|demand/before-leads:向
9|demand/before-leads:含む
-11|demand/before-leads:员向
-5|demand/before-leads:呼吁
-4|demand/before-leads:和
-3|demand/before-leads:回应
-23|demand/before-leads:回答
-7|demand/before-leads:国、
-41|demand/before-leads:国が
4|demand/before-leads:国に
16|demand/before-leads:国は
4|demand/before-leads:国も
8|demand/before-leads:国や
4|demand/before-leads:国与
-4|demand/before-leads:在
-7|demand/before-leads:坚持
-6|demand/before-leads:外长
-14|demand/before-leads:够,
-61|demand/before-leads:官、
8|demand/before-leads:官「
3|demand/before-leads:官が
6|demand/before-leads:官は
-4|demand/before-leads:宫_
-14|demand/before-leads:对
5|demand/before-leads:尔就
-6|demand/before-leads:就
13|demand/before-leads:希望
-10|demand/before-leads:席
7|demand/before-leads:平
-3|demand/before-leads:应
11|demand/before-leads:应与
4|demand/before-leads:府が
-3|demand/before-leads:度《
-4|demand/before-leads:度は
-8|demand/before-leads:总统
4|demand/before-leads:愿见
38|demand/before-leads:所有
-30|demand/before-leads:批
-5|demand/before-leads:抨击
-6|demand/before-leads:括
-7|demand/before-leads:持
3|demand/before-leads:提
3|demand/before-leads:敦促
-19|demand/before-leads:斯:
10|demand/before-leads:方、
4|demand/before-leads:方要
12|demand/before-leads:日、
-6|demand/before-leads:日对
5|demand/before-leads:月、
38|demand/before-leads:有
17|demand/before-leads:望
4|demand/before-leads:期望
-3|demand/before-leads:本、
-5|demand/before-leads:本と
-9|demand/before-leads:案对
5|demand/before-leads:楼:
11|demand/before-leads:権が
-7|demand/before-leads:每个
-3|demand/before-leads:比照
-7|demand/before-leads:氏、
27|demand/before-leads:氏は
30|demand/before-leads:求
4|demand/before-leads:点名
-6|demand/before-leads:照
-3|demand/before-leads:特在
3|demand/before-leads:瓦与
7|demand/before-leads:界
-41|demand/before-leads:略_
4|demand/before-leads:略、
5|demand/before-leads:的
-26|demand/before-leads:盛赞
3|demand/before-leads:盼
4|demand/before-leads:省が
4|demand/before-leads:瞻_
30|demand/before-leads:称
9|demand/before-leads:称,
6|demand/before-leads:等
-23|demand/before-leads:答
3|demand/before-leads:米「
-11|demand/before-leads:結ぶ
-5|demand/before-leads:约
-8|demand/before-leads:统
7|demand/before-leads:虽说
5|demand/before-leads:衡量
-4|demand/before-leads:補、
26|demand/before-leads:要
28|demand/before-leads:要求
4|demand/before-leads:见
5|demand/before-leads:言,
7|demand/before-leads:话,
-7|demand/before-leads:话:
10|demand/before-leads:说
5|demand/before-leads:说,
4|demand/before-leads:请
5|demand/before-leads:谓\"
-5|demand/before-leads:象の
-26|demand/before-leads:赞
7|demand/before-leads:追平
3|demand/before-leads:逼
6|demand/before-leads:道,
-7|demand/before-leads:部长
5|demand/before-leads:量
-11|demand/before-leads:長、
-8|demand/before-leads:長は
-13|demand/before-leads:长
5|demand/before-leads:长:
8|demand/before-leads:问:
-5|demand/before-leads:露,
-3|demand/before-leads:面对
6|demand/before-leads:韩等
-32|demand/before-leads:領が
-17|demand/before-leads:領は
4|demand/before-leads:顿对
24|demand/before-opens:False agent
21|demand/before-opens:False named
24|demand/before-opens:False patient
-35|demand/before-opens:True agent
-51|demand/before-opens:True named
23|demand/before-opens:True patient
3|demand/before-rank:0 0 agent
17|demand/before-rank:0 0 named
57|demand/before-rank:0 0 patient
5|demand/before-rank:0 1 agent
-19|demand/before-rank:0 1 named
6|demand/before-rank:0 1 patient
5|demand/before-rank:0 2 patient
-23|demand/before-rank:1 0 agent
-20|demand/before-rank:1 0 named
6|demand/before-rank:1 0 patient
6|demand/before-rank:1 1 agent
16|demand/before-rank:1 1 named
-23|demand/before-rank:1 1 patient
10|demand/before-rank:1 2 named
-6|demand/before-rank:1 2 patient
-32|demand/before-rank:2 0 named
-3|demand/before-rank:2 1 named
-12|demand/before:agent
-30|demand/before:named
47|demand/before:patient
11|demand/class-main:ALLIES ALLIES
28|demand/class-main:ALLIES JPN
17|demand/class-main:ALLIES KOR
-13|demand/class-main:ALLIES NATO
-3|demand/class-main:ALLIES TWN
30|demand/class-main:ALLIES foe
31|demand/class-main:ALLIES land
-67|demand/class-main:ALLIES member
-5|demand/class-main:CHN JPN
-3|demand/class-main:CHN NATO
5|demand/class-main:EU JPN
-4|demand/class-main:EU land
-18|demand/class-main:JPN ALLIES
26|demand/class-main:JPN JPN
7|demand/class-main:JPN KOR
12|demand/class-main:JPN NATO
10|demand/class-main:JPN TWN
-7|demand/class-main:JPN foe
-8|demand/class-main:JPN land
-3|demand/class-main:JPN member
-7|demand/class-main:KOR JPN
7|demand/class-main:KOR USA
3|demand/class-main:KOR land
38|demand/class-main:NATO ALLIES
-51|demand/class-main:NATO JPN
-12|demand/class-main:NATO KOR
11|demand/class-main:NATO NATO
-14|demand/class-main:NATO TWN
-5|demand/class-main:NATO foe
12|demand/class-main:NATO land
62|demand/class-main:NATO member
11|demand/class-main:TWN TWN
-5|demand/class-main:USA ALLIES
-36|demand/class-main:USA JPN
-11|demand/class-main:USA KOR
8|demand/class-main:USA NATO
-4|demand/class-main:USA TWN
-6|demand/class-main:USA USA
4|demand/class-main:USA land
-18|demand/class-main:foe foe
-23|demand/class-main:land ALLIES
55|demand/class-main:land JPN
-35|demand/class-main:land land
9|demand/class-main:land member
-17|demand/class-main:member JPN
-13|demand/class-main:member NATO
-3|demand/class-named:ALLIES ALLIES nobody-named
14|demand/class-named:ALLIES ALLIES others-named
29|demand/class-named:ALLIES JPN nobody-named
9|demand/class-named:ALLIES KOR nobody-named
8|demand/class-named:ALLIES KOR others-named
-9|demand/class-named:ALLIES NATO nobody-named
-3|demand/class-named:ALLIES NATO others-named
13|demand/class-named:ALLIES foe nobody-named
17|demand/class-named:ALLIES foe others-named
27|demand/class-named:ALLIES land nobody-named
5|demand/class-named:ALLIES land others-named
-67|demand/class-named:ALLIES member others-named
-5|demand/class-named:CHN JPN others-named
-3|demand/class-named:CHN NATO others-named
5|demand/class-named:EU JPN others-named
-4|demand/class-named:EU land others-named
-18|demand/class-named:JPN ALLIES others-named
6|demand/class-named:JPN JPN nobody-named
19|demand/class-named:JPN JPN others-named
7|demand/class-named:JPN KOR others-named
12|demand/class-named:JPN NATO others-named
10|demand/class-named:JPN TWN others-named
-7|demand/class-named:JPN foe others-named
-8|demand/class-named:JPN land others-named
-3|demand/class-named:JPN member others-named
-7|demand/class-named:KOR JPN others-named
7|demand/class-named:KOR USA others-named
3|demand/class-named:KOR land others-named
4|demand/class-named:NATO ALLIES nobody-named
34|demand/class-named:NATO ALLIES others-named
-27|demand/class-named:NATO JPN nobody-named
-24|demand/class-named:NATO JPN others-named
-6|demand/class-named:NATO KOR nobody-named
-6|demand/class-named:NATO KOR others-named
13|demand/class-named:NATO NATO nobody-named
-12|demand/class-named:NATO TWN others-named
-4|demand/class-named:NATO foe others-named
-12|demand/class-named:NATO land nobody-named
24|demand/class-named:NATO land others-named
62|demand/class-named:NATO member others-named
4|demand/class-named:TWN TWN nobody-named
7|demand/class-named:TWN TWN others-named
-5|demand/class-named:USA ALLIES others-named
-7|demand/class-named:USA JPN nobody-named
-29|demand/class-named:USA JPN others-named
-11|demand/class-named:USA KOR others-named
8|demand/class-named:USA NATO others-named
-4|demand/class-named:USA TWN others-named
-6|demand/class-named:USA USA others-named
4|demand/class-named:USA land others-named
-12|demand/class-named:foe foe nobody-named
-6|demand/class-named:foe foe others-named
-23|demand/class-named:land ALLIES others-named
55|demand/class-named:land JPN others-named
-14|demand/class-named:land land nobody-named
-21|demand/class-named:land land others-named
9|demand/class-named:land member others-named
-16|demand/class-named:member JPN others-named
-10|demand/class-named:member NATO others-named
13|demand/class-shape:ALLIES fine
16|demand/class-shape:ALLIES half
-10|demand/class-shape:ALLIES tenth
14|demand/class-shape:ALLIES whole
-8|demand/class-shape:CHN whole
3|demand/class-shape:EU whole
38|demand/class-shape:JPN half
-7|demand/class-shape:JPN tenth
-11|demand/class-shape:JPN whole
-27|demand/class-shape:KOR half
15|demand/class-shape:KOR tenth
12|demand/class-shape:KOR whole
-12|demand/class-shape:NATO half
-3|demand/class-shape:NATO tenth
56|demand/class-shape:NATO whole
-5|demand/class-shape:TWN half
16|demand/class-shape:TWN whole
-7|demand/class-shape:USA half
-45|demand/class-shape:USA whole
-12|demand/class-shape:foe fine
-9|demand/class-shape:foe whole
-10|demand/class-shape:land half
14|demand/class-shape:land tenth
8|demand/class-shape:member half
-8|demand/class-shape:member tenth
-30|demand/class-shape:member whole
13|demand/class-value:ALLIES 0.25
-3|demand/class-value:ALLIES 1
7|demand/class-value:ALLIES 1.5
-6|demand/class-value:ALLIES 1E+1
8|demand/class-value:ALLIES 2
-13|demand/class-value:ALLIES 3
9|demand/class-value:ALLIES 3.5
-5|demand/class-value:ALLIES 3.8
4|demand/class-value:ALLIES 4
25|demand/class-value:ALLIES 5
-7|demand/class-value:EU 2
9|demand/class-value:EU 3
4|demand/class-value:NATO 1.5
-10|demand/class-value:NATO 2
-6|demand/class-value:NATO 2.5
22|demand/class-value:NATO 3
-12|demand/class-value:NATO 3.5
6|demand/class-value:NATO 4
41|demand/class-value:NATO 5
4|demand/class-value:USA 1.3
12|demand/class-value:USA 2
-10|demand/class-value:USA 3
-7|demand/class-value:USA 3.5
-10|demand/class-value:USA 3.8
-7|demand/class-value:USA 4
6|demand/class-value:USA 4.7
-38|demand/class-value:USA 5
34|demand/class:ALLIES
-9|demand/class:CHN
4|demand/class:EU
19|demand/class:JPN
40|demand/class:NATO
12|demand/class:TWN
-52|demand/class:USA
-20|demand/class:foe
5|demand/class:land
-31|demand/class:member
-3|demand/group:all
-3|demand/group:all back:0
17|demand/group:list before lands
-18|demand/group:list before union
-31|demand/group:list-follows:3
-31|demand/group:list-follows:3.
-32|demand/group:list-follows:と
-32|demand/group:list-follows:との
-4|demand/group:list-follows:に6
8|demand/group:list-follows:に、
-18|demand/group:list-follows:に「
6|demand/group:list-follows:には
12|demand/group:list-follows:に国
14|demand/group:list-follows:の
13|demand/group:list-follows:の8
4|demand/group:list-follows:を名
3|demand/group:list-follows:一
3|demand/group:list-follows:一律
8|demand/group:list-follows:也
4|demand/group:list-follows:也升
5|demand/group:list-follows:各
5|demand/group:list-follows:各自
5|demand/group:list-follows:将
5|demand/group:list-follows:将军
15|demand/group:list-follows:把
5|demand/group:list-follows:把军
10|demand/group:list-follows:把国
-4|demand/group:list-follows:氏
-4|demand/group:list-follows:氏の
4|demand/group:list-follows:理
4|demand/group:list-follows:理当
7|demand/group:list-follows:等
7|demand/group:list-follows:等国
7|demand/group:list-follows:面
7|demand/group:list-follows:面对
-98|demand/group:list-leads:
17|demand/group:list-leads:,
11|demand/group:list-leads:、
13|demand/group:list-leads:が
4|demand/group:list-leads:ち
20|demand/group:list-leads:は
8|demand/group:list-leads:促
5|demand/group:list-leads:吁
13|demand/group:list-leads:求
5|demand/group:list-leads:让
45|demand/group:signs before
13|demand/group:signs-follows:に
17|demand/group:signs-follows:両
17|demand/group:signs-follows:军
10|demand/group:three
10|demand/group:three back:0
4|demand/group:two
4|demand/group:two back:1
-6|demand/known-for:ALLIES 2030
-4|demand/known-for:ALLIES 5 2030
-4|demand/known-for:AUS 1.3 2030
-3|demand/known-for:AUS 2.2 2030
3|demand/known-for:AUS 2028
-7|demand/known-for:AUS 2030
3|demand/known-for:AUS 3.5 2028
3|demand/known-for:CAN 2 2029
3|demand/known-for:CAN 2029
18|demand/known-for:DEU 2030
17|demand/known-for:DEU 4 2030
-3|demand/known-for:ESP 2029
-12|demand/known-for:ESP 2032
-3|demand/known-for:ESP 3 2029
-12|demand/known-for:ESP 3.5 2032
-8|demand/known-for:EST 2030
-7|demand/known-for:EST 4 2030
3|demand/known-for:FJI 2.2 2030
3|demand/known-for:FJI 2030
3|demand/known-for:HUN 2035
3|demand/known-for:HUN 3.5 2035
-5|demand/known-for:JPN 2028
-3|demand/known-for:JPN 3.5 2028
4|demand/known-for:KWT 2030
4|demand/known-for:KWT 4.5 2030
-10|demand/known-for:LTU 2030
-4|demand/known-for:LTU 4 2030
-4|demand/known-for:LTU 5 2030
-3|demand/known-for:LVA 2030
4|demand/known-for:NATO 1.5 2032
5|demand/known-for:NATO 2029
16|demand/known-for:NATO 2030
20|demand/known-for:NATO 2032
-3|demand/known-for:NATO 2035
7|demand/known-for:NATO 3 2029
15|demand/known-for:NATO 3.5 2032
-3|demand/known-for:NATO 3.5 2035
-4|demand/known-for:NATO 4 2030
18|demand/known-for:NATO 5 2030
-4|demand/known-for:NLD 1.5 2032
-7|demand/known-for:NLD 2032
-3|demand/known-for:NLD 3.5 2032
3|demand/known-for:PHL 2028
4|demand/known-for:PNG 1.3 2030
4|demand/known-for:PNG 2030
-8|demand/known-for:TWN 2030
-8|demand/known-for:TWN 5 2030
5|demand/known:AGO 2.2
5|demand/known:AGO 2.2 2025
5|demand/known:AGO 2.2 since-2025
5|demand/known:AGO since-2025
13|demand/known:ALLIES 0.25
13|demand/known:ALLIES 0.25 2025
13|demand/known:ALLIES 0.25 since-2025
-3|demand/known:ALLIES 1
7|demand/known:ALLIES 1.5
10|demand/known:ALLIES 1.5 2026
7|demand/known:ALLIES 1.5 since-2025
-6|demand/known:ALLIES 1E+1
-5|demand/known:ALLIES 1E+1 2025
-6|demand/known:ALLIES 1E+1 since-2025
8|demand/known:ALLIES 2
-10|demand/known:ALLIES 2 2002
9|demand/known:ALLIES 2 2016
22|demand/known:ALLIES 2 2020
-6|demand/known:ALLIES 2 2025
-3|demand/known:ALLIES 2 2026
-9|demand/known:ALLIES 2 since-2025
-10|demand/known:ALLIES 2 to-2013
29|demand/known:ALLIES 2 to-2021
-13|demand/known:ALLIES 3
-18|demand/known:ALLIES 3 2025
5|demand/known:ALLIES 3 2026
-13|demand/known:ALLIES 3 since-2025
9|demand/known:ALLIES 3.5
-15|demand/known:ALLIES 3.5 2024
-24|demand/known:ALLIES 3.5 2025
48|demand/known:ALLIES 3.5 2026
24|demand/known:ALLIES 3.5 since-2025
-15|demand/known:ALLIES 3.5 to-2024
-5|demand/known:ALLIES 3.8
-5|demand/known:ALLIES 3.8 2025
-5|demand/known:ALLIES 3.8 since-2025
4|demand/known:ALLIES 4
-4|demand/known:ALLIES 4 2025
8|demand/known:ALLIES 4 2026
4|demand/known:ALLIES 4 since-2025
25|demand/known:ALLIES 5
-19|demand/known:ALLIES 5 2024
44|demand/known:ALLIES 5 2026
44|demand/known:ALLIES 5 since-2025
-19|demand/known:ALLIES 5 to-2024
54|demand/known:ALLIES since-2025
-3|demand/known:ALLIES to-1999
-10|demand/known:ALLIES to-2013
28|demand/known:ALLIES to-2021
-35|demand/known:ALLIES to-2024
-16|demand/known:AUS 1.3
-12|demand/known:AUS 1.3 2024
-3|demand/known:AUS 1.3 2025
-3|demand/known:AUS 1.3 since-2025
-12|demand/known:AUS 1.3 to-2024
-21|demand/known:AUS 2
-6|demand/known:AUS 2 2016
-3|demand/known:AUS 2 2025
-11|demand/known:AUS 2 2026
-14|demand/known:AUS 2 since-2025
-6|demand/known:AUS 2 to-2021
-5|demand/known:AUS 2.2
-5|demand/known:AUS 2.2 2025
-5|demand/known:AUS 2.2 since-2025
44|demand/known:AUS 3.5
27|demand/known:AUS 3.5 2025
17|demand/known:AUS 3.5 2026
44|demand/known:AUS 3.5 since-2025
-26|demand/known:AUS 5
-26|demand/known:AUS 5 2025
-26|demand/known:AUS 5 since-2025
-3|demand/known:AUS since-2025
-6|demand/known:AUS to-2021
-10|demand/known:AUS to-2024
7|demand/known:AUT 1.9
7|demand/known:AUT 1.9 2025
7|demand/known:AUT 1.9 since-2025
7|demand/known:AUT since-2025
7|demand/known:BEL 2.5
7|demand/known:BEL 2.5 2025
7|demand/known:BEL 2.5 since-2025
8|demand/known:BEL since-2025
-5|demand/known:BGR 2
-5|demand/known:BGR 2 2018
-5|demand/known:BGR 2 to-2021
-5|demand/known:BGR to-2021
-12|demand/known:BRA 1
-12|demand/known:BRA 1 2026
-12|demand/known:BRA 1 since-2025
-14|demand/known:BRA since-2025
4|demand/known:BRN 3
4|demand/known:BRN 3 2025
4|demand/known:BRN 3 since-2025
4|demand/known:BRN since-2025
13|demand/known:BTN 1.3
13|demand/known:BTN 1.3 2024
13|demand/known:BTN 1.3 to-2024
13|demand/known:BTN to-2024
-5|demand/known:BWA 2.2
-5|demand/known:BWA 2.2 2025
-5|demand/known:BWA 2.2 since-2025
-5|demand/known:BWA since-2025
3|demand/known:CAN 2
3|demand/known:CAN 2 2024
3|demand/known:CAN 2 to-2024
22|demand/known:CAN 3
22|demand/known:CAN 3 2025
22|demand/known:CAN 3 since-2025
14|demand/known:CAN 5
-3|demand/known:CAN 5 2025
17|demand/known:CAN 5 2026
14|demand/known:CAN 5 since-2025
36|demand/known:CAN since-2025
3|demand/known:CAN to-2024
-5|demand/known:CHN 5
-5|demand/known:CHN 5 2025
-5|demand/known:CHN 5 since-2025
-9|demand/known:CHN since-2025
5|demand/known:COL 4
5|demand/known:COL 4 2025
5|demand/known:COL 4 since-2025
-3|demand/known:COL 4.7
-3|demand/known:COL 4.7 2025
-3|demand/known:COL 4.7 since-2025
5|demand/known:DEU 2
5|demand/known:DEU 2 1999
5|demand/known:DEU 2 to-1999
-12|demand/known:DEU 3
-12|demand/known:DEU 3 2025
-12|demand/known:DEU 3 since-2025
3|demand/known:DEU 3.5 2025
17|demand/known:DEU 4
17|demand/known:DEU 4 2025
17|demand/known:DEU 4 since-2025
9|demand/known:DEU 4.7
9|demand/known:DEU 4.7 2025
9|demand/known:DEU 4.7 since-2025
-30|demand/known:DEU 5
-29|demand/known:DEU 5 2025
-30|demand/known:DEU 5 since-2025
-15|demand/known:DEU since-2025
5|demand/known:DEU to-1999
9|demand/known:DNK 3
9|demand/known:DNK 3 2025
9|demand/known:DNK 3 since-2025
21|demand/known:DNK 5
21|demand/known:DNK 5 2025
21|demand/known:DNK 5 since-2025
28|demand/known:DNK since-2025
-3|demand/known:ESP 3
-3|demand/known:ESP 3 2026
-3|demand/known:ESP 3 since-2025
8|demand/known:ESP 3.5
7|demand/known:ESP 3.5 2025
8|demand/known:ESP 3.5 since-2025
28|demand/known:ESP 5
28|demand/known:ESP 5 2025
28|demand/known:ESP 5 since-2025
33|demand/known:ESP since-2025
-3|demand/known:EST 3.5
-3|demand/known:EST 3.5 2025
-3|demand/known:EST 3.5 since-2025
-7|demand/known:EST 4
-7|demand/known:EST 4 2025
-7|demand/known:EST 4 since-2025
-8|demand/known:EST 5
-8|demand/known:EST 5 2025
-8|demand/known:EST 5 since-2025
-19|demand/known:EST since-2025
-7|demand/known:EU 2
-7|demand/known:EU 2 2023
-7|demand/known:EU 2 to-2024
9|demand/known:EU 3
4|demand/known:EU 3 2025
4|demand/known:EU 3 2026
7|demand/known:EU 3 since-2025
9|demand/known:EU since-2025
-5|demand/known:EU to-2024
-4|demand/known:FIN 1.3
-4|demand/known:FIN 1.3 2025
-4|demand/known:FIN 1.3 since-2025
-11|demand/known:FIN 3
-11|demand/known:FIN 3 2025
-11|demand/known:FIN 3 since-2025
-4|demand/known:FIN 5
-4|demand/known:FIN 5 2025
-4|demand/known:FIN 5 since-2025
-20|demand/known:FIN since-2025
5|demand/known:FJI 2.2
5|demand/known:FJI 2.2 2025
5|demand/known:FJI 2.2 since-2025
5|demand/known:FJI since-2025
-7|demand/known:FRA 5
-7|demand/known:FRA 5 2025
-7|demand/known:FRA 5 since-2025
-9|demand/known:FRA since-2025
3|demand/known:GBR 3
3|demand/known:GBR 3 2025
3|demand/known:GBR 3 since-2025
-3|demand/known:GBR 3.5
-3|demand/known:GBR 3.5 2025
-3|demand/known:GBR 3.5 since-2025
6|demand/known:GMB 1
6|demand/known:GMB 1 2024
6|demand/known:GMB 1 to-2024
6|demand/known:GMB to-2024
23|demand/known:GUY 1
23|demand/known:GUY 1 2026
23|demand/known:GUY 1 since-2025
23|demand/known:GUY since-2025
6|demand/known:HUN 3.5
6|demand/known:HUN 3.5 2025
6|demand/known:HUN 3.5 since-2025
5|demand/known:HUN since-2025
-11|demand/known:IDN 3.5
-11|demand/known:IDN 3.5 2025
-11|demand/known:IDN 3.5 since-2025
-11|demand/known:IDN since-2025
-13|demand/known:IND 1.3
-13|demand/known:IND 1.3 2024
-13|demand/known:IND 1.3 to-2024
-3|demand/known:IND 1.7
-3|demand/known:IND 1.7 2025
-3|demand/known:IND 1.7 since-2025
-5|demand/known:IND since-2025
-13|demand/known:IND to-2024
5|demand/known:IRL 1.3
5|demand/known:IRL 1.3 2025
5|demand/known:IRL 1.3 since-2025
5|demand/known:IRL since-2025
-7|demand/known:ISR 3.5
-7|demand/known:ISR 3.5 2026
-7|demand/known:ISR 3.5 since-2025
-7|demand/known:ISR since-2025
5|demand/known:ITA 3.5
5|demand/known:ITA 3.5 2025
5|demand/known:ITA 3.5 since-2025
8|demand/known:ITA 5
5|demand/known:ITA 5 2025
4|demand/known:ITA 5 2026
8|demand/known:ITA 5 since-2025
12|demand/known:ITA since-2025
-4|demand/known:JPN 1.3
-4|demand/known:JPN 1.3 2025
-4|demand/known:JPN 1.3 since-2025
-9|demand/known:JPN 1.5
-10|demand/known:JPN 1.5 2026
-10|demand/known:JPN 1.5 since-2025
-9|demand/known:JPN 1E+1
-9|demand/known:JPN 1E+1 2025
-9|demand/known:JPN 1E+1 since-2025
-37|demand/known:JPN 2
-7|demand/known:JPN 2 2017
-8|demand/known:JPN 2 2025
-26|demand/known:JPN 2 2026
-33|demand/known:JPN 2 since-2025
-6|demand/known:JPN 2 to-2021
3|demand/known:JPN 2.6
3|demand/known:JPN 2.6 2024
3|demand/known:JPN 2.6 to-2024
17|demand/known:JPN 3
-16|demand/known:JPN 3 2024
32|demand/known:JPN 3 2025
-3|demand/known:JPN 3 2026
29|demand/known:JPN 3 since-2025
5|demand/known:JPN 3 to-1999
-16|demand/known:JPN 3 to-2024
47|demand/known:JPN 3.5
57|demand/known:JPN 3.5 2025
-10|demand/known:JPN 3.5 2026
47|demand/known:JPN 3.5 since-2025
15|demand/known:JPN 5
45|demand/known:JPN 5 2025
-30|demand/known:JPN 5 2026
15|demand/known:JPN 5 since-2025
34|demand/known:JPN since-2025
7|demand/known:JPN to-1999
-6|demand/known:JPN to-2021
-16|demand/known:JPN to-2024
-4|demand/known:KOR 2
-4|demand/known:KOR 2 2025
-4|demand/known:KOR 2 since-2025
-3|demand/known:KOR 2.6
-3|demand/known:KOR 2.6 2024
-3|demand/known:KOR 2.6 to-2024
8|demand/known:KOR 3
8|demand/known:KOR 3 2024
8|demand/known:KOR 3 to-2024
-27|demand/known:KOR 3.5
-25|demand/known:KOR 3.5 2026
-27|demand/known:KOR 3.5 since-2025
18|demand/known:KOR 3.8
18|demand/known:KOR 3.8 2025
18|demand/known:KOR 3.8 since-2025
7|demand/known:KOR 5
9|demand/known:KOR 5 2026
7|demand/known:KOR 5 since-2025
-5|demand/known:KOR since-2025
5|demand/known:KOR to-2024
4|demand/known:KWT 4.5
4|demand/known:KWT 4.5 2025
4|demand/known:KWT 4.5 since-2025
4|demand/known:KWT since-2025
-9|demand/known:LTU 3
-6|demand/known:LTU 3 2023
-3|demand/known:LTU 3 since-2025
-6|demand/known:LTU 3 to-2024
-4|demand/known:LTU 4
-4|demand/known:LTU 4 2025
-4|demand/known:LTU 4 since-2025
-4|demand/known:LTU 5
-4|demand/known:LTU 5 2025
-4|demand/known:LTU 5 since-2025
-13|demand/known:LTU since-2025
-6|demand/known:LTU to-2024
-5|demand/known:LVA since-2025
6|demand/known:MDV 3.1
6|demand/known:MDV 3.1 2025
6|demand/known:MDV 3.1 since-2025
6|demand/known:MDV since-2025
4|demand/known:MEX 1.5
4|demand/known:MEX 1.5 2025
4|demand/known:MEX 1.5 since-2025
4|demand/known:MEX since-2025
-7|demand/known:MLT 1.9
-7|demand/known:MLT 1.9 2025
-7|demand/known:MLT 1.9 since-2025
-7|demand/known:MLT since-2025
4|demand/known:NATO 1.5
4|demand/known:NATO 1.5 2025
4|demand/known:NATO 1.5 since-2025
-10|demand/known:NATO 2
-5|demand/known:NATO 2 1999
12|demand/known:NATO 2 2002
8|demand/known:NATO 2 2017
10|demand/known:NATO 2 2018
-21|demand/known:NATO 2 2020
-12|demand/known:NATO 2 2023
-5|demand/known:NATO 2 to-1999
12|demand/known:NATO 2 to-2013
-5|demand/known:NATO 2 to-2021
-12|demand/known:NATO 2 to-2024
-6|demand/known:NATO 2.5
-6|demand/known:NATO 2.5 2025
-6|demand/known:NATO 2.5 since-2025
22|demand/known:NATO 3
3|demand/known:NATO 3 2023
26|demand/known:NATO 3 2024
-9|demand/known:NATO 3 2025
5|demand/known:NATO 3 2026
-4|demand/known:NATO 3 since-2025
-3|demand/known:NATO 3 to-1999
28|demand/known:NATO 3 to-2024
-12|demand/known:NATO 3.5
17|demand/known:NATO 3.5 2024
-22|demand/known:NATO 3.5 2025
-6|demand/known:NATO 3.5 2026
-28|demand/known:NATO 3.5 since-2025
17|demand/known:NATO 3.5 to-2024
6|demand/known:NATO 4
6|demand/known:NATO 4 2019
5|demand/known:NATO 4 2025
-5|demand/known:NATO 4 2026
6|demand/known:NATO 4 to-2021
41|demand/known:NATO 5
19|demand/known:NATO 5 2024
45|demand/known:NATO 5 2025
-23|demand/known:NATO 5 2026
22|demand/known:NATO 5 since-2025
19|demand/known:NATO 5 to-2024
-15|demand/known:NATO since-2025
-8|demand/known:NATO to-1999
12|demand/known:NATO to-2013
49|demand/known:NATO to-2024
-4|demand/known:NLD 1.5
-4|demand/known:NLD 1.5 2025
-4|demand/known:NLD 1.5 since-2025
-3|demand/known:NLD 3.5
-3|demand/known:NLD 3.5 2025
-3|demand/known:NLD 3.5 since-2025
-9|demand/known:NLD 5
-9|demand/known:NLD 5 2025
-9|demand/known:NLD 5 since-2025
-17|demand/known:NLD since-2025
8|demand/known:OMN 6
8|demand/known:OMN 6 2025
8|demand/known:OMN 6 since-2025
8|demand/known:OMN since-2025
4|demand/known:PAK 1.7
3|demand/known:PAK 1.7 2025
3|demand/known:PAK 1.7 since-2025
3|demand/known:PAK since-2025
24|demand/known:PHL 2
27|demand/known:PHL 2 2026
24|demand/known:PHL 2 since-2025
-5|demand/known:PHL 3.5
-4|demand/known:PHL 3.5 2025
-5|demand/known:PHL 3.5 since-2025
-6|demand/known:PHL 5
-6|demand/known:PHL 5 2025
-6|demand/known:PHL 5 since-2025
17|demand/known:PHL since-2025
4|demand/known:PNG 1.3
4|demand/known:PNG 1.3 2025
4|demand/known:PNG 1.3 since-2025
14|demand/known:PNG 2
14|demand/known:PNG 2 2026
14|demand/known:PNG 2 since-2025
18|demand/known:PNG since-2025
-19|demand/known:POL 3
-16|demand/known:POL 3 2024
-3|demand/known:POL 3 since-2025
-16|demand/known:POL 3 to-2024
-12|demand/known:POL 4
-10|demand/known:POL 4 2025
-3|demand/known:POL 4 2026
-12|demand/known:POL 4 since-2025
-7|demand/known:POL 4.7
-7|demand/known:POL 4.7 2025
-7|demand/known:POL 4.7 since-2025
-13|demand/known:POL 5
-13|demand/known:POL 5 2025
-13|demand/known:POL 5 since-2025
-32|demand/known:POL since-2025
-16|demand/known:POL to-2024
-3|demand/known:RUS 5
-3|demand/known:RUS 5 2025
-3|demand/known:RUS 5 since-2025
-3|demand/known:RUS since-2025
-8|demand/known:SAU 6
-8|demand/known:SAU 6 2025
-8|demand/known:SAU 6 since-2025
-11|demand/known:SAU since-2025
-4|demand/known:SEN 1
-4|demand/known:SEN 1 2024
-4|demand/known:SEN 1 to-2024
-4|demand/known:SEN to-2024
-21|demand/known:SGP 3.5
-18|demand/known:SGP 3.5 2025
-3|demand/known:SGP 3.5 2026
-21|demand/known:SGP 3.5 since-2025
-5|demand/known:SGP 5
-5|demand/known:SGP 5 2025
-5|demand/known:SGP 5 since-2025
-27|demand/known:SGP since-2025
7|demand/known:SRB 2
7|demand/known:SRB 2 2023
7|demand/known:SRB 2 to-2024
7|demand/known:SRB to-2024
-3|demand/known:SWE since-2025
-13|demand/known:THA 3.5
-12|demand/known:THA 3.5 2025
-13|demand/known:THA 3.5 since-2025
-17|demand/known:THA since-2025
13|demand/known:TLS 1.3
13|demand/known:TLS 1.3 2024
13|demand/known:TLS 1.3 to-2024
13|demand/known:TLS to-2024
13|demand/known:TUR 2
13|demand/known:TUR 2 2023
13|demand/known:TUR 2 to-2024
-5|demand/known:TUR 3.1
-5|demand/known:TUR 3.1 2025
-5|demand/known:TUR 3.1 since-2025
-6|demand/known:TUR since-2025
13|demand/known:TUR to-2024
19|demand/known:TWN 1E+1
16|demand/known:TWN 1E+1 2025
19|demand/known:TWN 1E+1 since-2025
-7|demand/known:TWN 3
6|demand/known:TWN 3 2023
-12|demand/known:TWN 3 2025
-12|demand/known:TWN 3 since-2025
6|demand/known:TWN 3 to-2024
-5|demand/known:TWN 3.5
-4|demand/known:TWN 3.5 2025
-5|demand/known:TWN 3.5 since-2025
3|demand/known:TWN 5
14|demand/known:TWN 5 2025
-11|demand/known:TWN 5 2026
3|demand/known:TWN 5 since-2025
6|demand/known:TWN since-2025
6|demand/known:TWN to-2024
-12|demand/known:UKR 0.25
-12|demand/known:UKR 0.25 2025
-12|demand/known:UKR 0.25 since-2025
-3|demand/known:UKR 5
-3|demand/known:UKR 5 2025
-3|demand/known:UKR 5 since-2025
-17|demand/known:UKR since-2025
4|demand/known:USA 1.3
4|demand/known:USA 1.3 2025
4|demand/known:USA 1.3 since-2025
12|demand/known:USA 2
-3|demand/known:USA 2 2018
19|demand/known:USA 2 2025
19|demand/known:USA 2 since-2025
-6|demand/known:USA 2 to-2021
-10|demand/known:USA 3
-5|demand/known:USA 3 2024
-4|demand/known:USA 3 2026
-4|demand/known:USA 3 since-2025
-5|demand/known:USA 3 to-2024
-7|demand/known:USA 3.5
4|demand/known:USA 3.5 2025
-9|demand/known:USA 3.5 2026
-5|demand/known:USA 3.5 since-2025
-10|demand/known:USA 3.8
-10|demand/known:USA 3.8 2025
-10|demand/known:USA 3.8 since-2025
-7|demand/known:USA 4
-5|demand/known:USA 4 2019
-5|demand/known:USA 4 to-2021
6|demand/known:USA 4.7
6|demand/known:USA 4.7 2025
6|demand/known:USA 4.7 since-2025
-38|demand/known:USA 5
-30|demand/known:USA 5 2025
-8|demand/known:USA 5 2026
-38|demand/known:USA 5 since-2025
-32|demand/known:USA since-2025
-11|demand/known:USA to-2021
-7|demand/known:USA to-2024
-10|demand/known:VEN 1
-10|demand/known:VEN 1 2026
-10|demand/known:VEN 1 since-2025
-10|demand/known:VEN since-2025
3|demand/known:VNM since-2025
-6|demand/last-kind:benchmark False
5|demand/last-kind:benchmark True
-3|demand/last-kind:cap False
60|demand/last-kind:demand False
24|demand/last-kind:demand True
-54|demand/last-kind:denial False
39|demand/last-kind:level False
4|demand/last-kind:other False
13|demand/last-kind:other True
-33|demand/last-kind:pledge False
-17|demand/last-kind:pledge True
-6|demand/last-kind:proposal False
13|demand/last-kind:proposal True
-5|demand/last:before nobody-named
6|demand/last:before others-named
38|demand/last:here others-named
-5|demand/main:nobody-named
33|demand/main:others-named
45|demand/named:1
9|demand/named:2
-4|demand/named:3
-31|demand/one-of-several
10|demand/right-before:
5|demand/right-before:\"统统达到
-3|demand/right-before:,把标准定为
-4|demand/right-before::与其谈
-30|demand/right-before::军费必须
-8|demand/right-before:、
-5|demand/right-before:、オマーンに
11|demand/right-before:、欧州に「
4|demand/right-before:、米の
9|demand/right-before:」达到
-13|demand/right-before:から
3|demand/right-before:が
11|demand/right-before:が国防費を
9|demand/right-before:が次に
-12|demand/right-before:が訴える
5|demand/right-before:と同じ
-10|demand/right-before:に
7|demand/right-before:にGDP比
-18|demand/right-before:に「
19|demand/right-before:には
-5|demand/right-before:には名指しで
11|demand/right-before:にも
13|demand/right-before:に求める
-45|demand/right-before:に説く
-3|demand/right-before:の
-17|demand/right-before:は
-11|demand/right-before:は、
5|demand/right-before:は国防費
19|demand/right-before:は少なくとも
-3|demand/right-before:は非公式に
8|demand/right-before:も
7|demand/right-before:並みの
19|demand/right-before:也不能低于
-10|demand/right-before:也该向
12|demand/right-before:以
4|demand/right-before:保持
5|demand/right-before:全体に
4|demand/right-before:同样是
6|demand/right-before:向
-3|demand/right-before:喊话:不花
5|demand/right-before:在美方要求
-3|demand/right-before:外相、米の
-4|demand/right-before:多国对
-7|demand/right-before:应付
26|demand/right-before:应拿出
-7|demand/right-before:应达到
-7|demand/right-before:总统:
-13|demand/right-before:把
6|demand/right-before:拿出
9|demand/right-before:提高到
4|demand/right-before:最怕听到
7|demand/right-before:欧洲盟友花
-8|demand/right-before:相仿的
-7|demand/right-before:花
3|demand/right-before:要到
3|demand/right-before:要求的
4|demand/right-before:走到
18|demand/right-before:达到
-8|demand/right-before:都要给出
-4|demand/right-before:重提
-7|demand/right-before:须拿出
4|demand/right-before:须达
-18|demand/ruled
35|demand/ruled:allies_and_members
-16|demand/ruled:as_before_in_sentence
3|demand/ruled:as_in_the_sentence_before
38|demand/ruled:main_spender
15|demand/ruled:named_after_patient
-11|demand/ruled:named_before
-16|demand/ruled:named_before_patient
-51|demand/ruled:named_in_clause
-30|demand/ruled:named_in_clause_patient
5|demand/ruled:named_near
6|demand/ruled:owner
6|demand/ruled:standard_for_all
12|demand/same-figure-of-another
-12|demand/same-figure-of-it
92|demand/several:2
67|demand/several:3
13|demand/several:8
-11|demand/subject:others-named
-24|demand/title
-9|demand/told-of:0
11|demand/told-of:1
21|demand/told-of:2
-24|demand/told-of:3
-25|demand/unnamed
-24|demand/unnamed-beside-others
3|denial/after-far:1 True
3|denial/after-far:18 False
-6|denial/after-far:18 True
8|denial/after-far:4 True
-3|denial/after-far:9 False
7|denial/after-far:9 True
-6|denial/after-follows:にだ True
-4|denial/after-follows:の
-4|denial/after-follows:の財 False
8|denial/after-follows:予
8|denial/after-follows:予以 True
4|denial/after-follows:表
4|denial/after-follows:表示 True
5|denial/after-leads:%,
-4|denial/after-leads:%は
3|denial/after-leads:い。
-6|denial/after-leads:べ、
8|denial/after-leads:闻,
-6|denial/after:named False
16|denial/after:named True
5|denial/after:patient False
-3|denial/after:patient True
-9|denial/asks
13|denial/before-commas:0 0
13|denial/before-commas:1 0
-28|denial/before-commas:1 1
7|denial/before-commas:2 0
20|denial/before-commas:2 1
-3|denial/before-commas:3 2
-7|denial/before-far:1 0
10|denial/before-far:18 0
5|denial/before-far:18 1
-22|denial/before-far:36 1
-16|denial/before-far:4 0
43|denial/before-far:9 0
3|denial/before-far:far 0
10|denial/before-far:far 1
-5|denial/before-far:far 2
-4|denial/before-follows-rank:5 0 0
3|denial/before-follows-rank:、 1 0
-13|denial/before-follows-rank:か 0 0
-10|denial/before-follows-rank:が 0 0
8|denial/before-follows-rank:に 0 0
-5|denial/before-follows-rank:の 0 0
17|denial/before-follows-rank:は 0 0
5|denial/before-follows-rank:は 1 0
-4|denial/before-follows-rank:も 0 0
6|denial/before-follows-rank:や 1 0
6|denial/before-follows-rank:不 1 0
4|denial/before-follows-rank:与 1 0
-3|denial/before-follows-rank:之 2 0
3|denial/before-follows-rank:也 0 0
-3|denial/before-follows-rank:今 1 2
-3|denial/before-follows-rank:代 0 0
-8|denial/before-follows-rank:会 0 0
-14|denial/before-follows-rank:側 0 0
3|denial/before-follows-rank:则 0 0
-37|denial/before-follows-rank:去 1 1
-10|denial/before-follows-rank:发 0 0
21|denial/before-follows-rank:否 0 0
-6|denial/before-follows-rank:国 1 0
8|denial/before-follows-rank:大 0 0
8|denial/before-follows-rank:室 3 1
-3|denial/before-follows-rank:建 0 0
-7|denial/before-follows-rank:总 1 0
5|denial/before-follows-rank:拒 0 0
9|denial/before-follows-rank:无 0 0
3|denial/before-follows-rank:没 0 0
-6|denial/before-follows-rank:的 0 0
3|denial/before-follows-rank:立 0 0
4|denial/before-follows-rank:米 1 1
3|denial/before-follows-rank:给 1 0
18|denial/before-follows-rank:自 0 0
-8|denial/before-follows-rank:要 0 0
-9|denial/before-follows-rank:许 0 0
7|denial/before-follows-rank:设 0 0
4|denial/before-follows-rank:说 0 1
3|denial/before-follows-rank:防 0 0
5|denial/before-follows-rank:首 0 0
3|denial/before-follows-rank:首 0 1
3|denial/before-follows-rank:首 1 0
-4|denial/before-follows:5
-4|denial/before-follows:5%
-4|denial/before-follows:5%正式
3|denial/before-follows:、豪
3|denial/before-follows:、豪州の
-16|denial/before-follows:か
-16|denial/before-follows:から
-3|denial/before-follows:からGD
-4|denial/before-follows:からも国
-11|denial/before-follows:が
-4|denial/before-follows:が5
-4|denial/before-follows:が5%を
7|denial/before-follows:に
-3|denial/before-follows:に2
-3|denial/before-follows:に2・5
7|denial/before-follows:に5
4|denial/before-follows:に5%を
8|denial/before-follows:に防
8|denial/before-follows:に防衛費
-6|denial/before-follows:の
-3|denial/before-follows:の呼
-3|denial/before-follows:の呼びか
22|denial/before-follows:は
-6|denial/before-follows:は3
-4|denial/before-follows:は3・5
23|denial/before-follows:は国
23|denial/before-follows:は国防費
-4|denial/before-follows:も
-4|denial/before-follows:も国
-4|denial/before-follows:も国防費
6|denial/before-follows:や
4|denial/before-follows:やイ
4|denial/before-follows:やイタリ
5|denial/before-follows:不
6|denial/before-follows:不会
6|denial/before-follows:不会跟进
4|denial/before-follows:与
3|denial/before-follows:与菲
3|denial/before-follows:与菲律宾
-3|denial/before-follows:之
-3|denial/before-follows:之声
-3|denial/before-follows:之声中文
3|denial/before-follows:也
3|denial/before-follows:也称
3|denial/before-follows:也称,希
-3|denial/before-follows:今
-3|denial/before-follows:今年
-3|denial/before-follows:今年才到
-3|denial/before-follows:代
-3|denial/before-follows:代表
-3|denial/before-follows:代表私下
-7|denial/before-follows:会
-8|denial/before-follows:会后
-8|denial/before-follows:会后向记
-14|denial/before-follows:側
-14|denial/before-follows:側は
-14|denial/before-follows:側は1.
3|denial/before-follows:军
3|denial/before-follows:军费
5|denial/before-follows:则
-37|denial/before-follows:去
-37|denial/before-follows:去年
-37|denial/before-follows:去年度达
-10|denial/before-follows:发
-10|denial/before-follows:发言
-10|denial/before-follows:发言人卡
21|denial/before-follows:否
21|denial/before-follows:否认
21|denial/before-follows:否认曾承
-4|denial/before-follows:国
-4|denial/before-follows:国防
-8|denial/before-follows:国防相が
8|denial/before-follows:大
8|denial/before-follows:大統
9|denial/before-follows:大統領は
9|denial/before-follows:室
9|denial/before-follows:室の
8|denial/before-follows:室の高官
-3|denial/before-follows:建
-3|denial/before-follows:建议
-3|denial/before-follows:建议再补
-7|denial/before-follows:总
-7|denial/before-follows:总理
-7|denial/before-follows:总理施托
5|denial/before-follows:拒
5|denial/before-follows:拒绝
3|denial/before-follows:拒绝3.
9|denial/before-follows:无
9|denial/before-follows:无须
9|denial/before-follows:无须达到
4|denial/before-follows:星
4|denial/before-follows:星期
7|denial/before-follows:没有承诺
-6|denial/before-follows:的
-6|denial/before-follows:的做
-6|denial/before-follows:的做法,
3|denial/before-follows:立
4|denial/before-follows:米
3|denial/before-follows:米協
3|denial/before-follows:米協議で
3|denial/before-follows:给
3|denial/before-follows:给北
3|denial/before-follows:给北约秘
19|denial/before-follows:自
18|denial/before-follows:自己
18|denial/before-follows:自己需要
-8|denial/before-follows:要
-7|denial/before-follows:要求
-5|denial/before-follows:要求防卫
-9|denial/before-follows:许
-9|denial/before-follows:许诺
-8|denial/before-follows:许诺2.
7|denial/before-follows:设
7|denial/before-follows:设定
7|denial/before-follows:设定了占
6|denial/before-follows:说
6|denial/before-follows:说,
5|denial/before-follows:说,他的
4|denial/before-follows:防
4|denial/before-follows:防衛
14|denial/before-follows:首
15|denial/before-follows:首相
4|denial/before-follows:首相は1
8|denial/before-follows:首相は、
47|denial/before-leads:
5|denial/before-leads:\",
-3|denial/before-leads:(
-36|denial/before-leads:,
5|denial/before-leads:;
-15|denial/before-leads:、
8|denial/before-leads:】
19|denial/before-leads:の
-3|denial/before-leads:は、
-4|denial/before-leads:も
-5|denial/before-leads:や
-4|denial/before-leads:らも
9|denial/before-leads:カの
8|denial/before-leads:ス】
-3|denial/before-leads:ル、
3|denial/before-leads:ンの
-4|denial/before-leads:ーや
-4|denial/before-leads:与
18|denial/before-leads:为
-6|denial/before-leads:于
-4|denial/before-leads:关于
-3|denial/before-leads:划照
-5|denial/before-leads:到
-3|denial/before-leads:南与
4|denial/before-leads:卫相
-8|denial/before-leads:向
-8|denial/before-leads:国が
3|denial/before-leads:年;
7|denial/before-leads:总理
-4|denial/before-leads:收到
-8|denial/before-leads:日、
-8|denial/before-leads:曾向
6|denial/before-leads:求
-3|denial/before-leads:照
7|denial/before-leads:理
-8|denial/before-leads:的
7|denial/before-leads:盟给
10|denial/before-leads:相
-3|denial/before-leads:相「
8|denial/before-leads:相が
3|denial/before-leads:相は
9|denial/before-leads:示
-4|denial/before-leads:称,
7|denial/before-leads:给
-8|denial/before-leads:行的
9|denial/before-leads:表示
6|denial/before-leads:要求
18|denial/before-leads:认为
-31|denial/before-leads:说,
-6|denial/before-leads:跟进
-6|denial/before-leads:进
5|denial/before-leads:首相
-12|denial/before-opens:False agent
-12|denial/before-opens:False named
6|denial/before-opens:True agent
27|denial/before-opens:True named
13|denial/before-opens:True patient
-11|denial/before-rank:0 0 agent
11|denial/before-rank:0 0 named
11|denial/before-rank:0 0 patient
9|denial/before-rank:0 1 named
5|denial/before-rank:1 0 agent
20|denial/before-rank:1 0 named
-29|denial/before-rank:1 1 named
-3|denial/before-rank:1 2 named
8|denial/before-rank:3 1 named
-6|denial/before:agent
15|denial/before:named
12|denial/before:patient
5|denial/class-main:ALLIES ALLIES
-5|denial/class-main:ALLIES KOR
-4|denial/class-main:ALLIES land
-4|denial/class-main:ALLIES member
-4|denial/class-main:CHN land
6|denial/class-main:EU land
-13|denial/class-main:EU member
7|denial/class-main:JPN ALLIES
27|denial/class-main:JPN JPN
-10|denial/class-main:JPN KOR
5|denial/class-main:JPN member
-6|denial/class-main:KOR JPN
14|denial/class-main:KOR KOR
-5|denial/class-main:NATO ALLIES
-12|denial/class-main:NATO JPN
-11|denial/class-main:NATO NATO
-15|denial/class-main:NATO member
5|denial/class-main:TWN TWN
-10|denial/class-main:TWN land
-11|denial/class-main:USA ALLIES
-3|denial/class-main:USA JPN
8|denial/class-main:USA NATO
-4|denial/class-main:USA land
5|denial/class-main:USA member
5|denial/class-main:land ALLIES
-10|denial/class-main:land JPN
28|denial/class-main:land land
3|denial/class-main:member NATO
-8|denial/class-main:member land
21|denial/class-main:member member
5|denial/class-named:ALLIES ALLIES others-named
-7|denial/class-named:ALLIES JPN nobody-named
9|denial/class-named:ALLIES JPN others-named
-3|denial/class-named:ALLIES KOR others-named
-3|denial/class-named:ALLIES land others-named
-4|denial/class-named:CHN land others-named
7|denial/class-named:EU land others-named
-13|denial/class-named:EU member others-named
7|denial/class-named:JPN ALLIES others-named
19|denial/class-named:JPN JPN nobody-named
8|denial/class-named:JPN JPN others-named
-4|denial/class-named:JPN KOR nobody-named
-6|denial/class-named:JPN KOR others-named
7|denial/class-named:JPN member others-named
-5|denial/class-named:KOR JPN others-named
7|denial/class-named:KOR KOR nobody-named
7|denial/class-named:KOR KOR others-named
-5|denial/class-named:NATO ALLIES others-named
-7|denial/class-named:NATO JPN nobody-named
-5|denial/class-named:NATO JPN others-named
-11|denial/class-named:NATO NATO others-named
-14|denial/class-named:NATO member others-named
4|denial/class-named:TWN TWN others-named
-10|denial/class-named:TWN land others-named
-11|denial/class-named:USA ALLIES others-named
-3|denial/class-named:USA JPN nobody-named
3|denial/class-named:USA KOR others-named
8|denial/class-named:USA NATO others-named
-4|denial/class-named:USA land others-named
5|denial/class-named:USA member others-named
5|denial/class-named:land ALLIES others-named
-10|denial/class-named:land JPN others-named
3|denial/class-named:land land nobody-named
24|denial/class-named:land land others-named
3|denial/class-named:member NATO others-named
-8|denial/class-named:member land others-named
6|denial/class-named:member member nobody-named
15|denial/class-named:member member others-named
10|denial/class-shape:ALLIES half
-17|denial/class-shape:ALLIES whole
-14|denial/class-shape:EU tenth
7|denial/class-shape:EU whole
17|denial/class-shape:JPN half
-8|denial/class-shape:JPN tenth
18|denial/class-shape:JPN whole
-4|denial/class-shape:KOR half
12|denial/class-shape:KOR whole
-9|denial/class-shape:NATO half
-4|denial/class-shape:NATO tenth
-31|denial/class-shape:NATO whole
-5|denial/class-shape:TWN whole
-7|denial/class-shape:USA half
7|denial/class-shape:USA tenth
-6|denial/class-shape:USA whole
-4|denial/class-shape:land half
9|denial/class-shape:land tenth
19|denial/class-shape:land whole
-3|denial/class-shape:member half
9|denial/class-shape:member tenth
9|denial/class-shape:member whole
-3|denial/class-value:ALLIES 2
-4|denial/class-value:ALLIES 3
11|denial/class-value:ALLIES 3.5
-8|denial/class-value:ALLIES 5
-14|denial/class-value:EU 1.3
8|denial/class-value:EU 3
-3|denial/class-value:NATO 0.4
-3|denial/class-value:NATO 2
-9|denial/class-value:NATO 3.5
-27|denial/class-value:NATO 5
8|denial/class-value:USA 1.3
7|denial/class-value:USA 2
-3|denial/class-value:USA 2.5
-7|denial/class-value:USA 3
-8|denial/class:ALLIES
-8|denial/class:EU
28|denial/class:JPN
8|denial/class:KOR
-44|denial/class:NATO
-5|denial/class:TWN
-6|denial/class:USA
24|denial/class:land
14|denial/class:member
16|denial/group:all
16|denial/group:all back:0
-13|denial/group:list before 1
3|denial/group:list before lands
-16|denial/group:list before union
-6|denial/group:list-follows:に
6|denial/group:list-follows:に5
-13|denial/group:list-follows:に反
-43|denial/group:list-follows:の
-11|denial/group:list-follows:の1
-23|denial/group:list-follows:の呼
24|denial/group:list-follows:は
24|denial/group:list-follows:は、
31|denial/group:list-follows:も
31|denial/group:list-follows:も国
-5|denial/group:list-follows:並
-5|denial/group:list-follows:並み
17|denial/group:list-follows:代
17|denial/group:list-follows:代表
-34|denial/group:list-follows:会
-34|denial/group:list-follows:会谈
15|denial/group:list-follows:增
15|denial/group:list-follows:增加
-12|denial/group:list-follows:次
-12|denial/group:list-follows:次期
-29|denial/group:list-leads:
-4|denial/group:list-leads:,
6|denial/group:list-leads:「
15|denial/group:list-leads:促
-3|denial/known-for:BEL 2034
-3|denial/known-for:BEL 3.5 2034
3|denial/known-for:ESP 2034
3|denial/known-for:ESP 3.5 2034
-3|denial/known:ALLIES 2
-4|denial/known:ALLIES 3
-4|denial/known:ALLIES 3 2025
-4|denial/known:ALLIES 3 since-2025
11|denial/known:ALLIES 3.5
-11|denial/known:ALLIES 3.5 2025
23|denial/known:ALLIES 3.5 2026
11|denial/known:ALLIES 3.5 since-2025
-8|denial/known:ALLIES 5
-6|denial/known:ALLIES 5 2026
-8|denial/known:ALLIES 5 since-2025
-5|denial/known:ALLIES since-2025
-16|denial/known:AUS 1.3
-16|denial/known:AUS 1.3 2024
-16|denial/known:AUS 1.3 to-2024
5|denial/known:AUS 3.5
4|denial/known:AUS 3.5 2025
5|denial/known:AUS 3.5 since-2025
-15|denial/known:AUS to-2024
-7|denial/known:AUT 3
-7|denial/known:AUT 3 2025
-7|denial/known:AUT 3 since-2025
-7|denial/known:AUT since-2025
-3|denial/known:BEL 3.5
-3|denial/known:BEL 3.5 2025
-3|denial/known:BEL 3.5 since-2025
4|denial/known:BEL 5
4|denial/known:BEL 5 2025
4|denial/known:BEL 5 since-2025
-3|denial/known:CAN 5
-3|denial/known:CAN 5 2025
-3|denial/known:CAN 5 since-2025
-3|denial/known:CAN since-2025
-4|denial/known:CHN 1
-4|denial/known:CHN 1 2025
-4|denial/known:CHN 1 since-2025
9|denial/known:COG 2.8
9|denial/known:COG 2.8 2025
9|denial/known:COG 2.8 since-2025
9|denial/known:COG since-2025
-8|denial/known:DEU 3.5
-8|denial/known:DEU 3.5 2025
-8|denial/known:DEU 3.5 since-2025
-6|denial/known:DEU since-2025
4|denial/known:ESP 3.5
4|denial/known:ESP 3.5 2025
4|denial/known:ESP 3.5 since-2025
3|denial/known:ESP 5
3|denial/known:ESP 5 since-2025
7|denial/known:ESP since-2025
-14|denial/known:EU 1.3
-14|denial/known:EU 1.3 2024
-14|denial/known:EU 1.3 to-2024
8|denial/known:EU 3
8|denial/known:EU 3 2025
8|denial/known:EU 3 since-2025
6|denial/known:EU since-2025
-14|denial/known:EU to-2024
-8|denial/known:FRA 2.8
-8|denial/known:FRA 2.8 2025
-8|denial/known:FRA 2.8 since-2025
-10|denial/known:FRA since-2025
3|denial/known:GRC 0.4
3|denial/known:GRC 0.4 2025
3|denial/known:GRC 0.4 since-2025
3|denial/known:GRC since-2025
6|denial/known:IRL since-2025
-8|denial/known:JPN 1.3
-8|denial/known:JPN 1.3 2025
-8|denial/known:JPN 1.3 since-2025
3|denial/known:JPN 1.5
3|denial/known:JPN 1.5 1996
3|denial/known:JPN 1.5 to-1999
-8|denial/known:JPN 2
-9|denial/known:JPN 2 2025
-4|denial/known:JPN 2 2026
-13|denial/known:JPN 2 since-2025
3|denial/known:JPN 2 to-2021
3|denial/known:JPN 2 to-2024
3|denial/known:JPN 2.5
3|denial/known:JPN 2.5 2025
3|denial/known:JPN 2.5 since-2025
7|denial/known:JPN 3
9|denial/known:JPN 3 2025
7|denial/known:JPN 3 since-2025
11|denial/known:JPN 3.5
14|denial/known:JPN 3.5 2025
-3|denial/known:JPN 3.5 2026
11|denial/known:JPN 3.5 since-2025
19|denial/known:JPN 5
10|denial/known:JPN 5 2025
9|denial/known:JPN 5 2026
19|denial/known:JPN 5 since-2025
19|denial/known:JPN since-2025
3|denial/known:JPN to-1999
3|denial/known:JPN to-2021
3|denial/known:JPN to-2024
-4|denial/known:KOR 3.5
-4|denial/known:KOR 3.5 since-2025
11|denial/known:KOR 5
7|denial/known:KOR 5 2025
4|denial/known:KOR 5 2026
11|denial/known:KOR 5 since-2025
8|denial/known:KOR since-2025
6|denial/known:MNG 1
6|denial/known:MNG 1 2025
6|denial/known:MNG 1 since-2025
6|denial/known:MNG since-2025
-3|denial/known:NATO 0.4
-3|denial/known:NATO 0.4 2025
-3|denial/known:NATO 0.4 since-2025
-3|denial/known:NATO 2
-9|denial/known:NATO 3.5
-7|denial/known:NATO 3.5 2025
-9|denial/known:NATO 3.5 since-2025
-27|denial/known:NATO 5
-24|denial/known:NATO 5 2025
-3|denial/known:NATO 5 2026
-27|denial/known:NATO 5 since-2025
-40|denial/known:NATO since-2025
15|denial/known:PHL 2
10|denial/known:PHL 2 2025
5|denial/known:PHL 2 2026
15|denial/known:PHL 2 since-2025
-12|denial/known:PHL 3.5
-13|denial/known:PHL 3.5 2026
-12|denial/known:PHL 3.5 since-2025
-3|denial/known:PHL 5
-3|denial/known:PHL 5 2025
-3|denial/known:PHL 5 since-2025
3|denial/known:PHL since-2025
8|denial/known:SVK 5
8|denial/known:SVK 5 2025
8|denial/known:SVK 5 since-2025
9|denial/known:SVK since-2025
14|denial/known:SVN 1.3
14|denial/known:SVN 1.3 2024
14|denial/known:SVN 1.3 to-2024
14|denial/known:SVN to-2024
16|denial/known:TLS 1.3
16|denial/known:TLS 1.3 2024
16|denial/known:TLS 1.3 to-2024
16|denial/known:TLS to-2024
3|denial/known:TWN 1E+1
3|denial/known:TWN 1E+1 2025
3|denial/known:TWN 1E+1 since-2025
-10|denial/known:TWN 2
-10|denial/known:TWN 2 2025
-10|denial/known:TWN 2 since-2025
-6|denial/known:TWN since-2025
8|denial/known:USA 1.3
8|denial/known:USA 1.3 2025
8|denial/known:USA 1.3 since-2025
7|denial/known:USA 2
9|denial/known:USA 2 2025
9|denial/known:USA 2 since-2025
-3|denial/known:USA 2.5
-3|denial/known:USA 2.5 2025
-3|denial/known:USA 2.5 since-2025
-7|denial/known:USA 3
-6|denial/known:USA 3 2025
-6|denial/known:USA 3 since-2025
6|denial/known:USA 3.5 2025
-7|denial/known:USA 3.5 2026
5|denial/known:USA 5 2025
-7|denial/known:USA 5 2026
-3|denial/known:USA to-1999
3|denial/known:VNM 5
3|denial/known:VNM 5 2025
3|denial/known:VNM 5 since-2025
3|denial/known:VNM since-2025
-13|denial/last-kind:cap False
-10|denial/last-kind:demand False
4|denial/last-kind:demand True
11|denial/last-kind:denial False
15|denial/last-kind:denial True
21|denial/last-kind:level False
-20|denial/last-kind:level True
10|denial/last-kind:pledge False
5|denial/last-kind:pledge True
-11|denial/last-kind:proposal False
-22|denial/last:before nobody-named
31|denial/last:before others-named
5|denial/last:here nobody-named
22|denial/main:nobody-named
53|denial/main:others-named
-16|denial/named:1
17|denial/named:2
25|denial/named:3
-4|denial/right-before:
-5|denial/right-before:から
-3|denial/right-before:からGDP比
-5|denial/right-before:が
4|denial/right-before:に
-3|denial/right-before:の呼びかけに
-5|denial/right-before:は
-4|denial/right-before:も国防費の
-14|denial/right-before:側は
5|denial/right-before:拒绝
9|denial/right-before:无须达到
18|denial/right-before:自己需要做到
-9|denial/right-before:许诺
66|denial/ruled
11|denial/ruled:as_before_in_sentence
9|denial/ruled:as_in_the_sentence_before
42|denial/ruled:main_spender
-6|denial/ruled:named_after_patient
-25|denial/ruled:named_before
29|denial/ruled:named_in_clause
-7|denial/ruled:named_in_clause_patient
5|denial/ruled:named_near
4|denial/ruled:owner
16|denial/same-figure-of-another
-16|denial/same-figure-of-it
3|denial/several:2
-39|denial/title
-6|denial/told-of:0
8|denial/told-of:1
-21|denial/told-of:2
18|denial/told-of:3
3|denial/unnamed
-30|denial/unnamed-beside-others
8|level/after-far:1 False
-10|level/after-far:1 True
-13|level/after-far:18 False
-29|level/after-far:18 True
-3|level/after-far:36 True
38|level/after-far:4 False
-15|level/after-far:4 True
7|level/after-far:9 False
-29|level/after-far:9 True
-3|level/after-follows:(
-3|level/after-follows:(2 False
14|level/after-follows:,
14|level/after-follows:,却 True
-3|level/after-follows:1
-3|level/after-follows:2
-9|level/after-follows:3
-9|level/after-follows:3. True
-9|level/after-follows:が
-9|level/after-follows:が0 True
-10|level/after-follows:と
-6|level/after-follows:と並 False
-12|level/after-follows:と同 False
7|level/after-follows:と比 False
16|level/after-follows:に
6|level/after-follows:には False
-5|level/after-follows:に次 True
11|level/after-follows:に比 False
-15|level/after-follows:の1 False
11|level/after-follows:の計 False
6|level/after-follows:の首 False
-4|level/after-follows:は1 True
9|level/after-follows:は母 True
-12|level/after-follows:も
6|level/after-follows:も6 False
-16|level/after-follows:も歩 True
8|level/after-follows:や
9|level/after-follows:や2 False
7|level/after-follows:を
7|level/after-follows:を手 False
-6|level/after-follows:七
-6|level/after-follows:七年 True
3|level/after-follows:不排 True
-6|level/after-follows:中
-6|level/after-follows:中最 False
-3|level/after-follows:为2 True
13|level/after-follows:为何 False
-12|level/after-follows:也
-11|level/after-follows:也必 True
-9|level/after-follows:价
-9|level/after-follows:价格 True
-4|level/after-follows:则
-4|level/after-follows:协
-4|level/after-follows:协助 True
-5|level/after-follows:去
-5|level/after-follows:去年 True
-3|level/after-follows:反
-3|level/after-follows:反而 True
-5|level/after-follows:在1 True
4|level/after-follows:在美 False
-6|level/after-follows:大
-6|level/after-follows:大陆 True
11|level/after-follows:导
11|level/after-follows:导弹 True
10|level/after-follows:应
-5|level/after-follows:提
-5|level/after-follows:提高 True
-10|level/after-follows:的
-3|level/after-follows:的2 True
9|level/after-follows:看
9|level/after-follows:看齐 False
-7|level/after-follows:研
-7|level/after-follows:研究 False
19|level/after-follows:长
19|level/after-follows:长陈 True
4|level/after-follows:防
3|level/after-follows:首
3|level/after-follows:首相 True
-12|level/after-leads:%,
-21|level/after-leads:%、
-5|level/after-leads:%で
-3|level/after-leads:%と
6|level/after-leads:%の
14|level/after-leads:%的
-3|level/after-leads:)や
-9|level/after-leads:,大
9|level/after-leads:、「
3|level/after-leads:。」
-7|level/after-leads:」_
20|level/after-leads:える
-12|level/after-leads:から
11|level/after-leads:げる
5|level/after-leads:った
-16|level/after-leads:て、
-11|level/after-leads:では
5|level/after-leads:と、
7|level/after-leads:やす
-3|level/after-leads:上,
-9|level/after-leads:不及
-4|level/after-leads:代の
11|level/after-leads:以及
-14|level/after-leads:低い
6|level/after-leads:使う
14|level/after-leads:例如
6|level/after-leads:及ぶ
-4|level/after-leads:希望
-6|level/after-leads:建议
7|level/after-leads:後の
-5|level/after-leads:惟独
-6|level/after-leads:指,
-5|level/after-leads:要求
13|level/after-leads:费的
-6|level/after-leads:邻国
9|level/after:agent False
-29|level/after:agent True
9|level/after:named False
-38|level/after:named True
20|level/after:patient False
-20|level/after:patient True
5|level/asked-about
49|level/asks
87|level/before-commas:0 0
10|level/before-commas:0 1
-20|level/before-commas:1 0
21|level/before-commas:1 1
5|level/before-commas:1 2
17|level/before-commas:2 0
-7|level/before-commas:2 1
-26|level/before-commas:2 2
-6|level/before-commas:3 0
-11|level/before-commas:3 1
-18|level/before-commas:3 2
71|level/before-far:1 0
-12|level/before-far:18 1
-7|level/before-far:18 2
-32|level/before-far:36 0
-13|level/before-far:36 2
42|level/before-far:4 0
15|level/before-far:9 1
11|level/before-far:far 1
-19|level/before-far:far 2
4|level/before-follows-rank:( 0 0
22|level/before-follows-rank:, 0 0
16|level/before-follows-rank:1 0 0
-3|level/before-follows-rank:1 0 1
-3|level/before-follows-rank:1 1 1
-7|level/before-follows-rank:2 0 1
9|level/before-follows-rank:2 0 2
-4|level/before-follows-rank:2 1 1
7|level/before-follows-rank:3 0 0
-5|level/before-follows-rank:4 1 1
7|level/before-follows-rank:5 0 1
-5|level/before-follows-rank:_ 0 0
8|level/before-follows-rank:、 1 0
19|level/before-follows-rank:、 1 1
-6|level/before-follows-rank:、 1 2
39|level/before-follows-rank:、 2 0
-15|level/before-follows-rank:、 2 1
-14|level/before-follows-rank:、 2 2
-5|level/before-follows-rank:か 0 0
14|level/before-follows-rank:が 0 0
-6|level/before-follows-rank:が 0 1
-11|level/before-follows-rank:と 0 0
-7|level/before-follows-rank:と 0 1
10|level/before-follows-rank:に 0 0
-3|level/before-follows-rank:に 1 0
-3|level/before-follows-rank:に 1 1
10|level/before-follows-rank:の 0 0
-16|level/before-follows-rank:の 0 1
6|level/before-follows-rank:の 0 2
8|level/before-follows-rank:の 1 0
-4|level/before-follows-rank:の 1 1
-3|level/before-follows-rank:の 1 2
5|level/before-follows-rank:は 0 0
9|level/before-follows-rank:は 0 1
-5|level/before-follows-rank:は 1 1
-4|level/before-follows-rank:は 1 2
7|level/before-follows-rank:も 0 1
-7|level/before-follows-rank:や 0 0
7|level/before-follows-rank:や 1 0
-9|level/before-follows-rank:を 1 0
-9|level/before-follows-rank:一 1 0
-4|level/before-follows-rank:一 1 2
-9|level/before-follows-rank:不 1 0
21|level/before-follows-rank:不 3 1
20|level/before-follows-rank:与 1 0
-13|level/before-follows-rank:与 1 1
-4|level/before-follows-rank:与 2 1
6|level/before-follows-rank:並 0 0
4|level/before-follows-rank:为 0 0
-3|level/before-follows-rank:为 1 1
6|level/before-follows-rank:也 0 0
-5|level/before-follows-rank:事 2 0
3|level/before-follows-rank:亦 0 1
6|level/before-follows-rank:今 0 1
-4|level/before-follows-rank:介 0 0
-7|level/before-follows-rank:仍 0 0
5|level/before-follows-rank:以 0 0
9|level/before-follows-rank:众 1 1
-6|level/before-follows-rank:众 2 0
4|level/before-follows-rank:側 0 0
3|level/before-follows-rank:入 1 0
4|level/before-follows-rank:公 0 0
5|level/before-follows-rank:公 1 0
-24|level/before-follows-rank:再 0 0
-3|level/before-follows-rank:军 0 0
10|level/before-follows-rank:军 0 1
-3|level/before-follows-rank:军 1 0
-10|level/before-follows-rank:军 1 1
-6|level/before-follows-rank:军 1 2
-16|level/before-follows-rank:分 0 0
9|level/before-follows-rank:分 0 1
12|level/before-follows-rank:分 0 2
-7|level/before-follows-rank:则 0 0
-3|level/before-follows-rank:刚 0 0
-4|level/before-follows-rank:前 1 0
10|level/before-follows-rank:十 0 1
7|level/before-follows-rank:去 0 0
-6|level/before-follows-rank:去 0 1
-5|level/before-follows-rank:发 0 0
-7|level/before-follows-rank:口 0 0
-3|level/before-follows-rank:合 0 0
4|level/before-follows-rank:同 0 0
-7|level/before-follows-rank:同 0 1
-9|level/before-follows-rank:后 0 0
5|level/before-follows-rank:和 1 0
3|level/before-follows-rank:和 1 1
-4|level/before-follows-rank:和 3 1
-5|level/before-follows-rank:国 0 1
7|level/before-follows-rank:国 1 0
-5|level/before-follows-rank:国 1 1
-12|level/before-follows-rank:国 2 2
11|level/before-follows-rank:在 1 0
-6|level/before-follows-rank:在 1 1
7|level/before-follows-rank:在 1 2
-19|level/before-follows-rank:基 0 0
3|level/before-follows-rank:多 0 0
-20|level/before-follows-rank:大 0 0
-8|level/before-follows-rank:如 0 0
-13|level/before-follows-rank:媾 0 0
4|level/before-follows-rank:安 0 0
-3|level/before-follows-rank:官 0 1
-3|level/before-follows-rank:官 1 0
19|level/before-follows-rank:官 1 1
4|level/before-follows-rank:实 1 1
12|level/before-follows-rank:宣 2 0
6|level/before-follows-rank:宣 2 1
5|level/before-follows-rank:将 0 0
-6|level/before-follows-rank:局 0 0
3|level/before-follows-rank:居 0 0
3|level/before-follows-rank:已 0 0
-3|level/before-follows-rank:常 0 0
12|level/before-follows-rank:常 0 1
10|level/before-follows-rank:平 0 0
-17|level/before-follows-rank:并 0 0
8|level/before-follows-rank:总 1 0
5|level/before-follows-rank:总 1 1
-18|level/before-follows-rank:戦 0 0
-4|level/before-follows-rank:才 0 0
4|level/before-follows-rank:把 0 0
-3|level/before-follows-rank:推 0 0
-7|level/before-follows-rank:撤 0 0
6|level/before-follows-rank:敬 0 0
-3|level/before-follows-rank:斯 1 1
-8|level/before-follows-rank:方 0 0
4|level/before-follows-rank:时 0 0
5|level/before-follows-rank:明 0 0
-9|level/before-follows-rank:智 0 0
3|level/before-follows-rank:有 0 0
-9|level/before-follows-rank:次 1 0
10|level/before-follows-rank:欧 1 0
12|level/before-follows-rank:欧 1 1
6|level/before-follows-rank:武 1 0
6|level/before-follows-rank:比 1 0
-4|level/before-follows-rank:氏 1 0
13|level/before-follows-rank:没 0 0
-3|level/before-follows-rank:洪 1 1
-7|level/before-follows-rank:海 1 1
-3|level/before-follows-rank:点 1 0
16|level/before-follows-rank:的 0 0
12|level/before-follows-rank:的 0 1
-3|level/before-follows-rank:的 1 0
-4|level/before-follows-rank:的 1 1
-3|level/before-follows-rank:的 3 2
-3|level/before-follows-rank:目 0 0
-5|level/before-follows-rank:研 0 0
3|level/before-follows-rank:称 0 0
15|level/before-follows-rank:等 0 0
-12|level/before-follows-rank:算 0 0
3|level/before-follows-rank:经 0 1
9|level/before-follows-rank:罗 1 0
10|level/before-follows-rank:自 0 0
3|level/before-follows-rank:花 0 0
-16|level/before-follows-rank:表 1 0
7|level/before-follows-rank:要 1 0
-11|level/before-follows-rank:观 0 0
-6|level/before-follows-rank:规 0 0
-3|level/before-follows-rank:議 1 0
-4|level/before-follows-rank:计 0 1
8|level/before-follows-rank:说 0 0
5|level/before-follows-rank:说 1 1
3|level/before-follows-rank:豪 0 0
-9|level/before-follows-rank:豪 0 1
9|level/before-follows-rank:費 0 0
4|level/before-follows-rank:财 0 0
7|level/before-follows-rank:财 0 1
4|level/before-follows-rank:财 1 0
-8|level/before-follows-rank:质 0 0
6|level/before-follows-rank:軍 1 0
-4|level/before-follows-rank:軍 1 1
-3|level/before-follows-rank:轰 1 0
3|level/before-follows-rank:长 0 0
4|level/before-follows-rank:防 0 0
-3|level/before-follows-rank:防 0 1
3|level/before-follows-rank:防 1 0
-9|level/before-follows-rank:陸 1 0
-7|level/before-follows-rank:首 0 0
12|level/before-follows-rank:首 1 0
-8|level/before-follows-rank:高 0 0
3|level/before-follows:(
3|level/before-follows:(2
22|level/before-follows:,
6|level/before-follows:,2
6|level/before-follows:,202
5|level/before-follows:,为
5|level/before-follows:,为4.
4|level/before-follows:,公
4|level/before-follows:,公开军
4|level/before-follows:,其
4|level/before-follows:,其军费
3|level/before-follows:,后
3|level/before-follows:,后者去
10|level/before-follows:1
4|level/before-follows:1.
3|level/before-follows:1.9%
4|level/before-follows:12
4|level/before-follows:12日申
-4|level/before-follows:18
-4|level/before-follows:18日以
4|level/before-follows:19
3|level/before-follows:1948
6|level/before-follows:1・6%
-5|level/before-follows:1・9%
-4|level/before-follows:2.
-5|level/before-follows:2.3%
-4|level/before-follows:2023
3|level/before-follows:2024
7|level/before-follows:3
4|level/before-follows:3.
3|level/before-follows:3.41
-7|level/before-follows:4
-5|level/before-follows:4%
-5|level/before-follows:4%次之
-3|level/before-follows:4月
7|level/before-follows:5
7|level/before-follows:5.
7|level/before-follows:5.9%
-8|level/before-follows:_
-5|level/before-follows:_国
-5|level/before-follows:_国防支
29|level/before-follows:、
-4|level/before-follows:、イ
-4|level/before-follows:、インド
-4|level/before-follows:、ロ
-4|level/before-follows:、ロシア
-10|level/before-follows:、加
-10|level/before-follows:、加拿大
3|level/before-follows:、匈
3|level/before-follows:、匈牙利
12|level/before-follows:、布
12|level/before-follows:、布基纳
13|level/before-follows:、挪
9|level/before-follows:、挪威去
4|level/before-follows:、挪威和
7|level/before-follows:、智
7|level/before-follows:、智利和
8|level/before-follows:、比
8|level/before-follows:、比利时
8|level/before-follows:、立
8|level/before-follows:、立陶宛
-4|level/before-follows:、葡
-4|level/before-follows:、葡萄牙
-5|level/before-follows:、韓
-5|level/before-follows:、韓国の
5|level/before-follows:、韩国为
-6|level/before-follows:、韩国和
-5|level/before-follows:か
-5|level/before-follows:から
-5|level/before-follows:から、国
5|level/before-follows:が
-5|level/before-follows:が3
-6|level/before-follows:が3%超
3|level/before-follows:が4
4|level/before-follows:が戦
4|level/before-follows:が戦時経
-3|level/before-follows:で
-17|level/before-follows:と
-5|level/before-follows:との
-5|level/before-follows:との国境
6|level/before-follows:とウ
6|level/before-follows:とウガン
19|level/before-follows:とカ
19|level/before-follows:とカナダ
-4|level/before-follows:とラ
-4|level/before-follows:とラオス
-13|level/before-follows:と約
-13|level/before-follows:と約13
-21|level/before-follows:と違
-13|level/before-follows:と違い、
-8|level/before-follows:と違うイ
4|level/before-follows:に
7|level/before-follows:につ
7|level/before-follows:について
-5|level/before-follows:によ
-5|level/before-follows:によると
-5|level/before-follows:の0
-5|level/before-follows:の0.6
4|level/before-follows:の1
3|level/before-follows:の1・8
15|level/before-follows:の2
8|level/before-follows:の2.8
7|level/before-follows:の202
4|level/before-follows:の7
4|level/before-follows:の7%超
-3|level/before-follows:のN
-3|level/before-follows:のNAT
8|level/before-follows:の「
8|level/before-follows:の「1.
8|level/before-follows:のう
8|level/before-follows:のうち2
-4|level/before-follows:のア
-4|level/before-follows:のアジア
-21|level/before-follows:のギ
-21|level/before-follows:のギュレ
6|level/before-follows:のコ
9|level/before-follows:のコサノ
7|level/before-follows:のペ
7|level/before-follows:のペトリ
6|level/before-follows:の公
6|level/before-follows:の公表国
-7|level/before-follows:の加
-7|level/before-follows:の加盟国
-4|level/before-follows:の国
5|level/before-follows:の国防支
-7|level/before-follows:の国防費
-4|level/before-follows:の基
-4|level/before-follows:の基準で
-3|level/before-follows:の報
11|level/before-follows:の報告書
-14|level/before-follows:の報道官
-9|level/before-follows:の推
-9|level/before-follows:の推計で
3|level/before-follows:の比
3|level/before-follows:の比率は
-10|level/before-follows:の負
-10|level/before-follows:の負担は
3|level/before-follows:の財
3|level/before-follows:の財務省
10|level/before-follows:の軍
10|level/before-follows:の軍事費
-18|level/before-follows:の防
-20|level/before-follows:の防衛費
4|level/before-follows:は
-12|level/before-follows:は0
-13|level/before-follows:は0.2
-4|level/before-follows:は1
-12|level/before-follows:は1%ち
-3|level/before-follows:は18日
4|level/before-follows:は1・5
-6|level/before-follows:は2%で
3|level/before-follows:は2%超
9|level/before-follows:は3
3|level/before-follows:は3.1
-26|level/before-follows:は、
-4|level/before-follows:は、実際
-23|level/before-follows:は、新政
4|level/before-follows:は今
4|level/before-follows:は同
11|level/before-follows:は国
12|level/before-follows:は国防費
-8|level/before-follows:は実
-8|level/before-follows:は実際の
6|level/before-follows:は平
6|level/before-follows:は平均2
-5|level/before-follows:は当
-5|level/before-follows:は当初、
7|level/before-follows:は戦
6|level/before-follows:は戦時下
3|level/before-follows:は昨
3|level/before-follows:は昨年、
3|level/before-follows:は来
4|level/before-follows:は防
4|level/before-follows:は防衛費
10|level/before-follows:も
7|level/before-follows:も「
7|level/before-follows:も「2%
-7|level/before-follows:や2
-7|level/before-follows:や2.6
7|level/before-follows:やス
7|level/before-follows:やスペイ
-10|level/before-follows:を
-9|level/before-follows:を訪
-9|level/before-follows:を訪れた
-13|level/before-follows:一
-3|level/before-follows:一名
-3|level/before-follows:一名教授
-5|level/before-follows:一咬
-5|level/before-follows:一咬牙,
-3|level/before-follows:一年预算
-4|level/before-follows:一水
-4|level/before-follows:一水之隔
13|level/before-follows:不
21|level/before-follows:不会
21|level/before-follows:不会要求
-9|level/before-follows:不同
-3|level/before-follows:不同,南
3|level/before-follows:与
5|level/before-follows:与加
5|level/before-follows:与加拿大
-3|level/before-follows:与卢
-3|level/before-follows:与卢森堡
-14|level/before-follows:与欧
-14|level/before-follows:与欧洲盟
13|level/before-follows:与菲
13|level/before-follows:与菲律宾
5|level/before-follows:並
5|level/before-follows:並み
9|level/before-follows:並み1.
-4|level/before-follows:並み2・
-3|level/before-follows:为例
-3|level/before-follows:为例,前
6|level/before-follows:也
-6|level/before-follows:事
-6|level/before-follows:事務
-6|level/before-follows:事務総長
4|level/before-follows:亦
4|level/before-follows:亦从
4|level/before-follows:亦从5.
6|level/before-follows:今
6|level/before-follows:今年
4|level/before-follows:今年仍分
-12|level/before-follows:今年才刚
-5|level/before-follows:今年的核
5|level/before-follows:今年的比
-4|level/before-follows:介
-4|level/before-follows:介绍
-4|level/before-follows:介绍,该
-7|level/before-follows:仍
-7|level/before-follows:仍在
-7|level/before-follows:仍在1.
3|level/before-follows:以
3|level/before-follows:众
3|level/before-follows:众议
8|level/before-follows:众议员布
-6|level/before-follows:众议院国
4|level/before-follows:側
4|level/before-follows:側が
4|level/before-follows:側が初め
3|level/before-follows:入
-3|level/before-follows:入侵
-3|level/before-follows:入侵乌克
5|level/before-follows:入北
5|level/before-follows:入北约_
9|level/before-follows:公
9|level/before-follows:公布
4|level/before-follows:公布,今
5|level/before-follows:公布的军
-24|level/before-follows:再
-24|level/before-follows:再編
-23|level/before-follows:再編経費
-12|level/before-follows:军
-4|level/before-follows:军人
-4|level/before-follows:军人撤走
-8|level/before-follows:军费
3|level/before-follows:军费同比
-5|level/before-follows:军费增加
-5|level/before-follows:军费平均
-3|level/before-follows:军费成谜
-6|level/before-follows:军费按美
5|level/before-follows:分
5|level/before-follows:分别
6|level/before-follows:分别为1
-10|level/before-follows:则
4|level/before-follows:则在
-14|level/before-follows:则认
-14|level/before-follows:则认为实
-3|level/before-follows:刚
-3|level/before-follows:刚好
-3|level/before-follows:刚好2.
-4|level/before-follows:前国
-4|level/before-follows:前国防相
12|level/before-follows:十
11|level/before-follows:十年
11|level/before-follows:十年前连
5|level/before-follows:去年为5
-5|level/before-follows:去年合计
-10|level/before-follows:去年国防
3|level/before-follows:去年的军
-3|level/before-follows:去年都约
-5|level/before-follows:发
-5|level/before-follows:发言
-5|level/before-follows:发言人阿
-7|level/before-follows:口
-7|level/before-follows:口径
-6|level/before-follows:口径为G
-3|level/before-follows:合
-3|level/before-follows:同
-3|level/before-follows:同年
-7|level/before-follows:同年为7
-9|level/before-follows:后
-9|level/before-follows:后,
-9|level/before-follows:后,6%
-3|level/before-follows:和厄
-3|level/before-follows:和厄瓜多
-7|level/before-follows:和埃
-7|level/before-follows:和埃及没
6|level/before-follows:和多
6|level/before-follows:和多哥的
4|level/before-follows:和智
4|level/before-follows:和智利分
4|level/before-follows:和澳
4|level/before-follows:和澳大利
-3|level/before-follows:团
-3|level/before-follows:团书
-3|level/before-follows:团书记长
-13|level/before-follows:国
4|level/before-follows:国家
3|level/before-follows:国家去年
-21|level/before-follows:国防
6|level/before-follows:国防开支
-4|level/before-follows:国防支出
3|level/before-follows:国防相は
5|level/before-follows:国防省は
-13|level/before-follows:国防费占
-19|level/before-follows:国防部长
12|level/before-follows:在
7|level/before-follows:在1
7|level/before-follows:在193
-6|level/before-follows:在两
-6|level/before-follows:在两会记
11|level/before-follows:在众
11|level/before-follows:在众议院
3|level/before-follows:在国
3|level/before-follows:在国会说
-19|level/before-follows:基
-19|level/before-follows:基準
-6|level/before-follows:基準で1
-12|level/before-follows:基準なら
3|level/before-follows:多
3|level/before-follows:多年
3|level/before-follows:多年来把
-20|level/before-follows:大
-16|level/before-follows:大介
-16|level/before-follows:大介氏は
-5|level/before-follows:大統
-5|level/before-follows:大統領は
-11|level/before-follows:如
-11|level/before-follows:如今
-11|level/before-follows:如今平均
-13|level/before-follows:媾
-13|level/before-follows:媾和
-13|level/before-follows:媾和时降
4|level/before-follows:安
4|level/before-follows:安全
4|level/before-follows:安全部估
14|level/before-follows:官
-5|level/before-follows:官员
-3|level/before-follows:官员主张
-3|level/before-follows:官员提到
19|level/before-follows:官方
19|level/before-follows:官方公布
5|level/before-follows:实
4|level/before-follows:实现
4|level/before-follows:实现2%
19|level/before-follows:宣
19|level/before-follows:宣布
-6|level/before-follows:宣布,去
25|level/before-follows:宣布,欧
6|level/before-follows:将
3|level/before-follows:将达
3|level/before-follows:将达到3
-6|level/before-follows:局
-6|level/before-follows:局势
-6|level/before-follows:局势外溢
3|level/before-follows:居
3|level/before-follows:居首
3|level/before-follows:居首,达
8|level/before-follows:常
3|level/before-follows:常年
3|level/before-follows:常年在3
5|level/before-follows:常被
5|level/before-follows:常被拿来
9|level/before-follows:平
9|level/before-follows:平均
9|level/before-follows:平均の2
9|level/before-follows:平均已超
-6|level/before-follows:平均投入
6|level/before-follows:平均的2
-9|level/before-follows:平均花费
-18|level/before-follows:并
-18|level/before-follows:并列
-17|level/before-follows:并列末座
18|level/before-follows:总
5|level/before-follows:总理
4|level/before-follows:总理卡拉
13|level/before-follows:总统
4|level/before-follows:总统普拉
4|level/before-follows:总统穆伊
-4|level/before-follows:成
-4|level/before-follows:成员
-3|level/before-follows:成员的国
-18|level/before-follows:戦
-18|level/before-follows:戦争
-18|level/before-follows:戦争当時
-4|level/before-follows:才
-4|level/before-follows:才第
-4|level/before-follows:才第4天
4|level/before-follows:把
-3|level/before-follows:推
-7|level/before-follows:撤
-7|level/before-follows:撤军
-7|level/before-follows:撤军后_
6|level/before-follows:敬
6|level/before-follows:敬陪
6|level/before-follows:敬陪末座
-4|level/before-follows:斯
-4|level/before-follows:斯德
-4|level/before-follows:斯德哥尔
-7|level/before-follows:方
-9|level/before-follows:方式
-6|level/before-follows:方式では
4|level/before-follows:时
3|level/before-follows:时说
3|level/before-follows:时说:「
7|level/before-follows:明
7|level/before-follows:明年
7|level/before-follows:明年军费
-5|level/before-follows:是
-6|level/before-follows:是1
-6|level/before-follows:是1.3
-10|level/before-follows:智
-10|level/before-follows:智库
-8|level/before-follows:智库研究
3|level/before-follows:有
3|level/before-follows:有意
3|level/before-follows:有意为本
-9|level/before-follows:次
-9|level/before-follows:次期
-9|level/before-follows:次期大統
19|level/before-follows:欧
-3|level/before-follows:欧、
-3|level/before-follows:欧、防衛
8|level/before-follows:欧州
8|level/before-follows:欧州の国
14|level/before-follows:欧洲
14|level/before-follows:欧洲成员
6|level/before-follows:武
6|level/before-follows:武装
6|level/before-follows:武装部队
6|level/before-follows:比
6|level/before-follows:比原
6|level/before-follows:比原计划
-3|level/before-follows:氏
-3|level/before-follows:氏は
6|level/before-follows:氏は、防
13|level/before-follows:没
13|level/before-follows:没有
8|level/before-follows:没有评论
-3|level/before-follows:洪
-3|level/before-follows:洪堡
-3|level/before-follows:洪堡大学
-7|level/before-follows:海
-7|level/before-follows:海峡
-7|level/before-follows:海峡の安
-3|level/before-follows:点
-3|level/before-follows:点名
-3|level/before-follows:点名批评
18|level/before-follows:的
5|level/before-follows:的2
4|level/before-follows:的3
-11|level/before-follows:的4
-12|level/before-follows:的4%相
3|level/before-follows:的6
3|level/before-follows:的6.3
-7|level/before-follows:的军
-4|level/before-follows:的军费占
-3|level/before-follows:的冲
-3|level/before-follows:的冲突停
-5|level/before-follows:的四
-5|level/before-follows:的四倍,
5|level/before-follows:的国
6|level/before-follows:的国防开
-3|level/before-follows:的独
-3|level/before-follows:的独立战
3|level/before-follows:的费
3|level/before-follows:的费用如
9|level/before-follows:的边
9|level/before-follows:的边境冲
11|level/before-follows:的防
-4|level/before-follows:目
-4|level/before-follows:目标
-4|level/before-follows:目标只看
-6|level/before-follows:研
-6|level/before-follows:研究
-6|level/before-follows:研究机构
3|level/before-follows:称
15|level/before-follows:等
15|level/before-follows:等国
15|level/before-follows:等国仍在
-12|level/before-follows:算
-10|level/before-follows:算法
-8|level/before-follows:算法下的
3|level/before-follows:经济总量
9|level/before-follows:罗
9|level/before-follows:罗伯
9|level/before-follows:罗伯逊在
12|level/before-follows:自
4|level/before-follows:自己
8|level/before-follows:自身
3|level/before-follows:自身の国
3|level/before-follows:花
3|level/before-follows:花5
3|level/before-follows:花5%多
10|level/before-follows:虽
-16|level/before-follows:表
-16|level/before-follows:表示
-16|level/before-follows:表示,日
6|level/before-follows:要
7|level/before-follows:要求
7|level/before-follows:要求印度
-11|level/before-follows:观
-11|level/before-follows:观察
-11|level/before-follows:观察人士
-6|level/before-follows:规
-6|level/before-follows:规定
-6|level/before-follows:规定的G
-3|level/before-follows:議
-4|level/before-follows:議員
-3|level/before-follows:議員団長
-4|level/before-follows:计
-5|level/before-follows:计算
-5|level/before-follows:计算方式
4|level/before-follows:议
4|level/before-follows:议会
13|level/before-follows:说
7|level/before-follows:说,
6|level/before-follows:说,他的
5|level/before-follows:说明
5|level/before-follows:说明年会
-6|level/before-follows:豪
-6|level/before-follows:豪両
-6|level/before-follows:豪両国の
11|level/before-follows:費
9|level/before-follows:費が
9|level/before-follows:費がGD
16|level/before-follows:财
10|level/before-follows:财政
3|level/before-follows:财政部公
8|level/before-follows:财政部长
6|level/before-follows:财长
5|level/before-follows:财长则叫
-9|level/before-follows:质
-9|level/before-follows:质询
-9|level/before-follows:质询:\"
-3|level/before-follows:超出
-3|level/before-follows:超出3.
-3|level/before-follows:轰
-3|level/before-follows:轰炸
-3|level/before-follows:轰炸伊朗
3|level/before-follows:长期
18|level/before-follows:防卫
-7|level/before-follows:防卫开支
3|level/before-follows:防卫费占
6|level/before-follows:防卫费已
14|level/before-follows:防卫预算
-4|level/before-follows:防开
-4|level/before-follows:防开支占
-14|level/before-follows:防长
-21|level/before-follows:防长则催
3|level/before-follows:防长利特
-9|level/before-follows:陸
-9|level/before-follows:陸軍
-9|level/before-follows:陸軍幹部
6|level/before-follows:首
6|level/before-follows:首相
-7|level/before-follows:首相は2
12|level/before-follows:首相德韦
-8|level/before-follows:高
-8|level/before-follows:高官
-8|level/before-follows:高官は、
21|level/before-leads:
6|level/before-leads:\",
30|level/before-leads:%,
5|level/before-leads:%;
9|level/before-leads:%、
9|level/before-leads:%と
5|level/before-leads:%和
-4|level/before-leads:%的
-4|level/before-leads:)
30|level/before-leads:,
-4|level/before-leads:,其
12|level/before-leads:,指
5|level/before-leads:,而
3|level/before-leads:,若
5|level/before-leads:-_
-3|level/before-leads:4年
4|level/before-leads:5年
4|level/before-leads:8个
5|level/before-leads::
-7|level/before-leads::「
15|level/before-leads:;
-8|level/before-leads:O
-8|level/before-leads:TO
17|level/before-leads:_
10|level/before-leads:、
-13|level/before-leads:「
-16|level/before-leads:】
13|level/before-leads:い、
9|level/before-leads:う
-8|level/before-leads:える
-5|level/before-leads:から
8|level/before-leads:が
-4|level/before-leads:し
5|level/before-leads:する
8|level/before-leads:た
3|level/before-leads:た「
-3|level/before-leads:て
-22|level/before-leads:で、
-12|level/before-leads:と
-4|level/before-leads:と、
4|level/before-leads:に、
-21|level/before-leads:の
-6|level/before-leads:は
10|level/before-leads:は、
-23|level/before-leads:は「
-4|level/before-leads:や
-5|level/before-leads:ら
-5|level/before-leads:り、
4|level/before-leads:れ、
5|level/before-leads:れた
9|level/before-leads:を「
4|level/before-leads:ア、
-6|level/before-leads:アと
-4|level/before-leads:カ
-7|level/before-leads:ダの
5|level/before-leads:ド、
-8|level/before-leads:ドの
-23|level/before-leads:ブ・
-4|level/before-leads:リカ
-3|level/before-leads:ルの
4|level/before-leads:ン、
-20|level/before-leads:・
-7|level/before-leads:ーや
-5|level/before-leads:一家
5|level/before-leads:上;
-21|level/before-leads:与
7|level/before-leads:个
4|level/before-leads:为,
6|level/before-leads:之,
22|level/before-leads:书长
-6|level/before-leads:了
5|level/before-leads:于
-3|level/before-leads:于前
-16|level/before-leads:人
-5|level/before-leads:仍是
6|level/before-leads:以
3|level/before-leads:以前
-15|level/before-leads:会の
-14|level/before-leads:但指
5|level/before-leads:位の
6|level/before-leads:低于
-3|level/before-leads:依
-4|level/before-leads:侵
-5|level/before-leads:入
-4|level/before-leads:入侵
-4|level/before-leads:其
-5|level/before-leads:典入
6|level/before-leads:再看
-5|level/before-leads:冠,
3|level/before-leads:列,
5|level/before-leads:列与
-4|level/before-leads:利和
4|level/before-leads:到
-6|level/before-leads:到了
-18|level/before-leads:前の
-3|level/before-leads:北约
3|level/before-leads:南邻
3|level/before-leads:占
14|level/before-leads:去年
4|level/before-leads:反观
10|level/before-leads:只有
-13|level/before-leads:右,
6|level/before-leads:同,
-14|level/before-leads:同】
-4|level/before-leads:向
5|level/before-leads:员以
-15|level/before-leads:和
3|level/before-leads:和,
-3|level/before-leads:因
5|level/before-leads:国
4|level/before-leads:国・
-7|level/before-leads:国与
-19|level/before-leads:国和
-3|level/before-leads:在与
-7|level/before-leads:备,
-9|level/before-leads:大
8|level/before-leads:大、
-6|level/before-leads:她说
-3|level/before-leads:宛和
-5|level/before-leads:家
-4|level/before-leads:対し
3|level/before-leads:州
-13|level/before-leads:州と
20|level/before-leads:州の
-14|level/before-leads:布,
3|level/before-leads:希望
-11|level/before-leads:席,
16|level/before-leads:年
15|level/before-leads:年,
-13|level/before-leads:年与
-3|level/before-leads:年因
21|level/before-leads:强调
-3|level/before-leads:当于
11|level/before-leads:怨
3|level/before-leads:批评
11|level/before-leads:抱怨
12|level/before-leads:拒与
-3|level/before-leads:指
-6|level/before-leads:据,
3|level/before-leads:提到
3|level/before-leads:携_
7|level/before-leads:方、
10|level/before-leads:日、
8|level/before-leads:旦和
-8|level/before-leads:时、
-3|level/before-leads:是
8|level/before-leads:有
3|level/before-leads:望
-17|level/before-leads:本与
-5|level/before-leads:次は
3|level/before-leads:欧州
26|level/before-leads:欧洲
5|level/before-leads:此,
-6|level/before-leads:母,
13|level/before-leads:比,
10|level/before-leads:氏は
-9|level/before-leads:求
-4|level/before-leads:沃向
3|level/before-leads:法,
26|level/before-leads:洲
-9|level/before-leads:炸
-4|level/before-leads:牙、
-6|level/before-leads:电)
7|level/before-leads:电_
5|level/before-leads:的是
-5|level/before-leads:省は
6|level/before-leads:看
25|level/before-leads:示,
-6|level/before-leads:績は
-3|level/before-leads:约
3|level/before-leads:约占
-6|level/before-leads:纳和
-4|level/before-leads:绍,
-4|level/before-leads:美国
5|level/before-leads:而
3|level/before-leads:若
-5|level/before-leads:菲国
-9|level/before-leads:装大
6|level/before-leads:西和
-9|level/before-leads:要求
4|level/before-leads:观
-12|level/before-leads:言,
-16|level/before-leads:言人
3|level/before-leads:评
-4|level/before-leads:说
-27|level/before-leads:说,
21|level/before-leads:调
-4|level/before-leads:費、
-5|level/before-leads:费采
-9|level/before-leads:轰炸
8|level/before-leads:違う
3|level/before-leads:邻
11|level/before-leads:邻国
6|level/before-leads:邻的
9|level/before-leads:部が
3|level/before-leads:部长
-6|level/before-leads:采
-12|level/before-leads:里、
26|level/before-leads:长
4|level/before-leads:防长
4|level/before-leads:隔的
3|level/before-leads:隣国
3|level/before-leads:露,
-3|level/before-leads:鲁、
-5|level/before-leads:麦、
7|level/before-opens:False agent
24|level/before-opens:False named
6|level/before-opens:False patient
12|level/before-opens:True agent
14|level/before-opens:True named
-9|level/before-opens:True patient
19|level/before-rank:0 0 agent
-9|level/before-rank:0 0 named
4|level/before-rank:0 0 patient
11|level/before-rank:0 1 agent
26|level/before-rank:0 1 named
26|level/before-rank:0 2 named
31|level/before-rank:1 0 named
-3|level/before-rank:1 0 patient
-7|level/before-rank:1 1 agent
-10|level/before-rank:1 1 named
-3|level/before-rank:1 1 patient
-4|level/before-rank:1 2 agent
-24|level/before-rank:1 2 named
38|level/before-rank:2 0 named
-19|level/before-rank:2 1 named
-32|level/before-rank:2 2 named
17|level/before-rank:3 1 named
-4|level/before-rank:3 2 named
18|level/before:agent
38|level/before:named
-4|level/before:patient
-12|level/class-main:ALLIES ALLIES
-61|level/class-main:ALLIES JPN
-9|level/class-main:ALLIES KOR
-6|level/class-main:ALLIES NATO
-10|level/class-main:ALLIES TWN
-7|level/class-main:ALLIES foe
-6|level/class-main:ALLIES land
12|level/class-main:ALLIES member
-6|level/class-main:CHN CHN
36|level/class-main:CHN JPN
-5|level/class-main:CHN KOR
15|level/class-main:CHN TWN
5|level/class-main:CHN land
-4|level/class-main:CHN member
10|level/class-main:EU JPN
10|level/class-main:EU foe
-4|level/class-main:EU land
-12|level/class-main:EU member
-20|level/class-main:JPN JPN
13|level/class-main:JPN KOR
3|level/class-main:JPN NATO
-14|level/class-main:JPN land
-10|level/class-main:JPN member
4|level/class-main:KOR ALLIES
6|level/class-main:KOR USA
-10|level/class-main:KOR land
6|level/class-main:KOR member
7|level/class-main:NATO ALLIES
5|level/class-main:NATO NATO
-19|level/class-main:NATO TWN
-3|level/class-main:NATO USA
-10|level/class-main:NATO foe
-9|level/class-main:NATO land
-26|level/class-main:NATO member
-6|level/class-main:TWN ALLIES
14|level/class-main:TWN JPN
-5|level/class-main:TWN land
8|level/class-main:TWN member
8|level/class-main:USA CHN
14|level/class-main:USA JPN
3|level/class-main:USA KOR
4|level/class-main:USA NATO
10|level/class-main:USA TWN
-12|level/class-main:USA land
5|level/class-main:USA member
7|level/class-main:foe JPN
12|level/class-main:foe foe
22|level/class-main:foe land
-12|level/class-main:foe member
6|level/class-main:land ALLIES
-4|level/class-main:land JPN
-3|level/class-main:land KOR
-12|level/class-main:land NATO
5|level/class-main:land TWN
25|level/class-main:land land
7|level/class-main:member NATO
5|level/class-main:member land
33|level/class-main:member member
4|level/class-named:ALLIES ALLIES nobody-named
-16|level/class-named:ALLIES ALLIES others-named
-31|level/class-named:ALLIES JPN nobody-named
-30|level/class-named:ALLIES JPN others-named
-6|level/class-named:ALLIES KOR nobody-named
17|level/class-named:ALLIES NATO nobody-named
-23|level/class-named:ALLIES NATO others-named
-8|level/class-named:ALLIES TWN nobody-named
-3|level/class-named:ALLIES TWN others-named
-4|level/class-named:ALLIES foe nobody-named
-3|level/class-named:ALLIES foe others-named
-4|level/class-named:ALLIES land nobody-named
-3|level/class-named:ALLIES member nobody-named
14|level/class-named:ALLIES member others-named
-7|level/class-named:CHN CHN others-named
31|level/class-named:CHN JPN nobody-named
5|level/class-named:CHN JPN others-named
-5|level/class-named:CHN KOR nobody-named
13|level/class-named:CHN TWN nobody-named
-7|level/class-named:CHN land nobody-named
12|level/class-named:CHN land others-named
-4|level/class-named:CHN member others-named
6|level/class-named:EU JPN nobody-named
4|level/class-named:EU JPN others-named
10|level/class-named:EU foe others-named
-5|level/class-named:EU land nobody-named
-5|level/class-named:EU member nobody-named
-6|level/class-named:EU member others-named
-7|level/class-named:JPN JPN nobody-named
-13|level/class-named:JPN JPN others-named
13|level/class-named:JPN KOR nobody-named
3|level/class-named:JPN NATO nobody-named
-6|level/class-named:JPN TWN nobody-named
7|level/class-named:JPN TWN others-named
-7|level/class-named:JPN land nobody-named
-6|level/class-named:JPN land others-named
-10|level/class-named:JPN member nobody-named
4|level/class-named:KOR ALLIES others-named
4|level/class-named:KOR JPN others-named
-14|level/class-named:KOR KOR nobody-named
13|level/class-named:KOR KOR others-named
-5|level/class-named:KOR TWN nobody-named
3|level/class-named:KOR TWN others-named
6|level/class-named:KOR USA nobody-named
-10|level/class-named:KOR land others-named
8|level/class-named:KOR member others-named
-5|level/class-named:NATO ALLIES nobody-named
13|level/class-named:NATO ALLIES others-named
-19|level/class-named:NATO JPN nobody-named
18|level/class-named:NATO JPN others-named
-25|level/class-named:NATO NATO nobody-named
29|level/class-named:NATO NATO others-named
-6|level/class-named:NATO TWN nobody-named
-13|level/class-named:NATO TWN others-named
-3|level/class-named:NATO foe nobody-named
-7|level/class-named:NATO foe others-named
-3|level/class-named:NATO land nobody-named
-5|level/class-named:NATO land others-named
-6|level/class-named:NATO member nobody-named
-20|level/class-named:NATO member others-named
-6|level/class-named:TWN ALLIES others-named
9|level/class-named:TWN JPN nobody-named
5|level/class-named:TWN JPN others-named
-21|level/class-named:TWN TWN nobody-named
18|level/class-named:TWN TWN others-named
-3|level/class-named:TWN land nobody-named
8|level/class-named:TWN member others-named
-3|level/class-named:USA ALLIES nobody-named
8|level/class-named:USA CHN others-named
7|level/class-named:USA JPN nobody-named
7|level/class-named:USA JPN others-named
14|level/class-named:USA KOR nobody-named
-11|level/class-named:USA KOR others-named
31|level/class-named:USA TWN nobody-named
-21|level/class-named:USA TWN others-named
-4|level/class-named:USA USA nobody-named
3|level/class-named:USA USA others-named
-3|level/class-named:USA land nobody-named
-9|level/class-named:USA land others-named
7|level/class-named:USA member others-named
-5|level/class-named:foe JPN nobody-named
12|level/class-named:foe JPN others-named
7|level/class-named:foe foe nobody-named
5|level/class-named:foe foe others-named
14|level/class-named:foe land nobody-named
9|level/class-named:foe land others-named
-5|level/class-named:foe member nobody-named
-6|level/class-named:foe member others-named
6|level/class-named:land ALLIES others-named
7|level/class-named:land JPN nobody-named
-12|level/class-named:land JPN others-named
-12|level/class-named:land NATO others-named
3|level/class-named:land TWN others-named
20|level/class-named:land land nobody-named
5|level/class-named:land land others-named
-7|level/class-named:land member nobody-named
6|level/class-named:land member others-named
4|level/class-named:member ALLIES nobody-named
-3|level/class-named:member ALLIES others-named
3|level/class-named:member JPN nobody-named
5|level/class-named:member NATO others-named
6|level/class-named:member land others-named
41|level/class-named:member member nobody-named
-8|level/class-named:member member others-named
-22|level/class-shape:ALLIES fine
-11|level/class-shape:ALLIES half
-31|level/class-shape:ALLIES tenth
-38|level/class-shape:ALLIES whole
14|level/class-shape:CHN half
15|level/class-shape:CHN tenth
11|level/class-shape:CHN whole
-4|level/class-shape:EU fine
6|level/class-shape:EU tenth
4|level/class-shape:EU whole
46|level/class-shape:JPN fine
-48|level/class-shape:JPN half
9|level/class-shape:JPN tenth
-30|level/class-shape:JPN whole
22|level/class-shape:KOR fine
-5|level/class-shape:KOR half
18|level/class-shape:KOR tenth
-28|level/class-shape:KOR whole
-40|level/class-shape:NATO fine
9|level/class-shape:NATO half
-12|level/class-shape:NATO tenth
-16|level/class-shape:NATO whole
36|level/class-shape:TWN fine
21|level/class-shape:TWN half
-14|level/class-shape:TWN tenth
-36|level/class-shape:TWN whole
-31|level/class-shape:USA fine
20|level/class-shape:USA half
-20|level/class-shape:USA tenth
60|level/class-shape:USA whole
-4|level/class-shape:foe fine
-3|level/class-shape:foe half
4|level/class-shape:foe tenth
37|level/class-shape:foe whole
-3|level/class-shape:land fine
-5|level/class-shape:land half
23|level/class-shape:land tenth
9|level/class-shape:member half
35|level/class-shape:member whole
-4|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.004
-3|level/class-value:ALLIES 1.5
-10|level/class-value:ALLIES 1.6
-10|level/class-value:ALLIES 1.8
-4|level/class-value:ALLIES 1.9
-9|level/class-value:ALLIES 2
-5|level/class-value:ALLIES 2.02
-10|level/class-value:ALLIES 2.1
28|level/class-value:ALLIES 2.3
-4|level/class-value:ALLIES 2.5
-6|level/class-value:ALLIES 2.9
-18|level/class-value:ALLIES 3
-3|level/class-value:EU 1.1
3|level/class-value:EU 1.4
10|level/class-value:EU 1.9
4|level/class-value:EU 2
6|level/class-value:EU 2.1
-5|level/class-value:EU 2.2
-4|level/class-value:NATO 0.9
-3|level/class-value:NATO 0.96
-13|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
-11|level/class-value:NATO 1.24
-6|level/class-value:NATO 1.28
-15|level/class-value:NATO 1.3
-10|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.4
-16|level/class-value:NATO 1.5
14|level/class-value:NATO 1.6
4|level/class-value:NATO 1.8
-6|level/class-value:NATO 1.9
18|level/class-value:NATO 2
21|level/class-value:NATO 2.02
-6|level/class-value:NATO 2.1
7|level/class-value:NATO 2.27
-5|level/class-value:NATO 2.3
-5|level/class-value:NATO 2.4
13|level/class-value:NATO 2.5
11|level/class-value:NATO 2.6
14|level/class-value:NATO 2.7
4|level/class-value:NATO 2.9
4|level/class-value:NATO 3.1
-16|level/class-value:NATO 3.32
-3|level/class-value:NATO 3.38
17|level/class-value:NATO 3.5
-4|level/class-value:NATO 4
-3|level/class-value:NATO 4.5
-14|level/class-value:NATO 5
-11|level/class-value:USA 0.9
-10|level/class-value:USA 0.91
-4|level/class-value:USA 0.92
-16|level/class-value:USA 1
-3|level/class-value:USA 1.24
-13|level/class-value:USA 1.3
-3|level/class-value:USA 1.4
-9|level/class-value:USA 1.6
-8|level/class-value:USA 1.8
-11|level/class-value:USA 1.9
-44|level/class-value:USA 2
-12|level/class-value:USA 2.3
-8|level/class-value:USA 2.32
-5|level/class-value:USA 2.4
-3|level/class-value:USA 2.45
-3|level/class-value:USA 2.5
-20|level/class-value:USA 2.6
-5|level/class-value:USA 2.8
18|level/class-value:USA 2.9
51|level/class-value:USA 3
20|level/class-value:USA 3.2
3|level/class-value:USA 3.3
8|level/class-value:USA 3.38
26|level/class-value:USA 3.4
11|level/class-value:USA 3.5
36|level/class-value:USA 4
3|level/class-value:USA 4.5
22|level/class-value:USA 5
11|level/class-value:USA 5.3
10|level/class-value:USA 5.5
12|level/class-value:USA 6
-102|level/class:ALLIES
38|level/class:CHN
6|level/class:EU
-24|level/class:JPN
8|level/class:KOR
-60|level/class:NATO
8|level/class:TWN
29|level/class:USA
33|level/class:foe
16|level/class:land
47|level/class:member
27|level/group:all
33|level/group:all back:0
-6|level/group:all back:1
-5|level/group:list after 1
-5|level/group:list after lands
6|level/group:list before 1
8|level/group:list before union
4|level/group:list-follows:2
4|level/group:list-follows:20
11|level/group:list-follows:だ
11|level/group:list-follows:だっ
20|level/group:list-follows:の
-4|level/group:list-follows:の2
-39|level/group:list-follows:の代
39|level/group:list-follows:の国
28|level/group:list-follows:の軍
11|level/group:list-follows:は
11|level/group:list-follows:は2
-25|level/group:list-follows:を
-14|level/group:list-follows:を同
-24|level/group:list-follows:为
-24|level/group:list-follows:为例
-22|level/group:list-follows:今
-22|level/group:list-follows:今年
15|level/group:list-follows:仍
15|level/group:list-follows:仍在
29|level/group:list-follows:军
29|level/group:list-follows:军费
-39|level/group:list-follows:分
-39|level/group:list-follows:分别
13|level/group:list-follows:刚
13|level/group:list-follows:刚好
7|level/group:list-follows:去
7|level/group:list-follows:去年
20|level/group:list-follows:国
20|level/group:list-follows:国防
8|level/group:list-follows:在
8|level/group:list-follows:在2
-30|level/group:list-follows:常
-30|level/group:list-follows:常被
-13|level/group:list-follows:平
-13|level/group:list-follows:平均
23|level/group:list-follows:并
23|level/group:list-follows:并列
-5|level/group:list-follows:没
-5|level/group:list-follows:没有
19|level/group:list-follows:的
17|level/group:list-follows:的4
-8|level/group:list-follows:盟
-8|level/group:list-follows:盟邦
-8|level/group:list-follows:等
-8|level/group:list-follows:等国
12|level/group:list-follows:超
12|level/group:list-follows:超出
59|level/group:list-leads:
-6|level/group:list-leads:,
11|level/group:list-leads:、
-14|level/group:list-leads:「
7|level/group:list-leads:は
17|level/group:list-leads:与
6|level/group:list-leads:中
-24|level/group:list-leads:以
-18|level/group:list-leads:国
29|level/group:list-leads:年
9|level/group:list-leads:指
12|level/group:list-leads:有
-36|level/group:list-leads:洲
-39|level/group:list-leads:的
22|level/group:named
22|level/group:named True
-10|level/group:signs after
-33|level/group:signs before
39|level/group:signs-follows:の
-23|level/group:signs-follows:両
-21|level/group:signs-follows:军
-9|level/group:signs-follows:口
-19|level/group:signs-follows:围
-10|level/group:signs-follows:本
-17|level/group:three
-17|level/group:three back:1
5|level/group:two
10|level/group:two back:0
-5|level/group:two back:1
-4|level/known-for:ALLIES 2 2024
10|level/known-for:ALLIES 2 2025
-5|level/known-for:ALLIES 2.02 2024
-9|level/known-for:ALLIES 2.1 2025
12|level/known-for:ALLIES 2.3 2025
5|level/known-for:ALLIES 2.4 2030
-4|level/known-for:ALLIES 2.9 2030
-11|level/known-for:ALLIES 2024
10|level/known-for:ALLIES 2025
-7|level/known-for:ALLIES 2026
-3|level/known-for:ALLIES 2027
-3|level/known-for:ALLIES FY2025
-6|level/known-for:ALLIES FY2026
-9|level/known-for:ARG 1.5 2034
-5|level/known-for:ARG 2.2 2025
-5|level/known-for:ARG 2025
-10|level/known-for:ARG 2034
-3|level/known-for:AUS 1.2 2023
-5|level/known-for:AUS 1.8 FY2025
9|level/known-for:AUS 1.9 2023
8|level/known-for:AUS 1.9 2024
-4|level/known-for:AUS 2.6 2024
7|level/known-for:AUS 2023
-6|level/known-for:AUS FY2025
3|level/known-for:AUT 1.1 2025
4|level/known-for:AUT 2025
19|level/known-for:BEL 2 2025
18|level/known-for:BEL 2025
6|level/known-for:BGR 2.1 2025
6|level/known-for:BGR 2025
5|level/known-for:BLR 1.9 2025
5|level/known-for:BLR 2025
10|level/known-for:BRA 1.1 2034
-6|level/known-for:BRA 1.5 2034
4|level/known-for:BRA 2034
3|level/known-for:BTN 0.9 2024
3|level/known-for:BTN 2024
9|level/known-for:CAN 1.37 2024
6|level/known-for:CAN 1.4 2024
6|level/known-for:CAN 2 FY2024
4|level/known-for:CAN 2 FY2025
-15|level/known-for:CAN 2.02 2024
-6|level/known-for:CAN 2.27 2025
-22|level/known-for:CAN 2.3 2025
-5|level/known-for:CAN 2.5 2026
-5|level/known-for:CAN 2024
-28|level/known-for:CAN 2025
-5|level/known-for:CAN 2026
-6|level/known-for:CAN 3 2024
6|level/known-for:CAN FY2024
4|level/known-for:CAN FY2025
-9|level/known-for:CHL 1.1 2034
15|level/known-for:CHL 1.5 2034
-4|level/known-for:CHL 1.8 2023
5|level/known-for:CHL 2.2 2025
-4|level/known-for:CHL 2023
5|level/known-for:CHL 2025
6|level/known-for:CHL 2034
-5|level/known-for:CHN 1.2 FY2023
-4|level/known-for:CHN 1.3 2026
7|level/known-for:CHN 1.4 2014
5|level/known-for:CHN 2014
-3|level/known-for:CHN 2025
-3|level/known-for:CHN 2026
-4|level/known-for:CHN 2027
-4|level/known-for:CHN 3.1 2027
-5|level/known-for:CHN FY2023
-3|level/known-for:CHN FY2024
-6|level/known-for:COD 1.3 2024
-6|level/known-for:COD 2024
3|level/known-for:CRI 0.7 1948
3|level/known-for:CRI 1948
-3|level/known-for:DEU 0.96 FY2022
3|level/known-for:DEU 1.24 2017
4|level/known-for:DEU 1.5 2001
-3|level/known-for:DEU 1.9 FY2026
11|level/known-for:DEU 2.1 2024
3|level/known-for:DEU 2.4 2025
5|level/known-for:DEU 2.8 2026
4|level/known-for:DEU 2001
3|level/known-for:DEU 2017
9|level/known-for:DEU 2024
4|level/known-for:DEU 2027
4|level/known-for:DEU 3.1 2027
-3|level/known-for:DEU 3.5 FY2003
-3|level/known-for:DEU FY2003
-8|level/known-for:DEU FY2022
-3|level/known-for:DEU FY2026
-4|level/known-for:DNK 1.5 2024
3|level/known-for:DNK 2024
9|level/known-for:DNK 3 2024
-4|level/known-for:ECU 1.8 2023
-4|level/known-for:ECU 2023
8|level/known-for:EGY 1 2024
14|level/known-for:EGY 1979
9|level/known-for:EGY 2024
14|level/known-for:EGY 6 1979
6|level/known-for:ESP 1.28 2024
4|level/known-for:ESP 2024
-5|level/known-for:ESP 2025
-3|level/known-for:EST 1.5 2001
9|level/known-for:EST 2.3 2022
-3|level/known-for:EST 2001
9|level/known-for:EST 2022
3|level/known-for:EST 2024
5|level/known-for:EST 2025
4|level/known-for:EST 3.2 2024
5|level/known-for:EST 3.4 2025
-3|level/known-for:EU 1.1 2025
3|level/known-for:EU 1.4 2021
3|level/known-for:EU 1.9 2024
6|level/known-for:EU 2.1 2025
3|level/known-for:EU 2021
8|level/known-for:FIN 1.7 2022
10|level/known-for:FIN 2 2023
-9|level/known-for:FIN 2.3 2022
11|level/known-for:FIN 2023
-3|level/known-for:FJI 1.2 2022
-3|level/known-for:FJI 2022
7|level/known-for:FRA 1933
7|level/known-for:FRA 3 1933
-7|level/known-for:GBR 1933
-21|level/known-for:GBR 2 2025
3|level/known-for:GBR 2.3 2024
-22|level/known-for:GBR 2025
-7|level/known-for:GBR 3 1933
7|level/known-for:GMB 0.7 2023
7|level/known-for:GMB 2023
-10|level/known-for:GRC 1992
-3|level/known-for:GRC 2.4 2025
-10|level/known-for:GRC 2.5 1992
-5|level/known-for:GRC 2025
8|level/known-for:GUY 0.6 2026
8|level/known-for:GUY 1.3 2026
16|level/known-for:GUY 2026
6|level/known-for:IDN 0.8 2024
-3|level/known-for:IDN 1 2024
-3|level/known-for:IND 0.9 2024
-9|level/known-for:IND 1.9 2024
4|level/known-for:IND 1.9 FY2025
-4|level/known-for:IND 2.8 2025
-15|level/known-for:IND 2024
-5|level/known-for:IND 2025
4|level/known-for:IND FY2025
-3|level/known-for:IRL 1.9 2024
-3|level/known-for:IRL 2024
4|level/known-for:IRN 2 2025
-3|level/known-for:IRN 6 2025
-18|level/known-for:IRQ 2005
-18|level/known-for:IRQ 4 2005
-13|level/known-for:ISR 1979
3|level/known-for:ISR 197X
6|level/known-for:ISR 2025
-3|level/known-for:ISR 2026
3|level/known-for:ISR 3E+1 197X
-13|level/known-for:ISR 6 1979
3|level/known-for:ISR 8 2024
5|level/known-for:ISR 8.4 2025
11|level/known-for:ITA 1.5 2024
22|level/known-for:ITA 2 2025
12|level/known-for:ITA 2024
22|level/known-for:ITA 2025
-7|level/known-for:JOR 1 2024
-6|level/known-for:JOR 2024
4|level/known-for:JPN 0.9 FY1978
4|level/known-for:JPN 0.92 FY2018
3|level/known-for:JPN 0.95 FY2021
7|level/known-for:JPN 0.96 FY2022
8|level/known-for:JPN 1 FY2022
5|level/known-for:JPN 1.004 FY1987
-6|level/known-for:JPN 1.1 2024
3|level/known-for:JPN 1.2 2023
20|level/known-for:JPN 1.2 FY2023
10|level/known-for:JPN 1.24 FY2021
16|level/known-for:JPN 1.3 2024
13|level/known-for:JPN 1.3 FY2026
-7|level/known-for:JPN 1.4 2014
14|level/known-for:JPN 1.4 2024
14|level/known-for:JPN 1.6 FY2024
3|level/known-for:JPN 1.7 2025
-3|level/known-for:JPN 1.8 2024
15|level/known-for:JPN 1.8 FY2025
-9|level/known-for:JPN 1.9 2023
-5|level/known-for:JPN 1.9 2024
18|level/known-for:JPN 1.9 FY2026
-3|level/known-for:JPN 197X
-19|level/known-for:JPN 2 2022
-8|level/known-for:JPN 2 2024
3|level/known-for:JPN 2 2025
7|level/known-for:JPN 2 FY2025
4|level/known-for:JPN 2 FY2026
-11|level/known-for:JPN 2.1 2024
6|level/known-for:JPN 2.1 FY2025
-6|level/known-for:JPN 2.3 2025
-4|level/known-for:JPN 2.4 FY2035
-10|level/known-for:JPN 2.42 2026
-3|level/known-for:JPN 2.5 2025
-5|level/known-for:JPN 2.6 2024
7|level/known-for:JPN 2.7 2025
-5|level/known-for:JPN 2014
-23|level/known-for:JPN 2022
-10|level/known-for:JPN 2023
-17|level/known-for:JPN 2024
-10|level/known-for:JPN 2025
-18|level/known-for:JPN 2026
-30|level/known-for:JPN 2027
23|level/known-for:JPN 203X
23|level/known-for:JPN 3 203X
-5|level/known-for:JPN 3 FY2020
-8|level/known-for:JPN 3.2 2025
-4|level/known-for:JPN 3.3 2026
-4|level/known-for:JPN 3.38 FY2024
-7|level/known-for:JPN 3.4 2025
-28|level/known-for:JPN 3.5 2027
-3|level/known-for:JPN 3E+1 197X
-3|level/known-for:JPN 4.1 2024
-6|level/known-for:JPN 5 FY2027
-3|level/known-for:JPN 8 2024
4|level/known-for:JPN FY1978
4|level/known-for:JPN FY1981
5|level/known-for:JPN FY1987
5|level/known-for:JPN FY2017
5|level/known-for:JPN FY2018
-3|level/known-for:JPN FY2020
14|level/known-for:JPN FY2021
19|level/known-for:JPN FY2022
24|level/known-for:JPN FY2023
10|level/known-for:JPN FY2024
29|level/known-for:JPN FY2025
36|level/known-for:JPN FY2026
-6|level/known-for:JPN FY2027
4|level/known-for:JPN FY2030
-4|level/known-for:JPN FY2035
-3|level/known-for:KAZ 2023
-16|level/known-for:KAZ 2025
-14|level/known-for:KAZ 7 2025
17|level/known-for:KGZ 2024
17|level/known-for:KGZ 3.1 2024
-8|level/known-for:KHM 1.1 2025
11|level/known-for:KHM 2.5 2025
-15|level/known-for:KOR 1.2 FY2023
-3|level/known-for:KOR 1.4 2024
-3|level/known-for:KOR 1.9 2024
-3|level/known-for:KOR 1.9 FY2026
8|level/known-for:KOR 2.3 2025
9|level/known-for:KOR 2.32 2025
4|level/known-for:KOR 2.4 2026
11|level/known-for:KOR 2.42 2026
12|level/known-for:KOR 2.6 2024
15|level/known-for:KOR 2025
12|level/known-for:KOR 2026
3|level/known-for:KOR 3 2023
-4|level/known-for:KOR 3 FY2020
-5|level/known-for:KOR 3.4 2024
-4|level/known-for:KOR FY2020
-15|level/known-for:KOR FY2023
-3|level/known-for:KOR FY2025
5|level/known-for:LAO 0.2 2024
5|level/known-for:LAO 2024
10|level/known-for:LKA 1.9 2024
10|level/known-for:LKA 2024
-5|level/known-for:LTU 2025
5|level/known-for:LUX 1.3 2024
4|level/known-for:LUX 2024
4|level/known-for:LVA 2024
4|level/known-for:LVA 3.15 2024
-3|level/known-for:LVA 3.5 2025
3|level/known-for:MDA 0.6 2025
3|level/known-for:MDA 2025
4|level/known-for:MDV 2.8 2025
4|level/known-for:MDV 2025
-3|level/known-for:MNG 2023
-11|level/known-for:MNG 2024
-11|level/known-for:MNG 3.1 2024
-3|level/known-for:MNG 5.9 2023
-4|level/known-for:MYS 0.8 2024
5|level/known-for:MYS 1 2024
-4|level/known-for:MYS 1.2 2024
-4|level/known-for:MYS 2024
-3|level/known-for:NATO 1.004 FY1987
-9|level/known-for:NATO 1.24 FY2021
-6|level/known-for:NATO 1.28 2024
-8|level/known-for:NATO 1.37 2024
-5|level/known-for:NATO 1.5 2024
-5|level/known-for:NATO 1.6 FY2024
-3|level/known-for:NATO 1.9 FY2026
12|level/known-for:NATO 1992
19|level/known-for:NATO 2 2022
-3|level/known-for:NATO 2 2023
14|level/known-for:NATO 2 2024
-9|level/known-for:NATO 2 2025
-6|level/known-for:NATO 2 FY2024
-3|level/known-for:NATO 2 FY2025
21|level/known-for:NATO 2.02 2024
-6|level/known-for:NATO 2.1 FY2025
7|level/known-for:NATO 2.27 2025
7|level/known-for:NATO 2.3 2025
12|level/known-for:NATO 2.5 1992
5|level/known-for:NATO 2.5 2026
5|level/known-for:NATO 2.9 2030
16|level/known-for:NATO 2022
-7|level/known-for:NATO 2023
10|level/known-for:NATO 2024
-3|level/known-for:NATO 2025
-5|level/known-for:NATO 2026
26|level/known-for:NATO 2027
4|level/known-for:NATO 2030
-4|level/known-for:NATO 3.5 2025
28|level/known-for:NATO 3.5 2027
-3|level/known-for:NATO FY1987
-10|level/known-for:NATO FY2021
-6|level/known-for:NATO FY2022
-13|level/known-for:NATO FY2024
-12|level/known-for:NATO FY2025
-7|level/known-for:NATO FY2026
-3|level/known-for:NGA 2.2 2025
-3|level/known-for:NIC 0.7 1948
-4|level/known-for:NIC 1948
-3|level/known-for:NOR 2024
6|level/known-for:NOR 2025
-3|level/known-for:NOR 3 2024
7|level/known-for:NOR 3.4 2025
3|level/known-for:NZL 1.2 2022
3|level/known-for:NZL 2022
-3|level/known-for:PAK 1.9 FY2025
-3|level/known-for:PAK FY2025
8|level/known-for:PER 1.8 2023
8|level/known-for:PER 2023
6|level/known-for:PHL 1.1 2024
6|level/known-for:PHL 1.2 2024
4|level/known-for:PHL 1.3 2026
-6|level/known-for:PHL 1.4 2024
5|level/known-for:PHL 1.6 2028
-13|level/known-for:PHL 2 2025
-5|level/known-for:PHL 2024
-13|level/known-for:PHL 2025
4|level/known-for:PHL 2026
5|level/known-for:PHL 2028
-15|level/known-for:PLW 1.3 2024
-15|level/known-for:PLW 2024
7|level/known-for:POL 2024
9|level/known-for:POL 2025
-5|level/known-for:POL 3.4 2025
8|level/known-for:POL 3.5 2025
5|level/known-for:POL 4.1 2024
6|level/known-for:POL 4.7 2025
-3|level/known-for:PRT 2 2025
-3|level/known-for:PRT 2025
-6|level/known-for:RUS 1.7 2022
-7|level/known-for:RUS 2 2023
-5|level/known-for:RUS 2022
13|level/known-for:RUS 2025
6|level/known-for:RUS 5.9 2023
14|level/known-for:RUS 7 2025
6|level/known-for:RWA 1.3 2024
6|level/known-for:RWA 2024
-4|level/known-for:SAU 2 2025
4|level/known-for:SAU 6 2025
-7|level/known-for:SEN 0.7 2023
-7|level/known-for:SEN 2023
-8|level/known-for:SGP 2 2026
-8|level/known-for:SGP 2026
-4|level/known-for:SVK 2 2025
-4|level/known-for:SVK 2025
-4|level/known-for:SVN 1.3 2024
-3|level/known-for:SVN 2024
-3|level/known-for:SWE 1.7 2025
-5|level/known-for:SWE 1.8 2024
-5|level/known-for:SWE 2024
-4|level/known-for:SWE 2025
-5|level/known-for:TGO 2.2 2025
-5|level/known-for:TGO 2025
9|level/known-for:THA 1.1 2025
-11|level/known-for:THA 2.5 2025
-5|level/known-for:TJK 2024
-5|level/known-for:TJK 3.1 2024
7|level/known-for:TUR 2.2 2025
3|level/known-for:TUR 2.4 2025
10|level/known-for:TUR 2025
-5|level/known-for:TWN 1.6 2028
3|level/known-for:TWN 2.4 2023
3|level/known-for:TWN 2.4 2025
4|level/known-for:TWN 2.45 2025
5|level/known-for:TWN 2.5 2025
-7|level/known-for:TWN 2.7 2025
5|level/known-for:TWN 2.84 2026
3|level/known-for:TWN 2023
22|level/known-for:TWN 2026
-5|level/known-for:TWN 2028
3|level/known-for:TWN 3 2026
4|level/known-for:TWN 3.3 2026
8|level/known-for:TWN 3.32 2026
-5|level/known-for:TWN 8.4 2025
7|level/known-for:UKR 2022
3|level/known-for:UKR 2023
3|level/known-for:UKR 27 2026
6|level/known-for:UKR 3.2 2022
3|level/known-for:UKR 34 2022
3|level/known-for:UKR 37 2023
-3|level/known-for:USA 0.9 FY1978
-3|level/known-for:USA 0.92 FY2018
-3|level/known-for:USA 1.24 2017
-11|level/known-for:USA 1.3 FY2026
-6|level/known-for:USA 1.6 FY2024
-3|level/known-for:USA 1.8 FY2025
-7|level/known-for:USA 1.9 FY2026
-7|level/known-for:USA 2.32 2025
-3|level/known-for:USA 2.4 2025
-4|level/known-for:USA 2.4 2030
4|level/known-for:USA 2.4 FY2035
-4|level/known-for:USA 2.8 2026
19|level/known-for:USA 2005
-3|level/known-for:USA 2017
-6|level/known-for:USA 2025
-5|level/known-for:USA 2026
-4|level/known-for:USA 2030
-23|level/known-for:USA 203X
-23|level/known-for:USA 3 203X
9|level/known-for:USA 3 FY2020
9|level/known-for:USA 3.2 2025
6|level/known-for:USA 3.38 FY2024
10|level/known-for:USA 3.4 2024
3|level/known-for:USA 3.5 FY2003
19|level/known-for:USA 4 2005
7|level/known-for:USA 5 FY2027
-3|level/known-for:USA FY1978
-4|level/known-for:USA FY1981
3|level/known-for:USA FY2003
-3|level/known-for:USA FY2018
8|level/known-for:USA FY2020
-3|level/known-for:USA FY2022
4|level/known-for:USA FY2024
-4|level/known-for:USA FY2025
-19|level/known-for:USA FY2026
9|level/known-for:USA FY2027
4|level/known-for:USA FY2035
-7|level/known-for:VEN 0.6 2026
-8|level/known-for:VEN 1.3 2026
-15|level/known-for:VEN 2026
-5|level/known-for:VNM 0.2 2024
9|level/known-for:VNM 1.8 2024
11|level/known-for:VNM 2 2026
3|level/known-for:VNM 2024
10|level/known-for:VNM 2026
3|level/known-for:ZMB 1979
3|level/known-for:ZMB 6 1979
-3|level/known-for:ZWE 1979
-3|level/known-for:ZWE 6 1979
-4|level/known:ALLIES 1
-3|level/known:ALLIES 1.004
-3|level/known:ALLIES 1.5
-10|level/known:ALLIES 1.6
-8|level/known:ALLIES 1.6 2012
-8|level/known:ALLIES 1.6 to-2013
-10|level/known:ALLIES 1.8
-9|level/known:ALLIES 1.8 2002
-9|level/known:ALLIES 1.8 to-2013
-4|level/known:ALLIES 1.9
-3|level/known:ALLIES 1.9 since-2025
-9|level/known:ALLIES 2
-9|level/known:ALLIES 2 2025
3|level/known:ALLIES 2 2026
-6|level/known:ALLIES 2 since-2025
-3|level/known:ALLIES 2 to-2024
-5|level/known:ALLIES 2.02
-5|level/known:ALLIES 2.02 2025
-5|level/known:ALLIES 2.02 since-2025
-10|level/known:ALLIES 2.1
-9|level/known:ALLIES 2.1 2026
-10|level/known:ALLIES 2.1 since-2025
28|level/known:ALLIES 2.3
16|level/known:ALLIES 2.3 2025
13|level/known:ALLIES 2.3 2026
28|level/known:ALLIES 2.3 since-2025
-4|level/known:ALLIES 2.5
-6|level/known:ALLIES 2.9
-6|level/known:ALLIES 2.9 2025
-6|level/known:ALLIES 2.9 since-2025
-18|level/known:ALLIES 3
-15|level/known:ALLIES 3 2024
-3|level/known:ALLIES 3 2025
-3|level/known:ALLIES 3 since-2025
-15|level/known:ALLIES 3 to-2024
-42|level/known:ALLIES since-2025
-9|level/known:ALLIES to-1999
-21|level/known:ALLIES to-2013
-4|level/known:ALLIES to-2021
-26|level/known:ALLIES to-2024
6|level/known:ARE 5
6|level/known:ARE 5 2025
6|level/known:ARE 5 since-2025
7|level/known:ARE since-2025
12|level/known:ARG 0.5
12|level/known:ARG 0.5 2023
12|level/known:ARG 0.5 to-2024
12|level/known:ARG 0.6
11|level/known:ARG 0.6 2025
12|level/known:ARG 0.6 since-2025
-10|level/known:ARG 1.1
-9|level/known:ARG 1.1 2023
-10|level/known:ARG 1.1 to-2024
-9|level/known:ARG 1.5
-9|level/known:ARG 1.5 2026
-9|level/known:ARG 1.5 since-2025
-5|level/known:ARG 2.2
-5|level/known:ARG 2.2 2025
-5|level/known:ARG 2.2 since-2025
-3|level/known:ARG since-2025
-3|level/known:AUS 1.2
-3|level/known:AUS 1.2 2024
-3|level/known:AUS 1.2 to-2024
-6|level/known:AUS 1.6
-5|level/known:AUS 1.6 2026
-6|level/known:AUS 1.6 since-2025
-5|level/known:AUS 1.8
-6|level/known:AUS 1.8 2025
-6|level/known:AUS 1.8 since-2025
15|level/known:AUS 1.9
9|level/known:AUS 1.9 2024
8|level/known:AUS 1.9 2025
6|level/known:AUS 1.9 since-2025
9|level/known:AUS 1.9 to-2024
13|level/known:AUS 2
14|level/known:AUS 2 2025
12|level/known:AUS 2 since-2025
3|level/known:AUS 2.05
3|level/known:AUS 2.05 2026
3|level/known:AUS 2.05 since-2025
-4|level/known:AUS 2.6
-4|level/known:AUS 2.6 2025
-4|level/known:AUS 2.6 since-2025
4|level/known:AUS 2.8
4|level/known:AUS 2.8 since-2025
7|level/known:AUS to-2024
3|level/known:AUT 1.1
3|level/known:AUT 1.1 2025
3|level/known:AUT 1.1 since-2025
4|level/known:AUT since-2025
-10|level/known:BEL 1.28
-10|level/known:BEL 1.28 2024
-10|level/known:BEL 1.28 to-2024
19|level/known:BEL 2
18|level/known:BEL 2 2025
19|level/known:BEL 2 since-2025
18|level/known:BEL since-2025
-8|level/known:BEL to-2024
-12|level/known:BFA 4
-12|level/known:BFA 4 2026
-12|level/known:BFA 4 since-2025
-12|level/known:BFA since-2025
6|level/known:BGR 2.1
6|level/known:BGR 2.1 2025
6|level/known:BGR 2.1 since-2025
6|level/known:BGR since-2025
5|level/known:BLR 1.9
5|level/known:BLR 1.9 2025
5|level/known:BLR 1.9 since-2025
5|level/known:BLR since-2025
-12|level/known:BRA 0.5
-12|level/known:BRA 0.5 2023
-12|level/known:BRA 0.5 to-2024
19|level/known:BRA 1.1
9|level/known:BRA 1.1 2023
10|level/known:BRA 1.1 2026
10|level/known:BRA 1.1 since-2025
10|level/known:BRA 1.1 to-2024
-6|level/known:BRA 1.5
-6|level/known:BRA 1.5 2026
-6|level/known:BRA 1.5 since-2025
-19|level/known:BRN 2.8
-19|level/known:BRN 2.8 2025
-19|level/known:BRN 2.8 since-2025
-18|level/known:BRN since-2025
3|level/known:BTN 0.9
3|level/known:BTN 0.9 2024
3|level/known:BTN 0.9 to-2024
-5|level/known:CAN 1.28
-5|level/known:CAN 1.28 2024
-5|level/known:CAN 1.28 to-2024
11|level/known:CAN 1.37
3|level/known:CAN 1.37 2024
9|level/known:CAN 1.37 2025
9|level/known:CAN 1.37 since-2025
3|level/known:CAN 1.37 to-2024
3|level/known:CAN 1.4
7|level/known:CAN 1.4 2024
-5|level/known:CAN 1.4 2025
-5|level/known:CAN 1.4 since-2025
7|level/known:CAN 1.4 to-2024
7|level/known:CAN 2
7|level/known:CAN 2 2026
7|level/known:CAN 2 since-2025
-15|level/known:CAN 2.02
-15|level/known:CAN 2.02 2025
-15|level/known:CAN 2.02 since-2025
-6|level/known:CAN 2.27
-6|level/known:CAN 2.27 2026
-6|level/known:CAN 2.27 since-2025
-28|level/known:CAN 2.3
-7|level/known:CAN 2.3 2025
-22|level/known:CAN 2.3 2026
-28|level/known:CAN 2.3 since-2025
-5|level/known:CAN 2.5
-5|level/known:CAN 2.5 2026
-5|level/known:CAN 2.5 since-2025
-6|level/known:CAN 3
-6|level/known:CAN 3 2025
-6|level/known:CAN 3 since-2025
-49|level/known:CAN since-2025
6|level/known:CAN to-2024
-5|level/known:CHL 0.6
-5|level/known:CHL 0.6 2025
-5|level/known:CHL 0.6 since-2025
-9|level/known:CHL 1.1
-9|level/known:CHL 1.1 2026
-9|level/known:CHL 1.1 since-2025
15|level/known:CHL 1.5
15|level/known:CHL 1.5 2026
15|level/known:CHL 1.5 since-2025
-4|level/known:CHL 1.8
-4|level/known:CHL 1.8 2025
-4|level/known:CHL 1.8 since-2025
5|level/known:CHL 2.2
5|level/known:CHL 2.2 2025
5|level/known:CHL 2.2 since-2025
-5|level/known:CHN 1.2
-5|level/known:CHN 1.2 2022
-5|level/known:CHN 1.2 to-2024
16|level/known:CHN 1.3
3|level/known:CHN 1.3 2024
9|level/known:CHN 1.3 2025
4|level/known:CHN 1.3 2027
13|level/known:CHN 1.3 since-2025
3|level/known:CHN 1.3 to-2024
7|level/known:CHN 1.4
7|level/known:CHN 1.4 2014
7|level/known:CHN 1.4 to-2021
15|level/known:CHN 1.5
11|level/known:CHN 1.5 2025
4|level/known:CHN 1.5 2026
15|level/known:CHN 1.5 since-2025
13|level/known:CHN 1.7
11|level/known:CHN 1.7 2025
12|level/known:CHN 1.7 since-2025
14|level/known:CHN 2
17|level/known:CHN 2 2025
-16|level/known:CHN 2 2026
13|level/known:CHN 2 2027
14|level/known:CHN 2 since-2025
13|level/known:CHN 2-3
13|level/known:CHN 2-3 2026
13|level/known:CHN 2-3 since-2025
-16|level/known:CHN 3
-15|level/known:CHN 3 2026
-15|level/known:CHN 3 since-2025
-5|level/known:CHN 3.1
-5|level/known:CHN 3.1 2026
-5|level/known:CHN 3.1 since-2025
-4|level/known:CHN 3.4
-4|level/known:CHN 3.4 2025
-4|level/known:CHN 3.4 since-2025
32|level/known:CHN since-2025
7|level/known:CHN to-2021
-6|level/known:COD 1.3
-6|level/known:COD 1.3 2025
-6|level/known:COD 1.3 since-2025
-6|level/known:COD since-2025
9|level/known:COL 1.7
9|level/known:COL 1.7 2024
9|level/known:COL 1.7 to-2024
4|level/known:COL 3.1
4|level/known:COL 3.1 2025
4|level/known:COL 3.1 since-2025
4|level/known:COL since-2025
9|level/known:COL to-2024
3|level/known:CRI 0.7
3|level/known:CRI 0.7 2024
3|level/known:CRI 0.7 to-2024
-3|level/known:CRI 1.3
-3|level/known:CRI 1.3 2024
-3|level/known:CRI 1.3 to-2024
-5|level/known:CZE 1.5
-5|level/known:CZE 1.5 1999
-5|level/known:CZE 1.5 to-1999
13|level/known:CZE 1.9
13|level/known:CZE 1.9 1999
13|level/known:CZE 1.9 to-1999
-6|level/known:CZE 2.1
-6|level/known:CZE 2.1 1999
-6|level/known:CZE 2.1 to-1999
3|level/known:CZE to-1999
-3|level/known:DEU 0.96
-3|level/known:DEU 0.96 2022
-3|level/known:DEU 0.96 to-2024
-8|level/known:DEU 1
-10|level/known:DEU 1 2022
-10|level/known:DEU 1 to-2024
3|level/known:DEU 1.24
3|level/known:DEU 1.24 2018
3|level/known:DEU 1.24 to-2021
23|level/known:DEU 1.5
4|level/known:DEU 1.5 2002
17|level/known:DEU 1.5 2022
4|level/known:DEU 1.5 to-2013
18|level/known:DEU 1.5 to-2024
-4|level/known:DEU 1.8
-4|level/known:DEU 1.8 2026
-4|level/known:DEU 1.8 since-2025
-3|level/known:DEU 1.9 2026
-5|level/known:DEU 2
-3|level/known:DEU 2 2025
-4|level/known:DEU 2 since-2025
12|level/known:DEU 2.1
11|level/known:DEU 2.1 2025
11|level/known:DEU 2.1 since-2025
-9|level/known:DEU 2.2
-9|level/known:DEU 2.2 2026
-9|level/known:DEU 2.2 since-2025
5|level/known:DEU 2.4
5|level/known:DEU 2.4 2025
5|level/known:DEU 2.4 since-2025
-7|level/known:DEU 2.6
-7|level/known:DEU 2.6 1993
-7|level/known:DEU 2.6 to-1999
15|level/known:DEU 2.8
6|level/known:DEU 2.8 1990
4|level/known:DEU 2.8 2025
5|level/known:DEU 2.8 2026
9|level/known:DEU 2.8 since-2025
6|level/known:DEU 2.8 to-1999
4|level/known:DEU 3.1 2026
4|level/known:DEU 3.1 since-2025
-3|level/known:DEU 3.5
-3|level/known:DEU 3.5 2002
-3|level/known:DEU 3.5 to-2013
-14|level/known:DEU 4
-14|level/known:DEU 4 2019
-14|level/known:DEU 4 to-2021
-8|level/known:DEU to-2021
5|level/known:DEU to-2024
-4|level/known:DNK 1.5
-4|level/known:DNK 1.5 2025
-4|level/known:DNK 1.5 since-2025
15|level/known:DNK 3
11|level/known:DNK 3 2025
4|level/known:DNK 3 2026
15|level/known:DNK 3 since-2025
13|level/known:DNK since-2025
-4|level/known:ECU 1.8
-4|level/known:ECU 1.8 2025
-4|level/known:ECU 1.8 since-2025
-4|level/known:ECU since-2025
8|level/known:EGY 1
8|level/known:EGY 1 2025
8|level/known:EGY 1 since-2025
14|level/known:EGY 6
14|level/known:EGY 6 2024
14|level/known:EGY 6 to-2024
8|level/known:EGY since-2025
15|level/known:EGY to-2024
21|level/known:ESP 1.28
15|level/known:ESP 1.28 2024
6|level/known:ESP 1.28 2025
6|level/known:ESP 1.28 since-2025
15|level/known:ESP 1.28 to-2024
-7|level/known:ESP 1.4
-7|level/known:ESP 1.4 2024
-7|level/known:ESP 1.4 to-2024
6|level/known:ESP 2
5|level/known:ESP 2 2025
6|level/known:ESP 2 since-2025
3|level/known:ESP since-2025
8|level/known:ESP to-2024
-3|level/known:EST 1.5
-3|level/known:EST 1.5 2002
-3|level/known:EST 1.5 to-2013
9|level/known:EST 2.3
9|level/known:EST 2.3 2023
9|level/known:EST 2.3 to-2024
4|level/known:EST 3.2
4|level/known:EST 3.2 2024
4|level/known:EST 3.2 to-2024
5|level/known:EST 3.4
6|level/known:EST 3.4 2025
6|level/known:EST 3.4 since-2025
6|level/known:EST 3.7
6|level/known:EST 3.7 2025
6|level/known:EST 3.7 since-2025
-10|level/known:EST 4
-10|level/known:EST 4 2025
-10|level/known:EST 4 since-2025
-4|level/known:EST since-2025
-3|level/known:EST to-2013
9|level/known:EST to-2024
-3|level/known:EU 1.1
-3|level/known:EU 1.1 2025
-3|level/known:EU 1.1 since-2025
3|level/known:EU 1.4
3|level/known:EU 1.4 2026
3|level/known:EU 1.4 since-2025
10|level/known:EU 1.9
10|level/known:EU 1.9 2025
10|level/known:EU 1.9 since-2025
4|level/known:EU 2
4|level/known:EU 2 2025
4|level/known:EU 2 since-2025
6|level/known:EU 2.1
6|level/known:EU 2.1 2025
6|level/known:EU 2.1 since-2025
-5|level/known:EU 2.2
-5|level/known:EU 2.2 2026
-5|level/known:EU 2.2 since-2025
7|level/known:EU since-2025
8|level/known:FIN 1.7
8|level/known:FIN 1.7 2023
8|level/known:FIN 1.7 to-2024
10|level/known:FIN 2
10|level/known:FIN 2 2023
10|level/known:FIN 2 to-2024
-9|level/known:FIN 2.3
-9|level/known:FIN 2.3 2023
-9|level/known:FIN 2.3 to-2024
10|level/known:FIN to-2024
-3|level/known:FJI 1.2
-3|level/known:FJI 1.2 2023
-3|level/known:FJI 1.2 to-2024
-3|level/known:FJI to-2024
14|level/known:FRA 2.2
14|level/known:FRA 2.2 2026
14|level/known:FRA 2.2 since-2025
7|level/known:FRA 3
7|level/known:FRA 3 2023
7|level/known:FRA 3 to-2024
13|level/known:FRA since-2025
7|level/known:FRA to-2024
16|level/known:GBR 2
22|level/known:GBR 2 2005
-5|level/known:GBR 2 2025
-5|level/known:GBR 2 since-2025
22|level/known:GBR 2 to-2013
5|level/known:GBR 2.3
4|level/known:GBR 2.3 2025
4|level/known:GBR 2.3 since-2025
-7|level/known:GBR 3
-7|level/known:GBR 3 2023
-7|level/known:GBR 3 to-2024
-5|level/known:GBR since-2025
20|level/known:GBR to-2013
-7|level/known:GBR to-2024
6|level/known:GHA 0.7
6|level/known:GHA 0.7 2025
6|level/known:GHA 0.7 since-2025
6|level/known:GHA since-2025
7|level/known:GMB 0.7
7|level/known:GMB 0.7 2024
7|level/known:GMB 0.7 to-2024
-14|level/known:GMB 1.7
-14|level/known:GMB 1.7 2024
-14|level/known:GMB 1.7 to-2024
-8|level/known:GMB to-2024
-16|level/known:GRC 1.6
-16|level/known:GRC 1.6 2012
-16|level/known:GRC 1.6 to-2013
-12|level/known:GRC 2.1
-10|level/known:GRC 2.1 2024
-10|level/known:GRC 2.1 to-2024
-3|level/known:GRC 2.4
-3|level/known:GRC 2.4 2025
-3|level/known:GRC 2.4 since-2025
-10|level/known:GRC 2.5
-10|level/known:GRC 2.5 2012
-10|level/known:GRC 2.5 to-2013
37|level/known:GRC 3.1
21|level/known:GRC 3.1 2024
16|level/known:GRC 3.1 2025
16|level/known:GRC 3.1 since-2025
21|level/known:GRC 3.1 to-2024
11|level/known:GRC since-2025
-25|level/known:GRC to-2013
13|level/known:GRC to-2024
8|level/known:GUY 0.6
8|level/known:GUY 0.6 2026
8|level/known:GUY 0.6 since-2025
8|level/known:GUY 1.3
8|level/known:GUY 1.3 2026
8|level/known:GUY 1.3 since-2025
16|level/known:GUY since-2025
11|level/known:HUN 1.5
11|level/known:HUN 1.5 1999
11|level/known:HUN 1.5 to-1999
-7|level/known:HUN 1.9
-7|level/known:HUN 1.9 1999
-7|level/known:HUN 1.9 to-1999
-7|level/known:HUN 2.1
-7|level/known:HUN 2.1 1999
-7|level/known:HUN 2.1 to-1999
-3|level/known:HUN to-1999
5|level/known:IDN 0.7
4|level/known:IDN 0.7 2025
4|level/known:IDN 0.7 since-2025
9|level/known:IDN 0.8
6|level/known:IDN 0.8 2024
8|level/known:IDN 0.8 to-2024
-5|level/known:IDN 1
-3|level/known:IDN 1 2024
-5|level/known:IDN 1 to-2024
-3|level/known:IND 0.9
-3|level/known:IND 0.9 2024
-3|level/known:IND 0.9 to-2024
-3|level/known:IND 1.3
-3|level/known:IND 1.3 2026
-3|level/known:IND 1.3 since-2025
-3|level/known:IND 1.4
-3|level/known:IND 1.4 since-2025
-3|level/known:IND 1.9 2025
3|level/known:IND 1.9 2026
-17|level/known:IND 2.8
-6|level/known:IND 2.8 2024
-12|level/known:IND 2.8 2025
-12|level/known:IND 2.8 since-2025
-6|level/known:IND 2.8 to-2024
-21|level/known:IND since-2025
-8|level/known:IND to-2024
-3|level/known:IRL 1.9
-3|level/known:IRL 1.9 2025
-3|level/known:IRL 1.9 since-2025
12|level/known:IRN 2
10|level/known:IRN 2 2025
12|level/known:IRN 2 since-2025
-13|level/known:IRN 6
-13|level/known:IRN 6 2025
-13|level/known:IRN 6 since-2025
-18|level/known:IRQ 4
-18|level/known:IRQ 4 2025
-18|level/known:IRQ 4 since-2025
-22|level/known:IRQ since-2025
-7|level/known:ISR 2.3
-7|level/known:ISR 2.3 2025
-7|level/known:ISR 2.3 since-2025
3|level/known:ISR 3E+1
3|level/known:ISR 3E+1 2023
3|level/known:ISR 3E+1 to-2024
-13|level/known:ISR 6
-13|level/known:ISR 6 2024
-13|level/known:ISR 6 to-2024
4|level/known:ISR 8
3|level/known:ISR 8 2023
3|level/known:ISR 8 to-2024
5|level/known:ISR 8.4
5|level/known:ISR 8.4 2025
5|level/known:ISR 8.4 since-2025
9|level/known:ISR 8.8
9|level/known:ISR 8.8 2025
9|level/known:ISR 8.8 since-2025
-3|level/known:ISR since-2025
-8|level/known:ISR to-2024
11|level/known:ITA 1.5
11|level/known:ITA 1.5 2025
11|level/known:ITA 1.5 since-2025
8|level/known:ITA 1.6
8|level/known:ITA 1.6 2024
8|level/known:ITA 1.6 to-2024
28|level/known:ITA 2
25|level/known:ITA 2 2025
3|level/known:ITA 2 2026
28|level/known:ITA 2 since-2025
38|level/known:ITA since-2025
8|level/known:ITA to-2024
-7|level/known:JOR 1
-7|level/known:JOR 1 2025
-7|level/known:JOR 1 since-2025
-6|level/known:JOR since-2025
-13|level/known:JPN 0.2
-13|level/known:JPN 0.2 2025
-13|level/known:JPN 0.2 since-2025
-5|level/known:JPN 0.6
-5|level/known:JPN 0.6 2025
-5|level/known:JPN 0.6 since-2025
-4|level/known:JPN 0.7
-4|level/known:JPN 0.7 2025
-4|level/known:JPN 0.7 since-2025
18|level/known:JPN 0.9
5|level/known:JPN 0.9 1978
3|level/known:JPN 0.9 1979
3|level/known:JPN 0.9 1980
12|level/known:JPN 0.9 to-1999
4|level/known:JPN 0.9 to-2021
10|level/known:JPN 0.91
8|level/known:JPN 0.91 1980
10|level/known:JPN 0.91 to-1999
5|level/known:JPN 0.92
4|level/known:JPN 0.92 2018
5|level/known:JPN 0.92 to-2021
3|level/known:JPN 0.93
3|level/known:JPN 0.95
3|level/known:JPN 0.95 to-2021
8|level/known:JPN 0.96
7|level/known:JPN 0.96 2022
7|level/known:JPN 0.96 to-2024
39|level/known:JPN 1
15|level/known:JPN 1 2022
3|level/known:JPN 1 2025
9|level/known:JPN 1 2026
12|level/known:JPN 1 since-2025
3|level/known:JPN 1 to-1999
3|level/known:JPN 1 to-2013
4|level/known:JPN 1 to-2021
17|level/known:JPN 1 to-2024
8|level/known:JPN 1.004
3|level/known:JPN 1.004 1986
3|level/known:JPN 1.004 2025
3|level/known:JPN 1.004 since-2025
4|level/known:JPN 1.004 to-1999
7|level/known:JPN 1.1 2023
-6|level/known:JPN 1.1 2024
4|level/known:JPN 1.19
24|level/known:JPN 1.2
21|level/known:JPN 1.2 2022
4|level/known:JPN 1.2 2024
25|level/known:JPN 1.2 to-2024
11|level/known:JPN 1.24
11|level/known:JPN 1.24 2022
11|level/known:JPN 1.24 to-2024
26|level/known:JPN 1.3
14|level/known:JPN 1.3 2018
22|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
-4|level/known:JPN 1.3 2027
12|level/known:JPN 1.3 since-2025
14|level/known:JPN 1.3 to-2021
30|level/known:JPN 1.4
-7|level/known:JPN 1.4 2014
31|level/known:JPN 1.4 2025
4|level/known:JPN 1.4 2026
36|level/known:JPN 1.4 since-2025
-7|level/known:JPN 1.4 to-2021
-4|level/known:JPN 1.5
-10|level/known:JPN 1.5 2022
3|level/known:JPN 1.5 2024
-6|level/known:JPN 1.5 to-2024
21|level/known:JPN 1.6
3|level/known:JPN 1.6 2024
7|level/known:JPN 1.6 2025
9|level/known:JPN 1.6 2026
16|level/known:JPN 1.6 since-2025
6|level/known:JPN 1.6 to-2024
-4|level/known:JPN 1.7
-8|level/known:JPN 1.7 2025
4|level/known:JPN 1.7 2026
-5|level/known:JPN 1.7 since-2025
38|level/known:JPN 1.8
4|level/known:JPN 1.8 2024
28|level/known:JPN 1.8 2025
5|level/known:JPN 1.8 2026
34|level/known:JPN 1.8 since-2025
4|level/known:JPN 1.8 to-2024
-9|level/known:JPN 1.9 2024
-8|level/known:JPN 1.9 2025
16|level/known:JPN 1.9 2026
8|level/known:JPN 1.9 since-2025
-9|level/known:JPN 1.9 to-2024
-14|level/known:JPN 2
-21|level/known:JPN 2 2005
-19|level/known:JPN 2 2023
-5|level/known:JPN 2 2024
37|level/known:JPN 2 2026
-8|level/known:JPN 2 2027
31|level/known:JPN 2 since-2025
-21|level/known:JPN 2 to-2013
-23|level/known:JPN 2 to-2024
-4|level/known:JPN 2.1
-10|level/known:JPN 2.1 2025
6|level/known:JPN 2.1 2026
-4|level/known:JPN 2.1 since-2025
-6|level/known:JPN 2.2
-8|level/known:JPN 2.2 2023
-8|level/known:JPN 2.2 to-2024
-13|level/known:JPN 2.3
-10|level/known:JPN 2.3 2026
-13|level/known:JPN 2.3 since-2025
-10|level/known:JPN 2.4
-8|level/known:JPN 2.4 2025
-10|level/known:JPN 2.4 since-2025
-10|level/known:JPN 2.42
-10|level/known:JPN 2.42 2025
-10|level/known:JPN 2.42 since-2025
-4|level/known:JPN 2.5
-3|level/known:JPN 2.5 2024
-3|level/known:JPN 2.5 to-2024
-13|level/known:JPN 2.6
-3|level/known:JPN 2.6 1993
-3|level/known:JPN 2.6 2020
-7|level/known:JPN 2.6 2025
-6|level/known:JPN 2.6 since-2025
-3|level/known:JPN 2.6 to-1999
-4|level/known:JPN 2.6 to-2021
-8|level/known:JPN 2.7
7|level/known:JPN 2.7 2025
-14|level/known:JPN 2.7 2026
-7|level/known:JPN 2.7 since-2025
-6|level/known:JPN 2.8
-5|level/known:JPN 2.8 1990
-5|level/known:JPN 2.8 to-1999
-20|level/known:JPN 3
-5|level/known:JPN 3 2020
-13|level/known:JPN 3 2025
-13|level/known:JPN 3 since-2025
-5|level/known:JPN 3 to-2021
-3|level/known:JPN 3.1
-15|level/known:JPN 3.2
-3|level/known:JPN 3.2 2023
-9|level/known:JPN 3.2 2026
-12|level/known:JPN 3.2 since-2025
-3|level/known:JPN 3.2 to-2024
-6|level/known:JPN 3.3
-4|level/known:JPN 3.3 2025
-6|level/known:JPN 3.3 since-2025
-4|level/known:JPN 3.38
-4|level/known:JPN 3.38 2025
-4|level/known:JPN 3.38 since-2025
-18|level/known:JPN 3.4
-10|level/known:JPN 3.4 2025
-8|level/known:JPN 3.4 2026
-17|level/known:JPN 3.4 since-2025
-29|level/known:JPN 3.5
-28|level/known:JPN 3.5 2026
-27|level/known:JPN 3.5 since-2025
-3|level/known:JPN 34
-3|level/known:JPN 3E+1
-3|level/known:JPN 3E+1 2023
-3|level/known:JPN 3E+1 to-2024
-3|level/known:JPN 4
-4|level/known:JPN 4.1
-3|level/known:JPN 4.1 2025
-3|level/known:JPN 4.1 since-2025
-5|level/known:JPN 5
3|level/known:JPN 5 2025
-6|level/known:JPN 5 2026
-4|level/known:JPN 5 since-2025
-11|level/known:JPN 5.3
-11|level/known:JPN 5.3 1990
-11|level/known:JPN 5.3 to-1999
-9|level/known:JPN 5.5
-9|level/known:JPN 5.5 1990
-9|level/known:JPN 5.5 to-1999
-17|level/known:JPN 6
-11|level/known:JPN 6 1987
-4|level/known:JPN 6 2025
-4|level/known:JPN 6 since-2025
-14|level/known:JPN 6 to-1999
-3|level/known:JPN 8
-3|level/known:JPN 8 2023
-3|level/known:JPN 8 to-2024
-24|level/known:JPN since-2025
-8|level/known:JPN to-1999
-16|level/known:JPN to-2013
16|level/known:JPN to-2021
9|level/known:JPN to-2024
10|level/known:KAZ 0.6
10|level/known:KAZ 0.6 2025
10|level/known:KAZ 0.6 since-2025
-19|level/known:KAZ 7
-19|level/known:KAZ 7 2025
-19|level/known:KAZ 7 since-2025
-9|level/known:KAZ since-2025
-4|level/known:KAZ to-2024
6|level/known:KEN 1.4
6|level/known:KEN 1.4 2025
6|level/known:KEN 1.4 since-2025
7|level/known:KEN since-2025
-5|level/known:KGZ 0.6
-5|level/known:KGZ 0.6 2025
-5|level/known:KGZ 0.6 since-2025
-8|level/known:KGZ 1.7
-8|level/known:KGZ 1.7 2025
-8|level/known:KGZ 1.7 since-2025
17|level/known:KGZ 3.1
17|level/known:KGZ 3.1 2025
17|level/known:KGZ 3.1 since-2025
-8|level/known:KHM 1.1
-8|level/known:KHM 1.1 2025
-8|level/known:KHM 1.1 since-2025
-5|level/known:KHM 1.3
-5|level/known:KHM 1.3 2025
-5|level/known:KHM 1.3 since-2025
3|level/known:KHM 2
3|level/known:KHM 2 2026
3|level/known:KHM 2 since-2025
11|level/known:KHM 2.5
11|level/known:KHM 2.5 2024
11|level/known:KHM 2.5 to-2024
6|level/known:KHM 3
6|level/known:KHM 3 2026
6|level/known:KHM 3 since-2025
-4|level/known:KHM since-2025
12|level/known:KHM to-2024
-5|level/known:KOR 1
-4|level/known:KOR 1 2026
-5|level/known:KOR 1 since-2025
-6|level/known:KOR 1.1
-6|level/known:KOR 1.1 2025
-6|level/known:KOR 1.1 since-2025
-15|level/known:KOR 1.2
-15|level/known:KOR 1.2 2022
-15|level/known:KOR 1.2 to-2024
-3|level/known:KOR 1.3
-3|level/known:KOR 1.4
-3|level/known:KOR 1.4 2025
-3|level/known:KOR 1.4 since-2025
-12|level/known:KOR 1.8
-12|level/known:KOR 1.8 2025
-12|level/known:KOR 1.8 since-2025
-6|level/known:KOR 1.9
-3|level/known:KOR 1.9 2025
-3|level/known:KOR 1.9 2026
-6|level/known:KOR 1.9 since-2025
-10|level/known:KOR 2
-10|level/known:KOR 2 2026
-10|level/known:KOR 2 since-2025
38|level/known:KOR 2.3
25|level/known:KOR 2.3 2025
12|level/known:KOR 2.3 2026
37|level/known:KOR 2.3 since-2025
10|level/known:KOR 2.32
10|level/known:KOR 2.32 2025
10|level/known:KOR 2.32 since-2025
8|level/known:KOR 2.4
6|level/known:KOR 2.4 2026
8|level/known:KOR 2.4 since-2025
12|level/known:KOR 2.42
12|level/known:KOR 2.42 2025
12|level/known:KOR 2.42 since-2025
-3|level/known:KOR 2.5
-4|level/known:KOR 2.5 2025
-4|level/known:KOR 2.5 since-2025
36|level/known:KOR 2.6
11|level/known:KOR 2.6 2020
22|level/known:KOR 2.6 2025
25|level/known:KOR 2.6 since-2025
12|level/known:KOR 2.6 to-2021
10|level/known:KOR 2.8
6|level/known:KOR 2.8 2024
4|level/known:KOR 2.8 2025
4|level/known:KOR 2.8 since-2025
6|level/known:KOR 2.8 to-2024
-15|level/known:KOR 2.9
-15|level/known:KOR 2.9 2025
-15|level/known:KOR 2.9 since-2025
-3|level/known:KOR 2E+1
-3|level/known:KOR 2E+1 2025
-3|level/known:KOR 2E+1 since-2025
-5|level/known:KOR 3
-4|level/known:KOR 3 2020
3|level/known:KOR 3 2024
-4|level/known:KOR 3 2025
-4|level/known:KOR 3 since-2025
-4|level/known:KOR 3 to-2021
3|level/known:KOR 3 to-2024
-5|level/known:KOR 3.4
-5|level/known:KOR 3.4 2025
-5|level/known:KOR 3.4 since-2025
-6|level/known:KOR 5
-6|level/known:KOR 5 2025
-6|level/known:KOR 5 since-2025
3|level/known:KOR 6
3|level/known:KOR 6 to-1999
-4|level/known:KOR 8.8
-4|level/known:KOR 8.8 2025
-4|level/known:KOR 8.8 since-2025
5|level/known:KOR since-2025
3|level/known:KOR to-1999
7|level/known:KOR to-2021
-7|level/known:KOR to-2024
5|level/known:LAO 0.2
5|level/known:LAO 0.2 2025
5|level/known:LAO 0.2 since-2025
4|level/known:LAO 0.3
4|level/known:LAO 0.3 2024
4|level/known:LAO 0.3 to-2024
-3|level/known:LAO 1.9
-3|level/known:LAO 1.9 2025
-3|level/known:LAO 1.9 since-2025
3|level/known:LAO to-2024
10|level/known:LKA 1.9
10|level/known:LKA 1.9 2025
10|level/known:LKA 1.9 since-2025
9|level/known:LKA since-2025
-5|level/known:LTU 2
-5|level/known:LTU 2 2025
-5|level/known:LTU 2 since-2025
-6|level/known:LTU 3.7
-6|level/known:LTU 3.7 2025
-6|level/known:LTU 3.7 since-2025
20|level/known:LTU 4
20|level/known:LTU 4 2025
20|level/known:LTU 4 since-2025
3|level/known:LTU 5
3|level/known:LTU 5 2026
3|level/known:LTU 5 since-2025
6|level/known:LTU since-2025
5|level/known:LUX 1.3
5|level/known:LUX 1.3 2024
5|level/known:LUX 1.3 to-2024
4|level/known:LUX to-2024
4|level/known:LVA 3.15
4|level/known:LVA 3.15 2025
4|level/known:LVA 3.15 since-2025
-3|level/known:LVA 3.5
-3|level/known:LVA 3.5 2026
-3|level/known:LVA 3.5 since-2025
3|level/known:LVA since-2025
4|level/known:MDA 0.6
4|level/known:MDA 0.6 2025
4|level/known:MDA 0.6 since-2025
4|level/known:MDA since-2025
-6|level/known:MDG 0.2
-6|level/known:MDG 0.2 2025
-6|level/known:MDG 0.2 since-2025
-6|level/known:MDG since-2025
12|level/known:MDV 2.8
12|level/known:MDV 2.8 2025
12|level/known:MDV 2.8 since-2025
11|level/known:MDV since-2025
-6|level/known:MLI 1.5
-6|level/known:MLI 1.5 2025
-6|level/known:MLI 1.5 since-2025
12|level/known:MLI 4
12|level/known:MLI 4 2026
12|level/known:MLI 4 since-2025
6|level/known:MLI since-2025
4|level/known:MNG 0.6
4|level/known:MNG 0.6 2025
4|level/known:MNG 0.6 since-2025
-15|level/known:MNG 1.7
-15|level/known:MNG 1.7 2025
-15|level/known:MNG 1.7 since-2025
-11|level/known:MNG 3.1
-11|level/known:MNG 3.1 2025
-11|level/known:MNG 3.1 since-2025
-3|level/known:MNG 5.9
-3|level/known:MNG 5.9 2024
-3|level/known:MNG 5.9 to-2024
-23|level/known:MNG since-2025
19|level/known:MUS 0.2
19|level/known:MUS 0.2 2025
19|level/known:MUS 0.2 since-2025
19|level/known:MUS since-2025
-4|level/known:MYS 0.8
-4|level/known:MYS 0.8 2024
-4|level/known:MYS 0.8 to-2024
10|level/known:MYS 1
3|level/known:MYS 1 2023
5|level/known:MYS 1 2024
8|level/known:MYS 1 to-2024
-4|level/known:MYS 1.2
-4|level/known:MYS 1.2 2024
-4|level/known:MYS 1.2 to-2024
-4|level/known:NATO 0.9
-3|level/known:NATO 0.96
-13|level/known:NATO 1
-3|level/known:NATO 1 since-2025
-3|level/known:NATO 1 to-2013
-4|level/known:NATO 1 to-2021
-3|level/known:NATO 1.004
-3|level/known:NATO 1.004 to-1999
-11|level/known:NATO 1.24
-11|level/known:NATO 1.24 2022
-11|level/known:NATO 1.24 to-2024
-6|level/known:NATO 1.28
-6|level/known:NATO 1.28 2025
-6|level/known:NATO 1.28 since-2025
-15|level/known:NATO 1.3
-14|level/known:NATO 1.3 2018
-14|level/known:NATO 1.3 to-2021
-10|level/known:NATO 1.37
-8|level/known:NATO 1.37 2025
-8|level/known:NATO 1.37 since-2025
-3|level/known:NATO 1.4
-16|level/known:NATO 1.5
-3|level/known:NATO 1.5 2024
-7|level/known:NATO 1.5 2025
-9|level/known:NATO 1.5 since-2025
-4|level/known:NATO 1.5 to-2024
14|level/known:NATO 1.6
24|level/known:NATO 1.6 2012
-4|level/known:NATO 1.6 2024
-3|level/known:NATO 1.6 since-2025
24|level/known:NATO 1.6 to-2013
-7|level/known:NATO 1.6 to-2024
4|level/known:NATO 1.8
9|level/known:NATO 1.8 2002
-3|level/known:NATO 1.8 2025
-4|level/known:NATO 1.8 since-2025
9|level/known:NATO 1.8 to-2013
-6|level/known:NATO 1.9
-3|level/known:NATO 1.9 2025
-5|level/known:NATO 1.9 since-2025
18|level/known:NATO 2
15|level/known:NATO 2 2023
6|level/known:NATO 2 2024
21|level/known:NATO 2 to-2024
21|level/known:NATO 2.02
21|level/known:NATO 2.02 2025
21|level/known:NATO 2.02 since-2025
-6|level/known:NATO 2.1
-8|level/known:NATO 2.1 2025
3|level/known:NATO 2.1 2026
-5|level/known:NATO 2.1 since-2025
7|level/known:NATO 2.27
7|level/known:NATO 2.27 2026
7|level/known:NATO 2.27 since-2025
-5|level/known:NATO 2.3
-11|level/known:NATO 2.3 2025
7|level/known:NATO 2.3 2026
-4|level/known:NATO 2.3 since-2025
-5|level/known:NATO 2.4
-3|level/known:NATO 2.4 2025
-5|level/known:NATO 2.4 since-2025
13|level/known:NATO 2.5
12|level/known:NATO 2.5 2012
4|level/known:NATO 2.5 2026
3|level/known:NATO 2.5 since-2025
12|level/known:NATO 2.5 to-2013
-3|level/known:NATO 2.5 to-2024
11|level/known:NATO 2.6
12|level/known:NATO 2.6 1993
12|level/known:NATO 2.6 to-1999
14|level/known:NATO 2.7
14|level/known:NATO 2.7 2026
14|level/known:NATO 2.7 since-2025
4|level/known:NATO 2.9
4|level/known:NATO 2.9 2025
4|level/known:NATO 2.9 since-2025
9|level/known:NATO 3 2024
-6|level/known:NATO 3 2025
-6|level/known:NATO 3 since-2025
9|level/known:NATO 3 to-2024
4|level/known:NATO 3.1
4|level/known:NATO 3.1 1993
4|level/known:NATO 3.1 to-1999
-16|level/known:NATO 3.32
-11|level/known:NATO 3.32 2025
-6|level/known:NATO 3.32 2026
-16|level/known:NATO 3.32 since-2025
-3|level/known:NATO 3.38
-3|level/known:NATO 3.38 2025
-3|level/known:NATO 3.38 since-2025
17|level/known:NATO 3.5
21|level/known:NATO 3.5 2026
19|level/known:NATO 3.5 since-2025
-4|level/known:NATO 4
-3|level/known:NATO 4 2019
-3|level/known:NATO 4 to-2021
-3|level/known:NATO 4.5
-14|level/known:NATO 5
-12|level/known:NATO 5 2011
-12|level/known:NATO 5 to-2013
-37|level/known:NATO since-2025
26|level/known:NATO to-2013
-29|level/known:NATO to-2021
-21|level/known:NATO to-2024
-3|level/known:NGA 2.2
-3|level/known:NGA 2.2 2025
-3|level/known:NGA 2.2 since-2025
-3|level/known:NIC 0.7
-3|level/known:NIC 0.7 2024
-3|level/known:NIC 0.7 to-2024
-4|level/known:NIC to-2024
4|level/known:NLD 2
3|level/known:NLD 2 2024
3|level/known:NLD 2 to-2024
-4|level/known:NLD 7
-4|level/known:NLD 7 2026
-4|level/known:NLD 7 since-2025
-5|level/known:NLD since-2025
-5|level/known:NOR 3
-3|level/known:NOR 3 2025
-5|level/known:NOR 3 since-2025
7|level/known:NOR 3.4
7|level/known:NOR 3.4 2025
7|level/known:NOR 3.4 since-2025
6|level/known:NZL 1.1
6|level/known:NZL 1.1 2025
6|level/known:NZL 1.1 since-2025
3|level/known:NZL 1.2
3|level/known:NZL 1.2 2023
3|level/known:NZL 1.2 to-2024
3|level/known:NZL 1.3
3|level/known:NZL 1.3 2026
3|level/known:NZL 1.3 since-2025
5|level/known:NZL since-2025
3|level/known:NZL to-2024
-4|level/known:PAK 1.9
-4|level/known:PAK 1.9 2025
-4|level/known:PAK 1.9 since-2025
8|level/known:PAK 2.2
8|level/known:PAK 2.2 2023
8|level/known:PAK 2.2 to-2024
15|level/known:PAK 2.7
15|level/known:PAK 2.7 2025
15|level/known:PAK 2.7 since-2025
15|level/known:PAK since-2025
8|level/known:PAK to-2024
4|level/known:PAN 1.3
4|level/known:PAN 1.3 2024
4|level/known:PAN 1.3 to-2024
4|level/known:PAN to-2024
8|level/known:PER 1.8
8|level/known:PER 1.8 2025
8|level/known:PER 1.8 since-2025
8|level/known:PER since-2025
-4|level/known:PHL 0.8
-4|level/known:PHL 0.8 to-2024
5|level/known:PHL 1
6|level/known:PHL 1 2026
6|level/known:PHL 1 since-2025
6|level/known:PHL 1.1
6|level/known:PHL 1.1 2024
6|level/known:PHL 1.1 to-2024
7|level/known:PHL 1.2
6|level/known:PHL 1.2 2024
6|level/known:PHL 1.2 to-2024
6|level/known:PHL 1.3
6|level/known:PHL 1.3 2026
6|level/known:PHL 1.3 since-2025
-6|level/known:PHL 1.4
-6|level/known:PHL 1.4 2025
-6|level/known:PHL 1.4 since-2025
4|level/known:PHL 1.6
5|level/known:PHL 1.6 2025
4|level/known:PHL 1.6 since-2025
-13|level/known:PHL 2
-12|level/known:PHL 2 2025
-13|level/known:PHL 2 since-2025
-7|level/known:PHL since-2025
6|level/known:PHL to-2024
-15|level/known:PLW 1.3
-15|level/known:PLW 1.3 2025
-15|level/known:PLW 1.3 since-2025
-15|level/known:PLW since-2025
-5|level/known:POL 1.5
-5|level/known:POL 1.5 1999
-5|level/known:POL 1.5 to-1999
-7|level/known:POL 1.9
-6|level/known:POL 1.9 1999
-6|level/known:POL 1.9 to-1999
-9|level/known:POL 2
-8|level/known:POL 2 2025
-9|level/known:POL 2 since-2025
12|level/known:POL 2.1
12|level/known:POL 2.1 1999
12|level/known:POL 2.1 to-1999
-5|level/known:POL 2.8
-4|level/known:POL 2.8 2026
-5|level/known:POL 2.8 since-2025
-7|level/known:POL 3.4
-6|level/known:POL 3.4 2025
-6|level/known:POL 3.4 since-2025
6|level/known:POL 3.5
8|level/known:POL 3.5 2026
7|level/known:POL 3.5 since-2025
-5|level/known:POL 4
-9|level/known:POL 4 2025
-9|level/known:POL 4 since-2025
4|level/known:POL 4 to-2024
8|level/known:POL 4.1
6|level/known:POL 4.1 2025
6|level/known:POL 4.1 since-2025
5|level/known:POL 4.5
5|level/known:POL 4.5 2025
5|level/known:POL 4.5 since-2025
10|level/known:POL 4.7
8|level/known:POL 4.7 2025
10|level/known:POL 4.7 since-2025
-4|level/known:POL 5
-4|level/known:POL 5 2025
-4|level/known:POL 5 since-2025
-5|level/known:POL since-2025
3|level/known:POL to-2024
3|level/known:PRK 2E+1
3|level/known:PRK 2E+1 2025
3|level/known:PRK 2E+1 since-2025
-3|level/known:PRT 2
-3|level/known:PRT 2 2026
-3|level/known:PRT 2 since-2025
3|level/known:PRY 0.8
3|level/known:PRY 0.8 2025
3|level/known:PRY 0.8 since-2025
-3|level/known:RUS 1.5
-3|level/known:RUS 1.5 2022
-3|level/known:RUS 1.5 to-2024
-7|level/known:RUS 1.7
-6|level/known:RUS 1.7 2023
-6|level/known:RUS 1.7 to-2024
3|level/known:RUS 1E+1
3|level/known:RUS 1E+1 2025
3|level/known:RUS 1E+1 since-2025
-8|level/known:RUS 2
-7|level/known:RUS 2 2023
-8|level/known:RUS 2 to-2024
-3|level/known:RUS 4.7
-3|level/known:RUS 4.7 2025
-3|level/known:RUS 4.7 since-2025
8|level/known:RUS 5.9
6|level/known:RUS 5.9 2024
6|level/known:RUS 5.9 to-2024
7|level/known:RUS 6.3
3|level/known:RUS 6.3 2026
5|level/known:RUS 6.3 since-2025
23|level/known:RUS 7
19|level/known:RUS 7 2025
4|level/known:RUS 7 2026
23|level/known:RUS 7 since-2025
3|level/known:RUS 7.1
3|level/known:RUS 7.1 2025
3|level/known:RUS 7.1 since-2025
28|level/known:RUS since-2025
-6|level/known:RUS to-2024
6|level/known:RWA 1.3
6|level/known:RWA 1.3 2025
6|level/known:RWA 1.3 since-2025
6|level/known:RWA since-2025
-10|level/known:SAU 2
-9|level/known:SAU 2 2025
-10|level/known:SAU 2 since-2025
-15|level/known:SAU 2.7
-15|level/known:SAU 2.7 2025
-15|level/known:SAU 2.7 since-2025
17|level/known:SAU 6
17|level/known:SAU 6 2025
17|level/known:SAU 6 since-2025
-6|level/known:SAU since-2025
-7|level/known:SEN 0.7
-7|level/known:SEN 0.7 2024
-7|level/known:SEN 0.7 to-2024
6|level/known:SEN 1.5
6|level/known:SEN 1.5 2025
6|level/known:SEN 1.5 since-2025
15|level/known:SEN 1.7
14|level/known:SEN 1.7 2024
14|level/known:SEN 1.7 to-2024
6|level/known:SEN since-2025
8|level/known:SEN to-2024
-13|level/known:SGP 2
-12|level/known:SGP 2 2026
-13|level/known:SGP 2 since-2025
-3|level/known:SGP 2.6
-3|level/known:SGP 2.6 2026
-3|level/known:SGP 2.6 since-2025
19|level/known:SGP 2.8
17|level/known:SGP 2.8 2025
19|level/known:SGP 2.8 since-2025
11|level/known:SGP 3
10|level/known:SGP 3 2025
10|level/known:SGP 3 since-2025
8|level/known:SGP since-2025
-3|level/known:SVK 2
-3|level/known:SVK 2 2025
-3|level/known:SVK 2 since-2025
-3|level/known:SVK since-2025
-4|level/known:SVN 1.3
-4|level/known:SVN 1.3 2024
-4|level/known:SVN 1.3 to-2024
-3|level/known:SVN to-2024
-3|level/known:SWE 1.7
-3|level/known:SWE 1.7 2026
-3|level/known:SWE 1.7 since-2025
-5|level/known:SWE 1.8
-5|level/known:SWE 1.8 2025
-5|level/known:SWE 1.8 since-2025
6|level/known:SWE 2
5|level/known:SWE 2 2024
5|level/known:SWE 2 to-2024
-12|level/known:SWE since-2025
5|level/known:SWE to-2024
-6|level/known:TGO 0.7
-6|level/known:TGO 0.7 2025
-6|level/known:TGO 0.7 since-2025
-5|level/known:TGO 2.2
-5|level/known:TGO 2.2 2025
-5|level/known:TGO 2.2 since-2025
-11|level/known:TGO since-2025
-4|level/known:THA 0.3
-4|level/known:THA 0.3 2024
-4|level/known:THA 0.3 to-2024
9|level/known:THA 1.1
9|level/known:THA 1.1 2025
9|level/known:THA 1.1 since-2025
7|level/known:THA 1.3
6|level/known:THA 1.3 2025
6|level/known:THA 1.3 since-2025
-9|level/known:THA 1.5
-9|level/known:THA 1.5 2025
-9|level/known:THA 1.5 since-2025
-4|level/known:THA 2
-4|level/known:THA 2 2026
-4|level/known:THA 2 since-2025
-11|level/known:THA 2.5
-11|level/known:THA 2.5 2024
-11|level/known:THA 2.5 to-2024
-6|level/known:THA 3
-6|level/known:THA 3 2026
-6|level/known:THA 3 since-2025
-4|level/known:THA since-2025
-13|level/known:THA to-2024
-6|level/known:TJK 0.6
-6|level/known:TJK 0.6 2025
-6|level/known:TJK 0.6 since-2025
24|level/known:TJK 1.7
24|level/known:TJK 1.7 2025
24|level/known:TJK 1.7 since-2025
-5|level/known:TJK 3.1
-5|level/known:TJK 3.1 2025
-5|level/known:TJK 3.1 since-2025
11|level/known:TJK since-2025
10|level/known:TUR 2.1
10|level/known:TUR 2.1 2024
10|level/known:TUR 2.1 to-2024
7|level/known:TUR 2.2
7|level/known:TUR 2.2 2025
7|level/known:TUR 2.2 since-2025
3|level/known:TUR 2.4
3|level/known:TUR 2.4 2025
3|level/known:TUR 2.4 since-2025
-36|level/known:TUR 3.1
-21|level/known:TUR 3.1 2024
-15|level/known:TUR 3.1 2025
-15|level/known:TUR 3.1 since-2025
-21|level/known:TUR 3.1 to-2024
-8|level/known:TUR since-2025
-11|level/known:TUR to-2024
-3|level/known:TWN 0.8
-3|level/known:TWN 0.8 2025
-3|level/known:TWN 0.8 since-2025
-6|level/known:TWN 1.1
-6|level/known:TWN 1.1 2023
-6|level/known:TWN 1.1 to-2024
-5|level/known:TWN 1.6
-5|level/known:TWN 1.6 2025
-5|level/known:TWN 1.6 since-2025
3|level/known:TWN 1.9
3|level/known:TWN 1.9 2017
3|level/known:TWN 1.9 to-2021
-10|level/known:TWN 2
-8|level/known:TWN 2 2025
-3|level/known:TWN 2 2026
-10|level/known:TWN 2 since-2025
-13|level/known:TWN 2-3
-13|level/known:TWN 2-3 2026
-13|level/known:TWN 2-3 since-2025
7|level/known:TWN 2.4
3|level/known:TWN 2.4 2023
3|level/known:TWN 2.4 2025
4|level/known:TWN 2.4 since-2025
3|level/known:TWN 2.4 to-2024
8|level/known:TWN 2.45
7|level/known:TWN 2.45 2025
7|level/known:TWN 2.45 since-2025
20|level/known:TWN 2.5
8|level/known:TWN 2.5 2024
10|level/known:TWN 2.5 2025
10|level/known:TWN 2.5 since-2025
10|level/known:TWN 2.5 to-2024
-7|level/known:TWN 2.7
-7|level/known:TWN 2.7 2025
-7|level/known:TWN 2.7 since-2025
5|level/known:TWN 2.84
5|level/known:TWN 2.84 2025
5|level/known:TWN 2.84 since-2025
-6|level/known:TWN 3
-6|level/known:TWN 3 2025
-5|level/known:TWN 3 since-2025
7|level/known:TWN 3.3
5|level/known:TWN 3.3 2025
6|level/known:TWN 3.3 since-2025
22|level/known:TWN 3.32
16|level/known:TWN 3.32 2025
6|level/known:TWN 3.32 2026
22|level/known:TWN 3.32 since-2025
3|level/known:TWN 3.5
3|level/known:TWN 3.5 2026
3|level/known:TWN 3.5 since-2025
-5|level/known:TWN 8.4
-5|level/known:TWN 8.4 2025
-5|level/known:TWN 8.4 since-2025
-3|level/known:TWN 8.8
-3|level/known:TWN 8.8 2025
-3|level/known:TWN 8.8 since-2025
3|level/known:TWN to-2013
3|level/known:TWN to-2021
-6|level/known:UGA 1.4
-6|level/known:UGA 1.4 2025
-6|level/known:UGA 1.4 since-2025
-6|level/known:UGA since-2025
-4|level/known:UKR 1.5
-4|level/known:UKR 1.5 2022
-4|level/known:UKR 1.5 to-2024
3|level/known:UKR 27
3|level/known:UKR 27 2025
3|level/known:UKR 27 since-2025
6|level/known:UKR 3.2
6|level/known:UKR 3.2 2023
6|level/known:UKR 3.2 to-2024
9|level/known:UKR 34
4|level/known:UKR 34 2023
5|level/known:UKR 34 2025
5|level/known:UKR 34 since-2025
4|level/known:UKR 34 to-2024
3|level/known:UKR 37
3|level/known:UKR 37 2024
3|level/known:UKR 37 to-2024
5|level/known:UKR to-2024
-9|level/known:URY 1.7
-9|level/known:URY 1.7 2024
-9|level/known:URY 1.7 to-2024
-9|level/known:URY to-2024
-11|level/known:USA 0.9
-5|level/known:USA 0.9 1978
-3|level/known:USA 0.9 1979
-10|level/known:USA 0.9 to-1999
-10|level/known:USA 0.91
-8|level/known:USA 0.91 1980
-10|level/known:USA 0.91 to-1999
-4|level/known:USA 0.92
-3|level/known:USA 0.92 2018
-4|level/known:USA 0.92 to-2021
-16|level/known:USA 1
-4|level/known:USA 1 2022
-9|level/known:USA 1 2026
-9|level/known:USA 1 since-2025
-5|level/known:USA 1 to-2024
-3|level/known:USA 1.24
-3|level/known:USA 1.24 2018
-3|level/known:USA 1.24 to-2021
-13|level/known:USA 1.3
-13|level/known:USA 1.3 2025
-13|level/known:USA 1.3 since-2025
-3|level/known:USA 1.4
-3|level/known:USA 1.4 2025
-3|level/known:USA 1.4 since-2025
-9|level/known:USA 1.6
-6|level/known:USA 1.6 2024
-3|level/known:USA 1.6 2025
-3|level/known:USA 1.6 since-2025
-6|level/known:USA 1.6 to-2024
-8|level/known:USA 1.8
-3|level/known:USA 1.8 2024
-4|level/known:USA 1.8 2025
-5|level/known:USA 1.8 since-2025
-3|level/known:USA 1.8 to-2024
-11|level/known:USA 1.9
-3|level/known:USA 1.9 2017
-7|level/known:USA 1.9 2026
-8|level/known:USA 1.9 since-2025
-3|level/known:USA 1.9 to-2021
-44|level/known:USA 2
-3|level/known:USA 2 2024
-29|level/known:USA 2 2025
-8|level/known:USA 2 2026
-5|level/known:USA 2 2027
-42|level/known:USA 2 since-2025
-3|level/known:USA 2 to-2024
-12|level/known:USA 2.3
-12|level/known:USA 2.3 2025
-12|level/known:USA 2.3 since-2025
-8|level/known:USA 2.32
-8|level/known:USA 2.32 2025
-8|level/known:USA 2.32 since-2025
-5|level/known:USA 2.4
-5|level/known:USA 2.4 2026
-3|level/known:USA 2.4 since-2025
-3|level/known:USA 2.45
-3|level/known:USA 2.5
-20|level/known:USA 2.6
-7|level/known:USA 2.6 2020
-12|level/known:USA 2.6 2025
-12|level/known:USA 2.6 since-2025
-7|level/known:USA 2.6 to-2021
-5|level/known:USA 2.8
-4|level/known:USA 2.8 2025
-4|level/known:USA 2.8 since-2025
18|level/known:USA 2.9
18|level/known:USA 2.9 2025
18|level/known:USA 2.9 since-2025
51|level/known:USA 3
9|level/known:USA 3 2020
5|level/known:USA 3 2024
22|level/known:USA 3 2025
14|level/known:USA 3 2026
37|level/known:USA 3 since-2025
9|level/known:USA 3 to-2021
5|level/known:USA 3 to-2024
-4|level/known:USA 3.1 2025
3|level/known:USA 3.1 2026
20|level/known:USA 3.2
5|level/known:USA 3.2 2025
15|level/known:USA 3.2 2026
20|level/known:USA 3.2 since-2025
3|level/known:USA 3.3
3|level/known:USA 3.3 since-2025
8|level/known:USA 3.38
8|level/known:USA 3.38 2025
8|level/known:USA 3.38 since-2025
26|level/known:USA 3.4
16|level/known:USA 3.4 2025
8|level/known:USA 3.4 2026
24|level/known:USA 3.4 since-2025
11|level/known:USA 3.5
3|level/known:USA 3.5 2002
4|level/known:USA 3.5 2023
3|level/known:USA 3.5 to-2013
3|level/known:USA 3.5 to-2021
5|level/known:USA 3.5 to-2024
36|level/known:USA 4
18|level/known:USA 4 2019
18|level/known:USA 4 2025
19|level/known:USA 4 since-2025
18|level/known:USA 4 to-2021
3|level/known:USA 4.5
3|level/known:USA 4.5 1993
3|level/known:USA 4.5 to-1999
22|level/known:USA 5
12|level/known:USA 5 2011
8|level/known:USA 5 2026
9|level/known:USA 5 since-2025
12|level/known:USA 5 to-2013
11|level/known:USA 5.3
11|level/known:USA 5.3 1990
11|level/known:USA 5.3 to-1999
10|level/known:USA 5.5
10|level/known:USA 5.5 1990
10|level/known:USA 5.5 to-1999
12|level/known:USA 6
11|level/known:USA 6 1987
12|level/known:USA 6 to-1999
7|level/known:USA since-2025
14|level/known:USA to-1999
14|level/known:USA to-2013
9|level/known:USA to-2021
-15|level/known:USA to-2024
-7|level/known:VEN 0.6
-7|level/known:VEN 0.6 2026
-7|level/known:VEN 0.6 since-2025
-8|level/known:VEN 1.3
-8|level/known:VEN 1.3 2026
-8|level/known:VEN 1.3 since-2025
-15|level/known:VEN since-2025
-5|level/known:VNM 0.2
-5|level/known:VNM 0.2 2025
-5|level/known:VNM 0.2 since-2025
-4|level/known:VNM 1.3
-3|level/known:VNM 1.3 2024
-3|level/known:VNM 1.3 to-2024
9|level/known:VNM 1.8
9|level/known:VNM 1.8 2025
9|level/known:VNM 1.8 since-2025
3|level/known:VNM 1.9
3|level/known:VNM 1.9 2025
3|level/known:VNM 1.9 since-2025
13|level/known:VNM 2
13|level/known:VNM 2 2026
13|level/known:VNM 2 since-2025
-3|level/known:VNM 2.8
-3|level/known:VNM 2.8 since-2025
15|level/known:VNM since-2025
-3|level/known:VNM to-2024
3|level/known:ZMB 6
3|level/known:ZMB 6 2025
3|level/known:ZMB 6 since-2025
3|level/known:ZMB since-2025
-3|level/known:ZWE 6
-3|level/known:ZWE 6 2025
-3|level/known:ZWE 6 since-2025
-3|level/known:ZWE since-2025
-3|level/last-kind:benchmark False
-11|level/last-kind:demand False
11|level/last-kind:denial False
-5|level/last-kind:level False
-13|level/last-kind:level True
5|level/last-kind:pledge False
14|level/last-kind:pledge True
-15|level/last-kind:proposal False
-17|level/last:before nobody-named
-3|level/last:before others-named
22|level/last:here nobody-named
-17|level/last:here others-named
-51|level/main:nobody-named
-61|level/main:others-named
-8|level/named:1
29|level/named:2
27|level/one-of-several
25|level/right-before:
4|level/right-before:(
5|level/right-before:,为
-4|level/right-before:、ロシアの
-4|level/right-before:、葡萄牙刚好
7|level/right-before:、西班牙仍在
-5|level/right-before:、韓国の
17|level/right-before:の
8|level/right-before:の「
-10|level/right-before:の負担は
10|level/right-before:は
-4|level/right-before:は、実際には
-5|level/right-before:はすでに
6|level/right-before:は平均
-7|level/right-before:や
7|level/right-before:やスペインは
6|level/right-before:並み
6|level/right-before:为
-12|level/right-before:今年才刚达到
-7|level/right-before:仍在
3|level/right-before:以占GDP_
-9|level/right-before:分别为
4|level/right-before:则在
-3|level/right-before:刚好
7|level/right-before:去年为
-5|level/right-before:去年合计已达
3|level/right-before:同年为
-9|level/right-before:后,
10|level/right-before:和智利分别为
-6|level/right-before:基準で
-13|level/right-before:媾和时降为
3|level/right-before:将达到
3|level/right-before:居首,达
9|level/right-before:平均の
9|level/right-before:平均已超过
-6|level/right-before:平均投入
6|level/right-before:平均的
-18|level/right-before:戦争当時の
-7|level/right-before:撤军后_自掏
6|level/right-before:敬陪末座,仅
3|level/right-before:时说:「
4|level/right-before:的
-8|level/right-before:算法下的
3|level/right-before:花
9|level/right-before:費がGDPの
-3|level/right-before:超出
-3|level/right-before:轰炸伊朗后,
61|level/ruled
11|level/ruled:as_before_in_sentence
-18|level/ruled:as_in_the_sentence_before
18|level/ruled:clause_before_it
12|level/ruled:its_money
-36|level/ruled:main_spender
-5|level/ruled:named_after_patient
-17|level/ruled:named_before
-3|level/ruled:named_before_patient
-3|level/ruled:named_in_clause
11|level/ruled:named_in_clause_patient
-8|level/ruled:named_near
28|level/ruled:named_right_before
4|level/ruled:own_budget
4|level/ruled:own_country
3|level/ruled:own_level
22|level/ruled:owner
50|level/ruled:respectively
-15|level/ruled:the_same_country
-37|level/same-figure-of-another
37|level/same-figure-of-it
-6|level/several:3
29|level/subject:nobody-named
71|level/title
8|level/told-of:0
-26|level/told-of:1
12|level/told-of:2
5|level/told-of:3
-22|level/unnamed-beside-others
9|other/after-far:1 True
8|other/after-far:36 False
4|other/after-follows:一
4|other/after-follows:一年 True
4|other/after-follows:军
4|other/after-follows:军费 True
15|other/after-follows:外
7|other/after-follows:外交 True
8|other/after-follows:外相 False
-6|other/after-follows:报
-6|other/after-follows:报章 True
-3|other/after-follows:该
-3|other/after-follows:该做 True
9|other/after-leads:%,
8|other/after-leads:れた
-3|other/after-leads:仅说
-6|other/after-leads:别;
7|other/after-leads:题,
8|other/after:named False
7|other/after:named True
-18|other/asks
-4|other/before-commas:0 0
21|other/before-commas:1 0
-5|other/before-commas:1 1
-7|other/before-commas:1 2
4|other/before-commas:2 0
-6|other/before-commas:2 1
-8|other/before-commas:3 0
3|other/before-far:1 0
20|other/before-far:18 0
-12|other/before-far:18 1
-10|other/before-far:36 0
-7|other/before-far:36 2
9|other/before-follows-rank:が 0 0
-12|other/before-follows-rank:は 0 0
-7|other/before-follows-rank:並 0 0
-8|other/before-follows-rank:以 1 0
3|other/before-follows-rank:估 0 0
-7|other/before-follows-rank:兰 0 0
3|other/before-follows-rank:内 1 0
-10|other/before-follows-rank:军 0 1
-7|other/before-follows-rank:军 0 2
5|other/before-follows-rank:则 0 0
5|other/before-follows-rank:发 0 0
8|other/before-follows-rank:外 0 0
-3|other/before-follows-rank:官 0 0
-6|other/before-follows-rank:官 0 1
7|other/before-follows-rank:将 0 0
-10|other/before-follows-rank:把 0 0
4|other/before-follows-rank:若 0 0
5|other/before-follows-rank:連 1 0
8|other/before-follows:が
11|other/before-follows:が国
11|other/before-follows:が国防費
-3|other/before-follows:の試
-3|other/before-follows:の試算で
-13|other/before-follows:は
-5|other/before-follows:は7
-5|other/before-follows:は7日、
-12|other/before-follows:は数
-12|other/before-follows:は数字に
-7|other/before-follows:並
-7|other/before-follows:並み
-7|other/before-follows:並みにG
-8|other/before-follows:以
-8|other/before-follows:以「
-8|other/before-follows:以「无可
3|other/before-follows:估
3|other/before-follows:估算
3|other/before-follows:估算,如
4|other/before-follows:公
-7|other/before-follows:兰
-7|other/before-follows:兰科
-7|other/before-follows:兰科技学
3|other/before-follows:内
3|other/before-follows:内部
3|other/before-follows:内部估算
-19|other/before-follows:军
-17|other/before-follows:军费
-18|other/before-follows:军费占比
5|other/before-follows:则
5|other/before-follows:则算
5|other/before-follows:则算账说
5|other/before-follows:发
5|other/before-follows:发言
5|other/before-follows:发言人被
8|other/before-follows:外
8|other/before-follows:外交
8|other/before-follows:外交部则
-8|other/before-follows:官
-10|other/before-follows:官员
-10|other/before-follows:官员私下
7|other/before-follows:将
7|other/before-follows:将国
7|other/before-follows:将国防开
-10|other/before-follows:把
-3|other/before-follows:把比
-3|other/before-follows:把比例定
-7|other/before-follows:把防
-7|other/before-follows:把防务开
3|other/before-follows:若
5|other/before-follows:連
5|other/before-follows:連邦
5|other/before-follows:連邦財務
-8|other/before-leads:,
-6|other/before-leads:,若
8|other/before-leads:;
-12|other/before-leads:「
-6|other/before-leads:が
11|other/before-leads:に
-12|other/before-leads:に「
8|other/before-leads:付;
11|other/before-leads:仮に
7|other/before-leads:假如
-7|other/before-leads:国が
7|other/before-leads:如
6|other/before-leads:总理
6|other/before-leads:理
-6|other/before-leads:若
-16|other/before-leads:说,
-3|other/before-leads:跟随
-5|other/before-leads:連邦
3|other/before-leads:道,
-5|other/before-leads:邦
-3|other/before-leads:随
-6|other/before-opens:False agent
-3|other/before-rank:0 0 agent
16|other/before-rank:0 0 named
-15|other/before-rank:0 1 named
-7|other/before-rank:0 2 named
-4|other/before:agent
-7|other/class-main:ALLIES ALLIES
5|other/class-main:ALLIES JPN
-7|other/class-main:ALLIES KOR
-5|other/class-main:ALLIES land
-3|other/class-main:ALLIES member
-4|other/class-main:CHN JPN
4|other/class-main:EU ALLIES
12|other/class-main:EU member
18|other/class-main:JPN JPN
11|other/class-main:JPN land
13|other/class-main:KOR KOR
-3|other/class-main:NATO ALLIES
-15|other/class-main:NATO JPN
-17|other/class-main:NATO member
25|other/class-main:TWN JPN
4|other/class-main:TWN TWN
6|other/class-main:USA ALLIES
-8|other/class-main:USA JPN
-4|other/class-main:USA KOR
-8|other/class-main:USA member
-21|other/class-main:land JPN
-6|other/class-main:land land
17|other/class-main:member member
-3|other/class-named:ALLIES ALLIES nobody-named
-5|other/class-named:ALLIES ALLIES others-named
-31|other/class-named:ALLIES JPN nobody-named
36|other/class-named:ALLIES JPN others-named
-4|other/class-named:ALLIES KOR nobody-named
-3|other/class-named:ALLIES KOR others-named
-3|other/class-named:ALLIES land others-named
3|other/class-named:EU ALLIES nobody-named
12|other/class-named:EU member others-named
25|other/class-named:JPN JPN nobody-named
-8|other/class-named:JPN JPN others-named
-3|other/class-named:JPN land nobody-named
14|other/class-named:JPN land others-named
-3|other/class-named:KOR JPN nobody-named
3|other/class-named:KOR JPN others-named
5|other/class-named:KOR KOR nobody-named
8|other/class-named:KOR KOR others-named
-3|other/class-named:NATO ALLIES others-named
-10|other/class-named:NATO JPN nobody-named
-4|other/class-named:NATO JPN others-named
-3|other/class-named:NATO member nobody-named
-13|other/class-named:NATO member others-named
25|other/class-named:TWN JPN nobody-named
6|other/class-named:USA ALLIES others-named
-4|other/class-named:USA JPN nobody-named
-4|other/class-named:USA JPN others-named
-4|other/class-named:USA KOR others-named
-8|other/class-named:USA member others-named
-21|other/class-named:land JPN others-named
6|other/class-named:land land nobody-named
-12|other/class-named:land land others-named
4|other/class-named:member member nobody-named
12|other/class-named:member member others-named
-15|other/class-shape:ALLIES half
-7|other/class-shape:ALLIES tenth
13|other/class-shape:EU half
3|other/class-shape:EU whole
29|other/class-shape:JPN half
6|other/class-shape:JPN tenth
-4|other/class-shape:JPN whole
-6|other/class-shape:KOR half
10|other/class-shape:KOR tenth
9|other/class-shape:KOR whole
-17|other/class-shape:NATO half
-21|other/class-shape:NATO whole
29|other/class-shape:TWN whole
-4|other/class-shape:USA half
-13|other/class-shape:USA whole
4|other/class-shape:land half
-11|other/class-shape:land tenth
-20|other/class-shape:land whole
-3|other/class-shape:member half
18|other/class-shape:member whole
-8|other/class-value:ALLIES 1
21|other/class-value:ALLIES 1E+1
-4|other/class-value:ALLIES 2
-7|other/class-value:ALLIES 3
-12|other/class-value:ALLIES 3.5
3|other/class-value:EU 1
13|other/class-value:EU 1.5
-3|other/class-value:NATO 1
-7|other/class-value:NATO 1.5
-3|other/class-value:NATO 3
-8|other/class-value:NATO 3.5
-14|other/class-value:NATO 5
-3|other/class-value:USA 1.4
-8|other/class-value:USA 3
-4|other/class-value:USA 3.5
-3|other/class-value:USA 5
-19|other/class:ALLIES
-4|other/class:CHN
16|other/class:EU
31|other/class:JPN
13|other/class:KOR
-39|other/class:NATO
29|other/class:TWN
-15|other/class:USA
-27|other/class:land
16|other/class:member
15|other/group:signs before
15|other/group:signs-follows:防
-3|other/known-for:ALLIES 2027
-3|other/known-for:ALLIES 5 2027
-8|other/known-for:JPN 2027
-8|other/known-for:JPN 4 2027
8|other/known-for:TWN 2027
8|other/known-for:TWN 4 2027
5|other/known-for:USA 2027
5|other/known-for:USA 5 2027
-8|other/known:ALLIES 1
-6|other/known:ALLIES 1 2025
-7|other/known:ALLIES 1 since-2025
21|other/known:ALLIES 1E+1
21|other/known:ALLIES 1E+1 2025
21|other/known:ALLIES 1E+1 since-2025
-4|other/known:ALLIES 2
-3|other/known:ALLIES 2 since-2025
-7|other/known:ALLIES 3
-4|other/known:ALLIES 3 2025
-6|other/known:ALLIES 3 since-2025
-12|other/known:ALLIES 3.5
-8|other/known:ALLIES 3.5 2025
-4|other/known:ALLIES 3.5 2026
-12|other/known:ALLIES 3.5 since-2025
15|other/known:ALLIES 5 2025
-16|other/known:ALLIES 5 2026
-15|other/known:ALLIES since-2025
-3|other/known:ALLIES to-2024
4|other/known:AUS 3.5
4|other/known:AUS 3.5 2025
4|other/known:AUS 3.5 since-2025
4|other/known:AUS since-2025
5|other/known:CHE 1
5|other/known:CHE 1 2025
5|other/known:CHE 1 since-2025
5|other/known:CHE since-2025
-4|other/known:CHN since-2025
3|other/known:DEU 1
3|other/known:DEU 1 2025
3|other/known:DEU 1 since-2025
6|other/known:DEU 5
6|other/known:DEU 5 2025
6|other/known:DEU 5 since-2025
12|other/known:DEU since-2025
-3|other/known:ESP 3.5
-3|other/known:ESP 3.5 2025
-3|other/known:ESP 3.5 since-2025
-3|other/known:ESP since-2025
3|other/known:EU 1
3|other/known:EU 1 2025
3|other/known:EU 1 since-2025
13|other/known:EU 1.5
12|other/known:EU 1.5 2025
13|other/known:EU 1.5 since-2025
16|other/known:EU since-2025
4|other/known:GBR 3.5
4|other/known:GBR 3.5 2025
4|other/known:GBR 3.5 since-2025
3|other/known:GBR since-2025
-4|other/known:IDN 1
-4|other/known:IDN 1 1985
-4|other/known:IDN 1 to-1999
-7|other/known:IDN 1.2
-7|other/known:IDN 1.2 1985
-7|other/known:IDN 1.2 to-1999
-11|other/known:IDN to-1999
8|other/known:ITA 3
8|other/known:ITA 3 2025
8|other/known:ITA 3 since-2025
8|other/known:ITA since-2025
3|other/known:JPN 0.1
-10|other/known:JPN 1
6|other/known:JPN 1 1985
-16|other/known:JPN 1 2025
-16|other/known:JPN 1 since-2025
6|other/known:JPN 1 to-1999
5|other/known:JPN 1.2
12|other/known:JPN 1.2 1985
-8|other/known:JPN 1.2 2025
-8|other/known:JPN 1.2 since-2025
12|other/known:JPN 1.2 to-1999
-4|other/known:JPN 1.3
-4|other/known:JPN 1.3 2025
-4|other/known:JPN 1.3 since-2025
3|other/known:JPN 1.4
3|other/known:JPN 1.4 1982
3|other/known:JPN 1.4 to-1999
-20|other/known:JPN 1E+1
-20|other/known:JPN 1E+1 2025
-20|other/known:JPN 1E+1 since-2025
14|other/known:JPN 2
11|other/known:JPN 2 2026
12|other/known:JPN 2 since-2025
16|other/known:JPN 3
3|other/known:JPN 3 2025
14|other/known:JPN 3 2026
16|other/known:JPN 3 since-2025
25|other/known:JPN 3.5
20|other/known:JPN 3.5 2025
5|other/known:JPN 3.5 2026
25|other/known:JPN 3.5 since-2025
-8|other/known:JPN 4
-8|other/known:JPN 4 2025
-8|other/known:JPN 4 since-2025
-3|other/known:JPN 4.7
-3|other/known:JPN 4.7 2025
-3|other/known:JPN 4.7 since-2025
-14|other/known:JPN 5 2025
17|other/known:JPN 5 2026
5|other/known:JPN since-2025
21|other/known:JPN to-1999
4|other/known:JPN to-2024
8|other/known:KOR 1.2
8|other/known:KOR 1.2 2025
8|other/known:KOR 1.2 since-2025
-6|other/known:KOR 3.5
-6|other/known:KOR 3.5 2025
-6|other/known:KOR 3.5 since-2025
9|other/known:KOR 5
9|other/known:KOR 5 2025
9|other/known:KOR 5 since-2025
13|other/known:KOR since-2025
7|other/known:LAO 1.3
7|other/known:LAO 1.3 2025
7|other/known:LAO 1.3 since-2025
7|other/known:LAO since-2025
-3|other/known:NATO 1
-7|other/known:NATO 1.5
-7|other/known:NATO 1.5 2025
-7|other/known:NATO 1.5 since-2025
-3|other/known:NATO 3
-8|other/known:NATO 3.5
-7|other/known:NATO 3.5 2025
-8|other/known:NATO 3.5 since-2025
-14|other/known:NATO 5
-10|other/known:NATO 5 2025
-3|other/known:NATO 5 2026
-14|other/known:NATO 5 since-2025
-36|other/known:NATO since-2025
-3|other/known:NATO to-2024
-5|other/known:NLD 1.5
-5|other/known:NLD 1.5 2025
-5|other/known:NLD 1.5 since-2025
-5|other/known:NLD since-2025
-3|other/known:PHL 1
-5|other/known:PHL 1.2
-5|other/known:PHL 1.2 1985
-5|other/known:PHL 1.2 to-1999
-10|other/known:PHL 2
-10|other/known:PHL 2 2026
-10|other/known:PHL 2 since-2025
-7|other/known:PHL 3
-7|other/known:PHL 3 2026
-7|other/known:PHL 3 since-2025
-19|other/known:PHL since-2025
-6|other/known:PHL to-1999
18|other/known:TWN 1
18|other/known:TWN 1 2025
18|other/known:TWN 1 since-2025
8|other/known:TWN 4
8|other/known:TWN 4 2025
8|other/known:TWN 4 since-2025
28|other/known:TWN since-2025
-3|other/known:USA 1.4
-3|other/known:USA 1.4 1982
-3|other/known:USA 1.4 to-1999
-8|other/known:USA 3
-8|other/known:USA 3 2025
-8|other/known:USA 3 since-2025
-4|other/known:USA 3.5
-4|other/known:USA 3.5 2025
-4|other/known:USA 3.5 since-2025
-3|other/known:USA 5
-6|other/known:USA 5 2025
3|other/known:USA 5 2026
-3|other/known:USA 5 since-2025
-12|other/known:USA since-2025
-3|other/known:USA to-1999
-7|other/known:VNM 1.3
-7|other/known:VNM 1.3 2025
-7|other/known:VNM 1.3 since-2025
-7|other/known:VNM since-2025
-3|other/last-kind:benchmark False
9|other/last-kind:cap False
-15|other/last-kind:demand False
12|other/last-kind:level False
-3|other/last-kind:level True
8|other/last-kind:other False
-31|other/last-kind:other True
5|other/last-kind:pledge False
-13|other/last-kind:pledge True
7|other/last-kind:proposal False
15|other/last:before nobody-named
10|other/last:before others-named
-8|other/last:here nobody-named
-38|other/last:here others-named
46|other/main:nobody-named
11|other/named:1
9|other/named:2
-13|other/named:3
-15|other/one-of-several
5|other/right-before:则算账说,
-3|other/right-before:把比例定在
-46|other/ruled
-25|other/ruled:as_before_in_sentence
9|other/ruled:as_in_the_sentence_before
-11|other/ruled:main_spender
-20|other/ruled:named_before
-13|other/ruled:named_in_clause
3|other/ruled:named_in_clause_patient
8|other/ruled:put_to_it
8|other/same-figure-of-another
-8|other/same-figure-of-it
9|other/several:2
-18|other/title
4|other/told-of:0
8|other/told-of:1
-6|other/told-of:2
-5|other/told-of:3
-11|other/unnamed
4|other/unnamed-beside-others
-17|pledge/after-far:1 True
19|pledge/after-far:18 False
-23|pledge/after-far:18 True
9|pledge/after-far:36 False
-23|pledge/after-far:36 True
-34|pledge/after-far:4 False
13|pledge/after-far:4 True
30|pledge/after-far:9 False
12|pledge/after-follows:(
12|pledge/after-follows:(N False
-3|pledge/after-follows:,
11|pledge/after-follows:が
11|pledge/after-follows:が陸 False
21|pledge/after-follows:で
23|pledge/after-follows:でも False
4|pledge/after-follows:とは False
-26|pledge/after-follows:に
7|pledge/after-follows:に5 False
-3|pledge/after-follows:につ False
-21|pledge/after-follows:には False
-11|pledge/after-follows:には True
5|pledge/after-follows:に向 False
-4|pledge/after-follows:の
-15|pledge/after-follows:の2 True
21|pledge/after-follows:の3 False
4|pledge/after-follows:のメ False
-27|pledge/after-follows:の合 False
-4|pledge/after-follows:の家 True
-35|pledge/after-follows:の弱 True
-8|pledge/after-follows:の指 False
31|pledge/after-follows:の決 False
25|pledge/after-follows:の目 False
-4|pledge/after-follows:の装 False
15|pledge/after-follows:の計 False
-13|pledge/after-follows:の首 False
8|pledge/after-follows:は
15|pledge/after-follows:は今 True
-4|pledge/after-follows:は前 True
11|pledge/after-follows:は年 True
-14|pledge/after-follows:も
-5|pledge/after-follows:も参 False
-6|pledge/after-follows:も将 True
-8|pledge/after-follows:や
-8|pledge/after-follows:やス False
-3|pledge/after-follows:を
-4|pledge/after-follows:をは False
-4|pledge/after-follows:也
-4|pledge/after-follows:也一 True
-44|pledge/after-follows:会
-44|pledge/after-follows:会持 False
4|pledge/after-follows:和
5|pledge/after-follows:和德 True
-3|pledge/after-follows:喊
-3|pledge/after-follows:喊话 False
11|pledge/after-follows:在
11|pledge/after-follows:在海 True
-3|pledge/after-follows:应
-3|pledge/after-follows:应以 True
-15|pledge/after-follows:承
-15|pledge/after-follows:承诺 False
7|pledge/after-follows:掏
7|pledge/after-follows:掏5 True
19|pledge/after-follows:政
11|pledge/after-follows:政府 False
9|pledge/after-follows:政府 True
-8|pledge/after-follows:方
-8|pledge/after-follows:方式 True
9|pledge/after-follows:的
13|pledge/after-follows:的数 False
4|pledge/after-follows:目
4|pledge/after-follows:目標 False
-12|pledge/after-follows:経
-12|pledge/after-follows:経済 False
14|pledge/after-follows:约
14|pledge/after-follows:约定 False
-4|pledge/after-follows:表
-4|pledge/after-follows:表示 True
6|pledge/after-follows:门
6|pledge/after-follows:门槛 False
-4|pledge/after-follows:首相 False
3|pledge/after-follows:首相 True
-44|pledge/after-leads:%:
-6|pledge/after-leads:%_
-15|pledge/after-leads:%、
34|pledge/after-leads:%は
-3|pledge/after-leads:%向
13|pledge/after-leads:%是
12|pledge/after-leads:%的
7|pledge/after-leads:,比
-4|pledge/after-leads:,连
5|pledge/after-leads:」_
-12|pledge/after-leads:」に
-32|pledge/after-leads:」は
-7|pledge/after-leads:い、
53|pledge/after-leads:いう
-13|pledge/after-leads:いて
12|pledge/after-leads:げる
31|pledge/after-leads:した
11|pledge/after-leads:すと
-21|pledge/after-leads:する
-8|pledge/after-leads:った
-11|pledge/after-leads:て、
-26|pledge/after-leads:て「
-34|pledge/after-leads:で、
-4|pledge/after-leads:に_
11|pledge/after-leads:は、
-7|pledge/after-leads:へ_
35|pledge/after-leads:もと
3|pledge/after-leads:やす
-7|pledge/after-leads:れ、
15|pledge/after-leads:を、
-4|pledge/after-leads:代、
5|pledge/after-leads:例如
-4|pledge/after-leads:完成
-5|pledge/after-leads:拠「
-5|pledge/after-leads:标,
-3|pledge/after-leads:样,
-4|pledge/after-leads:標_
11|pledge/after-leads:者由
7|pledge/after-leads:话要
13|pledge/after:agent False
3|pledge/after:agent True
28|pledge/after:named False
-47|pledge/after:named True
-16|pledge/after:patient False
-10|pledge/after:patient True
-7|pledge/asks
13|pledge/before-commas:0 0
4|pledge/before-commas:0 1
-9|pledge/before-commas:1 0
-4|pledge/before-commas:1 1
11|pledge/before-commas:2 0
24|pledge/before-commas:2 1
-15|pledge/before-commas:2 2
11|pledge/before-commas:3 0
-7|pledge/before-commas:3 1
-4|pledge/before-commas:3 2
-25|pledge/before-far:1 0
11|pledge/before-far:18 0
8|pledge/before-far:18 1
3|pledge/before-far:18 2
59|pledge/before-far:36 0
11|pledge/before-far:36 1
-14|pledge/before-far:36 2
8|pledge/before-far:4 0
-33|pledge/before-far:9 0
-5|pledge/before-far:9 1
6|pledge/before-far:far 0
3|pledge/before-far:far 1
-8|pledge/before-far:far 2
3|pledge/before-follows-rank:\" 0 0
-22|pledge/before-follows-rank:) 0 0
-5|pledge/before-follows-rank:, 0 0
-4|pledge/before-follows-rank:1 0 0
29|pledge/before-follows-rank:2 0 0
-8|pledge/before-follows-rank:2 1 0
-18|pledge/before-follows-rank:2 1 1
3|pledge/before-follows-rank:2 2 1
-6|pledge/before-follows-rank:5 0 0
9|pledge/before-follows-rank:6 1 0
5|pledge/before-follows-rank:: 0 0
-4|pledge/before-follows-rank:: 0 1
13|pledge/before-follows-rank:、 0 0
5|pledge/before-follows-rank:、 2 0
9|pledge/before-follows-rank:、 3 0
-4|pledge/before-follows-rank:「 0 0
5|pledge/before-follows-rank:「 1 0
-5|pledge/before-follows-rank:」 0 0
19|pledge/before-follows-rank:が 0 0
-7|pledge/before-follows-rank:が 1 1
3|pledge/before-follows-rank:で 0 0
-3|pledge/before-follows-rank:で 1 0
17|pledge/before-follows-rank:と 1 0
9|pledge/before-follows-rank:な 0 0
-14|pledge/before-follows-rank:に 0 0
-12|pledge/before-follows-rank:に 1 1
14|pledge/before-follows-rank:の 0 0
-7|pledge/before-follows-rank:の 1 1
38|pledge/before-follows-rank:は 0 0
15|pledge/before-follows-rank:は 0 1
-13|pledge/before-follows-rank:は 1 0
-18|pledge/before-follows-rank:は 1 1
-5|pledge/before-follows-rank:は 1 2
-3|pledge/before-follows-rank:・ 0 0
-17|pledge/before-follows-rank:一 0 0
10|pledge/before-follows-rank:与 1 0
10|pledge/before-follows-rank:与 1 1
-3|pledge/before-follows-rank:両 0 0
-4|pledge/before-follows-rank:之 1 0
-7|pledge/before-follows-rank:事 0 0
-3|pledge/before-follows-rank:事 1 0
-5|pledge/before-follows-rank:亦 0 0
10|pledge/before-follows-rank:亦 0 1
4|pledge/before-follows-rank:今 1 0
13|pledge/before-follows-rank:会 0 0
4|pledge/before-follows-rank:側 0 0
-3|pledge/before-follows-rank:军 0 1
-3|pledge/before-follows-rank:军 1 1
27|pledge/before-follows-rank:决 0 0
3|pledge/before-follows-rank:则 0 0
3|pledge/before-follows-rank:则 0 1
-18|pledge/before-follows-rank:力 0 0
-12|pledge/before-follows-rank:加 0 0
-14|pledge/before-follows-rank:十 0 0
15|pledge/before-follows-rank:去 1 1
-17|pledge/before-follows-rank:同 0 0
5|pledge/before-follows-rank:否 1 1
5|pledge/before-follows-rank:周 0 0
11|pledge/before-follows-rank:和 1 0
5|pledge/before-follows-rank:嘴 0 0
-5|pledge/before-follows-rank:国 0 0
11|pledge/before-follows-rank:国 0 1
-22|pledge/before-follows-rank:国 1 0
5|pledge/before-follows-rank:国 1 1
3|pledge/before-follows-rank:在 0 0
-6|pledge/before-follows-rank:在 1 0
-3|pledge/before-follows-rank:在 1 1
-3|pledge/before-follows-rank:均 0 0
-12|pledge/before-follows-rank:基 0 0
-7|pledge/before-follows-rank:增 0 0
14|pledge/before-follows-rank:外 0 0
-5|pledge/before-follows-rank:外 2 0
3|pledge/before-follows-rank:大 0 0
4|pledge/before-follows-rank:夹 2 2
-6|pledge/before-follows-rank:如 0 0
-7|pledge/before-follows-rank:嫌 0 0
-33|pledge/before-follows-rank:安 0 0
-3|pledge/before-follows-rank:安 1 0
23|pledge/before-follows-rank:完 0 0
4|pledge/before-follows-rank:宣 0 0
4|pledge/before-follows-rank:将 0 0
5|pledge/before-follows-rank:将 1 0
-12|pledge/before-follows-rank:局 0 0
-16|pledge/before-follows-rank:峰 0 0
14|pledge/before-follows-rank:已 0 0
3|pledge/before-follows-rank:已 1 0
-3|pledge/before-follows-rank:布 0 0
7|pledge/before-follows-rank:幹 0 0
-42|pledge/before-follows-rank:幹 1 0
5|pledge/before-follows-rank:府 0 0
3|pledge/before-follows-rank:建 0 0
7|pledge/before-follows-rank:总 0 0
-4|pledge/before-follows-rank:总 1 0
18|pledge/before-follows-rank:总 1 1
-6|pledge/before-follows-rank:总 3 0
3|pledge/before-follows-rank:恢 0 0
21|pledge/before-follows-rank:承 0 0
-9|pledge/before-follows-rank:承 1 1
10|pledge/before-follows-rank:把 0 0
-10|pledge/before-follows-rank:接 1 1
-5|pledge/before-follows-rank:支 0 0
4|pledge/before-follows-rank:政 0 0
6|pledge/before-follows-rank:政 0 1
-7|pledge/before-follows-rank:新 0 0
10|pledge/before-follows-rank:日 1 0
-11|pledge/before-follows-rank:早 0 2
5|pledge/before-follows-rank:明 0 0
7|pledge/before-follows-rank:明 0 1
3|pledge/before-follows-rank:是 1 1
-5|pledge/before-follows-rank:智 0 0
-15|pledge/before-follows-rank:最 0 0
-3|pledge/before-follows-rank:本 1 0
-8|pledge/before-follows-rank:杜 0 0
-6|pledge/before-follows-rank:标 0 0
-3|pledge/before-follows-rank:标 0 1
3|pledge/before-follows-rank:正 0 0
-4|pledge/before-follows-rank:正 1 1
4|pledge/before-follows-rank:氏 0 0
7|pledge/before-follows-rank:氏 0 1
5|pledge/before-follows-rank:民 0 0
5|pledge/before-follows-rank:目 0 0
10|pledge/before-follows-rank:社 0 0
-5|pledge/before-follows-rank:社 0 1
4|pledge/before-follows-rank:称 0 0
-14|pledge/before-follows-rank:算 0 1
-5|pledge/before-follows-rank:経 0 1
-20|pledge/before-follows-rank:而 0 0
4|pledge/before-follows-rank:表 0 0
4|pledge/before-follows-rank:要 0 0
18|pledge/before-follows-rank:議 1 0
3|pledge/before-follows-rank:计 0 0
-8|pledge/before-follows-rank:访 1 0
-11|pledge/before-follows-rank:说 0 0
-6|pledge/before-follows-rank:说 1 0
-42|pledge/before-follows-rank:谈 0 0
-4|pledge/before-follows-rank:达 3 2
10|pledge/before-follows-rank:过 0 0
8|pledge/before-follows-rank:选 0 0
-7|pledge/before-follows-rank:选 1 1
-12|pledge/before-follows-rank:途 0 0
4|pledge/before-follows-rank:通 0 0
-3|pledge/before-follows-rank:都 0 0
4|pledge/before-follows-rank:重 0 0
-22|pledge/before-follows-rank:金 0 0
-6|pledge/before-follows-rank:長 1 0
-3|pledge/before-follows-rank:长 1 0
4|pledge/before-follows-rank:陸 1 1
5|pledge/before-follows-rank:随 0 0
-9|pledge/before-follows-rank:首 0 0
10|pledge/before-follows-rank:首 0 1
9|pledge/before-follows-rank:首 1 0
7|pledge/before-follows-rank:首 1 1
3|pledge/before-follows:\"
-20|pledge/before-follows:)
17|pledge/before-follows:)が
11|pledge/before-follows:)が国防
-39|pledge/before-follows:)の
-41|pledge/before-follows:)の一員
-5|pledge/before-follows:,
-10|pledge/before-follows:,以
-10|pledge/before-follows:,以GD
5|pledge/before-follows:,把
5|pledge/before-follows:,把防卫
3|pledge/before-follows:,称
4|pledge/before-follows:,称5%
-3|pledge/before-follows:,该
-3|pledge/before-follows:,该国坚
-4|pledge/before-follows:1
-8|pledge/before-follows:12
-8|pledge/before-follows:12日申
6|pledge/before-follows:2
12|pledge/before-follows:2%
3|pledge/before-follows:2%以上
-7|pledge/before-follows:2%的标
6|pledge/before-follows:2%的目
5|pledge/before-follows:2%目标
-10|pledge/before-follows:20
-8|pledge/before-follows:2023
15|pledge/before-follows:2035
3|pledge/before-follows:26
3|pledge/before-follows:26日发
3|pledge/before-follows:3
-7|pledge/before-follows:5
-7|pledge/before-follows:5%
9|pledge/before-follows:6
9|pledge/before-follows:6月
9|pledge/before-follows:6月宣布
-4|pledge/before-follows::援
-4|pledge/before-follows::援外1
24|pledge/before-follows:、
5|pledge/before-follows:、2
5|pledge/before-follows:、2%を
-3|pledge/before-follows:、3
-4|pledge/before-follows:、3.5
-3|pledge/before-follows:、N
-3|pledge/before-follows:、NAT
10|pledge/before-follows:、ス
6|pledge/before-follows:、スウェ
3|pledge/before-follows:、スロベ
7|pledge/before-follows:、国
7|pledge/before-follows:、国防費
3|pledge/before-follows:、拉
3|pledge/before-follows:、拉脱维
-4|pledge/before-follows:、挪
-4|pledge/before-follows:、挪威和
9|pledge/before-follows:、芬
9|pledge/before-follows:、芬兰、
3|pledge/before-follows:、訪
3|pledge/before-follows:、訪米で
-5|pledge/before-follows:「5
-5|pledge/before-follows:「5%は
-4|pledge/before-follows:「日
-4|pledge/before-follows:「日本の
11|pledge/before-follows:「跟
11|pledge/before-follows:「跟随川
-5|pledge/before-follows:」
-5|pledge/before-follows:」,
-5|pledge/before-follows:」,指2
12|pledge/before-follows:が
-4|pledge/before-follows:が29年
5|pledge/before-follows:が3
4|pledge/before-follows:が3.5
5|pledge/before-follows:が35年
5|pledge/before-follows:が国
5|pledge/before-follows:が国防費
-5|pledge/before-follows:が求
-5|pledge/before-follows:が求める
-3|pledge/before-follows:が目
-3|pledge/before-follows:が目標と
5|pledge/before-follows:が防
5|pledge/before-follows:が防衛費
16|pledge/before-follows:でさ
3|pledge/before-follows:です
3|pledge/before-follows:ですらG
-3|pledge/before-follows:での
-3|pledge/before-follows:での講演
-11|pledge/before-follows:では
-3|pledge/before-follows:で開
-3|pledge/before-follows:で開かれ
17|pledge/before-follows:と
6|pledge/before-follows:とエ
6|pledge/before-follows:とエスト
6|pledge/before-follows:とス
6|pledge/before-follows:とスウェ
6|pledge/before-follows:とノ
6|pledge/before-follows:とノルウ
9|pledge/before-follows:な
9|pledge/before-follows:など
9|pledge/before-follows:など一部
-25|pledge/before-follows:に
7|pledge/before-follows:に2
7|pledge/before-follows:に2%を
-7|pledge/before-follows:につ
-7|pledge/before-follows:について
-14|pledge/before-follows:には
-13|pledge/before-follows:には2%
3|pledge/before-follows:に約
3|pledge/before-follows:に約束さ
-16|pledge/before-follows:に義
-16|pledge/before-follows:に義務付
7|pledge/before-follows:の
13|pledge/before-follows:の1
13|pledge/before-follows:の1・5
-21|pledge/before-follows:の2%、
4|pledge/before-follows:の2%は
9|pledge/before-follows:の2%を
8|pledge/before-follows:の2%目
-5|pledge/before-follows:の3カ国
7|pledge/before-follows:の3・5
-29|pledge/before-follows:の5
-41|pledge/before-follows:の5%と
6|pledge/before-follows:の5%合
7|pledge/before-follows:の「
6|pledge/before-follows:の「2%
5|pledge/before-follows:のう
5|pledge/before-follows:のうちG
7|pledge/before-follows:のマ
7|pledge/before-follows:のマジャ
-10|pledge/before-follows:の侵
-10|pledge/before-follows:の侵攻を
-6|pledge/before-follows:の同
-6|pledge/before-follows:の同盟が
17|pledge/before-follows:の国
13|pledge/before-follows:の国防次
5|pledge/before-follows:の国防相
-3|pledge/before-follows:の報
-3|pledge/before-follows:の報道官
-5|pledge/before-follows:の多
-5|pledge/before-follows:の多くの
-8|pledge/before-follows:の安
-7|pledge/before-follows:の安全保
5|pledge/before-follows:の現
5|pledge/before-follows:の現在の
23|pledge/before-follows:の目
20|pledge/before-follows:の目標で
3|pledge/before-follows:の目標は
3|pledge/before-follows:の軍事費
-9|pledge/before-follows:の防
-9|pledge/before-follows:の防衛費
-3|pledge/before-follows:の首
3|pledge/before-follows:の首脳会
-7|pledge/before-follows:の首都リ
16|pledge/before-follows:は
20|pledge/before-follows:は2
4|pledge/before-follows:は2.4
13|pledge/before-follows:は203
-3|pledge/before-follows:は24年
3|pledge/before-follows:は26年
4|pledge/before-follows:は3
-5|pledge/before-follows:は30年
7|pledge/before-follows:は32年
-3|pledge/before-follows:はG
-3|pledge/before-follows:はGDP
-5|pledge/before-follows:はN
-5|pledge/before-follows:はNAT
-5|pledge/before-follows:は、
-5|pledge/before-follows:は、国防
-5|pledge/before-follows:はい
-5|pledge/before-follows:はいずれ
6|pledge/before-follows:はウ
6|pledge/before-follows:はウクラ
8|pledge/before-follows:は今
5|pledge/before-follows:は今年度
-3|pledge/before-follows:は公
-3|pledge/before-follows:は公約で
-5|pledge/before-follows:は参
-5|pledge/before-follows:は参院選
-7|pledge/before-follows:は同
-9|pledge/before-follows:は同じ席
-4|pledge/before-follows:は母
-4|pledge/before-follows:は母数が
3|pledge/before-follows:は軍
4|pledge/before-follows:は逆
4|pledge/before-follows:は逆に1
-4|pledge/before-follows:・
-3|pledge/before-follows:・ハ
-3|pledge/before-follows:・ハーグ
-17|pledge/before-follows:一
-19|pledge/before-follows:一年
-19|pledge/before-follows:一年前在
20|pledge/before-follows:与
11|pledge/before-follows:与加
11|pledge/before-follows:与加拿大
5|pledge/before-follows:与挪
5|pledge/before-follows:与挪威:
-3|pledge/before-follows:両
-3|pledge/before-follows:両国
-3|pledge/before-follows:両国は国
-5|pledge/before-follows:之
-5|pledge/before-follows:之声
-4|pledge/before-follows:之声中文
-8|pledge/before-follows:事
-8|pledge/before-follows:事務
-8|pledge/before-follows:事務総長
5|pledge/before-follows:亦
5|pledge/before-follows:亦分
5|pledge/before-follows:亦分别计
8|pledge/before-follows:今
3|pledge/before-follows:今天
6|pledge/before-follows:今年
4|pledge/before-follows:今年军费
3|pledge/before-follows:今年将拿
3|pledge/before-follows:今年将达
9|pledge/before-follows:今年已达
-5|pledge/before-follows:今年才刚
-9|pledge/before-follows:今年的核
14|pledge/before-follows:会
4|pledge/before-follows:会前
4|pledge/before-follows:会前松口
9|pledge/before-follows:会遵
9|pledge/before-follows:会遵守5
3|pledge/before-follows:側
4|pledge/before-follows:側は
5|pledge/before-follows:側は2%
4|pledge/before-follows:共
3|pledge/before-follows:共同
-4|pledge/before-follows:军
-4|pledge/before-follows:军费
4|pledge/before-follows:军费20
-12|pledge/before-follows:军费3.
-3|pledge/before-follows:军费实际
6|pledge/before-follows:军费将很
3|pledge/before-follows:军费正向
27|pledge/before-follows:决
27|pledge/before-follows:决定
24|pledge/before-follows:决定到2
3|pledge/before-follows:决定每年
5|pledge/before-follows:则
3|pledge/before-follows:则只
3|pledge/before-follows:则只有1
-18|pledge/before-follows:力
-18|pledge/before-follows:力挺
-18|pledge/before-follows:力挺国内
-12|pledge/before-follows:加
-12|pledge/before-follows:加盟
-12|pledge/before-follows:加盟_3
-14|pledge/before-follows:十
-14|pledge/before-follows:十余
-14|pledge/before-follows:十余年来
-3|pledge/before-follows:原定
-3|pledge/before-follows:原定的2
17|pledge/before-follows:去
17|pledge/before-follows:去年
15|pledge/before-follows:去年支出
-18|pledge/before-follows:同
-19|pledge/before-follows:同日
-19|pledge/before-follows:同日在社
5|pledge/before-follows:否
5|pledge/before-follows:否认
5|pledge/before-follows:否认新内
4|pledge/before-follows:周
4|pledge/before-follows:周二
4|pledge/before-follows:周二也表
11|pledge/before-follows:和
12|pledge/before-follows:和爱
12|pledge/before-follows:和爱沙尼
5|pledge/before-follows:嘴
5|pledge/before-follows:嘴上
5|pledge/before-follows:嘴上说3
-11|pledge/before-follows:国
8|pledge/before-follows:国内
8|pledge/before-follows:国内生产
-10|pledge/before-follows:国家
-10|pledge/before-follows:国家安保
-10|pledge/before-follows:国防
-39|pledge/before-follows:国防大臣
4|pledge/before-follows:国防开支
10|pledge/before-follows:国防相は
5|pledge/before-follows:国防費、
4|pledge/before-follows:国防部次
-18|pledge/before-follows:国防部長
18|pledge/before-follows:国防部长
-6|pledge/before-follows:在
4|pledge/before-follows:在美
4|pledge/before-follows:在美国施
-12|pledge/before-follows:在飞
-12|pledge/before-follows:在飞机上
-3|pledge/before-follows:均
-3|pledge/before-follows:均承
-3|pledge/before-follows:均承诺明
-12|pledge/before-follows:基
-12|pledge/before-follows:基準
-18|pledge/before-follows:基準の3
-7|pledge/before-follows:增
-7|pledge/before-follows:增加
-7|pledge/before-follows:增加军费
6|pledge/before-follows:外
9|pledge/before-follows:外相
3|pledge/before-follows:外相は、
-3|pledge/before-follows:外长
-5|pledge/before-follows:外长会时
3|pledge/before-follows:外长在维
-5|pledge/before-follows:外长布德
3|pledge/before-follows:夹
3|pledge/before-follows:夹在
3|pledge/before-follows:夹在韩国
-6|pledge/before-follows:如
-6|pledge/before-follows:如何
-6|pledge/before-follows:如何填3
-7|pledge/before-follows:嫌
-7|pledge/before-follows:嫌2
-7|pledge/before-follows:嫌2%太
-36|pledge/before-follows:安
-3|pledge/before-follows:安全
-3|pledge/before-follows:安全保障
-33|pledge/before-follows:安卡
-33|pledge/before-follows:安卡拉峰
23|pledge/before-follows:完
23|pledge/before-follows:完成
23|pledge/before-follows:完成2%
4|pledge/before-follows:宣
3|pledge/before-follows:宣布
-7|pledge/before-follows:宣布,2
3|pledge/before-follows:宣布,预
4|pledge/before-follows:宣布保留
10|pledge/before-follows:将
5|pledge/before-follows:将按
5|pledge/before-follows:将按照美
3|pledge/before-follows:将防
3|pledge/before-follows:将防卫费
-12|pledge/before-follows:局
-12|pledge/before-follows:局势
-12|pledge/before-follows:局势紧张
-16|pledge/before-follows:峰
-16|pledge/before-follows:峰会
-16|pledge/before-follows:峰会前表
15|pledge/before-follows:已
5|pledge/before-follows:已经
3|pledge/before-follows:已经决定
-3|pledge/before-follows:布
-3|pledge/before-follows:布鲁
-3|pledge/before-follows:布鲁塞尔
-34|pledge/before-follows:幹
-34|pledge/before-follows:幹部
-35|pledge/before-follows:幹部は「
5|pledge/before-follows:府
5|pledge/before-follows:府未
5|pledge/before-follows:府未作回
3|pledge/before-follows:建
3|pledge/before-follows:建言
3|pledge/before-follows:建言,把
16|pledge/before-follows:总
9|pledge/before-follows:总理
-12|pledge/before-follows:总理卡拉
19|pledge/before-follows:总理戈洛
5|pledge/before-follows:总统
5|pledge/before-follows:总统宣示
-4|pledge/before-follows:总统米莱
3|pledge/before-follows:恢
3|pledge/before-follows:恢复
3|pledge/before-follows:恢复义务
12|pledge/before-follows:承
17|pledge/before-follows:承认
25|pledge/before-follows:承认,到
-9|pledge/before-follows:承认,该
-5|pledge/before-follows:承诺
-8|pledge/before-follows:承诺20
-3|pledge/before-follows:承诺将国
10|pledge/before-follows:把
6|pledge/before-follows:把国
6|pledge/before-follows:把国防支
-9|pledge/before-follows:接
-10|pledge/before-follows:接受
-10|pledge/before-follows:接受专访
-4|pledge/before-follows:支
-5|pledge/before-follows:支援
-5|pledge/before-follows:支援国の
11|pledge/before-follows:政
8|pledge/before-follows:政府
-13|pledge/before-follows:政府がN
11|pledge/before-follows:政府宣布
6|pledge/before-follows:政府的计
4|pledge/before-follows:政権
-6|pledge/before-follows:新
5|pledge/before-follows:新政
-11|pledge/before-follows:新目
-11|pledge/before-follows:新目标,
10|pledge/before-follows:日
10|pledge/before-follows:日前
10|pledge/before-follows:日前公布
-11|pledge/before-follows:早
-11|pledge/before-follows:早在
-11|pledge/before-follows:早在20
12|pledge/before-follows:明
12|pledge/before-follows:明年
7|pledge/before-follows:明年为4
3|pledge/before-follows:明年将把
6|pledge/before-follows:是
3|pledge/before-follows:是唯
3|pledge/before-follows:是唯一不
-5|pledge/before-follows:智
-5|pledge/before-follows:智库
-5|pledge/before-follows:智库:马
-15|pledge/before-follows:最
-15|pledge/before-follows:最低
-15|pledge/before-follows:最低,今
-3|pledge/before-follows:本周
-3|pledge/before-follows:本周访问
-8|pledge/before-follows:杜
-8|pledge/before-follows:杜思
-8|pledge/before-follows:杜思克说
-9|pledge/before-follows:标
-9|pledge/before-follows:标准
-3|pledge/before-follows:标准,明
-5|pledge/before-follows:标准使国
-4|pledge/before-follows:正在研究
11|pledge/before-follows:氏
12|pledge/before-follows:氏は
12|pledge/before-follows:氏は「2
5|pledge/before-follows:民
4|pledge/before-follows:民调
4|pledge/before-follows:民调与政
4|pledge/before-follows:海
4|pledge/before-follows:海牙
-4|pledge/before-follows:的
4|pledge/before-follows:的2
12|pledge/before-follows:的3
12|pledge/before-follows:的3.5
-18|pledge/before-follows:的5
-18|pledge/before-follows:的5%2
-3|pledge/before-follows:的5%之
-3|pledge/before-follows:的访
-3|pledge/before-follows:的访问时
5|pledge/before-follows:目
5|pledge/before-follows:目標
5|pledge/before-follows:社
-5|pledge/before-follows:社会
-5|pledge/before-follows:社会科学
10|pledge/before-follows:社民
10|pledge/before-follows:社民党主
4|pledge/before-follows:称
3|pledge/before-follows:称该
3|pledge/before-follows:称该国连
-14|pledge/before-follows:算
-5|pledge/before-follows:経
-5|pledge/before-follows:経済
-5|pledge/before-follows:経済新聞
3|pledge/before-follows:総
-20|pledge/before-follows:而
-20|pledge/before-follows:而言
-20|pledge/before-follows:而言\"没
4|pledge/before-follows:表
4|pledge/before-follows:表示
4|pledge/before-follows:要
3|pledge/before-follows:要求
3|pledge/before-follows:要求财政
20|pledge/before-follows:議
20|pledge/before-follows:議会
19|pledge/before-follows:議会は、
5|pledge/before-follows:计
3|pledge/before-follows:计划
-8|pledge/before-follows:访
-5|pledge/before-follows:访日
-5|pledge/before-follows:访日_称
-3|pledge/before-follows:访问
-3|pledge/before-follows:访问布鲁
-16|pledge/before-follows:说
-4|pledge/before-follows:说\"
-4|pledge/before-follows:说\"够了
-13|pledge/before-follows:说,
-20|pledge/before-follows:说,2%
5|pledge/before-follows:说,3.
-42|pledge/before-follows:谈
-44|pledge/before-follows:谈5
-44|pledge/before-follows:谈5%:
4|pledge/before-follows:财
4|pledge/before-follows:财政
-3|pledge/before-follows:达
-4|pledge/before-follows:达到
-4|pledge/before-follows:达到4.
10|pledge/before-follows:过
10|pledge/before-follows:过去
10|pledge/before-follows:过去2%
-7|pledge/before-follows:选择举债
8|pledge/before-follows:选择立法
-12|pledge/before-follows:途
-12|pledge/before-follows:途中
-12|pledge/before-follows:途中对记
4|pledge/before-follows:通
4|pledge/before-follows:通过
4|pledge/before-follows:通过国防
-3|pledge/before-follows:都
-12|pledge/before-follows:都拿
-12|pledge/before-follows:都拿5%
5|pledge/before-follows:都答
4|pledge/before-follows:重
-22|pledge/before-follows:金
-22|pledge/before-follows:金砖
-22|pledge/before-follows:金砖峰会
-6|pledge/before-follows:長
-6|pledge/before-follows:長、
-6|pledge/before-follows:長、NA
-4|pledge/before-follows:长
-3|pledge/before-follows:长昨
-3|pledge/before-follows:长昨天说
5|pledge/before-follows:防
7|pledge/before-follows:防长:5
-6|pledge/before-follows:防长坦言
4|pledge/before-follows:陸
4|pledge/before-follows:陸軍
4|pledge/before-follows:陸軍幹部
6|pledge/before-follows:随
5|pledge/before-follows:随即
5|pledge/before-follows:随即表示
16|pledge/before-follows:首
21|pledge/before-follows:首相
-55|pledge/before-follows:首相「5
-5|pledge/before-follows:首相に面
9|pledge/before-follows:首相は2
3|pledge/before-follows:首相は3
8|pledge/before-follows:首相は9
23|pledge/before-follows:首相は、
-9|pledge/before-follows:首相は「
4|pledge/before-follows:首相は予
4|pledge/before-follows:首相は今
5|pledge/before-follows:首相は来
6|pledge/before-follows:首相は首
10|pledge/before-follows:首相弗里
11|pledge/before-follows:首相德韦
31|pledge/before-leads:
5|pledge/before-leads:\"
5|pledge/before-leads:%,
9|pledge/before-leads:%;
12|pledge/before-leads:%、
-3|pledge/before-leads:%和
-20|pledge/before-leads:%对
-26|pledge/before-leads:(
7|pledge/before-leads:)
40|pledge/before-leads:,
3|pledge/before-leads:,\"
-18|pledge/before-leads:,但
-3|pledge/before-leads:,依
11|pledge/before-leads:,称
-15|pledge/before-leads::
17|pledge/before-leads:;
9|pledge/before-leads:O)
-19|pledge/before-leads:Oが
7|pledge/before-leads:P】
8|pledge/before-leads:、
-34|pledge/before-leads:、「
-29|pledge/before-leads:「
15|pledge/before-leads:】
5|pledge/before-leads:え、
5|pledge/before-leads:えた
-4|pledge/before-leads:が
-8|pledge/before-leads:し、
-12|pledge/before-leads:する
6|pledge/before-leads:た
4|pledge/before-leads:て
15|pledge/before-leads:で、
-15|pledge/before-leads:と
-11|pledge/before-leads:と、
47|pledge/before-leads:の
9|pledge/before-leads:のは
13|pledge/before-leads:は
-8|pledge/before-leads:は、
5|pledge/before-leads:める
-6|pledge/before-leads:る
10|pledge/before-leads:を
-3|pledge/before-leads:ア、
-5|pledge/before-leads:アと
-6|pledge/before-leads:クと
-7|pledge/before-leads:ク・
-4|pledge/before-leads:ズ
14|pledge/before-leads:ダの
17|pledge/before-leads:ツの
3|pledge/before-leads:ニ
-5|pledge/before-leads:プ
-4|pledge/before-leads:ルズ
-3|pledge/before-leads:ン、
-6|pledge/before-leads:ンと
8|pledge/before-leads:ンの
-5|pledge/before-leads:ンプ
-4|pledge/before-leads:・
8|pledge/before-leads:ーの
3|pledge/before-leads:ーニ
-12|pledge/before-leads:一个
-12|pledge/before-leads:与
6|pledge/before-leads:个
-5|pledge/before-leads:为
4|pledge/before-leads:乐见
6|pledge/before-leads:书长
-3|pledge/before-leads:二
12|pledge/before-leads:于
23|pledge/before-leads:令
-6|pledge/before-leads:会见
-18|pledge/before-leads:但
-11|pledge/before-leads:依
4|pledge/before-leads:元
4|pledge/before-leads:兑现
6|pledge/before-leads:党は
-15|pledge/before-leads:全
-4|pledge/before-leads:典与
-8|pledge/before-leads:到
-5|pledge/before-leads:加
10|pledge/before-leads:即,
-5|pledge/before-leads:参加
3|pledge/before-leads:参照
6|pledge/before-leads:同】
10|pledge/before-leads:向
-17|pledge/before-leads:和
-7|pledge/before-leads:因为
10|pledge/before-leads:国
3|pledge/before-leads:国が
-11|pledge/before-leads:国与
-3|pledge/before-leads:国和
-32|pledge/before-leads:在
-6|pledge/before-leads:场的
3|pledge/before-leads:声)
5|pledge/before-leads:外相
-19|pledge/before-leads:外长
3|pledge/before-leads:天,
5|pledge/before-leads:威与
3|pledge/before-leads:官、
-11|pledge/before-leads:宛和
-12|pledge/before-leads:室长
-21|pledge/before-leads:对
5|pledge/before-leads:将
3|pledge/before-leads:并将
13|pledge/before-leads:府が
23|pledge/before-leads:强令
-12|pledge/before-leads:往
-13|pledge/before-leads:循
6|pledge/before-leads:总统
-16|pledge/before-leads:日、
4|pledge/before-leads:明年
-15|pledge/before-leads:是全
7|pledge/before-leads:時、
-5|pledge/before-leads:望依
-3|pledge/before-leads:束对
-3|pledge/before-leads:标的
-21|pledge/before-leads:構(
11|pledge/before-leads:欧洲
8|pledge/before-leads:步向
-10|pledge/before-leads:比照
11|pledge/before-leads:洲
-5|pledge/before-leads:洲版
-5|pledge/before-leads:湾の
-7|pledge/before-leads:照
-5|pledge/before-leads:版
4|pledge/before-leads:现
-33|pledge/before-leads:理在
3|pledge/before-leads:电_
-9|pledge/before-leads:的
-3|pledge/before-leads:相
-5|pledge/before-leads:相は
-8|pledge/before-leads:看齐
-12|pledge/before-leads:瞻:
14|pledge/before-leads:示,
-11|pledge/before-leads:社)
13|pledge/before-leads:称
7|pledge/before-leads:称,
6|pledge/before-leads:称赞
-3|pledge/before-leads:第二
6|pledge/before-leads:统
3|pledge/before-leads:网)
-8|pledge/before-leads:胁,
10|pledge/before-leads:至于
-5|pledge/before-leads:言,
-4|pledge/before-leads:談で
3|pledge/before-leads:議で
-14|pledge/before-leads:认,
24|pledge/before-leads:说,
10|pledge/before-leads:費を
7|pledge/before-leads:赞
6|pledge/before-leads:超
10|pledge/before-leads:超越
10|pledge/before-leads:越
-11|pledge/before-leads:达到
5|pledge/before-leads:迎;
3|pledge/before-leads:还向
6|pledge/before-leads:远超
7|pledge/before-leads:连
-13|pledge/before-leads:遵循
9|pledge/before-leads:邻国
27|pledge/before-leads:部长
6|pledge/before-leads:長、
3|pledge/before-leads:長は
-3|pledge/before-leads:长
-5|pledge/before-leads:防长
-4|pledge/before-leads:露,
-6|pledge/before-leads:顧
-12|pledge/before-leads:飞往
-8|pledge/before-leads:首相
-4|pledge/before-leads:高,
-4|pledge/before-leads:麦、
-8|pledge/before-leads:齐
13|pledge/before-opens:False agent
3|pledge/before-opens:False named
-24|pledge/before-opens:False patient
13|pledge/before-opens:True agent
17|pledge/before-opens:True named
53|pledge/before-rank:0 0 agent
24|pledge/before-rank:0 0 named
-11|pledge/before-rank:0 0 patient
21|pledge/before-rank:0 1 agent
38|pledge/before-rank:0 1 named
-6|pledge/before-rank:0 2 named
-16|pledge/before-rank:1 0 agent
-23|pledge/before-rank:1 0 named
-26|pledge/before-rank:1 1 agent
-5|pledge/before-rank:1 1 named
-13|pledge/before-rank:1 1 patient
-5|pledge/before-rank:1 2 agent
-5|pledge/before-rank:2 0 named
3|pledge/before-rank:3 0 named
-4|pledge/before-rank:3 2 named
26|pledge/before:agent
20|pledge/before:named
-23|pledge/before:patient
-16|pledge/class-main:ALLIES ALLIES
-48|pledge/class-main:ALLIES JPN
-10|pledge/class-main:ALLIES land
-7|pledge/class-main:ALLIES member
-10|pledge/class-main:CHN JPN
-7|pledge/class-main:CHN land
-12|pledge/class-main:EU NATO
-5|pledge/class-main:EU member
-11|pledge/class-main:JPN ALLIES
-34|pledge/class-main:JPN JPN
4|pledge/class-main:JPN KOR
22|pledge/class-main:JPN land
11|pledge/class-main:KOR JPN
3|pledge/class-main:KOR land
4|pledge/class-main:NATO ALLIES
43|pledge/class-main:NATO JPN
-7|pledge/class-main:NATO KOR
10|pledge/class-main:NATO NATO
-10|pledge/class-main:NATO TWN
13|pledge/class-main:NATO foe
-14|pledge/class-main:NATO land
30|pledge/class-main:NATO member
5|pledge/class-main:TWN JPN
22|pledge/class-main:TWN TWN
-3|pledge/class-main:USA ALLIES
7|pledge/class-main:USA JPN
-6|pledge/class-main:USA KOR
-14|pledge/class-main:USA NATO
-11|pledge/class-main:USA TWN
-8|pledge/class-main:USA member
-14|pledge/class-main:foe JPN
-4|pledge/class-main:foe foe
-7|pledge/class-main:foe member
13|pledge/class-main:land ALLIES
7|pledge/class-main:land JPN
-5|pledge/class-main:land NATO
4|pledge/class-main:land land
11|pledge/class-main:land member
13|pledge/class-main:member ALLIES
33|pledge/class-main:member JPN
9|pledge/class-main:member KOR
23|pledge/class-main:member NATO
3|pledge/class-main:member TWN
-8|pledge/class-main:member foe
6|pledge/class-main:member land
-14|pledge/class-main:member member
-15|pledge/class-named:ALLIES ALLIES others-named
-4|pledge/class-named:ALLIES JPN nobody-named
-44|pledge/class-named:ALLIES JPN others-named
-9|pledge/class-named:ALLIES land others-named
-5|pledge/class-named:ALLIES member others-named
-5|pledge/class-named:CHN JPN nobody-named
-4|pledge/class-named:CHN JPN others-named
-7|pledge/class-named:CHN land others-named
-12|pledge/class-named:EU NATO others-named
-5|pledge/class-named:EU member nobody-named
-12|pledge/class-named:JPN ALLIES others-named
6|pledge/class-named:JPN JPN nobody-named
-40|pledge/class-named:JPN JPN others-named
3|pledge/class-named:JPN KOR nobody-named
-3|pledge/class-named:JPN TWN nobody-named
14|pledge/class-named:JPN land nobody-named
8|pledge/class-named:JPN land others-named
15|pledge/class-named:JPN member nobody-named
-13|pledge/class-named:JPN member others-named
11|pledge/class-named:KOR JPN others-named
8|pledge/class-named:KOR KOR nobody-named
-6|pledge/class-named:KOR KOR others-named
3|pledge/class-named:KOR land others-named
5|pledge/class-named:NATO ALLIES others-named
-15|pledge/class-named:NATO JPN nobody-named
58|pledge/class-named:NATO JPN others-named
-10|pledge/class-named:NATO KOR nobody-named
3|pledge/class-named:NATO KOR others-named
5|pledge/class-named:NATO NATO nobody-named
6|pledge/class-named:NATO NATO others-named
-39|pledge/class-named:NATO TWN nobody-named
28|pledge/class-named:NATO TWN others-named
-5|pledge/class-named:NATO foe nobody-named
17|pledge/class-named:NATO foe others-named
-25|pledge/class-named:NATO land nobody-named
11|pledge/class-named:NATO land others-named
24|pledge/class-named:NATO member nobody-named
6|pledge/class-named:NATO member others-named
5|pledge/class-named:TWN JPN nobody-named
42|pledge/class-named:TWN TWN nobody-named
-21|pledge/class-named:TWN TWN others-named
-3|pledge/class-named:USA ALLIES others-named
9|pledge/class-named:USA JPN nobody-named
-6|pledge/class-named:USA KOR others-named
-14|pledge/class-named:USA NATO others-named
-10|pledge/class-named:USA TWN others-named
-8|pledge/class-named:USA member others-named
-14|pledge/class-named:foe JPN others-named
5|pledge/class-named:foe foe nobody-named
-9|pledge/class-named:foe foe others-named
-6|pledge/class-named:foe member others-named
13|pledge/class-named:land ALLIES others-named
5|pledge/class-named:land JPN others-named
-5|pledge/class-named:land NATO others-named
15|pledge/class-named:land land nobody-named
-11|pledge/class-named:land land others-named
15|pledge/class-named:land member nobody-named
-4|pledge/class-named:land member others-named
11|pledge/class-named:member ALLIES others-named
3|pledge/class-named:member JPN nobody-named
30|pledge/class-named:member JPN others-named
9|pledge/class-named:member KOR others-named
-4|pledge/class-named:member NATO nobody-named
27|pledge/class-named:member NATO others-named
3|pledge/class-named:member TWN others-named
-8|pledge/class-named:member foe others-named
6|pledge/class-named:member land others-named
-46|pledge/class-named:member member nobody-named
33|pledge/class-named:member member others-named
-38|pledge/class-shape:ALLIES half
-46|pledge/class-shape:ALLIES whole
-10|pledge/class-shape:CHN half
-4|pledge/class-shape:CHN tenth
-3|pledge/class-shape:CHN whole
-18|pledge/class-shape:EU whole
-36|pledge/class-shape:JPN half
19|pledge/class-shape:JPN whole
50|pledge/class-shape:KOR half
-4|pledge/class-shape:KOR tenth
-33|pledge/class-shape:KOR whole
28|pledge/class-shape:NATO half
-24|pledge/class-shape:NATO tenth
65|pledge/class-shape:NATO whole
31|pledge/class-shape:TWN whole
-10|pledge/class-shape:USA half
-25|pledge/class-shape:USA whole
-26|pledge/class-shape:foe whole
7|pledge/class-shape:land half
25|pledge/class-shape:land tenth
13|pledge/class-shape:member half
12|pledge/class-shape:member tenth
40|pledge/class-shape:member whole
-18|pledge/class-value:ALLIES 2
-37|pledge/class-value:ALLIES 3.5
-26|pledge/class-value:ALLIES 5
-11|pledge/class-value:EU 2
-3|pledge/class-value:EU 3
-3|pledge/class-value:EU 5
27|pledge/class-value:NATO 1.5
-5|pledge/class-value:NATO 17
49|pledge/class-value:NATO 2
-10|pledge/class-value:NATO 2.1
-18|pledge/class-value:NATO 2.5
-25|pledge/class-value:NATO 3
21|pledge/class-value:NATO 3.5
-7|pledge/class-value:NATO 4
55|pledge/class-value:NATO 5
-4|pledge/class-value:NATO 5.4
-17|pledge/class-value:USA 2
-8|pledge/class-value:USA 3
-10|pledge/class-value:USA 3.5
11|pledge/class-value:USA 4
-12|pledge/class-value:USA 5
-86|pledge/class:ALLIES
-17|pledge/class:CHN
-19|pledge/class:EU
-18|pledge/class:JPN
13|pledge/class:KOR
68|pledge/class:NATO
30|pledge/class:TWN
-37|pledge/class:USA
-27|pledge/class:foe
29|pledge/class:land
65|pledge/class:member
53|pledge/group:all
37|pledge/group:all back:0
16|pledge/group:all back:1
6|pledge/group:list after 1
7|pledge/group:list after lands
-7|pledge/group:list before 1
15|pledge/group:list before lands
-22|pledge/group:list before union
13|pledge/group:list-follows:,
13|pledge/group:list-follows:,一
-13|pledge/group:list-follows::
10|pledge/group:list-follows::军
-23|pledge/group:list-follows::援
18|pledge/group:list-follows:、
18|pledge/group:list-follows:、3
22|pledge/group:list-follows:の
24|pledge/group:list-follows:の両
-23|pledge/group:list-follows:は1
26|pledge/group:list-follows:は、
-5|pledge/group:list-follows:は期
-26|pledge/group:list-follows:亦
-26|pledge/group:list-follows:亦分
-9|pledge/group:list-follows:今
-9|pledge/group:list-follows:今年
-41|pledge/group:list-follows:会
-41|pledge/group:list-follows:会谈
-12|pledge/group:list-follows:吕
-12|pledge/group:list-follows:吕特
7|pledge/group:list-follows:国
7|pledge/group:list-follows:国防
29|pledge/group:list-follows:宣
29|pledge/group:list-follows:宣布
17|pledge/group:list-follows:握
17|pledge/group:list-follows:握手
-38|pledge/group:list-follows:氏
-19|pledge/group:list-follows:氏に
-19|pledge/group:list-follows:氏就
14|pledge/group:list-follows:表
14|pledge/group:list-follows:表示
26|pledge/group:list-follows:计
26|pledge/group:list-follows:计划
30|pledge/group:list-leads:
7|pledge/group:list-leads:)
-23|pledge/group:list-leads:】
-5|pledge/group:list-leads:た
-9|pledge/group:list-leads:在
13|pledge/group:list-leads:如
-9|pledge/group:list-leads:洲
44|pledge/group:named
4|pledge/group:named False
41|pledge/group:named True
-25|pledge/group:signs after
-53|pledge/group:signs before
-25|pledge/group:signs-follows:の
-15|pledge/group:signs-follows:志
-38|pledge/group:signs-follows:等
18|pledge/group:three
18|pledge/group:three back:0
32|pledge/group:two
26|pledge/group:two back:0
6|pledge/group:two back:1
8|pledge/known-for:AGO 1.3 2027
-4|pledge/known-for:AGO 2 2025
-4|pledge/known-for:AGO 2025
8|pledge/known-for:AGO 2027
-14|pledge/known-for:ALLIES 2035
-14|pledge/known-for:ALLIES 3.5 2035
3|pledge/known-for:AUS 2 2020/2021
3|pledge/known-for:AUS 2020/2021
6|pledge/known-for:AUS 2033
3|pledge/known-for:AUS 2033/2034
6|pledge/known-for:AUS 3 2033
5|pledge/known-for:AUT 1.5 2027
6|pledge/known-for:AUT 2 2032
5|pledge/known-for:AUT 2027
6|pledge/known-for:AUT 2032
11|pledge/known-for:BEL 2025
-4|pledge/known-for:BEL 2035
11|pledge/known-for:BEL 3.5 2025
-4|pledge/known-for:BEL 3.5 2035
3|pledge/known-for:BRN 2026
3|pledge/known-for:BRN 3.1 2026
13|pledge/known-for:CAN 2 2032
34|pledge/known-for:CAN 2 FY2025
-9|pledge/known-for:CAN 2026
13|pledge/known-for:CAN 2032
23|pledge/known-for:CAN 2035
-9|pledge/known-for:CAN 3.5 2026
7|pledge/known-for:CAN 3.5 2035
16|pledge/known-for:CAN 5 2035
34|pledge/known-for:CAN FY2025
5|pledge/known-for:CHE 1 2032
-5|pledge/known-for:CHE 1.5 2027
-3|pledge/known-for:CHE 2 2032
-5|pledge/known-for:CHE 2027
-3|pledge/known-for:CHN 1.5 2029
-4|pledge/known-for:CHN 1.7 2030
-3|pledge/known-for:CHN 2029
-4|pledge/known-for:CHN 2030
5|pledge/known-for:CHN 2032
8|pledge/known-for:DEU 2 2024
5|pledge/known-for:DEU 2 FY2024
9|pledge/known-for:DEU 2024
-15|pledge/known-for:DEU 2026
21|pledge/known-for:DEU 2029
-5|pledge/known-for:DEU 2030
-24|pledge/known-for:DEU 2035
21|pledge/known-for:DEU 3.5 2029
-4|pledge/known-for:DEU 3.5 2035
-15|pledge/known-for:DEU 4.8 2026
-20|pledge/known-for:DEU 5 2035
-3|pledge/known-for:DEU 5-6 2030
5|pledge/known-for:DEU FY2024
7|pledge/known-for:DNK 2026
-7|pledge/known-for:DNK 2035
-5|pledge/known-for:DNK 3.4 2026
10|pledge/known-for:DNK 3.5 2026
-8|pledge/known-for:DNK 3.5 2035
12|pledge/known-for:ESP 2 2025
12|pledge/known-for:ESP 2025
-5|pledge/known-for:ESP 2026
-8|pledge/known-for:ESP 2035
-7|pledge/known-for:ESP 5 2035
-4|pledge/known-for:ESP 5.4 2026
-3|pledge/known-for:EST 2025
20|pledge/known-for:EST 2026
-3|pledge/known-for:EST 2030
-3|pledge/known-for:EST 3 2025
14|pledge/known-for:EST 5 2026
8|pledge/known-for:EST 5.4 2026
-3|pledge/known-for:EU 2029
-3|pledge/known-for:EU 3 2029
-7|pledge/known-for:FIN 0.5 2028
-7|pledge/known-for:FIN 2028
9|pledge/known-for:FIN 2029
7|pledge/known-for:FIN 2032
10|pledge/known-for:FIN 2035
9|pledge/known-for:FIN 3 2029
7|pledge/known-for:FIN 3.5 2032
10|pledge/known-for:FIN 5 2035
9|pledge/known-for:FRA 2 2027
8|pledge/known-for:FRA 2027
4|pledge/known-for:FRA 2030
-11|pledge/known-for:FRA 2035
-12|pledge/known-for:FRA 5 2035
6|pledge/known-for:GBR 2.5 2027
4|pledge/known-for:GBR 2.5 2030
6|pledge/known-for:GBR 2027
4|pledge/known-for:GBR 2030
5|pledge/known-for:HRV 2.8 2029
5|pledge/known-for:HRV 2029
10|pledge/known-for:HUN 2 2024
10|pledge/known-for:HUN 2024
7|pledge/known-for:HUN 2035
7|pledge/known-for:HUN 5 2035
4|pledge/known-for:IDN 1.5 2029
4|pledge/known-for:IDN 2029
-3|pledge/known-for:IND 2 FY2032
-3|pledge/known-for:IND FY2032
8|pledge/known-for:IRL 0.5 2028
8|pledge/known-for:IRL 2028
5|pledge/known-for:IRN 17 1975
5|pledge/known-for:IRN 1975
9|pledge/known-for:ISL 1.5 2035
9|pledge/known-for:ISL 2035
3|pledge/known-for:ISR 2027
3|pledge/known-for:ISR 7 2027
-8|pledge/known-for:ITA 2 2024
6|pledge/known-for:ITA 2 2025
3|pledge/known-for:ITA 2 2028
-8|pledge/known-for:ITA 2024
-13|pledge/known-for:ITA 2025
3|pledge/known-for:ITA 2028
16|pledge/known-for:ITA 2035
9|pledge/known-for:ITA 3.5 2035
-19|pledge/known-for:ITA 5 2025
7|pledge/known-for:ITA 5 2035
-4|pledge/known-for:JPN 1 2032
-12|pledge/known-for:JPN 2 2024
6|pledge/known-for:JPN 2 2027
-10|pledge/known-for:JPN 2 2028
-11|pledge/known-for:JPN 2 2032
-5|pledge/known-for:JPN 2 FY2023
-4|pledge/known-for:JPN 2 FY2024
-3|pledge/known-for:JPN 2 FY2025
44|pledge/known-for:JPN 2 FY2027
4|pledge/known-for:JPN 2.5 FY2030
-12|pledge/known-for:JPN 2024
-5|pledge/known-for:JPN 2025
5|pledge/known-for:JPN 2027
-10|pledge/known-for:JPN 2028
-3|pledge/known-for:JPN 2029
-7|pledge/known-for:JPN 2032
-3|pledge/known-for:JPN 2033
-7|pledge/known-for:JPN 2035
-4|pledge/known-for:JPN 3 2025
-3|pledge/known-for:JPN 3 2033
3|pledge/known-for:JPN 3 FY2032
-4|pledge/known-for:JPN 3.5 2035
16|pledge/known-for:JPN 3.5 FY2035
7|pledge/known-for:JPN 5 2032
-3|pledge/known-for:JPN 5 2035
-5|pledge/known-for:JPN FY2023
-4|pledge/known-for:JPN FY2024
-3|pledge/known-for:JPN FY2025
44|pledge/known-for:JPN FY2027
6|pledge/known-for:JPN FY2030
4|pledge/known-for:JPN FY2032
16|pledge/known-for:JPN FY2035
-3|pledge/known-for:KOR 2 FY2027
-3|pledge/known-for:KOR 2026
-5|pledge/known-for:KOR 2030
5|pledge/known-for:KOR 2035
-4|pledge/known-for:KOR 3.5 2030
5|pledge/known-for:KOR 3.5 2035
-3|pledge/known-for:KOR 5.4 2026
-3|pledge/known-for:KOR FY2027
15|pledge/known-for:LTU 2026
-4|pledge/known-for:LTU 2027
6|pledge/known-for:LTU 2030
8|pledge/known-for:LTU 5 2026
-4|pledge/known-for:LTU 5 2027
4|pledge/known-for:LTU 5-6 2026
6|pledge/known-for:LTU 5-6 2030
4|pledge/known-for:LTU 5.4 2026
6|pledge/known-for:LUX 2035
6|pledge/known-for:LUX 5 2035
3|pledge/known-for:LVA 2 2018
3|pledge/known-for:LVA 2018
3|pledge/known-for:LVA 2025
9|pledge/known-for:LVA 2027
3|pledge/known-for:LVA 3 2025
4|pledge/known-for:LVA 4 2026
-7|pledge/known-for:LVA 5 2026
9|pledge/known-for:LVA 5 2027
-7|pledge/known-for:NATO 1.5 2035
-5|pledge/known-for:NATO 17 1975
-5|pledge/known-for:NATO 1975
-9|pledge/known-for:NATO 2 2016
-3|pledge/known-for:NATO 2 2018
-3|pledge/known-for:NATO 2 2020/2021
-3|pledge/known-for:NATO 2 2024
-19|pledge/known-for:NATO 2 2025
-14|pledge/known-for:NATO 2 2027
-4|pledge/known-for:NATO 2 2028
-16|pledge/known-for:NATO 2 2032
5|pledge/known-for:NATO 2 FY2023
-29|pledge/known-for:NATO 2 FY2025
-36|pledge/known-for:NATO 2 FY2027
-3|pledge/known-for:NATO 2.5 2027
-3|pledge/known-for:NATO 2.5 FY2030
-9|pledge/known-for:NATO 2016
-3|pledge/known-for:NATO 2018
-3|pledge/known-for:NATO 2020/2021
-4|pledge/known-for:NATO 2024
-6|pledge/known-for:NATO 2025
-21|pledge/known-for:NATO 2026
-26|pledge/known-for:NATO 2027
-6|pledge/known-for:NATO 2028
-21|pledge/known-for:NATO 2029
-39|pledge/known-for:NATO 2030
-41|pledge/known-for:NATO 2032
23|pledge/known-for:NATO 2035
-7|pledge/known-for:NATO 2036
-7|pledge/known-for:NATO 3 2036
-4|pledge/known-for:NATO 3.5 2025
9|pledge/known-for:NATO 3.5 2026
-16|pledge/known-for:NATO 3.5 2029
-6|pledge/known-for:NATO 3.5 2030
29|pledge/known-for:NATO 3.5 2035
-16|pledge/known-for:NATO 3.5 FY2035
19|pledge/known-for:NATO 5 2025
-18|pledge/known-for:NATO 5 2026
-6|pledge/known-for:NATO 5 2027
-27|pledge/known-for:NATO 5 2030
-22|pledge/known-for:NATO 5 2032
-4|pledge/known-for:NATO 5.4 2026
5|pledge/known-for:NATO FY2023
-29|pledge/known-for:NATO FY2025
-37|pledge/known-for:NATO FY2027
-6|pledge/known-for:NATO FY2030
-3|pledge/known-for:NATO FY2032
-16|pledge/known-for:NATO FY2035
-18|pledge/known-for:NLD 2035
-14|pledge/known-for:NLD 3.5 2035
-4|pledge/known-for:NLD 5 2035
8|pledge/known-for:NOR 2 2024
8|pledge/known-for:NOR 2024
14|pledge/known-for:NOR 2035
8|pledge/known-for:NOR 2036
8|pledge/known-for:NOR 3 2036
6|pledge/known-for:NOR 3.4 2026
-6|pledge/known-for:NOR 3.5 2026
14|pledge/known-for:NOR 5 2035
4|pledge/known-for:NZL 2 FY2032
4|pledge/known-for:NZL FY2032
18|pledge/known-for:PHL 2 2028
-5|pledge/known-for:PHL 2025
19|pledge/known-for:PHL 2028
-5|pledge/known-for:PHL 3.5 2025
-6|pledge/known-for:PLW 2 2028
-6|pledge/known-for:PLW 2028
9|pledge/known-for:POL 2 2016
-3|pledge/known-for:POL 2.5 2030
9|pledge/known-for:POL 2016
24|pledge/known-for:POL 2026
-3|pledge/known-for:POL 2030
-3|pledge/known-for:POL 2035
-3|pledge/known-for:POL 3.5 2035
19|pledge/known-for:POL 4.8 2026
6|pledge/known-for:POL 5 2026
-8|pledge/known-for:PRT 1.3 2027
6|pledge/known-for:PRT 2 2025
6|pledge/known-for:PRT 2025
-8|pledge/known-for:PRT 2027
5|pledge/known-for:ROU 2030
5|pledge/known-for:ROU 3.5 2030
-3|pledge/known-for:SGP 2026
-3|pledge/known-for:SGP 3.1 2026
12|pledge/known-for:SRB 2.6 2024
12|pledge/known-for:SRB 2024
-5|pledge/known-for:SVN 2.8 2029
-5|pledge/known-for:SVN 2029
-4|pledge/known-for:SWE 2026
6|pledge/known-for:SWE 2030
-6|pledge/known-for:SWE 2032
-3|pledge/known-for:SWE 3.5 2026
6|pledge/known-for:SWE 3.5 2030
-7|pledge/known-for:SWE 3.5 2032
4|pledge/known-for:THA 1.7 2030
4|pledge/known-for:THA 2030
5|pledge/known-for:TWN 2025
30|pledge/known-for:TWN 2030
-11|pledge/known-for:TWN 2035
5|pledge/known-for:TWN 3 2025
-3|pledge/known-for:TWN 5 2026
30|pledge/known-for:TWN 5 2030
-11|pledge/known-for:TWN 5 2035
12|pledge/known-for:USA 2 2032
22|pledge/known-for:USA 2032
-12|pledge/known-for:XKX 2.6 2024
-12|pledge/known-for:XKX 2024
9|pledge/known:AGO 1.3
9|pledge/known:AGO 1.3 2025
9|pledge/known:AGO 1.3 since-2025
-4|pledge/known:AGO 2
-4|pledge/known:AGO 2 2025
-4|pledge/known:AGO 2 since-2025
4|pledge/known:AGO since-2025
-18|pledge/known:ALLIES 2
-6|pledge/known:ALLIES 2 2018
-5|pledge/known:ALLIES 2 2024
-3|pledge/known:ALLIES 2 since-2025
-9|pledge/known:ALLIES 2 to-2021
-6|pledge/known:ALLIES 2 to-2024
-37|pledge/known:ALLIES 3.5
-6|pledge/known:ALLIES 3.5 2025
-30|pledge/known:ALLIES 3.5 2026
-37|pledge/known:ALLIES 3.5 since-2025
-26|pledge/known:ALLIES 5
-26|pledge/known:ALLIES 5 2025
-26|pledge/known:ALLIES 5 since-2025
-69|pledge/known:ALLIES since-2025
-9|pledge/known:ALLIES to-2021
-7|pledge/known:ALLIES to-2024
8|pledge/known:ARG 1
8|pledge/known:ARG 1 2025
8|pledge/known:ARG 1 since-2025
-6|pledge/known:ARG 5
-6|pledge/known:ARG 5 2025
-6|pledge/known:ARG 5 since-2025
5|pledge/known:ARG since-2025
3|pledge/known:AUS 2
4|pledge/known:AUS 2 2016
-4|pledge/known:AUS 2 since-2025
5|pledge/known:AUS 2 to-2021
8|pledge/known:AUS 2.4
7|pledge/known:AUS 2.4 2025
8|pledge/known:AUS 2.4 since-2025
6|pledge/known:AUS 3
6|pledge/known:AUS 3 2026
6|pledge/known:AUS 3 since-2025
-3|pledge/known:AUS 3.5
-3|pledge/known:AUS 3.5 2026
-3|pledge/known:AUS 3.5 since-2025
10|pledge/known:AUS since-2025
5|pledge/known:AUS to-2021
-7|pledge/known:AUT 1
-6|pledge/known:AUT 1 2025
-6|pledge/known:AUT 1 since-2025
6|pledge/known:AUT 1.5
6|pledge/known:AUT 1.5 2024
6|pledge/known:AUT 1.5 to-2024
7|pledge/known:AUT 2
7|pledge/known:AUT 2 2025
7|pledge/known:AUT 2 since-2025
5|pledge/known:AUT to-2024
13|pledge/known:BEL 2
11|pledge/known:BEL 2 2026
13|pledge/known:BEL 2 since-2025
11|pledge/known:BEL 3.5
11|pledge/known:BEL 3.5 2025
11|pledge/known:BEL 3.5 since-2025
24|pledge/known:BEL since-2025
4|pledge/known:BGD 1.7
4|pledge/known:BGD 1.7 2025
4|pledge/known:BGD 1.7 since-2025
4|pledge/known:BGD since-2025
-22|pledge/known:BRA 5
-22|pledge/known:BRA 5 2025
-22|pledge/known:BRA 5 since-2025
-24|pledge/known:BRA since-2025
3|pledge/known:BRN 3.1
3|pledge/known:BRN 3.1 2025
3|pledge/known:BRN 3.1 since-2025
3|pledge/known:BRN since-2025
24|pledge/known:CAN 2
-8|pledge/known:CAN 2 2023
11|pledge/known:CAN 2 2024
25|pledge/known:CAN 2 2025
-3|pledge/known:CAN 2 2026
22|pledge/known:CAN 2 since-2025
3|pledge/known:CAN 2 to-2024
-4|pledge/known:CAN 2.4
-4|pledge/known:CAN 2.4 2025
-4|pledge/known:CAN 2.4 since-2025
-3|pledge/known:CAN 3.5
-3|pledge/known:CAN 3.5 2026
-3|pledge/known:CAN 3.5 since-2025
44|pledge/known:CAN 5 2025
-42|pledge/known:CAN 5 2026
16|pledge/known:CAN since-2025
3|pledge/known:CAN to-2024
11|pledge/known:CHE 1
10|pledge/known:CHE 1 2025
10|pledge/known:CHE 1 since-2025
-5|pledge/known:CHE 1.5
-5|pledge/known:CHE 1.5 2024
-5|pledge/known:CHE 1.5 to-2024
-3|pledge/known:CHE 2
-3|pledge/known:CHE 2 2025
-3|pledge/known:CHE 2 since-2025
6|pledge/known:CHE since-2025
-5|pledge/known:CHE to-2024
-8|pledge/known:CHL 1
-8|pledge/known:CHL 1 2025
-8|pledge/known:CHL 1 since-2025
-8|pledge/known:CHL since-2025
-3|pledge/known:CHN 1.5
-3|pledge/known:CHN 1.5 2025
-3|pledge/known:CHN 1.5 since-2025
-4|pledge/known:CHN 1.7
-4|pledge/known:CHN 1.7 2025
-4|pledge/known:CHN 1.7 since-2025
-5|pledge/known:CHN 2
-5|pledge/known:CHN 2 2026
-5|pledge/known:CHN 2 since-2025
-7|pledge/known:CHN 3.5
-4|pledge/known:CHN 3.5 2025
-3|pledge/known:CHN 3.5 2027
-7|pledge/known:CHN 3.5 since-2025
-16|pledge/known:CHN since-2025
3|pledge/known:CZE 2
3|pledge/known:CZE 2 2025
3|pledge/known:CZE 2 since-2025
3|pledge/known:CZE 3
3|pledge/known:CZE 3 2025
3|pledge/known:CZE 3 since-2025
5|pledge/known:CZE since-2025
-11|pledge/known:DEU 2
6|pledge/known:DEU 2 2017
15|pledge/known:DEU 2 2022
8|pledge/known:DEU 2 2023
-15|pledge/known:DEU 2 2024
-27|pledge/known:DEU 2 2025
-25|pledge/known:DEU 2 since-2025
9|pledge/known:DEU 2 to-2021
8|pledge/known:DEU 2 to-2024
35|pledge/known:DEU 3.5
28|pledge/known:DEU 3.5 2025
7|pledge/known:DEU 3.5 2026
35|pledge/known:DEU 3.5 since-2025
-15|pledge/known:DEU 4.8
-15|pledge/known:DEU 4.8 2025
-15|pledge/known:DEU 4.8 since-2025
17|pledge/known:DEU 5
4|pledge/known:DEU 5 2025
13|pledge/known:DEU 5 2026
17|pledge/known:DEU 5 since-2025
-3|pledge/known:DEU 5-6
-3|pledge/known:DEU 5-6 2025
-3|pledge/known:DEU 5-6 since-2025
5|pledge/known:DEU since-2025
10|pledge/known:DEU to-2021
8|pledge/known:DEU to-2024
-11|pledge/known:DNK 2
-10|pledge/known:DNK 2 2024
-10|pledge/known:DNK 2 to-2024
3|pledge/known:DNK 3
3|pledge/known:DNK 3 2025
3|pledge/known:DNK 3 since-2025
-5|pledge/known:DNK 3.4
-5|pledge/known:DNK 3.4 2025
-5|pledge/known:DNK 3.4 since-2025
4|pledge/known:DNK 3.5
4|pledge/known:DNK 3.5 2025
4|pledge/known:DNK 3.5 since-2025
-10|pledge/known:DNK to-2024
-4|pledge/known:ESP 2
-4|pledge/known:ESP 2 2025
-4|pledge/known:ESP 2 since-2025
14|pledge/known:ESP 2.1
10|pledge/known:ESP 2.1 2025
3|pledge/known:ESP 2.1 2026
14|pledge/known:ESP 2.1 since-2025
-24|pledge/known:ESP 5
-24|pledge/known:ESP 5 2025
-24|pledge/known:ESP 5 since-2025
-4|pledge/known:ESP 5.4
-4|pledge/known:ESP 5.4 2025
-4|pledge/known:ESP 5.4 since-2025
-21|pledge/known:ESP since-2025
20|pledge/known:EST 2 2002
-13|pledge/known:EST 2 2024
-5|pledge/known:EST 2 2025
-5|pledge/known:EST 2 since-2025
20|pledge/known:EST 2 to-2013
-13|pledge/known:EST 2 to-2024
-5|pledge/known:EST 3
-3|pledge/known:EST 3 2024
-3|pledge/known:EST 3 to-2024
4|pledge/known:EST 3.5-5
4|pledge/known:EST 3.5-5 2024
4|pledge/known:EST 3.5-5 to-2024
23|pledge/known:EST 5
23|pledge/known:EST 5 2025
23|pledge/known:EST 5 since-2025
-3|pledge/known:EST 5-6
-3|pledge/known:EST 5-6 2025
-3|pledge/known:EST 5-6 since-2025
10|pledge/known:EST 5.4
10|pledge/known:EST 5.4 2025
10|pledge/known:EST 5.4 since-2025
22|pledge/known:EST since-2025
20|pledge/known:EST to-2013
-13|pledge/known:EST to-2024
-11|pledge/known:EU 2
-10|pledge/known:EU 2 2025
-10|pledge/known:EU 2 since-2025
-3|pledge/known:EU 3
-3|pledge/known:EU 3 2025
-3|pledge/known:EU 3 since-2025
-3|pledge/known:EU 5
-3|pledge/known:EU 5 2025
-3|pledge/known:EU 5 since-2025
-18|pledge/known:EU since-2025
-7|pledge/known:FIN 0.5
-7|pledge/known:FIN 0.5 2025
-7|pledge/known:FIN 0.5 since-2025
-4|pledge/known:FIN 2
-4|pledge/known:FIN 2 2024
-4|pledge/known:FIN 2 to-2024
9|pledge/known:FIN 3
8|pledge/known:FIN 3 2025
9|pledge/known:FIN 3 since-2025
-19|pledge/known:FIN 3.5
-24|pledge/known:FIN 3.5 2025
5|pledge/known:FIN 3.5 2026
-19|pledge/known:FIN 3.5 since-2025
10|pledge/known:FIN 5
10|pledge/known:FIN 5 2026
10|pledge/known:FIN 5 since-2025
-6|pledge/known:FIN since-2025
-4|pledge/known:FIN to-2024
-17|pledge/known:FRA 2
-15|pledge/known:FRA 2 2025
-15|pledge/known:FRA 2 since-2025
-4|pledge/known:FRA 2.5 2025
7|pledge/known:FRA 3.5
9|pledge/known:FRA 3.5 2026
7|pledge/known:FRA 3.5 since-2025
21|pledge/known:FRA 5
-17|pledge/known:FRA 5 2025
39|pledge/known:FRA 5 2026
21|pledge/known:FRA 5 since-2025
12|pledge/known:FRA since-2025
-21|pledge/known:GBR 2
-9|pledge/known:GBR 2 2015
-9|pledge/known:GBR 2 2025
-9|pledge/known:GBR 2 since-2025
-10|pledge/known:GBR 2 to-2021
-3|pledge/known:GBR 2 to-2024
25|pledge/known:GBR 2.5
9|pledge/known:GBR 2.5 2024
15|pledge/known:GBR 2.5 2025
16|pledge/known:GBR 2.5 since-2025
9|pledge/known:GBR 2.5 to-2024
6|pledge/known:GBR 3
5|pledge/known:GBR 3 2022
5|pledge/known:GBR 3 to-2024
-7|pledge/known:GBR 3.5
5|pledge/known:GBR 3.5 2025
-12|pledge/known:GBR 3.5 2026
-7|pledge/known:GBR 3.5 since-2025
3|pledge/known:GBR since-2025
-10|pledge/known:GBR to-2021
10|pledge/known:GBR to-2024
-4|pledge/known:GRC 2
-3|pledge/known:GRC 2 2025
-3|pledge/known:GRC 2 since-2025
-5|pledge/known:GRC since-2025
5|pledge/known:HRV 2.8
5|pledge/known:HRV 2.8 2025
5|pledge/known:HRV 2.8 since-2025
5|pledge/known:HRV since-2025
8|pledge/known:HUN 2
10|pledge/known:HUN 2 2024
10|pledge/known:HUN 2 to-2024
6|pledge/known:HUN 5
-3|pledge/known:HUN 5 2025
9|pledge/known:HUN 5 2026
6|pledge/known:HUN 5 since-2025
4|pledge/known:HUN since-2025
10|pledge/known:HUN to-2024
8|pledge/known:IDN 1.5
6|pledge/known:IDN 1.5 2025
8|pledge/known:IDN 1.5 since-2025
8|pledge/known:IDN since-2025
-3|pledge/known:IND 2
-3|pledge/known:IND 2 2026
-3|pledge/known:IND 2 since-2025
-5|pledge/known:IND since-2025
8|pledge/known:IRL 0.5
8|pledge/known:IRL 0.5 2025
8|pledge/known:IRL 0.5 since-2025
7|pledge/known:IRL since-2025
5|pledge/known:IRN 17
5|pledge/known:IRN 17 1974
5|pledge/known:IRN 17 to-1999
5|pledge/known:IRN to-1999
9|pledge/known:ISL 1.5
9|pledge/known:ISL 1.5 2025
9|pledge/known:ISL 1.5 since-2025
9|pledge/known:ISL since-2025
4|pledge/known:ISR 7
4|pledge/known:ISR 7 2026
4|pledge/known:ISR 7 since-2025
3|pledge/known:ISR since-2025
-13|pledge/known:ITA 1.5
-13|pledge/known:ITA 1.5 2025
-13|pledge/known:ITA 1.5 since-2025
-21|pledge/known:ITA 2
-21|pledge/known:ITA 2 2025
-23|pledge/known:ITA 2 since-2025
-13|pledge/known:ITA 3.5
-22|pledge/known:ITA 3.5 2025
9|pledge/known:ITA 3.5 2026
-13|pledge/known:ITA 3.5 since-2025
-13|pledge/known:ITA 5
25|pledge/known:ITA 5 2025
-37|pledge/known:ITA 5 2026
-13|pledge/known:ITA 5 since-2025
-62|pledge/known:ITA since-2025
-4|pledge/known:JPN 1
-4|pledge/known:JPN 1 2025
-4|pledge/known:JPN 1 since-2025
-14|pledge/known:JPN 1.5
-14|pledge/known:JPN 1.5 2025
-14|pledge/known:JPN 1.5 since-2025
85|pledge/known:JPN 2
-45|pledge/known:JPN 2 2018
9|pledge/known:JPN 2 2021
-21|pledge/known:JPN 2 2022
18|pledge/known:JPN 2 2023
31|pledge/known:JPN 2 2024
43|pledge/known:JPN 2 2025
49|pledge/known:JPN 2 2026
92|pledge/known:JPN 2 since-2025
-36|pledge/known:JPN 2 to-2021
29|pledge/known:JPN 2 to-2024
4|pledge/known:JPN 2.5
3|pledge/known:JPN 2.5 2026
4|pledge/known:JPN 2.5 since-2025
-7|pledge/known:JPN 3
-9|pledge/known:JPN 3 2025
3|pledge/known:JPN 3 2026
-7|pledge/known:JPN 3 since-2025
-26|pledge/known:JPN 3.5
-69|pledge/known:JPN 3.5 2025
22|pledge/known:JPN 3.5 2026
21|pledge/known:JPN 3.5 2027
-26|pledge/known:JPN 3.5 since-2025
-11|pledge/known:JPN 4
-10|pledge/known:JPN 4 1990
-10|pledge/known:JPN 4 to-1999
-43|pledge/known:JPN 5
-29|pledge/known:JPN 5 2025
-14|pledge/known:JPN 5 2026
-43|pledge/known:JPN 5 since-2025
-10|pledge/known:JPN to-1999
-36|pledge/known:JPN to-2021
28|pledge/known:JPN to-2024
4|pledge/known:KGZ 1.7
4|pledge/known:KGZ 1.7 2025
4|pledge/known:KGZ 1.7 since-2025
4|pledge/known:KGZ since-2025
-7|pledge/known:KHM 1.3
-7|pledge/known:KHM 1.3 2024
-7|pledge/known:KHM 1.3 to-2024
-7|pledge/known:KHM to-2024
-11|pledge/known:KOR 2
-10|pledge/known:KOR 2 2025
-10|pledge/known:KOR 2 since-2025
-4|pledge/known:KOR 3
-4|pledge/known:KOR 3 2025
-4|pledge/known:KOR 3 since-2025
50|pledge/known:KOR 3.5
28|pledge/known:KOR 3.5 2025
22|pledge/known:KOR 3.5 2026
50|pledge/known:KOR 3.5 since-2025
-18|pledge/known:KOR 5
-13|pledge/known:KOR 5 2025
-5|pledge/known:KOR 5 2026
-18|pledge/known:KOR 5 since-2025
-3|pledge/known:KOR 5.4
-3|pledge/known:KOR 5.4 2025
-3|pledge/known:KOR 5.4 since-2025
11|pledge/known:KOR since-2025
-15|pledge/known:LTU 2
3|pledge/known:LTU 2 2014
-17|pledge/known:LTU 2 2026
-17|pledge/known:LTU 2 since-2025
3|pledge/known:LTU 2 to-2021
-5|pledge/known:LTU 2.5
-5|pledge/known:LTU 2.5 2025
-5|pledge/known:LTU 2.5 since-2025
30|pledge/known:LTU 5
35|pledge/known:LTU 5 2025
-5|pledge/known:LTU 5 2026
30|pledge/known:LTU 5 since-2025
10|pledge/known:LTU 5-6
9|pledge/known:LTU 5-6 2025
10|pledge/known:LTU 5-6 since-2025
19|pledge/known:LTU since-2025
3|pledge/known:LTU to-2021
5|pledge/known:LUX 2
5|pledge/known:LUX 2 2025
5|pledge/known:LUX 2 since-2025
6|pledge/known:LUX 5
6|pledge/known:LUX 5 2025
6|pledge/known:LUX 5 since-2025
10|pledge/known:LUX since-2025
3|pledge/known:LVA 2
3|pledge/known:LVA 2 2016
3|pledge/known:LVA 2 to-2021
3|pledge/known:LVA 3
3|pledge/known:LVA 3 2024
3|pledge/known:LVA 3 to-2024
4|pledge/known:LVA 4
4|pledge/known:LVA 4 2025
4|pledge/known:LVA 4 since-2025
4|pledge/known:LVA 5
3|pledge/known:LVA 5 2026
4|pledge/known:LVA 5 since-2025
9|pledge/known:LVA since-2025
3|pledge/known:LVA to-2021
3|pledge/known:LVA to-2024
3|pledge/known:MDG 1.3
3|pledge/known:MDG 1.3 2025
3|pledge/known:MDG 1.3 since-2025
3|pledge/known:MDG since-2025
-3|pledge/known:MUS 1.3
-3|pledge/known:MUS 1.3 2025
-3|pledge/known:MUS 1.3 since-2025
-3|pledge/known:MUS since-2025
27|pledge/known:NATO 1.5
17|pledge/known:NATO 1.5 2025
11|pledge/known:NATO 1.5 2026
28|pledge/known:NATO 1.5 since-2025
-5|pledge/known:NATO 17
-5|pledge/known:NATO 17 1974
-5|pledge/known:NATO 17 to-1999
49|pledge/known:NATO 2
-18|pledge/known:NATO 2 2002
-7|pledge/known:NATO 2 2016
51|pledge/known:NATO 2 2018
-8|pledge/known:NATO 2 2021
7|pledge/known:NATO 2 2022
-13|pledge/known:NATO 2 2023
39|pledge/known:NATO 2 2024
18|pledge/known:NATO 2 2025
-16|pledge/known:NATO 2 2026
-19|pledge/known:NATO 2 to-2013
33|pledge/known:NATO 2 to-2021
33|pledge/known:NATO 2 to-2024
-10|pledge/known:NATO 2.1
-8|pledge/known:NATO 2.1 2025
-10|pledge/known:NATO 2.1 since-2025
-18|pledge/known:NATO 2.5
-5|pledge/known:NATO 2.5 2024
-5|pledge/known:NATO 2.5 2025
-4|pledge/known:NATO 2.5 2026
-11|pledge/known:NATO 2.5 since-2025
-5|pledge/known:NATO 2.5 to-2024
-25|pledge/known:NATO 3
-4|pledge/known:NATO 3 2022
-8|pledge/known:NATO 3 2024
-8|pledge/known:NATO 3 2026
-9|pledge/known:NATO 3 since-2025
-14|pledge/known:NATO 3 to-2024
23|pledge/known:NATO 3.5
34|pledge/known:NATO 3.5 2025
6|pledge/known:NATO 3.5 2026
-17|pledge/known:NATO 3.5 2027
23|pledge/known:NATO 3.5 since-2025
-3|pledge/known:NATO 3.5-5
-3|pledge/known:NATO 3.5-5 2024
-3|pledge/known:NATO 3.5-5 to-2024
-7|pledge/known:NATO 4
-5|pledge/known:NATO 4 2025
-5|pledge/known:NATO 4 since-2025
57|pledge/known:NATO 5
42|pledge/known:NATO 5 2025
15|pledge/known:NATO 5 2026
57|pledge/known:NATO 5 since-2025
-4|pledge/known:NATO 5.4
-4|pledge/known:NATO 5.4 2025
-4|pledge/known:NATO 5.4 since-2025
56|pledge/known:NATO since-2025
-6|pledge/known:NATO to-1999
-23|pledge/known:NATO to-2013
32|pledge/known:NATO to-2021
9|pledge/known:NATO to-2024
16|pledge/known:NLD 3.5
30|pledge/known:NLD 3.5 2025
-13|pledge/known:NLD 3.5 2026
16|pledge/known:NLD 3.5 since-2025
-4|pledge/known:NLD 5
-4|pledge/known:NLD 5 2025
-4|pledge/known:NLD 5 since-2025
12|pledge/known:NLD since-2025
-13|pledge/known:NOR 1.5
-13|pledge/known:NOR 1.5 2026
-13|pledge/known:NOR 1.5 since-2025
3|pledge/known:NOR 2
7|pledge/known:NOR 2 2024
-4|pledge/known:NOR 2 2025
-4|pledge/known:NOR 2 since-2025
7|pledge/known:NOR 2 to-2024
-6|pledge/known:NOR 2.6
-6|pledge/known:NOR 2.6 2025
-6|pledge/known:NOR 2.6 since-2025
7|pledge/known:NOR 3
8|pledge/known:NOR 3 2024
8|pledge/known:NOR 3 to-2024
6|pledge/known:NOR 3.4
6|pledge/known:NOR 3.4 2025
6|pledge/known:NOR 3.4 since-2025
-3|pledge/known:NOR 3.5 2025
4|pledge/known:NOR 3.5 2026
23|pledge/known:NOR 5
3|pledge/known:NOR 5 2025
19|pledge/known:NOR 5 2026
23|pledge/known:NOR 5 since-2025
7|pledge/known:NOR since-2025
15|pledge/known:NOR to-2024
-4|pledge/known:NPL 1.7
-4|pledge/known:NPL 1.7 2025
-4|pledge/known:NPL 1.7 since-2025
-4|pledge/known:NPL since-2025
16|pledge/known:NZL 2
11|pledge/known:NZL 2 2025
5|pledge/known:NZL 2 2026
16|pledge/known:NZL 2 since-2025
15|pledge/known:NZL since-2025
16|pledge/known:PHL 2
3|pledge/known:PHL 2 2024
9|pledge/known:PHL 2 2025
4|pledge/known:PHL 2 2026
13|pledge/known:PHL 2 since-2025
3|pledge/known:PHL 2 to-2024
-5|pledge/known:PHL 3.5
-5|pledge/known:PHL 3.5 2025
-5|pledge/known:PHL 3.5 since-2025
9|pledge/known:PHL since-2025
3|pledge/known:PHL to-2024
-6|pledge/known:PLW 2
-6|pledge/known:PLW 2 2025
-6|pledge/known:PLW 2 since-2025
-6|pledge/known:PLW since-2025
-32|pledge/known:POL 2
9|pledge/known:POL 2 2015
-8|pledge/known:POL 2 2024
-13|pledge/known:POL 2 2025
-19|pledge/known:POL 2 2026
-32|pledge/known:POL 2 since-2025
9|pledge/known:POL 2 to-2021
-8|pledge/known:POL 2 to-2024
-3|pledge/known:POL 2.5
-3|pledge/known:POL 2.5 2024
-3|pledge/known:POL 2.5 to-2024
-20|pledge/known:POL 3.5
-6|pledge/known:POL 3.5 2025
-14|pledge/known:POL 3.5 2026
-20|pledge/known:POL 3.5 since-2025
5|pledge/known:POL 4
3|pledge/known:POL 4 2025
3|pledge/known:POL 4 since-2025
20|pledge/known:POL 4.8
19|pledge/known:POL 4.8 2025
20|pledge/known:POL 4.8 since-2025
-29|pledge/known:POL since-2025
9|pledge/known:POL to-2021
-10|pledge/known:POL to-2024
-9|pledge/known:PRT 1.3
-9|pledge/known:PRT 1.3 2025
-9|pledge/known:PRT 1.3 since-2025
24|pledge/known:PRT 2
7|pledge/known:PRT 2 2025
17|pledge/known:PRT 2 2026
24|pledge/known:PRT 2 since-2025
-14|pledge/known:PRT 5
-13|pledge/known:PRT 5 2025
-14|pledge/known:PRT 5 since-2025
5|pledge/known:ROU 3.5
5|pledge/known:ROU 3.5 2025
5|pledge/known:ROU 3.5 since-2025
5|pledge/known:ROU since-2025
-10|pledge/known:RUS 3
-10|pledge/known:RUS 3 2026
-10|pledge/known:RUS 3 since-2025
-12|pledge/known:RUS 5
-12|pledge/known:RUS 5 2026
-12|pledge/known:RUS 5 since-2025
-22|pledge/known:RUS since-2025
-3|pledge/known:SGP 3.1
-3|pledge/known:SGP 3.1 2025
-3|pledge/known:SGP 3.1 since-2025
-8|pledge/known:SGP 5
-7|pledge/known:SGP 5 2025
-8|pledge/known:SGP 5 since-2025
-13|pledge/known:SGP since-2025
12|pledge/known:SRB 2.6
12|pledge/known:SRB 2.6 2023
12|pledge/known:SRB 2.6 to-2024
11|pledge/known:SRB to-2024
21|pledge/known:SVK 2
22|pledge/known:SVK 2 2025
22|pledge/known:SVK 2 since-2025
-21|pledge/known:SVK 5
-21|pledge/known:SVK 5 2025
-21|pledge/known:SVK 5 since-2025
-5|pledge/known:SVN 2.8
-5|pledge/known:SVN 2.8 2025
-5|pledge/known:SVN 2.8 since-2025
5|pledge/known:SVN 5
5|pledge/known:SVN 5 2025
5|pledge/known:SVN 5 since-2025
3|pledge/known:SVN since-2025
-36|pledge/known:SWE 2
-36|pledge/known:SWE 2 2024
-36|pledge/known:SWE 2 to-2024
6|pledge/known:SWE 2.6
6|pledge/known:SWE 2.6 2025
6|pledge/known:SWE 2.6 since-2025
10|pledge/known:SWE 3
11|pledge/known:SWE 3 2026
10|pledge/known:SWE 3 since-2025
6|pledge/known:SWE 3.5
8|pledge/known:SWE 3.5 2025
-3|pledge/known:SWE 3.5 2026
6|pledge/known:SWE 3.5 since-2025
5|pledge/known:SWE 5
5|pledge/known:SWE 5 2025
5|pledge/known:SWE 5 since-2025
25|pledge/known:SWE since-2025
-36|pledge/known:SWE to-2024
7|pledge/known:THA 1.3
7|pledge/known:THA 1.3 2024
7|pledge/known:THA 1.3 to-2024
4|pledge/known:THA 1.7
4|pledge/known:THA 1.7 2025
4|pledge/known:THA 1.7 since-2025
3|pledge/known:THA since-2025
7|pledge/known:THA to-2024
-4|pledge/known:TJK 1.7
-4|pledge/known:TJK 1.7 2025
-4|pledge/known:TJK 1.7 since-2025
-4|pledge/known:TJK since-2025
-7|pledge/known:TUR 5
-7|pledge/known:TUR 5 2026
-7|pledge/known:TUR 5 since-2025
-9|pledge/known:TUR since-2025
-13|pledge/known:TWN 2
-3|pledge/known:TWN 2 2025
-10|pledge/known:TWN 2 2026
-13|pledge/known:TWN 2 since-2025
18|pledge/known:TWN 3
7|pledge/known:TWN 3 2012
9|pledge/known:TWN 3 2025
10|pledge/known:TWN 3 since-2025
7|pledge/known:TWN 3 to-2013
26|pledge/known:TWN 5
6|pledge/known:TWN 5 2025
21|pledge/known:TWN 5 2026
26|pledge/known:TWN 5 since-2025
22|pledge/known:TWN since-2025
7|pledge/known:TWN to-2013
-7|pledge/known:UKR 2
-5|pledge/known:UKR 2 2025
-5|pledge/known:UKR 2 since-2025
-6|pledge/known:UKR since-2025
-17|pledge/known:USA 2
-4|pledge/known:USA 2 2017
-7|pledge/known:USA 2 2026
-9|pledge/known:USA 2 since-2025
-4|pledge/known:USA 2 to-2021
-3|pledge/known:USA 2 to-2024
-8|pledge/known:USA 3
-5|pledge/known:USA 3 2012
-3|pledge/known:USA 3 since-2025
-5|pledge/known:USA 3 to-2013
-9|pledge/known:USA 3.5
-6|pledge/known:USA 3.5 2025
-9|pledge/known:USA 3.5 since-2025
11|pledge/known:USA 4
11|pledge/known:USA 4 1990
11|pledge/known:USA 4 to-1999
-11|pledge/known:USA 5
-6|pledge/known:USA 5 2025
-6|pledge/known:USA 5 2026
-11|pledge/known:USA 5 since-2025
-34|pledge/known:USA since-2025
11|pledge/known:USA to-1999
-6|pledge/known:USA to-2013
-4|pledge/known:USA to-2021
-4|pledge/known:USA to-2024
-3|pledge/known:VNM since-2025
-12|pledge/known:XKX 2.6
-12|pledge/known:XKX 2.6 2023
-12|pledge/known:XKX 2.6 to-2024
-12|pledge/known:XKX to-2024
17|pledge/last-kind:benchmark False
-3|pledge/last-kind:demand False
9|pledge/last-kind:demand True
25|pledge/last-kind:denial False
-8|pledge/last-kind:denial True
-22|pledge/last-kind:level False
4|pledge/last-kind:level True
-20|pledge/last-kind:other False
25|pledge/last-kind:pledge False
15|pledge/last-kind:pledge True
-4|pledge/last-kind:proposal False
-5|pledge/last-kind:proposal True
56|pledge/last:before nobody-named
-40|pledge/last:before others-named
-3|pledge/last:here nobody-named
19|pledge/last:here others-named
13|pledge/main:nobody-named
-5|pledge/main:others-named
14|pledge/named:1
34|pledge/named:3
-13|pledge/one-of-several
8|pledge/right-before:
11|pledge/right-before:)が国防費を
-10|pledge/right-before:,以GDP_
4|pledge/right-before:,称
15|pledge/right-before:2035年
7|pledge/right-before:、国防費
3|pledge/right-before:、訪米で
-5|pledge/right-before:「
-4|pledge/right-before:「日本の
7|pledge/right-before:が
7|pledge/right-before:に
5|pledge/right-before:については、
-13|pledge/right-before:には
3|pledge/right-before:に約束させた
-6|pledge/right-before:の
7|pledge/right-before:の「
5|pledge/right-before:の目標である
3|pledge/right-before:の目標は
9|pledge/right-before:は
4|pledge/right-before:は逆に
9|pledge/right-before:会遵守
5|pledge/right-before:側は
-12|pledge/right-before:军费
-14|pledge/right-before:十余年来把
-3|pledge/right-before:原定的
5|pledge/right-before:嘴上说
8|pledge/right-before:国内生产总值
-11|pledge/right-before:基準の
3|pledge/right-before:外相は、
-6|pledge/right-before:如何填
-7|pledge/right-before:嫌
23|pledge/right-before:完成
-8|pledge/right-before:杜思克说,
5|pledge/right-before:氏は「
4|pledge/right-before:民调与政界:
3|pledge/right-before:海牙承诺的
-3|pledge/right-before:的5%之间,
5|pledge/right-before:目標の
3|pledge/right-before:称该国连
-14|pledge/right-before:说,
-44|pledge/right-before:谈
10|pledge/right-before:过去
-12|pledge/right-before:都拿
4|pledge/right-before:防长:
-54|pledge/right-before:首相「
6|pledge/right-before:首相は、まず
-9|pledge/ruled
-5|pledge/ruled:as_before_in_sentence
-28|pledge/ruled:as_in_the_sentence_before
-5|pledge/ruled:clause_before_it
9|pledge/ruled:its_money
13|pledge/ruled:main_spender
-16|pledge/ruled:named_after_patient
43|pledge/ruled:named_before
5|pledge/ruled:named_in_clause
-23|pledge/ruled:named_right_before
3|pledge/ruled:of_the_alliance
-5|pledge/ruled:owner
3|pledge/ruled:subject_before
-4|pledge/ruled:the_same_country
-20|pledge/same-figure-of-another
20|pledge/same-figure-of-it
-52|pledge/several:2
52|pledge/several:3
12|pledge/several:4
78|pledge/subject:nobody-named
21|pledge/title
-10|pledge/told-of:0
7|pledge/told-of:1
7|pledge/told-of:2
-3|pledge/told-of:3
-17|pledge/unnamed
-31|pledge/unnamed-beside-others
10|proposal/after-far:1 False
3|proposal/after-far:1 True
9|proposal/after-far:18 True
-3|proposal/after-far:4 True
-6|proposal/after-far:9 False
-4|proposal/after-far:9 True
7|proposal/after-follows:に
8|proposal/after-follows:にも False
-3|proposal/after-follows:の
-21|proposal/after-follows:は
-20|proposal/after-follows:は今 False
-8|proposal/after-follows:も
-7|proposal/after-follows:も3 True
-4|proposal/after-follows:不
-6|proposal/after-follows:不愿 True
13|proposal/after-follows:反
13|proposal/after-follows:反对 True
10|proposal/after-follows:国
10|proposal/after-follows:国防 True
12|proposal/after-follows:控
12|proposal/after-follows:控え False
3|proposal/after-follows:本
3|proposal/after-follows:本人 True
4|proposal/after-follows:氏
-5|proposal/after-follows:氏側 False
-15|proposal/after-follows:自
-15|proposal/after-follows:自己 True
8|proposal/after-follows:财
8|proposal/after-follows:财政 False
3|proposal/after-leads:%,
8|proposal/after-leads:%が
-14|proposal/after-leads:,而
-3|proposal/after-leads:」_
-20|proposal/after-leads:う。
12|proposal/after-leads:き_
9|proposal/after-leads:ける
10|proposal/after-leads:げ、
-3|proposal/after-leads:も_
-7|proposal/after-leads:上、
15|proposal/after-leads:总理
3|proposal/after-leads:点,
-6|proposal/after-leads:论,
8|proposal/after-leads:豁免
-19|proposal/after:agent False
-9|proposal/after:agent True
14|proposal/after:named False
15|proposal/after:named True
6|proposal/after:patient False
-4|proposal/asks
-36|proposal/before-commas:0 0
7|proposal/before-commas:0 1
31|proposal/before-commas:1 0
5|proposal/before-commas:1 1
7|proposal/before-commas:1 2
-21|proposal/before-commas:2 0
4|proposal/before-commas:2 2
-3|proposal/before-commas:3 1
-7|proposal/before-commas:3 2
35|proposal/before-far:1 0
-55|proposal/before-far:18 0
-3|proposal/before-far:18 1
13|proposal/before-far:36 0
-7|proposal/before-far:36 1
-4|proposal/before-far:36 2
3|proposal/before-far:4 0
-24|proposal/before-far:9 0
3|proposal/before-far:far 0
16|proposal/before-far:far 1
7|proposal/before-far:far 2
7|proposal/before-follows-rank:, 0 0
-3|proposal/before-follows-rank:: 0 0
4|proposal/before-follows-rank:、 0 0
-6|proposal/before-follows-rank:、 1 0
11|proposal/before-follows-rank:が 0 0
-6|proposal/before-follows-rank:が 1 2
13|proposal/before-follows-rank:で 0 0
-11|proposal/before-follows-rank:と 0 0
14|proposal/before-follows-rank:と 1 0
-18|proposal/before-follows-rank:に 0 0
8|proposal/before-follows-rank:に 0 1
-3|proposal/before-follows-rank:に 1 0
7|proposal/before-follows-rank:の 0 0
-4|proposal/before-follows-rank:の 0 1
15|proposal/before-follows-rank:の 1 0
-4|proposal/before-follows-rank:の 2 1
6|proposal/before-follows-rank:の 2 2
-15|proposal/before-follows-rank:は 0 0
-8|proposal/before-follows-rank:は 0 1
-3|proposal/before-follows-rank:は 1 1
7|proposal/before-follows-rank:も 0 0
-5|proposal/before-follows-rank:も 0 1
-3|proposal/before-follows-rank:や 1 0
-3|proposal/before-follows-rank:を 0 0
4|proposal/before-follows-rank:七 0 0
5|proposal/before-follows-rank:与 1 0
-12|proposal/before-follows-rank:並 0 0
-4|proposal/before-follows-rank:主 0 0
3|proposal/before-follows-rank:今 0 1
-4|proposal/before-follows-rank:以 0 0
3|proposal/before-follows-rank:任 0 0
-8|proposal/before-follows-rank:元 0 0
10|proposal/before-follows-rank:党 0 0
12|proposal/before-follows-rank:内 0 0
10|proposal/before-follows-rank:军 0 0
8|proposal/before-follows-rank:则 0 0
-3|proposal/before-follows-rank:前 0 0
-3|proposal/before-follows-rank:加 1 0
-8|proposal/before-follows-rank:只 0 1
4|proposal/before-follows-rank:可 0 1
10|proposal/before-follows-rank:各 1 1
8|proposal/before-follows-rank:各 1 2
-20|proposal/before-follows-rank:和 1 0
3|proposal/before-follows-rank:团 0 0
13|proposal/before-follows-rank:国 1 0
-7|proposal/before-follows-rank:国 1 2
5|proposal/before-follows-rank:在 1 0
-4|proposal/before-follows-rank:外 0 0
14|proposal/before-follows-rank:大 0 0
4|proposal/before-follows-rank:大 0 1
-5|proposal/before-follows-rank:大 1 0
5|proposal/before-follows-rank:安 0 0
4|proposal/before-follows-rank:并 0 1
-6|proposal/before-follows-rank:广 1 0
6|proposal/before-follows-rank:建 0 1
6|proposal/before-follows-rank:总 0 0
-42|proposal/before-follows-rank:所 0 0
3|proposal/before-follows-rank:抛 1 0
-18|proposal/before-follows-rank:提 0 0
3|proposal/before-follows-rank:政 0 0
-9|proposal/before-follows-rank:新 0 0
-15|proposal/before-follows-rank:曾 1 0
-3|proposal/before-follows-rank:有 0 0
5|proposal/before-follows-rank:朝 0 1
3|proposal/before-follows-rank:杜 0 1
-3|proposal/before-follows-rank:杜 1 1
-11|proposal/before-follows-rank:正 0 0
6|proposal/before-follows-rank:的 0 0
6|proposal/before-follows-rank:目 0 0
14|proposal/before-follows-rank:经 0 0
6|proposal/before-follows-rank:缴 0 0
10|proposal/before-follows-rank:若 1 0
-4|proposal/before-follows-rank:表 1 1
7|proposal/before-follows-rank:认 0 0
3|proposal/before-follows-rank:议 0 0
-6|proposal/before-follows-rank:访 1 1
9|proposal/before-follows-rank:说 0 0
4|proposal/before-follows-rank:费 0 0
-3|proposal/before-follows-rank:軍 0 0
-13|proposal/before-follows-rank:长 0 0
-8|proposal/before-follows-rank:防 0 0
4|proposal/before-follows-rank:随 0 0
-13|proposal/before-follows-rank:首 0 0
-23|proposal/before-follows-rank:首 1 0
4|proposal/before-follows-rank:首 1 1
7|proposal/before-follows:,
7|proposal/before-follows:,却
7|proposal/before-follows:,却还要
-5|proposal/before-follows::不
-5|proposal/before-follows::不花5
-3|proposal/before-follows:、
3|proposal/before-follows:、3
3|proposal/before-follows:、3%へ
-6|proposal/before-follows:、比
-6|proposal/before-follows:、比利时
3|proposal/before-follows:から2%
6|proposal/before-follows:が
-5|proposal/before-follows:が2
-6|proposal/before-follows:が2%に
8|proposal/before-follows:が3
8|proposal/before-follows:が3・5
7|proposal/before-follows:が、
7|proposal/before-follows:が、防衛
-3|proposal/before-follows:が国
-3|proposal/before-follows:が国防費
3|proposal/before-follows:が昨
3|proposal/before-follows:が昨年の
-4|proposal/before-follows:が隣
-4|proposal/before-follows:が隣にい
13|proposal/before-follows:で
5|proposal/before-follows:では
5|proposal/before-follows:では、国
4|proposal/before-follows:とネ
4|proposal/before-follows:とネパー
10|proposal/before-follows:とフ
10|proposal/before-follows:とフラン
-11|proposal/before-follows:と同
-11|proposal/before-follows:と同じ1
-14|proposal/before-follows:に
11|proposal/before-follows:に1
8|proposal/before-follows:に3
8|proposal/before-follows:に3.5
-24|proposal/before-follows:にG
-24|proposal/before-follows:にGDP
-3|proposal/before-follows:に埋
-3|proposal/before-follows:に埋めさ
-3|proposal/before-follows:に求
-3|proposal/before-follows:に求める
-3|proposal/before-follows:に言
-3|proposal/before-follows:に言われ
19|proposal/before-follows:の
9|proposal/before-follows:の3
9|proposal/before-follows:の3.5
7|proposal/before-follows:の5
7|proposal/before-follows:の5%に
3|proposal/before-follows:のク
3|proposal/before-follows:のクリン
-6|proposal/before-follows:の取
-6|proposal/before-follows:の取り決
-5|proposal/before-follows:の国
-4|proposal/before-follows:の国防長
-8|proposal/before-follows:の基
-8|proposal/before-follows:の基準を
-3|proposal/before-follows:の専
-3|proposal/before-follows:の専門家
-9|proposal/before-follows:の核
-6|proposal/before-follows:の核には
-8|proposal/before-follows:の水
-8|proposal/before-follows:の水準を
-4|proposal/before-follows:の目標と
3|proposal/before-follows:の目標を
-12|proposal/before-follows:の算
-12|proposal/before-follows:の算定方
6|proposal/before-follows:の自
6|proposal/before-follows:の自由民
10|proposal/before-follows:の負
10|proposal/before-follows:の負担増
-3|proposal/before-follows:の軍
22|proposal/before-follows:の防
22|proposal/before-follows:の防衛費
14|proposal/before-follows:の首
6|proposal/before-follows:の首相も
7|proposal/before-follows:の首脳の
-25|proposal/before-follows:は
-10|proposal/before-follows:は1
-5|proposal/before-follows:は1%へ
-6|proposal/before-follows:は1・5
-6|proposal/before-follows:は2・5
8|proposal/before-follows:は3
-5|proposal/before-follows:は3%を
15|proposal/before-follows:は3.5
-24|proposal/before-follows:は7
-24|proposal/before-follows:は7日、
-5|proposal/before-follows:は、
-6|proposal/before-follows:は、国防
3|proposal/before-follows:は国防費
-7|proposal/before-follows:も1
-7|proposal/before-follows:も1.3
-3|proposal/before-follows:も3
-5|proposal/before-follows:も3.3
6|proposal/before-follows:もい
6|proposal/before-follows:もいずれ
3|proposal/before-follows:もせ
3|proposal/before-follows:もせめて
-3|proposal/before-follows:や
-3|proposal/before-follows:を
-3|proposal/before-follows:を手
-3|proposal/before-follows:を手本に
4|proposal/before-follows:七
4|proposal/before-follows:七年
4|proposal/before-follows:七年内达
5|proposal/before-follows:与
3|proposal/before-follows:与英
3|proposal/before-follows:与英国的
-12|proposal/before-follows:並
-12|proposal/before-follows:並み
-4|proposal/before-follows:並み2%
-8|proposal/before-follows:並みのG
-5|proposal/before-follows:主
-11|proposal/before-follows:主席
-11|proposal/before-follows:主席林德
4|proposal/before-follows:主张
4|proposal/before-follows:主张冻结
3|proposal/before-follows:今
3|proposal/before-follows:今年
3|proposal/before-follows:今年约2
-4|proposal/before-follows:以
-5|proposal/before-follows:以3
-6|proposal/before-follows:以3%至
3|proposal/before-follows:任
3|proposal/before-follows:任期
3|proposal/before-follows:任期内使
3|proposal/before-follows:保
3|proposal/before-follows:保守
-8|proposal/before-follows:元
-8|proposal/before-follows:元政
-8|proposal/before-follows:元政府高
10|proposal/before-follows:党
10|proposal/before-follows:党首
6|proposal/before-follows:党首は、
3|proposal/before-follows:党首は「
12|proposal/before-follows:内
3|proposal/before-follows:内で
7|proposal/before-follows:内部
6|proposal/before-follows:内部正就
10|proposal/before-follows:军
10|proposal/before-follows:军费
7|proposal/before-follows:军费增至
8|proposal/before-follows:则
11|proposal/before-follows:则主
11|proposal/before-follows:则主张修
-3|proposal/before-follows:前
-4|proposal/before-follows:前国
-4|proposal/before-follows:前国安顾
-3|proposal/before-follows:加
-3|proposal/before-follows:加盟
-3|proposal/before-follows:加盟国が
-8|proposal/before-follows:只
-8|proposal/before-follows:只出
-8|proposal/before-follows:只出2%
5|proposal/before-follows:可
4|proposal/before-follows:可以
4|proposal/before-follows:可以考虑
19|proposal/before-follows:各
19|proposal/before-follows:各党
19|proposal/before-follows:各党在大
-20|proposal/before-follows:和
-22|proposal/before-follows:和荷
-22|proposal/before-follows:和荷兰都
3|proposal/before-follows:团
10|proposal/before-follows:国
3|proposal/before-follows:国会
15|proposal/before-follows:国防
12|proposal/before-follows:国防相は
-7|proposal/before-follows:国防费占
-8|proposal/before-follows:国际
-8|proposal/before-follows:国际战略
7|proposal/before-follows:在
3|proposal/before-follows:在2
3|proposal/before-follows:在203
5|proposal/before-follows:在伦
5|proposal/before-follows:在伦敦:
-4|proposal/before-follows:在远
-4|proposal/before-follows:在远东的
-4|proposal/before-follows:外
-5|proposal/before-follows:外长
-7|proposal/before-follows:外长查克
13|proposal/before-follows:大
-3|proposal/before-follows:大使
-3|proposal/before-follows:大使が務
15|proposal/before-follows:大統
7|proposal/before-follows:大統領が
10|proposal/before-follows:大統領は
14|proposal/before-follows:学者主张
-16|proposal/before-follows:学者认为
5|proposal/before-follows:安
3|proposal/before-follows:安保
4|proposal/before-follows:并
4|proposal/before-follows:并未
4|proposal/before-follows:并未把国
-6|proposal/before-follows:广
-6|proposal/before-follows:广播
-6|proposal/before-follows:广播协会
6|proposal/before-follows:建
6|proposal/before-follows:建言
6|proposal/before-follows:建言,把
7|proposal/before-follows:总
5|proposal/before-follows:总统
3|proposal/before-follows:总统选举
-42|proposal/before-follows:所
-42|proposal/before-follows:所管
-42|proposal/before-follows:所管分だ
4|proposal/before-follows:抛
4|proposal/before-follows:抛出
3|proposal/before-follows:抛出\"重
-18|proposal/before-follows:提
-14|proposal/before-follows:提出
-15|proposal/before-follows:提出各国
-5|proposal/before-follows:提议
-5|proposal/before-follows:提议,凡
3|proposal/before-follows:政
3|proposal/before-follows:政府
3|proposal/before-follows:政府系の
-9|proposal/before-follows:新
-12|proposal/before-follows:新首
-12|proposal/before-follows:新首相「
-15|proposal/before-follows:曾
-15|proposal/before-follows:曾呼
-15|proposal/before-follows:曾呼吁欧
-5|proposal/before-follows:有
-7|proposal/before-follows:有事
-7|proposal/before-follows:有事に備
5|proposal/before-follows:朝
5|proposal/before-follows:朝野
5|proposal/before-follows:朝野有声
-3|proposal/before-follows:杜思
-3|proposal/before-follows:杜思克说
3|proposal/before-follows:杜鲁
3|proposal/before-follows:杜鲁多则
-11|proposal/before-follows:正
-15|proposal/before-follows:正讨
-15|proposal/before-follows:正讨论明
7|proposal/before-follows:的
5|proposal/before-follows:的支
5|proposal/before-follows:的支出不
4|proposal/before-follows:的防
4|proposal/before-follows:的防务投
6|proposal/before-follows:目
6|proposal/before-follows:目标
6|proposal/before-follows:目标定为
14|proposal/before-follows:经
14|proposal/before-follows:经济
14|proposal/before-follows:经济部长
6|proposal/before-follows:缴
6|proposal/before-follows:缴纳
6|proposal/before-follows:缴纳3%
11|proposal/before-follows:若
10|proposal/before-follows:若要
10|proposal/before-follows:若要在没
-4|proposal/before-follows:表
-4|proposal/before-follows:表示
-4|proposal/before-follows:表示,北
7|proposal/before-follows:认
7|proposal/before-follows:认为
4|proposal/before-follows:认为3%
3|proposal/before-follows:认为应达
4|proposal/before-follows:议
4|proposal/before-follows:议会
3|proposal/before-follows:议会国防
-6|proposal/before-follows:访
-6|proposal/before-follows:访问
-6|proposal/before-follows:访问布鲁
10|proposal/before-follows:说
3|proposal/before-follows:说,
7|proposal/before-follows:说军
7|proposal/before-follows:说军费占
4|proposal/before-follows:费
-3|proposal/before-follows:軍
-3|proposal/before-follows:軍の
-3|proposal/before-follows:軍の増強
-3|proposal/before-follows:都
-3|proposal/before-follows:都已
-3|proposal/before-follows:都已表态
-13|proposal/before-follows:长
-13|proposal/before-follows:长皮
-13|proposal/before-follows:长皮斯托
-9|proposal/before-follows:防
-9|proposal/before-follows:防长
3|proposal/before-follows:防长:外
-13|proposal/before-follows:防长德梅
4|proposal/before-follows:随
4|proposal/before-follows:随后
4|proposal/before-follows:随后也提
-33|proposal/before-follows:首
-33|proposal/before-follows:首相
-27|proposal/before-follows:首相:把
10|proposal/before-follows:首相には
-24|proposal/before-follows:首相の持
4|proposal/before-follows:首相は2
27|proposal/before-leads:
-9|proposal/before-leads:%,
3|proposal/before-leads:%、
3|proposal/before-leads:)
18|proposal/before-leads:,
-6|proposal/before-leads:,对
-4|proposal/before-leads:;
13|proposal/before-leads:_
16|proposal/before-leads:、
8|proposal/before-leads:、「
-12|proposal/before-leads:「
-11|proposal/before-leads:から
-6|proposal/before-leads:が
-3|proposal/before-leads:し、
-3|proposal/before-leads:す
8|proposal/before-leads:た、
-4|proposal/before-leads:て「
36|proposal/before-leads:で、
5|proposal/before-leads:でも
-6|proposal/before-leads:と
9|proposal/before-leads:の
-35|proposal/before-leads:は
-15|proposal/before-leads:は「
-24|proposal/before-leads:ば
5|proposal/before-leads:も
-9|proposal/before-leads:や
-3|proposal/before-leads:やす
-9|proposal/before-leads:ら
3|proposal/before-leads:れ、
-24|proposal/before-leads:れば
-13|proposal/before-leads:を
3|proposal/before-leads:ア・
12|proposal/before-leads:スの
4|proposal/before-leads:ダの
-24|proposal/before-leads:ツ
-3|proposal/before-leads:ドと
-24|proposal/before-leads:ルツ
19|proposal/before-leads:下,
-4|proposal/before-leads:与
-8|proposal/before-leads:中の
5|proposal/before-leads:为
10|proposal/before-leads:为,
-4|proposal/before-leads:付
7|proposal/before-leads:例如
-3|proposal/before-leads:元駐
-42|proposal/before-leads:党は
-5|proposal/before-leads:党・
5|proposal/before-leads:出,
-6|proposal/before-leads:吁
6|proposal/before-leads:向
6|proposal/before-leads:吹让
-6|proposal/before-leads:呼吁
-5|proposal/before-leads:和
-3|proposal/before-leads:国が
-8|proposal/before-leads:国や
-3|proposal/before-leads:国和
-3|proposal/before-leads:在
9|proposal/before-leads:如
-7|proposal/before-leads:字;
-6|proposal/before-leads:对
7|proposal/before-leads:州
-4|proposal/before-leads:应付
12|proposal/before-leads:建议
4|proposal/before-leads:总理
15|proposal/before-leads:把
3|proposal/before-leads:拟在
6|proposal/before-leads:持把
-25|proposal/before-leads:日、
-5|proposal/before-leads:期の
-3|proposal/before-leads:東
-3|proposal/before-leads:極東
7|proposal/before-leads:欧州
4|proposal/before-leads:欧盟
6|proposal/before-leads:氏は
-5|proposal/before-leads:特在
4|proposal/before-leads:理
4|proposal/before-leads:盟
7|proposal/before-leads:示,
10|proposal/before-leads:立_
7|proposal/before-leads:言把
5|proposal/before-leads:认为
6|proposal/before-leads:让
12|proposal/before-leads:议
-8|proposal/before-leads:话,
-3|proposal/before-leads:費、
-10|proposal/before-leads:費を
6|proposal/before-leads:还向
4|proposal/before-leads:长
-14|proposal/before-leads:露,
3|proposal/before-leads:領は
-3|proposal/before-leads:駐
-26|proposal/before-opens:False agent
-12|proposal/before-opens:False named
9|proposal/before-opens:True agent
15|proposal/before-opens:True named
4|proposal/before-rank:0 0 agent
8|proposal/before-rank:0 0 named
-6|proposal/before-rank:0 0 patient
-13|proposal/before-rank:0 1 agent
18|proposal/before-rank:0 1 named
15|proposal/before-rank:0 1 patient
-22|proposal/before-rank:1 0 named
-6|proposal/before-rank:1 0 patient
-3|proposal/before-rank:1 1 agent
-6|proposal/before-rank:1 2 agent
-6|proposal/before-rank:2 1 named
6|proposal/before-rank:2 2 named
-17|proposal/before:agent
3|proposal/before:named
-33|proposal/class-main:ALLIES ALLIES
28|proposal/class-main:ALLIES JPN
9|proposal/class-main:ALLIES KOR
-10|proposal/class-main:ALLIES NATO
-12|proposal/class-main:ALLIES TWN
-4|proposal/class-main:ALLIES land
-12|proposal/class-main:ALLIES member
-7|proposal/class-main:CHN CHN
-9|proposal/class-main:CHN JPN
-3|proposal/class-main:CHN land
8|proposal/class-main:EU ALLIES
10|proposal/class-main:EU JPN
-3|proposal/class-main:EU foe
16|proposal/class-main:EU member
13|proposal/class-main:JPN JPN
14|proposal/class-main:JPN KOR
20|proposal/class-main:JPN TWN
-17|proposal/class-main:JPN land
-3|proposal/class-main:JPN member
-14|proposal/class-main:KOR JPN
11|proposal/class-main:KOR KOR
3|proposal/class-main:KOR TWN
5|proposal/class-main:KOR land
-3|proposal/class-main:KOR member
9|proposal/class-main:NATO ALLIES
-12|proposal/class-main:NATO JPN
-12|proposal/class-main:NATO KOR
20|proposal/class-main:NATO NATO
-13|proposal/class-main:NATO TWN
-3|proposal/class-main:NATO USA
-6|proposal/class-main:NATO land
28|proposal/class-main:NATO member
6|proposal/class-main:TWN JPN
-5|proposal/class-main:TWN KOR
20|proposal/class-main:TWN TWN
-12|proposal/class-main:TWN land
-17|proposal/class-main:TWN member
16|proposal/class-main:USA ALLIES
7|proposal/class-main:USA CHN
3|proposal/class-main:USA JPN
-9|proposal/class-main:USA KOR
5|proposal/class-main:USA NATO
-17|proposal/class-main:USA TWN
5|proposal/class-main:USA USA
-4|proposal/class-main:USA member
-15|proposal/class-main:foe JPN
-9|proposal/class-main:foe KOR
10|proposal/class-main:foe foe
5|proposal/class-main:land ALLIES
9|proposal/class-main:land JPN
-11|proposal/class-main:land foe
39|proposal/class-main:land land
-9|proposal/class-main:member ALLIES
-20|proposal/class-main:member JPN
-15|proposal/class-main:member NATO
5|proposal/class-main:member foe
-3|proposal/class-main:member member
-15|proposal/class-named:ALLIES ALLIES nobody-named
-17|proposal/class-named:ALLIES ALLIES others-named
-31|proposal/class-named:ALLIES JPN nobody-named
59|proposal/class-named:ALLIES JPN others-named
-6|proposal/class-named:ALLIES KOR nobody-named
15|proposal/class-named:ALLIES KOR others-named
-10|proposal/class-named:ALLIES NATO others-named
-7|proposal/class-named:ALLIES TWN nobody-named
-4|proposal/class-named:ALLIES TWN others-named
-3|proposal/class-named:ALLIES member nobody-named
-9|proposal/class-named:ALLIES member others-named
-7|proposal/class-named:CHN CHN others-named
-3|proposal/class-named:CHN JPN nobody-named
-6|proposal/class-named:CHN JPN others-named
8|proposal/class-named:EU ALLIES others-named
7|proposal/class-named:EU JPN nobody-named
-3|proposal/class-named:EU foe others-named
7|proposal/class-named:EU member nobody-named
9|proposal/class-named:EU member others-named
-12|proposal/class-named:JPN JPN nobody-named
25|proposal/class-named:JPN JPN others-named
14|proposal/class-named:JPN KOR others-named
16|proposal/class-named:JPN TWN nobody-named
4|proposal/class-named:JPN TWN others-named
-15|proposal/class-named:JPN land others-named
-3|proposal/class-named:JPN member others-named
-10|proposal/class-named:KOR JPN nobody-named
-3|proposal/class-named:KOR JPN others-named
18|proposal/class-named:KOR KOR nobody-named
-7|proposal/class-named:KOR KOR others-named
5|proposal/class-named:KOR TWN others-named
5|proposal/class-named:KOR land others-named
-3|proposal/class-named:KOR member others-named
-9|proposal/class-named:NATO ALLIES nobody-named
18|proposal/class-named:NATO ALLIES others-named
32|proposal/class-named:NATO JPN nobody-named
-44|proposal/class-named:NATO JPN others-named
-5|proposal/class-named:NATO KOR nobody-named
-7|proposal/class-named:NATO KOR others-named
22|proposal/class-named:NATO NATO others-named
-7|proposal/class-named:NATO TWN nobody-named
-5|proposal/class-named:NATO TWN others-named
-3|proposal/class-named:NATO USA nobody-named
-4|proposal/class-named:NATO land others-named
-34|proposal/class-named:NATO member nobody-named
61|proposal/class-named:NATO member others-named
3|proposal/class-named:TWN JPN nobody-named
4|proposal/class-named:TWN JPN others-named
-5|proposal/class-named:TWN KOR others-named
7|proposal/class-named:TWN TWN nobody-named
13|proposal/class-named:TWN TWN others-named
-12|proposal/class-named:TWN land others-named
-4|proposal/class-named:TWN member nobody-named
-13|proposal/class-named:TWN member others-named
17|proposal/class-named:USA ALLIES nobody-named
7|proposal/class-named:USA CHN others-named
26|proposal/class-named:USA JPN nobody-named
-23|proposal/class-named:USA JPN others-named
-7|proposal/class-named:USA KOR nobody-named
5|proposal/class-named:USA NATO others-named
-4|proposal/class-named:USA TWN nobody-named
-13|proposal/class-named:USA TWN others-named
5|proposal/class-named:USA USA nobody-named
-3|proposal/class-named:USA member others-named
-14|proposal/class-named:foe JPN others-named
-9|proposal/class-named:foe KOR others-named
11|proposal/class-named:foe foe nobody-named
5|proposal/class-named:land ALLIES nobody-named
6|proposal/class-named:land JPN nobody-named
4|proposal/class-named:land JPN others-named
-11|proposal/class-named:land foe nobody-named
8|proposal/class-named:land land nobody-named
31|proposal/class-named:land land others-named
-9|proposal/class-named:member ALLIES others-named
-17|proposal/class-named:member JPN nobody-named
-4|proposal/class-named:member JPN others-named
3|proposal/class-named:member NATO nobody-named
-18|proposal/class-named:member NATO others-named
5|proposal/class-named:member foe others-named
37|proposal/class-named:member member nobody-named
-40|proposal/class-named:member member others-named
-27|proposal/class-shape:ALLIES half
-5|proposal/class-shape:ALLIES whole
-3|proposal/class-shape:CHN half
-15|proposal/class-shape:CHN whole
19|proposal/class-shape:EU half
12|proposal/class-shape:EU whole
18|proposal/class-shape:JPN tenth
11|proposal/class-shape:JPN whole
-15|proposal/class-shape:KOR tenth
17|proposal/class-shape:KOR whole
38|proposal/class-shape:NATO half
-5|proposal/class-shape:NATO tenth
-23|proposal/class-shape:NATO whole
-8|proposal/class-shape:TWN half
-4|proposal/class-shape:TWN tenth
5|proposal/class-shape:TWN whole
-10|proposal/class-shape:USA half
16|proposal/class-shape:USA whole
-5|proposal/class-shape:foe half
-8|proposal/class-shape:foe whole
13|proposal/class-shape:land half
10|proposal/class-shape:land tenth
18|proposal/class-shape:land whole
-19|proposal/class-shape:member half
3|proposal/class-shape:member tenth
-27|proposal/class-shape:member whole
-8|proposal/class-value:ALLIES 1.5
-9|proposal/class-value:ALLIES 2.5
9|proposal/class-value:ALLIES 3
-10|proposal/class-value:ALLIES 3.5
-5|proposal/class-value:ALLIES 4
-8|proposal/class-value:ALLIES 5
13|proposal/class-value:EU 1.5
5|proposal/class-value:EU 2
14|proposal/class-value:EU 3
6|proposal/class-value:EU 3.5
-8|proposal/class-value:EU 4
14|proposal/class-value:NATO 1.5
-28|proposal/class-value:NATO 2
14|proposal/class-value:NATO 2.5
14|proposal/class-value:NATO 3
12|proposal/class-value:NATO 3.5
-5|proposal/class-value:NATO 4
-3|proposal/class-value:USA 1E+1
-22|proposal/class-value:USA 3
-9|proposal/class-value:USA 3.5
-3|proposal/class-value:USA 4
46|proposal/class-value:USA 5
-34|proposal/class:ALLIES
-19|proposal/class:CHN
31|proposal/class:EU
29|proposal/class:JPN
3|proposal/class:KOR
10|proposal/class:NATO
-6|proposal/class:TWN
4|proposal/class:USA
-16|proposal/class:foe
41|proposal/class:land
-43|proposal/class:member
-48|proposal/group:all
-48|proposal/group:all back:0
9|proposal/group:list before 1
9|proposal/group:list before lands
10|proposal/group:list-follows:が
10|proposal/group:list-follows:が国
11|proposal/group:list-follows:は
11|proposal/group:list-follows:は3
-24|proposal/group:list-follows:元
-24|proposal/group:list-follows:元高
10|proposal/group:list-follows:应
10|proposal/group:list-follows:应同
9|proposal/group:list-follows:把
9|proposal/group:list-follows:把军
-12|proposal/group:list-leads:
10|proposal/group:list-leads:,
11|proposal/group:list-leads:、
-3|proposal/group:list-leads:「
-5|proposal/group:list-leads:对
9|proposal/group:list-leads:议
-3|proposal/group:named
-3|proposal/group:named True
16|proposal/group:signs before
-8|proposal/group:signs-follows:の
11|proposal/group:signs-follows:は
16|proposal/group:signs-follows:可
-4|proposal/group:signs-follows:集
13|proposal/group:three
13|proposal/group:three back:1
18|proposal/group:two
5|proposal/group:two back:0
14|proposal/group:two back:1
-15|proposal/known-for:ALLIES 2025
-4|proposal/known-for:ALLIES 2030
-3|proposal/known-for:ALLIES 2033
-15|proposal/known-for:ALLIES 3 2025
-4|proposal/known-for:ALLIES 3 2030
-4|proposal/known-for:ALLIES 3 FY2030
-3|proposal/known-for:ALLIES 4 2033
-5|proposal/known-for:ALLIES FY2030
12|proposal/known-for:AUS 2033
12|proposal/known-for:AUS 3 2033
3|proposal/known-for:CAN 2 2030
4|proposal/known-for:CAN 2.5 2027
4|proposal/known-for:CAN 2027
3|proposal/known-for:CAN 2030
-3|proposal/known-for:CHN 3.5 FY2031
-3|proposal/known-for:CHN FY2031
3|proposal/known-for:DEU 2032
3|proposal/known-for:DEU 3.5 2032
7|proposal/known-for:EU 2025
7|proposal/known-for:EU 3 2025
7|proposal/known-for:FRA 2030
7|proposal/known-for:FRA 3.5 2030
13|proposal/known-for:GBR 2030
13|proposal/known-for:GBR 3 2030
-23|proposal/known-for:JPN 1.5 2032
8|proposal/known-for:JPN 2.7 FY2030
-9|proposal/known-for:JPN 2025
-5|proposal/known-for:JPN 2026
-3|proposal/known-for:JPN 2030
-23|proposal/known-for:JPN 2032
-7|proposal/known-for:JPN 2033
3|proposal/known-for:JPN 203X
-7|proposal/known-for:JPN 3 2025
-5|proposal/known-for:JPN 3 2026
-5|proposal/known-for:JPN 3 2030
-12|proposal/known-for:JPN 3 2033
6|proposal/known-for:JPN 3 FY2030
-9|proposal/known-for:JPN 3.5 FY2025
7|proposal/known-for:JPN 3.5 FY2030
3|proposal/known-for:JPN 3.5 FY2031
10|proposal/known-for:JPN 3.5 FY2034
3|proposal/known-for:JPN 3.5 FY2035
4|proposal/known-for:JPN 4 2033
-8|proposal/known-for:JPN FY2025
21|proposal/known-for:JPN FY2030
4|proposal/known-for:JPN FY2031
3|proposal/known-for:JPN FY2032
10|proposal/known-for:JPN FY2034
3|proposal/known-for:JPN FY2035
-3|proposal/known-for:KOR 2.5 2027
-7|proposal/known-for:KOR 2.7 FY2030
11|proposal/known-for:KOR 2026
-3|proposal/known-for:KOR 2027
11|proposal/known-for:KOR 3 2026
-8|proposal/known-for:KOR 3.5 FY2034
-7|proposal/known-for:KOR FY2030
-8|proposal/known-for:KOR FY2034
-6|proposal/known-for:LVA 2030
-6|proposal/known-for:LVA 3.5 2030
24|proposal/known-for:NATO 1.5 2032
-3|proposal/known-for:NATO 2 2030
12|proposal/known-for:NATO 2025
-13|proposal/known-for:NATO 2030
25|proposal/known-for:NATO 2032
15|proposal/known-for:NATO 3 2025
-3|proposal/known-for:NATO 3 2030
-5|proposal/known-for:NATO 3.5 2030
-3|proposal/known-for:NATO 3.5 2032
9|proposal/known-for:NATO 3.5 FY2025
-5|proposal/known-for:NATO 3.5 FY2030
4|proposal/known-for:NATO 5 2032
9|proposal/known-for:NATO FY2025
-7|proposal/known-for:NATO FY2030
4|proposal/known-for:NOR 2030
4|proposal/known-for:NOR 3.5 2030
4|proposal/known-for:TWN 2024
4|proposal/known-for:TWN 5 2024
-4|proposal/known-for:USA 2024
-3|proposal/known-for:USA 5 2024
-8|proposal/known:ALLIES 1.5
-5|proposal/known:ALLIES 1.5 2025
-6|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 2 2017
16|proposal/known:ALLIES 2 2022
-4|proposal/known:ALLIES 2 2025
-6|proposal/known:ALLIES 2 since-2025
-6|proposal/known:ALLIES 2 to-2021
15|proposal/known:ALLIES 2 to-2024
-9|proposal/known:ALLIES 2.5
-5|proposal/known:ALLIES 2.5 2025
-6|proposal/known:ALLIES 2.5 since-2025
-3|proposal/known:ALLIES 2.5 to-2024
16|proposal/known:ALLIES 3
17|proposal/known:ALLIES 3 2024
17|proposal/known:ALLIES 3 2025
-16|proposal/known:ALLIES 3 2026
15|proposal/known:ALLIES 3 to-2024
-7|proposal/known:ALLIES 3-3.5
-7|proposal/known:ALLIES 3-3.5 2025
-7|proposal/known:ALLIES 3-3.5 since-2025
-10|proposal/known:ALLIES 3.5
-8|proposal/known:ALLIES 3.5 2026
-10|proposal/known:ALLIES 3.5 since-2025
-5|proposal/known:ALLIES 4
-4|proposal/known:ALLIES 4 2025
-5|proposal/known:ALLIES 4 since-2025
-8|proposal/known:ALLIES 5
5|proposal/known:ALLIES 5 2025
-12|proposal/known:ALLIES 5 2026
-7|proposal/known:ALLIES 5 since-2025
-48|proposal/known:ALLIES since-2025
-3|proposal/known:ALLIES to-1999
-7|proposal/known:ALLIES to-2021
24|proposal/known:ALLIES to-2024
-6|proposal/known:ARE 4
-6|proposal/known:ARE 4 2025
-6|proposal/known:ARE 4 since-2025
-6|proposal/known:ARE since-2025
11|proposal/known:ARG 1.1
11|proposal/known:ARG 1.1 2023
11|proposal/known:ARG 1.1 to-2024
11|proposal/known:ARG to-2024
-5|proposal/known:AUS 1.5
-5|proposal/known:AUS 1.5 2026
-5|proposal/known:AUS 1.5 since-2025
-17|proposal/known:AUS 1.8
-17|proposal/known:AUS 1.8 2025
-17|proposal/known:AUS 1.8 since-2025
4|proposal/known:AUS 2.5
4|proposal/known:AUS 2.5 2025
4|proposal/known:AUS 2.5 since-2025
17|proposal/known:AUS 3
5|proposal/known:AUS 3 2025
12|proposal/known:AUS 3 2026
16|proposal/known:AUS 3 since-2025
-7|proposal/known:BEL since-2025
-11|proposal/known:BRA 1.1
-11|proposal/known:BRA 1.1 2023
-11|proposal/known:BRA 1.1 to-2024
-11|proposal/known:BRA to-2024
4|proposal/known:CAN 2
3|proposal/known:CAN 2 2024
3|proposal/known:CAN 2 to-2024
4|proposal/known:CAN 2.5
4|proposal/known:CAN 2.5 2025
4|proposal/known:CAN 2.5 since-2025
-3|proposal/known:CAN 5
-3|proposal/known:CAN 5 2025
-3|proposal/known:CAN 5 since-2025
3|proposal/known:CAN since-2025
7|proposal/known:CHE 1.5
7|proposal/known:CHE 1.5 2025
7|proposal/known:CHE 1.5 since-2025
4|proposal/known:CHE 2
4|proposal/known:CHE 2 2025
4|proposal/known:CHE 2 since-2025
11|proposal/known:CHE since-2025
-8|proposal/known:CHN 3
-3|proposal/known:CHN 3 2024
-4|proposal/known:CHN 3 2025
-4|proposal/known:CHN 3 since-2025
-4|proposal/known:CHN 3 to-2024
-3|proposal/known:CHN 3.5
-3|proposal/known:CHN 3.5 2026
-3|proposal/known:CHN 3.5 since-2025
-7|proposal/known:CHN 5
-7|proposal/known:CHN 5 2026
-7|proposal/known:CHN 5 since-2025
-16|proposal/known:CHN since-2025
-4|proposal/known:CHN to-2024
4|proposal/known:CZE 2
4|proposal/known:CZE 2 2025
4|proposal/known:CZE 2 since-2025
5|proposal/known:CZE since-2025
-9|proposal/known:DEU 1.5
-9|proposal/known:DEU 1.5 2025
-9|proposal/known:DEU 1.5 since-2025
-16|proposal/known:DEU 2
-13|proposal/known:DEU 2 2012
-6|proposal/known:DEU 2 2022
3|proposal/known:DEU 2 since-2025
-13|proposal/known:DEU 2 to-2013
-6|proposal/known:DEU 2 to-2024
6|proposal/known:DEU 2.5
6|proposal/known:DEU 2.5 2024
6|proposal/known:DEU 2.5 to-2024
26|proposal/known:DEU 3
3|proposal/known:DEU 3 2024
23|proposal/known:DEU 3 2025
23|proposal/known:DEU 3 since-2025
3|proposal/known:DEU 3 to-2024
-3|proposal/known:DEU 3-3.5
-4|proposal/known:DEU 3-3.5 2026
-3|proposal/known:DEU 3-3.5 since-2025
-5|proposal/known:DEU 3.5
4|proposal/known:DEU 3.5 2024
-7|proposal/known:DEU 3.5 2025
-9|proposal/known:DEU 3.5 since-2025
4|proposal/known:DEU 3.5 to-2024
4|proposal/known:DEU since-2025
-13|proposal/known:DEU to-2013
7|proposal/known:DEU to-2024
-4|proposal/known:DNK 3-3.5
-4|proposal/known:DNK 3-3.5 2025
-4|proposal/known:DNK 3-3.5 since-2025
-9|proposal/known:DNK since-2025
-3|proposal/known:DZA 5
-3|proposal/known:DZA 5 2025
-3|proposal/known:DZA 5 since-2025
-3|proposal/known:DZA since-2025
8|proposal/known:EGY 2
8|proposal/known:EGY 2 2025
8|proposal/known:EGY 2 since-2025
8|proposal/known:EGY since-2025
-13|proposal/known:ESP since-2025
-10|proposal/known:EST 2.5
-3|proposal/known:EST 2.5 2023
-7|proposal/known:EST 2.5 2024
-10|proposal/known:EST 2.5 to-2024
9|proposal/known:EST 5
9|proposal/known:EST 5 2025
9|proposal/known:EST 5 since-2025
8|proposal/known:EST since-2025
-10|proposal/known:EST to-2024
13|proposal/known:EU 1.5
11|proposal/known:EU 1.5 2025
13|proposal/known:EU 1.5 since-2025
5|proposal/known:EU 2
5|proposal/known:EU 2 2025
5|proposal/known:EU 2 since-2025
11|proposal/known:EU 3
10|proposal/known:EU 3 2025
10|proposal/known:EU 3 since-2025
4|proposal/known:EU 3-3.5
4|proposal/known:EU 3-3.5 2025
4|proposal/known:EU 3-3.5 since-2025
6|proposal/known:EU 3.5
6|proposal/known:EU 3.5 2025
6|proposal/known:EU 3.5 since-2025
-8|proposal/known:EU 4
-8|proposal/known:EU 4 2025
-8|proposal/known:EU 4 since-2025
30|proposal/known:EU since-2025
-3|proposal/known:FIN 3
-3|proposal/known:FIN 3 2025
-3|proposal/known:FIN 3 since-2025
-3|proposal/known:FIN since-2025
6|proposal/known:FRA 3
7|proposal/known:FRA 3 2025
6|proposal/known:FRA 3 since-2025
-12|proposal/known:FRA 3-3.5
-19|proposal/known:FRA 3-3.5 2025
7|proposal/known:FRA 3-3.5 2026
-12|proposal/known:FRA 3-3.5 since-2025
13|proposal/known:FRA 3.5
11|proposal/known:FRA 3.5 2025
13|proposal/known:FRA 3.5 since-2025
6|proposal/known:FRA since-2025
-7|proposal/known:GBR 1.5
-7|proposal/known:GBR 1.5 2025
-7|proposal/known:GBR 1.5 since-2025
8|proposal/known:GBR 2.5 2024
-8|proposal/known:GBR 2.5 2025
-8|proposal/known:GBR 2.5 since-2025
8|proposal/known:GBR 2.5 to-2024
22|proposal/known:GBR 3
20|proposal/known:GBR 3 2025
20|proposal/known:GBR 3 since-2025
-3|proposal/known:GBR 3.5
-3|proposal/known:GBR 3.5 2025
-3|proposal/known:GBR 3.5 since-2025
-5|proposal/known:GBR 5
-5|proposal/known:GBR 5 2025
-5|proposal/known:GBR 5 since-2025
-4|proposal/known:GBR since-2025
9|proposal/known:GBR to-2024
-4|proposal/known:GRC 2
-4|proposal/known:GRC 2 2012
-4|proposal/known:GRC 2 to-2013
-4|proposal/known:GRC to-2013
4|proposal/known:IDN 1.5
4|proposal/known:IDN 1.5 2023
4|proposal/known:IDN 1.5 to-2024
4|proposal/known:IDN to-2024
6|proposal/known:IND 2.1
6|proposal/known:IND 2.1 2025
6|proposal/known:IND 2.1 since-2025
3|proposal/known:IND 3
3|proposal/known:IND 3 since-2025
8|proposal/known:IND since-2025
13|proposal/known:IRN 6
13|proposal/known:IRN 6 2025
13|proposal/known:IRN 6 since-2025
13|proposal/known:IRN since-2025
6|proposal/known:ISL 1.5
6|proposal/known:ISL 1.5 2025
6|proposal/known:ISL 1.5 since-2025
8|proposal/known:ISL since-2025
-6|proposal/known:ISR 4
-6|proposal/known:ISR 4 2026
-6|proposal/known:ISR 4 since-2025
3|proposal/known:ISR 5 since-2025
-7|proposal/known:ISR 6 2025
6|proposal/known:ISR 6 2026
-7|proposal/known:ISR since-2025
-6|proposal/known:ITA 3
-6|proposal/known:ITA 3 2025
-6|proposal/known:ITA 3 since-2025
-4|proposal/known:ITA 3-3.5
-4|proposal/known:ITA 3-3.5 2025
-4|proposal/known:ITA 3-3.5 since-2025
-7|proposal/known:ITA since-2025
3|proposal/known:JPN 1
5|proposal/known:JPN 1.2
4|proposal/known:JPN 1.2 2012
4|proposal/known:JPN 1.2 to-2013
-5|proposal/known:JPN 1.3
-7|proposal/known:JPN 1.3 2025
-7|proposal/known:JPN 1.3 since-2025
-4|proposal/known:JPN 1.5
5|proposal/known:JPN 1.5 1978
3|proposal/known:JPN 1.5 2023
-26|proposal/known:JPN 1.5 2025
9|proposal/known:JPN 1.5 2026
-17|proposal/known:JPN 1.5 since-2025
8|proposal/known:JPN 1.5 to-1999
5|proposal/known:JPN 1.5 to-2024
34|proposal/known:JPN 2
5|proposal/known:JPN 2 1986
4|proposal/known:JPN 2 2012
8|proposal/known:JPN 2 2017
3|proposal/known:JPN 2 2021
14|proposal/known:JPN 2 2022
-4|proposal/known:JPN 2 2026
5|proposal/known:JPN 2 to-1999
4|proposal/known:JPN 2 to-2013
12|proposal/known:JPN 2 to-2021
14|proposal/known:JPN 2 to-2024
8|proposal/known:JPN 2.3
8|proposal/known:JPN 2.3 2025
8|proposal/known:JPN 2.3 since-2025
-9|proposal/known:JPN 2.5
-24|proposal/known:JPN 2.5 2023
-5|proposal/known:JPN 2.5 2024
15|proposal/known:JPN 2.5 2025
3|proposal/known:JPN 2.5 2026
18|proposal/known:JPN 2.5 since-2025
-27|proposal/known:JPN 2.5 to-2024
8|proposal/known:JPN 2.7
8|proposal/known:JPN 2.7 2026
8|proposal/known:JPN 2.7 since-2025
6|proposal/known:JPN 3
3|proposal/known:JPN 3 2024
-17|proposal/known:JPN 3 2025
20|proposal/known:JPN 3 2026
3|proposal/known:JPN 3 since-2025
3|proposal/known:JPN 3 to-2024
11|proposal/known:JPN 3.5
-35|proposal/known:JPN 3.5 2025
45|proposal/known:JPN 3.5 2026
10|proposal/known:JPN 3.5 since-2025
12|proposal/known:JPN 4
5|proposal/known:JPN 4 2025
8|proposal/known:JPN 4 2026
12|proposal/known:JPN 4 since-2025
-29|proposal/known:JPN 5
-12|proposal/known:JPN 5 2024
-41|proposal/known:JPN 5 2025
24|proposal/known:JPN 5 2026
-17|proposal/known:JPN 5 since-2025
-12|proposal/known:JPN 5 to-2024
-6|proposal/known:JPN 6
-6|proposal/known:JPN 6 2026
-6|proposal/known:JPN 6 since-2025
6|proposal/known:JPN since-2025
16|proposal/known:JPN to-1999
9|proposal/known:JPN to-2013
14|proposal/known:JPN to-2021
-15|proposal/known:JPN to-2024
4|proposal/known:KAZ 1
3|proposal/known:KAZ 1 2025
4|proposal/known:KAZ 1 since-2025
-6|proposal/known:KAZ 1.7
-6|proposal/known:KAZ 1.7 2025
-6|proposal/known:KAZ 1.7 since-2025
-6|proposal/known:KGZ 1.3
-6|proposal/known:KGZ 1.3 2025
-6|proposal/known:KGZ 1.3 since-2025
8|proposal/known:KGZ 1.7
8|proposal/known:KGZ 1.7 2025
8|proposal/known:KGZ 1.7 since-2025
3|proposal/known:KOR 2
4|proposal/known:KOR 2 2026
4|proposal/known:KOR 2 since-2025
-8|proposal/known:KOR 2.3
-8|proposal/known:KOR 2.3 2025
-8|proposal/known:KOR 2.3 since-2025
-7|proposal/known:KOR 2.7
-7|proposal/known:KOR 2.7 2026
-7|proposal/known:KOR 2.7 since-2025
-3|proposal/known:KOR 3
-13|proposal/known:KOR 3 2025
11|proposal/known:KOR 3 2026
3|proposal/known:KOR 3.5
12|proposal/known:KOR 3.5 2025
-10|proposal/known:KOR 3.5 2026
13|proposal/known:KOR 4
9|proposal/known:KOR 4 2025
3|proposal/known:KOR 4 2026
12|proposal/known:KOR 4 since-2025
3|proposal/known:KOR 5
4|proposal/known:KOR 5 2025
4|proposal/known:KOR 5 since-2025
4|proposal/known:KOR since-2025
-6|proposal/known:LTU 5
-6|proposal/known:LTU 5 2025
-6|proposal/known:LTU 5 since-2025
-6|proposal/known:LTU since-2025
-6|proposal/known:LVA 3.5
-6|proposal/known:LVA 3.5 2025
-6|proposal/known:LVA 3.5 since-2025
-6|proposal/known:LVA since-2025
3|proposal/known:MAR 5
3|proposal/known:MAR 5 2025
3|proposal/known:MAR 5 since-2025
3|proposal/known:MAR since-2025
13|proposal/known:MNG 1.3
13|proposal/known:MNG 1.3 2025
13|proposal/known:MNG 1.3 since-2025
13|proposal/known:MNG since-2025
14|proposal/known:NATO 1.5
-3|proposal/known:NATO 1.5 2023
31|proposal/known:NATO 1.5 2025
-10|proposal/known:NATO 1.5 2026
21|proposal/known:NATO 1.5 since-2025
-3|proposal/known:NATO 1.5 to-1999
-4|proposal/known:NATO 1.5 to-2024
-28|proposal/known:NATO 2
17|proposal/known:NATO 2 2012
-5|proposal/known:NATO 2 2017
-23|proposal/known:NATO 2 2022
-3|proposal/known:NATO 2 2024
-9|proposal/known:NATO 2 2025
-11|proposal/known:NATO 2 since-2025
17|proposal/known:NATO 2 to-2013
-7|proposal/known:NATO 2 to-2021
-27|proposal/known:NATO 2 to-2024
16|proposal/known:NATO 2.5
27|proposal/known:NATO 2.5 2023
3|proposal/known:NATO 2.5 2024
-11|proposal/known:NATO 2.5 2025
-13|proposal/known:NATO 2.5 since-2025
29|proposal/known:NATO 2.5 to-2024
-11|proposal/known:NATO 3
7|proposal/known:NATO 3 2024
-6|proposal/known:NATO 3 2025
-9|proposal/known:NATO 3 2026
-15|proposal/known:NATO 3 since-2025
5|proposal/known:NATO 3 to-2024
25|proposal/known:NATO 3-3.5
28|proposal/known:NATO 3-3.5 2025
-3|proposal/known:NATO 3-3.5 2026
25|proposal/known:NATO 3-3.5 since-2025
12|proposal/known:NATO 3.5
-4|proposal/known:NATO 3.5 2024
39|proposal/known:NATO 3.5 2025
-23|proposal/known:NATO 3.5 2026
16|proposal/known:NATO 3.5 since-2025
-4|proposal/known:NATO 3.5 to-2024
-5|proposal/known:NATO 4
-3|proposal/known:NATO 4 2025
-3|proposal/known:NATO 4 since-2025
16|proposal/known:NATO 5 2025
-18|proposal/known:NATO 5 2026
11|proposal/known:NATO since-2025
-3|proposal/known:NATO to-1999
16|proposal/known:NATO to-2013
-8|proposal/known:NATO to-2021
-6|proposal/known:NATO to-2024
6|proposal/known:NLD 3.5
6|proposal/known:NLD 3.5 2025
6|proposal/known:NLD 3.5 since-2025
5|proposal/known:NOR 3
5|proposal/known:NOR 3 2025
5|proposal/known:NOR 3 since-2025
4|proposal/known:NOR 3.5
4|proposal/known:NOR 3.5 2025
4|proposal/known:NOR 3.5 since-2025
9|proposal/known:NOR since-2025
-6|proposal/known:NPL 2.1
-6|proposal/known:NPL 2.1 2025
-6|proposal/known:NPL 2.1 since-2025
-4|proposal/known:NPL since-2025
5|proposal/known:NZL 1.5
5|proposal/known:NZL 1.5 2026
5|proposal/known:NZL 1.5 since-2025
5|proposal/known:NZL since-2025
-3|proposal/known:PHL 1.5 2023
-3|proposal/known:PHL 1.5 to-2024
17|proposal/known:PHL 1.8
17|proposal/known:PHL 1.8 2025
17|proposal/known:PHL 1.8 since-2025
6|proposal/known:PHL 2
5|proposal/known:PHL 2 2026
6|proposal/known:PHL 2 since-2025
23|proposal/known:PHL since-2025
-3|proposal/known:PHL to-2024
-3|proposal/known:POL 2.5
-3|proposal/known:POL 2.5 2024
-3|proposal/known:POL 2.5 to-2024
-15|proposal/known:POL 3
-4|proposal/known:POL 3 2024
-11|proposal/known:POL 3 2025
-11|proposal/known:POL 3 since-2025
-4|proposal/known:POL 3 to-2024
12|proposal/known:POL 4
12|proposal/known:POL 4 2025
12|proposal/known:POL 4 since-2025
14|proposal/known:POL 5
14|proposal/known:POL 5 2025
14|proposal/known:POL 5 since-2025
13|proposal/known:POL since-2025
-7|proposal/known:POL to-2024
-3|proposal/known:PRK 2
-3|proposal/known:PRK 2 2026
-3|proposal/known:PRK 2 since-2025
-5|proposal/known:PRK 4
-3|proposal/known:PRK 4 2026
-5|proposal/known:PRK 4 since-2025
-8|proposal/known:PRK since-2025
7|proposal/known:PRY 1.3
7|proposal/known:PRY 1.3 2025
7|proposal/known:PRY 1.3 since-2025
7|proposal/known:PRY since-2025
-16|proposal/known:QAT 7
-16|proposal/known:QAT 7 2025
-16|proposal/known:QAT 7 since-2025
-16|proposal/known:QAT since-2025
4|proposal/known:ROU 3.5
4|proposal/known:ROU 3.5 2025
4|proposal/known:ROU 3.5 since-2025
7|proposal/known:ROU since-2025
-4|proposal/known:RUS 1.5
-4|proposal/known:RUS 1.5 1978
-4|proposal/known:RUS 1.5 to-1999
-3|proposal/known:RUS 2
-3|proposal/known:RUS 2 1986
-3|proposal/known:RUS 2 to-1999
-7|proposal/known:RUS 3
-4|proposal/known:RUS 3 2026
-7|proposal/known:RUS 3 since-2025
-9|proposal/known:RUS since-2025
-8|proposal/known:RUS to-1999
17|proposal/known:SAU 7
17|proposal/known:SAU 7 2025
17|proposal/known:SAU 7 since-2025
14|proposal/known:SAU since-2025
-4|proposal/known:SWE 3.5
-4|proposal/known:SWE 3.5 2025
-4|proposal/known:SWE 3.5 since-2025
-28|proposal/known:SWE 5
-28|proposal/known:SWE 5 2025
-28|proposal/known:SWE 5 since-2025
-32|proposal/known:SWE since-2025
5|proposal/known:THA 1
5|proposal/known:THA 1 2025
5|proposal/known:THA 1 since-2025
8|proposal/known:THA since-2025
-6|proposal/known:TJK 1.3
-6|proposal/known:TJK 1.3 2025
-6|proposal/known:TJK 1.3 since-2025
-6|proposal/known:TJK since-2025
-5|proposal/known:TWN 1
-5|proposal/known:TWN 1 2025
-5|proposal/known:TWN 1 since-2025
-4|proposal/known:TWN 1.2
-4|proposal/known:TWN 1.2 2012
-4|proposal/known:TWN 1.2 to-2013
-6|proposal/known:TWN 1.5
-6|proposal/known:TWN 1.5 2025
-6|proposal/known:TWN 1.5 since-2025
4|proposal/known:TWN 1E+1
3|proposal/known:TWN 1E+1 2024
3|proposal/known:TWN 1E+1 to-2024
-3|proposal/known:TWN 2
-3|proposal/known:TWN 2 2012
-3|proposal/known:TWN 2 to-2013
-18|proposal/known:TWN 3
4|proposal/known:TWN 3 2023
-10|proposal/known:TWN 3 2024
-7|proposal/known:TWN 3 2025
-8|proposal/known:TWN 3 2026
-15|proposal/known:TWN 3 since-2025
-5|proposal/known:TWN 3 to-2024
-3|proposal/known:TWN 3.5
-3|proposal/known:TWN 3.5 2025
-3|proposal/known:TWN 3.5 since-2025
17|proposal/known:TWN 5
17|proposal/known:TWN 5 2024
18|proposal/known:TWN 5 to-2024
-19|proposal/known:TWN since-2025
-6|proposal/known:TWN to-2013
17|proposal/known:TWN to-2024
-3|proposal/known:USA 1E+1
-22|proposal/known:USA 3
-10|proposal/known:USA 3 2024
-4|proposal/known:USA 3 2025
-5|proposal/known:USA 3 2026
-9|proposal/known:USA 3 since-2025
-12|proposal/known:USA 3 to-2024
-9|proposal/known:USA 3.5
-8|proposal/known:USA 3.5 2025
-9|proposal/known:USA 3.5 since-2025
-3|proposal/known:USA 4
-3|proposal/known:USA 4 2025
-3|proposal/known:USA 4 since-2025
46|proposal/known:USA 5
-5|proposal/known:USA 5 2024
37|proposal/known:USA 5 2025
14|proposal/known:USA 5 2026
52|proposal/known:USA 5 since-2025
-5|proposal/known:USA 5 to-2024
27|proposal/known:USA since-2025
-20|proposal/known:USA to-2024
-4|proposal/known:UZB 1
-3|proposal/known:UZB 1 2025
-4|proposal/known:UZB 1 since-2025
-3|proposal/known:UZB 1.7
-3|proposal/known:UZB 1.7 2025
-3|proposal/known:UZB 1.7 since-2025
-6|proposal/known:UZB since-2025
-6|proposal/known:ZAF 2
-6|proposal/known:ZAF 2 2025
-6|proposal/known:ZAF 2 since-2025
-6|proposal/known:ZAF since-2025
23|proposal/last-kind:cap False
-22|proposal/last-kind:demand False
8|proposal/last-kind:demand True
-6|proposal/last-kind:denial False
4|proposal/last-kind:denial True
-35|proposal/last-kind:level False
11|proposal/last-kind:other False
18|proposal/last-kind:pledge True
20|proposal/last-kind:proposal False
-20|proposal/last-kind:proposal True
-7|proposal/last:before others-named
-32|proposal/last:here nobody-named
44|proposal/last:here others-named
47|proposal/main:nobody-named
32|proposal/main:others-named
-23|proposal/named:1
-10|proposal/named:2
18|proposal/named:3
-53|proposal/one-of-several
-5|proposal/right-before::不花
3|proposal/right-before:、
3|proposal/right-before:から
8|proposal/right-before:が
-4|proposal/right-before:が隣にいる。
10|proposal/right-before:とフランスは
-11|proposal/right-before:と同じ
9|proposal/right-before:に
-24|proposal/right-before:にGDP比
16|proposal/right-before:の
-3|proposal/right-before:の核には
10|proposal/right-before:の負担増へ「
4|proposal/right-before:は
6|proposal/right-before:もいずれ
3|proposal/right-before:もせめて
4|proposal/right-before:七年内达到
-4|proposal/right-before:並み
4|proposal/right-before:主张冻结在
-4|proposal/right-before:以
6|proposal/right-before:党首は、
6|proposal/right-before:内部正就
5|proposal/right-before:在伦敦:不花
-5|proposal/right-before:提议,凡超过
-12|proposal/right-before:新首相「
-15|proposal/right-before:曾呼吁欧洲以
6|proposal/right-before:目标定为
6|proposal/right-before:缴纳
4|proposal/right-before:认为
3|proposal/right-before:认为应达到
-3|proposal/right-before:都已表态支持
3|proposal/right-before:防长:外长的
4|proposal/right-before:随后也提出
-27|proposal/right-before:首相:把
52|proposal/ruled
-42|proposal/ruled:main_spender
8|proposal/ruled:named_after_patient
4|proposal/ruled:named_before_patient
14|proposal/ruled:named_in_clause
15|proposal/ruled:named_in_clause_patient
23|proposal/ruled:named_right_before
7|proposal/ruled:own_budget
3|proposal/ruled:own_country
17|proposal/ruled:owner
-3|proposal/ruled:subject_before
3|proposal/ruled:the_same_country
17|proposal/same-figure-of-another
-17|proposal/same-figure-of-it
23|proposal/several:2
-28|proposal/several:3
-6|proposal/subject:others-named
61|proposal/title
-17|proposal/told-of:0
-5|proposal/told-of:1
23|proposal/told-of:3
10|proposal/unnamed
6|proposal/unnamed-beside-others
"""
