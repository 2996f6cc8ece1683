"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
21|/after-far:1 False
-14|/after-far:1 True
23|/after-far:18 False
-54|/after-far:18 True
7|/after-far:36 False
-10|/after-far:36 True
-11|/after-far:4 False
17|/after-far:4 True
29|/after-far:9 False
-23|/after-far:9 True
-8|/after-follows:
-6|/after-follows: True
8|/after-follows:\"
-3|/after-follows:\"。 True
8|/after-follows:\"早 True
4|/after-follows:(N False
9|/after-follows:,
12|/after-follows:,却 True
-4|/after-follows:1
-5|/after-follows:2
-9|/after-follows:3
-9|/after-follows:3. True
-35|/after-follows:、
-30|/after-follows:、日 False
-6|/after-follows:、比 True
18|/after-follows:。
5|/after-follows:。 False
13|/after-follows:。 True
-16|/after-follows:が
-8|/after-follows:が0 True
-3|/after-follows:が5 False
-7|/after-follows:がそ True
-6|/after-follows:が応 False
-3|/after-follows:が決 False
10|/after-follows:が陸 False
-11|/after-follows:す
-11|/after-follows:すべ False
17|/after-follows:だ
-5|/after-follows:だけ False
24|/after-follows:だけ True
20|/after-follows:で
22|/after-follows:でも False
-9|/after-follows:と
3|/after-follows:とウ False
-4|/after-follows:と並 False
-11|/after-follows:と同 False
7|/after-follows:と比 False
25|/after-follows:に
5|/after-follows:に5 False
-5|/after-follows:にだ True
-31|/after-follows:には False
-14|/after-follows:には True
15|/after-follows:にも False
-23|/after-follows:にも True
9|/after-follows:に向 False
-12|/after-follows:に届 False
-26|/after-follows:に当 False
16|/after-follows:に改 True
4|/after-follows:に期 False
-6|/after-follows:に次 True
10|/after-follows:に比 False
30|/after-follows:に求 False
-5|/after-follows:に至 True
10|/after-follows:に要 False
26|/after-follows:に要 True
19|/after-follows:に迫 False
24|/after-follows:に迫 True
-15|/after-follows:に飛 True
-16|/after-follows:の1 False
-15|/after-follows:の2 True
14|/after-follows:の3 False
-4|/after-follows:の3 True
-5|/after-follows:の5 False
-31|/after-follows:の「 True
25|/after-follows:のた True
-3|/after-follows:のよ True
-6|/after-follows:のオ True
3|/after-follows:のピ False
3|/after-follows:の中 True
5|/after-follows:の事 False
-21|/after-follows:の合 False
-4|/after-follows:の家 True
-33|/after-follows:の弱 True
-11|/after-follows:の指 False
12|/after-follows:の新 False
33|/after-follows:の決 False
3|/after-follows:の物 False
11|/after-follows:の申 False
24|/after-follows:の目 False
5|/after-follows:の約 False
-5|/after-follows:の装 False
25|/after-follows:の計 False
-5|/after-follows:の財 False
5|/after-follows:の選 True
-5|/after-follows:の針 True
-8|/after-follows:の頼 True
-5|/after-follows:の首 False
-9|/after-follows:は
-4|/after-follows:は1 True
-5|/after-follows:は2 False
-4|/after-follows:はG True
3|/after-follows:は、 False
-5|/after-follows:は「 False
-4|/after-follows:はさ True
-10|/after-follows:はそ True
31|/after-follows:はど True
-25|/after-follows:は今 False
20|/after-follows:は今 True
-3|/after-follows:は前 True
20|/after-follows:は年 True
-5|/after-follows:は既 True
6|/after-follows:は母 True
-3|/after-follows:は議 True
-7|/after-follows:は賛 True
4|/after-follows:は適 False
-8|/after-follows:へ
-7|/after-follows:への False
-49|/after-follows:も
-5|/after-follows:も1 False
-8|/after-follows:も3 True
6|/after-follows:も6 False
-6|/after-follows:も例 False
-3|/after-follows:も参 False
-9|/after-follows:も将 True
-13|/after-follows:も歩 True
3|/after-follows:や
9|/after-follows:や2 False
-5|/after-follows:やス False
-7|/after-follows:をは False
7|/after-follows:を手 False
-8|/after-follows:一
3|/after-follows:一年 True
-12|/after-follows:一致 True
-5|/after-follows:七
-5|/after-follows:七年 True
-27|/after-follows:不
-21|/after-follows:不会 True
-8|/after-follows:不愿 True
-3|/after-follows:与
8|/after-follows:中
10|/after-follows:中名 False
3|/after-follows:中处 True
-5|/after-follows:中最 False
-6|/after-follows:为1 True
-5|/after-follows:为2 True
14|/after-follows:为何 False
14|/after-follows:也一 False
-6|/after-follows:也一 True
-3|/after-follows:也必 True
9|/after-follows:予
8|/after-follows:予以 True
-8|/after-follows:价
-8|/after-follows:价格 True
-45|/after-follows:会
-45|/after-follows:会持 False
10|/after-follows:做
6|/after-follows:做到 False
5|/after-follows:做得 True
6|/after-follows:全
6|/after-follows:全年 True
7|/after-follows:准
7|/after-follows:准备 True
-4|/after-follows:则
-12|/after-follows:刚
-12|/after-follows:刚刚 True
-5|/after-follows:前
-3|/after-follows:前段 True
-5|/after-follows:协
-5|/after-follows:协助 True
4|/after-follows:占
4|/after-follows:占比 True
4|/after-follows:反
5|/after-follows:反对 True
-3|/after-follows:反而 True
-9|/after-follows:发
-9|/after-follows:发言 True
-6|/after-follows:同
-5|/after-follows:同样 True
-5|/after-follows:和
-9|/after-follows:和以 True
7|/after-follows:和德 True
-5|/after-follows:喊
-3|/after-follows:喊话 False
10|/after-follows:国
-3|/after-follows:国防 False
12|/after-follows:国防 True
7|/after-follows:在
-3|/after-follows:在1 True
-4|/after-follows:在2 True
11|/after-follows:在海 True
3|/after-follows:在美 False
-11|/after-follows:報
-11|/after-follows:報告 False
14|/after-follows:外
6|/after-follows:外交 True
8|/after-follows:外相 False
5|/after-follows:大为 True
-6|/after-follows:大陆 True
4|/after-follows:央
4|/after-follows:央行 True
7|/after-follows:宪
7|/after-follows:宪章 False
4|/after-follows:导
4|/after-follows:导弹 True
4|/after-follows:尚
5|/after-follows:尚未 True
-5|/after-follows:幹
-5|/after-follows:幹部 True
8|/after-follows:应
10|/after-follows:应当 True
-5|/after-follows:当场 True
4|/after-follows:当年 True
17|/after-follows:态
17|/after-follows:态度 True
-4|/after-follows:怎
-4|/after-follows:怎么 False
-9|/after-follows:总
-7|/after-follows:总统 True
-4|/after-follows:恐
-4|/after-follows:恐面 False
5|/after-follows:成
5|/after-follows:成员 False
3|/after-follows:战
3|/after-follows:战后 True
3|/after-follows:所
3|/after-follows:所缺 False
-19|/after-follows:承
-18|/after-follows:承诺 False
-6|/after-follows:报
-6|/after-follows:报章 True
5|/after-follows:掏
5|/after-follows:掏5 True
8|/after-follows:控
8|/after-follows:控え False
-4|/after-follows:提
-4|/after-follows:提高 True
4|/after-follows:撤
4|/after-follows:撤下 True
23|/after-follows:政
12|/after-follows:政府 False
11|/after-follows:政府 True
19|/after-follows:新
9|/after-follows:新标 False
11|/after-follows:新目 False
-9|/after-follows:方
-3|/after-follows:方向 False
-6|/after-follows:方式 True
-12|/after-follows:无
-10|/after-follows:无关 False
-4|/after-follows:是
6|/after-follows:木
6|/after-follows:木原 True
4|/after-follows:未当 True
3|/after-follows:条
3|/after-follows:条约 False
-6|/after-follows:正
-6|/after-follows:正好 True
-10|/after-follows:氏側 False
3|/after-follows:的
-3|/after-follows:的2 True
-6|/after-follows:的5 False
9|/after-follows:的入 False
12|/after-follows:的数 False
-3|/after-follows:的沉 False
11|/after-follows:的要 False
-3|/after-follows:的该 True
23|/after-follows:目
20|/after-follows:目标 False
4|/after-follows:目標 False
9|/after-follows:看
9|/after-follows:看齐 False
7|/after-follows:科
7|/after-follows:科技 True
-10|/after-follows:経
-10|/after-follows:経済 False
8|/after-follows:约
-3|/after-follows:约为 True
13|/after-follows:约定 False
10|/after-follows:而
11|/after-follows:而言 False
4|/after-follows:能
4|/after-follows:能做 True
-23|/after-follows:自
-25|/after-follows:自己 True
6|/after-follows:花
6|/after-follows:花了 True
-14|/after-follows:要
-10|/after-follows:要求 False
13|/after-follows:讲
13|/after-follows:讲的 True
-3|/after-follows:该
-3|/after-follows:该做 True
3|/after-follows:说
11|/after-follows:财
13|/after-follows:财政 False
-3|/after-follows:赤
-3|/after-follows:赤字 True
-4|/after-follows:辗
-4|/after-follows:辗转 False
48|/after-follows:还
48|/after-follows:还是 True
19|/after-follows:长
20|/after-follows:长陈 True
5|/after-follows:门
5|/after-follows:门槛 False
5|/after-follows:防卫 True
5|/after-follows:防衛 True
-8|/after-follows:防长 True
-4|/after-follows:首
-13|/after-follows:首相 False
10|/after-follows:首相 True
5|/after-leads:%,
-45|/after-leads:%:
-23|/after-leads:%;
-10|/after-leads:%_
-3|/after-leads:%▽
-21|/after-leads:%、
-3|/after-leads:%が
-4|/after-leads:%で
-4|/after-leads:%と
5|/after-leads:%の
30|/after-leads:%は
-13|/after-leads:%与
-3|/after-leads:%向
-3|/after-leads:%和
14|/after-leads:%对
21|/after-leads:%是
39|/after-leads:%的
5|/after-leads:,\"
-7|/after-leads:,但
-8|/after-leads:,大
9|/after-leads:,比
9|/after-leads:,称
-25|/after-leads:,而
4|/after-leads:,距
-4|/after-leads:,连
-14|/after-leads:,遭
3|/after-leads:。」
-20|/after-leads:」_
-3|/after-leads:」…
-10|/after-leads:」に
-29|/after-leads:」は
-5|/after-leads:い、
-21|/after-leads:い。
62|/after-leads:いう
-13|/after-leads:いて
17|/after-leads:いる
24|/after-leads:う、
-25|/after-leads:う。
-12|/after-leads:え、
19|/after-leads:える
-5|/after-leads:かな
-12|/after-leads:から
-14|/after-leads:が、
8|/after-leads:き_
30|/after-leads:き、
29|/after-leads:け、
7|/after-leads:ける
12|/after-leads:げ、
22|/after-leads:げる
-10|/after-leads:し、
33|/after-leads:した
12|/after-leads:すと
-19|/after-leads:する
-3|/after-leads:ず、
-5|/after-leads:だ。
-27|/after-leads:て、
-38|/after-leads:て「
4|/after-leads:ての
-35|/after-leads:で、
-12|/after-leads:では
6|/after-leads:と、
-6|/after-leads:とに
-3|/after-leads:に_
-8|/after-leads:に、
-11|/after-leads:に「
3|/after-leads:のは
18|/after-leads:は、
-6|/after-leads:へ_
-10|/after-leads:べ、
-6|/after-leads:も_
33|/after-leads:もと
10|/after-leads:やす
11|/after-leads:よう
-6|/after-leads:る。
-6|/after-leads:ると
-4|/after-leads:れ、
8|/after-leads:れた
-31|/after-leads:れる
21|/after-leads:を、
-5|/after-leads:上,
-8|/after-leads:上、
-8|/after-leads:不及
-3|/after-leads:不是
12|/after-leads:为对
4|/after-leads:五,
-3|/after-leads:仅说
-3|/after-leads:他说
-4|/after-leads:代、
4|/after-leads:以及
-4|/after-leads:会给
-15|/after-leads:低い
11|/after-leads:作为
7|/after-leads:使う
18|/after-leads:例如
3|/after-leads:促过
5|/after-leads:全体
3|/after-leads:全球
10|/after-leads:写进
10|/after-leads:出を
-6|/after-leads:别;
-5|/after-leads:别被
7|/after-leads:及ぶ
4|/after-leads:只说
3|/after-leads:各国
4|/after-leads:后,
-4|/after-leads:向、
-11|/after-leads:味_
3|/after-leads:味着
-4|/after-leads:坦和
16|/after-leads:域の
11|/after-leads:多数
6|/after-leads:大于
-4|/after-leads:完成
-15|/after-leads:州、
-3|/after-leads:已居
-3|/after-leads:希望
10|/after-leads:平在
-9|/after-leads:年の
-5|/after-leads:建议
-8|/after-leads:当_
9|/after-leads:当成
6|/after-leads:後の
12|/after-leads:总理
-3|/after-leads:惟独
-3|/after-leads:慢_
3|/after-leads:所有
-3|/after-leads:拠「
-5|/after-leads:指,
-11|/after-leads:搬到
48|/after-leads:无论
13|/after-leads:是对
-4|/after-leads:更让
4|/after-leads:望,
-3|/after-leads:本和
9|/after-leads:条约
-5|/after-leads:標_
8|/after-leads:比,
21|/after-leads:求,
-7|/after-leads:求_
5|/after-leads:求、
-3|/after-leads:求与
-20|/after-leads:波、
25|/after-leads:派「
-3|/after-leads:牙、
16|/after-leads:用于
-4|/after-leads:相は
-31|/after-leads:省が
3|/after-leads:知道
-3|/after-leads:示,
3|/after-leads:算,
-4|/after-leads:者:
11|/after-leads:者由
-8|/after-leads:论,
5|/after-leads:话要
-21|/after-leads:说,
12|/after-leads:豁免
24|/after-leads:費を
-4|/after-leads:费,
14|/after-leads:费的
-9|/after-leads:邻国
8|/after-leads:闻,
-11|/after-leads:限与
7|/after-leads:题,
-35|/after:agent False
-25|/after:agent True
61|/after:named False
-42|/after:named True
43|/after:patient False
-15|/after:patient True
17|/asked-about
-7|/asks
94|/before-commas:0 0
9|/before-commas:0 1
35|/before-commas:1 0
-39|/before-commas:1 1
-13|/before-commas:2 0
41|/before-commas:2 1
-32|/before-commas:2 2
-15|/before-commas:3 1
-17|/before-commas:3 2
42|/before-far:1 0
10|/before-far:18 0
-11|/before-far:18 1
-5|/before-far:36 0
-16|/before-far:36 1
-37|/before-far:36 2
18|/before-far:4 0
22|/before-far:9 0
13|/before-far:9 1
27|/before-far:far 0
9|/before-far:far 1
-10|/before-far:far 2
18|/before-follows-rank:\" 0 0
4|/before-follows-rank:( 0 0
-24|/before-follows-rank:) 0 0
4|/before-follows-rank:) 1 0
10|/before-follows-rank:, 0 0
4|/before-follows-rank:, 0 1
-3|/before-follows-rank:, 1 0
5|/before-follows-rank:1 0 0
12|/before-follows-rank:1 1 0
49|/before-follows-rank:2 0 0
-16|/before-follows-rank:2 0 1
8|/before-follows-rank:2 0 2
-9|/before-follows-rank:2 1 0
-18|/before-follows-rank:2 1 1
-3|/before-follows-rank:2 1 2
-5|/before-follows-rank:2 2 0
9|/before-follows-rank:3 0 0
3|/before-follows-rank:4 0 0
-3|/before-follows-rank:4 1 0
-4|/before-follows-rank:4 1 1
5|/before-follows-rank:5 0 1
-11|/before-follows-rank:5 1 0
-3|/before-follows-rank:5 1 1
11|/before-follows-rank:6 1 0
-3|/before-follows-rank:7 1 0
6|/before-follows-rank:8 2 1
-45|/before-follows-rank:: 0 0
-3|/before-follows-rank:: 0 1
8|/before-follows-rank:: 1 0
7|/before-follows-rank:G 0 0
-17|/before-follows-rank:_ 0 0
-10|/before-follows-rank:| 1 0
24|/before-follows-rank:、 1 0
17|/before-follows-rank:、 1 1
-6|/before-follows-rank:、 1 2
43|/before-follows-rank:、 2 0
-22|/before-follows-rank:、 2 1
-16|/before-follows-rank:、 2 2
11|/before-follows-rank:、 3 0
5|/before-follows-rank:「 0 0
3|/before-follows-rank:「 1 0
3|/before-follows-rank:」 0 0
-28|/before-follows-rank:か 0 0
-3|/before-follows-rank:か 1 0
22|/before-follows-rank:が 0 0
4|/before-follows-rank:が 0 1
-29|/before-follows-rank:が 1 1
-5|/before-follows-rank:が 1 2
9|/before-follows-rank:き 0 0
23|/before-follows-rank:で 0 0
-24|/before-follows-rank:で 0 1
-5|/before-follows-rank:で 1 1
-6|/before-follows-rank:で 2 0
-34|/before-follows-rank:と 0 0
-8|/before-follows-rank:と 0 1
57|/before-follows-rank:と 1 0
-5|/before-follows-rank:と 2 0
33|/before-follows-rank:に 0 1
11|/before-follows-rank:に 1 0
-38|/before-follows-rank:に 1 1
26|/before-follows-rank:の 0 0
-8|/before-follows-rank:の 0 1
4|/before-follows-rank:の 0 2
23|/before-follows-rank:の 1 0
-22|/before-follows-rank:の 1 1
-4|/before-follows-rank:の 1 2
-6|/before-follows-rank:の 2 0
9|/before-follows-rank:の 2 2
-3|/before-follows-rank:の 3 0
29|/before-follows-rank:は 0 0
17|/before-follows-rank:は 0 1
-20|/before-follows-rank:は 1 0
-11|/before-follows-rank:は 1 1
-8|/before-follows-rank:は 1 2
-3|/before-follows-rank:は 2 0
-6|/before-follows-rank:は 2 1
7|/before-follows-rank:へ 0 0
25|/before-follows-rank:も 0 0
5|/before-follows-rank:も 0 1
-5|/before-follows-rank:や 0 0
5|/before-follows-rank:や 1 0
-14|/before-follows-rank:を 0 0
-16|/before-follows-rank:を 1 0
-5|/before-follows-rank:・ 0 0
-6|/before-follows-rank:・ 1 0
-8|/before-follows-rank:一 0 0
-4|/before-follows-rank:一 1 0
-5|/before-follows-rank:一 1 2
11|/before-follows-rank:上 0 0
16|/before-follows-rank:上 1 1
-8|/before-follows-rank:下 1 0
11|/before-follows-rank:不 0 0
-3|/before-follows-rank:不 1 0
17|/before-follows-rank:不 3 1
37|/before-follows-rank:与 1 0
5|/before-follows-rank:与 2 0
-4|/before-follows-rank:与 2 1
-16|/before-follows-rank:並 0 0
11|/before-follows-rank:为 0 0
-6|/before-follows-rank:为 1 1
-14|/before-follows-rank:主 0 0
-4|/before-follows-rank:主 1 0
-7|/before-follows-rank:之 1 0
-3|/before-follows-rank:之 2 0
42|/before-follows-rank:也 0 0
10|/before-follows-rank:也 1 0
-13|/before-follows-rank:事 0 0
4|/before-follows-rank:事 0 1
-8|/before-follows-rank:事 1 0
-11|/before-follows-rank:事 2 0
-6|/before-follows-rank:亦 0 0
17|/before-follows-rank:亦 0 1
3|/before-follows-rank:今 0 0
11|/before-follows-rank:今 0 1
3|/before-follows-rank:今 1 0
3|/before-follows-rank:今 1 1
-3|/before-follows-rank:今 1 2
-4|/before-follows-rank:介 0 0
-16|/before-follows-rank:仍 0 0
7|/before-follows-rank:仍 0 1
5|/before-follows-rank:付 0 0
-20|/before-follows-rank:代 0 0
10|/before-follows-rank:以 0 0
-15|/before-follows-rank:以 1 0
10|/before-follows-rank:众 1 1
-5|/before-follows-rank:众 2 0
6|/before-follows-rank:会 0 0
-31|/before-follows-rank:会 1 0
3|/before-follows-rank:估 2 0
9|/before-follows-rank:作 0 0
-6|/before-follows-rank:保 0 0
-7|/before-follows-rank:側 0 0
-6|/before-follows-rank:元 0 0
4|/before-follows-rank:兑 0 0
10|/before-follows-rank:党 0 0
16|/before-follows-rank:全 0 0
5|/before-follows-rank:全 2 1
6|/before-follows-rank:公 0 0
3|/before-follows-rank:公 0 1
3|/before-follows-rank:公 1 0
-7|/before-follows-rank:兰 0 0
3|/before-follows-rank:共 0 0
3|/before-follows-rank:共 1 0
9|/before-follows-rank:内 0 0
3|/before-follows-rank:内 1 0
16|/before-follows-rank:内 1 1
-25|/before-follows-rank:再 0 0
25|/before-follows-rank:军 0 0
-7|/before-follows-rank:军 0 2
-12|/before-follows-rank:军 1 1
-6|/before-follows-rank:军 1 2
-4|/before-follows-rank:军 2 2
37|/before-follows-rank:决 0 0
5|/before-follows-rank:准 1 1
-17|/before-follows-rank:分 0 0
23|/before-follows-rank:分 0 1
13|/before-follows-rank:分 0 2
-3|/before-follows-rank:则 0 0
6|/before-follows-rank:则 0 1
6|/before-follows-rank:则 0 2
-5|/before-follows-rank:刚 0 0
3|/before-follows-rank:刚 0 1
9|/before-follows-rank:别 1 0
-3|/before-follows-rank:前 0 0
-36|/before-follows-rank:前 1 0
3|/before-follows-rank:前 1 1
6|/before-follows-rank:副 1 0
-14|/before-follows-rank:力 0 0
-9|/before-follows-rank:加 0 0
-12|/before-follows-rank:十 0 0
3|/before-follows-rank:十 0 1
9|/before-follows-rank:却 0 0
-3|/before-follows-rank:原 2 1
13|/before-follows-rank:去 0 0
7|/before-follows-rank:去 0 1
-25|/before-follows-rank:去 1 1
-4|/before-follows-rank:去 3 1
-13|/before-follows-rank:参 1 0
3|/before-follows-rank:参 1 1
-7|/before-follows-rank:发 0 0
-13|/before-follows-rank:口 0 0
-5|/before-follows-rank:只 0 1
6|/before-follows-rank:可 0 1
4|/before-follows-rank:各 0 0
10|/before-follows-rank:各 1 1
10|/before-follows-rank:各 1 2
-4|/before-follows-rank:合 0 0
-7|/before-follows-rank:同 0 1
-3|/before-follows-rank:同 1 0
3|/before-follows-rank:同 1 1
-14|/before-follows-rank:后 0 0
7|/before-follows-rank:向 0 0
5|/before-follows-rank:向 1 0
23|/before-follows-rank:否 0 0
6|/before-follows-rank:否 1 1
3|/before-follows-rank:周 0 0
-13|/before-follows-rank:呼 1 0
33|/before-follows-rank:和 1 0
-18|/before-follows-rank:和 1 1
-3|/before-follows-rank:和 1 2
-3|/before-follows-rank:和 2 0
-3|/before-follows-rank:和 3 1
-4|/before-follows-rank:唯 0 0
-5|/before-follows-rank:喊 0 0
4|/before-follows-rank:嘴 0 0
18|/before-follows-rank:四 1 0
-3|/before-follows-rank:回 2 2
23|/before-follows-rank:国 0 0
-19|/before-follows-rank:国 0 1
5|/before-follows-rank:国 1 0
-11|/before-follows-rank:国 1 1
-8|/before-follows-rank:国 1 2
-9|/before-follows-rank:国 2 2
-11|/before-follows-rank:在 0 0
-8|/before-follows-rank:在 1 1
8|/before-follows-rank:在 1 2
-5|/before-follows-rank:均 0 0
-6|/before-follows-rank:坚 1 1
-37|/before-follows-rank:坦 0 0
-30|/before-follows-rank:基 0 0
4|/before-follows-rank:塔 0 0
-8|/before-follows-rank:增 0 0
4|/before-follows-rank:增 0 1
9|/before-follows-rank:外 0 0
3|/before-follows-rank:外 0 1
13|/before-follows-rank:外 1 0
-4|/before-follows-rank:外 2 0
-25|/before-follows-rank:多 0 0
-15|/before-follows-rank:大 0 0
-3|/before-follows-rank:大 1 1
9|/before-follows-rank:大 2 0
-3|/before-follows-rank:大 3 0
4|/before-follows-rank:夹 2 2
-12|/before-follows-rank:如 0 0
-14|/before-follows-rank:媾 0 0
-5|/before-follows-rank:嫌 0 0
4|/before-follows-rank:学 0 0
-28|/before-follows-rank:安 0 0
-4|/before-follows-rank:安 1 0
19|/before-follows-rank:完 0 0
-9|/before-follows-rank:官 0 1
18|/before-follows-rank:官 1 1
6|/before-follows-rank:实 1 1
17|/before-follows-rank:宣 0 0
-9|/before-follows-rank:宣 2 0
7|/before-follows-rank:宣 2 1
12|/before-follows-rank:室 3 1
7|/before-follows-rank:对 1 0
58|/before-follows-rank:将 0 0
6|/before-follows-rank:将 1 0
-5|/before-follows-rank:将 1 2
4|/before-follows-rank:尽 0 0
-20|/before-follows-rank:局 0 0
-13|/before-follows-rank:峰 0 0
12|/before-follows-rank:已 0 0
5|/before-follows-rank:已 1 0
-12|/before-follows-rank:希 0 0
-3|/before-follows-rank:常 0 0
14|/before-follows-rank:常 0 1
10|/before-follows-rank:平 0 0
-3|/before-follows-rank:年 1 0
20|/before-follows-rank:年 2 0
-17|/before-follows-rank:并 0 0
17|/before-follows-rank:幹 0 0
-39|/before-follows-rank:幹 1 0
-8|/before-follows-rank:广 1 0
25|/before-follows-rank:应 0 0
7|/before-follows-rank:应 1 0
-22|/before-follows-rank:应 1 1
5|/before-follows-rank:府 0 0
4|/before-follows-rank:建 0 1
6|/before-follows-rank:开 0 0
3|/before-follows-rank:开 1 0
3|/before-follows-rank:强 1 1
-4|/before-follows-rank:当 1 0
-26|/before-follows-rank:必 0 0
4|/before-follows-rank:总 0 0
4|/before-follows-rank:总 0 1
-3|/before-follows-rank:总 1 0
25|/before-follows-rank:总 1 1
-4|/before-follows-rank:总 3 0
4|/before-follows-rank:恢 0 0
-13|/before-follows-rank:成 0 0
-6|/before-follows-rank:成 0 2
-25|/before-follows-rank:戦 0 0
-3|/before-follows-rank:所 0 0
-5|/before-follows-rank:才 0 0
19|/before-follows-rank:承 0 0
-7|/before-follows-rank:承 1 1
4|/before-follows-rank:把 0 0
-7|/before-follows-rank:把 0 1
4|/before-follows-rank:抛 1 0
5|/before-follows-rank:报 1 1
4|/before-follows-rank:拒 0 0
3|/before-follows-rank:拟 0 0
-4|/before-follows-rank:拟 1 0
6|/before-follows-rank:拨 0 0
7|/before-follows-rank:授 0 1
3|/before-follows-rank:接 0 0
-8|/before-follows-rank:接 1 1
-4|/before-follows-rank:推 0 0
-16|/before-follows-rank:提 0 0
10|/before-follows-rank:提 1 1
-5|/before-follows-rank:撤 0 0
-4|/before-follows-rank:支 0 0
5|/before-follows-rank:放 1 0
22|/before-follows-rank:政 0 0
10|/before-follows-rank:政 0 1
-5|/before-follows-rank:政 1 0
-3|/before-follows-rank:政 1 1
-3|/before-follows-rank:敦 1 0
5|/before-follows-rank:敬 0 0
-4|/before-follows-rank:斯 1 1
-6|/before-follows-rank:新 0 0
-7|/before-follows-rank:方 0 0
9|/before-follows-rank:无 0 0
-11|/before-follows-rank:早 0 2
4|/before-follows-rank:时 0 0
10|/before-follows-rank:明 0 0
10|/before-follows-rank:明 0 1
-4|/before-follows-rank:明 2 1
-5|/before-follows-rank:明 2 2
-5|/before-follows-rank:昨 0 0
3|/before-follows-rank:昨 1 0
5|/before-follows-rank:是 1 1
-7|/before-follows-rank:是 1 2
-8|/before-follows-rank:智 0 0
-21|/before-follows-rank:智 1 0
-11|/before-follows-rank:暗 1 0
3|/before-follows-rank:更 0 0
-3|/before-follows-rank:曾 0 0
-9|/before-follows-rank:曾 1 0
-22|/before-follows-rank:最 0 0
7|/before-follows-rank:最 1 0
-11|/before-follows-rank:有 0 0
-3|/before-follows-rank:有 1 1
-4|/before-follows-rank:杜 0 0
3|/before-follows-rank:杜 0 1
-3|/before-follows-rank:杜 1 1
-7|/before-follows-rank:标 0 0
-10|/before-follows-rank:标 0 1
-3|/before-follows-rank:模 0 1
-9|/before-follows-rank:次 1 0
16|/before-follows-rank:欧 1 0
10|/before-follows-rank:欧 1 1
15|/before-follows-rank:欧 1 2
7|/before-follows-rank:欧 2 0
-5|/before-follows-rank:正 0 0
-3|/before-follows-rank:正 1 1
8|/before-follows-rank:武 1 0
8|/before-follows-rank:每 0 0
26|/before-follows-rank:比 1 0
11|/before-follows-rank:氏 0 1
-39|/before-follows-rank:氏 1 0
-11|/before-follows-rank:氏 2 0
5|/before-follows-rank:民 0 0
16|/before-follows-rank:没 0 0
-10|/before-follows-rank:没 1 0
9|/before-follows-rank:法 0 0
-3|/before-follows-rank:洛 0 0
-3|/before-follows-rank:洪 1 1
-10|/before-follows-rank:海 1 1
-4|/before-follows-rank:点 0 0
-34|/before-follows-rank:点 0 1
-3|/before-follows-rank:点 1 0
3|/before-follows-rank:现 0 0
17|/before-follows-rank:的 0 0
20|/before-follows-rank:的 0 1
4|/before-follows-rank:的 0 2
-16|/before-follows-rank:的 1 0
9|/before-follows-rank:的 1 1
5|/before-follows-rank:目 0 0
-10|/before-follows-rank:相 0 0
4|/before-follows-rank:相 0 1
14|/before-follows-rank:相 1 0
-5|/before-follows-rank:看 0 0
3|/before-follows-rank:看 1 0
8|/before-follows-rank:石 1 2
-7|/before-follows-rank:研 0 0
-7|/before-follows-rank:社 0 1
21|/before-follows-rank:称 0 0
7|/before-follows-rank:立 0 0
-10|/before-follows-rank:立 1 0
5|/before-follows-rank:竞 0 0
-3|/before-follows-rank:竞 1 1
-7|/before-follows-rank:答 0 0
-13|/before-follows-rank:算 0 0
-14|/before-follows-rank:算 0 1
6|/before-follows-rank:米 1 0
6|/before-follows-rank:米 1 1
-4|/before-follows-rank:経 0 1
5|/before-follows-rank:経 1 0
-3|/before-follows-rank:維 2 0
11|/before-follows-rank:総 0 0
9|/before-follows-rank:经 0 0
4|/before-follows-rank:给 0 0
-6|/before-follows-rank:维 0 0
8|/before-follows-rank:缴 0 0
11|/before-follows-rank:缺 1 0
8|/before-follows-rank:罗 1 0
-3|/before-follows-rank:美 2 0
5|/before-follows-rank:考 0 0
-23|/before-follows-rank:而 0 0
28|/before-follows-rank:自 0 0
-3|/before-follows-rank:至 0 0
-4|/before-follows-rank:致 1 1
-3|/before-follows-rank:花 0 0
-3|/before-follows-rank:苏 1 1
10|/before-follows-rank:若 0 0
10|/before-follows-rank:若 1 0
8|/before-follows-rank:表 0 0
-16|/before-follows-rank:表 1 0
-6|/before-follows-rank:表 1 1
4|/before-follows-rank:補 0 0
7|/before-follows-rank:要 0 0
-10|/before-follows-rank:要 0 1
-13|/before-follows-rank:要 1 0
-3|/before-follows-rank:观 0 0
-6|/before-follows-rank:规 0 0
3|/before-follows-rank:議 0 0
16|/before-follows-rank:議 1 0
6|/before-follows-rank:计 0 0
-3|/before-follows-rank:计 0 1
-4|/before-follows-rank:计 1 1
6|/before-follows-rank:认 0 0
13|/before-follows-rank:议 0 0
4|/before-follows-rank:议 0 1
-8|/before-follows-rank:许 0 0
5|/before-follows-rank:设 0 0
-6|/before-follows-rank:访 1 0
-4|/before-follows-rank:访 1 1
3|/before-follows-rank:该 0 0
3|/before-follows-rank:说 0 0
-5|/before-follows-rank:说 1 0
10|/before-follows-rank:说 1 1
-39|/before-follows-rank:谈 0 0
-9|/before-follows-rank:谈 1 0
3|/before-follows-rank:豪 0 0
-10|/before-follows-rank:豪 0 1
3|/before-follows-rank:財 0 0
15|/before-follows-rank:費 0 0
16|/before-follows-rank:财 0 0
9|/before-follows-rank:财 0 1
-8|/before-follows-rank:质 0 0
4|/before-follows-rank:费 0 0
5|/before-follows-rank:走 0 0
6|/before-follows-rank:跟 0 0
-5|/before-follows-rank:軍 0 0
19|/before-follows-rank:軍 1 0
-4|/before-follows-rank:軍 1 1
-4|/before-follows-rank:轰 1 0
3|/before-follows-rank:达 0 0
5|/before-follows-rank:达 1 1
8|/before-follows-rank:过 0 0
5|/before-follows-rank:连 1 1
7|/before-follows-rank:选 0 0
-5|/before-follows-rank:选 1 1
-11|/before-follows-rank:途 0 0
5|/before-follows-rank:通 0 0
6|/before-follows-rank:連 1 0
4|/before-follows-rank:遭 0 0
10|/before-follows-rank:都 0 0
-6|/before-follows-rank:都 1 0
11|/before-follows-rank:里 0 0
-20|/before-follows-rank:金 0 0
-4|/before-follows-rank:長 1 0
-11|/before-follows-rank:长 0 0
-3|/before-follows-rank:长 1 0
-15|/before-follows-rank:防 0 0
6|/before-follows-rank:防 1 0
-3|/before-follows-rank:防 2 0
-4|/before-follows-rank:阵 0 0
-6|/before-follows-rank:陸 1 0
6|/before-follows-rank:陸 1 1
8|/before-follows-rank:随 0 0
6|/before-follows-rank:面 0 0
-28|/before-follows-rank:韩 1 0
-3|/before-follows-rank:须 0 0
-4|/before-follows-rank:须 1 1
5|/before-follows-rank:预 1 0
-18|/before-follows-rank:首 0 0
17|/before-follows-rank:首 0 1
-14|/before-follows-rank:首 1 0
7|/before-follows-rank:首 1 1
-3|/before-follows-rank:驻 1 0
-6|/before-follows-rank:高 0 0
-5|/before-follows-rank:高 1 0
-4|/before-follows-rank:齐 0 0
18|/before-follows:\"
5|/before-follows:\"画
5|/before-follows:\"画饼\"
5|/before-follows:\"统
5|/before-follows:\"统统达
-21|/before-follows:)
17|/before-follows:)が
13|/before-follows:)が国防
8|/before-follows:)に
8|/before-follows:)に求め
-43|/before-follows:)の
-42|/before-follows:)の一員
3|/before-follows:)の加盟
-3|/before-follows:)の定義
-8|/before-follows:)諸
3|/before-follows:)首
3|/before-follows:)首脳会
12|/before-follows:,
5|/before-follows:,2
5|/before-follows:,202
4|/before-follows:,为
4|/before-follows:,为4.
-22|/before-follows:,全
-22|/before-follows:,全球伙
3|/before-follows:,公
3|/before-follows:,公开军
5|/before-follows:,其
5|/before-follows:,其军费
-5|/before-follows:,军
-5|/before-follows:,军费同
7|/before-follows:,却
8|/before-follows:,却还要
4|/before-follows:,后
4|/before-follows:,后者去
5|/before-follows:,将
5|/before-follows:,将国内
-8|/before-follows:,把
-11|/before-follows:,把国防
4|/before-follows:,把防卫
9|/before-follows:,拿
3|/before-follows:,拿出G
7|/before-follows:,拿出国
5|/before-follows:,敦
5|/before-follows:,敦促把
3|/before-follows:,称5%
4|/before-follows:,要
4|/before-follows:,要求罗
-5|/before-follows:,该
-5|/before-follows:,该国坚
4|/before-follows:,这
4|/before-follows:,这一比
16|/before-follows:1
3|/before-follows:1.
5|/before-follows:10
5|/before-follows:10年債
4|/before-follows:11
4|/before-follows:11日在
9|/before-follows:12
-4|/before-follows:12日到
15|/before-follows:12日宣
-10|/before-follows:13
-10|/before-follows:13日在
-6|/before-follows:18
-6|/before-follows:18日以
9|/before-follows:19
3|/before-follows:1948
3|/before-follows:1989
5|/before-follows:1・6%
-4|/before-follows:1・9%
8|/before-follows:2
14|/before-follows:2%
-5|/before-follows:2%的标
7|/before-follows:2%的目
9|/before-follows:2%目标
-4|/before-follows:2.
-6|/before-follows:2.3%
-7|/before-follows:20
7|/before-follows:2014
-14|/before-follows:2023
-9|/before-follows:2024
3|/before-follows:2025
6|/before-follows:2026
-11|/before-follows:2027
3|/before-follows:2029
12|/before-follows:2035
-3|/before-follows:20日就
6|/before-follows:3
5|/before-follows:3%
3|/before-follows:3%目标
-6|/before-follows:4
-3|/before-follows:4%
-4|/before-follows:4%次之
-5|/before-follows:4日
-5|/before-follows:4日在参
-8|/before-follows:5
4|/before-follows:5%_学
3|/before-follows:5%目标
4|/before-follows:5%要求
6|/before-follows:5.
6|/before-follows:5.9%
-11|/before-follows:5日
-11|/before-follows:5日在北
13|/before-follows:6
12|/before-follows:6月
11|/before-follows:6月宣布
-3|/before-follows:7日敦促
8|/before-follows:8
8|/before-follows:8日
8|/before-follows:8日说,
-40|/before-follows::
4|/before-follows::\"
4|/before-follows::\"百分
-7|/before-follows::5
-10|/before-follows::5%与
3|/before-follows::5%应
-3|/before-follows::不花5
-3|/before-follows::与
-3|/before-follows::与其谈
7|/before-follows::先
5|/before-follows::先把2
-29|/before-follows::军
-27|/before-follows::军费必
-3|/before-follows::同
-3|/before-follows::同一张
-4|/before-follows::援
-4|/before-follows::援外1
-14|/before-follows::美
11|/before-follows::美方提
-24|/before-follows::美防部
7|/before-follows:G
7|/before-follows:GD
7|/before-follows:GDP的
-19|/before-follows:_
4|/before-follows:_\"
4|/before-follows:_\"3.
-3|/before-follows:_国
-4|/before-follows:_国防支
-8|/before-follows:_日
-8|/before-follows:_日媒:
-10|/before-follows:|
-10|/before-follows:|特
-10|/before-follows:|特朗普
55|/before-follows:、
5|/before-follows:、2
4|/before-follows:、2%を
7|/before-follows:、3
9|/before-follows:、3%へ
-4|/before-follows:、3.5
-30|/before-follows:、5
-31|/before-follows:、5%案
-5|/before-follows:、N
-5|/before-follows:、NAT
-3|/before-follows:、ア
15|/before-follows:、エ
15|/before-follows:、エスト
-3|/before-follows:、オ
-3|/before-follows:、オマー
4|/before-follows:、カター
8|/before-follows:、ス
6|/before-follows:、スウェ
-5|/before-follows:、ト
-5|/before-follows:、トラン
-6|/before-follows:、ポ
-6|/before-follows:、ポーラ
-6|/before-follows:、ラ
-6|/before-follows:、ラトビ
-5|/before-follows:、リ
-5|/before-follows:、リトア
-4|/before-follows:、ロ
-4|/before-follows:、ロシア
6|/before-follows:、保
6|/before-follows:、保加利
-10|/before-follows:、加拿大
9|/before-follows:、加盟を
-15|/before-follows:、匈
-15|/before-follows:、匈牙利
3|/before-follows:、南韩和
-6|/before-follows:、南韩等
14|/before-follows:、国
13|/before-follows:、国防費
14|/before-follows:、布
14|/before-follows:、布基纳
11|/before-follows:、拉
11|/before-follows:、拉脱维
8|/before-follows:、挪
8|/before-follows:、挪威去
-4|/before-follows:、日
8|/before-follows:、智
8|/before-follows:、智利和
5|/before-follows:、欧
5|/before-follows:、欧州に
-7|/before-follows:、法
-7|/before-follows:、法国和
6|/before-follows:、波兰的
-4|/before-follows:、波兰相
-4|/before-follows:、波兰齐
3|/before-follows:、爱
3|/before-follows:、爱沙尼
14|/before-follows:、立
14|/before-follows:、立陶宛
4|/before-follows:、米
4|/before-follows:、米の3
9|/before-follows:、芬
9|/before-follows:、芬兰、
-3|/before-follows:、菲
-3|/before-follows:、菲律宾
-9|/before-follows:、葡
-9|/before-follows:、葡萄牙
9|/before-follows:、西
9|/before-follows:、西班牙
3|/before-follows:、訪
3|/before-follows:、訪米で
16|/before-follows:、防
16|/before-follows:、防衛費
6|/before-follows:、韓国、
-5|/before-follows:、韓国の
3|/before-follows:、韩
4|/before-follows:、韩国为
-3|/before-follows:、马
-3|/before-follows:、马拉威
9|/before-follows:「
3|/before-follows:「2
-7|/before-follows:「5
-7|/before-follows:「5%は
5|/before-follows:「恪
5|/before-follows:「恪守专
-4|/before-follows:「日
-4|/before-follows:「日本の
9|/before-follows:「跟
9|/before-follows:「跟随川
7|/before-follows:「防
7|/before-follows:「防衛費
3|/before-follows:」
-6|/before-follows:」,
-6|/before-follows:」,指2
9|/before-follows:」达
9|/before-follows:」达到3
-30|/before-follows:か
-30|/before-follows:から
4|/before-follows:から2%
-7|/before-follows:から2.
-4|/before-follows:から3・
-3|/before-follows:から5%
-3|/before-follows:からGD
-5|/before-follows:から、国
-3|/before-follows:からも国
-8|/before-follows:が
3|/before-follows:が1
-22|/before-follows:が2
-9|/before-follows:が2%に
5|/before-follows:が2%を
-22|/before-follows:が202
15|/before-follows:が3
-3|/before-follows:が3%超
9|/before-follows:が3.5
6|/before-follows:が35年
5|/before-follows:が3・5
-3|/before-follows:が5
-3|/before-follows:が5%を
-9|/before-follows:が6
-15|/before-follows:が6日、
5|/before-follows:が6日議
4|/before-follows:が、
4|/before-follows:が、防衛
-3|/before-follows:がし
-3|/before-follows:がしばし
16|/before-follows:がア
16|/before-follows:がアジア
-30|/before-follows:が合
-30|/before-follows:が合意し
24|/before-follows:が国
23|/before-follows:が国防費
17|/before-follows:が定
17|/before-follows:が定める
-6|/before-follows:が打
-5|/before-follows:が打診し
3|/before-follows:が描
3|/before-follows:が描いた
-7|/before-follows:が日
-7|/before-follows:が日韓両
3|/before-follows:が昨
4|/before-follows:が次
6|/before-follows:が次に5
-12|/before-follows:が求
-10|/before-follows:が求める
-7|/before-follows:が目
-7|/before-follows:が目標と
-11|/before-follows:が訴
-11|/before-follows:が訴える
3|/before-follows:が防
4|/before-follows:が防衛費
-3|/before-follows:が隣
-3|/before-follows:が隣にい
9|/before-follows:き
9|/before-follows:きょ
9|/before-follows:きょう開
3|/before-follows:だけ
-14|/before-follows:で
-4|/before-follows:で、
5|/before-follows:で、ヌク
-3|/before-follows:で、国防
-6|/before-follows:で、開催
12|/before-follows:でさ
3|/before-follows:です
3|/before-follows:ですらG
-43|/before-follows:での
-6|/before-follows:での答弁
-35|/before-follows:での講演
12|/before-follows:では
5|/before-follows:では2.
-4|/before-follows:では27
10|/before-follows:では、国
3|/before-follows:では、政
10|/before-follows:では、野
11|/before-follows:でも
-4|/before-follows:で開
-4|/before-follows:で開かれ
9|/before-follows:と
-20|/before-follows:との
-8|/before-follows:との国境
-13|/before-follows:との衝突
5|/before-follows:とウガン
-4|/before-follows:とウルグ
5|/before-follows:とエ
5|/before-follows:とエスト
11|/before-follows:とオ
6|/before-follows:とオラン
5|/before-follows:とオース
25|/before-follows:とカ
25|/before-follows:とカナダ
7|/before-follows:とス
6|/before-follows:とスウェ
4|/before-follows:とネ
4|/before-follows:とネパー
12|/before-follows:とフ
12|/before-follows:とフラン
6|/before-follows:とマ
6|/before-follows:とマルタ
-4|/before-follows:とラオス
6|/before-follows:とリ
6|/before-follows:とリトア
-10|/before-follows:と同
-8|/before-follows:と同じ1
6|/before-follows:と同じ5
-12|/before-follows:と約
-12|/before-follows:と約13
-24|/before-follows:と違
-16|/before-follows:と違い、
-8|/before-follows:と違うイ
-3|/before-follows:と韓
-3|/before-follows:と韓国を
11|/before-follows:など一部
-9|/before-follows:など小国
6|/before-follows:に
12|/before-follows:に1
12|/before-follows:に10パ
8|/before-follows:に2
7|/before-follows:に2%を
-3|/before-follows:に2・5
39|/before-follows:に3
3|/before-follows:に3%目
14|/before-follows:に3.5
18|/before-follows:に3・5
-42|/before-follows:に5
3|/before-follows:に5%の
8|/before-follows:に5%へ
-27|/before-follows:に5%を
11|/before-follows:に5%要
-40|/before-follows:に5%迫
3|/before-follows:に6
3|/before-follows:に6%要
-20|/before-follows:にG
-20|/before-follows:にGDP
-12|/before-follows:に「
-4|/before-follows:に「3%
-10|/before-follows:に「5%
13|/before-follows:には
-11|/before-follows:には2%
4|/before-follows:には2.
12|/before-follows:には3%
5|/before-follows:には5%
-3|/before-follows:にはGD
-5|/before-follows:には名指
4|/before-follows:には少な
34|/before-follows:にも
7|/before-follows:にも5%
4|/before-follows:にもGD
6|/before-follows:にも相応
-5|/before-follows:によ
-5|/before-follows:によると
5|/before-follows:に一
5|/before-follows:に一律に
-3|/before-follows:に向き合
33|/before-follows:に国
31|/before-follows:に国防費
-23|/before-follows:に対し3
20|/before-follows:に対し、
-6|/before-follows:に接
-6|/before-follows:に接する
3|/before-follows:に期
3|/before-follows:に期待す
-9|/before-follows:に求
-8|/before-follows:に求める
5|/before-follows:に突
5|/before-follows:に突き付
-25|/before-follows:に義
-25|/before-follows:に義務付
-6|/before-follows:に言
-6|/before-follows:に言われ
-52|/before-follows:に説
-52|/before-follows:に説く5
17|/before-follows:に課
22|/before-follows:に課した
-5|/before-follows:に近
-5|/before-follows:に近づこ
17|/before-follows:に防
17|/before-follows:に防衛費
-4|/before-follows:に限
-4|/before-follows:に限れば
19|/before-follows:の
-6|/before-follows:の0
-6|/before-follows:の0.6
13|/before-follows:の1
8|/before-follows:の1・5
3|/before-follows:の1・8
5|/before-follows:の2
3|/before-follows:の2%(
-29|/before-follows:の2%、
-4|/before-follows:の2%に
4|/before-follows:の2%は
6|/before-follows:の2%を
11|/before-follows:の2%目
7|/before-follows:の2.8
6|/before-follows:の202
-6|/before-follows:の3
4|/before-follows:の3.5
-12|/before-follows:の3カ国
6|/before-follows:の3・5
-4|/before-follows:の5%と
4|/before-follows:の5%合
4|/before-follows:の7
4|/before-follows:の7%超
8|/before-follows:のG
8|/before-follows:のGDP
-10|/before-follows:のN
-10|/before-follows:のNAT
7|/before-follows:の「
8|/before-follows:の「1.
4|/before-follows:の「2%
-7|/before-follows:の「5%
7|/before-follows:のう
5|/before-follows:のうち2
3|/before-follows:のうちG
8|/before-follows:のた
8|/before-follows:のための
4|/before-follows:のよ
4|/before-follows:のように
-3|/before-follows:のア
-4|/before-follows:のアジア
-23|/before-follows:のギ
-23|/before-follows:のギュレ
3|/before-follows:のク
3|/before-follows:のクリン
13|/before-follows:のコ
8|/before-follows:のコサノ
7|/before-follows:のコリン
4|/before-follows:のシャー
-4|/before-follows:のハ
9|/before-follows:のペ
7|/before-follows:のペトリ
14|/before-follows:のマ
7|/before-follows:のマジャ
5|/before-follows:のマラペ
6|/before-follows:のミ
6|/before-follows:のミレイ
7|/before-follows:のモ
7|/before-follows:のモンテ
-10|/before-follows:の主
-10|/before-follows:の主要国
6|/before-follows:の代
4|/before-follows:の代表は
28|/before-follows:の仲
28|/before-follows:の仲間に
-5|/before-follows:の伸
-5|/before-follows:の伸びに
-11|/before-follows:の侵
-11|/before-follows:の侵攻を
-4|/before-follows:の元
-4|/before-follows:の元国防
6|/before-follows:の公
6|/before-follows:の公表国
-5|/before-follows:の加
-5|/before-follows:の加盟国
-3|/before-follows:の参
-3|/before-follows:の参加者
-7|/before-follows:の取
-8|/before-follows:の取り決
-9|/before-follows:の同
-9|/before-follows:の同盟が
23|/before-follows:の国
8|/before-follows:の国防支
18|/before-follows:の国防次
-20|/before-follows:の国防相
17|/before-follows:の国防費
-12|/before-follows:の基
-5|/before-follows:の基準で
-7|/before-follows:の基準を
-10|/before-follows:の報
11|/before-follows:の報告書
-20|/before-follows:の報道官
-14|/before-follows:の多
-14|/before-follows:の多くの
-8|/before-follows:の安
-8|/before-follows:の安全保
8|/before-follows:の定
8|/before-follows:の定める
4|/before-follows:の平
4|/before-follows:の平均は
-5|/before-follows:の戦
-5|/before-follows:の戦車の
-11|/before-follows:の推
-10|/before-follows:の推計で
3|/before-follows:の支
3|/before-follows:の支出は
3|/before-follows:の昨
-8|/before-follows:の核
-7|/before-follows:の核には
3|/before-follows:の比
3|/before-follows:の比率は
-8|/before-follows:の水
-8|/before-follows:の水準を
3|/before-follows:の現
3|/before-follows:の現在の
12|/before-follows:の目
16|/before-follows:の目標で
-3|/before-follows:の目標と
-16|/before-follows:の目標に
13|/before-follows:の目標を
-3|/before-follows:の競
-3|/before-follows:の競争力
-6|/before-follows:の算
-5|/before-follows:の算定方
-3|/before-follows:の脅
8|/before-follows:の自
8|/before-follows:の自由民
-3|/before-follows:の計
-3|/before-follows:の計算方
-11|/before-follows:の試
-11|/before-follows:の試算で
-10|/before-follows:の負担は
10|/before-follows:の負担増
4|/before-follows:の財
4|/before-follows:の財務省
11|/before-follows:の軍
12|/before-follows:の軍事費
-4|/before-follows:の過
-4|/before-follows:の過剰赤
-5|/before-follows:の防
3|/before-follows:の防衛予
-9|/before-follows:の防衛費
14|/before-follows:の首
5|/before-follows:の首相に
8|/before-follows:の首相は
7|/before-follows:の首相も
-3|/before-follows:の首脳た
8|/before-follows:の首脳の
-12|/before-follows:の首都リ
-6|/before-follows:の高
-6|/before-follows:の高官は
-4|/before-follows:は
-14|/before-follows:は0
-14|/before-follows:は0.2
-4|/before-follows:は0.8
-10|/before-follows:は1
-13|/before-follows:は1%ち
-6|/before-follows:は1%へ
4|/before-follows:は10%
-4|/before-follows:は12日
-4|/before-follows:は18日
11|/before-follows:は2
-7|/before-follows:は2%で
-6|/before-follows:は2%と
-22|/before-follows:は2%の
6|/before-follows:は2%超
6|/before-follows:は2.4
3|/before-follows:は201
7|/before-follows:は202
24|/before-follows:は203
-3|/before-follows:は24日
6|/before-follows:は26年
4|/before-follows:は27年
-7|/before-follows:は29日
-4|/before-follows:は2・5
15|/before-follows:は3
-8|/before-follows:は3%を
3|/before-follows:は3.1
19|/before-follows:は3.5
-6|/before-follows:は30年
5|/before-follows:は32年
3|/before-follows:は4
-21|/before-follows:は5
3|/before-follows:は5%を
14|/before-follows:は5%払
-43|/before-follows:は5%要
-35|/before-follows:は7
-37|/before-follows:は7日、
3|/before-follows:はG
3|/before-follows:はGDP
5|/before-follows:はN
5|/before-follows:はNAT
-31|/before-follows:は、
-14|/before-follows:は、2%
-9|/before-follows:は、国防
-4|/before-follows:は、実際
-25|/before-follows:は、新政
7|/before-follows:は、米国
3|/before-follows:は、財政
10|/before-follows:は、防衛
-6|/before-follows:はい
-6|/before-follows:はいずれ
-4|/before-follows:はす
-4|/before-follows:はすでに
6|/before-follows:はど
6|/before-follows:はどこも
10|/before-follows:はイ
10|/before-follows:はイラク
5|/before-follows:はウ
5|/before-follows:はウクラ
36|/before-follows:はト
36|/before-follows:はトラン
-5|/before-follows:はド
-5|/before-follows:はドイツ
-8|/before-follows:はポ
-8|/before-follows:はポーラ
-3|/before-follows:はメ
-3|/before-follows:はメッシ
5|/before-follows:は一
5|/before-follows:は一律3
20|/before-follows:は今
6|/before-follows:は今年、
5|/before-follows:は今年す
5|/before-follows:は今年度
-6|/before-follows:は同じ席
3|/before-follows:は同年度
45|/before-follows:は国
-4|/before-follows:は国内総
-17|/before-follows:は国防に
66|/before-follows:は国防費
-8|/before-follows:は実
-8|/before-follows:は実際の
23|/before-follows:は少
23|/before-follows:は少なく
6|/before-follows:は平
5|/before-follows:は平均2
-4|/before-follows:は当
-4|/before-follows:は当初、
3|/before-follows:は憲
3|/before-follows:は憲法に
6|/before-follows:は戦
6|/before-follows:は戦時下
-15|/before-follows:は数
-15|/before-follows:は数字に
-4|/before-follows:は早
-4|/before-follows:は早々に
3|/before-follows:は昨
3|/before-follows:は昨年、
3|/before-follows:は来
3|/before-follows:は来年、
-6|/before-follows:は母
-6|/before-follows:は母数が
-31|/before-follows:は独
-31|/before-follows:は独自に
-8|/before-follows:は直
-8|/before-follows:は直前に
-7|/before-follows:は米
3|/before-follows:は米国か
-10|/before-follows:は米国に
8|/before-follows:は素
8|/before-follows:は素晴ら
5|/before-follows:は軍
3|/before-follows:は軍政下
3|/before-follows:は逆
3|/before-follows:は逆に1
6|/before-follows:は防
6|/before-follows:は防衛費
-3|/before-follows:は韓
-3|/before-follows:は韓国に
7|/before-follows:へ
6|/before-follows:へ3
6|/before-follows:へ3.5
30|/before-follows:も
-7|/before-follows:も1
-7|/before-follows:も1.3
7|/before-follows:も2
3|/before-follows:も29年
3|/before-follows:も3
-4|/before-follows:も3.3
3|/before-follows:も3・5
4|/before-follows:も5
-6|/before-follows:も「
10|/before-follows:も「2%
-16|/before-follows:も「5%
5|/before-follows:もい
5|/before-follows:もいずれ
18|/before-follows:も世
18|/before-follows:も世界標
-7|/before-follows:や2
-7|/before-follows:や2.6
4|/before-follows:やイ
4|/before-follows:やイタリ
7|/before-follows:やス
7|/before-follows:やスペイ
-7|/before-follows:やベ
-7|/before-follows:やベルギ
-31|/before-follows:を
-16|/before-follows:を「
-16|/before-follows:を「模範
-10|/before-follows:を含
-8|/before-follows:を含む同
4|/before-follows:を称
4|/before-follows:を称賛_
-8|/before-follows:を訪
-8|/before-follows:を訪れた
-10|/before-follows:・
-5|/before-follows:・カ
-5|/before-follows:・カナダ
-5|/before-follows:・ハ
-5|/before-follows:・ハーグ
-16|/before-follows:一
5|/before-follows:一名官员
-3|/before-follows:一名教授
-3|/before-follows:一咬
-3|/before-follows:一咬牙,
-21|/before-follows:一年
-19|/before-follows:一年前在
-3|/before-follows:一年预算
6|/before-follows:一样
5|/before-follows:一样拿出
-3|/before-follows:一水
-3|/before-follows:一水之隔
7|/before-follows:一般
7|/before-follows:一般には
25|/before-follows:上
15|/before-follows:上周
17|/before-follows:上周重申
11|/before-follows:上支
11|/before-follows:上支持到
-7|/before-follows:下
-7|/before-follows:下届
-7|/before-follows:下届大选
23|/before-follows:不
21|/before-follows:不会
17|/before-follows:不会要求
3|/before-follows:不会跟进
-14|/before-follows:不同
-3|/before-follows:不同,南
-3|/before-follows:不同,日
-4|/before-follows:不同,邻
10|/before-follows:不必
10|/before-follows:不必付5
7|/before-follows:不是
7|/before-follows:不是北约
40|/before-follows:与
13|/before-follows:与加
13|/before-follows:与加拿大
-4|/before-follows:与南
-5|/before-follows:与南韩常
-4|/before-follows:与台北「
5|/before-follows:与台湾应
6|/before-follows:与尚
6|/before-follows:与尚比亚
7|/before-follows:与挪
6|/before-follows:与挪威:
-9|/before-follows:与斯
-9|/before-follows:与斯洛伐
-11|/before-follows:与欧
-11|/before-follows:与欧洲盟
3|/before-follows:与法
3|/before-follows:与法国表
4|/before-follows:与英
4|/before-follows:与英国的
16|/before-follows:与菲
16|/before-follows:与菲律宾
5|/before-follows:与韩
5|/before-follows:与韩国面
-17|/before-follows:並
-17|/before-follows:並み
9|/before-follows:並み1.
-7|/before-follows:並みにG
-4|/before-follows:並みに求
6|/before-follows:並みの5
-15|/before-follows:並みのG
4|/before-follows:为
3|/before-follows:为榜
3|/before-follows:为榜样,
-18|/before-follows:主
-13|/before-follows:主席
-3|/before-follows:主席容克
-10|/before-follows:主席林德
-7|/before-follows:主张
5|/before-follows:主张冻结
-12|/before-follows:主张把4
-10|/before-follows:之
-10|/before-follows:之声
-9|/before-follows:之声中文
51|/before-follows:也
23|/before-follows:也不
21|/before-follows:也不能低
3|/before-follows:也已
3|/before-follows:也已承诺
11|/before-follows:也应
3|/before-follows:也把
3|/before-follows:也把目标
6|/before-follows:也称
6|/before-follows:也称,希
10|/before-follows:也要
9|/before-follows:也要把军
-3|/before-follows:也该
-11|/before-follows:也该向5
9|/before-follows:也该在同
-25|/before-follows:事
-21|/before-follows:事務
-21|/before-follows:事務総長
-4|/before-follows:事后
-4|/before-follows:事后声称
10|/before-follows:亦
4|/before-follows:亦从
4|/before-follows:亦从5.
7|/before-follows:亦分
7|/before-follows:亦分别计
14|/before-follows:今
3|/before-follows:今天
3|/before-follows:今天公布
-3|/before-follows:今天在苏
10|/before-follows:今年
4|/before-follows:今年仍分
4|/before-follows:今年军费
-7|/before-follows:今年同样
6|/before-follows:今年将拿
4|/before-follows:今年将达
6|/before-follows:今年已达
-19|/before-follows:今年才刚
-13|/before-follows:今年的核
6|/before-follows:今年的比
3|/before-follows:今年约2
-4|/before-follows:介
-4|/before-follows:介绍
-4|/before-follows:介绍,该
-9|/before-follows:仍
-11|/before-follows:仍停
-11|/before-follows:仍停留在
-7|/before-follows:仍在
-7|/before-follows:仍在1.
6|/before-follows:仍独
6|/before-follows:仍独自承
5|/before-follows:付
3|/before-follows:付2
3|/before-follows:付2.2
3|/before-follows:付5
3|/before-follows:付5%_
-21|/before-follows:代
-21|/before-follows:代表
-18|/before-follows:代表建议
-3|/before-follows:代表私下
-9|/before-follows:以
4|/before-follows:以3
12|/before-follows:以3%为
-9|/before-follows:以3%至
-8|/before-follows:以「
-8|/before-follows:以「无可
-7|/before-follows:以北
-7|/before-follows:以北约的
3|/before-follows:以占
3|/before-follows:以占GD
4|/before-follows:众
4|/before-follows:众议
9|/before-follows:众议员布
-5|/before-follows:众议院国
-23|/before-follows:会
4|/before-follows:会前
-7|/before-follows:会后
-7|/before-follows:会后向记
-8|/before-follows:会在
-11|/before-follows:会在北约
-22|/before-follows:会見
-22|/before-follows:会見詳報
12|/before-follows:会遵
12|/before-follows:会遵守5
5|/before-follows:估
3|/before-follows:估算,如
3|/before-follows:估计
3|/before-follows:估计,今
11|/before-follows:作
4|/before-follows:作为
8|/before-follows:作比
8|/before-follows:作比,说
-4|/before-follows:保
4|/before-follows:保守
3|/before-follows:保守党领
6|/before-follows:保持
6|/before-follows:保持3%
-14|/before-follows:保留
-14|/before-follows:保留对5
-6|/before-follows:側
5|/before-follows:側が
4|/before-follows:側が初め
-8|/before-follows:側は
-13|/before-follows:側は1.
4|/before-follows:側は2%
-6|/before-follows:元
-7|/before-follows:元政
-7|/before-follows:元政府高
4|/before-follows:兑
4|/before-follows:兑现
4|/before-follows:兑现20
10|/before-follows:党
10|/before-follows:党首
8|/before-follows:党首は、
-3|/before-follows:入侵
-3|/before-follows:入侵乌克
4|/before-follows:入北
4|/before-follows:入北约_
19|/before-follows:全
11|/before-follows:全て
9|/before-follows:全てに同
8|/before-follows:全体
3|/before-follows:全体に5
6|/before-follows:全体の国
14|/before-follows:公
8|/before-follows:公布
3|/before-follows:公布,今
4|/before-follows:公布的军
3|/before-follows:公开
-7|/before-follows:兰
-7|/before-follows:兰科
-7|/before-follows:兰科技学
8|/before-follows:共
4|/before-follows:共同
3|/before-follows:共産
3|/before-follows:共産党の
28|/before-follows:内
4|/before-follows:内で持ち
22|/before-follows:内部
3|/before-follows:内部估算
-5|/before-follows:内部文件
16|/before-follows:内部有人
8|/before-follows:内部正就
3|/before-follows:内阁
-25|/before-follows:再
-25|/before-follows:再編
-24|/before-follows:再編経費
-3|/before-follows:军
-7|/before-follows:军事
-7|/before-follows:军事专家
-8|/before-follows:军人
-8|/before-follows:军人撤走
11|/before-follows:军费
4|/before-follows:军费20
-9|/before-follows:军费3.
-4|/before-follows:军费何时
-17|/before-follows:军费占比
4|/before-follows:军费同比
-5|/before-follows:军费增加
4|/before-follows:军费增至
6|/before-follows:军费将很
4|/before-follows:军费已占
-5|/before-follows:军费平均
8|/before-follows:军费应达
-6|/before-follows:军费按美
8|/before-follows:军费须达
37|/before-follows:决
37|/before-follows:决定
24|/before-follows:决定到2
9|/before-follows:决定国防
3|/before-follows:决定每年
7|/before-follows:准
7|/before-follows:准备
5|/before-follows:准备主动
18|/before-follows:分
11|/before-follows:分列
11|/before-follows:分列二、
4|/before-follows:分别
4|/before-follows:分别为1
3|/before-follows:分阶
3|/before-follows:分阶段提
8|/before-follows:则
-3|/before-follows:则不足1
4|/before-follows:则为
21|/before-follows:则主
21|/before-follows:则主张修
3|/before-follows:则分
3|/before-follows:则分别是
4|/before-follows:则只
4|/before-follows:则只有1
4|/before-follows:则在
3|/before-follows:则在1.
-15|/before-follows:则建
-14|/before-follows:则建议以
-27|/before-follows:则提
-27|/before-follows:则提出,
3|/before-follows:则欣
3|/before-follows:则欣然同
5|/before-follows:则正
5|/before-follows:则正推动
4|/before-follows:则称
4|/before-follows:则算
4|/before-follows:则算账说
-13|/before-follows:则认
-13|/before-follows:则认为实
3|/before-follows:则重
3|/before-follows:则重申2
3|/before-follows:刚刚
-4|/before-follows:刚好
-4|/before-follows:刚好2.
9|/before-follows:别
9|/before-follows:别再
9|/before-follows:别再拖延
-37|/before-follows:前
-10|/before-follows:前国
-3|/before-follows:前国安顾
-6|/before-follows:前国防军
-30|/before-follows:前总
-30|/before-follows:前总理莫
3|/before-follows:前首
3|/before-follows:前首相は
6|/before-follows:副
7|/before-follows:副部
7|/before-follows:副部长林
-14|/before-follows:力
-14|/before-follows:力挺
-14|/before-follows:力挺国内
-9|/before-follows:加
4|/before-follows:加入
4|/before-follows:加入北约
-20|/before-follows:加盟
-18|/before-follows:加盟_3
8|/before-follows:加码
7|/before-follows:加码至5
-9|/before-follows:十
-12|/before-follows:十余
-12|/before-follows:十余年来
3|/before-follows:十年
3|/before-follows:十年前连
9|/before-follows:却
4|/before-follows:却只
4|/before-follows:却只承诺
-6|/before-follows:原
-3|/before-follows:原定
-4|/before-follows:原定的2
-3|/before-follows:原订20
-10|/before-follows:去
-10|/before-follows:去年
-13|/before-follows:去年1.
4|/before-follows:去年为5
-4|/before-follows:去年合计
-10|/before-follows:去年国防
-39|/before-follows:去年度达
22|/before-follows:去年把G
19|/before-follows:去年支出
4|/before-follows:去年达到
-4|/before-follows:去年都约
-8|/before-follows:参
-9|/before-follows:参议
-10|/before-follows:参议员建
-7|/before-follows:发
-7|/before-follows:发言
-8|/before-follows:发言人卡
5|/before-follows:发言人被
-4|/before-follows:发言人阿
-14|/before-follows:口
-14|/before-follows:口径
-6|/before-follows:口径为G
-4|/before-follows:口径占G
-3|/before-follows:只
-7|/before-follows:只出
-7|/before-follows:只出2%
7|/before-follows:可
6|/before-follows:可以
6|/before-follows:可以考虑
24|/before-follows:各
21|/before-follows:各党
20|/before-follows:各党在大
3|/before-follows:各国
-4|/before-follows:合
-5|/before-follows:同
-3|/before-follows:同年
-7|/before-follows:同年为7
-17|/before-follows:同日
-17|/before-follows:同日在社
9|/before-follows:同样
6|/before-follows:同样达到
3|/before-follows:同步
3|/before-follows:同步,以
-14|/before-follows:后
-10|/before-follows:后,
-10|/before-follows:后,6%
-4|/before-follows:后首
-4|/before-follows:后首次公
12|/before-follows:向
3|/before-follows:向3
3|/before-follows:向3.5
3|/before-follows:向华
3|/before-follows:向华盛顿
30|/before-follows:否
30|/before-follows:否认
6|/before-follows:否认新内
22|/before-follows:否认曾承
3|/before-follows:周
3|/before-follows:周三公布
-3|/before-follows:周三在爱
3|/before-follows:周二
3|/before-follows:周二也表
-13|/before-follows:呼
-13|/before-follows:呼吁
-12|/before-follows:呼吁盟友
6|/before-follows:和
11|/before-follows:和加
11|/before-follows:和加拿大
6|/before-follows:和北
6|/before-follows:和北马其
-4|/before-follows:和厄
-4|/before-follows:和厄瓜多
-8|/before-follows:和埃
-8|/before-follows:和埃及没
6|/before-follows:和多
6|/before-follows:和多哥的
11|/before-follows:和巴
9|/before-follows:和巴黎也
3|/before-follows:和意
3|/before-follows:和意大利
3|/before-follows:和斯
3|/before-follows:和斯洛伐
3|/before-follows:和智
3|/before-follows:和智利分
6|/before-follows:和澳
6|/before-follows:和澳大利
4|/before-follows:和瑞典也
-3|/before-follows:和瑞典的
5|/before-follows:和立
5|/before-follows:和立陶宛
-5|/before-follows:和美
-5|/before-follows:和美国分
-24|/before-follows:和荷
-24|/before-follows:和荷兰都
-3|/before-follows:和马
-3|/before-follows:和马尔代
-4|/before-follows:唯
-4|/before-follows:唯一
-4|/before-follows:唯一拒绝
-5|/before-follows:喊
-7|/before-follows:喊话
-8|/before-follows:喊话:不
4|/before-follows:嘴
4|/before-follows:嘴上
4|/before-follows:嘴上说3
19|/before-follows:四
17|/before-follows:四党
17|/before-follows:四党组成
-3|/before-follows:回应指现
-19|/before-follows:国
10|/before-follows:国会
10|/before-follows:国内
10|/before-follows:国内生产
12|/before-follows:国家
9|/before-follows:国家安保
-39|/before-follows:国防
-37|/before-follows:国防大臣
3|/before-follows:国防拨款
-4|/before-follows:国防支出
6|/before-follows:国防相「
-8|/before-follows:国防相が
5|/before-follows:国防相に
34|/before-follows:国防相は
5|/before-follows:国防省が
11|/before-follows:国防省は
7|/before-follows:国防費、
-18|/before-follows:国防费占
-44|/before-follows:国防部8
-4|/before-follows:国防部会
3|/before-follows:国防部周
-20|/before-follows:国防部拟
7|/before-follows:国防部次
-21|/before-follows:国防部長
17|/before-follows:国防部长
3|/before-follows:国防長官
8|/before-follows:国防预算
-13|/before-follows:国际
-3|/before-follows:国际广播
-9|/before-follows:国际战略
-10|/before-follows:在
7|/before-follows:在1
7|/before-follows:在193
-6|/before-follows:在2
-12|/before-follows:在2%的
4|/before-follows:在203
-5|/before-follows:在两
-5|/before-follows:在两会记
4|/before-follows:在众
4|/before-follows:在众议院
-3|/before-follows:在会
-5|/before-follows:在会谈中
11|/before-follows:在伦
3|/before-follows:在伦敦:
8|/before-follows:在伦敦喊
5|/before-follows:在克
5|/before-follows:在克拉科
-6|/before-follows:在内
-4|/before-follows:在内的亚
-22|/before-follows:在四
-22|/before-follows:在四年里
5|/before-follows:在国
4|/before-follows:在国会说
-5|/before-follows:在竞
-5|/before-follows:在竞选中
9|/before-follows:在美
6|/before-follows:在美国施
3|/before-follows:在美方要
4|/before-follows:在议
4|/before-follows:在议会重
4|/before-follows:在野
-17|/before-follows:在飞
-17|/before-follows:在飞机上
-5|/before-follows:均
-4|/before-follows:均承
-4|/before-follows:均承诺明
-4|/before-follows:坚
-5|/before-follows:坚持
-4|/before-follows:坚持本国
-37|/before-follows:坦
-37|/before-follows:坦承
-37|/before-follows:坦承,这
-30|/before-follows:基
-30|/before-follows:基準
-5|/before-follows:基準で1
-12|/before-follows:基準なら
-19|/before-follows:基準の3
4|/before-follows:塔
4|/before-follows:塔利
4|/before-follows:塔利班政
-3|/before-follows:增
-9|/before-follows:增加
-9|/before-follows:增加军费
5|/before-follows:增长
4|/before-follows:增长24
21|/before-follows:外
15|/before-follows:外交
7|/before-follows:外交大臣
8|/before-follows:外交部则
18|/before-follows:外相
29|/before-follows:外相、ト
-7|/before-follows:外相、米
-13|/before-follows:外相が先
14|/before-follows:外相はN
6|/before-follows:外相は、
-14|/before-follows:外相会合
-11|/before-follows:外长
-5|/before-follows:外长:其
-4|/before-follows:外长会时
3|/before-follows:外长商讨
-7|/before-follows:外长回应
3|/before-follows:外长在维
-4|/before-follows:外长布德
-7|/before-follows:外长查克
-25|/before-follows:多
-5|/before-follows:多国
-5|/before-follows:多国对5
3|/before-follows:多年
6|/before-follows:多年来把
-5|/before-follows:多年来没
-23|/before-follows:多数
-23|/before-follows:多数国家
-11|/before-follows:大
-13|/before-follows:大介
-13|/before-follows:大介氏は
6|/before-follows:大使
-3|/before-follows:大使が務
9|/before-follows:大使表示
-6|/before-follows:大統
4|/before-follows:大統領が
-10|/before-follows:大統領は
4|/before-follows:夹
4|/before-follows:夹在
4|/before-follows:夹在韩国
-14|/before-follows:如
-11|/before-follows:如今
-11|/before-follows:如今平均
-3|/before-follows:如何
-3|/before-follows:如何填3
-14|/before-follows:媾
-14|/before-follows:媾和
-14|/before-follows:媾和时降
-5|/before-follows:嫌
-5|/before-follows:嫌2
-5|/before-follows:嫌2%太
4|/before-follows:学
5|/before-follows:学者
11|/before-follows:学者主张
4|/before-follows:学者指出
-10|/before-follows:学者认为
-34|/before-follows:安
3|/before-follows:安保
4|/before-follows:安全
5|/before-follows:安全部估
-38|/before-follows:安卡
-38|/before-follows:安卡拉峰
-3|/before-follows:安塔
-3|/before-follows:安塔利亚
19|/before-follows:完
19|/before-follows:完成
19|/before-follows:完成2%
7|/before-follows:官
-14|/before-follows:官员
-3|/before-follows:官员主张
-3|/before-follows:官员提到
-10|/before-follows:官员私下
20|/before-follows:官方
20|/before-follows:官方公布
-4|/before-follows:定义
-3|/before-follows:定义占G
7|/before-follows:实
7|/before-follows:实现
7|/before-follows:实现2%
14|/before-follows:宣
15|/before-follows:宣布
-18|/before-follows:宣布,去
3|/before-follows:宣布,本
17|/before-follows:宣布,欧
11|/before-follows:宣布将把
11|/before-follows:室
10|/before-follows:室の
10|/before-follows:室の高官
10|/before-follows:对
10|/before-follows:对美
9|/before-follows:对美方要
62|/before-follows:将
-5|/before-follows:将军
-5|/before-follows:将军费占
46|/before-follows:将国
46|/before-follows:将国防开
4|/before-follows:将按
4|/before-follows:将按照美
4|/before-follows:将达
4|/before-follows:将达到3
7|/before-follows:将防
3|/before-follows:将防务开
3|/before-follows:将防卫费
4|/before-follows:尽
4|/before-follows:尽快
3|/before-follows:尽快达到
-22|/before-follows:局
-22|/before-follows:局势
-10|/before-follows:局势外溢
-12|/before-follows:局势紧张
-12|/before-follows:峰
-12|/before-follows:峰会
-13|/before-follows:峰会前表
16|/before-follows:已
4|/before-follows:已向
-6|/before-follows:已定
-6|/before-follows:已定下国
5|/before-follows:已经
3|/before-follows:已经决定
-14|/before-follows:希
-14|/before-follows:希望
-14|/before-follows:希望廷布
11|/before-follows:常
4|/before-follows:常年
3|/before-follows:常年在3
7|/before-follows:常被
7|/before-follows:常被拿来
10|/before-follows:平
10|/before-follows:平均
8|/before-follows:平均の2
5|/before-follows:平均已超
-3|/before-follows:平均投入
6|/before-follows:平均的2
-7|/before-follows:平均花费
17|/before-follows:年
18|/before-follows:年度
18|/before-follows:年度报告
-18|/before-follows:并
-18|/before-follows:并列
-17|/before-follows:并列末座
-21|/before-follows:幹
-24|/before-follows:幹部
-24|/before-follows:幹部は「
-7|/before-follows:广
-7|/before-follows:广播
-7|/before-follows:广播协会
11|/before-follows:应
3|/before-follows:应「
3|/before-follows:应「迅速
-9|/before-follows:应付
-9|/before-follows:应付5%
-4|/before-follows:应同
-4|/before-follows:应同步把
5|/before-follows:应在
5|/before-follows:应在20
3|/before-follows:应将
3|/before-follows:应将国防
7|/before-follows:应当
5|/before-follows:应当像其
4|/before-follows:应把
18|/before-follows:应拿
17|/before-follows:应拿出3
6|/before-follows:应该
6|/before-follows:应该支付
-28|/before-follows:应达
-21|/before-follows:应达5%
-7|/before-follows:应达到5
5|/before-follows:府
4|/before-follows:府未
4|/before-follows:府未作回
5|/before-follows:建言
5|/before-follows:建言,把
-3|/before-follows:建议
-3|/before-follows:建议再补
8|/before-follows:开
4|/before-follows:开出
4|/before-follows:开出的价
4|/before-follows:开火
4|/before-follows:开火,称
4|/before-follows:强
4|/before-follows:强调
4|/before-follows:强调军费
-5|/before-follows:当
-3|/before-follows:当晚
-3|/before-follows:当晚表态
-26|/before-follows:必
-26|/before-follows:必须
19|/before-follows:必须做到
-47|/before-follows:必须把军
29|/before-follows:总
20|/before-follows:总理
3|/before-follows:总理会晤
-5|/before-follows:总理卡拉
20|/before-follows:总理戈洛
-5|/before-follows:总理施托
8|/before-follows:总统
-7|/before-follows:总统:3
-7|/before-follows:总统:4
3|/before-follows:总统宣示
6|/before-follows:总统普拉
10|/before-follows:总统武契
8|/before-follows:总统穆伊
-10|/before-follows:总统达恩
6|/before-follows:总统选举
3|/before-follows:总统马英
4|/before-follows:恢
4|/before-follows:恢复
4|/before-follows:恢复义务
16|/before-follows:愿
16|/before-follows:愿意
-21|/before-follows:成
-21|/before-follows:成员
-7|/before-follows:成员,2
-9|/before-follows:成员去年
-25|/before-follows:戦
-16|/before-follows:戦争
-16|/before-follows:戦争当時
-10|/before-follows:戦費
-10|/before-follows:戦費がか
-3|/before-follows:所
-5|/before-follows:才
-5|/before-follows:才第
-5|/before-follows:才第4天
14|/before-follows:承
21|/before-follows:承认
27|/before-follows:承认,到
-6|/before-follows:承认,该
-8|/before-follows:承诺
-7|/before-follows:承诺20
-6|/before-follows:承诺的5
-4|/before-follows:把
-5|/before-follows:把5
-5|/before-follows:把5%提
8|/before-follows:把G
8|/before-follows:把GDP
-8|/before-follows:把军费提
20|/before-follows:把国
8|/before-follows:把国防开
9|/before-follows:把国防支
-16|/before-follows:把时
-16|/before-follows:把时间缩
-13|/before-follows:把比
-3|/before-follows:把比例定
-11|/before-follows:把比率提
3|/before-follows:把海
3|/before-follows:把海警、
-6|/before-follows:把防
-13|/before-follows:把防务开
7|/before-follows:把防卫费
5|/before-follows:抛
4|/before-follows:抛出
4|/before-follows:抛出\"重
5|/before-follows:报
7|/before-follows:报告
7|/before-follows:报告指出
-10|/before-follows:抱
-10|/before-follows:抱怨
-10|/before-follows:抱怨台湾
5|/before-follows:拒
5|/before-follows:拒绝
-3|/before-follows:拟借
-3|/before-follows:拟借鉴北
6|/before-follows:拨
6|/before-follows:拨出
6|/before-follows:拨出GD
-3|/before-follows:拿出
6|/before-follows:拿出3%
-10|/before-follows:拿出5%
7|/before-follows:授
7|/before-follows:授权
7|/before-follows:授权的2
-4|/before-follows:接
-3|/before-follows:接受
-8|/before-follows:接受专访
-4|/before-follows:推
-6|/before-follows:提
-3|/before-follows:提出
-21|/before-follows:提出各国
18|/before-follows:提出的5
9|/before-follows:提前
-5|/before-follows:提前六年
9|/before-follows:提前达成
4|/before-follows:提前达标
-10|/before-follows:提议
-7|/before-follows:提议,凡
-3|/before-follows:提议把门
4|/before-follows:提高到3
-6|/before-follows:提高到4
-5|/before-follows:撤
-5|/before-follows:撤军
-5|/before-follows:撤军后_
-5|/before-follows:支
-6|/before-follows:支援
-6|/before-follows:支援国の
5|/before-follows:放
5|/before-follows:放话
5|/before-follows:放话\"准
24|/before-follows:政
18|/before-follows:政府
-8|/before-follows:政府がN
-3|/before-follows:政府がオ
-4|/before-follows:政府は、
10|/before-follows:政府宣布
9|/before-follows:政府的计
5|/before-follows:政府系の
3|/before-follows:政府考虑
6|/before-follows:政権
-3|/before-follows:敦
-3|/before-follows:敦促
5|/before-follows:敬
5|/before-follows:敬陪
5|/before-follows:敬陪末座
-4|/before-follows:斯
-4|/before-follows:斯德
-4|/before-follows:斯德哥尔
-7|/before-follows:新
3|/before-follows:新总
3|/before-follows:新总统:
7|/before-follows:新政
3|/before-follows:新政権、
-4|/before-follows:新标
-4|/before-follows:新标准,
-9|/before-follows:新目
-10|/before-follows:新目标,
-7|/before-follows:新首
-8|/before-follows:新首相「
-6|/before-follows:方
-8|/before-follows:方式
-6|/before-follows:方式で数
9|/before-follows:无
10|/before-follows:无须
10|/before-follows:无须达到
-9|/before-follows:早
-11|/before-follows:早在
-11|/before-follows:早在20
5|/before-follows:时
3|/before-follows:时说
3|/before-follows:时说:「
11|/before-follows:明
11|/before-follows:明年
6|/before-follows:明年为4
7|/before-follows:明年军费
-5|/before-follows:明年的军
-5|/before-follows:昨天
-6|/before-follows:昨天则坚
3|/before-follows:昨表
3|/before-follows:昨表示,
-7|/before-follows:是1
-7|/before-follows:是1.3
-3|/before-follows:是否
5|/before-follows:是唯
5|/before-follows:是唯一不
-30|/before-follows:智
-30|/before-follows:智库
-3|/before-follows:智库20
-4|/before-follows:智库:俄
-14|/before-follows:智库:欧
11|/before-follows:智库提议
-12|/before-follows:智库研究
-11|/before-follows:暗
-11|/before-follows:暗示
-11|/before-follows:暗示,共
3|/before-follows:更
-12|/before-follows:曾
-9|/before-follows:曾呼
-9|/before-follows:曾呼吁欧
-15|/before-follows:最
-19|/before-follows:最低
-19|/before-follows:最低,今
7|/before-follows:最大
7|/before-follows:最大派系
4|/before-follows:最怕
4|/before-follows:最怕听到
-8|/before-follows:最终
-8|/before-follows:最终做到
-17|/before-follows:有
-15|/before-follows:有事
-14|/before-follows:有事に備
4|/before-follows:朝
3|/before-follows:朝野
-4|/before-follows:杜
-8|/before-follows:杜思
-8|/before-follows:杜思克说
4|/before-follows:杜鲁
4|/before-follows:杜鲁多则
-18|/before-follows:标
-18|/before-follows:标准
-6|/before-follows:标准,明
-3|/before-follows:标准3.
-3|/before-follows:标准使国
-5|/before-follows:标准计算
-3|/before-follows:模
-3|/before-follows:模式
-3|/before-follows:模式计算
-9|/before-follows:次
-9|/before-follows:次期
-9|/before-follows:次期大統
45|/before-follows:欧
-5|/before-follows:欧、
-5|/before-follows:欧、防衛
10|/before-follows:欧州
3|/before-follows:欧州の国
7|/before-follows:欧州・カ
41|/before-follows:欧洲
34|/before-follows:欧洲成员
7|/before-follows:欧洲盟友
-7|/before-follows:正
-3|/before-follows:正在研究
6|/before-follows:正考
4|/before-follows:正考虑接
-12|/before-follows:正讨
-12|/before-follows:正讨论明
10|/before-follows:武
10|/before-follows:武装
10|/before-follows:武装部队
7|/before-follows:每
5|/before-follows:每年
4|/before-follows:每年哪怕
26|/before-follows:比
7|/before-follows:比原
7|/before-follows:比原计划
19|/before-follows:比照
14|/before-follows:比照北约
5|/before-follows:比照德国
-39|/before-follows:氏
-10|/before-follows:氏、
6|/before-follows:氏、国防
-16|/before-follows:氏、米長
-4|/before-follows:氏が
-4|/before-follows:氏が防衛
-24|/before-follows:氏の
-24|/before-follows:氏の側近
17|/before-follows:氏は32
-11|/before-follows:氏は、米
3|/before-follows:氏は、防
14|/before-follows:氏は「2
-4|/before-follows:氏はイタ
-9|/before-follows:氏は台湾
-14|/before-follows:氏は欧州
6|/before-follows:民
4|/before-follows:民调
4|/before-follows:民调与政
6|/before-follows:没
6|/before-follows:没有
3|/before-follows:没有实现
8|/before-follows:没有承诺
-8|/before-follows:没有提出
-3|/before-follows:没有要求
9|/before-follows:没有评论
8|/before-follows:法
8|/before-follows:法律
8|/before-follows:法律规定
-3|/before-follows:洛
-3|/before-follows:洛夫
-3|/before-follows:洛夫认为
-3|/before-follows:洪
-3|/before-follows:洪堡
-3|/before-follows:洪堡大学
-12|/before-follows:海
-11|/before-follows:海峡
-10|/before-follows:海峡の安
-42|/before-follows:点
-8|/before-follows:点名
-4|/before-follows:点名国防
-3|/before-follows:点名批评
-34|/before-follows:点头
-34|/before-follows:点头同意
3|/before-follows:现
28|/before-follows:的
22|/before-follows:的2
7|/before-follows:的2%以
10|/before-follows:的2%目
7|/before-follows:的3
4|/before-follows:的3.5
-12|/before-follows:的4
-13|/before-follows:的4%相
-21|/before-follows:的5
-19|/before-follows:的5%2
-3|/before-follows:的5%之
3|/before-follows:的6
3|/before-follows:的6.3
-7|/before-follows:的例
-7|/before-follows:的例子敲
-3|/before-follows:的做
-3|/before-follows:的做法,
11|/before-follows:的军
6|/before-follows:的军费也
-6|/before-follows:的军费合
-3|/before-follows:的军费增
11|/before-follows:的军费目
-3|/before-follows:的北
-3|/before-follows:的北约成
-4|/before-follows:的四
-4|/before-follows:的四倍,
22|/before-follows:的国
19|/before-follows:的国防开
8|/before-follows:的国防支
-3|/before-follows:的国防费
-3|/before-follows:的官
-3|/before-follows:的官员指
7|/before-follows:的支
7|/before-follows:的支出不
4|/before-follows:的数
4|/before-follows:的数字,
-14|/before-follows:的新
-15|/before-follows:的新要求
-3|/before-follows:的比
-5|/before-follows:的比率是
-3|/before-follows:的独
-3|/before-follows:的独立战
10|/before-follows:的目
8|/before-follows:的目标是
7|/before-follows:的相
7|/before-follows:的相应数
-5|/before-follows:的竞
-5|/before-follows:的竞选纲
-8|/before-follows:的算
-5|/before-follows:的算法,
-3|/before-follows:的算法;
9|/before-follows:的要
5|/before-follows:的要价节
4|/before-follows:的要求,
-6|/before-follows:的言
-6|/before-follows:的言论犹
-6|/before-follows:的该
-6|/before-follows:的该比重
3|/before-follows:的费
3|/before-follows:的费用如
6|/before-follows:的边
6|/before-follows:的边境冲
3|/before-follows:的这
3|/before-follows:的这个数
5|/before-follows:的部
5|/before-follows:的部分,
3|/before-follows:的防
10|/before-follows:的防务开
4|/before-follows:的防务投
-3|/before-follows:的防卫开
-7|/before-follows:的防卫费
4|/before-follows:目
-3|/before-follows:目标
-6|/before-follows:目标只看
4|/before-follows:目标定为
5|/before-follows:目標
3|/before-follows:目標の2
9|/before-follows:相
-9|/before-follows:相仿
-9|/before-follows:相仿的4
4|/before-follows:相继
4|/before-follows:相继调升
-3|/before-follows:看
5|/before-follows:看守
6|/before-follows:看守内阁
-7|/before-follows:看齐
-6|/before-follows:看齐,即
3|/before-follows:看齐5%
10|/before-follows:石
10|/before-follows:石破
8|/before-follows:石破茂5
-6|/before-follows:研
-6|/before-follows:研究
-7|/before-follows:研究机构
-6|/before-follows:社
-9|/before-follows:社会
-9|/before-follows:社会科学
10|/before-follows:社民
10|/before-follows:社民党主
-7|/before-follows:社科
-7|/before-follows:社科院学
21|/before-follows:称
20|/before-follows:称,
8|/before-follows:称,今后
-5|/before-follows:称,军费
15|/before-follows:称,该国
-3|/before-follows:立
-7|/before-follows:立委
-8|/before-follows:立委王定
3|/before-follows:竞
3|/before-follows:竞选
-3|/before-follows:竞选团队
5|/before-follows:竞选时主
-7|/before-follows:等八
-7|/before-follows:等八国依
10|/before-follows:等国
14|/before-follows:等国仍在
-4|/before-follows:等国若不
-9|/before-follows:答
-9|/before-follows:答应
-8|/before-follows:答应的2
-27|/before-follows:算
-15|/before-follows:算定
-15|/before-follows:算定の対
-12|/before-follows:算法
-9|/before-follows:算法下的
12|/before-follows:米
4|/before-follows:米協
4|/before-follows:米協議で
4|/before-follows:米首
4|/before-follows:米首脳会
-4|/before-follows:経済新聞
4|/before-follows:経済財務
14|/before-follows:総
7|/before-follows:総理
4|/before-follows:総理「他
3|/before-follows:総研
3|/before-follows:総研の研
10|/before-follows:经
10|/before-follows:经济
9|/before-follows:经济部长
7|/before-follows:给
4|/before-follows:给自
4|/before-follows:给自己划
-6|/before-follows:维
-7|/before-follows:维持
-7|/before-follows:维持在2
8|/before-follows:缴
8|/before-follows:缴纳
8|/before-follows:缴纳3%
11|/before-follows:缺
11|/before-follows:缺席
11|/before-follows:缺席北约
8|/before-follows:罗
8|/before-follows:罗伯
8|/before-follows:罗伯逊在
5|/before-follows:考
5|/before-follows:考虑
4|/before-follows:考虑把比
-23|/before-follows:而
-23|/before-follows:而言
-24|/before-follows:而言\"没
32|/before-follows:自
19|/before-follows:自己
9|/before-follows:自己20
-10|/before-follows:自己的军
17|/before-follows:自己需要
12|/before-follows:自身
4|/before-follows:自身の国
3|/before-follows:自身は米
-5|/before-follows:至
-4|/before-follows:至少
-4|/before-follows:至少要4
-6|/before-follows:致
-5|/before-follows:致函
-5|/before-follows:致函北约
-3|/before-follows:花
-4|/before-follows:花5
3|/before-follows:花5%多
-7|/before-follows:花5%的
-3|/before-follows:苏
-3|/before-follows:苏纳
-3|/before-follows:苏纳克在
20|/before-follows:若
6|/before-follows:若想
6|/before-follows:若想继续
11|/before-follows:若要
10|/before-follows:若要在没
10|/before-follows:虽
-14|/before-follows:表
-14|/before-follows:表示
-7|/before-follows:表示,北
-14|/before-follows:表示,日
3|/before-follows:表示要在
4|/before-follows:補
4|/before-follows:補佐
4|/before-follows:補佐官、
-17|/before-follows:要
15|/before-follows:要为
15|/before-follows:要为自己
-34|/before-follows:要求
5|/before-follows:要求印度
-10|/before-follows:要求索非
-14|/before-follows:要求美国
-4|/before-follows:要求贝尔
-5|/before-follows:要求防卫
-3|/before-follows:观
-3|/before-follows:观察
-3|/before-follows:观察人士
-6|/before-follows:规
-6|/before-follows:规定
-7|/before-follows:规定的G
18|/before-follows:議
22|/before-follows:議会
20|/before-follows:議会は、
-4|/before-follows:議員
-3|/before-follows:議員団長
3|/before-follows:计划
-3|/before-follows:计划20
-7|/before-follows:计算
-7|/before-follows:计算方式
6|/before-follows:认
6|/before-follows:认为
3|/before-follows:认为3%
3|/before-follows:认为应达
16|/before-follows:议
18|/before-follows:议会
6|/before-follows:议会国防
5|/before-follows:议会小组
-8|/before-follows:许
-8|/before-follows:许诺
-8|/before-follows:许诺2.
5|/before-follows:设
5|/before-follows:设定
5|/before-follows:设定了占
-10|/before-follows:访
-5|/before-follows:访东
-5|/before-follows:访东盟:
-5|/before-follows:访日
-4|/before-follows:访日_称
4|/before-follows:访白
4|/before-follows:访白宫_
-5|/before-follows:访问
-5|/before-follows:访问布鲁
3|/before-follows:该
6|/before-follows:说
-5|/before-follows:说,
-28|/before-follows:说,2%
4|/before-follows:说,3.
10|/before-follows:说,他的
-5|/before-follows:说,军费
3|/before-follows:说,菲国
6|/before-follows:说军
6|/before-follows:说军费占
5|/before-follows:说明
7|/before-follows:说明年会
-48|/before-follows:谈
-41|/before-follows:谈5
-45|/before-follows:谈5%:
4|/before-follows:谈5%传
-9|/before-follows:谈美
-9|/before-follows:谈美方\"
-7|/before-follows:豪
-7|/before-follows:豪両
-7|/before-follows:豪両国の
5|/before-follows:財
5|/before-follows:財務
4|/before-follows:財務省は
17|/before-follows:費
6|/before-follows:費が
6|/before-follows:費がGD
11|/before-follows:費は
3|/before-follows:費はGD
6|/before-follows:費は公表
29|/before-follows:财
18|/before-follows:财政
3|/before-follows:财政部公
12|/before-follows:财政部长
10|/before-follows:财长
6|/before-follows:财长则叫
-8|/before-follows:质
-8|/before-follows:质询
-8|/before-follows:质询:\"
5|/before-follows:费
4|/before-follows:费占
4|/before-follows:费占国内
6|/before-follows:走
4|/before-follows:走到
4|/before-follows:走到5%
-3|/before-follows:超出
-3|/before-follows:超出3.
5|/before-follows:跟
3|/before-follows:跟进
4|/before-follows:跟进5%
10|/before-follows:軍
7|/before-follows:軍の
12|/before-follows:軍の元参
-5|/before-follows:軍の増強
3|/before-follows:軍関
3|/before-follows:軍関係者
-4|/before-follows:轰
-4|/before-follows:轰炸
-4|/before-follows:轰炸伊朗
6|/before-follows:达
18|/before-follows:达到5%
-23|/before-follows:达到GD
4|/before-follows:达到的3
6|/before-follows:达成
6|/before-follows:达成的协
8|/before-follows:过
8|/before-follows:过去
8|/before-follows:过去2%
-4|/before-follows:还问
-4|/before-follows:还问为何
4|/before-follows:连
5|/before-follows:连防
5|/before-follows:连防卫所
-5|/before-follows:选择举债
6|/before-follows:选择立法
-11|/before-follows:途
-11|/before-follows:途中
-11|/before-follows:途中对记
5|/before-follows:通
7|/before-follows:通过
4|/before-follows:通过国防
6|/before-follows:連
6|/before-follows:連邦
6|/before-follows:連邦財務
4|/before-follows:遭
4|/before-follows:遭到
4|/before-follows:遭到冷遇
3|/before-follows:那样拿出
-3|/before-follows:邮
-3|/before-follows:邮报
4|/before-follows:都
-6|/before-follows:都内
-6|/before-follows:都内で講
-4|/before-follows:都已
14|/before-follows:都应
6|/before-follows:都应把国
8|/before-follows:都应该看
10|/before-follows:都承
8|/before-follows:都承诺把
-9|/before-follows:都拿
-9|/before-follows:都拿5%
5|/before-follows:都答
-11|/before-follows:都要
-11|/before-follows:都要给出
3|/before-follows:都该
11|/before-follows:里
-3|/before-follows:重提
-4|/before-follows:重提4%
4|/before-follows:重申
-20|/before-follows:金
-20|/before-follows:金砖
-20|/before-follows:金砖峰会
-4|/before-follows:長
-4|/before-follows:長、
-4|/before-follows:長、NA
-18|/before-follows:长
-3|/before-follows:长拿
-3|/before-follows:长拿督斯
-10|/before-follows:长时
-10|/before-follows:长时便梦
4|/before-follows:长期
3|/before-follows:长期在1
-6|/before-follows:长皮
-6|/before-follows:长皮斯托
-14|/before-follows:防
-3|/before-follows:防务局预
18|/before-follows:防卫
-9|/before-follows:防卫开支
6|/before-follows:防卫费占
5|/before-follows:防卫费已
12|/before-follows:防卫预算
-4|/before-follows:防开
-4|/before-follows:防开支占
-4|/before-follows:防拨
-4|/before-follows:防拨款占
-5|/before-follows:防衛
5|/before-follows:防衛相「
4|/before-follows:防衛相は
-16|/before-follows:防衛費、
4|/before-follows:防衛費「
-21|/before-follows:防长
10|/before-follows:防长:5
9|/before-follows:防长:外
11|/before-follows:防长会上
-7|/before-follows:防长则催
-5|/before-follows:防长坦言
-18|/before-follows:防长德梅
-27|/before-follows:防长提议
-9|/before-follows:防长海凯
4|/before-follows:防长雍森
-4|/before-follows:阵
-4|/before-follows:阵营
-4|/before-follows:阵营的智
8|/before-follows:随
4|/before-follows:随即
4|/before-follows:随后
7|/before-follows:面
6|/before-follows:面对
5|/before-follows:面对存亡
-28|/before-follows:韩
-28|/before-follows:韩新
-28|/before-follows:韩新:谁
-7|/before-follows:须
-10|/before-follows:须拿
-10|/before-follows:须拿出5
8|/before-follows:预
7|/before-follows:预算
4|/before-follows:预算与管
-7|/before-follows:首
-6|/before-follows:首相
-40|/before-follows:首相:对
-20|/before-follows:首相:把
-18|/before-follows:首相「3
-52|/before-follows:首相「5
9|/before-follows:首相には
-4|/before-follows:首相に面
3|/before-follows:首相の報
-23|/before-follows:首相の持
-7|/before-follows:首相は1
13|/before-follows:首相は2
7|/before-follows:首相は、
6|/before-follows:首相は「
7|/before-follows:首相は予
4|/before-follows:首相は今
6|/before-follows:首相は国
3|/before-follows:首相は来
7|/before-follows:首相は首
12|/before-follows:首相弗里
24|/before-follows:首相德韦
23|/before-follows:首相拒绝
-3|/before-follows:驻
-3|/before-follows:驻苏
-3|/before-follows:驻苏瓦大
-10|/before-follows:高
-5|/before-follows:高,
-5|/before-follows:高,也高
-6|/before-follows:高官
-7|/before-follows:高官は、
-4|/before-follows:齐
-3|/before-follows:齐称
-3|/before-follows:齐称明年
51|/before-leads:
14|/before-leads:\"
5|/before-leads:\",
35|/before-leads:%,
6|/before-leads:%;
23|/before-leads:%_
37|/before-leads:%、
8|/before-leads:%と
-3|/before-leads:%は
-24|/before-leads:%对
-7|/before-leads:%的
-30|/before-leads:(
15|/before-leads:)
5|/before-leads:)の
6|/before-leads:)は
59|/before-leads:,
3|/before-leads:,\"
-23|/before-leads:,但
-9|/before-leads:,依
-8|/before-leads:,其
-8|/before-leads:,就
10|/before-leads:,指
-3|/before-leads:,是
-5|/before-leads:,比
26|/before-leads:,称
8|/before-leads:,而
-11|/before-leads:,若
16|/before-leads:,要
9|/before-leads:,连
-6|/before-leads:-_
-4|/before-leads:/
4|/before-leads:0_
-25|/before-leads:5年
6|/before-leads:8个
32|/before-leads::
-9|/before-leads::「
38|/before-leads:;
-8|/before-leads:O
6|/before-leads:O)
-9|/before-leads:Oが
8|/before-leads:Oの
7|/before-leads:P】
-8|/before-leads:TO
3|/before-leads:]_
6|/before-leads:_
3|/before-leads:▽
-3|/before-leads:、
6|/before-leads:、「
4|/before-leads:、全
7|/before-leads:。
-3|/before-leads:《
6|/before-leads:「
5|/before-leads:」,
11|/before-leads:」と
25|/before-leads:】
-4|/before-leads:】「
4|/before-leads:い
17|/before-leads:い、
4|/before-leads:い。
3|/before-leads:いう
12|/before-leads:う
10|/before-leads:え、
5|/before-leads:えた
-6|/before-leads:える
-14|/before-leads:から
3|/before-leads:が
-28|/before-leads:が、
16|/before-leads:が「
4|/before-leads:き、
3|/before-leads:げ、
-19|/before-leads:し、
-5|/before-leads:する
-6|/before-leads:せて
-7|/before-leads:た
4|/before-leads:た、
3|/before-leads:た「
5|/before-leads:ため
4|/before-leads:つ「
3|/before-leads:で
35|/before-leads:で、
8|/before-leads:でも
-47|/before-leads:と
-15|/before-leads:と、
3|/before-leads:ない
15|/before-leads:に
15|/before-leads:に、
-12|/before-leads:に「
5|/before-leads:には
-5|/before-leads:にも
39|/before-leads:の
7|/before-leads:のは
21|/before-leads:は
3|/before-leads:は、
-29|/before-leads:は「
-34|/before-leads:ば
-3|/before-leads:び、
-13|/before-leads:ぶ
7|/before-leads:へ、
7|/before-leads:み、
10|/before-leads:む
5|/before-leads:め
4|/before-leads:め、
4|/before-leads:める
4|/before-leads:も
-20|/before-leads:や
-14|/before-leads:ら
-3|/before-leads:らも
-7|/before-leads:り、
-4|/before-leads:る
3|/before-leads:る。
8|/before-leads:れ、
-11|/before-leads:れた
-31|/before-leads:れば
-4|/before-leads:を
6|/before-leads:を、
9|/before-leads:を「
-5|/before-leads:ァの
-7|/before-leads:ア、
-21|/before-leads:アと
12|/before-leads:アの
6|/before-leads:アは
-5|/before-leads:カ
27|/before-leads:カが
5|/before-leads:カの
-5|/before-leads:クと
-9|/before-leads:クや
-5|/before-leads:ク・
3|/before-leads:コ、
7|/before-leads:コの
3|/before-leads:ジ、
-5|/before-leads:ス
8|/before-leads:ス】
14|/before-leads:スの
-18|/before-leads:ズ
-5|/before-leads:セス
6|/before-leads:ダの
-30|/before-leads:ツ
-4|/before-leads:ツと
18|/before-leads:ツの
3|/before-leads:ツは
6|/before-leads:ド、
-7|/before-leads:ドと
-25|/before-leads:ドの
6|/before-leads:ドは
-4|/before-leads:ナの
3|/before-leads:ニ
-25|/before-leads:ブ・
-9|/before-leads:プ
-5|/before-leads:リカ
-3|/before-leads:ル、
-4|/before-leads:ルの
5|/before-leads:ルは
-18|/before-leads:ルズ
-30|/before-leads:ルツ
-3|/before-leads:ン、
30|/before-leads:ンの
17|/before-leads:ンは
-9|/before-leads:ンプ
-28|/before-leads:・
-3|/before-leads:ー、
5|/before-leads:ーで
6|/before-leads:ーの
-11|/before-leads:ーや
3|/before-leads:ーニ
-9|/before-leads:一个
-9|/before-leads:一家
6|/before-leads:上;
23|/before-leads:下,
-3|/before-leads:下で
-22|/before-leads:不只
-7|/before-leads:不是
-40|/before-leads:与
5|/before-leads:世界
23|/before-leads:中、
-5|/before-leads:中の
18|/before-leads:为
10|/before-leads:为,
12|/before-leads:主
-5|/before-leads:主席
4|/before-leads:主张
5|/before-leads:之,
4|/before-leads:乐见
4|/before-leads:书长
-7|/before-leads:了
17|/before-leads:事】
13|/before-leads:二个
9|/before-leads:于
-3|/before-leads:于前
3|/before-leads:亚:
-5|/before-leads:亚于
13|/before-leads:亚和
-9|/before-leads:人
-4|/before-leads:仍是
3|/before-leads:从
-9|/before-leads:他
8|/before-leads:付;
19|/before-leads:令
9|/before-leads:以
3|/before-leads:以前
11|/before-leads:仮に
-10|/before-leads:任
-12|/before-leads:会の
11|/before-leads:会在
4|/before-leads:会晤
-4|/before-leads:会见
-13|/before-leads:估算
-23|/before-leads:但
-11|/before-leads:但指
5|/before-leads:位の
8|/before-leads:低于
3|/before-leads:体
3|/before-leads:使
8|/before-leads:例如
-24|/before-leads:依
-5|/before-leads:侵
-19|/before-leads:促
3|/before-leads:促各
3|/before-leads:借鉴
5|/before-leads:假如
3|/before-leads:側は
-47|/before-leads:催促
3|/before-leads:催逼
3|/before-leads:元
-3|/before-leads:元駐
-11|/before-leads:克、
3|/before-leads:兑现
-6|/before-leads:党・
7|/before-leads:党以
-7|/before-leads:入
-5|/before-leads:入侵
-14|/before-leads:全
3|/before-leads:全体
4|/before-leads:公布
-5|/before-leads:关于
-8|/before-leads:其
-9|/before-leads:其他
-4|/before-leads:典与
-4|/before-leads:典入
6|/before-leads:内的
-27|/before-leads:再批
3|/before-leads:再提
5|/before-leads:再看
-4|/before-leads:冠,
-4|/before-leads:出
16|/before-leads:出,
-3|/before-leads:出以
-6|/before-leads:击
5|/before-leads:函
-17|/before-leads:划把
-3|/before-leads:划照
-6|/before-leads:列、
7|/before-leads:列与
-6|/before-leads:利、
-3|/before-leads:利与
-7|/before-leads:利和
-7|/before-leads:到
-3|/before-leads:到,
-9|/before-leads:到与
-7|/before-leads:到了
4|/before-leads:到访
7|/before-leads:前
5|/before-leads:前、
-16|/before-leads:前の
12|/before-leads:力:
6|/before-leads:劝说
-4|/before-leads:加
-4|/before-leads:加入
9|/before-leads:励「
-7|/before-leads:包括
-20|/before-leads:北约
-3|/before-leads:南与
3|/before-leads:南邻
8|/before-leads:占
3|/before-leads:卫相
22|/before-leads:去年
-4|/before-leads:参加
13|/before-leads:参照
-4|/before-leads:及
3|/before-leads:及;
9|/before-leads:反观
-22|/before-leads:只
-12|/before-leads:只因
11|/before-leads:只有
3|/before-leads:台的
-10|/before-leads:右,
8|/before-leads:吁
3|/before-leads:各
8|/before-leads:同,
-5|/before-leads:同】
4|/before-leads:同期
4|/before-leads:名
-9|/before-leads:向
19|/before-leads:否认
9|/before-leads:含む
8|/before-leads:吹让
5|/before-leads:员,
4|/before-leads:员以
-11|/before-leads:员向
6|/before-leads:员的
-4|/before-leads:呼吁
-42|/before-leads:和
4|/before-leads:和,
-16|/before-leads:因
-7|/before-leads:因为
23|/before-leads:国
-6|/before-leads:国、
-57|/before-leads:国が
-3|/before-leads:国と
5|/before-leads:国に
-4|/before-leads:国の
-67|/before-leads:国は
4|/before-leads:国も
6|/before-leads:国・
-15|/before-leads:国与
-41|/before-leads:国和
-4|/before-leads:国是
6|/before-leads:国的
9|/before-leads:国驻
-17|/before-leads:在
-5|/before-leads:场的
-9|/before-leads:坚持
-4|/before-leads:基:
3|/before-leads:声)
-7|/before-leads:备,
6|/before-leads:外相
-24|/before-leads:外长
-10|/before-leads:够,
-8|/before-leads:大
8|/before-leads:大、
13|/before-leads:大臣
3|/before-leads:天,
-6|/before-leads:她说
13|/before-leads:如
10|/before-leads:威与
-4|/before-leads:威和
-7|/before-leads:字;
-3|/before-leads:学家
-61|/before-leads:官、
25|/before-leads:官「
16|/before-leads:官が
7|/before-leads:官は
-12|/before-leads:宛、
-9|/before-leads:宛和
-17|/before-leads:实现
-16|/before-leads:室长
-4|/before-leads:宫_
-12|/before-leads:家
-24|/before-leads:对
4|/before-leads:将使
-15|/before-leads:将按
-8|/before-leads:就
-10|/before-leads:就任
9|/before-leads:州
-16|/before-leads:州と
33|/before-leads:州の
4|/before-leads:布
-3|/before-leads:布,
21|/before-leads:希望
-3|/before-leads:帐,
-21|/before-leads:席
-3|/before-leads:席,
-13|/before-leads:幕_
5|/before-leads:平
3|/before-leads:平;
8|/before-leads:年,
3|/before-leads:年、
-14|/before-leads:年与
-3|/before-leads:年因
3|/before-leads:并将
3|/before-leads:库:
-9|/before-leads:应
8|/before-leads:应与
11|/before-leads:府が
3|/before-leads:府は
11|/before-leads:府对
3|/before-leads:度の
-3|/before-leads:度は
4|/before-leads:度向
11|/before-leads:建议
4|/before-leads:张
9|/before-leads:张,
19|/before-leads:强令
17|/before-leads:强调
-3|/before-leads:当于
3|/before-leads:当像
-12|/before-leads:往
-5|/before-leads:待
-14|/before-leads:循
3|/before-leads:思促
7|/before-leads:怨
3|/before-leads:总理
-17|/before-leads:总统
-7|/before-leads:恰逢
6|/before-leads:愿见
39|/before-leads:所有
-27|/before-leads:批
4|/before-leads:批评
7|/before-leads:把
-6|/before-leads:抨击
7|/before-leads:抱怨
14|/before-leads:拒与
-7|/before-leads:括
8|/before-leads:拿
-9|/before-leads:持
4|/before-leads:持把
-17|/before-leads:按
-5|/before-leads:据,
-3|/before-leads:接受
3|/before-leads:提
4|/before-leads:提到
4|/before-leads:援,
-7|/before-leads:搬出
5|/before-leads:携_
3|/before-leads:政院
7|/before-leads:效法
20|/before-leads:敦促
-21|/before-leads:斯:
12|/before-leads:斯吁
15|/before-leads:方、
4|/before-leads:方给
-3|/before-leads:日
-21|/before-leads:日、
-3|/before-leads:日】
-32|/before-leads:日の
5|/before-leads:日在
-7|/before-leads:日对
9|/before-leads:旦和
-8|/before-leads:时、
9|/before-leads:明,
3|/before-leads:明年
-14|/before-leads:是
-19|/before-leads:是全
3|/before-leads:時、
4|/before-leads:晤
10|/before-leads:普:
12|/before-leads:普对
5|/before-leads:普要
-7|/before-leads:曾向
3|/before-leads:月:
9|/before-leads:月、
60|/before-leads:有
25|/before-leads:望
-3|/before-leads:望依
-25|/before-leads:期の
-5|/before-leads:期待
4|/before-leads:期望
-5|/before-leads:本と
-22|/before-leads:本与
-5|/before-leads:本和
3|/before-leads:机逼
-5|/before-leads:東
-22|/before-leads:析,
-5|/before-leads:标的
-8|/before-leads:案对
-5|/before-leads:極東
8|/before-leads:楼:
-22|/before-leads:構(
22|/before-leads:権が
5|/before-leads:権は
-4|/before-leads:次は
-5|/before-leads:次期
9|/before-leads:欧州
40|/before-leads:欧洲
7|/before-leads:欧盟
4|/before-leads:此,
10|/before-leads:步向
-6|/before-leads:母,
-10|/before-leads:每个
14|/before-leads:比,
-28|/before-leads:比照
3|/before-leads:比起
-12|/before-leads:氏、
52|/before-leads:氏は
15|/before-leads:求
3|/before-leads:求_
-5|/before-leads:沃向
7|/before-leads:法
5|/before-leads:法,
5|/before-leads:洋の
40|/before-leads:洲
-6|/before-leads:洲版
22|/before-leads:洲的
8|/before-leads:派「
-4|/before-leads:済
-3|/before-leads:湾、
-7|/before-leads:湾の
-10|/before-leads:炸
-9|/before-leads:点:
3|/before-leads:点名
-20|/before-leads:照
-6|/before-leads:版
-11|/before-leads:牙、
-12|/before-leads:特在
-14|/before-leads:现
3|/before-leads:理
16|/before-leads:理が
-38|/before-leads:理在
3|/before-leads:瓦与
3|/before-leads:申
12|/before-leads:电)
13|/before-leads:电_
5|/before-leads:界
7|/before-leads:界の
-43|/before-leads:略_
19|/before-leads:略、
9|/before-leads:的
4|/before-leads:的是
-34|/before-leads:盛赞
7|/before-leads:盟
5|/before-leads:盟给
17|/before-leads:相
-6|/before-leads:相、
-4|/before-leads:相「
8|/before-leads:相が
-16|/before-leads:相は
4|/before-leads:省が
-5|/before-leads:省は
6|/before-leads:看
-11|/before-leads:看齐
5|/before-leads:着
5|/before-leads:瞄着
-9|/before-leads:瞻:
4|/before-leads:瞻_
11|/before-leads:示
16|/before-leads:示,
-13|/before-leads:社)
34|/before-leads:称
17|/before-leads:称,
8|/before-leads:立_
5|/before-leads:等
-7|/before-leads:答应
-13|/before-leads:算
7|/before-leads:算,
-8|/before-leads:算依
-10|/before-leads:管的
5|/before-leads:米、
4|/before-leads:米「
-4|/before-leads:経済
-14|/before-leads:結ぶ
-5|/before-leads:績は
-17|/before-leads:约
8|/before-leads:约占
-6|/before-leads:纳和
-5|/before-leads:绍,
9|/before-leads:给
-17|/before-leads:统
-17|/before-leads:缺席
7|/before-leads:网)
-7|/before-leads:美国
4|/before-leads:美要
8|/before-leads:而
4|/before-leads:职_
3|/before-leads:肯定
-10|/before-leads:胁,
13|/before-leads:臣
6|/before-leads:至于
5|/before-leads:致函
-5|/before-leads:若
-4|/before-leads:菲国
-6|/before-leads:行的
11|/before-leads:表示
-8|/before-leads:装大
7|/before-leads:西和
36|/before-leads:要
-6|/before-leads:要向
11|/before-leads:要求
5|/before-leads:见
9|/before-leads:观
-11|/before-leads:言,
-15|/before-leads:言人
4|/before-leads:言把
-3|/before-leads:訪
-4|/before-leads:談で
19|/before-leads:认
-12|/before-leads:认,
24|/before-leads:认为
11|/before-leads:讨把
9|/before-leads:让
11|/before-leads:议
4|/before-leads:议在
3|/before-leads:访
5|/before-leads:证:
4|/before-leads:评
-3|/before-leads:话,
-9|/before-leads:话:
4|/before-leads:说
-49|/before-leads:说,
5|/before-leads:请
4|/before-leads:请求
17|/before-leads:调
5|/before-leads:谓\"
-3|/before-leads:象の
-7|/before-leads:費、
-3|/before-leads:費を
-7|/before-leads:费采
-33|/before-leads:赞
4|/before-leads:起
8|/before-leads:超越
8|/before-leads:越
3|/before-leads:跟从
-3|/before-leads:跟进
-3|/before-leads:跟随
-10|/before-leads:轰炸
-12|/before-leads:达到
4|/before-leads:迎;
3|/before-leads:近的
5|/before-leads:还向
-3|/before-leads:进
5|/before-leads:远:
16|/before-leads:连
5|/before-leads:追平
-4|/before-leads:追问
4|/before-leads:选人
-7|/before-leads:逢
-6|/before-leads:連邦
6|/before-leads:逼
9|/before-leads:道,
12|/before-leads:道主
8|/before-leads:違う
-14|/before-leads:遵循
-5|/before-leads:邦
3|/before-leads:邻
24|/before-leads:邻国
4|/before-leads:邻的
6|/before-leads:部が
23|/before-leads:部长
-9|/before-leads:采
-13|/before-leads:里、
8|/before-leads:里拿
3|/before-leads:重申
-14|/before-leads:野的
3|/before-leads:鉴
-3|/before-leads:针对
-8|/before-leads:長国
-17|/before-leads:长
8|/before-leads:长:
3|/before-leads:长促
-5|/before-leads:长的
17|/before-leads:问:
3|/before-leads:防长
3|/before-leads:院
-3|/before-leads:随
3|/before-leads:隔的
6|/before-leads:隣の
16|/before-leads:隣国
-24|/before-leads:露,
3|/before-leads:非的
-8|/before-leads:面对
6|/before-leads:韩等
5|/before-leads:領、
-40|/before-leads:領が
-4|/before-leads:顧
5|/before-leads:顿对
-11|/before-leads:飞往
-5|/before-leads:首,
9|/before-leads:首相
-5|/before-leads:首长
-3|/before-leads:駐
9|/before-leads:驻
8|/before-leads:高于
-4|/before-leads:鲁、
-9|/before-leads:麦、
-11|/before-leads:齐
7|/before-opens:False agent
17|/before-opens:False named
11|/before-opens:True agent
-9|/before-opens:True named
37|/before-opens:True patient
83|/before-rank:0 0 agent
33|/before-rank:0 0 named
56|/before-rank:0 0 patient
38|/before-rank:0 1 agent
62|/before-rank:0 1 named
15|/before-rank:0 1 patient
15|/before-rank:0 2 named
6|/before-rank:0 2 patient
-35|/before-rank:1 0 agent
-13|/before-rank:1 0 named
-42|/before-rank:1 1 agent
-29|/before-rank:1 1 named
-39|/before-rank:1 1 patient
-14|/before-rank:1 2 agent
-9|/before-rank:1 2 named
-5|/before-rank:1 2 patient
-11|/before-rank:2 0 named
5|/before-rank:2 0 patient
-7|/before-rank:2 1 agent
-20|/before-rank:2 1 named
-3|/before-rank:2 2 agent
-31|/before-rank:2 2 named
-3|/before-rank:3 0 named
20|/before-rank:3 1 named
-6|/before-rank:3 2 named
19|/before:agent
8|/before:named
35|/before:patient
-47|/class-main:ALLIES ALLIES
42|/class-main:ALLIES CHN
-17|/class-main:ALLIES JPN
12|/class-main:ALLIES KOR
-67|/class-main:ALLIES NATO
-13|/class-main:ALLIES TWN
-7|/class-main:ALLIES USA
17|/class-main:ALLIES foe
52|/class-main:ALLIES land
-53|/class-main:ALLIES member
-18|/class-main:CHN CHN
8|/class-main:CHN JPN
-5|/class-main:CHN KOR
14|/class-main:CHN TWN
-14|/class-main:CHN land
-4|/class-main:CHN member
16|/class-main:EU ALLIES
19|/class-main:EU JPN
-3|/class-main:EU NATO
-5|/class-main:EU land
-7|/class-main:EU member
-17|/class-main:JPN ALLIES
8|/class-main:JPN JPN
29|/class-main:JPN KOR
50|/class-main:JPN NATO
22|/class-main:JPN TWN
-6|/class-main:JPN foe
-21|/class-main:JPN land
-16|/class-main:JPN member
3|/class-main:KOR ALLIES
-10|/class-main:KOR JPN
29|/class-main:KOR KOR
15|/class-main:KOR USA
-4|/class-main:KOR member
60|/class-main:NATO ALLIES
-40|/class-main:NATO CHN
-57|/class-main:NATO JPN
-40|/class-main:NATO KOR
32|/class-main:NATO NATO
-58|/class-main:NATO TWN
-11|/class-main:NATO USA
-20|/class-main:NATO land
63|/class-main:NATO member
10|/class-main:TWN ALLIES
43|/class-main:TWN JPN
49|/class-main:TWN TWN
-39|/class-main:TWN land
-10|/class-main:TWN member
-11|/class-main:USA ALLIES
15|/class-main:USA CHN
-4|/class-main:USA JPN
-29|/class-main:USA KOR
15|/class-main:USA NATO
-27|/class-main:USA TWN
-4|/class-main:USA USA
-7|/class-main:USA foe
-16|/class-main:USA land
-19|/class-main:USA member
-8|/class-main:foe ALLIES
-22|/class-main:foe JPN
-5|/class-main:foe KOR
7|/class-main:foe foe
14|/class-main:foe land
-17|/class-main:foe member
-7|/class-main:land ALLIES
32|/class-main:land JPN
-18|/class-main:land NATO
9|/class-main:land TWN
7|/class-main:land USA
-11|/class-main:land foe
48|/class-main:land land
20|/class-main:land member
11|/class-main:member KOR
-8|/class-main:member NATO
-3|/class-main:member foe
47|/class-main:member member
-23|/class-named:ALLIES ALLIES nobody-named
-25|/class-named:ALLIES ALLIES others-named
43|/class-named:ALLIES CHN nobody-named
-47|/class-named:ALLIES JPN nobody-named
30|/class-named:ALLIES JPN others-named
10|/class-named:ALLIES KOR others-named
15|/class-named:ALLIES NATO nobody-named
-81|/class-named:ALLIES NATO others-named
-19|/class-named:ALLIES TWN nobody-named
6|/class-named:ALLIES TWN others-named
-4|/class-named:ALLIES USA nobody-named
8|/class-named:ALLIES foe nobody-named
9|/class-named:ALLIES foe others-named
8|/class-named:ALLIES land nobody-named
44|/class-named:ALLIES land others-named
-51|/class-named:ALLIES member others-named
-6|/class-named:CHN CHN nobody-named
-12|/class-named:CHN CHN others-named
15|/class-named:CHN JPN nobody-named
-7|/class-named:CHN JPN others-named
-4|/class-named:CHN KOR nobody-named
-4|/class-named:CHN NATO others-named
13|/class-named:CHN TWN nobody-named
5|/class-named:CHN foe nobody-named
-3|/class-named:CHN foe others-named
-5|/class-named:CHN land nobody-named
-9|/class-named:CHN land others-named
-4|/class-named:CHN member others-named
15|/class-named:EU ALLIES others-named
15|/class-named:EU JPN nobody-named
5|/class-named:EU JPN others-named
-3|/class-named:EU NATO others-named
-4|/class-named:EU foe nobody-named
6|/class-named:EU foe others-named
-4|/class-named:EU land nobody-named
-5|/class-named:EU member nobody-named
5|/class-named:JPN ALLIES nobody-named
-22|/class-named:JPN ALLIES others-named
23|/class-named:JPN JPN nobody-named
-15|/class-named:JPN JPN others-named
10|/class-named:JPN KOR nobody-named
19|/class-named:JPN KOR others-named
8|/class-named:JPN NATO nobody-named
43|/class-named:JPN NATO others-named
20|/class-named:JPN TWN others-named
-6|/class-named:JPN foe others-named
-20|/class-named:JPN land others-named
-18|/class-named:JPN member others-named
3|/class-named:KOR ALLIES others-named
-17|/class-named:KOR JPN nobody-named
7|/class-named:KOR JPN others-named
18|/class-named:KOR KOR nobody-named
10|/class-named:KOR KOR others-named
-9|/class-named:KOR TWN nobody-named
11|/class-named:KOR TWN others-named
12|/class-named:KOR USA nobody-named
3|/class-named:KOR USA others-named
-7|/class-named:KOR member nobody-named
3|/class-named:KOR member others-named
-9|/class-named:NATO ALLIES nobody-named
69|/class-named:NATO ALLIES others-named
-39|/class-named:NATO CHN nobody-named
-63|/class-named:NATO JPN nobody-named
5|/class-named:NATO JPN others-named
-29|/class-named:NATO KOR nobody-named
-11|/class-named:NATO KOR others-named
-13|/class-named:NATO NATO nobody-named
45|/class-named:NATO NATO others-named
-62|/class-named:NATO TWN nobody-named
4|/class-named:NATO TWN others-named
-6|/class-named:NATO USA nobody-named
-5|/class-named:NATO USA others-named
-20|/class-named:NATO foe nobody-named
19|/class-named:NATO foe others-named
-48|/class-named:NATO land nobody-named
28|/class-named:NATO land others-named
-16|/class-named:NATO member nobody-named
79|/class-named:NATO member others-named
15|/class-named:TWN ALLIES nobody-named
-5|/class-named:TWN ALLIES others-named
39|/class-named:TWN JPN nobody-named
4|/class-named:TWN JPN others-named
3|/class-named:TWN KOR others-named
43|/class-named:TWN TWN nobody-named
6|/class-named:TWN TWN others-named
-4|/class-named:TWN land nobody-named
-35|/class-named:TWN land others-named
-8|/class-named:TWN member others-named
20|/class-named:USA ALLIES nobody-named
-31|/class-named:USA ALLIES others-named
12|/class-named:USA CHN others-named
32|/class-named:USA JPN nobody-named
-37|/class-named:USA JPN others-named
6|/class-named:USA KOR nobody-named
-35|/class-named:USA KOR others-named
-6|/class-named:USA NATO nobody-named
21|/class-named:USA NATO others-named
34|/class-named:USA TWN nobody-named
-61|/class-named:USA TWN others-named
-3|/class-named:USA USA nobody-named
-7|/class-named:USA foe others-named
-4|/class-named:USA land nobody-named
-12|/class-named:USA land others-named
-8|/class-named:USA member nobody-named
-10|/class-named:USA member others-named
-3|/class-named:foe ALLIES nobody-named
-5|/class-named:foe ALLIES others-named
-10|/class-named:foe JPN nobody-named
-11|/class-named:foe JPN others-named
-5|/class-named:foe KOR others-named
22|/class-named:foe foe nobody-named
-14|/class-named:foe foe others-named
15|/class-named:foe land nobody-named
-7|/class-named:foe member nobody-named
-10|/class-named:foe member others-named
-8|/class-named:land ALLIES nobody-named
21|/class-named:land JPN nobody-named
11|/class-named:land JPN others-named
-18|/class-named:land NATO others-named
10|/class-named:land TWN others-named
7|/class-named:land USA others-named
-11|/class-named:land foe nobody-named
42|/class-named:land land nobody-named
6|/class-named:land land others-named
11|/class-named:land member nobody-named
9|/class-named:land member others-named
-8|/class-named:member JPN nobody-named
8|/class-named:member JPN others-named
11|/class-named:member KOR others-named
-6|/class-named:member NATO nobody-named
-3|/class-named:member foe others-named
34|/class-named:member member nobody-named
13|/class-named:member member others-named
-8|/class-shape:ALLIES fine
-5|/class-shape:ALLIES half
-66|/class-shape:ALLIES tenth
-3|/class-shape:ALLIES whole
9|/class-shape:CHN half
-27|/class-shape:CHN whole
-4|/class-shape:EU fine
35|/class-shape:EU half
-11|/class-shape:EU tenth
3|/class-shape:EU whole
50|/class-shape:JPN fine
-22|/class-shape:JPN half
23|/class-shape:JPN whole
21|/class-shape:KOR fine
4|/class-shape:KOR half
20|/class-shape:KOR tenth
-10|/class-shape:KOR whole
-37|/class-shape:NATO fine
9|/class-shape:NATO half
-50|/class-shape:NATO tenth
5|/class-shape:NATO whole
41|/class-shape:TWN fine
-11|/class-shape:TWN tenth
25|/class-shape:TWN whole
-27|/class-shape:USA fine
-34|/class-shape:USA half
-24|/class-shape:USA whole
-25|/class-shape:foe fine
-9|/class-shape:foe half
3|/class-shape:foe tenth
-3|/class-shape:land fine
14|/class-shape:land half
81|/class-shape:land tenth
-14|/class-shape:land whole
-6|/class-shape:member fine
32|/class-shape:member tenth
22|/class-shape:member whole
23|/class-value:ALLIES 0.25
-24|/class-value:ALLIES 1
-5|/class-value:ALLIES 1.3
-10|/class-value:ALLIES 1.6
-9|/class-value:ALLIES 1.8
-8|/class-value:ALLIES 1.85
-3|/class-value:ALLIES 1.9
10|/class-value:ALLIES 1E+1
27|/class-value:ALLIES 2
-7|/class-value:ALLIES 2.02
-7|/class-value:ALLIES 2.1
-3|/class-value:ALLIES 2.2
25|/class-value:ALLIES 2.3
-8|/class-value:ALLIES 2.5
-8|/class-value:ALLIES 2.9
-21|/class-value:ALLIES 3
7|/class-value:ALLIES 3.5
-11|/class-value:ALLIES 3.7
-5|/class-value:ALLIES 3.8
-3|/class-value:ALLIES 4.6
17|/class-value:ALLIES 5
-5|/class-value:ALLIES 6
-17|/class-value:EU 1.3
24|/class-value:EU 1.5
9|/class-value:EU 1.9
-4|/class-value:EU 1E+1
-14|/class-value:EU 2
8|/class-value:EU 2.1
-5|/class-value:EU 2.2
32|/class-value:EU 3
-6|/class-value:EU 3.2
13|/class-value:EU 3.5
-14|/class-value:EU 4
5|/class-value:EU 4.7
-3|/class-value:NATO 0.4
-4|/class-value:NATO 0.9
-3|/class-value:NATO 0.96
-24|/class-value:NATO 1
-3|/class-value:NATO 1.004
-3|/class-value:NATO 1.1
-3|/class-value:NATO 1.2
-11|/class-value:NATO 1.24
-8|/class-value:NATO 1.28
-20|/class-value:NATO 1.3
-13|/class-value:NATO 1.37
9|/class-value:NATO 1.4
18|/class-value:NATO 1.43
16|/class-value:NATO 1.5
16|/class-value:NATO 1.6
-3|/class-value:NATO 1.7
3|/class-value:NATO 1.8
8|/class-value:NATO 1.85
-6|/class-value:NATO 1.9
-3|/class-value:NATO 17
-15|/class-value:NATO 1E+1
19|/class-value:NATO 2
28|/class-value:NATO 2.02
-15|/class-value:NATO 2.1
3|/class-value:NATO 2.27
-7|/class-value:NATO 2.4
-9|/class-value:NATO 2.5
4|/class-value:NATO 2.6
11|/class-value:NATO 2.7
-7|/class-value:NATO 2.8
-3|/class-value:NATO 2.84
8|/class-value:NATO 2.9
10|/class-value:NATO 3
-3|/class-value:NATO 3.2
-3|/class-value:NATO 3.3
-19|/class-value:NATO 3.32
-4|/class-value:NATO 3.38
-6|/class-value:NATO 3.49
9|/class-value:NATO 3.5
12|/class-value:NATO 3.7
-3|/class-value:NATO 3.8
-7|/class-value:NATO 4
-4|/class-value:NATO 4.5
-5|/class-value:NATO 4.6
33|/class-value:NATO 5
-7|/class-value:NATO 5.1
-5|/class-value:NATO 5.4
-4|/class-value:NATO 6
-12|/class-value:USA 0.9
-9|/class-value:USA 0.91
-4|/class-value:USA 0.92
-3|/class-value:USA 0.93
-33|/class-value:USA 1
-3|/class-value:USA 1.19
-4|/class-value:USA 1.24
-13|/class-value:USA 1.4
-9|/class-value:USA 1.43
-7|/class-value:USA 1.5
-11|/class-value:USA 1.6
-13|/class-value:USA 1.8
-11|/class-value:USA 1.9
-9|/class-value:USA 1E+1
-29|/class-value:USA 2
-3|/class-value:USA 2.1
-4|/class-value:USA 2.2
-11|/class-value:USA 2.3
-7|/class-value:USA 2.32
-8|/class-value:USA 2.4
-3|/class-value:USA 2.45
-15|/class-value:USA 2.5
-29|/class-value:USA 2.6
-5|/class-value:USA 2.8
20|/class-value:USA 2.9
-8|/class-value:USA 3
6|/class-value:USA 3.1
24|/class-value:USA 3.2
4|/class-value:USA 3.3
19|/class-value:USA 3.38
28|/class-value:USA 3.4
6|/class-value:USA 3.49
-26|/class-value:USA 3.5
10|/class-value:USA 3.7
-13|/class-value:USA 3.8
7|/class-value:USA 3.9
29|/class-value:USA 4
3|/class-value:USA 4.5
4|/class-value:USA 4.6
16|/class-value:USA 4.7
13|/class-value:USA 5
11|/class-value:USA 5.3
11|/class-value:USA 5.5
3|/class-value:USA 5.8
13|/class-value:USA 6
-82|/class:ALLIES
-20|/class:CHN
23|/class:EU
52|/class:JPN
35|/class:KOR
-73|/class:NATO
54|/class:TWN
-87|/class:USA
-29|/class:foe
78|/class:land
49|/class:member
39|/group:all
35|/group:all back:0
13|/group:all back:1
-9|/group:all back:2
-41|/group:list after 1
-3|/group:list after lands
-38|/group:list after union
-30|/group:list before 1
41|/group:list before lands
-70|/group:list before union
12|/group:list-follows:,
17|/group:list-follows:,一
-5|/group:list-follows:2
-5|/group:list-follows:20
-39|/group:list-follows:3
-19|/group:list-follows:3.
-20|/group:list-follows:3・
-20|/group:list-follows::
14|/group:list-follows::军
-16|/group:list-follows::同
-18|/group:list-follows::援
31|/group:list-follows:、
31|/group:list-follows:、3
-15|/group:list-follows:「
-11|/group:list-follows:「3
-4|/group:list-follows:「不
11|/group:list-follows:が
11|/group:list-follows:が国
12|/group:list-follows:だ
12|/group:list-follows:だっ
11|/group:list-follows:で
11|/group:list-follows:で、
-24|/group:list-follows:と
-24|/group:list-follows:との
-5|/group:list-follows:な
-5|/group:list-follows:など
-20|/group:list-follows:に
7|/group:list-follows:に5
9|/group:list-follows:に、
-15|/group:list-follows:に「
7|/group:list-follows:には
-11|/group:list-follows:に反
13|/group:list-follows:に国
-22|/group:list-follows:に飛
18|/group:list-follows:の
-10|/group:list-follows:の1
-5|/group:list-follows:の2
11|/group:list-follows:の8
-4|/group:list-follows:の一
24|/group:list-follows:の両
-37|/group:list-follows:の代
-24|/group:list-follows:の呼
42|/group:list-follows:の国
-9|/group:list-follows:の赤
25|/group:list-follows:の軍
10|/group:list-follows:の首
52|/group:list-follows:は
-22|/group:list-follows:は1
22|/group:list-follows:は2
13|/group:list-follows:は3
27|/group:list-follows:は、
4|/group:list-follows:はと
11|/group:list-follows:は早
-16|/group:list-follows:へ
-16|/group:list-follows:へ波
32|/group:list-follows:も
31|/group:list-follows:も国
-23|/group:list-follows:を
-12|/group:list-follows:を同
6|/group:list-follows:を名
-11|/group:list-follows:を含
3|/group:list-follows:一
3|/group:list-follows:一律
-4|/group:list-follows:並
-4|/group:list-follows:並み
-22|/group:list-follows:为
-22|/group:list-follows:为例
7|/group:list-follows:也
7|/group:list-follows:也升
-3|/group:list-follows:也达
-26|/group:list-follows:亦
-26|/group:list-follows:亦分
-3|/group:list-follows:今
-3|/group:list-follows:今年
15|/group:list-follows:仍
15|/group:list-follows:仍在
17|/group:list-follows:代
17|/group:list-follows:代表
-81|/group:list-follows:会
-81|/group:list-follows:会谈
-25|/group:list-follows:元
-25|/group:list-follows:元高
30|/group:list-follows:军
30|/group:list-follows:军费
-50|/group:list-follows:分
-13|/group:list-follows:分列
-37|/group:list-follows:分别
15|/group:list-follows:则不
-14|/group:list-follows:则分
-13|/group:list-follows:刚刚
15|/group:list-follows:刚好
12|/group:list-follows:去
12|/group:list-follows:去年
-9|/group:list-follows:反
-7|/group:list-follows:反对
-15|/group:list-follows:各
-21|/group:list-follows:各层
6|/group:list-follows:各自
13|/group:list-follows:同
13|/group:list-follows:同年
-8|/group:list-follows:吕
-8|/group:list-follows:吕特
28|/group:list-follows:国
28|/group:list-follows:国防
14|/group:list-follows:在
14|/group:list-follows:在2
13|/group:list-follows:增
13|/group:list-follows:增加
5|/group:list-follows:将
5|/group:list-follows:将军
21|/group:list-follows:差
21|/group:list-follows:差在
-30|/group:list-follows:常
-30|/group:list-follows:常被
-10|/group:list-follows:平
-10|/group:list-follows:平均
26|/group:list-follows:并
26|/group:list-follows:并列
11|/group:list-follows:应
11|/group:list-follows:应同
37|/group:list-follows:把
16|/group:list-follows:把军
22|/group:list-follows:把国
-5|/group:list-follows:换
-5|/group:list-follows:换函
14|/group:list-follows:提
14|/group:list-follows:提出
20|/group:list-follows:握
20|/group:list-follows:握手
-7|/group:list-follows:早
-7|/group:list-follows:早期
-11|/group:list-follows:次
-11|/group:list-follows:次期
-6|/group:list-follows:正
-6|/group:list-follows:正商
-35|/group:list-follows:氏
-16|/group:list-follows:氏に
-3|/group:list-follows:氏の
-16|/group:list-follows:氏就
-7|/group:list-follows:没
-7|/group:list-follows:没有
6|/group:list-follows:理
6|/group:list-follows:理当
-10|/group:list-follows:的
23|/group:list-follows:的4
19|/group:list-follows:的军
-8|/group:list-follows:的国
-31|/group:list-follows:的相
-30|/group:list-follows:的这
17|/group:list-follows:的防
-5|/group:list-follows:盟
-5|/group:list-follows:盟邦
-9|/group:list-follows:相
-9|/group:list-follows:相继
-8|/group:list-follows:等
-6|/group:list-follows:等八
15|/group:list-follows:表
15|/group:list-follows:表示
-35|/group:list-follows:说
-35|/group:list-follows:说明
-3|/group:list-follows:谈
-3|/group:list-follows:谈5
11|/group:list-follows:超
11|/group:list-follows:超出
16|/group:list-follows:都
10|/group:list-follows:都已
6|/group:list-follows:都是
11|/group:list-follows:面
11|/group:list-follows:面对
16|/group:list-follows:齐
-5|/group:list-follows:齐声
21|/group:list-follows:齐称
-60|/group:list-leads:
7|/group:list-leads:)
10|/group:list-leads:,
-5|/group:list-leads:O
29|/group:list-leads:、
-6|/group:list-leads:「
4|/group:list-leads:」
-22|/group:list-leads:】
11|/group:list-leads:が
-3|/group:list-leads:た
6|/group:list-leads:ち
-4|/group:list-leads:の
40|/group:list-leads:は
-22|/group:list-leads:る
23|/group:list-leads:与
7|/group:list-leads:中
-22|/group:list-leads:以
-8|/group:list-leads:但
19|/group:list-leads:促
18|/group:list-leads:吁
14|/group:list-leads:向
-14|/group:list-leads:国
-10|/group:list-leads:在
17|/group:list-leads:如
25|/group:list-leads:年
11|/group:list-leads:指
11|/group:list-leads:有
-20|/group:list-leads:求
-71|/group:list-leads:洲
-45|/group:list-leads:的
5|/group:list-leads:让
8|/group:list-leads:议
-7|/group:list-leads:遭
61|/group:named
5|/group:named False
56|/group:named True
-29|/group:signs after
-7|/group:signs before
-32|/group:signs-follows:、
15|/group:signs-follows:に
-4|/group:signs-follows:の
8|/group:signs-follows:は
51|/group:signs-follows:両
4|/group:signs-follows:军
-11|/group:signs-follows:口
19|/group:signs-follows:可
-16|/group:signs-follows:围
-11|/group:signs-follows:志
-25|/group:signs-follows:新
-8|/group:signs-follows:本
-31|/group:signs-follows:等
15|/group:signs-follows:防
-7|/group:signs-follows:集
37|/group:three
42|/group:three back:0
-5|/group:three back:1
70|/group:two
53|/group:two back:0
19|/group:two back:1
8|/known-for:AGO 1.3 2027
8|/known-for:AGO 2027
4|/known-for:ALLIES 0.25 2024
-8|/known-for:ALLIES 1.85 2023
-9|/known-for:ALLIES 2 2024
10|/known-for:ALLIES 2 2025
-6|/known-for:ALLIES 2 2026
-3|/known-for:ALLIES 2 FY2025
-6|/known-for:ALLIES 2 FY2027
-6|/known-for:ALLIES 2.02 2024
-6|/known-for:ALLIES 2.1 2025
3|/known-for:ALLIES 2.3 2025
5|/known-for:ALLIES 2.4 2030
-3|/known-for:ALLIES 2.9 2029
-10|/known-for:ALLIES 2023
-16|/known-for:ALLIES 2024
-9|/known-for:ALLIES 2025
-14|/known-for:ALLIES 2026
-7|/known-for:ALLIES 2027
-3|/known-for:ALLIES 2028
-5|/known-for:ALLIES 2029
-44|/known-for:ALLIES 2030
-19|/known-for:ALLIES 2035
-12|/known-for:ALLIES 3 2025
-4|/known-for:ALLIES 3.5 2025
-28|/known-for:ALLIES 3.5 2030
-11|/known-for:ALLIES 3.5 2035
-3|/known-for:ALLIES 3.5 FY2035
5|/known-for:ALLIES 5 2025
-3|/known-for:ALLIES 5 2027
-16|/known-for:ALLIES 5 2030
-7|/known-for:ALLIES 5 2035
-5|/known-for:ALLIES FY2025
-6|/known-for:ALLIES FY2026
-8|/known-for:ALLIES FY2027
-6|/known-for:ALLIES FY2030
-3|/known-for:ALLIES FY2032
-3|/known-for:ALLIES FY2035
-6|/known-for:ARG 1.5 2034
6|/known-for:ARG 2 2031
-5|/known-for:ARG 2.2 2025
-5|/known-for:ARG 2025
6|/known-for:ARG 2031
-6|/known-for:ARG 2034
-3|/known-for:AUS 1.2 2023
-5|/known-for:AUS 1.3 2030
-3|/known-for:AUS 1.4 2024
-4|/known-for:AUS 1.8 FY2025
10|/known-for:AUS 1.9 2023
8|/known-for:AUS 1.9 2024
3|/known-for:AUS 2 2020/2021
-3|/known-for:AUS 2.2 2030
-4|/known-for:AUS 2.6 2024
3|/known-for:AUS 2020/2021
8|/known-for:AUS 2023
-4|/known-for:AUS 2025
4|/known-for:AUS 2028
-7|/known-for:AUS 2030
20|/known-for:AUS 2033
3|/known-for:AUS 2033/2034
23|/known-for:AUS 3 2033
-3|/known-for:AUS 3.5 2033
-4|/known-for:AUS FY2025
4|/known-for:AUS FY2033
6|/known-for:AUT 1.5 2027
7|/known-for:AUT 2 2032
3|/known-for:AUT 2025
6|/known-for:AUT 2027
7|/known-for:AUT 2032
25|/known-for:BEL 2 2025
4|/known-for:BEL 2 2035
37|/known-for:BEL 2025
-9|/known-for:BEL 2030
13|/known-for:BEL 3.5 2025
-9|/known-for:BEL 3.5 2030
-4|/known-for:BEL 3.5 2035
5|/known-for:BGR 2.1 2025
5|/known-for:BGR 2025
10|/known-for:BGR 2028
3|/known-for:BGR 2030
3|/known-for:BGR 3 2030
10|/known-for:BGR 3.5 2028
5|/known-for:BLR 1.9 2025
6|/known-for:BLR 2025
-9|/known-for:BRA 0.7 2026
8|/known-for:BRA 1 2026
7|/known-for:BRA 1.1 2034
-4|/known-for:BRA 1.5 2034
3|/known-for:BRA 2034
3|/known-for:BTN 0.9 2024
3|/known-for:BTN 2024
10|/known-for:CAN 1.37 2024
9|/known-for:CAN 1.4 2024
-5|/known-for:CAN 2 2024
3|/known-for:CAN 2 2029
5|/known-for:CAN 2 2030
11|/known-for:CAN 2 2032
7|/known-for:CAN 2 FY2024
48|/known-for:CAN 2 FY2025
-20|/known-for:CAN 2.02 2024
-3|/known-for:CAN 2.27 2025
-30|/known-for:CAN 2.3 2025
-5|/known-for:CAN 2.5 2026
6|/known-for:CAN 2.5 2027
-4|/known-for:CAN 2.6 2027
-14|/known-for:CAN 2024
-32|/known-for:CAN 2025
-13|/known-for:CAN 2026
3|/known-for:CAN 2029
5|/known-for:CAN 2030
11|/known-for:CAN 2032
32|/known-for:CAN 2035
-5|/known-for:CAN 3 2024
-7|/known-for:CAN 3.5 2026
31|/known-for:CAN 5 2035
7|/known-for:CAN FY2024
48|/known-for:CAN FY2025
4|/known-for:CHE 1 2032
-6|/known-for:CHE 1.5 2027
-3|/known-for:CHE 2 2032
-6|/known-for:CHE 2027
-7|/known-for:CHL 1.1 2034
11|/known-for:CHL 1.5 2034
-5|/known-for:CHL 1.8 2023
5|/known-for:CHL 2.2 2025
-5|/known-for:CHL 2023
5|/known-for:CHL 2025
4|/known-for:CHL 2034
-4|/known-for:CHN 1.2 FY2023
-3|/known-for:CHN 1.3 2026
6|/known-for:CHN 1.4 2014
-4|/known-for:CHN 1.4 2026
7|/known-for:CHN 1.5 1992
-6|/known-for:CHN 1.7 2030
6|/known-for:CHN 1992
3|/known-for:CHN 2 2026
-5|/known-for:CHN 2 FY2025
4|/known-for:CHN 2014
-3|/known-for:CHN 2025
-3|/known-for:CHN 2026
-4|/known-for:CHN 2027
-3|/known-for:CHN 2029
-6|/known-for:CHN 2030
11|/known-for:CHN 2032
-5|/known-for:CHN 2035
-3|/known-for:CHN 3.1 2027
-5|/known-for:CHN 4 2035
-4|/known-for:CHN FY2023
-5|/known-for:CHN FY2024
-5|/known-for:CHN FY2025
-7|/known-for:COD 1.3 2024
-7|/known-for:COD 2024
-4|/known-for:COL 2 2031
-4|/known-for:COL 2031
3|/known-for:CRI 0.7 1948
3|/known-for:CRI 1948
-3|/known-for:DEU 0.96 FY2022
4|/known-for:DEU 1.24 2017
4|/known-for:DEU 1.5 2001
-3|/known-for:DEU 1.9 FY2026
-7|/known-for:DEU 2 2023
12|/known-for:DEU 2 2024
4|/known-for:DEU 2 FY2024
14|/known-for:DEU 2.1 2024
4|/known-for:DEU 2.8 2026
-3|/known-for:DEU 2.84 2026
4|/known-for:DEU 2001
4|/known-for:DEU 2017
-6|/known-for:DEU 2023
24|/known-for:DEU 2024
6|/known-for:DEU 2025
-16|/known-for:DEU 2026
21|/known-for:DEU 2029
6|/known-for:DEU 2030
-27|/known-for:DEU 2035
3|/known-for:DEU 3.1 2027
-4|/known-for:DEU 3.5 2026
22|/known-for:DEU 3.5 2029
-3|/known-for:DEU 3.5 FY2003
14|/known-for:DEU 4 2030
-13|/known-for:DEU 4.8 2026
-5|/known-for:DEU 5 2030
-29|/known-for:DEU 5 2035
-3|/known-for:DEU 5-6 2030
-3|/known-for:DEU FY2003
-8|/known-for:DEU FY2022
4|/known-for:DEU FY2024
-3|/known-for:DEU FY2026
-5|/known-for:DNK 1.5 2024
-7|/known-for:DNK 2 2026
4|/known-for:DNK 2025
6|/known-for:DNK 2026
-4|/known-for:DNK 2029
-3|/known-for:DNK 2030
-6|/known-for:DNK 2035
9|/known-for:DNK 3 2024
-4|/known-for:DNK 3 2029
3|/known-for:DNK 3.2 2025
-7|/known-for:DNK 3.4 2026
19|/known-for:DNK 3.5 2026
-7|/known-for:DNK 3.5 2035
-3|/known-for:DNK 5 2030
3|/known-for:DZA 1E+1 2025
3|/known-for:DZA 2025
-4|/known-for:ECU 1.8 2023
-4|/known-for:ECU 2023
9|/known-for:EGY 1 2024
14|/known-for:EGY 1979
9|/known-for:EGY 2024
14|/known-for:EGY 6 1979
11|/known-for:ESP 1.28 2024
-19|/known-for:ESP 2 2024
17|/known-for:ESP 2 2025
6|/known-for:ESP 2 2029
-10|/known-for:ESP 2024
12|/known-for:ESP 2025
-5|/known-for:ESP 2026
-13|/known-for:ESP 2032
-12|/known-for:ESP 2035
-5|/known-for:ESP 3 2029
-15|/known-for:ESP 3.5 2032
-12|/known-for:ESP 5 2035
-5|/known-for:ESP 5.4 2026
-3|/known-for:EST 1.5 2001
11|/known-for:EST 2.3 2022
-3|/known-for:EST 2001
11|/known-for:EST 2022
8|/known-for:EST 2024
-4|/known-for:EST 2025
25|/known-for:EST 2026
-8|/known-for:EST 2030
-21|/known-for:EST 2035
3|/known-for:EST 3 2025
13|/known-for:EST 3.2 2024
-8|/known-for:EST 3.38 2024
6|/known-for:EST 3.4 2025
3|/known-for:EST 3.43 2024
-11|/known-for:EST 3.65 2025
-5|/known-for:EST 4 2030
-6|/known-for:EST 4.9 2026
12|/known-for:EST 5 2026
-21|/known-for:EST 5 2035
19|/known-for:EST 5.4 2026
-4|/known-for:EU 1.3 2024
-4|/known-for:EU 1E+1 2026
8|/known-for:EU 2.1 2025
-10|/known-for:EU 2024
12|/known-for:EU 2025
-8|/known-for:EU 2026
-9|/known-for:EU 2028
-3|/known-for:EU 2029
8|/known-for:EU 3 2025
-3|/known-for:EU 3 2029
-6|/known-for:EU 3.2 2024
-10|/known-for:EU 3.5 2028
-6|/known-for:FIN 0.5 2028
8|/known-for:FIN 1.7 2022
10|/known-for:FIN 2 2023
-11|/known-for:FIN 2.3 2022
-3|/known-for:FIN 2022
10|/known-for:FIN 2023
-6|/known-for:FIN 2028
14|/known-for:FIN 2029
4|/known-for:FIN 2032
10|/known-for:FIN 2035
14|/known-for:FIN 3 2029
4|/known-for:FIN 3.5 2032
10|/known-for:FIN 5 2035
3|/known-for:FJI 2.2 2030
3|/known-for:FJI 2030
8|/known-for:FRA 1933
10|/known-for:FRA 2 2027
4|/known-for:FRA 2.3 2027
3|/known-for:FRA 2.5 2030
3|/known-for:FRA 2026
13|/known-for:FRA 2027
22|/known-for:FRA 2030
-13|/known-for:FRA 2035
8|/known-for:FRA 3 1933
4|/known-for:FRA 3-3.5 2030
13|/known-for:FRA 3.5 2030
-10|/known-for:FRA 3.5 2035
-4|/known-for:FRA 5 2035
-7|/known-for:GBR 1933
-7|/known-for:GBR 2 2025
5|/known-for:GBR 2.5 2027
4|/known-for:GBR 2.5 2030
-12|/known-for:GBR 2025
8|/known-for:GBR 2027
28|/known-for:GBR 2030
8|/known-for:GBR 2034
13|/known-for:GBR 2035
-7|/known-for:GBR 3 1933
11|/known-for:GBR 3 2030
-3|/known-for:GBR 3.5 2029
13|/known-for:GBR 3.5 2030
8|/known-for:GBR 3.5 2034
14|/known-for:GBR 3.5 2035
6|/known-for:GMB 0.7 2023
6|/known-for:GMB 2023
-11|/known-for:GRC 1992
6|/known-for:GRC 2 2024
-6|/known-for:GRC 2.4 2025
-11|/known-for:GRC 2.5 1992
6|/known-for:GRC 2024
-10|/known-for:GRC 2025
8|/known-for:GUY 0.6 2026
8|/known-for:GUY 1.3 2026
16|/known-for:GUY 2026
-3|/known-for:HRV 2.2 2023
-4|/known-for:HRV 2023
3|/known-for:HUN 1 2014
13|/known-for:HUN 2 2024
10|/known-for:HUN 2.5 2026
3|/known-for:HUN 2014
13|/known-for:HUN 2024
10|/known-for:HUN 2026
11|/known-for:HUN 2035
4|/known-for:HUN 3.5 2035
7|/known-for:HUN 5 2035
3|/known-for:IDN 0.8 2024
10|/known-for:IDN 1.5 2026
3|/known-for:IDN 1.5 2029
8|/known-for:IDN 2026
3|/known-for:IDN 2029
-3|/known-for:IND 0.9 2024
-13|/known-for:IND 1.9 2024
14|/known-for:IND 1.9 FY2025
-3|/known-for:IND 2 FY2032
-8|/known-for:IND 2.8 2025
-17|/known-for:IND 2024
-9|/known-for:IND 2025
14|/known-for:IND FY2025
-4|/known-for:IND FY2026
-3|/known-for:IND FY2032
7|/known-for:IRL 0.5 2028
7|/known-for:IRL 2028
4|/known-for:IRN 17 1975
4|/known-for:IRN 1975
3|/known-for:IRN 2 2025
-3|/known-for:IRN 6 2025
-10|/known-for:IRQ 2003
-16|/known-for:IRQ 2005
-10|/known-for:IRQ 3.7 2003
-16|/known-for:IRQ 4 2005
8|/known-for:ISL 1.5 2035
8|/known-for:ISL 2035
-14|/known-for:ISR 1979
3|/known-for:ISR 197X
8|/known-for:ISR 2024
6|/known-for:ISR 2025
-5|/known-for:ISR 2026
3|/known-for:ISR 3E+1 197X
-14|/known-for:ISR 6 1979
4|/known-for:ISR 8 2024
5|/known-for:ISR 8.4 2025
9|/known-for:ISR 8.8 2024
5|/known-for:ITA 1.49 2024
15|/known-for:ITA 1.5 2024
-9|/known-for:ITA 2 2024
28|/known-for:ITA 2 2025
26|/known-for:ITA 2 2028
11|/known-for:ITA 2024
9|/known-for:ITA 2025
26|/known-for:ITA 2028
4|/known-for:ITA 2032
18|/known-for:ITA 2035
4|/known-for:ITA 3.5 2032
6|/known-for:ITA 3.5 2035
-18|/known-for:ITA 5 2025
12|/known-for:ITA 5 2035
-8|/known-for:JOR 1 2024
-7|/known-for:JOR 2024
5|/known-for:JPN 0.9 FY1978
4|/known-for:JPN 0.92 FY2018
3|/known-for:JPN 0.95 FY2021
7|/known-for:JPN 0.96 FY2022
-3|/known-for:JPN 1 2025
-4|/known-for:JPN 1 2032
9|/known-for:JPN 1 FY2022
5|/known-for:JPN 1.004 FY1987
-6|/known-for:JPN 1.1 2024
3|/known-for:JPN 1.19 FY2023
3|/known-for:JPN 1.2 2023
21|/known-for:JPN 1.2 FY2023
10|/known-for:JPN 1.24 FY2021
17|/known-for:JPN 1.3 2024
12|/known-for:JPN 1.3 FY2026
-24|/known-for:JPN 1.4 2014
19|/known-for:JPN 1.4 2024
3|/known-for:JPN 1.4 2025
3|/known-for:JPN 1.4 FY2024
-28|/known-for:JPN 1.5 2032
4|/known-for:JPN 1.5 FY2023
16|/known-for:JPN 1.6 FY2024
4|/known-for:JPN 1.7 2025
-4|/known-for:JPN 1.8 2024
15|/known-for:JPN 1.8 FY2025
-10|/known-for:JPN 1.9 2023
-4|/known-for:JPN 1.9 2024
17|/known-for:JPN 1.9 FY2026
-5|/known-for:JPN 197X
3|/known-for:JPN 1980
-3|/known-for:JPN 1989
-6|/known-for:JPN 2 2014
-13|/known-for:JPN 2 2022
7|/known-for:JPN 2 2023
-27|/known-for:JPN 2 2024
-4|/known-for:JPN 2 2025
3|/known-for:JPN 2 2026
7|/known-for:JPN 2 2027
-12|/known-for:JPN 2 2028
-14|/known-for:JPN 2 2032
-6|/known-for:JPN 2 FY2023
-4|/known-for:JPN 2 FY2024
16|/known-for:JPN 2 FY2025
6|/known-for:JPN 2 FY2026
46|/known-for:JPN 2 FY2027
-13|/known-for:JPN 2.1 2024
-8|/known-for:JPN 2.3 2025
-3|/known-for:JPN 2.4 2026
3|/known-for:JPN 2.4 FY2028
-3|/known-for:JPN 2.4 FY2035
-10|/known-for:JPN 2.42 2026
6|/known-for:JPN 2.5 FY2030
-7|/known-for:JPN 2.6 2024
10|/known-for:JPN 2.7 2025
6|/known-for:JPN 2.7 FY2030
-28|/known-for:JPN 2014
-17|/known-for:JPN 2022
-4|/known-for:JPN 2023
-36|/known-for:JPN 2024
-27|/known-for:JPN 2025
-23|/known-for:JPN 2026
-31|/known-for:JPN 2027
-17|/known-for:JPN 2028
-8|/known-for:JPN 2030
-32|/known-for:JPN 2032
-15|/known-for:JPN 2033
18|/known-for:JPN 2035
27|/known-for:JPN 203X
5|/known-for:JPN 2050
-12|/known-for:JPN 3 2025
-5|/known-for:JPN 3 2026
-10|/known-for:JPN 3 2030
-17|/known-for:JPN 3 2033
25|/known-for:JPN 3 203X
-5|/known-for:JPN 3 FY2020
6|/known-for:JPN 3 FY2030
11|/known-for:JPN 3 FY2032
-5|/known-for:JPN 3.1 FY2024
-6|/known-for:JPN 3.2 2025
-4|/known-for:JPN 3.3 2026
-3|/known-for:JPN 3.38 FY2024
-7|/known-for:JPN 3.4 2025
-5|/known-for:JPN 3.4 FY2030
3|/known-for:JPN 3.5 1980
-30|/known-for:JPN 3.5 2027
-3|/known-for:JPN 3.5 2035
5|/known-for:JPN 3.5 2050
8|/known-for:JPN 3.5 FY2030
3|/known-for:JPN 3.5 FY2031
7|/known-for:JPN 3.5 FY2032
9|/known-for:JPN 3.5 FY2034
27|/known-for:JPN 3.5 FY2035
-5|/known-for:JPN 3.9 FY2031
-3|/known-for:JPN 3E+1 197X
-7|/known-for:JPN 4 2027
4|/known-for:JPN 4 2033
5|/known-for:JPN 4 2035
-3|/known-for:JPN 4.1 2024
12|/known-for:JPN 5 2032
17|/known-for:JPN 5 2035
-16|/known-for:JPN 5 FY2027
-3|/known-for:JPN 5.8 1989
-4|/known-for:JPN 8 2024
5|/known-for:JPN FY1978
4|/known-for:JPN FY1981
4|/known-for:JPN FY1987
5|/known-for:JPN FY2017
5|/known-for:JPN FY2018
-3|/known-for:JPN FY2020
14|/known-for:JPN FY2021
19|/known-for:JPN FY2022
24|/known-for:JPN FY2023
7|/known-for:JPN FY2024
35|/known-for:JPN FY2025
39|/known-for:JPN FY2026
31|/known-for:JPN FY2027
6|/known-for:JPN FY2028
3|/known-for:JPN FY2029
23|/known-for:JPN FY2030
20|/known-for:JPN FY2032
9|/known-for:JPN FY2034
25|/known-for:JPN FY2035
-16|/known-for:KAZ 2025
-15|/known-for:KAZ 7 2025
17|/known-for:KGZ 2024
17|/known-for:KGZ 3.1 2024
-9|/known-for:KHM 1.1 2025
12|/known-for:KHM 2.5 2025
3|/known-for:KHM 2025
-16|/known-for:KOR 1.2 FY2023
-7|/known-for:KOR 1.4 2024
-3|/known-for:KOR 1.9 2024
-4|/known-for:KOR 2 FY2027
8|/known-for:KOR 2.3 2025
8|/known-for:KOR 2.32 2025
4|/known-for:KOR 2.4 2026
10|/known-for:KOR 2.42 2026
4|/known-for:KOR 2.5 2024
-5|/known-for:KOR 2.5 2027
18|/known-for:KOR 2.6 2024
-6|/known-for:KOR 2.7 FY2030
3|/known-for:KOR 2023
6|/known-for:KOR 2024
18|/known-for:KOR 2025
21|/known-for:KOR 2026
-3|/known-for:KOR 2030
3|/known-for:KOR 2032
5|/known-for:KOR 2035
4|/known-for:KOR 3 2023
10|/known-for:KOR 3 2026
-4|/known-for:KOR 3 FY2020
-4|/known-for:KOR 3.4 2024
4|/known-for:KOR 3.5 2025
-3|/known-for:KOR 3.5 2030
5|/known-for:KOR 3.5 2035
-5|/known-for:KOR 3.5 FY2026
-8|/known-for:KOR 3.5 FY2034
-4|/known-for:KOR FY2020
-16|/known-for:KOR FY2023
-6|/known-for:KOR FY2026
-4|/known-for:KOR FY2027
-6|/known-for:KOR FY2030
-8|/known-for:KOR FY2034
4|/known-for:KWT 2030
4|/known-for:KWT 4.5 2030
5|/known-for:LAO 0.2 2024
4|/known-for:LAO 2024
13|/known-for:LKA 1.9 2024
13|/known-for:LKA 2024
-3|/known-for:LTU 2023
-5|/known-for:LTU 2025
20|/known-for:LTU 2026
-3|/known-for:LTU 2027
-4|/known-for:LTU 3.9 2023
17|/known-for:LTU 5 2026
-3|/known-for:LTU 5 2027
4|/known-for:LTU 5-6 2026
6|/known-for:LTU 5-6 2030
5|/known-for:LUX 1.3 2024
4|/known-for:LUX 2 2030
4|/known-for:LUX 2024
4|/known-for:LUX 2030
5|/known-for:LUX 2035
5|/known-for:LUX 5 2035
4|/known-for:LVA 2 2018
4|/known-for:LVA 2018
3|/known-for:LVA 2024
13|/known-for:LVA 2025
13|/known-for:LVA 2027
-13|/known-for:LVA 2030
4|/known-for:LVA 3 2025
3|/known-for:LVA 3.15 2024
-3|/known-for:LVA 3.5 2025
-11|/known-for:LVA 3.5 2030
11|/known-for:LVA 3.65 2025
5|/known-for:LVA 4 2026
10|/known-for:LVA 4.9 2026
-4|/known-for:LVA 5 2026
11|/known-for:LVA 5 2027
-8|/known-for:LVA 5.4 2026
3|/known-for:MDA 0.6 2025
8|/known-for:MDV 2.8 2025
8|/known-for:MDV 2025
10|/known-for:MEX 0.7 2026
-7|/known-for:MEX 1 2026
3|/known-for:MEX 2026
-7|/known-for:MKD 2 2023
7|/known-for:MKD 2.2 2023
9|/known-for:MNE 2 2023
-10|/known-for:MNE 2 2025
-3|/known-for:MNE 2.2 2023
6|/known-for:MNE 2023
-9|/known-for:MNE 2025
-12|/known-for:MNG 2024
-12|/known-for:MNG 3.1 2024
3|/known-for:MYS 1 2024
3|/known-for:MYS 1 2025
-3|/known-for:MYS 1.1 FY2026
-3|/known-for:MYS 1.2 2024
11|/known-for:MYS 1.5 2030
3|/known-for:MYS 2025
11|/known-for:MYS 2030
-3|/known-for:MYS FY2026
-3|/known-for:NATO 1.004 FY1987
-10|/known-for:NATO 1.24 FY2021
-7|/known-for:NATO 1.28 2024
-9|/known-for:NATO 1.37 2024
19|/known-for:NATO 1.4 2014
-3|/known-for:NATO 1.4 FY2024
-9|/known-for:NATO 1.5 2024
32|/known-for:NATO 1.5 2032
-5|/known-for:NATO 1.5 2035
-4|/known-for:NATO 1.5 FY2023
-5|/known-for:NATO 1.6 FY2024
8|/known-for:NATO 1.85 2023
-3|/known-for:NATO 17 1975
-3|/known-for:NATO 1975
-3|/known-for:NATO 1980
13|/known-for:NATO 1992
4|/known-for:NATO 1998
10|/known-for:NATO 2 2014
-10|/known-for:NATO 2 2016
-4|/known-for:NATO 2 2018
-3|/known-for:NATO 2 2020/2021
15|/known-for:NATO 2 2022
-6|/known-for:NATO 2 2023
13|/known-for:NATO 2 2024
-53|/known-for:NATO 2 2025
10|/known-for:NATO 2 2026
-16|/known-for:NATO 2 2027
-27|/known-for:NATO 2 2028
-13|/known-for:NATO 2 2029
-7|/known-for:NATO 2 2030
-3|/known-for:NATO 2 2031
-19|/known-for:NATO 2 2032
6|/known-for:NATO 2 FY2023
-7|/known-for:NATO 2 FY2024
-40|/known-for:NATO 2 FY2025
-3|/known-for:NATO 2 FY2026
-32|/known-for:NATO 2 FY2027
29|/known-for:NATO 2.02 2024
4|/known-for:NATO 2.1 1998
-4|/known-for:NATO 2.1 2025
3|/known-for:NATO 2.27 2025
25|/known-for:NATO 2.3 2025
13|/known-for:NATO 2.5 1992
3|/known-for:NATO 2.5 2025
-4|/known-for:NATO 2.5 2026
-4|/known-for:NATO 2.5 2027
-3|/known-for:NATO 2.5 2030
-5|/known-for:NATO 2.5 FY2030
4|/known-for:NATO 2.6 2027
-4|/known-for:NATO 2.6 2030
-3|/known-for:NATO 2.84 2026
7|/known-for:NATO 2.9 2029
3|/known-for:NATO 2.9 2030
25|/known-for:NATO 2014
-11|/known-for:NATO 2016
-4|/known-for:NATO 2018
-3|/known-for:NATO 2020/2021
11|/known-for:NATO 2022
-11|/known-for:NATO 2023
-8|/known-for:NATO 2024
-15|/known-for:NATO 2025
-46|/known-for:NATO 2026
-9|/known-for:NATO 2027
-36|/known-for:NATO 2028
-21|/known-for:NATO 2029
-24|/known-for:NATO 2030
-3|/known-for:NATO 2031
-5|/known-for:NATO 2032
-3|/known-for:NATO 2033
-9|/known-for:NATO 2034
-6|/known-for:NATO 2036
-4|/known-for:NATO 203X
-5|/known-for:NATO 2050
10|/known-for:NATO 3 2025
4|/known-for:NATO 3 2029
-3|/known-for:NATO 3 2030
-6|/known-for:NATO 3 2036
-3|/known-for:NATO 3 FY2030
-3|/known-for:NATO 3 FY2032
-4|/known-for:NATO 3-3.5 2030
-3|/known-for:NATO 3.32 2026
-3|/known-for:NATO 3.38 2024
-6|/known-for:NATO 3.49 2023
-3|/known-for:NATO 3.5 1980
-7|/known-for:NATO 3.5 2024
-7|/known-for:NATO 3.5 2025
4|/known-for:NATO 3.5 2026
26|/known-for:NATO 3.5 2027
-16|/known-for:NATO 3.5 2029
10|/known-for:NATO 3.5 2030
9|/known-for:NATO 3.5 2032
-8|/known-for:NATO 3.5 2034
31|/known-for:NATO 3.5 2035
-5|/known-for:NATO 3.5 2050
-5|/known-for:NATO 3.5 FY2030
-5|/known-for:NATO 3.5 FY2032
-23|/known-for:NATO 3.5 FY2035
-6|/known-for:NATO 4 2030
-3|/known-for:NATO 4.6 2030
15|/known-for:NATO 5 2025
-31|/known-for:NATO 5 2026
-10|/known-for:NATO 5 2027
-28|/known-for:NATO 5 2032
-23|/known-for:NATO 5 2035
-3|/known-for:NATO 5-6 2026
-6|/known-for:NATO 5.1 2028
-5|/known-for:NATO 5.4 2026
-3|/known-for:NATO FY1987
-11|/known-for:NATO FY2021
-6|/known-for:NATO FY2022
-17|/known-for:NATO FY2024
-44|/known-for:NATO FY2025
-10|/known-for:NATO FY2026
-35|/known-for:NATO FY2027
-14|/known-for:NATO FY2030
-3|/known-for:NATO FY2031
-11|/known-for:NATO FY2032
-23|/known-for:NATO FY2035
-3|/known-for:NIC 0.7 1948
-3|/known-for:NIC 1948
-4|/known-for:NLD 1.5 2032
7|/known-for:NLD 2 2024
6|/known-for:NLD 2024
-4|/known-for:NLD 2025
-7|/known-for:NLD 2032
-10|/known-for:NLD 2035
-3|/known-for:NLD 3.2 2025
-3|/known-for:NLD 3.5 2032
-21|/known-for:NLD 3.5 2035
12|/known-for:NLD 5 2035
18|/known-for:NOR 2 2024
-3|/known-for:NOR 2 2035
12|/known-for:NOR 2024
4|/known-for:NOR 2025
24|/known-for:NOR 2035
6|/known-for:NOR 2036
-4|/known-for:NOR 3 2024
6|/known-for:NOR 3 2036
-3|/known-for:NOR 3.2 2024
6|/known-for:NOR 3.4 2025
9|/known-for:NOR 3.4 2026
-8|/known-for:NOR 3.5 2026
27|/known-for:NOR 5 2035
3|/known-for:NZL 2 2033
4|/known-for:NZL 2 FY2032
3|/known-for:NZL 2033
4|/known-for:NZL FY2032
-14|/known-for:PAK 1.9 FY2025
-14|/known-for:PAK FY2025
4|/known-for:PAK FY2026
8|/known-for:PER 1.8 2023
9|/known-for:PER 2023
6|/known-for:PHL 1.1 2024
4|/known-for:PHL 1.2 2024
3|/known-for:PHL 1.3 2026
-8|/known-for:PHL 1.4 2024
4|/known-for:PHL 1.4 2026
4|/known-for:PHL 1.6 2028
-8|/known-for:PHL 2 2025
21|/known-for:PHL 2 2028
-5|/known-for:PHL 2024
-15|/known-for:PHL 2025
8|/known-for:PHL 2026
28|/known-for:PHL 2028
-8|/known-for:PHL 3.5 2025
-3|/known-for:PHL 3.5 FY2026
-3|/known-for:PHL FY2026
-14|/known-for:PLW 1.3 2024
-7|/known-for:PLW 2 2028
-14|/known-for:PLW 2024
-7|/known-for:PLW 2028
5|/known-for:PNG 1.3 2030
5|/known-for:PNG 2030
11|/known-for:POL 2 2016
-5|/known-for:POL 2.5 2024
11|/known-for:POL 2016
6|/known-for:POL 2023
12|/known-for:POL 2025
26|/known-for:POL 2026
6|/known-for:POL 2028
-3|/known-for:POL 2030
-4|/known-for:POL 2035
-3|/known-for:POL 3 2025
-6|/known-for:POL 3.4 2025
6|/known-for:POL 3.5 2025
-4|/known-for:POL 3.5 2035
5|/known-for:POL 3.9 2023
3|/known-for:POL 4 2024
5|/known-for:POL 4.1 2024
3|/known-for:POL 4.5 2025
13|/known-for:POL 4.7 2025
20|/known-for:POL 4.8 2026
10|/known-for:POL 5 2026
6|/known-for:POL 5.1 2028
-3|/known-for:POL 7 2026
-8|/known-for:PRT 1.3 2027
8|/known-for:PRT 2 2025
7|/known-for:PRT 2 2029
8|/known-for:PRT 2025
-8|/known-for:PRT 2027
8|/known-for:PRT 2029
5|/known-for:ROU 3.5 2030
-3|/known-for:RUS 1.28 2024
-6|/known-for:RUS 1.7 2022
-6|/known-for:RUS 2 2023
-5|/known-for:RUS 2022
-4|/known-for:RUS 2024
10|/known-for:RUS 2025
-6|/known-for:RUS 4.7 2025
5|/known-for:RUS 5.9 2023
15|/known-for:RUS 7 2025
3|/known-for:RUS 7 2026
7|/known-for:RWA 1.3 2024
7|/known-for:RWA 2024
-3|/known-for:SAU 2 2025
3|/known-for:SAU 6 2025
-6|/known-for:SEN 0.7 2023
-6|/known-for:SEN 2023
-7|/known-for:SGP 2 2026
-9|/known-for:SGP 2 FY2025
-3|/known-for:SGP 2.9 2029
-9|/known-for:SGP 2026
-3|/known-for:SGP 2028
-3|/known-for:SGP 2029
-9|/known-for:SGP FY2025
13|/known-for:SRB 2.6 2024
13|/known-for:SRB 2024
-3|/known-for:SVK 1 2014
-4|/known-for:SVK 2 2025
-3|/known-for:SVK 2014
7|/known-for:SVK 2024
-4|/known-for:SVK 2025
-3|/known-for:SVK 2030
6|/known-for:SVK 3.5 2024
-4|/known-for:SWE 1.7 2025
-7|/known-for:SWE 1.8 2024
4|/known-for:SWE 2 2024
4|/known-for:SWE 2.6 2030
-4|/known-for:SWE 2025
-7|/known-for:SWE 2026
14|/known-for:SWE 2030
-3|/known-for:SWE 2032
6|/known-for:SWE 2035
-4|/known-for:SWE 3.5 2026
11|/known-for:SWE 3.5 2030
-4|/known-for:SWE 3.5 2032
6|/known-for:SWE 5 2035
-4|/known-for:TGO 2.2 2025
-4|/known-for:TGO 2025
10|/known-for:THA 1.1 2025
3|/known-for:THA 1.1 FY2026
-10|/known-for:THA 1.5 2030
6|/known-for:THA 1.7 2030
-12|/known-for:THA 2.5 2025
-4|/known-for:THA 2030
3|/known-for:THA FY2026
-5|/known-for:TJK 2024
-5|/known-for:TJK 3.1 2024
6|/known-for:TUR 2.2 2025
6|/known-for:TUR 2.4 2025
13|/known-for:TUR 2025
-10|/known-for:TUR 2035
-10|/known-for:TUR 5 2035
-6|/known-for:TWN 1.5 1992
-10|/known-for:TWN 1.5 2026
-4|/known-for:TWN 1.6 2028
3|/known-for:TWN 1918
-6|/known-for:TWN 1992
3|/known-for:TWN 2.2 1918
3|/known-for:TWN 2.4 2023
3|/known-for:TWN 2.4 2025
5|/known-for:TWN 2.45 2025
3|/known-for:TWN 2.45 2026
9|/known-for:TWN 2.5 2024
3|/known-for:TWN 2.5 2025
-10|/known-for:TWN 2.7 2025
7|/known-for:TWN 2.84 2026
3|/known-for:TWN 2023
5|/known-for:TWN 2024
12|/known-for:TWN 2026
12|/known-for:TWN 2027
32|/known-for:TWN 2030
-16|/known-for:TWN 2035
8|/known-for:TWN 3 2025
5|/known-for:TWN 3.3 2026
9|/known-for:TWN 3.32 2026
5|/known-for:TWN 3.5 2027
7|/known-for:TWN 4 2027
4|/known-for:TWN 4.6 2030
5|/known-for:TWN 5 2024
-3|/known-for:TWN 5 2026
29|/known-for:TWN 5 2030
-14|/known-for:TWN 5 2035
-5|/known-for:TWN 8.4 2025
-8|/known-for:TWN 8.8 2024
5|/known-for:UKR 1E+1 2026
7|/known-for:UKR 2022
-4|/known-for:UKR 2025
9|/known-for:UKR 2026
6|/known-for:UKR 3.2 2022
3|/known-for:UKR 34 2022
4|/known-for:UKR 34 2024
3|/known-for:UKR 37 2023
-5|/known-for:USA 0.9 FY1978
-3|/known-for:USA 0.92 FY2018
-3|/known-for:USA 1 FY2022
-3|/known-for:USA 1.19 FY2023
-3|/known-for:USA 1.24 2017
-11|/known-for:USA 1.3 FY2026
-7|/known-for:USA 1.6 FY2024
-6|/known-for:USA 1.8 FY2025
-8|/known-for:USA 1.9 FY2026
-3|/known-for:USA 1918
3|/known-for:USA 1989
-3|/known-for:USA 1998
13|/known-for:USA 2 2032
-3|/known-for:USA 2.1 1998
-3|/known-for:USA 2.2 1918
-6|/known-for:USA 2.32 2025
-3|/known-for:USA 2.4 2025
-4|/known-for:USA 2.4 2030
3|/known-for:USA 2.4 FY2035
-3|/known-for:USA 2.5 2024
-6|/known-for:USA 2.6 2024
-3|/known-for:USA 2.8 2026
10|/known-for:USA 2003
17|/known-for:USA 2005
-3|/known-for:USA 2017
3|/known-for:USA 2023
-8|/known-for:USA 2025
-7|/known-for:USA 2026
4|/known-for:USA 2027
-7|/known-for:USA 2030
21|/known-for:USA 2032
-3|/known-for:USA 2035
-25|/known-for:USA 203X
-25|/known-for:USA 3 203X
9|/known-for:USA 3 FY2020
-5|/known-for:USA 3 FY2032
7|/known-for:USA 3.1 FY2024
7|/known-for:USA 3.2 2025
13|/known-for:USA 3.38 2024
5|/known-for:USA 3.38 FY2024
11|/known-for:USA 3.4 2024
5|/known-for:USA 3.4 FY2030
6|/known-for:USA 3.49 2023
4|/known-for:USA 3.5 FY2003
8|/known-for:USA 3.5 FY2026
10|/known-for:USA 3.7 2003
5|/known-for:USA 3.9 FY2031
17|/known-for:USA 4 2005
-3|/known-for:USA 5 2024
5|/known-for:USA 5 2027
8|/known-for:USA 5 2032
18|/known-for:USA 5 FY2027
3|/known-for:USA 5.8 1989
-5|/known-for:USA FY1978
-4|/known-for:USA FY1981
4|/known-for:USA FY2003
-3|/known-for:USA FY2017
-3|/known-for:USA FY2018
8|/known-for:USA FY2020
-4|/known-for:USA FY2022
8|/known-for:USA FY2024
-7|/known-for:USA FY2025
-11|/known-for:USA FY2026
19|/known-for:USA FY2027
-3|/known-for:USA FY2028
4|/known-for:USA FY2030
5|/known-for:USA FY2031
-5|/known-for:USA FY2032
-7|/known-for:VEN 0.6 2026
-8|/known-for:VEN 1.3 2026
-17|/known-for:VEN 2026
-5|/known-for:VNM 0.2 2024
10|/known-for:VNM 1.8 2024
8|/known-for:VNM 2 2026
5|/known-for:VNM 2024
8|/known-for:VNM 2026
-12|/known-for:XKX 2.6 2024
-12|/known-for:XKX 2024
3|/known-for:ZMB 1979
3|/known-for:ZMB 6 1979
-3|/known-for:ZWE 1979
-3|/known-for:ZWE 6 1979
5|/known:AFG 6
5|/known:AFG 6 2026
5|/known:AFG 6 since-2025
5|/known:AFG since-2025
9|/known:AGO 1.3
9|/known:AGO 1.3 2025
9|/known:AGO 1.3 since-2025
4|/known:AGO 2.2
4|/known:AGO 2.2 2025
4|/known:AGO 2.2 since-2025
11|/known:AGO since-2025
23|/known:ALLIES 0.25
4|/known:ALLIES 0.25 2024
20|/known:ALLIES 0.25 2025
20|/known:ALLIES 0.25 since-2025
4|/known:ALLIES 0.25 to-2024
-24|/known:ALLIES 1
-11|/known:ALLIES 1 2025
-5|/known:ALLIES 1 2026
-16|/known:ALLIES 1 since-2025
-3|/known:ALLIES 1 to-1999
-3|/known:ALLIES 1 to-2024
-5|/known:ALLIES 1.3
-3|/known:ALLIES 1.3 2025
-3|/known:ALLIES 1.3 since-2025
-14|/known:ALLIES 1.5 2025
18|/known:ALLIES 1.5 2026
4|/known:ALLIES 1.5 since-2025
-3|/known:ALLIES 1.5 to-2024
-10|/known:ALLIES 1.6
-9|/known:ALLIES 1.6 2012
-9|/known:ALLIES 1.6 to-2013
-9|/known:ALLIES 1.8
-7|/known:ALLIES 1.8 2002
-7|/known:ALLIES 1.8 to-2013
-8|/known:ALLIES 1.85
-8|/known:ALLIES 1.85 2024
-8|/known:ALLIES 1.85 to-2024
-3|/known:ALLIES 1.9
-3|/known:ALLIES 1.9 since-2025
10|/known:ALLIES 1E+1
13|/known:ALLIES 1E+1 2025
-3|/known:ALLIES 1E+1 2026
10|/known:ALLIES 1E+1 since-2025
28|/known:ALLIES 2
-10|/known:ALLIES 2 2002
8|/known:ALLIES 2 2016
-5|/known:ALLIES 2 2017
-10|/known:ALLIES 2 2018
23|/known:ALLIES 2 2020
-3|/known:ALLIES 2 2021
-16|/known:ALLIES 2 2022
35|/known:ALLIES 2 2023
-11|/known:ALLIES 2 2025
24|/known:ALLIES 2 2026
11|/known:ALLIES 2 since-2025
-11|/known:ALLIES 2 to-2013
10|/known:ALLIES 2 to-2021
20|/known:ALLIES 2 to-2024
-7|/known:ALLIES 2.02
-4|/known:ALLIES 2.02 2025
-4|/known:ALLIES 2.02 since-2025
-7|/known:ALLIES 2.1
-3|/known:ALLIES 2.1 2025
-3|/known:ALLIES 2.1 2026
-6|/known:ALLIES 2.1 since-2025
-3|/known:ALLIES 2.2
25|/known:ALLIES 2.3
25|/known:ALLIES 2.3 2025
3|/known:ALLIES 2.3 2026
26|/known:ALLIES 2.3 since-2025
-8|/known:ALLIES 2.5
13|/known:ALLIES 2.5 2024
-13|/known:ALLIES 2.5 2025
-17|/known:ALLIES 2.5 since-2025
11|/known:ALLIES 2.5 to-2024
-8|/known:ALLIES 2.9
-4|/known:ALLIES 2.9 2025
-3|/known:ALLIES 2.9 2030
-7|/known:ALLIES 2.9 since-2025
-13|/known:ALLIES 3
-4|/known:ALLIES 3 2023
20|/known:ALLIES 3 2024
-21|/known:ALLIES 3 2025
-6|/known:ALLIES 3 2030
-26|/known:ALLIES 3 since-2025
16|/known:ALLIES 3 to-2024
-9|/known:ALLIES 3-3.5
-9|/known:ALLIES 3-3.5 2025
-9|/known:ALLIES 3-3.5 since-2025
7|/known:ALLIES 3.5
-14|/known:ALLIES 3.5 2024
-36|/known:ALLIES 3.5 2025
24|/known:ALLIES 3.5 2026
34|/known:ALLIES 3.5 2027
21|/known:ALLIES 3.5 since-2025
-14|/known:ALLIES 3.5 to-2024
-11|/known:ALLIES 3.7
-11|/known:ALLIES 3.7 2025
-11|/known:ALLIES 3.7 since-2025
-5|/known:ALLIES 3.8
-5|/known:ALLIES 3.8 2025
-5|/known:ALLIES 3.8 since-2025
-11|/known:ALLIES 4 2025
10|/known:ALLIES 4 2026
-3|/known:ALLIES 4.6
-3|/known:ALLIES 4.6 2026
-3|/known:ALLIES 4.6 since-2025
17|/known:ALLIES 5
-19|/known:ALLIES 5 2024
11|/known:ALLIES 5 2025
39|/known:ALLIES 5 2026
-10|/known:ALLIES 5 2027
-4|/known:ALLIES 5 2030
36|/known:ALLIES 5 since-2025
-19|/known:ALLIES 5 to-2024
-5|/known:ALLIES 6
-3|/known:ALLIES 6 2025
-4|/known:ALLIES 6 since-2025
-28|/known:ALLIES since-2025
-16|/known:ALLIES to-1999
-31|/known:ALLIES to-2013
5|/known:ALLIES to-2021
-11|/known:ALLIES to-2024
-5|/known:ARE 4
-5|/known:ARE 4 2025
-5|/known:ARE 4 since-2025
7|/known:ARE 5
7|/known:ARE 5 2025
7|/known:ARE 5 since-2025
12|/known:ARG 0.5
12|/known:ARG 0.5 2023
12|/known:ARG 0.5 to-2024
15|/known:ARG 0.6
14|/known:ARG 0.6 2025
15|/known:ARG 0.6 since-2025
7|/known:ARG 1
7|/known:ARG 1 2025
7|/known:ARG 1 since-2025
-10|/known:ARG 1.1
-8|/known:ARG 1.1 2025
-8|/known:ARG 1.1 since-2025
-6|/known:ARG 1.5
-6|/known:ARG 1.5 2026
-6|/known:ARG 1.5 since-2025
-12|/known:ARG 2
-12|/known:ARG 2 2025
-12|/known:ARG 2 since-2025
-5|/known:ARG 2.2
-5|/known:ARG 2.2 2025
-5|/known:ARG 2.2 since-2025
-4|/known:ARG 5
-4|/known:ARG 5 2025
-4|/known:ARG 5 since-2025
-11|/known:ARG since-2025
3|/known:ARG to-1999
10|/known:ARG to-2024
-5|/known:AUS 1.2
-3|/known:AUS 1.2 2024
-3|/known:AUS 1.2 to-2024
-37|/known:AUS 1.3
-31|/known:AUS 1.3 2024
-5|/known:AUS 1.3 2025
-6|/known:AUS 1.3 since-2025
-31|/known:AUS 1.3 to-2024
-3|/known:AUS 1.4
-3|/known:AUS 1.4 2025
-3|/known:AUS 1.4 since-2025
-3|/known:AUS 1.5
-4|/known:AUS 1.5 2026
-3|/known:AUS 1.5 since-2025
-5|/known:AUS 1.6
-5|/known:AUS 1.6 2026
-5|/known:AUS 1.6 since-2025
-22|/known:AUS 1.8
-22|/known:AUS 1.8 2025
-22|/known:AUS 1.8 since-2025
16|/known:AUS 1.9
10|/known:AUS 1.9 2024
8|/known:AUS 1.9 2025
6|/known:AUS 1.9 since-2025
10|/known:AUS 1.9 to-2024
3|/known:AUS 2
15|/known:AUS 2 2025
-15|/known:AUS 2 2026
5|/known:AUS 2.05
5|/known:AUS 2.05 2026
5|/known:AUS 2.05 since-2025
-7|/known:AUS 2.2
-4|/known:AUS 2.2 2025
-3|/known:AUS 2.2 2026
-7|/known:AUS 2.2 since-2025
10|/known:AUS 2.4
8|/known:AUS 2.4 2025
9|/known:AUS 2.4 since-2025
-3|/known:AUS 2.5 2024
-3|/known:AUS 2.5 to-2024
-4|/known:AUS 2.6
-4|/known:AUS 2.6 2025
-4|/known:AUS 2.6 since-2025
6|/known:AUS 2.7
6|/known:AUS 2.7 2024
6|/known:AUS 2.7 to-2024
7|/known:AUS 2.8
3|/known:AUS 2.8 2025
4|/known:AUS 2.8 2026
7|/known:AUS 2.8 since-2025
32|/known:AUS 3
9|/known:AUS 3 2025
24|/known:AUS 3 2026
-3|/known:AUS 3 2027
30|/known:AUS 3 since-2025
36|/known:AUS 3.5
36|/known:AUS 3.5 2025
19|/known:AUS 3.5 2026
-20|/known:AUS 3.5 2027
36|/known:AUS 3.5 since-2025
-24|/known:AUS 5
-24|/known:AUS 5 2025
-24|/known:AUS 5 since-2025
18|/known:AUS since-2025
-16|/known:AUS to-2024
-5|/known:AUT 1
-5|/known:AUT 1 2025
-5|/known:AUT 1 since-2025
7|/known:AUT 1.5
7|/known:AUT 1.5 2024
7|/known:AUT 1.5 to-2024
6|/known:AUT 1.9
6|/known:AUT 1.9 2025
6|/known:AUT 1.9 since-2025
8|/known:AUT 2
8|/known:AUT 2 2025
8|/known:AUT 2 since-2025
-5|/known:AUT 3
-5|/known:AUT 3 2025
-5|/known:AUT 3 since-2025
6|/known:AUT since-2025
6|/known:AUT to-2024
3|/known:AZE 3
3|/known:AZE 3 2025
3|/known:AZE 3 since-2025
-10|/known:BEL 1.28
-10|/known:BEL 1.28 2024
-10|/known:BEL 1.28 to-2024
34|/known:BEL 2
-9|/known:BEL 2 2023
-3|/known:BEL 2 2024
26|/known:BEL 2 2025
21|/known:BEL 2 2026
47|/known:BEL 2 since-2025
-13|/known:BEL 2 to-2024
8|/known:BEL 2.5
8|/known:BEL 2.5 2025
8|/known:BEL 2.5 since-2025
7|/known:BEL 3.5 2025
-9|/known:BEL 3.5 2026
-15|/known:BEL 5
4|/known:BEL 5 2025
-19|/known:BEL 5 2026
-15|/known:BEL 5 since-2025
35|/known:BEL since-2025
-24|/known:BEL to-2024
-13|/known:BFA 4
-13|/known:BFA 4 2026
-13|/known:BFA 4 since-2025
-13|/known:BFA since-2025
3|/known:BGD 1.7
3|/known:BGD 1.7 2025
3|/known:BGD 1.7 since-2025
-5|/known:BGR 2
-5|/known:BGR 2 2018
-5|/known:BGR 2 to-2021
5|/known:BGR 2.1
5|/known:BGR 2.1 2025
5|/known:BGR 2.1 since-2025
3|/known:BGR 3
3|/known:BGR 3 2025
3|/known:BGR 3 since-2025
3|/known:BGR 3.5
3|/known:BGR 3.5 2025
3|/known:BGR 3.5 since-2025
10|/known:BGR since-2025
-5|/known:BGR to-2021
-8|/known:BHR 5
-8|/known:BHR 5 2026
-8|/known:BHR 5 since-2025
-8|/known:BHR since-2025
5|/known:BLR 1.9
5|/known:BLR 1.9 2025
5|/known:BLR 1.9 since-2025
6|/known:BLR since-2025
-12|/known:BRA 0.5
-12|/known:BRA 0.5 2023
-12|/known:BRA 0.5 to-2024
-9|/known:BRA 0.7
-9|/known:BRA 0.7 2026
-9|/known:BRA 0.7 since-2025
-8|/known:BRA 1
-8|/known:BRA 1 2026
-8|/known:BRA 1 since-2025
16|/known:BRA 1.1
8|/known:BRA 1.1 2025
7|/known:BRA 1.1 2026
15|/known:BRA 1.1 since-2025
-4|/known:BRA 1.5
-4|/known:BRA 1.5 2026
-4|/known:BRA 1.5 since-2025
18|/known:BRA 2
18|/known:BRA 2 2025
18|/known:BRA 2 since-2025
-19|/known:BRA 5
-19|/known:BRA 5 2025
-19|/known:BRA 5 since-2025
-13|/known:BRA since-2025
-10|/known:BRA to-2024
-20|/known:BRN 2.8
-20|/known:BRN 2.8 2025
-20|/known:BRN 2.8 since-2025
7|/known:BRN 3
7|/known:BRN 3 2025
7|/known:BRN 3 since-2025
-3|/known:BRN 3.1 1999
-3|/known:BRN 3.1 to-1999
-10|/known:BRN since-2025
-3|/known:BRN to-1999
3|/known:BTN 0.9
3|/known:BTN 0.9 2024
3|/known:BTN 0.9 to-2024
15|/known:BTN 1.3
15|/known:BTN 1.3 2024
15|/known:BTN 1.3 to-2024
-3|/known:BTN 6
-3|/known:BTN 6 2026
-3|/known:BTN 6 since-2025
-4|/known:BTN since-2025
17|/known:BTN to-2024
-3|/known:BWA 2.2
-3|/known:BWA 2.2 2025
-3|/known:BWA 2.2 since-2025
-3|/known:BWA since-2025
-4|/known:CAN 1.28
-4|/known:CAN 1.28 2024
-4|/known:CAN 1.28 to-2024
15|/known:CAN 1.37
5|/known:CAN 1.37 2024
10|/known:CAN 1.37 2025
10|/known:CAN 1.37 since-2025
5|/known:CAN 1.37 to-2024
3|/known:CAN 1.4
7|/known:CAN 1.4 2024
-7|/known:CAN 1.4 2025
3|/known:CAN 1.4 2027
-4|/known:CAN 1.4 since-2025
7|/known:CAN 1.4 to-2024
32|/known:CAN 2
-8|/known:CAN 2 2023
14|/known:CAN 2 2024
26|/known:CAN 2 2025
26|/known:CAN 2 since-2025
6|/known:CAN 2 to-2024
-20|/known:CAN 2.02
-9|/known:CAN 2.02 2024
-11|/known:CAN 2.02 2025
-11|/known:CAN 2.02 since-2025
-9|/known:CAN 2.02 to-2024
-3|/known:CAN 2.27
-3|/known:CAN 2.27 2026
-3|/known:CAN 2.27 since-2025
-36|/known:CAN 2.3
-7|/known:CAN 2.3 2025
-30|/known:CAN 2.3 2026
-36|/known:CAN 2.3 since-2025
-3|/known:CAN 2.4
-3|/known:CAN 2.4 2025
-3|/known:CAN 2.4 since-2025
3|/known:CAN 2.5 2025
-4|/known:CAN 2.5 2026
3|/known:CAN 2.5 2027
-4|/known:CAN 2.6
-4|/known:CAN 2.6 2027
-4|/known:CAN 2.6 since-2025
17|/known:CAN 3
-3|/known:CAN 3 2024
19|/known:CAN 3 2025
19|/known:CAN 3 since-2025
-3|/known:CAN 3 to-2024
-11|/known:CAN 3.5
-4|/known:CAN 3.5 2026
-5|/known:CAN 3.5 2027
-11|/known:CAN 3.5 since-2025
27|/known:CAN 5 2025
-26|/known:CAN 5 2026
-15|/known:CAN since-2025
17|/known:CHE 1
16|/known:CHE 1 2025
16|/known:CHE 1 since-2025
-6|/known:CHE 1.5 2024
7|/known:CHE 1.5 2025
7|/known:CHE 1.5 since-2025
-6|/known:CHE 1.5 to-2024
8|/known:CHE 2
8|/known:CHE 2 2025
8|/known:CHE 2 since-2025
-3|/known:CHE 2.4
-3|/known:CHE 2.4 2025
-3|/known:CHE 2.4 since-2025
-3|/known:CHE 5
-3|/known:CHE 5 2025
-3|/known:CHE 5 since-2025
26|/known:CHE since-2025
-6|/known:CHE to-2024
-7|/known:CHL 0.6
-7|/known:CHL 0.6 2025
-7|/known:CHL 0.6 since-2025
-7|/known:CHL 1
-7|/known:CHL 1 2025
-7|/known:CHL 1 since-2025
-7|/known:CHL 1.1
-7|/known:CHL 1.1 2026
-7|/known:CHL 1.1 since-2025
11|/known:CHL 1.5
11|/known:CHL 1.5 2026
11|/known:CHL 1.5 since-2025
-5|/known:CHL 1.8
-5|/known:CHL 1.8 2025
-5|/known:CHL 1.8 since-2025
5|/known:CHL 2.2
5|/known:CHL 2.2 2025
5|/known:CHL 2.2 since-2025
-9|/known:CHL since-2025
-18|/known:CHN 1
-11|/known:CHN 1 2025
-6|/known:CHN 1 2026
-18|/known:CHN 1 since-2025
-4|/known:CHN 1.2
-4|/known:CHN 1.2 2022
-4|/known:CHN 1.2 to-2024
20|/known:CHN 1.3
5|/known:CHN 1.3 2013
3|/known:CHN 1.3 2024
8|/known:CHN 1.3 2025
4|/known:CHN 1.3 2027
11|/known:CHN 1.3 since-2025
5|/known:CHN 1.3 to-2013
3|/known:CHN 1.3 to-2024
6|/known:CHN 1.4 2014
-4|/known:CHN 1.4 2026
-4|/known:CHN 1.4 since-2025
6|/known:CHN 1.4 to-2021
24|/known:CHN 1.5
7|/known:CHN 1.5 1993
13|/known:CHN 1.5 2025
4|/known:CHN 1.5 2026
17|/known:CHN 1.5 since-2025
7|/known:CHN 1.5 to-1999
7|/known:CHN 1.7
6|/known:CHN 1.7 2025
7|/known:CHN 1.7 since-2025
12|/known:CHN 2
-8|/known:CHN 2 2024
24|/known:CHN 2 2025
-17|/known:CHN 2 2026
14|/known:CHN 2 2027
21|/known:CHN 2 since-2025
-8|/known:CHN 2 to-2024
14|/known:CHN 2-3
14|/known:CHN 2-3 2026
14|/known:CHN 2-3 since-2025
-7|/known:CHN 2.4
-7|/known:CHN 2.4 2025
-7|/known:CHN 2.4 since-2025
-4|/known:CHN 2.5
-4|/known:CHN 2.5 2025
-4|/known:CHN 2.5 since-2025
-26|/known:CHN 3
-7|/known:CHN 3 2025
-17|/known:CHN 3 2026
-24|/known:CHN 3 since-2025
-6|/known:CHN 3.1
-4|/known:CHN 3.1 2026
-4|/known:CHN 3.1 since-2025
-11|/known:CHN 3.5
-3|/known:CHN 3.5 2025
-5|/known:CHN 3.5 2026
-11|/known:CHN 3.5 since-2025
3|/known:CHN 4 2024
-5|/known:CHN 4 2026
-5|/known:CHN 4 since-2025
3|/known:CHN 4 to-2024
-7|/known:CHN 5
-8|/known:CHN 5 2026
-7|/known:CHN 5 since-2025
-24|/known:CHN since-2025
5|/known:CHN to-1999
5|/known:CHN to-2013
6|/known:CHN to-2021
-12|/known:CHN to-2024
3|/known:CIV 1.3
3|/known:CIV 1.3 since-2025
-7|/known:COD 1.3
-7|/known:COD 1.3 2025
-7|/known:COD 1.3 since-2025
-4|/known:COD since-2025
8|/known:COG 2.8
8|/known:COG 2.8 2025
8|/known:COG 2.8 since-2025
8|/known:COG since-2025
9|/known:COL 1.7
9|/known:COL 1.7 2024
9|/known:COL 1.7 to-2024
-3|/known:COL 2
-3|/known:COL 2 2025
-3|/known:COL 2 since-2025
5|/known:COL 3.1
5|/known:COL 3.1 2025
5|/known:COL 3.1 since-2025
6|/known:COL 4
6|/known:COL 4 2025
6|/known:COL 4 since-2025
4|/known:COL since-2025
9|/known:COL to-2024
3|/known:CRI 0.7
3|/known:CRI 0.7 2024
3|/known:CRI 0.7 to-2024
-4|/known:CRI 1.3
-4|/known:CRI 1.3 2024
-4|/known:CRI 1.3 to-2024
-5|/known:CZE 1.5
-5|/known:CZE 1.5 1999
-5|/known:CZE 1.5 to-1999
15|/known:CZE 1.9
15|/known:CZE 1.9 1999
15|/known:CZE 1.9 to-1999
15|/known:CZE 2
14|/known:CZE 2 2025
15|/known:CZE 2 since-2025
-6|/known:CZE 2.1
-6|/known:CZE 2.1 1999
-6|/known:CZE 2.1 to-1999
-6|/known:CZE 3
-6|/known:CZE 3 2025
-6|/known:CZE 3 since-2025
3|/known:CZE 3.5
3|/known:CZE 3.5 since-2025
-14|/known:CZE 5
-14|/known:CZE 5 2025
-14|/known:CZE 5 since-2025
5|/known:CZE to-1999
-3|/known:DEU 0.96
-3|/known:DEU 0.96 2022
-3|/known:DEU 0.96 to-2024
-7|/known:DEU 1
-10|/known:DEU 1 2022
3|/known:DEU 1 2025
-10|/known:DEU 1 to-2024
4|/known:DEU 1.24
4|/known:DEU 1.24 2018
4|/known:DEU 1.24 to-2021
-3|/known:DEU 1.4 since-2025
15|/known:DEU 1.5
4|/known:DEU 1.5 2002
18|/known:DEU 1.5 2022
-9|/known:DEU 1.5 2025
-9|/known:DEU 1.5 since-2025
4|/known:DEU 1.5 to-2013
18|/known:DEU 1.5 to-2024
-5|/known:DEU 1.7
-5|/known:DEU 1.7 2026
-5|/known:DEU 1.7 since-2025
-4|/known:DEU 1.8
-4|/known:DEU 1.8 2026
-4|/known:DEU 1.8 since-2025
-3|/known:DEU 1.9 2026
-19|/known:DEU 2
4|/known:DEU 2 1999
-4|/known:DEU 2 2002
-18|/known:DEU 2 2012
9|/known:DEU 2 2017
4|/known:DEU 2 2019
16|/known:DEU 2 2022
5|/known:DEU 2 2023
-8|/known:DEU 2 2024
-27|/known:DEU 2 2025
3|/known:DEU 2 2026
-24|/known:DEU 2 since-2025
4|/known:DEU 2 to-1999
-22|/known:DEU 2 to-2013
12|/known:DEU 2 to-2021
12|/known:DEU 2 to-2024
13|/known:DEU 2.1
13|/known:DEU 2.1 2025
13|/known:DEU 2.1 since-2025
-9|/known:DEU 2.2
-9|/known:DEU 2.2 2026
-9|/known:DEU 2.2 since-2025
3|/known:DEU 2.4
4|/known:DEU 2.4 2025
3|/known:DEU 2.4 since-2025
5|/known:DEU 2.5
8|/known:DEU 2.5 2024
-3|/known:DEU 2.5 since-2025
8|/known:DEU 2.5 to-2024
-6|/known:DEU 2.6
-6|/known:DEU 2.6 1993
-6|/known:DEU 2.6 to-1999
15|/known:DEU 2.8
7|/known:DEU 2.8 1990
8|/known:DEU 2.8 2026
9|/known:DEU 2.8 since-2025
7|/known:DEU 2.8 to-1999
-3|/known:DEU 2.84
-3|/known:DEU 2.84 2025
-3|/known:DEU 2.84 since-2025
6|/known:DEU 3
8|/known:DEU 3 2025
8|/known:DEU 3 since-2025
-4|/known:DEU 3-3.5
-5|/known:DEU 3-3.5 2026
-5|/known:DEU 3-3.5 since-2025
4|/known:DEU 3.1
3|/known:DEU 3.1 2026
5|/known:DEU 3.1 since-2025
31|/known:DEU 3.5
-3|/known:DEU 3.5 2002
3|/known:DEU 3.5 2024
29|/known:DEU 3.5 2025
31|/known:DEU 3.5 since-2025
-3|/known:DEU 3.5 to-2013
3|/known:DEU 3.5 to-2024
-16|/known:DEU 4 2019
13|/known:DEU 4 2025
13|/known:DEU 4 since-2025
-16|/known:DEU 4 to-2021
7|/known:DEU 4.7
9|/known:DEU 4.7 2025
8|/known:DEU 4.7 since-2025
-13|/known:DEU 4.8
-13|/known:DEU 4.8 2025
-13|/known:DEU 4.8 since-2025
-6|/known:DEU 5 2025
7|/known:DEU 5 2026
-3|/known:DEU 5-6
-3|/known:DEU 5-6 2025
-3|/known:DEU 5-6 since-2025
4|/known:DEU since-2025
3|/known:DEU to-1999
-21|/known:DEU to-2013
6|/known:DEU to-2021
32|/known:DEU to-2024
-8|/known:DNK 1.5
-7|/known:DNK 1.5 2025
-8|/known:DNK 1.5 since-2025
-22|/known:DNK 2
-13|/known:DNK 2 2024
-3|/known:DNK 2 2025
-7|/known:DNK 2 2026
-9|/known:DNK 2 since-2025
-13|/known:DNK 2 to-2024
22|/known:DNK 3
18|/known:DNK 3 2025
4|/known:DNK 3 2026
22|/known:DNK 3 since-2025
-4|/known:DNK 3-3.5
-4|/known:DNK 3-3.5 2025
-4|/known:DNK 3-3.5 since-2025
3|/known:DNK 3.2
3|/known:DNK 3.2 2025
3|/known:DNK 3.2 since-2025
-7|/known:DNK 3.4
-7|/known:DNK 3.4 2025
-7|/known:DNK 3.4 since-2025
6|/known:DNK 3.5
7|/known:DNK 3.5 2026
6|/known:DNK 3.5 since-2025
32|/known:DNK 5
10|/known:DNK 5 2025
22|/known:DNK 5 2026
32|/known:DNK 5 since-2025
30|/known:DNK since-2025
-13|/known:DNK to-2024
3|/known:DZA 1E+1
3|/known:DZA 1E+1 2026
3|/known:DZA 1E+1 since-2025
-5|/known:DZA 5
-5|/known:DZA 5 2025
-5|/known:DZA 5 since-2025
-3|/known:DZA since-2025
-4|/known:ECU 1.8
-4|/known:ECU 1.8 2025
-4|/known:ECU 1.8 since-2025
-3|/known:ECU since-2025
9|/known:EGY 1
9|/known:EGY 1 2025
9|/known:EGY 1 since-2025
7|/known:EGY 2
7|/known:EGY 2 2025
7|/known:EGY 2 since-2025
14|/known:EGY 6
14|/known:EGY 6 2024
14|/known:EGY 6 to-2024
15|/known:EGY since-2025
15|/known:EGY to-2024
25|/known:ESP 1.28
14|/known:ESP 1.28 2024
11|/known:ESP 1.28 2025
11|/known:ESP 1.28 since-2025
14|/known:ESP 1.28 to-2024
-7|/known:ESP 1.4
-7|/known:ESP 1.4 2024
-7|/known:ESP 1.4 to-2024
-6|/known:ESP 1.43
-6|/known:ESP 1.43 2024
-6|/known:ESP 1.43 to-2024
-4|/known:ESP 1.5
-4|/known:ESP 1.5 2025
-4|/known:ESP 1.5 since-2025
4|/known:ESP 2 2022
-8|/known:ESP 2 2024
4|/known:ESP 2 since-2025
-4|/known:ESP 2 to-2024
12|/known:ESP 2.1
9|/known:ESP 2.1 2025
3|/known:ESP 2.1 2026
12|/known:ESP 2.1 since-2025
-4|/known:ESP 3
-3|/known:ESP 3 2025
-3|/known:ESP 3 2026
-4|/known:ESP 3 since-2025
11|/known:ESP 3.5
-3|/known:ESP 3.5 2025
11|/known:ESP 3.5 2027
11|/known:ESP 3.5 since-2025
-3|/known:ESP 4.5
-3|/known:ESP 4.5 2025
-3|/known:ESP 4.5 since-2025
8|/known:ESP 5
7|/known:ESP 5 2025
8|/known:ESP 5 since-2025
-5|/known:ESP 5.4
-5|/known:ESP 5.4 2025
-5|/known:ESP 5.4 since-2025
24|/known:ESP since-2025
-14|/known:EST 1
-14|/known:EST 1 2025
-14|/known:EST 1 since-2025
-3|/known:EST 1.5
-3|/known:EST 1.5 2002
-3|/known:EST 1.5 to-2013
-3|/known:EST 2
26|/known:EST 2 2002
-15|/known:EST 2 2024
-14|/known:EST 2 2025
-14|/known:EST 2 since-2025
26|/known:EST 2 to-2013
-15|/known:EST 2 to-2024
11|/known:EST 2.3
11|/known:EST 2.3 2023
11|/known:EST 2.3 to-2024
-4|/known:EST 2.4
-15|/known:EST 2.5
-6|/known:EST 2.5 2023
-9|/known:EST 2.5 2024
-15|/known:EST 2.5 to-2024
-11|/known:EST 3
-4|/known:EST 3 2024
-7|/known:EST 3 2025
-7|/known:EST 3 since-2025
-4|/known:EST 3 to-2024
13|/known:EST 3.2
13|/known:EST 3.2 2024
13|/known:EST 3.2 to-2024
-8|/known:EST 3.38
-8|/known:EST 3.38 2024
-8|/known:EST 3.38 to-2024
7|/known:EST 3.4
7|/known:EST 3.4 2025
7|/known:EST 3.4 since-2025
3|/known:EST 3.43
5|/known:EST 3.5-5
5|/known:EST 3.5-5 2024
5|/known:EST 3.5-5 to-2024
-11|/known:EST 3.65
-11|/known:EST 3.65 2025
-11|/known:EST 3.65 since-2025
7|/known:EST 3.7
7|/known:EST 3.7 2025
7|/known:EST 3.7 since-2025
-12|/known:EST 4
-12|/known:EST 4 2025
-12|/known:EST 4 since-2025
-6|/known:EST 4.9
-6|/known:EST 4.9 2025
-6|/known:EST 4.9 since-2025
34|/known:EST 5
37|/known:EST 5 2025
34|/known:EST 5 since-2025
21|/known:EST 5.4
21|/known:EST 5.4 2025
21|/known:EST 5.4 since-2025
-3|/known:EST since-2025
23|/known:EST to-2013
-14|/known:EST to-2024
-17|/known:EU 1.3
-17|/known:EU 1.3 2024
-17|/known:EU 1.3 to-2024
24|/known:EU 1.5
23|/known:EU 1.5 2025
24|/known:EU 1.5 since-2025
9|/known:EU 1.9
9|/known:EU 1.9 2025
9|/known:EU 1.9 since-2025
-4|/known:EU 1E+1
-4|/known:EU 1E+1 2025
-4|/known:EU 1E+1 since-2025
-14|/known:EU 2
-3|/known:EU 2 2015
-11|/known:EU 2 2023
3|/known:EU 2 2025
-3|/known:EU 2 to-2021
-12|/known:EU 2 to-2024
8|/known:EU 2.1
8|/known:EU 2.1 2025
8|/known:EU 2.1 since-2025
-5|/known:EU 2.2
-5|/known:EU 2.2 2026
-5|/known:EU 2.2 since-2025
26|/known:EU 3
11|/known:EU 3 2025
13|/known:EU 3 2026
24|/known:EU 3 since-2025
7|/known:EU 3-3.5
7|/known:EU 3-3.5 2025
7|/known:EU 3-3.5 since-2025
-6|/known:EU 3.2
-6|/known:EU 3.2 2024
-6|/known:EU 3.2 to-2024
13|/known:EU 3.5
13|/known:EU 3.5 2025
13|/known:EU 3.5 since-2025
-14|/known:EU 4
-14|/known:EU 4 2025
-14|/known:EU 4 since-2025
5|/known:EU 4.7
6|/known:EU 4.7 2026
5|/known:EU 4.7 since-2025
61|/known:EU since-2025
-3|/known:EU to-2021
-35|/known:EU to-2024
-6|/known:FIN 0.5
-6|/known:FIN 0.5 2025
-6|/known:FIN 0.5 since-2025
-3|/known:FIN 1.3
-3|/known:FIN 1.3 2025
-3|/known:FIN 1.3 since-2025
8|/known:FIN 1.7
8|/known:FIN 1.7 2023
8|/known:FIN 1.7 to-2024
6|/known:FIN 2
10|/known:FIN 2 2023
-3|/known:FIN 2 2024
7|/known:FIN 2 to-2024
-11|/known:FIN 2.3
-11|/known:FIN 2.3 2023
-11|/known:FIN 2.3 to-2024
4|/known:FIN 2.4
4|/known:FIN 2.4 2025
4|/known:FIN 2.4 since-2025
-12|/known:FIN 3
-14|/known:FIN 3 2025
-12|/known:FIN 3 since-2025
-21|/known:FIN 3.5
-24|/known:FIN 3.5 2025
3|/known:FIN 3.5 2026
-21|/known:FIN 3.5 since-2025
16|/known:FIN 5
6|/known:FIN 5 2025
10|/known:FIN 5 2026
16|/known:FIN 5 since-2025
-21|/known:FIN since-2025
3|/known:FIN to-2024
7|/known:FJI 2.2
4|/known:FJI 2.2 2025
3|/known:FJI 2.2 2026
7|/known:FJI 2.2 since-2025
6|/known:FJI since-2025
-7|/known:FRA 1.5
-7|/known:FRA 1.5 2025
-7|/known:FRA 1.5 since-2025
-6|/known:FRA 2
-5|/known:FRA 2 2025
-5|/known:FRA 2 since-2025
14|/known:FRA 2.2
14|/known:FRA 2.2 2026
14|/known:FRA 2.2 since-2025
4|/known:FRA 2.3
3|/known:FRA 2.3 2025
4|/known:FRA 2.3 since-2025
-6|/known:FRA 2.8
-6|/known:FRA 2.8 2025
-6|/known:FRA 2.8 since-2025
13|/known:FRA 3
8|/known:FRA 3 2023
9|/known:FRA 3 2025
6|/known:FRA 3 since-2025
7|/known:FRA 3 to-2024
-9|/known:FRA 3-3.5
-15|/known:FRA 3-3.5 2025
7|/known:FRA 3-3.5 2026
-9|/known:FRA 3-3.5 since-2025
14|/known:FRA 3.5
17|/known:FRA 3.5 2026
14|/known:FRA 3.5 since-2025
-10|/known:FRA 5
-16|/known:FRA 5 2025
6|/known:FRA 5 2026
-10|/known:FRA 5 since-2025
3|/known:FRA since-2025
6|/known:FRA to-2024
-13|/known:GBR 1.5
-11|/known:GBR 1.5 2025
-13|/known:GBR 1.5 since-2025
3|/known:GBR 2
21|/known:GBR 2 2005
-4|/known:GBR 2 2015
-9|/known:GBR 2 2024
-4|/known:GBR 2 2025
-5|/known:GBR 2 since-2025
24|/known:GBR 2 to-2013
-5|/known:GBR 2 to-2021
-10|/known:GBR 2 to-2024
3|/known:GBR 2.3
3|/known:GBR 2.3 2025
3|/known:GBR 2.3 since-2025
20|/known:GBR 2.5
15|/known:GBR 2.5 2024
5|/known:GBR 2.5 2025
5|/known:GBR 2.5 since-2025
15|/known:GBR 2.5 to-2024
4|/known:GBR 2.6
3|/known:GBR 2.6 2025
4|/known:GBR 2.6 since-2025
34|/known:GBR 3
4|/known:GBR 3 2022
-7|/known:GBR 3 2023
31|/known:GBR 3 2025
4|/known:GBR 3 2026
36|/known:GBR 3 since-2025
4|/known:GBR 3.5 2025
-6|/known:GBR 3.5 2026
-4|/known:GBR 4
-3|/known:GBR 4 2024
-3|/known:GBR 4 to-2024
-6|/known:GBR 7.5
-4|/known:GBR 7.5 2025
-6|/known:GBR 7.5 since-2025
12|/known:GBR since-2025
-4|/known:GBR to-1999
23|/known:GBR to-2013
-5|/known:GBR to-2021
6|/known:GHA 0.7
6|/known:GHA 0.7 2025
6|/known:GHA 0.7 since-2025
6|/known:GHA since-2025
6|/known:GMB 0.7
6|/known:GMB 0.7 2024
6|/known:GMB 0.7 to-2024
3|/known:GMB 0.8
3|/known:GMB 0.8 2025
3|/known:GMB 0.8 since-2025
4|/known:GMB 1
4|/known:GMB 1 2024
4|/known:GMB 1 to-2024
-15|/known:GMB 1.7
-15|/known:GMB 1.7 2024
-15|/known:GMB 1.7 to-2024
3|/known:GMB since-2025
-5|/known:GMB to-2024
3|/known:GRC 0.4
3|/known:GRC 0.4 2025
3|/known:GRC 0.4 since-2025
-17|/known:GRC 1.6
-17|/known:GRC 1.6 2012
-17|/known:GRC 1.6 to-2013
-3|/known:GRC 2 2012
3|/known:GRC 2 since-2025
-3|/known:GRC 2 to-2013
-11|/known:GRC 2.1
-9|/known:GRC 2.1 2024
-9|/known:GRC 2.1 to-2024
-4|/known:GRC 2.2
-4|/known:GRC 2.2 2024
-4|/known:GRC 2.2 to-2024
-6|/known:GRC 2.4
-6|/known:GRC 2.4 2025
-6|/known:GRC 2.4 since-2025
-11|/known:GRC 2.5
-11|/known:GRC 2.5 2012
-11|/known:GRC 2.5 to-2013
39|/known:GRC 3.1
23|/known:GRC 3.1 2024
15|/known:GRC 3.1 2025
15|/known:GRC 3.1 since-2025
23|/known:GRC 3.1 to-2024
11|/known:GRC since-2025
-29|/known:GRC to-2013
11|/known:GRC to-2024
-15|/known:GTM 2
-15|/known:GTM 2 2026
-15|/known:GTM 2 since-2025
-15|/known:GTM since-2025
8|/known:GUY 0.6
8|/known:GUY 0.6 2026
8|/known:GUY 0.6 since-2025
27|/known:GUY 1
27|/known:GUY 1 2026
27|/known:GUY 1 since-2025
8|/known:GUY 1.3
8|/known:GUY 1.3 2026
8|/known:GUY 1.3 since-2025
44|/known:GUY since-2025
-3|/known:HRV 2.2
-3|/known:HRV 2.2 2024
-3|/known:HRV 2.2 to-2024
-4|/known:HRV to-2024
3|/known:HUN 1
3|/known:HUN 1 2015
3|/known:HUN 1 to-2021
12|/known:HUN 1.5
12|/known:HUN 1.5 1999
12|/known:HUN 1.5 to-1999
-8|/known:HUN 1.9
-8|/known:HUN 1.9 1999
-8|/known:HUN 1.9 to-1999
-4|/known:HUN 2 2024
3|/known:HUN 2 2026
4|/known:HUN 2 since-2025
-4|/known:HUN 2 to-2024
-6|/known:HUN 2.1
-6|/known:HUN 2.1 1999
-6|/known:HUN 2.1 to-1999
10|/known:HUN 2.5
10|/known:HUN 2.5 2026
10|/known:HUN 2.5 since-2025
6|/known:HUN 3.5
5|/known:HUN 3.5 2025
6|/known:HUN 3.5 since-2025
-11|/known:HUN 5 2025
11|/known:HUN 5 2026
22|/known:HUN since-2025
3|/known:HUN to-2021
-3|/known:HUN to-2024
5|/known:IDN 0.7
5|/known:IDN 0.7 2025
5|/known:IDN 0.7 since-2025
15|/known:IDN 0.8
9|/known:IDN 0.8 2024
5|/known:IDN 0.8 2025
5|/known:IDN 0.8 since-2025
10|/known:IDN 0.8 to-2024
-4|/known:IDN 1
-4|/known:IDN 1 1985
3|/known:IDN 1 since-2025
-4|/known:IDN 1 to-1999
-3|/known:IDN 1 to-2024
-9|/known:IDN 1.2
-8|/known:IDN 1.2 1985
-8|/known:IDN 1.2 to-1999
26|/known:IDN 1.5
5|/known:IDN 1.5 2023
4|/known:IDN 1.5 2024
6|/known:IDN 1.5 2025
11|/known:IDN 1.5 2026
18|/known:IDN 1.5 since-2025
9|/known:IDN 1.5 to-2024
-11|/known:IDN 3.5
-11|/known:IDN 3.5 2025
-11|/known:IDN 3.5 since-2025
13|/known:IDN since-2025
-11|/known:IDN to-1999
14|/known:IDN to-2024
-3|/known:IND 0.9
-3|/known:IND 0.9 2024
-3|/known:IND 0.9 to-2024
-18|/known:IND 1.3
-15|/known:IND 1.3 2024
-3|/known:IND 1.3 2026
-3|/known:IND 1.3 since-2025
-15|/known:IND 1.3 to-2024
6|/known:IND 1.9
4|/known:IND 1.9 2026
6|/known:IND 1.9 since-2025
-4|/known:IND 2
-3|/known:IND 2 2026
-4|/known:IND 2 since-2025
5|/known:IND 2.1
5|/known:IND 2.1 2025
5|/known:IND 2.1 since-2025
-19|/known:IND 2.8
-6|/known:IND 2.8 2024
-13|/known:IND 2.8 2025
-13|/known:IND 2.8 since-2025
-6|/known:IND 2.8 to-2024
7|/known:IND 3
3|/known:IND 3 2025
5|/known:IND 3 2027
7|/known:IND 3 since-2025
-3|/known:IND 3.5 2027
-15|/known:IND since-2025
-22|/known:IND to-2024
7|/known:IRL 0.5
7|/known:IRL 0.5 2025
7|/known:IRL 0.5 since-2025
3|/known:IRL 1.3
3|/known:IRL 1.3 2025
3|/known:IRL 1.3 since-2025
3|/known:IRL 2
3|/known:IRL 2 2026
3|/known:IRL 2 since-2025
3|/known:IRL 2.4
3|/known:IRL 2.4 2025
3|/known:IRL 2.4 since-2025
17|/known:IRL since-2025
4|/known:IRN 17
4|/known:IRN 17 1974
4|/known:IRN 17 to-1999
12|/known:IRN 2
10|/known:IRN 2 2025
12|/known:IRN 2 since-2025
-3|/known:IRN 7
-3|/known:IRN 7 2025
-3|/known:IRN 7 since-2025
8|/known:IRN since-2025
3|/known:IRN to-1999
-3|/known:IRQ 3.5
-3|/known:IRQ 3.5 2025
-3|/known:IRQ 3.5 since-2025
-10|/known:IRQ 3.7
-10|/known:IRQ 3.7 2003
-10|/known:IRQ 3.7 to-2013
-16|/known:IRQ 4
-16|/known:IRQ 4 2025
-16|/known:IRQ 4 since-2025
-22|/known:IRQ since-2025
-12|/known:IRQ to-2013
18|/known:ISL 1.5
17|/known:ISL 1.5 2025
18|/known:ISL 1.5 since-2025
20|/known:ISL since-2025
-3|/known:ISL to-2024
-5|/known:ISR 2
-5|/known:ISR 2 2026
-5|/known:ISR 2 since-2025
-9|/known:ISR 2.3
-9|/known:ISR 2.3 2025
-9|/known:ISR 2.3 since-2025
-10|/known:ISR 3.5
-10|/known:ISR 3.5 2026
-10|/known:ISR 3.5 since-2025
3|/known:ISR 3E+1
3|/known:ISR 3E+1 2023
3|/known:ISR 3E+1 to-2024
-10|/known:ISR 4
-7|/known:ISR 4 2025
-3|/known:ISR 4 2026
-10|/known:ISR 4 since-2025
9|/known:ISR 5
7|/known:ISR 5 2026
8|/known:ISR 5 since-2025
-8|/known:ISR 6
-14|/known:ISR 6 2024
-3|/known:ISR 6 2025
9|/known:ISR 6 2026
6|/known:ISR 6 since-2025
-13|/known:ISR 6 to-2024
4|/known:ISR 7
3|/known:ISR 7 2026
3|/known:ISR 7 since-2025
6|/known:ISR 8
4|/known:ISR 8 2023
4|/known:ISR 8 to-2024
6|/known:ISR 8.4
5|/known:ISR 8.4 2025
5|/known:ISR 8.4 since-2025
14|/known:ISR 8.8
14|/known:ISR 8.8 2025
14|/known:ISR 8.8 since-2025
-10|/known:ISR since-2025
-6|/known:ISR to-2024
5|/known:ITA 1.49
5|/known:ITA 1.49 2025
5|/known:ITA 1.49 since-2025
-5|/known:ITA 1.5
-6|/known:ITA 1.5 2025
-6|/known:ITA 1.5 since-2025
8|/known:ITA 1.6
8|/known:ITA 1.6 2024
8|/known:ITA 1.6 to-2024
10|/known:ITA 2
-8|/known:ITA 2 2024
15|/known:ITA 2 2025
4|/known:ITA 2 2026
19|/known:ITA 2 since-2025
-9|/known:ITA 2 to-2024
4|/known:ITA 3
4|/known:ITA 3 2025
4|/known:ITA 3 since-2025
-4|/known:ITA 3-3.5
-4|/known:ITA 3-3.5 2025
-4|/known:ITA 3-3.5 since-2025
-11|/known:ITA 3.5
-17|/known:ITA 3.5 2025
6|/known:ITA 3.5 2026
-11|/known:ITA 3.5 since-2025
-26|/known:ITA 5
-28|/known:ITA 5 2026
-26|/known:ITA 5 since-2025
-22|/known:ITA since-2025
-8|/known:JOR 1
-8|/known:JOR 1 2025
-8|/known:JOR 1 since-2025
-8|/known:JOR since-2025
3|/known:JPN 0.1
3|/known:JPN 0.1 2025
3|/known:JPN 0.1 since-2025
-14|/known:JPN 0.2
-14|/known:JPN 0.2 2025
-14|/known:JPN 0.2 since-2025
-6|/known:JPN 0.6
-6|/known:JPN 0.6 2025
-6|/known:JPN 0.6 since-2025
-6|/known:JPN 0.7
-6|/known:JPN 0.7 2025
-6|/known:JPN 0.7 since-2025
-4|/known:JPN 0.8
-4|/known:JPN 0.8 2025
-4|/known:JPN 0.8 since-2025
18|/known:JPN 0.9
6|/known:JPN 0.9 1978
3|/known:JPN 0.9 1979
3|/known:JPN 0.9 1980
13|/known:JPN 0.9 to-1999
4|/known:JPN 0.9 to-2021
10|/known:JPN 0.91
8|/known:JPN 0.91 1980
10|/known:JPN 0.91 to-1999
5|/known:JPN 0.92
4|/known:JPN 0.92 2018
5|/known:JPN 0.92 to-2021
3|/known:JPN 0.93
4|/known:JPN 0.941
3|/known:JPN 0.941 1992
4|/known:JPN 0.941 to-1999
3|/known:JPN 0.95
3|/known:JPN 0.95 to-2021
8|/known:JPN 0.96
7|/known:JPN 0.96 2022
7|/known:JPN 0.96 to-2024
76|/known:JPN 1
6|/known:JPN 1 1978
3|/known:JPN 1 1981
7|/known:JPN 1 1985
18|/known:JPN 1 2022
3|/known:JPN 1 2023
4|/known:JPN 1 2024
-3|/known:JPN 1 2025
16|/known:JPN 1 2026
14|/known:JPN 1 since-2025
27|/known:JPN 1 to-1999
6|/known:JPN 1 to-2013
5|/known:JPN 1 to-2021
25|/known:JPN 1 to-2024
8|/known:JPN 1.004
3|/known:JPN 1.004 1986
3|/known:JPN 1.004 2025
4|/known:JPN 1.004 since-2025
4|/known:JPN 1.004 to-1999
7|/known:JPN 1.1 2023
-8|/known:JPN 1.1 2024
4|/known:JPN 1.19
3|/known:JPN 1.19 to-2024
34|/known:JPN 1.2
13|/known:JPN 1.2 1985
5|/known:JPN 1.2 2012
20|/known:JPN 1.2 2022
5|/known:JPN 1.2 2024
-8|/known:JPN 1.2 2025
-10|/known:JPN 1.2 since-2025
13|/known:JPN 1.2 to-1999
5|/known:JPN 1.2 to-2013
26|/known:JPN 1.2 to-2024
11|/known:JPN 1.24
11|/known:JPN 1.24 2022
11|/known:JPN 1.24 to-2024
-5|/known:JPN 1.3
-5|/known:JPN 1.3 2013
16|/known:JPN 1.3 2018
-7|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-4|/known:JPN 1.3 2027
-17|/known:JPN 1.3 since-2025
-5|/known:JPN 1.3 to-2013
16|/known:JPN 1.3 to-2021
35|/known:JPN 1.4
10|/known:JPN 1.4 1982
-6|/known:JPN 1.4 2014
4|/known:JPN 1.4 2024
19|/known:JPN 1.4 2025
7|/known:JPN 1.4 2026
26|/known:JPN 1.4 since-2025
10|/known:JPN 1.4 to-1999
-6|/known:JPN 1.4 to-2021
5|/known:JPN 1.4 to-2024
-27|/known:JPN 1.5
-8|/known:JPN 1.5 2022
10|/known:JPN 1.5 2023
4|/known:JPN 1.5 2024
-36|/known:JPN 1.5 2025
-4|/known:JPN 1.5 2026
-40|/known:JPN 1.5 since-2025
7|/known:JPN 1.5 to-1999
6|/known:JPN 1.5 to-2024
23|/known:JPN 1.6
3|/known:JPN 1.6 2023
5|/known:JPN 1.6 2024
7|/known:JPN 1.6 2025
7|/known:JPN 1.6 2026
15|/known:JPN 1.6 since-2025
8|/known:JPN 1.6 to-2024
-10|/known:JPN 1.7 2025
9|/known:JPN 1.7 2026
37|/known:JPN 1.8
5|/known:JPN 1.8 2024
29|/known:JPN 1.8 2025
3|/known:JPN 1.8 2026
32|/known:JPN 1.8 since-2025
5|/known:JPN 1.8 to-2024
-10|/known:JPN 1.9 2024
-8|/known:JPN 1.9 2025
16|/known:JPN 1.9 2026
8|/known:JPN 1.9 since-2025
-10|/known:JPN 1.9 to-2024
-35|/known:JPN 1E+1
-29|/known:JPN 1E+1 2025
-6|/known:JPN 1E+1 2026
-35|/known:JPN 1E+1 since-2025
51|/known:JPN 2
6|/known:JPN 2 1986
-20|/known:JPN 2 2005
4|/known:JPN 2 2012
3|/known:JPN 2 2017
-40|/known:JPN 2 2018
4|/known:JPN 2 2021
5|/known:JPN 2 2022
-6|/known:JPN 2 2023
27|/known:JPN 2 2024
18|/known:JPN 2 2025
51|/known:JPN 2 2026
-5|/known:JPN 2 2027
65|/known:JPN 2 since-2025
8|/known:JPN 2 to-1999
-16|/known:JPN 2 to-2013
-33|/known:JPN 2 to-2021
27|/known:JPN 2 to-2024
12|/known:JPN 2.1
-13|/known:JPN 2.1 2025
26|/known:JPN 2.1 2026
13|/known:JPN 2.1 since-2025
-5|/known:JPN 2.2
-7|/known:JPN 2.2 2023
-7|/known:JPN 2.2 to-2024
9|/known:JPN 2.3 2025
-13|/known:JPN 2.3 2026
-6|/known:JPN 2.4
-8|/known:JPN 2.4 2025
3|/known:JPN 2.4 2028
-5|/known:JPN 2.4 since-2025
-10|/known:JPN 2.42
-10|/known:JPN 2.42 2025
-10|/known:JPN 2.42 since-2025
-11|/known:JPN 2.5
-20|/known:JPN 2.5 2023
-13|/known:JPN 2.5 2024
11|/known:JPN 2.5 2025
4|/known:JPN 2.5 2026
4|/known:JPN 2.5 2030
21|/known:JPN 2.5 since-2025
-32|/known:JPN 2.5 to-2024
-3|/known:JPN 2.6 2020
6|/known:JPN 2.6 2024
-9|/known:JPN 2.6 2025
8|/known:JPN 2.6 2028
-4|/known:JPN 2.6 to-2021
6|/known:JPN 2.6 to-2024
-3|/known:JPN 2.7
-7|/known:JPN 2.7 2024
10|/known:JPN 2.7 2025
-6|/known:JPN 2.7 2026
4|/known:JPN 2.7 since-2025
-7|/known:JPN 2.7 to-2024
-8|/known:JPN 2.8
-6|/known:JPN 2.8 1990
-3|/known:JPN 2.8 2026
-3|/known:JPN 2.8 since-2025
-6|/known:JPN 2.8 to-1999
22|/known:JPN 3
3|/known:JPN 3 1988
-5|/known:JPN 3 2020
-19|/known:JPN 3 2024
9|/known:JPN 3 2025
21|/known:JPN 3 2026
6|/known:JPN 3 2027
41|/known:JPN 3 since-2025
5|/known:JPN 3 to-1999
-5|/known:JPN 3 to-2021
-20|/known:JPN 3 to-2024
-8|/known:JPN 3.1
-5|/known:JPN 3.1 2023
-5|/known:JPN 3.1 to-2024
-19|/known:JPN 3.2
-3|/known:JPN 3.2 2023
-14|/known:JPN 3.2 2026
-16|/known:JPN 3.2 since-2025
-3|/known:JPN 3.2 to-2024
-6|/known:JPN 3.3
-4|/known:JPN 3.3 2025
-6|/known:JPN 3.3 since-2025
-3|/known:JPN 3.38
-3|/known:JPN 3.38 2025
-3|/known:JPN 3.38 since-2025
-21|/known:JPN 3.4
-9|/known:JPN 3.4 2025
-7|/known:JPN 3.4 2026
-5|/known:JPN 3.4 2030
-21|/known:JPN 3.4 since-2025
25|/known:JPN 3.5
-33|/known:JPN 3.5 2025
21|/known:JPN 3.5 2026
23|/known:JPN 3.5 2027
4|/known:JPN 3.5 2028
12|/known:JPN 3.5 2030
27|/known:JPN 3.5 since-2025
-7|/known:JPN 3.9
-5|/known:JPN 3.9 2030
-7|/known:JPN 3.9 since-2025
-3|/known:JPN 3E+1
-3|/known:JPN 3E+1 2023
-3|/known:JPN 3E+1 to-2024
-6|/known:JPN 4
-10|/known:JPN 4 1990
9|/known:JPN 4 2026
6|/known:JPN 4 since-2025
-10|/known:JPN 4 to-1999
-4|/known:JPN 4.1
-3|/known:JPN 4.1 2025
-3|/known:JPN 4.1 since-2025
-11|/known:JPN 4.7
-5|/known:JPN 4.7 2025
-6|/known:JPN 4.7 2026
-11|/known:JPN 4.7 since-2025
-39|/known:JPN 5
-13|/known:JPN 5 2024
-31|/known:JPN 5 2025
-15|/known:JPN 5 2026
14|/known:JPN 5 2027
7|/known:JPN 5 2030
-24|/known:JPN 5 since-2025
-13|/known:JPN 5 to-2024
-11|/known:JPN 5.3
-11|/known:JPN 5.3 1990
-11|/known:JPN 5.3 to-1999
-10|/known:JPN 5.5
-10|/known:JPN 5.5 1990
-10|/known:JPN 5.5 to-1999
-3|/known:JPN 5.8
-3|/known:JPN 5.8 1990
-3|/known:JPN 5.8 to-1999
-27|/known:JPN 6
-11|/known:JPN 6 1987
-4|/known:JPN 6 2025
-7|/known:JPN 6 2026
-11|/known:JPN 6 since-2025
-16|/known:JPN 6 to-1999
-4|/known:JPN 8
-4|/known:JPN 8 2023
-4|/known:JPN 8 to-2024
9|/known:JPN since-2025
47|/known:JPN to-1999
-9|/known:JPN to-2013
-12|/known:JPN to-2021
18|/known:JPN to-2024
12|/known:KAZ 0.6
12|/known:KAZ 0.6 2025
12|/known:KAZ 0.6 since-2025
5|/known:KAZ 1
5|/known:KAZ 1 2025
6|/known:KAZ 1 since-2025
-6|/known:KAZ 1.7
-6|/known:KAZ 1.7 2025
-6|/known:KAZ 1.7 since-2025
-18|/known:KAZ 7
-18|/known:KAZ 7 2025
-18|/known:KAZ 7 since-2025
-7|/known:KAZ since-2025
-3|/known:KAZ to-2024
5|/known:KEN 1.4
5|/known:KEN 1.4 2025
5|/known:KEN 1.4 since-2025
3|/known:KEN 1.7
3|/known:KEN 1.7 2025
3|/known:KEN 1.7 since-2025
8|/known:KEN since-2025
-3|/known:KEN to-2024
-5|/known:KGZ 0.6
-5|/known:KGZ 0.6 2025
-5|/known:KGZ 0.6 since-2025
-5|/known:KGZ 1.3
-5|/known:KGZ 1.3 2025
-5|/known:KGZ 1.3 since-2025
5|/known:KGZ 1.7
5|/known:KGZ 1.7 2025
5|/known:KGZ 1.7 since-2025
17|/known:KGZ 3.1
17|/known:KGZ 3.1 2025
17|/known:KGZ 3.1 since-2025
11|/known:KGZ since-2025
-9|/known:KHM 1.1
-9|/known:KHM 1.1 2025
-9|/known:KHM 1.1 since-2025
-14|/known:KHM 1.3
-9|/known:KHM 1.3 2024
-5|/known:KHM 1.3 2025
-5|/known:KHM 1.3 since-2025
-9|/known:KHM 1.3 to-2024
-3|/known:KHM 1.5
-3|/known:KHM 1.5 2025
-3|/known:KHM 1.5 since-2025
12|/known:KHM 2.5
12|/known:KHM 2.5 2024
12|/known:KHM 2.5 to-2024
5|/known:KHM 3
5|/known:KHM 3 2026
5|/known:KHM 3 since-2025
-13|/known:KHM since-2025
-6|/known:KOR 1
-4|/known:KOR 1 2026
-6|/known:KOR 1 since-2025
-6|/known:KOR 1.1
-6|/known:KOR 1.1 2025
-6|/known:KOR 1.1 since-2025
-8|/known:KOR 1.2
-16|/known:KOR 1.2 2022
8|/known:KOR 1.2 2025
8|/known:KOR 1.2 since-2025
-16|/known:KOR 1.2 to-2024
-7|/known:KOR 1.4
-4|/known:KOR 1.4 2025
-3|/known:KOR 1.4 2027
-7|/known:KOR 1.4 since-2025
-11|/known:KOR 1.8
-11|/known:KOR 1.8 2025
-11|/known:KOR 1.8 since-2025
-5|/known:KOR 1.9
-3|/known:KOR 1.9 2025
-5|/known:KOR 1.9 since-2025
-21|/known:KOR 2
-15|/known:KOR 2 2025
-5|/known:KOR 2 2026
-21|/known:KOR 2 since-2025
30|/known:KOR 2.3
16|/known:KOR 2.3 2025
13|/known:KOR 2.3 2026
29|/known:KOR 2.3 since-2025
10|/known:KOR 2.32
9|/known:KOR 2.32 2025
9|/known:KOR 2.32 since-2025
7|/known:KOR 2.4
6|/known:KOR 2.4 2026
7|/known:KOR 2.4 since-2025
12|/known:KOR 2.42
11|/known:KOR 2.42 2025
12|/known:KOR 2.42 since-2025
-3|/known:KOR 2.5
-3|/known:KOR 2.5 2027
-4|/known:KOR 2.5 since-2025
33|/known:KOR 2.6
11|/known:KOR 2.6 2020
-5|/known:KOR 2.6 2024
25|/known:KOR 2.6 2025
26|/known:KOR 2.6 since-2025
12|/known:KOR 2.6 to-2021
-5|/known:KOR 2.6 to-2024
-3|/known:KOR 2.7
-5|/known:KOR 2.7 2026
-5|/known:KOR 2.7 since-2025
9|/known:KOR 2.8
6|/known:KOR 2.8 2024
4|/known:KOR 2.8 2025
6|/known:KOR 2.8 to-2024
-17|/known:KOR 2.9
-17|/known:KOR 2.9 2025
-17|/known:KOR 2.9 since-2025
-3|/known:KOR 2E+1
-3|/known:KOR 2E+1 2025
-3|/known:KOR 2E+1 since-2025
-3|/known:KOR 3
-4|/known:KOR 3 2020
10|/known:KOR 3 2024
-18|/known:KOR 3 2025
9|/known:KOR 3 2026
-9|/known:KOR 3 since-2025
-4|/known:KOR 3 to-2021
10|/known:KOR 3 to-2024
-4|/known:KOR 3.4
-4|/known:KOR 3.4 2025
-4|/known:KOR 3.4 since-2025
8|/known:KOR 3.5
24|/known:KOR 3.5 2025
-14|/known:KOR 3.5 2026
9|/known:KOR 3.5 since-2025
19|/known:KOR 3.8
19|/known:KOR 3.8 2025
19|/known:KOR 3.8 since-2025
10|/known:KOR 4
7|/known:KOR 4 2025
3|/known:KOR 4 2026
11|/known:KOR 4 since-2025
12|/known:KOR 5
9|/known:KOR 5 2026
12|/known:KOR 5 since-2025
-4|/known:KOR 8.8
-4|/known:KOR 8.8 2025
-4|/known:KOR 8.8 since-2025
31|/known:KOR since-2025
3|/known:KOR to-1999
7|/known:KOR to-2021
-7|/known:KOR to-2024
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
9|/known:LAO since-2025
4|/known:LAO to-2024
13|/known:LKA 1.9
13|/known:LKA 1.9 2025
13|/known:LKA 1.9 since-2025
15|/known:LKA since-2025
-21|/known:LTU 2
4|/known:LTU 2 2014
-3|/known:LTU 2 2023
-11|/known:LTU 2 2025
-11|/known:LTU 2 2026
-22|/known:LTU 2 since-2025
4|/known:LTU 2 to-2021
-3|/known:LTU 2 to-2024
-7|/known:LTU 2.5
-3|/known:LTU 2.5 2024
-4|/known:LTU 2.5 2025
-4|/known:LTU 2.5 since-2025
-3|/known:LTU 2.5 to-2024
-11|/known:LTU 3
-8|/known:LTU 3 2023
-4|/known:LTU 3 since-2025
-7|/known:LTU 3 to-2024
-6|/known:LTU 3.5
-4|/known:LTU 3.5 2025
-6|/known:LTU 3.5 since-2025
-6|/known:LTU 3.7
-6|/known:LTU 3.7 2025
-6|/known:LTU 3.7 since-2025
-4|/known:LTU 3.9
-4|/known:LTU 3.9 2024
-4|/known:LTU 3.9 to-2024
16|/known:LTU 4
16|/known:LTU 4 2025
16|/known:LTU 4 since-2025
15|/known:LTU 5
10|/known:LTU 5 2025
5|/known:LTU 5 2026
15|/known:LTU 5 since-2025
12|/known:LTU 5-6
11|/known:LTU 5-6 2025
12|/known:LTU 5-6 since-2025
-7|/known:LTU since-2025
4|/known:LTU to-2021
-15|/known:LTU to-2024
5|/known:LUX 1.3
5|/known:LUX 1.3 2024
5|/known:LUX 1.3 to-2024
-7|/known:LUX 2 2023
6|/known:LUX 2 2025
6|/known:LUX 2 since-2025
-7|/known:LUX 2 to-2024
5|/known:LUX 5
5|/known:LUX 5 2025
5|/known:LUX 5 since-2025
11|/known:LUX since-2025
14|/known:LVA 1
14|/known:LVA 1 2025
14|/known:LVA 1 since-2025
-4|/known:LVA 2
4|/known:LVA 2 2016
-7|/known:LVA 2 2025
-7|/known:LVA 2 since-2025
4|/known:LVA 2 to-2021
-10|/known:LVA 3
-10|/known:LVA 3 2025
-12|/known:LVA 3 since-2025
3|/known:LVA 3.15
3|/known:LVA 3.15 2025
3|/known:LVA 3.15 since-2025
-13|/known:LVA 3.5
-10|/known:LVA 3.5 2025
-3|/known:LVA 3.5 2026
-13|/known:LVA 3.5 since-2025
11|/known:LVA 3.65
11|/known:LVA 3.65 2025
11|/known:LVA 3.65 since-2025
6|/known:LVA 4
4|/known:LVA 4 2025
4|/known:LVA 4 since-2025
10|/known:LVA 4.9
10|/known:LVA 4.9 2025
10|/known:LVA 4.9 since-2025
5|/known:LVA 5
7|/known:LVA 5 2025
5|/known:LVA 5 since-2025
-8|/known:LVA 5.4
-8|/known:LVA 5.4 2025
-8|/known:LVA 5.4 since-2025
6|/known:LVA since-2025
4|/known:LVA to-2021
4|/known:LVA to-2024
-3|/known:MAR 2
-3|/known:MAR 2 2025
-3|/known:MAR 2 since-2025
-4|/known:MAR 2.8
-4|/known:MAR 2.8 2025
-4|/known:MAR 2.8 since-2025
6|/known:MAR 5
6|/known:MAR 5 2025
6|/known:MAR 5 since-2025
4|/known:MDA 0.4
3|/known:MDA 0.4 2025
3|/known:MDA 0.4 since-2025
3|/known:MDA 0.6
3|/known:MDA 0.6 2025
3|/known:MDA 0.6 since-2025
6|/known:MDA since-2025
-5|/known:MDG 0.2
-5|/known:MDG 0.2 2025
-5|/known:MDG 0.2 since-2025
3|/known:MDG 1.3
3|/known:MDG 1.3 2025
3|/known:MDG 1.3 since-2025
-3|/known:MDG since-2025
13|/known:MDV 2.8
13|/known:MDV 2.8 2025
13|/known:MDV 2.8 since-2025
7|/known:MDV 3.1
7|/known:MDV 3.1 2025
7|/known:MDV 3.1 since-2025
20|/known:MDV since-2025
11|/known:MEX 0.7
10|/known:MEX 0.7 2026
11|/known:MEX 0.7 since-2025
-5|/known:MEX 1
-7|/known:MEX 1 2026
-5|/known:MEX 1 since-2025
6|/known:MEX 1.5
6|/known:MEX 1.5 2025
6|/known:MEX 1.5 since-2025
-18|/known:MEX 2
-18|/known:MEX 2 2026
-18|/known:MEX 2 since-2025
-7|/known:MEX since-2025
-9|/known:MKD 2
-7|/known:MKD 2 2024
-7|/known:MKD 2 to-2024
7|/known:MKD 2.2
7|/known:MKD 2.2 2024
7|/known:MKD 2.2 to-2024
-8|/known:MLI 1.5
-8|/known:MLI 1.5 2025
-8|/known:MLI 1.5 since-2025
14|/known:MLI 4
14|/known:MLI 4 2026
14|/known:MLI 4 since-2025
-6|/known:MLT 1.9
-6|/known:MLT 1.9 2025
-6|/known:MLT 1.9 since-2025
-5|/known:MLT since-2025
3|/known:MMR since-2025
9|/known:MNE 2 2024
-10|/known:MNE 2 2025
-10|/known:MNE 2 since-2025
11|/known:MNE 2 to-2024
-3|/known:MNE 2.2
-3|/known:MNE 2.2 2024
-3|/known:MNE 2.2 to-2024
-9|/known:MNE since-2025
7|/known:MNE to-2024
4|/known:MNG 0.6
4|/known:MNG 0.6 2025
4|/known:MNG 0.6 since-2025
6|/known:MNG 1
5|/known:MNG 1 2025
5|/known:MNG 1 since-2025
11|/known:MNG 1.3
11|/known:MNG 1.3 2025
11|/known:MNG 1.3 since-2025
-16|/known:MNG 1.7
-16|/known:MNG 1.7 2025
-16|/known:MNG 1.7 since-2025
-12|/known:MNG 3.1
-12|/known:MNG 3.1 2025
-12|/known:MNG 3.1 since-2025
-9|/known:MNG since-2025
20|/known:MUS 0.2
20|/known:MUS 0.2 2025
20|/known:MUS 0.2 since-2025
-3|/known:MUS 1.3
-3|/known:MUS 1.3 2025
-3|/known:MUS 1.3 since-2025
17|/known:MUS since-2025
10|/known:MWI 0.9
10|/known:MWI 0.9 2024
10|/known:MWI 0.9 to-2024
-3|/known:MWI 1.2
-3|/known:MWI 1.2 2024
-3|/known:MWI 1.2 to-2024
6|/known:MWI to-2024
15|/known:MYS 1
4|/known:MYS 1 2024
5|/known:MYS 1 2025
4|/known:MYS 1 2026
9|/known:MYS 1 since-2025
6|/known:MYS 1 to-2024
-3|/known:MYS 1.1
-3|/known:MYS 1.1 2025
-3|/known:MYS 1.1 since-2025
-3|/known:MYS 1.2
-3|/known:MYS 1.2 2024
-3|/known:MYS 1.2 to-2024
14|/known:MYS 1.5
14|/known:MYS 1.5 2025
14|/known:MYS 1.5 since-2025
-3|/known:MYS 3
-3|/known:MYS 3 2025
-3|/known:MYS 3 since-2025
3|/known:MYS 3.1 1999
3|/known:MYS 3.1 to-1999
18|/known:MYS since-2025
3|/known:MYS to-1999
-3|/known:NATO 0.4
-3|/known:NATO 0.4 2025
-3|/known:NATO 0.4 since-2025
-4|/known:NATO 0.9
-3|/known:NATO 0.96
-24|/known:NATO 1
-7|/known:NATO 1 2025
-9|/known:NATO 1 since-2025
-3|/known:NATO 1 to-1999
-3|/known:NATO 1 to-2013
-5|/known:NATO 1 to-2021
-4|/known:NATO 1 to-2024
-3|/known:NATO 1.004
-3|/known:NATO 1.1
-3|/known:NATO 1.2
-11|/known:NATO 1.24
-11|/known:NATO 1.24 2022
-11|/known:NATO 1.24 to-2024
-8|/known:NATO 1.28
-7|/known:NATO 1.28 2025
-7|/known:NATO 1.28 since-2025
-20|/known:NATO 1.3
-15|/known:NATO 1.3 2018
-16|/known:NATO 1.3 to-2021
-13|/known:NATO 1.37
-4|/known:NATO 1.37 2024
-9|/known:NATO 1.37 2025
-9|/known:NATO 1.37 since-2025
-4|/known:NATO 1.37 to-2024
9|/known:NATO 1.4
-4|/known:NATO 1.4 2024
17|/known:NATO 1.4 2025
-3|/known:NATO 1.4 2026
14|/known:NATO 1.4 since-2025
-5|/known:NATO 1.4 to-2024
18|/known:NATO 1.43
18|/known:NATO 1.43 2024
18|/known:NATO 1.43 to-2024
16|/known:NATO 1.5
-3|/known:NATO 1.5 1999
-8|/known:NATO 1.5 2023
-4|/known:NATO 1.5 2024
43|/known:NATO 1.5 2025
-6|/known:NATO 1.5 2026
37|/known:NATO 1.5 since-2025
-5|/known:NATO 1.5 to-1999
-14|/known:NATO 1.5 to-2024
16|/known:NATO 1.6
25|/known:NATO 1.6 2012
-3|/known:NATO 1.6 2023
-4|/known:NATO 1.6 2024
-3|/known:NATO 1.6 since-2025
25|/known:NATO 1.6 to-2013
-7|/known:NATO 1.6 to-2024
-3|/known:NATO 1.7
3|/known:NATO 1.8
8|/known:NATO 1.8 2002
-3|/known:NATO 1.8 since-2025
8|/known:NATO 1.8 to-2013
8|/known:NATO 1.85
8|/known:NATO 1.85 2024
8|/known:NATO 1.85 to-2024
-6|/known:NATO 1.9
-3|/known:NATO 1.9 2025
-5|/known:NATO 1.9 since-2025
-3|/known:NATO 17
-3|/known:NATO 17 1974
-3|/known:NATO 17 to-1999
-15|/known:NATO 1E+1
-13|/known:NATO 1E+1 2026
-15|/known:NATO 1E+1 since-2025
20|/known:NATO 2
-3|/known:NATO 2 1999
-11|/known:NATO 2 2002
21|/known:NATO 2 2012
-9|/known:NATO 2 2016
-3|/known:NATO 2 2017
60|/known:NATO 2 2018
-4|/known:NATO 2 2019
-23|/known:NATO 2 2020
-7|/known:NATO 2 2022
-16|/known:NATO 2 2023
27|/known:NATO 2 2024
13|/known:NATO 2 2025
-12|/known:NATO 2 2026
-4|/known:NATO 2 2027
-4|/known:NATO 2 since-2025
-3|/known:NATO 2 to-1999
5|/known:NATO 2 to-2013
18|/known:NATO 2 to-2021
4|/known:NATO 2 to-2024
28|/known:NATO 2.02
12|/known:NATO 2.02 2024
17|/known:NATO 2.02 2025
17|/known:NATO 2.02 since-2025
12|/known:NATO 2.02 to-2024
-15|/known:NATO 2.1
3|/known:NATO 2.1 1999
-17|/known:NATO 2.1 2025
-17|/known:NATO 2.1 since-2025
3|/known:NATO 2.1 to-1999
3|/known:NATO 2.27
3|/known:NATO 2.27 2026
3|/known:NATO 2.27 since-2025
-21|/known:NATO 2.3 2025
24|/known:NATO 2.3 2026
-7|/known:NATO 2.4
-3|/known:NATO 2.4 2026
-6|/known:NATO 2.4 since-2025
-8|/known:NATO 2.5
13|/known:NATO 2.5 2012
26|/known:NATO 2.5 2023
-8|/known:NATO 2.5 2024
-26|/known:NATO 2.5 2025
-9|/known:NATO 2.5 2026
-37|/known:NATO 2.5 since-2025
11|/known:NATO 2.5 to-2013
18|/known:NATO 2.5 to-2024
5|/known:NATO 2.6
8|/known:NATO 2.6 1993
-4|/known:NATO 2.6 2024
4|/known:NATO 2.6 2027
8|/known:NATO 2.6 to-1999
-4|/known:NATO 2.6 to-2024
11|/known:NATO 2.7
12|/known:NATO 2.7 2026
11|/known:NATO 2.7 since-2025
-7|/known:NATO 2.8
-3|/known:NATO 2.8 2025
-3|/known:NATO 2.8 2026
-6|/known:NATO 2.8 since-2025
-3|/known:NATO 2.84
-3|/known:NATO 2.84 2025
-3|/known:NATO 2.84 since-2025
8|/known:NATO 2.9
7|/known:NATO 2.9 2030
8|/known:NATO 2.9 since-2025
-14|/known:NATO 3
-5|/known:NATO 3 2022
3|/known:NATO 3 2023
28|/known:NATO 3 2024
-5|/known:NATO 3 2025
-33|/known:NATO 3 2026
-5|/known:NATO 3 2027
13|/known:NATO 3 2030
-32|/known:NATO 3 since-2025
-4|/known:NATO 3 to-1999
-4|/known:NATO 3 to-2013
26|/known:NATO 3 to-2024
24|/known:NATO 3-3.5
28|/known:NATO 3-3.5 2025
-3|/known:NATO 3-3.5 2026
26|/known:NATO 3-3.5 since-2025
-3|/known:NATO 3.2
-3|/known:NATO 3.3
-19|/known:NATO 3.32
-12|/known:NATO 3.32 2025
-7|/known:NATO 3.32 2026
-19|/known:NATO 3.32 since-2025
-4|/known:NATO 3.38
-3|/known:NATO 3.38 2025
-3|/known:NATO 3.38 since-2025
-6|/known:NATO 3.49
-6|/known:NATO 3.49 2023
-6|/known:NATO 3.49 to-2024
12|/known:NATO 3.5
13|/known:NATO 3.5 2024
45|/known:NATO 3.5 2025
-31|/known:NATO 3.5 2027
-8|/known:NATO 3.5 2030
12|/known:NATO 3.5 to-2024
-3|/known:NATO 3.5-5
-3|/known:NATO 3.5-5 2024
-3|/known:NATO 3.5-5 to-2024
12|/known:NATO 3.7
12|/known:NATO 3.7 2025
12|/known:NATO 3.7 since-2025
-3|/known:NATO 3.8
-3|/known:NATO 3.8 since-2025
-7|/known:NATO 4
3|/known:NATO 4 2019
-4|/known:NATO 4 2024
17|/known:NATO 4 2025
-20|/known:NATO 4 2026
-4|/known:NATO 4 since-2025
3|/known:NATO 4 to-2021
-6|/known:NATO 4 to-2024
-4|/known:NATO 4.5
-5|/known:NATO 4.6
-3|/known:NATO 4.6 2030
-5|/known:NATO 4.6 since-2025
39|/known:NATO 5
-12|/known:NATO 5 2011
18|/known:NATO 5 2024
74|/known:NATO 5 2025
-34|/known:NATO 5 2026
-4|/known:NATO 5 2027
34|/known:NATO 5 since-2025
-12|/known:NATO 5 to-2013
17|/known:NATO 5 to-2024
-6|/known:NATO 5-6
-5|/known:NATO 5-6 2025
-6|/known:NATO 5-6 since-2025
-7|/known:NATO 5.1
-6|/known:NATO 5.1 2028
-7|/known:NATO 5.1 since-2025
-5|/known:NATO 5.4
-5|/known:NATO 5.4 2025
-5|/known:NATO 5.4 since-2025
-4|/known:NATO 6
-3|/known:NATO 6 since-2025
-87|/known:NATO since-2025
-18|/known:NATO to-1999
26|/known:NATO to-2013
-8|/known:NATO to-2021
14|/known:NATO to-2024
-4|/known:NGA since-2025
-3|/known:NIC 0.7
-3|/known:NIC 0.7 2024
-3|/known:NIC 0.7 to-2024
-3|/known:NIC to-2024
-8|/known:NLD 1.5
-8|/known:NLD 1.5 2025
-8|/known:NLD 1.5 since-2025
24|/known:NLD 2
16|/known:NLD 2 2024
9|/known:NLD 2 2025
9|/known:NLD 2 since-2025
16|/known:NLD 2 to-2024
-3|/known:NLD 3.2
-3|/known:NLD 3.2 2025
-3|/known:NLD 3.2 since-2025
21|/known:NLD 3.5
34|/known:NLD 3.5 2025
-13|/known:NLD 3.5 2026
21|/known:NLD 3.5 since-2025
-3|/known:NLD 4
-3|/known:NLD 4 2025
-3|/known:NLD 4 since-2025
-18|/known:NLD 5
-18|/known:NLD 5 2025
-18|/known:NLD 5 since-2025
-6|/known:NLD since-2025
14|/known:NLD to-2024
-5|/known:NOR 0.25
-5|/known:NOR 0.25 2025
-5|/known:NOR 0.25 since-2025
-8|/known:NOR 1.5
-8|/known:NOR 1.5 2026
-8|/known:NOR 1.5 since-2025
-33|/known:NOR 2
7|/known:NOR 2 2024
-40|/known:NOR 2 2025
-40|/known:NOR 2 since-2025
7|/known:NOR 2 to-2024
-3|/known:NOR 2.5
5|/known:NOR 3
7|/known:NOR 3 2024
7|/known:NOR 3 to-2024
-3|/known:NOR 3.2
-3|/known:NOR 3.2 2024
-3|/known:NOR 3.2 to-2024
16|/known:NOR 3.4
15|/known:NOR 3.4 2025
16|/known:NOR 3.4 since-2025
14|/known:NOR 3.5
11|/known:NOR 3.5 2025
3|/known:NOR 3.5 2026
14|/known:NOR 3.5 since-2025
3|/known:NOR 4
4|/known:NOR 4 2026
3|/known:NOR 4 since-2025
33|/known:NOR 5
11|/known:NOR 5 2025
23|/known:NOR 5 2026
33|/known:NOR 5 since-2025
8|/known:NOR since-2025
12|/known:NOR to-2024
-3|/known:NPL 1.7
-3|/known:NPL 1.7 2025
-3|/known:NPL 1.7 since-2025
-5|/known:NPL 2.1
-5|/known:NPL 2.1 2025
-5|/known:NPL 2.1 since-2025
-6|/known:NPL since-2025
6|/known:NZL 1.1
6|/known:NZL 1.1 2025
6|/known:NZL 1.1 since-2025
3|/known:NZL 1.3
3|/known:NZL 1.3 2026
3|/known:NZL 1.3 since-2025
4|/known:NZL 1.5
4|/known:NZL 1.5 2026
4|/known:NZL 1.5 since-2025
25|/known:NZL 2
17|/known:NZL 2 2025
6|/known:NZL 2 2026
24|/known:NZL 2 since-2025
-4|/known:NZL 2.05
-4|/known:NZL 2.05 2026
-4|/known:NZL 2.05 since-2025
7|/known:NZL 2.5
7|/known:NZL 2.5 2025
7|/known:NZL 2.5 since-2025
-4|/known:NZL 3
-3|/known:NZL 3 2025
-4|/known:NZL 3 since-2025
35|/known:NZL since-2025
4|/known:NZL to-2024
6|/known:OMN 5
6|/known:OMN 5 2024
6|/known:OMN 5 to-2024
6|/known:OMN 6
5|/known:OMN 6 2025
6|/known:OMN 6 since-2025
5|/known:OMN since-2025
6|/known:OMN to-2024
-13|/known:PAK 1.9
-12|/known:PAK 1.9 2025
-13|/known:PAK 1.9 since-2025
-6|/known:PAK 2
-8|/known:PAK 2 2026
-6|/known:PAK 2 since-2025
6|/known:PAK 2.2
7|/known:PAK 2.2 2023
7|/known:PAK 2.2 to-2024
16|/known:PAK 2.7
16|/known:PAK 2.7 2025
16|/known:PAK 2.7 since-2025
-4|/known:PAK since-2025
7|/known:PAK to-2024
5|/known:PAN 1.3
5|/known:PAN 1.3 2024
5|/known:PAN 1.3 to-2024
5|/known:PAN to-2024
8|/known:PER 1.8
8|/known:PER 1.8 2025
8|/known:PER 1.8 since-2025
10|/known:PER since-2025
-8|/known:PHL 0.8
-6|/known:PHL 0.8 2024
-8|/known:PHL 0.8 to-2024
3|/known:PHL 1
6|/known:PHL 1 2026
5|/known:PHL 1 since-2025
6|/known:PHL 1.1
6|/known:PHL 1.1 2024
6|/known:PHL 1.1 to-2024
-5|/known:PHL 1.2 1985
4|/known:PHL 1.2 2024
-3|/known:PHL 1.2 2026
-5|/known:PHL 1.2 to-1999
4|/known:PHL 1.2 to-2024
8|/known:PHL 1.3
3|/known:PHL 1.3 2025
5|/known:PHL 1.3 2026
8|/known:PHL 1.3 since-2025
-5|/known:PHL 1.4 2025
5|/known:PHL 1.4 2026
-5|/known:PHL 1.5 2023
-3|/known:PHL 1.5 2024
4|/known:PHL 1.5 2025
6|/known:PHL 1.5 since-2025
-8|/known:PHL 1.5 to-2024
3|/known:PHL 1.6
4|/known:PHL 1.6 2025
3|/known:PHL 1.6 since-2025
18|/known:PHL 1.8
17|/known:PHL 1.8 2025
18|/known:PHL 1.8 since-2025
45|/known:PHL 2
15|/known:PHL 2 2024
32|/known:PHL 2 2026
31|/known:PHL 2 since-2025
15|/known:PHL 2 to-2024
-10|/known:PHL 3
3|/known:PHL 3 2025
-13|/known:PHL 3 2026
-9|/known:PHL 3 since-2025
-11|/known:PHL 3.5
-5|/known:PHL 3.5 2025
-5|/known:PHL 3.5 2026
-11|/known:PHL 3.5 since-2025
-14|/known:PHL 5
-14|/known:PHL 5 2025
-14|/known:PHL 5 since-2025
31|/known:PHL since-2025
-6|/known:PHL to-1999
9|/known:PHL to-2024
-14|/known:PLW 1.3
-14|/known:PLW 1.3 2025
-14|/known:PLW 1.3 since-2025
-7|/known:PLW 2
-7|/known:PLW 2 2025
-7|/known:PLW 2 since-2025
-22|/known:PLW since-2025
7|/known:PNG 1.3
5|/known:PNG 1.3 2025
7|/known:PNG 1.3 since-2025
18|/known:PNG 2
18|/known:PNG 2 2026
18|/known:PNG 2 since-2025
27|/known:PNG since-2025
-6|/known:POL 1.5
-5|/known:POL 1.5 1999
-5|/known:POL 1.5 to-1999
-9|/known:POL 1.9
-7|/known:POL 1.9 1999
-7|/known:POL 1.9 to-1999
-35|/known:POL 2
11|/known:POL 2 2015
-10|/known:POL 2 2024
-17|/known:POL 2 2025
-18|/known:POL 2 2026
-35|/known:POL 2 since-2025
11|/known:POL 2 to-2021
-11|/known:POL 2 to-2024
12|/known:POL 2.1
12|/known:POL 2.1 1999
12|/known:POL 2.1 to-1999
-10|/known:POL 2.5
-10|/known:POL 2.5 2024
-10|/known:POL 2.5 to-2024
-5|/known:POL 2.8
-4|/known:POL 2.8 2026
-5|/known:POL 2.8 since-2025
-39|/known:POL 3
-21|/known:POL 3 2024
-16|/known:POL 3 2025
-18|/known:POL 3 since-2025
-21|/known:POL 3 to-2024
-7|/known:POL 3.4
-7|/known:POL 3.4 2025
-7|/known:POL 3.4 since-2025
-28|/known:POL 3.5
-24|/known:POL 3.5 2025
-4|/known:POL 3.5 2026
-28|/known:POL 3.5 since-2025
5|/known:POL 3.9
4|/known:POL 3.9 2024
5|/known:POL 3.9 to-2024
3|/known:POL 4 2023
5|/known:POL 4 2024
-27|/known:POL 4 2025
19|/known:POL 4 2026
-8|/known:POL 4 since-2025
7|/known:POL 4 to-2024
9|/known:POL 4.1
6|/known:POL 4.1 2025
6|/known:POL 4.1 since-2025
4|/known:POL 4.12
4|/known:POL 4.12 2025
4|/known:POL 4.12 since-2025
6|/known:POL 4.5
5|/known:POL 4.5 2025
6|/known:POL 4.5 since-2025
4|/known:POL 4.7
8|/known:POL 4.7 2025
-4|/known:POL 4.7 2026
4|/known:POL 4.7 since-2025
21|/known:POL 4.8
18|/known:POL 4.8 2025
3|/known:POL 4.8 2026
21|/known:POL 4.8 since-2025
-3|/known:POL 5 2026
6|/known:POL 5.1
6|/known:POL 5.1 2028
6|/known:POL 5.1 since-2025
-3|/known:POL 7
-3|/known:POL 7 2025
-3|/known:POL 7 since-2025
-62|/known:POL since-2025
11|/known:POL to-2021
-32|/known:POL to-2024
-6|/known:PRK 2
-6|/known:PRK 2 2026
-6|/known:PRK 2 since-2025
3|/known:PRK 2E+1
3|/known:PRK 2E+1 2025
3|/known:PRK 2E+1 since-2025
-4|/known:PRK 4
-3|/known:PRK 4 2026
-4|/known:PRK 4 since-2025
-7|/known:PRK since-2025
-9|/known:PRT 1.3
-9|/known:PRT 1.3 2025
-9|/known:PRT 1.3 since-2025
44|/known:PRT 2
7|/known:PRT 2 2024
17|/known:PRT 2 2025
21|/known:PRT 2 2026
38|/known:PRT 2 since-2025
7|/known:PRT 2 to-2024
-14|/known:PRT 5
-13|/known:PRT 5 2025
-14|/known:PRT 5 since-2025
16|/known:PRT since-2025
7|/known:PRT to-2024
9|/known:PRY 1.3
9|/known:PRY 1.3 2025
9|/known:PRY 1.3 since-2025
8|/known:PRY since-2025
-11|/known:QAT 7
-11|/known:QAT 7 2025
-11|/known:QAT 7 since-2025
-10|/known:QAT since-2025
-3|/known:ROU 2 2025
6|/known:ROU 2.5
6|/known:ROU 2.5 2025
6|/known:ROU 2.5 since-2025
4|/known:ROU since-2025
-3|/known:RUS 0.941
-3|/known:RUS 0.941 1992
-3|/known:RUS 0.941 to-1999
-4|/known:RUS 1
-3|/known:RUS 1 since-2025
-3|/known:RUS 1.28
-3|/known:RUS 1.28 2025
-3|/known:RUS 1.28 since-2025
-9|/known:RUS 1.5
-3|/known:RUS 1.5 2022
-5|/known:RUS 1.5 2025
-5|/known:RUS 1.5 since-2025
-3|/known:RUS 1.5 to-2024
-7|/known:RUS 1.7
-6|/known:RUS 1.7 2023
-6|/known:RUS 1.7 to-2024
3|/known:RUS 1E+1
3|/known:RUS 1E+1 2025
3|/known:RUS 1E+1 since-2025
-13|/known:RUS 2
-5|/known:RUS 2 1986
-6|/known:RUS 2 2023
-5|/known:RUS 2 to-1999
-7|/known:RUS 2 to-2024
-15|/known:RUS 3
-14|/known:RUS 3 2026
-15|/known:RUS 3 since-2025
6|/known:RUS 4
6|/known:RUS 4 2025
6|/known:RUS 4 since-2025
-8|/known:RUS 4.7
-8|/known:RUS 4.7 2025
-8|/known:RUS 4.7 since-2025
-23|/known:RUS 5
-13|/known:RUS 5 2025
-9|/known:RUS 5 2026
-23|/known:RUS 5 since-2025
6|/known:RUS 5.9
5|/known:RUS 5.9 2024
5|/known:RUS 5.9 to-2024
8|/known:RUS 6.3
3|/known:RUS 6.3 2025
3|/known:RUS 6.3 2026
6|/known:RUS 6.3 since-2025
23|/known:RUS 7
21|/known:RUS 7 2025
23|/known:RUS 7 since-2025
3|/known:RUS 7.1
3|/known:RUS 7.1 2025
3|/known:RUS 7.1 since-2025
6|/known:RUS 7.5
4|/known:RUS 7.5 2025
3|/known:RUS 7.5 2026
6|/known:RUS 7.5 since-2025
-13|/known:RUS since-2025
-11|/known:RUS to-1999
-6|/known:RUS to-2024
4|/known:RWA 1.3
7|/known:RWA 1.3 2025
7|/known:RWA 1.3 since-2025
5|/known:RWA since-2025
-9|/known:SAU 2
-9|/known:SAU 2 2025
-9|/known:SAU 2 since-2025
-16|/known:SAU 2.7
-16|/known:SAU 2.7 2025
-16|/known:SAU 2.7 since-2025
10|/known:SAU 6
11|/known:SAU 6 2025
10|/known:SAU 6 since-2025
13|/known:SAU 7
14|/known:SAU 7 2025
13|/known:SAU 7 since-2025
3|/known:SAU 7.3
3|/known:SAU 7.3 since-2025
-4|/known:SAU since-2025
-6|/known:SDN 5
-6|/known:SDN 5 2024
-6|/known:SDN 5 to-2024
-6|/known:SDN to-2024
-6|/known:SEN 0.7
-6|/known:SEN 0.7 2024
-6|/known:SEN 0.7 to-2024
-3|/known:SEN 0.8
-3|/known:SEN 0.8 2025
-3|/known:SEN 0.8 since-2025
-3|/known:SEN 1
-3|/known:SEN 1 2024
-3|/known:SEN 1 to-2024
8|/known:SEN 1.5
8|/known:SEN 1.5 2025
8|/known:SEN 1.5 since-2025
17|/known:SEN 1.7
15|/known:SEN 1.7 2024
15|/known:SEN 1.7 to-2024
8|/known:SEN since-2025
6|/known:SEN to-2024
-6|/known:SGP 1
-3|/known:SGP 1 2025
-5|/known:SGP 1 since-2025
-20|/known:SGP 2
-18|/known:SGP 2 2026
-20|/known:SGP 2 since-2025
-24|/known:SGP 2.1
-24|/known:SGP 2.1 2026
-24|/known:SGP 2.1 since-2025
15|/known:SGP 2.8
13|/known:SGP 2.8 2025
15|/known:SGP 2.8 since-2025
-3|/known:SGP 2.9
-3|/known:SGP 2.9 2030
-3|/known:SGP 2.9 since-2025
14|/known:SGP 3
15|/known:SGP 3 2025
5|/known:SGP 3 2026
-9|/known:SGP 3 2030
13|/known:SGP 3 since-2025
-25|/known:SGP 3.5
-18|/known:SGP 3.5 2025
-3|/known:SGP 3.5 2026
-4|/known:SGP 3.5 2027
-25|/known:SGP 3.5 since-2025
-16|/known:SGP 5
-15|/known:SGP 5 2025
-16|/known:SGP 5 since-2025
4|/known:SGP 6
3|/known:SGP 6 2025
3|/known:SGP 6 since-2025
-70|/known:SGP since-2025
9|/known:SRB 2
9|/known:SRB 2 2023
9|/known:SRB 2 to-2024
13|/known:SRB 2.6
13|/known:SRB 2.6 2023
13|/known:SRB 2.6 to-2024
21|/known:SRB to-2024
-3|/known:SVK 1
-3|/known:SVK 1 2015
-3|/known:SVK 1 to-2021
23|/known:SVK 2
23|/known:SVK 2 2025
24|/known:SVK 2 since-2025
-4|/known:SVK 3
-4|/known:SVK 3 2025
-4|/known:SVK 3 since-2025
7|/known:SVK 3.5
7|/known:SVK 3.5 2025
7|/known:SVK 3.5 since-2025
-19|/known:SVK 5
-19|/known:SVK 5 2025
-19|/known:SVK 5 since-2025
7|/known:SVK since-2025
-3|/known:SVK to-2021
13|/known:SVN 1.3
13|/known:SVN 1.3 2024
13|/known:SVN 1.3 to-2024
8|/known:SVN 5
8|/known:SVN 5 2025
8|/known:SVN 5 since-2025
8|/known:SVN since-2025
14|/known:SVN to-2024
-3|/known:SWE 1.4
-3|/known:SWE 1.4 since-2025
-4|/known:SWE 1.7
-4|/known:SWE 1.7 2026
-4|/known:SWE 1.7 since-2025
-7|/known:SWE 1.8
-7|/known:SWE 1.8 2025
-7|/known:SWE 1.8 since-2025
-11|/known:SWE 2
-6|/known:SWE 2 2024
-4|/known:SWE 2 2026
-5|/known:SWE 2 since-2025
-6|/known:SWE 2 to-2024
4|/known:SWE 2.5
3|/known:SWE 2.5 2026
3|/known:SWE 2.5 since-2025
4|/known:SWE 2.6
4|/known:SWE 2.6 2024
4|/known:SWE 2.6 to-2024
8|/known:SWE 3
-3|/known:SWE 3 2025
11|/known:SWE 3 2026
8|/known:SWE 3 since-2025
6|/known:SWE 3.5
5|/known:SWE 3.5 2025
6|/known:SWE 3.5 since-2025
-11|/known:SWE 5
-11|/known:SWE 5 2025
-11|/known:SWE 5 since-2025
-21|/known:SWE since-2025
4|/known:SYR 4
4|/known:SYR 4 2025
4|/known:SYR 4 since-2025
4|/known:SYR since-2025
-6|/known:TGO 0.7
-6|/known:TGO 0.7 2025
-6|/known:TGO 0.7 since-2025
-4|/known:TGO 2.2
-4|/known:TGO 2.2 2025
-4|/known:TGO 2.2 since-2025
-10|/known:TGO since-2025
-4|/known:THA 0.3
-4|/known:THA 0.3 2024
-4|/known:THA 0.3 to-2024
8|/known:THA 1
8|/known:THA 1 2025
8|/known:THA 1 since-2025
15|/known:THA 1.1
13|/known:THA 1.1 2025
15|/known:THA 1.1 since-2025
5|/known:THA 1.2
4|/known:THA 1.2 2026
5|/known:THA 1.2 since-2025
18|/known:THA 1.3
10|/known:THA 1.3 2024
7|/known:THA 1.3 2025
7|/known:THA 1.3 since-2025
10|/known:THA 1.3 to-2024
-10|/known:THA 1.5
-11|/known:THA 1.5 2025
-10|/known:THA 1.5 since-2025
7|/known:THA 1.7
7|/known:THA 1.7 2025
7|/known:THA 1.7 since-2025
-44|/known:THA 2
-44|/known:THA 2 2025
-44|/known:THA 2 since-2025
-12|/known:THA 2.5
-12|/known:THA 2.5 2024
-12|/known:THA 2.5 to-2024
-5|/known:THA 3
-5|/known:THA 3 2026
-5|/known:THA 3 since-2025
-13|/known:THA 3.5
-12|/known:THA 3.5 2025
-13|/known:THA 3.5 since-2025
-34|/known:THA since-2025
-5|/known:THA to-2024
-5|/known:TJK 0.6
-5|/known:TJK 0.6 2025
-5|/known:TJK 0.6 since-2025
-5|/known:TJK 1.3
-5|/known:TJK 1.3 2025
-5|/known:TJK 1.3 since-2025
20|/known:TJK 1.7
20|/known:TJK 1.7 2025
20|/known:TJK 1.7 since-2025
-5|/known:TJK 3.1
-5|/known:TJK 3.1 2025
-5|/known:TJK 3.1 since-2025
3|/known:TJK since-2025
32|/known:TLS 1.3
32|/known:TLS 1.3 2024
32|/known:TLS 1.3 to-2024
32|/known:TLS to-2024
6|/known:TON 1.3
6|/known:TON 1.3 2025
6|/known:TON 1.3 since-2025
5|/known:TON since-2025
4|/known:TUN 2.8
4|/known:TUN 2.8 2025
4|/known:TUN 2.8 since-2025
4|/known:TUN since-2025
5|/known:TUR 2
14|/known:TUR 2 2023
-7|/known:TUR 2 2026
-7|/known:TUR 2 since-2025
12|/known:TUR 2 to-2024
10|/known:TUR 2.1
9|/known:TUR 2.1 2024
9|/known:TUR 2.1 to-2024
10|/known:TUR 2.2
4|/known:TUR 2.2 2024
6|/known:TUR 2.2 2025
6|/known:TUR 2.2 since-2025
4|/known:TUR 2.2 to-2024
6|/known:TUR 2.4
6|/known:TUR 2.4 2025
6|/known:TUR 2.4 since-2025
-44|/known:TUR 3.1
-23|/known:TUR 3.1 2024
-21|/known:TUR 3.1 2025
-21|/known:TUR 3.1 since-2025
-23|/known:TUR 3.1 to-2024
-3|/known:TUR 3.5
-3|/known:TUR 3.5 since-2025
-4|/known:TUR 4
-4|/known:TUR 4 2025
-4|/known:TUR 4 since-2025
-6|/known:TUR 5
-5|/known:TUR 5 2026
-6|/known:TUR 5 since-2025
-30|/known:TUR since-2025
3|/known:TUR to-2024
7|/known:TWN 1
10|/known:TWN 1 2025
10|/known:TWN 1 since-2025
-7|/known:TWN 1.1
-6|/known:TWN 1.1 2023
-6|/known:TWN 1.1 to-2024
-4|/known:TWN 1.2
-4|/known:TWN 1.2 2012
-4|/known:TWN 1.2 to-2013
-25|/known:TWN 1.5
-6|/known:TWN 1.5 1993
-9|/known:TWN 1.5 2025
-10|/known:TWN 1.5 2026
-19|/known:TWN 1.5 since-2025
-6|/known:TWN 1.5 to-1999
-5|/known:TWN 1.6
-4|/known:TWN 1.6 2025
-4|/known:TWN 1.6 since-2025
3|/known:TWN 1.9 2017
3|/known:TWN 1.9 to-2021
34|/known:TWN 1E+1
3|/known:TWN 1E+1 2024
22|/known:TWN 1E+1 2025
9|/known:TWN 1E+1 2026
31|/known:TWN 1E+1 since-2025
3|/known:TWN 1E+1 to-2024
-48|/known:TWN 2
-3|/known:TWN 2 2012
-4|/known:TWN 2 2023
-30|/known:TWN 2 2025
-11|/known:TWN 2 2026
-40|/known:TWN 2 since-2025
-3|/known:TWN 2 to-2013
-5|/known:TWN 2 to-2024
-13|/known:TWN 2-3
-13|/known:TWN 2-3 2026
-13|/known:TWN 2-3 since-2025
4|/known:TWN 2.2
3|/known:TWN 2.2 2012
3|/known:TWN 2.2 to-2013
11|/known:TWN 2.4
3|/known:TWN 2.4 2023
8|/known:TWN 2.4 2025
8|/known:TWN 2.4 since-2025
3|/known:TWN 2.4 to-2024
9|/known:TWN 2.45
7|/known:TWN 2.45 2025
7|/known:TWN 2.45 since-2025
36|/known:TWN 2.5
14|/known:TWN 2.5 2024
20|/known:TWN 2.5 2025
20|/known:TWN 2.5 since-2025
15|/known:TWN 2.5 to-2024
-10|/known:TWN 2.7
-10|/known:TWN 2.7 2025
-10|/known:TWN 2.7 since-2025
7|/known:TWN 2.8
7|/known:TWN 2.8 2025
7|/known:TWN 2.8 since-2025
7|/known:TWN 2.84
7|/known:TWN 2.84 2025
7|/known:TWN 2.84 since-2025
-11|/known:TWN 3
6|/known:TWN 3 2003
3|/known:TWN 3 2012
8|/known:TWN 3 2023
-10|/known:TWN 3 2024
-14|/known:TWN 3 2025
-6|/known:TWN 3 2026
-4|/known:TWN 3 2027
-23|/known:TWN 3 since-2025
12|/known:TWN 3 to-2013
8|/known:TWN 3.3
6|/known:TWN 3.3 2025
8|/known:TWN 3.3 since-2025
25|/known:TWN 3.32
17|/known:TWN 3.32 2025
7|/known:TWN 3.32 2026
25|/known:TWN 3.32 since-2025
-12|/known:TWN 3.5
-15|/known:TWN 3.5 2025
6|/known:TWN 3.5 2026
-3|/known:TWN 3.5 2030
-12|/known:TWN 3.5 since-2025
3|/known:TWN 3.8
3|/known:TWN 3.8 since-2025
8|/known:TWN 4
20|/known:TWN 4 2025
-12|/known:TWN 4 2026
9|/known:TWN 4 since-2025
4|/known:TWN 4.6
4|/known:TWN 4.6 2030
4|/known:TWN 4.6 since-2025
42|/known:TWN 5
17|/known:TWN 5 2024
5|/known:TWN 5 2025
16|/known:TWN 5 2026
23|/known:TWN 5 since-2025
19|/known:TWN 5 to-2024
-4|/known:TWN 6
-5|/known:TWN 6 2025
-4|/known:TWN 6 since-2025
-6|/known:TWN 8.4
-5|/known:TWN 8.4 2025
-5|/known:TWN 8.4 since-2025
-9|/known:TWN 8.8
-9|/known:TWN 8.8 2025
-9|/known:TWN 8.8 since-2025
24|/known:TWN since-2025
-5|/known:TWN to-1999
9|/known:TWN to-2013
5|/known:TWN to-2021
22|/known:TWN to-2024
-5|/known:TZA 0.9
-5|/known:TZA 0.9 2024
-5|/known:TZA 0.9 to-2024
4|/known:TZA 1.2
4|/known:TZA 1.2 2024
4|/known:TZA 1.2 to-2024
-3|/known:TZA to-2024
-5|/known:UGA 1.4
-5|/known:UGA 1.4 2025
-5|/known:UGA 1.4 since-2025
-4|/known:UGA since-2025
-16|/known:UKR 0.25
-3|/known:UKR 0.25 2024
-14|/known:UKR 0.25 2025
-14|/known:UKR 0.25 since-2025
-3|/known:UKR 0.25 to-2024
-5|/known:UKR 1.5
-5|/known:UKR 1.5 2022
-5|/known:UKR 1.5 to-2024
17|/known:UKR 1E+1
6|/known:UKR 1E+1 2025
11|/known:UKR 1E+1 2026
17|/known:UKR 1E+1 since-2025
-9|/known:UKR 2
-7|/known:UKR 2 2025
-7|/known:UKR 2 since-2025
-3|/known:UKR 3
-5|/known:UKR 3 2025
-5|/known:UKR 3 since-2025
7|/known:UKR 3.2
6|/known:UKR 3.2 2023
6|/known:UKR 3.2 to-2024
10|/known:UKR 34
4|/known:UKR 34 2023
6|/known:UKR 34 2025
6|/known:UKR 34 since-2025
4|/known:UKR 34 to-2024
3|/known:UKR 37
3|/known:UKR 37 2024
3|/known:UKR 37 to-2024
-8|/known:UKR since-2025
-9|/known:URY 1.7
-9|/known:URY 1.7 2024
-9|/known:URY 1.7 to-2024
-9|/known:URY to-2024
-12|/known:USA 0.9
-5|/known:USA 0.9 1978
-3|/known:USA 0.9 1979
-3|/known:USA 0.9 1980
-11|/known:USA 0.9 to-1999
-9|/known:USA 0.91
-8|/known:USA 0.91 1980
-9|/known:USA 0.91 to-1999
-4|/known:USA 0.92
-3|/known:USA 0.92 2018
-4|/known:USA 0.92 to-2021
-3|/known:USA 0.93
-33|/known:USA 1
-5|/known:USA 1 1978
-3|/known:USA 1 1981
-5|/known:USA 1 2022
-3|/known:USA 1 2025
-8|/known:USA 1 2026
-11|/known:USA 1 since-2025
-15|/known:USA 1 to-1999
-6|/known:USA 1 to-2024
-3|/known:USA 1.19
-3|/known:USA 1.19 to-2024
-4|/known:USA 1.24
-4|/known:USA 1.24 2018
-4|/known:USA 1.24 to-2021
-13|/known:USA 1.4
-10|/known:USA 1.4 1982
-3|/known:USA 1.4 2025
-3|/known:USA 1.4 since-2025
-10|/known:USA 1.4 to-1999
-9|/known:USA 1.43
-9|/known:USA 1.43 2024
-9|/known:USA 1.43 to-2024
-7|/known:USA 1.5
-3|/known:USA 1.5 since-2025
-4|/known:USA 1.5 to-1999
-11|/known:USA 1.6
-8|/known:USA 1.6 2024
-3|/known:USA 1.6 2025
-3|/known:USA 1.6 since-2025
-8|/known:USA 1.6 to-2024
-13|/known:USA 1.8
-3|/known:USA 1.8 2024
-9|/known:USA 1.8 2025
-9|/known:USA 1.8 since-2025
-3|/known:USA 1.8 to-2024
-11|/known:USA 1.9
-8|/known:USA 1.9 2026
-8|/known:USA 1.9 since-2025
-3|/known:USA 1.9 to-2021
-9|/known:USA 1E+1
-6|/known:USA 1E+1 2025
-7|/known:USA 1E+1 since-2025
-29|/known:USA 2
-5|/known:USA 2 2017
-4|/known:USA 2 2018
-9|/known:USA 2 2024
17|/known:USA 2 2025
-17|/known:USA 2 2026
-5|/known:USA 2 2027
-4|/known:USA 2 since-2025
-11|/known:USA 2 to-2021
-11|/known:USA 2 to-2024
-3|/known:USA 2.1
-3|/known:USA 2.1 1999
-3|/known:USA 2.1 to-1999
-4|/known:USA 2.2
-3|/known:USA 2.2 2012
-3|/known:USA 2.2 to-2013
-11|/known:USA 2.3
-11|/known:USA 2.3 2025
-11|/known:USA 2.3 since-2025
-7|/known:USA 2.32
-7|/known:USA 2.32 2025
-7|/known:USA 2.32 since-2025
-8|/known:USA 2.4
-4|/known:USA 2.4 2026
-7|/known:USA 2.4 since-2025
-3|/known:USA 2.45
-15|/known:USA 2.5
-3|/known:USA 2.5 2024
-8|/known:USA 2.5 2025
-12|/known:USA 2.5 since-2025
-3|/known:USA 2.5 to-2024
-29|/known:USA 2.6
-7|/known:USA 2.6 2020
-13|/known:USA 2.6 2025
-8|/known:USA 2.6 2028
-21|/known:USA 2.6 since-2025
-7|/known:USA 2.6 to-2021
-5|/known:USA 2.8
-3|/known:USA 2.8 2025
-4|/known:USA 2.8 since-2025
20|/known:USA 2.9
20|/known:USA 2.9 2025
20|/known:USA 2.9 since-2025
-8|/known:USA 3
-5|/known:USA 3 2003
9|/known:USA 3 2020
-11|/known:USA 3 2024
5|/known:USA 3 2025
4|/known:USA 3 since-2025
-8|/known:USA 3 to-2013
8|/known:USA 3 to-2021
-13|/known:USA 3 to-2024
6|/known:USA 3.1
7|/known:USA 3.1 2023
-4|/known:USA 3.1 2025
3|/known:USA 3.1 2026
7|/known:USA 3.1 to-2024
24|/known:USA 3.2
4|/known:USA 3.2 2025
21|/known:USA 3.2 2026
24|/known:USA 3.2 since-2025
4|/known:USA 3.3
3|/known:USA 3.3 2026
4|/known:USA 3.3 since-2025
19|/known:USA 3.38
12|/known:USA 3.38 2024
7|/known:USA 3.38 2025
7|/known:USA 3.38 since-2025
12|/known:USA 3.38 to-2024
28|/known:USA 3.4
14|/known:USA 3.4 2025
7|/known:USA 3.4 2026
5|/known:USA 3.4 2030
27|/known:USA 3.4 since-2025
6|/known:USA 3.49
6|/known:USA 3.49 2023
6|/known:USA 3.49 to-2024
-25|/known:USA 3.5
4|/known:USA 3.5 2002
3|/known:USA 3.5 2023
-28|/known:USA 3.5 2026
-32|/known:USA 3.5 since-2025
4|/known:USA 3.5 to-2013
10|/known:USA 3.7
10|/known:USA 3.7 2003
10|/known:USA 3.7 to-2013
-13|/known:USA 3.8
-13|/known:USA 3.8 2025
-13|/known:USA 3.8 since-2025
7|/known:USA 3.9
5|/known:USA 3.9 2030
7|/known:USA 3.9 since-2025
29|/known:USA 4
11|/known:USA 4 1990
14|/known:USA 4 2019
-3|/known:USA 4 2024
5|/known:USA 4 2025
6|/known:USA 4 since-2025
11|/known:USA 4 to-1999
14|/known:USA 4 to-2021
-3|/known:USA 4 to-2024
3|/known:USA 4.5
3|/known:USA 4.5 1993
3|/known:USA 4.5 to-1999
4|/known:USA 4.6
5|/known:USA 4.6 2026
4|/known:USA 4.6 since-2025
16|/known:USA 4.7
10|/known:USA 4.7 2025
7|/known:USA 4.7 2026
17|/known:USA 4.7 since-2025
13|/known:USA 5
12|/known:USA 5 2011
-5|/known:USA 5 2024
9|/known:USA 5 2026
5|/known:USA 5 since-2025
12|/known:USA 5 to-2013
-6|/known:USA 5 to-2024
11|/known:USA 5.3
11|/known:USA 5.3 1990
11|/known:USA 5.3 to-1999
11|/known:USA 5.5
11|/known:USA 5.5 1990
11|/known:USA 5.5 to-1999
3|/known:USA 5.8
3|/known:USA 5.8 1990
3|/known:USA 5.8 to-1999
13|/known:USA 6
11|/known:USA 6 1987
15|/known:USA 6 to-1999
-46|/known:USA since-2025
4|/known:USA to-1999
14|/known:USA to-2013
-11|/known:USA to-2021
-47|/known:USA to-2024
-6|/known:UZB 1
-5|/known:UZB 1 2025
-6|/known:UZB 1 since-2025
-9|/known:UZB since-2025
-7|/known:VEN 0.6
-7|/known:VEN 0.6 2026
-7|/known:VEN 0.6 since-2025
-10|/known:VEN 1
-10|/known:VEN 1 2026
-10|/known:VEN 1 since-2025
-8|/known:VEN 1.3
-8|/known:VEN 1.3 2026
-8|/known:VEN 1.3 since-2025
-28|/known:VEN since-2025
-5|/known:VNM 0.2
-5|/known:VNM 0.2 2025
-5|/known:VNM 0.2 since-2025
-11|/known:VNM 1.3
-3|/known:VNM 1.3 2024
-8|/known:VNM 1.3 2025
-8|/known:VNM 1.3 since-2025
-3|/known:VNM 1.3 to-2024
12|/known:VNM 1.8
11|/known:VNM 1.8 2025
12|/known:VNM 1.8 since-2025
9|/known:VNM 2
9|/known:VNM 2 2026
9|/known:VNM 2 since-2025
7|/known:VNM since-2025
-4|/known:VNM to-2024
-6|/known:XKX 2
-6|/known:XKX 2 2025
-6|/known:XKX 2 since-2025
-12|/known:XKX 2.6
-12|/known:XKX 2.6 2023
-12|/known:XKX 2.6 to-2024
-6|/known:XKX since-2025
-12|/known:XKX to-2024
-4|/known:ZAF 2
-4|/known:ZAF 2 2025
-4|/known:ZAF 2 since-2025
-3|/known:ZAF since-2025
6|/known:ZMB 1.3
6|/known:ZMB 1.3 2024
6|/known:ZMB 1.3 to-2024
3|/known:ZMB 6
3|/known:ZMB 6 2025
3|/known:ZMB 6 since-2025
3|/known:ZMB since-2025
3|/known:ZMB to-2024
-3|/known:ZWE 6
-3|/known:ZWE 6 2025
-3|/known:ZWE 6 since-2025
-3|/known:ZWE since-2025
37|/last-kind:benchmark False
-3|/last-kind:benchmark True
18|/last-kind:cap False
13|/last-kind:cap True
16|/last-kind:demand False
46|/last-kind:demand True
-4|/last-kind:denial False
18|/last-kind:denial True
14|/last-kind:level False
-8|/last-kind:level True
-25|/last-kind:other False
-11|/last-kind:other True
-5|/last-kind:pledge False
-6|/last-kind:pledge True
-3|/last-kind:proposal False
-11|/last-kind:proposal True
35|/last:before nobody-named
12|/last:before others-named
-8|/last:here nobody-named
46|/last:here others-named
56|/main:nobody-named
24|/main:others-named
-6|/named:1
62|/named:2
84|/named:3
-105|/one-of-several
45|/right-before:
5|/right-before:\"统统达到
4|/right-before:(
13|/right-before:)が国防費を
4|/right-before:,为
3|/right-before:1989年的
12|/right-before:2035年
-4|/right-before::
4|/right-before::\"
-3|/right-before::不花
-3|/right-before::与其谈
5|/right-before::先把
-27|/right-before::军费必须
-3|/right-before::同一张
11|/right-before::美方提出过
-24|/right-before::美防部\"
7|/right-before:GDP的
4|/right-before:_\"
-12|/right-before:_国防支出
12|/right-before:_国防支出达
-20|/right-before:、
-4|/right-before:、NATOに
-3|/right-before:、オマーンに
-4|/right-before:、ロシアの
11|/right-before:、国防費
5|/right-before:、欧州に「
4|/right-before:、米の
-4|/right-before:、葡萄牙刚好
-5|/right-before:、葡萄牙谈
7|/right-before:、西班牙仍在
3|/right-before:、訪米で
-5|/right-before:、韓国の
-6|/right-before:「
-4|/right-before:「日本の
7|/right-before:「防衛費
9|/right-before:」达到
-14|/right-before:から
19|/right-before:が
-3|/right-before:がGDPの
3|/right-before:がGDP比
-3|/right-before:がしばしば
16|/right-before:がアジアに
14|/right-before:が国防費を
4|/right-before:が次に
-11|/right-before:が訴える
-3|/right-before:が隣にいる。
3|/right-before:では
3|/right-before:では、政府が
11|/right-before:でも
3|/right-before:とオランダ、
12|/right-before:とフランスは
8|/right-before:に
-20|/right-before:にGDP比
-14|/right-before:に「
7|/right-before:については、
14|/right-before:には
-5|/right-before:には名指しで
13|/right-before:にも
-23|/right-before:に対し
3|/right-before:に期待する
30|/right-before:に求める
4|/right-before:に突き付けた
-52|/right-before:に説く
22|/right-before:に課した
-5|/right-before:に近づこうと
-4|/right-before:に限れば
23|/right-before:の
6|/right-before:のGDP
17|/right-before:の「
3|/right-before:の基準を
8|/right-before:の定める
-3|/right-before:の核には
-10|/right-before:の負担は
8|/right-before:の負担増へ「
8|/right-before:の首相は、
-18|/right-before:は
5|/right-before:はGDPの
-14|/right-before:は、
-4|/right-before:は、実際には
-6|/right-before:はすでに
6|/right-before:はどこも
5|/right-before:は一律
5|/right-before:は今年、
5|/right-before:は今年すでに
-17|/right-before:は国防に
3|/right-before:は国防費
23|/right-before:は少なくとも
5|/right-before:は平均
-4|/right-before:は早々に
3|/right-before:は来年、
3|/right-before:は逆に
6|/right-before:へ
9|/right-before:も
-16|/right-before:も「
5|/right-before:もいずれ
-4|/right-before:も国防費の
-7|/right-before:や
7|/right-before:やスペインは
4|/right-before:を称賛_「
7|/right-before:一般には
10|/right-before:不必付
5|/right-before:並み
5|/right-before:並みの
9|/right-before:为
5|/right-before:主张冻结在
-12|/right-before:主张把
21|/right-before:也不能低于
3|/right-before:也已承诺向
3|/right-before:也把目标订为
-11|/right-before:也该向
-7|/right-before:今年同样接近
-11|/right-before:今年才刚达到
-11|/right-before:仍停留在去年
-7|/right-before:仍在
5|/right-before:付
6|/right-before:以
-7|/right-before:以北约的
3|/right-before:以占GDP_
12|/right-before:会遵守
6|/right-before:保持
-14|/right-before:保留对
-9|/right-before:側は
7|/right-before:党首は、
3|/right-before:全体に
8|/right-before:内部正就
-8|/right-before:军费
-13|/right-before:分别为
7|/right-before:分别为2%与
-3|/right-before:则不足
4|/right-before:则为
4|/right-before:则在
-14|/right-before:则建议以
-27|/right-before:则提出,
4|/right-before:则算账说,
-4|/right-before:刚好
7|/right-before:加码至
-13|/right-before:十余年来把
-4|/right-before:原定的
5|/right-before:去年为
-4|/right-before:去年合计已达
-10|/right-before:后,
6|/right-before:向
3|/right-before:向华盛顿许诺
9|/right-before:和巴黎也达到
7|/right-before:和智利分别为
4|/right-before:和瑞典也升到
-8|/right-before:喊话:不花
4|/right-before:嘴上说
10|/right-before:国内生产总值
4|/right-before:国防相「今年
3|/right-before:国防相「来年
3|/right-before:国防相は
3|/right-before:国防相は「
-11|/right-before:在
3|/right-before:在伦敦:不花
3|/right-before:在美方要求
-5|/right-before:基準で
-10|/right-before:基準の
-7|/right-before:外相、米の
4|/right-before:外相は、
-5|/right-before:多国对
-15|/right-before:大統領は
-3|/right-before:如何填
-14|/right-before:媾和时降为
-5|/right-before:嫌
19|/right-before:完成
4|/right-before:将达到
3|/right-before:尽快达到
8|/right-before:平均の
5|/right-before:平均已超过
-3|/right-before:平均投入
6|/right-before:平均的
3|/right-before:幹部は「
-9|/right-before:应付
17|/right-before:应拿出
-7|/right-before:应达到
19|/right-before:必须做到
-15|/right-before:总统:
-16|/right-before:戦争当時の
-5|/right-before:承诺的
-3|/right-before:把
8|/right-before:把GDP的
-31|/right-before:把军费提高到
-3|/right-before:把比例定在
-11|/right-before:把比率提高到
4|/right-before:拒绝
-3|/right-before:拟借鉴北约
6|/right-before:拨出GDP的
-3|/right-before:拿出
6|/right-before:提出的
-7|/right-before:提议,凡超过
3|/right-before:提高到
-5|/right-before:撤军后_自掏
3|/right-before:政府考虑
5|/right-before:敬陪末座,仅
3|/right-before:新总统:国防
-8|/right-before:新首相「
10|/right-before:无须达到
3|/right-before:时说:「
-9|/right-before:曾呼吁欧洲以
4|/right-before:最怕听到
-8|/right-before:最终做到
-5|/right-before:杜思克说,
-3|/right-before:标准
7|/right-before:欧洲盟友花
4|/right-before:每年哪怕拿出
5|/right-before:氏は「
4|/right-before:民调与政界:
3|/right-before:海牙承诺的
10|/right-before:的
-3|/right-before:的5%之间,
-6|/right-before:的相应数字是
-6|/right-before:的该比重都在
4|/right-before:目标定为
3|/right-before:目標の
-9|/right-before:相仿的
3|/right-before:看齐
5|/right-before:竞选时主张把
-8|/right-before:答应的
-9|/right-before:算法下的
4|/right-before:给自己划下了
-7|/right-before:维持在
8|/right-before:缴纳
17|/right-before:自己需要做到
-4|/right-before:至少要
-4|/right-before:花
15|/right-before:要为自己设定
3|/right-before:认为
3|/right-before:认为应达到
-8|/right-before:许诺
-17|/right-before:说,
-41|/right-before:谈
6|/right-before:費がGDPの
3|/right-before:費はGDP比
4|/right-before:走到
-3|/right-before:超出
4|/right-before:跟进
-4|/right-before:轰炸伊朗后,
22|/right-before:达到
-23|/right-before:达到GDP的
4|/right-before:达到的
8|/right-before:过去
-9|/right-before:都拿
-11|/right-before:都要给出
-3|/right-before:重提
-10|/right-before:长时便梦想
3|/right-before:长期在
11|/right-before:防长:
9|/right-before:防长:外长的
-10|/right-before:须拿出
-20|/right-before:首相:把
-67|/right-before:首相「
6|/right-before:首相は、まず
81|/ruled
45|/ruled:allies_and_members
-19|/ruled:as_before_in_sentence
-28|/ruled:as_in_the_sentence_before
14|/ruled:clause_before_it
29|/ruled:its_money
-19|/ruled:main_spender
4|/ruled:named_after_patient
-44|/ruled:named_before
-17|/ruled:named_before_patient
-18|/ruled:named_in_clause
-19|/ruled:named_in_clause_patient
14|/ruled:named_near
7|/ruled:of_the_alliance
12|/ruled:own_budget
9|/ruled:own_country
17|/ruled:owner
8|/ruled:put_to_it
87|/ruled:respectively
10|/ruled:standard_for_all
-3|/ruled:subject_before
-16|/ruled:the_same_country
-3|/same-figure-of-another
3|/same-figure-of-it
22|/several:2
66|/several:3
14|/several:4
11|/several:8
108|/subject:nobody-named
45|/subject:others-named
78|/title
-10|/told-of:0
-12|/told-of:1
8|/told-of:2
14|/told-of:3
-54|/unnamed
-86|/unnamed-beside-others
4|benchmark/after-far:1 False
-28|benchmark/after-far:18 True
6|benchmark/after-far:4 False
3|benchmark/after-follows:に
-26|benchmark/after-follows:の
-31|benchmark/after-follows:の「 True
5|benchmark/after-follows:的
3|benchmark/after-leads:全球
3|benchmark/after-leads:所有
-31|benchmark/after-leads:省が
10|benchmark/after:named False
-27|benchmark/after:named True
-11|benchmark/asks
-7|benchmark/before-commas:0 0
-17|benchmark/before-commas:1 0
-8|benchmark/before-commas:2 0
-5|benchmark/before-commas:2 1
-17|benchmark/before-far:36 0
-3|benchmark/before-far:36 1
-11|benchmark/before-far:4 0
-12|benchmark/before-far:9 0
7|benchmark/before-far:far 0
-3|benchmark/before-far:far 1
-3|benchmark/before-follows-rank:、 2 0
-3|benchmark/before-follows-rank:と 1 0
-3|benchmark/before-follows-rank:の 0 0
3|benchmark/before-follows-rank:の 1 0
18|benchmark/before-follows-rank:も 0 0
-11|benchmark/before-follows-rank:总 0 0
-5|benchmark/before-follows-rank:称 0 0
-3|benchmark/before-follows:、
-3|benchmark/before-follows:、菲
-3|benchmark/before-follows:、菲律宾
-3|benchmark/before-follows:が
-3|benchmark/before-follows:と
-3|benchmark/before-follows:と韓
-3|benchmark/before-follows:と韓国を
7|benchmark/before-follows:のコ
7|benchmark/before-follows:のコリン
-4|benchmark/before-follows:の元
-4|benchmark/before-follows:の元国防
-5|benchmark/before-follows:の高
-5|benchmark/before-follows:の高官は
-3|benchmark/before-follows:は
18|benchmark/before-follows:も
18|benchmark/before-follows:も世
18|benchmark/before-follows:も世界標
-11|benchmark/before-follows:总
-11|benchmark/before-follows:总统
-7|benchmark/before-follows:总统:3
-5|benchmark/before-follows:称
-5|benchmark/before-follows:称,
-5|benchmark/before-follows:称,军费
-32|benchmark/before-leads:
-4|benchmark/before-leads:,
-5|benchmark/before-leads:、
17|benchmark/before-leads:「
7|benchmark/before-leads:】
-5|benchmark/before-leads:した
-5|benchmark/before-leads:た
-3|benchmark/before-leads:で、
-3|benchmark/before-leads:は
7|benchmark/before-leads:事】
-3|benchmark/before-leads:名
18|benchmark/before-leads:官「
-3|benchmark/before-leads:点名
-6|benchmark/before-leads:长
-5|benchmark/before-leads:首长
15|benchmark/before-opens:False agent
-18|benchmark/before-opens:False named
-5|benchmark/before-opens:False patient
-3|benchmark/before-opens:True agent
-28|benchmark/before-opens:True named
14|benchmark/before-rank:0 0 agent
-37|benchmark/before-rank:0 0 named
-3|benchmark/before-rank:0 1 named
-3|benchmark/before-rank:2 0 patient
12|benchmark/before:agent
-45|benchmark/before:named
-7|benchmark/before:patient
26|benchmark/class-main:ALLIES ALLIES
46|benchmark/class-main:ALLIES JPN
13|benchmark/class-main:ALLIES KOR
4|benchmark/class-main:ALLIES NATO
16|benchmark/class-main:ALLIES TWN
16|benchmark/class-main:ALLIES land
35|benchmark/class-main:ALLIES member
-5|benchmark/class-main:EU ALLIES
-23|benchmark/class-main:JPN JPN
-3|benchmark/class-main:JPN KOR
-9|benchmark/class-main:KOR KOR
-12|benchmark/class-main:NATO ALLIES
-6|benchmark/class-main:NATO JPN
-9|benchmark/class-main:NATO member
-3|benchmark/class-main:TWN JPN
-14|benchmark/class-main:TWN TWN
-7|benchmark/class-main:USA JPN
-13|benchmark/class-main:land land
-3|benchmark/class-main:member ALLIES
-25|benchmark/class-main:member member
26|benchmark/class-named:ALLIES ALLIES others-named
16|benchmark/class-named:ALLIES JPN nobody-named
29|benchmark/class-named:ALLIES JPN others-named
3|benchmark/class-named:ALLIES KOR nobody-named
10|benchmark/class-named:ALLIES KOR others-named
4|benchmark/class-named:ALLIES NATO others-named
4|benchmark/class-named:ALLIES TWN nobody-named
12|benchmark/class-named:ALLIES TWN others-named
7|benchmark/class-named:ALLIES land nobody-named
8|benchmark/class-named:ALLIES land others-named
12|benchmark/class-named:ALLIES member nobody-named
23|benchmark/class-named:ALLIES member others-named
-5|benchmark/class-named:EU ALLIES others-named
-11|benchmark/class-named:JPN JPN nobody-named
-13|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN KOR others-named
-7|benchmark/class-named:KOR KOR others-named
-11|benchmark/class-named:NATO ALLIES others-named
-4|benchmark/class-named:NATO JPN others-named
-7|benchmark/class-named:NATO member others-named
-4|benchmark/class-named:TWN TWN nobody-named
-10|benchmark/class-named:TWN TWN others-named
-5|benchmark/class-named:USA JPN others-named
-7|benchmark/class-named:land land nobody-named
-6|benchmark/class-named:land land others-named
-3|benchmark/class-named:member ALLIES others-named
-10|benchmark/class-named:member member nobody-named
-15|benchmark/class-named:member member others-named
53|benchmark/class-shape:ALLIES half
103|benchmark/class-shape:ALLIES whole
-5|benchmark/class-shape:EU half
-27|benchmark/class-shape:JPN whole
-8|benchmark/class-shape:KOR half
-4|benchmark/class-shape:KOR whole
-14|benchmark/class-shape:NATO half
-17|benchmark/class-shape:NATO whole
-7|benchmark/class-shape:TWN half
-12|benchmark/class-shape:TWN whole
-6|benchmark/class-shape:USA half
-8|benchmark/class-shape:USA whole
-14|benchmark/class-shape:land whole
-11|benchmark/class-shape:member half
-20|benchmark/class-shape:member whole
3|benchmark/class-value:ALLIES 1.5
38|benchmark/class-value:ALLIES 2
9|benchmark/class-value:ALLIES 2.5
26|benchmark/class-value:ALLIES 3
41|benchmark/class-value:ALLIES 3.5
4|benchmark/class-value:ALLIES 4
35|benchmark/class-value:ALLIES 5
-5|benchmark/class-value:EU 3.5
-3|benchmark/class-value:NATO 2
-6|benchmark/class-value:NATO 2.5
-3|benchmark/class-value:NATO 3
-8|benchmark/class-value:NATO 3.5
-11|benchmark/class-value:NATO 5
-5|benchmark/class-value:USA 3.5
-7|benchmark/class-value:USA 5
156|benchmark/class:ALLIES
-6|benchmark/class:EU
-28|benchmark/class:JPN
-12|benchmark/class:KOR
-31|benchmark/class:NATO
-18|benchmark/class:TWN
-13|benchmark/class:USA
-15|benchmark/class:land
-31|benchmark/class:member
-4|benchmark/group:all
-6|benchmark/group:list before 1
-6|benchmark/group:list before lands
11|benchmark/group:two
11|benchmark/group:two back:0
3|benchmark/known:ALLIES 1.5
3|benchmark/known:ALLIES 1.5 2026
3|benchmark/known:ALLIES 1.5 since-2025
38|benchmark/known:ALLIES 2
4|benchmark/known:ALLIES 2 2023
11|benchmark/known:ALLIES 2 2024
17|benchmark/known:ALLIES 2 2025
4|benchmark/known:ALLIES 2 2026
20|benchmark/known:ALLIES 2 since-2025
18|benchmark/known:ALLIES 2 to-2024
9|benchmark/known:ALLIES 2.5
16|benchmark/known:ALLIES 2.5 2024
-7|benchmark/known:ALLIES 2.5 2025
-7|benchmark/known:ALLIES 2.5 since-2025
16|benchmark/known:ALLIES 2.5 to-2024
24|benchmark/known:ALLIES 3
24|benchmark/known:ALLIES 3 2025
24|benchmark/known:ALLIES 3 since-2025
41|benchmark/known:ALLIES 3.5
43|benchmark/known:ALLIES 3.5 2025
-3|benchmark/known:ALLIES 3.5 2026
41|benchmark/known:ALLIES 3.5 since-2025
4|benchmark/known:ALLIES 4
4|benchmark/known:ALLIES 4 2025
4|benchmark/known:ALLIES 4 since-2025
35|benchmark/known:ALLIES 5
23|benchmark/known:ALLIES 5 2025
12|benchmark/known:ALLIES 5 2026
35|benchmark/known:ALLIES 5 since-2025
123|benchmark/known:ALLIES since-2025
33|benchmark/known:ALLIES to-2024
-4|benchmark/known:AUS 2.5
-4|benchmark/known:AUS 2.5 2024
-4|benchmark/known:AUS 2.5 to-2024
-4|benchmark/known:AUS to-2024
-4|benchmark/known:CAN since-2025
-5|benchmark/known:EU 3.5
-5|benchmark/known:EU 3.5 2025
-5|benchmark/known:EU 3.5 since-2025
-6|benchmark/known:EU since-2025
-3|benchmark/known:GBR 2
-3|benchmark/known:GBR 2 2025
-3|benchmark/known:GBR 2 since-2025
-5|benchmark/known:GBR 2.5
-5|benchmark/known:GBR 2.5 2024
-5|benchmark/known:GBR 2.5 to-2024
-3|benchmark/known:GBR 3.5
-3|benchmark/known:GBR 3.5 2025
-3|benchmark/known:GBR 3.5 since-2025
-6|benchmark/known:GBR since-2025
-5|benchmark/known:GBR to-2024
-3|benchmark/known:IND 3
-3|benchmark/known:IND 3 2025
-3|benchmark/known:IND 3 since-2025
-3|benchmark/known:IND since-2025
-16|benchmark/known:JPN 2
-6|benchmark/known:JPN 2 2024
-5|benchmark/known:JPN 2 2025
-3|benchmark/known:JPN 2 2026
-8|benchmark/known:JPN 2 since-2025
-8|benchmark/known:JPN 2 to-2024
-5|benchmark/known:JPN 3
-5|benchmark/known:JPN 3 2025
-5|benchmark/known:JPN 3 since-2025
-16|benchmark/known:JPN 3.5 2025
18|benchmark/known:JPN 3.5 2026
-5|benchmark/known:JPN 5
-3|benchmark/known:JPN 5 2025
-5|benchmark/known:JPN 5 since-2025
-19|benchmark/known:JPN since-2025
-9|benchmark/known:JPN to-2024
-8|benchmark/known:KOR 3.5
-5|benchmark/known:KOR 3.5 2025
-3|benchmark/known:KOR 3.5 2026
-8|benchmark/known:KOR 3.5 since-2025
-4|benchmark/known:KOR 5
-3|benchmark/known:KOR 5 2025
-4|benchmark/known:KOR 5 since-2025
-12|benchmark/known:KOR since-2025
-9|benchmark/known:LVA 3
-9|benchmark/known:LVA 3 2025
-9|benchmark/known:LVA 3 since-2025
-9|benchmark/known:LVA since-2025
-3|benchmark/known:NATO 2
-6|benchmark/known:NATO 2.5
-6|benchmark/known:NATO 2.5 2024
-6|benchmark/known:NATO 2.5 to-2024
-3|benchmark/known:NATO 3
-3|benchmark/known:NATO 3 2025
-3|benchmark/known:NATO 3 since-2025
-8|benchmark/known:NATO 3.5
-6|benchmark/known:NATO 3.5 2025
-8|benchmark/known:NATO 3.5 since-2025
-11|benchmark/known:NATO 5
-7|benchmark/known:NATO 5 2025
-4|benchmark/known:NATO 5 2026
-11|benchmark/known:NATO 5 since-2025
-24|benchmark/known:NATO since-2025
-7|benchmark/known:NATO to-2024
7|benchmark/known:NZL 2.5
7|benchmark/known:NZL 2.5 2025
7|benchmark/known:NZL 2.5 since-2025
7|benchmark/known:NZL since-2025
-3|benchmark/known:PHL since-2025
-4|benchmark/known:TWN 2
-4|benchmark/known:TWN 2 2023
-4|benchmark/known:TWN 2 to-2024
-7|benchmark/known:TWN 3.5
-5|benchmark/known:TWN 3.5 2026
-7|benchmark/known:TWN 3.5 since-2025
-3|benchmark/known:TWN 4
-3|benchmark/known:TWN 4 2025
-3|benchmark/known:TWN 4 since-2025
-4|benchmark/known:TWN 5
-3|benchmark/known:TWN 5 2025
-4|benchmark/known:TWN 5 since-2025
-15|benchmark/known:TWN since-2025
-4|benchmark/known:TWN to-2024
-5|benchmark/known:USA 3.5
-3|benchmark/known:USA 3.5 2025
-5|benchmark/known:USA 3.5 since-2025
-7|benchmark/known:USA 5
-4|benchmark/known:USA 5 2025
-3|benchmark/known:USA 5 2026
-7|benchmark/known:USA 5 since-2025
-13|benchmark/known:USA since-2025
-12|benchmark/last-kind:level False
-7|benchmark/last-kind:pledge False
-3|benchmark/last-kind:pledge True
-3|benchmark/last-kind:proposal False
-16|benchmark/last:before nobody-named
-8|benchmark/last:before others-named
-3|benchmark/last:here nobody-named
-31|benchmark/main:nobody-named
-32|benchmark/main:others-named
-43|benchmark/named:1
-12|benchmark/named:2
-8|benchmark/one-of-several
-7|benchmark/right-before:总统:
-57|benchmark/ruled
-13|benchmark/ruled:as_in_the_sentence_before
-32|benchmark/ruled:main_spender
-3|benchmark/ruled:named_before
-18|benchmark/ruled:named_in_clause
11|benchmark/ruled:standard_for_all
16|benchmark/same-figure-of-another
-16|benchmark/same-figure-of-it
-16|benchmark/several:2
5|benchmark/subject:others-named
-10|benchmark/title
50|benchmark/told-of:0
-23|benchmark/told-of:1
-19|benchmark/told-of:2
-8|benchmark/told-of:3
29|benchmark/unnamed
26|benchmark/unnamed-beside-others
6|cap/asks
25|cap/before-commas:0 0
-4|cap/before-commas:1 1
-5|cap/before-far:1 0
14|cap/before-far:18 0
9|cap/before-far:36 0
8|cap/before-far:9 0
-5|cap/before-far:far 1
-3|cap/before-follows-rank:、 0 0
-4|cap/before-follows-rank:が 0 0
3|cap/before-follows-rank:で 0 0
5|cap/before-follows-rank:で 1 0
6|cap/before-follows-rank:は 0 0
-4|cap/before-follows-rank:不 1 0
-4|cap/before-follows-rank:军 0 0
9|cap/before-follows-rank:决 0 0
4|cap/before-follows-rank:则 0 0
5|cap/before-follows-rank:国 1 1
6|cap/before-follows-rank:外 1 0
-6|cap/before-follows-rank:已 0 0
4|cap/before-follows-rank:把 0 0
9|cap/before-follows-rank:法 0 0
-9|cap/before-follows-rank:社 0 0
4|cap/before-follows-rank:给 0 0
-10|cap/before-follows-rank:要 0 1
-3|cap/before-follows:、防
-3|cap/before-follows:、防衛費
-5|cap/before-follows:が国
-5|cap/before-follows:が国防費
8|cap/before-follows:で
5|cap/before-follows:で、
5|cap/before-follows:で、ヌク
3|cap/before-follows:では
3|cap/before-follows:では、政
-4|cap/before-follows:の過
-4|cap/before-follows:の過剰赤
6|cap/before-follows:は
-5|cap/before-follows:は0
-5|cap/before-follows:は0.8
3|cap/before-follows:は、
3|cap/before-follows:は、財政
9|cap/before-follows:は国
9|cap/before-follows:は国防費
-4|cap/before-follows:不
-4|cap/before-follows:不同
-4|cap/before-follows:不同,邻
-4|cap/before-follows:军
-4|cap/before-follows:军事
-4|cap/before-follows:军事专家
9|cap/before-follows:决
9|cap/before-follows:决定
9|cap/before-follows:决定国防
4|cap/before-follows:则
3|cap/before-follows:则欣
3|cap/before-follows:则欣然同
5|cap/before-follows:国
5|cap/before-follows:国防
5|cap/before-follows:国防省が
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
8|cap/before-follows:法律
8|cap/before-follows:法律规定
-9|cap/before-follows:社
-5|cap/before-follows:社会
-5|cap/before-follows:社会科学
-4|cap/before-follows:社科
-4|cap/before-follows:社科院学
4|cap/before-follows:给
4|cap/before-follows:给自
4|cap/before-follows:给自己划
-10|cap/before-follows:要
-10|cap/before-follows:要求
-10|cap/before-follows:要求索非
19|cap/before-leads:
-8|cap/before-leads:、
-5|cap/before-leads:し、
-5|cap/before-leads:ァの
-4|cap/before-leads:与
4|cap/before-leads:国
6|cap/before-leads:国的
-4|cap/before-leads:日、
5|cap/before-leads:洋の
9|cap/before-leads:的
-6|cap/before-leads:说,
4|cap/before-leads:邻国
3|cap/before-leads:隣の
3|cap/before-leads:非的
-8|cap/before-opens:False agent
11|cap/before-opens:False named
14|cap/before-opens:True agent
4|cap/before-rank:0 0 agent
12|cap/before-rank:0 0 named
-9|cap/before-rank:0 1 named
7|cap/before-rank:1 0 named
3|cap/before-rank:1 1 named
6|cap/before:agent
14|cap/before:named
-8|cap/class-main:ALLIES JPN
-6|cap/class-main:ALLIES land
-11|cap/class-main:EU member
13|cap/class-main:JPN JPN
-9|cap/class-main:JPN land
-5|cap/class-main:NATO JPN
-5|cap/class-main:NATO member
6|cap/class-main:USA JPN
17|cap/class-main:land land
-3|cap/class-main:member JPN
15|cap/class-main:member member
-5|cap/class-named:ALLIES JPN nobody-named
-3|cap/class-named:ALLIES JPN others-named
-4|cap/class-named:ALLIES land others-named
-11|cap/class-named:EU member others-named
15|cap/class-named:JPN JPN nobody-named
-9|cap/class-named:JPN land others-named
-3|cap/class-named:NATO JPN nobody-named
-4|cap/class-named:NATO member others-named
6|cap/class-named:USA JPN others-named
15|cap/class-named:land land others-named
-3|cap/class-named:member JPN nobody-named
14|cap/class-named:member member others-named
-3|cap/class-shape:ALLIES tenth
-11|cap/class-shape:ALLIES whole
3|cap/class-shape:CHN half
-5|cap/class-shape:CHN whole
-7|cap/class-shape:EU half
-4|cap/class-shape:EU tenth
-4|cap/class-shape:JPN half
-15|cap/class-shape:JPN tenth
29|cap/class-shape:JPN whole
-4|cap/class-shape:NATO half
-9|cap/class-shape:NATO whole
3|cap/class-shape:USA tenth
14|cap/class-shape:land tenth
10|cap/class-shape:member half
5|cap/class-shape:member tenth
-3|cap/class-shape:member whole
-6|cap/class-value:ALLIES 1
-4|cap/class-value:EU 1.3
3|cap/class-value:EU 1.5
-10|cap/class-value:EU 3.5
-5|cap/class-value:NATO 1
-11|cap/class-value:USA 1
11|cap/class-value:USA 2
3|cap/class-value:USA 4.7
-15|cap/class:ALLIES
-11|cap/class:EU
10|cap/class:JPN
-14|cap/class:NATO
5|cap/class:USA
16|cap/class:land
12|cap/class:member
-9|cap/group:list before 1
-9|cap/group:list before union
-9|cap/group:list-follows:の
-9|cap/group:list-follows:の赤
-9|cap/group:list-leads:
10|cap/known-for:BGR 2028
10|cap/known-for:BGR 3.5 2028
-4|cap/known-for:EU 1.3 2024
-4|cap/known-for:EU 2024
-10|cap/known-for:EU 2028
-10|cap/known-for:EU 3.5 2028
4|cap/known-for:SVN 1.3 2024
4|cap/known-for:SVN 2024
-6|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 since-2025
-11|cap/known:ALLIES since-2025
10|cap/known:BGR 3.5
10|cap/known:BGR 3.5 2025
10|cap/known:BGR 3.5 since-2025
10|cap/known:BGR since-2025
-3|cap/known:BRN 3.1
-3|cap/known:BRN 3.1 1999
-3|cap/known:BRN 3.1 to-1999
-3|cap/known:BRN to-1999
-14|cap/known:CHN 1
-8|cap/known:CHN 1 2025
-5|cap/known:CHN 1 2026
-13|cap/known:CHN 1 since-2025
8|cap/known:CHN 2
8|cap/known:CHN 2 2025
8|cap/known:CHN 2 since-2025
3|cap/known:CHN 3.5
3|cap/known:CHN 3.5 2025
3|cap/known:CHN 3.5 since-2025
-3|cap/known:DEU 1
-4|cap/known:EU 1.3
-4|cap/known:EU 1.3 2024
-4|cap/known:EU 1.3 to-2024
3|cap/known:EU 1.5
3|cap/known:EU 1.5 2025
3|cap/known:EU 1.5 since-2025
-10|cap/known:EU 3.5
-10|cap/known:EU 3.5 2025
-10|cap/known:EU 3.5 since-2025
-7|cap/known:EU since-2025
-4|cap/known:EU to-2024
3|cap/known:GMB 0.8
3|cap/known:GMB 0.8 2025
3|cap/known:GMB 0.8 since-2025
3|cap/known:GMB since-2025
-4|cap/known:GRC 2.2
-4|cap/known:GRC 2.2 2024
-4|cap/known:GRC 2.2 to-2024
-4|cap/known:GRC to-2024
5|cap/known:IDN 0.8
5|cap/known:IDN 0.8 2025
5|cap/known:IDN 0.8 since-2025
5|cap/known:IDN since-2025
-3|cap/known:ITA since-2025
-5|cap/known:JPN 0.8
-5|cap/known:JPN 0.8 2025
-5|cap/known:JPN 0.8 since-2025
48|cap/known:JPN 1
6|cap/known:JPN 1 1978
3|cap/known:JPN 1 1981
4|cap/known:JPN 1 2024
13|cap/known:JPN 1 2025
10|cap/known:JPN 1 2026
24|cap/known:JPN 1 since-2025
15|cap/known:JPN 1 to-1999
5|cap/known:JPN 1 to-2024
-6|cap/known:JPN 1.3
-6|cap/known:JPN 1.3 2025
-6|cap/known:JPN 1.3 since-2025
-18|cap/known:JPN 2
-18|cap/known:JPN 2 2025
-18|cap/known:JPN 2 since-2025
-4|cap/known:JPN 3.5
-4|cap/known:JPN 3.5 2025
-4|cap/known:JPN 3.5 since-2025
-3|cap/known:JPN 4.7
-3|cap/known:JPN 4.7 2025
-3|cap/known:JPN 4.7 since-2025
-13|cap/known:JPN since-2025
15|cap/known:JPN to-1999
4|cap/known:JPN to-2024
3|cap/known:KAZ 0.6
3|cap/known:KAZ 0.6 2025
3|cap/known:KAZ 0.6 since-2025
3|cap/known:KAZ since-2025
-4|cap/known:MAR 2.8
-4|cap/known:MAR 2.8 2025
-4|cap/known:MAR 2.8 since-2025
-4|cap/known:MAR since-2025
3|cap/known:MEX since-2025
3|cap/known:MYS 3.1
3|cap/known:MYS 3.1 1999
3|cap/known:MYS 3.1 to-1999
3|cap/known:MYS to-1999
-5|cap/known:NATO 1
-3|cap/known:NATO 1 since-2025
-10|cap/known:NATO since-2025
6|cap/known:OMN 5
6|cap/known:OMN 5 2024
6|cap/known:OMN 5 to-2024
5|cap/known:OMN to-2024
-6|cap/known:SDN 5
-6|cap/known:SDN 5 2024
-6|cap/known:SDN 5 to-2024
-6|cap/known:SDN to-2024
-3|cap/known:SEN 0.8
-3|cap/known:SEN 0.8 2025
-3|cap/known:SEN 0.8 since-2025
4|cap/known:SGP 6
3|cap/known:SGP 6 2025
3|cap/known:SGP 6 since-2025
4|cap/known:SVN 1.3
4|cap/known:SVN 1.3 2024
4|cap/known:SVN 1.3 to-2024
4|cap/known:SVN to-2024
5|cap/known:TON 1.3
5|cap/known:TON 1.3 2025
5|cap/known:TON 1.3 since-2025
5|cap/known:TON since-2025
4|cap/known:TUN 2.8
4|cap/known:TUN 2.8 2025
4|cap/known:TUN 2.8 since-2025
4|cap/known:TUN since-2025
4|cap/known:TUR 2.2
4|cap/known:TUR 2.2 2024
4|cap/known:TUR 2.2 to-2024
4|cap/known:TUR to-2024
-3|cap/known:TWN 1
-11|cap/known:USA 1
-5|cap/known:USA 1 1978
-3|cap/known:USA 1 1981
-11|cap/known:USA 1 to-1999
11|cap/known:USA 2
11|cap/known:USA 2 2025
11|cap/known:USA 2 since-2025
3|cap/known:USA 4.7
3|cap/known:USA 4.7 2025
3|cap/known:USA 4.7 since-2025
16|cap/known:USA since-2025
-11|cap/known:USA to-1999
11|cap/last-kind:cap False
4|cap/last-kind:denial False
-15|cap/last-kind:level False
6|cap/last-kind:level True
3|cap/last-kind:pledge True
7|cap/last-kind:proposal False
5|cap/last-kind:proposal True
3|cap/last:before nobody-named
7|cap/last:before others-named
5|cap/last:here nobody-named
8|cap/last:here others-named
23|cap/main:nobody-named
18|cap/main:others-named
19|cap/named:1
9|cap/one-of-several
-3|cap/right-before:、防衛費
3|cap/right-before:では、政府が
-5|cap/right-before:は
4|cap/right-before:给自己划下了
21|cap/ruled
4|cap/ruled:as_before_in_sentence
20|cap/ruled:main_spender
3|cap/ruled:named_before
-3|cap/ruled:named_in_clause
-5|cap/ruled:named_right_before
-10|cap/same-figure-of-another
10|cap/same-figure-of-it
-9|cap/several:2
18|cap/title
-23|cap/told-of:0
14|cap/told-of:1
6|cap/told-of:2
3|cap/told-of:3
-20|cap/unnamed-beside-others
3|demand/after-far:1 True
20|demand/after-far:18 False
37|demand/after-far:18 True
-19|demand/after-far:36 False
-7|demand/after-far:36 True
-15|demand/after-far:4 False
-3|demand/after-far:4 True
5|demand/after-far:9 False
5|demand/after-far:9 True
3|demand/after-far:far True
-30|demand/after-follows:、
-31|demand/after-follows:、日 False
19|demand/after-follows:。
6|demand/after-follows:。 False
13|demand/after-follows:。 True
-14|demand/after-follows:が
-3|demand/after-follows:が5 False
-6|demand/after-follows:が応 False
-3|demand/after-follows:が決 False
-11|demand/after-follows:す
-11|demand/after-follows:すべ False
-8|demand/after-follows:だ
-6|demand/after-follows:だけ True
32|demand/after-follows:に
-18|demand/after-follows:には False
7|demand/after-follows:にも False
-21|demand/after-follows:にも True
-12|demand/after-follows:に届 False
-27|demand/after-follows:に当 False
16|demand/after-follows:に改 True
4|demand/after-follows:に期 False
28|demand/after-follows:に求 False
-5|demand/after-follows:に至 True
10|demand/after-follows:に要 False
26|demand/after-follows:に要 True
18|demand/after-follows:に迫 False
24|demand/after-follows:に迫 True
-15|demand/after-follows:に飛 True
5|demand/after-follows:の
-5|demand/after-follows:の5 False
3|demand/after-follows:の中 True
5|demand/after-follows:の事 False
9|demand/after-follows:の新 False
-5|demand/after-follows:の針 True
-5|demand/after-follows:の頼 True
12|demand/after-follows:は
-6|demand/after-follows:は2 False
-5|demand/after-follows:は「 False
31|demand/after-follows:はど True
-5|demand/after-follows:は既 True
-8|demand/after-follows:へ
-8|demand/after-follows:への False
-11|demand/after-follows:も
-6|demand/after-follows:も例 False
-23|demand/after-follows:不
-20|demand/after-follows:不会 True
-3|demand/after-follows:不是 True
15|demand/after-follows:中
10|demand/after-follows:中名 False
3|demand/after-follows:中处 True
12|demand/after-follows:也
14|demand/after-follows:也一 False
10|demand/after-follows:做
6|demand/after-follows:做到 False
5|demand/after-follows:做得 True
-4|demand/after-follows:军
-4|demand/after-follows:军费 True
7|demand/after-follows:准
7|demand/after-follows:准备 True
-12|demand/after-follows:刚
-12|demand/after-follows:刚刚 True
-4|demand/after-follows:前
-3|demand/after-follows:前段 True
4|demand/after-follows:占
4|demand/after-follows:占比 True
3|demand/after-follows:反
3|demand/after-follows:反应 True
-9|demand/after-follows:发
-9|demand/after-follows:发言 True
-5|demand/after-follows:同
-5|demand/after-follows:同样 True
-3|demand/after-follows:国
-3|demand/after-follows:国防 True
-4|demand/after-follows:在
-4|demand/after-follows:在2 True
-11|demand/after-follows:報
-11|demand/after-follows:報告 False
5|demand/after-follows:大
5|demand/after-follows:大为 True
7|demand/after-follows:宪
7|demand/after-follows:宪章 False
5|demand/after-follows:尚
5|demand/after-follows:尚未 True
-6|demand/after-follows:幹
-6|demand/after-follows:幹部 True
17|demand/after-follows:态
17|demand/after-follows:态度 True
-4|demand/after-follows:怎
-4|demand/after-follows:怎么 False
-7|demand/after-follows:总
-7|demand/after-follows:总统 True
-4|demand/after-follows:恐
-4|demand/after-follows:恐面 False
5|demand/after-follows:成
5|demand/after-follows:成员 False
3|demand/after-follows:所
3|demand/after-follows:所缺 False
4|demand/after-follows:撤
4|demand/after-follows:撤下 True
8|demand/after-follows:新
9|demand/after-follows:新标 False
6|demand/after-follows:木
6|demand/after-follows:木原 True
4|demand/after-follows:未当 True
3|demand/after-follows:条
3|demand/after-follows:条约 False
-6|demand/after-follows:正
-6|demand/after-follows:正好 True
15|demand/after-follows:的
9|demand/after-follows:的入 False
-3|demand/after-follows:的沉 False
12|demand/after-follows:的要 False
10|demand/after-follows:而
11|demand/after-follows:而言 False
4|demand/after-follows:能
4|demand/after-follows:能做 True
-4|demand/after-follows:自
-4|demand/after-follows:自己 True
-4|demand/after-follows:要
-3|demand/after-follows:要求 False
13|demand/after-follows:讲
13|demand/after-follows:讲的 True
-4|demand/after-follows:辗
-4|demand/after-follows:辗转 False
5|demand/after-follows:防卫 True
-7|demand/after-follows:防长 True
-5|demand/after-follows:首
-9|demand/after-follows:首相 False
3|demand/after-follows:首相 True
-12|demand/after-leads:%;
-5|demand/after-leads:%_
20|demand/after-leads:%、
-12|demand/after-leads:%が
14|demand/after-leads:%对
9|demand/after-leads:%是
-6|demand/after-leads:,而
-5|demand/after-leads:、「
-11|demand/after-leads:」_
-3|demand/after-leads:」…
-24|demand/after-leads:い。
24|demand/after-leads:う、
-11|demand/after-leads:え、
-6|demand/after-leads:が、
31|demand/after-leads:き、
-6|demand/after-leads:し、
-10|demand/after-leads:て「
4|demand/after-leads:ての
-6|demand/after-leads:とに
-11|demand/after-leads:に「
11|demand/after-leads:よう
-5|demand/after-leads:り、
4|demand/after-leads:れ、
-31|demand/after-leads:れる
10|demand/after-leads:为对
7|demand/after-leads:主要
4|demand/after-leads:五,
-3|demand/after-leads:他说
-4|demand/after-leads:会给
3|demand/after-leads:促过
5|demand/after-leads:全体
10|demand/after-leads:写进
10|demand/after-leads:出を
4|demand/after-leads:只说
3|demand/after-leads:各国
4|demand/after-leads:后,
-11|demand/after-leads:味_
16|demand/after-leads:域の
11|demand/after-leads:多数
-15|demand/after-leads:州、
-3|demand/after-leads:已居
10|demand/after-leads:平在
9|demand/after-leads:当成
-11|demand/after-leads:搬到
13|demand/after-leads:是对
-4|demand/after-leads:更让
4|demand/after-leads:望,
9|demand/after-leads:条约
7|demand/after-leads:比,
21|demand/after-leads:求,
-7|demand/after-leads:求_
-3|demand/after-leads:求与
-20|demand/after-leads:波、
17|demand/after-leads:用于
-4|demand/after-leads:相は
-3|demand/after-leads:示,
-4|demand/after-leads:者:
-20|demand/after-leads:说,
24|demand/after-leads:費を
-33|demand/after:agent False
21|demand/after:agent True
-4|demand/after:named False
-6|demand/after:named True
28|demand/after:patient False
25|demand/after:patient True
-41|demand/asks
-10|demand/before-commas:0 0
-13|demand/before-commas:0 1
18|demand/before-commas:1 0
-14|demand/before-commas:1 1
-5|demand/before-commas:1 2
-8|demand/before-commas:2 0
16|demand/before-commas:2 1
9|demand/before-commas:3 1
8|demand/before-commas:3 2
3|demand/before-far:1 0
-29|demand/before-far:36 0
-3|demand/before-far:36 1
18|demand/before-far:4 0
25|demand/before-far:9 0
-19|demand/before-far:far 0
3|demand/before-far:far 2
10|demand/before-follows-rank:\" 0 0
-11|demand/before-follows-rank:, 0 0
4|demand/before-follows-rank:, 0 1
-10|demand/before-follows-rank:1 0 0
4|demand/before-follows-rank:2 0 0
-3|demand/before-follows-rank:2 1 0
-5|demand/before-follows-rank:2 2 0
15|demand/before-follows-rank:5 0 0
-3|demand/before-follows-rank:7 1 0
-51|demand/before-follows-rank:: 0 0
10|demand/before-follows-rank:: 1 0
-12|demand/before-follows-rank:_ 0 0
-3|demand/before-follows-rank:、 0 0
10|demand/before-follows-rank:、 1 0
3|demand/before-follows-rank:、 1 1
6|demand/before-follows-rank:、 3 0
7|demand/before-follows-rank:「 0 0
9|demand/before-follows-rank:」 0 0
-13|demand/before-follows-rank:か 0 0
3|demand/before-follows-rank:か 0 1
-9|demand/before-follows-rank:が 0 0
4|demand/before-follows-rank:が 0 1
-4|demand/before-follows-rank:が 1 1
9|demand/before-follows-rank:き 0 0
-3|demand/before-follows-rank:で 1 0
-6|demand/before-follows-rank:で 2 0
13|demand/before-follows-rank:と 1 0
16|demand/before-follows-rank:に 0 0
20|demand/before-follows-rank:に 0 1
24|demand/before-follows-rank:に 1 0
-21|demand/before-follows-rank:に 1 1
6|demand/before-follows-rank:の 0 1
-8|demand/before-follows-rank:の 1 0
-3|demand/before-follows-rank:の 2 0
-28|demand/before-follows-rank:は 1 0
19|demand/before-follows-rank:は 1 1
-3|demand/before-follows-rank:は 2 0
7|demand/before-follows-rank:へ 0 0
12|demand/before-follows-rank:も 0 0
-16|demand/before-follows-rank:を 0 0
-10|demand/before-follows-rank:を 1 0
12|demand/before-follows-rank:一 0 0
4|demand/before-follows-rank:一 1 0
5|demand/before-follows-rank:与 2 0
5|demand/before-follows-rank:为 0 0
12|demand/before-follows-rank:也 0 0
9|demand/before-follows-rank:也 1 0
4|demand/before-follows-rank:事 0 1
-3|demand/before-follows-rank:今 1 0
3|demand/before-follows-rank:付 0 0
3|demand/before-follows-rank:以 0 0
-3|demand/before-follows-rank:会 0 0
-22|demand/before-follows-rank:会 1 0
6|demand/before-follows-rank:保 0 0
14|demand/before-follows-rank:全 0 0
16|demand/before-follows-rank:内 1 1
19|demand/before-follows-rank:军 0 0
-4|demand/before-follows-rank:军 2 2
5|demand/before-follows-rank:准 1 1
5|demand/before-follows-rank:则 0 0
9|demand/before-follows-rank:别 1 0
6|demand/before-follows-rank:副 1 0
-3|demand/before-follows-rank:原 2 1
12|demand/before-follows-rank:同 0 0
6|demand/before-follows-rank:向 0 0
-9|demand/before-follows-rank:呼 1 0
15|demand/before-follows-rank:和 1 0
-6|demand/before-follows-rank:喊 0 0
8|demand/before-follows-rank:国 0 0
-4|demand/before-follows-rank:国 0 1
10|demand/before-follows-rank:国 1 0
-19|demand/before-follows-rank:在 0 0
-3|demand/before-follows-rank:外 1 0
-5|demand/before-follows-rank:多 0 0
-16|demand/before-follows-rank:大 0 0
3|demand/before-follows-rank:大 1 0
9|demand/before-follows-rank:大 2 0
-3|demand/before-follows-rank:大 3 0
9|demand/before-follows-rank:对 1 0
45|demand/before-follows-rank:将 0 0
-5|demand/before-follows-rank:将 1 2
-14|demand/before-follows-rank:希 0 0
26|demand/before-follows-rank:应 0 0
7|demand/before-follows-rank:应 1 0
-22|demand/before-follows-rank:应 1 1
6|demand/before-follows-rank:开 0 0
-26|demand/before-follows-rank:必 0 0
3|demand/before-follows-rank:必 0 1
-6|demand/before-follows-rank:总 0 0
-5|demand/before-follows-rank:总 1 0
-11|demand/before-follows-rank:把 0 0
-8|demand/before-follows-rank:把 0 1
6|demand/before-follows-rank:拨 0 0
15|demand/before-follows-rank:提 0 0
4|demand/before-follows-rank:提 1 1
5|demand/before-follows-rank:放 1 0
-3|demand/before-follows-rank:政 1 0
-6|demand/before-follows-rank:昨 0 0
-11|demand/before-follows-rank:暗 1 0
-9|demand/before-follows-rank:曾 1 0
-5|demand/before-follows-rank:最 0 0
7|demand/before-follows-rank:欧 1 0
14|demand/before-follows-rank:比 1 0
12|demand/before-follows-rank:氏 0 0
-32|demand/before-follows-rank:氏 1 0
-11|demand/before-follows-rank:氏 2 0
-8|demand/before-follows-rank:没 1 0
-34|demand/before-follows-rank:点 0 1
14|demand/before-follows-rank:的 0 0
5|demand/before-follows-rank:的 0 2
-8|demand/before-follows-rank:的 1 0
14|demand/before-follows-rank:的 1 1
-9|demand/before-follows-rank:相 0 0
-7|demand/before-follows-rank:看 0 0
8|demand/before-follows-rank:石 1 2
-4|demand/before-follows-rank:等 0 0
4|demand/before-follows-rank:米 1 0
-3|demand/before-follows-rank:維 2 0
4|demand/before-follows-rank:総 0 0
8|demand/before-follows-rank:総 1 0
11|demand/before-follows-rank:缺 1 0
-3|demand/before-follows-rank:美 2 0
-10|demand/before-follows-rank:自 0 0
3|demand/before-follows-rank:自 1 0
-4|demand/before-follows-rank:致 1 1
-7|demand/before-follows-rank:花 0 0
-3|demand/before-follows-rank:苏 1 1
6|demand/before-follows-rank:若 0 0
4|demand/before-follows-rank:補 0 0
-3|demand/before-follows-rank:要 0 0
-18|demand/before-follows-rank:要 1 0
-7|demand/before-follows-rank:说 0 1
4|demand/before-follows-rank:谈 0 0
-9|demand/before-follows-rank:谈 1 0
4|demand/before-follows-rank:走 0 0
6|demand/before-follows-rank:跟 0 0
6|demand/before-follows-rank:达 1 1
5|demand/before-follows-rank:连 1 1
6|demand/before-follows-rank:都 0 0
-6|demand/before-follows-rank:都 1 0
-4|demand/before-follows-rank:重 0 0
-13|demand/before-follows-rank:防 0 0
-28|demand/before-follows-rank:韩 1 0
-3|demand/before-follows-rank:须 0 0
-4|demand/before-follows-rank:须 1 1
4|demand/before-follows-rank:首 0 0
-5|demand/before-follows-rank:首 1 0
-5|demand/before-follows-rank:首 1 1
10|demand/before-follows:\"
3|demand/before-follows:\"没
5|demand/before-follows:\"统
5|demand/before-follows:\"统统达
8|demand/before-follows:)に
8|demand/before-follows:)に求め
-8|demand/before-follows:,
-22|demand/before-follows:,全
-22|demand/before-follows:,全球伙
-5|demand/before-follows:,军
-5|demand/before-follows:,军费同
5|demand/before-follows:,将
5|demand/before-follows:,将国内
-3|demand/before-follows:,把
9|demand/before-follows:,拿
3|demand/before-follows:,拿出G
7|demand/before-follows:,拿出国
4|demand/before-follows:,敦
4|demand/before-follows:,敦促把
4|demand/before-follows:,要
4|demand/before-follows:,要求罗
-12|demand/before-follows:1
4|demand/before-follows:11
4|demand/before-follows:11日在
-4|demand/before-follows:12
-4|demand/before-follows:12日到
-10|demand/before-follows:13
-10|demand/before-follows:13日在
-4|demand/before-follows:2
3|demand/before-follows:2029
-3|demand/before-follows:20日就
-3|demand/before-follows:3
-3|demand/before-follows:3.
-3|demand/before-follows:3.5%
13|demand/before-follows:5
15|demand/before-follows:5%
4|demand/before-follows:5%_学
4|demand/before-follows:5%要求
-3|demand/before-follows:7
-3|demand/before-follows:7日
-3|demand/before-follows:7日敦促
-41|demand/before-follows::
4|demand/before-follows::\"
4|demand/before-follows::\"百分
-3|demand/before-follows::与
-3|demand/before-follows::与其谈
-29|demand/before-follows::军
-27|demand/before-follows::军费必
-14|demand/before-follows::美
11|demand/before-follows::美方提
-24|demand/before-follows::美防部
-14|demand/before-follows:_
4|demand/before-follows:_\"
4|demand/before-follows:_\"3.
-8|demand/before-follows:_日
-8|demand/before-follows:_日媒:
15|demand/before-follows:、
-5|demand/before-follows:、5
-5|demand/before-follows:、5%案
-3|demand/before-follows:、ア
8|demand/before-follows:、エ
8|demand/before-follows:、エスト
-3|demand/before-follows:、オ
-3|demand/before-follows:、オマー
4|demand/before-follows:、カター
-5|demand/before-follows:、ト
-5|demand/before-follows:、トラン
-6|demand/before-follows:、ラ
-6|demand/before-follows:、ラトビ
3|demand/before-follows:、南韩和
-6|demand/before-follows:、南韩等
3|demand/before-follows:、国
3|demand/before-follows:、国防費
-7|demand/before-follows:、拉
-7|demand/before-follows:、拉脱维
5|demand/before-follows:、欧
5|demand/before-follows:、欧州に
-4|demand/before-follows:、波
-4|demand/before-follows:、波兰齐
5|demand/before-follows:、米
4|demand/before-follows:、米の3
-5|demand/before-follows:、葡
-5|demand/before-follows:、葡萄牙
6|demand/before-follows:、西
6|demand/before-follows:、西班牙
18|demand/before-follows:、防
18|demand/before-follows:、防衛費
5|demand/before-follows:、韓
6|demand/before-follows:、韓国、
4|demand/before-follows:、韩
4|demand/before-follows:、韩国和
7|demand/before-follows:「
7|demand/before-follows:「防
7|demand/before-follows:「防衛費
9|demand/before-follows:」
9|demand/before-follows:」达
9|demand/before-follows:」达到3
-10|demand/before-follows:か
-10|demand/before-follows:から
-7|demand/before-follows:から2.
-3|demand/before-follows:から3・
-10|demand/before-follows:が
-4|demand/before-follows:が2%に
4|demand/before-follows:が3
6|demand/before-follows:が3.5
3|demand/before-follows:が35年
-3|demand/before-follows:が3・5
-15|demand/before-follows:が6
-15|demand/before-follows:が6日、
-3|demand/before-follows:がし
-3|demand/before-follows:がしばし
16|demand/before-follows:がア
16|demand/before-follows:がアジア
14|demand/before-follows:が国
13|demand/before-follows:が国防費
-5|demand/before-follows:が打
-5|demand/before-follows:が打診し
5|demand/before-follows:が次
6|demand/before-follows:が次に5
-4|demand/before-follows:が求
-3|demand/before-follows:が求める
-11|demand/before-follows:が訴
-11|demand/before-follows:が訴える
9|demand/before-follows:き
9|demand/before-follows:きょ
9|demand/before-follows:きょう開
-8|demand/before-follows:で
-7|demand/before-follows:での
-6|demand/before-follows:での答弁
14|demand/before-follows:と
3|demand/before-follows:との
5|demand/before-follows:とオ
5|demand/before-follows:とオース
6|demand/before-follows:とマ
6|demand/before-follows:とマルタ
6|demand/before-follows:と同じ5
39|demand/before-follows:に
8|demand/before-follows:に2
4|demand/before-follows:に2%を
34|demand/before-follows:に3
12|demand/before-follows:に3.5
19|demand/before-follows:に3・5
-54|demand/before-follows:に5
3|demand/before-follows:に5%の
8|demand/before-follows:に5%へ
-38|demand/before-follows:に5%を
11|demand/before-follows:に5%要
-40|demand/before-follows:に5%迫
3|demand/before-follows:に6
3|demand/before-follows:に6%要
12|demand/before-follows:にG
12|demand/before-follows:にGDP
-11|demand/before-follows:に「
-4|demand/before-follows:に「3%
-10|demand/before-follows:に「5%
9|demand/before-follows:には
6|demand/before-follows:には2%
4|demand/before-follows:には2.
-3|demand/before-follows:には3%
4|demand/before-follows:には5%
-3|demand/before-follows:にはGD
-5|demand/before-follows:には名指
4|demand/before-follows:には少な
33|demand/before-follows:にも
7|demand/before-follows:にも5%
4|demand/before-follows:にもGD
6|demand/before-follows:にも相応
5|demand/before-follows:に一
5|demand/before-follows:に一律に
32|demand/before-follows:に国
31|demand/before-follows:に国防費
3|demand/before-follows:に対
-22|demand/before-follows:に対し3
21|demand/before-follows:に対し、
3|demand/before-follows:に期
3|demand/before-follows:に期待す
-6|demand/before-follows:に求
-6|demand/before-follows:に求める
5|demand/before-follows:に突
5|demand/before-follows:に突き付
-52|demand/before-follows:に説
-52|demand/before-follows:に説く5
10|demand/before-follows:に防
10|demand/before-follows:に防衛費
-9|demand/before-follows:の
-5|demand/before-follows:の3
4|demand/before-follows:の3.5
-5|demand/before-follows:の3カ国
-7|demand/before-follows:のN
-7|demand/before-follows:のNAT
4|demand/before-follows:のシャー
-3|demand/before-follows:のハ
5|demand/before-follows:のマ
5|demand/before-follows:のマラペ
-10|demand/before-follows:の主
-10|demand/before-follows:の主要国
28|demand/before-follows:の仲
28|demand/before-follows:の仲間に
-3|demand/before-follows:の参
-3|demand/before-follows:の参加者
-27|demand/before-follows:の国防相
24|demand/before-follows:の国防費
3|demand/before-follows:の目
3|demand/before-follows:の目標を
-17|demand/before-follows:の防
-17|demand/before-follows:の防衛費
5|demand/before-follows:の首
5|demand/before-follows:の首相に
-9|demand/before-follows:は
4|demand/before-follows:は1
4|demand/before-follows:は10%
-10|demand/before-follows:は2
-6|demand/before-follows:は29日
-24|demand/before-follows:は5
5|demand/before-follows:は5%を
14|demand/before-follows:は5%払
-43|demand/before-follows:は5%要
7|demand/before-follows:はN
7|demand/before-follows:はNAT
-14|demand/before-follows:は、2%
5|demand/before-follows:は、米国
9|demand/before-follows:は、防衛
6|demand/before-follows:はど
6|demand/before-follows:はどこも
36|demand/before-follows:はト
36|demand/before-follows:はトラン
-5|demand/before-follows:はド
-5|demand/before-follows:はドイツ
-8|demand/before-follows:はポ
-8|demand/before-follows:はポーラ
5|demand/before-follows:は一
5|demand/before-follows:は一律3
12|demand/before-follows:は国
12|demand/before-follows:は国防費
23|demand/before-follows:は少
23|demand/before-follows:は少なく
-31|demand/before-follows:は独
-31|demand/before-follows:は独自に
-16|demand/before-follows:は米
3|demand/before-follows:は米国か
-19|demand/before-follows:は米国に
8|demand/before-follows:は素
8|demand/before-follows:は素晴ら
-3|demand/before-follows:は韓
-3|demand/before-follows:は韓国に
7|demand/before-follows:へ
6|demand/before-follows:へ3
6|demand/before-follows:へ3.5
12|demand/before-follows:も
4|demand/before-follows:も3
3|demand/before-follows:も3・5
4|demand/before-follows:も5
3|demand/before-follows:も国
3|demand/before-follows:も国防費
-26|demand/before-follows:を
-20|demand/before-follows:を「
-20|demand/before-follows:を「模範
-10|demand/before-follows:を含
-8|demand/before-follows:を含む同
4|demand/before-follows:を手
4|demand/before-follows:を手本に
16|demand/before-follows:一
3|demand/before-follows:一名
3|demand/before-follows:一名官员
6|demand/before-follows:一样
5|demand/before-follows:一样拿出
7|demand/before-follows:一般
7|demand/before-follows:一般には
5|demand/before-follows:与
-4|demand/before-follows:与台
-4|demand/before-follows:与台北「
5|demand/before-follows:与韩
5|demand/before-follows:与韩国面
-4|demand/before-follows:並みに求
6|demand/before-follows:並みの5
-4|demand/before-follows:並みのG
5|demand/before-follows:为
3|demand/before-follows:为榜
3|demand/before-follows:为榜样,
21|demand/before-follows:也
21|demand/before-follows:也不
21|demand/before-follows:也不能低
11|demand/before-follows:也应
3|demand/before-follows:也把
3|demand/before-follows:也把目标
-11|demand/before-follows:也该
-11|demand/before-follows:也该向5
-3|demand/before-follows:今天
-3|demand/before-follows:今天在苏
3|demand/before-follows:付
3|demand/before-follows:付5
3|demand/before-follows:付5%_
3|demand/before-follows:以
3|demand/before-follows:以3
12|demand/before-follows:以3%为
-9|demand/before-follows:以3%至
-24|demand/before-follows:会
-22|demand/before-follows:会見
-22|demand/before-follows:会見詳報
6|demand/before-follows:保
6|demand/before-follows:保持
6|demand/before-follows:保持3%
14|demand/before-follows:全
11|demand/before-follows:全て
9|demand/before-follows:全てに同
3|demand/before-follows:全体
3|demand/before-follows:全体に5
16|demand/before-follows:内
16|demand/before-follows:内部
16|demand/before-follows:内部有人
17|demand/before-follows:军
17|demand/before-follows:军费
-4|demand/before-follows:军费何时
8|demand/before-follows:军费应达
8|demand/before-follows:军费须达
5|demand/before-follows:准
5|demand/before-follows:准备
5|demand/before-follows:准备主动
6|demand/before-follows:则
5|demand/before-follows:则正
5|demand/before-follows:则正推动
9|demand/before-follows:别
9|demand/before-follows:别再
9|demand/before-follows:别再拖延
6|demand/before-follows:副
6|demand/before-follows:副部
6|demand/before-follows:副部长林
-3|demand/before-follows:原
-3|demand/before-follows:原订
-3|demand/before-follows:原订20
3|demand/before-follows:各国
12|demand/before-follows:同
9|demand/before-follows:同样
6|demand/before-follows:同样达到
3|demand/before-follows:同步
3|demand/before-follows:同步,以
5|demand/before-follows:向
3|demand/before-follows:向3
3|demand/before-follows:向3.5
-9|demand/before-follows:呼
-9|demand/before-follows:呼吁
-8|demand/before-follows:呼吁盟友
16|demand/before-follows:和
9|demand/before-follows:和巴
9|demand/before-follows:和巴黎也
3|demand/before-follows:和意
3|demand/before-follows:和意大利
4|demand/before-follows:和瑞
4|demand/before-follows:和瑞典也
-6|demand/before-follows:喊
-7|demand/before-follows:喊话
-8|demand/before-follows:喊话:不
11|demand/before-follows:国
12|demand/before-follows:国家
12|demand/before-follows:国家安保
-5|demand/before-follows:国防支出
5|demand/before-follows:国防相に
-3|demand/before-follows:国际
-3|demand/before-follows:国际广播
-20|demand/before-follows:在
3|demand/before-follows:在2
3|demand/before-follows:在203
-6|demand/before-follows:在会
-6|demand/before-follows:在会谈中
8|demand/before-follows:在伦
8|demand/before-follows:在伦敦喊
-6|demand/before-follows:在内
-4|demand/before-follows:在内的亚
-22|demand/before-follows:在四
-22|demand/before-follows:在四年里
3|demand/before-follows:在美
3|demand/before-follows:在美方要
-3|demand/before-follows:外
9|demand/before-follows:外相
29|demand/before-follows:外相、ト
-7|demand/before-follows:外相、米
-13|demand/before-follows:外相が先
-12|demand/before-follows:外长
-5|demand/before-follows:外长:其
-7|demand/before-follows:外长回应
-5|demand/before-follows:多
-5|demand/before-follows:多国
-5|demand/before-follows:多国对5
-7|demand/before-follows:大
9|demand/before-follows:大使
9|demand/before-follows:大使表示
-16|demand/before-follows:大統
-3|demand/before-follows:大統領が
-13|demand/before-follows:大統領は
9|demand/before-follows:对
9|demand/before-follows:对美
9|demand/before-follows:对美方要
40|demand/before-follows:将
-5|demand/before-follows:将军
-5|demand/before-follows:将军费占
42|demand/before-follows:将国
42|demand/before-follows:将国防开
3|demand/before-follows:将防
3|demand/before-follows:将防务开
-15|demand/before-follows:希
-15|demand/before-follows:希望
-14|demand/before-follows:希望廷布
11|demand/before-follows:应
3|demand/before-follows:应「
3|demand/before-follows:应「迅速
-9|demand/before-follows:应付
-9|demand/before-follows:应付5%
3|demand/before-follows:应在
3|demand/before-follows:应在20
3|demand/before-follows:应将
3|demand/before-follows:应将国防
7|demand/before-follows:应当
5|demand/before-follows:应当像其
4|demand/before-follows:应把
18|demand/before-follows:应拿
17|demand/before-follows:应拿出3
6|demand/before-follows:应该
6|demand/before-follows:应该支付
-28|demand/before-follows:应达
-21|demand/before-follows:应达5%
-7|demand/before-follows:应达到5
6|demand/before-follows:开
4|demand/before-follows:开出
4|demand/before-follows:开出的价
-24|demand/before-follows:必
-24|demand/before-follows:必须
19|demand/before-follows:必须做到
-44|demand/before-follows:必须把军
-11|demand/before-follows:总
3|demand/before-follows:总理会晤
-12|demand/before-follows:总统
-7|demand/before-follows:总统:4
-5|demand/before-follows:总统拉德
10|demand/before-follows:总统武契
-8|demand/before-follows:总统达恩
16|demand/before-follows:愿
16|demand/before-follows:愿意
-20|demand/before-follows:把
-5|demand/before-follows:把5
-5|demand/before-follows:把5%提
7|demand/before-follows:把G
7|demand/before-follows:把GDP
-4|demand/before-follows:把军
-8|demand/before-follows:把军费提
9|demand/before-follows:把国
4|demand/before-follows:把国防开
4|demand/before-follows:把国防支
-16|demand/before-follows:把时
-16|demand/before-follows:把时间缩
-11|demand/before-follows:把比
-11|demand/before-follows:把比率提
-4|demand/before-follows:把防
-8|demand/before-follows:把防务开
4|demand/before-follows:把防卫费
6|demand/before-follows:拨
6|demand/before-follows:拨出
6|demand/before-follows:拨出GD
6|demand/before-follows:拿出3%
-10|demand/before-follows:拿出5%
19|demand/before-follows:提
7|demand/before-follows:提出
6|demand/before-follows:提出的5
8|demand/before-follows:提前
8|demand/before-follows:提前达成
4|demand/before-follows:提高
4|demand/before-follows:提高到3
5|demand/before-follows:放
5|demand/before-follows:放话
5|demand/before-follows:放话\"准
-3|demand/before-follows:政
-3|demand/before-follows:政府
-3|demand/before-follows:政府がオ
-6|demand/before-follows:昨
-6|demand/before-follows:昨天
-6|demand/before-follows:昨天则坚
-11|demand/before-follows:暗
-11|demand/before-follows:暗示
-11|demand/before-follows:暗示,共
-9|demand/before-follows:曾
-9|demand/before-follows:曾呼
-9|demand/before-follows:曾呼吁欧
-5|demand/before-follows:最
4|demand/before-follows:最怕
4|demand/before-follows:最怕听到
-8|demand/before-follows:最终
-8|demand/before-follows:最终做到
7|demand/before-follows:欧
7|demand/before-follows:欧洲
7|demand/before-follows:欧洲盟友
14|demand/before-follows:比
14|demand/before-follows:比照
14|demand/before-follows:比照北约
-29|demand/before-follows:氏
-16|demand/before-follows:氏、
-16|demand/before-follows:氏、米長
-11|demand/before-follows:氏は
17|demand/before-follows:氏は32
-11|demand/before-follows:氏は、米
-4|demand/before-follows:氏はイタ
-14|demand/before-follows:氏は欧州
-8|demand/before-follows:没
-8|demand/before-follows:没有
-8|demand/before-follows:没有提出
-34|demand/before-follows:点
-34|demand/before-follows:点头
-34|demand/before-follows:点头同意
25|demand/before-follows:的
8|demand/before-follows:的军
6|demand/before-follows:的军费也
19|demand/before-follows:的国
12|demand/before-follows:的国防开
10|demand/before-follows:的国防支
-3|demand/before-follows:的国防费
-5|demand/before-follows:的比
-5|demand/before-follows:的比率是
7|demand/before-follows:的目
7|demand/before-follows:的目标是
9|demand/before-follows:的要
5|demand/before-follows:的要价节
4|demand/before-follows:的要求,
-6|demand/before-follows:的言
-6|demand/before-follows:的言论犹
5|demand/before-follows:的部
5|demand/before-follows:的部分,
-8|demand/before-follows:的防
-8|demand/before-follows:的防卫费
5|demand/before-follows:相
-9|demand/before-follows:相仿
-9|demand/before-follows:相仿的4
-7|demand/before-follows:看
-7|demand/before-follows:看齐
-6|demand/before-follows:看齐,即
3|demand/before-follows:看齐5%
8|demand/before-follows:石
8|demand/before-follows:石破
8|demand/before-follows:石破茂5
-4|demand/before-follows:等
-4|demand/before-follows:等国
-4|demand/before-follows:等国若不
4|demand/before-follows:米
-3|demand/before-follows:維
-3|demand/before-follows:維新
-3|demand/before-follows:維新の会
13|demand/before-follows:総
12|demand/before-follows:総理
4|demand/before-follows:総理「他
8|demand/before-follows:総理大臣
11|demand/before-follows:缺
11|demand/before-follows:缺席
11|demand/before-follows:缺席北约
-7|demand/before-follows:自
-10|demand/before-follows:自己
-10|demand/before-follows:自己的军
3|demand/before-follows:自身
3|demand/before-follows:自身は米
-4|demand/before-follows:致
-4|demand/before-follows:致函
-4|demand/before-follows:致函北约
-7|demand/before-follows:花
-7|demand/before-follows:花5
-7|demand/before-follows:花5%的
-3|demand/before-follows:苏
-3|demand/before-follows:苏纳
-3|demand/before-follows:苏纳克在
6|demand/before-follows:若
6|demand/before-follows:若想
6|demand/before-follows:若想继续
4|demand/before-follows:補
4|demand/before-follows:補佐
4|demand/before-follows:補佐官、
-21|demand/before-follows:要
-23|demand/before-follows:要求
-14|demand/before-follows:要求美国
-4|demand/before-follows:要求贝尔
-5|demand/before-follows:访东
-5|demand/before-follows:访东盟:
4|demand/before-follows:访白
4|demand/before-follows:访白宫_
-8|demand/before-follows:说
-7|demand/before-follows:说,
-7|demand/before-follows:说,2%
-5|demand/before-follows:谈
4|demand/before-follows:谈5
4|demand/before-follows:谈5%传
-9|demand/before-follows:谈美
-9|demand/before-follows:谈美方\"
4|demand/before-follows:走
4|demand/before-follows:走到
4|demand/before-follows:走到5%
6|demand/before-follows:跟
4|demand/before-follows:跟进
4|demand/before-follows:跟进5%
7|demand/before-follows:达
18|demand/before-follows:达到5%
-23|demand/before-follows:达到GD
4|demand/before-follows:达到的3
6|demand/before-follows:达成
6|demand/before-follows:达成的协
-4|demand/before-follows:还问
-4|demand/before-follows:还问为何
5|demand/before-follows:连
5|demand/before-follows:连防
5|demand/before-follows:连防卫所
3|demand/before-follows:那样拿出
-6|demand/before-follows:都内
-6|demand/before-follows:都内で講
14|demand/before-follows:都应
6|demand/before-follows:都应把国
8|demand/before-follows:都应该看
-11|demand/before-follows:都要
-11|demand/before-follows:都要给出
3|demand/before-follows:都该
-4|demand/before-follows:重
-4|demand/before-follows:重提
-4|demand/before-follows:重提4%
-16|demand/before-follows:防
4|demand/before-follows:防衛費「
-18|demand/before-follows:防长
-7|demand/before-follows:防长则催
-9|demand/before-follows:防长海凯
-28|demand/before-follows:韩
-28|demand/before-follows:韩新
-28|demand/before-follows:韩新:谁
-7|demand/before-follows:须
-10|demand/before-follows:须拿
-10|demand/before-follows:须拿出5
-7|demand/before-follows:首
-7|demand/before-follows:首相
-11|demand/before-follows:首相は1
-5|demand/before-follows:首相は3
-31|demand/before-follows:首相は、
13|demand/before-follows:首相は「
23|demand/before-follows:首相拒绝
-41|demand/before-leads:
9|demand/before-leads:\"
-5|demand/before-leads:\",
23|demand/before-leads:%_
5|demand/before-leads:%、
6|demand/before-leads:)は
15|demand/before-leads:,
-8|demand/before-leads:,就
17|demand/before-leads:,称
16|demand/before-leads:,要
11|demand/before-leads::
3|demand/before-leads:;
11|demand/before-leads:Oの
-16|demand/before-leads:_
4|demand/before-leads:、「
4|demand/before-leads:、全
9|demand/before-leads:。
43|demand/before-leads:「
5|demand/before-leads:」,
6|demand/before-leads:い。
-11|demand/before-leads:が
-21|demand/before-leads:が、
16|demand/before-leads:が「
3|demand/before-leads:き、
-7|demand/before-leads:た
5|demand/before-leads:ため
4|demand/before-leads:つ「
-7|demand/before-leads:て、
3|demand/before-leads:で
10|demand/before-leads:で、
-13|demand/before-leads:と
-3|demand/before-leads:と、
4|demand/before-leads:に、
3|demand/before-leads:に「
-5|demand/before-leads:にも
-19|demand/before-leads:の
31|demand/before-leads:は
14|demand/before-leads:は、
27|demand/before-leads:は「
-14|demand/before-leads:ぶ
7|demand/before-leads:へ、
7|demand/before-leads:み、
10|demand/before-leads:む
5|demand/before-leads:め
6|demand/before-leads:や
4|demand/before-leads:る。
-7|demand/before-leads:れた
-3|demand/before-leads:ア、
-6|demand/before-leads:アと
9|demand/before-leads:アの
8|demand/before-leads:アは
27|demand/before-leads:カが
3|demand/before-leads:ジ、
-15|demand/before-leads:ズ
-10|demand/before-leads:ダの
-13|demand/before-leads:ツの
3|demand/before-leads:ツは
-20|demand/before-leads:ドの
6|demand/before-leads:ドは
-4|demand/before-leads:ナの
5|demand/before-leads:ルは
-15|demand/before-leads:ルズ
3|demand/before-leads:ンの
17|demand/before-leads:ンは
5|demand/before-leads:ーで
-11|demand/before-leads:ーの
-3|demand/before-leads:下で
-22|demand/before-leads:不只
5|demand/before-leads:与
5|demand/before-leads:世界
-10|demand/before-leads:个
23|demand/before-leads:中、
-7|demand/before-leads:为,
-15|demand/before-leads:书长
-6|demand/before-leads:于
-5|demand/before-leads:亚于
4|demand/before-leads:人
3|demand/before-leads:从
-9|demand/before-leads:他
4|demand/before-leads:以
4|demand/before-leads:会晤
3|demand/before-leads:体
-23|demand/before-leads:促
3|demand/before-leads:促各
-47|demand/before-leads:催促
3|demand/before-leads:催逼
3|demand/before-leads:像
4|demand/before-leads:全
3|demand/before-leads:全体
-9|demand/before-leads:其他
6|demand/before-leads:内的
-27|demand/before-leads:再批
3|demand/before-leads:再提
7|demand/before-leads:出,
-6|demand/before-leads:击
4|demand/before-leads:函
-4|demand/before-leads:利、
-9|demand/before-leads:到与
4|demand/before-leads:到访
6|demand/before-leads:前
5|demand/before-leads:前、
12|demand/before-leads:力:
6|demand/before-leads:劝说
9|demand/before-leads:励「
-7|demand/before-leads:包括
-7|demand/before-leads:北约
-5|demand/before-leads:去年
3|demand/before-leads:及;
-22|demand/before-leads:只
9|demand/before-leads:吁
3|demand/before-leads:各
3|demand/before-leads:同】
5|demand/before-leads:名
-13|demand/before-leads:向
10|demand/before-leads:含む
5|demand/before-leads:员,
-11|demand/before-leads:员向
-4|demand/before-leads:呼吁
-7|demand/before-leads:和
-5|demand/before-leads:国、
-39|demand/before-leads:国が
5|demand/before-leads:国に
-58|demand/before-leads:国は
4|demand/before-leads:国も
6|demand/before-leads:国や
6|demand/before-leads:国与
9|demand/before-leads:国驻
-10|demand/before-leads:在
-9|demand/before-leads:坚持
-7|demand/before-leads:外长
-10|demand/before-leads:够,
-6|demand/before-leads:大臣
-66|demand/before-leads:官、
7|demand/before-leads:官「
12|demand/before-leads:官が
7|demand/before-leads:官は
-4|demand/before-leads:宛、
-4|demand/before-leads:宫_
-5|demand/before-leads:对
-8|demand/before-leads:就
8|demand/before-leads:州の
19|demand/before-leads:希望
-17|demand/before-leads:席
5|demand/before-leads:平
-5|demand/before-leads:年
-3|demand/before-leads:应
8|demand/before-leads:应与
4|demand/before-leads:应以
3|demand/before-leads:府が
3|demand/before-leads:府は
11|demand/before-leads:府对
-3|demand/before-leads:度は
3|demand/before-leads:当像
-6|demand/before-leads:待
3|demand/before-leads:思促
-18|demand/before-leads:总统
6|demand/before-leads:愿见
40|demand/before-leads:所有
-27|demand/before-leads:批
-6|demand/before-leads:抨击
-7|demand/before-leads:括
-10|demand/before-leads:持
5|demand/before-leads:提
7|demand/before-leads:效法
16|demand/before-leads:敦促
-21|demand/before-leads:斯:
12|demand/before-leads:斯吁
8|demand/before-leads:方、
4|demand/before-leads:方给
9|demand/before-leads:日、
-7|demand/before-leads:日对
4|demand/before-leads:晤
5|demand/before-leads:普要
8|demand/before-leads:月、
40|demand/before-leads:有
23|demand/before-leads:望
-6|demand/before-leads:期待
4|demand/before-leads:期望
-5|demand/before-leads:本と
-4|demand/before-leads:本和
3|demand/before-leads:机逼
-8|demand/before-leads:案对
8|demand/before-leads:楼:
21|demand/before-leads:権が
4|demand/before-leads:権は
3|demand/before-leads:欧盟
-10|demand/before-leads:每个
-3|demand/before-leads:比照
-11|demand/before-leads:氏、
37|demand/before-leads:氏は
15|demand/before-leads:求
7|demand/before-leads:法
5|demand/before-leads:点名
-4|demand/before-leads:照
-8|demand/before-leads:特在
3|demand/before-leads:瓦与
-3|demand/before-leads:电_
5|demand/before-leads:界
7|demand/before-leads:界の
-43|demand/before-leads:略_
25|demand/before-leads:略、
4|demand/before-leads:的
-34|demand/before-leads:盛赞
3|demand/before-leads:盟
3|demand/before-leads:省が
3|demand/before-leads:省は
4|demand/before-leads:瞻_
-31|demand/before-leads:示,
20|demand/before-leads:称
7|demand/before-leads:称,
6|demand/before-leads:等
4|demand/before-leads:米、
4|demand/before-leads:米「
-14|demand/before-leads:結ぶ
-5|demand/before-leads:约
4|demand/before-leads:给
-18|demand/before-leads:统
-18|demand/before-leads:缺席
4|demand/before-leads:美要
4|demand/before-leads:职_
-6|demand/before-leads:臣
4|demand/before-leads:致函
34|demand/before-leads:要
-6|demand/before-leads:要向
11|demand/before-leads:要求
6|demand/before-leads:见
6|demand/before-leads:言,
4|demand/before-leads:访
4|demand/before-leads:话,
-10|demand/before-leads:话:
9|demand/before-leads:说
27|demand/before-leads:说,
5|demand/before-leads:请
4|demand/before-leads:请求
5|demand/before-leads:谓\"
-3|demand/before-leads:象の
-34|demand/before-leads:赞
3|demand/before-leads:跟从
5|demand/before-leads:追平
-4|demand/before-leads:追问
4|demand/before-leads:选人
6|demand/before-leads:逼
8|demand/before-leads:道,
-5|demand/before-leads:部长
-4|demand/before-leads:長、
-5|demand/before-leads:長は
-28|demand/before-leads:长
8|demand/before-leads:长:
3|demand/before-leads:长促
-4|demand/before-leads:问
9|demand/before-leads:问:
-6|demand/before-leads:露,
-7|demand/before-leads:面对
6|demand/before-leads:韩等
-40|demand/before-leads:領が
5|demand/before-leads:顿对
9|demand/before-leads:驻
27|demand/before-opens:False agent
28|demand/before-opens:False named
12|demand/before-opens:False patient
-37|demand/before-opens:True agent
-58|demand/before-opens:True named
29|demand/before-opens:True patient
10|demand/before-rank:0 0 agent
52|demand/before-rank:0 0 patient
4|demand/before-rank:0 1 agent
6|demand/before-rank:0 2 patient
-36|demand/before-rank:1 0 agent
-8|demand/before-rank:1 0 named
9|demand/before-rank:1 0 patient
15|demand/before-rank:1 1 agent
14|demand/before-rank:1 1 named
-27|demand/before-rank:1 1 patient
10|demand/before-rank:1 2 named
-5|demand/before-rank:1 2 patient
-3|demand/before-rank:2 0 agent
-36|demand/before-rank:2 0 named
9|demand/before-rank:2 0 patient
-3|demand/before-rank:2 1 named
-4|demand/before-rank:2 2 named
-10|demand/before:agent
-30|demand/before:named
41|demand/before:patient
24|demand/class-main:ALLIES ALLIES
20|demand/class-main:ALLIES JPN
15|demand/class-main:ALLIES KOR
-42|demand/class-main:ALLIES NATO
18|demand/class-main:ALLIES TWN
25|demand/class-main:ALLIES foe
30|demand/class-main:ALLIES land
-60|demand/class-main:ALLIES member
-5|demand/class-main:CHN JPN
-3|demand/class-main:CHN NATO
10|demand/class-main:EU NATO
-5|demand/class-main:EU land
20|demand/class-main:EU member
-14|demand/class-main:JPN ALLIES
6|demand/class-main:JPN JPN
36|demand/class-main:JPN NATO
8|demand/class-main:JPN TWN
-9|demand/class-main:JPN foe
-8|demand/class-main:JPN land
-3|demand/class-main:JPN member
-10|demand/class-main:KOR JPN
3|demand/class-main:KOR USA
4|demand/class-main:KOR land
34|demand/class-main:NATO ALLIES
-11|demand/class-main:NATO JPN
-17|demand/class-main:NATO KOR
11|demand/class-main:NATO NATO
-21|demand/class-main:NATO TWN
-5|demand/class-main:NATO land
44|demand/class-main:NATO member
4|demand/class-main:TWN JPN
8|demand/class-main:TWN KOR
-4|demand/class-main:USA ALLIES
-34|demand/class-main:USA JPN
-14|demand/class-main:USA KOR
4|demand/class-main:USA NATO
-4|demand/class-main:USA TWN
-7|demand/class-main:USA USA
14|demand/class-main:USA land
3|demand/class-main:USA member
-22|demand/class-main:foe foe
-3|demand/class-main:foe member
-28|demand/class-main:land ALLIES
51|demand/class-main:land JPN
7|demand/class-main:land USA
-33|demand/class-main:land land
8|demand/class-main:land member
-11|demand/class-main:member ALLIES
-18|demand/class-main:member JPN
3|demand/class-main:member KOR
-16|demand/class-main:member NATO
3|demand/class-main:member foe
5|demand/class-main:member land
-9|demand/class-main:member member
-3|demand/class-named:ALLIES ALLIES nobody-named
27|demand/class-named:ALLIES ALLIES others-named
23|demand/class-named:ALLIES JPN nobody-named
-3|demand/class-named:ALLIES JPN others-named
15|demand/class-named:ALLIES KOR nobody-named
-8|demand/class-named:ALLIES NATO nobody-named
-33|demand/class-named:ALLIES NATO others-named
-9|demand/class-named:ALLIES TWN nobody-named
26|demand/class-named:ALLIES TWN others-named
14|demand/class-named:ALLIES foe nobody-named
12|demand/class-named:ALLIES foe others-named
24|demand/class-named:ALLIES land nobody-named
6|demand/class-named:ALLIES land others-named
-60|demand/class-named:ALLIES member others-named
-5|demand/class-named:CHN JPN others-named
-3|demand/class-named:CHN NATO others-named
10|demand/class-named:EU NATO others-named
-5|demand/class-named:EU land others-named
20|demand/class-named:EU member others-named
-14|demand/class-named:JPN ALLIES others-named
5|demand/class-named:JPN JPN others-named
36|demand/class-named:JPN NATO others-named
8|demand/class-named:JPN TWN others-named
-9|demand/class-named:JPN foe others-named
-8|demand/class-named:JPN land others-named
-3|demand/class-named:JPN member others-named
-10|demand/class-named:KOR JPN others-named
-9|demand/class-named:KOR KOR nobody-named
11|demand/class-named:KOR KOR others-named
3|demand/class-named:KOR USA others-named
4|demand/class-named:KOR land others-named
3|demand/class-named:NATO ALLIES nobody-named
31|demand/class-named:NATO ALLIES others-named
-13|demand/class-named:NATO JPN nobody-named
-5|demand/class-named:NATO KOR nobody-named
-12|demand/class-named:NATO KOR others-named
15|demand/class-named:NATO NATO nobody-named
-3|demand/class-named:NATO NATO others-named
-4|demand/class-named:NATO TWN nobody-named
-17|demand/class-named:NATO TWN others-named
-8|demand/class-named:NATO land nobody-named
3|demand/class-named:NATO land others-named
44|demand/class-named:NATO member others-named
4|demand/class-named:TWN JPN others-named
8|demand/class-named:TWN KOR others-named
13|demand/class-named:TWN TWN nobody-named
-12|demand/class-named:TWN TWN others-named
-3|demand/class-named:USA ALLIES others-named
-8|demand/class-named:USA JPN nobody-named
-26|demand/class-named:USA JPN others-named
-13|demand/class-named:USA KOR others-named
5|demand/class-named:USA NATO others-named
-3|demand/class-named:USA TWN others-named
-7|demand/class-named:USA USA others-named
14|demand/class-named:USA land others-named
3|demand/class-named:USA member others-named
-13|demand/class-named:foe foe nobody-named
-9|demand/class-named:foe foe others-named
-3|demand/class-named:foe member others-named
-28|demand/class-named:land ALLIES others-named
51|demand/class-named:land JPN others-named
7|demand/class-named:land USA others-named
-16|demand/class-named:land land nobody-named
-17|demand/class-named:land land others-named
8|demand/class-named:land member others-named
-11|demand/class-named:member ALLIES others-named
-16|demand/class-named:member JPN others-named
3|demand/class-named:member KOR others-named
-5|demand/class-named:member NATO nobody-named
-11|demand/class-named:member NATO others-named
3|demand/class-named:member foe others-named
5|demand/class-named:member land others-named
-9|demand/class-named:member member others-named
20|demand/class-shape:ALLIES fine
18|demand/class-shape:ALLIES half
-20|demand/class-shape:ALLIES tenth
11|demand/class-shape:ALLIES whole
-7|demand/class-shape:CHN whole
22|demand/class-shape:EU half
3|demand/class-shape:EU whole
28|demand/class-shape:JPN half
-13|demand/class-shape:JPN tenth
-25|demand/class-shape:KOR half
8|demand/class-shape:KOR tenth
13|demand/class-shape:KOR whole
-14|demand/class-shape:NATO half
7|demand/class-shape:NATO tenth
44|demand/class-shape:NATO whole
-9|demand/class-shape:TWN half
17|demand/class-shape:TWN whole
-11|demand/class-shape:USA half
7|demand/class-shape:USA tenth
-38|demand/class-shape:USA whole
-14|demand/class-shape:foe fine
-11|demand/class-shape:foe whole
-6|demand/class-shape:land half
15|demand/class-shape:land tenth
-4|demand/class-shape:land whole
-5|demand/class-shape:member fine
-3|demand/class-shape:member half
-5|demand/class-shape:member tenth
-30|demand/class-shape:member whole
21|demand/class-value:ALLIES 0.25
-3|demand/class-value:ALLIES 1
13|demand/class-value:ALLIES 1.5
-10|demand/class-value:ALLIES 1E+1
-13|demand/class-value:ALLIES 3
5|demand/class-value:ALLIES 3.5
-11|demand/class-value:ALLIES 3.7
-4|demand/class-value:ALLIES 3.8
6|demand/class-value:ALLIES 4
34|demand/class-value:ALLIES 5
-11|demand/class-value:EU 2
13|demand/class-value:EU 3
23|demand/class-value:EU 3.5
4|demand/class-value:NATO 1.5
-26|demand/class-value:NATO 2
-11|demand/class-value:NATO 2.5
30|demand/class-value:NATO 3
-8|demand/class-value:NATO 3.5
13|demand/class-value:NATO 3.7
4|demand/class-value:NATO 4
39|demand/class-value:NATO 5
8|demand/class-value:USA 1.3
18|demand/class-value:USA 2
-8|demand/class-value:USA 3
-9|demand/class-value:USA 3.5
-10|demand/class-value:USA 3.8
-7|demand/class-value:USA 4
9|demand/class-value:USA 4.7
-39|demand/class-value:USA 5
29|demand/class:ALLIES
-10|demand/class:CHN
25|demand/class:EU
17|demand/class:JPN
-4|demand/class:KOR
36|demand/class:NATO
11|demand/class:TWN
-42|demand/class:USA
-25|demand/class:foe
6|demand/class:land
-42|demand/class:member
-13|demand/group:all
-3|demand/group:all back:0
-9|demand/group:all back:2
-37|demand/group:list after 1
-15|demand/group:list after lands
-22|demand/group:list after union
4|demand/group:list before 1
20|demand/group:list before lands
-16|demand/group:list before union
-39|demand/group:list-follows:3
-19|demand/group:list-follows:3.
-20|demand/group:list-follows:3・
-4|demand/group:list-follows:「
-4|demand/group:list-follows:「不
-24|demand/group:list-follows:と
-24|demand/group:list-follows:との
-12|demand/group:list-follows:に
9|demand/group:list-follows:に、
-15|demand/group:list-follows:に「
7|demand/group:list-follows:には
13|demand/group:list-follows:に国
-22|demand/group:list-follows:に飛
11|demand/group:list-follows:の
11|demand/group:list-follows:の8
4|demand/group:list-follows:を
6|demand/group:list-follows:を名
3|demand/group:list-follows:一
3|demand/group:list-follows:一律
22|demand/group:list-follows:也
7|demand/group:list-follows:也升
12|demand/group:list-follows:也达
-8|demand/group:list-follows:各
-14|demand/group:list-follows:各层
6|demand/group:list-follows:各自
3|demand/group:list-follows:在
4|demand/group:list-follows:在2
5|demand/group:list-follows:将
5|demand/group:list-follows:将军
29|demand/group:list-follows:把
7|demand/group:list-follows:把军
22|demand/group:list-follows:把国
-3|demand/group:list-follows:氏
-3|demand/group:list-follows:氏の
6|demand/group:list-follows:理
6|demand/group:list-follows:理当
9|demand/group:list-follows:等
9|demand/group:list-follows:等国
-35|demand/group:list-follows:说
-35|demand/group:list-follows:说明
-3|demand/group:list-follows:谈
-3|demand/group:list-follows:谈5
11|demand/group:list-follows:面
11|demand/group:list-follows:面对
-5|demand/group:list-follows:齐
-5|demand/group:list-follows:齐声
-98|demand/group:list-leads:
12|demand/group:list-leads:,
10|demand/group:list-leads:、
4|demand/group:list-leads:」
11|demand/group:list-leads:が
6|demand/group:list-leads:ち
22|demand/group:list-leads:は
-22|demand/group:list-leads:る
6|demand/group:list-leads:促
18|demand/group:list-leads:吁
-6|demand/group:list-leads:求
5|demand/group:list-leads:让
57|demand/group:signs before
15|demand/group:signs-follows:に
-5|demand/group:signs-follows:の
51|demand/group:signs-follows:両
22|demand/group:signs-follows:军
-24|demand/group:signs-follows:新
10|demand/group:three
10|demand/group:three back:0
13|demand/group:two
3|demand/group:two back:0
11|demand/group:two back:1
-40|demand/known-for:ALLIES 2030
-8|demand/known-for:ALLIES 2035
-4|demand/known-for:ALLIES 3.5 2025
-24|demand/known-for:ALLIES 3.5 2030
3|demand/known-for:ALLIES 5 2025
-15|demand/known-for:ALLIES 5 2030
-6|demand/known-for:ALLIES 5 2035
-5|demand/known-for:AUS 1.3 2030
-3|demand/known-for:AUS 2.2 2030
-8|demand/known-for:AUS 2030
-9|demand/known-for:BEL 2030
-9|demand/known-for:BEL 3.5 2030
3|demand/known-for:CAN 2 2029
3|demand/known-for:CAN 2029
9|demand/known-for:DEU 2030
14|demand/known-for:DEU 4 2030
-5|demand/known-for:DEU 5 2030
-3|demand/known-for:DNK 2030
-3|demand/known-for:DNK 5 2030
-4|demand/known-for:ESP 2029
-15|demand/known-for:ESP 2032
-4|demand/known-for:ESP 3 2029
-15|demand/known-for:ESP 3.5 2032
-6|demand/known-for:EST 2030
-5|demand/known-for:EST 4 2030
3|demand/known-for:FJI 2.2 2030
3|demand/known-for:FJI 2030
-7|demand/known-for:GBR 2 2025
-7|demand/known-for:GBR 2025
12|demand/known-for:GBR 2030
12|demand/known-for:GBR 3.5 2030
10|demand/known-for:HUN 2.5 2026
10|demand/known-for:HUN 2026
3|demand/known-for:HUN 2035
3|demand/known-for:HUN 3.5 2035
16|demand/known-for:ITA 2 2025
16|demand/known-for:ITA 2025
4|demand/known-for:ITA 2032
4|demand/known-for:ITA 3.5 2032
-3|demand/known-for:JPN 2028
7|demand/known-for:JPN 2035
6|demand/known-for:JPN 5 2035
3|demand/known-for:KOR 2025
3|demand/known-for:KOR 3.5 2025
4|demand/known-for:KWT 2030
4|demand/known-for:KWT 4.5 2030
-4|demand/known-for:LTU 2030
-3|demand/known-for:LVA 2030
4|demand/known-for:NATO 1.5 2032
-9|demand/known-for:NATO 2 2025
-10|demand/known-for:NATO 2.5 2026
-12|demand/known-for:NATO 2025
-10|demand/known-for:NATO 2026
6|demand/known-for:NATO 2029
46|demand/known-for:NATO 2030
21|demand/known-for:NATO 2032
7|demand/known-for:NATO 3 2029
21|demand/known-for:NATO 3.5 2030
16|demand/known-for:NATO 3.5 2032
-4|demand/known-for:NATO 3.5 2035
-6|demand/known-for:NATO 4 2030
31|demand/known-for:NATO 5 2030
-4|demand/known-for:NLD 1.5 2032
-10|demand/known-for:NLD 2032
-6|demand/known-for:NLD 3.5 2032
5|demand/known-for:PNG 1.3 2030
5|demand/known-for:PNG 2030
-5|demand/known-for:TWN 2030
-5|demand/known-for:TWN 5 2030
4|demand/known:AGO 2.2
4|demand/known:AGO 2.2 2025
4|demand/known:AGO 2.2 since-2025
3|demand/known:AGO since-2025
21|demand/known:ALLIES 0.25
20|demand/known:ALLIES 0.25 2025
20|demand/known:ALLIES 0.25 since-2025
-3|demand/known:ALLIES 1
13|demand/known:ALLIES 1.5
-5|demand/known:ALLIES 1.5 2025
19|demand/known:ALLIES 1.5 2026
13|demand/known:ALLIES 1.5 since-2025
-10|demand/known:ALLIES 1E+1
-8|demand/known:ALLIES 1E+1 2025
-10|demand/known:ALLIES 1E+1 since-2025
-10|demand/known:ALLIES 2 2002
9|demand/known:ALLIES 2 2016
23|demand/known:ALLIES 2 2020
-5|demand/known:ALLIES 2 2023
-9|demand/known:ALLIES 2 2025
-5|demand/known:ALLIES 2 2026
-14|demand/known:ALLIES 2 since-2025
-10|demand/known:ALLIES 2 to-2013
31|demand/known:ALLIES 2 to-2021
-5|demand/known:ALLIES 2 to-2024
-4|demand/known:ALLIES 3
-3|demand/known:ALLIES 3 2023
6|demand/known:ALLIES 3 2024
-18|demand/known:ALLIES 3 2025
12|demand/known:ALLIES 3 2026
-6|demand/known:ALLIES 3 since-2025
4|demand/known:ALLIES 3 to-2024
-9|demand/known:ALLIES 3-3.5
-9|demand/known:ALLIES 3-3.5 2025
-9|demand/known:ALLIES 3-3.5 since-2025
5|demand/known:ALLIES 3.5
-10|demand/known:ALLIES 3.5 2024
-45|demand/known:ALLIES 3.5 2025
25|demand/known:ALLIES 3.5 2026
37|demand/known:ALLIES 3.5 2027
16|demand/known:ALLIES 3.5 since-2025
-10|demand/known:ALLIES 3.5 to-2024
-11|demand/known:ALLIES 3.7
-11|demand/known:ALLIES 3.7 2025
-11|demand/known:ALLIES 3.7 since-2025
-4|demand/known:ALLIES 3.8
-4|demand/known:ALLIES 3.8 2025
-4|demand/known:ALLIES 3.8 since-2025
6|demand/known:ALLIES 4
-4|demand/known:ALLIES 4 2025
11|demand/known:ALLIES 4 2026
6|demand/known:ALLIES 4 since-2025
34|demand/known:ALLIES 5
-18|demand/known:ALLIES 5 2024
29|demand/known:ALLIES 5 2025
37|demand/known:ALLIES 5 2026
-10|demand/known:ALLIES 5 2027
-4|demand/known:ALLIES 5 2030
52|demand/known:ALLIES 5 since-2025
-18|demand/known:ALLIES 5 to-2024
44|demand/known:ALLIES since-2025
-3|demand/known:ALLIES to-1999
-10|demand/known:ALLIES to-2013
30|demand/known:ALLIES to-2021
-32|demand/known:ALLIES to-2024
-20|demand/known:AUS 1.3
-15|demand/known:AUS 1.3 2024
-4|demand/known:AUS 1.3 2025
-4|demand/known:AUS 1.3 since-2025
-15|demand/known:AUS 1.3 to-2024
-21|demand/known:AUS 2
-6|demand/known:AUS 2 2016
-14|demand/known:AUS 2 2026
-15|demand/known:AUS 2 since-2025
-6|demand/known:AUS 2 to-2021
-4|demand/known:AUS 2.2
-4|demand/known:AUS 2.2 2025
-4|demand/known:AUS 2.2 since-2025
6|demand/known:AUS 2.7
6|demand/known:AUS 2.7 2024
6|demand/known:AUS 2.7 to-2024
34|demand/known:AUS 3.5
30|demand/known:AUS 3.5 2025
23|demand/known:AUS 3.5 2026
-20|demand/known:AUS 3.5 2027
34|demand/known:AUS 3.5 since-2025
-23|demand/known:AUS 5
-23|demand/known:AUS 5 2025
-23|demand/known:AUS 5 since-2025
-10|demand/known:AUS since-2025
-6|demand/known:AUS to-2021
-9|demand/known:AUS to-2024
6|demand/known:AUT 1.9
6|demand/known:AUT 1.9 2025
6|demand/known:AUT 1.9 since-2025
6|demand/known:AUT since-2025
3|demand/known:AZE 3
3|demand/known:AZE 3 2025
3|demand/known:AZE 3 since-2025
3|demand/known:AZE since-2025
7|demand/known:BEL 2.5
7|demand/known:BEL 2.5 2025
7|demand/known:BEL 2.5 since-2025
-11|demand/known:BEL 3.5
-9|demand/known:BEL 3.5 2026
-11|demand/known:BEL 3.5 since-2025
-5|demand/known:BGR 2
-5|demand/known:BGR 2 2018
-5|demand/known:BGR 2 to-2021
-7|demand/known:BGR 3.5
-7|demand/known:BGR 3.5 2025
-7|demand/known:BGR 3.5 since-2025
-7|demand/known:BGR since-2025
-5|demand/known:BGR to-2021
-8|demand/known:BHR 5
-8|demand/known:BHR 5 2026
-8|demand/known:BHR 5 since-2025
-8|demand/known:BHR since-2025
-16|demand/known:BRA 1
-16|demand/known:BRA 1 2026
-16|demand/known:BRA 1 since-2025
-18|demand/known:BRA since-2025
7|demand/known:BRN 3
7|demand/known:BRN 3 2025
7|demand/known:BRN 3 since-2025
7|demand/known:BRN since-2025
14|demand/known:BTN 1.3
14|demand/known:BTN 1.3 2024
14|demand/known:BTN 1.3 to-2024
14|demand/known:BTN to-2024
-3|demand/known:BWA 2.2
-3|demand/known:BWA 2.2 2025
-3|demand/known:BWA 2.2 since-2025
-3|demand/known:BWA since-2025
4|demand/known:CAN 2
4|demand/known:CAN 2 2024
4|demand/known:CAN 2 to-2024
23|demand/known:CAN 3
25|demand/known:CAN 3 2025
25|demand/known:CAN 3 since-2025
-5|demand/known:CAN 3.5 2026
10|demand/known:CAN 5
-7|demand/known:CAN 5 2025
17|demand/known:CAN 5 2026
10|demand/known:CAN 5 since-2025
33|demand/known:CAN since-2025
-5|demand/known:CHN 5
-5|demand/known:CHN 5 2025
-5|demand/known:CHN 5 since-2025
-10|demand/known:CHN since-2025
5|demand/known:COL 4
5|demand/known:COL 4 2025
5|demand/known:COL 4 since-2025
4|demand/known:COL since-2025
4|demand/known:DEU 2 1999
-3|demand/known:DEU 2 2002
3|demand/known:DEU 2 2025
3|demand/known:DEU 2 since-2025
4|demand/known:DEU 2 to-1999
-3|demand/known:DEU 2 to-2013
-17|demand/known:DEU 3
-17|demand/known:DEU 3 2025
-17|demand/known:DEU 3 since-2025
14|demand/known:DEU 4
14|demand/known:DEU 4 2025
14|demand/known:DEU 4 since-2025
9|demand/known:DEU 4.7
9|demand/known:DEU 4.7 2025
9|demand/known:DEU 4.7 since-2025
-22|demand/known:DEU 5
-15|demand/known:DEU 5 2025
-7|demand/known:DEU 5 2026
-22|demand/known:DEU 5 since-2025
-13|demand/known:DEU since-2025
4|demand/known:DEU to-1999
-3|demand/known:DEU to-2013
8|demand/known:DNK 3
8|demand/known:DNK 3 2025
8|demand/known:DNK 3 since-2025
32|demand/known:DNK 5
10|demand/known:DNK 5 2025
23|demand/known:DNK 5 2026
32|demand/known:DNK 5 since-2025
38|demand/known:DNK since-2025
-4|demand/known:ESP 2 2024
-4|demand/known:ESP 2 to-2024
-4|demand/known:ESP 3
-4|demand/known:ESP 3 2026
-4|demand/known:ESP 3 since-2025
4|demand/known:ESP 3.5
4|demand/known:ESP 3.5 since-2025
30|demand/known:ESP 5
30|demand/known:ESP 5 2025
30|demand/known:ESP 5 since-2025
30|demand/known:ESP since-2025
-4|demand/known:ESP to-2024
-11|demand/known:EST 3
-11|demand/known:EST 3 2025
-11|demand/known:EST 3 since-2025
-5|demand/known:EST 4
-5|demand/known:EST 4 2025
-5|demand/known:EST 4 since-2025
-7|demand/known:EST 5
-7|demand/known:EST 5 2025
-7|demand/known:EST 5 since-2025
-24|demand/known:EST since-2025
-11|demand/known:EU 2
-11|demand/known:EU 2 2023
-11|demand/known:EU 2 to-2024
10|demand/known:EU 3
-5|demand/known:EU 3 2025
13|demand/known:EU 3 2026
9|demand/known:EU 3 since-2025
3|demand/known:EU 3-3.5
3|demand/known:EU 3-3.5 2025
3|demand/known:EU 3-3.5 since-2025
23|demand/known:EU 3.5
23|demand/known:EU 3.5 2025
23|demand/known:EU 3.5 since-2025
35|demand/known:EU since-2025
-10|demand/known:EU to-2024
-3|demand/known:FIN 1.3
-3|demand/known:FIN 1.3 2025
-3|demand/known:FIN 1.3 since-2025
-9|demand/known:FIN 3
-9|demand/known:FIN 3 2025
-9|demand/known:FIN 3 since-2025
-3|demand/known:FIN 5
-3|demand/known:FIN 5 2025
-3|demand/known:FIN 5 since-2025
-16|demand/known:FIN since-2025
4|demand/known:FJI 2.2
4|demand/known:FJI 2.2 2025
4|demand/known:FJI 2.2 since-2025
4|demand/known:FJI since-2025
-9|demand/known:FRA 3-3.5
-9|demand/known:FRA 3-3.5 2025
-9|demand/known:FRA 3-3.5 since-2025
-8|demand/known:FRA 5
-8|demand/known:FRA 5 2025
-8|demand/known:FRA 5 since-2025
-18|demand/known:FRA since-2025
-8|demand/known:GBR 2
-7|demand/known:GBR 2 2025
-7|demand/known:GBR 2 since-2025
-3|demand/known:GBR 2.5
-3|demand/known:GBR 2.5 2024
-3|demand/known:GBR 2.5 to-2024
6|demand/known:GBR 3
4|demand/known:GBR 3 2026
6|demand/known:GBR 3 since-2025
7|demand/known:GBR 3.5
-6|demand/known:GBR 3.5 2025
13|demand/known:GBR 3.5 2026
7|demand/known:GBR 3.5 since-2025
5|demand/known:GBR 5
5|demand/known:GBR 5 2025
5|demand/known:GBR 5 since-2025
11|demand/known:GBR since-2025
-3|demand/known:GBR to-2024
4|demand/known:GMB 1
4|demand/known:GMB 1 2024
4|demand/known:GMB 1 to-2024
4|demand/known:GMB to-2024
27|demand/known:GUY 1
27|demand/known:GUY 1 2026
27|demand/known:GUY 1 since-2025
27|demand/known:GUY since-2025
-11|demand/known:HUN 2
-11|demand/known:HUN 2 2024
-11|demand/known:HUN 2 to-2024
10|demand/known:HUN 2.5
10|demand/known:HUN 2.5 2026
10|demand/known:HUN 2.5 since-2025
5|demand/known:HUN 3.5
5|demand/known:HUN 3.5 2025
5|demand/known:HUN 3.5 since-2025
15|demand/known:HUN since-2025
-11|demand/known:HUN to-2024
-11|demand/known:IDN 3.5
-11|demand/known:IDN 3.5 2025
-11|demand/known:IDN 3.5 since-2025
-11|demand/known:IDN since-2025
-14|demand/known:IND 1.3
-14|demand/known:IND 1.3 2024
-14|demand/known:IND 1.3 to-2024
-3|demand/known:IND 3.5
-3|demand/known:IND 3.5 2027
-3|demand/known:IND 3.5 since-2025
-3|demand/known:IND 5
-3|demand/known:IND 5 2025
-3|demand/known:IND 5 since-2025
-8|demand/known:IND since-2025
-14|demand/known:IND to-2024
3|demand/known:IRL 1.3
3|demand/known:IRL 1.3 2025
3|demand/known:IRL 1.3 since-2025
3|demand/known:IRL since-2025
-10|demand/known:ISR 3.5
-10|demand/known:ISR 3.5 2026
-10|demand/known:ISR 3.5 since-2025
-9|demand/known:ISR since-2025
16|demand/known:ITA 2
16|demand/known:ITA 2 2025
16|demand/known:ITA 2 since-2025
11|demand/known:ITA 3.5
11|demand/known:ITA 3.5 2025
11|demand/known:ITA 3.5 since-2025
4|demand/known:ITA 5
5|demand/known:ITA 5 2026
4|demand/known:ITA 5 since-2025
30|demand/known:ITA since-2025
-6|demand/known:JPN 1.3
-6|demand/known:JPN 1.3 2025
-6|demand/known:JPN 1.3 since-2025
-16|demand/known:JPN 1.5
-16|demand/known:JPN 1.5 2026
-16|demand/known:JPN 1.5 since-2025
-11|demand/known:JPN 1E+1
-7|demand/known:JPN 1E+1 2025
-4|demand/known:JPN 1E+1 2026
-11|demand/known:JPN 1E+1 since-2025
-40|demand/known:JPN 2
-4|demand/known:JPN 2 2017
-17|demand/known:JPN 2 2025
-21|demand/known:JPN 2 2026
-38|demand/known:JPN 2 since-2025
-4|demand/known:JPN 2 to-2021
6|demand/known:JPN 2.6
6|demand/known:JPN 2.6 2024
6|demand/known:JPN 2.6 to-2024
-6|demand/known:JPN 2.7
-6|demand/known:JPN 2.7 2024
-6|demand/known:JPN 2.7 to-2024
23|demand/known:JPN 3
3|demand/known:JPN 3 1988
-12|demand/known:JPN 3 2024
37|demand/known:JPN 3 2025
-9|demand/known:JPN 3 2026
29|demand/known:JPN 3 since-2025
5|demand/known:JPN 3 to-1999
-12|demand/known:JPN 3 to-2024
44|demand/known:JPN 3.5
61|demand/known:JPN 3.5 2025
-10|demand/known:JPN 3.5 2026
-9|demand/known:JPN 3.5 2027
44|demand/known:JPN 3.5 since-2025
-4|demand/known:JPN 4.7
-4|demand/known:JPN 4.7 2025
-4|demand/known:JPN 4.7 since-2025
26|demand/known:JPN 5
41|demand/known:JPN 5 2025
-34|demand/known:JPN 5 2026
13|demand/known:JPN 5 2027
7|demand/known:JPN 5 2030
26|demand/known:JPN 5 since-2025
25|demand/known:JPN since-2025
8|demand/known:JPN to-1999
-4|demand/known:JPN to-2021
-13|demand/known:JPN to-2024
-5|demand/known:KOR 2
-5|demand/known:KOR 2 2025
-5|demand/known:KOR 2 since-2025
-5|demand/known:KOR 2.6
-5|demand/known:KOR 2.6 2024
-5|demand/known:KOR 2.6 to-2024
6|demand/known:KOR 3
5|demand/known:KOR 3 2024
5|demand/known:KOR 3 to-2024
-25|demand/known:KOR 3.5
-3|demand/known:KOR 3.5 2025
-22|demand/known:KOR 3.5 2026
-25|demand/known:KOR 3.5 since-2025
15|demand/known:KOR 3.8
15|demand/known:KOR 3.8 2025
15|demand/known:KOR 3.8 since-2025
13|demand/known:KOR 5
8|demand/known:KOR 5 2025
5|demand/known:KOR 5 2026
13|demand/known:KOR 5 since-2025
-4|demand/known:KOR since-2025
4|demand/known:KWT 4.5
4|demand/known:KWT 4.5 2025
4|demand/known:KWT 4.5 since-2025
4|demand/known:KWT since-2025
-11|demand/known:LTU 3
-8|demand/known:LTU 3 2023
-9|demand/known:LTU 3 to-2024
-10|demand/known:LTU 5
-10|demand/known:LTU 5 2025
-10|demand/known:LTU 5 since-2025
-16|demand/known:LTU since-2025
-9|demand/known:LTU to-2024
-4|demand/known:LVA 5
-4|demand/known:LVA 5 2025
-4|demand/known:LVA 5 since-2025
-7|demand/known:LVA since-2025
7|demand/known:MDV 3.1
7|demand/known:MDV 3.1 2025
7|demand/known:MDV 3.1 since-2025
7|demand/known:MDV since-2025
6|demand/known:MEX 1.5
6|demand/known:MEX 1.5 2025
6|demand/known:MEX 1.5 since-2025
6|demand/known:MEX since-2025
-6|demand/known:MLT 1.9
-6|demand/known:MLT 1.9 2025
-6|demand/known:MLT 1.9 since-2025
-6|demand/known:MLT since-2025
4|demand/known:NATO 1.5
5|demand/known:NATO 1.5 2025
4|demand/known:NATO 1.5 since-2025
-26|demand/known:NATO 2
-3|demand/known:NATO 2 1999
14|demand/known:NATO 2 2002
5|demand/known:NATO 2 2017
11|demand/known:NATO 2 2018
-22|demand/known:NATO 2 2020
-8|demand/known:NATO 2 2023
-14|demand/known:NATO 2 2024
-8|demand/known:NATO 2 2025
-8|demand/known:NATO 2 since-2025
-3|demand/known:NATO 2 to-1999
14|demand/known:NATO 2 to-2013
-7|demand/known:NATO 2 to-2021
-21|demand/known:NATO 2 to-2024
-11|demand/known:NATO 2.5
4|demand/known:NATO 2.5 2024
-7|demand/known:NATO 2.5 2025
-10|demand/known:NATO 2.5 2026
-16|demand/known:NATO 2.5 since-2025
5|demand/known:NATO 2.5 to-2024
15|demand/known:NATO 3
7|demand/known:NATO 3 2023
19|demand/known:NATO 3 2024
3|demand/known:NATO 3 2025
-9|demand/known:NATO 3 2026
-7|demand/known:NATO 3 since-2025
-3|demand/known:NATO 3 to-1999
26|demand/known:NATO 3 to-2024
15|demand/known:NATO 3-3.5
15|demand/known:NATO 3-3.5 2025
15|demand/known:NATO 3-3.5 since-2025
-8|demand/known:NATO 3.5
12|demand/known:NATO 3.5 2024
-23|demand/known:NATO 3.5 2025
4|demand/known:NATO 3.5 2026
-20|demand/known:NATO 3.5 since-2025
12|demand/known:NATO 3.5 to-2024
13|demand/known:NATO 3.7
13|demand/known:NATO 3.7 2025
13|demand/known:NATO 3.7 since-2025
4|demand/known:NATO 4
5|demand/known:NATO 4 2019
6|demand/known:NATO 4 2025
-7|demand/known:NATO 4 2026
6|demand/known:NATO 4 to-2021
39|demand/known:NATO 5
18|demand/known:NATO 5 2024
49|demand/known:NATO 5 2025
-23|demand/known:NATO 5 2026
-3|demand/known:NATO 5 2027
21|demand/known:NATO 5 since-2025
18|demand/known:NATO 5 to-2024
-6|demand/known:NATO since-2025
-7|demand/known:NATO to-1999
13|demand/known:NATO to-2013
38|demand/known:NATO to-2024
-4|demand/known:NLD 1.5
-4|demand/known:NLD 1.5 2025
-4|demand/known:NLD 1.5 since-2025
-6|demand/known:NLD 3.5
-6|demand/known:NLD 3.5 2025
-6|demand/known:NLD 3.5 since-2025
-10|demand/known:NLD 5
-10|demand/known:NLD 5 2025
-10|demand/known:NLD 5 since-2025
-20|demand/known:NLD since-2025
-5|demand/known:NOR 0.25
-5|demand/known:NOR 0.25 2025
-5|demand/known:NOR 0.25 since-2025
4|demand/known:NOR 4
4|demand/known:NOR 4 2026
4|demand/known:NOR 4 since-2025
-7|demand/known:NOR 5
-7|demand/known:NOR 5 2025
-7|demand/known:NOR 5 since-2025
-9|demand/known:NOR since-2025
-3|demand/known:NZL 3
-3|demand/known:NZL 3 2025
-3|demand/known:NZL 3 since-2025
-4|demand/known:NZL since-2025
6|demand/known:OMN 6
6|demand/known:OMN 6 2025
6|demand/known:OMN 6 since-2025
6|demand/known:OMN since-2025
20|demand/known:PHL 2
-3|demand/known:PHL 2 2025
23|demand/known:PHL 2 2026
20|demand/known:PHL 2 since-2025
15|demand/known:PHL 3.5
4|demand/known:PHL 3.5 2025
11|demand/known:PHL 3.5 2026
15|demand/known:PHL 3.5 since-2025
-3|demand/known:PHL 5
-3|demand/known:PHL 5 since-2025
32|demand/known:PHL since-2025
5|demand/known:PNG 1.3
5|demand/known:PNG 1.3 2025
5|demand/known:PNG 1.3 since-2025
18|demand/known:PNG 2
18|demand/known:PNG 2 2026
18|demand/known:PNG 2 since-2025
24|demand/known:PNG since-2025
4|demand/known:POL 2
5|demand/known:POL 2 2025
5|demand/known:POL 2 since-2025
-23|demand/known:POL 3
-16|demand/known:POL 3 2024
-7|demand/known:POL 3 2025
-7|demand/known:POL 3 since-2025
-16|demand/known:POL 3 to-2024
3|demand/known:POL 3.5
3|demand/known:POL 3.5 2025
3|demand/known:POL 3.5 since-2025
-17|demand/known:POL 4
-12|demand/known:POL 4 2025
-4|demand/known:POL 4 2026
-17|demand/known:POL 4 since-2025
-7|demand/known:POL 4.7
-7|demand/known:POL 4.7 2025
-7|demand/known:POL 4.7 since-2025
-14|demand/known:POL 5
-14|demand/known:POL 5 2025
-14|demand/known:POL 5 since-2025
-35|demand/known:POL since-2025
-16|demand/known:POL to-2024
-8|demand/known:ROU 3.5
-8|demand/known:ROU 3.5 2025
-8|demand/known:ROU 3.5 since-2025
-9|demand/known:ROU since-2025
-6|demand/known:SAU 6
-6|demand/known:SAU 6 2025
-6|demand/known:SAU 6 since-2025
-8|demand/known:SAU since-2025
-3|demand/known:SEN 1
-3|demand/known:SEN 1 2024
-3|demand/known:SEN 1 to-2024
-3|demand/known:SEN to-2024
-21|demand/known:SGP 3.5
-16|demand/known:SGP 3.5 2025
-4|demand/known:SGP 3.5 2027
-21|demand/known:SGP 3.5 since-2025
-10|demand/known:SGP 5
-10|demand/known:SGP 5 2025
-10|demand/known:SGP 5 since-2025
-32|demand/known:SGP since-2025
10|demand/known:SRB 2
10|demand/known:SRB 2 2023
10|demand/known:SRB 2 to-2024
10|demand/known:SRB to-2024
29|demand/known:SWE 2
29|demand/known:SWE 2 2024
29|demand/known:SWE 2 to-2024
-4|demand/known:SWE since-2025
29|demand/known:SWE to-2024
-13|demand/known:THA 3.5
-12|demand/known:THA 3.5 2025
-13|demand/known:THA 3.5 since-2025
-16|demand/known:THA since-2025
16|demand/known:TLS 1.3
16|demand/known:TLS 1.3 2024
16|demand/known:TLS 1.3 to-2024
16|demand/known:TLS to-2024
14|demand/known:TUR 2
14|demand/known:TUR 2 2023
14|demand/known:TUR 2 to-2024
-6|demand/known:TUR 3.1
-6|demand/known:TUR 3.1 2025
-6|demand/known:TUR 3.1 since-2025
-6|demand/known:TUR since-2025
14|demand/known:TUR to-2024
25|demand/known:TWN 1E+1
17|demand/known:TWN 1E+1 2025
8|demand/known:TWN 1E+1 2026
24|demand/known:TWN 1E+1 since-2025
4|demand/known:TWN 3 2023
3|demand/known:TWN 3 2024
-8|demand/known:TWN 3 2025
-8|demand/known:TWN 3 since-2025
7|demand/known:TWN 3 to-2024
-9|demand/known:TWN 3.5
-8|demand/known:TWN 3.5 2025
-9|demand/known:TWN 3.5 since-2025
-9|demand/known:TWN 5
-9|demand/known:TWN 5 2025
-10|demand/known:TWN 5 since-2025
9|demand/known:TWN to-2024
-14|demand/known:UKR 0.25
-14|demand/known:UKR 0.25 2025
-14|demand/known:UKR 0.25 since-2025
-3|demand/known:UKR 3
-3|demand/known:UKR 3 2025
-3|demand/known:UKR 3 since-2025
-4|demand/known:UKR 5
-4|demand/known:UKR 5 since-2025
-22|demand/known:UKR since-2025
8|demand/known:USA 1.3
8|demand/known:USA 1.3 2025
8|demand/known:USA 1.3 since-2025
18|demand/known:USA 2
-4|demand/known:USA 2 2018
26|demand/known:USA 2 2025
26|demand/known:USA 2 since-2025
-6|demand/known:USA 2 to-2021
-8|demand/known:USA 3
-3|demand/known:USA 3 2024
-6|demand/known:USA 3 2026
-4|demand/known:USA 3 since-2025
-4|demand/known:USA 3 to-2024
-9|demand/known:USA 3.5
6|demand/known:USA 3.5 2025
-13|demand/known:USA 3.5 2026
-7|demand/known:USA 3.5 since-2025
-10|demand/known:USA 3.8
-10|demand/known:USA 3.8 2025
-10|demand/known:USA 3.8 since-2025
-7|demand/known:USA 4
-5|demand/known:USA 4 2019
-6|demand/known:USA 4 to-2021
9|demand/known:USA 4.7
9|demand/known:USA 4.7 2025
9|demand/known:USA 4.7 since-2025
-39|demand/known:USA 5
-26|demand/known:USA 5 2025
-12|demand/known:USA 5 2026
-39|demand/known:USA 5 since-2025
-22|demand/known:USA since-2025
-12|demand/known:USA to-2021
-6|demand/known:USA to-2024
-10|demand/known:VEN 1
-10|demand/known:VEN 1 2026
-10|demand/known:VEN 1 since-2025
-10|demand/known:VEN since-2025
3|demand/known:VNM since-2025
-3|demand/last-kind:cap False
53|demand/last-kind:demand False
31|demand/last-kind:demand True
-57|demand/last-kind:denial False
34|demand/last-kind:level False
8|demand/last-kind:level True
5|demand/last-kind:other False
17|demand/last-kind:other True
-14|demand/last-kind:pledge False
-19|demand/last-kind:pledge True
-8|demand/last-kind:proposal False
11|demand/last-kind:proposal True
5|demand/last:before nobody-named
3|demand/last:before others-named
4|demand/last:here nobody-named
43|demand/last:here others-named
-10|demand/main:nobody-named
49|demand/main:others-named
34|demand/named:1
-41|demand/one-of-several
13|demand/right-before:
5|demand/right-before:\"统统达到
4|demand/right-before::\"
-3|demand/right-before::与其谈
-27|demand/right-before::军费必须
11|demand/right-before::美方提出过
-24|demand/right-before::美防部\"
4|demand/right-before:_\"
-12|demand/right-before:_国防支出
12|demand/right-before:_国防支出达
-3|demand/right-before:、
-3|demand/right-before:、オマーンに
5|demand/right-before:、欧州に「
4|demand/right-before:、米の
-5|demand/right-before:、葡萄牙谈
7|demand/right-before:「防衛費
9|demand/right-before:」达到
-13|demand/right-before:から
-3|demand/right-before:がしばしば
16|demand/right-before:がアジアに
11|demand/right-before:が国防費を
6|demand/right-before:が次に
-11|demand/right-before:が訴える
6|demand/right-before:と同じ
-8|demand/right-before:に
12|demand/right-before:にGDP比
-13|demand/right-before:に「
13|demand/right-before:には
-5|demand/right-before:には名指しで
13|demand/right-before:にも
-22|demand/right-before:に対し
3|demand/right-before:に期待する
30|demand/right-before:に求める
4|demand/right-before:に突き付けた
-52|demand/right-before:に説く
-20|demand/right-before:は
-14|demand/right-before:は、
6|demand/right-before:はどこも
5|demand/right-before:は一律
3|demand/right-before:は国防費
23|demand/right-before:は少なくとも
6|demand/right-before:へ
8|demand/right-before:も
7|demand/right-before:一般には
5|demand/right-before:並みの
21|demand/right-before:也不能低于
3|demand/right-before:也把目标订为
-11|demand/right-before:也该向
3|demand/right-before:付
3|demand/right-before:以
6|demand/right-before:保持
3|demand/right-before:全体に
6|demand/right-before:向
9|demand/right-before:和巴黎也达到
4|demand/right-before:和瑞典也升到
-8|demand/right-before:喊话:不花
3|demand/right-before:在美方要求
-7|demand/right-before:外相、米の
-5|demand/right-before:多国对
-9|demand/right-before:应付
17|demand/right-before:应拿出
-7|demand/right-before:应达到
19|demand/right-before:必须做到
-7|demand/right-before:总统:
-5|demand/right-before:把
7|demand/right-before:把GDP的
-31|demand/right-before:把军费提高到
-11|demand/right-before:把比率提高到
6|demand/right-before:拨出GDP的
-3|demand/right-before:拿出
6|demand/right-before:提出的
9|demand/right-before:提高到
-9|demand/right-before:曾呼吁欧洲以
4|demand/right-before:最怕听到
-8|demand/right-before:最终做到
7|demand/right-before:欧洲盟友花
-9|demand/right-before:相仿的
3|demand/right-before:看齐
-7|demand/right-before:花
4|demand/right-before:谈
4|demand/right-before:走到
4|demand/right-before:跟进
21|demand/right-before:达到
-23|demand/right-before:达到GDP的
4|demand/right-before:达到的
-11|demand/right-before:都要给出
-4|demand/right-before:重提
-10|demand/right-before:须拿出
13|demand/ruled
45|demand/ruled:allies_and_members
-13|demand/ruled:as_before_in_sentence
17|demand/ruled:as_in_the_sentence_before
31|demand/ruled:main_spender
17|demand/ruled:named_after_patient
-6|demand/ruled:named_before
-21|demand/ruled:named_before_patient
-20|demand/ruled:named_in_clause
-48|demand/ruled:named_in_clause_patient
12|demand/ruled:named_near
10|demand/same-figure-of-another
-10|demand/same-figure-of-it
63|demand/several:2
68|demand/several:3
11|demand/several:8
46|demand/subject:others-named
-49|demand/title
-5|demand/told-of:0
20|demand/told-of:2
-15|demand/told-of:3
-22|demand/unnamed
-10|demand/unnamed-beside-others
3|denial/after-far:1 True
-6|denial/after-far:18 True
15|denial/after-far:4 True
8|denial/after-far:9 True
-3|denial/after-follows:
-3|denial/after-follows: False
6|denial/after-follows:\"
-3|denial/after-follows:\"。 True
9|denial/after-follows:\"早 True
4|denial/after-follows:が
-5|denial/after-follows:にだ True
5|denial/after-follows:に求 False
-5|denial/after-follows:の
-5|denial/after-follows:の財 False
3|denial/after-follows:不
3|denial/after-follows:不是 True
8|denial/after-follows:予
8|denial/after-follows:予以 True
5|denial/after-follows:表
5|denial/after-follows:表示 True
6|denial/after-leads:%,
9|denial/after-leads:,称
-4|denial/after-leads:」_
3|denial/after-leads:い。
-6|denial/after-leads:べ、
-3|denial/after-leads:不是
3|denial/after-leads:知道
8|denial/after-leads:闻,
-11|denial/after:named False
23|denial/after:named True
6|denial/after:patient False
-3|denial/after:patient True
-21|denial/asks
14|denial/before-commas:0 0
23|denial/before-commas:1 0
-31|denial/before-commas:1 1
-16|denial/before-commas:2 0
24|denial/before-commas:2 1
-3|denial/before-commas:2 2
-23|denial/before-far:1 0
3|denial/before-far:18 0
5|denial/before-far:18 1
-14|denial/before-far:36 0
-27|denial/before-far:36 1
55|denial/before-far:9 0
3|denial/before-far:far 0
16|denial/before-far:far 1
-5|denial/before-far:far 2
-3|denial/before-follows-rank:, 0 0
-9|denial/before-follows-rank:5 0 0
-10|denial/before-follows-rank:| 1 0
-4|denial/before-follows-rank:「 0 0
-13|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:か 1 0
-15|denial/before-follows-rank:が 0 0
7|denial/before-follows-rank:に 0 0
-10|denial/before-follows-rank:の 0 0
17|denial/before-follows-rank:は 0 0
5|denial/before-follows-rank:は 1 0
-4|denial/before-follows-rank:も 0 0
6|denial/before-follows-rank:や 1 0
11|denial/before-follows-rank:不 0 0
3|denial/before-follows-rank:不 1 0
5|denial/before-follows-rank:与 1 0
-3|denial/before-follows-rank:主 1 0
14|denial/before-follows-rank:也 0 0
3|denial/before-follows-rank:付 0 0
-3|denial/before-follows-rank:代 0 0
-7|denial/before-follows-rank:会 0 0
-13|denial/before-follows-rank:側 0 0
6|denial/before-follows-rank:则 0 0
3|denial/before-follows-rank:则 0 1
-40|denial/before-follows-rank:去 1 1
-8|denial/before-follows-rank:发 0 0
22|denial/before-follows-rank:否 0 0
-4|denial/before-follows-rank:唯 0 0
-3|denial/before-follows-rank:回 2 2
-6|denial/before-follows-rank:国 1 0
-37|denial/before-follows-rank:坦 0 0
7|denial/before-follows-rank:大 0 0
12|denial/before-follows-rank:室 3 1
-3|denial/before-follows-rank:建 0 0
4|denial/before-follows-rank:开 1 0
-5|denial/before-follows-rank:总 1 0
4|denial/before-follows-rank:拒 0 0
10|denial/before-follows-rank:无 0 0
3|denial/before-follows-rank:星 1 0
-3|denial/before-follows-rank:标 0 0
-3|denial/before-follows-rank:的 0 0
6|denial/before-follows-rank:米 1 1
17|denial/before-follows-rank:自 0 0
5|denial/before-follows-rank:要 0 0
-8|denial/before-follows-rank:许 0 0
5|denial/before-follows-rank:设 0 0
5|denial/before-follows-rank:说 0 1
4|denial/before-follows-rank:遭 0 0
5|denial/before-follows-rank:防 0 0
6|denial/before-follows-rank:首 0 0
7|denial/before-follows-rank:首 1 0
-3|denial/before-follows-rank:驻 1 0
-3|denial/before-follows:,
-3|denial/before-follows:3
-9|denial/before-follows:5
-9|denial/before-follows:5%
-10|denial/before-follows:|
-10|denial/before-follows:|特
-10|denial/before-follows:|特朗普
-5|denial/before-follows:「
-3|denial/before-follows:「5
-3|denial/before-follows:「5%は
-18|denial/before-follows:か
-18|denial/before-follows:から
-3|denial/before-follows:から5%
-3|denial/before-follows:からGD
-3|denial/before-follows:からも国
-15|denial/before-follows:が
-7|denial/before-follows:が日
-7|denial/before-follows:が日韓両
6|denial/before-follows:に
-3|denial/before-follows:に2
-3|denial/before-follows:に2・5
-3|denial/before-follows:に3
-3|denial/before-follows:に3.5
11|denial/before-follows:に5
9|denial/before-follows:に5%を
7|denial/before-follows:に防
7|denial/before-follows:に防衛費
-13|denial/before-follows:の
-8|denial/before-follows:の5
-8|denial/before-follows:の5%と
22|denial/before-follows:は
-4|denial/before-follows:は3
-3|denial/before-follows:は3・5
-3|denial/before-follows:は、国防
25|denial/before-follows:は国
25|denial/before-follows:は国防費
-4|denial/before-follows:も
-4|denial/before-follows:も国
-4|denial/before-follows:も国防費
6|denial/before-follows:や
4|denial/before-follows:やイ
4|denial/before-follows:やイタリ
13|denial/before-follows:不
4|denial/before-follows:不会
3|denial/before-follows:不会跟进
10|denial/before-follows:不必
10|denial/before-follows:不必付5
5|denial/before-follows:与
3|denial/before-follows:与菲
3|denial/before-follows:与菲律宾
-3|denial/before-follows:主
-3|denial/before-follows:主席
-3|denial/before-follows:主席容克
14|denial/before-follows:也
6|denial/before-follows:也称
6|denial/before-follows:也称,希
9|denial/before-follows:也要
9|denial/before-follows:也要把军
3|denial/before-follows:付
3|denial/before-follows:付2
3|denial/before-follows:付2.2
-3|denial/before-follows:代
-3|denial/before-follows:代表
-3|denial/before-follows:代表私下
-5|denial/before-follows:会
-7|denial/before-follows:会后
-7|denial/before-follows:会后向记
-13|denial/before-follows:側
-13|denial/before-follows:側は
-13|denial/before-follows:側は1.
4|denial/before-follows:军
4|denial/before-follows:军费
10|denial/before-follows:则
3|denial/before-follows:则重
3|denial/before-follows:则重申2
-4|denial/before-follows:前
-40|denial/before-follows:去
-40|denial/before-follows:去年
-40|denial/before-follows:去年度达
-8|denial/before-follows:发
-8|denial/before-follows:发言
-8|denial/before-follows:发言人卡
24|denial/before-follows:否
24|denial/before-follows:否认
22|denial/before-follows:否认曾承
-4|denial/before-follows:唯
-4|denial/before-follows:唯一
-4|denial/before-follows:唯一拒绝
-3|denial/before-follows:回应指现
-8|denial/before-follows:国防相が
3|denial/before-follows:国防相は
-4|denial/before-follows:坚
-4|denial/before-follows:坚持
-37|denial/before-follows:坦
-37|denial/before-follows:坦承
-37|denial/before-follows:坦承,这
7|denial/before-follows:大
7|denial/before-follows:大統
8|denial/before-follows:大統領は
13|denial/before-follows:室
12|denial/before-follows:室の
12|denial/before-follows:室の高官
-3|denial/before-follows:建
-3|denial/before-follows:建议
-3|denial/before-follows:建议再补
4|denial/before-follows:开
4|denial/before-follows:开火
4|denial/before-follows:开火,称
-5|denial/before-follows:总
-4|denial/before-follows:总理
-5|denial/before-follows:总理施托
5|denial/before-follows:拒
5|denial/before-follows:拒绝
10|denial/before-follows:无
10|denial/before-follows:无须
10|denial/before-follows:无须达到
3|denial/before-follows:星
3|denial/before-follows:星期
-3|denial/before-follows:标
-3|denial/before-follows:标准
-3|denial/before-follows:标准3.
8|denial/before-follows:没有承诺
-3|denial/before-follows:没有要求
-3|denial/before-follows:的
-3|denial/before-follows:的做
-3|denial/before-follows:的做法,
7|denial/before-follows:米
4|denial/before-follows:米協
4|denial/before-follows:米協議で
18|denial/before-follows:自
17|denial/before-follows:自己
17|denial/before-follows:自己需要
5|denial/before-follows:要
15|denial/before-follows:要为
15|denial/before-follows:要为自己
-9|denial/before-follows:要求
-5|denial/before-follows:要求防卫
-8|denial/before-follows:许
-8|denial/before-follows:许诺
-8|denial/before-follows:许诺2.
5|denial/before-follows:设
5|denial/before-follows:设定
5|denial/before-follows:设定了占
6|denial/before-follows:说
6|denial/before-follows:说,
5|denial/before-follows:说,他的
4|denial/before-follows:遭
4|denial/before-follows:遭到
4|denial/before-follows:遭到冷遇
5|denial/before-follows:防
4|denial/before-follows:防衛
17|denial/before-follows:首
18|denial/before-follows:首相
5|denial/before-follows:首相は1
7|denial/before-follows:首相は、
-3|denial/before-follows:驻
-3|denial/before-follows:驻苏
-3|denial/before-follows:驻苏瓦大
50|denial/before-leads:
5|denial/before-leads:\",
-40|denial/before-leads:,
8|denial/before-leads::
5|denial/before-leads:;
3|denial/before-leads:_
-16|denial/before-leads:、
-6|denial/before-leads:、「
-11|denial/before-leads:「
11|denial/before-leads:】
-4|denial/before-leads:が
-6|denial/before-leads:で、
20|denial/before-leads:の
-3|denial/before-leads:は、
-3|denial/before-leads:も
-5|denial/before-leads:や
-3|denial/before-leads:らも
4|denial/before-leads:アの
7|denial/before-leads:カの
12|denial/before-leads:ス】
4|denial/before-leads:ンの
-4|denial/before-leads:ーや
-3|denial/before-leads:与
17|denial/before-leads:为
-3|denial/before-leads:书长
-6|denial/before-leads:于
-5|denial/before-leads:关于
-3|denial/before-leads:划照
-3|denial/before-leads:到
-3|denial/before-leads:南与
3|denial/before-leads:卫相
-3|denial/before-leads:及
-3|denial/before-leads:向
19|denial/before-leads:否认
-12|denial/before-leads:国が
-4|denial/before-leads:国是
7|denial/before-leads:在
-3|denial/before-leads:对
-3|denial/before-leads:帐,
3|denial/before-leads:平;
-7|denial/before-leads:应
4|denial/before-leads:度向
-21|denial/before-leads:总理
-3|denial/before-leads:提及
3|denial/before-leads:方、
-3|denial/before-leads:日
-8|denial/before-leads:日、
-4|denial/before-leads:是
10|denial/before-leads:普:
-8|denial/before-leads:曾向
7|denial/before-leads:求
-3|denial/before-leads:照
-21|denial/before-leads:理
3|denial/before-leads:电_
-7|denial/before-leads:的
5|denial/before-leads:盟给
7|denial/before-leads:相
-4|denial/before-leads:相「
8|denial/before-leads:相が
3|denial/before-leads:相は
10|denial/before-leads:示
-7|denial/before-leads:答应
5|denial/before-leads:给
-7|denial/before-leads:行的
10|denial/before-leads:表示
7|denial/before-leads:要求
19|denial/before-leads:认
17|denial/before-leads:认为
4|denial/before-leads:议在
-37|denial/before-leads:说,
-3|denial/before-leads:跟进
-3|denial/before-leads:进
4|denial/before-leads:首相
-14|denial/before-opens:False agent
-19|denial/before-opens:False named
4|denial/before-opens:True agent
25|denial/before-opens:True named
17|denial/before-opens:True patient
-15|denial/before-rank:0 0 agent
3|denial/before-rank:0 0 named
8|denial/before-rank:0 0 patient
9|denial/before-rank:0 1 named
5|denial/before-rank:1 0 agent
18|denial/before-rank:1 0 named
6|denial/before-rank:1 0 patient
-30|denial/before-rank:1 1 named
-3|denial/before-rank:2 0 named
-3|denial/before-rank:2 2 named
12|denial/before-rank:3 1 named
-11|denial/before:agent
6|denial/before:named
15|denial/before:patient
10|denial/class-main:ALLIES ALLIES
6|denial/class-main:ALLIES JPN
-8|denial/class-main:ALLIES KOR
-4|denial/class-main:ALLIES TWN
-9|denial/class-main:ALLIES land
-8|denial/class-main:ALLIES member
3|denial/class-main:CHN JPN
-3|denial/class-main:CHN land
-4|denial/class-main:EU ALLIES
4|denial/class-main:EU land
-13|denial/class-main:EU member
5|denial/class-main:JPN ALLIES
19|denial/class-main:JPN JPN
5|denial/class-main:JPN KOR
7|denial/class-main:JPN member
-7|denial/class-main:KOR JPN
14|denial/class-main:KOR KOR
-10|denial/class-main:NATO ALLIES
-12|denial/class-main:NATO JPN
-21|denial/class-main:NATO NATO
6|denial/class-main:TWN TWN
-8|denial/class-main:TWN land
-9|denial/class-main:USA ALLIES
-7|denial/class-main:USA KOR
17|denial/class-main:USA NATO
-3|denial/class-main:USA TWN
-4|denial/class-main:USA land
-4|denial/class-main:USA member
4|denial/class-main:land ALLIES
-13|denial/class-main:land JPN
33|denial/class-main:land land
3|denial/class-main:member ALLIES
5|denial/class-main:member NATO
-9|denial/class-main:member land
14|denial/class-main:member member
10|denial/class-named:ALLIES ALLIES others-named
-7|denial/class-named:ALLIES JPN nobody-named
14|denial/class-named:ALLIES JPN others-named
-6|denial/class-named:ALLIES KOR others-named
-7|denial/class-named:ALLIES land others-named
-6|denial/class-named:ALLIES member others-named
3|denial/class-named:CHN JPN others-named
-3|denial/class-named:CHN land others-named
-4|denial/class-named:EU ALLIES others-named
4|denial/class-named:EU land others-named
-13|denial/class-named:EU member others-named
5|denial/class-named:JPN ALLIES others-named
19|denial/class-named:JPN JPN nobody-named
-5|denial/class-named:JPN KOR nobody-named
11|denial/class-named:JPN KOR others-named
10|denial/class-named:JPN member others-named
-6|denial/class-named:KOR JPN others-named
11|denial/class-named:KOR KOR nobody-named
3|denial/class-named:KOR KOR others-named
-10|denial/class-named:NATO ALLIES others-named
-6|denial/class-named:NATO JPN nobody-named
-7|denial/class-named:NATO JPN others-named
-21|denial/class-named:NATO NATO others-named
4|denial/class-named:NATO member others-named
4|denial/class-named:TWN TWN others-named
-8|denial/class-named:TWN land others-named
-9|denial/class-named:USA ALLIES others-named
-4|denial/class-named:USA JPN nobody-named
6|denial/class-named:USA JPN others-named
-6|denial/class-named:USA KOR others-named
17|denial/class-named:USA NATO others-named
-3|denial/class-named:USA TWN others-named
-3|denial/class-named:USA land others-named
-4|denial/class-named:USA member others-named
4|denial/class-named:land ALLIES others-named
-12|denial/class-named:land JPN others-named
5|denial/class-named:land land nobody-named
28|denial/class-named:land land others-named
3|denial/class-named:member ALLIES others-named
5|denial/class-named:member NATO others-named
-9|denial/class-named:member land others-named
6|denial/class-named:member member nobody-named
8|denial/class-named:member member others-named
7|denial/class-shape:ALLIES half
-19|denial/class-shape:ALLIES whole
-13|denial/class-shape:EU tenth
24|denial/class-shape:JPN half
-8|denial/class-shape:JPN tenth
20|denial/class-shape:JPN whole
-3|denial/class-shape:KOR half
10|denial/class-shape:KOR whole
-12|denial/class-shape:NATO half
-3|denial/class-shape:NATO tenth
-31|denial/class-shape:NATO whole
-5|denial/class-shape:TWN whole
-9|denial/class-shape:USA half
7|denial/class-shape:USA tenth
-5|denial/class-shape:USA whole
-6|denial/class-shape:land half
8|denial/class-shape:land tenth
23|denial/class-shape:land whole
8|denial/class-shape:member tenth
10|denial/class-shape:member whole
-6|denial/class-value:ALLIES 2
-3|denial/class-value:ALLIES 3
9|denial/class-value:ALLIES 3.5
-8|denial/class-value:ALLIES 5
-13|denial/class-value:EU 1.3
-5|denial/class-value:EU 2
6|denial/class-value:EU 3
-3|denial/class-value:NATO 0.4
-3|denial/class-value:NATO 2
-11|denial/class-value:NATO 3.5
-26|denial/class-value:NATO 5
8|denial/class-value:USA 1.3
6|denial/class-value:USA 2
-3|denial/class-value:USA 2.5
-9|denial/class-value:USA 3
-4|denial/class-value:USA 3.5
-13|denial/class:ALLIES
-13|denial/class:EU
36|denial/class:JPN
7|denial/class:KOR
-46|denial/class:NATO
-4|denial/class:TWN
-8|denial/class:USA
26|denial/class:land
17|denial/class:member
14|denial/group:all
14|denial/group:all back:0
-7|denial/group:list after 1
-7|denial/group:list after lands
-17|denial/group:list before 1
-19|denial/group:list before union
-11|denial/group:list-follows:「
-11|denial/group:list-follows:「3
-4|denial/group:list-follows:に
7|denial/group:list-follows:に5
-11|denial/group:list-follows:に反
-48|denial/group:list-follows:の
-10|denial/group:list-follows:の1
-4|denial/group:list-follows:の一
-24|denial/group:list-follows:の呼
27|denial/group:list-follows:は
27|denial/group:list-follows:は、
31|denial/group:list-follows:も
31|denial/group:list-follows:も国
-4|denial/group:list-follows:並
-4|denial/group:list-follows:並み
17|denial/group:list-follows:代
17|denial/group:list-follows:代表
-35|denial/group:list-follows:会
-35|denial/group:list-follows:会谈
-7|denial/group:list-follows:各
-7|denial/group:list-follows:各层
13|denial/group:list-follows:增
13|denial/group:list-follows:增加
14|denial/group:list-follows:提
14|denial/group:list-follows:提出
-7|denial/group:list-follows:早
-7|denial/group:list-follows:早期
-11|denial/group:list-follows:次
-11|denial/group:list-follows:次期
-43|denial/group:list-leads:
-15|denial/group:list-leads:,
7|denial/group:list-leads:「
13|denial/group:list-leads:促
14|denial/group:list-leads:向
28|denial/group:signs before
28|denial/group:signs-follows:両
-6|denial/known:ALLIES 2
-3|denial/known:ALLIES 2 since-2025
-3|denial/known:ALLIES 3
9|denial/known:ALLIES 3.5
-11|denial/known:ALLIES 3.5 2025
21|denial/known:ALLIES 3.5 2026
9|denial/known:ALLIES 3.5 since-2025
-8|denial/known:ALLIES 5
-8|denial/known:ALLIES 5 2026
-8|denial/known:ALLIES 5 since-2025
-8|denial/known:ALLIES since-2025
-18|denial/known:ARG 2
-18|denial/known:ARG 2 2025
-18|denial/known:ARG 2 since-2025
-18|denial/known:ARG since-2025
-16|denial/known:AUS 1.3
-16|denial/known:AUS 1.3 2024
-16|denial/known:AUS 1.3 to-2024
-3|denial/known:AUS 2.2
-3|denial/known:AUS 2.2 2026
-3|denial/known:AUS 2.2 since-2025
4|denial/known:AUS 3.5
4|denial/known:AUS 3.5 since-2025
-15|denial/known:AUS to-2024
-5|denial/known:AUT 3
-5|denial/known:AUT 3 2025
-5|denial/known:AUT 3 since-2025
-5|denial/known:AUT since-2025
4|denial/known:BEL 5
4|denial/known:BEL 5 2025
4|denial/known:BEL 5 since-2025
19|denial/known:BRA 2
19|denial/known:BRA 2 2025
19|denial/known:BRA 2 since-2025
19|denial/known:BRA since-2025
-30|denial/known:CAN 5
-30|denial/known:CAN 5 2025
-30|denial/known:CAN 5 since-2025
-30|denial/known:CAN since-2025
-3|denial/known:CHE 2.4
-3|denial/known:CHE 2.4 2025
-3|denial/known:CHE 2.4 since-2025
-3|denial/known:CHN 1
-3|denial/known:CHN 1 2025
-3|denial/known:CHN 1 since-2025
8|denial/known:COG 2.8
8|denial/known:COG 2.8 2025
8|denial/known:COG 2.8 since-2025
8|denial/known:COG since-2025
-7|denial/known:DEU 3.5
-8|denial/known:DEU 3.5 2025
-8|denial/known:DEU 3.5 since-2025
3|denial/known:DEU 5
3|denial/known:DEU 5 2025
3|denial/known:DEU 5 since-2025
-6|denial/known:DEU since-2025
5|denial/known:ESP 3.5
4|denial/known:ESP 3.5 2025
5|denial/known:ESP 3.5 since-2025
7|denial/known:ESP 5
4|denial/known:ESP 5 2025
7|denial/known:ESP 5 since-2025
13|denial/known:ESP since-2025
-13|denial/known:EU 1.3
-13|denial/known:EU 1.3 2024
-13|denial/known:EU 1.3 to-2024
-5|denial/known:EU 2
-3|denial/known:EU 2 2015
-3|denial/known:EU 2 to-2021
6|denial/known:EU 3
6|denial/known:EU 3 2025
6|denial/known:EU 3 since-2025
3|denial/known:EU since-2025
-3|denial/known:EU to-2021
-13|denial/known:EU to-2024
3|denial/known:FJI 2.2
3|denial/known:FJI 2.2 2026
3|denial/known:FJI 2.2 since-2025
3|denial/known:FJI since-2025
-8|denial/known:FRA 2.8
-8|denial/known:FRA 2.8 2025
-8|denial/known:FRA 2.8 since-2025
7|denial/known:FRA 5
8|denial/known:FRA 5 2026
7|denial/known:FRA 5 since-2025
4|denial/known:GBR 2
4|denial/known:GBR 2 2015
4|denial/known:GBR 2 to-2021
4|denial/known:GBR to-2021
3|denial/known:GRC 0.4
3|denial/known:GRC 0.4 2025
3|denial/known:GRC 0.4 since-2025
3|denial/known:GRC since-2025
3|denial/known:IND 3.5
3|denial/known:IND 3.5 2026
3|denial/known:IND 3.5 since-2025
3|denial/known:IND since-2025
3|denial/known:IRL 2
3|denial/known:IRL 2 since-2025
3|denial/known:IRL 2.4
3|denial/known:IRL 2.4 2025
3|denial/known:IRL 2.4 since-2025
7|denial/known:IRL since-2025
-8|denial/known:JPN 1.3
-8|denial/known:JPN 1.3 2025
-8|denial/known:JPN 1.3 since-2025
3|denial/known:JPN 1.5
-6|denial/known:JPN 2
3|denial/known:JPN 2 2022
-10|denial/known:JPN 2 2025
-3|denial/known:JPN 2 2026
-13|denial/known:JPN 2 since-2025
4|denial/known:JPN 2 to-2024
4|denial/known:JPN 2.5
4|denial/known:JPN 2.5 2025
4|denial/known:JPN 2.5 since-2025
7|denial/known:JPN 3
8|denial/known:JPN 3 2025
7|denial/known:JPN 3 since-2025
17|denial/known:JPN 3.5
16|denial/known:JPN 3.5 2025
17|denial/known:JPN 3.5 since-2025
20|denial/known:JPN 5
11|denial/known:JPN 5 2025
8|denial/known:JPN 5 2026
20|denial/known:JPN 5 since-2025
27|denial/known:JPN since-2025
3|denial/known:JPN to-1999
3|denial/known:JPN to-2021
4|denial/known:JPN to-2024
-3|denial/known:KOR 3.5
-3|denial/known:KOR 3.5 since-2025
9|denial/known:KOR 5
10|denial/known:KOR 5 2026
9|denial/known:KOR 5 since-2025
7|denial/known:KOR since-2025
5|denial/known:MNG 1
5|denial/known:MNG 1 2025
5|denial/known:MNG 1 since-2025
5|denial/known:MNG since-2025
-3|denial/known:NATO 0.4
-3|denial/known:NATO 0.4 2025
-3|denial/known:NATO 0.4 since-2025
-3|denial/known:NATO 2
-11|denial/known:NATO 3.5
-9|denial/known:NATO 3.5 2025
-11|denial/known:NATO 3.5 since-2025
-26|denial/known:NATO 5
-15|denial/known:NATO 5 2025
-11|denial/known:NATO 5 2026
-26|denial/known:NATO 5 since-2025
-42|denial/known:NATO since-2025
-3|denial/known:NATO to-2024
13|denial/known:PHL 2
8|denial/known:PHL 2 2025
5|denial/known:PHL 2 2026
13|denial/known:PHL 2 since-2025
-14|denial/known:PHL 3.5
-15|denial/known:PHL 3.5 2026
-14|denial/known:PHL 3.5 since-2025
16|denial/known:SVK 5
16|denial/known:SVK 5 2025
16|denial/known:SVK 5 since-2025
17|denial/known:SVK since-2025
13|denial/known:SVN 1.3
13|denial/known:SVN 1.3 2024
13|denial/known:SVN 1.3 to-2024
13|denial/known:SVN to-2024
16|denial/known:TLS 1.3
16|denial/known:TLS 1.3 2024
16|denial/known:TLS 1.3 to-2024
16|denial/known:TLS to-2024
4|denial/known:TWN 1E+1
3|denial/known:TWN 1E+1 2025
4|denial/known:TWN 1E+1 since-2025
-8|denial/known:TWN 2
-8|denial/known:TWN 2 2025
-8|denial/known:TWN 2 since-2025
-3|denial/known:TWN 5
-3|denial/known:TWN 5 2025
-3|denial/known:TWN 5 since-2025
-7|denial/known:TWN since-2025
8|denial/known:USA 1.3
8|denial/known:USA 1.3 2025
8|denial/known:USA 1.3 since-2025
6|denial/known:USA 2
8|denial/known:USA 2 2025
8|denial/known:USA 2 since-2025
-3|denial/known:USA 2.5
-3|denial/known:USA 2.5 2025
-3|denial/known:USA 2.5 since-2025
-9|denial/known:USA 3
-6|denial/known:USA 3 2025
-7|denial/known:USA 3 since-2025
-4|denial/known:USA 3.5
6|denial/known:USA 3.5 2025
-10|denial/known:USA 3.5 2026
-4|denial/known:USA 3.5 since-2025
13|denial/known:USA 5 2025
-10|denial/known:USA 5 2026
-12|denial/last-kind:cap False
-8|denial/last-kind:demand False
10|denial/last-kind:demand True
15|denial/last-kind:denial False
16|denial/last-kind:denial True
39|denial/last-kind:level False
-20|denial/last-kind:level True
-34|denial/last-kind:other False
15|denial/last-kind:pledge False
5|denial/last-kind:pledge True
-9|denial/last-kind:proposal False
8|denial/last:before others-named
6|denial/last:here nobody-named
7|denial/last:here others-named
11|denial/main:nobody-named
34|denial/main:others-named
-28|denial/named:1
24|denial/named:2
31|denial/named:3
-8|denial/one-of-several
-9|denial/right-before:
-4|denial/right-before:「
-5|denial/right-before:から
-3|denial/right-before:が
4|denial/right-before:に
-9|denial/right-before:の
-6|denial/right-before:は
-4|denial/right-before:も国防費の
10|denial/right-before:不必付
3|denial/right-before:付
-13|denial/right-before:側は
4|denial/right-before:拒绝
10|denial/right-before:无须达到
-3|denial/right-before:标准
17|denial/right-before:自己需要做到
15|denial/right-before:要为自己设定
-8|denial/right-before:许诺
63|denial/ruled
14|denial/ruled:as_before_in_sentence
10|denial/ruled:as_in_the_sentence_before
34|denial/ruled:main_spender
-21|denial/ruled:named_before
25|denial/ruled:named_in_clause
-20|denial/ruled:named_in_clause_patient
10|denial/ruled:named_near
6|denial/ruled:owner
17|denial/same-figure-of-another
-17|denial/same-figure-of-it
17|denial/several:2
-33|denial/title
-15|denial/told-of:0
8|denial/told-of:1
-24|denial/told-of:2
30|denial/told-of:3
3|denial/unnamed
-31|denial/unnamed-beside-others
9|level/after-far:1 False
-5|level/after-far:1 True
-12|level/after-far:18 False
-39|level/after-far:18 True
-3|level/after-far:36 False
31|level/after-far:4 False
-28|level/after-far:4 True
15|level/after-far:9 False
-31|level/after-far:9 True
14|level/after-follows:,
12|level/after-follows:,却 True
-3|level/after-follows:1
-4|level/after-follows:2
-8|level/after-follows:3
-8|level/after-follows:3. True
-6|level/after-follows:、
-6|level/after-follows:、比 True
-9|level/after-follows:が
-8|level/after-follows:が0 True
-10|level/after-follows:と
-3|level/after-follows:とは False
3|level/after-follows:とウ False
-4|level/after-follows:と並 False
-12|level/after-follows:と同 False
7|level/after-follows:と比 False
12|level/after-follows:に
7|level/after-follows:には False
-6|level/after-follows:に次 True
10|level/after-follows:に比 False
-16|level/after-follows:の1 False
-3|level/after-follows:の3 True
3|level/after-follows:のピ False
11|level/after-follows:の計 False
7|level/after-follows:の首 False
-4|level/after-follows:は1 True
6|level/after-follows:は母 True
4|level/after-follows:は適 False
-13|level/after-follows:も
-5|level/after-follows:も1 False
6|level/after-follows:も6 False
-13|level/after-follows:も歩 True
8|level/after-follows:や
9|level/after-follows:や2 False
7|level/after-follows:を
7|level/after-follows:を手 False
-5|level/after-follows:七
-5|level/after-follows:七年 True
-7|level/after-follows:中
-5|level/after-follows:中最 False
-6|level/after-follows:为1 True
-5|level/after-follows:为2 True
14|level/after-follows:为何 False
-5|level/after-follows:也
-3|level/after-follows:也必 True
-8|level/after-follows:价
-8|level/after-follows:价格 True
-4|level/after-follows:则
-5|level/after-follows:协
-5|level/after-follows:协助 True
-5|level/after-follows:去
-5|level/after-follows:去年 True
-3|level/after-follows:反
-3|level/after-follows:反而 True
-3|level/after-follows:在1 True
3|level/after-follows:在美 False
-6|level/after-follows:大
-6|level/after-follows:大陆 True
10|level/after-follows:应
4|level/after-follows:当
4|level/after-follows:当年 True
-4|level/after-follows:提
-4|level/after-follows:提高 True
-4|level/after-follows:是
-17|level/after-follows:的
-3|level/after-follows:的该 True
9|level/after-follows:看
9|level/after-follows:看齐 False
7|level/after-follows:科
7|level/after-follows:科技 True
-5|level/after-follows:约
-3|level/after-follows:约为 True
-8|level/after-follows:要
-8|level/after-follows:要求 False
19|level/after-follows:长
20|level/after-follows:长陈 True
5|level/after-follows:防
3|level/after-follows:首
3|level/after-follows:首相 True
-5|level/after-leads:%,
-8|level/after-leads:%;
-3|level/after-leads:%▽
-20|level/after-leads:%、
-5|level/after-leads:%で
-4|level/after-leads:%と
7|level/after-leads:%の
14|level/after-leads:%的
-5|level/after-leads:,但
-8|level/after-leads:,大
-3|level/after-leads:,而
4|level/after-leads:,距
6|level/after-leads:、「
3|level/after-leads:。」
19|level/after-leads:える
-12|level/after-leads:から
11|level/after-leads:げる
4|level/after-leads:した
-3|level/after-leads:ず、
7|level/after-leads:った
-13|level/after-leads:て、
-10|level/after-leads:では
6|level/after-leads:と、
3|level/after-leads:のは
7|level/after-leads:やす
-5|level/after-leads:る。
-3|level/after-leads:上,
-8|level/after-leads:不及
-3|level/after-leads:代の
-15|level/after-leads:低い
7|level/after-leads:使う
12|level/after-leads:例如
7|level/after-leads:及ぶ
-5|level/after-leads:希望
-5|level/after-leads:建议
-8|level/after-leads:当_
7|level/after-leads:後の
-3|level/after-leads:惟独
-5|level/after-leads:指,
-3|level/after-leads:牙、
-4|level/after-leads:要求
14|level/after-leads:费的
-8|level/after-leads:邻国
7|level/after:agent False
-28|level/after:agent True
15|level/after:named False
-56|level/after:named True
18|level/after:patient False
-22|level/after:patient True
3|level/asked-about
56|level/asks
91|level/before-commas:0 0
12|level/before-commas:0 1
-10|level/before-commas:1 0
22|level/before-commas:1 1
5|level/before-commas:1 2
15|level/before-commas:2 0
-25|level/before-commas:2 1
-29|level/before-commas:2 2
-9|level/before-commas:3 0
-12|level/before-commas:3 1
-17|level/before-commas:3 2
80|level/before-far:1 0
13|level/before-far:18 0
-12|level/before-far:18 1
-4|level/before-far:18 2
-27|level/before-far:36 0
-17|level/before-far:36 2
35|level/before-far:4 0
-7|level/before-far:9 0
17|level/before-far:9 1
-7|level/before-far:far 0
-7|level/before-far:far 1
-20|level/before-far:far 2
4|level/before-follows-rank:( 0 0
-5|level/before-follows-rank:) 0 0
25|level/before-follows-rank:, 0 0
17|level/before-follows-rank:1 0 0
-5|level/before-follows-rank:1 0 1
-6|level/before-follows-rank:2 0 1
8|level/before-follows-rank:2 0 2
-5|level/before-follows-rank:2 1 1
5|level/before-follows-rank:3 0 0
3|level/before-follows-rank:4 0 0
-5|level/before-follows-rank:4 1 0
-4|level/before-follows-rank:4 1 1
6|level/before-follows-rank:5 0 1
6|level/before-follows-rank:8 2 1
3|level/before-follows-rank:: 0 0
-3|level/before-follows-rank:_ 0 0
20|level/before-follows-rank:、 1 0
14|level/before-follows-rank:、 1 1
-6|level/before-follows-rank:、 1 2
54|level/before-follows-rank:、 2 0
-21|level/before-follows-rank:、 2 1
-15|level/before-follows-rank:、 2 2
-3|level/before-follows-rank:、 3 0
-5|level/before-follows-rank:か 0 0
16|level/before-follows-rank:が 0 0
-7|level/before-follows-rank:が 0 1
-5|level/before-follows-rank:で 0 0
-24|level/before-follows-rank:で 0 1
-3|level/before-follows-rank:で 1 0
-25|level/before-follows-rank:と 0 0
-6|level/before-follows-rank:と 0 1
4|level/before-follows-rank:と 1 0
9|level/before-follows-rank:に 0 0
-10|level/before-follows-rank:に 1 0
-3|level/before-follows-rank:に 1 1
14|level/before-follows-rank:の 0 0
-11|level/before-follows-rank:の 0 1
4|level/before-follows-rank:の 0 2
-3|level/before-follows-rank:の 1 2
-3|level/before-follows-rank:の 2 0
5|level/before-follows-rank:は 0 0
5|level/before-follows-rank:は 0 1
11|level/before-follows-rank:は 1 0
-8|level/before-follows-rank:は 1 1
-4|level/before-follows-rank:は 1 2
10|level/before-follows-rank:も 0 1
-7|level/before-follows-rank:や 0 0
7|level/before-follows-rank:や 1 0
3|level/before-follows-rank:を 0 0
-8|level/before-follows-rank:を 1 0
-5|level/before-follows-rank:・ 1 0
-10|level/before-follows-rank:一 1 0
-5|level/before-follows-rank:一 1 2
-8|level/before-follows-rank:下 1 0
-10|level/before-follows-rank:不 1 0
17|level/before-follows-rank:不 3 1
18|level/before-follows-rank:与 1 0
-4|level/before-follows-rank:与 1 1
-4|level/before-follows-rank:与 2 1
7|level/before-follows-rank:並 0 0
6|level/before-follows-rank:为 0 0
-5|level/before-follows-rank:为 1 1
-3|level/before-follows-rank:之 1 0
4|level/before-follows-rank:也 0 0
-4|level/before-follows-rank:事 0 0
-11|level/before-follows-rank:事 2 0
3|level/before-follows-rank:亦 0 1
9|level/before-follows-rank:今 0 1
-4|level/before-follows-rank:介 0 0
-18|level/before-follows-rank:仍 0 0
6|level/before-follows-rank:仍 0 1
6|level/before-follows-rank:以 0 0
10|level/before-follows-rank:众 1 1
-5|level/before-follows-rank:众 2 0
3|level/before-follows-rank:估 2 0
9|level/before-follows-rank:作 0 0
4|level/before-follows-rank:側 0 0
5|level/before-follows-rank:全 2 1
3|level/before-follows-rank:公 0 0
4|level/before-follows-rank:公 1 0
-4|level/before-follows-rank:内 0 0
-25|level/before-follows-rank:再 0 0
11|level/before-follows-rank:军 0 1
-11|level/before-follows-rank:军 1 1
-6|level/before-follows-rank:军 1 2
-21|level/before-follows-rank:分 0 0
23|level/before-follows-rank:分 0 1
13|level/before-follows-rank:分 0 2
-5|level/before-follows-rank:则 0 0
-3|level/before-follows-rank:则 0 1
6|level/before-follows-rank:则 0 2
-3|level/before-follows-rank:刚 0 0
3|level/before-follows-rank:前 1 1
3|level/before-follows-rank:十 0 1
13|level/before-follows-rank:去 0 0
-3|level/before-follows-rank:去 1 1
-4|level/before-follows-rank:去 3 1
-4|level/before-follows-rank:发 0 0
-12|level/before-follows-rank:口 0 0
3|level/before-follows-rank:只 0 0
-3|level/before-follows-rank:合 0 0
5|level/before-follows-rank:同 0 0
-7|level/before-follows-rank:同 0 1
-10|level/before-follows-rank:后 0 0
3|level/before-follows-rank:周 1 0
29|level/before-follows-rank:和 1 0
-22|level/before-follows-rank:和 1 1
-3|level/before-follows-rank:和 2 0
-3|level/before-follows-rank:和 3 1
14|level/before-follows-rank:国 0 0
-37|level/before-follows-rank:国 0 1
7|level/before-follows-rank:国 1 0
-4|level/before-follows-rank:国 1 1
-9|level/before-follows-rank:国 2 2
3|level/before-follows-rank:在 0 0
-4|level/before-follows-rank:在 1 1
8|level/before-follows-rank:在 1 2
-18|level/before-follows-rank:基 0 0
4|level/before-follows-rank:塔 0 0
4|level/before-follows-rank:增 0 1
-14|level/before-follows-rank:多 0 0
-17|level/before-follows-rank:大 0 0
-9|level/before-follows-rank:如 0 0
-14|level/before-follows-rank:媾 0 0
4|level/before-follows-rank:学 0 0
5|level/before-follows-rank:安 0 0
-3|level/before-follows-rank:官 1 0
19|level/before-follows-rank:官 1 1
6|level/before-follows-rank:实 1 1
-9|level/before-follows-rank:宣 2 0
7|level/before-follows-rank:宣 2 1
5|level/before-follows-rank:将 0 0
-8|level/before-follows-rank:局 0 0
4|level/before-follows-rank:已 0 0
-3|level/before-follows-rank:常 0 0
14|level/before-follows-rank:常 0 1
10|level/before-follows-rank:平 0 0
-3|level/before-follows-rank:年 1 0
20|level/before-follows-rank:年 2 0
-17|level/before-follows-rank:并 0 0
3|level/before-follows-rank:强 1 1
4|level/before-follows-rank:总 0 0
12|level/before-follows-rank:总 1 0
6|level/before-follows-rank:总 1 1
-4|level/before-follows-rank:成 0 0
-25|level/before-follows-rank:戦 0 0
-5|level/before-follows-rank:才 0 0
7|level/before-follows-rank:把 0 0
7|level/before-follows-rank:报 1 1
7|level/before-follows-rank:授 0 1
-4|level/before-follows-rank:推 0 0
-5|level/before-follows-rank:撤 0 0
5|level/before-follows-rank:敬 0 0
-4|level/before-follows-rank:斯 1 1
-8|level/before-follows-rank:方 0 0
4|level/before-follows-rank:时 0 0
6|level/before-follows-rank:明 0 0
-5|level/before-follows-rank:明 2 2
-9|level/before-follows-rank:智 0 0
-4|level/before-follows-rank:智 1 0
-3|level/before-follows-rank:标 0 0
-9|level/before-follows-rank:次 1 0
6|level/before-follows-rank:欧 1 0
8|level/before-follows-rank:欧 1 1
7|level/before-follows-rank:欧 2 0
8|level/before-follows-rank:武 1 0
5|level/before-follows-rank:每 0 0
7|level/before-follows-rank:比 1 0
-7|level/before-follows-rank:氏 1 0
12|level/before-follows-rank:没 0 0
-3|level/before-follows-rank:洪 1 1
-10|level/before-follows-rank:海 1 1
-3|level/before-follows-rank:点 1 0
24|level/before-follows-rank:的 0 1
-3|level/before-follows-rank:的 1 0
-7|level/before-follows-rank:的 1 1
-4|level/before-follows-rank:目 0 0
4|level/before-follows-rank:相 0 1
-7|level/before-follows-rank:研 0 0
-10|level/before-follows-rank:立 1 0
14|level/before-follows-rank:等 0 0
-13|level/before-follows-rank:算 0 0
4|level/before-follows-rank:経 1 0
8|level/before-follows-rank:罗 1 0
20|level/before-follows-rank:自 0 0
3|level/before-follows-rank:花 0 0
-15|level/before-follows-rank:表 1 0
5|level/before-follows-rank:要 1 0
-7|level/before-follows-rank:规 0 0
-3|level/before-follows-rank:議 1 0
-6|level/before-follows-rank:计 0 1
4|level/before-follows-rank:说 0 0
7|level/before-follows-rank:说 1 1
3|level/before-follows-rank:豪 0 0
-10|level/before-follows-rank:豪 0 1
12|level/before-follows-rank:費 0 0
4|level/before-follows-rank:财 0 0
9|level/before-follows-rank:财 0 1
3|level/before-follows-rank:财 1 0
-8|level/before-follows-rank:质 0 0
7|level/before-follows-rank:軍 1 0
-3|level/before-follows-rank:軍 1 1
-4|level/before-follows-rank:轰 1 0
-5|level/before-follows-rank:长 0 0
17|level/before-follows-rank:防 0 0
-5|level/before-follows-rank:防 0 1
4|level/before-follows-rank:防 1 0
-6|level/before-follows-rank:陸 1 0
5|level/before-follows-rank:面 0 0
4|level/before-follows-rank:预 1 0
3|level/before-follows-rank:首 0 0
12|level/before-follows-rank:首 1 0
-6|level/before-follows-rank:高 0 0
-4|level/before-follows:)
-4|level/before-follows:)の
-3|level/before-follows:)の定義
24|level/before-follows:,
5|level/before-follows:,2
5|level/before-follows:,202
4|level/before-follows:,为
4|level/before-follows:,为4.
3|level/before-follows:,公
3|level/before-follows:,公开军
5|level/before-follows:,其
5|level/before-follows:,其军费
4|level/before-follows:,后
4|level/before-follows:,后者去
4|level/before-follows:,这
4|level/before-follows:,这一比
11|level/before-follows:1
3|level/before-follows:1.
6|level/before-follows:12
6|level/before-follows:12日申
-5|level/before-follows:18
-5|level/before-follows:18日以
7|level/before-follows:19
3|level/before-follows:1948
3|level/before-follows:1989
5|level/before-follows:1・6%
-4|level/before-follows:1・9%
-4|level/before-follows:2.
-6|level/before-follows:2.3%
-4|level/before-follows:2023
5|level/before-follows:2024
3|level/before-follows:2026
-5|level/before-follows:2027
5|level/before-follows:3
3|level/before-follows:3.
-8|level/before-follows:4
-4|level/before-follows:4%
-4|level/before-follows:4%次之
-5|level/before-follows:4日
-5|level/before-follows:4日在参
6|level/before-follows:5
6|level/before-follows:5.
6|level/before-follows:5.9%
6|level/before-follows:8
6|level/before-follows:8日
6|level/before-follows:8日说,
-5|level/before-follows:_
-4|level/before-follows:_国
-4|level/before-follows:_国防支
44|level/before-follows:、
-4|level/before-follows:、ポ
-4|level/before-follows:、ポーラ
-4|level/before-follows:、ロ
-4|level/before-follows:、ロシア
6|level/before-follows:、保
6|level/before-follows:、保加利
-10|level/before-follows:、加
-10|level/before-follows:、加拿大
5|level/before-follows:、匈
5|level/before-follows:、匈牙利
14|level/before-follows:、布
14|level/before-follows:、布基纳
8|level/before-follows:、拉
8|level/before-follows:、拉脱维
12|level/before-follows:、挪
9|level/before-follows:、挪威去
3|level/before-follows:、挪威和
8|level/before-follows:、智
8|level/before-follows:、智利和
8|level/before-follows:、比
8|level/before-follows:、比利时
6|level/before-follows:、波兰的
-4|level/before-follows:、波兰相
14|level/before-follows:、立
14|level/before-follows:、立陶宛
-4|level/before-follows:、葡
-4|level/before-follows:、葡萄牙
3|level/before-follows:、西
3|level/before-follows:、西班牙
-5|level/before-follows:、韓
-5|level/before-follows:、韓国の
5|level/before-follows:、韩国为
-5|level/before-follows:、韩国和
-3|level/before-follows:、马
-3|level/before-follows:、马拉威
-5|level/before-follows:か
-5|level/before-follows:から
-5|level/before-follows:から、国
6|level/before-follows:が
-3|level/before-follows:が3%超
-32|level/before-follows:で
-6|level/before-follows:で、
-6|level/before-follows:で、開催
-24|level/before-follows:での
-24|level/before-follows:での講演
-26|level/before-follows:と
-18|level/before-follows:との
-5|level/before-follows:との国境
-13|level/before-follows:との衝突
5|level/before-follows:とウ
5|level/before-follows:とウガン
25|level/before-follows:とカ
25|level/before-follows:とカナダ
-4|level/before-follows:とラ
-4|level/before-follows:とラオス
-12|level/before-follows:と約
-12|level/before-follows:と約13
-24|level/before-follows:と違
-15|level/before-follows:と違い、
-8|level/before-follows:と違うイ
-3|level/before-follows:に
7|level/before-follows:につ
7|level/before-follows:について
3|level/before-follows:には
-5|level/before-follows:によ
-5|level/before-follows:によると
-6|level/before-follows:に接
-6|level/before-follows:に接する
-4|level/before-follows:に限
-4|level/before-follows:に限れば
-6|level/before-follows:の0
-6|level/before-follows:の0.6
5|level/before-follows:の1
3|level/before-follows:の1・8
13|level/before-follows:の2
7|level/before-follows:の2.8
6|level/before-follows:の202
4|level/before-follows:の7
4|level/before-follows:の7%超
-3|level/before-follows:のN
-3|level/before-follows:のNAT
9|level/before-follows:の「
8|level/before-follows:の「1.
5|level/before-follows:のう
5|level/before-follows:のうち2
-3|level/before-follows:のア
-4|level/before-follows:のアジア
-23|level/before-follows:のギ
-23|level/before-follows:のギュレ
6|level/before-follows:のコ
8|level/before-follows:のコサノ
7|level/before-follows:のペ
7|level/before-follows:のペトリ
6|level/before-follows:の代
4|level/before-follows:の代表は
6|level/before-follows:の公
6|level/before-follows:の公表国
-5|level/before-follows:の加
-5|level/before-follows:の加盟国
7|level/before-follows:の国防支
-4|level/before-follows:の国防費
-5|level/before-follows:の基
-5|level/before-follows:の基準で
-8|level/before-follows:の報
11|level/before-follows:の報告書
-18|level/before-follows:の報道官
4|level/before-follows:の平
4|level/before-follows:の平均は
-11|level/before-follows:の推
-10|level/before-follows:の推計で
3|level/before-follows:の支
3|level/before-follows:の支出は
3|level/before-follows:の比
3|level/before-follows:の比率は
-3|level/before-follows:の競
-3|level/before-follows:の競争力
-3|level/before-follows:の計
-3|level/before-follows:の計算方
-11|level/before-follows:の試
-11|level/before-follows:の試算で
-9|level/before-follows:の負
-10|level/before-follows:の負担は
4|level/before-follows:の財
4|level/before-follows:の財務省
9|level/before-follows:の軍
9|level/before-follows:の軍事費
-9|level/before-follows:の防
-12|level/before-follows:の防衛費
6|level/before-follows:は
-12|level/before-follows:は0
-14|level/before-follows:は0.2
-7|level/before-follows:は1
-13|level/before-follows:は1%ち
-4|level/before-follows:は12日
-4|level/before-follows:は18日
4|level/before-follows:は1・5
4|level/before-follows:は2
-7|level/before-follows:は2%で
5|level/before-follows:は2%超
4|level/before-follows:は202
9|level/before-follows:は3
3|level/before-follows:は3.1
-27|level/before-follows:は、
-4|level/before-follows:は、実際
-25|level/before-follows:は、新政
-3|level/before-follows:はす
-3|level/before-follows:はすでに
10|level/before-follows:はイ
10|level/before-follows:はイラク
14|level/before-follows:は今
6|level/before-follows:は今年、
5|level/before-follows:は今年す
5|level/before-follows:は同
3|level/before-follows:は同年度
-7|level/before-follows:は国
-17|level/before-follows:は国防に
10|level/before-follows:は国防費
-8|level/before-follows:は実
-8|level/before-follows:は実際の
6|level/before-follows:は平
5|level/before-follows:は平均2
-3|level/before-follows:は当
-3|level/before-follows:は当初、
6|level/before-follows:は戦
6|level/before-follows:は戦時下
3|level/before-follows:は昨
4|level/before-follows:は来
3|level/before-follows:は来年、
3|level/before-follows:は防
3|level/before-follows:は防衛費
12|level/before-follows:も
10|level/before-follows:も「
10|level/before-follows:も「2%
-7|level/before-follows:や2
-7|level/before-follows:や2.6
7|level/before-follows:やス
7|level/before-follows:やスペイ
-5|level/before-follows:を
4|level/before-follows:を称
4|level/before-follows:を称賛_
-8|level/before-follows:を訪
-8|level/before-follows:を訪れた
-5|level/before-follows:・
-5|level/before-follows:・カ
-5|level/before-follows:・カナダ
-17|level/before-follows:一
-3|level/before-follows:一名
-3|level/before-follows:一名教授
-6|level/before-follows:一咬
-6|level/before-follows:一咬牙,
-3|level/before-follows:一年
-3|level/before-follows:一年预算
-3|level/before-follows:一水
-3|level/before-follows:一水之隔
-8|level/before-follows:下
-7|level/before-follows:下届
-7|level/before-follows:下届大选
7|level/before-follows:不
17|level/before-follows:不会
17|level/before-follows:不会要求
-10|level/before-follows:不同
-3|level/before-follows:不同,南
-3|level/before-follows:不同,日
9|level/before-follows:与
5|level/before-follows:与加
5|level/before-follows:与加拿大
-5|level/before-follows:与南
-5|level/before-follows:与南韩常
-4|level/before-follows:与卢
-4|level/before-follows:与卢森堡
6|level/before-follows:与尚
6|level/before-follows:与尚比亚
-11|level/before-follows:与欧
-11|level/before-follows:与欧洲盟
13|level/before-follows:与菲
13|level/before-follows:与菲律宾
6|level/before-follows:並
6|level/before-follows:並み
9|level/before-follows:並み1.
-3|level/before-follows:为例
-3|level/before-follows:为例,前
-4|level/before-follows:之
-3|level/before-follows:之声
-3|level/before-follows:之声中文
3|level/before-follows:也
-16|level/before-follows:事
-12|level/before-follows:事務
-12|level/before-follows:事務総長
-4|level/before-follows:事后
-4|level/before-follows:事后声称
4|level/before-follows:亦
4|level/before-follows:亦从
4|level/before-follows:亦从5.
6|level/before-follows:今
5|level/before-follows:今年
4|level/before-follows:今年仍分
-7|level/before-follows:今年同样
-11|level/before-follows:今年才刚
3|level/before-follows:今年的国
-5|level/before-follows:今年的核
5|level/before-follows:今年的比
-4|level/before-follows:介
-4|level/before-follows:介绍
-4|level/before-follows:介绍,该
-11|level/before-follows:仍
-11|level/before-follows:仍停
-11|level/before-follows:仍停留在
-7|level/before-follows:仍在
-7|level/before-follows:仍在1.
6|level/before-follows:仍独
6|level/before-follows:仍独自承
3|level/before-follows:以占
3|level/before-follows:以占GD
4|level/before-follows:众
4|level/before-follows:众议
9|level/before-follows:众议员布
-5|level/before-follows:众议院国
3|level/before-follows:估计
3|level/before-follows:估计,今
9|level/before-follows:作
8|level/before-follows:作比
8|level/before-follows:作比,说
4|level/before-follows:側
4|level/before-follows:側が
4|level/before-follows:側が初め
-3|level/before-follows:入侵
-3|level/before-follows:入侵乌克
4|level/before-follows:入北
4|level/before-follows:入北约_
7|level/before-follows:全
7|level/before-follows:全体
6|level/before-follows:全体の国
7|level/before-follows:公
7|level/before-follows:公布
3|level/before-follows:公布,今
4|level/before-follows:公布的军
-3|level/before-follows:内
-5|level/before-follows:内部
-5|level/before-follows:内部文件
-25|level/before-follows:再
-25|level/before-follows:再編
-24|level/before-follows:再編経費
-7|level/before-follows:军
-8|level/before-follows:军人
-8|level/before-follows:军人撤走
4|level/before-follows:军费同比
-5|level/before-follows:军费增加
4|level/before-follows:军费已占
-5|level/before-follows:军费平均
-6|level/before-follows:军费按美
15|level/before-follows:分
11|level/before-follows:分列
11|level/before-follows:分列二、
4|level/before-follows:分别
4|level/before-follows:分别为1
-3|level/before-follows:则不足1
4|level/before-follows:则为
3|level/before-follows:则分
3|level/before-follows:则分别是
4|level/before-follows:则在
3|level/before-follows:则在1.
-13|level/before-follows:则认
-13|level/before-follows:则认为实
-3|level/before-follows:刚
-4|level/before-follows:刚好
-4|level/before-follows:刚好2.
3|level/before-follows:前首
3|level/before-follows:前首相は
-3|level/before-follows:加
4|level/before-follows:十
3|level/before-follows:十年
3|level/before-follows:十年前连
6|level/before-follows:去
6|level/before-follows:去年
-13|level/before-follows:去年1.
4|level/before-follows:去年为5
-4|level/before-follows:去年合计
-10|level/before-follows:去年国防
22|level/before-follows:去年把G
-4|level/before-follows:去年都约
-4|level/before-follows:发
-4|level/before-follows:发言
-4|level/before-follows:发言人阿
-13|level/before-follows:口
-13|level/before-follows:口径
-6|level/before-follows:口径为G
-3|level/before-follows:口径占G
3|level/before-follows:只
-3|level/before-follows:合
-3|level/before-follows:同
-3|level/before-follows:同年
-7|level/before-follows:同年为7
-10|level/before-follows:后
-10|level/before-follows:后,
-10|level/before-follows:后,6%
3|level/before-follows:周
3|level/before-follows:周三
3|level/before-follows:周三公布
-3|level/before-follows:和
4|level/before-follows:和加
4|level/before-follows:和加拿大
6|level/before-follows:和北
6|level/before-follows:和北马其
-4|level/before-follows:和厄
-4|level/before-follows:和厄瓜多
-8|level/before-follows:和埃
-8|level/before-follows:和埃及没
6|level/before-follows:和多
6|level/before-follows:和多哥的
3|level/before-follows:和斯
3|level/before-follows:和斯洛伐
3|level/before-follows:和智
3|level/before-follows:和智利分
4|level/before-follows:和澳
4|level/before-follows:和澳大利
-5|level/before-follows:和美
-5|level/before-follows:和美国分
-3|level/before-follows:和马
-3|level/before-follows:和马尔代
-29|level/before-follows:国
4|level/before-follows:国会
3|level/before-follows:国家
-39|level/before-follows:国防
11|level/before-follows:国防开支
6|level/before-follows:国防相は
7|level/before-follows:国防省は
-11|level/before-follows:国防费占
-44|level/before-follows:国防部8
-5|level/before-follows:国防部会
-9|level/before-follows:国防部长
3|level/before-follows:国防预算
7|level/before-follows:在
7|level/before-follows:在1
7|level/before-follows:在193
-5|level/before-follows:在两
-5|level/before-follows:在两会记
4|level/before-follows:在国
4|level/before-follows:在国会说
-18|level/before-follows:基
-18|level/before-follows:基準
-5|level/before-follows:基準で1
-12|level/before-follows:基準なら
4|level/before-follows:塔
4|level/before-follows:塔利
4|level/before-follows:塔利班政
5|level/before-follows:增
5|level/before-follows:增长
4|level/before-follows:增长24
-14|level/before-follows:多
8|level/before-follows:多年
6|level/before-follows:多年来把
-23|level/before-follows:多数
-23|level/before-follows:多数国家
-17|level/before-follows:大
-13|level/before-follows:大介
-13|level/before-follows:大介氏は
-5|level/before-follows:大統
-5|level/before-follows:大統領は
-11|level/before-follows:如
-11|level/before-follows:如今
-11|level/before-follows:如今平均
-14|level/before-follows:媾
-14|level/before-follows:媾和
-14|level/before-follows:媾和时降
4|level/before-follows:学
4|level/before-follows:学者
3|level/before-follows:学者指出
5|level/before-follows:安
5|level/before-follows:安全
5|level/before-follows:安全部估
15|level/before-follows:官
-5|level/before-follows:官员
-3|level/before-follows:官员提到
20|level/before-follows:官方
20|level/before-follows:官方公布
-3|level/before-follows:定
-3|level/before-follows:定义
-3|level/before-follows:定义占G
6|level/before-follows:实
6|level/before-follows:实现
6|level/before-follows:实现2%
-18|level/before-follows:宣布,去
17|level/before-follows:宣布,欧
6|level/before-follows:将
4|level/before-follows:将达
4|level/before-follows:将达到3
-8|level/before-follows:局
-8|level/before-follows:局势
-8|level/before-follows:局势外溢
5|level/before-follows:已
11|level/before-follows:常
4|level/before-follows:常年
3|level/before-follows:常年在3
7|level/before-follows:常被
7|level/before-follows:常被拿来
10|level/before-follows:平
10|level/before-follows:平均
8|level/before-follows:平均の2
5|level/before-follows:平均已超
-3|level/before-follows:平均投入
6|level/before-follows:平均的2
-7|level/before-follows:平均花费
18|level/before-follows:年
18|level/before-follows:年度
18|level/before-follows:年度报告
-18|level/before-follows:并
-18|level/before-follows:并列
-17|level/before-follows:并列末座
4|level/before-follows:强
4|level/before-follows:强调
4|level/before-follows:强调军费
26|level/before-follows:总
9|level/before-follows:总理
7|level/before-follows:总理卡拉
17|level/before-follows:总统
5|level/before-follows:总统普拉
8|level/before-follows:总统穆伊
3|level/before-follows:总统马英
-5|level/before-follows:成
-5|level/before-follows:成员
-3|level/before-follows:成员去年
-25|level/before-follows:戦
-16|level/before-follows:戦争
-16|level/before-follows:戦争当時
-10|level/before-follows:戦費
-10|level/before-follows:戦費がか
-5|level/before-follows:才
-5|level/before-follows:才第
-5|level/before-follows:才第4天
6|level/before-follows:把
3|level/before-follows:把海
3|level/before-follows:把海警、
7|level/before-follows:报
7|level/before-follows:报告
7|level/before-follows:报告指出
7|level/before-follows:授
7|level/before-follows:授权
7|level/before-follows:授权的2
-4|level/before-follows:推
-5|level/before-follows:撤
-5|level/before-follows:撤军
-5|level/before-follows:撤军后_
5|level/before-follows:敬
5|level/before-follows:敬陪
5|level/before-follows:敬陪末座
-4|level/before-follows:斯
-4|level/before-follows:斯德
-4|level/before-follows:斯德哥尔
-6|level/before-follows:方
-8|level/before-follows:方式
-6|level/before-follows:方式で数
4|level/before-follows:时
3|level/before-follows:时说
3|level/before-follows:时说:「
4|level/before-follows:明
4|level/before-follows:明年
8|level/before-follows:明年军费
-5|level/before-follows:明年的军
3|level/before-follows:昨
3|level/before-follows:昨表
3|level/before-follows:昨表示,
-6|level/before-follows:是
-7|level/before-follows:是1
-7|level/before-follows:是1.3
-13|level/before-follows:智
-13|level/before-follows:智库
-3|level/before-follows:智库20
-4|level/before-follows:智库:俄
-6|level/before-follows:智库研究
-3|level/before-follows:标
-3|level/before-follows:标准
-9|level/before-follows:次
-9|level/before-follows:次期
-9|level/before-follows:次期大統
20|level/before-follows:欧
-5|level/before-follows:欧、
-5|level/before-follows:欧、防衛
10|level/before-follows:欧州
3|level/before-follows:欧州の国
7|level/before-follows:欧州・カ
15|level/before-follows:欧洲
15|level/before-follows:欧洲成员
8|level/before-follows:武
8|level/before-follows:武装
8|level/before-follows:武装部队
5|level/before-follows:每
5|level/before-follows:每年
4|level/before-follows:每年哪怕
7|level/before-follows:比
7|level/before-follows:比原
7|level/before-follows:比原计划
-8|level/before-follows:氏
-3|level/before-follows:氏が
-3|level/before-follows:氏が防衛
-5|level/before-follows:氏は
3|level/before-follows:氏は、防
12|level/before-follows:没
12|level/before-follows:没有
9|level/before-follows:没有评论
-3|level/before-follows:洪
-3|level/before-follows:洪堡
-3|level/before-follows:洪堡大学
-10|level/before-follows:海
-10|level/before-follows:海峡
-10|level/before-follows:海峡の安
-3|level/before-follows:点
-3|level/before-follows:点名
-3|level/before-follows:点名批评
12|level/before-follows:的
3|level/before-follows:的2
5|level/before-follows:的3
-11|level/before-follows:的4
-13|level/before-follows:的4%相
3|level/before-follows:的6
3|level/before-follows:的6.3
-9|level/before-follows:的军
-3|level/before-follows:的军费占
-6|level/before-follows:的军费合
-3|level/before-follows:的北
-3|level/before-follows:的北约成
-4|level/before-follows:的四
-4|level/before-follows:的四倍,
5|level/before-follows:的国防开
-5|level/before-follows:的国防支
4|level/before-follows:的数
4|level/before-follows:的数字,
-3|level/before-follows:的独
-3|level/before-follows:的独立战
7|level/before-follows:的相
7|level/before-follows:的相应数
-3|level/before-follows:的算
-3|level/before-follows:的算法;
-5|level/before-follows:的该
-6|level/before-follows:的该比重
3|level/before-follows:的费
3|level/before-follows:的费用如
6|level/before-follows:的边
6|level/before-follows:的边境冲
3|level/before-follows:的这
3|level/before-follows:的这个数
8|level/before-follows:的防
-3|level/before-follows:的防卫开
-5|level/before-follows:目
-6|level/before-follows:目标
-6|level/before-follows:目标只看
4|level/before-follows:相
4|level/before-follows:相继
4|level/before-follows:相继调升
-7|level/before-follows:研
-7|level/before-follows:研究
-7|level/before-follows:研究机构
-8|level/before-follows:立
-10|level/before-follows:立委
-8|level/before-follows:立委王定
14|level/before-follows:等
14|level/before-follows:等国
14|level/before-follows:等国仍在
-13|level/before-follows:算
-11|level/before-follows:算法
-9|level/before-follows:算法下的
3|level/before-follows:経
3|level/before-follows:経済
4|level/before-follows:経済財務
8|level/before-follows:罗
8|level/before-follows:罗伯
8|level/before-follows:罗伯逊在
21|level/before-follows:自
12|level/before-follows:自己
9|level/before-follows:自己20
10|level/before-follows:自身
4|level/before-follows:自身の国
4|level/before-follows:花
3|level/before-follows:花5
3|level/before-follows:花5%多
10|level/before-follows:虽
-15|level/before-follows:表
-15|level/before-follows:表示
-14|level/before-follows:表示,日
4|level/before-follows:要
5|level/before-follows:要求
5|level/before-follows:要求印度
-7|level/before-follows:规
-7|level/before-follows:规定
-7|level/before-follows:规定的G
-4|level/before-follows:議
-4|level/before-follows:議員
-3|level/before-follows:議員団長
-6|level/before-follows:计
-7|level/before-follows:计算
-7|level/before-follows:计算方式
3|level/before-follows:议
3|level/before-follows:议会
11|level/before-follows:说
3|level/before-follows:说,
5|level/before-follows:说,他的
-5|level/before-follows:说,军费
7|level/before-follows:说明
7|level/before-follows:说明年会
-7|level/before-follows:豪
-7|level/before-follows:豪両
-7|level/before-follows:豪両国の
13|level/before-follows:費
6|level/before-follows:費が
6|level/before-follows:費がGD
7|level/before-follows:費は
6|level/before-follows:費は公表
18|level/before-follows:财
9|level/before-follows:财政
3|level/before-follows:财政部公
7|level/before-follows:财政部长
9|level/before-follows:财长
6|level/before-follows:财长则叫
-8|level/before-follows:质
-8|level/before-follows:质询
-8|level/before-follows:质询:\"
-3|level/before-follows:超出
-3|level/before-follows:超出3.
3|level/before-follows:軍
3|level/before-follows:軍関
3|level/before-follows:軍関係者
-4|level/before-follows:轰
-4|level/before-follows:轰炸
-4|level/before-follows:轰炸伊朗
-8|level/before-follows:长
-10|level/before-follows:长时
-10|level/before-follows:长时便梦
4|level/before-follows:长期
3|level/before-follows:长期在1
14|level/before-follows:防
-3|level/before-follows:防务局预
14|level/before-follows:防卫
-9|level/before-follows:防卫开支
4|level/before-follows:防卫费占
5|level/before-follows:防卫费已
12|level/before-follows:防卫预算
-3|level/before-follows:防开
-3|level/before-follows:防开支占
-4|level/before-follows:防拨
-4|level/before-follows:防拨款占
4|level/before-follows:防衛
3|level/before-follows:防衛相は
6|level/before-follows:防长
-6|level/before-follows:陸
-6|level/before-follows:陸軍
-6|level/before-follows:陸軍幹部
6|level/before-follows:面
6|level/before-follows:面对
5|level/before-follows:面对存亡
5|level/before-follows:预
5|level/before-follows:预算
4|level/before-follows:预算与管
13|level/before-follows:首
13|level/before-follows:首相
11|level/before-follows:首相德韦
-6|level/before-follows:高
-7|level/before-follows:高官
-7|level/before-follows:高官は、
28|level/before-leads:
5|level/before-leads:\",
24|level/before-leads:%,
10|level/before-leads:%、
8|level/before-leads:%と
-3|level/before-leads:%は
4|level/before-leads:%和
-7|level/before-leads:%的
-7|level/before-leads:(
6|level/before-leads:)
43|level/before-leads:,
-3|level/before-leads:,依
-8|level/before-leads:,其
12|level/before-leads:,指
-4|level/before-leads:,是
5|level/before-leads:,而
-8|level/before-leads:,若
7|level/before-leads:-_
-25|level/before-leads:5年
6|level/before-leads:8个
14|level/before-leads::
-9|level/before-leads::「
12|level/before-leads:;
-8|level/before-leads:O
-7|level/before-leads:Oの
-8|level/before-leads:TO
25|level/before-leads:_
3|level/before-leads:▽
22|level/before-leads:、
-8|level/before-leads:「
-19|level/before-leads:】
3|level/before-leads:い
16|level/before-leads:い、
9|level/before-leads:う
-8|level/before-leads:える
-6|level/before-leads:から
6|level/before-leads:が
10|level/before-leads:する
3|level/before-leads:た「
-5|level/before-leads:て
5|level/before-leads:て、
-22|level/before-leads:で、
-19|level/before-leads:と
-4|level/before-leads:と、
4|level/before-leads:に、
7|level/before-leads:には
-45|level/before-leads:の
-11|level/before-leads:は
8|level/before-leads:は、
-21|level/before-leads:は「
4|level/before-leads:ば、
-3|level/before-leads:び、
-3|level/before-leads:や
-6|level/before-leads:ら
-5|level/before-leads:り、
6|level/before-leads:れ、
9|level/before-leads:を「
-5|level/before-leads:アと
-4|level/before-leads:カ
-7|level/before-leads:ダの
5|level/before-leads:ド、
-3|level/before-leads:ドの
-25|level/before-leads:ブ・
-4|level/before-leads:リカ
-4|level/before-leads:ルの
4|level/before-leads:ン、
4|level/before-leads:ンの
-24|level/before-leads:・
-7|level/before-leads:ーや
-7|level/before-leads:一家
6|level/before-leads:上;
-17|level/before-leads:与
7|level/before-leads:个
3|level/before-leads:为,
5|level/before-leads:之,
15|level/before-leads:书长
-7|level/before-leads:了
5|level/before-leads:于
4|level/before-leads:亚、
3|level/before-leads:亚与
17|level/before-leads:亚和
-14|level/before-leads:人
-4|level/before-leads:仍是
6|level/before-leads:以
3|level/before-leads:以前
-10|level/before-leads:任
-12|level/before-leads:会の
-11|level/before-leads:但指
5|level/before-leads:位の
7|level/before-leads:低于
-9|level/before-leads:依
-5|level/before-leads:侵
-3|level/before-leads:克、
-4|level/before-leads:入
-5|level/before-leads:入侵
4|level/before-leads:公布
3|level/before-leads:兰、
-8|level/before-leads:其
-4|level/before-leads:典入
5|level/before-leads:再看
-4|level/before-leads:冠,
-6|level/before-leads:列、
7|level/before-leads:列与
-7|level/before-leads:利和
4|level/before-leads:到
-7|level/before-leads:到了
-16|level/before-leads:前の
-4|level/before-leads:北约
3|level/before-leads:南邻
26|level/before-leads:去年
9|level/before-leads:反观
9|level/before-leads:只有
3|level/before-leads:台的
-12|level/before-leads:右,
8|level/before-leads:同,
-17|level/before-leads:同】
4|level/before-leads:同期
-7|level/before-leads:向
5|level/before-leads:员以
6|level/before-leads:员的
-11|level/before-leads:和
4|level/before-leads:和,
-3|level/before-leads:因
3|level/before-leads:国
-10|level/before-leads:国は
4|level/before-leads:国・
-9|level/before-leads:国与
-29|level/before-leads:国和
-7|level/before-leads:备,
-8|level/before-leads:大
8|level/before-leads:大、
-6|level/before-leads:她说
3|level/before-leads:威与
-4|level/before-leads:宛、
-5|level/before-leads:宛和
-6|level/before-leads:家
-10|level/before-leads:就任
5|level/before-leads:州
-17|level/before-leads:州と
24|level/before-leads:州の
4|level/before-leads:布
-3|level/before-leads:布,
8|level/before-leads:年,
3|level/before-leads:年、
-14|level/before-leads:年与
-3|level/before-leads:年因
4|level/before-leads:库:
3|level/before-leads:度の
17|level/before-leads:强调
-3|level/before-leads:当于
12|level/before-leads:怨
-7|level/before-leads:恰逢
4|level/before-leads:批评
12|level/before-leads:抱怨
14|level/before-leads:拒与
8|level/before-leads:拿
-5|level/before-leads:据,
4|level/before-leads:提到
5|level/before-leads:携_
3|level/before-leads:政院
7|level/before-leads:方、
13|level/before-leads:日、
-24|level/before-leads:日の
9|level/before-leads:旦和
-8|level/before-leads:时、
-3|level/before-leads:是
7|level/before-leads:有
3|level/before-leads:期
-16|level/before-leads:期の
-17|level/before-leads:本与
-22|level/before-leads:析,
-5|level/before-leads:構(
-5|level/before-leads:次は
5|level/before-leads:欧州
22|level/before-leads:欧洲
4|level/before-leads:此,
-6|level/before-leads:母,
14|level/before-leads:比,
3|level/before-leads:比起
11|level/before-leads:氏は
-7|level/before-leads:求
-5|level/before-leads:沃向
5|level/before-leads:法,
22|level/before-leads:洲
22|level/before-leads:洲的
-4|level/before-leads:済
-10|level/before-leads:炸
-4|level/before-leads:牙、
11|level/before-leads:电_
23|level/before-leads:的
4|level/before-leads:的是
-6|level/before-leads:省は
5|level/before-leads:看
24|level/before-leads:示,
6|level/before-leads:称,
4|level/before-leads:算,
-4|level/before-leads:算依
-4|level/before-leads:経済
-5|level/before-leads:績は
-4|level/before-leads:约
-6|level/before-leads:纳和
-5|level/before-leads:绍,
3|level/before-leads:网)
-7|level/before-leads:美国
5|level/before-leads:而
-8|level/before-leads:若
-4|level/before-leads:菲国
-8|level/before-leads:装大
7|level/before-leads:西和
-7|level/before-leads:要求
9|level/before-leads:观
-11|level/before-leads:言,
-14|level/before-leads:言人
4|level/before-leads:评
-5|level/before-leads:说
-11|level/before-leads:说,
17|level/before-leads:调
-3|level/before-leads:費、
-7|level/before-leads:费采
3|level/before-leads:起
-10|level/before-leads:轰炸
-7|level/before-leads:逢
8|level/before-leads:違う
3|level/before-leads:邻
10|level/before-leads:邻国
4|level/before-leads:邻的
6|level/before-leads:部が
8|level/before-leads:部长
-9|level/before-leads:采
-13|level/before-leads:里、
8|level/before-leads:里拿
28|level/before-leads:长
-5|level/before-leads:长的
8|level/before-leads:问:
6|level/before-leads:防长
3|level/before-leads:院
3|level/before-leads:隔的
4|level/before-leads:隣国
-4|level/before-leads:露,
4|level/before-leads:領、
-5|level/before-leads:首,
-4|level/before-leads:鲁、
-6|level/before-leads:麦、
21|level/before-opens:False named
25|level/before-opens:True agent
12|level/before-opens:True named
-12|level/before-opens:True patient
21|level/before-rank:0 0 agent
-8|level/before-rank:0 0 named
4|level/before-rank:0 0 patient
9|level/before-rank:0 1 agent
26|level/before-rank:0 1 named
34|level/before-rank:0 2 named
11|level/before-rank:1 0 agent
26|level/before-rank:1 0 named
-11|level/before-rank:1 0 patient
-10|level/before-rank:1 1 agent
-18|level/before-rank:1 1 named
-3|level/before-rank:1 1 patient
-4|level/before-rank:1 2 agent
-29|level/before-rank:1 2 named
50|level/before-rank:2 0 named
-11|level/before-rank:2 1 named
-36|level/before-rank:2 2 named
-6|level/before-rank:3 0 named
9|level/before-rank:3 1 named
-4|level/before-rank:3 2 named
23|level/before:agent
33|level/before:named
-12|level/before:patient
-25|level/class-main:ALLIES ALLIES
-3|level/class-main:ALLIES CHN
-62|level/class-main:ALLIES JPN
-9|level/class-main:ALLIES KOR
-14|level/class-main:ALLIES NATO
-30|level/class-main:ALLIES TWN
30|level/class-main:ALLIES land
4|level/class-main:ALLIES member
41|level/class-main:CHN JPN
-5|level/class-main:CHN KOR
14|level/class-main:CHN TWN
4|level/class-main:CHN land
-3|level/class-main:CHN member
4|level/class-main:EU ALLIES
12|level/class-main:EU JPN
7|level/class-main:EU foe
-4|level/class-main:EU land
-17|level/class-main:EU member
-13|level/class-main:JPN JPN
11|level/class-main:JPN KOR
-4|level/class-main:JPN TWN
-15|level/class-main:JPN land
-7|level/class-main:JPN member
4|level/class-main:KOR ALLIES
4|level/class-main:KOR JPN
5|level/class-main:KOR USA
-11|level/class-main:KOR land
12|level/class-main:NATO ALLIES
-5|level/class-main:NATO JPN
-4|level/class-main:NATO KOR
13|level/class-main:NATO NATO
-3|level/class-main:NATO USA
-11|level/class-main:NATO foe
-16|level/class-main:NATO land
-33|level/class-main:NATO member
-6|level/class-main:TWN ALLIES
16|level/class-main:TWN JPN
-15|level/class-main:TWN land
10|level/class-main:TWN member
7|level/class-main:USA CHN
16|level/class-main:USA JPN
8|level/class-main:USA KOR
8|level/class-main:USA NATO
4|level/class-main:USA TWN
-19|level/class-main:USA land
5|level/class-main:USA member
-7|level/class-main:foe ALLIES
4|level/class-main:foe JPN
3|level/class-main:foe KOR
10|level/class-main:foe foe
21|level/class-main:foe land
-5|level/class-main:foe member
7|level/class-main:land ALLIES
-12|level/class-main:land JPN
-3|level/class-main:land KOR
-11|level/class-main:land NATO
14|level/class-main:land TWN
20|level/class-main:land land
6|level/class-main:land member
11|level/class-main:member ALLIES
3|level/class-main:member NATO
-4|level/class-main:member TWN
-5|level/class-main:member foe
4|level/class-main:member land
39|level/class-main:member member
-25|level/class-named:ALLIES ALLIES others-named
-35|level/class-named:ALLIES JPN nobody-named
-26|level/class-named:ALLIES JPN others-named
-7|level/class-named:ALLIES KOR nobody-named
24|level/class-named:ALLIES NATO nobody-named
-39|level/class-named:ALLIES NATO others-named
-5|level/class-named:ALLIES TWN nobody-named
-25|level/class-named:ALLIES TWN others-named
-3|level/class-named:ALLIES foe nobody-named
-7|level/class-named:ALLIES land nobody-named
38|level/class-named:ALLIES land others-named
6|level/class-named:ALLIES member others-named
-4|level/class-named:CHN CHN others-named
30|level/class-named:CHN JPN nobody-named
11|level/class-named:CHN JPN others-named
-4|level/class-named:CHN KOR nobody-named
13|level/class-named:CHN TWN nobody-named
5|level/class-named:CHN foe nobody-named
-3|level/class-named:CHN foe others-named
-5|level/class-named:CHN land nobody-named
9|level/class-named:CHN land others-named
-3|level/class-named:CHN member others-named
4|level/class-named:EU ALLIES others-named
7|level/class-named:EU JPN nobody-named
6|level/class-named:EU JPN others-named
7|level/class-named:EU foe others-named
-4|level/class-named:EU land nobody-named
-5|level/class-named:EU member nobody-named
-12|level/class-named:EU member others-named
-8|level/class-named:JPN JPN nobody-named
-5|level/class-named:JPN JPN others-named
12|level/class-named:JPN KOR nobody-named
-5|level/class-named:JPN TWN nobody-named
-7|level/class-named:JPN land nobody-named
-9|level/class-named:JPN land others-named
-9|level/class-named:JPN member nobody-named
4|level/class-named:KOR ALLIES others-named
-10|level/class-named:KOR KOR nobody-named
10|level/class-named:KOR KOR others-named
-4|level/class-named:KOR TWN nobody-named
6|level/class-named:KOR TWN others-named
5|level/class-named:KOR USA nobody-named
-11|level/class-named:KOR land others-named
-7|level/class-named:KOR member nobody-named
8|level/class-named:KOR member others-named
-3|level/class-named:NATO ALLIES nobody-named
15|level/class-named:NATO ALLIES others-named
-24|level/class-named:NATO JPN nobody-named
19|level/class-named:NATO JPN others-named
-3|level/class-named:NATO KOR nobody-named
-28|level/class-named:NATO NATO nobody-named
40|level/class-named:NATO NATO others-named
-9|level/class-named:NATO TWN nobody-named
9|level/class-named:NATO TWN others-named
-3|level/class-named:NATO foe nobody-named
-7|level/class-named:NATO foe others-named
-5|level/class-named:NATO land nobody-named
-11|level/class-named:NATO land others-named
-10|level/class-named:NATO member nobody-named
-23|level/class-named:NATO member others-named
-6|level/class-named:TWN ALLIES others-named
13|level/class-named:TWN JPN nobody-named
4|level/class-named:TWN JPN others-named
-28|level/class-named:TWN TWN nobody-named
29|level/class-named:TWN TWN others-named
-3|level/class-named:TWN land nobody-named
-12|level/class-named:TWN land others-named
10|level/class-named:TWN member others-named
4|level/class-named:USA CHN others-named
12|level/class-named:USA JPN nobody-named
4|level/class-named:USA JPN others-named
12|level/class-named:USA KOR nobody-named
-5|level/class-named:USA KOR others-named
-5|level/class-named:USA NATO nobody-named
12|level/class-named:USA NATO others-named
37|level/class-named:USA TWN nobody-named
-32|level/class-named:USA TWN others-named
3|level/class-named:USA USA others-named
-17|level/class-named:USA land others-named
7|level/class-named:USA member others-named
-3|level/class-named:foe ALLIES nobody-named
-4|level/class-named:foe ALLIES others-named
-8|level/class-named:foe JPN nobody-named
12|level/class-named:foe JPN others-named
3|level/class-named:foe KOR others-named
9|level/class-named:foe foe others-named
16|level/class-named:foe land nobody-named
6|level/class-named:foe land others-named
-4|level/class-named:foe member nobody-named
7|level/class-named:land ALLIES others-named
11|level/class-named:land JPN nobody-named
-24|level/class-named:land JPN others-named
-3|level/class-named:land KOR others-named
-11|level/class-named:land NATO others-named
12|level/class-named:land TWN others-named
18|level/class-named:land land nobody-named
-5|level/class-named:land member nobody-named
11|level/class-named:land member others-named
7|level/class-named:member ALLIES nobody-named
4|level/class-named:member ALLIES others-named
3|level/class-named:member NATO nobody-named
-4|level/class-named:member TWN others-named
-5|level/class-named:member foe others-named
5|level/class-named:member land others-named
44|level/class-named:member member nobody-named
-5|level/class-named:member member others-named
-27|level/class-shape:ALLIES fine
-14|level/class-shape:ALLIES half
-28|level/class-shape:ALLIES tenth
-43|level/class-shape:ALLIES whole
26|level/class-shape:CHN half
9|level/class-shape:CHN tenth
19|level/class-shape:CHN whole
-4|level/class-shape:EU fine
6|level/class-shape:EU whole
50|level/class-shape:JPN fine
-57|level/class-shape:JPN half
17|level/class-shape:JPN tenth
-35|level/class-shape:JPN whole
21|level/class-shape:KOR fine
-9|level/class-shape:KOR half
20|level/class-shape:KOR tenth
-27|level/class-shape:KOR whole
-34|level/class-shape:NATO fine
4|level/class-shape:NATO half
-13|level/class-shape:NATO tenth
-6|level/class-shape:NATO whole
40|level/class-shape:TWN fine
24|level/class-shape:TWN half
-14|level/class-shape:TWN tenth
-44|level/class-shape:TWN whole
-27|level/class-shape:USA fine
24|level/class-shape:USA half
-30|level/class-shape:USA tenth
61|level/class-shape:USA whole
-10|level/class-shape:foe fine
-5|level/class-shape:foe half
7|level/class-shape:foe tenth
37|level/class-shape:foe whole
-3|level/class-shape:land fine
3|level/class-shape:land half
22|level/class-shape:land tenth
-3|level/class-shape:land whole
-3|level/class-shape:member fine
4|level/class-shape:member half
11|level/class-shape:member tenth
36|level/class-shape:member whole
3|level/class-value:ALLIES 0.25
-4|level/class-value:ALLIES 1
-5|level/class-value:ALLIES 1.5
-10|level/class-value:ALLIES 1.6
-9|level/class-value:ALLIES 1.8
-8|level/class-value:ALLIES 1.85
-3|level/class-value:ALLIES 1.9
-6|level/class-value:ALLIES 2
-7|level/class-value:ALLIES 2.02
-7|level/class-value:ALLIES 2.1
26|level/class-value:ALLIES 2.3
-5|level/class-value:ALLIES 2.5
-7|level/class-value:ALLIES 2.9
-26|level/class-value:ALLIES 3
-3|level/class-value:ALLIES 3.5
9|level/class-value:EU 1.9
6|level/class-value:EU 2
8|level/class-value:EU 2.1
-5|level/class-value:EU 2.2
-6|level/class-value:EU 3.2
-4|level/class-value:NATO 0.9
-3|level/class-value:NATO 0.96
-13|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
-3|level/class-value:NATO 1.1
-11|level/class-value:NATO 1.24
-8|level/class-value:NATO 1.28
-17|level/class-value:NATO 1.3
-13|level/class-value:NATO 1.37
9|level/class-value:NATO 1.4
18|level/class-value:NATO 1.43
-22|level/class-value:NATO 1.5
16|level/class-value:NATO 1.6
-3|level/class-value:NATO 1.7
3|level/class-value:NATO 1.8
8|level/class-value:NATO 1.85
-6|level/class-value:NATO 1.9
30|level/class-value:NATO 2
28|level/class-value:NATO 2.02
-4|level/class-value:NATO 2.1
3|level/class-value:NATO 2.27
-6|level/class-value:NATO 2.4
15|level/class-value:NATO 2.5
10|level/class-value:NATO 2.6
13|level/class-value:NATO 2.7
-6|level/class-value:NATO 2.8
-3|level/class-value:NATO 2.84
8|level/class-value:NATO 2.9
-3|level/class-value:NATO 3.2
-19|level/class-value:NATO 3.32
-4|level/class-value:NATO 3.38
-6|level/class-value:NATO 3.49
16|level/class-value:NATO 3.5
-5|level/class-value:NATO 4
-3|level/class-value:NATO 4.5
-3|level/class-value:NATO 4.6
-15|level/class-value:NATO 5
-6|level/class-value:NATO 5.1
-12|level/class-value:USA 0.9
-9|level/class-value:USA 0.91
-4|level/class-value:USA 0.92
-3|level/class-value:USA 0.93
-19|level/class-value:USA 1
-3|level/class-value:USA 1.19
-4|level/class-value:USA 1.24
-16|level/class-value:USA 1.3
-13|level/class-value:USA 1.4
-9|level/class-value:USA 1.43
-11|level/class-value:USA 1.6
-13|level/class-value:USA 1.8
-11|level/class-value:USA 1.9
-44|level/class-value:USA 2
-3|level/class-value:USA 2.1
-3|level/class-value:USA 2.2
-11|level/class-value:USA 2.3
-7|level/class-value:USA 2.32
-7|level/class-value:USA 2.4
-3|level/class-value:USA 2.45
-8|level/class-value:USA 2.5
-29|level/class-value:USA 2.6
-5|level/class-value:USA 2.8
20|level/class-value:USA 2.9
54|level/class-value:USA 3
6|level/class-value:USA 3.1
24|level/class-value:USA 3.2
5|level/class-value:USA 3.3
19|level/class-value:USA 3.38
28|level/class-value:USA 3.4
6|level/class-value:USA 3.49
20|level/class-value:USA 3.5
10|level/class-value:USA 3.7
33|level/class-value:USA 4
3|level/class-value:USA 4.5
-4|level/class-value:USA 4.7
22|level/class-value:USA 5
11|level/class-value:USA 5.3
11|level/class-value:USA 5.5
3|level/class-value:USA 5.8
14|level/class-value:USA 6
-112|level/class:ALLIES
52|level/class:CHN
-25|level/class:JPN
5|level/class:KOR
-50|level/class:NATO
6|level/class:TWN
28|level/class:USA
29|level/class:foe
19|level/class:land
47|level/class:member
32|level/group:all
38|level/group:all back:0
-5|level/group:all back:1
15|level/group:list after 1
15|level/group:list after lands
-5|level/group:list before 1
-8|level/group:list before lands
5|level/group:list before union
3|level/group:list-follows:2
3|level/group:list-follows:20
12|level/group:list-follows:だ
12|level/group:list-follows:だっ
-3|level/group:list-follows:に
31|level/group:list-follows:の
-5|level/group:list-follows:の2
-37|level/group:list-follows:の代
51|level/group:list-follows:の国
25|level/group:list-follows:の軍
15|level/group:list-follows:は
11|level/group:list-follows:は2
4|level/group:list-follows:はと
-24|level/group:list-follows:を
-12|level/group:list-follows:を同
-22|level/group:list-follows:为
-22|level/group:list-follows:为例
-14|level/group:list-follows:也
-14|level/group:list-follows:也达
5|level/group:list-follows:今
5|level/group:list-follows:今年
15|level/group:list-follows:仍
15|level/group:list-follows:仍在
-7|level/group:list-follows:会
-7|level/group:list-follows:会谈
30|level/group:list-follows:军
30|level/group:list-follows:军费
-50|level/group:list-follows:分
-13|level/group:list-follows:分列
-36|level/group:list-follows:分别
15|level/group:list-follows:则不
-14|level/group:list-follows:则分
15|level/group:list-follows:刚
15|level/group:list-follows:刚好
13|level/group:list-follows:去
13|level/group:list-follows:去年
13|level/group:list-follows:同
13|level/group:list-follows:同年
21|level/group:list-follows:国
21|level/group:list-follows:国防
10|level/group:list-follows:在
10|level/group:list-follows:在2
21|level/group:list-follows:差
21|level/group:list-follows:差在
-30|level/group:list-follows:常
-30|level/group:list-follows:常被
-10|level/group:list-follows:平
-10|level/group:list-follows:平均
26|level/group:list-follows:并
26|level/group:list-follows:并列
-7|level/group:list-follows:没
-7|level/group:list-follows:没有
-27|level/group:list-follows:的
23|level/group:list-follows:的4
19|level/group:list-follows:的军
-8|level/group:list-follows:的国
-31|level/group:list-follows:的相
-30|level/group:list-follows:的这
-5|level/group:list-follows:盟
-5|level/group:list-follows:盟邦
-9|level/group:list-follows:相
-9|level/group:list-follows:相继
-12|level/group:list-follows:等
-3|level/group:list-follows:等八
-9|level/group:list-follows:等国
11|level/group:list-follows:超
11|level/group:list-follows:超出
6|level/group:list-follows:都
6|level/group:list-follows:都是
80|level/group:list-leads:
-5|level/group:list-leads:O
15|level/group:list-leads:、
-12|level/group:list-leads:「
12|level/group:list-leads:の
7|level/group:list-leads:は
23|level/group:list-leads:与
7|level/group:list-leads:中
-22|level/group:list-leads:以
-3|level/group:list-leads:但
-14|level/group:list-leads:国
25|level/group:list-leads:年
12|level/group:list-leads:指
11|level/group:list-leads:有
-14|level/group:list-leads:求
-55|level/group:list-leads:洲
-44|level/group:list-leads:的
3|level/group:named
3|level/group:named True
-9|level/group:signs after
-39|level/group:signs before
35|level/group:signs-follows:の
-28|level/group:signs-follows:両
-18|level/group:signs-follows:军
-11|level/group:signs-follows:口
-16|level/group:signs-follows:围
-8|level/group:signs-follows:本
-17|level/group:three
-17|level/group:three back:1
6|level/group:two
11|level/group:two back:0
-5|level/group:two back:1
4|level/known-for:ALLIES 0.25 2024
-8|level/known-for:ALLIES 1.85 2023
-6|level/known-for:ALLIES 2 2024
10|level/known-for:ALLIES 2 2025
-6|level/known-for:ALLIES 2.02 2024
-6|level/known-for:ALLIES 2.1 2025
3|level/known-for:ALLIES 2.3 2025
5|level/known-for:ALLIES 2.4 2030
-3|level/known-for:ALLIES 2.9 2029
-9|level/known-for:ALLIES 2023
-12|level/known-for:ALLIES 2024
3|level/known-for:ALLIES 2025
-6|level/known-for:ALLIES 2026
-4|level/known-for:ALLIES 2027
-3|level/known-for:ALLIES 2029
-4|level/known-for:ALLIES FY2025
-5|level/known-for:ALLIES FY2026
-7|level/known-for:ARG 1.5 2034
-5|level/known-for:ARG 2.2 2025
-5|level/known-for:ARG 2025
-7|level/known-for:ARG 2034
-3|level/known-for:AUS 1.2 2023
-3|level/known-for:AUS 1.4 2024
-4|level/known-for:AUS 1.8 FY2025
10|level/known-for:AUS 1.9 2023
8|level/known-for:AUS 1.9 2024
-4|level/known-for:AUS 2.6 2024
8|level/known-for:AUS 2023
-4|level/known-for:AUS 2025
-4|level/known-for:AUS FY2025
3|level/known-for:AUT 2025
19|level/known-for:BEL 2 2025
18|level/known-for:BEL 2025
5|level/known-for:BGR 2.1 2025
5|level/known-for:BGR 2025
5|level/known-for:BLR 1.9 2025
6|level/known-for:BLR 2025
-9|level/known-for:BRA 0.7 2026
8|level/known-for:BRA 1 2026
7|level/known-for:BRA 1.1 2034
-4|level/known-for:BRA 1.5 2034
3|level/known-for:BRA 2034
3|level/known-for:BTN 0.9 2024
3|level/known-for:BTN 2024
10|level/known-for:CAN 1.37 2024
9|level/known-for:CAN 1.4 2024
-5|level/known-for:CAN 2 2024
7|level/known-for:CAN 2 FY2024
6|level/known-for:CAN 2 FY2025
-20|level/known-for:CAN 2.02 2024
-3|level/known-for:CAN 2.27 2025
-30|level/known-for:CAN 2.3 2025
-5|level/known-for:CAN 2.5 2026
3|level/known-for:CAN 2.5 2027
-4|level/known-for:CAN 2.6 2027
-14|level/known-for:CAN 2024
-32|level/known-for:CAN 2025
-5|level/known-for:CAN 2026
-5|level/known-for:CAN 3 2024
7|level/known-for:CAN FY2024
6|level/known-for:CAN FY2025
-7|level/known-for:CHL 1.1 2034
11|level/known-for:CHL 1.5 2034
-5|level/known-for:CHL 1.8 2023
5|level/known-for:CHL 2.2 2025
-5|level/known-for:CHL 2023
5|level/known-for:CHL 2025
4|level/known-for:CHL 2034
-4|level/known-for:CHN 1.2 FY2023
-3|level/known-for:CHN 1.3 2026
6|level/known-for:CHN 1.4 2014
-4|level/known-for:CHN 1.4 2026
7|level/known-for:CHN 1.5 1992
6|level/known-for:CHN 1992
3|level/known-for:CHN 2 2026
-5|level/known-for:CHN 2 FY2025
4|level/known-for:CHN 2014
-3|level/known-for:CHN 2025
-3|level/known-for:CHN 2026
-3|level/known-for:CHN 2027
-3|level/known-for:CHN 3.1 2027
-4|level/known-for:CHN FY2023
-5|level/known-for:CHN FY2024
-5|level/known-for:CHN FY2025
-7|level/known-for:COD 1.3 2024
-7|level/known-for:COD 2024
3|level/known-for:CRI 0.7 1948
3|level/known-for:CRI 1948
-3|level/known-for:DEU 0.96 FY2022
4|level/known-for:DEU 1.24 2017
4|level/known-for:DEU 1.5 2001
-3|level/known-for:DEU 1.9 FY2026
5|level/known-for:DEU 2 2024
14|level/known-for:DEU 2.1 2024
4|level/known-for:DEU 2.8 2026
-3|level/known-for:DEU 2.84 2026
4|level/known-for:DEU 2001
4|level/known-for:DEU 2017
16|level/known-for:DEU 2024
5|level/known-for:DEU 2025
4|level/known-for:DEU 2027
3|level/known-for:DEU 3.1 2027
-3|level/known-for:DEU 3.5 FY2003
-3|level/known-for:DEU FY2003
-8|level/known-for:DEU FY2022
-3|level/known-for:DEU FY2026
-5|level/known-for:DNK 1.5 2024
4|level/known-for:DNK 2025
5|level/known-for:DNK 2026
9|level/known-for:DNK 3 2024
3|level/known-for:DNK 3.2 2025
5|level/known-for:DNK 3.5 2026
3|level/known-for:DZA 1E+1 2025
3|level/known-for:DZA 2025
-4|level/known-for:ECU 1.8 2023
-4|level/known-for:ECU 2023
9|level/known-for:EGY 1 2024
14|level/known-for:EGY 1979
9|level/known-for:EGY 2024
14|level/known-for:EGY 6 1979
11|level/known-for:ESP 1.28 2024
9|level/known-for:ESP 2024
-6|level/known-for:ESP 2025
-3|level/known-for:EST 1.5 2001
11|level/known-for:EST 2.3 2022
-3|level/known-for:EST 2001
11|level/known-for:EST 2022
8|level/known-for:EST 2024
6|level/known-for:EST 2026
6|level/known-for:EST 3 2025
13|level/known-for:EST 3.2 2024
-8|level/known-for:EST 3.38 2024
6|level/known-for:EST 3.4 2025
3|level/known-for:EST 3.43 2024
-11|level/known-for:EST 3.65 2025
-6|level/known-for:EST 4.9 2026
11|level/known-for:EST 5.4 2026
8|level/known-for:EU 2.1 2025
-6|level/known-for:EU 2024
4|level/known-for:EU 2025
-6|level/known-for:EU 3.2 2024
8|level/known-for:FIN 1.7 2022
10|level/known-for:FIN 2 2023
-11|level/known-for:FIN 2.3 2022
-3|level/known-for:FIN 2022
10|level/known-for:FIN 2023
8|level/known-for:FRA 1933
8|level/known-for:FRA 3 1933
-7|level/known-for:GBR 1933
-4|level/known-for:GBR 2025
-7|level/known-for:GBR 3 1933
6|level/known-for:GMB 0.7 2023
6|level/known-for:GMB 2023
-11|level/known-for:GRC 1992
6|level/known-for:GRC 2 2024
-6|level/known-for:GRC 2.4 2025
-11|level/known-for:GRC 2.5 1992
6|level/known-for:GRC 2024
-8|level/known-for:GRC 2025
8|level/known-for:GUY 0.6 2026
8|level/known-for:GUY 1.3 2026
16|level/known-for:GUY 2026
-3|level/known-for:HRV 2.2 2023
-4|level/known-for:HRV 2023
3|level/known-for:HUN 1 2014
3|level/known-for:HUN 2014
3|level/known-for:IDN 0.8 2024
10|level/known-for:IDN 1.5 2026
8|level/known-for:IDN 2026
-3|level/known-for:IND 0.9 2024
-13|level/known-for:IND 1.9 2024
14|level/known-for:IND 1.9 FY2025
-8|level/known-for:IND 2.8 2025
-17|level/known-for:IND 2024
-9|level/known-for:IND 2025
14|level/known-for:IND FY2025
-4|level/known-for:IND FY2026
3|level/known-for:IRN 2 2025
-3|level/known-for:IRN 6 2025
-10|level/known-for:IRQ 2003
-16|level/known-for:IRQ 2005
-10|level/known-for:IRQ 3.7 2003
-16|level/known-for:IRQ 4 2005
-14|level/known-for:ISR 1979
3|level/known-for:ISR 197X
8|level/known-for:ISR 2024
6|level/known-for:ISR 2025
-4|level/known-for:ISR 2026
3|level/known-for:ISR 3E+1 197X
-14|level/known-for:ISR 6 1979
4|level/known-for:ISR 8 2024
5|level/known-for:ISR 8.4 2025
9|level/known-for:ISR 8.8 2024
5|level/known-for:ITA 1.49 2024
15|level/known-for:ITA 1.5 2024
-4|level/known-for:ITA 2 2024
4|level/known-for:ITA 2 2025
15|level/known-for:ITA 2024
3|level/known-for:ITA 2025
-8|level/known-for:JOR 1 2024
-7|level/known-for:JOR 2024
5|level/known-for:JPN 0.9 FY1978
4|level/known-for:JPN 0.92 FY2018
3|level/known-for:JPN 0.95 FY2021
7|level/known-for:JPN 0.96 FY2022
-3|level/known-for:JPN 1 2025
9|level/known-for:JPN 1 FY2022
5|level/known-for:JPN 1.004 FY1987
-6|level/known-for:JPN 1.1 2024
3|level/known-for:JPN 1.19 FY2023
3|level/known-for:JPN 1.2 2023
21|level/known-for:JPN 1.2 FY2023
10|level/known-for:JPN 1.24 FY2021
17|level/known-for:JPN 1.3 2024
12|level/known-for:JPN 1.3 FY2026
-24|level/known-for:JPN 1.4 2014
19|level/known-for:JPN 1.4 2024
3|level/known-for:JPN 1.4 2025
3|level/known-for:JPN 1.4 FY2024
16|level/known-for:JPN 1.6 FY2024
4|level/known-for:JPN 1.7 2025
-4|level/known-for:JPN 1.8 2024
15|level/known-for:JPN 1.8 FY2025
-10|level/known-for:JPN 1.9 2023
-4|level/known-for:JPN 1.9 2024
17|level/known-for:JPN 1.9 FY2026
-5|level/known-for:JPN 197X
-3|level/known-for:JPN 1989
-21|level/known-for:JPN 2 2022
-9|level/known-for:JPN 2 2024
11|level/known-for:JPN 2 FY2025
6|level/known-for:JPN 2 FY2026
-13|level/known-for:JPN 2.1 2024
-8|level/known-for:JPN 2.3 2025
-3|level/known-for:JPN 2.4 2026
3|level/known-for:JPN 2.4 FY2028
-3|level/known-for:JPN 2.4 FY2035
-10|level/known-for:JPN 2.42 2026
-7|level/known-for:JPN 2.6 2024
10|level/known-for:JPN 2.7 2025
-23|level/known-for:JPN 2014
-25|level/known-for:JPN 2022
-11|level/known-for:JPN 2023
-18|level/known-for:JPN 2024
-12|level/known-for:JPN 2025
-18|level/known-for:JPN 2026
-33|level/known-for:JPN 2027
25|level/known-for:JPN 203X
25|level/known-for:JPN 3 203X
-5|level/known-for:JPN 3 FY2020
-5|level/known-for:JPN 3.1 FY2024
-6|level/known-for:JPN 3.2 2025
-4|level/known-for:JPN 3.3 2026
-3|level/known-for:JPN 3.38 FY2024
-7|level/known-for:JPN 3.4 2025
-5|level/known-for:JPN 3.4 FY2030
-30|level/known-for:JPN 3.5 2027
-3|level/known-for:JPN 3E+1 197X
-3|level/known-for:JPN 4.1 2024
-5|level/known-for:JPN 5 FY2027
-3|level/known-for:JPN 5.8 1989
-4|level/known-for:JPN 8 2024
5|level/known-for:JPN FY1978
4|level/known-for:JPN FY1981
4|level/known-for:JPN FY1987
5|level/known-for:JPN FY2017
5|level/known-for:JPN FY2018
-3|level/known-for:JPN FY2020
14|level/known-for:JPN FY2021
19|level/known-for:JPN FY2022
26|level/known-for:JPN FY2023
11|level/known-for:JPN FY2024
30|level/known-for:JPN FY2025
39|level/known-for:JPN FY2026
-3|level/known-for:JPN FY2027
4|level/known-for:JPN FY2028
-16|level/known-for:KAZ 2025
-15|level/known-for:KAZ 7 2025
17|level/known-for:KGZ 2024
17|level/known-for:KGZ 3.1 2024
-9|level/known-for:KHM 1.1 2025
12|level/known-for:KHM 2.5 2025
3|level/known-for:KHM 2025
-16|level/known-for:KOR 1.2 FY2023
-7|level/known-for:KOR 1.4 2024
-3|level/known-for:KOR 1.9 2024
8|level/known-for:KOR 2.3 2025
8|level/known-for:KOR 2.32 2025
4|level/known-for:KOR 2.4 2026
10|level/known-for:KOR 2.42 2026
4|level/known-for:KOR 2.5 2024
-3|level/known-for:KOR 2.5 2027
18|level/known-for:KOR 2.6 2024
3|level/known-for:KOR 2023
6|level/known-for:KOR 2024
14|level/known-for:KOR 2025
13|level/known-for:KOR 2026
4|level/known-for:KOR 3 2023
-4|level/known-for:KOR 3 FY2020
-4|level/known-for:KOR 3.4 2024
-5|level/known-for:KOR 3.5 FY2026
-4|level/known-for:KOR FY2020
-16|level/known-for:KOR FY2023
-6|level/known-for:KOR FY2026
5|level/known-for:LAO 0.2 2024
4|level/known-for:LAO 2024
13|level/known-for:LKA 1.9 2024
13|level/known-for:LKA 2024
-3|level/known-for:LTU 2023
-5|level/known-for:LTU 2025
4|level/known-for:LTU 2026
-4|level/known-for:LTU 3.9 2023
8|level/known-for:LTU 5 2026
-3|level/known-for:LTU 5.4 2026
5|level/known-for:LUX 1.3 2024
4|level/known-for:LUX 2024
3|level/known-for:LVA 2024
9|level/known-for:LVA 2025
-9|level/known-for:LVA 2026
3|level/known-for:LVA 3.15 2024
-3|level/known-for:LVA 3.5 2025
11|level/known-for:LVA 3.65 2025
7|level/known-for:LVA 4.9 2026
-7|level/known-for:LVA 5 2026
-8|level/known-for:LVA 5.4 2026
3|level/known-for:MDA 0.6 2025
8|level/known-for:MDV 2.8 2025
8|level/known-for:MDV 2025
10|level/known-for:MEX 0.7 2026
-7|level/known-for:MEX 1 2026
-7|level/known-for:MKD 2 2023
7|level/known-for:MKD 2.2 2023
9|level/known-for:MNE 2 2023
-3|level/known-for:MNE 2.2 2023
6|level/known-for:MNE 2023
-12|level/known-for:MNG 2024
-12|level/known-for:MNG 3.1 2024
3|level/known-for:MYS 1 2024
3|level/known-for:MYS 1 2025
-3|level/known-for:MYS 1.1 FY2026
-3|level/known-for:MYS 1.2 2024
3|level/known-for:MYS 2025
-3|level/known-for:MYS FY2026
-3|level/known-for:NATO 1.004 FY1987
-10|level/known-for:NATO 1.24 FY2021
-7|level/known-for:NATO 1.28 2024
-9|level/known-for:NATO 1.37 2024
19|level/known-for:NATO 1.4 2014
-3|level/known-for:NATO 1.4 FY2024
-8|level/known-for:NATO 1.5 2024
-5|level/known-for:NATO 1.6 FY2024
8|level/known-for:NATO 1.85 2023
13|level/known-for:NATO 1992
4|level/known-for:NATO 1998
21|level/known-for:NATO 2 2022
-6|level/known-for:NATO 2 2023
9|level/known-for:NATO 2 2024
-15|level/known-for:NATO 2 2025
-7|level/known-for:NATO 2 FY2024
-3|level/known-for:NATO 2 FY2025
-3|level/known-for:NATO 2 FY2026
29|level/known-for:NATO 2.02 2024
4|level/known-for:NATO 2.1 1998
-4|level/known-for:NATO 2.1 2025
3|level/known-for:NATO 2.27 2025
25|level/known-for:NATO 2.3 2025
13|level/known-for:NATO 2.5 1992
3|level/known-for:NATO 2.5 2025
6|level/known-for:NATO 2.5 2026
4|level/known-for:NATO 2.6 2027
-3|level/known-for:NATO 2.84 2026
7|level/known-for:NATO 2.9 2029
3|level/known-for:NATO 2.9 2030
17|level/known-for:NATO 2014
18|level/known-for:NATO 2022
-11|level/known-for:NATO 2023
3|level/known-for:NATO 2025
-8|level/known-for:NATO 2026
27|level/known-for:NATO 2027
-6|level/known-for:NATO 2028
7|level/known-for:NATO 2029
-3|level/known-for:NATO 2030
-3|level/known-for:NATO 3.32 2026
-3|level/known-for:NATO 3.38 2024
-6|level/known-for:NATO 3.49 2023
-3|level/known-for:NATO 3.5 2025
-3|level/known-for:NATO 3.5 2026
27|level/known-for:NATO 3.5 2027
-3|level/known-for:NATO 4.6 2030
-6|level/known-for:NATO 5.1 2028
-3|level/known-for:NATO FY1987
-11|level/known-for:NATO FY2021
-6|level/known-for:NATO FY2022
-3|level/known-for:NATO FY2023
-17|level/known-for:NATO FY2024
-8|level/known-for:NATO FY2025
-9|level/known-for:NATO FY2026
-3|level/known-for:NATO FY2030
-3|level/known-for:NIC 0.7 1948
-3|level/known-for:NIC 1948
7|level/known-for:NLD 2 2024
6|level/known-for:NLD 2024
-4|level/known-for:NLD 2025
-3|level/known-for:NLD 3.2 2025
-6|level/known-for:NOR 2024
5|level/known-for:NOR 2025
-4|level/known-for:NOR 3 2024
-3|level/known-for:NOR 3.2 2024
6|level/known-for:NOR 3.4 2025
-14|level/known-for:PAK 1.9 FY2025
-14|level/known-for:PAK FY2025
4|level/known-for:PAK FY2026
8|level/known-for:PER 1.8 2023
9|level/known-for:PER 2023
6|level/known-for:PHL 1.1 2024
4|level/known-for:PHL 1.2 2024
3|level/known-for:PHL 1.3 2026
-8|level/known-for:PHL 1.4 2024
4|level/known-for:PHL 1.4 2026
4|level/known-for:PHL 1.6 2028
-11|level/known-for:PHL 2 2025
-5|level/known-for:PHL 2024
-10|level/known-for:PHL 2025
7|level/known-for:PHL 2026
4|level/known-for:PHL 2028
-3|level/known-for:PHL 3.5 FY2026
-3|level/known-for:PHL FY2026
-14|level/known-for:PLW 1.3 2024
-14|level/known-for:PLW 2024
-5|level/known-for:POL 2.5 2024
5|level/known-for:POL 2023
12|level/known-for:POL 2025
6|level/known-for:POL 2028
-6|level/known-for:POL 3.4 2025
7|level/known-for:POL 3.5 2025
5|level/known-for:POL 3.9 2023
3|level/known-for:POL 4 2024
5|level/known-for:POL 4.1 2024
3|level/known-for:POL 4.5 2025
12|level/known-for:POL 4.7 2025
3|level/known-for:POL 4.8 2026
6|level/known-for:POL 5.1 2028
-3|level/known-for:POL 7 2026
-4|level/known-for:PRT 2 2025
-4|level/known-for:PRT 2025
-3|level/known-for:RUS 1.28 2024
-6|level/known-for:RUS 1.7 2022
-6|level/known-for:RUS 2 2023
-5|level/known-for:RUS 2022
-4|level/known-for:RUS 2024
10|level/known-for:RUS 2025
4|level/known-for:RUS 2026
-6|level/known-for:RUS 4.7 2025
5|level/known-for:RUS 5.9 2023
15|level/known-for:RUS 7 2025
3|level/known-for:RUS 7 2026
7|level/known-for:RWA 1.3 2024
7|level/known-for:RWA 2024
-3|level/known-for:SAU 2 2025
3|level/known-for:SAU 6 2025
-6|level/known-for:SEN 0.7 2023
-6|level/known-for:SEN 2023
-7|level/known-for:SGP 2 2026
-3|level/known-for:SGP 2.9 2029
-7|level/known-for:SGP 2026
-3|level/known-for:SGP 2029
-3|level/known-for:SVK 1 2014
-4|level/known-for:SVK 2 2025
-3|level/known-for:SVK 2014
-4|level/known-for:SVK 2025
-4|level/known-for:SVN 1.3 2024
-5|level/known-for:SVN 2024
-4|level/known-for:SWE 1.7 2025
-7|level/known-for:SWE 1.8 2024
-7|level/known-for:SWE 2024
-4|level/known-for:SWE 2025
-4|level/known-for:TGO 2.2 2025
-4|level/known-for:TGO 2025
10|level/known-for:THA 1.1 2025
3|level/known-for:THA 1.1 FY2026
-12|level/known-for:THA 2.5 2025
3|level/known-for:THA FY2026
-5|level/known-for:TJK 2024
-5|level/known-for:TJK 3.1 2024
6|level/known-for:TUR 2.2 2025
6|level/known-for:TUR 2.4 2025
13|level/known-for:TUR 2025
-6|level/known-for:TWN 1.5 1992
-10|level/known-for:TWN 1.5 2026
-4|level/known-for:TWN 1.6 2028
3|level/known-for:TWN 1918
-6|level/known-for:TWN 1992
3|level/known-for:TWN 2.2 1918
3|level/known-for:TWN 2.4 2023
3|level/known-for:TWN 2.4 2025
5|level/known-for:TWN 2.45 2025
3|level/known-for:TWN 2.45 2026
9|level/known-for:TWN 2.5 2024
3|level/known-for:TWN 2.5 2025
-10|level/known-for:TWN 2.7 2025
7|level/known-for:TWN 2.84 2026
3|level/known-for:TWN 2023
-4|level/known-for:TWN 2025
15|level/known-for:TWN 2026
7|level/known-for:TWN 2027
-3|level/known-for:TWN 2028
4|level/known-for:TWN 2030
4|level/known-for:TWN 3 2026
4|level/known-for:TWN 3.3 2026
8|level/known-for:TWN 3.32 2026
5|level/known-for:TWN 3.5 2027
4|level/known-for:TWN 4.6 2030
-5|level/known-for:TWN 8.4 2025
-8|level/known-for:TWN 8.8 2024
7|level/known-for:UKR 2022
-4|level/known-for:UKR 2025
3|level/known-for:UKR 2026
6|level/known-for:UKR 3.2 2022
3|level/known-for:UKR 34 2022
4|level/known-for:UKR 34 2024
3|level/known-for:UKR 37 2023
-5|level/known-for:USA 0.9 FY1978
-3|level/known-for:USA 0.92 FY2018
-3|level/known-for:USA 1 FY2022
-3|level/known-for:USA 1.19 FY2023
-3|level/known-for:USA 1.24 2017
-11|level/known-for:USA 1.3 FY2026
-7|level/known-for:USA 1.6 FY2024
-6|level/known-for:USA 1.8 FY2025
-8|level/known-for:USA 1.9 FY2026
-3|level/known-for:USA 1918
3|level/known-for:USA 1989
-3|level/known-for:USA 1998
-3|level/known-for:USA 2.1 1998
-3|level/known-for:USA 2.2 1918
-6|level/known-for:USA 2.32 2025
-3|level/known-for:USA 2.4 2025
-4|level/known-for:USA 2.4 2030
3|level/known-for:USA 2.4 FY2035
-3|level/known-for:USA 2.5 2024
-6|level/known-for:USA 2.6 2024
-3|level/known-for:USA 2.8 2026
10|level/known-for:USA 2003
17|level/known-for:USA 2005
-3|level/known-for:USA 2017
3|level/known-for:USA 2023
3|level/known-for:USA 2024
-7|level/known-for:USA 2025
-4|level/known-for:USA 2026
-5|level/known-for:USA 2030
-25|level/known-for:USA 203X
-25|level/known-for:USA 3 203X
9|level/known-for:USA 3 FY2020
7|level/known-for:USA 3.1 FY2024
7|level/known-for:USA 3.2 2025
13|level/known-for:USA 3.38 2024
5|level/known-for:USA 3.38 FY2024
11|level/known-for:USA 3.4 2024
5|level/known-for:USA 3.4 FY2030
6|level/known-for:USA 3.49 2023
4|level/known-for:USA 3.5 FY2003
8|level/known-for:USA 3.5 FY2026
10|level/known-for:USA 3.7 2003
17|level/known-for:USA 4 2005
6|level/known-for:USA 5 FY2027
3|level/known-for:USA 5.8 1989
-5|level/known-for:USA FY1978
-4|level/known-for:USA FY1981
4|level/known-for:USA FY2003
-3|level/known-for:USA FY2017
-3|level/known-for:USA FY2018
8|level/known-for:USA FY2020
-4|level/known-for:USA FY2022
8|level/known-for:USA FY2024
-7|level/known-for:USA FY2025
-11|level/known-for:USA FY2026
8|level/known-for:USA FY2027
5|level/known-for:USA FY2030
3|level/known-for:USA FY2035
-7|level/known-for:VEN 0.6 2026
-8|level/known-for:VEN 1.3 2026
-17|level/known-for:VEN 2026
-5|level/known-for:VNM 0.2 2024
10|level/known-for:VNM 1.8 2024
8|level/known-for:VNM 2 2026
5|level/known-for:VNM 2024
8|level/known-for:VNM 2026
3|level/known-for:ZMB 1979
3|level/known-for:ZMB 6 1979
-3|level/known-for:ZWE 1979
-3|level/known-for:ZWE 6 1979
5|level/known:AFG 6
5|level/known:AFG 6 2026
5|level/known:AFG 6 since-2025
5|level/known:AFG since-2025
3|level/known:ALLIES 0.25
4|level/known:ALLIES 0.25 2024
4|level/known:ALLIES 0.25 to-2024
-4|level/known:ALLIES 1
-3|level/known:ALLIES 1 since-2025
-5|level/known:ALLIES 1.5
-4|level/known:ALLIES 1.5 since-2025
-10|level/known:ALLIES 1.6
-9|level/known:ALLIES 1.6 2012
-9|level/known:ALLIES 1.6 to-2013
-9|level/known:ALLIES 1.8
-7|level/known:ALLIES 1.8 2002
-7|level/known:ALLIES 1.8 to-2013
-8|level/known:ALLIES 1.85
-8|level/known:ALLIES 1.85 2024
-8|level/known:ALLIES 1.85 to-2024
-3|level/known:ALLIES 1.9
-3|level/known:ALLIES 1.9 since-2025
-6|level/known:ALLIES 2
-4|level/known:ALLIES 2 2024
4|level/known:ALLIES 2 2025
-5|level/known:ALLIES 2 2026
-4|level/known:ALLIES 2 to-2024
-7|level/known:ALLIES 2.02
-4|level/known:ALLIES 2.02 2025
-4|level/known:ALLIES 2.02 since-2025
-7|level/known:ALLIES 2.1
-3|level/known:ALLIES 2.1 2025
-3|level/known:ALLIES 2.1 2026
-6|level/known:ALLIES 2.1 since-2025
26|level/known:ALLIES 2.3
25|level/known:ALLIES 2.3 2025
3|level/known:ALLIES 2.3 2026
26|level/known:ALLIES 2.3 since-2025
4|level/known:ALLIES 2.4 2026
-5|level/known:ALLIES 2.5
-7|level/known:ALLIES 2.9
-4|level/known:ALLIES 2.9 2025
-3|level/known:ALLIES 2.9 2030
-7|level/known:ALLIES 2.9 since-2025
-26|level/known:ALLIES 3
-25|level/known:ALLIES 3 2024
-25|level/known:ALLIES 3 to-2024
-3|level/known:ALLIES 3.5
-3|level/known:ALLIES 3.5 since-2025
-37|level/known:ALLIES since-2025
-7|level/known:ALLIES to-1999
-20|level/known:ALLIES to-2013
-3|level/known:ALLIES to-2021
-45|level/known:ALLIES to-2024
7|level/known:ARE 5
7|level/known:ARE 5 2025
7|level/known:ARE 5 since-2025
8|level/known:ARE since-2025
12|level/known:ARG 0.5
12|level/known:ARG 0.5 2023
12|level/known:ARG 0.5 to-2024
15|level/known:ARG 0.6
14|level/known:ARG 0.6 2025
15|level/known:ARG 0.6 since-2025
-18|level/known:ARG 1.1
-9|level/known:ARG 1.1 2023
-8|level/known:ARG 1.1 2025
-8|level/known:ARG 1.1 since-2025
-9|level/known:ARG 1.1 to-2024
-7|level/known:ARG 1.5
-7|level/known:ARG 1.5 2026
-7|level/known:ARG 1.5 since-2025
-5|level/known:ARG 2.2
-5|level/known:ARG 2.2 2025
-5|level/known:ARG 2.2 since-2025
-5|level/known:ARG since-2025
-5|level/known:AUS 1.2
-3|level/known:AUS 1.2 2024
-3|level/known:AUS 1.2 to-2024
-3|level/known:AUS 1.4
-3|level/known:AUS 1.4 2025
-3|level/known:AUS 1.4 since-2025
-5|level/known:AUS 1.6
-5|level/known:AUS 1.6 2026
-5|level/known:AUS 1.6 since-2025
-5|level/known:AUS 1.8
-5|level/known:AUS 1.8 2025
-5|level/known:AUS 1.8 since-2025
16|level/known:AUS 1.9
10|level/known:AUS 1.9 2024
8|level/known:AUS 1.9 2025
6|level/known:AUS 1.9 since-2025
10|level/known:AUS 1.9 to-2024
19|level/known:AUS 2
19|level/known:AUS 2 2025
18|level/known:AUS 2 since-2025
5|level/known:AUS 2.05
5|level/known:AUS 2.05 2026
5|level/known:AUS 2.05 since-2025
-4|level/known:AUS 2.6
-4|level/known:AUS 2.6 2025
-4|level/known:AUS 2.6 since-2025
7|level/known:AUS 2.8
3|level/known:AUS 2.8 2025
4|level/known:AUS 2.8 2026
7|level/known:AUS 2.8 since-2025
11|level/known:AUS since-2025
8|level/known:AUS to-2024
-10|level/known:BEL 1.28
-10|level/known:BEL 1.28 2024
-10|level/known:BEL 1.28 to-2024
17|level/known:BEL 2
17|level/known:BEL 2 2025
17|level/known:BEL 2 since-2025
17|level/known:BEL since-2025
-11|level/known:BEL to-2024
-13|level/known:BFA 4
-13|level/known:BFA 4 2026
-13|level/known:BFA 4 since-2025
-13|level/known:BFA since-2025
5|level/known:BGR 2.1
5|level/known:BGR 2.1 2025
5|level/known:BGR 2.1 since-2025
7|level/known:BGR since-2025
5|level/known:BLR 1.9
5|level/known:BLR 1.9 2025
5|level/known:BLR 1.9 since-2025
6|level/known:BLR since-2025
-12|level/known:BRA 0.5
-12|level/known:BRA 0.5 2023
-12|level/known:BRA 0.5 to-2024
-9|level/known:BRA 0.7
-9|level/known:BRA 0.7 2026
-9|level/known:BRA 0.7 since-2025
8|level/known:BRA 1
8|level/known:BRA 1 2026
8|level/known:BRA 1 since-2025
24|level/known:BRA 1.1
9|level/known:BRA 1.1 2023
8|level/known:BRA 1.1 2025
7|level/known:BRA 1.1 2026
15|level/known:BRA 1.1 since-2025
9|level/known:BRA 1.1 to-2024
-4|level/known:BRA 1.5
-4|level/known:BRA 1.5 2026
-4|level/known:BRA 1.5 since-2025
8|level/known:BRA since-2025
-20|level/known:BRN 2.8
-20|level/known:BRN 2.8 2025
-20|level/known:BRN 2.8 since-2025
-19|level/known:BRN since-2025
3|level/known:BTN 0.9
3|level/known:BTN 0.9 2024
3|level/known:BTN 0.9 to-2024
-3|level/known:BTN 6
-3|level/known:BTN 6 2026
-3|level/known:BTN 6 since-2025
-4|level/known:BTN since-2025
-4|level/known:CAN 1.28
-4|level/known:CAN 1.28 2024
-4|level/known:CAN 1.28 to-2024
15|level/known:CAN 1.37
5|level/known:CAN 1.37 2024
10|level/known:CAN 1.37 2025
10|level/known:CAN 1.37 since-2025
5|level/known:CAN 1.37 to-2024
3|level/known:CAN 1.4
7|level/known:CAN 1.4 2024
-7|level/known:CAN 1.4 2025
3|level/known:CAN 1.4 2027
-4|level/known:CAN 1.4 since-2025
7|level/known:CAN 1.4 to-2024
5|level/known:CAN 2
5|level/known:CAN 2 2026
5|level/known:CAN 2 since-2025
-20|level/known:CAN 2.02
-9|level/known:CAN 2.02 2024
-11|level/known:CAN 2.02 2025
-11|level/known:CAN 2.02 since-2025
-9|level/known:CAN 2.02 to-2024
-3|level/known:CAN 2.27
-3|level/known:CAN 2.27 2026
-3|level/known:CAN 2.27 since-2025
-36|level/known:CAN 2.3
-7|level/known:CAN 2.3 2025
-30|level/known:CAN 2.3 2026
-36|level/known:CAN 2.3 since-2025
-5|level/known:CAN 2.5 2026
3|level/known:CAN 2.5 2027
-4|level/known:CAN 2.6
-4|level/known:CAN 2.6 2027
-4|level/known:CAN 2.6 since-2025
-5|level/known:CAN 3
-5|level/known:CAN 3 2025
-5|level/known:CAN 3 since-2025
-50|level/known:CAN since-2025
-7|level/known:CHL 0.6
-7|level/known:CHL 0.6 2025
-7|level/known:CHL 0.6 since-2025
-7|level/known:CHL 1.1
-7|level/known:CHL 1.1 2026
-7|level/known:CHL 1.1 since-2025
11|level/known:CHL 1.5
11|level/known:CHL 1.5 2026
11|level/known:CHL 1.5 since-2025
-5|level/known:CHL 1.8
-5|level/known:CHL 1.8 2025
-5|level/known:CHL 1.8 since-2025
5|level/known:CHL 2.2
5|level/known:CHL 2.2 2025
5|level/known:CHL 2.2 since-2025
-4|level/known:CHN 1.2
-4|level/known:CHN 1.2 2022
-4|level/known:CHN 1.2 to-2024
22|level/known:CHN 1.3
5|level/known:CHN 1.3 2013
3|level/known:CHN 1.3 2024
8|level/known:CHN 1.3 2025
4|level/known:CHN 1.3 2027
13|level/known:CHN 1.3 since-2025
5|level/known:CHN 1.3 to-2013
3|level/known:CHN 1.3 to-2024
6|level/known:CHN 1.4 2014
-4|level/known:CHN 1.4 2026
-4|level/known:CHN 1.4 since-2025
6|level/known:CHN 1.4 to-2021
27|level/known:CHN 1.5
7|level/known:CHN 1.5 1993
15|level/known:CHN 1.5 2025
4|level/known:CHN 1.5 2026
19|level/known:CHN 1.5 since-2025
7|level/known:CHN 1.5 to-1999
14|level/known:CHN 1.7
13|level/known:CHN 1.7 2025
14|level/known:CHN 1.7 since-2025
20|level/known:CHN 2
14|level/known:CHN 2 2025
-8|level/known:CHN 2 2026
14|level/known:CHN 2 2027
20|level/known:CHN 2 since-2025
14|level/known:CHN 2-3
14|level/known:CHN 2-3 2026
14|level/known:CHN 2-3 since-2025
-7|level/known:CHN 2.4
-7|level/known:CHN 2.4 2025
-7|level/known:CHN 2.4 since-2025
-16|level/known:CHN 3
-14|level/known:CHN 3 2026
-15|level/known:CHN 3 since-2025
-6|level/known:CHN 3.1
-4|level/known:CHN 3.1 2026
-4|level/known:CHN 3.1 since-2025
3|level/known:CHN 4
3|level/known:CHN 4 2024
3|level/known:CHN 4 to-2024
37|level/known:CHN since-2025
5|level/known:CHN to-1999
5|level/known:CHN to-2013
6|level/known:CHN to-2021
-7|level/known:COD 1.3
-7|level/known:COD 1.3 2025
-7|level/known:COD 1.3 since-2025
-7|level/known:COD since-2025
9|level/known:COL 1.7
9|level/known:COL 1.7 2024
9|level/known:COL 1.7 to-2024
5|level/known:COL 3.1
5|level/known:COL 3.1 2025
5|level/known:COL 3.1 since-2025
6|level/known:COL since-2025
9|level/known:COL to-2024
3|level/known:CRI 0.7
3|level/known:CRI 0.7 2024
3|level/known:CRI 0.7 to-2024
-4|level/known:CRI 1.3
-4|level/known:CRI 1.3 2024
-4|level/known:CRI 1.3 to-2024
-5|level/known:CZE 1.5
-5|level/known:CZE 1.5 1999
-5|level/known:CZE 1.5 to-1999
15|level/known:CZE 1.9
15|level/known:CZE 1.9 1999
15|level/known:CZE 1.9 to-1999
-6|level/known:CZE 2.1
-6|level/known:CZE 2.1 1999
-6|level/known:CZE 2.1 to-1999
5|level/known:CZE to-1999
-3|level/known:DEU 0.96
-3|level/known:DEU 0.96 2022
-3|level/known:DEU 0.96 to-2024
-9|level/known:DEU 1
-10|level/known:DEU 1 2022
-10|level/known:DEU 1 to-2024
4|level/known:DEU 1.24
4|level/known:DEU 1.24 2018
4|level/known:DEU 1.24 to-2021
-3|level/known:DEU 1.4 since-2025
23|level/known:DEU 1.5
4|level/known:DEU 1.5 2002
18|level/known:DEU 1.5 2022
4|level/known:DEU 1.5 to-2013
18|level/known:DEU 1.5 to-2024
-4|level/known:DEU 1.8
-4|level/known:DEU 1.8 2026
-4|level/known:DEU 1.8 since-2025
-3|level/known:DEU 1.9 2026
-3|level/known:DEU 2 2025
-3|level/known:DEU 2 since-2025
14|level/known:DEU 2.1
14|level/known:DEU 2.1 2025
14|level/known:DEU 2.1 since-2025
-9|level/known:DEU 2.2
-9|level/known:DEU 2.2 2026
-9|level/known:DEU 2.2 since-2025
4|level/known:DEU 2.4
4|level/known:DEU 2.4 2025
4|level/known:DEU 2.4 since-2025
-6|level/known:DEU 2.6
-6|level/known:DEU 2.6 1993
-6|level/known:DEU 2.6 to-1999
17|level/known:DEU 2.8
7|level/known:DEU 2.8 1990
3|level/known:DEU 2.8 2025
8|level/known:DEU 2.8 2026
11|level/known:DEU 2.8 since-2025
7|level/known:DEU 2.8 to-1999
-3|level/known:DEU 2.84
-3|level/known:DEU 2.84 2025
-3|level/known:DEU 2.84 since-2025
3|level/known:DEU 3.1
3|level/known:DEU 3.1 2026
3|level/known:DEU 3.1 since-2025
-5|level/known:DEU 3.5
-3|level/known:DEU 3.5 2002
-3|level/known:DEU 3.5 to-2013
-17|level/known:DEU 4
-16|level/known:DEU 4 2019
-16|level/known:DEU 4 to-2021
-5|level/known:DEU since-2025
-7|level/known:DEU to-2021
11|level/known:DEU to-2024
-5|level/known:DNK 1.5
-5|level/known:DNK 1.5 2025
-5|level/known:DNK 1.5 since-2025
14|level/known:DNK 3
11|level/known:DNK 3 2025
3|level/known:DNK 3 2026
14|level/known:DNK 3 since-2025
3|level/known:DNK 3.2
3|level/known:DNK 3.2 2025
3|level/known:DNK 3.2 since-2025
5|level/known:DNK 3.5
5|level/known:DNK 3.5 2026
5|level/known:DNK 3.5 since-2025
15|level/known:DNK since-2025
3|level/known:DZA 1E+1
3|level/known:DZA 1E+1 2026
3|level/known:DZA 1E+1 since-2025
3|level/known:DZA since-2025
-4|level/known:ECU 1.8
-4|level/known:ECU 1.8 2025
-4|level/known:ECU 1.8 since-2025
-4|level/known:ECU since-2025
9|level/known:EGY 1
9|level/known:EGY 1 2025
9|level/known:EGY 1 since-2025
14|level/known:EGY 6
14|level/known:EGY 6 2024
14|level/known:EGY 6 to-2024
9|level/known:EGY since-2025
15|level/known:EGY to-2024
25|level/known:ESP 1.28
14|level/known:ESP 1.28 2024
11|level/known:ESP 1.28 2025
11|level/known:ESP 1.28 since-2025
14|level/known:ESP 1.28 to-2024
-7|level/known:ESP 1.4
-7|level/known:ESP 1.4 2024
-7|level/known:ESP 1.4 to-2024
-6|level/known:ESP 1.43
-6|level/known:ESP 1.43 2024
-6|level/known:ESP 1.43 to-2024
5|level/known:ESP 2
3|level/known:ESP 2 2025
5|level/known:ESP 2 since-2025
-3|level/known:ESP 4.5
-3|level/known:ESP 4.5 2025
-3|level/known:ESP 4.5 since-2025
4|level/known:ESP since-2025
3|level/known:ESP to-2024
-14|level/known:EST 1
-14|level/known:EST 1 2025
-14|level/known:EST 1 since-2025
-3|level/known:EST 1.5
-3|level/known:EST 1.5 2002
-3|level/known:EST 1.5 to-2013
11|level/known:EST 2.3
11|level/known:EST 2.3 2023
11|level/known:EST 2.3 to-2024
7|level/known:EST 3
6|level/known:EST 3 2025
6|level/known:EST 3 since-2025
13|level/known:EST 3.2
13|level/known:EST 3.2 2024
13|level/known:EST 3.2 to-2024
-8|level/known:EST 3.38
-8|level/known:EST 3.38 2024
-8|level/known:EST 3.38 to-2024
7|level/known:EST 3.4
7|level/known:EST 3.4 2025
7|level/known:EST 3.4 since-2025
3|level/known:EST 3.43
-11|level/known:EST 3.65
-11|level/known:EST 3.65 2025
-11|level/known:EST 3.65 since-2025
7|level/known:EST 3.7
7|level/known:EST 3.7 2025
7|level/known:EST 3.7 since-2025
-7|level/known:EST 4
-7|level/known:EST 4 2025
-7|level/known:EST 4 since-2025
-6|level/known:EST 4.9
-6|level/known:EST 4.9 2025
-6|level/known:EST 4.9 since-2025
11|level/known:EST 5.4
12|level/known:EST 5.4 2025
11|level/known:EST 5.4 since-2025
-12|level/known:EST since-2025
-3|level/known:EST to-2013
15|level/known:EST to-2024
9|level/known:EU 1.9
9|level/known:EU 1.9 2025
9|level/known:EU 1.9 since-2025
6|level/known:EU 2
6|level/known:EU 2 2025
6|level/known:EU 2 since-2025
8|level/known:EU 2.1
8|level/known:EU 2.1 2025
8|level/known:EU 2.1 since-2025
-5|level/known:EU 2.2
-5|level/known:EU 2.2 2026
-5|level/known:EU 2.2 since-2025
-6|level/known:EU 3.2
-6|level/known:EU 3.2 2024
-6|level/known:EU 3.2 to-2024
9|level/known:EU since-2025
-8|level/known:EU to-2024
8|level/known:FIN 1.7
8|level/known:FIN 1.7 2023
8|level/known:FIN 1.7 to-2024
10|level/known:FIN 2
10|level/known:FIN 2 2023
10|level/known:FIN 2 to-2024
-11|level/known:FIN 2.3
-11|level/known:FIN 2.3 2023
-11|level/known:FIN 2.3 to-2024
4|level/known:FIN 2.4
4|level/known:FIN 2.4 2025
4|level/known:FIN 2.4 since-2025
3|level/known:FIN since-2025
6|level/known:FIN to-2024
14|level/known:FRA 2.2
14|level/known:FRA 2.2 2026
14|level/known:FRA 2.2 since-2025
7|level/known:FRA 3
8|level/known:FRA 3 2023
8|level/known:FRA 3 to-2024
15|level/known:FRA since-2025
7|level/known:FRA to-2024
34|level/known:GBR 2
21|level/known:GBR 2 2005
14|level/known:GBR 2 2025
13|level/known:GBR 2 since-2025
21|level/known:GBR 2 to-2013
3|level/known:GBR 2.3
3|level/known:GBR 2.3 2025
3|level/known:GBR 2.3 since-2025
-10|level/known:GBR 3
-7|level/known:GBR 3 2023
-7|level/known:GBR 3 to-2024
-4|level/known:GBR 4
-3|level/known:GBR 4 2024
-3|level/known:GBR 4 to-2024
-6|level/known:GBR 7.5
-4|level/known:GBR 7.5 2025
-6|level/known:GBR 7.5 since-2025
21|level/known:GBR to-2013
-10|level/known:GBR to-2024
6|level/known:GHA 0.7
6|level/known:GHA 0.7 2025
6|level/known:GHA 0.7 since-2025
6|level/known:GHA since-2025
6|level/known:GMB 0.7
6|level/known:GMB 0.7 2024
6|level/known:GMB 0.7 to-2024
-15|level/known:GMB 1.7
-15|level/known:GMB 1.7 2024
-15|level/known:GMB 1.7 to-2024
-9|level/known:GMB to-2024
-17|level/known:GRC 1.6
-17|level/known:GRC 1.6 2012
-17|level/known:GRC 1.6 to-2013
6|level/known:GRC 2
5|level/known:GRC 2 2025
6|level/known:GRC 2 since-2025
-11|level/known:GRC 2.1
-9|level/known:GRC 2.1 2024
-9|level/known:GRC 2.1 to-2024
-6|level/known:GRC 2.4
-6|level/known:GRC 2.4 2025
-6|level/known:GRC 2.4 since-2025
-11|level/known:GRC 2.5
-11|level/known:GRC 2.5 2012
-11|level/known:GRC 2.5 to-2013
39|level/known:GRC 3.1
23|level/known:GRC 3.1 2024
15|level/known:GRC 3.1 2025
15|level/known:GRC 3.1 since-2025
23|level/known:GRC 3.1 to-2024
13|level/known:GRC since-2025
-27|level/known:GRC to-2013
16|level/known:GRC to-2024
8|level/known:GUY 0.6
8|level/known:GUY 0.6 2026
8|level/known:GUY 0.6 since-2025
8|level/known:GUY 1.3
8|level/known:GUY 1.3 2026
8|level/known:GUY 1.3 since-2025
16|level/known:GUY since-2025
-3|level/known:HRV 2.2
-3|level/known:HRV 2.2 2024
-3|level/known:HRV 2.2 to-2024
-3|level/known:HRV since-2025
-4|level/known:HRV to-2024
3|level/known:HUN 1
3|level/known:HUN 1 2015
3|level/known:HUN 1 to-2021
12|level/known:HUN 1.5
12|level/known:HUN 1.5 1999
12|level/known:HUN 1.5 to-1999
-8|level/known:HUN 1.9
-8|level/known:HUN 1.9 1999
-8|level/known:HUN 1.9 to-1999
3|level/known:HUN 2
3|level/known:HUN 2 2026
3|level/known:HUN 2 since-2025
-6|level/known:HUN 2.1
-6|level/known:HUN 2.1 1999
-6|level/known:HUN 2.1 to-1999
3|level/known:HUN since-2025
3|level/known:HUN to-2021
5|level/known:IDN 0.7
5|level/known:IDN 0.7 2025
5|level/known:IDN 0.7 since-2025
11|level/known:IDN 0.8
9|level/known:IDN 0.8 2024
10|level/known:IDN 0.8 to-2024
-3|level/known:IDN 1
-3|level/known:IDN 1 to-2024
10|level/known:IDN 1.5
10|level/known:IDN 1.5 2026
10|level/known:IDN 1.5 since-2025
9|level/known:IDN since-2025
5|level/known:IDN to-2024
-3|level/known:IND 0.9
-3|level/known:IND 0.9 2024
-3|level/known:IND 0.9 to-2024
-3|level/known:IND 1.3
-3|level/known:IND 1.3 2026
-3|level/known:IND 1.3 since-2025
6|level/known:IND 1.9
4|level/known:IND 1.9 2026
6|level/known:IND 1.9 since-2025
-19|level/known:IND 2.8
-6|level/known:IND 2.8 2024
-13|level/known:IND 2.8 2025
-13|level/known:IND 2.8 since-2025
-6|level/known:IND 2.8 to-2024
-15|level/known:IND since-2025
-8|level/known:IND to-2024
12|level/known:IRN 2
10|level/known:IRN 2 2025
12|level/known:IRN 2 since-2025
-13|level/known:IRN 6
-13|level/known:IRN 6 2025
-13|level/known:IRN 6 since-2025
-10|level/known:IRQ 3.7
-10|level/known:IRQ 3.7 2003
-10|level/known:IRQ 3.7 to-2013
-16|level/known:IRQ 4
-16|level/known:IRQ 4 2025
-16|level/known:IRQ 4 since-2025
-19|level/known:IRQ since-2025
-10|level/known:IRQ to-2013
-9|level/known:ISR 2.3
-9|level/known:ISR 2.3 2025
-9|level/known:ISR 2.3 since-2025
3|level/known:ISR 3E+1
3|level/known:ISR 3E+1 2023
3|level/known:ISR 3E+1 to-2024
6|level/known:ISR 4
6|level/known:ISR 4 2025
6|level/known:ISR 4 since-2025
-14|level/known:ISR 6
-14|level/known:ISR 6 2024
-14|level/known:ISR 6 to-2024
6|level/known:ISR 8
4|level/known:ISR 8 2023
4|level/known:ISR 8 to-2024
6|level/known:ISR 8.4
5|level/known:ISR 8.4 2025
5|level/known:ISR 8.4 since-2025
14|level/known:ISR 8.8
14|level/known:ISR 8.8 2025
14|level/known:ISR 8.8 since-2025
7|level/known:ISR since-2025
-7|level/known:ISR to-2024
5|level/known:ITA 1.49
5|level/known:ITA 1.49 2025
5|level/known:ITA 1.49 since-2025
16|level/known:ITA 1.5
16|level/known:ITA 1.5 2025
16|level/known:ITA 1.5 since-2025
8|level/known:ITA 1.6
8|level/known:ITA 1.6 2024
8|level/known:ITA 1.6 to-2024
9|level/known:ITA 2
5|level/known:ITA 2 2025
5|level/known:ITA 2 2026
9|level/known:ITA 2 since-2025
27|level/known:ITA since-2025
9|level/known:ITA to-2024
-8|level/known:JOR 1
-8|level/known:JOR 1 2025
-8|level/known:JOR 1 since-2025
-7|level/known:JOR since-2025
-14|level/known:JPN 0.2
-14|level/known:JPN 0.2 2025
-14|level/known:JPN 0.2 since-2025
-6|level/known:JPN 0.6
-6|level/known:JPN 0.6 2025
-6|level/known:JPN 0.6 since-2025
-5|level/known:JPN 0.7
-5|level/known:JPN 0.7 2025
-5|level/known:JPN 0.7 since-2025
18|level/known:JPN 0.9
6|level/known:JPN 0.9 1978
3|level/known:JPN 0.9 1979
3|level/known:JPN 0.9 1980
13|level/known:JPN 0.9 to-1999
4|level/known:JPN 0.9 to-2021
10|level/known:JPN 0.91
8|level/known:JPN 0.91 1980
10|level/known:JPN 0.91 to-1999
5|level/known:JPN 0.92
4|level/known:JPN 0.92 2018
5|level/known:JPN 0.92 to-2021
3|level/known:JPN 0.93
4|level/known:JPN 0.941
3|level/known:JPN 0.941 1992
4|level/known:JPN 0.941 to-1999
3|level/known:JPN 0.95
3|level/known:JPN 0.95 to-2021
8|level/known:JPN 0.96
7|level/known:JPN 0.96 2022
7|level/known:JPN 0.96 to-2024
39|level/known:JPN 1
16|level/known:JPN 1 2022
3|level/known:JPN 1 2025
5|level/known:JPN 1 2026
8|level/known:JPN 1 since-2025
6|level/known:JPN 1 to-1999
3|level/known:JPN 1 to-2013
3|level/known:JPN 1 to-2021
19|level/known:JPN 1 to-2024
8|level/known:JPN 1.004
3|level/known:JPN 1.004 1986
3|level/known:JPN 1.004 2025
4|level/known:JPN 1.004 since-2025
4|level/known:JPN 1.004 to-1999
7|level/known:JPN 1.1 2023
-8|level/known:JPN 1.1 2024
4|level/known:JPN 1.19
3|level/known:JPN 1.19 to-2024
24|level/known:JPN 1.2
20|level/known:JPN 1.2 2022
5|level/known:JPN 1.2 2024
26|level/known:JPN 1.2 to-2024
11|level/known:JPN 1.24
11|level/known:JPN 1.24 2022
11|level/known:JPN 1.24 to-2024
22|level/known:JPN 1.3
-5|level/known:JPN 1.3 2013
16|level/known:JPN 1.3 2018
22|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
-4|level/known:JPN 1.3 2027
12|level/known:JPN 1.3 since-2025
-5|level/known:JPN 1.3 to-2013
16|level/known:JPN 1.3 to-2021
35|level/known:JPN 1.4
10|level/known:JPN 1.4 1982
-6|level/known:JPN 1.4 2014
4|level/known:JPN 1.4 2024
19|level/known:JPN 1.4 2025
7|level/known:JPN 1.4 2026
26|level/known:JPN 1.4 since-2025
10|level/known:JPN 1.4 to-1999
-6|level/known:JPN 1.4 to-2021
5|level/known:JPN 1.4 to-2024
-10|level/known:JPN 1.5 2022
4|level/known:JPN 1.5 2024
3|level/known:JPN 1.5 2026
3|level/known:JPN 1.5 since-2025
-5|level/known:JPN 1.5 to-2024
23|level/known:JPN 1.6
3|level/known:JPN 1.6 2023
5|level/known:JPN 1.6 2024
7|level/known:JPN 1.6 2025
7|level/known:JPN 1.6 2026
15|level/known:JPN 1.6 since-2025
8|level/known:JPN 1.6 to-2024
-6|level/known:JPN 1.7
-10|level/known:JPN 1.7 2025
4|level/known:JPN 1.7 2026
-6|level/known:JPN 1.7 since-2025
39|level/known:JPN 1.8
5|level/known:JPN 1.8 2024
29|level/known:JPN 1.8 2025
5|level/known:JPN 1.8 2026
34|level/known:JPN 1.8 since-2025
5|level/known:JPN 1.8 to-2024
-10|level/known:JPN 1.9 2024
-8|level/known:JPN 1.9 2025
16|level/known:JPN 1.9 2026
8|level/known:JPN 1.9 since-2025
-10|level/known:JPN 1.9 to-2024
-11|level/known:JPN 2
-20|level/known:JPN 2 2005
-21|level/known:JPN 2 2023
-7|level/known:JPN 2 2024
4|level/known:JPN 2 2025
41|level/known:JPN 2 2026
-8|level/known:JPN 2 2027
37|level/known:JPN 2 since-2025
-20|level/known:JPN 2 to-2013
-28|level/known:JPN 2 to-2024
13|level/known:JPN 2.1
-13|level/known:JPN 2.1 2025
26|level/known:JPN 2.1 2026
13|level/known:JPN 2.1 since-2025
-5|level/known:JPN 2.2
-7|level/known:JPN 2.2 2023
-7|level/known:JPN 2.2 to-2024
-13|level/known:JPN 2.3
-3|level/known:JPN 2.3 2025
-13|level/known:JPN 2.3 2026
-13|level/known:JPN 2.3 since-2025
-6|level/known:JPN 2.4
-7|level/known:JPN 2.4 2025
3|level/known:JPN 2.4 2028
-6|level/known:JPN 2.4 since-2025
-10|level/known:JPN 2.42
-10|level/known:JPN 2.42 2025
-10|level/known:JPN 2.42 since-2025
-13|level/known:JPN 2.5
-12|level/known:JPN 2.5 2025
-11|level/known:JPN 2.5 since-2025
-5|level/known:JPN 2.6
-3|level/known:JPN 2.6 2020
-9|level/known:JPN 2.6 2025
8|level/known:JPN 2.6 2028
-4|level/known:JPN 2.6 to-2021
-5|level/known:JPN 2.7
10|level/known:JPN 2.7 2025
-14|level/known:JPN 2.7 2026
-4|level/known:JPN 2.7 since-2025
-9|level/known:JPN 2.8
-6|level/known:JPN 2.8 1990
-3|level/known:JPN 2.8 2026
-3|level/known:JPN 2.8 since-2025
-6|level/known:JPN 2.8 to-1999
-25|level/known:JPN 3
-5|level/known:JPN 3 2020
-18|level/known:JPN 3 2025
-18|level/known:JPN 3 since-2025
-5|level/known:JPN 3 to-2021
-8|level/known:JPN 3.1
-5|level/known:JPN 3.1 2023
-5|level/known:JPN 3.1 to-2024
-20|level/known:JPN 3.2
-3|level/known:JPN 3.2 2023
-15|level/known:JPN 3.2 2026
-16|level/known:JPN 3.2 since-2025
-3|level/known:JPN 3.2 to-2024
-6|level/known:JPN 3.3
-4|level/known:JPN 3.3 2025
-6|level/known:JPN 3.3 since-2025
-3|level/known:JPN 3.38
-3|level/known:JPN 3.38 2025
-3|level/known:JPN 3.38 since-2025
-21|level/known:JPN 3.4
-9|level/known:JPN 3.4 2025
-7|level/known:JPN 3.4 2026
-5|level/known:JPN 3.4 2030
-21|level/known:JPN 3.4 since-2025
-31|level/known:JPN 3.5
-30|level/known:JPN 3.5 2026
-29|level/known:JPN 3.5 since-2025
-3|level/known:JPN 3E+1
-3|level/known:JPN 3E+1 2023
-3|level/known:JPN 3E+1 to-2024
-4|level/known:JPN 4
-4|level/known:JPN 4.1
-3|level/known:JPN 4.1 2025
-3|level/known:JPN 4.1 since-2025
3|level/known:JPN 4.7
3|level/known:JPN 4.7 2025
3|level/known:JPN 4.7 since-2025
-3|level/known:JPN 5
3|level/known:JPN 5 2025
-5|level/known:JPN 5 2026
-11|level/known:JPN 5.3
-11|level/known:JPN 5.3 1990
-11|level/known:JPN 5.3 to-1999
-10|level/known:JPN 5.5
-10|level/known:JPN 5.5 1990
-10|level/known:JPN 5.5 to-1999
-3|level/known:JPN 5.8
-3|level/known:JPN 5.8 1990
-3|level/known:JPN 5.8 to-1999
-20|level/known:JPN 6
-11|level/known:JPN 6 1987
-4|level/known:JPN 6 2025
-4|level/known:JPN 6 since-2025
-16|level/known:JPN 6 to-1999
-4|level/known:JPN 8
-4|level/known:JPN 8 2023
-4|level/known:JPN 8 to-2024
-32|level/known:JPN since-2025
-20|level/known:JPN to-2013
18|level/known:JPN to-2021
9|level/known:JPN to-2024
9|level/known:KAZ 0.6
9|level/known:KAZ 0.6 2025
9|level/known:KAZ 0.6 since-2025
-18|level/known:KAZ 7
-18|level/known:KAZ 7 2025
-18|level/known:KAZ 7 since-2025
-9|level/known:KAZ since-2025
-3|level/known:KAZ to-2024
5|level/known:KEN 1.4
5|level/known:KEN 1.4 2025
5|level/known:KEN 1.4 since-2025
6|level/known:KEN since-2025
-5|level/known:KGZ 0.6
-5|level/known:KGZ 0.6 2025
-5|level/known:KGZ 0.6 since-2025
-8|level/known:KGZ 1.7
-8|level/known:KGZ 1.7 2025
-8|level/known:KGZ 1.7 since-2025
17|level/known:KGZ 3.1
17|level/known:KGZ 3.1 2025
17|level/known:KGZ 3.1 since-2025
3|level/known:KGZ since-2025
-9|level/known:KHM 1.1
-9|level/known:KHM 1.1 2025
-9|level/known:KHM 1.1 since-2025
-5|level/known:KHM 1.3
-5|level/known:KHM 1.3 2025
-5|level/known:KHM 1.3 since-2025
12|level/known:KHM 2.5
12|level/known:KHM 2.5 2024
12|level/known:KHM 2.5 to-2024
5|level/known:KHM 3
5|level/known:KHM 3 2026
5|level/known:KHM 3 since-2025
-8|level/known:KHM since-2025
13|level/known:KHM to-2024
-5|level/known:KOR 1
-3|level/known:KOR 1 2026
-4|level/known:KOR 1 since-2025
-6|level/known:KOR 1.1
-6|level/known:KOR 1.1 2025
-6|level/known:KOR 1.1 since-2025
-16|level/known:KOR 1.2
-16|level/known:KOR 1.2 2022
-16|level/known:KOR 1.2 to-2024
-7|level/known:KOR 1.4
-4|level/known:KOR 1.4 2025
-3|level/known:KOR 1.4 2027
-7|level/known:KOR 1.4 since-2025
-11|level/known:KOR 1.8
-11|level/known:KOR 1.8 2025
-11|level/known:KOR 1.8 since-2025
-5|level/known:KOR 1.9
-3|level/known:KOR 1.9 2025
-5|level/known:KOR 1.9 since-2025
-10|level/known:KOR 2
-10|level/known:KOR 2 2026
-10|level/known:KOR 2 since-2025
41|level/known:KOR 2.3
28|level/known:KOR 2.3 2025
13|level/known:KOR 2.3 2026
40|level/known:KOR 2.3 since-2025
10|level/known:KOR 2.32
9|level/known:KOR 2.32 2025
9|level/known:KOR 2.32 since-2025
9|level/known:KOR 2.4
3|level/known:KOR 2.4 2025
6|level/known:KOR 2.4 2026
9|level/known:KOR 2.4 since-2025
12|level/known:KOR 2.42
11|level/known:KOR 2.42 2025
12|level/known:KOR 2.42 since-2025
-3|level/known:KOR 2.5 2027
-3|level/known:KOR 2.5 since-2025
38|level/known:KOR 2.6
11|level/known:KOR 2.6 2020
25|level/known:KOR 2.6 2025
26|level/known:KOR 2.6 since-2025
12|level/known:KOR 2.6 to-2021
9|level/known:KOR 2.8
6|level/known:KOR 2.8 2024
3|level/known:KOR 2.8 2025
6|level/known:KOR 2.8 to-2024
-17|level/known:KOR 2.9
-17|level/known:KOR 2.9 2025
-17|level/known:KOR 2.9 since-2025
-3|level/known:KOR 2E+1
-3|level/known:KOR 2E+1 2025
-3|level/known:KOR 2E+1 since-2025
-4|level/known:KOR 3
-4|level/known:KOR 3 2020
4|level/known:KOR 3 2024
-4|level/known:KOR 3 2025
-4|level/known:KOR 3 since-2025
-4|level/known:KOR 3 to-2021
4|level/known:KOR 3 to-2024
-4|level/known:KOR 3.4
-4|level/known:KOR 3.4 2025
-4|level/known:KOR 3.4 since-2025
-7|level/known:KOR 3.5
-5|level/known:KOR 3.5 2025
-5|level/known:KOR 3.5 since-2025
-7|level/known:KOR 5
-7|level/known:KOR 5 2025
-7|level/known:KOR 5 since-2025
-4|level/known:KOR 8.8
-4|level/known:KOR 8.8 2025
-4|level/known:KOR 8.8 since-2025
3|level/known:KOR to-1999
7|level/known:KOR to-2021
-6|level/known:KOR to-2024
5|level/known:LAO 0.2
5|level/known:LAO 0.2 2025
5|level/known:LAO 0.2 since-2025
4|level/known:LAO 0.3
4|level/known:LAO 0.3 2024
4|level/known:LAO 0.3 to-2024
3|level/known:LAO to-2024
13|level/known:LKA 1.9
13|level/known:LKA 1.9 2025
13|level/known:LKA 1.9 since-2025
13|level/known:LKA since-2025
-4|level/known:LTU 2
-4|level/known:LTU 2 2025
-4|level/known:LTU 2 since-2025
-3|level/known:LTU 2.5 2024
-6|level/known:LTU 3.7
-6|level/known:LTU 3.7 2025
-6|level/known:LTU 3.7 since-2025
-4|level/known:LTU 3.9
-4|level/known:LTU 3.9 2024
-4|level/known:LTU 3.9 to-2024
19|level/known:LTU 4
19|level/known:LTU 4 2025
19|level/known:LTU 4 since-2025
10|level/known:LTU 5
10|level/known:LTU 5 2026
10|level/known:LTU 5 since-2025
-3|level/known:LTU 5.4
-4|level/known:LTU 5.4 2025
-3|level/known:LTU 5.4 since-2025
7|level/known:LTU since-2025
-5|level/known:LTU to-2024
5|level/known:LUX 1.3
5|level/known:LUX 1.3 2024
5|level/known:LUX 1.3 to-2024
6|level/known:LUX to-2024
14|level/known:LVA 1
14|level/known:LVA 1 2025
14|level/known:LVA 1 since-2025
3|level/known:LVA 3.15
3|level/known:LVA 3.15 2025
3|level/known:LVA 3.15 since-2025
-3|level/known:LVA 3.5
-3|level/known:LVA 3.5 2026
-3|level/known:LVA 3.5 since-2025
11|level/known:LVA 3.65
11|level/known:LVA 3.65 2025
11|level/known:LVA 3.65 since-2025
7|level/known:LVA 4.9
7|level/known:LVA 4.9 2025
7|level/known:LVA 4.9 since-2025
-7|level/known:LVA 5
-7|level/known:LVA 5 2026
-7|level/known:LVA 5 since-2025
-8|level/known:LVA 5.4
-8|level/known:LVA 5.4 2025
-8|level/known:LVA 5.4 since-2025
16|level/known:LVA since-2025
3|level/known:MDA 0.6
3|level/known:MDA 0.6 2025
3|level/known:MDA 0.6 since-2025
3|level/known:MDA since-2025
-5|level/known:MDG 0.2
-5|level/known:MDG 0.2 2025
-5|level/known:MDG 0.2 since-2025
-5|level/known:MDG since-2025
13|level/known:MDV 2.8
13|level/known:MDV 2.8 2025
13|level/known:MDV 2.8 since-2025
13|level/known:MDV since-2025
10|level/known:MEX 0.7
10|level/known:MEX 0.7 2026
10|level/known:MEX 0.7 since-2025
-7|level/known:MEX 1
-7|level/known:MEX 1 2026
-7|level/known:MEX 1 since-2025
3|level/known:MEX since-2025
-7|level/known:MKD 2
-7|level/known:MKD 2 2024
-7|level/known:MKD 2 to-2024
7|level/known:MKD 2.2
7|level/known:MKD 2.2 2024
7|level/known:MKD 2.2 to-2024
-8|level/known:MLI 1.5
-8|level/known:MLI 1.5 2025
-8|level/known:MLI 1.5 since-2025
14|level/known:MLI 4
14|level/known:MLI 4 2026
14|level/known:MLI 4 since-2025
6|level/known:MLI since-2025
3|level/known:MMR since-2025
9|level/known:MNE 2
9|level/known:MNE 2 2024
9|level/known:MNE 2 to-2024
-3|level/known:MNE 2.2
-3|level/known:MNE 2.2 2024
-3|level/known:MNE 2.2 to-2024
6|level/known:MNE to-2024
4|level/known:MNG 0.6
4|level/known:MNG 0.6 2025
4|level/known:MNG 0.6 since-2025
-16|level/known:MNG 1.7
-16|level/known:MNG 1.7 2025
-16|level/known:MNG 1.7 since-2025
-12|level/known:MNG 3.1
-12|level/known:MNG 3.1 2025
-12|level/known:MNG 3.1 since-2025
-25|level/known:MNG since-2025
20|level/known:MUS 0.2
20|level/known:MUS 0.2 2025
20|level/known:MUS 0.2 since-2025
19|level/known:MUS since-2025
10|level/known:MWI 0.9
10|level/known:MWI 0.9 2024
10|level/known:MWI 0.9 to-2024
-3|level/known:MWI 1.2
-3|level/known:MWI 1.2 2024
-3|level/known:MWI 1.2 to-2024
6|level/known:MWI to-2024
14|level/known:MYS 1
3|level/known:MYS 1 2024
5|level/known:MYS 1 2025
4|level/known:MYS 1 2026
9|level/known:MYS 1 since-2025
5|level/known:MYS 1 to-2024
-3|level/known:MYS 1.1
-3|level/known:MYS 1.1 2025
-3|level/known:MYS 1.1 since-2025
-3|level/known:MYS 1.2
-3|level/known:MYS 1.2 2024
-3|level/known:MYS 1.2 to-2024
-3|level/known:MYS 3
-4|level/known:NATO 0.9
-3|level/known:NATO 0.96
-13|level/known:NATO 1
-3|level/known:NATO 1 since-2025
-3|level/known:NATO 1 to-2013
-4|level/known:NATO 1 to-2021
-3|level/known:NATO 1.004
-3|level/known:NATO 1.1
-11|level/known:NATO 1.24
-11|level/known:NATO 1.24 2022
-11|level/known:NATO 1.24 to-2024
-8|level/known:NATO 1.28
-7|level/known:NATO 1.28 2025
-7|level/known:NATO 1.28 since-2025
-17|level/known:NATO 1.3
-15|level/known:NATO 1.3 2018
-15|level/known:NATO 1.3 to-2021
-13|level/known:NATO 1.37
-4|level/known:NATO 1.37 2024
-9|level/known:NATO 1.37 2025
-9|level/known:NATO 1.37 since-2025
-4|level/known:NATO 1.37 to-2024
9|level/known:NATO 1.4
-4|level/known:NATO 1.4 2024
17|level/known:NATO 1.4 2025
-3|level/known:NATO 1.4 2026
14|level/known:NATO 1.4 since-2025
-5|level/known:NATO 1.4 to-2024
18|level/known:NATO 1.43
18|level/known:NATO 1.43 2024
18|level/known:NATO 1.43 to-2024
-22|level/known:NATO 1.5
-3|level/known:NATO 1.5 1999
-4|level/known:NATO 1.5 2024
-10|level/known:NATO 1.5 2025
-13|level/known:NATO 1.5 since-2025
-4|level/known:NATO 1.5 to-1999
-5|level/known:NATO 1.5 to-2024
16|level/known:NATO 1.6
25|level/known:NATO 1.6 2012
-3|level/known:NATO 1.6 2023
-4|level/known:NATO 1.6 2024
-3|level/known:NATO 1.6 since-2025
25|level/known:NATO 1.6 to-2013
-7|level/known:NATO 1.6 to-2024
-3|level/known:NATO 1.7
3|level/known:NATO 1.8
8|level/known:NATO 1.8 2002
-3|level/known:NATO 1.8 since-2025
8|level/known:NATO 1.8 to-2013
8|level/known:NATO 1.85
8|level/known:NATO 1.85 2024
8|level/known:NATO 1.85 to-2024
-6|level/known:NATO 1.9
-3|level/known:NATO 1.9 2025
-5|level/known:NATO 1.9 since-2025
31|level/known:NATO 2
17|level/known:NATO 2 2023
5|level/known:NATO 2 2024
22|level/known:NATO 2 2025
-10|level/known:NATO 2 2026
11|level/known:NATO 2 since-2025
21|level/known:NATO 2 to-2024
28|level/known:NATO 2.02
12|level/known:NATO 2.02 2024
17|level/known:NATO 2.02 2025
17|level/known:NATO 2.02 since-2025
12|level/known:NATO 2.02 to-2024
-4|level/known:NATO 2.1
3|level/known:NATO 2.1 1999
-7|level/known:NATO 2.1 2025
-6|level/known:NATO 2.1 since-2025
3|level/known:NATO 2.1 to-1999
3|level/known:NATO 2.27
3|level/known:NATO 2.27 2026
3|level/known:NATO 2.27 since-2025
-21|level/known:NATO 2.3 2025
25|level/known:NATO 2.3 2026
3|level/known:NATO 2.3 since-2025
-6|level/known:NATO 2.4
-3|level/known:NATO 2.4 2026
-5|level/known:NATO 2.4 since-2025
15|level/known:NATO 2.5
13|level/known:NATO 2.5 2012
7|level/known:NATO 2.5 2026
5|level/known:NATO 2.5 since-2025
12|level/known:NATO 2.5 to-2013
-3|level/known:NATO 2.5 to-2024
10|level/known:NATO 2.6
8|level/known:NATO 2.6 1993
4|level/known:NATO 2.6 2027
3|level/known:NATO 2.6 since-2025
8|level/known:NATO 2.6 to-1999
13|level/known:NATO 2.7
14|level/known:NATO 2.7 2026
13|level/known:NATO 2.7 since-2025
-6|level/known:NATO 2.8
-3|level/known:NATO 2.8 2025
-3|level/known:NATO 2.8 2026
-6|level/known:NATO 2.8 since-2025
-3|level/known:NATO 2.84
-3|level/known:NATO 2.84 2025
-3|level/known:NATO 2.84 since-2025
8|level/known:NATO 2.9
7|level/known:NATO 2.9 2030
8|level/known:NATO 2.9 since-2025
14|level/known:NATO 3 2024
-9|level/known:NATO 3 2025
-10|level/known:NATO 3 since-2025
13|level/known:NATO 3 to-2024
-3|level/known:NATO 3.2
-19|level/known:NATO 3.32
-12|level/known:NATO 3.32 2025
-6|level/known:NATO 3.32 2026
-19|level/known:NATO 3.32 since-2025
-4|level/known:NATO 3.38
-3|level/known:NATO 3.38 2025
-3|level/known:NATO 3.38 since-2025
-6|level/known:NATO 3.49
-6|level/known:NATO 3.49 2023
-6|level/known:NATO 3.49 to-2024
16|level/known:NATO 3.5
21|level/known:NATO 3.5 2026
19|level/known:NATO 3.5 since-2025
-5|level/known:NATO 4
-3|level/known:NATO 4 2019
-3|level/known:NATO 4 to-2021
-3|level/known:NATO 4.5
-3|level/known:NATO 4.6
-3|level/known:NATO 4.6 2030
-3|level/known:NATO 4.6 since-2025
-15|level/known:NATO 5
-12|level/known:NATO 5 2011
-3|level/known:NATO 5 since-2025
-12|level/known:NATO 5 to-2013
-6|level/known:NATO 5.1
-6|level/known:NATO 5.1 2028
-6|level/known:NATO 5.1 since-2025
-36|level/known:NATO since-2025
-3|level/known:NATO to-1999
24|level/known:NATO to-2013
-30|level/known:NATO to-2021
-5|level/known:NATO to-2024
-3|level/known:NIC 0.7
-3|level/known:NIC 0.7 2024
-3|level/known:NIC 0.7 to-2024
-3|level/known:NIC to-2024
9|level/known:NLD 2
8|level/known:NLD 2 2025
7|level/known:NLD 2 since-2025
-3|level/known:NLD 3.2
-3|level/known:NLD 3.2 2025
-3|level/known:NLD 3.2 since-2025
-6|level/known:NOR 3
-4|level/known:NOR 3 2025
-6|level/known:NOR 3 since-2025
-3|level/known:NOR 3.2
-3|level/known:NOR 3.2 2024
-3|level/known:NOR 3.2 to-2024
7|level/known:NOR 3.4
6|level/known:NOR 3.4 2025
7|level/known:NOR 3.4 since-2025
-3|level/known:NOR since-2025
6|level/known:NZL 1.1
6|level/known:NZL 1.1 2025
6|level/known:NZL 1.1 since-2025
3|level/known:NZL 1.3
3|level/known:NZL 1.3 2026
3|level/known:NZL 1.3 since-2025
-4|level/known:NZL 2.05
-4|level/known:NZL 2.05 2026
-4|level/known:NZL 2.05 since-2025
4|level/known:NZL since-2025
-13|level/known:PAK 1.9
-12|level/known:PAK 1.9 2025
-13|level/known:PAK 1.9 since-2025
3|level/known:PAK 2
3|level/known:PAK 2 since-2025
7|level/known:PAK 2.2
7|level/known:PAK 2.2 2023
7|level/known:PAK 2.2 to-2024
16|level/known:PAK 2.7
16|level/known:PAK 2.7 2025
16|level/known:PAK 2.7 since-2025
8|level/known:PAK since-2025
7|level/known:PAK to-2024
5|level/known:PAN 1.3
5|level/known:PAN 1.3 2024
5|level/known:PAN 1.3 to-2024
5|level/known:PAN to-2024
8|level/known:PER 1.8
8|level/known:PER 1.8 2025
8|level/known:PER 1.8 since-2025
9|level/known:PER since-2025
-8|level/known:PHL 0.8
-6|level/known:PHL 0.8 2024
-8|level/known:PHL 0.8 to-2024
6|level/known:PHL 1
6|level/known:PHL 1 2026
6|level/known:PHL 1 since-2025
6|level/known:PHL 1.1
6|level/known:PHL 1.1 2024
6|level/known:PHL 1.1 to-2024
3|level/known:PHL 1.2
4|level/known:PHL 1.2 2024
-3|level/known:PHL 1.2 2026
4|level/known:PHL 1.2 to-2024
9|level/known:PHL 1.3
5|level/known:PHL 1.3 2025
5|level/known:PHL 1.3 2026
9|level/known:PHL 1.3 since-2025
-5|level/known:PHL 1.4 2025
5|level/known:PHL 1.4 2026
3|level/known:PHL 1.6
4|level/known:PHL 1.6 2025
3|level/known:PHL 1.6 since-2025
-11|level/known:PHL 2
-11|level/known:PHL 2 2025
-11|level/known:PHL 2 since-2025
-3|level/known:PHL 3.5
-3|level/known:PHL 3.5 2025
-3|level/known:PHL 3.5 since-2025
-3|level/known:PHL since-2025
-14|level/known:PLW 1.3
-14|level/known:PLW 1.3 2025
-14|level/known:PLW 1.3 since-2025
-15|level/known:PLW since-2025
-6|level/known:POL 1.5
-5|level/known:POL 1.5 1999
-5|level/known:POL 1.5 to-1999
-9|level/known:POL 1.9
-7|level/known:POL 1.9 1999
-7|level/known:POL 1.9 to-1999
-11|level/known:POL 2
-10|level/known:POL 2 2025
-11|level/known:POL 2 since-2025
12|level/known:POL 2.1
12|level/known:POL 2.1 1999
12|level/known:POL 2.1 to-1999
-5|level/known:POL 2.5
-5|level/known:POL 2.5 2024
-5|level/known:POL 2.5 to-2024
-5|level/known:POL 2.8
-4|level/known:POL 2.8 2026
-5|level/known:POL 2.8 since-2025
-7|level/known:POL 3.4
-7|level/known:POL 3.4 2025
-7|level/known:POL 3.4 since-2025
6|level/known:POL 3.5
7|level/known:POL 3.5 2026
6|level/known:POL 3.5 since-2025
5|level/known:POL 3.9
4|level/known:POL 3.9 2024
5|level/known:POL 3.9 to-2024
-9|level/known:POL 4
5|level/known:POL 4 2024
-15|level/known:POL 4 2025
-15|level/known:POL 4 since-2025
6|level/known:POL 4 to-2024
9|level/known:POL 4.1
6|level/known:POL 4.1 2025
6|level/known:POL 4.1 since-2025
4|level/known:POL 4.12
4|level/known:POL 4.12 2025
4|level/known:POL 4.12 since-2025
6|level/known:POL 4.5
5|level/known:POL 4.5 2025
6|level/known:POL 4.5 since-2025
15|level/known:POL 4.7
13|level/known:POL 4.7 2025
15|level/known:POL 4.7 since-2025
3|level/known:POL 4.8
3|level/known:POL 4.8 since-2025
-6|level/known:POL 5
-6|level/known:POL 5 2025
-6|level/known:POL 5 since-2025
6|level/known:POL 5.1
6|level/known:POL 5.1 2028
6|level/known:POL 5.1 since-2025
-3|level/known:POL 7
-3|level/known:POL 7 2025
-3|level/known:POL 7 since-2025
-5|level/known:POL since-2025
4|level/known:POL to-2024
3|level/known:PRK 2E+1
3|level/known:PRK 2E+1 2025
3|level/known:PRK 2E+1 since-2025
3|level/known:PRK since-2025
-4|level/known:PRT 2
-4|level/known:PRT 2 2026
-4|level/known:PRT 2 since-2025
-3|level/known:PRT since-2025
-3|level/known:ROU since-2025
-3|level/known:RUS 0.941
-3|level/known:RUS 0.941 1992
-3|level/known:RUS 0.941 to-1999
-3|level/known:RUS 1.28
-3|level/known:RUS 1.28 2025
-3|level/known:RUS 1.28 since-2025
-8|level/known:RUS 1.5
-3|level/known:RUS 1.5 2022
-5|level/known:RUS 1.5 2025
-5|level/known:RUS 1.5 since-2025
-3|level/known:RUS 1.5 to-2024
-7|level/known:RUS 1.7
-6|level/known:RUS 1.7 2023
-6|level/known:RUS 1.7 to-2024
3|level/known:RUS 1E+1
3|level/known:RUS 1E+1 2025
3|level/known:RUS 1E+1 since-2025
-7|level/known:RUS 2
-6|level/known:RUS 2 2023
-6|level/known:RUS 2 to-2024
-8|level/known:RUS 4.7
-8|level/known:RUS 4.7 2025
-8|level/known:RUS 4.7 since-2025
6|level/known:RUS 5.9
5|level/known:RUS 5.9 2024
5|level/known:RUS 5.9 to-2024
8|level/known:RUS 6.3
3|level/known:RUS 6.3 2025
3|level/known:RUS 6.3 2026
6|level/known:RUS 6.3 since-2025
23|level/known:RUS 7
21|level/known:RUS 7 2025
23|level/known:RUS 7 since-2025
3|level/known:RUS 7.1
3|level/known:RUS 7.1 2025
3|level/known:RUS 7.1 since-2025
6|level/known:RUS 7.5
4|level/known:RUS 7.5 2025
3|level/known:RUS 7.5 2026
6|level/known:RUS 7.5 since-2025
25|level/known:RUS since-2025
-3|level/known:RUS to-1999
-5|level/known:RUS to-2024
4|level/known:RWA 1.3
7|level/known:RWA 1.3 2025
7|level/known:RWA 1.3 since-2025
7|level/known:RWA since-2025
-9|level/known:SAU 2
-9|level/known:SAU 2 2025
-9|level/known:SAU 2 since-2025
-16|level/known:SAU 2.7
-16|level/known:SAU 2.7 2025
-16|level/known:SAU 2.7 since-2025
17|level/known:SAU 6
18|level/known:SAU 6 2025
17|level/known:SAU 6 since-2025
3|level/known:SAU 7.3
3|level/known:SAU 7.3 since-2025
-6|level/known:SAU since-2025
-6|level/known:SEN 0.7
-6|level/known:SEN 0.7 2024
-6|level/known:SEN 0.7 to-2024
8|level/known:SEN 1.5
8|level/known:SEN 1.5 2025
8|level/known:SEN 1.5 since-2025
15|level/known:SEN 1.7
15|level/known:SEN 1.7 2024
15|level/known:SEN 1.7 to-2024
8|level/known:SEN since-2025
9|level/known:SEN to-2024
-10|level/known:SGP 2
-9|level/known:SGP 2 2026
-10|level/known:SGP 2 since-2025
-24|level/known:SGP 2.1
-24|level/known:SGP 2.1 2026
-24|level/known:SGP 2.1 since-2025
22|level/known:SGP 2.8
20|level/known:SGP 2.8 2025
22|level/known:SGP 2.8 since-2025
-3|level/known:SGP 2.9
-3|level/known:SGP 2.9 2030
-3|level/known:SGP 2.9 since-2025
21|level/known:SGP 3
15|level/known:SGP 3 2025
4|level/known:SGP 3 2026
20|level/known:SGP 3 since-2025
-3|level/known:SVK 1
-3|level/known:SVK 1 2015
-3|level/known:SVK 1 to-2021
-3|level/known:SVK to-2021
-4|level/known:SVN 1.3
-4|level/known:SVN 1.3 2024
-4|level/known:SVN 1.3 to-2024
-4|level/known:SVN to-2024
-3|level/known:SWE 1.4
-3|level/known:SWE 1.4 since-2025
-4|level/known:SWE 1.7
-4|level/known:SWE 1.7 2026
-4|level/known:SWE 1.7 since-2025
-7|level/known:SWE 1.8
-7|level/known:SWE 1.8 2025
-7|level/known:SWE 1.8 since-2025
4|level/known:SWE 2
4|level/known:SWE 2 2024
4|level/known:SWE 2 to-2024
-14|level/known:SWE since-2025
5|level/known:SWE to-2024
4|level/known:SYR 4
4|level/known:SYR 4 2025
4|level/known:SYR 4 since-2025
4|level/known:SYR since-2025
-6|level/known:TGO 0.7
-6|level/known:TGO 0.7 2025
-6|level/known:TGO 0.7 since-2025
-4|level/known:TGO 2.2
-4|level/known:TGO 2.2 2025
-4|level/known:TGO 2.2 since-2025
-10|level/known:TGO since-2025
-4|level/known:THA 0.3
-4|level/known:THA 0.3 2024
-4|level/known:THA 0.3 to-2024
15|level/known:THA 1.1
13|level/known:THA 1.1 2025
15|level/known:THA 1.1 since-2025
5|level/known:THA 1.2
4|level/known:THA 1.2 2026
5|level/known:THA 1.2 since-2025
8|level/known:THA 1.3
7|level/known:THA 1.3 2025
7|level/known:THA 1.3 since-2025
-6|level/known:THA 1.5
-6|level/known:THA 1.5 2025
-6|level/known:THA 1.5 since-2025
-45|level/known:THA 2
-44|level/known:THA 2 2025
-45|level/known:THA 2 since-2025
-12|level/known:THA 2.5
-12|level/known:THA 2.5 2024
-12|level/known:THA 2.5 to-2024
-5|level/known:THA 3
-5|level/known:THA 3 2026
-5|level/known:THA 3 since-2025
-29|level/known:THA since-2025
-15|level/known:THA to-2024
-5|level/known:TJK 0.6
-5|level/known:TJK 0.6 2025
-5|level/known:TJK 0.6 since-2025
24|level/known:TJK 1.7
24|level/known:TJK 1.7 2025
24|level/known:TJK 1.7 since-2025
-5|level/known:TJK 3.1
-5|level/known:TJK 3.1 2025
-5|level/known:TJK 3.1 since-2025
13|level/known:TJK since-2025
10|level/known:TUR 2.1
9|level/known:TUR 2.1 2024
9|level/known:TUR 2.1 to-2024
6|level/known:TUR 2.2
6|level/known:TUR 2.2 2025
6|level/known:TUR 2.2 since-2025
6|level/known:TUR 2.4
6|level/known:TUR 2.4 2025
6|level/known:TUR 2.4 since-2025
-38|level/known:TUR 3.1
-23|level/known:TUR 3.1 2024
-15|level/known:TUR 3.1 2025
-15|level/known:TUR 3.1 since-2025
-23|level/known:TUR 3.1 to-2024
-4|level/known:TUR 4
-4|level/known:TUR 4 2025
-4|level/known:TUR 4 since-2025
-5|level/known:TUR since-2025
-13|level/known:TUR to-2024
-7|level/known:TWN 1.1
-6|level/known:TWN 1.1 2023
-6|level/known:TWN 1.1 to-2024
-17|level/known:TWN 1.5
-6|level/known:TWN 1.5 1993
-10|level/known:TWN 1.5 2026
-10|level/known:TWN 1.5 since-2025
-6|level/known:TWN 1.5 to-1999
-5|level/known:TWN 1.6
-4|level/known:TWN 1.6 2025
-4|level/known:TWN 1.6 since-2025
3|level/known:TWN 1.9 2017
3|level/known:TWN 1.9 to-2021
-22|level/known:TWN 2
-20|level/known:TWN 2 2025
-22|level/known:TWN 2 since-2025
-13|level/known:TWN 2-3
-13|level/known:TWN 2-3 2026
-13|level/known:TWN 2-3 since-2025
4|level/known:TWN 2.2
3|level/known:TWN 2.2 2012
3|level/known:TWN 2.2 to-2013
12|level/known:TWN 2.4
3|level/known:TWN 2.4 2023
10|level/known:TWN 2.4 2025
10|level/known:TWN 2.4 since-2025
3|level/known:TWN 2.4 to-2024
9|level/known:TWN 2.45
7|level/known:TWN 2.45 2025
7|level/known:TWN 2.45 since-2025
35|level/known:TWN 2.5
14|level/known:TWN 2.5 2024
20|level/known:TWN 2.5 2025
20|level/known:TWN 2.5 since-2025
15|level/known:TWN 2.5 to-2024
-10|level/known:TWN 2.7
-10|level/known:TWN 2.7 2025
-10|level/known:TWN 2.7 since-2025
7|level/known:TWN 2.84
7|level/known:TWN 2.84 2025
7|level/known:TWN 2.84 since-2025
-3|level/known:TWN 3 to-2024
6|level/known:TWN 3.3
4|level/known:TWN 3.3 2025
6|level/known:TWN 3.3 since-2025
24|level/known:TWN 3.32
17|level/known:TWN 3.32 2025
7|level/known:TWN 3.32 2026
24|level/known:TWN 3.32 since-2025
5|level/known:TWN 3.5
5|level/known:TWN 3.5 2026
5|level/known:TWN 3.5 since-2025
4|level/known:TWN 4.6
4|level/known:TWN 4.6 2030
4|level/known:TWN 4.6 since-2025
-3|level/known:TWN 5
-6|level/known:TWN 8.4
-5|level/known:TWN 8.4 2025
-5|level/known:TWN 8.4 since-2025
-9|level/known:TWN 8.8
-9|level/known:TWN 8.8 2025
-9|level/known:TWN 8.8 since-2025
-5|level/known:TWN to-1999
5|level/known:TWN to-2013
3|level/known:TWN to-2021
5|level/known:TWN to-2024
-5|level/known:TZA 0.9
-5|level/known:TZA 0.9 2024
-5|level/known:TZA 0.9 to-2024
4|level/known:TZA 1.2
4|level/known:TZA 1.2 2024
4|level/known:TZA 1.2 to-2024
-3|level/known:TZA to-2024
-5|level/known:UGA 1.4
-5|level/known:UGA 1.4 2025
-5|level/known:UGA 1.4 since-2025
-5|level/known:UGA since-2025
-5|level/known:UKR 1.5
-5|level/known:UKR 1.5 2022
-5|level/known:UKR 1.5 to-2024
7|level/known:UKR 3.2
6|level/known:UKR 3.2 2023
6|level/known:UKR 3.2 to-2024
10|level/known:UKR 34
4|level/known:UKR 34 2023
6|level/known:UKR 34 2025
6|level/known:UKR 34 since-2025
4|level/known:UKR 34 to-2024
3|level/known:UKR 37
3|level/known:UKR 37 2024
3|level/known:UKR 37 to-2024
3|level/known:UKR since-2025
4|level/known:UKR to-2024
-9|level/known:URY 1.7
-9|level/known:URY 1.7 2024
-9|level/known:URY 1.7 to-2024
-9|level/known:URY to-2024
-12|level/known:USA 0.9
-5|level/known:USA 0.9 1978
-3|level/known:USA 0.9 1979
-3|level/known:USA 0.9 1980
-11|level/known:USA 0.9 to-1999
-9|level/known:USA 0.91
-8|level/known:USA 0.91 1980
-9|level/known:USA 0.91 to-1999
-4|level/known:USA 0.92
-3|level/known:USA 0.92 2018
-4|level/known:USA 0.92 to-2021
-3|level/known:USA 0.93
-19|level/known:USA 1
-5|level/known:USA 1 2022
-8|level/known:USA 1 2026
-9|level/known:USA 1 since-2025
-4|level/known:USA 1 to-1999
-6|level/known:USA 1 to-2024
-3|level/known:USA 1.19
-3|level/known:USA 1.19 to-2024
-4|level/known:USA 1.24
-4|level/known:USA 1.24 2018
-4|level/known:USA 1.24 to-2021
-16|level/known:USA 1.3
-16|level/known:USA 1.3 2025
-16|level/known:USA 1.3 since-2025
-13|level/known:USA 1.4
-10|level/known:USA 1.4 1982
-3|level/known:USA 1.4 2025
-3|level/known:USA 1.4 since-2025
-10|level/known:USA 1.4 to-1999
-9|level/known:USA 1.43
-9|level/known:USA 1.43 2024
-9|level/known:USA 1.43 to-2024
-11|level/known:USA 1.6
-8|level/known:USA 1.6 2024
-3|level/known:USA 1.6 2025
-3|level/known:USA 1.6 since-2025
-8|level/known:USA 1.6 to-2024
-13|level/known:USA 1.8
-3|level/known:USA 1.8 2024
-9|level/known:USA 1.8 2025
-9|level/known:USA 1.8 since-2025
-3|level/known:USA 1.8 to-2024
-11|level/known:USA 1.9
-8|level/known:USA 1.9 2026
-8|level/known:USA 1.9 since-2025
-3|level/known:USA 1.9 to-2021
-44|level/known:USA 2
-28|level/known:USA 2 2025
-9|level/known:USA 2 2026
-5|level/known:USA 2 2027
-42|level/known:USA 2 since-2025
-3|level/known:USA 2.1
-3|level/known:USA 2.1 1999
-3|level/known:USA 2.1 to-1999
-3|level/known:USA 2.2
-3|level/known:USA 2.2 2012
-3|level/known:USA 2.2 to-2013
-11|level/known:USA 2.3
-11|level/known:USA 2.3 2025
-11|level/known:USA 2.3 since-2025
-7|level/known:USA 2.32
-7|level/known:USA 2.32 2025
-7|level/known:USA 2.32 since-2025
-7|level/known:USA 2.4
-4|level/known:USA 2.4 2026
-6|level/known:USA 2.4 since-2025
-3|level/known:USA 2.45
-8|level/known:USA 2.5
-4|level/known:USA 2.5 2025
-6|level/known:USA 2.5 since-2025
-29|level/known:USA 2.6
-7|level/known:USA 2.6 2020
-13|level/known:USA 2.6 2025
-8|level/known:USA 2.6 2028
-21|level/known:USA 2.6 since-2025
-7|level/known:USA 2.6 to-2021
-5|level/known:USA 2.8
-3|level/known:USA 2.8 2025
-4|level/known:USA 2.8 since-2025
20|level/known:USA 2.9
20|level/known:USA 2.9 2025
20|level/known:USA 2.9 since-2025
54|level/known:USA 3
9|level/known:USA 3 2020
9|level/known:USA 3 2024
21|level/known:USA 3 2025
13|level/known:USA 3 2026
34|level/known:USA 3 since-2025
9|level/known:USA 3 to-2021
10|level/known:USA 3 to-2024
6|level/known:USA 3.1
7|level/known:USA 3.1 2023
-4|level/known:USA 3.1 2025
3|level/known:USA 3.1 2026
7|level/known:USA 3.1 to-2024
24|level/known:USA 3.2
4|level/known:USA 3.2 2025
21|level/known:USA 3.2 2026
24|level/known:USA 3.2 since-2025
5|level/known:USA 3.3
3|level/known:USA 3.3 2026
6|level/known:USA 3.3 since-2025
19|level/known:USA 3.38
12|level/known:USA 3.38 2024
7|level/known:USA 3.38 2025
7|level/known:USA 3.38 since-2025
12|level/known:USA 3.38 to-2024
28|level/known:USA 3.4
14|level/known:USA 3.4 2025
7|level/known:USA 3.4 2026
5|level/known:USA 3.4 2030
27|level/known:USA 3.4 since-2025
6|level/known:USA 3.49
6|level/known:USA 3.49 2023
6|level/known:USA 3.49 to-2024
20|level/known:USA 3.5
4|level/known:USA 3.5 2002
3|level/known:USA 3.5 2023
9|level/known:USA 3.5 2025
9|level/known:USA 3.5 since-2025
4|level/known:USA 3.5 to-2013
6|level/known:USA 3.5 to-2024
10|level/known:USA 3.7
10|level/known:USA 3.7 2003
10|level/known:USA 3.7 to-2013
33|level/known:USA 4
20|level/known:USA 4 2019
-3|level/known:USA 4 2024
15|level/known:USA 4 2025
16|level/known:USA 4 since-2025
20|level/known:USA 4 to-2021
-3|level/known:USA 4 to-2024
3|level/known:USA 4.5
3|level/known:USA 4.5 1993
3|level/known:USA 4.5 to-1999
-4|level/known:USA 4.7
-4|level/known:USA 4.7 2025
-4|level/known:USA 4.7 since-2025
22|level/known:USA 5
12|level/known:USA 5 2011
8|level/known:USA 5 2026
9|level/known:USA 5 since-2025
12|level/known:USA 5 to-2013
11|level/known:USA 5.3
11|level/known:USA 5.3 1990
11|level/known:USA 5.3 to-1999
11|level/known:USA 5.5
11|level/known:USA 5.5 1990
11|level/known:USA 5.5 to-1999
3|level/known:USA 5.8
3|level/known:USA 5.8 1990
3|level/known:USA 5.8 to-1999
14|level/known:USA 6
11|level/known:USA 6 1987
15|level/known:USA 6 to-1999
-8|level/known:USA since-2025
8|level/known:USA to-1999
23|level/known:USA to-2013
7|level/known:USA to-2021
-7|level/known:VEN 0.6
-7|level/known:VEN 0.6 2026
-7|level/known:VEN 0.6 since-2025
-8|level/known:VEN 1.3
-8|level/known:VEN 1.3 2026
-8|level/known:VEN 1.3 since-2025
-17|level/known:VEN since-2025
-5|level/known:VNM 0.2
-5|level/known:VNM 0.2 2025
-5|level/known:VNM 0.2 since-2025
-4|level/known:VNM 1.3
-3|level/known:VNM 1.3 2024
-3|level/known:VNM 1.3 to-2024
12|level/known:VNM 1.8
11|level/known:VNM 1.8 2025
12|level/known:VNM 1.8 since-2025
9|level/known:VNM 2
9|level/known:VNM 2 2026
9|level/known:VNM 2 since-2025
12|level/known:VNM since-2025
-4|level/known:VNM to-2024
6|level/known:ZMB 1.3
6|level/known:ZMB 1.3 2024
6|level/known:ZMB 1.3 to-2024
3|level/known:ZMB 6
3|level/known:ZMB 6 2025
3|level/known:ZMB 6 since-2025
3|level/known:ZMB since-2025
3|level/known:ZMB to-2024
-3|level/known:ZWE 6
-3|level/known:ZWE 6 2025
-3|level/known:ZWE 6 since-2025
-3|level/known:ZWE since-2025
-4|level/last-kind:benchmark False
4|level/last-kind:cap False
15|level/last-kind:demand False
-6|level/last-kind:demand True
12|level/last-kind:denial False
10|level/last-kind:denial True
-18|level/last-kind:level False
-17|level/last-kind:level True
3|level/last-kind:pledge False
3|level/last-kind:pledge True
-23|level/last-kind:proposal False
-18|level/last:before nobody-named
9|level/last:before others-named
21|level/last:here nobody-named
-29|level/last:here others-named
-36|level/main:nobody-named
-60|level/main:others-named
-5|level/named:1
10|level/named:2
10|level/named:3
33|level/one-of-several
24|level/right-before:
4|level/right-before:(
4|level/right-before:,为
3|level/right-before:1989年的
-4|level/right-before:、ロシアの
-4|level/right-before:、葡萄牙刚好
7|level/right-before:、西班牙仍在
-5|level/right-before:、韓国の
4|level/right-before:が
-4|level/right-before:に限れば
15|level/right-before:の
9|level/right-before:の「
-10|level/right-before:の負担は
14|level/right-before:は
3|level/right-before:はGDPの
-4|level/right-before:は、実際には
-6|level/right-before:はすでに
5|level/right-before:は今年、
5|level/right-before:は今年すでに
-17|level/right-before:は国防に
5|level/right-before:は平均
3|level/right-before:は来年、
-7|level/right-before:や
7|level/right-before:やスペインは
4|level/right-before:を称賛_「
7|level/right-before:並み
9|level/right-before:为
-7|level/right-before:今年同样接近
-11|level/right-before:今年才刚达到
-11|level/right-before:仍停留在去年
-7|level/right-before:仍在
3|level/right-before:以占GDP_
-13|level/right-before:分别为
7|level/right-before:分别为2%与
-3|level/right-before:则不足
4|level/right-before:则为
4|level/right-before:则在
-4|level/right-before:刚好
5|level/right-before:去年为
-4|level/right-before:去年合计已达
-10|level/right-before:后,
7|level/right-before:和智利分别为
-5|level/right-before:基準で
-14|level/right-before:媾和时降为
4|level/right-before:将达到
8|level/right-before:平均の
5|level/right-before:平均已超过
-3|level/right-before:平均投入
6|level/right-before:平均的
-16|level/right-before:戦争当時の
-5|level/right-before:撤军后_自掏
5|level/right-before:敬陪末座,仅
3|level/right-before:时说:「
4|level/right-before:每年哪怕拿出
3|level/right-before:的
-6|level/right-before:的相应数字是
-6|level/right-before:的该比重都在
-9|level/right-before:算法下的
3|level/right-before:花
6|level/right-before:費がGDPの
-3|level/right-before:超出
-4|level/right-before:轰炸伊朗后,
-10|level/right-before:长时便梦想
3|level/right-before:长期在
65|level/ruled
6|level/ruled:as_before_in_sentence
-18|level/ruled:as_in_the_sentence_before
20|level/ruled:clause_before_it
13|level/ruled:its_money
-30|level/ruled:main_spender
-5|level/ruled:named_after_patient
-36|level/ruled:named_before
-3|level/ruled:named_before_patient
-8|level/ruled:named_in_clause
18|level/ruled:named_in_clause_patient
-9|level/ruled:named_near
44|level/ruled:named_right_before
4|level/ruled:own_budget
4|level/ruled:own_country
3|level/ruled:own_level
8|level/ruled:owner
70|level/ruled:respectively
4|level/ruled:subject_before
-21|level/ruled:the_same_country
-34|level/same-figure-of-another
34|level/same-figure-of-it
-4|level/several:2
-3|level/several:3
-7|level/several:4
37|level/subject:nobody-named
5|level/subject:others-named
68|level/title
17|level/told-of:0
-24|level/told-of:1
7|level/told-of:2
3|level/unnamed
-19|level/unnamed-beside-others
7|other/after-far:1 True
-4|other/after-far:18 False
8|other/after-far:36 False
11|other/after-far:36 True
6|other/after-follows:の
5|other/after-follows:の選 True
3|other/after-follows:一
3|other/after-follows:一年 True
6|other/after-follows:全
6|other/after-follows:全年 True
4|other/after-follows:军
4|other/after-follows:军费 True
-4|other/after-follows:国
-4|other/after-follows:国防 False
15|other/after-follows:外
7|other/after-follows:外交 True
8|other/after-follows:外相 False
-6|other/after-follows:报
-6|other/after-follows:报章 True
-3|other/after-follows:该
-3|other/after-follows:该做 True
7|other/after-leads:%,
-4|other/after-leads:」_
8|other/after-leads:れた
-3|other/after-leads:仅说
-6|other/after-leads:别;
6|other/after-leads:大于
5|other/after-leads:求、
7|other/after-leads:题,
4|other/after:named False
16|other/after:named True
-16|other/asks
19|other/before-commas:1 0
-7|other/before-commas:1 1
-7|other/before-commas:1 2
5|other/before-commas:2 0
-8|other/before-commas:2 1
-8|other/before-commas:3 0
3|other/before-far:1 0
18|other/before-far:18 0
-15|other/before-far:18 1
-8|other/before-far:36 0
-5|other/before-far:36 1
-7|other/before-far:36 2
4|other/before-far:4 0
3|other/before-far:far 1
-3|other/before-follows-rank:2 0 1
6|other/before-follows-rank:G 0 0
12|other/before-follows-rank:が 0 0
3|other/before-follows-rank:の 0 0
-16|other/before-follows-rank:は 0 0
-7|other/before-follows-rank:並 0 0
-8|other/before-follows-rank:以 1 0
3|other/before-follows-rank:估 0 0
-7|other/before-follows-rank:兰 0 0
3|other/before-follows-rank:内 1 0
-12|other/before-follows-rank:军 0 1
-7|other/before-follows-rank:军 0 2
4|other/before-follows-rank:则 0 0
5|other/before-follows-rank:发 0 0
3|other/before-follows-rank:同 1 1
8|other/before-follows-rank:外 0 0
-7|other/before-follows-rank:官 0 1
5|other/before-follows-rank:将 0 0
-8|other/before-follows-rank:把 0 0
-6|other/before-follows-rank:提 0 0
5|other/before-follows-rank:比 1 0
6|other/before-follows-rank:連 1 0
-3|other/before-follows:2
-3|other/before-follows:20
-3|other/before-follows:2035
6|other/before-follows:G
6|other/before-follows:GD
6|other/before-follows:GDP的
11|other/before-follows:が
11|other/before-follows:が国
11|other/before-follows:が国防費
4|other/before-follows:の
-18|other/before-follows:は
-6|other/before-follows:は7
-6|other/before-follows:は7日、
-15|other/before-follows:は数
-15|other/before-follows:は数字に
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
-21|other/before-follows:军
-18|other/before-follows:军费
-19|other/before-follows:军费占比
4|other/before-follows:则
4|other/before-follows:则算
4|other/before-follows:则算账说
5|other/before-follows:发
5|other/before-follows:发言
5|other/before-follows:发言人被
3|other/before-follows:同
3|other/before-follows:同意
3|other/before-follows:同意北约
8|other/before-follows:外
8|other/before-follows:外交
8|other/before-follows:外交部则
-8|other/before-follows:官
-9|other/before-follows:官员
-10|other/before-follows:官员私下
5|other/before-follows:将
5|other/before-follows:将国
5|other/before-follows:将国防开
-8|other/before-follows:把
-3|other/before-follows:把比
-3|other/before-follows:把比例定
-6|other/before-follows:把防
-6|other/before-follows:把防务开
-6|other/before-follows:提
-6|other/before-follows:提高
-6|other/before-follows:提高到4
5|other/before-follows:比
5|other/before-follows:比照
5|other/before-follows:比照德国
-3|other/before-follows:的
3|other/before-follows:的国
-5|other/before-follows:的算
-5|other/before-follows:的算法,
6|other/before-follows:連
6|other/before-follows:連邦
6|other/before-follows:連邦財務
4|other/before-leads:
-7|other/before-leads:,
-3|other/before-leads:,若
8|other/before-leads:;
-14|other/before-leads:「
-7|other/before-leads:が
11|other/before-leads:に
-15|other/before-leads:に「
8|other/before-leads:付;
11|other/before-leads:仮に
5|other/before-leads:假如
6|other/before-leads:占
-3|other/before-leads:同意
-7|other/before-leads:国が
5|other/before-leads:如
7|other/before-leads:总理
-3|other/before-leads:意
-11|other/before-leads:比照
-11|other/before-leads:照
7|other/before-leads:理
3|other/before-leads:算,
6|other/before-leads:约占
-17|other/before-leads:说,
-3|other/before-leads:跟随
-6|other/before-leads:連邦
3|other/before-leads:道,
-6|other/before-leads:邦
-3|other/before-leads:随
-8|other/before-opens:False agent
-7|other/before-opens:False named
3|other/before-opens:True agent
7|other/before-opens:True named
-5|other/before-rank:0 0 agent
17|other/before-rank:0 0 named
-20|other/before-rank:0 1 named
-7|other/before-rank:0 2 named
5|other/before-rank:1 0 named
5|other/before-rank:1 1 named
-6|other/before:agent
-9|other/class-main:ALLIES ALLIES
8|other/class-main:ALLIES JPN
-4|other/class-main:ALLIES KOR
-8|other/class-main:ALLIES land
-3|other/class-main:ALLIES member
-4|other/class-main:CHN JPN
9|other/class-main:EU ALLIES
-4|other/class-main:EU foe
10|other/class-main:EU member
19|other/class-main:JPN JPN
13|other/class-main:JPN land
9|other/class-main:KOR KOR
7|other/class-main:KOR USA
-5|other/class-main:NATO ALLIES
-14|other/class-main:NATO JPN
-19|other/class-main:NATO member
24|other/class-main:TWN JPN
4|other/class-main:TWN TWN
11|other/class-main:USA ALLIES
-7|other/class-main:USA JPN
-3|other/class-main:USA KOR
-5|other/class-main:USA USA
-8|other/class-main:USA member
5|other/class-main:foe foe
-20|other/class-main:land JPN
-5|other/class-main:land land
-5|other/class-main:member ALLIES
-5|other/class-main:member JPN
20|other/class-main:member member
-4|other/class-named:ALLIES ALLIES nobody-named
-5|other/class-named:ALLIES ALLIES others-named
-34|other/class-named:ALLIES JPN nobody-named
43|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES KOR nobody-named
-6|other/class-named:ALLIES land others-named
7|other/class-named:EU ALLIES others-named
-4|other/class-named:EU foe nobody-named
10|other/class-named:EU member others-named
29|other/class-named:JPN JPN nobody-named
-10|other/class-named:JPN JPN others-named
-3|other/class-named:JPN land nobody-named
16|other/class-named:JPN land others-named
-5|other/class-named:KOR JPN nobody-named
4|other/class-named:KOR JPN others-named
3|other/class-named:KOR KOR nobody-named
6|other/class-named:KOR KOR others-named
7|other/class-named:KOR USA nobody-named
-4|other/class-named:NATO ALLIES others-named
-9|other/class-named:NATO JPN nobody-named
-5|other/class-named:NATO JPN others-named
-3|other/class-named:NATO member nobody-named
-16|other/class-named:NATO member others-named
24|other/class-named:TWN JPN nobody-named
5|other/class-named:USA ALLIES nobody-named
6|other/class-named:USA ALLIES others-named
-3|other/class-named:USA JPN nobody-named
-3|other/class-named:USA JPN others-named
-3|other/class-named:USA KOR others-named
-5|other/class-named:USA USA nobody-named
-7|other/class-named:USA member others-named
5|other/class-named:foe foe nobody-named
-20|other/class-named:land JPN others-named
6|other/class-named:land land nobody-named
-11|other/class-named:land land others-named
-5|other/class-named:member ALLIES others-named
-5|other/class-named:member JPN others-named
5|other/class-named:member member nobody-named
15|other/class-named:member member others-named
-14|other/class-shape:ALLIES half
-9|other/class-shape:ALLIES tenth
12|other/class-shape:EU half
6|other/class-shape:EU tenth
-3|other/class-shape:EU whole
31|other/class-shape:JPN half
6|other/class-shape:JPN tenth
-4|other/class-shape:JPN whole
-7|other/class-shape:KOR half
10|other/class-shape:KOR tenth
12|other/class-shape:KOR whole
-16|other/class-shape:NATO half
-3|other/class-shape:NATO tenth
-24|other/class-shape:NATO whole
29|other/class-shape:TWN whole
-4|other/class-shape:USA half
11|other/class-shape:USA tenth
-19|other/class-shape:USA whole
5|other/class-shape:foe whole
3|other/class-shape:land half
-12|other/class-shape:land tenth
-17|other/class-shape:land whole
-3|other/class-shape:member half
-10|other/class-shape:member tenth
23|other/class-shape:member whole
-8|other/class-value:ALLIES 1
23|other/class-value:ALLIES 1E+1
-6|other/class-value:ALLIES 2
-5|other/class-value:ALLIES 3
-11|other/class-value:ALLIES 3.5
-3|other/class-value:ALLIES 4.6
11|other/class-value:EU 1.5
-4|other/class-value:EU 1E+1
6|other/class-value:EU 4.7
-6|other/class-value:NATO 1.5
-3|other/class-value:NATO 3
-9|other/class-value:NATO 3.5
-17|other/class-value:NATO 5
-3|other/class-value:USA 1E+1
-7|other/class-value:USA 3
-4|other/class-value:USA 3.5
5|other/class-value:USA 4.6
7|other/class-value:USA 4.7
-8|other/class-value:USA 5
-21|other/class:ALLIES
-4|other/class:CHN
15|other/class:EU
33|other/class:JPN
15|other/class:KOR
-43|other/class:NATO
28|other/class:TWN
-12|other/class:USA
5|other/class:foe
-26|other/class:land
10|other/class:member
17|other/group:signs before
17|other/group:signs-follows:防
-3|other/known-for:ALLIES 2027
-3|other/known-for:ALLIES 5 2027
-4|other/known-for:EU 1E+1 2026
-4|other/known-for:EU 2026
-7|other/known-for:JPN 2027
-7|other/known-for:JPN 4 2027
7|other/known-for:TWN 2027
7|other/known-for:TWN 4 2027
5|other/known-for:UKR 1E+1 2026
5|other/known-for:UKR 2026
5|other/known-for:USA 2027
5|other/known-for:USA 5 2027
-8|other/known:ALLIES 1
-6|other/known:ALLIES 1 2025
-8|other/known:ALLIES 1 since-2025
23|other/known:ALLIES 1E+1
23|other/known:ALLIES 1E+1 2025
23|other/known:ALLIES 1E+1 since-2025
-6|other/known:ALLIES 2
-3|other/known:ALLIES 2 2025
-5|other/known:ALLIES 2 since-2025
-5|other/known:ALLIES 3
-4|other/known:ALLIES 3 since-2025
-11|other/known:ALLIES 3.5
-7|other/known:ALLIES 3.5 2025
-4|other/known:ALLIES 3.5 2026
-11|other/known:ALLIES 3.5 since-2025
-3|other/known:ALLIES 4.6
-3|other/known:ALLIES 4.6 2026
-3|other/known:ALLIES 4.6 since-2025
18|other/known:ALLIES 5 2025
-19|other/known:ALLIES 5 2026
-16|other/known:ALLIES since-2025
-4|other/known:ALLIES to-2024
3|other/known:AUS 3.5
4|other/known:AUS 3.5 2025
3|other/known:AUS 3.5 since-2025
4|other/known:AUS since-2025
4|other/known:CAN 5
4|other/known:CAN 5 2025
4|other/known:CAN 5 since-2025
5|other/known:CAN since-2025
6|other/known:CHE 1
6|other/known:CHE 1 2025
6|other/known:CHE 1 since-2025
6|other/known:CHE since-2025
-4|other/known:CHN since-2025
4|other/known:DEU 1
3|other/known:DEU 1 2025
4|other/known:DEU 1 since-2025
-5|other/known:DEU 1.7
-5|other/known:DEU 1.7 2026
-5|other/known:DEU 1.7 since-2025
6|other/known:DEU 5
6|other/known:DEU 5 2025
6|other/known:DEU 5 since-2025
9|other/known:DEU since-2025
11|other/known:EU 1.5
11|other/known:EU 1.5 2025
11|other/known:EU 1.5 since-2025
-4|other/known:EU 1E+1
-4|other/known:EU 1E+1 2025
-4|other/known:EU 1E+1 since-2025
6|other/known:EU 4.7
6|other/known:EU 4.7 2026
6|other/known:EU 4.7 since-2025
15|other/known:EU since-2025
3|other/known:GBR 3.5
3|other/known:GBR 3.5 2025
3|other/known:GBR 3.5 since-2025
-4|other/known:IDN 1
-4|other/known:IDN 1 1985
-4|other/known:IDN 1 to-1999
-8|other/known:IDN 1.2
-8|other/known:IDN 1.2 1985
-8|other/known:IDN 1.2 to-1999
-11|other/known:IDN to-1999
8|other/known:ITA 3
8|other/known:ITA 3 2025
8|other/known:ITA 3 since-2025
8|other/known:ITA since-2025
3|other/known:JPN 0.1
3|other/known:JPN 0.1 2025
3|other/known:JPN 0.1 since-2025
-12|other/known:JPN 1
5|other/known:JPN 1 1985
-18|other/known:JPN 1 2025
-17|other/known:JPN 1 since-2025
5|other/known:JPN 1 to-1999
5|other/known:JPN 1.2
13|other/known:JPN 1.2 1985
-8|other/known:JPN 1.2 2025
-8|other/known:JPN 1.2 since-2025
13|other/known:JPN 1.2 to-1999
5|other/known:JPN 1.7
5|other/known:JPN 1.7 2026
5|other/known:JPN 1.7 since-2025
-22|other/known:JPN 1E+1
-22|other/known:JPN 1E+1 2025
-22|other/known:JPN 1E+1 since-2025
17|other/known:JPN 2
14|other/known:JPN 2 2026
15|other/known:JPN 2 since-2025
15|other/known:JPN 3
13|other/known:JPN 3 2026
14|other/known:JPN 3 since-2025
27|other/known:JPN 3.5
21|other/known:JPN 3.5 2025
6|other/known:JPN 3.5 2026
27|other/known:JPN 3.5 since-2025
-5|other/known:JPN 4
-5|other/known:JPN 4 2025
-5|other/known:JPN 4 since-2025
-7|other/known:JPN 4.7
-6|other/known:JPN 4.7 2026
-7|other/known:JPN 4.7 since-2025
4|other/known:JPN 5
-15|other/known:JPN 5 2025
18|other/known:JPN 5 2026
4|other/known:JPN 5 since-2025
9|other/known:JPN since-2025
18|other/known:JPN to-1999
5|other/known:JPN to-2024
8|other/known:KOR 1.2
8|other/known:KOR 1.2 2025
8|other/known:KOR 1.2 since-2025
-7|other/known:KOR 3.5
-8|other/known:KOR 3.5 2025
-7|other/known:KOR 3.5 since-2025
12|other/known:KOR 5
12|other/known:KOR 5 2025
12|other/known:KOR 5 since-2025
15|other/known:KOR since-2025
7|other/known:LAO 1.3
7|other/known:LAO 1.3 2025
7|other/known:LAO 1.3 since-2025
7|other/known:LAO since-2025
-6|other/known:NATO 1.5
-6|other/known:NATO 1.5 2025
-6|other/known:NATO 1.5 since-2025
-3|other/known:NATO 3
-3|other/known:NATO 3 since-2025
-9|other/known:NATO 3.5
-7|other/known:NATO 3.5 2025
-9|other/known:NATO 3.5 since-2025
-17|other/known:NATO 5
-13|other/known:NATO 5 2025
-4|other/known:NATO 5 2026
-17|other/known:NATO 5 since-2025
-40|other/known:NATO since-2025
-4|other/known:NLD 1.5
-4|other/known:NLD 1.5 2025
-4|other/known:NLD 1.5 since-2025
-4|other/known:NLD since-2025
-5|other/known:PHL 1.2
-5|other/known:PHL 1.2 1985
-5|other/known:PHL 1.2 to-1999
-12|other/known:PHL 2
-12|other/known:PHL 2 2026
-12|other/known:PHL 2 since-2025
-7|other/known:PHL 3
-7|other/known:PHL 3 2026
-7|other/known:PHL 3 since-2025
-20|other/known:PHL since-2025
-6|other/known:PHL to-1999
-6|other/known:POL 4.7
-6|other/known:POL 4.7 2026
-6|other/known:POL 4.7 since-2025
-6|other/known:POL since-2025
18|other/known:TWN 1
18|other/known:TWN 1 2025
18|other/known:TWN 1 since-2025
7|other/known:TWN 4
7|other/known:TWN 4 2025
7|other/known:TWN 4 since-2025
28|other/known:TWN since-2025
5|other/known:UKR 1E+1
5|other/known:UKR 1E+1 2025
5|other/known:UKR 1E+1 since-2025
5|other/known:UKR since-2025
-3|other/known:USA 1E+1
-3|other/known:USA 1E+1 since-2025
-7|other/known:USA 3
-7|other/known:USA 3 2025
-7|other/known:USA 3 since-2025
-4|other/known:USA 3.5
-4|other/known:USA 3.5 2025
-4|other/known:USA 3.5 since-2025
5|other/known:USA 4.6
5|other/known:USA 4.6 2026
5|other/known:USA 4.6 since-2025
7|other/known:USA 4.7
6|other/known:USA 4.7 2026
7|other/known:USA 4.7 since-2025
-8|other/known:USA 5
-12|other/known:USA 5 2025
4|other/known:USA 5 2026
-8|other/known:USA 5 since-2025
-12|other/known:USA since-2025
-7|other/known:VNM 1.3
-7|other/known:VNM 1.3 2025
-7|other/known:VNM 1.3 since-2025
-7|other/known:VNM since-2025
-3|other/last-kind:benchmark False
5|other/last-kind:cap False
-19|other/last-kind:demand False
19|other/last-kind:level False
-7|other/last-kind:level True
11|other/last-kind:other False
-32|other/last-kind:other True
6|other/last-kind:pledge False
-11|other/last-kind:pledge True
5|other/last-kind:proposal False
14|other/last:before nobody-named
12|other/last:before others-named
-9|other/last:here nobody-named
-39|other/last:here others-named
48|other/main:nobody-named
21|other/named:1
9|other/named:2
-16|other/named:3
-17|other/one-of-several
6|other/right-before:GDP的
4|other/right-before:则算账说,
-3|other/right-before:把比例定在
-6|other/right-before:提高到
-45|other/ruled
-29|other/ruled:as_before_in_sentence
14|other/ruled:as_in_the_sentence_before
-16|other/ruled:main_spender
-19|other/ruled:named_before
-11|other/ruled:named_in_clause
8|other/ruled:put_to_it
5|other/same-figure-of-another
-5|other/same-figure-of-it
10|other/several:2
3|other/subject:nobody-named
-15|other/title
8|other/told-of:1
-5|other/told-of:2
-5|other/told-of:3
-11|other/unnamed
-22|pledge/after-far:1 True
19|pledge/after-far:18 False
-17|pledge/after-far:18 True
12|pledge/after-far:36 False
-13|pledge/after-far:36 True
-31|pledge/after-far:4 False
15|pledge/after-far:4 True
29|pledge/after-far:9 False
-15|pledge/after-far:9 True
-3|pledge/after-follows:
-5|pledge/after-follows: True
4|pledge/after-follows:(
4|pledge/after-follows:(N False
-5|pledge/after-follows:,
4|pledge/after-follows:が
-5|pledge/after-follows:がそ True
10|pledge/after-follows:が陸 False
30|pledge/after-follows:だ
21|pledge/after-follows:で
22|pledge/after-follows:でも False
3|pledge/after-follows:とは False
-26|pledge/after-follows:に
5|pledge/after-follows:に5 False
-21|pledge/after-follows:には False
-13|pledge/after-follows:には True
9|pledge/after-follows:に向 False
-14|pledge/after-follows:の2 True
14|pledge/after-follows:の3 False
-6|pledge/after-follows:のオ True
-21|pledge/after-follows:の合 False
-4|pledge/after-follows:の家 True
-33|pledge/after-follows:の弱 True
-11|pledge/after-follows:の指 False
33|pledge/after-follows:の決 False
3|pledge/after-follows:の物 False
11|pledge/after-follows:の申 False
24|pledge/after-follows:の目 False
5|pledge/after-follows:の約 False
-5|pledge/after-follows:の装 False
14|pledge/after-follows:の計 False
-12|pledge/after-follows:の首 False
4|pledge/after-follows:は
-4|pledge/after-follows:はG True
-4|pledge/after-follows:はさ True
-9|pledge/after-follows:はそ True
23|pledge/after-follows:は今 True
-3|pledge/after-follows:は前 True
20|pledge/after-follows:は年 True
-7|pledge/after-follows:は賛 True
-16|pledge/after-follows:も
-3|pledge/after-follows:も参 False
-9|pledge/after-follows:も将 True
-5|pledge/after-follows:や
-5|pledge/after-follows:やス False
-5|pledge/after-follows:を
-7|pledge/after-follows:をは False
-11|pledge/after-follows:一
-11|pledge/after-follows:一致 True
-5|pledge/after-follows:也
-4|pledge/after-follows:也一 True
-45|pledge/after-follows:会
-45|pledge/after-follows:会持 False
3|pledge/after-follows:去
3|pledge/after-follows:去年 True
6|pledge/after-follows:和
6|pledge/after-follows:和德 True
-3|pledge/after-follows:喊
-3|pledge/after-follows:喊话 False
11|pledge/after-follows:在
11|pledge/after-follows:在海 True
4|pledge/after-follows:央
4|pledge/after-follows:央行 True
4|pledge/after-follows:导
4|pledge/after-follows:导弹 True
-18|pledge/after-follows:承
-18|pledge/after-follows:承诺 False
5|pledge/after-follows:掏
5|pledge/after-follows:掏5 True
23|pledge/after-follows:政
12|pledge/after-follows:政府 False
11|pledge/after-follows:政府 True
-9|pledge/after-follows:方
-3|pledge/after-follows:方向 False
-6|pledge/after-follows:方式 True
-12|pledge/after-follows:无
-10|pledge/after-follows:无关 False
8|pledge/after-follows:的
12|pledge/after-follows:的数 False
23|pledge/after-follows:目
20|pledge/after-follows:目标 False
4|pledge/after-follows:目標 False
-10|pledge/after-follows:経
-10|pledge/after-follows:経済 False
13|pledge/after-follows:约
13|pledge/after-follows:约定 False
5|pledge/after-follows:花
5|pledge/after-follows:花了 True
-4|pledge/after-follows:表
-4|pledge/after-follows:表示 True
-3|pledge/after-follows:赤
-3|pledge/after-follows:赤字 True
5|pledge/after-follows:门
5|pledge/after-follows:门槛 False
-5|pledge/after-follows:首相 False
3|pledge/after-follows:首相 True
-4|pledge/after-leads:%,
-45|pledge/after-leads:%:
-6|pledge/after-leads:%_
-21|pledge/after-leads:%、
30|pledge/after-leads:%は
-10|pledge/after-leads:%与
-3|pledge/after-leads:%向
12|pledge/after-leads:%是
25|pledge/after-leads:%的
9|pledge/after-leads:,比
5|pledge/after-leads:,而
-4|pledge/after-leads:,连
-3|pledge/after-leads:_「
4|pledge/after-leads:」_
-10|pledge/after-leads:」に
-29|pledge/after-leads:」は
-5|pledge/after-leads:い、
61|pledge/after-leads:いう
-12|pledge/after-leads:いて
-5|pledge/after-leads:かな
-5|pledge/after-leads:が、
28|pledge/after-leads:け、
12|pledge/after-leads:げる
29|pledge/after-leads:した
12|pledge/after-leads:すと
-19|pledge/after-leads:する
-5|pledge/after-leads:った
-13|pledge/after-leads:て、
-29|pledge/after-leads:て「
-32|pledge/after-leads:で、
-3|pledge/after-leads:に_
-4|pledge/after-leads:に、
20|pledge/after-leads:は、
-6|pledge/after-leads:へ_
-5|pledge/after-leads:べ、
33|pledge/after-leads:もと
3|pledge/after-leads:やす
-6|pledge/after-leads:ると
-9|pledge/after-leads:れ、
21|pledge/after-leads:を、
-4|pledge/after-leads:主要
-4|pledge/after-leads:代、
4|pledge/after-leads:以及
6|pledge/after-leads:例如
-4|pledge/after-leads:完成
-9|pledge/after-leads:年の
-3|pledge/after-leads:慢_
-3|pledge/after-leads:拠「
-5|pledge/after-leads:標_
11|pledge/after-leads:者由
5|pledge/after-leads:话要
-11|pledge/after-leads:限与
12|pledge/after:agent False
-6|pledge/after:agent True
30|pledge/after:named False
-33|pledge/after:named True
-13|pledge/after:patient False
-15|pledge/after:patient True
17|pledge/asks
-12|pledge/before-commas:1 0
-11|pledge/before-commas:1 1
19|pledge/before-commas:2 0
36|pledge/before-commas:2 1
-15|pledge/before-commas:2 2
14|pledge/before-commas:3 0
-5|pledge/before-commas:3 1
-32|pledge/before-far:1 0
5|pledge/before-far:18 0
14|pledge/before-far:18 1
4|pledge/before-far:18 2
58|pledge/before-far:36 0
19|pledge/before-far:36 1
-11|pledge/before-far:36 2
-34|pledge/before-far:9 0
-6|pledge/before-far:9 1
24|pledge/before-far:far 0
-7|pledge/before-far:far 1
-7|pledge/before-far:far 2
-19|pledge/before-follows-rank:) 0 0
4|pledge/before-follows-rank:) 1 0
3|pledge/before-follows-rank:, 0 0
-4|pledge/before-follows-rank:1 0 0
5|pledge/before-follows-rank:1 0 1
13|pledge/before-follows-rank:1 1 0
42|pledge/before-follows-rank:2 0 0
-6|pledge/before-follows-rank:2 0 1
-7|pledge/before-follows-rank:2 1 0
-13|pledge/before-follows-rank:2 1 1
5|pledge/before-follows-rank:3 0 0
-5|pledge/before-follows-rank:5 0 0
11|pledge/before-follows-rank:6 1 0
-4|pledge/before-follows-rank:: 0 1
23|pledge/before-follows-rank:、 0 0
-3|pledge/before-follows-rank:、 1 0
-13|pledge/before-follows-rank:、 2 0
15|pledge/before-follows-rank:、 3 0
4|pledge/before-follows-rank:「 0 0
4|pledge/before-follows-rank:「 1 0
-6|pledge/before-follows-rank:」 0 0
10|pledge/before-follows-rank:が 0 0
4|pledge/before-follows-rank:が 0 1
-23|pledge/before-follows-rank:が 1 1
3|pledge/before-follows-rank:が 2 0
-8|pledge/before-follows-rank:で 0 0
24|pledge/before-follows-rank:と 1 0
-4|pledge/before-follows-rank:と 2 0
-12|pledge/before-follows-rank:に 0 0
-14|pledge/before-follows-rank:に 1 1
25|pledge/before-follows-rank:の 0 0
11|pledge/before-follows-rank:の 1 0
-19|pledge/before-follows-rank:の 1 1
32|pledge/before-follows-rank:は 0 0
17|pledge/before-follows-rank:は 0 1
-8|pledge/before-follows-rank:は 1 0
-14|pledge/before-follows-rank:は 1 1
-5|pledge/before-follows-rank:は 1 2
-4|pledge/before-follows-rank:は 2 1
-11|pledge/before-follows-rank:も 0 0
-7|pledge/before-follows-rank:や 1 0
3|pledge/before-follows-rank:を 1 0
-5|pledge/before-follows-rank:・ 0 0
-16|pledge/before-follows-rank:一 0 0
16|pledge/before-follows-rank:上 1 1
7|pledge/before-follows-rank:不 1 0
7|pledge/before-follows-rank:与 1 0
6|pledge/before-follows-rank:与 1 1
-4|pledge/before-follows-rank:之 1 0
3|pledge/before-follows-rank:也 0 0
-6|pledge/before-follows-rank:事 0 0
-6|pledge/before-follows-rank:事 1 0
-7|pledge/before-follows-rank:亦 0 0
14|pledge/before-follows-rank:亦 0 1
4|pledge/before-follows-rank:今 0 0
5|pledge/before-follows-rank:今 1 0
4|pledge/before-follows-rank:今 1 1
-7|pledge/before-follows-rank:以 1 0
16|pledge/before-follows-rank:会 0 0
-14|pledge/before-follows-rank:保 0 0
4|pledge/before-follows-rank:兑 0 0
4|pledge/before-follows-rank:军 0 0
27|pledge/before-follows-rank:决 0 0
4|pledge/before-follows-rank:则 0 0
4|pledge/before-follows-rank:则 0 1
3|pledge/before-follows-rank:刚 0 1
-14|pledge/before-follows-rank:力 0 0
-9|pledge/before-follows-rank:加 0 0
-13|pledge/before-follows-rank:十 0 0
7|pledge/before-follows-rank:却 0 0
5|pledge/before-follows-rank:去 0 1
18|pledge/before-follows-rank:去 1 1
-13|pledge/before-follows-rank:参 1 0
-14|pledge/before-follows-rank:同 0 0
-3|pledge/before-follows-rank:同 1 0
5|pledge/before-follows-rank:向 1 0
6|pledge/before-follows-rank:否 1 1
3|pledge/before-follows-rank:周 0 0
-4|pledge/before-follows-rank:呼 1 0
11|pledge/before-follows-rank:和 1 0
4|pledge/before-follows-rank:和 1 1
4|pledge/before-follows-rank:嘴 0 0
17|pledge/before-follows-rank:四 1 0
14|pledge/before-follows-rank:国 0 1
-18|pledge/before-follows-rank:国 1 0
-17|pledge/before-follows-rank:国 1 1
-3|pledge/before-follows-rank:在 1 0
-4|pledge/before-follows-rank:均 0 0
-11|pledge/before-follows-rank:基 0 0
-9|pledge/before-follows-rank:增 0 0
10|pledge/before-follows-rank:外 1 0
-4|pledge/before-follows-rank:外 2 0
-5|pledge/before-follows-rank:多 0 0
-4|pledge/before-follows-rank:大 1 0
4|pledge/before-follows-rank:夹 2 2
-3|pledge/before-follows-rank:如 0 0
-5|pledge/before-follows-rank:嫌 0 0
-37|pledge/before-follows-rank:安 0 0
-3|pledge/before-follows-rank:安 1 0
19|pledge/before-follows-rank:完 0 0
4|pledge/before-follows-rank:定 0 0
17|pledge/before-follows-rank:宣 0 0
4|pledge/before-follows-rank:将 0 0
6|pledge/before-follows-rank:将 1 0
-12|pledge/before-follows-rank:局 0 0
-13|pledge/before-follows-rank:峰 0 0
15|pledge/before-follows-rank:已 0 0
3|pledge/before-follows-rank:已 1 0
14|pledge/before-follows-rank:幹 0 0
-40|pledge/before-follows-rank:幹 1 0
4|pledge/before-follows-rank:府 0 0
-3|pledge/before-follows-rank:必 0 1
8|pledge/before-follows-rank:总 0 0
-5|pledge/before-follows-rank:总 1 0
19|pledge/before-follows-rank:总 1 1
-4|pledge/before-follows-rank:总 3 0
4|pledge/before-follows-rank:恢 0 0
-7|pledge/before-follows-rank:成 0 0
18|pledge/before-follows-rank:承 0 0
-7|pledge/before-follows-rank:承 1 1
10|pledge/before-follows-rank:把 0 0
-3|pledge/before-follows-rank:拟 1 0
-8|pledge/before-follows-rank:接 1 1
7|pledge/before-follows-rank:提 0 0
6|pledge/before-follows-rank:提 1 1
-4|pledge/before-follows-rank:支 0 0
11|pledge/before-follows-rank:政 0 0
10|pledge/before-follows-rank:政 0 1
7|pledge/before-follows-rank:政 1 0
-3|pledge/before-follows-rank:政 1 1
-4|pledge/before-follows-rank:新 0 0
-11|pledge/before-follows-rank:早 0 2
3|pledge/before-follows-rank:明 0 0
6|pledge/before-follows-rank:明 0 1
-4|pledge/before-follows-rank:明 2 1
5|pledge/before-follows-rank:是 1 1
-17|pledge/before-follows-rank:智 1 0
-18|pledge/before-follows-rank:最 0 0
-5|pledge/before-follows-rank:杜 0 0
-4|pledge/before-follows-rank:标 0 0
-10|pledge/before-follows-rank:标 0 1
-3|pledge/before-follows-rank:模 0 1
-3|pledge/before-follows-rank:正 1 1
7|pledge/before-follows-rank:氏 0 0
9|pledge/before-follows-rank:氏 0 1
5|pledge/before-follows-rank:民 0 0
4|pledge/before-follows-rank:没 0 0
-4|pledge/before-follows-rank:点 0 0
-4|pledge/before-follows-rank:的 0 0
-5|pledge/before-follows-rank:的 1 0
4|pledge/before-follows-rank:目 0 0
3|pledge/before-follows-rank:看 1 0
10|pledge/before-follows-rank:社 0 0
-7|pledge/before-follows-rank:社 0 1
16|pledge/before-follows-rank:称 0 0
3|pledge/before-follows-rank:立 0 0
-7|pledge/before-follows-rank:等 0 0
-7|pledge/before-follows-rank:答 0 0
-14|pledge/before-follows-rank:算 0 1
-4|pledge/before-follows-rank:経 0 1
-6|pledge/before-follows-rank:総 1 0
-24|pledge/before-follows-rank:而 0 0
-3|pledge/before-follows-rank:致 1 0
8|pledge/before-follows-rank:表 0 0
5|pledge/before-follows-rank:要 0 0
-3|pledge/before-follows-rank:观 0 0
3|pledge/before-follows-rank:議 0 0
19|pledge/before-follows-rank:議 1 0
6|pledge/before-follows-rank:计 0 0
3|pledge/before-follows-rank:计 0 1
-4|pledge/before-follows-rank:计 1 1
-6|pledge/before-follows-rank:访 1 0
-12|pledge/before-follows-rank:说 0 0
-3|pledge/before-follows-rank:说 1 0
-43|pledge/before-follows-rank:谈 0 0
3|pledge/before-follows-rank:财 0 0
8|pledge/before-follows-rank:过 0 0
6|pledge/before-follows-rank:选 0 0
-5|pledge/before-follows-rank:选 1 1
-11|pledge/before-follows-rank:途 0 0
6|pledge/before-follows-rank:通 0 0
6|pledge/before-follows-rank:都 0 0
13|pledge/before-follows-rank:里 0 0
3|pledge/before-follows-rank:重 0 0
-20|pledge/before-follows-rank:金 0 0
-4|pledge/before-follows-rank:長 1 0
-4|pledge/before-follows-rank:防 0 0
5|pledge/before-follows-rank:防 1 0
6|pledge/before-follows-rank:陸 1 1
6|pledge/before-follows-rank:随 0 0
-24|pledge/before-follows-rank:首 0 0
15|pledge/before-follows-rank:首 0 1
-6|pledge/before-follows-rank:首 1 0
10|pledge/before-follows-rank:首 1 1
-5|pledge/before-follows-rank:高 1 0
-3|pledge/before-follows-rank:齐 0 0
-16|pledge/before-follows:)
17|pledge/before-follows:)が
13|pledge/before-follows:)が国防
-39|pledge/before-follows:)の
-42|pledge/before-follows:)の一員
3|pledge/before-follows:)の加盟
3|pledge/before-follows:)首
3|pledge/before-follows:)首脳会
4|pledge/before-follows:,把
4|pledge/before-follows:,把防卫
3|pledge/before-follows:,称5%
-5|pledge/before-follows:,该
-5|pledge/before-follows:,该国坚
13|pledge/before-follows:1
5|pledge/before-follows:10
5|pledge/before-follows:10年債
7|pledge/before-follows:12
15|pledge/before-follows:12日宣
-7|pledge/before-follows:12日申
17|pledge/before-follows:2
15|pledge/before-follows:2%
-5|pledge/before-follows:2%的标
7|pledge/before-follows:2%的目
9|pledge/before-follows:2%目标
-3|pledge/before-follows:20
7|pledge/before-follows:2014
-10|pledge/before-follows:2023
4|pledge/before-follows:2026
-6|pledge/before-follows:2027
15|pledge/before-follows:2035
6|pledge/before-follows:3
3|pledge/before-follows:3%
3|pledge/before-follows:3%目标
-5|pledge/before-follows:5
-5|pledge/before-follows:5%
3|pledge/before-follows:5%目标
12|pledge/before-follows:6
12|pledge/before-follows:6月
11|pledge/before-follows:6月宣布
-3|pledge/before-follows::
-10|pledge/before-follows::5
-10|pledge/before-follows::5%与
7|pledge/before-follows::先
5|pledge/before-follows::先把2
-3|pledge/before-follows::同
-3|pledge/before-follows::同一张
-4|pledge/before-follows::援
-4|pledge/before-follows::援外1
21|pledge/before-follows:、
5|pledge/before-follows:、2
4|pledge/before-follows:、2%を
-3|pledge/before-follows:、3
-4|pledge/before-follows:、3.5
7|pledge/before-follows:、エ
7|pledge/before-follows:、エスト
8|pledge/before-follows:、ス
8|pledge/before-follows:、スウェ
-3|pledge/before-follows:、リ
-3|pledge/before-follows:、リトア
9|pledge/before-follows:、加
9|pledge/before-follows:、加盟を
-19|pledge/before-follows:、匈
-19|pledge/before-follows:、匈牙利
9|pledge/before-follows:、国
8|pledge/before-follows:、国防費
4|pledge/before-follows:、拉
4|pledge/before-follows:、拉脱维
-3|pledge/before-follows:、挪
-3|pledge/before-follows:、挪威和
-4|pledge/before-follows:、比
-4|pledge/before-follows:、比利时
3|pledge/before-follows:、爱
3|pledge/before-follows:、爱沙尼
9|pledge/before-follows:、芬
9|pledge/before-follows:、芬兰、
3|pledge/before-follows:、訪
3|pledge/before-follows:、訪米で
8|pledge/before-follows:「
3|pledge/before-follows:「2
-4|pledge/before-follows:「5
-4|pledge/before-follows:「5%は
5|pledge/before-follows:「恪
5|pledge/before-follows:「恪守专
-3|pledge/before-follows:「日
-3|pledge/before-follows:「日本の
9|pledge/before-follows:「跟
9|pledge/before-follows:「跟随川
-6|pledge/before-follows:」
-6|pledge/before-follows:」,
-6|pledge/before-follows:」,指2
-5|pledge/before-follows:が
-17|pledge/before-follows:が2
3|pledge/before-follows:が2%を
-21|pledge/before-follows:が202
6|pledge/before-follows:が3
4|pledge/before-follows:が3.5
3|pledge/before-follows:が35年
-29|pledge/before-follows:が合
-29|pledge/before-follows:が合意し
8|pledge/before-follows:が国
8|pledge/before-follows:が国防費
17|pledge/before-follows:が定
17|pledge/before-follows:が定める
3|pledge/before-follows:が描
3|pledge/before-follows:が描いた
-7|pledge/before-follows:が求
-7|pledge/before-follows:が求める
-7|pledge/before-follows:が目
-7|pledge/before-follows:が目標と
7|pledge/before-follows:が防
7|pledge/before-follows:が防衛費
-9|pledge/before-follows:で
-3|pledge/before-follows:で、
-3|pledge/before-follows:で、国防
12|pledge/before-follows:でさ
3|pledge/before-follows:です
3|pledge/before-follows:ですらG
-11|pledge/before-follows:での
-11|pledge/before-follows:での講演
-9|pledge/before-follows:では
19|pledge/before-follows:と
-4|pledge/before-follows:とウ
-4|pledge/before-follows:とウルグ
7|pledge/before-follows:とエ
7|pledge/before-follows:とエスト
6|pledge/before-follows:とオ
6|pledge/before-follows:とオラン
6|pledge/before-follows:とス
6|pledge/before-follows:とスウェ
6|pledge/before-follows:とリ
6|pledge/before-follows:とリトア
11|pledge/before-follows:など一部
-9|pledge/before-follows:など小国
-25|pledge/before-follows:に
3|pledge/before-follows:に2
3|pledge/before-follows:に2%を
-7|pledge/before-follows:につ
-7|pledge/before-follows:について
-17|pledge/before-follows:には
-17|pledge/before-follows:には2%
-25|pledge/before-follows:に義
-25|pledge/before-follows:に義務付
17|pledge/before-follows:に課
22|pledge/before-follows:に課した
16|pledge/before-follows:の
8|pledge/before-follows:の1
8|pledge/before-follows:の1・5
-9|pledge/before-follows:の2
3|pledge/before-follows:の2%(
-29|pledge/before-follows:の2%、
-4|pledge/before-follows:の2%に
4|pledge/before-follows:の2%は
6|pledge/before-follows:の2%を
12|pledge/before-follows:の2%目
-7|pledge/before-follows:の3カ国
6|pledge/before-follows:の3・5
6|pledge/before-follows:の5
3|pledge/before-follows:の5%と
4|pledge/before-follows:の5%合
7|pledge/before-follows:のG
7|pledge/before-follows:のGDP
4|pledge/before-follows:の「2%
-6|pledge/before-follows:の「5%
3|pledge/before-follows:のう
3|pledge/before-follows:のうちG
7|pledge/before-follows:のマ
7|pledge/before-follows:のマジャ
6|pledge/before-follows:のミ
6|pledge/before-follows:のミレイ
7|pledge/before-follows:のモ
7|pledge/before-follows:のモンテ
-11|pledge/before-follows:の侵
-11|pledge/before-follows:の侵攻を
-9|pledge/before-follows:の同
-9|pledge/before-follows:の同盟が
20|pledge/before-follows:の国
18|pledge/before-follows:の国防次
5|pledge/before-follows:の国防相
-14|pledge/before-follows:の多
-14|pledge/before-follows:の多くの
-9|pledge/before-follows:の安
-8|pledge/before-follows:の安全保
8|pledge/before-follows:の定
8|pledge/before-follows:の定める
-5|pledge/before-follows:の戦
-5|pledge/before-follows:の戦車の
3|pledge/before-follows:の現
3|pledge/before-follows:の現在の
20|pledge/before-follows:の目
16|pledge/before-follows:の目標で
3|pledge/before-follows:の軍事費
-5|pledge/before-follows:の防
-5|pledge/before-follows:の防衛費
-14|pledge/before-follows:の首
-3|pledge/before-follows:の首脳た
-12|pledge/before-follows:の首都リ
16|pledge/before-follows:は
13|pledge/before-follows:は2
-6|pledge/before-follows:は2%と
-22|pledge/before-follows:は2%の
6|pledge/before-follows:は2.4
3|pledge/before-follows:は201
26|pledge/before-follows:は203
6|pledge/before-follows:は26年
4|pledge/before-follows:は3
-5|pledge/before-follows:は30年
5|pledge/before-follows:は32年
-5|pledge/before-follows:はい
-5|pledge/before-follows:はいずれ
5|pledge/before-follows:はウ
5|pledge/before-follows:はウクラ
-3|pledge/before-follows:はメ
-3|pledge/before-follows:はメッシ
6|pledge/before-follows:は今
6|pledge/before-follows:は今年度
-4|pledge/before-follows:は同
-6|pledge/before-follows:は同じ席
5|pledge/before-follows:は国
4|pledge/before-follows:は国防費
-4|pledge/before-follows:は早
-4|pledge/before-follows:は早々に
-6|pledge/before-follows:は母
-6|pledge/before-follows:は母数が
-8|pledge/before-follows:は直
-8|pledge/before-follows:は直前に
8|pledge/before-follows:は米
8|pledge/before-follows:は米国に
3|pledge/before-follows:は軍
3|pledge/before-follows:は逆
3|pledge/before-follows:は逆に1
-11|pledge/before-follows:も
4|pledge/before-follows:も2
3|pledge/before-follows:も29年
-16|pledge/before-follows:も「
-16|pledge/before-follows:も「5%
-7|pledge/before-follows:や
-7|pledge/before-follows:やベ
-7|pledge/before-follows:やベルギ
3|pledge/before-follows:を
4|pledge/before-follows:を「
4|pledge/before-follows:を「模範
-6|pledge/before-follows:・
-5|pledge/before-follows:・ハ
-5|pledge/before-follows:・ハーグ
-16|pledge/before-follows:一
-19|pledge/before-follows:一年
-19|pledge/before-follows:一年前在
15|pledge/before-follows:上
15|pledge/before-follows:上周
17|pledge/before-follows:上周重申
7|pledge/before-follows:不
7|pledge/before-follows:不是
7|pledge/before-follows:不是北约
15|pledge/before-follows:与
9|pledge/before-follows:与加
9|pledge/before-follows:与加拿大
3|pledge/before-follows:与卢
3|pledge/before-follows:与卢森堡
6|pledge/before-follows:与挪
6|pledge/before-follows:与挪威:
-9|pledge/before-follows:与斯
-9|pledge/before-follows:与斯洛伐
3|pledge/before-follows:与法
3|pledge/before-follows:与法国表
-5|pledge/before-follows:之
-5|pledge/before-follows:之声
-4|pledge/before-follows:之声中文
4|pledge/before-follows:也
3|pledge/before-follows:也已
3|pledge/before-follows:也已承诺
-9|pledge/before-follows:事
-9|pledge/before-follows:事務
-9|pledge/before-follows:事務総長
7|pledge/before-follows:亦
7|pledge/before-follows:亦分
7|pledge/before-follows:亦分别计
8|pledge/before-follows:今
6|pledge/before-follows:今天
4|pledge/before-follows:今天公布
3|pledge/before-follows:今年军费
6|pledge/before-follows:今年将拿
4|pledge/before-follows:今年将达
5|pledge/before-follows:今年已达
-8|pledge/before-follows:今年才刚
-7|pledge/before-follows:今年的核
-7|pledge/before-follows:以
-7|pledge/before-follows:以北
-7|pledge/before-follows:以北约的
17|pledge/before-follows:会
12|pledge/before-follows:会遵
12|pledge/before-follows:会遵守5
-13|pledge/before-follows:保
-14|pledge/before-follows:保留
-14|pledge/before-follows:保留对5
3|pledge/before-follows:側は
4|pledge/before-follows:側は2%
4|pledge/before-follows:兑
4|pledge/before-follows:兑现
4|pledge/before-follows:兑现20
7|pledge/before-follows:共
3|pledge/before-follows:共同
4|pledge/before-follows:军费20
-9|pledge/before-follows:军费3.
6|pledge/before-follows:军费将很
27|pledge/before-follows:决
27|pledge/before-follows:决定
24|pledge/before-follows:决定到2
3|pledge/before-follows:决定每年
7|pledge/before-follows:则
4|pledge/before-follows:则只
4|pledge/before-follows:则只有1
3|pledge/before-follows:前
-14|pledge/before-follows:力
-14|pledge/before-follows:力挺
-14|pledge/before-follows:力挺国内
-9|pledge/before-follows:加
-18|pledge/before-follows:加盟
-18|pledge/before-follows:加盟_3
8|pledge/before-follows:加码
7|pledge/before-follows:加码至5
-13|pledge/before-follows:十
-13|pledge/before-follows:十余
-13|pledge/before-follows:十余年来
7|pledge/before-follows:却
4|pledge/before-follows:却只
4|pledge/before-follows:却只承诺
-3|pledge/before-follows:原定
-4|pledge/before-follows:原定的2
24|pledge/before-follows:去
24|pledge/before-follows:去年
19|pledge/before-follows:去年支出
3|pledge/before-follows:去年达到
-13|pledge/before-follows:参
-13|pledge/before-follows:参议
-13|pledge/before-follows:参议员建
-17|pledge/before-follows:同
-3|pledge/before-follows:同意北约
-17|pledge/before-follows:同日
-17|pledge/before-follows:同日在社
6|pledge/before-follows:向
3|pledge/before-follows:向华
3|pledge/before-follows:向华盛顿
6|pledge/before-follows:否
6|pledge/before-follows:否认
6|pledge/before-follows:否认新内
3|pledge/before-follows:周二
3|pledge/before-follows:周二也表
-4|pledge/before-follows:呼
-4|pledge/before-follows:呼吁
-4|pledge/before-follows:呼吁盟友
15|pledge/before-follows:和
7|pledge/before-follows:和加
7|pledge/before-follows:和加拿大
4|pledge/before-follows:和爱
4|pledge/before-follows:和爱沙尼
6|pledge/before-follows:和立
6|pledge/before-follows:和立陶宛
4|pledge/before-follows:嘴
4|pledge/before-follows:嘴上
4|pledge/before-follows:嘴上说3
17|pledge/before-follows:四
17|pledge/before-follows:四党
17|pledge/before-follows:四党组成
-21|pledge/before-follows:国
10|pledge/before-follows:国内
10|pledge/before-follows:国内生产
-3|pledge/before-follows:国家
-3|pledge/before-follows:国家安保
-29|pledge/before-follows:国防
-36|pledge/before-follows:国防大臣
-14|pledge/before-follows:国防开支
7|pledge/before-follows:国防相「
9|pledge/before-follows:国防相は
6|pledge/before-follows:国防費、
-20|pledge/before-follows:国防部拟
6|pledge/before-follows:国防部次
-22|pledge/before-follows:国防部長
26|pledge/before-follows:国防部长
-7|pledge/before-follows:在
-10|pledge/before-follows:在2
-12|pledge/before-follows:在2%的
4|pledge/before-follows:在众
4|pledge/before-follows:在众议院
3|pledge/before-follows:在会
-5|pledge/before-follows:在竞
-5|pledge/before-follows:在竞选中
6|pledge/before-follows:在美
6|pledge/before-follows:在美国施
4|pledge/before-follows:在议
4|pledge/before-follows:在议会重
-17|pledge/before-follows:在飞
-17|pledge/before-follows:在飞机上
-4|pledge/before-follows:均
-4|pledge/before-follows:均承
-4|pledge/before-follows:均承诺明
-11|pledge/before-follows:基
-11|pledge/before-follows:基準
-19|pledge/before-follows:基準の3
-9|pledge/before-follows:增
-9|pledge/before-follows:增加
-9|pledge/before-follows:增加军费
9|pledge/before-follows:外
8|pledge/before-follows:外相
14|pledge/before-follows:外相はN
5|pledge/before-follows:外相は、
-14|pledge/before-follows:外相会合
-4|pledge/before-follows:外长会时
3|pledge/before-follows:外长在维
-4|pledge/before-follows:外长布德
-5|pledge/before-follows:多
-5|pledge/before-follows:多年
-5|pledge/before-follows:多年来没
4|pledge/before-follows:夹
4|pledge/before-follows:夹在
4|pledge/before-follows:夹在韩国
-3|pledge/before-follows:如
-3|pledge/before-follows:如何
-3|pledge/before-follows:如何填3
-5|pledge/before-follows:嫌
-5|pledge/before-follows:嫌2
-5|pledge/before-follows:嫌2%太
-40|pledge/before-follows:安
-38|pledge/before-follows:安卡
-38|pledge/before-follows:安卡拉峰
19|pledge/before-follows:完
19|pledge/before-follows:完成
19|pledge/before-follows:完成2%
3|pledge/before-follows:定
15|pledge/before-follows:宣
16|pledge/before-follows:宣布
3|pledge/before-follows:宣布,本
11|pledge/before-follows:宣布将把
11|pledge/before-follows:将
4|pledge/before-follows:将按
4|pledge/before-follows:将按照美
-12|pledge/before-follows:局
-12|pledge/before-follows:局势
-12|pledge/before-follows:局势紧张
-12|pledge/before-follows:峰
-12|pledge/before-follows:峰会
-13|pledge/before-follows:峰会前表
15|pledge/before-follows:已
5|pledge/before-follows:已经
3|pledge/before-follows:已经决定
-27|pledge/before-follows:幹
-29|pledge/before-follows:幹部
-28|pledge/before-follows:幹部は「
4|pledge/before-follows:府
4|pledge/before-follows:府未
4|pledge/before-follows:府未作回
-3|pledge/before-follows:必须把军
19|pledge/before-follows:总
11|pledge/before-follows:总理
-13|pledge/before-follows:总理卡拉
20|pledge/before-follows:总理戈洛
7|pledge/before-follows:总统
3|pledge/before-follows:总统宣示
4|pledge/before-follows:恢
4|pledge/before-follows:恢复
4|pledge/before-follows:恢复义务
-8|pledge/before-follows:成
-7|pledge/before-follows:成员
-7|pledge/before-follows:成员,2
11|pledge/before-follows:承
20|pledge/before-follows:承认
27|pledge/before-follows:承认,到
-6|pledge/before-follows:承认,该
-9|pledge/before-follows:承诺
-7|pledge/before-follows:承诺20
-6|pledge/before-follows:承诺的5
11|pledge/before-follows:把
4|pledge/before-follows:把国
4|pledge/before-follows:把国防支
-3|pledge/before-follows:拟借
-3|pledge/before-follows:拟借鉴北
-8|pledge/before-follows:接
-8|pledge/before-follows:接受
-8|pledge/before-follows:接受专访
13|pledge/before-follows:提
12|pledge/before-follows:提出
12|pledge/before-follows:提出的5
-5|pledge/before-follows:提前六年
4|pledge/before-follows:提前达标
-4|pledge/before-follows:支
-4|pledge/before-follows:支援
-4|pledge/before-follows:支援国の
24|pledge/before-follows:政
19|pledge/before-follows:政府
-8|pledge/before-follows:政府がN
5|pledge/before-follows:政府は、
10|pledge/before-follows:政府宣布
9|pledge/before-follows:政府的计
5|pledge/before-follows:政権
6|pledge/before-follows:新政
3|pledge/before-follows:新政権、
-4|pledge/before-follows:新标
-4|pledge/before-follows:新标准,
-9|pledge/before-follows:新目
-10|pledge/before-follows:新目标,
-10|pledge/before-follows:早
-11|pledge/before-follows:早在
-11|pledge/before-follows:早在20
5|pledge/before-follows:明
6|pledge/before-follows:明年
6|pledge/before-follows:明年为4
-4|pledge/before-follows:明年军费
7|pledge/before-follows:是
5|pledge/before-follows:是唯
5|pledge/before-follows:是唯一不
-19|pledge/before-follows:智
-19|pledge/before-follows:智库
-14|pledge/before-follows:智库:欧
-18|pledge/before-follows:最
-19|pledge/before-follows:最低
-19|pledge/before-follows:最低,今
-5|pledge/before-follows:杜
-5|pledge/before-follows:杜思
-5|pledge/before-follows:杜思克说
-14|pledge/before-follows:标
-14|pledge/before-follows:标准
-6|pledge/before-follows:标准,明
-3|pledge/before-follows:标准使国
-4|pledge/before-follows:标准计算
-3|pledge/before-follows:模
-3|pledge/before-follows:模式
-3|pledge/before-follows:模式计算
-3|pledge/before-follows:正在研究
15|pledge/before-follows:氏
16|pledge/before-follows:氏は
14|pledge/before-follows:氏は「2
5|pledge/before-follows:民
4|pledge/before-follows:民调
4|pledge/before-follows:民调与政
4|pledge/before-follows:没
4|pledge/before-follows:没有
3|pledge/before-follows:没有实现
-4|pledge/before-follows:点
-4|pledge/before-follows:点名
-4|pledge/before-follows:点名国防
-15|pledge/before-follows:的
23|pledge/before-follows:的2
7|pledge/before-follows:的2%以
13|pledge/before-follows:的2%目
-19|pledge/before-follows:的5
-19|pledge/before-follows:的5%2
-3|pledge/before-follows:的5%之
-15|pledge/before-follows:的新
-15|pledge/before-follows:的新要求
3|pledge/before-follows:的目
-5|pledge/before-follows:的竞
-5|pledge/before-follows:的竞选纲
4|pledge/before-follows:目
3|pledge/before-follows:目標
3|pledge/before-follows:目標の2
5|pledge/before-follows:看
5|pledge/before-follows:看守
6|pledge/before-follows:看守内阁
3|pledge/before-follows:社
-4|pledge/before-follows:社会
-4|pledge/before-follows:社会科学
10|pledge/before-follows:社民
10|pledge/before-follows:社民党主
-3|pledge/before-follows:社科
-3|pledge/before-follows:社科院学
16|pledge/before-follows:称
16|pledge/before-follows:称,
15|pledge/before-follows:称,该国
3|pledge/before-follows:立委质疑
-7|pledge/before-follows:等
-7|pledge/before-follows:等八
-7|pledge/before-follows:等八国依
-9|pledge/before-follows:答
-8|pledge/before-follows:答应
-8|pledge/before-follows:答应的2
-14|pledge/before-follows:算
-4|pledge/before-follows:経
-4|pledge/before-follows:経済
-4|pledge/before-follows:経済新聞
-4|pledge/before-follows:総
-5|pledge/before-follows:総理
-5|pledge/before-follows:総理大臣
-24|pledge/before-follows:而
-24|pledge/before-follows:而言
-24|pledge/before-follows:而言\"没
-3|pledge/before-follows:致
7|pledge/before-follows:表
7|pledge/before-follows:表示
3|pledge/before-follows:表示要在
5|pledge/before-follows:要
-3|pledge/before-follows:观
-3|pledge/before-follows:观察
-3|pledge/before-follows:观察人士
22|pledge/before-follows:議
22|pledge/before-follows:議会
20|pledge/before-follows:議会は、
4|pledge/before-follows:计
-4|pledge/before-follows:计划20
3|pledge/before-follows:议
3|pledge/before-follows:议会
-6|pledge/before-follows:访
-4|pledge/before-follows:访日
-4|pledge/before-follows:访日_称
-15|pledge/before-follows:说
-13|pledge/before-follows:说,
-21|pledge/before-follows:说,2%
4|pledge/before-follows:说,3.
3|pledge/before-follows:说,菲国
-43|pledge/before-follows:谈
-45|pledge/before-follows:谈5
-45|pledge/before-follows:谈5%:
8|pledge/before-follows:过
8|pledge/before-follows:过去
8|pledge/before-follows:过去2%
-5|pledge/before-follows:选择举债
6|pledge/before-follows:选择立法
-11|pledge/before-follows:途
-11|pledge/before-follows:途中
-11|pledge/before-follows:途中对记
6|pledge/before-follows:通
6|pledge/before-follows:通过
4|pledge/before-follows:通过国防
5|pledge/before-follows:都
10|pledge/before-follows:都承
8|pledge/before-follows:都承诺把
-9|pledge/before-follows:都拿
-9|pledge/before-follows:都拿5%
5|pledge/before-follows:都答
13|pledge/before-follows:里
3|pledge/before-follows:重
-20|pledge/before-follows:金
-20|pledge/before-follows:金砖
-20|pledge/before-follows:金砖峰会
-4|pledge/before-follows:長
-4|pledge/before-follows:長、
-4|pledge/before-follows:長、NA
4|pledge/before-follows:防卫
5|pledge/before-follows:防衛
5|pledge/before-follows:防衛相「
-8|pledge/before-follows:防长
10|pledge/before-follows:防长:5
-5|pledge/before-follows:防长坦言
-18|pledge/before-follows:防长德梅
4|pledge/before-follows:防长雍森
6|pledge/before-follows:陸
6|pledge/before-follows:陸軍
6|pledge/before-follows:陸軍幹部
6|pledge/before-follows:随
4|pledge/before-follows:随即
-5|pledge/before-follows:首
-4|pledge/before-follows:首相
-40|pledge/before-follows:首相:对
-18|pledge/before-follows:首相「3
-52|pledge/before-follows:首相「5
-4|pledge/before-follows:首相に面
3|pledge/before-follows:首相の報
11|pledge/before-follows:首相は2
3|pledge/before-follows:首相は3
28|pledge/before-follows:首相は、
-8|pledge/before-follows:首相は「
7|pledge/before-follows:首相は予
4|pledge/before-follows:首相は今
6|pledge/before-follows:首相は国
3|pledge/before-follows:首相は来
7|pledge/before-follows:首相は首
12|pledge/before-follows:首相弗里
13|pledge/before-follows:首相德韦
-4|pledge/before-follows:高
-5|pledge/before-follows:高,
-5|pledge/before-follows:高,也高
-3|pledge/before-follows:齐
-3|pledge/before-follows:齐称
-3|pledge/before-follows:齐称明年
12|pledge/before-leads:
7|pledge/before-leads:\"
20|pledge/before-leads:%,
8|pledge/before-leads:%;
16|pledge/before-leads:%、
-3|pledge/before-leads:%和
-24|pledge/before-leads:%对
-21|pledge/before-leads:(
4|pledge/before-leads:)
38|pledge/before-leads:,
3|pledge/before-leads:,\"
-23|pledge/before-leads:,但
-6|pledge/before-leads:,依
-5|pledge/before-leads:,比
9|pledge/before-leads:,称
3|pledge/before-leads:,而
8|pledge/before-leads:,连
-17|pledge/before-leads:-_
3|pledge/before-leads:0_
-11|pledge/before-leads::
15|pledge/before-leads:;
5|pledge/before-leads:O)
-9|pledge/before-leads:Oが
7|pledge/before-leads:P】
3|pledge/before-leads:]_
-20|pledge/before-leads:_
8|pledge/before-leads:、「
-4|pledge/before-leads:「
11|pledge/before-leads:」と
16|pledge/before-leads:】
-4|pledge/before-leads:】「
4|pledge/before-leads:え、
5|pledge/before-leads:えた
4|pledge/before-leads:が
-13|pledge/before-leads:し、
-14|pledge/before-leads:する
3|pledge/before-leads:た
3|pledge/before-leads:て
19|pledge/before-leads:で、
-8|pledge/before-leads:と
-8|pledge/before-leads:と、
8|pledge/before-leads:に、
78|pledge/before-leads:の
6|pledge/before-leads:のは
-10|pledge/before-leads:は「
3|pledge/before-leads:め、
4|pledge/before-leads:める
-9|pledge/before-leads:や
-5|pledge/before-leads:り、
-6|pledge/before-leads:る
-3|pledge/before-leads:れた
12|pledge/before-leads:を
-6|pledge/before-leads:ア、
-10|pledge/before-leads:アと
-5|pledge/before-leads:クと
-9|pledge/before-leads:クや
-4|pledge/before-leads:ク・
6|pledge/before-leads:コの
-4|pledge/before-leads:ス
-3|pledge/before-leads:ズ
-4|pledge/before-leads:セス
21|pledge/before-leads:ダの
-4|pledge/before-leads:ツと
31|pledge/before-leads:ツの
3|pledge/before-leads:ニ
-5|pledge/before-leads:プ
-3|pledge/before-leads:ルズ
-6|pledge/before-leads:ン、
19|pledge/before-leads:ンの
-5|pledge/before-leads:ンプ
16|pledge/before-leads:ーの
3|pledge/before-leads:ーニ
-9|pledge/before-leads:一个
-7|pledge/before-leads:不是
-12|pledge/before-leads:与
4|pledge/before-leads:个
-6|pledge/before-leads:为
3|pledge/before-leads:为,
11|pledge/before-leads:主
-5|pledge/before-leads:主席
4|pledge/before-leads:乐见
5|pledge/before-leads:书长
15|pledge/before-leads:于
-3|pledge/before-leads:亚和
19|pledge/before-leads:令
-4|pledge/before-leads:会见
-22|pledge/before-leads:但
-14|pledge/before-leads:依
4|pledge/before-leads:促
3|pledge/before-leads:借鉴
3|pledge/before-leads:元
-9|pledge/before-leads:克、
3|pledge/before-leads:兑现
3|pledge/before-leads:党は
7|pledge/before-leads:党以
-19|pledge/before-leads:全
-4|pledge/before-leads:典与
-3|pledge/before-leads:出以
-17|pledge/before-leads:划把
-3|pledge/before-leads:利与
-9|pledge/before-leads:到
-4|pledge/before-leads:到,
-4|pledge/before-leads:加
-4|pledge/before-leads:参加
16|pledge/before-leads:参照
-12|pledge/before-leads:只因
9|pledge/before-leads:同】
3|pledge/before-leads:同意
11|pledge/before-leads:向
-19|pledge/before-leads:和
-12|pledge/before-leads:因
-7|pledge/before-leads:因为
4|pledge/before-leads:国
-9|pledge/before-leads:国与
-9|pledge/before-leads:国和
-40|pledge/before-leads:在
-5|pledge/before-leads:场的
3|pledge/before-leads:声)
6|pledge/before-leads:外相
-17|pledge/before-leads:外长
18|pledge/before-leads:大臣
3|pledge/before-leads:天,
7|pledge/before-leads:威与
-3|pledge/before-leads:媒:
3|pledge/before-leads:官、
4|pledge/before-leads:官が
3|pledge/before-leads:定
-4|pledge/before-leads:宛、
-4|pledge/before-leads:宛和
-17|pledge/before-leads:实现
-17|pledge/before-leads:室长
-13|pledge/before-leads:对
4|pledge/before-leads:将
-15|pledge/before-leads:将按
-4|pledge/before-leads:席
-3|pledge/before-leads:席,
-14|pledge/before-leads:幕_
4|pledge/before-leads:年
3|pledge/before-leads:并将
-6|pledge/before-leads:应以
8|pledge/before-leads:府が
19|pledge/before-leads:强令
-11|pledge/before-leads:往
-14|pledge/before-leads:循
-5|pledge/before-leads:怨
12|pledge/before-leads:总理
3|pledge/before-leads:总统
3|pledge/before-leads:意
-16|pledge/before-leads:把
-5|pledge/before-leads:抱怨
-15|pledge/before-leads:按
4|pledge/before-leads:敦促
-3|pledge/before-leads:方、
-4|pledge/before-leads:日、
-9|pledge/before-leads:日の
-4|pledge/before-leads:日在
3|pledge/before-leads:明年
-7|pledge/before-leads:是
-19|pledge/before-leads:是全
3|pledge/before-leads:時、
12|pledge/before-leads:普对
3|pledge/before-leads:月:
-3|pledge/before-leads:望依
-5|pledge/before-leads:标的
-16|pledge/before-leads:構(
16|pledge/before-leads:欧洲
10|pledge/before-leads:步向
-4|pledge/before-leads:比
16|pledge/before-leads:洲
-6|pledge/before-leads:洲版
-8|pledge/before-leads:湾の
16|pledge/before-leads:照
-6|pledge/before-leads:版
-7|pledge/before-leads:牙、
-14|pledge/before-leads:现
12|pledge/before-leads:理
-38|pledge/before-leads:理在
5|pledge/before-leads:电)
-6|pledge/before-leads:略、
-7|pledge/before-leads:的
14|pledge/before-leads:相
-18|pledge/before-leads:相は
-11|pledge/before-leads:看齐
5|pledge/before-leads:着
5|pledge/before-leads:瞄着
-9|pledge/before-leads:瞻:
20|pledge/before-leads:示,
-13|pledge/before-leads:社)
13|pledge/before-leads:称
6|pledge/before-leads:称,
-4|pledge/before-leads:算依
3|pledge/before-leads:统
3|pledge/before-leads:网)
3|pledge/before-leads:而
3|pledge/before-leads:肯定
-10|pledge/before-leads:胁,
18|pledge/before-leads:臣
7|pledge/before-leads:至于
-7|pledge/before-leads:言,
-4|pledge/before-leads:談で
-13|pledge/before-leads:认,
3|pledge/before-leads:证:
9|pledge/before-leads:说,
11|pledge/before-leads:費を
8|pledge/before-leads:超越
8|pledge/before-leads:越
-12|pledge/before-leads:达到
4|pledge/before-leads:迎;
3|pledge/before-leads:近的
15|pledge/before-leads:连
11|pledge/before-leads:道主
-14|pledge/before-leads:遵循
11|pledge/before-leads:邻国
28|pledge/before-leads:部长
3|pledge/before-leads:鉴
4|pledge/before-leads:長、
5|pledge/before-leads:長は
-8|pledge/before-leads:長国
-5|pledge/before-leads:长
3|pledge/before-leads:问
-4|pledge/before-leads:防长
-3|pledge/before-leads:露,
-4|pledge/before-leads:顧
-11|pledge/before-leads:飞往
8|pledge/before-leads:首相
8|pledge/before-leads:高于
-3|pledge/before-leads:麦、
-11|pledge/before-leads:齐
29|pledge/before-opens:False agent
-16|pledge/before-opens:False patient
-12|pledge/before-opens:True agent
22|pledge/before-opens:True named
40|pledge/before-rank:0 0 agent
37|pledge/before-rank:0 0 named
-8|pledge/before-rank:0 0 patient
31|pledge/before-rank:0 1 agent
45|pledge/before-rank:0 1 named
-8|pledge/before-rank:0 2 named
-5|pledge/before-rank:1 0 agent
-30|pledge/before-rank:1 0 named
-40|pledge/before-rank:1 1 agent
-8|pledge/before-rank:1 1 patient
-5|pledge/before-rank:1 2 agent
-3|pledge/before-rank:1 2 named
3|pledge/before-rank:2 0 agent
-27|pledge/before-rank:2 0 named
-4|pledge/before-rank:2 1 agent
-6|pledge/before-rank:2 1 named
3|pledge/before-rank:2 2 named
10|pledge/before-rank:3 0 named
17|pledge/before:agent
23|pledge/before:named
-14|pledge/before:patient
-29|pledge/class-main:ALLIES ALLIES
45|pledge/class-main:ALLIES CHN
-34|pledge/class-main:ALLIES JPN
-8|pledge/class-main:ALLIES NATO
-3|pledge/class-main:ALLIES foe
-26|pledge/class-main:ALLIES land
-9|pledge/class-main:ALLIES member
-8|pledge/class-main:CHN CHN
-11|pledge/class-main:CHN JPN
-9|pledge/class-main:CHN land
-12|pledge/class-main:EU NATO
-5|pledge/class-main:EU member
-11|pledge/class-main:JPN ALLIES
-42|pledge/class-main:JPN JPN
9|pledge/class-main:JPN NATO
21|pledge/class-main:JPN land
13|pledge/class-main:KOR JPN
5|pledge/class-main:KOR TWN
-3|pledge/class-main:KOR member
21|pledge/class-main:NATO ALLIES
-38|pledge/class-main:NATO CHN
40|pledge/class-main:NATO JPN
6|pledge/class-main:NATO NATO
-17|pledge/class-main:NATO TWN
14|pledge/class-main:NATO foe
38|pledge/class-main:NATO member
5|pledge/class-main:TWN JPN
20|pledge/class-main:TWN TWN
-5|pledge/class-main:USA ALLIES
5|pledge/class-main:USA JPN
-5|pledge/class-main:USA KOR
-16|pledge/class-main:USA NATO
-10|pledge/class-main:USA TWN
-4|pledge/class-main:USA land
-6|pledge/class-main:USA member
-13|pledge/class-main:foe JPN
-5|pledge/class-main:foe foe
-7|pledge/class-main:foe member
18|pledge/class-main:land ALLIES
-8|pledge/class-main:land NATO
11|pledge/class-main:land land
5|pledge/class-main:land member
4|pledge/class-main:member ALLIES
34|pledge/class-main:member JPN
7|pledge/class-main:member KOR
28|pledge/class-main:member NATO
3|pledge/class-main:member TWN
-7|pledge/class-main:member foe
5|pledge/class-main:member land
-15|pledge/class-main:member member
-4|pledge/class-named:ALLIES ALLIES nobody-named
-26|pledge/class-named:ALLIES ALLIES others-named
45|pledge/class-named:ALLIES CHN nobody-named
21|pledge/class-named:ALLIES JPN nobody-named
-54|pledge/class-named:ALLIES JPN others-named
-7|pledge/class-named:ALLIES NATO others-named
-4|pledge/class-named:ALLIES land nobody-named
-22|pledge/class-named:ALLIES land others-named
-3|pledge/class-named:ALLIES member nobody-named
-6|pledge/class-named:ALLIES member others-named
-8|pledge/class-named:CHN CHN nobody-named
-6|pledge/class-named:CHN JPN nobody-named
-5|pledge/class-named:CHN JPN others-named
-9|pledge/class-named:CHN land others-named
-12|pledge/class-named:EU NATO others-named
-5|pledge/class-named:EU member nobody-named
3|pledge/class-named:JPN ALLIES nobody-named
-14|pledge/class-named:JPN ALLIES others-named
-5|pledge/class-named:JPN JPN nobody-named
-37|pledge/class-named:JPN JPN others-named
4|pledge/class-named:JPN KOR nobody-named
-4|pledge/class-named:JPN KOR others-named
8|pledge/class-named:JPN NATO others-named
-4|pledge/class-named:JPN TWN nobody-named
4|pledge/class-named:JPN TWN others-named
16|pledge/class-named:JPN land nobody-named
5|pledge/class-named:JPN land others-named
14|pledge/class-named:JPN member nobody-named
-12|pledge/class-named:JPN member others-named
14|pledge/class-named:KOR JPN others-named
8|pledge/class-named:KOR KOR nobody-named
-7|pledge/class-named:KOR KOR others-named
5|pledge/class-named:KOR TWN others-named
-3|pledge/class-named:KOR member others-named
9|pledge/class-named:NATO ALLIES nobody-named
12|pledge/class-named:NATO ALLIES others-named
-38|pledge/class-named:NATO CHN nobody-named
-25|pledge/class-named:NATO JPN nobody-named
65|pledge/class-named:NATO JPN others-named
-10|pledge/class-named:NATO KOR nobody-named
10|pledge/class-named:NATO KOR others-named
5|pledge/class-named:NATO NATO nobody-named
-38|pledge/class-named:NATO TWN nobody-named
21|pledge/class-named:NATO TWN others-named
-16|pledge/class-named:NATO foe nobody-named
29|pledge/class-named:NATO foe others-named
-29|pledge/class-named:NATO land nobody-named
30|pledge/class-named:NATO land others-named
24|pledge/class-named:NATO member nobody-named
14|pledge/class-named:NATO member others-named
5|pledge/class-named:TWN JPN nobody-named
42|pledge/class-named:TWN TWN nobody-named
-22|pledge/class-named:TWN TWN others-named
-4|pledge/class-named:USA ALLIES others-named
8|pledge/class-named:USA JPN nobody-named
-4|pledge/class-named:USA JPN others-named
-5|pledge/class-named:USA KOR others-named
-16|pledge/class-named:USA NATO others-named
-10|pledge/class-named:USA TWN others-named
-3|pledge/class-named:USA land others-named
-6|pledge/class-named:USA member others-named
-13|pledge/class-named:foe JPN others-named
17|pledge/class-named:foe foe nobody-named
-21|pledge/class-named:foe foe others-named
-6|pledge/class-named:foe member others-named
18|pledge/class-named:land ALLIES others-named
-8|pledge/class-named:land NATO others-named
19|pledge/class-named:land land nobody-named
-8|pledge/class-named:land land others-named
16|pledge/class-named:land member nobody-named
-11|pledge/class-named:land member others-named
-8|pledge/class-named:member ALLIES nobody-named
13|pledge/class-named:member ALLIES others-named
3|pledge/class-named:member JPN nobody-named
31|pledge/class-named:member JPN others-named
7|pledge/class-named:member KOR others-named
-5|pledge/class-named:member NATO nobody-named
33|pledge/class-named:member NATO others-named
3|pledge/class-named:member TWN others-named
-7|pledge/class-named:member foe others-named
5|pledge/class-named:member land others-named
-47|pledge/class-named:member member nobody-named
31|pledge/class-named:member member others-named
-35|pledge/class-shape:ALLIES half
-29|pledge/class-shape:ALLIES whole
-12|pledge/class-shape:CHN half
-7|pledge/class-shape:CHN tenth
-10|pledge/class-shape:CHN whole
-18|pledge/class-shape:EU whole
-33|pledge/class-shape:JPN half
14|pledge/class-shape:JPN whole
55|pledge/class-shape:KOR half
-3|pledge/class-shape:KOR tenth
-32|pledge/class-shape:KOR whole
30|pledge/class-shape:NATO half
-28|pledge/class-shape:NATO tenth
63|pledge/class-shape:NATO whole
-11|pledge/class-shape:TWN half
38|pledge/class-shape:TWN whole
-9|pledge/class-shape:USA half
-30|pledge/class-shape:USA whole
-24|pledge/class-shape:foe whole
26|pledge/class-shape:land tenth
15|pledge/class-shape:member half
16|pledge/class-shape:member tenth
27|pledge/class-shape:member whole
-3|pledge/class-value:ALLIES 3
-33|pledge/class-value:ALLIES 3.5
-22|pledge/class-value:ALLIES 5
-12|pledge/class-value:EU 2
-3|pledge/class-value:EU 3
29|pledge/class-value:NATO 1.5
-3|pledge/class-value:NATO 17
-12|pledge/class-value:NATO 1E+1
68|pledge/class-value:NATO 2
-11|pledge/class-value:NATO 2.1
-18|pledge/class-value:NATO 2.5
-35|pledge/class-value:NATO 3
20|pledge/class-value:NATO 3.5
-9|pledge/class-value:NATO 4
55|pledge/class-value:NATO 5
-5|pledge/class-value:NATO 5.4
-18|pledge/class-value:USA 2
-10|pledge/class-value:USA 3
-9|pledge/class-value:USA 3.5
11|pledge/class-value:USA 4
-13|pledge/class-value:USA 5
-67|pledge/class:ALLIES
-28|pledge/class:CHN
-19|pledge/class:EU
-19|pledge/class:JPN
19|pledge/class:KOR
64|pledge/class:NATO
28|pledge/class:TWN
-41|pledge/class:USA
-26|pledge/class:foe
27|pledge/class:land
61|pledge/class:member
59|pledge/group:all
38|pledge/group:all back:0
21|pledge/group:all back:1
14|pledge/group:list after lands
-16|pledge/group:list after union
-4|pledge/group:list before 1
24|pledge/group:list before lands
-29|pledge/group:list before union
17|pledge/group:list-follows:,
17|pledge/group:list-follows:,一
-7|pledge/group:list-follows:2
-7|pledge/group:list-follows:20
-20|pledge/group:list-follows::
14|pledge/group:list-follows::军
-16|pledge/group:list-follows::同
-18|pledge/group:list-follows::援
31|pledge/group:list-follows:、
31|pledge/group:list-follows:、3
11|pledge/group:list-follows:で
11|pledge/group:list-follows:で、
-5|pledge/group:list-follows:な
-5|pledge/group:list-follows:など
33|pledge/group:list-follows:の
24|pledge/group:list-follows:の両
10|pledge/group:list-follows:の首
-3|pledge/group:list-follows:は
-22|pledge/group:list-follows:は1
11|pledge/group:list-follows:は2
11|pledge/group:list-follows:は早
-16|pledge/group:list-follows:へ
-16|pledge/group:list-follows:へ波
-26|pledge/group:list-follows:亦
-26|pledge/group:list-follows:亦分
-8|pledge/group:list-follows:今
-8|pledge/group:list-follows:今年
-39|pledge/group:list-follows:会
-39|pledge/group:list-follows:会谈
-13|pledge/group:list-follows:刚
-13|pledge/group:list-follows:刚刚
-8|pledge/group:list-follows:吕
-8|pledge/group:list-follows:吕特
7|pledge/group:list-follows:国
7|pledge/group:list-follows:国防
-5|pledge/group:list-follows:换
-5|pledge/group:list-follows:换函
20|pledge/group:list-follows:握
20|pledge/group:list-follows:握手
-33|pledge/group:list-follows:氏
-16|pledge/group:list-follows:氏に
-16|pledge/group:list-follows:氏就
17|pledge/group:list-follows:的
17|pledge/group:list-follows:的防
-3|pledge/group:list-follows:等
-3|pledge/group:list-follows:等八
15|pledge/group:list-follows:表
15|pledge/group:list-follows:表示
10|pledge/group:list-follows:都
10|pledge/group:list-follows:都已
21|pledge/group:list-follows:齐
21|pledge/group:list-follows:齐称
24|pledge/group:list-leads:
7|pledge/group:list-leads:)
10|pledge/group:list-leads:,
-5|pledge/group:list-leads:、
-22|pledge/group:list-leads:】
-16|pledge/group:list-leads:の
11|pledge/group:list-leads:は
-3|pledge/group:list-leads:但
-10|pledge/group:list-leads:在
17|pledge/group:list-leads:如
-16|pledge/group:list-leads:洲
59|pledge/group:named
5|pledge/group:named False
54|pledge/group:named True
-20|pledge/group:signs after
-74|pledge/group:signs before
-32|pledge/group:signs-follows:、
-20|pledge/group:signs-follows:の
-11|pledge/group:signs-follows:志
-31|pledge/group:signs-follows:等
24|pledge/group:three
24|pledge/group:three back:0
17|pledge/group:two
23|pledge/group:two back:0
-6|pledge/group:two back:1
8|pledge/known-for:AGO 1.3 2027
8|pledge/known-for:AGO 2027
-3|pledge/known-for:ALLIES 2 2024
-5|pledge/known-for:ALLIES 2 2026
-5|pledge/known-for:ALLIES 2 FY2027
-3|pledge/known-for:ALLIES 2024
-5|pledge/known-for:ALLIES 2026
-11|pledge/known-for:ALLIES 2035
-10|pledge/known-for:ALLIES 3.5 2035
-5|pledge/known-for:ALLIES FY2027
6|pledge/known-for:ARG 2 2031
6|pledge/known-for:ARG 2031
3|pledge/known-for:AUS 2 2020/2021
3|pledge/known-for:AUS 2020/2021
7|pledge/known-for:AUS 2033
4|pledge/known-for:AUS 2033/2034
7|pledge/known-for:AUS 3 2033
3|pledge/known-for:AUS FY2033
6|pledge/known-for:AUT 1.5 2027
7|pledge/known-for:AUT 2 2032
6|pledge/known-for:AUT 2027
7|pledge/known-for:AUT 2032
6|pledge/known-for:BEL 2 2025
4|pledge/known-for:BEL 2 2035
19|pledge/known-for:BEL 2025
13|pledge/known-for:BEL 3.5 2025
-4|pledge/known-for:BEL 3.5 2035
3|pledge/known-for:BGR 2030
3|pledge/known-for:BGR 3 2030
11|pledge/known-for:CAN 2 2032
42|pledge/known-for:CAN 2 FY2025
-8|pledge/known-for:CAN 2026
3|pledge/known-for:CAN 2030
11|pledge/known-for:CAN 2032
32|pledge/known-for:CAN 2035
-7|pledge/known-for:CAN 3.5 2026
31|pledge/known-for:CAN 5 2035
42|pledge/known-for:CAN FY2025
4|pledge/known-for:CHE 1 2032
-6|pledge/known-for:CHE 1.5 2027
-3|pledge/known-for:CHE 2 2032
-6|pledge/known-for:CHE 2027
-6|pledge/known-for:CHN 1.7 2030
-3|pledge/known-for:CHN 2029
-6|pledge/known-for:CHN 2030
11|pledge/known-for:CHN 2032
-4|pledge/known-for:COL 2 2031
-4|pledge/known-for:COL 2031
8|pledge/known-for:DEU 2 2024
4|pledge/known-for:DEU 2 FY2024
9|pledge/known-for:DEU 2024
-13|pledge/known-for:DEU 2026
21|pledge/known-for:DEU 2029
-4|pledge/known-for:DEU 2030
-27|pledge/known-for:DEU 2035
22|pledge/known-for:DEU 3.5 2029
-3|pledge/known-for:DEU 3.5 2032
-13|pledge/known-for:DEU 4.8 2026
-29|pledge/known-for:DEU 5 2035
-3|pledge/known-for:DEU 5-6 2030
4|pledge/known-for:DEU FY2024
-7|pledge/known-for:DNK 2 2026
-4|pledge/known-for:DNK 2029
-6|pledge/known-for:DNK 2035
-4|pledge/known-for:DNK 3 2029
-7|pledge/known-for:DNK 3.4 2026
14|pledge/known-for:DNK 3.5 2026
-7|pledge/known-for:DNK 3.5 2035
-19|pledge/known-for:ESP 2 2024
15|pledge/known-for:ESP 2 2025
6|pledge/known-for:ESP 2 2029
-19|pledge/known-for:ESP 2024
15|pledge/known-for:ESP 2025
-5|pledge/known-for:ESP 2026
5|pledge/known-for:ESP 2029
-10|pledge/known-for:ESP 2035
-10|pledge/known-for:ESP 5 2035
-5|pledge/known-for:ESP 5.4 2026
-4|pledge/known-for:EST 2025
19|pledge/known-for:EST 2026
-21|pledge/known-for:EST 2035
-3|pledge/known-for:EST 3 2025
12|pledge/known-for:EST 5 2026
-21|pledge/known-for:EST 5 2035
8|pledge/known-for:EST 5.4 2026
-3|pledge/known-for:EU 2029
-3|pledge/known-for:EU 3 2029
-6|pledge/known-for:FIN 0.5 2028
-6|pledge/known-for:FIN 2028
14|pledge/known-for:FIN 2029
4|pledge/known-for:FIN 2032
10|pledge/known-for:FIN 2035
14|pledge/known-for:FIN 3 2029
4|pledge/known-for:FIN 3.5 2032
10|pledge/known-for:FIN 5 2035
10|pledge/known-for:FRA 2 2027
4|pledge/known-for:FRA 2.3 2027
13|pledge/known-for:FRA 2027
5|pledge/known-for:FRA 2030
-3|pledge/known-for:FRA 2035
-4|pledge/known-for:FRA 5 2035
5|pledge/known-for:GBR 2.5 2027
3|pledge/known-for:GBR 2.5 2030
6|pledge/known-for:GBR 2027
3|pledge/known-for:GBR 2030
8|pledge/known-for:GBR 2034
12|pledge/known-for:GBR 2035
-3|pledge/known-for:GBR 3.5 2029
8|pledge/known-for:GBR 3.5 2034
14|pledge/known-for:GBR 3.5 2035
13|pledge/known-for:HUN 2 2024
13|pledge/known-for:HUN 2024
8|pledge/known-for:HUN 2035
7|pledge/known-for:HUN 5 2035
3|pledge/known-for:IDN 1.5 2029
3|pledge/known-for:IDN 2029
-3|pledge/known-for:IND 2 FY2032
-3|pledge/known-for:IND FY2032
7|pledge/known-for:IRL 0.5 2028
7|pledge/known-for:IRL 2028
4|pledge/known-for:IRN 17 1975
4|pledge/known-for:IRN 1975
8|pledge/known-for:ISL 1.5 2035
8|pledge/known-for:ISL 2035
-5|pledge/known-for:ITA 2 2024
8|pledge/known-for:ITA 2 2025
26|pledge/known-for:ITA 2 2028
-5|pledge/known-for:ITA 2024
-11|pledge/known-for:ITA 2025
26|pledge/known-for:ITA 2028
18|pledge/known-for:ITA 2035
5|pledge/known-for:ITA 3.5 2035
-19|pledge/known-for:ITA 5 2025
12|pledge/known-for:ITA 5 2035
-4|pledge/known-for:JPN 1 2032
4|pledge/known-for:JPN 1.5 FY2023
3|pledge/known-for:JPN 1980
-6|pledge/known-for:JPN 2 2014
8|pledge/known-for:JPN 2 2022
-18|pledge/known-for:JPN 2 2024
7|pledge/known-for:JPN 2 2027
-12|pledge/known-for:JPN 2 2028
-14|pledge/known-for:JPN 2 2032
-6|pledge/known-for:JPN 2 FY2023
-4|pledge/known-for:JPN 2 FY2024
5|pledge/known-for:JPN 2 FY2025
45|pledge/known-for:JPN 2 FY2027
3|pledge/known-for:JPN 2.5 FY2030
-6|pledge/known-for:JPN 2014
8|pledge/known-for:JPN 2022
-18|pledge/known-for:JPN 2024
-6|pledge/known-for:JPN 2025
6|pledge/known-for:JPN 2027
-12|pledge/known-for:JPN 2028
-3|pledge/known-for:JPN 2029
-4|pledge/known-for:JPN 2032
-4|pledge/known-for:JPN 2033
-10|pledge/known-for:JPN 2035
5|pledge/known-for:JPN 2050
-4|pledge/known-for:JPN 3 2025
3|pledge/known-for:JPN 3 FY2030
8|pledge/known-for:JPN 3 FY2032
3|pledge/known-for:JPN 3.5 1980
-3|pledge/known-for:JPN 3.5 2035
5|pledge/known-for:JPN 3.5 2050
5|pledge/known-for:JPN 3.5 FY2032
23|pledge/known-for:JPN 3.5 FY2035
12|pledge/known-for:JPN 5 2032
-6|pledge/known-for:JPN 5 2035
-3|pledge/known-for:JPN FY2023
-4|pledge/known-for:JPN FY2024
5|pledge/known-for:JPN FY2025
45|pledge/known-for:JPN FY2027
6|pledge/known-for:JPN FY2030
3|pledge/known-for:JPN FY2031
14|pledge/known-for:JPN FY2032
23|pledge/known-for:JPN FY2035
-4|pledge/known-for:KOR 2 FY2027
-6|pledge/known-for:KOR 2030
3|pledge/known-for:KOR 2035
-5|pledge/known-for:KOR 3.5 2030
4|pledge/known-for:KOR 3.5 2035
-4|pledge/known-for:KOR FY2027
15|pledge/known-for:LTU 2026
-3|pledge/known-for:LTU 2027
4|pledge/known-for:LTU 2030
9|pledge/known-for:LTU 5 2026
-3|pledge/known-for:LTU 5 2027
4|pledge/known-for:LTU 5-6 2026
6|pledge/known-for:LTU 5-6 2030
5|pledge/known-for:LTU 5.4 2026
4|pledge/known-for:LUX 2 2030
4|pledge/known-for:LUX 2030
5|pledge/known-for:LUX 2035
5|pledge/known-for:LUX 5 2035
4|pledge/known-for:LVA 2 2018
4|pledge/known-for:LVA 2018
4|pledge/known-for:LVA 2025
11|pledge/known-for:LVA 2026
11|pledge/known-for:LVA 2027
4|pledge/known-for:LVA 3 2025
5|pledge/known-for:LVA 4 2026
3|pledge/known-for:LVA 4.9 2026
3|pledge/known-for:LVA 5 2026
11|pledge/known-for:LVA 5 2027
-10|pledge/known-for:MNE 2 2025
-10|pledge/known-for:MNE 2025
-6|pledge/known-for:NATO 1.5 2035
-3|pledge/known-for:NATO 1.5 FY2023
-3|pledge/known-for:NATO 17 1975
-3|pledge/known-for:NATO 1975
-3|pledge/known-for:NATO 1980
9|pledge/known-for:NATO 2 2014
-10|pledge/known-for:NATO 2 2016
-4|pledge/known-for:NATO 2 2018
-3|pledge/known-for:NATO 2 2020/2021
-7|pledge/known-for:NATO 2 2022
3|pledge/known-for:NATO 2 2024
-30|pledge/known-for:NATO 2 2025
11|pledge/known-for:NATO 2 2026
-16|pledge/known-for:NATO 2 2027
-27|pledge/known-for:NATO 2 2028
-13|pledge/known-for:NATO 2 2029
-4|pledge/known-for:NATO 2 2030
-3|pledge/known-for:NATO 2 2031
-19|pledge/known-for:NATO 2 2032
7|pledge/known-for:NATO 2 FY2023
-36|pledge/known-for:NATO 2 FY2025
-32|pledge/known-for:NATO 2 FY2027
-3|pledge/known-for:NATO 2.5 2027
-3|pledge/known-for:NATO 2.5 FY2030
9|pledge/known-for:NATO 2014
-10|pledge/known-for:NATO 2016
-4|pledge/known-for:NATO 2018
-3|pledge/known-for:NATO 2020/2021
-7|pledge/known-for:NATO 2022
-4|pledge/known-for:NATO 2024
-16|pledge/known-for:NATO 2025
-24|pledge/known-for:NATO 2026
-30|pledge/known-for:NATO 2027
-28|pledge/known-for:NATO 2028
-31|pledge/known-for:NATO 2029
-53|pledge/known-for:NATO 2030
-3|pledge/known-for:NATO 2031
-53|pledge/known-for:NATO 2032
-3|pledge/known-for:NATO 2033
-9|pledge/known-for:NATO 2034
10|pledge/known-for:NATO 2035
-6|pledge/known-for:NATO 2036
-5|pledge/known-for:NATO 2050
-3|pledge/known-for:NATO 3 2030
-6|pledge/known-for:NATO 3 2036
-3|pledge/known-for:NATO 3 FY2030
-3|pledge/known-for:NATO 3 FY2032
-3|pledge/known-for:NATO 3.5 1980
-6|pledge/known-for:NATO 3.5 2024
-4|pledge/known-for:NATO 3.5 2025
7|pledge/known-for:NATO 3.5 2026
-16|pledge/known-for:NATO 3.5 2029
-10|pledge/known-for:NATO 3.5 2030
-3|pledge/known-for:NATO 3.5 2032
-8|pledge/known-for:NATO 3.5 2034
26|pledge/known-for:NATO 3.5 2035
-5|pledge/known-for:NATO 3.5 2050
-5|pledge/known-for:NATO 3.5 FY2032
-21|pledge/known-for:NATO 3.5 FY2035
19|pledge/known-for:NATO 5 2025
-28|pledge/known-for:NATO 5 2026
-8|pledge/known-for:NATO 5 2027
-32|pledge/known-for:NATO 5 2030
-31|pledge/known-for:NATO 5 2032
-9|pledge/known-for:NATO 5 2035
-3|pledge/known-for:NATO 5-6 2026
-5|pledge/known-for:NATO 5.4 2026
3|pledge/known-for:NATO FY2023
-36|pledge/known-for:NATO FY2025
-32|pledge/known-for:NATO FY2027
-5|pledge/known-for:NATO FY2030
-10|pledge/known-for:NATO FY2032
-22|pledge/known-for:NATO FY2035
3|pledge/known-for:NLD 2032
-10|pledge/known-for:NLD 2035
3|pledge/known-for:NLD 3.5 2032
-21|pledge/known-for:NLD 3.5 2035
12|pledge/known-for:NLD 5 2035
18|pledge/known-for:NOR 2 2024
-3|pledge/known-for:NOR 2 2035
18|pledge/known-for:NOR 2024
24|pledge/known-for:NOR 2035
6|pledge/known-for:NOR 2036
6|pledge/known-for:NOR 3 2036
9|pledge/known-for:NOR 3.4 2026
-8|pledge/known-for:NOR 3.5 2026
27|pledge/known-for:NOR 5 2035
3|pledge/known-for:NZL 2 2033
4|pledge/known-for:NZL 2 FY2032
3|pledge/known-for:NZL 2033
4|pledge/known-for:NZL FY2032
21|pledge/known-for:PHL 2 2028
-8|pledge/known-for:PHL 2025
21|pledge/known-for:PHL 2028
-8|pledge/known-for:PHL 3.5 2025
-7|pledge/known-for:PLW 2 2028
-7|pledge/known-for:PLW 2028
11|pledge/known-for:POL 2 2016
11|pledge/known-for:POL 2016
24|pledge/known-for:POL 2026
-4|pledge/known-for:POL 2035
-4|pledge/known-for:POL 3.5 2035
17|pledge/known-for:POL 4.8 2026
8|pledge/known-for:POL 5 2026
-8|pledge/known-for:PRT 1.3 2027
12|pledge/known-for:PRT 2 2025
7|pledge/known-for:PRT 2 2029
12|pledge/known-for:PRT 2025
-8|pledge/known-for:PRT 2027
7|pledge/known-for:PRT 2029
5|pledge/known-for:ROU 3.5 2030
-9|pledge/known-for:SGP 2 FY2025
-9|pledge/known-for:SGP FY2025
13|pledge/known-for:SRB 2.6 2024
13|pledge/known-for:SRB 2024
6|pledge/known-for:SVK 2024
-3|pledge/known-for:SVK 2030
6|pledge/known-for:SVK 3.5 2024
4|pledge/known-for:SWE 2 2024
4|pledge/known-for:SWE 2024
-7|pledge/known-for:SWE 2026
11|pledge/known-for:SWE 2030
-3|pledge/known-for:SWE 2032
6|pledge/known-for:SWE 2035
-4|pledge/known-for:SWE 3.5 2026
11|pledge/known-for:SWE 3.5 2030
-4|pledge/known-for:SWE 3.5 2032
6|pledge/known-for:SWE 5 2035
6|pledge/known-for:THA 1.7 2030
6|pledge/known-for:THA 2030
-10|pledge/known-for:TUR 2035
-10|pledge/known-for:TUR 5 2035
6|pledge/known-for:TWN 2025
33|pledge/known-for:TWN 2030
-16|pledge/known-for:TWN 2035
6|pledge/known-for:TWN 3 2025
-3|pledge/known-for:TWN 5 2026
34|pledge/known-for:TWN 5 2030
-14|pledge/known-for:TWN 5 2035
13|pledge/known-for:USA 2 2032
21|pledge/known-for:USA 2032
-12|pledge/known-for:XKX 2.6 2024
-12|pledge/known-for:XKX 2024
9|pledge/known:AGO 1.3
9|pledge/known:AGO 1.3 2025
9|pledge/known:AGO 1.3 since-2025
8|pledge/known:AGO since-2025
-10|pledge/known:ALLIES 2 2018
-6|pledge/known:ALLIES 2 2022
38|pledge/known:ALLIES 2 2023
-4|pledge/known:ALLIES 2 2024
-9|pledge/known:ALLIES 2 2025
-8|pledge/known:ALLIES 2 2026
-17|pledge/known:ALLIES 2 since-2025
-13|pledge/known:ALLIES 2 to-2021
28|pledge/known:ALLIES 2 to-2024
-3|pledge/known:ALLIES 3
-33|pledge/known:ALLIES 3.5
-6|pledge/known:ALLIES 3.5 2025
-25|pledge/known:ALLIES 3.5 2026
-33|pledge/known:ALLIES 3.5 since-2025
-22|pledge/known:ALLIES 5
-50|pledge/known:ALLIES 5 2025
28|pledge/known:ALLIES 5 2026
-22|pledge/known:ALLIES 5 since-2025
-78|pledge/known:ALLIES since-2025
-13|pledge/known:ALLIES to-2021
26|pledge/known:ALLIES to-2024
-3|pledge/known:ARE since-2025
7|pledge/known:ARG 1
7|pledge/known:ARG 1 2025
7|pledge/known:ARG 1 since-2025
7|pledge/known:ARG 2
7|pledge/known:ARG 2 2025
7|pledge/known:ARG 2 since-2025
-4|pledge/known:ARG 5
-4|pledge/known:ARG 5 2025
-4|pledge/known:ARG 5 since-2025
14|pledge/known:ARG since-2025
3|pledge/known:AUS 2
5|pledge/known:AUS 2 2016
-4|pledge/known:AUS 2 2025
-5|pledge/known:AUS 2 since-2025
5|pledge/known:AUS 2 to-2021
10|pledge/known:AUS 2.4
8|pledge/known:AUS 2.4 2025
10|pledge/known:AUS 2.4 since-2025
8|pledge/known:AUS 3
7|pledge/known:AUS 3 2026
8|pledge/known:AUS 3 since-2025
-4|pledge/known:AUS 3.5
-4|pledge/known:AUS 3.5 2026
-4|pledge/known:AUS 3.5 since-2025
8|pledge/known:AUS since-2025
5|pledge/known:AUS to-2021
-6|pledge/known:AUT 1
-6|pledge/known:AUT 1 2025
-6|pledge/known:AUT 1 since-2025
7|pledge/known:AUT 1.5
7|pledge/known:AUT 1.5 2024
7|pledge/known:AUT 1.5 to-2024
8|pledge/known:AUT 2
8|pledge/known:AUT 2 2025
8|pledge/known:AUT 2 since-2025
3|pledge/known:AUT since-2025
6|pledge/known:AUT to-2024
15|pledge/known:BEL 2
-9|pledge/known:BEL 2 2023
-3|pledge/known:BEL 2 2024
8|pledge/known:BEL 2 2025
20|pledge/known:BEL 2 2026
28|pledge/known:BEL 2 since-2025
-13|pledge/known:BEL 2 to-2024
12|pledge/known:BEL 3.5
12|pledge/known:BEL 3.5 2025
12|pledge/known:BEL 3.5 since-2025
-19|pledge/known:BEL 5
-19|pledge/known:BEL 5 2026
-19|pledge/known:BEL 5 since-2025
20|pledge/known:BEL since-2025
-13|pledge/known:BEL to-2024
3|pledge/known:BGD 1.7
3|pledge/known:BGD 1.7 2025
3|pledge/known:BGD 1.7 since-2025
3|pledge/known:BGD since-2025
3|pledge/known:BGR 3
3|pledge/known:BGR 3 2025
3|pledge/known:BGR 3 since-2025
-20|pledge/known:BRA 5
-20|pledge/known:BRA 5 2025
-20|pledge/known:BRA 5 since-2025
-24|pledge/known:BRA since-2025
19|pledge/known:CAN 2
-8|pledge/known:CAN 2 2023
7|pledge/known:CAN 2 2024
24|pledge/known:CAN 2 2025
-4|pledge/known:CAN 2 2026
20|pledge/known:CAN 2 since-2025
-3|pledge/known:CAN 2.4
-3|pledge/known:CAN 2.4 2025
-3|pledge/known:CAN 2.4 since-2025
-5|pledge/known:CAN 3.5
-5|pledge/known:CAN 3.5 2027
-5|pledge/known:CAN 3.5 since-2025
17|pledge/known:CAN 5
60|pledge/known:CAN 5 2025
-44|pledge/known:CAN 5 2026
17|pledge/known:CAN 5 since-2025
30|pledge/known:CAN since-2025
10|pledge/known:CHE 1
10|pledge/known:CHE 1 2025
10|pledge/known:CHE 1 since-2025
-6|pledge/known:CHE 1.5
-6|pledge/known:CHE 1.5 2024
-6|pledge/known:CHE 1.5 to-2024
-3|pledge/known:CHE 2
-3|pledge/known:CHE 2 2025
-3|pledge/known:CHE 2 since-2025
-3|pledge/known:CHE 5
-3|pledge/known:CHE 5 2025
-3|pledge/known:CHE 5 since-2025
4|pledge/known:CHE since-2025
-6|pledge/known:CHE to-2024
-7|pledge/known:CHL 1
-7|pledge/known:CHL 1 2025
-7|pledge/known:CHL 1 since-2025
-7|pledge/known:CHL since-2025
-7|pledge/known:CHN 1.7
-6|pledge/known:CHN 1.7 2025
-7|pledge/known:CHN 1.7 since-2025
-15|pledge/known:CHN 2
-8|pledge/known:CHN 2 2024
-8|pledge/known:CHN 2 2026
-7|pledge/known:CHN 2 since-2025
-8|pledge/known:CHN 2 to-2024
-9|pledge/known:CHN 3.5
-5|pledge/known:CHN 3.5 2025
-9|pledge/known:CHN 3.5 since-2025
5|pledge/known:CHN 5
5|pledge/known:CHN 5 2025
5|pledge/known:CHN 5 since-2025
-20|pledge/known:CHN since-2025
-8|pledge/known:CHN to-2024
-4|pledge/known:COL 2
-4|pledge/known:COL 2 2025
-4|pledge/known:COL 2 since-2025
-4|pledge/known:COL since-2025
7|pledge/known:CZE 2
7|pledge/known:CZE 2 2025
7|pledge/known:CZE 2 since-2025
7|pledge/known:CZE 3
7|pledge/known:CZE 3 2025
7|pledge/known:CZE 3 since-2025
-19|pledge/known:CZE 5
-19|pledge/known:CZE 5 2025
-19|pledge/known:CZE 5 since-2025
-6|pledge/known:CZE since-2025
-15|pledge/known:DEU 2
-18|pledge/known:DEU 2 2012
9|pledge/known:DEU 2 2017
4|pledge/known:DEU 2 2019
31|pledge/known:DEU 2 2022
5|pledge/known:DEU 2 2023
-18|pledge/known:DEU 2 2024
-29|pledge/known:DEU 2 2025
3|pledge/known:DEU 2 2026
-26|pledge/known:DEU 2 since-2025
-19|pledge/known:DEU 2 to-2013
13|pledge/known:DEU 2 to-2021
18|pledge/known:DEU 2 to-2024
38|pledge/known:DEU 3.5
29|pledge/known:DEU 3.5 2025
9|pledge/known:DEU 3.5 2026
38|pledge/known:DEU 3.5 since-2025
-13|pledge/known:DEU 4.8
-13|pledge/known:DEU 4.8 2025
-13|pledge/known:DEU 4.8 since-2025
22|pledge/known:DEU 5
9|pledge/known:DEU 5 2025
13|pledge/known:DEU 5 2026
22|pledge/known:DEU 5 since-2025
-3|pledge/known:DEU 5-6
-3|pledge/known:DEU 5-6 2025
-3|pledge/known:DEU 5-6 since-2025
12|pledge/known:DEU since-2025
-19|pledge/known:DEU to-2013
14|pledge/known:DEU to-2021
18|pledge/known:DEU to-2024
-21|pledge/known:DNK 2
-12|pledge/known:DNK 2 2024
-7|pledge/known:DNK 2 2026
-9|pledge/known:DNK 2 since-2025
-12|pledge/known:DNK 2 to-2024
-7|pledge/known:DNK 3.4
-7|pledge/known:DNK 3.4 2025
-7|pledge/known:DNK 3.4 since-2025
7|pledge/known:DNK 3.5
7|pledge/known:DNK 3.5 2025
7|pledge/known:DNK 3.5 since-2025
-10|pledge/known:DNK since-2025
-12|pledge/known:DNK to-2024
-3|pledge/known:ESP 2
4|pledge/known:ESP 2 2022
-4|pledge/known:ESP 2 2024
-3|pledge/known:ESP 2 2025
-3|pledge/known:ESP 2 since-2025
14|pledge/known:ESP 2.1
12|pledge/known:ESP 2.1 2025
14|pledge/known:ESP 2.1 since-2025
-27|pledge/known:ESP 5
-27|pledge/known:ESP 5 2025
-27|pledge/known:ESP 5 since-2025
-5|pledge/known:ESP 5.4
-5|pledge/known:ESP 5.4 2025
-5|pledge/known:ESP 5.4 since-2025
-24|pledge/known:ESP since-2025
26|pledge/known:EST 2 2002
-13|pledge/known:EST 2 2024
-14|pledge/known:EST 2 2025
-14|pledge/known:EST 2 since-2025
26|pledge/known:EST 2 to-2013
-13|pledge/known:EST 2 to-2024
-5|pledge/known:EST 3
-3|pledge/known:EST 3 2024
-3|pledge/known:EST 3 to-2024
5|pledge/known:EST 3.5-5
5|pledge/known:EST 3.5-5 2024
5|pledge/known:EST 3.5-5 to-2024
26|pledge/known:EST 5
27|pledge/known:EST 5 2025
26|pledge/known:EST 5 since-2025
9|pledge/known:EST 5.4
9|pledge/known:EST 5.4 2025
9|pledge/known:EST 5.4 since-2025
17|pledge/known:EST since-2025
26|pledge/known:EST to-2013
-13|pledge/known:EST to-2024
-12|pledge/known:EU 2
-11|pledge/known:EU 2 2025
-11|pledge/known:EU 2 since-2025
-3|pledge/known:EU 3
-3|pledge/known:EU 3 2025
-3|pledge/known:EU 3 since-2025
-17|pledge/known:EU since-2025
-6|pledge/known:FIN 0.5
-6|pledge/known:FIN 0.5 2025
-6|pledge/known:FIN 0.5 since-2025
-4|pledge/known:FIN 2
-3|pledge/known:FIN 2 2024
-4|pledge/known:FIN 2 to-2024
14|pledge/known:FIN 3
13|pledge/known:FIN 3 2025
15|pledge/known:FIN 3 since-2025
-22|pledge/known:FIN 3.5
-24|pledge/known:FIN 3.5 2025
-22|pledge/known:FIN 3.5 since-2025
10|pledge/known:FIN 5
10|pledge/known:FIN 5 2026
10|pledge/known:FIN 5 since-2025
-4|pledge/known:FIN since-2025
-4|pledge/known:FIN to-2024
-6|pledge/known:FRA 1.5
-6|pledge/known:FRA 1.5 2025
-6|pledge/known:FRA 1.5 since-2025
-3|pledge/known:FRA 2
4|pledge/known:FRA 2.3
3|pledge/known:FRA 2.3 2025
4|pledge/known:FRA 2.3 since-2025
3|pledge/known:FRA 3-3.5
3|pledge/known:FRA 3-3.5 2025
3|pledge/known:FRA 3-3.5 since-2025
-13|pledge/known:FRA 3.5 2025
12|pledge/known:FRA 3.5 2026
-9|pledge/known:FRA 5
-7|pledge/known:FRA 5 2025
-9|pledge/known:FRA 5 since-2025
-11|pledge/known:FRA since-2025
-26|pledge/known:GBR 2
-9|pledge/known:GBR 2 2015
-8|pledge/known:GBR 2 2024
-8|pledge/known:GBR 2 2025
-8|pledge/known:GBR 2 since-2025
-10|pledge/known:GBR 2 to-2021
-10|pledge/known:GBR 2 to-2024
24|pledge/known:GBR 2.5
9|pledge/known:GBR 2.5 2024
14|pledge/known:GBR 2.5 2025
15|pledge/known:GBR 2.5 since-2025
9|pledge/known:GBR 2.5 to-2024
11|pledge/known:GBR 3
4|pledge/known:GBR 3 2022
7|pledge/known:GBR 3 2025
7|pledge/known:GBR 3 since-2025
4|pledge/known:GBR 3 to-2024
19|pledge/known:GBR 3.5 2025
-19|pledge/known:GBR 3.5 2026
15|pledge/known:GBR since-2025
-10|pledge/known:GBR to-2021
3|pledge/known:GBR to-2024
-4|pledge/known:GRC 2
-3|pledge/known:GRC 2 2012
-3|pledge/known:GRC 2 to-2013
-3|pledge/known:GRC since-2025
-3|pledge/known:GRC to-2013
8|pledge/known:HUN 2
7|pledge/known:HUN 2 2024
7|pledge/known:HUN 2 to-2024
-11|pledge/known:HUN 5 2025
10|pledge/known:HUN 5 2026
7|pledge/known:HUN to-2024
7|pledge/known:IDN 1.5
6|pledge/known:IDN 1.5 2025
7|pledge/known:IDN 1.5 since-2025
9|pledge/known:IDN since-2025
-3|pledge/known:IND 2
-3|pledge/known:IND 2 2026
-3|pledge/known:IND 2 since-2025
-6|pledge/known:IND since-2025
7|pledge/known:IRL 0.5
7|pledge/known:IRL 0.5 2025
7|pledge/known:IRL 0.5 since-2025
6|pledge/known:IRL since-2025
4|pledge/known:IRN 17
4|pledge/known:IRN 17 1974
4|pledge/known:IRN 17 to-1999
4|pledge/known:IRN to-1999
8|pledge/known:ISL 1.5
7|pledge/known:ISL 1.5 2025
8|pledge/known:ISL 1.5 since-2025
8|pledge/known:ISL since-2025
3|pledge/known:ISR 5
3|pledge/known:ISR 5 2026
3|pledge/known:ISR 5 since-2025
3|pledge/known:ISR 7
3|pledge/known:ISR 7 2026
3|pledge/known:ISR 7 since-2025
6|pledge/known:ISR since-2025
-19|pledge/known:ITA 1.5
-19|pledge/known:ITA 1.5 2025
-19|pledge/known:ITA 1.5 since-2025
-16|pledge/known:ITA 2
-8|pledge/known:ITA 2 2024
-6|pledge/known:ITA 2 2025
-7|pledge/known:ITA 2 since-2025
-9|pledge/known:ITA 2 to-2024
-22|pledge/known:ITA 3.5
-27|pledge/known:ITA 3.5 2025
5|pledge/known:ITA 3.5 2026
-22|pledge/known:ITA 3.5 since-2025
-4|pledge/known:ITA 5
29|pledge/known:ITA 5 2025
-33|pledge/known:ITA 5 2026
-4|pledge/known:ITA 5 since-2025
-54|pledge/known:ITA since-2025
-9|pledge/known:ITA to-2024
-4|pledge/known:JPN 1
-4|pledge/known:JPN 1 2025
-4|pledge/known:JPN 1 since-2025
-7|pledge/known:JPN 1.5
4|pledge/known:JPN 1.5 2023
-10|pledge/known:JPN 1.5 2025
-10|pledge/known:JPN 1.5 since-2025
4|pledge/known:JPN 1.5 to-2024
85|pledge/known:JPN 2
-40|pledge/known:JPN 2 2018
-33|pledge/known:JPN 2 2022
13|pledge/known:JPN 2 2023
50|pledge/known:JPN 2 2024
64|pledge/known:JPN 2 2025
28|pledge/known:JPN 2 2026
3|pledge/known:JPN 2 2027
95|pledge/known:JPN 2 since-2025
-41|pledge/known:JPN 2 to-2021
31|pledge/known:JPN 2 to-2024
4|pledge/known:JPN 2.5
4|pledge/known:JPN 2.5 since-2025
-4|pledge/known:JPN 3
-18|pledge/known:JPN 3 2025
3|pledge/known:JPN 3 2026
7|pledge/known:JPN 3 2027
-4|pledge/known:JPN 3 since-2025
-30|pledge/known:JPN 3.5
-84|pledge/known:JPN 3.5 2025
9|pledge/known:JPN 3.5 2026
30|pledge/known:JPN 3.5 2027
12|pledge/known:JPN 3.5 2030
-30|pledge/known:JPN 3.5 since-2025
-11|pledge/known:JPN 4
-10|pledge/known:JPN 4 1990
-10|pledge/known:JPN 4 to-1999
-52|pledge/known:JPN 5
-40|pledge/known:JPN 5 2025
-11|pledge/known:JPN 5 2026
-52|pledge/known:JPN 5 since-2025
-10|pledge/known:JPN to-1999
-41|pledge/known:JPN to-2021
33|pledge/known:JPN to-2024
5|pledge/known:KGZ 1.7
5|pledge/known:KGZ 1.7 2025
5|pledge/known:KGZ 1.7 since-2025
5|pledge/known:KGZ since-2025
-9|pledge/known:KHM 1.3
-9|pledge/known:KHM 1.3 2024
-9|pledge/known:KHM 1.3 to-2024
-9|pledge/known:KHM to-2024
-12|pledge/known:KOR 2
-11|pledge/known:KOR 2 2025
-12|pledge/known:KOR 2 since-2025
-7|pledge/known:KOR 3
-7|pledge/known:KOR 3 2025
-7|pledge/known:KOR 3 since-2025
55|pledge/known:KOR 3.5
30|pledge/known:KOR 3.5 2025
25|pledge/known:KOR 3.5 2026
55|pledge/known:KOR 3.5 since-2025
-13|pledge/known:KOR 5
-9|pledge/known:KOR 5 2025
-5|pledge/known:KOR 5 2026
-13|pledge/known:KOR 5 since-2025
18|pledge/known:KOR since-2025
-17|pledge/known:LTU 2
4|pledge/known:LTU 2 2014
-3|pledge/known:LTU 2 2023
-7|pledge/known:LTU 2 2025
-11|pledge/known:LTU 2 2026
-18|pledge/known:LTU 2 since-2025
4|pledge/known:LTU 2 to-2021
-3|pledge/known:LTU 2 to-2024
-4|pledge/known:LTU 2.5
-4|pledge/known:LTU 2.5 2025
-4|pledge/known:LTU 2.5 since-2025
-3|pledge/known:LTU 3.5 since-2025
47|pledge/known:LTU 5
52|pledge/known:LTU 5 2025
-5|pledge/known:LTU 5 2026
47|pledge/known:LTU 5 since-2025
12|pledge/known:LTU 5-6
11|pledge/known:LTU 5-6 2025
12|pledge/known:LTU 5-6 since-2025
3|pledge/known:LTU 5.4
3|pledge/known:LTU 5.4 2025
3|pledge/known:LTU 5.4 since-2025
34|pledge/known:LTU since-2025
4|pledge/known:LTU to-2021
-7|pledge/known:LUX 2 2023
6|pledge/known:LUX 2 2025
6|pledge/known:LUX 2 since-2025
-7|pledge/known:LUX 2 to-2024
5|pledge/known:LUX 5
5|pledge/known:LUX 5 2025
5|pledge/known:LUX 5 since-2025
12|pledge/known:LUX since-2025
-7|pledge/known:LUX to-2024
-4|pledge/known:LVA 2
4|pledge/known:LVA 2 2016
-7|pledge/known:LVA 2 2025
-7|pledge/known:LVA 2 since-2025
4|pledge/known:LVA 2 to-2021
3|pledge/known:LVA 3
3|pledge/known:LVA 3 2024
3|pledge/known:LVA 3 to-2024
5|pledge/known:LVA 4
5|pledge/known:LVA 4 2025
5|pledge/known:LVA 4 since-2025
3|pledge/known:LVA 4.9
3|pledge/known:LVA 4.9 2025
3|pledge/known:LVA 4.9 since-2025
13|pledge/known:LVA 5
8|pledge/known:LVA 5 2025
5|pledge/known:LVA 5 2026
13|pledge/known:LVA 5 since-2025
14|pledge/known:LVA since-2025
4|pledge/known:LVA to-2021
3|pledge/known:LVA to-2024
3|pledge/known:MDG 1.3
3|pledge/known:MDG 1.3 2025
3|pledge/known:MDG 1.3 since-2025
3|pledge/known:MDG since-2025
-8|pledge/known:MNE 2
-10|pledge/known:MNE 2 2025
-10|pledge/known:MNE 2 since-2025
-10|pledge/known:MNE since-2025
-3|pledge/known:MUS 1.3
-3|pledge/known:MUS 1.3 2025
-3|pledge/known:MUS 1.3 since-2025
-3|pledge/known:MUS since-2025
29|pledge/known:NATO 1.5
-3|pledge/known:NATO 1.5 2023
25|pledge/known:NATO 1.5 2025
9|pledge/known:NATO 1.5 2026
33|pledge/known:NATO 1.5 since-2025
-4|pledge/known:NATO 1.5 to-2024
-3|pledge/known:NATO 17
-3|pledge/known:NATO 17 1974
-3|pledge/known:NATO 17 to-1999
-12|pledge/known:NATO 1E+1
-12|pledge/known:NATO 1E+1 2026
-12|pledge/known:NATO 1E+1 since-2025
68|pledge/known:NATO 2
-25|pledge/known:NATO 2 2002
21|pledge/known:NATO 2 2012
-8|pledge/known:NATO 2 2016
-4|pledge/known:NATO 2 2017
50|pledge/known:NATO 2 2018
-4|pledge/known:NATO 2 2019
5|pledge/known:NATO 2 2022
-23|pledge/known:NATO 2 2023
47|pledge/known:NATO 2 2024
16|pledge/known:NATO 2 2025
3|pledge/known:NATO 2 2026
-3|pledge/known:NATO 2 2027
14|pledge/known:NATO 2 since-2025
-7|pledge/known:NATO 2 to-2013
32|pledge/known:NATO 2 to-2021
29|pledge/known:NATO 2 to-2024
-11|pledge/known:NATO 2.1
-10|pledge/known:NATO 2.1 2025
-11|pledge/known:NATO 2.1 since-2025
-18|pledge/known:NATO 2.5
-6|pledge/known:NATO 2.5 2024
-6|pledge/known:NATO 2.5 2025
-4|pledge/known:NATO 2.5 2026
-11|pledge/known:NATO 2.5 since-2025
-6|pledge/known:NATO 2.5 to-2024
-33|pledge/known:NATO 3
-4|pledge/known:NATO 3 2022
-7|pledge/known:NATO 3 2024
-10|pledge/known:NATO 3 2026
-4|pledge/known:NATO 3 2027
-18|pledge/known:NATO 3 since-2025
-13|pledge/known:NATO 3 to-2024
23|pledge/known:NATO 3.5
42|pledge/known:NATO 3.5 2025
11|pledge/known:NATO 3.5 2026
-19|pledge/known:NATO 3.5 2027
-8|pledge/known:NATO 3.5 2030
23|pledge/known:NATO 3.5 since-2025
-3|pledge/known:NATO 3.5-5
-3|pledge/known:NATO 3.5-5 2024
-3|pledge/known:NATO 3.5-5 to-2024
-9|pledge/known:NATO 4
-7|pledge/known:NATO 4 2025
-7|pledge/known:NATO 4 since-2025
61|pledge/known:NATO 5
29|pledge/known:NATO 5 2025
33|pledge/known:NATO 5 2026
61|pledge/known:NATO 5 since-2025
-6|pledge/known:NATO 5-6
-5|pledge/known:NATO 5-6 2025
-6|pledge/known:NATO 5-6 since-2025
-5|pledge/known:NATO 5.4
-5|pledge/known:NATO 5.4 2025
-5|pledge/known:NATO 5.4 since-2025
47|pledge/known:NATO since-2025
-5|pledge/known:NATO to-1999
-10|pledge/known:NATO to-2013
31|pledge/known:NATO to-2021
17|pledge/known:NLD 2
14|pledge/known:NLD 2 2024
3|pledge/known:NLD 2 2025
3|pledge/known:NLD 2 since-2025
14|pledge/known:NLD 2 to-2024
16|pledge/known:NLD 3.5
29|pledge/known:NLD 3.5 2025
-13|pledge/known:NLD 3.5 2026
16|pledge/known:NLD 3.5 since-2025
-5|pledge/known:NLD 5
-5|pledge/known:NLD 5 2025
-5|pledge/known:NLD 5 since-2025
13|pledge/known:NLD since-2025
14|pledge/known:NLD to-2024
-8|pledge/known:NOR 1.5
-8|pledge/known:NOR 1.5 2026
-8|pledge/known:NOR 1.5 since-2025
-31|pledge/known:NOR 2
9|pledge/known:NOR 2 2024
-40|pledge/known:NOR 2 2025
-40|pledge/known:NOR 2 since-2025
9|pledge/known:NOR 2 to-2024
6|pledge/known:NOR 3
6|pledge/known:NOR 3 2024
6|pledge/known:NOR 3 to-2024
9|pledge/known:NOR 3.4
9|pledge/known:NOR 3.4 2025
9|pledge/known:NOR 3.4 since-2025
3|pledge/known:NOR 3.5
3|pledge/known:NOR 3.5 2026
3|pledge/known:NOR 3.5 since-2025
40|pledge/known:NOR 5
18|pledge/known:NOR 5 2025
23|pledge/known:NOR 5 2026
40|pledge/known:NOR 5 since-2025
3|pledge/known:NOR since-2025
15|pledge/known:NOR to-2024
-3|pledge/known:NPL 1.7
-3|pledge/known:NPL 1.7 2025
-3|pledge/known:NPL 1.7 since-2025
-3|pledge/known:NPL since-2025
24|pledge/known:NZL 2
17|pledge/known:NZL 2 2025
7|pledge/known:NZL 2 2026
24|pledge/known:NZL 2 since-2025
22|pledge/known:NZL since-2025
16|pledge/known:PHL 2
3|pledge/known:PHL 2 2024
11|pledge/known:PHL 2 2026
14|pledge/known:PHL 2 since-2025
3|pledge/known:PHL 2 to-2024
-8|pledge/known:PHL 3.5
-8|pledge/known:PHL 3.5 2025
-8|pledge/known:PHL 3.5 since-2025
-8|pledge/known:PHL 5
-8|pledge/known:PHL 5 2025
-8|pledge/known:PHL 5 since-2025
3|pledge/known:PHL to-2024
-7|pledge/known:PLW 2
-7|pledge/known:PLW 2 2025
-7|pledge/known:PLW 2 since-2025
-7|pledge/known:PLW since-2025
-26|pledge/known:POL 2
11|pledge/known:POL 2 2015
-10|pledge/known:POL 2 2024
-10|pledge/known:POL 2 2025
-17|pledge/known:POL 2 2026
-27|pledge/known:POL 2 since-2025
11|pledge/known:POL 2 to-2021
-10|pledge/known:POL 2 to-2024
-3|pledge/known:POL 2.5
-16|pledge/known:POL 3.5
-5|pledge/known:POL 3.5 2025
-11|pledge/known:POL 3.5 2026
-16|pledge/known:POL 3.5 since-2025
6|pledge/known:POL 4
5|pledge/known:POL 4 2025
5|pledge/known:POL 4 since-2025
18|pledge/known:POL 4.8
17|pledge/known:POL 4.8 2025
18|pledge/known:POL 4.8 since-2025
7|pledge/known:POL 5 2025
-5|pledge/known:POL 5 2026
-18|pledge/known:POL since-2025
11|pledge/known:POL to-2021
-11|pledge/known:POL to-2024
-9|pledge/known:PRT 1.3
-9|pledge/known:PRT 1.3 2025
-9|pledge/known:PRT 1.3 since-2025
48|pledge/known:PRT 2
7|pledge/known:PRT 2 2024
16|pledge/known:PRT 2 2025
25|pledge/known:PRT 2 2026
41|pledge/known:PRT 2 since-2025
7|pledge/known:PRT 2 to-2024
-13|pledge/known:PRT 5
-12|pledge/known:PRT 5 2025
-13|pledge/known:PRT 5 since-2025
20|pledge/known:PRT since-2025
7|pledge/known:PRT to-2024
5|pledge/known:ROU 3.5
5|pledge/known:ROU 3.5 2025
5|pledge/known:ROU 3.5 since-2025
-11|pledge/known:RUS 3
-11|pledge/known:RUS 3 2026
-11|pledge/known:RUS 3 since-2025
-20|pledge/known:RUS 5
-11|pledge/known:RUS 5 2025
-9|pledge/known:RUS 5 2026
-20|pledge/known:RUS 5 since-2025
-32|pledge/known:RUS since-2025
-9|pledge/known:SGP 2
-9|pledge/known:SGP 2 2026
-9|pledge/known:SGP 2 since-2025
5|pledge/known:SGP 3
4|pledge/known:SGP 3 since-2025
-5|pledge/known:SGP 5
-5|pledge/known:SGP 5 2025
-5|pledge/known:SGP 5 since-2025
-16|pledge/known:SGP since-2025
13|pledge/known:SRB 2.6
13|pledge/known:SRB 2.6 2023
13|pledge/known:SRB 2.6 to-2024
11|pledge/known:SRB to-2024
24|pledge/known:SVK 2
24|pledge/known:SVK 2 2025
24|pledge/known:SVK 2 since-2025
6|pledge/known:SVK 3.5
6|pledge/known:SVK 3.5 2025
6|pledge/known:SVK 3.5 since-2025
-35|pledge/known:SVK 5
-35|pledge/known:SVK 5 2025
-35|pledge/known:SVK 5 since-2025
-6|pledge/known:SVK since-2025
8|pledge/known:SVN 5
8|pledge/known:SVN 5 2025
8|pledge/known:SVN 5 since-2025
10|pledge/known:SVN since-2025
-43|pledge/known:SWE 2
-39|pledge/known:SWE 2 2024
-4|pledge/known:SWE 2 2026
-4|pledge/known:SWE 2 since-2025
-39|pledge/known:SWE 2 to-2024
10|pledge/known:SWE 3
12|pledge/known:SWE 3 2026
10|pledge/known:SWE 3 since-2025
11|pledge/known:SWE 3.5
11|pledge/known:SWE 3.5 2025
11|pledge/known:SWE 3.5 since-2025
10|pledge/known:SWE 5
10|pledge/known:SWE 5 2025
10|pledge/known:SWE 5 since-2025
24|pledge/known:SWE since-2025
-38|pledge/known:SWE to-2024
9|pledge/known:THA 1.3
9|pledge/known:THA 1.3 2024
9|pledge/known:THA 1.3 to-2024
6|pledge/known:THA 1.7
6|pledge/known:THA 1.7 2025
6|pledge/known:THA 1.7 since-2025
6|pledge/known:THA since-2025
9|pledge/known:THA to-2024
-5|pledge/known:TJK 1.7
-5|pledge/known:TJK 1.7 2025
-5|pledge/known:TJK 1.7 since-2025
-5|pledge/known:TJK since-2025
-9|pledge/known:TUR 2
-7|pledge/known:TUR 2 2026
-7|pledge/known:TUR 2 since-2025
-5|pledge/known:TUR 5
-5|pledge/known:TUR 5 2026
-5|pledge/known:TUR 5 since-2025
-14|pledge/known:TUR since-2025
-11|pledge/known:TWN 2
-8|pledge/known:TWN 2 2026
-10|pledge/known:TWN 2 since-2025
15|pledge/known:TWN 3
5|pledge/known:TWN 3 2003
3|pledge/known:TWN 3 2012
9|pledge/known:TWN 3 2025
-4|pledge/known:TWN 3 2027
5|pledge/known:TWN 3 since-2025
9|pledge/known:TWN 3 to-2013
-11|pledge/known:TWN 3.5
-7|pledge/known:TWN 3.5 2025
-3|pledge/known:TWN 3.5 2030
-11|pledge/known:TWN 3.5 since-2025
35|pledge/known:TWN 5
11|pledge/known:TWN 5 2025
22|pledge/known:TWN 5 2026
35|pledge/known:TWN 5 since-2025
20|pledge/known:TWN since-2025
9|pledge/known:TWN to-2013
13|pledge/known:UKR 1E+1
13|pledge/known:UKR 1E+1 2026
13|pledge/known:UKR 1E+1 since-2025
-6|pledge/known:UKR 2
-5|pledge/known:UKR 2 2025
-5|pledge/known:UKR 2 since-2025
7|pledge/known:UKR since-2025
-18|pledge/known:USA 2
-4|pledge/known:USA 2 2017
-6|pledge/known:USA 2 2024
-7|pledge/known:USA 2 2026
-6|pledge/known:USA 2 since-2025
-4|pledge/known:USA 2 to-2021
-7|pledge/known:USA 2 to-2024
-10|pledge/known:USA 3
-4|pledge/known:USA 3 2003
-3|pledge/known:USA 3 2026
-3|pledge/known:USA 3 since-2025
-7|pledge/known:USA 3 to-2013
-8|pledge/known:USA 3.5
-5|pledge/known:USA 3.5 2025
-8|pledge/known:USA 3.5 since-2025
11|pledge/known:USA 4
11|pledge/known:USA 4 1990
11|pledge/known:USA 4 to-1999
-13|pledge/known:USA 5
-8|pledge/known:USA 5 2025
-6|pledge/known:USA 5 2026
-13|pledge/known:USA 5 since-2025
-33|pledge/known:USA since-2025
11|pledge/known:USA to-1999
-7|pledge/known:USA to-2013
-4|pledge/known:USA to-2021
-8|pledge/known:USA to-2024
-6|pledge/known:XKX 2
-6|pledge/known:XKX 2 2025
-6|pledge/known:XKX 2 since-2025
-12|pledge/known:XKX 2.6
-12|pledge/known:XKX 2.6 2023
-12|pledge/known:XKX 2.6 to-2024
-6|pledge/known:XKX since-2025
-12|pledge/known:XKX to-2024
45|pledge/last-kind:benchmark False
12|pledge/last-kind:cap True
11|pledge/last-kind:demand False
31|pledge/last-kind:denial False
-9|pledge/last-kind:denial True
-33|pledge/last-kind:level False
9|pledge/last-kind:level True
-19|pledge/last-kind:other False
3|pledge/last-kind:other True
7|pledge/last-kind:pledge False
-4|pledge/last-kind:pledge True
7|pledge/last-kind:proposal False
-12|pledge/last-kind:proposal True
67|pledge/last:before nobody-named
-17|pledge/last:before others-named
-8|pledge/last:here nobody-named
5|pledge/last:here others-named
8|pledge/main:nobody-named
11|pledge/named:1
47|pledge/named:3
-15|pledge/one-of-several
15|pledge/right-before:
13|pledge/right-before:)が国防費を
3|pledge/right-before:,称
12|pledge/right-before:2035年
-9|pledge/right-before::
5|pledge/right-before::先把
-3|pledge/right-before::同一张
8|pledge/right-before:、国防費
3|pledge/right-before:、訪米で
-3|pledge/right-before:「日本の
7|pledge/right-before:が
-4|pledge/right-before:がGDPの
3|pledge/right-before:がGDP比
3|pledge/right-before:とオランダ、
3|pledge/right-before:に
7|pledge/right-before:については、
-17|pledge/right-before:には
22|pledge/right-before:に課した
15|pledge/right-before:の
6|pledge/right-before:のGDP
9|pledge/right-before:の「
8|pledge/right-before:の定める
-14|pledge/right-before:は
-4|pledge/right-before:は早々に
3|pledge/right-before:は逆に
-16|pledge/right-before:も「
3|pledge/right-before:也已承诺向
-7|pledge/right-before:以北约的
12|pledge/right-before:会遵守
-14|pledge/right-before:保留对
4|pledge/right-before:側は
-9|pledge/right-before:军费
7|pledge/right-before:加码至
-13|pledge/right-before:十余年来把
-4|pledge/right-before:原定的
3|pledge/right-before:向华盛顿许诺
4|pledge/right-before:嘴上说
10|pledge/right-before:国内生产总值
4|pledge/right-before:国防相「今年
3|pledge/right-before:国防相「来年
3|pledge/right-before:国防相は「
-11|pledge/right-before:在
-10|pledge/right-before:基準の
4|pledge/right-before:外相は、
-3|pledge/right-before:如何填
-5|pledge/right-before:嫌
19|pledge/right-before:完成
-5|pledge/right-before:承诺的
-3|pledge/right-before:拟借鉴北约
-5|pledge/right-before:杜思克说,
5|pledge/right-before:氏は「
4|pledge/right-before:民调与政界:
3|pledge/right-before:海牙承诺的
9|pledge/right-before:的
-3|pledge/right-before:的5%之间,
3|pledge/right-before:目標の
-8|pledge/right-before:答应的
-17|pledge/right-before:说,
-45|pledge/right-before:谈
8|pledge/right-before:过去
-9|pledge/right-before:都拿
8|pledge/right-before:防长:
-69|pledge/right-before:首相「
6|pledge/right-before:首相は、まず
-8|pledge/ruled
-4|pledge/ruled:as_before_in_sentence
-56|pledge/ruled:as_in_the_sentence_before
-7|pledge/ruled:clause_before_it
15|pledge/ruled:its_money
35|pledge/ruled:main_spender
-17|pledge/ruled:named_after_patient
39|pledge/ruled:named_before
18|pledge/ruled:named_in_clause
-3|pledge/ruled:named_in_clause_patient
-45|pledge/ruled:named_right_before
6|pledge/ruled:of_the_alliance
-13|pledge/ruled:owner
17|pledge/ruled:respectively
4|pledge/ruled:subject_before
-13|pledge/same-figure-of-another
13|pledge/same-figure-of-it
-62|pledge/several:2
41|pledge/several:3
21|pledge/several:4
81|pledge/subject:nobody-named
-6|pledge/subject:others-named
20|pledge/title
-5|pledge/told-of:0
18|pledge/told-of:1
-12|pledge/told-of:3
-17|pledge/unnamed
-42|pledge/unnamed-beside-others
8|proposal/after-far:1 False
9|proposal/after-far:36 False
18|proposal/after-far:4 True
-18|proposal/after-far:9 False
9|proposal/after-far:9 True
5|proposal/after-follows:に
7|proposal/after-follows:にも False
18|proposal/after-follows:の
25|proposal/after-follows:のた True
-3|proposal/after-follows:のよ True
-4|proposal/after-follows:の頼 True
-28|proposal/after-follows:は
-25|proposal/after-follows:は今 False
-3|proposal/after-follows:は議 True
-8|proposal/after-follows:も
-8|proposal/after-follows:も3 True
-7|proposal/after-follows:不
-8|proposal/after-follows:不愿 True
5|proposal/after-follows:反
5|proposal/after-follows:反对 True
-9|proposal/after-follows:和
-9|proposal/after-follows:和以 True
13|proposal/after-follows:国
13|proposal/after-follows:国防 True
-5|proposal/after-follows:当
-5|proposal/after-follows:当场 True
8|proposal/after-follows:控
8|proposal/after-follows:控え False
11|proposal/after-follows:新
11|proposal/after-follows:新目 False
-3|proposal/after-follows:氏
-10|proposal/after-follows:氏側 False
-7|proposal/after-follows:的
-5|proposal/after-follows:的5 False
-21|proposal/after-follows:自
-21|proposal/after-follows:自己 True
12|proposal/after-follows:财
12|proposal/after-follows:财政 False
48|proposal/after-follows:还
48|proposal/after-follows:还是 True
7|proposal/after-leads:%が
-21|proposal/after-leads:,而
-14|proposal/after-leads:,遭
-4|proposal/after-leads:」_
-25|proposal/after-leads:う。
8|proposal/after-leads:き_
7|proposal/after-leads:ける
13|proposal/after-leads:げ、
-3|proposal/after-leads:に、
-5|proposal/after-leads:も_
-8|proposal/after-leads:上、
11|proposal/after-leads:作为
-5|proposal/after-leads:别被
-4|proposal/after-leads:向、
-4|proposal/after-leads:坦和
10|proposal/after-leads:总理
48|proposal/after-leads:无论
25|proposal/after-leads:派「
-8|proposal/after-leads:论,
12|proposal/after-leads:豁免
-24|proposal/after:agent False
-12|proposal/after:agent True
18|proposal/after:named False
41|proposal/after:named True
4|proposal/after:patient False
3|proposal/asks
-17|proposal/before-commas:0 0
12|proposal/before-commas:0 1
14|proposal/before-commas:1 0
5|proposal/before-commas:1 1
9|proposal/before-commas:1 2
-20|proposal/before-commas:2 0
3|proposal/before-commas:2 1
15|proposal/before-commas:2 2
-7|proposal/before-commas:3 1
-8|proposal/before-commas:3 2
17|proposal/before-far:1 0
-45|proposal/before-far:18 0
-6|proposal/before-far:18 1
23|proposal/before-far:36 0
3|proposal/before-far:36 1
-4|proposal/before-far:36 2
-21|proposal/before-far:4 0
-13|proposal/before-far:9 0
4|proposal/before-far:9 1
17|proposal/before-far:far 0
11|proposal/before-far:far 1
20|proposal/before-far:far 2
6|proposal/before-follows-rank:\" 0 0
-9|proposal/before-follows-rank:5 1 0
-3|proposal/before-follows-rank:5 1 1
-14|proposal/before-follows-rank:、 0 0
-5|proposal/before-follows-rank:、 1 0
6|proposal/before-follows-rank:、 2 0
-7|proposal/before-follows-rank:、 3 0
15|proposal/before-follows-rank:が 0 0
-5|proposal/before-follows-rank:が 1 2
35|proposal/before-follows-rank:で 0 0
-4|proposal/before-follows-rank:で 1 1
-9|proposal/before-follows-rank:と 0 0
-3|proposal/before-follows-rank:と 0 1
16|proposal/before-follows-rank:と 1 0
-18|proposal/before-follows-rank:に 0 0
11|proposal/before-follows-rank:に 0 1
-4|proposal/before-follows-rank:の 0 1
18|proposal/before-follows-rank:の 1 0
9|proposal/before-follows-rank:の 2 2
-14|proposal/before-follows-rank:は 0 0
-3|proposal/before-follows-rank:は 0 1
-7|proposal/before-follows-rank:は 1 1
8|proposal/before-follows-rank:も 0 0
-5|proposal/before-follows-rank:も 0 1
11|proposal/before-follows-rank:上 0 0
8|proposal/before-follows-rank:与 1 0
-14|proposal/before-follows-rank:並 0 0
-16|proposal/before-follows-rank:主 0 0
9|proposal/before-follows-rank:也 0 0
3|proposal/before-follows-rank:今 0 1
-18|proposal/before-follows-rank:代 0 0
-11|proposal/before-follows-rank:会 1 0
-7|proposal/before-follows-rank:元 0 0
10|proposal/before-follows-rank:党 0 0
12|proposal/before-follows-rank:内 0 0
7|proposal/before-follows-rank:军 0 0
3|proposal/before-follows-rank:分 0 0
-21|proposal/before-follows-rank:则 0 0
-35|proposal/before-follows-rank:前 1 0
3|proposal/before-follows-rank:加 1 0
3|proposal/before-follows-rank:参 1 1
-5|proposal/before-follows-rank:只 0 1
6|proposal/before-follows-rank:可 0 1
10|proposal/before-follows-rank:各 1 1
10|proposal/before-follows-rank:各 1 2
-4|proposal/before-follows-rank:后 0 0
-3|proposal/before-follows-rank:周 1 0
-23|proposal/before-follows-rank:和 1 0
7|proposal/before-follows-rank:国 0 1
13|proposal/before-follows-rank:国 1 0
4|proposal/before-follows-rank:国 1 1
-8|proposal/before-follows-rank:国 1 2
7|proposal/before-follows-rank:在 0 0
3|proposal/before-follows-rank:在 1 0
-3|proposal/before-follows-rank:外 0 0
7|proposal/before-follows-rank:大 0 0
-3|proposal/before-follows-rank:大 1 1
4|proposal/before-follows-rank:安 0 0
3|proposal/before-follows-rank:尽 0 0
-8|proposal/before-follows-rank:广 1 0
4|proposal/before-follows-rank:建 0 1
-3|proposal/before-follows-rank:当 1 0
8|proposal/before-follows-rank:总 0 0
-6|proposal/before-follows-rank:成 0 2
4|proposal/before-follows-rank:抛 1 0
-30|proposal/before-follows-rank:提 0 0
8|proposal/before-follows-rank:政 0 0
-9|proposal/before-follows-rank:政 1 0
-4|proposal/before-follows-rank:新 0 0
6|proposal/before-follows-rank:智 0 0
7|proposal/before-follows-rank:最 1 0
-12|proposal/before-follows-rank:有 0 0
3|proposal/before-follows-rank:杜 0 1
-3|proposal/before-follows-rank:杜 1 1
3|proposal/before-follows-rank:欧 1 0
15|proposal/before-follows-rank:欧 1 2
-6|proposal/before-follows-rank:正 0 0
-16|proposal/before-follows-rank:氏 0 0
-3|proposal/before-follows-rank:洛 0 0
11|proposal/before-follows-rank:的 0 0
-3|proposal/before-follows-rank:的 0 1
4|proposal/before-follows-rank:目 0 0
8|proposal/before-follows-rank:称 0 0
5|proposal/before-follows-rank:竞 0 0
-3|proposal/before-follows-rank:竞 1 1
5|proposal/before-follows-rank:総 0 0
9|proposal/before-follows-rank:经 0 0
-7|proposal/before-follows-rank:维 0 0
8|proposal/before-follows-rank:缴 0 0
5|proposal/before-follows-rank:考 0 0
-4|proposal/before-follows-rank:至 0 0
10|proposal/before-follows-rank:若 1 0
-6|proposal/before-follows-rank:表 1 1
6|proposal/before-follows-rank:认 0 0
11|proposal/before-follows-rank:议 0 0
-4|proposal/before-follows-rank:访 1 1
9|proposal/before-follows-rank:说 0 0
5|proposal/before-follows-rank:财 0 0
4|proposal/before-follows-rank:费 0 0
-5|proposal/before-follows-rank:軍 0 0
12|proposal/before-follows-rank:軍 1 0
-6|proposal/before-follows-rank:长 0 0
-19|proposal/before-follows-rank:防 0 0
-4|proposal/before-follows-rank:阵 0 0
-7|proposal/before-follows-rank:首 0 0
-22|proposal/before-follows-rank:首 1 0
3|proposal/before-follows-rank:首 1 1
6|proposal/before-follows:\"
5|proposal/before-follows:\"画
5|proposal/before-follows:\"画饼\"
8|proposal/before-follows:,却
8|proposal/before-follows:,却还要
-9|proposal/before-follows:,把
-9|proposal/before-follows:,把国防
-13|proposal/before-follows:5
-11|proposal/before-follows:5日
-11|proposal/before-follows:5日在北
3|proposal/before-follows::5
3|proposal/before-follows::5%应
-3|proposal/before-follows::不
-3|proposal/before-follows::不花5
-21|proposal/before-follows:、
9|proposal/before-follows:、3
9|proposal/before-follows:、3%へ
-26|proposal/before-follows:、5
-26|proposal/before-follows:、5%案
-3|proposal/before-follows:、N
-3|proposal/before-follows:、NAT
6|proposal/before-follows:、拉
6|proposal/before-follows:、拉脱维
-7|proposal/before-follows:、法
-7|proposal/before-follows:、法国和
4|proposal/before-follows:から2%
10|proposal/before-follows:が
-5|proposal/before-follows:が2
-5|proposal/before-follows:が2%に
8|proposal/before-follows:が3
8|proposal/before-follows:が3・5
5|proposal/before-follows:が6
5|proposal/before-follows:が6日議
4|proposal/before-follows:が、
4|proposal/before-follows:が、防衛
-4|proposal/before-follows:が国
-4|proposal/before-follows:が国防費
-3|proposal/before-follows:が隣
-3|proposal/before-follows:が隣にい
30|proposal/before-follows:で
20|proposal/before-follows:では
5|proposal/before-follows:では2.
-4|proposal/before-follows:では27
10|proposal/before-follows:では、国
10|proposal/before-follows:では、野
4|proposal/before-follows:と
-3|proposal/before-follows:との
-3|proposal/before-follows:との国境
4|proposal/before-follows:とネ
4|proposal/before-follows:とネパー
12|proposal/before-follows:とフ
12|proposal/before-follows:とフラン
-8|proposal/before-follows:と同
-8|proposal/before-follows:と同じ1
-10|proposal/before-follows:に
12|proposal/before-follows:に1
7|proposal/before-follows:に3
3|proposal/before-follows:に3%目
4|proposal/before-follows:に3.5
-32|proposal/before-follows:にG
-32|proposal/before-follows:にGDP
17|proposal/before-follows:には
16|proposal/before-follows:には3%
-3|proposal/before-follows:に向
-3|proposal/before-follows:に向き合
-4|proposal/before-follows:に言
-4|proposal/before-follows:に言われ
-5|proposal/before-follows:に近
-5|proposal/before-follows:に近づこ
24|proposal/before-follows:の
8|proposal/before-follows:のた
8|proposal/before-follows:のための
3|proposal/before-follows:のク
3|proposal/before-follows:のクリン
-5|proposal/before-follows:の伸
-5|proposal/before-follows:の伸びに
-8|proposal/before-follows:の取
-8|proposal/before-follows:の取り決
-7|proposal/before-follows:の基
-7|proposal/before-follows:の基準を
-8|proposal/before-follows:の核
-7|proposal/before-follows:の核には
-8|proposal/before-follows:の水
-8|proposal/before-follows:の水準を
-10|proposal/before-follows:の目
-3|proposal/before-follows:の目標と
-16|proposal/before-follows:の目標に
9|proposal/before-follows:の目標を
-5|proposal/before-follows:の算
-5|proposal/before-follows:の算定方
8|proposal/before-follows:の自
8|proposal/before-follows:の自由民
8|proposal/before-follows:の負
8|proposal/before-follows:の負担増
23|proposal/before-follows:の防
23|proposal/before-follows:の防衛費
23|proposal/before-follows:の首
8|proposal/before-follows:の首相は
7|proposal/before-follows:の首相も
8|proposal/before-follows:の首脳の
-24|proposal/before-follows:は
-10|proposal/before-follows:は1
-6|proposal/before-follows:は1%へ
-4|proposal/before-follows:は1・5
4|proposal/before-follows:は2
4|proposal/before-follows:は202
4|proposal/before-follows:は27年
-4|proposal/before-follows:は2・5
9|proposal/before-follows:は3
-8|proposal/before-follows:は3%を
18|proposal/before-follows:は3.5
4|proposal/before-follows:は5
-32|proposal/before-follows:は7
-32|proposal/before-follows:は7日、
-7|proposal/before-follows:は、
-7|proposal/before-follows:は、国防
-4|proposal/before-follows:は国内総
5|proposal/before-follows:は国防費
3|proposal/before-follows:は憲
3|proposal/before-follows:は憲法に
3|proposal/before-follows:も
-7|proposal/before-follows:も1
-7|proposal/before-follows:も1.3
3|proposal/before-follows:も2
-5|proposal/before-follows:も3.3
5|proposal/before-follows:もい
5|proposal/before-follows:もいずれ
11|proposal/before-follows:上
11|proposal/before-follows:上支
11|proposal/before-follows:上支持到
7|proposal/before-follows:与
5|proposal/before-follows:与台
5|proposal/before-follows:与台湾应
4|proposal/before-follows:与英
4|proposal/before-follows:与英国的
-14|proposal/before-follows:並
-14|proposal/before-follows:並み
-11|proposal/before-follows:並みのG
-16|proposal/before-follows:主
-10|proposal/before-follows:主席
-10|proposal/before-follows:主席林德
-7|proposal/before-follows:主张
5|proposal/before-follows:主张冻结
-12|proposal/before-follows:主张把4
9|proposal/before-follows:也
9|proposal/before-follows:也该
9|proposal/before-follows:也该在同
3|proposal/before-follows:今
3|proposal/before-follows:今年
3|proposal/before-follows:今年约2
-18|proposal/before-follows:代
-18|proposal/before-follows:代表
-18|proposal/before-follows:代表建议
-11|proposal/before-follows:会
-11|proposal/before-follows:会在
-11|proposal/before-follows:会在北约
3|proposal/before-follows:保
3|proposal/before-follows:保守
-7|proposal/before-follows:元
-7|proposal/before-follows:元政
-7|proposal/before-follows:元政府高
10|proposal/before-follows:党
10|proposal/before-follows:党首
8|proposal/before-follows:党首は、
12|proposal/before-follows:内
4|proposal/before-follows:内で持ち
8|proposal/before-follows:内部
8|proposal/before-follows:内部正就
7|proposal/before-follows:军
7|proposal/before-follows:军费
4|proposal/before-follows:军费增至
3|proposal/before-follows:分
3|proposal/before-follows:分阶
3|proposal/before-follows:分阶段提
-21|proposal/before-follows:则
21|proposal/before-follows:则主
21|proposal/before-follows:则主张修
-15|proposal/before-follows:则建
-14|proposal/before-follows:则建议以
-27|proposal/before-follows:则提
-27|proposal/before-follows:则提出,
-36|proposal/before-follows:前
-8|proposal/before-follows:前国
-3|proposal/before-follows:前国安顾
-6|proposal/before-follows:前国防军
-30|proposal/before-follows:前总
-30|proposal/before-follows:前总理莫
3|proposal/before-follows:加
4|proposal/before-follows:加入
4|proposal/before-follows:加入北约
5|proposal/before-follows:参
5|proposal/before-follows:参议
3|proposal/before-follows:参议员建
-5|proposal/before-follows:只
-5|proposal/before-follows:只出
-5|proposal/before-follows:只出2%
7|proposal/before-follows:可
6|proposal/before-follows:可以
6|proposal/before-follows:可以考虑
21|proposal/before-follows:各
20|proposal/before-follows:各党
20|proposal/before-follows:各党在大
-4|proposal/before-follows:后
-4|proposal/before-follows:后首
-4|proposal/before-follows:后首次公
-3|proposal/before-follows:周
-3|proposal/before-follows:周三
-3|proposal/before-follows:周三在爱
-24|proposal/before-follows:和
-24|proposal/before-follows:和荷
-24|proposal/before-follows:和荷兰都
17|proposal/before-follows:国
5|proposal/before-follows:国会
24|proposal/before-follows:国防
3|proposal/before-follows:国防拨款
14|proposal/before-follows:国防相は
4|proposal/before-follows:国防省は
-8|proposal/before-follows:国防费占
-9|proposal/before-follows:国际
-9|proposal/before-follows:国际战略
10|proposal/before-follows:在
3|proposal/before-follows:在伦
3|proposal/before-follows:在伦敦:
5|proposal/before-follows:在克
5|proposal/before-follows:在克拉科
3|proposal/before-follows:外长商讨
-7|proposal/before-follows:外长查克
5|proposal/before-follows:大
-3|proposal/before-follows:大使
-3|proposal/before-follows:大使が務
8|proposal/before-follows:大統
7|proposal/before-follows:大統領が
11|proposal/before-follows:学者主张
-11|proposal/before-follows:学者认为
3|proposal/before-follows:安保
-3|proposal/before-follows:安塔
-3|proposal/before-follows:安塔利亚
3|proposal/before-follows:尽
3|proposal/before-follows:尽快
3|proposal/before-follows:尽快达到
-7|proposal/before-follows:广
-7|proposal/before-follows:广播
-7|proposal/before-follows:广播协会
-4|proposal/before-follows:应同
-4|proposal/before-follows:应同步把
4|proposal/before-follows:建
4|proposal/before-follows:建言
4|proposal/before-follows:建言,把
-3|proposal/before-follows:当
-3|proposal/before-follows:当晚
-3|proposal/before-follows:当晚表态
9|proposal/before-follows:总
8|proposal/before-follows:总统
5|proposal/before-follows:总统选举
-8|proposal/before-follows:成
-8|proposal/before-follows:成员
-6|proposal/before-follows:成员去年
4|proposal/before-follows:抛
4|proposal/before-follows:抛出
4|proposal/before-follows:抛出\"重
-30|proposal/before-follows:提
-21|proposal/before-follows:提出
-21|proposal/before-follows:提出各国
-10|proposal/before-follows:提议
-7|proposal/before-follows:提议,凡
-3|proposal/before-follows:提议把门
-9|proposal/before-follows:政府は、
5|proposal/before-follows:政府系の
3|proposal/before-follows:政府考虑
-4|proposal/before-follows:新
3|proposal/before-follows:新总
3|proposal/before-follows:新总统:
-8|proposal/before-follows:新首
-8|proposal/before-follows:新首相「
4|proposal/before-follows:智
4|proposal/before-follows:智库
11|proposal/before-follows:智库提议
-6|proposal/before-follows:智库研究
7|proposal/before-follows:最
7|proposal/before-follows:最大
7|proposal/before-follows:最大派系
-13|proposal/before-follows:有
-15|proposal/before-follows:有事
-14|proposal/before-follows:有事に備
3|proposal/before-follows:朝
3|proposal/before-follows:朝野
-3|proposal/before-follows:杜思
-3|proposal/before-follows:杜思克说
3|proposal/before-follows:杜鲁
3|proposal/before-follows:杜鲁多则
18|proposal/before-follows:欧
18|proposal/before-follows:欧洲
18|proposal/before-follows:欧洲成员
-6|proposal/before-follows:正
6|proposal/before-follows:正考
4|proposal/before-follows:正考虑接
-12|proposal/before-follows:正讨
-12|proposal/before-follows:正讨论明
-16|proposal/before-follows:氏
6|proposal/before-follows:氏、
6|proposal/before-follows:氏、国防
-23|proposal/before-follows:氏の
-23|proposal/before-follows:氏の側近
-3|proposal/before-follows:洛
-3|proposal/before-follows:洛夫
-3|proposal/before-follows:洛夫认为
11|proposal/before-follows:的
-3|proposal/before-follows:的2
-3|proposal/before-follows:的2%目
-7|proposal/before-follows:的例
-7|proposal/before-follows:的例子敲
14|proposal/before-follows:的军
3|proposal/before-follows:的军费占
11|proposal/before-follows:的军费目
-3|proposal/before-follows:的官
-3|proposal/before-follows:的官员指
7|proposal/before-follows:的支
7|proposal/before-follows:的支出不
4|proposal/before-follows:的防
4|proposal/before-follows:的防务投
4|proposal/before-follows:目
4|proposal/before-follows:目标
4|proposal/before-follows:目标定为
8|proposal/before-follows:称
8|proposal/before-follows:称,
8|proposal/before-follows:称,今后
3|proposal/before-follows:竞
3|proposal/before-follows:竞选
-3|proposal/before-follows:竞选团队
5|proposal/before-follows:竞选时主
5|proposal/before-follows:総
3|proposal/before-follows:総研
3|proposal/before-follows:総研の研
9|proposal/before-follows:经
9|proposal/before-follows:经济
9|proposal/before-follows:经济部长
-7|proposal/before-follows:维
-7|proposal/before-follows:维持
-7|proposal/before-follows:维持在2
8|proposal/before-follows:缴
8|proposal/before-follows:缴纳
8|proposal/before-follows:缴纳3%
5|proposal/before-follows:考
5|proposal/before-follows:考虑
4|proposal/before-follows:考虑把比
-4|proposal/before-follows:至
-4|proposal/before-follows:至少
-4|proposal/before-follows:至少要4
11|proposal/before-follows:若
10|proposal/before-follows:若要
10|proposal/before-follows:若要在没
-6|proposal/before-follows:表
-6|proposal/before-follows:表示
-6|proposal/before-follows:表示,北
6|proposal/before-follows:认
6|proposal/before-follows:认为
3|proposal/before-follows:认为3%
3|proposal/before-follows:认为应达
11|proposal/before-follows:议
11|proposal/before-follows:议会
6|proposal/before-follows:议会国防
5|proposal/before-follows:议会小组
-4|proposal/before-follows:访
-4|proposal/before-follows:访问
-4|proposal/before-follows:访问布鲁
11|proposal/before-follows:说
5|proposal/before-follows:说,
6|proposal/before-follows:说军
6|proposal/before-follows:说军费占
5|proposal/before-follows:财
5|proposal/before-follows:财政
5|proposal/before-follows:财政部长
4|proposal/before-follows:费
3|proposal/before-follows:费占
3|proposal/before-follows:费占国内
7|proposal/before-follows:軍
7|proposal/before-follows:軍の
12|proposal/before-follows:軍の元参
-5|proposal/before-follows:軍の増強
-9|proposal/before-follows:长
-6|proposal/before-follows:长皮
-6|proposal/before-follows:长皮斯托
-19|proposal/before-follows:防
-16|proposal/before-follows:防衛
-16|proposal/before-follows:防衛費、
-3|proposal/before-follows:防长
3|proposal/before-follows:防长:3
9|proposal/before-follows:防长:外
11|proposal/before-follows:防长会上
-27|proposal/before-follows:防长提议
-4|proposal/before-follows:阵
-4|proposal/before-follows:阵营
-4|proposal/before-follows:阵营的智
-26|proposal/before-follows:首
-26|proposal/before-follows:首相
-20|proposal/before-follows:首相:把
9|proposal/before-follows:首相には
-23|proposal/before-follows:首相の持
3|proposal/before-follows:首相は2
12|proposal/before-leads:
-8|proposal/before-leads:%,
5|proposal/before-leads:%、
3|proposal/before-leads:)
5|proposal/before-leads:)の
17|proposal/before-leads:,
4|proposal/before-leads:-_
9|proposal/before-leads::
-5|proposal/before-leads:;
13|proposal/before-leads:_
6|proposal/before-leads:、
-19|proposal/before-leads:「
12|proposal/before-leads:】
3|proposal/before-leads:いう
3|proposal/before-leads:う
5|proposal/before-leads:え、
-8|proposal/before-leads:から
14|proposal/before-leads:が
-4|proposal/before-leads:が、
-4|proposal/before-leads:し、
-4|proposal/before-leads:じ、
4|proposal/before-leads:た、
37|proposal/before-leads:で、
6|proposal/before-leads:でも
-6|proposal/before-leads:と
3|proposal/before-leads:の
-15|proposal/before-leads:は、
-26|proposal/before-leads:は「
-32|proposal/before-leads:ば
6|proposal/before-leads:も
-8|proposal/before-leads:や
-7|proposal/before-leads:ら
-32|proposal/before-leads:れば
-13|proposal/before-leads:を
4|proposal/before-leads:を、
3|proposal/before-leads:コ、
14|proposal/before-leads:スの
-32|proposal/before-leads:ツ
-4|proposal/before-leads:ドと
-32|proposal/before-leads:ルツ
-5|proposal/before-leads:・
20|proposal/before-leads:下,
-8|proposal/before-leads:与
-7|proposal/before-leads:中の
7|proposal/before-leads:为
10|proposal/before-leads:为,
12|proposal/before-leads:事】
3|proposal/before-leads:亚:
11|proposal/before-leads:会在
3|proposal/before-leads:使
8|proposal/before-leads:例如
-3|proposal/before-leads:元駐
-6|proposal/before-leads:党・
-4|proposal/before-leads:入
-7|proposal/before-leads:出
4|proposal/before-leads:出,
-4|proposal/before-leads:加入
-8|proposal/before-leads:北约
-3|proposal/before-leads:参照
4|proposal/before-leads:向
8|proposal/before-leads:吹让
-4|proposal/before-leads:和
10|proposal/before-leads:国
-7|proposal/before-leads:国の
-8|proposal/before-leads:国や
-3|proposal/before-leads:国与
26|proposal/before-leads:在
-4|proposal/before-leads:基:
10|proposal/before-leads:如
4|proposal/before-leads:媒:
-7|proposal/before-leads:字;
-3|proposal/before-leads:学家
-3|proposal/before-leads:家
-3|proposal/before-leads:对
3|proposal/before-leads:将使
4|proposal/before-leads:州
11|proposal/before-leads:建议
10|proposal/before-leads:张,
6|proposal/before-leads:总理
21|proposal/before-leads:把
4|proposal/before-leads:持把
3|proposal/before-leads:援,
-7|proposal/before-leads:搬出
-27|proposal/before-leads:日、
10|proposal/before-leads:日在
11|proposal/before-leads:有
-8|proposal/before-leads:期の
-4|proposal/before-leads:本与
-5|proposal/before-leads:東
-5|proposal/before-leads:極東
4|proposal/before-leads:欧州
4|proposal/before-leads:欧盟
-16|proposal/before-leads:比照
5|proposal/before-leads:氏は
8|proposal/before-leads:派「
-19|proposal/before-leads:照
-3|proposal/before-leads:特在
6|proposal/before-leads:理
16|proposal/before-leads:理が
5|proposal/before-leads:电)
-14|proposal/before-leads:的
4|proposal/before-leads:盟
-3|proposal/before-leads:省は
4|proposal/before-leads:示,
8|proposal/before-leads:立_
-8|proposal/before-leads:约
4|proposal/before-leads:言把
7|proposal/before-leads:认为
11|proposal/before-leads:讨把
8|proposal/before-leads:让
11|proposal/before-leads:议
-5|proposal/before-leads:话,
-12|proposal/before-leads:说,
-4|proposal/before-leads:費、
-11|proposal/before-leads:費を
4|proposal/before-leads:还向
5|proposal/before-leads:远:
-8|proposal/before-leads:部长
-14|proposal/before-leads:野的
-6|proposal/before-leads:长
10|proposal/before-leads:隣国
-11|proposal/before-leads:露,
-3|proposal/before-leads:駐
-31|proposal/before-opens:False agent
11|proposal/before-opens:False patient
17|proposal/before-opens:True agent
8|proposal/before-opens:True named
14|proposal/before-rank:0 0 agent
9|proposal/before-rank:0 0 named
-7|proposal/before-rank:0 1 agent
17|proposal/before-rank:0 1 named
15|proposal/before-rank:0 1 patient
-4|proposal/before-rank:0 2 named
-8|proposal/before-rank:1 0 agent
-30|proposal/before-rank:1 0 named
-3|proposal/before-rank:1 0 patient
-7|proposal/before-rank:1 1 agent
-4|proposal/before-rank:1 1 named
-5|proposal/before-rank:1 2 agent
17|proposal/before-rank:1 2 named
5|proposal/before-rank:2 0 named
9|proposal/before-rank:2 2 named
-8|proposal/before-rank:3 0 named
-14|proposal/before:agent
9|proposal/before:named
12|proposal/before:patient
-45|proposal/class-main:ALLIES ALLIES
7|proposal/class-main:ALLIES JPN
6|proposal/class-main:ALLIES KOR
-6|proposal/class-main:ALLIES NATO
-9|proposal/class-main:ALLIES TWN
25|proposal/class-main:ALLIES land
-13|proposal/class-main:ALLIES member
-8|proposal/class-main:CHN CHN
-15|proposal/class-main:CHN JPN
-5|proposal/class-main:CHN land
13|proposal/class-main:EU ALLIES
9|proposal/class-main:EU JPN
-4|proposal/class-main:EU foe
8|proposal/class-main:EU member
29|proposal/class-main:JPN JPN
15|proposal/class-main:JPN KOR
17|proposal/class-main:JPN TWN
-20|proposal/class-main:JPN land
-15|proposal/class-main:JPN member
-8|proposal/class-main:KOR JPN
13|proposal/class-main:KOR KOR
-5|proposal/class-main:KOR TWN
4|proposal/class-main:KOR land
22|proposal/class-main:NATO ALLIES
-44|proposal/class-main:NATO JPN
-15|proposal/class-main:NATO KOR
27|proposal/class-main:NATO NATO
-19|proposal/class-main:NATO TWN
-5|proposal/class-main:NATO USA
-5|proposal/class-main:NATO foe
5|proposal/class-main:NATO land
45|proposal/class-main:NATO member
16|proposal/class-main:TWN ALLIES
-4|proposal/class-main:TWN JPN
-5|proposal/class-main:TWN KOR
33|proposal/class-main:TWN TWN
-15|proposal/class-main:TWN land
-20|proposal/class-main:TWN member
8|proposal/class-main:USA CHN
16|proposal/class-main:USA JPN
-7|proposal/class-main:USA KOR
4|proposal/class-main:USA NATO
-13|proposal/class-main:USA TWN
6|proposal/class-main:USA USA
-3|proposal/class-main:USA foe
-3|proposal/class-main:USA land
-9|proposal/class-main:USA member
-10|proposal/class-main:foe JPN
-8|proposal/class-main:foe KOR
18|proposal/class-main:foe foe
-4|proposal/class-main:foe land
-8|proposal/class-main:land ALLIES
27|proposal/class-main:land JPN
-3|proposal/class-main:land TWN
-11|proposal/class-main:land foe
18|proposal/class-main:land land
-7|proposal/class-main:member JPN
-26|proposal/class-main:member NATO
6|proposal/class-main:member foe
-7|proposal/class-main:member land
8|proposal/class-main:member member
-13|proposal/class-named:ALLIES ALLIES nobody-named
-31|proposal/class-named:ALLIES ALLIES others-named
-25|proposal/class-named:ALLIES JPN nobody-named
31|proposal/class-named:ALLIES JPN others-named
-4|proposal/class-named:ALLIES KOR nobody-named
10|proposal/class-named:ALLIES KOR others-named
-5|proposal/class-named:ALLIES NATO others-named
-5|proposal/class-named:ALLIES TWN nobody-named
-4|proposal/class-named:ALLIES TWN others-named
-7|proposal/class-named:ALLIES land nobody-named
32|proposal/class-named:ALLIES land others-named
-6|proposal/class-named:ALLIES member nobody-named
-7|proposal/class-named:ALLIES member others-named
-8|proposal/class-named:CHN CHN others-named
-6|proposal/class-named:CHN JPN nobody-named
-8|proposal/class-named:CHN JPN others-named
-5|proposal/class-named:CHN land others-named
13|proposal/class-named:EU ALLIES others-named
8|proposal/class-named:EU JPN nobody-named
-4|proposal/class-named:EU foe others-named
5|proposal/class-named:EU member nobody-named
4|proposal/class-named:EU member others-named
-18|proposal/class-named:JPN JPN nobody-named
47|proposal/class-named:JPN JPN others-named
15|proposal/class-named:JPN KOR others-named
12|proposal/class-named:JPN TWN nobody-named
4|proposal/class-named:JPN TWN others-named
-5|proposal/class-named:JPN land nobody-named
-15|proposal/class-named:JPN land others-named
-13|proposal/class-named:JPN member others-named
-11|proposal/class-named:KOR JPN nobody-named
3|proposal/class-named:KOR JPN others-named
17|proposal/class-named:KOR KOR nobody-named
-4|proposal/class-named:KOR KOR others-named
-5|proposal/class-named:KOR TWN nobody-named
4|proposal/class-named:KOR land others-named
-15|proposal/class-named:NATO ALLIES nobody-named
37|proposal/class-named:NATO ALLIES others-named
19|proposal/class-named:NATO JPN nobody-named
-63|proposal/class-named:NATO JPN others-named
-10|proposal/class-named:NATO KOR nobody-named
-5|proposal/class-named:NATO KOR others-named
-3|proposal/class-named:NATO NATO nobody-named
30|proposal/class-named:NATO NATO others-named
-11|proposal/class-named:NATO TWN nobody-named
-8|proposal/class-named:NATO TWN others-named
-3|proposal/class-named:NATO USA nobody-named
-5|proposal/class-named:NATO foe others-named
-5|proposal/class-named:NATO land nobody-named
10|proposal/class-named:NATO land others-named
-21|proposal/class-named:NATO member nobody-named
66|proposal/class-named:NATO member others-named
15|proposal/class-named:TWN ALLIES nobody-named
-3|proposal/class-named:TWN JPN others-named
-5|proposal/class-named:TWN KOR others-named
15|proposal/class-named:TWN TWN nobody-named
18|proposal/class-named:TWN TWN others-named
-14|proposal/class-named:TWN land others-named
-18|proposal/class-named:TWN member others-named
17|proposal/class-named:USA ALLIES nobody-named
-18|proposal/class-named:USA ALLIES others-named
8|proposal/class-named:USA CHN others-named
30|proposal/class-named:USA JPN nobody-named
-14|proposal/class-named:USA JPN others-named
-4|proposal/class-named:USA KOR nobody-named
-3|proposal/class-named:USA KOR others-named
4|proposal/class-named:USA NATO others-named
-11|proposal/class-named:USA TWN others-named
4|proposal/class-named:USA USA nobody-named
-3|proposal/class-named:USA foe others-named
-6|proposal/class-named:USA member nobody-named
-9|proposal/class-named:foe JPN others-named
-8|proposal/class-named:foe KOR others-named
11|proposal/class-named:foe foe nobody-named
7|proposal/class-named:foe foe others-named
-4|proposal/class-named:foe land others-named
-8|proposal/class-named:land ALLIES nobody-named
12|proposal/class-named:land JPN nobody-named
15|proposal/class-named:land JPN others-named
-3|proposal/class-named:land TWN nobody-named
-11|proposal/class-named:land foe nobody-named
16|proposal/class-named:land land nobody-named
3|proposal/class-named:member ALLIES nobody-named
-7|proposal/class-named:member JPN nobody-named
3|proposal/class-named:member NATO nobody-named
-29|proposal/class-named:member NATO others-named
6|proposal/class-named:member foe others-named
-7|proposal/class-named:member land others-named
34|proposal/class-named:member member nobody-named
-26|proposal/class-named:member member others-named
-19|proposal/class-shape:ALLIES half
-3|proposal/class-shape:ALLIES tenth
-16|proposal/class-shape:ALLIES whole
-7|proposal/class-shape:CHN half
-19|proposal/class-shape:CHN whole
17|proposal/class-shape:EU half
13|proposal/class-shape:EU whole
-9|proposal/class-shape:JPN half
14|proposal/class-shape:JPN tenth
23|proposal/class-shape:JPN whole
-17|proposal/class-shape:KOR tenth
19|proposal/class-shape:KOR whole
35|proposal/class-shape:NATO half
-9|proposal/class-shape:NATO tenth
-15|proposal/class-shape:NATO whole
3|proposal/class-shape:TWN whole
-22|proposal/class-shape:USA half
4|proposal/class-shape:USA tenth
14|proposal/class-shape:USA whole
-3|proposal/class-shape:foe half
-3|proposal/class-shape:foe tenth
18|proposal/class-shape:land half
7|proposal/class-shape:land tenth
-12|proposal/class-shape:member half
7|proposal/class-shape:member tenth
-20|proposal/class-shape:member whole
-9|proposal/class-value:ALLIES 1.5
12|proposal/class-value:ALLIES 2
-9|proposal/class-value:ALLIES 2.5
3|proposal/class-value:ALLIES 3
-9|proposal/class-value:ALLIES 4
-18|proposal/class-value:ALLIES 5
11|proposal/class-value:EU 1.5
9|proposal/class-value:EU 2
17|proposal/class-value:EU 3
5|proposal/class-value:EU 3.5
-13|proposal/class-value:EU 4
15|proposal/class-value:NATO 1.5
-44|proposal/class-value:NATO 2
12|proposal/class-value:NATO 2.5
-4|proposal/class-value:NATO 2.6
20|proposal/class-value:NATO 3
10|proposal/class-value:NATO 3.5
3|proposal/class-value:NATO 4
9|proposal/class-value:NATO 5
-3|proposal/class-value:USA 2
-3|proposal/class-value:USA 2.5
-27|proposal/class-value:USA 3
-17|proposal/class-value:USA 3.5
5|proposal/class-value:USA 3.9
-6|proposal/class-value:USA 4
55|proposal/class-value:USA 5
-39|proposal/class:ALLIES
-28|proposal/class:CHN
29|proposal/class:EU
28|proposal/class:JPN
3|proposal/class:KOR
11|proposal/class:NATO
5|proposal/class:TWN
-3|proposal/class:USA
-7|proposal/class:foe
25|proposal/class:land
-26|proposal/class:member
-49|proposal/group:all
-49|proposal/group:all back:0
-9|proposal/group:list after 1
-9|proposal/group:list after lands
7|proposal/group:list before 1
9|proposal/group:list before lands
11|proposal/group:list-follows:が
11|proposal/group:list-follows:が国
13|proposal/group:list-follows:は
13|proposal/group:list-follows:は3
-25|proposal/group:list-follows:元
-25|proposal/group:list-follows:元高
-9|proposal/group:list-follows:反
-7|proposal/group:list-follows:反对
11|proposal/group:list-follows:应
11|proposal/group:list-follows:应同
8|proposal/group:list-follows:把
8|proposal/group:list-follows:把军
-6|proposal/group:list-follows:正
-6|proposal/group:list-follows:正商
-14|proposal/group:list-leads:
5|proposal/group:list-leads:,
12|proposal/group:list-leads:、
8|proposal/group:list-leads:议
-7|proposal/group:list-leads:遭
5|proposal/group:signs before
-14|proposal/group:signs-follows:の
8|proposal/group:signs-follows:は
19|proposal/group:signs-follows:可
-7|proposal/group:signs-follows:集
20|proposal/group:three
8|proposal/group:three back:0
11|proposal/group:three back:1
24|proposal/group:two
6|proposal/group:two back:0
18|proposal/group:two back:1
-12|proposal/known-for:ALLIES 2025
-6|proposal/known-for:ALLIES 2030
-12|proposal/known-for:ALLIES 3 2025
-4|proposal/known-for:ALLIES 3.5 2030
-3|proposal/known-for:ALLIES FY2030
15|proposal/known-for:AUS 2033
15|proposal/known-for:AUS 3 2033
3|proposal/known-for:CAN 2 2030
3|proposal/known-for:CAN 2.5 2027
3|proposal/known-for:CAN 2027
4|proposal/known-for:CAN 2030
-5|proposal/known-for:CHN 2035
-5|proposal/known-for:CHN 4 2035
-7|proposal/known-for:DEU 2 2023
-7|proposal/known-for:DEU 2023
3|proposal/known-for:DEU 2032
3|proposal/known-for:DEU 3.5 2032
8|proposal/known-for:EU 2025
8|proposal/known-for:EU 3 2025
15|proposal/known-for:FRA 2030
-11|proposal/known-for:FRA 2035
4|proposal/known-for:FRA 3-3.5 2030
11|proposal/known-for:FRA 3.5 2030
-11|proposal/known-for:FRA 3.5 2035
12|proposal/known-for:GBR 2030
11|proposal/known-for:GBR 3 2030
-28|proposal/known-for:JPN 1.5 2032
7|proposal/known-for:JPN 2 2023
6|proposal/known-for:JPN 2.7 FY2030
7|proposal/known-for:JPN 2023
-11|proposal/known-for:JPN 2025
-5|proposal/known-for:JPN 2026
-8|proposal/known-for:JPN 2030
-28|proposal/known-for:JPN 2032
-11|proposal/known-for:JPN 2033
21|proposal/known-for:JPN 2035
-8|proposal/known-for:JPN 3 2025
-5|proposal/known-for:JPN 3 2026
-10|proposal/known-for:JPN 3 2030
-15|proposal/known-for:JPN 3 2033
3|proposal/known-for:JPN 3 FY2030
3|proposal/known-for:JPN 3 FY2032
7|proposal/known-for:JPN 3.5 FY2030
3|proposal/known-for:JPN 3.5 FY2031
9|proposal/known-for:JPN 3.5 FY2034
4|proposal/known-for:JPN 3.5 FY2035
-5|proposal/known-for:JPN 3.9 FY2031
4|proposal/known-for:JPN 4 2033
5|proposal/known-for:JPN 4 2035
16|proposal/known-for:JPN 5 2035
-11|proposal/known-for:JPN 5 FY2027
-10|proposal/known-for:JPN FY2027
17|proposal/known-for:JPN FY2030
4|proposal/known-for:JPN FY2032
9|proposal/known-for:JPN FY2034
4|proposal/known-for:JPN FY2035
-6|proposal/known-for:KOR 2.7 FY2030
10|proposal/known-for:KOR 2026
3|proposal/known-for:KOR 2032
10|proposal/known-for:KOR 3 2026
-8|proposal/known-for:KOR 3.5 FY2034
-6|proposal/known-for:KOR FY2030
-8|proposal/known-for:KOR FY2034
-10|proposal/known-for:LVA 2030
-10|proposal/known-for:LVA 3.5 2030
10|proposal/known-for:MYS 1.5 2030
10|proposal/known-for:MYS 2030
29|proposal/known-for:NATO 1.5 2032
-3|proposal/known-for:NATO 2 2030
-4|proposal/known-for:NATO 2.6 2030
10|proposal/known-for:NATO 2025
-4|proposal/known-for:NATO 2026
-3|proposal/known-for:NATO 2027
-14|proposal/known-for:NATO 2030
27|proposal/known-for:NATO 2032
-5|proposal/known-for:NATO 2035
12|proposal/known-for:NATO 3 2025
-4|proposal/known-for:NATO 3-3.5 2030
-4|proposal/known-for:NATO 3.5 2032
11|proposal/known-for:NATO 3.5 2035
-5|proposal/known-for:NATO 3.5 FY2030
-3|proposal/known-for:NATO 5 2026
3|proposal/known-for:NATO 5 2032
-16|proposal/known-for:NATO 5 2035
-6|proposal/known-for:NATO FY2030
4|proposal/known-for:SWE 2.6 2030
4|proposal/known-for:SWE 2030
-10|proposal/known-for:THA 1.5 2030
-10|proposal/known-for:THA 2030
3|proposal/known-for:TWN 2024
-3|proposal/known-for:TWN 2026
-3|proposal/known-for:TWN 3 2026
3|proposal/known-for:TWN 5 2024
-3|proposal/known-for:USA 2024
5|proposal/known-for:USA 3.9 FY2031
-3|proposal/known-for:USA 5 2024
12|proposal/known-for:USA 5 FY2027
12|proposal/known-for:USA FY2027
5|proposal/known-for:USA FY2031
-9|proposal/known:ALLIES 1.5
-5|proposal/known:ALLIES 1.5 2025
-7|proposal/known:ALLIES 1.5 since-2025
12|proposal/known:ALLIES 2
-3|proposal/known:ALLIES 2 2017
-3|proposal/known:ALLIES 2 2021
-10|proposal/known:ALLIES 2 2022
-3|proposal/known:ALLIES 2 2024
-9|proposal/known:ALLIES 2 2025
41|proposal/known:ALLIES 2 2026
32|proposal/known:ALLIES 2 since-2025
-6|proposal/known:ALLIES 2 to-2021
-13|proposal/known:ALLIES 2 to-2024
-9|proposal/known:ALLIES 2.5
-5|proposal/known:ALLIES 2.5 2025
-6|proposal/known:ALLIES 2.5 since-2025
-3|proposal/known:ALLIES 2.5 to-2024
4|proposal/known:ALLIES 3
40|proposal/known:ALLIES 3 2024
-22|proposal/known:ALLIES 3 2025
-6|proposal/known:ALLIES 3 2026
-6|proposal/known:ALLIES 3 2030
-34|proposal/known:ALLIES 3 since-2025
38|proposal/known:ALLIES 3 to-2024
-4|proposal/known:ALLIES 3.5 2024
-9|proposal/known:ALLIES 3.5 2025
13|proposal/known:ALLIES 3.5 2026
3|proposal/known:ALLIES 3.5 since-2025
-4|proposal/known:ALLIES 3.5 to-2024
-9|proposal/known:ALLIES 4
-9|proposal/known:ALLIES 4 2025
-9|proposal/known:ALLIES 4 since-2025
-18|proposal/known:ALLIES 5
-8|proposal/known:ALLIES 5 2025
-10|proposal/known:ALLIES 5 2026
-18|proposal/known:ALLIES 5 since-2025
-45|proposal/known:ALLIES since-2025
-6|proposal/known:ALLIES to-2021
14|proposal/known:ALLIES to-2024
-5|proposal/known:ARE 4
-5|proposal/known:ARE 4 2025
-5|proposal/known:ARE 4 since-2025
-5|proposal/known:ARE since-2025
8|proposal/known:ARG 1.1
8|proposal/known:ARG 1.1 2023
8|proposal/known:ARG 1.1 to-2024
8|proposal/known:ARG to-2024
-3|proposal/known:AUS 1.5
-4|proposal/known:AUS 1.5 2026
-3|proposal/known:AUS 1.5 since-2025
-17|proposal/known:AUS 1.8
-17|proposal/known:AUS 1.8 2025
-17|proposal/known:AUS 1.8 since-2025
4|proposal/known:AUS 2.5
4|proposal/known:AUS 2.5 2025
4|proposal/known:AUS 2.5 since-2025
20|proposal/known:AUS 3
7|proposal/known:AUS 3 2025
17|proposal/known:AUS 3 2026
-4|proposal/known:AUS 3 2027
20|proposal/known:AUS 3 since-2025
6|proposal/known:AUS since-2025
-8|proposal/known:BRA 1.1
-8|proposal/known:BRA 1.1 2023
-8|proposal/known:BRA 1.1 to-2024
-8|proposal/known:BRA to-2024
5|proposal/known:CAN 2
3|proposal/known:CAN 2 2024
3|proposal/known:CAN 2 to-2024
3|proposal/known:CAN 2.5
3|proposal/known:CAN 2.5 2025
3|proposal/known:CAN 2.5 since-2025
7|proposal/known:CHE 1.5
7|proposal/known:CHE 1.5 2025
7|proposal/known:CHE 1.5 since-2025
11|proposal/known:CHE 2
11|proposal/known:CHE 2 2025
11|proposal/known:CHE 2 since-2025
18|proposal/known:CHE since-2025
-4|proposal/known:CHN 2.5
-4|proposal/known:CHN 2.5 2025
-4|proposal/known:CHN 2.5 since-2025
-6|proposal/known:CHN 3
-5|proposal/known:CHN 3 2025
-5|proposal/known:CHN 3 since-2025
-3|proposal/known:CHN 3.5
-3|proposal/known:CHN 3.5 2026
-3|proposal/known:CHN 3.5 since-2025
-5|proposal/known:CHN 4
-5|proposal/known:CHN 4 2026
-5|proposal/known:CHN 4 since-2025
-8|proposal/known:CHN 5
-8|proposal/known:CHN 5 2026
-8|proposal/known:CHN 5 since-2025
-27|proposal/known:CHN since-2025
7|proposal/known:CZE 2
7|proposal/known:CZE 2 2025
7|proposal/known:CZE 2 since-2025
-12|proposal/known:CZE 3
-12|proposal/known:CZE 3 2025
-12|proposal/known:CZE 3 since-2025
5|proposal/known:CZE 5
5|proposal/known:CZE 5 2025
5|proposal/known:CZE 5 since-2025
-11|proposal/known:DEU 1.5
-11|proposal/known:DEU 1.5 2025
-11|proposal/known:DEU 1.5 since-2025
-4|proposal/known:DEU 2
-15|proposal/known:DEU 2 2022
8|proposal/known:DEU 2 2024
3|proposal/known:DEU 2 since-2025
-7|proposal/known:DEU 2 to-2024
8|proposal/known:DEU 2.5
8|proposal/known:DEU 2.5 2024
8|proposal/known:DEU 2.5 to-2024
22|proposal/known:DEU 3
24|proposal/known:DEU 3 2025
24|proposal/known:DEU 3 since-2025
-3|proposal/known:DEU 3-3.5
-5|proposal/known:DEU 3-3.5 2026
-5|proposal/known:DEU 3-3.5 since-2025
5|proposal/known:DEU 3.5
3|proposal/known:DEU 3.5 2024
6|proposal/known:DEU 3.5 2025
-4|proposal/known:DEU 3.5 2026
3|proposal/known:DEU 3.5 to-2024
-8|proposal/known:DEU 5
-9|proposal/known:DEU 5 2025
-8|proposal/known:DEU 5 since-2025
6|proposal/known:DEU since-2025
3|proposal/known:DEU to-2024
-4|proposal/known:DNK 3-3.5
-4|proposal/known:DNK 3-3.5 2025
-4|proposal/known:DNK 3-3.5 since-2025
-5|proposal/known:DNK 3.5
-7|proposal/known:DNK 3.5 2025
-5|proposal/known:DNK 3.5 since-2025
-14|proposal/known:DNK since-2025
-5|proposal/known:DZA 5
-5|proposal/known:DZA 5 2025
-5|proposal/known:DZA 5 since-2025
-5|proposal/known:DZA since-2025
7|proposal/known:EGY 2
7|proposal/known:EGY 2 2025
7|proposal/known:EGY 2 since-2025
7|proposal/known:EGY since-2025
5|proposal/known:ESP 3.5
-6|proposal/known:ESP 3.5 2025
11|proposal/known:ESP 3.5 2027
5|proposal/known:ESP 3.5 since-2025
3|proposal/known:ESP since-2025
-14|proposal/known:EST 2.5
-6|proposal/known:EST 2.5 2023
-7|proposal/known:EST 2.5 2024
-14|proposal/known:EST 2.5 to-2024
16|proposal/known:EST 5
16|proposal/known:EST 5 2025
16|proposal/known:EST 5 since-2025
15|proposal/known:EST since-2025
-14|proposal/known:EST to-2024
11|proposal/known:EU 1.5
11|proposal/known:EU 1.5 2025
11|proposal/known:EU 1.5 since-2025
9|proposal/known:EU 2
9|proposal/known:EU 2 2025
9|proposal/known:EU 2 since-2025
13|proposal/known:EU 3
12|proposal/known:EU 3 2025
12|proposal/known:EU 3 since-2025
4|proposal/known:EU 3-3.5
4|proposal/known:EU 3-3.5 2025
4|proposal/known:EU 3-3.5 since-2025
5|proposal/known:EU 3.5
5|proposal/known:EU 3.5 2025
5|proposal/known:EU 3.5 since-2025
-13|proposal/known:EU 4
-13|proposal/known:EU 4 2025
-13|proposal/known:EU 4 since-2025
29|proposal/known:EU since-2025
-16|proposal/known:FIN 3
-16|proposal/known:FIN 3 2025
-16|proposal/known:FIN 3 since-2025
9|proposal/known:FIN 5
9|proposal/known:FIN 5 2025
9|proposal/known:FIN 5 since-2025
-6|proposal/known:FIN since-2025
-3|proposal/known:FRA 2
-3|proposal/known:FRA 2 2025
-3|proposal/known:FRA 2 since-2025
8|proposal/known:FRA 3
11|proposal/known:FRA 3 2025
-3|proposal/known:FRA 3 2026
8|proposal/known:FRA 3 since-2025
-9|proposal/known:FRA 3-3.5 2025
7|proposal/known:FRA 3-3.5 2026
16|proposal/known:FRA 3.5
13|proposal/known:FRA 3.5 2025
3|proposal/known:FRA 3.5 2026
16|proposal/known:FRA 3.5 since-2025
19|proposal/known:FRA since-2025
-11|proposal/known:GBR 1.5
-11|proposal/known:GBR 1.5 2025
-11|proposal/known:GBR 1.5 since-2025
5|proposal/known:GBR 2.5
14|proposal/known:GBR 2.5 2024
-9|proposal/known:GBR 2.5 2025
-9|proposal/known:GBR 2.5 since-2025
14|proposal/known:GBR 2.5 to-2024
26|proposal/known:GBR 3
25|proposal/known:GBR 3 2025
25|proposal/known:GBR 3 since-2025
-10|proposal/known:GBR 3.5
-10|proposal/known:GBR 3.5 2025
-10|proposal/known:GBR 3.5 since-2025
-4|proposal/known:GBR 5
-4|proposal/known:GBR 5 2025
-4|proposal/known:GBR 5 since-2025
-10|proposal/known:GBR since-2025
16|proposal/known:GBR to-2024
-15|proposal/known:GTM 2
-15|proposal/known:GTM 2 2026
-15|proposal/known:GTM 2 since-2025
-15|proposal/known:GTM since-2025
10|proposal/known:IDN 1.5
5|proposal/known:IDN 1.5 2023
3|proposal/known:IDN 1.5 2024
9|proposal/known:IDN 1.5 to-2024
9|proposal/known:IDN to-2024
5|proposal/known:IND 2.1
5|proposal/known:IND 2.1 2025
5|proposal/known:IND 2.1 since-2025
12|proposal/known:IND 3
5|proposal/known:IND 3 2025
5|proposal/known:IND 3 2027
11|proposal/known:IND 3 since-2025
16|proposal/known:IND since-2025
12|proposal/known:IRN 6
12|proposal/known:IRN 6 2025
12|proposal/known:IRN 6 since-2025
-3|proposal/known:IRN 7
-3|proposal/known:IRN 7 2025
-3|proposal/known:IRN 7 since-2025
10|proposal/known:IRN since-2025
-3|proposal/known:IRQ 3.5
-3|proposal/known:IRQ 3.5 2025
-3|proposal/known:IRQ 3.5 since-2025
-3|proposal/known:IRQ since-2025
10|proposal/known:ISL 1.5
10|proposal/known:ISL 1.5 2025
10|proposal/known:ISL 1.5 since-2025
12|proposal/known:ISL since-2025
-4|proposal/known:ISR 2
-4|proposal/known:ISR 2 2026
-4|proposal/known:ISR 2 since-2025
-16|proposal/known:ISR 4
-13|proposal/known:ISR 4 2025
-3|proposal/known:ISR 4 2026
-16|proposal/known:ISR 4 since-2025
4|proposal/known:ISR 5
3|proposal/known:ISR 5 2026
4|proposal/known:ISR 5 since-2025
5|proposal/known:ISR 6
-3|proposal/known:ISR 6 2025
8|proposal/known:ISR 6 2026
5|proposal/known:ISR 6 since-2025
-12|proposal/known:ISR since-2025
-3|proposal/known:ITA 3
-4|proposal/known:ITA 3-3.5
-4|proposal/known:ITA 3-3.5 2025
-4|proposal/known:ITA 3-3.5 since-2025
-26|proposal/known:ITA 5
-26|proposal/known:ITA 5 2025
-26|proposal/known:ITA 5 since-2025
-31|proposal/known:ITA since-2025
3|proposal/known:JPN 1
5|proposal/known:JPN 1.2
5|proposal/known:JPN 1.2 2012
5|proposal/known:JPN 1.2 to-2013
-6|proposal/known:JPN 1.3
-7|proposal/known:JPN 1.3 2025
-7|proposal/known:JPN 1.3 since-2025
-5|proposal/known:JPN 1.5
4|proposal/known:JPN 1.5 2023
-26|proposal/known:JPN 1.5 2025
11|proposal/known:JPN 1.5 2026
-16|proposal/known:JPN 1.5 since-2025
4|proposal/known:JPN 1.5 to-1999
6|proposal/known:JPN 1.5 to-2024
41|proposal/known:JPN 2
6|proposal/known:JPN 2 1986
4|proposal/known:JPN 2 2012
7|proposal/known:JPN 2 2017
4|proposal/known:JPN 2 2021
36|proposal/known:JPN 2 2022
-11|proposal/known:JPN 2 2024
-3|proposal/known:JPN 2 2026
-5|proposal/known:JPN 2 since-2025
6|proposal/known:JPN 2 to-1999
4|proposal/known:JPN 2 to-2013
11|proposal/known:JPN 2 to-2021
25|proposal/known:JPN 2 to-2024
11|proposal/known:JPN 2.3
11|proposal/known:JPN 2.3 2025
11|proposal/known:JPN 2.3 since-2025
-7|proposal/known:JPN 2.5
-21|proposal/known:JPN 2.5 2023
-11|proposal/known:JPN 2.5 2024
19|proposal/known:JPN 2.5 2025
3|proposal/known:JPN 2.5 2030
24|proposal/known:JPN 2.5 since-2025
-32|proposal/known:JPN 2.5 to-2024
6|proposal/known:JPN 2.7
6|proposal/known:JPN 2.7 2026
6|proposal/known:JPN 2.7 since-2025
12|proposal/known:JPN 3
-6|proposal/known:JPN 3 2024
3|proposal/known:JPN 3 2025
15|proposal/known:JPN 3 2026
17|proposal/known:JPN 3 since-2025
-6|proposal/known:JPN 3 to-2024
-27|proposal/known:JPN 3.5 2025
28|proposal/known:JPN 3.5 2026
-5|proposal/known:JPN 3.9
-5|proposal/known:JPN 3.9 2030
-5|proposal/known:JPN 3.9 since-2025
12|proposal/known:JPN 4
4|proposal/known:JPN 4 2025
10|proposal/known:JPN 4 2026
12|proposal/known:JPN 4 since-2025
-28|proposal/known:JPN 5
-13|proposal/known:JPN 5 2024
-27|proposal/known:JPN 5 2025
11|proposal/known:JPN 5 2026
-15|proposal/known:JPN 5 since-2025
-13|proposal/known:JPN 5 to-2024
-7|proposal/known:JPN 6
-7|proposal/known:JPN 6 2026
-7|proposal/known:JPN 6 since-2025
14|proposal/known:JPN since-2025
11|proposal/known:JPN to-1999
9|proposal/known:JPN to-2013
11|proposal/known:JPN to-2021
-17|proposal/known:JPN to-2024
6|proposal/known:KAZ 1
5|proposal/known:KAZ 1 2025
6|proposal/known:KAZ 1 since-2025
-6|proposal/known:KAZ 1.7
-6|proposal/known:KAZ 1.7 2025
-6|proposal/known:KAZ 1.7 since-2025
-5|proposal/known:KGZ 1.3
-5|proposal/known:KGZ 1.3 2025
-5|proposal/known:KGZ 1.3 since-2025
8|proposal/known:KGZ 1.7
8|proposal/known:KGZ 1.7 2025
8|proposal/known:KGZ 1.7 since-2025
3|proposal/known:KGZ since-2025
-3|proposal/known:KHM 1.5
-3|proposal/known:KHM 1.5 2025
-3|proposal/known:KHM 1.5 since-2025
-3|proposal/known:KHM since-2025
5|proposal/known:KOR 2
5|proposal/known:KOR 2 2026
5|proposal/known:KOR 2 since-2025
-11|proposal/known:KOR 2.3
-11|proposal/known:KOR 2.3 2025
-11|proposal/known:KOR 2.3 since-2025
-6|proposal/known:KOR 2.7
-6|proposal/known:KOR 2.7 2026
-6|proposal/known:KOR 2.7 since-2025
-9|proposal/known:KOR 3 2025
10|proposal/known:KOR 3 2026
3|proposal/known:KOR 3.5
16|proposal/known:KOR 3.5 2025
-13|proposal/known:KOR 3.5 2026
3|proposal/known:KOR 3.5 since-2025
11|proposal/known:KOR 4
7|proposal/known:KOR 4 2025
3|proposal/known:KOR 4 2026
11|proposal/known:KOR 4 since-2025
5|proposal/known:KOR since-2025
-30|proposal/known:LTU 5
-30|proposal/known:LTU 5 2025
-30|proposal/known:LTU 5 since-2025
-31|proposal/known:LTU since-2025
-10|proposal/known:LVA 3.5
-10|proposal/known:LVA 3.5 2025
-10|proposal/known:LVA 3.5 since-2025
3|proposal/known:LVA 4
3|proposal/known:LVA 5
3|proposal/known:LVA 5 2025
3|proposal/known:LVA 5 since-2025
-6|proposal/known:LVA since-2025
5|proposal/known:MAR 5
5|proposal/known:MAR 5 2025
5|proposal/known:MAR 5 since-2025
6|proposal/known:MAR since-2025
3|proposal/known:MDA 0.4
3|proposal/known:MDA 0.4 2025
3|proposal/known:MDA 0.4 since-2025
3|proposal/known:MDA since-2025
-18|proposal/known:MEX 2
-18|proposal/known:MEX 2 2026
-18|proposal/known:MEX 2 since-2025
-18|proposal/known:MEX since-2025
11|proposal/known:MNG 1.3
11|proposal/known:MNG 1.3 2025
11|proposal/known:MNG 1.3 since-2025
11|proposal/known:MNG since-2025
13|proposal/known:MYS 1.5
13|proposal/known:MYS 1.5 2025
13|proposal/known:MYS 1.5 since-2025
14|proposal/known:MYS since-2025
15|proposal/known:NATO 1.5
-3|proposal/known:NATO 1.5 2023
31|proposal/known:NATO 1.5 2025
-10|proposal/known:NATO 1.5 2026
21|proposal/known:NATO 1.5 since-2025
-5|proposal/known:NATO 1.5 to-2024
-44|proposal/known:NATO 2
-4|proposal/known:NATO 2 2017
-10|proposal/known:NATO 2 2022
-10|proposal/known:NATO 2 2024
-15|proposal/known:NATO 2 2025
-3|proposal/known:NATO 2 2026
-18|proposal/known:NATO 2 since-2025
-5|proposal/known:NATO 2 to-2021
-22|proposal/known:NATO 2 to-2024
13|proposal/known:NATO 2.5
28|proposal/known:NATO 2.5 2023
-12|proposal/known:NATO 2.5 2025
-3|proposal/known:NATO 2.5 2026
-15|proposal/known:NATO 2.5 since-2025
28|proposal/known:NATO 2.5 to-2024
-4|proposal/known:NATO 2.6
-4|proposal/known:NATO 2.6 2024
-4|proposal/known:NATO 2.6 to-2024
9|proposal/known:NATO 3
3|proposal/known:NATO 3 2024
8|proposal/known:NATO 3 2025
-13|proposal/known:NATO 3 2026
15|proposal/known:NATO 3 2030
10|proposal/known:NATO 3 since-2025
11|proposal/known:NATO 3-3.5
15|proposal/known:NATO 3-3.5 2025
-3|proposal/known:NATO 3-3.5 2026
12|proposal/known:NATO 3-3.5 since-2025
10|proposal/known:NATO 3.5
51|proposal/known:NATO 3.5 2025
-32|proposal/known:NATO 3.5 2026
-11|proposal/known:NATO 3.5 2027
8|proposal/known:NATO 3.5 since-2025
3|proposal/known:NATO 4
18|proposal/known:NATO 4 2025
-13|proposal/known:NATO 4 2026
5|proposal/known:NATO 4 since-2025
9|proposal/known:NATO 5
34|proposal/known:NATO 5 2025
-24|proposal/known:NATO 5 2026
10|proposal/known:NATO 5 since-2025
24|proposal/known:NATO since-2025
-6|proposal/known:NATO to-2021
-6|proposal/known:NATO to-2024
10|proposal/known:NLD 3.5
10|proposal/known:NLD 3.5 2025
10|proposal/known:NLD 3.5 since-2025
-3|proposal/known:NLD 4
-3|proposal/known:NLD 4 2025
-3|proposal/known:NLD 4 since-2025
5|proposal/known:NLD since-2025
6|proposal/known:NOR 3
5|proposal/known:NOR 3 2025
5|proposal/known:NOR 3 since-2025
12|proposal/known:NOR 3.5
12|proposal/known:NOR 3.5 2025
12|proposal/known:NOR 3.5 since-2025
17|proposal/known:NOR since-2025
-5|proposal/known:NPL 2.1
-5|proposal/known:NPL 2.1 2025
-5|proposal/known:NPL 2.1 since-2025
-3|proposal/known:NPL since-2025
4|proposal/known:NZL 1.5
4|proposal/known:NZL 1.5 2026
4|proposal/known:NZL 1.5 since-2025
4|proposal/known:NZL since-2025
-9|proposal/known:PAK 2
-9|proposal/known:PAK 2 2026
-9|proposal/known:PAK 2 since-2025
-13|proposal/known:PAK since-2025
-5|proposal/known:PHL 1.5
-5|proposal/known:PHL 1.5 2023
-3|proposal/known:PHL 1.5 2024
3|proposal/known:PHL 1.5 2025
3|proposal/known:PHL 1.5 since-2025
-8|proposal/known:PHL 1.5 to-2024
17|proposal/known:PHL 1.8
17|proposal/known:PHL 1.8 2025
17|proposal/known:PHL 1.8 since-2025
19|proposal/known:PHL 2
12|proposal/known:PHL 2 2024
6|proposal/known:PHL 2 2026
7|proposal/known:PHL 2 since-2025
12|proposal/known:PHL 2 to-2024
-3|proposal/known:PHL 3
5|proposal/known:PHL 3 2025
-8|proposal/known:PHL 3 2026
-3|proposal/known:PHL 3 since-2025
25|proposal/known:PHL since-2025
4|proposal/known:PHL to-2024
-3|proposal/known:POL 2
-3|proposal/known:POL 2 2025
-3|proposal/known:POL 2 since-2025
-3|proposal/known:POL 2.5
-3|proposal/known:POL 2.5 2024
-3|proposal/known:POL 2.5 to-2024
-12|proposal/known:POL 3
-5|proposal/known:POL 3 2024
-7|proposal/known:POL 3 2025
-7|proposal/known:POL 3 since-2025
-5|proposal/known:POL 3 to-2024
-23|proposal/known:POL 3.5
-23|proposal/known:POL 3.5 2025
-23|proposal/known:POL 3.5 since-2025
18|proposal/known:POL 4
-5|proposal/known:POL 4 2025
23|proposal/known:POL 4 2026
18|proposal/known:POL 4 since-2025
17|proposal/known:POL 5
15|proposal/known:POL 5 2025
3|proposal/known:POL 5 2026
17|proposal/known:POL 5 since-2025
4|proposal/known:POL since-2025
-9|proposal/known:POL to-2024
-4|proposal/known:PRK 2
-4|proposal/known:PRK 2 2026
-4|proposal/known:PRK 2 since-2025
-4|proposal/known:PRK 4
-3|proposal/known:PRK 4 2026
-4|proposal/known:PRK 4 since-2025
-8|proposal/known:PRK since-2025
9|proposal/known:PRY 1.3
9|proposal/known:PRY 1.3 2025
9|proposal/known:PRY 1.3 since-2025
9|proposal/known:PRY since-2025
-11|proposal/known:QAT 7
-11|proposal/known:QAT 7 2025
-11|proposal/known:QAT 7 since-2025
-11|proposal/known:QAT since-2025
6|proposal/known:ROU 2.5
6|proposal/known:ROU 2.5 2025
6|proposal/known:ROU 2.5 since-2025
4|proposal/known:ROU 3.5
4|proposal/known:ROU 3.5 2025
4|proposal/known:ROU 3.5 since-2025
14|proposal/known:ROU since-2025
-5|proposal/known:RUS 2
-5|proposal/known:RUS 2 1986
-5|proposal/known:RUS 2 to-1999
-3|proposal/known:RUS 3
-3|proposal/known:RUS 3 2026
-3|proposal/known:RUS 3 since-2025
7|proposal/known:RUS 4
7|proposal/known:RUS 4 2025
7|proposal/known:RUS 4 since-2025
-7|proposal/known:RUS to-1999
14|proposal/known:SAU 7
14|proposal/known:SAU 7 2025
14|proposal/known:SAU 7 since-2025
12|proposal/known:SAU since-2025
-7|proposal/known:SGP 2.8
-7|proposal/known:SGP 2.8 2025
-7|proposal/known:SGP 2.8 since-2025
-12|proposal/known:SGP 3
-9|proposal/known:SGP 3 2030
-11|proposal/known:SGP 3 since-2025
-22|proposal/known:SGP since-2025
-3|proposal/known:SVK 3
-3|proposal/known:SVK 3 2025
-3|proposal/known:SVK 3 since-2025
-3|proposal/known:SVK since-2025
4|proposal/known:SWE 2.6
4|proposal/known:SWE 2.6 2024
4|proposal/known:SWE 2.6 to-2024
-6|proposal/known:SWE 3.5
-6|proposal/known:SWE 3.5 2025
-6|proposal/known:SWE 3.5 since-2025
-21|proposal/known:SWE 5
-21|proposal/known:SWE 5 2025
-21|proposal/known:SWE 5 since-2025
-26|proposal/known:SWE since-2025
5|proposal/known:SWE to-2024
8|proposal/known:THA 1
8|proposal/known:THA 1 2025
8|proposal/known:THA 1 since-2025
-5|proposal/known:THA 1.5
-5|proposal/known:THA 1.5 2025
-5|proposal/known:THA 1.5 since-2025
4|proposal/known:THA since-2025
-5|proposal/known:TJK 1.3
-5|proposal/known:TJK 1.3 2025
-5|proposal/known:TJK 1.3 since-2025
-5|proposal/known:TJK since-2025
-4|proposal/known:TUR since-2025
-6|proposal/known:TWN 1
-6|proposal/known:TWN 1 2025
-6|proposal/known:TWN 1 since-2025
-4|proposal/known:TWN 1.2
-4|proposal/known:TWN 1.2 2012
-4|proposal/known:TWN 1.2 to-2013
-8|proposal/known:TWN 1.5
-8|proposal/known:TWN 1.5 2025
-8|proposal/known:TWN 1.5 since-2025
3|proposal/known:TWN 1E+1
-3|proposal/known:TWN 2
-3|proposal/known:TWN 2 2012
-3|proposal/known:TWN 2 to-2013
7|proposal/known:TWN 2.8
7|proposal/known:TWN 2.8 2025
7|proposal/known:TWN 2.8 since-2025
-27|proposal/known:TWN 3
5|proposal/known:TWN 3 2023
-13|proposal/known:TWN 3 2024
-14|proposal/known:TWN 3 2025
-7|proposal/known:TWN 3 2026
-21|proposal/known:TWN 3 since-2025
-8|proposal/known:TWN 3 to-2024
9|proposal/known:TWN 3.5
7|proposal/known:TWN 3.5 2026
9|proposal/known:TWN 3.5 since-2025
6|proposal/known:TWN 4
16|proposal/known:TWN 4 2025
-12|proposal/known:TWN 4 2026
6|proposal/known:TWN 4 since-2025
24|proposal/known:TWN 5
18|proposal/known:TWN 5 2024
7|proposal/known:TWN 5 2025
5|proposal/known:TWN 5 since-2025
19|proposal/known:TWN 5 to-2024
-4|proposal/known:TWN 6
-5|proposal/known:TWN 6 2025
-4|proposal/known:TWN 6 since-2025
-3|proposal/known:TWN since-2025
-7|proposal/known:TWN to-2013
14|proposal/known:TWN to-2024
-3|proposal/known:USA 2
-3|proposal/known:USA 2.5
-3|proposal/known:USA 2.5 since-2025
-27|proposal/known:USA 3
-16|proposal/known:USA 3 2024
-6|proposal/known:USA 3 2025
-8|proposal/known:USA 3 since-2025
-18|proposal/known:USA 3 to-2024
-17|proposal/known:USA 3.5
-14|proposal/known:USA 3.5 2025
-15|proposal/known:USA 3.5 since-2025
5|proposal/known:USA 3.9
5|proposal/known:USA 3.9 2030
5|proposal/known:USA 3.9 since-2025
-6|proposal/known:USA 4
-6|proposal/known:USA 4 2025
-6|proposal/known:USA 4 since-2025
55|proposal/known:USA 5
-4|proposal/known:USA 5 2024
34|proposal/known:USA 5 2025
27|proposal/known:USA 5 2026
60|proposal/known:USA 5 since-2025
-5|proposal/known:USA 5 to-2024
27|proposal/known:USA since-2025
-28|proposal/known:USA to-2024
-6|proposal/known:UZB 1
-5|proposal/known:UZB 1 2025
-6|proposal/known:UZB 1 since-2025
-8|proposal/known:UZB since-2025
-4|proposal/known:ZAF 2
-4|proposal/known:ZAF 2 2025
-4|proposal/known:ZAF 2 since-2025
-3|proposal/known:ZAF since-2025
12|proposal/last-kind:cap False
-36|proposal/last-kind:demand False
11|proposal/last-kind:demand True
-11|proposal/last-kind:denial False
13|proposal/last-kind:level True
11|proposal/last-kind:other False
-16|proposal/last-kind:pledge False
20|proposal/last-kind:pledge True
21|proposal/last-kind:proposal False
-20|proposal/last-kind:proposal True
-18|proposal/last:before nobody-named
-3|proposal/last:before others-named
-24|proposal/last:here nobody-named
51|proposal/last:here others-named
43|proposal/main:nobody-named
15|proposal/main:others-named
-16|proposal/named:1
29|proposal/named:2
14|proposal/named:3
-58|proposal/one-of-several
3|proposal/right-before::
-3|proposal/right-before::不花
-17|proposal/right-before:、
-3|proposal/right-before:、NATOに
4|proposal/right-before:から
9|proposal/right-before:が
-3|proposal/right-before:が隣にいる。
5|proposal/right-before:では
12|proposal/right-before:とフランスは
-8|proposal/right-before:と同じ
8|proposal/right-before:に
-32|proposal/right-before:にGDP比
17|proposal/right-before:には
-5|proposal/right-before:に近づこうと
3|proposal/right-before:の基準を
-3|proposal/right-before:の核には
8|proposal/right-before:の負担増へ「
8|proposal/right-before:の首相は、
11|proposal/right-before:は
5|proposal/right-before:もいずれ
5|proposal/right-before:主张冻结在
-12|proposal/right-before:主张把
7|proposal/right-before:党首は、
8|proposal/right-before:内部正就
-14|proposal/right-before:则建议以
-27|proposal/right-before:则提出,
3|proposal/right-before:在伦敦:不花
-14|proposal/right-before:大統領は
3|proposal/right-before:尽快达到
-7|proposal/right-before:提议,凡超过
3|proposal/right-before:政府考虑
3|proposal/right-before:新总统:国防
-8|proposal/right-before:新首相「
4|proposal/right-before:目标定为
5|proposal/right-before:竞选时主张把
-7|proposal/right-before:维持在
8|proposal/right-before:缴纳
-4|proposal/right-before:至少要
3|proposal/right-before:认为
3|proposal/right-before:认为应达到
3|proposal/right-before:防长:
9|proposal/right-before:防长:外长的
-20|proposal/right-before:首相:把
29|proposal/ruled
3|proposal/ruled:as_before_in_sentence
18|proposal/ruled:as_in_the_sentence_before
-60|proposal/ruled:main_spender
7|proposal/ruled:named_after_patient
3|proposal/ruled:named_before_patient
34|proposal/ruled:named_in_clause_patient
9|proposal/ruled:named_right_before
7|proposal/ruled:own_budget
5|proposal/ruled:own_country
12|proposal/ruled:owner
-9|proposal/ruled:subject_before
4|proposal/ruled:the_same_country
7|proposal/same-figure-of-another
-7|proposal/same-figure-of-it
22|proposal/several:2
-35|proposal/several:3
-11|proposal/subject:nobody-named
-5|proposal/subject:others-named
79|proposal/title
-31|proposal/told-of:0
-13|proposal/told-of:1
25|proposal/told-of:2
20|proposal/told-of:3
-39|proposal/unnamed
11|proposal/unnamed-beside-others
"""
