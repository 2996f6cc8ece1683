"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
25|/after-far:1 False
-15|/after-far:1 True
20|/after-far:18 False
-46|/after-far:18 True
-29|/after-far:36 True
-11|/after-far:4 False
13|/after-far:4 True
47|/after-far:9 False
-13|/after-far:9 True
-8|/after-follows:
-4|/after-follows: False
-4|/after-follows: True
-4|/after-follows:\"。 True
3|/after-follows:\"早 True
3|/after-follows:\"没 True
6|/after-follows:(
8|/after-follows:(N False
14|/after-follows:,
-3|/after-follows:,一 True
17|/after-follows:,却 True
-4|/after-follows:1
-9|/after-follows:2
-3|/after-follows:20 True
-5|/after-follows:3
-5|/after-follows:3. True
-16|/after-follows:、
-28|/after-follows:、日 False
-3|/after-follows:、比 True
14|/after-follows:、韓 False
27|/after-follows:。
18|/after-follows:。 False
9|/after-follows:。 True
-20|/after-follows:が
-5|/after-follows:が0 True
-8|/after-follows:が5 False
-3|/after-follows:がそ True
-5|/after-follows:が対 True
-7|/after-follows:が応 False
-3|/after-follows:が決 False
9|/after-follows:が陸 False
-4|/after-follows:す
-4|/after-follows:すべ False
-5|/after-follows:だ
-4|/after-follows:だけ True
18|/after-follows:で
3|/after-follows:であ False
17|/after-follows:でも False
-9|/after-follows:と
7|/after-follows:とは False
-5|/after-follows:と並 False
-12|/after-follows:と同 False
4|/after-follows:と比 False
40|/after-follows:に
3|/after-follows:に3 False
10|/after-follows:に5 False
-6|/after-follows:にだ True
-4|/after-follows:にと True
-37|/after-follows:には False
-7|/after-follows:には True
15|/after-follows:にも False
-23|/after-follows:にも True
8|/after-follows:に向 False
-5|/after-follows:に対 True
-16|/after-follows:に届 False
-32|/after-follows:に当 False
19|/after-follows:に改 True
9|/after-follows:に期 False
-3|/after-follows:に次 True
9|/after-follows:に比 False
31|/after-follows:に求 False
-8|/after-follows:に至 True
7|/after-follows:に要 False
35|/after-follows:に要 True
28|/after-follows:に迫 False
27|/after-follows:に迫 True
-17|/after-follows:に飛 True
3|/after-follows:の
-19|/after-follows:の1 False
-19|/after-follows:の2 True
12|/after-follows:の3 False
-4|/after-follows:の3 True
-5|/after-follows:の5 False
18|/after-follows:のた True
-3|/after-follows:のよ True
-7|/after-follows:のオ True
5|/after-follows:の事 False
-7|/after-follows:の借 False
3|/after-follows:の全 False
-18|/after-follows:の合 False
3|/after-follows:の基 False
3|/after-follows:の実 False
-3|/after-follows:の家 True
-44|/after-follows:の弱 True
-3|/after-follows:の指 False
6|/after-follows:の標 False
35|/after-follows:の決 False
11|/after-follows:の物 False
10|/after-follows:の申 False
34|/after-follows:の目 False
6|/after-follows:の約 False
-5|/after-follows:の装 False
20|/after-follows:の計 False
-6|/after-follows:の財 False
4|/after-follows:の選 True
-6|/after-follows:の針 True
-9|/after-follows:の頼 True
-12|/after-follows:の首 False
-7|/after-follows:は
-5|/after-follows:は1 True
-3|/after-follows:は2 True
-8|/after-follows:はG True
-5|/after-follows:は「 False
-3|/after-follows:はさ True
31|/after-follows:はど True
-17|/after-follows:は今 False
16|/after-follows:は今 True
-8|/after-follows:は前 True
18|/after-follows:は年 True
-4|/after-follows:は既 True
5|/after-follows:は母 True
-3|/after-follows:は議 True
-6|/after-follows:は賛 True
3|/after-follows:は適 False
-3|/after-follows:は難 True
-4|/after-follows:へ
-3|/after-follows:への False
-55|/after-follows:も
-4|/after-follows:も1 False
-3|/after-follows:も2 True
-12|/after-follows:も3 True
14|/after-follows:も6 False
-3|/after-follows:もだ False
-8|/after-follows:も例 False
-6|/after-follows:も公 False
-4|/after-follows:も参 False
-6|/after-follows:も将 True
-3|/after-follows:も念 False
-15|/after-follows:も歩 True
7|/after-follows:や
11|/after-follows:や2 False
-4|/after-follows:やス False
-9|/after-follows:一
3|/after-follows:一年 True
-13|/after-follows:一致 True
-5|/after-follows:七
-5|/after-follows:七年 True
-34|/after-follows:不
-29|/after-follows:不会 True
-8|/after-follows:不愿 True
3|/after-follows:不是 True
10|/after-follows:中名 False
-3|/after-follows:中垫 True
-6|/after-follows:中最 False
-5|/after-follows:为1 True
-5|/after-follows:为2 True
-3|/after-follows:为4 True
13|/after-follows:为何 False
4|/after-follows:也
16|/after-follows:也一 False
-3|/after-follows:也一 True
-3|/after-follows:也必 True
-3|/after-follows:也没 True
10|/after-follows:予
10|/after-follows:予以 True
-11|/after-follows:价
-11|/after-follows:价格 True
-46|/after-follows:会
-46|/after-follows:会持 False
-3|/after-follows:何
-3|/after-follows:何苦 True
-3|/after-follows:倒
-3|/after-follows:倒数 False
8|/after-follows:做
4|/after-follows:做到 False
4|/after-follows:做得 True
7|/after-follows:全
7|/after-follows:全年 True
11|/after-follows:准
11|/after-follows:准备 True
-9|/after-follows:则
-4|/after-follows:则为 True
-3|/after-follows:则建 True
-9|/after-follows:刚
-9|/after-follows:刚刚 True
-3|/after-follows:前
-4|/after-follows:协
-4|/after-follows:协助 True
-3|/after-follows:去
-3|/after-follows:去年 True
6|/after-follows:反
4|/after-follows:反对 True
4|/after-follows:反应 True
-3|/after-follows:反而 True
-9|/after-follows:发
-9|/after-follows:发言 True
-8|/after-follows:同
-7|/after-follows:同样 True
-7|/after-follows:和以 True
10|/after-follows:和德 True
-8|/after-follows:喊
-5|/after-follows:喊得 True
-3|/after-follows:喊话 False
5|/after-follows:国
6|/after-follows:国防 True
-4|/after-follows:在1 True
7|/after-follows:在海 True
-11|/after-follows:報
-11|/after-follows:報告 False
10|/after-follows:外
6|/after-follows:外交 True
4|/after-follows:外相 False
6|/after-follows:大为 True
-7|/after-follows:大陆 True
4|/after-follows:央
4|/after-follows:央行 True
9|/after-follows:宪
9|/after-follows:宪章 False
3|/after-follows:对
3|/after-follows:对此 True
10|/after-follows:导
10|/after-follows:导弹 True
7|/after-follows:尚
7|/after-follows:尚未 True
-5|/after-follows:幹
-5|/after-follows:幹部 True
8|/after-follows:应
8|/after-follows:应当 True
-5|/after-follows:当场 True
3|/after-follows:当年 True
15|/after-follows:态
15|/after-follows:态度 True
-5|/after-follows:怎
-5|/after-follows:怎么 False
-8|/after-follows:总
-7|/after-follows:总统 True
-4|/after-follows:恐
-4|/after-follows:恐面 False
4|/after-follows:成
4|/after-follows:成员 False
-18|/after-follows:承
-18|/after-follows:承诺 False
-3|/after-follows:报
-3|/after-follows:报章 True
3|/after-follows:拒绝 True
7|/after-follows:掏
7|/after-follows:掏5 True
7|/after-follows:控
7|/after-follows:控え False
-3|/after-follows:提
-3|/after-follows:提高 True
6|/after-follows:支
6|/after-follows:支持 True
29|/after-follows:政
16|/after-follows:政府 False
14|/after-follows:政府 True
14|/after-follows:新
7|/after-follows:新标 False
7|/after-follows:新目 False
-10|/after-follows:方
-3|/after-follows:方向 False
-8|/after-follows:方式 True
-10|/after-follows:无
-9|/after-follows:无关 False
-5|/after-follows:是
-3|/after-follows:是否 True
8|/after-follows:木
8|/after-follows:木原 True
7|/after-follows:未
8|/after-follows:未当 True
6|/after-follows:氏
5|/after-follows:氏は True
-9|/after-follows:氏側 False
-5|/after-follows:的
-3|/after-follows:的3 True
-4|/after-follows:的5 False
-3|/after-follows:的军 True
-3|/after-follows:的参 True
10|/after-follows:的数 False
11|/after-follows:的要 False
-4|/after-follows:的该 True
-3|/after-follows:的选 True
25|/after-follows:目
20|/after-follows:目标 False
7|/after-follows:目標 False
9|/after-follows:看
9|/after-follows:看齐 False
-5|/after-follows:研
-5|/after-follows:研究 False
6|/after-follows:科
6|/after-follows:科技 True
-10|/after-follows:経
-10|/after-follows:経済 False
-7|/after-follows:约为 True
7|/after-follows:约定 False
7|/after-follows:而
9|/after-follows:而言 False
4|/after-follows:能
4|/after-follows:能做 True
-13|/after-follows:自
-13|/after-follows:自己 True
-3|/after-follows:艾
-3|/after-follows:艾班 True
3|/after-follows:花
3|/after-follows:花了 True
-15|/after-follows:要
-11|/after-follows:要求 False
13|/after-follows:讲
13|/after-follows:讲的 True
-4|/after-follows:该
-4|/after-follows:该做 True
9|/after-follows:财
10|/after-follows:财政 False
-8|/after-follows:辗
-8|/after-follows:辗转 False
40|/after-follows:还
40|/after-follows:还是 True
15|/after-follows:长
15|/after-follows:长陈 True
5|/after-follows:门
5|/after-follows:门槛 False
6|/after-follows:防
6|/after-follows:防卫 True
4|/after-follows:防衛 True
-4|/after-follows:防长 True
-10|/after-follows:首
-17|/after-follows:首相 False
7|/after-follows:首相 True
-3|/after-leads:\",
-46|/after-leads:%:
-24|/after-leads:%;
-12|/after-leads:%_
-4|/after-leads:%▽
-16|/after-leads:%、
-4|/after-leads:%が
-5|/after-leads:%で
-5|/after-leads:%と
15|/after-leads:%の
37|/after-leads:%は
-11|/after-leads:%与
-3|/after-leads:%向
17|/after-leads:%对
18|/after-leads:%是
28|/after-leads:%的
5|/after-leads:,\"
-3|/after-leads:,在
-11|/after-leads:,大
-3|/after-leads:,对
12|/after-leads:,比
4|/after-leads:,称
-11|/after-leads:,而
3|/after-leads:,距
-12|/after-leads:,遭
-3|/after-leads:、「
3|/after-leads:。」
-20|/after-leads:」_
-5|/after-leads:」…
-10|/after-leads:」に
-33|/after-leads:」は
3|/after-leads:ある
-9|/after-leads:い、
-25|/after-leads:い。
54|/after-leads:いう
3|/after-leads:いた
-16|/after-leads:いて
17|/after-leads:いる
27|/after-leads:う、
-17|/after-leads:う。
-16|/after-leads:え、
20|/after-leads:える
-13|/after-leads:から
-9|/after-leads:が、
7|/after-leads:き_
30|/after-leads:き、
9|/after-leads:ける
-3|/after-leads:げ_
6|/after-leads:げ、
19|/after-leads:げる
-11|/after-leads:し、
31|/after-leads:した
15|/after-leads:すと
-3|/after-leads:ず、
-3|/after-leads:だ。
8|/after-leads:った
-7|/after-leads:って
-23|/after-leads:て、
-46|/after-leads:て「
13|/after-leads:ての
-47|/after-leads:で、
-9|/after-leads:では
5|/after-leads:と、
-7|/after-leads:とに
3|/after-leads:ない
-4|/after-leads:に_
-11|/after-leads:に、
-4|/after-leads:に「
15|/after-leads:は、
-7|/after-leads:へ_
-12|/after-leads:べ、
4|/after-leads:まる
-5|/after-leads:も_
44|/after-leads:もと
6|/after-leads:やす
9|/after-leads:よう
-9|/after-leads:る。
-4|/after-leads:ると
-4|/after-leads:れ、
5|/after-leads:れた
-29|/after-leads:れる
17|/after-leads:を、
-4|/after-leads:上,
-12|/after-leads:上、
-5|/after-leads:不及
-4|/after-leads:不是
-3|/after-leads:不过
13|/after-leads:为对
-3|/after-leads:义,
4|/after-leads:五,
-4|/after-leads:仅说
-3|/after-leads:代、
-3|/after-leads:代の
10|/after-leads:以及
-18|/after-leads:低い
7|/after-leads:作为
10|/after-leads:使う
24|/after-leads:例如
4|/after-leads:全体
3|/after-leads:全球
9|/after-leads:写进
6|/after-leads:出を
-3|/after-leads:别;
-4|/after-leads:别被
4|/after-leads:及ぶ
3|/after-leads:可是
-4|/after-leads:右,
-11|/after-leads:味_
-3|/after-leads:坦和
19|/after-leads:域の
9|/after-leads:多数
7|/after-leads:大于
-4|/after-leads:完成
-17|/after-leads:州、
-3|/after-leads:已排
10|/after-leads:平在
-5|/after-leads:建议
-7|/after-leads:当_
3|/after-leads:後の
11|/after-leads:总理
-4|/after-leads:惟独
-3|/after-leads:慢_
-3|/after-leads:成_
27|/after-leads:所有
3|/after-leads:才是
-4|/after-leads:拠「
-6|/after-leads:指,
-16|/after-leads:搬到
40|/after-leads:无论
13|/after-leads:是对
-8|/after-leads:更让
8|/after-leads:望,
-6|/after-leads:本和
8|/after-leads:条约
-5|/after-leads:標_
12|/after-leads:比,
21|/after-leads:求,
-10|/after-leads:求_
4|/after-leads:求、
-20|/after-leads:波、
18|/after-leads:派「
10|/after-leads:用于
-3|/after-leads:相「
-5|/after-leads:相は
5|/after-leads:知道
-4|/after-leads:者:
7|/after-leads:者由
-8|/after-leads:论,
7|/after-leads:话要
-27|/after-leads:说,
6|/after-leads:调中
-3|/after-leads:谈判
10|/after-leads:豁免
40|/after-leads:費を
-5|/after-leads:费,
13|/after-leads:费的
-10|/after-leads:邻国
-3|/after-leads:野的
-5|/after-leads:間の
10|/after-leads:闻,
-12|/after-leads:限与
7|/after-leads:题,
-32|/after:agent False
-30|/after:agent True
63|/after:named False
-59|/after:named True
50|/after:patient False
18|/asked-about
-27|/asks
117|/before-commas:0 0
7|/before-commas:0 1
49|/before-commas:1 0
-50|/before-commas:1 1
3|/before-commas:1 2
30|/before-commas:2 1
-36|/before-commas:2 2
-8|/before-commas:3 0
-15|/before-commas:3 1
-19|/before-commas:3 2
65|/before-far:1 0
9|/before-far:18 0
-13|/before-far:18 1
-11|/before-far:36 0
-22|/before-far:36 1
-36|/before-far:36 2
35|/before-far:4 0
31|/before-far:9 0
13|/before-far:9 1
30|/before-far:far 0
-7|/before-far:far 1
-19|/before-far:far 2
17|/before-follows-rank:\" 0 0
5|/before-follows-rank:( 0 0
-26|/before-follows-rank:) 0 0
4|/before-follows-rank:) 1 0
4|/before-follows-rank:, 0 0
4|/before-follows-rank:1 0 0
11|/before-follows-rank:1 1 0
47|/before-follows-rank:2 0 0
-11|/before-follows-rank:2 0 1
-10|/before-follows-rank:2 1 0
-15|/before-follows-rank:2 1 1
-3|/before-follows-rank:2 2 0
4|/before-follows-rank:2 2 1
9|/before-follows-rank:3 0 0
4|/before-follows-rank:3 1 1
4|/before-follows-rank:4 0 0
-5|/before-follows-rank:4 1 0
-4|/before-follows-rank:4 1 1
6|/before-follows-rank:5 0 0
-8|/before-follows-rank:5 1 0
-4|/before-follows-rank:5 1 1
14|/before-follows-rank:6 1 0
5|/before-follows-rank:7 0 0
5|/before-follows-rank:8 2 1
-49|/before-follows-rank:: 0 0
-5|/before-follows-rank:: 0 1
9|/before-follows-rank:: 1 0
7|/before-follows-rank:G 0 0
-19|/before-follows-rank:_ 0 0
-3|/before-follows-rank:_ 1 0
-6|/before-follows-rank:| 1 0
4|/before-follows-rank:、 0 1
30|/before-follows-rank:、 1 0
14|/before-follows-rank:、 1 1
-6|/before-follows-rank:、 1 2
47|/before-follows-rank:、 2 0
-19|/before-follows-rank:、 2 1
-12|/before-follows-rank:、 2 2
3|/before-follows-rank:、 3 0
-7|/before-follows-rank:、 3 1
4|/before-follows-rank:「 0 0
4|/before-follows-rank:「 1 0
5|/before-follows-rank:」 0 0
-37|/before-follows-rank:か 0 0
17|/before-follows-rank:か 0 1
-3|/before-follows-rank:か 1 0
35|/before-follows-rank:が 0 0
4|/before-follows-rank:が 0 1
-31|/before-follows-rank:が 1 1
-6|/before-follows-rank:が 1 2
-3|/before-follows-rank:が 2 1
10|/before-follows-rank:き 0 0
18|/before-follows-rank:で 0 0
-14|/before-follows-rank:で 0 1
-5|/before-follows-rank:で 1 0
-6|/before-follows-rank:で 1 1
-3|/before-follows-rank:で 2 0
-42|/before-follows-rank:と 0 0
-8|/before-follows-rank:と 0 1
65|/before-follows-rank:と 1 0
-4|/before-follows-rank:と 2 0
9|/before-follows-rank:に 0 0
22|/before-follows-rank:に 0 1
18|/before-follows-rank:に 1 0
-40|/before-follows-rank:に 1 1
36|/before-follows-rank:の 0 0
-18|/before-follows-rank:の 0 1
4|/before-follows-rank:の 0 2
29|/before-follows-rank:の 1 0
-22|/before-follows-rank:の 1 1
-9|/before-follows-rank:の 2 0
6|/before-follows-rank:の 2 2
-3|/before-follows-rank:の 3 0
46|/before-follows-rank:は 0 0
24|/before-follows-rank:は 0 1
-20|/before-follows-rank:は 1 0
-25|/before-follows-rank:は 1 1
-9|/before-follows-rank:は 1 2
-8|/before-follows-rank:は 2 1
10|/before-follows-rank:へ 0 0
16|/before-follows-rank:も 0 0
-5|/before-follows-rank:や 0 0
4|/before-follows-rank:や 1 0
-19|/before-follows-rank:を 0 0
-6|/before-follows-rank:を 1 0
-7|/before-follows-rank:・ 0 0
-5|/before-follows-rank:・ 1 0
-8|/before-follows-rank:一 0 0
-5|/before-follows-rank:一 1 2
3|/before-follows-rank:七 0 0
8|/before-follows-rank:上 0 0
19|/before-follows-rank:上 1 1
-7|/before-follows-rank:下 1 0
7|/before-follows-rank:不 0 0
-7|/before-follows-rank:不 1 0
18|/before-follows-rank:不 3 1
37|/before-follows-rank:与 1 0
-4|/before-follows-rank:与 2 1
-32|/before-follows-rank:並 0 0
17|/before-follows-rank:为 0 0
-8|/before-follows-rank:为 1 1
-14|/before-follows-rank:主 0 0
-5|/before-follows-rank:主 1 0
-8|/before-follows-rank:之 1 0
31|/before-follows-rank:也 0 0
11|/before-follows-rank:也 1 0
-10|/before-follows-rank:事 0 0
-10|/before-follows-rank:事 1 0
3|/before-follows-rank:事 1 1
-9|/before-follows-rank:事 2 0
-8|/before-follows-rank:亦 0 0
21|/before-follows-rank:亦 0 1
6|/before-follows-rank:今 0 0
15|/before-follows-rank:今 0 1
4|/before-follows-rank:今 1 0
-6|/before-follows-rank:今 1 2
-3|/before-follows-rank:介 0 0
-11|/before-follows-rank:仍 0 0
4|/before-follows-rank:仍 0 1
-3|/before-follows-rank:从 0 0
3|/before-follows-rank:付 0 0
-18|/before-follows-rank:代 0 0
13|/before-follows-rank:以 0 0
-10|/before-follows-rank:以 1 0
-3|/before-follows-rank:以 2 1
-3|/before-follows-rank:以 2 2
11|/before-follows-rank:众 1 1
-5|/before-follows-rank:众 2 0
5|/before-follows-rank:会 0 0
-28|/before-follows-rank:会 1 0
4|/before-follows-rank:估 2 0
7|/before-follows-rank:作 0 0
-7|/before-follows-rank:保 0 0
-6|/before-follows-rank:元 0 0
8|/before-follows-rank:党 0 0
23|/before-follows-rank:全 0 0
6|/before-follows-rank:全 2 1
4|/before-follows-rank:公 0 0
3|/before-follows-rank:公 0 1
4|/before-follows-rank:公 1 0
-6|/before-follows-rank:兰 0 0
3|/before-follows-rank:共 0 0
14|/before-follows-rank:内 0 0
-7|/before-follows-rank:内 1 0
11|/before-follows-rank:内 1 1
-34|/before-follows-rank:再 0 0
30|/before-follows-rank:军 0 0
-5|/before-follows-rank:军 0 2
-11|/before-follows-rank:军 1 1
-4|/before-follows-rank:军 1 2
-7|/before-follows-rank:军 2 2
35|/before-follows-rank:决 0 0
3|/before-follows-rank:准 1 1
-13|/before-follows-rank:分 0 0
18|/before-follows-rank:分 0 1
14|/before-follows-rank:分 0 2
5|/before-follows-rank:则 0 0
4|/before-follows-rank:则 0 1
5|/before-follows-rank:则 0 2
-3|/before-follows-rank:刚 0 0
9|/before-follows-rank:别 1 0
3|/before-follows-rank:到 0 0
-34|/before-follows-rank:前 1 0
3|/before-follows-rank:副 1 0
-7|/before-follows-rank:力 0 0
-9|/before-follows-rank:加 0 0
-6|/before-follows-rank:十 0 0
10|/before-follows-rank:却 0 0
-4|/before-follows-rank:原 0 0
-4|/before-follows-rank:原 2 1
15|/before-follows-rank:去 0 0
9|/before-follows-rank:去 0 1
-24|/before-follows-rank:去 1 1
-6|/before-follows-rank:去 3 1
-5|/before-follows-rank:参 1 0
9|/before-follows-rank:参 1 1
-13|/before-follows-rank:口 0 0
4|/before-follows-rank:只 0 0
4|/before-follows-rank:各 0 0
9|/before-follows-rank:各 1 1
5|/before-follows-rank:各 1 2
-3|/before-follows-rank:合 0 0
7|/before-follows-rank:同 0 0
-8|/before-follows-rank:同 0 1
3|/before-follows-rank:同 1 1
-14|/before-follows-rank:后 0 0
6|/before-follows-rank:向 0 0
5|/before-follows-rank:向 1 0
27|/before-follows-rank:否 0 0
5|/before-follows-rank:否 1 1
3|/before-follows-rank:周 0 0
-16|/before-follows-rank:呼 1 0
34|/before-follows-rank:和 1 0
-20|/before-follows-rank:和 1 1
-3|/before-follows-rank:和 2 0
-5|/before-follows-rank:喊 0 0
4|/before-follows-rank:嘴 0 0
18|/before-follows-rank:四 1 0
-3|/before-follows-rank:团 1 0
18|/before-follows-rank:国 0 0
-3|/before-follows-rank:国 0 1
7|/before-follows-rank:国 1 0
-22|/before-follows-rank:国 1 1
-9|/before-follows-rank:国 2 2
-17|/before-follows-rank:在 0 0
7|/before-follows-rank:在 1 0
-6|/before-follows-rank:在 1 1
8|/before-follows-rank:在 1 2
-4|/before-follows-rank:均 0 0
-19|/before-follows-rank:坦 0 0
-37|/before-follows-rank:基 0 0
4|/before-follows-rank:塔 0 0
-6|/before-follows-rank:增 0 0
6|/before-follows-rank:增 0 1
3|/before-follows-rank:外 0 0
18|/before-follows-rank:外 1 0
-3|/before-follows-rank:外 2 0
-20|/before-follows-rank:多 0 0
-16|/before-follows-rank:大 0 0
-8|/before-follows-rank:大 1 0
7|/before-follows-rank:大 2 0
3|/before-follows-rank:央 0 1
7|/before-follows-rank:夹 2 2
-10|/before-follows-rank:如 0 0
-3|/before-follows-rank:如 0 1
-13|/before-follows-rank:媾 0 0
-7|/before-follows-rank:嫌 0 0
4|/before-follows-rank:学 0 0
-4|/before-follows-rank:安 1 0
4|/before-follows-rank:完 0 0
-10|/before-follows-rank:官 0 1
-3|/before-follows-rank:官 1 0
20|/before-follows-rank:官 1 1
3|/before-follows-rank:定 0 0
5|/before-follows-rank:实 1 1
18|/before-follows-rank:宣 0 0
-6|/before-follows-rank:宣 1 1
-7|/before-follows-rank:宣 2 0
9|/before-follows-rank:宣 2 1
7|/before-follows-rank:室 3 1
5|/before-follows-rank:对 1 0
56|/before-follows-rank:将 0 0
6|/before-follows-rank:将 1 0
-3|/before-follows-rank:将 1 2
3|/before-follows-rank:尽 0 0
-19|/before-follows-rank:局 0 0
-10|/before-follows-rank:峰 0 0
12|/before-follows-rank:已 0 0
3|/before-follows-rank:已 1 0
-11|/before-follows-rank:希 0 0
14|/before-follows-rank:常 0 1
11|/before-follows-rank:平 0 0
-3|/before-follows-rank:年 1 0
19|/before-follows-rank:年 2 0
-18|/before-follows-rank:并 0 0
16|/before-follows-rank:幹 0 0
-49|/before-follows-rank:幹 1 0
-8|/before-follows-rank:广 1 0
16|/before-follows-rank:应 0 0
3|/before-follows-rank:应 1 0
-10|/before-follows-rank:应 1 1
-3|/before-follows-rank:应 1 2
5|/before-follows-rank:府 0 0
4|/before-follows-rank:建 0 1
4|/before-follows-rank:开 0 0
5|/before-follows-rank:强 1 1
-5|/before-follows-rank:当 1 0
-26|/before-follows-rank:必 0 0
7|/before-follows-rank:总 0 0
3|/before-follows-rank:总 0 1
7|/before-follows-rank:总 1 1
4|/before-follows-rank:恢 0 0
-3|/before-follows-rank:慰 0 0
-10|/before-follows-rank:成 0 0
-27|/before-follows-rank:戦 0 0
-4|/before-follows-rank:所 0 0
-5|/before-follows-rank:才 0 0
24|/before-follows-rank:承 0 0
-6|/before-follows-rank:承 1 1
-7|/before-follows-rank:把 0 0
4|/before-follows-rank:报 1 1
3|/before-follows-rank:担 1 0
6|/before-follows-rank:拒 0 0
4|/before-follows-rank:拟 0 0
-4|/before-follows-rank:拟 1 0
4|/before-follows-rank:拨 0 0
-10|/before-follows-rank:拿 0 0
6|/before-follows-rank:授 0 1
-8|/before-follows-rank:接 1 1
-4|/before-follows-rank:推 0 0
-4|/before-follows-rank:提 0 0
-4|/before-follows-rank:提 1 1
-3|/before-follows-rank:握 0 0
-5|/before-follows-rank:撤 0 0
-3|/before-follows-rank:支 0 0
6|/before-follows-rank:放 1 0
21|/before-follows-rank:政 0 0
10|/before-follows-rank:政 0 1
6|/before-follows-rank:政 1 0
-4|/before-follows-rank:政 1 1
-3|/before-follows-rank:敦 1 0
5|/before-follows-rank:敬 0 0
4|/before-follows-rank:数 0 0
-6|/before-follows-rank:斯 1 1
-5|/before-follows-rank:新 0 0
-7|/before-follows-rank:新 0 1
-14|/before-follows-rank:方 0 0
3|/before-follows-rank:方 0 1
13|/before-follows-rank:无 0 0
-7|/before-follows-rank:早 0 2
3|/before-follows-rank:时 0 0
10|/before-follows-rank:明 0 0
9|/before-follows-rank:明 0 1
-3|/before-follows-rank:明 2 1
-3|/before-follows-rank:明 2 2
-4|/before-follows-rank:昨 0 0
8|/before-follows-rank:是 1 1
-8|/before-follows-rank:是 1 2
-5|/before-follows-rank:智 0 0
-22|/before-follows-rank:智 1 0
-11|/before-follows-rank:暗 1 0
-5|/before-follows-rank:曾 0 0
-23|/before-follows-rank:曾 1 0
-14|/before-follows-rank:最 0 0
7|/before-follows-rank:最 1 0
-7|/before-follows-rank:有 0 0
-4|/before-follows-rank:有 1 0
3|/before-follows-rank:本 0 0
-4|/before-follows-rank:杜 0 0
5|/before-follows-rank:杜 0 1
-14|/before-follows-rank:标 0 0
-9|/before-follows-rank:标 0 1
-7|/before-follows-rank:次 1 0
15|/before-follows-rank:欧 1 0
11|/before-follows-rank:欧 1 1
4|/before-follows-rank:欧 1 2
5|/before-follows-rank:欧 2 0
-4|/before-follows-rank:正 1 1
5|/before-follows-rank:武 1 0
7|/before-follows-rank:每 0 0
25|/before-follows-rank:比 1 0
3|/before-follows-rank:氏 0 0
13|/before-follows-rank:氏 0 1
-39|/before-follows-rank:氏 1 0
-13|/before-follows-rank:氏 2 0
4|/before-follows-rank:民 0 0
19|/before-follows-rank:没 0 0
-10|/before-follows-rank:没 1 0
7|/before-follows-rank:法 0 0
-3|/before-follows-rank:洛 0 0
-5|/before-follows-rank:洪 1 1
-5|/before-follows-rank:海 0 1
-5|/before-follows-rank:点 0 0
-32|/before-follows-rank:点 0 1
-5|/before-follows-rank:点 1 0
5|/before-follows-rank:现 0 0
23|/before-follows-rank:的 0 0
3|/before-follows-rank:的 0 1
4|/before-follows-rank:的 0 2
-7|/before-follows-rank:的 1 0
5|/before-follows-rank:的 1 1
10|/before-follows-rank:目 0 0
-10|/before-follows-rank:相 0 0
4|/before-follows-rank:相 0 1
12|/before-follows-rank:相 1 0
-7|/before-follows-rank:看 0 0
7|/before-follows-rank:看 1 1
3|/before-follows-rank:石 1 0
7|/before-follows-rank:石 1 2
-6|/before-follows-rank:研 0 0
-3|/before-follows-rank:社 0 1
18|/before-follows-rank:称 0 0
5|/before-follows-rank:立 0 0
-9|/before-follows-rank:立 1 0
4|/before-follows-rank:竞 0 0
7|/before-follows-rank:等 0 0
-12|/before-follows-rank:算 0 0
6|/before-follows-rank:米 1 0
3|/before-follows-rank:米 1 1
3|/before-follows-rank:索 0 0
-3|/before-follows-rank:経 0 1
-3|/before-follows-rank:維 2 0
10|/before-follows-rank:総 0 0
4|/before-follows-rank:约 0 0
6|/before-follows-rank:经 0 0
4|/before-follows-rank:给 0 0
-6|/before-follows-rank:维 0 0
13|/before-follows-rank:缴 0 0
11|/before-follows-rank:缺 1 0
8|/before-follows-rank:罗 1 0
6|/before-follows-rank:考 0 0
-20|/before-follows-rank:而 0 0
3|/before-follows-rank:联 0 0
-3|/before-follows-rank:联 1 1
20|/before-follows-rank:自 0 0
5|/before-follows-rank:自 1 0
-6|/before-follows-rank:苏 1 1
5|/before-follows-rank:若 0 0
14|/before-follows-rank:若 1 0
3|/before-follows-rank:获 0 0
7|/before-follows-rank:表 0 0
-17|/before-follows-rank:表 1 0
4|/before-follows-rank:補 0 0
6|/before-follows-rank:要 0 0
-9|/before-follows-rank:要 0 1
-18|/before-follows-rank:要 1 0
-10|/before-follows-rank:观 0 0
-7|/before-follows-rank:规 0 0
17|/before-follows-rank:議 1 0
4|/before-follows-rank:计 0 0
-3|/before-follows-rank:计 0 1
-4|/before-follows-rank:计 1 1
-3|/before-follows-rank:订 2 1
5|/before-follows-rank:认 0 0
15|/before-follows-rank:议 0 0
4|/before-follows-rank:议 0 1
-6|/before-follows-rank:许 0 0
7|/before-follows-rank:设 0 0
-3|/before-follows-rank:访 0 0
-6|/before-follows-rank:访 1 0
-4|/before-follows-rank:访 1 1
6|/before-follows-rank:说 0 1
-7|/before-follows-rank:说 1 0
9|/before-follows-rank:说 1 1
-3|/before-follows-rank:说 3 1
-41|/before-follows-rank:谈 0 0
-9|/before-follows-rank:谈 1 0
-3|/before-follows-rank:豪 0 0
-9|/before-follows-rank:豪 0 1
11|/before-follows-rank:費 0 0
3|/before-follows-rank:費 0 1
16|/before-follows-rank:财 0 0
9|/before-follows-rank:财 0 1
4|/before-follows-rank:财 1 1
-3|/before-follows-rank:财 1 2
-10|/before-follows-rank:质 0 0
6|/before-follows-rank:走 0 0
7|/before-follows-rank:跟 0 0
-4|/before-follows-rank:路 3 0
-3|/before-follows-rank:軍 0 0
11|/before-follows-rank:軍 1 0
-6|/before-follows-rank:軍 1 1
-3|/before-follows-rank:轰 1 0
7|/before-follows-rank:达 1 1
9|/before-follows-rank:过 0 0
4|/before-follows-rank:连 1 1
5|/before-follows-rank:选 0 0
3|/before-follows-rank:选 1 0
-4|/before-follows-rank:选 1 1
-9|/before-follows-rank:途 0 0
4|/before-follows-rank:通 0 0
5|/before-follows-rank:連 1 0
5|/before-follows-rank:遭 0 0
-3|/before-follows-rank:邮 0 0
-8|/before-follows-rank:都 1 0
6|/before-follows-rank:里 0 0
-19|/before-follows-rank:金 0 0
-4|/before-follows-rank:长 0 0
-5|/before-follows-rank:长 1 0
-11|/before-follows-rank:防 0 0
-4|/before-follows-rank:防 0 1
6|/before-follows-rank:防 1 0
-4|/before-follows-rank:防 2 0
-4|/before-follows-rank:阵 0 0
-5|/before-follows-rank:陸 1 0
8|/before-follows-rank:陸 1 1
9|/before-follows-rank:随 0 0
7|/before-follows-rank:面 0 0
-26|/before-follows-rank:韩 1 0
-4|/before-follows-rank:须 0 0
-3|/before-follows-rank:须 1 1
3|/before-follows-rank:预 1 0
3|/before-follows-rank:预 1 1
-23|/before-follows-rank:首 0 0
15|/before-follows-rank:首 0 1
-4|/before-follows-rank:首 1 0
10|/before-follows-rank:首 1 1
4|/before-follows-rank:首 2 1
-6|/before-follows-rank:高 0 0
-3|/before-follows-rank:高 1 0
-5|/before-follows-rank:齐 0 0
17|/before-follows:\"
7|/before-follows:\"画
7|/before-follows:\"画饼\"
5|/before-follows:\"统
5|/before-follows:\"统统达
3|/before-follows:(
-23|/before-follows:)
10|/before-follows:)が
7|/before-follows:)が国防
12|/before-follows:)に
12|/before-follows:)に求め
-43|/before-follows:)の
-39|/before-follows:)の一員
-4|/before-follows:)の定義
7|/before-follows:)は
6|/before-follows:)は2%
-6|/before-follows:)事
-6|/before-follows:)事務総
-8|/before-follows:)諸
4|/before-follows:)首
4|/before-follows:)首脳会
3|/before-follows:,2
3|/before-follows:,202
4|/before-follows:,为
4|/before-follows:,为4.
-12|/before-follows:,全
-12|/before-follows:,全球伙
3|/before-follows:,其
3|/before-follows:,其军费
5|/before-follows:,后
5|/before-follows:,后者去
3|/before-follows:,将
3|/before-follows:,将国内
-5|/before-follows:,把
-6|/before-follows:,把国防
3|/before-follows:,把防卫
4|/before-follows:,拿
4|/before-follows:,拿出国
-3|/before-follows:,明
-3|/before-follows:,明确拒
5|/before-follows:,要
5|/before-follows:,要求后
-8|/before-follows:,该
-8|/before-follows:,该国坚
3|/before-follows:,这
3|/before-follows:,这一比
15|/before-follows:1
7|/before-follows:10
7|/before-follows:10年債
12|/before-follows:12
15|/before-follows:12日宣
-10|/before-follows:13
-10|/before-follows:13日在
-6|/before-follows:18
-6|/before-follows:18日以
8|/before-follows:19
4|/before-follows:1948
3|/before-follows:1・6%
-3|/before-follows:1・9%
10|/before-follows:2
13|/before-follows:2%
-10|/before-follows:2%的标
10|/before-follows:2%的目
9|/before-follows:2%目标
-4|/before-follows:2.
-6|/before-follows:2.3%
-3|/before-follows:20
4|/before-follows:2014
-16|/before-follows:2023
6|/before-follows:2026
-9|/before-follows:2027
3|/before-follows:2029
10|/before-follows:2035
3|/before-follows:21
3|/before-follows:21日在
4|/before-follows:26日发
13|/before-follows:3
7|/before-follows:3%
3|/before-follows:3%目标
-3|/before-follows:3.5%
5|/before-follows:32
6|/before-follows:32国领
-7|/before-follows:4
-3|/before-follows:4%
-4|/before-follows:4%次之
-6|/before-follows:4日
-6|/before-follows:4日在参
-8|/before-follows:5
4|/before-follows:5%_学
-4|/before-follows:5%正式
-4|/before-follows:5%的目
5|/before-follows:5%目标
7|/before-follows:5%要求
3|/before-follows:5.
3|/before-follows:5.9%
-7|/before-follows:5日
-7|/before-follows:5日在北
15|/before-follows:6
14|/before-follows:6月
14|/before-follows:6月宣布
4|/before-follows:7
5|/before-follows:7日
5|/before-follows:7日提议
6|/before-follows:8
6|/before-follows:8日
6|/before-follows:8日说,
-44|/before-follows::
4|/before-follows::\"
4|/before-follows::\"百分
-6|/before-follows::5
-9|/before-follows::5%与
3|/before-follows::5%应
-4|/before-follows::与
-4|/before-follows::与其谈
6|/before-follows::先
3|/before-follows::先把2
-33|/before-follows::军
-30|/before-follows::军费必
-5|/before-follows::援
-5|/before-follows::援外1
-12|/before-follows::美
12|/before-follows::美方提
-24|/before-follows::美防部
3|/before-follows::首
3|/before-follows::首相安
7|/before-follows:G
7|/before-follows:GD
7|/before-follows:GDP的
-22|/before-follows:_
4|/before-follows:_\"
4|/before-follows:_\"3.
-6|/before-follows:_国
-6|/before-follows:_国防支
-8|/before-follows:_日
-8|/before-follows:_日媒:
-6|/before-follows:|
-6|/before-follows:|特
-6|/before-follows:|特朗普
56|/before-follows:、
6|/before-follows:、2
5|/before-follows:、2%を
3|/before-follows:、3
8|/before-follows:、3%へ
-7|/before-follows:、3.5
-26|/before-follows:、5
-26|/before-follows:、5%案
-4|/before-follows:、N
-4|/before-follows:、NAT
-3|/before-follows:、ア
7|/before-follows:、エ
7|/before-follows:、エスト
18|/before-follows:、ス
15|/before-follows:、スウェ
3|/before-follows:、スロベ
-3|/before-follows:、デ
-3|/before-follows:、デンマ
-3|/before-follows:、ト
-3|/before-follows:、トラン
-6|/before-follows:、ポ
-6|/before-follows:、ポーラ
-4|/before-follows:、ラ
-4|/before-follows:、ラトビ
-4|/before-follows:、リ
-4|/before-follows:、リトア
-5|/before-follows:、ロ
-5|/before-follows:、ロシア
7|/before-follows:、保
7|/before-follows:、保加利
-10|/before-follows:、加拿大
9|/before-follows:、加盟を
-13|/before-follows:、匈
-13|/before-follows:、匈牙利
-4|/before-follows:、南
-7|/before-follows:、南韩等
13|/before-follows:、国
13|/before-follows:、国防費
13|/before-follows:、布
13|/before-follows:、布基纳
3|/before-follows:、拉
3|/before-follows:、拉脱维
8|/before-follows:、挪
4|/before-follows:、挪威去
5|/before-follows:、挪威和
-5|/before-follows:、日
-3|/before-follows:、日本に
7|/before-follows:、智
7|/before-follows:、智利和
6|/before-follows:、欧
6|/before-follows:、欧州に
-7|/before-follows:、法
-7|/before-follows:、法国和
4|/before-follows:、波兰的
-3|/before-follows:、波兰相
-3|/before-follows:、波兰齐
5|/before-follows:、爱
5|/before-follows:、爱沙尼
15|/before-follows:、立
15|/before-follows:、立陶宛
7|/before-follows:、米
6|/before-follows:、米の3
6|/before-follows:、芬
6|/before-follows:、芬兰、
-7|/before-follows:、葡
-7|/before-follows:、葡萄牙
8|/before-follows:、西
8|/before-follows:、西班牙
3|/before-follows:、訪
3|/before-follows:、訪米で
4|/before-follows:、豪
4|/before-follows:、豪州の
17|/before-follows:、防
17|/before-follows:、防衛費
-4|/before-follows:、韓国の
4|/before-follows:、韩
3|/before-follows:、韩国为
-4|/before-follows:、駐
-4|/before-follows:、駐留経
-4|/before-follows:、马
-4|/before-follows:、马拉威
7|/before-follows:「
3|/before-follows:「2
3|/before-follows:「2%以
-4|/before-follows:「3
-4|/before-follows:「3・5
-7|/before-follows:「5
-7|/before-follows:「5%は
3|/before-follows:「恪
3|/before-follows:「恪守专
7|/before-follows:「跟
7|/before-follows:「跟随川
10|/before-follows:「防
10|/before-follows:「防衛費
5|/before-follows:」
-5|/before-follows:」,
-5|/before-follows:」,指2
9|/before-follows:」达
9|/before-follows:」达到3
-23|/before-follows:か
-23|/before-follows:から
3|/before-follows:から2%
-5|/before-follows:から2.
12|/before-follows:から3・
-6|/before-follows:から5%
-13|/before-follows:から、国
-3|/before-follows:から要求
-24|/before-follows:が2
3|/before-follows:が2%と
-14|/before-follows:が2%に
-20|/before-follows:が202
13|/before-follows:が3
5|/before-follows:が35年
8|/before-follows:が3・5
-4|/before-follows:が5
-3|/before-follows:が5%を
-8|/before-follows:が6
-13|/before-follows:が6日、
5|/before-follows:が6日議
17|/before-follows:がア
17|/before-follows:がアジア
3|/before-follows:が今
3|/before-follows:が今年投
-9|/before-follows:が加
-9|/before-follows:が加わっ
20|/before-follows:が国
17|/before-follows:が国防費
14|/before-follows:が定
14|/before-follows:が定める
4|/before-follows:が戦
4|/before-follows:が戦時経
-5|/before-follows:が打
-5|/before-follows:が打診し
-7|/before-follows:が日
-7|/before-follows:が日韓両
3|/before-follows:が昨
4|/before-follows:が次
6|/before-follows:が次に5
-17|/before-follows:が求
-15|/before-follows:が求める
-11|/before-follows:が訴
-11|/before-follows:が訴える
10|/before-follows:き
10|/before-follows:きょ
10|/before-follows:きょう開
3|/before-follows:だけ
-11|/before-follows:で
-3|/before-follows:で、
5|/before-follows:で、ヌク
-3|/before-follows:で、国防
-3|/before-follows:で、開催
5|/before-follows:でさ
4|/before-follows:です
4|/before-follows:ですらG
-30|/before-follows:での
-3|/before-follows:での答弁
-25|/before-follows:での講演
12|/before-follows:では
6|/before-follows:では2.
-6|/before-follows:では27
10|/before-follows:では、国
3|/before-follows:では、政
9|/before-follows:では、野
10|/before-follows:でも
-5|/before-follows:で開
-5|/before-follows:で開かれ
12|/before-follows:と
-17|/before-follows:との
3|/before-follows:との会談
-7|/before-follows:との国境
-11|/before-follows:との衝突
3|/before-follows:とウ
6|/before-follows:とウガン
-3|/before-follows:とウルグ
5|/before-follows:とエ
5|/before-follows:とエスト
10|/before-follows:とオ
7|/before-follows:とオラン
4|/before-follows:とオース
25|/before-follows:とカ
25|/before-follows:とカナダ
9|/before-follows:とス
7|/before-follows:とスウェ
3|/before-follows:とタ
3|/before-follows:とタイに
6|/before-follows:とネ
6|/before-follows:とネパー
13|/before-follows:とフ
13|/before-follows:とフラン
6|/before-follows:とマ
6|/before-follows:とマルタ
-4|/before-follows:とラ
-6|/before-follows:とラオス
3|/before-follows:とラトビ
6|/before-follows:とリ
6|/before-follows:とリトア
-19|/before-follows:と同
-12|/before-follows:と同じ1
3|/before-follows:と同じ5
-12|/before-follows:と約
-11|/before-follows:と約13
-23|/before-follows:と違
-18|/before-follows:と違い、
-5|/before-follows:と違うイ
10|/before-follows:など一部
-8|/before-follows:など小国
9|/before-follows:に
9|/before-follows:に1
3|/before-follows:に1.3
8|/before-follows:に10パ
8|/before-follows:に2
7|/before-follows:に2%を
5|/before-follows:に2%要
-5|/before-follows:に2・5
38|/before-follows:に3
4|/before-follows:に3%目
9|/before-follows:に3.5
22|/before-follows:に3・5
-45|/before-follows:に5
3|/before-follows:に5%が
4|/before-follows:に5%の
9|/before-follows:に5%へ
-23|/before-follows:に5%を
9|/before-follows:に5%要
-49|/before-follows:に5%迫
3|/before-follows:に6
3|/before-follows:に6%要
-5|/before-follows:にG
-5|/before-follows:にGDP
-12|/before-follows:に「
-5|/before-follows:に「3%
-11|/before-follows:に「5%
5|/before-follows:につ
5|/before-follows:について
13|/before-follows:には
-11|/before-follows:には2%
5|/before-follows:には2.
10|/before-follows:には3%
3|/before-follows:には3.
3|/before-follows:には5%
-4|/before-follows:には名指
8|/before-follows:には少な
-3|/before-follows:には称賛
34|/before-follows:にも
7|/before-follows:にも5%
6|/before-follows:にもGD
5|/before-follows:にも相応
-7|/before-follows:によ
-7|/before-follows:によると
-3|/before-follows:に向
-5|/before-follows:に向き合
31|/before-follows:に国
32|/before-follows:に国防費
3|/before-follows:に増
3|/before-follows:に増額促
-7|/before-follows:に対
-29|/before-follows:に対し3
17|/before-follows:に対し、
-3|/before-follows:に接
-3|/before-follows:に接する
4|/before-follows:に期
4|/before-follows:に期待す
-4|/before-follows:に求めた
4|/before-follows:に求める
9|/before-follows:に突
9|/before-follows:に突き付
-3|/before-follows:に続
-3|/before-follows:に続き、
-20|/before-follows:に義
-20|/before-follows:に義務付
-12|/before-follows:に言
-12|/before-follows:に言われ
-53|/before-follows:に説
-53|/before-follows:に説く5
13|/before-follows:に課
19|/before-follows:に課した
12|/before-follows:に防
12|/before-follows:に防衛費
-5|/before-follows:に限
-5|/before-follows:に限れば
19|/before-follows:の
-4|/before-follows:の0
-5|/before-follows:の0.6
14|/before-follows:の1
8|/before-follows:の1・5
4|/before-follows:の1・8
12|/before-follows:の2
-11|/before-follows:の2%、
3|/before-follows:の2%を
5|/before-follows:の2%目
6|/before-follows:の2.8
-4|/before-follows:の20%
9|/before-follows:の202
-6|/before-follows:の3
5|/before-follows:の3.5
-12|/before-follows:の3カ国
5|/before-follows:の3・5
5|/before-follows:の5
8|/before-follows:の5%に
5|/before-follows:の7
5|/before-follows:の7%超
3|/before-follows:のG
3|/before-follows:のGDP
-9|/before-follows:のN
-9|/before-follows:のNAT
3|/before-follows:の「
5|/before-follows:の「1.
-5|/before-follows:の「5%
4|/before-follows:のう
3|/before-follows:のうちG
-3|/before-follows:のア
-3|/before-follows:のアジア
-17|/before-follows:のギ
-17|/before-follows:のギュレ
11|/before-follows:のコ
5|/before-follows:のコサノ
7|/before-follows:のコリン
-3|/before-follows:のシャカ
3|/before-follows:のシャー
-3|/before-follows:のハ
-3|/before-follows:のブレー
7|/before-follows:のペ
6|/before-follows:のペトリ
13|/before-follows:のマ
7|/before-follows:のマジャ
4|/before-follows:のマラペ
4|/before-follows:のミ
4|/before-follows:のミレイ
5|/before-follows:のモ
5|/before-follows:のモンテ
-9|/before-follows:の主
-9|/before-follows:の主要国
-5|/before-follows:の交
-5|/before-follows:の交渉担
3|/before-follows:の代
3|/before-follows:の代表は
25|/before-follows:の仲
25|/before-follows:の仲間に
-5|/before-follows:の伸
-5|/before-follows:の伸びに
-14|/before-follows:の侵
-14|/before-follows:の侵攻を
-4|/before-follows:の元
-3|/before-follows:の元国防
14|/before-follows:の公
13|/before-follows:の公表国
-5|/before-follows:の副
-5|/before-follows:の副報道
-5|/before-follows:の加
-5|/before-follows:の加盟国
-4|/before-follows:の参
-4|/before-follows:の参加者
-5|/before-follows:の取
-9|/before-follows:の取り決
3|/before-follows:の取り組
-5|/before-follows:の同
-5|/before-follows:の同盟が
-4|/before-follows:の呼
-4|/before-follows:の呼びか
29|/before-follows:の国
9|/before-follows:の国防支
17|/before-follows:の国防次
-15|/before-follows:の国防相
23|/before-follows:の国防費
-10|/before-follows:の基
-4|/before-follows:の基準で
-6|/before-follows:の基準を
-12|/before-follows:の報
9|/before-follows:の報告書
-21|/before-follows:の報道官
-3|/before-follows:の多
-3|/before-follows:の多くの
-5|/before-follows:の安
-4|/before-follows:の安全保
13|/before-follows:の定
13|/before-follows:の定める
5|/before-follows:の平
5|/before-follows:の平均は
-6|/before-follows:の戦
-6|/before-follows:の戦車の
-16|/before-follows:の推
-16|/before-follows:の推計で
3|/before-follows:の支
3|/before-follows:の支出は
-4|/before-follows:の核
-4|/before-follows:の核には
3|/before-follows:の現
3|/before-follows:の現在の
10|/before-follows:の目標で
-16|/before-follows:の目標に
5|/before-follows:の目標を
-4|/before-follows:の算
-3|/before-follows:の算定方
-5|/before-follows:の脅
-3|/before-follows:の脅威に
9|/before-follows:の自
9|/before-follows:の自由民
-4|/before-follows:の計
-4|/before-follows:の計算方
-7|/before-follows:の試
-7|/before-follows:の試算で
-9|/before-follows:の負担は
11|/before-follows:の負担増
13|/before-follows:の軍
14|/before-follows:の軍事費
-3|/before-follows:の過
-3|/before-follows:の過剰赤
-11|/before-follows:の防
-13|/before-follows:の防衛費
23|/before-follows:の首
5|/before-follows:の首相に
8|/before-follows:の首相は
5|/before-follows:の首相も
-3|/before-follows:の首脳た
11|/before-follows:の首脳の
3|/before-follows:の首脳会
-7|/before-follows:の首都リ
-6|/before-follows:の高
-6|/before-follows:の高官は
3|/before-follows:は
-13|/before-follows:は0
-14|/before-follows:は0.2
-3|/before-follows:は0.8
3|/before-follows:は0.9
-10|/before-follows:は1
-16|/before-follows:は1%ち
-5|/before-follows:は1%へ
3|/before-follows:は10%
-3|/before-follows:は1・5
5|/before-follows:は2
-4|/before-follows:は2%で
-5|/before-follows:は2%と
-22|/before-follows:は2%の
3|/before-follows:は2%超
6|/before-follows:は2.4
6|/before-follows:は202
15|/before-follows:は203
-3|/before-follows:は24日
4|/before-follows:は26年
3|/before-follows:は27年
-3|/before-follows:は29日
-3|/before-follows:は2・5
9|/before-follows:は3
-4|/before-follows:は3%、
-5|/before-follows:は3%を
3|/before-follows:は3.1
19|/before-follows:は3.5
-9|/before-follows:は30年
6|/before-follows:は32年
-3|/before-follows:は3・5
3|/before-follows:は4
-22|/before-follows:は5
5|/before-follows:は5%を
12|/before-follows:は5%払
-41|/before-follows:は5%要
3|/before-follows:は6
-18|/before-follows:は7
-19|/before-follows:は7日、
10|/before-follows:はN
10|/before-follows:はNAT
-33|/before-follows:は、
-14|/before-follows:は、2%
-7|/before-follows:は、国防
-4|/before-follows:は、実際
-28|/before-follows:は、新政
6|/before-follows:は、米国
3|/before-follows:は、財政
6|/before-follows:は、防衛
-3|/before-follows:は「
-5|/before-follows:はい
-5|/before-follows:はいずれ
8|/before-follows:はど
8|/before-follows:はどこも
9|/before-follows:はイ
9|/before-follows:はイラク
34|/before-follows:はト
34|/before-follows:はトラン
-5|/before-follows:はド
-5|/before-follows:はドイツ
-7|/before-follows:はポ
-7|/before-follows:はポーラ
6|/before-follows:は一
6|/before-follows:は一律3
21|/before-follows:は今
11|/before-follows:は今年、
3|/before-follows:は今年す
4|/before-follows:は今年度
-3|/before-follows:は冷
-3|/before-follows:は冷戦期
-3|/before-follows:は同じ席
39|/before-follows:は国
-9|/before-follows:は国内総
-17|/before-follows:は国防に
64|/before-follows:は国防費
-11|/before-follows:は実
-11|/before-follows:は実際の
26|/before-follows:は少
26|/before-follows:は少なく
7|/before-follows:は平
5|/before-follows:は平均で
-7|/before-follows:は当
-6|/before-follows:は当初、
4|/before-follows:は憲
4|/before-follows:は憲法に
7|/before-follows:は戦
7|/before-follows:は戦時下
-10|/before-follows:は数
-10|/before-follows:は数字に
-5|/before-follows:は早
-5|/before-follows:は早々に
3|/before-follows:は昨
4|/before-follows:は来
5|/before-follows:は来年、
-8|/before-follows:は母
-8|/before-follows:は母数が
-30|/before-follows:は独
-30|/before-follows:は独自に
-13|/before-follows:は直
-13|/before-follows:は直前に
-9|/before-follows:は米
3|/before-follows:は米国か
-12|/before-follows:は米国に
5|/before-follows:は素
5|/before-follows:は素晴ら
4|/before-follows:は軍
3|/before-follows:は軍政下
4|/before-follows:は防
4|/before-follows:は防衛費
-3|/before-follows:は韓
-3|/before-follows:は韓国に
10|/before-follows:へ
7|/before-follows:へ3
6|/before-follows:へ3.5
15|/before-follows:も
-7|/before-follows:も1
-7|/before-follows:も1.3
11|/before-follows:も2
3|/before-follows:も2%を
4|/before-follows:も29年
6|/before-follows:も3
-3|/before-follows:も3.3
5|/before-follows:も3・5
5|/before-follows:も5
3|/before-follows:も5%を
-12|/before-follows:も「
3|/before-follows:も「2%
-14|/before-follows:も「5%
3|/before-follows:もい
3|/before-follows:もいずれ
-3|/before-follows:や
-7|/before-follows:や2
-7|/before-follows:や2.6
4|/before-follows:やイ
4|/before-follows:やイタリ
4|/before-follows:やス
4|/before-follows:やスペイ
-7|/before-follows:やベ
-7|/before-follows:やベルギ
-25|/before-follows:を
-14|/before-follows:を「
-14|/before-follows:を「模範
-3|/before-follows:を含
-6|/before-follows:を手
-6|/before-follows:を手本に
4|/before-follows:を称
4|/before-follows:を称賛_
-5|/before-follows:を訪
-5|/before-follows:を訪れた
-12|/before-follows:・
-3|/before-follows:・カ
-3|/before-follows:・カナダ
-6|/before-follows:・ハ
-6|/before-follows:・ハーグ
-16|/before-follows:一
-3|/before-follows:一名教授
-4|/before-follows:一咬
-4|/before-follows:一咬牙,
-3|/before-follows:一家
-16|/before-follows:一年
-15|/before-follows:一年前在
3|/before-follows:一样
9|/before-follows:一般
9|/before-follows:一般には
3|/before-follows:七
3|/before-follows:七年
3|/before-follows:七年内达
23|/before-follows:上
17|/before-follows:上周
19|/before-follows:上周重申
10|/before-follows:上支
10|/before-follows:上支持到
-3|/before-follows:上院
-3|/before-follows:上院、対
-6|/before-follows:下
-7|/before-follows:下届
-7|/before-follows:下届大选
18|/before-follows:不
20|/before-follows:不会
18|/before-follows:不会要求
-14|/before-follows:不同
-4|/before-follows:不同,南
-4|/before-follows:不同,邻
6|/before-follows:不必
6|/before-follows:不必付5
6|/before-follows:不是
6|/before-follows:不是北约
36|/before-follows:与
-3|/before-follows:与丹
-3|/before-follows:与丹麦亦
10|/before-follows:与加
10|/before-follows:与加拿大
-4|/before-follows:与南
-5|/before-follows:与南韩常
5|/before-follows:与卢
3|/before-follows:与卢森堡
-5|/before-follows:与台北「
5|/before-follows:与台湾应
3|/before-follows:与塔
3|/before-follows:与塔吉克
6|/before-follows:与尚
6|/before-follows:与尚比亚
12|/before-follows:与挪
11|/before-follows:与挪威:
-9|/before-follows:与斯
-9|/before-follows:与斯洛伐
-12|/before-follows:与欧
-12|/before-follows:与欧洲盟
3|/before-follows:与法
3|/before-follows:与法国表
5|/before-follows:与英
5|/before-follows:与英国的
16|/before-follows:与菲
16|/before-follows:与菲律宾
3|/before-follows:与葡
3|/before-follows:与葡萄牙
-32|/before-follows:並
-32|/before-follows:並み
7|/before-follows:並み1.
-4|/before-follows:並み2%
-4|/before-follows:並み2・
-4|/before-follows:並みにG
-4|/before-follows:並みに求
-3|/before-follows:並みの2
4|/before-follows:並みの5
-23|/before-follows:並みのG
8|/before-follows:为
3|/before-follows:为4
3|/before-follows:为榜
3|/before-follows:为榜样,
-20|/before-follows:主
-13|/before-follows:主席
-4|/before-follows:主席容克
-9|/before-follows:主席林德
-8|/before-follows:主张
3|/before-follows:主张冻结
-11|/before-follows:主张把4
-10|/before-follows:之
-10|/before-follows:之声
-8|/before-follows:之声中文
41|/before-follows:也
10|/before-follows:也不
8|/before-follows:也不能低
13|/before-follows:也应
6|/before-follows:也把
6|/before-follows:也把目标
7|/before-follows:也称
7|/before-follows:也称,希
5|/before-follows:也要
4|/before-follows:也要把军
-3|/before-follows:也该
-12|/before-follows:也该向5
9|/before-follows:也该在同
-25|/before-follows:事
-20|/before-follows:事務
-20|/before-follows:事務総長
-5|/before-follows:事后
-5|/before-follows:事后声称
13|/before-follows:亦
3|/before-follows:亦从
3|/before-follows:亦从5.
10|/before-follows:亦分
10|/before-follows:亦分别计
17|/before-follows:今
15|/before-follows:今年
-7|/before-follows:今年同样
7|/before-follows:今年将拿
5|/before-follows:今年将达
5|/before-follows:今年已达
-14|/before-follows:今年才刚
-5|/before-follows:今年才到
-11|/before-follows:今年的核
5|/before-follows:今年的比
5|/before-follows:今年约2
4|/before-follows:今年达2
-3|/before-follows:介
-3|/before-follows:介绍
-3|/before-follows:介绍,该
-7|/before-follows:仍
-7|/before-follows:仍停
-7|/before-follows:仍停留在
-6|/before-follows:仍在
-6|/before-follows:仍在1.
3|/before-follows:仍独
3|/before-follows:仍独自承
-3|/before-follows:从未
-3|/before-follows:从未期待
3|/before-follows:付
-19|/before-follows:代
-19|/before-follows:代表
-17|/before-follows:代表建议
-3|/before-follows:以
8|/before-follows:以3
12|/before-follows:以3%为
-4|/before-follows:以3%至
-5|/before-follows:以4
-5|/before-follows:以4.1
-5|/before-follows:以「
-5|/before-follows:以「无可
-3|/before-follows:以北
-3|/before-follows:以北约的
5|/before-follows:众
5|/before-follows:众议
10|/before-follows:众议员布
-5|/before-follows:众议院国
-22|/before-follows:会
8|/before-follows:会前
4|/before-follows:会前松口
4|/before-follows:会前致信
-10|/before-follows:会后
-10|/before-follows:会后向记
-8|/before-follows:会在
-10|/before-follows:会在北约
-22|/before-follows:会見
-22|/before-follows:会見詳報
11|/before-follows:会遵
11|/before-follows:会遵守5
5|/before-follows:估
4|/before-follows:估算,如
-3|/before-follows:估算,该
4|/before-follows:估计
4|/before-follows:估计,今
7|/before-follows:作
6|/before-follows:作比
6|/before-follows:作比,说
-6|/before-follows:保
3|/before-follows:保守
5|/before-follows:保持
5|/before-follows:保持3%
-14|/before-follows:保留
-14|/before-follows:保留对5
9|/before-follows:側が
3|/before-follows:側がGD
6|/before-follows:側が初め
-5|/before-follows:側は
-8|/before-follows:側は1.
-6|/before-follows:元
-6|/before-follows:元政
-6|/before-follows:元政府高
8|/before-follows:党
8|/before-follows:党首
7|/before-follows:党首は、
-5|/before-follows:入侵
-5|/before-follows:入侵乌克
5|/before-follows:入北
5|/before-follows:入北约_
29|/before-follows:全
17|/before-follows:全て
3|/before-follows:全てに5
14|/before-follows:全てに同
12|/before-follows:全体
4|/before-follows:全体に5
7|/before-follows:全体の国
12|/before-follows:公
6|/before-follows:公布
4|/before-follows:公布的军
-6|/before-follows:兰
-6|/before-follows:兰科
-6|/before-follows:兰科技学
6|/before-follows:共
4|/before-follows:共同
19|/before-follows:内
10|/before-follows:内で
11|/before-follows:内で持ち
-9|/before-follows:内に
-9|/before-follows:内には、
15|/before-follows:内部
-8|/before-follows:内部文件
11|/before-follows:内部有人
8|/before-follows:内部正就
-34|/before-follows:再
-35|/before-follows:再編
-34|/before-follows:再編経費
6|/before-follows:军
-6|/before-follows:军事
-5|/before-follows:军事专家
-4|/before-follows:军人
-4|/before-follows:军人撤走
14|/before-follows:军费
4|/before-follows:军费20
-12|/before-follows:军费3.
-7|/before-follows:军费何时
-17|/before-follows:军费占比
6|/before-follows:军费同比
10|/before-follows:军费增至
-4|/before-follows:军费实际
7|/before-follows:军费将很
6|/before-follows:军费已占
-8|/before-follows:军费平均
6|/before-follows:军费应达
4|/before-follows:军费开支
-7|/before-follows:军费按美
5|/before-follows:军费达到
5|/before-follows:军费须达
35|/before-follows:决
35|/before-follows:决定
23|/before-follows:决定到2
10|/before-follows:决定国防
3|/before-follows:决定每年
5|/before-follows:准
5|/before-follows:准备
3|/before-follows:准备主动
19|/before-follows:分
9|/before-follows:分列
9|/before-follows:分列二、
6|/before-follows:分别
4|/before-follows:分别为1
3|/before-follows:分阶
3|/before-follows:分阶段提
13|/before-follows:则
4|/before-follows:则为
17|/before-follows:则主
17|/before-follows:则主张修
5|/before-follows:则只
5|/before-follows:则只有1
-15|/before-follows:则建
-11|/before-follows:则建议以
-11|/before-follows:则提
-11|/before-follows:则提出,
6|/before-follows:则正
6|/before-follows:则正推动
4|/before-follows:则算
4|/before-follows:则算账说
-15|/before-follows:则认
-15|/before-follows:则认为实
-3|/before-follows:则说
-4|/before-follows:则说,2
-3|/before-follows:刚好
-3|/before-follows:刚好2.
9|/before-follows:别
9|/before-follows:别再
9|/before-follows:别再拖延
3|/before-follows:到2
3|/before-follows:到203
-34|/before-follows:前
-13|/before-follows:前国
-8|/before-follows:前国防军
-4|/before-follows:前国防相
-24|/before-follows:前总
-24|/before-follows:前总理莫
3|/before-follows:副
5|/before-follows:副部
5|/before-follows:副部长林
-8|/before-follows:力
-8|/before-follows:力挺
-8|/before-follows:力挺国内
-9|/before-follows:加
5|/before-follows:加入
5|/before-follows:加入北约
-22|/before-follows:加盟
-17|/before-follows:加盟_3
-3|/before-follows:加盟国が
9|/before-follows:加码
7|/before-follows:加码至5
-3|/before-follows:十
-7|/before-follows:十余
-7|/before-follows:十余年来
4|/before-follows:十年
4|/before-follows:十年前连
10|/before-follows:却
3|/before-follows:却不
3|/before-follows:却不吃这
5|/before-follows:却只
5|/before-follows:却只承诺
-8|/before-follows:原
-5|/before-follows:原定
-5|/before-follows:原定的2
-4|/before-follows:原订
-4|/before-follows:原订20
-7|/before-follows:去
-7|/before-follows:去年
-8|/before-follows:去年1.
4|/before-follows:去年为5
-3|/before-follows:去年合计
-9|/before-follows:去年国防
-32|/before-follows:去年度达
22|/before-follows:去年把G
13|/before-follows:去年支出
-3|/before-follows:去年的军
4|/before-follows:去年达到
5|/before-follows:参
4|/before-follows:参议
4|/before-follows:参议员建
-5|/before-follows:发言人卡
6|/before-follows:发言人被
-3|/before-follows:发言人阿
-14|/before-follows:口
-14|/before-follows:口径
-4|/before-follows:口径为G
-4|/before-follows:口径占G
-3|/before-follows:口径将达
3|/before-follows:只
18|/before-follows:各
16|/before-follows:各党
15|/before-follows:各党在大
3|/before-follows:各国
-3|/before-follows:合
-3|/before-follows:合意
-3|/before-follows:合意案に
-5|/before-follows:同年
-8|/before-follows:同年为7
3|/before-follows:同意
-18|/before-follows:同日
-18|/before-follows:同日在社
5|/before-follows:同样
3|/before-follows:同样达到
12|/before-follows:同步
12|/before-follows:同步,以
-14|/before-follows:后
-9|/before-follows:后,
-9|/before-follows:后,6%
-5|/before-follows:后首
-5|/before-follows:后首次公
11|/before-follows:向
3|/before-follows:向3
3|/before-follows:向3.5
3|/before-follows:向华
3|/before-follows:向华盛顿
3|/before-follows:向拜
3|/before-follows:向拜登详
32|/before-follows:否
32|/before-follows:否认
5|/before-follows:否认新内
25|/before-follows:否认曾承
-3|/before-follows:周三在爱
3|/before-follows:周二
3|/before-follows:周二也表
-15|/before-follows:呼
-15|/before-follows:呼吁
-14|/before-follows:呼吁盟友
8|/before-follows:和
7|/before-follows:和加
7|/before-follows:和加拿大
7|/before-follows:和北
7|/before-follows:和北马其
-3|/before-follows:和厄
-3|/before-follows:和厄瓜多
-9|/before-follows:和埃
-9|/before-follows:和埃及没
7|/before-follows:和多
7|/before-follows:和多哥的
10|/before-follows:和巴
8|/before-follows:和巴黎也
4|/before-follows:和意
4|/before-follows:和意大利
-3|/before-follows:和拉
-3|/before-follows:和拉脱维
4|/before-follows:和智
4|/before-follows:和智利分
4|/before-follows:和澳
4|/before-follows:和澳大利
3|/before-follows:和瑞
5|/before-follows:和瑞典也
-3|/before-follows:和瑞典的
5|/before-follows:和立
5|/before-follows:和立陶宛
-3|/before-follows:和美
-3|/before-follows:和美国分
-22|/before-follows:和荷
-22|/before-follows:和荷兰都
-3|/before-follows:和马
-3|/before-follows:和马尔代
-5|/before-follows:喊
-6|/before-follows:喊话
-8|/before-follows:喊话:不
4|/before-follows:嘴
4|/before-follows:嘴上
4|/before-follows:嘴上说3
18|/before-follows:四
16|/before-follows:四党
16|/before-follows:四党组成
-3|/before-follows:团
-4|/before-follows:团书
-4|/before-follows:团书记长
-9|/before-follows:国
10|/before-follows:国会
5|/before-follows:国会の防
12|/before-follows:国内
12|/before-follows:国内生产
-5|/before-follows:国境
-5|/before-follows:国境の警
5|/before-follows:国家
3|/before-follows:国家安保
-24|/before-follows:国防
-33|/before-follows:国防大臣
-7|/before-follows:国防开支
3|/before-follows:国防相「
-4|/before-follows:国防相が
25|/before-follows:国防相は
3|/before-follows:国防省が
8|/before-follows:国防省は
6|/before-follows:国防費、
-17|/before-follows:国防费占
-3|/before-follows:国防部会
-25|/before-follows:国防部拟
3|/before-follows:国防部次
-13|/before-follows:国防部長
11|/before-follows:国防部长
4|/before-follows:国防预算
-11|/before-follows:国际
-9|/before-follows:国际战略
-9|/before-follows:在
8|/before-follows:在1
8|/before-follows:在193
-5|/before-follows:在2%的
3|/before-follows:在203
-6|/before-follows:在两
-6|/before-follows:在两会记
11|/before-follows:在众
11|/before-follows:在众议院
-4|/before-follows:在会谈中
10|/before-follows:在伦
8|/before-follows:在伦敦喊
3|/before-follows:在克
3|/before-follows:在克拉科
-3|/before-follows:在内
-26|/before-follows:在四
-26|/before-follows:在四年里
3|/before-follows:在国
-5|/before-follows:在竞
-5|/before-follows:在竞选中
8|/before-follows:在美
4|/before-follows:在美国施
4|/before-follows:在美方要
3|/before-follows:在议
3|/before-follows:在议会重
3|/before-follows:在野
-17|/before-follows:在飞
-17|/before-follows:在飞机上
-4|/before-follows:均
-3|/before-follows:均承
-3|/before-follows:均承诺明
-19|/before-follows:坦
-19|/before-follows:坦承
-19|/before-follows:坦承,这
-37|/before-follows:基
-37|/before-follows:基準
-6|/before-follows:基準で1
-16|/before-follows:基準なら
-20|/before-follows:基準の3
4|/before-follows:塔
4|/before-follows:塔利
4|/before-follows:塔利班政
-6|/before-follows:增加
-6|/before-follows:增加军费
7|/before-follows:增长
6|/before-follows:增长24
19|/before-follows:外
10|/before-follows:外交
4|/before-follows:外交大臣
6|/before-follows:外交部则
19|/before-follows:外相
31|/before-follows:外相、ト
-7|/before-follows:外相、米
-13|/before-follows:外相が先
19|/before-follows:外相はN
4|/before-follows:外相は、
-19|/before-follows:外相会合
-10|/before-follows:外长
-4|/before-follows:外长:其
-3|/before-follows:外长会时
-7|/before-follows:外长回应
3|/before-follows:外长在维
-5|/before-follows:外长布德
-20|/before-follows:多
-5|/before-follows:多国
-5|/before-follows:多国对5
-3|/before-follows:多年来没
-16|/before-follows:多数
-16|/before-follows:多数国家
-17|/before-follows:大
-15|/before-follows:大介
-15|/before-follows:大介氏は
5|/before-follows:大使
-3|/before-follows:大使が務
7|/before-follows:大使表示
-3|/before-follows:大学
-3|/before-follows:大学政治
-6|/before-follows:大統
7|/before-follows:大統領が
-12|/before-follows:大統領は
3|/before-follows:央
3|/before-follows:央行
3|/before-follows:央行将通
7|/before-follows:夹
7|/before-follows:夹在
7|/before-follows:夹在韩国
-13|/before-follows:如
-9|/before-follows:如今
-9|/before-follows:如今平均
-3|/before-follows:如何
-3|/before-follows:如何填3
-13|/before-follows:媾
-13|/before-follows:媾和
-13|/before-follows:媾和时降
-7|/before-follows:嫌
-7|/before-follows:嫌2
-7|/before-follows:嫌2%太
4|/before-follows:学
6|/before-follows:学者
5|/before-follows:学者主张
4|/before-follows:学者指出
-7|/before-follows:学者认为
-7|/before-follows:安
3|/before-follows:安全
5|/before-follows:安全部估
-9|/before-follows:安卡
-9|/before-follows:安卡拉峰
4|/before-follows:完
4|/before-follows:完成
4|/before-follows:完成2%
8|/before-follows:官
-16|/before-follows:官员
-5|/before-follows:官员主张
-3|/before-follows:官员提到
-8|/before-follows:官员私下
23|/before-follows:官方
23|/before-follows:官方公布
-5|/before-follows:定义
-4|/before-follows:定义占G
3|/before-follows:定的
3|/before-follows:定的也不
6|/before-follows:实
6|/before-follows:实现
6|/before-follows:实现2%
14|/before-follows:宣
17|/before-follows:宣布
-16|/before-follows:宣布,去
3|/before-follows:宣布,本
18|/before-follows:宣布,欧
4|/before-follows:宣布保留
12|/before-follows:宣布将把
-6|/before-follows:宣布设立
-3|/before-follows:宣言
-3|/before-follows:宣言:百
5|/before-follows:室
5|/before-follows:室の
5|/before-follows:室の高官
7|/before-follows:对
-3|/before-follows:对亚
-3|/before-follows:对亚洲盟
8|/before-follows:对美
8|/before-follows:对美方要
61|/before-follows:将
-3|/before-follows:将军
-3|/before-follows:将军费占
49|/before-follows:将国
49|/before-follows:将国防开
3|/before-follows:将按
3|/before-follows:将按照美
4|/before-follows:将防
3|/before-follows:尽
3|/before-follows:尽快
-19|/before-follows:局
-19|/before-follows:局势
-6|/before-follows:局势外溢
-13|/before-follows:局势紧张
-9|/before-follows:峰
-9|/before-follows:峰会
-10|/before-follows:峰会前表
13|/before-follows:已
-4|/before-follows:已定
-4|/before-follows:已定下国
4|/before-follows:已答
3|/before-follows:已答应同
3|/before-follows:已经
-13|/before-follows:希
-13|/before-follows:希望
-14|/before-follows:希望廷布
3|/before-follows:希望把期
12|/before-follows:常
5|/before-follows:常年
5|/before-follows:常年在3
7|/before-follows:常被
7|/before-follows:常被拿来
11|/before-follows:平
11|/before-follows:平均
8|/before-follows:平均の2
7|/before-follows:平均已超
-3|/before-follows:平均投入
7|/before-follows:平均的2
-8|/before-follows:平均花费
15|/before-follows:年
16|/before-follows:年度
16|/before-follows:年度报告
-18|/before-follows:并
-18|/before-follows:并列
-18|/before-follows:并列末座
-33|/before-follows:幹
-34|/before-follows:幹部
-36|/before-follows:幹部は「
-8|/before-follows:广
-8|/before-follows:广播
-8|/before-follows:广播协会
9|/before-follows:应
3|/before-follows:应「
3|/before-follows:应「迅速
-8|/before-follows:应付
-8|/before-follows:应付5%
-5|/before-follows:应同
-5|/before-follows:应同步把
5|/before-follows:应在
5|/before-follows:应在20
4|/before-follows:应当
3|/before-follows:应当像其
-6|/before-follows:应把
3|/before-follows:应把GD
-3|/before-follows:应把国防
20|/before-follows:应拿
20|/before-follows:应拿出3
8|/before-follows:应该
8|/before-follows:应该支付
-16|/before-follows:应达
-8|/before-follows:应达5%
-8|/before-follows:应达到5
5|/before-follows:府
5|/before-follows:府未
5|/before-follows:府未作回
4|/before-follows:建
5|/before-follows:建言
5|/before-follows:建言,把
4|/before-follows:开
3|/before-follows:开出
6|/before-follows:强
6|/before-follows:强调
6|/before-follows:强调军费
-7|/before-follows:当
-5|/before-follows:当晚
-5|/before-follows:当晚表态
-25|/before-follows:必
-25|/before-follows:必须
14|/before-follows:必须做到
-41|/before-follows:必须把军
14|/before-follows:总
6|/before-follows:总理
4|/before-follows:总理内坦
-7|/before-follows:总理施托
7|/before-follows:总统
-7|/before-follows:总统:3
-8|/before-follows:总统:4
4|/before-follows:总统宣示
5|/before-follows:总统普拉
8|/before-follows:总统武契
4|/before-follows:总统穆伊
-12|/before-follows:总统达恩
7|/before-follows:总统选举
4|/before-follows:恢
4|/before-follows:恢复
4|/before-follows:恢复义务
10|/before-follows:愿
10|/before-follows:愿意
-3|/before-follows:慰
-3|/before-follows:慰问
-3|/before-follows:慰问驻军
-15|/before-follows:成
-14|/before-follows:成员
-6|/before-follows:成员,2
-27|/before-follows:戦
-18|/before-follows:戦争
-18|/before-follows:戦争当時
-9|/before-follows:戦費
-9|/before-follows:戦費がか
-4|/before-follows:所
-4|/before-follows:所管
-4|/before-follows:所管分だ
-5|/before-follows:才
-5|/before-follows:才第
-5|/before-follows:才第4天
3|/before-follows:扬言\"保
18|/before-follows:承
21|/before-follows:承认
26|/before-follows:承认,到
-6|/before-follows:承认,该
-3|/before-follows:承诺
-3|/before-follows:承诺20
-3|/before-follows:承诺的5
-8|/before-follows:把
-10|/before-follows:把5
-9|/before-follows:把5%提
8|/before-follows:把G
8|/before-follows:把GDP
-8|/before-follows:把军
-13|/before-follows:把军费提
18|/before-follows:把国
6|/before-follows:把国防开
9|/before-follows:把国防支
-10|/before-follows:把时
-10|/before-follows:把时间缩
-14|/before-follows:把比
-12|/before-follows:把比率提
3|/before-follows:把海
3|/before-follows:把海警、
-7|/before-follows:把防务开
6|/before-follows:把防卫费
4|/before-follows:抛
3|/before-follows:抛出
4|/before-follows:报
6|/before-follows:报告
6|/before-follows:报告指出
-8|/before-follows:抱
-8|/before-follows:抱怨
-8|/before-follows:抱怨台湾
3|/before-follows:担
3|/before-follows:担心
3|/before-follows:担心一旦
6|/before-follows:拒
6|/before-follows:拒绝
5|/before-follows:拒绝3.
-3|/before-follows:拟借
-3|/before-follows:拟借鉴北
4|/before-follows:拨
4|/before-follows:拨出
4|/before-follows:拨出GD
-10|/before-follows:拿
-10|/before-follows:拿出
3|/before-follows:拿出10
7|/before-follows:拿出3%
-21|/before-follows:拿出5%
6|/before-follows:授
6|/before-follows:授权
6|/before-follows:授权的2
-6|/before-follows:接
-6|/before-follows:接受
-9|/before-follows:接受专访
-4|/before-follows:推
-8|/before-follows:提
-11|/before-follows:提出各国
10|/before-follows:提出的5
6|/before-follows:提前
-5|/before-follows:提前六年
5|/before-follows:提前达成
6|/before-follows:提前达标
-12|/before-follows:提议
-6|/before-follows:提议,凡
-5|/before-follows:提议把门
5|/before-follows:提高到3
-6|/before-follows:提高到4
-3|/before-follows:握
-3|/before-follows:握手
-3|/before-follows:握手_军
-5|/before-follows:撤
-5|/before-follows:撤军
-5|/before-follows:撤军后_
-3|/before-follows:支
-4|/before-follows:支援
-4|/before-follows:支援国の
6|/before-follows:放
6|/before-follows:放话
6|/before-follows:放话\"准
33|/before-follows:政
28|/before-follows:政府
-8|/before-follows:政府がN
3|/before-follows:政府は、
-3|/before-follows:政府决定
13|/before-follows:政府宣布
9|/before-follows:政府的计
6|/before-follows:政府系の
3|/before-follows:政府考虑
7|/before-follows:政権
-3|/before-follows:政要,要
5|/before-follows:敬
5|/before-follows:敬陪
5|/before-follows:敬陪末座
4|/before-follows:数字
4|/before-follows:数字税一
-3|/before-follows:数据
-3|/before-follows:数据显示
-6|/before-follows:斯
-6|/before-follows:斯德
-6|/before-follows:斯德哥尔
-12|/before-follows:新
3|/before-follows:新总
3|/before-follows:新总统:
8|/before-follows:新政
5|/before-follows:新政権、
-9|/before-follows:新标
-9|/before-follows:新标准,
-10|/before-follows:新目
-13|/before-follows:新目标,
-7|/before-follows:新首
-7|/before-follows:新首相「
-11|/before-follows:方
-14|/before-follows:方式
-4|/before-follows:方式では
-10|/before-follows:方式で数
4|/before-follows:方面
3|/before-follows:方面,总
13|/before-follows:无
13|/before-follows:无须
13|/before-follows:无须达到
-6|/before-follows:早
-7|/before-follows:早在
-7|/before-follows:早在20
4|/before-follows:时
3|/before-follows:时说
3|/before-follows:时说:「
13|/before-follows:明
13|/before-follows:明年
6|/before-follows:明年为4
7|/before-follows:明年军费
-3|/before-follows:明年的军
-4|/before-follows:昨天
-4|/before-follows:昨天则坚
3|/before-follows:昨表
3|/before-follows:昨表示,
-8|/before-follows:是1
-8|/before-follows:是1.3
-6|/before-follows:是否
-3|/before-follows:是否提过
8|/before-follows:是唯
8|/before-follows:是唯一不
-28|/before-follows:智
-28|/before-follows:智库
-3|/before-follows:智库:3
-6|/before-follows:智库:俄
-14|/before-follows:智库:欧
-3|/before-follows:智库:马
6|/before-follows:智库提议
-5|/before-follows:智库研究
-11|/before-follows:暗
-11|/before-follows:暗示
-11|/before-follows:暗示,共
-27|/before-follows:曾
-23|/before-follows:曾呼
-23|/before-follows:曾呼吁欧
-7|/before-follows:最
-13|/before-follows:最低
-13|/before-follows:最低,今
7|/before-follows:最大
7|/before-follows:最大派系
4|/before-follows:最怕
4|/before-follows:最怕听到
-7|/before-follows:最终
-7|/before-follows:最终做到
-13|/before-follows:有
-10|/before-follows:有事
-9|/before-follows:有事に備
-5|/before-follows:杜思
-5|/before-follows:杜思克说
5|/before-follows:杜鲁
5|/before-follows:杜鲁多则
-23|/before-follows:标
-23|/before-follows:标准
-3|/before-follows:标准,明
-4|/before-follows:标准3.
-4|/before-follows:标准使国
-3|/before-follows:标准占G
-9|/before-follows:标准计算
-7|/before-follows:次
-6|/before-follows:次期
-7|/before-follows:次期大統
33|/before-follows:欧
9|/before-follows:欧州
3|/before-follows:欧州の国
5|/before-follows:欧州・カ
27|/before-follows:欧洲
23|/before-follows:欧洲成员
4|/before-follows:欧洲盟友
-3|/before-follows:正
-4|/before-follows:正在研究
6|/before-follows:武
6|/before-follows:武装
6|/before-follows:武装部队
6|/before-follows:每
6|/before-follows:每年
4|/before-follows:每年哪怕
25|/before-follows:比
7|/before-follows:比原
7|/before-follows:比原计划
18|/before-follows:比照
12|/before-follows:比照北约
6|/before-follows:比照德国
-36|/before-follows:氏
-7|/before-follows:氏、
8|/before-follows:氏、国防
-16|/before-follows:氏、米長
-6|/before-follows:氏が
-5|/before-follows:氏が防衛
-21|/before-follows:氏の
-21|/before-follows:氏の側近
20|/before-follows:氏は32
-13|/before-follows:氏は、米
15|/before-follows:氏は「2
-5|/before-follows:氏はイタ
-8|/before-follows:氏は台湾
-14|/before-follows:氏は欧州
4|/before-follows:民
9|/before-follows:没
9|/before-follows:没有
8|/before-follows:没有承诺
-9|/before-follows:没有提出
-3|/before-follows:没有要求
11|/before-follows:没有评论
6|/before-follows:法
6|/before-follows:法律
6|/before-follows:法律规定
-3|/before-follows:洛
-3|/before-follows:洛夫
-3|/before-follows:洛夫认为
-5|/before-follows:洪
-5|/before-follows:洪堡
-5|/before-follows:洪堡大学
-10|/before-follows:海
-4|/before-follows:海峡
-3|/before-follows:海峡の安
-4|/before-follows:海牙
-3|/before-follows:海牙承诺
-42|/before-follows:点
-9|/before-follows:点名
-5|/before-follows:点名国防
-5|/before-follows:点名批评
-32|/before-follows:点头
-32|/before-follows:点头同意
5|/before-follows:现
4|/before-follows:现行
3|/before-follows:现行的2
25|/before-follows:的
5|/before-follows:的2
4|/before-follows:的2%以
-4|/before-follows:的2%目
7|/before-follows:的3
-11|/before-follows:的4
-13|/before-follows:的4%相
-7|/before-follows:的5
-6|/before-follows:的5%之
-7|/before-follows:的例
-7|/before-follows:的例子敲
13|/before-follows:的军
9|/before-follows:的军费也
5|/before-follows:的军费占
-4|/before-follows:的军费合
10|/before-follows:的军费目
-5|/before-follows:的军费都
-4|/before-follows:的四
-4|/before-follows:的四倍,
18|/before-follows:的国
15|/before-follows:的国防开
5|/before-follows:的国防支
3|/before-follows:的增
3|/before-follows:的增幅是
-3|/before-follows:的官
-3|/before-follows:的官员指
4|/before-follows:的支
4|/before-follows:的支出不
3|/before-follows:的数
3|/before-follows:的数字,
-15|/before-follows:的新
-15|/before-follows:的新要求
-4|/before-follows:的比率是
-6|/before-follows:的独
-6|/before-follows:的独立战
5|/before-follows:的目
4|/before-follows:的目标是
5|/before-follows:的相
5|/before-follows:的相应数
-4|/before-follows:的竞
-4|/before-follows:的竞选纲
-7|/before-follows:的算
-6|/before-follows:的算法,
6|/before-follows:的要
4|/before-follows:的要价节
-8|/before-follows:的言
-8|/before-follows:的言论犹
3|/before-follows:的计
3|/before-follows:的计画是
-5|/before-follows:的该
-4|/before-follows:的该比重
3|/before-follows:的费
3|/before-follows:的费用如
9|/before-follows:的边
9|/before-follows:的边境冲
6|/before-follows:的这
5|/before-follows:的这个数
6|/before-follows:的部
6|/before-follows:的部分,
8|/before-follows:的防
8|/before-follows:的防务开
4|/before-follows:的防务投
9|/before-follows:目
3|/before-follows:目标
-3|/before-follows:目标只看
6|/before-follows:目标定为
4|/before-follows:目標
6|/before-follows:相
-9|/before-follows:相仿
-9|/before-follows:相仿的4
3|/before-follows:相继
3|/before-follows:相继调升
8|/before-follows:看守
9|/before-follows:看守内阁
-7|/before-follows:看齐
-8|/before-follows:看齐,即
4|/before-follows:看齐,把
10|/before-follows:石
10|/before-follows:石破
3|/before-follows:石破茂2
7|/before-follows:石破茂5
-5|/before-follows:研
-5|/before-follows:研究
-6|/before-follows:研究机构
-6|/before-follows:社会
-6|/before-follows:社会科学
9|/before-follows:社民
9|/before-follows:社民党主
-5|/before-follows:社科
-5|/before-follows:社科院学
18|/before-follows:称
18|/before-follows:称,
8|/before-follows:称,今后
-6|/before-follows:称,军费
14|/before-follows:称,该国
-5|/before-follows:立
-8|/before-follows:立委
-6|/before-follows:立委王定
4|/before-follows:竞
4|/before-follows:竞选
4|/before-follows:竞选时主
5|/before-follows:等
-4|/before-follows:等八
-4|/before-follows:等八国依
12|/before-follows:等国
16|/before-follows:等国仍在
-3|/before-follows:等国若不
-3|/before-follows:答
-14|/before-follows:算
-4|/before-follows:算定
-4|/before-follows:算定の対
-10|/before-follows:算法
-8|/before-follows:算法下的
10|/before-follows:米
5|/before-follows:米首
5|/before-follows:米首脳会
3|/before-follows:索
3|/before-follows:索要
3|/before-follows:索要1.
-3|/before-follows:経済新聞
10|/before-follows:総
4|/before-follows:総理
5|/before-follows:総理「他
3|/before-follows:総研
3|/before-follows:総研の研
3|/before-follows:约
6|/before-follows:经
6|/before-follows:经济
-4|/before-follows:经济新闻
8|/before-follows:经济部长
5|/before-follows:给
4|/before-follows:给自
4|/before-follows:给自己划
-6|/before-follows:维
-6|/before-follows:维持
-6|/before-follows:维持在2
13|/before-follows:缴
13|/before-follows:缴纳
13|/before-follows:缴纳3%
11|/before-follows:缺
11|/before-follows:缺席
11|/before-follows:缺席北约
8|/before-follows:罗
8|/before-follows:罗伯
8|/before-follows:罗伯逊在
6|/before-follows:考
6|/before-follows:考虑
5|/before-follows:考虑把比
-20|/before-follows:而
-20|/before-follows:而言
-22|/before-follows:而言\"没
3|/before-follows:而言5%
3|/before-follows:联盟
3|/before-follows:联盟党议
-4|/before-follows:联邦
-3|/before-follows:联邦委员
27|/before-follows:自
14|/before-follows:自己
6|/before-follows:自己20
-10|/before-follows:自己的军
15|/before-follows:自己需要
13|/before-follows:自身
5|/before-follows:自身は米
3|/before-follows:自身的国
-6|/before-follows:至少要4
7|/before-follows:至少达到
4|/before-follows:花5%多
-4|/before-follows:花5%的
-6|/before-follows:苏
-6|/before-follows:苏纳
-6|/before-follows:苏纳克在
19|/before-follows:若
3|/before-follows:若想
3|/before-follows:若想继续
15|/before-follows:若要
14|/before-follows:若要在没
3|/before-follows:获
4|/before-follows:获美
4|/before-follows:获美豁免
10|/before-follows:虽
-12|/before-follows:表
-12|/before-follows:表示
-15|/before-follows:表示,日
4|/before-follows:補
4|/before-follows:補佐
4|/before-follows:補佐官、
-23|/before-follows:要
13|/before-follows:要为
13|/before-follows:要为自己
3|/before-follows:要向
3|/before-follows:要向3%
-39|/before-follows:要求
5|/before-follows:要求印度
-9|/before-follows:要求索非
-17|/before-follows:要求美国
-4|/before-follows:要求贝尔
-5|/before-follows:要求防卫
-10|/before-follows:观
-10|/before-follows:观察
-10|/before-follows:观察人士
-7|/before-follows:规
-7|/before-follows:规定
-7|/before-follows:规定的G
18|/before-follows:議
22|/before-follows:議会
21|/before-follows:議会は、
-4|/before-follows:議員
-4|/before-follows:議員団長
-4|/before-follows:计
-3|/before-follows:计划20
-5|/before-follows:计算
-6|/before-follows:计算方式
-3|/before-follows:订出
-3|/before-follows:订出3%
5|/before-follows:认
5|/before-follows:认为
3|/before-follows:认为3%
18|/before-follows:议
21|/before-follows:议会
4|/before-follows:议会国防
10|/before-follows:议会小组
-6|/before-follows:许
-6|/before-follows:许诺
-6|/before-follows:许诺2.
7|/before-follows:设
7|/before-follows:设定
7|/before-follows:设定了占
-13|/before-follows:访
-4|/before-follows:访东
-4|/before-follows:访东盟:
-3|/before-follows:访台
-3|/before-follows:访台前夕
-5|/before-follows:访日
-5|/before-follows:访日_称
5|/before-follows:访白
5|/before-follows:访白宫_
-5|/before-follows:访问
-5|/before-follows:访问布鲁
7|/before-follows:说
-3|/before-follows:说\"
-3|/before-follows:说\"够了
-19|/before-follows:说,2%
5|/before-follows:说,3.
8|/before-follows:说,他的
-6|/before-follows:说,军费
3|/before-follows:说,北约
8|/before-follows:说军
8|/before-follows:说军费占
-3|/before-follows:说好
-3|/before-follows:说好20
-3|/before-follows:说明台海
5|/before-follows:说明年会
-50|/before-follows:谈
-43|/before-follows:谈5
-47|/before-follows:谈5%:
4|/before-follows:谈5%传
-9|/before-follows:谈美
-9|/before-follows:谈美方\"
-11|/before-follows:豪
-6|/before-follows:豪両
-6|/before-follows:豪両国の
-6|/before-follows:豪防
-6|/before-follows:豪防衛相
4|/before-follows:財
4|/before-follows:財務
3|/before-follows:財務省は
14|/before-follows:費
5|/before-follows:費が
5|/before-follows:費がGD
9|/before-follows:費は
4|/before-follows:費は公表
30|/before-follows:财
20|/before-follows:财政
3|/before-follows:财政部公
12|/before-follows:财政部长
10|/before-follows:财长
7|/before-follows:财长则叫
-11|/before-follows:质
-11|/before-follows:质询
-11|/before-follows:质询:\"
6|/before-follows:走
5|/before-follows:走到
5|/before-follows:走到5%
-3|/before-follows:超出
-3|/before-follows:超出3.
3|/before-follows:超过
3|/before-follows:超过3%
6|/before-follows:跟
5|/before-follows:跟进
5|/before-follows:跟进5%
-4|/before-follows:路
-4|/before-follows:路透
-4|/before-follows:路透社称
4|/before-follows:軍の元参
-3|/before-follows:軍の増強
-3|/before-follows:轰
-3|/before-follows:轰炸
-3|/before-follows:轰炸伊朗
9|/before-follows:达
3|/before-follows:达到3.
23|/before-follows:达到5%
-26|/before-follows:达到GD
3|/before-follows:达到的3
8|/before-follows:达成
8|/before-follows:达成的协
9|/before-follows:过
9|/before-follows:过去
9|/before-follows:过去2%
3|/before-follows:近
3|/before-follows:近日
3|/before-follows:近日接受
-4|/before-follows:还问
-4|/before-follows:还问为何
4|/before-follows:连
4|/before-follows:连防
4|/before-follows:连防卫所
3|/before-follows:选
-4|/before-follows:选择举债
5|/before-follows:选择立法
-9|/before-follows:途
-9|/before-follows:途中
-9|/before-follows:途中对记
4|/before-follows:通
4|/before-follows:通过
5|/before-follows:連
5|/before-follows:連邦
5|/before-follows:連邦財務
5|/before-follows:遭
5|/before-follows:遭到
5|/before-follows:遭到冷遇
-3|/before-follows:邮
-3|/before-follows:邮报
-10|/before-follows:都
-8|/before-follows:都内
-9|/before-follows:都内で講
-5|/before-follows:都已
-3|/before-follows:都已表态
7|/before-follows:都应
7|/before-follows:都应把国
6|/before-follows:都承
4|/before-follows:都承诺把
-6|/before-follows:都拿
-6|/before-follows:都拿5%
-10|/before-follows:都要
-10|/before-follows:都要给出
6|/before-follows:里
-3|/before-follows:里有
-3|/before-follows:里有人主
-3|/before-follows:重提
-4|/before-follows:重提4%
-19|/before-follows:金
-19|/before-follows:金砖
-19|/before-follows:金砖峰会
-12|/before-follows:长
4|/before-follows:长期
3|/before-follows:长期在1
-6|/before-follows:长皮
-6|/before-follows:长皮斯托
-14|/before-follows:防
-5|/before-follows:防务局预
3|/before-follows:防务开支
17|/before-follows:防卫
-9|/before-follows:防卫开支
-3|/before-follows:防卫省研
5|/before-follows:防卫费占
6|/before-follows:防卫费已
13|/before-follows:防卫预算
-4|/before-follows:防拨
-4|/before-follows:防拨款占
-5|/before-follows:防衛
-3|/before-follows:防衛大臣
6|/before-follows:防衛相「
-15|/before-follows:防衛費、
5|/before-follows:防衛費「
-3|/before-follows:防衛費増
4|/before-follows:防費
-21|/before-follows:防长
11|/before-follows:防长:外
7|/before-follows:防长会上
-6|/before-follows:防长则催
3|/before-follows:防长卡立
-4|/before-follows:防长坦言
-15|/before-follows:防长德梅
-23|/before-follows:防长提议
3|/before-follows:防长未出
-8|/before-follows:防长海凯
3|/before-follows:防长雍森
-4|/before-follows:阵
-4|/before-follows:阵营
-4|/before-follows:阵营的智
3|/before-follows:陸
3|/before-follows:陸軍
3|/before-follows:陸軍幹部
8|/before-follows:随
6|/before-follows:随即
5|/before-follows:随即跟进
8|/before-follows:面
7|/before-follows:面对
6|/before-follows:面对存亡
-26|/before-follows:韩
-26|/before-follows:韩新
-26|/before-follows:韩新:谁
-7|/before-follows:须
-9|/before-follows:须拿
-9|/before-follows:须拿出5
8|/before-follows:预
8|/before-follows:预算
4|/before-follows:预算与管
-38|/before-follows:首相:对
-21|/before-follows:首相:把
-13|/before-follows:首相「3
-51|/before-follows:首相「5
6|/before-follows:首相には
3|/before-follows:首相の報
-21|/before-follows:首相の持
-7|/before-follows:首相は1
19|/before-follows:首相は2
3|/before-follows:首相は9
-4|/before-follows:首相は、
3|/before-follows:首相は「
3|/before-follows:首相は今
3|/before-follows:首相は会
4|/before-follows:首相は別
5|/before-follows:首相は国
6|/before-follows:首相は来
10|/before-follows:首相は米
14|/before-follows:首相弗里
19|/before-follows:首相德韦
30|/before-follows:首相拒绝
-4|/before-follows:驻
-8|/before-follows:高
-3|/before-follows:高,
-3|/before-follows:高,也高
-6|/before-follows:高官
-7|/before-follows:高官は、
-5|/before-follows:齐
-5|/before-follows:齐称
-5|/before-follows:齐称明年
58|/before-leads:
15|/before-leads:\"
3|/before-leads:\",
38|/before-leads:%,
9|/before-leads:%;
11|/before-leads:%_
45|/before-leads:%、
8|/before-leads:%と
-22|/before-leads:%对
-34|/before-leads:(
14|/before-leads:)
6|/before-leads:)の
6|/before-leads:)は
66|/before-leads:,
7|/before-leads:,\"
-5|/before-leads:,但
-8|/before-leads:,依
-6|/before-leads:,其
3|/before-leads:,即
6|/before-leads:,指
-3|/before-leads:,比
25|/before-leads:,称
7|/before-leads:,而
-7|/before-leads:,若
14|/before-leads:,要
7|/before-leads:,连
-4|/before-leads:-_
-4|/before-leads:/
4|/before-leads:0_
-18|/before-leads:5年
5|/before-leads:8个
26|/before-leads::
-9|/before-leads::「
47|/before-leads:;
4|/before-leads:EU
-6|/before-leads:O
10|/before-leads:O)
-6|/before-leads:Oが
3|/before-leads:Oの
7|/before-leads:P】
-6|/before-leads:TO
4|/before-leads:U
4|/before-leads:▽
4|/before-leads:、「
5|/before-leads:、全
-3|/before-leads:、旧
6|/before-leads:。
3|/before-leads:。」
-4|/before-leads:《
-5|/before-leads:「
5|/before-leads:」
6|/before-leads:」,
14|/before-leads:」と
18|/before-leads:】
4|/before-leads:い
18|/before-leads:い、
4|/before-leads:い。
6|/before-leads:う
4|/before-leads:うち
10|/before-leads:え、
7|/before-leads:えた
-4|/before-leads:えば
-6|/before-leads:える
-17|/before-leads:から
-3|/before-leads:が
-25|/before-leads:が、
17|/before-leads:が「
6|/before-leads:き、
3|/before-leads:げ、
-4|/before-leads:し
-6|/before-leads:し、
-7|/before-leads:した
-7|/before-leads:じ、
-7|/before-leads:す
-4|/before-leads:する
-4|/before-leads:せて
-6|/before-leads:た
4|/before-leads:た「
3|/before-leads:ため
4|/before-leads:ち
6|/before-leads:つ
8|/before-leads:つ「
3|/before-leads:ての
3|/before-leads:で
21|/before-leads:で、
6|/before-leads:でも
-54|/before-leads:と
-19|/before-leads:と、
3|/before-leads:ない
10|/before-leads:に
18|/before-leads:に、
-6|/before-leads:に「
-5|/before-leads:にも
36|/before-leads:の
7|/before-leads:のは
14|/before-leads:は
-19|/before-leads:は「
-15|/before-leads:ば
3|/before-leads:ば、
-3|/before-leads:び、
-13|/before-leads:ぶ
7|/before-leads:へ、
9|/before-leads:み、
3|/before-leads:む
3|/before-leads:め
5|/before-leads:め、
3|/before-leads:める
-15|/before-leads:や
-6|/before-leads:やす
-16|/before-leads:ら
3|/before-leads:ら、
-14|/before-leads:り、
-7|/before-leads:る
9|/before-leads:れ、
-8|/before-leads:れた
-10|/before-leads:れば
-9|/before-leads:を
3|/before-leads:を、
7|/before-leads:を「
-5|/before-leads:ァの
-9|/before-leads:ア、
-22|/before-leads:アと
8|/before-leads:アの
7|/before-leads:アは
-4|/before-leads:カ
33|/before-leads:カが
4|/before-leads:カの
-6|/before-leads:クと
-8|/before-leads:クや
-5|/before-leads:ク・
4|/before-leads:コ、
8|/before-leads:コの
3|/before-leads:ジ、
3|/before-leads:ス】
8|/before-leads:スの
-15|/before-leads:ズ
17|/before-leads:ダの
-15|/before-leads:ツ
-4|/before-leads:ツと
18|/before-leads:ツの
6|/before-leads:ド、
-10|/before-leads:ドと
-26|/before-leads:ドの
5|/before-leads:ドは
3|/before-leads:ニ
-28|/before-leads:ブ・
-8|/before-leads:プ
-4|/before-leads:リカ
-4|/before-leads:ル、
4|/before-leads:ルは
-15|/before-leads:ルズ
-14|/before-leads:ルツ
-7|/before-leads:ン、
28|/before-leads:ンの
14|/before-leads:ンは
-8|/before-leads:ンプ
-35|/before-leads:・
-4|/before-leads:ー、
4|/before-leads:ーで
-8|/before-leads:ーや
3|/before-leads:ーニ
-7|/before-leads:一个
-7|/before-leads:一家
3|/before-leads:上
7|/before-leads:上;
3|/before-leads:上要
17|/before-leads:下,
3|/before-leads:不受
-12|/before-leads:不只
-6|/before-leads:不是
-29|/before-leads:与
3|/before-leads:中
26|/before-leads:中、
-5|/before-leads:中の
14|/before-leads:为
8|/before-leads:为,
13|/before-leads:主
-5|/before-leads:主席
5|/before-leads:之,
8|/before-leads:书长
-7|/before-leads:了
9|/before-leads:事】
8|/before-leads:二个
10|/before-leads:于
-5|/before-leads:于前
3|/before-leads:亚、
10|/before-leads:亚和
-10|/before-leads:人
-4|/before-leads:仍是
-7|/before-leads:他
6|/before-leads:付;
4|/before-leads:令
9|/before-leads:以
5|/before-leads:以前
9|/before-leads:仮に
-3|/before-leads:会「
-14|/before-leads:会の
10|/before-leads:会在
4|/before-leads:会晤
-8|/before-leads:估算
-5|/before-leads:但
-12|/before-leads:但指
3|/before-leads:位の
10|/before-leads:低于
7|/before-leads:体
7|/before-leads:余
3|/before-leads:例,
-28|/before-leads:依
-5|/before-leads:侵
-25|/before-leads:促
3|/before-leads:借鉴
4|/before-leads:假如
-47|/before-leads:催促
-3|/before-leads:元駐
-3|/before-leads:先の
-10|/before-leads:克、
4|/before-leads:兑现
-4|/before-leads:党・
3|/before-leads:党以
-10|/before-leads:入
-5|/before-leads:入侵
-8|/before-leads:全
7|/before-leads:全体
3|/before-leads:公布
-5|/before-leads:关于
-6|/before-leads:其
-7|/before-leads:其他
7|/before-leads:其余
-5|/before-leads:典与
-5|/before-leads:典入
-30|/before-leads:再批
3|/before-leads:再看
-4|/before-leads:冠,
14|/before-leads:出,
-8|/before-leads:击
-16|/before-leads:划把
-4|/before-leads:列、
7|/before-leads:列与
-4|/before-leads:利、
-6|/before-leads:利和
-15|/before-leads:到
-3|/before-leads:到,
-9|/before-leads:到与
-7|/before-leads:到了
6|/before-leads:前
6|/before-leads:前、
-18|/before-leads:前の
9|/before-leads:力:
5|/before-leads:劝说
-3|/before-leads:加
-5|/before-leads:加入
9|/before-leads:励「
-4|/before-leads:包括
-11|/before-leads:北约
4|/before-leads:南邻
7|/before-leads:占
3|/before-leads:即
3|/before-leads:压
21|/before-leads:去年
-3|/before-leads:参加
-7|/before-leads:及
4|/before-leads:及;
3|/before-leads:友」
6|/before-leads:反观
-12|/before-leads:只
-5|/before-leads:只因
11|/before-leads:只有
4|/before-leads:台的
-12|/before-leads:右,
12|/before-leads:吁
-3|/before-leads:合は
6|/before-leads:同,
6|/before-leads:同期
10|/before-leads:名
-6|/before-leads:向
12|/before-leads:否认
3|/before-leads:含む
13|/before-leads:吹让
3|/before-leads:告:
-4|/before-leads:告诉
3|/before-leads:员,
3|/before-leads:员以
-11|/before-leads:员向
7|/before-leads:员的
-3|/before-leads:周在
-45|/before-leads:和
-4|/before-leads:員「
-11|/before-leads:因
-5|/before-leads:因为
20|/before-leads:国
-3|/before-leads:国、
3|/before-leads:国「
-43|/before-leads:国が
-5|/before-leads:国と
-4|/before-leads:国の
-68|/before-leads:国は
4|/before-leads:国・
-12|/before-leads:国与
-39|/before-leads:国和
4|/before-leads:国的
7|/before-leads:国驻
-3|/before-leads:在
-4|/before-leads:场的
-7|/before-leads:坚持
-6|/before-leads:基:
3|/before-leads:声)
-8|/before-leads:备,
3|/before-leads:外;
5|/before-leads:外相
-24|/before-leads:外长
-11|/before-leads:够,
-11|/before-leads:大
10|/before-leads:大、
16|/before-leads:大臣
3|/before-leads:天,
-6|/before-leads:她说
3|/before-leads:好与
6|/before-leads:如
12|/before-leads:威与
-6|/before-leads:威和
-3|/before-leads:学家
3|/before-leads:官
3|/before-leads:官_
-61|/before-leads:官、
7|/before-leads:官「
11|/before-leads:官が
7|/before-leads:官は
-12|/before-leads:宛、
-7|/before-leads:宛和
-19|/before-leads:实现
3|/before-leads:宣称
-16|/before-leads:室长
3|/before-leads:宫,
-4|/before-leads:宫_
-9|/before-leads:家
-25|/before-leads:对
-6|/before-leads:导)
4|/before-leads:导人
-3|/before-leads:対し
-15|/before-leads:将按
12|/before-leads:州
-20|/before-leads:州と
29|/before-leads:州の
-3|/before-leads:州・
3|/before-leads:布
-4|/before-leads:布,
20|/before-leads:希望
-21|/before-leads:席
-10|/before-leads:席,
-14|/before-leads:幕_
3|/before-leads:平
8|/before-leads:年
8|/before-leads:年,
5|/before-leads:年;
3|/before-leads:年の
-13|/before-leads:年与
-4|/before-leads:年依
-6|/before-leads:年因
6|/before-leads:库:
-9|/before-leads:应
14|/before-leads:应与
8|/before-leads:府が
4|/before-leads:府は
16|/before-leads:府对
15|/before-leads:度は
10|/before-leads:建议
8|/before-leads:张,
4|/before-leads:强令
18|/before-leads:强调
-10|/before-leads:往
-5|/before-leads:待
-21|/before-leads:循
6|/before-leads:怨
12|/before-leads:总理
-13|/before-leads:总统
-7|/before-leads:恰逢
5|/before-leads:愿见
34|/before-leads:所有
-30|/before-leads:批
5|/before-leads:批评
12|/before-leads:把
-8|/before-leads:抨击
6|/before-leads:抱怨
13|/before-leads:拒与
-4|/before-leads:括
7|/before-leads:拿
-7|/before-leads:持
6|/before-leads:持把
-5|/before-leads:指
-19|/before-leads:按
-3|/before-leads:接受
3|/before-leads:提
4|/before-leads:提到
-4|/before-leads:提及
4|/before-leads:援,
-7|/before-leads:搬出
-4|/before-leads:收到
3|/before-leads:政院
4|/before-leads:效法
18|/before-leads:敦促
-8|/before-leads:斯:
-3|/before-leads:斯与
9|/before-leads:斯吁
21|/before-leads:方、
3|/before-leads:施压
-3|/before-leads:日(
-28|/before-leads:日、
-21|/before-leads:日の
-3|/before-leads:日在
11|/before-leads:旦和
-3|/before-leads:旧
-7|/before-leads:时、
11|/before-leads:明,
-9|/before-leads:是
-13|/before-leads:是全
3|/before-leads:時、
4|/before-leads:晤
6|/before-leads:普:
5|/before-leads:普对
5|/before-leads:普要
-6|/before-leads:曾向
3|/before-leads:月:
10|/before-leads:月、
49|/before-leads:有
26|/before-leads:望
-4|/before-leads:望依
-22|/before-leads:期の
-5|/before-leads:期待
5|/before-leads:期望
-4|/before-leads:本と
-3|/before-leads:本や
-23|/before-leads:本与
-6|/before-leads:本和
-3|/before-leads:東
-15|/before-leads:析,
-8|/before-leads:标的
-9|/before-leads:案对
-3|/before-leads:極東
5|/before-leads:楼:
-25|/before-leads:構(
21|/before-leads:権が
4|/before-leads:権は
-3|/before-leads:次は
-4|/before-leads:次期
12|/before-leads:欧州
34|/before-leads:欧洲
5|/before-leads:欧盟
4|/before-leads:此,
11|/before-leads:步向
-4|/before-leads:母,
-8|/before-leads:每个
14|/before-leads:比,
-25|/before-leads:比照
-18|/before-leads:氏、
50|/before-leads:氏は
14|/before-leads:求
3|/before-leads:求_
-4|/before-leads:沃向
4|/before-leads:法
4|/before-leads:法,
5|/before-leads:洋の
34|/before-leads:洲
-5|/before-leads:洲版
22|/before-leads:洲的
-5|/before-leads:湾の
-9|/before-leads:炸
-9|/before-leads:点:
9|/before-leads:点名
-29|/before-leads:照
-5|/before-leads:版
-8|/before-leads:牙、
-11|/before-leads:特在
-15|/before-leads:现
12|/before-leads:理
12|/before-leads:理が
-9|/before-leads:理在
6|/before-leads:电)
17|/before-leads:电_
8|/before-leads:界の
-41|/before-leads:略_
26|/before-leads:略、
7|/before-leads:的
4|/before-leads:的是
-32|/before-leads:盛赞
5|/before-leads:盟
7|/before-leads:盟给
19|/before-leads:相
-7|/before-leads:相、
-9|/before-leads:相「
4|/before-leads:相が
-22|/before-leads:相は
-3|/before-leads:省が
-4|/before-leads:省は
4|/before-leads:看
-7|/before-leads:看齐
3|/before-leads:着
4|/before-leads:瞄着
-12|/before-leads:瞻:
4|/before-leads:瞻_
15|/before-leads:示
14|/before-leads:示,
-6|/before-leads:社)
3|/before-leads:私は
31|/before-leads:称
11|/before-leads:称,
10|/before-leads:立_
5|/before-leads:立つ
6|/before-leads:等
-9|/before-leads:答应
-8|/before-leads:算
7|/before-leads:算,
-9|/before-leads:算依
-8|/before-leads:管的
4|/before-leads:米、
3|/before-leads:米「
-14|/before-leads:結ぶ
-6|/before-leads:績は
-9|/before-leads:约
7|/before-leads:约占
-7|/before-leads:纳和
-5|/before-leads:绍,
9|/before-leads:给
-13|/before-leads:统
-17|/before-leads:缺席
8|/before-leads:网)
-9|/before-leads:美国
6|/before-leads:美要
8|/before-leads:而
4|/before-leads:职_
-11|/before-leads:胁,
16|/before-leads:臣
3|/before-leads:至于
-3|/before-leads:菲国
3|/before-leads:虽说
-10|/before-leads:行的
15|/before-leads:表示
-11|/before-leads:装大
9|/before-leads:西和
35|/before-leads:要
-8|/before-leads:要向
9|/before-leads:要求
4|/before-leads:见
6|/before-leads:观
-6|/before-leads:言,
-16|/before-leads:言人
10|/before-leads:言把
-3|/before-leads:談で
14|/before-leads:认
-7|/before-leads:认,
19|/before-leads:认为
10|/before-leads:讨把
14|/before-leads:让
10|/before-leads:议
5|/before-leads:议在
5|/before-leads:评
3|/before-leads:评,
-4|/before-leads:诉
5|/before-leads:话,
-9|/before-leads:话:
3|/before-leads:说
-46|/before-leads:说,
4|/before-leads:请
5|/before-leads:请求
18|/before-leads:调
5|/before-leads:谓\"
-18|/before-leads:費、
-9|/before-leads:費を
3|/before-leads:财年
-3|/before-leads:费按
-6|/before-leads:费采
-32|/before-leads:赞
4|/before-leads:起
10|/before-leads:超越
10|/before-leads:越
-9|/before-leads:轰炸
-17|/before-leads:达到
5|/before-leads:迎;
4|/before-leads:近的
5|/before-leads:还向
3|/before-leads:还要
4|/before-leads:远:
10|/before-leads:连
3|/before-leads:追平
-7|/before-leads:追问
-7|/before-leads:逢
-5|/before-leads:連邦
4|/before-leads:逼
10|/before-leads:道,
13|/before-leads:道主
5|/before-leads:違う
-21|/before-leads:遵循
-4|/before-leads:邦
4|/before-leads:邦向
4|/before-leads:邻
28|/before-leads:邻国
4|/before-leads:邻的
5|/before-leads:部が
27|/before-leads:部长
-7|/before-leads:采
3|/before-leads:里,
-13|/before-leads:里、
6|/before-leads:里拿
-11|/before-leads:野的
3|/before-leads:鉴
-3|/before-leads:针对
3|/before-leads:長は
-13|/before-leads:長国
-10|/before-leads:长
5|/before-leads:长:
3|/before-leads:长官
-6|/before-leads:长的
-4|/before-leads:问
14|/before-leads:问:
3|/before-leads:防长
3|/before-leads:院
6|/before-leads:隣の
16|/before-leads:隣国
-20|/before-leads:露,
-14|/before-leads:面对
7|/before-leads:韩等
6|/before-leads:領、
-44|/before-leads:領が
-7|/before-leads:領は
4|/before-leads:顿对
-9|/before-leads:飞往
13|/before-leads:首相
-6|/before-leads:首长
-3|/before-leads:駐
7|/before-leads:驻
5|/before-leads:高于
6|/before-leads:高出
-3|/before-leads:鲁、
-7|/before-leads:麦、
-7|/before-leads:齐
3|/before-opens:False agent
25|/before-opens:False named
11|/before-opens:False patient
10|/before-opens:True agent
-9|/before-opens:True named
38|/before-opens:True patient
89|/before-rank:0 0 agent
47|/before-rank:0 0 named
63|/before-rank:0 0 patient
39|/before-rank:0 1 agent
75|/before-rank:0 1 named
25|/before-rank:0 1 patient
20|/before-rank:0 2 named
5|/before-rank:0 2 patient
-26|/before-rank:1 0 agent
-14|/before-rank:1 0 named
5|/before-rank:1 0 patient
-59|/before-rank:1 1 agent
-34|/before-rank:1 1 named
-48|/before-rank:1 1 patient
-15|/before-rank:1 2 agent
-19|/before-rank:1 2 named
-3|/before-rank:1 2 patient
-4|/before-rank:2 0 named
6|/before-rank:2 0 patient
-11|/before-rank:2 1 agent
-18|/before-rank:2 1 named
-3|/before-rank:2 1 patient
-3|/before-rank:2 2 agent
-31|/before-rank:2 2 named
-7|/before-rank:3 0 named
7|/before-rank:3 1 named
-5|/before-rank:3 2 named
14|/before:agent
16|/before:named
49|/before:patient
-22|/class-main:ALLIES ALLIES
-17|/class-main:ALLIES JPN
10|/class-main:ALLIES KOR
-45|/class-main:ALLIES NATO
-7|/class-main:ALLIES TWN
-4|/class-main:ALLIES USA
45|/class-main:ALLIES land
-50|/class-main:ALLIES member
-8|/class-main:CHN CHN
18|/class-main:CHN JPN
-4|/class-main:CHN KOR
-20|/class-main:CHN NATO
21|/class-main:CHN TWN
-16|/class-main:CHN land
21|/class-main:EU ALLIES
13|/class-main:EU JPN
-4|/class-main:EU land
-4|/class-main:EU member
-19|/class-main:JPN ALLIES
23|/class-main:JPN KOR
55|/class-main:JPN NATO
10|/class-main:JPN TWN
13|/class-main:JPN foe
-18|/class-main:JPN land
-12|/class-main:JPN member
-4|/class-main:KOR JPN
36|/class-main:KOR KOR
6|/class-main:KOR TWN
10|/class-main:KOR USA
-14|/class-main:KOR member
38|/class-main:NATO ALLIES
-5|/class-main:NATO CHN
-62|/class-main:NATO JPN
-47|/class-main:NATO KOR
28|/class-main:NATO NATO
-59|/class-main:NATO TWN
-9|/class-main:NATO USA
10|/class-main:NATO foe
-25|/class-main:NATO land
52|/class-main:NATO member
5|/class-main:TWN ALLIES
33|/class-main:TWN JPN
6|/class-main:TWN NATO
53|/class-main:TWN TWN
-28|/class-main:TWN land
-10|/class-main:TWN member
-12|/class-main:USA ALLIES
11|/class-main:USA CHN
-9|/class-main:USA JPN
-28|/class-main:USA KOR
5|/class-main:USA NATO
-33|/class-main:USA TWN
-3|/class-main:USA foe
-14|/class-main:USA land
-12|/class-main:USA member
-4|/class-main:foe ALLIES
-22|/class-main:foe JPN
12|/class-main:foe land
-13|/class-main:foe member
-17|/class-main:land ALLIES
42|/class-main:land JPN
-13|/class-main:land NATO
5|/class-main:land TWN
4|/class-main:land USA
-10|/class-main:land foe
49|/class-main:land land
20|/class-main:land member
11|/class-main:member ALLIES
8|/class-main:member JPN
14|/class-main:member KOR
-15|/class-main:member NATO
-7|/class-main:member foe
45|/class-main:member member
-11|/class-named:ALLIES ALLIES nobody-named
-11|/class-named:ALLIES ALLIES others-named
-54|/class-named:ALLIES JPN nobody-named
37|/class-named:ALLIES JPN others-named
11|/class-named:ALLIES KOR others-named
24|/class-named:ALLIES NATO nobody-named
-68|/class-named:ALLIES NATO others-named
-17|/class-named:ALLIES TWN nobody-named
10|/class-named:ALLIES TWN others-named
10|/class-named:ALLIES foe nobody-named
-10|/class-named:ALLIES foe others-named
13|/class-named:ALLIES land nobody-named
32|/class-named:ALLIES land others-named
-48|/class-named:ALLIES member others-named
-8|/class-named:CHN CHN others-named
30|/class-named:CHN JPN nobody-named
-11|/class-named:CHN JPN others-named
-4|/class-named:CHN KOR nobody-named
-17|/class-named:CHN NATO nobody-named
-3|/class-named:CHN NATO others-named
11|/class-named:CHN TWN nobody-named
10|/class-named:CHN TWN others-named
-5|/class-named:CHN land nobody-named
-11|/class-named:CHN land others-named
3|/class-named:EU ALLIES nobody-named
18|/class-named:EU ALLIES others-named
15|/class-named:EU JPN nobody-named
-3|/class-named:EU foe nobody-named
-6|/class-named:EU land nobody-named
-7|/class-named:EU member nobody-named
3|/class-named:EU member others-named
5|/class-named:JPN ALLIES nobody-named
-24|/class-named:JPN ALLIES others-named
19|/class-named:JPN JPN nobody-named
-18|/class-named:JPN JPN others-named
3|/class-named:JPN KOR nobody-named
20|/class-named:JPN KOR others-named
7|/class-named:JPN NATO nobody-named
49|/class-named:JPN NATO others-named
-4|/class-named:JPN TWN nobody-named
14|/class-named:JPN TWN others-named
11|/class-named:JPN foe nobody-named
5|/class-named:JPN land nobody-named
-23|/class-named:JPN land others-named
-9|/class-named:JPN member others-named
-9|/class-named:KOR JPN nobody-named
5|/class-named:KOR JPN others-named
22|/class-named:KOR KOR nobody-named
14|/class-named:KOR KOR others-named
-9|/class-named:KOR TWN nobody-named
15|/class-named:KOR TWN others-named
7|/class-named:KOR USA nobody-named
3|/class-named:KOR USA others-named
-8|/class-named:KOR member nobody-named
-6|/class-named:KOR member others-named
-32|/class-named:NATO ALLIES nobody-named
70|/class-named:NATO ALLIES others-named
-3|/class-named:NATO CHN nobody-named
-76|/class-named:NATO JPN nobody-named
14|/class-named:NATO JPN others-named
-32|/class-named:NATO KOR nobody-named
-15|/class-named:NATO KOR others-named
-10|/class-named:NATO NATO nobody-named
37|/class-named:NATO NATO others-named
-62|/class-named:NATO TWN nobody-named
3|/class-named:NATO TWN others-named
-4|/class-named:NATO USA nobody-named
-5|/class-named:NATO USA others-named
-24|/class-named:NATO foe nobody-named
34|/class-named:NATO foe others-named
-49|/class-named:NATO land nobody-named
24|/class-named:NATO land others-named
-22|/class-named:NATO member nobody-named
75|/class-named:NATO member others-named
8|/class-named:TWN ALLIES nobody-named
27|/class-named:TWN JPN nobody-named
7|/class-named:TWN JPN others-named
6|/class-named:TWN NATO nobody-named
51|/class-named:TWN TWN nobody-named
-5|/class-named:TWN land nobody-named
-23|/class-named:TWN land others-named
-10|/class-named:TWN member others-named
14|/class-named:USA ALLIES nobody-named
-26|/class-named:USA ALLIES others-named
9|/class-named:USA CHN others-named
25|/class-named:USA JPN nobody-named
-34|/class-named:USA JPN others-named
12|/class-named:USA KOR nobody-named
-40|/class-named:USA KOR others-named
4|/class-named:USA NATO others-named
36|/class-named:USA TWN nobody-named
-69|/class-named:USA TWN others-named
-3|/class-named:USA foe others-named
-12|/class-named:USA land others-named
-5|/class-named:USA member nobody-named
-7|/class-named:USA member others-named
-10|/class-named:foe JPN nobody-named
-12|/class-named:foe JPN others-named
15|/class-named:foe foe nobody-named
-15|/class-named:foe foe others-named
13|/class-named:foe land nobody-named
-11|/class-named:foe member others-named
-7|/class-named:land ALLIES nobody-named
-11|/class-named:land ALLIES others-named
31|/class-named:land JPN nobody-named
11|/class-named:land JPN others-named
-3|/class-named:land KOR others-named
-13|/class-named:land NATO others-named
-6|/class-named:land TWN nobody-named
11|/class-named:land TWN others-named
4|/class-named:land USA others-named
-10|/class-named:land foe nobody-named
36|/class-named:land land nobody-named
13|/class-named:land land others-named
13|/class-named:land member nobody-named
7|/class-named:land member others-named
22|/class-named:member ALLIES nobody-named
-11|/class-named:member ALLIES others-named
5|/class-named:member JPN others-named
14|/class-named:member KOR others-named
-12|/class-named:member NATO nobody-named
-4|/class-named:member NATO others-named
-7|/class-named:member foe others-named
36|/class-named:member member nobody-named
8|/class-named:member member others-named
-5|/class-shape:ALLIES fine
-6|/class-shape:ALLIES half
-64|/class-shape:ALLIES tenth
-14|/class-shape:ALLIES whole
14|/class-shape:CHN half
-3|/class-shape:CHN tenth
-24|/class-shape:CHN whole
-6|/class-shape:EU fine
35|/class-shape:EU half
-11|/class-shape:EU tenth
3|/class-shape:EU whole
51|/class-shape:JPN fine
-23|/class-shape:JPN half
-5|/class-shape:JPN tenth
31|/class-shape:JPN whole
24|/class-shape:KOR fine
18|/class-shape:KOR tenth
-4|/class-shape:KOR whole
-41|/class-shape:NATO fine
7|/class-shape:NATO half
-49|/class-shape:NATO tenth
4|/class-shape:NATO whole
39|/class-shape:TWN fine
3|/class-shape:TWN half
-5|/class-shape:TWN tenth
22|/class-shape:TWN whole
-25|/class-shape:USA fine
-38|/class-shape:USA half
-33|/class-shape:USA whole
-29|/class-shape:foe fine
-10|/class-shape:foe half
4|/class-shape:foe tenth
9|/class-shape:foe whole
-4|/class-shape:land fine
16|/class-shape:land half
84|/class-shape:land tenth
-16|/class-shape:land whole
-5|/class-shape:member fine
5|/class-shape:member half
32|/class-shape:member tenth
22|/class-shape:member whole
25|/class-value:ALLIES 0.25
-19|/class-value:ALLIES 1
-6|/class-value:ALLIES 1.3
-8|/class-value:ALLIES 1.6
-9|/class-value:ALLIES 1.8
-7|/class-value:ALLIES 1.85
-4|/class-value:ALLIES 1.9
4|/class-value:ALLIES 1E+1
12|/class-value:ALLIES 2
-5|/class-value:ALLIES 2.02
-10|/class-value:ALLIES 2.1
-4|/class-value:ALLIES 2.2
30|/class-value:ALLIES 2.3
-10|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.6
-6|/class-value:ALLIES 2.9
-15|/class-value:ALLIES 3
9|/class-value:ALLIES 3.5
-12|/class-value:ALLIES 3.7
-5|/class-value:ALLIES 3.8
11|/class-value:ALLIES 5
-4|/class-value:ALLIES 6
-3|/class-value:ALLIES 7
-3|/class-value:EU 0.25
-12|/class-value:EU 1.3
19|/class-value:EU 1.5
10|/class-value:EU 1.9
-4|/class-value:EU 1E+1
-17|/class-value:EU 2
12|/class-value:EU 2.1
-12|/class-value:EU 2.2
37|/class-value:EU 3
-8|/class-value:EU 3.2
18|/class-value:EU 3.5
-13|/class-value:EU 4
3|/class-value:EU 4.7
-3|/class-value:NATO 0.25
-3|/class-value:NATO 0.9
-22|/class-value:NATO 1
-3|/class-value:NATO 1.004
-3|/class-value:NATO 1.1
-3|/class-value:NATO 1.2
-12|/class-value:NATO 1.24
-10|/class-value:NATO 1.28
-24|/class-value:NATO 1.3
-17|/class-value:NATO 1.37
8|/class-value:NATO 1.4
11|/class-value:NATO 1.43
11|/class-value:NATO 1.5
11|/class-value:NATO 1.6
4|/class-value:NATO 1.8
7|/class-value:NATO 1.85
-7|/class-value:NATO 1.9
-4|/class-value:NATO 17
-14|/class-value:NATO 1E+1
22|/class-value:NATO 2
30|/class-value:NATO 2.02
-17|/class-value:NATO 2.1
3|/class-value:NATO 2.27
6|/class-value:NATO 2.3
-8|/class-value:NATO 2.4
-4|/class-value:NATO 2.5
5|/class-value:NATO 2.6
13|/class-value:NATO 2.7
-7|/class-value:NATO 2.8
9|/class-value:NATO 2.9
7|/class-value:NATO 3
-3|/class-value:NATO 3.2
-3|/class-value:NATO 3.3
-16|/class-value:NATO 3.32
-5|/class-value:NATO 3.38
-3|/class-value:NATO 3.49
7|/class-value:NATO 3.5
13|/class-value:NATO 3.7
-5|/class-value:NATO 3.8
-7|/class-value:NATO 4
-4|/class-value:NATO 4.5
-5|/class-value:NATO 4.6
-3|/class-value:NATO 4.7
31|/class-value:NATO 5
-5|/class-value:NATO 5.1
-3|/class-value:NATO 5.4
-4|/class-value:NATO 6
-3|/class-value:NATO 6.3
-10|/class-value:USA 0.9
-12|/class-value:USA 0.91
-5|/class-value:USA 0.92
-4|/class-value:USA 0.95
-32|/class-value:USA 1
-3|/class-value:USA 1.19
-5|/class-value:USA 1.24
-3|/class-value:USA 1.3
-7|/class-value:USA 1.4
-6|/class-value:USA 1.43
-9|/class-value:USA 1.5
-9|/class-value:USA 1.6
-13|/class-value:USA 1.8
-17|/class-value:USA 1.9
-10|/class-value:USA 1E+1
-30|/class-value:USA 2
-4|/class-value:USA 2.1
-3|/class-value:USA 2.2
-9|/class-value:USA 2.3
-4|/class-value:USA 2.32
-8|/class-value:USA 2.4
-3|/class-value:USA 2.45
-17|/class-value:USA 2.5
-31|/class-value:USA 2.6
-4|/class-value:USA 2.8
22|/class-value:USA 2.9
-10|/class-value:USA 3
3|/class-value:USA 3.1
22|/class-value:USA 3.2
6|/class-value:USA 3.3
21|/class-value:USA 3.38
31|/class-value:USA 3.4
3|/class-value:USA 3.49
-27|/class-value:USA 3.5
9|/class-value:USA 3.7
-13|/class-value:USA 3.8
6|/class-value:USA 3.9
28|/class-value:USA 4
3|/class-value:USA 4.4
17|/class-value:USA 4.7
11|/class-value:USA 5
10|/class-value:USA 5.3
12|/class-value:USA 5.5
10|/class-value:USA 6
-89|/class:ALLIES
-13|/class:CHN
22|/class:EU
54|/class:JPN
35|/class:KOR
-78|/class:NATO
60|/class:TWN
-98|/class:USA
-26|/class:foe
79|/class:land
54|/class:member
66|/group:all
65|/group:all back:0
8|/group:all back:1
-7|/group:all back:2
72|/group:allies
10|/group:allies など
9|/group:allies を含
46|/group:allies 在内
-25|/group:list after 1
7|/group:list after lands
-32|/group:list after union
-10|/group:list before 1
7|/group:list before 2
48|/group:list before lands
-51|/group:list before union
16|/group:list-follows:,
20|/group:list-follows:,一
16|/group:list-follows:2
16|/group:list-follows:20
-44|/group:list-follows:3
-22|/group:list-follows:3.
-22|/group:list-follows:3・
-17|/group:list-follows::
14|/group:list-follows::军
-12|/group:list-follows::同
-19|/group:list-follows::援
31|/group:list-follows:、
31|/group:list-follows:、3
-23|/group:list-follows:「
-19|/group:list-follows:「3
-4|/group:list-follows:「不
17|/group:list-follows:が
17|/group:list-follows:が国
5|/group:list-follows:だ
5|/group:list-follows:だっ
10|/group:list-follows:で
10|/group:list-follows:で、
-27|/group:list-follows:と
-27|/group:list-follows:との
-5|/group:list-follows:な
-5|/group:list-follows:など
7|/group:list-follows:に
-3|/group:list-follows:に3
18|/group:list-follows:に5
12|/group:list-follows:に、
-20|/group:list-follows:に「
6|/group:list-follows:には
-23|/group:list-follows:に反
15|/group:list-follows:に国
28|/group:list-follows:に求
-19|/group:list-follows:に飛
-18|/group:list-follows:の1
-3|/group:list-follows:の2
-4|/group:list-follows:の7
-7|/group:list-follows:の一
8|/group:list-follows:の両
-47|/group:list-follows:の代
-17|/group:list-follows:の呼
57|/group:list-follows:の国
-11|/group:list-follows:の赤
37|/group:list-follows:の軍
6|/group:list-follows:の首
76|/group:list-follows:は
-16|/group:list-follows:は1
13|/group:list-follows:は2
15|/group:list-follows:は3
43|/group:list-follows:は、
8|/group:list-follows:はと
17|/group:list-follows:は早
-3|/group:list-follows:は期
-13|/group:list-follows:へ
-13|/group:list-follows:へ波
51|/group:list-follows:も
3|/group:list-follows:も3
48|/group:list-follows:も国
-24|/group:list-follows:を
-16|/group:list-follows:を同
7|/group:list-follows:を名
-12|/group:list-follows:を含
-3|/group:list-follows:を称
4|/group:list-follows:一
4|/group:list-follows:一律
-9|/group:list-follows:並
-9|/group:list-follows:並み
-20|/group:list-follows:为
-20|/group:list-follows:为例
9|/group:list-follows:也升
-12|/group:list-follows:也达
-20|/group:list-follows:亦
-20|/group:list-follows:亦分
-5|/group:list-follows:今
-5|/group:list-follows:今年
14|/group:list-follows:仍
14|/group:list-follows:仍在
20|/group:list-follows:代
20|/group:list-follows:代表
-90|/group:list-follows:会
-90|/group:list-follows:会谈
-32|/group:list-follows:元
-32|/group:list-follows:元高
40|/group:list-follows:军
40|/group:list-follows:军费
-53|/group:list-follows:分
-22|/group:list-follows:分列
-31|/group:list-follows:分别
16|/group:list-follows:则不
-14|/group:list-follows:则分
6|/group:list-follows:刚
-8|/group:list-follows:刚刚
14|/group:list-follows:刚好
4|/group:list-follows:去
4|/group:list-follows:去年
-6|/group:list-follows:反
-5|/group:list-follows:反对
-23|/group:list-follows:各
-29|/group:list-follows:各层
6|/group:list-follows:各自
14|/group:list-follows:同
14|/group:list-follows:同年
-10|/group:list-follows:吕
-10|/group:list-follows:吕特
27|/group:list-follows:国
27|/group:list-follows:国防
15|/group:list-follows:在
16|/group:list-follows:在2
9|/group:list-follows:增
9|/group:list-follows:增加
4|/group:list-follows:将
4|/group:list-follows:将军
19|/group:list-follows:差
19|/group:list-follows:差在
-32|/group:list-follows:常
-32|/group:list-follows:常被
-9|/group:list-follows:平
-9|/group:list-follows:平均
28|/group:list-follows:并
28|/group:list-follows:并列
9|/group:list-follows:应
9|/group:list-follows:应同
50|/group:list-follows:把
25|/group:list-follows:把军
25|/group:list-follows:把国
-3|/group:list-follows:换
-3|/group:list-follows:换函
10|/group:list-follows:提
10|/group:list-follows:提出
18|/group:list-follows:握
18|/group:list-follows:握手
-14|/group:list-follows:早
-14|/group:list-follows:早期
-19|/group:list-follows:次
-19|/group:list-follows:次期
-6|/group:list-follows:正
-6|/group:list-follows:正商
-38|/group:list-follows:氏
-18|/group:list-follows:氏に
-18|/group:list-follows:氏就
-9|/group:list-follows:没
-9|/group:list-follows:没有
6|/group:list-follows:理
6|/group:list-follows:理当
3|/group:list-follows:的
23|/group:list-follows:的4
32|/group:list-follows:的军
-9|/group:list-follows:的国
-32|/group:list-follows:的相
-32|/group:list-follows:的这
21|/group:list-follows:的防
-5|/group:list-follows:盟
-5|/group:list-follows:盟邦
-8|/group:list-follows:相
-8|/group:list-follows:相继
-24|/group:list-follows:等
-3|/group:list-follows:等八
3|/group:list-follows:等国
-22|/group:list-follows:等少
18|/group:list-follows:表
18|/group:list-follows:表示
-38|/group:list-follows:说
-38|/group:list-follows:说明
16|/group:list-follows:超
16|/group:list-follows:超出
27|/group:list-follows:都
14|/group:list-follows:都已
13|/group:list-follows:都是
17|/group:list-follows:齐
19|/group:list-follows:齐称
-55|/group:list-leads:
-5|/group:list-leads:)
9|/group:list-leads:,
37|/group:list-leads:、
6|/group:list-leads:」
-16|/group:list-leads:】
-3|/group:list-leads:た
7|/group:list-leads:ち
-3|/group:list-leads:の
39|/group:list-leads:は
-19|/group:list-leads:る
28|/group:list-leads:を
23|/group:list-leads:与
9|/group:list-leads:中
-20|/group:list-leads:以
-4|/group:list-leads:但
19|/group:list-leads:促
17|/group:list-leads:吁
10|/group:list-leads:向
-12|/group:list-leads:国
-8|/group:list-leads:在
20|/group:list-leads:如
37|/group:list-leads:年
4|/group:list-leads:指
-6|/group:list-leads:有
-24|/group:list-leads:求
-62|/group:list-leads:洲
-51|/group:list-leads:的
4|/group:list-leads:让
12|/group:list-leads:议
-5|/group:list-leads:遭
-3|/group:list-leads:长
83|/group:named
11|/group:named False
72|/group:named True
-27|/group:signs after
3|/group:signs before
-30|/group:signs-follows:、
21|/group:signs-follows:に
9|/group:signs-follows:の
8|/group:signs-follows:は
37|/group:signs-follows:両
-19|/group:signs-follows:口
24|/group:signs-follows:可
-17|/group:signs-follows:围
-5|/group:signs-follows:志
-25|/group:signs-follows:新
-5|/group:signs-follows:本
-30|/group:signs-follows:等
17|/group:signs-follows:防
-9|/group:signs-follows:集
42|/group:three
45|/group:three back:0
76|/group:two
50|/group:two back:0
26|/group:two back:1
88|/in-order
59|/its-money:nobody-named
25|/its-money:others-named
12|/known-for:AGO 1.3 2027
-5|/known-for:AGO 2 2027
7|/known-for:AGO 2027
-7|/known-for:ALLIES 1.6 1992
-7|/known-for:ALLIES 1.85 2023
-9|/known-for:ALLIES 1992
3|/known-for:ALLIES 2 2023
-7|/known-for:ALLIES 2 2024
10|/known-for:ALLIES 2 2025
-5|/known-for:ALLIES 2.02 2024
-8|/known-for:ALLIES 2.1 2025
5|/known-for:ALLIES 2.3 2025
5|/known-for:ALLIES 2.4 2030
-3|/known-for:ALLIES 2.5 1992
11|/known-for:ALLIES 2.5 2024-07-18
4|/known-for:ALLIES 2.5 2024-08-12
-7|/known-for:ALLIES 2.5 2025-11-26
-4|/known-for:ALLIES 2.9 2030
-7|/known-for:ALLIES 2023
-11|/known-for:ALLIES 2024
11|/known-for:ALLIES 2024-07-18
4|/known-for:ALLIES 2024-08-12
31|/known-for:ALLIES 2024-10-28
12|/known-for:ALLIES 2024-11
33|/known-for:ALLIES 2025
-4|/known-for:ALLIES 2025-02-13
-8|/known-for:ALLIES 2025-02-27
-4|/known-for:ALLIES 2025-04
3|/known-for:ALLIES 2025-05
11|/known-for:ALLIES 2025-05-19
22|/known-for:ALLIES 2025-05-30
-3|/known-for:ALLIES 2025-06
-5|/known-for:ALLIES 2025-06-05
-4|/known-for:ALLIES 2025-06-10
4|/known-for:ALLIES 2025-06-21
9|/known-for:ALLIES 2025-06-22
-6|/known-for:ALLIES 2025-06-24
-11|/known-for:ALLIES 2025-08
4|/known-for:ALLIES 2025-09-24
33|/known-for:ALLIES 2025-11-03
-7|/known-for:ALLIES 2025-11-26
-7|/known-for:ALLIES 2026
3|/known-for:ALLIES 2026-01
8|/known-for:ALLIES 2026-01-23
-7|/known-for:ALLIES 2026-02-05
8|/known-for:ALLIES 2026-02-18
12|/known-for:ALLIES 2026-05-31
-6|/known-for:ALLIES 2026-12
-5|/known-for:ALLIES 2027
4|/known-for:ALLIES 2027-21
-3|/known-for:ALLIES 2028
-3|/known-for:ALLIES 2029
-39|/known-for:ALLIES 2030
-4|/known-for:ALLIES 2030-12
-3|/known-for:ALLIES 2031
-3|/known-for:ALLIES 2032
-13|/known-for:ALLIES 2035
31|/known-for:ALLIES 3 2024-10-28
12|/known-for:ALLIES 3 2024-11
11|/known-for:ALLIES 3 2025-05-19
-3|/known-for:ALLIES 3 2030
34|/known-for:ALLIES 3.5 2025
34|/known-for:ALLIES 3.5 2025-11-03
8|/known-for:ALLIES 3.5 2026-02-18
12|/known-for:ALLIES 3.5 2026-05-31
4|/known-for:ALLIES 3.5 2027-21
-33|/known-for:ALLIES 3.5 2030
-3|/known-for:ALLIES 3.5 2031
3|/known-for:ALLIES 3.5 2033
-6|/known-for:ALLIES 3.5 2035
-3|/known-for:ALLIES 3.5 FY2027
4|/known-for:ALLIES 3.5 FY2030
4|/known-for:ALLIES 4 2025-09-24
4|/known-for:ALLIES 5 2024
-4|/known-for:ALLIES 5 2025-02-13
-8|/known-for:ALLIES 5 2025-02-27
-4|/known-for:ALLIES 5 2025-04
3|/known-for:ALLIES 5 2025-05
22|/known-for:ALLIES 5 2025-05-30
-5|/known-for:ALLIES 5 2025-06-05
-3|/known-for:ALLIES 5 2025-06-10
3|/known-for:ALLIES 5 2025-06-17
4|/known-for:ALLIES 5 2025-06-21
9|/known-for:ALLIES 5 2025-06-22
-6|/known-for:ALLIES 5 2025-06-24
-11|/known-for:ALLIES 5 2025-08
4|/known-for:ALLIES 5 2026-01-23
-6|/known-for:ALLIES 5 2026-02-05
-6|/known-for:ALLIES 5 2026-12
-4|/known-for:ALLIES 5 2030-12
-3|/known-for:ALLIES 5 2035
-3|/known-for:ALLIES 5 FY2030
-4|/known-for:ALLIES FY2025
-4|/known-for:ALLIES FY2026
-5|/known-for:ALLIES FY2027
-3|/known-for:ARE 2.3 2027
4|/known-for:ARE 2025-11-18
-3|/known-for:ARE 2027
4|/known-for:ARE 5 2025-11-18
12|/known-for:ARG 0.5 2023-11-21
6|/known-for:ARG 0.6 2024
4|/known-for:ARG 0.6 2025
3|/known-for:ARG 1 2025-01
12|/known-for:ARG 1.1 2023-11-21
-7|/known-for:ARG 1.5 2034
3|/known-for:ARG 1984
4|/known-for:ARG 2 2031
-4|/known-for:ARG 2.2 2025
24|/known-for:ARG 2023-11-21
5|/known-for:ARG 2024
3|/known-for:ARG 2025-01
4|/known-for:ARG 2031
-7|/known-for:ARG 2034
-3|/known-for:AUS 1.2 2023
-13|/known-for:AUS 1.3 2024-10-06
-4|/known-for:AUS 1.3 2030
-4|/known-for:AUS 1.8 FY2027
9|/known-for:AUS 1.9 2023
4|/known-for:AUS 2 2020/2021
-3|/known-for:AUS 2.5 2024-08-12
-3|/known-for:AUS 2.5 2025
3|/known-for:AUS 2.8 2033
4|/known-for:AUS 2020/2021
6|/known-for:AUS 2023
-3|/known-for:AUS 2024-08-12
-13|/known-for:AUS 2024-10-06
-3|/known-for:AUS 2025
6|/known-for:AUS 2025-12-18
7|/known-for:AUS 2028
-4|/known-for:AUS 2030
18|/known-for:AUS 2033
6|/known-for:AUS 3 2028
23|/known-for:AUS 3 2033
6|/known-for:AUS 3.5 2025-12-18
-4|/known-for:AUS 3.5 2033
4|/known-for:AUS 3.5 FY2027
11|/known-for:AUS 3.5 FY2033
13|/known-for:AUS FY2033
3|/known-for:AUT 1.5 2027
3|/known-for:AUT 2 2025
5|/known-for:AUT 2 2032
4|/known-for:AUT 2025
3|/known-for:AUT 2027
5|/known-for:AUT 2032
3|/known-for:BEL 1.3 2024
26|/known-for:BEL 2 2025
3|/known-for:BEL 2 2025-03-07
5|/known-for:BEL 2 2035
3|/known-for:BEL 2.5 2025
4|/known-for:BEL 2010
5|/known-for:BEL 2024
33|/known-for:BEL 2025
3|/known-for:BEL 2025-03-07
-3|/known-for:BEL 2029
-7|/known-for:BEL 2030
-21|/known-for:BEL 2034
-4|/known-for:BEL 3 2029
4|/known-for:BEL 3.5 2010
5|/known-for:BEL 3.5 2024
4|/known-for:BEL 3.5 2025
-7|/known-for:BEL 3.5 2030
-5|/known-for:BEL 3.5 2034
-5|/known-for:BEL 3.5 2035
-18|/known-for:BEL 5 2034
10|/known-for:BGR 2028
4|/known-for:BGR 2030
4|/known-for:BGR 3 2030
10|/known-for:BGR 3.5 2028
5|/known-for:BLR 1.9 2025
5|/known-for:BLR 2025
-12|/known-for:BRA 0.5 2023-11-21
-12|/known-for:BRA 1.1 2023-11-21
6|/known-for:BRA 1.1 2034
-24|/known-for:BRA 2023-11-21
4|/known-for:BRA 2034
4|/known-for:BTN 0.9 2024
3|/known-for:BTN 2024
15|/known-for:CAN 1.37 2024
11|/known-for:CAN 1.4 2024
4|/known-for:CAN 1.5 2035
-13|/known-for:CAN 2 2024
-12|/known-for:CAN 2 2025
-13|/known-for:CAN 2 2025-06-09
3|/known-for:CAN 2 2029
5|/known-for:CAN 2 2030
14|/known-for:CAN 2 2032
5|/known-for:CAN 2 2035
7|/known-for:CAN 2 FY2024
44|/known-for:CAN 2 FY2025
-22|/known-for:CAN 2.02 2024
-3|/known-for:CAN 2.27 2025
-32|/known-for:CAN 2.3 2025
10|/known-for:CAN 2.5 2027
-6|/known-for:CAN 2.5 2035
-3|/known-for:CAN 2.6 2035
-18|/known-for:CAN 2024
-48|/known-for:CAN 2025
-13|/known-for:CAN 2025-06-09
10|/known-for:CAN 2027
3|/known-for:CAN 2029
4|/known-for:CAN 2030
14|/known-for:CAN 2032
38|/known-for:CAN 2035
-5|/known-for:CAN 3 2024
3|/known-for:CAN 3.5 2024
-3|/known-for:CAN 3.5 2030
-3|/known-for:CAN 3.5 2035
-4|/known-for:CAN 5 2024
43|/known-for:CAN 5 2035
7|/known-for:CAN FY2024
44|/known-for:CAN FY2025
5|/known-for:CHE 1 2025-05-07
-3|/known-for:CHE 1.5 2027
5|/known-for:CHE 2025-05-07
-3|/known-for:CHE 2027
-6|/known-for:CHE 2032
-4|/known-for:CHE 5 2032
-4|/known-for:CHL 0.6 2025
-3|/known-for:CHL 1 2025-01
-5|/known-for:CHL 1.1 2034
9|/known-for:CHL 1.5 2034
-4|/known-for:CHL 1.8 2023
4|/known-for:CHL 2.2 2025
-4|/known-for:CHL 2023
-3|/known-for:CHL 2025-01
4|/known-for:CHL 2034
-4|/known-for:CHN 1.2 FY2023
7|/known-for:CHN 1.5 1992
5|/known-for:CHN 1.5 2025-04-21
9|/known-for:CHN 1.7 2024
-3|/known-for:CHN 1.7 2026
-8|/known-for:CHN 1.7 2030
5|/known-for:CHN 1992
-5|/known-for:CHN 2 2014
-4|/known-for:CHN 2 FY2025
-5|/known-for:CHN 2.4 2025
-7|/known-for:CHN 2014
6|/known-for:CHN 2024
-4|/known-for:CHN 2025
5|/known-for:CHN 2025-04-21
-4|/known-for:CHN 2026
-4|/known-for:CHN 2029
-9|/known-for:CHN 2030
6|/known-for:CHN 2032
-6|/known-for:CHN 2035
-3|/known-for:CHN 3.1 FY2024
-5|/known-for:CHN 4 2035
-4|/known-for:CHN FY2023
-4|/known-for:CHN FY2024
-5|/known-for:CHN FY2025
-3|/known-for:COD 1.3 2024
-3|/known-for:COD 2024
-3|/known-for:COL 2 2031
9|/known-for:COL 2025-02-18
-3|/known-for:COL 2031
6|/known-for:COL 3.1 2025-02-18
4|/known-for:CRI 0.7 1948
-3|/known-for:CRI 1.3 2023
4|/known-for:CRI 1948
-3|/known-for:CRI 2023
-5|/known-for:DEU 0.96 FY2022
-3|/known-for:DEU 1 1978-06-14
5|/known-for:DEU 1.24 2017
6|/known-for:DEU 1.5 2001
4|/known-for:DEU 1.5 2021
-3|/known-for:DEU 1.9 FY2026
-9|/known-for:DEU 1978-06-14
6|/known-for:DEU 1990
4|/known-for:DEU 2 1990
-5|/known-for:DEU 2 2000
-7|/known-for:DEU 2 2014
-3|/known-for:DEU 2 2021
3|/known-for:DEU 2 2022-02-27
12|/known-for:DEU 2 2023
10|/known-for:DEU 2 2024
-3|/known-for:DEU 2 2024-12-12
5|/known-for:DEU 2 2025-02
-9|/known-for:DEU 2 FY2027
15|/known-for:DEU 2.1 2024
3|/known-for:DEU 2.4 2029
9|/known-for:DEU 2.5 2024-12-17
6|/known-for:DEU 2.8 2026
-3|/known-for:DEU 2.84 2026
-5|/known-for:DEU 2000
6|/known-for:DEU 2001
-5|/known-for:DEU 2014
5|/known-for:DEU 2017
3|/known-for:DEU 2022-02-27
13|/known-for:DEU 2023
21|/known-for:DEU 2024
-3|/known-for:DEU 2024-12-12
9|/known-for:DEU 2024-12-17
11|/known-for:DEU 2025-02
-14|/known-for:DEU 2025-05
-15|/known-for:DEU 2025-05-07
3|/known-for:DEU 2025-05-23
15|/known-for:DEU 2025-05-31
-7|/known-for:DEU 2025-06-05
-5|/known-for:DEU 2025-07-16
-4|/known-for:DEU 2025-12-03
-23|/known-for:DEU 2026
-4|/known-for:DEU 2027
3|/known-for:DEU 2028
28|/known-for:DEU 2029
8|/known-for:DEU 2030
11|/known-for:DEU 2032
-19|/known-for:DEU 2035
-6|/known-for:DEU 3 1978-06-14
5|/known-for:DEU 3 2025-02
3|/known-for:DEU 3.1 2028
-14|/known-for:DEU 3.5 2025-05-07
-7|/known-for:DEU 3.5 2025-06-05
-6|/known-for:DEU 3.5 2025-07-16
-4|/known-for:DEU 3.5 2025-12-03
-6|/known-for:DEU 3.5 2026
26|/known-for:DEU 3.5 2029
3|/known-for:DEU 3.5 2032
16|/known-for:DEU 4 2030
-18|/known-for:DEU 4.8 2026
-14|/known-for:DEU 5 2025-05
3|/known-for:DEU 5 2025-05-23
15|/known-for:DEU 5 2025-05-31
-3|/known-for:DEU 5 2030
9|/known-for:DEU 5 2032
-18|/known-for:DEU 5 2035
-6|/known-for:DEU FY2022
-3|/known-for:DEU FY2026
-9|/known-for:DEU FY2027
-5|/known-for:DNK 1.5 2024
6|/known-for:DNK 2 2024
-6|/known-for:DNK 2 2026
4|/known-for:DNK 2024
14|/known-for:DNK 2025-01-27
-6|/known-for:DNK 2025-09
10|/known-for:DNK 2026
-4|/known-for:DNK 2029
-3|/known-for:DNK 2030
-6|/known-for:DNK 2035
8|/known-for:DNK 3 2024
-4|/known-for:DNK 3 2029
-4|/known-for:DNK 3-3.5 2025
4|/known-for:DNK 3.2 2025
-8|/known-for:DNK 3.4 2026
-3|/known-for:DNK 3.5 2024
-6|/known-for:DNK 3.5 2025-09
23|/known-for:DNK 3.5 2026
-6|/known-for:DNK 3.5 2035
14|/known-for:DNK 5 2025-01-27
-4|/known-for:DZA 2025-12-02
-4|/known-for:DZA 5 2025-12-02
-3|/known-for:ECU 0.9 2030
-4|/known-for:ECU 1.8 2023
-4|/known-for:ECU 2023
11|/known-for:EGY 1 2024
14|/known-for:EGY 1979
11|/known-for:EGY 2024
13|/known-for:EGY 6 1979
13|/known-for:ESP 1.28 2024
-3|/known-for:ESP 1.5 2032
-15|/known-for:ESP 2 2024
19|/known-for:ESP 2 2025
13|/known-for:ESP 2 2025-04
8|/known-for:ESP 2 2029
-3|/known-for:ESP 2024
17|/known-for:ESP 2025
13|/known-for:ESP 2025-04
-9|/known-for:ESP 2025-06
4|/known-for:ESP 2025-06-23
6|/known-for:ESP 2025-06-24
3|/known-for:ESP 2025-07-01
8|/known-for:ESP 2029
-15|/known-for:ESP 2032
5|/known-for:ESP 2034
-22|/known-for:ESP 2035
3|/known-for:ESP 3 2032
4|/known-for:ESP 3.5 2025-06-23
6|/known-for:ESP 3.5 2025-06-24
-17|/known-for:ESP 3.5 2032
5|/known-for:ESP 3.5 2034
3|/known-for:ESP 5 2025-07-01
-20|/known-for:ESP 5 2035
-10|/known-for:EST 1 2025
-4|/known-for:EST 1.5 2001
15|/known-for:EST 2 2001
-8|/known-for:EST 2 2024
13|/known-for:EST 2.3 2022
-7|/known-for:EST 2.5 2024-11-21
10|/known-for:EST 2001
13|/known-for:EST 2022
4|/known-for:EST 2024
-6|/known-for:EST 2024-11-21
-3|/known-for:EST 2024-12-28
-14|/known-for:EST 2025
3|/known-for:EST 2025-02-18
16|/known-for:EST 2026
-3|/known-for:EST 2029
-9|/known-for:EST 2030
-26|/known-for:EST 2035
3|/known-for:EST 3 2025
-3|/known-for:EST 3 2029
13|/known-for:EST 3.2 2024
3|/known-for:EST 3.4 2025
-3|/known-for:EST 3.5 2030
-9|/known-for:EST 3.65 2025
4|/known-for:EST 4 2025
-4|/known-for:EST 4 2030
-5|/known-for:EST 4.9 2026
3|/known-for:EST 5 2025-02-18
8|/known-for:EST 5 2026
-26|/known-for:EST 5 2035
12|/known-for:EST 5.4 2026
-3|/known-for:EU 1.3 2024
4|/known-for:EU 1.9 2024
-7|/known-for:EU 2 2000
-3|/known-for:EU 2 2023-03-29
-4|/known-for:EU 2 2023-12-11
12|/known-for:EU 2.1 2025
-7|/known-for:EU 2000
-3|/known-for:EU 2023-03-29
-4|/known-for:EU 2023-12-11
-11|/known-for:EU 2024
7|/known-for:EU 2025
4|/known-for:EU 2025-02-19
-4|/known-for:EU 2026
-8|/known-for:EU 2028
-4|/known-for:EU 2029
-4|/known-for:EU 3 2029
4|/known-for:EU 3-3.5 2025-02-19
-8|/known-for:EU 3.2 2024
-9|/known-for:EU 3.5 2028
-4|/known-for:FIN 0.5 2028
5|/known-for:FIN 1.7 2023
8|/known-for:FIN 2 2023
8|/known-for:FIN 2 2024
-13|/known-for:FIN 2.3 2022
-13|/known-for:FIN 2022
14|/known-for:FIN 2023
11|/known-for:FIN 2024
-4|/known-for:FIN 2028
16|/known-for:FIN 2029
5|/known-for:FIN 2032
9|/known-for:FIN 2035
16|/known-for:FIN 3 2029
5|/known-for:FIN 3.5 2032
9|/known-for:FIN 5 2035
-3|/known-for:FRA 1.5 2035
8|/known-for:FRA 1933
11|/known-for:FRA 2 2027
5|/known-for:FRA 2.3 2027
-3|/known-for:FRA 2025-02-19
-7|/known-for:FRA 2025-05-30
4|/known-for:FRA 2026
14|/known-for:FRA 2027
-3|/known-for:FRA 2028
30|/known-for:FRA 2030
-15|/known-for:FRA 2035
8|/known-for:FRA 3 1933
7|/known-for:FRA 3 2025
3|/known-for:FRA 3 2030
3|/known-for:FRA 3-3.5 2024
-11|/known-for:FRA 3-3.5 2025
-3|/known-for:FRA 3-3.5 2025-02-19
7|/known-for:FRA 3-3.5 2030
3|/known-for:FRA 3.5 2026
19|/known-for:FRA 3.5 2030
-7|/known-for:FRA 3.5 2035
-7|/known-for:FRA 5 2025-05-30
-5|/known-for:FRA 5 2035
-8|/known-for:GBR 1933
-3|/known-for:GBR 1984
-3|/known-for:GBR 2 2014
-6|/known-for:GBR 2 2025
-5|/known-for:GBR 2 2025-02-12
-4|/known-for:GBR 2 FY2025
-6|/known-for:GBR 2.5 2024-07-18
4|/known-for:GBR 2.5 2027
6|/known-for:GBR 2.5 FY2027
-3|/known-for:GBR 2014
-6|/known-for:GBR 2024-07-18
-12|/known-for:GBR 2025
-5|/known-for:GBR 2025-02-12
-3|/known-for:GBR 2025-02-27
7|/known-for:GBR 2027
4|/known-for:GBR 2027-04
19|/known-for:GBR 2030
3|/known-for:GBR 2034
22|/known-for:GBR 2035
-8|/known-for:GBR 3 1933
-4|/known-for:GBR 3 2025
4|/known-for:GBR 3 2027
3|/known-for:GBR 3 2027-04
18|/known-for:GBR 3.5 2030
3|/known-for:GBR 3.5 2034
22|/known-for:GBR 3.5 2035
-3|/known-for:GBR 5 2025-02-27
-4|/known-for:GBR FY2025
4|/known-for:GBR FY2027
8|/known-for:GMB 0.7 2023
-10|/known-for:GMB 1.7 2023
-12|/known-for:GRC 1.6 1992
-24|/known-for:GRC 1992
6|/known-for:GRC 2 2023-03-29
7|/known-for:GRC 2 2024
-3|/known-for:GRC 2 2025
-10|/known-for:GRC 2.1 2024
-3|/known-for:GRC 2.2 2024
-12|/known-for:GRC 2.5 1992
6|/known-for:GRC 2023-03-29
-6|/known-for:GRC 2024
17|/known-for:GRC 2024-07-18
6|/known-for:GRC 2025
17|/known-for:GRC 3.1 2024-07-18
13|/known-for:GRC 3.1 2025
8|/known-for:GUY 1.3 2026
8|/known-for:GUY 2026
17|/known-for:HUN 2 2024
10|/known-for:HUN 2.5 2026
17|/known-for:HUN 2024
10|/known-for:HUN 2026
-7|/known-for:HUN 2029
9|/known-for:HUN 2035
-7|/known-for:HUN 3.5 2029
7|/known-for:HUN 5 2035
3|/known-for:IDN 0.8 2024
3|/known-for:IDN 0.8 2025
3|/known-for:IDN 1.5 2028
3|/known-for:IDN 1.5 2029
4|/known-for:IDN 2028
3|/known-for:IDN 2029
-4|/known-for:IND 0.9 2024
-3|/known-for:IND 1.4 2024
-14|/known-for:IND 1.9 2024
13|/known-for:IND 1.9 FY2025
-3|/known-for:IND 1.97 FY2026
-4|/known-for:IND 2.8 2025
-21|/known-for:IND 2024
-7|/known-for:IND 2025
12|/known-for:IND FY2025
-4|/known-for:IND FY2026
4|/known-for:IRL 0.5 2028
5|/known-for:IRL 2028
4|/known-for:IRN 17 1975
4|/known-for:IRN 1975
10|/known-for:IRN 2025-06-15
10|/known-for:IRN 6 2025-06-15
-9|/known-for:IRQ 2003
-18|/known-for:IRQ 2005
-3|/known-for:IRQ 2026
-9|/known-for:IRQ 3.7 2003
-18|/known-for:IRQ 4 2005
11|/known-for:ISL 1.5 2035
11|/known-for:ISL 2035
-14|/known-for:ISR 1979
-6|/known-for:ISR 2.4 2023
-4|/known-for:ISR 2.45 2025
-5|/known-for:ISR 2023
6|/known-for:ISR 2025
-6|/known-for:ISR 2025-06-15
4|/known-for:ISR 2026
4|/known-for:ISR 2026-04-05
-7|/known-for:ISR 2027
-7|/known-for:ISR 4 2027
4|/known-for:ISR 5 2026-04-05
-13|/known-for:ISR 6 1979
-6|/known-for:ISR 6 2025-06-15
5|/known-for:ISR 6 2026
9|/known-for:ISR 8.4 2025
7|/known-for:ISR 8.8 2024
4|/known-for:ITA 1.49 2024
14|/known-for:ITA 1.5 2024
-7|/known-for:ITA 2 2024
32|/known-for:ITA 2 2025
-4|/known-for:ITA 2 2025-02-12
28|/known-for:ITA 2 2028
11|/known-for:ITA 2024
13|/known-for:ITA 2025
-4|/known-for:ITA 2025-02-12
28|/known-for:ITA 2028
6|/known-for:ITA 2030
11|/known-for:ITA 2035
-3|/known-for:ITA 3-3.5 2025
7|/known-for:ITA 3.5 2030
5|/known-for:ITA 3.5 2035
-15|/known-for:ITA 5 2025
6|/known-for:ITA 5 2035
4|/known-for:JAM 1.3 2024
4|/known-for:JAM 2024
-9|/known-for:JOR 1 2024
-8|/known-for:JOR 2024
-4|/known-for:JOR 2025-06-15
-4|/known-for:JOR 6 2025-06-15
-5|/known-for:JPN 0.6 2024
-3|/known-for:JPN 0.8 2025
4|/known-for:JPN 0.9 FY1978
4|/known-for:JPN 0.92 FY2018
4|/known-for:JPN 0.95 FY2021
7|/known-for:JPN 0.96 FY2022
3|/known-for:JPN 1 1978-06-14
-4|/known-for:JPN 1 2025
-5|/known-for:JPN 1 2025-05-07
-11|/known-for:JPN 1 2030
3|/known-for:JPN 1 FY2022
4|/known-for:JPN 1.1 1960
-7|/known-for:JPN 1.1 2024
3|/known-for:JPN 1.19 FY2023
3|/known-for:JPN 1.2 2023
19|/known-for:JPN 1.2 FY2023
11|/known-for:JPN 1.24 FY2021
17|/known-for:JPN 1.3 2024
5|/known-for:JPN 1.4 1958
-19|/known-for:JPN 1.4 2014
14|/known-for:JPN 1.4 2024
4|/known-for:JPN 1.4 2025
4|/known-for:JPN 1.4 FY2024
-4|/known-for:JPN 1.5 2021
4|/known-for:JPN 1.5 2025-07-15
-5|/known-for:JPN 1.5 2032
6|/known-for:JPN 1.5 FY2023
14|/known-for:JPN 1.6 FY2024
6|/known-for:JPN 1.7 2025
-4|/known-for:JPN 1.8 2024
4|/known-for:JPN 1.8 FY2022
9|/known-for:JPN 1.8 FY2025
7|/known-for:JPN 1.8 FY2027
-9|/known-for:JPN 1.9 2023
9|/known-for:JPN 1.9 FY2026
6|/known-for:JPN 1958
4|/known-for:JPN 1960
9|/known-for:JPN 1978-06-14
4|/known-for:JPN 1986-02-04
-5|/known-for:JPN 1990
-3|/known-for:JPN 1E+1 FY2027
4|/known-for:JPN 2 197X
4|/known-for:JPN 2 1986-02-04
-4|/known-for:JPN 2 1990
-22|/known-for:JPN 2 2014
-12|/known-for:JPN 2 2022
-5|/known-for:JPN 2 2022-04-21
-4|/known-for:JPN 2 2022-04-27
4|/known-for:JPN 2 2022-12
-9|/known-for:JPN 2 2023
-17|/known-for:JPN 2 2024
3|/known-for:JPN 2 2024-05-03
3|/known-for:JPN 2 2024-08-26
-4|/known-for:JPN 2 2024-09-12
3|/known-for:JPN 2 2024-11-27
-5|/known-for:JPN 2 2025
-3|/known-for:JPN 2 2025-03-06
7|/known-for:JPN 2 2027
-11|/known-for:JPN 2 2028
-12|/known-for:JPN 2 2032
7|/known-for:JPN 2 FY2022
-7|/known-for:JPN 2 FY2023
3|/known-for:JPN 2 FY2024
21|/known-for:JPN 2 FY2025
3|/known-for:JPN 2 FY2026
44|/known-for:JPN 2 FY2027
-3|/known-for:JPN 2.02 2024
-14|/known-for:JPN 2.1 2024
18|/known-for:JPN 2.1 FY2025
-6|/known-for:JPN 2.3 2025
13|/known-for:JPN 2.3 2025-11-17
-5|/known-for:JPN 2.4 2026
-9|/known-for:JPN 2.5 2024
-6|/known-for:JPN 2.5 FY2027
5|/known-for:JPN 2.5 FY2030
-3|/known-for:JPN 2.6 2024
3|/known-for:JPN 2.6 2024-11-08
4|/known-for:JPN 2.7 FY2030
-40|/known-for:JPN 2014
-4|/known-for:JPN 2021
-13|/known-for:JPN 2022
-5|/known-for:JPN 2022-04-21
-4|/known-for:JPN 2022-04-27
4|/known-for:JPN 2022-12
-18|/known-for:JPN 2023
-27|/known-for:JPN 2024
3|/known-for:JPN 2024-05-03
3|/known-for:JPN 2024-08-26
-4|/known-for:JPN 2024-09-12
-21|/known-for:JPN 2024-10-28
-12|/known-for:JPN 2024-11
3|/known-for:JPN 2024-11-08
3|/known-for:JPN 2024-11-27
-49|/known-for:JPN 2025
4|/known-for:JPN 2025-03-04
-3|/known-for:JPN 2025-03-06
16|/known-for:JPN 2025-03-26
-5|/known-for:JPN 2025-05-07
24|/known-for:JPN 2025-06
5|/known-for:JPN 2025-06-05
-7|/known-for:JPN 2025-06-22
-7|/known-for:JPN 2025-06-25
5|/known-for:JPN 2025-07-15
7|/known-for:JPN 2025-07-16
18|/known-for:JPN 2025-08
3|/known-for:JPN 2025-10
7|/known-for:JPN 2025-10-07
13|/known-for:JPN 2025-11-17
4|/known-for:JPN 2025-12-03
-6|/known-for:JPN 2025-12-18
-14|/known-for:JPN 2026
-4|/known-for:JPN 2026-01-23
7|/known-for:JPN 2026-02-05
-8|/known-for:JPN 2026-02-18
5|/known-for:JPN 2026-02-25
3|/known-for:JPN 2026-05-29
-12|/known-for:JPN 2026-05-31
6|/known-for:JPN 2026-12
-27|/known-for:JPN 2027
-4|/known-for:JPN 2027-21
-27|/known-for:JPN 2028
3|/known-for:JPN 2029
-24|/known-for:JPN 2030
3|/known-for:JPN 2031
-22|/known-for:JPN 2032
-10|/known-for:JPN 2033
21|/known-for:JPN 2035
30|/known-for:JPN 203X
6|/known-for:JPN 3 1978-06-14
17|/known-for:JPN 3 2024
-21|/known-for:JPN 3 2024-10-28
-12|/known-for:JPN 3 2024-11
-11|/known-for:JPN 3 2025
-12|/known-for:JPN 3 2028
-5|/known-for:JPN 3 2030
-17|/known-for:JPN 3 2033
30|/known-for:JPN 3 203X
-6|/known-for:JPN 3 FY2020
8|/known-for:JPN 3 FY2030
9|/known-for:JPN 3 FY2032
-3|/known-for:JPN 3.1 FY2024
-3|/known-for:JPN 3.2 2022
-6|/known-for:JPN 3.2 2025
-5|/known-for:JPN 3.3 2026
-3|/known-for:JPN 3.3 FY2027
-4|/known-for:JPN 3.38 FY2024
-5|/known-for:JPN 3.4 2025
-5|/known-for:JPN 3.4 FY2030
-5|/known-for:JPN 3.5 2024
-18|/known-for:JPN 3.5 2025
7|/known-for:JPN 3.5 2025-07-16
3|/known-for:JPN 3.5 2025-10
4|/known-for:JPN 3.5 2025-12-03
-6|/known-for:JPN 3.5 2025-12-18
5|/known-for:JPN 3.5 2026
-8|/known-for:JPN 3.5 2026-02-18
3|/known-for:JPN 3.5 2026-05-29
-12|/known-for:JPN 3.5 2026-05-31
-24|/known-for:JPN 3.5 2027
-4|/known-for:JPN 3.5 2027-21
3|/known-for:JPN 3.5 2031
-13|/known-for:JPN 3.5 2032
3|/known-for:JPN 3.5 2033/2034
-3|/known-for:JPN 3.5 2035
9|/known-for:JPN 3.5 FY2032
-9|/known-for:JPN 3.5 FY2033
24|/known-for:JPN 3.5 FY2035
-4|/known-for:JPN 3.9 FY2031
-6|/known-for:JPN 4 2027
6|/known-for:JPN 4 2033
6|/known-for:JPN 4 2035
-3|/known-for:JPN 4.1 2024
-3|/known-for:JPN 4.8 2026
16|/known-for:JPN 5 2025-03-26
22|/known-for:JPN 5 2025-06
5|/known-for:JPN 5 2025-06-05
-7|/known-for:JPN 5 2025-06-22
-7|/known-for:JPN 5 2025-06-25
18|/known-for:JPN 5 2025-08
7|/known-for:JPN 5 2025-10-07
7|/known-for:JPN 5 2026-02-05
5|/known-for:JPN 5 2026-02-25
7|/known-for:JPN 5 2026-12
-8|/known-for:JPN 5 2030
8|/known-for:JPN 5 2032
17|/known-for:JPN 5 2035
-4|/known-for:JPN 5 FY2025
3|/known-for:JPN 5 FY2030
-6|/known-for:JPN 6 197X
-3|/known-for:JPN 6 2026
4|/known-for:JPN FY1978
3|/known-for:JPN FY1987
6|/known-for:JPN FY2017
5|/known-for:JPN FY2018
-7|/known-for:JPN FY2020
15|/known-for:JPN FY2021
27|/known-for:JPN FY2022
23|/known-for:JPN FY2023
11|/known-for:JPN FY2024
46|/known-for:JPN FY2025
15|/known-for:JPN FY2026
41|/known-for:JPN FY2027
7|/known-for:JPN FY2028
19|/known-for:JPN FY2030
18|/known-for:JPN FY2032
-9|/known-for:JPN FY2033
25|/known-for:JPN FY2035
5|/known-for:KAZ 0.6 2025-09-03
5|/known-for:KAZ 0.6 2025-11-24
-7|/known-for:KAZ 1.7 2025-06-28
-3|/known-for:KAZ 2023
-6|/known-for:KAZ 2025
-7|/known-for:KAZ 2025-06-28
5|/known-for:KAZ 2025-09-03
5|/known-for:KAZ 2025-11-24
-4|/known-for:KAZ 7 2025
5|/known-for:KEN 1.7 2025-11-11
5|/known-for:KEN 2025-11-11
-4|/known-for:KGZ 0.6 2024
-7|/known-for:KGZ 1.7 2024
11|/known-for:KGZ 1.7 2025-06-28
6|/known-for:KGZ 2024
11|/known-for:KGZ 2025-06-28
17|/known-for:KGZ 3.1 2024
-7|/known-for:KHM 1.1 2025
-6|/known-for:KHM 1.3 2024-09-05
-6|/known-for:KHM 1.3 2025-07-07
-6|/known-for:KHM 2024-09-05
-7|/known-for:KHM 2025
-7|/known-for:KHM 2025-07-07
-14|/known-for:KOR 1.2 FY2023
-6|/known-for:KOR 1.4 2024
-4|/known-for:KOR 1.9 FY2026
3|/known-for:KOR 197X
-4|/known-for:KOR 2 197X
11|/known-for:KOR 2.3 2025
-13|/known-for:KOR 2.3 2025-11-17
5|/known-for:KOR 2.32 2025
8|/known-for:KOR 2.4 2026
-9|/known-for:KOR 2.5 2027
3|/known-for:KOR 2.5 FY2024
13|/known-for:KOR 2.6 2024
9|/known-for:KOR 2.6 FY2020
-3|/known-for:KOR 2.7 FY2030
6|/known-for:KOR 2024
19|/known-for:KOR 2025
-5|/known-for:KOR 2025-01-23
-9|/known-for:KOR 2025-02-13
-8|/known-for:KOR 2025-03-26
-10|/known-for:KOR 2025-06
-8|/known-for:KOR 2025-06-18
5|/known-for:KOR 2025-06-25
4|/known-for:KOR 2025-11
-29|/known-for:KOR 2025-11-03
-13|/known-for:KOR 2025-11-17
-4|/known-for:KOR 2025-11-18
4|/known-for:KOR 2026
-7|/known-for:KOR 2027
10|/known-for:KOR 2028
4|/known-for:KOR 2030
3|/known-for:KOR 2032
6|/known-for:KOR 2035
9|/known-for:KOR 3 2028
-5|/known-for:KOR 3 FY2020
6|/known-for:KOR 3.5 2024
4|/known-for:KOR 3.5 2025-11
-32|/known-for:KOR 3.5 2025-11-03
4|/known-for:KOR 3.5 2030
3|/known-for:KOR 3.5 2032
6|/known-for:KOR 3.5 2035
-3|/known-for:KOR 3.5 FY2026
-4|/known-for:KOR 5 2024
-5|/known-for:KOR 5 2025-01-23
-9|/known-for:KOR 5 2025-02-13
-8|/known-for:KOR 5 2025-03-26
-10|/known-for:KOR 5 2025-06
-8|/known-for:KOR 5 2025-06-18
5|/known-for:KOR 5 2025-06-25
3|/known-for:KOR 5 2025-11-03
-4|/known-for:KOR 5 2025-11-18
6|/known-for:KOR 6 197X
4|/known-for:KOR FY2020
-14|/known-for:KOR FY2023
4|/known-for:KOR FY2024
-6|/known-for:KOR FY2026
-3|/known-for:KOR FY2027
-4|/known-for:KOR FY2030
6|/known-for:LAO 0.2 2024
6|/known-for:LAO 0.3 2024-11-13
6|/known-for:LAO 2024
6|/known-for:LAO 2024-11-13
15|/known-for:LKA 1.9 2024
15|/known-for:LKA 2024
-10|/known-for:LTU 2023
8|/known-for:LTU 2025
16|/known-for:LTU 2026
-3|/known-for:LTU 2027
-5|/known-for:LTU 2030
-8|/known-for:LTU 3 2023
-3|/known-for:LTU 3.5 2025
-4|/known-for:LTU 3.9 2023
14|/known-for:LTU 5 2025
16|/known-for:LTU 5 2026
-3|/known-for:LTU 5 2027
3|/known-for:LTU 5-6 2024
3|/known-for:LTU 5-6 2026
3|/known-for:LTU 5-6 2030
-3|/known-for:LTU 5.5 2030
3|/known-for:LUX 1.3 2024
3|/known-for:LUX 2 2025
5|/known-for:LUX 2 2035
3|/known-for:LUX 2025
12|/known-for:LUX 2035
6|/known-for:LUX 5 2035
10|/known-for:LVA 1 2025
5|/known-for:LVA 2 2018
5|/known-for:LVA 2018
3|/known-for:LVA 2024
21|/known-for:LVA 2025
8|/known-for:LVA 2026
13|/known-for:LVA 2027
-18|/known-for:LVA 2030
4|/known-for:LVA 3 2025
3|/known-for:LVA 3.15 2024
-3|/known-for:LVA 3.5 2025
-15|/known-for:LVA 3.5 2030
9|/known-for:LVA 3.65 2025
3|/known-for:LVA 4 2026
8|/known-for:LVA 4.9 2026
3|/known-for:LVA 5 2026
12|/known-for:LVA 5 2027
-6|/known-for:LVA 5.4 2026
4|/known-for:MAR 2025-12-02
4|/known-for:MAR 5 2025-12-02
4|/known-for:MDV 2.8 2025
4|/known-for:MDV 2025
6|/known-for:MDV 2025-06-17
6|/known-for:MDV 3.1 2025-06-17
-5|/known-for:MLI 1.5 2025-06-30
-6|/known-for:MLI 2025-06-30
-6|/known-for:MNE 2 2025
-6|/known-for:MNE 2025
10|/known-for:MNG 0.6 2024
-5|/known-for:MNG 0.6 2025-09-03
-11|/known-for:MNG 1.7 2024
-12|/known-for:MNG 2024
-5|/known-for:MNG 2025-09-03
-10|/known-for:MNG 3.1 2024
4|/known-for:MYS 1 2024
4|/known-for:MYS 1 2025
-4|/known-for:MYS 1.1 FY2026
9|/known-for:MYS 1.5 2030
4|/known-for:MYS 2025
9|/known-for:MYS 2030
-4|/known-for:MYS FY2026
-11|/known-for:NATO 1.24 FY2021
-10|/known-for:NATO 1.28 2024
-14|/known-for:NATO 1.37 2024
20|/known-for:NATO 1.4 2014
-4|/known-for:NATO 1.4 FY2024
-7|/known-for:NATO 1.5 2024
-7|/known-for:NATO 1.5 2025-06-13
-3|/known-for:NATO 1.5 2025-07-15
9|/known-for:NATO 1.5 2032
-6|/known-for:NATO 1.5 FY2023
19|/known-for:NATO 1.6 1992
-3|/known-for:NATO 1.6 FY2024
7|/known-for:NATO 1.85 2023
-4|/known-for:NATO 17 1975
-4|/known-for:NATO 1975
32|/known-for:NATO 1992
5|/known-for:NATO 1998
7|/known-for:NATO 2 2000
-14|/known-for:NATO 2 2001
41|/known-for:NATO 2 2014
-10|/known-for:NATO 2 2016
3|/known-for:NATO 2 2017-05-25
-4|/known-for:NATO 2 2018
-4|/known-for:NATO 2 2020/2021
12|/known-for:NATO 2 2022
-3|/known-for:NATO 2 2022-02-27
5|/known-for:NATO 2 2022-04-21
4|/known-for:NATO 2 2022-04-27
-4|/known-for:NATO 2 2022-12
-5|/known-for:NATO 2 2023
-4|/known-for:NATO 2 2023-03-29
28|/known-for:NATO 2 2024
-3|/known-for:NATO 2 2024-05-03
-3|/known-for:NATO 2 2024-08-26
-3|/known-for:NATO 2 2024-11-27
3|/known-for:NATO 2 2024-12-12
9|/known-for:NATO 2 2024-12-28
-54|/known-for:NATO 2 2025
-5|/known-for:NATO 2 2025-02
15|/known-for:NATO 2 2025-02-12
3|/known-for:NATO 2 2025-03-06
-16|/known-for:NATO 2 2025-04
13|/known-for:NATO 2 2025-06-09
-19|/known-for:NATO 2 2026
-18|/known-for:NATO 2 2027
-28|/known-for:NATO 2 2028
-14|/known-for:NATO 2 2029
-6|/known-for:NATO 2 2030
-3|/known-for:NATO 2 2031
-19|/known-for:NATO 2 2032
-8|/known-for:NATO 2 2035
-6|/known-for:NATO 2 FY2022
7|/known-for:NATO 2 FY2023
-10|/known-for:NATO 2 FY2024
-32|/known-for:NATO 2 FY2025
-3|/known-for:NATO 2 FY2026
-30|/known-for:NATO 2 FY2027
30|/known-for:NATO 2.02 2024
5|/known-for:NATO 2.1 1998
-4|/known-for:NATO 2.1 FY2025
3|/known-for:NATO 2.27 2025
21|/known-for:NATO 2.3 2025
15|/known-for:NATO 2.5 1992
-4|/known-for:NATO 2.5 2024-07-18
7|/known-for:NATO 2.5 2024-11-21
-9|/known-for:NATO 2.5 2024-12-17
3|/known-for:NATO 2.5 2024-12-28
4|/known-for:NATO 2.5 2025
-10|/known-for:NATO 2.5 2026
3|/known-for:NATO 2.5 2030
7|/known-for:NATO 2.5 2035
-4|/known-for:NATO 2.5 FY2030
-5|/known-for:NATO 2.6 2030
3|/known-for:NATO 2.6 2035
5|/known-for:NATO 2.9 2030
6|/known-for:NATO 2.9 2035
7|/known-for:NATO 2000
-16|/known-for:NATO 2001
-6|/known-for:NATO 2009
58|/known-for:NATO 2014
-10|/known-for:NATO 2016
3|/known-for:NATO 2017-05-25
-4|/known-for:NATO 2018
-4|/known-for:NATO 2020/2021
10|/known-for:NATO 2022
-3|/known-for:NATO 2022-02-27
5|/known-for:NATO 2022-04-21
4|/known-for:NATO 2022-04-27
-4|/known-for:NATO 2022-12
5|/known-for:NATO 2023
-4|/known-for:NATO 2023-03-29
4|/known-for:NATO 2024
-3|/known-for:NATO 2024-05-03
-4|/known-for:NATO 2024-07-18
-3|/known-for:NATO 2024-08-26
-10|/known-for:NATO 2024-10-28
7|/known-for:NATO 2024-11-21
-3|/known-for:NATO 2024-11-27
3|/known-for:NATO 2024-12-12
-9|/known-for:NATO 2024-12-17
12|/known-for:NATO 2024-12-28
-16|/known-for:NATO 2025
7|/known-for:NATO 2025-01
6|/known-for:NATO 2025-01-23
-14|/known-for:NATO 2025-01-27
-10|/known-for:NATO 2025-02
16|/known-for:NATO 2025-02-12
13|/known-for:NATO 2025-02-13
11|/known-for:NATO 2025-02-27
-3|/known-for:NATO 2025-03-04
3|/known-for:NATO 2025-03-06
-11|/known-for:NATO 2025-04
25|/known-for:NATO 2025-05
15|/known-for:NATO 2025-05-07
-10|/known-for:NATO 2025-05-19
-3|/known-for:NATO 2025-05-23
-15|/known-for:NATO 2025-05-30
-7|/known-for:NATO 2025-05-31
8|/known-for:NATO 2025-06-05
14|/known-for:NATO 2025-06-09
3|/known-for:NATO 2025-06-10
-9|/known-for:NATO 2025-06-13
-3|/known-for:NATO 2025-06-17
11|/known-for:NATO 2025-06-18
-3|/known-for:NATO 2025-06-21
-4|/known-for:NATO 2025-06-23
10|/known-for:NATO 2025-06-24
14|/known-for:NATO 2025-06-25
-3|/known-for:NATO 2025-07-15
-7|/known-for:NATO 2025-08
-3|/known-for:NATO 2025-09
-4|/known-for:NATO 2025-11
-79|/known-for:NATO 2026
-4|/known-for:NATO 2026-04-05
9|/known-for:NATO 2026-07-07
-8|/known-for:NATO 2027
-4|/known-for:NATO 2027-04
-36|/known-for:NATO 2028
-27|/known-for:NATO 2029
-19|/known-for:NATO 2030
-3|/known-for:NATO 2031
-10|/known-for:NATO 2032
-5|/known-for:NATO 2033
13|/known-for:NATO 2034
-3|/known-for:NATO 2035
-3|/known-for:NATO 203X
-6|/known-for:NATO 3 2009
9|/known-for:NATO 3 2023
-10|/known-for:NATO 3 2024-10-28
-5|/known-for:NATO 3 2025-02
-10|/known-for:NATO 3 2025-05-19
-4|/known-for:NATO 3 2027
-3|/known-for:NATO 3 2027-04
5|/known-for:NATO 3 2029
4|/known-for:NATO 3 2035
-5|/known-for:NATO 3 FY2030
-4|/known-for:NATO 3 FY2032
18|/known-for:NATO 3-3.5 2025
-7|/known-for:NATO 3-3.5 2030
-3|/known-for:NATO 3.38 FY2024
-6|/known-for:NATO 3.5 2024
-15|/known-for:NATO 3.5 2025
14|/known-for:NATO 3.5 2025-05-07
9|/known-for:NATO 3.5 2025-06
7|/known-for:NATO 3.5 2025-06-05
-4|/known-for:NATO 3.5 2025-06-23
-6|/known-for:NATO 3.5 2025-06-24
-3|/known-for:NATO 3.5 2025-09
-3|/known-for:NATO 3.5 2025-11
-4|/known-for:NATO 3.5 2026
20|/known-for:NATO 3.5 2027
-16|/known-for:NATO 3.5 2029
12|/known-for:NATO 3.5 2030
29|/known-for:NATO 3.5 2032
-3|/known-for:NATO 3.5 2034
17|/known-for:NATO 3.5 2035
-5|/known-for:NATO 3.5 FY2030
-8|/known-for:NATO 3.5 FY2032
-21|/known-for:NATO 3.5 FY2035
-8|/known-for:NATO 4 2030
-4|/known-for:NATO 4.6 2030
18|/known-for:NATO 5 2025
6|/known-for:NATO 5 2025-01
6|/known-for:NATO 5 2025-01-23
-14|/known-for:NATO 5 2025-01-27
13|/known-for:NATO 5 2025-02-13
11|/known-for:NATO 5 2025-02-27
5|/known-for:NATO 5 2025-04
25|/known-for:NATO 5 2025-05
-3|/known-for:NATO 5 2025-05-23
-15|/known-for:NATO 5 2025-05-30
-7|/known-for:NATO 5 2025-05-31
-9|/known-for:NATO 5 2025-06
3|/known-for:NATO 5 2025-06-10
-3|/known-for:NATO 5 2025-06-17
11|/known-for:NATO 5 2025-06-18
-3|/known-for:NATO 5 2025-06-21
16|/known-for:NATO 5 2025-06-24
14|/known-for:NATO 5 2025-06-25
-7|/known-for:NATO 5 2025-08
-30|/known-for:NATO 5 2026
-4|/known-for:NATO 5 2026-04-05
9|/known-for:NATO 5 2026-07-07
5|/known-for:NATO 5 2027
-8|/known-for:NATO 5 2030
-28|/known-for:NATO 5 2032
18|/known-for:NATO 5 2034
-33|/known-for:NATO 5 2035
-3|/known-for:NATO 5-6 2024
-3|/known-for:NATO 5.1 2028
3|/known-for:NATO 5.5 2030
-11|/known-for:NATO FY2021
-13|/known-for:NATO FY2022
-21|/known-for:NATO FY2024
-39|/known-for:NATO FY2025
-6|/known-for:NATO FY2026
-35|/known-for:NATO FY2027
-3|/known-for:NATO FY2028
-15|/known-for:NATO FY2030
-12|/known-for:NATO FY2032
-23|/known-for:NATO FY2035
-4|/known-for:NIC 0.7 1948
-4|/known-for:NIC 1948
-3|/known-for:NLD 1.3 2024
7|/known-for:NLD 1.5 2025-06-13
22|/known-for:NLD 2 2024
-3|/known-for:NLD 2 2024-12-28
20|/known-for:NLD 2024
-4|/known-for:NLD 2024-12-28
-5|/known-for:NLD 2025
9|/known-for:NLD 2025-06-13
-8|/known-for:NLD 2032
-16|/known-for:NLD 2035
-4|/known-for:NLD 3.2 2025
-6|/known-for:NLD 3.5 2032
-22|/known-for:NLD 3.5 2035
7|/known-for:NLD 5 2035
-8|/known-for:NOR 1.5 2035
5|/known-for:NOR 2 2024
5|/known-for:NOR 2 2026
-4|/known-for:NOR 2 2035
9|/known-for:NOR 2025-09
23|/known-for:NOR 2035
5|/known-for:NOR 3.4 2025
9|/known-for:NOR 3.4 2026
9|/known-for:NOR 3.5 2025-09
-13|/known-for:NOR 3.5 2026
6|/known-for:NOR 3.5 2035
29|/known-for:NOR 5 2035
7|/known-for:NZL 2.5 2025-11-26
7|/known-for:NZL 2025-11-26
4|/known-for:OMN 2024-11-11
4|/known-for:OMN 5 2024-11-11
-12|/known-for:PAK 1.9 FY2025
3|/known-for:PAK 1.97 FY2026
12|/known-for:PAK 2.7 FY2025
5|/known-for:PAK FY2026
5|/known-for:PAN 1.3 2023
5|/known-for:PAN 2023
3|/known-for:PER 0.9 2030
9|/known-for:PER 1.8 2023
9|/known-for:PER 2023
7|/known-for:PHL 1.1 2024
3|/known-for:PHL 1.2 2024
-5|/known-for:PHL 1.3 2024
-8|/known-for:PHL 1.4 2024
3|/known-for:PHL 1.6 2028
3|/known-for:PHL 1.7 2026
7|/known-for:PHL 1.7 2027
4|/known-for:PHL 2 2024-09-12
-3|/known-for:PHL 2 2025
15|/known-for:PHL 2 2028
-5|/known-for:PHL 2 FY2025
-9|/known-for:PHL 2024
4|/known-for:PHL 2024-09-12
-18|/known-for:PHL 2025
-9|/known-for:PHL 2025-05
3|/known-for:PHL 2025-11
5|/known-for:PHL 2026
-3|/known-for:PHL 2026-05-29
8|/known-for:PHL 2027
23|/known-for:PHL 2028
-17|/known-for:PHL 3.5 2025
3|/known-for:PHL 3.5 2025-11
-3|/known-for:PHL 3.5 2026-05-29
-3|/known-for:PHL 3.5 FY2026
-9|/known-for:PHL 5 2025-05
-5|/known-for:PHL FY2025
-3|/known-for:PHL FY2026
-12|/known-for:PLW 1.3 2024
-3|/known-for:PLW 2 2028
-12|/known-for:PLW 2024
-3|/known-for:PLW 2028
4|/known-for:PNG 1.3 2030
4|/known-for:PNG 2030
-3|/known-for:POL 1.28 2024
10|/known-for:POL 2 2016
-5|/known-for:POL 2 2024-12-28
-4|/known-for:POL 2.5 2024
-3|/known-for:POL 2.5 2030
10|/known-for:POL 2016
4|/known-for:POL 2023
-5|/known-for:POL 2024-12-28
24|/known-for:POL 2026
3|/known-for:POL 2028
-3|/known-for:POL 2030
-3|/known-for:POL 2032
-16|/known-for:POL 2035
-3|/known-for:POL 3 2032
-3|/known-for:POL 3.4 2025
8|/known-for:POL 3.5 2025
-9|/known-for:POL 3.5 2035
4|/known-for:POL 3.9 2023
3|/known-for:POL 4 2024
-4|/known-for:POL 4 2025
5|/known-for:POL 4.1 2024
3|/known-for:POL 4.5 2025
11|/known-for:POL 4.7 2025
25|/known-for:POL 4.8 2026
-10|/known-for:POL 5 2025
6|/known-for:POL 5 2026
-7|/known-for:POL 5 2035
3|/known-for:POL 5.1 2028
-4|/known-for:POL 7 2026
-11|/known-for:PRT 1.3 2027
5|/known-for:PRT 2 2025
20|/known-for:PRT 2 2026
6|/known-for:PRT 2 2027
6|/known-for:PRT 2 2029
5|/known-for:PRT 2025
20|/known-for:PRT 2026
-6|/known-for:PRT 2027
6|/known-for:PRT 2029
4|/known-for:ROU 2030
-3|/known-for:ROU 3 2030
7|/known-for:ROU 3.5 2030
-5|/known-for:RUS 1.7 2023
-3|/known-for:RUS 1986-02-04
-3|/known-for:RUS 2 1986-02-04
-7|/known-for:RUS 2 2023
-8|/known-for:RUS 2023
5|/known-for:RUS 2025
4|/known-for:RUS 2026
-4|/known-for:RUS 2027
-6|/known-for:RUS 4.7 2025
-6|/known-for:RUS 5 2027
4|/known-for:RUS 5.9 2023
4|/known-for:RUS 6.3 2025
5|/known-for:RUS 7 2025
4|/known-for:RUS 7 2026
3|/known-for:RWA 1.3 2024
3|/known-for:RWA 2024
-11|/known-for:SAU 2.7 FY2025
3|/known-for:SAU 2026
3|/known-for:SAU 8 2026
-11|/known-for:SAU FY2025
-4|/known-for:SDN 2024-11-11
-4|/known-for:SDN 5 2024-11-11
-8|/known-for:SEN 0.7 2023
5|/known-for:SEN 1.5 2025-06-30
10|/known-for:SEN 1.7 2023
6|/known-for:SEN 2025-06-30
-3|/known-for:SGP 1.5 2028
-4|/known-for:SGP 2 2026
-9|/known-for:SGP 2 FY2025
-14|/known-for:SGP 2.1 FY2025
-4|/known-for:SGP 2.9 2035
-4|/known-for:SGP 2025-05
-4|/known-for:SGP 2025-05-31
-6|/known-for:SGP 2026
-4|/known-for:SGP 2028
-10|/known-for:SGP 2035
-4|/known-for:SGP 3 2035
-4|/known-for:SGP 5 2025-05
-4|/known-for:SGP 5 2025-05-31
-23|/known-for:SGP FY2025
-5|/known-for:SOM 1.7 2025-11-11
-5|/known-for:SOM 2025-11-11
8|/known-for:SRB 2 2023-12-11
14|/known-for:SRB 2.6 2024
8|/known-for:SRB 2023-12-11
14|/known-for:SRB 2024
-6|/known-for:SVK 2 2025
-6|/known-for:SVK 2025
-10|/known-for:SVK 2025-06-25
6|/known-for:SVK 2035
11|/known-for:SVK 3.5 2035
-10|/known-for:SVK 5 2025-06-25
-3|/known-for:SVK 5 2035
-6|/known-for:SVN 2025
-8|/known-for:SVN 5 2025
-4|/known-for:SWE 1.4 2025
-6|/known-for:SWE 1.7 2025
-6|/known-for:SWE 1.8 2024
-21|/known-for:SWE 2 2024
3|/known-for:SWE 2.5 2025
5|/known-for:SWE 2.6 2030
-25|/known-for:SWE 2024
-8|/known-for:SWE 2025
-7|/known-for:SWE 2026
15|/known-for:SWE 2030
-3|/known-for:SWE 2032
5|/known-for:SWE 2035
-5|/known-for:SWE 3.5 2026
10|/known-for:SWE 3.5 2030
-5|/known-for:SWE 3.5 2032
5|/known-for:SWE 5 2035
-4|/known-for:TGO 2.2 2025
-4|/known-for:TGO 2025
-6|/known-for:THA 0.3 2024-11-13
8|/known-for:THA 1.1 2025
4|/known-for:THA 1.1 FY2026
6|/known-for:THA 1.3 2024-09-05
7|/known-for:THA 1.3 2025-07-07
-5|/known-for:THA 1.5 2025-04-21
-8|/known-for:THA 1.5 2030
8|/known-for:THA 1.7 2030
6|/known-for:THA 2024-09-05
-6|/known-for:THA 2024-11-13
7|/known-for:THA 2025
-5|/known-for:THA 2025-04-21
9|/known-for:THA 2025-07-07
4|/known-for:THA FY2026
-5|/known-for:TJK 0.6 2024
18|/known-for:TJK 1.7 2024
6|/known-for:TJK 2024
-6|/known-for:TJK 3.1 2024
14|/known-for:TLS 1.3 2024-10-06
14|/known-for:TLS 2024-10-06
-4|/known-for:TTO 1.3 2024
-4|/known-for:TTO 2024
10|/known-for:TUR 2.1 2024
3|/known-for:TUR 2.2 2024
6|/known-for:TUR 2.2 2025
13|/known-for:TUR 2024
-17|/known-for:TUR 2024-07-18
-3|/known-for:TUR 2025
-5|/known-for:TUR 2025-06-17
-9|/known-for:TUR 2026-07-07
-17|/known-for:TUR 3.1 2024-07-18
-13|/known-for:TUR 3.1 2025
-5|/known-for:TUR 3.1 2025-06-17
-9|/known-for:TUR 5 2026-07-07
13|/known-for:TWN 1 2030
-6|/known-for:TWN 1.5 1992
-3|/known-for:TWN 1.6 2028
-7|/known-for:TWN 1.7 2024
-6|/known-for:TWN 1992
3|/known-for:TWN 1E+1 FY2027
5|/known-for:TWN 2 2000
7|/known-for:TWN 2.4 2023
6|/known-for:TWN 2.4 2025
8|/known-for:TWN 2.45 2025
17|/known-for:TWN 2.5 2024
4|/known-for:TWN 2.5 2025
5|/known-for:TWN 2.84 2026
5|/known-for:TWN 2000
7|/known-for:TWN 2009
-3|/known-for:TWN 2022
7|/known-for:TWN 2023
-10|/known-for:TWN 2024
21|/known-for:TWN 2025
6|/known-for:TWN 2025-03-04
-6|/known-for:TWN 2025-06-24
-4|/known-for:TWN 2025-09-24
11|/known-for:TWN 2026
-5|/known-for:TWN 2026-02-25
20|/known-for:TWN 2027
-4|/known-for:TWN 2028
-3|/known-for:TWN 2029
37|/known-for:TWN 2030
6|/known-for:TWN 2030-12
-11|/known-for:TWN 2035
6|/known-for:TWN 3 2009
-17|/known-for:TWN 3 2024
7|/known-for:TWN 3 2025
6|/known-for:TWN 3 2025-03-04
3|/known-for:TWN 3 2026
-3|/known-for:TWN 3 2028
-3|/known-for:TWN 3.2 2022
3|/known-for:TWN 3.3 2026
3|/known-for:TWN 3.3 2030
8|/known-for:TWN 3.32 2026
5|/known-for:TWN 3.5 2025
5|/known-for:TWN 3.5 2027
-3|/known-for:TWN 3.5 2029
-11|/known-for:TWN 3.5 2030
-3|/known-for:TWN 3.5 2035
-4|/known-for:TWN 4 2025-09-24
14|/known-for:TWN 4 2027
5|/known-for:TWN 4.6 2030
4|/known-for:TWN 5 2024
-6|/known-for:TWN 5 2025-06-24
-3|/known-for:TWN 5 2026
-5|/known-for:TWN 5 2026-02-25
30|/known-for:TWN 5 2030
6|/known-for:TWN 5 2030-12
-8|/known-for:TWN 5 2035
-5|/known-for:TWN 6 2026
-9|/known-for:TWN 8.4 2025
-7|/known-for:TWN 8.8 2024
-4|/known-for:UKR 2 2025-02-12
6|/known-for:UKR 2022
-4|/known-for:UKR 2025-02-12
3|/known-for:UKR 2026
7|/known-for:UKR 3.2 2022
3|/known-for:UKR 34 2024
-4|/known-for:USA 0.9 FY1978
-3|/known-for:USA 0.92 FY2018
-4|/known-for:USA 0.95 FY2021
-3|/known-for:USA 1.19 FY2023
-5|/known-for:USA 1.24 2017
-6|/known-for:USA 1.6 FY2024
-3|/known-for:USA 1.8 FY2022
-7|/known-for:USA 1.8 FY2025
-3|/known-for:USA 1998
-3|/known-for:USA 2 2017-05-25
-7|/known-for:USA 2 2024
13|/known-for:USA 2 2032
-4|/known-for:USA 2 FY2025
-3|/known-for:USA 2.1 1998
-4|/known-for:USA 2.32 2025
-3|/known-for:USA 2.4 2030
-3|/known-for:USA 2.5 2025
-9|/known-for:USA 2.6 2024
-7|/known-for:USA 2.6 FY2020
-3|/known-for:USA 2.8 2026
9|/known-for:USA 2003
20|/known-for:USA 2005
3|/known-for:USA 2013
-5|/known-for:USA 2017
-3|/known-for:USA 2017-05-25
-11|/known-for:USA 2024
-9|/known-for:USA 2025
-6|/known-for:USA 2025-02-18
-6|/known-for:USA 2025-03-04
-7|/known-for:USA 2025-03-26
-3|/known-for:USA 2025-06-24
-6|/known-for:USA 2025-10-07
-3|/known-for:USA 2025-11-03
-12|/known-for:USA 2030
21|/known-for:USA 2032
-5|/known-for:USA 2033
-4|/known-for:USA 2035
-28|/known-for:USA 203X
-3|/known-for:USA 3 2025
-6|/known-for:USA 3 2025-03-04
-28|/known-for:USA 3 203X
11|/known-for:USA 3 FY2020
-3|/known-for:USA 3 FY2032
-6|/known-for:USA 3.1 2025-02-18
6|/known-for:USA 3.1 FY2024
7|/known-for:USA 3.2 2025
4|/known-for:USA 3.3 2026
-3|/known-for:USA 3.3 2030
3|/known-for:USA 3.3 FY2027
7|/known-for:USA 3.38 FY2024
9|/known-for:USA 3.4 2024
5|/known-for:USA 3.4 FY2030
7|/known-for:USA 3.5 FY2026
9|/known-for:USA 3.7 2003
5|/known-for:USA 3.9 FY2031
20|/known-for:USA 4 2005
-3|/known-for:USA 4 2033
3|/known-for:USA 4.4 2013
-7|/known-for:USA 5 2025-03-26
-3|/known-for:USA 5 2025-06-24
-6|/known-for:USA 5 2025-10-07
-3|/known-for:USA 5 2025-11-03
8|/known-for:USA 5 2032
-3|/known-for:USA 5 2035
4|/known-for:USA 5 FY2025
3|/known-for:USA 6 2026
-4|/known-for:USA FY1978
-3|/known-for:USA FY2017
-3|/known-for:USA FY2018
3|/known-for:USA FY2020
-3|/known-for:USA FY2021
-7|/known-for:USA FY2022
-3|/known-for:USA FY2023
8|/known-for:USA FY2024
-5|/known-for:USA FY2025
9|/known-for:USA FY2026
7|/known-for:USA FY2027
4|/known-for:USA FY2030
5|/known-for:USA FY2031
-3|/known-for:USA FY2032
-4|/known-for:UZB 1.7 2025-06-28
-4|/known-for:UZB 2025-06-28
-8|/known-for:VEN 1.3 2026
-8|/known-for:VEN 2026
-6|/known-for:VNM 0.2 2024
-7|/known-for:VNM 1.7 2027
10|/known-for:VNM 1.8 2024
6|/known-for:VNM 2 2026
3|/known-for:VNM 2024
5|/known-for:VNM 2026
-7|/known-for:VNM 2027
-13|/known-for:XKX 2.6 2024
-13|/known-for:XKX 2024
6|/known-for:ZMB 1979
6|/known-for:ZMB 6 1979
-6|/known-for:ZWE 1979
-6|/known-for:ZWE 6 1979
5|/known:AFG 6
5|/known:AFG 6 2026
5|/known:AFG 6 since-2025
5|/known:AFG since-2025
12|/known:AGO 1.3
12|/known:AGO 1.3 2025
12|/known:AGO 1.3 since-2025
-5|/known:AGO 2
-5|/known:AGO 2 2025
-5|/known:AGO 2 since-2025
3|/known:AGO 2.2
3|/known:AGO 2.2 2025
3|/known:AGO 2.2 since-2025
9|/known:AGO since-2025
25|/known:ALLIES 0.25
5|/known:ALLIES 0.25 2024
20|/known:ALLIES 0.25 2025
20|/known:ALLIES 0.25 since-2025
5|/known:ALLIES 0.25 to-2024
-19|/known:ALLIES 1
-8|/known:ALLIES 1 2025
-3|/known:ALLIES 1 2026
-11|/known:ALLIES 1 since-2025
-3|/known:ALLIES 1 to-1999
-3|/known:ALLIES 1 to-2024
-6|/known:ALLIES 1.3
-4|/known:ALLIES 1.3 2025
-4|/known:ALLIES 1.3 since-2025
-12|/known:ALLIES 1.5 2025
14|/known:ALLIES 1.5 2026
-8|/known:ALLIES 1.6
-7|/known:ALLIES 1.6 2012
-7|/known:ALLIES 1.6 to-2013
-9|/known:ALLIES 1.8
-8|/known:ALLIES 1.8 2002
-8|/known:ALLIES 1.8 to-2013
-7|/known:ALLIES 1.85
-7|/known:ALLIES 1.85 2024
-7|/known:ALLIES 1.85 to-2024
-4|/known:ALLIES 1.9
-3|/known:ALLIES 1.9 since-2025
4|/known:ALLIES 1E+1
7|/known:ALLIES 1E+1 2025
-3|/known:ALLIES 1E+1 2026
4|/known:ALLIES 1E+1 since-2025
12|/known:ALLIES 2
-9|/known:ALLIES 2 2002
-3|/known:ALLIES 2 2017
-5|/known:ALLIES 2 2018
16|/known:ALLIES 2 2020
-3|/known:ALLIES 2 2022
7|/known:ALLIES 2 2023
-3|/known:ALLIES 2 2024
-25|/known:ALLIES 2 2025
39|/known:ALLIES 2 2026
14|/known:ALLIES 2 since-2025
-9|/known:ALLIES 2 to-2013
7|/known:ALLIES 2 to-2021
-5|/known:ALLIES 2.02
-3|/known:ALLIES 2.02 2025
-3|/known:ALLIES 2.02 since-2025
-10|/known:ALLIES 2.1
-6|/known:ALLIES 2.1 2025
-4|/known:ALLIES 2.1 2026
-9|/known:ALLIES 2.1 since-2025
-4|/known:ALLIES 2.2
-4|/known:ALLIES 2.2 2025
-4|/known:ALLIES 2.2 since-2025
30|/known:ALLIES 2.3
29|/known:ALLIES 2.3 2025
4|/known:ALLIES 2.3 2026
31|/known:ALLIES 2.3 since-2025
-9|/known:ALLIES 2.5
-3|/known:ALLIES 2.5 2012
12|/known:ALLIES 2.5 2024
-13|/known:ALLIES 2.5 2025
-4|/known:ALLIES 2.5 2026
-18|/known:ALLIES 2.5 since-2025
-3|/known:ALLIES 2.5 to-2013
11|/known:ALLIES 2.5 to-2024
-3|/known:ALLIES 2.6
-6|/known:ALLIES 2.9
-5|/known:ALLIES 2.9 2025
-6|/known:ALLIES 2.9 since-2025
-6|/known:ALLIES 3
-3|/known:ALLIES 3 2023
25|/known:ALLIES 3 2024
-24|/known:ALLIES 3 2025
-25|/known:ALLIES 3 since-2025
22|/known:ALLIES 3 to-2024
-11|/known:ALLIES 3-3.5
-11|/known:ALLIES 3-3.5 2025
-11|/known:ALLIES 3-3.5 since-2025
9|/known:ALLIES 3.5
-10|/known:ALLIES 3.5 2024
-49|/known:ALLIES 3.5 2025
28|/known:ALLIES 3.5 2026
40|/known:ALLIES 3.5 2027
19|/known:ALLIES 3.5 since-2025
-10|/known:ALLIES 3.5 to-2024
-12|/known:ALLIES 3.7
-12|/known:ALLIES 3.7 2025
-12|/known:ALLIES 3.7 since-2025
-5|/known:ALLIES 3.8
-5|/known:ALLIES 3.8 2025
-5|/known:ALLIES 3.8 since-2025
-11|/known:ALLIES 4 2025
13|/known:ALLIES 4 2026
11|/known:ALLIES 5
-21|/known:ALLIES 5 2024
21|/known:ALLIES 5 2025
31|/known:ALLIES 5 2026
-15|/known:ALLIES 5 2027
-5|/known:ALLIES 5 2030
32|/known:ALLIES 5 since-2025
-21|/known:ALLIES 5 to-2024
-4|/known:ALLIES 6
-3|/known:ALLIES 6 since-2025
-3|/known:ALLIES 7
-27|/known:ALLIES since-2025
-17|/known:ALLIES to-1999
-29|/known:ALLIES to-2013
-16|/known:ALLIES to-2024
-3|/known:ARE 2.3
-3|/known:ARE 2.3 2025
-3|/known:ARE 2.3 since-2025
-3|/known:ARE 4
-3|/known:ARE 4 2025
-3|/known:ARE 4 since-2025
5|/known:ARE 5
5|/known:ARE 5 2025
5|/known:ARE 5 since-2025
13|/known:ARG 0.5
12|/known:ARG 0.5 2023
12|/known:ARG 0.5 to-2024
10|/known:ARG 0.6
9|/known:ARG 0.6 2025
10|/known:ARG 0.6 since-2025
3|/known:ARG 1
3|/known:ARG 1 2025
3|/known:ARG 1 since-2025
-6|/known:ARG 1.1
5|/known:ARG 1.1 2023
-10|/known:ARG 1.1 2025
-11|/known:ARG 1.1 since-2025
4|/known:ARG 1.1 to-2024
-7|/known:ARG 1.5
-7|/known:ARG 1.5 2026
-7|/known:ARG 1.5 since-2025
-4|/known:ARG 2
-4|/known:ARG 2 2025
-4|/known:ARG 2 since-2025
-4|/known:ARG 2.2
-4|/known:ARG 2.2 2025
-4|/known:ARG 2.2 since-2025
-11|/known:ARG since-2025
3|/known:ARG to-1999
17|/known:ARG to-2024
-9|/known:AUS 0.8
-9|/known:AUS 0.8 2025
-9|/known:AUS 0.8 since-2025
-5|/known:AUS 1.2
-3|/known:AUS 1.2 2024
-3|/known:AUS 1.2 to-2024
-24|/known:AUS 1.3
-20|/known:AUS 1.3 2024
-4|/known:AUS 1.3 2025
-4|/known:AUS 1.3 since-2025
-20|/known:AUS 1.3 to-2024
-4|/known:AUS 1.5
-4|/known:AUS 1.5 2026
-4|/known:AUS 1.5 since-2025
-3|/known:AUS 1.6
-3|/known:AUS 1.6 2026
-3|/known:AUS 1.6 since-2025
-22|/known:AUS 1.8
-22|/known:AUS 1.8 2025
-22|/known:AUS 1.8 since-2025
10|/known:AUS 1.9
8|/known:AUS 1.9 2024
8|/known:AUS 1.9 to-2024
6|/known:AUS 2
5|/known:AUS 2 2016
11|/known:AUS 2 2025
-15|/known:AUS 2 2026
-4|/known:AUS 2 since-2025
5|/known:AUS 2 to-2021
4|/known:AUS 2 to-2024
4|/known:AUS 2.05
4|/known:AUS 2.05 2026
4|/known:AUS 2.05 since-2025
-5|/known:AUS 2.2
-3|/known:AUS 2.2 2025
-5|/known:AUS 2.2 since-2025
13|/known:AUS 2.4
12|/known:AUS 2.4 2025
12|/known:AUS 2.4 since-2025
-4|/known:AUS 2.5
-3|/known:AUS 2.5 2024
-3|/known:AUS 2.5 to-2024
5|/known:AUS 2.7
5|/known:AUS 2.7 2024
5|/known:AUS 2.7 to-2024
8|/known:AUS 2.8
3|/known:AUS 2.8 2025
4|/known:AUS 2.8 2026
8|/known:AUS 2.8 since-2025
31|/known:AUS 3
3|/known:AUS 3 2023
11|/known:AUS 3 2025
24|/known:AUS 3 2026
-7|/known:AUS 3 2027
28|/known:AUS 3 since-2025
3|/known:AUS 3 to-2024
45|/known:AUS 3.5
49|/known:AUS 3.5 2025
19|/known:AUS 3.5 2026
-24|/known:AUS 3.5 2027
45|/known:AUS 3.5 since-2025
-23|/known:AUS 5
-23|/known:AUS 5 2025
-23|/known:AUS 5 since-2025
14|/known:AUS since-2025
6|/known:AUS to-2021
-5|/known:AUS to-2024
-11|/known:AUT 1
-10|/known:AUT 1 2025
-10|/known:AUT 1 since-2025
4|/known:AUT 1.5
4|/known:AUT 1.5 2024
4|/known:AUT 1.5 to-2024
7|/known:AUT 1.9
7|/known:AUT 1.9 2025
7|/known:AUT 1.9 since-2025
9|/known:AUT 2
8|/known:AUT 2 2025
9|/known:AUT 2 since-2025
-7|/known:AUT 3
-7|/known:AUT 3 2025
-7|/known:AUT 3 since-2025
3|/known:AUT to-2024
5|/known:AZE 3
5|/known:AZE 3 2025
5|/known:AZE 3 since-2025
5|/known:AZE since-2025
-10|/known:BEL 1.28
-10|/known:BEL 1.28 2024
-10|/known:BEL 1.28 to-2024
3|/known:BEL 1.3
3|/known:BEL 1.3 2025
3|/known:BEL 1.3 since-2025
37|/known:BEL 2
-8|/known:BEL 2 2023
31|/known:BEL 2 2025
16|/known:BEL 2 2026
47|/known:BEL 2 since-2025
-10|/known:BEL 2 to-2024
9|/known:BEL 2.5
6|/known:BEL 2.5 2025
3|/known:BEL 2.5 2026
9|/known:BEL 2.5 since-2025
-6|/known:BEL 3
-4|/known:BEL 3 2026
-6|/known:BEL 3 since-2025
-6|/known:BEL 3.5
-7|/known:BEL 3.5 2026
-6|/known:BEL 3.5 since-2025
-13|/known:BEL 5
4|/known:BEL 5 2025
-18|/known:BEL 5 2026
-13|/known:BEL 5 since-2025
33|/known:BEL since-2025
-20|/known:BEL to-2024
-13|/known:BFA 4
-13|/known:BFA 4 2026
-13|/known:BFA 4 since-2025
-13|/known:BFA since-2025
4|/known:BGR 3
4|/known:BGR 3 2025
4|/known:BGR 3 since-2025
10|/known:BGR since-2025
-5|/known:BHR 5
-5|/known:BHR 5 2026
-5|/known:BHR 5 since-2025
-5|/known:BHR since-2025
5|/known:BLR 1.9
5|/known:BLR 1.9 2025
5|/known:BLR 1.9 since-2025
5|/known:BLR since-2025
-12|/known:BRA 0.5
-12|/known:BRA 0.5 2023
-12|/known:BRA 0.5 to-2024
-8|/known:BRA 0.7
-8|/known:BRA 0.7 2026
-8|/known:BRA 0.7 since-2025
-8|/known:BRA 1
-8|/known:BRA 1 2026
-8|/known:BRA 1 since-2025
11|/known:BRA 1.1
-5|/known:BRA 1.1 2023
10|/known:BRA 1.1 2025
6|/known:BRA 1.1 2026
16|/known:BRA 1.1 since-2025
-4|/known:BRA 1.1 to-2024
9|/known:BRA 2
9|/known:BRA 2 2025
9|/known:BRA 2 since-2025
-19|/known:BRA 5
-19|/known:BRA 5 2025
-19|/known:BRA 5 since-2025
-17|/known:BRA since-2025
-17|/known:BRA to-2024
-15|/known:BRN 2.8
-15|/known:BRN 2.8 2025
-15|/known:BRN 2.8 since-2025
6|/known:BRN 3
6|/known:BRN 3 2025
6|/known:BRN 3 since-2025
-3|/known:BRN 3.1 1999
-3|/known:BRN 3.1 to-1999
-6|/known:BRN since-2025
-3|/known:BRN to-1999
4|/known:BTN 0.9
4|/known:BTN 0.9 2024
4|/known:BTN 0.9 to-2024
14|/known:BTN 1.3
14|/known:BTN 1.3 2024
14|/known:BTN 1.3 to-2024
-3|/known:BTN 6
-3|/known:BTN 6 2026
-3|/known:BTN 6 since-2025
-4|/known:BTN since-2025
16|/known:BTN to-2024
-3|/known:BWA 2.2
-3|/known:BWA 2.2 2025
-3|/known:BWA 2.2 since-2025
-5|/known:CAN 1.28
-5|/known:CAN 1.28 2024
-5|/known:CAN 1.28 to-2024
18|/known:CAN 1.37
4|/known:CAN 1.37 2024
14|/known:CAN 1.37 2025
14|/known:CAN 1.37 since-2025
4|/known:CAN 1.37 to-2024
6|/known:CAN 1.4 2024
-8|/known:CAN 1.4 2025
4|/known:CAN 1.4 2027
-4|/known:CAN 1.4 since-2025
6|/known:CAN 1.4 to-2024
3|/known:CAN 1.5
3|/known:CAN 1.5 2026
3|/known:CAN 1.5 since-2025
39|/known:CAN 2
-6|/known:CAN 2 2023
17|/known:CAN 2 2024
26|/known:CAN 2 2025
3|/known:CAN 2 2026
29|/known:CAN 2 since-2025
11|/known:CAN 2 to-2024
-22|/known:CAN 2.02
-10|/known:CAN 2.02 2024
-12|/known:CAN 2.02 2025
-12|/known:CAN 2.02 since-2025
-10|/known:CAN 2.02 to-2024
-3|/known:CAN 2.27
-3|/known:CAN 2.27 2026
-3|/known:CAN 2.27 since-2025
-32|/known:CAN 2.3
-30|/known:CAN 2.3 2026
-32|/known:CAN 2.3 since-2025
-8|/known:CAN 2.4
-8|/known:CAN 2.4 2025
-8|/known:CAN 2.4 since-2025
4|/known:CAN 2.5
6|/known:CAN 2.5 2025
-6|/known:CAN 2.5 2026
3|/known:CAN 2.5 2027
4|/known:CAN 2.5 since-2025
-3|/known:CAN 2.6
-3|/known:CAN 2.6 2027
-3|/known:CAN 2.6 since-2025
16|/known:CAN 3
-3|/known:CAN 3 2024
18|/known:CAN 3 2025
19|/known:CAN 3 since-2025
-3|/known:CAN 3 to-2024
-10|/known:CAN 3.5
-3|/known:CAN 3.5 2025
-3|/known:CAN 3.5 2026
-4|/known:CAN 3.5 2027
-10|/known:CAN 3.5 since-2025
14|/known:CAN 5 2025
-15|/known:CAN 5 2026
-5|/known:CAN since-2025
3|/known:CAN to-2024
18|/known:CHE 1
17|/known:CHE 1 2025
17|/known:CHE 1 since-2025
4|/known:CHE 1.5
-4|/known:CHE 1.5 2024
8|/known:CHE 1.5 2025
8|/known:CHE 1.5 since-2025
-4|/known:CHE 1.5 to-2024
-3|/known:CHE 2.4
-3|/known:CHE 2.4 2025
-3|/known:CHE 2.4 since-2025
-4|/known:CHE 5
-4|/known:CHE 5 2025
-4|/known:CHE 5 since-2025
16|/known:CHE since-2025
-3|/known:CHE to-2024
-4|/known:CHL 0.6
-4|/known:CHL 0.6 2025
-4|/known:CHL 0.6 since-2025
-3|/known:CHL 1
-3|/known:CHL 1 2025
-3|/known:CHL 1 since-2025
-5|/known:CHL 1.1
-5|/known:CHL 1.1 2026
-5|/known:CHL 1.1 since-2025
9|/known:CHL 1.5
9|/known:CHL 1.5 2026
9|/known:CHL 1.5 since-2025
-4|/known:CHL 1.8
-4|/known:CHL 1.8 2025
-4|/known:CHL 1.8 since-2025
4|/known:CHL 2.2
4|/known:CHL 2.2 2025
4|/known:CHL 2.2 since-2025
-4|/known:CHL since-2025
-15|/known:CHN 1
-9|/known:CHN 1 2025
-6|/known:CHN 1 2026
-15|/known:CHN 1 since-2025
-3|/known:CHN 1.2
-4|/known:CHN 1.2 2022
-4|/known:CHN 1.2 to-2024
21|/known:CHN 1.3
4|/known:CHN 1.3 2013
4|/known:CHN 1.3 2024
14|/known:CHN 1.3 2025
13|/known:CHN 1.3 since-2025
4|/known:CHN 1.3 to-2013
4|/known:CHN 1.3 to-2024
5|/known:CHN 1.4
7|/known:CHN 1.4 2014
7|/known:CHN 1.4 to-2021
23|/known:CHN 1.5
7|/known:CHN 1.5 1993
11|/known:CHN 1.5 2025
4|/known:CHN 1.5 2026
16|/known:CHN 1.5 since-2025
7|/known:CHN 1.5 to-1999
12|/known:CHN 1.7
4|/known:CHN 1.7 2025
7|/known:CHN 1.7 2026
11|/known:CHN 1.7 since-2025
19|/known:CHN 2
-3|/known:CHN 2 2024
31|/known:CHN 2 2025
-17|/known:CHN 2 2026
9|/known:CHN 2 2027
22|/known:CHN 2 since-2025
-4|/known:CHN 2 to-2024
9|/known:CHN 2-3
9|/known:CHN 2-3 2026
9|/known:CHN 2-3 since-2025
-19|/known:CHN 2.3
-19|/known:CHN 2.3 2025
-19|/known:CHN 2.3 since-2025
-5|/known:CHN 2.4
-5|/known:CHN 2.4 2025
-5|/known:CHN 2.4 since-2025
-30|/known:CHN 3
-7|/known:CHN 3 2025
-21|/known:CHN 3 2026
-28|/known:CHN 3 since-2025
-3|/known:CHN 3 to-2024
-5|/known:CHN 3.1
-3|/known:CHN 3.1 2023
-3|/known:CHN 3.1 to-2024
-8|/known:CHN 3.5
-4|/known:CHN 3.5 2026
-8|/known:CHN 3.5 since-2025
-3|/known:CHN 4
3|/known:CHN 4 2024
-5|/known:CHN 4 2026
-5|/known:CHN 4 since-2025
3|/known:CHN 4 to-2024
-4|/known:CHN 5
-4|/known:CHN 5 since-2025
-22|/known:CHN since-2025
5|/known:CHN to-1999
4|/known:CHN to-2013
7|/known:CHN to-2021
-7|/known:CHN to-2024
3|/known:CIV 1.3
3|/known:CIV 1.3 since-2025
-3|/known:COD 1.3
-3|/known:COD 1.3 2025
-3|/known:COD 1.3 since-2025
-7|/known:COD 2.8
-7|/known:COD 2.8 2025
-7|/known:COD 2.8 since-2025
-8|/known:COD since-2025
13|/known:COG 2.8
13|/known:COG 2.8 2025
13|/known:COG 2.8 since-2025
13|/known:COG since-2025
9|/known:COL 1.7
9|/known:COL 1.7 2024
9|/known:COL 1.7 to-2024
-3|/known:COL 2
-3|/known:COL 2 2025
-3|/known:COL 2 since-2025
6|/known:COL 3.1
6|/known:COL 3.1 2025
6|/known:COL 3.1 since-2025
4|/known:COL 4
4|/known:COL 4 2025
4|/known:COL 4 since-2025
3|/known:COL since-2025
9|/known:COL to-2024
4|/known:CRI 0.7
4|/known:CRI 0.7 2024
4|/known:CRI 0.7 to-2024
-3|/known:CRI 1.3
-3|/known:CRI 1.3 2024
-3|/known:CRI 1.3 to-2024
-5|/known:CZE 1.5
-5|/known:CZE 1.5 1999
-5|/known:CZE 1.5 to-1999
15|/known:CZE 1.9
15|/known:CZE 1.9 1999
15|/known:CZE 1.9 to-1999
16|/known:CZE 2
16|/known:CZE 2 2025
16|/known:CZE 2 since-2025
-6|/known:CZE 2.1
-6|/known:CZE 2.1 1999
-6|/known:CZE 2.1 to-1999
-15|/known:CZE 5
-15|/known:CZE 5 2025
-15|/known:CZE 5 since-2025
4|/known:CZE to-1999
-5|/known:DEU 0.96
-5|/known:DEU 0.96 2022
-5|/known:DEU 0.96 to-2024
-16|/known:DEU 1
-3|/known:DEU 1 1978
-14|/known:DEU 1 2022
-3|/known:DEU 1 to-1999
-14|/known:DEU 1 to-2024
5|/known:DEU 1.24
5|/known:DEU 1.24 2018
5|/known:DEU 1.24 to-2021
-3|/known:DEU 1.4
-3|/known:DEU 1.4 2025
-4|/known:DEU 1.4 since-2025
23|/known:DEU 1.5
3|/known:DEU 1.5 1999
6|/known:DEU 1.5 2002
14|/known:DEU 1.5 2022
3|/known:DEU 1.5 to-1999
6|/known:DEU 1.5 to-2013
15|/known:DEU 1.5 to-2024
-6|/known:DEU 1.7
-6|/known:DEU 1.7 2026
-6|/known:DEU 1.7 since-2025
-5|/known:DEU 1.8
-5|/known:DEU 1.8 2026
-5|/known:DEU 1.8 since-2025
-3|/known:DEU 1.9 2026
-14|/known:DEU 2
3|/known:DEU 2 1999
-8|/known:DEU 2 2002
-15|/known:DEU 2 2012
4|/known:DEU 2 2017
4|/known:DEU 2 2019
15|/known:DEU 2 2022
8|/known:DEU 2 2023
-5|/known:DEU 2 2024
-20|/known:DEU 2 2025
-18|/known:DEU 2 since-2025
3|/known:DEU 2 to-1999
-22|/known:DEU 2 to-2013
7|/known:DEU 2 to-2021
17|/known:DEU 2 to-2024
14|/known:DEU 2.1
13|/known:DEU 2.1 2025
13|/known:DEU 2.1 since-2025
-12|/known:DEU 2.2
-12|/known:DEU 2.2 2026
-12|/known:DEU 2.2 since-2025
4|/known:DEU 2.4
4|/known:DEU 2.4 2025
4|/known:DEU 2.4 since-2025
6|/known:DEU 2.5
9|/known:DEU 2.5 2024
-3|/known:DEU 2.5 since-2025
9|/known:DEU 2.5 to-2024
-5|/known:DEU 2.6
-5|/known:DEU 2.6 1993
-5|/known:DEU 2.6 to-1999
19|/known:DEU 2.8
10|/known:DEU 2.8 1990
7|/known:DEU 2.8 2026
10|/known:DEU 2.8 since-2025
10|/known:DEU 2.8 to-1999
-3|/known:DEU 2.84
-3|/known:DEU 2.84 2025
-3|/known:DEU 2.84 since-2025
-6|/known:DEU 3 1978
9|/known:DEU 3 2025
8|/known:DEU 3 since-2025
-6|/known:DEU 3 to-1999
-4|/known:DEU 3-3.5
-5|/known:DEU 3-3.5 2026
-6|/known:DEU 3-3.5 since-2025
4|/known:DEU 3.1
3|/known:DEU 3.1 2025
4|/known:DEU 3.1 since-2025
38|/known:DEU 3.5
9|/known:DEU 3.5 2024
31|/known:DEU 3.5 2025
30|/known:DEU 3.5 since-2025
9|/known:DEU 3.5 to-2024
-16|/known:DEU 4 2019
15|/known:DEU 4 2025
15|/known:DEU 4 since-2025
-16|/known:DEU 4 to-2021
7|/known:DEU 4.7
10|/known:DEU 4.7 2025
8|/known:DEU 4.7 since-2025
-18|/known:DEU 4.8
-18|/known:DEU 4.8 2025
-18|/known:DEU 4.8 since-2025
4|/known:DEU 5 2024
6|/known:DEU 5 2025
-8|/known:DEU 5 2026
-3|/known:DEU 5 since-2025
4|/known:DEU 5 to-2024
5|/known:DEU since-2025
-18|/known:DEU to-2013
36|/known:DEU to-2024
-9|/known:DNK 1.5
-9|/known:DNK 1.5 2025
-9|/known:DNK 1.5 since-2025
-24|/known:DNK 2
-12|/known:DNK 2 2024
-7|/known:DNK 2 2025
-5|/known:DNK 2 2026
-12|/known:DNK 2 since-2025
-12|/known:DNK 2 to-2024
19|/known:DNK 3
11|/known:DNK 3 2025
8|/known:DNK 3 2026
19|/known:DNK 3 since-2025
-4|/known:DNK 3-3.5
-4|/known:DNK 3-3.5 2025
-4|/known:DNK 3-3.5 since-2025
5|/known:DNK 3.2
4|/known:DNK 3.2 2025
5|/known:DNK 3.2 since-2025
-8|/known:DNK 3.4
-8|/known:DNK 3.4 2025
-8|/known:DNK 3.4 since-2025
6|/known:DNK 3.5
6|/known:DNK 3.5 2026
6|/known:DNK 3.5 since-2025
-3|/known:DNK 4
-3|/known:DNK 4 2026
-3|/known:DNK 4 since-2025
33|/known:DNK 5
31|/known:DNK 5 2026
33|/known:DNK 5 since-2025
24|/known:DNK since-2025
-12|/known:DNK to-2024
-4|/known:DZA 5
-4|/known:DZA 5 2025
-4|/known:DZA 5 since-2025
-4|/known:DZA since-2025
-3|/known:ECU 0.9
-3|/known:ECU 0.9 2025
-3|/known:ECU 0.9 since-2025
-4|/known:ECU 1.8
-4|/known:ECU 1.8 2025
-4|/known:ECU 1.8 since-2025
3|/known:ECU 4
3|/known:ECU 4 2025
3|/known:ECU 4 since-2025
11|/known:EGY 1
11|/known:EGY 1 2025
11|/known:EGY 1 since-2025
10|/known:EGY 2
10|/known:EGY 2 2025
10|/known:EGY 2 since-2025
13|/known:EGY 6
13|/known:EGY 6 2024
13|/known:EGY 6 to-2024
20|/known:EGY since-2025
14|/known:EGY to-2024
29|/known:ESP 1.28
16|/known:ESP 1.28 2024
14|/known:ESP 1.28 2025
14|/known:ESP 1.28 since-2025
16|/known:ESP 1.28 to-2024
-6|/known:ESP 1.4
-6|/known:ESP 1.4 2024
-6|/known:ESP 1.4 to-2024
-3|/known:ESP 1.43
-3|/known:ESP 1.43 2024
-3|/known:ESP 1.43 to-2024
-20|/known:ESP 1.5
-20|/known:ESP 1.5 2025
-20|/known:ESP 1.5 since-2025
4|/known:ESP 2 2022
-9|/known:ESP 2 2024
3|/known:ESP 2 2026
5|/known:ESP 2 since-2025
-5|/known:ESP 2 to-2024
16|/known:ESP 2.1
12|/known:ESP 2.1 2025
3|/known:ESP 2.1 2026
16|/known:ESP 2.1 since-2025
-3|/known:ESP 3 2025
3|/known:ESP 3 2028
-15|/known:ESP 3.5 2025
4|/known:ESP 3.5 2026
10|/known:ESP 3.5 2027
7|/known:ESP 5
7|/known:ESP 5 2025
7|/known:ESP 5 since-2025
14|/known:ESP since-2025
-10|/known:EST 1
-10|/known:EST 1 2025
-10|/known:EST 1 since-2025
-4|/known:EST 1.5
-4|/known:EST 1.5 2002
-4|/known:EST 1.5 to-2013
-10|/known:EST 2
19|/known:EST 2 2002
-4|/known:EST 2 2023
-10|/known:EST 2 2024
-15|/known:EST 2 2025
-16|/known:EST 2 since-2025
19|/known:EST 2 to-2013
-13|/known:EST 2 to-2024
13|/known:EST 2.3
13|/known:EST 2.3 2023
13|/known:EST 2.3 to-2024
-3|/known:EST 2.4
-18|/known:EST 2.5
-6|/known:EST 2.5 2023
-10|/known:EST 2.5 2024
-16|/known:EST 2.5 to-2024
-12|/known:EST 3
-4|/known:EST 3 2024
-8|/known:EST 3 2025
-8|/known:EST 3 since-2025
-4|/known:EST 3 to-2024
13|/known:EST 3.2
13|/known:EST 3.2 2024
13|/known:EST 3.2 to-2024
-7|/known:EST 3.38
-7|/known:EST 3.38 2024
-7|/known:EST 3.38 to-2024
3|/known:EST 3.4 2025
3|/known:EST 3.4 since-2025
5|/known:EST 3.43
5|/known:EST 3.43 2024
5|/known:EST 3.43 to-2024
-3|/known:EST 3.5
-3|/known:EST 3.5 2025
-3|/known:EST 3.5 since-2025
6|/known:EST 3.5-5
6|/known:EST 3.5-5 2024
6|/known:EST 3.5-5 to-2024
-9|/known:EST 3.65
-9|/known:EST 3.65 2025
-9|/known:EST 3.65 since-2025
18|/known:EST 3.7
18|/known:EST 3.7 2025
18|/known:EST 3.7 since-2025
-11|/known:EST 4
-11|/known:EST 4 2025
-11|/known:EST 4 since-2025
-3|/known:EST 4.1
-5|/known:EST 4.9
-5|/known:EST 4.9 2025
-5|/known:EST 4.9 since-2025
38|/known:EST 5
40|/known:EST 5 2025
38|/known:EST 5 since-2025
14|/known:EST 5.4
15|/known:EST 5.4 2025
14|/known:EST 5.4 since-2025
5|/known:EST since-2025
15|/known:EST to-2013
-8|/known:EST to-2024
-3|/known:EU 0.25
-3|/known:EU 0.25 2025
-3|/known:EU 0.25 since-2025
-12|/known:EU 1.3
-12|/known:EU 1.3 2024
-12|/known:EU 1.3 to-2024
19|/known:EU 1.5
20|/known:EU 1.5 2025
19|/known:EU 1.5 since-2025
10|/known:EU 1.9
10|/known:EU 1.9 2025
10|/known:EU 1.9 since-2025
-4|/known:EU 1E+1
-4|/known:EU 1E+1 2025
-4|/known:EU 1E+1 since-2025
-17|/known:EU 2
-4|/known:EU 2 2015
-7|/known:EU 2 2023
-3|/known:EU 2 2025
-4|/known:EU 2 since-2025
-4|/known:EU 2 to-2021
-9|/known:EU 2 to-2024
12|/known:EU 2.1
12|/known:EU 2.1 2025
12|/known:EU 2.1 since-2025
-12|/known:EU 2.2
-13|/known:EU 2.2 2026
-12|/known:EU 2.2 since-2025
25|/known:EU 3
5|/known:EU 3 2025
19|/known:EU 3 2026
23|/known:EU 3 since-2025
11|/known:EU 3-3.5
11|/known:EU 3-3.5 2025
11|/known:EU 3-3.5 since-2025
-8|/known:EU 3.2
-8|/known:EU 3.2 2024
-8|/known:EU 3.2 to-2024
18|/known:EU 3.5
18|/known:EU 3.5 2025
18|/known:EU 3.5 since-2025
-13|/known:EU 4
-13|/known:EU 4 2025
-13|/known:EU 4 since-2025
3|/known:EU 4.7
-3|/known:EU 4.7 2025
7|/known:EU 4.7 2026
3|/known:EU 4.7 since-2025
56|/known:EU since-2025
-4|/known:EU to-2021
-29|/known:EU to-2024
-4|/known:FIN 0.5
-4|/known:FIN 0.5 2025
-4|/known:FIN 0.5 since-2025
5|/known:FIN 1.7
5|/known:FIN 1.7 2023
5|/known:FIN 1.7 to-2024
21|/known:FIN 2
13|/known:FIN 2 2023
8|/known:FIN 2 2024
21|/known:FIN 2 to-2024
-13|/known:FIN 2.3
-13|/known:FIN 2.3 2023
-13|/known:FIN 2.3 to-2024
6|/known:FIN 2.4
5|/known:FIN 2.4 2025
5|/known:FIN 2.4 since-2025
-23|/known:FIN 3
-8|/known:FIN 3 2025
-14|/known:FIN 3 2026
-22|/known:FIN 3 since-2025
-18|/known:FIN 3.5
-20|/known:FIN 3.5 2025
-18|/known:FIN 3.5 since-2025
17|/known:FIN 5
8|/known:FIN 5 2025
9|/known:FIN 5 2026
17|/known:FIN 5 since-2025
-23|/known:FIN since-2025
12|/known:FIN to-2024
5|/known:FJI 2.2
3|/known:FJI 2.2 2025
5|/known:FJI 2.2 since-2025
4|/known:FJI since-2025
-4|/known:FRA 1.5
-4|/known:FRA 1.5 2025
-4|/known:FRA 1.5 since-2025
-5|/known:FRA 2
-3|/known:FRA 2 2025
-3|/known:FRA 2 since-2025
28|/known:FRA 2.2
28|/known:FRA 2.2 2026
28|/known:FRA 2.2 since-2025
5|/known:FRA 2.3
4|/known:FRA 2.3 2025
5|/known:FRA 2.3 since-2025
-6|/known:FRA 2.8
-6|/known:FRA 2.8 2025
-6|/known:FRA 2.8 since-2025
10|/known:FRA 3
8|/known:FRA 3 2023
4|/known:FRA 3 2025
8|/known:FRA 3 to-2024
-7|/known:FRA 3-3.5
-13|/known:FRA 3-3.5 2025
7|/known:FRA 3-3.5 2026
-7|/known:FRA 3-3.5 since-2025
17|/known:FRA 3.5
3|/known:FRA 3.5 2025
14|/known:FRA 3.5 2026
17|/known:FRA 3.5 since-2025
-19|/known:FRA 5
-18|/known:FRA 5 2025
-19|/known:FRA 5 since-2025
13|/known:FRA since-2025
7|/known:FRA to-2024
-7|/known:GBR 1.5
-6|/known:GBR 1.5 2025
-7|/known:GBR 1.5 since-2025
18|/known:GBR 2
24|/known:GBR 2 2005
3|/known:GBR 2 2010
-8|/known:GBR 2 2024
27|/known:GBR 2 to-2013
-9|/known:GBR 2 to-2024
3|/known:GBR 2.3
21|/known:GBR 2.5
11|/known:GBR 2.5 2024
9|/known:GBR 2.5 2025
9|/known:GBR 2.5 since-2025
11|/known:GBR 2.5 to-2024
3|/known:GBR 2.6
3|/known:GBR 2.6 since-2025
31|/known:GBR 3
6|/known:GBR 3 2022
-8|/known:GBR 3 2023
29|/known:GBR 3 2025
3|/known:GBR 3 2026
32|/known:GBR 3 since-2025
-3|/known:GBR 3-3.5
-3|/known:GBR 3-3.5 2025
-3|/known:GBR 3-3.5 since-2025
3|/known:GBR 3.5 2025
-5|/known:GBR 3.5 2026
-4|/known:GBR 4
-3|/known:GBR 4 2024
-3|/known:GBR 4 to-2024
-4|/known:GBR 5
-4|/known:GBR 5 2025
-4|/known:GBR 5 since-2025
-8|/known:GBR 7.5
-6|/known:GBR 7.5 2025
-8|/known:GBR 7.5 since-2025
17|/known:GBR since-2025
-3|/known:GBR to-1999
26|/known:GBR to-2013
7|/known:GHA 0.7
7|/known:GHA 0.7 2025
7|/known:GHA 0.7 since-2025
7|/known:GHA since-2025
8|/known:GMB 0.7
8|/known:GMB 0.7 2024
8|/known:GMB 0.7 to-2024
13|/known:GMB 1
13|/known:GMB 1 2024
13|/known:GMB 1 to-2024
-10|/known:GMB 1.7
-10|/known:GMB 1.7 2024
-10|/known:GMB 1.7 to-2024
11|/known:GMB to-2024
-12|/known:GRC 1.6
-12|/known:GRC 1.6 2012
-12|/known:GRC 1.6 to-2013
7|/known:GRC 2
6|/known:GRC 2 2023
6|/known:GRC 2 to-2024
-12|/known:GRC 2.1
-10|/known:GRC 2.1 2024
-10|/known:GRC 2.1 to-2024
-3|/known:GRC 2.2
-3|/known:GRC 2.2 2024
-3|/known:GRC 2.2 to-2024
-12|/known:GRC 2.5
-12|/known:GRC 2.5 2012
-12|/known:GRC 2.5 to-2013
31|/known:GRC 3.1
18|/known:GRC 3.1 2024
14|/known:GRC 3.1 2025
14|/known:GRC 3.1 since-2025
18|/known:GRC 3.1 to-2024
13|/known:GRC since-2025
-24|/known:GRC to-2013
13|/known:GRC to-2024
-19|/known:GTM 2
-19|/known:GTM 2 2026
-19|/known:GTM 2 since-2025
-18|/known:GTM since-2025
9|/known:GUY 0.6
9|/known:GUY 0.6 2026
9|/known:GUY 0.6 since-2025
17|/known:GUY 1
17|/known:GUY 1 2026
17|/known:GUY 1 since-2025
8|/known:GUY 1.3
8|/known:GUY 1.3 2026
8|/known:GUY 1.3 since-2025
34|/known:GUY since-2025
-3|/known:HRV 2 2024
-3|/known:HRV 2 to-2024
-3|/known:HRV 2.2
-3|/known:HRV 2.2 2024
-3|/known:HRV 2.2 to-2024
-5|/known:HRV to-2024
12|/known:HUN 1.5
12|/known:HUN 1.5 1999
12|/known:HUN 1.5 to-1999
-9|/known:HUN 1.9
-9|/known:HUN 1.9 1999
-9|/known:HUN 1.9 to-1999
3|/known:HUN 2
-4|/known:HUN 2.1
-5|/known:HUN 2.1 1999
-5|/known:HUN 2.1 to-1999
10|/known:HUN 2.5
10|/known:HUN 2.5 2026
10|/known:HUN 2.5 since-2025
3|/known:HUN 5
-10|/known:HUN 5 2025
13|/known:HUN 5 2026
3|/known:HUN 5 since-2025
14|/known:HUN since-2025
4|/known:IDN 0.7
4|/known:IDN 0.7 2025
4|/known:IDN 0.7 since-2025
15|/known:IDN 0.8
11|/known:IDN 0.8 2024
3|/known:IDN 0.8 2025
4|/known:IDN 0.8 since-2025
11|/known:IDN 0.8 to-2024
-4|/known:IDN 1
-3|/known:IDN 1 1985
-3|/known:IDN 1 to-1999
-3|/known:IDN 1 to-2024
-8|/known:IDN 1.2
-7|/known:IDN 1.2 1985
-7|/known:IDN 1.2 to-1999
17|/known:IDN 1.5
6|/known:IDN 1.5 2023
4|/known:IDN 1.5 2025
6|/known:IDN 1.5 2026
10|/known:IDN 1.5 since-2025
7|/known:IDN 1.5 to-2024
-13|/known:IDN 3.5
-14|/known:IDN 3.5 2025
-13|/known:IDN 3.5 since-2025
-9|/known:IDN to-1999
14|/known:IDN to-2024
-5|/known:IND 0.8
-5|/known:IND 0.8 2025
-5|/known:IND 0.8 since-2025
-4|/known:IND 0.9
-4|/known:IND 0.9 2024
-4|/known:IND 0.9 to-2024
-16|/known:IND 1.3
-14|/known:IND 1.3 2024
-14|/known:IND 1.3 to-2024
-3|/known:IND 1.4
-3|/known:IND 1.4 2025
-3|/known:IND 1.4 since-2025
7|/known:IND 1.9
3|/known:IND 1.9 2025
3|/known:IND 1.9 2026
6|/known:IND 1.9 since-2025
-3|/known:IND 1.97
-3|/known:IND 1.97 2025
-3|/known:IND 1.97 since-2025
-4|/known:IND 2
-4|/known:IND 2 2022
6|/known:IND 2.1
7|/known:IND 2.1 2025
6|/known:IND 2.1 since-2025
3|/known:IND 2.5
-14|/known:IND 2.8
-4|/known:IND 2.8 2024
-10|/known:IND 2.8 2025
-10|/known:IND 2.8 since-2025
-4|/known:IND 2.8 to-2024
8|/known:IND 3
10|/known:IND 3 2027
8|/known:IND 3 since-2025
5|/known:IND 3.5 2026
-4|/known:IND 3.5 2027
-4|/known:IND 5
-3|/known:IND 5 2025
-4|/known:IND 5 since-2025
-10|/known:IND since-2025
-22|/known:IND to-2024
3|/known:IRL 0.25
3|/known:IRL 0.25 2025
3|/known:IRL 0.25 since-2025
5|/known:IRL 0.5
4|/known:IRL 0.5 2025
5|/known:IRL 0.5 since-2025
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
18|/known:IRN 2
16|/known:IRN 2 2025
18|/known:IRN 2 since-2025
17|/known:IRN since-2025
3|/known:IRN to-1999
-9|/known:IRQ 3.7
-9|/known:IRQ 3.7 2003
-9|/known:IRQ 3.7 to-2013
-18|/known:IRQ 4
-18|/known:IRQ 4 2025
-18|/known:IRQ 4 since-2025
-22|/known:IRQ since-2025
-9|/known:IRQ to-2013
17|/known:ISL 1.5
16|/known:ISL 1.5 2025
17|/known:ISL 1.5 since-2025
19|/known:ISL since-2025
-4|/known:ISR 2
-4|/known:ISR 2 2026
-4|/known:ISR 2 since-2025
-7|/known:ISR 2.3
-7|/known:ISR 2.3 2025
-7|/known:ISR 2.3 since-2025
-7|/known:ISR 2.4
-7|/known:ISR 2.4 2023
-7|/known:ISR 2.4 to-2024
-6|/known:ISR 2.45
-6|/known:ISR 2.45 2025
-6|/known:ISR 2.45 since-2025
-9|/known:ISR 3.5
-9|/known:ISR 3.5 2026
-9|/known:ISR 3.5 since-2025
-3|/known:ISR 34
-3|/known:ISR 34 2025
-3|/known:ISR 34 since-2025
-9|/known:ISR 4
-5|/known:ISR 4 2025
-3|/known:ISR 4 2026
-9|/known:ISR 4 since-2025
10|/known:ISR 5
7|/known:ISR 5 2026
8|/known:ISR 5 since-2025
-8|/known:ISR 6
-13|/known:ISR 6 2024
6|/known:ISR 6 2026
5|/known:ISR 6 since-2025
-13|/known:ISR 6 to-2024
5|/known:ISR 7
3|/known:ISR 7 2026
3|/known:ISR 7 since-2025
4|/known:ISR 8
9|/known:ISR 8.4
9|/known:ISR 8.4 2025
9|/known:ISR 8.4 since-2025
12|/known:ISR 8.8
12|/known:ISR 8.8 2025
12|/known:ISR 8.8 since-2025
-8|/known:ISR since-2025
-14|/known:ISR to-2024
4|/known:ITA 1.49
4|/known:ITA 1.49 2025
4|/known:ITA 1.49 since-2025
-4|/known:ITA 1.5
-4|/known:ITA 1.5 2025
-4|/known:ITA 1.5 since-2025
5|/known:ITA 1.6
5|/known:ITA 1.6 2024
5|/known:ITA 1.6 to-2024
6|/known:ITA 2
-7|/known:ITA 2 2024
10|/known:ITA 2 2025
4|/known:ITA 2 2026
14|/known:ITA 2 since-2025
-8|/known:ITA 2 to-2024
4|/known:ITA 3
4|/known:ITA 3 2025
4|/known:ITA 3 since-2025
-3|/known:ITA 3-3.5
-3|/known:ITA 3-3.5 2025
-3|/known:ITA 3-3.5 since-2025
-16|/known:ITA 3.5
-21|/known:ITA 3.5 2025
5|/known:ITA 3.5 2026
-16|/known:ITA 3.5 since-2025
-23|/known:ITA 5
3|/known:ITA 5 2025
-26|/known:ITA 5 2026
-23|/known:ITA 5 since-2025
-26|/known:ITA since-2025
4|/known:JAM 1.3
4|/known:JAM 1.3 2025
4|/known:JAM 1.3 since-2025
4|/known:JAM since-2025
-9|/known:JOR 1
-9|/known:JOR 1 2025
-9|/known:JOR 1 since-2025
-6|/known:JOR 5
-6|/known:JOR 5 2026
-6|/known:JOR 5 since-2025
-4|/known:JOR 6
-4|/known:JOR 6 2025
-4|/known:JOR 6 since-2025
-17|/known:JOR since-2025
-15|/known:JPN 0.2
-15|/known:JPN 0.2 2025
-15|/known:JPN 0.2 since-2025
-5|/known:JPN 0.6
-5|/known:JPN 0.6 2025
-5|/known:JPN 0.6 since-2025
-4|/known:JPN 0.7
-4|/known:JPN 0.7 2025
-4|/known:JPN 0.7 since-2025
-3|/known:JPN 0.8
16|/known:JPN 0.9
6|/known:JPN 0.9 1978
3|/known:JPN 0.9 1979
11|/known:JPN 0.9 to-1999
3|/known:JPN 0.9 to-2021
12|/known:JPN 0.91
11|/known:JPN 0.91 1980
12|/known:JPN 0.91 to-1999
6|/known:JPN 0.92
4|/known:JPN 0.92 2018
6|/known:JPN 0.92 to-2021
3|/known:JPN 0.93
7|/known:JPN 0.941
6|/known:JPN 0.941 1992
7|/known:JPN 0.941 to-1999
5|/known:JPN 0.95
4|/known:JPN 0.95 2021
4|/known:JPN 0.95 to-2021
9|/known:JPN 0.96
7|/known:JPN 0.96 2022
7|/known:JPN 0.96 to-2024
82|/known:JPN 1
11|/known:JPN 1 1978
7|/known:JPN 1 1985
21|/known:JPN 1 2022
3|/known:JPN 1 2024
14|/known:JPN 1 2026
18|/known:JPN 1 since-2025
29|/known:JPN 1 to-1999
4|/known:JPN 1 to-2013
5|/known:JPN 1 to-2021
26|/known:JPN 1 to-2024
8|/known:JPN 1.004
3|/known:JPN 1.004 1986
4|/known:JPN 1.004 2025
4|/known:JPN 1.004 since-2025
4|/known:JPN 1.004 to-1999
-3|/known:JPN 1.1
5|/known:JPN 1.1 2023
-8|/known:JPN 1.1 2024
-3|/known:JPN 1.1 to-2024
4|/known:JPN 1.19
3|/known:JPN 1.19 to-2024
29|/known:JPN 1.2
9|/known:JPN 1.2 1985
18|/known:JPN 1.2 2022
8|/known:JPN 1.2 2024
-5|/known:JPN 1.2 2025
-7|/known:JPN 1.2 since-2025
9|/known:JPN 1.2 to-1999
26|/known:JPN 1.2 to-2024
12|/known:JPN 1.24
12|/known:JPN 1.24 2022
12|/known:JPN 1.24 to-2024
-4|/known:JPN 1.3 2013
19|/known:JPN 1.3 2018
-7|/known:JPN 1.3 2025
-7|/known:JPN 1.3 2026
-14|/known:JPN 1.3 since-2025
-4|/known:JPN 1.3 to-2013
19|/known:JPN 1.3 to-2021
30|/known:JPN 1.4
5|/known:JPN 1.4 1982
-7|/known:JPN 1.4 2014
5|/known:JPN 1.4 2024
18|/known:JPN 1.4 2025
9|/known:JPN 1.4 2026
27|/known:JPN 1.4 since-2025
5|/known:JPN 1.4 to-1999
-7|/known:JPN 1.4 to-2021
6|/known:JPN 1.4 to-2024
-21|/known:JPN 1.5
5|/known:JPN 1.5 1996
-4|/known:JPN 1.5 2022
7|/known:JPN 1.5 2023
-28|/known:JPN 1.5 2025
-8|/known:JPN 1.5 2026
-36|/known:JPN 1.5 since-2025
9|/known:JPN 1.5 to-1999
6|/known:JPN 1.5 to-2024
20|/known:JPN 1.6
3|/known:JPN 1.6 2023
7|/known:JPN 1.6 2024
6|/known:JPN 1.6 2025
5|/known:JPN 1.6 2026
10|/known:JPN 1.6 since-2025
10|/known:JPN 1.6 to-2024
-11|/known:JPN 1.7 2025
11|/known:JPN 1.7 2026
36|/known:JPN 1.8
5|/known:JPN 1.8 2024
27|/known:JPN 1.8 2025
4|/known:JPN 1.8 2026
32|/known:JPN 1.8 since-2025
5|/known:JPN 1.8 to-2024
9|/known:JPN 1.9
-8|/known:JPN 1.9 2024
-6|/known:JPN 1.9 2025
23|/known:JPN 1.9 2026
18|/known:JPN 1.9 since-2025
-8|/known:JPN 1.9 to-2024
-31|/known:JPN 1E+1
-26|/known:JPN 1E+1 2025
-5|/known:JPN 1E+1 2026
-31|/known:JPN 1E+1 since-2025
52|/known:JPN 2
4|/known:JPN 2 1986
-22|/known:JPN 2 2005
5|/known:JPN 2 2012
5|/known:JPN 2 2017
-42|/known:JPN 2 2018
5|/known:JPN 2 2023
28|/known:JPN 2 2024
13|/known:JPN 2 2025
60|/known:JPN 2 2026
-3|/known:JPN 2 2027
70|/known:JPN 2 since-2025
6|/known:JPN 2 to-1999
-17|/known:JPN 2 to-2013
-38|/known:JPN 2 to-2021
31|/known:JPN 2 to-2024
-3|/known:JPN 2.02
-3|/known:JPN 2.02 2025
-3|/known:JPN 2.02 since-2025
4|/known:JPN 2.1
-14|/known:JPN 2.1 2025
18|/known:JPN 2.1 2026
5|/known:JPN 2.1 since-2025
-6|/known:JPN 2.2
-6|/known:JPN 2.2 2023
-6|/known:JPN 2.2 to-2024
9|/known:JPN 2.3 2025
-10|/known:JPN 2.3 2026
-4|/known:JPN 2.4
-5|/known:JPN 2.4 2025
3|/known:JPN 2.4 2028
-4|/known:JPN 2.4 since-2025
-16|/known:JPN 2.42
-16|/known:JPN 2.42 2025
-16|/known:JPN 2.42 since-2025
-15|/known:JPN 2.5
-24|/known:JPN 2.5 2023
-15|/known:JPN 2.5 2024
16|/known:JPN 2.5 2025
4|/known:JPN 2.5 2026
24|/known:JPN 2.5 since-2025
-39|/known:JPN 2.5 to-2024
-3|/known:JPN 2.6 1993
3|/known:JPN 2.6 2024
-3|/known:JPN 2.6 2025
8|/known:JPN 2.6 2028
5|/known:JPN 2.6 since-2025
-3|/known:JPN 2.6 to-1999
-3|/known:JPN 2.6 to-2021
3|/known:JPN 2.6 to-2024
-13|/known:JPN 2.7
-6|/known:JPN 2.7 2024
-10|/known:JPN 2.7 2026
-7|/known:JPN 2.7 since-2025
-6|/known:JPN 2.7 to-2024
-11|/known:JPN 2.8
-10|/known:JPN 2.8 1990
-10|/known:JPN 2.8 to-1999
18|/known:JPN 3
6|/known:JPN 3 1978
3|/known:JPN 3 1987
3|/known:JPN 3 1988
-6|/known:JPN 3 2020
-27|/known:JPN 3 2024
20|/known:JPN 3 2025
14|/known:JPN 3 2026
3|/known:JPN 3 2027
41|/known:JPN 3 since-2025
12|/known:JPN 3 to-1999
-6|/known:JPN 3 to-2021
-29|/known:JPN 3 to-2024
-4|/known:JPN 3.1
-3|/known:JPN 3.1 2023
-3|/known:JPN 3.1 to-2024
-15|/known:JPN 3.2
-3|/known:JPN 3.2 2023
-10|/known:JPN 3.2 2026
-13|/known:JPN 3.2 since-2025
-3|/known:JPN 3.2 to-2024
-8|/known:JPN 3.3
-5|/known:JPN 3.3 2025
-3|/known:JPN 3.3 2026
-8|/known:JPN 3.3 since-2025
-4|/known:JPN 3.38
-4|/known:JPN 3.38 2025
-4|/known:JPN 3.38 since-2025
-22|/known:JPN 3.4
-8|/known:JPN 3.4 2025
-9|/known:JPN 3.4 2026
-5|/known:JPN 3.4 2030
-22|/known:JPN 3.4 since-2025
23|/known:JPN 3.5
-27|/known:JPN 3.5 2025
15|/known:JPN 3.5 2026
19|/known:JPN 3.5 2027
15|/known:JPN 3.5 2030
25|/known:JPN 3.5 since-2025
-6|/known:JPN 3.9
-4|/known:JPN 3.9 2030
-5|/known:JPN 3.9 since-2025
-12|/known:JPN 4
-6|/known:JPN 4 1990
-12|/known:JPN 4 2025
11|/known:JPN 4 2026
-3|/known:JPN 4 2027
-4|/known:JPN 4 since-2025
-6|/known:JPN 4 to-1999
-4|/known:JPN 4.1
-3|/known:JPN 4.1 2025
-3|/known:JPN 4.1 since-2025
-12|/known:JPN 4.7
-6|/known:JPN 4.7 2025
-6|/known:JPN 4.7 2026
-12|/known:JPN 4.7 since-2025
-4|/known:JPN 4.8
-4|/known:JPN 4.8 2026
-4|/known:JPN 4.8 since-2025
-40|/known:JPN 5
-14|/known:JPN 5 2024
-18|/known:JPN 5 2025
-33|/known:JPN 5 2026
19|/known:JPN 5 2027
6|/known:JPN 5 2030
-26|/known:JPN 5 since-2025
-14|/known:JPN 5 to-2024
-10|/known:JPN 5.3
-10|/known:JPN 5.3 1990
-10|/known:JPN 5.3 to-1999
-11|/known:JPN 5.5
-11|/known:JPN 5.5 1990
-11|/known:JPN 5.5 to-1999
-26|/known:JPN 6
-9|/known:JPN 6 1987
-6|/known:JPN 6 1994
-4|/known:JPN 6 2025
-5|/known:JPN 6 2026
-9|/known:JPN 6 since-2025
-17|/known:JPN 6 to-1999
15|/known:JPN since-2025
51|/known:JPN to-1999
-14|/known:JPN to-2013
-15|/known:JPN to-2021
17|/known:JPN to-2024
10|/known:KAZ 0.6
10|/known:KAZ 0.6 2025
10|/known:KAZ 0.6 since-2025
6|/known:KAZ 1
6|/known:KAZ 1 2025
6|/known:KAZ 1 since-2025
-7|/known:KAZ 1.7
-7|/known:KAZ 1.7 2025
-7|/known:KAZ 1.7 since-2025
-9|/known:KAZ 7
-9|/known:KAZ 7 2025
-9|/known:KAZ 7 since-2025
-3|/known:KAZ to-2024
6|/known:KEN 1.4
6|/known:KEN 1.4 2025
6|/known:KEN 1.4 since-2025
5|/known:KEN 1.7
5|/known:KEN 1.7 2025
5|/known:KEN 1.7 since-2025
11|/known:KEN since-2025
-4|/known:KEN to-2024
-4|/known:KGZ 0.6
-4|/known:KGZ 0.6 2025
-4|/known:KGZ 0.6 since-2025
-8|/known:KGZ 1.3
-8|/known:KGZ 1.3 2025
-8|/known:KGZ 1.3 since-2025
7|/known:KGZ 1.7
7|/known:KGZ 1.7 2025
7|/known:KGZ 1.7 since-2025
17|/known:KGZ 3.1
17|/known:KGZ 3.1 2025
17|/known:KGZ 3.1 since-2025
9|/known:KGZ since-2025
-7|/known:KHM 1.1
-7|/known:KHM 1.1 2025
-7|/known:KHM 1.1 since-2025
-12|/known:KHM 1.3
-6|/known:KHM 1.3 2024
-6|/known:KHM 1.3 2025
-6|/known:KHM 1.3 since-2025
-6|/known:KHM 1.3 to-2024
4|/known:KHM 2
4|/known:KHM 2 2026
4|/known:KHM 2 since-2025
3|/known:KHM 2.2
5|/known:KHM 3
5|/known:KHM 3 2026
5|/known:KHM 3 since-2025
-6|/known:KHM since-2025
-6|/known:KHM to-2024
-8|/known:KOR 1
-6|/known:KOR 1 2026
-8|/known:KOR 1 since-2025
-6|/known:KOR 1.1
-6|/known:KOR 1.1 2025
-6|/known:KOR 1.1 since-2025
-9|/known:KOR 1.2
-14|/known:KOR 1.2 2022
6|/known:KOR 1.2 2025
6|/known:KOR 1.2 since-2025
-14|/known:KOR 1.2 to-2024
-3|/known:KOR 1.3
-3|/known:KOR 1.3 since-2025
-6|/known:KOR 1.4
-4|/known:KOR 1.4 2027
-6|/known:KOR 1.4 since-2025
-10|/known:KOR 1.8
-10|/known:KOR 1.8 2025
-10|/known:KOR 1.8 since-2025
-4|/known:KOR 1.9
-4|/known:KOR 1.9 2026
-4|/known:KOR 1.9 since-2025
-27|/known:KOR 2
-16|/known:KOR 2 2025
-10|/known:KOR 2 2026
-26|/known:KOR 2 since-2025
27|/known:KOR 2.3
3|/known:KOR 2.3 2024
11|/known:KOR 2.3 2025
13|/known:KOR 2.3 2026
24|/known:KOR 2.3 since-2025
3|/known:KOR 2.3 to-2024
8|/known:KOR 2.32
7|/known:KOR 2.32 2025
7|/known:KOR 2.32 since-2025
9|/known:KOR 2.4
8|/known:KOR 2.4 2026
9|/known:KOR 2.4 since-2025
17|/known:KOR 2.42
17|/known:KOR 2.42 2025
17|/known:KOR 2.42 since-2025
-9|/known:KOR 2.5
-8|/known:KOR 2.5 2025
-3|/known:KOR 2.5 2027
-11|/known:KOR 2.5 since-2025
30|/known:KOR 2.6
9|/known:KOR 2.6 2020
-3|/known:KOR 2.6 2024
21|/known:KOR 2.6 2025
22|/known:KOR 2.6 since-2025
10|/known:KOR 2.6 to-2021
-3|/known:KOR 2.6 to-2024
-3|/known:KOR 2.7 2026
-3|/known:KOR 2.7 since-2025
8|/known:KOR 2.8
4|/known:KOR 2.8 2024
4|/known:KOR 2.8 2025
3|/known:KOR 2.8 since-2025
5|/known:KOR 2.8 to-2024
-20|/known:KOR 2.9
-20|/known:KOR 2.9 2025
-20|/known:KOR 2.9 since-2025
-3|/known:KOR 2E+1
-3|/known:KOR 2E+1 2025
-3|/known:KOR 2E+1 since-2025
-4|/known:KOR 3
-5|/known:KOR 3 2020
8|/known:KOR 3 2024
-16|/known:KOR 3 2025
9|/known:KOR 3 2026
-7|/known:KOR 3 since-2025
-5|/known:KOR 3 to-2021
8|/known:KOR 3 to-2024
6|/known:KOR 3.5
-3|/known:KOR 3.5 2024
26|/known:KOR 3.5 2025
-17|/known:KOR 3.5 2026
10|/known:KOR 3.5 since-2025
-3|/known:KOR 3.5 to-2024
20|/known:KOR 3.8
20|/known:KOR 3.8 2025
20|/known:KOR 3.8 since-2025
19|/known:KOR 4
15|/known:KOR 4 2025
4|/known:KOR 4 2026
19|/known:KOR 4 since-2025
14|/known:KOR 5
6|/known:KOR 5 2025
8|/known:KOR 5 2026
14|/known:KOR 5 since-2025
7|/known:KOR 6
6|/known:KOR 6 1994
7|/known:KOR 6 to-1999
27|/known:KOR since-2025
7|/known:KOR to-1999
5|/known:KOR to-2021
-5|/known:KOR to-2024
6|/known:KWT 5
6|/known:KWT 5 2026
6|/known:KWT 5 since-2025
7|/known:KWT since-2025
8|/known:LAO 0.2
6|/known:LAO 0.2 2025
6|/known:LAO 0.2 since-2025
6|/known:LAO 0.3
6|/known:LAO 0.3 2024
6|/known:LAO 0.3 to-2024
7|/known:LAO 1.3
7|/known:LAO 1.3 2025
7|/known:LAO 1.3 since-2025
12|/known:LAO since-2025
6|/known:LAO to-2024
15|/known:LKA 1.9
15|/known:LKA 1.9 2025
15|/known:LKA 1.9 since-2025
16|/known:LKA since-2025
-18|/known:LTU 2
4|/known:LTU 2 2014
-15|/known:LTU 2 2025
-5|/known:LTU 2 2026
-20|/known:LTU 2 since-2025
4|/known:LTU 2 to-2021
-7|/known:LTU 2.5
-5|/known:LTU 2.5 2025
-5|/known:LTU 2.5 since-2025
-3|/known:LTU 2.5 to-2024
-11|/known:LTU 3
-8|/known:LTU 3 2023
-3|/known:LTU 3 2026
-5|/known:LTU 3 since-2025
-6|/known:LTU 3 to-2024
-8|/known:LTU 3.5
-4|/known:LTU 3.5 2025
-4|/known:LTU 3.5 2026
-8|/known:LTU 3.5 since-2025
-18|/known:LTU 3.7
-18|/known:LTU 3.7 2025
-18|/known:LTU 3.7 since-2025
-4|/known:LTU 3.9
-4|/known:LTU 3.9 2024
-4|/known:LTU 3.9 to-2024
16|/known:LTU 4
16|/known:LTU 4 2025
16|/known:LTU 4 since-2025
22|/known:LTU 5
19|/known:LTU 5 2025
3|/known:LTU 5 2026
22|/known:LTU 5 since-2025
11|/known:LTU 5-6
11|/known:LTU 5-6 2025
11|/known:LTU 5-6 since-2025
-16|/known:LTU since-2025
4|/known:LTU to-2021
-12|/known:LTU to-2024
3|/known:LUX 1.3
3|/known:LUX 1.3 2024
3|/known:LUX 1.3 to-2024
-7|/known:LUX 2 2023
7|/known:LUX 2 2025
7|/known:LUX 2 since-2025
-7|/known:LUX 2 to-2024
6|/known:LUX 5
6|/known:LUX 5 2025
6|/known:LUX 5 since-2025
13|/known:LUX since-2025
-3|/known:LUX to-2024
10|/known:LVA 1
10|/known:LVA 1 2025
10|/known:LVA 1 since-2025
-5|/known:LVA 2
5|/known:LVA 2 2016
-9|/known:LVA 2 2025
-9|/known:LVA 2 since-2025
5|/known:LVA 2 to-2021
-8|/known:LVA 3
-9|/known:LVA 3 2025
-10|/known:LVA 3 since-2025
3|/known:LVA 3.15
3|/known:LVA 3.15 2025
3|/known:LVA 3.15 since-2025
-18|/known:LVA 3.5
-14|/known:LVA 3.5 2025
-3|/known:LVA 3.5 2026
-18|/known:LVA 3.5 since-2025
9|/known:LVA 3.65
9|/known:LVA 3.65 2025
9|/known:LVA 3.65 since-2025
5|/known:LVA 4
3|/known:LVA 4 2025
3|/known:LVA 4 since-2025
8|/known:LVA 4.9
8|/known:LVA 4.9 2025
8|/known:LVA 4.9 since-2025
8|/known:LVA 5
8|/known:LVA 5 2025
8|/known:LVA 5 since-2025
-6|/known:LVA 5.4
-6|/known:LVA 5.4 2025
-6|/known:LVA 5.4 since-2025
5|/known:LVA to-2021
4|/known:LVA to-2024
-4|/known:MAR 2.8
-4|/known:MAR 2.8 2025
-4|/known:MAR 2.8 since-2025
5|/known:MAR 5
5|/known:MAR 5 2025
5|/known:MAR 5 since-2025
3|/known:MDA since-2025
-5|/known:MDG 0.2
-5|/known:MDG 0.2 2025
-5|/known:MDG 0.2 since-2025
-4|/known:MDG since-2025
10|/known:MDV 2.8
10|/known:MDV 2.8 2025
10|/known:MDV 2.8 since-2025
6|/known:MDV 3.1
6|/known:MDV 3.1 2025
6|/known:MDV 3.1 since-2025
15|/known:MDV since-2025
13|/known:MEX 0.7
11|/known:MEX 0.7 2026
12|/known:MEX 0.7 since-2025
-4|/known:MEX 1
-6|/known:MEX 1 2026
-4|/known:MEX 1 since-2025
7|/known:MEX 1.5
7|/known:MEX 1.5 2025
7|/known:MEX 1.5 since-2025
-17|/known:MEX 2
-17|/known:MEX 2 2026
-17|/known:MEX 2 since-2025
-9|/known:MKD 2
-6|/known:MKD 2 2024
-4|/known:MKD 2 2025
-4|/known:MKD 2 since-2025
-6|/known:MKD 2 to-2024
7|/known:MKD 2.2
7|/known:MKD 2.2 2024
7|/known:MKD 2.2 to-2024
-4|/known:MKD since-2025
-5|/known:MLI 1.5
-5|/known:MLI 1.5 2025
-5|/known:MLI 1.5 since-2025
13|/known:MLI 4
13|/known:MLI 4 2026
13|/known:MLI 4 since-2025
7|/known:MLI since-2025
-6|/known:MLT 1.9
-6|/known:MLT 1.9 2025
-6|/known:MLT 1.9 since-2025
-6|/known:MLT since-2025
4|/known:MMR since-2025
6|/known:MNE 2
3|/known:MNE 2 2023
9|/known:MNE 2 2024
-6|/known:MNE 2 2025
-6|/known:MNE 2 since-2025
12|/known:MNE 2 to-2024
-6|/known:MNE since-2025
10|/known:MNE to-2024
5|/known:MNG 0.6
5|/known:MNG 0.6 2025
5|/known:MNG 0.6 since-2025
3|/known:MNG 1
16|/known:MNG 1.3
16|/known:MNG 1.3 2025
16|/known:MNG 1.3 since-2025
-11|/known:MNG 1.7
-11|/known:MNG 1.7 2025
-11|/known:MNG 1.7 since-2025
-10|/known:MNG 3.1
-10|/known:MNG 3.1 2025
-10|/known:MNG 3.1 since-2025
20|/known:MUS 0.2
20|/known:MUS 0.2 2025
20|/known:MUS 0.2 since-2025
18|/known:MUS since-2025
10|/known:MWI 0.9
10|/known:MWI 0.9 2024
10|/known:MWI 0.9 to-2024
6|/known:MWI to-2024
17|/known:MYS 1
5|/known:MYS 1 2024
5|/known:MYS 1 2025
5|/known:MYS 1 2026
10|/known:MYS 1 since-2025
7|/known:MYS 1 to-2024
-4|/known:MYS 1.1
-4|/known:MYS 1.1 2025
-4|/known:MYS 1.1 since-2025
10|/known:MYS 1.5
10|/known:MYS 1.5 2025
10|/known:MYS 1.5 since-2025
-3|/known:MYS 3
-3|/known:MYS 3 2025
-3|/known:MYS 3 since-2025
3|/known:MYS 3.1 1999
3|/known:MYS 3.1 to-1999
3|/known:MYS 5
3|/known:MYS 5 2025
3|/known:MYS 5 since-2025
-5|/known:MYS 6
-5|/known:MYS 6 2024
-5|/known:MYS 6 to-2024
15|/known:MYS since-2025
3|/known:MYS to-1999
-5|/known:MYS to-2024
-3|/known:NATO 0.25
-3|/known:NATO 0.9
-22|/known:NATO 1
-5|/known:NATO 1 2025
-7|/known:NATO 1 since-2025
-3|/known:NATO 1 to-1999
-3|/known:NATO 1 to-2013
-4|/known:NATO 1 to-2021
-4|/known:NATO 1 to-2024
-3|/known:NATO 1.004
-3|/known:NATO 1.1
-3|/known:NATO 1.2
-12|/known:NATO 1.24
-11|/known:NATO 1.24 2022
-11|/known:NATO 1.24 to-2024
-10|/known:NATO 1.28
-10|/known:NATO 1.28 2025
-10|/known:NATO 1.28 since-2025
-24|/known:NATO 1.3
-19|/known:NATO 1.3 2018
-3|/known:NATO 1.3 2025
-3|/known:NATO 1.3 since-2025
-19|/known:NATO 1.3 to-2021
-17|/known:NATO 1.37
-3|/known:NATO 1.37 2024
-14|/known:NATO 1.37 2025
-14|/known:NATO 1.37 since-2025
-3|/known:NATO 1.37 to-2024
8|/known:NATO 1.4
-5|/known:NATO 1.4 2024
17|/known:NATO 1.4 2025
-3|/known:NATO 1.4 2026
14|/known:NATO 1.4 since-2025
-6|/known:NATO 1.4 to-2024
11|/known:NATO 1.43
11|/known:NATO 1.43 2024
11|/known:NATO 1.43 to-2024
11|/known:NATO 1.5
-5|/known:NATO 1.5 1999
-7|/known:NATO 1.5 2023
-3|/known:NATO 1.5 2024
31|/known:NATO 1.5 2025
28|/known:NATO 1.5 since-2025
-5|/known:NATO 1.5 to-1999
-10|/known:NATO 1.5 to-2024
11|/known:NATO 1.6
19|/known:NATO 1.6 2012
-3|/known:NATO 1.6 2023
-3|/known:NATO 1.6 2024
19|/known:NATO 1.6 to-2013
-6|/known:NATO 1.6 to-2024
4|/known:NATO 1.8
8|/known:NATO 1.8 2002
-3|/known:NATO 1.8 since-2025
8|/known:NATO 1.8 to-2013
7|/known:NATO 1.85
7|/known:NATO 1.85 2024
7|/known:NATO 1.85 to-2024
-7|/known:NATO 1.9
-3|/known:NATO 1.9 2025
-3|/known:NATO 1.9 2026
-6|/known:NATO 1.9 since-2025
-4|/known:NATO 17
-4|/known:NATO 17 1974
-4|/known:NATO 17 to-1999
-14|/known:NATO 1E+1
-12|/known:NATO 1E+1 2026
-13|/known:NATO 1E+1 since-2025
23|/known:NATO 2
-3|/known:NATO 2 2010
16|/known:NATO 2 2012
-7|/known:NATO 2 2015
-10|/known:NATO 2 2016
54|/known:NATO 2 2018
-3|/known:NATO 2 2019
-14|/known:NATO 2 2020
-9|/known:NATO 2 2022
17|/known:NATO 2 2024
4|/known:NATO 2 2025
-9|/known:NATO 2 2026
-6|/known:NATO 2 since-2025
-3|/known:NATO 2 to-1999
9|/known:NATO 2 to-2013
16|/known:NATO 2 to-2021
7|/known:NATO 2 to-2024
30|/known:NATO 2.02
12|/known:NATO 2.02 2024
18|/known:NATO 2.02 2025
18|/known:NATO 2.02 since-2025
12|/known:NATO 2.02 to-2024
-17|/known:NATO 2.1
5|/known:NATO 2.1 1999
-17|/known:NATO 2.1 2025
-19|/known:NATO 2.1 since-2025
5|/known:NATO 2.1 to-1999
4|/known:NATO 2.2 2025
-3|/known:NATO 2.2 2026
3|/known:NATO 2.27
3|/known:NATO 2.27 2026
3|/known:NATO 2.27 since-2025
6|/known:NATO 2.3
-12|/known:NATO 2.3 2025
21|/known:NATO 2.3 2026
8|/known:NATO 2.3 since-2025
-8|/known:NATO 2.4
-3|/known:NATO 2.4 2025
-4|/known:NATO 2.4 2026
-7|/known:NATO 2.4 since-2025
-3|/known:NATO 2.5
15|/known:NATO 2.5 2012
29|/known:NATO 2.5 2023
-8|/known:NATO 2.5 2024
-29|/known:NATO 2.5 2025
-6|/known:NATO 2.5 2026
-37|/known:NATO 2.5 since-2025
13|/known:NATO 2.5 to-2013
22|/known:NATO 2.5 to-2024
5|/known:NATO 2.6
10|/known:NATO 2.6 1993
-5|/known:NATO 2.6 2024
3|/known:NATO 2.6 2027
10|/known:NATO 2.6 to-1999
-5|/known:NATO 2.6 to-2024
13|/known:NATO 2.7
13|/known:NATO 2.7 2026
13|/known:NATO 2.7 since-2025
-7|/known:NATO 2.8
-4|/known:NATO 2.8 2025
-3|/known:NATO 2.8 2026
-7|/known:NATO 2.8 since-2025
9|/known:NATO 2.9
4|/known:NATO 2.9 2025
6|/known:NATO 2.9 2030
9|/known:NATO 2.9 since-2025
-13|/known:NATO 3
-6|/known:NATO 3 2022
5|/known:NATO 3 2023
30|/known:NATO 3 2024
3|/known:NATO 3 2025
-33|/known:NATO 3 2026
-5|/known:NATO 3 2027
3|/known:NATO 3 2030
-34|/known:NATO 3 since-2025
-3|/known:NATO 3 to-1999
-4|/known:NATO 3 to-2013
29|/known:NATO 3 to-2024
20|/known:NATO 3-3.5
25|/known:NATO 3-3.5 2025
-3|/known:NATO 3-3.5 2026
22|/known:NATO 3-3.5 since-2025
-3|/known:NATO 3.2
-3|/known:NATO 3.3
-16|/known:NATO 3.32
-12|/known:NATO 3.32 2025
-5|/known:NATO 3.32 2026
-16|/known:NATO 3.32 since-2025
-5|/known:NATO 3.38
-4|/known:NATO 3.38 2025
-4|/known:NATO 3.38 since-2025
-3|/known:NATO 3.49
-3|/known:NATO 3.49 2023
-3|/known:NATO 3.49 to-2024
11|/known:NATO 3.5
54|/known:NATO 3.5 2025
-32|/known:NATO 3.5 2027
-11|/known:NATO 3.5 2030
9|/known:NATO 3.5 since-2025
-4|/known:NATO 3.5-5
-4|/known:NATO 3.5-5 2024
-4|/known:NATO 3.5-5 to-2024
13|/known:NATO 3.7
14|/known:NATO 3.7 2025
13|/known:NATO 3.7 since-2025
-5|/known:NATO 3.8
-3|/known:NATO 3.8 since-2025
-7|/known:NATO 4
-4|/known:NATO 4 2024
15|/known:NATO 4 2025
-18|/known:NATO 4 2026
-4|/known:NATO 4 since-2025
3|/known:NATO 4 to-2021
-6|/known:NATO 4 to-2024
-4|/known:NATO 4.5
-5|/known:NATO 4.6
-4|/known:NATO 4.6 2030
-5|/known:NATO 4.6 since-2025
-3|/known:NATO 4.7
-3|/known:NATO 4.7 since-2025
39|/known:NATO 5
-11|/known:NATO 5 2011
20|/known:NATO 5 2024
63|/known:NATO 5 2025
-26|/known:NATO 5 2026
-5|/known:NATO 5 2027
31|/known:NATO 5 since-2025
-11|/known:NATO 5 to-2013
19|/known:NATO 5 to-2024
-8|/known:NATO 5-6
-7|/known:NATO 5-6 2025
-8|/known:NATO 5-6 since-2025
-5|/known:NATO 5.1
-3|/known:NATO 5.1 2028
-5|/known:NATO 5.1 since-2025
-3|/known:NATO 5.4
-4|/known:NATO 6
-3|/known:NATO 6 since-2025
-3|/known:NATO 6.3
-87|/known:NATO since-2025
-16|/known:NATO to-1999
25|/known:NATO to-2013
-12|/known:NATO to-2021
12|/known:NATO to-2024
-3|/known:NGA 2
-3|/known:NGA 2 2025
-3|/known:NGA 2 since-2025
-5|/known:NGA since-2025
-4|/known:NIC 0.7
-4|/known:NIC 0.7 2024
-4|/known:NIC 0.7 to-2024
-4|/known:NIC to-2024
-3|/known:NLD 1.3
-3|/known:NLD 1.3 2025
-3|/known:NLD 1.3 since-2025
20|/known:NLD 2
14|/known:NLD 2 2024
6|/known:NLD 2 2025
6|/known:NLD 2 since-2025
14|/known:NLD 2 to-2024
-4|/known:NLD 3.2
-4|/known:NLD 3.2 2025
-4|/known:NLD 3.2 since-2025
26|/known:NLD 3.5
36|/known:NLD 3.5 2025
-9|/known:NLD 3.5 2026
26|/known:NLD 3.5 since-2025
-17|/known:NLD 5
-17|/known:NLD 5 2025
-17|/known:NLD 5 since-2025
-4|/known:NLD 7
-4|/known:NLD 7 2026
-4|/known:NLD 7 since-2025
14|/known:NLD to-2024
-3|/known:NOR 0.25
-3|/known:NOR 0.25 2025
-3|/known:NOR 0.25 since-2025
-8|/known:NOR 1.5
-8|/known:NOR 1.5 2026
-8|/known:NOR 1.5 since-2025
-38|/known:NOR 2
-38|/known:NOR 2 2025
-38|/known:NOR 2 since-2025
-3|/known:NOR 2.5
-3|/known:NOR 2.5 2026
-3|/known:NOR 2.5 since-2025
14|/known:NOR 3.4
14|/known:NOR 3.4 2025
14|/known:NOR 3.4 since-2025
12|/known:NOR 3.5
14|/known:NOR 3.5 2025
12|/known:NOR 3.5 since-2025
4|/known:NOR 4
5|/known:NOR 4 2026
4|/known:NOR 4 since-2025
32|/known:NOR 5
12|/known:NOR 5 2025
20|/known:NOR 5 2026
32|/known:NOR 5 since-2025
7|/known:NOR since-2025
5|/known:NPL 0.8
5|/known:NPL 0.8 2025
5|/known:NPL 0.8 since-2025
-6|/known:NPL 2.1
-6|/known:NPL 2.1 2025
-6|/known:NPL 2.1 since-2025
-3|/known:NPL since-2025
6|/known:NZL 1.1
6|/known:NZL 1.1 2025
6|/known:NZL 1.1 since-2025
3|/known:NZL 1.2
4|/known:NZL 1.5
4|/known:NZL 1.5 2026
4|/known:NZL 1.5 since-2025
19|/known:NZL 2
14|/known:NZL 2 2025
3|/known:NZL 2 2026
17|/known:NZL 2 since-2025
7|/known:NZL 2.5
7|/known:NZL 2.5 2025
7|/known:NZL 2.5 since-2025
-3|/known:NZL 3
-3|/known:NZL 3 2025
-3|/known:NZL 3 since-2025
30|/known:NZL since-2025
5|/known:NZL to-2024
4|/known:OMN 5
4|/known:OMN 5 2024
4|/known:OMN 5 to-2024
4|/known:OMN 6
4|/known:OMN 6 since-2025
3|/known:OMN to-2024
-16|/known:PAK 1.9
-15|/known:PAK 1.9 2025
-16|/known:PAK 1.9 since-2025
3|/known:PAK 1.97
3|/known:PAK 1.97 2025
3|/known:PAK 1.97 since-2025
-5|/known:PAK 2
-6|/known:PAK 2 2026
-4|/known:PAK 2 since-2025
6|/known:PAK 2.2
7|/known:PAK 2.2 2023
7|/known:PAK 2.2 to-2024
12|/known:PAK 2.7
12|/known:PAK 2.7 2025
12|/known:PAK 2.7 since-2025
-6|/known:PAK since-2025
7|/known:PAK to-2024
5|/known:PAN 1.3
5|/known:PAN 1.3 2024
5|/known:PAN 1.3 to-2024
5|/known:PAN to-2024
3|/known:PER 0.9
3|/known:PER 0.9 2025
3|/known:PER 0.9 since-2025
9|/known:PER 1.8
9|/known:PER 1.8 2025
9|/known:PER 1.8 since-2025
10|/known:PER since-2025
-9|/known:PHL 0.8
-9|/known:PHL 0.8 2024
-9|/known:PHL 0.8 to-2024
3|/known:PHL 1
6|/known:PHL 1 2026
5|/known:PHL 1 since-2025
7|/known:PHL 1.1
7|/known:PHL 1.1 2024
7|/known:PHL 1.1 to-2024
-3|/known:PHL 1.2 1985
3|/known:PHL 1.2 2024
-3|/known:PHL 1.2 to-1999
3|/known:PHL 1.2 to-2024
8|/known:PHL 1.3
8|/known:PHL 1.3 2026
8|/known:PHL 1.3 since-2025
-3|/known:PHL 1.4
-6|/known:PHL 1.4 2025
3|/known:PHL 1.4 2026
-3|/known:PHL 1.4 since-2025
3|/known:PHL 1.5
-6|/known:PHL 1.5 2023
9|/known:PHL 1.5 2025
10|/known:PHL 1.5 since-2025
-7|/known:PHL 1.5 to-2024
3|/known:PHL 1.6
3|/known:PHL 1.6 2025
3|/known:PHL 1.6 since-2025
9|/known:PHL 1.7
7|/known:PHL 1.7 2025
3|/known:PHL 1.7 2026
9|/known:PHL 1.7 since-2025
17|/known:PHL 1.8
16|/known:PHL 1.8 2025
17|/known:PHL 1.8 since-2025
29|/known:PHL 2
8|/known:PHL 2 2024
-3|/known:PHL 2 2025
23|/known:PHL 2 2026
21|/known:PHL 2 since-2025
8|/known:PHL 2 to-2024
-7|/known:PHL 3
3|/known:PHL 3 2025
-10|/known:PHL 3 2026
-7|/known:PHL 3 since-2025
-7|/known:PHL 3.5
-5|/known:PHL 3.5 2025
-7|/known:PHL 3.5 since-2025
-15|/known:PHL 5
-15|/known:PHL 5 2025
-15|/known:PHL 5 since-2025
39|/known:PHL since-2025
-3|/known:PHL to-1999
-12|/known:PLW 1.3
-12|/known:PLW 1.3 2025
-12|/known:PLW 1.3 since-2025
-3|/known:PLW 2
-3|/known:PLW 2 2025
-3|/known:PLW 2 since-2025
-15|/known:PLW since-2025
9|/known:PNG 0.8
9|/known:PNG 0.8 2025
9|/known:PNG 0.8 since-2025
6|/known:PNG 1.3
4|/known:PNG 1.3 2025
6|/known:PNG 1.3 since-2025
17|/known:PNG 2
17|/known:PNG 2 2026
17|/known:PNG 2 since-2025
34|/known:PNG since-2025
-3|/known:POL 1.28
-3|/known:POL 1.28 2025
-3|/known:POL 1.28 since-2025
-6|/known:POL 1.5
-5|/known:POL 1.5 1999
-5|/known:POL 1.5 to-1999
-7|/known:POL 1.9
-5|/known:POL 1.9 1999
-5|/known:POL 1.9 to-1999
-41|/known:POL 2
10|/known:POL 2 2015
-13|/known:POL 2 2024
-19|/known:POL 2 2025
-19|/known:POL 2 2026
-38|/known:POL 2 since-2025
10|/known:POL 2 to-2021
-13|/known:POL 2 to-2024
10|/known:POL 2.1
11|/known:POL 2.1 1999
11|/known:POL 2.1 to-1999
-7|/known:POL 2.5
-7|/known:POL 2.5 2024
-7|/known:POL 2.5 to-2024
-5|/known:POL 2.8
-4|/known:POL 2.8 2026
-5|/known:POL 2.8 since-2025
-36|/known:POL 3
-22|/known:POL 3 2024
-10|/known:POL 3 2025
-3|/known:POL 3 2028
-14|/known:POL 3 since-2025
-22|/known:POL 3 to-2024
-3|/known:POL 3.38
-3|/known:POL 3.38 2024
-3|/known:POL 3.38 to-2024
-5|/known:POL 3.4
-4|/known:POL 3.4 2025
-4|/known:POL 3.4 since-2025
-3|/known:POL 3.43
-3|/known:POL 3.43 2024
-3|/known:POL 3.43 to-2024
-30|/known:POL 3.5
-29|/known:POL 3.5 2025
-29|/known:POL 3.5 since-2025
4|/known:POL 3.9
4|/known:POL 3.9 2024
4|/known:POL 3.9 to-2024
-5|/known:POL 4
5|/known:POL 4 2024
-24|/known:POL 4 2025
12|/known:POL 4 2026
-12|/known:POL 4 since-2025
8|/known:POL 4 to-2024
9|/known:POL 4.1
3|/known:POL 4.1 2024
6|/known:POL 4.1 2025
6|/known:POL 4.1 since-2025
3|/known:POL 4.1 to-2024
3|/known:POL 4.12
3|/known:POL 4.12 2025
3|/known:POL 4.12 since-2025
5|/known:POL 4.5
4|/known:POL 4.5 2025
5|/known:POL 4.5 since-2025
4|/known:POL 4.7
7|/known:POL 4.7 2025
-3|/known:POL 4.7 2026
4|/known:POL 4.7 since-2025
26|/known:POL 4.8
21|/known:POL 4.8 2025
5|/known:POL 4.8 2026
26|/known:POL 4.8 since-2025
5|/known:POL 5
3|/known:POL 5 2025
5|/known:POL 5 since-2025
3|/known:POL 5.1
3|/known:POL 5.1 2028
3|/known:POL 5.1 since-2025
-4|/known:POL 7
-4|/known:POL 7 2025
-4|/known:POL 7 since-2025
-62|/known:POL since-2025
10|/known:POL to-2021
-35|/known:POL to-2024
-4|/known:PRK 2
-4|/known:PRK 2 2026
-4|/known:PRK 2 since-2025
3|/known:PRK 2E+1
3|/known:PRK 2E+1 2025
3|/known:PRK 2E+1 since-2025
-4|/known:PRK 4
-4|/known:PRK 4 2026
-4|/known:PRK 4 since-2025
-5|/known:PRK since-2025
-12|/known:PRT 1.3
-12|/known:PRT 1.3 2025
-12|/known:PRT 1.3 since-2025
41|/known:PRT 2
4|/known:PRT 2 2024
20|/known:PRT 2 2025
17|/known:PRT 2 2026
37|/known:PRT 2 since-2025
4|/known:PRT 2 to-2024
-17|/known:PRT 5
-17|/known:PRT 5 2025
-17|/known:PRT 5 since-2025
9|/known:PRT since-2025
5|/known:PRT to-2024
9|/known:PRY 1.3
9|/known:PRY 1.3 2025
9|/known:PRY 1.3 since-2025
7|/known:PRY since-2025
-8|/known:QAT 7
-8|/known:QAT 7 2025
-8|/known:QAT 7 since-2025
-7|/known:QAT since-2025
-4|/known:ROU 2 2025
3|/known:ROU 2 2026
7|/known:ROU 2.5
7|/known:ROU 2.5 2025
7|/known:ROU 2.5 since-2025
-3|/known:ROU 3
-3|/known:ROU 3 2025
-3|/known:ROU 3 since-2025
4|/known:ROU since-2025
-6|/known:RUS 0.941
-6|/known:RUS 0.941 1992
-6|/known:RUS 0.941 to-1999
-10|/known:RUS 1.5
-5|/known:RUS 1.5 2022
-4|/known:RUS 1.5 2025
-4|/known:RUS 1.5 since-2025
-5|/known:RUS 1.5 to-2024
-5|/known:RUS 1.7
-5|/known:RUS 1.7 2023
-5|/known:RUS 1.7 to-2024
-13|/known:RUS 2
-3|/known:RUS 2 1986
-7|/known:RUS 2 2023
-3|/known:RUS 2 to-1999
-8|/known:RUS 2 to-2024
-17|/known:RUS 3
-17|/known:RUS 3 2026
-17|/known:RUS 3 since-2025
-6|/known:RUS 3.5
-6|/known:RUS 3.5 2025
-6|/known:RUS 3.5 since-2025
5|/known:RUS 4
5|/known:RUS 4 2025
5|/known:RUS 4 since-2025
-6|/known:RUS 4.7
-6|/known:RUS 4.7 2025
-6|/known:RUS 4.7 since-2025
-17|/known:RUS 5
-11|/known:RUS 5 2025
-6|/known:RUS 5 2026
-17|/known:RUS 5 since-2025
3|/known:RUS 5.5
3|/known:RUS 5.5 2025
3|/known:RUS 5.5 since-2025
6|/known:RUS 5.9
5|/known:RUS 5.9 2024
5|/known:RUS 5.9 to-2024
8|/known:RUS 6.3
3|/known:RUS 6.3 2024
3|/known:RUS 6.3 2025
5|/known:RUS 6.3 since-2025
3|/known:RUS 6.3 to-2024
17|/known:RUS 7
13|/known:RUS 7 2025
4|/known:RUS 7 2026
17|/known:RUS 7 since-2025
3|/known:RUS 7.1
3|/known:RUS 7.1 2025
3|/known:RUS 7.1 since-2025
8|/known:RUS 7.5
6|/known:RUS 7.5 2025
3|/known:RUS 7.5 2026
8|/known:RUS 7.5 since-2025
-15|/known:RUS since-2025
-11|/known:RUS to-1999
-8|/known:RUS to-2024
3|/known:RWA 1.3 2025
3|/known:RWA 1.3 since-2025
-16|/known:SAU 2
-16|/known:SAU 2 2025
-16|/known:SAU 2 since-2025
-11|/known:SAU 2.7
-11|/known:SAU 2.7 2025
-11|/known:SAU 2.7 since-2025
8|/known:SAU 6
10|/known:SAU 6 2025
8|/known:SAU 6 since-2025
9|/known:SAU 7
10|/known:SAU 7 2025
9|/known:SAU 7 since-2025
3|/known:SAU 7.3
3|/known:SAU 7.3 since-2025
3|/known:SAU 8 2026
-9|/known:SAU since-2025
-4|/known:SDN 5
-4|/known:SDN 5 2024
-4|/known:SDN 5 to-2024
-4|/known:SDN to-2024
-8|/known:SEN 0.7
-8|/known:SEN 0.7 2024
-8|/known:SEN 0.7 to-2024
-11|/known:SEN 1
-11|/known:SEN 1 2024
-11|/known:SEN 1 to-2024
6|/known:SEN 1.5
6|/known:SEN 1.5 2025
6|/known:SEN 1.5 since-2025
11|/known:SEN 1.7
10|/known:SEN 1.7 2024
10|/known:SEN 1.7 to-2024
3|/known:SEN since-2025
-9|/known:SEN to-2024
-4|/known:SGP 1
-3|/known:SGP 1 2025
-4|/known:SGP 1 since-2025
-4|/known:SGP 1.5
-3|/known:SGP 1.5 2026
-3|/known:SGP 1.5 since-2025
-20|/known:SGP 2
-19|/known:SGP 2 2026
-20|/known:SGP 2 since-2025
-14|/known:SGP 2.1
-14|/known:SGP 2.1 2026
-14|/known:SGP 2.1 since-2025
11|/known:SGP 2.8
9|/known:SGP 2.8 2025
11|/known:SGP 2.8 since-2025
-4|/known:SGP 2.9
-4|/known:SGP 2.9 2030
-4|/known:SGP 2.9 since-2025
12|/known:SGP 3
10|/known:SGP 3 2025
3|/known:SGP 3 2026
-4|/known:SGP 3 2030
11|/known:SGP 3 since-2025
-22|/known:SGP 3.5
-16|/known:SGP 3.5 2025
-3|/known:SGP 3.5 2026
-22|/known:SGP 3.5 since-2025
-15|/known:SGP 5
-15|/known:SGP 5 2025
-15|/known:SGP 5 since-2025
9|/known:SGP 6
5|/known:SGP 6 2024
3|/known:SGP 6 2025
3|/known:SGP 6 since-2025
5|/known:SGP 6 to-2024
-62|/known:SGP since-2025
4|/known:SGP to-2024
-5|/known:SOM 1.7
-5|/known:SOM 1.7 2025
-5|/known:SOM 1.7 since-2025
-4|/known:SOM since-2025
5|/known:SRB 2
5|/known:SRB 2 2023
5|/known:SRB 2 to-2024
14|/known:SRB 2.6
14|/known:SRB 2.6 2023
14|/known:SRB 2.6 to-2024
18|/known:SRB to-2024
21|/known:SVK 2
21|/known:SVK 2 2025
21|/known:SVK 2 since-2025
-4|/known:SVK 3
-4|/known:SVK 3 2025
-4|/known:SVK 3 since-2025
11|/known:SVK 3.5
11|/known:SVK 3.5 2025
11|/known:SVK 3.5 since-2025
-16|/known:SVK 5
-16|/known:SVK 5 2025
-16|/known:SVK 5 since-2025
11|/known:SVK since-2025
10|/known:SVN 1.3
10|/known:SVN 1.3 2024
10|/known:SVN 1.3 to-2024
3|/known:SVN 3
3|/known:SVN 3 2025
3|/known:SVN 3 since-2025
-8|/known:SVN 5
-8|/known:SVN 5 2025
-8|/known:SVN 5 since-2025
-6|/known:SVN since-2025
10|/known:SVN to-2024
-4|/known:SWE 1.4
-4|/known:SWE 1.4 2026
-4|/known:SWE 1.4 since-2025
-3|/known:SWE 1.5
-3|/known:SWE 1.5 since-2025
-5|/known:SWE 1.7
-6|/known:SWE 1.7 2026
-6|/known:SWE 1.7 since-2025
-6|/known:SWE 1.8
-6|/known:SWE 1.8 2025
-6|/known:SWE 1.8 since-2025
-14|/known:SWE 2
-11|/known:SWE 2 2024
-3|/known:SWE 2 since-2025
-11|/known:SWE 2 to-2024
4|/known:SWE 2.5
3|/known:SWE 2.5 2026
4|/known:SWE 2.5 since-2025
5|/known:SWE 2.6
5|/known:SWE 2.6 2024
5|/known:SWE 2.6 to-2024
22|/known:SWE 3
-4|/known:SWE 3 2025
26|/known:SWE 3 2026
22|/known:SWE 3 since-2025
9|/known:SWE 3.5
10|/known:SWE 3.5 2025
9|/known:SWE 3.5 since-2025
-15|/known:SWE 5
-15|/known:SWE 5 2025
-15|/known:SWE 5 since-2025
-7|/known:SWE since-2025
3|/known:SYR 4
3|/known:SYR 4 2025
3|/known:SYR 4 since-2025
3|/known:SYR since-2025
-7|/known:TGO 0.7
-7|/known:TGO 0.7 2025
-7|/known:TGO 0.7 since-2025
-4|/known:TGO 2.2
-4|/known:TGO 2.2 2025
-4|/known:TGO 2.2 since-2025
-11|/known:TGO since-2025
-6|/known:THA 0.3
-6|/known:THA 0.3 2024
-6|/known:THA 0.3 to-2024
5|/known:THA 1
5|/known:THA 1 2025
5|/known:THA 1 since-2025
12|/known:THA 1.1
11|/known:THA 1.1 2025
12|/known:THA 1.1 since-2025
3|/known:THA 1.2
3|/known:THA 1.2 2026
3|/known:THA 1.2 since-2025
15|/known:THA 1.3
8|/known:THA 1.3 2024
7|/known:THA 1.3 2025
7|/known:THA 1.3 since-2025
8|/known:THA 1.3 to-2024
-12|/known:THA 1.5
-11|/known:THA 1.5 2025
-12|/known:THA 1.5 since-2025
10|/known:THA 1.7
10|/known:THA 1.7 2025
10|/known:THA 1.7 since-2025
-6|/known:THA 2
-5|/known:THA 2 2026
-6|/known:THA 2 since-2025
-3|/known:THA 2.7
-3|/known:THA 2.7 2025
-3|/known:THA 2.7 since-2025
-5|/known:THA 3
-5|/known:THA 3 2026
-5|/known:THA 3 since-2025
-17|/known:THA 3.5
-16|/known:THA 3.5 2025
-17|/known:THA 3.5 since-2025
-9|/known:THA since-2025
-5|/known:TJK 0.6
-5|/known:TJK 0.6 2025
-5|/known:TJK 0.6 since-2025
-7|/known:TJK 1.3
-7|/known:TJK 1.3 2025
-7|/known:TJK 1.3 since-2025
15|/known:TJK 1.7
15|/known:TJK 1.7 2025
15|/known:TJK 1.7 since-2025
-6|/known:TJK 3.1
-6|/known:TJK 3.1 2025
-6|/known:TJK 3.1 since-2025
-5|/known:TJK since-2025
20|/known:TLS 1.3
20|/known:TLS 1.3 2024
20|/known:TLS 1.3 to-2024
20|/known:TLS to-2024
6|/known:TON 1.3
6|/known:TON 1.3 2025
6|/known:TON 1.3 since-2025
5|/known:TON since-2025
-4|/known:TTO 1.3
-4|/known:TTO 1.3 2025
-4|/known:TTO 1.3 since-2025
-4|/known:TTO since-2025
4|/known:TUN 2.8
4|/known:TUN 2.8 2025
4|/known:TUN 2.8 since-2025
4|/known:TUN since-2025
-15|/known:TUR 2
-14|/known:TUR 2 2026
-14|/known:TUR 2 since-2025
10|/known:TUR 2.1
10|/known:TUR 2.1 2024
10|/known:TUR 2.1 to-2024
9|/known:TUR 2.2
3|/known:TUR 2.2 2024
6|/known:TUR 2.2 2025
6|/known:TUR 2.2 since-2025
3|/known:TUR 2.2 to-2024
-36|/known:TUR 3.1
-17|/known:TUR 3.1 2024
-19|/known:TUR 3.1 2025
-19|/known:TUR 3.1 since-2025
-17|/known:TUR 3.1 to-2024
-3|/known:TUR 4
-3|/known:TUR 4 2025
-3|/known:TUR 4 since-2025
-32|/known:TUR since-2025
-4|/known:TUR to-2024
6|/known:TWN 1
6|/known:TWN 1 2025
6|/known:TWN 1 since-2025
-3|/known:TWN 1.1
-3|/known:TWN 1.1 2023
-3|/known:TWN 1.1 to-2024
-18|/known:TWN 1.5
-6|/known:TWN 1.5 1993
-9|/known:TWN 1.5 2025
-12|/known:TWN 1.5 since-2025
-6|/known:TWN 1.5 to-1999
-6|/known:TWN 1.6
-4|/known:TWN 1.6 2025
-4|/known:TWN 1.6 since-2025
-8|/known:TWN 1.7
-7|/known:TWN 1.7 2026
-8|/known:TWN 1.7 since-2025
3|/known:TWN 1.9
4|/known:TWN 1.9 2017
4|/known:TWN 1.9 to-2021
39|/known:TWN 1E+1
3|/known:TWN 1E+1 2024
23|/known:TWN 1E+1 2025
14|/known:TWN 1E+1 2026
37|/known:TWN 1E+1 since-2025
3|/known:TWN 1E+1 to-2024
-53|/known:TWN 2
-4|/known:TWN 2 2012
-5|/known:TWN 2 2023
-32|/known:TWN 2 2025
-11|/known:TWN 2 2026
-43|/known:TWN 2 since-2025
-4|/known:TWN 2 to-2013
-6|/known:TWN 2 to-2024
-9|/known:TWN 2-3
-9|/known:TWN 2-3 2026
-9|/known:TWN 2-3 since-2025
3|/known:TWN 2.2
3|/known:TWN 2.2 2012
3|/known:TWN 2.2 to-2013
12|/known:TWN 2.4
8|/known:TWN 2.4 2023
5|/known:TWN 2.4 2025
4|/known:TWN 2.4 since-2025
8|/known:TWN 2.4 to-2024
11|/known:TWN 2.45
10|/known:TWN 2.45 2025
10|/known:TWN 2.45 since-2025
34|/known:TWN 2.5
14|/known:TWN 2.5 2024
18|/known:TWN 2.5 2025
19|/known:TWN 2.5 since-2025
16|/known:TWN 2.5 to-2024
6|/known:TWN 2.8
6|/known:TWN 2.8 2025
6|/known:TWN 2.8 since-2025
5|/known:TWN 2.84
5|/known:TWN 2.84 2025
5|/known:TWN 2.84 since-2025
-7|/known:TWN 3
7|/known:TWN 3 2003
5|/known:TWN 3 2012
5|/known:TWN 3 2023
-18|/known:TWN 3 2025
-5|/known:TWN 3 2026
-3|/known:TWN 3 2027
-25|/known:TWN 3 since-2025
12|/known:TWN 3 to-2013
3|/known:TWN 3 to-2024
-3|/known:TWN 3.2
-3|/known:TWN 3.2 2023
-3|/known:TWN 3.2 to-2024
9|/known:TWN 3.3
7|/known:TWN 3.3 2025
9|/known:TWN 3.3 since-2025
23|/known:TWN 3.32
17|/known:TWN 3.32 2025
5|/known:TWN 3.32 2026
23|/known:TWN 3.32 since-2025
-14|/known:TWN 3.5
-17|/known:TWN 3.5 2025
7|/known:TWN 3.5 2026
-5|/known:TWN 3.5 2030
-14|/known:TWN 3.5 since-2025
3|/known:TWN 4
13|/known:TWN 4 2025
-11|/known:TWN 4 2026
3|/known:TWN 4 2027
5|/known:TWN 4 since-2025
5|/known:TWN 4.6
5|/known:TWN 4.6 2030
5|/known:TWN 4.6 since-2025
41|/known:TWN 5
13|/known:TWN 5 2024
6|/known:TWN 5 2025
20|/known:TWN 5 2026
27|/known:TWN 5 since-2025
15|/known:TWN 5 to-2024
-4|/known:TWN 6
-5|/known:TWN 6 2025
-4|/known:TWN 6 since-2025
-9|/known:TWN 8.4
-9|/known:TWN 8.4 2025
-9|/known:TWN 8.4 since-2025
-8|/known:TWN 8.8
-8|/known:TWN 8.8 2025
-8|/known:TWN 8.8 since-2025
18|/known:TWN since-2025
-6|/known:TWN to-1999
12|/known:TWN to-2013
7|/known:TWN to-2021
29|/known:TWN to-2024
-6|/known:TZA 0.9
-6|/known:TZA 0.9 2024
-6|/known:TZA 0.9 to-2024
4|/known:TZA 1.2
4|/known:TZA 1.2 2024
4|/known:TZA 1.2 to-2024
-4|/known:TZA to-2024
-6|/known:UGA 1.4
-6|/known:UGA 1.4 2025
-6|/known:UGA 1.4 since-2025
-6|/known:UGA since-2025
-19|/known:UKR 0.25
-4|/known:UKR 0.25 2024
-15|/known:UKR 0.25 2025
-15|/known:UKR 0.25 since-2025
-4|/known:UKR 0.25 to-2024
-5|/known:UKR 1.5
-5|/known:UKR 1.5 2022
-5|/known:UKR 1.5 to-2024
16|/known:UKR 1E+1
4|/known:UKR 1E+1 2025
11|/known:UKR 1E+1 2026
16|/known:UKR 1E+1 since-2025
-7|/known:UKR 2
-6|/known:UKR 2 2025
-6|/known:UKR 2 since-2025
-4|/known:UKR 3
-5|/known:UKR 3 2025
-5|/known:UKR 3 since-2025
7|/known:UKR 3.2
7|/known:UKR 3.2 2023
7|/known:UKR 3.2 to-2024
10|/known:UKR 34
3|/known:UKR 34 2023
6|/known:UKR 34 2025
7|/known:UKR 34 since-2025
3|/known:UKR 34 to-2024
-3|/known:UKR 5 2026
-7|/known:UKR since-2025
-8|/known:URY 1.7
-9|/known:URY 1.7 2024
-9|/known:URY 1.7 to-2024
-9|/known:URY to-2024
-10|/known:USA 0.9
-6|/known:USA 0.9 1978
-3|/known:USA 0.9 1979
-10|/known:USA 0.9 to-1999
-12|/known:USA 0.91
-11|/known:USA 0.91 1980
-12|/known:USA 0.91 to-1999
-5|/known:USA 0.92
-3|/known:USA 0.92 2018
-5|/known:USA 0.92 to-2021
-4|/known:USA 0.95
-4|/known:USA 0.95 2021
-4|/known:USA 0.95 to-2021
-32|/known:USA 1
-7|/known:USA 1 1978
-3|/known:USA 1 1985
-3|/known:USA 1 2022
-10|/known:USA 1 2026
-12|/known:USA 1 since-2025
-15|/known:USA 1 to-1999
-5|/known:USA 1 to-2024
-3|/known:USA 1.19
-3|/known:USA 1.19 to-2024
-5|/known:USA 1.24
-5|/known:USA 1.24 2018
-5|/known:USA 1.24 to-2021
-3|/known:USA 1.3
-3|/known:USA 1.3 2025
-3|/known:USA 1.3 since-2025
-7|/known:USA 1.4
-4|/known:USA 1.4 1982
-3|/known:USA 1.4 2025
-3|/known:USA 1.4 since-2025
-4|/known:USA 1.4 to-1999
-6|/known:USA 1.43
-6|/known:USA 1.43 2024
-6|/known:USA 1.43 to-2024
-9|/known:USA 1.5
-4|/known:USA 1.5 1996
-7|/known:USA 1.5 to-1999
-9|/known:USA 1.6
-6|/known:USA 1.6 2024
-6|/known:USA 1.6 to-2024
-13|/known:USA 1.8
-3|/known:USA 1.8 2024
-10|/known:USA 1.8 2025
-10|/known:USA 1.8 since-2025
-3|/known:USA 1.8 to-2024
-17|/known:USA 1.9
-4|/known:USA 1.9 2017
-11|/known:USA 1.9 2026
-13|/known:USA 1.9 since-2025
-4|/known:USA 1.9 to-2021
-10|/known:USA 1E+1
-4|/known:USA 1E+1 2025
-4|/known:USA 1E+1 2026
-9|/known:USA 1E+1 since-2025
-30|/known:USA 2
-5|/known:USA 2 2017
-4|/known:USA 2 2018
-10|/known:USA 2 2024
18|/known:USA 2 2025
-21|/known:USA 2 2026
-4|/known:USA 2 2027
-7|/known:USA 2 since-2025
-10|/known:USA 2 to-2021
-11|/known:USA 2 to-2024
-4|/known:USA 2.1
-3|/known:USA 2.1 1999
-3|/known:USA 2.1 to-1999
-3|/known:USA 2.2
-9|/known:USA 2.3
-9|/known:USA 2.3 2025
-9|/known:USA 2.3 since-2025
-4|/known:USA 2.32
-4|/known:USA 2.32 2025
-4|/known:USA 2.32 since-2025
-8|/known:USA 2.4
-4|/known:USA 2.4 2026
-7|/known:USA 2.4 since-2025
-3|/known:USA 2.45
-17|/known:USA 2.5
-11|/known:USA 2.5 2025
-3|/known:USA 2.5 2026
-15|/known:USA 2.5 since-2025
-31|/known:USA 2.6
-7|/known:USA 2.6 2020
-16|/known:USA 2.6 2025
-8|/known:USA 2.6 2028
-24|/known:USA 2.6 since-2025
-7|/known:USA 2.6 to-2021
-4|/known:USA 2.8
-3|/known:USA 2.8 since-2025
22|/known:USA 2.9
22|/known:USA 2.9 2025
22|/known:USA 2.9 since-2025
-10|/known:USA 3
-5|/known:USA 3 2003
-3|/known:USA 3 2012
11|/known:USA 3 2020
-3|/known:USA 3 2023
-9|/known:USA 3 2024
-5|/known:USA 3 2025
6|/known:USA 3 2026
-8|/known:USA 3 to-2013
10|/known:USA 3 to-2021
-12|/known:USA 3 to-2024
3|/known:USA 3.1
6|/known:USA 3.1 2023
-6|/known:USA 3.1 2025
3|/known:USA 3.1 2026
-3|/known:USA 3.1 since-2025
6|/known:USA 3.1 to-2024
22|/known:USA 3.2
4|/known:USA 3.2 2025
18|/known:USA 3.2 2026
22|/known:USA 3.2 since-2025
6|/known:USA 3.3
5|/known:USA 3.3 2026
6|/known:USA 3.3 since-2025
21|/known:USA 3.38
11|/known:USA 3.38 2024
10|/known:USA 3.38 2025
10|/known:USA 3.38 since-2025
11|/known:USA 3.38 to-2024
31|/known:USA 3.4
3|/known:USA 3.4 2024
14|/known:USA 3.4 2025
9|/known:USA 3.4 2026
5|/known:USA 3.4 2030
28|/known:USA 3.4 since-2025
3|/known:USA 3.4 to-2024
3|/known:USA 3.49
3|/known:USA 3.49 2023
3|/known:USA 3.49 to-2024
-25|/known:USA 3.5
3|/known:USA 3.5 2023
-30|/known:USA 3.5 2026
-33|/known:USA 3.5 since-2025
5|/known:USA 3.5 to-2024
9|/known:USA 3.7
9|/known:USA 3.7 2003
9|/known:USA 3.7 to-2013
-13|/known:USA 3.8
-13|/known:USA 3.8 2025
-13|/known:USA 3.8 since-2025
6|/known:USA 3.9
5|/known:USA 3.9 2030
6|/known:USA 3.9 since-2025
28|/known:USA 4
6|/known:USA 4 1990
16|/known:USA 4 2019
-3|/known:USA 4 2024
8|/known:USA 4 2025
9|/known:USA 4 since-2025
6|/known:USA 4 to-1999
16|/known:USA 4 to-2021
-3|/known:USA 4 to-2024
3|/known:USA 4.4
3|/known:USA 4.4 2014
3|/known:USA 4.4 to-2021
17|/known:USA 4.7
9|/known:USA 4.7 2025
8|/known:USA 4.7 2026
17|/known:USA 4.7 since-2025
11|/known:USA 5
12|/known:USA 5 2011
-4|/known:USA 5 2024
-4|/known:USA 5 2025
8|/known:USA 5 2026
12|/known:USA 5 to-2013
-4|/known:USA 5 to-2024
10|/known:USA 5.3
10|/known:USA 5.3 1990
10|/known:USA 5.3 to-1999
12|/known:USA 5.5
12|/known:USA 5.5 1990
12|/known:USA 5.5 to-1999
10|/known:USA 6
10|/known:USA 6 1987
11|/known:USA 6 to-1999
-55|/known:USA since-2025
-6|/known:USA to-1999
11|/known:USA to-2013
-9|/known:USA to-2021
-38|/known:USA to-2024
-6|/known:UZB 1
-6|/known:UZB 1 2025
-6|/known:UZB 1 since-2025
-4|/known:UZB 1.7
-4|/known:UZB 1.7 2025
-4|/known:UZB 1.7 since-2025
-9|/known:UZB since-2025
-8|/known:VEN 0.6
-8|/known:VEN 0.6 2026
-8|/known:VEN 0.6 since-2025
-3|/known:VEN 0.7
-3|/known:VEN 0.7 2026
-3|/known:VEN 0.7 since-2025
-8|/known:VEN 1.3
-8|/known:VEN 1.3 2026
-8|/known:VEN 1.3 since-2025
-21|/known:VEN since-2025
-6|/known:VNM 0.2
-6|/known:VNM 0.2 2025
-6|/known:VNM 0.2 since-2025
-11|/known:VNM 1.3
-4|/known:VNM 1.3 2024
-7|/known:VNM 1.3 2025
-7|/known:VNM 1.3 since-2025
-4|/known:VNM 1.3 to-2024
-7|/known:VNM 1.7
-7|/known:VNM 1.7 2025
-7|/known:VNM 1.7 since-2025
12|/known:VNM 1.8
11|/known:VNM 1.8 2025
12|/known:VNM 1.8 since-2025
7|/known:VNM 2
6|/known:VNM 2 2026
7|/known:VNM 2 since-2025
3|/known:VNM 2.7
3|/known:VNM 2.7 2025
3|/known:VNM 2.7 since-2025
-3|/known:VNM 2.8
-3|/known:VNM 2.8 2025
-3|/known:VNM 2.8 since-2025
-5|/known:VNM since-2025
-4|/known:VNM to-2024
-6|/known:XKX 2
-6|/known:XKX 2 2025
-6|/known:XKX 2 since-2025
-13|/known:XKX 2.6
-13|/known:XKX 2.6 2023
-13|/known:XKX 2.6 to-2024
-6|/known:XKX since-2025
-13|/known:XKX to-2024
-5|/known:ZAF 2
-5|/known:ZAF 2 2025
-5|/known:ZAF 2 since-2025
-5|/known:ZAF since-2025
5|/known:ZMB 1.3
5|/known:ZMB 1.3 2024
5|/known:ZMB 1.3 to-2024
6|/known:ZMB 6
6|/known:ZMB 6 2025
6|/known:ZMB 6 since-2025
6|/known:ZMB since-2025
-6|/known:ZWE 6
-6|/known:ZWE 6 2025
-6|/known:ZWE 6 since-2025
-5|/known:ZWE since-2025
9|/last-kind:benchmark False
3|/last-kind:benchmark True
24|/last-kind:cap False
11|/last-kind:cap True
36|/last-kind:demand False
34|/last-kind:demand True
-10|/last-kind:denial False
18|/last-kind:denial True
7|/last-kind:level False
-3|/last-kind:other False
43|/last-kind:other True
14|/last-kind:pledge False
20|/last-kind:pledge True
19|/last-kind:proposal False
39|/last-kind:proposal True
85|/last:before nobody-named
12|/last:before others-named
93|/last:here nobody-named
76|/last:here others-named
77|/main:nobody-named
31|/main:others-named
8|/named:1
79|/named:2
76|/named:3
-142|/one-of-several
-88|/out-of-order
47|/right-before:
5|/right-before:\"统统达到
5|/right-before:(
6|/right-before:)が国防費を
6|/right-before:)は
4|/right-before:,为
12|/right-before:2035年
-4|/right-before::
4|/right-before::\"
-4|/right-before::与其谈
3|/right-before::先把
-30|/right-before::军费必须
12|/right-before::美方提出过
-24|/right-before::美防部\"
7|/right-before:GDP的
4|/right-before:_\"
-9|/right-before:_国防支出
8|/right-before:_国防支出达
-21|/right-before:、
-4|/right-before:、NATOに
-5|/right-before:、ロシアの
12|/right-before:、国防費
6|/right-before:、欧州に「
6|/right-before:、米の
-4|/right-before:、葡萄牙刚好
-3|/right-before:、葡萄牙谈
6|/right-before:、西班牙仍在
3|/right-before:、訪米で
-3|/right-before:、防衛費
-4|/right-before:、韓国の
-9|/right-before:「
10|/right-before:「防衛費
9|/right-before:」达到
-16|/right-before:から
18|/right-before:が
4|/right-before:がGDP比
17|/right-before:がアジアに
10|/right-before:が国防費を
4|/right-before:が次に
-11|/right-before:が訴える
4|/right-before:では
3|/right-before:では、政府が
9|/right-before:でも
6|/right-before:とオランダ、
12|/right-before:とフランスは
-9|/right-before:と同じ
5|/right-before:に
-6|/right-before:にGDP比
-14|/right-before:に「
6|/right-before:については、
12|/right-before:には
-4|/right-before:には名指しで
-3|/right-before:には称賛を、
12|/right-before:にも
4|/right-before:にもGDP比
-29|/right-before:に対し
4|/right-before:に期待する
31|/right-before:に求める
6|/right-before:に突き付けた
-53|/right-before:に説く
19|/right-before:に課した
-5|/right-before:に限れば
39|/right-before:の
17|/right-before:の「
-4|/right-before:の呼びかけに
13|/right-before:の定める
-4|/right-before:の核には
-9|/right-before:の負担は
10|/right-before:の負担増へ「
8|/right-before:の首相は、
3|/right-before:の首相は「
-23|/right-before:は
4|/right-before:はGDPの
-14|/right-before:は、
-4|/right-before:は、実際には
-6|/right-before:はすでに
8|/right-before:はどこも
6|/right-before:は一律
8|/right-before:は今年、
3|/right-before:は今年すでに
-3|/right-before:は今年度に
3|/right-before:は削減後も
-17|/right-before:は国防に
26|/right-before:は少なくとも
-5|/right-before:は早々に
4|/right-before:は来年、
7|/right-before:へ
14|/right-before:も
-13|/right-before:も「
3|/right-before:もいずれ
-4|/right-before:も国防費の
-7|/right-before:や
4|/right-before:やスペインは
4|/right-before:を称賛_「
9|/right-before:一般には
3|/right-before:七年内达到
6|/right-before:不必付
12|/right-before:为
3|/right-before:主张冻结在
-11|/right-before:主张把
8|/right-before:也不能低于
3|/right-before:也才
6|/right-before:也把目标订为
-12|/right-before:也该向
-7|/right-before:今年同样接近
-8|/right-before:今年才刚达到
4|/right-before:今年达
-7|/right-before:仍停留在去年
-6|/right-before:仍在
-3|/right-before:从未期待过
3|/right-before:付
10|/right-before:以
-4|/right-before:以北约的
11|/right-before:会遵守
5|/right-before:保持
-14|/right-before:保留对
3|/right-before:側がGDPの
-5|/right-before:側は
7|/right-before:党首は、
3|/right-before:全てに
4|/right-before:全体に
8|/right-before:内部正就
-11|/right-before:军费
3|/right-before:军费占比应达
-11|/right-before:分别为
7|/right-before:分别为2%与
4|/right-before:则为
-11|/right-before:则建议以
-11|/right-before:则提出,
4|/right-before:则算账说,
-3|/right-before:刚好
7|/right-before:加码至
-7|/right-before:十余年来把
-5|/right-before:原定的
4|/right-before:去年为
-3|/right-before:去年合计已达
-9|/right-before:后,
5|/right-before:向
3|/right-before:向华盛顿许诺
8|/right-before:和巴黎也达到
6|/right-before:和智利分别为
5|/right-before:和瑞典也升到
-8|/right-before:喊话:不花
4|/right-before:嘴上说
11|/right-before:国内生产总值
4|/right-before:国防相「今年
-4|/right-before:在
4|/right-before:在美方要求
-6|/right-before:基準で
-12|/right-before:基準の
-7|/right-before:外相、米の
4|/right-before:外相は、
-5|/right-before:多国对
-13|/right-before:大統領は
-3|/right-before:大統領は、
-3|/right-before:如何填
-13|/right-before:媾和时降为
-7|/right-before:嫌
4|/right-before:完成
-3|/right-before:宣言:
3|/right-before:已答应同样的
8|/right-before:平均の
7|/right-before:平均已超过
-3|/right-before:平均投入
7|/right-before:平均的
5|/right-before:幹部は「
-8|/right-before:应付
3|/right-before:应把GDP的
20|/right-before:应拿出
-8|/right-before:应达到
14|/right-before:必须做到
-15|/right-before:总统:
-18|/right-before:戦争当時の
-9|/right-before:把
8|/right-before:把GDP的
-32|/right-before:把军费提高到
-12|/right-before:把比率提高到
6|/right-before:拒绝
-3|/right-before:拟借鉴北约
4|/right-before:拨出GDP的
-10|/right-before:拿出
5|/right-before:提出的
-6|/right-before:提议,凡超过
3|/right-before:提高到
-5|/right-before:撤军后_自掏
3|/right-before:政府考虑
5|/right-before:敬陪末座,仅
3|/right-before:新总统:国防
-7|/right-before:新首相「
13|/right-before:无须达到
3|/right-before:时说:「
-3|/right-before:是否提过
-3|/right-before:智库:
-23|/right-before:曾呼吁欧洲以
4|/right-before:最怕听到
-7|/right-before:最终做到
3|/right-before:期望的
-5|/right-before:杜思克说,
-4|/right-before:标准
4|/right-before:欧洲盟友花
4|/right-before:每年哪怕拿出
5|/right-before:氏は「
3|/right-before:现行的
19|/right-before:的
-7|/right-before:的5%之间,
-4|/right-before:的相应数字是
-4|/right-before:的该比重都在
6|/right-before:目标定为
3|/right-before:目標の
-9|/right-before:相仿的
4|/right-before:竞选时主张把
-8|/right-before:算法下的
4|/right-before:给自己划下了
-6|/right-before:维持在
13|/right-before:缴纳
3|/right-before:而言
15|/right-before:自己需要做到
-6|/right-before:至少要
7|/right-before:至少达到
13|/right-before:要为自己设定
3|/right-before:要向
3|/right-before:认为
-6|/right-before:许诺
-3|/right-before:访台前夕抛
-13|/right-before:说,
-43|/right-before:谈
5|/right-before:費がGDPの
5|/right-before:走到
-3|/right-before:超出
3|/right-before:超过
5|/right-before:跟进
-3|/right-before:轰炸伊朗后,
23|/right-before:达到
-26|/right-before:达到GDP的
3|/right-before:达到的
9|/right-before:过去
-3|/right-before:都已表态支持
-6|/right-before:都拿
-10|/right-before:都要给出
-3|/right-before:重提
3|/right-before:长期在
3|/right-before:防长:
11|/right-before:防长:外长的
-9|/right-before:须拿出
-21|/right-before:首相:把
-61|/right-before:首相「
4|/right-before:首相は、
-34|/same-figure-of-another
34|/same-figure-of-it
-73|/several:2
-45|/several:3
-32|/several:6
142|/subject:nobody-named
41|/subject:others-named
47|/title
-32|/told-of:0
-6|/told-of:1
19|/told-of:2
19|/told-of:3
-80|/unnamed
-84|/unnamed-beside-others
-3|benchmark/after-far:18 True
9|benchmark/after-far:4 False
6|benchmark/after-follows:的
3|benchmark/after-leads:全球
10|benchmark/after:named False
-3|benchmark/after:named True
-7|benchmark/asks
-22|benchmark/before-commas:0 0
-18|benchmark/before-commas:1 0
-6|benchmark/before-commas:2 0
-6|benchmark/before-commas:2 1
-18|benchmark/before-far:18 0
-16|benchmark/before-far:36 0
-12|benchmark/before-far:4 0
-9|benchmark/before-far:9 0
7|benchmark/before-far:far 0
-5|benchmark/before-far:far 1
-6|benchmark/before-follows-rank:の 0 0
4|benchmark/before-follows-rank:の 1 0
-10|benchmark/before-follows-rank:总 0 0
-4|benchmark/before-follows-rank:所 0 0
-3|benchmark/before-follows-rank:智 0 0
-7|benchmark/before-follows-rank:称 0 0
-4|benchmark/before-follows:の
7|benchmark/before-follows:のコ
7|benchmark/before-follows:のコリン
-3|benchmark/before-follows:の元
-3|benchmark/before-follows:の元国防
-6|benchmark/before-follows:の高
-6|benchmark/before-follows:の高官は
-3|benchmark/before-follows:一
-3|benchmark/before-follows:一家
-10|benchmark/before-follows:总
-10|benchmark/before-follows:总统
-7|benchmark/before-follows:总统:3
-4|benchmark/before-follows:所
-4|benchmark/before-follows:所管
-4|benchmark/before-follows:所管分だ
-3|benchmark/before-follows:智
-3|benchmark/before-follows:智库
-3|benchmark/before-follows:智库:3
-7|benchmark/before-follows:称
-6|benchmark/before-follows:称,
-6|benchmark/before-follows:称,军费
-33|benchmark/before-leads:
-4|benchmark/before-leads:,
7|benchmark/before-leads:】
-6|benchmark/before-leads:した
-6|benchmark/before-leads:た
-4|benchmark/before-leads:は
7|benchmark/before-leads:事】
-4|benchmark/before-leads:党は
-7|benchmark/before-leads:长
-6|benchmark/before-leads:首长
-19|benchmark/before-opens:False named
-4|benchmark/before-opens:False patient
-30|benchmark/before-opens:True named
-42|benchmark/before-rank:0 0 named
-6|benchmark/before-rank:0 1 named
3|benchmark/before-rank:1 0 named
-3|benchmark/before:agent
-48|benchmark/before:named
-5|benchmark/before:patient
22|benchmark/class-main:ALLIES ALLIES
3|benchmark/class-main:ALLIES CHN
61|benchmark/class-main:ALLIES JPN
15|benchmark/class-main:ALLIES KOR
4|benchmark/class-main:ALLIES NATO
16|benchmark/class-main:ALLIES TWN
19|benchmark/class-main:ALLIES land
29|benchmark/class-main:ALLIES member
-6|benchmark/class-main:EU ALLIES
-40|benchmark/class-main:JPN JPN
-12|benchmark/class-main:KOR KOR
-8|benchmark/class-main:NATO ALLIES
-5|benchmark/class-main:NATO JPN
-7|benchmark/class-main:NATO member
-4|benchmark/class-main:TWN JPN
-14|benchmark/class-main:TWN TWN
-4|benchmark/class-main:USA JPN
-15|benchmark/class-main:land land
-4|benchmark/class-main:member ALLIES
-4|benchmark/class-main:member JPN
-22|benchmark/class-main:member member
21|benchmark/class-named:ALLIES ALLIES others-named
3|benchmark/class-named:ALLIES CHN nobody-named
30|benchmark/class-named:ALLIES JPN nobody-named
31|benchmark/class-named:ALLIES JPN others-named
3|benchmark/class-named:ALLIES KOR nobody-named
12|benchmark/class-named:ALLIES KOR others-named
4|benchmark/class-named:ALLIES NATO others-named
6|benchmark/class-named:ALLIES TWN nobody-named
11|benchmark/class-named:ALLIES TWN others-named
9|benchmark/class-named:ALLIES land nobody-named
10|benchmark/class-named:ALLIES land others-named
9|benchmark/class-named:ALLIES member nobody-named
21|benchmark/class-named:ALLIES member others-named
-6|benchmark/class-named:EU ALLIES others-named
-24|benchmark/class-named:JPN JPN nobody-named
-16|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:KOR KOR nobody-named
-9|benchmark/class-named:KOR KOR others-named
-7|benchmark/class-named:NATO ALLIES others-named
-3|benchmark/class-named:NATO JPN others-named
-6|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:TWN JPN others-named
-5|benchmark/class-named:TWN TWN nobody-named
-9|benchmark/class-named:TWN TWN others-named
-3|benchmark/class-named:USA JPN others-named
-7|benchmark/class-named:land land nobody-named
-7|benchmark/class-named:land land others-named
-4|benchmark/class-named:member ALLIES others-named
-3|benchmark/class-named:member JPN others-named
-8|benchmark/class-named:member member nobody-named
-14|benchmark/class-named:member member others-named
62|benchmark/class-shape:ALLIES half
107|benchmark/class-shape:ALLIES whole
-3|benchmark/class-shape:CHN whole
-6|benchmark/class-shape:EU half
-18|benchmark/class-shape:JPN half
-24|benchmark/class-shape:JPN whole
-10|benchmark/class-shape:KOR half
-4|benchmark/class-shape:KOR whole
-10|benchmark/class-shape:NATO half
-16|benchmark/class-shape:NATO whole
-5|benchmark/class-shape:TWN half
-14|benchmark/class-shape:TWN whole
-3|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-17|benchmark/class-shape:land whole
-9|benchmark/class-shape:member half
-22|benchmark/class-shape:member whole
49|benchmark/class-value:ALLIES 2
8|benchmark/class-value:ALLIES 2.5
22|benchmark/class-value:ALLIES 3
52|benchmark/class-value:ALLIES 3.5
4|benchmark/class-value:ALLIES 4
31|benchmark/class-value:ALLIES 5
-6|benchmark/class-value:EU 3.5
-4|benchmark/class-value:NATO 2
-5|benchmark/class-value:NATO 2.5
-4|benchmark/class-value:NATO 3.5
-10|benchmark/class-value:NATO 5
-5|benchmark/class-value:USA 5
169|benchmark/class:ALLIES
-3|benchmark/class:CHN
-7|benchmark/class:EU
-43|benchmark/class:JPN
-14|benchmark/class:KOR
-26|benchmark/class:NATO
-19|benchmark/class:TWN
-8|benchmark/class:USA
-17|benchmark/class:land
-31|benchmark/class:member
14|benchmark/group:two
14|benchmark/group:two back:0
3|benchmark/known-for:ALLIES 2 2023
11|benchmark/known-for:ALLIES 2.5 2024-07-18
4|benchmark/known-for:ALLIES 2.5 2024-08-12
-7|benchmark/known-for:ALLIES 2.5 2025-11-26
3|benchmark/known-for:ALLIES 2023
11|benchmark/known-for:ALLIES 2024-07-18
4|benchmark/known-for:ALLIES 2024-08-12
4|benchmark/known-for:ALLIES 2025-09-24
-7|benchmark/known-for:ALLIES 2025-11-26
3|benchmark/known-for:ALLIES 2035
4|benchmark/known-for:ALLIES 4 2025-09-24
3|benchmark/known-for:ALLIES 5 2035
-3|benchmark/known-for:AUS 2.5 2024-08-12
-3|benchmark/known-for:AUS 2024-08-12
-6|benchmark/known-for:GBR 2.5 2024-07-18
-6|benchmark/known-for:GBR 2024-07-18
-4|benchmark/known-for:NATO 2.5 2024-07-18
-4|benchmark/known-for:NATO 2024-07-18
7|benchmark/known-for:NZL 2.5 2025-11-26
7|benchmark/known-for:NZL 2025-11-26
-4|benchmark/known-for:TWN 2025-09-24
-4|benchmark/known-for:TWN 4 2025-09-24
49|benchmark/known:ALLIES 2
4|benchmark/known:ALLIES 2 2022
10|benchmark/known:ALLIES 2 2023
13|benchmark/known:ALLIES 2 2024
18|benchmark/known:ALLIES 2 2025
3|benchmark/known:ALLIES 2 2026
21|benchmark/known:ALLIES 2 since-2025
27|benchmark/known:ALLIES 2 to-2024
8|benchmark/known:ALLIES 2.5
15|benchmark/known:ALLIES 2.5 2024
-7|benchmark/known:ALLIES 2.5 2025
-7|benchmark/known:ALLIES 2.5 since-2025
15|benchmark/known:ALLIES 2.5 to-2024
21|benchmark/known:ALLIES 3
21|benchmark/known:ALLIES 3 2025
21|benchmark/known:ALLIES 3 since-2025
52|benchmark/known:ALLIES 3.5
35|benchmark/known:ALLIES 3.5 2025
15|benchmark/known:ALLIES 3.5 2026
52|benchmark/known:ALLIES 3.5 since-2025
4|benchmark/known:ALLIES 4
4|benchmark/known:ALLIES 4 2025
4|benchmark/known:ALLIES 4 since-2025
31|benchmark/known:ALLIES 5
21|benchmark/known:ALLIES 5 2025
10|benchmark/known:ALLIES 5 2026
31|benchmark/known:ALLIES 5 since-2025
126|benchmark/known:ALLIES since-2025
42|benchmark/known:ALLIES to-2024
-4|benchmark/known:AUS 2.5
-3|benchmark/known:AUS 2.5 2024
-3|benchmark/known:AUS 2.5 to-2024
-3|benchmark/known:AUS to-2024
-6|benchmark/known:CAN since-2025
-6|benchmark/known:EU 3.5
-6|benchmark/known:EU 3.5 2025
-6|benchmark/known:EU 3.5 since-2025
-7|benchmark/known:EU since-2025
-6|benchmark/known:GBR 2.5
-6|benchmark/known:GBR 2.5 2024
-6|benchmark/known:GBR 2.5 to-2024
-6|benchmark/known:GBR to-2024
-3|benchmark/known:IND 3
-3|benchmark/known:IND 3 2025
-3|benchmark/known:IND 3 since-2025
-3|benchmark/known:IND since-2025
-17|benchmark/known:JPN 2
-4|benchmark/known:JPN 2 2022
-4|benchmark/known:JPN 2 2023
-4|benchmark/known:JPN 2 2024
-4|benchmark/known:JPN 2 2025
-6|benchmark/known:JPN 2 since-2025
-11|benchmark/known:JPN 2 to-2024
-18|benchmark/known:JPN 3.5
-11|benchmark/known:JPN 3.5 2025
-6|benchmark/known:JPN 3.5 2026
-18|benchmark/known:JPN 3.5 since-2025
-3|benchmark/known:JPN 5
-3|benchmark/known:JPN 5 since-2025
-31|benchmark/known:JPN since-2025
-12|benchmark/known:JPN to-2024
-10|benchmark/known:KOR 3.5
-7|benchmark/known:KOR 3.5 2025
-10|benchmark/known:KOR 3.5 since-2025
-4|benchmark/known:KOR 5
-4|benchmark/known:KOR 5 2025
-4|benchmark/known:KOR 5 since-2025
-14|benchmark/known:KOR since-2025
-8|benchmark/known:LVA 3
-8|benchmark/known:LVA 3 2025
-8|benchmark/known:LVA 3 since-2025
-8|benchmark/known:LVA since-2025
-4|benchmark/known:MKD 2
-4|benchmark/known:MKD 2 2025
-4|benchmark/known:MKD 2 since-2025
-4|benchmark/known:MKD since-2025
-4|benchmark/known:NATO 2
-3|benchmark/known:NATO 2 to-2024
-5|benchmark/known:NATO 2.5
-5|benchmark/known:NATO 2.5 2024
-5|benchmark/known:NATO 2.5 to-2024
-4|benchmark/known:NATO 3.5
-3|benchmark/known:NATO 3.5 2025
-4|benchmark/known:NATO 3.5 since-2025
-10|benchmark/known:NATO 5
-7|benchmark/known:NATO 5 2025
-3|benchmark/known:NATO 5 2026
-10|benchmark/known:NATO 5 since-2025
-18|benchmark/known:NATO since-2025
-8|benchmark/known:NATO to-2024
7|benchmark/known:NZL 2.5
7|benchmark/known:NZL 2.5 2025
7|benchmark/known:NZL 2.5 since-2025
7|benchmark/known:NZL since-2025
-3|benchmark/known:PHL since-2025
-5|benchmark/known:TWN 2
-5|benchmark/known:TWN 2 2023
-5|benchmark/known:TWN 2 to-2024
-5|benchmark/known:TWN 3.5
-3|benchmark/known:TWN 3.5 2026
-5|benchmark/known:TWN 3.5 since-2025
-4|benchmark/known:TWN 4
-4|benchmark/known:TWN 4 2025
-4|benchmark/known:TWN 4 since-2025
-5|benchmark/known:TWN 5
-3|benchmark/known:TWN 5 2025
-5|benchmark/known:TWN 5 since-2025
-14|benchmark/known:TWN since-2025
-5|benchmark/known:TWN to-2024
-5|benchmark/known:USA 5
-3|benchmark/known:USA 5 2025
-5|benchmark/known:USA 5 since-2025
-7|benchmark/known:USA since-2025
9|benchmark/last-kind:benchmark False
4|benchmark/last-kind:benchmark True
-6|benchmark/last-kind:demand False
-16|benchmark/last-kind:level False
-6|benchmark/last-kind:level True
-9|benchmark/last-kind:pledge False
-4|benchmark/last-kind:pledge True
-4|benchmark/last-kind:proposal False
-15|benchmark/last:before nobody-named
-12|benchmark/last:before others-named
-7|benchmark/last:here others-named
-47|benchmark/main:nobody-named
-42|benchmark/main:others-named
-33|benchmark/named:1
-14|benchmark/named:2
8|benchmark/one-of-several
-7|benchmark/right-before:总统:
-3|benchmark/right-before:智库:
-3|benchmark/same-figure-of-another
3|benchmark/same-figure-of-it
-22|benchmark/several:2
6|benchmark/subject:others-named
-30|benchmark/title
36|benchmark/told-of:0
-7|benchmark/told-of:1
-23|benchmark/told-of:2
-6|benchmark/told-of:3
3|benchmark/unnamed
45|benchmark/unnamed-beside-others
5|cap/asks
26|cap/before-commas:0 0
-6|cap/before-commas:1 1
-3|cap/before-far:1 0
16|cap/before-far:18 0
7|cap/before-far:36 0
-3|cap/before-far:4 0
6|cap/before-far:9 0
-6|cap/before-far:far 1
-4|cap/before-follows-rank:、 0 0
-3|cap/before-follows-rank:が 0 0
3|cap/before-follows-rank:で 0 0
5|cap/before-follows-rank:で 1 0
8|cap/before-follows-rank:は 0 0
-3|cap/before-follows-rank:上 0 0
-4|cap/before-follows-rank:不 1 0
-4|cap/before-follows-rank:军 0 0
10|cap/before-follows-rank:决 0 0
4|cap/before-follows-rank:则 0 0
3|cap/before-follows-rank:国 1 1
4|cap/before-follows-rank:外 1 0
-4|cap/before-follows-rank:已 0 0
3|cap/before-follows-rank:把 0 0
7|cap/before-follows-rank:法 0 0
-8|cap/before-follows-rank:社 0 0
4|cap/before-follows-rank:给 0 0
-9|cap/before-follows-rank:要 0 1
-3|cap/before-follows-rank:防 0 0
-4|cap/before-follows:、防
-4|cap/before-follows:、防衛費
-5|cap/before-follows:が国
-5|cap/before-follows:が国防費
8|cap/before-follows:で
5|cap/before-follows:で、
5|cap/before-follows:で、ヌク
3|cap/before-follows:では
3|cap/before-follows:では、政
-4|cap/before-follows:の
-3|cap/before-follows:の過
-3|cap/before-follows:の過剰赤
8|cap/before-follows:は
-3|cap/before-follows:は0
-3|cap/before-follows:は0.8
3|cap/before-follows:は、
3|cap/before-follows:は、財政
8|cap/before-follows:は国
8|cap/before-follows:は国防費
-3|cap/before-follows:上
-3|cap/before-follows:上院
-3|cap/before-follows:上院、対
-4|cap/before-follows:不
-4|cap/before-follows:不同
-4|cap/before-follows:不同,邻
-4|cap/before-follows:军
-4|cap/before-follows:军事
-4|cap/before-follows:军事专家
10|cap/before-follows:决
10|cap/before-follows:决定
10|cap/before-follows:决定国防
4|cap/before-follows:则
3|cap/before-follows:国
3|cap/before-follows:国防
3|cap/before-follows:国防省が
4|cap/before-follows:外
4|cap/before-follows:外交
4|cap/before-follows:外交大臣
-4|cap/before-follows:已
-4|cap/before-follows:已定
-4|cap/before-follows:已定下国
3|cap/before-follows:把
3|cap/before-follows:把国
3|cap/before-follows:把国防开
6|cap/before-follows:法
6|cap/before-follows:法律
6|cap/before-follows:法律规定
-8|cap/before-follows:社
-4|cap/before-follows:社会
-4|cap/before-follows:社会科学
-4|cap/before-follows:社科
-4|cap/before-follows:社科院学
4|cap/before-follows:给
4|cap/before-follows:给自
4|cap/before-follows:给自己划
-9|cap/before-follows:要
-9|cap/before-follows:要求
-9|cap/before-follows:要求索非
-3|cap/before-follows:防
-3|cap/before-follows:防衛
-3|cap/before-follows:防衛費増
18|cap/before-leads:
-6|cap/before-leads:、
-3|cap/before-leads:し、
-5|cap/before-leads:ァの
-4|cap/before-leads:与
4|cap/before-leads:国
4|cap/before-leads:国的
-3|cap/before-leads:日、
5|cap/before-leads:洋の
6|cap/before-leads:的
-4|cap/before-leads:说,
4|cap/before-leads:邻国
3|cap/before-leads:隣の
-5|cap/before-opens:False agent
9|cap/before-opens:False named
12|cap/before-opens:True agent
6|cap/before-rank:0 0 agent
12|cap/before-rank:0 0 named
-8|cap/before-rank:0 1 named
6|cap/before-rank:1 0 named
7|cap/before:agent
11|cap/before:named
-8|cap/class-main:ALLIES JPN
-6|cap/class-main:ALLIES land
-3|cap/class-main:CHN JPN
-10|cap/class-main:EU member
14|cap/class-main:JPN JPN
-6|cap/class-main:JPN land
4|cap/class-main:JPN member
-6|cap/class-main:NATO JPN
-5|cap/class-main:NATO member
6|cap/class-main:USA JPN
16|cap/class-main:land land
-4|cap/class-main:member JPN
11|cap/class-main:member member
-5|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES land others-named
-3|cap/class-named:CHN JPN others-named
-10|cap/class-named:EU member others-named
13|cap/class-named:JPN JPN nobody-named
-6|cap/class-named:JPN land others-named
3|cap/class-named:JPN member nobody-named
-3|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:NATO member others-named
7|cap/class-named:USA JPN others-named
3|cap/class-named:land land nobody-named
13|cap/class-named:land land others-named
-4|cap/class-named:member JPN nobody-named
12|cap/class-named:member member others-named
-3|cap/class-shape:ALLIES tenth
-10|cap/class-shape:ALLIES whole
-7|cap/class-shape:CHN whole
-5|cap/class-shape:EU half
-4|cap/class-shape:EU tenth
-4|cap/class-shape:JPN half
-12|cap/class-shape:JPN tenth
28|cap/class-shape:JPN whole
-4|cap/class-shape:NATO half
-8|cap/class-shape:NATO whole
14|cap/class-shape:land tenth
9|cap/class-shape:member half
6|cap/class-shape:member tenth
-6|cap/class-shape:member whole
-7|cap/class-value:ALLIES 1
-4|cap/class-value:EU 1.3
3|cap/class-value:EU 1.5
-9|cap/class-value:EU 3.5
-5|cap/class-value:NATO 1
-12|cap/class-value:USA 1
12|cap/class-value:USA 2
3|cap/class-value:USA 4.7
-15|cap/class:ALLIES
-3|cap/class:CHN
-10|cap/class:EU
13|cap/class:JPN
-13|cap/class:NATO
6|cap/class:USA
16|cap/class:land
8|cap/class:member
-11|cap/group:list before 1
-11|cap/group:list before union
-11|cap/group:list-follows:の
-11|cap/group:list-follows:の赤
-11|cap/group:list-leads:
10|cap/known-for:BGR 2028
10|cap/known-for:BGR 3.5 2028
-3|cap/known-for:DEU 1 1978-06-14
-3|cap/known-for:DEU 1978-06-14
-3|cap/known-for:EU 1.3 2024
-3|cap/known-for:EU 2024
-9|cap/known-for:EU 2028
-9|cap/known-for:EU 3.5 2028
-3|cap/known-for:GRC 2.2 2024
-3|cap/known-for:GRC 2024
3|cap/known-for:IDN 0.8 2025
3|cap/known-for:IDN 2025
-3|cap/known-for:JPN 0.8 2025
3|cap/known-for:JPN 1 1978-06-14
3|cap/known-for:JPN 1978-06-14
-3|cap/known-for:JPN 2025
5|cap/known-for:KAZ 0.6 2025-11-24
5|cap/known-for:KAZ 2025-11-24
4|cap/known-for:OMN 2024-11-11
4|cap/known-for:OMN 5 2024-11-11
-4|cap/known-for:SDN 2024-11-11
-4|cap/known-for:SDN 5 2024-11-11
3|cap/known-for:SVN 1.3 2024
3|cap/known-for:SVN 2024
3|cap/known-for:TUR 2.2 2024
3|cap/known-for:TUR 2024
-7|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 since-2025
-10|cap/known:ALLIES since-2025
10|cap/known:BGR 3.5
10|cap/known:BGR 3.5 2025
10|cap/known:BGR 3.5 since-2025
8|cap/known:BGR since-2025
-3|cap/known:BRN 3.1
-3|cap/known:BRN 3.1 1999
-3|cap/known:BRN 3.1 to-1999
-3|cap/known:BRN to-1999
-12|cap/known:CHN 1
-8|cap/known:CHN 1 2025
-4|cap/known:CHN 1 2026
-12|cap/known:CHN 1 since-2025
5|cap/known:CHN 2
5|cap/known:CHN 2 2025
5|cap/known:CHN 2 since-2025
-3|cap/known:CHN since-2025
-6|cap/known:DEU 1
-3|cap/known:DEU 1 1978
-3|cap/known:DEU 1 since-2025
-3|cap/known:DEU 1 to-1999
-3|cap/known:DEU to-1999
-4|cap/known:EU 1.3
-4|cap/known:EU 1.3 2024
-4|cap/known:EU 1.3 to-2024
3|cap/known:EU 1.5
3|cap/known:EU 1.5 2025
3|cap/known:EU 1.5 since-2025
-9|cap/known:EU 3.5
-9|cap/known:EU 3.5 2025
-9|cap/known:EU 3.5 since-2025
-5|cap/known:EU since-2025
-4|cap/known:EU to-2024
-3|cap/known:GRC 2.2
-3|cap/known:GRC 2.2 2024
-3|cap/known:GRC 2.2 to-2024
-3|cap/known:GRC to-2024
3|cap/known:IDN 0.8
3|cap/known:IDN 0.8 2025
3|cap/known:IDN 0.8 since-2025
3|cap/known:IDN since-2025
-3|cap/known:ITA 1.5
-3|cap/known:ITA 1.5 2025
-3|cap/known:ITA 1.5 since-2025
-3|cap/known:ITA since-2025
-6|cap/known:JOR 5
-6|cap/known:JOR 5 2026
-6|cap/known:JOR 5 since-2025
-6|cap/known:JOR since-2025
-3|cap/known:JPN 0.8
-3|cap/known:JPN 0.8 2025
-3|cap/known:JPN 0.8 since-2025
47|cap/known:JPN 1
11|cap/known:JPN 1 1978
3|cap/known:JPN 1 1985
11|cap/known:JPN 1 2025
8|cap/known:JPN 1 2026
22|cap/known:JPN 1 since-2025
19|cap/known:JPN 1 to-1999
4|cap/known:JPN 1 to-2024
-5|cap/known:JPN 1.3
-5|cap/known:JPN 1.3 2025
-5|cap/known:JPN 1.3 since-2025
-17|cap/known:JPN 2
-17|cap/known:JPN 2 2025
-17|cap/known:JPN 2 since-2025
-4|cap/known:JPN 3.5
-4|cap/known:JPN 3.5 2025
-4|cap/known:JPN 3.5 since-2025
-3|cap/known:JPN 4.7
-3|cap/known:JPN 4.7 2025
-3|cap/known:JPN 4.7 since-2025
-12|cap/known:JPN since-2025
19|cap/known:JPN to-1999
4|cap/known:JPN to-2024
5|cap/known:KAZ 0.6
5|cap/known:KAZ 0.6 2025
5|cap/known:KAZ 0.6 since-2025
5|cap/known:KAZ since-2025
6|cap/known:KWT 5
6|cap/known:KWT 5 2026
6|cap/known:KWT 5 since-2025
6|cap/known:KWT since-2025
-4|cap/known:MAR 2.8
-4|cap/known:MAR 2.8 2025
-4|cap/known:MAR 2.8 since-2025
-4|cap/known:MAR since-2025
3|cap/known:MYS 3.1
3|cap/known:MYS 3.1 1999
3|cap/known:MYS 3.1 to-1999
-5|cap/known:MYS 6
-5|cap/known:MYS 6 2024
-5|cap/known:MYS 6 to-2024
3|cap/known:MYS to-1999
-3|cap/known:MYS to-2024
-5|cap/known:NATO 1
-8|cap/known:NATO since-2025
4|cap/known:OMN 5
4|cap/known:OMN 5 2024
4|cap/known:OMN 5 to-2024
-4|cap/known:SDN 5
-4|cap/known:SDN 5 2024
-4|cap/known:SDN 5 to-2024
-4|cap/known:SDN to-2024
9|cap/known:SGP 6
5|cap/known:SGP 6 2024
3|cap/known:SGP 6 2025
3|cap/known:SGP 6 since-2025
5|cap/known:SGP 6 to-2024
5|cap/known:SGP to-2024
5|cap/known:SVN 1.3
5|cap/known:SVN 1.3 2024
5|cap/known:SVN 1.3 to-2024
5|cap/known:SVN to-2024
5|cap/known:TON 1.3
5|cap/known:TON 1.3 2025
5|cap/known:TON 1.3 since-2025
5|cap/known:TON since-2025
4|cap/known:TUN 2.8
4|cap/known:TUN 2.8 2025
4|cap/known:TUN 2.8 since-2025
4|cap/known:TUN since-2025
3|cap/known:TUR 2.2
3|cap/known:TUR 2.2 2024
3|cap/known:TUR 2.2 to-2024
3|cap/known:TUR to-2024
-12|cap/known:USA 1
-7|cap/known:USA 1 1978
-3|cap/known:USA 1 1985
-12|cap/known:USA 1 to-1999
12|cap/known:USA 2
12|cap/known:USA 2 2025
12|cap/known:USA 2 since-2025
3|cap/known:USA 4.7
3|cap/known:USA 4.7 2025
3|cap/known:USA 4.7 since-2025
18|cap/known:USA since-2025
-12|cap/known:USA to-1999
7|cap/last-kind:cap False
4|cap/last-kind:denial False
4|cap/last-kind:denial True
-26|cap/last-kind:level False
6|cap/last-kind:proposal False
3|cap/last-kind:proposal True
-9|cap/last:before nobody-named
6|cap/last:here nobody-named
29|cap/main:nobody-named
16|cap/main:others-named
16|cap/named:1
12|cap/one-of-several
-4|cap/right-before:、防衛費
3|cap/right-before:では、政府が
-3|cap/right-before:は
4|cap/right-before:给自己划下了
-9|cap/same-figure-of-another
9|cap/same-figure-of-it
-12|cap/several:2
23|cap/title
-10|cap/told-of:0
6|cap/told-of:2
-17|cap/unnamed-beside-others
15|demand/after-far:1 True
22|demand/after-far:18 False
36|demand/after-far:18 True
-22|demand/after-far:36 False
-11|demand/after-far:36 True
-30|demand/after-far:4 False
-3|demand/after-far:4 True
19|demand/after-far:9 False
3|demand/after-far:9 True
-4|demand/after-follows:2
-3|demand/after-follows:20 True
-15|demand/after-follows:、
-29|demand/after-follows:、日 False
14|demand/after-follows:、韓 False
28|demand/after-follows:。
19|demand/after-follows:。 False
9|demand/after-follows:。 True
-24|demand/after-follows:が
-8|demand/after-follows:が5 False
-5|demand/after-follows:が対 True
-7|demand/after-follows:が応 False
-3|demand/after-follows:が決 False
-4|demand/after-follows:す
-4|demand/after-follows:すべ False
-4|demand/after-follows:だ
-4|demand/after-follows:だけ True
32|demand/after-follows:に
-4|demand/after-follows:にと True
-22|demand/after-follows:には False
7|demand/after-follows:にも False
-22|demand/after-follows:にも True
-5|demand/after-follows:に対 True
-16|demand/after-follows:に届 False
-33|demand/after-follows:に当 False
19|demand/after-follows:に改 True
9|demand/after-follows:に期 False
29|demand/after-follows:に求 False
-8|demand/after-follows:に至 True
7|demand/after-follows:に要 False
35|demand/after-follows:に要 True
27|demand/after-follows:に迫 False
27|demand/after-follows:に迫 True
-17|demand/after-follows:に飛 True
-7|demand/after-follows:の
-5|demand/after-follows:の5 False
5|demand/after-follows:の事 False
3|demand/after-follows:の全 False
4|demand/after-follows:の標 False
-6|demand/after-follows:の針 True
-4|demand/after-follows:の防 True
-7|demand/after-follows:の頼 True
17|demand/after-follows:は
-3|demand/after-follows:は2 False
-5|demand/after-follows:は「 False
31|demand/after-follows:はど True
-4|demand/after-follows:は既 True
-3|demand/after-follows:へ
-3|demand/after-follows:への False
-17|demand/after-follows:も
-3|demand/after-follows:もだ False
-8|demand/after-follows:も例 False
-3|demand/after-follows:も念 False
-30|demand/after-follows:不
-28|demand/after-follows:不会 True
12|demand/after-follows:中
10|demand/after-follows:中名 False
11|demand/after-follows:也
16|demand/after-follows:也一 False
-3|demand/after-follows:也一 True
-3|demand/after-follows:也没 True
8|demand/after-follows:做
4|demand/after-follows:做到 False
4|demand/after-follows:做得 True
11|demand/after-follows:准
11|demand/after-follows:准备 True
-9|demand/after-follows:刚
-9|demand/after-follows:刚刚 True
4|demand/after-follows:反
4|demand/after-follows:反应 True
-9|demand/after-follows:发
-9|demand/after-follows:发言 True
-7|demand/after-follows:同
-7|demand/after-follows:同样 True
-5|demand/after-follows:喊
-5|demand/after-follows:喊得 True
-3|demand/after-follows:国
-3|demand/after-follows:国防 True
-3|demand/after-follows:在
-11|demand/after-follows:報
-11|demand/after-follows:報告 False
6|demand/after-follows:大
6|demand/after-follows:大为 True
9|demand/after-follows:宪
9|demand/after-follows:宪章 False
3|demand/after-follows:对
3|demand/after-follows:对此 True
7|demand/after-follows:尚
7|demand/after-follows:尚未 True
-6|demand/after-follows:幹
-6|demand/after-follows:幹部 True
15|demand/after-follows:态
15|demand/after-follows:态度 True
-5|demand/after-follows:怎
-5|demand/after-follows:怎么 False
-7|demand/after-follows:总
-7|demand/after-follows:总统 True
-4|demand/after-follows:恐
-4|demand/after-follows:恐面 False
4|demand/after-follows:成
4|demand/after-follows:成员 False
3|demand/after-follows:拒
3|demand/after-follows:拒绝 True
7|demand/after-follows:新
7|demand/after-follows:新标 False
8|demand/after-follows:木
8|demand/after-follows:木原 True
7|demand/after-follows:未
8|demand/after-follows:未当 True
5|demand/after-follows:氏
5|demand/after-follows:氏は True
6|demand/after-follows:的
-3|demand/after-follows:的参 True
11|demand/after-follows:的要 False
7|demand/after-follows:而
9|demand/after-follows:而言 False
4|demand/after-follows:能
4|demand/after-follows:能做 True
-6|demand/after-follows:要
-4|demand/after-follows:要求 False
13|demand/after-follows:讲
13|demand/after-follows:讲的 True
-8|demand/after-follows:辗
-8|demand/after-follows:辗转 False
3|demand/after-follows:防
6|demand/after-follows:防卫 True
-3|demand/after-follows:防长 True
-10|demand/after-follows:首
-11|demand/after-follows:首相 False
-3|demand/after-leads:\",
5|demand/after-leads:%,
-9|demand/after-leads:%;
-6|demand/after-leads:%_
27|demand/after-leads:%、
-12|demand/after-leads:%が
16|demand/after-leads:%对
7|demand/after-leads:%是
-3|demand/after-leads:,对
-7|demand/after-leads:、「
-13|demand/after-leads:」_
-5|demand/after-leads:」…
-30|demand/after-leads:い。
-4|demand/after-leads:いう
27|demand/after-leads:う、
-15|demand/after-leads:え、
31|demand/after-leads:き、
-9|demand/after-leads:し、
-3|demand/after-leads:だ。
-11|demand/after-leads:て「
12|demand/after-leads:ての
-7|demand/after-leads:とに
-4|demand/after-leads:に「
-4|demand/after-leads:は、
9|demand/after-leads:よう
-3|demand/after-leads:り、
-29|demand/after-leads:れる
10|demand/after-leads:为对
-3|demand/after-leads:义,
4|demand/after-leads:五,
4|demand/after-leads:全体
9|demand/after-leads:写进
6|demand/after-leads:出を
-11|demand/after-leads:味_
19|demand/after-leads:域の
9|demand/after-leads:多数
-17|demand/after-leads:州、
10|demand/after-leads:平在
3|demand/after-leads:总理
24|demand/after-leads:所有
-16|demand/after-leads:搬到
13|demand/after-leads:是对
-8|demand/after-leads:更让
8|demand/after-leads:望,
8|demand/after-leads:条约
11|demand/after-leads:比,
21|demand/after-leads:求,
-10|demand/after-leads:求_
-20|demand/after-leads:波、
11|demand/after-leads:用于
-3|demand/after-leads:相「
-5|demand/after-leads:相は
-4|demand/after-leads:者:
-27|demand/after-leads:说,
-3|demand/after-leads:谈判
40|demand/after-leads:費を
-3|demand/after-leads:费,
-5|demand/after-leads:間の
-44|demand/after:agent False
20|demand/after:agent True
5|demand/after:named False
-8|demand/after:named True
29|demand/after:patient False
30|demand/after:patient True
-23|demand/asks
-12|demand/before-commas:0 0
14|demand/before-commas:1 0
-4|demand/before-commas:1 1
-3|demand/before-commas:1 2
-9|demand/before-commas:2 0
11|demand/before-commas:2 1
-6|demand/before-commas:3 0
4|demand/before-commas:3 1
7|demand/before-commas:3 2
4|demand/before-far:1 0
7|demand/before-far:18 1
-32|demand/before-far:36 0
-8|demand/before-far:36 1
21|demand/before-far:4 0
10|demand/before-far:9 0
15|demand/before-far:9 1
-14|demand/before-far:far 0
-6|demand/before-far:far 1
8|demand/before-follows-rank:\" 0 0
4|demand/before-follows-rank:) 0 0
-10|demand/before-follows-rank:1 0 0
-3|demand/before-follows-rank:1 1 0
4|demand/before-follows-rank:2 0 0
-3|demand/before-follows-rank:2 2 0
17|demand/before-follows-rank:5 0 0
-55|demand/before-follows-rank:: 0 0
11|demand/before-follows-rank:: 1 0
-12|demand/before-follows-rank:_ 0 0
-4|demand/before-follows-rank:、 0 0
20|demand/before-follows-rank:、 1 0
-7|demand/before-follows-rank:、 3 1
10|demand/before-follows-rank:「 0 0
9|demand/before-follows-rank:」 0 0
-23|demand/before-follows-rank:か 0 0
18|demand/before-follows-rank:か 0 1
-12|demand/before-follows-rank:が 0 0
5|demand/before-follows-rank:が 0 1
-8|demand/before-follows-rank:が 1 1
10|demand/before-follows-rank:き 0 0
-3|demand/before-follows-rank:で 2 0
-3|demand/before-follows-rank:と 0 0
13|demand/before-follows-rank:と 1 0
18|demand/before-follows-rank:に 0 0
14|demand/before-follows-rank:に 0 1
24|demand/before-follows-rank:に 1 0
-22|demand/before-follows-rank:に 1 1
5|demand/before-follows-rank:の 0 1
-6|demand/before-follows-rank:の 1 0
-5|demand/before-follows-rank:の 2 0
10|demand/before-follows-rank:は 0 0
-30|demand/before-follows-rank:は 1 0
16|demand/before-follows-rank:は 1 1
8|demand/before-follows-rank:へ 0 0
16|demand/before-follows-rank:も 0 0
-16|demand/before-follows-rank:を 0 0
10|demand/before-follows-rank:一 0 0
3|demand/before-follows-rank:一 1 0
-11|demand/before-follows-rank:並 0 0
5|demand/before-follows-rank:为 0 0
-5|demand/before-follows-rank:也 0 0
11|demand/before-follows-rank:也 1 0
12|demand/before-follows-rank:以 0 0
-22|demand/before-follows-rank:会 1 0
5|demand/before-follows-rank:保 0 0
21|demand/before-follows-rank:全 0 0
11|demand/before-follows-rank:内 1 1
14|demand/before-follows-rank:军 0 0
-7|demand/before-follows-rank:军 2 2
3|demand/before-follows-rank:准 1 1
5|demand/before-follows-rank:则 0 0
9|demand/before-follows-rank:别 1 0
3|demand/before-follows-rank:副 1 0
-4|demand/before-follows-rank:原 2 1
17|demand/before-follows-rank:同 0 0
5|demand/before-follows-rank:向 0 0
-9|demand/before-follows-rank:呼 1 0
18|demand/before-follows-rank:和 1 0
-6|demand/before-follows-rank:喊 0 0
9|demand/before-follows-rank:国 0 0
-24|demand/before-follows-rank:在 0 0
4|demand/before-follows-rank:在 1 0
-5|demand/before-follows-rank:多 0 0
-12|demand/before-follows-rank:大 0 0
7|demand/before-follows-rank:大 2 0
4|demand/before-follows-rank:完 0 0
-3|demand/before-follows-rank:官 1 1
8|demand/before-follows-rank:对 1 0
46|demand/before-follows-rank:将 0 0
-3|demand/before-follows-rank:将 1 2
-14|demand/before-follows-rank:希 0 0
19|demand/before-follows-rank:应 0 0
3|demand/before-follows-rank:应 1 0
4|demand/before-follows-rank:开 0 0
-26|demand/before-follows-rank:必 0 0
-9|demand/before-follows-rank:总 0 0
-3|demand/before-follows-rank:总 1 0
-17|demand/before-follows-rank:把 0 0
3|demand/before-follows-rank:担 1 0
4|demand/before-follows-rank:拨 0 0
-10|demand/before-follows-rank:拿 0 0
15|demand/before-follows-rank:提 0 0
6|demand/before-follows-rank:放 1 0
-3|demand/before-follows-rank:政 1 0
-4|demand/before-follows-rank:昨 0 0
-11|demand/before-follows-rank:暗 1 0
-3|demand/before-follows-rank:最 0 0
4|demand/before-follows-rank:欧 1 0
12|demand/before-follows-rank:比 1 0
14|demand/before-follows-rank:氏 0 0
3|demand/before-follows-rank:氏 0 1
-33|demand/before-follows-rank:氏 1 0
-13|demand/before-follows-rank:氏 2 0
-9|demand/before-follows-rank:没 1 0
-32|demand/before-follows-rank:点 0 1
15|demand/before-follows-rank:的 0 0
4|demand/before-follows-rank:的 0 2
9|demand/before-follows-rank:的 1 1
-9|demand/before-follows-rank:相 0 0
-7|demand/before-follows-rank:看 0 0
7|demand/before-follows-rank:石 1 2
-3|demand/before-follows-rank:等 0 0
4|demand/before-follows-rank:米 1 0
-3|demand/before-follows-rank:維 2 0
5|demand/before-follows-rank:総 0 0
11|demand/before-follows-rank:缺 1 0
-10|demand/before-follows-rank:自 0 0
5|demand/before-follows-rank:自 1 0
7|demand/before-follows-rank:至 0 0
-4|demand/before-follows-rank:花 0 0
-6|demand/before-follows-rank:苏 1 1
3|demand/before-follows-rank:若 0 0
4|demand/before-follows-rank:获 0 0
4|demand/before-follows-rank:補 0 0
-3|demand/before-follows-rank:要 0 0
-22|demand/before-follows-rank:要 1 0
-3|demand/before-follows-rank:说 1 0
4|demand/before-follows-rank:谈 0 0
-9|demand/before-follows-rank:谈 1 0
5|demand/before-follows-rank:走 0 0
7|demand/before-follows-rank:跟 0 0
8|demand/before-follows-rank:达 1 1
-3|demand/before-follows-rank:还 0 0
4|demand/before-follows-rank:连 1 1
-8|demand/before-follows-rank:都 1 0
-4|demand/before-follows-rank:重 0 0
-10|demand/before-follows-rank:防 0 0
-3|demand/before-follows-rank:防 2 0
-26|demand/before-follows-rank:韩 1 0
-4|demand/before-follows-rank:须 0 0
-3|demand/before-follows-rank:须 1 1
9|demand/before-follows-rank:首 0 0
-7|demand/before-follows-rank:首 1 0
8|demand/before-follows:\"
5|demand/before-follows:\"统
5|demand/before-follows:\"统统达
4|demand/before-follows:)
12|demand/before-follows:)に
12|demand/before-follows:)に求め
-3|demand/before-follows:,
-12|demand/before-follows:,全
-12|demand/before-follows:,全球伙
3|demand/before-follows:,将
3|demand/before-follows:,将国内
4|demand/before-follows:,拿
4|demand/before-follows:,拿出国
5|demand/before-follows:,要
5|demand/before-follows:,要求后
-13|demand/before-follows:1
-10|demand/before-follows:13
-10|demand/before-follows:13日在
3|demand/before-follows:2029
-3|demand/before-follows:3
-3|demand/before-follows:3.
-3|demand/before-follows:3.5%
16|demand/before-follows:5
17|demand/before-follows:5%
4|demand/before-follows:5%_学
7|demand/before-follows:5%要求
-43|demand/before-follows::
4|demand/before-follows::\"
4|demand/before-follows::\"百分
-4|demand/before-follows::与
-4|demand/before-follows::与其谈
-32|demand/before-follows::军
-30|demand/before-follows::军费必
-12|demand/before-follows::美
12|demand/before-follows::美方提
-24|demand/before-follows::美防部
-14|demand/before-follows:_
4|demand/before-follows:_\"
4|demand/before-follows:_\"3.
-8|demand/before-follows:_日
-8|demand/before-follows:_日媒:
11|demand/before-follows:、
-6|demand/before-follows:、5
-7|demand/before-follows:、5%案
-3|demand/before-follows:、ア
3|demand/before-follows:、ス
3|demand/before-follows:、スロベ
-3|demand/before-follows:、ト
-3|demand/before-follows:、トラン
-4|demand/before-follows:、ラ
-4|demand/before-follows:、ラトビ
-4|demand/before-follows:、南
-7|demand/before-follows:、南韩等
-10|demand/before-follows:、拉
-10|demand/before-follows:、拉脱维
6|demand/before-follows:、欧
6|demand/before-follows:、欧州に
-3|demand/before-follows:、波
-3|demand/before-follows:、波兰齐
7|demand/before-follows:、米
6|demand/before-follows:、米の3
-3|demand/before-follows:、葡
-3|demand/before-follows:、葡萄牙
7|demand/before-follows:、西
7|demand/before-follows:、西班牙
20|demand/before-follows:、防
20|demand/before-follows:、防衛費
5|demand/before-follows:、韩
5|demand/before-follows:、韩国和
10|demand/before-follows:「
10|demand/before-follows:「防
10|demand/before-follows:「防衛費
9|demand/before-follows:」
9|demand/before-follows:」达
9|demand/before-follows:」达到3
-5|demand/before-follows:か
-5|demand/before-follows:から
-5|demand/before-follows:から2.
14|demand/before-follows:から3・
-13|demand/before-follows:から、国
-17|demand/before-follows:が
-4|demand/before-follows:が2
3|demand/before-follows:が2%と
-8|demand/before-follows:が2%に
3|demand/before-follows:が35年
-4|demand/before-follows:が3・5
-13|demand/before-follows:が6
-13|demand/before-follows:が6日、
17|demand/before-follows:がア
17|demand/before-follows:がアジア
10|demand/before-follows:が国
9|demand/before-follows:が国防費
-5|demand/before-follows:が打
-5|demand/before-follows:が打診し
6|demand/before-follows:が次
6|demand/before-follows:が次に5
-4|demand/before-follows:が求
-3|demand/before-follows:が求める
-11|demand/before-follows:が訴
-11|demand/before-follows:が訴える
10|demand/before-follows:き
10|demand/before-follows:きょ
10|demand/before-follows:きょう開
-5|demand/before-follows:で
-3|demand/before-follows:での
-3|demand/before-follows:での答弁
9|demand/before-follows:と
3|demand/before-follows:との
3|demand/before-follows:との会談
4|demand/before-follows:とオ
4|demand/before-follows:とオース
3|demand/before-follows:とタ
3|demand/before-follows:とタイに
6|demand/before-follows:とマ
6|demand/before-follows:とマルタ
-6|demand/before-follows:と同
3|demand/before-follows:と同じ5
33|demand/before-follows:に
10|demand/before-follows:に2
3|demand/before-follows:に2%を
5|demand/before-follows:に2%要
38|demand/before-follows:に3
12|demand/before-follows:に3.5
23|demand/before-follows:に3・5
-62|demand/before-follows:に5
4|demand/before-follows:に5%の
9|demand/before-follows:に5%へ
-37|demand/before-follows:に5%を
9|demand/before-follows:に5%要
-49|demand/before-follows:に5%迫
3|demand/before-follows:に6
3|demand/before-follows:に6%要
5|demand/before-follows:にG
5|demand/before-follows:にGDP
-11|demand/before-follows:に「
-5|demand/before-follows:に「3%
-11|demand/before-follows:に「5%
14|demand/before-follows:には
4|demand/before-follows:には2%
3|demand/before-follows:には2.
3|demand/before-follows:には3.
3|demand/before-follows:には5%
-4|demand/before-follows:には名指
8|demand/before-follows:には少な
33|demand/before-follows:にも
7|demand/before-follows:にも5%
6|demand/before-follows:にもGD
5|demand/before-follows:にも相応
31|demand/before-follows:に国
31|demand/before-follows:に国防費
-7|demand/before-follows:に対
-29|demand/before-follows:に対し3
18|demand/before-follows:に対し、
4|demand/before-follows:に期
4|demand/before-follows:に期待す
5|demand/before-follows:に求
5|demand/before-follows:に求める
9|demand/before-follows:に突
9|demand/before-follows:に突き付
-3|demand/before-follows:に続
-3|demand/before-follows:に続き、
-53|demand/before-follows:に説
-53|demand/before-follows:に説く5
8|demand/before-follows:に防
8|demand/before-follows:に防衛費
-9|demand/before-follows:の
4|demand/before-follows:の3.5
-4|demand/before-follows:のN
-4|demand/before-follows:のNAT
-3|demand/before-follows:のシャカ
3|demand/before-follows:のシャー
4|demand/before-follows:のマ
4|demand/before-follows:のマラペ
-9|demand/before-follows:の主
-9|demand/before-follows:の主要国
25|demand/before-follows:の仲
25|demand/before-follows:の仲間に
-5|demand/before-follows:の副
-5|demand/before-follows:の副報道
-4|demand/before-follows:の参
-4|demand/before-follows:の参加者
3|demand/before-follows:の取
3|demand/before-follows:の取り組
4|demand/before-follows:の国
3|demand/before-follows:の国防支
-22|demand/before-follows:の国防相
23|demand/before-follows:の国防費
-19|demand/before-follows:の防
-19|demand/before-follows:の防衛費
5|demand/before-follows:の首
5|demand/before-follows:の首相に
-6|demand/before-follows:は
3|demand/before-follows:は1
3|demand/before-follows:は10%
-7|demand/before-follows:は2
-3|demand/before-follows:は29日
-23|demand/before-follows:は5
6|demand/before-follows:は5%を
12|demand/before-follows:は5%払
-41|demand/before-follows:は5%要
9|demand/before-follows:はN
9|demand/before-follows:はNAT
-3|demand/before-follows:は、
-14|demand/before-follows:は、2%
6|demand/before-follows:は、米国
6|demand/before-follows:は、防衛
8|demand/before-follows:はど
8|demand/before-follows:はどこも
34|demand/before-follows:はト
34|demand/before-follows:はトラン
-5|demand/before-follows:はド
-5|demand/before-follows:はドイツ
-7|demand/before-follows:はポ
-7|demand/before-follows:はポーラ
6|demand/before-follows:は一
6|demand/before-follows:は一律3
8|demand/before-follows:は国
8|demand/before-follows:は国防費
26|demand/before-follows:は少
26|demand/before-follows:は少なく
-30|demand/before-follows:は独
-30|demand/before-follows:は独自に
-18|demand/before-follows:は米
3|demand/before-follows:は米国か
-21|demand/before-follows:は米国に
5|demand/before-follows:は素
5|demand/before-follows:は素晴ら
8|demand/before-follows:へ
7|demand/before-follows:へ3
6|demand/before-follows:へ3.5
18|demand/before-follows:も
6|demand/before-follows:も3
4|demand/before-follows:も3・5
5|demand/before-follows:も5
3|demand/before-follows:も5%を
3|demand/before-follows:も国
3|demand/before-follows:も国防費
-18|demand/before-follows:を
-16|demand/before-follows:を「
-16|demand/before-follows:を「模範
13|demand/before-follows:一
3|demand/before-follows:一样
9|demand/before-follows:一般
9|demand/before-follows:一般には
-5|demand/before-follows:与台
-5|demand/before-follows:与台北「
3|demand/before-follows:与葡
3|demand/before-follows:与葡萄牙
-11|demand/before-follows:並
-11|demand/before-follows:並み
-4|demand/before-follows:並みに求
4|demand/before-follows:並みの5
-10|demand/before-follows:並みのG
5|demand/before-follows:为
3|demand/before-follows:为榜
3|demand/before-follows:为榜样,
6|demand/before-follows:也
13|demand/before-follows:也应
6|demand/before-follows:也把
6|demand/before-follows:也把目标
-12|demand/before-follows:也该
-12|demand/before-follows:也该向5
11|demand/before-follows:以
12|demand/before-follows:以3
12|demand/before-follows:以3%为
-23|demand/before-follows:会
-22|demand/before-follows:会見
-22|demand/before-follows:会見詳報
5|demand/before-follows:保
5|demand/before-follows:保持
5|demand/before-follows:保持3%
3|demand/before-follows:側が
3|demand/before-follows:側がGD
21|demand/before-follows:全
17|demand/before-follows:全て
3|demand/before-follows:全てに5
14|demand/before-follows:全てに同
4|demand/before-follows:全体
4|demand/before-follows:全体に5
11|demand/before-follows:内
11|demand/before-follows:内部
11|demand/before-follows:内部有人
9|demand/before-follows:军
9|demand/before-follows:军费
-7|demand/before-follows:军费何时
5|demand/before-follows:军费应达
5|demand/before-follows:军费须达
3|demand/before-follows:准
3|demand/before-follows:准备
3|demand/before-follows:准备主动
7|demand/before-follows:则
6|demand/before-follows:则正
6|demand/before-follows:则正推动
9|demand/before-follows:别
9|demand/before-follows:别再
9|demand/before-follows:别再拖延
3|demand/before-follows:副
3|demand/before-follows:副部
3|demand/before-follows:副部长林
-4|demand/before-follows:原
-4|demand/before-follows:原订
-4|demand/before-follows:原订20
3|demand/before-follows:各国
17|demand/before-follows:同
5|demand/before-follows:同样
3|demand/before-follows:同样达到
12|demand/before-follows:同步
12|demand/before-follows:同步,以
3|demand/before-follows:向
3|demand/before-follows:向3
3|demand/before-follows:向3.5
-10|demand/before-follows:呼
-10|demand/before-follows:呼吁
-8|demand/before-follows:呼吁盟友
19|demand/before-follows:和
8|demand/before-follows:和巴
8|demand/before-follows:和巴黎也
4|demand/before-follows:和意
4|demand/before-follows:和意大利
5|demand/before-follows:和瑞
5|demand/before-follows:和瑞典也
-6|demand/before-follows:喊
-6|demand/before-follows:喊话
-8|demand/before-follows:喊话:不
7|demand/before-follows:国
4|demand/before-follows:国家
4|demand/before-follows:国家安保
4|demand/before-follows:国防
3|demand/before-follows:国防支出
-3|demand/before-follows:国防省は
-20|demand/before-follows:在
-5|demand/before-follows:在会
-5|demand/before-follows:在会谈中
8|demand/before-follows:在伦
8|demand/before-follows:在伦敦喊
-3|demand/before-follows:在内
-26|demand/before-follows:在四
-26|demand/before-follows:在四年里
4|demand/before-follows:在美
4|demand/before-follows:在美方要
11|demand/before-follows:外相
31|demand/before-follows:外相、ト
-7|demand/before-follows:外相、米
-13|demand/before-follows:外相が先
-11|demand/before-follows:外长
-4|demand/before-follows:外长:其
-7|demand/before-follows:外长回应
-5|demand/before-follows:多
-5|demand/before-follows:多国
-5|demand/before-follows:多国对5
-8|demand/before-follows:大
7|demand/before-follows:大使
7|demand/before-follows:大使表示
-15|demand/before-follows:大統
-14|demand/before-follows:大統領は
4|demand/before-follows:完
4|demand/before-follows:完成
4|demand/before-follows:完成2%
-3|demand/before-follows:官
-3|demand/before-follows:官员
8|demand/before-follows:对
8|demand/before-follows:对美
8|demand/before-follows:对美方要
43|demand/before-follows:将
-3|demand/before-follows:将军
-3|demand/before-follows:将军费占
45|demand/before-follows:将国
44|demand/before-follows:将国防开
-14|demand/before-follows:希
-14|demand/before-follows:希望
-14|demand/before-follows:希望廷布
3|demand/before-follows:幹
3|demand/before-follows:幹部
20|demand/before-follows:应
3|demand/before-follows:应「
3|demand/before-follows:应「迅速
-8|demand/before-follows:应付
-8|demand/before-follows:应付5%
5|demand/before-follows:应在
5|demand/before-follows:应在20
3|demand/before-follows:应当
3|demand/before-follows:应当像其
-3|demand/before-follows:应把
3|demand/before-follows:应把GD
20|demand/before-follows:应拿
20|demand/before-follows:应拿出3
8|demand/before-follows:应该
8|demand/before-follows:应该支付
-8|demand/before-follows:应达
-8|demand/before-follows:应达到5
4|demand/before-follows:开
3|demand/before-follows:开出
-24|demand/before-follows:必
-24|demand/before-follows:必须
14|demand/before-follows:必须做到
-41|demand/before-follows:必须把军
-12|demand/before-follows:总
-12|demand/before-follows:总统
-8|demand/before-follows:总统:4
8|demand/before-follows:总统武契
-8|demand/before-follows:总统达恩
10|demand/before-follows:愿
10|demand/before-follows:愿意
-19|demand/before-follows:把
-10|demand/before-follows:把5
-10|demand/before-follows:把5%提
8|demand/before-follows:把G
8|demand/before-follows:把GDP
-10|demand/before-follows:把军
-14|demand/before-follows:把军费提
11|demand/before-follows:把国
3|demand/before-follows:把国防开
6|demand/before-follows:把国防支
-10|demand/before-follows:把时
-10|demand/before-follows:把时间缩
-12|demand/before-follows:把比
-12|demand/before-follows:把比率提
-3|demand/before-follows:把防务开
4|demand/before-follows:把防卫费
3|demand/before-follows:担
3|demand/before-follows:担心
3|demand/before-follows:担心一旦
4|demand/before-follows:拨
4|demand/before-follows:拨出
4|demand/before-follows:拨出GD
-10|demand/before-follows:拿
-10|demand/before-follows:拿出
3|demand/before-follows:拿出10
7|demand/before-follows:拿出3%
-21|demand/before-follows:拿出5%
15|demand/before-follows:提
6|demand/before-follows:提出
5|demand/before-follows:提出的5
4|demand/before-follows:提前
4|demand/before-follows:提前达成
5|demand/before-follows:提高
5|demand/before-follows:提高到3
6|demand/before-follows:放
6|demand/before-follows:放话
6|demand/before-follows:放话\"准
-3|demand/before-follows:政要
-3|demand/before-follows:政要,要
-4|demand/before-follows:昨
-4|demand/before-follows:昨天
-4|demand/before-follows:昨天则坚
-11|demand/before-follows:暗
-11|demand/before-follows:暗示
-11|demand/before-follows:暗示,共
-3|demand/before-follows:最
4|demand/before-follows:最怕
4|demand/before-follows:最怕听到
-7|demand/before-follows:最终
-7|demand/before-follows:最终做到
4|demand/before-follows:欧
4|demand/before-follows:欧洲
4|demand/before-follows:欧洲盟友
12|demand/before-follows:比
12|demand/before-follows:比照
12|demand/before-follows:比照北约
-29|demand/before-follows:氏
-16|demand/before-follows:氏、
-16|demand/before-follows:氏、米長
-11|demand/before-follows:氏は
20|demand/before-follows:氏は32
-13|demand/before-follows:氏は、米
-5|demand/before-follows:氏はイタ
-14|demand/before-follows:氏は欧州
-9|demand/before-follows:没
-9|demand/before-follows:没有
-9|demand/before-follows:没有提出
-33|demand/before-follows:点
-32|demand/before-follows:点头
-32|demand/before-follows:点头同意
25|demand/before-follows:的
12|demand/before-follows:的军
9|demand/before-follows:的军费也
12|demand/before-follows:的国
9|demand/before-follows:的国防开
5|demand/before-follows:的国防支
-3|demand/before-follows:的国防费
-4|demand/before-follows:的比
-4|demand/before-follows:的比率是
3|demand/before-follows:的目
3|demand/before-follows:的目标是
6|demand/before-follows:的要
4|demand/before-follows:的要价节
-8|demand/before-follows:的言
-8|demand/before-follows:的言论犹
6|demand/before-follows:的部
6|demand/before-follows:的部分,
3|demand/before-follows:相
-9|demand/before-follows:相仿
-9|demand/before-follows:相仿的4
-7|demand/before-follows:看
-7|demand/before-follows:看齐
-8|demand/before-follows:看齐,即
4|demand/before-follows:看齐,把
7|demand/before-follows:石
7|demand/before-follows:石破
7|demand/before-follows:石破茂5
-3|demand/before-follows:等
-3|demand/before-follows:等国
-3|demand/before-follows:等国若不
4|demand/before-follows:米
3|demand/before-follows:米首
3|demand/before-follows:米首脳会
-3|demand/before-follows:維
-3|demand/before-follows:維新
-3|demand/before-follows:維新の会
6|demand/before-follows:総
6|demand/before-follows:総理
5|demand/before-follows:総理「他
11|demand/before-follows:缺
11|demand/before-follows:缺席
11|demand/before-follows:缺席北约
-5|demand/before-follows:自
-11|demand/before-follows:自己
-11|demand/before-follows:自己的军
5|demand/before-follows:自身
5|demand/before-follows:自身は米
7|demand/before-follows:至
7|demand/before-follows:至少
7|demand/before-follows:至少达到
-4|demand/before-follows:花
-4|demand/before-follows:花5
-4|demand/before-follows:花5%的
-6|demand/before-follows:苏
-6|demand/before-follows:苏纳
-6|demand/before-follows:苏纳克在
3|demand/before-follows:若
3|demand/before-follows:若想
3|demand/before-follows:若想继续
4|demand/before-follows:获
4|demand/before-follows:获美
4|demand/before-follows:获美豁免
4|demand/before-follows:補
4|demand/before-follows:補佐
4|demand/before-follows:補佐官、
-24|demand/before-follows:要
-26|demand/before-follows:要求
-17|demand/before-follows:要求美国
-4|demand/before-follows:要求贝尔
-4|demand/before-follows:访东
-4|demand/before-follows:访东盟:
5|demand/before-follows:访白
5|demand/before-follows:访白宫_
-4|demand/before-follows:说
-3|demand/before-follows:说明
-3|demand/before-follows:说明台海
-5|demand/before-follows:谈
3|demand/before-follows:谈5
4|demand/before-follows:谈5%传
-9|demand/before-follows:谈美
-9|demand/before-follows:谈美方\"
5|demand/before-follows:走
5|demand/before-follows:走到
5|demand/before-follows:走到5%
7|demand/before-follows:跟
5|demand/before-follows:跟进
5|demand/before-follows:跟进5%
10|demand/before-follows:达
3|demand/before-follows:达到3.
23|demand/before-follows:达到5%
-26|demand/before-follows:达到GD
3|demand/before-follows:达到的3
8|demand/before-follows:达成
8|demand/before-follows:达成的协
-3|demand/before-follows:还
-4|demand/before-follows:还问
-4|demand/before-follows:还问为何
4|demand/before-follows:连
4|demand/before-follows:连防
4|demand/before-follows:连防卫所
-10|demand/before-follows:都
-8|demand/before-follows:都内
-8|demand/before-follows:都内で講
7|demand/before-follows:都应
7|demand/before-follows:都应把国
-10|demand/before-follows:都要
-10|demand/before-follows:都要给出
-4|demand/before-follows:重
-4|demand/before-follows:重提
-4|demand/before-follows:重提4%
-14|demand/before-follows:防
-3|demand/before-follows:防衛大臣
5|demand/before-follows:防衛費「
-16|demand/before-follows:防长
-6|demand/before-follows:防长则催
-8|demand/before-follows:防长海凯
-26|demand/before-follows:韩
-26|demand/before-follows:韩新
-26|demand/before-follows:韩新:谁
-7|demand/before-follows:须
-9|demand/before-follows:须拿
-9|demand/before-follows:须拿出5
-7|demand/before-follows:首相は1
-4|demand/before-follows:首相は3
-36|demand/before-follows:首相は、
14|demand/before-follows:首相は「
30|demand/before-follows:首相拒绝
-45|demand/before-leads:
7|demand/before-leads:\"
-5|demand/before-leads:\",
4|demand/before-leads:%、
5|demand/before-leads:(
-4|demand/before-leads:)
6|demand/before-leads:)は
3|demand/before-leads:,即
18|demand/before-leads:,称
14|demand/before-leads:,要
19|demand/before-leads::
4|demand/before-leads:;
4|demand/before-leads:EU
11|demand/before-leads:Oの
4|demand/before-leads:U
-30|demand/before-leads:_
-9|demand/before-leads:、
8|demand/before-leads:、「
5|demand/before-leads:、全
9|demand/before-leads:。
52|demand/before-leads:「
6|demand/before-leads:」,
6|demand/before-leads:い。
3|demand/before-leads:うち
-15|demand/before-leads:が
-22|demand/before-leads:が、
17|demand/before-leads:が「
3|demand/before-leads:き、
3|demand/before-leads:し、
-5|demand/before-leads:た
3|demand/before-leads:ため
3|demand/before-leads:ち
5|demand/before-leads:つ
8|demand/before-leads:つ「
-7|demand/before-leads:て、
3|demand/before-leads:ての
7|demand/before-leads:で、
-12|demand/before-leads:と
-4|demand/before-leads:と、
3|demand/before-leads:に、
4|demand/before-leads:に「
-5|demand/before-leads:にも
-13|demand/before-leads:の
41|demand/before-leads:は
13|demand/before-leads:は、
25|demand/before-leads:は「
-14|demand/before-leads:ぶ
7|demand/before-leads:へ、
9|demand/before-leads:み、
4|demand/before-leads:む
3|demand/before-leads:め
-3|demand/before-leads:も
3|demand/before-leads:や
-10|demand/before-leads:り、
3|demand/before-leads:る。
-5|demand/before-leads:れた
-3|demand/before-leads:ア、
-6|demand/before-leads:アと
12|demand/before-leads:アの
7|demand/before-leads:アは
33|demand/before-leads:カが
3|demand/before-leads:ジ、
-13|demand/before-leads:ズ
-6|demand/before-leads:ダの
-13|demand/before-leads:ツの
3|demand/before-leads:ツは
-20|demand/before-leads:ドの
5|demand/before-leads:ドは
4|demand/before-leads:ルは
-13|demand/before-leads:ルズ
16|demand/before-leads:ンは
4|demand/before-leads:ーで
-10|demand/before-leads:ーの
3|demand/before-leads:上
3|demand/before-leads:上要
-3|demand/before-leads:下的
-12|demand/before-leads:不只
12|demand/before-leads:与
-8|demand/before-leads:个
26|demand/before-leads:中、
-10|demand/before-leads:为,
-10|demand/before-leads:书长
-3|demand/before-leads:事】
-7|demand/before-leads:他
4|demand/before-leads:令
4|demand/before-leads:以
4|demand/before-leads:会晤
7|demand/before-leads:体
7|demand/before-leads:余
-28|demand/before-leads:促
-47|demand/before-leads:催促
5|demand/before-leads:全
7|demand/before-leads:全体
-7|demand/before-leads:其他
7|demand/before-leads:其余
-30|demand/before-leads:再批
4|demand/before-leads:出,
-8|demand/before-leads:击
-3|demand/before-leads:利、
-9|demand/before-leads:到与
3|demand/before-leads:前
6|demand/before-leads:前、
9|demand/before-leads:力:
5|demand/before-leads:劝说
9|demand/before-leads:励「
-4|demand/before-leads:包括
-5|demand/before-leads:北约
3|demand/before-leads:即
3|demand/before-leads:压
-4|demand/before-leads:去年
4|demand/before-leads:及;
3|demand/before-leads:友」
-12|demand/before-leads:只
16|demand/before-leads:吁
5|demand/before-leads:同】
8|demand/before-leads:名
-14|demand/before-leads:向
4|demand/before-leads:含む
-3|demand/before-leads:告诉
3|demand/before-leads:员,
-11|demand/before-leads:员向
5|demand/before-leads:呼吁
-9|demand/before-leads:和
3|demand/before-leads:国
-32|demand/before-leads:国が
-59|demand/before-leads:国は
3|demand/before-leads:国や
8|demand/before-leads:国与
7|demand/before-leads:国驻
-10|demand/before-leads:在
-8|demand/before-leads:坚持
-5|demand/before-leads:外长
-11|demand/before-leads:够,
-5|demand/before-leads:大臣
3|demand/before-leads:官_
-67|demand/before-leads:官、
7|demand/before-leads:官「
11|demand/before-leads:官が
6|demand/before-leads:官は
-3|demand/before-leads:宛、
-4|demand/before-leads:宫_
-3|demand/before-leads:对
-7|demand/before-leads:导)
6|demand/before-leads:州の
19|demand/before-leads:希望
-17|demand/before-leads:席
3|demand/before-leads:平
-4|demand/before-leads:年
14|demand/before-leads:应与
4|demand/before-leads:应以
4|demand/before-leads:府は
16|demand/before-leads:府对
14|demand/before-leads:度は
4|demand/before-leads:强令
-5|demand/before-leads:待
-11|demand/before-leads:总统
5|demand/before-leads:愿见
35|demand/before-leads:所有
-30|demand/before-leads:批
-8|demand/before-leads:抨击
-4|demand/before-leads:括
-8|demand/before-leads:持
4|demand/before-leads:提
4|demand/before-leads:效法
14|demand/before-leads:敦促
9|demand/before-leads:斯吁
7|demand/before-leads:方、
3|demand/before-leads:施压
4|demand/before-leads:晤
5|demand/before-leads:普要
10|demand/before-leads:月、
35|demand/before-leads:有
24|demand/before-leads:望
-5|demand/before-leads:期待
5|demand/before-leads:期望
-4|demand/before-leads:本と
-5|demand/before-leads:本和
-9|demand/before-leads:案对
5|demand/before-leads:楼:
4|demand/before-leads:構(
21|demand/before-leads:権が
3|demand/before-leads:権は
-8|demand/before-leads:每个
-18|demand/before-leads:氏、
35|demand/before-leads:氏は
13|demand/before-leads:求
4|demand/before-leads:法
9|demand/before-leads:点名
-3|demand/before-leads:照
-9|demand/before-leads:特在
8|demand/before-leads:界の
-41|demand/before-leads:略_
31|demand/before-leads:略、
-32|demand/before-leads:盛赞
-3|demand/before-leads:省が
4|demand/before-leads:省は
4|demand/before-leads:瞻_
-37|demand/before-leads:示,
20|demand/before-leads:称
3|demand/before-leads:称,
5|demand/before-leads:立つ
7|demand/before-leads:等
3|demand/before-leads:米、
3|demand/before-leads:米「
-14|demand/before-leads:結ぶ
-3|demand/before-leads:约
-11|demand/before-leads:统
-17|demand/before-leads:缺席
5|demand/before-leads:美要
4|demand/before-leads:职_
-5|demand/before-leads:臣
3|demand/before-leads:虽说
34|demand/before-leads:要
-8|demand/before-leads:要向
8|demand/before-leads:要求
5|demand/before-leads:见
7|demand/before-leads:言,
-3|demand/before-leads:诉
5|demand/before-leads:话,
-9|demand/before-leads:话:
8|demand/before-leads:说
20|demand/before-leads:说,
4|demand/before-leads:请
5|demand/before-leads:请求
5|demand/before-leads:谓\"
-32|demand/before-leads:赞
3|demand/before-leads:还要
3|demand/before-leads:追平
-7|demand/before-leads:追问
4|demand/before-leads:逼
11|demand/before-leads:道,
4|demand/before-leads:邦向
3|demand/before-leads:里,
-4|demand/before-leads:長、
-3|demand/before-leads:長は
-18|demand/before-leads:长
5|demand/before-leads:长:
-7|demand/before-leads:问
8|demand/before-leads:问:
-6|demand/before-leads:露,
-12|demand/before-leads:面对
7|demand/before-leads:韩等
-45|demand/before-leads:領が
-8|demand/before-leads:領は
4|demand/before-leads:顿对
7|demand/before-leads:驻
29|demand/before-opens:False agent
31|demand/before-opens:False named
13|demand/before-opens:False patient
-41|demand/before-opens:True agent
-63|demand/before-opens:True named
29|demand/before-opens:True patient
14|demand/before-rank:0 0 agent
39|demand/before-rank:0 0 patient
7|demand/before-rank:0 1 agent
12|demand/before-rank:0 1 patient
5|demand/before-rank:0 2 patient
-38|demand/before-rank:1 0 agent
-3|demand/before-rank:1 0 named
10|demand/before-rank:1 0 patient
7|demand/before-rank:1 1 agent
22|demand/before-rank:1 1 named
-28|demand/before-rank:1 1 patient
7|demand/before-rank:1 2 named
-3|demand/before-rank:1 2 patient
-41|demand/before-rank:2 0 named
8|demand/before-rank:2 0 patient
-4|demand/before-rank:2 1 named
-7|demand/before-rank:2 2 named
-7|demand/before-rank:3 1 named
-13|demand/before:agent
-32|demand/before:named
42|demand/before:patient
37|demand/class-main:ALLIES ALLIES
26|demand/class-main:ALLIES JPN
13|demand/class-main:ALLIES KOR
-34|demand/class-main:ALLIES NATO
14|demand/class-main:ALLIES TWN
3|demand/class-main:ALLIES foe
34|demand/class-main:ALLIES land
-63|demand/class-main:ALLIES member
-7|demand/class-main:CHN JPN
-3|demand/class-main:CHN NATO
5|demand/class-main:EU ALLIES
-6|demand/class-main:EU JPN
11|demand/class-main:EU NATO
-5|demand/class-main:EU land
15|demand/class-main:EU member
-21|demand/class-main:JPN ALLIES
12|demand/class-main:JPN JPN
40|demand/class-main:JPN NATO
6|demand/class-main:JPN TWN
-14|demand/class-main:JPN land
-3|demand/class-main:JPN member
-7|demand/class-main:KOR JPN
5|demand/class-main:KOR KOR
3|demand/class-main:KOR USA
3|demand/class-main:KOR land
27|demand/class-main:NATO ALLIES
-19|demand/class-main:NATO JPN
-16|demand/class-main:NATO KOR
13|demand/class-main:NATO NATO
-19|demand/class-main:NATO TWN
14|demand/class-main:NATO foe
-5|demand/class-main:NATO land
47|demand/class-main:NATO member
5|demand/class-main:TWN JPN
6|demand/class-main:TWN KOR
-4|demand/class-main:USA ALLIES
-32|demand/class-main:USA JPN
-12|demand/class-main:USA KOR
-11|demand/class-main:USA NATO
-3|demand/class-main:USA TWN
-6|demand/class-main:USA USA
18|demand/class-main:USA land
4|demand/class-main:USA member
-19|demand/class-main:foe foe
-29|demand/class-main:land ALLIES
48|demand/class-main:land JPN
4|demand/class-main:land USA
-31|demand/class-main:land land
4|demand/class-main:land member
-12|demand/class-main:member ALLIES
-18|demand/class-main:member JPN
3|demand/class-main:member KOR
-16|demand/class-main:member NATO
3|demand/class-main:member land
-3|demand/class-main:member member
35|demand/class-named:ALLIES ALLIES others-named
28|demand/class-named:ALLIES JPN nobody-named
-3|demand/class-named:ALLIES JPN others-named
11|demand/class-named:ALLIES KOR nobody-named
-6|demand/class-named:ALLIES NATO nobody-named
-28|demand/class-named:ALLIES NATO others-named
-9|demand/class-named:ALLIES TWN nobody-named
23|demand/class-named:ALLIES TWN others-named
15|demand/class-named:ALLIES foe nobody-named
-12|demand/class-named:ALLIES foe others-named
21|demand/class-named:ALLIES land nobody-named
12|demand/class-named:ALLIES land others-named
-63|demand/class-named:ALLIES member others-named
-7|demand/class-named:CHN JPN others-named
-3|demand/class-named:CHN NATO others-named
5|demand/class-named:EU ALLIES others-named
-6|demand/class-named:EU JPN others-named
11|demand/class-named:EU NATO others-named
-5|demand/class-named:EU land others-named
15|demand/class-named:EU member others-named
-21|demand/class-named:JPN ALLIES others-named
11|demand/class-named:JPN JPN others-named
40|demand/class-named:JPN NATO others-named
6|demand/class-named:JPN TWN others-named
-14|demand/class-named:JPN land others-named
-3|demand/class-named:JPN member others-named
-7|demand/class-named:KOR JPN others-named
-5|demand/class-named:KOR KOR nobody-named
10|demand/class-named:KOR KOR others-named
3|demand/class-named:KOR USA others-named
3|demand/class-named:KOR land others-named
30|demand/class-named:NATO ALLIES others-named
-16|demand/class-named:NATO JPN nobody-named
-3|demand/class-named:NATO JPN others-named
-5|demand/class-named:NATO KOR nobody-named
-11|demand/class-named:NATO KOR others-named
13|demand/class-named:NATO NATO nobody-named
-4|demand/class-named:NATO TWN nobody-named
-15|demand/class-named:NATO TWN others-named
15|demand/class-named:NATO foe others-named
-9|demand/class-named:NATO land nobody-named
4|demand/class-named:NATO land others-named
47|demand/class-named:NATO member others-named
5|demand/class-named:TWN JPN others-named
6|demand/class-named:TWN KOR others-named
13|demand/class-named:TWN TWN nobody-named
-11|demand/class-named:TWN TWN others-named
-4|demand/class-named:USA ALLIES others-named
-8|demand/class-named:USA JPN nobody-named
-24|demand/class-named:USA JPN others-named
-10|demand/class-named:USA KOR others-named
-11|demand/class-named:USA NATO others-named
-3|demand/class-named:USA TWN others-named
-6|demand/class-named:USA USA others-named
18|demand/class-named:USA land others-named
4|demand/class-named:USA member others-named
-14|demand/class-named:foe foe nobody-named
-5|demand/class-named:foe foe others-named
-29|demand/class-named:land ALLIES others-named
48|demand/class-named:land JPN others-named
4|demand/class-named:land USA others-named
-13|demand/class-named:land land nobody-named
-18|demand/class-named:land land others-named
4|demand/class-named:land member others-named
-12|demand/class-named:member ALLIES others-named
-4|demand/class-named:member JPN nobody-named
-14|demand/class-named:member JPN others-named
3|demand/class-named:member KOR others-named
-7|demand/class-named:member NATO nobody-named
-9|demand/class-named:member NATO others-named
3|demand/class-named:member land others-named
-3|demand/class-named:member member others-named
21|demand/class-shape:ALLIES fine
14|demand/class-shape:ALLIES half
-20|demand/class-shape:ALLIES tenth
15|demand/class-shape:ALLIES whole
-3|demand/class-shape:CHN tenth
-7|demand/class-shape:CHN whole
27|demand/class-shape:EU half
-14|demand/class-shape:EU tenth
7|demand/class-shape:EU whole
32|demand/class-shape:JPN half
-12|demand/class-shape:JPN tenth
-23|demand/class-shape:KOR half
12|demand/class-shape:KOR tenth
13|demand/class-shape:KOR whole
-3|demand/class-shape:NATO fine
-7|demand/class-shape:NATO half
7|demand/class-shape:NATO tenth
44|demand/class-shape:NATO whole
-9|demand/class-shape:TWN half
22|demand/class-shape:TWN whole
-11|demand/class-shape:USA half
9|demand/class-shape:USA tenth
-45|demand/class-shape:USA whole
-16|demand/class-shape:foe fine
-6|demand/class-shape:foe whole
-9|demand/class-shape:land half
13|demand/class-shape:land tenth
-8|demand/class-shape:land whole
-3|demand/class-shape:member fine
-13|demand/class-shape:member half
10|demand/class-shape:member tenth
-36|demand/class-shape:member whole
22|demand/class-value:ALLIES 0.25
-3|demand/class-value:ALLIES 1
8|demand/class-value:ALLIES 1.5
-8|demand/class-value:ALLIES 1E+1
-16|demand/class-value:ALLIES 3
8|demand/class-value:ALLIES 3.5
-12|demand/class-value:ALLIES 3.7
-4|demand/class-value:ALLIES 3.8
10|demand/class-value:ALLIES 4
35|demand/class-value:ALLIES 5
-8|demand/class-value:EU 2
-13|demand/class-value:EU 2.2
15|demand/class-value:EU 3
28|demand/class-value:EU 3.5
-3|demand/class-value:NATO 0.25
-15|demand/class-value:NATO 2
-3|demand/class-value:NATO 2.2
22|demand/class-value:NATO 3
-11|demand/class-value:NATO 3.5
14|demand/class-value:NATO 3.7
40|demand/class-value:NATO 5
3|demand/class-value:NATO 5.5
10|demand/class-value:USA 1.3
23|demand/class-value:USA 2
-20|demand/class-value:USA 3
-10|demand/class-value:USA 3.5
-10|demand/class-value:USA 3.8
-5|demand/class-value:USA 4
9|demand/class-value:USA 4.7
-41|demand/class-value:USA 5
29|demand/class:ALLIES
-11|demand/class:CHN
21|demand/class:EU
21|demand/class:JPN
41|demand/class:NATO
12|demand/class:TWN
-47|demand/class:USA
-22|demand/class:foe
-3|demand/class:land
-43|demand/class:member
-11|demand/group:all
-4|demand/group:all back:0
-7|demand/group:all back:2
92|demand/group:allies
10|demand/group:allies など
29|demand/group:allies を含
46|demand/group:allies 在内
-15|demand/group:list after 1
4|demand/group:list after lands
-19|demand/group:list after union
-12|demand/group:list before 1
9|demand/group:list before lands
-21|demand/group:list before union
-44|demand/group:list-follows:3
-22|demand/group:list-follows:3.
-22|demand/group:list-follows:3・
-4|demand/group:list-follows:「
-4|demand/group:list-follows:「不
-27|demand/group:list-follows:と
-27|demand/group:list-follows:との
17|demand/group:list-follows:に
12|demand/group:list-follows:に、
-19|demand/group:list-follows:に「
6|demand/group:list-follows:には
15|demand/group:list-follows:に国
28|demand/group:list-follows:に求
-19|demand/group:list-follows:に飛
6|demand/group:list-follows:を
7|demand/group:list-follows:を名
4|demand/group:list-follows:一
4|demand/group:list-follows:一律
23|demand/group:list-follows:也
9|demand/group:list-follows:也升
11|demand/group:list-follows:也达
-16|demand/group:list-follows:各
-23|demand/group:list-follows:各层
6|demand/group:list-follows:各自
-7|demand/group:list-follows:国
-7|demand/group:list-follows:国防
5|demand/group:list-follows:在
6|demand/group:list-follows:在2
4|demand/group:list-follows:将
4|demand/group:list-follows:将军
38|demand/group:list-follows:把
12|demand/group:list-follows:把军
25|demand/group:list-follows:把国
6|demand/group:list-follows:理
6|demand/group:list-follows:理当
11|demand/group:list-follows:等
11|demand/group:list-follows:等国
-38|demand/group:list-follows:说
-38|demand/group:list-follows:说明
-104|demand/group:list-leads:
-7|demand/group:list-leads:)
-4|demand/group:list-leads:,
6|demand/group:list-leads:、
6|demand/group:list-leads:」
7|demand/group:list-leads:ち
27|demand/group:list-leads:は
-19|demand/group:list-leads:る
28|demand/group:list-leads:を
10|demand/group:list-leads:促
17|demand/group:list-leads:吁
4|demand/group:list-leads:让
65|demand/group:signs before
21|demand/group:signs-follows:に
50|demand/group:signs-follows:両
22|demand/group:signs-follows:军
-24|demand/group:signs-follows:新
10|demand/group:two
3|demand/group:two back:0
7|demand/group:two back:1
3|demand/its-money:others-named
4|demand/known-for:ALLIES 2024
-8|demand/known-for:ALLIES 2025
-4|demand/known-for:ALLIES 2025-02-13
-8|demand/known-for:ALLIES 2025-02-27
-4|demand/known-for:ALLIES 2025-04
6|demand/known-for:ALLIES 2025-05
11|demand/known-for:ALLIES 2025-05-19
22|demand/known-for:ALLIES 2025-05-30
-4|demand/known-for:ALLIES 2025-06
-3|demand/known-for:ALLIES 2025-06-10
4|demand/known-for:ALLIES 2025-06-21
9|demand/known-for:ALLIES 2025-06-22
-4|demand/known-for:ALLIES 2025-06-24
-11|demand/known-for:ALLIES 2025-08
34|demand/known-for:ALLIES 2025-11-03
-4|demand/known-for:ALLIES 2026
8|demand/known-for:ALLIES 2026-01-23
-6|demand/known-for:ALLIES 2026-02-05
8|demand/known-for:ALLIES 2026-02-18
12|demand/known-for:ALLIES 2026-05-31
-6|demand/known-for:ALLIES 2026-12
4|demand/known-for:ALLIES 2027-21
-32|demand/known-for:ALLIES 2030
-4|demand/known-for:ALLIES 2030-12
3|demand/known-for:ALLIES 2033
-6|demand/known-for:ALLIES 2035
11|demand/known-for:ALLIES 3 2025-05-19
-8|demand/known-for:ALLIES 3.5 2025
34|demand/known-for:ALLIES 3.5 2025-11-03
8|demand/known-for:ALLIES 3.5 2026-02-18
12|demand/known-for:ALLIES 3.5 2026-05-31
4|demand/known-for:ALLIES 3.5 2027-21
-30|demand/known-for:ALLIES 3.5 2030
3|demand/known-for:ALLIES 3.5 2033
-3|demand/known-for:ALLIES 3.5 FY2027
5|demand/known-for:ALLIES 3.5 FY2030
5|demand/known-for:ALLIES 5 2024
-4|demand/known-for:ALLIES 5 2025-02-13
-8|demand/known-for:ALLIES 5 2025-02-27
-4|demand/known-for:ALLIES 5 2025-04
6|demand/known-for:ALLIES 5 2025-05
22|demand/known-for:ALLIES 5 2025-05-30
-3|demand/known-for:ALLIES 5 2025-06
-3|demand/known-for:ALLIES 5 2025-06-10
3|demand/known-for:ALLIES 5 2025-06-17
4|demand/known-for:ALLIES 5 2025-06-21
9|demand/known-for:ALLIES 5 2025-06-22
-4|demand/known-for:ALLIES 5 2025-06-24
-11|demand/known-for:ALLIES 5 2025-08
4|demand/known-for:ALLIES 5 2026-01-23
-6|demand/known-for:ALLIES 5 2026-02-05
-6|demand/known-for:ALLIES 5 2026-12
-4|demand/known-for:ALLIES 5 2030-12
-5|demand/known-for:ALLIES 5 2035
-3|demand/known-for:ALLIES 5 FY2030
-3|demand/known-for:ALLIES FY2027
-13|demand/known-for:AUS 1.3 2024-10-06
-4|demand/known-for:AUS 1.3 2030
-13|demand/known-for:AUS 2024-10-06
-5|demand/known-for:AUS 2030
-3|demand/known-for:AUS 2033
-3|demand/known-for:AUS 3.5 2033
4|demand/known-for:AUS 3.5 FY2027
11|demand/known-for:AUS 3.5 FY2033
4|demand/known-for:AUS FY2027
11|demand/known-for:AUS FY2033
3|demand/known-for:BEL 2 2025-03-07
3|demand/known-for:BEL 2025-03-07
-4|demand/known-for:BEL 2029
-7|demand/known-for:BEL 2030
-4|demand/known-for:BEL 3 2029
-7|demand/known-for:BEL 3.5 2030
3|demand/known-for:CAN 2 2029
-4|demand/known-for:CAN 2024
3|demand/known-for:CAN 2029
-4|demand/known-for:CAN 2030
16|demand/known-for:CAN 2035
-4|demand/known-for:CAN 3.5 2030
-4|demand/known-for:CAN 5 2024
14|demand/known-for:CAN 5 2035
-14|demand/known-for:DEU 2025-05
3|demand/known-for:DEU 2028
13|demand/known-for:DEU 2030
3|demand/known-for:DEU 3.1 2028
16|demand/known-for:DEU 4 2030
-14|demand/known-for:DEU 5 2025-05
-3|demand/known-for:DEU 5 2030
14|demand/known-for:DNK 2025-01-27
14|demand/known-for:DNK 5 2025-01-27
-3|demand/known-for:ESP 1.5 2032
4|demand/known-for:ESP 2025-06-23
6|demand/known-for:ESP 2025-06-24
3|demand/known-for:ESP 2025-07-01
-19|demand/known-for:ESP 2032
4|demand/known-for:ESP 3.5 2025-06-23
6|demand/known-for:ESP 3.5 2025-06-24
-17|demand/known-for:ESP 3.5 2032
3|demand/known-for:ESP 5 2025-07-01
-7|demand/known-for:EST 2.5 2024-11-21
-7|demand/known-for:EST 2024-11-21
-8|demand/known-for:EST 2030
-3|demand/known-for:EST 3.5 2030
-4|demand/known-for:EST 4 2030
-3|demand/known-for:EU 2 2023-03-29
-4|demand/known-for:EU 2 2023-12-11
-3|demand/known-for:EU 2023-03-29
-4|demand/known-for:EU 2023-12-11
-7|demand/known-for:FRA 2025-05-30
-7|demand/known-for:FRA 5 2025-05-30
-6|demand/known-for:GBR 2 2025
-6|demand/known-for:GBR 2.5 2030
-6|demand/known-for:GBR 2025
-3|demand/known-for:GBR 2025-02-27
12|demand/known-for:GBR 2030
18|demand/known-for:GBR 3.5 2030
-3|demand/known-for:GBR 5 2025-02-27
6|demand/known-for:GRC 2 2023-03-29
6|demand/known-for:GRC 2023-03-29
10|demand/known-for:HUN 2.5 2026
10|demand/known-for:HUN 2026
13|demand/known-for:ITA 2 2025
13|demand/known-for:ITA 2025
7|demand/known-for:ITA 2030
7|demand/known-for:ITA 3.5 2030
-3|demand/known-for:JPN 1E+1 FY2027
3|demand/known-for:JPN 2.6 2024-11-08
-6|demand/known-for:JPN 2024
3|demand/known-for:JPN 2024-11-08
4|demand/known-for:JPN 2025
24|demand/known-for:JPN 2025-06
-7|demand/known-for:JPN 2025-06-22
-6|demand/known-for:JPN 2025-06-24
18|demand/known-for:JPN 2025-08
-4|demand/known-for:JPN 2026-01-23
7|demand/known-for:JPN 2026-02-05
-8|demand/known-for:JPN 2026-02-18
-12|demand/known-for:JPN 2026-05-31
7|demand/known-for:JPN 2026-12
-4|demand/known-for:JPN 2027-21
-5|demand/known-for:JPN 2030
3|demand/known-for:JPN 2031
4|demand/known-for:JPN 2035
-5|demand/known-for:JPN 3.5 2024
4|demand/known-for:JPN 3.5 2025
-8|demand/known-for:JPN 3.5 2026-02-18
-12|demand/known-for:JPN 3.5 2026-05-31
-4|demand/known-for:JPN 3.5 2027-21
3|demand/known-for:JPN 3.5 2031
-5|demand/known-for:JPN 3.5 FY2030
-9|demand/known-for:JPN 3.5 FY2033
23|demand/known-for:JPN 5 2025-06
-7|demand/known-for:JPN 5 2025-06-22
-6|demand/known-for:JPN 5 2025-06-24
18|demand/known-for:JPN 5 2025-08
7|demand/known-for:JPN 5 2026-02-05
6|demand/known-for:JPN 5 2026-12
-6|demand/known-for:JPN 5 2030
3|demand/known-for:JPN 5 2035
3|demand/known-for:JPN 5 FY2030
-3|demand/known-for:JPN FY2027
-9|demand/known-for:JPN FY2033
-5|demand/known-for:KOR 2025-01-23
-9|demand/known-for:KOR 2025-02-13
-9|demand/known-for:KOR 2025-06
-8|demand/known-for:KOR 2025-06-18
-32|demand/known-for:KOR 2025-11-03
6|demand/known-for:KOR 3.5 2024
-32|demand/known-for:KOR 3.5 2025-11-03
-4|demand/known-for:KOR 5 2024
-5|demand/known-for:KOR 5 2025-01-23
-9|demand/known-for:KOR 5 2025-02-13
-9|demand/known-for:KOR 5 2025-06
-8|demand/known-for:KOR 5 2025-06-18
-8|demand/known-for:LTU 2023
-7|demand/known-for:LTU 2030
-8|demand/known-for:LTU 3 2023
-3|demand/known-for:LTU 5.5 2030
-3|demand/known-for:LVA 2030
6|demand/known-for:MDV 2025-06-17
6|demand/known-for:MDV 3.1 2025-06-17
4|demand/known-for:NATO 1.5 2032
-4|demand/known-for:NATO 2 2023-03-29
-6|demand/known-for:NATO 2 2025
7|demand/known-for:NATO 2.5 2024-11-21
-10|demand/known-for:NATO 2.5 2026
6|demand/known-for:NATO 2.5 2030
9|demand/known-for:NATO 2023
-4|demand/known-for:NATO 2023-03-29
4|demand/known-for:NATO 2024
7|demand/known-for:NATO 2024-11-21
-5|demand/known-for:NATO 2025
6|demand/known-for:NATO 2025-01
6|demand/known-for:NATO 2025-01-23
-14|demand/known-for:NATO 2025-01-27
13|demand/known-for:NATO 2025-02-13
11|demand/known-for:NATO 2025-02-27
5|demand/known-for:NATO 2025-04
12|demand/known-for:NATO 2025-05
-10|demand/known-for:NATO 2025-05-19
-15|demand/known-for:NATO 2025-05-30
-10|demand/known-for:NATO 2025-06
3|demand/known-for:NATO 2025-06-10
-3|demand/known-for:NATO 2025-06-17
11|demand/known-for:NATO 2025-06-18
-3|demand/known-for:NATO 2025-06-21
-4|demand/known-for:NATO 2025-06-23
5|demand/known-for:NATO 2025-06-24
-7|demand/known-for:NATO 2025-08
-10|demand/known-for:NATO 2026
7|demand/known-for:NATO 2027
8|demand/known-for:NATO 2029
47|demand/known-for:NATO 2030
26|demand/known-for:NATO 2032
-13|demand/known-for:NATO 2035
9|demand/known-for:NATO 3 2023
-10|demand/known-for:NATO 3 2025-05-19
7|demand/known-for:NATO 3 2029
-4|demand/known-for:NATO 3.5 2025-06-23
-6|demand/known-for:NATO 3.5 2025-06-24
21|demand/known-for:NATO 3.5 2030
21|demand/known-for:NATO 3.5 2032
-3|demand/known-for:NATO 3.5 2035
-8|demand/known-for:NATO 4 2030
3|demand/known-for:NATO 5 2024
6|demand/known-for:NATO 5 2025-01
6|demand/known-for:NATO 5 2025-01-23
-14|demand/known-for:NATO 5 2025-01-27
13|demand/known-for:NATO 5 2025-02-13
11|demand/known-for:NATO 5 2025-02-27
5|demand/known-for:NATO 5 2025-04
12|demand/known-for:NATO 5 2025-05
-15|demand/known-for:NATO 5 2025-05-30
-10|demand/known-for:NATO 5 2025-06
3|demand/known-for:NATO 5 2025-06-10
-3|demand/known-for:NATO 5 2025-06-17
11|demand/known-for:NATO 5 2025-06-18
-3|demand/known-for:NATO 5 2025-06-21
10|demand/known-for:NATO 5 2025-06-24
-7|demand/known-for:NATO 5 2025-08
7|demand/known-for:NATO 5 2027
28|demand/known-for:NATO 5 2030
-10|demand/known-for:NATO 5 2035
3|demand/known-for:NATO 5.5 2030
-7|demand/known-for:NLD 2032
-6|demand/known-for:NLD 3.5 2032
3|demand/known-for:PHL 2025-11
3|demand/known-for:PHL 3.5 2025-11
4|demand/known-for:PNG 1.3 2030
4|demand/known-for:PNG 2030
8|demand/known-for:SRB 2 2023-12-11
8|demand/known-for:SRB 2023-12-11
14|demand/known-for:TLS 1.3 2024-10-06
14|demand/known-for:TLS 2024-10-06
-5|demand/known-for:TUR 2025-06-17
-5|demand/known-for:TUR 3.1 2025-06-17
3|demand/known-for:TWN 1E+1 FY2027
-9|demand/known-for:TWN 2030
6|demand/known-for:TWN 2030-12
-9|demand/known-for:TWN 5 2030
6|demand/known-for:TWN 5 2030-12
3|demand/known-for:TWN FY2027
3|demand/known:AGO 2.2
3|demand/known:AGO 2.2 2025
3|demand/known:AGO 2.2 since-2025
22|demand/known:ALLIES 0.25
20|demand/known:ALLIES 0.25 2025
20|demand/known:ALLIES 0.25 since-2025
-3|demand/known:ALLIES 1
8|demand/known:ALLIES 1.5
-6|demand/known:ALLIES 1.5 2025
14|demand/known:ALLIES 1.5 2026
8|demand/known:ALLIES 1.5 since-2025
-8|demand/known:ALLIES 1E+1
-6|demand/known:ALLIES 1E+1 2025
-8|demand/known:ALLIES 1E+1 since-2025
-9|demand/known:ALLIES 2 2002
16|demand/known:ALLIES 2 2020
4|demand/known:ALLIES 2 2024
-5|demand/known:ALLIES 2 2025
-4|demand/known:ALLIES 2 2026
-9|demand/known:ALLIES 2 since-2025
-9|demand/known:ALLIES 2 to-2013
17|demand/known:ALLIES 2 to-2021
-10|demand/known:ALLIES 3
4|demand/known:ALLIES 3 2024
-19|demand/known:ALLIES 3 2025
10|demand/known:ALLIES 3 2026
-9|demand/known:ALLIES 3 since-2025
-6|demand/known:ALLIES 3-3.5
-6|demand/known:ALLIES 3-3.5 2025
-6|demand/known:ALLIES 3-3.5 since-2025
8|demand/known:ALLIES 3.5
-5|demand/known:ALLIES 3.5 2024
-43|demand/known:ALLIES 3.5 2025
15|demand/known:ALLIES 3.5 2026
42|demand/known:ALLIES 3.5 2027
13|demand/known:ALLIES 3.5 since-2025
-5|demand/known:ALLIES 3.5 to-2024
-12|demand/known:ALLIES 3.7
-12|demand/known:ALLIES 3.7 2025
-12|demand/known:ALLIES 3.7 since-2025
-4|demand/known:ALLIES 3.8
-4|demand/known:ALLIES 3.8 2025
-4|demand/known:ALLIES 3.8 since-2025
10|demand/known:ALLIES 4
-3|demand/known:ALLIES 4 2025
14|demand/known:ALLIES 4 2026
10|demand/known:ALLIES 4 since-2025
35|demand/known:ALLIES 5
-21|demand/known:ALLIES 5 2024
17|demand/known:ALLIES 5 2025
57|demand/known:ALLIES 5 2026
-15|demand/known:ALLIES 5 2027
-5|demand/known:ALLIES 5 2030
55|demand/known:ALLIES 5 since-2025
-21|demand/known:ALLIES 5 to-2024
48|demand/known:ALLIES since-2025
-4|demand/known:ALLIES to-1999
-9|demand/known:ALLIES to-2013
17|demand/known:ALLIES to-2021
-22|demand/known:ALLIES to-2024
-16|demand/known:AUS 1.3
-13|demand/known:AUS 1.3 2024
-3|demand/known:AUS 1.3 2025
-3|demand/known:AUS 1.3 since-2025
-13|demand/known:AUS 1.3 to-2024
-17|demand/known:AUS 2
-3|demand/known:AUS 2 2025
-14|demand/known:AUS 2 2026
-17|demand/known:AUS 2 since-2025
-3|demand/known:AUS 2.2
-3|demand/known:AUS 2.2 2025
-3|demand/known:AUS 2.2 since-2025
5|demand/known:AUS 2.7
5|demand/known:AUS 2.7 2024
5|demand/known:AUS 2.7 to-2024
3|demand/known:AUS 3
3|demand/known:AUS 3 since-2025
33|demand/known:AUS 3.5
34|demand/known:AUS 3.5 2025
22|demand/known:AUS 3.5 2026
-24|demand/known:AUS 3.5 2027
33|demand/known:AUS 3.5 since-2025
-21|demand/known:AUS 5
-21|demand/known:AUS 5 2025
-21|demand/known:AUS 5 since-2025
-8|demand/known:AUS since-2025
-9|demand/known:AUS to-2024
7|demand/known:AUT 1.9
7|demand/known:AUT 1.9 2025
7|demand/known:AUT 1.9 since-2025
7|demand/known:AUT since-2025
5|demand/known:AZE 3
5|demand/known:AZE 3 2025
5|demand/known:AZE 3 since-2025
5|demand/known:AZE since-2025
3|demand/known:BEL 2
3|demand/known:BEL 2 2025
3|demand/known:BEL 2 since-2025
5|demand/known:BEL 2.5
5|demand/known:BEL 2.5 2025
5|demand/known:BEL 2.5 since-2025
-4|demand/known:BEL 3
-4|demand/known:BEL 3 2026
-4|demand/known:BEL 3 since-2025
-9|demand/known:BEL 3.5
-7|demand/known:BEL 3.5 2026
-9|demand/known:BEL 3.5 since-2025
-5|demand/known:BEL since-2025
-7|demand/known:BGR 3.5
-7|demand/known:BGR 3.5 2025
-7|demand/known:BGR 3.5 since-2025
-7|demand/known:BGR since-2025
-5|demand/known:BHR 5
-5|demand/known:BHR 5 2026
-5|demand/known:BHR 5 since-2025
-5|demand/known:BHR since-2025
-14|demand/known:BRA 1
-14|demand/known:BRA 1 2026
-14|demand/known:BRA 1 since-2025
-17|demand/known:BRA since-2025
5|demand/known:BRN 3
5|demand/known:BRN 3 2025
5|demand/known:BRN 3 since-2025
5|demand/known:BRN since-2025
14|demand/known:BTN 1.3
14|demand/known:BTN 1.3 2024
14|demand/known:BTN 1.3 to-2024
14|demand/known:BTN to-2024
-3|demand/known:BWA 2.2
-3|demand/known:BWA 2.2 2025
-3|demand/known:BWA 2.2 since-2025
5|demand/known:CAN 2
5|demand/known:CAN 2 2024
5|demand/known:CAN 2 to-2024
22|demand/known:CAN 3
24|demand/known:CAN 3 2025
24|demand/known:CAN 3 since-2025
-3|demand/known:CAN 3.5 2026
3|demand/known:CAN 5
-5|demand/known:CAN 5 2025
9|demand/known:CAN 5 2026
3|demand/known:CAN 5 since-2025
25|demand/known:CAN since-2025
3|demand/known:CAN to-2024
-5|demand/known:CHN 5
-5|demand/known:CHN 5 2025
-5|demand/known:CHN 5 since-2025
-10|demand/known:CHN since-2025
4|demand/known:COL 4
4|demand/known:COL 4 2025
4|demand/known:COL 4 since-2025
3|demand/known:DEU 2 1999
-3|demand/known:DEU 2 2002
3|demand/known:DEU 2 to-1999
-3|demand/known:DEU 2 to-2013
-12|demand/known:DEU 2.2
-12|demand/known:DEU 2.2 2026
-12|demand/known:DEU 2.2 since-2025
-13|demand/known:DEU 3
-13|demand/known:DEU 3 2025
-13|demand/known:DEU 3 since-2025
3|demand/known:DEU 3.1
3|demand/known:DEU 3.1 2025
3|demand/known:DEU 3.1 since-2025
16|demand/known:DEU 4
16|demand/known:DEU 4 2025
16|demand/known:DEU 4 since-2025
9|demand/known:DEU 4.7
9|demand/known:DEU 4.7 2025
9|demand/known:DEU 4.7 since-2025
-20|demand/known:DEU 5
-12|demand/known:DEU 5 2025
-8|demand/known:DEU 5 2026
-20|demand/known:DEU 5 since-2025
-19|demand/known:DEU since-2025
3|demand/known:DEU to-1999
-3|demand/known:DEU to-2013
-3|demand/known:DNK 4
-3|demand/known:DNK 4 2026
-3|demand/known:DNK 4 since-2025
32|demand/known:DNK 5
31|demand/known:DNK 5 2026
32|demand/known:DNK 5 since-2025
29|demand/known:DNK since-2025
-3|demand/known:ESP 1.5
-3|demand/known:ESP 1.5 2025
-3|demand/known:ESP 1.5 since-2025
-3|demand/known:ESP 2
-5|demand/known:ESP 2 2024
-5|demand/known:ESP 2 to-2024
3|demand/known:ESP 3.5 2026
37|demand/known:ESP 5
37|demand/known:ESP 5 2025
37|demand/known:ESP 5 since-2025
38|demand/known:ESP since-2025
-5|demand/known:ESP to-2024
-8|demand/known:EST 2
-7|demand/known:EST 2 2002
-7|demand/known:EST 2 to-2013
-7|demand/known:EST 2.5
-7|demand/known:EST 2.5 2024
-7|demand/known:EST 2.5 to-2024
-12|demand/known:EST 3
-12|demand/known:EST 3 2025
-12|demand/known:EST 3 since-2025
-3|demand/known:EST 3.5
-3|demand/known:EST 3.5 2025
-3|demand/known:EST 3.5 since-2025
-4|demand/known:EST 4
-4|demand/known:EST 4 2025
-4|demand/known:EST 4 since-2025
-9|demand/known:EST 5
-9|demand/known:EST 5 2025
-9|demand/known:EST 5 since-2025
-27|demand/known:EST since-2025
-7|demand/known:EST to-2013
-8|demand/known:EST to-2024
-8|demand/known:EU 2
-7|demand/known:EU 2 2023
-7|demand/known:EU 2 to-2024
-13|demand/known:EU 2.2
-13|demand/known:EU 2.2 2026
-13|demand/known:EU 2.2 since-2025
7|demand/known:EU 3
-13|demand/known:EU 3 2025
20|demand/known:EU 3 2026
6|demand/known:EU 3 since-2025
8|demand/known:EU 3-3.5
8|demand/known:EU 3-3.5 2025
8|demand/known:EU 3-3.5 since-2025
28|demand/known:EU 3.5
27|demand/known:EU 3.5 2025
28|demand/known:EU 3.5 since-2025
27|demand/known:EU since-2025
-6|demand/known:EU to-2024
-8|demand/known:FIN 3
-8|demand/known:FIN 3 2025
-8|demand/known:FIN 3 since-2025
-4|demand/known:FIN 5
-4|demand/known:FIN 5 2025
-4|demand/known:FIN 5 since-2025
-14|demand/known:FIN since-2025
3|demand/known:FJI 2.2
3|demand/known:FJI 2.2 2025
3|demand/known:FJI 2.2 since-2025
3|demand/known:FJI since-2025
28|demand/known:FRA 2.2
28|demand/known:FRA 2.2 2026
28|demand/known:FRA 2.2 since-2025
-10|demand/known:FRA 5
-10|demand/known:FRA 5 2025
-10|demand/known:FRA 5 since-2025
14|demand/known:FRA since-2025
-7|demand/known:GBR 2
-6|demand/known:GBR 2 2025
-6|demand/known:GBR 2 since-2025
-6|demand/known:GBR 2.5
-6|demand/known:GBR 2.5 2024
-6|demand/known:GBR 2.5 to-2024
6|demand/known:GBR 3
4|demand/known:GBR 3 2025
6|demand/known:GBR 3 since-2025
12|demand/known:GBR 3.5
-6|demand/known:GBR 3.5 2025
18|demand/known:GBR 3.5 2026
12|demand/known:GBR 3.5 since-2025
13|demand/known:GBR since-2025
-6|demand/known:GBR to-2024
13|demand/known:GMB 1
13|demand/known:GMB 1 2024
13|demand/known:GMB 1 to-2024
13|demand/known:GMB to-2024
4|demand/known:GRC 2
6|demand/known:GRC 2 2023
6|demand/known:GRC 2 to-2024
6|demand/known:GRC to-2024
17|demand/known:GUY 1
17|demand/known:GUY 1 2026
17|demand/known:GUY 1 since-2025
17|demand/known:GUY since-2025
-10|demand/known:HUN 2
-10|demand/known:HUN 2 2024
-10|demand/known:HUN 2 to-2024
10|demand/known:HUN 2.5
10|demand/known:HUN 2.5 2026
10|demand/known:HUN 2.5 since-2025
5|demand/known:HUN 3.5
5|demand/known:HUN 3.5 2025
5|demand/known:HUN 3.5 since-2025
15|demand/known:HUN since-2025
-10|demand/known:HUN to-2024
-14|demand/known:IDN 3.5
-14|demand/known:IDN 3.5 2025
-14|demand/known:IDN 3.5 since-2025
-14|demand/known:IDN since-2025
-14|demand/known:IND 1.3
-14|demand/known:IND 1.3 2024
-14|demand/known:IND 1.3 to-2024
-4|demand/known:IND 3.5
-4|demand/known:IND 3.5 2027
-4|demand/known:IND 3.5 since-2025
-4|demand/known:IND 5
-4|demand/known:IND 5 2025
-4|demand/known:IND 5 since-2025
-10|demand/known:IND since-2025
-14|demand/known:IND to-2024
3|demand/known:IRL 1.3
3|demand/known:IRL 1.3 2025
3|demand/known:IRL 1.3 since-2025
3|demand/known:IRL since-2025
-9|demand/known:ISR 3.5
-9|demand/known:ISR 3.5 2026
-9|demand/known:ISR 3.5 since-2025
-9|demand/known:ISR since-2025
13|demand/known:ITA 2
13|demand/known:ITA 2 2025
13|demand/known:ITA 2 since-2025
9|demand/known:ITA 3.5
9|demand/known:ITA 3.5 2025
9|demand/known:ITA 3.5 since-2025
4|demand/known:ITA 5
5|demand/known:ITA 5 2026
4|demand/known:ITA 5 since-2025
26|demand/known:ITA since-2025
-7|demand/known:JPN 1.3
-7|demand/known:JPN 1.3 2025
-7|demand/known:JPN 1.3 since-2025
-13|demand/known:JPN 1.5
-13|demand/known:JPN 1.5 2026
-13|demand/known:JPN 1.5 since-2025
-14|demand/known:JPN 1E+1
-9|demand/known:JPN 1E+1 2025
-5|demand/known:JPN 1E+1 2026
-14|demand/known:JPN 1E+1 since-2025
-34|demand/known:JPN 2
-3|demand/known:JPN 2 2017
-20|demand/known:JPN 2 2025
-9|demand/known:JPN 2 2026
-29|demand/known:JPN 2 since-2025
-7|demand/known:JPN 2 to-2021
3|demand/known:JPN 2.6
3|demand/known:JPN 2.6 2024
3|demand/known:JPN 2.6 to-2024
-3|demand/known:JPN 2.7
-5|demand/known:JPN 2.7 2024
-5|demand/known:JPN 2.7 to-2024
23|demand/known:JPN 3
3|demand/known:JPN 3 1987
3|demand/known:JPN 3 1988
-10|demand/known:JPN 3 2024
37|demand/known:JPN 3 2025
-11|demand/known:JPN 3 2026
27|demand/known:JPN 3 since-2025
6|demand/known:JPN 3 to-1999
-10|demand/known:JPN 3 to-2024
44|demand/known:JPN 3.5
64|demand/known:JPN 3.5 2025
-9|demand/known:JPN 3.5 2026
-11|demand/known:JPN 3.5 2027
44|demand/known:JPN 3.5 since-2025
-4|demand/known:JPN 4.7
-4|demand/known:JPN 4.7 2025
-4|demand/known:JPN 4.7 since-2025
23|demand/known:JPN 5
43|demand/known:JPN 5 2025
-45|demand/known:JPN 5 2026
19|demand/known:JPN 5 2027
6|demand/known:JPN 5 2030
23|demand/known:JPN 5 since-2025
30|demand/known:JPN since-2025
9|demand/known:JPN to-1999
-7|demand/known:JPN to-2021
-12|demand/known:JPN to-2024
-4|demand/known:KOR 2
-4|demand/known:KOR 2 2025
-4|demand/known:KOR 2 since-2025
-3|demand/known:KOR 2.6
-3|demand/known:KOR 2.6 2024
-3|demand/known:KOR 2.6 to-2024
8|demand/known:KOR 3
7|demand/known:KOR 3 2024
7|demand/known:KOR 3 to-2024
-23|demand/known:KOR 3.5
-3|demand/known:KOR 3.5 2025
-20|demand/known:KOR 3.5 2026
-23|demand/known:KOR 3.5 since-2025
15|demand/known:KOR 3.8
15|demand/known:KOR 3.8 2025
15|demand/known:KOR 3.8 since-2025
11|demand/known:KOR 5
4|demand/known:KOR 5 2025
7|demand/known:KOR 5 2026
11|demand/known:KOR 5 since-2025
-3|demand/known:KOR since-2025
5|demand/known:KOR to-2024
-11|demand/known:LTU 3
-8|demand/known:LTU 3 2023
-9|demand/known:LTU 3 to-2024
-7|demand/known:LTU 5
-7|demand/known:LTU 5 2025
-7|demand/known:LTU 5 since-2025
-3|demand/known:LTU 5.5
-3|demand/known:LTU 5.5 2025
-3|demand/known:LTU 5.5 since-2025
-16|demand/known:LTU since-2025
-9|demand/known:LTU to-2024
-4|demand/known:LVA 5
-4|demand/known:LVA 5 2025
-4|demand/known:LVA 5 since-2025
-7|demand/known:LVA since-2025
6|demand/known:MDV 3.1
6|demand/known:MDV 3.1 2025
6|demand/known:MDV 3.1 since-2025
6|demand/known:MDV since-2025
7|demand/known:MEX 1.5
7|demand/known:MEX 1.5 2025
7|demand/known:MEX 1.5 since-2025
7|demand/known:MEX since-2025
-6|demand/known:MLT 1.9
-6|demand/known:MLT 1.9 2025
-6|demand/known:MLT 1.9 since-2025
-6|demand/known:MLT since-2025
-3|demand/known:NATO 0.25
3|demand/known:NATO 1.5 2025
-15|demand/known:NATO 2
18|demand/known:NATO 2 2002
4|demand/known:NATO 2 2017
6|demand/known:NATO 2 2018
-13|demand/known:NATO 2 2020
-6|demand/known:NATO 2 2023
-14|demand/known:NATO 2 2024
-7|demand/known:NATO 2 2025
-7|demand/known:NATO 2 since-2025
-3|demand/known:NATO 2 to-1999
18|demand/known:NATO 2 to-2013
-4|demand/known:NATO 2 to-2021
-20|demand/known:NATO 2 to-2024
-3|demand/known:NATO 2.2
-3|demand/known:NATO 2.2 2026
-3|demand/known:NATO 2.2 since-2025
13|demand/known:NATO 2.5 2024
-5|demand/known:NATO 2.5 2025
-8|demand/known:NATO 2.5 2026
-14|demand/known:NATO 2.5 since-2025
14|demand/known:NATO 2.5 to-2024
22|demand/known:NATO 3
8|demand/known:NATO 3 2023
14|demand/known:NATO 3 2024
14|demand/known:NATO 3 2025
-10|demand/known:NATO 3 2026
4|demand/known:NATO 3 since-2025
-3|demand/known:NATO 3 to-1999
22|demand/known:NATO 3 to-2024
-11|demand/known:NATO 3.5
5|demand/known:NATO 3.5 2024
-18|demand/known:NATO 3.5 2025
-17|demand/known:NATO 3.5 since-2025
5|demand/known:NATO 3.5 to-2024
14|demand/known:NATO 3.7
14|demand/known:NATO 3.7 2025
14|demand/known:NATO 3.7 since-2025
5|demand/known:NATO 4 2019
-6|demand/known:NATO 4 2026
-4|demand/known:NATO 4 since-2025
5|demand/known:NATO 4 to-2021
40|demand/known:NATO 5
20|demand/known:NATO 5 2024
54|demand/known:NATO 5 2025
-30|demand/known:NATO 5 2026
-4|demand/known:NATO 5 2027
19|demand/known:NATO 5 since-2025
20|demand/known:NATO 5 to-2024
3|demand/known:NATO 5.5
3|demand/known:NATO 5.5 2025
3|demand/known:NATO 5.5 since-2025
-10|demand/known:NATO since-2025
-6|demand/known:NATO to-1999
18|demand/known:NATO to-2013
39|demand/known:NATO to-2024
-6|demand/known:NLD 3.5
-6|demand/known:NLD 3.5 2025
-6|demand/known:NLD 3.5 since-2025
-10|demand/known:NLD 5
-10|demand/known:NLD 5 2025
-10|demand/known:NLD 5 since-2025
-16|demand/known:NLD since-2025
-3|demand/known:NOR 0.25
-3|demand/known:NOR 0.25 2025
-3|demand/known:NOR 0.25 since-2025
5|demand/known:NOR 4
5|demand/known:NOR 4 2026
5|demand/known:NOR 4 since-2025
-4|demand/known:NOR 5
-4|demand/known:NOR 5 2025
-4|demand/known:NOR 5 since-2025
-3|demand/known:NOR since-2025
-3|demand/known:NZL 3
-3|demand/known:NZL 3 2025
-3|demand/known:NZL 3 since-2025
-3|demand/known:NZL since-2025
3|demand/known:OMN 6
3|demand/known:OMN 6 2025
3|demand/known:OMN 6 since-2025
3|demand/known:OMN since-2025
9|demand/known:PHL 2
11|demand/known:PHL 2 2026
9|demand/known:PHL 2 since-2025
15|demand/known:PHL 3.5
14|demand/known:PHL 3.5 2026
15|demand/known:PHL 3.5 since-2025
-4|demand/known:PHL 5
-4|demand/known:PHL 5 2025
-4|demand/known:PHL 5 since-2025
21|demand/known:PHL since-2025
4|demand/known:PNG 1.3
4|demand/known:PNG 1.3 2025
4|demand/known:PNG 1.3 since-2025
17|demand/known:PNG 2
17|demand/known:PNG 2 2026
17|demand/known:PNG 2 since-2025
20|demand/known:PNG since-2025
3|demand/known:POL 2
4|demand/known:POL 2 2025
4|demand/known:POL 2 since-2025
-16|demand/known:POL 3
-12|demand/known:POL 3 2024
-3|demand/known:POL 3 2025
-4|demand/known:POL 3 since-2025
-12|demand/known:POL 3 to-2024
3|demand/known:POL 3.5 2025
-19|demand/known:POL 4
-10|demand/known:POL 4 2025
-8|demand/known:POL 4 2026
-19|demand/known:POL 4 since-2025
-7|demand/known:POL 4.7
-7|demand/known:POL 4.7 2025
-7|demand/known:POL 4.7 since-2025
-15|demand/known:POL 5
-15|demand/known:POL 5 2025
-15|demand/known:POL 5 since-2025
-37|demand/known:POL since-2025
-13|demand/known:POL to-2024
-8|demand/known:ROU 3.5
-8|demand/known:ROU 3.5 2025
-8|demand/known:ROU 3.5 since-2025
-11|demand/known:ROU since-2025
-4|demand/known:SAU since-2025
-11|demand/known:SEN 1
-11|demand/known:SEN 1 2024
-11|demand/known:SEN 1 to-2024
-11|demand/known:SEN to-2024
-17|demand/known:SGP 3.5
-13|demand/known:SGP 3.5 2025
-17|demand/known:SGP 3.5 since-2025
-7|demand/known:SGP 5
-7|demand/known:SGP 5 2025
-7|demand/known:SGP 5 since-2025
-24|demand/known:SGP since-2025
8|demand/known:SRB 2
8|demand/known:SRB 2 2023
8|demand/known:SRB 2 to-2024
8|demand/known:SRB to-2024
24|demand/known:SWE 2
24|demand/known:SWE 2 2024
24|demand/known:SWE 2 to-2024
24|demand/known:SWE to-2024
-3|demand/known:THA 2.7
-3|demand/known:THA 2.7 2025
-3|demand/known:THA 2.7 since-2025
-17|demand/known:THA 3.5
-16|demand/known:THA 3.5 2025
-17|demand/known:THA 3.5 since-2025
-21|demand/known:THA since-2025
14|demand/known:TLS 1.3
14|demand/known:TLS 1.3 2024
14|demand/known:TLS 1.3 to-2024
14|demand/known:TLS to-2024
-5|demand/known:TUR 3.1
-5|demand/known:TUR 3.1 2025
-5|demand/known:TUR 3.1 since-2025
-6|demand/known:TUR since-2025
27|demand/known:TWN 1E+1
18|demand/known:TWN 1E+1 2025
9|demand/known:TWN 1E+1 2026
27|demand/known:TWN 1E+1 since-2025
4|demand/known:TWN 3 2024
-7|demand/known:TWN 3 2025
-7|demand/known:TWN 3 since-2025
6|demand/known:TWN 3 to-2024
-9|demand/known:TWN 3.5
-8|demand/known:TWN 3.5 2025
-9|demand/known:TWN 3.5 since-2025
-7|demand/known:TWN 5
-8|demand/known:TWN 5 2025
-7|demand/known:TWN 5 since-2025
6|demand/known:TWN since-2025
6|demand/known:TWN to-2024
-16|demand/known:UKR 0.25
-15|demand/known:UKR 0.25 2025
-15|demand/known:UKR 0.25 since-2025
-3|demand/known:UKR 5
-3|demand/known:UKR 5 2026
-3|demand/known:UKR 5 since-2025
-20|demand/known:UKR since-2025
10|demand/known:USA 1.3
10|demand/known:USA 1.3 2025
10|demand/known:USA 1.3 since-2025
23|demand/known:USA 2
-4|demand/known:USA 2 2018
29|demand/known:USA 2 2025
29|demand/known:USA 2 since-2025
-5|demand/known:USA 2 to-2021
-20|demand/known:USA 3
-3|demand/known:USA 3 2024
-10|demand/known:USA 3 2025
-5|demand/known:USA 3 2026
-16|demand/known:USA 3 since-2025
-3|demand/known:USA 3 to-2024
-10|demand/known:USA 3.5
6|demand/known:USA 3.5 2025
-15|demand/known:USA 3.5 2026
-9|demand/known:USA 3.5 since-2025
-10|demand/known:USA 3.8
-10|demand/known:USA 3.8 2025
-10|demand/known:USA 3.8 since-2025
-5|demand/known:USA 4
-4|demand/known:USA 4 2019
-4|demand/known:USA 4 to-2021
9|demand/known:USA 4.7
9|demand/known:USA 4.7 2025
9|demand/known:USA 4.7 since-2025
-41|demand/known:USA 5
-22|demand/known:USA 5 2025
-18|demand/known:USA 5 2026
-41|demand/known:USA 5 since-2025
-32|demand/known:USA since-2025
-9|demand/known:USA to-2021
-4|demand/known:USA to-2024
3|demand/known:VNM 2.7
3|demand/known:VNM 2.7 2025
3|demand/known:VNM 2.7 since-2025
3|demand/known:VNM since-2025
4|demand/last-kind:benchmark False
3|demand/last-kind:cap False
127|demand/last-kind:demand False
-5|demand/last-kind:demand True
-56|demand/last-kind:denial False
23|demand/last-kind:level False
15|demand/last-kind:level True
11|demand/last-kind:other True
-32|demand/last-kind:pledge False
19|demand/last-kind:pledge True
-42|demand/last-kind:proposal False
7|demand/last-kind:proposal True
13|demand/last:before nobody-named
12|demand/last:before others-named
32|demand/last:here nobody-named
15|demand/last:here others-named
9|demand/main:nobody-named
55|demand/main:others-named
43|demand/named:1
3|demand/named:3
-75|demand/one-of-several
14|demand/right-before:
5|demand/right-before:\"统统达到
4|demand/right-before::\"
-4|demand/right-before::与其谈
-30|demand/right-before::军费必须
12|demand/right-before::美方提出过
-24|demand/right-before::美防部\"
4|demand/right-before:_\"
-9|demand/right-before:_国防支出
8|demand/right-before:_国防支出达
-4|demand/right-before:、
6|demand/right-before:、欧州に「
6|demand/right-before:、米の
-3|demand/right-before:、葡萄牙谈
10|demand/right-before:「防衛費
9|demand/right-before:」达到
-10|demand/right-before:から
-3|demand/right-before:が
17|demand/right-before:がアジアに
7|demand/right-before:が国防費を
6|demand/right-before:が次に
-11|demand/right-before:が訴える
-12|demand/right-before:に
5|demand/right-before:にGDP比
-15|demand/right-before:に「
12|demand/right-before:には
-4|demand/right-before:には名指しで
12|demand/right-before:にも
4|demand/right-before:にもGDP比
-29|demand/right-before:に対し
4|demand/right-before:に期待する
31|demand/right-before:に求める
6|demand/right-before:に突き付けた
-53|demand/right-before:に説く
-18|demand/right-before:は
-14|demand/right-before:は、
8|demand/right-before:はどこも
6|demand/right-before:は一律
26|demand/right-before:は少なくとも
7|demand/right-before:へ
11|demand/right-before:も
9|demand/right-before:一般には
3|demand/right-before:並みの
6|demand/right-before:也把目标订为
-12|demand/right-before:也该向
12|demand/right-before:以
5|demand/right-before:保持
3|demand/right-before:側がGDPの
3|demand/right-before:全てに
4|demand/right-before:全体に
5|demand/right-before:向
8|demand/right-before:和巴黎也达到
5|demand/right-before:和瑞典也升到
-8|demand/right-before:喊话:不花
4|demand/right-before:在美方要求
-7|demand/right-before:外相、米の
-5|demand/right-before:多国对
4|demand/right-before:完成
-8|demand/right-before:应付
3|demand/right-before:应把GDP的
20|demand/right-before:应拿出
-8|demand/right-before:应达到
14|demand/right-before:必须做到
-8|demand/right-before:总统:
-10|demand/right-before:把
8|demand/right-before:把GDP的
-33|demand/right-before:把军费提高到
-12|demand/right-before:把比率提高到
4|demand/right-before:拨出GDP的
-10|demand/right-before:拿出
5|demand/right-before:提出的
9|demand/right-before:提高到
4|demand/right-before:最怕听到
-7|demand/right-before:最终做到
4|demand/right-before:欧洲盟友花
-9|demand/right-before:相仿的
7|demand/right-before:至少达到
-4|demand/right-before:花
3|demand/right-before:谈
5|demand/right-before:走到
5|demand/right-before:跟进
23|demand/right-before:达到
-26|demand/right-before:达到GDP的
3|demand/right-before:达到的
-10|demand/right-before:都要给出
-4|demand/right-before:重提
-9|demand/right-before:须拿出
3|demand/same-figure-of-another
-3|demand/same-figure-of-it
68|demand/several:2
46|demand/several:3
43|demand/subject:others-named
-58|demand/title
-25|demand/told-of:0
7|demand/told-of:1
11|demand/told-of:2
7|demand/told-of:3
-41|demand/unnamed
-6|demand/unnamed-beside-others
-8|denial/after-far:18 True
12|denial/after-far:4 True
6|denial/after-far:9 True
-3|denial/after-follows:
-3|denial/after-follows: False
-4|denial/after-follows:\"。 True
4|denial/after-follows:\"早 True
3|denial/after-follows:が
4|denial/after-follows:に
-6|denial/after-follows:にだ True
4|denial/after-follows:には False
5|denial/after-follows:に求 False
-6|denial/after-follows:の
-6|denial/after-follows:の財 False
5|denial/after-follows:不
5|denial/after-follows:不是 True
10|denial/after-follows:予
10|denial/after-follows:予以 True
-3|denial/after-follows:艾
-3|denial/after-follows:艾班 True
4|denial/after-follows:表
4|denial/after-follows:表示 True
4|denial/after-follows:首
4|denial/after-follows:首相 True
4|denial/after-leads:%,
-4|denial/after-leads:%;
4|denial/after-leads:,称
-4|denial/after-leads:」_
5|denial/after-leads:い。
-6|denial/after-leads:べ、
-4|denial/after-leads:不是
5|denial/after-leads:知道
10|denial/after-leads:闻,
-9|denial/after:named False
18|denial/after:named True
10|denial/after:patient False
-5|denial/after:patient True
-33|denial/asks
19|denial/before-commas:1 0
-28|denial/before-commas:1 1
15|denial/before-commas:2 0
16|denial/before-commas:2 1
-5|denial/before-commas:3 2
-24|denial/before-far:1 0
19|denial/before-far:18 0
3|denial/before-far:18 1
-13|denial/before-far:36 0
-25|denial/before-far:36 1
50|denial/before-far:9 0
4|denial/before-far:far 0
10|denial/before-far:far 1
-7|denial/before-far:far 2
-6|denial/before-follows-rank:, 0 0
-13|denial/before-follows-rank:5 0 0
-6|denial/before-follows-rank:| 1 0
-4|denial/before-follows-rank:、 0 0
4|denial/before-follows-rank:、 1 0
-7|denial/before-follows-rank:「 0 0
-14|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:か 1 0
-13|denial/before-follows-rank:が 0 0
-3|denial/before-follows-rank:に 0 0
-8|denial/before-follows-rank:の 0 0
-4|denial/before-follows-rank:の 1 1
20|denial/before-follows-rank:は 0 0
-4|denial/before-follows-rank:も 0 0
7|denial/before-follows-rank:や 1 0
6|denial/before-follows-rank:不 0 0
3|denial/before-follows-rank:与 1 0
-4|denial/before-follows-rank:主 1 0
11|denial/before-follows-rank:也 0 0
-5|denial/before-follows-rank:今 1 2
-3|denial/before-follows-rank:从 0 0
-10|denial/before-follows-rank:会 0 0
4|denial/before-follows-rank:会 1 0
-8|denial/before-follows-rank:側 0 0
4|denial/before-follows-rank:则 0 0
3|denial/before-follows-rank:却 0 0
-32|denial/before-follows-rank:去 1 1
-4|denial/before-follows-rank:发 0 0
25|denial/before-follows-rank:否 0 0
-3|denial/before-follows-rank:国 1 0
5|denial/before-follows-rank:大 0 0
7|denial/before-follows-rank:室 3 1
-7|denial/before-follows-rank:总 1 0
3|denial/before-follows-rank:扬 0 0
6|denial/before-follows-rank:拒 0 0
13|denial/before-follows-rank:无 0 0
-4|denial/before-follows-rank:标 0 0
3|denial/before-follows-rank:石 1 0
3|denial/before-follows-rank:米 1 1
15|denial/before-follows-rank:自 0 0
3|denial/before-follows-rank:要 0 0
-6|denial/before-follows-rank:许 0 0
7|denial/before-follows-rank:设 0 0
-3|denial/before-follows-rank:访 0 0
4|denial/before-follows-rank:说 0 1
3|denial/before-follows-rank:选 1 0
5|denial/before-follows-rank:遭 0 0
6|denial/before-follows-rank:防 0 0
8|denial/before-follows-rank:首 0 0
-7|denial/before-follows-rank:首 1 0
4|denial/before-follows-rank:首 2 1
-6|denial/before-follows:,
-3|denial/before-follows:,明
-3|denial/before-follows:,明确拒
-13|denial/before-follows:5
-13|denial/before-follows:5%
-4|denial/before-follows:5%正式
-6|denial/before-follows:|
-6|denial/before-follows:|特
-6|denial/before-follows:|特朗普
4|denial/before-follows:、豪
4|denial/before-follows:、豪州の
-4|denial/before-follows:、駐
-4|denial/before-follows:、駐留経
-7|denial/before-follows:「
-4|denial/before-follows:「3
-4|denial/before-follows:「3・5
-3|denial/before-follows:「5
-3|denial/before-follows:「5%は
-18|denial/before-follows:か
-18|denial/before-follows:から
-5|denial/before-follows:から5%
-14|denial/before-follows:が
-7|denial/before-follows:が日
-7|denial/before-follows:が日韓両
-3|denial/before-follows:に
-5|denial/before-follows:に2
-5|denial/before-follows:に2・5
-4|denial/before-follows:に3
-4|denial/before-follows:に3.5
18|denial/before-follows:に5
3|denial/before-follows:に5%が
15|denial/before-follows:に5%を
-10|denial/before-follows:にG
-10|denial/before-follows:にGDP
-4|denial/before-follows:に求
-4|denial/before-follows:に求めた
4|denial/before-follows:に防
4|denial/before-follows:に防衛費
-12|denial/before-follows:の
-4|denial/before-follows:の交
-4|denial/before-follows:の交渉担
-4|denial/before-follows:の呼
-4|denial/before-follows:の呼びか
21|denial/before-follows:は
-6|denial/before-follows:は3
-5|denial/before-follows:は3・5
-3|denial/before-follows:は、
-4|denial/before-follows:は、国防
30|denial/before-follows:は国
30|denial/before-follows:は国防費
-4|denial/before-follows:も
-4|denial/before-follows:も国
-4|denial/before-follows:も国防費
7|denial/before-follows:や
4|denial/before-follows:やイ
4|denial/before-follows:やイタリ
7|denial/before-follows:不
6|denial/before-follows:不必
6|denial/before-follows:不必付5
3|denial/before-follows:与
-4|denial/before-follows:主
-4|denial/before-follows:主席
-4|denial/before-follows:主席容克
11|denial/before-follows:也
7|denial/before-follows:也称
7|denial/before-follows:也称,希
4|denial/before-follows:也要
4|denial/before-follows:也要把军
-5|denial/before-follows:今
-5|denial/before-follows:今年
-5|denial/before-follows:今年才到
-3|denial/before-follows:从
-3|denial/before-follows:从未
-3|denial/before-follows:从未期待
-6|denial/before-follows:会
4|denial/before-follows:会前
4|denial/before-follows:会前致信
-10|denial/before-follows:会后
-10|denial/before-follows:会后向记
-8|denial/before-follows:側
-8|denial/before-follows:側は
-8|denial/before-follows:側は1.
4|denial/before-follows:军
4|denial/before-follows:军费
7|denial/before-follows:则
3|denial/before-follows:却
3|denial/before-follows:却不
3|denial/before-follows:却不吃这
-32|denial/before-follows:去
-32|denial/before-follows:去年
-32|denial/before-follows:去年度达
-5|denial/before-follows:发言人卡
26|denial/before-follows:否
26|denial/before-follows:否认
25|denial/before-follows:否认曾承
-4|denial/before-follows:国防相が
6|denial/before-follows:大
6|denial/before-follows:大統
6|denial/before-follows:大統領は
7|denial/before-follows:室
7|denial/before-follows:室の
7|denial/before-follows:室の高官
-6|denial/before-follows:总
-6|denial/before-follows:总理
-7|denial/before-follows:总理施托
3|denial/before-follows:扬
3|denial/before-follows:扬言
3|denial/before-follows:扬言\"保
6|denial/before-follows:拒
6|denial/before-follows:拒绝
5|denial/before-follows:拒绝3.
13|denial/before-follows:无
13|denial/before-follows:无须
13|denial/before-follows:无须达到
-4|denial/before-follows:标
-4|denial/before-follows:标准
-4|denial/before-follows:标准3.
8|denial/before-follows:没有承诺
-3|denial/before-follows:没有要求
3|denial/before-follows:石
3|denial/before-follows:石破
3|denial/before-follows:石破茂2
4|denial/before-follows:米
15|denial/before-follows:自
15|denial/before-follows:自己
15|denial/before-follows:自己需要
13|denial/before-follows:要为
13|denial/before-follows:要为自己
-11|denial/before-follows:要求
-5|denial/before-follows:要求防卫
-6|denial/before-follows:许
-6|denial/before-follows:许诺
-6|denial/before-follows:许诺2.
7|denial/before-follows:设
7|denial/before-follows:设定
7|denial/before-follows:设定了占
-3|denial/before-follows:访
-3|denial/before-follows:访台
-3|denial/before-follows:访台前夕
5|denial/before-follows:说
5|denial/before-follows:说,
4|denial/before-follows:说,他的
3|denial/before-follows:选
3|denial/before-follows:选前
3|denial/before-follows:选前只能
5|denial/before-follows:遭
5|denial/before-follows:遭到
5|denial/before-follows:遭到冷遇
6|denial/before-follows:防
3|denial/before-follows:防长
3|denial/before-follows:防长卡立
7|denial/before-follows:首
7|denial/before-follows:首相
-21|denial/before-follows:首相の持
3|denial/before-follows:首相は1
10|denial/before-follows:首相は、
10|denial/before-follows:首相は米
54|denial/before-leads:
-3|denial/before-leads:\"
4|denial/before-leads:\",
-38|denial/before-leads:,
5|denial/before-leads::
9|denial/before-leads:;
-23|denial/before-leads:、
-3|denial/before-leads:。
-5|denial/before-leads:「
7|denial/before-leads:】
-3|denial/before-leads:が
3|denial/before-leads:し、
-5|denial/before-leads:で、
19|denial/before-leads:の
-10|denial/before-leads:ば
-6|denial/before-leads:や
-3|denial/before-leads:る。
-10|denial/before-leads:れば
-4|denial/before-leads:を
6|denial/before-leads:アの
6|denial/before-leads:カの
7|denial/before-leads:ス】
-4|denial/before-leads:ル、
4|denial/before-leads:ンの
-4|denial/before-leads:ーや
-4|denial/before-leads:与
15|denial/before-leads:为
-5|denial/before-leads:书长
-5|denial/before-leads:于
-5|denial/before-leads:关于
-4|denial/before-leads:到
-4|denial/before-leads:及
-4|denial/before-leads:向
13|denial/before-leads:否认
-7|denial/before-leads:国が
6|denial/before-leads:在
3|denial/before-leads:外;
5|denial/before-leads:年;
-9|denial/before-leads:应
13|denial/before-leads:总理
-4|denial/before-leads:提及
-4|denial/before-leads:收到
11|denial/before-leads:方、
-25|denial/before-leads:日、
6|denial/before-leads:普:
-6|denial/before-leads:曾向
6|denial/before-leads:求
13|denial/before-leads:理
3|denial/before-leads:电_
-10|denial/before-leads:的
7|denial/before-leads:盟给
9|denial/before-leads:相
-6|denial/before-leads:相「
4|denial/before-leads:相が
13|denial/before-leads:示
-5|denial/before-leads:称,
-9|denial/before-leads:答应
7|denial/before-leads:给
-10|denial/before-leads:行的
13|denial/before-leads:表示
6|denial/before-leads:要求
13|denial/before-leads:认
15|denial/before-leads:认为
5|denial/before-leads:议在
-34|denial/before-leads:说,
-4|denial/before-leads:費を
8|denial/before-leads:首相
-13|denial/before-opens:False agent
-10|denial/before-opens:False named
-12|denial/before-opens:False patient
9|denial/before-opens:True agent
24|denial/before-opens:True named
18|denial/before-opens:True patient
-5|denial/before-rank:0 0 agent
22|denial/before-rank:0 0 named
10|denial/before-rank:0 1 named
11|denial/before-rank:1 0 named
4|denial/before-rank:1 0 patient
-30|denial/before-rank:1 1 named
-5|denial/before-rank:1 2 named
3|denial/before-rank:2 1 named
7|denial/before-rank:3 1 named
-4|denial/before:agent
14|denial/before:named
6|denial/before:patient
17|denial/class-main:ALLIES ALLIES
12|denial/class-main:ALLIES JPN
-9|denial/class-main:ALLIES KOR
-6|denial/class-main:ALLIES TWN
-9|denial/class-main:ALLIES land
-4|denial/class-main:ALLIES member
-4|denial/class-main:EU ALLIES
5|denial/class-main:EU land
-8|denial/class-main:EU member
3|denial/class-main:JPN ALLIES
21|denial/class-main:JPN JPN
3|denial/class-main:JPN KOR
17|denial/class-main:JPN member
-13|denial/class-main:KOR JPN
18|denial/class-main:KOR KOR
-13|denial/class-main:NATO ALLIES
-18|denial/class-main:NATO JPN
-17|denial/class-main:NATO NATO
-16|denial/class-main:NATO member
8|denial/class-main:TWN TWN
-5|denial/class-main:TWN land
-11|denial/class-main:USA ALLIES
-9|denial/class-main:USA KOR
12|denial/class-main:USA NATO
-6|denial/class-main:USA TWN
-6|denial/class-main:USA land
-3|denial/class-main:USA member
3|denial/class-main:land ALLIES
-8|denial/class-main:land JPN
28|denial/class-main:land land
4|denial/class-main:member ALLIES
3|denial/class-main:member JPN
7|denial/class-main:member NATO
3|denial/class-main:member TWN
-7|denial/class-main:member land
13|denial/class-main:member member
17|denial/class-named:ALLIES ALLIES others-named
-20|denial/class-named:ALLIES JPN nobody-named
32|denial/class-named:ALLIES JPN others-named
-7|denial/class-named:ALLIES KOR others-named
-3|denial/class-named:ALLIES TWN nobody-named
-3|denial/class-named:ALLIES TWN others-named
-7|denial/class-named:ALLIES land others-named
-4|denial/class-named:EU ALLIES others-named
6|denial/class-named:EU land others-named
-8|denial/class-named:EU member others-named
3|denial/class-named:JPN ALLIES others-named
22|denial/class-named:JPN JPN nobody-named
-5|denial/class-named:JPN KOR nobody-named
9|denial/class-named:JPN KOR others-named
-3|denial/class-named:JPN land nobody-named
3|denial/class-named:JPN member nobody-named
14|denial/class-named:JPN member others-named
-6|denial/class-named:KOR JPN nobody-named
-6|denial/class-named:KOR JPN others-named
10|denial/class-named:KOR KOR nobody-named
8|denial/class-named:KOR KOR others-named
-13|denial/class-named:NATO ALLIES others-named
-3|denial/class-named:NATO JPN nobody-named
-15|denial/class-named:NATO JPN others-named
-17|denial/class-named:NATO NATO others-named
-4|denial/class-named:NATO member nobody-named
-13|denial/class-named:NATO member others-named
3|denial/class-named:TWN TWN nobody-named
5|denial/class-named:TWN TWN others-named
-5|denial/class-named:TWN land others-named
-11|denial/class-named:USA ALLIES others-named
-9|denial/class-named:USA KOR others-named
12|denial/class-named:USA NATO others-named
-6|denial/class-named:USA TWN others-named
-6|denial/class-named:USA land others-named
-3|denial/class-named:USA member others-named
3|denial/class-named:land ALLIES others-named
7|denial/class-named:land JPN nobody-named
-15|denial/class-named:land JPN others-named
5|denial/class-named:land land nobody-named
23|denial/class-named:land land others-named
4|denial/class-named:member ALLIES others-named
3|denial/class-named:member JPN others-named
7|denial/class-named:member NATO others-named
3|denial/class-named:member TWN others-named
-7|denial/class-named:member land others-named
3|denial/class-named:member member nobody-named
10|denial/class-named:member member others-named
-5|denial/class-shape:ALLIES half
6|denial/class-shape:ALLIES whole
-8|denial/class-shape:EU tenth
35|denial/class-shape:JPN half
-8|denial/class-shape:JPN tenth
16|denial/class-shape:JPN whole
-10|denial/class-shape:KOR half
13|denial/class-shape:KOR whole
-10|denial/class-shape:NATO half
-55|denial/class-shape:NATO whole
-14|denial/class-shape:USA half
7|denial/class-shape:USA tenth
-15|denial/class-shape:USA whole
6|denial/class-shape:land tenth
19|denial/class-shape:land whole
3|denial/class-shape:member half
3|denial/class-shape:member tenth
16|denial/class-shape:member whole
-5|denial/class-value:ALLIES 2
22|denial/class-value:ALLIES 3
-3|denial/class-value:ALLIES 3.5
-9|denial/class-value:ALLIES 5
-8|denial/class-value:EU 1.3
-6|denial/class-value:EU 2
7|denial/class-value:EU 3
-11|denial/class-value:NATO 3
-9|denial/class-value:NATO 3.5
-41|denial/class-value:NATO 5
9|denial/class-value:USA 1.3
-4|denial/class-value:USA 1.5
-5|denial/class-value:USA 1E+1
8|denial/class-value:USA 2
-6|denial/class-value:USA 2.5
-11|denial/class-value:USA 3
-4|denial/class-value:USA 3.5
-3|denial/class-value:USA 4
-7|denial/class:EU
43|denial/class:JPN
5|denial/class:KOR
-66|denial/class:NATO
-21|denial/class:USA
27|denial/class:land
22|denial/class:member
25|denial/group:all
25|denial/group:all back:0
-14|denial/group:list after 1
-14|denial/group:list after lands
-20|denial/group:list before 1
6|denial/group:list before lands
-26|denial/group:list before union
-19|denial/group:list-follows:「
-19|denial/group:list-follows:「3
-5|denial/group:list-follows:に
18|denial/group:list-follows:に5
-23|denial/group:list-follows:に反
-49|denial/group:list-follows:の
-18|denial/group:list-follows:の1
-7|denial/group:list-follows:の一
-17|denial/group:list-follows:の呼
43|denial/group:list-follows:は
43|denial/group:list-follows:は、
48|denial/group:list-follows:も
48|denial/group:list-follows:も国
-9|denial/group:list-follows:並
-9|denial/group:list-follows:並み
20|denial/group:list-follows:代
20|denial/group:list-follows:代表
-42|denial/group:list-follows:会
-42|denial/group:list-follows:会谈
-6|denial/group:list-follows:各
-6|denial/group:list-follows:各层
9|denial/group:list-follows:增
9|denial/group:list-follows:增加
10|denial/group:list-follows:提
10|denial/group:list-follows:提出
-14|denial/group:list-follows:早
-14|denial/group:list-follows:早期
-19|denial/group:list-follows:次
-19|denial/group:list-follows:次期
-50|denial/group:list-leads:
-18|denial/group:list-leads:,
18|denial/group:list-leads:「
9|denial/group:list-leads:促
10|denial/group:list-leads:向
-3|denial/group:list-leads:长
16|denial/group:signs before
16|denial/group:signs-follows:両
31|denial/known-for:ALLIES 2024-10-28
44|denial/known-for:ALLIES 2025
31|denial/known-for:ALLIES 3 2024-10-28
45|denial/known-for:ALLIES 3.5 2025
-3|denial/known-for:AUS 2033/2034
-3|denial/known-for:AUS 3.5 2033/2034
-5|denial/known-for:BEL 2034
-5|denial/known-for:BEL 3.5 2034
-6|denial/known-for:DEU 1978-06-14
-4|denial/known-for:DEU 2025-12-03
-6|denial/known-for:DEU 3 1978-06-14
-4|denial/known-for:DEU 3.5 2025-12-03
3|denial/known-for:ESP 2032
5|denial/known-for:ESP 2034
3|denial/known-for:ESP 3 2032
5|denial/known-for:ESP 3.5 2034
6|denial/known-for:JPN 1978-06-14
-21|denial/known-for:JPN 2024-10-28
-32|denial/known-for:JPN 2025
16|denial/known-for:JPN 2025-03-26
-7|denial/known-for:JPN 2025-06-25
4|denial/known-for:JPN 2025-12-03
3|denial/known-for:JPN 2026-05-29
3|denial/known-for:JPN 2033/2034
6|denial/known-for:JPN 3 1978-06-14
-21|denial/known-for:JPN 3 2024-10-28
-32|denial/known-for:JPN 3.5 2025
4|denial/known-for:JPN 3.5 2025-12-03
3|denial/known-for:JPN 3.5 2026-05-29
3|denial/known-for:JPN 3.5 2033/2034
16|denial/known-for:JPN 5 2025-03-26
-7|denial/known-for:JPN 5 2025-06-25
-8|denial/known-for:KOR 2025-03-26
7|denial/known-for:KOR 2025-06-25
3|denial/known-for:KOR 2025-11-03
-8|denial/known-for:KOR 5 2025-03-26
7|denial/known-for:KOR 5 2025-06-25
3|denial/known-for:KOR 5 2025-11-03
-10|denial/known-for:NATO 2024-10-28
-10|denial/known-for:NATO 3 2024-10-28
-12|denial/known-for:PHL 2025
-3|denial/known-for:PHL 2026-05-29
-12|denial/known-for:PHL 3.5 2025
-3|denial/known-for:PHL 3.5 2026-05-29
-3|denial/known-for:POL 2032
-3|denial/known-for:POL 3 2032
3|denial/known-for:SVK 2035
3|denial/known-for:SVK 3.5 2035
-7|denial/known-for:USA 2025-03-26
-3|denial/known-for:USA 2025-11-03
-7|denial/known-for:USA 5 2025-03-26
-3|denial/known-for:USA 5 2025-11-03
-5|denial/known:ALLIES 2
22|denial/known:ALLIES 3
29|denial/known:ALLIES 3 2024
-4|denial/known:ALLIES 3 2025
-5|denial/known:ALLIES 3 since-2025
28|denial/known:ALLIES 3 to-2024
-3|denial/known:ALLIES 3.5
-20|denial/known:ALLIES 3.5 2025
17|denial/known:ALLIES 3.5 2026
-3|denial/known:ALLIES 3.5 since-2025
-9|denial/known:ALLIES 5
-10|denial/known:ALLIES 5 2026
-9|denial/known:ALLIES 5 since-2025
-23|denial/known:ALLIES since-2025
26|denial/known:ALLIES to-2024
-7|denial/known:ARG 2
-7|denial/known:ARG 2 2025
-7|denial/known:ARG 2 since-2025
-7|denial/known:ARG since-2025
-6|denial/known:AUS 1.3
-6|denial/known:AUS 1.3 2024
-6|denial/known:AUS 1.3 to-2024
3|denial/known:AUS 3 2023
3|denial/known:AUS 3 to-2024
10|denial/known:AUS 3.5
9|denial/known:AUS 3.5 2025
10|denial/known:AUS 3.5 since-2025
6|denial/known:AUS since-2025
-3|denial/known:AUS to-2024
-7|denial/known:AUT 3
-7|denial/known:AUT 3 2025
-7|denial/known:AUT 3 since-2025
-7|denial/known:AUT since-2025
-6|denial/known:BEL 3.5
-5|denial/known:BEL 3.5 2025
-6|denial/known:BEL 3.5 since-2025
4|denial/known:BEL 5
4|denial/known:BEL 5 2025
4|denial/known:BEL 5 since-2025
7|denial/known:BRA 2
7|denial/known:BRA 2 2025
7|denial/known:BRA 2 since-2025
7|denial/known:BRA since-2025
-3|denial/known:CAN 5
-3|denial/known:CAN 5 2025
-3|denial/known:CAN 5 since-2025
-3|denial/known:CAN since-2025
-3|denial/known:CHE 2.4
-3|denial/known:CHE 2.4 2025
-3|denial/known:CHE 2.4 since-2025
-3|denial/known:CHE since-2025
-7|denial/known:COD 2.8
-7|denial/known:COD 2.8 2025
-7|denial/known:COD 2.8 since-2025
-7|denial/known:COD since-2025
13|denial/known:COG 2.8
13|denial/known:COG 2.8 2025
13|denial/known:COG 2.8 since-2025
13|denial/known:COG since-2025
-6|denial/known:DEU 3
-6|denial/known:DEU 3 1978
-6|denial/known:DEU 3 to-1999
-4|denial/known:DEU 3.5
-4|denial/known:DEU 3.5 2025
-4|denial/known:DEU 3.5 since-2025
-4|denial/known:DEU since-2025
-6|denial/known:DEU to-1999
3|denial/known:ECU 4
3|denial/known:ECU 4 2025
3|denial/known:ECU 4 since-2025
3|denial/known:ECU since-2025
3|denial/known:ESP 3
3|denial/known:ESP 3 2028
3|denial/known:ESP 3 since-2025
6|denial/known:ESP 3.5
5|denial/known:ESP 3.5 2025
6|denial/known:ESP 3.5 since-2025
-3|denial/known:ESP 5 2025
7|denial/known:ESP since-2025
-8|denial/known:EU 1.3
-8|denial/known:EU 1.3 2024
-8|denial/known:EU 1.3 to-2024
-6|denial/known:EU 2
-4|denial/known:EU 2 2015
-4|denial/known:EU 2 to-2021
7|denial/known:EU 3
8|denial/known:EU 3 2025
7|denial/known:EU 3 since-2025
5|denial/known:EU since-2025
-4|denial/known:EU to-2021
-8|denial/known:EU to-2024
-6|denial/known:FRA 2.8
-6|denial/known:FRA 2.8 2025
-6|denial/known:FRA 2.8 since-2025
-5|denial/known:FRA since-2025
5|denial/known:GBR 2
5|denial/known:GBR 2 2015
5|denial/known:GBR 2 to-2021
5|denial/known:GBR to-2021
-4|denial/known:IND 2
-4|denial/known:IND 2 2022
-4|denial/known:IND 2 to-2024
5|denial/known:IND 3.5
5|denial/known:IND 3.5 2026
5|denial/known:IND 3.5 since-2025
5|denial/known:IND since-2025
-4|denial/known:IND to-2024
3|denial/known:IRL 2
3|denial/known:IRL 2 2026
3|denial/known:IRL 2 since-2025
3|denial/known:IRL 2.4
3|denial/known:IRL 2.4 2025
3|denial/known:IRL 2.4 since-2025
9|denial/known:IRL since-2025
-8|denial/known:JPN 1.3
-8|denial/known:JPN 1.3 2025
-8|denial/known:JPN 1.3 since-2025
5|denial/known:JPN 1.5
5|denial/known:JPN 1.5 1996
5|denial/known:JPN 1.5 to-1999
-4|denial/known:JPN 2
3|denial/known:JPN 2 2017
5|denial/known:JPN 2 2022
-11|denial/known:JPN 2 2025
-4|denial/known:JPN 2 2026
-15|denial/known:JPN 2 since-2025
4|denial/known:JPN 2 to-2021
7|denial/known:JPN 2 to-2024
7|denial/known:JPN 2.5
6|denial/known:JPN 2.5 2025
6|denial/known:JPN 2.5 since-2025
6|denial/known:JPN 3 1978
-20|denial/known:JPN 3 2024
13|denial/known:JPN 3 2025
14|denial/known:JPN 3 since-2025
6|denial/known:JPN 3 to-1999
-22|denial/known:JPN 3 to-2024
23|denial/known:JPN 3.5
17|denial/known:JPN 3.5 2025
6|denial/known:JPN 3.5 2026
23|denial/known:JPN 3.5 since-2025
22|denial/known:JPN 5
8|denial/known:JPN 5 2025
14|denial/known:JPN 5 2026
22|denial/known:JPN 5 since-2025
42|denial/known:JPN since-2025
11|denial/known:JPN to-1999
4|denial/known:JPN to-2021
-14|denial/known:JPN to-2024
-10|denial/known:KOR 3.5
-5|denial/known:KOR 3.5 2025
-5|denial/known:KOR 3.5 2026
-10|denial/known:KOR 3.5 since-2025
13|denial/known:KOR 5
7|denial/known:KOR 5 2025
6|denial/known:KOR 5 2026
13|denial/known:KOR 5 since-2025
5|denial/known:KOR since-2025
3|denial/known:MYS 5
3|denial/known:MYS 5 2025
3|denial/known:MYS 5 since-2025
3|denial/known:MYS since-2025
-11|denial/known:NATO 3
-10|denial/known:NATO 3 2024
-10|denial/known:NATO 3 to-2024
-9|denial/known:NATO 3.5
-8|denial/known:NATO 3.5 2025
-9|denial/known:NATO 3.5 since-2025
-41|denial/known:NATO 5
-38|denial/known:NATO 5 2025
-3|denial/known:NATO 5 2026
-41|denial/known:NATO 5 since-2025
-53|denial/known:NATO since-2025
-12|denial/known:NATO to-2024
10|denial/known:PHL 2
5|denial/known:PHL 2 2025
4|denial/known:PHL 2 2026
10|denial/known:PHL 2 since-2025
3|denial/known:PHL 3
3|denial/known:PHL 3 2026
3|denial/known:PHL 3 since-2025
-14|denial/known:PHL 3.5
-15|denial/known:PHL 3.5 2026
-14|denial/known:PHL 3.5 since-2025
-3|denial/known:PHL since-2025
-3|denial/known:POL 3
-3|denial/known:POL 3 2028
-3|denial/known:POL 3 since-2025
-5|denial/known:POL since-2025
4|denial/known:SVK 3.5
4|denial/known:SVK 3.5 2025
4|denial/known:SVK 3.5 since-2025
16|denial/known:SVK 5
16|denial/known:SVK 5 2025
16|denial/known:SVK 5 since-2025
20|denial/known:SVK since-2025
8|denial/known:SVN 1.3
8|denial/known:SVN 1.3 2024
8|denial/known:SVN 1.3 to-2024
8|denial/known:SVN to-2024
6|denial/known:TLS 1.3
6|denial/known:TLS 1.3 2024
6|denial/known:TLS 1.3 to-2024
6|denial/known:TLS to-2024
7|denial/known:TWN 1E+1
4|denial/known:TWN 1E+1 2026
7|denial/known:TWN 1E+1 since-2025
-5|denial/known:TWN 2
-5|denial/known:TWN 2 2025
-5|denial/known:TWN 2 since-2025
3|denial/known:TWN 3
-4|denial/known:TWN 5
-4|denial/known:TWN 5 2025
-4|denial/known:TWN 5 since-2025
9|denial/known:USA 1.3
9|denial/known:USA 1.3 2025
9|denial/known:USA 1.3 since-2025
-4|denial/known:USA 1.5
-4|denial/known:USA 1.5 1996
-4|denial/known:USA 1.5 to-1999
-5|denial/known:USA 1E+1
-4|denial/known:USA 1E+1 2026
-5|denial/known:USA 1E+1 since-2025
8|denial/known:USA 2
10|denial/known:USA 2 2025
10|denial/known:USA 2 since-2025
-6|denial/known:USA 2.5
-6|denial/known:USA 2.5 2025
-6|denial/known:USA 2.5 since-2025
-11|denial/known:USA 3
-9|denial/known:USA 3 2025
-10|denial/known:USA 3 since-2025
-4|denial/known:USA 3.5
7|denial/known:USA 3.5 2025
-10|denial/known:USA 3.5 2026
-4|denial/known:USA 3.5 since-2025
-3|denial/known:USA 4
-3|denial/known:USA 4 2025
-3|denial/known:USA 4 since-2025
10|denial/known:USA 5 2025
-10|denial/known:USA 5 2026
-13|denial/known:USA since-2025
-4|denial/known:USA to-1999
8|denial/last-kind:cap False
-12|denial/last-kind:demand False
3|denial/last-kind:demand True
25|denial/last-kind:denial False
6|denial/last-kind:denial True
23|denial/last-kind:level False
-11|denial/last-kind:level True
11|denial/last-kind:other False
-8|denial/last-kind:pledge False
6|denial/last-kind:pledge True
26|denial/last-kind:proposal False
33|denial/last:before nobody-named
40|denial/last:before others-named
3|denial/last:here others-named
34|denial/main:nobody-named
42|denial/main:others-named
-14|denial/named:1
20|denial/named:2
26|denial/named:3
-13|denial/right-before:
-7|denial/right-before:「
-10|denial/right-before:から
-4|denial/right-before:が
8|denial/right-before:に
-10|denial/right-before:にGDP比
-3|denial/right-before:の
-4|denial/right-before:の呼びかけに
3|denial/right-before:の首相は「
-7|denial/right-before:は
-4|denial/right-before:も国防費の
6|denial/right-before:不必付
-3|denial/right-before:从未期待过
-8|denial/right-before:側は
6|denial/right-before:拒绝
13|denial/right-before:无须达到
-4|denial/right-before:标准
15|denial/right-before:自己需要做到
13|denial/right-before:要为自己设定
-6|denial/right-before:许诺
-3|denial/right-before:访台前夕抛
3|denial/right-before:首相は、
19|denial/same-figure-of-another
-19|denial/same-figure-of-it
17|denial/several:2
-23|denial/several:3
-14|denial/title
-22|denial/told-of:0
17|denial/told-of:1
-20|denial/told-of:2
25|denial/told-of:3
6|denial/unnamed
-38|denial/unnamed-beside-others
14|level/after-far:1 False
-9|level/after-far:1 True
-17|level/after-far:18 False
-31|level/after-far:18 True
35|level/after-far:4 False
-29|level/after-far:4 True
8|level/after-far:9 False
-32|level/after-far:9 True
19|level/after-follows:,
17|level/after-follows:,却 True
-3|level/after-follows:1
-5|level/after-follows:2
-5|level/after-follows:3
-5|level/after-follows:3. True
-3|level/after-follows:、比 True
-5|level/after-follows:が
-5|level/after-follows:が0 True
3|level/after-follows:で
3|level/after-follows:であ False
-13|level/after-follows:と
-5|level/after-follows:と並 False
-12|level/after-follows:と同 False
4|level/after-follows:と比 False
20|level/after-follows:に
3|level/after-follows:に3 False
10|level/after-follows:には False
-3|level/after-follows:に次 True
9|level/after-follows:に比 False
-7|level/after-follows:の
-19|level/after-follows:の1 False
-4|level/after-follows:の3 True
3|level/after-follows:の実 False
10|level/after-follows:の計 False
4|level/after-follows:の首 False
-3|level/after-follows:は
-5|level/after-follows:は1 True
-3|level/after-follows:は2 True
5|level/after-follows:は母 True
3|level/after-follows:は適 False
-6|level/after-follows:も
-4|level/after-follows:も1 False
14|level/after-follows:も6 False
-15|level/after-follows:も歩 True
11|level/after-follows:や
11|level/after-follows:や2 False
-5|level/after-follows:七
-5|level/after-follows:七年 True
-10|level/after-follows:中
-3|level/after-follows:中垫 True
-6|level/after-follows:中最 False
-3|level/after-follows:为
-5|level/after-follows:为1 True
-5|level/after-follows:为2 True
-3|level/after-follows:为4 True
13|level/after-follows:为何 False
-5|level/after-follows:也
-3|level/after-follows:也必 True
-11|level/after-follows:价
-11|level/after-follows:价格 True
-3|level/after-follows:倒
-3|level/after-follows:倒数 False
-7|level/after-follows:则
-4|level/after-follows:则为 True
-4|level/after-follows:协
-4|level/after-follows:协助 True
-6|level/after-follows:去
-6|level/after-follows:去年 True
-3|level/after-follows:反
-3|level/after-follows:反而 True
-4|level/after-follows:在
-4|level/after-follows:在1 True
-7|level/after-follows:大
-7|level/after-follows:大陆 True
10|level/after-follows:导
10|level/after-follows:导弹 True
8|level/after-follows:应
5|level/after-follows:当
5|level/after-follows:当年 True
-5|level/after-follows:是
-3|level/after-follows:是否 True
-16|level/after-follows:的
-3|level/after-follows:的3 True
-4|level/after-follows:的该 True
8|level/after-follows:看
9|level/after-follows:看齐 False
-5|level/after-follows:研
-5|level/after-follows:研究 False
6|level/after-follows:科
6|level/after-follows:科技 True
-7|level/after-follows:约
-7|level/after-follows:约为 True
-4|level/after-follows:表
-4|level/after-follows:表示 True
-7|level/after-follows:要
-7|level/after-follows:要求 False
15|level/after-follows:长
15|level/after-follows:长陈 True
4|level/after-follows:防
3|level/after-follows:首
3|level/after-follows:首相 True
-9|level/after-leads:%,
-9|level/after-leads:%;
-4|level/after-leads:%▽
-19|level/after-leads:%、
-6|level/after-leads:%で
-4|level/after-leads:%と
17|level/after-leads:%の
11|level/after-leads:%的
-3|level/after-leads:,在
-11|level/after-leads:,大
-5|level/after-leads:,而
5|level/after-leads:,距
5|level/after-leads:、「
3|level/after-leads:。」
-5|level/after-leads:」_
3|level/after-leads:いた
20|level/after-leads:える
-12|level/after-leads:から
10|level/after-leads:げる
5|level/after-leads:した
-3|level/after-leads:ず、
12|level/after-leads:った
-15|level/after-leads:て、
-3|level/after-leads:で、
-8|level/after-leads:では
4|level/after-leads:と、
-4|level/after-leads:る。
-3|level/after-leads:上,
-5|level/after-leads:不及
-4|level/after-leads:代の
10|level/after-leads:以及
-18|level/after-leads:低い
10|level/after-leads:使う
17|level/after-leads:例如
4|level/after-leads:及ぶ
-4|level/after-leads:右,
-3|level/after-leads:已排
-4|level/after-leads:希望
-5|level/after-leads:建议
-7|level/after-leads:当_
4|level/after-leads:後の
-4|level/after-leads:惟独
-6|level/after-leads:指,
13|level/after-leads:费的
-10|level/after-leads:邻国
17|level/after:agent False
-31|level/after:agent True
-56|level/after:named True
22|level/after:patient False
-15|level/after:patient True
8|level/asked-about
41|level/asks
99|level/before-commas:0 0
10|level/before-commas:0 1
-5|level/before-commas:1 0
21|level/before-commas:1 1
3|level/before-commas:1 2
-10|level/before-commas:2 1
-25|level/before-commas:2 2
-9|level/before-commas:3 0
-11|level/before-commas:3 1
-20|level/before-commas:3 2
96|level/before-far:1 0
10|level/before-far:18 0
-14|level/before-far:18 1
-5|level/before-far:18 2
-48|level/before-far:36 0
-9|level/before-far:36 1
-16|level/before-far:36 2
37|level/before-far:4 0
-10|level/before-far:9 0
12|level/before-far:9 1
21|level/before-far:far 1
-20|level/before-far:far 2
5|level/before-follows-rank:( 0 0
-6|level/before-follows-rank:) 0 0
20|level/before-follows-rank:, 0 0
14|level/before-follows-rank:1 0 0
-6|level/before-follows-rank:1 0 1
-3|level/before-follows-rank:1 1 1
7|level/before-follows-rank:2 0 0
-3|level/before-follows-rank:2 0 1
-6|level/before-follows-rank:2 1 1
6|level/before-follows-rank:3 0 0
3|level/before-follows-rank:4 0 0
-6|level/before-follows-rank:4 1 0
-4|level/before-follows-rank:4 1 1
3|level/before-follows-rank:5 0 1
5|level/before-follows-rank:8 2 1
3|level/before-follows-rank:: 0 0
-5|level/before-follows-rank:_ 0 0
12|level/before-follows-rank:、 1 0
15|level/before-follows-rank:、 1 1
-6|level/before-follows-rank:、 1 2
53|level/before-follows-rank:、 2 0
-16|level/before-follows-rank:、 2 1
-11|level/before-follows-rank:、 2 2
13|level/before-follows-rank:が 0 0
-3|level/before-follows-rank:が 0 1
-14|level/before-follows-rank:で 0 1
-4|level/before-follows-rank:で 1 0
-22|level/before-follows-rank:と 0 0
-7|level/before-follows-rank:と 0 1
5|level/before-follows-rank:と 1 0
6|level/before-follows-rank:に 0 0
-6|level/before-follows-rank:に 1 0
16|level/before-follows-rank:の 0 0
-17|level/before-follows-rank:の 0 1
3|level/before-follows-rank:の 0 2
5|level/before-follows-rank:の 1 0
-4|level/before-follows-rank:の 2 0
8|level/before-follows-rank:は 0 0
10|level/before-follows-rank:は 0 1
10|level/before-follows-rank:は 1 0
-11|level/before-follows-rank:は 1 1
-4|level/before-follows-rank:は 1 2
4|level/before-follows-rank:も 0 0
-7|level/before-follows-rank:や 0 0
4|level/before-follows-rank:や 1 0
3|level/before-follows-rank:を 0 0
-5|level/before-follows-rank:を 1 0
-3|level/before-follows-rank:・ 1 0
-6|level/before-follows-rank:一 1 0
-5|level/before-follows-rank:一 1 2
-7|level/before-follows-rank:下 1 0
-10|level/before-follows-rank:不 1 0
18|level/before-follows-rank:不 3 1
16|level/before-follows-rank:与 1 0
-4|level/before-follows-rank:与 2 1
12|level/before-follows-rank:为 0 0
-7|level/before-follows-rank:为 1 1
-5|level/before-follows-rank:之 1 0
6|level/before-follows-rank:也 0 0
-5|level/before-follows-rank:事 0 0
-9|level/before-follows-rank:事 2 0
7|level/before-follows-rank:今 0 1
-3|level/before-follows-rank:介 0 0
-12|level/before-follows-rank:仍 0 0
4|level/before-follows-rank:仍 0 1
4|level/before-follows-rank:以 0 0
-3|level/before-follows-rank:以 2 1
-3|level/before-follows-rank:以 2 2
11|level/before-follows-rank:众 1 1
-5|level/before-follows-rank:众 2 0
-3|level/before-follows-rank:估 0 0
4|level/before-follows-rank:估 2 0
7|level/before-follows-rank:作 0 0
7|level/before-follows-rank:側 0 0
6|level/before-follows-rank:全 2 1
4|level/before-follows-rank:公 1 0
-7|level/before-follows-rank:内 0 0
-35|level/before-follows-rank:再 0 0
3|level/before-follows-rank:军 0 0
14|level/before-follows-rank:军 0 1
-12|level/before-follows-rank:军 1 1
-4|level/before-follows-rank:军 1 2
-17|level/before-follows-rank:分 0 0
18|level/before-follows-rank:分 0 1
14|level/before-follows-rank:分 0 2
-6|level/before-follows-rank:则 0 0
-5|level/before-follows-rank:则 0 1
5|level/before-follows-rank:则 0 2
-4|level/before-follows-rank:前 1 0
15|level/before-follows-rank:去 0 0
4|level/before-follows-rank:去 0 1
-4|level/before-follows-rank:去 1 1
-6|level/before-follows-rank:去 3 1
-3|level/before-follows-rank:发 0 0
-12|level/before-follows-rank:口 0 0
4|level/before-follows-rank:只 0 0
-3|level/before-follows-rank:合 0 0
4|level/before-follows-rank:同 0 0
-8|level/before-follows-rank:同 0 1
-9|level/before-follows-rank:后 0 0
26|level/before-follows-rank:和 1 0
-24|level/before-follows-rank:和 1 1
-3|level/before-follows-rank:和 2 0
-3|level/before-follows-rank:团 1 0
10|level/before-follows-rank:国 0 0
-10|level/before-follows-rank:国 0 1
7|level/before-follows-rank:国 1 0
-6|level/before-follows-rank:国 1 1
-9|level/before-follows-rank:国 2 2
11|level/before-follows-rank:在 1 0
-5|level/before-follows-rank:在 1 1
8|level/before-follows-rank:在 1 2
-24|level/before-follows-rank:基 0 0
4|level/before-follows-rank:塔 0 0
6|level/before-follows-rank:增 0 1
-12|level/before-follows-rank:多 0 0
-16|level/before-follows-rank:大 0 0
-7|level/before-follows-rank:如 0 0
-3|level/before-follows-rank:如 0 1
-13|level/before-follows-rank:媾 0 0
5|level/before-follows-rank:学 0 0
-4|level/before-follows-rank:官 0 1
-3|level/before-follows-rank:官 1 0
23|level/before-follows-rank:官 1 1
-4|level/before-follows-rank:定 0 0
5|level/before-follows-rank:实 1 1
-7|level/before-follows-rank:宣 2 0
9|level/before-follows-rank:宣 2 1
3|level/before-follows-rank:将 0 0
-5|level/before-follows-rank:局 0 0
3|level/before-follows-rank:已 0 0
3|level/before-follows-rank:希 0 0
14|level/before-follows-rank:常 0 1
11|level/before-follows-rank:平 0 0
-3|level/before-follows-rank:年 1 0
19|level/before-follows-rank:年 2 0
-18|level/before-follows-rank:并 0 0
-3|level/before-follows-rank:应 1 2
5|level/before-follows-rank:强 1 1
6|level/before-follows-rank:总 0 0
7|level/before-follows-rank:总 1 0
7|level/before-follows-rank:总 1 1
-27|level/before-follows-rank:戦 0 0
-5|level/before-follows-rank:才 0 0
5|level/before-follows-rank:把 0 0
6|level/before-follows-rank:报 1 1
6|level/before-follows-rank:授 0 1
-4|level/before-follows-rank:推 0 0
-5|level/before-follows-rank:撤 0 0
5|level/before-follows-rank:敬 0 0
-6|level/before-follows-rank:斯 1 1
-14|level/before-follows-rank:方 0 0
3|level/before-follows-rank:方 0 1
4|level/before-follows-rank:时 0 0
6|level/before-follows-rank:明 0 0
3|level/before-follows-rank:明 0 1
-3|level/before-follows-rank:明 2 2
-6|level/before-follows-rank:智 0 0
-6|level/before-follows-rank:智 1 0
-6|level/before-follows-rank:标 0 0
-7|level/before-follows-rank:次 1 0
8|level/before-follows-rank:欧 1 0
10|level/before-follows-rank:欧 1 1
5|level/before-follows-rank:欧 2 0
5|level/before-follows-rank:武 1 0
7|level/before-follows-rank:比 1 0
-3|level/before-follows-rank:氏 0 0
-7|level/before-follows-rank:氏 1 0
15|level/before-follows-rank:没 0 0
-5|level/before-follows-rank:洪 1 1
-5|level/before-follows-rank:点 1 0
3|level/before-follows-rank:现 0 0
3|level/before-follows-rank:的 0 0
25|level/before-follows-rank:的 0 1
-4|level/before-follows-rank:的 1 0
-7|level/before-follows-rank:的 1 1
4|level/before-follows-rank:相 0 1
-6|level/before-follows-rank:研 0 0
-9|level/before-follows-rank:立 1 0
16|level/before-follows-rank:等 0 0
-11|level/before-follows-rank:算 0 0
3|level/before-follows-rank:约 0 0
8|level/before-follows-rank:罗 1 0
3|level/before-follows-rank:联 0 0
15|level/before-follows-rank:自 0 0
4|level/before-follows-rank:花 0 0
-15|level/before-follows-rank:表 1 0
5|level/before-follows-rank:要 1 0
-10|level/before-follows-rank:观 0 0
-7|level/before-follows-rank:规 0 0
-4|level/before-follows-rank:議 1 0
-5|level/before-follows-rank:计 0 1
-3|level/before-follows-rank:订 2 1
5|level/before-follows-rank:说 1 1
3|level/before-follows-rank:豪 0 0
-9|level/before-follows-rank:豪 0 1
9|level/before-follows-rank:費 0 0
3|level/before-follows-rank:費 0 1
7|level/before-follows-rank:财 0 0
9|level/before-follows-rank:财 0 1
4|level/before-follows-rank:财 1 1
-10|level/before-follows-rank:质 0 0
-4|level/before-follows-rank:路 3 0
6|level/before-follows-rank:軍 1 0
-6|level/before-follows-rank:軍 1 1
-3|level/before-follows-rank:轰 1 0
4|level/before-follows-rank:长 0 0
-3|level/before-follows-rank:长 1 0
20|level/before-follows-rank:防 0 0
-5|level/before-follows-rank:防 0 1
3|level/before-follows-rank:防 1 0
-5|level/before-follows-rank:陸 1 0
6|level/before-follows-rank:面 0 0
3|level/before-follows-rank:预 1 1
6|level/before-follows-rank:首 0 0
10|level/before-follows-rank:首 1 0
-6|level/before-follows-rank:高 0 0
3|level/before-follows:(
-4|level/before-follows:)
-4|level/before-follows:)の
-4|level/before-follows:)の定義
19|level/before-follows:,
3|level/before-follows:,2
3|level/before-follows:,202
4|level/before-follows:,为
4|level/before-follows:,为4.
3|level/before-follows:,其
3|level/before-follows:,其军费
5|level/before-follows:,后
5|level/before-follows:,后者去
3|level/before-follows:,这
3|level/before-follows:,这一比
5|level/before-follows:1
3|level/before-follows:12
3|level/before-follows:12日申
-6|level/before-follows:18
-6|level/before-follows:18日以
6|level/before-follows:19
4|level/before-follows:1948
3|level/before-follows:1・6%
-3|level/before-follows:1・9%
-4|level/before-follows:2.
-6|level/before-follows:2.3%
4|level/before-follows:20
-5|level/before-follows:2023
8|level/before-follows:2024
3|level/before-follows:2026
-4|level/before-follows:2027
6|level/before-follows:3
4|level/before-follows:3.
4|level/before-follows:3・
-8|level/before-follows:4
-4|level/before-follows:4%
-4|level/before-follows:4%次之
-6|level/before-follows:4日
-6|level/before-follows:4日在参
3|level/before-follows:5
3|level/before-follows:5.
3|level/before-follows:5.9%
5|level/before-follows:8
5|level/before-follows:8日
5|level/before-follows:8日说,
-6|level/before-follows:_
-5|level/before-follows:_国
-5|level/before-follows:_国防支
43|level/before-follows:、
-4|level/before-follows:、ポ
-4|level/before-follows:、ポーラ
-5|level/before-follows:、ロ
-5|level/before-follows:、ロシア
7|level/before-follows:、保
7|level/before-follows:、保加利
-10|level/before-follows:、加
-10|level/before-follows:、加拿大
4|level/before-follows:、匈
4|level/before-follows:、匈牙利
13|level/before-follows:、布
13|level/before-follows:、布基纳
7|level/before-follows:、拉
7|level/before-follows:、拉脱维
14|level/before-follows:、挪
7|level/before-follows:、挪威去
7|level/before-follows:、挪威和
-3|level/before-follows:、日
-3|level/before-follows:、日本に
7|level/before-follows:、智
7|level/before-follows:、智利和
7|level/before-follows:、比
7|level/before-follows:、比利时
4|level/before-follows:、波兰的
-3|level/before-follows:、波兰相
15|level/before-follows:、立
15|level/before-follows:、立陶宛
-4|level/before-follows:、葡
-4|level/before-follows:、葡萄牙
-4|level/before-follows:、韓
-4|level/before-follows:、韓国の
4|level/before-follows:、韩国为
-3|level/before-follows:、韩国和
-4|level/before-follows:、马
-4|level/before-follows:、马拉威
9|level/before-follows:が
3|level/before-follows:が2
3|level/before-follows:が今
3|level/before-follows:が今年投
-9|level/before-follows:が加
-9|level/before-follows:が加わっ
4|level/before-follows:が戦
4|level/before-follows:が戦時経
-22|level/before-follows:で
-3|level/before-follows:で、
-3|level/before-follows:で、開催
-14|level/before-follows:での
-14|level/before-follows:での講演
-23|level/before-follows:と
-17|level/before-follows:との
-6|level/before-follows:との国境
-11|level/before-follows:との衝突
6|level/before-follows:とウ
6|level/before-follows:とウガン
25|level/before-follows:とカ
25|level/before-follows:とカナダ
-6|level/before-follows:とラ
-6|level/before-follows:とラオス
-11|level/before-follows:と約
-11|level/before-follows:と約13
-22|level/before-follows:と違
-17|level/before-follows:と違い、
-5|level/before-follows:と違うイ
9|level/before-follows:につ
9|level/before-follows:について
-7|level/before-follows:によ
-7|level/before-follows:によると
3|level/before-follows:に増
3|level/before-follows:に増額促
-3|level/before-follows:に接
-3|level/before-follows:に接する
-5|level/before-follows:に限
-5|level/before-follows:に限れば
-4|level/before-follows:の0
-5|level/before-follows:の0.6
6|level/before-follows:の1
4|level/before-follows:の1・8
15|level/before-follows:の2
6|level/before-follows:の2.8
9|level/before-follows:の202
5|level/before-follows:の7
5|level/before-follows:の7%超
-5|level/before-follows:のN
-5|level/before-follows:のNAT
5|level/before-follows:の「
5|level/before-follows:の「1.
-3|level/before-follows:のア
-3|level/before-follows:のアジア
-17|level/before-follows:のギ
-17|level/before-follows:のギュレ
4|level/before-follows:のコ
5|level/before-follows:のコサノ
-3|level/before-follows:のブ
-3|level/before-follows:のブレー
6|level/before-follows:のペ
6|level/before-follows:のペトリ
3|level/before-follows:の代
3|level/before-follows:の代表は
14|level/before-follows:の公
13|level/before-follows:の公表国
-5|level/before-follows:の加
-5|level/before-follows:の加盟国
7|level/before-follows:の国防支
-5|level/before-follows:の国防費
-4|level/before-follows:の基
-4|level/before-follows:の基準で
-10|level/before-follows:の報
9|level/before-follows:の報告書
-19|level/before-follows:の報道官
5|level/before-follows:の平
5|level/before-follows:の平均は
-16|level/before-follows:の推
-16|level/before-follows:の推計で
3|level/before-follows:の支
3|level/before-follows:の支出は
-3|level/before-follows:の脅
-3|level/before-follows:の脅威に
-4|level/before-follows:の計
-4|level/before-follows:の計算方
-3|level/before-follows:の試
-3|level/before-follows:の試算で
-9|level/before-follows:の負
-9|level/before-follows:の負担は
13|level/before-follows:の軍
13|level/before-follows:の軍事費
-12|level/before-follows:の防
-13|level/before-follows:の防衛費
10|level/before-follows:は
-12|level/before-follows:は0
-14|level/before-follows:は0.2
-4|level/before-follows:は1
-16|level/before-follows:は1%ち
4|level/before-follows:は1・5
9|level/before-follows:は2
-4|level/before-follows:は2%で
5|level/before-follows:は202
8|level/before-follows:は3
3|level/before-follows:は3.1
4|level/before-follows:は6
-29|level/before-follows:は、
-4|level/before-follows:は、実際
-28|level/before-follows:は、新政
9|level/before-follows:はイ
9|level/before-follows:はイラク
14|level/before-follows:は今
10|level/before-follows:は今年、
3|level/before-follows:は今年す
-3|level/before-follows:は今年度
3|level/before-follows:は同
-8|level/before-follows:は国
-17|level/before-follows:は国防に
9|level/before-follows:は国防費
-11|level/before-follows:は実
-11|level/before-follows:は実際の
7|level/before-follows:は平
5|level/before-follows:は平均で
-6|level/before-follows:は当
-6|level/before-follows:は当初、
7|level/before-follows:は戦
7|level/before-follows:は戦時下
3|level/before-follows:は昨
5|level/before-follows:は来
5|level/before-follows:は来年、
4|level/before-follows:は防
4|level/before-follows:は防衛費
4|level/before-follows:も
-4|level/before-follows:や
-7|level/before-follows:や2
-7|level/before-follows:や2.6
4|level/before-follows:やス
4|level/before-follows:やスペイ
4|level/before-follows:を称
4|level/before-follows:を称賛_
-5|level/before-follows:を訪
-5|level/before-follows:を訪れた
-4|level/before-follows:・
-3|level/before-follows:・カ
-3|level/before-follows:・カナダ
-14|level/before-follows:一
-3|level/before-follows:一名
-3|level/before-follows:一名教授
-6|level/before-follows:一咬
-6|level/before-follows:一咬牙,
-7|level/before-follows:下
-7|level/before-follows:下届
-7|level/before-follows:下届大选
9|level/before-follows:不
18|level/before-follows:不会
18|level/before-follows:不会要求
-10|level/before-follows:不同
-4|level/before-follows:不同,南
10|level/before-follows:与
6|level/before-follows:与加
6|level/before-follows:与加拿大
-5|level/before-follows:与南
-5|level/before-follows:与南韩常
6|level/before-follows:与尚
6|level/before-follows:与尚比亚
-12|level/before-follows:与欧
-12|level/before-follows:与欧洲盟
14|level/before-follows:与菲
14|level/before-follows:与菲律宾
7|level/before-follows:並み1.
-4|level/before-follows:並み2・
3|level/before-follows:为4
-5|level/before-follows:之
-6|level/before-follows:之声
-6|level/before-follows:之声中文
5|level/before-follows:也
-14|level/before-follows:事
-9|level/before-follows:事務
-9|level/before-follows:事務総長
-5|level/before-follows:事后
-5|level/before-follows:事后声称
3|level/before-follows:亦
3|level/before-follows:亦从
3|level/before-follows:亦从5.
5|level/before-follows:今
4|level/before-follows:今年
-7|level/before-follows:今年同样
-8|level/before-follows:今年才刚
-6|level/before-follows:今年的核
4|level/before-follows:今年的比
-3|level/before-follows:介
-3|level/before-follows:介绍
-3|level/before-follows:介绍,该
-8|level/before-follows:仍
-7|level/before-follows:仍停
-7|level/before-follows:仍停留在
-6|level/before-follows:仍在
-6|level/before-follows:仍在1.
3|level/before-follows:仍独
3|level/before-follows:仍独自承
-3|level/before-follows:以
-5|level/before-follows:以4
-5|level/before-follows:以4.1
5|level/before-follows:众
5|level/before-follows:众议
10|level/before-follows:众议员布
-5|level/before-follows:众议院国
-3|level/before-follows:估算
-3|level/before-follows:估算,该
4|level/before-follows:估计
4|level/before-follows:估计,今
7|level/before-follows:作
6|level/before-follows:作比
6|level/before-follows:作比,说
7|level/before-follows:側
6|level/before-follows:側が
6|level/before-follows:側が初め
-5|level/before-follows:入侵
-5|level/before-follows:入侵乌克
5|level/before-follows:入北
5|level/before-follows:入北约_
8|level/before-follows:全
8|level/before-follows:全体
7|level/before-follows:全体の国
6|level/before-follows:公
6|level/before-follows:公布
4|level/before-follows:公布的军
-7|level/before-follows:内
-8|level/before-follows:内部
-7|level/before-follows:内部文件
-35|level/before-follows:再
-35|level/before-follows:再編
-34|level/before-follows:再編経費
-4|level/before-follows:军人
-4|level/before-follows:军人撤走
4|level/before-follows:军费
6|level/before-follows:军费同比
6|level/before-follows:军费已占
-8|level/before-follows:军费平均
4|level/before-follows:军费开支
-7|level/before-follows:军费按美
15|level/before-follows:分
9|level/before-follows:分列
9|level/before-follows:分列二、
6|level/before-follows:分别
4|level/before-follows:分别为1
-6|level/before-follows:则
4|level/before-follows:则为
-15|level/before-follows:则认
-15|level/before-follows:则认为实
-3|level/before-follows:刚好
-3|level/before-follows:刚好2.
-4|level/before-follows:前国
-4|level/before-follows:前国防相
-4|level/before-follows:加
-4|level/before-follows:加盟
4|level/before-follows:十
4|level/before-follows:十年
4|level/before-follows:十年前连
7|level/before-follows:去
7|level/before-follows:去年
-8|level/before-follows:去年1.
4|level/before-follows:去年为5
-3|level/before-follows:去年合计
-9|level/before-follows:去年国防
22|level/before-follows:去年把G
-4|level/before-follows:去年的军
-4|level/before-follows:发
-4|level/before-follows:发言
-3|level/before-follows:发言人阿
-13|level/before-follows:口
-13|level/before-follows:口径
-4|level/before-follows:口径为G
-4|level/before-follows:口径占G
-3|level/before-follows:口径将达
3|level/before-follows:只
-3|level/before-follows:合
-3|level/before-follows:合意
-3|level/before-follows:合意案に
-4|level/before-follows:同
-5|level/before-follows:同年
-8|level/before-follows:同年为7
-9|level/before-follows:后
-9|level/before-follows:后,
-9|level/before-follows:后,6%
-4|level/before-follows:和
7|level/before-follows:和北
7|level/before-follows:和北马其
-3|level/before-follows:和厄
-3|level/before-follows:和厄瓜多
-9|level/before-follows:和埃
-9|level/before-follows:和埃及没
7|level/before-follows:和多
7|level/before-follows:和多哥的
-3|level/before-follows:和拉
-3|level/before-follows:和拉脱维
4|level/before-follows:和智
4|level/before-follows:和智利分
-3|level/before-follows:和瑞
-3|level/before-follows:和瑞典的
-3|level/before-follows:和美
-3|level/before-follows:和美国分
-3|level/before-follows:和马
-3|level/before-follows:和马尔代
-4|level/before-follows:团
-4|level/before-follows:团书
-4|level/before-follows:团书记长
-9|level/before-follows:国
-16|level/before-follows:国防
6|level/before-follows:国防开支
-5|level/before-follows:国防支出
5|level/before-follows:国防相は
7|level/before-follows:国防省は
-16|level/before-follows:国防费占
-4|level/before-follows:国防部会
-11|level/before-follows:国防部长
15|level/before-follows:在
8|level/before-follows:在1
8|level/before-follows:在193
-6|level/before-follows:在两
-6|level/before-follows:在两会记
10|level/before-follows:在众
10|level/before-follows:在众议院
-24|level/before-follows:基
-24|level/before-follows:基準
-6|level/before-follows:基準で1
-16|level/before-follows:基準なら
4|level/before-follows:塔
4|level/before-follows:塔利
4|level/before-follows:塔利班政
7|level/before-follows:增
7|level/before-follows:增长
6|level/before-follows:增长24
-12|level/before-follows:多
3|level/before-follows:多年
-16|level/before-follows:多数
-16|level/before-follows:多数国家
-16|level/before-follows:大
-15|level/before-follows:大介
-15|level/before-follows:大介氏は
-10|level/before-follows:如
-9|level/before-follows:如今
-9|level/before-follows:如今平均
-13|level/before-follows:媾
-13|level/before-follows:媾和
-13|level/before-follows:媾和时降
5|level/before-follows:学
5|level/before-follows:学者
4|level/before-follows:学者指出
18|level/before-follows:官
-6|level/before-follows:官员
-4|level/before-follows:官员主张
-3|level/before-follows:官员提到
23|level/before-follows:官方
23|level/before-follows:官方公布
-4|level/before-follows:定
-4|level/before-follows:定义
-4|level/before-follows:定义占G
5|level/before-follows:实
6|level/before-follows:实现
6|level/before-follows:实现2%
3|level/before-follows:宣
-16|level/before-follows:宣布,去
18|level/before-follows:宣布,欧
4|level/before-follows:将
-5|level/before-follows:局
-5|level/before-follows:局势
-5|level/before-follows:局势外溢
3|level/before-follows:已
3|level/before-follows:希望把期
12|level/before-follows:常
6|level/before-follows:常年
5|level/before-follows:常年在3
7|level/before-follows:常被
7|level/before-follows:常被拿来
11|level/before-follows:平
11|level/before-follows:平均
8|level/before-follows:平均の2
7|level/before-follows:平均已超
-3|level/before-follows:平均投入
7|level/before-follows:平均的2
-8|level/before-follows:平均花费
16|level/before-follows:年
16|level/before-follows:年度
16|level/before-follows:年度报告
-18|level/before-follows:并
-18|level/before-follows:并列
-18|level/before-follows:并列末座
-3|level/before-follows:应
-3|level/before-follows:应把
-3|level/before-follows:应把国防
6|level/before-follows:强
6|level/before-follows:强调
6|level/before-follows:强调军费
20|level/before-follows:总
9|level/before-follows:总理
8|level/before-follows:总理卡拉
11|level/before-follows:总统
4|level/before-follows:总统拉德
4|level/before-follows:总统普拉
4|level/before-follows:总统穆伊
-4|level/before-follows:总统达恩
-5|level/before-follows:成
-5|level/before-follows:成员
-27|level/before-follows:戦
-18|level/before-follows:戦争
-18|level/before-follows:戦争当時
-9|level/before-follows:戦費
-9|level/before-follows:戦費がか
-5|level/before-follows:才
-5|level/before-follows:才第
-5|level/before-follows:才第4天
5|level/before-follows:把
3|level/before-follows:把海
3|level/before-follows:把海警、
6|level/before-follows:报
6|level/before-follows:报告
6|level/before-follows:报告指出
6|level/before-follows:授
6|level/before-follows:授权
6|level/before-follows:授权的2
-4|level/before-follows:推
-5|level/before-follows:撤
-5|level/before-follows:撤军
-5|level/before-follows:撤军后_
3|level/before-follows:政
3|level/before-follows:政府
5|level/before-follows:敬
5|level/before-follows:敬陪
5|level/before-follows:敬陪末座
-3|level/before-follows:数
-3|level/before-follows:数据
-3|level/before-follows:数据显示
-6|level/before-follows:斯
-6|level/before-follows:斯德
-6|level/before-follows:斯德哥尔
-11|level/before-follows:方
-14|level/before-follows:方式
-4|level/before-follows:方式では
-10|level/before-follows:方式で数
4|level/before-follows:方面
3|level/before-follows:方面,总
4|level/before-follows:时
3|level/before-follows:时说
3|level/before-follows:时说:「
6|level/before-follows:明
6|level/before-follows:明年
9|level/before-follows:明年军费
-3|level/before-follows:明年的军
3|level/before-follows:昨表
3|level/before-follows:昨表示,
-6|level/before-follows:是
-8|level/before-follows:是1
-8|level/before-follows:是1.3
-13|level/before-follows:智
-13|level/before-follows:智库
-6|level/before-follows:智库:俄
-4|level/before-follows:智库研究
-6|level/before-follows:标
-6|level/before-follows:标准
-4|level/before-follows:标准计算
-7|level/before-follows:次
-7|level/before-follows:次期
-7|level/before-follows:次期大統
21|level/before-follows:欧
9|level/before-follows:欧州
3|level/before-follows:欧州の国
5|level/before-follows:欧州・カ
15|level/before-follows:欧洲
15|level/before-follows:欧洲成员
6|level/before-follows:武
6|level/before-follows:武装
5|level/before-follows:武装部队
7|level/before-follows:比
7|level/before-follows:比原
7|level/before-follows:比原计划
-10|level/before-follows:氏
-5|level/before-follows:氏が
-5|level/before-follows:氏が防衛
-5|level/before-follows:氏は
14|level/before-follows:没
14|level/before-follows:没有
11|level/before-follows:没有评论
-5|level/before-follows:洪
-5|level/before-follows:洪堡
-5|level/before-follows:洪堡大学
-5|level/before-follows:点
-5|level/before-follows:点名
-5|level/before-follows:点名批评
3|level/before-follows:现
15|level/before-follows:的
4|level/before-follows:的2
8|level/before-follows:的3
3|level/before-follows:的3.5
-10|level/before-follows:的4
-13|level/before-follows:的4%相
-13|level/before-follows:的军
-3|level/before-follows:的军费占
-4|level/before-follows:的军费合
-5|level/before-follows:的军费都
-4|level/before-follows:的四
-4|level/before-follows:的四倍,
5|level/before-follows:的国防开
-4|level/before-follows:的国防支
3|level/before-follows:的增
3|level/before-follows:的增幅是
3|level/before-follows:的数
3|level/before-follows:的数字,
-6|level/before-follows:的独
-6|level/before-follows:的独立战
5|level/before-follows:的相
5|level/before-follows:的相应数
-4|level/before-follows:的该
-4|level/before-follows:的该比重
3|level/before-follows:的费
3|level/before-follows:的费用如
9|level/before-follows:的边
9|level/before-follows:的边境冲
6|level/before-follows:的这
5|level/before-follows:的这个数
6|level/before-follows:的防
-3|level/before-follows:目标
-3|level/before-follows:目标只看
3|level/before-follows:相
3|level/before-follows:相继
3|level/before-follows:相继调升
-6|level/before-follows:研
-6|level/before-follows:研究
-6|level/before-follows:研究机构
-9|level/before-follows:立
-9|level/before-follows:立委
-6|level/before-follows:立委王定
14|level/before-follows:等
15|level/before-follows:等国
16|level/before-follows:等国仍在
-11|level/before-follows:算
-9|level/before-follows:算法
-8|level/before-follows:算法下的
8|level/before-follows:罗
8|level/before-follows:罗伯
8|level/before-follows:罗伯逊在
3|level/before-follows:联盟
3|level/before-follows:联盟党议
16|level/before-follows:自
9|level/before-follows:自己
6|level/before-follows:自己20
8|level/before-follows:自身
3|level/before-follows:自身的国
5|level/before-follows:花
4|level/before-follows:花5
4|level/before-follows:花5%多
10|level/before-follows:虽
-15|level/before-follows:表
-15|level/before-follows:表示
-15|level/before-follows:表示,日
3|level/before-follows:要
5|level/before-follows:要求
5|level/before-follows:要求印度
-10|level/before-follows:观
-10|level/before-follows:观察
-10|level/before-follows:观察人士
-7|level/before-follows:规
-7|level/before-follows:规定
-7|level/before-follows:规定的G
-4|level/before-follows:議
-4|level/before-follows:議員
-4|level/before-follows:議員団長
-6|level/before-follows:计
-6|level/before-follows:计算
-6|level/before-follows:计算方式
-3|level/before-follows:订
-3|level/before-follows:订出
-3|level/before-follows:订出3%
3|level/before-follows:议
3|level/before-follows:议会
8|level/before-follows:说
4|level/before-follows:说,他的
-6|level/before-follows:说,军费
5|level/before-follows:说明
5|level/before-follows:说明年会
-6|level/before-follows:豪
-6|level/before-follows:豪両
-6|level/before-follows:豪両国の
12|level/before-follows:費
5|level/before-follows:費が
5|level/before-follows:費がGD
7|level/before-follows:費は
4|level/before-follows:費は公表
21|level/before-follows:财
11|level/before-follows:财政
3|level/before-follows:财政部公
9|level/before-follows:财政部长
10|level/before-follows:财长
7|level/before-follows:财长则叫
-11|level/before-follows:质
-11|level/before-follows:质询
-11|level/before-follows:质询:\"
-3|level/before-follows:超出
-3|level/before-follows:超出3.
3|level/before-follows:超过
3|level/before-follows:超过3%
-4|level/before-follows:路
-4|level/before-follows:路透
-4|level/before-follows:路透社称
-3|level/before-follows:轰
-3|level/before-follows:轰炸
-3|level/before-follows:轰炸伊朗
4|level/before-follows:长期
3|level/before-follows:长期在1
17|level/before-follows:防
-3|level/before-follows:防务
-5|level/before-follows:防务局预
3|level/before-follows:防务开支
15|level/before-follows:防卫
-9|level/before-follows:防卫开支
4|level/before-follows:防卫费占
6|level/before-follows:防卫费已
12|level/before-follows:防卫预算
-4|level/before-follows:防拨
-4|level/before-follows:防拨款占
3|level/before-follows:防衛
3|level/before-follows:防衛相は
7|level/before-follows:防长
3|level/before-follows:防长未出
-5|level/before-follows:陸
-5|level/before-follows:陸軍
-5|level/before-follows:陸軍幹部
7|level/before-follows:面
7|level/before-follows:面对
6|level/before-follows:面对存亡
6|level/before-follows:预
6|level/before-follows:预算
4|level/before-follows:预算与管
13|level/before-follows:首
13|level/before-follows:首相
9|level/before-follows:首相德韦
-6|level/before-follows:高
-6|level/before-follows:高官
-6|level/before-follows:高官は、
32|level/before-leads:
4|level/before-leads:\",
25|level/before-leads:%,
11|level/before-leads:%、
8|level/before-leads:%と
4|level/before-leads:%和
-3|level/before-leads:%的
-9|level/before-leads:(
6|level/before-leads:)
34|level/before-leads:,
-5|level/before-leads:,依
-6|level/before-leads:,其
10|level/before-leads:,指
5|level/before-leads:,而
-4|level/before-leads:,若
7|level/before-leads:-_
-18|level/before-leads:5年
5|level/before-leads:8个
17|level/before-leads::
-9|level/before-leads::「
15|level/before-leads:;
-6|level/before-leads:O
-11|level/before-leads:Oの
-6|level/before-leads:TO
23|level/before-leads:_
4|level/before-leads:▽
26|level/before-leads:、
-9|level/before-leads:「
-16|level/before-leads:】
3|level/before-leads:い
17|level/before-leads:い、
6|level/before-leads:う
-7|level/before-leads:える
-5|level/before-leads:から
4|level/before-leads:が
-4|level/before-leads:し
8|level/before-leads:する
3|level/before-leads:た
4|level/before-leads:た「
-4|level/before-leads:て
8|level/before-leads:て、
-23|level/before-leads:で、
-25|level/before-leads:と
-8|level/before-leads:と、
-43|level/before-leads:の
-19|level/before-leads:は
6|level/before-leads:は、
-22|level/before-leads:は「
5|level/before-leads:ば、
-4|level/before-leads:び、
-5|level/before-leads:ら
9|level/before-leads:れ、
7|level/before-leads:を「
-6|level/before-leads:アと
-4|level/before-leads:アの
-4|level/before-leads:カ
4|level/before-leads:ド、
-3|level/before-leads:ドの
-28|level/before-leads:ブ・
-4|level/before-leads:リカ
5|level/before-leads:ン、
3|level/before-leads:ンの
-28|level/before-leads:・
-4|level/before-leads:ーや
-6|level/before-leads:一家
7|level/before-leads:上;
-16|level/before-leads:与
7|level/before-leads:个
3|level/before-leads:中
5|level/before-leads:之,
16|level/before-leads:书长
-7|level/before-leads:了
8|level/before-leads:于
-4|level/before-leads:于前
4|level/before-leads:亚、
13|level/before-leads:亚和
-14|level/before-leads:人
-4|level/before-leads:仍是
6|level/before-leads:以
5|level/before-leads:以前
-14|level/before-leads:会の
-12|level/before-leads:但指
3|level/before-leads:位の
9|level/before-leads:低于
3|level/before-leads:例,
-15|level/before-leads:依
-5|level/before-leads:侵
-5|level/before-leads:入
-5|level/before-leads:入侵
3|level/before-leads:公布
-6|level/before-leads:其
-5|level/before-leads:典入
3|level/before-leads:再看
-4|level/before-leads:冠,
-4|level/before-leads:列、
7|level/before-leads:列与
-5|level/before-leads:利和
4|level/before-leads:到
-7|level/before-leads:到了
5|level/before-leads:前
-18|level/before-leads:前の
-4|level/before-leads:北约
4|level/before-leads:南邻
25|level/before-leads:去年
6|level/before-leads:反观
10|level/before-leads:只有
4|level/before-leads:台的
-13|level/before-leads:右,
-3|level/before-leads:合は
6|level/before-leads:同,
-14|level/before-leads:同】
5|level/before-leads:同期
-4|level/before-leads:向
4|level/before-leads:员以
7|level/before-leads:员的
-11|level/before-leads:和
-6|level/before-leads:因
3|level/before-leads:国
-9|level/before-leads:国は
3|level/before-leads:国・
-11|level/before-leads:国与
-27|level/before-leads:国和
-8|level/before-leads:备,
-11|level/before-leads:大
10|level/before-leads:大、
-6|level/before-leads:她说
3|level/before-leads:好与
-5|level/before-leads:威和
3|level/before-leads:官、
-4|level/before-leads:宛、
-4|level/before-leads:宛和
-6|level/before-leads:家
-4|level/before-leads:対し
11|level/before-leads:州
-20|level/before-leads:州と
24|level/before-leads:州の
-3|level/before-leads:州・
3|level/before-leads:布
-4|level/before-leads:布,
-10|level/before-leads:席,
9|level/before-leads:年
9|level/before-leads:年,
3|level/before-leads:年の
-13|level/before-leads:年与
-6|level/before-leads:年因
6|level/before-leads:库:
-3|level/before-leads:张,
18|level/before-leads:强调
9|level/before-leads:怨
-7|level/before-leads:恰逢
5|level/before-leads:批评
9|level/before-leads:抱怨
13|level/before-leads:拒与
7|level/before-leads:拿
-4|level/before-leads:按
-3|level/before-leads:据
3|level/before-leads:提到
3|level/before-leads:政院
4|level/before-leads:方、
12|level/before-leads:日、
-14|level/before-leads:日の
11|level/before-leads:旦和
-7|level/before-leads:时、
8|level/before-leads:有
5|level/before-leads:期
-16|level/before-leads:期の
-18|level/before-leads:本与
-15|level/before-leads:析,
-6|level/before-leads:構(
-4|level/before-leads:次は
11|level/before-leads:欧州
23|level/before-leads:欧洲
4|level/before-leads:此,
-4|level/before-leads:母,
4|level/before-leads:比
14|level/before-leads:比,
11|level/before-leads:氏は
-8|level/before-leads:求
-4|level/before-leads:沃向
3|level/before-leads:法,
23|level/before-leads:洲
22|level/before-leads:洲的
-9|level/before-leads:炸
-4|level/before-leads:牙、
13|level/before-leads:电_
30|level/before-leads:的
4|level/before-leads:的是
-6|level/before-leads:省は
4|level/before-leads:看
27|level/before-leads:示,
6|level/before-leads:称,
3|level/before-leads:算,
-6|level/before-leads:算依
-6|level/before-leads:績は
-4|level/before-leads:约
-7|level/before-leads:纳和
-5|level/before-leads:绍,
5|level/before-leads:网)
-9|level/before-leads:美国
6|level/before-leads:而
-4|level/before-leads:若
-3|level/before-leads:菲国
-11|level/before-leads:装大
9|level/before-leads:西和
-8|level/before-leads:要求
6|level/before-leads:观
-8|level/before-leads:言,
-15|level/before-leads:言人
5|level/before-leads:评
-4|level/before-leads:说
-17|level/before-leads:说,
18|level/before-leads:调
-6|level/before-leads:費、
3|level/before-leads:财年
-3|level/before-leads:费按
-6|level/before-leads:费采
-9|level/before-leads:轰炸
3|level/before-leads:连
-7|level/before-leads:逢
5|level/before-leads:違う
4|level/before-leads:邻
12|level/before-leads:邻国
4|level/before-leads:邻的
5|level/before-leads:部が
5|level/before-leads:部长
-7|level/before-leads:采
-13|level/before-leads:里、
6|level/before-leads:里拿
23|level/before-leads:长
-6|level/before-leads:长的
6|level/before-leads:问:
3|level/before-leads:防长
3|level/before-leads:院
4|level/before-leads:隣国
-6|level/before-leads:露,
4|level/before-leads:領、
-3|level/before-leads:鲁、
-5|level/before-leads:麦、
3|level/before-opens:False agent
19|level/before-opens:False named
20|level/before-opens:True agent
21|level/before-opens:True named
-10|level/before-opens:True patient
20|level/before-rank:0 0 agent
3|level/before-rank:0 0 patient
11|level/before-rank:0 1 agent
44|level/before-rank:0 1 named
28|level/before-rank:0 2 named
12|level/before-rank:1 0 agent
14|level/before-rank:1 0 named
-6|level/before-rank:1 0 patient
-13|level/before-rank:1 1 agent
-24|level/before-rank:1 1 named
-4|level/before-rank:1 2 agent
-25|level/before-rank:1 2 named
49|level/before-rank:2 0 named
-11|level/before-rank:2 1 named
-3|level/before-rank:2 1 patient
-34|level/before-rank:2 2 named
-6|level/before-rank:3 0 named
9|level/before-rank:3 1 named
-4|level/before-rank:3 2 named
23|level/before:agent
41|level/before:named
-8|level/before:patient
-27|level/class-main:ALLIES ALLIES
-56|level/class-main:ALLIES JPN
-10|level/class-main:ALLIES KOR
-9|level/class-main:ALLIES NATO
-24|level/class-main:ALLIES TWN
-5|level/class-main:ALLIES foe
-5|level/class-main:ALLIES land
13|level/class-main:ALLIES member
-4|level/class-main:CHN CHN
44|level/class-main:CHN JPN
-4|level/class-main:CHN KOR
-17|level/class-main:CHN NATO
21|level/class-main:CHN TWN
4|level/class-main:CHN land
8|level/class-main:EU ALLIES
9|level/class-main:EU JPN
-4|level/class-main:EU NATO
6|level/class-main:EU foe
-3|level/class-main:EU land
-11|level/class-main:EU member
8|level/class-main:JPN ALLIES
-9|level/class-main:JPN JPN
7|level/class-main:JPN KOR
-8|level/class-main:JPN TWN
-9|level/class-main:JPN land
-9|level/class-main:JPN member
8|level/class-main:KOR JPN
6|level/class-main:KOR KOR
-10|level/class-main:KOR land
-4|level/class-main:KOR member
6|level/class-main:NATO ALLIES
-4|level/class-main:NATO CHN
-6|level/class-main:NATO JPN
-5|level/class-main:NATO KOR
15|level/class-main:NATO NATO
-3|level/class-main:NATO USA
-12|level/class-main:NATO foe
-8|level/class-main:NATO land
-37|level/class-main:NATO member
-3|level/class-main:TWN ALLIES
18|level/class-main:TWN JPN
-4|level/class-main:TWN TWN
-7|level/class-main:TWN land
8|level/class-main:TWN member
-3|level/class-main:USA ALLIES
9|level/class-main:USA CHN
11|level/class-main:USA JPN
8|level/class-main:USA KOR
13|level/class-main:USA NATO
4|level/class-main:USA TWN
3|level/class-main:USA USA
-18|level/class-main:USA land
7|level/class-main:USA member
3|level/class-main:foe KOR
14|level/class-main:foe foe
23|level/class-main:foe land
-7|level/class-main:foe member
-10|level/class-main:land JPN
-3|level/class-main:land KOR
-9|level/class-main:land NATO
10|level/class-main:land TWN
28|level/class-main:land land
5|level/class-main:land member
11|level/class-main:member ALLIES
-7|level/class-main:member JPN
7|level/class-main:member NATO
-3|level/class-main:member TWN
-6|level/class-main:member foe
5|level/class-main:member land
37|level/class-main:member member
-28|level/class-named:ALLIES ALLIES others-named
-31|level/class-named:ALLIES JPN nobody-named
-25|level/class-named:ALLIES JPN others-named
-8|level/class-named:ALLIES KOR nobody-named
31|level/class-named:ALLIES NATO nobody-named
-40|level/class-named:ALLIES NATO others-named
-6|level/class-named:ALLIES TWN nobody-named
-18|level/class-named:ALLIES TWN others-named
-4|level/class-named:ALLIES foe nobody-named
-3|level/class-named:ALLIES land nobody-named
15|level/class-named:ALLIES member others-named
-6|level/class-named:CHN CHN others-named
33|level/class-named:CHN JPN nobody-named
11|level/class-named:CHN JPN others-named
-4|level/class-named:CHN KOR nobody-named
-17|level/class-named:CHN NATO nobody-named
11|level/class-named:CHN TWN nobody-named
10|level/class-named:CHN TWN others-named
4|level/class-named:CHN foe nobody-named
-5|level/class-named:CHN land nobody-named
9|level/class-named:CHN land others-named
6|level/class-named:EU ALLIES others-named
6|level/class-named:EU JPN nobody-named
3|level/class-named:EU JPN others-named
-4|level/class-named:EU NATO others-named
6|level/class-named:EU foe others-named
-3|level/class-named:EU land nobody-named
-3|level/class-named:EU member nobody-named
-8|level/class-named:EU member others-named
4|level/class-named:JPN ALLIES nobody-named
4|level/class-named:JPN ALLIES others-named
-7|level/class-named:JPN JPN nobody-named
6|level/class-named:JPN KOR nobody-named
-5|level/class-named:JPN TWN nobody-named
-3|level/class-named:JPN TWN others-named
-3|level/class-named:JPN land nobody-named
-6|level/class-named:JPN land others-named
-13|level/class-named:JPN member nobody-named
4|level/class-named:JPN member others-named
7|level/class-named:KOR JPN nobody-named
-8|level/class-named:KOR KOR nobody-named
14|level/class-named:KOR KOR others-named
-4|level/class-named:KOR TWN nobody-named
4|level/class-named:KOR TWN others-named
-10|level/class-named:KOR land others-named
-8|level/class-named:KOR member nobody-named
4|level/class-named:KOR member others-named
-6|level/class-named:NATO ALLIES nobody-named
12|level/class-named:NATO ALLIES others-named
-3|level/class-named:NATO CHN nobody-named
-23|level/class-named:NATO JPN nobody-named
17|level/class-named:NATO JPN others-named
-4|level/class-named:NATO KOR nobody-named
-25|level/class-named:NATO NATO nobody-named
40|level/class-named:NATO NATO others-named
-10|level/class-named:NATO TWN nobody-named
10|level/class-named:NATO TWN others-named
-6|level/class-named:NATO foe nobody-named
-6|level/class-named:NATO foe others-named
-5|level/class-named:NATO land nobody-named
-3|level/class-named:NATO land others-named
-10|level/class-named:NATO member nobody-named
-27|level/class-named:NATO member others-named
-3|level/class-named:TWN ALLIES others-named
13|level/class-named:TWN JPN nobody-named
5|level/class-named:TWN JPN others-named
-21|level/class-named:TWN TWN nobody-named
17|level/class-named:TWN TWN others-named
-5|level/class-named:TWN land nobody-named
8|level/class-named:TWN member others-named
7|level/class-named:USA CHN others-named
11|level/class-named:USA JPN nobody-named
16|level/class-named:USA KOR nobody-named
-8|level/class-named:USA KOR others-named
13|level/class-named:USA NATO others-named
37|level/class-named:USA TWN nobody-named
-34|level/class-named:USA TWN others-named
3|level/class-named:USA USA others-named
-16|level/class-named:USA land others-named
8|level/class-named:USA member others-named
-10|level/class-named:foe JPN nobody-named
7|level/class-named:foe JPN others-named
3|level/class-named:foe KOR others-named
5|level/class-named:foe foe nobody-named
9|level/class-named:foe foe others-named
17|level/class-named:foe land nobody-named
6|level/class-named:foe land others-named
-5|level/class-named:foe member others-named
11|level/class-named:land JPN nobody-named
-21|level/class-named:land JPN others-named
-5|level/class-named:land KOR others-named
-9|level/class-named:land NATO others-named
-3|level/class-named:land TWN nobody-named
13|level/class-named:land TWN others-named
9|level/class-named:land land nobody-named
19|level/class-named:land land others-named
-6|level/class-named:land member nobody-named
11|level/class-named:land member others-named
3|level/class-named:member ALLIES nobody-named
8|level/class-named:member ALLIES others-named
-11|level/class-named:member JPN nobody-named
4|level/class-named:member JPN others-named
7|level/class-named:member NATO nobody-named
-3|level/class-named:member TWN others-named
-6|level/class-named:member foe others-named
5|level/class-named:member land others-named
45|level/class-named:member member nobody-named
-8|level/class-named:member member others-named
-28|level/class-shape:ALLIES fine
-14|level/class-shape:ALLIES half
-29|level/class-shape:ALLIES tenth
-54|level/class-shape:ALLIES whole
25|level/class-shape:CHN half
9|level/class-shape:CHN tenth
10|level/class-shape:CHN whole
-6|level/class-shape:EU fine
8|level/class-shape:EU tenth
3|level/class-shape:EU whole
51|level/class-shape:JPN fine
-45|level/class-shape:JPN half
15|level/class-shape:JPN tenth
-39|level/class-shape:JPN whole
24|level/class-shape:KOR fine
-9|level/class-shape:KOR half
16|level/class-shape:KOR tenth
-24|level/class-shape:KOR whole
-37|level/class-shape:NATO fine
5|level/class-shape:NATO half
-16|level/class-shape:NATO tenth
-7|level/class-shape:NATO whole
38|level/class-shape:TWN fine
31|level/class-shape:TWN half
-8|level/class-shape:TWN tenth
-51|level/class-shape:TWN whole
-24|level/class-shape:USA fine
23|level/class-shape:USA half
-30|level/class-shape:USA tenth
65|level/class-shape:USA whole
-10|level/class-shape:foe fine
-3|level/class-shape:foe half
7|level/class-shape:foe tenth
37|level/class-shape:foe whole
-5|level/class-shape:land fine
-9|level/class-shape:land half
19|level/class-shape:land tenth
18|level/class-shape:land whole
-3|level/class-shape:member fine
9|level/class-shape:member tenth
40|level/class-shape:member whole
-3|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.3
-4|level/class-value:ALLIES 1.5
-8|level/class-value:ALLIES 1.6
-9|level/class-value:ALLIES 1.8
-7|level/class-value:ALLIES 1.85
-4|level/class-value:ALLIES 1.9
-23|level/class-value:ALLIES 2
-5|level/class-value:ALLIES 2.02
-10|level/class-value:ALLIES 2.1
-4|level/class-value:ALLIES 2.2
30|level/class-value:ALLIES 2.3
-6|level/class-value:ALLIES 2.5
-6|level/class-value:ALLIES 2.9
-24|level/class-value:ALLIES 3
-3|level/class-value:EU 0.25
11|level/class-value:EU 1.9
4|level/class-value:EU 2
12|level/class-value:EU 2.1
-8|level/class-value:EU 3.2
-3|level/class-value:EU 4.7
-3|level/class-value:NATO 0.9
-11|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
-3|level/class-value:NATO 1.1
-3|level/class-value:NATO 1.2
-12|level/class-value:NATO 1.24
-10|level/class-value:NATO 1.28
-22|level/class-value:NATO 1.3
-17|level/class-value:NATO 1.37
8|level/class-value:NATO 1.4
11|level/class-value:NATO 1.43
-21|level/class-value:NATO 1.5
11|level/class-value:NATO 1.6
4|level/class-value:NATO 1.8
7|level/class-value:NATO 1.85
-7|level/class-value:NATO 1.9
25|level/class-value:NATO 2
30|level/class-value:NATO 2.02
-3|level/class-value:NATO 2.1
3|level/class-value:NATO 2.27
8|level/class-value:NATO 2.3
-7|level/class-value:NATO 2.4
17|level/class-value:NATO 2.5
11|level/class-value:NATO 2.6
14|level/class-value:NATO 2.7
-7|level/class-value:NATO 2.8
9|level/class-value:NATO 2.9
4|level/class-value:NATO 3
-3|level/class-value:NATO 3.2
-16|level/class-value:NATO 3.32
-5|level/class-value:NATO 3.38
-3|level/class-value:NATO 3.49
14|level/class-value:NATO 3.5
-4|level/class-value:NATO 3.8
-5|level/class-value:NATO 4
-4|level/class-value:NATO 4.5
-4|level/class-value:NATO 4.6
-14|level/class-value:NATO 5
-4|level/class-value:NATO 5.1
-3|level/class-value:NATO 6.3
-10|level/class-value:USA 0.9
-12|level/class-value:USA 0.91
-5|level/class-value:USA 0.92
-4|level/class-value:USA 0.95
-19|level/class-value:USA 1
-3|level/class-value:USA 1.19
-5|level/class-value:USA 1.24
-24|level/class-value:USA 1.3
-3|level/class-value:USA 1.4
-6|level/class-value:USA 1.43
-9|level/class-value:USA 1.6
-13|level/class-value:USA 1.8
-17|level/class-value:USA 1.9
-50|level/class-value:USA 2
-4|level/class-value:USA 2.1
-3|level/class-value:USA 2.2
-9|level/class-value:USA 2.3
-4|level/class-value:USA 2.32
-7|level/class-value:USA 2.4
-3|level/class-value:USA 2.45
-7|level/class-value:USA 2.5
-31|level/class-value:USA 2.6
-4|level/class-value:USA 2.8
22|level/class-value:USA 2.9
61|level/class-value:USA 3
3|level/class-value:USA 3.1
22|level/class-value:USA 3.2
6|level/class-value:USA 3.3
21|level/class-value:USA 3.38
31|level/class-value:USA 3.4
3|level/class-value:USA 3.49
17|level/class-value:USA 3.5
9|level/class-value:USA 3.7
38|level/class-value:USA 4
3|level/class-value:USA 4.4
-4|level/class-value:USA 4.7
23|level/class-value:USA 5
10|level/class-value:USA 5.3
12|level/class-value:USA 5.5
13|level/class-value:USA 6
-125|level/class:ALLIES
44|level/class:CHN
5|level/class:EU
-18|level/class:JPN
6|level/class:KOR
-55|level/class:NATO
10|level/class:TWN
35|level/class:USA
31|level/class:foe
23|level/class:land
44|level/class:member
42|level/group:all
47|level/group:all back:0
-6|level/group:all back:1
6|level/group:list after 1
6|level/group:list after lands
21|level/group:list before 1
7|level/group:list before 2
28|level/group:list before union
19|level/group:list-follows:2
19|level/group:list-follows:20
5|level/group:list-follows:だ
5|level/group:list-follows:だっ
-3|level/group:list-follows:に
46|level/group:list-follows:の
-3|level/group:list-follows:の2
-4|level/group:list-follows:の7
-47|level/group:list-follows:の代
64|level/group:list-follows:の国
37|level/group:list-follows:の軍
16|level/group:list-follows:は
9|level/group:list-follows:は2
8|level/group:list-follows:はと
-29|level/group:list-follows:を
-16|level/group:list-follows:を同
-3|level/group:list-follows:を称
-20|level/group:list-follows:为
-20|level/group:list-follows:为例
-23|level/group:list-follows:也
-23|level/group:list-follows:也达
-3|level/group:list-follows:今
-3|level/group:list-follows:今年
14|level/group:list-follows:仍
14|level/group:list-follows:仍在
-9|level/group:list-follows:会
-9|level/group:list-follows:会谈
40|level/group:list-follows:军
40|level/group:list-follows:军费
-52|level/group:list-follows:分
-22|level/group:list-follows:分列
-30|level/group:list-follows:分别
16|level/group:list-follows:则不
-14|level/group:list-follows:则分
14|level/group:list-follows:刚
14|level/group:list-follows:刚好
7|level/group:list-follows:去
7|level/group:list-follows:去年
14|level/group:list-follows:同
14|level/group:list-follows:同年
32|level/group:list-follows:国
32|level/group:list-follows:国防
10|level/group:list-follows:在
10|level/group:list-follows:在2
19|level/group:list-follows:差
19|level/group:list-follows:差在
-32|level/group:list-follows:常
-32|level/group:list-follows:常被
-9|level/group:list-follows:平
-9|level/group:list-follows:平均
28|level/group:list-follows:并
28|level/group:list-follows:并列
-9|level/group:list-follows:没
-9|level/group:list-follows:没有
-18|level/group:list-follows:的
23|level/group:list-follows:的4
32|level/group:list-follows:的军
-9|level/group:list-follows:的国
-32|level/group:list-follows:的相
-32|level/group:list-follows:的这
-5|level/group:list-follows:盟
-5|level/group:list-follows:盟邦
-8|level/group:list-follows:相
-8|level/group:list-follows:相继
-31|level/group:list-follows:等
-8|level/group:list-follows:等国
-22|level/group:list-follows:等少
16|level/group:list-follows:超
16|level/group:list-follows:超出
13|level/group:list-follows:都
13|level/group:list-follows:都是
114|level/group:list-leads:
14|level/group:list-leads:,
16|level/group:list-leads:、
-16|level/group:list-leads:「
10|level/group:list-leads:の
23|level/group:list-leads:与
9|level/group:list-leads:中
-20|level/group:list-leads:以
-12|level/group:list-leads:国
37|level/group:list-leads:年
7|level/group:list-leads:指
-6|level/group:list-leads:有
-23|level/group:list-leads:求
-57|level/group:list-leads:洲
-51|level/group:list-leads:的
8|level/group:named
8|level/group:named True
-6|level/group:signs after
-45|level/group:signs before
40|level/group:signs-follows:の
-28|level/group:signs-follows:両
-21|level/group:signs-follows:军
-19|level/group:signs-follows:口
-17|level/group:signs-follows:围
-5|level/group:signs-follows:本
-25|level/group:three
-25|level/group:three back:1
10|level/group:two
13|level/group:two back:0
-3|level/group:two back:1
77|level/in-order
31|level/its-money:nobody-named
19|level/its-money:others-named
-7|level/known-for:ALLIES 1.6 1992
-7|level/known-for:ALLIES 1.85 2023
-9|level/known-for:ALLIES 1992
-9|level/known-for:ALLIES 2 2024
10|level/known-for:ALLIES 2 2025
-5|level/known-for:ALLIES 2.02 2024
-8|level/known-for:ALLIES 2.1 2025
5|level/known-for:ALLIES 2.3 2025
5|level/known-for:ALLIES 2.4 2030
-3|level/known-for:ALLIES 2.5 1992
-4|level/known-for:ALLIES 2.9 2030
-8|level/known-for:ALLIES 2023
-17|level/known-for:ALLIES 2024
-4|level/known-for:ALLIES 2026
-3|level/known-for:ALLIES 2027
-3|level/known-for:ALLIES FY2025
4|level/known-for:ARE 2025-11-18
4|level/known-for:ARE 5 2025-11-18
12|level/known-for:ARG 0.5 2023-11-21
6|level/known-for:ARG 0.6 2024
4|level/known-for:ARG 0.6 2025
-7|level/known-for:ARG 1.5 2034
-4|level/known-for:ARG 2.2 2025
12|level/known-for:ARG 2023-11-21
5|level/known-for:ARG 2024
-7|level/known-for:ARG 2034
-3|level/known-for:AUS 1.2 2023
-4|level/known-for:AUS 1.8 FY2027
9|level/known-for:AUS 1.9 2023
-3|level/known-for:AUS 2.5 2025
3|level/known-for:AUS 2.8 2033
6|level/known-for:AUS 2023
-5|level/known-for:AUS 2025
-4|level/known-for:AUS FY2027
3|level/known-for:BEL 1.3 2024
16|level/known-for:BEL 2 2025
16|level/known-for:BEL 2025
5|level/known-for:BLR 1.9 2025
5|level/known-for:BLR 2025
-12|level/known-for:BRA 0.5 2023-11-21
6|level/known-for:BRA 1.1 2034
-12|level/known-for:BRA 2023-11-21
4|level/known-for:BRA 2034
4|level/known-for:BTN 0.9 2024
3|level/known-for:BTN 2024
15|level/known-for:CAN 1.37 2024
11|level/known-for:CAN 1.4 2024
-5|level/known-for:CAN 2 2024
-8|level/known-for:CAN 2 2025
7|level/known-for:CAN 2 FY2024
9|level/known-for:CAN 2 FY2025
-22|level/known-for:CAN 2.02 2024
-3|level/known-for:CAN 2.27 2025
-32|level/known-for:CAN 2.3 2025
3|level/known-for:CAN 2.5 2027
-6|level/known-for:CAN 2.5 2035
-3|level/known-for:CAN 2.6 2035
-10|level/known-for:CAN 2024
-44|level/known-for:CAN 2025
3|level/known-for:CAN 2027
-10|level/known-for:CAN 2035
-5|level/known-for:CAN 3 2024
7|level/known-for:CAN FY2024
9|level/known-for:CAN FY2025
-4|level/known-for:CHL 0.6 2025
-5|level/known-for:CHL 1.1 2034
9|level/known-for:CHL 1.5 2034
-4|level/known-for:CHL 1.8 2023
4|level/known-for:CHL 2.2 2025
-4|level/known-for:CHL 2023
4|level/known-for:CHL 2034
-4|level/known-for:CHN 1.2 FY2023
7|level/known-for:CHN 1.5 1992
5|level/known-for:CHN 1.5 2025-04-21
9|level/known-for:CHN 1.7 2024
-3|level/known-for:CHN 1.7 2026
5|level/known-for:CHN 1992
-5|level/known-for:CHN 2 2014
-4|level/known-for:CHN 2 FY2025
-5|level/known-for:CHN 2.4 2025
-7|level/known-for:CHN 2014
6|level/known-for:CHN 2024
-3|level/known-for:CHN 2025
5|level/known-for:CHN 2025-04-21
-4|level/known-for:CHN 2026
-3|level/known-for:CHN 3.1 FY2024
-4|level/known-for:CHN FY2023
-4|level/known-for:CHN FY2024
-4|level/known-for:CHN FY2025
-3|level/known-for:COD 1.3 2024
-3|level/known-for:COD 2024
6|level/known-for:COL 2025-02-18
6|level/known-for:COL 3.1 2025-02-18
4|level/known-for:CRI 0.7 1948
4|level/known-for:CRI 1948
-5|level/known-for:DEU 0.96 FY2022
5|level/known-for:DEU 1.24 2017
6|level/known-for:DEU 1.5 2001
4|level/known-for:DEU 1.5 2021
-3|level/known-for:DEU 1.9 FY2026
6|level/known-for:DEU 1990
4|level/known-for:DEU 2 1990
-5|level/known-for:DEU 2 2000
3|level/known-for:DEU 2 2024
15|level/known-for:DEU 2.1 2024
3|level/known-for:DEU 2.4 2029
6|level/known-for:DEU 2.8 2026
-3|level/known-for:DEU 2.84 2026
-5|level/known-for:DEU 2000
6|level/known-for:DEU 2001
5|level/known-for:DEU 2017
4|level/known-for:DEU 2021
14|level/known-for:DEU 2024
4|level/known-for:DEU 2029
-3|level/known-for:DEU 3.5 2026
-6|level/known-for:DEU FY2022
-3|level/known-for:DEU FY2026
-5|level/known-for:DNK 1.5 2024
5|level/known-for:DNK 2025
4|level/known-for:DNK 2026
7|level/known-for:DNK 3 2024
4|level/known-for:DNK 3.2 2025
4|level/known-for:DNK 3.5 2026
-4|level/known-for:ECU 1.8 2023
-4|level/known-for:ECU 2023
11|level/known-for:EGY 1 2024
14|level/known-for:EGY 1979
11|level/known-for:EGY 2024
13|level/known-for:EGY 6 1979
13|level/known-for:ESP 1.28 2024
11|level/known-for:ESP 2024
-10|level/known-for:EST 1 2025
-4|level/known-for:EST 1.5 2001
13|level/known-for:EST 2.3 2022
-4|level/known-for:EST 2001
13|level/known-for:EST 2022
12|level/known-for:EST 2024
-5|level/known-for:EST 2025
4|level/known-for:EST 2026
7|level/known-for:EST 3 2025
13|level/known-for:EST 3.2 2024
3|level/known-for:EST 3.4 2025
-9|level/known-for:EST 3.65 2025
4|level/known-for:EST 4 2025
-5|level/known-for:EST 4.9 2026
7|level/known-for:EST 5.4 2026
4|level/known-for:EU 1.9 2024
12|level/known-for:EU 2.1 2025
-6|level/known-for:EU 2024
10|level/known-for:EU 2025
-3|level/known-for:EU 2026
-8|level/known-for:EU 3.2 2024
5|level/known-for:FIN 1.7 2023
9|level/known-for:FIN 2 2023
11|level/known-for:FIN 2 2024
-13|level/known-for:FIN 2.3 2022
-14|level/known-for:FIN 2022
15|level/known-for:FIN 2023
13|level/known-for:FIN 2024
8|level/known-for:FRA 1933
8|level/known-for:FRA 3 1933
-8|level/known-for:GBR 1933
-6|level/known-for:GBR 2025
-8|level/known-for:GBR 3 1933
-4|level/known-for:GBR 3 2025
8|level/known-for:GMB 0.7 2023
-10|level/known-for:GMB 1.7 2023
-12|level/known-for:GRC 1.6 1992
-24|level/known-for:GRC 1992
7|level/known-for:GRC 2 2024
-10|level/known-for:GRC 2.1 2024
-12|level/known-for:GRC 2.5 1992
-3|level/known-for:GRC 2024
17|level/known-for:GRC 2024-07-18
9|level/known-for:GRC 2025
17|level/known-for:GRC 3.1 2024-07-18
13|level/known-for:GRC 3.1 2025
8|level/known-for:GUY 1.3 2026
8|level/known-for:GUY 2026
3|level/known-for:IDN 0.8 2024
-4|level/known-for:IND 0.9 2024
-3|level/known-for:IND 1.4 2024
-14|level/known-for:IND 1.9 2024
13|level/known-for:IND 1.9 FY2025
-3|level/known-for:IND 1.97 FY2026
-4|level/known-for:IND 2.8 2025
-20|level/known-for:IND 2024
-6|level/known-for:IND 2025
12|level/known-for:IND FY2025
-5|level/known-for:IND FY2026
-9|level/known-for:IRQ 2003
-18|level/known-for:IRQ 2005
-3|level/known-for:IRQ 2026
-9|level/known-for:IRQ 3.7 2003
-18|level/known-for:IRQ 4 2005
-14|level/known-for:ISR 1979
-6|level/known-for:ISR 2.4 2023
-4|level/known-for:ISR 2.45 2025
-5|level/known-for:ISR 2023
3|level/known-for:ISR 2024
5|level/known-for:ISR 2025
-13|level/known-for:ISR 6 1979
9|level/known-for:ISR 8.4 2025
7|level/known-for:ISR 8.8 2024
4|level/known-for:ITA 1.49 2024
14|level/known-for:ITA 1.5 2024
-5|level/known-for:ITA 2 2024
10|level/known-for:ITA 2 2025
12|level/known-for:ITA 2024
10|level/known-for:ITA 2025
4|level/known-for:JAM 1.3 2024
4|level/known-for:JAM 2024
-9|level/known-for:JOR 1 2024
-8|level/known-for:JOR 2024
-5|level/known-for:JPN 0.6 2024
4|level/known-for:JPN 0.9 FY1978
4|level/known-for:JPN 0.92 FY2018
4|level/known-for:JPN 0.95 FY2021
7|level/known-for:JPN 0.96 FY2022
-4|level/known-for:JPN 1 2025
3|level/known-for:JPN 1 FY2022
4|level/known-for:JPN 1.1 1960
-7|level/known-for:JPN 1.1 2024
3|level/known-for:JPN 1.19 FY2023
3|level/known-for:JPN 1.2 2023
19|level/known-for:JPN 1.2 FY2023
11|level/known-for:JPN 1.24 FY2021
17|level/known-for:JPN 1.3 2024
5|level/known-for:JPN 1.4 1958
-19|level/known-for:JPN 1.4 2014
14|level/known-for:JPN 1.4 2024
4|level/known-for:JPN 1.4 2025
4|level/known-for:JPN 1.4 FY2024
-4|level/known-for:JPN 1.5 2021
14|level/known-for:JPN 1.6 FY2024
6|level/known-for:JPN 1.7 2025
-4|level/known-for:JPN 1.8 2024
4|level/known-for:JPN 1.8 FY2022
9|level/known-for:JPN 1.8 FY2025
7|level/known-for:JPN 1.8 FY2027
-9|level/known-for:JPN 1.9 2023
9|level/known-for:JPN 1.9 FY2026
5|level/known-for:JPN 1958
4|level/known-for:JPN 1960
-5|level/known-for:JPN 1990
4|level/known-for:JPN 2 197X
-4|level/known-for:JPN 2 1990
5|level/known-for:JPN 2 2014
-21|level/known-for:JPN 2 2022
-12|level/known-for:JPN 2 2024
4|level/known-for:JPN 2 FY2022
7|level/known-for:JPN 2 FY2025
3|level/known-for:JPN 2 FY2026
-3|level/known-for:JPN 2.02 2024
-14|level/known-for:JPN 2.1 2024
18|level/known-for:JPN 2.1 FY2025
-6|level/known-for:JPN 2.3 2025
-5|level/known-for:JPN 2.4 2026
-9|level/known-for:JPN 2.5 2024
-3|level/known-for:JPN 2.6 2024
-12|level/known-for:JPN 2014
-5|level/known-for:JPN 2021
-22|level/known-for:JPN 2022
-10|level/known-for:JPN 2023
-33|level/known-for:JPN 2024
-13|level/known-for:JPN 2025
-19|level/known-for:JPN 2026
-25|level/known-for:JPN 2027
-3|level/known-for:JPN 2028
28|level/known-for:JPN 203X
28|level/known-for:JPN 3 203X
-6|level/known-for:JPN 3 FY2020
-3|level/known-for:JPN 3.1 FY2024
-3|level/known-for:JPN 3.2 2022
-6|level/known-for:JPN 3.2 2025
-5|level/known-for:JPN 3.3 2026
-3|level/known-for:JPN 3.3 FY2027
-4|level/known-for:JPN 3.38 FY2024
-5|level/known-for:JPN 3.4 2025
-5|level/known-for:JPN 3.4 FY2030
-24|level/known-for:JPN 3.5 2027
-3|level/known-for:JPN 4.1 2024
-3|level/known-for:JPN 4.8 2026
-6|level/known-for:JPN 6 197X
-3|level/known-for:JPN 6 2026
4|level/known-for:JPN FY1978
6|level/known-for:JPN FY2017
5|level/known-for:JPN FY2018
-7|level/known-for:JPN FY2020
15|level/known-for:JPN FY2021
24|level/known-for:JPN FY2022
25|level/known-for:JPN FY2023
8|level/known-for:JPN FY2024
34|level/known-for:JPN FY2025
15|level/known-for:JPN FY2026
6|level/known-for:JPN FY2027
4|level/known-for:JPN FY2028
5|level/known-for:KAZ 0.6 2025-09-03
-3|level/known-for:KAZ 2023
-6|level/known-for:KAZ 2025
5|level/known-for:KAZ 2025-09-03
-4|level/known-for:KAZ 7 2025
-4|level/known-for:KGZ 0.6 2024
-7|level/known-for:KGZ 1.7 2024
6|level/known-for:KGZ 2024
17|level/known-for:KGZ 3.1 2024
-7|level/known-for:KHM 1.1 2025
-6|level/known-for:KHM 1.3 2025-07-07
-7|level/known-for:KHM 2025
-6|level/known-for:KHM 2025-07-07
-14|level/known-for:KOR 1.2 FY2023
-6|level/known-for:KOR 1.4 2024
-4|level/known-for:KOR 1.9 FY2026
3|level/known-for:KOR 197X
-4|level/known-for:KOR 2 197X
11|level/known-for:KOR 2.3 2025
5|level/known-for:KOR 2.32 2025
8|level/known-for:KOR 2.4 2026
-3|level/known-for:KOR 2.5 2027
3|level/known-for:KOR 2.5 FY2024
13|level/known-for:KOR 2.6 2024
9|level/known-for:KOR 2.6 FY2020
3|level/known-for:KOR 2023
4|level/known-for:KOR 2024
13|level/known-for:KOR 2025
-4|level/known-for:KOR 2025-11-18
7|level/known-for:KOR 2026
-5|level/known-for:KOR 3 FY2020
-3|level/known-for:KOR 3.5 FY2026
-4|level/known-for:KOR 5 2025-11-18
6|level/known-for:KOR 6 197X
4|level/known-for:KOR FY2020
-14|level/known-for:KOR FY2023
4|level/known-for:KOR FY2024
-6|level/known-for:KOR FY2026
6|level/known-for:LAO 0.2 2024
6|level/known-for:LAO 0.3 2024-11-13
6|level/known-for:LAO 2024
6|level/known-for:LAO 2024-11-13
15|level/known-for:LKA 1.9 2024
15|level/known-for:LKA 2024
-3|level/known-for:LTU 2023
-7|level/known-for:LTU 2025
5|level/known-for:LTU 2026
-3|level/known-for:LTU 3.5 2025
-4|level/known-for:LTU 3.9 2023
7|level/known-for:LTU 5 2026
3|level/known-for:LUX 1.3 2024
10|level/known-for:LVA 1 2025
3|level/known-for:LVA 2024
16|level/known-for:LVA 2025
-8|level/known-for:LVA 2026
3|level/known-for:LVA 3.15 2024
-3|level/known-for:LVA 3.5 2025
9|level/known-for:LVA 3.65 2025
5|level/known-for:LVA 4.9 2026
-7|level/known-for:LVA 5 2026
-6|level/known-for:LVA 5.4 2026
4|level/known-for:MDV 2.8 2025
4|level/known-for:MDV 2025
-5|level/known-for:MLI 1.5 2025-06-30
-5|level/known-for:MLI 2025-06-30
10|level/known-for:MNG 0.6 2024
-5|level/known-for:MNG 0.6 2025-09-03
-11|level/known-for:MNG 1.7 2024
-12|level/known-for:MNG 2024
-5|level/known-for:MNG 2025-09-03
-10|level/known-for:MNG 3.1 2024
4|level/known-for:MYS 1 2024
4|level/known-for:MYS 1 2025
-4|level/known-for:MYS 1.1 FY2026
4|level/known-for:MYS 2025
-4|level/known-for:MYS FY2026
-11|level/known-for:NATO 1.24 FY2021
-10|level/known-for:NATO 1.28 2024
-14|level/known-for:NATO 1.37 2024
20|level/known-for:NATO 1.4 2014
-4|level/known-for:NATO 1.4 FY2024
-6|level/known-for:NATO 1.5 2024
19|level/known-for:NATO 1.6 1992
-3|level/known-for:NATO 1.6 FY2024
7|level/known-for:NATO 1.85 2023
32|level/known-for:NATO 1992
5|level/known-for:NATO 1998
21|level/known-for:NATO 2 2022
-3|level/known-for:NATO 2 2023
23|level/known-for:NATO 2 2024
-11|level/known-for:NATO 2 2025
-3|level/known-for:NATO 2 FY2022
-7|level/known-for:NATO 2 FY2024
-3|level/known-for:NATO 2 FY2026
30|level/known-for:NATO 2.02 2024
5|level/known-for:NATO 2.1 1998
-4|level/known-for:NATO 2.1 FY2025
3|level/known-for:NATO 2.27 2025
21|level/known-for:NATO 2.3 2025
15|level/known-for:NATO 2.5 1992
4|level/known-for:NATO 2.5 2025
7|level/known-for:NATO 2.5 2035
3|level/known-for:NATO 2.6 2035
5|level/known-for:NATO 2.9 2030
6|level/known-for:NATO 2.9 2035
-6|level/known-for:NATO 2009
17|level/known-for:NATO 2014
19|level/known-for:NATO 2022
8|level/known-for:NATO 2024
7|level/known-for:NATO 2025
-7|level/known-for:NATO 2026
17|level/known-for:NATO 2027
-6|level/known-for:NATO 2028
-3|level/known-for:NATO 2030
16|level/known-for:NATO 2035
-6|level/known-for:NATO 3 2009
-3|level/known-for:NATO 3.38 FY2024
21|level/known-for:NATO 3.5 2027
-4|level/known-for:NATO 4.6 2030
-3|level/known-for:NATO 5.1 2028
-11|level/known-for:NATO FY2021
-10|level/known-for:NATO FY2022
-3|level/known-for:NATO FY2023
-18|level/known-for:NATO FY2024
-9|level/known-for:NATO FY2025
-6|level/known-for:NATO FY2026
-3|level/known-for:NATO FY2027
-4|level/known-for:NIC 0.7 1948
-4|level/known-for:NIC 1948
-3|level/known-for:NLD 1.3 2024
6|level/known-for:NLD 2 2024
4|level/known-for:NLD 2024
-5|level/known-for:NLD 2025
-4|level/known-for:NLD 3.2 2025
-5|level/known-for:NOR 2024
5|level/known-for:NOR 3.4 2025
-12|level/known-for:PAK 1.9 FY2025
3|level/known-for:PAK 1.97 FY2026
12|level/known-for:PAK 2.7 FY2025
5|level/known-for:PAK FY2026
9|level/known-for:PER 1.8 2023
9|level/known-for:PER 2023
7|level/known-for:PHL 1.1 2024
3|level/known-for:PHL 1.2 2024
-5|level/known-for:PHL 1.3 2024
-8|level/known-for:PHL 1.4 2024
3|level/known-for:PHL 1.6 2028
3|level/known-for:PHL 1.7 2026
-9|level/known-for:PHL 2 2025
-9|level/known-for:PHL 2024
-7|level/known-for:PHL 2025
4|level/known-for:PHL 2026
6|level/known-for:PHL 2028
-3|level/known-for:PHL 3.5 FY2026
-3|level/known-for:PHL FY2026
-12|level/known-for:PLW 1.3 2024
-12|level/known-for:PLW 2024
-3|level/known-for:POL 1.28 2024
-4|level/known-for:POL 2.5 2024
3|level/known-for:POL 2023
11|level/known-for:POL 2025
3|level/known-for:POL 2028
-3|level/known-for:POL 3.4 2025
8|level/known-for:POL 3.5 2025
4|level/known-for:POL 3.9 2023
3|level/known-for:POL 4 2024
-4|level/known-for:POL 4 2025
5|level/known-for:POL 4.1 2024
3|level/known-for:POL 4.5 2025
10|level/known-for:POL 4.7 2025
5|level/known-for:POL 4.8 2026
3|level/known-for:POL 5.1 2028
-4|level/known-for:POL 7 2026
-5|level/known-for:RUS 1.7 2023
-7|level/known-for:RUS 2 2023
-8|level/known-for:RUS 2023
5|level/known-for:RUS 2025
5|level/known-for:RUS 2026
-6|level/known-for:RUS 4.7 2025
4|level/known-for:RUS 5.9 2023
4|level/known-for:RUS 6.3 2025
5|level/known-for:RUS 7 2025
4|level/known-for:RUS 7 2026
3|level/known-for:RWA 1.3 2024
3|level/known-for:RWA 2024
-11|level/known-for:SAU 2.7 FY2025
3|level/known-for:SAU 2026
3|level/known-for:SAU 8 2026
-11|level/known-for:SAU FY2025
-8|level/known-for:SEN 0.7 2023
5|level/known-for:SEN 1.5 2025-06-30
10|level/known-for:SEN 1.7 2023
5|level/known-for:SEN 2025-06-30
-4|level/known-for:SGP 2 2026
-14|level/known-for:SGP 2.1 FY2025
-4|level/known-for:SGP 2.9 2035
-4|level/known-for:SGP 2026
-4|level/known-for:SGP 2035
-15|level/known-for:SGP FY2025
-6|level/known-for:SVK 2 2025
-6|level/known-for:SVK 2025
-3|level/known-for:SVN 1.3 2024
-3|level/known-for:SVN 2024
-4|level/known-for:SWE 1.4 2025
-6|level/known-for:SWE 1.7 2025
-6|level/known-for:SWE 1.8 2024
-8|level/known-for:SWE 2 2024
3|level/known-for:SWE 2.5 2025
-12|level/known-for:SWE 2024
-7|level/known-for:SWE 2025
-4|level/known-for:TGO 2.2 2025
-4|level/known-for:TGO 2025
-6|level/known-for:THA 0.3 2024-11-13
8|level/known-for:THA 1.1 2025
4|level/known-for:THA 1.1 FY2026
7|level/known-for:THA 1.3 2025-07-07
-5|level/known-for:THA 1.5 2025-04-21
-6|level/known-for:THA 2024-11-13
8|level/known-for:THA 2025
-5|level/known-for:THA 2025-04-21
7|level/known-for:THA 2025-07-07
4|level/known-for:THA FY2026
-5|level/known-for:TJK 0.6 2024
18|level/known-for:TJK 1.7 2024
6|level/known-for:TJK 2024
-6|level/known-for:TJK 3.1 2024
-4|level/known-for:TTO 1.3 2024
-4|level/known-for:TTO 2024
10|level/known-for:TUR 2.1 2024
6|level/known-for:TUR 2.2 2025
10|level/known-for:TUR 2024
-17|level/known-for:TUR 2024-07-18
-3|level/known-for:TUR 2025
-17|level/known-for:TUR 3.1 2024-07-18
-13|level/known-for:TUR 3.1 2025
-6|level/known-for:TWN 1.5 1992
-3|level/known-for:TWN 1.6 2028
-7|level/known-for:TWN 1.7 2024
-6|level/known-for:TWN 1992
5|level/known-for:TWN 2 2000
7|level/known-for:TWN 2.4 2023
6|level/known-for:TWN 2.4 2025
8|level/known-for:TWN 2.45 2025
17|level/known-for:TWN 2.5 2024
4|level/known-for:TWN 2.5 2025
5|level/known-for:TWN 2.84 2026
5|level/known-for:TWN 2000
7|level/known-for:TWN 2009
-3|level/known-for:TWN 2022
7|level/known-for:TWN 2023
10|level/known-for:TWN 2025
6|level/known-for:TWN 2025-03-04
17|level/known-for:TWN 2026
6|level/known-for:TWN 2027
7|level/known-for:TWN 2030
6|level/known-for:TWN 3 2009
6|level/known-for:TWN 3 2025-03-04
3|level/known-for:TWN 3 2026
-3|level/known-for:TWN 3.2 2022
3|level/known-for:TWN 3.3 2026
6|level/known-for:TWN 3.32 2026
5|level/known-for:TWN 3.5 2027
5|level/known-for:TWN 4.6 2030
-9|level/known-for:TWN 8.4 2025
-7|level/known-for:TWN 8.8 2024
6|level/known-for:UKR 2022
3|level/known-for:UKR 2026
7|level/known-for:UKR 3.2 2022
3|level/known-for:UKR 34 2024
-4|level/known-for:USA 0.9 FY1978
-3|level/known-for:USA 0.92 FY2018
-4|level/known-for:USA 0.95 FY2021
-3|level/known-for:USA 1.19 FY2023
-5|level/known-for:USA 1.24 2017
-6|level/known-for:USA 1.6 FY2024
-3|level/known-for:USA 1.8 FY2022
-7|level/known-for:USA 1.8 FY2025
-3|level/known-for:USA 1998
-7|level/known-for:USA 2 2024
-4|level/known-for:USA 2 FY2025
-3|level/known-for:USA 2.1 1998
-4|level/known-for:USA 2.32 2025
-3|level/known-for:USA 2.4 2030
-3|level/known-for:USA 2.5 2025
-9|level/known-for:USA 2.6 2024
-7|level/known-for:USA 2.6 FY2020
-3|level/known-for:USA 2.8 2026
9|level/known-for:USA 2003
20|level/known-for:USA 2005
3|level/known-for:USA 2013
-5|level/known-for:USA 2017
-9|level/known-for:USA 2024
-5|level/known-for:USA 2025
-6|level/known-for:USA 2025-02-18
-6|level/known-for:USA 2025-03-04
-7|level/known-for:USA 2030
-28|level/known-for:USA 203X
-6|level/known-for:USA 3 2025-03-04
-28|level/known-for:USA 3 203X
11|level/known-for:USA 3 FY2020
-6|level/known-for:USA 3.1 2025-02-18
6|level/known-for:USA 3.1 FY2024
7|level/known-for:USA 3.2 2025
4|level/known-for:USA 3.3 2026
3|level/known-for:USA 3.3 FY2027
7|level/known-for:USA 3.38 FY2024
9|level/known-for:USA 3.4 2024
5|level/known-for:USA 3.4 FY2030
7|level/known-for:USA 3.5 FY2026
9|level/known-for:USA 3.7 2003
20|level/known-for:USA 4 2005
3|level/known-for:USA 4.4 2013
3|level/known-for:USA 6 2026
-4|level/known-for:USA FY1978
-3|level/known-for:USA FY2017
-3|level/known-for:USA FY2018
3|level/known-for:USA FY2020
-3|level/known-for:USA FY2021
-7|level/known-for:USA FY2022
-3|level/known-for:USA FY2023
8|level/known-for:USA FY2024
-9|level/known-for:USA FY2025
7|level/known-for:USA FY2026
6|level/known-for:USA FY2027
5|level/known-for:USA FY2030
-8|level/known-for:VEN 1.3 2026
-8|level/known-for:VEN 2026
-6|level/known-for:VNM 0.2 2024
10|level/known-for:VNM 1.8 2024
6|level/known-for:VNM 2 2026
3|level/known-for:VNM 2024
5|level/known-for:VNM 2026
6|level/known-for:ZMB 1979
6|level/known-for:ZMB 6 1979
-6|level/known-for:ZWE 1979
-6|level/known-for:ZWE 6 1979
5|level/known:AFG 6
5|level/known:AFG 6 2026
5|level/known:AFG 6 since-2025
5|level/known:AFG since-2025
-3|level/known:ALLIES 1
-3|level/known:ALLIES 1.3
-4|level/known:ALLIES 1.5
-3|level/known:ALLIES 1.5 since-2025
-8|level/known:ALLIES 1.6
-7|level/known:ALLIES 1.6 2012
-7|level/known:ALLIES 1.6 to-2013
-9|level/known:ALLIES 1.8
-8|level/known:ALLIES 1.8 2002
-8|level/known:ALLIES 1.8 to-2013
-7|level/known:ALLIES 1.85
-7|level/known:ALLIES 1.85 2024
-7|level/known:ALLIES 1.85 to-2024
-4|level/known:ALLIES 1.9
-3|level/known:ALLIES 1.9 since-2025
-22|level/known:ALLIES 2
-25|level/known:ALLIES 2 2025
4|level/known:ALLIES 2 2026
-21|level/known:ALLIES 2 since-2025
-5|level/known:ALLIES 2.02
-3|level/known:ALLIES 2.02 2025
-3|level/known:ALLIES 2.02 since-2025
-10|level/known:ALLIES 2.1
-6|level/known:ALLIES 2.1 2025
-4|level/known:ALLIES 2.1 2026
-9|level/known:ALLIES 2.1 since-2025
-4|level/known:ALLIES 2.2
-3|level/known:ALLIES 2.2 2025
-4|level/known:ALLIES 2.2 since-2025
30|level/known:ALLIES 2.3
29|level/known:ALLIES 2.3 2025
4|level/known:ALLIES 2.3 2026
31|level/known:ALLIES 2.3 since-2025
3|level/known:ALLIES 2.4 2026
-6|level/known:ALLIES 2.5
-3|level/known:ALLIES 2.5 2012
-3|level/known:ALLIES 2.5 to-2013
-6|level/known:ALLIES 2.9
-5|level/known:ALLIES 2.9 2025
-6|level/known:ALLIES 2.9 since-2025
-24|level/known:ALLIES 3
-23|level/known:ALLIES 3 2024
-23|level/known:ALLIES 3 to-2024
-51|level/known:ALLIES since-2025
-9|level/known:ALLIES to-1999
-19|level/known:ALLIES to-2013
-4|level/known:ALLIES to-2021
-42|level/known:ALLIES to-2024
5|level/known:ARE 5
5|level/known:ARE 5 2025
5|level/known:ARE 5 since-2025
7|level/known:ARE since-2025
13|level/known:ARG 0.5
12|level/known:ARG 0.5 2023
12|level/known:ARG 0.5 to-2024
10|level/known:ARG 0.6
9|level/known:ARG 0.6 2025
10|level/known:ARG 0.6 since-2025
-18|level/known:ARG 1.1
-7|level/known:ARG 1.1 2023
-10|level/known:ARG 1.1 2025
-11|level/known:ARG 1.1 since-2025
-7|level/known:ARG 1.1 to-2024
-7|level/known:ARG 1.5
-7|level/known:ARG 1.5 2026
-7|level/known:ARG 1.5 since-2025
-4|level/known:ARG 2.2
-4|level/known:ARG 2.2 2025
-4|level/known:ARG 2.2 since-2025
-11|level/known:ARG since-2025
5|level/known:ARG to-2024
-5|level/known:AUS 1.2
-3|level/known:AUS 1.2 2024
-3|level/known:AUS 1.2 to-2024
-3|level/known:AUS 1.6
-3|level/known:AUS 1.6 2026
-3|level/known:AUS 1.6 since-2025
-5|level/known:AUS 1.8
-5|level/known:AUS 1.8 2025
-5|level/known:AUS 1.8 since-2025
10|level/known:AUS 1.9
8|level/known:AUS 1.9 2024
8|level/known:AUS 1.9 to-2024
18|level/known:AUS 2
17|level/known:AUS 2 2025
17|level/known:AUS 2 since-2025
4|level/known:AUS 2.05
4|level/known:AUS 2.05 2026
4|level/known:AUS 2.05 since-2025
-3|level/known:AUS 2.5 2025
8|level/known:AUS 2.8
3|level/known:AUS 2.8 2025
4|level/known:AUS 2.8 2026
8|level/known:AUS 2.8 since-2025
8|level/known:AUS since-2025
6|level/known:AUS to-2024
-10|level/known:BEL 1.28
-10|level/known:BEL 1.28 2024
-10|level/known:BEL 1.28 to-2024
3|level/known:BEL 1.3
3|level/known:BEL 1.3 2025
3|level/known:BEL 1.3 since-2025
15|level/known:BEL 2
17|level/known:BEL 2 2025
15|level/known:BEL 2 since-2025
17|level/known:BEL since-2025
-11|level/known:BEL to-2024
-13|level/known:BFA 4
-13|level/known:BFA 4 2026
-13|level/known:BFA 4 since-2025
-13|level/known:BFA since-2025
3|level/known:BGR 2
3|level/known:BGR 2 2025
3|level/known:BGR 2 since-2025
5|level/known:BGR since-2025
5|level/known:BLR 1.9
5|level/known:BLR 1.9 2025
5|level/known:BLR 1.9 since-2025
5|level/known:BLR since-2025
-12|level/known:BRA 0.5
-12|level/known:BRA 0.5 2023
-12|level/known:BRA 0.5 to-2024
-8|level/known:BRA 0.7
-8|level/known:BRA 0.7 2026
-8|level/known:BRA 0.7 since-2025
6|level/known:BRA 1
6|level/known:BRA 1 2026
6|level/known:BRA 1 since-2025
23|level/known:BRA 1.1
7|level/known:BRA 1.1 2023
10|level/known:BRA 1.1 2025
6|level/known:BRA 1.1 2026
16|level/known:BRA 1.1 since-2025
7|level/known:BRA 1.1 to-2024
11|level/known:BRA since-2025
-5|level/known:BRA to-2024
-15|level/known:BRN 2.8
-15|level/known:BRN 2.8 2025
-15|level/known:BRN 2.8 since-2025
-14|level/known:BRN since-2025
4|level/known:BTN 0.9
4|level/known:BTN 0.9 2024
4|level/known:BTN 0.9 to-2024
-3|level/known:BTN 6
-3|level/known:BTN 6 2026
-3|level/known:BTN 6 since-2025
-4|level/known:BTN since-2025
-5|level/known:CAN 1.28
-5|level/known:CAN 1.28 2024
-5|level/known:CAN 1.28 to-2024
18|level/known:CAN 1.37
4|level/known:CAN 1.37 2024
14|level/known:CAN 1.37 2025
14|level/known:CAN 1.37 since-2025
4|level/known:CAN 1.37 to-2024
6|level/known:CAN 1.4 2024
-8|level/known:CAN 1.4 2025
4|level/known:CAN 1.4 2027
-4|level/known:CAN 1.4 since-2025
6|level/known:CAN 1.4 to-2024
7|level/known:CAN 2
7|level/known:CAN 2 2026
7|level/known:CAN 2 since-2025
-22|level/known:CAN 2.02
-10|level/known:CAN 2.02 2024
-12|level/known:CAN 2.02 2025
-12|level/known:CAN 2.02 since-2025
-10|level/known:CAN 2.02 to-2024
-3|level/known:CAN 2.27
-3|level/known:CAN 2.27 2026
-3|level/known:CAN 2.27 since-2025
-32|level/known:CAN 2.3
-30|level/known:CAN 2.3 2026
-32|level/known:CAN 2.3 since-2025
-3|level/known:CAN 2.5
-6|level/known:CAN 2.5 2026
3|level/known:CAN 2.5 2027
-3|level/known:CAN 2.5 since-2025
-3|level/known:CAN 2.6
-3|level/known:CAN 2.6 2027
-3|level/known:CAN 2.6 since-2025
-5|level/known:CAN 3
-5|level/known:CAN 3 2025
-5|level/known:CAN 3 since-2025
-42|level/known:CAN since-2025
-5|level/known:CAN to-2024
-4|level/known:CHL 0.6
-4|level/known:CHL 0.6 2025
-4|level/known:CHL 0.6 since-2025
-5|level/known:CHL 1.1
-5|level/known:CHL 1.1 2026
-5|level/known:CHL 1.1 since-2025
9|level/known:CHL 1.5
9|level/known:CHL 1.5 2026
9|level/known:CHL 1.5 since-2025
-4|level/known:CHL 1.8
-4|level/known:CHL 1.8 2025
-4|level/known:CHL 1.8 since-2025
4|level/known:CHL 2.2
4|level/known:CHL 2.2 2025
4|level/known:CHL 2.2 since-2025
-3|level/known:CHN 1.2
-4|level/known:CHN 1.2 2022
-4|level/known:CHN 1.2 to-2024
24|level/known:CHN 1.3
4|level/known:CHN 1.3 2013
4|level/known:CHN 1.3 2024
15|level/known:CHN 1.3 2025
16|level/known:CHN 1.3 since-2025
4|level/known:CHN 1.3 to-2013
4|level/known:CHN 1.3 to-2024
5|level/known:CHN 1.4
7|level/known:CHN 1.4 2014
7|level/known:CHN 1.4 to-2021
25|level/known:CHN 1.5
7|level/known:CHN 1.5 1993
13|level/known:CHN 1.5 2025
4|level/known:CHN 1.5 2026
18|level/known:CHN 1.5 since-2025
7|level/known:CHN 1.5 to-1999
21|level/known:CHN 1.7
13|level/known:CHN 1.7 2025
8|level/known:CHN 1.7 2026
20|level/known:CHN 1.7 since-2025
21|level/known:CHN 2
27|level/known:CHN 2 2025
-14|level/known:CHN 2 2026
9|level/known:CHN 2 2027
21|level/known:CHN 2 since-2025
9|level/known:CHN 2-3
9|level/known:CHN 2-3 2026
9|level/known:CHN 2-3 since-2025
-19|level/known:CHN 2.3
-19|level/known:CHN 2.3 2025
-19|level/known:CHN 2.3 since-2025
-5|level/known:CHN 2.4
-5|level/known:CHN 2.4 2025
-5|level/known:CHN 2.4 since-2025
-21|level/known:CHN 3
-19|level/known:CHN 3 2026
-20|level/known:CHN 3 since-2025
-5|level/known:CHN 3.1
-3|level/known:CHN 3.1 2023
-3|level/known:CHN 3.1 to-2024
3|level/known:CHN 4
3|level/known:CHN 4 2024
3|level/known:CHN 4 to-2024
30|level/known:CHN since-2025
5|level/known:CHN to-1999
4|level/known:CHN to-2013
7|level/known:CHN to-2021
-3|level/known:COD 1.3
-3|level/known:COD 1.3 2025
-3|level/known:COD 1.3 since-2025
-3|level/known:COD since-2025
9|level/known:COL 1.7
9|level/known:COL 1.7 2024
9|level/known:COL 1.7 to-2024
6|level/known:COL 3.1
6|level/known:COL 3.1 2025
6|level/known:COL 3.1 since-2025
6|level/known:COL since-2025
9|level/known:COL to-2024
4|level/known:CRI 0.7
4|level/known:CRI 0.7 2024
4|level/known:CRI 0.7 to-2024
3|level/known:CRI to-2024
-5|level/known:CZE 1.5
-5|level/known:CZE 1.5 1999
-5|level/known:CZE 1.5 to-1999
15|level/known:CZE 1.9
15|level/known:CZE 1.9 1999
15|level/known:CZE 1.9 to-1999
-6|level/known:CZE 2.1
-6|level/known:CZE 2.1 1999
-6|level/known:CZE 2.1 to-1999
4|level/known:CZE to-1999
-5|level/known:DEU 0.96
-5|level/known:DEU 0.96 2022
-5|level/known:DEU 0.96 to-2024
-14|level/known:DEU 1
-14|level/known:DEU 1 2022
-14|level/known:DEU 1 to-2024
5|level/known:DEU 1.24
5|level/known:DEU 1.24 2018
5|level/known:DEU 1.24 to-2021
-3|level/known:DEU 1.4
-3|level/known:DEU 1.4 2025
-4|level/known:DEU 1.4 since-2025
23|level/known:DEU 1.5
3|level/known:DEU 1.5 1999
6|level/known:DEU 1.5 2002
14|level/known:DEU 1.5 2022
3|level/known:DEU 1.5 to-1999
6|level/known:DEU 1.5 to-2013
15|level/known:DEU 1.5 to-2024
-5|level/known:DEU 1.8
-5|level/known:DEU 1.8 2026
-5|level/known:DEU 1.8 since-2025
-3|level/known:DEU 1.9 2026
7|level/known:DEU 2 2024
-6|level/known:DEU 2 2025
-6|level/known:DEU 2 since-2025
7|level/known:DEU 2 to-2024
16|level/known:DEU 2.1
15|level/known:DEU 2.1 2025
15|level/known:DEU 2.1 since-2025
4|level/known:DEU 2.4
4|level/known:DEU 2.4 2025
4|level/known:DEU 2.4 since-2025
-5|level/known:DEU 2.6
-5|level/known:DEU 2.6 1993
-5|level/known:DEU 2.6 to-1999
19|level/known:DEU 2.8
10|level/known:DEU 2.8 1990
3|level/known:DEU 2.8 2025
7|level/known:DEU 2.8 2026
10|level/known:DEU 2.8 since-2025
10|level/known:DEU 2.8 to-1999
-3|level/known:DEU 2.84
-3|level/known:DEU 2.84 2025
-3|level/known:DEU 2.84 since-2025
-5|level/known:DEU 3.5
-3|level/known:DEU 3.5 2026
-3|level/known:DEU 3.5 since-2025
-18|level/known:DEU 4
-16|level/known:DEU 4 2019
-16|level/known:DEU 4 to-2021
7|level/known:DEU to-1999
5|level/known:DEU to-2013
-9|level/known:DEU to-2021
4|level/known:DEU to-2024
-5|level/known:DNK 1.5
-5|level/known:DNK 1.5 2025
-5|level/known:DNK 1.5 since-2025
17|level/known:DNK 3
10|level/known:DNK 3 2025
7|level/known:DNK 3 2026
17|level/known:DNK 3 since-2025
5|level/known:DNK 3.2
4|level/known:DNK 3.2 2025
5|level/known:DNK 3.2 since-2025
4|level/known:DNK 3.5
4|level/known:DNK 3.5 2026
4|level/known:DNK 3.5 since-2025
18|level/known:DNK since-2025
-4|level/known:ECU 1.8
-4|level/known:ECU 1.8 2025
-4|level/known:ECU 1.8 since-2025
-4|level/known:ECU since-2025
11|level/known:EGY 1
11|level/known:EGY 1 2025
11|level/known:EGY 1 since-2025
13|level/known:EGY 6
13|level/known:EGY 6 2024
13|level/known:EGY 6 to-2024
11|level/known:EGY since-2025
14|level/known:EGY to-2024
29|level/known:ESP 1.28
16|level/known:ESP 1.28 2024
14|level/known:ESP 1.28 2025
14|level/known:ESP 1.28 since-2025
16|level/known:ESP 1.28 to-2024
-6|level/known:ESP 1.4
-6|level/known:ESP 1.4 2024
-6|level/known:ESP 1.4 to-2024
-3|level/known:ESP 1.43
-3|level/known:ESP 1.43 2024
-3|level/known:ESP 1.43 to-2024
6|level/known:ESP 2
3|level/known:ESP 2 2025
3|level/known:ESP 2 2026
6|level/known:ESP 2 since-2025
10|level/known:ESP since-2025
8|level/known:ESP to-2024
-10|level/known:EST 1
-10|level/known:EST 1 2025
-10|level/known:EST 1 since-2025
-4|level/known:EST 1.5
-4|level/known:EST 1.5 2002
-4|level/known:EST 1.5 to-2013
-4|level/known:EST 2
-4|level/known:EST 2 2023
-4|level/known:EST 2 to-2024
13|level/known:EST 2.3
13|level/known:EST 2.3 2023
13|level/known:EST 2.3 to-2024
7|level/known:EST 3
7|level/known:EST 3 2025
7|level/known:EST 3 since-2025
13|level/known:EST 3.2
13|level/known:EST 3.2 2024
13|level/known:EST 3.2 to-2024
-7|level/known:EST 3.38
-7|level/known:EST 3.38 2024
-7|level/known:EST 3.38 to-2024
3|level/known:EST 3.4 2025
3|level/known:EST 3.4 since-2025
5|level/known:EST 3.43
5|level/known:EST 3.43 2024
5|level/known:EST 3.43 to-2024
-9|level/known:EST 3.65
-9|level/known:EST 3.65 2025
-9|level/known:EST 3.65 since-2025
18|level/known:EST 3.7
18|level/known:EST 3.7 2025
18|level/known:EST 3.7 since-2025
-7|level/known:EST 4
-7|level/known:EST 4 2025
-7|level/known:EST 4 since-2025
-3|level/known:EST 4.1
-5|level/known:EST 4.9
-5|level/known:EST 4.9 2025
-5|level/known:EST 4.9 since-2025
7|level/known:EST 5.4
8|level/known:EST 5.4 2025
7|level/known:EST 5.4 since-2025
-4|level/known:EST to-2013
15|level/known:EST to-2024
-3|level/known:EU 0.25
-3|level/known:EU 0.25 2025
-3|level/known:EU 0.25 since-2025
11|level/known:EU 1.9
10|level/known:EU 1.9 2025
10|level/known:EU 1.9 since-2025
4|level/known:EU 2
4|level/known:EU 2 2025
4|level/known:EU 2 since-2025
12|level/known:EU 2.1
12|level/known:EU 2.1 2025
12|level/known:EU 2.1 since-2025
-8|level/known:EU 3.2
-8|level/known:EU 3.2 2024
-8|level/known:EU 3.2 to-2024
-3|level/known:EU 4.7
-3|level/known:EU 4.7 2025
-3|level/known:EU 4.7 since-2025
15|level/known:EU since-2025
-10|level/known:EU to-2024
5|level/known:FIN 1.7
5|level/known:FIN 1.7 2023
5|level/known:FIN 1.7 to-2024
23|level/known:FIN 2
13|level/known:FIN 2 2023
11|level/known:FIN 2 2024
23|level/known:FIN 2 to-2024
-13|level/known:FIN 2.3
-13|level/known:FIN 2.3 2023
-13|level/known:FIN 2.3 to-2024
6|level/known:FIN 2.4
5|level/known:FIN 2.4 2025
5|level/known:FIN 2.4 since-2025
-18|level/known:FIN 3
-16|level/known:FIN 3 2026
-18|level/known:FIN 3 since-2025
-11|level/known:FIN since-2025
16|level/known:FIN to-2024
8|level/known:FRA 3
8|level/known:FRA 3 2023
8|level/known:FRA 3 to-2024
8|level/known:FRA to-2024
39|level/known:GBR 2
24|level/known:GBR 2 2005
16|level/known:GBR 2 2025
14|level/known:GBR 2 since-2025
24|level/known:GBR 2 to-2013
3|level/known:GBR 2.3
-12|level/known:GBR 3
-8|level/known:GBR 3 2023
-4|level/known:GBR 3 2025
-4|level/known:GBR 3 since-2025
-8|level/known:GBR 3 to-2024
-4|level/known:GBR 4
-3|level/known:GBR 4 2024
-3|level/known:GBR 4 to-2024
-8|level/known:GBR 7.5
-6|level/known:GBR 7.5 2025
-8|level/known:GBR 7.5 since-2025
23|level/known:GBR to-2013
-12|level/known:GBR to-2024
7|level/known:GHA 0.7
7|level/known:GHA 0.7 2025
7|level/known:GHA 0.7 since-2025
7|level/known:GHA since-2025
8|level/known:GMB 0.7
8|level/known:GMB 0.7 2024
8|level/known:GMB 0.7 to-2024
-10|level/known:GMB 1.7
-10|level/known:GMB 1.7 2024
-10|level/known:GMB 1.7 to-2024
-12|level/known:GRC 1.6
-12|level/known:GRC 1.6 2012
-12|level/known:GRC 1.6 to-2013
7|level/known:GRC 2
6|level/known:GRC 2 2025
7|level/known:GRC 2 since-2025
-12|level/known:GRC 2.1
-10|level/known:GRC 2.1 2024
-10|level/known:GRC 2.1 to-2024
-12|level/known:GRC 2.5
-12|level/known:GRC 2.5 2012
-12|level/known:GRC 2.5 to-2013
31|level/known:GRC 3.1
18|level/known:GRC 3.1 2024
14|level/known:GRC 3.1 2025
14|level/known:GRC 3.1 since-2025
18|level/known:GRC 3.1 to-2024
16|level/known:GRC since-2025
-23|level/known:GRC to-2013
10|level/known:GRC to-2024
9|level/known:GUY 0.6
9|level/known:GUY 0.6 2026
9|level/known:GUY 0.6 since-2025
8|level/known:GUY 1.3
8|level/known:GUY 1.3 2026
8|level/known:GUY 1.3 since-2025
16|level/known:GUY since-2025
-3|level/known:HRV 2 2024
-3|level/known:HRV 2 to-2024
-3|level/known:HRV 2.2
-3|level/known:HRV 2.2 2024
-3|level/known:HRV 2.2 to-2024
-5|level/known:HRV to-2024
12|level/known:HUN 1.5
12|level/known:HUN 1.5 1999
12|level/known:HUN 1.5 to-1999
-9|level/known:HUN 1.9
-9|level/known:HUN 1.9 1999
-9|level/known:HUN 1.9 to-1999
-4|level/known:HUN 2.1
-5|level/known:HUN 2.1 1999
-5|level/known:HUN 2.1 to-1999
4|level/known:IDN 0.7
4|level/known:IDN 0.7 2025
4|level/known:IDN 0.7 since-2025
12|level/known:IDN 0.8
11|level/known:IDN 0.8 2024
11|level/known:IDN 0.8 to-2024
-3|level/known:IDN 1
-3|level/known:IDN 1 to-2024
7|level/known:IDN to-2024
-4|level/known:IND 0.9
-4|level/known:IND 0.9 2024
-4|level/known:IND 0.9 to-2024
-3|level/known:IND 1.4
-3|level/known:IND 1.4 2025
-3|level/known:IND 1.4 since-2025
7|level/known:IND 1.9
3|level/known:IND 1.9 2025
3|level/known:IND 1.9 2026
6|level/known:IND 1.9 since-2025
-3|level/known:IND 1.97
-3|level/known:IND 1.97 2025
-3|level/known:IND 1.97 since-2025
-14|level/known:IND 2.8
-4|level/known:IND 2.8 2024
-10|level/known:IND 2.8 2025
-10|level/known:IND 2.8 since-2025
-4|level/known:IND 2.8 to-2024
-16|level/known:IND since-2025
-6|level/known:IND to-2024
3|level/known:IRL 0.25
3|level/known:IRL 0.25 2025
3|level/known:IRL 0.25 since-2025
18|level/known:IRN 2
16|level/known:IRN 2 2025
18|level/known:IRN 2 since-2025
-10|level/known:IRN 6
-10|level/known:IRN 6 2025
-10|level/known:IRN 6 since-2025
8|level/known:IRN since-2025
-9|level/known:IRQ 3.7
-9|level/known:IRQ 3.7 2003
-9|level/known:IRQ 3.7 to-2013
-18|level/known:IRQ 4
-18|level/known:IRQ 4 2025
-18|level/known:IRQ 4 since-2025
-22|level/known:IRQ since-2025
-9|level/known:IRQ to-2013
-7|level/known:ISR 2.3
-7|level/known:ISR 2.3 2025
-7|level/known:ISR 2.3 since-2025
-7|level/known:ISR 2.4
-7|level/known:ISR 2.4 2023
-7|level/known:ISR 2.4 to-2024
-6|level/known:ISR 2.45
-6|level/known:ISR 2.45 2025
-6|level/known:ISR 2.45 since-2025
-3|level/known:ISR 34
-3|level/known:ISR 34 2025
-3|level/known:ISR 34 since-2025
4|level/known:ISR 4
4|level/known:ISR 4 2025
4|level/known:ISR 4 since-2025
-13|level/known:ISR 6
-13|level/known:ISR 6 2024
-13|level/known:ISR 6 to-2024
4|level/known:ISR 8
9|level/known:ISR 8.4
9|level/known:ISR 8.4 2025
9|level/known:ISR 8.4 since-2025
12|level/known:ISR 8.8
12|level/known:ISR 8.8 2025
12|level/known:ISR 8.8 since-2025
3|level/known:ISR since-2025
-16|level/known:ISR to-2024
4|level/known:ITA 1.49
4|level/known:ITA 1.49 2025
4|level/known:ITA 1.49 since-2025
15|level/known:ITA 1.5
14|level/known:ITA 1.5 2025
14|level/known:ITA 1.5 since-2025
5|level/known:ITA 1.6
5|level/known:ITA 1.6 2024
5|level/known:ITA 1.6 to-2024
10|level/known:ITA 2
4|level/known:ITA 2 2025
5|level/known:ITA 2 2026
10|level/known:ITA 2 since-2025
26|level/known:ITA since-2025
7|level/known:ITA to-2024
4|level/known:JAM 1.3
4|level/known:JAM 1.3 2025
4|level/known:JAM 1.3 since-2025
4|level/known:JAM since-2025
-9|level/known:JOR 1
-9|level/known:JOR 1 2025
-9|level/known:JOR 1 since-2025
-8|level/known:JOR since-2025
-14|level/known:JPN 0.2
-14|level/known:JPN 0.2 2025
-14|level/known:JPN 0.2 since-2025
-5|level/known:JPN 0.6
-5|level/known:JPN 0.6 2025
-5|level/known:JPN 0.6 since-2025
-4|level/known:JPN 0.7
-4|level/known:JPN 0.7 2025
-4|level/known:JPN 0.7 since-2025
16|level/known:JPN 0.9
6|level/known:JPN 0.9 1978
3|level/known:JPN 0.9 1979
11|level/known:JPN 0.9 to-1999
3|level/known:JPN 0.9 to-2021
12|level/known:JPN 0.91
11|level/known:JPN 0.91 1980
12|level/known:JPN 0.91 to-1999
6|level/known:JPN 0.92
4|level/known:JPN 0.92 2018
6|level/known:JPN 0.92 to-2021
3|level/known:JPN 0.93
7|level/known:JPN 0.941
6|level/known:JPN 0.941 1992
7|level/known:JPN 0.941 to-1999
5|level/known:JPN 0.95
4|level/known:JPN 0.95 2021
4|level/known:JPN 0.95 to-2021
9|level/known:JPN 0.96
7|level/known:JPN 0.96 2022
7|level/known:JPN 0.96 to-2024
43|level/known:JPN 1
19|level/known:JPN 1 2022
7|level/known:JPN 1 2026
9|level/known:JPN 1 since-2025
6|level/known:JPN 1 to-1999
3|level/known:JPN 1 to-2013
3|level/known:JPN 1 to-2021
21|level/known:JPN 1 to-2024
8|level/known:JPN 1.004
3|level/known:JPN 1.004 1986
4|level/known:JPN 1.004 2025
4|level/known:JPN 1.004 since-2025
4|level/known:JPN 1.004 to-1999
-3|level/known:JPN 1.1
5|level/known:JPN 1.1 2023
-8|level/known:JPN 1.1 2024
-3|level/known:JPN 1.1 to-2024
4|level/known:JPN 1.19
3|level/known:JPN 1.19 to-2024
24|level/known:JPN 1.2
18|level/known:JPN 1.2 2022
8|level/known:JPN 1.2 2024
26|level/known:JPN 1.2 to-2024
12|level/known:JPN 1.24
12|level/known:JPN 1.24 2022
12|level/known:JPN 1.24 to-2024
32|level/known:JPN 1.3
-4|level/known:JPN 1.3 2013
19|level/known:JPN 1.3 2018
24|level/known:JPN 1.3 2025
-7|level/known:JPN 1.3 2026
17|level/known:JPN 1.3 since-2025
-4|level/known:JPN 1.3 to-2013
19|level/known:JPN 1.3 to-2021
26|level/known:JPN 1.4
-7|level/known:JPN 1.4 2014
5|level/known:JPN 1.4 2024
18|level/known:JPN 1.4 2025
9|level/known:JPN 1.4 2026
27|level/known:JPN 1.4 since-2025
-7|level/known:JPN 1.4 to-2021
6|level/known:JPN 1.4 to-2024
3|level/known:JPN 1.5
-4|level/known:JPN 1.5 2022
3|level/known:JPN 1.5 2026
4|level/known:JPN 1.5 since-2025
20|level/known:JPN 1.6
3|level/known:JPN 1.6 2023
7|level/known:JPN 1.6 2024
6|level/known:JPN 1.6 2025
5|level/known:JPN 1.6 2026
10|level/known:JPN 1.6 since-2025
10|level/known:JPN 1.6 to-2024
-5|level/known:JPN 1.7
-11|level/known:JPN 1.7 2025
6|level/known:JPN 1.7 2026
-5|level/known:JPN 1.7 since-2025
37|level/known:JPN 1.8
5|level/known:JPN 1.8 2024
27|level/known:JPN 1.8 2025
5|level/known:JPN 1.8 2026
33|level/known:JPN 1.8 since-2025
5|level/known:JPN 1.8 to-2024
9|level/known:JPN 1.9
-8|level/known:JPN 1.9 2024
-6|level/known:JPN 1.9 2025
23|level/known:JPN 1.9 2026
18|level/known:JPN 1.9 since-2025
-8|level/known:JPN 1.9 to-2024
-19|level/known:JPN 2
-22|level/known:JPN 2 2005
-21|level/known:JPN 2 2023
-11|level/known:JPN 2 2024
40|level/known:JPN 2 2026
-4|level/known:JPN 2 2027
35|level/known:JPN 2 since-2025
-22|level/known:JPN 2 to-2013
-32|level/known:JPN 2 to-2024
-3|level/known:JPN 2.02
-3|level/known:JPN 2.02 2025
-3|level/known:JPN 2.02 since-2025
4|level/known:JPN 2.1
-14|level/known:JPN 2.1 2025
19|level/known:JPN 2.1 2026
5|level/known:JPN 2.1 since-2025
-6|level/known:JPN 2.2
-6|level/known:JPN 2.2 2023
-6|level/known:JPN 2.2 to-2024
-13|level/known:JPN 2.3
-4|level/known:JPN 2.3 2025
-10|level/known:JPN 2.3 2026
-11|level/known:JPN 2.3 since-2025
-4|level/known:JPN 2.4
-5|level/known:JPN 2.4 2025
-3|level/known:JPN 2.4 2026
3|level/known:JPN 2.4 2028
-4|level/known:JPN 2.4 since-2025
-16|level/known:JPN 2.42
-16|level/known:JPN 2.42 2025
-16|level/known:JPN 2.42 since-2025
-11|level/known:JPN 2.5
-4|level/known:JPN 2.5 2024
-8|level/known:JPN 2.5 2025
-7|level/known:JPN 2.5 since-2025
-4|level/known:JPN 2.5 to-2024
-3|level/known:JPN 2.6 1993
-3|level/known:JPN 2.6 2025
8|level/known:JPN 2.6 2028
5|level/known:JPN 2.6 since-2025
-3|level/known:JPN 2.6 to-1999
-3|level/known:JPN 2.6 to-2021
-15|level/known:JPN 2.7
-14|level/known:JPN 2.7 2026
-13|level/known:JPN 2.7 since-2025
-12|level/known:JPN 2.8
-10|level/known:JPN 2.8 1990
-10|level/known:JPN 2.8 to-1999
-26|level/known:JPN 3
-6|level/known:JPN 3 2020
-17|level/known:JPN 3 2025
-18|level/known:JPN 3 since-2025
-6|level/known:JPN 3 to-2021
-4|level/known:JPN 3.1
-3|level/known:JPN 3.1 2023
-3|level/known:JPN 3.1 to-2024
-16|level/known:JPN 3.2
-3|level/known:JPN 3.2 2023
-11|level/known:JPN 3.2 2026
-13|level/known:JPN 3.2 since-2025
-3|level/known:JPN 3.2 to-2024
-8|level/known:JPN 3.3
-5|level/known:JPN 3.3 2025
-3|level/known:JPN 3.3 2026
-8|level/known:JPN 3.3 since-2025
-4|level/known:JPN 3.38
-4|level/known:JPN 3.38 2025
-4|level/known:JPN 3.38 since-2025
-22|level/known:JPN 3.4
-8|level/known:JPN 3.4 2025
-9|level/known:JPN 3.4 2026
-5|level/known:JPN 3.4 2030
-22|level/known:JPN 3.4 since-2025
-25|level/known:JPN 3.5
-24|level/known:JPN 3.5 2026
-23|level/known:JPN 3.5 since-2025
-5|level/known:JPN 4
-3|level/known:JPN 4 since-2025
-4|level/known:JPN 4.1
-3|level/known:JPN 4.1 2025
-3|level/known:JPN 4.1 since-2025
-3|level/known:JPN 4.8
-3|level/known:JPN 4.8 2026
-3|level/known:JPN 4.8 since-2025
-5|level/known:JPN 5
-7|level/known:JPN 5 2026
-5|level/known:JPN 5 since-2025
-10|level/known:JPN 5.3
-10|level/known:JPN 5.3 1990
-10|level/known:JPN 5.3 to-1999
-11|level/known:JPN 5.5
-11|level/known:JPN 5.5 1990
-11|level/known:JPN 5.5 to-1999
-21|level/known:JPN 6
-9|level/known:JPN 6 1987
-6|level/known:JPN 6 1994
-4|level/known:JPN 6 2025
-4|level/known:JPN 6 since-2025
-17|level/known:JPN 6 to-1999
-30|level/known:JPN since-2025
-8|level/known:JPN to-1999
-20|level/known:JPN to-2013
22|level/known:JPN to-2021
19|level/known:JPN to-2024
6|level/known:KAZ 0.6
6|level/known:KAZ 0.6 2025
6|level/known:KAZ 0.6 since-2025
-9|level/known:KAZ 7
-9|level/known:KAZ 7 2025
-9|level/known:KAZ 7 since-2025
-4|level/known:KAZ since-2025
-4|level/known:KAZ to-2024
6|level/known:KEN 1.4
6|level/known:KEN 1.4 2025
6|level/known:KEN 1.4 since-2025
7|level/known:KEN since-2025
-4|level/known:KGZ 0.6
-4|level/known:KGZ 0.6 2025
-4|level/known:KGZ 0.6 since-2025
-7|level/known:KGZ 1.7
-7|level/known:KGZ 1.7 2025
-7|level/known:KGZ 1.7 since-2025
17|level/known:KGZ 3.1
17|level/known:KGZ 3.1 2025
17|level/known:KGZ 3.1 since-2025
4|level/known:KGZ since-2025
-7|level/known:KHM 1.1
-7|level/known:KHM 1.1 2025
-7|level/known:KHM 1.1 since-2025
-6|level/known:KHM 1.3
-6|level/known:KHM 1.3 2025
-6|level/known:KHM 1.3 since-2025
4|level/known:KHM 2
4|level/known:KHM 2 2026
4|level/known:KHM 2 since-2025
3|level/known:KHM 2.2
5|level/known:KHM 3
5|level/known:KHM 3 2026
5|level/known:KHM 3 since-2025
-3|level/known:KHM since-2025
-7|level/known:KOR 1
-6|level/known:KOR 1 2026
-7|level/known:KOR 1 since-2025
-6|level/known:KOR 1.1
-6|level/known:KOR 1.1 2025
-6|level/known:KOR 1.1 since-2025
-14|level/known:KOR 1.2
-14|level/known:KOR 1.2 2022
-14|level/known:KOR 1.2 to-2024
-3|level/known:KOR 1.3
-3|level/known:KOR 1.3 since-2025
-6|level/known:KOR 1.4
-4|level/known:KOR 1.4 2027
-6|level/known:KOR 1.4 since-2025
-10|level/known:KOR 1.8
-10|level/known:KOR 1.8 2025
-10|level/known:KOR 1.8 since-2025
-4|level/known:KOR 1.9
-4|level/known:KOR 1.9 2026
-4|level/known:KOR 1.9 since-2025
-9|level/known:KOR 2
-9|level/known:KOR 2 2026
-9|level/known:KOR 2 since-2025
39|level/known:KOR 2.3
3|level/known:KOR 2.3 2024
24|level/known:KOR 2.3 2025
13|level/known:KOR 2.3 2026
37|level/known:KOR 2.3 since-2025
3|level/known:KOR 2.3 to-2024
8|level/known:KOR 2.32
7|level/known:KOR 2.32 2025
7|level/known:KOR 2.32 since-2025
10|level/known:KOR 2.4
8|level/known:KOR 2.4 2026
10|level/known:KOR 2.4 since-2025
17|level/known:KOR 2.42
17|level/known:KOR 2.42 2025
17|level/known:KOR 2.42 since-2025
-3|level/known:KOR 2.5
-3|level/known:KOR 2.5 2027
-5|level/known:KOR 2.5 since-2025
32|level/known:KOR 2.6
9|level/known:KOR 2.6 2020
21|level/known:KOR 2.6 2025
22|level/known:KOR 2.6 since-2025
10|level/known:KOR 2.6 to-2021
8|level/known:KOR 2.8
4|level/known:KOR 2.8 2024
4|level/known:KOR 2.8 2025
3|level/known:KOR 2.8 since-2025
5|level/known:KOR 2.8 to-2024
-20|level/known:KOR 2.9
-20|level/known:KOR 2.9 2025
-20|level/known:KOR 2.9 since-2025
-3|level/known:KOR 2E+1
-3|level/known:KOR 2E+1 2025
-3|level/known:KOR 2E+1 since-2025
-6|level/known:KOR 3
-5|level/known:KOR 3 2020
-3|level/known:KOR 3 2025
-3|level/known:KOR 3 since-2025
-5|level/known:KOR 3 to-2021
-6|level/known:KOR 3.5
-3|level/known:KOR 3.5 2024
-3|level/known:KOR 3.5 2025
-3|level/known:KOR 3.5 since-2025
-3|level/known:KOR 3.5 to-2024
-4|level/known:KOR 5
-4|level/known:KOR 5 2025
-4|level/known:KOR 5 since-2025
7|level/known:KOR 6
6|level/known:KOR 6 1994
7|level/known:KOR 6 to-1999
7|level/known:KOR to-1999
5|level/known:KOR to-2021
-6|level/known:KOR to-2024
6|level/known:LAO 0.2
6|level/known:LAO 0.2 2025
6|level/known:LAO 0.2 since-2025
6|level/known:LAO 0.3
6|level/known:LAO 0.3 2024
6|level/known:LAO 0.3 to-2024
5|level/known:LAO since-2025
4|level/known:LAO to-2024
15|level/known:LKA 1.9
15|level/known:LKA 1.9 2025
15|level/known:LKA 1.9 since-2025
14|level/known:LKA since-2025
-4|level/known:LTU 2
-4|level/known:LTU 2 2025
-4|level/known:LTU 2 since-2025
-3|level/known:LTU 3.5
-3|level/known:LTU 3.5 2026
-3|level/known:LTU 3.5 since-2025
-18|level/known:LTU 3.7
-18|level/known:LTU 3.7 2025
-18|level/known:LTU 3.7 since-2025
-4|level/known:LTU 3.9
-4|level/known:LTU 3.9 2024
-4|level/known:LTU 3.9 to-2024
21|level/known:LTU 4
21|level/known:LTU 4 2025
21|level/known:LTU 4 since-2025
11|level/known:LTU 5
11|level/known:LTU 5 2026
11|level/known:LTU 5 since-2025
-4|level/known:LTU to-2024
3|level/known:LUX 1.3
3|level/known:LUX 1.3 2024
3|level/known:LUX 1.3 to-2024
4|level/known:LUX to-2024
10|level/known:LVA 1
10|level/known:LVA 1 2025
10|level/known:LVA 1 since-2025
3|level/known:LVA 3.15
3|level/known:LVA 3.15 2025
3|level/known:LVA 3.15 since-2025
-3|level/known:LVA 3.5
-3|level/known:LVA 3.5 2026
-3|level/known:LVA 3.5 since-2025
9|level/known:LVA 3.65
9|level/known:LVA 3.65 2025
9|level/known:LVA 3.65 since-2025
5|level/known:LVA 4.9
5|level/known:LVA 4.9 2025
5|level/known:LVA 4.9 since-2025
-7|level/known:LVA 5
-7|level/known:LVA 5 2026
-7|level/known:LVA 5 since-2025
-6|level/known:LVA 5.4
-6|level/known:LVA 5.4 2025
-6|level/known:LVA 5.4 since-2025
10|level/known:LVA since-2025
-5|level/known:MDG 0.2
-5|level/known:MDG 0.2 2025
-5|level/known:MDG 0.2 since-2025
-5|level/known:MDG since-2025
10|level/known:MDV 2.8
10|level/known:MDV 2.8 2025
10|level/known:MDV 2.8 since-2025
9|level/known:MDV since-2025
12|level/known:MEX 0.7
11|level/known:MEX 0.7 2026
11|level/known:MEX 0.7 since-2025
-6|level/known:MEX 1
-6|level/known:MEX 1 2026
-6|level/known:MEX 1 since-2025
5|level/known:MEX since-2025
-6|level/known:MKD 2
-6|level/known:MKD 2 2024
-6|level/known:MKD 2 to-2024
7|level/known:MKD 2.2
7|level/known:MKD 2.2 2024
7|level/known:MKD 2.2 to-2024
-5|level/known:MLI 1.5
-5|level/known:MLI 1.5 2025
-5|level/known:MLI 1.5 since-2025
13|level/known:MLI 4
13|level/known:MLI 4 2026
13|level/known:MLI 4 since-2025
7|level/known:MLI since-2025
4|level/known:MMR since-2025
10|level/known:MNE 2
10|level/known:MNE 2 2024
10|level/known:MNE 2 to-2024
7|level/known:MNE to-2024
5|level/known:MNG 0.6
5|level/known:MNG 0.6 2025
5|level/known:MNG 0.6 since-2025
-11|level/known:MNG 1.7
-11|level/known:MNG 1.7 2025
-11|level/known:MNG 1.7 since-2025
-10|level/known:MNG 3.1
-10|level/known:MNG 3.1 2025
-10|level/known:MNG 3.1 since-2025
-17|level/known:MNG since-2025
20|level/known:MUS 0.2
20|level/known:MUS 0.2 2025
20|level/known:MUS 0.2 since-2025
20|level/known:MUS since-2025
10|level/known:MWI 0.9
10|level/known:MWI 0.9 2024
10|level/known:MWI 0.9 to-2024
6|level/known:MWI to-2024
15|level/known:MYS 1
4|level/known:MYS 1 2024
5|level/known:MYS 1 2025
5|level/known:MYS 1 2026
10|level/known:MYS 1 since-2025
5|level/known:MYS 1 to-2024
-4|level/known:MYS 1.1
-4|level/known:MYS 1.1 2025
-4|level/known:MYS 1.1 since-2025
-3|level/known:MYS 3
-3|level/known:MYS 3 2025
-3|level/known:MYS 3 since-2025
3|level/known:MYS since-2025
-3|level/known:NATO 0.9
-11|level/known:NATO 1
-3|level/known:NATO 1 since-2025
-3|level/known:NATO 1 to-2013
-3|level/known:NATO 1 to-2021
-3|level/known:NATO 1.004
-3|level/known:NATO 1.1
-3|level/known:NATO 1.2
-12|level/known:NATO 1.24
-11|level/known:NATO 1.24 2022
-11|level/known:NATO 1.24 to-2024
-10|level/known:NATO 1.28
-10|level/known:NATO 1.28 2025
-10|level/known:NATO 1.28 since-2025
-22|level/known:NATO 1.3
-19|level/known:NATO 1.3 2018
-3|level/known:NATO 1.3 2025
-3|level/known:NATO 1.3 since-2025
-19|level/known:NATO 1.3 to-2021
-17|level/known:NATO 1.37
-3|level/known:NATO 1.37 2024
-14|level/known:NATO 1.37 2025
-14|level/known:NATO 1.37 since-2025
-3|level/known:NATO 1.37 to-2024
8|level/known:NATO 1.4
-5|level/known:NATO 1.4 2024
17|level/known:NATO 1.4 2025
-3|level/known:NATO 1.4 2026
14|level/known:NATO 1.4 since-2025
-6|level/known:NATO 1.4 to-2024
11|level/known:NATO 1.43
11|level/known:NATO 1.43 2024
11|level/known:NATO 1.43 to-2024
-21|level/known:NATO 1.5
-5|level/known:NATO 1.5 1999
-8|level/known:NATO 1.5 2025
-11|level/known:NATO 1.5 since-2025
-5|level/known:NATO 1.5 to-1999
-3|level/known:NATO 1.5 to-2024
11|level/known:NATO 1.6
19|level/known:NATO 1.6 2012
-3|level/known:NATO 1.6 2023
-3|level/known:NATO 1.6 2024
19|level/known:NATO 1.6 to-2013
-6|level/known:NATO 1.6 to-2024
4|level/known:NATO 1.8
8|level/known:NATO 1.8 2002
8|level/known:NATO 1.8 to-2013
7|level/known:NATO 1.85
7|level/known:NATO 1.85 2024
7|level/known:NATO 1.85 to-2024
-7|level/known:NATO 1.9
-3|level/known:NATO 1.9 2025
-3|level/known:NATO 1.9 2026
-6|level/known:NATO 1.9 since-2025
25|level/known:NATO 2
18|level/known:NATO 2 2023
21|level/known:NATO 2 2025
-9|level/known:NATO 2 2026
11|level/known:NATO 2 since-2025
16|level/known:NATO 2 to-2024
30|level/known:NATO 2.02
12|level/known:NATO 2.02 2024
18|level/known:NATO 2.02 2025
18|level/known:NATO 2.02 since-2025
12|level/known:NATO 2.02 to-2024
-3|level/known:NATO 2.1
5|level/known:NATO 2.1 1999
-5|level/known:NATO 2.1 2025
-6|level/known:NATO 2.1 since-2025
5|level/known:NATO 2.1 to-1999
4|level/known:NATO 2.2 2025
3|level/known:NATO 2.2 since-2025
3|level/known:NATO 2.27
3|level/known:NATO 2.27 2026
3|level/known:NATO 2.27 since-2025
8|level/known:NATO 2.3
-11|level/known:NATO 2.3 2025
21|level/known:NATO 2.3 2026
10|level/known:NATO 2.3 since-2025
-7|level/known:NATO 2.4
-3|level/known:NATO 2.4 2025
-3|level/known:NATO 2.4 2026
-7|level/known:NATO 2.4 since-2025
17|level/known:NATO 2.5
15|level/known:NATO 2.5 2012
9|level/known:NATO 2.5 2026
7|level/known:NATO 2.5 since-2025
14|level/known:NATO 2.5 to-2013
-4|level/known:NATO 2.5 to-2024
11|level/known:NATO 2.6
10|level/known:NATO 2.6 1993
3|level/known:NATO 2.6 2027
3|level/known:NATO 2.6 since-2025
10|level/known:NATO 2.6 to-1999
14|level/known:NATO 2.7
14|level/known:NATO 2.7 2026
14|level/known:NATO 2.7 since-2025
-7|level/known:NATO 2.8
-4|level/known:NATO 2.8 2025
-3|level/known:NATO 2.8 2026
-6|level/known:NATO 2.8 since-2025
9|level/known:NATO 2.9
4|level/known:NATO 2.9 2025
6|level/known:NATO 2.9 2030
9|level/known:NATO 2.9 since-2025
4|level/known:NATO 3
16|level/known:NATO 3 2024
-10|level/known:NATO 3 2025
-12|level/known:NATO 3 since-2025
16|level/known:NATO 3 to-2024
-3|level/known:NATO 3.2
-16|level/known:NATO 3.32
-12|level/known:NATO 3.32 2025
-4|level/known:NATO 3.32 2026
-16|level/known:NATO 3.32 since-2025
-5|level/known:NATO 3.38
-4|level/known:NATO 3.38 2025
-4|level/known:NATO 3.38 since-2025
-3|level/known:NATO 3.49
-3|level/known:NATO 3.49 2023
-3|level/known:NATO 3.49 to-2024
14|level/known:NATO 3.5
18|level/known:NATO 3.5 2026
16|level/known:NATO 3.5 since-2025
-4|level/known:NATO 3.8
-5|level/known:NATO 4
-4|level/known:NATO 4.5
-4|level/known:NATO 4.6
-4|level/known:NATO 4.6 2030
-4|level/known:NATO 4.6 since-2025
-14|level/known:NATO 5
-11|level/known:NATO 5 2011
-11|level/known:NATO 5 to-2013
-4|level/known:NATO 5.1
-3|level/known:NATO 5.1 2028
-4|level/known:NATO 5.1 since-2025
-3|level/known:NATO 6.3
-32|level/known:NATO since-2025
-3|level/known:NATO to-1999
19|level/known:NATO to-2013
-30|level/known:NATO to-2021
-9|level/known:NATO to-2024
-4|level/known:NIC 0.7
-4|level/known:NIC 0.7 2024
-4|level/known:NIC 0.7 to-2024
-4|level/known:NIC to-2024
-3|level/known:NLD 1.3
-3|level/known:NLD 1.3 2025
-3|level/known:NLD 1.3 since-2025
7|level/known:NLD 2
6|level/known:NLD 2 2025
6|level/known:NLD 2 since-2025
-4|level/known:NLD 3.2
-4|level/known:NLD 3.2 2025
-4|level/known:NLD 3.2 since-2025
-4|level/known:NLD 7
-4|level/known:NLD 7 2026
-4|level/known:NLD 7 since-2025
-5|level/known:NLD since-2025
-3|level/known:NOR 2.5
-3|level/known:NOR 2.5 2026
-3|level/known:NOR 2.5 since-2025
-5|level/known:NOR 3
-5|level/known:NOR 3 since-2025
5|level/known:NOR 3.4
5|level/known:NOR 3.4 2025
5|level/known:NOR 3.4 since-2025
-5|level/known:NOR since-2025
-3|level/known:NOR to-2024
6|level/known:NZL 1.1
6|level/known:NZL 1.1 2025
6|level/known:NZL 1.1 since-2025
3|level/known:NZL 1.2
-3|level/known:NZL 2
-3|level/known:NZL 2 since-2025
3|level/known:NZL since-2025
-16|level/known:PAK 1.9
-14|level/known:PAK 1.9 2025
-16|level/known:PAK 1.9 since-2025
3|level/known:PAK 1.97
3|level/known:PAK 1.97 2025
3|level/known:PAK 1.97 since-2025
3|level/known:PAK 2 since-2025
7|level/known:PAK 2.2
7|level/known:PAK 2.2 2023
7|level/known:PAK 2.2 to-2024
12|level/known:PAK 2.7
12|level/known:PAK 2.7 2025
12|level/known:PAK 2.7 since-2025
3|level/known:PAK since-2025
6|level/known:PAK to-2024
9|level/known:PER 1.8
9|level/known:PER 1.8 2025
9|level/known:PER 1.8 since-2025
8|level/known:PER since-2025
-9|level/known:PHL 0.8
-9|level/known:PHL 0.8 2024
-9|level/known:PHL 0.8 to-2024
5|level/known:PHL 1
6|level/known:PHL 1 2026
6|level/known:PHL 1 since-2025
7|level/known:PHL 1.1
7|level/known:PHL 1.1 2024
7|level/known:PHL 1.1 to-2024
4|level/known:PHL 1.2
3|level/known:PHL 1.2 2024
3|level/known:PHL 1.2 to-2024
10|level/known:PHL 1.3
8|level/known:PHL 1.3 2026
10|level/known:PHL 1.3 since-2025
-3|level/known:PHL 1.4
-6|level/known:PHL 1.4 2025
3|level/known:PHL 1.4 2026
-3|level/known:PHL 1.4 since-2025
3|level/known:PHL 1.6
3|level/known:PHL 1.6 2025
3|level/known:PHL 1.6 since-2025
3|level/known:PHL 1.7
3|level/known:PHL 1.7 2026
3|level/known:PHL 1.7 since-2025
-10|level/known:PHL 2
-10|level/known:PHL 2 2025
-10|level/known:PHL 2 since-2025
-3|level/known:PHL 3.5
-3|level/known:PHL 3.5 2025
-3|level/known:PHL 3.5 since-2025
-12|level/known:PLW 1.3
-12|level/known:PLW 1.3 2025
-12|level/known:PLW 1.3 since-2025
-12|level/known:PLW since-2025
3|level/known:PNG since-2025
-3|level/known:POL 1.28
-3|level/known:POL 1.28 2025
-3|level/known:POL 1.28 since-2025
-6|level/known:POL 1.5
-5|level/known:POL 1.5 1999
-5|level/known:POL 1.5 to-1999
-7|level/known:POL 1.9
-5|level/known:POL 1.9 1999
-5|level/known:POL 1.9 to-1999
-13|level/known:POL 2
-12|level/known:POL 2 2025
-13|level/known:POL 2 since-2025
11|level/known:POL 2.1
11|level/known:POL 2.1 1999
11|level/known:POL 2.1 to-1999
-4|level/known:POL 2.5
-4|level/known:POL 2.5 2024
-4|level/known:POL 2.5 to-2024
-5|level/known:POL 2.8
-4|level/known:POL 2.8 2026
-5|level/known:POL 2.8 since-2025
-3|level/known:POL 3.38
-3|level/known:POL 3.38 2024
-3|level/known:POL 3.38 to-2024
-5|level/known:POL 3.4
-4|level/known:POL 3.4 2025
-4|level/known:POL 3.4 since-2025
-3|level/known:POL 3.43
-3|level/known:POL 3.43 2024
-3|level/known:POL 3.43 to-2024
6|level/known:POL 3.5
8|level/known:POL 3.5 2026
7|level/known:POL 3.5 since-2025
4|level/known:POL 3.9
4|level/known:POL 3.9 2024
4|level/known:POL 3.9 to-2024
-9|level/known:POL 4
5|level/known:POL 4 2024
-15|level/known:POL 4 2025
-15|level/known:POL 4 since-2025
6|level/known:POL 4 to-2024
9|level/known:POL 4.1
3|level/known:POL 4.1 2024
6|level/known:POL 4.1 2025
6|level/known:POL 4.1 since-2025
3|level/known:POL 4.1 to-2024
3|level/known:POL 4.12
3|level/known:POL 4.12 2025
3|level/known:POL 4.12 since-2025
5|level/known:POL 4.5
4|level/known:POL 4.5 2025
5|level/known:POL 4.5 since-2025
17|level/known:POL 4.7
14|level/known:POL 4.7 2025
3|level/known:POL 4.7 2026
17|level/known:POL 4.7 since-2025
5|level/known:POL 4.8
4|level/known:POL 4.8 2026
5|level/known:POL 4.8 since-2025
-5|level/known:POL 5
-5|level/known:POL 5 2025
-5|level/known:POL 5 since-2025
3|level/known:POL 5.1
3|level/known:POL 5.1 2028
3|level/known:POL 5.1 since-2025
-4|level/known:POL 7
-4|level/known:POL 7 2025
-4|level/known:POL 7 since-2025
-7|level/known:POL since-2025
3|level/known:PRK 2E+1
3|level/known:PRK 2E+1 2025
3|level/known:PRK 2E+1 since-2025
3|level/known:PRK since-2025
-3|level/known:PRT 2 2026
-4|level/known:ROU 2
-4|level/known:ROU 2 2025
-4|level/known:ROU 2 since-2025
-4|level/known:ROU since-2025
-6|level/known:RUS 0.941
-6|level/known:RUS 0.941 1992
-6|level/known:RUS 0.941 to-1999
-9|level/known:RUS 1.5
-5|level/known:RUS 1.5 2022
-4|level/known:RUS 1.5 2025
-4|level/known:RUS 1.5 since-2025
-5|level/known:RUS 1.5 to-2024
-5|level/known:RUS 1.7
-5|level/known:RUS 1.7 2023
-5|level/known:RUS 1.7 to-2024
-8|level/known:RUS 2
-7|level/known:RUS 2 2023
-7|level/known:RUS 2 to-2024
-6|level/known:RUS 4.7
-6|level/known:RUS 4.7 2025
-6|level/known:RUS 4.7 since-2025
3|level/known:RUS 5.5
3|level/known:RUS 5.5 2025
3|level/known:RUS 5.5 since-2025
6|level/known:RUS 5.9
5|level/known:RUS 5.9 2024
5|level/known:RUS 5.9 to-2024
8|level/known:RUS 6.3
3|level/known:RUS 6.3 2024
3|level/known:RUS 6.3 2025
5|level/known:RUS 6.3 since-2025
3|level/known:RUS 6.3 to-2024
17|level/known:RUS 7
13|level/known:RUS 7 2025
4|level/known:RUS 7 2026
17|level/known:RUS 7 since-2025
3|level/known:RUS 7.1
3|level/known:RUS 7.1 2025
3|level/known:RUS 7.1 since-2025
8|level/known:RUS 7.5
6|level/known:RUS 7.5 2025
3|level/known:RUS 7.5 2026
8|level/known:RUS 7.5 since-2025
25|level/known:RUS since-2025
-6|level/known:RUS to-1999
-7|level/known:RUS to-2024
3|level/known:RWA 1.3 2025
3|level/known:RWA 1.3 since-2025
3|level/known:RWA since-2025
-16|level/known:SAU 2
-16|level/known:SAU 2 2025
-16|level/known:SAU 2 since-2025
-11|level/known:SAU 2.7
-11|level/known:SAU 2.7 2025
-11|level/known:SAU 2.7 since-2025
12|level/known:SAU 6
13|level/known:SAU 6 2025
12|level/known:SAU 6 since-2025
3|level/known:SAU 7.3
3|level/known:SAU 7.3 since-2025
3|level/known:SAU 8 2026
-11|level/known:SAU since-2025
-8|level/known:SEN 0.7
-8|level/known:SEN 0.7 2024
-8|level/known:SEN 0.7 to-2024
6|level/known:SEN 1.5
6|level/known:SEN 1.5 2025
6|level/known:SEN 1.5 since-2025
10|level/known:SEN 1.7
10|level/known:SEN 1.7 2024
10|level/known:SEN 1.7 to-2024
5|level/known:SEN since-2025
-11|level/known:SGP 2
-10|level/known:SGP 2 2026
-11|level/known:SGP 2 since-2025
-14|level/known:SGP 2.1
-14|level/known:SGP 2.1 2026
-14|level/known:SGP 2.1 since-2025
18|level/known:SGP 2.8
16|level/known:SGP 2.8 2025
18|level/known:SGP 2.8 since-2025
-4|level/known:SGP 2.9
-4|level/known:SGP 2.9 2030
-4|level/known:SGP 2.9 since-2025
20|level/known:SGP 3
17|level/known:SGP 3 2025
19|level/known:SGP 3 since-2025
3|level/known:SGP since-2025
-3|level/known:SVK 2
-3|level/known:SVK 2 2025
-3|level/known:SVK 2 since-2025
-4|level/known:SVK since-2025
-3|level/known:SVN 1.3
-3|level/known:SVN 1.3 2024
-3|level/known:SVN 1.3 to-2024
-4|level/known:SWE 1.4
-4|level/known:SWE 1.4 2026
-4|level/known:SWE 1.4 since-2025
-5|level/known:SWE 1.7
-6|level/known:SWE 1.7 2026
-6|level/known:SWE 1.7 since-2025
-6|level/known:SWE 1.8
-6|level/known:SWE 1.8 2025
-6|level/known:SWE 1.8 since-2025
-3|level/known:SWE 2
-4|level/known:SWE 2 2024
-4|level/known:SWE 2 to-2024
3|level/known:SWE 2.5
3|level/known:SWE 2.5 2026
3|level/known:SWE 2.5 since-2025
11|level/known:SWE 3
11|level/known:SWE 3 2026
11|level/known:SWE 3 since-2025
-5|level/known:SWE since-2025
3|level/known:SYR 4
3|level/known:SYR 4 2025
3|level/known:SYR 4 since-2025
3|level/known:SYR since-2025
-7|level/known:TGO 0.7
-7|level/known:TGO 0.7 2025
-7|level/known:TGO 0.7 since-2025
-4|level/known:TGO 2.2
-4|level/known:TGO 2.2 2025
-4|level/known:TGO 2.2 since-2025
-11|level/known:TGO since-2025
-6|level/known:THA 0.3
-6|level/known:THA 0.3 2024
-6|level/known:THA 0.3 to-2024
12|level/known:THA 1.1
11|level/known:THA 1.1 2025
12|level/known:THA 1.1 since-2025
3|level/known:THA 1.2
3|level/known:THA 1.2 2026
3|level/known:THA 1.2 since-2025
8|level/known:THA 1.3
7|level/known:THA 1.3 2025
7|level/known:THA 1.3 since-2025
-5|level/known:THA 1.5
-5|level/known:THA 1.5 2025
-5|level/known:THA 1.5 since-2025
-5|level/known:THA 2
-5|level/known:THA 2 2026
-5|level/known:THA 2 since-2025
-5|level/known:THA 3
-5|level/known:THA 3 2026
-5|level/known:THA 3 since-2025
5|level/known:THA since-2025
-5|level/known:THA to-2024
-5|level/known:TJK 0.6
-5|level/known:TJK 0.6 2025
-5|level/known:TJK 0.6 since-2025
18|level/known:TJK 1.7
18|level/known:TJK 1.7 2025
18|level/known:TJK 1.7 since-2025
-6|level/known:TJK 3.1
-6|level/known:TJK 3.1 2025
-6|level/known:TJK 3.1 since-2025
5|level/known:TJK since-2025
-4|level/known:TTO 1.3
-4|level/known:TTO 1.3 2025
-4|level/known:TTO 1.3 since-2025
-4|level/known:TTO since-2025
10|level/known:TUR 2.1
10|level/known:TUR 2.1 2024
10|level/known:TUR 2.1 to-2024
6|level/known:TUR 2.2
6|level/known:TUR 2.2 2025
6|level/known:TUR 2.2 since-2025
-30|level/known:TUR 3.1
-17|level/known:TUR 3.1 2024
-13|level/known:TUR 3.1 2025
-13|level/known:TUR 3.1 since-2025
-17|level/known:TUR 3.1 to-2024
-3|level/known:TUR 4
-3|level/known:TUR 4 2025
-3|level/known:TUR 4 since-2025
-7|level/known:TUR since-2025
-6|level/known:TUR to-2024
-3|level/known:TWN 1.1
-3|level/known:TWN 1.1 2023
-3|level/known:TWN 1.1 to-2024
-8|level/known:TWN 1.5
-6|level/known:TWN 1.5 1993
-6|level/known:TWN 1.5 to-1999
-6|level/known:TWN 1.6
-4|level/known:TWN 1.6 2025
-4|level/known:TWN 1.6 since-2025
-8|level/known:TWN 1.7
-7|level/known:TWN 1.7 2026
-8|level/known:TWN 1.7 since-2025
3|level/known:TWN 1.9
4|level/known:TWN 1.9 2017
4|level/known:TWN 1.9 to-2021
-26|level/known:TWN 2
-25|level/known:TWN 2 2025
-26|level/known:TWN 2 since-2025
-9|level/known:TWN 2-3
-9|level/known:TWN 2-3 2026
-9|level/known:TWN 2-3 since-2025
3|level/known:TWN 2.2
3|level/known:TWN 2.2 2012
3|level/known:TWN 2.2 to-2013
13|level/known:TWN 2.4
8|level/known:TWN 2.4 2023
6|level/known:TWN 2.4 2025
5|level/known:TWN 2.4 since-2025
8|level/known:TWN 2.4 to-2024
11|level/known:TWN 2.45
10|level/known:TWN 2.45 2025
10|level/known:TWN 2.45 since-2025
34|level/known:TWN 2.5
14|level/known:TWN 2.5 2024
18|level/known:TWN 2.5 2025
19|level/known:TWN 2.5 since-2025
16|level/known:TWN 2.5 to-2024
5|level/known:TWN 2.84
5|level/known:TWN 2.84 2025
5|level/known:TWN 2.84 since-2025
-5|level/known:TWN 3
-7|level/known:TWN 3 2025
4|level/known:TWN 3 2026
-4|level/known:TWN 3 since-2025
-3|level/known:TWN 3.2
-3|level/known:TWN 3.2 2023
-3|level/known:TWN 3.2 to-2024
8|level/known:TWN 3.3
6|level/known:TWN 3.3 2025
8|level/known:TWN 3.3 since-2025
21|level/known:TWN 3.32
15|level/known:TWN 3.32 2025
5|level/known:TWN 3.32 2026
21|level/known:TWN 3.32 since-2025
6|level/known:TWN 3.5
6|level/known:TWN 3.5 2026
6|level/known:TWN 3.5 since-2025
5|level/known:TWN 4.6
5|level/known:TWN 4.6 2030
5|level/known:TWN 4.6 since-2025
-4|level/known:TWN 5
-3|level/known:TWN 5 2026
-9|level/known:TWN 8.4
-9|level/known:TWN 8.4 2025
-9|level/known:TWN 8.4 since-2025
-8|level/known:TWN 8.8
-8|level/known:TWN 8.8 2025
-8|level/known:TWN 8.8 since-2025
-4|level/known:TWN since-2025
-6|level/known:TWN to-1999
4|level/known:TWN to-2013
4|level/known:TWN to-2021
11|level/known:TWN to-2024
-6|level/known:TZA 0.9
-6|level/known:TZA 0.9 2024
-6|level/known:TZA 0.9 to-2024
4|level/known:TZA 1.2
4|level/known:TZA 1.2 2024
4|level/known:TZA 1.2 to-2024
-4|level/known:TZA to-2024
-6|level/known:UGA 1.4
-6|level/known:UGA 1.4 2025
-6|level/known:UGA 1.4 since-2025
-6|level/known:UGA since-2025
-5|level/known:UKR 1.5
-5|level/known:UKR 1.5 2022
-5|level/known:UKR 1.5 to-2024
7|level/known:UKR 3.2
7|level/known:UKR 3.2 2023
7|level/known:UKR 3.2 to-2024
10|level/known:UKR 34
3|level/known:UKR 34 2023
6|level/known:UKR 34 2025
7|level/known:UKR 34 since-2025
3|level/known:UKR 34 to-2024
3|level/known:UKR since-2025
3|level/known:UKR to-2024
-9|level/known:URY 1.7
-9|level/known:URY 1.7 2024
-9|level/known:URY 1.7 to-2024
-9|level/known:URY to-2024
-10|level/known:USA 0.9
-6|level/known:USA 0.9 1978
-3|level/known:USA 0.9 1979
-10|level/known:USA 0.9 to-1999
-12|level/known:USA 0.91
-11|level/known:USA 0.91 1980
-12|level/known:USA 0.91 to-1999
-5|level/known:USA 0.92
-3|level/known:USA 0.92 2018
-5|level/known:USA 0.92 to-2021
-4|level/known:USA 0.95
-4|level/known:USA 0.95 2021
-4|level/known:USA 0.95 to-2021
-19|level/known:USA 1
-3|level/known:USA 1 2022
-10|level/known:USA 1 2026
-11|level/known:USA 1 since-2025
-3|level/known:USA 1 to-1999
-5|level/known:USA 1 to-2024
-3|level/known:USA 1.19
-3|level/known:USA 1.19 to-2024
-5|level/known:USA 1.24
-5|level/known:USA 1.24 2018
-5|level/known:USA 1.24 to-2021
-24|level/known:USA 1.3
-24|level/known:USA 1.3 2025
-24|level/known:USA 1.3 since-2025
-3|level/known:USA 1.4
-3|level/known:USA 1.4 2025
-3|level/known:USA 1.4 since-2025
-6|level/known:USA 1.43
-6|level/known:USA 1.43 2024
-6|level/known:USA 1.43 to-2024
-9|level/known:USA 1.6
-6|level/known:USA 1.6 2024
-6|level/known:USA 1.6 to-2024
-13|level/known:USA 1.8
-3|level/known:USA 1.8 2024
-10|level/known:USA 1.8 2025
-10|level/known:USA 1.8 since-2025
-3|level/known:USA 1.8 to-2024
-17|level/known:USA 1.9
-4|level/known:USA 1.9 2017
-11|level/known:USA 1.9 2026
-13|level/known:USA 1.9 since-2025
-4|level/known:USA 1.9 to-2021
-50|level/known:USA 2
-34|level/known:USA 2 2025
-11|level/known:USA 2 2026
-4|level/known:USA 2 2027
-48|level/known:USA 2 since-2025
-4|level/known:USA 2.1
-3|level/known:USA 2.1 1999
-3|level/known:USA 2.1 to-1999
-3|level/known:USA 2.2
-9|level/known:USA 2.3
-9|level/known:USA 2.3 2025
-9|level/known:USA 2.3 since-2025
-4|level/known:USA 2.32
-4|level/known:USA 2.32 2025
-4|level/known:USA 2.32 since-2025
-7|level/known:USA 2.4
-4|level/known:USA 2.4 2026
-6|level/known:USA 2.4 since-2025
-3|level/known:USA 2.45
-7|level/known:USA 2.5
-3|level/known:USA 2.5 2025
-3|level/known:USA 2.5 2026
-6|level/known:USA 2.5 since-2025
-31|level/known:USA 2.6
-7|level/known:USA 2.6 2020
-16|level/known:USA 2.6 2025
-8|level/known:USA 2.6 2028
-24|level/known:USA 2.6 since-2025
-7|level/known:USA 2.6 to-2021
-4|level/known:USA 2.8
-3|level/known:USA 2.8 since-2025
22|level/known:USA 2.9
22|level/known:USA 2.9 2025
22|level/known:USA 2.9 since-2025
61|level/known:USA 3
11|level/known:USA 3 2020
6|level/known:USA 3 2024
25|level/known:USA 3 2025
18|level/known:USA 3 2026
43|level/known:USA 3 since-2025
11|level/known:USA 3 to-2021
7|level/known:USA 3 to-2024
3|level/known:USA 3.1
6|level/known:USA 3.1 2023
-6|level/known:USA 3.1 2025
3|level/known:USA 3.1 2026
-3|level/known:USA 3.1 since-2025
6|level/known:USA 3.1 to-2024
22|level/known:USA 3.2
4|level/known:USA 3.2 2025
18|level/known:USA 3.2 2026
22|level/known:USA 3.2 since-2025
6|level/known:USA 3.3
5|level/known:USA 3.3 2026
6|level/known:USA 3.3 since-2025
21|level/known:USA 3.38
11|level/known:USA 3.38 2024
10|level/known:USA 3.38 2025
10|level/known:USA 3.38 since-2025
11|level/known:USA 3.38 to-2024
31|level/known:USA 3.4
3|level/known:USA 3.4 2024
14|level/known:USA 3.4 2025
9|level/known:USA 3.4 2026
5|level/known:USA 3.4 2030
28|level/known:USA 3.4 since-2025
3|level/known:USA 3.4 to-2024
3|level/known:USA 3.49
3|level/known:USA 3.49 2023
3|level/known:USA 3.49 to-2024
17|level/known:USA 3.5
3|level/known:USA 3.5 2023
4|level/known:USA 3.5 2024
7|level/known:USA 3.5 2025
7|level/known:USA 3.5 since-2025
7|level/known:USA 3.5 to-2024
9|level/known:USA 3.7
9|level/known:USA 3.7 2003
9|level/known:USA 3.7 to-2013
38|level/known:USA 4
20|level/known:USA 4 2019
-3|level/known:USA 4 2024
19|level/known:USA 4 2025
20|level/known:USA 4 since-2025
21|level/known:USA 4 to-2021
-3|level/known:USA 4 to-2024
3|level/known:USA 4.4
3|level/known:USA 4.4 2014
3|level/known:USA 4.4 to-2021
-4|level/known:USA 4.7
-4|level/known:USA 4.7 2025
-4|level/known:USA 4.7 since-2025
23|level/known:USA 5
12|level/known:USA 5 2011
9|level/known:USA 5 2026
10|level/known:USA 5 since-2025
12|level/known:USA 5 to-2013
10|level/known:USA 5.3
10|level/known:USA 5.3 1990
10|level/known:USA 5.3 to-1999
12|level/known:USA 5.5
12|level/known:USA 5.5 1990
12|level/known:USA 5.5 to-1999
13|level/known:USA 6
10|level/known:USA 6 1987
11|level/known:USA 6 to-1999
-6|level/known:USA since-2025
11|level/known:USA to-1999
20|level/known:USA to-2013
7|level/known:USA to-2021
-8|level/known:VEN 0.6
-8|level/known:VEN 0.6 2026
-8|level/known:VEN 0.6 since-2025
-3|level/known:VEN 0.7
-3|level/known:VEN 0.7 2026
-3|level/known:VEN 0.7 since-2025
-8|level/known:VEN 1.3
-8|level/known:VEN 1.3 2026
-8|level/known:VEN 1.3 since-2025
-18|level/known:VEN since-2025
-6|level/known:VNM 0.2
-6|level/known:VNM 0.2 2025
-6|level/known:VNM 0.2 since-2025
-4|level/known:VNM 1.3
-4|level/known:VNM 1.3 2024
-4|level/known:VNM 1.3 to-2024
12|level/known:VNM 1.8
11|level/known:VNM 1.8 2025
12|level/known:VNM 1.8 since-2025
8|level/known:VNM 2
6|level/known:VNM 2 2026
8|level/known:VNM 2 since-2025
-3|level/known:VNM 2.8
-3|level/known:VNM 2.8 2025
-3|level/known:VNM 2.8 since-2025
8|level/known:VNM since-2025
-4|level/known:VNM to-2024
5|level/known:ZMB 1.3
5|level/known:ZMB 1.3 2024
5|level/known:ZMB 1.3 to-2024
6|level/known:ZMB 6
6|level/known:ZMB 6 2025
6|level/known:ZMB 6 since-2025
6|level/known:ZMB since-2025
-6|level/known:ZWE 6
-6|level/known:ZWE 6 2025
-6|level/known:ZWE 6 since-2025
-5|level/known:ZWE since-2025
-3|level/last-kind:demand True
12|level/last-kind:denial False
8|level/last-kind:denial True
24|level/last-kind:level False
-32|level/last-kind:level True
10|level/last-kind:pledge True
21|level/last:before nobody-named
18|level/last:before others-named
-13|level/last:here nobody-named
-5|level/last:here others-named
-31|level/main:nobody-named
-47|level/main:others-named
-7|level/named:1
15|level/named:2
9|level/named:3
21|level/one-of-several
-77|level/out-of-order
25|level/right-before:
5|level/right-before:(
4|level/right-before:,为
-5|level/right-before:、ロシアの
-4|level/right-before:、葡萄牙刚好
6|level/right-before:、西班牙仍在
-4|level/right-before:、韓国の
8|level/right-before:が
-5|level/right-before:に限れば
18|level/right-before:の
5|level/right-before:の「
-9|level/right-before:の負担は
15|level/right-before:は
-4|level/right-before:は、実際には
-6|level/right-before:はすでに
8|level/right-before:は今年、
3|level/right-before:は今年すでに
-3|level/right-before:は今年度に
-17|level/right-before:は国防に
4|level/right-before:は来年、
-7|level/right-before:や
4|level/right-before:やスペインは
4|level/right-before:を称賛_「
12|level/right-before:为
3|level/right-before:也才
-7|level/right-before:今年同样接近
-8|level/right-before:今年才刚达到
-7|level/right-before:仍停留在去年
-6|level/right-before:仍在
-11|level/right-before:分别为
7|level/right-before:分别为2%与
4|level/right-before:则为
-3|level/right-before:刚好
4|level/right-before:去年为
-3|level/right-before:去年合计已达
-9|level/right-before:后,
6|level/right-before:和智利分别为
-6|level/right-before:基準で
-13|level/right-before:媾和时降为
8|level/right-before:平均の
7|level/right-before:平均已超过
-3|level/right-before:平均投入
7|level/right-before:平均的
-18|level/right-before:戦争当時の
-5|level/right-before:撤军后_自掏
5|level/right-before:敬陪末座,仅
3|level/right-before:时说:「
9|level/right-before:的
-4|level/right-before:的相应数字是
-4|level/right-before:的该比重都在
-8|level/right-before:算法下的
4|level/right-before:花
5|level/right-before:費がGDPの
-3|level/right-before:超出
3|level/right-before:超过
-3|level/right-before:轰炸伊朗后,
3|level/right-before:长期在
-46|level/same-figure-of-another
46|level/same-figure-of-it
-48|level/several:2
-25|level/several:3
-10|level/several:4
-32|level/several:6
45|level/subject:nobody-named
7|level/subject:others-named
73|level/title
70|level/told-of:0
-47|level/told-of:1
-16|level/told-of:2
-7|level/told-of:3
13|level/unnamed
-31|level/unnamed-beside-others
3|other/after-far:1 True
-3|other/after-far:18 False
4|other/after-far:36 False
10|other/after-far:36 True
5|other/after-follows:の
4|other/after-follows:の選 True
3|other/after-follows:一
3|other/after-follows:一年 True
7|other/after-follows:全
7|other/after-follows:全年 True
-3|other/after-follows:国
-3|other/after-follows:国防 False
11|other/after-follows:外
7|other/after-follows:外交 True
4|other/after-follows:外相 False
-3|other/after-follows:报
-3|other/after-follows:报章 True
-4|other/after-follows:该
-4|other/after-follows:该做 True
6|other/after-leads:%,
-3|other/after-leads:」_
4|other/after-leads:れた
-4|other/after-leads:仅说
-3|other/after-leads:别;
7|other/after-leads:大于
4|other/after-leads:求、
7|other/after-leads:题,
14|other/after:named True
-20|other/asks
12|other/before-commas:1 0
-6|other/before-commas:1 1
-5|other/before-commas:1 2
9|other/before-commas:2 0
-9|other/before-commas:2 1
-5|other/before-commas:3 0
17|other/before-far:18 0
-16|other/before-far:18 1
-10|other/before-far:36 0
-5|other/before-far:36 2
8|other/before-far:9 0
3|other/before-far:far 1
-3|other/before-follows-rank:2 0 1
6|other/before-follows-rank:G 0 0
10|other/before-follows-rank:が 0 0
-13|other/before-follows-rank:は 0 0
-4|other/before-follows-rank:並 0 0
-5|other/before-follows-rank:以 1 0
4|other/before-follows-rank:估 0 0
-6|other/before-follows-rank:兰 0 0
-14|other/before-follows-rank:军 0 1
-5|other/before-follows-rank:军 0 2
4|other/before-follows-rank:则 0 0
6|other/before-follows-rank:发 0 0
3|other/before-follows-rank:同 1 1
6|other/before-follows-rank:外 0 0
5|other/before-follows-rank:安 0 0
-6|other/before-follows-rank:官 0 1
4|other/before-follows-rank:将 0 0
-8|other/before-follows-rank:把 0 0
-6|other/before-follows-rank:提 0 0
-5|other/before-follows-rank:是 0 0
5|other/before-follows-rank:每 0 0
6|other/before-follows-rank:比 1 0
3|other/before-follows-rank:而 0 0
-6|other/before-follows-rank:豪 0 0
5|other/before-follows-rank:連 1 0
-3|other/before-follows:2
-3|other/before-follows:20
-3|other/before-follows:2035
6|other/before-follows:G
6|other/before-follows:GD
6|other/before-follows:GDP的
9|other/before-follows:が
9|other/before-follows:が国
9|other/before-follows:が国防費
-4|other/before-follows:の試
-4|other/before-follows:の試算で
-13|other/before-follows:は
-5|other/before-follows:は7
-5|other/before-follows:は7日、
-10|other/before-follows:は数
-10|other/before-follows:は数字に
-4|other/before-follows:並
-4|other/before-follows:並み
-4|other/before-follows:並みにG
-5|other/before-follows:以
-5|other/before-follows:以「
-5|other/before-follows:以「无可
4|other/before-follows:估
4|other/before-follows:估算
4|other/before-follows:估算,如
4|other/before-follows:公
-6|other/before-follows:兰
-6|other/before-follows:兰科
-6|other/before-follows:兰科技学
3|other/before-follows:内
3|other/before-follows:内部
-15|other/before-follows:军
-14|other/before-follows:军费
-21|other/before-follows:军费占比
5|other/before-follows:军费达到
4|other/before-follows:则
4|other/before-follows:则算
4|other/before-follows:则算账说
6|other/before-follows:发
6|other/before-follows:发言
6|other/before-follows:发言人被
3|other/before-follows:同
3|other/before-follows:同意
3|other/before-follows:同意北约
6|other/before-follows:外
6|other/before-follows:外交
6|other/before-follows:外交部则
5|other/before-follows:安
5|other/before-follows:安全
5|other/before-follows:安全部估
-7|other/before-follows:官
-8|other/before-follows:官员
-8|other/before-follows:官员私下
4|other/before-follows:将
4|other/before-follows:将国
4|other/before-follows:将国防开
-8|other/before-follows:把
-5|other/before-follows:把防
-5|other/before-follows:把防务开
-6|other/before-follows:提
-6|other/before-follows:提高
-6|other/before-follows:提高到4
-5|other/before-follows:是
-5|other/before-follows:是否
-3|other/before-follows:是否提过
5|other/before-follows:每
4|other/before-follows:每年
4|other/before-follows:每年哪怕
6|other/before-follows:比
6|other/before-follows:比照
6|other/before-follows:比照德国
-4|other/before-follows:的
4|other/before-follows:的国
3|other/before-follows:的国防支
-6|other/before-follows:的算
-6|other/before-follows:的算法,
3|other/before-follows:而
3|other/before-follows:而言
3|other/before-follows:而言5%
-6|other/before-follows:豪
-6|other/before-follows:豪防
-6|other/before-follows:豪防衛相
5|other/before-follows:連
5|other/before-follows:連邦
5|other/before-follows:連邦財務
-4|other/before-leads:,
3|other/before-leads:,对
-3|other/before-leads:,若
6|other/before-leads:;
-9|other/before-leads:「
-3|other/before-leads:が
9|other/before-leads:に
-10|other/before-leads:に「
-3|other/before-leads:于
6|other/before-leads:付;
9|other/before-leads:仮に
4|other/before-leads:假如
6|other/before-leads:占
-3|other/before-leads:同意
-4|other/before-leads:国が
4|other/before-leads:如
8|other/before-leads:总理
-3|other/before-leads:意
-12|other/before-leads:比照
-12|other/before-leads:照
8|other/before-leads:理
3|other/before-leads:算,
6|other/before-leads:约占
-3|other/before-leads:至于
-14|other/before-leads:说,
-5|other/before-leads:連邦
-5|other/before-leads:邦
-4|other/before-opens:False agent
-8|other/before-opens:False named
3|other/before-opens:False patient
5|other/before-opens:True named
13|other/before-rank:0 0 named
-23|other/before-rank:0 1 named
-5|other/before-rank:0 2 named
7|other/before-rank:1 0 named
5|other/before-rank:1 1 named
-3|other/before:named
3|other/before:patient
-9|other/class-main:ALLIES ALLIES
4|other/class-main:ALLIES JPN
-3|other/class-main:ALLIES KOR
3|other/class-main:ALLIES foe
-4|other/class-main:ALLIES land
8|other/class-main:EU ALLIES
-3|other/class-main:EU foe
12|other/class-main:EU member
12|other/class-main:JPN JPN
5|other/class-main:JPN NATO
14|other/class-main:JPN land
-3|other/class-main:JPN member
8|other/class-main:KOR KOR
5|other/class-main:KOR USA
-4|other/class-main:NATO ALLIES
-13|other/class-main:NATO JPN
-21|other/class-main:NATO member
18|other/class-main:TWN JPN
11|other/class-main:USA ALLIES
-5|other/class-main:USA JPN
-3|other/class-main:USA KOR
-4|other/class-main:USA USA
-7|other/class-main:USA member
-9|other/class-main:land JPN
-8|other/class-main:land land
-6|other/class-main:member ALLIES
-6|other/class-main:member JPN
20|other/class-main:member member
-3|other/class-named:ALLIES ALLIES nobody-named
-6|other/class-named:ALLIES ALLIES others-named
-33|other/class-named:ALLIES JPN nobody-named
37|other/class-named:ALLIES JPN others-named
4|other/class-named:ALLIES foe others-named
7|other/class-named:EU ALLIES others-named
-3|other/class-named:EU foe nobody-named
12|other/class-named:EU member others-named
27|other/class-named:JPN JPN nobody-named
-15|other/class-named:JPN JPN others-named
3|other/class-named:JPN NATO others-named
14|other/class-named:JPN land others-named
-3|other/class-named:JPN member others-named
3|other/class-named:KOR JPN others-named
7|other/class-named:KOR KOR others-named
5|other/class-named:KOR USA nobody-named
-4|other/class-named:NATO ALLIES others-named
-9|other/class-named:NATO JPN nobody-named
-5|other/class-named:NATO JPN others-named
-5|other/class-named:NATO member nobody-named
-16|other/class-named:NATO member others-named
18|other/class-named:TWN JPN nobody-named
8|other/class-named:USA ALLIES others-named
-4|other/class-named:USA JPN others-named
-3|other/class-named:USA KOR others-named
-4|other/class-named:USA USA nobody-named
-7|other/class-named:USA member others-named
4|other/class-named:foe foe nobody-named
-3|other/class-named:foe foe others-named
-9|other/class-named:land JPN others-named
-10|other/class-named:land land others-named
-6|other/class-named:member ALLIES others-named
-6|other/class-named:member JPN others-named
5|other/class-named:member member nobody-named
14|other/class-named:member member others-named
4|other/class-shape:ALLIES fine
-15|other/class-shape:ALLIES half
-7|other/class-shape:ALLIES tenth
5|other/class-shape:ALLIES whole
13|other/class-shape:EU half
7|other/class-shape:EU tenth
-3|other/class-shape:EU whole
22|other/class-shape:JPN half
8|other/class-shape:JPN tenth
-4|other/class-shape:KOR half
8|other/class-shape:KOR tenth
10|other/class-shape:KOR whole
-16|other/class-shape:NATO half
-25|other/class-shape:NATO whole
21|other/class-shape:TWN whole
-5|other/class-shape:USA half
5|other/class-shape:USA tenth
-13|other/class-shape:USA whole
-3|other/class-shape:foe fine
4|other/class-shape:foe whole
8|other/class-shape:land half
-9|other/class-shape:land tenth
-17|other/class-shape:land whole
-3|other/class-shape:member half
-11|other/class-shape:member tenth
21|other/class-shape:member whole
4|other/class-value:ALLIES 0.25
-5|other/class-value:ALLIES 1
14|other/class-value:ALLIES 1E+1
-3|other/class-value:ALLIES 2
-3|other/class-value:ALLIES 3
-13|other/class-value:ALLIES 3.5
13|other/class-value:EU 1.5
-3|other/class-value:EU 1E+1
7|other/class-value:EU 4.7
-6|other/class-value:NATO 1.5
-3|other/class-value:NATO 3
-10|other/class-value:NATO 3.5
-19|other/class-value:NATO 5
3|other/class-value:USA 1.3
-4|other/class-value:USA 1.4
-8|other/class-value:USA 3
-5|other/class-value:USA 3.5
7|other/class-value:USA 4.7
-3|other/class-value:USA 5
-13|other/class:ALLIES
17|other/class:EU
29|other/class:JPN
14|other/class:KOR
-43|other/class:NATO
21|other/class:TWN
-13|other/class:USA
-17|other/class:land
7|other/class:member
18|other/group:signs before
18|other/group:signs-follows:防
15|other/its-money:nobody-named
10|other/its-money:others-named
-4|other/known-for:ALLIES 2025-06-05
-4|other/known-for:ALLIES 5 2025-06-05
6|other/known-for:AUS 2025-12-18
6|other/known-for:AUS 3.5 2025-12-18
3|other/known-for:CAN 2035
3|other/known-for:CAN 5 2035
5|other/known-for:CHE 1 2025-05-07
5|other/known-for:CHE 2025-05-07
-3|other/known-for:CRI 1.3 2023
-3|other/known-for:CRI 2023
-5|other/known-for:JPN 1 2025-05-07
-13|other/known-for:JPN 1 2030
-5|other/known-for:JPN 2025-05-07
4|other/known-for:JPN 2025-06-05
5|other/known-for:JPN 2025-06-24
-6|other/known-for:JPN 2025-12-18
-6|other/known-for:JPN 2027
-13|other/known-for:JPN 2030
-6|other/known-for:JPN 3.5 2025-12-18
-6|other/known-for:JPN 4 2027
4|other/known-for:JPN 5 2025-06-05
5|other/known-for:JPN 5 2025-06-24
-3|other/known-for:NATO 2035
-3|other/known-for:NATO 5 2035
5|other/known-for:PAN 1.3 2023
5|other/known-for:PAN 2023
13|other/known-for:TWN 1 2030
6|other/known-for:TWN 2027
13|other/known-for:TWN 2030
6|other/known-for:TWN 4 2027
-3|other/known-for:USA 2025-06-24
-3|other/known-for:USA 5 2025-06-24
4|other/known:ALLIES 0.25
4|other/known:ALLIES 0.25 2024
4|other/known:ALLIES 0.25 to-2024
-5|other/known:ALLIES 1
-4|other/known:ALLIES 1 2025
-5|other/known:ALLIES 1 since-2025
14|other/known:ALLIES 1E+1
15|other/known:ALLIES 1E+1 2025
14|other/known:ALLIES 1E+1 since-2025
-3|other/known:ALLIES 2
-3|other/known:ALLIES 3
-3|other/known:ALLIES 3 since-2025
-13|other/known:ALLIES 3.5
-7|other/known:ALLIES 3.5 2025
-6|other/known:ALLIES 3.5 2026
-13|other/known:ALLIES 3.5 since-2025
19|other/known:ALLIES 5 2025
-18|other/known:ALLIES 5 2026
-15|other/known:ALLIES since-2025
6|other/known:AUS 3.5
6|other/known:AUS 3.5 2025
6|other/known:AUS 3.5 since-2025
6|other/known:AUS since-2025
4|other/known:CAN 5
4|other/known:CAN 5 2025
4|other/known:CAN 5 since-2025
4|other/known:CAN since-2025
5|other/known:CHE 1
5|other/known:CHE 1 2025
5|other/known:CHE 1 since-2025
5|other/known:CHE since-2025
-3|other/known:CRI 1.3
-3|other/known:CRI 1.3 2024
-3|other/known:CRI 1.3 to-2024
-3|other/known:CRI to-2024
4|other/known:DEU 1
4|other/known:DEU 1 since-2025
-6|other/known:DEU 1.7
-6|other/known:DEU 1.7 2026
-6|other/known:DEU 1.7 since-2025
7|other/known:DEU 5
7|other/known:DEU 5 2025
7|other/known:DEU 5 since-2025
8|other/known:DEU since-2025
13|other/known:EU 1.5
12|other/known:EU 1.5 2025
13|other/known:EU 1.5 since-2025
-3|other/known:EU 1E+1
-3|other/known:EU 1E+1 2025
-3|other/known:EU 1E+1 since-2025
7|other/known:EU 4.7
7|other/known:EU 4.7 2026
7|other/known:EU 4.7 since-2025
17|other/known:EU since-2025
5|other/known:GBR 3.5
5|other/known:GBR 3.5 2025
5|other/known:GBR 3.5 since-2025
4|other/known:GBR since-2025
-3|other/known:IDN 1
-3|other/known:IDN 1 1985
-3|other/known:IDN 1 to-1999
-7|other/known:IDN 1.2
-7|other/known:IDN 1.2 1985
-7|other/known:IDN 1.2 to-1999
-9|other/known:IDN to-1999
7|other/known:ITA 3
7|other/known:ITA 3 2025
7|other/known:ITA 3 since-2025
7|other/known:ITA since-2025
-11|other/known:JPN 1
4|other/known:JPN 1 1985
-13|other/known:JPN 1 2025
-14|other/known:JPN 1 since-2025
4|other/known:JPN 1 to-1999
4|other/known:JPN 1.2
9|other/known:JPN 1.2 1985
-5|other/known:JPN 1.2 2025
-5|other/known:JPN 1.2 since-2025
9|other/known:JPN 1.2 to-1999
-3|other/known:JPN 1.3
-3|other/known:JPN 1.3 2025
-3|other/known:JPN 1.3 since-2025
5|other/known:JPN 1.4
5|other/known:JPN 1.4 1982
5|other/known:JPN 1.4 to-1999
6|other/known:JPN 1.7
6|other/known:JPN 1.7 2026
6|other/known:JPN 1.7 since-2025
-15|other/known:JPN 1E+1
-15|other/known:JPN 1E+1 2025
-15|other/known:JPN 1E+1 since-2025
16|other/known:JPN 2
14|other/known:JPN 2 2026
15|other/known:JPN 2 since-2025
12|other/known:JPN 3
3|other/known:JPN 3 2025
8|other/known:JPN 3 2026
11|other/known:JPN 3 since-2025
20|other/known:JPN 3.5
11|other/known:JPN 3.5 2025
8|other/known:JPN 3.5 2026
20|other/known:JPN 3.5 since-2025
-5|other/known:JPN 4
-5|other/known:JPN 4 2025
-5|other/known:JPN 4 since-2025
-6|other/known:JPN 4.7
-5|other/known:JPN 4.7 2026
-6|other/known:JPN 4.7 since-2025
-11|other/known:JPN 5 2025
13|other/known:JPN 5 2026
9|other/known:JPN since-2025
18|other/known:JPN to-1999
6|other/known:KOR 1.2
6|other/known:KOR 1.2 2025
6|other/known:KOR 1.2 since-2025
-4|other/known:KOR 3.5
-4|other/known:KOR 3.5 2025
-4|other/known:KOR 3.5 since-2025
10|other/known:KOR 5
10|other/known:KOR 5 2025
10|other/known:KOR 5 since-2025
14|other/known:KOR since-2025
7|other/known:LAO 1.3
7|other/known:LAO 1.3 2025
7|other/known:LAO 1.3 since-2025
7|other/known:LAO since-2025
-3|other/known:LTU 5
-3|other/known:LTU 5 2025
-3|other/known:LTU 5 since-2025
-3|other/known:LTU since-2025
-6|other/known:NATO 1.5
-5|other/known:NATO 1.5 2025
-5|other/known:NATO 1.5 since-2025
-3|other/known:NATO 3
-3|other/known:NATO 3 2025
-3|other/known:NATO 3 since-2025
-10|other/known:NATO 3.5
-9|other/known:NATO 3.5 2025
-10|other/known:NATO 3.5 since-2025
-19|other/known:NATO 5
-16|other/known:NATO 5 2025
-4|other/known:NATO 5 2026
-19|other/known:NATO 5 since-2025
-41|other/known:NATO since-2025
-6|other/known:NLD 1.5
-6|other/known:NLD 1.5 2025
-6|other/known:NLD 1.5 since-2025
-6|other/known:NLD since-2025
5|other/known:PAN 1.3
5|other/known:PAN 1.3 2024
5|other/known:PAN 1.3 to-2024
5|other/known:PAN to-2024
-3|other/known:PHL 1.2
-3|other/known:PHL 1.2 1985
-3|other/known:PHL 1.2 to-1999
-14|other/known:PHL 2
-14|other/known:PHL 2 2026
-14|other/known:PHL 2 since-2025
-5|other/known:PHL 3
-5|other/known:PHL 3 2026
-5|other/known:PHL 3 since-2025
-18|other/known:PHL since-2025
-3|other/known:PHL to-1999
-6|other/known:POL 4.7
-6|other/known:POL 4.7 2026
-6|other/known:POL 4.7 since-2025
-7|other/known:POL since-2025
13|other/known:TWN 1
13|other/known:TWN 1 2025
13|other/known:TWN 1 since-2025
6|other/known:TWN 4
6|other/known:TWN 4 2025
6|other/known:TWN 4 since-2025
20|other/known:TWN since-2025
-3|other/known:UKR 0.25
-3|other/known:UKR 0.25 2024
-3|other/known:UKR 0.25 to-2024
4|other/known:UKR 1E+1
4|other/known:UKR 1E+1 2025
4|other/known:UKR 1E+1 since-2025
4|other/known:UKR since-2025
-3|other/known:UKR to-2024
3|other/known:USA 1.3
-4|other/known:USA 1.4
-4|other/known:USA 1.4 1982
-4|other/known:USA 1.4 to-1999
-8|other/known:USA 3
-8|other/known:USA 3 2025
-8|other/known:USA 3 since-2025
-5|other/known:USA 3.5
-5|other/known:USA 3.5 2025
-5|other/known:USA 3.5 since-2025
7|other/known:USA 4.7
6|other/known:USA 4.7 2026
7|other/known:USA 4.7 since-2025
-3|other/known:USA 5
-11|other/known:USA 5 2025
8|other/known:USA 5 2026
-3|other/known:USA 5 since-2025
-8|other/known:USA since-2025
-4|other/known:USA to-1999
-7|other/known:VNM 1.3
-7|other/known:VNM 1.3 2025
-7|other/known:VNM 1.3 since-2025
-7|other/known:VNM since-2025
8|other/last-kind:cap False
-48|other/last-kind:demand False
5|other/last-kind:denial True
29|other/last-kind:level False
-9|other/last-kind:level True
16|other/last-kind:other False
32|other/last-kind:other True
11|other/last-kind:pledge False
8|other/last-kind:pledge True
3|other/last-kind:proposal False
18|other/last:before others-named
17|other/last:here nobody-named
17|other/last:here others-named
42|other/main:nobody-named
-14|other/main:others-named
15|other/named:1
6|other/named:2
-9|other/named:3
-18|other/one-of-several
6|other/right-before:GDP的
4|other/right-before:则算账说,
-6|other/right-before:提高到
-3|other/right-before:是否提过
4|other/right-before:每年哪怕拿出
3|other/right-before:而言
-7|other/several:2
-16|other/title
-16|other/told-of:0
11|other/told-of:1
6|other/told-of:3
-11|other/unnamed
-23|pledge/after-far:1 True
20|pledge/after-far:18 False
-34|pledge/after-far:18 True
13|pledge/after-far:36 False
-30|pledge/after-far:36 True
-26|pledge/after-far:4 False
13|pledge/after-far:4 True
33|pledge/after-far:9 False
3|pledge/after-follows:\"
3|pledge/after-follows:\"没 True
8|pledge/after-follows:(
8|pledge/after-follows:(N False
-5|pledge/after-follows:,
-3|pledge/after-follows:,一 True
6|pledge/after-follows:が
-3|pledge/after-follows:がそ True
9|pledge/after-follows:が陸 False
15|pledge/after-follows:で
17|pledge/after-follows:でも False
4|pledge/after-follows:と
8|pledge/after-follows:とは False
-21|pledge/after-follows:に
10|pledge/after-follows:に5 False
-29|pledge/after-follows:には False
-7|pledge/after-follows:には True
8|pledge/after-follows:に向 False
-17|pledge/after-follows:の2 True
12|pledge/after-follows:の3 False
-7|pledge/after-follows:のオ True
-7|pledge/after-follows:の借 False
-17|pledge/after-follows:の合 False
3|pledge/after-follows:の基 False
-3|pledge/after-follows:の家 True
-44|pledge/after-follows:の弱 True
-3|pledge/after-follows:の指 False
35|pledge/after-follows:の決 False
11|pledge/after-follows:の物 False
10|pledge/after-follows:の申 False
34|pledge/after-follows:の目 False
6|pledge/after-follows:の約 False
-5|pledge/after-follows:の装 False
10|pledge/after-follows:の計 False
3|pledge/after-follows:の防 True
-16|pledge/after-follows:の首 False
-8|pledge/after-follows:はG True
-3|pledge/after-follows:はさ True
18|pledge/after-follows:は今 True
-8|pledge/after-follows:は前 True
18|pledge/after-follows:は年 True
-6|pledge/after-follows:は賛 True
-3|pledge/after-follows:は難 True
-14|pledge/after-follows:も
-4|pledge/after-follows:も参 False
-6|pledge/after-follows:も将 True
-4|pledge/after-follows:や
-4|pledge/after-follows:やス False
-12|pledge/after-follows:一
-12|pledge/after-follows:一致 True
-46|pledge/after-follows:会
-46|pledge/after-follows:会持 False
-3|pledge/after-follows:何
-3|pledge/after-follows:何苦 True
3|pledge/after-follows:去
3|pledge/after-follows:去年 True
7|pledge/after-follows:和
8|pledge/after-follows:和德 True
-3|pledge/after-follows:喊
-3|pledge/after-follows:喊话 False
3|pledge/after-follows:国
7|pledge/after-follows:在
7|pledge/after-follows:在海 True
4|pledge/after-follows:央
4|pledge/after-follows:央行 True
-18|pledge/after-follows:承
-18|pledge/after-follows:承诺 False
7|pledge/after-follows:掏
7|pledge/after-follows:掏5 True
6|pledge/after-follows:支
6|pledge/after-follows:支持 True
29|pledge/after-follows:政
15|pledge/after-follows:政府 False
14|pledge/after-follows:政府 True
-10|pledge/after-follows:方
-3|pledge/after-follows:方向 False
-8|pledge/after-follows:方式 True
-10|pledge/after-follows:无
-9|pledge/after-follows:无关 False
7|pledge/after-follows:的
10|pledge/after-follows:的数 False
25|pledge/after-follows:目
20|pledge/after-follows:目标 False
7|pledge/after-follows:目標 False
-10|pledge/after-follows:経
-10|pledge/after-follows:経済 False
7|pledge/after-follows:约
7|pledge/after-follows:约定 False
5|pledge/after-follows:门
5|pledge/after-follows:门槛 False
-6|pledge/after-follows:首
-6|pledge/after-follows:首相 False
-46|pledge/after-leads:%:
-7|pledge/after-leads:%_
-23|pledge/after-leads:%、
39|pledge/after-leads:%は
-9|pledge/after-leads:%与
-3|pledge/after-leads:%向
10|pledge/after-leads:%是
18|pledge/after-leads:%的
13|pledge/after-leads:,比
5|pledge/after-leads:,而
-3|pledge/after-leads:_「
9|pledge/after-leads:」_
-10|pledge/after-leads:」に
-33|pledge/after-leads:」は
3|pledge/after-leads:ある
-9|pledge/after-leads:い、
58|pledge/after-leads:いう
-16|pledge/after-leads:いて
-5|pledge/after-leads:が、
-3|pledge/after-leads:げ_
8|pledge/after-leads:げる
26|pledge/after-leads:した
15|pledge/after-leads:すと
-4|pledge/after-leads:った
-7|pledge/after-leads:って
-6|pledge/after-leads:て、
-34|pledge/after-leads:て「
-43|pledge/after-leads:で、
-4|pledge/after-leads:に_
-7|pledge/after-leads:に、
18|pledge/after-leads:は、
-7|pledge/after-leads:へ_
-6|pledge/after-leads:べ、
3|pledge/after-leads:まる
44|pledge/after-leads:もと
4|pledge/after-leads:やす
-4|pledge/after-leads:ると
-6|pledge/after-leads:れ、
17|pledge/after-leads:を、
3|pledge/after-leads:为对
-3|pledge/after-leads:代、
8|pledge/after-leads:例如
3|pledge/after-leads:可是
-4|pledge/after-leads:完成
-3|pledge/after-leads:慢_
-3|pledge/after-leads:成_
-4|pledge/after-leads:拠「
-3|pledge/after-leads:本和
-5|pledge/after-leads:標_
7|pledge/after-leads:者由
7|pledge/after-leads:话要
6|pledge/after-leads:调中
-3|pledge/after-leads:费,
-12|pledge/after-leads:限与
13|pledge/after:agent False
-5|pledge/after:agent True
42|pledge/after:named False
-60|pledge/after:named True
-16|pledge/after:patient False
-7|pledge/after:patient True
20|pledge/asks
14|pledge/before-commas:0 0
8|pledge/before-commas:0 1
-20|pledge/before-commas:1 1
18|pledge/before-commas:2 0
17|pledge/before-commas:2 1
-11|pledge/before-commas:2 2
12|pledge/before-commas:3 0
-11|pledge/before-commas:3 1
-31|pledge/before-far:1 0
14|pledge/before-far:18 0
24|pledge/before-far:18 1
7|pledge/before-far:18 2
74|pledge/before-far:36 0
15|pledge/before-far:36 1
-12|pledge/before-far:36 2
-4|pledge/before-far:4 0
-27|pledge/before-far:9 0
-9|pledge/before-far:9 1
14|pledge/before-far:far 0
-35|pledge/before-far:far 1
-4|pledge/before-far:far 2
-22|pledge/before-follows-rank:) 0 0
7|pledge/before-follows-rank:1 0 1
12|pledge/before-follows-rank:1 1 0
35|pledge/before-follows-rank:2 0 0
-5|pledge/before-follows-rank:2 0 1
-9|pledge/before-follows-rank:2 1 0
-8|pledge/before-follows-rank:2 1 1
4|pledge/before-follows-rank:2 2 1
4|pledge/before-follows-rank:3 0 0
4|pledge/before-follows-rank:3 1 1
14|pledge/before-follows-rank:6 1 0
-5|pledge/before-follows-rank:: 0 1
23|pledge/before-follows-rank:、 0 0
4|pledge/before-follows-rank:、 0 1
-3|pledge/before-follows-rank:、 2 0
11|pledge/before-follows-rank:、 3 0
3|pledge/before-follows-rank:「 0 0
4|pledge/before-follows-rank:「 1 0
-5|pledge/before-follows-rank:」 0 0
28|pledge/before-follows-rank:が 0 0
-21|pledge/before-follows-rank:が 1 1
-15|pledge/before-follows-rank:で 0 0
-3|pledge/before-follows-rank:で 1 0
27|pledge/before-follows-rank:と 1 0
-3|pledge/before-follows-rank:と 2 0
-13|pledge/before-follows-rank:に 0 0
-13|pledge/before-follows-rank:に 1 1
36|pledge/before-follows-rank:の 0 0
9|pledge/before-follows-rank:の 1 0
-19|pledge/before-follows-rank:の 1 1
21|pledge/before-follows-rank:は 0 0
16|pledge/before-follows-rank:は 0 1
-15|pledge/before-follows-rank:は 1 1
-5|pledge/before-follows-rank:は 1 2
-7|pledge/before-follows-rank:は 2 1
-7|pledge/before-follows-rank:も 0 0
-7|pledge/before-follows-rank:や 1 0
-6|pledge/before-follows-rank:・ 0 0
-13|pledge/before-follows-rank:一 0 0
19|pledge/before-follows-rank:上 1 1
6|pledge/before-follows-rank:不 1 0
10|pledge/before-follows-rank:与 1 0
3|pledge/before-follows-rank:与 1 1
3|pledge/before-follows-rank:为 0 1
-3|pledge/before-follows-rank:之 1 0
-5|pledge/before-follows-rank:事 0 0
-7|pledge/before-follows-rank:事 1 0
3|pledge/before-follows-rank:事 1 1
-8|pledge/before-follows-rank:亦 0 0
19|pledge/before-follows-rank:亦 0 1
5|pledge/before-follows-rank:今 0 0
3|pledge/before-follows-rank:今 0 1
5|pledge/before-follows-rank:今 1 0
-4|pledge/before-follows-rank:以 1 0
16|pledge/before-follows-rank:会 0 0
-14|pledge/before-follows-rank:保 0 0
-9|pledge/before-follows-rank:内 1 0
-3|pledge/before-follows-rank:军 0 1
26|pledge/before-follows-rank:决 0 0
5|pledge/before-follows-rank:则 0 1
-7|pledge/before-follows-rank:力 0 0
-8|pledge/before-follows-rank:加 0 0
-7|pledge/before-follows-rank:十 0 0
6|pledge/before-follows-rank:却 0 0
-4|pledge/before-follows-rank:原 0 0
4|pledge/before-follows-rank:去 0 1
12|pledge/before-follows-rank:去 1 1
-5|pledge/before-follows-rank:参 1 0
-15|pledge/before-follows-rank:同 0 0
6|pledge/before-follows-rank:向 1 0
5|pledge/before-follows-rank:否 1 1
3|pledge/before-follows-rank:周 0 0
-6|pledge/before-follows-rank:呼 1 0
9|pledge/before-follows-rank:和 1 0
3|pledge/before-follows-rank:和 1 1
4|pledge/before-follows-rank:嘴 0 0
16|pledge/before-follows-rank:四 1 0
6|pledge/before-follows-rank:国 0 1
-6|pledge/before-follows-rank:国 1 0
-22|pledge/before-follows-rank:国 1 1
-11|pledge/before-follows-rank:在 1 0
-3|pledge/before-follows-rank:均 0 0
-12|pledge/before-follows-rank:基 0 0
-6|pledge/before-follows-rank:增 0 0
-5|pledge/before-follows-rank:外 0 0
15|pledge/before-follows-rank:外 1 0
-3|pledge/before-follows-rank:外 2 0
-3|pledge/before-follows-rank:多 0 0
-5|pledge/before-follows-rank:大 1 0
3|pledge/before-follows-rank:央 0 1
7|pledge/before-follows-rank:夹 2 2
-3|pledge/before-follows-rank:如 0 0
-7|pledge/before-follows-rank:嫌 0 0
-3|pledge/before-follows-rank:安 1 0
6|pledge/before-follows-rank:定 0 0
17|pledge/before-follows-rank:宣 0 0
-6|pledge/before-follows-rank:宣 1 1
-3|pledge/before-follows-rank:对 1 0
5|pledge/before-follows-rank:将 1 0
-13|pledge/before-follows-rank:局 0 0
-10|pledge/before-follows-rank:峰 0 0
13|pledge/before-follows-rank:已 0 0
11|pledge/before-follows-rank:幹 0 0
-50|pledge/before-follows-rank:幹 1 0
5|pledge/before-follows-rank:府 0 0
10|pledge/before-follows-rank:总 0 0
4|pledge/before-follows-rank:恢 0 0
-3|pledge/before-follows-rank:慰 0 0
-6|pledge/before-follows-rank:成 0 0
23|pledge/before-follows-rank:承 0 0
-6|pledge/before-follows-rank:承 1 1
8|pledge/before-follows-rank:把 0 0
-3|pledge/before-follows-rank:拟 1 0
-9|pledge/before-follows-rank:接 1 1
10|pledge/before-follows-rank:提 0 0
-4|pledge/before-follows-rank:提 1 1
-3|pledge/before-follows-rank:握 0 0
-3|pledge/before-follows-rank:支 0 0
8|pledge/before-follows-rank:政 0 0
10|pledge/before-follows-rank:政 0 1
10|pledge/before-follows-rank:政 1 0
-4|pledge/before-follows-rank:政 1 1
4|pledge/before-follows-rank:数 0 0
-3|pledge/before-follows-rank:新 0 0
-7|pledge/before-follows-rank:新 0 1
-7|pledge/before-follows-rank:早 0 2
4|pledge/before-follows-rank:明 0 0
6|pledge/before-follows-rank:明 0 1
-3|pledge/before-follows-rank:明 2 1
8|pledge/before-follows-rank:是 1 1
-3|pledge/before-follows-rank:智 0 0
-16|pledge/before-follows-rank:智 1 0
-12|pledge/before-follows-rank:最 0 0
-5|pledge/before-follows-rank:杜 0 0
-5|pledge/before-follows-rank:标 0 0
-8|pledge/before-follows-rank:标 0 1
3|pledge/before-follows-rank:正 0 0
-4|pledge/before-follows-rank:正 1 1
5|pledge/before-follows-rank:氏 0 0
10|pledge/before-follows-rank:氏 0 1
3|pledge/before-follows-rank:民 0 0
3|pledge/before-follows-rank:没 0 0
-5|pledge/before-follows-rank:海 0 1
-5|pledge/before-follows-rank:点 0 0
-8|pledge/before-follows-rank:的 0 1
-4|pledge/before-follows-rank:的 1 0
3|pledge/before-follows-rank:目 0 0
7|pledge/before-follows-rank:看 1 1
9|pledge/before-follows-rank:社 0 0
-3|pledge/before-follows-rank:社 0 1
16|pledge/before-follows-rank:称 0 0
-4|pledge/before-follows-rank:等 0 0
-3|pledge/before-follows-rank:経 0 1
-22|pledge/before-follows-rank:而 0 0
-3|pledge/before-follows-rank:联 1 1
7|pledge/before-follows-rank:表 0 0
5|pledge/before-follows-rank:要 0 0
20|pledge/before-follows-rank:議 1 0
4|pledge/before-follows-rank:计 0 0
-3|pledge/before-follows-rank:计 1 1
-6|pledge/before-follows-rank:访 1 0
-10|pledge/before-follows-rank:说 0 0
-3|pledge/before-follows-rank:说 1 0
-3|pledge/before-follows-rank:说 3 1
-45|pledge/before-follows-rank:谈 0 0
3|pledge/before-follows-rank:财 0 0
9|pledge/before-follows-rank:过 0 0
5|pledge/before-follows-rank:选 0 0
-4|pledge/before-follows-rank:选 1 1
-9|pledge/before-follows-rank:途 0 0
8|pledge/before-follows-rank:里 0 0
3|pledge/before-follows-rank:重 0 0
-19|pledge/before-follows-rank:金 0 0
-10|pledge/before-follows-rank:防 0 0
6|pledge/before-follows-rank:防 1 0
8|pledge/before-follows-rank:陸 1 1
6|pledge/before-follows-rank:随 0 0
-32|pledge/before-follows-rank:首 0 0
13|pledge/before-follows-rank:首 0 1
6|pledge/before-follows-rank:首 1 1
-3|pledge/before-follows-rank:高 1 0
-5|pledge/before-follows-rank:齐 0 0
-21|pledge/before-follows:)
10|pledge/before-follows:)が
7|pledge/before-follows:)が国防
-37|pledge/before-follows:)の
-39|pledge/before-follows:)の一員
7|pledge/before-follows:)は
6|pledge/before-follows:)は2%
-6|pledge/before-follows:)事
-6|pledge/before-follows:)事務総
4|pledge/before-follows:)首
4|pledge/before-follows:)首脳会
-3|pledge/before-follows:,
3|pledge/before-follows:,把
3|pledge/before-follows:,把防卫
-8|pledge/before-follows:,该
-8|pledge/before-follows:,该国坚
20|pledge/before-follows:1
7|pledge/before-follows:10
7|pledge/before-follows:10年債
11|pledge/before-follows:12
15|pledge/before-follows:12日宣
-4|pledge/before-follows:12日申
17|pledge/before-follows:2
14|pledge/before-follows:2%
-10|pledge/before-follows:2%的标
10|pledge/before-follows:2%的目
9|pledge/before-follows:2%目标
-3|pledge/before-follows:20
4|pledge/before-follows:2014
-11|pledge/before-follows:2023
3|pledge/before-follows:2026
-5|pledge/before-follows:2027
14|pledge/before-follows:2035
3|pledge/before-follows:21
3|pledge/before-follows:21日在
4|pledge/before-follows:26
4|pledge/before-follows:26日发
9|pledge/before-follows:3
3|pledge/before-follows:3%
3|pledge/before-follows:3%目标
6|pledge/before-follows:32
6|pledge/before-follows:32国领
5|pledge/before-follows:5%目标
14|pledge/before-follows:6
14|pledge/before-follows:6月
14|pledge/before-follows:6月宣布
-6|pledge/before-follows::
-9|pledge/before-follows::5
-9|pledge/before-follows::5%与
5|pledge/before-follows::先
3|pledge/before-follows::先把2
-5|pledge/before-follows::援
-5|pledge/before-follows::援外1
30|pledge/before-follows:、
6|pledge/before-follows:、2
5|pledge/before-follows:、2%を
-7|pledge/before-follows:、3
-8|pledge/before-follows:、3.5
3|pledge/before-follows:、5
5|pledge/before-follows:、エ
5|pledge/before-follows:、エスト
15|pledge/before-follows:、ス
15|pledge/before-follows:、スウェ
-3|pledge/before-follows:、デ
-3|pledge/before-follows:、デンマ
9|pledge/before-follows:、加
9|pledge/before-follows:、加盟を
-17|pledge/before-follows:、匈
-17|pledge/before-follows:、匈牙利
10|pledge/before-follows:、国
9|pledge/before-follows:、国防費
4|pledge/before-follows:、拉
4|pledge/before-follows:、拉脱维
-3|pledge/before-follows:、挪
-3|pledge/before-follows:、挪威和
-4|pledge/before-follows:、比
-4|pledge/before-follows:、比利时
5|pledge/before-follows:、爱
5|pledge/before-follows:、爱沙尼
6|pledge/before-follows:、芬
6|pledge/before-follows:、芬兰、
3|pledge/before-follows:、訪
3|pledge/before-follows:、訪米で
7|pledge/before-follows:「
3|pledge/before-follows:「2
3|pledge/before-follows:「2%以
-4|pledge/before-follows:「5
-4|pledge/before-follows:「5%は
3|pledge/before-follows:「恪
3|pledge/before-follows:「恪守专
7|pledge/before-follows:「跟
7|pledge/before-follows:「跟随川
-5|pledge/before-follows:」
-5|pledge/before-follows:」,
-5|pledge/before-follows:」,指2
10|pledge/before-follows:が
-17|pledge/before-follows:が2
-19|pledge/before-follows:が202
4|pledge/before-follows:が3
3|pledge/before-follows:が3.5
3|pledge/before-follows:が35年
3|pledge/before-follows:がG
3|pledge/before-follows:がGDP
8|pledge/before-follows:が国
8|pledge/before-follows:が国防費
14|pledge/before-follows:が定
14|pledge/before-follows:が定める
-13|pledge/before-follows:が求
-13|pledge/before-follows:が求める
-17|pledge/before-follows:で
-3|pledge/before-follows:で、
-3|pledge/before-follows:で、国防
5|pledge/before-follows:でさ
4|pledge/before-follows:です
4|pledge/before-follows:ですらG
-11|pledge/before-follows:での
-11|pledge/before-follows:での講演
-8|pledge/before-follows:では
22|pledge/before-follows:と
-3|pledge/before-follows:とウ
-3|pledge/before-follows:とウルグ
6|pledge/before-follows:とエ
6|pledge/before-follows:とエスト
7|pledge/before-follows:とオ
7|pledge/before-follows:とオラン
7|pledge/before-follows:とス
7|pledge/before-follows:とスウェ
3|pledge/before-follows:とラ
3|pledge/before-follows:とラトビ
6|pledge/before-follows:とリ
6|pledge/before-follows:とリトア
10|pledge/before-follows:など一部
-8|pledge/before-follows:など小国
-24|pledge/before-follows:に
4|pledge/before-follows:に2
3|pledge/before-follows:に2%を
-7|pledge/before-follows:につ
-7|pledge/before-follows:について
-18|pledge/before-follows:には
-15|pledge/before-follows:には2%
-3|pledge/before-follows:には称賛
-20|pledge/before-follows:に義
-20|pledge/before-follows:に義務付
13|pledge/before-follows:に課
19|pledge/before-follows:に課した
23|pledge/before-follows:の
8|pledge/before-follows:の1
8|pledge/before-follows:の1・5
-4|pledge/before-follows:の2
-11|pledge/before-follows:の2%、
3|pledge/before-follows:の2%を
6|pledge/before-follows:の2%目
-4|pledge/before-follows:の20%
-6|pledge/before-follows:の3
-11|pledge/before-follows:の3カ国
4|pledge/before-follows:の3・5
3|pledge/before-follows:のG
3|pledge/before-follows:のGDP
-5|pledge/before-follows:の「5%
3|pledge/before-follows:のう
3|pledge/before-follows:のうちG
7|pledge/before-follows:のマ
7|pledge/before-follows:のマジャ
4|pledge/before-follows:のミ
4|pledge/before-follows:のミレイ
5|pledge/before-follows:のモ
5|pledge/before-follows:のモンテ
-14|pledge/before-follows:の侵
-14|pledge/before-follows:の侵攻を
-5|pledge/before-follows:の同
-5|pledge/before-follows:の同盟が
30|pledge/before-follows:の国
15|pledge/before-follows:の国防次
7|pledge/before-follows:の国防相
7|pledge/before-follows:の国防費
-3|pledge/before-follows:の多
-3|pledge/before-follows:の多くの
-6|pledge/before-follows:の安
-5|pledge/before-follows:の安全保
13|pledge/before-follows:の定
13|pledge/before-follows:の定める
-6|pledge/before-follows:の戦
-6|pledge/before-follows:の戦車の
3|pledge/before-follows:の現
3|pledge/before-follows:の現在の
13|pledge/before-follows:の目
10|pledge/before-follows:の目標で
-4|pledge/before-follows:の防
-4|pledge/before-follows:の防衛費
-7|pledge/before-follows:の首
-3|pledge/before-follows:の首脳た
3|pledge/before-follows:の首脳会
-7|pledge/before-follows:の首都リ
7|pledge/before-follows:は
3|pledge/before-follows:は0
3|pledge/before-follows:は0.9
-5|pledge/before-follows:は2%と
-22|pledge/before-follows:は2%の
5|pledge/before-follows:は2.4
17|pledge/before-follows:は203
4|pledge/before-follows:は26年
3|pledge/before-follows:は3
-8|pledge/before-follows:は30年
6|pledge/before-follows:は32年
-3|pledge/before-follows:はG
-3|pledge/before-follows:はGDP
3|pledge/before-follows:は、
-4|pledge/before-follows:はい
-4|pledge/before-follows:はいずれ
3|pledge/before-follows:はウ
3|pledge/before-follows:はウクラ
7|pledge/before-follows:は今
6|pledge/before-follows:は今年度
-3|pledge/before-follows:は冷
-3|pledge/before-follows:は冷戦期
3|pledge/before-follows:は削
3|pledge/before-follows:は削減後
-3|pledge/before-follows:は同じ席
7|pledge/before-follows:は国
7|pledge/before-follows:は国防費
-5|pledge/before-follows:は早
-5|pledge/before-follows:は早々に
-8|pledge/before-follows:は母
-8|pledge/before-follows:は母数が
-13|pledge/before-follows:は直
-13|pledge/before-follows:は直前に
9|pledge/before-follows:は米
9|pledge/before-follows:は米国に
-7|pledge/before-follows:も
6|pledge/before-follows:も2
4|pledge/before-follows:も29年
-13|pledge/before-follows:も「
-14|pledge/before-follows:も「5%
-7|pledge/before-follows:や
-7|pledge/before-follows:やベ
-7|pledge/before-follows:やベルギ
-8|pledge/before-follows:・
-6|pledge/before-follows:・ハ
-6|pledge/before-follows:・ハーグ
-13|pledge/before-follows:一
-15|pledge/before-follows:一年
-15|pledge/before-follows:一年前在
18|pledge/before-follows:上
18|pledge/before-follows:上周
19|pledge/before-follows:上周重申
6|pledge/before-follows:不
6|pledge/before-follows:不是
6|pledge/before-follows:不是北约
13|pledge/before-follows:与
-3|pledge/before-follows:与丹
-3|pledge/before-follows:与丹麦亦
4|pledge/before-follows:与加
4|pledge/before-follows:与加拿大
5|pledge/before-follows:与卢
5|pledge/before-follows:与卢森堡
3|pledge/before-follows:与塔
3|pledge/before-follows:与塔吉克
11|pledge/before-follows:与挪
11|pledge/before-follows:与挪威:
-9|pledge/before-follows:与斯
-9|pledge/before-follows:与斯洛伐
3|pledge/before-follows:与法
3|pledge/before-follows:与法国表
3|pledge/before-follows:为例
3|pledge/before-follows:为例,前
-3|pledge/before-follows:之
-4|pledge/before-follows:之声
-9|pledge/before-follows:事
-9|pledge/before-follows:事務
-9|pledge/before-follows:事務総長
10|pledge/before-follows:亦
10|pledge/before-follows:亦分
10|pledge/before-follows:亦分别计
12|pledge/before-follows:今
9|pledge/before-follows:今年
7|pledge/before-follows:今年将拿
5|pledge/before-follows:今年将达
4|pledge/before-follows:今年已达
-5|pledge/before-follows:今年才刚
-4|pledge/before-follows:今年的核
4|pledge/before-follows:今年达2
-4|pledge/before-follows:以
-4|pledge/before-follows:以北
-4|pledge/before-follows:以北约的
17|pledge/before-follows:会
4|pledge/before-follows:会前
4|pledge/before-follows:会前松口
11|pledge/before-follows:会遵
11|pledge/before-follows:会遵守5
-14|pledge/before-follows:保
-14|pledge/before-follows:保留
-14|pledge/before-follows:保留对5
5|pledge/before-follows:共
3|pledge/before-follows:共同
-9|pledge/before-follows:内
-9|pledge/before-follows:内に
-9|pledge/before-follows:内には、
-3|pledge/before-follows:军
-3|pledge/before-follows:军费
4|pledge/before-follows:军费20
-12|pledge/before-follows:军费3.
-4|pledge/before-follows:军费实际
7|pledge/before-follows:军费将很
26|pledge/before-follows:决
26|pledge/before-follows:决定
23|pledge/before-follows:决定到2
3|pledge/before-follows:决定每年
5|pledge/before-follows:则
5|pledge/before-follows:则只
5|pledge/before-follows:则只有1
-7|pledge/before-follows:力
-7|pledge/before-follows:力挺
-7|pledge/before-follows:力挺国内
-8|pledge/before-follows:加
-17|pledge/before-follows:加盟
-17|pledge/before-follows:加盟_3
9|pledge/before-follows:加码
7|pledge/before-follows:加码至5
-7|pledge/before-follows:十
-7|pledge/before-follows:十余
-7|pledge/before-follows:十余年来
6|pledge/before-follows:却
5|pledge/before-follows:却只
5|pledge/before-follows:却只承诺
-4|pledge/before-follows:原
-5|pledge/before-follows:原定
-5|pledge/before-follows:原定的2
17|pledge/before-follows:去
17|pledge/before-follows:去年
13|pledge/before-follows:去年支出
3|pledge/before-follows:去年达到
-5|pledge/before-follows:参
-5|pledge/before-follows:参议
-5|pledge/before-follows:参议员建
-18|pledge/before-follows:同
-18|pledge/before-follows:同日
-18|pledge/before-follows:同日在社
6|pledge/before-follows:向
3|pledge/before-follows:向华
3|pledge/before-follows:向华盛顿
3|pledge/before-follows:向拜
3|pledge/before-follows:向拜登详
5|pledge/before-follows:否
5|pledge/before-follows:否认
5|pledge/before-follows:否认新内
3|pledge/before-follows:周二
3|pledge/before-follows:周二也表
-6|pledge/before-follows:呼
-6|pledge/before-follows:呼吁
-6|pledge/before-follows:呼吁盟友
12|pledge/before-follows:和
5|pledge/before-follows:和加
5|pledge/before-follows:和加拿大
3|pledge/before-follows:和爱
3|pledge/before-follows:和爱沙尼
5|pledge/before-follows:和立
5|pledge/before-follows:和立陶宛
4|pledge/before-follows:嘴
4|pledge/before-follows:嘴上
4|pledge/before-follows:嘴上说3
16|pledge/before-follows:四
16|pledge/before-follows:四党
16|pledge/before-follows:四党组成
-22|pledge/before-follows:国
11|pledge/before-follows:国内
11|pledge/before-follows:国内生产
-34|pledge/before-follows:国防
-32|pledge/before-follows:国防大臣
-13|pledge/before-follows:国防开支
6|pledge/before-follows:国防相「
9|pledge/before-follows:国防相は
3|pledge/before-follows:国防省は
6|pledge/before-follows:国防費、
-25|pledge/before-follows:国防部拟
-13|pledge/before-follows:国防部長
22|pledge/before-follows:国防部长
-11|pledge/before-follows:在
-4|pledge/before-follows:在2
-5|pledge/before-follows:在2%的
-5|pledge/before-follows:在竞
-5|pledge/before-follows:在竞选中
4|pledge/before-follows:在美
4|pledge/before-follows:在美国施
3|pledge/before-follows:在议
3|pledge/before-follows:在议会重
-17|pledge/before-follows:在飞
-17|pledge/before-follows:在飞机上
-3|pledge/before-follows:均
-3|pledge/before-follows:均承
-3|pledge/before-follows:均承诺明
-12|pledge/before-follows:基
-12|pledge/before-follows:基準
-20|pledge/before-follows:基準の3
-6|pledge/before-follows:增
-6|pledge/before-follows:增加
-6|pledge/before-follows:增加军费
7|pledge/before-follows:外
7|pledge/before-follows:外相
19|pledge/before-follows:外相はN
4|pledge/before-follows:外相は、
-19|pledge/before-follows:外相会合
-3|pledge/before-follows:外长会时
3|pledge/before-follows:外长在维
-5|pledge/before-follows:外长布德
-3|pledge/before-follows:多
-3|pledge/before-follows:多年
-3|pledge/before-follows:多年来没
-5|pledge/before-follows:大
-3|pledge/before-follows:大学
-3|pledge/before-follows:大学政治
-3|pledge/before-follows:大統
-4|pledge/before-follows:大統領は
3|pledge/before-follows:央
3|pledge/before-follows:央行
3|pledge/before-follows:央行将通
7|pledge/before-follows:夹
7|pledge/before-follows:夹在
7|pledge/before-follows:夹在韩国
-3|pledge/before-follows:如
-3|pledge/before-follows:如何
-3|pledge/before-follows:如何填3
-7|pledge/before-follows:嫌
-7|pledge/before-follows:嫌2
-7|pledge/before-follows:嫌2%太
-3|pledge/before-follows:安
-3|pledge/before-follows:安全
-3|pledge/before-follows:安全保障
6|pledge/before-follows:定
3|pledge/before-follows:定的
3|pledge/before-follows:定的也不
11|pledge/before-follows:宣
14|pledge/before-follows:宣布
3|pledge/before-follows:宣布,本
4|pledge/before-follows:宣布保留
12|pledge/before-follows:宣布将把
-6|pledge/before-follows:宣布设立
-3|pledge/before-follows:宣言
-3|pledge/before-follows:宣言:百
-3|pledge/before-follows:对亚
-3|pledge/before-follows:对亚洲盟
8|pledge/before-follows:将
3|pledge/before-follows:将按
3|pledge/before-follows:将按照美
-13|pledge/before-follows:局
-13|pledge/before-follows:局势
-13|pledge/before-follows:局势紧张
-9|pledge/before-follows:峰
-9|pledge/before-follows:峰会
-10|pledge/before-follows:峰会前表
12|pledge/before-follows:已
4|pledge/before-follows:已答
3|pledge/before-follows:已答应同
3|pledge/before-follows:已经
-39|pledge/before-follows:幹
-41|pledge/before-follows:幹部
-39|pledge/before-follows:幹部は「
5|pledge/before-follows:府
5|pledge/before-follows:府未
5|pledge/before-follows:府未作回
10|pledge/before-follows:总
-8|pledge/before-follows:总理卡拉
10|pledge/before-follows:总统
4|pledge/before-follows:总统宣示
4|pledge/before-follows:恢
4|pledge/before-follows:恢复
4|pledge/before-follows:恢复义务
-3|pledge/before-follows:慰
-3|pledge/before-follows:慰问
-3|pledge/before-follows:慰问驻军
-6|pledge/before-follows:成
-6|pledge/before-follows:成员
-6|pledge/before-follows:成员,2
17|pledge/before-follows:承
20|pledge/before-follows:承认
26|pledge/before-follows:承认,到
-6|pledge/before-follows:承认,该
-3|pledge/before-follows:承诺
-3|pledge/before-follows:承诺20
-3|pledge/before-follows:承诺的5
10|pledge/before-follows:把
3|pledge/before-follows:把国
3|pledge/before-follows:把国防支
-3|pledge/before-follows:拟借
-3|pledge/before-follows:拟借鉴北
-9|pledge/before-follows:接
-9|pledge/before-follows:接受
-9|pledge/before-follows:接受专访
6|pledge/before-follows:提
5|pledge/before-follows:提出
5|pledge/before-follows:提出的5
-5|pledge/before-follows:提前六年
6|pledge/before-follows:提前达标
-3|pledge/before-follows:握
-3|pledge/before-follows:握手
-3|pledge/before-follows:握手_军
-3|pledge/before-follows:支
-3|pledge/before-follows:支援
-3|pledge/before-follows:支援国の
24|pledge/before-follows:政
19|pledge/before-follows:政府
-8|pledge/before-follows:政府がN
4|pledge/before-follows:政府は、
-3|pledge/before-follows:政府决定
13|pledge/before-follows:政府宣布
9|pledge/before-follows:政府的计
6|pledge/before-follows:政権
4|pledge/before-follows:数
4|pledge/before-follows:数字
4|pledge/before-follows:数字税一
-9|pledge/before-follows:新
7|pledge/before-follows:新政
5|pledge/before-follows:新政権、
-9|pledge/before-follows:新标
-9|pledge/before-follows:新标准,
-10|pledge/before-follows:新目
-13|pledge/before-follows:新目标,
-7|pledge/before-follows:早
-7|pledge/before-follows:早在
-7|pledge/before-follows:早在20
7|pledge/before-follows:明
7|pledge/before-follows:明年
6|pledge/before-follows:明年为4
-3|pledge/before-follows:明年军费
9|pledge/before-follows:是
8|pledge/before-follows:是唯
8|pledge/before-follows:是唯一不
-19|pledge/before-follows:智
-19|pledge/before-follows:智库
-14|pledge/before-follows:智库:欧
-3|pledge/before-follows:智库:马
-12|pledge/before-follows:最
-13|pledge/before-follows:最低
-13|pledge/before-follows:最低,今
-5|pledge/before-follows:杜
-5|pledge/before-follows:杜思
-5|pledge/before-follows:杜思克说
-14|pledge/before-follows:标
-14|pledge/before-follows:标准
-3|pledge/before-follows:标准,明
-4|pledge/before-follows:标准使国
-5|pledge/before-follows:标准计算
-4|pledge/before-follows:正在研究
15|pledge/before-follows:氏
15|pledge/before-follows:氏は
15|pledge/before-follows:氏は「2
3|pledge/before-follows:民
3|pledge/before-follows:没
3|pledge/before-follows:没有
-4|pledge/before-follows:海
-3|pledge/before-follows:海牙
-3|pledge/before-follows:海牙承诺
-5|pledge/before-follows:点
-5|pledge/before-follows:点名
-5|pledge/before-follows:点名国防
-12|pledge/before-follows:的
12|pledge/before-follows:的2
4|pledge/before-follows:的2%以
5|pledge/before-follows:的2%目
-6|pledge/before-follows:的5
-6|pledge/before-follows:的5%之
-15|pledge/before-follows:的新
-15|pledge/before-follows:的新要求
-4|pledge/before-follows:的竞
-4|pledge/before-follows:的竞选纲
3|pledge/before-follows:的计
3|pledge/before-follows:的计画是
3|pledge/before-follows:目
3|pledge/before-follows:目標
8|pledge/before-follows:看
8|pledge/before-follows:看守
9|pledge/before-follows:看守内阁
6|pledge/before-follows:社
9|pledge/before-follows:社民
9|pledge/before-follows:社民党主
15|pledge/before-follows:称
15|pledge/before-follows:称,
13|pledge/before-follows:称,该国
-4|pledge/before-follows:等
-4|pledge/before-follows:等八
-4|pledge/before-follows:等八国依
-3|pledge/before-follows:算
-22|pledge/before-follows:而
-22|pledge/before-follows:而言
-22|pledge/before-follows:而言\"没
-4|pledge/before-follows:联
-4|pledge/before-follows:联邦
-3|pledge/before-follows:联邦委员
5|pledge/before-follows:表
5|pledge/before-follows:表示
5|pledge/before-follows:要
3|pledge/before-follows:要向
3|pledge/before-follows:要向3%
22|pledge/before-follows:議
22|pledge/before-follows:議会
21|pledge/before-follows:議会は、
-3|pledge/before-follows:计划20
3|pledge/before-follows:议
3|pledge/before-follows:议会
-6|pledge/before-follows:访
-5|pledge/before-follows:访日
-5|pledge/before-follows:访日_称
-16|pledge/before-follows:说
-3|pledge/before-follows:说\"
-3|pledge/before-follows:说\"够了
-11|pledge/before-follows:说,
-18|pledge/before-follows:说,2%
5|pledge/before-follows:说,3.
-3|pledge/before-follows:说好
-3|pledge/before-follows:说好20
-45|pledge/before-follows:谈
-46|pledge/before-follows:谈5
-46|pledge/before-follows:谈5%:
3|pledge/before-follows:财政
9|pledge/before-follows:过
9|pledge/before-follows:过去
9|pledge/before-follows:过去2%
-4|pledge/before-follows:选择举债
5|pledge/before-follows:选择立法
-9|pledge/before-follows:途
-9|pledge/before-follows:途中
-9|pledge/before-follows:途中对记
6|pledge/before-follows:都承
4|pledge/before-follows:都承诺把
-6|pledge/before-follows:都拿
-6|pledge/before-follows:都拿5%
8|pledge/before-follows:里
3|pledge/before-follows:重
-19|pledge/before-follows:金
-19|pledge/before-follows:金砖
-19|pledge/before-follows:金砖峰会
-3|pledge/before-follows:长
-3|pledge/before-follows:防
3|pledge/before-follows:防卫
6|pledge/before-follows:防衛
6|pledge/before-follows:防衛相「
-13|pledge/before-follows:防长
-4|pledge/before-follows:防长坦言
-15|pledge/before-follows:防长德梅
3|pledge/before-follows:防长雍森
8|pledge/before-follows:陸
8|pledge/before-follows:陸軍
8|pledge/before-follows:陸軍幹部
6|pledge/before-follows:随
6|pledge/before-follows:随即
5|pledge/before-follows:随即跟进
-15|pledge/before-follows:首
-15|pledge/before-follows:首相
-38|pledge/before-follows:首相:对
-14|pledge/before-follows:首相「3
-51|pledge/before-follows:首相「5
3|pledge/before-follows:首相の報
10|pledge/before-follows:首相は2
5|pledge/before-follows:首相は3
3|pledge/before-follows:首相は9
19|pledge/before-follows:首相は、
-12|pledge/before-follows:首相は「
3|pledge/before-follows:首相は会
4|pledge/before-follows:首相は別
5|pledge/before-follows:首相は国
6|pledge/before-follows:首相は来
14|pledge/before-follows:首相弗里
11|pledge/before-follows:首相德韦
-3|pledge/before-follows:高,
-3|pledge/before-follows:高,也高
-5|pledge/before-follows:齐
-5|pledge/before-follows:齐称
-5|pledge/before-follows:齐称明年
16|pledge/before-leads:
10|pledge/before-leads:\"
19|pledge/before-leads:%,
7|pledge/before-leads:%;
17|pledge/before-leads:%、
-6|pledge/before-leads:%和
-22|pledge/before-leads:%对
-29|pledge/before-leads:(
8|pledge/before-leads:)
47|pledge/before-leads:,
7|pledge/before-leads:,\"
-4|pledge/before-leads:,但
-3|pledge/before-leads:,依
-3|pledge/before-leads:,比
7|pledge/before-leads:,称
4|pledge/before-leads:,连
-13|pledge/before-leads:-_
3|pledge/before-leads:0_
-14|pledge/before-leads::
13|pledge/before-leads:;
7|pledge/before-leads:O)
-6|pledge/before-leads:Oが
4|pledge/before-leads:Oの
7|pledge/before-leads:P】
-17|pledge/before-leads:_
7|pledge/before-leads:、
-4|pledge/before-leads:、「
-3|pledge/before-leads:、旧
3|pledge/before-leads:。」
-15|pledge/before-leads:「
3|pledge/before-leads:」
14|pledge/before-leads:」と
15|pledge/before-leads:】
3|pledge/before-leads:え、
7|pledge/before-leads:えた
-4|pledge/before-leads:えば
4|pledge/before-leads:が
3|pledge/before-leads:げ、
-6|pledge/before-leads:し、
-13|pledge/before-leads:する
3|pledge/before-leads:た
12|pledge/before-leads:で、
-6|pledge/before-leads:と
-7|pledge/before-leads:と、
14|pledge/before-leads:に、
66|pledge/before-leads:の
7|pledge/before-leads:のは
-4|pledge/before-leads:は
-8|pledge/before-leads:は「
-4|pledge/before-leads:ば
4|pledge/before-leads:め、
3|pledge/before-leads:める
-8|pledge/before-leads:や
-5|pledge/before-leads:り、
-6|pledge/before-leads:る
-3|pledge/before-leads:れた
6|pledge/before-leads:を
-5|pledge/before-leads:ア、
-10|pledge/before-leads:アと
-5|pledge/before-leads:アの
-6|pledge/before-leads:クと
-8|pledge/before-leads:クや
-5|pledge/before-leads:ク・
7|pledge/before-leads:コの
21|pledge/before-leads:ダの
-4|pledge/before-leads:ツと
31|pledge/before-leads:ツの
3|pledge/before-leads:ニ
-4|pledge/before-leads:プ
-11|pledge/before-leads:ン、
18|pledge/before-leads:ンの
-4|pledge/before-leads:ンプ
-3|pledge/before-leads:・
-3|pledge/before-leads:ー、
7|pledge/before-leads:ーの
3|pledge/before-leads:ーニ
-6|pledge/before-leads:一个
3|pledge/before-leads:不受
-6|pledge/before-leads:不是
-8|pledge/before-leads:与
-4|pledge/before-leads:为
12|pledge/before-leads:主
-5|pledge/before-leads:主席
5|pledge/before-leads:书长
13|pledge/before-leads:于
-3|pledge/before-leads:亚和
-4|pledge/before-leads:但
-13|pledge/before-leads:依
3|pledge/before-leads:促
3|pledge/before-leads:借鉴
-9|pledge/before-leads:克、
4|pledge/before-leads:兑现
4|pledge/before-leads:党以
-13|pledge/before-leads:全
-5|pledge/before-leads:典与
6|pledge/before-leads:出
-16|pledge/before-leads:划把
-15|pledge/before-leads:到
-3|pledge/before-leads:到,
-3|pledge/before-leads:加
-3|pledge/before-leads:参加
9|pledge/before-leads:参照
3|pledge/before-leads:受
-5|pledge/before-leads:只因
9|pledge/before-leads:同】
3|pledge/before-leads:同意
12|pledge/before-leads:向
-3|pledge/before-leads:周在
-21|pledge/before-leads:和
-5|pledge/before-leads:因
-5|pledge/before-leads:因为
-6|pledge/before-leads:国与
-9|pledge/before-leads:国和
-12|pledge/before-leads:在
-4|pledge/before-leads:场的
3|pledge/before-leads:声)
5|pledge/before-leads:外相
-18|pledge/before-leads:外长
19|pledge/before-leads:大臣
3|pledge/before-leads:天,
10|pledge/before-leads:威与
-3|pledge/before-leads:媒:
3|pledge/before-leads:官、
-5|pledge/before-leads:宛、
-3|pledge/before-leads:宛和
-19|pledge/before-leads:实现
3|pledge/before-leads:宣称
-17|pledge/before-leads:室长
3|pledge/before-leads:宫,
-19|pledge/before-leads:对
4|pledge/before-leads:将
-15|pledge/before-leads:将按
-4|pledge/before-leads:席
-14|pledge/before-leads:幕_
3|pledge/before-leads:年
-3|pledge/before-leads:应以
8|pledge/before-leads:府が
-9|pledge/before-leads:往
-21|pledge/before-leads:循
-3|pledge/before-leads:怨
15|pledge/before-leads:总理
3|pledge/before-leads:意
-16|pledge/before-leads:把
-3|pledge/before-leads:抱怨
-16|pledge/before-leads:按
3|pledge/before-leads:敦促
-3|pledge/before-leads:斯与
-4|pledge/before-leads:日(
-4|pledge/before-leads:日、
-8|pledge/before-leads:日の
-9|pledge/before-leads:日在
-3|pledge/before-leads:旧
-5|pledge/before-leads:是
-13|pledge/before-leads:是全
3|pledge/before-leads:時、
5|pledge/before-leads:普对
3|pledge/before-leads:月:
-4|pledge/before-leads:望依
3|pledge/before-leads:本、
-8|pledge/before-leads:标的
-21|pledge/before-leads:構(
10|pledge/before-leads:欧洲
11|pledge/before-leads:步向
10|pledge/before-leads:洲
-5|pledge/before-leads:洲版
-5|pledge/before-leads:湾の
8|pledge/before-leads:照
-5|pledge/before-leads:版
-4|pledge/before-leads:牙、
-15|pledge/before-leads:现
15|pledge/before-leads:理
-5|pledge/before-leads:略、
-8|pledge/before-leads:的
9|pledge/before-leads:相
-5|pledge/before-leads:相「
-22|pledge/before-leads:相は
-7|pledge/before-leads:看齐
4|pledge/before-leads:着
4|pledge/before-leads:瞄着
-12|pledge/before-leads:瞻:
23|pledge/before-leads:示,
-6|pledge/before-leads:社)
3|pledge/before-leads:私は
11|pledge/before-leads:称
7|pledge/before-leads:称,
-3|pledge/before-leads:算依
-11|pledge/before-leads:胁,
19|pledge/before-leads:臣
6|pledge/before-leads:至于
-5|pledge/before-leads:言,
-7|pledge/before-leads:认,
3|pledge/before-leads:证:
3|pledge/before-leads:评,
9|pledge/before-leads:说,
6|pledge/before-leads:費を
9|pledge/before-leads:超越
9|pledge/before-leads:越
-17|pledge/before-leads:达到
5|pledge/before-leads:迎;
3|pledge/before-leads:近的
8|pledge/before-leads:连
12|pledge/before-leads:道主
-21|pledge/before-leads:遵循
12|pledge/before-leads:邻国
29|pledge/before-leads:部长
3|pledge/before-leads:鉴
6|pledge/before-leads:長は
-13|pledge/before-leads:長国
-3|pledge/before-leads:长
-4|pledge/before-leads:露,
-9|pledge/before-leads:飞往
4|pledge/before-leads:首相
5|pledge/before-leads:高于
6|pledge/before-leads:高出
-3|pledge/before-leads:麦、
-7|pledge/before-leads:齐
20|pledge/before-opens:False agent
11|pledge/before-opens:False named
-23|pledge/before-opens:False patient
-4|pledge/before-opens:True agent
22|pledge/before-opens:True named
39|pledge/before-rank:0 0 agent
32|pledge/before-rank:0 0 named
-6|pledge/before-rank:0 0 patient
27|pledge/before-rank:0 1 agent
50|pledge/before-rank:0 1 named
-3|pledge/before-rank:0 2 named
-23|pledge/before-rank:1 0 named
-40|pledge/before-rank:1 1 agent
-16|pledge/before-rank:1 1 named
-17|pledge/before-rank:1 1 patient
-5|pledge/before-rank:1 2 agent
-3|pledge/before-rank:1 2 named
-13|pledge/before-rank:2 0 named
-7|pledge/before-rank:2 1 agent
5|pledge/before-rank:2 2 named
8|pledge/before-rank:3 0 named
-3|pledge/before-rank:3 1 named
16|pledge/before:agent
33|pledge/before:named
-21|pledge/before:patient
-29|pledge/class-main:ALLIES ALLIES
-43|pledge/class-main:ALLIES JPN
-3|pledge/class-main:ALLIES NATO
-13|pledge/class-main:ALLIES land
-5|pledge/class-main:ALLIES member
-5|pledge/class-main:CHN JPN
-11|pledge/class-main:CHN land
-9|pledge/class-main:EU NATO
-5|pledge/class-main:EU member
-10|pledge/class-main:JPN ALLIES
-26|pledge/class-main:JPN JPN
3|pledge/class-main:JPN KOR
7|pledge/class-main:JPN NATO
5|pledge/class-main:JPN land
-5|pledge/class-main:JPN member
8|pledge/class-main:KOR JPN
5|pledge/class-main:KOR KOR
7|pledge/class-main:KOR TWN
3|pledge/class-main:KOR land
-4|pledge/class-main:KOR member
17|pledge/class-main:NATO ALLIES
35|pledge/class-main:NATO JPN
-9|pledge/class-main:NATO KOR
-21|pledge/class-main:NATO TWN
16|pledge/class-main:NATO foe
-3|pledge/class-main:NATO land
41|pledge/class-main:NATO member
6|pledge/class-main:TWN NATO
24|pledge/class-main:TWN TWN
-3|pledge/class-main:USA ALLIES
-8|pledge/class-main:USA KOR
-19|pledge/class-main:USA NATO
-12|pledge/class-main:USA TWN
-3|pledge/class-main:USA land
-6|pledge/class-main:USA member
-12|pledge/class-main:foe JPN
-8|pledge/class-main:foe foe
-5|pledge/class-main:foe member
14|pledge/class-main:land ALLIES
-3|pledge/class-main:land JPN
-5|pledge/class-main:land NATO
17|pledge/class-main:land land
9|pledge/class-main:land member
10|pledge/class-main:member ALLIES
42|pledge/class-main:member JPN
10|pledge/class-main:member KOR
25|pledge/class-main:member NATO
3|pledge/class-main:member TWN
-9|pledge/class-main:member foe
6|pledge/class-main:member land
-19|pledge/class-main:member member
-28|pledge/class-named:ALLIES ALLIES others-named
-6|pledge/class-named:ALLIES JPN nobody-named
-37|pledge/class-named:ALLIES JPN others-named
-12|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN JPN others-named
-11|pledge/class-named:CHN land others-named
-9|pledge/class-named:EU NATO others-named
-5|pledge/class-named:EU member nobody-named
-10|pledge/class-named:JPN ALLIES others-named
12|pledge/class-named:JPN JPN nobody-named
-38|pledge/class-named:JPN JPN others-named
6|pledge/class-named:JPN NATO others-named
-4|pledge/class-named:JPN TWN nobody-named
5|pledge/class-named:JPN TWN others-named
5|pledge/class-named:JPN land nobody-named
8|pledge/class-named:JPN member nobody-named
-13|pledge/class-named:JPN member others-named
9|pledge/class-named:KOR JPN others-named
12|pledge/class-named:KOR KOR nobody-named
-7|pledge/class-named:KOR KOR others-named
7|pledge/class-named:KOR TWN others-named
3|pledge/class-named:KOR land others-named
-4|pledge/class-named:KOR member others-named
-7|pledge/class-named:NATO ALLIES nobody-named
24|pledge/class-named:NATO ALLIES others-named
-21|pledge/class-named:NATO JPN nobody-named
56|pledge/class-named:NATO JPN others-named
-13|pledge/class-named:NATO KOR nobody-named
4|pledge/class-named:NATO KOR others-named
-4|pledge/class-named:NATO NATO nobody-named
-38|pledge/class-named:NATO TWN nobody-named
17|pledge/class-named:NATO TWN others-named
-15|pledge/class-named:NATO foe nobody-named
31|pledge/class-named:NATO foe others-named
-29|pledge/class-named:NATO land nobody-named
27|pledge/class-named:NATO land others-named
17|pledge/class-named:NATO member nobody-named
24|pledge/class-named:NATO member others-named
6|pledge/class-named:TWN NATO nobody-named
41|pledge/class-named:TWN TWN nobody-named
-18|pledge/class-named:TWN TWN others-named
-3|pledge/class-named:USA ALLIES others-named
4|pledge/class-named:USA JPN nobody-named
-7|pledge/class-named:USA KOR others-named
-18|pledge/class-named:USA NATO others-named
-12|pledge/class-named:USA TWN others-named
-3|pledge/class-named:USA land others-named
-6|pledge/class-named:USA member others-named
-12|pledge/class-named:foe JPN others-named
15|pledge/class-named:foe foe nobody-named
-23|pledge/class-named:foe foe others-named
-4|pledge/class-named:foe member others-named
14|pledge/class-named:land ALLIES others-named
-3|pledge/class-named:land JPN others-named
-5|pledge/class-named:land NATO others-named
28|pledge/class-named:land land nobody-named
-11|pledge/class-named:land land others-named
19|pledge/class-named:land member nobody-named
-10|pledge/class-named:land member others-named
7|pledge/class-named:member ALLIES nobody-named
3|pledge/class-named:member ALLIES others-named
12|pledge/class-named:member JPN nobody-named
30|pledge/class-named:member JPN others-named
10|pledge/class-named:member KOR others-named
-3|pledge/class-named:member NATO nobody-named
28|pledge/class-named:member NATO others-named
3|pledge/class-named:member TWN others-named
-9|pledge/class-named:member foe others-named
6|pledge/class-named:member land others-named
-38|pledge/class-named:member member nobody-named
19|pledge/class-named:member member others-named
-31|pledge/class-shape:ALLIES half
-63|pledge/class-shape:ALLIES whole
-6|pledge/class-shape:CHN half
-9|pledge/class-shape:CHN tenth
-16|pledge/class-shape:EU whole
-42|pledge/class-shape:JPN half
21|pledge/class-shape:JPN whole
57|pledge/class-shape:KOR half
-3|pledge/class-shape:KOR tenth
-33|pledge/class-shape:KOR whole
28|pledge/class-shape:NATO half
-26|pledge/class-shape:NATO tenth
72|pledge/class-shape:NATO whole
-14|pledge/class-shape:TWN half
46|pledge/class-shape:TWN whole
-11|pledge/class-shape:USA half
-35|pledge/class-shape:USA whole
-25|pledge/class-shape:foe whole
34|pledge/class-shape:land tenth
21|pledge/class-shape:member half
9|pledge/class-shape:member tenth
37|pledge/class-shape:member whole
-29|pledge/class-value:ALLIES 2
-29|pledge/class-value:ALLIES 3.5
-31|pledge/class-value:ALLIES 5
-11|pledge/class-value:EU 2
-4|pledge/class-value:EU 3
33|pledge/class-value:NATO 1.5
-4|pledge/class-value:NATO 17
-12|pledge/class-value:NATO 1E+1
65|pledge/class-value:NATO 2
-13|pledge/class-value:NATO 2.1
-23|pledge/class-value:NATO 2.5
-31|pledge/class-value:NATO 3
18|pledge/class-value:NATO 3.5
-7|pledge/class-value:NATO 4
62|pledge/class-value:NATO 5
-20|pledge/class-value:USA 2
-10|pledge/class-value:USA 3
-11|pledge/class-value:USA 3.5
6|pledge/class-value:USA 4
-11|pledge/class-value:USA 5
-96|pledge/class:ALLIES
-17|pledge/class:CHN
-16|pledge/class:EU
-23|pledge/class:JPN
21|pledge/class:KOR
73|pledge/class:NATO
32|pledge/class:TWN
-48|pledge/class:USA
-24|pledge/class:foe
32|pledge/class:land
68|pledge/class:member
73|pledge/group:all
58|pledge/group:all back:0
15|pledge/group:all back:1
4|pledge/group:list after 1
17|pledge/group:list after lands
-13|pledge/group:list after union
5|pledge/group:list before 1
22|pledge/group:list before lands
-18|pledge/group:list before union
20|pledge/group:list-follows:,
20|pledge/group:list-follows:,一
-3|pledge/group:list-follows:2
-3|pledge/group:list-follows:20
-17|pledge/group:list-follows::
14|pledge/group:list-follows::军
-12|pledge/group:list-follows::同
-19|pledge/group:list-follows::援
31|pledge/group:list-follows:、
31|pledge/group:list-follows:、3
10|pledge/group:list-follows:で
10|pledge/group:list-follows:で、
-5|pledge/group:list-follows:な
-5|pledge/group:list-follows:など
13|pledge/group:list-follows:の
8|pledge/group:list-follows:の両
6|pledge/group:list-follows:の首
-16|pledge/group:list-follows:は1
4|pledge/group:list-follows:は2
17|pledge/group:list-follows:は早
-3|pledge/group:list-follows:は期
-13|pledge/group:list-follows:へ
-13|pledge/group:list-follows:へ波
-20|pledge/group:list-follows:亦
-20|pledge/group:list-follows:亦分
-39|pledge/group:list-follows:会
-39|pledge/group:list-follows:会谈
-8|pledge/group:list-follows:刚
-8|pledge/group:list-follows:刚刚
-10|pledge/group:list-follows:吕
-10|pledge/group:list-follows:吕特
-3|pledge/group:list-follows:换
-3|pledge/group:list-follows:换函
18|pledge/group:list-follows:握
18|pledge/group:list-follows:握手
-36|pledge/group:list-follows:氏
-18|pledge/group:list-follows:氏に
-18|pledge/group:list-follows:氏就
21|pledge/group:list-follows:的
21|pledge/group:list-follows:的防
18|pledge/group:list-follows:表
18|pledge/group:list-follows:表示
14|pledge/group:list-follows:都
14|pledge/group:list-follows:都已
19|pledge/group:list-follows:齐
19|pledge/group:list-follows:齐称
16|pledge/group:list-leads:
14|pledge/group:list-leads:,
-5|pledge/group:list-leads:、
-16|pledge/group:list-leads:】
-3|pledge/group:list-leads:た
-13|pledge/group:list-leads:の
10|pledge/group:list-leads:は
-8|pledge/group:list-leads:在
20|pledge/group:list-leads:如
-5|pledge/group:list-leads:洲
74|pledge/group:named
11|pledge/group:named False
63|pledge/group:named True
-21|pledge/group:signs after
-65|pledge/group:signs before
-30|pledge/group:signs-follows:、
-21|pledge/group:signs-follows:の
-5|pledge/group:signs-follows:志
-30|pledge/group:signs-follows:等
41|pledge/group:three
41|pledge/group:three back:0
11|pledge/group:two
13|pledge/group:two back:0
11|pledge/in-order
12|pledge/its-money:nobody-named
-9|pledge/its-money:others-named
12|pledge/known-for:AGO 1.3 2027
-5|pledge/known-for:AGO 2 2027
7|pledge/known-for:AGO 2027
-3|pledge/known-for:ALLIES 2025-05
-3|pledge/known-for:ALLIES 2025-05-31
-5|pledge/known-for:ALLIES 2035
-5|pledge/known-for:ALLIES 3.5 2035
-3|pledge/known-for:ALLIES 5 2025-05
-3|pledge/known-for:ALLIES 5 2025-05-31
-3|pledge/known-for:ARE 2.3 2027
-3|pledge/known-for:ARE 2027
3|pledge/known-for:ARG 1 2025-01
4|pledge/known-for:ARG 2 2031
3|pledge/known-for:ARG 2025-01
4|pledge/known-for:ARG 2031
4|pledge/known-for:AUS 2 2020/2021
4|pledge/known-for:AUS 2020/2021
4|pledge/known-for:AUS 2033
4|pledge/known-for:AUS 2033/2034
6|pledge/known-for:AUS 3 2033
3|pledge/known-for:AUT 1.5 2027
3|pledge/known-for:AUT 2 2025
5|pledge/known-for:AUT 2 2032
3|pledge/known-for:AUT 2025
3|pledge/known-for:AUT 2027
5|pledge/known-for:AUT 2032
10|pledge/known-for:BEL 2 2025
5|pledge/known-for:BEL 2 2035
3|pledge/known-for:BEL 2.5 2025
4|pledge/known-for:BEL 2010
3|pledge/known-for:BEL 2024
19|pledge/known-for:BEL 2025
-16|pledge/known-for:BEL 2034
4|pledge/known-for:BEL 3.5 2010
5|pledge/known-for:BEL 3.5 2024
6|pledge/known-for:BEL 3.5 2025
-5|pledge/known-for:BEL 3.5 2035
-18|pledge/known-for:BEL 5 2034
4|pledge/known-for:BGR 2030
4|pledge/known-for:BGR 3 2030
4|pledge/known-for:CAN 1.5 2035
-8|pledge/known-for:CAN 2 2024
-4|pledge/known-for:CAN 2 2025
-13|pledge/known-for:CAN 2 2025-06-09
14|pledge/known-for:CAN 2 2032
5|pledge/known-for:CAN 2 2035
34|pledge/known-for:CAN 2 FY2025
-8|pledge/known-for:CAN 2024
-4|pledge/known-for:CAN 2025
-13|pledge/known-for:CAN 2025-06-09
14|pledge/known-for:CAN 2032
29|pledge/known-for:CAN 2035
-5|pledge/known-for:CAN 3.5 2035
25|pledge/known-for:CAN 5 2035
34|pledge/known-for:CAN FY2025
-3|pledge/known-for:CHE 1.5 2027
-3|pledge/known-for:CHE 2 2032
-3|pledge/known-for:CHE 2027
-7|pledge/known-for:CHE 2032
-4|pledge/known-for:CHE 5 2032
-3|pledge/known-for:CHL 1 2025-01
-3|pledge/known-for:CHL 2025-01
-8|pledge/known-for:CHN 1.7 2030
-8|pledge/known-for:CHN 2030
6|pledge/known-for:CHN 2032
-3|pledge/known-for:COL 2 2031
-3|pledge/known-for:COL 2031
-7|pledge/known-for:DEU 2 2014
3|pledge/known-for:DEU 2 2022-02-27
19|pledge/known-for:DEU 2 2023
7|pledge/known-for:DEU 2 2024
-3|pledge/known-for:DEU 2 2024-12-12
5|pledge/known-for:DEU 2 2025-02
-9|pledge/known-for:DEU 2 FY2027
-7|pledge/known-for:DEU 2014
3|pledge/known-for:DEU 2022-02-27
19|pledge/known-for:DEU 2023
6|pledge/known-for:DEU 2024
-3|pledge/known-for:DEU 2024-12-12
5|pledge/known-for:DEU 2025-02
3|pledge/known-for:DEU 2025-05-23
15|pledge/known-for:DEU 2025-05-31
-18|pledge/known-for:DEU 2026
24|pledge/known-for:DEU 2029
-5|pledge/known-for:DEU 2030
-19|pledge/known-for:DEU 2035
26|pledge/known-for:DEU 3.5 2029
-18|pledge/known-for:DEU 4.8 2026
3|pledge/known-for:DEU 5 2025-05-23
15|pledge/known-for:DEU 5 2025-05-31
-18|pledge/known-for:DEU 5 2035
-9|pledge/known-for:DEU FY2027
6|pledge/known-for:DNK 2 2024
-6|pledge/known-for:DNK 2 2026
8|pledge/known-for:DNK 2024
6|pledge/known-for:DNK 2026
-4|pledge/known-for:DNK 2029
-6|pledge/known-for:DNK 2035
-4|pledge/known-for:DNK 3 2029
-8|pledge/known-for:DNK 3.4 2026
19|pledge/known-for:DNK 3.5 2026
-6|pledge/known-for:DNK 3.5 2035
-3|pledge/known-for:ECU 0.9 2030
-14|pledge/known-for:ESP 2 2024
15|pledge/known-for:ESP 2 2025
13|pledge/known-for:ESP 2 2025-04
8|pledge/known-for:ESP 2 2029
-14|pledge/known-for:ESP 2024
15|pledge/known-for:ESP 2025
13|pledge/known-for:ESP 2025-04
8|pledge/known-for:ESP 2029
-17|pledge/known-for:ESP 2035
-17|pledge/known-for:ESP 5 2035
15|pledge/known-for:EST 2 2001
-8|pledge/known-for:EST 2 2024
15|pledge/known-for:EST 2001
-8|pledge/known-for:EST 2024
-9|pledge/known-for:EST 2025
3|pledge/known-for:EST 2025-02-18
12|pledge/known-for:EST 2026
-3|pledge/known-for:EST 2029
-26|pledge/known-for:EST 2035
-4|pledge/known-for:EST 3 2025
-3|pledge/known-for:EST 3 2029
3|pledge/known-for:EST 5 2025-02-18
8|pledge/known-for:EST 5 2026
-26|pledge/known-for:EST 5 2035
4|pledge/known-for:EST 5.4 2026
-7|pledge/known-for:EU 2 2000
-7|pledge/known-for:EU 2000
-4|pledge/known-for:EU 2029
-4|pledge/known-for:EU 3 2029
-4|pledge/known-for:FIN 0.5 2028
-3|pledge/known-for:FIN 2 2024
-3|pledge/known-for:FIN 2024
-4|pledge/known-for:FIN 2028
15|pledge/known-for:FIN 2029
5|pledge/known-for:FIN 2032
9|pledge/known-for:FIN 2035
16|pledge/known-for:FIN 3 2029
5|pledge/known-for:FIN 3.5 2032
9|pledge/known-for:FIN 5 2035
-3|pledge/known-for:FRA 1.5 2035
11|pledge/known-for:FRA 2 2027
5|pledge/known-for:FRA 2.3 2027
15|pledge/known-for:FRA 2027
5|pledge/known-for:FRA 2030
-5|pledge/known-for:FRA 2035
3|pledge/known-for:FRA 3-3.5 2024
-5|pledge/known-for:FRA 5 2035
-3|pledge/known-for:GBR 2 2014
-5|pledge/known-for:GBR 2 2025-02-12
-4|pledge/known-for:GBR 2 FY2025
4|pledge/known-for:GBR 2.5 2027
4|pledge/known-for:GBR 2.5 2030
-3|pledge/known-for:GBR 2014
-5|pledge/known-for:GBR 2025-02-12
5|pledge/known-for:GBR 2027
4|pledge/known-for:GBR 2030
3|pledge/known-for:GBR 2034
22|pledge/known-for:GBR 2035
3|pledge/known-for:GBR 3.5 2034
22|pledge/known-for:GBR 3.5 2035
-4|pledge/known-for:GBR FY2025
17|pledge/known-for:HUN 2 2024
17|pledge/known-for:HUN 2024
-7|pledge/known-for:HUN 2029
8|pledge/known-for:HUN 2035
-7|pledge/known-for:HUN 3.5 2029
7|pledge/known-for:HUN 5 2035
3|pledge/known-for:IDN 1.5 2029
3|pledge/known-for:IDN 2029
4|pledge/known-for:IRL 0.5 2028
4|pledge/known-for:IRL 2028
4|pledge/known-for:IRN 17 1975
4|pledge/known-for:IRN 1975
11|pledge/known-for:ISL 1.5 2035
11|pledge/known-for:ISL 2035
4|pledge/known-for:ISR 2026-04-05
4|pledge/known-for:ISR 5 2026-04-05
9|pledge/known-for:ITA 2 2025
-4|pledge/known-for:ITA 2 2025-02-12
28|pledge/known-for:ITA 2 2028
-6|pledge/known-for:ITA 2025
-4|pledge/known-for:ITA 2025-02-12
28|pledge/known-for:ITA 2028
10|pledge/known-for:ITA 2035
4|pledge/known-for:ITA 3.5 2035
-15|pledge/known-for:ITA 5 2025
6|pledge/known-for:ITA 5 2035
6|pledge/known-for:JPN 1.5 FY2023
-28|pledge/known-for:JPN 2 2014
9|pledge/known-for:JPN 2 2022
-5|pledge/known-for:JPN 2 2022-04-21
-4|pledge/known-for:JPN 2 2022-04-27
4|pledge/known-for:JPN 2 2022-12
-16|pledge/known-for:JPN 2 2023
-5|pledge/known-for:JPN 2 2024
3|pledge/known-for:JPN 2 2024-05-03
3|pledge/known-for:JPN 2 2024-08-26
3|pledge/known-for:JPN 2 2024-11-27
-3|pledge/known-for:JPN 2 2025-03-06
7|pledge/known-for:JPN 2 2027
-11|pledge/known-for:JPN 2 2028
-12|pledge/known-for:JPN 2 2032
3|pledge/known-for:JPN 2 FY2022
-9|pledge/known-for:JPN 2 FY2023
3|pledge/known-for:JPN 2 FY2024
14|pledge/known-for:JPN 2 FY2025
43|pledge/known-for:JPN 2 FY2027
3|pledge/known-for:JPN 2.5 FY2030
-28|pledge/known-for:JPN 2014
9|pledge/known-for:JPN 2022
-5|pledge/known-for:JPN 2022-04-21
-4|pledge/known-for:JPN 2022-04-27
4|pledge/known-for:JPN 2022-12
-16|pledge/known-for:JPN 2023
-5|pledge/known-for:JPN 2024
3|pledge/known-for:JPN 2024-05-03
3|pledge/known-for:JPN 2024-08-26
3|pledge/known-for:JPN 2024-11-27
-4|pledge/known-for:JPN 2025
-3|pledge/known-for:JPN 2025-03-06
4|pledge/known-for:JPN 2027
-11|pledge/known-for:JPN 2028
-3|pledge/known-for:JPN 2032
-6|pledge/known-for:JPN 2035
-4|pledge/known-for:JPN 3 2025
4|pledge/known-for:JPN 3 FY2030
7|pledge/known-for:JPN 3 FY2032
-3|pledge/known-for:JPN 3.5 2035
8|pledge/known-for:JPN 3.5 FY2032
21|pledge/known-for:JPN 3.5 FY2035
8|pledge/known-for:JPN 5 2032
-3|pledge/known-for:JPN 5 2035
3|pledge/known-for:JPN FY2022
-4|pledge/known-for:JPN FY2023
3|pledge/known-for:JPN FY2024
14|pledge/known-for:JPN FY2025
43|pledge/known-for:JPN FY2027
7|pledge/known-for:JPN FY2030
14|pledge/known-for:JPN FY2032
23|pledge/known-for:JPN FY2035
-6|pledge/known-for:KHM 1.3 2024-09-05
-6|pledge/known-for:KHM 2024-09-05
4|pledge/known-for:KOR 2025-11
5|pledge/known-for:KOR 2035
4|pledge/known-for:KOR 3.5 2025-11
5|pledge/known-for:KOR 3.5 2035
3|pledge/known-for:LTU 2024
14|pledge/known-for:LTU 2025
11|pledge/known-for:LTU 2026
-3|pledge/known-for:LTU 2027
14|pledge/known-for:LTU 5 2025
9|pledge/known-for:LTU 5 2026
-3|pledge/known-for:LTU 5 2027
3|pledge/known-for:LTU 5-6 2024
3|pledge/known-for:LTU 5-6 2026
3|pledge/known-for:LTU 5-6 2030
3|pledge/known-for:LUX 2 2025
5|pledge/known-for:LUX 2 2035
3|pledge/known-for:LUX 2025
12|pledge/known-for:LUX 2035
6|pledge/known-for:LUX 5 2035
5|pledge/known-for:LVA 2 2018
5|pledge/known-for:LVA 2018
5|pledge/known-for:LVA 2025
16|pledge/known-for:LVA 2026
12|pledge/known-for:LVA 2027
4|pledge/known-for:LVA 3 2025
3|pledge/known-for:LVA 4 2026
3|pledge/known-for:LVA 4.9 2026
10|pledge/known-for:LVA 5 2026
12|pledge/known-for:LVA 5 2027
-6|pledge/known-for:MNE 2 2025
-6|pledge/known-for:MNE 2025
-7|pledge/known-for:NATO 1.5 2025-06-13
-6|pledge/known-for:NATO 1.5 FY2023
-4|pledge/known-for:NATO 17 1975
-4|pledge/known-for:NATO 1975
7|pledge/known-for:NATO 2 2000
-14|pledge/known-for:NATO 2 2001
41|pledge/known-for:NATO 2 2014
-10|pledge/known-for:NATO 2 2016
3|pledge/known-for:NATO 2 2017-05-25
-4|pledge/known-for:NATO 2 2018
-4|pledge/known-for:NATO 2 2020/2021
-9|pledge/known-for:NATO 2 2022
-3|pledge/known-for:NATO 2 2022-02-27
5|pledge/known-for:NATO 2 2022-04-21
4|pledge/known-for:NATO 2 2022-04-27
-4|pledge/known-for:NATO 2 2022-12
6|pledge/known-for:NATO 2 2024
-3|pledge/known-for:NATO 2 2024-05-03
-3|pledge/known-for:NATO 2 2024-08-26
-3|pledge/known-for:NATO 2 2024-11-27
3|pledge/known-for:NATO 2 2024-12-12
9|pledge/known-for:NATO 2 2024-12-28
-36|pledge/known-for:NATO 2 2025
-5|pledge/known-for:NATO 2 2025-02
15|pledge/known-for:NATO 2 2025-02-12
3|pledge/known-for:NATO 2 2025-03-06
-16|pledge/known-for:NATO 2 2025-04
13|pledge/known-for:NATO 2 2025-06-09
-19|pledge/known-for:NATO 2 2026
-18|pledge/known-for:NATO 2 2027
-28|pledge/known-for:NATO 2 2028
-14|pledge/known-for:NATO 2 2029
-3|pledge/known-for:NATO 2 2031
-18|pledge/known-for:NATO 2 2032
-8|pledge/known-for:NATO 2 2035
-3|pledge/known-for:NATO 2 FY2022
9|pledge/known-for:NATO 2 FY2023
-3|pledge/known-for:NATO 2 FY2024
-30|pledge/known-for:NATO 2 FY2025
-30|pledge/known-for:NATO 2 FY2027
7|pledge/known-for:NATO 2000
-14|pledge/known-for:NATO 2001
41|pledge/known-for:NATO 2014
-10|pledge/known-for:NATO 2016
3|pledge/known-for:NATO 2017-05-25
-4|pledge/known-for:NATO 2018
-4|pledge/known-for:NATO 2020/2021
-9|pledge/known-for:NATO 2022
-3|pledge/known-for:NATO 2022-02-27
5|pledge/known-for:NATO 2022-04-21
4|pledge/known-for:NATO 2022-04-27
-4|pledge/known-for:NATO 2022-12
-5|pledge/known-for:NATO 2024
-3|pledge/known-for:NATO 2024-05-03
-3|pledge/known-for:NATO 2024-08-26
-3|pledge/known-for:NATO 2024-11-27
3|pledge/known-for:NATO 2024-12-12
9|pledge/known-for:NATO 2024-12-28
-30|pledge/known-for:NATO 2025
-5|pledge/known-for:NATO 2025-02
15|pledge/known-for:NATO 2025-02-12
3|pledge/known-for:NATO 2025-03-06
-16|pledge/known-for:NATO 2025-04
14|pledge/known-for:NATO 2025-05
-3|pledge/known-for:NATO 2025-05-23
-5|pledge/known-for:NATO 2025-05-31
13|pledge/known-for:NATO 2025-06-09
-9|pledge/known-for:NATO 2025-06-13
6|pledge/known-for:NATO 2025-06-24
14|pledge/known-for:NATO 2025-06-25
-3|pledge/known-for:NATO 2025-11
-56|pledge/known-for:NATO 2026
-4|pledge/known-for:NATO 2026-04-05
9|pledge/known-for:NATO 2026-07-07
-25|pledge/known-for:NATO 2027
-29|pledge/known-for:NATO 2028
-29|pledge/known-for:NATO 2029
-51|pledge/known-for:NATO 2030
-3|pledge/known-for:NATO 2031
-42|pledge/known-for:NATO 2032
-3|pledge/known-for:NATO 2033
13|pledge/known-for:NATO 2034
-4|pledge/known-for:NATO 3 FY2030
-4|pledge/known-for:NATO 3 FY2032
-5|pledge/known-for:NATO 3.5 2024
-3|pledge/known-for:NATO 3.5 2025-11
-14|pledge/known-for:NATO 3.5 2029
-7|pledge/known-for:NATO 3.5 2030
-3|pledge/known-for:NATO 3.5 2034
12|pledge/known-for:NATO 3.5 2035
-7|pledge/known-for:NATO 3.5 FY2032
-20|pledge/known-for:NATO 3.5 FY2035
10|pledge/known-for:NATO 5 2025
14|pledge/known-for:NATO 5 2025-05
-3|pledge/known-for:NATO 5 2025-05-23
-5|pledge/known-for:NATO 5 2025-05-31
6|pledge/known-for:NATO 5 2025-06-24
14|pledge/known-for:NATO 5 2025-06-25
-28|pledge/known-for:NATO 5 2026
-4|pledge/known-for:NATO 5 2026-04-05
9|pledge/known-for:NATO 5 2026-07-07
-36|pledge/known-for:NATO 5 2030
-21|pledge/known-for:NATO 5 2032
18|pledge/known-for:NATO 5 2034
-3|pledge/known-for:NATO 5-6 2024
-3|pledge/known-for:NATO FY2022
4|pledge/known-for:NATO FY2023
-3|pledge/known-for:NATO FY2024
-30|pledge/known-for:NATO FY2025
-30|pledge/known-for:NATO FY2027
-6|pledge/known-for:NATO FY2030
-12|pledge/known-for:NATO FY2032
-22|pledge/known-for:NATO FY2035
7|pledge/known-for:NLD 1.5 2025-06-13
16|pledge/known-for:NLD 2 2024
-3|pledge/known-for:NLD 2 2024-12-28
16|pledge/known-for:NLD 2024
-3|pledge/known-for:NLD 2024-12-28
9|pledge/known-for:NLD 2025-06-13
-16|pledge/known-for:NLD 2035
-22|pledge/known-for:NLD 3.5 2035
7|pledge/known-for:NLD 5 2035
-8|pledge/known-for:NOR 1.5 2035
6|pledge/known-for:NOR 2 2024
5|pledge/known-for:NOR 2 2026
-4|pledge/known-for:NOR 2 2035
6|pledge/known-for:NOR 2024
23|pledge/known-for:NOR 2035
9|pledge/known-for:NOR 3.4 2026
-13|pledge/known-for:NOR 3.5 2026
6|pledge/known-for:NOR 3.5 2035
29|pledge/known-for:NOR 5 2035
3|pledge/known-for:PER 0.9 2030
7|pledge/known-for:PHL 1.7 2027
15|pledge/known-for:PHL 2 2028
-5|pledge/known-for:PHL 2 FY2025
-5|pledge/known-for:PHL 2025
-7|pledge/known-for:PHL 2025-05
7|pledge/known-for:PHL 2027
15|pledge/known-for:PHL 2028
-5|pledge/known-for:PHL 3.5 2025
-7|pledge/known-for:PHL 5 2025-05
-5|pledge/known-for:PHL FY2025
-3|pledge/known-for:PLW 2 2028
-3|pledge/known-for:PLW 2028
10|pledge/known-for:POL 2 2016
-5|pledge/known-for:POL 2 2024-12-28
-3|pledge/known-for:POL 2.5 2030
10|pledge/known-for:POL 2016
-5|pledge/known-for:POL 2024-12-28
22|pledge/known-for:POL 2026
-3|pledge/known-for:POL 2030
-15|pledge/known-for:POL 2035
-8|pledge/known-for:POL 3.5 2035
20|pledge/known-for:POL 4.8 2026
4|pledge/known-for:POL 5 2026
-7|pledge/known-for:POL 5 2035
-11|pledge/known-for:PRT 1.3 2027
7|pledge/known-for:PRT 2 2025
20|pledge/known-for:PRT 2 2026
6|pledge/known-for:PRT 2 2027
6|pledge/known-for:PRT 2 2029
7|pledge/known-for:PRT 2025
20|pledge/known-for:PRT 2026
-6|pledge/known-for:PRT 2027
6|pledge/known-for:PRT 2029
4|pledge/known-for:ROU 2030
-3|pledge/known-for:ROU 3 2030
7|pledge/known-for:ROU 3.5 2030
-5|pledge/known-for:RUS 2027
-6|pledge/known-for:RUS 5 2027
-8|pledge/known-for:SGP 2 FY2025
-3|pledge/known-for:SGP 2025-05
-4|pledge/known-for:SGP 2025-05-31
-3|pledge/known-for:SGP 5 2025-05
-4|pledge/known-for:SGP 5 2025-05-31
-8|pledge/known-for:SGP FY2025
14|pledge/known-for:SRB 2.6 2024
14|pledge/known-for:SRB 2024
-10|pledge/known-for:SVK 2025-06-25
8|pledge/known-for:SVK 3.5 2035
-10|pledge/known-for:SVK 5 2025-06-25
-3|pledge/known-for:SVK 5 2035
-7|pledge/known-for:SVN 2025
-9|pledge/known-for:SVN 5 2025
-13|pledge/known-for:SWE 2 2024
-12|pledge/known-for:SWE 2024
-7|pledge/known-for:SWE 2026
10|pledge/known-for:SWE 2030
-3|pledge/known-for:SWE 2032
5|pledge/known-for:SWE 2035
-5|pledge/known-for:SWE 3.5 2026
10|pledge/known-for:SWE 3.5 2030
-5|pledge/known-for:SWE 3.5 2032
5|pledge/known-for:SWE 5 2035
6|pledge/known-for:THA 1.3 2024-09-05
8|pledge/known-for:THA 1.7 2030
6|pledge/known-for:THA 2024-09-05
8|pledge/known-for:THA 2030
-9|pledge/known-for:TUR 2026-07-07
-9|pledge/known-for:TUR 5 2026-07-07
5|pledge/known-for:TWN 2025
-6|pledge/known-for:TWN 2025-06-24
-3|pledge/known-for:TWN 2029
32|pledge/known-for:TWN 2030
-11|pledge/known-for:TWN 2035
5|pledge/known-for:TWN 3 2025
-3|pledge/known-for:TWN 3.5 2029
-7|pledge/known-for:TWN 3.5 2030
-3|pledge/known-for:TWN 3.5 2035
-6|pledge/known-for:TWN 5 2025-06-24
-3|pledge/known-for:TWN 5 2026
37|pledge/known-for:TWN 5 2030
-8|pledge/known-for:TWN 5 2035
-4|pledge/known-for:UKR 2 2025-02-12
-4|pledge/known-for:UKR 2025-02-12
-3|pledge/known-for:USA 2 2017-05-25
13|pledge/known-for:USA 2 2032
-3|pledge/known-for:USA 2017-05-25
21|pledge/known-for:USA 2032
8|pledge/known-for:USA 5 2032
-7|pledge/known-for:VNM 1.7 2027
-7|pledge/known-for:VNM 2027
-13|pledge/known-for:XKX 2.6 2024
-13|pledge/known-for:XKX 2024
12|pledge/known:AGO 1.3
12|pledge/known:AGO 1.3 2025
12|pledge/known:AGO 1.3 since-2025
-5|pledge/known:AGO 2
-5|pledge/known:AGO 2 2025
-5|pledge/known:AGO 2 since-2025
7|pledge/known:AGO since-2025
-29|pledge/known:ALLIES 2
-5|pledge/known:ALLIES 2 2018
-17|pledge/known:ALLIES 2 2024
-3|pledge/known:ALLIES 2 2026
-5|pledge/known:ALLIES 2 since-2025
-6|pledge/known:ALLIES 2 to-2021
-18|pledge/known:ALLIES 2 to-2024
-29|pledge/known:ALLIES 3.5
-6|pledge/known:ALLIES 3.5 2025
-22|pledge/known:ALLIES 3.5 2026
-29|pledge/known:ALLIES 3.5 since-2025
-31|pledge/known:ALLIES 5
-31|pledge/known:ALLIES 5 2025
-31|pledge/known:ALLIES 5 since-2025
-70|pledge/known:ALLIES since-2025
-6|pledge/known:ALLIES to-2021
-19|pledge/known:ALLIES to-2024
-3|pledge/known:ARE 2.3
-3|pledge/known:ARE 2.3 2025
-3|pledge/known:ARE 2.3 since-2025
-3|pledge/known:ARE since-2025
3|pledge/known:ARG 1
3|pledge/known:ARG 1 2025
3|pledge/known:ARG 1 since-2025
5|pledge/known:ARG 2
5|pledge/known:ARG 2 2025
5|pledge/known:ARG 2 since-2025
9|pledge/known:ARG since-2025
-9|pledge/known:AUS 0.8
-9|pledge/known:AUS 0.8 2025
-9|pledge/known:AUS 0.8 since-2025
5|pledge/known:AUS 2
5|pledge/known:AUS 2 2016
-3|pledge/known:AUS 2 2025
-5|pledge/known:AUS 2 since-2025
6|pledge/known:AUS 2 to-2021
3|pledge/known:AUS 2 to-2024
13|pledge/known:AUS 2.4
12|pledge/known:AUS 2.4 2025
13|pledge/known:AUS 2.4 since-2025
7|pledge/known:AUS 3
7|pledge/known:AUS 3 2026
7|pledge/known:AUS 3 since-2025
-4|pledge/known:AUS 3.5
-4|pledge/known:AUS 3.5 2026
-4|pledge/known:AUS 3.5 since-2025
6|pledge/known:AUS to-2021
3|pledge/known:AUS to-2024
-12|pledge/known:AUT 1
-11|pledge/known:AUT 1 2025
-11|pledge/known:AUT 1 since-2025
4|pledge/known:AUT 1.5
4|pledge/known:AUT 1.5 2024
4|pledge/known:AUT 1.5 to-2024
9|pledge/known:AUT 2
8|pledge/known:AUT 2 2025
9|pledge/known:AUT 2 since-2025
3|pledge/known:AUT to-2024
19|pledge/known:BEL 2
-8|pledge/known:BEL 2 2023
11|pledge/known:BEL 2 2025
18|pledge/known:BEL 2 2026
29|pledge/known:BEL 2 since-2025
-10|pledge/known:BEL 2 to-2024
4|pledge/known:BEL 2.5
3|pledge/known:BEL 2.5 2026
4|pledge/known:BEL 2.5 since-2025
10|pledge/known:BEL 3.5
10|pledge/known:BEL 3.5 2025
10|pledge/known:BEL 3.5 since-2025
-18|pledge/known:BEL 5
-18|pledge/known:BEL 5 2026
-18|pledge/known:BEL 5 since-2025
25|pledge/known:BEL since-2025
-10|pledge/known:BEL to-2024
4|pledge/known:BGR 3
4|pledge/known:BGR 3 2025
4|pledge/known:BGR 3 since-2025
3|pledge/known:BGR since-2025
-19|pledge/known:BRA 5
-19|pledge/known:BRA 5 2025
-19|pledge/known:BRA 5 since-2025
-22|pledge/known:BRA since-2025
4|pledge/known:CAN 1.5
3|pledge/known:CAN 1.5 2026
4|pledge/known:CAN 1.5 since-2025
23|pledge/known:CAN 2
-6|pledge/known:CAN 2 2023
8|pledge/known:CAN 2 2024
26|pledge/known:CAN 2 2025
-4|pledge/known:CAN 2 2026
22|pledge/known:CAN 2 since-2025
-8|pledge/known:CAN 2.4
-8|pledge/known:CAN 2.4 2025
-8|pledge/known:CAN 2.4 since-2025
-4|pledge/known:CAN 3.5
-4|pledge/known:CAN 3.5 2027
-4|pledge/known:CAN 3.5 since-2025
14|pledge/known:CAN 5
38|pledge/known:CAN 5 2025
-24|pledge/known:CAN 5 2026
14|pledge/known:CAN 5 since-2025
28|pledge/known:CAN since-2025
13|pledge/known:CHE 1
11|pledge/known:CHE 1 2025
11|pledge/known:CHE 1 since-2025
-4|pledge/known:CHE 1.5
-4|pledge/known:CHE 1.5 2024
-4|pledge/known:CHE 1.5 to-2024
-3|pledge/known:CHE 2
-3|pledge/known:CHE 2 2025
-3|pledge/known:CHE 2 since-2025
-4|pledge/known:CHE 5
-4|pledge/known:CHE 5 2025
-4|pledge/known:CHE 5 since-2025
4|pledge/known:CHE since-2025
-3|pledge/known:CHE to-2024
-3|pledge/known:CHL 1
-3|pledge/known:CHL 1 2025
-3|pledge/known:CHL 1 since-2025
-3|pledge/known:CHL since-2025
-9|pledge/known:CHN 1.7
-8|pledge/known:CHN 1.7 2025
-9|pledge/known:CHN 1.7 since-2025
-4|pledge/known:CHN 2
-3|pledge/known:CHN 2 since-2025
-4|pledge/known:CHN 3.5
-4|pledge/known:CHN 3.5 since-2025
3|pledge/known:CHN 5
3|pledge/known:CHN 5 2025
3|pledge/known:CHN 5 since-2025
-16|pledge/known:CHN since-2025
-3|pledge/known:COL 2
-3|pledge/known:COL 2 2025
-3|pledge/known:COL 2 since-2025
-3|pledge/known:COL since-2025
7|pledge/known:CZE 2
7|pledge/known:CZE 2 2025
7|pledge/known:CZE 2 since-2025
8|pledge/known:CZE 3
8|pledge/known:CZE 3 2025
8|pledge/known:CZE 3 since-2025
-17|pledge/known:CZE 5
-17|pledge/known:CZE 5 2025
-17|pledge/known:CZE 5 since-2025
-5|pledge/known:DEU 2
-5|pledge/known:DEU 2 2002
-15|pledge/known:DEU 2 2012
4|pledge/known:DEU 2 2017
4|pledge/known:DEU 2 2019
30|pledge/known:DEU 2 2022
8|pledge/known:DEU 2 2023
-15|pledge/known:DEU 2 2024
-18|pledge/known:DEU 2 2025
-17|pledge/known:DEU 2 since-2025
-20|pledge/known:DEU 2 to-2013
8|pledge/known:DEU 2 to-2021
23|pledge/known:DEU 2 to-2024
33|pledge/known:DEU 3.5
24|pledge/known:DEU 3.5 2025
9|pledge/known:DEU 3.5 2026
33|pledge/known:DEU 3.5 since-2025
-18|pledge/known:DEU 4.8
-18|pledge/known:DEU 4.8 2025
-18|pledge/known:DEU 4.8 since-2025
21|pledge/known:DEU 5
31|pledge/known:DEU 5 2025
-10|pledge/known:DEU 5 2026
21|pledge/known:DEU 5 since-2025
10|pledge/known:DEU since-2025
-20|pledge/known:DEU to-2013
9|pledge/known:DEU to-2021
23|pledge/known:DEU to-2024
-23|pledge/known:DNK 2
-12|pledge/known:DNK 2 2024
-6|pledge/known:DNK 2 2025
-5|pledge/known:DNK 2 2026
-12|pledge/known:DNK 2 since-2025
-12|pledge/known:DNK 2 to-2024
-8|pledge/known:DNK 3.4
-8|pledge/known:DNK 3.4 2025
-8|pledge/known:DNK 3.4 since-2025
9|pledge/known:DNK 3.5
9|pledge/known:DNK 3.5 2025
9|pledge/known:DNK 3.5 since-2025
-10|pledge/known:DNK since-2025
-12|pledge/known:DNK to-2024
-3|pledge/known:ECU 0.9
-3|pledge/known:ECU 0.9 2025
-3|pledge/known:ECU 0.9 since-2025
-17|pledge/known:ESP 1.5
-17|pledge/known:ESP 1.5 2025
-17|pledge/known:ESP 1.5 since-2025
-4|pledge/known:ESP 2
4|pledge/known:ESP 2 2022
-4|pledge/known:ESP 2 2024
-3|pledge/known:ESP 2 2025
-3|pledge/known:ESP 2 since-2025
17|pledge/known:ESP 2.1
14|pledge/known:ESP 2.1 2025
3|pledge/known:ESP 2.1 2026
17|pledge/known:ESP 2.1 since-2025
-9|pledge/known:ESP 3.5
-9|pledge/known:ESP 3.5 2025
-9|pledge/known:ESP 3.5 since-2025
-26|pledge/known:ESP 5
-26|pledge/known:ESP 5 2025
-26|pledge/known:ESP 5 since-2025
-40|pledge/known:ESP since-2025
26|pledge/known:EST 2 2002
-8|pledge/known:EST 2 2024
-15|pledge/known:EST 2 2025
-15|pledge/known:EST 2 since-2025
26|pledge/known:EST 2 to-2013
-8|pledge/known:EST 2 to-2024
-6|pledge/known:EST 3
-4|pledge/known:EST 3 2024
-3|pledge/known:EST 3 since-2025
-4|pledge/known:EST 3 to-2024
6|pledge/known:EST 3.5-5
6|pledge/known:EST 3.5-5 2024
6|pledge/known:EST 3.5-5 to-2024
29|pledge/known:EST 5
30|pledge/known:EST 5 2025
29|pledge/known:EST 5 since-2025
7|pledge/known:EST 5.4
7|pledge/known:EST 5.4 2025
7|pledge/known:EST 5.4 since-2025
13|pledge/known:EST since-2025
26|pledge/known:EST to-2013
-7|pledge/known:EST to-2024
-11|pledge/known:EU 2
-9|pledge/known:EU 2 2025
-9|pledge/known:EU 2 since-2025
-4|pledge/known:EU 3
-4|pledge/known:EU 3 2025
-4|pledge/known:EU 3 since-2025
-14|pledge/known:EU since-2025
-4|pledge/known:FIN 0.5
-4|pledge/known:FIN 0.5 2025
-4|pledge/known:FIN 0.5 since-2025
-4|pledge/known:FIN 2
-3|pledge/known:FIN 2 2024
-4|pledge/known:FIN 2 to-2024
16|pledge/known:FIN 3
15|pledge/known:FIN 3 2025
17|pledge/known:FIN 3 since-2025
-18|pledge/known:FIN 3.5
-20|pledge/known:FIN 3.5 2025
-18|pledge/known:FIN 3.5 since-2025
9|pledge/known:FIN 5
9|pledge/known:FIN 5 2026
9|pledge/known:FIN 5 since-2025
4|pledge/known:FIN since-2025
-4|pledge/known:FIN to-2024
-3|pledge/known:FRA 1.5
-3|pledge/known:FRA 1.5 2025
-3|pledge/known:FRA 1.5 since-2025
-3|pledge/known:FRA 2
5|pledge/known:FRA 2.3
4|pledge/known:FRA 2.3 2025
5|pledge/known:FRA 2.3 since-2025
3|pledge/known:FRA 3-3.5
3|pledge/known:FRA 3-3.5 2025
3|pledge/known:FRA 3-3.5 since-2025
4|pledge/known:FRA 3.5
-6|pledge/known:FRA 3.5 2025
10|pledge/known:FRA 3.5 2026
4|pledge/known:FRA 3.5 since-2025
-10|pledge/known:FRA 5
-7|pledge/known:FRA 5 2025
-3|pledge/known:FRA 5 2026
-10|pledge/known:FRA 5 since-2025
-19|pledge/known:GBR 2
3|pledge/known:GBR 2 2010
-3|pledge/known:GBR 2 2015
-8|pledge/known:GBR 2 2024
-9|pledge/known:GBR 2 2025
-9|pledge/known:GBR 2 since-2025
3|pledge/known:GBR 2 to-2013
-4|pledge/known:GBR 2 to-2021
-9|pledge/known:GBR 2 to-2024
28|pledge/known:GBR 2.5
9|pledge/known:GBR 2.5 2024
18|pledge/known:GBR 2.5 2025
19|pledge/known:GBR 2.5 since-2025
9|pledge/known:GBR 2.5 to-2024
7|pledge/known:GBR 3
6|pledge/known:GBR 3 2022
6|pledge/known:GBR 3 to-2024
22|pledge/known:GBR 3.5 2025
-23|pledge/known:GBR 3.5 2026
11|pledge/known:GBR since-2025
3|pledge/known:GBR to-2013
-4|pledge/known:GBR to-2021
6|pledge/known:GBR to-2024
-4|pledge/known:GRC 2
10|pledge/known:HUN 2
11|pledge/known:HUN 2 2024
11|pledge/known:HUN 2 to-2024
-6|pledge/known:HUN 3.5
-7|pledge/known:HUN 3.5 2025
-6|pledge/known:HUN 3.5 since-2025
-10|pledge/known:HUN 5 2025
13|pledge/known:HUN 5 2026
-4|pledge/known:HUN since-2025
11|pledge/known:HUN to-2024
6|pledge/known:IDN 1.5
4|pledge/known:IDN 1.5 2025
5|pledge/known:IDN 1.5 since-2025
6|pledge/known:IDN since-2025
4|pledge/known:IRL 0.5
4|pledge/known:IRL 0.5 2025
4|pledge/known:IRL 0.5 since-2025
3|pledge/known:IRL since-2025
4|pledge/known:IRN 17
4|pledge/known:IRN 17 1974
4|pledge/known:IRN 17 to-1999
4|pledge/known:IRN to-1999
11|pledge/known:ISL 1.5
10|pledge/known:ISL 1.5 2025
11|pledge/known:ISL 1.5 since-2025
11|pledge/known:ISL since-2025
4|pledge/known:ISR 5
4|pledge/known:ISR 5 2026
4|pledge/known:ISR 5 since-2025
3|pledge/known:ISR 7
3|pledge/known:ISR 7 2026
3|pledge/known:ISR 7 since-2025
7|pledge/known:ISR since-2025
-16|pledge/known:ITA 1.5
-16|pledge/known:ITA 1.5 2025
-16|pledge/known:ITA 1.5 since-2025
-16|pledge/known:ITA 2
-7|pledge/known:ITA 2 2024
-7|pledge/known:ITA 2 2025
-8|pledge/known:ITA 2 since-2025
-8|pledge/known:ITA 2 to-2024
-27|pledge/known:ITA 3.5
-31|pledge/known:ITA 3.5 2025
4|pledge/known:ITA 3.5 2026
-27|pledge/known:ITA 3.5 since-2025
-5|pledge/known:ITA 5
27|pledge/known:ITA 5 2025
-31|pledge/known:ITA 5 2026
-5|pledge/known:ITA 5 since-2025
-58|pledge/known:ITA since-2025
-8|pledge/known:ITA to-2024
-10|pledge/known:JPN 1.5
6|pledge/known:JPN 1.5 2023
-16|pledge/known:JPN 1.5 2025
-16|pledge/known:JPN 1.5 since-2025
6|pledge/known:JPN 1.5 to-2024
80|pledge/known:JPN 2
-42|pledge/known:JPN 2 2018
-40|pledge/known:JPN 2 2022
29|pledge/known:JPN 2 2023
47|pledge/known:JPN 2 2024
62|pledge/known:JPN 2 2025
25|pledge/known:JPN 2 2026
88|pledge/known:JPN 2 since-2025
-44|pledge/known:JPN 2 to-2021
36|pledge/known:JPN 2 to-2024
3|pledge/known:JPN 2.5
3|pledge/known:JPN 2.5 2026
3|pledge/known:JPN 2.5 since-2025
-13|pledge/known:JPN 3 2025
3|pledge/known:JPN 3 2026
5|pledge/known:JPN 3 2027
-34|pledge/known:JPN 3.5
-96|pledge/known:JPN 3.5 2025
16|pledge/known:JPN 3.5 2026
30|pledge/known:JPN 3.5 2027
16|pledge/known:JPN 3.5 2030
-34|pledge/known:JPN 3.5 since-2025
-6|pledge/known:JPN 4
-6|pledge/known:JPN 4 1990
-6|pledge/known:JPN 4 to-1999
-51|pledge/known:JPN 5
-41|pledge/known:JPN 5 2025
-10|pledge/known:JPN 5 2026
-51|pledge/known:JPN 5 since-2025
-14|pledge/known:JPN since-2025
-5|pledge/known:JPN to-1999
-44|pledge/known:JPN to-2021
41|pledge/known:JPN to-2024
3|pledge/known:KGZ 1.7
3|pledge/known:KGZ 1.7 2025
3|pledge/known:KGZ 1.7 since-2025
3|pledge/known:KGZ since-2025
-6|pledge/known:KHM 1.3
-6|pledge/known:KHM 1.3 2024
-6|pledge/known:KHM 1.3 to-2024
-6|pledge/known:KHM to-2024
-13|pledge/known:KOR 2
-12|pledge/known:KOR 2 2025
-13|pledge/known:KOR 2 since-2025
-8|pledge/known:KOR 3
-8|pledge/known:KOR 3 2025
-8|pledge/known:KOR 3 since-2025
57|pledge/known:KOR 3.5
29|pledge/known:KOR 3.5 2025
26|pledge/known:KOR 3.5 2026
57|pledge/known:KOR 3.5 since-2025
-12|pledge/known:KOR 5
-7|pledge/known:KOR 5 2025
-4|pledge/known:KOR 5 2026
-12|pledge/known:KOR 5 since-2025
19|pledge/known:KOR since-2025
-14|pledge/known:LTU 2
4|pledge/known:LTU 2 2014
-12|pledge/known:LTU 2 2025
-5|pledge/known:LTU 2 2026
-16|pledge/known:LTU 2 since-2025
4|pledge/known:LTU 2 to-2021
-5|pledge/known:LTU 2.5
-5|pledge/known:LTU 2.5 2025
-5|pledge/known:LTU 2.5 since-2025
3|pledge/known:LTU 3
3|pledge/known:LTU 3 2024
3|pledge/known:LTU 3 to-2024
50|pledge/known:LTU 5
57|pledge/known:LTU 5 2025
-7|pledge/known:LTU 5 2026
50|pledge/known:LTU 5 since-2025
11|pledge/known:LTU 5-6
11|pledge/known:LTU 5-6 2025
11|pledge/known:LTU 5-6 since-2025
35|pledge/known:LTU since-2025
4|pledge/known:LTU to-2021
-7|pledge/known:LUX 2 2023
7|pledge/known:LUX 2 2025
7|pledge/known:LUX 2 since-2025
-7|pledge/known:LUX 2 to-2024
6|pledge/known:LUX 5
6|pledge/known:LUX 5 2025
6|pledge/known:LUX 5 since-2025
14|pledge/known:LUX since-2025
-7|pledge/known:LUX to-2024
-5|pledge/known:LVA 2
5|pledge/known:LVA 2 2016
-9|pledge/known:LVA 2 2025
-9|pledge/known:LVA 2 since-2025
5|pledge/known:LVA 2 to-2021
3|pledge/known:LVA 3
3|pledge/known:LVA 3 2024
3|pledge/known:LVA 3 to-2024
4|pledge/known:LVA 4
3|pledge/known:LVA 4 2025
3|pledge/known:LVA 4 since-2025
3|pledge/known:LVA 4.9
3|pledge/known:LVA 4.9 2025
3|pledge/known:LVA 4.9 since-2025
13|pledge/known:LVA 5
7|pledge/known:LVA 5 2025
7|pledge/known:LVA 5 2026
13|pledge/known:LVA 5 since-2025
11|pledge/known:LVA since-2025
5|pledge/known:LVA to-2021
3|pledge/known:LVA to-2024
-4|pledge/known:MNE 2
3|pledge/known:MNE 2 2023
-6|pledge/known:MNE 2 2025
-6|pledge/known:MNE 2 since-2025
3|pledge/known:MNE 2 to-2024
-6|pledge/known:MNE since-2025
3|pledge/known:MNE to-2024
33|pledge/known:NATO 1.5
-6|pledge/known:NATO 1.5 2023
34|pledge/known:NATO 1.5 2025
6|pledge/known:NATO 1.5 2026
40|pledge/known:NATO 1.5 since-2025
-6|pledge/known:NATO 1.5 to-2024
-4|pledge/known:NATO 17
-4|pledge/known:NATO 17 1974
-4|pledge/known:NATO 17 to-1999
-12|pledge/known:NATO 1E+1
-12|pledge/known:NATO 1E+1 2026
-12|pledge/known:NATO 1E+1 since-2025
65|pledge/known:NATO 2
-21|pledge/known:NATO 2 2002
-3|pledge/known:NATO 2 2010
16|pledge/known:NATO 2 2012
-7|pledge/known:NATO 2 2015
-10|pledge/known:NATO 2 2016
48|pledge/known:NATO 2 2018
-3|pledge/known:NATO 2 2019
7|pledge/known:NATO 2 2022
-11|pledge/known:NATO 2 2023
42|pledge/known:NATO 2 2024
5|pledge/known:NATO 2 2025
5|pledge/known:NATO 2 2026
9|pledge/known:NATO 2 since-2025
-8|pledge/known:NATO 2 to-2013
26|pledge/known:NATO 2 to-2021
38|pledge/known:NATO 2 to-2024
-13|pledge/known:NATO 2.1
-12|pledge/known:NATO 2.1 2025
-13|pledge/known:NATO 2.1 since-2025
-23|pledge/known:NATO 2.5
-6|pledge/known:NATO 2.5 2024
-9|pledge/known:NATO 2.5 2025
-4|pledge/known:NATO 2.5 2026
-15|pledge/known:NATO 2.5 since-2025
-7|pledge/known:NATO 2.5 to-2024
-30|pledge/known:NATO 3
-5|pledge/known:NATO 3 2022
-8|pledge/known:NATO 3 2026
-5|pledge/known:NATO 3 2027
-18|pledge/known:NATO 3 since-2025
-3|pledge/known:NATO 3 to-2013
-9|pledge/known:NATO 3 to-2024
22|pledge/known:NATO 3.5
49|pledge/known:NATO 3.5 2025
8|pledge/known:NATO 3.5 2026
-22|pledge/known:NATO 3.5 2027
-11|pledge/known:NATO 3.5 2030
23|pledge/known:NATO 3.5 since-2025
-4|pledge/known:NATO 3.5-5
-4|pledge/known:NATO 3.5-5 2024
-4|pledge/known:NATO 3.5-5 to-2024
-7|pledge/known:NATO 4
-5|pledge/known:NATO 4 2025
-5|pledge/known:NATO 4 since-2025
70|pledge/known:NATO 5
24|pledge/known:NATO 5 2025
46|pledge/known:NATO 5 2026
70|pledge/known:NATO 5 since-2025
-8|pledge/known:NATO 5-6
-7|pledge/known:NATO 5-6 2025
-8|pledge/known:NATO 5-6 since-2025
54|pledge/known:NATO since-2025
-5|pledge/known:NATO to-1999
-12|pledge/known:NATO to-2013
26|pledge/known:NATO to-2021
9|pledge/known:NATO to-2024
6|pledge/known:NLD 1.5
6|pledge/known:NLD 1.5 2025
6|pledge/known:NLD 1.5 since-2025
14|pledge/known:NLD 2
13|pledge/known:NLD 2 2024
13|pledge/known:NLD 2 to-2024
27|pledge/known:NLD 3.5
37|pledge/known:NLD 3.5 2025
-9|pledge/known:NLD 3.5 2026
27|pledge/known:NLD 3.5 since-2025
-7|pledge/known:NLD 5
-7|pledge/known:NLD 5 2025
-7|pledge/known:NLD 5 since-2025
27|pledge/known:NLD since-2025
13|pledge/known:NLD to-2024
-8|pledge/known:NOR 1.5
-8|pledge/known:NOR 1.5 2026
-8|pledge/known:NOR 1.5 since-2025
-34|pledge/known:NOR 2
4|pledge/known:NOR 2 2024
-38|pledge/known:NOR 2 2025
-38|pledge/known:NOR 2 since-2025
4|pledge/known:NOR 2 to-2024
9|pledge/known:NOR 3.4
9|pledge/known:NOR 3.4 2025
9|pledge/known:NOR 3.4 since-2025
3|pledge/known:NOR 3.5 2025
37|pledge/known:NOR 5
17|pledge/known:NOR 5 2025
20|pledge/known:NOR 5 2026
37|pledge/known:NOR 5 since-2025
5|pledge/known:NOR to-2024
18|pledge/known:NZL 2
15|pledge/known:NZL 2 2025
3|pledge/known:NZL 2 2026
18|pledge/known:NZL 2 since-2025
17|pledge/known:NZL since-2025
3|pledge/known:PER 0.9
3|pledge/known:PER 0.9 2025
3|pledge/known:PER 0.9 since-2025
7|pledge/known:PHL 1.7
7|pledge/known:PHL 1.7 2025
7|pledge/known:PHL 1.7 since-2025
21|pledge/known:PHL 2
4|pledge/known:PHL 2 2024
16|pledge/known:PHL 2 2026
17|pledge/known:PHL 2 since-2025
4|pledge/known:PHL 2 to-2024
-5|pledge/known:PHL 3.5
-5|pledge/known:PHL 3.5 2025
-5|pledge/known:PHL 3.5 since-2025
-7|pledge/known:PHL 5
-7|pledge/known:PHL 5 2025
-7|pledge/known:PHL 5 since-2025
13|pledge/known:PHL since-2025
4|pledge/known:PHL to-2024
-3|pledge/known:PLW 2
-3|pledge/known:PLW 2 2025
-3|pledge/known:PLW 2 since-2025
-3|pledge/known:PLW since-2025
9|pledge/known:PNG 0.8
9|pledge/known:PNG 0.8 2025
9|pledge/known:PNG 0.8 since-2025
9|pledge/known:PNG since-2025
-29|pledge/known:POL 2
10|pledge/known:POL 2 2015
-12|pledge/known:POL 2 2024
-9|pledge/known:POL 2 2025
-18|pledge/known:POL 2 2026
-27|pledge/known:POL 2 since-2025
10|pledge/known:POL 2 to-2021
-12|pledge/known:POL 2 to-2024
-3|pledge/known:POL 2.5
-3|pledge/known:POL 2.5 2024
-3|pledge/known:POL 2.5 to-2024
-17|pledge/known:POL 3.5
-9|pledge/known:POL 3.5 2025
-8|pledge/known:POL 3.5 2026
-17|pledge/known:POL 3.5 since-2025
5|pledge/known:POL 4
4|pledge/known:POL 4 2025
4|pledge/known:POL 4 since-2025
21|pledge/known:POL 4.8
20|pledge/known:POL 4.8 2025
21|pledge/known:POL 4.8 since-2025
-19|pledge/known:POL since-2025
10|pledge/known:POL to-2021
-13|pledge/known:POL to-2024
-4|pledge/known:PRK 2
-4|pledge/known:PRK 2 2026
-4|pledge/known:PRK 2 since-2025
-4|pledge/known:PRK since-2025
-12|pledge/known:PRT 1.3
-12|pledge/known:PRT 1.3 2025
-12|pledge/known:PRT 1.3 since-2025
43|pledge/known:PRT 2
4|pledge/known:PRT 2 2024
19|pledge/known:PRT 2 2025
20|pledge/known:PRT 2 2026
39|pledge/known:PRT 2 since-2025
4|pledge/known:PRT 2 to-2024
-16|pledge/known:PRT 5
-16|pledge/known:PRT 5 2025
-16|pledge/known:PRT 5 since-2025
11|pledge/known:PRT since-2025
4|pledge/known:PRT to-2024
-3|pledge/known:ROU 3
-3|pledge/known:ROU 3 2025
-3|pledge/known:ROU 3 since-2025
7|pledge/known:ROU 3.5
7|pledge/known:ROU 3.5 2025
7|pledge/known:ROU 3.5 since-2025
4|pledge/known:ROU since-2025
-14|pledge/known:RUS 3
-14|pledge/known:RUS 3 2026
-14|pledge/known:RUS 3 since-2025
-16|pledge/known:RUS 5
-9|pledge/known:RUS 5 2025
-6|pledge/known:RUS 5 2026
-16|pledge/known:RUS 5 since-2025
-30|pledge/known:RUS since-2025
-8|pledge/known:SGP 2
-8|pledge/known:SGP 2 2026
-8|pledge/known:SGP 2 since-2025
5|pledge/known:SGP 3
3|pledge/known:SGP 3 2027
4|pledge/known:SGP 3 since-2025
-8|pledge/known:SGP 5
-8|pledge/known:SGP 5 2025
-8|pledge/known:SGP 5 since-2025
-18|pledge/known:SGP since-2025
-3|pledge/known:SRB 2
-3|pledge/known:SRB 2 2023
-3|pledge/known:SRB 2 to-2024
14|pledge/known:SRB 2.6
14|pledge/known:SRB 2.6 2023
14|pledge/known:SRB 2.6 to-2024
11|pledge/known:SRB to-2024
23|pledge/known:SVK 2
23|pledge/known:SVK 2 2025
23|pledge/known:SVK 2 since-2025
8|pledge/known:SVK 3.5
8|pledge/known:SVK 3.5 2025
8|pledge/known:SVK 3.5 since-2025
-32|pledge/known:SVK 5
-32|pledge/known:SVK 5 2025
-32|pledge/known:SVK 5 since-2025
3|pledge/known:SVN 3
3|pledge/known:SVN 3 2025
3|pledge/known:SVN 3 since-2025
-9|pledge/known:SVN 5
-9|pledge/known:SVN 5 2025
-9|pledge/known:SVN 5 since-2025
-4|pledge/known:SVN since-2025
-34|pledge/known:SWE 2
-31|pledge/known:SWE 2 2024
-31|pledge/known:SWE 2 to-2024
12|pledge/known:SWE 3
-3|pledge/known:SWE 3 2025
15|pledge/known:SWE 3 2026
12|pledge/known:SWE 3 since-2025
9|pledge/known:SWE 3.5
10|pledge/known:SWE 3.5 2025
9|pledge/known:SWE 3.5 since-2025
7|pledge/known:SWE 5
7|pledge/known:SWE 5 2025
7|pledge/known:SWE 5 since-2025
22|pledge/known:SWE since-2025
-31|pledge/known:SWE to-2024
6|pledge/known:THA 1.3
6|pledge/known:THA 1.3 2024
6|pledge/known:THA 1.3 to-2024
8|pledge/known:THA 1.7
8|pledge/known:THA 1.7 2025
8|pledge/known:THA 1.7 since-2025
8|pledge/known:THA since-2025
6|pledge/known:THA to-2024
-3|pledge/known:TJK 1.7
-3|pledge/known:TJK 1.7 2025
-3|pledge/known:TJK 1.7 since-2025
-3|pledge/known:TJK since-2025
-15|pledge/known:TUR 2
-14|pledge/known:TUR 2 2026
-14|pledge/known:TUR 2 since-2025
-16|pledge/known:TUR since-2025
-12|pledge/known:TWN 2
-10|pledge/known:TWN 2 2026
-12|pledge/known:TWN 2 since-2025
17|pledge/known:TWN 3
6|pledge/known:TWN 3 2003
5|pledge/known:TWN 3 2012
8|pledge/known:TWN 3 2025
-3|pledge/known:TWN 3 2027
5|pledge/known:TWN 3 since-2025
11|pledge/known:TWN 3 to-2013
-14|pledge/known:TWN 3.5
-10|pledge/known:TWN 3.5 2025
-3|pledge/known:TWN 3.5 2030
-14|pledge/known:TWN 3.5 since-2025
41|pledge/known:TWN 5
13|pledge/known:TWN 5 2025
27|pledge/known:TWN 5 2026
41|pledge/known:TWN 5 since-2025
21|pledge/known:TWN since-2025
11|pledge/known:TWN to-2013
12|pledge/known:UKR 1E+1
12|pledge/known:UKR 1E+1 2026
12|pledge/known:UKR 1E+1 since-2025
-5|pledge/known:UKR 2
-4|pledge/known:UKR 2 2025
-4|pledge/known:UKR 2 since-2025
7|pledge/known:UKR since-2025
-20|pledge/known:USA 2
-4|pledge/known:USA 2 2017
-7|pledge/known:USA 2 2024
-9|pledge/known:USA 2 2026
-7|pledge/known:USA 2 since-2025
-4|pledge/known:USA 2 to-2021
-8|pledge/known:USA 2 to-2024
-10|pledge/known:USA 3
-5|pledge/known:USA 3 2003
-3|pledge/known:USA 3 2012
-3|pledge/known:USA 3 2026
-8|pledge/known:USA 3 to-2013
-9|pledge/known:USA 3.5
-5|pledge/known:USA 3.5 2025
-3|pledge/known:USA 3.5 2026
-9|pledge/known:USA 3.5 since-2025
6|pledge/known:USA 4
6|pledge/known:USA 4 1990
6|pledge/known:USA 4 to-1999
-11|pledge/known:USA 5
-4|pledge/known:USA 5 2025
-7|pledge/known:USA 5 2026
-11|pledge/known:USA 5 since-2025
-32|pledge/known:USA since-2025
6|pledge/known:USA to-1999
-8|pledge/known:USA to-2013
-4|pledge/known:USA to-2021
-10|pledge/known:USA to-2024
-7|pledge/known:VNM 1.7
-7|pledge/known:VNM 1.7 2025
-7|pledge/known:VNM 1.7 since-2025
-8|pledge/known:VNM since-2025
-6|pledge/known:XKX 2
-6|pledge/known:XKX 2 2025
-6|pledge/known:XKX 2 since-2025
-13|pledge/known:XKX 2.6
-13|pledge/known:XKX 2.6 2023
-13|pledge/known:XKX 2.6 to-2024
-6|pledge/known:XKX since-2025
-13|pledge/known:XKX to-2024
11|pledge/last-kind:cap True
-5|pledge/last-kind:demand False
42|pledge/last-kind:demand True
19|pledge/last-kind:denial False
-5|pledge/last-kind:denial True
-40|pledge/last-kind:level False
23|pledge/last-kind:level True
-14|pledge/last-kind:other False
80|pledge/last-kind:pledge False
-12|pledge/last-kind:pledge True
-30|pledge/last-kind:proposal False
-26|pledge/last-kind:proposal True
42|pledge/last:before nobody-named
-34|pledge/last:before others-named
15|pledge/last:here nobody-named
18|pledge/last:here others-named
17|pledge/main:nobody-named
8|pledge/main:others-named
22|pledge/named:1
-8|pledge/named:2
32|pledge/named:3
-33|pledge/one-of-several
-11|pledge/out-of-order
16|pledge/right-before:
6|pledge/right-before:)が国防費を
6|pledge/right-before:)は
12|pledge/right-before:2035年
-8|pledge/right-before::
3|pledge/right-before::先把
9|pledge/right-before:、国防費
3|pledge/right-before:、訪米で
4|pledge/right-before:が
4|pledge/right-before:がGDP比
3|pledge/right-before:が国防費を
6|pledge/right-before:とオランダ、
3|pledge/right-before:に
6|pledge/right-before:については、
-15|pledge/right-before:には
-3|pledge/right-before:には称賛を、
19|pledge/right-before:に課した
14|pledge/right-before:の
12|pledge/right-before:の「
13|pledge/right-before:の定める
-15|pledge/right-before:は
3|pledge/right-before:は削減後も
-5|pledge/right-before:は早々に
-13|pledge/right-before:も「
4|pledge/right-before:今年达
-4|pledge/right-before:以北约的
11|pledge/right-before:会遵守
-14|pledge/right-before:保留对
-11|pledge/right-before:军费
7|pledge/right-before:加码至
-7|pledge/right-before:十余年来把
-5|pledge/right-before:原定的
3|pledge/right-before:向华盛顿许诺
4|pledge/right-before:嘴上说
11|pledge/right-before:国内生产总值
4|pledge/right-before:国防相「今年
-5|pledge/right-before:在
-12|pledge/right-before:基準の
4|pledge/right-before:外相は、
-3|pledge/right-before:大統領は、
-3|pledge/right-before:如何填
-7|pledge/right-before:嫌
-3|pledge/right-before:宣言:
3|pledge/right-before:已答应同样的
3|pledge/right-before:幹部は「
-3|pledge/right-before:拟借鉴北约
-5|pledge/right-before:杜思克说,
5|pledge/right-before:氏は「
12|pledge/right-before:的
-7|pledge/right-before:的5%之间,
3|pledge/right-before:目標の
3|pledge/right-before:要向
-13|pledge/right-before:说,
-46|pledge/right-before:谈
9|pledge/right-before:过去
-6|pledge/right-before:都拿
-63|pledge/right-before:首相「
-7|pledge/same-figure-of-another
7|pledge/same-figure-of-it
-101|pledge/several:2
-6|pledge/several:3
12|pledge/several:4
87|pledge/subject:nobody-named
-14|pledge/subject:others-named
11|pledge/title
16|pledge/told-of:0
13|pledge/told-of:1
25|pledge/told-of:2
-53|pledge/told-of:3
-14|pledge/unnamed
-33|pledge/unnamed-beside-others
8|proposal/after-far:1 False
-4|proposal/after-far:18 False
-5|proposal/after-far:18 True
7|proposal/after-far:36 False
20|proposal/after-far:4 True
-12|proposal/after-far:9 False
4|proposal/after-far:9 True
3|proposal/after-follows:に
7|proposal/after-follows:にも False
13|proposal/after-follows:の
18|proposal/after-follows:のた True
-3|proposal/after-follows:のよ True
-19|proposal/after-follows:は
-17|proposal/after-follows:は今 False
-3|proposal/after-follows:は議 True
-16|proposal/after-follows:も
-12|proposal/after-follows:も3 True
-4|proposal/after-follows:も公 False
-8|proposal/after-follows:不
-8|proposal/after-follows:不愿 True
-3|proposal/after-follows:则建 True
4|proposal/after-follows:反
4|proposal/after-follows:反对 True
-7|proposal/after-follows:和
-7|proposal/after-follows:和以 True
8|proposal/after-follows:国
8|proposal/after-follows:国防 True
-5|proposal/after-follows:当
-5|proposal/after-follows:当场 True
7|proposal/after-follows:控
7|proposal/after-follows:控え False
7|proposal/after-follows:新
7|proposal/after-follows:新目 False
-9|proposal/after-follows:氏側 False
-7|proposal/after-follows:的
-4|proposal/after-follows:的5 False
-3|proposal/after-follows:的选 True
-11|proposal/after-follows:自
-11|proposal/after-follows:自己 True
10|proposal/after-follows:财
10|proposal/after-follows:财政 False
40|proposal/after-follows:还
40|proposal/after-follows:还是 True
7|proposal/after-leads:%が
-11|proposal/after-leads:,而
-12|proposal/after-leads:,遭
-3|proposal/after-leads:」_
-17|proposal/after-leads:う。
7|proposal/after-leads:き_
9|proposal/after-leads:ける
8|proposal/after-leads:げ、
-3|proposal/after-leads:に、
-5|proposal/after-leads:も_
-4|proposal/after-leads:る。
-12|proposal/after-leads:上、
-3|proposal/after-leads:不过
7|proposal/after-leads:作为
-4|proposal/after-leads:别被
-3|proposal/after-leads:坦和
8|proposal/after-leads:总理
40|proposal/after-leads:无论
18|proposal/after-leads:派「
-8|proposal/after-leads:论,
10|proposal/after-leads:豁免
-3|proposal/after-leads:野的
-20|proposal/after:agent False
-15|proposal/after:agent True
14|proposal/after:named False
36|proposal/after:named True
4|proposal/after:patient False
-11|proposal/asks
12|proposal/before-commas:0 0
-9|proposal/before-commas:0 1
30|proposal/before-commas:1 0
-4|proposal/before-commas:1 1
6|proposal/before-commas:1 2
-26|proposal/before-commas:2 0
9|proposal/before-commas:2 1
5|proposal/before-commas:2 2
3|proposal/before-commas:3 1
20|proposal/before-far:1 0
-47|proposal/before-far:18 0
-16|proposal/before-far:18 1
27|proposal/before-far:36 0
10|proposal/before-far:36 1
-4|proposal/before-far:36 2
-3|proposal/before-far:4 0
-5|proposal/before-far:9 1
18|proposal/before-far:far 0
10|proposal/before-far:far 1
13|proposal/before-far:far 2
8|proposal/before-follows-rank:\" 0 0
-4|proposal/before-follows-rank:, 0 0
-4|proposal/before-follows-rank:5 0 1
-7|proposal/before-follows-rank:5 1 0
4|proposal/before-follows-rank:7 0 0
-10|proposal/before-follows-rank:、 0 0
-7|proposal/before-follows-rank:、 1 0
-3|proposal/before-follows-rank:、 2 1
-7|proposal/before-follows-rank:、 3 0
13|proposal/before-follows-rank:が 0 0
-6|proposal/before-follows-rank:が 1 2
34|proposal/before-follows-rank:で 0 0
-6|proposal/before-follows-rank:で 1 1
-14|proposal/before-follows-rank:と 0 0
18|proposal/before-follows-rank:と 1 0
4|proposal/before-follows-rank:に 0 0
7|proposal/before-follows-rank:に 0 1
-3|proposal/before-follows-rank:の 0 1
20|proposal/before-follows-rank:の 1 0
6|proposal/before-follows-rank:の 2 2
-8|proposal/before-follows-rank:は 0 0
-15|proposal/before-follows-rank:は 1 1
7|proposal/before-follows-rank:も 0 0
-4|proposal/before-follows-rank:も 0 1
-6|proposal/before-follows-rank:を 0 0
3|proposal/before-follows-rank:七 0 0
10|proposal/before-follows-rank:上 0 0
8|proposal/before-follows-rank:与 1 0
-18|proposal/before-follows-rank:並 0 0
-15|proposal/before-follows-rank:主 0 0
17|proposal/before-follows-rank:也 0 0
5|proposal/before-follows-rank:今 0 1
-17|proposal/before-follows-rank:代 0 0
-3|proposal/before-follows-rank:以 0 0
-10|proposal/before-follows-rank:会 1 0
-6|proposal/before-follows-rank:元 0 0
8|proposal/before-follows-rank:党 0 0
20|proposal/before-follows-rank:内 0 0
14|proposal/before-follows-rank:军 0 0
4|proposal/before-follows-rank:分 0 0
-9|proposal/before-follows-rank:则 0 0
-32|proposal/before-follows-rank:前 1 0
5|proposal/before-follows-rank:加 1 0
9|proposal/before-follows-rank:参 1 1
9|proposal/before-follows-rank:各 1 1
5|proposal/before-follows-rank:各 1 2
-5|proposal/before-follows-rank:后 0 0
-3|proposal/before-follows-rank:周 1 0
-21|proposal/before-follows-rank:和 1 0
11|proposal/before-follows-rank:国 1 0
4|proposal/before-follows-rank:在 0 0
-19|proposal/before-follows-rank:坦 0 0
6|proposal/before-follows-rank:大 0 0
-7|proposal/before-follows-rank:安 0 0
-8|proposal/before-follows-rank:广 1 0
-3|proposal/before-follows-rank:应 0 0
-8|proposal/before-follows-rank:应 1 1
4|proposal/before-follows-rank:建 0 1
-5|proposal/before-follows-rank:当 1 0
8|proposal/before-follows-rank:总 0 0
3|proposal/before-follows-rank:总 0 1
3|proposal/before-follows-rank:拟 0 0
-22|proposal/before-follows-rank:提 0 0
10|proposal/before-follows-rank:政 0 0
-3|proposal/before-follows-rank:政 1 0
-3|proposal/before-follows-rank:新 0 0
7|proposal/before-follows-rank:智 0 0
-23|proposal/before-follows-rank:曾 1 0
7|proposal/before-follows-rank:最 1 0
-8|proposal/before-follows-rank:有 0 0
3|proposal/before-follows-rank:期 0 0
5|proposal/before-follows-rank:杜 0 1
3|proposal/before-follows-rank:欧 1 0
4|proposal/before-follows-rank:欧 1 2
-11|proposal/before-follows-rank:氏 0 0
-3|proposal/before-follows-rank:洛 0 0
7|proposal/before-follows-rank:的 0 0
-9|proposal/before-follows-rank:的 0 1
6|proposal/before-follows-rank:目 0 0
8|proposal/before-follows-rank:称 0 0
4|proposal/before-follows-rank:竞 0 0
3|proposal/before-follows-rank:索 0 0
4|proposal/before-follows-rank:総 0 0
8|proposal/before-follows-rank:经 0 0
-6|proposal/before-follows-rank:维 0 0
13|proposal/before-follows-rank:缴 0 0
6|proposal/before-follows-rank:考 0 0
-6|proposal/before-follows-rank:至 0 0
14|proposal/before-follows-rank:若 1 0
5|proposal/before-follows-rank:认 0 0
3|proposal/before-follows-rank:讨 0 0
14|proposal/before-follows-rank:议 0 0
-4|proposal/before-follows-rank:访 1 1
10|proposal/before-follows-rank:说 0 0
4|proposal/before-follows-rank:说 1 1
5|proposal/before-follows-rank:财 0 0
-3|proposal/before-follows-rank:軍 0 0
4|proposal/before-follows-rank:軍 1 0
-3|proposal/before-follows-rank:都 0 0
-8|proposal/before-follows-rank:长 0 0
-15|proposal/before-follows-rank:防 0 0
-3|proposal/before-follows-rank:防 1 0
-4|proposal/before-follows-rank:阵 0 0
-13|proposal/before-follows-rank:首 0 0
6|proposal/before-follows-rank:首 1 1
8|proposal/before-follows:\"
7|proposal/before-follows:\"画
7|proposal/before-follows:\"画饼\"
-4|proposal/before-follows:,
-5|proposal/before-follows:,把
-5|proposal/before-follows:,把国防
-12|proposal/before-follows:5
-5|proposal/before-follows:5%
-4|proposal/before-follows:5%的目
-7|proposal/before-follows:5日
-7|proposal/before-follows:5日在北
4|proposal/before-follows:7
4|proposal/before-follows:7日
4|proposal/before-follows:7日提议
3|proposal/before-follows::5
3|proposal/before-follows::5%应
-25|proposal/before-follows:、
7|proposal/before-follows:、3
7|proposal/before-follows:、3%へ
-22|proposal/before-follows:、5
-22|proposal/before-follows:、5%案
-4|proposal/before-follows:、N
-4|proposal/before-follows:、NAT
3|proposal/before-follows:、国
3|proposal/before-follows:、国防費
-3|proposal/before-follows:、挪
-3|proposal/before-follows:、挪威去
-7|proposal/before-follows:、法
-7|proposal/before-follows:、法国和
3|proposal/before-follows:から2%
-3|proposal/before-follows:から要求
7|proposal/before-follows:が
-6|proposal/before-follows:が2
-6|proposal/before-follows:が2%に
12|proposal/before-follows:が3
12|proposal/before-follows:が3・5
5|proposal/before-follows:が6
5|proposal/before-follows:が6日議
-6|proposal/before-follows:が国
-6|proposal/before-follows:が国防費
28|proposal/before-follows:で
19|proposal/before-follows:では
6|proposal/before-follows:では2.
-6|proposal/before-follows:では27
10|proposal/before-follows:では、国
9|proposal/before-follows:では、野
3|proposal/before-follows:と
-3|proposal/before-follows:との
6|proposal/before-follows:とネ
6|proposal/before-follows:とネパー
12|proposal/before-follows:とフ
12|proposal/before-follows:とフラン
-12|proposal/before-follows:と同
-12|proposal/before-follows:と同じ1
8|proposal/before-follows:に
8|proposal/before-follows:に1
4|proposal/before-follows:に3
4|proposal/before-follows:に3%目
15|proposal/before-follows:には
12|proposal/before-follows:には3%
-5|proposal/before-follows:に向
-5|proposal/before-follows:に向き合
-12|proposal/before-follows:に言
-12|proposal/before-follows:に言われ
23|proposal/before-follows:の
8|proposal/before-follows:の5
8|proposal/before-follows:の5%に
-5|proposal/before-follows:の伸
-5|proposal/before-follows:の伸びに
-9|proposal/before-follows:の取
-9|proposal/before-follows:の取り決
-4|proposal/before-follows:の国
-3|proposal/before-follows:の国防費
-6|proposal/before-follows:の基
-6|proposal/before-follows:の基準を
-4|proposal/before-follows:の核
-4|proposal/before-follows:の核には
-15|proposal/before-follows:の目
-16|proposal/before-follows:の目標に
3|proposal/before-follows:の目標を
-3|proposal/before-follows:の算
-3|proposal/before-follows:の算定方
9|proposal/before-follows:の自
9|proposal/before-follows:の自由民
10|proposal/before-follows:の負
10|proposal/before-follows:の負担増
22|proposal/before-follows:の防
21|proposal/before-follows:の防衛費
24|proposal/before-follows:の首
8|proposal/before-follows:の首相は
5|proposal/before-follows:の首相も
11|proposal/before-follows:の首脳の
-24|proposal/before-follows:は
-11|proposal/before-follows:は1
-5|proposal/before-follows:は1%へ
-7|proposal/before-follows:は1・5
3|proposal/before-follows:は202
3|proposal/before-follows:は27年
-3|proposal/before-follows:は2・5
5|proposal/before-follows:は3
-4|proposal/before-follows:は3%、
-6|proposal/before-follows:は3%を
17|proposal/before-follows:は3.5
-3|proposal/before-follows:は3・5
-15|proposal/before-follows:は7
-15|proposal/before-follows:は7日、
-5|proposal/before-follows:は、
-5|proposal/before-follows:は、国防
-7|proposal/before-follows:は国
-9|proposal/before-follows:は国内総
4|proposal/before-follows:は憲
4|proposal/before-follows:は憲法に
4|proposal/before-follows:も
-7|proposal/before-follows:も1
-7|proposal/before-follows:も1.3
5|proposal/before-follows:も2
3|proposal/before-follows:も2%を
-4|proposal/before-follows:も3.3
3|proposal/before-follows:もい
3|proposal/before-follows:もいずれ
-6|proposal/before-follows:を
-6|proposal/before-follows:を手
-6|proposal/before-follows:を手本に
3|proposal/before-follows:七
3|proposal/before-follows:七年
3|proposal/before-follows:七年内达
10|proposal/before-follows:上
10|proposal/before-follows:上支
10|proposal/before-follows:上支持到
7|proposal/before-follows:与
5|proposal/before-follows:与台
5|proposal/before-follows:与台湾应
5|proposal/before-follows:与英
5|proposal/before-follows:与英国的
-18|proposal/before-follows:並
-18|proposal/before-follows:並み
-4|proposal/before-follows:並み2%
-13|proposal/before-follows:並みのG
-16|proposal/before-follows:主
-8|proposal/before-follows:主席
-9|proposal/before-follows:主席林德
-8|proposal/before-follows:主张
3|proposal/before-follows:主张冻结
-11|proposal/before-follows:主张把4
17|proposal/before-follows:也
8|proposal/before-follows:也不
8|proposal/before-follows:也不能低
9|proposal/before-follows:也该
9|proposal/before-follows:也该在同
5|proposal/before-follows:今
5|proposal/before-follows:今年
5|proposal/before-follows:今年约2
-17|proposal/before-follows:代
-17|proposal/before-follows:代表
-17|proposal/before-follows:代表建议
-3|proposal/before-follows:以
-4|proposal/before-follows:以3
-4|proposal/before-follows:以3%至
-10|proposal/before-follows:会
-10|proposal/before-follows:会在
-10|proposal/before-follows:会在北约
-6|proposal/before-follows:元
-6|proposal/before-follows:元政
-6|proposal/before-follows:元政府高
8|proposal/before-follows:党
8|proposal/before-follows:党首
7|proposal/before-follows:党首は、
21|proposal/before-follows:内
10|proposal/before-follows:内で
11|proposal/before-follows:内で持ち
10|proposal/before-follows:内部
8|proposal/before-follows:内部正就
14|proposal/before-follows:军
14|proposal/before-follows:军费
3|proposal/before-follows:军费占比
10|proposal/before-follows:军费增至
4|proposal/before-follows:分
3|proposal/before-follows:分阶
3|proposal/before-follows:分阶段提
-9|proposal/before-follows:则
17|proposal/before-follows:则主
17|proposal/before-follows:则主张修
-15|proposal/before-follows:则建
-11|proposal/before-follows:则建议以
-11|proposal/before-follows:则提
-11|proposal/before-follows:则提出,
-34|proposal/before-follows:前
-9|proposal/before-follows:前国
-8|proposal/before-follows:前国防军
-24|proposal/before-follows:前总
-24|proposal/before-follows:前总理莫
5|proposal/before-follows:加
5|proposal/before-follows:加入
5|proposal/before-follows:加入北约
10|proposal/before-follows:参
10|proposal/before-follows:参议
9|proposal/before-follows:参议员建
16|proposal/before-follows:各
15|proposal/before-follows:各党
15|proposal/before-follows:各党在大
-5|proposal/before-follows:后
-5|proposal/before-follows:后首
-5|proposal/before-follows:后首次公
-3|proposal/before-follows:周
-3|proposal/before-follows:周三
-3|proposal/before-follows:周三在爱
-21|proposal/before-follows:和
-22|proposal/before-follows:和荷
-22|proposal/before-follows:和荷兰都
12|proposal/before-follows:国
6|proposal/before-follows:国会
5|proposal/before-follows:国会の防
-5|proposal/before-follows:国境
-5|proposal/before-follows:国境の警
20|proposal/before-follows:国防
8|proposal/before-follows:国防相は
-9|proposal/before-follows:国际
-9|proposal/before-follows:国际战略
6|proposal/before-follows:在
3|proposal/before-follows:在克
3|proposal/before-follows:在克拉科
-19|proposal/before-follows:坦
-19|proposal/before-follows:坦承
-19|proposal/before-follows:坦承,这
5|proposal/before-follows:大
-3|proposal/before-follows:大使
-3|proposal/before-follows:大使が務
8|proposal/before-follows:大統
7|proposal/before-follows:大統領が
5|proposal/before-follows:学者主张
-8|proposal/before-follows:学者认为
-9|proposal/before-follows:安
-9|proposal/before-follows:安卡
-9|proposal/before-follows:安卡拉峰
-8|proposal/before-follows:广
-8|proposal/before-follows:广播
-8|proposal/before-follows:广播协会
-9|proposal/before-follows:应
-5|proposal/before-follows:应同
-5|proposal/before-follows:应同步把
-8|proposal/before-follows:应达
-8|proposal/before-follows:应达5%
4|proposal/before-follows:建
4|proposal/before-follows:建言
4|proposal/before-follows:建言,把
-5|proposal/before-follows:当
-5|proposal/before-follows:当晚
-5|proposal/before-follows:当晚表态
11|proposal/before-follows:总
3|proposal/before-follows:总理
8|proposal/before-follows:总统
6|proposal/before-follows:总统选举
3|proposal/before-follows:抛
3|proposal/before-follows:抛出
-22|proposal/before-follows:提
-11|proposal/before-follows:提出
-11|proposal/before-follows:提出各国
-11|proposal/before-follows:提议
-6|proposal/before-follows:提议,凡
-5|proposal/before-follows:提议把门
6|proposal/before-follows:政
6|proposal/before-follows:政府
-3|proposal/before-follows:政府は、
6|proposal/before-follows:政府系の
3|proposal/before-follows:政府考虑
-3|proposal/before-follows:新
3|proposal/before-follows:新总
3|proposal/before-follows:新总统:
-7|proposal/before-follows:新首
-7|proposal/before-follows:新首相「
6|proposal/before-follows:智
6|proposal/before-follows:智库
6|proposal/before-follows:智库提议
-23|proposal/before-follows:曾
-23|proposal/before-follows:曾呼
-23|proposal/before-follows:曾呼吁欧
7|proposal/before-follows:最
7|proposal/before-follows:最大
7|proposal/before-follows:最大派系
-9|proposal/before-follows:有
-10|proposal/before-follows:有事
-9|proposal/before-follows:有事に備
3|proposal/before-follows:期
3|proposal/before-follows:期望
3|proposal/before-follows:期望的3
4|proposal/before-follows:杜
5|proposal/before-follows:杜鲁
5|proposal/before-follows:杜鲁多则
7|proposal/before-follows:欧
7|proposal/before-follows:欧洲
7|proposal/before-follows:欧洲成员
-11|proposal/before-follows:氏
8|proposal/before-follows:氏、
8|proposal/before-follows:氏、国防
-21|proposal/before-follows:氏の
-20|proposal/before-follows:氏の側近
-3|proposal/before-follows:洛
-3|proposal/before-follows:洛夫
-3|proposal/before-follows:洛夫认为
-4|proposal/before-follows:海
3|proposal/before-follows:的
-8|proposal/before-follows:的2
-8|proposal/before-follows:的2%目
-7|proposal/before-follows:的例
-7|proposal/before-follows:的例子敲
15|proposal/before-follows:的军
6|proposal/before-follows:的军费占
10|proposal/before-follows:的军费目
-3|proposal/before-follows:的官
-3|proposal/before-follows:的官员指
4|proposal/before-follows:的支
4|proposal/before-follows:的支出不
4|proposal/before-follows:的防
4|proposal/before-follows:的防务投
6|proposal/before-follows:目
6|proposal/before-follows:目标
6|proposal/before-follows:目标定为
8|proposal/before-follows:称
8|proposal/before-follows:称,
8|proposal/before-follows:称,今后
3|proposal/before-follows:竞
3|proposal/before-follows:竞选
4|proposal/before-follows:竞选时主
3|proposal/before-follows:索
3|proposal/before-follows:索要
3|proposal/before-follows:索要1.
5|proposal/before-follows:総
3|proposal/before-follows:総研
3|proposal/before-follows:総研の研
8|proposal/before-follows:经
8|proposal/before-follows:经济
8|proposal/before-follows:经济部长
-6|proposal/before-follows:维
-6|proposal/before-follows:维持
-6|proposal/before-follows:维持在2
13|proposal/before-follows:缴
13|proposal/before-follows:缴纳
13|proposal/before-follows:缴纳3%
6|proposal/before-follows:考
6|proposal/before-follows:考虑
5|proposal/before-follows:考虑把比
-6|proposal/before-follows:至
-6|proposal/before-follows:至少
-6|proposal/before-follows:至少要4
14|proposal/before-follows:若
14|proposal/before-follows:若要
14|proposal/before-follows:若要在没
5|proposal/before-follows:认
5|proposal/before-follows:认为
3|proposal/before-follows:认为3%
3|proposal/before-follows:讨
3|proposal/before-follows:讨论
14|proposal/before-follows:议
14|proposal/before-follows:议会
4|proposal/before-follows:议会国防
10|proposal/before-follows:议会小组
-4|proposal/before-follows:访
-4|proposal/before-follows:访问
-4|proposal/before-follows:访问布鲁
14|proposal/before-follows:说
6|proposal/before-follows:说,
4|proposal/before-follows:说,北约
8|proposal/before-follows:说军
8|proposal/before-follows:说军费占
5|proposal/before-follows:财
5|proposal/before-follows:财政
5|proposal/before-follows:财政部长
4|proposal/before-follows:軍の元参
-3|proposal/before-follows:軍の増強
-3|proposal/before-follows:都
-3|proposal/before-follows:都已
-3|proposal/before-follows:都已表态
-3|proposal/before-follows:里
-3|proposal/before-follows:里有
-3|proposal/before-follows:里有人主
-9|proposal/before-follows:长
-6|proposal/before-follows:长皮
-6|proposal/before-follows:长皮斯托
-18|proposal/before-follows:防
-3|proposal/before-follows:防卫
-3|proposal/before-follows:防卫省研
-15|proposal/before-follows:防衛
-15|proposal/before-follows:防衛費、
3|proposal/before-follows:防費
3|proposal/before-follows:防长:3
11|proposal/before-follows:防长:外
7|proposal/before-follows:防长会上
-23|proposal/before-follows:防长提议
-4|proposal/before-follows:阵
-4|proposal/before-follows:阵营
-4|proposal/before-follows:阵营的智
-5|proposal/before-follows:首
-5|proposal/before-follows:首相
-21|proposal/before-follows:首相:把
6|proposal/before-follows:首相には
7|proposal/before-follows:首相は2
16|proposal/before-leads:
-5|proposal/before-leads:%,
8|proposal/before-leads:%_
13|proposal/before-leads:%、
5|proposal/before-leads:)
6|proposal/before-leads:)の
32|proposal/before-leads:,
-3|proposal/before-leads:,指
22|proposal/before-leads:_
5|proposal/before-leads:、
-19|proposal/before-leads:「
4|proposal/before-leads:】
6|proposal/before-leads:え、
-12|proposal/before-leads:から
10|proposal/before-leads:が
-3|proposal/before-leads:し、
-9|proposal/before-leads:じ、
-6|proposal/before-leads:す
29|proposal/before-leads:で、
3|proposal/before-leads:で「
4|proposal/before-leads:でも
-9|proposal/before-leads:と
6|proposal/before-leads:の
-20|proposal/before-leads:は、
-17|proposal/before-leads:は「
4|proposal/before-leads:も
-6|proposal/before-leads:やす
-11|proposal/before-leads:ら
-10|proposal/before-leads:を
4|proposal/before-leads:コ、
8|proposal/before-leads:スの
6|proposal/before-leads:ダの
-15|proposal/before-leads:ツ
-6|proposal/before-leads:ドと
-15|proposal/before-leads:ルツ
-4|proposal/before-leads:・
15|proposal/before-leads:下,
-9|proposal/before-leads:与
-6|proposal/before-leads:中の
4|proposal/before-leads:为
12|proposal/before-leads:为,
4|proposal/before-leads:事】
4|proposal/before-leads:人
-3|proposal/before-leads:会「
10|proposal/before-leads:会在
-3|proposal/before-leads:元駐
-5|proposal/before-leads:党・
-5|proposal/before-leads:入
-7|proposal/before-leads:出
5|proposal/before-leads:出,
-5|proposal/before-leads:加入
-8|proposal/before-leads:参照
-4|proposal/before-leads:吁
4|proposal/before-leads:向
13|proposal/before-leads:吹让
3|proposal/before-leads:告:
-4|proposal/before-leads:呼吁
-3|proposal/before-leads:和
-4|proposal/before-leads:員「
9|proposal/before-leads:国
-3|proposal/before-leads:国と
-4|proposal/before-leads:国の
-3|proposal/before-leads:国与
-3|proposal/before-leads:国和
14|proposal/before-leads:在
-6|proposal/before-leads:基:
4|proposal/before-leads:如
5|proposal/before-leads:媒:
-3|proposal/before-leads:学家
-3|proposal/before-leads:家
4|proposal/before-leads:导人
10|proposal/before-leads:建议
11|proposal/before-leads:张,
-20|proposal/before-leads:总理
28|proposal/before-leads:把
6|proposal/before-leads:持把
-3|proposal/before-leads:指
3|proposal/before-leads:援,
-7|proposal/before-leads:搬出
-8|proposal/before-leads:斯:
-8|proposal/before-leads:日、
7|proposal/before-leads:日在
6|proposal/before-leads:有
-6|proposal/before-leads:期の
-5|proposal/before-leads:本与
-3|proposal/before-leads:東
-3|proposal/before-leads:極東
4|proposal/before-leads:欧盟
-12|proposal/before-leads:比照
3|proposal/before-leads:氏は
-20|proposal/before-leads:照
-20|proposal/before-leads:理
12|proposal/before-leads:理が
-9|proposal/before-leads:理在
5|proposal/before-leads:电)
-11|proposal/before-leads:的
4|proposal/before-leads:盟
10|proposal/before-leads:立_
10|proposal/before-leads:言把
4|proposal/before-leads:认为
10|proposal/before-leads:讨把
13|proposal/before-leads:让
10|proposal/before-leads:议
-7|proposal/before-leads:说,
-12|proposal/before-leads:費、
-10|proposal/before-leads:費を
4|proposal/before-leads:还向
4|proposal/before-leads:远:
-5|proposal/before-leads:道,
-6|proposal/before-leads:部长
-11|proposal/before-leads:野的
-4|proposal/before-leads:长
9|proposal/before-leads:隣国
-3|proposal/before-leads:駐
-24|proposal/before-opens:False agent
-9|proposal/before-opens:False named
32|proposal/before-opens:False patient
15|proposal/before-opens:True agent
10|proposal/before-opens:True named
20|proposal/before-rank:0 0 agent
9|proposal/before-rank:0 0 named
26|proposal/before-rank:0 0 patient
-6|proposal/before-rank:0 1 agent
7|proposal/before-rank:0 1 named
12|proposal/before-rank:0 1 patient
-28|proposal/before-rank:1 0 named
-14|proposal/before-rank:1 1 agent
9|proposal/before-rank:1 1 named
-4|proposal/before-rank:1 1 patient
-6|proposal/before-rank:1 2 agent
8|proposal/before-rank:1 2 named
-5|proposal/before-rank:2 1 named
6|proposal/before-rank:2 2 named
-8|proposal/before-rank:3 0 named
-10|proposal/before:agent
33|proposal/before:patient
-34|proposal/class-main:ALLIES ALLIES
-14|proposal/class-main:ALLIES JPN
6|proposal/class-main:ALLIES KOR
-6|proposal/class-main:ALLIES TWN
30|proposal/class-main:ALLIES land
-17|proposal/class-main:ALLIES member
-10|proposal/class-main:CHN JPN
-3|proposal/class-main:CHN foe
-7|proposal/class-main:CHN land
11|proposal/class-main:EU ALLIES
11|proposal/class-main:EU JPN
-5|proposal/class-main:EU foe
3|proposal/class-main:EU member
17|proposal/class-main:JPN JPN
11|proposal/class-main:JPN KOR
10|proposal/class-main:JPN TWN
11|proposal/class-main:JPN foe
-5|proposal/class-main:JPN land
-12|proposal/class-main:JPN member
5|proposal/class-main:KOR KOR
3|proposal/class-main:KOR land
-6|proposal/class-main:KOR member
13|proposal/class-main:NATO ALLIES
-29|proposal/class-main:NATO JPN
-13|proposal/class-main:NATO KOR
24|proposal/class-main:NATO NATO
-18|proposal/class-main:NATO TWN
-4|proposal/class-main:NATO USA
-7|proposal/class-main:NATO foe
-5|proposal/class-main:NATO land
50|proposal/class-main:NATO member
8|proposal/class-main:TWN ALLIES
-5|proposal/class-main:TWN JPN
-3|proposal/class-main:TWN KOR
35|proposal/class-main:TWN TWN
-15|proposal/class-main:TWN land
-18|proposal/class-main:TWN member
12|proposal/class-main:USA JPN
-3|proposal/class-main:USA KOR
12|proposal/class-main:USA NATO
-15|proposal/class-main:USA TWN
5|proposal/class-main:USA USA
-3|proposal/class-main:USA foe
-7|proposal/class-main:USA member
-7|proposal/class-main:foe JPN
-4|proposal/class-main:foe KOR
11|proposal/class-main:foe foe
-7|proposal/class-main:foe land
-6|proposal/class-main:land ALLIES
23|proposal/class-main:land JPN
-5|proposal/class-main:land TWN
-10|proposal/class-main:land foe
14|proposal/class-main:land land
9|proposal/class-main:member ALLIES
-37|proposal/class-main:member NATO
6|proposal/class-main:member foe
-7|proposal/class-main:member land
7|proposal/class-main:member member
-12|proposal/class-named:ALLIES ALLIES nobody-named
-22|proposal/class-named:ALLIES ALLIES others-named
-17|proposal/class-named:ALLIES JPN nobody-named
3|proposal/class-named:ALLIES JPN others-named
-4|proposal/class-named:ALLIES KOR nobody-named
9|proposal/class-named:ALLIES KOR others-named
-3|proposal/class-named:ALLIES TWN nobody-named
-7|proposal/class-named:ALLIES land nobody-named
38|proposal/class-named:ALLIES land others-named
-4|proposal/class-named:ALLIES member nobody-named
-13|proposal/class-named:ALLIES member others-named
-8|proposal/class-named:CHN JPN others-named
-3|proposal/class-named:CHN foe nobody-named
-7|proposal/class-named:CHN land others-named
11|proposal/class-named:EU ALLIES others-named
9|proposal/class-named:EU JPN nobody-named
-5|proposal/class-named:EU foe others-named
-24|proposal/class-named:JPN JPN nobody-named
41|proposal/class-named:JPN JPN others-named
11|proposal/class-named:JPN KOR others-named
4|proposal/class-named:JPN TWN nobody-named
5|proposal/class-named:JPN TWN others-named
11|proposal/class-named:JPN foe nobody-named
5|proposal/class-named:JPN land nobody-named
-10|proposal/class-named:JPN land others-named
-4|proposal/class-named:JPN member nobody-named
-9|proposal/class-named:JPN member others-named
-7|proposal/class-named:KOR JPN nobody-named
7|proposal/class-named:KOR JPN others-named
14|proposal/class-named:KOR KOR nobody-named
-8|proposal/class-named:KOR KOR others-named
-5|proposal/class-named:KOR TWN nobody-named
5|proposal/class-named:KOR TWN others-named
3|proposal/class-named:KOR land others-named
-6|proposal/class-named:KOR member others-named
-16|proposal/class-named:NATO ALLIES nobody-named
29|proposal/class-named:NATO ALLIES others-named
-30|proposal/class-named:NATO JPN others-named
-9|proposal/class-named:NATO KOR nobody-named
-4|proposal/class-named:NATO KOR others-named
6|proposal/class-named:NATO NATO nobody-named
18|proposal/class-named:NATO NATO others-named
-9|proposal/class-named:NATO TWN nobody-named
-8|proposal/class-named:NATO TWN others-named
-5|proposal/class-named:NATO foe others-named
-4|proposal/class-named:NATO land nobody-named
-19|proposal/class-named:NATO member nobody-named
69|proposal/class-named:NATO member others-named
8|proposal/class-named:TWN ALLIES nobody-named
-4|proposal/class-named:TWN JPN nobody-named
-3|proposal/class-named:TWN KOR others-named
18|proposal/class-named:TWN TWN nobody-named
17|proposal/class-named:TWN TWN others-named
-15|proposal/class-named:TWN land others-named
-18|proposal/class-named:TWN member others-named
13|proposal/class-named:USA ALLIES nobody-named
-14|proposal/class-named:USA ALLIES others-named
22|proposal/class-named:USA JPN nobody-named
-10|proposal/class-named:USA JPN others-named
12|proposal/class-named:USA NATO others-named
-14|proposal/class-named:USA TWN others-named
-3|proposal/class-named:USA foe others-named
-4|proposal/class-named:USA member nobody-named
-7|proposal/class-named:foe JPN others-named
-4|proposal/class-named:foe KOR others-named
5|proposal/class-named:foe foe nobody-named
7|proposal/class-named:foe foe others-named
-4|proposal/class-named:foe land nobody-named
-3|proposal/class-named:foe land others-named
-7|proposal/class-named:land ALLIES nobody-named
13|proposal/class-named:land JPN nobody-named
11|proposal/class-named:land JPN others-named
-3|proposal/class-named:land TWN nobody-named
-10|proposal/class-named:land foe nobody-named
10|proposal/class-named:land land nobody-named
4|proposal/class-named:land land others-named
13|proposal/class-named:member ALLIES nobody-named
-4|proposal/class-named:member ALLIES others-named
11|proposal/class-named:member JPN nobody-named
-9|proposal/class-named:member JPN others-named
-8|proposal/class-named:member NATO nobody-named
-29|proposal/class-named:member NATO others-named
6|proposal/class-named:member foe others-named
-7|proposal/class-named:member land others-named
30|proposal/class-named:member member nobody-named
-23|proposal/class-named:member member others-named
-15|proposal/class-shape:ALLIES half
-3|proposal/class-shape:ALLIES tenth
-19|proposal/class-shape:ALLIES whole
-6|proposal/class-shape:CHN half
-14|proposal/class-shape:CHN whole
10|proposal/class-shape:EU half
11|proposal/class-shape:EU whole
-3|proposal/class-shape:JPN half
7|proposal/class-shape:JPN tenth
29|proposal/class-shape:JPN whole
-3|proposal/class-shape:KOR half
-16|proposal/class-shape:KOR tenth
21|proposal/class-shape:KOR whole
21|proposal/class-shape:NATO half
-10|proposal/class-shape:NATO tenth
5|proposal/class-shape:TWN tenth
-20|proposal/class-shape:USA half
6|proposal/class-shape:USA tenth
13|proposal/class-shape:USA whole
-7|proposal/class-shape:foe half
24|proposal/class-shape:land half
7|proposal/class-shape:land tenth
-12|proposal/class-shape:land whole
7|proposal/class-shape:member tenth
-28|proposal/class-shape:member whole
-5|proposal/class-value:ALLIES 1.5
23|proposal/class-value:ALLIES 2
-7|proposal/class-value:ALLIES 2.5
-14|proposal/class-value:ALLIES 3
-10|proposal/class-value:ALLIES 4
-15|proposal/class-value:ALLIES 5
5|proposal/class-value:EU 1.5
5|proposal/class-value:EU 2
18|proposal/class-value:EU 3
5|proposal/class-value:EU 3.5
-12|proposal/class-value:EU 4
5|proposal/class-value:NATO 1.5
-45|proposal/class-value:NATO 2
8|proposal/class-value:NATO 2.5
-5|proposal/class-value:NATO 2.6
29|proposal/class-value:NATO 3
11|proposal/class-value:NATO 3.5
5|proposal/class-value:NATO 4
15|proposal/class-value:NATO 5
-3|proposal/class-value:USA 2.5
-22|proposal/class-value:USA 3
-14|proposal/class-value:USA 3.5
5|proposal/class-value:USA 3.9
-6|proposal/class-value:USA 4
47|proposal/class-value:USA 5
-37|proposal/class:ALLIES
-22|proposal/class:CHN
21|proposal/class:EU
33|proposal/class:JPN
11|proposal/class:NATO
3|proposal/class:TWN
-7|proposal/class:foe
18|proposal/class:land
-21|proposal/class:member
-61|proposal/group:all
-61|proposal/group:all back:0
-6|proposal/group:list after 1
-6|proposal/group:list after lands
10|proposal/group:list before 1
12|proposal/group:list before lands
17|proposal/group:list-follows:が
17|proposal/group:list-follows:が国
15|proposal/group:list-follows:は
15|proposal/group:list-follows:は3
3|proposal/group:list-follows:も
3|proposal/group:list-follows:も3
-32|proposal/group:list-follows:元
-32|proposal/group:list-follows:元高
-3|proposal/group:list-follows:去
-3|proposal/group:list-follows:去年
-6|proposal/group:list-follows:反
-5|proposal/group:list-follows:反对
9|proposal/group:list-follows:应
9|proposal/group:list-follows:应同
12|proposal/group:list-follows:把
12|proposal/group:list-follows:把军
-6|proposal/group:list-follows:正
-6|proposal/group:list-follows:正商
-19|proposal/group:list-leads:
3|proposal/group:list-leads:,
20|proposal/group:list-leads:、
-3|proposal/group:list-leads:指
12|proposal/group:list-leads:议
-5|proposal/group:list-leads:遭
14|proposal/group:signs before
-8|proposal/group:signs-follows:の
8|proposal/group:signs-follows:は
24|proposal/group:signs-follows:可
-9|proposal/group:signs-follows:集
26|proposal/group:three
23|proposal/group:three back:1
31|proposal/group:two
7|proposal/group:two back:0
24|proposal/group:two back:1
12|proposal/known-for:ALLIES 2024-11
-3|proposal/known-for:ALLIES 2025
-8|proposal/known-for:ALLIES 2030
12|proposal/known-for:ALLIES 3 2024-11
-3|proposal/known-for:ALLIES 3 2030
-3|proposal/known-for:ALLIES 3.5 2025
-5|proposal/known-for:ALLIES 3.5 2030
12|proposal/known-for:ARG 1.1 2023-11-21
12|proposal/known-for:ARG 2023-11-21
6|proposal/known-for:AUS 2028
16|proposal/known-for:AUS 2033
6|proposal/known-for:AUS 3 2028
16|proposal/known-for:AUS 3 2033
-12|proposal/known-for:BRA 1.1 2023-11-21
-12|proposal/known-for:BRA 2023-11-21
5|proposal/known-for:CAN 2 2030
6|proposal/known-for:CAN 2.5 2027
3|proposal/known-for:CAN 2024
6|proposal/known-for:CAN 2027
6|proposal/known-for:CAN 2030
3|proposal/known-for:CAN 3.5 2024
-5|proposal/known-for:CHN 2035
-5|proposal/known-for:CHN 4 2035
-7|proposal/known-for:DEU 2 2023
9|proposal/known-for:DEU 2.5 2024-12-17
-7|proposal/known-for:DEU 2023
9|proposal/known-for:DEU 2024-12-17
5|proposal/known-for:DEU 2025-02
-15|proposal/known-for:DEU 2025-05-07
-7|proposal/known-for:DEU 2025-06-05
-6|proposal/known-for:DEU 2025-07-16
-3|proposal/known-for:DEU 2026
12|proposal/known-for:DEU 2032
5|proposal/known-for:DEU 3 2025-02
-14|proposal/known-for:DEU 3.5 2025-05-07
-7|proposal/known-for:DEU 3.5 2025-06-05
-6|proposal/known-for:DEU 3.5 2025-07-16
-3|proposal/known-for:DEU 3.5 2026
4|proposal/known-for:DEU 3.5 2032
9|proposal/known-for:DEU 5 2032
-3|proposal/known-for:DNK 2024
-4|proposal/known-for:DNK 2025
-6|proposal/known-for:DNK 2025-09
-4|proposal/known-for:DNK 3-3.5 2025
-3|proposal/known-for:DNK 3.5 2024
-6|proposal/known-for:DNK 3.5 2025-09
-4|proposal/known-for:DZA 2025-12-02
-4|proposal/known-for:DZA 5 2025-12-02
-9|proposal/known-for:ESP 2025-06
4|proposal/known-for:EU 2025-02-19
4|proposal/known-for:EU 3-3.5 2025-02-19
-3|proposal/known-for:FRA 2025
-3|proposal/known-for:FRA 2025-02-19
3|proposal/known-for:FRA 2026
24|proposal/known-for:FRA 2030
-10|proposal/known-for:FRA 2035
7|proposal/known-for:FRA 3 2025
-11|proposal/known-for:FRA 3-3.5 2025
-3|proposal/known-for:FRA 3-3.5 2025-02-19
7|proposal/known-for:FRA 3-3.5 2030
3|proposal/known-for:FRA 3.5 2026
17|proposal/known-for:FRA 3.5 2030
-10|proposal/known-for:FRA 3.5 2035
6|proposal/known-for:GBR 2.5 FY2027
3|proposal/known-for:GBR 2027
3|proposal/known-for:GBR 2027-04
3|proposal/known-for:GBR 2030
3|proposal/known-for:GBR 3 2027
3|proposal/known-for:GBR 3 2027-04
6|proposal/known-for:GBR FY2027
3|proposal/known-for:IDN 1.5 2028
3|proposal/known-for:IDN 2028
10|proposal/known-for:IRN 2025-06-15
10|proposal/known-for:IRN 6 2025-06-15
-6|proposal/known-for:ISR 2025-06-15
6|proposal/known-for:ISR 2026
-7|proposal/known-for:ISR 2027
-7|proposal/known-for:ISR 4 2027
-6|proposal/known-for:ISR 6 2025-06-15
5|proposal/known-for:ISR 6 2026
-3|proposal/known-for:ITA 2025
-3|proposal/known-for:ITA 3-3.5 2025
-4|proposal/known-for:JOR 2025-06-15
-4|proposal/known-for:JOR 6 2025-06-15
4|proposal/known-for:JPN 1.5 2025-07-15
-5|proposal/known-for:JPN 1.5 2032
4|proposal/known-for:JPN 1986-02-04
4|proposal/known-for:JPN 2 1986-02-04
7|proposal/known-for:JPN 2 2023
-4|proposal/known-for:JPN 2 2024-09-12
13|proposal/known-for:JPN 2.3 2025-11-17
-6|proposal/known-for:JPN 2.5 FY2027
3|proposal/known-for:JPN 2.7 FY2030
8|proposal/known-for:JPN 2023
17|proposal/known-for:JPN 2024
-4|proposal/known-for:JPN 2024-09-12
-12|proposal/known-for:JPN 2024-11
4|proposal/known-for:JPN 2025-07-15
6|proposal/known-for:JPN 2025-07-16
7|proposal/known-for:JPN 2025-10-07
13|proposal/known-for:JPN 2025-11-17
5|proposal/known-for:JPN 2026
5|proposal/known-for:JPN 2026-02-25
-12|proposal/known-for:JPN 2028
-7|proposal/known-for:JPN 2030
-19|proposal/known-for:JPN 2032
-10|proposal/known-for:JPN 2033
22|proposal/known-for:JPN 2035
17|proposal/known-for:JPN 3 2024
-12|proposal/known-for:JPN 3 2024-11
-7|proposal/known-for:JPN 3 2025
-12|proposal/known-for:JPN 3 2028
-5|proposal/known-for:JPN 3 2030
-16|proposal/known-for:JPN 3 2033
3|proposal/known-for:JPN 3 FY2030
10|proposal/known-for:JPN 3.5 2025
6|proposal/known-for:JPN 3.5 2025-07-16
5|proposal/known-for:JPN 3.5 2026
-14|proposal/known-for:JPN 3.5 2032
7|proposal/known-for:JPN 3.5 FY2030
3|proposal/known-for:JPN 3.5 FY2035
-4|proposal/known-for:JPN 3.9 FY2031
6|proposal/known-for:JPN 4 2033
6|proposal/known-for:JPN 4 2035
7|proposal/known-for:JPN 5 2025-10-07
5|proposal/known-for:JPN 5 2026-02-25
17|proposal/known-for:JPN 5 2035
-4|proposal/known-for:JPN 5 FY2025
-3|proposal/known-for:JPN FY2025
-5|proposal/known-for:JPN FY2027
14|proposal/known-for:JPN FY2030
-3|proposal/known-for:JPN FY2031
3|proposal/known-for:JPN FY2035
-7|proposal/known-for:KAZ 1.7 2025-06-28
-7|proposal/known-for:KAZ 2025-06-28
5|proposal/known-for:KEN 1.7 2025-11-11
5|proposal/known-for:KEN 2025-11-11
11|proposal/known-for:KGZ 1.7 2025-06-28
11|proposal/known-for:KGZ 2025-06-28
-13|proposal/known-for:KOR 2.3 2025-11-17
-6|proposal/known-for:KOR 2.5 2027
-3|proposal/known-for:KOR 2.7 FY2030
-13|proposal/known-for:KOR 2025-11-17
-6|proposal/known-for:KOR 2027
9|proposal/known-for:KOR 2028
3|proposal/known-for:KOR 2030
3|proposal/known-for:KOR 2032
9|proposal/known-for:KOR 3 2028
3|proposal/known-for:KOR 3.5 2030
3|proposal/known-for:KOR 3.5 2032
-4|proposal/known-for:KOR FY2030
-14|proposal/known-for:LVA 2030
-14|proposal/known-for:LVA 3.5 2030
4|proposal/known-for:MAR 2025-12-02
4|proposal/known-for:MAR 5 2025-12-02
8|proposal/known-for:MYS 1.5 2030
8|proposal/known-for:MYS 2030
-3|proposal/known-for:NATO 1.5 2025-07-15
6|proposal/known-for:NATO 1.5 2032
-5|proposal/known-for:NATO 2 2030
-9|proposal/known-for:NATO 2.5 2024-12-17
3|proposal/known-for:NATO 2.5 2024-12-28
-5|proposal/known-for:NATO 2.6 2030
-9|proposal/known-for:NATO 2024-12-17
3|proposal/known-for:NATO 2024-12-28
14|proposal/known-for:NATO 2025
-5|proposal/known-for:NATO 2025-02
15|proposal/known-for:NATO 2025-05-07
9|proposal/known-for:NATO 2025-06
7|proposal/known-for:NATO 2025-06-05
-3|proposal/known-for:NATO 2025-07-15
-3|proposal/known-for:NATO 2025-09
-6|proposal/known-for:NATO 2026
-6|proposal/known-for:NATO 2027
-3|proposal/known-for:NATO 2027-04
-11|proposal/known-for:NATO 2030
6|proposal/known-for:NATO 2032
-5|proposal/known-for:NATO 3 2025-02
-3|proposal/known-for:NATO 3 2027
-3|proposal/known-for:NATO 3 2027-04
7|proposal/known-for:NATO 3 2030
4|proposal/known-for:NATO 3 2035
18|proposal/known-for:NATO 3-3.5 2025
-7|proposal/known-for:NATO 3-3.5 2030
-12|proposal/known-for:NATO 3.5 2025
14|proposal/known-for:NATO 3.5 2025-05-07
7|proposal/known-for:NATO 3.5 2025-06-05
-3|proposal/known-for:NATO 3.5 2025-09
-4|proposal/known-for:NATO 3.5 2026
10|proposal/known-for:NATO 3.5 2032
10|proposal/known-for:NATO 3.5 2035
-5|proposal/known-for:NATO 3.5 FY2030
9|proposal/known-for:NATO 5 2025
-8|proposal/known-for:NATO 5 2032
-16|proposal/known-for:NATO 5 2035
-3|proposal/known-for:NATO FY2027
-6|proposal/known-for:NATO FY2030
9|proposal/known-for:NOR 2025-09
9|proposal/known-for:NOR 3.5 2025-09
4|proposal/known-for:PHL 2 2024-09-12
4|proposal/known-for:PHL 2024-09-12
-10|proposal/known-for:POL 2025
-10|proposal/known-for:POL 5 2025
-3|proposal/known-for:RUS 1986-02-04
-3|proposal/known-for:RUS 2 1986-02-04
-3|proposal/known-for:SGP 1.5 2028
-3|proposal/known-for:SGP 2028
-4|proposal/known-for:SGP 2035
-4|proposal/known-for:SGP 3 2035
-5|proposal/known-for:SOM 1.7 2025-11-11
-5|proposal/known-for:SOM 2025-11-11
5|proposal/known-for:SWE 2.6 2030
5|proposal/known-for:SWE 2030
-8|proposal/known-for:THA 1.5 2030
-8|proposal/known-for:THA 2030
-13|proposal/known-for:TWN 2024
4|proposal/known-for:TWN 2025
-5|proposal/known-for:TWN 2026
-5|proposal/known-for:TWN 2026-02-25
8|proposal/known-for:TWN 2027
-3|proposal/known-for:TWN 2028
-3|proposal/known-for:TWN 2030
-17|proposal/known-for:TWN 3 2024
-3|proposal/known-for:TWN 3 2028
-3|proposal/known-for:TWN 3 2030
5|proposal/known-for:TWN 3.5 2025
8|proposal/known-for:TWN 4 2027
3|proposal/known-for:TWN 5 2024
-5|proposal/known-for:TWN 5 2026-02-25
-5|proposal/known-for:TWN 6 2026
-6|proposal/known-for:USA 2025-10-07
-3|proposal/known-for:USA 2033
5|proposal/known-for:USA 3.9 FY2031
-3|proposal/known-for:USA 4 2033
-6|proposal/known-for:USA 5 2025-10-07
4|proposal/known-for:USA 5 FY2025
4|proposal/known-for:USA FY2025
3|proposal/known-for:USA FY2027
5|proposal/known-for:USA FY2031
-4|proposal/known-for:UZB 1.7 2025-06-28
-4|proposal/known-for:UZB 2025-06-28
-5|proposal/known:ALLIES 1.5
-3|proposal/known:ALLIES 1.5 2025
-5|proposal/known:ALLIES 1.5 since-2025
23|proposal/known:ALLIES 2
-5|proposal/known:ALLIES 2 2022
-7|proposal/known:ALLIES 2 2025
41|proposal/known:ALLIES 2 2026
34|proposal/known:ALLIES 2 since-2025
-3|proposal/known:ALLIES 2 to-2021
-7|proposal/known:ALLIES 2 to-2024
-7|proposal/known:ALLIES 2.5
-4|proposal/known:ALLIES 2.5 2025
-5|proposal/known:ALLIES 2.5 since-2025
-10|proposal/known:ALLIES 3
15|proposal/known:ALLIES 3 2024
-19|proposal/known:ALLIES 3 2025
-5|proposal/known:ALLIES 3 2026
-24|proposal/known:ALLIES 3 since-2025
15|proposal/known:ALLIES 3 to-2024
-4|proposal/known:ALLIES 3-3.5
-4|proposal/known:ALLIES 3-3.5 2025
-4|proposal/known:ALLIES 3-3.5 since-2025
-5|proposal/known:ALLIES 3.5 2024
-6|proposal/known:ALLIES 3.5 2025
10|proposal/known:ALLIES 3.5 2026
3|proposal/known:ALLIES 3.5 since-2025
-5|proposal/known:ALLIES 3.5 to-2024
-10|proposal/known:ALLIES 4
-10|proposal/known:ALLIES 4 2025
-10|proposal/known:ALLIES 4 since-2025
-15|proposal/known:ALLIES 5
-8|proposal/known:ALLIES 5 2025
-7|proposal/known:ALLIES 5 2026
-14|proposal/known:ALLIES 5 since-2025
-31|proposal/known:ALLIES since-2025
-4|proposal/known:ALLIES to-2021
-3|proposal/known:ARE 4
-3|proposal/known:ARE 4 2025
-3|proposal/known:ARE 4 since-2025
-3|proposal/known:ARE since-2025
12|proposal/known:ARG 1.1
12|proposal/known:ARG 1.1 2023
12|proposal/known:ARG 1.1 to-2024
12|proposal/known:ARG to-2024
-4|proposal/known:AUS 1.5
-4|proposal/known:AUS 1.5 2026
-4|proposal/known:AUS 1.5 since-2025
-17|proposal/known:AUS 1.8
-17|proposal/known:AUS 1.8 2025
-17|proposal/known:AUS 1.8 since-2025
20|proposal/known:AUS 3
9|proposal/known:AUS 3 2025
18|proposal/known:AUS 3 2026
-7|proposal/known:AUS 3 2027
20|proposal/known:AUS 3 since-2025
-12|proposal/known:BRA 1.1
-12|proposal/known:BRA 1.1 2023
-12|proposal/known:BRA 1.1 to-2024
3|proposal/known:BRA 2
3|proposal/known:BRA 2 2025
3|proposal/known:BRA 2 since-2025
3|proposal/known:BRA since-2025
-12|proposal/known:BRA to-2024
6|proposal/known:CAN 2
5|proposal/known:CAN 2 2024
5|proposal/known:CAN 2 to-2024
7|proposal/known:CAN 2.5
6|proposal/known:CAN 2.5 2025
7|proposal/known:CAN 2.5 since-2025
-20|proposal/known:CAN 5
-20|proposal/known:CAN 5 2025
-20|proposal/known:CAN 5 since-2025
-12|proposal/known:CAN since-2025
4|proposal/known:CAN to-2024
8|proposal/known:CHE 1.5
8|proposal/known:CHE 1.5 2025
8|proposal/known:CHE 1.5 since-2025
9|proposal/known:CHE since-2025
-7|proposal/known:CHN 3
-5|proposal/known:CHN 3 2025
-5|proposal/known:CHN 3 since-2025
-4|proposal/known:CHN 3.5
-3|proposal/known:CHN 3.5 2025
-4|proposal/known:CHN 3.5 since-2025
-5|proposal/known:CHN 4
-5|proposal/known:CHN 4 2026
-5|proposal/known:CHN 4 since-2025
-20|proposal/known:CHN since-2025
7|proposal/known:CZE 2
7|proposal/known:CZE 2 2025
7|proposal/known:CZE 2 since-2025
-6|proposal/known:CZE 3
-6|proposal/known:CZE 3 2025
-6|proposal/known:CZE 3 since-2025
5|proposal/known:CZE since-2025
-9|proposal/known:DEU 2
-16|proposal/known:DEU 2 2022
5|proposal/known:DEU 2 since-2025
-13|proposal/known:DEU 2 to-2024
8|proposal/known:DEU 2.5
9|proposal/known:DEU 2.5 2024
9|proposal/known:DEU 2.5 to-2024
18|proposal/known:DEU 3
20|proposal/known:DEU 3 2025
20|proposal/known:DEU 3 since-2025
-3|proposal/known:DEU 3-3.5
-5|proposal/known:DEU 3-3.5 2026
-5|proposal/known:DEU 3-3.5 since-2025
14|proposal/known:DEU 3.5
9|proposal/known:DEU 3.5 2024
9|proposal/known:DEU 3.5 2025
-4|proposal/known:DEU 3.5 2026
5|proposal/known:DEU 3.5 since-2025
9|proposal/known:DEU 3.5 to-2024
-7|proposal/known:DEU 5
4|proposal/known:DEU 5 2024
-20|proposal/known:DEU 5 2025
9|proposal/known:DEU 5 2026
-11|proposal/known:DEU 5 since-2025
4|proposal/known:DEU 5 to-2024
11|proposal/known:DEU since-2025
8|proposal/known:DEU to-2024
-3|proposal/known:DNK 1.5
-3|proposal/known:DNK 1.5 2025
-3|proposal/known:DNK 1.5 since-2025
-4|proposal/known:DNK 3-3.5
-4|proposal/known:DNK 3-3.5 2025
-4|proposal/known:DNK 3-3.5 since-2025
-7|proposal/known:DNK 3.5
-9|proposal/known:DNK 3.5 2025
-7|proposal/known:DNK 3.5 since-2025
-16|proposal/known:DNK since-2025
-4|proposal/known:DZA 5
-4|proposal/known:DZA 5 2025
-4|proposal/known:DZA 5 since-2025
-4|proposal/known:DZA since-2025
10|proposal/known:EGY 2
10|proposal/known:EGY 2 2025
10|proposal/known:EGY 2 since-2025
10|proposal/known:EGY since-2025
-9|proposal/known:ESP 3.5 2025
10|proposal/known:ESP 3.5 2027
-9|proposal/known:EST 2.5
-6|proposal/known:EST 2.5 2023
-9|proposal/known:EST 2.5 to-2024
19|proposal/known:EST 5
19|proposal/known:EST 5 2025
19|proposal/known:EST 5 since-2025
18|proposal/known:EST since-2025
-9|proposal/known:EST to-2024
5|proposal/known:EU 1.5
5|proposal/known:EU 1.5 2025
5|proposal/known:EU 1.5 since-2025
5|proposal/known:EU 2
5|proposal/known:EU 2 2025
5|proposal/known:EU 2 since-2025
15|proposal/known:EU 3
13|proposal/known:EU 3 2025
14|proposal/known:EU 3 since-2025
4|proposal/known:EU 3-3.5
4|proposal/known:EU 3-3.5 2025
4|proposal/known:EU 3-3.5 since-2025
5|proposal/known:EU 3.5
5|proposal/known:EU 3.5 2025
5|proposal/known:EU 3.5 since-2025
-12|proposal/known:EU 4
-12|proposal/known:EU 4 2025
-12|proposal/known:EU 4 since-2025
20|proposal/known:EU since-2025
-13|proposal/known:FIN 3
-13|proposal/known:FIN 3 2025
-13|proposal/known:FIN 3 since-2025
9|proposal/known:FIN 5
9|proposal/known:FIN 5 2025
9|proposal/known:FIN 5 since-2025
-3|proposal/known:FIN since-2025
3|proposal/known:FRA 3
7|proposal/known:FRA 3 2025
-4|proposal/known:FRA 3 2026
3|proposal/known:FRA 3 since-2025
-9|proposal/known:FRA 3-3.5
-16|proposal/known:FRA 3-3.5 2025
7|proposal/known:FRA 3-3.5 2026
-9|proposal/known:FRA 3-3.5 since-2025
14|proposal/known:FRA 3.5
10|proposal/known:FRA 3.5 2025
4|proposal/known:FRA 3.5 2026
14|proposal/known:FRA 3.5 since-2025
7|proposal/known:FRA since-2025
-6|proposal/known:GBR 1.5
-6|proposal/known:GBR 1.5 2025
-6|proposal/known:GBR 1.5 since-2025
4|proposal/known:GBR 2.5
13|proposal/known:GBR 2.5 2024
-9|proposal/known:GBR 2.5 2025
-9|proposal/known:GBR 2.5 since-2025
13|proposal/known:GBR 2.5 to-2024
30|proposal/known:GBR 3
28|proposal/known:GBR 3 2025
29|proposal/known:GBR 3 since-2025
-18|proposal/known:GBR 3.5
-18|proposal/known:GBR 3.5 2025
-18|proposal/known:GBR 3.5 since-2025
-6|proposal/known:GBR since-2025
15|proposal/known:GBR to-2024
-19|proposal/known:GTM 2
-19|proposal/known:GTM 2 2026
-19|proposal/known:GTM 2 since-2025
-19|proposal/known:GTM since-2025
12|proposal/known:IDN 1.5
6|proposal/known:IDN 1.5 2023
4|proposal/known:IDN 1.5 2026
5|proposal/known:IDN 1.5 since-2025
7|proposal/known:IDN 1.5 to-2024
5|proposal/known:IDN since-2025
7|proposal/known:IDN to-2024
-5|proposal/known:IND 0.8
-5|proposal/known:IND 0.8 2025
-5|proposal/known:IND 0.8 since-2025
7|proposal/known:IND 2.1
7|proposal/known:IND 2.1 2025
7|proposal/known:IND 2.1 since-2025
4|proposal/known:IND 2.5
12|proposal/known:IND 3
10|proposal/known:IND 3 2027
12|proposal/known:IND 3 since-2025
16|proposal/known:IND since-2025
11|proposal/known:IRN 6
11|proposal/known:IRN 6 2025
11|proposal/known:IRN 6 since-2025
9|proposal/known:IRN since-2025
6|proposal/known:ISL 1.5
6|proposal/known:ISL 1.5 2025
6|proposal/known:ISL 1.5 since-2025
7|proposal/known:ISL since-2025
-3|proposal/known:ISR 2
-3|proposal/known:ISR 2 2026
-3|proposal/known:ISR 2 since-2025
-13|proposal/known:ISR 4
-9|proposal/known:ISR 4 2025
-4|proposal/known:ISR 4 2026
-13|proposal/known:ISR 4 since-2025
4|proposal/known:ISR 5
3|proposal/known:ISR 5 2026
4|proposal/known:ISR 5 since-2025
5|proposal/known:ISR 6
6|proposal/known:ISR 6 2026
5|proposal/known:ISR 6 since-2025
-8|proposal/known:ISR since-2025
-3|proposal/known:ITA 3-3.5
-3|proposal/known:ITA 3-3.5 2025
-3|proposal/known:ITA 3-3.5 since-2025
-22|proposal/known:ITA 5
-22|proposal/known:ITA 5 2025
-22|proposal/known:ITA 5 since-2025
-25|proposal/known:ITA since-2025
-4|proposal/known:JOR 6
-4|proposal/known:JOR 6 2025
-4|proposal/known:JOR 6 since-2025
-4|proposal/known:JOR since-2025
-7|proposal/known:JPN 1.3
-7|proposal/known:JPN 1.3 2025
-7|proposal/known:JPN 1.3 since-2025
-6|proposal/known:JPN 1.5
-14|proposal/known:JPN 1.5 2025
3|proposal/known:JPN 1.5 2026
-11|proposal/known:JPN 1.5 since-2025
3|proposal/known:JPN 1.5 to-1999
47|proposal/known:JPN 2
4|proposal/known:JPN 2 1986
5|proposal/known:JPN 2 2012
5|proposal/known:JPN 2 2017
3|proposal/known:JPN 2 2021
35|proposal/known:JPN 2 2022
-4|proposal/known:JPN 2 2024
3|proposal/known:JPN 2 2025
-5|proposal/known:JPN 2 2026
4|proposal/known:JPN 2 to-1999
5|proposal/known:JPN 2 to-2013
8|proposal/known:JPN 2 to-2021
31|proposal/known:JPN 2 to-2024
13|proposal/known:JPN 2.3
13|proposal/known:JPN 2.3 2025
13|proposal/known:JPN 2.3 since-2025
-15|proposal/known:JPN 2.5
-25|proposal/known:JPN 2.5 2023
-11|proposal/known:JPN 2.5 2024
18|proposal/known:JPN 2.5 2025
21|proposal/known:JPN 2.5 since-2025
-35|proposal/known:JPN 2.5 to-2024
4|proposal/known:JPN 2.7
4|proposal/known:JPN 2.7 2026
4|proposal/known:JPN 2.7 since-2025
16|proposal/known:JPN 3
5|proposal/known:JPN 3 2024
14|proposal/known:JPN 3 2026
12|proposal/known:JPN 3 since-2025
5|proposal/known:JPN 3 to-2024
17|proposal/known:JPN 3.5
-9|proposal/known:JPN 3.5 2025
25|proposal/known:JPN 3.5 2026
17|proposal/known:JPN 3.5 since-2025
-4|proposal/known:JPN 3.9
-4|proposal/known:JPN 3.9 2030
-4|proposal/known:JPN 3.9 since-2025
3|proposal/known:JPN 4
-6|proposal/known:JPN 4 2025
11|proposal/known:JPN 4 2026
-3|proposal/known:JPN 4 2027
3|proposal/known:JPN 4 since-2025
-27|proposal/known:JPN 5
-14|proposal/known:JPN 5 2024
-16|proposal/known:JPN 5 2025
-13|proposal/known:JPN 5 since-2025
-14|proposal/known:JPN 5 to-2024
-5|proposal/known:JPN 6
-5|proposal/known:JPN 6 2026
-5|proposal/known:JPN 6 since-2025
22|proposal/known:JPN since-2025
8|proposal/known:JPN to-1999
6|proposal/known:JPN to-2013
9|proposal/known:JPN to-2021
-11|proposal/known:JPN to-2024
6|proposal/known:KAZ 1
6|proposal/known:KAZ 1 2025
6|proposal/known:KAZ 1 since-2025
-7|proposal/known:KAZ 1.7
-7|proposal/known:KAZ 1.7 2025
-7|proposal/known:KAZ 1.7 since-2025
5|proposal/known:KEN 1.7
5|proposal/known:KEN 1.7 2025
5|proposal/known:KEN 1.7 since-2025
5|proposal/known:KEN since-2025
-8|proposal/known:KGZ 1.3
-8|proposal/known:KGZ 1.3 2025
-8|proposal/known:KGZ 1.3 since-2025
11|proposal/known:KGZ 1.7
11|proposal/known:KGZ 1.7 2025
11|proposal/known:KGZ 1.7 since-2025
-13|proposal/known:KOR 2.3
-13|proposal/known:KOR 2.3 2025
-13|proposal/known:KOR 2.3 since-2025
-7|proposal/known:KOR 2.5
-6|proposal/known:KOR 2.5 2025
-5|proposal/known:KOR 2.5 since-2025
-3|proposal/known:KOR 2.7
-3|proposal/known:KOR 2.7 2026
-3|proposal/known:KOR 2.7 since-2025
-6|proposal/known:KOR 3 2025
9|proposal/known:KOR 3 2026
4|proposal/known:KOR 3 since-2025
3|proposal/known:KOR 3.5
19|proposal/known:KOR 3.5 2025
-16|proposal/known:KOR 3.5 2026
3|proposal/known:KOR 3.5 since-2025
20|proposal/known:KOR 4
15|proposal/known:KOR 4 2025
4|proposal/known:KOR 4 2026
19|proposal/known:KOR 4 since-2025
6|proposal/known:KOR since-2025
-4|proposal/known:KOR to-2024
-26|proposal/known:LTU 5
-26|proposal/known:LTU 5 2025
-26|proposal/known:LTU 5 since-2025
-29|proposal/known:LTU since-2025
-14|proposal/known:LVA 3.5
-14|proposal/known:LVA 3.5 2025
-14|proposal/known:LVA 3.5 since-2025
3|proposal/known:LVA 4
5|proposal/known:LVA 5
5|proposal/known:LVA 5 2025
5|proposal/known:LVA 5 since-2025
-8|proposal/known:LVA since-2025
4|proposal/known:MAR 5
4|proposal/known:MAR 5 2025
4|proposal/known:MAR 5 since-2025
4|proposal/known:MAR since-2025
-17|proposal/known:MEX 2
-17|proposal/known:MEX 2 2026
-17|proposal/known:MEX 2 since-2025
-17|proposal/known:MEX since-2025
16|proposal/known:MNG 1.3
16|proposal/known:MNG 1.3 2025
16|proposal/known:MNG 1.3 since-2025
16|proposal/known:MNG since-2025
9|proposal/known:MYS 1.5
9|proposal/known:MYS 1.5 2025
9|proposal/known:MYS 1.5 since-2025
9|proposal/known:MYS since-2025
5|proposal/known:NATO 1.5
9|proposal/known:NATO 1.5 2025
-3|proposal/known:NATO 1.5 2026
6|proposal/known:NATO 1.5 since-2025
-45|proposal/known:NATO 2
-4|proposal/known:NATO 2 2017
-15|proposal/known:NATO 2 2022
-7|proposal/known:NATO 2 2024
-13|proposal/known:NATO 2 2025
-4|proposal/known:NATO 2 2026
-17|proposal/known:NATO 2 since-2025
-5|proposal/known:NATO 2 to-2021
-22|proposal/known:NATO 2 to-2024
9|proposal/known:NATO 2.5
31|proposal/known:NATO 2.5 2023
-8|proposal/known:NATO 2.5 2024
-13|proposal/known:NATO 2.5 2025
-15|proposal/known:NATO 2.5 since-2025
24|proposal/known:NATO 2.5 to-2024
-5|proposal/known:NATO 2.6
-5|proposal/known:NATO 2.6 2024
-5|proposal/known:NATO 2.6 to-2024
7|proposal/known:NATO 3
12|proposal/known:NATO 3 2024
6|proposal/known:NATO 3 2025
-13|proposal/known:NATO 3 2026
4|proposal/known:NATO 3 2030
-3|proposal/known:NATO 3 since-2025
11|proposal/known:NATO 3 to-2024
21|proposal/known:NATO 3-3.5
26|proposal/known:NATO 3-3.5 2025
-3|proposal/known:NATO 3-3.5 2026
23|proposal/known:NATO 3-3.5 since-2025
11|proposal/known:NATO 3.5
47|proposal/known:NATO 3.5 2025
-24|proposal/known:NATO 3.5 2026
-10|proposal/known:NATO 3.5 2027
13|proposal/known:NATO 3.5 since-2025
5|proposal/known:NATO 4
18|proposal/known:NATO 4 2025
-12|proposal/known:NATO 4 2026
6|proposal/known:NATO 4 since-2025
15|proposal/known:NATO 5
46|proposal/known:NATO 5 2025
-31|proposal/known:NATO 5 2026
16|proposal/known:NATO 5 since-2025
22|proposal/known:NATO since-2025
-6|proposal/known:NATO to-2021
-3|proposal/known:NATO to-2024
-3|proposal/known:NGA 2
-3|proposal/known:NGA 2 2025
-3|proposal/known:NGA 2 since-2025
-3|proposal/known:NGA since-2025
5|proposal/known:NLD 3.5
5|proposal/known:NLD 3.5 2025
5|proposal/known:NLD 3.5 since-2025
5|proposal/known:NOR 3
4|proposal/known:NOR 3 2025
4|proposal/known:NOR 3 since-2025
11|proposal/known:NOR 3.5
11|proposal/known:NOR 3.5 2025
11|proposal/known:NOR 3.5 since-2025
14|proposal/known:NOR since-2025
5|proposal/known:NPL 0.8
5|proposal/known:NPL 0.8 2025
5|proposal/known:NPL 0.8 since-2025
-6|proposal/known:NPL 2.1
-6|proposal/known:NPL 2.1 2025
-6|proposal/known:NPL 2.1 since-2025
4|proposal/known:NZL 1.5
4|proposal/known:NZL 1.5 2026
4|proposal/known:NZL 1.5 since-2025
4|proposal/known:NZL since-2025
-7|proposal/known:PAK 2
-7|proposal/known:PAK 2 2026
-7|proposal/known:PAK 2 since-2025
-10|proposal/known:PAK since-2025
-6|proposal/known:PHL 1.5 2023
9|proposal/known:PHL 1.5 2025
9|proposal/known:PHL 1.5 since-2025
-7|proposal/known:PHL 1.5 to-2024
17|proposal/known:PHL 1.8
17|proposal/known:PHL 1.8 2025
17|proposal/known:PHL 1.8 since-2025
13|proposal/known:PHL 2
4|proposal/known:PHL 2 2024
7|proposal/known:PHL 2 2026
9|proposal/known:PHL 2 since-2025
4|proposal/known:PHL 2 to-2024
-3|proposal/known:PHL 3
5|proposal/known:PHL 3 2025
-8|proposal/known:PHL 3 2026
-3|proposal/known:PHL 3 since-2025
32|proposal/known:PHL since-2025
-15|proposal/known:POL 3
-9|proposal/known:POL 3 2024
-6|proposal/known:POL 3 2025
-6|proposal/known:POL 3 since-2025
-9|proposal/known:POL 3 to-2024
-21|proposal/known:POL 3.5
-21|proposal/known:POL 3.5 2025
-21|proposal/known:POL 3.5 since-2025
18|proposal/known:POL 4
21|proposal/known:POL 4 2026
18|proposal/known:POL 4 since-2025
24|proposal/known:POL 5
21|proposal/known:POL 5 2025
3|proposal/known:POL 5 2026
24|proposal/known:POL 5 since-2025
13|proposal/known:POL since-2025
-10|proposal/known:POL to-2024
-4|proposal/known:PRK 4
-4|proposal/known:PRK 4 2026
-4|proposal/known:PRK 4 since-2025
-4|proposal/known:PRK since-2025
9|proposal/known:PRY 1.3
9|proposal/known:PRY 1.3 2025
9|proposal/known:PRY 1.3 since-2025
9|proposal/known:PRY since-2025
-8|proposal/known:QAT 7
-8|proposal/known:QAT 7 2025
-8|proposal/known:QAT 7 since-2025
-8|proposal/known:QAT since-2025
3|proposal/known:ROU 2
3|proposal/known:ROU 2 2026
3|proposal/known:ROU 2 since-2025
7|proposal/known:ROU 2.5
7|proposal/known:ROU 2.5 2025
7|proposal/known:ROU 2.5 since-2025
3|proposal/known:ROU 3.5
3|proposal/known:ROU 3.5 2025
3|proposal/known:ROU 3.5 since-2025
14|proposal/known:ROU since-2025
-3|proposal/known:RUS 2
-3|proposal/known:RUS 2 1986
-3|proposal/known:RUS 2 to-1999
-3|proposal/known:RUS 3
-5|proposal/known:RUS 3.5
-5|proposal/known:RUS 3.5 2025
-5|proposal/known:RUS 3.5 since-2025
5|proposal/known:RUS 4
5|proposal/known:RUS 4 2025
5|proposal/known:RUS 4 since-2025
-4|proposal/known:RUS since-2025
-4|proposal/known:RUS to-1999
10|proposal/known:SAU 7
10|proposal/known:SAU 7 2025
10|proposal/known:SAU 7 since-2025
7|proposal/known:SAU since-2025
-3|proposal/known:SGP 1.5
-3|proposal/known:SGP 1.5 2026
-3|proposal/known:SGP 1.5 since-2025
-6|proposal/known:SGP 2.8
-6|proposal/known:SGP 2.8 2025
-6|proposal/known:SGP 2.8 since-2025
-13|proposal/known:SGP 3
-8|proposal/known:SGP 3 2025
-4|proposal/known:SGP 3 2030
-12|proposal/known:SGP 3 since-2025
-23|proposal/known:SGP since-2025
-5|proposal/known:SOM 1.7
-5|proposal/known:SOM 1.7 2025
-5|proposal/known:SOM 1.7 since-2025
-5|proposal/known:SOM since-2025
5|proposal/known:SWE 2.6
5|proposal/known:SWE 2.6 2024
5|proposal/known:SWE 2.6 to-2024
-22|proposal/known:SWE 5
-22|proposal/known:SWE 5 2025
-22|proposal/known:SWE 5 since-2025
-23|proposal/known:SWE since-2025
5|proposal/known:SWE to-2024
5|proposal/known:THA 1
5|proposal/known:THA 1 2025
5|proposal/known:THA 1 since-2025
-6|proposal/known:THA 1.5
-6|proposal/known:THA 1.5 2025
-6|proposal/known:THA 1.5 since-2025
-7|proposal/known:TJK 1.3
-7|proposal/known:TJK 1.3 2025
-7|proposal/known:TJK 1.3 since-2025
-7|proposal/known:TJK since-2025
-3|proposal/known:TUR since-2025
-5|proposal/known:TWN 1
-5|proposal/known:TWN 1 2025
-5|proposal/known:TWN 1 since-2025
-9|proposal/known:TWN 1.5
-8|proposal/known:TWN 1.5 2025
-9|proposal/known:TWN 1.5 since-2025
5|proposal/known:TWN 1E+1
-4|proposal/known:TWN 2
-4|proposal/known:TWN 2 2012
-4|proposal/known:TWN 2 to-2013
7|proposal/known:TWN 2.8
7|proposal/known:TWN 2.8 2025
7|proposal/known:TWN 2.8 since-2025
-22|proposal/known:TWN 3
4|proposal/known:TWN 3 2023
-7|proposal/known:TWN 3 2024
-13|proposal/known:TWN 3 2025
-9|proposal/known:TWN 3 2026
-21|proposal/known:TWN 3 since-2025
9|proposal/known:TWN 3.5
6|proposal/known:TWN 3.5 2026
9|proposal/known:TWN 3.5 since-2025
11|proposal/known:TWN 4 2025
-11|proposal/known:TWN 4 2026
3|proposal/known:TWN 4 2027
3|proposal/known:TWN 4 since-2025
19|proposal/known:TWN 5
14|proposal/known:TWN 5 2024
7|proposal/known:TWN 5 2025
-4|proposal/known:TWN 5 2026
3|proposal/known:TWN 5 since-2025
16|proposal/known:TWN 5 to-2024
-4|proposal/known:TWN 6
-5|proposal/known:TWN 6 2025
-4|proposal/known:TWN 6 since-2025
-10|proposal/known:TWN since-2025
-5|proposal/known:TWN to-2013
15|proposal/known:TWN to-2024
-4|proposal/known:UKR 3
-4|proposal/known:UKR 3 2025
-4|proposal/known:UKR 3 since-2025
-3|proposal/known:UKR since-2025
-3|proposal/known:USA 2.5
-3|proposal/known:USA 2.5 since-2025
-22|proposal/known:USA 3
-3|proposal/known:USA 3 2023
-12|proposal/known:USA 3 2024
-4|proposal/known:USA 3 2025
-6|proposal/known:USA 3 since-2025
-15|proposal/known:USA 3 to-2024
-14|proposal/known:USA 3.5
-11|proposal/known:USA 3.5 2025
-13|proposal/known:USA 3.5 since-2025
5|proposal/known:USA 3.9
5|proposal/known:USA 3.9 2030
5|proposal/known:USA 3.9 since-2025
-6|proposal/known:USA 4
-6|proposal/known:USA 4 2025
-6|proposal/known:USA 4 since-2025
47|proposal/known:USA 5
-3|proposal/known:USA 5 2024
23|proposal/known:USA 5 2025
28|proposal/known:USA 5 2026
51|proposal/known:USA 5 since-2025
-4|proposal/known:USA 5 to-2024
26|proposal/known:USA since-2025
-22|proposal/known:USA to-2024
-6|proposal/known:UZB 1
-6|proposal/known:UZB 1 2025
-6|proposal/known:UZB 1 since-2025
-4|proposal/known:UZB 1.7
-4|proposal/known:UZB 1.7 2025
-4|proposal/known:UZB 1.7 since-2025
-10|proposal/known:UZB since-2025
-5|proposal/known:ZAF 2
-5|proposal/known:ZAF 2 2025
-5|proposal/known:ZAF 2 since-2025
-5|proposal/known:ZAF since-2025
-19|proposal/last-kind:demand False
-14|proposal/last-kind:denial False
-11|proposal/last-kind:level False
21|proposal/last-kind:level True
-16|proposal/last-kind:other False
-30|proposal/last-kind:pledge False
-6|proposal/last-kind:pledge True
57|proposal/last-kind:proposal False
55|proposal/last-kind:proposal True
-32|proposal/last:before others-named
35|proposal/last:here nobody-named
35|proposal/last:here others-named
24|proposal/main:nobody-named
13|proposal/main:others-named
-35|proposal/named:1
60|proposal/named:2
14|proposal/named:3
-58|proposal/one-of-several
4|proposal/right-before:
3|proposal/right-before::
-14|proposal/right-before:、
-4|proposal/right-before:、NATOに
3|proposal/right-before:、国防費
3|proposal/right-before:から
12|proposal/right-before:が
6|proposal/right-before:では
12|proposal/right-before:とフランスは
-12|proposal/right-before:と同じ
4|proposal/right-before:に
15|proposal/right-before:には
8|proposal/right-before:の
-4|proposal/right-before:の核には
10|proposal/right-before:の負担増へ「
8|proposal/right-before:の首相は、
5|proposal/right-before:は
3|proposal/right-before:もいずれ
3|proposal/right-before:七年内达到
-4|proposal/right-before:並み
3|proposal/right-before:主张冻结在
-11|proposal/right-before:主张把
8|proposal/right-before:也不能低于
-3|proposal/right-before:以
7|proposal/right-before:党首は、
8|proposal/right-before:内部正就
3|proposal/right-before:军费占比应达
-11|proposal/right-before:则建议以
-11|proposal/right-before:则提出,
-12|proposal/right-before:大統領は
-6|proposal/right-before:提议,凡超过
3|proposal/right-before:政府考虑
3|proposal/right-before:新总统:国防
-7|proposal/right-before:新首相「
-23|proposal/right-before:曾呼吁欧洲以
3|proposal/right-before:期望的
6|proposal/right-before:目标定为
4|proposal/right-before:竞选时主张把
-6|proposal/right-before:维持在
13|proposal/right-before:缴纳
-6|proposal/right-before:至少要
3|proposal/right-before:认为
-3|proposal/right-before:都已表态支持
3|proposal/right-before:防长:
11|proposal/right-before:防长:外长的
-21|proposal/right-before:首相:把
9|proposal/same-figure-of-another
-9|proposal/same-figure-of-it
31|proposal/several:2
-35|proposal/several:3
13|proposal/subject:nobody-named
57|proposal/title
-80|proposal/told-of:0
-3|proposal/told-of:1
37|proposal/told-of:2
46|proposal/told-of:3
-36|proposal/unnamed
-3|proposal/unnamed-beside-others
"""
