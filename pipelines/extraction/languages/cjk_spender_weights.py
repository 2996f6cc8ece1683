"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
26|/after-far:1 False
-14|/after-far:1 True
20|/after-far:18 False
-45|/after-far:18 True
-30|/after-far:36 True
-7|/after-far:4 False
14|/after-far:4 True
36|/after-far:9 False
-17|/after-far:9 True
3|/after-far:far True
-8|/after-follows:
-4|/after-follows: False
-4|/after-follows: True
3|/after-follows:\"
-4|/after-follows:\"。 True
4|/after-follows:\"早 True
3|/after-follows:\"没 True
5|/after-follows:(
8|/after-follows:(N False
14|/after-follows:,
-4|/after-follows:,一 True
18|/after-follows:,却 True
-4|/after-follows:1
-7|/after-follows:2
-5|/after-follows:3
-5|/after-follows:3. True
-14|/after-follows:、
-27|/after-follows:、日 False
-3|/after-follows:、比 True
14|/after-follows:、韓 False
29|/after-follows:。
20|/after-follows:。 False
8|/after-follows:。 True
-19|/after-follows:が
-6|/after-follows:が0 True
-7|/after-follows:が5 False
-3|/after-follows:がそ True
-5|/after-follows:が対 True
-7|/after-follows:が応 False
-3|/after-follows:が決 False
8|/after-follows:が陸 False
-4|/after-follows:す
-4|/after-follows:すべ False
-14|/after-follows:だ
-12|/after-follows:だけ True
7|/after-follows:で
4|/after-follows:であ False
21|/after-follows:でも False
-16|/after-follows:で胸 False
-24|/after-follows:と
-17|/after-follows:とし False
9|/after-follows:とは False
-4|/after-follows:と並 False
-11|/after-follows:と同 False
5|/after-follows:と比 False
3|/after-follows:な
3|/after-follows:など False
40|/after-follows:に
11|/after-follows:に5 False
-6|/after-follows:にだ True
-4|/after-follows:にと True
-35|/after-follows:には False
-8|/after-follows:には True
19|/after-follows:にも False
-23|/after-follows:にも True
9|/after-follows:に向 False
-4|/after-follows:に対 True
-16|/after-follows:に届 False
-32|/after-follows:に当 False
19|/after-follows:に改 True
8|/after-follows:に期 False
8|/after-follows:に比 False
30|/after-follows:に求 False
-8|/after-follows:に至 True
7|/after-follows:に要 False
34|/after-follows:に要 True
27|/after-follows:に迫 False
27|/after-follows:に迫 True
-19|/after-follows:に飛 True
-15|/after-follows:の1 False
-18|/after-follows:の2 True
12|/after-follows:の3 False
-4|/after-follows:の3 True
-4|/after-follows:の5 False
18|/after-follows:のた True
-3|/after-follows:のよ True
-7|/after-follows:のオ True
6|/after-follows:の事 False
-7|/after-follows:の借 False
4|/after-follows:の全 False
-17|/after-follows:の合 False
5|/after-follows:の基 False
3|/after-follows:の実 False
-18|/after-follows:の平 False
-44|/after-follows:の弱 True
-3|/after-follows:の指 False
-5|/after-follows:の日 False
6|/after-follows:の標 False
36|/after-follows:の決 False
11|/after-follows:の物 False
11|/after-follows:の申 False
33|/after-follows:の目 False
5|/after-follows:の約 False
-4|/after-follows:の装 False
21|/after-follows:の計 False
-4|/after-follows:の財 False
5|/after-follows:の選 True
-6|/after-follows:の針 True
3|/after-follows:の防 False
-10|/after-follows:の頼 True
-11|/after-follows:の首 False
-8|/after-follows:は
-5|/after-follows:は1 True
-3|/after-follows:は2 True
-9|/after-follows:はG True
-6|/after-follows:は「 False
-3|/after-follows:はさ True
31|/after-follows:はど True
-17|/after-follows:は今 False
17|/after-follows:は今 True
-9|/after-follows:は前 True
18|/after-follows:は年 True
-4|/after-follows:は既 True
5|/after-follows:は母 True
-3|/after-follows:は議 True
-6|/after-follows:は賛 True
3|/after-follows:は適 False
-3|/after-follows:は難 True
-4|/after-follows:へ
-3|/after-follows:への False
-56|/after-follows:も
-4|/after-follows:も1 False
-3|/after-follows:も2 True
-11|/after-follows:も3 True
14|/after-follows:も6 False
-3|/after-follows:もだ False
-8|/after-follows:も例 False
-6|/after-follows:も公 False
-4|/after-follows:も参 False
-7|/after-follows:も将 True
-3|/after-follows:も念 False
-15|/after-follows:も歩 True
7|/after-follows:や
11|/after-follows:や2 False
-4|/after-follows:やス False
3|/after-follows:よ
4|/after-follows:より False
3|/after-follows:を
3|/after-follows:を手 False
-9|/after-follows:一
3|/after-follows:一年 True
-13|/after-follows:一致 True
-4|/after-follows:七
-4|/after-follows:七年 True
-33|/after-follows:不
-29|/after-follows:不会 True
-8|/after-follows:不愿 True
3|/after-follows:不是 True
4|/after-follows:中
11|/after-follows:中名 False
-7|/after-follows:中最 False
-5|/after-follows:为1 True
-5|/after-follows:为2 True
13|/after-follows:为何 False
16|/after-follows:也一 False
-3|/after-follows:也不 True
-4|/after-follows:也必 True
-3|/after-follows:也没 True
11|/after-follows:予
11|/after-follows:予以 True
-10|/after-follows:价
-10|/after-follows:价格 True
-47|/after-follows:会
-47|/after-follows:会持 False
-3|/after-follows:何
-3|/after-follows:何苦 True
-3|/after-follows:倒
-3|/after-follows:倒数 False
7|/after-follows:做
3|/after-follows:做到 False
4|/after-follows:做得 True
7|/after-follows:全
7|/after-follows:全年 True
11|/after-follows:准
11|/after-follows:准备 True
-9|/after-follows:则
-4|/after-follows:则为 True
-8|/after-follows:刚
-8|/after-follows:刚刚 True
-4|/after-follows:协
-4|/after-follows:协助 True
5|/after-follows:反
4|/after-follows:反对 True
4|/after-follows:反应 True
-4|/after-follows:反而 True
-9|/after-follows:发
-9|/after-follows:发言 True
-5|/after-follows:只
-4|/after-follows:只有 True
-7|/after-follows:同
-7|/after-follows:同样 True
-7|/after-follows:和以 True
11|/after-follows:和德 True
-8|/after-follows:喊
-4|/after-follows:喊得 True
-3|/after-follows:喊话 False
5|/after-follows:国
6|/after-follows:国防 True
-5|/after-follows:在1 True
7|/after-follows:在海 True
-11|/after-follows:報
-10|/after-follows:報告 False
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
-3|/after-follows:差
-3|/after-follows:差在 True
-6|/after-follows:幹
-6|/after-follows:幹部 True
8|/after-follows:应
8|/after-follows:应当 True
-5|/after-follows:当场 True
4|/after-follows:当年 True
15|/after-follows:态
15|/after-follows:态度 True
-5|/after-follows:怎
-5|/after-follows:怎么 False
-7|/after-follows:总
-7|/after-follows:总统 True
-5|/after-follows:恐
-5|/after-follows:恐面 False
5|/after-follows:成
5|/after-follows:成员 False
3|/after-follows:所
3|/after-follows:所缺 False
-18|/after-follows:承
-17|/after-follows:承诺 False
-3|/after-follows:报
-3|/after-follows:报章 True
3|/after-follows:拒
3|/after-follows:拒绝 True
7|/after-follows:掏
7|/after-follows:掏5 True
8|/after-follows:控
8|/after-follows:控え False
6|/after-follows:支
6|/after-follows:支持 True
31|/after-follows:政
15|/after-follows:政府 False
16|/after-follows:政府 True
15|/after-follows:新
8|/after-follows:新标 False
8|/after-follows:新目 False
-10|/after-follows:方
-8|/after-follows:方式 True
-10|/after-follows:无
-10|/after-follows:无关 False
-4|/after-follows:是
-3|/after-follows:是否 True
8|/after-follows:木
8|/after-follows:木原 True
6|/after-follows:未
8|/after-follows:未当 True
6|/after-follows:氏
5|/after-follows:氏は True
-8|/after-follows:氏側 False
-4|/after-follows:的
-3|/after-follows:的1 True
-3|/after-follows:的3 True
-3|/after-follows:的5 False
-3|/after-follows:的军 True
-3|/after-follows:的参 True
9|/after-follows:的数 False
10|/after-follows:的要 False
-3|/after-follows:的该 True
24|/after-follows:目
20|/after-follows:目标 False
6|/after-follows:目標 False
10|/after-follows:看
10|/after-follows:看齐 False
-5|/after-follows:研
-5|/after-follows:研究 False
6|/after-follows:科
6|/after-follows:科技 True
-10|/after-follows:経
-10|/after-follows:経済 False
-7|/after-follows:约为 True
8|/after-follows:约定 False
8|/after-follows:而
11|/after-follows:而言 False
4|/after-follows:能
4|/after-follows:能做 True
-14|/after-follows:自
-14|/after-follows:自己 True
-3|/after-follows:艾
-3|/after-follows:艾班 True
3|/after-follows:花
3|/after-follows:花了 True
-14|/after-follows:要
-11|/after-follows:要求 False
14|/after-follows:讲
14|/after-follows:讲的 True
-4|/after-follows:该
-4|/after-follows:该做 True
9|/after-follows:财
10|/after-follows:财政 False
-7|/after-follows:辗
-7|/after-follows:辗转 False
40|/after-follows:还
39|/after-follows:还是 True
16|/after-follows:长
17|/after-follows:长陈 True
5|/after-follows:门
5|/after-follows:门槛 False
6|/after-follows:防
6|/after-follows:防卫 True
5|/after-follows:防衛 True
-4|/after-follows:防长 True
-8|/after-follows:首
-15|/after-follows:首相 False
7|/after-follows:首相 True
-47|/after-leads:%:
-25|/after-leads:%;
-11|/after-leads:%_
-3|/after-leads:%▽
-17|/after-leads:%、
-6|/after-leads:%が
-6|/after-leads:%で
-5|/after-leads:%と
16|/after-leads:%の
39|/after-leads:%は
-11|/after-leads:%与
-3|/after-leads:%向
16|/after-leads:%对
18|/after-leads:%是
31|/after-leads:%的
5|/after-leads:,\"
-10|/after-leads:,大
-3|/after-leads:,对
15|/after-leads:,比
4|/after-leads:,称
-12|/after-leads:,而
4|/after-leads:,距
-11|/after-leads:,遭
3|/after-leads:。」
-17|/after-leads:」_
-4|/after-leads:」…
-10|/after-leads:」に
-33|/after-leads:」は
3|/after-leads:ある
-9|/after-leads:い、
-25|/after-leads:い。
58|/after-leads:いう
3|/after-leads:いた
-16|/after-leads:いて
18|/after-leads:いる
27|/after-leads:う、
-17|/after-leads:う。
-17|/after-leads:え、
19|/after-leads:える
-8|/after-leads:か、
-12|/after-leads:から
-9|/after-leads:が、
8|/after-leads:き_
30|/after-leads:き、
9|/after-leads:ける
6|/after-leads:げ、
21|/after-leads:げる
-5|/after-leads:げを
-11|/after-leads:し、
34|/after-leads:した
15|/after-leads:すと
-5|/after-leads:する
-3|/after-leads:ず、
-3|/after-leads:だ。
-15|/after-leads:だと
9|/after-leads:った
-7|/after-leads:って
-23|/after-leads:て、
-59|/after-leads:て「
12|/after-leads:ての
-47|/after-leads:で、
-8|/after-leads:では
6|/after-leads:と、
-7|/after-leads:とに
-4|/after-leads:に_
-11|/after-leads:に、
-3|/after-leads:に「
15|/after-leads:は、
-7|/after-leads:へ_
-13|/after-leads:べ、
4|/after-leads:まる
-5|/after-leads:も_
44|/after-leads:もと
8|/after-leads:やす
8|/after-leads:よう
-10|/after-leads:る。
-4|/after-leads:ると
-4|/after-leads:れ、
5|/after-leads:れた
-28|/after-leads:れる
19|/after-leads:を、
-5|/after-leads:上,
-11|/after-leads:上、
-5|/after-leads:不及
-4|/after-leads:不是
13|/after-leads:为对
4|/after-leads:五,
-4|/after-leads:仅说
10|/after-leads:以及
-15|/after-leads:低い
8|/after-leads:作为
12|/after-leads:使う
26|/after-leads:例如
5|/after-leads:全体
3|/after-leads:全球
9|/after-leads:写进
6|/after-leads:出を
-3|/after-leads:别;
-3|/after-leads:别被
5|/after-leads:及ぶ
3|/after-leads:可是
-4|/after-leads:右,
3|/after-leads:各国
-10|/after-leads:味_
5|/after-leads:国の
-3|/after-leads:坦和
19|/after-leads:域の
11|/after-leads:多数
7|/after-leads:大于
-3|/after-leads:完成
-19|/after-leads:州、
-19|/after-leads:州と
-3|/after-leads:已排
11|/after-leads:平在
-4|/after-leads:建议
-7|/after-leads:当_
4|/after-leads:後の
10|/after-leads:总理
-5|/after-leads:惟独
-3|/after-leads:成_
29|/after-leads:所有
-4|/after-leads:拠「
-7|/after-leads:指,
-15|/after-leads:搬到
-3|/after-leads:支撑
39|/after-leads:无论
14|/after-leads:是对
-7|/after-leads:更让
8|/after-leads:望,
-7|/after-leads:本和
8|/after-leads:条约
-4|/after-leads:標_
12|/after-leads:比,
21|/after-leads:求,
-11|/after-leads:求_
5|/after-leads:求、
-20|/after-leads:波、
18|/after-leads:派「
10|/after-leads:用于
-3|/after-leads:相「
-5|/after-leads:相は
5|/after-leads:知道
-5|/after-leads:者:
7|/after-leads:者由
-8|/after-leads:论,
7|/after-leads:话要
-27|/after-leads:说,
6|/after-leads:调中
-3|/after-leads:谈判
10|/after-leads:豁免
41|/after-leads:費を
-5|/after-leads:费,
13|/after-leads:费的
-10|/after-leads:邻国
-4|/after-leads:間の
11|/after-leads:闻,
-12|/after-leads:限与
7|/after-leads:题,
-3|/after-leads:高于
-32|/after:agent False
-29|/after:agent True
55|/after:named False
-62|/after:named True
52|/after:patient False
15|/asked-about
-35|/asks
115|/before-commas:0 0
15|/before-commas:0 1
52|/before-commas:1 0
-49|/before-commas:1 1
5|/before-commas:2 0
25|/before-commas:2 1
-33|/before-commas:2 2
-12|/before-commas:3 0
-20|/before-commas:3 1
-16|/before-commas:3 2
64|/before-far:1 0
8|/before-far:18 0
-17|/before-far:18 1
7|/before-far:18 2
-9|/before-far:36 0
-24|/before-far:36 1
-43|/before-far:36 2
36|/before-far:4 0
34|/before-far:9 0
17|/before-far:9 1
26|/before-far:far 0
-6|/before-far:far 1
-15|/before-far:far 2
17|/before-follows-rank:\" 0 0
5|/before-follows-rank:( 0 0
-26|/before-follows-rank:) 0 0
4|/before-follows-rank:) 1 0
7|/before-follows-rank:, 0 0
4|/before-follows-rank:1 0 0
11|/before-follows-rank:1 1 0
44|/before-follows-rank:2 0 0
-12|/before-follows-rank:2 0 1
7|/before-follows-rank:2 0 2
-10|/before-follows-rank:2 1 0
-12|/before-follows-rank:2 1 1
-3|/before-follows-rank:2 2 0
9|/before-follows-rank:3 0 0
4|/before-follows-rank:3 1 1
3|/before-follows-rank:4 0 0
-5|/before-follows-rank:4 1 0
-4|/before-follows-rank:4 1 1
8|/before-follows-rank:5 0 0
-9|/before-follows-rank:5 1 0
-4|/before-follows-rank:5 1 1
16|/before-follows-rank:6 1 0
4|/before-follows-rank:7 0 0
7|/before-follows-rank:8 2 1
-47|/before-follows-rank:: 0 0
-4|/before-follows-rank:: 0 1
8|/before-follows-rank:: 1 0
7|/before-follows-rank:G 0 0
-18|/before-follows-rank:_ 0 0
-6|/before-follows-rank:| 1 0
8|/before-follows-rank:、 0 0
5|/before-follows-rank:、 0 1
31|/before-follows-rank:、 1 0
14|/before-follows-rank:、 1 1
-5|/before-follows-rank:、 1 2
47|/before-follows-rank:、 2 0
-31|/before-follows-rank:、 2 1
-14|/before-follows-rank:、 2 2
-11|/before-follows-rank:、 3 1
4|/before-follows-rank:「 0 0
4|/before-follows-rank:「 1 0
5|/before-follows-rank:」 0 0
-37|/before-follows-rank:か 0 0
17|/before-follows-rank:か 0 1
-3|/before-follows-rank:か 1 0
40|/before-follows-rank:が 0 0
3|/before-follows-rank:が 0 1
-31|/before-follows-rank:が 1 1
-6|/before-follows-rank:が 1 2
-3|/before-follows-rank:が 2 1
16|/before-follows-rank:き 0 0
17|/before-follows-rank:で 0 0
-14|/before-follows-rank:で 0 1
-6|/before-follows-rank:で 1 0
-6|/before-follows-rank:で 1 1
-3|/before-follows-rank:で 2 0
-38|/before-follows-rank:と 0 0
-7|/before-follows-rank:と 0 1
63|/before-follows-rank:と 1 0
-9|/before-follows-rank:と 1 1
5|/before-follows-rank:に 0 0
23|/before-follows-rank:に 0 1
17|/before-follows-rank:に 1 0
-39|/before-follows-rank:に 1 1
33|/before-follows-rank:の 0 0
-16|/before-follows-rank:の 0 1
25|/before-follows-rank:の 1 0
-21|/before-follows-rank:の 1 1
-8|/before-follows-rank:の 2 0
7|/before-follows-rank:の 2 2
-3|/before-follows-rank:の 3 0
46|/before-follows-rank:は 0 0
27|/before-follows-rank:は 0 1
-21|/before-follows-rank:は 1 0
-26|/before-follows-rank:は 1 1
-9|/before-follows-rank:は 1 2
-3|/before-follows-rank:は 2 0
-10|/before-follows-rank:は 2 1
10|/before-follows-rank:へ 0 0
15|/before-follows-rank:も 0 0
15|/before-follows-rank:も 1 0
-5|/before-follows-rank:や 0 0
7|/before-follows-rank:や 1 0
-19|/before-follows-rank:を 0 0
-6|/before-follows-rank:を 1 0
-7|/before-follows-rank:・ 0 0
-7|/before-follows-rank:・ 1 0
-11|/before-follows-rank:一 0 0
-3|/before-follows-rank:一 1 0
-3|/before-follows-rank:一 1 2
3|/before-follows-rank:七 0 0
8|/before-follows-rank:上 0 0
19|/before-follows-rank:上 1 1
-7|/before-follows-rank:下 1 0
8|/before-follows-rank:不 0 0
-6|/before-follows-rank:不 1 0
20|/before-follows-rank:不 3 1
47|/before-follows-rank:与 1 0
-9|/before-follows-rank:与 1 1
-4|/before-follows-rank:与 2 1
-31|/before-follows-rank:並 0 0
18|/before-follows-rank:为 0 0
-9|/before-follows-rank:为 1 1
-15|/before-follows-rank:主 0 0
-5|/before-follows-rank:主 1 0
-8|/before-follows-rank:之 1 0
33|/before-follows-rank:也 0 0
10|/before-follows-rank:也 1 0
-10|/before-follows-rank:事 0 0
-8|/before-follows-rank:事 1 0
3|/before-follows-rank:事 1 1
-12|/before-follows-rank:事 2 0
-8|/before-follows-rank:亦 0 0
20|/before-follows-rank:亦 0 1
3|/before-follows-rank:仅 0 0
9|/before-follows-rank:今 0 0
13|/before-follows-rank:今 0 1
3|/before-follows-rank:今 1 0
4|/before-follows-rank:今 1 1
-5|/before-follows-rank:今 1 2
-3|/before-follows-rank:介 0 0
-12|/before-follows-rank:仍 0 0
5|/before-follows-rank:仍 0 1
-3|/before-follows-rank:从 0 0
3|/before-follows-rank:付 0 0
-18|/before-follows-rank:代 0 0
13|/before-follows-rank:以 0 0
-10|/before-follows-rank:以 1 0
10|/before-follows-rank:众 1 1
-4|/before-follows-rank:众 2 0
6|/before-follows-rank:会 0 0
-28|/before-follows-rank:会 1 0
-11|/before-follows-rank:估 0 0
5|/before-follows-rank:估 2 0
7|/before-follows-rank:作 0 0
-7|/before-follows-rank:保 0 0
-7|/before-follows-rank:元 0 0
7|/before-follows-rank:党 0 0
22|/before-follows-rank:全 0 0
6|/before-follows-rank:全 2 1
5|/before-follows-rank:公 0 0
3|/before-follows-rank:公 0 1
3|/before-follows-rank:公 1 0
-7|/before-follows-rank:兰 0 0
3|/before-follows-rank:共 0 0
17|/before-follows-rank:内 0 0
-8|/before-follows-rank:内 1 0
11|/before-follows-rank:内 1 1
-34|/before-follows-rank:再 0 0
29|/before-follows-rank:军 0 0
-5|/before-follows-rank:军 0 2
-8|/before-follows-rank:军 1 1
-5|/before-follows-rank:军 1 2
-12|/before-follows-rank:军 2 2
35|/before-follows-rank:决 0 0
3|/before-follows-rank:准 1 1
-9|/before-follows-rank:出 0 0
-21|/before-follows-rank:分 0 0
17|/before-follows-rank:分 0 1
22|/before-follows-rank:分 0 2
6|/before-follows-rank:则 0 0
13|/before-follows-rank:则 0 1
3|/before-follows-rank:则 0 2
10|/before-follows-rank:别 1 0
3|/before-follows-rank:到 0 0
-35|/before-follows-rank:前 1 0
3|/before-follows-rank:副 1 1
-8|/before-follows-rank:力 0 0
-10|/before-follows-rank:加 0 0
-3|/before-follows-rank:加 1 1
-6|/before-follows-rank:十 0 0
10|/before-follows-rank:却 0 0
-4|/before-follows-rank:原 0 0
-4|/before-follows-rank:原 2 1
17|/before-follows-rank:去 0 0
5|/before-follows-rank:去 0 1
-22|/before-follows-rank:去 1 1
-4|/before-follows-rank:去 3 1
-5|/before-follows-rank:参 1 0
8|/before-follows-rank:参 1 1
3|/before-follows-rank:发 1 0
-12|/before-follows-rank:口 0 0
6|/before-follows-rank:只 0 0
4|/before-follows-rank:各 0 0
9|/before-follows-rank:各 1 1
5|/before-follows-rank:各 1 2
-3|/before-follows-rank:合 0 0
9|/before-follows-rank:同 0 0
-9|/before-follows-rank:同 0 1
3|/before-follows-rank:同 1 1
-14|/before-follows-rank:后 0 0
6|/before-follows-rank:向 0 0
5|/before-follows-rank:向 1 0
26|/before-follows-rank:否 0 0
5|/before-follows-rank:否 1 1
3|/before-follows-rank:周 0 0
-14|/before-follows-rank:呼 1 0
33|/before-follows-rank:和 1 0
-5|/before-follows-rank:和 1 2
-5|/before-follows-rank:和 2 0
-7|/before-follows-rank:和 3 1
-5|/before-follows-rank:喊 0 0
5|/before-follows-rank:嘴 0 0
18|/before-follows-rank:四 1 0
-4|/before-follows-rank:团 1 0
15|/before-follows-rank:国 0 0
-3|/before-follows-rank:国 0 1
7|/before-follows-rank:国 0 2
13|/before-follows-rank:国 1 0
-25|/before-follows-rank:国 1 1
-9|/before-follows-rank:国 2 2
-15|/before-follows-rank:在 0 0
6|/before-follows-rank:在 1 0
-6|/before-follows-rank:在 1 1
9|/before-follows-rank:在 1 2
-4|/before-follows-rank:均 0 0
-20|/before-follows-rank:坦 0 0
-38|/before-follows-rank:基 0 0
5|/before-follows-rank:塔 0 0
-6|/before-follows-rank:增 0 0
6|/before-follows-rank:增 0 1
-9|/before-follows-rank:外 0 0
31|/before-follows-rank:外 1 0
-3|/before-follows-rank:外 2 0
-19|/before-follows-rank:多 0 0
-7|/before-follows-rank:大 0 0
-9|/before-follows-rank:大 1 0
7|/before-follows-rank:大 2 0
3|/before-follows-rank:央 0 1
7|/before-follows-rank:夹 2 2
-9|/before-follows-rank:如 0 0
-3|/before-follows-rank:如 0 1
-14|/before-follows-rank:媾 0 0
-7|/before-follows-rank:嫌 0 0
4|/before-follows-rank:学 0 0
-5|/before-follows-rank:安 1 0
4|/before-follows-rank:完 0 0
-9|/before-follows-rank:官 0 1
-18|/before-follows-rank:官 1 0
21|/before-follows-rank:官 1 1
3|/before-follows-rank:定 0 0
5|/before-follows-rank:实 1 1
15|/before-follows-rank:宣 0 0
-6|/before-follows-rank:宣 1 1
-8|/before-follows-rank:宣 2 0
11|/before-follows-rank:宣 2 1
7|/before-follows-rank:室 3 1
5|/before-follows-rank:对 1 0
56|/before-follows-rank:将 0 0
8|/before-follows-rank:将 1 0
-3|/before-follows-rank:将 1 2
3|/before-follows-rank:尽 0 0
-18|/before-follows-rank:局 0 0
-9|/before-follows-rank:峰 0 0
12|/before-follows-rank:已 0 0
3|/before-follows-rank:已 1 0
-11|/before-follows-rank:希 0 0
13|/before-follows-rank:常 0 1
14|/before-follows-rank:平 0 0
-3|/before-follows-rank:年 1 1
18|/before-follows-rank:年 2 0
-18|/before-follows-rank:并 0 0
16|/before-follows-rank:幹 0 0
-49|/before-follows-rank:幹 1 0
-8|/before-follows-rank:广 1 0
17|/before-follows-rank:应 0 0
-9|/before-follows-rank:应 1 1
-4|/before-follows-rank:应 1 2
3|/before-follows-rank:应 2 0
4|/before-follows-rank:府 0 0
4|/before-follows-rank:建 0 1
4|/before-follows-rank:开 0 0
6|/before-follows-rank:强 1 1
-6|/before-follows-rank:当 1 0
-27|/before-follows-rank:必 0 0
7|/before-follows-rank:总 0 0
3|/before-follows-rank:总 0 1
-3|/before-follows-rank:总 1 0
9|/before-follows-rank:总 1 1
3|/before-follows-rank:恢 0 0
-3|/before-follows-rank:慰 0 0
-11|/before-follows-rank:成 0 0
-26|/before-follows-rank:戦 0 0
-4|/before-follows-rank:所 0 0
-5|/before-follows-rank:才 0 0
23|/before-follows-rank:承 0 0
-6|/before-follows-rank:承 1 1
-3|/before-follows-rank:把 0 0
-6|/before-follows-rank:把 1 1
-4|/before-follows-rank:把 1 2
5|/before-follows-rank:报 1 1
3|/before-follows-rank:担 1 0
6|/before-follows-rank:拒 0 0
4|/before-follows-rank:拟 0 0
-4|/before-follows-rank:拟 1 0
4|/before-follows-rank:拨 0 0
-10|/before-follows-rank:拿 0 0
5|/before-follows-rank:授 0 1
4|/before-follows-rank:接 0 0
-8|/before-follows-rank:接 1 1
-3|/before-follows-rank:推 0 0
-5|/before-follows-rank:提 0 0
-5|/before-follows-rank:撤 0 0
-3|/before-follows-rank:支 0 0
6|/before-follows-rank:放 1 0
22|/before-follows-rank:政 0 0
12|/before-follows-rank:政 0 1
3|/before-follows-rank:政 1 0
-5|/before-follows-rank:政 1 1
-3|/before-follows-rank:敦 1 0
4|/before-follows-rank:敬 0 0
-3|/before-follows-rank:数 0 0
-6|/before-follows-rank:斯 1 1
-5|/before-follows-rank:新 0 0
-7|/before-follows-rank:新 0 1
-13|/before-follows-rank:方 0 0
4|/before-follows-rank:方 0 1
14|/before-follows-rank:无 0 0
-7|/before-follows-rank:早 0 2
3|/before-follows-rank:时 0 0
6|/before-follows-rank:明 0 0
10|/before-follows-rank:明 0 1
-3|/before-follows-rank:昨 0 0
7|/before-follows-rank:是 1 1
-7|/before-follows-rank:是 1 2
-4|/before-follows-rank:智 0 0
-22|/before-follows-rank:智 1 0
-12|/before-follows-rank:暗 1 0
-4|/before-follows-rank:曾 0 0
-24|/before-follows-rank:曾 1 0
-14|/before-follows-rank:最 0 0
7|/before-follows-rank:最 1 0
-7|/before-follows-rank:有 0 0
-4|/before-follows-rank:有 1 0
-5|/before-follows-rank:杜 0 0
5|/before-follows-rank:杜 0 1
-13|/before-follows-rank:标 0 0
-9|/before-follows-rank:标 0 1
-8|/before-follows-rank:次 1 0
15|/before-follows-rank:欧 1 0
11|/before-follows-rank:欧 1 1
5|/before-follows-rank:欧 1 2
6|/before-follows-rank:欧 2 0
-4|/before-follows-rank:正 1 1
5|/before-follows-rank:武 1 0
7|/before-follows-rank:每 0 0
25|/before-follows-rank:比 1 0
3|/before-follows-rank:氏 0 0
13|/before-follows-rank:氏 0 1
-39|/before-follows-rank:氏 1 0
-13|/before-follows-rank:氏 2 0
4|/before-follows-rank:民 0 0
20|/before-follows-rank:没 0 0
-10|/before-follows-rank:没 1 0
7|/before-follows-rank:法 0 0
-3|/before-follows-rank:洛 0 0
-5|/before-follows-rank:洪 1 1
-6|/before-follows-rank:海 0 1
-4|/before-follows-rank:点 0 0
-32|/before-follows-rank:点 0 1
-4|/before-follows-rank:点 1 0
5|/before-follows-rank:现 0 0
21|/before-follows-rank:的 0 0
7|/before-follows-rank:的 0 1
5|/before-follows-rank:的 0 2
-7|/before-follows-rank:的 1 0
7|/before-follows-rank:目 0 0
-10|/before-follows-rank:相 0 0
3|/before-follows-rank:相 0 1
12|/before-follows-rank:相 1 0
-7|/before-follows-rank:看 0 0
7|/before-follows-rank:看 1 1
7|/before-follows-rank:石 1 2
-6|/before-follows-rank:研 0 0
-3|/before-follows-rank:社 0 1
20|/before-follows-rank:称 0 0
4|/before-follows-rank:立 0 0
-10|/before-follows-rank:立 1 0
4|/before-follows-rank:竞 0 0
6|/before-follows-rank:等 0 0
-11|/before-follows-rank:算 0 0
6|/before-follows-rank:米 1 0
4|/before-follows-rank:米 1 1
4|/before-follows-rank:索 0 0
-3|/before-follows-rank:維 2 0
10|/before-follows-rank:総 0 0
4|/before-follows-rank:约 0 0
6|/before-follows-rank:经 0 0
5|/before-follows-rank:给 0 0
-6|/before-follows-rank:维 0 0
13|/before-follows-rank:缴 0 0
11|/before-follows-rank:缺 1 0
8|/before-follows-rank:罗 1 0
5|/before-follows-rank:考 0 0
-19|/before-follows-rank:而 0 0
3|/before-follows-rank:联 0 0
-4|/before-follows-rank:联 1 1
22|/before-follows-rank:自 0 0
5|/before-follows-rank:自 0 1
4|/before-follows-rank:自 1 0
-6|/before-follows-rank:苏 1 1
5|/before-follows-rank:若 0 0
13|/before-follows-rank:若 1 0
-8|/before-follows-rank:草 0 0
4|/before-follows-rank:获 0 0
7|/before-follows-rank:表 0 0
-19|/before-follows-rank:表 1 0
4|/before-follows-rank:補 0 0
7|/before-follows-rank:要 0 0
-9|/before-follows-rank:要 0 1
-18|/before-follows-rank:要 1 0
-10|/before-follows-rank:观 0 0
-7|/before-follows-rank:规 0 0
18|/before-follows-rank:議 1 0
4|/before-follows-rank:计 0 0
-3|/before-follows-rank:计 0 1
-4|/before-follows-rank:计 1 1
-3|/before-follows-rank:订 2 1
5|/before-follows-rank:认 0 0
14|/before-follows-rank:议 0 0
4|/before-follows-rank:议 0 1
-6|/before-follows-rank:许 0 0
7|/before-follows-rank:设 0 0
-3|/before-follows-rank:访 0 0
-6|/before-follows-rank:访 1 0
-4|/before-follows-rank:访 1 1
5|/before-follows-rank:说 0 1
-5|/before-follows-rank:说 1 0
-41|/before-follows-rank:谈 0 0
-10|/before-follows-rank:谈 1 0
-3|/before-follows-rank:豪 0 0
-9|/before-follows-rank:豪 0 1
13|/before-follows-rank:費 0 0
16|/before-follows-rank:财 0 0
8|/before-follows-rank:财 0 1
5|/before-follows-rank:财 1 1
-3|/before-follows-rank:财 1 2
-9|/before-follows-rank:质 0 0
6|/before-follows-rank:走 0 0
7|/before-follows-rank:跟 0 0
-4|/before-follows-rank:軍 0 0
13|/before-follows-rank:軍 1 0
-5|/before-follows-rank:軍 1 1
-3|/before-follows-rank:轰 1 0
5|/before-follows-rank:达 0 0
7|/before-follows-rank:达 1 1
9|/before-follows-rank:过 0 0
4|/before-follows-rank:连 1 1
5|/before-follows-rank:选 0 0
3|/before-follows-rank:选 1 0
-4|/before-follows-rank:选 1 1
-9|/before-follows-rank:途 0 0
4|/before-follows-rank:通 0 0
4|/before-follows-rank:連 1 0
5|/before-follows-rank:遭 0 0
-8|/before-follows-rank:都 1 0
-20|/before-follows-rank:金 0 0
-6|/before-follows-rank:长 0 0
-5|/before-follows-rank:长 1 0
-10|/before-follows-rank:防 0 0
-3|/before-follows-rank:防 0 1
7|/before-follows-rank:防 1 0
-4|/before-follows-rank:防 2 0
-3|/before-follows-rank:防 2 2
-4|/before-follows-rank:阵 0 0
-5|/before-follows-rank:陸 1 0
9|/before-follows-rank:陸 1 1
9|/before-follows-rank:随 0 0
7|/before-follows-rank:面 0 0
-27|/before-follows-rank:韩 1 0
-3|/before-follows-rank:须 0 0
-3|/before-follows-rank:须 1 1
3|/before-follows-rank:预 1 0
3|/before-follows-rank:预 1 1
-25|/before-follows-rank:首 0 0
16|/before-follows-rank:首 0 1
3|/before-follows-rank:首 1 0
9|/before-follows-rank:首 1 1
3|/before-follows-rank:首 2 1
-8|/before-follows-rank:高 0 0
-5|/before-follows-rank:齐 0 0
17|/before-follows:\"
7|/before-follows:\"画
7|/before-follows:\"画饼\"
5|/before-follows:\"统
5|/before-follows:\"统统达
4|/before-follows:(
-23|/before-follows:)
11|/before-follows:)が
7|/before-follows:)が国防
11|/before-follows:)に
11|/before-follows:)に求め
-43|/before-follows:)の
-39|/before-follows:)の一員
-6|/before-follows:)の定義
6|/before-follows:)は
6|/before-follows:)は2%
-5|/before-follows:)事
-5|/before-follows:)事務総
-7|/before-follows:)諸
5|/before-follows:)首
5|/before-follows:)首脳会
6|/before-follows:,
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
5|/before-follows:,总
5|/before-follows:,总统还
-5|/before-follows:,把
-6|/before-follows:,把国防
3|/before-follows:,把防卫
4|/before-follows:,拿
4|/before-follows:,拿出国
-3|/before-follows:,明
-3|/before-follows:,明确拒
5|/before-follows:,要
4|/before-follows:,要求后
-8|/before-follows:,该
-8|/before-follows:,该国坚
3|/before-follows:,这
3|/before-follows:,这一比
15|/before-follows:1
7|/before-follows:10
7|/before-follows:10年債
11|/before-follows:12
16|/before-follows:12日宣
-3|/before-follows:12日申
-10|/before-follows:13
-10|/before-follows:13日在
-7|/before-follows:18
-7|/before-follows:18日以
8|/before-follows:19
4|/before-follows:1948
3|/before-follows:1989
4|/before-follows:1・6%
-3|/before-follows:1・9%
11|/before-follows:2
9|/before-follows:2%
-11|/before-follows:2%的标
9|/before-follows:2%的目
10|/before-follows:2%目标
-4|/before-follows:2.
-5|/before-follows:2.3%
3|/before-follows:2014
-16|/before-follows:2023
7|/before-follows:2026
-7|/before-follows:2027
3|/before-follows:2029
10|/before-follows:2035
3|/before-follows:21
3|/before-follows:21日在
3|/before-follows:26日发
13|/before-follows:3
7|/before-follows:3%
-3|/before-follows:3.5%
5|/before-follows:32
6|/before-follows:32国领
-6|/before-follows:4
-3|/before-follows:4%
-3|/before-follows:4%次之
-6|/before-follows:4日
-6|/before-follows:4日在参
-7|/before-follows:5
5|/before-follows:5%_学
-3|/before-follows:5%正式
-5|/before-follows:5%的目
5|/before-follows:5%目标
8|/before-follows:5%要求
-8|/before-follows:5日
-8|/before-follows:5日在北
17|/before-follows:6
17|/before-follows:6月
17|/before-follows:6月宣布
4|/before-follows:7
4|/before-follows:7日
4|/before-follows:7日提议
8|/before-follows:8
8|/before-follows:8日
8|/before-follows:8日说,
-44|/before-follows::
4|/before-follows::\"
4|/before-follows::\"百分
-7|/before-follows::5
-10|/before-follows::5%与
3|/before-follows::5%应
-4|/before-follows::与
-4|/before-follows::与其谈
5|/before-follows::先
3|/before-follows::先把2
-33|/before-follows::军
-30|/before-follows::军费必
-3|/before-follows::同
-3|/before-follows::同一张
4|/before-follows::国
3|/before-follows::国防支
-5|/before-follows::援
-5|/before-follows::援外1
-13|/before-follows::美
11|/before-follows::美方提
-25|/before-follows::美防部
7|/before-follows:G
7|/before-follows:GD
7|/before-follows:GDP的
-20|/before-follows:_
4|/before-follows:_\"
4|/before-follows:_\"3.
-5|/before-follows:_国
-5|/before-follows:_国防支
-8|/before-follows:_日
-8|/before-follows:_日媒:
-6|/before-follows:|
-6|/before-follows:|特
-6|/before-follows:|特朗普
41|/before-follows:、
6|/before-follows:、2
4|/before-follows:、2%を
6|/before-follows:、3
8|/before-follows:、3%へ
-5|/before-follows:、3.5
-24|/before-follows:、5
-25|/before-follows:、5%案
-5|/before-follows:、N
-5|/before-follows:、NAT
-3|/before-follows:、ア
-3|/before-follows:、アイル
3|/before-follows:、エ
3|/before-follows:、エスト
-3|/before-follows:、オ
-3|/before-follows:、オマー
17|/before-follows:、ス
12|/before-follows:、スウェ
5|/before-follows:、スロベ
-3|/before-follows:、デ
-3|/before-follows:、デンマ
-6|/before-follows:、ポ
-6|/before-follows:、ポーラ
-8|/before-follows:、ラ
-8|/before-follows:、ラトビ
-20|/before-follows:、リ
-20|/before-follows:、リトア
-5|/before-follows:、ロ
-5|/before-follows:、ロシア
5|/before-follows:、保
5|/before-follows:、保加利
-11|/before-follows:、加拿大
11|/before-follows:、加盟を
-10|/before-follows:、匈
-10|/before-follows:、匈牙利
-3|/before-follows:、南
-5|/before-follows:、南韩等
3|/before-follows:、印
3|/before-follows:、印尼军
14|/before-follows:、国
14|/before-follows:、国防費
14|/before-follows:、布
14|/before-follows:、布基纳
6|/before-follows:、挪
4|/before-follows:、挪威去
-6|/before-follows:、日
-3|/before-follows:、日本に
7|/before-follows:、智
7|/before-follows:、智利和
6|/before-follows:、欧
6|/before-follows:、欧州に
-7|/before-follows:、法
-7|/before-follows:、法国和
4|/before-follows:、波兰的
-3|/before-follows:、波兰齐
7|/before-follows:、爱
7|/before-follows:、爱沙尼
-4|/before-follows:、科
-4|/before-follows:、科威特
13|/before-follows:、立
13|/before-follows:、立陶宛
6|/before-follows:、米
6|/before-follows:、米の3
5|/before-follows:、芬
5|/before-follows:、芬兰、
-7|/before-follows:、葡
-7|/before-follows:、葡萄牙
11|/before-follows:、西
11|/before-follows:、西班牙
4|/before-follows:、訪
4|/before-follows:、訪米で
3|/before-follows:、豪
3|/before-follows:、豪州の
19|/before-follows:、防
19|/before-follows:、防衛費
-3|/before-follows:、韓
-3|/before-follows:、韓国の
6|/before-follows:、韩
4|/before-follows:、韩国和
-4|/before-follows:、駐
-4|/before-follows:、駐留経
8|/before-follows:「
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
-24|/before-follows:か
-24|/before-follows:から
3|/before-follows:から2%
-5|/before-follows:から2.
12|/before-follows:から3・
-6|/before-follows:から5%
-13|/before-follows:から、国
-3|/before-follows:から要求
-26|/before-follows:が2
3|/before-follows:が2%と
-14|/before-follows:が2%に
-21|/before-follows:が202
13|/before-follows:が3
3|/before-follows:が3.5
6|/before-follows:が35年
7|/before-follows:が3・5
10|/before-follows:が5
14|/before-follows:が5%で
-5|/before-follows:が5%を
-9|/before-follows:が6
-14|/before-follows:が6日、
5|/before-follows:が6日議
3|/before-follows:がG
3|/before-follows:がGDP
17|/before-follows:がア
17|/before-follows:がアジア
3|/before-follows:が今
3|/before-follows:が今年投
-9|/before-follows:が加
-9|/before-follows:が加わっ
20|/before-follows:が国
3|/before-follows:が国防に
17|/before-follows:が国防費
5|/before-follows:が定
5|/before-follows:が定める
4|/before-follows:が戦
4|/before-follows:が戦時経
-5|/before-follows:が打
-4|/before-follows:が打診し
-8|/before-follows:が日
-7|/before-follows:が日韓両
3|/before-follows:が昨
4|/before-follows:が次
6|/before-follows:が次に5
-17|/before-follows:が求
-15|/before-follows:が求める
-5|/before-follows:が目
-5|/before-follows:が目標と
-10|/before-follows:が訴
-10|/before-follows:が訴える
-3|/before-follows:が隣
-3|/before-follows:が隣にい
16|/before-follows:き
16|/before-follows:きょ
16|/before-follows:きょう開
3|/before-follows:だけ
-12|/before-follows:で
-4|/before-follows:で、
5|/before-follows:で、ヌク
-4|/before-follows:で、国防
-4|/before-follows:で、開催
5|/before-follows:でさ
3|/before-follows:です
3|/before-follows:ですらG
-30|/before-follows:での
-26|/before-follows:での講演
12|/before-follows:では
5|/before-follows:では2.
-5|/before-follows:では27
11|/before-follows:では、国
3|/before-follows:では、政
9|/before-follows:では、野
10|/before-follows:でも
-6|/before-follows:で開
-6|/before-follows:で開かれ
7|/before-follows:と
-16|/before-follows:との
-6|/before-follows:との国境
-11|/before-follows:との衝突
5|/before-follows:とウガン
-3|/before-follows:とウルグ
7|/before-follows:とオ
4|/before-follows:とオラン
4|/before-follows:とオース
18|/before-follows:とカ
18|/before-follows:とカナダ
7|/before-follows:とス
5|/before-follows:とスウェ
6|/before-follows:とネ
6|/before-follows:とネパー
5|/before-follows:とノ
5|/before-follows:とノルウ
12|/before-follows:とフ
12|/before-follows:とフラン
3|/before-follows:とポ
3|/before-follows:とポルト
6|/before-follows:とマ
6|/before-follows:とマルタ
-4|/before-follows:とラ
-6|/before-follows:とラオス
4|/before-follows:とリ
4|/before-follows:とリトア
-18|/before-follows:と同
-12|/before-follows:と同じ1
4|/before-follows:と同じ5
-11|/before-follows:と約
-10|/before-follows:と約13
4|/before-follows:と豪
4|/before-follows:と豪州に
-23|/before-follows:と違
-18|/before-follows:と違い、
-5|/before-follows:と違うイ
11|/before-follows:など一部
-9|/before-follows:など小国
7|/before-follows:に
10|/before-follows:に1
3|/before-follows:に1.3
8|/before-follows:に10パ
9|/before-follows:に2
7|/before-follows:に2%を
5|/before-follows:に2%要
-5|/before-follows:に2・5
35|/before-follows:に3
4|/before-follows:に3%目
3|/before-follows:に3.5
24|/before-follows:に3・5
-43|/before-follows:に5
3|/before-follows:に5%が
4|/before-follows:に5%の
9|/before-follows:に5%へ
-22|/before-follows:に5%を
11|/before-follows:に5%要
-49|/before-follows:に5%迫
3|/before-follows:に6
3|/before-follows:に6%要
-6|/before-follows:にG
-6|/before-follows:にGDP
-11|/before-follows:に「
-5|/before-follows:に「3%
-11|/before-follows:に「5%
5|/before-follows:につ
5|/before-follows:について
14|/before-follows:には
-11|/before-follows:には2%
5|/before-follows:には2.
11|/before-follows:には3%
3|/before-follows:には5%
-4|/before-follows:には名指
8|/before-follows:には少な
-4|/before-follows:には称賛
34|/before-follows:にも
7|/before-follows:にも5%
6|/before-follows:にもGD
5|/before-follows:にも相応
-7|/before-follows:によ
-7|/before-follows:によると
-3|/before-follows:に向き合
32|/before-follows:に国
33|/before-follows:に国防費
3|/before-follows:に増
3|/before-follows:に増額促
-17|/before-follows:に対
-29|/before-follows:に対し3
7|/before-follows:に対し、
3|/before-follows:に対して
-3|/before-follows:に接
-3|/before-follows:に接する
4|/before-follows:に期
4|/before-follows:に期待す
-3|/before-follows:に求めた
4|/before-follows:に求める
9|/before-follows:に突
9|/before-follows:に突き付
-3|/before-follows:に続
-3|/before-follows:に続き、
-21|/before-follows:に義
-21|/before-follows:に義務付
-10|/before-follows:に言
-10|/before-follows:に言われ
-53|/before-follows:に説
-53|/before-follows:に説く5
14|/before-follows:に課
19|/before-follows:に課した
14|/before-follows:に防
14|/before-follows:に防衛費
-4|/before-follows:に限
-4|/before-follows:に限れば
15|/before-follows:の
-4|/before-follows:の0
-5|/before-follows:の0.6
14|/before-follows:の1
9|/before-follows:の1・5
3|/before-follows:の1・8
12|/before-follows:の2
-11|/before-follows:の2%、
3|/before-follows:の2%を
6|/before-follows:の2%目
6|/before-follows:の2.8
-4|/before-follows:の20%
9|/before-follows:の202
-12|/before-follows:の3
5|/before-follows:の3.5
-21|/before-follows:の3カ国
6|/before-follows:の3・5
5|/before-follows:の5
7|/before-follows:の5%に
5|/before-follows:の7
5|/before-follows:の7%超
3|/before-follows:のG
3|/before-follows:のGDP
-9|/before-follows:のN
-9|/before-follows:のNAT
5|/before-follows:の「
5|/before-follows:の「1.
3|/before-follows:の「2%
-5|/before-follows:の「5%
5|/before-follows:のう
3|/before-follows:のうち2
3|/before-follows:のうちG
-3|/before-follows:のア
-3|/before-follows:のアジア
-17|/before-follows:のギ
-17|/before-follows:のギュレ
11|/before-follows:のコ
5|/before-follows:のコサノ
7|/before-follows:のコリン
-4|/before-follows:のシャカ
3|/before-follows:のシャー
3|/before-follows:のチ
3|/before-follows:のチャン
3|/before-follows:のフ
3|/before-follows:のフォン
7|/before-follows:のペ
6|/before-follows:のペトリ
15|/before-follows:のマ
9|/before-follows:のマジャ
4|/before-follows:のマラペ
4|/before-follows:のミ
4|/before-follows:のミレイ
3|/before-follows:のメ
3|/before-follows:のメルケ
5|/before-follows:のモ
5|/before-follows:のモンテ
-13|/before-follows:の主
-5|/before-follows:の主張に
-9|/before-follows:の主要国
-5|/before-follows:の交
-5|/before-follows:の交渉担
3|/before-follows:の今
3|/before-follows:の今年の
3|/before-follows:の代
3|/before-follows:の代表は
26|/before-follows:の仲
25|/before-follows:の仲間に
-5|/before-follows:の伸
-5|/before-follows:の伸びに
-14|/before-follows:の侵
-14|/before-follows:の侵攻を
-4|/before-follows:の元
-3|/before-follows:の元国防
14|/before-follows:の公
14|/before-follows:の公表国
-4|/before-follows:の副
-4|/before-follows:の副報道
-4|/before-follows:の加
-4|/before-follows:の加盟国
-4|/before-follows:の参
-4|/before-follows:の参加者
-5|/before-follows:の取
-8|/before-follows:の取り決
4|/before-follows:の取り組
-5|/before-follows:の同
-5|/before-follows:の同盟が
-3|/before-follows:の呼
-3|/before-follows:の呼びか
32|/before-follows:の国
11|/before-follows:の国防支
17|/before-follows:の国防次
-17|/before-follows:の国防相
26|/before-follows:の国防費
-9|/before-follows:の基
-4|/before-follows:の基準で
-4|/before-follows:の基準を
-14|/before-follows:の報
8|/before-follows:の報告書
-23|/before-follows:の報道官
-4|/before-follows:の安
-4|/before-follows:の安全保
12|/before-follows:の定
12|/before-follows:の定める
-15|/before-follows:の平
-15|/before-follows:の平均は
-7|/before-follows:の戦
-7|/before-follows:の戦車の
-14|/before-follows:の推
-14|/before-follows:の推計で
3|/before-follows:の支
3|/before-follows:の支出は
-7|/before-follows:の新
-9|/before-follows:の新目標
3|/before-follows:の昨
-4|/before-follows:の核
-4|/before-follows:の核には
5|/before-follows:の現
3|/before-follows:の現在の
12|/before-follows:の目標で
-16|/before-follows:の目標に
5|/before-follows:の目標を
-4|/before-follows:の算
-4|/before-follows:の算定方
-5|/before-follows:の脅
-3|/before-follows:の脅威に
8|/before-follows:の自
8|/before-follows:の自由民
-3|/before-follows:の計
-3|/before-follows:の計算方
-6|/before-follows:の試
-6|/before-follows:の試算で
3|/before-follows:の負
-8|/before-follows:の負担は
11|/before-follows:の負担増
14|/before-follows:の軍
16|/before-follows:の軍事費
-3|/before-follows:の過
-3|/before-follows:の過剰赤
-9|/before-follows:の防
-11|/before-follows:の防衛費
21|/before-follows:の首
5|/before-follows:の首相に
9|/before-follows:の首相は
5|/before-follows:の首相も
11|/before-follows:の首脳の
3|/before-follows:の首脳会
-9|/before-follows:の首都リ
-6|/before-follows:の高
-6|/before-follows:の高官は
-12|/before-follows:は0
-14|/before-follows:は0.2
4|/before-follows:は0.9
-11|/before-follows:は1
-16|/before-follows:は1%ち
-5|/before-follows:は1%へ
3|/before-follows:は10%
-4|/before-follows:は1・5
4|/before-follows:は2
-5|/before-follows:は2%で
-4|/before-follows:は2%と
-20|/before-follows:は2%の
3|/before-follows:は2%超
-5|/before-follows:は2.1
6|/before-follows:は2.4
8|/before-follows:は202
16|/before-follows:は203
-3|/before-follows:は24日
4|/before-follows:は26年
3|/before-follows:は27年
-3|/before-follows:は29日
-3|/before-follows:は2・5
12|/before-follows:は3
-4|/before-follows:は3%、
-6|/before-follows:は3%を
3|/before-follows:は3.1
20|/before-follows:は3.5
-9|/before-follows:は30年
7|/before-follows:は32年
3|/before-follows:は4
-35|/before-follows:は5
-11|/before-follows:は5%を
14|/before-follows:は5%払
-41|/before-follows:は5%要
3|/before-follows:は6
-19|/before-follows:は7
-21|/before-follows:は7日、
8|/before-follows:はN
8|/before-follows:はNAT
-30|/before-follows:は、
-14|/before-follows:は、2%
-3|/before-follows:は、国防
-4|/before-follows:は、実際
-28|/before-follows:は、新政
5|/before-follows:は、米国
3|/before-follows:は、財政
6|/before-follows:は、防衛
-3|/before-follows:は「
3|/before-follows:はそ
4|/before-follows:はそれぞ
8|/before-follows:はど
8|/before-follows:はどこも
-3|/before-follows:はなお1
9|/before-follows:はイ
9|/before-follows:はイラク
32|/before-follows:はト
32|/before-follows:はトラン
-5|/before-follows:はド
-5|/before-follows:はドイツ
-8|/before-follows:はポ
-8|/before-follows:はポーラ
6|/before-follows:は一
6|/before-follows:は一律3
22|/before-follows:は今
3|/before-follows:は今の0
11|/before-follows:は今年、
3|/before-follows:は今年す
3|/before-follows:は今年度
-3|/before-follows:は同じ席
40|/before-follows:は国
-9|/before-follows:は国内総
-17|/before-follows:は国防に
66|/before-follows:は国防費
-11|/before-follows:は実
-11|/before-follows:は実際の
25|/before-follows:は少
25|/before-follows:は少なく
7|/before-follows:は平
4|/before-follows:は平均で
-5|/before-follows:は当
-4|/before-follows:は当初、
5|/before-follows:は憲
5|/before-follows:は憲法に
7|/before-follows:は戦
6|/before-follows:は戦時下
-10|/before-follows:は数
-10|/before-follows:は数字に
-3|/before-follows:は早
-3|/before-follows:は早々に
3|/before-follows:は昨
4|/before-follows:は来
5|/before-follows:は来年、
-9|/before-follows:は母
-9|/before-follows:は母数が
-32|/before-follows:は独
-32|/before-follows:は独自に
-12|/before-follows:は直
-12|/before-follows:は直前に
16|/before-follows:は米国か
-15|/before-follows:は米国に
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
7|/before-follows:へ3.5
28|/before-follows:も
-6|/before-follows:も1
-8|/before-follows:も1.3
11|/before-follows:も2
3|/before-follows:も2%を
4|/before-follows:も29年
5|/before-follows:も3
-3|/before-follows:も3.3
4|/before-follows:も3・5
5|/before-follows:も5
3|/before-follows:も5%を
15|/before-follows:もN
15|/before-follows:もNAT
3|/before-follows:も、
3|/before-follows:も、GD
-14|/before-follows:も「
-16|/before-follows:も「5%
3|/before-follows:もい
3|/before-follows:もいずれ
-7|/before-follows:や2
-7|/before-follows:や2.6
4|/before-follows:やイ
4|/before-follows:やイタリ
5|/before-follows:やス
5|/before-follows:やスペイ
-8|/before-follows:やベ
-8|/before-follows:やベルギ
3|/before-follows:や韓国に
-25|/before-follows:を
-14|/before-follows:を「
-14|/before-follows:を「模範
-4|/before-follows:を含
-5|/before-follows:を手
-5|/before-follows:を手本に
5|/before-follows:を称
5|/before-follows:を称賛_
-6|/before-follows:を訪
-6|/before-follows:を訪れた
-13|/before-follows:・
-3|/before-follows:・ア
-3|/before-follows:・アンカ
-3|/before-follows:・カ
-3|/before-follows:・カナダ
-6|/before-follows:・ハ
-6|/before-follows:・ハーグ
-17|/before-follows:一
-4|/before-follows:一名教授
-3|/before-follows:一家
-16|/before-follows:一年
-14|/before-follows:一年前在
3|/before-follows:一样拿出
-6|/before-follows:一样达到
9|/before-follows:一般
9|/before-follows:一般には
3|/before-follows:七
3|/before-follows:七年
3|/before-follows:七年内达
24|/before-follows:上
17|/before-follows:上周
19|/before-follows:上周重申
10|/before-follows:上支
10|/before-follows:上支持到
-3|/before-follows:上院
-3|/before-follows:上院、対
-7|/before-follows:下
-7|/before-follows:下届
-7|/before-follows:下届大选
21|/before-follows:不
22|/before-follows:不会
20|/before-follows:不会要求
-14|/before-follows:不同
-4|/before-follows:不同,南
-4|/before-follows:不同,邻
6|/before-follows:不必
6|/before-follows:不必付5
6|/before-follows:不是
6|/before-follows:不是北约
32|/before-follows:与
6|/before-follows:与其
6|/before-follows:与其他盟
9|/before-follows:与加
9|/before-follows:与加拿大
-4|/before-follows:与南
-4|/before-follows:与南韩常
3|/before-follows:与卢
-6|/before-follows:与台北「
5|/before-follows:与台湾应
5|/before-follows:与尚
5|/before-follows:与尚比亚
10|/before-follows:与挪
10|/before-follows:与挪威:
-8|/before-follows:与斯
-10|/before-follows:与斯洛伐
3|/before-follows:与斯洛文
-14|/before-follows:与欧
-14|/before-follows:与欧洲盟
9|/before-follows:与英
6|/before-follows:与英国分
3|/before-follows:与英国的
16|/before-follows:与菲
16|/before-follows:与菲律宾
-3|/before-follows:与首
-3|/before-follows:与首尔,
-3|/before-follows:与马
-3|/before-follows:与马来西
-32|/before-follows:並
-32|/before-follows:並み
8|/before-follows:並み1.
-4|/before-follows:並み2%
-4|/before-follows:並み2・
-4|/before-follows:並みにG
-4|/before-follows:並みに求
4|/before-follows:並みの5
-24|/before-follows:並みのG
8|/before-follows:为
4|/before-follows:为4
4|/before-follows:为榜
4|/before-follows:为榜样,
-20|/before-follows:主
-13|/before-follows:主席
-4|/before-follows:主席容克
-8|/before-follows:主席林德
-9|/before-follows:主张
3|/before-follows:主张冻结
-12|/before-follows:主张把4
-10|/before-follows:之
-9|/before-follows:之声
-8|/before-follows:之声中文
43|/before-follows:也
10|/before-follows:也不
8|/before-follows:也不能低
13|/before-follows:也应
3|/before-follows:也才
3|/before-follows:也才3%
6|/before-follows:也把
6|/before-follows:也把目标
7|/before-follows:也称
7|/before-follows:也称,希
5|/before-follows:也要
4|/before-follows:也要把军
-11|/before-follows:也该向5
9|/before-follows:也该在同
-25|/before-follows:事
-22|/before-follows:事務
-22|/before-follows:事務総長
-4|/before-follows:事后
-4|/before-follows:事后声称
12|/before-follows:亦
10|/before-follows:亦分
10|/before-follows:亦分别计
3|/before-follows:仅
23|/before-follows:今
19|/before-follows:今年
3|/before-follows:今年军费
-7|/before-follows:今年同样
7|/before-follows:今年将拿
5|/before-follows:今年将达
3|/before-follows:今年已达
-13|/before-follows:今年才刚
-5|/before-follows:今年才到
-10|/before-follows:今年的核
4|/before-follows:今年的比
4|/before-follows:今年约2
3|/before-follows:今年达2
5|/before-follows:今年首度
-3|/before-follows:介
-3|/before-follows:介绍
-3|/before-follows:介绍,该
-8|/before-follows:仍
-6|/before-follows:仍停
-6|/before-follows:仍停留在
-8|/before-follows:仍在
-8|/before-follows:仍在1.
4|/before-follows:仍独
4|/before-follows:仍独自承
-3|/before-follows:从未
-3|/before-follows:从未期待
3|/before-follows:付
-19|/before-follows:代
-19|/before-follows:代表
-17|/before-follows:代表建议
9|/before-follows:以3
12|/before-follows:以3%为
-4|/before-follows:以3%至
-5|/before-follows:以「
-5|/before-follows:以「无可
-3|/before-follows:以北
-3|/before-follows:以北约的
5|/before-follows:众
5|/before-follows:众议
9|/before-follows:众议员布
-4|/before-follows:众议院国
-21|/before-follows:会
9|/before-follows:会前
5|/before-follows:会前松口
4|/before-follows:会前致信
-10|/before-follows:会后
-10|/before-follows:会后向记
-8|/before-follows:会在
-10|/before-follows:会在北约
-22|/before-follows:会見
-22|/before-follows:会見詳報
10|/before-follows:会遵
10|/before-follows:会遵守5
-6|/before-follows:估
3|/before-follows:估算
4|/before-follows:估算,如
-9|/before-follows:估计
5|/before-follows:估计,今
-14|/before-follows:估计今年
7|/before-follows:作
6|/before-follows:作比
6|/before-follows:作比,说
-7|/before-follows:保
3|/before-follows:保守
5|/before-follows:保持
5|/before-follows:保持3%
-14|/before-follows:保留
-14|/before-follows:保留对5
9|/before-follows:側が
3|/before-follows:側がGD
6|/before-follows:側が初め
-6|/before-follows:側は
-8|/before-follows:側は1.
3|/before-follows:側は2%
-7|/before-follows:元
-6|/before-follows:元政
-6|/before-follows:元政府高
7|/before-follows:党
7|/before-follows:党首
7|/before-follows:党首は、
-6|/before-follows:入侵
-6|/before-follows:入侵乌克
5|/before-follows:入北
5|/before-follows:入北约_
28|/before-follows:全
17|/before-follows:全て
3|/before-follows:全てに5
14|/before-follows:全てに同
11|/before-follows:全体
3|/before-follows:全体に5
6|/before-follows:全体の国
13|/before-follows:公
7|/before-follows:公布
4|/before-follows:公布的军
-7|/before-follows:兰
-7|/before-follows:兰科
-7|/before-follows:兰科技学
6|/before-follows:共
4|/before-follows:共同
20|/before-follows:内
10|/before-follows:内で
11|/before-follows:内で持ち
-10|/before-follows:内に
-10|/before-follows:内には、
18|/before-follows:内部
-5|/before-follows:内部文件
11|/before-follows:内部有人
8|/before-follows:内部正就
-34|/before-follows:再
-35|/before-follows:再編
-35|/before-follows:再編経費
3|/before-follows:军
-6|/before-follows:军事
-6|/before-follows:军事专家
-4|/before-follows:军人
-4|/before-follows:军人撤走
12|/before-follows:军费
4|/before-follows:军费20
-11|/before-follows:军费3.
-3|/before-follows:军费不到
-7|/before-follows:军费何时
-17|/before-follows:军费占比
6|/before-follows:军费同比
10|/before-follows:军费增至
-3|/before-follows:军费实际
5|/before-follows:军费将很
6|/before-follows:军费已占
-8|/before-follows:军费平均
6|/before-follows:军费应达
3|/before-follows:军费开支
-6|/before-follows:军费按美
-5|/before-follows:军费约占
5|/before-follows:军费达到
5|/before-follows:军费须达
35|/before-follows:决
35|/before-follows:决定
22|/before-follows:决定到2
10|/before-follows:决定国防
3|/before-follows:决定每年
5|/before-follows:准
5|/before-follows:准备
3|/before-follows:准备主动
-9|/before-follows:出
-9|/before-follows:出5
-9|/before-follows:出5%,
18|/before-follows:分
8|/before-follows:分列
8|/before-follows:分列二、
6|/before-follows:分别
4|/before-follows:分别为1
3|/before-follows:分别为2
-3|/before-follows:分别为3
4|/before-follows:分阶
4|/before-follows:分阶段提
20|/before-follows:则
8|/before-follows:则为
5|/before-follows:则为2.
16|/before-follows:则主
16|/before-follows:则主张修
4|/before-follows:则分
5|/before-follows:则分别为
4|/before-follows:则只
4|/before-follows:则只有1
4|/before-follows:则在
-15|/before-follows:则建
-11|/before-follows:则建议以
-11|/before-follows:则提
-11|/before-follows:则提出,
5|/before-follows:则正
5|/before-follows:则正推动
4|/before-follows:则算
4|/before-follows:则算账说
-15|/before-follows:则认
-15|/before-follows:则认为实
-4|/before-follows:则说
-5|/before-follows:则说,2
3|/before-follows:则重
3|/before-follows:则重申2
-3|/before-follows:刚好2.
10|/before-follows:别
10|/before-follows:别再
10|/before-follows:别再拖延
3|/before-follows:到
3|/before-follows:到2
3|/before-follows:到203
-34|/before-follows:前
-13|/before-follows:前国
-8|/before-follows:前国防军
-4|/before-follows:前国防相
-24|/before-follows:前总
-24|/before-follows:前总理莫
4|/before-follows:副
5|/before-follows:副部
5|/before-follows:副部长林
-8|/before-follows:力
-8|/before-follows:力挺
-8|/before-follows:力挺国内
-11|/before-follows:加
4|/before-follows:加入
4|/before-follows:加入北约
-23|/before-follows:加盟
-18|/before-follows:加盟_3
-3|/before-follows:加盟国が
8|/before-follows:加码
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
-9|/before-follows:原
-5|/before-follows:原定
-5|/before-follows:原定的2
-4|/before-follows:原订
-4|/before-follows:原订20
-6|/before-follows:去
-6|/before-follows:去年
-8|/before-follows:去年1.
4|/before-follows:去年为5
-3|/before-follows:去年合计
-12|/before-follows:去年国防
-30|/before-follows:去年度达
20|/before-follows:去年把G
13|/before-follows:去年支出
4|/before-follows:去年达到
-3|/before-follows:去年都约
4|/before-follows:参
4|/before-follows:参议
3|/before-follows:参议员建
-5|/before-follows:发言人卡
6|/before-follows:发言人被
4|/before-follows:发言人说
-4|/before-follows:发言人阿
-13|/before-follows:口
-13|/before-follows:口径
-4|/before-follows:口径为G
-4|/before-follows:口径占G
5|/before-follows:只
3|/before-follows:只有
17|/before-follows:各
15|/before-follows:各党
14|/before-follows:各党在大
3|/before-follows:各国
-3|/before-follows:合
-3|/before-follows:合意
-5|/before-follows:同年
-8|/before-follows:同年为7
-17|/before-follows:同日
-17|/before-follows:同日在社
5|/before-follows:同样
3|/before-follows:同样达到
13|/before-follows:同步
13|/before-follows:同步,以
-14|/before-follows:后
-10|/before-follows:后,
-10|/before-follows:后,6%
-4|/before-follows:后首
-4|/before-follows:后首次公
12|/before-follows:向
4|/before-follows:向3
4|/before-follows:向3.5
3|/before-follows:向华
3|/before-follows:向华盛顿
3|/before-follows:向拜
3|/before-follows:向拜登详
31|/before-follows:否
31|/before-follows:否认
5|/before-follows:否认新内
25|/before-follows:否认曾承
-3|/before-follows:周三在爱
3|/before-follows:周二
3|/before-follows:周二也表
-14|/before-follows:呼
-14|/before-follows:呼吁
-12|/before-follows:呼吁盟友
10|/before-follows:和
6|/before-follows:和加
6|/before-follows:和加拿大
6|/before-follows:和北
6|/before-follows:和北马其
4|/before-follows:和卡
4|/before-follows:和卡塔尔
-5|/before-follows:和印
-5|/before-follows:和印尼军
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
-4|/before-follows:和拉
-4|/before-follows:和拉脱维
3|/before-follows:和智
3|/before-follows:和智利分
4|/before-follows:和爱
5|/before-follows:和爱沙尼
4|/before-follows:和瑞
5|/before-follows:和瑞典也
10|/before-follows:和立
10|/before-follows:和立陶宛
-20|/before-follows:和荷
-20|/before-follows:和荷兰都
-4|/before-follows:和马
-4|/before-follows:和马尔代
-5|/before-follows:喊
-6|/before-follows:喊话
-8|/before-follows:喊话:不
4|/before-follows:嘴
4|/before-follows:嘴上
4|/before-follows:嘴上说3
18|/before-follows:四
17|/before-follows:四党
17|/before-follows:四党组成
-4|/before-follows:团
-4|/before-follows:团书
-4|/before-follows:团书记长
9|/before-follows:国会
4|/before-follows:国会の防
12|/before-follows:国内
12|/before-follows:国内生产
-4|/before-follows:国境
-4|/before-follows:国境の警
7|/before-follows:国家
3|/before-follows:国家安保
-17|/before-follows:国防
-35|/before-follows:国防大臣
-8|/before-follows:国防开支
3|/before-follows:国防相「
-5|/before-follows:国防相が
28|/before-follows:国防相は
3|/before-follows:国防省が
12|/before-follows:国防省は
6|/before-follows:国防費、
-19|/before-follows:国防费占
7|/before-follows:国防部7
-4|/before-follows:国防部会
8|/before-follows:国防部则
-26|/before-follows:国防部拟
-14|/before-follows:国防部長
11|/before-follows:国防部长
-12|/before-follows:国际
-10|/before-follows:国际战略
-7|/before-follows:在
8|/before-follows:在1
8|/before-follows:在193
-5|/before-follows:在2%的
3|/before-follows:在203
-7|/before-follows:在两
-7|/before-follows:在两会记
10|/before-follows:在众
10|/before-follows:在众议院
-3|/before-follows:在会
-4|/before-follows:在会谈中
10|/before-follows:在伦
8|/before-follows:在伦敦喊
3|/before-follows:在克
3|/before-follows:在克拉科
-4|/before-follows:在内
-3|/before-follows:在内的全
-26|/before-follows:在四
-26|/before-follows:在四年里
3|/before-follows:在国
5|/before-follows:在电
4|/before-follows:在电视辩
-5|/before-follows:在竞
-5|/before-follows:在竞选中
8|/before-follows:在美
4|/before-follows:在美国施
4|/before-follows:在美方要
3|/before-follows:在议
3|/before-follows:在议会重
3|/before-follows:在野
-18|/before-follows:在飞
-18|/before-follows:在飞机上
-4|/before-follows:均
3|/before-follows:坚
4|/before-follows:坚持军费
-20|/before-follows:坦
-20|/before-follows:坦承
-20|/before-follows:坦承,这
-38|/before-follows:基
-38|/before-follows:基準
-6|/before-follows:基準で1
-16|/before-follows:基準なら
-21|/before-follows:基準の3
5|/before-follows:塔
5|/before-follows:塔利
5|/before-follows:塔利班政
-6|/before-follows:增加
-6|/before-follows:增加军费
7|/before-follows:增长
6|/before-follows:增长24
20|/before-follows:外
10|/before-follows:外交
4|/before-follows:外交大臣
6|/before-follows:外交部则
19|/before-follows:外相
33|/before-follows:外相、ト
-6|/before-follows:外相、米
-10|/before-follows:外相が先
17|/before-follows:外相はN
-17|/before-follows:外相会合
-8|/before-follows:外长
-4|/before-follows:外长:其
-3|/before-follows:外长会时
-7|/before-follows:外长回应
3|/before-follows:外长在维
-4|/before-follows:外长布德
-3|/before-follows:外长查克
-19|/before-follows:多
-5|/before-follows:多国
-5|/before-follows:多国对5
-3|/before-follows:多年来没
-15|/before-follows:多数
-15|/before-follows:多数国家
-9|/before-follows:大
-15|/before-follows:大介
-15|/before-follows:大介氏は
5|/before-follows:大使
-3|/before-follows:大使が務
7|/before-follows:大使表示
-3|/before-follows:大学
-3|/before-follows:大学政治
5|/before-follows:大統領が
-3|/before-follows:大統領は
3|/before-follows:央
3|/before-follows:央行
3|/before-follows:央行将通
7|/before-follows:夹
7|/before-follows:夹在
7|/before-follows:夹在韩国
-12|/before-follows:如
-8|/before-follows:如今
-8|/before-follows:如今平均
-3|/before-follows:如何
-3|/before-follows:如何填3
-14|/before-follows:媾
-14|/before-follows:媾和
-14|/before-follows:媾和时降
-7|/before-follows:嫌
-7|/before-follows:嫌2
-7|/before-follows:嫌2%太
4|/before-follows:学
5|/before-follows:学者
6|/before-follows:学者主张
4|/before-follows:学者指出
-7|/before-follows:学者认为
-7|/before-follows:安
-3|/before-follows:安全保障
5|/before-follows:安全部估
-8|/before-follows:安卡
-8|/before-follows:安卡拉峰
4|/before-follows:完
4|/before-follows:完成
4|/before-follows:完成2%
-5|/before-follows:官
-14|/before-follows:官员
-4|/before-follows:官员主张
-3|/before-follows:官员提到
-8|/before-follows:官员私下
-15|/before-follows:官房
-16|/before-follows:官房副長
24|/before-follows:官方
24|/before-follows:官方公布
-4|/before-follows:定义
-3|/before-follows:定义占G
3|/before-follows:定的
3|/before-follows:定的也不
8|/before-follows:实
6|/before-follows:实现
6|/before-follows:实现2%
11|/before-follows:宣
13|/before-follows:宣布
-7|/before-follows:宣布,2
-18|/before-follows:宣布,去
4|/before-follows:宣布,本
21|/before-follows:宣布,欧
4|/before-follows:宣布保留
12|/before-follows:宣布将把
-6|/before-follows:宣布设立
-3|/before-follows:宣言:百
5|/before-follows:室
5|/before-follows:室の
5|/before-follows:室の高官
7|/before-follows:对
8|/before-follows:对美
8|/before-follows:对美方要
62|/before-follows:将
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
-5|/before-follows:局势外溢
-14|/before-follows:局势紧张
-8|/before-follows:峰
-8|/before-follows:峰会
-9|/before-follows:峰会前表
14|/before-follows:已
-4|/before-follows:已定
-4|/before-follows:已定下国
3|/before-follows:已答
3|/before-follows:已答应同
3|/before-follows:已经
-14|/before-follows:希
-14|/before-follows:希望
-13|/before-follows:希望廷布
3|/before-follows:希望把期
12|/before-follows:常
5|/before-follows:常年
5|/before-follows:常年在3
6|/before-follows:常被
6|/before-follows:常被拿来
13|/before-follows:平
13|/before-follows:平均
9|/before-follows:平均の2
9|/before-follows:平均已超
-3|/before-follows:平均投入
6|/before-follows:平均的2
-8|/before-follows:平均花费
12|/before-follows:年
13|/before-follows:年度
13|/before-follows:年度报告
-18|/before-follows:并
-19|/before-follows:并列
-18|/before-follows:并列末座
-32|/before-follows:幹
-34|/before-follows:幹部
-35|/before-follows:幹部は「
-8|/before-follows:广
-8|/before-follows:广播
-8|/before-follows:广播协会
10|/before-follows:应
3|/before-follows:应「
3|/before-follows:应「迅速
-7|/before-follows:应付
-7|/before-follows:应付5%
3|/before-follows:应仿
3|/before-follows:应仿效东
-5|/before-follows:应同
-5|/before-follows:应同步把
5|/before-follows:应在
5|/before-follows:应在20
4|/before-follows:应当
-6|/before-follows:应把
3|/before-follows:应把GD
-3|/before-follows:应把国防
20|/before-follows:应拿
20|/before-follows:应拿出3
7|/before-follows:应该
7|/before-follows:应该支付
-16|/before-follows:应达
-8|/before-follows:应达5%
-8|/before-follows:应达到5
5|/before-follows:府
4|/before-follows:府未
4|/before-follows:府未作回
3|/before-follows:建
5|/before-follows:建言
5|/before-follows:建言,把
4|/before-follows:开
3|/before-follows:开出
6|/before-follows:强
6|/before-follows:强调
6|/before-follows:强调军费
-8|/before-follows:当
-5|/before-follows:当晚
-5|/before-follows:当晚表态
-25|/before-follows:必
-25|/before-follows:必须
14|/before-follows:必须做到
-41|/before-follows:必须把军
17|/before-follows:总
9|/before-follows:总理
4|/before-follows:总理内坦
3|/before-follows:总理卡拉
-7|/before-follows:总理施托
7|/before-follows:总统
-6|/before-follows:总统:3
-8|/before-follows:总统:4
4|/before-follows:总统宣示
5|/before-follows:总统普拉
8|/before-follows:总统武契
4|/before-follows:总统穆伊
3|/before-follows:总统米莱
-11|/before-follows:总统达恩
6|/before-follows:总统选举
3|/before-follows:恢
3|/before-follows:恢复
3|/before-follows:恢复义务
10|/before-follows:愿
10|/before-follows:愿意
-3|/before-follows:慰
-3|/before-follows:慰问
-3|/before-follows:慰问驻军
-16|/before-follows:成
-15|/before-follows:成员
-6|/before-follows:成员,2
-26|/before-follows:戦
-18|/before-follows:戦争
-18|/before-follows:戦争当時
-9|/before-follows:戦費
-9|/before-follows:戦費がか
-4|/before-follows:所
-3|/before-follows:所管
-3|/before-follows:所管分だ
-5|/before-follows:才
-5|/before-follows:才第
-5|/before-follows:才第4天
3|/before-follows:扬言\"保
19|/before-follows:承
22|/before-follows:承认
27|/before-follows:承认,到
-5|/before-follows:承认,该
-3|/before-follows:承诺
-3|/before-follows:承诺20
-3|/before-follows:承诺的5
-12|/before-follows:把
-9|/before-follows:把5
-9|/before-follows:把5%提
9|/before-follows:把G
9|/before-follows:把GDP
-12|/before-follows:把军
-17|/before-follows:把军费提
19|/before-follows:把国
3|/before-follows:把国内生
7|/before-follows:把国防开
9|/before-follows:把国防支
-10|/before-follows:把时
-10|/before-follows:把时间缩
-13|/before-follows:把比
-10|/before-follows:把比率提
3|/before-follows:把海
3|/before-follows:把海警、
-3|/before-follows:把门
-4|/before-follows:把门槛提
-8|/before-follows:把防务开
6|/before-follows:把防卫费
3|/before-follows:抛
3|/before-follows:抛出
4|/before-follows:报
7|/before-follows:报告
7|/before-follows:报告指出
-3|/before-follows:报导
-3|/before-follows:报导〕前
-8|/before-follows:抱
-8|/before-follows:抱怨
-8|/before-follows:抱怨台湾
3|/before-follows:担
3|/before-follows:担心
3|/before-follows:担心一旦
7|/before-follows:拒
7|/before-follows:拒绝
5|/before-follows:拒绝3.
-3|/before-follows:拟借
-3|/before-follows:拟借鉴北
4|/before-follows:拨
4|/before-follows:拨出
4|/before-follows:拨出GD
-10|/before-follows:拿
-10|/before-follows:拿出
8|/before-follows:拿出3%
-20|/before-follows:拿出5%
5|/before-follows:授
5|/before-follows:授权
5|/before-follows:授权的2
-6|/before-follows:接
-8|/before-follows:接受
-9|/before-follows:接受专访
3|/before-follows:接近
3|/before-follows:接近3%
-3|/before-follows:推
-7|/before-follows:提
-3|/before-follows:提出
-12|/before-follows:提出各国
10|/before-follows:提出的5
6|/before-follows:提前
-5|/before-follows:提前六年
5|/before-follows:提前达成
6|/before-follows:提前达标
-12|/before-follows:提议
-7|/before-follows:提议,凡
-5|/before-follows:提议把门
4|/before-follows:提高到3
-6|/before-follows:提高到4
-5|/before-follows:撤
-6|/before-follows:撤军
-6|/before-follows:撤军后_
-3|/before-follows:支
-3|/before-follows:支援
-3|/before-follows:支援国の
6|/before-follows:放
5|/before-follows:放话
5|/before-follows:放话\"准
33|/before-follows:政
28|/before-follows:政府
-9|/before-follows:政府がN
4|/before-follows:政府は、
-4|/before-follows:政府决定
12|/before-follows:政府宣布
10|/before-follows:政府的计
6|/before-follows:政府系の
3|/before-follows:政府考虑
6|/before-follows:政権
-3|/before-follows:政要,要
4|/before-follows:敬
4|/before-follows:敬陪
4|/before-follows:敬陪末座
-5|/before-follows:数
4|/before-follows:数字
4|/before-follows:数字税一
-9|/before-follows:数据
-9|/before-follows:数据显示
3|/before-follows:整体
-6|/before-follows:斯
-6|/before-follows:斯德
-6|/before-follows:斯德哥尔
-12|/before-follows:新
3|/before-follows:新总
3|/before-follows:新总统:
7|/before-follows:新政
5|/before-follows:新政権、
-8|/before-follows:新标
-8|/before-follows:新标准,
-10|/before-follows:新目
-12|/before-follows:新目标,
-7|/before-follows:新首
-8|/before-follows:新首相「
-9|/before-follows:方
-13|/before-follows:方式
-4|/before-follows:方式では
-9|/before-follows:方式で数
4|/before-follows:方面
4|/before-follows:方面,总
14|/before-follows:无
15|/before-follows:无须
15|/before-follows:无须达到
-6|/before-follows:早
-7|/before-follows:早在
-7|/before-follows:早在20
4|/before-follows:时
3|/before-follows:时说
3|/before-follows:时说:「
13|/before-follows:明
13|/before-follows:明年
6|/before-follows:明年为4
-4|/before-follows:明年全破
9|/before-follows:明年军费
-3|/before-follows:昨天
-3|/before-follows:昨天则坚
-7|/before-follows:是1
-7|/before-follows:是1.3
-5|/before-follows:是否
-4|/before-follows:是否提过
8|/before-follows:是唯
8|/before-follows:是唯一不
-28|/before-follows:智
-28|/before-follows:智库
-6|/before-follows:智库:俄
-14|/before-follows:智库:欧
-3|/before-follows:智库:马
6|/before-follows:智库提议
-5|/before-follows:智库研究
-12|/before-follows:暗
-12|/before-follows:暗示
-12|/before-follows:暗示,共
-28|/before-follows:曾
-3|/before-follows:曾以
-3|/before-follows:曾以5%
-24|/before-follows:曾呼
-24|/before-follows:曾呼吁欧
-8|/before-follows:最
-13|/before-follows:最低
-13|/before-follows:最低,今
7|/before-follows:最大
7|/before-follows:最大派系
5|/before-follows:最怕
5|/before-follows:最怕听到
-7|/before-follows:最终
-7|/before-follows:最终做到
-13|/before-follows:有
-11|/before-follows:有事
-10|/before-follows:有事に備
-6|/before-follows:杜思
-6|/before-follows:杜思克说
5|/before-follows:杜鲁
5|/before-follows:杜鲁多则
-24|/before-follows:标
-24|/before-follows:标准
-3|/before-follows:标准,明
-4|/before-follows:标准3.
-4|/before-follows:标准使国
-9|/before-follows:标准计算
-8|/before-follows:次
-7|/before-follows:次期
-8|/before-follows:次期大統
34|/before-follows:欧
8|/before-follows:欧州
3|/before-follows:欧州の国
6|/before-follows:欧州・カ
28|/before-follows:欧洲
24|/before-follows:欧洲成员
4|/before-follows:欧洲盟友
-4|/before-follows:正
-4|/before-follows:正在研究
-3|/before-follows:正讨
-3|/before-follows:正讨论明
5|/before-follows:武
5|/before-follows:武装
5|/before-follows:武装部队
7|/before-follows:每
6|/before-follows:每年
4|/before-follows:每年哪怕
25|/before-follows:比
7|/before-follows:比原
7|/before-follows:比原计划
18|/before-follows:比照
12|/before-follows:比照北约
6|/before-follows:比照德国
-35|/before-follows:氏
-7|/before-follows:氏、
8|/before-follows:氏、国防
-16|/before-follows:氏、米長
-6|/before-follows:氏が
-5|/before-follows:氏が防衛
-20|/before-follows:氏の
-20|/before-follows:氏の側近
21|/before-follows:氏は32
-13|/before-follows:氏は、米
16|/before-follows:氏は「2
-5|/before-follows:氏はイタ
-8|/before-follows:氏は台湾
-14|/before-follows:氏は欧州
4|/before-follows:民
10|/before-follows:没
10|/before-follows:没有
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
-4|/before-follows:海牙
-4|/before-follows:海牙承诺
-41|/before-follows:点
-9|/before-follows:点名
-4|/before-follows:点名国防
-4|/before-follows:点名批评
-32|/before-follows:点头
-32|/before-follows:点头同意
5|/before-follows:现
4|/before-follows:现行
3|/before-follows:现行的2
24|/before-follows:的
6|/before-follows:的2
4|/before-follows:的2%以
-3|/before-follows:的2%目
-10|/before-follows:的3%提
4|/before-follows:的3.5
-11|/before-follows:的4
-13|/before-follows:的4%相
-7|/before-follows:的5
-6|/before-follows:的5%之
-6|/before-follows:的例
-6|/before-follows:的例子敲
16|/before-follows:的军
9|/before-follows:的军费也
4|/before-follows:的军费占
-5|/before-follows:的军费合
-3|/before-follows:的军费增
10|/before-follows:的军费目
-3|/before-follows:的军费都
-4|/before-follows:的四
-4|/before-follows:的四倍,
18|/before-follows:的国
16|/before-follows:的国防开
5|/before-follows:的国防支
3|/before-follows:的增
3|/before-follows:的增幅是
4|/before-follows:的支
4|/before-follows:的支出不
3|/before-follows:的数
3|/before-follows:的数字,
-16|/before-follows:的新
-16|/before-follows:的新要求
-3|/before-follows:的比
-5|/before-follows:的比率是
-6|/before-follows:的独
-6|/before-follows:的独立战
6|/before-follows:的目
4|/before-follows:的目标是
6|/before-follows:的相
6|/before-follows:的相应数
-4|/before-follows:的竞
-4|/before-follows:的竞选纲
-7|/before-follows:的算
-6|/before-follows:的算法,
6|/before-follows:的要
5|/before-follows:的要价节
-7|/before-follows:的言
-7|/before-follows:的言论犹
-5|/before-follows:的该
-4|/before-follows:的该比重
4|/before-follows:的费
4|/before-follows:的费用如
9|/before-follows:的边
9|/before-follows:的边境冲
6|/before-follows:的这
5|/before-follows:的这个数
8|/before-follows:的部
8|/before-follows:的部分,
9|/before-follows:的防
8|/before-follows:的防务开
4|/before-follows:的防务投
5|/before-follows:目
3|/before-follows:目前
4|/before-follows:目标
6|/before-follows:目标定为
-3|/before-follows:目標の2
5|/before-follows:相
-9|/before-follows:相仿
-9|/before-follows:相仿的4
8|/before-follows:看守
9|/before-follows:看守内阁
-8|/before-follows:看齐
-8|/before-follows:看齐,即
3|/before-follows:看齐,把
9|/before-follows:石
9|/before-follows:石破
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
19|/before-follows:称
18|/before-follows:称,
9|/before-follows:称,今后
-6|/before-follows:称,军费
14|/before-follows:称,该国
-6|/before-follows:立
-8|/before-follows:立委
-7|/before-follows:立委王定
4|/before-follows:竞
4|/before-follows:竞选
4|/before-follows:竞选时主
5|/before-follows:等
-5|/before-follows:等八
-5|/before-follows:等八国依
12|/before-follows:等国
15|/before-follows:等国仍在
-3|/before-follows:等国若不
-3|/before-follows:答
-13|/before-follows:算
-4|/before-follows:算定
-4|/before-follows:算定の対
-9|/before-follows:算法
-7|/before-follows:算法下的
10|/before-follows:米
3|/before-follows:米協
3|/before-follows:米協議で
5|/before-follows:米首
5|/before-follows:米首脳会
4|/before-follows:索
4|/before-follows:索要
4|/before-follows:索要1.
10|/before-follows:総
4|/before-follows:総理
5|/before-follows:総理「他
3|/before-follows:総研
3|/before-follows:総研の研
6|/before-follows:经
6|/before-follows:经济
-3|/before-follows:经济新闻
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
5|/before-follows:考
5|/before-follows:考虑
4|/before-follows:考虑把比
-19|/before-follows:而
-19|/before-follows:而言
-22|/before-follows:而言\"没
3|/before-follows:而言5%
3|/before-follows:联盟
3|/before-follows:联盟党议
-4|/before-follows:联邦
-4|/before-follows:联邦委员
31|/before-follows:自
15|/before-follows:自己
7|/before-follows:自己20
-10|/before-follows:自己的军
15|/before-follows:自己需要
17|/before-follows:自身
5|/before-follows:自身は米
4|/before-follows:自身也应
-6|/before-follows:至少要4
7|/before-follows:至少达到
4|/before-follows:花5%多
-4|/before-follows:花5%的
-6|/before-follows:苏
-6|/before-follows:苏纳
-6|/before-follows:苏纳克在
18|/before-follows:若
3|/before-follows:若想
3|/before-follows:若想继续
14|/before-follows:若要
13|/before-follows:若要在没
-8|/before-follows:草
-8|/before-follows:草案
-8|/before-follows:草案写的
4|/before-follows:获
4|/before-follows:获美
4|/before-follows:获美豁免
9|/before-follows:虽
-14|/before-follows:表
-13|/before-follows:表示
-17|/before-follows:表示,日
4|/before-follows:補
4|/before-follows:補佐
4|/before-follows:補佐官、
-22|/before-follows:要
13|/before-follows:要为
13|/before-follows:要为自己
3|/before-follows:要向
3|/before-follows:要向3%
-38|/before-follows:要求
6|/before-follows:要求印度
-9|/before-follows:要求索非
-16|/before-follows:要求美国
-4|/before-follows:要求贝尔
-6|/before-follows:要求防卫
-10|/before-follows:观
-10|/before-follows:观察
-10|/before-follows:观察人士
-7|/before-follows:规
-7|/before-follows:规定
-7|/before-follows:规定的G
17|/before-follows:議
21|/before-follows:議会
22|/before-follows:議会は、
-4|/before-follows:議員
-3|/before-follows:議員団長
-5|/before-follows:计
-5|/before-follows:计算
-6|/before-follows:计算方式
-3|/before-follows:订出
-3|/before-follows:订出3%
5|/before-follows:认
5|/before-follows:认为
3|/before-follows:认为3%
3|/before-follows:讨论百分
-4|/before-follows:讨论过3
17|/before-follows:议
21|/before-follows:议会
4|/before-follows:议会国防
9|/before-follows:议会小组
-3|/before-follows:议员
-3|/before-follows:议员所说
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
4|/before-follows:访白
4|/before-follows:访白宫_
-5|/before-follows:访问
-5|/before-follows:访问布鲁
-3|/before-follows:说\"
-3|/before-follows:说\"够了
-9|/before-follows:说,
-19|/before-follows:说,2%
5|/before-follows:说,3.
6|/before-follows:说,他的
-5|/before-follows:说,军费
4|/before-follows:说,北约
-12|/before-follows:说,布拉
3|/before-follows:说,政府
3|/before-follows:说,波海
7|/before-follows:说军
7|/before-follows:说军费占
3|/before-follows:说明
-3|/before-follows:说明台海
6|/before-follows:说明年会
-51|/before-follows:谈
-43|/before-follows:谈5
-47|/before-follows:谈5%:
4|/before-follows:谈5%传
-10|/before-follows:谈美
-10|/before-follows:谈美方\"
-11|/before-follows:豪
-6|/before-follows:豪両
-6|/before-follows:豪両国の
-6|/before-follows:豪防
-6|/before-follows:豪防衛相
4|/before-follows:財
4|/before-follows:財務
3|/before-follows:財務省は
15|/before-follows:費
5|/before-follows:費が
5|/before-follows:費がGD
9|/before-follows:費は
4|/before-follows:費は公表
28|/before-follows:财
20|/before-follows:财政
3|/before-follows:财政部公
13|/before-follows:财政部长
8|/before-follows:财长
5|/before-follows:财长则叫
-11|/before-follows:质
-11|/before-follows:质询
-10|/before-follows:质询:\"
6|/before-follows:走
5|/before-follows:走到
5|/before-follows:走到5%
3|/before-follows:超过
3|/before-follows:超过3%
7|/before-follows:跟
5|/before-follows:跟进
6|/before-follows:跟进5%
5|/before-follows:軍
-4|/before-follows:軍の増強
7|/before-follows:軍は
7|/before-follows:軍は財務
-3|/before-follows:轰
-3|/before-follows:轰炸
-3|/before-follows:轰炸伊朗
13|/before-follows:达
7|/before-follows:达到
22|/before-follows:达到5%
6|/before-follows:达到6.
-27|/before-follows:达到GD
3|/before-follows:达到的3
7|/before-follows:达成
7|/before-follows:达成的协
9|/before-follows:过
9|/before-follows:过去
9|/before-follows:过去2%
3|/before-follows:近
3|/before-follows:近日
-4|/before-follows:还问
-4|/before-follows:还问为何
4|/before-follows:连
4|/before-follows:连防
4|/before-follows:连防卫所
4|/before-follows:选
3|/before-follows:选前
3|/before-follows:选前只能
-4|/before-follows:选择举债
5|/before-follows:选择立法
-9|/before-follows:途
-9|/before-follows:途中
-9|/before-follows:途中对记
4|/before-follows:通
4|/before-follows:通过
3|/before-follows:通过设立
5|/before-follows:連
5|/before-follows:連邦
4|/before-follows:連邦財務
5|/before-follows:遭
5|/before-follows:遭到
5|/before-follows:遭到冷遇
-9|/before-follows:都
-8|/before-follows:都内
-9|/before-follows:都内で講
-5|/before-follows:都已
-3|/before-follows:都已表态
5|/before-follows:都应
5|/before-follows:都应把国
10|/before-follows:都承
5|/before-follows:都承诺把
6|/before-follows:都承诺要
-6|/before-follows:都拿
-6|/before-follows:都拿5%
-10|/before-follows:都要
-10|/before-follows:都要给出
-3|/before-follows:重提
-4|/before-follows:重提4%
-20|/before-follows:金
-20|/before-follows:金砖
-20|/before-follows:金砖峰会
-12|/before-follows:长
3|/before-follows:长期
3|/before-follows:长期在1
-6|/before-follows:长皮
-6|/before-follows:长皮斯托
-15|/before-follows:防
-5|/before-follows:防务局预
3|/before-follows:防务开支
17|/before-follows:防卫
-8|/before-follows:防卫开支
-3|/before-follows:防卫省研
3|/before-follows:防卫费占
7|/before-follows:防卫费已
14|/before-follows:防卫预算
-5|/before-follows:防拨
-5|/before-follows:防拨款占
-5|/before-follows:防衛
7|/before-follows:防衛相「
-15|/before-follows:防衛費、
5|/before-follows:防衛費「
-3|/before-follows:防衛費増
4|/before-follows:防費
-19|/before-follows:防长
10|/before-follows:防长:外
8|/before-follows:防长会上
-6|/before-follows:防长则催
-5|/before-follows:防长坦言
-14|/before-follows:防长德梅
-23|/before-follows:防长提议
-8|/before-follows:防长海凯
-4|/before-follows:防预
-4|/before-follows:防预算提
-4|/before-follows:阵
-4|/before-follows:阵营
-4|/before-follows:阵营的智
4|/before-follows:陸
4|/before-follows:陸軍
4|/before-follows:陸軍幹部
9|/before-follows:随
6|/before-follows:随即
5|/before-follows:随即跟进
3|/before-follows:随后
8|/before-follows:面
7|/before-follows:面对
6|/before-follows:面对存亡
-27|/before-follows:韩
-27|/before-follows:韩新
-27|/before-follows:韩新:谁
-6|/before-follows:须
-9|/before-follows:须拿
-9|/before-follows:须拿出5
8|/before-follows:预
8|/before-follows:预算
5|/before-follows:预算与管
7|/before-follows:首
8|/before-follows:首相
-36|/before-follows:首相:对
-22|/before-follows:首相:把
4|/before-follows:首相、2
-12|/before-follows:首相「3
-51|/before-follows:首相「5
6|/before-follows:首相には
-3|/before-follows:首相に面
3|/before-follows:首相の報
-21|/before-follows:首相の持
-6|/before-follows:首相は1
26|/before-follows:首相は2
8|/before-follows:首相は9
-6|/before-follows:首相は、
4|/before-follows:首相は「
3|/before-follows:首相は今
5|/before-follows:首相は別
5|/before-follows:首相は国
4|/before-follows:首相は来
8|/before-follows:首相は米
16|/before-follows:首相弗里
17|/before-follows:首相德韦
30|/before-follows:首相拒绝
-4|/before-follows:驻
-9|/before-follows:高
-8|/before-follows:高官
-7|/before-follows:高官は、
-5|/before-follows:齐
-4|/before-follows:齐称
-4|/before-follows:齐称明年
62|/before-leads:
16|/before-leads:\"
38|/before-leads:%,
8|/before-leads:%;
10|/before-leads:%_
48|/before-leads:%、
9|/before-leads:%と
-22|/before-leads:%对
-32|/before-leads:(
16|/before-leads:)
5|/before-leads:)の
6|/before-leads:)は
67|/before-leads:,
7|/before-leads:,\"
-4|/before-leads:,但
-8|/before-leads:,依
-7|/before-leads:,其
3|/before-leads:,即
7|/before-leads:,指
26|/before-leads:,称
14|/before-leads:,而
-6|/before-leads:,若
14|/before-leads:,要
11|/before-leads:,连
4|/before-leads:-_
-4|/before-leads:/
3|/before-leads:0_
-7|/before-leads:4年
-19|/before-leads:5年
6|/before-leads:8个
29|/before-leads::
-8|/before-leads::「
45|/before-leads:;
4|/before-leads:EU
-6|/before-leads:O
9|/before-leads:O)
-7|/before-leads:Oが
6|/before-leads:Oの
9|/before-leads:P】
-6|/before-leads:TO
4|/before-leads:U
6|/before-leads:_
3|/before-leads:▽
3|/before-leads:、「
5|/before-leads:、全
6|/before-leads:。
-4|/before-leads:《
3|/before-leads:》:
-7|/before-leads:「
4|/before-leads:」
8|/before-leads:」,
13|/before-leads:」と
30|/before-leads:】
18|/before-leads:い、
4|/before-leads:い。
3|/before-leads:いた
6|/before-leads:う
4|/before-leads:うち
10|/before-leads:え、
8|/before-leads:えた
-4|/before-leads:えば
-6|/before-leads:える
-17|/before-leads:から
-8|/before-leads:が
-24|/before-leads:が、
17|/before-leads:が「
5|/before-leads:き、
4|/before-leads:げ、
-4|/before-leads:げる
-4|/before-leads:し
3|/before-leads:し「
-7|/before-leads:した
-7|/before-leads:じ、
-6|/before-leads:す
-4|/before-leads:する
-5|/before-leads:せて
-9|/before-leads:た
3|/before-leads:た「
3|/before-leads:ため
4|/before-leads:ち
-5|/before-leads:った
6|/before-leads:つ
8|/before-leads:つ「
3|/before-leads:て「
4|/before-leads:ての
4|/before-leads:で
22|/before-leads:で、
7|/before-leads:でも
-69|/before-leads:と
-16|/before-leads:と、
8|/before-leads:に
17|/before-leads:に、
-5|/before-leads:に「
-4|/before-leads:にも
43|/before-leads:の
7|/before-leads:のは
13|/before-leads:は
3|/before-leads:は、
-23|/before-leads:は「
-15|/before-leads:ば
5|/before-leads:ば、
-3|/before-leads:び、
-12|/before-leads:ぶ
7|/before-leads:へ、
9|/before-leads:み、
3|/before-leads:む
3|/before-leads:め
5|/before-leads:め、
3|/before-leads:める
-10|/before-leads:も
-19|/before-leads:や
-6|/before-leads:やす
-16|/before-leads:ら
3|/before-leads:ら、
-14|/before-leads:り、
-6|/before-leads:る
9|/before-leads:れ、
-8|/before-leads:れた
-10|/before-leads:れば
-7|/before-leads:を
3|/before-leads:を、
8|/before-leads:を「
-5|/before-leads:ァの
-23|/before-leads:ア、
-19|/before-leads:アと
8|/before-leads:アの
7|/before-leads:アは
-4|/before-leads:カ
33|/before-leads:カが
4|/before-leads:カの
-6|/before-leads:クと
-9|/before-leads:クや
-6|/before-leads:ク・
4|/before-leads:コ、
22|/before-leads:コの
3|/before-leads:ジ、
4|/before-leads:ス】
7|/before-leads:スの
-15|/before-leads:ズ
13|/before-leads:ダの
-16|/before-leads:ツ
-3|/before-leads:ツと
11|/before-leads:ツの
3|/before-leads:ツは
-14|/before-leads:ツも
-9|/before-leads:ドと
-25|/before-leads:ドの
5|/before-leads:ドは
4|/before-leads:ニ
-28|/before-leads:ブ・
-12|/before-leads:プ
-4|/before-leads:リカ
-7|/before-leads:ル、
-3|/before-leads:ルの
4|/before-leads:ルは
-15|/before-leads:ルズ
-15|/before-leads:ルツ
5|/before-leads:ロン
6|/before-leads:ン
-4|/before-leads:ン、
-3|/before-leads:ンと
30|/before-leads:ンの
16|/before-leads:ンは
-12|/before-leads:ンプ
-36|/before-leads:・
-4|/before-leads:ー、
4|/before-leads:ーで
3|/before-leads:ーと
10|/before-leads:ーの
-9|/before-leads:ーや
4|/before-leads:ーニ
-6|/before-leads:一个
-7|/before-leads:一家
4|/before-leads:上
3|/before-leads:上,
5|/before-leads:上;
3|/before-leads:上要
17|/before-leads:下,
4|/before-leads:不受
-12|/before-leads:不只
-7|/before-leads:不是
-31|/before-leads:与
6|/before-leads:中
25|/before-leads:中、
-6|/before-leads:中の
14|/before-leads:为
8|/before-leads:为,
13|/before-leads:主
-5|/before-leads:主席
4|/before-leads:之,
3|/before-leads:乐见
9|/before-leads:书长
-7|/before-leads:了
23|/before-leads:事】
5|/before-leads:二个
12|/before-leads:于
-4|/before-leads:于前
-3|/before-leads:亚与
9|/before-leads:亚和
-6|/before-leads:人
-4|/before-leads:仍是
-10|/before-leads:他
6|/before-leads:付;
4|/before-leads:令
9|/before-leads:以
5|/before-leads:以前
9|/before-leads:仮に
-13|/before-leads:会の
10|/before-leads:会在
4|/before-leads:会晤
5|/before-leads:伯与
-5|/before-leads:估算
-4|/before-leads:但
-14|/before-leads:但指
3|/before-leads:位の
10|/before-leads:低于
7|/before-leads:体
7|/before-leads:余
3|/before-leads:例,
-27|/before-leads:依
-5|/before-leads:侵
-26|/before-leads:促
3|/before-leads:借鉴
4|/before-leads:假如
6|/before-leads:側は
-48|/before-leads:催促
-3|/before-leads:元駐
-3|/before-leads:先の
-12|/before-leads:克、
4|/before-leads:兑现
-4|/before-leads:党・
3|/before-leads:党以
-9|/before-leads:入
-5|/before-leads:入侵
-7|/before-leads:全
7|/before-leads:全体
3|/before-leads:公布
5|/before-leads:兰、
-6|/before-leads:关于
-7|/before-leads:其
5|/before-leads:其中
-10|/before-leads:其他
7|/before-leads:其余
-5|/before-leads:典与
-5|/before-leads:典入
-30|/before-leads:再批
3|/before-leads:再看
-3|/before-leads:冠,
15|/before-leads:出,
-7|/before-leads:击
-17|/before-leads:划把
-4|/before-leads:列、
6|/before-leads:列与
-5|/before-leads:利、
-3|/before-leads:利与
-6|/before-leads:利和
-12|/before-leads:到
-3|/before-leads:到,
-9|/before-leads:到与
-7|/before-leads:到了
8|/before-leads:前
6|/before-leads:前、
-18|/before-leads:前の
8|/before-leads:力:
5|/before-leads:劝说
-3|/before-leads:加
-5|/before-leads:加入
9|/before-leads:励「
-4|/before-leads:包括
-11|/before-leads:北约
4|/before-leads:南邻
7|/before-leads:占
3|/before-leads:即
22|/before-leads:去年
-3|/before-leads:参加
-7|/before-leads:及
4|/before-leads:及;
6|/before-leads:反观
-12|/before-leads:只
-5|/before-leads:只因
11|/before-leads:只有
4|/before-leads:台的
-12|/before-leads:右,
12|/before-leads:吁
-4|/before-leads:同
7|/before-leads:同,
-5|/before-leads:同】
6|/before-leads:同年
6|/before-leads:同期
12|/before-leads:名
-7|/before-leads:向
-3|/before-leads:否如
12|/before-leads:否认
3|/before-leads:含む
13|/before-leads:吹让
3|/before-leads:告:
-4|/before-leads:告诉
-12|/before-leads:员向
6|/before-leads:员的
-47|/before-leads:和
-4|/before-leads:員「
3|/before-leads:哪;
-11|/before-leads:因
-5|/before-leads:因为
21|/before-leads:国
-3|/before-leads:国、
-42|/before-leads:国が
-4|/before-leads:国と
-8|/before-leads:国の
-69|/before-leads:国は
3|/before-leads:国も
4|/before-leads:国・
-12|/before-leads:国与
-39|/before-leads:国和
4|/before-leads:国的
6|/before-leads:国里
7|/before-leads:国驻
-5|/before-leads:场的
-7|/before-leads:坚持
-6|/before-leads:基:
3|/before-leads:声)
-8|/before-leads:备,
3|/before-leads:外;
5|/before-leads:外相
-22|/before-leads:外长
-11|/before-leads:够,
-10|/before-leads:大
8|/before-leads:大、
16|/before-leads:大臣
3|/before-leads:天,
-6|/before-leads:她说
4|/before-leads:好与
6|/before-leads:如
8|/before-leads:威与
-4|/before-leads:威和
-3|/before-leads:字;
-3|/before-leads:学家
3|/before-leads:官_
-61|/before-leads:官、
8|/before-leads:官「
11|/before-leads:官が
7|/before-leads:官は
-12|/before-leads:宛、
-11|/before-leads:宛和
-21|/before-leads:实现
3|/before-leads:宣称
-17|/before-leads:室长
3|/before-leads:宫,
-4|/before-leads:宫_
-9|/before-leads:家
-24|/before-leads:对
-5|/before-leads:导)
9|/before-leads:导人
-3|/before-leads:対し
-16|/before-leads:将按
13|/before-leads:州
-38|/before-leads:州と
28|/before-leads:州の
-3|/before-leads:州・
3|/before-leads:布
17|/before-leads:希望
-22|/before-leads:席
-10|/before-leads:席,
-14|/before-leads:幕_
3|/before-leads:平
3|/before-leads:平;
7|/before-leads:年
8|/before-leads:年,
5|/before-leads:年;
-10|/before-leads:年、
3|/before-leads:年の
-14|/before-leads:年与
-4|/before-leads:年依
-6|/before-leads:年因
-3|/before-leads:年度
6|/before-leads:库:
-8|/before-leads:应
16|/before-leads:应与
9|/before-leads:府が
4|/before-leads:府は
15|/before-leads:府对
-3|/before-leads:度
14|/before-leads:度は
11|/before-leads:建议
8|/before-leads:张,
3|/before-leads:张以
4|/before-leads:强令
20|/before-leads:强调
-10|/before-leads:往
-20|/before-leads:循
7|/before-leads:怨
9|/before-leads:总理
-12|/before-leads:总统
-7|/before-leads:恰逢
5|/before-leads:愿见
34|/before-leads:所有
-30|/before-leads:批
5|/before-leads:批评
-3|/before-leads:承诺
12|/before-leads:把
-7|/before-leads:抨击
7|/before-leads:抱怨
14|/before-leads:拒与
-4|/before-leads:括
7|/before-leads:拿
-7|/before-leads:持
6|/before-leads:持把
-7|/before-leads:指
-19|/before-leads:按
-10|/before-leads:接
-3|/before-leads:接受
3|/before-leads:提
9|/before-leads:提到
-4|/before-leads:提及
4|/before-leads:援,
-6|/before-leads:搬出
-4|/before-leads:收到
4|/before-leads:效法
18|/before-leads:敦促
-8|/before-leads:斯:
9|/before-leads:斯吁
21|/before-leads:方、
-17|/before-leads:日、
-23|/before-leads:日の
-3|/before-leads:日在
11|/before-leads:旦和
-6|/before-leads:时、
11|/before-leads:明,
-10|/before-leads:是
-13|/before-leads:是全
4|/before-leads:時、
4|/before-leads:晤
6|/before-leads:普:
5|/before-leads:普对
-3|/before-leads:普要
4|/before-leads:曼、
-5|/before-leads:曾向
3|/before-leads:月:
10|/before-leads:月、
50|/before-leads:有
-4|/before-leads:有与
23|/before-leads:望
-4|/before-leads:望依
-23|/before-leads:期の
5|/before-leads:期望
-10|/before-leads:未接
-9|/before-leads:本と
-4|/before-leads:本や
-24|/before-leads:本与
-6|/before-leads:本和
-4|/before-leads:東
-14|/before-leads:析,
-7|/before-leads:标的
-9|/before-leads:案对
-4|/before-leads:極東
6|/before-leads:楼:
-24|/before-leads:構(
21|/before-leads:権が
4|/before-leads:権は
-3|/before-leads:次は
-4|/before-leads:次期
13|/before-leads:欧州
33|/before-leads:欧洲
4|/before-leads:欧盟
4|/before-leads:此,
11|/before-leads:步向
-4|/before-leads:母,
-7|/before-leads:每个
3|/before-leads:比
14|/before-leads:比,
-25|/before-leads:比照
3|/before-leads:比起
-18|/before-leads:氏、
51|/before-leads:氏は
14|/before-leads:求
-4|/before-leads:沃向
4|/before-leads:法
4|/before-leads:法,
5|/before-leads:洋の
33|/before-leads:洲
-5|/before-leads:洲版
19|/before-leads:洲的
-6|/before-leads:湾の
-10|/before-leads:炸
-9|/before-leads:点:
11|/before-leads:点名
-29|/before-leads:照
-5|/before-leads:版
-9|/before-leads:牙、
-11|/before-leads:特在
-17|/before-leads:现
9|/before-leads:理
13|/before-leads:理が
-8|/before-leads:理在
7|/before-leads:电)
18|/before-leads:电_
9|/before-leads:界の
-41|/before-leads:略_
27|/before-leads:略、
5|/before-leads:的
4|/before-leads:的是
-32|/before-leads:盛赞
4|/before-leads:盟
7|/before-leads:盟给
21|/before-leads:相
-6|/before-leads:相、
-9|/before-leads:相「
4|/before-leads:相が
-19|/before-leads:相は
3|/before-leads:盼
-3|/before-leads:省が
-9|/before-leads:省は
3|/before-leads:看
-7|/before-leads:看齐
4|/before-leads:着
4|/before-leads:瞄着
-11|/before-leads:瞻:
5|/before-leads:瞻_
16|/before-leads:示
18|/before-leads:示,
-7|/before-leads:社)
32|/before-leads:称
10|/before-leads:称,
10|/before-leads:立_
4|/before-leads:立つ
5|/before-leads:等
-8|/before-leads:答应
-5|/before-leads:算
7|/before-leads:算,
-9|/before-leads:算依
-8|/before-leads:管的
4|/before-leads:米、
3|/before-leads:米「
-14|/before-leads:結ぶ
-5|/before-leads:績は
-9|/before-leads:约
7|/before-leads:约占
-7|/before-leads:纳和
-5|/before-leads:绍,
9|/before-leads:给
-12|/before-leads:统
-17|/before-leads:缺席
8|/before-leads:网)
-9|/before-leads:美国
6|/before-leads:美要
-3|/before-leads:耀/
-4|/before-leads:者同
15|/before-leads:而
4|/before-leads:职_
-11|/before-leads:胁,
16|/before-leads:臣
7|/before-leads:至于
-7|/before-leads:菲
-4|/before-leads:菲国
3|/before-leads:虽说
-9|/before-leads:行的
16|/before-leads:表示
-10|/before-leads:装大
8|/before-leads:西和
29|/before-leads:要
-8|/before-leads:要向
9|/before-leads:要求
5|/before-leads:见
6|/before-leads:观
-5|/before-leads:言,
-16|/before-leads:言人
9|/before-leads:言把
-3|/before-leads:訪
-3|/before-leads:談で
-9|/before-leads:議が
-5|/before-leads:计,
14|/before-leads:认
-7|/before-leads:认,
19|/before-leads:认为
10|/before-leads:讨把
14|/before-leads:让
11|/before-leads:议
5|/before-leads:议在
5|/before-leads:评
3|/before-leads:评,
-4|/before-leads:诉
4|/before-leads:话,
-9|/before-leads:话:
3|/before-leads:说
-41|/before-leads:说,
4|/before-leads:请
5|/before-leads:请求
-3|/before-leads:诺
20|/before-leads:调
5|/before-leads:谓\"
-16|/before-leads:費、
-7|/before-leads:費を
3|/before-leads:财年
-6|/before-leads:费采
-31|/before-leads:赞
4|/before-leads:起
10|/before-leads:超越
10|/before-leads:越
-6|/before-leads:軍は
-10|/before-leads:轰炸
-20|/before-leads:达到
4|/before-leads:迎;
4|/before-leads:近的
5|/before-leads:还向
3|/before-leads:还要
4|/before-leads:远:
14|/before-leads:连
3|/before-leads:追平
-7|/before-leads:追问
-7|/before-leads:逢
-4|/before-leads:連邦
4|/before-leads:逼
9|/before-leads:道,
13|/before-leads:道主
5|/before-leads:違う
-20|/before-leads:遵循
-4|/before-leads:邦
3|/before-leads:邦向
4|/before-leads:邻
28|/before-leads:邻国
4|/before-leads:邻的
5|/before-leads:部が
26|/before-leads:部长
-7|/before-leads:采
6|/before-leads:里
-13|/before-leads:里、
6|/before-leads:里拿
-11|/before-leads:野的
3|/before-leads:鉴
-4|/before-leads:针对
4|/before-leads:長は
-12|/before-leads:長国
-9|/before-leads:长
5|/before-leads:长:
-6|/before-leads:长的
-3|/before-leads:问
13|/before-leads:问:
3|/before-leads:院
6|/before-leads:隣の
16|/before-leads:隣国
-27|/before-leads:露,
-14|/before-leads:面对
5|/before-leads:韩等
6|/before-leads:領、
-45|/before-leads:領が
-6|/before-leads:領は
5|/before-leads:顿对
-9|/before-leads:飞往
-5|/before-leads:首,
15|/before-leads:首相
-6|/before-leads:首长
-3|/before-leads:駐
7|/before-leads:驻
4|/before-leads:高于
6|/before-leads:高出
-3|/before-leads:鲁、
-6|/before-leads:麦、
-7|/before-leads:齐
6|/before-opens:False agent
26|/before-opens:False named
11|/before-opens:False patient
11|/before-opens:True agent
-12|/before-opens:True named
37|/before-opens:True patient
83|/before-rank:0 0 agent
48|/before-rank:0 0 named
63|/before-rank:0 0 patient
43|/before-rank:0 1 agent
81|/before-rank:0 1 named
26|/before-rank:0 1 patient
34|/before-rank:0 2 named
5|/before-rank:0 2 patient
-16|/before-rank:1 0 agent
-11|/before-rank:1 0 named
5|/before-rank:1 0 patient
-61|/before-rank:1 1 agent
-32|/before-rank:1 1 named
-48|/before-rank:1 1 patient
-15|/before-rank:1 2 agent
-24|/before-rank:1 2 named
-3|/before-rank:1 2 patient
-5|/before-rank:2 0 named
5|/before-rank:2 0 patient
-13|/before-rank:2 1 agent
-24|/before-rank:2 1 named
-5|/before-rank:2 1 patient
-3|/before-rank:2 2 agent
-38|/before-rank:2 2 named
-10|/before-rank:3 0 named
3|/before-rank:3 1 named
-7|/before-rank:3 2 named
17|/before:agent
15|/before:named
48|/before:patient
-20|/class-main:ALLIES ALLIES
-20|/class-main:ALLIES JPN
11|/class-main:ALLIES KOR
-44|/class-main:ALLIES NATO
-5|/class-main:ALLIES TWN
-5|/class-main:ALLIES USA
3|/class-main:ALLIES foe
43|/class-main:ALLIES land
-54|/class-main:ALLIES member
-6|/class-main:CHN CHN
17|/class-main:CHN JPN
-4|/class-main:CHN KOR
-20|/class-main:CHN NATO
20|/class-main:CHN TWN
-14|/class-main:CHN land
19|/class-main:EU ALLIES
17|/class-main:EU JPN
-3|/class-main:EU NATO
-5|/class-main:EU member
-18|/class-main:JPN ALLIES
-4|/class-main:JPN JPN
25|/class-main:JPN KOR
51|/class-main:JPN NATO
10|/class-main:JPN TWN
5|/class-main:JPN USA
13|/class-main:JPN foe
-19|/class-main:JPN land
-12|/class-main:JPN member
-5|/class-main:KOR JPN
40|/class-main:KOR KOR
3|/class-main:KOR NATO
6|/class-main:KOR TWN
8|/class-main:KOR USA
-13|/class-main:KOR member
39|/class-main:NATO ALLIES
-5|/class-main:NATO CHN
-65|/class-main:NATO JPN
-47|/class-main:NATO KOR
29|/class-main:NATO NATO
-58|/class-main:NATO TWN
-10|/class-main:NATO USA
8|/class-main:NATO foe
-26|/class-main:NATO land
58|/class-main:NATO member
6|/class-main:TWN ALLIES
35|/class-main:TWN JPN
-11|/class-main:TWN KOR
6|/class-main:TWN NATO
55|/class-main:TWN TWN
-27|/class-main:TWN land
-9|/class-main:TWN member
-11|/class-main:USA ALLIES
10|/class-main:USA CHN
-9|/class-main:USA JPN
-28|/class-main:USA KOR
7|/class-main:USA NATO
-32|/class-main:USA TWN
-3|/class-main:USA foe
-14|/class-main:USA land
-15|/class-main:USA member
-4|/class-main:foe ALLIES
-23|/class-main:foe JPN
3|/class-main:foe TWN
11|/class-main:foe land
-12|/class-main:foe member
-19|/class-main:land ALLIES
47|/class-main:land JPN
-12|/class-main:land NATO
3|/class-main:land TWN
4|/class-main:land USA
-10|/class-main:land foe
47|/class-main:land land
21|/class-main:land member
10|/class-main:member ALLIES
11|/class-main:member JPN
14|/class-main:member KOR
-17|/class-main:member NATO
-8|/class-main:member foe
44|/class-main:member member
-9|/class-named:ALLIES ALLIES nobody-named
-11|/class-named:ALLIES ALLIES others-named
-55|/class-named:ALLIES JPN nobody-named
35|/class-named:ALLIES JPN others-named
11|/class-named:ALLIES KOR others-named
23|/class-named:ALLIES NATO nobody-named
-66|/class-named:ALLIES NATO others-named
-13|/class-named:ALLIES TWN nobody-named
9|/class-named:ALLIES TWN others-named
-3|/class-named:ALLIES USA others-named
12|/class-named:ALLIES foe nobody-named
-9|/class-named:ALLIES foe others-named
12|/class-named:ALLIES land nobody-named
31|/class-named:ALLIES land others-named
-3|/class-named:ALLIES member nobody-named
-51|/class-named:ALLIES member others-named
-6|/class-named:CHN CHN others-named
29|/class-named:CHN JPN nobody-named
-12|/class-named:CHN JPN others-named
-4|/class-named:CHN KOR nobody-named
-17|/class-named:CHN NATO nobody-named
-3|/class-named:CHN NATO others-named
11|/class-named:CHN TWN nobody-named
9|/class-named:CHN TWN others-named
-4|/class-named:CHN land nobody-named
-9|/class-named:CHN land others-named
17|/class-named:EU ALLIES others-named
19|/class-named:EU JPN nobody-named
-3|/class-named:EU NATO others-named
-3|/class-named:EU foe nobody-named
-5|/class-named:EU land nobody-named
3|/class-named:EU land others-named
-8|/class-named:EU member nobody-named
3|/class-named:EU member others-named
6|/class-named:JPN ALLIES nobody-named
-24|/class-named:JPN ALLIES others-named
16|/class-named:JPN JPN nobody-named
-21|/class-named:JPN JPN others-named
4|/class-named:JPN KOR nobody-named
21|/class-named:JPN KOR others-named
7|/class-named:JPN NATO nobody-named
45|/class-named:JPN NATO others-named
-5|/class-named:JPN TWN nobody-named
15|/class-named:JPN TWN others-named
5|/class-named:JPN USA others-named
11|/class-named:JPN foe nobody-named
5|/class-named:JPN land nobody-named
-24|/class-named:JPN land others-named
-10|/class-named:JPN member others-named
-10|/class-named:KOR JPN nobody-named
5|/class-named:KOR JPN others-named
20|/class-named:KOR KOR nobody-named
20|/class-named:KOR KOR others-named
3|/class-named:KOR NATO nobody-named
-9|/class-named:KOR TWN nobody-named
15|/class-named:KOR TWN others-named
6|/class-named:KOR USA nobody-named
-9|/class-named:KOR member nobody-named
-4|/class-named:KOR member others-named
-33|/class-named:NATO ALLIES nobody-named
72|/class-named:NATO ALLIES others-named
-4|/class-named:NATO CHN nobody-named
-79|/class-named:NATO JPN nobody-named
14|/class-named:NATO JPN others-named
-32|/class-named:NATO KOR nobody-named
-15|/class-named:NATO KOR others-named
-11|/class-named:NATO NATO nobody-named
40|/class-named:NATO NATO others-named
-63|/class-named:NATO TWN nobody-named
4|/class-named:NATO TWN others-named
-4|/class-named:NATO USA nobody-named
-7|/class-named:NATO USA others-named
-25|/class-named:NATO foe nobody-named
33|/class-named:NATO foe others-named
-49|/class-named:NATO land nobody-named
22|/class-named:NATO land others-named
-20|/class-named:NATO member nobody-named
78|/class-named:NATO member others-named
8|/class-named:TWN ALLIES nobody-named
27|/class-named:TWN JPN nobody-named
8|/class-named:TWN JPN others-named
-9|/class-named:TWN KOR others-named
6|/class-named:TWN NATO nobody-named
50|/class-named:TWN TWN nobody-named
4|/class-named:TWN TWN others-named
-5|/class-named:TWN land nobody-named
-22|/class-named:TWN land others-named
-9|/class-named:TWN member others-named
14|/class-named:USA ALLIES nobody-named
-25|/class-named:USA ALLIES others-named
8|/class-named:USA CHN others-named
27|/class-named:USA JPN nobody-named
-36|/class-named:USA JPN others-named
14|/class-named:USA KOR nobody-named
-42|/class-named:USA KOR others-named
6|/class-named:USA NATO others-named
37|/class-named:USA TWN nobody-named
-68|/class-named:USA TWN others-named
-3|/class-named:USA foe others-named
-12|/class-named:USA land others-named
-5|/class-named:USA member nobody-named
-11|/class-named:USA member others-named
-3|/class-named:foe ALLIES nobody-named
-10|/class-named:foe JPN nobody-named
-13|/class-named:foe JPN others-named
3|/class-named:foe TWN others-named
15|/class-named:foe foe nobody-named
-14|/class-named:foe foe others-named
12|/class-named:foe land nobody-named
-10|/class-named:foe member others-named
-7|/class-named:land ALLIES nobody-named
-12|/class-named:land ALLIES others-named
28|/class-named:land JPN nobody-named
19|/class-named:land JPN others-named
-12|/class-named:land NATO others-named
-8|/class-named:land TWN nobody-named
10|/class-named:land TWN others-named
4|/class-named:land USA others-named
-10|/class-named:land foe nobody-named
36|/class-named:land land nobody-named
11|/class-named:land land others-named
13|/class-named:land member nobody-named
8|/class-named:land member others-named
22|/class-named:member ALLIES nobody-named
-12|/class-named:member ALLIES others-named
8|/class-named:member JPN nobody-named
3|/class-named:member JPN others-named
14|/class-named:member KOR others-named
-11|/class-named:member NATO nobody-named
-6|/class-named:member NATO others-named
-8|/class-named:member foe others-named
36|/class-named:member member nobody-named
8|/class-named:member member others-named
-4|/class-shape:ALLIES fine
-5|/class-shape:ALLIES half
-66|/class-shape:ALLIES tenth
-14|/class-shape:ALLIES whole
15|/class-shape:CHN half
-3|/class-shape:CHN tenth
-24|/class-shape:CHN whole
-6|/class-shape:EU fine
35|/class-shape:EU half
-9|/class-shape:EU tenth
4|/class-shape:EU whole
51|/class-shape:JPN fine
-21|/class-shape:JPN half
-5|/class-shape:JPN tenth
27|/class-shape:JPN whole
33|/class-shape:KOR fine
-3|/class-shape:KOR half
13|/class-shape:KOR tenth
-7|/class-shape:KOR whole
-43|/class-shape:NATO fine
6|/class-shape:NATO half
-42|/class-shape:NATO tenth
30|/class-shape:TWN fine
3|/class-shape:TWN half
-3|/class-shape:TWN tenth
26|/class-shape:TWN whole
-25|/class-shape:USA fine
-40|/class-shape:USA half
-33|/class-shape:USA whole
-29|/class-shape:foe fine
-11|/class-shape:foe half
4|/class-shape:foe tenth
10|/class-shape:foe whole
-5|/class-shape:land fine
18|/class-shape:land half
81|/class-shape:land tenth
-11|/class-shape:land whole
-3|/class-shape:member fine
4|/class-shape:member half
29|/class-shape:member tenth
22|/class-shape:member whole
25|/class-value:ALLIES 0.25
-19|/class-value:ALLIES 1
-6|/class-value:ALLIES 1.3
-7|/class-value:ALLIES 1.6
-7|/class-value:ALLIES 1.7
-9|/class-value:ALLIES 1.8
-5|/class-value:ALLIES 1.85
-3|/class-value:ALLIES 1.9
4|/class-value:ALLIES 10
11|/class-value:ALLIES 2
-5|/class-value:ALLIES 2.02
-9|/class-value:ALLIES 2.1
-4|/class-value:ALLIES 2.2
29|/class-value:ALLIES 2.3
-9|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.6
-5|/class-value:ALLIES 2.9
-12|/class-value:ALLIES 3
-3|/class-value:ALLIES 3.32
9|/class-value:ALLIES 3.5
-13|/class-value:ALLIES 3.7
-5|/class-value:ALLIES 3.8
11|/class-value:ALLIES 5
-5|/class-value:ALLIES 6
-3|/class-value:EU 0.25
-8|/class-value:EU 1.3
19|/class-value:EU 1.5
10|/class-value:EU 1.9
-4|/class-value:EU 10
-18|/class-value:EU 2
11|/class-value:EU 2.1
-13|/class-value:EU 2.2
38|/class-value:EU 3
-9|/class-value:EU 3.2
17|/class-value:EU 3.5
-12|/class-value:EU 4
-3|/class-value:NATO 0.25
-4|/class-value:NATO 0.9
-22|/class-value:NATO 1
-3|/class-value:NATO 1.004
-4|/class-value:NATO 1.1
-6|/class-value:NATO 1.2
-11|/class-value:NATO 1.24
-10|/class-value:NATO 1.28
-25|/class-value:NATO 1.3
-16|/class-value:NATO 1.37
16|/class-value:NATO 1.4
11|/class-value:NATO 1.43
9|/class-value:NATO 1.5
8|/class-value:NATO 1.6
18|/class-value:NATO 1.7
3|/class-value:NATO 1.8
5|/class-value:NATO 1.85
-8|/class-value:NATO 1.9
-15|/class-value:NATO 10
-3|/class-value:NATO 17
21|/class-value:NATO 2
31|/class-value:NATO 2.02
-17|/class-value:NATO 2.1
-3|/class-value:NATO 2.2
3|/class-value:NATO 2.27
4|/class-value:NATO 2.3
-9|/class-value:NATO 2.4
-4|/class-value:NATO 2.5
5|/class-value:NATO 2.6
13|/class-value:NATO 2.7
-7|/class-value:NATO 2.8
8|/class-value:NATO 2.9
6|/class-value:NATO 3
-4|/class-value:NATO 3.2
-3|/class-value:NATO 3.3
-16|/class-value:NATO 3.32
-5|/class-value:NATO 3.38
-4|/class-value:NATO 3.49
6|/class-value:NATO 3.5
14|/class-value:NATO 3.7
-5|/class-value:NATO 3.8
-7|/class-value:NATO 4
-4|/class-value:NATO 4.5
-5|/class-value:NATO 4.6
-3|/class-value:NATO 4.7
30|/class-value:NATO 5
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
-4|/class-value:USA 1.3
-7|/class-value:USA 1.4
-6|/class-value:USA 1.43
-11|/class-value:USA 1.5
-9|/class-value:USA 1.6
-13|/class-value:USA 1.8
-16|/class-value:USA 1.9
-10|/class-value:USA 10
-30|/class-value:USA 2
-4|/class-value:USA 2.1
-3|/class-value:USA 2.2
-8|/class-value:USA 2.3
-8|/class-value:USA 2.4
-3|/class-value:USA 2.45
-19|/class-value:USA 2.5
-34|/class-value:USA 2.6
-4|/class-value:USA 2.8
22|/class-value:USA 2.9
-10|/class-value:USA 3
24|/class-value:USA 3.2
6|/class-value:USA 3.3
28|/class-value:USA 3.38
33|/class-value:USA 3.4
-9|/class-value:USA 3.43
4|/class-value:USA 3.49
-24|/class-value:USA 3.5
9|/class-value:USA 3.7
-13|/class-value:USA 3.8
6|/class-value:USA 3.9
29|/class-value:USA 4
3|/class-value:USA 4.4
17|/class-value:USA 4.7
11|/class-value:USA 5
11|/class-value:USA 5.3
12|/class-value:USA 5.5
3|/class-value:USA 5.8
9|/class-value:USA 6
-90|/class:ALLIES
-12|/class:CHN
24|/class:EU
52|/class:JPN
36|/class:KOR
-79|/class:NATO
55|/class:TWN
-97|/class:USA
-25|/class:foe
83|/class:land
52|/class:member
38|/group:all
33|/group:all back:0
12|/group:all back:1
-6|/group:all back:2
80|/group:allies
10|/group:allies など
12|/group:allies を含
53|/group:allies 在内
-12|/group:list after 1
17|/group:list after lands
-29|/group:list after union
12|/group:list before 1
10|/group:list before 2
65|/group:list before lands
-43|/group:list before union
21|/group:list-follows-two:,一|
-24|/group:list-follows-two:3.|
-24|/group:list-follows-two:3・|
8|/group:list-follows-two::军|
-11|/group:list-follows-two::同|
-27|/group:list-follows-two::援|
5|/group:list-follows-two::资|
20|/group:list-follows-two:、3|
-21|/group:list-follows-two:「3|
-5|/group:list-follows-two:「不|
18|/group:list-follows-two:が国|
5|/group:list-follows-two:が防|
6|/group:list-follows-two:だっ|
8|/group:list-follows-two:で、|
-29|/group:list-follows-two:との|
-6|/group:list-follows-two:など|
19|/group:list-follows-two:に5|
11|/group:list-follows-two:に、|
-21|/group:list-follows-two:に「|
6|/group:list-follows-two:には|
-26|/group:list-follows-two:に反|
14|/group:list-follows-two:に国|
28|/group:list-follows-two:に求|
-18|/group:list-follows-two:に飛|
-21|/group:list-follows-two:の1|
-5|/group:list-follows-two:の7|
-8|/group:list-follows-two:の一|
4|/group:list-follows-two:の両|
-44|/group:list-follows-two:の代|
-21|/group:list-follows-two:の呼|
70|/group:list-follows-two:の国|
-3|/group:list-follows-two:の平|
-13|/group:list-follows-two:の赤|
33|/group:list-follows-two:の軍|
12|/group:list-follows-two:の首|
-22|/group:list-follows-two:は1|
18|/group:list-follows-two:は2|
15|/group:list-follows-two:は3|
4|/group:list-follows-two:は5|
58|/group:list-follows-two:は、|
13|/group:list-follows-two:はい|
-36|/group:list-follows-two:はそ|
9|/group:list-follows-two:はと|
9|/group:list-follows-two:は早|
-11|/group:list-follows-two:へ波|
4|/group:list-follows-two:も3|
44|/group:list-follows-two:も国|
-13|/group:list-follows-two:を同|
7|/group:list-follows-two:を名|
-11|/group:list-follows-two:を含|
-3|/group:list-follows-two:を称|
4|/group:list-follows-two:一律|
8|/group:list-follows-two:三国|
10|/group:list-follows-two:両国|
-9|/group:list-follows-two:並み|
-17|/group:list-follows-two:为例|
8|/group:list-follows-two:也升|
-9|/group:list-follows-two:也达|
-29|/group:list-follows-two:亦分|
-3|/group:list-follows-two:今年|
15|/group:list-follows-two:仍在|
18|/group:list-follows-two:代表|
-101|/group:list-follows-two:会谈|
-33|/group:list-follows-two:元高|
55|/group:list-follows-two:军费|
-16|/group:list-follows-two:分列|
-51|/group:list-follows-two:分别|
21|/group:list-follows-two:则不|
-34|/group:list-follows-two:则分|
6|/group:list-follows-two:则排|
-12|/group:list-follows-two:刚刚|
14|/group:list-follows-two:刚好|
6|/group:list-follows-two:去年|
-5|/group:list-follows-two:反对|
-29|/group:list-follows-two:各层|
6|/group:list-follows-two:各自|
13|/group:list-follows-two:同年|
-14|/group:list-follows-two:吕特|
26|/group:list-follows-two:国防|
18|/group:list-follows-two:在2|
13|/group:list-follows-two:均为|
3|/group:list-follows-two:均将|
11|/group:list-follows-two:均承|
24|/group:list-follows-two:均表|
10|/group:list-follows-two:增加|
-3|/group:list-follows-two:官员|
33|/group:list-follows-two:宣布|
4|/group:list-follows-two:将军|
21|/group:list-follows-two:差在|
-33|/group:list-follows-two:常被|
-7|/group:list-follows-two:平均|
33|/group:list-follows-two:并列|
9|/group:list-follows-two:应同|
25|/group:list-follows-two:把军|
24|/group:list-follows-two:把国|
-5|/group:list-follows-two:换函|
11|/group:list-follows-two:提出|
11|/group:list-follows-two:握手|
-13|/group:list-follows-two:早期|
8|/group:list-follows-two:明年|
-21|/group:list-follows-two:次期|
-6|/group:list-follows-two:正商|
-25|/group:list-follows-two:氏に|
-25|/group:list-follows-two:氏就|
-10|/group:list-follows-two:没有|
6|/group:list-follows-two:理当|
25|/group:list-follows-two:的4|
18|/group:list-follows-two:的军|
5|/group:list-follows-two:的官|
-31|/group:list-follows-two:的相|
10|/group:list-follows-two:的该|
-30|/group:list-follows-two:的这|
12|/group:list-follows-two:的防|
-6|/group:list-follows-two:盟邦|
-6|/group:list-follows-two:相继|
-3|/group:list-follows-two:等八|
-19|/group:list-follows-two:等少|
11|/group:list-follows-two:表示|
31|/group:list-follows-two:计划|
-38|/group:list-follows-two:说明|
-3|/group:list-follows-two:谈5|
17|/group:list-follows-two:超出|
16|/group:list-follows-two:都是|
3|/group:list-follows-two:都表|
-3|/group:list-follows-two:齐声|
13|/group:list-follows-two:齐称|
19|/group:list-follows:,|
-48|/group:list-follows:3|
-25|/group:list-follows::|
20|/group:list-follows:、|
-26|/group:list-follows:「|
23|/group:list-follows:が|
6|/group:list-follows:だ|
8|/group:list-follows:で|
-29|/group:list-follows:と|
-6|/group:list-follows:な|
6|/group:list-follows:に|
8|/group:list-follows:の|
66|/group:list-follows:は|
-11|/group:list-follows:へ|
48|/group:list-follows:も|
-21|/group:list-follows:を|
4|/group:list-follows:一|
8|/group:list-follows:三|
10|/group:list-follows:両|
-9|/group:list-follows:並|
-17|/group:list-follows:为|
-29|/group:list-follows:亦|
-3|/group:list-follows:今|
15|/group:list-follows:仍|
18|/group:list-follows:代|
-101|/group:list-follows:会|
-33|/group:list-follows:元|
55|/group:list-follows:军|
-67|/group:list-follows:分|
-8|/group:list-follows:则|
6|/group:list-follows:去|
-6|/group:list-follows:反|
-23|/group:list-follows:各|
13|/group:list-follows:同|
-14|/group:list-follows:吕|
26|/group:list-follows:国|
17|/group:list-follows:在|
53|/group:list-follows:均|
10|/group:list-follows:增|
-3|/group:list-follows:官|
33|/group:list-follows:宣|
4|/group:list-follows:将|
21|/group:list-follows:差|
-33|/group:list-follows:常|
-7|/group:list-follows:平|
33|/group:list-follows:并|
9|/group:list-follows:应|
49|/group:list-follows:把|
-5|/group:list-follows:换|
11|/group:list-follows:提|
11|/group:list-follows:握|
-13|/group:list-follows:早|
8|/group:list-follows:明|
-21|/group:list-follows:次|
-6|/group:list-follows:正|
-52|/group:list-follows:氏|
-10|/group:list-follows:没|
6|/group:list-follows:理|
11|/group:list-follows:的|
-6|/group:list-follows:盟|
-6|/group:list-follows:相|
-26|/group:list-follows:等|
11|/group:list-follows:表|
31|/group:list-follows:计|
-38|/group:list-follows:说|
-3|/group:list-follows:谈|
17|/group:list-follows:超|
18|/group:list-follows:都|
10|/group:list-follows:齐|
-5|/group:list-leads:)|
10|/group:list-leads:,|
8|/group:list-leads::|
-22|/group:list-leads:|
23|/group:list-leads:、|
5|/group:list-leads:「|
5|/group:list-leads:」|
-16|/group:list-leads:】|
-6|/group:list-leads:た|
7|/group:list-leads:ち|
42|/group:list-leads:は|
-18|/group:list-leads:る|
28|/group:list-leads:を|
25|/group:list-leads:与|
-17|/group:list-leads:以|
-4|/group:list-leads:但|
20|/group:list-leads:促|
17|/group:list-leads:吁|
11|/group:list-leads:向|
-5|/group:list-leads:国|
-7|/group:list-leads:在|
21|/group:list-leads:如|
5|/group:list-leads:年|
5|/group:list-leads:指|
-21|/group:list-leads:求|
-54|/group:list-leads:洲|
-40|/group:list-leads:的|
5|/group:list-leads:盼|
4|/group:list-leads:让|
13|/group:list-leads:议|
-5|/group:list-leads:遭|
89|/group:named
10|/group:named False
79|/group:named True
-21|/group:signs after
31|/group:signs before
-30|/group:signs-follows:、|
18|/group:signs-follows:が|
19|/group:signs-follows:に|
10|/group:signs-follows:の|
8|/group:signs-follows:は|
41|/group:signs-follows:両|
4|/group:signs-follows:军|
-16|/group:signs-follows:口|
23|/group:signs-follows:可|
-15|/group:signs-follows:围|
-5|/group:signs-follows:志|
-25|/group:signs-follows:新|
-4|/group:signs-follows:本|
-30|/group:signs-follows:等|
18|/group:signs-follows:防|
-8|/group:signs-follows:集|
22|/group:three
15|/group:three back:0
8|/group:three back:1
81|/group:two
71|/group:two back:0
10|/group:two back:1
101|/in-order
59|/its-money:nobody-named
22|/its-money:others-named
12|/known-for:AGO 1.3 2027
-5|/known-for:AGO 2 2027
7|/known-for:AGO 2027
-6|/known-for:ALLIES 1.6 1992
-6|/known-for:ALLIES 1.7 2023
-5|/known-for:ALLIES 1.85 2023
-8|/known-for:ALLIES 1992
3|/known-for:ALLIES 2 2023
-8|/known-for:ALLIES 2 2024
10|/known-for:ALLIES 2 2025
-5|/known-for:ALLIES 2.02 2024
-8|/known-for:ALLIES 2.1 2025
5|/known-for:ALLIES 2.3 2025
5|/known-for:ALLIES 2.4 2030
-3|/known-for:ALLIES 2.5 1992
11|/known-for:ALLIES 2.5 2024-07-18
4|/known-for:ALLIES 2.5 2024-08-12
-6|/known-for:ALLIES 2.5 2025-11-26
-3|/known-for:ALLIES 2.9 2030
-11|/known-for:ALLIES 2023
-13|/known-for:ALLIES 2024
11|/known-for:ALLIES 2024-07-18
4|/known-for:ALLIES 2024-08-12
31|/known-for:ALLIES 2024-10-28
13|/known-for:ALLIES 2024-11
34|/known-for:ALLIES 2025
-4|/known-for:ALLIES 2025-02-13
-7|/known-for:ALLIES 2025-02-27
-4|/known-for:ALLIES 2025-04
3|/known-for:ALLIES 2025-05
10|/known-for:ALLIES 2025-05-19
22|/known-for:ALLIES 2025-05-30
-4|/known-for:ALLIES 2025-06
-6|/known-for:ALLIES 2025-06-05
-4|/known-for:ALLIES 2025-06-10
-3|/known-for:ALLIES 2025-06-18
6|/known-for:ALLIES 2025-06-20
4|/known-for:ALLIES 2025-06-21
8|/known-for:ALLIES 2025-06-22
-3|/known-for:ALLIES 2025-06-23
19|/known-for:ALLIES 2025-06-24
-11|/known-for:ALLIES 2025-08
4|/known-for:ALLIES 2025-09-24
33|/known-for:ALLIES 2025-11-03
-6|/known-for:ALLIES 2025-11-26
-7|/known-for:ALLIES 2026
3|/known-for:ALLIES 2026-01
9|/known-for:ALLIES 2026-01-23
-7|/known-for:ALLIES 2026-02-05
8|/known-for:ALLIES 2026-02-18
12|/known-for:ALLIES 2026-05-31
-7|/known-for:ALLIES 2026-12
-5|/known-for:ALLIES 2027
4|/known-for:ALLIES 2027-21
-3|/known-for:ALLIES 2028
-3|/known-for:ALLIES 2029
-39|/known-for:ALLIES 2030
-4|/known-for:ALLIES 2030-12
-3|/known-for:ALLIES 2032
-13|/known-for:ALLIES 2035
31|/known-for:ALLIES 3 2024-10-28
13|/known-for:ALLIES 3 2024-11
11|/known-for:ALLIES 3 2025-05-19
-3|/known-for:ALLIES 3 2030
35|/known-for:ALLIES 3.5 2025
34|/known-for:ALLIES 3.5 2025-11-03
8|/known-for:ALLIES 3.5 2026-02-18
12|/known-for:ALLIES 3.5 2026-05-31
4|/known-for:ALLIES 3.5 2027-21
-34|/known-for:ALLIES 3.5 2030
4|/known-for:ALLIES 3.5 2033
-6|/known-for:ALLIES 3.5 2035
-3|/known-for:ALLIES 3.5 FY2027
4|/known-for:ALLIES 3.5 FY2030
3|/known-for:ALLIES 4 2025-09-24
4|/known-for:ALLIES 5 2024
-4|/known-for:ALLIES 5 2025-02-13
-7|/known-for:ALLIES 5 2025-02-27
-4|/known-for:ALLIES 5 2025-04
3|/known-for:ALLIES 5 2025-05
22|/known-for:ALLIES 5 2025-05-30
-6|/known-for:ALLIES 5 2025-06-05
-3|/known-for:ALLIES 5 2025-06-10
3|/known-for:ALLIES 5 2025-06-17
-3|/known-for:ALLIES 5 2025-06-18
6|/known-for:ALLIES 5 2025-06-20
4|/known-for:ALLIES 5 2025-06-21
8|/known-for:ALLIES 5 2025-06-22
-3|/known-for:ALLIES 5 2025-06-23
19|/known-for:ALLIES 5 2025-06-24
-11|/known-for:ALLIES 5 2025-08
4|/known-for:ALLIES 5 2026-01-23
-6|/known-for:ALLIES 5 2026-02-05
-6|/known-for:ALLIES 5 2026-12
-4|/known-for:ALLIES 5 2030-12
-4|/known-for:ALLIES 5 2035
-3|/known-for:ALLIES 5 FY2030
-3|/known-for:ALLIES FY2025
-4|/known-for:ALLIES FY2026
-6|/known-for:ALLIES FY2027
-3|/known-for:ARE 2.3 2027
5|/known-for:ARE 2025-11-18
-3|/known-for:ARE 2027
5|/known-for:ARE 5 2025-11-18
12|/known-for:ARG 0.5 2023-11-21
6|/known-for:ARG 0.6 2024
4|/known-for:ARG 0.6 2025
4|/known-for:ARG 1 2025-01
12|/known-for:ARG 1.1 2023-11-21
-6|/known-for:ARG 1.5 2034
3|/known-for:ARG 1984
4|/known-for:ARG 2 2031
-4|/known-for:ARG 2.2 2025
24|/known-for:ARG 2023-11-21
5|/known-for:ARG 2024
4|/known-for:ARG 2025-01
4|/known-for:ARG 2031
-6|/known-for:ARG 2034
-3|/known-for:AUS 0.3 2033/2034
-3|/known-for:AUS 1.2 2023
-14|/known-for:AUS 1.3 2024-10-06
-4|/known-for:AUS 1.3 2030
-3|/known-for:AUS 1.8 FY2027
9|/known-for:AUS 1.9 2023
4|/known-for:AUS 2 2020/2021
-3|/known-for:AUS 2.5 2024-08-12
-4|/known-for:AUS 2.5 2025
3|/known-for:AUS 2.8 2033
4|/known-for:AUS 2020/2021
6|/known-for:AUS 2023
-3|/known-for:AUS 2024-08-12
-14|/known-for:AUS 2024-10-06
-3|/known-for:AUS 2025
6|/known-for:AUS 2025-12-18
7|/known-for:AUS 2028
-4|/known-for:AUS 2030
19|/known-for:AUS 2033
6|/known-for:AUS 3 2028
23|/known-for:AUS 3 2033
3|/known-for:AUS 3.5 2025
6|/known-for:AUS 3.5 2025-12-18
-4|/known-for:AUS 3.5 2033
4|/known-for:AUS 3.5 FY2027
12|/known-for:AUS 3.5 FY2033
14|/known-for:AUS FY2033
3|/known-for:AUT 1.5 2027
3|/known-for:AUT 2 2025
6|/known-for:AUT 2 2032
4|/known-for:AUT 2025
3|/known-for:AUT 2027
6|/known-for:AUT 2032
3|/known-for:BEL 1.3 2024
-4|/known-for:BEL 2 2024
27|/known-for:BEL 2 2025
3|/known-for:BEL 2 2025-03-07
5|/known-for:BEL 2 2035
3|/known-for:BEL 2.5 2025
3|/known-for:BEL 2010
3|/known-for:BEL 2024
34|/known-for:BEL 2025
3|/known-for:BEL 2025-03-07
-6|/known-for:BEL 2030
-21|/known-for:BEL 2034
-3|/known-for:BEL 3 2029
3|/known-for:BEL 3.5 2010
5|/known-for:BEL 3.5 2024
5|/known-for:BEL 3.5 2025
-6|/known-for:BEL 3.5 2030
-5|/known-for:BEL 3.5 2034
-4|/known-for:BEL 3.5 2035
-18|/known-for:BEL 5 2034
-5|/known-for:BGR 2.2 2024
-4|/known-for:BGR 2024
10|/known-for:BGR 2028
4|/known-for:BGR 2030
4|/known-for:BGR 3 2030
10|/known-for:BGR 3.5 2028
4|/known-for:BLR 1.9 2025
5|/known-for:BLR 2025
-12|/known-for:BRA 0.5 2023-11-21
-12|/known-for:BRA 1.1 2023-11-21
5|/known-for:BRA 1.1 2034
-23|/known-for:BRA 2023-11-21
3|/known-for:BRA 2034
4|/known-for:BTN 0.9 2024
3|/known-for:BTN 2024
13|/known-for:CAN 1.37 2024
-18|/known-for:CAN 1.4 2014
11|/known-for:CAN 1.4 2024
4|/known-for:CAN 1.5 2035
-23|/known-for:CAN 1.7 2023
-9|/known-for:CAN 2 2024
-11|/known-for:CAN 2 2025
-21|/known-for:CAN 2 2025-06-09
3|/known-for:CAN 2 2029
6|/known-for:CAN 2 2030
19|/known-for:CAN 2 2032
10|/known-for:CAN 2 2035
7|/known-for:CAN 2 FY2024
58|/known-for:CAN 2 FY2025
-23|/known-for:CAN 2.02 2024
-3|/known-for:CAN 2.27 2025
-31|/known-for:CAN 2.3 2025
10|/known-for:CAN 2.5 2027
-6|/known-for:CAN 2.5 2035
-3|/known-for:CAN 2.6 2035
-18|/known-for:CAN 2014
-19|/known-for:CAN 2023
-16|/known-for:CAN 2024
-45|/known-for:CAN 2025
-21|/known-for:CAN 2025-06-09
10|/known-for:CAN 2027
3|/known-for:CAN 2029
5|/known-for:CAN 2030
19|/known-for:CAN 2032
44|/known-for:CAN 2035
-4|/known-for:CAN 3 2024
3|/known-for:CAN 3.5 2024
-3|/known-for:CAN 3.5 2030
-5|/known-for:CAN 5 2024
40|/known-for:CAN 5 2035
7|/known-for:CAN FY2024
58|/known-for:CAN FY2025
4|/known-for:CHE 1 2025-05-07
-3|/known-for:CHE 1.5 2027
4|/known-for:CHE 2025-05-07
-3|/known-for:CHE 2027
-6|/known-for:CHE 2032
-4|/known-for:CHE 5 2032
-4|/known-for:CHL 0.6 2025
-3|/known-for:CHL 1 2025-01
-4|/known-for:CHL 1.1 2034
8|/known-for:CHL 1.5 2034
-4|/known-for:CHL 1.8 2023
4|/known-for:CHL 2.2 2025
-4|/known-for:CHL 2023
-3|/known-for:CHL 2025-01
4|/known-for:CHL 2034
-4|/known-for:CHN 1.2 FY2023
6|/known-for:CHN 1.5 1992
5|/known-for:CHN 1.5 2025-04-21
9|/known-for:CHN 1.7 2024
-3|/known-for:CHN 1.7 2026
-9|/known-for:CHN 1.7 2030
5|/known-for:CHN 1992
-5|/known-for:CHN 2 2014
-4|/known-for:CHN 2 FY2025
-4|/known-for:CHN 2.4 2025
-7|/known-for:CHN 2014
7|/known-for:CHN 2024
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
-4|/known-for:CHN FY2025
-3|/known-for:COL 2 2031
9|/known-for:COL 2025-02-18
-3|/known-for:COL 2031
6|/known-for:COL 3.1 2025-02-18
4|/known-for:CRI 0.7 1948
-3|/known-for:CRI 1.3 2023
4|/known-for:CRI 1948
-3|/known-for:CRI 2023
6|/known-for:CZE 2.1 2024
5|/known-for:CZE 2024
-10|/known-for:CZE 2030
-12|/known-for:CZE 5 2030
-6|/known-for:DEU 0.96 FY2022
-3|/known-for:DEU 1 1978-06-14
5|/known-for:DEU 1.24 2017
6|/known-for:DEU 1.5 2001
3|/known-for:DEU 1.5 2021
3|/known-for:DEU 1.5 2025
-3|/known-for:DEU 1.9 FY2026
-9|/known-for:DEU 1978-06-14
6|/known-for:DEU 1990
4|/known-for:DEU 2 1990
-5|/known-for:DEU 2 2000
-8|/known-for:DEU 2 2014
-3|/known-for:DEU 2 2021
3|/known-for:DEU 2 2022-02-27
9|/known-for:DEU 2 2023
6|/known-for:DEU 2 2024
-3|/known-for:DEU 2 2024-12-12
5|/known-for:DEU 2 2025-02
4|/known-for:DEU 2 203X
-11|/known-for:DEU 2 FY2027
14|/known-for:DEU 2.1 2024
3|/known-for:DEU 2.4 2029
8|/known-for:DEU 2.5 2024-12-17
6|/known-for:DEU 2.8 2026
-3|/known-for:DEU 2.84 2026
-5|/known-for:DEU 2000
6|/known-for:DEU 2001
-5|/known-for:DEU 2014
5|/known-for:DEU 2017
3|/known-for:DEU 2022-02-27
10|/known-for:DEU 2023
17|/known-for:DEU 2024
8|/known-for:DEU 2024-12-17
10|/known-for:DEU 2025-02
-12|/known-for:DEU 2025-05
-16|/known-for:DEU 2025-05-07
3|/known-for:DEU 2025-05-23
14|/known-for:DEU 2025-05-31
-8|/known-for:DEU 2025-06-05
-6|/known-for:DEU 2025-07-16
-4|/known-for:DEU 2025-12-03
-23|/known-for:DEU 2026
-3|/known-for:DEU 2027
3|/known-for:DEU 2028
25|/known-for:DEU 2029
7|/known-for:DEU 2030
10|/known-for:DEU 2032
-20|/known-for:DEU 2035
4|/known-for:DEU 203X
-6|/known-for:DEU 3 1978-06-14
5|/known-for:DEU 3 2025-02
3|/known-for:DEU 3.1 2028
-15|/known-for:DEU 3.5 2025-05-07
-8|/known-for:DEU 3.5 2025-06-05
-7|/known-for:DEU 3.5 2025-07-16
-4|/known-for:DEU 3.5 2025-12-03
-6|/known-for:DEU 3.5 2026
23|/known-for:DEU 3.5 2029
16|/known-for:DEU 4 2030
-18|/known-for:DEU 4.8 2026
-12|/known-for:DEU 5 2025-05
3|/known-for:DEU 5 2025-05-23
14|/known-for:DEU 5 2025-05-31
-3|/known-for:DEU 5 2030
8|/known-for:DEU 5 2032
-17|/known-for:DEU 5 2035
-6|/known-for:DEU FY2022
-3|/known-for:DEU FY2026
-11|/known-for:DEU FY2027
-3|/known-for:DNK 1.5 2024
5|/known-for:DNK 2 2024
-6|/known-for:DNK 2 2026
6|/known-for:DNK 2024
16|/known-for:DNK 2025-01-27
-6|/known-for:DNK 2025-09
9|/known-for:DNK 2026
-4|/known-for:DNK 2029
-5|/known-for:DNK 2035
9|/known-for:DNK 3 2024
-4|/known-for:DNK 3 2029
-4|/known-for:DNK 3-3.5 2025
5|/known-for:DNK 3.2 2025
-8|/known-for:DNK 3.4 2026
-3|/known-for:DNK 3.5 2024
-6|/known-for:DNK 3.5 2025-09
21|/known-for:DNK 3.5 2026
-6|/known-for:DNK 3.5 2035
16|/known-for:DNK 5 2025-01-27
-4|/known-for:DZA 2025-12-02
-4|/known-for:DZA 5 2025-12-02
-3|/known-for:ECU 0.9 2030
-4|/known-for:ECU 1.8 2023
-3|/known-for:ECU 2023
11|/known-for:EGY 1 2024
14|/known-for:EGY 1979
11|/known-for:EGY 2024
14|/known-for:EGY 6 1979
13|/known-for:ESP 1.28 2024
-3|/known-for:ESP 1.5 2032
-15|/known-for:ESP 2 2024
17|/known-for:ESP 2 2025
13|/known-for:ESP 2 2025-04
7|/known-for:ESP 2 2029
-4|/known-for:ESP 2024
15|/known-for:ESP 2025
13|/known-for:ESP 2025-04
-9|/known-for:ESP 2025-06
3|/known-for:ESP 2025-06-23
5|/known-for:ESP 2025-06-24
6|/known-for:ESP 2029
-16|/known-for:ESP 2032
5|/known-for:ESP 2034
-23|/known-for:ESP 2035
3|/known-for:ESP 3 2032
3|/known-for:ESP 3.5 2025-06-23
5|/known-for:ESP 3.5 2025-06-24
-18|/known-for:ESP 3.5 2032
5|/known-for:ESP 3.5 2034
-21|/known-for:ESP 5 2035
-9|/known-for:EST 1 2025
-4|/known-for:EST 1.5 2001
17|/known-for:EST 2 2001
-7|/known-for:EST 2 2024
13|/known-for:EST 2.3 2022
-6|/known-for:EST 2.5 2024-11-21
-3|/known-for:EST 2.5 2024-12-28
-3|/known-for:EST 2.9 2024
13|/known-for:EST 2001
12|/known-for:EST 2022
-6|/known-for:EST 2024-11-21
-3|/known-for:EST 2024-12-28
-13|/known-for:EST 2025
3|/known-for:EST 2025-02-18
16|/known-for:EST 2026
5|/known-for:EST 2027
-9|/known-for:EST 2030
-27|/known-for:EST 2035
8|/known-for:EST 3.2 2024
3|/known-for:EST 3.4 2025
-7|/known-for:EST 3.65 2025
4|/known-for:EST 4 2025
-4|/known-for:EST 4 2030
-4|/known-for:EST 4.9 2026
3|/known-for:EST 5 2025-02-18
7|/known-for:EST 5 2026
5|/known-for:EST 5 2027
-27|/known-for:EST 5 2035
12|/known-for:EST 5.4 2026
5|/known-for:EU 1.3 2014
-3|/known-for:EU 1.3 2024
3|/known-for:EU 1.9 2024
-7|/known-for:EU 2 2000
-3|/known-for:EU 2 2023-03-29
-4|/known-for:EU 2 2023-12-11
11|/known-for:EU 2.1 2025
-7|/known-for:EU 2000
5|/known-for:EU 2014
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
-9|/known-for:EU 3.2 2024
-9|/known-for:EU 3.5 2028
-4|/known-for:FIN 0.5 2028
10|/known-for:FIN 1.7 2023
8|/known-for:FIN 2 2023
11|/known-for:FIN 2 2024
-13|/known-for:FIN 2.3 2022
-13|/known-for:FIN 2022
19|/known-for:FIN 2023
13|/known-for:FIN 2024
-4|/known-for:FIN 2028
16|/known-for:FIN 2029
6|/known-for:FIN 2032
8|/known-for:FIN 2035
16|/known-for:FIN 3 2029
6|/known-for:FIN 3.5 2032
8|/known-for:FIN 5 2035
-3|/known-for:FRA 1.5 2035
8|/known-for:FRA 1933
12|/known-for:FRA 2 2027
5|/known-for:FRA 2.3 2027
-3|/known-for:FRA 2025-02-19
-7|/known-for:FRA 2025-05-30
4|/known-for:FRA 2026
14|/known-for:FRA 2027
-4|/known-for:FRA 2028
29|/known-for:FRA 2030
-16|/known-for:FRA 2035
9|/known-for:FRA 3 1933
6|/known-for:FRA 3 2025
3|/known-for:FRA 3 2030
3|/known-for:FRA 3-3.5 2024
-12|/known-for:FRA 3-3.5 2025
-3|/known-for:FRA 3-3.5 2025-02-19
6|/known-for:FRA 3-3.5 2030
-3|/known-for:FRA 3.1 2028
3|/known-for:FRA 3.5 2026
18|/known-for:FRA 3.5 2030
-8|/known-for:FRA 3.5 2035
-7|/known-for:FRA 5 2025-05-30
-5|/known-for:FRA 5 2035
-8|/known-for:GBR 1933
-3|/known-for:GBR 1984
-6|/known-for:GBR 2 2025
-4|/known-for:GBR 2 2025-02-12
-5|/known-for:GBR 2 FY2025
3|/known-for:GBR 2.3 FY2024
-6|/known-for:GBR 2.5 2024-07-18
4|/known-for:GBR 2.5 2027
5|/known-for:GBR 2.5 FY2027
-6|/known-for:GBR 2024-07-18
-10|/known-for:GBR 2025
-4|/known-for:GBR 2025-02-12
-3|/known-for:GBR 2025-02-27
8|/known-for:GBR 2027
4|/known-for:GBR 2027-04
20|/known-for:GBR 2030
3|/known-for:GBR 2034
22|/known-for:GBR 2035
-9|/known-for:GBR 3 1933
4|/known-for:GBR 3 2027
3|/known-for:GBR 3 2027-04
-5|/known-for:GBR 3.4 FY2024
18|/known-for:GBR 3.5 2030
3|/known-for:GBR 3.5 2034
23|/known-for:GBR 3.5 2035
-3|/known-for:GBR 5 2025-02-27
-3|/known-for:GBR FY2024
-5|/known-for:GBR FY2025
3|/known-for:GBR FY2027
8|/known-for:GMB 0.7 2023
-10|/known-for:GMB 1.7 2023
-12|/known-for:GRC 1.6 1992
-23|/known-for:GRC 1992
7|/known-for:GRC 2 2023-03-29
5|/known-for:GRC 2 2024
-10|/known-for:GRC 2.1 2024
-3|/known-for:GRC 2.2 2024
-12|/known-for:GRC 2.5 1992
3|/known-for:GRC 2021
7|/known-for:GRC 2023-03-29
-8|/known-for:GRC 2024
17|/known-for:GRC 2024-07-18
8|/known-for:GRC 2025
17|/known-for:GRC 3.1 2024-07-18
14|/known-for:GRC 3.1 2025
3|/known-for:GRC 3.8 2021
8|/known-for:GUY 1.3 2026
8|/known-for:GUY 2026
4|/known-for:HRV 2.8 2029
-3|/known-for:HRV 2024
4|/known-for:HRV 2029
16|/known-for:HUN 2 2024
10|/known-for:HUN 2.5 2026
16|/known-for:HUN 2024
10|/known-for:HUN 2026
-6|/known-for:HUN 2029
11|/known-for:HUN 2035
-6|/known-for:HUN 3.5 2029
9|/known-for:HUN 5 2035
3|/known-for:IDN 0.8 2025
3|/known-for:IDN 1.5 2028
3|/known-for:IDN 1.5 2029
3|/known-for:IDN 2028
3|/known-for:IDN 2029
-4|/known-for:IND 0.9 2024
-3|/known-for:IND 1.4 2024
-13|/known-for:IND 1.9 2024
12|/known-for:IND 1.9 FY2025
-4|/known-for:IND 1.97 FY2026
-4|/known-for:IND 2.8 2025
-20|/known-for:IND 2024
-6|/known-for:IND 2025
12|/known-for:IND FY2025
-5|/known-for:IND FY2026
5|/known-for:IRL 0.2 2024
-4|/known-for:IRL 0.5 2024
4|/known-for:IRL 0.5 2028
4|/known-for:IRL 2028
3|/known-for:IRN 17 1975
3|/known-for:IRN 1975
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
-5|/known-for:ISR 2.45 2025
-5|/known-for:ISR 2023
3|/known-for:ISR 2024
10|/known-for:ISR 2025
-6|/known-for:ISR 2025-06-15
3|/known-for:ISR 2026
3|/known-for:ISR 2026-04-05
-7|/known-for:ISR 2027
-7|/known-for:ISR 4 2027
3|/known-for:ISR 5 2026-04-05
-14|/known-for:ISR 6 1979
-6|/known-for:ISR 6 2025-06-15
5|/known-for:ISR 6 2026
7|/known-for:ISR 7 2025
8|/known-for:ISR 8.4 2025
7|/known-for:ISR 8.8 2024
3|/known-for:ITA 1.49 2024
12|/known-for:ITA 1.5 2024
30|/known-for:ITA 2 2025
-5|/known-for:ITA 2 2025-02-12
27|/known-for:ITA 2 2028
14|/known-for:ITA 2024
13|/known-for:ITA 2025
-5|/known-for:ITA 2025-02-12
27|/known-for:ITA 2028
6|/known-for:ITA 2030
13|/known-for:ITA 2035
-4|/known-for:ITA 3-3.5 2025
7|/known-for:ITA 3.5 2030
9|/known-for:ITA 3.5 2035
-14|/known-for:ITA 5 2025
3|/known-for:ITA 5 2035
4|/known-for:JAM 1.3 2024
4|/known-for:JAM 2024
-9|/known-for:JOR 1 2024
-9|/known-for:JOR 2024
-4|/known-for:JOR 2025-06-15
-4|/known-for:JOR 6 2025-06-15
-5|/known-for:JPN 0.6 2024
-3|/known-for:JPN 0.8 2025
4|/known-for:JPN 0.9 FY1978
4|/known-for:JPN 0.92 FY2018
4|/known-for:JPN 0.95 FY2021
8|/known-for:JPN 0.96 FY2022
3|/known-for:JPN 1 1978-06-14
-4|/known-for:JPN 1 2025
-4|/known-for:JPN 1 2025-05-07
-11|/known-for:JPN 1 2030
4|/known-for:JPN 1 FY2022
4|/known-for:JPN 1.1 1960
-7|/known-for:JPN 1.1 2024
3|/known-for:JPN 1.19 FY2023
3|/known-for:JPN 1.2 2023
18|/known-for:JPN 1.2 FY2023
11|/known-for:JPN 1.24 FY2021
-5|/known-for:JPN 1.3 2014
18|/known-for:JPN 1.3 2024
5|/known-for:JPN 1.4 1958
-16|/known-for:JPN 1.4 2014
12|/known-for:JPN 1.4 2024
4|/known-for:JPN 1.4 2025
3|/known-for:JPN 1.4 FY2023
6|/known-for:JPN 1.4 FY2024
-3|/known-for:JPN 1.5 2021
4|/known-for:JPN 1.5 2025-07-15
-5|/known-for:JPN 1.5 2032
6|/known-for:JPN 1.5 FY2023
14|/known-for:JPN 1.6 FY2024
6|/known-for:JPN 1.7 2025
-5|/known-for:JPN 1.8 2024
9|/known-for:JPN 1.8 2025
4|/known-for:JPN 1.8 FY2022
8|/known-for:JPN 1.8 FY2025
5|/known-for:JPN 1.8 FY2027
-9|/known-for:JPN 1.9 2023
9|/known-for:JPN 1.9 FY2026
5|/known-for:JPN 1958
4|/known-for:JPN 1960
9|/known-for:JPN 1978-06-14
-3|/known-for:JPN 197X
4|/known-for:JPN 1986-02-04
-3|/known-for:JPN 1989
-5|/known-for:JPN 1990
3|/known-for:JPN 2 197X
4|/known-for:JPN 2 1986-02-04
-4|/known-for:JPN 2 1990
-23|/known-for:JPN 2 2014
-12|/known-for:JPN 2 2022
-5|/known-for:JPN 2 2022-04-21
-6|/known-for:JPN 2 2022-04-27
3|/known-for:JPN 2 2022-12
-6|/known-for:JPN 2 2023
-20|/known-for:JPN 2 2024
3|/known-for:JPN 2 2024-05-03
3|/known-for:JPN 2 2024-08-26
3|/known-for:JPN 2 2024-11-27
-3|/known-for:JPN 2 2025
-3|/known-for:JPN 2 2025-03-06
7|/known-for:JPN 2 2027
-9|/known-for:JPN 2 2028
-13|/known-for:JPN 2 2032
7|/known-for:JPN 2 FY2022
-7|/known-for:JPN 2 FY2023
19|/known-for:JPN 2 FY2025
3|/known-for:JPN 2 FY2026
45|/known-for:JPN 2 FY2027
-3|/known-for:JPN 2.02 2024
-12|/known-for:JPN 2.1 2024
18|/known-for:JPN 2.1 FY2025
-9|/known-for:JPN 2.3 2025
13|/known-for:JPN 2.3 2025-11-17
-4|/known-for:JPN 2.3 FY2024
-5|/known-for:JPN 2.4 2026
3|/known-for:JPN 2.4 FY2028
-9|/known-for:JPN 2.5 2024
-4|/known-for:JPN 2.5 2025
-5|/known-for:JPN 2.5 FY2027
5|/known-for:JPN 2.5 FY2030
3|/known-for:JPN 2.6 2024-11-08
4|/known-for:JPN 2.7 FY2030
-42|/known-for:JPN 2014
-3|/known-for:JPN 2021
-11|/known-for:JPN 2022
-5|/known-for:JPN 2022-04-21
-6|/known-for:JPN 2022-04-27
3|/known-for:JPN 2022-12
-14|/known-for:JPN 2023
-28|/known-for:JPN 2024
3|/known-for:JPN 2024-05-03
3|/known-for:JPN 2024-08-26
-21|/known-for:JPN 2024-10-28
-13|/known-for:JPN 2024-11
3|/known-for:JPN 2024-11-08
3|/known-for:JPN 2024-11-27
-47|/known-for:JPN 2025
4|/known-for:JPN 2025-03-04
-3|/known-for:JPN 2025-03-06
17|/known-for:JPN 2025-03-26
-5|/known-for:JPN 2025-05-07
25|/known-for:JPN 2025-06
6|/known-for:JPN 2025-06-05
-5|/known-for:JPN 2025-06-22
5|/known-for:JPN 2025-06-23
-12|/known-for:JPN 2025-06-24
-7|/known-for:JPN 2025-06-25
4|/known-for:JPN 2025-07-15
8|/known-for:JPN 2025-07-16
18|/known-for:JPN 2025-08
3|/known-for:JPN 2025-10
7|/known-for:JPN 2025-10-07
13|/known-for:JPN 2025-11-17
4|/known-for:JPN 2025-12-03
-6|/known-for:JPN 2025-12-18
-15|/known-for:JPN 2026
-4|/known-for:JPN 2026-01-23
7|/known-for:JPN 2026-02-05
-8|/known-for:JPN 2026-02-18
5|/known-for:JPN 2026-02-25
-12|/known-for:JPN 2026-05-31
7|/known-for:JPN 2026-12
-26|/known-for:JPN 2027
-4|/known-for:JPN 2027-21
-26|/known-for:JPN 2028
4|/known-for:JPN 2029
-23|/known-for:JPN 2030
3|/known-for:JPN 2031
-21|/known-for:JPN 2032
-11|/known-for:JPN 2033
20|/known-for:JPN 2035
30|/known-for:JPN 203X
6|/known-for:JPN 3 1978-06-14
15|/known-for:JPN 3 2024
-21|/known-for:JPN 3 2024-10-28
-13|/known-for:JPN 3 2024-11
-11|/known-for:JPN 3 2025
-12|/known-for:JPN 3 2028
-5|/known-for:JPN 3 2030
-18|/known-for:JPN 3 2033
29|/known-for:JPN 3 203X
-6|/known-for:JPN 3 FY2020
7|/known-for:JPN 3 FY2030
9|/known-for:JPN 3 FY2032
-4|/known-for:JPN 3.2 2025
-5|/known-for:JPN 3.3 2026
-3|/known-for:JPN 3.3 FY2027
-4|/known-for:JPN 3.38 FY2024
-6|/known-for:JPN 3.4 2025
-3|/known-for:JPN 3.4 FY2030
-5|/known-for:JPN 3.5 2024
-16|/known-for:JPN 3.5 2025
8|/known-for:JPN 3.5 2025-07-16
3|/known-for:JPN 3.5 2025-10
4|/known-for:JPN 3.5 2025-12-03
-6|/known-for:JPN 3.5 2025-12-18
5|/known-for:JPN 3.5 2026
-8|/known-for:JPN 3.5 2026-02-18
-12|/known-for:JPN 3.5 2026-05-31
-23|/known-for:JPN 3.5 2027
-4|/known-for:JPN 3.5 2027-21
-13|/known-for:JPN 3.5 2032
3|/known-for:JPN 3.5 2033/2034
-4|/known-for:JPN 3.5 2035
9|/known-for:JPN 3.5 FY2032
-9|/known-for:JPN 3.5 FY2033
24|/known-for:JPN 3.5 FY2035
-4|/known-for:JPN 3.9 FY2031
-6|/known-for:JPN 4 2027
6|/known-for:JPN 4 2033
6|/known-for:JPN 4 2035
-3|/known-for:JPN 4.1 2024
-4|/known-for:JPN 4.8 2026
17|/known-for:JPN 5 2025-03-26
23|/known-for:JPN 5 2025-06
6|/known-for:JPN 5 2025-06-05
-5|/known-for:JPN 5 2025-06-22
5|/known-for:JPN 5 2025-06-23
-13|/known-for:JPN 5 2025-06-24
-7|/known-for:JPN 5 2025-06-25
18|/known-for:JPN 5 2025-08
7|/known-for:JPN 5 2025-10-07
7|/known-for:JPN 5 2026-02-05
5|/known-for:JPN 5 2026-02-25
7|/known-for:JPN 5 2026-12
-7|/known-for:JPN 5 2030
9|/known-for:JPN 5 2032
18|/known-for:JPN 5 2035
-4|/known-for:JPN 5 FY2025
3|/known-for:JPN 5 FY2030
-3|/known-for:JPN 5.8 1989
-6|/known-for:JPN 6 197X
-3|/known-for:JPN 6 2026
-7|/known-for:JPN 7 2025
4|/known-for:JPN FY1978
3|/known-for:JPN FY1987
6|/known-for:JPN FY2017
5|/known-for:JPN FY2018
-7|/known-for:JPN FY2020
15|/known-for:JPN FY2021
28|/known-for:JPN FY2022
24|/known-for:JPN FY2023
11|/known-for:JPN FY2024
45|/known-for:JPN FY2025
15|/known-for:JPN FY2026
43|/known-for:JPN FY2027
7|/known-for:JPN FY2028
19|/known-for:JPN FY2030
18|/known-for:JPN FY2032
-9|/known-for:JPN FY2033
25|/known-for:JPN FY2035
5|/known-for:KAZ 0.6 2025-09-03
5|/known-for:KAZ 0.6 2025-11-24
-7|/known-for:KAZ 1.7 2025-06-28
-6|/known-for:KAZ 2025
-7|/known-for:KAZ 2025-06-28
5|/known-for:KAZ 2025-09-03
5|/known-for:KAZ 2025-11-24
-4|/known-for:KAZ 7 2025
4|/known-for:KEN 1.7 2025-11-11
4|/known-for:KEN 2025-11-11
-5|/known-for:KGZ 0.6 2024
-7|/known-for:KGZ 1.7 2024
11|/known-for:KGZ 1.7 2025-06-28
5|/known-for:KGZ 2024
11|/known-for:KGZ 2025-06-28
16|/known-for:KGZ 3.1 2024
-6|/known-for:KHM 1.1 2025
-6|/known-for:KHM 1.3 2024-09-05
-5|/known-for:KHM 1.3 2025-07-07
-6|/known-for:KHM 2024-09-05
-6|/known-for:KHM 2025
-6|/known-for:KHM 2025-07-07
-13|/known-for:KOR 1.2 FY2023
-6|/known-for:KOR 1.4 2024
-9|/known-for:KOR 1.8 2025
-4|/known-for:KOR 1.9 FY2026
3|/known-for:KOR 197X
-3|/known-for:KOR 2 197X
15|/known-for:KOR 2.3 2025
-13|/known-for:KOR 2.3 2025-11-17
16|/known-for:KOR 2.32 2025
7|/known-for:KOR 2.4 2026
3|/known-for:KOR 2.4 2027
-9|/known-for:KOR 2.5 2027
9|/known-for:KOR 2.6 2024
-3|/known-for:KOR 2.6 2024-11-08
9|/known-for:KOR 2.6 FY2020
-3|/known-for:KOR 2.7 FY2030
-3|/known-for:KOR 2024-11-08
24|/known-for:KOR 2025
-4|/known-for:KOR 2025-01-23
-9|/known-for:KOR 2025-02-13
-9|/known-for:KOR 2025-03-26
-10|/known-for:KOR 2025-06
-7|/known-for:KOR 2025-06-18
5|/known-for:KOR 2025-06-25
5|/known-for:KOR 2025-11
-29|/known-for:KOR 2025-11-03
-13|/known-for:KOR 2025-11-17
-5|/known-for:KOR 2025-11-18
3|/known-for:KOR 2026
-6|/known-for:KOR 2027
10|/known-for:KOR 2028
3|/known-for:KOR 2030
3|/known-for:KOR 2032
6|/known-for:KOR 2035
10|/known-for:KOR 3 2028
-5|/known-for:KOR 3 FY2020
5|/known-for:KOR 3.5 2024
3|/known-for:KOR 3.5 2025
5|/known-for:KOR 3.5 2025-11
-32|/known-for:KOR 3.5 2025-11-03
3|/known-for:KOR 3.5 2030
3|/known-for:KOR 3.5 2032
6|/known-for:KOR 3.5 2035
-3|/known-for:KOR 3.5 FY2026
-4|/known-for:KOR 5 2024
-4|/known-for:KOR 5 2025-01-23
-9|/known-for:KOR 5 2025-02-13
-9|/known-for:KOR 5 2025-03-26
-10|/known-for:KOR 5 2025-06
-7|/known-for:KOR 5 2025-06-18
5|/known-for:KOR 5 2025-06-25
3|/known-for:KOR 5 2025-11-03
-5|/known-for:KOR 5 2025-11-18
6|/known-for:KOR 6 197X
4|/known-for:KOR FY2020
-13|/known-for:KOR FY2023
3|/known-for:KOR FY2024
-7|/known-for:KOR FY2026
-3|/known-for:KOR FY2027
-3|/known-for:KOR FY2030
3|/known-for:KWT 2022
6|/known-for:KWT 4.5 2022
6|/known-for:LAO 0.2 2024
6|/known-for:LAO 0.3 2024-11-13
6|/known-for:LAO 2024
6|/known-for:LAO 2024-11-13
14|/known-for:LKA 1.9 2024
14|/known-for:LKA 2024
3|/known-for:LTU 2.9 2024
-8|/known-for:LTU 2023
8|/known-for:LTU 2025
20|/known-for:LTU 2026
-7|/known-for:LTU 2027
-6|/known-for:LTU 2030
-7|/known-for:LTU 3 2023
-3|/known-for:LTU 3.5 2025
-3|/known-for:LTU 3.9 2023
14|/known-for:LTU 5 2025
20|/known-for:LTU 5 2026
-7|/known-for:LTU 5 2027
3|/known-for:LTU 5-6 2024
3|/known-for:LTU 5-6 2026
-4|/known-for:LTU 5.5 2030
4|/known-for:LUX 2 2025
5|/known-for:LUX 2 2035
4|/known-for:LUX 2025
12|/known-for:LUX 2035
7|/known-for:LUX 5 2035
9|/known-for:LVA 1 2025
4|/known-for:LVA 2 2018
4|/known-for:LVA 2018
10|/known-for:LVA 2024
19|/known-for:LVA 2025
6|/known-for:LVA 2026
14|/known-for:LVA 2027
-15|/known-for:LVA 2030
4|/known-for:LVA 3 2025
3|/known-for:LVA 3.15 2024
8|/known-for:LVA 3.2 2024
-14|/known-for:LVA 3.5 2030
7|/known-for:LVA 3.65 2025
4|/known-for:LVA 4 2026
8|/known-for:LVA 4.9 2026
13|/known-for:LVA 5 2027
-7|/known-for:LVA 5.4 2026
4|/known-for:MAR 2025-12-02
4|/known-for:MAR 5 2025-12-02
4|/known-for:MDV 2.8 2025
4|/known-for:MDV 2025
6|/known-for:MDV 2025-06-17
6|/known-for:MDV 3.1 2025-06-17
5|/known-for:MKD 2.2 2024
4|/known-for:MKD 2024
-5|/known-for:MLI 1.5 2025-06-30
-5|/known-for:MLI 2025-06-30
-4|/known-for:MLT 0.2 2024
4|/known-for:MLT 0.5 2024
8|/known-for:MMR 2024
6|/known-for:MMR 6.8 2024
-7|/known-for:MNE 2 2025
-6|/known-for:MNE 2025
11|/known-for:MNG 0.6 2024
-5|/known-for:MNG 0.6 2025-09-03
-10|/known-for:MNG 1.7 2024
-10|/known-for:MNG 2024
-5|/known-for:MNG 2025-09-03
-10|/known-for:MNG 3.1 2024
3|/known-for:MYS 1 2024
4|/known-for:MYS 1 2025
-3|/known-for:MYS 1.1 FY2026
9|/known-for:MYS 1.5 2030
-5|/known-for:MYS 2024
4|/known-for:MYS 2025
9|/known-for:MYS 2030
-5|/known-for:MYS 6.8 2024
-3|/known-for:MYS FY2026
-11|/known-for:NATO 1.24 FY2021
-9|/known-for:NATO 1.28 2024
-12|/known-for:NATO 1.37 2024
34|/known-for:NATO 1.4 2014
-3|/known-for:NATO 1.4 FY2023
-6|/known-for:NATO 1.4 FY2024
-7|/known-for:NATO 1.5 2024
-3|/known-for:NATO 1.5 2025
-7|/known-for:NATO 1.5 2025-06-13
-3|/known-for:NATO 1.5 2025-07-15
9|/known-for:NATO 1.5 2032
-6|/known-for:NATO 1.5 FY2023
17|/known-for:NATO 1.6 1992
-4|/known-for:NATO 1.6 FY2024
23|/known-for:NATO 1.7 2023
5|/known-for:NATO 1.85 2023
-3|/known-for:NATO 17 1975
-3|/known-for:NATO 1958
-3|/known-for:NATO 1975
31|/known-for:NATO 1992
5|/known-for:NATO 1998
7|/known-for:NATO 2 2000
-17|/known-for:NATO 2 2001
41|/known-for:NATO 2 2014
-10|/known-for:NATO 2 2016
-4|/known-for:NATO 2 2018
-4|/known-for:NATO 2 2020/2021
12|/known-for:NATO 2 2022
-3|/known-for:NATO 2 2022-02-27
5|/known-for:NATO 2 2022-04-21
6|/known-for:NATO 2 2022-04-27
-3|/known-for:NATO 2 2022-12
-6|/known-for:NATO 2 2023
-4|/known-for:NATO 2 2023-03-29
24|/known-for:NATO 2 2024
-3|/known-for:NATO 2 2024-05-03
-3|/known-for:NATO 2 2024-08-26
-3|/known-for:NATO 2 2024-11-27
3|/known-for:NATO 2 2024-12-12
9|/known-for:NATO 2 2024-12-28
-53|/known-for:NATO 2 2025
-5|/known-for:NATO 2 2025-02
15|/known-for:NATO 2 2025-02-12
3|/known-for:NATO 2 2025-03-06
-15|/known-for:NATO 2 2025-04
21|/known-for:NATO 2 2025-06-09
-19|/known-for:NATO 2 2026
-18|/known-for:NATO 2 2027
-27|/known-for:NATO 2 2028
-14|/known-for:NATO 2 2029
-16|/known-for:NATO 2 2030
-23|/known-for:NATO 2 2032
-14|/known-for:NATO 2 2035
-4|/known-for:NATO 2 203X
-6|/known-for:NATO 2 FY2022
8|/known-for:NATO 2 FY2023
-10|/known-for:NATO 2 FY2024
-42|/known-for:NATO 2 FY2025
-3|/known-for:NATO 2 FY2026
-28|/known-for:NATO 2 FY2027
31|/known-for:NATO 2.02 2024
5|/known-for:NATO 2.1 1998
-3|/known-for:NATO 2.1 2024
-4|/known-for:NATO 2.1 FY2025
3|/known-for:NATO 2.27 2025
20|/known-for:NATO 2.3 2025
14|/known-for:NATO 2.5 1992
-5|/known-for:NATO 2.5 2024-07-18
7|/known-for:NATO 2.5 2024-11-21
-8|/known-for:NATO 2.5 2024-12-17
3|/known-for:NATO 2.5 2024-12-28
7|/known-for:NATO 2.5 2025
-10|/known-for:NATO 2.5 2026
-3|/known-for:NATO 2.5 2027
6|/known-for:NATO 2.5 2035
-4|/known-for:NATO 2.5 FY2030
-4|/known-for:NATO 2.6 2030
3|/known-for:NATO 2.6 2035
4|/known-for:NATO 2.9 2030
5|/known-for:NATO 2.9 2035
7|/known-for:NATO 2000
-19|/known-for:NATO 2001
-7|/known-for:NATO 2009
-3|/known-for:NATO 2010
70|/known-for:NATO 2014
-11|/known-for:NATO 2016
-4|/known-for:NATO 2018
-4|/known-for:NATO 2020/2021
7|/known-for:NATO 2022
-3|/known-for:NATO 2022-02-27
5|/known-for:NATO 2022-04-21
6|/known-for:NATO 2022-04-27
-3|/known-for:NATO 2022-12
19|/known-for:NATO 2023
-4|/known-for:NATO 2023-03-29
-3|/known-for:NATO 2024-05-03
-5|/known-for:NATO 2024-07-18
-3|/known-for:NATO 2024-08-26
-10|/known-for:NATO 2024-10-28
7|/known-for:NATO 2024-11-21
-3|/known-for:NATO 2024-11-27
-8|/known-for:NATO 2024-12-17
13|/known-for:NATO 2024-12-28
-16|/known-for:NATO 2025
7|/known-for:NATO 2025-01
5|/known-for:NATO 2025-01-23
-16|/known-for:NATO 2025-01-27
-10|/known-for:NATO 2025-02
16|/known-for:NATO 2025-02-12
14|/known-for:NATO 2025-02-13
10|/known-for:NATO 2025-02-27
-3|/known-for:NATO 2025-03-04
3|/known-for:NATO 2025-03-06
-10|/known-for:NATO 2025-04
23|/known-for:NATO 2025-05
16|/known-for:NATO 2025-05-07
-10|/known-for:NATO 2025-05-19
-3|/known-for:NATO 2025-05-23
-15|/known-for:NATO 2025-05-30
-6|/known-for:NATO 2025-05-31
8|/known-for:NATO 2025-06-05
23|/known-for:NATO 2025-06-09
3|/known-for:NATO 2025-06-10
-16|/known-for:NATO 2025-06-13
-3|/known-for:NATO 2025-06-17
10|/known-for:NATO 2025-06-18
-3|/known-for:NATO 2025-06-21
-4|/known-for:NATO 2025-06-23
13|/known-for:NATO 2025-06-25
-3|/known-for:NATO 2025-07-15
-7|/known-for:NATO 2025-08
-4|/known-for:NATO 2025-09
-4|/known-for:NATO 2025-11
-81|/known-for:NATO 2026
-3|/known-for:NATO 2026-04-05
10|/known-for:NATO 2026-07-07
-11|/known-for:NATO 2027
-4|/known-for:NATO 2027-04
-36|/known-for:NATO 2028
-27|/known-for:NATO 2029
-22|/known-for:NATO 2030
-3|/known-for:NATO 2031
-12|/known-for:NATO 2032
-5|/known-for:NATO 2033
14|/known-for:NATO 2034
-6|/known-for:NATO 2035
-5|/known-for:NATO 203X
-6|/known-for:NATO 3 2009
8|/known-for:NATO 3 2023
-10|/known-for:NATO 3 2024-10-28
-5|/known-for:NATO 3 2025-02
-10|/known-for:NATO 3 2025-05-19
-4|/known-for:NATO 3 2027
-3|/known-for:NATO 3 2027-04
4|/known-for:NATO 3 2029
5|/known-for:NATO 3 2035
-5|/known-for:NATO 3 FY2030
-4|/known-for:NATO 3 FY2032
20|/known-for:NATO 3-3.5 2025
-6|/known-for:NATO 3-3.5 2030
-3|/known-for:NATO 3.32 2026
-3|/known-for:NATO 3.5 2010
-6|/known-for:NATO 3.5 2024
-15|/known-for:NATO 3.5 2025
15|/known-for:NATO 3.5 2025-05-07
9|/known-for:NATO 3.5 2025-06
8|/known-for:NATO 3.5 2025-06-05
-10|/known-for:NATO 3.5 2025-06-13
-3|/known-for:NATO 3.5 2025-06-23
-4|/known-for:NATO 3.5 2025-06-24
-3|/known-for:NATO 3.5 2025-09
-4|/known-for:NATO 3.5 2025-11
-5|/known-for:NATO 3.5 2026
20|/known-for:NATO 3.5 2027
-15|/known-for:NATO 3.5 2029
11|/known-for:NATO 3.5 2030
30|/known-for:NATO 3.5 2032
-3|/known-for:NATO 3.5 2034
15|/known-for:NATO 3.5 2035
-5|/known-for:NATO 3.5 FY2030
-8|/known-for:NATO 3.5 FY2032
-21|/known-for:NATO 3.5 FY2035
-9|/known-for:NATO 4 2030
-4|/known-for:NATO 4.6 2030
4|/known-for:NATO 5 2024
18|/known-for:NATO 5 2025
7|/known-for:NATO 5 2025-01
5|/known-for:NATO 5 2025-01-23
-15|/known-for:NATO 5 2025-01-27
14|/known-for:NATO 5 2025-02-13
10|/known-for:NATO 5 2025-02-27
5|/known-for:NATO 5 2025-04
23|/known-for:NATO 5 2025-05
-3|/known-for:NATO 5 2025-05-23
-15|/known-for:NATO 5 2025-05-30
-6|/known-for:NATO 5 2025-05-31
-10|/known-for:NATO 5 2025-06
3|/known-for:NATO 5 2025-06-10
-3|/known-for:NATO 5 2025-06-17
10|/known-for:NATO 5 2025-06-18
-4|/known-for:NATO 5 2025-06-20
-3|/known-for:NATO 5 2025-06-21
5|/known-for:NATO 5 2025-06-24
13|/known-for:NATO 5 2025-06-25
-7|/known-for:NATO 5 2025-08
-31|/known-for:NATO 5 2026
-3|/known-for:NATO 5 2026-04-05
10|/known-for:NATO 5 2026-07-07
4|/known-for:NATO 5 2027
-26|/known-for:NATO 5 2032
18|/known-for:NATO 5 2034
-27|/known-for:NATO 5 2035
-3|/known-for:NATO 5-6 2024
-4|/known-for:NATO 5.1 2028
4|/known-for:NATO 5.5 2030
-3|/known-for:NATO 6.3 2025
-11|/known-for:NATO FY2021
-13|/known-for:NATO FY2022
-22|/known-for:NATO FY2024
-48|/known-for:NATO FY2025
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
-4|/known-for:NLD 2 2024-12-28
21|/known-for:NLD 2024
-4|/known-for:NLD 2024-12-28
-5|/known-for:NLD 2025
16|/known-for:NLD 2025-06-13
-8|/known-for:NLD 2032
-19|/known-for:NLD 2035
-4|/known-for:NLD 3.2 2025
10|/known-for:NLD 3.5 2025-06-13
-6|/known-for:NLD 3.5 2032
-25|/known-for:NLD 3.5 2035
7|/known-for:NLD 5 2035
-9|/known-for:NOR 1.5 2035
14|/known-for:NOR 2 2024
3|/known-for:NOR 2 2026
-4|/known-for:NOR 2 2035
8|/known-for:NOR 2024
4|/known-for:NOR 2025
9|/known-for:NOR 2025-09
-3|/known-for:NOR 2029
22|/known-for:NOR 2035
-3|/known-for:NOR 3 2024
-3|/known-for:NOR 3.2 2024
6|/known-for:NOR 3.4 2025
9|/known-for:NOR 3.4 2026
9|/known-for:NOR 3.5 2025-09
-11|/known-for:NOR 3.5 2026
8|/known-for:NOR 3.5 2035
28|/known-for:NOR 5 2035
7|/known-for:NZL 2.5 2025-11-26
7|/known-for:NZL 2025-11-26
-4|/known-for:OMN 2022
4|/known-for:OMN 2024-11-11
-4|/known-for:OMN 4.5 2022
4|/known-for:OMN 5 2024-11-11
-12|/known-for:PAK 1.9 FY2025
4|/known-for:PAK 1.97 FY2026
13|/known-for:PAK 2.7 FY2025
5|/known-for:PAK FY2026
5|/known-for:PAN 1.3 2023
5|/known-for:PAN 2023
3|/known-for:PER 0.9 2030
9|/known-for:PER 1.8 2023
7|/known-for:PER 2023
8|/known-for:PHL 1.3 2025
-7|/known-for:PHL 1.4 2024
4|/known-for:PHL 1.6 2028
3|/known-for:PHL 1.7 2026
7|/known-for:PHL 1.7 2027
-3|/known-for:PHL 2 2025
14|/known-for:PHL 2 2028
-5|/known-for:PHL 2 FY2025
-12|/known-for:PHL 2024
-15|/known-for:PHL 2025
-9|/known-for:PHL 2025-05
3|/known-for:PHL 2025-11
5|/known-for:PHL 2026
8|/known-for:PHL 2027
21|/known-for:PHL 2028
-20|/known-for:PHL 3.5 2025
3|/known-for:PHL 3.5 2025-11
-3|/known-for:PHL 3.5 FY2026
-9|/known-for:PHL 5 2025-05
-5|/known-for:PHL FY2025
-3|/known-for:PHL FY2026
-10|/known-for:PLW 1.3 2024
-3|/known-for:PLW 2 2028
-10|/known-for:PLW 2024
-3|/known-for:PLW 2028
3|/known-for:PNG 0.3 2033/2034
4|/known-for:PNG 1.3 2030
4|/known-for:PNG 2030
3|/known-for:PNG 2033/2034
-3|/known-for:POL 1.28 2024
11|/known-for:POL 2 2016
-5|/known-for:POL 2 2024-12-28
-3|/known-for:POL 2.1 2024
-4|/known-for:POL 2.5 2024
-3|/known-for:POL 2.5 2030
11|/known-for:POL 2016
3|/known-for:POL 2023
-4|/known-for:POL 2024
-6|/known-for:POL 2024-12-28
3|/known-for:POL 2025
27|/known-for:POL 2026
4|/known-for:POL 2028
-3|/known-for:POL 2030
-15|/known-for:POL 2035
-3|/known-for:POL 3 2032
8|/known-for:POL 3.5 2025
-7|/known-for:POL 3.5 2035
3|/known-for:POL 3.9 2023
3|/known-for:POL 4 2024
-4|/known-for:POL 4 2025
5|/known-for:POL 4.1 2024
3|/known-for:POL 4.5 2025
11|/known-for:POL 4.7 2025
26|/known-for:POL 4.8 2026
-10|/known-for:POL 5 2025
7|/known-for:POL 5 2026
-8|/known-for:POL 5 2035
4|/known-for:POL 5.1 2028
-4|/known-for:POL 7 2026
-12|/known-for:PRT 1.3 2027
5|/known-for:PRT 2 2025
21|/known-for:PRT 2 2026
6|/known-for:PRT 2 2027
6|/known-for:PRT 2 2029
5|/known-for:PRT 2025
21|/known-for:PRT 2026
-6|/known-for:PRT 2027
6|/known-for:PRT 2029
-3|/known-for:PRY 2026
3|/known-for:QAT 7 2022
4|/known-for:ROU 2030
-3|/known-for:ROU 3 2030
8|/known-for:ROU 3.5 2030
-4|/known-for:RUS 1.7 2023
-4|/known-for:RUS 1986-02-04
-4|/known-for:RUS 2 1986-02-04
-6|/known-for:RUS 2 2023
-7|/known-for:RUS 2023
4|/known-for:RUS 2025
4|/known-for:RUS 2026
-4|/known-for:RUS 2027
-6|/known-for:RUS 4.7 2025
-6|/known-for:RUS 5 2027
4|/known-for:RUS 5.9 2023
5|/known-for:RUS 6.3 2025
4|/known-for:RUS 7 2025
4|/known-for:RUS 7 2026
-12|/known-for:SAU 2.7 FY2025
3|/known-for:SAU 2026
3|/known-for:SAU 8 2026
-12|/known-for:SAU FY2025
-4|/known-for:SDN 2024-11-11
-4|/known-for:SDN 5 2024-11-11
-8|/known-for:SEN 0.7 2023
5|/known-for:SEN 1.5 2025-06-30
11|/known-for:SEN 1.7 2023
5|/known-for:SEN 2025-06-30
-7|/known-for:SGP 1.3 2025
-3|/known-for:SGP 1.5 2028
-4|/known-for:SGP 2 2026
-10|/known-for:SGP 2 FY2025
-14|/known-for:SGP 2.1 FY2025
-4|/known-for:SGP 2.9 2035
-6|/known-for:SGP 2025
-3|/known-for:SGP 2025-05
-4|/known-for:SGP 2025-05-31
-6|/known-for:SGP 2026
-3|/known-for:SGP 2028
-10|/known-for:SGP 2035
3|/known-for:SGP 3 2024
-4|/known-for:SGP 3 2035
-3|/known-for:SGP 5 2025-05
-4|/known-for:SGP 5 2025-05-31
-24|/known-for:SGP FY2025
-4|/known-for:SOM 1.7 2025-11-11
-4|/known-for:SOM 2025-11-11
8|/known-for:SRB 2 2023-12-11
14|/known-for:SRB 2.6 2024
8|/known-for:SRB 2023-12-11
14|/known-for:SRB 2024
-7|/known-for:SVK 2 2025
-7|/known-for:SVK 2025
-9|/known-for:SVK 2025-06-25
6|/known-for:SVK 2035
11|/known-for:SVK 3.5 2035
-9|/known-for:SVK 5 2025-06-25
-3|/known-for:SVK 5 2035
9|/known-for:SVN 2 2030
-4|/known-for:SVN 2.8 2029
-7|/known-for:SVN 2025
-4|/known-for:SVN 2029
9|/known-for:SVN 2030
-9|/known-for:SVN 5 2025
-3|/known-for:SWE 1.4 2025
-6|/known-for:SWE 1.7 2025
-6|/known-for:SWE 1.8 2024
-22|/known-for:SWE 2 2024
4|/known-for:SWE 2.6 2030
-26|/known-for:SWE 2024
-7|/known-for:SWE 2025
-7|/known-for:SWE 2026
16|/known-for:SWE 2030
-3|/known-for:SWE 2032
5|/known-for:SWE 2035
-5|/known-for:SWE 3.5 2026
11|/known-for:SWE 3.5 2030
-5|/known-for:SWE 3.5 2032
5|/known-for:SWE 5 2035
-5|/known-for:TGO 2.2 2025
-5|/known-for:TGO 2025
-6|/known-for:THA 0.3 2024-11-13
7|/known-for:THA 1.1 2024
7|/known-for:THA 1.1 2025
3|/known-for:THA 1.1 FY2026
-6|/known-for:THA 1.3 2024
6|/known-for:THA 1.3 2024-09-05
6|/known-for:THA 1.3 2025-07-07
-5|/known-for:THA 1.5 2025-04-21
-8|/known-for:THA 1.5 2030
9|/known-for:THA 1.7 2030
6|/known-for:THA 2024-09-05
-6|/known-for:THA 2024-11-13
6|/known-for:THA 2025
-5|/known-for:THA 2025-04-21
8|/known-for:THA 2025-07-07
3|/known-for:THA FY2026
-6|/known-for:TJK 0.6 2024
18|/known-for:TJK 1.7 2024
5|/known-for:TJK 2024
-6|/known-for:TJK 3.1 2024
14|/known-for:TLS 1.3 2024-10-06
14|/known-for:TLS 2024-10-06
-4|/known-for:TTO 1.3 2024
-4|/known-for:TTO 2024
10|/known-for:TUR 2.1 2024
3|/known-for:TUR 2.2 2024
7|/known-for:TUR 2.2 2025
13|/known-for:TUR 2024
-17|/known-for:TUR 2024-07-18
-4|/known-for:TUR 2025
-5|/known-for:TUR 2025-06-17
-9|/known-for:TUR 2026-07-07
-17|/known-for:TUR 3.1 2024-07-18
-14|/known-for:TUR 3.1 2025
-5|/known-for:TUR 3.1 2025-06-17
-9|/known-for:TUR 5 2026-07-07
13|/known-for:TWN 1 2030
-6|/known-for:TWN 1.5 1992
-4|/known-for:TWN 1.6 2028
-7|/known-for:TWN 1.7 2024
-6|/known-for:TWN 1992
5|/known-for:TWN 2 2000
-14|/known-for:TWN 2.32 2025
7|/known-for:TWN 2.4 2023
6|/known-for:TWN 2.4 2025
10|/known-for:TWN 2.45 2025
17|/known-for:TWN 2.5 2024
5|/known-for:TWN 2.5 2025
6|/known-for:TWN 2.84 2026
5|/known-for:TWN 2000
7|/known-for:TWN 2009
-3|/known-for:TWN 2022
7|/known-for:TWN 2023
-12|/known-for:TWN 2024
13|/known-for:TWN 2025
6|/known-for:TWN 2025-03-04
-7|/known-for:TWN 2025-06-24
-3|/known-for:TWN 2025-09-24
15|/known-for:TWN 2026
-5|/known-for:TWN 2026-02-25
20|/known-for:TWN 2027
-4|/known-for:TWN 2028
-3|/known-for:TWN 2029
40|/known-for:TWN 2030
5|/known-for:TWN 2030-12
-12|/known-for:TWN 2035
7|/known-for:TWN 3 2009
-16|/known-for:TWN 3 2024
8|/known-for:TWN 3 2025
6|/known-for:TWN 3 2025-03-04
3|/known-for:TWN 3 2026
-3|/known-for:TWN 3 2028
-3|/known-for:TWN 3.2 2022
3|/known-for:TWN 3.3 2026
3|/known-for:TWN 3.3 2030
10|/known-for:TWN 3.32 2026
4|/known-for:TWN 3.5 2025
5|/known-for:TWN 3.5 2027
-3|/known-for:TWN 3.5 2029
-9|/known-for:TWN 3.5 2030
-3|/known-for:TWN 3.5 2035
-3|/known-for:TWN 4 2025-09-24
15|/known-for:TWN 4 2027
5|/known-for:TWN 4.6 2030
3|/known-for:TWN 5 2024
-7|/known-for:TWN 5 2025-06-24
-3|/known-for:TWN 5 2026
-5|/known-for:TWN 5 2026-02-25
31|/known-for:TWN 5 2030
5|/known-for:TWN 5 2030-12
-9|/known-for:TWN 5 2035
-5|/known-for:TWN 6 2026
-8|/known-for:TWN 8.4 2025
-7|/known-for:TWN 8.8 2024
-4|/known-for:UKR 2 2025-02-12
6|/known-for:UKR 2022
-4|/known-for:UKR 2025-02-12
3|/known-for:UKR 2026
6|/known-for:UKR 3.2 2022
3|/known-for:UKR 34 2024
-4|/known-for:USA 0.9 FY1978
-3|/known-for:USA 0.92 FY2018
-4|/known-for:USA 0.95 FY2021
-3|/known-for:USA 1 FY2022
-3|/known-for:USA 1.19 FY2023
-4|/known-for:USA 1.24 2017
-6|/known-for:USA 1.6 FY2024
-6|/known-for:USA 1.8 FY2025
3|/known-for:USA 1989
-3|/known-for:USA 1998
-7|/known-for:USA 2 2024
13|/known-for:USA 2 2032
-5|/known-for:USA 2 FY2025
-3|/known-for:USA 2.1 1998
-3|/known-for:USA 2.4 2030
-4|/known-for:USA 2.5 2025
-6|/known-for:USA 2.6 2024
-7|/known-for:USA 2.6 FY2020
-3|/known-for:USA 2.8 2026
9|/known-for:USA 2003
20|/known-for:USA 2005
3|/known-for:USA 2013
-4|/known-for:USA 2017
-12|/known-for:USA 2024
-10|/known-for:USA 2025
-7|/known-for:USA 2025-02-18
-6|/known-for:USA 2025-03-04
-7|/known-for:USA 2025-03-26
-4|/known-for:USA 2025-06-24
-6|/known-for:USA 2025-10-07
-3|/known-for:USA 2025-11-03
-12|/known-for:USA 2030
21|/known-for:USA 2032
-4|/known-for:USA 2033
-3|/known-for:USA 2035
-28|/known-for:USA 203X
-3|/known-for:USA 3 2025
-6|/known-for:USA 3 2025-03-04
-28|/known-for:USA 3 203X
11|/known-for:USA 3 FY2020
-3|/known-for:USA 3 FY2032
-6|/known-for:USA 3.1 2025-02-18
5|/known-for:USA 3.1 FY2024
5|/known-for:USA 3.2 2025
4|/known-for:USA 3.3 2026
-3|/known-for:USA 3.3 2030
3|/known-for:USA 3.3 FY2027
7|/known-for:USA 3.38 FY2024
8|/known-for:USA 3.4 2024
6|/known-for:USA 3.4 FY2024
3|/known-for:USA 3.4 FY2030
8|/known-for:USA 3.5 FY2026
9|/known-for:USA 3.7 2003
5|/known-for:USA 3.9 FY2031
20|/known-for:USA 4 2005
-3|/known-for:USA 4 2033
3|/known-for:USA 4.4 2013
-7|/known-for:USA 5 2025-03-26
-4|/known-for:USA 5 2025-06-24
-6|/known-for:USA 5 2025-10-07
8|/known-for:USA 5 2032
-3|/known-for:USA 5 2035
4|/known-for:USA 5 FY2025
3|/known-for:USA 5.8 1989
4|/known-for:USA 6 2026
-4|/known-for:USA FY1978
-3|/known-for:USA FY2017
-3|/known-for:USA FY2018
3|/known-for:USA FY2020
-3|/known-for:USA FY2021
-7|/known-for:USA FY2022
-3|/known-for:USA FY2023
12|/known-for:USA FY2024
-6|/known-for:USA FY2025
10|/known-for:USA FY2026
7|/known-for:USA FY2027
3|/known-for:USA FY2030
4|/known-for:USA FY2031
-3|/known-for:USA FY2032
-4|/known-for:UZB 1.7 2025-06-28
-4|/known-for:UZB 2025-06-28
-8|/known-for:VEN 1.3 2026
-8|/known-for:VEN 2026
-6|/known-for:VNM 0.2 2024
-7|/known-for:VNM 1.7 2027
11|/known-for:VNM 1.8 2024
6|/known-for:VNM 2 2026
5|/known-for:VNM 2026
-7|/known-for:VNM 2027
-14|/known-for:XKX 2.6 2024
-14|/known-for:XKX 2024
6|/known-for:ZMB 1979
6|/known-for:ZMB 6 1979
-6|/known-for:ZWE 1979
-6|/known-for:ZWE 6 1979
6|/known:AFG 6
6|/known:AFG 6 2026
6|/known:AFG 6 since-2025
6|/known:AFG since-2025
12|/known:AGO 1.3
12|/known:AGO 1.3 2025
12|/known:AGO 1.3 since-2025
-5|/known:AGO 2
-5|/known:AGO 2 2025
-5|/known:AGO 2 since-2025
9|/known:AGO since-2025
25|/known:ALLIES 0.25
5|/known:ALLIES 0.25 2024
19|/known:ALLIES 0.25 2025
19|/known:ALLIES 0.25 since-2025
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
-7|/known:ALLIES 1.6
-6|/known:ALLIES 1.6 2012
-6|/known:ALLIES 1.6 to-2013
-7|/known:ALLIES 1.7
-6|/known:ALLIES 1.7 2023
-6|/known:ALLIES 1.7 to-2024
-9|/known:ALLIES 1.8
-8|/known:ALLIES 1.8 2002
-8|/known:ALLIES 1.8 to-2013
-5|/known:ALLIES 1.85
-5|/known:ALLIES 1.85 2024
-5|/known:ALLIES 1.85 to-2024
-3|/known:ALLIES 1.9
-3|/known:ALLIES 1.9 since-2025
4|/known:ALLIES 1E+1
8|/known:ALLIES 1E+1 2025
-3|/known:ALLIES 1E+1 2026
5|/known:ALLIES 1E+1 since-2025
11|/known:ALLIES 2
-9|/known:ALLIES 2 2002
-3|/known:ALLIES 2 2017
-5|/known:ALLIES 2 2018
16|/known:ALLIES 2 2020
-3|/known:ALLIES 2 2022
7|/known:ALLIES 2 2023
-4|/known:ALLIES 2 2024
-23|/known:ALLIES 2 2025
38|/known:ALLIES 2 2026
15|/known:ALLIES 2 since-2025
-9|/known:ALLIES 2 to-2013
7|/known:ALLIES 2 to-2021
-5|/known:ALLIES 2.02
-3|/known:ALLIES 2.02 2025
-3|/known:ALLIES 2.02 since-2025
-9|/known:ALLIES 2.1
-6|/known:ALLIES 2.1 2025
-3|/known:ALLIES 2.1 2026
-9|/known:ALLIES 2.1 since-2025
-4|/known:ALLIES 2.2
-3|/known:ALLIES 2.2 2025
-4|/known:ALLIES 2.2 since-2025
29|/known:ALLIES 2.3
29|/known:ALLIES 2.3 2025
3|/known:ALLIES 2.3 2026
31|/known:ALLIES 2.3 since-2025
-9|/known:ALLIES 2.5
-3|/known:ALLIES 2.5 2012
13|/known:ALLIES 2.5 2024
-12|/known:ALLIES 2.5 2025
-4|/known:ALLIES 2.5 2026
-18|/known:ALLIES 2.5 since-2025
-3|/known:ALLIES 2.5 to-2013
12|/known:ALLIES 2.5 to-2024
-3|/known:ALLIES 2.6
-5|/known:ALLIES 2.9
-4|/known:ALLIES 2.9 2025
-5|/known:ALLIES 2.9 since-2025
-3|/known:ALLIES 3
-3|/known:ALLIES 3 2023
26|/known:ALLIES 3 2024
-23|/known:ALLIES 3 2025
-23|/known:ALLIES 3 since-2025
23|/known:ALLIES 3 to-2024
-11|/known:ALLIES 3-3.5
-11|/known:ALLIES 3-3.5 2025
-11|/known:ALLIES 3-3.5 since-2025
-3|/known:ALLIES 3.32
-3|/known:ALLIES 3.32 since-2025
9|/known:ALLIES 3.5
-10|/known:ALLIES 3.5 2024
-49|/known:ALLIES 3.5 2025
28|/known:ALLIES 3.5 2026
40|/known:ALLIES 3.5 2027
19|/known:ALLIES 3.5 since-2025
-10|/known:ALLIES 3.5 to-2024
-13|/known:ALLIES 3.7
-13|/known:ALLIES 3.7 2025
-13|/known:ALLIES 3.7 since-2025
-5|/known:ALLIES 3.8
-5|/known:ALLIES 3.8 2025
-5|/known:ALLIES 3.8 since-2025
-11|/known:ALLIES 4 2025
13|/known:ALLIES 4 2026
11|/known:ALLIES 5
-21|/known:ALLIES 5 2024
21|/known:ALLIES 5 2025
30|/known:ALLIES 5 2026
-15|/known:ALLIES 5 2027
-5|/known:ALLIES 5 2030
32|/known:ALLIES 5 since-2025
-21|/known:ALLIES 5 to-2024
-5|/known:ALLIES 6
-3|/known:ALLIES 6 since-2025
-23|/known:ALLIES since-2025
-18|/known:ALLIES to-1999
-28|/known:ALLIES to-2013
-23|/known:ALLIES to-2024
-3|/known:ARE 2.3
-3|/known:ARE 2.3 2025
-3|/known:ARE 2.3 since-2025
-3|/known:ARE 4
-3|/known:ARE 4 2025
-3|/known:ARE 4 since-2025
6|/known:ARE 5
6|/known:ARE 5 2025
6|/known:ARE 5 since-2025
11|/known:ARE 5.6
11|/known:ARE 5.6 2025
11|/known:ARE 5.6 since-2025
-4|/known:ARE 7.1
-4|/known:ARE 7.1 2025
-4|/known:ARE 7.1 since-2025
6|/known:ARE since-2025
13|/known:ARG 0.5
12|/known:ARG 0.5 2023
12|/known:ARG 0.5 to-2024
11|/known:ARG 0.6
10|/known:ARG 0.6 2025
11|/known:ARG 0.6 since-2025
3|/known:ARG 1
3|/known:ARG 1 2025
3|/known:ARG 1 since-2025
-6|/known:ARG 1.1
4|/known:ARG 1.1 2023
-9|/known:ARG 1.1 2025
-10|/known:ARG 1.1 since-2025
4|/known:ARG 1.1 to-2024
-6|/known:ARG 1.5
-6|/known:ARG 1.5 2026
-6|/known:ARG 1.5 since-2025
4|/known:ARG 2 2024
-4|/known:ARG 2 2025
-4|/known:ARG 2 since-2025
4|/known:ARG 2 to-2024
-4|/known:ARG 2.2
-4|/known:ARG 2.2 2025
-4|/known:ARG 2.2 since-2025
-8|/known:ARG since-2025
3|/known:ARG to-1999
20|/known:ARG to-2024
-3|/known:AUS 0.3
-3|/known:AUS 0.3 2025
-3|/known:AUS 0.3 since-2025
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
-4|/known:AUS 1.6
-3|/known:AUS 1.6 2026
-4|/known:AUS 1.6 since-2025
-24|/known:AUS 1.8
-24|/known:AUS 1.8 2025
-24|/known:AUS 1.8 since-2025
9|/known:AUS 1.9
9|/known:AUS 1.9 2024
9|/known:AUS 1.9 to-2024
4|/known:AUS 2
4|/known:AUS 2 2016
11|/known:AUS 2 2025
-15|/known:AUS 2 2026
-4|/known:AUS 2 since-2025
5|/known:AUS 2 to-2021
3|/known:AUS 2.05
3|/known:AUS 2.05 2026
3|/known:AUS 2.05 since-2025
-4|/known:AUS 2.2
-3|/known:AUS 2.2 2025
-4|/known:AUS 2.2 since-2025
13|/known:AUS 2.4
12|/known:AUS 2.4 2025
13|/known:AUS 2.4 since-2025
-5|/known:AUS 2.5
-3|/known:AUS 2.5 2024
-3|/known:AUS 2.5 2025
-3|/known:AUS 2.5 to-2024
5|/known:AUS 2.7
5|/known:AUS 2.7 2024
5|/known:AUS 2.7 to-2024
7|/known:AUS 2.8
3|/known:AUS 2.8 2025
4|/known:AUS 2.8 2026
7|/known:AUS 2.8 since-2025
30|/known:AUS 3
3|/known:AUS 3 2023
11|/known:AUS 3 2025
23|/known:AUS 3 2026
-6|/known:AUS 3 2027
27|/known:AUS 3 since-2025
3|/known:AUS 3 to-2024
45|/known:AUS 3.5
47|/known:AUS 3.5 2025
20|/known:AUS 3.5 2026
-24|/known:AUS 3.5 2027
45|/known:AUS 3.5 since-2025
-24|/known:AUS 5
-24|/known:AUS 5 2025
-24|/known:AUS 5 since-2025
9|/known:AUS since-2025
5|/known:AUS to-2021
-8|/known:AUS to-2024
-11|/known:AUT 1
-10|/known:AUT 1 2025
-10|/known:AUT 1 since-2025
4|/known:AUT 1.5
4|/known:AUT 1.5 2024
4|/known:AUT 1.5 to-2024
6|/known:AUT 1.9
6|/known:AUT 1.9 2025
6|/known:AUT 1.9 since-2025
9|/known:AUT 2
8|/known:AUT 2 2025
9|/known:AUT 2 since-2025
-7|/known:AUT 3
-7|/known:AUT 3 2025
-7|/known:AUT 3 since-2025
-4|/known:AUT since-2025
3|/known:AUT to-2024
6|/known:AZE 3
6|/known:AZE 3 2025
6|/known:AZE 3 since-2025
6|/known:AZE since-2025
10|/known:BEL 1.1
10|/known:BEL 1.1 2024
10|/known:BEL 1.1 to-2024
-9|/known:BEL 1.2
-9|/known:BEL 1.2 2024
-9|/known:BEL 1.2 to-2024
-11|/known:BEL 1.28
-11|/known:BEL 1.28 2024
-11|/known:BEL 1.28 to-2024
3|/known:BEL 1.3
3|/known:BEL 1.3 2025
3|/known:BEL 1.3 since-2025
35|/known:BEL 2
-9|/known:BEL 2 2023
27|/known:BEL 2 2025
18|/known:BEL 2 2026
45|/known:BEL 2 since-2025
-10|/known:BEL 2 to-2024
9|/known:BEL 2.5
6|/known:BEL 2.5 2025
3|/known:BEL 2.5 2026
9|/known:BEL 2.5 since-2025
-5|/known:BEL 3
-3|/known:BEL 3 2026
-5|/known:BEL 3 since-2025
-3|/known:BEL 3.5
3|/known:BEL 3.5 2025
-6|/known:BEL 3.5 2026
-3|/known:BEL 3.5 since-2025
-13|/known:BEL 5
4|/known:BEL 5 2025
-18|/known:BEL 5 2026
-13|/known:BEL 5 since-2025
34|/known:BEL since-2025
-23|/known:BEL to-2024
-13|/known:BFA 4
-13|/known:BFA 4 2026
-13|/known:BFA 4 since-2025
-13|/known:BFA since-2025
3|/known:BGR 2 2025
3|/known:BGR 2 since-2025
-5|/known:BGR 2.2
-5|/known:BGR 2.2 2025
-5|/known:BGR 2.2 since-2025
4|/known:BGR 3
4|/known:BGR 3 2025
4|/known:BGR 3 since-2025
5|/known:BGR 3.5
3|/known:BGR 3.5 2025
5|/known:BGR 3.5 since-2025
8|/known:BGR since-2025
-5|/known:BHR 5
-5|/known:BHR 5 2026
-5|/known:BHR 5 since-2025
-5|/known:BHR since-2025
4|/known:BLR 1.9
4|/known:BLR 1.9 2025
4|/known:BLR 1.9 since-2025
5|/known:BLR since-2025
-12|/known:BRA 0.5
-12|/known:BRA 0.5 2023
-12|/known:BRA 0.5 to-2024
-8|/known:BRA 0.7
-8|/known:BRA 0.7 2026
-8|/known:BRA 0.7 since-2025
-7|/known:BRA 1
-7|/known:BRA 1 2026
-7|/known:BRA 1 since-2025
10|/known:BRA 1.1
-4|/known:BRA 1.1 2023
9|/known:BRA 1.1 2025
5|/known:BRA 1.1 2026
14|/known:BRA 1.1 since-2025
-4|/known:BRA 1.1 to-2024
9|/known:BRA 2
9|/known:BRA 2 2025
9|/known:BRA 2 since-2025
-20|/known:BRA 5
-20|/known:BRA 5 2025
-20|/known:BRA 5 since-2025
-20|/known:BRA since-2025
-16|/known:BRA to-2024
-17|/known:BRN 2.8
-17|/known:BRN 2.8 2025
-17|/known:BRN 2.8 since-2025
6|/known:BRN 3
6|/known:BRN 3 2025
6|/known:BRN 3 since-2025
-3|/known:BRN 3.1 1999
-3|/known:BRN 3.1 to-1999
-8|/known:BRN since-2025
-3|/known:BRN to-1999
4|/known:BTN 0.9
4|/known:BTN 0.9 2024
4|/known:BTN 0.9 to-2024
14|/known:BTN 1.3
14|/known:BTN 1.3 2024
14|/known:BTN 1.3 to-2024
-4|/known:BTN 6
-4|/known:BTN 6 2026
-4|/known:BTN 6 since-2025
-5|/known:BTN since-2025
16|/known:BTN to-2024
-3|/known:CAN 1.28
-3|/known:CAN 1.28 2024
-3|/known:CAN 1.28 to-2024
18|/known:CAN 1.37
5|/known:CAN 1.37 2024
12|/known:CAN 1.37 2025
12|/known:CAN 1.37 since-2025
5|/known:CAN 1.37 to-2024
-8|/known:CAN 1.4
-18|/known:CAN 1.4 2023
9|/known:CAN 1.4 2024
-5|/known:CAN 1.4 2025
5|/known:CAN 1.4 2027
-9|/known:CAN 1.4 to-2024
3|/known:CAN 1.5
3|/known:CAN 1.5 2026
3|/known:CAN 1.5 since-2025
-23|/known:CAN 1.7
-23|/known:CAN 1.7 2023
-23|/known:CAN 1.7 to-2024
27|/known:CAN 2
-7|/known:CAN 2 2023
21|/known:CAN 2 2024
9|/known:CAN 2 2025
4|/known:CAN 2 2026
13|/known:CAN 2 since-2025
14|/known:CAN 2 to-2024
-23|/known:CAN 2.02
-9|/known:CAN 2.02 2024
-14|/known:CAN 2.02 2025
-14|/known:CAN 2.02 since-2025
-9|/known:CAN 2.02 to-2024
-3|/known:CAN 2.27
-3|/known:CAN 2.27 2026
-3|/known:CAN 2.27 since-2025
-31|/known:CAN 2.3
-3|/known:CAN 2.3 2025
-28|/known:CAN 2.3 2026
-31|/known:CAN 2.3 since-2025
-9|/known:CAN 2.4
-9|/known:CAN 2.4 2025
-9|/known:CAN 2.4 since-2025
5|/known:CAN 2.5
6|/known:CAN 2.5 2025
-5|/known:CAN 2.5 2026
4|/known:CAN 2.5 2027
5|/known:CAN 2.5 since-2025
-3|/known:CAN 2.6
-3|/known:CAN 2.6 2027
-3|/known:CAN 2.6 since-2025
18|/known:CAN 3
19|/known:CAN 3 2025
20|/known:CAN 3 since-2025
-9|/known:CAN 3.5
-4|/known:CAN 3.5 2026
-3|/known:CAN 3.5 2027
-9|/known:CAN 3.5 since-2025
6|/known:CAN 5
23|/known:CAN 5 2025
-17|/known:CAN 5 2026
6|/known:CAN 5 since-2025
-10|/known:CAN since-2025
-24|/known:CAN to-2024
18|/known:CHE 1
17|/known:CHE 1 2025
17|/known:CHE 1 since-2025
4|/known:CHE 1.5
-4|/known:CHE 1.5 2024
7|/known:CHE 1.5 2025
7|/known:CHE 1.5 since-2025
-4|/known:CHE 1.5 to-2024
-3|/known:CHE 2.4
-3|/known:CHE 2.4 2025
-3|/known:CHE 2.4 since-2025
-4|/known:CHE 5
-4|/known:CHE 5 2025
-4|/known:CHE 5 since-2025
15|/known:CHE since-2025
-3|/known:CHE to-2024
-5|/known:CHL 0.6
-4|/known:CHL 0.6 2025
-5|/known:CHL 0.6 since-2025
-4|/known:CHL 1
-4|/known:CHL 1 2025
-4|/known:CHL 1 since-2025
-4|/known:CHL 1.1
-4|/known:CHL 1.1 2026
-4|/known:CHL 1.1 since-2025
8|/known:CHL 1.5
8|/known:CHL 1.5 2026
8|/known:CHL 1.5 since-2025
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
13|/known:CHN 1.3 2025
13|/known:CHN 1.3 since-2025
4|/known:CHN 1.3 to-2013
4|/known:CHN 1.3 to-2024
5|/known:CHN 1.4
7|/known:CHN 1.4 2014
7|/known:CHN 1.4 to-2021
24|/known:CHN 1.5
6|/known:CHN 1.5 1993
12|/known:CHN 1.5 2025
4|/known:CHN 1.5 2026
17|/known:CHN 1.5 since-2025
6|/known:CHN 1.5 to-1999
12|/known:CHN 1.7
4|/known:CHN 1.7 2025
7|/known:CHN 1.7 2026
11|/known:CHN 1.7 since-2025
19|/known:CHN 2
-3|/known:CHN 2 2024
31|/known:CHN 2 2025
-17|/known:CHN 2 2026
9|/known:CHN 2 2027
23|/known:CHN 2 since-2025
-4|/known:CHN 2 to-2024
8|/known:CHN 2-3
8|/known:CHN 2-3 2026
8|/known:CHN 2-3 since-2025
-19|/known:CHN 2.3
-19|/known:CHN 2.3 2025
-19|/known:CHN 2.3 since-2025
-4|/known:CHN 2.4
-4|/known:CHN 2.4 2025
-4|/known:CHN 2.4 since-2025
-30|/known:CHN 3
-6|/known:CHN 3 2025
-22|/known:CHN 3 2026
-28|/known:CHN 3 since-2025
-5|/known:CHN 3.1
-3|/known:CHN 3.1 2023
-3|/known:CHN 3.1 to-2024
-3|/known:CHN 3.3
-3|/known:CHN 3.3 since-2025
-8|/known:CHN 3.5
-4|/known:CHN 3.5 2026
-3|/known:CHN 3.5 2027
-8|/known:CHN 3.5 since-2025
-3|/known:CHN 4
3|/known:CHN 4 2024
-5|/known:CHN 4 2026
-5|/known:CHN 4 since-2025
3|/known:CHN 4 to-2024
-4|/known:CHN 5
-4|/known:CHN 5 since-2025
-21|/known:CHN since-2025
5|/known:CHN to-1999
4|/known:CHN to-2013
7|/known:CHN to-2021
-6|/known:CHN to-2024
3|/known:CIV 1.3
3|/known:CIV 1.3 since-2025
-3|/known:COD 1.3
-8|/known:COD 2.8
-8|/known:COD 2.8 2025
-8|/known:COD 2.8 since-2025
-8|/known:COD since-2025
13|/known:COG 2.8
13|/known:COG 2.8 2025
13|/known:COG 2.8 since-2025
14|/known:COG since-2025
10|/known:COL 1.7
10|/known:COL 1.7 2024
10|/known:COL 1.7 to-2024
-3|/known:COL 2
-3|/known:COL 2 2025
-3|/known:COL 2 since-2025
7|/known:COL 3.1
6|/known:COL 3.1 2025
6|/known:COL 3.1 since-2025
4|/known:COL 4
4|/known:COL 4 2025
4|/known:COL 4 since-2025
3|/known:COL since-2025
10|/known:COL to-2024
4|/known:CRI 0.7
4|/known:CRI 0.7 2024
4|/known:CRI 0.7 to-2024
-3|/known:CRI 1.3
-3|/known:CRI 1.3 2024
-3|/known:CRI 1.3 to-2024
-4|/known:CZE 1.5
-4|/known:CZE 1.5 1999
-4|/known:CZE 1.5 to-1999
15|/known:CZE 1.9
15|/known:CZE 1.9 1999
15|/known:CZE 1.9 to-1999
19|/known:CZE 2
3|/known:CZE 2 2024
15|/known:CZE 2 2025
16|/known:CZE 2 since-2025
3|/known:CZE 2 to-2024
-7|/known:CZE 2.1 1999
6|/known:CZE 2.1 2024
-7|/known:CZE 2.1 to-1999
6|/known:CZE 2.1 to-2024
-22|/known:CZE 5
-22|/known:CZE 5 2025
-22|/known:CZE 5 since-2025
-5|/known:CZE since-2025
3|/known:CZE to-1999
10|/known:CZE to-2024
-6|/known:DEU 0.96
-6|/known:DEU 0.96 2022
-6|/known:DEU 0.96 to-2024
-17|/known:DEU 1
-3|/known:DEU 1 1978
-15|/known:DEU 1 2022
-3|/known:DEU 1 to-1999
-15|/known:DEU 1 to-2024
5|/known:DEU 1.24
5|/known:DEU 1.24 2018
5|/known:DEU 1.24 to-2021
-3|/known:DEU 1.4 since-2025
26|/known:DEU 1.5
3|/known:DEU 1.5 1999
6|/known:DEU 1.5 2002
4|/known:DEU 1.5 2018
14|/known:DEU 1.5 2022
3|/known:DEU 1.5 to-1999
6|/known:DEU 1.5 to-2013
4|/known:DEU 1.5 to-2021
14|/known:DEU 1.5 to-2024
-6|/known:DEU 1.7
-6|/known:DEU 1.7 2026
-6|/known:DEU 1.7 since-2025
-4|/known:DEU 1.8
-3|/known:DEU 1.8 2026
-4|/known:DEU 1.8 since-2025
-3|/known:DEU 1.9 2026
-16|/known:DEU 2
3|/known:DEU 2 1999
-8|/known:DEU 2 2002
-14|/known:DEU 2 2012
4|/known:DEU 2 2017
4|/known:DEU 2 2019
14|/known:DEU 2 2022
14|/known:DEU 2 2023
-11|/known:DEU 2 2024
-21|/known:DEU 2 2025
-20|/known:DEU 2 since-2025
3|/known:DEU 2 to-1999
-22|/known:DEU 2 to-2013
7|/known:DEU 2 to-2021
17|/known:DEU 2 to-2024
13|/known:DEU 2.1
13|/known:DEU 2.1 2025
13|/known:DEU 2.1 since-2025
-12|/known:DEU 2.2
-12|/known:DEU 2.2 2026
-12|/known:DEU 2.2 since-2025
4|/known:DEU 2.4
4|/known:DEU 2.4 2025
4|/known:DEU 2.4 since-2025
5|/known:DEU 2.5
8|/known:DEU 2.5 2024
-3|/known:DEU 2.5 since-2025
8|/known:DEU 2.5 to-2024
-4|/known:DEU 2.6
-4|/known:DEU 2.6 1993
-4|/known:DEU 2.6 to-1999
20|/known:DEU 2.8
12|/known:DEU 2.8 1990
7|/known:DEU 2.8 2026
9|/known:DEU 2.8 since-2025
12|/known:DEU 2.8 to-1999
-3|/known:DEU 2.84
-3|/known:DEU 2.84 2025
-3|/known:DEU 2.84 since-2025
-6|/known:DEU 3 1978
10|/known:DEU 3 2025
8|/known:DEU 3 since-2025
-6|/known:DEU 3 to-1999
-4|/known:DEU 3-3.5
-4|/known:DEU 3-3.5 2026
-5|/known:DEU 3-3.5 since-2025
5|/known:DEU 3.1
3|/known:DEU 3.1 2025
5|/known:DEU 3.1 since-2025
41|/known:DEU 3.5
9|/known:DEU 3.5 2024
36|/known:DEU 3.5 2025
34|/known:DEU 3.5 since-2025
9|/known:DEU 3.5 to-2024
-17|/known:DEU 4 2019
15|/known:DEU 4 2025
14|/known:DEU 4 since-2025
-17|/known:DEU 4 to-2021
8|/known:DEU 4.7
10|/known:DEU 4.7 2025
8|/known:DEU 4.7 since-2025
-18|/known:DEU 4.8
-18|/known:DEU 4.8 2025
-18|/known:DEU 4.8 since-2025
3|/known:DEU 5 2024
5|/known:DEU 5 2025
-9|/known:DEU 5 2026
-4|/known:DEU 5 since-2025
3|/known:DEU 5 to-2024
8|/known:DEU since-2025
3|/known:DEU to-1999
-18|/known:DEU to-2013
32|/known:DEU to-2024
-6|/known:DNK 1.5
-6|/known:DNK 1.5 2025
-6|/known:DNK 1.5 since-2025
-24|/known:DNK 2
-13|/known:DNK 2 2024
-7|/known:DNK 2 2025
-4|/known:DNK 2 2026
-11|/known:DNK 2 since-2025
-13|/known:DNK 2 to-2024
17|/known:DNK 3
13|/known:DNK 3 2025
4|/known:DNK 3 2026
17|/known:DNK 3 since-2025
-4|/known:DNK 3-3.5
-4|/known:DNK 3-3.5 2025
-4|/known:DNK 3-3.5 since-2025
5|/known:DNK 3.2
5|/known:DNK 3.2 2025
5|/known:DNK 3.2 since-2025
-8|/known:DNK 3.4
-8|/known:DNK 3.4 2025
-8|/known:DNK 3.4 since-2025
8|/known:DNK 3.5
6|/known:DNK 3.5 2026
8|/known:DNK 3.5 since-2025
21|/known:DNK 5
-9|/known:DNK 5 2025
30|/known:DNK 5 2026
21|/known:DNK 5 since-2025
3|/known:DNK 6
3|/known:DNK 6 2026
3|/known:DNK 6 since-2025
19|/known:DNK since-2025
-13|/known:DNK to-2024
-4|/known:DZA 5
-4|/known:DZA 5 2025
-4|/known:DZA 5 since-2025
-3|/known:DZA since-2025
-3|/known:ECU 0.9
-3|/known:ECU 0.9 2025
-3|/known:ECU 0.9 since-2025
-4|/known:ECU 1.8
-4|/known:ECU 1.8 2025
-4|/known:ECU 1.8 since-2025
3|/known:ECU 4
3|/known:ECU 4 2025
3|/known:ECU 4 since-2025
-3|/known:ECU since-2025
11|/known:EGY 1
11|/known:EGY 1 2025
11|/known:EGY 1 since-2025
11|/known:EGY 2
11|/known:EGY 2 2025
11|/known:EGY 2 since-2025
14|/known:EGY 6
14|/known:EGY 6 2024
14|/known:EGY 6 to-2024
21|/known:EGY since-2025
14|/known:EGY to-2024
-7|/known:ESP 1.1
-8|/known:ESP 1.1 2024
-7|/known:ESP 1.1 to-2024
11|/known:ESP 1.2
11|/known:ESP 1.2 2024
11|/known:ESP 1.2 to-2024
29|/known:ESP 1.28
15|/known:ESP 1.28 2024
13|/known:ESP 1.28 2025
13|/known:ESP 1.28 since-2025
15|/known:ESP 1.28 to-2024
-8|/known:ESP 1.4
-8|/known:ESP 1.4 2024
-8|/known:ESP 1.4 to-2024
-3|/known:ESP 1.43
-3|/known:ESP 1.43 2024
-3|/known:ESP 1.43 to-2024
-20|/known:ESP 1.5
-20|/known:ESP 1.5 2025
-20|/known:ESP 1.5 since-2025
-3|/known:ESP 2
-9|/known:ESP 2 2024
4|/known:ESP 2 since-2025
-7|/known:ESP 2 to-2024
18|/known:ESP 2.1
15|/known:ESP 2.1 2025
3|/known:ESP 2.1 2026
18|/known:ESP 2.1 since-2025
-3|/known:ESP 3 2025
3|/known:ESP 3 2028
-3|/known:ESP 3.4
-3|/known:ESP 3.4 2025
-3|/known:ESP 3.4 since-2025
-12|/known:ESP 3.5 2025
4|/known:ESP 3.5 2026
10|/known:ESP 3.5 2027
9|/known:ESP 5
9|/known:ESP 5 2025
9|/known:ESP 5 since-2025
17|/known:ESP since-2025
-9|/known:EST 1
-9|/known:EST 1 2025
-9|/known:EST 1 since-2025
-4|/known:EST 1.5
-4|/known:EST 1.5 2002
-4|/known:EST 1.5 to-2013
-7|/known:EST 2
20|/known:EST 2 2002
-3|/known:EST 2 2023
-9|/known:EST 2 2024
-14|/known:EST 2 2025
-14|/known:EST 2 since-2025
20|/known:EST 2 to-2013
-13|/known:EST 2 to-2024
13|/known:EST 2.3
13|/known:EST 2.3 2023
13|/known:EST 2.3 to-2024
-4|/known:EST 2.4
-20|/known:EST 2.5
-7|/known:EST 2.5 2023
-10|/known:EST 2.5 2024
-17|/known:EST 2.5 to-2024
-3|/known:EST 2.9
-3|/known:EST 2.9 2025
-3|/known:EST 2.9 since-2025
-11|/known:EST 3
-4|/known:EST 3 2024
-7|/known:EST 3 2025
-8|/known:EST 3 since-2025
-4|/known:EST 3 to-2024
8|/known:EST 3.2
16|/known:EST 3.2 2024
-7|/known:EST 3.2 2025
-7|/known:EST 3.2 since-2025
16|/known:EST 3.2 to-2024
-10|/known:EST 3.38
-10|/known:EST 3.38 2024
-10|/known:EST 3.38 to-2024
3|/known:EST 3.4
5|/known:EST 3.4 2025
5|/known:EST 3.4 since-2025
21|/known:EST 3.43
21|/known:EST 3.43 2024
21|/known:EST 3.43 to-2024
-3|/known:EST 3.5
-3|/known:EST 3.5 since-2025
6|/known:EST 3.5-5
6|/known:EST 3.5-5 2024
6|/known:EST 3.5-5 to-2024
-7|/known:EST 3.65
-7|/known:EST 3.65 2025
-7|/known:EST 3.65 since-2025
18|/known:EST 3.7
18|/known:EST 3.7 2025
18|/known:EST 3.7 since-2025
-11|/known:EST 4
-11|/known:EST 4 2025
-11|/known:EST 4 since-2025
-3|/known:EST 4.1
-3|/known:EST 4.1 2024
-3|/known:EST 4.1 to-2024
-11|/known:EST 4.12
-10|/known:EST 4.12 2024
-10|/known:EST 4.12 to-2024
-4|/known:EST 4.9
-4|/known:EST 4.9 2025
-4|/known:EST 4.9 since-2025
39|/known:EST 5
36|/known:EST 5 2025
3|/known:EST 5 2026
39|/known:EST 5 since-2025
14|/known:EST 5.4
15|/known:EST 5.4 2025
14|/known:EST 5.4 since-2025
3|/known:EST since-2025
16|/known:EST to-2013
-4|/known:EST to-2024
-5|/known:ETH 1.3
-5|/known:ETH 1.3 2023
-5|/known:ETH 1.3 to-2024
-6|/known:ETH to-2024
-3|/known:EU 0.25
-3|/known:EU 0.25 2025
-3|/known:EU 0.25 since-2025
-8|/known:EU 1.3
-13|/known:EU 1.3 2024
5|/known:EU 1.3 2025
5|/known:EU 1.3 since-2025
-13|/known:EU 1.3 to-2024
19|/known:EU 1.5
20|/known:EU 1.5 2025
19|/known:EU 1.5 since-2025
10|/known:EU 1.9
10|/known:EU 1.9 2025
10|/known:EU 1.9 since-2025
-4|/known:EU 1E+1
-4|/known:EU 1E+1 2025
-4|/known:EU 1E+1 since-2025
-18|/known:EU 2
-4|/known:EU 2 2015
-7|/known:EU 2 2023
-3|/known:EU 2 2025
-4|/known:EU 2 since-2025
-4|/known:EU 2 to-2021
-9|/known:EU 2 to-2024
11|/known:EU 2.1
12|/known:EU 2.1 2025
12|/known:EU 2.1 since-2025
-13|/known:EU 2.2
-13|/known:EU 2.2 2026
-13|/known:EU 2.2 since-2025
25|/known:EU 3
5|/known:EU 3 2025
18|/known:EU 3 2026
23|/known:EU 3 since-2025
14|/known:EU 3-3.5
14|/known:EU 3-3.5 2025
14|/known:EU 3-3.5 since-2025
-9|/known:EU 3.2
-9|/known:EU 3.2 2024
-9|/known:EU 3.2 to-2024
17|/known:EU 3.5
17|/known:EU 3.5 2025
17|/known:EU 3.5 since-2025
-12|/known:EU 4
-12|/known:EU 4 2025
-12|/known:EU 4 since-2025
-4|/known:EU 4.7 2025
7|/known:EU 4.7 2026
60|/known:EU since-2025
-4|/known:EU to-2021
-31|/known:EU to-2024
-4|/known:FIN 0.5
-4|/known:FIN 0.5 2025
-4|/known:FIN 0.5 since-2025
-3|/known:FIN 1.3
-3|/known:FIN 1.3 2025
-3|/known:FIN 1.3 since-2025
10|/known:FIN 1.7
10|/known:FIN 1.7 2023
10|/known:FIN 1.7 to-2024
22|/known:FIN 2
12|/known:FIN 2 2023
10|/known:FIN 2 2024
22|/known:FIN 2 to-2024
-13|/known:FIN 2.3
-13|/known:FIN 2.3 2023
-13|/known:FIN 2.3 to-2024
6|/known:FIN 2.4
5|/known:FIN 2.4 2025
5|/known:FIN 2.4 since-2025
-22|/known:FIN 3
-8|/known:FIN 3 2025
-13|/known:FIN 3 2026
-21|/known:FIN 3 since-2025
-18|/known:FIN 3.5
-21|/known:FIN 3.5 2025
-18|/known:FIN 3.5 since-2025
15|/known:FIN 5
7|/known:FIN 5 2025
9|/known:FIN 5 2026
15|/known:FIN 5 since-2025
-24|/known:FIN since-2025
18|/known:FIN to-2024
4|/known:FJI 2.2
3|/known:FJI 2.2 2025
4|/known:FJI 2.2 since-2025
4|/known:FJI since-2025
-5|/known:FRA 1.5
-5|/known:FRA 1.5 2025
-5|/known:FRA 1.5 since-2025
-3|/known:FRA 2
-3|/known:FRA 2 2025
-3|/known:FRA 2 since-2025
3|/known:FRA 2.1
28|/known:FRA 2.2
28|/known:FRA 2.2 2026
28|/known:FRA 2.2 since-2025
5|/known:FRA 2.3
4|/known:FRA 2.3 2025
5|/known:FRA 2.3 since-2025
-5|/known:FRA 2.8
-5|/known:FRA 2.8 2025
-5|/known:FRA 2.8 since-2025
10|/known:FRA 3
9|/known:FRA 3 2023
4|/known:FRA 3 2025
-3|/known:FRA 3 2026
9|/known:FRA 3 to-2024
-6|/known:FRA 3-3.5
-12|/known:FRA 3-3.5 2025
5|/known:FRA 3-3.5 2026
-6|/known:FRA 3-3.5 since-2025
-3|/known:FRA 3.1
-3|/known:FRA 3.1 2025
-3|/known:FRA 3.1 since-2025
16|/known:FRA 3.5
3|/known:FRA 3.5 2025
14|/known:FRA 3.5 2026
16|/known:FRA 3.5 since-2025
-18|/known:FRA 5
-18|/known:FRA 5 2025
-18|/known:FRA 5 since-2025
13|/known:FRA since-2025
9|/known:FRA to-2024
-8|/known:GBR 1.5
-6|/known:GBR 1.5 2025
-8|/known:GBR 1.5 since-2025
16|/known:GBR 2
23|/known:GBR 2 2005
3|/known:GBR 2 2010
-9|/known:GBR 2 2024
26|/known:GBR 2 to-2013
-11|/known:GBR 2 to-2024
6|/known:GBR 2.3
5|/known:GBR 2.3 2025
5|/known:GBR 2.3 since-2025
21|/known:GBR 2.5
12|/known:GBR 2.5 2024
8|/known:GBR 2.5 2025
8|/known:GBR 2.5 since-2025
13|/known:GBR 2.5 to-2024
3|/known:GBR 2.6
3|/known:GBR 2.6 since-2025
32|/known:GBR 3
5|/known:GBR 3 2022
-9|/known:GBR 3 2023
30|/known:GBR 3 2025
4|/known:GBR 3 2026
34|/known:GBR 3 since-2025
-3|/known:GBR 3-3.5
-3|/known:GBR 3-3.5 2025
-3|/known:GBR 3-3.5 since-2025
-6|/known:GBR 3.4
-6|/known:GBR 3.4 2025
-6|/known:GBR 3.4 since-2025
3|/known:GBR 3.5 2025
-4|/known:GBR 3.5 2026
-3|/known:GBR 4
-3|/known:GBR 4 2024
-3|/known:GBR 4 to-2024
-4|/known:GBR 5
-4|/known:GBR 5 2025
-4|/known:GBR 5 since-2025
-8|/known:GBR 7.5
-6|/known:GBR 7.5 2025
-8|/known:GBR 7.5 since-2025
16|/known:GBR since-2025
-4|/known:GBR to-1999
25|/known:GBR to-2013
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
6|/known:GRC 2
7|/known:GRC 2 2023
7|/known:GRC 2 to-2024
-12|/known:GRC 2.1
-10|/known:GRC 2.1 2024
-10|/known:GRC 2.1 to-2024
-3|/known:GRC 2.2
-3|/known:GRC 2.2 2024
-3|/known:GRC 2.2 to-2024
-12|/known:GRC 2.5
-12|/known:GRC 2.5 2012
-12|/known:GRC 2.5 to-2013
32|/known:GRC 3.1
18|/known:GRC 3.1 2024
14|/known:GRC 3.1 2025
14|/known:GRC 3.1 since-2025
18|/known:GRC 3.1 to-2024
3|/known:GRC 3.8
3|/known:GRC 3.8 2022
3|/known:GRC 3.8 to-2024
13|/known:GRC since-2025
-23|/known:GRC to-2013
15|/known:GRC to-2024
-19|/known:GTM 2
-19|/known:GTM 2 2026
-19|/known:GTM 2 since-2025
-19|/known:GTM since-2025
8|/known:GUY 0.6
8|/known:GUY 0.6 2026
8|/known:GUY 0.6 since-2025
17|/known:GUY 1
17|/known:GUY 1 2026
17|/known:GUY 1 since-2025
8|/known:GUY 1.3
8|/known:GUY 1.3 2026
8|/known:GUY 1.3 since-2025
34|/known:GUY since-2025
-4|/known:HRV 2
-3|/known:HRV 2 2024
-3|/known:HRV 2 to-2024
4|/known:HRV 2.8
4|/known:HRV 2.8 2025
4|/known:HRV 2.8 since-2025
-5|/known:HRV to-2024
10|/known:HUN 1.5
10|/known:HUN 1.5 1999
10|/known:HUN 1.5 to-1999
-10|/known:HUN 1.9
-10|/known:HUN 1.9 1999
-10|/known:HUN 1.9 to-1999
3|/known:HUN 2 since-2025
-3|/known:HUN 2.1
-3|/known:HUN 2.1 1999
-3|/known:HUN 2.1 to-1999
10|/known:HUN 2.5
10|/known:HUN 2.5 2026
10|/known:HUN 2.5 since-2025
3|/known:HUN 5
-12|/known:HUN 5 2025
14|/known:HUN 5 2026
3|/known:HUN 5 since-2025
16|/known:HUN since-2025
4|/known:IDN 0.7
4|/known:IDN 0.7 2025
4|/known:IDN 0.7 since-2025
14|/known:IDN 0.8
10|/known:IDN 0.8 2024
3|/known:IDN 0.8 2025
4|/known:IDN 0.8 since-2025
10|/known:IDN 0.8 to-2024
-7|/known:IDN 1
-3|/known:IDN 1 1985
-3|/known:IDN 1 to-1999
-3|/known:IDN 1 to-2024
-7|/known:IDN 1.2
-6|/known:IDN 1.2 1985
-6|/known:IDN 1.2 to-1999
16|/known:IDN 1.5
6|/known:IDN 1.5 2023
4|/known:IDN 1.5 2025
6|/known:IDN 1.5 2026
10|/known:IDN 1.5 since-2025
6|/known:IDN 1.5 to-2024
3|/known:IDN 2 2024
3|/known:IDN 2 to-2024
-13|/known:IDN 3.5
-14|/known:IDN 3.5 2025
-13|/known:IDN 3.5 since-2025
-3|/known:IDN since-2025
-10|/known:IDN to-1999
16|/known:IDN to-2024
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
8|/known:IND 1.9
4|/known:IND 1.9 2025
7|/known:IND 1.9 since-2025
-4|/known:IND 1.97
-4|/known:IND 1.97 2025
-4|/known:IND 1.97 since-2025
-6|/known:IND 2
-6|/known:IND 2 2022
-4|/known:IND 2 to-2024
6|/known:IND 2.1
6|/known:IND 2.1 2025
6|/known:IND 2.1 since-2025
4|/known:IND 2.5
3|/known:IND 2.5 2025
3|/known:IND 2.5 since-2025
-13|/known:IND 2.8
-4|/known:IND 2.8 2024
-9|/known:IND 2.8 2025
-9|/known:IND 2.8 since-2025
-4|/known:IND 2.8 to-2024
8|/known:IND 3
9|/known:IND 3 2027
8|/known:IND 3 since-2025
5|/known:IND 3.5 2026
-4|/known:IND 3.5 2027
-4|/known:IND 5
-4|/known:IND 5 2025
-4|/known:IND 5 since-2025
-8|/known:IND since-2025
-24|/known:IND to-2024
6|/known:IRL 0.2
5|/known:IRL 0.2 2025
6|/known:IRL 0.2 since-2025
3|/known:IRL 0.25
3|/known:IRL 0.25 2025
3|/known:IRL 0.25 since-2025
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
3|/known:IRN 17
3|/known:IRN 17 1974
3|/known:IRN 17 to-1999
18|/known:IRN 2
16|/known:IRN 2 2025
18|/known:IRN 2 since-2025
16|/known:IRN since-2025
6|/known:IRQ 3.5
6|/known:IRQ 3.5 2023
6|/known:IRQ 3.5 to-2024
-9|/known:IRQ 3.7
-9|/known:IRQ 3.7 2003
-9|/known:IRQ 3.7 to-2013
-18|/known:IRQ 4
-18|/known:IRQ 4 2025
-18|/known:IRQ 4 since-2025
-22|/known:IRQ since-2025
-9|/known:IRQ to-2013
6|/known:IRQ to-2024
3|/known:ISL 0.2
3|/known:ISL 0.2 2025
3|/known:ISL 0.2 since-2025
16|/known:ISL 1.5
16|/known:ISL 1.5 2025
16|/known:ISL 1.5 since-2025
21|/known:ISL since-2025
-4|/known:ISR 2
-4|/known:ISR 2 2026
-4|/known:ISR 2 since-2025
-6|/known:ISR 2.3
-6|/known:ISR 2.3 2025
-6|/known:ISR 2.3 since-2025
-7|/known:ISR 2.4
-7|/known:ISR 2.4 2023
-7|/known:ISR 2.4 to-2024
-7|/known:ISR 2.45
-7|/known:ISR 2.45 2025
-7|/known:ISR 2.45 since-2025
-9|/known:ISR 3.5
-9|/known:ISR 3.5 2026
-9|/known:ISR 3.5 since-2025
-3|/known:ISR 34
-3|/known:ISR 34 2025
-3|/known:ISR 34 since-2025
-9|/known:ISR 4
-5|/known:ISR 4 2025
-4|/known:ISR 4 2026
-9|/known:ISR 4 since-2025
26|/known:ISR 5
19|/known:ISR 5 2024
6|/known:ISR 5 2026
7|/known:ISR 5 since-2025
19|/known:ISR 5 to-2024
-6|/known:ISR 6
-12|/known:ISR 6 2024
7|/known:ISR 6 2026
6|/known:ISR 6 since-2025
-12|/known:ISR 6 to-2024
10|/known:ISR 7
7|/known:ISR 7 2024
3|/known:ISR 7 2026
3|/known:ISR 7 since-2025
7|/known:ISR 7 to-2024
4|/known:ISR 8
8|/known:ISR 8.4
8|/known:ISR 8.4 2025
8|/known:ISR 8.4 since-2025
13|/known:ISR 8.8
13|/known:ISR 8.8 2025
13|/known:ISR 8.8 since-2025
-9|/known:ISR since-2025
9|/known:ISR to-2024
4|/known:ITA 1.49
3|/known:ITA 1.49 2025
3|/known:ITA 1.49 since-2025
-5|/known:ITA 1.5
-5|/known:ITA 1.5 2025
-5|/known:ITA 1.5 since-2025
6|/known:ITA 1.6
5|/known:ITA 1.6 2024
5|/known:ITA 1.6 to-2024
10|/known:ITA 2
-8|/known:ITA 2 2024
14|/known:ITA 2 2025
4|/known:ITA 2 2026
18|/known:ITA 2 since-2025
-8|/known:ITA 2 to-2024
-4|/known:ITA 3-3.5
-4|/known:ITA 3-3.5 2025
-4|/known:ITA 3-3.5 since-2025
-12|/known:ITA 3.5
-15|/known:ITA 3.5 2025
3|/known:ITA 3.5 2026
-12|/known:ITA 3.5 since-2025
-25|/known:ITA 5
3|/known:ITA 5 2025
-28|/known:ITA 5 2026
-25|/known:ITA 5 since-2025
-23|/known:ITA since-2025
-4|/known:ITA to-2024
4|/known:JAM 1.3
4|/known:JAM 1.3 2025
4|/known:JAM 1.3 since-2025
3|/known:JAM since-2025
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
4|/known:JPN 0.9 to-2021
12|/known:JPN 0.91
11|/known:JPN 0.91 1980
12|/known:JPN 0.91 to-1999
6|/known:JPN 0.92
4|/known:JPN 0.92 2018
6|/known:JPN 0.92 to-2021
3|/known:JPN 0.93
7|/known:JPN 0.941
7|/known:JPN 0.941 1992
7|/known:JPN 0.941 to-1999
5|/known:JPN 0.95
4|/known:JPN 0.95 2021
4|/known:JPN 0.95 to-2021
10|/known:JPN 0.96
8|/known:JPN 0.96 2022
8|/known:JPN 0.96 to-2024
85|/known:JPN 1
11|/known:JPN 1 1978
7|/known:JPN 1 1985
22|/known:JPN 1 2022
3|/known:JPN 1 2024
15|/known:JPN 1 2026
18|/known:JPN 1 since-2025
30|/known:JPN 1 to-1999
4|/known:JPN 1 to-2013
6|/known:JPN 1 to-2021
27|/known:JPN 1 to-2024
7|/known:JPN 1.004
3|/known:JPN 1.004 2025
4|/known:JPN 1.004 since-2025
3|/known:JPN 1.004 to-1999
-3|/known:JPN 1.1
5|/known:JPN 1.1 2023
-8|/known:JPN 1.1 2024
-3|/known:JPN 1.1 to-2024
4|/known:JPN 1.19
3|/known:JPN 1.19 to-2024
29|/known:JPN 1.2
9|/known:JPN 1.2 1985
17|/known:JPN 1.2 2022
8|/known:JPN 1.2 2024
-5|/known:JPN 1.2 2025
-7|/known:JPN 1.2 since-2025
9|/known:JPN 1.2 to-1999
26|/known:JPN 1.2 to-2024
11|/known:JPN 1.24
11|/known:JPN 1.24 2022
11|/known:JPN 1.24 to-2024
-4|/known:JPN 1.3 2013
19|/known:JPN 1.3 2018
-8|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-14|/known:JPN 1.3 since-2025
-4|/known:JPN 1.3 to-2013
19|/known:JPN 1.3 to-2021
33|/known:JPN 1.4
4|/known:JPN 1.4 1982
-7|/known:JPN 1.4 2014
3|/known:JPN 1.4 2023
7|/known:JPN 1.4 2024
17|/known:JPN 1.4 2025
9|/known:JPN 1.4 2026
27|/known:JPN 1.4 since-2025
4|/known:JPN 1.4 to-1999
-7|/known:JPN 1.4 to-2021
9|/known:JPN 1.4 to-2024
-18|/known:JPN 1.5
4|/known:JPN 1.5 1981
5|/known:JPN 1.5 1996
-3|/known:JPN 1.5 2022
7|/known:JPN 1.5 2023
-29|/known:JPN 1.5 2025
-9|/known:JPN 1.5 2026
-38|/known:JPN 1.5 since-2025
13|/known:JPN 1.5 to-1999
7|/known:JPN 1.5 to-2024
21|/known:JPN 1.6
4|/known:JPN 1.6 2023
7|/known:JPN 1.6 2024
6|/known:JPN 1.6 2025
5|/known:JPN 1.6 2026
10|/known:JPN 1.6 since-2025
10|/known:JPN 1.6 to-2024
-11|/known:JPN 1.7 2025
11|/known:JPN 1.7 2026
42|/known:JPN 1.8
5|/known:JPN 1.8 2024
26|/known:JPN 1.8 2025
11|/known:JPN 1.8 2026
37|/known:JPN 1.8 since-2025
5|/known:JPN 1.8 to-2024
11|/known:JPN 1.9
-8|/known:JPN 1.9 2024
-4|/known:JPN 1.9 2025
23|/known:JPN 1.9 2026
19|/known:JPN 1.9 since-2025
-8|/known:JPN 1.9 to-2024
-33|/known:JPN 1E+1
-27|/known:JPN 1E+1 2025
-6|/known:JPN 1E+1 2026
-33|/known:JPN 1E+1 since-2025
55|/known:JPN 2
4|/known:JPN 2 1986
-21|/known:JPN 2 2005
5|/known:JPN 2 2012
5|/known:JPN 2 2017
-43|/known:JPN 2 2018
4|/known:JPN 2 2023
30|/known:JPN 2 2024
12|/known:JPN 2 2025
61|/known:JPN 2 2026
-3|/known:JPN 2 2027
70|/known:JPN 2 since-2025
6|/known:JPN 2 to-1999
-16|/known:JPN 2 to-2013
-39|/known:JPN 2 to-2021
34|/known:JPN 2 to-2024
-3|/known:JPN 2.02
-3|/known:JPN 2.02 2025
-3|/known:JPN 2.02 since-2025
-17|/known:JPN 2.1 2025
19|/known:JPN 2.1 2026
-6|/known:JPN 2.2
-6|/known:JPN 2.2 2023
-6|/known:JPN 2.2 to-2024
8|/known:JPN 2.3 2025
-11|/known:JPN 2.3 2026
-4|/known:JPN 2.4
-5|/known:JPN 2.4 2025
3|/known:JPN 2.4 2028
-3|/known:JPN 2.4 since-2025
-16|/known:JPN 2.42
-16|/known:JPN 2.42 2025
-16|/known:JPN 2.42 since-2025
-15|/known:JPN 2.5
-24|/known:JPN 2.5 2023
-13|/known:JPN 2.5 2024
16|/known:JPN 2.5 2025
23|/known:JPN 2.5 since-2025
-37|/known:JPN 2.5 to-2024
-4|/known:JPN 2.6 1993
3|/known:JPN 2.6 2024
7|/known:JPN 2.6 2028
6|/known:JPN 2.6 since-2025
-4|/known:JPN 2.6 to-1999
-3|/known:JPN 2.6 to-2021
3|/known:JPN 2.6 to-2024
-14|/known:JPN 2.7
-6|/known:JPN 2.7 2024
-10|/known:JPN 2.7 2026
-8|/known:JPN 2.7 since-2025
-6|/known:JPN 2.7 to-2024
-13|/known:JPN 2.8
-11|/known:JPN 2.8 1990
-11|/known:JPN 2.8 to-1999
24|/known:JPN 3
6|/known:JPN 3 1978
3|/known:JPN 3 1988
-6|/known:JPN 3 2020
-23|/known:JPN 3 2024
20|/known:JPN 3 2025
16|/known:JPN 3 2026
3|/known:JPN 3 2027
43|/known:JPN 3 since-2025
12|/known:JPN 3 to-1999
-6|/known:JPN 3 to-2021
-25|/known:JPN 3 to-2024
-3|/known:JPN 3.1
-19|/known:JPN 3.2
-15|/known:JPN 3.2 2026
-17|/known:JPN 3.2 since-2025
-8|/known:JPN 3.3
-5|/known:JPN 3.3 2025
-3|/known:JPN 3.3 2026
-8|/known:JPN 3.3 since-2025
-4|/known:JPN 3.38
-4|/known:JPN 3.38 2025
-4|/known:JPN 3.38 since-2025
-21|/known:JPN 3.4
-10|/known:JPN 3.4 2025
-7|/known:JPN 3.4 2026
-3|/known:JPN 3.4 2030
-20|/known:JPN 3.4 since-2025
21|/known:JPN 3.5
-6|/known:JPN 3.5 2023
-26|/known:JPN 3.5 2025
17|/known:JPN 3.5 2026
20|/known:JPN 3.5 2027
16|/known:JPN 3.5 2030
29|/known:JPN 3.5 since-2025
-6|/known:JPN 3.5 to-2024
-6|/known:JPN 3.9
-4|/known:JPN 3.9 2030
-5|/known:JPN 3.9 since-2025
-11|/known:JPN 4
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
-5|/known:JPN 4.8
-5|/known:JPN 4.8 2026
-5|/known:JPN 4.8 since-2025
-48|/known:JPN 5
-28|/known:JPN 5 2024
-16|/known:JPN 5 2025
-29|/known:JPN 5 2026
19|/known:JPN 5 2027
6|/known:JPN 5 2030
-19|/known:JPN 5 since-2025
-28|/known:JPN 5 to-2024
-11|/known:JPN 5.3
-11|/known:JPN 5.3 1990
-11|/known:JPN 5.3 to-1999
-11|/known:JPN 5.5
-11|/known:JPN 5.5 1990
-11|/known:JPN 5.5 to-1999
-3|/known:JPN 5.8
-3|/known:JPN 5.8 1990
-3|/known:JPN 5.8 to-1999
-26|/known:JPN 6
-8|/known:JPN 6 1987
-6|/known:JPN 6 1994
-4|/known:JPN 6 2025
-6|/known:JPN 6 2026
-10|/known:JPN 6 since-2025
-16|/known:JPN 6 to-1999
-7|/known:JPN 7
-6|/known:JPN 7 2024
-6|/known:JPN 7 to-2024
20|/known:JPN since-2025
54|/known:JPN to-1999
-14|/known:JPN to-2013
-14|/known:JPN to-2021
6|/known:JPN to-2024
11|/known:KAZ 0.6
11|/known:KAZ 0.6 2025
11|/known:KAZ 0.6 since-2025
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
4|/known:KEN 1.3
5|/known:KEN 1.3 2023
5|/known:KEN 1.3 to-2024
5|/known:KEN 1.4
5|/known:KEN 1.4 2025
5|/known:KEN 1.4 since-2025
5|/known:KEN 1.7
5|/known:KEN 1.7 2025
5|/known:KEN 1.7 since-2025
-3|/known:KEN 2 2024
-3|/known:KEN 2 to-2024
10|/known:KEN since-2025
-5|/known:KGZ 0.6
-5|/known:KGZ 0.6 2025
-5|/known:KGZ 0.6 since-2025
-8|/known:KGZ 1.3
-8|/known:KGZ 1.3 2025
-8|/known:KGZ 1.3 since-2025
6|/known:KGZ 1.7
6|/known:KGZ 1.7 2025
6|/known:KGZ 1.7 since-2025
16|/known:KGZ 3.1
16|/known:KGZ 3.1 2025
16|/known:KGZ 3.1 since-2025
8|/known:KGZ since-2025
-6|/known:KHM 1.1
-6|/known:KHM 1.1 2025
-6|/known:KHM 1.1 since-2025
-11|/known:KHM 1.3
-6|/known:KHM 1.3 2024
-5|/known:KHM 1.3 2025
-5|/known:KHM 1.3 since-2025
-6|/known:KHM 1.3 to-2024
4|/known:KHM 2
4|/known:KHM 2 2026
4|/known:KHM 2 since-2025
3|/known:KHM 2.2
5|/known:KHM 3
5|/known:KHM 3 2026
5|/known:KHM 3 since-2025
-5|/known:KHM since-2025
-6|/known:KHM to-2024
-7|/known:KOR 1
-5|/known:KOR 1 2026
-6|/known:KOR 1 since-2025
-6|/known:KOR 1.1
-6|/known:KOR 1.1 2025
-6|/known:KOR 1.1 since-2025
-8|/known:KOR 1.2
-13|/known:KOR 1.2 2022
6|/known:KOR 1.2 2025
6|/known:KOR 1.2 since-2025
-13|/known:KOR 1.2 to-2024
-3|/known:KOR 1.3
-3|/known:KOR 1.3 since-2025
-6|/known:KOR 1.4
-5|/known:KOR 1.4 2027
-6|/known:KOR 1.4 since-2025
-17|/known:KOR 1.8
-8|/known:KOR 1.8 2025
-9|/known:KOR 1.8 2026
-17|/known:KOR 1.8 since-2025
-4|/known:KOR 1.9
-4|/known:KOR 1.9 2026
-4|/known:KOR 1.9 since-2025
-27|/known:KOR 2
-16|/known:KOR 2 2025
-10|/known:KOR 2 2026
-26|/known:KOR 2 since-2025
27|/known:KOR 2.3
10|/known:KOR 2.3 2025
14|/known:KOR 2.3 2026
24|/known:KOR 2.3 since-2025
17|/known:KOR 2.32
16|/known:KOR 2.32 2025
16|/known:KOR 2.32 since-2025
9|/known:KOR 2.4
8|/known:KOR 2.4 2026
8|/known:KOR 2.4 since-2025
17|/known:KOR 2.42
17|/known:KOR 2.42 2025
17|/known:KOR 2.42 since-2025
-10|/known:KOR 2.5
-8|/known:KOR 2.5 2025
-3|/known:KOR 2.5 2027
-11|/known:KOR 2.5 since-2025
31|/known:KOR 2.6
9|/known:KOR 2.6 2020
-3|/known:KOR 2.6 2024
22|/known:KOR 2.6 2025
23|/known:KOR 2.6 since-2025
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
-4|/known:KOR 2E+1
-4|/known:KOR 2E+1 2025
-4|/known:KOR 2E+1 since-2025
-4|/known:KOR 3
-5|/known:KOR 3 2020
9|/known:KOR 3 2024
-17|/known:KOR 3 2025
9|/known:KOR 3 2026
-8|/known:KOR 3 since-2025
-5|/known:KOR 3 to-2021
9|/known:KOR 3 to-2024
6|/known:KOR 3.5
-4|/known:KOR 3.5 2024
27|/known:KOR 3.5 2025
-18|/known:KOR 3.5 2026
10|/known:KOR 3.5 since-2025
-4|/known:KOR 3.5 to-2024
20|/known:KOR 3.8
20|/known:KOR 3.8 2025
20|/known:KOR 3.8 since-2025
19|/known:KOR 4
15|/known:KOR 4 2025
4|/known:KOR 4 2026
19|/known:KOR 4 since-2025
11|/known:KOR 5
4|/known:KOR 5 2025
9|/known:KOR 5 2026
12|/known:KOR 5 since-2025
6|/known:KOR 6
6|/known:KOR 6 1994
6|/known:KOR 6 to-1999
29|/known:KOR since-2025
6|/known:KOR to-1999
5|/known:KOR to-2021
-5|/known:KOR to-2024
7|/known:KWT 4.5
6|/known:KWT 4.5 2024
6|/known:KWT 4.5 to-2024
6|/known:KWT 5
6|/known:KWT 5 2026
6|/known:KWT 5 since-2025
6|/known:KWT since-2025
4|/known:KWT to-2024
7|/known:LAO 0.2
6|/known:LAO 0.2 2025
6|/known:LAO 0.2 since-2025
6|/known:LAO 0.3
6|/known:LAO 0.3 2024
6|/known:LAO 0.3 to-2024
6|/known:LAO 1.3
7|/known:LAO 1.3 2025
7|/known:LAO 1.3 since-2025
12|/known:LAO since-2025
5|/known:LAO to-2024
14|/known:LKA 1.9
14|/known:LKA 1.9 2025
14|/known:LKA 1.9 since-2025
15|/known:LKA since-2025
-18|/known:LTU 2
3|/known:LTU 2 2014
-15|/known:LTU 2 2025
-5|/known:LTU 2 2026
-19|/known:LTU 2 since-2025
3|/known:LTU 2 to-2021
-7|/known:LTU 2.5
-3|/known:LTU 2.5 2024
-4|/known:LTU 2.5 2025
-4|/known:LTU 2.5 since-2025
-3|/known:LTU 2.5 to-2024
3|/known:LTU 2.9
3|/known:LTU 2.9 2025
3|/known:LTU 2.9 since-2025
-10|/known:LTU 3
-7|/known:LTU 3 2023
-4|/known:LTU 3 since-2025
-5|/known:LTU 3 to-2024
-13|/known:LTU 3.5
-9|/known:LTU 3.5 2025
-4|/known:LTU 3.5 2026
-13|/known:LTU 3.5 since-2025
-17|/known:LTU 3.7
-17|/known:LTU 3.7 2025
-17|/known:LTU 3.7 since-2025
-3|/known:LTU 3.9
-3|/known:LTU 3.9 2024
-3|/known:LTU 3.9 to-2024
16|/known:LTU 4
16|/known:LTU 4 2025
17|/known:LTU 4 since-2025
23|/known:LTU 5
20|/known:LTU 5 2025
3|/known:LTU 5 2026
23|/known:LTU 5 since-2025
11|/known:LTU 5-6
10|/known:LTU 5-6 2025
11|/known:LTU 5-6 since-2025
-19|/known:LTU since-2025
3|/known:LTU to-2021
-11|/known:LTU to-2024
-8|/known:LUX 2 2023
7|/known:LUX 2 2025
7|/known:LUX 2 since-2025
-8|/known:LUX 2 to-2024
7|/known:LUX 5
7|/known:LUX 5 2025
7|/known:LUX 5 since-2025
13|/known:LUX since-2025
-4|/known:LUX to-2024
9|/known:LVA 1
9|/known:LVA 1 2025
9|/known:LVA 1 since-2025
-5|/known:LVA 2
4|/known:LVA 2 2016
-8|/known:LVA 2 2025
-8|/known:LVA 2 since-2025
4|/known:LVA 2 to-2021
-7|/known:LVA 3
-8|/known:LVA 3 2025
-9|/known:LVA 3 since-2025
3|/known:LVA 3.15
3|/known:LVA 3.15 2025
3|/known:LVA 3.15 since-2025
8|/known:LVA 3.2
8|/known:LVA 3.2 2025
8|/known:LVA 3.2 since-2025
-28|/known:LVA 3.5
-25|/known:LVA 3.5 2025
-3|/known:LVA 3.5 2026
-28|/known:LVA 3.5 since-2025
7|/known:LVA 3.65
7|/known:LVA 3.65 2025
7|/known:LVA 3.65 since-2025
6|/known:LVA 4
4|/known:LVA 4 2025
4|/known:LVA 4 since-2025
8|/known:LVA 4.9
8|/known:LVA 4.9 2025
8|/known:LVA 4.9 since-2025
7|/known:LVA 5
8|/known:LVA 5 2025
7|/known:LVA 5 since-2025
-7|/known:LVA 5.4
-7|/known:LVA 5.4 2025
-7|/known:LVA 5.4 since-2025
-6|/known:LVA since-2025
4|/known:LVA to-2021
4|/known:LVA to-2024
-4|/known:MAR 2.8
-4|/known:MAR 2.8 2025
-4|/known:MAR 2.8 since-2025
5|/known:MAR 5
5|/known:MAR 5 2025
5|/known:MAR 5 since-2025
3|/known:MDA since-2025
-6|/known:MDG 0.2
-6|/known:MDG 0.2 2025
-6|/known:MDG 0.2 since-2025
-4|/known:MDG since-2025
9|/known:MDV 2.8
9|/known:MDV 2.8 2025
9|/known:MDV 2.8 since-2025
6|/known:MDV 3.1
6|/known:MDV 3.1 2025
6|/known:MDV 3.1 since-2025
15|/known:MDV since-2025
13|/known:MEX 0.7
11|/known:MEX 0.7 2026
11|/known:MEX 0.7 since-2025
-4|/known:MEX 1
-6|/known:MEX 1 2026
-4|/known:MEX 1 since-2025
7|/known:MEX 1.5
7|/known:MEX 1.5 2025
7|/known:MEX 1.5 since-2025
-17|/known:MEX 2
-17|/known:MEX 2 2026
-17|/known:MEX 2 since-2025
-8|/known:MKD 2
-5|/known:MKD 2 2024
-3|/known:MKD 2 2025
-3|/known:MKD 2 since-2025
-5|/known:MKD 2 to-2024
10|/known:MKD 2.2
5|/known:MKD 2.2 2024
5|/known:MKD 2.2 2025
5|/known:MKD 2.2 since-2025
5|/known:MKD 2.2 to-2024
-5|/known:MLI 1.5
-5|/known:MLI 1.5 2025
-5|/known:MLI 1.5 since-2025
14|/known:MLI 4
14|/known:MLI 4 2026
14|/known:MLI 4 since-2025
8|/known:MLI since-2025
-4|/known:MLT 0.2
-4|/known:MLT 0.2 2025
-4|/known:MLT 0.2 since-2025
5|/known:MLT 0.5
5|/known:MLT 0.5 2025
5|/known:MLT 0.5 since-2025
-6|/known:MLT 1.9
-6|/known:MLT 1.9 2025
-6|/known:MLT 1.9 since-2025
-7|/known:MLT since-2025
7|/known:MMR 6.8
6|/known:MMR 6.8 2025
7|/known:MMR 6.8 since-2025
9|/known:MMR since-2025
3|/known:MNE 2
3|/known:MNE 2 2023
8|/known:MNE 2 2024
-8|/known:MNE 2 2025
-8|/known:MNE 2 since-2025
11|/known:MNE 2 to-2024
-8|/known:MNE since-2025
9|/known:MNE to-2024
6|/known:MNG 0.6
5|/known:MNG 0.6 2025
5|/known:MNG 0.6 since-2025
3|/known:MNG 1
16|/known:MNG 1.3
16|/known:MNG 1.3 2025
16|/known:MNG 1.3 since-2025
-10|/known:MNG 1.7
-10|/known:MNG 1.7 2025
-10|/known:MNG 1.7 since-2025
-10|/known:MNG 3.1
-10|/known:MNG 3.1 2025
-10|/known:MNG 3.1 since-2025
3|/known:MNG since-2025
20|/known:MUS 0.2
20|/known:MUS 0.2 2025
20|/known:MUS 0.2 since-2025
19|/known:MUS since-2025
8|/known:MWI 0.9
8|/known:MWI 0.9 2024
8|/known:MWI 0.9 to-2024
5|/known:MWI to-2024
19|/known:MYS 1
5|/known:MYS 1 2024
8|/known:MYS 1 2025
4|/known:MYS 1 2026
13|/known:MYS 1 since-2025
6|/known:MYS 1 to-2024
-3|/known:MYS 1.1
-3|/known:MYS 1.1 2025
-3|/known:MYS 1.1 since-2025
10|/known:MYS 1.5
9|/known:MYS 1.5 2025
10|/known:MYS 1.5 since-2025
-3|/known:MYS 3
-3|/known:MYS 3 2025
-3|/known:MYS 3 since-2025
3|/known:MYS 3.1 1999
3|/known:MYS 3.1 to-1999
-5|/known:MYS 6
-5|/known:MYS 6 2024
-5|/known:MYS 6 to-2024
-5|/known:MYS 6.8
-5|/known:MYS 6.8 2025
-5|/known:MYS 6.8 since-2025
13|/known:MYS since-2025
3|/known:MYS to-1999
-4|/known:MYS to-2024
-3|/known:NATO 0.25
-4|/known:NATO 0.9
-22|/known:NATO 1
-5|/known:NATO 1 2025
-7|/known:NATO 1 since-2025
-4|/known:NATO 1 to-1999
-3|/known:NATO 1 to-2013
-4|/known:NATO 1 to-2021
-5|/known:NATO 1 to-2024
-3|/known:NATO 1.004
-4|/known:NATO 1.1
-6|/known:NATO 1.2
-4|/known:NATO 1.2 2024
-4|/known:NATO 1.2 to-2024
-11|/known:NATO 1.24
-11|/known:NATO 1.24 2022
-11|/known:NATO 1.24 to-2024
-10|/known:NATO 1.28
-10|/known:NATO 1.28 2025
-10|/known:NATO 1.28 since-2025
-25|/known:NATO 1.3
-18|/known:NATO 1.3 2018
-4|/known:NATO 1.3 2025
-4|/known:NATO 1.3 since-2025
-18|/known:NATO 1.3 to-2021
-16|/known:NATO 1.37
-4|/known:NATO 1.37 2024
-12|/known:NATO 1.37 2025
-12|/known:NATO 1.37 since-2025
-4|/known:NATO 1.37 to-2024
16|/known:NATO 1.4
15|/known:NATO 1.4 2023
-7|/known:NATO 1.4 2024
12|/known:NATO 1.4 2025
-4|/known:NATO 1.4 2026
8|/known:NATO 1.4 since-2025
8|/known:NATO 1.4 to-2024
11|/known:NATO 1.43
11|/known:NATO 1.43 2024
11|/known:NATO 1.43 to-2024
9|/known:NATO 1.5
-4|/known:NATO 1.5 1999
-4|/known:NATO 1.5 2018
-7|/known:NATO 1.5 2023
-3|/known:NATO 1.5 2024
32|/known:NATO 1.5 2025
31|/known:NATO 1.5 since-2025
-6|/known:NATO 1.5 to-1999
-4|/known:NATO 1.5 to-2021
-10|/known:NATO 1.5 to-2024
8|/known:NATO 1.6
17|/known:NATO 1.6 2012
-4|/known:NATO 1.6 2023
-3|/known:NATO 1.6 2024
-3|/known:NATO 1.6 since-2025
17|/known:NATO 1.6 to-2013
-7|/known:NATO 1.6 to-2024
18|/known:NATO 1.7
22|/known:NATO 1.7 2023
20|/known:NATO 1.7 to-2024
3|/known:NATO 1.8
8|/known:NATO 1.8 2002
-3|/known:NATO 1.8 since-2025
8|/known:NATO 1.8 to-2013
5|/known:NATO 1.85
5|/known:NATO 1.85 2024
5|/known:NATO 1.85 to-2024
-8|/known:NATO 1.9
-4|/known:NATO 1.9 2026
-6|/known:NATO 1.9 since-2025
-3|/known:NATO 17
-3|/known:NATO 17 1974
-3|/known:NATO 17 to-1999
-15|/known:NATO 1E+1
-3|/known:NATO 1E+1 2024
-11|/known:NATO 1E+1 2026
-12|/known:NATO 1E+1 since-2025
-3|/known:NATO 1E+1 to-2024
21|/known:NATO 2
-3|/known:NATO 2 2002
-3|/known:NATO 2 2010
16|/known:NATO 2 2012
-8|/known:NATO 2 2015
-8|/known:NATO 2 2016
54|/known:NATO 2 2018
-3|/known:NATO 2 2019
-13|/known:NATO 2 2020
-6|/known:NATO 2 2022
-3|/known:NATO 2 2023
12|/known:NATO 2 2024
5|/known:NATO 2 2025
-7|/known:NATO 2 2026
-3|/known:NATO 2 since-2025
-3|/known:NATO 2 to-1999
7|/known:NATO 2 to-2013
17|/known:NATO 2 to-2021
3|/known:NATO 2 to-2024
31|/known:NATO 2.02
11|/known:NATO 2.02 2024
20|/known:NATO 2.02 2025
20|/known:NATO 2.02 since-2025
11|/known:NATO 2.02 to-2024
-17|/known:NATO 2.1
5|/known:NATO 2.1 1999
-3|/known:NATO 2.1 2024
-16|/known:NATO 2.1 2025
-18|/known:NATO 2.1 since-2025
5|/known:NATO 2.1 to-1999
-3|/known:NATO 2.1 to-2024
-3|/known:NATO 2.2
3|/known:NATO 2.2 2025
-4|/known:NATO 2.2 2026
3|/known:NATO 2.27
3|/known:NATO 2.27 2026
3|/known:NATO 2.27 since-2025
4|/known:NATO 2.3
-12|/known:NATO 2.3 2025
18|/known:NATO 2.3 2026
5|/known:NATO 2.3 since-2025
-9|/known:NATO 2.4
-3|/known:NATO 2.4 2025
-5|/known:NATO 2.4 2026
-8|/known:NATO 2.4 since-2025
-3|/known:NATO 2.5
14|/known:NATO 2.5 2012
30|/known:NATO 2.5 2023
-10|/known:NATO 2.5 2024
-29|/known:NATO 2.5 2025
-4|/known:NATO 2.5 2026
-35|/known:NATO 2.5 since-2025
12|/known:NATO 2.5 to-2013
20|/known:NATO 2.5 to-2024
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
-3|/known:NATO 2.8 2025
-3|/known:NATO 2.8 2026
-7|/known:NATO 2.8 since-2025
8|/known:NATO 2.9
3|/known:NATO 2.9 2025
5|/known:NATO 2.9 2030
8|/known:NATO 2.9 since-2025
-12|/known:NATO 3
-5|/known:NATO 3 2022
31|/known:NATO 3 2024
3|/known:NATO 3 2025
-32|/known:NATO 3 2026
-5|/known:NATO 3 2027
3|/known:NATO 3 2030
-31|/known:NATO 3 since-2025
-3|/known:NATO 3 to-1999
-3|/known:NATO 3 to-2013
27|/known:NATO 3 to-2024
18|/known:NATO 3-3.5
21|/known:NATO 3-3.5 2025
19|/known:NATO 3-3.5 since-2025
-4|/known:NATO 3.2
-3|/known:NATO 3.3
-3|/known:NATO 3.3 since-2025
-16|/known:NATO 3.32
-12|/known:NATO 3.32 2025
-4|/known:NATO 3.32 2026
-16|/known:NATO 3.32 since-2025
-5|/known:NATO 3.38
-4|/known:NATO 3.38 2025
-4|/known:NATO 3.38 since-2025
-4|/known:NATO 3.49
-4|/known:NATO 3.49 2023
-4|/known:NATO 3.49 to-2024
10|/known:NATO 3.5
57|/known:NATO 3.5 2025
-33|/known:NATO 3.5 2027
-12|/known:NATO 3.5 2030
9|/known:NATO 3.5 since-2025
-4|/known:NATO 3.5-5
-4|/known:NATO 3.5-5 2024
-4|/known:NATO 3.5-5 to-2024
14|/known:NATO 3.7
14|/known:NATO 3.7 2025
14|/known:NATO 3.7 since-2025
-5|/known:NATO 3.8
-3|/known:NATO 3.8 since-2025
-7|/known:NATO 4
3|/known:NATO 4 2019
-3|/known:NATO 4 2024
15|/known:NATO 4 2025
-19|/known:NATO 4 2026
-5|/known:NATO 4 since-2025
3|/known:NATO 4 to-2021
-5|/known:NATO 4 to-2024
-4|/known:NATO 4.5
-5|/known:NATO 4.6
-4|/known:NATO 4.6 2030
-5|/known:NATO 4.6 since-2025
-3|/known:NATO 4.7
-3|/known:NATO 4.7 since-2025
38|/known:NATO 5
-12|/known:NATO 5 2011
17|/known:NATO 5 2024
64|/known:NATO 5 2025
-24|/known:NATO 5 2026
-5|/known:NATO 5 2027
34|/known:NATO 5 since-2025
-12|/known:NATO 5 to-2013
16|/known:NATO 5 to-2024
-8|/known:NATO 5-6
-7|/known:NATO 5-6 2025
-8|/known:NATO 5-6 since-2025
-5|/known:NATO 5.1
-4|/known:NATO 5.1 2028
-5|/known:NATO 5.1 since-2025
-3|/known:NATO 5.4
-3|/known:NATO 5.4 2025
-3|/known:NATO 5.4 since-2025
-4|/known:NATO 6
-3|/known:NATO 6 since-2025
-3|/known:NATO 6.3
-83|/known:NATO since-2025
-17|/known:NATO to-1999
22|/known:NATO to-2013
-15|/known:NATO to-2021
14|/known:NATO to-2024
-3|/known:NGA 2
-3|/known:NGA 2 2025
-3|/known:NGA 2 since-2025
-5|/known:NGA since-2025
-4|/known:NIC 0.7
-4|/known:NIC 0.7 2024
-4|/known:NIC 0.7 to-2024
-4|/known:NIC to-2024
-3|/known:NLD 1.3
21|/known:NLD 2
14|/known:NLD 2 2024
6|/known:NLD 2 2025
6|/known:NLD 2 since-2025
14|/known:NLD 2 to-2024
-4|/known:NLD 3.2
-4|/known:NLD 3.2 2025
-4|/known:NLD 3.2 since-2025
28|/known:NLD 3.5
39|/known:NLD 3.5 2025
-11|/known:NLD 3.5 2026
28|/known:NLD 3.5 since-2025
-18|/known:NLD 5
-18|/known:NLD 5 2025
-18|/known:NLD 5 since-2025
-4|/known:NLD 7
-4|/known:NLD 7 2026
-4|/known:NLD 7 since-2025
3|/known:NLD since-2025
14|/known:NLD to-2024
-3|/known:NOR 0.25
-3|/known:NOR 0.25 2025
-3|/known:NOR 0.25 since-2025
-9|/known:NOR 1.5
-9|/known:NOR 1.5 2026
-9|/known:NOR 1.5 since-2025
-31|/known:NOR 2
6|/known:NOR 2 2024
-37|/known:NOR 2 2025
-37|/known:NOR 2 since-2025
6|/known:NOR 2 to-2024
-3|/known:NOR 2.6
-3|/known:NOR 2.6 2025
-3|/known:NOR 2.6 since-2025
3|/known:NOR 3 2024
3|/known:NOR 3 to-2024
-3|/known:NOR 3.2
-3|/known:NOR 3.2 2024
-3|/known:NOR 3.2 to-2024
15|/known:NOR 3.4
14|/known:NOR 3.4 2025
15|/known:NOR 3.4 since-2025
11|/known:NOR 3.5
13|/known:NOR 3.5 2025
11|/known:NOR 3.5 since-2025
4|/known:NOR 4
5|/known:NOR 4 2026
4|/known:NOR 4 since-2025
33|/known:NOR 5
12|/known:NOR 5 2025
21|/known:NOR 5 2026
33|/known:NOR 5 since-2025
6|/known:NOR since-2025
6|/known:NOR to-2024
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
4|/known:NZL 1.5
4|/known:NZL 1.5 2026
4|/known:NZL 1.5 since-2025
18|/known:NZL 2
14|/known:NZL 2 2025
3|/known:NZL 2 2026
16|/known:NZL 2 since-2025
7|/known:NZL 2.5
7|/known:NZL 2.5 2025
7|/known:NZL 2.5 since-2025
-3|/known:NZL 3
-3|/known:NZL 3 since-2025
29|/known:NZL since-2025
4|/known:NZL to-2024
-4|/known:OMN 4.5
-4|/known:OMN 4.5 2024
-4|/known:OMN 4.5 to-2024
4|/known:OMN 5
4|/known:OMN 5 2024
4|/known:OMN 5 to-2024
3|/known:OMN 5.2
4|/known:OMN 6
3|/known:OMN 6 2025
4|/known:OMN 6 since-2025
-16|/known:PAK 1.9
-15|/known:PAK 1.9 2025
-16|/known:PAK 1.9 since-2025
4|/known:PAK 1.97
4|/known:PAK 1.97 2025
4|/known:PAK 1.97 since-2025
-5|/known:PAK 2
-7|/known:PAK 2 2026
-5|/known:PAK 2 since-2025
6|/known:PAK 2.2
7|/known:PAK 2.2 2023
7|/known:PAK 2.2 to-2024
13|/known:PAK 2.7
13|/known:PAK 2.7 2025
13|/known:PAK 2.7 since-2025
-4|/known:PAK since-2025
8|/known:PAK to-2024
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
11|/known:PER since-2025
-9|/known:PHL 0.8
-8|/known:PHL 0.8 2024
-9|/known:PHL 0.8 to-2024
4|/known:PHL 1 2026
3|/known:PHL 1 since-2025
7|/known:PHL 1.1 2024
-6|/known:PHL 1.1 2025
-6|/known:PHL 1.1 since-2025
7|/known:PHL 1.1 to-2024
-3|/known:PHL 1.2 1985
-3|/known:PHL 1.2 to-1999
16|/known:PHL 1.3
14|/known:PHL 1.3 2026
16|/known:PHL 1.3 since-2025
-3|/known:PHL 1.4
-6|/known:PHL 1.4 2025
3|/known:PHL 1.4 2026
-3|/known:PHL 1.4 since-2025
3|/known:PHL 1.5
-5|/known:PHL 1.5 2023
8|/known:PHL 1.5 2025
9|/known:PHL 1.5 since-2025
-6|/known:PHL 1.5 to-2024
4|/known:PHL 1.6
4|/known:PHL 1.6 2025
4|/known:PHL 1.6 since-2025
10|/known:PHL 1.7
7|/known:PHL 1.7 2025
3|/known:PHL 1.7 2026
10|/known:PHL 1.7 since-2025
17|/known:PHL 1.8
16|/known:PHL 1.8 2025
17|/known:PHL 1.8 since-2025
25|/known:PHL 2
5|/known:PHL 2 2024
-3|/known:PHL 2 2025
22|/known:PHL 2 2026
20|/known:PHL 2 since-2025
5|/known:PHL 2 to-2024
-3|/known:PHL 3
-3|/known:PHL 3 2026
-3|/known:PHL 3 since-2025
-9|/known:PHL 3.5
-6|/known:PHL 3.5 2025
-4|/known:PHL 3.5 2026
-9|/known:PHL 3.5 since-2025
-15|/known:PHL 5
-15|/known:PHL 5 2025
-15|/known:PHL 5 since-2025
37|/known:PHL since-2025
-3|/known:PHL to-1999
-10|/known:PLW 1.3
-10|/known:PLW 1.3 2025
-10|/known:PLW 1.3 since-2025
-3|/known:PLW 2
-3|/known:PLW 2 2025
-3|/known:PLW 2 since-2025
-14|/known:PLW since-2025
3|/known:PNG 0.3
3|/known:PNG 0.3 2025
3|/known:PNG 0.3 since-2025
9|/known:PNG 0.8
9|/known:PNG 0.8 2025
9|/known:PNG 0.8 since-2025
6|/known:PNG 1.3
4|/known:PNG 1.3 2025
6|/known:PNG 1.3 since-2025
17|/known:PNG 2
17|/known:PNG 2 2026
17|/known:PNG 2 since-2025
35|/known:PNG since-2025
-3|/known:POL 1.28
-3|/known:POL 1.28 2025
-3|/known:POL 1.28 since-2025
-5|/known:POL 1.5
-5|/known:POL 1.5 1999
-5|/known:POL 1.5 to-1999
-5|/known:POL 1.9
-4|/known:POL 1.9 1999
-4|/known:POL 1.9 to-1999
-41|/known:POL 2
11|/known:POL 2 2015
-13|/known:POL 2 2024
-21|/known:POL 2 2025
-17|/known:POL 2 2026
-38|/known:POL 2 since-2025
11|/known:POL 2 to-2021
-13|/known:POL 2 to-2024
7|/known:POL 2.1
11|/known:POL 2.1 1999
-3|/known:POL 2.1 2024
11|/known:POL 2.1 to-1999
-3|/known:POL 2.1 to-2024
-7|/known:POL 2.5
-7|/known:POL 2.5 2024
-7|/known:POL 2.5 to-2024
-4|/known:POL 2.8
-3|/known:POL 2.8 2026
-4|/known:POL 2.8 since-2025
-41|/known:POL 3
-30|/known:POL 3 2024
-10|/known:POL 3 2025
-3|/known:POL 3 2028
-14|/known:POL 3 since-2025
-28|/known:POL 3 to-2024
-4|/known:POL 3.38
-4|/known:POL 3.38 2024
-4|/known:POL 3.38 to-2024
-4|/known:POL 3.4
-3|/known:POL 3.4 2025
-3|/known:POL 3.4 since-2025
-7|/known:POL 3.43
-7|/known:POL 3.43 2024
-7|/known:POL 3.43 to-2024
-39|/known:POL 3.5
-41|/known:POL 3.5 2025
-39|/known:POL 3.5 since-2025
3|/known:POL 3.9
3|/known:POL 3.9 2024
3|/known:POL 3.9 to-2024
-5|/known:POL 4
3|/known:POL 4 2023
5|/known:POL 4 2024
-25|/known:POL 4 2025
12|/known:POL 4 2026
-13|/known:POL 4 since-2025
8|/known:POL 4 to-2024
10|/known:POL 4.1
4|/known:POL 4.1 2024
6|/known:POL 4.1 2025
6|/known:POL 4.1 since-2025
4|/known:POL 4.1 to-2024
14|/known:POL 4.12
12|/known:POL 4.12 2024
12|/known:POL 4.12 to-2024
5|/known:POL 4.5
4|/known:POL 4.5 2025
5|/known:POL 4.5 since-2025
5|/known:POL 4.7
9|/known:POL 4.7 2025
-4|/known:POL 4.7 2026
5|/known:POL 4.7 since-2025
27|/known:POL 4.8
22|/known:POL 4.8 2025
5|/known:POL 4.8 2026
27|/known:POL 4.8 since-2025
6|/known:POL 5
4|/known:POL 5 2025
3|/known:POL 5 2026
6|/known:POL 5 since-2025
4|/known:POL 5.1
4|/known:POL 5.1 2028
4|/known:POL 5.1 since-2025
-4|/known:POL 7
-4|/known:POL 7 2025
-4|/known:POL 7 since-2025
-65|/known:POL since-2025
11|/known:POL to-2021
-39|/known:POL to-2024
-4|/known:PRK 2
-4|/known:PRK 2 2026
-4|/known:PRK 2 since-2025
4|/known:PRK 2E+1
4|/known:PRK 2E+1 2025
4|/known:PRK 2E+1 since-2025
-4|/known:PRK 4
-4|/known:PRK 4 2026
-4|/known:PRK 4 since-2025
-4|/known:PRK since-2025
-12|/known:PRT 1.3
-12|/known:PRT 1.3 2025
-12|/known:PRT 1.3 since-2025
43|/known:PRT 2
5|/known:PRT 2 2024
20|/known:PRT 2 2025
18|/known:PRT 2 2026
38|/known:PRT 2 since-2025
5|/known:PRT 2 to-2024
-16|/known:PRT 5
-16|/known:PRT 5 2025
-16|/known:PRT 5 since-2025
11|/known:PRT since-2025
5|/known:PRT to-2024
9|/known:PRY 1.3
9|/known:PRY 1.3 2025
9|/known:PRY 1.3 since-2025
6|/known:PRY since-2025
-4|/known:QAT 5.6
-4|/known:QAT 5.6 2025
-4|/known:QAT 5.6 since-2025
-5|/known:QAT 7
3|/known:QAT 7 2024
-7|/known:QAT 7 2025
-7|/known:QAT 7 since-2025
3|/known:QAT 7 to-2024
-10|/known:QAT since-2025
-3|/known:ROU 2 2025
3|/known:ROU 2 2026
7|/known:ROU 2.5
7|/known:ROU 2.5 2025
7|/known:ROU 2.5 since-2025
-3|/known:ROU 3
-3|/known:ROU 3 2025
-3|/known:ROU 3 since-2025
3|/known:ROU 3.5
3|/known:ROU 3.5 2025
3|/known:ROU 3.5 since-2025
5|/known:ROU since-2025
-6|/known:RUS 0.941
-6|/known:RUS 0.941 1992
-6|/known:RUS 0.941 to-1999
-11|/known:RUS 1.5
-6|/known:RUS 1.5 2022
-4|/known:RUS 1.5 2025
-4|/known:RUS 1.5 since-2025
-6|/known:RUS 1.5 to-2024
-4|/known:RUS 1.7
-4|/known:RUS 1.7 2023
-4|/known:RUS 1.7 to-2024
-13|/known:RUS 2
-4|/known:RUS 2 1986
-6|/known:RUS 2 2023
-4|/known:RUS 2 to-1999
-8|/known:RUS 2 to-2024
-20|/known:RUS 3
-4|/known:RUS 3 2025
-16|/known:RUS 3 2026
-20|/known:RUS 3 since-2025
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
9|/known:RUS 6.3
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
-17|/known:RUS since-2025
-11|/known:RUS to-1999
-6|/known:RUS to-2024
-16|/known:SAU 2
-16|/known:SAU 2 2025
-16|/known:SAU 2 since-2025
-12|/known:SAU 2.7
-12|/known:SAU 2.7 2025
-12|/known:SAU 2.7 since-2025
-6|/known:SAU 5.6
-6|/known:SAU 5.6 2025
-6|/known:SAU 5.6 since-2025
8|/known:SAU 6
10|/known:SAU 6 2025
8|/known:SAU 6 since-2025
9|/known:SAU 7
10|/known:SAU 7 2025
9|/known:SAU 7 since-2025
5|/known:SAU 7.1
5|/known:SAU 7.1 2025
5|/known:SAU 7.1 since-2025
3|/known:SAU 7.3
3|/known:SAU 7.3 since-2025
3|/known:SAU 8
3|/known:SAU 8 2026
3|/known:SAU 8 since-2025
-11|/known:SAU since-2025
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
5|/known:SEN 1.5
5|/known:SEN 1.5 2025
5|/known:SEN 1.5 since-2025
12|/known:SEN 1.7
11|/known:SEN 1.7 2024
11|/known:SEN 1.7 to-2024
-9|/known:SEN to-2024
-4|/known:SGP 1
-3|/known:SGP 1 2025
-4|/known:SGP 1 since-2025
-8|/known:SGP 1.3
-7|/known:SGP 1.3 2026
-7|/known:SGP 1.3 since-2025
-4|/known:SGP 1.5
-3|/known:SGP 1.5 2026
-3|/known:SGP 1.5 since-2025
-21|/known:SGP 2
-19|/known:SGP 2 2026
-20|/known:SGP 2 since-2025
-14|/known:SGP 2.1
-14|/known:SGP 2.1 2026
-14|/known:SGP 2.1 since-2025
13|/known:SGP 2.8
11|/known:SGP 2.8 2025
13|/known:SGP 2.8 since-2025
-4|/known:SGP 2.9
-4|/known:SGP 2.9 2030
-4|/known:SGP 2.9 since-2025
13|/known:SGP 3
12|/known:SGP 3 2025
3|/known:SGP 3 2026
-4|/known:SGP 3 2030
13|/known:SGP 3 since-2025
-22|/known:SGP 3.5
-16|/known:SGP 3.5 2025
-4|/known:SGP 3.5 2026
-22|/known:SGP 3.5 since-2025
-15|/known:SGP 5
-15|/known:SGP 5 2025
-15|/known:SGP 5 since-2025
9|/known:SGP 6
5|/known:SGP 6 2024
3|/known:SGP 6 2025
3|/known:SGP 6 since-2025
6|/known:SGP 6 to-2024
-67|/known:SGP since-2025
3|/known:SGP to-2024
-4|/known:SOM 1.7
-4|/known:SOM 1.7 2025
-4|/known:SOM 1.7 since-2025
-4|/known:SOM since-2025
5|/known:SRB 2
5|/known:SRB 2 2023
5|/known:SRB 2 to-2024
14|/known:SRB 2.6
14|/known:SRB 2.6 2023
14|/known:SRB 2.6 to-2024
20|/known:SRB to-2024
21|/known:SVK 2
21|/known:SVK 2 2025
21|/known:SVK 2 since-2025
-3|/known:SVK 3
-3|/known:SVK 3 2025
-3|/known:SVK 3 since-2025
10|/known:SVK 3.5
11|/known:SVK 3.5 2025
10|/known:SVK 3.5 since-2025
-17|/known:SVK 5
-17|/known:SVK 5 2025
-17|/known:SVK 5 since-2025
11|/known:SVK since-2025
12|/known:SVN 1.3
12|/known:SVN 1.3 2024
12|/known:SVN 1.3 to-2024
9|/known:SVN 2
9|/known:SVN 2 2025
9|/known:SVN 2 since-2025
-4|/known:SVN 2.8
-4|/known:SVN 2.8 2025
-4|/known:SVN 2.8 since-2025
3|/known:SVN 3
3|/known:SVN 3 2025
3|/known:SVN 3 since-2025
-9|/known:SVN 5
-9|/known:SVN 5 2025
-9|/known:SVN 5 since-2025
9|/known:SVN to-2024
-4|/known:SWE 1.4
-3|/known:SWE 1.4 2026
-4|/known:SWE 1.4 since-2025
-3|/known:SWE 1.5
-3|/known:SWE 1.5 since-2025
-4|/known:SWE 1.7
-6|/known:SWE 1.7 2026
-6|/known:SWE 1.7 since-2025
-6|/known:SWE 1.8
-6|/known:SWE 1.8 2025
-6|/known:SWE 1.8 since-2025
-16|/known:SWE 2
-13|/known:SWE 2 2024
-3|/known:SWE 2 since-2025
-13|/known:SWE 2 to-2024
3|/known:SWE 2.5
3|/known:SWE 2.5 2026
3|/known:SWE 2.5 since-2025
7|/known:SWE 2.6
5|/known:SWE 2.6 2024
3|/known:SWE 2.6 2025
3|/known:SWE 2.6 since-2025
5|/known:SWE 2.6 to-2024
22|/known:SWE 3
-5|/known:SWE 3 2025
27|/known:SWE 3 2026
22|/known:SWE 3 since-2025
12|/known:SWE 3.5
13|/known:SWE 3.5 2025
12|/known:SWE 3.5 since-2025
-15|/known:SWE 5
-15|/known:SWE 5 2025
-15|/known:SWE 5 since-2025
-3|/known:SWE since-2025
3|/known:SYR 4
3|/known:SYR 4 2025
3|/known:SYR 4 since-2025
3|/known:SYR since-2025
-7|/known:TGO 0.7
-7|/known:TGO 0.7 2025
-7|/known:TGO 0.7 since-2025
-5|/known:TGO 2.2
-5|/known:TGO 2.2 2025
-5|/known:TGO 2.2 since-2025
-12|/known:TGO since-2025
-6|/known:THA 0.3
-6|/known:THA 0.3 2024
-6|/known:THA 0.3 to-2024
5|/known:THA 1
5|/known:THA 1 2025
5|/known:THA 1 since-2025
17|/known:THA 1.1
17|/known:THA 1.1 2025
17|/known:THA 1.1 since-2025
3|/known:THA 1.2
3|/known:THA 1.2 2026
3|/known:THA 1.2 since-2025
9|/known:THA 1.3
8|/known:THA 1.3 2024
8|/known:THA 1.3 to-2024
-12|/known:THA 1.5
-12|/known:THA 1.5 2025
-12|/known:THA 1.5 since-2025
10|/known:THA 1.7
10|/known:THA 1.7 2025
10|/known:THA 1.7 since-2025
-6|/known:THA 2
-5|/known:THA 2 2026
-6|/known:THA 2 since-2025
-10|/known:THA 3
-9|/known:THA 3 2026
-10|/known:THA 3 since-2025
-17|/known:THA 3.5
-16|/known:THA 3.5 2025
-17|/known:THA 3.5 since-2025
-14|/known:THA since-2025
-6|/known:TJK 0.6
-6|/known:TJK 0.6 2025
-6|/known:TJK 0.6 since-2025
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
-3|/known:TTO since-2025
4|/known:TUN 2.8
4|/known:TUN 2.8 2025
4|/known:TUN 2.8 since-2025
4|/known:TUN since-2025
-16|/known:TUR 2
-15|/known:TUR 2 2026
-15|/known:TUR 2 since-2025
10|/known:TUR 2.1
10|/known:TUR 2.1 2024
10|/known:TUR 2.1 to-2024
10|/known:TUR 2.2
3|/known:TUR 2.2 2024
7|/known:TUR 2.2 2025
7|/known:TUR 2.2 since-2025
3|/known:TUR 2.2 to-2024
-36|/known:TUR 3.1
-17|/known:TUR 3.1 2024
-19|/known:TUR 3.1 2025
-19|/known:TUR 3.1 since-2025
-17|/known:TUR 3.1 to-2024
-3|/known:TUR 4
-3|/known:TUR 4 2025
-3|/known:TUR 4 since-2025
10|/known:TUR 5
21|/known:TUR 5 2025
-11|/known:TUR 5 2026
10|/known:TUR 5 since-2025
-20|/known:TUR since-2025
-3|/known:TUR to-2024
6|/known:TWN 1
7|/known:TWN 1 2025
7|/known:TWN 1 since-2025
-17|/known:TWN 1.5
-6|/known:TWN 1.5 1993
-9|/known:TWN 1.5 2025
-11|/known:TWN 1.5 since-2025
-6|/known:TWN 1.5 to-1999
-6|/known:TWN 1.6
-4|/known:TWN 1.6 2025
-4|/known:TWN 1.6 since-2025
-7|/known:TWN 1.7
-7|/known:TWN 1.7 2026
-7|/known:TWN 1.7 since-2025
3|/known:TWN 1.9 2017
3|/known:TWN 1.9 to-2021
41|/known:TWN 1E+1
24|/known:TWN 1E+1 2025
15|/known:TWN 1E+1 2026
38|/known:TWN 1E+1 since-2025
-52|/known:TWN 2
-4|/known:TWN 2 2012
-5|/known:TWN 2 2023
-32|/known:TWN 2 2025
-11|/known:TWN 2 2026
-43|/known:TWN 2 since-2025
-4|/known:TWN 2 to-2013
-5|/known:TWN 2 to-2024
-8|/known:TWN 2-3
-8|/known:TWN 2-3 2026
-8|/known:TWN 2-3 since-2025
4|/known:TWN 2.2
3|/known:TWN 2.2 2012
3|/known:TWN 2.2 to-2013
-14|/known:TWN 2.32
-14|/known:TWN 2.32 2025
-14|/known:TWN 2.32 since-2025
13|/known:TWN 2.4
8|/known:TWN 2.4 2023
5|/known:TWN 2.4 2025
5|/known:TWN 2.4 since-2025
8|/known:TWN 2.4 to-2024
13|/known:TWN 2.45
11|/known:TWN 2.45 2025
11|/known:TWN 2.45 since-2025
35|/known:TWN 2.5
15|/known:TWN 2.5 2024
17|/known:TWN 2.5 2025
17|/known:TWN 2.5 since-2025
17|/known:TWN 2.5 to-2024
6|/known:TWN 2.8
6|/known:TWN 2.8 2025
7|/known:TWN 2.8 since-2025
6|/known:TWN 2.84
6|/known:TWN 2.84 2025
6|/known:TWN 2.84 since-2025
-8|/known:TWN 3
7|/known:TWN 3 2003
5|/known:TWN 3 2012
5|/known:TWN 3 2023
-3|/known:TWN 3 2024
-18|/known:TWN 3 2025
-5|/known:TWN 3 2026
-3|/known:TWN 3 2027
-25|/known:TWN 3 since-2025
12|/known:TWN 3 to-2013
3|/known:TWN 3 to-2024
-3|/known:TWN 3.2
-3|/known:TWN 3.2 2023
-3|/known:TWN 3.2 to-2024
10|/known:TWN 3.3
8|/known:TWN 3.3 2025
10|/known:TWN 3.3 since-2025
24|/known:TWN 3.32
18|/known:TWN 3.32 2025
5|/known:TWN 3.32 2026
24|/known:TWN 3.32 since-2025
-15|/known:TWN 3.5
-18|/known:TWN 3.5 2025
8|/known:TWN 3.5 2026
-4|/known:TWN 3.5 2030
-15|/known:TWN 3.5 since-2025
3|/known:TWN 4
14|/known:TWN 4 2025
-11|/known:TWN 4 2026
3|/known:TWN 4 2027
5|/known:TWN 4 since-2025
5|/known:TWN 4.6
5|/known:TWN 4.6 2030
5|/known:TWN 4.6 since-2025
42|/known:TWN 5
11|/known:TWN 5 2024
5|/known:TWN 5 2025
22|/known:TWN 5 2026
28|/known:TWN 5 since-2025
14|/known:TWN 5 to-2024
-4|/known:TWN 6
-4|/known:TWN 6 2025
-4|/known:TWN 6 since-2025
-8|/known:TWN 8.4
-8|/known:TWN 8.4 2025
-8|/known:TWN 8.4 since-2025
-8|/known:TWN 8.8
-8|/known:TWN 8.8 2025
-8|/known:TWN 8.8 since-2025
15|/known:TWN since-2025
-6|/known:TWN to-1999
11|/known:TWN to-2013
6|/known:TWN to-2021
29|/known:TWN to-2024
-3|/known:TZA 0.9
-3|/known:TZA 0.9 2024
-3|/known:TZA 0.9 to-2024
-5|/known:UGA 1.4
-5|/known:UGA 1.4 2025
-5|/known:UGA 1.4 since-2025
-4|/known:UGA since-2025
-19|/known:UKR 0.25
-4|/known:UKR 0.25 2024
-15|/known:UKR 0.25 2025
-15|/known:UKR 0.25 since-2025
-4|/known:UKR 0.25 to-2024
-5|/known:UKR 1.5
-5|/known:UKR 1.5 2022
-5|/known:UKR 1.5 to-2024
17|/known:UKR 1E+1
4|/known:UKR 1E+1 2025
10|/known:UKR 1E+1 2026
14|/known:UKR 1E+1 since-2025
-7|/known:UKR 2
-6|/known:UKR 2 2025
-6|/known:UKR 2 since-2025
-3|/known:UKR 3
-5|/known:UKR 3 2025
-5|/known:UKR 3 since-2025
7|/known:UKR 3.2
6|/known:UKR 3.2 2023
6|/known:UKR 3.2 to-2024
10|/known:UKR 34
4|/known:UKR 34 2023
7|/known:UKR 34 2025
7|/known:UKR 34 since-2025
4|/known:UKR 34 to-2024
-3|/known:UKR 5 2026
-8|/known:UKR since-2025
-10|/known:URY 1.7
-10|/known:URY 1.7 2024
-10|/known:URY 1.7 to-2024
-10|/known:URY to-2024
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
-11|/known:USA 1 since-2025
-16|/known:USA 1 to-1999
-5|/known:USA 1 to-2024
-3|/known:USA 1.19
-3|/known:USA 1.19 to-2024
-5|/known:USA 1.24
-5|/known:USA 1.24 2018
-5|/known:USA 1.24 to-2021
-4|/known:USA 1.3
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
-11|/known:USA 1.5
-4|/known:USA 1.5 1996
-9|/known:USA 1.5 to-1999
-9|/known:USA 1.6
-6|/known:USA 1.6 2024
-3|/known:USA 1.6 2025
-3|/known:USA 1.6 since-2025
-6|/known:USA 1.6 to-2024
-13|/known:USA 1.8
-3|/known:USA 1.8 2024
-10|/known:USA 1.8 2025
-10|/known:USA 1.8 since-2025
-3|/known:USA 1.8 to-2024
-16|/known:USA 1.9
-3|/known:USA 1.9 2017
-11|/known:USA 1.9 2026
-12|/known:USA 1.9 since-2025
-3|/known:USA 1.9 to-2021
-10|/known:USA 1E+1
-4|/known:USA 1E+1 2025
-4|/known:USA 1E+1 2026
-8|/known:USA 1E+1 since-2025
-30|/known:USA 2
-4|/known:USA 2 2017
-4|/known:USA 2 2018
-11|/known:USA 2 2024
20|/known:USA 2 2025
-21|/known:USA 2 2026
-4|/known:USA 2 2027
-6|/known:USA 2 since-2025
-10|/known:USA 2 to-2021
-13|/known:USA 2 to-2024
-4|/known:USA 2.1
-3|/known:USA 2.1 1999
-3|/known:USA 2.1 to-1999
-3|/known:USA 2.2
-8|/known:USA 2.3
-8|/known:USA 2.3 2025
-8|/known:USA 2.3 since-2025
-8|/known:USA 2.4
-4|/known:USA 2.4 2026
-7|/known:USA 2.4 since-2025
-3|/known:USA 2.45
-3|/known:USA 2.45 2025
-3|/known:USA 2.45 since-2025
-19|/known:USA 2.5
-12|/known:USA 2.5 2025
-4|/known:USA 2.5 2026
-17|/known:USA 2.5 since-2025
-34|/known:USA 2.6
-7|/known:USA 2.6 2020
-19|/known:USA 2.6 2025
-7|/known:USA 2.6 2028
-26|/known:USA 2.6 since-2025
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
-10|/known:USA 3 2024
-6|/known:USA 3 2025
8|/known:USA 3 2026
-8|/known:USA 3 to-2013
10|/known:USA 3 to-2021
-12|/known:USA 3 to-2024
5|/known:USA 3.1 2023
-6|/known:USA 3.1 2025
3|/known:USA 3.1 2026
-3|/known:USA 3.1 since-2025
5|/known:USA 3.1 to-2024
24|/known:USA 3.2
3|/known:USA 3.2 2025
22|/known:USA 3.2 2026
25|/known:USA 3.2 since-2025
6|/known:USA 3.3
5|/known:USA 3.3 2026
6|/known:USA 3.3 since-2025
28|/known:USA 3.38
19|/known:USA 3.38 2024
9|/known:USA 3.38 2025
9|/known:USA 3.38 since-2025
19|/known:USA 3.38 to-2024
33|/known:USA 3.4
3|/known:USA 3.4 2024
19|/known:USA 3.4 2025
7|/known:USA 3.4 2026
3|/known:USA 3.4 2030
30|/known:USA 3.4 since-2025
3|/known:USA 3.4 to-2024
-9|/known:USA 3.43
-9|/known:USA 3.43 2024
-9|/known:USA 3.43 to-2024
4|/known:USA 3.49
4|/known:USA 3.49 2023
4|/known:USA 3.49 to-2024
-23|/known:USA 3.5
3|/known:USA 3.5 2023
-29|/known:USA 3.5 2026
-3|/known:USA 3.5 2027
-31|/known:USA 3.5 since-2025
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
29|/known:USA 4
6|/known:USA 4 1990
16|/known:USA 4 2019
8|/known:USA 4 2025
8|/known:USA 4 since-2025
6|/known:USA 4 to-1999
17|/known:USA 4 to-2021
3|/known:USA 4.4
3|/known:USA 4.4 2014
3|/known:USA 4.4 to-2021
17|/known:USA 4.7
9|/known:USA 4.7 2025
8|/known:USA 4.7 2026
17|/known:USA 4.7 since-2025
11|/known:USA 5
12|/known:USA 5 2011
-7|/known:USA 5 2025
8|/known:USA 5 2026
12|/known:USA 5 to-2013
11|/known:USA 5.3
11|/known:USA 5.3 1990
11|/known:USA 5.3 to-1999
12|/known:USA 5.5
12|/known:USA 5.5 1990
12|/known:USA 5.5 to-1999
3|/known:USA 5.8
3|/known:USA 5.8 1990
3|/known:USA 5.8 to-1999
9|/known:USA 6
9|/known:USA 6 1987
-3|/known:USA 6 2026
11|/known:USA 6 to-1999
-54|/known:USA since-2025
-8|/known:USA to-1999
11|/known:USA to-2013
-8|/known:USA to-2021
-37|/known:USA to-2024
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
-8|/known:VEN 1.3
-8|/known:VEN 1.3 2026
-8|/known:VEN 1.3 since-2025
-21|/known:VEN since-2025
-6|/known:VNM 0.2
-6|/known:VNM 0.2 2025
-6|/known:VNM 0.2 since-2025
-11|/known:VNM 1.3
-3|/known:VNM 1.3 2024
-7|/known:VNM 1.3 2025
-7|/known:VNM 1.3 since-2025
-3|/known:VNM 1.3 to-2024
-7|/known:VNM 1.7
-7|/known:VNM 1.7 2025
-7|/known:VNM 1.7 since-2025
13|/known:VNM 1.8
12|/known:VNM 1.8 2025
13|/known:VNM 1.8 since-2025
7|/known:VNM 2
6|/known:VNM 2 2026
7|/known:VNM 2 since-2025
-3|/known:VNM 2.8
-3|/known:VNM 2.8 2025
-3|/known:VNM 2.8 since-2025
-6|/known:VNM 3
-4|/known:VNM 3 2026
-6|/known:VNM 3 since-2025
-10|/known:VNM since-2025
-4|/known:VNM to-2024
-4|/known:XKX 2
-4|/known:XKX 2 2025
-4|/known:XKX 2 since-2025
-14|/known:XKX 2.6
-14|/known:XKX 2.6 2023
-14|/known:XKX 2.6 to-2024
-5|/known:XKX since-2025
-14|/known:XKX to-2024
-5|/known:ZAF 2
-5|/known:ZAF 2 2025
-5|/known:ZAF 2 since-2025
-5|/known:ZAF since-2025
-3|/known:ZMB 0.9
-3|/known:ZMB 0.9 2024
-3|/known:ZMB 0.9 to-2024
3|/known:ZMB 1.3
3|/known:ZMB 1.3 2024
3|/known:ZMB 1.3 to-2024
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
26|/last-kind:cap False
11|/last-kind:cap True
29|/last-kind:demand False
32|/last-kind:demand True
-17|/last-kind:denial False
19|/last-kind:denial True
5|/last-kind:level False
-3|/last-kind:level True
3|/last-kind:other False
44|/last-kind:other True
14|/last-kind:pledge False
18|/last-kind:pledge True
29|/last-kind:proposal False
43|/last-kind:proposal True
87|/last:before nobody-named
11|/last:before others-named
92|/last:here nobody-named
74|/last:here others-named
78|/main:nobody-named
30|/main:others-named
7|/named:1
82|/named:2
74|/named:3
-125|/one-of-several
-101|/out-of-order
47|/right-before:
5|/right-before:\"统统达到
5|/right-before:(
7|/right-before:)が国防費を
6|/right-before:)は
4|/right-before:,为
3|/right-before:1989年的
12|/right-before:2035年
-4|/right-before::
4|/right-before::\"
-4|/right-before::与其谈
3|/right-before::先把
-30|/right-before::军费必须
-3|/right-before::同一张
11|/right-before::美方提出过
-25|/right-before::美防部\"
7|/right-before:GDP的
4|/right-before:_\"
-9|/right-before:_国防支出
8|/right-before:_国防支出达
-17|/right-before:、
-5|/right-before:、NATOに
-3|/right-before:、オマーンに
-5|/right-before:、ロシアの
13|/right-before:、国防費
6|/right-before:、欧州に「
6|/right-before:、米の
-4|/right-before:、葡萄牙刚好
-4|/right-before:、葡萄牙谈
8|/right-before:、西班牙仍在
4|/right-before:、訪米で
-3|/right-before:、防衛費
-3|/right-before:、韓国の
-9|/right-before:「
10|/right-before:「防衛費
9|/right-before:」达到
-16|/right-before:から
29|/right-before:が
6|/right-before:がGDP比
17|/right-before:がアジアに
10|/right-before:が国防費を
4|/right-before:が次に
-10|/right-before:が訴える
-3|/right-before:が隣にいる。
3|/right-before:では
3|/right-before:では、政府が
9|/right-before:でも
3|/right-before:とオランダ、
12|/right-before:とフランスは
-9|/right-before:と同じ
5|/right-before:と豪州に
6|/right-before:に
-6|/right-before:にGDP比
-14|/right-before:に「
5|/right-before:については、
13|/right-before:には
-4|/right-before:には名指しで
-4|/right-before:には称賛を、
13|/right-before:にも
3|/right-before:にもGDP比
-29|/right-before:に対し
3|/right-before:に対し、
4|/right-before:に期待する
31|/right-before:に求める
5|/right-before:に突き付けた
-53|/right-before:に説く
19|/right-before:に課した
-4|/right-before:に限れば
44|/right-before:の
3|/right-before:のGDP
18|/right-before:の「
-3|/right-before:の呼びかけに
12|/right-before:の定める
-4|/right-before:の核には
3|/right-before:の目標である
-8|/right-before:の負担は
10|/right-before:の負担増へ「
8|/right-before:の首相は、
3|/right-before:の首相は「
-32|/right-before:は
4|/right-before:はGDPの
-14|/right-before:は、
-4|/right-before:は、実際には
-4|/right-before:はすでに
-8|/right-before:はそれぞれ
8|/right-before:はどこも
6|/right-before:は一律
3|/right-before:は今の
8|/right-before:は今年、
3|/right-before:は今年すでに
-3|/right-before:は今年度に
3|/right-before:は削減後も
-17|/right-before:は国防に
25|/right-before:は少なくとも
-3|/right-before:は早々に
4|/right-before:は来年、
7|/right-before:へ
13|/right-before:も
3|/right-before:も、GDPの
-15|/right-before:も「
3|/right-before:もいずれ
-4|/right-before:も国防費の
-7|/right-before:や
5|/right-before:やスペインは
3|/right-before:や韓国に
5|/right-before:を称賛_「
9|/right-before:一般には
3|/right-before:七年内达到
6|/right-before:不必付
3|/right-before:与日本分别为
6|/right-before:与英国分别为
14|/right-before:为
3|/right-before:主张冻结在
-12|/right-before:主张把
8|/right-before:也不能低于
4|/right-before:也才
6|/right-before:也把目标订为
-11|/right-before:也该向
-7|/right-before:今年同样接近
-7|/right-before:今年才刚达到
3|/right-before:今年达
-6|/right-before:仍停留在去年
-8|/right-before:仍在
-3|/right-before:从未期待过
3|/right-before:付
11|/right-before:以
-4|/right-before:以北约的
10|/right-before:会遵守
5|/right-before:保持
-14|/right-before:保留对
3|/right-before:側がGDPの
-6|/right-before:側は
6|/right-before:党首は、
3|/right-before:全てに
3|/right-before:全体に
8|/right-before:内部正就
-11|/right-before:军费
-3|/right-before:军费不到
3|/right-before:军费占比应达
-9|/right-before:出
-22|/right-before:分别为
5|/right-before:分别为2%与
5|/right-before:分别为2%及
8|/right-before:则为
-4|/right-before:则分别为
-11|/right-before:则建议以
-11|/right-before:则提出,
4|/right-before:则算账说,
-3|/right-before:刚好
7|/right-before:加码至
-8|/right-before:十余年来把
-5|/right-before:原定的
5|/right-before:去年为
-3|/right-before:去年合计已达
3|/right-before:只有
-10|/right-before:后,
5|/right-before:向
3|/right-before:向华盛顿许诺
8|/right-before:和巴黎也达到
5|/right-before:和智利分别为
5|/right-before:和瑞典也升到
-10|/right-before:和美国分别为
-8|/right-before:喊话:不花
4|/right-before:嘴上说
11|/right-before:国内生产总值
3|/right-before:国防相「今年
-5|/right-before:在
4|/right-before:在美方要求
-6|/right-before:基準で
-13|/right-before:基準の
-6|/right-before:外相、米の
5|/right-before:外相は、
-5|/right-before:多国对
-14|/right-before:大統領は
-5|/right-before:大統領は、
-3|/right-before:如何填
-14|/right-before:媾和时降为
-7|/right-before:嫌
4|/right-before:完成
-3|/right-before:宣言:
3|/right-before:已答应同样的
9|/right-before:平均の
9|/right-before:平均已超过
-3|/right-before:平均投入
6|/right-before:平均的
5|/right-before:幹部は「
-7|/right-before:应付
3|/right-before:应把GDP的
20|/right-before:应拿出
-8|/right-before:应达到
14|/right-before:必须做到
-15|/right-before:总统:
-18|/right-before:戦争当時の
-3|/right-before:承诺的
-8|/right-before:把
9|/right-before:把GDP的
-33|/right-before:把军费提高到
-10|/right-before:把比率提高到
6|/right-before:拒绝
-3|/right-before:拟借鉴北约
4|/right-before:拨出GDP的
-10|/right-before:拿出
3|/right-before:接近
4|/right-before:提出的
-7|/right-before:提议,凡超过
4|/right-before:提高到
-6|/right-before:撤军后_自掏
3|/right-before:政府考虑
4|/right-before:敬陪末座,仅
3|/right-before:新总统:国防
-8|/right-before:新首相「
15|/right-before:无须达到
3|/right-before:时说:「
-4|/right-before:明年全破
-4|/right-before:是否提过
-3|/right-before:曾以
-24|/right-before:曾呼吁欧洲以
5|/right-before:最怕听到
-7|/right-before:最终做到
3|/right-before:期望的
-5|/right-before:杜思克说,
-4|/right-before:标准
4|/right-before:欧洲盟友花
4|/right-before:每年哪怕拿出
5|/right-before:氏は「
3|/right-before:现行的
13|/right-before:的
-7|/right-before:的5%之间,
-4|/right-before:的相应数字是
-4|/right-before:的该比重都在
6|/right-before:目标定为
-3|/right-before:目標の
-9|/right-before:相仿的
4|/right-before:竞选时主张把
-7|/right-before:算法下的
4|/right-before:给自己划下了
-6|/right-before:维持在
13|/right-before:缴纳
3|/right-before:而言
15|/right-before:自己需要做到
-6|/right-before:至少要
7|/right-before:至少达到
-8|/right-before:草案写的是从
13|/right-before:要为自己设定
3|/right-before:要向
3|/right-before:认为
3|/right-before:讨论
-4|/right-before:讨论过
-6|/right-before:许诺
-3|/right-before:访台前夕抛
-13|/right-before:说,
-43|/right-before:谈
5|/right-before:費がGDPの
5|/right-before:走到
3|/right-before:超过
6|/right-before:跟进
-3|/right-before:轰炸伊朗后,
29|/right-before:达到
-27|/right-before:达到GDP的
3|/right-before:达到的
9|/right-before:过去
-3|/right-before:都已表态支持
-6|/right-before:都拿
-10|/right-before:都要给出
-3|/right-before:重提
3|/right-before:长期在
3|/right-before:防长:
10|/right-before:防长:外长的
-9|/right-before:须拿出
-22|/right-before:首相:把
4|/right-before:首相、
-61|/right-before:首相「
3|/right-before:首相は、
-32|/same-figure-of-another
32|/same-figure-of-it
-99|/several:2
-52|/several:3
-35|/several:6
142|/subject:nobody-named
45|/subject:others-named
47|/title
-34|/told-of:0
-7|/told-of:1
21|/told-of:2
20|/told-of:3
-81|/unnamed
-83|/unnamed-beside-others
9|benchmark/after-far:4 False
3|benchmark/after-follows:の
7|benchmark/after-follows:的
3|benchmark/after-leads:全球
3|benchmark/after-leads:所有
9|benchmark/after:named False
-7|benchmark/asks
-22|benchmark/before-commas:0 0
-19|benchmark/before-commas:1 0
-3|benchmark/before-commas:1 1
-6|benchmark/before-commas:2 0
-6|benchmark/before-commas:2 1
-18|benchmark/before-far:18 0
-16|benchmark/before-far:36 0
-10|benchmark/before-far:4 0
-9|benchmark/before-far:9 0
7|benchmark/before-far:far 0
-4|benchmark/before-far:far 1
-6|benchmark/before-follows-rank:の 0 0
4|benchmark/before-follows-rank:の 1 0
-9|benchmark/before-follows-rank:总 0 0
-3|benchmark/before-follows-rank:所 0 0
-6|benchmark/before-follows-rank:称 0 0
-4|benchmark/before-follows:の
7|benchmark/before-follows:のコ
7|benchmark/before-follows:のコリン
-3|benchmark/before-follows:の元
-3|benchmark/before-follows:の元国防
-6|benchmark/before-follows:の高
-6|benchmark/before-follows:の高官は
-9|benchmark/before-follows:总
-9|benchmark/before-follows:总统
-6|benchmark/before-follows:总统:3
-3|benchmark/before-follows:所
-3|benchmark/before-follows:所管
-3|benchmark/before-follows:所管分だ
-6|benchmark/before-follows:称
-6|benchmark/before-follows:称,
-6|benchmark/before-follows:称,军费
-31|benchmark/before-leads:
-3|benchmark/before-leads:%,
-4|benchmark/before-leads:,
7|benchmark/before-leads:】
-6|benchmark/before-leads:した
-6|benchmark/before-leads:た
-4|benchmark/before-leads:は
7|benchmark/before-leads:事】
-3|benchmark/before-leads:党は
-6|benchmark/before-leads:长
-6|benchmark/before-leads:首长
-20|benchmark/before-opens:False named
-4|benchmark/before-opens:False patient
-28|benchmark/before-opens:True named
-41|benchmark/before-rank:0 0 named
-6|benchmark/before-rank:0 1 named
-3|benchmark/before:agent
-48|benchmark/before:named
-5|benchmark/before:patient
21|benchmark/class-main:ALLIES ALLIES
3|benchmark/class-main:ALLIES CHN
59|benchmark/class-main:ALLIES JPN
15|benchmark/class-main:ALLIES KOR
4|benchmark/class-main:ALLIES NATO
20|benchmark/class-main:ALLIES TWN
4|benchmark/class-main:ALLIES foe
18|benchmark/class-main:ALLIES land
28|benchmark/class-main:ALLIES member
-6|benchmark/class-main:EU ALLIES
-40|benchmark/class-main:JPN JPN
-12|benchmark/class-main:KOR KOR
-8|benchmark/class-main:NATO ALLIES
-5|benchmark/class-main:NATO JPN
-7|benchmark/class-main:NATO member
-3|benchmark/class-main:TWN JPN
-19|benchmark/class-main:TWN TWN
-4|benchmark/class-main:USA JPN
-3|benchmark/class-main:foe foe
-15|benchmark/class-main:land land
-3|benchmark/class-main:member ALLIES
-3|benchmark/class-main:member JPN
-21|benchmark/class-main:member member
20|benchmark/class-named:ALLIES ALLIES others-named
3|benchmark/class-named:ALLIES CHN nobody-named
30|benchmark/class-named:ALLIES JPN nobody-named
29|benchmark/class-named:ALLIES JPN others-named
3|benchmark/class-named:ALLIES KOR nobody-named
12|benchmark/class-named:ALLIES KOR others-named
4|benchmark/class-named:ALLIES NATO others-named
11|benchmark/class-named:ALLIES TWN nobody-named
10|benchmark/class-named:ALLIES TWN others-named
3|benchmark/class-named:ALLIES foe nobody-named
9|benchmark/class-named:ALLIES land nobody-named
10|benchmark/class-named:ALLIES land others-named
8|benchmark/class-named:ALLIES member nobody-named
20|benchmark/class-named:ALLIES member others-named
-6|benchmark/class-named:EU ALLIES others-named
-26|benchmark/class-named:JPN JPN nobody-named
-14|benchmark/class-named:JPN JPN others-named
-9|benchmark/class-named:KOR KOR others-named
-7|benchmark/class-named:NATO ALLIES others-named
-3|benchmark/class-named:NATO JPN others-named
-6|benchmark/class-named:NATO member others-named
-3|benchmark/class-named:TWN JPN others-named
-11|benchmark/class-named:TWN TWN nobody-named
-8|benchmark/class-named:TWN TWN others-named
-3|benchmark/class-named:USA JPN others-named
-7|benchmark/class-named:land land nobody-named
-7|benchmark/class-named:land land others-named
-3|benchmark/class-named:member ALLIES others-named
-3|benchmark/class-named:member JPN others-named
-7|benchmark/class-named:member member nobody-named
-14|benchmark/class-named:member member others-named
63|benchmark/class-shape:ALLIES half
110|benchmark/class-shape:ALLIES whole
-3|benchmark/class-shape:CHN whole
-6|benchmark/class-shape:EU half
-17|benchmark/class-shape:JPN half
-26|benchmark/class-shape:JPN whole
-10|benchmark/class-shape:KOR half
-4|benchmark/class-shape:KOR whole
-11|benchmark/class-shape:NATO half
-16|benchmark/class-shape:NATO whole
-7|benchmark/class-shape:TWN half
-16|benchmark/class-shape:TWN whole
-3|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-4|benchmark/class-shape:foe whole
-16|benchmark/class-shape:land whole
-9|benchmark/class-shape:member half
-20|benchmark/class-shape:member whole
50|benchmark/class-value:ALLIES 2
9|benchmark/class-value:ALLIES 2.5
27|benchmark/class-value:ALLIES 3
52|benchmark/class-value:ALLIES 3.5
3|benchmark/class-value:ALLIES 4
30|benchmark/class-value:ALLIES 5
-6|benchmark/class-value:EU 3.5
-4|benchmark/class-value:NATO 2
-5|benchmark/class-value:NATO 2.5
-4|benchmark/class-value:NATO 3.5
-10|benchmark/class-value:NATO 5
-5|benchmark/class-value:USA 5
173|benchmark/class:ALLIES
-3|benchmark/class:CHN
-7|benchmark/class:EU
-42|benchmark/class:JPN
-14|benchmark/class:KOR
-26|benchmark/class:NATO
-23|benchmark/class:TWN
-8|benchmark/class:USA
-4|benchmark/class:foe
-17|benchmark/class:land
-28|benchmark/class:member
14|benchmark/group:two
14|benchmark/group:two back:0
3|benchmark/known-for:ALLIES 2 2023
11|benchmark/known-for:ALLIES 2.5 2024-07-18
4|benchmark/known-for:ALLIES 2.5 2024-08-12
-6|benchmark/known-for:ALLIES 2.5 2025-11-26
3|benchmark/known-for:ALLIES 2023
11|benchmark/known-for:ALLIES 2024-07-18
4|benchmark/known-for:ALLIES 2024-08-12
4|benchmark/known-for:ALLIES 2025-09-24
-6|benchmark/known-for:ALLIES 2025-11-26
3|benchmark/known-for:ALLIES 4 2025-09-24
-3|benchmark/known-for:AUS 2.5 2024-08-12
-3|benchmark/known-for:AUS 2024-08-12
-6|benchmark/known-for:GBR 2.5 2024-07-18
-6|benchmark/known-for:GBR 2024-07-18
-5|benchmark/known-for:NATO 2.5 2024-07-18
-5|benchmark/known-for:NATO 2024-07-18
7|benchmark/known-for:NZL 2.5 2025-11-26
7|benchmark/known-for:NZL 2025-11-26
-3|benchmark/known-for:TWN 2025-09-24
-3|benchmark/known-for:TWN 4 2025-09-24
50|benchmark/known:ALLIES 2
3|benchmark/known:ALLIES 2 2022
10|benchmark/known:ALLIES 2 2023
14|benchmark/known:ALLIES 2 2024
19|benchmark/known:ALLIES 2 2025
21|benchmark/known:ALLIES 2 since-2025
27|benchmark/known:ALLIES 2 to-2024
9|benchmark/known:ALLIES 2.5
15|benchmark/known:ALLIES 2.5 2024
-6|benchmark/known:ALLIES 2.5 2025
-6|benchmark/known:ALLIES 2.5 since-2025
15|benchmark/known:ALLIES 2.5 to-2024
26|benchmark/known:ALLIES 3
26|benchmark/known:ALLIES 3 2025
26|benchmark/known:ALLIES 3 since-2025
52|benchmark/known:ALLIES 3.5
35|benchmark/known:ALLIES 3.5 2025
15|benchmark/known:ALLIES 3.5 2026
52|benchmark/known:ALLIES 3.5 since-2025
3|benchmark/known:ALLIES 4
3|benchmark/known:ALLIES 4 2025
3|benchmark/known:ALLIES 4 since-2025
30|benchmark/known:ALLIES 5
20|benchmark/known:ALLIES 5 2025
10|benchmark/known:ALLIES 5 2026
30|benchmark/known:ALLIES 5 since-2025
130|benchmark/known:ALLIES since-2025
42|benchmark/known:ALLIES to-2024
-4|benchmark/known:AUS 2.5
-3|benchmark/known:AUS 2.5 2024
-3|benchmark/known:AUS 2.5 to-2024
-3|benchmark/known:AUS to-2024
-5|benchmark/known:CAN since-2025
-3|benchmark/known:CHN 2
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
-20|benchmark/known:JPN 2
-3|benchmark/known:JPN 2 2022
-5|benchmark/known:JPN 2 2023
-3|benchmark/known:JPN 2 2024
-6|benchmark/known:JPN 2 2025
-8|benchmark/known:JPN 2 since-2025
-11|benchmark/known:JPN 2 to-2024
-16|benchmark/known:JPN 3.5
-10|benchmark/known:JPN 3.5 2025
-6|benchmark/known:JPN 3.5 2026
-16|benchmark/known:JPN 3.5 since-2025
-3|benchmark/known:JPN 5
-3|benchmark/known:JPN 5 since-2025
-31|benchmark/known:JPN since-2025
-12|benchmark/known:JPN to-2024
-10|benchmark/known:KOR 3.5
-7|benchmark/known:KOR 3.5 2025
-3|benchmark/known:KOR 3.5 2026
-10|benchmark/known:KOR 3.5 since-2025
-4|benchmark/known:KOR 5
-3|benchmark/known:KOR 5 2025
-4|benchmark/known:KOR 5 since-2025
-14|benchmark/known:KOR since-2025
-8|benchmark/known:LVA 3
-8|benchmark/known:LVA 3 2025
-8|benchmark/known:LVA 3 since-2025
-8|benchmark/known:LVA since-2025
-3|benchmark/known:MKD 2
-3|benchmark/known:MKD 2 2025
-3|benchmark/known:MKD 2 since-2025
-3|benchmark/known:MKD since-2025
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
-19|benchmark/known:NATO since-2025
-8|benchmark/known:NATO to-2024
7|benchmark/known:NZL 2.5
7|benchmark/known:NZL 2.5 2025
7|benchmark/known:NZL 2.5 since-2025
7|benchmark/known:NZL since-2025
-3|benchmark/known:PHL since-2025
-4|benchmark/known:RUS 3
-4|benchmark/known:RUS 3 2025
-4|benchmark/known:RUS 3 since-2025
-4|benchmark/known:RUS since-2025
-4|benchmark/known:TWN 2
-4|benchmark/known:TWN 2 2023
-4|benchmark/known:TWN 2 to-2024
-4|benchmark/known:TWN 3
-4|benchmark/known:TWN 3 2025
-4|benchmark/known:TWN 3 since-2025
-7|benchmark/known:TWN 3.5
-3|benchmark/known:TWN 3.5 2025
-7|benchmark/known:TWN 3.5 since-2025
-3|benchmark/known:TWN 4
-3|benchmark/known:TWN 4 2025
-3|benchmark/known:TWN 4 since-2025
-4|benchmark/known:TWN 5
-3|benchmark/known:TWN 5 2025
-4|benchmark/known:TWN 5 since-2025
-18|benchmark/known:TWN since-2025
-4|benchmark/known:TWN to-2024
-5|benchmark/known:USA 5
-3|benchmark/known:USA 5 2025
-5|benchmark/known:USA 5 since-2025
-7|benchmark/known:USA since-2025
9|benchmark/last-kind:benchmark False
4|benchmark/last-kind:benchmark True
-4|benchmark/last-kind:demand False
-21|benchmark/last-kind:level False
-6|benchmark/last-kind:level True
-8|benchmark/last-kind:pledge False
-4|benchmark/last-kind:pledge True
-4|benchmark/last-kind:proposal False
-19|benchmark/last:before nobody-named
-10|benchmark/last:before others-named
-6|benchmark/last:here others-named
-54|benchmark/main:nobody-named
-41|benchmark/main:others-named
-34|benchmark/named:1
-13|benchmark/named:2
5|benchmark/one-of-several
-6|benchmark/right-before:总统:
-18|benchmark/several:2
6|benchmark/subject:others-named
-29|benchmark/title
37|benchmark/told-of:0
-5|benchmark/told-of:1
-26|benchmark/told-of:2
-6|benchmark/told-of:3
5|benchmark/unnamed
42|benchmark/unnamed-beside-others
5|cap/asks
27|cap/before-commas:0 0
-6|cap/before-commas:1 1
-3|cap/before-far:1 0
18|cap/before-far:18 0
6|cap/before-far:36 0
-3|cap/before-far:4 0
5|cap/before-far:9 0
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
-3|cap/before-follows:の
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
7|cap/before-rank:0 0 agent
11|cap/before-rank:0 0 named
-8|cap/before-rank:0 1 named
5|cap/before-rank:1 0 named
7|cap/before:agent
10|cap/before:named
-8|cap/class-main:ALLIES JPN
-5|cap/class-main:ALLIES land
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
12|cap/class-main:member member
-5|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:ALLIES land others-named
-3|cap/class-named:CHN JPN others-named
-10|cap/class-named:EU member others-named
13|cap/class-named:JPN JPN nobody-named
-6|cap/class-named:JPN land others-named
3|cap/class-named:JPN member nobody-named
-3|cap/class-named:NATO JPN nobody-named
-4|cap/class-named:NATO member others-named
7|cap/class-named:USA JPN others-named
13|cap/class-named:land land others-named
-4|cap/class-named:member JPN nobody-named
13|cap/class-named:member member others-named
-3|cap/class-shape:ALLIES tenth
-10|cap/class-shape:ALLIES whole
-7|cap/class-shape:CHN whole
-5|cap/class-shape:EU half
-5|cap/class-shape:EU tenth
-4|cap/class-shape:JPN half
-12|cap/class-shape:JPN tenth
29|cap/class-shape:JPN whole
-4|cap/class-shape:NATO half
-8|cap/class-shape:NATO whole
3|cap/class-shape:USA tenth
14|cap/class-shape:land tenth
9|cap/class-shape:member half
6|cap/class-shape:member tenth
-7|cap/class-shape:member whole
-7|cap/class-value:ALLIES 1
-5|cap/class-value:EU 1.3
4|cap/class-value:EU 1.5
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
-13|cap/group:list before 1
-13|cap/group:list before union
-13|cap/group:list-follows-two:の赤|
-13|cap/group:list-follows:の|
-13|cap/group:list-leads:|
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
9|cap/known:BGR since-2025
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
-5|cap/known:ETH 1.3
-5|cap/known:ETH 1.3 2023
-5|cap/known:ETH 1.3 to-2024
-5|cap/known:ETH to-2024
-5|cap/known:EU 1.3
-5|cap/known:EU 1.3 2024
-5|cap/known:EU 1.3 to-2024
4|cap/known:EU 1.5
4|cap/known:EU 1.5 2025
4|cap/known:EU 1.5 since-2025
-9|cap/known:EU 3.5
-9|cap/known:EU 3.5 2025
-9|cap/known:EU 3.5 since-2025
-5|cap/known:EU since-2025
-5|cap/known:EU to-2024
-3|cap/known:GRC 2.2
-3|cap/known:GRC 2.2 2024
-3|cap/known:GRC 2.2 to-2024
-3|cap/known:GRC to-2024
3|cap/known:IDN 0.8
3|cap/known:IDN 0.8 2025
3|cap/known:IDN 0.8 since-2025
3|cap/known:IDN since-2025
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
3|cap/known:JPN 1 2024
12|cap/known:JPN 1 2025
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
5|cap/known:KEN 1.3
5|cap/known:KEN 1.3 2023
5|cap/known:KEN 1.3 to-2024
4|cap/known:KEN to-2024
6|cap/known:KWT 5
6|cap/known:KWT 5 2026
6|cap/known:KWT 5 since-2025
6|cap/known:KWT since-2025
-4|cap/known:MAR 2.8
-4|cap/known:MAR 2.8 2025
-4|cap/known:MAR 2.8 since-2025
-4|cap/known:MAR since-2025
3|cap/known:MEX since-2025
3|cap/known:MYS 3.1
3|cap/known:MYS 3.1 1999
3|cap/known:MYS 3.1 to-1999
-5|cap/known:MYS 6
-5|cap/known:MYS 6 2024
-5|cap/known:MYS 6 to-2024
3|cap/known:MYS to-1999
-4|cap/known:MYS to-2024
-5|cap/known:NATO 1
-9|cap/known:NATO since-2025
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
6|cap/known:SGP 6 to-2024
6|cap/known:SGP to-2024
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
8|cap/last-kind:cap False
4|cap/last-kind:denial False
4|cap/last-kind:denial True
-22|cap/last-kind:level False
6|cap/last-kind:proposal False
3|cap/last-kind:proposal True
-5|cap/last:before nobody-named
6|cap/last:here nobody-named
33|cap/main:nobody-named
16|cap/main:others-named
17|cap/named:1
13|cap/one-of-several
-4|cap/right-before:、防衛費
3|cap/right-before:では、政府が
-3|cap/right-before:は
4|cap/right-before:给自己划下了
-9|cap/same-figure-of-another
9|cap/same-figure-of-it
-13|cap/several:2
23|cap/title
-10|cap/told-of:0
6|cap/told-of:2
-17|cap/unnamed-beside-others
15|demand/after-far:1 True
26|demand/after-far:18 False
35|demand/after-far:18 True
-23|demand/after-far:36 False
-11|demand/after-far:36 True
-31|demand/after-far:4 False
-4|demand/after-far:4 True
14|demand/after-far:9 False
4|demand/after-far:9 True
3|demand/after-far:far True
-4|demand/after-follows:2
-13|demand/after-follows:、
-28|demand/after-follows:、日 False
14|demand/after-follows:、韓 False
30|demand/after-follows:。
21|demand/after-follows:。 False
9|demand/after-follows:。 True
-22|demand/after-follows:が
-7|demand/after-follows:が5 False
-5|demand/after-follows:が対 True
-7|demand/after-follows:が応 False
-3|demand/after-follows:が決 False
-4|demand/after-follows:す
-4|demand/after-follows:すべ False
-4|demand/after-follows:だ
-4|demand/after-follows:だけ True
-16|demand/after-follows:と
-17|demand/after-follows:とし False
33|demand/after-follows:に
-4|demand/after-follows:にと True
-22|demand/after-follows:には False
11|demand/after-follows:にも False
-22|demand/after-follows:にも True
-4|demand/after-follows:に対 True
-16|demand/after-follows:に届 False
-33|demand/after-follows:に当 False
19|demand/after-follows:に改 True
8|demand/after-follows:に期 False
29|demand/after-follows:に求 False
-8|demand/after-follows:に至 True
7|demand/after-follows:に要 False
34|demand/after-follows:に要 True
27|demand/after-follows:に迫 False
27|demand/after-follows:に迫 True
-19|demand/after-follows:に飛 True
-8|demand/after-follows:の
-4|demand/after-follows:の5 False
6|demand/after-follows:の事 False
4|demand/after-follows:の全 False
-5|demand/after-follows:の日 False
4|demand/after-follows:の標 False
-6|demand/after-follows:の針 True
-4|demand/after-follows:の防 True
-8|demand/after-follows:の頼 True
16|demand/after-follows:は
-6|demand/after-follows:は「 False
31|demand/after-follows:はど True
-4|demand/after-follows:は既 True
-3|demand/after-follows:へ
-3|demand/after-follows:への False
-17|demand/after-follows:も
-3|demand/after-follows:もだ False
-8|demand/after-follows:も例 False
-3|demand/after-follows:も念 False
-31|demand/after-follows:不
-28|demand/after-follows:不会 True
13|demand/after-follows:中
11|demand/after-follows:中名 False
11|demand/after-follows:也
16|demand/after-follows:也一 False
-3|demand/after-follows:也没 True
7|demand/after-follows:做
3|demand/after-follows:做到 False
4|demand/after-follows:做得 True
11|demand/after-follows:准
11|demand/after-follows:准备 True
-8|demand/after-follows:刚
-8|demand/after-follows:刚刚 True
4|demand/after-follows:反
4|demand/after-follows:反应 True
-9|demand/after-follows:发
-9|demand/after-follows:发言 True
-7|demand/after-follows:同
-7|demand/after-follows:同样 True
-4|demand/after-follows:喊
-4|demand/after-follows:喊得 True
-3|demand/after-follows:国
-3|demand/after-follows:国防 True
-3|demand/after-follows:在
-11|demand/after-follows:報
-10|demand/after-follows:報告 False
6|demand/after-follows:大
6|demand/after-follows:大为 True
9|demand/after-follows:宪
9|demand/after-follows:宪章 False
3|demand/after-follows:对
3|demand/after-follows:对此 True
7|demand/after-follows:尚
7|demand/after-follows:尚未 True
-7|demand/after-follows:幹
-7|demand/after-follows:幹部 True
15|demand/after-follows:态
15|demand/after-follows:态度 True
-5|demand/after-follows:怎
-5|demand/after-follows:怎么 False
-7|demand/after-follows:总
-7|demand/after-follows:总统 True
-5|demand/after-follows:恐
-5|demand/after-follows:恐面 False
5|demand/after-follows:成
5|demand/after-follows:成员 False
3|demand/after-follows:所
3|demand/after-follows:所缺 False
3|demand/after-follows:拒
3|demand/after-follows:拒绝 True
7|demand/after-follows:新
8|demand/after-follows:新标 False
8|demand/after-follows:木
8|demand/after-follows:木原 True
6|demand/after-follows:未
8|demand/after-follows:未当 True
5|demand/after-follows:氏
5|demand/after-follows:氏は True
6|demand/after-follows:的
-3|demand/after-follows:的参 True
11|demand/after-follows:的要 False
8|demand/after-follows:而
11|demand/after-follows:而言 False
4|demand/after-follows:能
4|demand/after-follows:能做 True
-5|demand/after-follows:要
-4|demand/after-follows:要求 False
14|demand/after-follows:讲
14|demand/after-follows:讲的 True
-7|demand/after-follows:辗
-7|demand/after-follows:辗转 False
3|demand/after-follows:防
6|demand/after-follows:防卫 True
-3|demand/after-follows:防长 True
-8|demand/after-follows:首
-10|demand/after-follows:首相 False
4|demand/after-leads:%,
-8|demand/after-leads:%;
-6|demand/after-leads:%_
26|demand/after-leads:%、
-12|demand/after-leads:%が
16|demand/after-leads:%对
8|demand/after-leads:%是
-3|demand/after-leads:,对
-6|demand/after-leads:、「
-12|demand/after-leads:」_
-4|demand/after-leads:」…
-30|demand/after-leads:い。
-4|demand/after-leads:いう
27|demand/after-leads:う、
-16|demand/after-leads:え、
31|demand/after-leads:き、
-5|demand/after-leads:げを
-9|demand/after-leads:し、
-3|demand/after-leads:だ。
-26|demand/after-leads:て「
11|demand/after-leads:ての
-7|demand/after-leads:とに
-3|demand/after-leads:に「
-4|demand/after-leads:は、
10|demand/after-leads:よう
-4|demand/after-leads:り、
3|demand/after-leads:れ、
-28|demand/after-leads:れる
10|demand/after-leads:为对
3|demand/after-leads:主要
4|demand/after-leads:五,
5|demand/after-leads:全体
9|demand/after-leads:写进
6|demand/after-leads:出を
3|demand/after-leads:各国
-10|demand/after-leads:味_
5|demand/after-leads:国の
19|demand/after-leads:域の
11|demand/after-leads:多数
-19|demand/after-leads:州、
11|demand/after-leads:平在
3|demand/after-leads:总理
26|demand/after-leads:所有
-15|demand/after-leads:搬到
14|demand/after-leads:是对
-7|demand/after-leads:更让
8|demand/after-leads:望,
8|demand/after-leads:条约
11|demand/after-leads:比,
22|demand/after-leads:求,
-11|demand/after-leads:求_
-20|demand/after-leads:波、
11|demand/after-leads:用于
-3|demand/after-leads:相「
-5|demand/after-leads:相は
-5|demand/after-leads:者:
-28|demand/after-leads:说,
-3|demand/after-leads:谈判
41|demand/after-leads:費を
-4|demand/after-leads:間の
-43|demand/after:agent False
20|demand/after:agent True
-7|demand/after:named True
30|demand/after:patient False
29|demand/after:patient True
-18|demand/asks
-9|demand/before-commas:0 0
8|demand/before-commas:1 0
-8|demand/before-commas:1 1
-3|demand/before-commas:1 2
-8|demand/before-commas:2 0
15|demand/before-commas:2 1
-6|demand/before-commas:3 0
3|demand/before-commas:3 1
7|demand/before-commas:3 2
-3|demand/before-far:1 0
6|demand/before-far:18 1
-37|demand/before-far:36 0
-10|demand/before-far:36 1
26|demand/before-far:4 0
17|demand/before-far:9 0
15|demand/before-far:9 1
-17|demand/before-far:far 0
-3|demand/before-far:far 1
7|demand/before-follows-rank:\" 0 0
5|demand/before-follows-rank:) 0 0
-10|demand/before-follows-rank:1 0 0
5|demand/before-follows-rank:2 0 0
-3|demand/before-follows-rank:2 1 0
-3|demand/before-follows-rank:2 2 0
18|demand/before-follows-rank:5 0 0
-53|demand/before-follows-rank:: 0 0
11|demand/before-follows-rank:: 1 0
-12|demand/before-follows-rank:_ 0 0
22|demand/before-follows-rank:、 1 0
-6|demand/before-follows-rank:、 3 1
10|demand/before-follows-rank:「 0 0
9|demand/before-follows-rank:」 0 0
-23|demand/before-follows-rank:か 0 0
17|demand/before-follows-rank:か 0 1
-14|demand/before-follows-rank:が 0 0
4|demand/before-follows-rank:が 0 1
-8|demand/before-follows-rank:が 1 1
16|demand/before-follows-rank:き 0 0
-3|demand/before-follows-rank:で 2 0
-3|demand/before-follows-rank:と 0 0
17|demand/before-follows-rank:と 1 0
18|demand/before-follows-rank:に 0 0
14|demand/before-follows-rank:に 0 1
24|demand/before-follows-rank:に 1 0
-22|demand/before-follows-rank:に 1 1
3|demand/before-follows-rank:の 0 0
5|demand/before-follows-rank:の 0 1
-8|demand/before-follows-rank:の 1 0
-4|demand/before-follows-rank:の 2 0
10|demand/before-follows-rank:は 0 0
-26|demand/before-follows-rank:は 1 0
15|demand/before-follows-rank:は 1 1
8|demand/before-follows-rank:へ 0 0
17|demand/before-follows-rank:も 0 0
-17|demand/before-follows-rank:を 0 0
6|demand/before-follows-rank:一 0 0
3|demand/before-follows-rank:一 1 0
4|demand/before-follows-rank:与 1 0
-11|demand/before-follows-rank:並 0 0
5|demand/before-follows-rank:为 0 0
-3|demand/before-follows-rank:也 0 0
11|demand/before-follows-rank:也 1 0
12|demand/before-follows-rank:以 0 0
-22|demand/before-follows-rank:会 1 0
5|demand/before-follows-rank:保 0 0
20|demand/before-follows-rank:全 0 0
11|demand/before-follows-rank:内 1 1
13|demand/before-follows-rank:军 0 0
-7|demand/before-follows-rank:军 2 2
3|demand/before-follows-rank:准 1 1
-9|demand/before-follows-rank:出 0 0
5|demand/before-follows-rank:则 0 0
10|demand/before-follows-rank:别 1 0
3|demand/before-follows-rank:到 0 0
3|demand/before-follows-rank:副 1 0
-4|demand/before-follows-rank:原 2 1
18|demand/before-follows-rank:同 0 0
5|demand/before-follows-rank:向 0 0
-8|demand/before-follows-rank:呼 1 0
19|demand/before-follows-rank:和 1 0
-6|demand/before-follows-rank:喊 0 0
11|demand/before-follows-rank:国 0 0
-24|demand/before-follows-rank:在 0 0
4|demand/before-follows-rank:在 1 0
4|demand/before-follows-rank:坚 1 1
-15|demand/before-follows-rank:外 0 0
6|demand/before-follows-rank:外 1 0
-5|demand/before-follows-rank:多 0 0
-10|demand/before-follows-rank:大 0 0
7|demand/before-follows-rank:大 2 0
4|demand/before-follows-rank:完 0 0
-17|demand/before-follows-rank:官 1 0
8|demand/before-follows-rank:对 1 0
46|demand/before-follows-rank:将 0 0
-3|demand/before-follows-rank:将 1 2
-14|demand/before-follows-rank:希 0 0
3|demand/before-follows-rank:幹 0 0
20|demand/before-follows-rank:应 0 0
4|demand/before-follows-rank:开 0 0
-27|demand/before-follows-rank:必 0 0
-9|demand/before-follows-rank:总 0 0
-3|demand/before-follows-rank:总 1 0
-16|demand/before-follows-rank:把 0 0
3|demand/before-follows-rank:担 1 0
4|demand/before-follows-rank:拨 0 0
-10|demand/before-follows-rank:拿 0 0
15|demand/before-follows-rank:提 0 0
6|demand/before-follows-rank:放 1 0
-3|demand/before-follows-rank:政 1 0
-3|demand/before-follows-rank:昨 0 0
-12|demand/before-follows-rank:暗 1 0
-3|demand/before-follows-rank:最 0 0
4|demand/before-follows-rank:欧 1 0
12|demand/before-follows-rank:比 1 0
15|demand/before-follows-rank:氏 0 0
3|demand/before-follows-rank:氏 0 1
-32|demand/before-follows-rank:氏 1 0
-13|demand/before-follows-rank:氏 2 0
-9|demand/before-follows-rank:没 1 0
-32|demand/before-follows-rank:点 0 1
9|demand/before-follows-rank:的 0 0
4|demand/before-follows-rank:的 0 2
7|demand/before-follows-rank:的 1 1
-9|demand/before-follows-rank:相 0 0
-8|demand/before-follows-rank:看 0 0
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
4|demand/before-follows-rank:若 0 0
4|demand/before-follows-rank:获 0 0
4|demand/before-follows-rank:補 0 0
-22|demand/before-follows-rank:要 1 0
-3|demand/before-follows-rank:说 1 0
4|demand/before-follows-rank:谈 0 0
-10|demand/before-follows-rank:谈 1 0
5|demand/before-follows-rank:走 0 0
7|demand/before-follows-rank:跟 0 0
7|demand/before-follows-rank:达 1 1
-3|demand/before-follows-rank:还 0 0
4|demand/before-follows-rank:连 1 1
-3|demand/before-follows-rank:都 0 0
-8|demand/before-follows-rank:都 1 0
-4|demand/before-follows-rank:重 0 0
-9|demand/before-follows-rank:防 0 0
-3|demand/before-follows-rank:防 2 0
-27|demand/before-follows-rank:韩 1 0
-3|demand/before-follows-rank:须 0 0
-3|demand/before-follows-rank:须 1 1
8|demand/before-follows-rank:首 0 0
-4|demand/before-follows-rank:首 1 0
7|demand/before-follows:\"
5|demand/before-follows:\"统
5|demand/before-follows:\"统统达
4|demand/before-follows:)
11|demand/before-follows:)に
11|demand/before-follows:)に求め
-3|demand/before-follows:,
-12|demand/before-follows:,全
-12|demand/before-follows:,全球伙
3|demand/before-follows:,将
3|demand/before-follows:,将国内
4|demand/before-follows:,拿
4|demand/before-follows:,拿出国
5|demand/before-follows:,要
4|demand/before-follows:,要求后
-12|demand/before-follows:1
-10|demand/before-follows:13
-10|demand/before-follows:13日在
3|demand/before-follows:2029
3|demand/before-follows:3%
-3|demand/before-follows:3.
-3|demand/before-follows:3.5%
17|demand/before-follows:5
18|demand/before-follows:5%
5|demand/before-follows:5%_学
8|demand/before-follows:5%要求
-42|demand/before-follows::
4|demand/before-follows::\"
4|demand/before-follows::\"百分
-4|demand/before-follows::与
-4|demand/before-follows::与其谈
-33|demand/before-follows::军
-30|demand/before-follows::军费必
3|demand/before-follows::国
3|demand/before-follows::国防支
-14|demand/before-follows::美
11|demand/before-follows::美方提
-25|demand/before-follows::美防部
-14|demand/before-follows:_
4|demand/before-follows:_\"
4|demand/before-follows:_\"3.
-8|demand/before-follows:_日
-8|demand/before-follows:_日媒:
14|demand/before-follows:、
-5|demand/before-follows:、5
-6|demand/before-follows:、5%案
-3|demand/before-follows:、ア
-3|demand/before-follows:、アイル
-3|demand/before-follows:、オ
-3|demand/before-follows:、オマー
3|demand/before-follows:、ス
3|demand/before-follows:、スロベ
-4|demand/before-follows:、ラ
-4|demand/before-follows:、ラトビ
-3|demand/before-follows:、南
-5|demand/before-follows:、南韩等
-10|demand/before-follows:、拉
-10|demand/before-follows:、拉脱维
6|demand/before-follows:、欧
6|demand/before-follows:、欧州に
-3|demand/before-follows:、波
-3|demand/before-follows:、波兰齐
7|demand/before-follows:、米
6|demand/before-follows:、米の3
-4|demand/before-follows:、葡
-4|demand/before-follows:、葡萄牙
7|demand/before-follows:、西
7|demand/before-follows:、西班牙
22|demand/before-follows:、防
22|demand/before-follows:、防衛費
4|demand/before-follows:、韩
4|demand/before-follows:、韩国和
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
-19|demand/before-follows:が
-3|demand/before-follows:が2
3|demand/before-follows:が2%と
-8|demand/before-follows:が2%に
-3|demand/before-follows:が3
-4|demand/before-follows:が3・5
-14|demand/before-follows:が6
-14|demand/before-follows:が6日、
17|demand/before-follows:がア
17|demand/before-follows:がアジア
9|demand/before-follows:が国
8|demand/before-follows:が国防費
-4|demand/before-follows:が打
-4|demand/before-follows:が打診し
6|demand/before-follows:が次
6|demand/before-follows:が次に5
-4|demand/before-follows:が求
-3|demand/before-follows:が求める
-10|demand/before-follows:が訴
-10|demand/before-follows:が訴える
16|demand/before-follows:き
16|demand/before-follows:きょ
16|demand/before-follows:きょう開
-4|demand/before-follows:で
-3|demand/before-follows:での
13|demand/before-follows:と
3|demand/before-follows:との
3|demand/before-follows:との会談
4|demand/before-follows:とオ
4|demand/before-follows:とオース
6|demand/before-follows:とマ
6|demand/before-follows:とマルタ
-6|demand/before-follows:と同
4|demand/before-follows:と同じ5
4|demand/before-follows:と豪
4|demand/before-follows:と豪州に
35|demand/before-follows:に
3|demand/before-follows:に1.3
10|demand/before-follows:に2
4|demand/before-follows:に2%を
5|demand/before-follows:に2%要
34|demand/before-follows:に3
6|demand/before-follows:に3.5
25|demand/before-follows:に3・5
-60|demand/before-follows:に5
4|demand/before-follows:に5%の
9|demand/before-follows:に5%へ
-36|demand/before-follows:に5%を
11|demand/before-follows:に5%要
-49|demand/before-follows:に5%迫
3|demand/before-follows:に6
3|demand/before-follows:に6%要
5|demand/before-follows:にG
5|demand/before-follows:にGDP
-11|demand/before-follows:に「
-5|demand/before-follows:に「3%
-11|demand/before-follows:に「5%
3|demand/before-follows:につ
3|demand/before-follows:について
13|demand/before-follows:には
4|demand/before-follows:には2%
3|demand/before-follows:には5%
-4|demand/before-follows:には名指
8|demand/before-follows:には少な
33|demand/before-follows:にも
7|demand/before-follows:にも5%
6|demand/before-follows:にもGD
5|demand/before-follows:にも相応
31|demand/before-follows:に国
32|demand/before-follows:に国防費
-3|demand/before-follows:に対
-29|demand/before-follows:に対し3
21|demand/before-follows:に対し、
4|demand/before-follows:に期
4|demand/before-follows:に期待す
4|demand/before-follows:に求
4|demand/before-follows:に求める
9|demand/before-follows:に突
9|demand/before-follows:に突き付
-3|demand/before-follows:に続
-3|demand/before-follows:に続き、
-53|demand/before-follows:に説
-53|demand/before-follows:に説く5
9|demand/before-follows:に防
9|demand/before-follows:に防衛費
-6|demand/before-follows:の
5|demand/before-follows:の3.5
-4|demand/before-follows:のN
-4|demand/before-follows:のNAT
-4|demand/before-follows:のシャカ
3|demand/before-follows:のシャー
4|demand/before-follows:のマ
4|demand/before-follows:のマラペ
-9|demand/before-follows:の主
-9|demand/before-follows:の主要国
25|demand/before-follows:の仲
25|demand/before-follows:の仲間に
-4|demand/before-follows:の副
-4|demand/before-follows:の副報道
-4|demand/before-follows:の参
-4|demand/before-follows:の参加者
4|demand/before-follows:の取
4|demand/before-follows:の取り組
5|demand/before-follows:の国
4|demand/before-follows:の国防支
-22|demand/before-follows:の国防相
23|demand/before-follows:の国防費
-20|demand/before-follows:の防
-20|demand/before-follows:の防衛費
5|demand/before-follows:の首
5|demand/before-follows:の首相に
3|demand/before-follows:は1
3|demand/before-follows:は10%
-7|demand/before-follows:は2
-3|demand/before-follows:は24日
-3|demand/before-follows:は29日
-20|demand/before-follows:は5
7|demand/before-follows:は5%を
14|demand/before-follows:は5%払
-41|demand/before-follows:は5%要
8|demand/before-follows:はN
8|demand/before-follows:はNAT
-4|demand/before-follows:は、
-14|demand/before-follows:は、2%
5|demand/before-follows:は、米国
6|demand/before-follows:は、防衛
8|demand/before-follows:はど
8|demand/before-follows:はどこも
32|demand/before-follows:はト
32|demand/before-follows:はトラン
-5|demand/before-follows:はド
-5|demand/before-follows:はドイツ
-8|demand/before-follows:はポ
-8|demand/before-follows:はポーラ
6|demand/before-follows:は一
6|demand/before-follows:は一律3
7|demand/before-follows:は国
7|demand/before-follows:は国防費
25|demand/before-follows:は少
25|demand/before-follows:は少なく
-32|demand/before-follows:は独
-32|demand/before-follows:は独自に
-8|demand/before-follows:は米
16|demand/before-follows:は米国か
-24|demand/before-follows:は米国に
5|demand/before-follows:は素
5|demand/before-follows:は素晴ら
8|demand/before-follows:へ
7|demand/before-follows:へ3
7|demand/before-follows:へ3.5
19|demand/before-follows:も
6|demand/before-follows:も3
4|demand/before-follows:も3・5
5|demand/before-follows:も5
3|demand/before-follows:も5%を
3|demand/before-follows:も、
3|demand/before-follows:も、GD
3|demand/before-follows:や
-19|demand/before-follows:を
-17|demand/before-follows:を「
-17|demand/before-follows:を「模範
9|demand/before-follows:一
3|demand/before-follows:一样拿出
-6|demand/before-follows:一样达到
9|demand/before-follows:一般
9|demand/before-follows:一般には
6|demand/before-follows:与
6|demand/before-follows:与其
6|demand/before-follows:与其他盟
-6|demand/before-follows:与台
-6|demand/before-follows:与台北「
-11|demand/before-follows:並
-11|demand/before-follows:並み
-4|demand/before-follows:並みに求
4|demand/before-follows:並みの5
-11|demand/before-follows:並みのG
5|demand/before-follows:为
4|demand/before-follows:为榜
4|demand/before-follows:为榜样,
8|demand/before-follows:也
13|demand/before-follows:也应
6|demand/before-follows:也把
6|demand/before-follows:也把目标
-11|demand/before-follows:也该
-11|demand/before-follows:也该向5
12|demand/before-follows:以
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
20|demand/before-follows:全
17|demand/before-follows:全て
3|demand/before-follows:全てに5
14|demand/before-follows:全てに同
4|demand/before-follows:全体
3|demand/before-follows:全体に5
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
-9|demand/before-follows:出
-9|demand/before-follows:出5
-9|demand/before-follows:出5%,
6|demand/before-follows:则
5|demand/before-follows:则正
5|demand/before-follows:则正推动
10|demand/before-follows:别
10|demand/before-follows:别再
10|demand/before-follows:别再拖延
3|demand/before-follows:到2
3|demand/before-follows:到203
3|demand/before-follows:副
3|demand/before-follows:副部
3|demand/before-follows:副部长林
-4|demand/before-follows:原
-4|demand/before-follows:原订
-4|demand/before-follows:原订20
3|demand/before-follows:各国
18|demand/before-follows:同
5|demand/before-follows:同样
3|demand/before-follows:同样达到
13|demand/before-follows:同步
13|demand/before-follows:同步,以
4|demand/before-follows:向
4|demand/before-follows:向3
4|demand/before-follows:向3.5
-9|demand/before-follows:呼
-9|demand/before-follows:呼吁
-7|demand/before-follows:呼吁盟友
17|demand/before-follows:和
8|demand/before-follows:和巴
8|demand/before-follows:和巴黎也
4|demand/before-follows:和意
4|demand/before-follows:和意大利
5|demand/before-follows:和瑞
5|demand/before-follows:和瑞典也
-6|demand/before-follows:喊
-6|demand/before-follows:喊话
-8|demand/before-follows:喊话:不
8|demand/before-follows:国
6|demand/before-follows:国家
4|demand/before-follows:国家安保
3|demand/before-follows:国防
-4|demand/before-follows:国防省は
-20|demand/before-follows:在
-4|demand/before-follows:在会
-4|demand/before-follows:在会谈中
8|demand/before-follows:在伦
8|demand/before-follows:在伦敦喊
-4|demand/before-follows:在内
-3|demand/before-follows:在内的全
-26|demand/before-follows:在四
-26|demand/before-follows:在四年里
4|demand/before-follows:在美
4|demand/before-follows:在美方要
4|demand/before-follows:坚
4|demand/before-follows:坚持
4|demand/before-follows:坚持军费
-9|demand/before-follows:外
33|demand/before-follows:外相、ト
-6|demand/before-follows:外相、米
-10|demand/before-follows:外相が先
-16|demand/before-follows:外相は、
-11|demand/before-follows:外长
-4|demand/before-follows:外长:其
-7|demand/before-follows:外长回应
-5|demand/before-follows:多
-5|demand/before-follows:多国
-5|demand/before-follows:多国对5
-6|demand/before-follows:大
7|demand/before-follows:大使
7|demand/before-follows:大使表示
-13|demand/before-follows:大統
-12|demand/before-follows:大統領は
4|demand/before-follows:完
4|demand/before-follows:完成
4|demand/before-follows:完成2%
-19|demand/before-follows:官
-17|demand/before-follows:官房
-17|demand/before-follows:官房副長
8|demand/before-follows:对
8|demand/before-follows:对美
8|demand/before-follows:对美方要
44|demand/before-follows:将
-3|demand/before-follows:将军
-3|demand/before-follows:将军费占
45|demand/before-follows:将国
45|demand/before-follows:将国防开
-14|demand/before-follows:希
-14|demand/before-follows:希望
-13|demand/before-follows:希望廷布
3|demand/before-follows:幹
3|demand/before-follows:幹部
21|demand/before-follows:应
3|demand/before-follows:应「
3|demand/before-follows:应「迅速
-7|demand/before-follows:应付
-7|demand/before-follows:应付5%
5|demand/before-follows:应在
5|demand/before-follows:应在20
4|demand/before-follows:应当
-3|demand/before-follows:应把
3|demand/before-follows:应把GD
20|demand/before-follows:应拿
20|demand/before-follows:应拿出3
7|demand/before-follows:应该
7|demand/before-follows:应该支付
-8|demand/before-follows:应达
-8|demand/before-follows:应达到5
4|demand/before-follows:开
3|demand/before-follows:开出
-25|demand/before-follows:必
-25|demand/before-follows:必须
14|demand/before-follows:必须做到
-41|demand/before-follows:必须把军
-12|demand/before-follows:总
-13|demand/before-follows:总统
-8|demand/before-follows:总统:4
8|demand/before-follows:总统武契
-8|demand/before-follows:总统达恩
10|demand/before-follows:愿
10|demand/before-follows:愿意
-18|demand/before-follows:把
-9|demand/before-follows:把5
-9|demand/before-follows:把5%提
8|demand/before-follows:把G
8|demand/before-follows:把GDP
-11|demand/before-follows:把军
-14|demand/before-follows:把军费提
11|demand/before-follows:把国
3|demand/before-follows:把国防开
6|demand/before-follows:把国防支
-10|demand/before-follows:把时
-10|demand/before-follows:把时间缩
-10|demand/before-follows:把比
-10|demand/before-follows:把比率提
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
8|demand/before-follows:拿出3%
-20|demand/before-follows:拿出5%
16|demand/before-follows:提
5|demand/before-follows:提出
5|demand/before-follows:提出的5
4|demand/before-follows:提前
4|demand/before-follows:提前达成
7|demand/before-follows:提高
4|demand/before-follows:提高到3
6|demand/before-follows:放
5|demand/before-follows:放话
5|demand/before-follows:放话\"准
-3|demand/before-follows:政要
-3|demand/before-follows:政要,要
-3|demand/before-follows:昨
-3|demand/before-follows:昨天
-3|demand/before-follows:昨天则坚
-12|demand/before-follows:暗
-12|demand/before-follows:暗示
-12|demand/before-follows:暗示,共
-3|demand/before-follows:最
5|demand/before-follows:最怕
5|demand/before-follows:最怕听到
-7|demand/before-follows:最终
-7|demand/before-follows:最终做到
4|demand/before-follows:欧
4|demand/before-follows:欧洲
4|demand/before-follows:欧洲盟友
12|demand/before-follows:比
12|demand/before-follows:比照
12|demand/before-follows:比照北约
-27|demand/before-follows:氏
-16|demand/before-follows:氏、
-16|demand/before-follows:氏、米長
-10|demand/before-follows:氏は
21|demand/before-follows:氏は32
-13|demand/before-follows:氏は、米
-5|demand/before-follows:氏はイタ
-14|demand/before-follows:氏は欧州
-9|demand/before-follows:没
-9|demand/before-follows:没有
-9|demand/before-follows:没有提出
-32|demand/before-follows:点
-32|demand/before-follows:点头
-32|demand/before-follows:点头同意
19|demand/before-follows:的
-11|demand/before-follows:的3
-10|demand/before-follows:的3%提
13|demand/before-follows:的军
9|demand/before-follows:的军费也
3|demand/before-follows:的军费占
12|demand/before-follows:的国
9|demand/before-follows:的国防开
6|demand/before-follows:的国防支
-5|demand/before-follows:的比
-5|demand/before-follows:的比率是
4|demand/before-follows:的目
4|demand/before-follows:的目标是
7|demand/before-follows:的要
5|demand/before-follows:的要价节
-7|demand/before-follows:的言
-7|demand/before-follows:的言论犹
8|demand/before-follows:的部
8|demand/before-follows:的部分,
-9|demand/before-follows:相仿
-9|demand/before-follows:相仿的4
-8|demand/before-follows:看
-8|demand/before-follows:看齐
-8|demand/before-follows:看齐,即
3|demand/before-follows:看齐,把
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
7|demand/before-follows:総
6|demand/before-follows:総理
5|demand/before-follows:総理「他
11|demand/before-follows:缺
11|demand/before-follows:缺席
11|demand/before-follows:缺席北约
-5|demand/before-follows:自
-10|demand/before-follows:自己
-10|demand/before-follows:自己的军
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
4|demand/before-follows:若
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
-16|demand/before-follows:要求美国
-4|demand/before-follows:要求贝尔
-4|demand/before-follows:访东
-4|demand/before-follows:访东盟:
4|demand/before-follows:访白
4|demand/before-follows:访白宫_
-4|demand/before-follows:说
-3|demand/before-follows:说明
-3|demand/before-follows:说明台海
-6|demand/before-follows:谈
4|demand/before-follows:谈5
4|demand/before-follows:谈5%传
-10|demand/before-follows:谈美
-10|demand/before-follows:谈美方\"
5|demand/before-follows:走
5|demand/before-follows:走到
5|demand/before-follows:走到5%
7|demand/before-follows:跟
6|demand/before-follows:跟进
6|demand/before-follows:跟进5%
8|demand/before-follows:达
22|demand/before-follows:达到5%
-27|demand/before-follows:达到GD
3|demand/before-follows:达到的3
7|demand/before-follows:达成
7|demand/before-follows:达成的协
-3|demand/before-follows:还
-4|demand/before-follows:还问
-4|demand/before-follows:还问为何
4|demand/before-follows:连
4|demand/before-follows:连防
4|demand/before-follows:连防卫所
-11|demand/before-follows:都
-8|demand/before-follows:都内
-8|demand/before-follows:都内で講
5|demand/before-follows:都应
5|demand/before-follows:都应把国
-10|demand/before-follows:都要
-10|demand/before-follows:都要给出
-4|demand/before-follows:重
-4|demand/before-follows:重提
-4|demand/before-follows:重提4%
-14|demand/before-follows:防
-3|demand/before-follows:防衛大臣
5|demand/before-follows:防衛費「
-15|demand/before-follows:防长
-6|demand/before-follows:防长则催
-8|demand/before-follows:防长海凯
-27|demand/before-follows:韩
-27|demand/before-follows:韩新
-27|demand/before-follows:韩新:谁
-6|demand/before-follows:须
-9|demand/before-follows:须拿
-9|demand/before-follows:须拿出5
4|demand/before-follows:首
4|demand/before-follows:首相
-7|demand/before-follows:首相は1
5|demand/before-follows:首相は2
-4|demand/before-follows:首相は3
-37|demand/before-follows:首相は、
14|demand/before-follows:首相は「
30|demand/before-follows:首相拒绝
-49|demand/before-leads:
7|demand/before-leads:\"
-5|demand/before-leads:\",
5|demand/before-leads:%、
5|demand/before-leads:(
-4|demand/before-leads:)
6|demand/before-leads:)は
5|demand/before-leads:,
3|demand/before-leads:,即
18|demand/before-leads:,称
14|demand/before-leads:,要
19|demand/before-leads::
4|demand/before-leads:;
3|demand/before-leads:EU
14|demand/before-leads:Oの
3|demand/before-leads:U
-30|demand/before-leads:_
-9|demand/before-leads:、
7|demand/before-leads:、「
5|demand/before-leads:、全
8|demand/before-leads:。
52|demand/before-leads:「
8|demand/before-leads:」,
13|demand/before-leads:】
6|demand/before-leads:い。
3|demand/before-leads:うち
-15|demand/before-leads:が
-21|demand/before-leads:が、
17|demand/before-leads:が「
3|demand/before-leads:き、
3|demand/before-leads:し「
-5|demand/before-leads:た
3|demand/before-leads:ため
3|demand/before-leads:ち
4|demand/before-leads:つ
8|demand/before-leads:つ「
-7|demand/before-leads:て、
4|demand/before-leads:ての
6|demand/before-leads:で、
-15|demand/before-leads:と
-4|demand/before-leads:と、
3|demand/before-leads:に、
5|demand/before-leads:に「
-4|demand/before-leads:にも
-19|demand/before-leads:の
46|demand/before-leads:は
13|demand/before-leads:は、
23|demand/before-leads:は「
-14|demand/before-leads:ぶ
7|demand/before-leads:へ、
9|demand/before-leads:み、
4|demand/before-leads:む
3|demand/before-leads:め
-11|demand/before-leads:り、
3|demand/before-leads:る。
-5|demand/before-leads:れた
-6|demand/before-leads:アと
12|demand/before-leads:アの
7|demand/before-leads:アは
33|demand/before-leads:カが
3|demand/before-leads:ジ、
-14|demand/before-leads:ズ
-6|demand/before-leads:ダの
-26|demand/before-leads:ツの
3|demand/before-leads:ツは
3|demand/before-leads:ド、
-19|demand/before-leads:ドの
5|demand/before-leads:ドは
4|demand/before-leads:ルは
-14|demand/before-leads:ルズ
-3|demand/before-leads:ロン
3|demand/before-leads:ンの
17|demand/before-leads:ンは
4|demand/before-leads:ーで
-10|demand/before-leads:ーの
3|demand/before-leads:上
3|demand/before-leads:上要
-3|demand/before-leads:下的
-12|demand/before-leads:不只
13|demand/before-leads:与
-7|demand/before-leads:个
25|demand/before-leads:中、
-10|demand/before-leads:为,
-9|demand/before-leads:书长
12|demand/before-leads:事】
-10|demand/before-leads:他
4|demand/before-leads:令
4|demand/before-leads:以
4|demand/before-leads:会晤
7|demand/before-leads:体
7|demand/before-leads:余
-30|demand/before-leads:促
6|demand/before-leads:側は
-48|demand/before-leads:催促
5|demand/before-leads:全
7|demand/before-leads:全体
-10|demand/before-leads:其他
7|demand/before-leads:其余
-30|demand/before-leads:再批
4|demand/before-leads:出,
-7|demand/before-leads:击
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
-5|demand/before-leads:去年
4|demand/before-leads:及;
-12|demand/before-leads:只
16|demand/before-leads:吁
3|demand/before-leads:同】
10|demand/before-leads:名
-15|demand/before-leads:向
4|demand/before-leads:含む
-12|demand/before-leads:员向
6|demand/before-leads:呼吁
-9|demand/before-leads:和
3|demand/before-leads:国
-31|demand/before-leads:国が
-60|demand/before-leads:国は
3|demand/before-leads:国も
7|demand/before-leads:国与
7|demand/before-leads:国驻
-10|demand/before-leads:在
-7|demand/before-leads:坚持
-5|demand/before-leads:外长
-11|demand/before-leads:够,
-4|demand/before-leads:大臣
3|demand/before-leads:官_
-67|demand/before-leads:官、
7|demand/before-leads:官「
10|demand/before-leads:官が
6|demand/before-leads:官は
-3|demand/before-leads:宛、
-4|demand/before-leads:宫_
-3|demand/before-leads:对
-6|demand/before-leads:导)
6|demand/before-leads:州の
19|demand/before-leads:希望
-17|demand/before-leads:席
3|demand/before-leads:平
-5|demand/before-leads:年
16|demand/before-leads:应与
4|demand/before-leads:应以
4|demand/before-leads:府は
16|demand/before-leads:府对
14|demand/before-leads:度は
4|demand/before-leads:强令
-12|demand/before-leads:总统
5|demand/before-leads:愿见
35|demand/before-leads:所有
-30|demand/before-leads:批
-7|demand/before-leads:抨击
-4|demand/before-leads:括
-8|demand/before-leads:持
-10|demand/before-leads:接
4|demand/before-leads:提
4|demand/before-leads:效法
14|demand/before-leads:敦促
9|demand/before-leads:斯吁
7|demand/before-leads:方、
4|demand/before-leads:晤
-3|demand/before-leads:普要
10|demand/before-leads:月、
35|demand/before-leads:有
24|demand/before-leads:望
5|demand/before-leads:期望
-10|demand/before-leads:未接
-8|demand/before-leads:本と
-5|demand/before-leads:本和
-9|demand/before-leads:案对
6|demand/before-leads:楼:
5|demand/before-leads:構(
22|demand/before-leads:権が
3|demand/before-leads:権は
-7|demand/before-leads:每个
-17|demand/before-leads:氏、
36|demand/before-leads:氏は
11|demand/before-leads:求
4|demand/before-leads:法
11|demand/before-leads:点名
-8|demand/before-leads:特在
9|demand/before-leads:界の
-41|demand/before-leads:略_
32|demand/before-leads:略、
-32|demand/before-leads:盛赞
-3|demand/before-leads:省が
4|demand/before-leads:省は
5|demand/before-leads:瞻_
-34|demand/before-leads:示,
21|demand/before-leads:称
3|demand/before-leads:称,
4|demand/before-leads:立つ
5|demand/before-leads:等
3|demand/before-leads:米、
3|demand/before-leads:米「
-14|demand/before-leads:結ぶ
-3|demand/before-leads:约
-12|demand/before-leads:统
-17|demand/before-leads:缺席
6|demand/before-leads:美要
4|demand/before-leads:职_
-4|demand/before-leads:臣
3|demand/before-leads:虽说
28|demand/before-leads:要
-8|demand/before-leads:要向
7|demand/before-leads:要求
5|demand/before-leads:见
7|demand/before-leads:言,
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
10|demand/before-leads:道,
3|demand/before-leads:邦向
-4|demand/before-leads:長、
-17|demand/before-leads:长
5|demand/before-leads:长:
-7|demand/before-leads:问
8|demand/before-leads:问:
-6|demand/before-leads:露,
-13|demand/before-leads:面对
5|demand/before-leads:韩等
-46|demand/before-leads:領が
-7|demand/before-leads:領は
5|demand/before-leads:顿对
7|demand/before-leads:驻
35|demand/before-opens:False agent
27|demand/before-opens:False named
13|demand/before-opens:False patient
-48|demand/before-opens:True agent
-61|demand/before-opens:True named
29|demand/before-opens:True patient
12|demand/before-rank:0 0 agent
-6|demand/before-rank:0 0 named
40|demand/before-rank:0 0 patient
6|demand/before-rank:0 1 agent
13|demand/before-rank:0 1 patient
5|demand/before-rank:0 2 patient
-34|demand/before-rank:1 0 agent
-3|demand/before-rank:1 0 named
9|demand/before-rank:1 0 patient
6|demand/before-rank:1 1 agent
25|demand/before-rank:1 1 named
-27|demand/before-rank:1 1 patient
7|demand/before-rank:1 2 named
-3|demand/before-rank:1 2 patient
-38|demand/before-rank:2 0 named
7|demand/before-rank:2 0 patient
-4|demand/before-rank:2 1 named
-7|demand/before-rank:2 2 named
-6|demand/before-rank:3 1 named
-13|demand/before:agent
-35|demand/before:named
42|demand/before:patient
38|demand/class-main:ALLIES ALLIES
28|demand/class-main:ALLIES JPN
13|demand/class-main:ALLIES KOR
-37|demand/class-main:ALLIES NATO
14|demand/class-main:ALLIES TWN
3|demand/class-main:ALLIES foe
34|demand/class-main:ALLIES land
-63|demand/class-main:ALLIES member
-8|demand/class-main:CHN JPN
4|demand/class-main:EU ALLIES
-6|demand/class-main:EU JPN
10|demand/class-main:EU NATO
-5|demand/class-main:EU land
16|demand/class-main:EU member
-22|demand/class-main:JPN ALLIES
14|demand/class-main:JPN JPN
40|demand/class-main:JPN NATO
6|demand/class-main:JPN TWN
4|demand/class-main:JPN USA
-16|demand/class-main:JPN land
-3|demand/class-main:JPN member
-7|demand/class-main:KOR JPN
5|demand/class-main:KOR KOR
3|demand/class-main:KOR land
26|demand/class-main:NATO ALLIES
-18|demand/class-main:NATO JPN
-16|demand/class-main:NATO KOR
16|demand/class-main:NATO NATO
-19|demand/class-main:NATO TWN
14|demand/class-main:NATO foe
-5|demand/class-main:NATO land
46|demand/class-main:NATO member
6|demand/class-main:TWN JPN
8|demand/class-main:TWN KOR
-4|demand/class-main:USA ALLIES
-33|demand/class-main:USA JPN
-12|demand/class-main:USA KOR
-11|demand/class-main:USA NATO
-3|demand/class-main:USA TWN
-7|demand/class-main:USA USA
18|demand/class-main:USA land
4|demand/class-main:USA member
-19|demand/class-main:foe foe
-28|demand/class-main:land ALLIES
42|demand/class-main:land JPN
4|demand/class-main:land USA
-29|demand/class-main:land land
4|demand/class-main:land member
-11|demand/class-main:member ALLIES
-16|demand/class-main:member JPN
3|demand/class-main:member KOR
-15|demand/class-main:member NATO
3|demand/class-main:member land
-3|demand/class-main:member member
35|demand/class-named:ALLIES ALLIES others-named
27|demand/class-named:ALLIES JPN nobody-named
11|demand/class-named:ALLIES KOR nobody-named
-8|demand/class-named:ALLIES NATO nobody-named
-29|demand/class-named:ALLIES NATO others-named
-9|demand/class-named:ALLIES TWN nobody-named
23|demand/class-named:ALLIES TWN others-named
15|demand/class-named:ALLIES foe nobody-named
-12|demand/class-named:ALLIES foe others-named
21|demand/class-named:ALLIES land nobody-named
12|demand/class-named:ALLIES land others-named
-63|demand/class-named:ALLIES member others-named
-8|demand/class-named:CHN JPN others-named
4|demand/class-named:EU ALLIES others-named
-6|demand/class-named:EU JPN others-named
10|demand/class-named:EU NATO others-named
-5|demand/class-named:EU land others-named
16|demand/class-named:EU member others-named
-22|demand/class-named:JPN ALLIES others-named
14|demand/class-named:JPN JPN others-named
40|demand/class-named:JPN NATO others-named
6|demand/class-named:JPN TWN others-named
4|demand/class-named:JPN USA others-named
-16|demand/class-named:JPN land others-named
-3|demand/class-named:JPN member others-named
-7|demand/class-named:KOR JPN others-named
-5|demand/class-named:KOR KOR nobody-named
9|demand/class-named:KOR KOR others-named
3|demand/class-named:KOR land others-named
29|demand/class-named:NATO ALLIES others-named
-15|demand/class-named:NATO JPN nobody-named
-3|demand/class-named:NATO JPN others-named
-5|demand/class-named:NATO KOR nobody-named
-11|demand/class-named:NATO KOR others-named
15|demand/class-named:NATO NATO nobody-named
-4|demand/class-named:NATO TWN nobody-named
-15|demand/class-named:NATO TWN others-named
15|demand/class-named:NATO foe others-named
-9|demand/class-named:NATO land nobody-named
4|demand/class-named:NATO land others-named
46|demand/class-named:NATO member others-named
6|demand/class-named:TWN JPN others-named
8|demand/class-named:TWN KOR others-named
13|demand/class-named:TWN TWN nobody-named
-11|demand/class-named:TWN TWN others-named
-4|demand/class-named:USA ALLIES others-named
-7|demand/class-named:USA JPN nobody-named
-26|demand/class-named:USA JPN others-named
-11|demand/class-named:USA KOR others-named
-11|demand/class-named:USA NATO others-named
-3|demand/class-named:USA TWN others-named
-7|demand/class-named:USA USA others-named
18|demand/class-named:USA land others-named
4|demand/class-named:USA member others-named
-14|demand/class-named:foe foe nobody-named
-5|demand/class-named:foe foe others-named
-28|demand/class-named:land ALLIES others-named
42|demand/class-named:land JPN others-named
4|demand/class-named:land USA others-named
-12|demand/class-named:land land nobody-named
-16|demand/class-named:land land others-named
4|demand/class-named:land member others-named
-11|demand/class-named:member ALLIES others-named
-4|demand/class-named:member JPN nobody-named
-12|demand/class-named:member JPN others-named
3|demand/class-named:member KOR others-named
-7|demand/class-named:member NATO nobody-named
-8|demand/class-named:member NATO others-named
3|demand/class-named:member land others-named
-3|demand/class-named:member member others-named
20|demand/class-shape:ALLIES fine
14|demand/class-shape:ALLIES half
-21|demand/class-shape:ALLIES tenth
14|demand/class-shape:ALLIES whole
-3|demand/class-shape:CHN tenth
-7|demand/class-shape:CHN whole
27|demand/class-shape:EU half
-14|demand/class-shape:EU tenth
9|demand/class-shape:EU whole
34|demand/class-shape:JPN half
-12|demand/class-shape:JPN tenth
-23|demand/class-shape:KOR half
11|demand/class-shape:KOR tenth
13|demand/class-shape:KOR whole
-3|demand/class-shape:NATO fine
-7|demand/class-shape:NATO half
7|demand/class-shape:NATO tenth
45|demand/class-shape:NATO whole
-9|demand/class-shape:TWN half
23|demand/class-shape:TWN whole
-13|demand/class-shape:USA half
9|demand/class-shape:USA tenth
-45|demand/class-shape:USA whole
-16|demand/class-shape:foe fine
-6|demand/class-shape:foe whole
-10|demand/class-shape:land half
14|demand/class-shape:land tenth
-10|demand/class-shape:land whole
-3|demand/class-shape:member fine
-12|demand/class-shape:member half
11|demand/class-shape:member tenth
-35|demand/class-shape:member whole
21|demand/class-value:ALLIES 0.25
-3|demand/class-value:ALLIES 1
8|demand/class-value:ALLIES 1.5
-8|demand/class-value:ALLIES 10
-17|demand/class-value:ALLIES 3
8|demand/class-value:ALLIES 3.5
-13|demand/class-value:ALLIES 3.7
-4|demand/class-value:ALLIES 3.8
9|demand/class-value:ALLIES 4
35|demand/class-value:ALLIES 5
-8|demand/class-value:EU 2
-13|demand/class-value:EU 2.2
17|demand/class-value:EU 3
27|demand/class-value:EU 3.5
-3|demand/class-value:NATO 0.25
-15|demand/class-value:NATO 2
-3|demand/class-value:NATO 2.2
23|demand/class-value:NATO 3
-12|demand/class-value:NATO 3.5
14|demand/class-value:NATO 3.7
38|demand/class-value:NATO 5
4|demand/class-value:NATO 5.5
10|demand/class-value:USA 1.3
-3|demand/class-value:USA 1.5
23|demand/class-value:USA 2
-20|demand/class-value:USA 3
-10|demand/class-value:USA 3.5
-10|demand/class-value:USA 3.8
-5|demand/class-value:USA 4
9|demand/class-value:USA 4.7
-41|demand/class-value:USA 5
27|demand/class:ALLIES
-12|demand/class:CHN
22|demand/class:EU
23|demand/class:JPN
42|demand/class:NATO
14|demand/class:TWN
-49|demand/class:USA
-22|demand/class:foe
-6|demand/class:land
-39|demand/class:member
-6|demand/group:all
-6|demand/group:all back:2
98|demand/group:allies
10|demand/group:allies など
30|demand/group:allies を含
53|demand/group:allies 在内
-13|demand/group:list after 1
5|demand/group:list after lands
-18|demand/group:list after union
-17|demand/group:list before 1
6|demand/group:list before lands
-23|demand/group:list before union
-24|demand/group:list-follows-two:3.|
-24|demand/group:list-follows-two:3・|
-5|demand/group:list-follows-two:「不|
5|demand/group:list-follows-two:が防|
-29|demand/group:list-follows-two:との|
5|demand/group:list-follows-two:に3|
11|demand/group:list-follows-two:に、|
-21|demand/group:list-follows-two:に「|
6|demand/group:list-follows-two:には|
14|demand/group:list-follows-two:に国|
28|demand/group:list-follows-two:に求|
-18|demand/group:list-follows-two:に飛|
7|demand/group:list-follows-two:を名|
4|demand/group:list-follows-two:一律|
8|demand/group:list-follows-two:也升|
11|demand/group:list-follows-two:也达|
-22|demand/group:list-follows-two:各层|
6|demand/group:list-follows-two:各自|
-6|demand/group:list-follows-two:国防|
5|demand/group:list-follows-two:在2|
3|demand/group:list-follows-two:均将|
4|demand/group:list-follows-two:将军|
12|demand/group:list-follows-two:把军|
24|demand/group:list-follows-two:把国|
6|demand/group:list-follows-two:理当|
11|demand/group:list-follows-two:等国|
-38|demand/group:list-follows-two:说明|
-3|demand/group:list-follows-two:谈5|
-3|demand/group:list-follows-two:齐声|
-48|demand/group:list-follows:3|
-5|demand/group:list-follows:「|
5|demand/group:list-follows:が|
-29|demand/group:list-follows:と|
20|demand/group:list-follows:に|
5|demand/group:list-follows:を|
4|demand/group:list-follows:一|
22|demand/group:list-follows:也|
-16|demand/group:list-follows:各|
-6|demand/group:list-follows:国|
4|demand/group:list-follows:在|
3|demand/group:list-follows:均|
4|demand/group:list-follows:将|
37|demand/group:list-follows:把|
6|demand/group:list-follows:理|
6|demand/group:list-follows:等|
-38|demand/group:list-follows:说|
-3|demand/group:list-follows:谈|
-3|demand/group:list-follows:齐|
-6|demand/group:list-leads:)|
-8|demand/group:list-leads:,|
-115|demand/group:list-leads:|
6|demand/group:list-leads:、|
5|demand/group:list-leads:」|
5|demand/group:list-leads:】|
7|demand/group:list-leads:ち|
31|demand/group:list-leads:は|
-18|demand/group:list-leads:る|
28|demand/group:list-leads:を|
10|demand/group:list-leads:促|
17|demand/group:list-leads:吁|
5|demand/group:list-leads:盼|
4|demand/group:list-leads:让|
62|demand/group:signs before
19|demand/group:signs-follows:に|
49|demand/group:signs-follows:両|
21|demand/group:signs-follows:军|
-25|demand/group:signs-follows:新|
12|demand/group:two
10|demand/group:two back:1
3|demand/its-money:others-named
4|demand/known-for:ALLIES 2024
-8|demand/known-for:ALLIES 2025
-4|demand/known-for:ALLIES 2025-02-13
-7|demand/known-for:ALLIES 2025-02-27
-4|demand/known-for:ALLIES 2025-04
6|demand/known-for:ALLIES 2025-05
11|demand/known-for:ALLIES 2025-05-19
22|demand/known-for:ALLIES 2025-05-30
-4|demand/known-for:ALLIES 2025-06
-3|demand/known-for:ALLIES 2025-06-10
-3|demand/known-for:ALLIES 2025-06-18
4|demand/known-for:ALLIES 2025-06-21
8|demand/known-for:ALLIES 2025-06-22
-3|demand/known-for:ALLIES 2025-06-23
22|demand/known-for:ALLIES 2025-06-24
-11|demand/known-for:ALLIES 2025-08
34|demand/known-for:ALLIES 2025-11-03
-4|demand/known-for:ALLIES 2026
8|demand/known-for:ALLIES 2026-01-23
-7|demand/known-for:ALLIES 2026-02-05
8|demand/known-for:ALLIES 2026-02-18
12|demand/known-for:ALLIES 2026-05-31
-6|demand/known-for:ALLIES 2026-12
4|demand/known-for:ALLIES 2027-21
-32|demand/known-for:ALLIES 2030
-4|demand/known-for:ALLIES 2030-12
4|demand/known-for:ALLIES 2033
-7|demand/known-for:ALLIES 2035
11|demand/known-for:ALLIES 3 2025-05-19
-8|demand/known-for:ALLIES 3.5 2025
34|demand/known-for:ALLIES 3.5 2025-11-03
8|demand/known-for:ALLIES 3.5 2026-02-18
12|demand/known-for:ALLIES 3.5 2026-05-31
4|demand/known-for:ALLIES 3.5 2027-21
-30|demand/known-for:ALLIES 3.5 2030
4|demand/known-for:ALLIES 3.5 2033
-3|demand/known-for:ALLIES 3.5 FY2027
5|demand/known-for:ALLIES 3.5 FY2030
4|demand/known-for:ALLIES 5 2024
-4|demand/known-for:ALLIES 5 2025-02-13
-7|demand/known-for:ALLIES 5 2025-02-27
-4|demand/known-for:ALLIES 5 2025-04
6|demand/known-for:ALLIES 5 2025-05
22|demand/known-for:ALLIES 5 2025-05-30
-3|demand/known-for:ALLIES 5 2025-06
-3|demand/known-for:ALLIES 5 2025-06-10
3|demand/known-for:ALLIES 5 2025-06-17
-3|demand/known-for:ALLIES 5 2025-06-18
4|demand/known-for:ALLIES 5 2025-06-21
8|demand/known-for:ALLIES 5 2025-06-22
-3|demand/known-for:ALLIES 5 2025-06-23
23|demand/known-for:ALLIES 5 2025-06-24
-11|demand/known-for:ALLIES 5 2025-08
4|demand/known-for:ALLIES 5 2026-01-23
-6|demand/known-for:ALLIES 5 2026-02-05
-6|demand/known-for:ALLIES 5 2026-12
-4|demand/known-for:ALLIES 5 2030-12
-5|demand/known-for:ALLIES 5 2035
-3|demand/known-for:ALLIES 5 FY2030
-3|demand/known-for:ALLIES FY2027
-14|demand/known-for:AUS 1.3 2024-10-06
-4|demand/known-for:AUS 1.3 2030
-14|demand/known-for:AUS 2024-10-06
3|demand/known-for:AUS 2025
-5|demand/known-for:AUS 2030
-4|demand/known-for:AUS 2033
3|demand/known-for:AUS 3.5 2025
-4|demand/known-for:AUS 3.5 2033
4|demand/known-for:AUS 3.5 FY2027
12|demand/known-for:AUS 3.5 FY2033
4|demand/known-for:AUS FY2027
12|demand/known-for:AUS FY2033
3|demand/known-for:BEL 2 2025-03-07
3|demand/known-for:BEL 2025-03-07
-3|demand/known-for:BEL 2029
-6|demand/known-for:BEL 2030
-3|demand/known-for:BEL 3 2029
-6|demand/known-for:BEL 3.5 2030
3|demand/known-for:CAN 2 2029
-5|demand/known-for:CAN 2024
3|demand/known-for:CAN 2029
-4|demand/known-for:CAN 2030
14|demand/known-for:CAN 2035
-4|demand/known-for:CAN 3.5 2030
-5|demand/known-for:CAN 5 2024
13|demand/known-for:CAN 5 2035
-12|demand/known-for:DEU 2025-05
3|demand/known-for:DEU 2028
13|demand/known-for:DEU 2030
3|demand/known-for:DEU 3.1 2028
16|demand/known-for:DEU 4 2030
-12|demand/known-for:DEU 5 2025-05
-3|demand/known-for:DEU 5 2030
16|demand/known-for:DNK 2025-01-27
16|demand/known-for:DNK 5 2025-01-27
-3|demand/known-for:ESP 1.5 2032
3|demand/known-for:ESP 2025-06-23
5|demand/known-for:ESP 2025-06-24
-20|demand/known-for:ESP 2032
-3|demand/known-for:ESP 2035
3|demand/known-for:ESP 3.5 2025-06-23
5|demand/known-for:ESP 3.5 2025-06-24
-18|demand/known-for:ESP 3.5 2032
-3|demand/known-for:ESP 5 2035
-6|demand/known-for:EST 2.5 2024-11-21
-6|demand/known-for:EST 2024-11-21
-8|demand/known-for:EST 2030
-4|demand/known-for:EST 4 2030
-3|demand/known-for:EU 2 2023-03-29
-4|demand/known-for:EU 2 2023-12-11
-3|demand/known-for:EU 2023-03-29
-4|demand/known-for:EU 2023-12-11
-7|demand/known-for:FRA 2025-05-30
-3|demand/known-for:FRA 2028
-3|demand/known-for:FRA 3.1 2028
-7|demand/known-for:FRA 5 2025-05-30
-6|demand/known-for:GBR 2 2025
-6|demand/known-for:GBR 2.5 2030
-6|demand/known-for:GBR 2025
-3|demand/known-for:GBR 2025-02-27
11|demand/known-for:GBR 2030
17|demand/known-for:GBR 3.5 2030
-3|demand/known-for:GBR 5 2025-02-27
7|demand/known-for:GRC 2 2023-03-29
7|demand/known-for:GRC 2023-03-29
10|demand/known-for:HUN 2.5 2026
9|demand/known-for:HUN 2026
12|demand/known-for:ITA 2 2025
12|demand/known-for:ITA 2025
7|demand/known-for:ITA 2030
7|demand/known-for:ITA 3.5 2030
3|demand/known-for:JPN 2.6 2024-11-08
-8|demand/known-for:JPN 2024
3|demand/known-for:JPN 2024-11-08
4|demand/known-for:JPN 2025
25|demand/known-for:JPN 2025-06
-5|demand/known-for:JPN 2025-06-22
5|demand/known-for:JPN 2025-06-23
-20|demand/known-for:JPN 2025-06-24
18|demand/known-for:JPN 2025-08
-4|demand/known-for:JPN 2026-01-23
7|demand/known-for:JPN 2026-02-05
-8|demand/known-for:JPN 2026-02-18
-12|demand/known-for:JPN 2026-05-31
7|demand/known-for:JPN 2026-12
-4|demand/known-for:JPN 2027-21
-3|demand/known-for:JPN 2028
-4|demand/known-for:JPN 2030
4|demand/known-for:JPN 2035
-5|demand/known-for:JPN 3.5 2024
4|demand/known-for:JPN 3.5 2025
-8|demand/known-for:JPN 3.5 2026-02-18
-12|demand/known-for:JPN 3.5 2026-05-31
-4|demand/known-for:JPN 3.5 2027-21
-5|demand/known-for:JPN 3.5 FY2030
-9|demand/known-for:JPN 3.5 FY2033
23|demand/known-for:JPN 5 2025-06
-5|demand/known-for:JPN 5 2025-06-22
5|demand/known-for:JPN 5 2025-06-23
-20|demand/known-for:JPN 5 2025-06-24
18|demand/known-for:JPN 5 2025-08
7|demand/known-for:JPN 5 2026-02-05
7|demand/known-for:JPN 5 2026-12
-6|demand/known-for:JPN 5 2030
4|demand/known-for:JPN 5 2035
3|demand/known-for:JPN 5 FY2030
-3|demand/known-for:JPN FY2027
-9|demand/known-for:JPN FY2033
-3|demand/known-for:KOR 2.6 2024-11-08
-3|demand/known-for:KOR 2024-11-08
3|demand/known-for:KOR 2025
-4|demand/known-for:KOR 2025-01-23
-9|demand/known-for:KOR 2025-02-13
-9|demand/known-for:KOR 2025-06
-7|demand/known-for:KOR 2025-06-18
-32|demand/known-for:KOR 2025-11-03
5|demand/known-for:KOR 3.5 2024
-32|demand/known-for:KOR 3.5 2025-11-03
-4|demand/known-for:KOR 5 2024
-4|demand/known-for:KOR 5 2025-01-23
-9|demand/known-for:KOR 5 2025-02-13
-9|demand/known-for:KOR 5 2025-06
-7|demand/known-for:KOR 5 2025-06-18
-7|demand/known-for:LTU 2023
-8|demand/known-for:LTU 2030
-7|demand/known-for:LTU 3 2023
-4|demand/known-for:LTU 5.5 2030
6|demand/known-for:MDV 2025-06-17
6|demand/known-for:MDV 3.1 2025-06-17
3|demand/known-for:NATO 1.5 2032
-4|demand/known-for:NATO 2 2023-03-29
-6|demand/known-for:NATO 2 2025
7|demand/known-for:NATO 2.5 2024-11-21
-10|demand/known-for:NATO 2.5 2026
6|demand/known-for:NATO 2.5 2030
8|demand/known-for:NATO 2023
-4|demand/known-for:NATO 2023-03-29
6|demand/known-for:NATO 2024
7|demand/known-for:NATO 2024-11-21
-4|demand/known-for:NATO 2025
7|demand/known-for:NATO 2025-01
5|demand/known-for:NATO 2025-01-23
-15|demand/known-for:NATO 2025-01-27
14|demand/known-for:NATO 2025-02-13
10|demand/known-for:NATO 2025-02-27
5|demand/known-for:NATO 2025-04
9|demand/known-for:NATO 2025-05
-10|demand/known-for:NATO 2025-05-19
-15|demand/known-for:NATO 2025-05-30
-10|demand/known-for:NATO 2025-06
3|demand/known-for:NATO 2025-06-10
-3|demand/known-for:NATO 2025-06-17
10|demand/known-for:NATO 2025-06-18
-3|demand/known-for:NATO 2025-06-21
-4|demand/known-for:NATO 2025-06-23
-7|demand/known-for:NATO 2025-06-24
-7|demand/known-for:NATO 2025-08
-9|demand/known-for:NATO 2026
6|demand/known-for:NATO 2027
7|demand/known-for:NATO 2029
46|demand/known-for:NATO 2030
27|demand/known-for:NATO 2032
-11|demand/known-for:NATO 2035
8|demand/known-for:NATO 3 2023
-10|demand/known-for:NATO 3 2025-05-19
6|demand/known-for:NATO 3 2029
-3|demand/known-for:NATO 3.5 2025-06-23
-4|demand/known-for:NATO 3.5 2025-06-24
21|demand/known-for:NATO 3.5 2030
22|demand/known-for:NATO 3.5 2032
-3|demand/known-for:NATO 3.5 2035
-8|demand/known-for:NATO 4 2030
5|demand/known-for:NATO 5 2024
7|demand/known-for:NATO 5 2025-01
5|demand/known-for:NATO 5 2025-01-23
-15|demand/known-for:NATO 5 2025-01-27
14|demand/known-for:NATO 5 2025-02-13
10|demand/known-for:NATO 5 2025-02-27
5|demand/known-for:NATO 5 2025-04
9|demand/known-for:NATO 5 2025-05
-15|demand/known-for:NATO 5 2025-05-30
-10|demand/known-for:NATO 5 2025-06
3|demand/known-for:NATO 5 2025-06-10
-3|demand/known-for:NATO 5 2025-06-17
10|demand/known-for:NATO 5 2025-06-18
-3|demand/known-for:NATO 5 2025-06-21
-7|demand/known-for:NATO 5 2025-08
7|demand/known-for:NATO 5 2027
26|demand/known-for:NATO 5 2030
-8|demand/known-for:NATO 5 2035
4|demand/known-for:NATO 5.5 2030
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
-9|demand/known-for:TWN 2030
5|demand/known-for:TWN 2030-12
-9|demand/known-for:TWN 5 2030
5|demand/known-for:TWN 5 2030-12
21|demand/known:ALLIES 0.25
19|demand/known:ALLIES 0.25 2025
19|demand/known:ALLIES 0.25 since-2025
-3|demand/known:ALLIES 1
8|demand/known:ALLIES 1.5
-6|demand/known:ALLIES 1.5 2025
15|demand/known:ALLIES 1.5 2026
9|demand/known:ALLIES 1.5 since-2025
-8|demand/known:ALLIES 1E+1
-6|demand/known:ALLIES 1E+1 2025
-8|demand/known:ALLIES 1E+1 since-2025
-9|demand/known:ALLIES 2 2002
16|demand/known:ALLIES 2 2020
5|demand/known:ALLIES 2 2024
-5|demand/known:ALLIES 2 2025
-4|demand/known:ALLIES 2 2026
-9|demand/known:ALLIES 2 since-2025
-9|demand/known:ALLIES 2 to-2013
17|demand/known:ALLIES 2 to-2021
3|demand/known:ALLIES 2 to-2024
-11|demand/known:ALLIES 3
5|demand/known:ALLIES 3 2024
-21|demand/known:ALLIES 3 2025
10|demand/known:ALLIES 3 2026
-12|demand/known:ALLIES 3 since-2025
3|demand/known:ALLIES 3 to-2024
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
-13|demand/known:ALLIES 3.7
-13|demand/known:ALLIES 3.7 2025
-13|demand/known:ALLIES 3.7 since-2025
-4|demand/known:ALLIES 3.8
-4|demand/known:ALLIES 3.8 2025
-4|demand/known:ALLIES 3.8 since-2025
9|demand/known:ALLIES 4
-3|demand/known:ALLIES 4 2025
14|demand/known:ALLIES 4 2026
11|demand/known:ALLIES 4 since-2025
35|demand/known:ALLIES 5
-20|demand/known:ALLIES 5 2024
17|demand/known:ALLIES 5 2025
57|demand/known:ALLIES 5 2026
-15|demand/known:ALLIES 5 2027
-5|demand/known:ALLIES 5 2030
55|demand/known:ALLIES 5 since-2025
-20|demand/known:ALLIES 5 to-2024
46|demand/known:ALLIES since-2025
-5|demand/known:ALLIES to-1999
-9|demand/known:ALLIES to-2013
17|demand/known:ALLIES to-2021
-22|demand/known:ALLIES to-2024
-17|demand/known:AUS 1.3
-14|demand/known:AUS 1.3 2024
-3|demand/known:AUS 1.3 2025
-3|demand/known:AUS 1.3 since-2025
-14|demand/known:AUS 1.3 to-2024
-18|demand/known:AUS 2
-3|demand/known:AUS 2 2025
-14|demand/known:AUS 2 2026
-18|demand/known:AUS 2 since-2025
-3|demand/known:AUS 2.2
-3|demand/known:AUS 2.2 2025
-3|demand/known:AUS 2.2 since-2025
5|demand/known:AUS 2.7
5|demand/known:AUS 2.7 2024
5|demand/known:AUS 2.7 to-2024
3|demand/known:AUS 3
3|demand/known:AUS 3 since-2025
34|demand/known:AUS 3.5
33|demand/known:AUS 3.5 2025
23|demand/known:AUS 3.5 2026
-24|demand/known:AUS 3.5 2027
34|demand/known:AUS 3.5 since-2025
-22|demand/known:AUS 5
-22|demand/known:AUS 5 2025
-22|demand/known:AUS 5 since-2025
-10|demand/known:AUS since-2025
-9|demand/known:AUS to-2024
7|demand/known:AUT 1.9
7|demand/known:AUT 1.9 2025
7|demand/known:AUT 1.9 since-2025
7|demand/known:AUT since-2025
6|demand/known:AZE 3
6|demand/known:AZE 3 2025
6|demand/known:AZE 3 since-2025
6|demand/known:AZE since-2025
3|demand/known:BEL 2
3|demand/known:BEL 2 2025
3|demand/known:BEL 2 since-2025
5|demand/known:BEL 2.5
5|demand/known:BEL 2.5 2025
5|demand/known:BEL 2.5 since-2025
-3|demand/known:BEL 3
-3|demand/known:BEL 3 2026
-3|demand/known:BEL 3 since-2025
-8|demand/known:BEL 3.5
-6|demand/known:BEL 3.5 2026
-8|demand/known:BEL 3.5 since-2025
-3|demand/known:BEL since-2025
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
6|demand/known:CAN 2
6|demand/known:CAN 2 2024
6|demand/known:CAN 2 to-2024
23|demand/known:CAN 3
24|demand/known:CAN 3 2025
24|demand/known:CAN 3 since-2025
-3|demand/known:CAN 3.5
-4|demand/known:CAN 3.5 2026
-3|demand/known:CAN 3.5 since-2025
11|demand/known:CAN 5
5|demand/known:CAN 5 2025
6|demand/known:CAN 5 2026
11|demand/known:CAN 5 since-2025
32|demand/known:CAN since-2025
4|demand/known:CAN to-2024
-3|demand/known:CHN 2
-4|demand/known:CHN 5
-4|demand/known:CHN 5 2025
-4|demand/known:CHN 5 since-2025
-11|demand/known:CHN since-2025
4|demand/known:COL 4
4|demand/known:COL 4 2025
4|demand/known:COL 4 since-2025
-3|demand/known:COL 4.7
-3|demand/known:COL 4.7 2025
-3|demand/known:COL 4.7 since-2025
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
10|demand/known:DEU 4.7
10|demand/known:DEU 4.7 2025
10|demand/known:DEU 4.7 since-2025
-26|demand/known:DEU 5
-19|demand/known:DEU 5 2025
-7|demand/known:DEU 5 2026
-26|demand/known:DEU 5 since-2025
-25|demand/known:DEU since-2025
3|demand/known:DEU to-1999
-3|demand/known:DEU to-2013
-3|demand/known:DNK 4
-3|demand/known:DNK 4 2026
-3|demand/known:DNK 4 since-2025
36|demand/known:DNK 5
6|demand/known:DNK 5 2025
30|demand/known:DNK 5 2026
36|demand/known:DNK 5 since-2025
33|demand/known:DNK since-2025
-3|demand/known:ESP 1.5
-3|demand/known:ESP 1.5 2025
-3|demand/known:ESP 1.5 since-2025
-3|demand/known:ESP 2
-6|demand/known:ESP 2 2024
-6|demand/known:ESP 2 to-2024
3|demand/known:ESP 3.5
3|demand/known:ESP 3.5 2026
3|demand/known:ESP 3.5 since-2025
38|demand/known:ESP 5
37|demand/known:ESP 5 2025
38|demand/known:ESP 5 since-2025
40|demand/known:ESP since-2025
-6|demand/known:ESP to-2024
-8|demand/known:EST 2
-7|demand/known:EST 2 2002
-7|demand/known:EST 2 to-2013
-7|demand/known:EST 2.5
-7|demand/known:EST 2.5 2024
-7|demand/known:EST 2.5 to-2024
-11|demand/known:EST 3
-11|demand/known:EST 3 2025
-11|demand/known:EST 3 since-2025
-4|demand/known:EST 4
-4|demand/known:EST 4 2025
-4|demand/known:EST 4 since-2025
-9|demand/known:EST 5
-9|demand/known:EST 5 2025
-9|demand/known:EST 5 since-2025
-26|demand/known:EST since-2025
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
19|demand/known:EU 3 2026
6|demand/known:EU 3 since-2025
10|demand/known:EU 3-3.5
10|demand/known:EU 3-3.5 2025
10|demand/known:EU 3-3.5 since-2025
27|demand/known:EU 3.5
27|demand/known:EU 3.5 2025
27|demand/known:EU 3.5 since-2025
28|demand/known:EU since-2025
-7|demand/known:EU to-2024
-3|demand/known:FIN 1.3
-3|demand/known:FIN 1.3 2025
-3|demand/known:FIN 1.3 since-2025
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
-3|demand/known:FRA 3.1
-3|demand/known:FRA 3.1 2025
-3|demand/known:FRA 3.1 since-2025
-10|demand/known:FRA 5
-10|demand/known:FRA 5 2025
-10|demand/known:FRA 5 since-2025
12|demand/known:FRA since-2025
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
5|demand/known:GRC 2
7|demand/known:GRC 2 2023
7|demand/known:GRC 2 to-2024
7|demand/known:GRC to-2024
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
6|demand/known:HUN 3.5
6|demand/known:HUN 3.5 2025
6|demand/known:HUN 3.5 since-2025
15|demand/known:HUN since-2025
-10|demand/known:HUN to-2024
-14|demand/known:IDN 3.5
-14|demand/known:IDN 3.5 2025
-14|demand/known:IDN 3.5 since-2025
-14|demand/known:IDN since-2025
-13|demand/known:IND 1.3
-13|demand/known:IND 1.3 2024
-13|demand/known:IND 1.3 to-2024
-4|demand/known:IND 3.5
-4|demand/known:IND 3.5 2027
-4|demand/known:IND 3.5 since-2025
-5|demand/known:IND 5
-4|demand/known:IND 5 2025
-5|demand/known:IND 5 since-2025
-10|demand/known:IND since-2025
-13|demand/known:IND to-2024
3|demand/known:IRL 1.3
3|demand/known:IRL 1.3 2025
3|demand/known:IRL 1.3 since-2025
3|demand/known:IRL since-2025
-9|demand/known:ISR 3.5
-9|demand/known:ISR 3.5 2026
-9|demand/known:ISR 3.5 since-2025
-9|demand/known:ISR since-2025
12|demand/known:ITA 2
12|demand/known:ITA 2 2025
12|demand/known:ITA 2 since-2025
10|demand/known:ITA 3.5
10|demand/known:ITA 3.5 2025
10|demand/known:ITA 3.5 since-2025
4|demand/known:ITA 5
5|demand/known:ITA 5 2026
4|demand/known:ITA 5 since-2025
25|demand/known:ITA since-2025
-7|demand/known:JPN 1.3
-7|demand/known:JPN 1.3 2025
-7|demand/known:JPN 1.3 since-2025
-9|demand/known:JPN 1.5
4|demand/known:JPN 1.5 1981
-14|demand/known:JPN 1.5 2026
-14|demand/known:JPN 1.5 since-2025
4|demand/known:JPN 1.5 to-1999
-16|demand/known:JPN 1E+1
-11|demand/known:JPN 1E+1 2025
-6|demand/known:JPN 1E+1 2026
-16|demand/known:JPN 1E+1 since-2025
-33|demand/known:JPN 2
-3|demand/known:JPN 2 2017
-19|demand/known:JPN 2 2025
-9|demand/known:JPN 2 2026
-28|demand/known:JPN 2 since-2025
-7|demand/known:JPN 2 to-2021
3|demand/known:JPN 2.6
3|demand/known:JPN 2.6 2024
3|demand/known:JPN 2.6 to-2024
-3|demand/known:JPN 2.7
-4|demand/known:JPN 2.7 2024
-4|demand/known:JPN 2.7 to-2024
24|demand/known:JPN 3
3|demand/known:JPN 3 1988
-8|demand/known:JPN 3 2024
36|demand/known:JPN 3 2025
-11|demand/known:JPN 3 2026
27|demand/known:JPN 3 since-2025
5|demand/known:JPN 3 to-1999
-8|demand/known:JPN 3 to-2024
43|demand/known:JPN 3.5
64|demand/known:JPN 3.5 2025
-10|demand/known:JPN 3.5 2026
-11|demand/known:JPN 3.5 2027
43|demand/known:JPN 3.5 since-2025
-3|demand/known:JPN 4.7
-3|demand/known:JPN 4.7 2025
-3|demand/known:JPN 4.7 since-2025
23|demand/known:JPN 5
41|demand/known:JPN 5 2025
-44|demand/known:JPN 5 2026
19|demand/known:JPN 5 2027
6|demand/known:JPN 5 2030
23|demand/known:JPN 5 since-2025
26|demand/known:JPN since-2025
13|demand/known:JPN to-1999
-7|demand/known:JPN to-2021
-10|demand/known:JPN to-2024
-4|demand/known:KOR 2
-4|demand/known:KOR 2 2025
-4|demand/known:KOR 2 since-2025
-3|demand/known:KOR 2.6
-3|demand/known:KOR 2.6 2024
-3|demand/known:KOR 2.6 to-2024
8|demand/known:KOR 3
8|demand/known:KOR 3 2024
8|demand/known:KOR 3 to-2024
-23|demand/known:KOR 3.5
-4|demand/known:KOR 3.5 2025
-19|demand/known:KOR 3.5 2026
-23|demand/known:KOR 3.5 since-2025
15|demand/known:KOR 3.8
15|demand/known:KOR 3.8 2025
15|demand/known:KOR 3.8 since-2025
11|demand/known:KOR 5
3|demand/known:KOR 5 2025
8|demand/known:KOR 5 2026
11|demand/known:KOR 5 since-2025
-5|demand/known:KOR since-2025
5|demand/known:KOR to-2024
-10|demand/known:LTU 3
-7|demand/known:LTU 3 2023
-8|demand/known:LTU 3 to-2024
-8|demand/known:LTU 5
-8|demand/known:LTU 5 2025
-8|demand/known:LTU 5 since-2025
-4|demand/known:LTU 5.5
-4|demand/known:LTU 5.5 2025
-4|demand/known:LTU 5.5 since-2025
-17|demand/known:LTU since-2025
-8|demand/known:LTU to-2024
-4|demand/known:LVA 5
-4|demand/known:LVA 5 2025
-4|demand/known:LVA 5 since-2025
-6|demand/known:LVA since-2025
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
19|demand/known:NATO 2 2002
4|demand/known:NATO 2 2017
6|demand/known:NATO 2 2018
-13|demand/known:NATO 2 2020
-6|demand/known:NATO 2 2023
-14|demand/known:NATO 2 2024
-7|demand/known:NATO 2 2025
-7|demand/known:NATO 2 since-2025
-3|demand/known:NATO 2 to-1999
19|demand/known:NATO 2 to-2013
-3|demand/known:NATO 2 to-2021
-21|demand/known:NATO 2 to-2024
-3|demand/known:NATO 2.2
-3|demand/known:NATO 2.2 2026
-3|demand/known:NATO 2.2 since-2025
13|demand/known:NATO 2.5 2024
-5|demand/known:NATO 2.5 2025
-8|demand/known:NATO 2.5 2026
-13|demand/known:NATO 2.5 since-2025
14|demand/known:NATO 2.5 to-2024
25|demand/known:NATO 3
7|demand/known:NATO 3 2023
19|demand/known:NATO 3 2024
13|demand/known:NATO 3 2025
-10|demand/known:NATO 3 2026
3|demand/known:NATO 3 since-2025
-3|demand/known:NATO 3 to-1999
25|demand/known:NATO 3 to-2024
-12|demand/known:NATO 3.5
5|demand/known:NATO 3.5 2024
-19|demand/known:NATO 3.5 2025
3|demand/known:NATO 3.5 2026
-17|demand/known:NATO 3.5 since-2025
5|demand/known:NATO 3.5 to-2024
14|demand/known:NATO 3.7
14|demand/known:NATO 3.7 2025
14|demand/known:NATO 3.7 since-2025
4|demand/known:NATO 4 2019
-6|demand/known:NATO 4 2026
-5|demand/known:NATO 4 since-2025
5|demand/known:NATO 4 to-2021
38|demand/known:NATO 5
20|demand/known:NATO 5 2024
52|demand/known:NATO 5 2025
-29|demand/known:NATO 5 2026
-4|demand/known:NATO 5 2027
17|demand/known:NATO 5 since-2025
20|demand/known:NATO 5 to-2024
4|demand/known:NATO 5.5
4|demand/known:NATO 5.5 2025
4|demand/known:NATO 5.5 since-2025
-12|demand/known:NATO since-2025
-7|demand/known:NATO to-1999
18|demand/known:NATO to-2013
42|demand/known:NATO to-2024
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
-3|demand/known:NOR to-2024
-3|demand/known:NZL since-2025
3|demand/known:OMN 6
3|demand/known:OMN 6 2025
3|demand/known:OMN 6 since-2025
3|demand/known:OMN since-2025
10|demand/known:PHL 2
11|demand/known:PHL 2 2026
10|demand/known:PHL 2 since-2025
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
21|demand/known:PNG since-2025
3|demand/known:POL 2
4|demand/known:POL 2 2025
4|demand/known:POL 2 since-2025
-25|demand/known:POL 3
-21|demand/known:POL 3 2024
-3|demand/known:POL 3 2025
-4|demand/known:POL 3 since-2025
-21|demand/known:POL 3 to-2024
3|demand/known:POL 3.5
4|demand/known:POL 3.5 2025
3|demand/known:POL 3.5 since-2025
-19|demand/known:POL 4
-10|demand/known:POL 4 2025
-8|demand/known:POL 4 2026
-19|demand/known:POL 4 since-2025
-8|demand/known:POL 4.7
-8|demand/known:POL 4.7 2025
-8|demand/known:POL 4.7 since-2025
-14|demand/known:POL 5
-14|demand/known:POL 5 2025
-14|demand/known:POL 5 since-2025
-36|demand/known:POL since-2025
-22|demand/known:POL to-2024
-8|demand/known:ROU 3.5
-8|demand/known:ROU 3.5 2025
-8|demand/known:ROU 3.5 since-2025
-10|demand/known:ROU since-2025
-3|demand/known:SAU 6
-3|demand/known:SAU 6 2025
-3|demand/known:SAU 6 since-2025
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
-25|demand/known:SGP since-2025
8|demand/known:SRB 2
8|demand/known:SRB 2 2023
8|demand/known:SRB 2 to-2024
8|demand/known:SRB to-2024
24|demand/known:SWE 2
24|demand/known:SWE 2 2024
24|demand/known:SWE 2 to-2024
24|demand/known:SWE to-2024
-17|demand/known:THA 3.5
-16|demand/known:THA 3.5 2025
-17|demand/known:THA 3.5 since-2025
-20|demand/known:THA since-2025
14|demand/known:TLS 1.3
14|demand/known:TLS 1.3 2024
14|demand/known:TLS 1.3 to-2024
14|demand/known:TLS to-2024
-5|demand/known:TUR 3.1
-5|demand/known:TUR 3.1 2025
-5|demand/known:TUR 3.1 since-2025
-6|demand/known:TUR since-2025
29|demand/known:TWN 1E+1
19|demand/known:TWN 1E+1 2025
10|demand/known:TWN 1E+1 2026
29|demand/known:TWN 1E+1 since-2025
4|demand/known:TWN 3 2024
-7|demand/known:TWN 3 2025
-7|demand/known:TWN 3 since-2025
6|demand/known:TWN 3 to-2024
-9|demand/known:TWN 3.5
-8|demand/known:TWN 3.5 2025
-9|demand/known:TWN 3.5 since-2025
-8|demand/known:TWN 5
-10|demand/known:TWN 5 2025
-8|demand/known:TWN 5 since-2025
7|demand/known:TWN since-2025
7|demand/known:TWN to-2024
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
-3|demand/known:USA 1.5
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
-4|demand/known:USA 3 to-2024
-10|demand/known:USA 3.5
5|demand/known:USA 3.5 2025
-15|demand/known:USA 3.5 2026
-10|demand/known:USA 3.5 since-2025
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
-3|demand/known:USA to-1999
-9|demand/known:USA to-2021
-5|demand/known:USA to-2024
3|demand/known:VNM since-2025
4|demand/last-kind:benchmark False
6|demand/last-kind:cap False
132|demand/last-kind:demand False
-4|demand/last-kind:demand True
-66|demand/last-kind:denial False
26|demand/last-kind:level False
15|demand/last-kind:level True
11|demand/last-kind:other True
-29|demand/last-kind:pledge False
23|demand/last-kind:pledge True
-47|demand/last-kind:proposal False
6|demand/last-kind:proposal True
12|demand/last:before nobody-named
12|demand/last:before others-named
32|demand/last:here nobody-named
19|demand/last:here others-named
10|demand/main:nobody-named
54|demand/main:others-named
49|demand/named:1
-5|demand/named:2
3|demand/named:3
-83|demand/one-of-several
17|demand/right-before:
5|demand/right-before:\"统统达到
4|demand/right-before::\"
-4|demand/right-before::与其谈
-30|demand/right-before::军费必须
11|demand/right-before::美方提出过
-25|demand/right-before::美防部\"
4|demand/right-before:_\"
-9|demand/right-before:_国防支出
8|demand/right-before:_国防支出达
-3|demand/right-before:、
-3|demand/right-before:、オマーンに
6|demand/right-before:、欧州に「
6|demand/right-before:、米の
-4|demand/right-before:、葡萄牙谈
10|demand/right-before:「防衛費
9|demand/right-before:」达到
-9|demand/right-before:から
-4|demand/right-before:が
17|demand/right-before:がアジアに
6|demand/right-before:が国防費を
6|demand/right-before:が次に
-10|demand/right-before:が訴える
3|demand/right-before:と同じ
5|demand/right-before:と豪州に
-12|demand/right-before:に
4|demand/right-before:にGDP比
-14|demand/right-before:に「
11|demand/right-before:には
-4|demand/right-before:には名指しで
12|demand/right-before:にも
3|demand/right-before:にもGDP比
-29|demand/right-before:に対し
4|demand/right-before:に期待する
30|demand/right-before:に求める
5|demand/right-before:に突き付けた
-53|demand/right-before:に説く
3|demand/right-before:の
-14|demand/right-before:は
-14|demand/right-before:は、
8|demand/right-before:はどこも
6|demand/right-before:は一律
25|demand/right-before:は少なくとも
7|demand/right-before:へ
11|demand/right-before:も
3|demand/right-before:も、GDPの
9|demand/right-before:一般には
4|demand/right-before:並みの
6|demand/right-before:也把目标订为
-11|demand/right-before:也该向
12|demand/right-before:以
5|demand/right-before:保持
3|demand/right-before:側がGDPの
3|demand/right-before:全てに
3|demand/right-before:全体に
-9|demand/right-before:出
5|demand/right-before:向
8|demand/right-before:和巴黎也达到
5|demand/right-before:和瑞典也升到
-8|demand/right-before:喊话:不花
4|demand/right-before:在美方要求
-6|demand/right-before:外相、米の
-5|demand/right-before:多国对
4|demand/right-before:完成
-7|demand/right-before:应付
3|demand/right-before:应把GDP的
20|demand/right-before:应拿出
-8|demand/right-before:应达到
14|demand/right-before:必须做到
-8|demand/right-before:总统:
-9|demand/right-before:把
7|demand/right-before:把GDP的
-33|demand/right-before:把军费提高到
-10|demand/right-before:把比率提高到
4|demand/right-before:拨出GDP的
-10|demand/right-before:拿出
4|demand/right-before:提出的
10|demand/right-before:提高到
5|demand/right-before:最怕听到
-7|demand/right-before:最终做到
4|demand/right-before:欧洲盟友花
-11|demand/right-before:的
-9|demand/right-before:相仿的
7|demand/right-before:至少达到
-4|demand/right-before:花
4|demand/right-before:谈
5|demand/right-before:走到
6|demand/right-before:跟进
22|demand/right-before:达到
-27|demand/right-before:达到GDP的
3|demand/right-before:达到的
-10|demand/right-before:都要给出
-4|demand/right-before:重提
-9|demand/right-before:须拿出
73|demand/several:2
47|demand/several:3
44|demand/subject:others-named
-58|demand/title
-22|demand/told-of:0
7|demand/told-of:1
10|demand/told-of:2
5|demand/told-of:3
-40|demand/unnamed
-6|demand/unnamed-beside-others
-8|denial/after-far:18 True
13|denial/after-far:4 True
6|denial/after-far:9 True
-3|denial/after-follows:
-3|denial/after-follows: False
-4|denial/after-follows:\"。 True
4|denial/after-follows:\"早 True
3|denial/after-follows:が
3|denial/after-follows:に
-6|denial/after-follows:にだ True
3|denial/after-follows:には False
4|denial/after-follows:に求 False
-4|denial/after-follows:の
-4|denial/after-follows:の財 False
5|denial/after-follows:不
5|denial/after-follows:不是 True
11|denial/after-follows:予
11|denial/after-follows:予以 True
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
11|denial/after-leads:闻,
-8|denial/after:named False
20|denial/after:named True
9|denial/after:patient False
-5|denial/after:patient True
-39|denial/asks
-4|denial/before-commas:0 0
24|denial/before-commas:1 0
-26|denial/before-commas:1 1
15|denial/before-commas:2 0
11|denial/before-commas:2 1
-5|denial/before-commas:3 2
-26|denial/before-far:1 0
21|denial/before-far:18 0
4|denial/before-far:18 1
-12|denial/before-far:36 0
-29|denial/before-far:36 1
52|denial/before-far:9 0
4|denial/before-far:far 0
10|denial/before-far:far 1
-7|denial/before-far:far 2
-12|denial/before-follows-rank:5 0 0
-6|denial/before-follows-rank:| 1 0
-4|denial/before-follows-rank:、 0 0
3|denial/before-follows-rank:、 1 0
-7|denial/before-follows-rank:「 0 0
-15|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:か 1 0
3|denial/before-follows-rank:と 1 0
-8|denial/before-follows-rank:の 0 0
-4|denial/before-follows-rank:の 1 1
8|denial/before-follows-rank:は 0 0
-4|denial/before-follows-rank:も 0 0
7|denial/before-follows-rank:や 1 0
7|denial/before-follows-rank:不 0 0
3|denial/before-follows-rank:与 1 0
-4|denial/before-follows-rank:主 1 0
11|denial/before-follows-rank:也 0 0
-5|denial/before-follows-rank:今 1 2
-3|denial/before-follows-rank:从 0 0
-10|denial/before-follows-rank:会 0 0
4|denial/before-follows-rank:会 1 0
-9|denial/before-follows-rank:側 0 0
5|denial/before-follows-rank:则 0 0
3|denial/before-follows-rank:却 0 0
-31|denial/before-follows-rank:去 1 1
-4|denial/before-follows-rank:发 0 0
4|denial/before-follows-rank:发 1 0
25|denial/before-follows-rank:否 0 0
-3|denial/before-follows-rank:国 1 0
6|denial/before-follows-rank:大 0 0
7|denial/before-follows-rank:室 3 1
-7|denial/before-follows-rank:总 1 0
3|denial/before-follows-rank:扬 0 0
-4|denial/before-follows-rank:把 1 1
6|denial/before-follows-rank:拒 0 0
15|denial/before-follows-rank:无 0 0
-3|denial/before-follows-rank:曾 0 0
-4|denial/before-follows-rank:标 0 0
3|denial/before-follows-rank:米 1 1
15|denial/before-follows-rank:自 0 0
-4|denial/before-follows-rank:讨 0 0
-3|denial/before-follows-rank:议 0 0
-6|denial/before-follows-rank:许 0 0
7|denial/before-follows-rank:设 0 0
-3|denial/before-follows-rank:访 0 0
4|denial/before-follows-rank:说 0 1
3|denial/before-follows-rank:选 1 0
5|denial/before-follows-rank:遭 0 0
4|denial/before-follows-rank:防 0 0
8|denial/before-follows-rank:首 0 0
-8|denial/before-follows-rank:首 1 0
3|denial/before-follows-rank:首 2 1
5|denial/before-follows:,总
5|denial/before-follows:,总统还
-3|denial/before-follows:,明
-3|denial/before-follows:,明确拒
-12|denial/before-follows:5
-12|denial/before-follows:5%
-3|denial/before-follows:5%正式
-6|denial/before-follows:|
-6|denial/before-follows:|特
-6|denial/before-follows:|特朗普
3|denial/before-follows:、豪
3|denial/before-follows:、豪州の
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
12|denial/before-follows:が5
15|denial/before-follows:が5%で
-4|denial/before-follows:が5%を
-7|denial/before-follows:が日
-7|denial/before-follows:が日韓両
3|denial/before-follows:と
-5|denial/before-follows:に2
-5|denial/before-follows:に2・5
-4|denial/before-follows:に3
-4|denial/before-follows:に3.5
17|denial/before-follows:に5
3|denial/before-follows:に5%が
14|denial/before-follows:に5%を
-10|denial/before-follows:にG
-10|denial/before-follows:にGDP
-3|denial/before-follows:に求
-3|denial/before-follows:に求めた
4|denial/before-follows:に防
4|denial/before-follows:に防衛費
-13|denial/before-follows:の
-3|denial/before-follows:の5
-3|denial/before-follows:の5%と
-4|denial/before-follows:の交
-4|denial/before-follows:の交渉担
-3|denial/before-follows:の呼
-3|denial/before-follows:の呼びか
10|denial/before-follows:は
-4|denial/before-follows:は3
-4|denial/before-follows:は3・5
-18|denial/before-follows:は5
-18|denial/before-follows:は5%を
-3|denial/before-follows:は、国防
33|denial/before-follows:は国
33|denial/before-follows:は国防費
-4|denial/before-follows:も
-4|denial/before-follows:も国
-4|denial/before-follows:も国防費
7|denial/before-follows:や
4|denial/before-follows:やイ
4|denial/before-follows:やイタリ
3|denial/before-follows:や韓
3|denial/before-follows:や韓国に
8|denial/before-follows:不
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
-9|denial/before-follows:側
-8|denial/before-follows:側は
-8|denial/before-follows:側は1.
4|denial/before-follows:军
4|denial/before-follows:军费
8|denial/before-follows:则
3|denial/before-follows:却
3|denial/before-follows:却不
3|denial/before-follows:却不吃这
-31|denial/before-follows:去
-31|denial/before-follows:去年
-31|denial/before-follows:去年度达
-5|denial/before-follows:发言人卡
4|denial/before-follows:发言人说
26|denial/before-follows:否
26|denial/before-follows:否认
25|denial/before-follows:否认曾承
-4|denial/before-follows:国防相が
6|denial/before-follows:大
6|denial/before-follows:大統
7|denial/before-follows:大統領は
8|denial/before-follows:室
7|denial/before-follows:室の
7|denial/before-follows:室の高官
-6|denial/before-follows:总
-6|denial/before-follows:总理
-7|denial/before-follows:总理施托
3|denial/before-follows:扬
3|denial/before-follows:扬言
3|denial/before-follows:扬言\"保
-3|denial/before-follows:把
-3|denial/before-follows:把军
-3|denial/before-follows:把军费提
7|denial/before-follows:拒
7|denial/before-follows:拒绝
5|denial/before-follows:拒绝3.
15|denial/before-follows:无
15|denial/before-follows:无须
15|denial/before-follows:无须达到
-3|denial/before-follows:曾
-3|denial/before-follows:曾以
-3|denial/before-follows:曾以5%
-4|denial/before-follows:标
-4|denial/before-follows:标准
-4|denial/before-follows:标准3.
8|denial/before-follows:没有承诺
-3|denial/before-follows:没有要求
5|denial/before-follows:米
3|denial/before-follows:米協
3|denial/before-follows:米協議で
15|denial/before-follows:自
15|denial/before-follows:自己
15|denial/before-follows:自己需要
13|denial/before-follows:要为
13|denial/before-follows:要为自己
-11|denial/before-follows:要求
-6|denial/before-follows:要求防卫
-4|denial/before-follows:讨
-4|denial/before-follows:讨论
-4|denial/before-follows:讨论过3
-3|denial/before-follows:议
-3|denial/before-follows:议员
-3|denial/before-follows:议员所说
-6|denial/before-follows:许
-6|denial/before-follows:许诺
-6|denial/before-follows:许诺2.
7|denial/before-follows:设
7|denial/before-follows:设定
7|denial/before-follows:设定了占
-3|denial/before-follows:访
-3|denial/before-follows:访台
-3|denial/before-follows:访台前夕
6|denial/before-follows:说
6|denial/before-follows:说,
4|denial/before-follows:说,他的
3|denial/before-follows:选
3|denial/before-follows:选前
3|denial/before-follows:选前只能
5|denial/before-follows:遭
5|denial/before-follows:遭到
5|denial/before-follows:遭到冷遇
5|denial/before-follows:防
3|denial/before-follows:防衛
5|denial/before-follows:首
5|denial/before-follows:首相
-21|denial/before-follows:首相の持
3|denial/before-follows:首相は1
9|denial/before-follows:首相は、
8|denial/before-follows:首相は米
53|denial/before-leads:
4|denial/before-leads:\",
-39|denial/before-leads:,
5|denial/before-leads::
9|denial/before-leads:;
-25|denial/before-leads:、
-3|denial/before-leads:。
-5|denial/before-leads:「
7|denial/before-leads:】
-3|denial/before-leads:が
3|denial/before-leads:し、
-4|denial/before-leads:で、
-3|denial/before-leads:と
18|denial/before-leads:の
-10|denial/before-leads:ば
-7|denial/before-leads:や
-3|denial/before-leads:る。
-10|denial/before-leads:れば
-3|denial/before-leads:を
4|denial/before-leads:アの
6|denial/before-leads:カの
7|denial/before-leads:ス】
-3|denial/before-leads:ル、
4|denial/before-leads:ンの
-4|denial/before-leads:ーや
-6|denial/before-leads:与
15|denial/before-leads:为
-6|denial/before-leads:书长
-6|denial/before-leads:关于
-4|denial/before-leads:到
-4|denial/before-leads:及
-3|denial/before-leads:向
-3|denial/before-leads:否如
12|denial/before-leads:否认
-7|denial/before-leads:国が
7|denial/before-leads:在
3|denial/before-leads:外;
-3|denial/before-leads:如
-4|denial/before-leads:希望
5|denial/before-leads:年;
-8|denial/before-leads:应
13|denial/before-leads:总理
-4|denial/before-leads:提及
-4|denial/before-leads:收到
9|denial/before-leads:方、
-25|denial/before-leads:日、
6|denial/before-leads:普:
-6|denial/before-leads:曾向
-4|denial/before-leads:有与
-4|denial/before-leads:望
-3|denial/before-leads:本や
6|denial/before-leads:求
13|denial/before-leads:理
3|denial/before-leads:电_
-10|denial/before-leads:的
7|denial/before-leads:盟给
10|denial/before-leads:相
-6|denial/before-leads:相「
4|denial/before-leads:相が
15|denial/before-leads:示
-5|denial/before-leads:称,
-8|denial/before-leads:答应
7|denial/before-leads:给
5|denial/before-leads:至于
-10|denial/before-leads:行的
15|denial/before-leads:表示
6|denial/before-leads:要求
12|denial/before-leads:认
15|denial/before-leads:认为
5|denial/before-leads:议在
-34|denial/before-leads:说,
-3|denial/before-leads:費を
-3|denial/before-leads:长
9|denial/before-leads:首相
-15|denial/before-opens:False agent
-9|denial/before-opens:False named
-13|denial/before-opens:False patient
10|denial/before-opens:True agent
24|denial/before-opens:True named
17|denial/before-opens:True patient
-7|denial/before-rank:0 0 agent
23|denial/before-rank:0 0 named
3|denial/before-rank:0 0 patient
9|denial/before-rank:0 1 named
3|denial/before-rank:1 0 agent
10|denial/before-rank:1 0 named
5|denial/before-rank:1 0 patient
-28|denial/before-rank:1 1 named
-4|denial/before-rank:1 1 patient
-5|denial/before-rank:1 2 named
7|denial/before-rank:3 1 named
-5|denial/before:agent
15|denial/before:named
4|denial/before:patient
18|denial/class-main:ALLIES ALLIES
8|denial/class-main:ALLIES JPN
-11|denial/class-main:ALLIES KOR
4|denial/class-main:ALLIES NATO
-6|denial/class-main:ALLIES TWN
-9|denial/class-main:ALLIES land
-5|denial/class-main:ALLIES member
-4|denial/class-main:EU ALLIES
6|denial/class-main:EU land
-9|denial/class-main:EU member
3|denial/class-main:JPN ALLIES
18|denial/class-main:JPN JPN
5|denial/class-main:JPN KOR
15|denial/class-main:JPN member
-12|denial/class-main:KOR JPN
17|denial/class-main:KOR KOR
-13|denial/class-main:NATO ALLIES
-19|denial/class-main:NATO JPN
-22|denial/class-main:NATO NATO
-9|denial/class-main:NATO member
9|denial/class-main:TWN TWN
-5|denial/class-main:TWN land
-11|denial/class-main:USA ALLIES
-9|denial/class-main:USA KOR
11|denial/class-main:USA NATO
-6|denial/class-main:USA TWN
-6|denial/class-main:USA land
27|denial/class-main:land land
4|denial/class-main:member ALLIES
7|denial/class-main:member NATO
3|denial/class-main:member TWN
-7|denial/class-main:member land
9|denial/class-main:member member
18|denial/class-named:ALLIES ALLIES others-named
-20|denial/class-named:ALLIES JPN nobody-named
28|denial/class-named:ALLIES JPN others-named
-3|denial/class-named:ALLIES KOR nobody-named
-8|denial/class-named:ALLIES KOR others-named
4|denial/class-named:ALLIES NATO others-named
-3|denial/class-named:ALLIES TWN nobody-named
-3|denial/class-named:ALLIES TWN others-named
-7|denial/class-named:ALLIES land others-named
-3|denial/class-named:ALLIES member others-named
-4|denial/class-named:EU ALLIES others-named
6|denial/class-named:EU land others-named
-9|denial/class-named:EU member others-named
3|denial/class-named:JPN ALLIES others-named
23|denial/class-named:JPN JPN nobody-named
-6|denial/class-named:JPN JPN others-named
-4|denial/class-named:JPN KOR nobody-named
10|denial/class-named:JPN KOR others-named
3|denial/class-named:JPN member nobody-named
12|denial/class-named:JPN member others-named
-5|denial/class-named:KOR JPN nobody-named
-7|denial/class-named:KOR JPN others-named
9|denial/class-named:KOR KOR nobody-named
8|denial/class-named:KOR KOR others-named
-13|denial/class-named:NATO ALLIES others-named
-3|denial/class-named:NATO JPN nobody-named
-16|denial/class-named:NATO JPN others-named
-22|denial/class-named:NATO NATO others-named
-5|denial/class-named:NATO member nobody-named
-4|denial/class-named:NATO member others-named
3|denial/class-named:TWN TWN nobody-named
5|denial/class-named:TWN TWN others-named
-5|denial/class-named:TWN land others-named
-11|denial/class-named:USA ALLIES others-named
-9|denial/class-named:USA KOR others-named
11|denial/class-named:USA NATO others-named
-6|denial/class-named:USA TWN others-named
-6|denial/class-named:USA land others-named
6|denial/class-named:land JPN nobody-named
-4|denial/class-named:land JPN others-named
5|denial/class-named:land land nobody-named
23|denial/class-named:land land others-named
4|denial/class-named:member ALLIES others-named
7|denial/class-named:member NATO others-named
3|denial/class-named:member TWN others-named
-7|denial/class-named:member land others-named
4|denial/class-named:member member nobody-named
4|denial/class-named:member member others-named
-5|denial/class-shape:ALLIES half
5|denial/class-shape:ALLIES whole
-8|denial/class-shape:EU tenth
36|denial/class-shape:JPN half
-8|denial/class-shape:JPN tenth
11|denial/class-shape:JPN whole
-8|denial/class-shape:KOR half
12|denial/class-shape:KOR whole
-11|denial/class-shape:NATO half
-52|denial/class-shape:NATO whole
4|denial/class-shape:TWN whole
-13|denial/class-shape:USA half
7|denial/class-shape:USA tenth
-17|denial/class-shape:USA whole
6|denial/class-shape:land tenth
29|denial/class-shape:land whole
4|denial/class-shape:member half
5|denial/class-shape:member tenth
9|denial/class-shape:member whole
-5|denial/class-value:ALLIES 2
21|denial/class-value:ALLIES 3
-3|denial/class-value:ALLIES 3.5
-8|denial/class-value:ALLIES 5
-8|denial/class-value:EU 1.3
-6|denial/class-value:EU 2
7|denial/class-value:EU 3
-3|denial/class-value:NATO 2
-11|denial/class-value:NATO 3
-10|denial/class-value:NATO 3.5
-37|denial/class-value:NATO 5
8|denial/class-value:USA 1.3
-5|denial/class-value:USA 1.5
-5|denial/class-value:USA 10
8|denial/class-value:USA 2
-5|denial/class-value:USA 2.5
-11|denial/class-value:USA 3
-3|denial/class-value:USA 3.5
-3|denial/class-value:USA 4
-3|denial/class-value:USA 6
-8|denial/class:EU
39|denial/class:JPN
6|denial/class:KOR
-65|denial/class:NATO
4|denial/class:TWN
-23|denial/class:USA
34|denial/class:land
17|denial/class:member
24|denial/group:all
24|denial/group:all back:0
-13|denial/group:list after 1
-13|denial/group:list after lands
-8|denial/group:list before 1
19|denial/group:list before lands
-27|denial/group:list before union
-21|denial/group:list-follows-two:「3|
19|denial/group:list-follows-two:に5|
-26|denial/group:list-follows-two:に反|
-21|denial/group:list-follows-two:の1|
-8|denial/group:list-follows-two:の一|
-21|denial/group:list-follows-two:の呼|
10|denial/group:list-follows-two:の首|
4|denial/group:list-follows-two:は5|
36|denial/group:list-follows-two:は、|
44|denial/group:list-follows-two:も国|
-9|denial/group:list-follows-two:並み|
18|denial/group:list-follows-two:代表|
-41|denial/group:list-follows-two:会谈|
-7|denial/group:list-follows-two:各层|
24|denial/group:list-follows-two:均表|
10|denial/group:list-follows-two:增加|
11|denial/group:list-follows-two:提出|
-13|denial/group:list-follows-two:早期|
-21|denial/group:list-follows-two:次期|
-21|denial/group:list-follows:「|
-7|denial/group:list-follows:に|
-49|denial/group:list-follows:の|
40|denial/group:list-follows:は|
44|denial/group:list-follows:も|
-9|denial/group:list-follows:並|
18|denial/group:list-follows:代|
-41|denial/group:list-follows:会|
-7|denial/group:list-follows:各|
24|denial/group:list-follows:均|
10|denial/group:list-follows:增|
11|denial/group:list-follows:提|
-13|denial/group:list-follows:早|
-21|denial/group:list-follows:次|
-17|denial/group:list-leads:,|
-41|denial/group:list-leads:|
19|denial/group:list-leads:「|
10|denial/group:list-leads:促|
11|denial/group:list-leads:向|
17|denial/group:signs before
17|denial/group:signs-follows:両|
10|denial/group:two
10|denial/group:two back:0
31|denial/known-for:ALLIES 2024-10-28
45|denial/known-for:ALLIES 2025
5|denial/known-for:ALLIES 2025-06-20
31|denial/known-for:ALLIES 3 2024-10-28
46|denial/known-for:ALLIES 3.5 2025
5|denial/known-for:ALLIES 5 2025-06-20
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
-31|denial/known-for:JPN 2025
17|denial/known-for:JPN 2025-03-26
-7|denial/known-for:JPN 2025-06-25
4|denial/known-for:JPN 2025-12-03
3|denial/known-for:JPN 2033/2034
6|denial/known-for:JPN 3 1978-06-14
-21|denial/known-for:JPN 3 2024-10-28
-31|denial/known-for:JPN 3.5 2025
4|denial/known-for:JPN 3.5 2025-12-03
3|denial/known-for:JPN 3.5 2033/2034
17|denial/known-for:JPN 5 2025-03-26
-7|denial/known-for:JPN 5 2025-06-25
-9|denial/known-for:KOR 2025-03-26
7|denial/known-for:KOR 2025-06-25
3|denial/known-for:KOR 2025-11-03
-9|denial/known-for:KOR 5 2025-03-26
7|denial/known-for:KOR 5 2025-06-25
3|denial/known-for:KOR 5 2025-11-03
-10|denial/known-for:NATO 2024-10-28
-4|denial/known-for:NATO 2025-06-20
-10|denial/known-for:NATO 3 2024-10-28
-4|denial/known-for:NATO 5 2025-06-20
-15|denial/known-for:PHL 2025
-15|denial/known-for:PHL 3.5 2025
-3|denial/known-for:POL 2032
-3|denial/known-for:POL 3 2032
4|denial/known-for:SVK 2035
4|denial/known-for:SVK 3.5 2035
-7|denial/known-for:USA 2025-03-26
-7|denial/known-for:USA 5 2025-03-26
-5|denial/known:ALLIES 2
21|denial/known:ALLIES 3
28|denial/known:ALLIES 3 2024
-5|denial/known:ALLIES 3 2025
-6|denial/known:ALLIES 3 since-2025
27|denial/known:ALLIES 3 to-2024
-3|denial/known:ALLIES 3.5
-21|denial/known:ALLIES 3.5 2025
18|denial/known:ALLIES 3.5 2026
-3|denial/known:ALLIES 3.5 since-2025
-8|denial/known:ALLIES 5
4|denial/known:ALLIES 5 2025
-12|denial/known:ALLIES 5 2026
-8|denial/known:ALLIES 5 since-2025
-23|denial/known:ALLIES since-2025
25|denial/known:ALLIES to-2024
-7|denial/known:ARG 2
-7|denial/known:ARG 2 2025
-7|denial/known:ARG 2 since-2025
-7|denial/known:ARG since-2025
-6|denial/known:AUS 1.3
-6|denial/known:AUS 1.3 2024
-6|denial/known:AUS 1.3 to-2024
3|denial/known:AUS 3 2023
-4|denial/known:AUS 3 2026
-4|denial/known:AUS 3 since-2025
3|denial/known:AUS 3 to-2024
9|denial/known:AUS 3.5
7|denial/known:AUS 3.5 2025
9|denial/known:AUS 3.5 since-2025
4|denial/known:AUS since-2025
-4|denial/known:AUS to-2024
-7|denial/known:AUT 3
-7|denial/known:AUT 3 2025
-7|denial/known:AUT 3 since-2025
-7|denial/known:AUT since-2025
-5|denial/known:BEL 3.5
-5|denial/known:BEL 3.5 2025
-5|denial/known:BEL 3.5 since-2025
4|denial/known:BEL 5
4|denial/known:BEL 5 2025
4|denial/known:BEL 5 since-2025
7|denial/known:BRA 2
7|denial/known:BRA 2 2025
7|denial/known:BRA 2 since-2025
7|denial/known:BRA since-2025
-3|denial/known:CHE 2.4
-3|denial/known:CHE 2.4 2025
-3|denial/known:CHE 2.4 since-2025
-8|denial/known:COD 2.8
-8|denial/known:COD 2.8 2025
-8|denial/known:COD 2.8 since-2025
-8|denial/known:COD since-2025
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
-5|denial/known:DEU since-2025
-6|denial/known:DEU to-1999
-15|denial/known:DNK 5
-15|denial/known:DNK 5 2025
-15|denial/known:DNK 5 since-2025
3|denial/known:DNK 6
3|denial/known:DNK 6 2026
3|denial/known:DNK 6 since-2025
-12|denial/known:DNK since-2025
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
8|denial/known:ESP since-2025
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
3|denial/known:FIN 5
3|denial/known:FIN 5 2025
3|denial/known:FIN 5 since-2025
3|denial/known:FIN since-2025
-6|denial/known:FRA 2.8
-6|denial/known:FRA 2.8 2025
-6|denial/known:FRA 2.8 since-2025
3|denial/known:FRA 5 2026
-4|denial/known:FRA since-2025
5|denial/known:GBR 2
5|denial/known:GBR 2 2015
5|denial/known:GBR 2 to-2021
5|denial/known:GBR to-2021
-6|denial/known:IND 2
-6|denial/known:IND 2 2022
-6|denial/known:IND 2 to-2024
5|denial/known:IND 3.5
5|denial/known:IND 3.5 2026
5|denial/known:IND 3.5 since-2025
5|denial/known:IND since-2025
-6|denial/known:IND to-2024
3|denial/known:IRL 2
3|denial/known:IRL 2 since-2025
3|denial/known:IRL 2.4
3|denial/known:IRL 2.4 2025
3|denial/known:IRL 2.4 since-2025
8|denial/known:IRL since-2025
18|denial/known:ISR 5
18|denial/known:ISR 5 2024
18|denial/known:ISR 5 to-2024
18|denial/known:ISR to-2024
-8|denial/known:JPN 1.3
-8|denial/known:JPN 1.3 2025
-8|denial/known:JPN 1.3 since-2025
5|denial/known:JPN 1.5
5|denial/known:JPN 1.5 1996
5|denial/known:JPN 1.5 to-1999
4|denial/known:JPN 2 2017
8|denial/known:JPN 2 2022
-12|denial/known:JPN 2 2025
-3|denial/known:JPN 2 2026
-15|denial/known:JPN 2 since-2025
4|denial/known:JPN 2 to-2021
10|denial/known:JPN 2 to-2024
7|denial/known:JPN 2.5
6|denial/known:JPN 2.5 2025
6|denial/known:JPN 2.5 since-2025
6|denial/known:JPN 3 1978
-19|denial/known:JPN 3 2024
13|denial/known:JPN 3 2025
3|denial/known:JPN 3 2026
16|denial/known:JPN 3 since-2025
6|denial/known:JPN 3 to-1999
-20|denial/known:JPN 3 to-2024
24|denial/known:JPN 3.5
17|denial/known:JPN 3.5 2025
6|denial/known:JPN 3.5 2026
24|denial/known:JPN 3.5 since-2025
10|denial/known:JPN 5
-18|denial/known:JPN 5 2024
12|denial/known:JPN 5 2025
16|denial/known:JPN 5 2026
28|denial/known:JPN 5 since-2025
-18|denial/known:JPN 5 to-2024
51|denial/known:JPN since-2025
12|denial/known:JPN to-1999
4|denial/known:JPN to-2021
-27|denial/known:JPN to-2024
-8|denial/known:KOR 3.5
-4|denial/known:KOR 3.5 2025
-4|denial/known:KOR 3.5 2026
-8|denial/known:KOR 3.5 since-2025
12|denial/known:KOR 5
6|denial/known:KOR 5 2025
6|denial/known:KOR 5 2026
12|denial/known:KOR 5 since-2025
5|denial/known:KOR since-2025
-3|denial/known:NATO 2
-11|denial/known:NATO 3
-11|denial/known:NATO 3 2024
-11|denial/known:NATO 3 to-2024
-10|denial/known:NATO 3.5
-9|denial/known:NATO 3.5 2025
-10|denial/known:NATO 3.5 since-2025
-37|denial/known:NATO 5
-32|denial/known:NATO 5 2025
-5|denial/known:NATO 5 2026
-37|denial/known:NATO 5 since-2025
-51|denial/known:NATO since-2025
-12|denial/known:NATO to-2024
9|denial/known:PHL 2
5|denial/known:PHL 2 2025
4|denial/known:PHL 2 2026
9|denial/known:PHL 2 since-2025
-16|denial/known:PHL 3.5
-17|denial/known:PHL 3.5 2026
-16|denial/known:PHL 3.5 since-2025
-6|denial/known:PHL since-2025
-3|denial/known:POL 3
-3|denial/known:POL 3 2028
-3|denial/known:POL 3 since-2025
-4|denial/known:POL since-2025
3|denial/known:SVK 3.5
4|denial/known:SVK 3.5 2025
3|denial/known:SVK 3.5 since-2025
16|denial/known:SVK 5
16|denial/known:SVK 5 2025
16|denial/known:SVK 5 since-2025
19|denial/known:SVK since-2025
8|denial/known:SVN 1.3
8|denial/known:SVN 1.3 2024
8|denial/known:SVN 1.3 to-2024
8|denial/known:SVN to-2024
6|denial/known:TLS 1.3
6|denial/known:TLS 1.3 2024
6|denial/known:TLS 1.3 to-2024
6|denial/known:TLS to-2024
6|denial/known:TWN 1E+1
4|denial/known:TWN 1E+1 2026
6|denial/known:TWN 1E+1 since-2025
-5|denial/known:TWN 2
-5|denial/known:TWN 2 2025
-5|denial/known:TWN 2 since-2025
4|denial/known:TWN 3
-3|denial/known:TWN 5 2025
8|denial/known:USA 1.3
8|denial/known:USA 1.3 2025
8|denial/known:USA 1.3 since-2025
-5|denial/known:USA 1.5
-4|denial/known:USA 1.5 1996
-4|denial/known:USA 1.5 to-1999
-5|denial/known:USA 1E+1
-3|denial/known:USA 1E+1 2026
-5|denial/known:USA 1E+1 since-2025
8|denial/known:USA 2
11|denial/known:USA 2 2025
11|denial/known:USA 2 since-2025
-5|denial/known:USA 2.5
-5|denial/known:USA 2.5 2025
-5|denial/known:USA 2.5 since-2025
-11|denial/known:USA 3
-9|denial/known:USA 3 2025
-10|denial/known:USA 3 since-2025
-3|denial/known:USA 3.5
7|denial/known:USA 3.5 2025
-10|denial/known:USA 3.5 2026
-3|denial/known:USA 3.5 since-2025
-3|denial/known:USA 4
-3|denial/known:USA 4 2025
-3|denial/known:USA 4 since-2025
9|denial/known:USA 5 2025
-11|denial/known:USA 5 2026
-3|denial/known:USA 6
-3|denial/known:USA 6 2026
-3|denial/known:USA 6 since-2025
-14|denial/known:USA since-2025
-4|denial/known:USA to-1999
-3|denial/known:USA to-2024
9|denial/last-kind:cap False
-36|denial/last-kind:demand False
34|denial/last-kind:denial False
8|denial/last-kind:denial True
27|denial/last-kind:level False
-9|denial/last-kind:level True
12|denial/last-kind:other False
-16|denial/last-kind:pledge False
3|denial/last-kind:pledge True
47|denial/last-kind:proposal False
35|denial/last:before nobody-named
41|denial/last:before others-named
34|denial/main:nobody-named
30|denial/main:others-named
-15|denial/named:1
20|denial/named:2
26|denial/named:3
12|denial/one-of-several
-12|denial/right-before:
-7|denial/right-before:「
-10|denial/right-before:から
9|denial/right-before:が
8|denial/right-before:に
-10|denial/right-before:にGDP比
-3|denial/right-before:の
-3|denial/right-before:の呼びかけに
3|denial/right-before:の首相は「
-23|denial/right-before:は
-4|denial/right-before:も国防費の
3|denial/right-before:や韓国に
6|denial/right-before:不必付
-3|denial/right-before:从未期待过
-8|denial/right-before:側は
6|denial/right-before:拒绝
15|denial/right-before:无须达到
-3|denial/right-before:曾以
-4|denial/right-before:标准
15|denial/right-before:自己需要做到
13|denial/right-before:要为自己设定
-4|denial/right-before:讨论过
-6|denial/right-before:许诺
-3|denial/right-before:访台前夕抛
3|denial/right-before:首相は、
23|denial/same-figure-of-another
-23|denial/same-figure-of-it
-14|denial/several:2
-22|denial/several:3
-8|denial/title
-17|denial/told-of:0
8|denial/told-of:1
-17|denial/told-of:2
26|denial/told-of:3
5|denial/unnamed
-37|denial/unnamed-beside-others
15|level/after-far:1 False
-9|level/after-far:1 True
-11|level/after-far:18 False
-32|level/after-far:18 True
36|level/after-far:4 False
-29|level/after-far:4 True
-4|level/after-far:9 False
-31|level/after-far:9 True
20|level/after-follows:,
18|level/after-follows:,却 True
-3|level/after-follows:1
-4|level/after-follows:2
-5|level/after-follows:3
-5|level/after-follows:3. True
-3|level/after-follows:、比 True
-6|level/after-follows:が
-6|level/after-follows:が0 True
4|level/after-follows:で
4|level/after-follows:であ False
-11|level/after-follows:と
-4|level/after-follows:と並 False
-12|level/after-follows:と同 False
5|level/after-follows:と比 False
3|level/after-follows:な
3|level/after-follows:など False
20|level/after-follows:に
11|level/after-follows:には False
8|level/after-follows:に比 False
-17|level/after-follows:の
-15|level/after-follows:の1 False
-4|level/after-follows:の3 True
3|level/after-follows:の実 False
-18|level/after-follows:の平 False
11|level/after-follows:の計 False
5|level/after-follows:の首 False
-3|level/after-follows:は
-4|level/after-follows:は1 True
-3|level/after-follows:は2 True
5|level/after-follows:は母 True
3|level/after-follows:は適 False
-6|level/after-follows:も
-4|level/after-follows:も1 False
14|level/after-follows:も6 False
-15|level/after-follows:も歩 True
11|level/after-follows:や
11|level/after-follows:や2 False
4|level/after-follows:よ
4|level/after-follows:より False
3|level/after-follows:を
3|level/after-follows:を手 False
-4|level/after-follows:七
-4|level/after-follows:七年 True
-9|level/after-follows:中
-7|level/after-follows:中最 False
-5|level/after-follows:为1 True
-5|level/after-follows:为2 True
13|level/after-follows:为何 False
-8|level/after-follows:也
-3|level/after-follows:也不 True
-4|level/after-follows:也必 True
-10|level/after-follows:价
-10|level/after-follows:价格 True
-3|level/after-follows:倒
-3|level/after-follows:倒数 False
-8|level/after-follows:则
-4|level/after-follows:则为 True
-4|level/after-follows:协
-4|level/after-follows:协助 True
-6|level/after-follows:去
-6|level/after-follows:去年 True
-4|level/after-follows:反
-4|level/after-follows:反而 True
-4|level/after-follows:只
-4|level/after-follows:只有 True
3|level/after-follows:和德 True
-5|level/after-follows:在
-5|level/after-follows:在1 True
-7|level/after-follows:大
-7|level/after-follows:大陆 True
10|level/after-follows:导
10|level/after-follows:导弹 True
-3|level/after-follows:差
-3|level/after-follows:差在 True
8|level/after-follows:应
5|level/after-follows:当
5|level/after-follows:当年 True
-4|level/after-follows:是
-3|level/after-follows:是否 True
-17|level/after-follows:的
-3|level/after-follows:的1 True
-3|level/after-follows:的3 True
-3|level/after-follows:的该 True
10|level/after-follows:看
10|level/after-follows:看齐 False
-5|level/after-follows:研
-5|level/after-follows:研究 False
6|level/after-follows:科
6|level/after-follows:科技 True
-8|level/after-follows:约
-7|level/after-follows:约为 True
-4|level/after-follows:表
-4|level/after-follows:表示 True
-7|level/after-follows:要
-7|level/after-follows:要求 False
16|level/after-follows:长
17|level/after-follows:长陈 True
5|level/after-follows:防
5|level/after-follows:防衛 True
3|level/after-follows:首
3|level/after-follows:首相 True
-12|level/after-leads:%,
-10|level/after-leads:%;
-3|level/after-leads:%▽
-19|level/after-leads:%、
-7|level/after-leads:%で
-4|level/after-leads:%と
17|level/after-leads:%の
12|level/after-leads:%的
-10|level/after-leads:,大
-5|level/after-leads:,而
5|level/after-leads:,距
5|level/after-leads:、「
3|level/after-leads:。」
-5|level/after-leads:」_
3|level/after-leads:いた
19|level/after-leads:える
-12|level/after-leads:から
11|level/after-leads:げる
6|level/after-leads:した
-3|level/after-leads:ず、
13|level/after-leads:った
-15|level/after-leads:て、
-3|level/after-leads:で、
-7|level/after-leads:では
5|level/after-leads:と、
3|level/after-leads:やす
-4|level/after-leads:る。
-4|level/after-leads:上,
-5|level/after-leads:不及
-3|level/after-leads:代の
10|level/after-leads:以及
-15|level/after-leads:低い
12|level/after-leads:使う
18|level/after-leads:例如
5|level/after-leads:及ぶ
-4|level/after-leads:右,
-19|level/after-leads:州と
-3|level/after-leads:已排
-4|level/after-leads:希望
-4|level/after-leads:建议
-7|level/after-leads:当_
5|level/after-leads:後の
-5|level/after-leads:惟独
-7|level/after-leads:指,
-3|level/after-leads:本和
13|level/after-leads:费的
-10|level/after-leads:邻国
-3|level/after-leads:高于
16|level/after:agent False
-31|level/after:agent True
-3|level/after:named False
-58|level/after:named True
22|level/after:patient False
-13|level/after:patient True
7|level/asked-about
36|level/asks
93|level/before-commas:0 0
12|level/before-commas:0 1
24|level/before-commas:1 1
8|level/before-commas:2 0
-19|level/before-commas:2 1
-29|level/before-commas:2 2
-10|level/before-commas:3 0
-6|level/before-commas:3 1
-16|level/before-commas:3 2
101|level/before-far:1 0
14|level/before-far:18 0
-19|level/before-far:18 1
-42|level/before-far:36 0
-11|level/before-far:36 1
-21|level/before-far:36 2
33|level/before-far:4 0
-18|level/before-far:9 0
16|level/before-far:9 1
25|level/before-far:far 1
-22|level/before-far:far 2
5|level/before-follows-rank:( 0 0
-7|level/before-follows-rank:) 0 0
19|level/before-follows-rank:, 0 0
15|level/before-follows-rank:1 0 0
-6|level/before-follows-rank:1 0 1
-3|level/before-follows-rank:1 1 1
7|level/before-follows-rank:2 0 0
-5|level/before-follows-rank:2 0 1
7|level/before-follows-rank:2 0 2
-7|level/before-follows-rank:2 1 1
5|level/before-follows-rank:3 0 0
3|level/before-follows-rank:4 0 0
-6|level/before-follows-rank:4 1 0
-4|level/before-follows-rank:4 1 1
7|level/before-follows-rank:8 2 1
3|level/before-follows-rank:: 0 0
-4|level/before-follows-rank:_ 0 0
17|level/before-follows-rank:、 1 0
14|level/before-follows-rank:、 1 1
-5|level/before-follows-rank:、 1 2
63|level/before-follows-rank:、 2 0
-28|level/before-follows-rank:、 2 1
-14|level/before-follows-rank:、 2 2
-3|level/before-follows-rank:、 3 0
-5|level/before-follows-rank:、 3 1
13|level/before-follows-rank:が 0 0
-3|level/before-follows-rank:が 0 1
-3|level/before-follows-rank:で 0 0
-14|level/before-follows-rank:で 0 1
-5|level/before-follows-rank:で 1 0
-20|level/before-follows-rank:と 0 0
-6|level/before-follows-rank:と 0 1
5|level/before-follows-rank:と 1 0
-9|level/before-follows-rank:と 1 1
3|level/before-follows-rank:と 2 0
7|level/before-follows-rank:に 0 0
-7|level/before-follows-rank:に 1 0
13|level/before-follows-rank:の 0 0
-16|level/before-follows-rank:の 0 1
3|level/before-follows-rank:の 1 0
-4|level/before-follows-rank:の 2 0
8|level/before-follows-rank:は 0 0
16|level/before-follows-rank:は 0 1
9|level/before-follows-rank:は 1 0
-10|level/before-follows-rank:は 1 1
-3|level/before-follows-rank:は 1 2
-3|level/before-follows-rank:は 2 1
5|level/before-follows-rank:も 0 0
-7|level/before-follows-rank:や 0 0
5|level/before-follows-rank:や 1 0
4|level/before-follows-rank:を 0 0
-6|level/before-follows-rank:を 1 0
-3|level/before-follows-rank:・ 1 0
-8|level/before-follows-rank:一 1 0
-3|level/before-follows-rank:一 1 2
-7|level/before-follows-rank:下 1 0
-10|level/before-follows-rank:不 1 0
20|level/before-follows-rank:不 3 1
27|level/before-follows-rank:与 1 0
-11|level/before-follows-rank:与 1 1
-4|level/before-follows-rank:与 2 1
3|level/before-follows-rank:並 0 0
13|level/before-follows-rank:为 0 0
-8|level/before-follows-rank:为 1 1
-5|level/before-follows-rank:之 1 0
7|level/before-follows-rank:也 0 0
-3|level/before-follows-rank:事 0 0
-12|level/before-follows-rank:事 2 0
3|level/before-follows-rank:仅 0 0
7|level/before-follows-rank:今 0 1
3|level/before-follows-rank:今 1 1
-3|level/before-follows-rank:介 0 0
-13|level/before-follows-rank:仍 0 0
4|level/before-follows-rank:仍 0 1
4|level/before-follows-rank:以 0 0
10|level/before-follows-rank:众 1 1
-4|level/before-follows-rank:众 2 0
-15|level/before-follows-rank:估 0 0
5|level/before-follows-rank:估 2 0
7|level/before-follows-rank:作 0 0
7|level/before-follows-rank:側 0 0
6|level/before-follows-rank:全 2 1
4|level/before-follows-rank:公 1 0
-5|level/before-follows-rank:内 0 0
-35|level/before-follows-rank:再 0 0
4|level/before-follows-rank:军 0 0
15|level/before-follows-rank:军 0 1
-10|level/before-follows-rank:军 1 1
-5|level/before-follows-rank:军 1 2
-5|level/before-follows-rank:军 2 2
-26|level/before-follows-rank:分 0 0
17|level/before-follows-rank:分 0 1
22|level/before-follows-rank:分 0 2
-6|level/before-follows-rank:则 0 0
5|level/before-follows-rank:则 0 1
3|level/before-follows-rank:则 0 2
-4|level/before-follows-rank:前 1 0
3|level/before-follows-rank:副 1 1
-3|level/before-follows-rank:加 1 1
16|level/before-follows-rank:去 0 0
-4|level/before-follows-rank:去 1 1
-4|level/before-follows-rank:去 3 1
-4|level/before-follows-rank:发 0 0
-11|level/before-follows-rank:口 0 0
5|level/before-follows-rank:只 0 0
-3|level/before-follows-rank:合 0 0
5|level/before-follows-rank:同 0 0
-9|level/before-follows-rank:同 0 1
-10|level/before-follows-rank:后 0 0
20|level/before-follows-rank:和 1 0
-5|level/before-follows-rank:和 1 1
-5|level/before-follows-rank:和 1 2
-4|level/before-follows-rank:和 2 0
-7|level/before-follows-rank:和 3 1
-4|level/before-follows-rank:团 1 0
10|level/before-follows-rank:国 0 0
-12|level/before-follows-rank:国 0 1
7|level/before-follows-rank:国 1 0
-7|level/before-follows-rank:国 1 1
-9|level/before-follows-rank:国 2 2
10|level/before-follows-rank:在 1 0
-5|level/before-follows-rank:在 1 1
9|level/before-follows-rank:在 1 2
-23|level/before-follows-rank:基 0 0
5|level/before-follows-rank:塔 0 0
6|level/before-follows-rank:增 0 1
-11|level/before-follows-rank:多 0 0
-16|level/before-follows-rank:大 0 0
-6|level/before-follows-rank:如 0 0
-3|level/before-follows-rank:如 0 1
-14|level/before-follows-rank:媾 0 0
5|level/before-follows-rank:学 0 0
-3|level/before-follows-rank:官 0 1
-3|level/before-follows-rank:官 1 0
23|level/before-follows-rank:官 1 1
-3|level/before-follows-rank:定 0 0
5|level/before-follows-rank:实 1 1
-8|level/before-follows-rank:宣 2 0
11|level/before-follows-rank:宣 2 1
3|level/before-follows-rank:将 0 0
-5|level/before-follows-rank:局 0 0
4|level/before-follows-rank:已 0 0
3|level/before-follows-rank:希 0 0
13|level/before-follows-rank:常 0 1
13|level/before-follows-rank:平 0 0
-3|level/before-follows-rank:年 1 1
18|level/before-follows-rank:年 2 0
-18|level/before-follows-rank:并 0 0
-4|level/before-follows-rank:应 1 2
6|level/before-follows-rank:强 1 1
5|level/before-follows-rank:总 0 0
6|level/before-follows-rank:总 1 0
8|level/before-follows-rank:总 1 1
-26|level/before-follows-rank:戦 0 0
-5|level/before-follows-rank:才 0 0
5|level/before-follows-rank:把 0 0
7|level/before-follows-rank:报 1 1
5|level/before-follows-rank:授 0 1
3|level/before-follows-rank:接 0 0
-4|level/before-follows-rank:推 0 0
-6|level/before-follows-rank:撤 0 0
4|level/before-follows-rank:敬 0 0
-7|level/before-follows-rank:数 0 0
-6|level/before-follows-rank:斯 1 1
-13|level/before-follows-rank:方 0 0
4|level/before-follows-rank:方 0 1
4|level/before-follows-rank:时 0 0
6|level/before-follows-rank:明 0 0
4|level/before-follows-rank:明 0 1
-6|level/before-follows-rank:智 0 0
-6|level/before-follows-rank:智 1 0
-5|level/before-follows-rank:标 0 0
-8|level/before-follows-rank:次 1 0
7|level/before-follows-rank:欧 1 0
10|level/before-follows-rank:欧 1 1
6|level/before-follows-rank:欧 2 0
5|level/before-follows-rank:武 1 0
7|level/before-follows-rank:比 1 0
-3|level/before-follows-rank:氏 0 0
-7|level/before-follows-rank:氏 1 0
16|level/before-follows-rank:没 0 0
-5|level/before-follows-rank:洪 1 1
-4|level/before-follows-rank:点 1 0
4|level/before-follows-rank:现 0 0
4|level/before-follows-rank:的 0 0
29|level/before-follows-rank:的 0 1
-4|level/before-follows-rank:的 1 0
-8|level/before-follows-rank:的 1 1
-13|level/before-follows-rank:目 0 0
3|level/before-follows-rank:相 0 1
-6|level/before-follows-rank:研 0 0
-10|level/before-follows-rank:立 1 0
15|level/before-follows-rank:等 0 0
-11|level/before-follows-rank:算 0 0
4|level/before-follows-rank:约 0 0
8|level/before-follows-rank:罗 1 0
3|level/before-follows-rank:联 0 0
15|level/before-follows-rank:自 0 0
4|level/before-follows-rank:花 0 0
-8|level/before-follows-rank:草 0 0
-17|level/before-follows-rank:表 1 0
6|level/before-follows-rank:要 1 0
-10|level/before-follows-rank:观 0 0
-7|level/before-follows-rank:规 0 0
-3|level/before-follows-rank:議 1 0
-5|level/before-follows-rank:计 0 1
-3|level/before-follows-rank:订 2 1
6|level/before-follows-rank:说 1 1
3|level/before-follows-rank:豪 0 0
-9|level/before-follows-rank:豪 0 1
11|level/before-follows-rank:費 0 0
7|level/before-follows-rank:财 0 0
7|level/before-follows-rank:财 0 1
5|level/before-follows-rank:财 1 1
-9|level/before-follows-rank:质 0 0
4|level/before-follows-rank:軍 1 0
-5|level/before-follows-rank:軍 1 1
-3|level/before-follows-rank:轰 1 0
7|level/before-follows-rank:达 0 0
4|level/before-follows-rank:长 0 0
22|level/before-follows-rank:防 0 0
-4|level/before-follows-rank:防 0 1
4|level/before-follows-rank:防 1 0
-3|level/before-follows-rank:防 2 2
-5|level/before-follows-rank:陸 1 0
6|level/before-follows-rank:面 0 0
3|level/before-follows-rank:预 1 1
4|level/before-follows-rank:首 0 0
21|level/before-follows-rank:首 1 0
-3|level/before-follows-rank:首 1 1
-6|level/before-follows-rank:高 0 0
4|level/before-follows:(
-5|level/before-follows:)
-5|level/before-follows:)の
-6|level/before-follows:)の定義
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
-6|level/before-follows:18
-6|level/before-follows:18日以
7|level/before-follows:19
4|level/before-follows:1948
3|level/before-follows:1989
4|level/before-follows:1・6%
-3|level/before-follows:1・9%
-4|level/before-follows:2.
-5|level/before-follows:2.3%
4|level/before-follows:20
-5|level/before-follows:2023
8|level/before-follows:2024
4|level/before-follows:2026
-3|level/before-follows:2027
5|level/before-follows:3
4|level/before-follows:3.
3|level/before-follows:3・
-8|level/before-follows:4
-3|level/before-follows:4%
-3|level/before-follows:4%次之
-6|level/before-follows:4日
-6|level/before-follows:4日在参
7|level/before-follows:8
7|level/before-follows:8日
7|level/before-follows:8日说,
-5|level/before-follows:_
-5|level/before-follows:_国
-5|level/before-follows:_国防支
39|level/before-follows:、
-5|level/before-follows:、ポ
-5|level/before-follows:、ポーラ
-5|level/before-follows:、ロ
-5|level/before-follows:、ロシア
5|level/before-follows:、保
5|level/before-follows:、保加利
-11|level/before-follows:、加
-11|level/before-follows:、加拿大
3|level/before-follows:、匈
3|level/before-follows:、匈牙利
3|level/before-follows:、印
3|level/before-follows:、印尼军
14|level/before-follows:、布
14|level/before-follows:、布基纳
10|level/before-follows:、挪
7|level/before-follows:、挪威去
3|level/before-follows:、挪威和
-3|level/before-follows:、日
-3|level/before-follows:、日本に
7|level/before-follows:、智
7|level/before-follows:、智利和
7|level/before-follows:、比
7|level/before-follows:、比利时
4|level/before-follows:、波兰的
3|level/before-follows:、爱
3|level/before-follows:、爱沙尼
-4|level/before-follows:、科
-4|level/before-follows:、科威特
13|level/before-follows:、立
13|level/before-follows:、立陶宛
-4|level/before-follows:、葡
-4|level/before-follows:、葡萄牙
5|level/before-follows:、西
5|level/before-follows:、西班牙
-3|level/before-follows:、韓
-3|level/before-follows:、韓国の
3|level/before-follows:、韩
4|level/before-follows:、韩国为
7|level/before-follows:が
3|level/before-follows:が今
3|level/before-follows:が今年投
-9|level/before-follows:が加
-9|level/before-follows:が加わっ
3|level/before-follows:が国
3|level/before-follows:が国防に
4|level/before-follows:が戦
4|level/before-follows:が戦時経
-23|level/before-follows:で
-4|level/before-follows:で、
-4|level/before-follows:で、開催
-14|level/before-follows:での
-14|level/before-follows:での講演
-3|level/before-follows:では
-27|level/before-follows:と
-16|level/before-follows:との
-5|level/before-follows:との国境
-11|level/before-follows:との衝突
5|level/before-follows:とウ
5|level/before-follows:とウガン
18|level/before-follows:とカ
18|level/before-follows:とカナダ
3|level/before-follows:とポ
3|level/before-follows:とポルト
-6|level/before-follows:とラ
-6|level/before-follows:とラオス
-10|level/before-follows:と約
-10|level/before-follows:と約13
-23|level/before-follows:と違
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
-4|level/before-follows:に限
-4|level/before-follows:に限れば
-3|level/before-follows:の
-4|level/before-follows:の0
-5|level/before-follows:の0.6
5|level/before-follows:の1
3|level/before-follows:の1・8
14|level/before-follows:の2
6|level/before-follows:の2.8
9|level/before-follows:の202
5|level/before-follows:の7
5|level/before-follows:の7%超
-4|level/before-follows:のN
-4|level/before-follows:のNAT
6|level/before-follows:の「
5|level/before-follows:の「1.
3|level/before-follows:のう
3|level/before-follows:のうち2
-3|level/before-follows:のア
-3|level/before-follows:のアジア
-17|level/before-follows:のギ
-17|level/before-follows:のギュレ
4|level/before-follows:のコ
5|level/before-follows:のコサノ
6|level/before-follows:のペ
6|level/before-follows:のペトリ
3|level/before-follows:の今
3|level/before-follows:の今年の
3|level/before-follows:の代
3|level/before-follows:の代表は
14|level/before-follows:の公
14|level/before-follows:の公表国
-4|level/before-follows:の加
-4|level/before-follows:の加盟国
7|level/before-follows:の国防支
-4|level/before-follows:の国防費
-5|level/before-follows:の基
-4|level/before-follows:の基準で
-12|level/before-follows:の報
8|level/before-follows:の報告書
-20|level/before-follows:の報道官
-15|level/before-follows:の平
-15|level/before-follows:の平均は
-14|level/before-follows:の推
-14|level/before-follows:の推計で
3|level/before-follows:の支
3|level/before-follows:の支出は
-3|level/before-follows:の脅
-3|level/before-follows:の脅威に
-3|level/before-follows:の計
-3|level/before-follows:の計算方
-3|level/before-follows:の試
-3|level/before-follows:の試算で
-8|level/before-follows:の負
-8|level/before-follows:の負担は
14|level/before-follows:の軍
14|level/before-follows:の軍事費
-10|level/before-follows:の防
-12|level/before-follows:の防衛費
15|level/before-follows:は
-12|level/before-follows:は0
-14|level/before-follows:は0.2
-6|level/before-follows:は1
-16|level/before-follows:は1%ち
3|level/before-follows:は1・5
8|level/before-follows:は2
-5|level/before-follows:は2%で
6|level/before-follows:は202
8|level/before-follows:は3
3|level/before-follows:は3.1
3|level/before-follows:は6
-29|level/before-follows:は、
-4|level/before-follows:は、実際
-28|level/before-follows:は、新政
4|level/before-follows:はそ
4|level/before-follows:はそれぞ
-3|level/before-follows:はなお1
9|level/before-follows:はイ
9|level/before-follows:はイラク
15|level/before-follows:は今
3|level/before-follows:は今の0
11|level/before-follows:は今年、
3|level/before-follows:は今年す
-3|level/before-follows:は今年度
3|level/before-follows:は同
-8|level/before-follows:は国
-17|level/before-follows:は国防に
9|level/before-follows:は国防費
-11|level/before-follows:は実
-11|level/before-follows:は実際の
7|level/before-follows:は平
4|level/before-follows:は平均で
-4|level/before-follows:は当
-4|level/before-follows:は当初、
7|level/before-follows:は戦
6|level/before-follows:は戦時下
3|level/before-follows:は昨
5|level/before-follows:は来
5|level/before-follows:は来年、
4|level/before-follows:は防
4|level/before-follows:は防衛費
5|level/before-follows:も
-7|level/before-follows:や2
-7|level/before-follows:や2.6
5|level/before-follows:やス
5|level/before-follows:やスペイ
5|level/before-follows:を称
5|level/before-follows:を称賛_
-6|level/before-follows:を訪
-6|level/before-follows:を訪れた
-5|level/before-follows:・
-3|level/before-follows:・カ
-3|level/before-follows:・カナダ
-13|level/before-follows:一
-4|level/before-follows:一名
-4|level/before-follows:一名教授
-4|level/before-follows:一咬
-4|level/before-follows:一咬牙,
-7|level/before-follows:下
-7|level/before-follows:下届
-7|level/before-follows:下届大选
11|level/before-follows:不
20|level/before-follows:不会
20|level/before-follows:不会要求
-10|level/before-follows:不同
-4|level/before-follows:不同,南
11|level/before-follows:与
5|level/before-follows:与加
5|level/before-follows:与加拿大
-4|level/before-follows:与南
-4|level/before-follows:与南韩常
5|level/before-follows:与尚
5|level/before-follows:与尚比亚
-14|level/before-follows:与欧
-14|level/before-follows:与欧洲盟
6|level/before-follows:与英
6|level/before-follows:与英国分
14|level/before-follows:与菲
14|level/before-follows:与菲律宾
3|level/before-follows:並
3|level/before-follows:並み
8|level/before-follows:並み1.
-4|level/before-follows:並み2・
3|level/before-follows:为
4|level/before-follows:为4
-5|level/before-follows:之
-5|level/before-follows:之声
-5|level/before-follows:之声中文
5|level/before-follows:也
3|level/before-follows:也才
3|level/before-follows:也才3%
-16|level/before-follows:事
-13|level/before-follows:事務
-13|level/before-follows:事務総長
-4|level/before-follows:事后
-4|level/before-follows:事后声称
3|level/before-follows:仅
10|level/before-follows:今
10|level/before-follows:今年
-7|level/before-follows:今年同样
-7|level/before-follows:今年才刚
-6|level/before-follows:今年的核
4|level/before-follows:今年的比
6|level/before-follows:今年首度
-3|level/before-follows:介
-3|level/before-follows:介绍
-3|level/before-follows:介绍,该
-9|level/before-follows:仍
-6|level/before-follows:仍停
-6|level/before-follows:仍停留在
-8|level/before-follows:仍在
-8|level/before-follows:仍在1.
4|level/before-follows:仍独
4|level/before-follows:仍独自承
5|level/before-follows:众
5|level/before-follows:众议
9|level/before-follows:众议员布
-4|level/before-follows:众议院国
-11|level/before-follows:估
-9|level/before-follows:估计
5|level/before-follows:估计,今
-14|level/before-follows:估计今年
7|level/before-follows:作
6|level/before-follows:作比
6|level/before-follows:作比,说
7|level/before-follows:側
6|level/before-follows:側が
6|level/before-follows:側が初め
-6|level/before-follows:入侵
-6|level/before-follows:入侵乌克
5|level/before-follows:入北
5|level/before-follows:入北约_
8|level/before-follows:全
8|level/before-follows:全体
6|level/before-follows:全体の国
6|level/before-follows:公
6|level/before-follows:公布
4|level/before-follows:公布的军
-4|level/before-follows:内
-5|level/before-follows:内部
-5|level/before-follows:内部文件
-35|level/before-follows:再
-35|level/before-follows:再編
-35|level/before-follows:再編経費
-3|level/before-follows:军
-4|level/before-follows:军人
-4|level/before-follows:军人撤走
-3|level/before-follows:军费不到
6|level/before-follows:军费同比
6|level/before-follows:军费已占
-8|level/before-follows:军费平均
3|level/before-follows:军费开支
-6|level/before-follows:军费按美
-5|level/before-follows:军费约占
14|level/before-follows:分
8|level/before-follows:分列
8|level/before-follows:分列二、
6|level/before-follows:分别
4|level/before-follows:分别为1
3|level/before-follows:分别为2
-3|level/before-follows:分别为3
8|level/before-follows:则为
5|level/before-follows:则为2.
4|level/before-follows:则分
5|level/before-follows:则分别为
-15|level/before-follows:则认
-15|level/before-follows:则认为实
-3|level/before-follows:则说,2
-3|level/before-follows:刚好2.
-4|level/before-follows:前国
-4|level/before-follows:前国防相
3|level/before-follows:副部
3|level/before-follows:副部长林
-4|level/before-follows:加
-4|level/before-follows:加盟
-3|level/before-follows:加盟国が
5|level/before-follows:十
4|level/before-follows:十年
4|level/before-follows:十年前连
6|level/before-follows:去
6|level/before-follows:去年
-8|level/before-follows:去年1.
4|level/before-follows:去年为5
-3|level/before-follows:去年合计
-12|level/before-follows:去年国防
20|level/before-follows:去年把G
-3|level/before-follows:去年都约
-4|level/before-follows:发
-4|level/before-follows:发言
-4|level/before-follows:发言人阿
-12|level/before-follows:口
-12|level/before-follows:口径
-4|level/before-follows:口径为G
-4|level/before-follows:口径占G
5|level/before-follows:只
3|level/before-follows:只有
-3|level/before-follows:合
-4|level/before-follows:同
-5|level/before-follows:同年
-8|level/before-follows:同年为7
-10|level/before-follows:后
-10|level/before-follows:后,
-10|level/before-follows:后,6%
3|level/before-follows:周
-3|level/before-follows:和
3|level/before-follows:和加
3|level/before-follows:和加拿大
6|level/before-follows:和北
6|level/before-follows:和北马其
4|level/before-follows:和卡
4|level/before-follows:和卡塔尔
-5|level/before-follows:和印
-5|level/before-follows:和印尼军
-3|level/before-follows:和厄
-3|level/before-follows:和厄瓜多
-9|level/before-follows:和埃
-9|level/before-follows:和埃及没
7|level/before-follows:和多
7|level/before-follows:和多哥的
-4|level/before-follows:和拉
-4|level/before-follows:和拉脱维
3|level/before-follows:和智
3|level/before-follows:和智利分
-4|level/before-follows:和爱
-3|level/before-follows:和爱沙尼
7|level/before-follows:和立
7|level/before-follows:和立陶宛
-4|level/before-follows:和马
-4|level/before-follows:和马尔代
-4|level/before-follows:团
-4|level/before-follows:团书
-4|level/before-follows:团书记长
-11|level/before-follows:国
-18|level/before-follows:国防
6|level/before-follows:国防开支
-5|level/before-follows:国防支出
5|level/before-follows:国防相は
6|level/before-follows:国防省は
-17|level/before-follows:国防费占
-4|level/before-follows:国防部会
-11|level/before-follows:国防部长
16|level/before-follows:在
8|level/before-follows:在1
8|level/before-follows:在193
-7|level/before-follows:在两
-7|level/before-follows:在两会记
10|level/before-follows:在众
10|level/before-follows:在众议院
3|level/before-follows:在国
-23|level/before-follows:基
-23|level/before-follows:基準
-6|level/before-follows:基準で1
-16|level/before-follows:基準なら
5|level/before-follows:塔
5|level/before-follows:塔利
5|level/before-follows:塔利班政
7|level/before-follows:增
7|level/before-follows:增长
6|level/before-follows:增长24
-11|level/before-follows:多
4|level/before-follows:多年
-15|level/before-follows:多数
-15|level/before-follows:多数国家
-16|level/before-follows:大
-15|level/before-follows:大介
-15|level/before-follows:大介氏は
-4|level/before-follows:大統
-4|level/before-follows:大統領は
-9|level/before-follows:如
-8|level/before-follows:如今
-8|level/before-follows:如今平均
-14|level/before-follows:媾
-14|level/before-follows:媾和
-14|level/before-follows:媾和时降
5|level/before-follows:学
5|level/before-follows:学者
4|level/before-follows:学者指出
19|level/before-follows:官
-5|level/before-follows:官员
-3|level/before-follows:官员主张
-3|level/before-follows:官员提到
24|level/before-follows:官方
24|level/before-follows:官方公布
-4|level/before-follows:定
-4|level/before-follows:定义
-3|level/before-follows:定义占G
8|level/before-follows:实
6|level/before-follows:实现
6|level/before-follows:实现2%
3|level/before-follows:宣
3|level/before-follows:宣布
-18|level/before-follows:宣布,去
21|level/before-follows:宣布,欧
4|level/before-follows:将
-5|level/before-follows:局
-5|level/before-follows:局势
-5|level/before-follows:局势外溢
4|level/before-follows:已
3|level/before-follows:希望把期
12|level/before-follows:常
6|level/before-follows:常年
5|level/before-follows:常年在3
6|level/before-follows:常被
6|level/before-follows:常被拿来
12|level/before-follows:平
12|level/before-follows:平均
9|level/before-follows:平均の2
9|level/before-follows:平均已超
-3|level/before-follows:平均投入
6|level/before-follows:平均的2
-8|level/before-follows:平均花费
13|level/before-follows:年
13|level/before-follows:年度
13|level/before-follows:年度报告
-19|level/before-follows:并
-19|level/before-follows:并列
-18|level/before-follows:并列末座
-4|level/before-follows:应
-4|level/before-follows:应把
-4|level/before-follows:应把国防
6|level/before-follows:强
6|level/before-follows:强调
6|level/before-follows:强调军费
22|level/before-follows:总
11|level/before-follows:总理
10|level/before-follows:总理卡拉
11|level/before-follows:总统
3|level/before-follows:总统拉德
4|level/before-follows:总统普拉
4|level/before-follows:总统穆伊
-3|level/before-follows:总统达恩
-5|level/before-follows:成
-5|level/before-follows:成员
-26|level/before-follows:戦
-18|level/before-follows:戦争
-18|level/before-follows:戦争当時
-9|level/before-follows:戦費
-9|level/before-follows:戦費がか
-5|level/before-follows:才
-5|level/before-follows:才第
-5|level/before-follows:才第4天
4|level/before-follows:把
3|level/before-follows:把海
3|level/before-follows:把海警、
7|level/before-follows:报
7|level/before-follows:报告
7|level/before-follows:报告指出
5|level/before-follows:授
5|level/before-follows:授权
5|level/before-follows:授权的2
3|level/before-follows:接
3|level/before-follows:接近
3|level/before-follows:接近3%
-4|level/before-follows:推
-6|level/before-follows:撤
-6|level/before-follows:撤军
-6|level/before-follows:撤军后_
3|level/before-follows:政
3|level/before-follows:政府
4|level/before-follows:敬
4|level/before-follows:敬陪
4|level/before-follows:敬陪末座
-9|level/before-follows:数
-9|level/before-follows:数据
-9|level/before-follows:数据显示
-6|level/before-follows:斯
-6|level/before-follows:斯德
-6|level/before-follows:斯德哥尔
-10|level/before-follows:方
-13|level/before-follows:方式
-4|level/before-follows:方式では
-9|level/before-follows:方式で数
4|level/before-follows:方面
4|level/before-follows:方面,总
4|level/before-follows:时
3|level/before-follows:时说
3|level/before-follows:时说:「
7|level/before-follows:明
7|level/before-follows:明年
10|level/before-follows:明年军费
-5|level/before-follows:是
-7|level/before-follows:是1
-7|level/before-follows:是1.3
-13|level/before-follows:智
-13|level/before-follows:智库
-6|level/before-follows:智库:俄
-4|level/before-follows:智库研究
-6|level/before-follows:标
-6|level/before-follows:标准
-4|level/before-follows:标准计算
-8|level/before-follows:次
-8|level/before-follows:次期
-8|level/before-follows:次期大統
21|level/before-follows:欧
8|level/before-follows:欧州
3|level/before-follows:欧州の国
6|level/before-follows:欧州・カ
15|level/before-follows:欧洲
15|level/before-follows:欧洲成员
5|level/before-follows:武
5|level/before-follows:武装
5|level/before-follows:武装部队
7|level/before-follows:比
7|level/before-follows:比原
7|level/before-follows:比原计划
-10|level/before-follows:氏
-5|level/before-follows:氏が
-5|level/before-follows:氏が防衛
-5|level/before-follows:氏は
15|level/before-follows:没
15|level/before-follows:没有
11|level/before-follows:没有评论
-5|level/before-follows:洪
-5|level/before-follows:洪堡
-5|level/before-follows:洪堡大学
-4|level/before-follows:点
-4|level/before-follows:点名
-4|level/before-follows:点名批评
4|level/before-follows:现
3|level/before-follows:现行
3|level/before-follows:现行的2
19|level/before-follows:的
4|level/before-follows:的2
9|level/before-follows:的3
4|level/before-follows:的3.5
-10|level/before-follows:的4
-13|level/before-follows:的4%相
-11|level/before-follows:的军
-4|level/before-follows:的军费占
-5|level/before-follows:的军费合
-3|level/before-follows:的军费都
-4|level/before-follows:的四
-4|level/before-follows:的四倍,
6|level/before-follows:的国防开
-4|level/before-follows:的国防支
3|level/before-follows:的增
3|level/before-follows:的增幅是
3|level/before-follows:的数
3|level/before-follows:的数字,
-6|level/before-follows:的独
-6|level/before-follows:的独立战
6|level/before-follows:的相
6|level/before-follows:的相应数
-4|level/before-follows:的该
-4|level/before-follows:的该比重
4|level/before-follows:的费
4|level/before-follows:的费用如
9|level/before-follows:的边
9|level/before-follows:的边境冲
6|level/before-follows:的这
5|level/before-follows:的这个数
6|level/before-follows:的防
-14|level/before-follows:目
3|level/before-follows:目前
-14|level/before-follows:目標
-14|level/before-follows:目標の2
-6|level/before-follows:研
-6|level/before-follows:研究
-6|level/before-follows:研究机构
-9|level/before-follows:立
-10|level/before-follows:立委
-6|level/before-follows:立委王定
14|level/before-follows:等
15|level/before-follows:等国
15|level/before-follows:等国仍在
-11|level/before-follows:算
-8|level/before-follows:算法
-7|level/before-follows:算法下的
8|level/before-follows:罗
8|level/before-follows:罗伯
8|level/before-follows:罗伯逊在
3|level/before-follows:联盟
3|level/before-follows:联盟党议
16|level/before-follows:自
9|level/before-follows:自己
7|level/before-follows:自己20
8|level/before-follows:自身
5|level/before-follows:花
4|level/before-follows:花5
4|level/before-follows:花5%多
-8|level/before-follows:草
-8|level/before-follows:草案
-8|level/before-follows:草案写的
9|level/before-follows:虽
-17|level/before-follows:表
-17|level/before-follows:表示
-17|level/before-follows:表示,日
4|level/before-follows:要
5|level/before-follows:要求
6|level/before-follows:要求印度
-10|level/before-follows:观
-10|level/before-follows:观察
-10|level/before-follows:观察人士
-7|level/before-follows:规
-7|level/before-follows:规定
-7|level/before-follows:规定的G
-4|level/before-follows:議
-4|level/before-follows:議員
-3|level/before-follows:議員団長
-6|level/before-follows:计
-6|level/before-follows:计算
-6|level/before-follows:计算方式
-3|level/before-follows:订
-3|level/before-follows:订出
-3|level/before-follows:订出3%
3|level/before-follows:议
3|level/before-follows:议会
8|level/before-follows:说
-5|level/before-follows:说,军费
3|level/before-follows:说,波海
6|level/before-follows:说明
6|level/before-follows:说明年会
-6|level/before-follows:豪
-6|level/before-follows:豪両
-6|level/before-follows:豪両国の
13|level/before-follows:費
5|level/before-follows:費が
5|level/before-follows:費がGD
7|level/before-follows:費は
5|level/before-follows:費は公表
20|level/before-follows:财
12|level/before-follows:财政
3|level/before-follows:财政部公
9|level/before-follows:财政部长
8|level/before-follows:财长
5|level/before-follows:财长则叫
-11|level/before-follows:质
-11|level/before-follows:质询
-10|level/before-follows:质询:\"
3|level/before-follows:超过
3|level/before-follows:超过3%
-3|level/before-follows:轰
-3|level/before-follows:轰炸
-3|level/before-follows:轰炸伊朗
6|level/before-follows:达
7|level/before-follows:达到
6|level/before-follows:达到6.
3|level/before-follows:通过
3|level/before-follows:通过设立
3|level/before-follows:长期
3|level/before-follows:长期在1
17|level/before-follows:防
-5|level/before-follows:防务局预
3|level/before-follows:防务开支
15|level/before-follows:防卫
-8|level/before-follows:防卫开支
7|level/before-follows:防卫费已
13|level/before-follows:防卫预算
-5|level/before-follows:防拨
-5|level/before-follows:防拨款占
3|level/before-follows:防衛
3|level/before-follows:防衛相は
7|level/before-follows:防长
-5|level/before-follows:陸
-5|level/before-follows:陸軍
-5|level/before-follows:陸軍幹部
8|level/before-follows:面
8|level/before-follows:面对
6|level/before-follows:面对存亡
6|level/before-follows:预
6|level/before-follows:预算
5|level/before-follows:预算与管
22|level/before-follows:首
22|level/before-follows:首相
13|level/before-follows:首相は9
7|level/before-follows:首相德韦
-6|level/before-follows:高
-6|level/before-follows:高官
-6|level/before-follows:高官は、
35|level/before-leads:
27|level/before-leads:%,
12|level/before-leads:%、
9|level/before-leads:%と
5|level/before-leads:%和
-3|level/before-leads:%的
-11|level/before-leads:(
9|level/before-leads:)
27|level/before-leads:,
-5|level/before-leads:,依
-6|level/before-leads:,其
11|level/before-leads:,指
9|level/before-leads:,而
-3|level/before-leads:,若
6|level/before-leads:-_
-7|level/before-leads:4年
-19|level/before-leads:5年
6|level/before-leads:8个
19|level/before-leads::
-8|level/before-leads::「
14|level/before-leads:;
-6|level/before-leads:O
-12|level/before-leads:Oの
-6|level/before-leads:TO
24|level/before-leads:_
3|level/before-leads:▽
28|level/before-leads:、
3|level/before-leads:》:
-8|level/before-leads:「
-17|level/before-leads:】
18|level/before-leads:い、
6|level/before-leads:う
-7|level/before-leads:える
-5|level/before-leads:から
4|level/before-leads:が
-4|level/before-leads:げる
-4|level/before-leads:し
5|level/before-leads:し、
9|level/before-leads:する
-3|level/before-leads:た
3|level/before-leads:た「
-5|level/before-leads:った
-4|level/before-leads:て
8|level/before-leads:て、
-20|level/before-leads:で、
-38|level/before-leads:と
-4|level/before-leads:と、
-36|level/before-leads:の
-17|level/before-leads:は
11|level/before-leads:は、
-21|level/before-leads:は「
6|level/before-leads:ば、
-3|level/before-leads:び、
-5|level/before-leads:ら
9|level/before-leads:れ、
8|level/before-leads:を「
-5|level/before-leads:アと
-3|level/before-leads:アの
-4|level/before-leads:カ
-3|level/before-leads:ダの
3|level/before-leads:ド、
-4|level/before-leads:ドの
-28|level/before-leads:ブ・
-4|level/before-leads:リカ
-3|level/before-leads:ル、
5|level/before-leads:ン、
-28|level/before-leads:・
3|level/before-leads:ーと
13|level/before-leads:ーの
-5|level/before-leads:ーや
-6|level/before-leads:一家
5|level/before-leads:上;
-16|level/before-leads:与
7|level/before-leads:个
6|level/before-leads:中
4|level/before-leads:之,
19|level/before-leads:书长
-7|level/before-leads:了
7|level/before-leads:于
-3|level/before-leads:于前
5|level/before-leads:亚、
13|level/before-leads:亚和
-17|level/before-leads:人
-4|level/before-leads:仍是
5|level/before-leads:以
5|level/before-leads:以前
-13|level/before-leads:会の
5|level/before-leads:伯与
-14|level/before-leads:但指
3|level/before-leads:位の
9|level/before-leads:低于
3|level/before-leads:例,
-14|level/before-leads:依
-5|level/before-leads:侵
-5|level/before-leads:入
-5|level/before-leads:入侵
3|level/before-leads:公布
5|level/before-leads:兰、
-6|level/before-leads:其
5|level/before-leads:其中
-5|level/before-leads:典入
3|level/before-leads:再看
-3|level/before-leads:冠,
3|level/before-leads:出,
-4|level/before-leads:列、
6|level/before-leads:列与
-6|level/before-leads:利和
9|level/before-leads:到
-7|level/before-leads:到了
7|level/before-leads:前
-18|level/before-leads:前の
-4|level/before-leads:北约
4|level/before-leads:南邻
27|level/before-leads:去年
6|level/before-leads:反观
10|level/before-leads:只有
4|level/before-leads:台的
-13|level/before-leads:右,
7|level/before-leads:同,
-17|level/before-leads:同】
6|level/before-leads:同年
6|level/before-leads:同期
-4|level/before-leads:向
4|level/before-leads:员以
6|level/before-leads:员的
-10|level/before-leads:和
-6|level/before-leads:因
4|level/before-leads:国
-9|level/before-leads:国は
3|level/before-leads:国・
-13|level/before-leads:国与
-30|level/before-leads:国和
6|level/before-leads:国里
-8|level/before-leads:备,
-10|level/before-leads:大
8|level/before-leads:大、
-6|level/before-leads:她说
4|level/before-leads:好与
3|level/before-leads:官、
-5|level/before-leads:宛、
-4|level/before-leads:宛和
-5|level/before-leads:家
-4|level/before-leads:対し
12|level/before-leads:州
-39|level/before-leads:州と
23|level/before-leads:州の
-3|level/before-leads:州・
3|level/before-leads:布
-3|level/before-leads:布,
-10|level/before-leads:席,
9|level/before-leads:年
9|level/before-leads:年,
-11|level/before-leads:年、
3|level/before-leads:年の
-14|level/before-leads:年与
-6|level/before-leads:年因
-3|level/before-leads:年度
6|level/before-leads:库:
-3|level/before-leads:度
-4|level/before-leads:张,
3|level/before-leads:张以
20|level/before-leads:强调
9|level/before-leads:怨
-7|level/before-leads:恰逢
5|level/before-leads:批评
9|level/before-leads:抱怨
14|level/before-leads:拒与
7|level/before-leads:拿
-3|level/before-leads:指
-3|level/before-leads:按
9|level/before-leads:提到
6|level/before-leads:方、
11|level/before-leads:日、
-14|level/before-leads:日の
11|level/before-leads:旦和
-6|level/before-leads:时、
4|level/before-leads:曼、
7|level/before-leads:有
5|level/before-leads:期
-16|level/before-leads:期の
-18|level/before-leads:本与
-15|level/before-leads:析,
-7|level/before-leads:構(
-3|level/before-leads:次は
12|level/before-leads:欧州
23|level/before-leads:欧洲
4|level/before-leads:此,
-4|level/before-leads:母,
5|level/before-leads:比
14|level/before-leads:比,
3|level/before-leads:比起
11|level/before-leads:氏は
-8|level/before-leads:求
-4|level/before-leads:沃向
3|level/before-leads:法,
23|level/before-leads:洲
19|level/before-leads:洲的
-10|level/before-leads:炸
-5|level/before-leads:牙、
3|level/before-leads:电)
14|level/before-leads:电_
28|level/before-leads:的
4|level/before-leads:的是
-5|level/before-leads:省は
3|level/before-leads:看
28|level/before-leads:示,
6|level/before-leads:称,
3|level/before-leads:算,
-5|level/before-leads:算依
-5|level/before-leads:績は
-4|level/before-leads:约
-7|level/before-leads:纳和
-5|level/before-leads:绍,
5|level/before-leads:网)
-9|level/before-leads:美国
10|level/before-leads:而
-3|level/before-leads:若
-7|level/before-leads:菲
-4|level/before-leads:菲国
-10|level/before-leads:装大
8|level/before-leads:西和
-8|level/before-leads:要求
6|level/before-leads:观
-7|level/before-leads:言,
-17|level/before-leads:言人
-5|level/before-leads:计,
5|level/before-leads:评
-4|level/before-leads:说
-16|level/before-leads:说,
20|level/before-leads:调
-6|level/before-leads:費、
3|level/before-leads:财年
-6|level/before-leads:费采
3|level/before-leads:起
-10|level/before-leads:轰炸
-7|level/before-leads:逢
5|level/before-leads:違う
4|level/before-leads:邻
12|level/before-leads:邻国
4|level/before-leads:邻的
5|level/before-leads:部が
5|level/before-leads:部长
-7|level/before-leads:采
6|level/before-leads:里
-13|level/before-leads:里、
6|level/before-leads:里拿
25|level/before-leads:长
-6|level/before-leads:长的
6|level/before-leads:问:
4|level/before-leads:隣国
-15|level/before-leads:露,
5|level/before-leads:領、
-5|level/before-leads:首,
-3|level/before-leads:鲁、
-4|level/before-leads:麦、
6|level/before-opens:False agent
21|level/before-opens:False named
19|level/before-opens:True agent
19|level/before-opens:True named
-10|level/before-opens:True patient
19|level/before-rank:0 0 agent
-5|level/before-rank:0 0 named
4|level/before-rank:0 0 patient
17|level/before-rank:0 1 agent
46|level/before-rank:0 1 named
37|level/before-rank:0 2 named
10|level/before-rank:1 0 agent
16|level/before-rank:1 0 named
-8|level/before-rank:1 0 patient
-12|level/before-rank:1 1 agent
-20|level/before-rank:1 1 named
-3|level/before-rank:1 2 agent
-27|level/before-rank:1 2 named
58|level/before-rank:2 0 named
-3|level/before-rank:2 1 agent
-16|level/before-rank:2 1 named
-3|level/before-rank:2 1 patient
-42|level/before-rank:2 2 named
-6|level/before-rank:3 0 named
4|level/before-rank:3 1 named
-6|level/before-rank:3 2 named
25|level/before:agent
40|level/before:named
-8|level/before:patient
-24|level/class-main:ALLIES ALLIES
-55|level/class-main:ALLIES JPN
-8|level/class-main:ALLIES KOR
-11|level/class-main:ALLIES NATO
-24|level/class-main:ALLIES TWN
-5|level/class-main:ALLIES foe
-6|level/class-main:ALLIES land
10|level/class-main:ALLIES member
44|level/class-main:CHN JPN
-4|level/class-main:CHN KOR
-17|level/class-main:CHN NATO
20|level/class-main:CHN TWN
5|level/class-main:CHN land
7|level/class-main:EU ALLIES
13|level/class-main:EU JPN
-4|level/class-main:EU NATO
5|level/class-main:EU foe
-13|level/class-main:EU member
11|level/class-main:JPN ALLIES
-10|level/class-main:JPN JPN
8|level/class-main:JPN KOR
-7|level/class-main:JPN TWN
-9|level/class-main:JPN land
-9|level/class-main:JPN member
6|level/class-main:KOR JPN
12|level/class-main:KOR KOR
3|level/class-main:KOR NATO
-9|level/class-main:KOR land
-4|level/class-main:KOR member
6|level/class-main:NATO ALLIES
-4|level/class-main:NATO CHN
-7|level/class-main:NATO JPN
-5|level/class-main:NATO KOR
13|level/class-main:NATO NATO
-3|level/class-main:NATO USA
-14|level/class-main:NATO foe
-9|level/class-main:NATO land
-30|level/class-main:NATO member
20|level/class-main:TWN JPN
-14|level/class-main:TWN KOR
-6|level/class-main:TWN land
9|level/class-main:TWN member
-3|level/class-main:USA ALLIES
8|level/class-main:USA CHN
13|level/class-main:USA JPN
8|level/class-main:USA KOR
12|level/class-main:USA NATO
4|level/class-main:USA TWN
4|level/class-main:USA USA
-18|level/class-main:USA land
6|level/class-main:USA member
-3|level/class-main:foe JPN
4|level/class-main:foe KOR
3|level/class-main:foe TWN
16|level/class-main:foe foe
22|level/class-main:foe land
-6|level/class-main:foe member
-14|level/class-main:land JPN
-7|level/class-main:land NATO
8|level/class-main:land TWN
28|level/class-main:land land
5|level/class-main:land member
10|level/class-main:member ALLIES
-8|level/class-main:member JPN
12|level/class-main:member NATO
-3|level/class-main:member TWN
-6|level/class-main:member foe
3|level/class-main:member land
33|level/class-main:member member
3|level/class-named:ALLIES ALLIES nobody-named
-27|level/class-named:ALLIES ALLIES others-named
-30|level/class-named:ALLIES JPN nobody-named
-25|level/class-named:ALLIES JPN others-named
-7|level/class-named:ALLIES KOR nobody-named
31|level/class-named:ALLIES NATO nobody-named
-42|level/class-named:ALLIES NATO others-named
-7|level/class-named:ALLIES TWN nobody-named
-17|level/class-named:ALLIES TWN others-named
-4|level/class-named:ALLIES foe nobody-named
-3|level/class-named:ALLIES land nobody-named
-3|level/class-named:ALLIES member nobody-named
13|level/class-named:ALLIES member others-named
3|level/class-named:CHN CHN nobody-named
-5|level/class-named:CHN CHN others-named
32|level/class-named:CHN JPN nobody-named
12|level/class-named:CHN JPN others-named
-4|level/class-named:CHN KOR nobody-named
-17|level/class-named:CHN NATO nobody-named
11|level/class-named:CHN TWN nobody-named
10|level/class-named:CHN TWN others-named
4|level/class-named:CHN foe nobody-named
-4|level/class-named:CHN land nobody-named
9|level/class-named:CHN land others-named
6|level/class-named:EU ALLIES others-named
10|level/class-named:EU JPN nobody-named
-4|level/class-named:EU NATO others-named
5|level/class-named:EU foe others-named
-3|level/class-named:EU land nobody-named
-4|level/class-named:EU member nobody-named
-9|level/class-named:EU member others-named
5|level/class-named:JPN ALLIES nobody-named
6|level/class-named:JPN ALLIES others-named
-8|level/class-named:JPN JPN nobody-named
6|level/class-named:JPN KOR nobody-named
-5|level/class-named:JPN TWN nobody-named
-3|level/class-named:JPN TWN others-named
-3|level/class-named:JPN land nobody-named
-6|level/class-named:JPN land others-named
-12|level/class-named:JPN member nobody-named
3|level/class-named:JPN member others-named
5|level/class-named:KOR JPN nobody-named
-10|level/class-named:KOR KOR nobody-named
22|level/class-named:KOR KOR others-named
3|level/class-named:KOR NATO nobody-named
-3|level/class-named:KOR TWN nobody-named
4|level/class-named:KOR TWN others-named
-9|level/class-named:KOR land others-named
-9|level/class-named:KOR member nobody-named
5|level/class-named:KOR member others-named
-7|level/class-named:NATO ALLIES nobody-named
13|level/class-named:NATO ALLIES others-named
-3|level/class-named:NATO CHN nobody-named
-25|level/class-named:NATO JPN nobody-named
18|level/class-named:NATO JPN others-named
-4|level/class-named:NATO KOR nobody-named
-26|level/class-named:NATO NATO nobody-named
38|level/class-named:NATO NATO others-named
-11|level/class-named:NATO TWN nobody-named
10|level/class-named:NATO TWN others-named
-6|level/class-named:NATO foe nobody-named
-7|level/class-named:NATO foe others-named
-6|level/class-named:NATO land nobody-named
-3|level/class-named:NATO land others-named
-29|level/class-named:NATO member others-named
15|level/class-named:TWN JPN nobody-named
6|level/class-named:TWN JPN others-named
-14|level/class-named:TWN KOR others-named
-18|level/class-named:TWN TWN nobody-named
17|level/class-named:TWN TWN others-named
-5|level/class-named:TWN land nobody-named
9|level/class-named:TWN member others-named
6|level/class-named:USA CHN others-named
11|level/class-named:USA JPN nobody-named
17|level/class-named:USA KOR nobody-named
-10|level/class-named:USA KOR others-named
11|level/class-named:USA NATO others-named
38|level/class-named:USA TWN nobody-named
-34|level/class-named:USA TWN others-named
3|level/class-named:USA USA others-named
-16|level/class-named:USA land others-named
7|level/class-named:USA member others-named
-3|level/class-named:foe ALLIES nobody-named
-10|level/class-named:foe JPN nobody-named
7|level/class-named:foe JPN others-named
4|level/class-named:foe KOR others-named
3|level/class-named:foe TWN others-named
6|level/class-named:foe foe nobody-named
11|level/class-named:foe foe others-named
16|level/class-named:foe land nobody-named
5|level/class-named:foe land others-named
-4|level/class-named:foe member others-named
9|level/class-named:land JPN nobody-named
-23|level/class-named:land JPN others-named
-7|level/class-named:land NATO others-named
-5|level/class-named:land TWN nobody-named
13|level/class-named:land TWN others-named
9|level/class-named:land land nobody-named
18|level/class-named:land land others-named
-7|level/class-named:land member nobody-named
11|level/class-named:land member others-named
7|level/class-named:member ALLIES others-named
-10|level/class-named:member JPN nobody-named
7|level/class-named:member NATO nobody-named
5|level/class-named:member NATO others-named
-3|level/class-named:member TWN others-named
-6|level/class-named:member foe others-named
4|level/class-named:member land others-named
39|level/class-named:member member nobody-named
-6|level/class-named:member member others-named
-27|level/class-shape:ALLIES fine
-14|level/class-shape:ALLIES half
-31|level/class-shape:ALLIES tenth
-54|level/class-shape:ALLIES whole
27|level/class-shape:CHN half
11|level/class-shape:CHN tenth
8|level/class-shape:CHN whole
-6|level/class-shape:EU fine
11|level/class-shape:EU tenth
51|level/class-shape:JPN fine
-45|level/class-shape:JPN half
18|level/class-shape:JPN tenth
-39|level/class-shape:JPN whole
33|level/class-shape:KOR fine
-12|level/class-shape:KOR half
11|level/class-shape:KOR tenth
-25|level/class-shape:KOR whole
-39|level/class-shape:NATO fine
6|level/class-shape:NATO half
-8|level/class-shape:NATO tenth
-12|level/class-shape:NATO whole
29|level/class-shape:TWN fine
33|level/class-shape:TWN half
-6|level/class-shape:TWN tenth
-49|level/class-shape:TWN whole
-24|level/class-shape:USA fine
22|level/class-shape:USA half
-28|level/class-shape:USA tenth
66|level/class-shape:USA whole
-10|level/class-shape:foe fine
-3|level/class-shape:foe half
8|level/class-shape:foe tenth
39|level/class-shape:foe whole
-5|level/class-shape:land fine
-9|level/class-shape:land half
14|level/class-shape:land tenth
19|level/class-shape:land whole
-3|level/class-shape:member half
45|level/class-shape:member whole
-3|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.3
-4|level/class-value:ALLIES 1.5
-7|level/class-value:ALLIES 1.6
-7|level/class-value:ALLIES 1.7
-9|level/class-value:ALLIES 1.8
-5|level/class-value:ALLIES 1.85
-3|level/class-value:ALLIES 1.9
-23|level/class-value:ALLIES 2
-5|level/class-value:ALLIES 2.02
-9|level/class-value:ALLIES 2.1
-4|level/class-value:ALLIES 2.2
30|level/class-value:ALLIES 2.3
-6|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.6
-5|level/class-value:ALLIES 2.9
-24|level/class-value:ALLIES 3
-3|level/class-value:EU 0.25
5|level/class-value:EU 1.3
11|level/class-value:EU 1.9
3|level/class-value:EU 2
11|level/class-value:EU 2.1
-9|level/class-value:EU 3.2
-4|level/class-value:EU 4.7
-4|level/class-value:NATO 0.9
-11|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
-4|level/class-value:NATO 1.1
-6|level/class-value:NATO 1.2
-11|level/class-value:NATO 1.24
-10|level/class-value:NATO 1.28
-22|level/class-value:NATO 1.3
-16|level/class-value:NATO 1.37
16|level/class-value:NATO 1.4
11|level/class-value:NATO 1.43
-20|level/class-value:NATO 1.5
8|level/class-value:NATO 1.6
19|level/class-value:NATO 1.7
4|level/class-value:NATO 1.8
5|level/class-value:NATO 1.85
-8|level/class-value:NATO 1.9
22|level/class-value:NATO 2
31|level/class-value:NATO 2.02
-5|level/class-value:NATO 2.1
3|level/class-value:NATO 2.27
6|level/class-value:NATO 2.3
-9|level/class-value:NATO 2.4
18|level/class-value:NATO 2.5
11|level/class-value:NATO 2.6
14|level/class-value:NATO 2.7
-6|level/class-value:NATO 2.8
8|level/class-value:NATO 2.9
-3|level/class-value:NATO 3.2
-16|level/class-value:NATO 3.32
-5|level/class-value:NATO 3.38
-4|level/class-value:NATO 3.49
14|level/class-value:NATO 3.5
-4|level/class-value:NATO 3.8
-6|level/class-value:NATO 4
-3|level/class-value:NATO 4.5
-4|level/class-value:NATO 4.6
-14|level/class-value:NATO 5
-4|level/class-value:NATO 5.1
-3|level/class-value:NATO 5.5
-3|level/class-value:NATO 6.3
-10|level/class-value:USA 0.9
-12|level/class-value:USA 0.91
-5|level/class-value:USA 0.92
-4|level/class-value:USA 0.95
-18|level/class-value:USA 1
-3|level/class-value:USA 1.19
-5|level/class-value:USA 1.24
-24|level/class-value:USA 1.3
-4|level/class-value:USA 1.4
-6|level/class-value:USA 1.43
-9|level/class-value:USA 1.6
-13|level/class-value:USA 1.8
-16|level/class-value:USA 1.9
-51|level/class-value:USA 2
-4|level/class-value:USA 2.1
-3|level/class-value:USA 2.2
-8|level/class-value:USA 2.3
-7|level/class-value:USA 2.4
-3|level/class-value:USA 2.45
-9|level/class-value:USA 2.5
-34|level/class-value:USA 2.6
-4|level/class-value:USA 2.8
22|level/class-value:USA 2.9
62|level/class-value:USA 3
3|level/class-value:USA 3.1
24|level/class-value:USA 3.2
7|level/class-value:USA 3.3
28|level/class-value:USA 3.38
33|level/class-value:USA 3.4
-9|level/class-value:USA 3.43
4|level/class-value:USA 3.49
19|level/class-value:USA 3.5
9|level/class-value:USA 3.7
38|level/class-value:USA 4
3|level/class-value:USA 4.4
-5|level/class-value:USA 4.7
23|level/class-value:USA 5
11|level/class-value:USA 5.3
12|level/class-value:USA 5.5
3|level/class-value:USA 5.8
13|level/class-value:USA 6
-126|level/class:ALLIES
45|level/class:CHN
6|level/class:EU
-15|level/class:JPN
8|level/class:KOR
-53|level/class:NATO
5|level/class:TWN
36|level/class:USA
33|level/class:foe
19|level/class:land
41|level/class:member
31|level/group:all
36|level/group:all back:0
-5|level/group:all back:1
12|level/group:list after 1
12|level/group:list after lands
24|level/group:list before 1
10|level/group:list before 2
-12|level/group:list before lands
47|level/group:list before union
3|level/group:list-follows-two:20|
5|level/group:list-follows-two::资|
6|level/group:list-follows-two:だっ|
-5|level/group:list-follows-two:の7|
-44|level/group:list-follows-two:の代|
71|level/group:list-follows-two:の国|
-3|level/group:list-follows-two:の平|
33|level/group:list-follows-two:の軍|
16|level/group:list-follows-two:は2|
-36|level/group:list-follows-two:はそ|
9|level/group:list-follows-two:はと|
-13|level/group:list-follows-two:を同|
-3|level/group:list-follows-two:を称|
-17|level/group:list-follows-two:为例|
-20|level/group:list-follows-two:也达|
15|level/group:list-follows-two:仍在|
-6|level/group:list-follows-two:会谈|
55|level/group:list-follows-two:军费|
-16|level/group:list-follows-two:分列|
-51|level/group:list-follows-two:分别|
21|level/group:list-follows-two:则不|
-34|level/group:list-follows-two:则分|
6|level/group:list-follows-two:则排|
14|level/group:list-follows-two:刚好|
9|level/group:list-follows-two:去年|
13|level/group:list-follows-two:同年|
31|level/group:list-follows-two:国防|
13|level/group:list-follows-two:在2|
13|level/group:list-follows-two:均为|
21|level/group:list-follows-two:差在|
-33|level/group:list-follows-two:常被|
-7|level/group:list-follows-two:平均|
33|level/group:list-follows-two:并列|
-10|level/group:list-follows-two:没有|
25|level/group:list-follows-two:的4|
18|level/group:list-follows-two:的军|
-3|level/group:list-follows-two:的国|
-31|level/group:list-follows-two:的相|
10|level/group:list-follows-two:的该|
-30|level/group:list-follows-two:的这|
-6|level/group:list-follows-two:盟邦|
-6|level/group:list-follows-two:相继|
-10|level/group:list-follows-two:等国|
-19|level/group:list-follows-two:等少|
17|level/group:list-follows-two:超出|
16|level/group:list-follows-two:都是|
3|level/group:list-follows:2|
5|level/group:list-follows::|
6|level/group:list-follows:だ|
-3|level/group:list-follows:に|
51|level/group:list-follows:の|
-9|level/group:list-follows:は|
-26|level/group:list-follows:を|
-17|level/group:list-follows:为|
-20|level/group:list-follows:也|
15|level/group:list-follows:仍|
-6|level/group:list-follows:会|
55|level/group:list-follows:军|
-67|level/group:list-follows:分|
-8|level/group:list-follows:则|
14|level/group:list-follows:刚|
9|level/group:list-follows:去|
13|level/group:list-follows:同|
31|level/group:list-follows:国|
13|level/group:list-follows:在|
15|level/group:list-follows:均|
21|level/group:list-follows:差|
-33|level/group:list-follows:常|
-7|level/group:list-follows:平|
33|level/group:list-follows:并|
-10|level/group:list-follows:没|
-11|level/group:list-follows:的|
-6|level/group:list-follows:盟|
-6|level/group:list-follows:相|
-29|level/group:list-follows:等|
17|level/group:list-follows:超|
16|level/group:list-follows:都|
20|level/group:list-leads:,|
8|level/group:list-leads::|
132|level/group:list-leads:|
-13|level/group:list-leads:「|
-3|level/group:list-leads:た|
9|level/group:list-leads:の|
3|level/group:list-leads:は|
25|level/group:list-leads:与|
-17|level/group:list-leads:以|
-5|level/group:list-leads:国|
5|level/group:list-leads:年|
8|level/group:list-leads:指|
-20|level/group:list-leads:求|
-50|level/group:list-leads:洲|
-40|level/group:list-leads:的|
11|level/group:named
11|level/group:named True
-5|level/group:signs after
-35|level/group:signs before
39|level/group:signs-follows:の|
-25|level/group:signs-follows:両|
-18|level/group:signs-follows:军|
-16|level/group:signs-follows:口|
-15|level/group:signs-follows:围|
-4|level/group:signs-follows:本|
-17|level/group:three
-17|level/group:three back:1
-19|level/group:two
18|level/group:two back:0
-37|level/group:two back:1
87|level/in-order
31|level/its-money:nobody-named
17|level/its-money:others-named
-6|level/known-for:ALLIES 1.6 1992
-6|level/known-for:ALLIES 1.7 2023
-5|level/known-for:ALLIES 1.85 2023
-8|level/known-for:ALLIES 1992
-10|level/known-for:ALLIES 2 2024
10|level/known-for:ALLIES 2 2025
-5|level/known-for:ALLIES 2.02 2024
-8|level/known-for:ALLIES 2.1 2025
5|level/known-for:ALLIES 2.3 2025
5|level/known-for:ALLIES 2.4 2030
-3|level/known-for:ALLIES 2.5 1992
-3|level/known-for:ALLIES 2.9 2030
-12|level/known-for:ALLIES 2023
-18|level/known-for:ALLIES 2024
-3|level/known-for:ALLIES 2026
-3|level/known-for:ALLIES 2027
5|level/known-for:ARE 2025-11-18
5|level/known-for:ARE 5 2025-11-18
12|level/known-for:ARG 0.5 2023-11-21
6|level/known-for:ARG 0.6 2024
4|level/known-for:ARG 0.6 2025
-7|level/known-for:ARG 1.5 2034
-4|level/known-for:ARG 2.2 2025
12|level/known-for:ARG 2023-11-21
5|level/known-for:ARG 2024
-7|level/known-for:ARG 2034
-3|level/known-for:AUS 0.3 2033/2034
-3|level/known-for:AUS 1.2 2023
-3|level/known-for:AUS 1.8 FY2027
9|level/known-for:AUS 1.9 2023
-4|level/known-for:AUS 2.5 2025
3|level/known-for:AUS 2.8 2033
6|level/known-for:AUS 2023
-6|level/known-for:AUS 2025
-3|level/known-for:AUS FY2027
3|level/known-for:BEL 1.3 2024
-3|level/known-for:BEL 2 2024
17|level/known-for:BEL 2 2025
17|level/known-for:BEL 2025
-5|level/known-for:BGR 2.2 2024
-4|level/known-for:BGR 2024
4|level/known-for:BLR 1.9 2025
5|level/known-for:BLR 2025
-12|level/known-for:BRA 0.5 2023-11-21
5|level/known-for:BRA 1.1 2034
-12|level/known-for:BRA 2023-11-21
3|level/known-for:BRA 2034
4|level/known-for:BTN 0.9 2024
3|level/known-for:BTN 2024
13|level/known-for:CAN 1.37 2024
-18|level/known-for:CAN 1.4 2014
11|level/known-for:CAN 1.4 2024
-23|level/known-for:CAN 1.7 2023
-5|level/known-for:CAN 2 2024
-10|level/known-for:CAN 2 2025
7|level/known-for:CAN 2 FY2024
10|level/known-for:CAN 2 FY2025
-23|level/known-for:CAN 2.02 2024
-3|level/known-for:CAN 2.27 2025
-31|level/known-for:CAN 2.3 2025
4|level/known-for:CAN 2.5 2027
-6|level/known-for:CAN 2.5 2035
-3|level/known-for:CAN 2.6 2035
-18|level/known-for:CAN 2014
-19|level/known-for:CAN 2023
-10|level/known-for:CAN 2024
-45|level/known-for:CAN 2025
4|level/known-for:CAN 2027
-9|level/known-for:CAN 2035
-4|level/known-for:CAN 3 2024
7|level/known-for:CAN FY2024
10|level/known-for:CAN FY2025
-4|level/known-for:CHL 0.6 2025
-4|level/known-for:CHL 1.1 2034
8|level/known-for:CHL 1.5 2034
-4|level/known-for:CHL 1.8 2023
4|level/known-for:CHL 2.2 2025
-4|level/known-for:CHL 2023
4|level/known-for:CHL 2034
-4|level/known-for:CHN 1.2 FY2023
6|level/known-for:CHN 1.5 1992
5|level/known-for:CHN 1.5 2025-04-21
9|level/known-for:CHN 1.7 2024
-3|level/known-for:CHN 1.7 2026
5|level/known-for:CHN 1992
-5|level/known-for:CHN 2 2014
-4|level/known-for:CHN 2 FY2025
-4|level/known-for:CHN 2.4 2025
-7|level/known-for:CHN 2014
7|level/known-for:CHN 2024
-3|level/known-for:CHN 2025
5|level/known-for:CHN 2025-04-21
-4|level/known-for:CHN 2026
-3|level/known-for:CHN 3.1 FY2024
-4|level/known-for:CHN FY2023
-4|level/known-for:CHN FY2024
-4|level/known-for:CHN FY2025
6|level/known-for:COL 2025-02-18
6|level/known-for:COL 3.1 2025-02-18
4|level/known-for:CRI 0.7 1948
4|level/known-for:CRI 1948
6|level/known-for:CZE 2.1 2024
6|level/known-for:CZE 2024
-6|level/known-for:DEU 0.96 FY2022
5|level/known-for:DEU 1.24 2017
6|level/known-for:DEU 1.5 2001
3|level/known-for:DEU 1.5 2021
-3|level/known-for:DEU 1.9 FY2026
6|level/known-for:DEU 1990
4|level/known-for:DEU 2 1990
-5|level/known-for:DEU 2 2000
14|level/known-for:DEU 2.1 2024
3|level/known-for:DEU 2.4 2029
6|level/known-for:DEU 2.8 2026
-3|level/known-for:DEU 2.84 2026
-5|level/known-for:DEU 2000
6|level/known-for:DEU 2001
3|level/known-for:DEU 2014
5|level/known-for:DEU 2017
3|level/known-for:DEU 2021
11|level/known-for:DEU 2024
4|level/known-for:DEU 2029
-3|level/known-for:DEU 3.5 2026
-6|level/known-for:DEU FY2022
-3|level/known-for:DEU FY2026
-3|level/known-for:DNK 1.5 2024
5|level/known-for:DNK 2025
4|level/known-for:DNK 2026
7|level/known-for:DNK 3 2024
5|level/known-for:DNK 3.2 2025
4|level/known-for:DNK 3.5 2026
-4|level/known-for:ECU 1.8 2023
-3|level/known-for:ECU 2023
11|level/known-for:EGY 1 2024
14|level/known-for:EGY 1979
11|level/known-for:EGY 2024
14|level/known-for:EGY 6 1979
13|level/known-for:ESP 1.28 2024
10|level/known-for:ESP 2024
-3|level/known-for:ESP 2025
-9|level/known-for:EST 1 2025
-4|level/known-for:EST 1.5 2001
13|level/known-for:EST 2.3 2022
-3|level/known-for:EST 2.9 2024
-4|level/known-for:EST 2001
12|level/known-for:EST 2022
9|level/known-for:EST 2024
-5|level/known-for:EST 2025
5|level/known-for:EST 2026
6|level/known-for:EST 3 2025
8|level/known-for:EST 3.2 2024
3|level/known-for:EST 3.4 2025
-7|level/known-for:EST 3.65 2025
4|level/known-for:EST 4 2025
-4|level/known-for:EST 4.9 2026
7|level/known-for:EST 5.4 2026
5|level/known-for:EU 1.3 2014
3|level/known-for:EU 1.9 2024
11|level/known-for:EU 2.1 2025
5|level/known-for:EU 2014
-8|level/known-for:EU 2024
9|level/known-for:EU 2025
-3|level/known-for:EU 2026
-9|level/known-for:EU 3.2 2024
10|level/known-for:FIN 1.7 2023
9|level/known-for:FIN 2 2023
12|level/known-for:FIN 2 2024
-13|level/known-for:FIN 2.3 2022
-14|level/known-for:FIN 2022
20|level/known-for:FIN 2023
15|level/known-for:FIN 2024
8|level/known-for:FRA 1933
9|level/known-for:FRA 3 1933
-8|level/known-for:GBR 1933
3|level/known-for:GBR 2.3 FY2024
-5|level/known-for:GBR 2025
-9|level/known-for:GBR 3 1933
-5|level/known-for:GBR 3.4 FY2024
-3|level/known-for:GBR FY2024
8|level/known-for:GMB 0.7 2023
-10|level/known-for:GMB 1.7 2023
-12|level/known-for:GRC 1.6 1992
-23|level/known-for:GRC 1992
5|level/known-for:GRC 2 2024
-10|level/known-for:GRC 2.1 2024
-12|level/known-for:GRC 2.5 1992
3|level/known-for:GRC 2021
-5|level/known-for:GRC 2024
17|level/known-for:GRC 2024-07-18
10|level/known-for:GRC 2025
17|level/known-for:GRC 3.1 2024-07-18
14|level/known-for:GRC 3.1 2025
3|level/known-for:GRC 3.8 2021
8|level/known-for:GUY 1.3 2026
8|level/known-for:GUY 2026
-3|level/known-for:HRV 2024
-4|level/known-for:IND 0.9 2024
-3|level/known-for:IND 1.4 2024
-13|level/known-for:IND 1.9 2024
12|level/known-for:IND 1.9 FY2025
-4|level/known-for:IND 1.97 FY2026
-4|level/known-for:IND 2.8 2025
-19|level/known-for:IND 2024
-5|level/known-for:IND 2025
12|level/known-for:IND FY2025
-5|level/known-for:IND FY2026
5|level/known-for:IRL 0.2 2024
-4|level/known-for:IRL 0.5 2024
-9|level/known-for:IRQ 2003
-18|level/known-for:IRQ 2005
-3|level/known-for:IRQ 2026
-9|level/known-for:IRQ 3.7 2003
-18|level/known-for:IRQ 4 2005
-14|level/known-for:ISR 1979
-6|level/known-for:ISR 2.4 2023
-5|level/known-for:ISR 2.45 2025
-5|level/known-for:ISR 2023
3|level/known-for:ISR 2024
4|level/known-for:ISR 2025
-14|level/known-for:ISR 6 1979
8|level/known-for:ISR 8.4 2025
7|level/known-for:ISR 8.8 2024
3|level/known-for:ITA 1.49 2024
12|level/known-for:ITA 1.5 2024
10|level/known-for:ITA 2 2025
15|level/known-for:ITA 2024
10|level/known-for:ITA 2025
4|level/known-for:JAM 1.3 2024
4|level/known-for:JAM 2024
-9|level/known-for:JOR 1 2024
-9|level/known-for:JOR 2024
-5|level/known-for:JPN 0.6 2024
4|level/known-for:JPN 0.9 FY1978
4|level/known-for:JPN 0.92 FY2018
4|level/known-for:JPN 0.95 FY2021
8|level/known-for:JPN 0.96 FY2022
-4|level/known-for:JPN 1 2025
4|level/known-for:JPN 1 FY2022
4|level/known-for:JPN 1.1 1960
-7|level/known-for:JPN 1.1 2024
3|level/known-for:JPN 1.19 FY2023
3|level/known-for:JPN 1.2 2023
18|level/known-for:JPN 1.2 FY2023
11|level/known-for:JPN 1.24 FY2021
-5|level/known-for:JPN 1.3 2014
18|level/known-for:JPN 1.3 2024
5|level/known-for:JPN 1.4 1958
-16|level/known-for:JPN 1.4 2014
12|level/known-for:JPN 1.4 2024
4|level/known-for:JPN 1.4 2025
3|level/known-for:JPN 1.4 FY2023
6|level/known-for:JPN 1.4 FY2024
-3|level/known-for:JPN 1.5 2021
14|level/known-for:JPN 1.6 FY2024
6|level/known-for:JPN 1.7 2025
-5|level/known-for:JPN 1.8 2024
9|level/known-for:JPN 1.8 2025
4|level/known-for:JPN 1.8 FY2022
8|level/known-for:JPN 1.8 FY2025
5|level/known-for:JPN 1.8 FY2027
-9|level/known-for:JPN 1.9 2023
9|level/known-for:JPN 1.9 FY2026
4|level/known-for:JPN 1958
4|level/known-for:JPN 1960
-3|level/known-for:JPN 197X
-3|level/known-for:JPN 1989
-5|level/known-for:JPN 1990
3|level/known-for:JPN 2 197X
-4|level/known-for:JPN 2 1990
6|level/known-for:JPN 2 2014
-21|level/known-for:JPN 2 2022
-15|level/known-for:JPN 2 2024
4|level/known-for:JPN 2 FY2022
7|level/known-for:JPN 2 FY2025
3|level/known-for:JPN 2 FY2026
-3|level/known-for:JPN 2.02 2024
-12|level/known-for:JPN 2.1 2024
18|level/known-for:JPN 2.1 FY2025
-9|level/known-for:JPN 2.3 2025
-4|level/known-for:JPN 2.3 FY2024
-5|level/known-for:JPN 2.4 2026
3|level/known-for:JPN 2.4 FY2028
-9|level/known-for:JPN 2.5 2024
-4|level/known-for:JPN 2.5 2025
-14|level/known-for:JPN 2014
-4|level/known-for:JPN 2021
-22|level/known-for:JPN 2022
-9|level/known-for:JPN 2023
-32|level/known-for:JPN 2024
-9|level/known-for:JPN 2025
-21|level/known-for:JPN 2026
-24|level/known-for:JPN 2027
28|level/known-for:JPN 203X
28|level/known-for:JPN 3 203X
-6|level/known-for:JPN 3 FY2020
-4|level/known-for:JPN 3.2 2025
-5|level/known-for:JPN 3.3 2026
-3|level/known-for:JPN 3.3 FY2027
-4|level/known-for:JPN 3.38 FY2024
-6|level/known-for:JPN 3.4 2025
-3|level/known-for:JPN 3.4 FY2030
-23|level/known-for:JPN 3.5 2027
-3|level/known-for:JPN 4.1 2024
-4|level/known-for:JPN 4.8 2026
-3|level/known-for:JPN 5.8 1989
-6|level/known-for:JPN 6 197X
-3|level/known-for:JPN 6 2026
4|level/known-for:JPN FY1978
6|level/known-for:JPN FY2017
5|level/known-for:JPN FY2018
-7|level/known-for:JPN FY2020
15|level/known-for:JPN FY2021
25|level/known-for:JPN FY2022
25|level/known-for:JPN FY2023
8|level/known-for:JPN FY2024
34|level/known-for:JPN FY2025
14|level/known-for:JPN FY2026
5|level/known-for:JPN FY2027
5|level/known-for:JPN FY2028
5|level/known-for:KAZ 0.6 2025-09-03
-6|level/known-for:KAZ 2025
5|level/known-for:KAZ 2025-09-03
-4|level/known-for:KAZ 7 2025
-5|level/known-for:KGZ 0.6 2024
-7|level/known-for:KGZ 1.7 2024
5|level/known-for:KGZ 2024
16|level/known-for:KGZ 3.1 2024
-6|level/known-for:KHM 1.1 2025
-5|level/known-for:KHM 1.3 2025-07-07
-6|level/known-for:KHM 2025
-5|level/known-for:KHM 2025-07-07
-13|level/known-for:KOR 1.2 FY2023
-6|level/known-for:KOR 1.4 2024
-9|level/known-for:KOR 1.8 2025
-4|level/known-for:KOR 1.9 FY2026
3|level/known-for:KOR 197X
-3|level/known-for:KOR 2 197X
15|level/known-for:KOR 2.3 2025
16|level/known-for:KOR 2.32 2025
7|level/known-for:KOR 2.4 2026
3|level/known-for:KOR 2.4 2027
-3|level/known-for:KOR 2.5 2027
9|level/known-for:KOR 2.6 2024
9|level/known-for:KOR 2.6 FY2020
3|level/known-for:KOR 2023
19|level/known-for:KOR 2025
-5|level/known-for:KOR 2025-11-18
6|level/known-for:KOR 2026
-5|level/known-for:KOR 3 FY2020
-3|level/known-for:KOR 3.5 FY2026
-5|level/known-for:KOR 5 2025-11-18
6|level/known-for:KOR 6 197X
4|level/known-for:KOR FY2020
-13|level/known-for:KOR FY2023
3|level/known-for:KOR FY2024
-7|level/known-for:KOR FY2026
3|level/known-for:KWT 2022
6|level/known-for:KWT 4.5 2022
6|level/known-for:LAO 0.2 2024
6|level/known-for:LAO 0.3 2024-11-13
6|level/known-for:LAO 2024
6|level/known-for:LAO 2024-11-13
14|level/known-for:LKA 1.9 2024
14|level/known-for:LKA 2024
3|level/known-for:LTU 2.9 2024
-7|level/known-for:LTU 2025
6|level/known-for:LTU 2026
-4|level/known-for:LTU 3.5 2025
-3|level/known-for:LTU 3.9 2023
7|level/known-for:LTU 5 2026
9|level/known-for:LVA 1 2025
10|level/known-for:LVA 2024
14|level/known-for:LVA 2025
-9|level/known-for:LVA 2026
3|level/known-for:LVA 3.15 2024
8|level/known-for:LVA 3.2 2024
7|level/known-for:LVA 3.65 2025
5|level/known-for:LVA 4.9 2026
-7|level/known-for:LVA 5 2026
-7|level/known-for:LVA 5.4 2026
4|level/known-for:MDV 2.8 2025
4|level/known-for:MDV 2025
5|level/known-for:MKD 2.2 2024
4|level/known-for:MKD 2024
-5|level/known-for:MLI 1.5 2025-06-30
-5|level/known-for:MLI 2025-06-30
-4|level/known-for:MLT 0.2 2024
4|level/known-for:MLT 0.5 2024
8|level/known-for:MMR 2024
6|level/known-for:MMR 6.8 2024
11|level/known-for:MNG 0.6 2024
-5|level/known-for:MNG 0.6 2025-09-03
-10|level/known-for:MNG 1.7 2024
-10|level/known-for:MNG 2024
-5|level/known-for:MNG 2025-09-03
-10|level/known-for:MNG 3.1 2024
3|level/known-for:MYS 1 2024
4|level/known-for:MYS 1 2025
-3|level/known-for:MYS 1.1 FY2026
-5|level/known-for:MYS 2024
4|level/known-for:MYS 2025
-5|level/known-for:MYS 6.8 2024
-3|level/known-for:MYS FY2026
-11|level/known-for:NATO 1.24 FY2021
-9|level/known-for:NATO 1.28 2024
-12|level/known-for:NATO 1.37 2024
34|level/known-for:NATO 1.4 2014
-3|level/known-for:NATO 1.4 FY2023
-6|level/known-for:NATO 1.4 FY2024
-6|level/known-for:NATO 1.5 2024
17|level/known-for:NATO 1.6 1992
-4|level/known-for:NATO 1.6 FY2024
23|level/known-for:NATO 1.7 2023
5|level/known-for:NATO 1.85 2023
31|level/known-for:NATO 1992
5|level/known-for:NATO 1998
21|level/known-for:NATO 2 2022
-4|level/known-for:NATO 2 2023
16|level/known-for:NATO 2 2024
-9|level/known-for:NATO 2 2025
-3|level/known-for:NATO 2 FY2022
-7|level/known-for:NATO 2 FY2024
-3|level/known-for:NATO 2 FY2026
31|level/known-for:NATO 2.02 2024
5|level/known-for:NATO 2.1 1998
-3|level/known-for:NATO 2.1 2024
-4|level/known-for:NATO 2.1 FY2025
3|level/known-for:NATO 2.27 2025
20|level/known-for:NATO 2.3 2025
14|level/known-for:NATO 2.5 1992
8|level/known-for:NATO 2.5 2025
6|level/known-for:NATO 2.5 2035
3|level/known-for:NATO 2.6 2035
4|level/known-for:NATO 2.9 2030
5|level/known-for:NATO 2.9 2035
-7|level/known-for:NATO 2009
29|level/known-for:NATO 2014
-3|level/known-for:NATO 2021
18|level/known-for:NATO 2022
14|level/known-for:NATO 2023
10|level/known-for:NATO 2025
-8|level/known-for:NATO 2026
16|level/known-for:NATO 2027
-6|level/known-for:NATO 2028
-5|level/known-for:NATO 2030
15|level/known-for:NATO 2035
-6|level/known-for:NATO 3 2009
20|level/known-for:NATO 3.5 2027
-4|level/known-for:NATO 4.6 2030
-4|level/known-for:NATO 5.1 2028
-3|level/known-for:NATO 6.3 2025
-11|level/known-for:NATO FY2021
-10|level/known-for:NATO FY2022
-4|level/known-for:NATO FY2023
-19|level/known-for:NATO FY2024
-8|level/known-for:NATO FY2025
-6|level/known-for:NATO FY2026
-4|level/known-for:NATO FY2027
-4|level/known-for:NIC 0.7 1948
-4|level/known-for:NIC 1948
-3|level/known-for:NLD 1.3 2024
5|level/known-for:NLD 2 2024
4|level/known-for:NLD 2024
-5|level/known-for:NLD 2025
-4|level/known-for:NLD 3.2 2025
9|level/known-for:NOR 2 2024
3|level/known-for:NOR 2024
4|level/known-for:NOR 2025
-3|level/known-for:NOR 3 2024
-3|level/known-for:NOR 3.2 2024
6|level/known-for:NOR 3.4 2025
-4|level/known-for:OMN 2022
-4|level/known-for:OMN 4.5 2022
-12|level/known-for:PAK 1.9 FY2025
4|level/known-for:PAK 1.97 FY2026
13|level/known-for:PAK 2.7 FY2025
5|level/known-for:PAK FY2026
9|level/known-for:PER 1.8 2023
7|level/known-for:PER 2023
8|level/known-for:PHL 1.3 2025
-7|level/known-for:PHL 1.4 2024
4|level/known-for:PHL 1.6 2028
3|level/known-for:PHL 1.7 2026
-8|level/known-for:PHL 2 2025
-12|level/known-for:PHL 2024
5|level/known-for:PHL 2026
6|level/known-for:PHL 2028
-3|level/known-for:PHL 3.5 FY2026
-3|level/known-for:PHL FY2026
-10|level/known-for:PLW 1.3 2024
-10|level/known-for:PLW 2024
3|level/known-for:PNG 0.3 2033/2034
3|level/known-for:PNG 2033/2034
-3|level/known-for:POL 1.28 2024
-3|level/known-for:POL 2.1 2024
-4|level/known-for:POL 2.5 2024
-4|level/known-for:POL 2024
12|level/known-for:POL 2025
4|level/known-for:POL 2028
8|level/known-for:POL 3.5 2025
3|level/known-for:POL 3.9 2023
3|level/known-for:POL 4 2024
-4|level/known-for:POL 4 2025
5|level/known-for:POL 4.1 2024
3|level/known-for:POL 4.5 2025
10|level/known-for:POL 4.7 2025
5|level/known-for:POL 4.8 2026
4|level/known-for:POL 5.1 2028
-4|level/known-for:POL 7 2026
-3|level/known-for:PRY 2026
3|level/known-for:QAT 7 2022
-4|level/known-for:RUS 1.7 2023
-6|level/known-for:RUS 2 2023
-7|level/known-for:RUS 2023
4|level/known-for:RUS 2025
5|level/known-for:RUS 2026
-6|level/known-for:RUS 4.7 2025
4|level/known-for:RUS 5.9 2023
5|level/known-for:RUS 6.3 2025
4|level/known-for:RUS 7 2025
4|level/known-for:RUS 7 2026
-12|level/known-for:SAU 2.7 FY2025
3|level/known-for:SAU 2026
3|level/known-for:SAU 8 2026
-12|level/known-for:SAU FY2025
-8|level/known-for:SEN 0.7 2023
5|level/known-for:SEN 1.5 2025-06-30
11|level/known-for:SEN 1.7 2023
5|level/known-for:SEN 2025-06-30
-7|level/known-for:SGP 1.3 2025
-4|level/known-for:SGP 2 2026
-14|level/known-for:SGP 2.1 FY2025
-4|level/known-for:SGP 2.9 2035
3|level/known-for:SGP 2024
-6|level/known-for:SGP 2025
-4|level/known-for:SGP 2026
-4|level/known-for:SGP 2035
3|level/known-for:SGP 3 2024
-15|level/known-for:SGP FY2025
-7|level/known-for:SVK 2 2025
-7|level/known-for:SVK 2025
-3|level/known-for:SVN 2024
-3|level/known-for:SWE 1.4 2025
-6|level/known-for:SWE 1.7 2025
-6|level/known-for:SWE 1.8 2024
-7|level/known-for:SWE 2 2024
-12|level/known-for:SWE 2024
-7|level/known-for:SWE 2025
-5|level/known-for:TGO 2.2 2025
-5|level/known-for:TGO 2025
-6|level/known-for:THA 0.3 2024-11-13
7|level/known-for:THA 1.1 2024
7|level/known-for:THA 1.1 2025
3|level/known-for:THA 1.1 FY2026
-6|level/known-for:THA 1.3 2024
6|level/known-for:THA 1.3 2025-07-07
-5|level/known-for:THA 1.5 2025-04-21
-6|level/known-for:THA 2024-11-13
7|level/known-for:THA 2025
-5|level/known-for:THA 2025-04-21
6|level/known-for:THA 2025-07-07
3|level/known-for:THA FY2026
-6|level/known-for:TJK 0.6 2024
18|level/known-for:TJK 1.7 2024
5|level/known-for:TJK 2024
-6|level/known-for:TJK 3.1 2024
-4|level/known-for:TTO 1.3 2024
-4|level/known-for:TTO 2024
10|level/known-for:TUR 2.1 2024
7|level/known-for:TUR 2.2 2025
10|level/known-for:TUR 2024
-17|level/known-for:TUR 2024-07-18
-4|level/known-for:TUR 2025
-17|level/known-for:TUR 3.1 2024-07-18
-14|level/known-for:TUR 3.1 2025
-6|level/known-for:TWN 1.5 1992
-4|level/known-for:TWN 1.6 2028
-7|level/known-for:TWN 1.7 2024
-6|level/known-for:TWN 1992
5|level/known-for:TWN 2 2000
-14|level/known-for:TWN 2.32 2025
7|level/known-for:TWN 2.4 2023
6|level/known-for:TWN 2.4 2025
10|level/known-for:TWN 2.45 2025
17|level/known-for:TWN 2.5 2024
5|level/known-for:TWN 2.5 2025
6|level/known-for:TWN 2.84 2026
5|level/known-for:TWN 2000
7|level/known-for:TWN 2009
-3|level/known-for:TWN 2022
7|level/known-for:TWN 2023
6|level/known-for:TWN 2025-03-04
20|level/known-for:TWN 2026
6|level/known-for:TWN 2027
8|level/known-for:TWN 2030
7|level/known-for:TWN 3 2009
6|level/known-for:TWN 3 2025-03-04
3|level/known-for:TWN 3 2026
-3|level/known-for:TWN 3.2 2022
3|level/known-for:TWN 3.3 2026
8|level/known-for:TWN 3.32 2026
4|level/known-for:TWN 3.5 2027
5|level/known-for:TWN 4.6 2030
-8|level/known-for:TWN 8.4 2025
-7|level/known-for:TWN 8.8 2024
6|level/known-for:UKR 2022
-3|level/known-for:UKR 2025
3|level/known-for:UKR 2026
6|level/known-for:UKR 3.2 2022
3|level/known-for:UKR 34 2024
-4|level/known-for:USA 0.9 FY1978
-3|level/known-for:USA 0.92 FY2018
-4|level/known-for:USA 0.95 FY2021
-3|level/known-for:USA 1 FY2022
-3|level/known-for:USA 1.19 FY2023
-4|level/known-for:USA 1.24 2017
-6|level/known-for:USA 1.6 FY2024
-6|level/known-for:USA 1.8 FY2025
3|level/known-for:USA 1989
-3|level/known-for:USA 1998
-7|level/known-for:USA 2 2024
-5|level/known-for:USA 2 FY2025
-3|level/known-for:USA 2.1 1998
-3|level/known-for:USA 2.4 2030
-4|level/known-for:USA 2.5 2025
-6|level/known-for:USA 2.6 2024
-7|level/known-for:USA 2.6 FY2020
-3|level/known-for:USA 2.8 2026
9|level/known-for:USA 2003
20|level/known-for:USA 2005
3|level/known-for:USA 2013
-4|level/known-for:USA 2017
-10|level/known-for:USA 2024
-6|level/known-for:USA 2025
-6|level/known-for:USA 2025-02-18
-6|level/known-for:USA 2025-03-04
-7|level/known-for:USA 2030
-28|level/known-for:USA 203X
-6|level/known-for:USA 3 2025-03-04
-28|level/known-for:USA 3 203X
11|level/known-for:USA 3 FY2020
-6|level/known-for:USA 3.1 2025-02-18
5|level/known-for:USA 3.1 FY2024
5|level/known-for:USA 3.2 2025
4|level/known-for:USA 3.3 2026
3|level/known-for:USA 3.3 FY2027
7|level/known-for:USA 3.38 FY2024
8|level/known-for:USA 3.4 2024
6|level/known-for:USA 3.4 FY2024
3|level/known-for:USA 3.4 FY2030
8|level/known-for:USA 3.5 FY2026
9|level/known-for:USA 3.7 2003
20|level/known-for:USA 4 2005
3|level/known-for:USA 4.4 2013
3|level/known-for:USA 5.8 1989
4|level/known-for:USA 6 2026
-4|level/known-for:USA FY1978
-3|level/known-for:USA FY2017
-3|level/known-for:USA FY2018
3|level/known-for:USA FY2020
-3|level/known-for:USA FY2021
-7|level/known-for:USA FY2022
-3|level/known-for:USA FY2023
12|level/known-for:USA FY2024
-10|level/known-for:USA FY2025
8|level/known-for:USA FY2026
6|level/known-for:USA FY2027
3|level/known-for:USA FY2030
-8|level/known-for:VEN 1.3 2026
-8|level/known-for:VEN 2026
-6|level/known-for:VNM 0.2 2024
11|level/known-for:VNM 1.8 2024
6|level/known-for:VNM 2 2026
6|level/known-for:VNM 2026
6|level/known-for:ZMB 1979
6|level/known-for:ZMB 6 1979
-6|level/known-for:ZWE 1979
-6|level/known-for:ZWE 6 1979
6|level/known:AFG 6
6|level/known:AFG 6 2026
6|level/known:AFG 6 since-2025
6|level/known:AFG since-2025
-3|level/known:ALLIES 1
-3|level/known:ALLIES 1.3
-4|level/known:ALLIES 1.5
-3|level/known:ALLIES 1.5 since-2025
-7|level/known:ALLIES 1.6
-6|level/known:ALLIES 1.6 2012
-6|level/known:ALLIES 1.6 to-2013
-7|level/known:ALLIES 1.7
-6|level/known:ALLIES 1.7 2023
-6|level/known:ALLIES 1.7 to-2024
-9|level/known:ALLIES 1.8
-8|level/known:ALLIES 1.8 2002
-8|level/known:ALLIES 1.8 to-2013
-5|level/known:ALLIES 1.85
-5|level/known:ALLIES 1.85 2024
-5|level/known:ALLIES 1.85 to-2024
-3|level/known:ALLIES 1.9
-3|level/known:ALLIES 1.9 since-2025
-23|level/known:ALLIES 2
-24|level/known:ALLIES 2 2025
3|level/known:ALLIES 2 2026
-21|level/known:ALLIES 2 since-2025
-5|level/known:ALLIES 2.02
-3|level/known:ALLIES 2.02 2025
-3|level/known:ALLIES 2.02 since-2025
-9|level/known:ALLIES 2.1
-5|level/known:ALLIES 2.1 2025
-3|level/known:ALLIES 2.1 2026
-8|level/known:ALLIES 2.1 since-2025
-4|level/known:ALLIES 2.2
-3|level/known:ALLIES 2.2 2025
-3|level/known:ALLIES 2.2 since-2025
30|level/known:ALLIES 2.3
30|level/known:ALLIES 2.3 2025
3|level/known:ALLIES 2.3 2026
31|level/known:ALLIES 2.3 since-2025
3|level/known:ALLIES 2.4 2026
-6|level/known:ALLIES 2.5
-3|level/known:ALLIES 2.5 2012
-3|level/known:ALLIES 2.5 since-2025
-3|level/known:ALLIES 2.5 to-2013
-3|level/known:ALLIES 2.6
-5|level/known:ALLIES 2.9
-4|level/known:ALLIES 2.9 2025
-5|level/known:ALLIES 2.9 since-2025
-24|level/known:ALLIES 3
-22|level/known:ALLIES 3 2024
-22|level/known:ALLIES 3 to-2024
-50|level/known:ALLIES since-2025
-9|level/known:ALLIES to-1999
-18|level/known:ALLIES to-2013
-4|level/known:ALLIES to-2021
-46|level/known:ALLIES to-2024
6|level/known:ARE 5
6|level/known:ARE 5 2025
6|level/known:ARE 5 since-2025
11|level/known:ARE 5.6
11|level/known:ARE 5.6 2025
11|level/known:ARE 5.6 since-2025
-4|level/known:ARE 7.1
-4|level/known:ARE 7.1 2025
-4|level/known:ARE 7.1 since-2025
12|level/known:ARE since-2025
13|level/known:ARG 0.5
12|level/known:ARG 0.5 2023
12|level/known:ARG 0.5 to-2024
11|level/known:ARG 0.6
10|level/known:ARG 0.6 2025
11|level/known:ARG 0.6 since-2025
-18|level/known:ARG 1.1
-8|level/known:ARG 1.1 2023
-9|level/known:ARG 1.1 2025
-10|level/known:ARG 1.1 since-2025
-8|level/known:ARG 1.1 to-2024
-7|level/known:ARG 1.5
-7|level/known:ARG 1.5 2026
-7|level/known:ARG 1.5 since-2025
-4|level/known:ARG 2.2
-4|level/known:ARG 2.2 2025
-4|level/known:ARG 2.2 since-2025
-9|level/known:ARG since-2025
4|level/known:ARG to-2024
-3|level/known:AUS 0.3
-3|level/known:AUS 0.3 2025
-3|level/known:AUS 0.3 since-2025
-5|level/known:AUS 1.2
-3|level/known:AUS 1.2 2024
-3|level/known:AUS 1.2 to-2024
-4|level/known:AUS 1.6
-3|level/known:AUS 1.6 2026
-4|level/known:AUS 1.6 since-2025
-8|level/known:AUS 1.8
-8|level/known:AUS 1.8 2025
-8|level/known:AUS 1.8 since-2025
9|level/known:AUS 1.9
9|level/known:AUS 1.9 2024
9|level/known:AUS 1.9 to-2024
19|level/known:AUS 2
18|level/known:AUS 2 2025
19|level/known:AUS 2 since-2025
3|level/known:AUS 2.05
3|level/known:AUS 2.05 2026
3|level/known:AUS 2.05 since-2025
-3|level/known:AUS 2.5
-4|level/known:AUS 2.5 2025
-3|level/known:AUS 2.5 since-2025
7|level/known:AUS 2.8
3|level/known:AUS 2.8 2025
4|level/known:AUS 2.8 2026
7|level/known:AUS 2.8 since-2025
4|level/known:AUS since-2025
6|level/known:AUS to-2024
10|level/known:BEL 1.1
10|level/known:BEL 1.1 2024
10|level/known:BEL 1.1 to-2024
-9|level/known:BEL 1.2
-9|level/known:BEL 1.2 2024
-9|level/known:BEL 1.2 to-2024
-11|level/known:BEL 1.28
-11|level/known:BEL 1.28 2024
-11|level/known:BEL 1.28 to-2024
3|level/known:BEL 1.3
3|level/known:BEL 1.3 2025
3|level/known:BEL 1.3 since-2025
12|level/known:BEL 2
13|level/known:BEL 2 2025
12|level/known:BEL 2 since-2025
14|level/known:BEL since-2025
-13|level/known:BEL to-2024
-13|level/known:BFA 4
-13|level/known:BFA 4 2026
-13|level/known:BFA 4 since-2025
-13|level/known:BFA since-2025
4|level/known:BGR 2
4|level/known:BGR 2 2025
4|level/known:BGR 2 since-2025
-5|level/known:BGR 2.2
-5|level/known:BGR 2.2 2025
-5|level/known:BGR 2.2 since-2025
4|level/known:BLR 1.9
4|level/known:BLR 1.9 2025
4|level/known:BLR 1.9 since-2025
5|level/known:BLR since-2025
-12|level/known:BRA 0.5
-12|level/known:BRA 0.5 2023
-12|level/known:BRA 0.5 to-2024
-8|level/known:BRA 0.7
-8|level/known:BRA 0.7 2026
-8|level/known:BRA 0.7 since-2025
7|level/known:BRA 1
7|level/known:BRA 1 2026
7|level/known:BRA 1 since-2025
22|level/known:BRA 1.1
8|level/known:BRA 1.1 2023
9|level/known:BRA 1.1 2025
5|level/known:BRA 1.1 2026
14|level/known:BRA 1.1 since-2025
8|level/known:BRA 1.1 to-2024
9|level/known:BRA since-2025
-4|level/known:BRA to-2024
-17|level/known:BRN 2.8
-17|level/known:BRN 2.8 2025
-17|level/known:BRN 2.8 since-2025
-15|level/known:BRN since-2025
4|level/known:BTN 0.9
4|level/known:BTN 0.9 2024
4|level/known:BTN 0.9 to-2024
-4|level/known:BTN 6
-4|level/known:BTN 6 2026
-4|level/known:BTN 6 since-2025
-5|level/known:BTN since-2025
-3|level/known:CAN 1.28
-3|level/known:CAN 1.28 2024
-3|level/known:CAN 1.28 to-2024
18|level/known:CAN 1.37
5|level/known:CAN 1.37 2024
12|level/known:CAN 1.37 2025
12|level/known:CAN 1.37 since-2025
5|level/known:CAN 1.37 to-2024
-8|level/known:CAN 1.4
-18|level/known:CAN 1.4 2023
9|level/known:CAN 1.4 2024
-5|level/known:CAN 1.4 2025
5|level/known:CAN 1.4 2027
-9|level/known:CAN 1.4 to-2024
-23|level/known:CAN 1.7
-23|level/known:CAN 1.7 2023
-23|level/known:CAN 1.7 to-2024
7|level/known:CAN 2
7|level/known:CAN 2 2026
7|level/known:CAN 2 since-2025
-23|level/known:CAN 2.02
-9|level/known:CAN 2.02 2024
-14|level/known:CAN 2.02 2025
-14|level/known:CAN 2.02 since-2025
-9|level/known:CAN 2.02 to-2024
-3|level/known:CAN 2.27
-3|level/known:CAN 2.27 2026
-3|level/known:CAN 2.27 since-2025
-31|level/known:CAN 2.3
-3|level/known:CAN 2.3 2025
-28|level/known:CAN 2.3 2026
-31|level/known:CAN 2.3 since-2025
-6|level/known:CAN 2.5 2026
4|level/known:CAN 2.5 2027
-3|level/known:CAN 2.6
-3|level/known:CAN 2.6 2027
-3|level/known:CAN 2.6 since-2025
-4|level/known:CAN 3
-4|level/known:CAN 3 2025
-4|level/known:CAN 3 since-2025
-39|level/known:CAN since-2025
-36|level/known:CAN to-2024
-5|level/known:CHL 0.6
-4|level/known:CHL 0.6 2025
-5|level/known:CHL 0.6 since-2025
-4|level/known:CHL 1.1
-4|level/known:CHL 1.1 2026
-4|level/known:CHL 1.1 since-2025
8|level/known:CHL 1.5
8|level/known:CHL 1.5 2026
8|level/known:CHL 1.5 since-2025
-4|level/known:CHL 1.8
-4|level/known:CHL 1.8 2025
-4|level/known:CHL 1.8 since-2025
4|level/known:CHL 2.2
4|level/known:CHL 2.2 2025
4|level/known:CHL 2.2 since-2025
-3|level/known:CHN 1.2
-4|level/known:CHN 1.2 2022
-4|level/known:CHN 1.2 to-2024
25|level/known:CHN 1.3
4|level/known:CHN 1.3 2013
4|level/known:CHN 1.3 2024
14|level/known:CHN 1.3 2025
17|level/known:CHN 1.3 since-2025
4|level/known:CHN 1.3 to-2013
4|level/known:CHN 1.3 to-2024
5|level/known:CHN 1.4
7|level/known:CHN 1.4 2014
7|level/known:CHN 1.4 to-2021
25|level/known:CHN 1.5
6|level/known:CHN 1.5 1993
13|level/known:CHN 1.5 2025
4|level/known:CHN 1.5 2026
18|level/known:CHN 1.5 since-2025
6|level/known:CHN 1.5 to-1999
21|level/known:CHN 1.7
13|level/known:CHN 1.7 2025
8|level/known:CHN 1.7 2026
21|level/known:CHN 1.7 since-2025
21|level/known:CHN 2
27|level/known:CHN 2 2025
-15|level/known:CHN 2 2026
9|level/known:CHN 2 2027
21|level/known:CHN 2 since-2025
8|level/known:CHN 2-3
8|level/known:CHN 2-3 2026
8|level/known:CHN 2-3 since-2025
-19|level/known:CHN 2.3
-19|level/known:CHN 2.3 2025
-19|level/known:CHN 2.3 since-2025
-4|level/known:CHN 2.4
-4|level/known:CHN 2.4 2025
-4|level/known:CHN 2.4 since-2025
-22|level/known:CHN 3
-20|level/known:CHN 3 2026
-21|level/known:CHN 3 since-2025
-5|level/known:CHN 3.1
-3|level/known:CHN 3.1 2023
-3|level/known:CHN 3.1 to-2024
-3|level/known:CHN 3.3
-3|level/known:CHN 3.3 since-2025
3|level/known:CHN 4
3|level/known:CHN 4 2024
3|level/known:CHN 4 to-2024
30|level/known:CHN since-2025
5|level/known:CHN to-1999
4|level/known:CHN to-2013
7|level/known:CHN to-2021
-3|level/known:COD 1.3
10|level/known:COL 1.7
10|level/known:COL 1.7 2024
10|level/known:COL 1.7 to-2024
7|level/known:COL 3.1
6|level/known:COL 3.1 2025
6|level/known:COL 3.1 since-2025
7|level/known:COL since-2025
10|level/known:COL to-2024
4|level/known:CRI 0.7
4|level/known:CRI 0.7 2024
4|level/known:CRI 0.7 to-2024
3|level/known:CRI to-2024
-4|level/known:CZE 1.5
-4|level/known:CZE 1.5 1999
-4|level/known:CZE 1.5 to-1999
15|level/known:CZE 1.9
15|level/known:CZE 1.9 1999
15|level/known:CZE 1.9 to-1999
-7|level/known:CZE 2.1 1999
6|level/known:CZE 2.1 2024
-7|level/known:CZE 2.1 to-1999
6|level/known:CZE 2.1 to-2024
3|level/known:CZE to-1999
6|level/known:CZE to-2024
-6|level/known:DEU 0.96
-6|level/known:DEU 0.96 2022
-6|level/known:DEU 0.96 to-2024
-15|level/known:DEU 1
-15|level/known:DEU 1 2022
-15|level/known:DEU 1 to-2024
5|level/known:DEU 1.24
5|level/known:DEU 1.24 2018
5|level/known:DEU 1.24 to-2021
-3|level/known:DEU 1.4 since-2025
23|level/known:DEU 1.5
3|level/known:DEU 1.5 1999
6|level/known:DEU 1.5 2002
14|level/known:DEU 1.5 2022
3|level/known:DEU 1.5 to-1999
6|level/known:DEU 1.5 to-2013
14|level/known:DEU 1.5 to-2024
-4|level/known:DEU 1.8
-3|level/known:DEU 1.8 2026
-4|level/known:DEU 1.8 since-2025
-3|level/known:DEU 1.9 2026
5|level/known:DEU 2 2024
-6|level/known:DEU 2 2025
-7|level/known:DEU 2 since-2025
5|level/known:DEU 2 to-2024
14|level/known:DEU 2.1
14|level/known:DEU 2.1 2025
14|level/known:DEU 2.1 since-2025
4|level/known:DEU 2.4
4|level/known:DEU 2.4 2025
4|level/known:DEU 2.4 since-2025
-4|level/known:DEU 2.6
-4|level/known:DEU 2.6 1993
-4|level/known:DEU 2.6 to-1999
20|level/known:DEU 2.8
12|level/known:DEU 2.8 1990
7|level/known:DEU 2.8 2026
9|level/known:DEU 2.8 since-2025
12|level/known:DEU 2.8 to-1999
-3|level/known:DEU 2.84
-3|level/known:DEU 2.84 2025
-3|level/known:DEU 2.84 since-2025
-5|level/known:DEU 3.5
-3|level/known:DEU 3.5 2026
-3|level/known:DEU 3.5 since-2025
-18|level/known:DEU 4
-17|level/known:DEU 4 2019
-17|level/known:DEU 4 to-2021
9|level/known:DEU to-1999
5|level/known:DEU to-2013
-10|level/known:DEU to-2021
-3|level/known:DNK 1.5
-3|level/known:DNK 1.5 2025
-3|level/known:DNK 1.5 since-2025
14|level/known:DNK 3
11|level/known:DNK 3 2025
4|level/known:DNK 3 2026
14|level/known:DNK 3 since-2025
5|level/known:DNK 3.2
5|level/known:DNK 3.2 2025
5|level/known:DNK 3.2 since-2025
4|level/known:DNK 3.5
4|level/known:DNK 3.5 2026
4|level/known:DNK 3.5 since-2025
19|level/known:DNK since-2025
-4|level/known:ECU 1.8
-4|level/known:ECU 1.8 2025
-4|level/known:ECU 1.8 since-2025
-4|level/known:ECU since-2025
11|level/known:EGY 1
11|level/known:EGY 1 2025
11|level/known:EGY 1 since-2025
14|level/known:EGY 6
14|level/known:EGY 6 2024
14|level/known:EGY 6 to-2024
11|level/known:EGY since-2025
14|level/known:EGY to-2024
-7|level/known:ESP 1.1
-8|level/known:ESP 1.1 2024
-7|level/known:ESP 1.1 to-2024
11|level/known:ESP 1.2
11|level/known:ESP 1.2 2024
11|level/known:ESP 1.2 to-2024
29|level/known:ESP 1.28
15|level/known:ESP 1.28 2024
13|level/known:ESP 1.28 2025
13|level/known:ESP 1.28 since-2025
15|level/known:ESP 1.28 to-2024
-8|level/known:ESP 1.4
-8|level/known:ESP 1.4 2024
-8|level/known:ESP 1.4 to-2024
-3|level/known:ESP 1.43
-3|level/known:ESP 1.43 2024
-3|level/known:ESP 1.43 to-2024
4|level/known:ESP 2
3|level/known:ESP 2 2025
4|level/known:ESP 2 since-2025
-3|level/known:ESP 3.4
-3|level/known:ESP 3.4 2025
-3|level/known:ESP 3.4 since-2025
6|level/known:ESP since-2025
9|level/known:ESP to-2024
-9|level/known:EST 1
-9|level/known:EST 1 2025
-9|level/known:EST 1 since-2025
-4|level/known:EST 1.5
-4|level/known:EST 1.5 2002
-4|level/known:EST 1.5 to-2013
-4|level/known:EST 2
-3|level/known:EST 2 2023
-3|level/known:EST 2 to-2024
13|level/known:EST 2.3
13|level/known:EST 2.3 2023
13|level/known:EST 2.3 to-2024
-3|level/known:EST 2.9
-3|level/known:EST 2.9 2025
-3|level/known:EST 2.9 since-2025
6|level/known:EST 3
6|level/known:EST 3 2025
6|level/known:EST 3 since-2025
8|level/known:EST 3.2
16|level/known:EST 3.2 2024
-7|level/known:EST 3.2 2025
-7|level/known:EST 3.2 since-2025
16|level/known:EST 3.2 to-2024
-10|level/known:EST 3.38
-10|level/known:EST 3.38 2024
-10|level/known:EST 3.38 to-2024
3|level/known:EST 3.4
5|level/known:EST 3.4 2025
5|level/known:EST 3.4 since-2025
21|level/known:EST 3.43
21|level/known:EST 3.43 2024
21|level/known:EST 3.43 to-2024
-7|level/known:EST 3.65
-7|level/known:EST 3.65 2025
-7|level/known:EST 3.65 since-2025
17|level/known:EST 3.7
17|level/known:EST 3.7 2025
17|level/known:EST 3.7 since-2025
-7|level/known:EST 4
-7|level/known:EST 4 2025
-7|level/known:EST 4 since-2025
-3|level/known:EST 4.1
-3|level/known:EST 4.1 2024
-3|level/known:EST 4.1 to-2024
-11|level/known:EST 4.12
-10|level/known:EST 4.12 2024
-10|level/known:EST 4.12 to-2024
-4|level/known:EST 4.9
-4|level/known:EST 4.9 2025
-4|level/known:EST 4.9 since-2025
7|level/known:EST 5.4
8|level/known:EST 5.4 2025
7|level/known:EST 5.4 since-2025
-4|level/known:EST since-2025
-4|level/known:EST to-2013
20|level/known:EST to-2024
-3|level/known:EU 0.25
-3|level/known:EU 0.25 2025
-3|level/known:EU 0.25 since-2025
5|level/known:EU 1.3
5|level/known:EU 1.3 2025
5|level/known:EU 1.3 since-2025
11|level/known:EU 1.9
10|level/known:EU 1.9 2025
11|level/known:EU 1.9 since-2025
3|level/known:EU 2
3|level/known:EU 2 2025
3|level/known:EU 2 since-2025
11|level/known:EU 2.1
12|level/known:EU 2.1 2025
12|level/known:EU 2.1 since-2025
-9|level/known:EU 3.2
-9|level/known:EU 3.2 2024
-9|level/known:EU 3.2 to-2024
-4|level/known:EU 4.7
-4|level/known:EU 4.7 2025
-4|level/known:EU 4.7 since-2025
17|level/known:EU since-2025
-11|level/known:EU to-2024
10|level/known:FIN 1.7
10|level/known:FIN 1.7 2023
10|level/known:FIN 1.7 to-2024
24|level/known:FIN 2
12|level/known:FIN 2 2023
12|level/known:FIN 2 2024
24|level/known:FIN 2 to-2024
-13|level/known:FIN 2.3
-13|level/known:FIN 2.3 2023
-13|level/known:FIN 2.3 to-2024
6|level/known:FIN 2.4
5|level/known:FIN 2.4 2025
5|level/known:FIN 2.4 since-2025
-17|level/known:FIN 3
-14|level/known:FIN 3 2026
-16|level/known:FIN 3 since-2025
-10|level/known:FIN since-2025
21|level/known:FIN to-2024
3|level/known:FRA 2.1
9|level/known:FRA 3
9|level/known:FRA 3 2023
9|level/known:FRA 3 to-2024
9|level/known:FRA to-2024
37|level/known:GBR 2
23|level/known:GBR 2 2005
16|level/known:GBR 2 2025
14|level/known:GBR 2 since-2025
23|level/known:GBR 2 to-2013
6|level/known:GBR 2.3
5|level/known:GBR 2.3 2025
5|level/known:GBR 2.3 since-2025
-11|level/known:GBR 3
-9|level/known:GBR 3 2023
-9|level/known:GBR 3 to-2024
-6|level/known:GBR 3.4
-6|level/known:GBR 3.4 2025
-6|level/known:GBR 3.4 since-2025
-3|level/known:GBR 4
-3|level/known:GBR 4 2024
-3|level/known:GBR 4 to-2024
-8|level/known:GBR 7.5
-6|level/known:GBR 7.5 2025
-8|level/known:GBR 7.5 since-2025
22|level/known:GBR to-2013
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
5|level/known:GRC 2
4|level/known:GRC 2 2025
5|level/known:GRC 2 since-2025
-12|level/known:GRC 2.1
-10|level/known:GRC 2.1 2024
-10|level/known:GRC 2.1 to-2024
-12|level/known:GRC 2.5
-12|level/known:GRC 2.5 2012
-12|level/known:GRC 2.5 to-2013
32|level/known:GRC 3.1
18|level/known:GRC 3.1 2024
14|level/known:GRC 3.1 2025
14|level/known:GRC 3.1 since-2025
18|level/known:GRC 3.1 to-2024
3|level/known:GRC 3.8
3|level/known:GRC 3.8 2022
3|level/known:GRC 3.8 to-2024
16|level/known:GRC since-2025
-22|level/known:GRC to-2013
11|level/known:GRC to-2024
8|level/known:GUY 0.6
8|level/known:GUY 0.6 2026
8|level/known:GUY 0.6 since-2025
8|level/known:GUY 1.3
8|level/known:GUY 1.3 2026
8|level/known:GUY 1.3 since-2025
16|level/known:GUY since-2025
-4|level/known:HRV 2
-3|level/known:HRV 2 2024
-3|level/known:HRV 2 to-2024
-4|level/known:HRV since-2025
-5|level/known:HRV to-2024
10|level/known:HUN 1.5
10|level/known:HUN 1.5 1999
10|level/known:HUN 1.5 to-1999
-10|level/known:HUN 1.9
-10|level/known:HUN 1.9 1999
-10|level/known:HUN 1.9 to-1999
-3|level/known:HUN 2.1
-3|level/known:HUN 2.1 1999
-3|level/known:HUN 2.1 to-1999
-3|level/known:HUN to-1999
4|level/known:IDN 0.7
4|level/known:IDN 0.7 2025
4|level/known:IDN 0.7 since-2025
11|level/known:IDN 0.8
10|level/known:IDN 0.8 2024
10|level/known:IDN 0.8 to-2024
-6|level/known:IDN 1
-3|level/known:IDN 1 2025
-3|level/known:IDN 1 since-2025
-3|level/known:IDN 1 to-2024
-3|level/known:IDN since-2025
7|level/known:IDN to-2024
-4|level/known:IND 0.9
-4|level/known:IND 0.9 2024
-4|level/known:IND 0.9 to-2024
-3|level/known:IND 1.4
-3|level/known:IND 1.4 2025
-3|level/known:IND 1.4 since-2025
8|level/known:IND 1.9
4|level/known:IND 1.9 2025
7|level/known:IND 1.9 since-2025
-4|level/known:IND 1.97
-4|level/known:IND 1.97 2025
-4|level/known:IND 1.97 since-2025
-13|level/known:IND 2.8
-4|level/known:IND 2.8 2024
-9|level/known:IND 2.8 2025
-9|level/known:IND 2.8 since-2025
-4|level/known:IND 2.8 to-2024
-15|level/known:IND since-2025
-6|level/known:IND to-2024
6|level/known:IRL 0.2
5|level/known:IRL 0.2 2025
6|level/known:IRL 0.2 since-2025
3|level/known:IRL 0.25
3|level/known:IRL 0.25 2025
3|level/known:IRL 0.25 since-2025
-4|level/known:IRL 0.5
-4|level/known:IRL 0.5 2025
-4|level/known:IRL 0.5 since-2025
4|level/known:IRL since-2025
18|level/known:IRN 2
16|level/known:IRN 2 2025
18|level/known:IRN 2 since-2025
-10|level/known:IRN 6
-10|level/known:IRN 6 2025
-10|level/known:IRN 6 since-2025
7|level/known:IRN since-2025
-9|level/known:IRQ 3.7
-9|level/known:IRQ 3.7 2003
-9|level/known:IRQ 3.7 to-2013
-18|level/known:IRQ 4
-18|level/known:IRQ 4 2025
-18|level/known:IRQ 4 since-2025
-21|level/known:IRQ since-2025
-9|level/known:IRQ to-2013
-6|level/known:ISR 2.3
-6|level/known:ISR 2.3 2025
-6|level/known:ISR 2.3 since-2025
-7|level/known:ISR 2.4
-7|level/known:ISR 2.4 2023
-7|level/known:ISR 2.4 to-2024
-7|level/known:ISR 2.45
-7|level/known:ISR 2.45 2025
-7|level/known:ISR 2.45 since-2025
-3|level/known:ISR 34
-3|level/known:ISR 34 2025
-3|level/known:ISR 34 since-2025
4|level/known:ISR 4
4|level/known:ISR 4 2025
4|level/known:ISR 4 since-2025
-13|level/known:ISR 6
-14|level/known:ISR 6 2024
-14|level/known:ISR 6 to-2024
4|level/known:ISR 8
8|level/known:ISR 8.4
8|level/known:ISR 8.4 2025
8|level/known:ISR 8.4 since-2025
13|level/known:ISR 8.8
13|level/known:ISR 8.8 2025
13|level/known:ISR 8.8 since-2025
3|level/known:ISR since-2025
-17|level/known:ISR to-2024
4|level/known:ITA 1.49
3|level/known:ITA 1.49 2025
3|level/known:ITA 1.49 since-2025
13|level/known:ITA 1.5
12|level/known:ITA 1.5 2025
12|level/known:ITA 1.5 since-2025
6|level/known:ITA 1.6
5|level/known:ITA 1.6 2024
5|level/known:ITA 1.6 to-2024
16|level/known:ITA 2
11|level/known:ITA 2 2025
5|level/known:ITA 2 2026
16|level/known:ITA 2 since-2025
30|level/known:ITA since-2025
4|level/known:ITA to-2024
4|level/known:JAM 1.3
4|level/known:JAM 1.3 2025
4|level/known:JAM 1.3 since-2025
3|level/known:JAM since-2025
-9|level/known:JOR 1
-9|level/known:JOR 1 2025
-9|level/known:JOR 1 since-2025
-9|level/known:JOR since-2025
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
4|level/known:JPN 0.9 to-2021
12|level/known:JPN 0.91
11|level/known:JPN 0.91 1980
12|level/known:JPN 0.91 to-1999
6|level/known:JPN 0.92
4|level/known:JPN 0.92 2018
6|level/known:JPN 0.92 to-2021
3|level/known:JPN 0.93
7|level/known:JPN 0.941
7|level/known:JPN 0.941 1992
7|level/known:JPN 0.941 to-1999
5|level/known:JPN 0.95
4|level/known:JPN 0.95 2021
4|level/known:JPN 0.95 to-2021
10|level/known:JPN 0.96
8|level/known:JPN 0.96 2022
8|level/known:JPN 0.96 to-2024
45|level/known:JPN 1
21|level/known:JPN 1 2022
8|level/known:JPN 1 2026
10|level/known:JPN 1 since-2025
6|level/known:JPN 1 to-1999
3|level/known:JPN 1 to-2013
4|level/known:JPN 1 to-2021
22|level/known:JPN 1 to-2024
7|level/known:JPN 1.004
3|level/known:JPN 1.004 2025
4|level/known:JPN 1.004 since-2025
3|level/known:JPN 1.004 to-1999
-3|level/known:JPN 1.1
5|level/known:JPN 1.1 2023
-8|level/known:JPN 1.1 2024
-3|level/known:JPN 1.1 to-2024
4|level/known:JPN 1.19
3|level/known:JPN 1.19 to-2024
24|level/known:JPN 1.2
17|level/known:JPN 1.2 2022
8|level/known:JPN 1.2 2024
26|level/known:JPN 1.2 to-2024
11|level/known:JPN 1.24
11|level/known:JPN 1.24 2022
11|level/known:JPN 1.24 to-2024
30|level/known:JPN 1.3
-4|level/known:JPN 1.3 2013
19|level/known:JPN 1.3 2018
22|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
16|level/known:JPN 1.3 since-2025
-4|level/known:JPN 1.3 to-2013
18|level/known:JPN 1.3 to-2021
29|level/known:JPN 1.4
-7|level/known:JPN 1.4 2014
3|level/known:JPN 1.4 2023
7|level/known:JPN 1.4 2024
17|level/known:JPN 1.4 2025
9|level/known:JPN 1.4 2026
27|level/known:JPN 1.4 since-2025
-7|level/known:JPN 1.4 to-2021
9|level/known:JPN 1.4 to-2024
4|level/known:JPN 1.5
-3|level/known:JPN 1.5 2022
3|level/known:JPN 1.5 2026
4|level/known:JPN 1.5 since-2025
21|level/known:JPN 1.6
3|level/known:JPN 1.6 2023
7|level/known:JPN 1.6 2024
6|level/known:JPN 1.6 2025
5|level/known:JPN 1.6 2026
10|level/known:JPN 1.6 since-2025
10|level/known:JPN 1.6 to-2024
-5|level/known:JPN 1.7
-10|level/known:JPN 1.7 2025
5|level/known:JPN 1.7 2026
-5|level/known:JPN 1.7 since-2025
43|level/known:JPN 1.8
5|level/known:JPN 1.8 2024
26|level/known:JPN 1.8 2025
13|level/known:JPN 1.8 2026
39|level/known:JPN 1.8 since-2025
5|level/known:JPN 1.8 to-2024
11|level/known:JPN 1.9
-8|level/known:JPN 1.9 2024
-4|level/known:JPN 1.9 2025
23|level/known:JPN 1.9 2026
19|level/known:JPN 1.9 since-2025
-8|level/known:JPN 1.9 to-2024
-22|level/known:JPN 2
-21|level/known:JPN 2 2005
-21|level/known:JPN 2 2023
-12|level/known:JPN 2 2024
-4|level/known:JPN 2 2025
41|level/known:JPN 2 2026
-4|level/known:JPN 2 2027
33|level/known:JPN 2 since-2025
-21|level/known:JPN 2 to-2013
-34|level/known:JPN 2 to-2024
-3|level/known:JPN 2.02
-3|level/known:JPN 2.02 2025
-3|level/known:JPN 2.02 since-2025
6|level/known:JPN 2.1
-12|level/known:JPN 2.1 2025
19|level/known:JPN 2.1 2026
7|level/known:JPN 2.1 since-2025
-7|level/known:JPN 2.2
-6|level/known:JPN 2.2 2023
-6|level/known:JPN 2.2 to-2024
-15|level/known:JPN 2.3
-5|level/known:JPN 2.3 2025
-12|level/known:JPN 2.3 2026
-14|level/known:JPN 2.3 since-2025
-4|level/known:JPN 2.4
-4|level/known:JPN 2.4 2025
-3|level/known:JPN 2.4 2026
3|level/known:JPN 2.4 2028
-4|level/known:JPN 2.4 since-2025
-16|level/known:JPN 2.42
-16|level/known:JPN 2.42 2025
-16|level/known:JPN 2.42 since-2025
-13|level/known:JPN 2.5
-5|level/known:JPN 2.5 2024
-8|level/known:JPN 2.5 2025
-8|level/known:JPN 2.5 since-2025
-5|level/known:JPN 2.5 to-2024
-4|level/known:JPN 2.6 1993
7|level/known:JPN 2.6 2028
6|level/known:JPN 2.6 since-2025
-4|level/known:JPN 2.6 to-1999
-3|level/known:JPN 2.6 to-2021
-15|level/known:JPN 2.7
-14|level/known:JPN 2.7 2026
-13|level/known:JPN 2.7 since-2025
-13|level/known:JPN 2.8
-11|level/known:JPN 2.8 1990
-11|level/known:JPN 2.8 to-1999
-27|level/known:JPN 3
-6|level/known:JPN 3 2020
-3|level/known:JPN 3 2024
-16|level/known:JPN 3 2025
-17|level/known:JPN 3 since-2025
-6|level/known:JPN 3 to-2021
-3|level/known:JPN 3 to-2024
-3|level/known:JPN 3.1
-20|level/known:JPN 3.2
-15|level/known:JPN 3.2 2026
-17|level/known:JPN 3.2 since-2025
-8|level/known:JPN 3.3
-5|level/known:JPN 3.3 2025
-3|level/known:JPN 3.3 2026
-8|level/known:JPN 3.3 since-2025
-4|level/known:JPN 3.38
-4|level/known:JPN 3.38 2025
-4|level/known:JPN 3.38 since-2025
-21|level/known:JPN 3.4
-10|level/known:JPN 3.4 2025
-7|level/known:JPN 3.4 2026
-3|level/known:JPN 3.4 2030
-20|level/known:JPN 3.4 since-2025
-24|level/known:JPN 3.5
-23|level/known:JPN 3.5 2026
-23|level/known:JPN 3.5 since-2025
-5|level/known:JPN 4
-3|level/known:JPN 4 since-2025
-4|level/known:JPN 4.1
-3|level/known:JPN 4.1 2025
-3|level/known:JPN 4.1 since-2025
-4|level/known:JPN 4.8
-4|level/known:JPN 4.8 2026
-4|level/known:JPN 4.8 since-2025
-5|level/known:JPN 5
-6|level/known:JPN 5 2026
-4|level/known:JPN 5 since-2025
-11|level/known:JPN 5.3
-11|level/known:JPN 5.3 1990
-11|level/known:JPN 5.3 to-1999
-11|level/known:JPN 5.5
-11|level/known:JPN 5.5 1990
-11|level/known:JPN 5.5 to-1999
-3|level/known:JPN 5.8
-3|level/known:JPN 5.8 1990
-3|level/known:JPN 5.8 to-1999
-20|level/known:JPN 6
-8|level/known:JPN 6 1987
-6|level/known:JPN 6 1994
-4|level/known:JPN 6 2025
-4|level/known:JPN 6 since-2025
-16|level/known:JPN 6 to-1999
-30|level/known:JPN since-2025
-10|level/known:JPN to-1999
-21|level/known:JPN to-2013
22|level/known:JPN to-2021
23|level/known:JPN to-2024
6|level/known:KAZ 0.6
6|level/known:KAZ 0.6 2025
6|level/known:KAZ 0.6 since-2025
-9|level/known:KAZ 7
-9|level/known:KAZ 7 2025
-9|level/known:KAZ 7 since-2025
-4|level/known:KAZ since-2025
-4|level/known:KAZ to-2024
5|level/known:KEN 1.4
5|level/known:KEN 1.4 2025
5|level/known:KEN 1.4 since-2025
5|level/known:KEN since-2025
-5|level/known:KGZ 0.6
-5|level/known:KGZ 0.6 2025
-5|level/known:KGZ 0.6 since-2025
-7|level/known:KGZ 1.7
-7|level/known:KGZ 1.7 2025
-7|level/known:KGZ 1.7 since-2025
16|level/known:KGZ 3.1
16|level/known:KGZ 3.1 2025
16|level/known:KGZ 3.1 since-2025
3|level/known:KGZ since-2025
-6|level/known:KHM 1.1
-6|level/known:KHM 1.1 2025
-6|level/known:KHM 1.1 since-2025
-5|level/known:KHM 1.3
-5|level/known:KHM 1.3 2025
-5|level/known:KHM 1.3 since-2025
4|level/known:KHM 2
4|level/known:KHM 2 2026
4|level/known:KHM 2 since-2025
3|level/known:KHM 2.2
5|level/known:KHM 3
5|level/known:KHM 3 2026
5|level/known:KHM 3 since-2025
-6|level/known:KOR 1
-5|level/known:KOR 1 2026
-6|level/known:KOR 1 since-2025
-6|level/known:KOR 1.1
-6|level/known:KOR 1.1 2025
-6|level/known:KOR 1.1 since-2025
-13|level/known:KOR 1.2
-13|level/known:KOR 1.2 2022
-13|level/known:KOR 1.2 to-2024
-3|level/known:KOR 1.3
-3|level/known:KOR 1.3 since-2025
-6|level/known:KOR 1.4
-5|level/known:KOR 1.4 2027
-6|level/known:KOR 1.4 since-2025
-17|level/known:KOR 1.8
-8|level/known:KOR 1.8 2025
-9|level/known:KOR 1.8 2026
-17|level/known:KOR 1.8 since-2025
-4|level/known:KOR 1.9
-4|level/known:KOR 1.9 2026
-4|level/known:KOR 1.9 since-2025
-9|level/known:KOR 2
-9|level/known:KOR 2 2026
-9|level/known:KOR 2 since-2025
40|level/known:KOR 2.3
23|level/known:KOR 2.3 2025
14|level/known:KOR 2.3 2026
37|level/known:KOR 2.3 since-2025
17|level/known:KOR 2.32
16|level/known:KOR 2.32 2025
16|level/known:KOR 2.32 since-2025
10|level/known:KOR 2.4
8|level/known:KOR 2.4 2026
10|level/known:KOR 2.4 since-2025
17|level/known:KOR 2.42
17|level/known:KOR 2.42 2025
17|level/known:KOR 2.42 since-2025
-4|level/known:KOR 2.5
-3|level/known:KOR 2.5 2027
-6|level/known:KOR 2.5 since-2025
34|level/known:KOR 2.6
9|level/known:KOR 2.6 2020
22|level/known:KOR 2.6 2025
23|level/known:KOR 2.6 since-2025
10|level/known:KOR 2.6 to-2021
8|level/known:KOR 2.8
4|level/known:KOR 2.8 2024
4|level/known:KOR 2.8 2025
3|level/known:KOR 2.8 since-2025
5|level/known:KOR 2.8 to-2024
-20|level/known:KOR 2.9
-20|level/known:KOR 2.9 2025
-20|level/known:KOR 2.9 since-2025
-4|level/known:KOR 2E+1
-4|level/known:KOR 2E+1 2025
-4|level/known:KOR 2E+1 since-2025
-6|level/known:KOR 3
-5|level/known:KOR 3 2020
-4|level/known:KOR 3 2025
-4|level/known:KOR 3 since-2025
-5|level/known:KOR 3 to-2021
-7|level/known:KOR 3.5
-4|level/known:KOR 3.5 2024
-3|level/known:KOR 3.5 2025
-3|level/known:KOR 3.5 since-2025
-4|level/known:KOR 3.5 to-2024
-5|level/known:KOR 5
-5|level/known:KOR 5 2025
-5|level/known:KOR 5 since-2025
6|level/known:KOR 6
6|level/known:KOR 6 1994
6|level/known:KOR 6 to-1999
6|level/known:KOR to-1999
5|level/known:KOR to-2021
-6|level/known:KOR to-2024
6|level/known:KWT 4.5
6|level/known:KWT 4.5 2024
6|level/known:KWT 4.5 to-2024
4|level/known:KWT to-2024
6|level/known:LAO 0.2
6|level/known:LAO 0.2 2025
6|level/known:LAO 0.2 since-2025
6|level/known:LAO 0.3
6|level/known:LAO 0.3 2024
6|level/known:LAO 0.3 to-2024
5|level/known:LAO since-2025
4|level/known:LAO to-2024
14|level/known:LKA 1.9
14|level/known:LKA 1.9 2025
14|level/known:LKA 1.9 since-2025
13|level/known:LKA since-2025
-4|level/known:LTU 2
-3|level/known:LTU 2 2025
-4|level/known:LTU 2 since-2025
-3|level/known:LTU 2.5 2024
3|level/known:LTU 2.9
3|level/known:LTU 2.9 2025
3|level/known:LTU 2.9 since-2025
-4|level/known:LTU 3.5
-4|level/known:LTU 3.5 2026
-4|level/known:LTU 3.5 since-2025
-17|level/known:LTU 3.7
-17|level/known:LTU 3.7 2025
-17|level/known:LTU 3.7 since-2025
-3|level/known:LTU 3.9
-3|level/known:LTU 3.9 2024
-3|level/known:LTU 3.9 to-2024
21|level/known:LTU 4
21|level/known:LTU 4 2025
21|level/known:LTU 4 since-2025
11|level/known:LTU 5
11|level/known:LTU 5 2026
11|level/known:LTU 5 since-2025
-4|level/known:LTU to-2024
3|level/known:LUX to-2024
9|level/known:LVA 1
9|level/known:LVA 1 2025
9|level/known:LVA 1 since-2025
3|level/known:LVA 3.15
3|level/known:LVA 3.15 2025
3|level/known:LVA 3.15 since-2025
8|level/known:LVA 3.2
8|level/known:LVA 3.2 2025
8|level/known:LVA 3.2 since-2025
7|level/known:LVA 3.65
7|level/known:LVA 3.65 2025
7|level/known:LVA 3.65 since-2025
5|level/known:LVA 4.9
5|level/known:LVA 4.9 2025
5|level/known:LVA 4.9 since-2025
-7|level/known:LVA 5
-7|level/known:LVA 5 2026
-7|level/known:LVA 5 since-2025
-7|level/known:LVA 5.4
-7|level/known:LVA 5.4 2025
-7|level/known:LVA 5.4 since-2025
14|level/known:LVA since-2025
-6|level/known:MDG 0.2
-6|level/known:MDG 0.2 2025
-6|level/known:MDG 0.2 since-2025
-6|level/known:MDG since-2025
9|level/known:MDV 2.8
9|level/known:MDV 2.8 2025
9|level/known:MDV 2.8 since-2025
9|level/known:MDV since-2025
12|level/known:MEX 0.7
11|level/known:MEX 0.7 2026
11|level/known:MEX 0.7 since-2025
-6|level/known:MEX 1
-6|level/known:MEX 1 2026
-6|level/known:MEX 1 since-2025
5|level/known:MEX since-2025
-5|level/known:MKD 2
-5|level/known:MKD 2 2024
-5|level/known:MKD 2 to-2024
10|level/known:MKD 2.2
5|level/known:MKD 2.2 2024
5|level/known:MKD 2.2 2025
5|level/known:MKD 2.2 since-2025
5|level/known:MKD 2.2 to-2024
4|level/known:MKD since-2025
-5|level/known:MLI 1.5
-5|level/known:MLI 1.5 2025
-5|level/known:MLI 1.5 since-2025
14|level/known:MLI 4
14|level/known:MLI 4 2026
14|level/known:MLI 4 since-2025
8|level/known:MLI since-2025
-4|level/known:MLT 0.2
-4|level/known:MLT 0.2 2025
-4|level/known:MLT 0.2 since-2025
5|level/known:MLT 0.5
5|level/known:MLT 0.5 2025
5|level/known:MLT 0.5 since-2025
7|level/known:MMR 6.8
6|level/known:MMR 6.8 2025
7|level/known:MMR 6.8 since-2025
9|level/known:MMR since-2025
8|level/known:MNE 2
9|level/known:MNE 2 2024
9|level/known:MNE 2 to-2024
7|level/known:MNE to-2024
6|level/known:MNG 0.6
5|level/known:MNG 0.6 2025
5|level/known:MNG 0.6 since-2025
-10|level/known:MNG 1.7
-10|level/known:MNG 1.7 2025
-10|level/known:MNG 1.7 since-2025
-10|level/known:MNG 3.1
-10|level/known:MNG 3.1 2025
-10|level/known:MNG 3.1 since-2025
-16|level/known:MNG since-2025
20|level/known:MUS 0.2
20|level/known:MUS 0.2 2025
20|level/known:MUS 0.2 since-2025
20|level/known:MUS since-2025
8|level/known:MWI 0.9
8|level/known:MWI 0.9 2024
8|level/known:MWI 0.9 to-2024
5|level/known:MWI to-2024
17|level/known:MYS 1
3|level/known:MYS 1 2024
8|level/known:MYS 1 2025
4|level/known:MYS 1 2026
13|level/known:MYS 1 since-2025
5|level/known:MYS 1 to-2024
-3|level/known:MYS 1.1
-3|level/known:MYS 1.1 2025
-3|level/known:MYS 1.1 since-2025
-3|level/known:MYS 3
-3|level/known:MYS 3 2025
-3|level/known:MYS 3 since-2025
-5|level/known:MYS 6.8
-5|level/known:MYS 6.8 2025
-5|level/known:MYS 6.8 since-2025
-4|level/known:NATO 0.9
-11|level/known:NATO 1
-3|level/known:NATO 1 to-2013
-3|level/known:NATO 1 to-2021
-3|level/known:NATO 1.004
-4|level/known:NATO 1.1
-6|level/known:NATO 1.2
-4|level/known:NATO 1.2 2024
-4|level/known:NATO 1.2 to-2024
-11|level/known:NATO 1.24
-11|level/known:NATO 1.24 2022
-11|level/known:NATO 1.24 to-2024
-10|level/known:NATO 1.28
-10|level/known:NATO 1.28 2025
-10|level/known:NATO 1.28 since-2025
-22|level/known:NATO 1.3
-18|level/known:NATO 1.3 2018
-3|level/known:NATO 1.3 2025
-3|level/known:NATO 1.3 since-2025
-18|level/known:NATO 1.3 to-2021
-16|level/known:NATO 1.37
-4|level/known:NATO 1.37 2024
-12|level/known:NATO 1.37 2025
-12|level/known:NATO 1.37 since-2025
-4|level/known:NATO 1.37 to-2024
16|level/known:NATO 1.4
15|level/known:NATO 1.4 2023
-7|level/known:NATO 1.4 2024
12|level/known:NATO 1.4 2025
-4|level/known:NATO 1.4 2026
8|level/known:NATO 1.4 since-2025
8|level/known:NATO 1.4 to-2024
11|level/known:NATO 1.43
11|level/known:NATO 1.43 2024
11|level/known:NATO 1.43 to-2024
-20|level/known:NATO 1.5
-4|level/known:NATO 1.5 1999
-3|level/known:NATO 1.5 2024
-8|level/known:NATO 1.5 2025
-10|level/known:NATO 1.5 since-2025
-4|level/known:NATO 1.5 to-1999
-3|level/known:NATO 1.5 to-2024
8|level/known:NATO 1.6
17|level/known:NATO 1.6 2012
-4|level/known:NATO 1.6 2023
-3|level/known:NATO 1.6 2024
-3|level/known:NATO 1.6 since-2025
17|level/known:NATO 1.6 to-2013
-7|level/known:NATO 1.6 to-2024
19|level/known:NATO 1.7
22|level/known:NATO 1.7 2023
20|level/known:NATO 1.7 to-2024
4|level/known:NATO 1.8
8|level/known:NATO 1.8 2002
8|level/known:NATO 1.8 to-2013
5|level/known:NATO 1.85
5|level/known:NATO 1.85 2024
5|level/known:NATO 1.85 to-2024
-8|level/known:NATO 1.9
-4|level/known:NATO 1.9 2026
-6|level/known:NATO 1.9 since-2025
23|level/known:NATO 2
17|level/known:NATO 2 2023
-8|level/known:NATO 2 2024
21|level/known:NATO 2 2025
-5|level/known:NATO 2 2026
15|level/known:NATO 2 since-2025
9|level/known:NATO 2 to-2024
31|level/known:NATO 2.02
11|level/known:NATO 2.02 2024
20|level/known:NATO 2.02 2025
20|level/known:NATO 2.02 since-2025
11|level/known:NATO 2.02 to-2024
-5|level/known:NATO 2.1
5|level/known:NATO 2.1 1999
-3|level/known:NATO 2.1 2024
-5|level/known:NATO 2.1 2025
-6|level/known:NATO 2.1 since-2025
5|level/known:NATO 2.1 to-1999
-3|level/known:NATO 2.1 to-2024
4|level/known:NATO 2.2 2025
3|level/known:NATO 2.2 since-2025
3|level/known:NATO 2.27
3|level/known:NATO 2.27 2026
3|level/known:NATO 2.27 since-2025
6|level/known:NATO 2.3
-11|level/known:NATO 2.3 2025
20|level/known:NATO 2.3 2026
8|level/known:NATO 2.3 since-2025
-9|level/known:NATO 2.4
-3|level/known:NATO 2.4 2025
-4|level/known:NATO 2.4 2026
-8|level/known:NATO 2.4 since-2025
18|level/known:NATO 2.5
14|level/known:NATO 2.5 2012
12|level/known:NATO 2.5 2026
9|level/known:NATO 2.5 since-2025
14|level/known:NATO 2.5 to-2013
-4|level/known:NATO 2.5 to-2024
11|level/known:NATO 2.6
10|level/known:NATO 2.6 1993
3|level/known:NATO 2.6 2027
10|level/known:NATO 2.6 to-1999
14|level/known:NATO 2.7
14|level/known:NATO 2.7 2026
14|level/known:NATO 2.7 since-2025
-6|level/known:NATO 2.8
-3|level/known:NATO 2.8 2025
-3|level/known:NATO 2.8 2026
-6|level/known:NATO 2.8 since-2025
8|level/known:NATO 2.9
3|level/known:NATO 2.9 2025
5|level/known:NATO 2.9 2030
8|level/known:NATO 2.9 since-2025
15|level/known:NATO 3 2024
-10|level/known:NATO 3 2025
-11|level/known:NATO 3 since-2025
14|level/known:NATO 3 to-2024
-3|level/known:NATO 3.2
-16|level/known:NATO 3.32
-12|level/known:NATO 3.32 2025
-4|level/known:NATO 3.32 2026
-16|level/known:NATO 3.32 since-2025
-5|level/known:NATO 3.38
-4|level/known:NATO 3.38 2025
-4|level/known:NATO 3.38 since-2025
-4|level/known:NATO 3.49
-4|level/known:NATO 3.49 2023
-4|level/known:NATO 3.49 to-2024
14|level/known:NATO 3.5
18|level/known:NATO 3.5 2026
15|level/known:NATO 3.5 since-2025
-4|level/known:NATO 3.8
-6|level/known:NATO 4
-3|level/known:NATO 4 2024
-3|level/known:NATO 4 to-2024
-3|level/known:NATO 4.5
-4|level/known:NATO 4.6
-4|level/known:NATO 4.6 2030
-4|level/known:NATO 4.6 since-2025
-14|level/known:NATO 5
-12|level/known:NATO 5 2011
-12|level/known:NATO 5 to-2013
-4|level/known:NATO 5.1
-4|level/known:NATO 5.1 2028
-4|level/known:NATO 5.1 since-2025
-3|level/known:NATO 5.5
-3|level/known:NATO 6.3
-33|level/known:NATO since-2025
17|level/known:NATO to-2013
-31|level/known:NATO to-2021
-4|level/known:NATO to-2024
-4|level/known:NIC 0.7
-4|level/known:NIC 0.7 2024
-4|level/known:NIC 0.7 to-2024
-4|level/known:NIC to-2024
-3|level/known:NLD 1.3
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
9|level/known:NOR 2
9|level/known:NOR 2 2024
9|level/known:NOR 2 to-2024
-4|level/known:NOR 3
-3|level/known:NOR 3 2025
-4|level/known:NOR 3 since-2025
-3|level/known:NOR 3.2
-3|level/known:NOR 3.2 2024
-3|level/known:NOR 3.2 to-2024
6|level/known:NOR 3.4
6|level/known:NOR 3.4 2025
6|level/known:NOR 3.4 since-2025
-3|level/known:NOR since-2025
7|level/known:NOR to-2024
6|level/known:NZL 1.1
6|level/known:NZL 1.1 2025
6|level/known:NZL 1.1 since-2025
-3|level/known:NZL 2
-3|level/known:NZL 2 2025
-3|level/known:NZL 2 since-2025
3|level/known:NZL since-2025
-4|level/known:OMN 4.5
-4|level/known:OMN 4.5 2024
-4|level/known:OMN 4.5 to-2024
3|level/known:OMN 5.2
-4|level/known:OMN to-2024
-16|level/known:PAK 1.9
-15|level/known:PAK 1.9 2025
-16|level/known:PAK 1.9 since-2025
4|level/known:PAK 1.97
4|level/known:PAK 1.97 2025
4|level/known:PAK 1.97 since-2025
7|level/known:PAK 2.2
7|level/known:PAK 2.2 2023
7|level/known:PAK 2.2 to-2024
13|level/known:PAK 2.7
13|level/known:PAK 2.7 2025
13|level/known:PAK 2.7 since-2025
4|level/known:PAK since-2025
7|level/known:PAK to-2024
9|level/known:PER 1.8
9|level/known:PER 1.8 2025
9|level/known:PER 1.8 since-2025
9|level/known:PER since-2025
-9|level/known:PHL 0.8
-8|level/known:PHL 0.8 2024
-9|level/known:PHL 0.8 to-2024
4|level/known:PHL 1
4|level/known:PHL 1 2026
4|level/known:PHL 1 since-2025
7|level/known:PHL 1.1 2024
-6|level/known:PHL 1.1 2025
-6|level/known:PHL 1.1 since-2025
7|level/known:PHL 1.1 to-2024
17|level/known:PHL 1.3
3|level/known:PHL 1.3 2025
14|level/known:PHL 1.3 2026
17|level/known:PHL 1.3 since-2025
-3|level/known:PHL 1.4
-6|level/known:PHL 1.4 2025
3|level/known:PHL 1.4 2026
-3|level/known:PHL 1.4 since-2025
4|level/known:PHL 1.6
4|level/known:PHL 1.6 2025
4|level/known:PHL 1.6 since-2025
3|level/known:PHL 1.7
3|level/known:PHL 1.7 2026
3|level/known:PHL 1.7 since-2025
-10|level/known:PHL 2
-9|level/known:PHL 2 2025
-10|level/known:PHL 2 since-2025
-3|level/known:PHL 3
-3|level/known:PHL 3 2025
-3|level/known:PHL 3 since-2025
-3|level/known:PHL 3.5
-3|level/known:PHL 3.5 2025
-3|level/known:PHL 3.5 since-2025
-10|level/known:PLW 1.3
-10|level/known:PLW 1.3 2025
-10|level/known:PLW 1.3 since-2025
-11|level/known:PLW since-2025
3|level/known:PNG 0.3
3|level/known:PNG 0.3 2025
3|level/known:PNG 0.3 since-2025
3|level/known:PNG since-2025
-3|level/known:POL 1.28
-3|level/known:POL 1.28 2025
-3|level/known:POL 1.28 since-2025
-5|level/known:POL 1.5
-5|level/known:POL 1.5 1999
-5|level/known:POL 1.5 to-1999
-5|level/known:POL 1.9
-4|level/known:POL 1.9 1999
-4|level/known:POL 1.9 to-1999
-14|level/known:POL 2
-13|level/known:POL 2 2025
-14|level/known:POL 2 since-2025
8|level/known:POL 2.1
11|level/known:POL 2.1 1999
-3|level/known:POL 2.1 2024
11|level/known:POL 2.1 to-1999
-3|level/known:POL 2.1 to-2024
-4|level/known:POL 2.5
-4|level/known:POL 2.5 2024
-4|level/known:POL 2.5 to-2024
-4|level/known:POL 2.8
-3|level/known:POL 2.8 2026
-4|level/known:POL 2.8 since-2025
-4|level/known:POL 3.38
-4|level/known:POL 3.38 2024
-4|level/known:POL 3.38 to-2024
-4|level/known:POL 3.4
-3|level/known:POL 3.4 2025
-3|level/known:POL 3.4 since-2025
-7|level/known:POL 3.43
-7|level/known:POL 3.43 2024
-7|level/known:POL 3.43 to-2024
6|level/known:POL 3.5
8|level/known:POL 3.5 2026
7|level/known:POL 3.5 since-2025
3|level/known:POL 3.9
3|level/known:POL 3.9 2024
3|level/known:POL 3.9 to-2024
-9|level/known:POL 4
5|level/known:POL 4 2024
-15|level/known:POL 4 2025
-15|level/known:POL 4 since-2025
6|level/known:POL 4 to-2024
10|level/known:POL 4.1
4|level/known:POL 4.1 2024
6|level/known:POL 4.1 2025
6|level/known:POL 4.1 since-2025
4|level/known:POL 4.1 to-2024
14|level/known:POL 4.12
12|level/known:POL 4.12 2024
12|level/known:POL 4.12 to-2024
5|level/known:POL 4.5
4|level/known:POL 4.5 2025
5|level/known:POL 4.5 since-2025
19|level/known:POL 4.7
16|level/known:POL 4.7 2025
19|level/known:POL 4.7 since-2025
5|level/known:POL 4.8
4|level/known:POL 4.8 2026
5|level/known:POL 4.8 since-2025
-5|level/known:POL 5
-5|level/known:POL 5 2025
-5|level/known:POL 5 since-2025
4|level/known:POL 5.1
4|level/known:POL 5.1 2028
4|level/known:POL 5.1 since-2025
-4|level/known:POL 7
-4|level/known:POL 7 2025
-4|level/known:POL 7 since-2025
-4|level/known:POL since-2025
3|level/known:POL to-2024
4|level/known:PRK 2E+1
4|level/known:PRK 2E+1 2025
4|level/known:PRK 2E+1 since-2025
4|level/known:PRK since-2025
-3|level/known:PRT 2 2026
-3|level/known:PRY since-2025
-4|level/known:QAT 5.6
-4|level/known:QAT 5.6 2025
-4|level/known:QAT 5.6 since-2025
3|level/known:QAT 7
3|level/known:QAT 7 2024
3|level/known:QAT 7 to-2024
-3|level/known:ROU 2
-3|level/known:ROU 2 2025
-3|level/known:ROU 2 since-2025
-3|level/known:ROU since-2025
-6|level/known:RUS 0.941
-6|level/known:RUS 0.941 1992
-6|level/known:RUS 0.941 to-1999
-10|level/known:RUS 1.5
-6|level/known:RUS 1.5 2022
-4|level/known:RUS 1.5 2025
-4|level/known:RUS 1.5 since-2025
-6|level/known:RUS 1.5 to-2024
-4|level/known:RUS 1.7
-4|level/known:RUS 1.7 2023
-4|level/known:RUS 1.7 to-2024
-8|level/known:RUS 2
-6|level/known:RUS 2 2023
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
9|level/known:RUS 6.3
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
27|level/known:RUS since-2025
-6|level/known:RUS to-1999
-5|level/known:RUS to-2024
-16|level/known:SAU 2
-16|level/known:SAU 2 2025
-16|level/known:SAU 2 since-2025
-12|level/known:SAU 2.7
-12|level/known:SAU 2.7 2025
-12|level/known:SAU 2.7 since-2025
-6|level/known:SAU 5.6
-6|level/known:SAU 5.6 2025
-6|level/known:SAU 5.6 since-2025
12|level/known:SAU 6
13|level/known:SAU 6 2025
12|level/known:SAU 6 since-2025
5|level/known:SAU 7.1
5|level/known:SAU 7.1 2025
5|level/known:SAU 7.1 since-2025
3|level/known:SAU 7.3
3|level/known:SAU 7.3 since-2025
3|level/known:SAU 8
3|level/known:SAU 8 2026
3|level/known:SAU 8 since-2025
-13|level/known:SAU since-2025
-8|level/known:SEN 0.7
-8|level/known:SEN 0.7 2024
-8|level/known:SEN 0.7 to-2024
5|level/known:SEN 1.5
5|level/known:SEN 1.5 2025
5|level/known:SEN 1.5 since-2025
11|level/known:SEN 1.7
11|level/known:SEN 1.7 2024
11|level/known:SEN 1.7 to-2024
5|level/known:SEN since-2025
-8|level/known:SGP 1.3
-7|level/known:SGP 1.3 2026
-7|level/known:SGP 1.3 since-2025
-11|level/known:SGP 2
-10|level/known:SGP 2 2026
-11|level/known:SGP 2 since-2025
-14|level/known:SGP 2.1
-14|level/known:SGP 2.1 2026
-14|level/known:SGP 2.1 since-2025
19|level/known:SGP 2.8
18|level/known:SGP 2.8 2025
19|level/known:SGP 2.8 since-2025
-4|level/known:SGP 2.9
-4|level/known:SGP 2.9 2030
-4|level/known:SGP 2.9 since-2025
23|level/known:SGP 3
20|level/known:SGP 3 2025
22|level/known:SGP 3 since-2025
-4|level/known:SVK 2
-4|level/known:SVK 2 2025
-4|level/known:SVK 2 since-2025
-5|level/known:SVK since-2025
-4|level/known:SVN to-2024
-4|level/known:SWE 1.4
-3|level/known:SWE 1.4 2026
-4|level/known:SWE 1.4 since-2025
-4|level/known:SWE 1.7
-6|level/known:SWE 1.7 2026
-6|level/known:SWE 1.7 since-2025
-6|level/known:SWE 1.8
-6|level/known:SWE 1.8 2025
-6|level/known:SWE 1.8 since-2025
-3|level/known:SWE 2
-4|level/known:SWE 2 2024
-4|level/known:SWE 2 to-2024
11|level/known:SWE 3
12|level/known:SWE 3 2026
11|level/known:SWE 3 since-2025
-4|level/known:SWE since-2025
3|level/known:SWE to-2024
3|level/known:SYR 4
3|level/known:SYR 4 2025
3|level/known:SYR 4 since-2025
3|level/known:SYR since-2025
-7|level/known:TGO 0.7
-7|level/known:TGO 0.7 2025
-7|level/known:TGO 0.7 since-2025
-5|level/known:TGO 2.2
-5|level/known:TGO 2.2 2025
-5|level/known:TGO 2.2 since-2025
-12|level/known:TGO since-2025
-6|level/known:THA 0.3
-6|level/known:THA 0.3 2024
-6|level/known:THA 0.3 to-2024
17|level/known:THA 1.1
17|level/known:THA 1.1 2025
17|level/known:THA 1.1 since-2025
3|level/known:THA 1.2
3|level/known:THA 1.2 2026
3|level/known:THA 1.2 since-2025
-5|level/known:THA 1.5
-5|level/known:THA 1.5 2025
-5|level/known:THA 1.5 since-2025
-5|level/known:THA 2
-5|level/known:THA 2 2026
-5|level/known:THA 2 since-2025
-5|level/known:THA 3
-5|level/known:THA 3 2026
-5|level/known:THA 3 since-2025
4|level/known:THA since-2025
-5|level/known:THA to-2024
-6|level/known:TJK 0.6
-6|level/known:TJK 0.6 2025
-6|level/known:TJK 0.6 since-2025
18|level/known:TJK 1.7
18|level/known:TJK 1.7 2025
18|level/known:TJK 1.7 since-2025
-6|level/known:TJK 3.1
-6|level/known:TJK 3.1 2025
-6|level/known:TJK 3.1 since-2025
4|level/known:TJK since-2025
-4|level/known:TTO 1.3
-4|level/known:TTO 1.3 2025
-4|level/known:TTO 1.3 since-2025
-3|level/known:TTO since-2025
10|level/known:TUR 2.1
10|level/known:TUR 2.1 2024
10|level/known:TUR 2.1 to-2024
7|level/known:TUR 2.2
7|level/known:TUR 2.2 2025
7|level/known:TUR 2.2 since-2025
-31|level/known:TUR 3.1
-17|level/known:TUR 3.1 2024
-14|level/known:TUR 3.1 2025
-14|level/known:TUR 3.1 since-2025
-17|level/known:TUR 3.1 to-2024
-3|level/known:TUR 4
-3|level/known:TUR 4 2025
-3|level/known:TUR 4 since-2025
-7|level/known:TUR since-2025
-6|level/known:TUR to-2024
-9|level/known:TWN 1.5
-6|level/known:TWN 1.5 1993
-3|level/known:TWN 1.5 since-2025
-6|level/known:TWN 1.5 to-1999
-6|level/known:TWN 1.6
-4|level/known:TWN 1.6 2025
-4|level/known:TWN 1.6 since-2025
-7|level/known:TWN 1.7
-7|level/known:TWN 1.7 2026
-7|level/known:TWN 1.7 since-2025
3|level/known:TWN 1.9 2017
3|level/known:TWN 1.9 to-2021
-26|level/known:TWN 2
-25|level/known:TWN 2 2025
-27|level/known:TWN 2 since-2025
-8|level/known:TWN 2-3
-8|level/known:TWN 2-3 2026
-8|level/known:TWN 2-3 since-2025
4|level/known:TWN 2.2
3|level/known:TWN 2.2 2012
3|level/known:TWN 2.2 to-2013
-14|level/known:TWN 2.32
-14|level/known:TWN 2.32 2025
-14|level/known:TWN 2.32 since-2025
14|level/known:TWN 2.4
8|level/known:TWN 2.4 2023
6|level/known:TWN 2.4 2025
6|level/known:TWN 2.4 since-2025
8|level/known:TWN 2.4 to-2024
13|level/known:TWN 2.45
11|level/known:TWN 2.45 2025
11|level/known:TWN 2.45 since-2025
36|level/known:TWN 2.5
15|level/known:TWN 2.5 2024
19|level/known:TWN 2.5 2025
19|level/known:TWN 2.5 since-2025
17|level/known:TWN 2.5 to-2024
6|level/known:TWN 2.84
6|level/known:TWN 2.84 2025
6|level/known:TWN 2.84 since-2025
-5|level/known:TWN 3
-6|level/known:TWN 3 2025
4|level/known:TWN 3 2026
-3|level/known:TWN 3 since-2025
-3|level/known:TWN 3.2
-3|level/known:TWN 3.2 2023
-3|level/known:TWN 3.2 to-2024
9|level/known:TWN 3.3
7|level/known:TWN 3.3 2025
9|level/known:TWN 3.3 since-2025
22|level/known:TWN 3.32
16|level/known:TWN 3.32 2025
5|level/known:TWN 3.32 2026
22|level/known:TWN 3.32 since-2025
5|level/known:TWN 3.5
5|level/known:TWN 3.5 2026
5|level/known:TWN 3.5 since-2025
5|level/known:TWN 4.6
5|level/known:TWN 4.6 2030
5|level/known:TWN 4.6 since-2025
-3|level/known:TWN 5
-3|level/known:TWN 5 2026
-8|level/known:TWN 8.4
-8|level/known:TWN 8.4 2025
-8|level/known:TWN 8.4 since-2025
-8|level/known:TWN 8.8
-8|level/known:TWN 8.8 2025
-8|level/known:TWN 8.8 since-2025
-9|level/known:TWN since-2025
-6|level/known:TWN to-1999
4|level/known:TWN to-2013
4|level/known:TWN to-2021
12|level/known:TWN to-2024
-3|level/known:TZA 0.9
-3|level/known:TZA 0.9 2024
-3|level/known:TZA 0.9 to-2024
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
7|level/known:UKR 34 2025
7|level/known:UKR 34 since-2025
4|level/known:UKR 34 to-2024
3|level/known:UKR since-2025
-10|level/known:URY 1.7
-10|level/known:URY 1.7 2024
-10|level/known:URY 1.7 to-2024
-10|level/known:URY to-2024
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
-18|level/known:USA 1
-3|level/known:USA 1 2022
-9|level/known:USA 1 2026
-10|level/known:USA 1 since-2025
-3|level/known:USA 1 to-1999
-5|level/known:USA 1 to-2024
-3|level/known:USA 1.19
-3|level/known:USA 1.19 to-2024
-5|level/known:USA 1.24
-5|level/known:USA 1.24 2018
-5|level/known:USA 1.24 to-2021
-24|level/known:USA 1.3
-23|level/known:USA 1.3 2025
-24|level/known:USA 1.3 since-2025
-4|level/known:USA 1.4
-3|level/known:USA 1.4 2025
-3|level/known:USA 1.4 since-2025
-6|level/known:USA 1.43
-6|level/known:USA 1.43 2024
-6|level/known:USA 1.43 to-2024
-9|level/known:USA 1.6
-6|level/known:USA 1.6 2024
-3|level/known:USA 1.6 2025
-3|level/known:USA 1.6 since-2025
-6|level/known:USA 1.6 to-2024
-13|level/known:USA 1.8
-3|level/known:USA 1.8 2024
-10|level/known:USA 1.8 2025
-10|level/known:USA 1.8 since-2025
-3|level/known:USA 1.8 to-2024
-16|level/known:USA 1.9
-3|level/known:USA 1.9 2017
-11|level/known:USA 1.9 2026
-12|level/known:USA 1.9 since-2025
-3|level/known:USA 1.9 to-2021
-51|level/known:USA 2
-33|level/known:USA 2 2025
-11|level/known:USA 2 2026
-4|level/known:USA 2 2027
-48|level/known:USA 2 since-2025
-3|level/known:USA 2 to-2024
-4|level/known:USA 2.1
-3|level/known:USA 2.1 1999
-3|level/known:USA 2.1 to-1999
-3|level/known:USA 2.2
-8|level/known:USA 2.3
-8|level/known:USA 2.3 2025
-8|level/known:USA 2.3 since-2025
-7|level/known:USA 2.4
-4|level/known:USA 2.4 2026
-6|level/known:USA 2.4 since-2025
-3|level/known:USA 2.45
-3|level/known:USA 2.45 2025
-3|level/known:USA 2.45 since-2025
-9|level/known:USA 2.5
-5|level/known:USA 2.5 2025
-4|level/known:USA 2.5 2026
-8|level/known:USA 2.5 since-2025
-34|level/known:USA 2.6
-7|level/known:USA 2.6 2020
-19|level/known:USA 2.6 2025
-7|level/known:USA 2.6 2028
-26|level/known:USA 2.6 since-2025
-7|level/known:USA 2.6 to-2021
-4|level/known:USA 2.8
-3|level/known:USA 2.8 since-2025
22|level/known:USA 2.9
22|level/known:USA 2.9 2025
22|level/known:USA 2.9 since-2025
62|level/known:USA 3
11|level/known:USA 3 2020
7|level/known:USA 3 2024
24|level/known:USA 3 2025
19|level/known:USA 3 2026
43|level/known:USA 3 since-2025
11|level/known:USA 3 to-2021
7|level/known:USA 3 to-2024
3|level/known:USA 3.1
5|level/known:USA 3.1 2023
-6|level/known:USA 3.1 2025
3|level/known:USA 3.1 2026
-3|level/known:USA 3.1 since-2025
5|level/known:USA 3.1 to-2024
24|level/known:USA 3.2
3|level/known:USA 3.2 2025
22|level/known:USA 3.2 2026
25|level/known:USA 3.2 since-2025
7|level/known:USA 3.3
5|level/known:USA 3.3 2026
7|level/known:USA 3.3 since-2025
28|level/known:USA 3.38
19|level/known:USA 3.38 2024
9|level/known:USA 3.38 2025
9|level/known:USA 3.38 since-2025
19|level/known:USA 3.38 to-2024
33|level/known:USA 3.4
3|level/known:USA 3.4 2024
19|level/known:USA 3.4 2025
7|level/known:USA 3.4 2026
3|level/known:USA 3.4 2030
30|level/known:USA 3.4 since-2025
3|level/known:USA 3.4 to-2024
-9|level/known:USA 3.43
-9|level/known:USA 3.43 2024
-9|level/known:USA 3.43 to-2024
4|level/known:USA 3.49
4|level/known:USA 3.49 2023
4|level/known:USA 3.49 to-2024
19|level/known:USA 3.5
3|level/known:USA 3.5 2023
4|level/known:USA 3.5 2024
8|level/known:USA 3.5 2025
8|level/known:USA 3.5 since-2025
7|level/known:USA 3.5 to-2024
9|level/known:USA 3.7
9|level/known:USA 3.7 2003
9|level/known:USA 3.7 to-2013
38|level/known:USA 4
21|level/known:USA 4 2019
19|level/known:USA 4 2025
19|level/known:USA 4 since-2025
21|level/known:USA 4 to-2021
3|level/known:USA 4.4
3|level/known:USA 4.4 2014
3|level/known:USA 4.4 to-2021
-5|level/known:USA 4.7
-5|level/known:USA 4.7 2025
-5|level/known:USA 4.7 since-2025
23|level/known:USA 5
12|level/known:USA 5 2011
8|level/known:USA 5 2026
10|level/known:USA 5 since-2025
12|level/known:USA 5 to-2013
11|level/known:USA 5.3
11|level/known:USA 5.3 1990
11|level/known:USA 5.3 to-1999
12|level/known:USA 5.5
12|level/known:USA 5.5 1990
12|level/known:USA 5.5 to-1999
3|level/known:USA 5.8
3|level/known:USA 5.8 1990
3|level/known:USA 5.8 to-1999
13|level/known:USA 6
9|level/known:USA 6 1987
11|level/known:USA 6 to-1999
-5|level/known:USA since-2025
11|level/known:USA to-1999
21|level/known:USA to-2013
7|level/known:USA to-2021
-8|level/known:VEN 0.6
-8|level/known:VEN 0.6 2026
-8|level/known:VEN 0.6 since-2025
-8|level/known:VEN 1.3
-8|level/known:VEN 1.3 2026
-8|level/known:VEN 1.3 since-2025
-17|level/known:VEN since-2025
-6|level/known:VNM 0.2
-6|level/known:VNM 0.2 2025
-6|level/known:VNM 0.2 since-2025
-4|level/known:VNM 1.3
-3|level/known:VNM 1.3 2024
-3|level/known:VNM 1.3 to-2024
13|level/known:VNM 1.8
12|level/known:VNM 1.8 2025
13|level/known:VNM 1.8 since-2025
7|level/known:VNM 2
6|level/known:VNM 2 2026
7|level/known:VNM 2 since-2025
-3|level/known:VNM 2.8
-3|level/known:VNM 2.8 2025
-3|level/known:VNM 2.8 since-2025
7|level/known:VNM since-2025
-4|level/known:VNM to-2024
-3|level/known:ZMB 0.9
-3|level/known:ZMB 0.9 2024
-3|level/known:ZMB 0.9 to-2024
3|level/known:ZMB 1.3
3|level/known:ZMB 1.3 2024
3|level/known:ZMB 1.3 to-2024
6|level/known:ZMB 6
6|level/known:ZMB 6 2025
6|level/known:ZMB 6 since-2025
6|level/known:ZMB since-2025
-6|level/known:ZWE 6
-6|level/known:ZWE 6 2025
-6|level/known:ZWE 6 since-2025
-5|level/known:ZWE since-2025
-3|level/last-kind:cap False
-4|level/last-kind:demand True
7|level/last-kind:denial False
5|level/last-kind:denial True
12|level/last-kind:level False
-43|level/last-kind:level True
8|level/last-kind:other False
9|level/last-kind:pledge False
10|level/last-kind:pledge True
5|level/last-kind:proposal False
7|level/last-kind:proposal True
25|level/last:before nobody-named
15|level/last:before others-named
-11|level/last:here nobody-named
-14|level/last:here others-named
-32|level/main:nobody-named
-44|level/main:others-named
-8|level/named:1
16|level/named:2
6|level/named:3
33|level/one-of-several
-87|level/out-of-order
26|level/right-before:
5|level/right-before:(
4|level/right-before:,为
3|level/right-before:1989年的
-5|level/right-before:、ロシアの
-4|level/right-before:、葡萄牙刚好
8|level/right-before:、西班牙仍在
-3|level/right-before:、韓国の
6|level/right-before:が
-4|level/right-before:に限れば
18|level/right-before:の
6|level/right-before:の「
-8|level/right-before:の負担は
15|level/right-before:は
3|level/right-before:はGDPの
-4|level/right-before:は、実際には
-4|level/right-before:はすでに
-8|level/right-before:はそれぞれ
3|level/right-before:は今の
8|level/right-before:は今年、
3|level/right-before:は今年すでに
-3|level/right-before:は今年度に
-17|level/right-before:は国防に
4|level/right-before:は来年、
-7|level/right-before:や
5|level/right-before:やスペインは
5|level/right-before:を称賛_「
3|level/right-before:与日本分别为
6|level/right-before:与英国分别为
3|level/right-before:並み
14|level/right-before:为
4|level/right-before:也才
-7|level/right-before:今年同样接近
-7|level/right-before:今年才刚达到
-6|level/right-before:仍停留在去年
-8|level/right-before:仍在
-3|level/right-before:军费不到
-22|level/right-before:分别为
5|level/right-before:分别为2%与
5|level/right-before:分别为2%及
8|level/right-before:则为
-4|level/right-before:则分别为
-3|level/right-before:刚好
5|level/right-before:去年为
-3|level/right-before:去年合计已达
3|level/right-before:只有
-10|level/right-before:后,
5|level/right-before:和智利分别为
-10|level/right-before:和美国分别为
-6|level/right-before:基準で
-14|level/right-before:媾和时降为
9|level/right-before:平均の
9|level/right-before:平均已超过
-3|level/right-before:平均投入
6|level/right-before:平均的
-18|level/right-before:戦争当時の
3|level/right-before:接近
-6|level/right-before:撤军后_自掏
4|level/right-before:敬陪末座,仅
3|level/right-before:时说:「
3|level/right-before:现行的
10|level/right-before:的
-4|level/right-before:的相应数字是
-4|level/right-before:的该比重都在
-14|level/right-before:目標の
-7|level/right-before:算法下的
4|level/right-before:花
-8|level/right-before:草案写的是从
5|level/right-before:費がGDPの
3|level/right-before:超过
-3|level/right-before:轰炸伊朗后,
7|level/right-before:达到
3|level/right-before:长期在
-49|level/same-figure-of-another
49|level/same-figure-of-it
-63|level/several:2
-27|level/several:3
-7|level/several:4
-35|level/several:6
41|level/subject:nobody-named
7|level/subject:others-named
68|level/title
62|level/told-of:0
-38|level/told-of:1
-13|level/told-of:2
-10|level/told-of:3
14|level/unnamed
-28|level/unnamed-beside-others
4|other/after-far:1 True
-4|other/after-far:18 False
4|other/after-far:36 False
11|other/after-far:36 True
5|other/after-follows:の
5|other/after-follows:の選 True
3|other/after-follows:一
3|other/after-follows:一年 True
7|other/after-follows:全
7|other/after-follows:全年 True
-4|other/after-follows:国
-4|other/after-follows:国防 False
11|other/after-follows:外
7|other/after-follows:外交 True
4|other/after-follows:外相 False
-3|other/after-follows:报
-3|other/after-follows:报章 True
-4|other/after-follows:该
-4|other/after-follows:该做 True
6|other/after-leads:%,
-4|other/after-leads:」_
4|other/after-leads:れた
-4|other/after-leads:仅说
-3|other/after-leads:别;
7|other/after-leads:大于
5|other/after-leads:求、
7|other/after-leads:题,
14|other/after:named True
-20|other/asks
3|other/before-commas:0 0
12|other/before-commas:1 0
-5|other/before-commas:1 1
-5|other/before-commas:1 2
9|other/before-commas:2 0
-9|other/before-commas:2 1
-5|other/before-commas:3 0
18|other/before-far:18 0
-16|other/before-far:18 1
-10|other/before-far:36 0
-5|other/before-far:36 2
8|other/before-far:9 0
3|other/before-far:far 1
-3|other/before-follows-rank:2 0 1
6|other/before-follows-rank:G 0 0
10|other/before-follows-rank:が 0 0
-12|other/before-follows-rank:は 0 0
-4|other/before-follows-rank:並 0 0
-5|other/before-follows-rank:以 1 0
5|other/before-follows-rank:估 0 0
-7|other/before-follows-rank:兰 0 0
-14|other/before-follows-rank:军 0 1
-5|other/before-follows-rank:军 0 2
3|other/before-follows-rank:军 1 1
4|other/before-follows-rank:则 0 0
6|other/before-follows-rank:发 0 0
3|other/before-follows-rank:同 1 1
6|other/before-follows-rank:外 0 0
5|other/before-follows-rank:安 0 0
-6|other/before-follows-rank:官 0 1
4|other/before-follows-rank:将 0 0
-7|other/before-follows-rank:把 0 0
-6|other/before-follows-rank:提 0 0
-5|other/before-follows-rank:是 0 0
4|other/before-follows-rank:每 0 0
6|other/before-follows-rank:比 1 0
3|other/before-follows-rank:而 0 0
-6|other/before-follows-rank:豪 0 0
4|other/before-follows-rank:連 1 0
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
-4|other/before-follows:は7
-4|other/before-follows:は7日、
-10|other/before-follows:は数
-10|other/before-follows:は数字に
-4|other/before-follows:並
-4|other/before-follows:並み
-4|other/before-follows:並みにG
-5|other/before-follows:以
-5|other/before-follows:以「
-5|other/before-follows:以「无可
5|other/before-follows:估
5|other/before-follows:估算
4|other/before-follows:估算,如
4|other/before-follows:公
-7|other/before-follows:兰
-7|other/before-follows:兰科
-7|other/before-follows:兰科技学
3|other/before-follows:内
3|other/before-follows:内部
-14|other/before-follows:军
-13|other/before-follows:军费
-21|other/before-follows:军费占比
6|other/before-follows:军费达到
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
-7|other/before-follows:把
-6|other/before-follows:把防
-6|other/before-follows:把防务开
-6|other/before-follows:提
-6|other/before-follows:提高
-6|other/before-follows:提高到4
-5|other/before-follows:是
-5|other/before-follows:是否
-4|other/before-follows:是否提过
4|other/before-follows:每
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
4|other/before-follows:連
4|other/before-follows:連邦
4|other/before-follows:連邦財務
-5|other/before-leads:,
3|other/before-leads:,对
-4|other/before-leads:,若
6|other/before-leads:;
-9|other/before-leads:「
-3|other/before-leads:が
10|other/before-leads:に
-10|other/before-leads:に「
-4|other/before-leads:于
6|other/before-leads:付;
10|other/before-leads:仮に
4|other/before-leads:假如
6|other/before-leads:占
-3|other/before-leads:同意
-4|other/before-leads:国が
4|other/before-leads:如
7|other/before-leads:总理
-3|other/before-leads:意
-12|other/before-leads:比照
3|other/before-leads:求
-12|other/before-leads:照
7|other/before-leads:理
3|other/before-leads:算,
6|other/before-leads:约占
-4|other/before-leads:至于
3|other/before-leads:要求
-14|other/before-leads:说,
-4|other/before-leads:連邦
-4|other/before-leads:邦
-4|other/before-opens:False agent
-7|other/before-opens:False named
4|other/before-opens:False patient
5|other/before-opens:True named
13|other/before-rank:0 0 named
-23|other/before-rank:0 1 named
-5|other/before-rank:0 2 named
7|other/before-rank:1 0 named
5|other/before-rank:1 1 named
3|other/before-rank:1 1 patient
-3|other/before:named
4|other/before:patient
-9|other/class-main:ALLIES ALLIES
4|other/class-main:ALLIES JPN
-3|other/class-main:ALLIES KOR
3|other/class-main:ALLIES foe
-5|other/class-main:ALLIES land
8|other/class-main:EU ALLIES
-3|other/class-main:EU foe
12|other/class-main:EU member
13|other/class-main:JPN JPN
5|other/class-main:JPN NATO
15|other/class-main:JPN land
-3|other/class-main:JPN member
8|other/class-main:KOR KOR
5|other/class-main:KOR USA
-4|other/class-main:NATO ALLIES
-13|other/class-main:NATO JPN
-21|other/class-main:NATO member
19|other/class-main:TWN JPN
11|other/class-main:USA ALLIES
-5|other/class-main:USA JPN
-3|other/class-main:USA KOR
-4|other/class-main:USA USA
-7|other/class-main:USA member
-9|other/class-main:land JPN
-7|other/class-main:land land
-6|other/class-main:member ALLIES
-6|other/class-main:member JPN
20|other/class-main:member member
-3|other/class-named:ALLIES ALLIES nobody-named
-6|other/class-named:ALLIES ALLIES others-named
-32|other/class-named:ALLIES JPN nobody-named
36|other/class-named:ALLIES JPN others-named
4|other/class-named:ALLIES foe others-named
-3|other/class-named:ALLIES land nobody-named
7|other/class-named:EU ALLIES others-named
-3|other/class-named:EU foe nobody-named
12|other/class-named:EU member others-named
26|other/class-named:JPN JPN nobody-named
-14|other/class-named:JPN JPN others-named
3|other/class-named:JPN NATO others-named
15|other/class-named:JPN land others-named
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
4|other/class-named:land land nobody-named
-11|other/class-named:land land others-named
-6|other/class-named:member ALLIES others-named
-6|other/class-named:member JPN others-named
6|other/class-named:member member nobody-named
15|other/class-named:member member others-named
4|other/class-shape:ALLIES fine
-15|other/class-shape:ALLIES half
-6|other/class-shape:ALLIES tenth
3|other/class-shape:ALLIES whole
13|other/class-shape:EU half
7|other/class-shape:EU tenth
-3|other/class-shape:EU whole
21|other/class-shape:JPN half
8|other/class-shape:JPN tenth
-4|other/class-shape:KOR half
8|other/class-shape:KOR tenth
10|other/class-shape:KOR whole
-17|other/class-shape:NATO half
-26|other/class-shape:NATO whole
21|other/class-shape:TWN whole
-5|other/class-shape:USA half
6|other/class-shape:USA tenth
-13|other/class-shape:USA whole
-3|other/class-shape:foe fine
4|other/class-shape:foe whole
9|other/class-shape:land half
-9|other/class-shape:land tenth
-17|other/class-shape:land whole
-12|other/class-shape:member tenth
21|other/class-shape:member whole
4|other/class-value:ALLIES 0.25
-5|other/class-value:ALLIES 1
15|other/class-value:ALLIES 10
-4|other/class-value:ALLIES 2
-3|other/class-value:ALLIES 3
-13|other/class-value:ALLIES 3.5
12|other/class-value:EU 1.5
-3|other/class-value:EU 10
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
-15|other/class:ALLIES
17|other/class:EU
30|other/class:JPN
14|other/class:KOR
-44|other/class:NATO
20|other/class:TWN
-13|other/class:USA
-17|other/class:land
7|other/class:member
19|other/group:signs before
19|other/group:signs-follows:防|
15|other/its-money:nobody-named
10|other/its-money:others-named
-4|other/known-for:ALLIES 2025-06-05
-4|other/known-for:ALLIES 5 2025-06-05
6|other/known-for:AUS 2025-12-18
6|other/known-for:AUS 3.5 2025-12-18
3|other/known-for:CAN 2035
3|other/known-for:CAN 5 2035
4|other/known-for:CHE 1 2025-05-07
4|other/known-for:CHE 2025-05-07
-3|other/known-for:CRI 1.3 2023
-3|other/known-for:CRI 2023
-4|other/known-for:JPN 1 2025-05-07
-13|other/known-for:JPN 1 2030
-4|other/known-for:JPN 2025-05-07
4|other/known-for:JPN 2025-06-05
6|other/known-for:JPN 2025-06-24
-6|other/known-for:JPN 2025-12-18
-6|other/known-for:JPN 2027
-13|other/known-for:JPN 2030
-6|other/known-for:JPN 3.5 2025-12-18
-6|other/known-for:JPN 4 2027
4|other/known-for:JPN 5 2025-06-05
6|other/known-for:JPN 5 2025-06-24
-3|other/known-for:NATO 2035
-3|other/known-for:NATO 5 2035
5|other/known-for:PAN 1.3 2023
5|other/known-for:PAN 2023
13|other/known-for:TWN 1 2030
6|other/known-for:TWN 2027
13|other/known-for:TWN 2030
6|other/known-for:TWN 4 2027
-4|other/known-for:USA 2025-06-24
-4|other/known-for:USA 5 2025-06-24
4|other/known:ALLIES 0.25
4|other/known:ALLIES 0.25 2024
4|other/known:ALLIES 0.25 to-2024
-5|other/known:ALLIES 1
-4|other/known:ALLIES 1 2025
-5|other/known:ALLIES 1 since-2025
15|other/known:ALLIES 1E+1
15|other/known:ALLIES 1E+1 2025
15|other/known:ALLIES 1E+1 since-2025
-4|other/known:ALLIES 2
-3|other/known:ALLIES 2 since-2025
-3|other/known:ALLIES 3
-3|other/known:ALLIES 3 since-2025
-13|other/known:ALLIES 3.5
-7|other/known:ALLIES 3.5 2025
-6|other/known:ALLIES 3.5 2026
-13|other/known:ALLIES 3.5 since-2025
19|other/known:ALLIES 5 2025
-17|other/known:ALLIES 5 2026
-15|other/known:ALLIES since-2025
6|other/known:AUS 3.5
7|other/known:AUS 3.5 2025
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
12|other/known:EU 1.5
12|other/known:EU 1.5 2025
12|other/known:EU 1.5 since-2025
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
-6|other/known:IDN 1.2
-6|other/known:IDN 1.2 1985
-6|other/known:IDN 1.2 to-1999
-10|other/known:IDN to-1999
7|other/known:ITA 3
7|other/known:ITA 3 2025
7|other/known:ITA 3 since-2025
8|other/known:ITA since-2025
-10|other/known:JPN 1
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
4|other/known:JPN 1.4
4|other/known:JPN 1.4 1982
4|other/known:JPN 1.4 to-1999
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
9|other/known:JPN 3 2026
12|other/known:JPN 3 since-2025
19|other/known:JPN 3.5
11|other/known:JPN 3.5 2025
8|other/known:JPN 3.5 2026
19|other/known:JPN 3.5 since-2025
-5|other/known:JPN 4
-5|other/known:JPN 4 2025
-5|other/known:JPN 4 since-2025
-6|other/known:JPN 4.7
-5|other/known:JPN 4.7 2026
-6|other/known:JPN 4.7 since-2025
-10|other/known:JPN 5 2025
13|other/known:JPN 5 2026
9|other/known:JPN since-2025
18|other/known:JPN to-1999
3|other/known:JPN to-2024
6|other/known:KOR 1.2
6|other/known:KOR 1.2 2025
6|other/known:KOR 1.2 since-2025
-4|other/known:KOR 3.5
-4|other/known:KOR 3.5 2025
-4|other/known:KOR 3.5 since-2025
3|other/known:KOR 3.8
3|other/known:KOR 3.8 2025
3|other/known:KOR 3.8 since-2025
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
-6|other/known:NATO 1.5 since-2025
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
-42|other/known:NATO since-2025
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
-47|other/last-kind:demand False
6|other/last-kind:denial True
29|other/last-kind:level False
-9|other/last-kind:level True
16|other/last-kind:other False
32|other/last-kind:other True
10|other/last-kind:pledge False
8|other/last-kind:pledge True
3|other/last-kind:proposal False
16|other/last:before others-named
17|other/last:here nobody-named
19|other/last:here others-named
42|other/main:nobody-named
-12|other/main:others-named
16|other/named:1
5|other/named:2
-8|other/named:3
-19|other/one-of-several
6|other/right-before:GDP的
4|other/right-before:则算账说,
-6|other/right-before:提高到
-4|other/right-before:是否提过
4|other/right-before:每年哪怕拿出
3|other/right-before:而言
-3|other/same-figure-of-another
3|other/same-figure-of-it
-3|other/several:2
-14|other/title
-17|other/told-of:0
13|other/told-of:1
6|other/told-of:3
-11|other/unnamed
-22|pledge/after-far:1 True
10|pledge/after-far:18 False
-32|pledge/after-far:18 True
12|pledge/after-far:36 False
-31|pledge/after-far:36 True
-22|pledge/after-far:4 False
15|pledge/after-far:4 True
36|pledge/after-far:9 False
-4|pledge/after-far:9 True
3|pledge/after-follows:\"
3|pledge/after-follows:\"没 True
8|pledge/after-follows:(
8|pledge/after-follows:(N False
-6|pledge/after-follows:,
-4|pledge/after-follows:,一 True
5|pledge/after-follows:が
-3|pledge/after-follows:がそ True
8|pledge/after-follows:が陸 False
-9|pledge/after-follows:だ
-9|pledge/after-follows:だけ True
4|pledge/after-follows:で
21|pledge/after-follows:でも False
-16|pledge/after-follows:で胸 False
5|pledge/after-follows:と
9|pledge/after-follows:とは False
-20|pledge/after-follows:に
11|pledge/after-follows:に5 False
-28|pledge/after-follows:には False
-8|pledge/after-follows:には True
9|pledge/after-follows:に向 False
7|pledge/after-follows:の
-17|pledge/after-follows:の2 True
12|pledge/after-follows:の3 False
-7|pledge/after-follows:のオ True
-7|pledge/after-follows:の借 False
-17|pledge/after-follows:の合 False
5|pledge/after-follows:の基 False
-44|pledge/after-follows:の弱 True
-3|pledge/after-follows:の指 False
36|pledge/after-follows:の決 False
11|pledge/after-follows:の物 False
11|pledge/after-follows:の申 False
33|pledge/after-follows:の目 False
5|pledge/after-follows:の約 False
-4|pledge/after-follows:の装 False
11|pledge/after-follows:の計 False
3|pledge/after-follows:の防 True
-16|pledge/after-follows:の首 False
-9|pledge/after-follows:はG True
-3|pledge/after-follows:はさ True
19|pledge/after-follows:は今 True
-9|pledge/after-follows:は前 True
18|pledge/after-follows:は年 True
-6|pledge/after-follows:は賛 True
-3|pledge/after-follows:は難 True
-14|pledge/after-follows:も
-4|pledge/after-follows:も参 False
-7|pledge/after-follows:も将 True
-4|pledge/after-follows:や
-4|pledge/after-follows:やス False
-12|pledge/after-follows:一
-12|pledge/after-follows:一致 True
-47|pledge/after-follows:会
-47|pledge/after-follows:会持 False
-3|pledge/after-follows:何
-3|pledge/after-follows:何苦 True
-3|pledge/after-follows:军工 False
3|pledge/after-follows:去
3|pledge/after-follows:去年 True
8|pledge/after-follows:和
8|pledge/after-follows:和德 True
-3|pledge/after-follows:喊
-3|pledge/after-follows:喊话 False
3|pledge/after-follows:国
7|pledge/after-follows:在
7|pledge/after-follows:在海 True
4|pledge/after-follows:央
4|pledge/after-follows:央行 True
-17|pledge/after-follows:承
-17|pledge/after-follows:承诺 False
7|pledge/after-follows:掏
7|pledge/after-follows:掏5 True
6|pledge/after-follows:支
6|pledge/after-follows:支持 True
31|pledge/after-follows:政
15|pledge/after-follows:政府 False
16|pledge/after-follows:政府 True
-10|pledge/after-follows:方
-8|pledge/after-follows:方式 True
-10|pledge/after-follows:无
-10|pledge/after-follows:无关 False
7|pledge/after-follows:的
9|pledge/after-follows:的数 False
25|pledge/after-follows:目
20|pledge/after-follows:目标 False
6|pledge/after-follows:目標 False
-10|pledge/after-follows:経
-10|pledge/after-follows:経済 False
8|pledge/after-follows:约
8|pledge/after-follows:约定 False
5|pledge/after-follows:门
5|pledge/after-follows:门槛 False
-5|pledge/after-follows:首
-5|pledge/after-follows:首相 False
-47|pledge/after-leads:%:
-6|pledge/after-leads:%_
-22|pledge/after-leads:%、
39|pledge/after-leads:%は
-10|pledge/after-leads:%与
-3|pledge/after-leads:%向
9|pledge/after-leads:%是
20|pledge/after-leads:%的
15|pledge/after-leads:,比
5|pledge/after-leads:,而
-3|pledge/after-leads:_「
10|pledge/after-leads:」_
-10|pledge/after-leads:」に
-33|pledge/after-leads:」は
3|pledge/after-leads:ある
-9|pledge/after-leads:い、
62|pledge/after-leads:いう
-16|pledge/after-leads:いて
-8|pledge/after-leads:か、
-5|pledge/after-leads:が、
10|pledge/after-leads:げる
28|pledge/after-leads:した
15|pledge/after-leads:すと
-5|pledge/after-leads:する
-16|pledge/after-leads:だと
-4|pledge/after-leads:った
-7|pledge/after-leads:って
-7|pledge/after-leads:て、
-33|pledge/after-leads:て「
-43|pledge/after-leads:で、
-3|pledge/after-leads:に_
-8|pledge/after-leads:に、
19|pledge/after-leads:は、
-7|pledge/after-leads:へ_
-7|pledge/after-leads:べ、
4|pledge/after-leads:まる
44|pledge/after-leads:もと
5|pledge/after-leads:やす
-4|pledge/after-leads:ると
-7|pledge/after-leads:れ、
18|pledge/after-leads:を、
3|pledge/after-leads:为对
8|pledge/after-leads:例如
3|pledge/after-leads:可是
-3|pledge/after-leads:完成
-3|pledge/after-leads:成_
-4|pledge/after-leads:拠「
-3|pledge/after-leads:支撑
-4|pledge/after-leads:本和
-4|pledge/after-leads:標_
7|pledge/after-leads:者由
7|pledge/after-leads:话要
6|pledge/after-leads:调中
-3|pledge/after-leads:费,
-12|pledge/after-leads:限与
13|pledge/after:agent False
-3|pledge/after:agent True
38|pledge/after:named False
-65|pledge/after:named True
-14|pledge/after:patient False
-8|pledge/after:patient True
17|pledge/asks
13|pledge/before-commas:0 0
8|pledge/before-commas:0 1
-18|pledge/before-commas:1 1
14|pledge/before-commas:2 0
23|pledge/before-commas:2 1
-4|pledge/before-commas:2 2
9|pledge/before-commas:3 0
-18|pledge/before-commas:3 1
-28|pledge/before-far:1 0
3|pledge/before-far:18 0
23|pledge/before-far:18 1
7|pledge/before-far:18 2
70|pledge/before-far:36 0
20|pledge/before-far:36 1
-10|pledge/before-far:36 2
-21|pledge/before-far:9 0
-8|pledge/before-far:9 1
13|pledge/before-far:far 0
-42|pledge/before-far:far 1
-21|pledge/before-follows-rank:) 0 0
-3|pledge/before-follows-rank:, 0 0
7|pledge/before-follows-rank:1 0 1
12|pledge/before-follows-rank:1 1 0
3|pledge/before-follows-rank:1 1 1
31|pledge/before-follows-rank:2 0 0
-3|pledge/before-follows-rank:2 0 1
-8|pledge/before-follows-rank:2 1 0
-5|pledge/before-follows-rank:2 1 1
3|pledge/before-follows-rank:2 2 1
3|pledge/before-follows-rank:3 0 0
5|pledge/before-follows-rank:3 1 1
17|pledge/before-follows-rank:6 1 0
-5|pledge/before-follows-rank:: 0 1
27|pledge/before-follows-rank:、 0 0
5|pledge/before-follows-rank:、 0 1
-5|pledge/before-follows-rank:、 1 0
-14|pledge/before-follows-rank:、 2 0
6|pledge/before-follows-rank:、 3 0
3|pledge/before-follows-rank:「 0 0
4|pledge/before-follows-rank:「 1 0
-5|pledge/before-follows-rank:」 0 0
23|pledge/before-follows-rank:が 0 0
-21|pledge/before-follows-rank:が 1 1
-15|pledge/before-follows-rank:で 0 0
-3|pledge/before-follows-rank:で 1 0
22|pledge/before-follows-rank:と 1 0
-3|pledge/before-follows-rank:と 2 0
-13|pledge/before-follows-rank:に 0 0
-13|pledge/before-follows-rank:に 1 1
30|pledge/before-follows-rank:の 0 0
11|pledge/before-follows-rank:の 1 0
-18|pledge/before-follows-rank:の 1 1
26|pledge/before-follows-rank:は 0 0
14|pledge/before-follows-rank:は 0 1
-6|pledge/before-follows-rank:は 1 0
-16|pledge/before-follows-rank:は 1 1
-6|pledge/before-follows-rank:は 1 2
-6|pledge/before-follows-rank:は 2 1
-9|pledge/before-follows-rank:も 0 0
15|pledge/before-follows-rank:も 1 0
-8|pledge/before-follows-rank:や 1 0
-5|pledge/before-follows-rank:・ 0 0
-3|pledge/before-follows-rank:・ 1 0
-12|pledge/before-follows-rank:一 0 0
19|pledge/before-follows-rank:上 1 1
6|pledge/before-follows-rank:不 1 0
7|pledge/before-follows-rank:与 1 0
-3|pledge/before-follows-rank:之 1 0
-7|pledge/before-follows-rank:事 0 0
-7|pledge/before-follows-rank:事 1 0
3|pledge/before-follows-rank:事 1 1
-8|pledge/before-follows-rank:亦 0 0
18|pledge/before-follows-rank:亦 0 1
6|pledge/before-follows-rank:今 0 0
5|pledge/before-follows-rank:今 1 0
-4|pledge/before-follows-rank:以 1 0
17|pledge/before-follows-rank:会 0 0
-14|pledge/before-follows-rank:保 0 0
-10|pledge/before-follows-rank:内 1 0
26|pledge/before-follows-rank:决 0 0
4|pledge/before-follows-rank:则 0 0
4|pledge/before-follows-rank:则 0 1
-8|pledge/before-follows-rank:力 0 0
-9|pledge/before-follows-rank:加 0 0
-8|pledge/before-follows-rank:十 0 0
7|pledge/before-follows-rank:却 0 0
-4|pledge/before-follows-rank:原 0 0
4|pledge/before-follows-rank:去 0 1
12|pledge/before-follows-rank:去 1 1
-5|pledge/before-follows-rank:参 1 0
-14|pledge/before-follows-rank:同 0 0
6|pledge/before-follows-rank:向 1 0
5|pledge/before-follows-rank:否 1 1
3|pledge/before-follows-rank:周 0 0
-5|pledge/before-follows-rank:呼 1 0
12|pledge/before-follows-rank:和 1 0
5|pledge/before-follows-rank:嘴 0 0
16|pledge/before-follows-rank:四 1 0
-9|pledge/before-follows-rank:国 0 0
7|pledge/before-follows-rank:国 0 1
7|pledge/before-follows-rank:国 0 2
-23|pledge/before-follows-rank:国 1 1
-12|pledge/before-follows-rank:在 1 0
-14|pledge/before-follows-rank:基 0 0
-6|pledge/before-follows-rank:增 0 0
13|pledge/before-follows-rank:外 1 0
-3|pledge/before-follows-rank:外 2 0
-3|pledge/before-follows-rank:多 0 0
12|pledge/before-follows-rank:大 0 0
-6|pledge/before-follows-rank:大 1 0
3|pledge/before-follows-rank:央 0 1
7|pledge/before-follows-rank:夹 2 2
-3|pledge/before-follows-rank:如 0 0
-7|pledge/before-follows-rank:嫌 0 0
-4|pledge/before-follows-rank:安 1 0
6|pledge/before-follows-rank:定 0 0
14|pledge/before-follows-rank:宣 0 0
-6|pledge/before-follows-rank:宣 1 1
7|pledge/before-follows-rank:将 1 0
-14|pledge/before-follows-rank:局 0 0
-9|pledge/before-follows-rank:峰 0 0
12|pledge/before-follows-rank:已 0 0
11|pledge/before-follows-rank:幹 0 0
-50|pledge/before-follows-rank:幹 1 0
4|pledge/before-follows-rank:府 0 0
10|pledge/before-follows-rank:总 0 0
3|pledge/before-follows-rank:恢 0 0
-3|pledge/before-follows-rank:慰 0 0
-8|pledge/before-follows-rank:成 0 0
23|pledge/before-follows-rank:承 0 0
-6|pledge/before-follows-rank:承 1 1
10|pledge/before-follows-rank:把 0 0
-3|pledge/before-follows-rank:拟 1 0
-9|pledge/before-follows-rank:接 1 1
10|pledge/before-follows-rank:提 0 0
-3|pledge/before-follows-rank:提 1 1
-3|pledge/before-follows-rank:支 0 0
9|pledge/before-follows-rank:政 0 0
12|pledge/before-follows-rank:政 0 1
8|pledge/before-follows-rank:政 1 0
-5|pledge/before-follows-rank:政 1 1
4|pledge/before-follows-rank:数 0 0
-3|pledge/before-follows-rank:新 0 0
-7|pledge/before-follows-rank:新 0 1
-7|pledge/before-follows-rank:早 0 2
6|pledge/before-follows-rank:明 0 1
8|pledge/before-follows-rank:是 1 1
-3|pledge/before-follows-rank:智 0 0
-16|pledge/before-follows-rank:智 1 0
-12|pledge/before-follows-rank:最 0 0
-5|pledge/before-follows-rank:杜 0 0
-5|pledge/before-follows-rank:标 0 0
-9|pledge/before-follows-rank:标 0 1
-4|pledge/before-follows-rank:正 1 1
5|pledge/before-follows-rank:氏 0 0
11|pledge/before-follows-rank:氏 0 1
3|pledge/before-follows-rank:民 0 0
3|pledge/before-follows-rank:没 0 0
-5|pledge/before-follows-rank:海 0 1
-4|pledge/before-follows-rank:点 0 0
3|pledge/before-follows-rank:的 0 0
-9|pledge/before-follows-rank:的 0 1
-4|pledge/before-follows-rank:的 1 0
12|pledge/before-follows-rank:目 0 0
7|pledge/before-follows-rank:看 1 1
9|pledge/before-follows-rank:社 0 0
-3|pledge/before-follows-rank:社 0 1
15|pledge/before-follows-rank:称 0 0
-5|pledge/before-follows-rank:等 0 0
-3|pledge/before-follows-rank:総 1 0
-22|pledge/before-follows-rank:而 0 0
-4|pledge/before-follows-rank:联 1 1
7|pledge/before-follows-rank:表 0 0
5|pledge/before-follows-rank:要 0 0
21|pledge/before-follows-rank:議 1 0
4|pledge/before-follows-rank:计 0 0
-4|pledge/before-follows-rank:计 1 1
-6|pledge/before-follows-rank:访 1 0
-8|pledge/before-follows-rank:说 0 0
-3|pledge/before-follows-rank:说 1 0
-12|pledge/before-follows-rank:说 1 1
-44|pledge/before-follows-rank:谈 0 0
3|pledge/before-follows-rank:财 0 0
9|pledge/before-follows-rank:过 0 0
5|pledge/before-follows-rank:选 0 0
-4|pledge/before-follows-rank:选 1 1
-9|pledge/before-follows-rank:途 0 0
4|pledge/before-follows-rank:都 0 0
5|pledge/before-follows-rank:里 0 0
-20|pledge/before-follows-rank:金 0 0
-10|pledge/before-follows-rank:防 0 0
7|pledge/before-follows-rank:防 1 0
9|pledge/before-follows-rank:陸 1 1
6|pledge/before-follows-rank:随 0 0
-30|pledge/before-follows-rank:首 0 0
15|pledge/before-follows-rank:首 0 1
-8|pledge/before-follows-rank:首 1 0
7|pledge/before-follows-rank:首 1 1
-4|pledge/before-follows-rank:齐 0 0
-19|pledge/before-follows:)
11|pledge/before-follows:)が
7|pledge/before-follows:)が国防
-36|pledge/before-follows:)の
-39|pledge/before-follows:)の一員
6|pledge/before-follows:)は
6|pledge/before-follows:)は2%
-5|pledge/before-follows:)事
-5|pledge/before-follows:)事務総
5|pledge/before-follows:)首
5|pledge/before-follows:)首脳会
-3|pledge/before-follows:,
3|pledge/before-follows:,把
3|pledge/before-follows:,把防卫
-8|pledge/before-follows:,该
-8|pledge/before-follows:,该国坚
19|pledge/before-follows:1
7|pledge/before-follows:10
7|pledge/before-follows:10年債
10|pledge/before-follows:12
16|pledge/before-follows:12日宣
-5|pledge/before-follows:12日申
17|pledge/before-follows:2
11|pledge/before-follows:2%
-11|pledge/before-follows:2%的标
10|pledge/before-follows:2%的目
10|pledge/before-follows:2%目标
3|pledge/before-follows:2014
-11|pledge/before-follows:2023
4|pledge/before-follows:2026
-4|pledge/before-follows:2027
13|pledge/before-follows:2035
3|pledge/before-follows:21
3|pledge/before-follows:21日在
3|pledge/before-follows:26
3|pledge/before-follows:26日发
10|pledge/before-follows:3
6|pledge/before-follows:32
6|pledge/before-follows:32国领
5|pledge/before-follows:5%目标
17|pledge/before-follows:6
17|pledge/before-follows:6月
17|pledge/before-follows:6月宣布
-7|pledge/before-follows::
-10|pledge/before-follows::5
-10|pledge/before-follows::5%与
5|pledge/before-follows::先
3|pledge/before-follows::先把2
-3|pledge/before-follows::同
-3|pledge/before-follows::同一张
-5|pledge/before-follows::援
-5|pledge/before-follows::援外1
17|pledge/before-follows:、
6|pledge/before-follows:、2
4|pledge/before-follows:、2%を
-5|pledge/before-follows:、3
-6|pledge/before-follows:、3.5
3|pledge/before-follows:、5
3|pledge/before-follows:、5%案
14|pledge/before-follows:、ス
12|pledge/before-follows:、スウェ
-3|pledge/before-follows:、デ
-3|pledge/before-follows:、デンマ
-6|pledge/before-follows:、ラ
-6|pledge/before-follows:、ラトビ
-19|pledge/before-follows:、リ
-19|pledge/before-follows:、リトア
11|pledge/before-follows:、加
11|pledge/before-follows:、加盟を
-13|pledge/before-follows:、匈
-13|pledge/before-follows:、匈牙利
10|pledge/before-follows:、国
10|pledge/before-follows:、国防費
8|pledge/before-follows:、拉
8|pledge/before-follows:、拉脱维
-3|pledge/before-follows:、比
-3|pledge/before-follows:、比利时
4|pledge/before-follows:、爱
4|pledge/before-follows:、爱沙尼
5|pledge/before-follows:、芬
5|pledge/before-follows:、芬兰、
4|pledge/before-follows:、訪
4|pledge/before-follows:、訪米で
7|pledge/before-follows:「
-4|pledge/before-follows:「5
-4|pledge/before-follows:「5%は
3|pledge/before-follows:「恪
3|pledge/before-follows:「恪守专
7|pledge/before-follows:「跟
7|pledge/before-follows:「跟随川
-5|pledge/before-follows:」
-5|pledge/before-follows:」,
-5|pledge/before-follows:」,指2
4|pledge/before-follows:が
-17|pledge/before-follows:が2
-19|pledge/before-follows:が202
6|pledge/before-follows:が3
3|pledge/before-follows:が3.5
4|pledge/before-follows:が35年
5|pledge/before-follows:がG
5|pledge/before-follows:がGDP
9|pledge/before-follows:が国
10|pledge/before-follows:が国防費
5|pledge/before-follows:が定
5|pledge/before-follows:が定める
-13|pledge/before-follows:が求
-13|pledge/before-follows:が求める
-5|pledge/before-follows:が目
-5|pledge/before-follows:が目標と
3|pledge/before-follows:が防
3|pledge/before-follows:が防衛費
-18|pledge/before-follows:で
-4|pledge/before-follows:で、
-4|pledge/before-follows:で、国防
5|pledge/before-follows:でさ
3|pledge/before-follows:です
3|pledge/before-follows:ですらG
-12|pledge/before-follows:での
-12|pledge/before-follows:での講演
-8|pledge/before-follows:では
-3|pledge/before-follows:で開
-3|pledge/before-follows:で開かれ
16|pledge/before-follows:と
-3|pledge/before-follows:とウ
-3|pledge/before-follows:とウルグ
3|pledge/before-follows:とエ
3|pledge/before-follows:とエスト
4|pledge/before-follows:とオ
4|pledge/before-follows:とオラン
5|pledge/before-follows:とス
5|pledge/before-follows:とスウェ
5|pledge/before-follows:とノ
5|pledge/before-follows:とノルウ
4|pledge/before-follows:とリ
4|pledge/before-follows:とリトア
11|pledge/before-follows:など一部
-9|pledge/before-follows:など小国
-25|pledge/before-follows:に
4|pledge/before-follows:に2
4|pledge/before-follows:に2%を
-7|pledge/before-follows:につ
-7|pledge/before-follows:について
-18|pledge/before-follows:には
-15|pledge/before-follows:には2%
-4|pledge/before-follows:には称賛
-21|pledge/before-follows:に義
-21|pledge/before-follows:に義務付
14|pledge/before-follows:に課
19|pledge/before-follows:に課した
21|pledge/before-follows:の
9|pledge/before-follows:の1
9|pledge/before-follows:の1・5
-3|pledge/before-follows:の2
-11|pledge/before-follows:の2%、
3|pledge/before-follows:の2%を
7|pledge/before-follows:の2%目
-4|pledge/before-follows:の20%
-14|pledge/before-follows:の3
-20|pledge/before-follows:の3カ国
6|pledge/before-follows:の3・5
3|pledge/before-follows:のG
3|pledge/before-follows:のGDP
3|pledge/before-follows:の「2%
-5|pledge/before-follows:の「5%
3|pledge/before-follows:のう
3|pledge/before-follows:のうちG
9|pledge/before-follows:のマ
9|pledge/before-follows:のマジャ
4|pledge/before-follows:のミ
4|pledge/before-follows:のミレイ
3|pledge/before-follows:のメ
3|pledge/before-follows:のメルケ
5|pledge/before-follows:のモ
5|pledge/before-follows:のモンテ
-14|pledge/before-follows:の侵
-14|pledge/before-follows:の侵攻を
-5|pledge/before-follows:の同
-5|pledge/before-follows:の同盟が
31|pledge/before-follows:の国
15|pledge/before-follows:の国防次
6|pledge/before-follows:の国防相
9|pledge/before-follows:の国防費
-6|pledge/before-follows:の安
-5|pledge/before-follows:の安全保
12|pledge/before-follows:の定
12|pledge/before-follows:の定める
-7|pledge/before-follows:の戦
-7|pledge/before-follows:の戦車の
-8|pledge/before-follows:の新
-9|pledge/before-follows:の新目標
3|pledge/before-follows:の現
3|pledge/before-follows:の現在の
15|pledge/before-follows:の目
12|pledge/before-follows:の目標で
-4|pledge/before-follows:の防
-4|pledge/before-follows:の防衛費
-7|pledge/before-follows:の首
4|pledge/before-follows:の首脳会
-9|pledge/before-follows:の首都リ
6|pledge/before-follows:は
3|pledge/before-follows:は0
3|pledge/before-follows:は0.9
3|pledge/before-follows:は1
-4|pledge/before-follows:は2%と
-20|pledge/before-follows:は2%の
-5|pledge/before-follows:は2.1
6|pledge/before-follows:は2.4
17|pledge/before-follows:は203
4|pledge/before-follows:は26年
3|pledge/before-follows:は3
-9|pledge/before-follows:は30年
7|pledge/before-follows:は32年
-3|pledge/before-follows:はG
-3|pledge/before-follows:はGDP
7|pledge/before-follows:は今
6|pledge/before-follows:は今年度
-3|pledge/before-follows:は冷
-3|pledge/before-follows:は冷戦期
3|pledge/before-follows:は削
3|pledge/before-follows:は削減後
-3|pledge/before-follows:は同じ席
7|pledge/before-follows:は国
7|pledge/before-follows:は国防費
-3|pledge/before-follows:は早
-3|pledge/before-follows:は早々に
-9|pledge/before-follows:は母
-9|pledge/before-follows:は母数が
-12|pledge/before-follows:は直
-12|pledge/before-follows:は直前に
9|pledge/before-follows:は米
9|pledge/before-follows:は米国に
6|pledge/before-follows:も
6|pledge/before-follows:も2
4|pledge/before-follows:も29年
15|pledge/before-follows:もN
15|pledge/before-follows:もNAT
-15|pledge/before-follows:も「
-16|pledge/before-follows:も「5%
-8|pledge/before-follows:や
-8|pledge/before-follows:やベ
-8|pledge/before-follows:やベルギ
3|pledge/before-follows:を「
3|pledge/before-follows:を「模範
-9|pledge/before-follows:・
-3|pledge/before-follows:・ア
-3|pledge/before-follows:・アンカ
-6|pledge/before-follows:・ハ
-6|pledge/before-follows:・ハーグ
-12|pledge/before-follows:一
-14|pledge/before-follows:一年
-14|pledge/before-follows:一年前在
18|pledge/before-follows:上
18|pledge/before-follows:上周
19|pledge/before-follows:上周重申
7|pledge/before-follows:不
6|pledge/before-follows:不是
6|pledge/before-follows:不是北约
9|pledge/before-follows:与
4|pledge/before-follows:与加
4|pledge/before-follows:与加拿大
3|pledge/before-follows:与卢
3|pledge/before-follows:与卢森堡
10|pledge/before-follows:与挪
10|pledge/before-follows:与挪威:
-8|pledge/before-follows:与斯
-10|pledge/before-follows:与斯洛伐
3|pledge/before-follows:与斯洛文
-3|pledge/before-follows:之
-4|pledge/before-follows:之声
-10|pledge/before-follows:事
-10|pledge/before-follows:事務
-10|pledge/before-follows:事務総長
10|pledge/before-follows:亦
10|pledge/before-follows:亦分
10|pledge/before-follows:亦分别计
12|pledge/before-follows:今
8|pledge/before-follows:今年
7|pledge/before-follows:今年将拿
5|pledge/before-follows:今年将达
3|pledge/before-follows:今年已达
-5|pledge/before-follows:今年才刚
-4|pledge/before-follows:今年的核
3|pledge/before-follows:今年达2
-4|pledge/before-follows:以
-4|pledge/before-follows:以北
-4|pledge/before-follows:以北约的
17|pledge/before-follows:会
5|pledge/before-follows:会前
5|pledge/before-follows:会前松口
10|pledge/before-follows:会遵
10|pledge/before-follows:会遵守5
-14|pledge/before-follows:保
-14|pledge/before-follows:保留
-14|pledge/before-follows:保留对5
3|pledge/before-follows:側は2%
5|pledge/before-follows:共
3|pledge/before-follows:共同
-9|pledge/before-follows:内
-10|pledge/before-follows:内に
-10|pledge/before-follows:内には、
-4|pledge/before-follows:军
-4|pledge/before-follows:军费
4|pledge/before-follows:军费20
-11|pledge/before-follows:军费3.
-3|pledge/before-follows:军费实际
5|pledge/before-follows:军费将很
26|pledge/before-follows:决
26|pledge/before-follows:决定
22|pledge/before-follows:决定到2
3|pledge/before-follows:决定每年
6|pledge/before-follows:则
4|pledge/before-follows:则只
4|pledge/before-follows:则只有1
3|pledge/before-follows:前
-8|pledge/before-follows:力
-8|pledge/before-follows:力挺
-8|pledge/before-follows:力挺国内
-9|pledge/before-follows:加
-18|pledge/before-follows:加盟
-18|pledge/before-follows:加盟_3
8|pledge/before-follows:加码
7|pledge/before-follows:加码至5
-8|pledge/before-follows:十
-8|pledge/before-follows:十余
-8|pledge/before-follows:十余年来
7|pledge/before-follows:却
5|pledge/before-follows:却只
5|pledge/before-follows:却只承诺
-4|pledge/before-follows:原
-5|pledge/before-follows:原定
-5|pledge/before-follows:原定的2
18|pledge/before-follows:去
18|pledge/before-follows:去年
13|pledge/before-follows:去年支出
3|pledge/before-follows:去年达到
-5|pledge/before-follows:参
-5|pledge/before-follows:参议
-5|pledge/before-follows:参议员建
-16|pledge/before-follows:同
-17|pledge/before-follows:同日
-17|pledge/before-follows:同日在社
6|pledge/before-follows:向
3|pledge/before-follows:向华
3|pledge/before-follows:向华盛顿
3|pledge/before-follows:向拜
3|pledge/before-follows:向拜登详
5|pledge/before-follows:否
5|pledge/before-follows:否认
5|pledge/before-follows:否认新内
3|pledge/before-follows:周
3|pledge/before-follows:周二
3|pledge/before-follows:周二也表
-5|pledge/before-follows:呼
-5|pledge/before-follows:呼吁
-5|pledge/before-follows:呼吁盟友
14|pledge/before-follows:和
4|pledge/before-follows:和加
4|pledge/before-follows:和加拿大
8|pledge/before-follows:和爱
8|pledge/before-follows:和爱沙尼
3|pledge/before-follows:和立
3|pledge/before-follows:和立陶宛
5|pledge/before-follows:嘴
5|pledge/before-follows:嘴上
4|pledge/before-follows:嘴上说3
16|pledge/before-follows:四
16|pledge/before-follows:四党
16|pledge/before-follows:四党组成
-18|pledge/before-follows:国
11|pledge/before-follows:国内
11|pledge/before-follows:国内生产
-30|pledge/before-follows:国防
-35|pledge/before-follows:国防大臣
-14|pledge/before-follows:国防开支
5|pledge/before-follows:国防相「
15|pledge/before-follows:国防相は
5|pledge/before-follows:国防費、
6|pledge/before-follows:国防部7
-26|pledge/before-follows:国防部拟
-15|pledge/before-follows:国防部長
22|pledge/before-follows:国防部长
-10|pledge/before-follows:在
-4|pledge/before-follows:在2
-5|pledge/before-follows:在2%的
5|pledge/before-follows:在电
4|pledge/before-follows:在电视辩
-5|pledge/before-follows:在竞
-5|pledge/before-follows:在竞选中
4|pledge/before-follows:在美
4|pledge/before-follows:在美国施
3|pledge/before-follows:在议
3|pledge/before-follows:在议会重
-18|pledge/before-follows:在飞
-18|pledge/before-follows:在飞机上
-14|pledge/before-follows:基
-14|pledge/before-follows:基準
-21|pledge/before-follows:基準の3
-6|pledge/before-follows:增
-6|pledge/before-follows:增加
-6|pledge/before-follows:增加军费
9|pledge/before-follows:外
8|pledge/before-follows:外相
17|pledge/before-follows:外相はN
5|pledge/before-follows:外相は、
-17|pledge/before-follows:外相会合
-3|pledge/before-follows:外长会时
3|pledge/before-follows:外长在维
-4|pledge/before-follows:外长布德
-3|pledge/before-follows:多
-3|pledge/before-follows:多年
-3|pledge/before-follows:多年来没
5|pledge/before-follows:大
-3|pledge/before-follows:大学
-3|pledge/before-follows:大学政治
8|pledge/before-follows:大統
7|pledge/before-follows:大統領は
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
-4|pledge/before-follows:安
-3|pledge/before-follows:安全
-3|pledge/before-follows:安全保障
6|pledge/before-follows:定
3|pledge/before-follows:定的
3|pledge/before-follows:定的也不
8|pledge/before-follows:宣
10|pledge/before-follows:宣布
-7|pledge/before-follows:宣布,2
4|pledge/before-follows:宣布,本
4|pledge/before-follows:宣布保留
12|pledge/before-follows:宣布将把
-6|pledge/before-follows:宣布设立
-3|pledge/before-follows:宣言:百
8|pledge/before-follows:将
3|pledge/before-follows:将按
3|pledge/before-follows:将按照美
-14|pledge/before-follows:局
-14|pledge/before-follows:局势
-14|pledge/before-follows:局势紧张
-9|pledge/before-follows:峰
-9|pledge/before-follows:峰会
-9|pledge/before-follows:峰会前表
12|pledge/before-follows:已
3|pledge/before-follows:已答
3|pledge/before-follows:已答应同
3|pledge/before-follows:已经
-39|pledge/before-follows:幹
-40|pledge/before-follows:幹部
-39|pledge/before-follows:幹部は「
4|pledge/before-follows:府
4|pledge/before-follows:府未
4|pledge/before-follows:府未作回
11|pledge/before-follows:总
-7|pledge/before-follows:总理卡拉
11|pledge/before-follows:总统
4|pledge/before-follows:总统宣示
3|pledge/before-follows:总统米莱
3|pledge/before-follows:恢
3|pledge/before-follows:恢复
3|pledge/before-follows:恢复义务
-3|pledge/before-follows:慰
-3|pledge/before-follows:慰问
-3|pledge/before-follows:慰问驻军
-8|pledge/before-follows:成
-7|pledge/before-follows:成员
-6|pledge/before-follows:成员,2
18|pledge/before-follows:承
21|pledge/before-follows:承认
27|pledge/before-follows:承认,到
-5|pledge/before-follows:承认,该
-3|pledge/before-follows:承诺
-3|pledge/before-follows:承诺20
-3|pledge/before-follows:承诺的5
11|pledge/before-follows:把
3|pledge/before-follows:把国
3|pledge/before-follows:把国防支
-3|pledge/before-follows:拟借
-3|pledge/before-follows:拟借鉴北
-9|pledge/before-follows:接
-9|pledge/before-follows:接受
-9|pledge/before-follows:接受专访
7|pledge/before-follows:提
5|pledge/before-follows:提出
5|pledge/before-follows:提出的5
-5|pledge/before-follows:提前六年
6|pledge/before-follows:提前达标
-3|pledge/before-follows:支
-3|pledge/before-follows:支援
-3|pledge/before-follows:支援国の
24|pledge/before-follows:政
19|pledge/before-follows:政府
-9|pledge/before-follows:政府がN
5|pledge/before-follows:政府は、
-4|pledge/before-follows:政府决定
12|pledge/before-follows:政府宣布
10|pledge/before-follows:政府的计
5|pledge/before-follows:政権
4|pledge/before-follows:数
4|pledge/before-follows:数字
4|pledge/before-follows:数字税一
-8|pledge/before-follows:新
7|pledge/before-follows:新政
5|pledge/before-follows:新政権、
-8|pledge/before-follows:新标
-8|pledge/before-follows:新标准,
-10|pledge/before-follows:新目
-12|pledge/before-follows:新目标,
-7|pledge/before-follows:早
-7|pledge/before-follows:早在
-7|pledge/before-follows:早在20
6|pledge/before-follows:明
6|pledge/before-follows:明年
6|pledge/before-follows:明年为4
-4|pledge/before-follows:明年全破
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
16|pledge/before-follows:氏は
16|pledge/before-follows:氏は「2
3|pledge/before-follows:民
3|pledge/before-follows:没
3|pledge/before-follows:没有
-5|pledge/before-follows:海
-4|pledge/before-follows:海牙
-4|pledge/before-follows:海牙承诺
-4|pledge/before-follows:点
-4|pledge/before-follows:点名
-4|pledge/before-follows:点名国防
-12|pledge/before-follows:的
12|pledge/before-follows:的2
4|pledge/before-follows:的2%以
5|pledge/before-follows:的2%目
-6|pledge/before-follows:的5
-6|pledge/before-follows:的5%之
-16|pledge/before-follows:的新
-16|pledge/before-follows:的新要求
-4|pledge/before-follows:的竞
-4|pledge/before-follows:的竞选纲
12|pledge/before-follows:目
12|pledge/before-follows:目標
11|pledge/before-follows:目標の2
8|pledge/before-follows:看
8|pledge/before-follows:看守
9|pledge/before-follows:看守内阁
6|pledge/before-follows:社
9|pledge/before-follows:社民
9|pledge/before-follows:社民党主
15|pledge/before-follows:称
14|pledge/before-follows:称,
13|pledge/before-follows:称,该国
-5|pledge/before-follows:等
-5|pledge/before-follows:等八
-5|pledge/before-follows:等八国依
-22|pledge/before-follows:而
-22|pledge/before-follows:而言
-22|pledge/before-follows:而言\"没
-4|pledge/before-follows:联
-4|pledge/before-follows:联邦
-4|pledge/before-follows:联邦委员
5|pledge/before-follows:表
5|pledge/before-follows:表示
5|pledge/before-follows:要
3|pledge/before-follows:要向
3|pledge/before-follows:要向3%
23|pledge/before-follows:議
23|pledge/before-follows:議会
22|pledge/before-follows:議会は、
3|pledge/before-follows:议
3|pledge/before-follows:议会
-6|pledge/before-follows:访
-5|pledge/before-follows:访日
-5|pledge/before-follows:访日_称
-25|pledge/before-follows:说
-3|pledge/before-follows:说\"
-3|pledge/before-follows:说\"够了
-21|pledge/before-follows:说,
-18|pledge/before-follows:说,2%
5|pledge/before-follows:说,3.
-12|pledge/before-follows:说,布拉
-44|pledge/before-follows:谈
-47|pledge/before-follows:谈5
-47|pledge/before-follows:谈5%:
3|pledge/before-follows:财
3|pledge/before-follows:财政
9|pledge/before-follows:过
9|pledge/before-follows:过去
9|pledge/before-follows:过去2%
-4|pledge/before-follows:选择举债
5|pledge/before-follows:选择立法
-9|pledge/before-follows:途
-9|pledge/before-follows:途中
-9|pledge/before-follows:途中对记
4|pledge/before-follows:都
10|pledge/before-follows:都承
5|pledge/before-follows:都承诺把
6|pledge/before-follows:都承诺要
-6|pledge/before-follows:都拿
-6|pledge/before-follows:都拿5%
5|pledge/before-follows:里
-20|pledge/before-follows:金
-20|pledge/before-follows:金砖
-20|pledge/before-follows:金砖峰会
-3|pledge/before-follows:长
-3|pledge/before-follows:防
3|pledge/before-follows:防卫
7|pledge/before-follows:防衛
7|pledge/before-follows:防衛相「
-14|pledge/before-follows:防长
-5|pledge/before-follows:防长坦言
-14|pledge/before-follows:防长德梅
9|pledge/before-follows:陸
9|pledge/before-follows:陸軍
9|pledge/before-follows:陸軍幹部
7|pledge/before-follows:随
6|pledge/before-follows:随即
5|pledge/before-follows:随即跟进
-17|pledge/before-follows:首
-16|pledge/before-follows:首相
-36|pledge/before-follows:首相:对
4|pledge/before-follows:首相、2
-14|pledge/before-follows:首相「3
-51|pledge/before-follows:首相「5
-3|pledge/before-follows:首相に面
3|pledge/before-follows:首相の報
15|pledge/before-follows:首相は2
5|pledge/before-follows:首相は3
-5|pledge/before-follows:首相は9
21|pledge/before-follows:首相は、
-11|pledge/before-follows:首相は「
5|pledge/before-follows:首相は別
5|pledge/before-follows:首相は国
4|pledge/before-follows:首相は来
16|pledge/before-follows:首相弗里
10|pledge/before-follows:首相德韦
-4|pledge/before-follows:齐
-4|pledge/before-follows:齐称
-4|pledge/before-follows:齐称明年
22|pledge/before-leads:
10|pledge/before-leads:\"
18|pledge/before-leads:%,
7|pledge/before-leads:%;
18|pledge/before-leads:%、
-6|pledge/before-leads:%和
-22|pledge/before-leads:%对
-26|pledge/before-leads:(
7|pledge/before-leads:)
47|pledge/before-leads:,
7|pledge/before-leads:,\"
-3|pledge/before-leads:,但
-3|pledge/before-leads:,依
7|pledge/before-leads:,称
10|pledge/before-leads:,连
-4|pledge/before-leads:-_
3|pledge/before-leads:0_
-12|pledge/before-leads::
12|pledge/before-leads:;
7|pledge/before-leads:O)
-7|pledge/before-leads:Oが
3|pledge/before-leads:Oの
9|pledge/before-leads:P】
-10|pledge/before-leads:_
4|pledge/before-leads:、
-4|pledge/before-leads:、「
-3|pledge/before-leads:、旧
-19|pledge/before-leads:「
13|pledge/before-leads:」と
17|pledge/before-leads:】
3|pledge/before-leads:え、
8|pledge/before-leads:えた
-4|pledge/before-leads:えば
-3|pledge/before-leads:が
3|pledge/before-leads:げ、
-6|pledge/before-leads:し、
-12|pledge/before-leads:する
5|pledge/before-leads:た
3|pledge/before-leads:て
12|pledge/before-leads:で、
-5|pledge/before-leads:と
-8|pledge/before-leads:と、
13|pledge/before-leads:に、
70|pledge/before-leads:の
7|pledge/before-leads:のは
-11|pledge/before-leads:は「
-4|pledge/before-leads:ば
4|pledge/before-leads:め、
3|pledge/before-leads:める
-13|pledge/before-leads:も
-9|pledge/before-leads:や
-4|pledge/before-leads:り、
-6|pledge/before-leads:る
-3|pledge/before-leads:れた
6|pledge/before-leads:を
-17|pledge/before-leads:ア、
-7|pledge/before-leads:アと
-6|pledge/before-leads:アの
-6|pledge/before-leads:クと
-9|pledge/before-leads:クや
-6|pledge/before-leads:ク・
21|pledge/before-leads:コの
18|pledge/before-leads:ダの
-3|pledge/before-leads:ツと
29|pledge/before-leads:ツの
-14|pledge/before-leads:ツも
-6|pledge/before-leads:ド、
-3|pledge/before-leads:ドの
4|pledge/before-leads:ニ
-3|pledge/before-leads:プ
-9|pledge/before-leads:ン、
-3|pledge/before-leads:ンと
21|pledge/before-leads:ンの
-3|pledge/before-leads:ンプ
-4|pledge/before-leads:・
-3|pledge/before-leads:ー、
6|pledge/before-leads:ーの
4|pledge/before-leads:ーニ
-6|pledge/before-leads:一个
4|pledge/before-leads:不受
-6|pledge/before-leads:不是
-9|pledge/before-leads:与
-4|pledge/before-leads:为
3|pledge/before-leads:为,
12|pledge/before-leads:主
-5|pledge/before-leads:主席
3|pledge/before-leads:乐见
3|pledge/before-leads:书长
11|pledge/before-leads:于
-5|pledge/before-leads:亚、
-4|pledge/before-leads:亚与
-3|pledge/before-leads:亚和
4|pledge/before-leads:人
-3|pledge/before-leads:但
-13|pledge/before-leads:依
3|pledge/before-leads:促
3|pledge/before-leads:借鉴
-10|pledge/before-leads:克、
4|pledge/before-leads:兑现
4|pledge/before-leads:党以
-13|pledge/before-leads:全
-5|pledge/before-leads:典与
6|pledge/before-leads:出
-16|pledge/before-leads:划把
-3|pledge/before-leads:利与
-18|pledge/before-leads:到
-3|pledge/before-leads:到,
-3|pledge/before-leads:加
-3|pledge/before-leads:参加
9|pledge/before-leads:参照
3|pledge/before-leads:受
-5|pledge/before-leads:只因
9|pledge/before-leads:同】
3|pledge/before-leads:同意
12|pledge/before-leads:向
-23|pledge/before-leads:和
-5|pledge/before-leads:因
-5|pledge/before-leads:因为
-4|pledge/before-leads:国の
-5|pledge/before-leads:国与
-6|pledge/before-leads:国和
-12|pledge/before-leads:在
-5|pledge/before-leads:场的
3|pledge/before-leads:声)
5|pledge/before-leads:外相
-17|pledge/before-leads:外长
20|pledge/before-leads:大臣
3|pledge/before-leads:天,
10|pledge/before-leads:威与
-3|pledge/before-leads:媒:
3|pledge/before-leads:官、
3|pledge/before-leads:官が
-4|pledge/before-leads:宛、
-8|pledge/before-leads:宛和
-21|pledge/before-leads:实现
3|pledge/before-leads:宣称
-18|pledge/before-leads:室长
3|pledge/before-leads:宫,
-18|pledge/before-leads:对
4|pledge/before-leads:导人
4|pledge/before-leads:将
-16|pledge/before-leads:将按
-5|pledge/before-leads:席
-14|pledge/before-leads:幕_
3|pledge/before-leads:年
-3|pledge/before-leads:应以
9|pledge/before-leads:府が
-9|pledge/before-leads:往
-20|pledge/before-leads:循
-3|pledge/before-leads:怨
13|pledge/before-leads:总理
3|pledge/before-leads:意
-16|pledge/before-leads:把
-3|pledge/before-leads:抱怨
-17|pledge/before-leads:按
3|pledge/before-leads:敦促
-3|pledge/before-leads:日(
11|pledge/before-leads:日、
-9|pledge/before-leads:日の
-11|pledge/before-leads:日在
-3|pledge/before-leads:旧
-6|pledge/before-leads:是
-13|pledge/before-leads:是全
4|pledge/before-leads:時、
5|pledge/before-leads:普对
3|pledge/before-leads:月:
-4|pledge/before-leads:望依
-8|pledge/before-leads:标的
-20|pledge/before-leads:構(
8|pledge/before-leads:欧洲
11|pledge/before-leads:步向
8|pledge/before-leads:洲
-5|pledge/before-leads:洲版
-7|pledge/before-leads:湾の
8|pledge/before-leads:照
-5|pledge/before-leads:版
-5|pledge/before-leads:牙、
-17|pledge/before-leads:现
13|pledge/before-leads:理
-5|pledge/before-leads:略、
-8|pledge/before-leads:的
11|pledge/before-leads:相
-5|pledge/before-leads:相「
-20|pledge/before-leads:相は
-7|pledge/before-leads:看齐
4|pledge/before-leads:着
4|pledge/before-leads:瞄着
-11|pledge/before-leads:瞻:
24|pledge/before-leads:示,
-7|pledge/before-leads:社)
11|pledge/before-leads:称
6|pledge/before-leads:称,
-4|pledge/before-leads:算依
-11|pledge/before-leads:胁,
20|pledge/before-leads:臣
6|pledge/before-leads:至于
-5|pledge/before-leads:言,
-9|pledge/before-leads:議が
-8|pledge/before-leads:认,
3|pledge/before-leads:评,
8|pledge/before-leads:说,
6|pledge/before-leads:費を
9|pledge/before-leads:超越
9|pledge/before-leads:越
-19|pledge/before-leads:达到
4|pledge/before-leads:迎;
3|pledge/before-leads:近的
12|pledge/before-leads:连
12|pledge/before-leads:道主
-20|pledge/before-leads:遵循
12|pledge/before-leads:邻国
30|pledge/before-leads:部长
3|pledge/before-leads:鉴
6|pledge/before-leads:長は
-12|pledge/before-leads:長国
-4|pledge/before-leads:长
3|pledge/before-leads:问
-4|pledge/before-leads:露,
-9|pledge/before-leads:飞往
6|pledge/before-leads:首相
5|pledge/before-leads:高于
6|pledge/before-leads:高出
-7|pledge/before-leads:齐
13|pledge/before-opens:False agent
12|pledge/before-opens:False named
-20|pledge/before-opens:False patient
4|pledge/before-opens:True agent
20|pledge/before-opens:True named
34|pledge/before-rank:0 0 agent
44|pledge/before-rank:0 0 named
-5|pledge/before-rank:0 0 patient
28|pledge/before-rank:0 1 agent
53|pledge/before-rank:0 1 named
9|pledge/before-rank:1 0 agent
-27|pledge/before-rank:1 0 named
-42|pledge/before-rank:1 1 agent
-21|pledge/before-rank:1 1 named
-15|pledge/before-rank:1 1 patient
-6|pledge/before-rank:1 2 agent
-24|pledge/before-rank:2 0 named
-6|pledge/before-rank:2 1 agent
6|pledge/before-rank:2 2 named
5|pledge/before-rank:3 0 named
17|pledge/before:agent
32|pledge/before:named
-19|pledge/before:patient
-29|pledge/class-main:ALLIES ALLIES
-42|pledge/class-main:ALLIES JPN
-14|pledge/class-main:ALLIES land
-5|pledge/class-main:ALLIES member
-5|pledge/class-main:CHN JPN
-11|pledge/class-main:CHN land
-9|pledge/class-main:EU NATO
-5|pledge/class-main:EU member
-10|pledge/class-main:JPN ALLIES
-28|pledge/class-main:JPN JPN
3|pledge/class-main:JPN KOR
4|pledge/class-main:JPN NATO
6|pledge/class-main:JPN land
-4|pledge/class-main:JPN member
8|pledge/class-main:KOR JPN
4|pledge/class-main:KOR KOR
7|pledge/class-main:KOR TWN
3|pledge/class-main:KOR land
-4|pledge/class-main:KOR member
20|pledge/class-main:NATO ALLIES
31|pledge/class-main:NATO JPN
-10|pledge/class-main:NATO KOR
6|pledge/class-main:NATO NATO
-21|pledge/class-main:NATO TWN
16|pledge/class-main:NATO foe
-5|pledge/class-main:NATO land
38|pledge/class-main:NATO member
6|pledge/class-main:TWN NATO
23|pledge/class-main:TWN TWN
-3|pledge/class-main:USA ALLIES
-7|pledge/class-main:USA KOR
-17|pledge/class-main:USA NATO
-12|pledge/class-main:USA TWN
-3|pledge/class-main:USA land
-6|pledge/class-main:USA member
-12|pledge/class-main:foe JPN
-7|pledge/class-main:foe foe
-5|pledge/class-main:foe member
15|pledge/class-main:land ALLIES
-6|pledge/class-main:land JPN
-5|pledge/class-main:land NATO
16|pledge/class-main:land land
10|pledge/class-main:land member
7|pledge/class-main:member ALLIES
51|pledge/class-main:member JPN
10|pledge/class-main:member KOR
17|pledge/class-main:member NATO
3|pledge/class-main:member TWN
-9|pledge/class-main:member foe
9|pledge/class-main:member land
-19|pledge/class-main:member member
-29|pledge/class-named:ALLIES ALLIES others-named
-6|pledge/class-named:ALLIES JPN nobody-named
-35|pledge/class-named:ALLIES JPN others-named
-13|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN JPN others-named
-11|pledge/class-named:CHN land others-named
-9|pledge/class-named:EU NATO others-named
-5|pledge/class-named:EU member nobody-named
-11|pledge/class-named:JPN ALLIES others-named
10|pledge/class-named:JPN JPN nobody-named
-38|pledge/class-named:JPN JPN others-named
-4|pledge/class-named:JPN TWN nobody-named
5|pledge/class-named:JPN TWN others-named
5|pledge/class-named:JPN land nobody-named
9|pledge/class-named:JPN member nobody-named
-12|pledge/class-named:JPN member others-named
9|pledge/class-named:KOR JPN others-named
13|pledge/class-named:KOR KOR nobody-named
-9|pledge/class-named:KOR KOR others-named
7|pledge/class-named:KOR TWN others-named
3|pledge/class-named:KOR land others-named
-4|pledge/class-named:KOR member others-named
-6|pledge/class-named:NATO ALLIES nobody-named
25|pledge/class-named:NATO ALLIES others-named
-25|pledge/class-named:NATO JPN nobody-named
56|pledge/class-named:NATO JPN others-named
-14|pledge/class-named:NATO KOR nobody-named
4|pledge/class-named:NATO KOR others-named
-6|pledge/class-named:NATO NATO nobody-named
12|pledge/class-named:NATO NATO others-named
-38|pledge/class-named:NATO TWN nobody-named
18|pledge/class-named:NATO TWN others-named
-16|pledge/class-named:NATO foe nobody-named
31|pledge/class-named:NATO foe others-named
-29|pledge/class-named:NATO land nobody-named
23|pledge/class-named:NATO land others-named
13|pledge/class-named:NATO member nobody-named
25|pledge/class-named:NATO member others-named
6|pledge/class-named:TWN NATO nobody-named
43|pledge/class-named:TWN TWN nobody-named
-20|pledge/class-named:TWN TWN others-named
-3|pledge/class-named:USA ALLIES others-named
4|pledge/class-named:USA JPN nobody-named
-7|pledge/class-named:USA KOR others-named
-17|pledge/class-named:USA NATO others-named
-12|pledge/class-named:USA TWN others-named
-3|pledge/class-named:USA land others-named
-6|pledge/class-named:USA member others-named
-12|pledge/class-named:foe JPN others-named
16|pledge/class-named:foe foe nobody-named
-23|pledge/class-named:foe foe others-named
-5|pledge/class-named:foe member others-named
15|pledge/class-named:land ALLIES others-named
-6|pledge/class-named:land JPN others-named
-5|pledge/class-named:land NATO others-named
27|pledge/class-named:land land nobody-named
-10|pledge/class-named:land land others-named
20|pledge/class-named:land member nobody-named
-10|pledge/class-named:land member others-named
6|pledge/class-named:member ALLIES nobody-named
19|pledge/class-named:member JPN nobody-named
32|pledge/class-named:member JPN others-named
10|pledge/class-named:member KOR others-named
18|pledge/class-named:member NATO others-named
3|pledge/class-named:member TWN others-named
-9|pledge/class-named:member foe others-named
9|pledge/class-named:member land others-named
-35|pledge/class-named:member member nobody-named
16|pledge/class-named:member member others-named
-31|pledge/class-shape:ALLIES half
-63|pledge/class-shape:ALLIES whole
-6|pledge/class-shape:CHN half
-9|pledge/class-shape:CHN tenth
-16|pledge/class-shape:EU whole
-42|pledge/class-shape:JPN half
-5|pledge/class-shape:JPN tenth
22|pledge/class-shape:JPN whole
57|pledge/class-shape:KOR half
-3|pledge/class-shape:KOR tenth
-34|pledge/class-shape:KOR whole
30|pledge/class-shape:NATO half
-27|pledge/class-shape:NATO tenth
70|pledge/class-shape:NATO whole
-14|pledge/class-shape:TWN half
45|pledge/class-shape:TWN whole
-11|pledge/class-shape:USA half
-34|pledge/class-shape:USA whole
-24|pledge/class-shape:foe whole
35|pledge/class-shape:land tenth
-4|pledge/class-shape:land whole
20|pledge/class-shape:member half
12|pledge/class-shape:member tenth
38|pledge/class-shape:member whole
-29|pledge/class-value:ALLIES 2
-29|pledge/class-value:ALLIES 3.5
-31|pledge/class-value:ALLIES 5
-11|pledge/class-value:EU 2
-4|pledge/class-value:EU 3
34|pledge/class-value:NATO 1.5
-13|pledge/class-value:NATO 10
-3|pledge/class-value:NATO 17
67|pledge/class-value:NATO 2
-12|pledge/class-value:NATO 2.1
-24|pledge/class-value:NATO 2.5
-32|pledge/class-value:NATO 3
20|pledge/class-value:NATO 3.5
-7|pledge/class-value:NATO 4
61|pledge/class-value:NATO 5
-3|pledge/class-value:NATO 5.4
-19|pledge/class-value:USA 2
-10|pledge/class-value:USA 3
-11|pledge/class-value:USA 3.5
6|pledge/class-value:USA 4
-11|pledge/class-value:USA 5
-96|pledge/class:ALLIES
-17|pledge/class:CHN
-17|pledge/class:EU
-25|pledge/class:JPN
20|pledge/class:KOR
72|pledge/class:NATO
32|pledge/class:TWN
-46|pledge/class:USA
-24|pledge/class:foe
29|pledge/class:land
70|pledge/class:member
46|pledge/group:all
29|pledge/group:all back:0
17|pledge/group:all back:1
8|pledge/group:list after 1
19|pledge/group:list after lands
-11|pledge/group:list after union
27|pledge/group:list before 1
49|pledge/group:list before lands
-23|pledge/group:list before union
21|pledge/group:list-follows-two:,一|
8|pledge/group:list-follows-two::军|
-11|pledge/group:list-follows-two::同|
-27|pledge/group:list-follows-two::援|
20|pledge/group:list-follows-two:、3|
8|pledge/group:list-follows-two:で、|
-6|pledge/group:list-follows-two:など|
3|pledge/group:list-follows-two:の3|
4|pledge/group:list-follows-two:の両|
7|pledge/group:list-follows-two:の国|
-22|pledge/group:list-follows-two:は1|
22|pledge/group:list-follows-two:は、|
11|pledge/group:list-follows-two:はい|
9|pledge/group:list-follows-two:は早|
-11|pledge/group:list-follows-two:へ波|
5|pledge/group:list-follows-two:三国|
10|pledge/group:list-follows-two:両国|
-29|pledge/group:list-follows-two:亦分|
-54|pledge/group:list-follows-two:会谈|
-12|pledge/group:list-follows-two:刚刚|
-14|pledge/group:list-follows-two:吕特|
11|pledge/group:list-follows-two:均承|
33|pledge/group:list-follows-two:宣布|
-5|pledge/group:list-follows-two:换函|
11|pledge/group:list-follows-two:握手|
8|pledge/group:list-follows-two:明年|
-25|pledge/group:list-follows-two:氏に|
-25|pledge/group:list-follows-two:氏就|
6|pledge/group:list-follows-two:的国|
12|pledge/group:list-follows-two:的防|
11|pledge/group:list-follows-two:表示|
31|pledge/group:list-follows-two:计划|
12|pledge/group:list-follows-two:都已|
3|pledge/group:list-follows-two:都表|
13|pledge/group:list-follows-two:齐称|
21|pledge/group:list-follows:,|
-30|pledge/group:list-follows::|
20|pledge/group:list-follows:、|
8|pledge/group:list-follows:で|
-6|pledge/group:list-follows:な|
18|pledge/group:list-follows:の|
19|pledge/group:list-follows:は|
-11|pledge/group:list-follows:へ|
5|pledge/group:list-follows:三|
10|pledge/group:list-follows:両|
-29|pledge/group:list-follows:亦|
-54|pledge/group:list-follows:会|
-12|pledge/group:list-follows:刚|
-14|pledge/group:list-follows:吕|
11|pledge/group:list-follows:均|
33|pledge/group:list-follows:宣|
-5|pledge/group:list-follows:换|
11|pledge/group:list-follows:握|
8|pledge/group:list-follows:明|
-51|pledge/group:list-follows:氏|
17|pledge/group:list-follows:的|
11|pledge/group:list-follows:表|
31|pledge/group:list-follows:计|
15|pledge/group:list-follows:都|
13|pledge/group:list-follows:齐|
12|pledge/group:list-leads:,|
46|pledge/group:list-leads:|
-6|pledge/group:list-leads:、|
-22|pledge/group:list-leads:】|
-11|pledge/group:list-leads:の|
8|pledge/group:list-leads:は|
-7|pledge/group:list-leads:在|
21|pledge/group:list-leads:如|
-4|pledge/group:list-leads:洲|
78|pledge/group:named
10|pledge/group:named False
68|pledge/group:named True
-17|pledge/group:signs after
-46|pledge/group:signs before
-30|pledge/group:signs-follows:、|
18|pledge/group:signs-follows:が|
-17|pledge/group:signs-follows:の|
-5|pledge/group:signs-follows:志|
-30|pledge/group:signs-follows:等|
12|pledge/group:three
11|pledge/group:three back:0
32|pledge/group:two
23|pledge/group:two back:0
10|pledge/group:two back:1
14|pledge/in-order
12|pledge/its-money:nobody-named
-9|pledge/its-money:others-named
12|pledge/known-for:AGO 1.3 2027
-5|pledge/known-for:AGO 2 2027
7|pledge/known-for:AGO 2027
-3|pledge/known-for:ALLIES 2025-05
-3|pledge/known-for:ALLIES 2025-05-31
-6|pledge/known-for:ALLIES 2035
-5|pledge/known-for:ALLIES 3.5 2035
-3|pledge/known-for:ALLIES 5 2025-05
-3|pledge/known-for:ALLIES 5 2025-05-31
-3|pledge/known-for:ARE 2.3 2027
-3|pledge/known-for:ARE 2027
4|pledge/known-for:ARG 1 2025-01
4|pledge/known-for:ARG 2 2031
4|pledge/known-for:ARG 2025-01
4|pledge/known-for:ARG 2031
4|pledge/known-for:AUS 2 2020/2021
4|pledge/known-for:AUS 2020/2021
4|pledge/known-for:AUS 2033
4|pledge/known-for:AUS 2033/2034
6|pledge/known-for:AUS 3 2033
3|pledge/known-for:AUT 1.5 2027
3|pledge/known-for:AUT 2 2025
6|pledge/known-for:AUT 2 2032
3|pledge/known-for:AUT 2025
3|pledge/known-for:AUT 2027
6|pledge/known-for:AUT 2032
9|pledge/known-for:BEL 2 2025
5|pledge/known-for:BEL 2 2035
3|pledge/known-for:BEL 2.5 2025
3|pledge/known-for:BEL 2010
5|pledge/known-for:BEL 2024
19|pledge/known-for:BEL 2025
-16|pledge/known-for:BEL 2034
3|pledge/known-for:BEL 3.5 2010
5|pledge/known-for:BEL 3.5 2024
7|pledge/known-for:BEL 3.5 2025
-4|pledge/known-for:BEL 3.5 2035
-18|pledge/known-for:BEL 5 2034
4|pledge/known-for:BGR 2030
4|pledge/known-for:BGR 3 2030
4|pledge/known-for:CAN 1.5 2035
-5|pledge/known-for:CAN 2 2024
-21|pledge/known-for:CAN 2 2025-06-09
19|pledge/known-for:CAN 2 2032
10|pledge/known-for:CAN 2 2035
48|pledge/known-for:CAN 2 FY2025
-5|pledge/known-for:CAN 2024
-21|pledge/known-for:CAN 2025-06-09
19|pledge/known-for:CAN 2032
36|pledge/known-for:CAN 2035
-3|pledge/known-for:CAN 3.5 2035
25|pledge/known-for:CAN 5 2035
48|pledge/known-for:CAN FY2025
-3|pledge/known-for:CHE 1.5 2027
-3|pledge/known-for:CHE 2 2032
-3|pledge/known-for:CHE 2027
-7|pledge/known-for:CHE 2032
-4|pledge/known-for:CHE 5 2032
-3|pledge/known-for:CHL 1 2025-01
-3|pledge/known-for:CHL 2025-01
-9|pledge/known-for:CHN 1.7 2030
-9|pledge/known-for:CHN 2030
6|pledge/known-for:CHN 2032
-3|pledge/known-for:COL 2 2031
-3|pledge/known-for:COL 2031
-10|pledge/known-for:CZE 2030
-12|pledge/known-for:CZE 5 2030
-8|pledge/known-for:DEU 2 2014
3|pledge/known-for:DEU 2 2022-02-27
16|pledge/known-for:DEU 2 2023
5|pledge/known-for:DEU 2 2024
-3|pledge/known-for:DEU 2 2024-12-12
5|pledge/known-for:DEU 2 2025-02
4|pledge/known-for:DEU 2 203X
-11|pledge/known-for:DEU 2 FY2027
-8|pledge/known-for:DEU 2014
3|pledge/known-for:DEU 2022-02-27
16|pledge/known-for:DEU 2023
5|pledge/known-for:DEU 2024
-3|pledge/known-for:DEU 2024-12-12
5|pledge/known-for:DEU 2025-02
3|pledge/known-for:DEU 2025-05-23
14|pledge/known-for:DEU 2025-05-31
-19|pledge/known-for:DEU 2026
21|pledge/known-for:DEU 2029
-6|pledge/known-for:DEU 2030
-20|pledge/known-for:DEU 2035
4|pledge/known-for:DEU 203X
22|pledge/known-for:DEU 3.5 2029
-3|pledge/known-for:DEU 3.5 2030
-18|pledge/known-for:DEU 4.8 2026
3|pledge/known-for:DEU 5 2025-05-23
14|pledge/known-for:DEU 5 2025-05-31
-17|pledge/known-for:DEU 5 2035
-11|pledge/known-for:DEU FY2027
5|pledge/known-for:DNK 2 2024
-6|pledge/known-for:DNK 2 2026
7|pledge/known-for:DNK 2024
6|pledge/known-for:DNK 2026
-4|pledge/known-for:DNK 2029
-6|pledge/known-for:DNK 2035
-4|pledge/known-for:DNK 3 2029
-8|pledge/known-for:DNK 3.4 2026
18|pledge/known-for:DNK 3.5 2026
-6|pledge/known-for:DNK 3.5 2035
-3|pledge/known-for:ECU 0.9 2030
-14|pledge/known-for:ESP 2 2024
15|pledge/known-for:ESP 2 2025
13|pledge/known-for:ESP 2 2025-04
7|pledge/known-for:ESP 2 2029
-14|pledge/known-for:ESP 2024
15|pledge/known-for:ESP 2025
13|pledge/known-for:ESP 2025-04
6|pledge/known-for:ESP 2029
-18|pledge/known-for:ESP 2035
-18|pledge/known-for:ESP 5 2035
17|pledge/known-for:EST 2 2001
-7|pledge/known-for:EST 2 2024
17|pledge/known-for:EST 2001
-7|pledge/known-for:EST 2024
-8|pledge/known-for:EST 2025
3|pledge/known-for:EST 2025-02-18
11|pledge/known-for:EST 2026
5|pledge/known-for:EST 2027
-27|pledge/known-for:EST 2035
-4|pledge/known-for:EST 3 2025
3|pledge/known-for:EST 5 2025-02-18
7|pledge/known-for:EST 5 2026
5|pledge/known-for:EST 5 2027
-27|pledge/known-for:EST 5 2035
4|pledge/known-for:EST 5.4 2026
-7|pledge/known-for:EU 2 2000
-7|pledge/known-for:EU 2000
-4|pledge/known-for:EU 2029
-4|pledge/known-for:EU 3 2029
-4|pledge/known-for:FIN 0.5 2028
-4|pledge/known-for:FIN 2028
16|pledge/known-for:FIN 2029
6|pledge/known-for:FIN 2032
8|pledge/known-for:FIN 2035
16|pledge/known-for:FIN 3 2029
6|pledge/known-for:FIN 3.5 2032
8|pledge/known-for:FIN 5 2035
-3|pledge/known-for:FRA 1.5 2035
12|pledge/known-for:FRA 2 2027
5|pledge/known-for:FRA 2.3 2027
16|pledge/known-for:FRA 2027
5|pledge/known-for:FRA 2030
-6|pledge/known-for:FRA 2035
3|pledge/known-for:FRA 3-3.5 2024
-5|pledge/known-for:FRA 5 2035
-4|pledge/known-for:GBR 2 2025-02-12
-5|pledge/known-for:GBR 2 FY2025
4|pledge/known-for:GBR 2.5 2027
5|pledge/known-for:GBR 2.5 2030
-4|pledge/known-for:GBR 2025-02-12
5|pledge/known-for:GBR 2027
5|pledge/known-for:GBR 2030
3|pledge/known-for:GBR 2034
22|pledge/known-for:GBR 2035
3|pledge/known-for:GBR 3.5 2034
23|pledge/known-for:GBR 3.5 2035
-5|pledge/known-for:GBR FY2025
4|pledge/known-for:HRV 2.8 2029
4|pledge/known-for:HRV 2029
16|pledge/known-for:HUN 2 2024
16|pledge/known-for:HUN 2024
-6|pledge/known-for:HUN 2029
9|pledge/known-for:HUN 2035
-6|pledge/known-for:HUN 3.5 2029
9|pledge/known-for:HUN 5 2035
3|pledge/known-for:IDN 1.5 2029
3|pledge/known-for:IDN 2029
4|pledge/known-for:IRL 0.5 2028
4|pledge/known-for:IRL 2028
3|pledge/known-for:IRN 17 1975
3|pledge/known-for:IRN 1975
11|pledge/known-for:ISL 1.5 2035
11|pledge/known-for:ISL 2035
3|pledge/known-for:ISR 2026-04-05
3|pledge/known-for:ISR 5 2026-04-05
8|pledge/known-for:ITA 2 2025
-5|pledge/known-for:ITA 2 2025-02-12
27|pledge/known-for:ITA 2 2028
-6|pledge/known-for:ITA 2025
-5|pledge/known-for:ITA 2025-02-12
27|pledge/known-for:ITA 2028
12|pledge/known-for:ITA 2035
8|pledge/known-for:ITA 3.5 2035
-14|pledge/known-for:ITA 5 2025
3|pledge/known-for:ITA 5 2035
6|pledge/known-for:JPN 1.5 FY2023
-28|pledge/known-for:JPN 2 2014
9|pledge/known-for:JPN 2 2022
-5|pledge/known-for:JPN 2 2022-04-21
-6|pledge/known-for:JPN 2 2022-04-27
3|pledge/known-for:JPN 2 2022-12
-13|pledge/known-for:JPN 2 2023
-5|pledge/known-for:JPN 2 2024
3|pledge/known-for:JPN 2 2024-05-03
3|pledge/known-for:JPN 2 2024-08-26
3|pledge/known-for:JPN 2 2024-11-27
-3|pledge/known-for:JPN 2 2025-03-06
7|pledge/known-for:JPN 2 2027
-9|pledge/known-for:JPN 2 2028
-13|pledge/known-for:JPN 2 2032
3|pledge/known-for:JPN 2 FY2022
-9|pledge/known-for:JPN 2 FY2023
12|pledge/known-for:JPN 2 FY2025
44|pledge/known-for:JPN 2 FY2027
3|pledge/known-for:JPN 2.5 FY2030
-28|pledge/known-for:JPN 2014
9|pledge/known-for:JPN 2022
-5|pledge/known-for:JPN 2022-04-21
-6|pledge/known-for:JPN 2022-04-27
3|pledge/known-for:JPN 2022-12
-13|pledge/known-for:JPN 2023
-5|pledge/known-for:JPN 2024
3|pledge/known-for:JPN 2024-05-03
3|pledge/known-for:JPN 2024-08-26
3|pledge/known-for:JPN 2024-11-27
-4|pledge/known-for:JPN 2025
-3|pledge/known-for:JPN 2025-03-06
4|pledge/known-for:JPN 2027
-9|pledge/known-for:JPN 2028
-3|pledge/known-for:JPN 2032
-7|pledge/known-for:JPN 2035
-4|pledge/known-for:JPN 3 2025
4|pledge/known-for:JPN 3 FY2030
6|pledge/known-for:JPN 3 FY2032
-4|pledge/known-for:JPN 3.5 2035
8|pledge/known-for:JPN 3.5 FY2032
22|pledge/known-for:JPN 3.5 FY2035
9|pledge/known-for:JPN 5 2032
-3|pledge/known-for:JPN 5 2035
3|pledge/known-for:JPN FY2022
-4|pledge/known-for:JPN FY2023
12|pledge/known-for:JPN FY2025
45|pledge/known-for:JPN FY2027
7|pledge/known-for:JPN FY2030
14|pledge/known-for:JPN FY2032
23|pledge/known-for:JPN FY2035
-6|pledge/known-for:KHM 1.3 2024-09-05
-6|pledge/known-for:KHM 2024-09-05
5|pledge/known-for:KOR 2025-11
4|pledge/known-for:KOR 2035
5|pledge/known-for:KOR 3.5 2025-11
4|pledge/known-for:KOR 3.5 2035
3|pledge/known-for:LTU 2024
15|pledge/known-for:LTU 2025
13|pledge/known-for:LTU 2026
-7|pledge/known-for:LTU 2027
3|pledge/known-for:LTU 2030
14|pledge/known-for:LTU 5 2025
13|pledge/known-for:LTU 5 2026
-7|pledge/known-for:LTU 5 2027
3|pledge/known-for:LTU 5-6 2024
3|pledge/known-for:LTU 5-6 2026
4|pledge/known-for:LUX 2 2025
5|pledge/known-for:LUX 2 2035
4|pledge/known-for:LUX 2025
12|pledge/known-for:LUX 2035
7|pledge/known-for:LUX 5 2035
4|pledge/known-for:LVA 2 2018
4|pledge/known-for:LVA 2018
5|pledge/known-for:LVA 2025
15|pledge/known-for:LVA 2026
13|pledge/known-for:LVA 2027
4|pledge/known-for:LVA 3 2025
4|pledge/known-for:LVA 4 2026
4|pledge/known-for:LVA 4.9 2026
8|pledge/known-for:LVA 5 2026
13|pledge/known-for:LVA 5 2027
-7|pledge/known-for:MNE 2 2025
-7|pledge/known-for:MNE 2025
-7|pledge/known-for:NATO 1.5 2025-06-13
-6|pledge/known-for:NATO 1.5 FY2023
-3|pledge/known-for:NATO 17 1975
-3|pledge/known-for:NATO 1975
7|pledge/known-for:NATO 2 2000
-17|pledge/known-for:NATO 2 2001
41|pledge/known-for:NATO 2 2014
-10|pledge/known-for:NATO 2 2016
-3|pledge/known-for:NATO 2 2018
-4|pledge/known-for:NATO 2 2020/2021
-9|pledge/known-for:NATO 2 2022
-3|pledge/known-for:NATO 2 2022-02-27
5|pledge/known-for:NATO 2 2022-04-21
6|pledge/known-for:NATO 2 2022-04-27
-3|pledge/known-for:NATO 2 2022-12
8|pledge/known-for:NATO 2 2024
-3|pledge/known-for:NATO 2 2024-05-03
-3|pledge/known-for:NATO 2 2024-08-26
-3|pledge/known-for:NATO 2 2024-11-27
3|pledge/known-for:NATO 2 2024-12-12
9|pledge/known-for:NATO 2 2024-12-28
-37|pledge/known-for:NATO 2 2025
-5|pledge/known-for:NATO 2 2025-02
15|pledge/known-for:NATO 2 2025-02-12
3|pledge/known-for:NATO 2 2025-03-06
-15|pledge/known-for:NATO 2 2025-04
21|pledge/known-for:NATO 2 2025-06-09
-19|pledge/known-for:NATO 2 2026
-18|pledge/known-for:NATO 2 2027
-27|pledge/known-for:NATO 2 2028
-13|pledge/known-for:NATO 2 2029
-11|pledge/known-for:NATO 2 2030
-22|pledge/known-for:NATO 2 2032
-14|pledge/known-for:NATO 2 2035
-4|pledge/known-for:NATO 2 203X
-3|pledge/known-for:NATO 2 FY2022
9|pledge/known-for:NATO 2 FY2023
-40|pledge/known-for:NATO 2 FY2025
-28|pledge/known-for:NATO 2 FY2027
-3|pledge/known-for:NATO 2.5 2030
-3|pledge/known-for:NATO 2.5 FY2030
7|pledge/known-for:NATO 2000
-17|pledge/known-for:NATO 2001
-3|pledge/known-for:NATO 2010
41|pledge/known-for:NATO 2014
-10|pledge/known-for:NATO 2016
-3|pledge/known-for:NATO 2018
-4|pledge/known-for:NATO 2020/2021
-11|pledge/known-for:NATO 2022
-3|pledge/known-for:NATO 2022-02-27
5|pledge/known-for:NATO 2022-04-21
6|pledge/known-for:NATO 2022-04-27
-3|pledge/known-for:NATO 2022-12
-4|pledge/known-for:NATO 2024
-3|pledge/known-for:NATO 2024-05-03
-3|pledge/known-for:NATO 2024-08-26
-3|pledge/known-for:NATO 2024-11-27
3|pledge/known-for:NATO 2024-12-12
9|pledge/known-for:NATO 2024-12-28
-32|pledge/known-for:NATO 2025
-5|pledge/known-for:NATO 2025-02
15|pledge/known-for:NATO 2025-02-12
3|pledge/known-for:NATO 2025-03-06
-15|pledge/known-for:NATO 2025-04
14|pledge/known-for:NATO 2025-05
-3|pledge/known-for:NATO 2025-05-23
-5|pledge/known-for:NATO 2025-05-31
21|pledge/known-for:NATO 2025-06-09
-16|pledge/known-for:NATO 2025-06-13
7|pledge/known-for:NATO 2025-06-24
13|pledge/known-for:NATO 2025-06-25
-4|pledge/known-for:NATO 2025-11
-57|pledge/known-for:NATO 2026
-3|pledge/known-for:NATO 2026-04-05
10|pledge/known-for:NATO 2026-07-07
-27|pledge/known-for:NATO 2027
-28|pledge/known-for:NATO 2028
-28|pledge/known-for:NATO 2029
-52|pledge/known-for:NATO 2030
-3|pledge/known-for:NATO 2031
-46|pledge/known-for:NATO 2032
14|pledge/known-for:NATO 2034
-4|pledge/known-for:NATO 203X
-4|pledge/known-for:NATO 3 2030
-4|pledge/known-for:NATO 3 FY2030
-4|pledge/known-for:NATO 3 FY2032
-3|pledge/known-for:NATO 3.5 2010
-6|pledge/known-for:NATO 3.5 2024
-10|pledge/known-for:NATO 3.5 2025-06-13
-4|pledge/known-for:NATO 3.5 2025-11
-12|pledge/known-for:NATO 3.5 2029
-8|pledge/known-for:NATO 3.5 2030
-3|pledge/known-for:NATO 3.5 2032
-3|pledge/known-for:NATO 3.5 2034
10|pledge/known-for:NATO 3.5 2035
-8|pledge/known-for:NATO 3.5 FY2032
-20|pledge/known-for:NATO 3.5 FY2035
10|pledge/known-for:NATO 5 2025
14|pledge/known-for:NATO 5 2025-05
-3|pledge/known-for:NATO 5 2025-05-23
-5|pledge/known-for:NATO 5 2025-05-31
7|pledge/known-for:NATO 5 2025-06-24
13|pledge/known-for:NATO 5 2025-06-25
-29|pledge/known-for:NATO 5 2026
-3|pledge/known-for:NATO 5 2026-04-05
10|pledge/known-for:NATO 5 2026-07-07
-3|pledge/known-for:NATO 5 2027
-25|pledge/known-for:NATO 5 2030
-21|pledge/known-for:NATO 5 2032
18|pledge/known-for:NATO 5 2034
-3|pledge/known-for:NATO 5-6 2024
-3|pledge/known-for:NATO FY2022
4|pledge/known-for:NATO FY2023
-40|pledge/known-for:NATO FY2025
-29|pledge/known-for:NATO FY2027
-6|pledge/known-for:NATO FY2030
-11|pledge/known-for:NATO FY2032
-22|pledge/known-for:NATO FY2035
7|pledge/known-for:NLD 1.5 2025-06-13
17|pledge/known-for:NLD 2 2024
-4|pledge/known-for:NLD 2 2024-12-28
17|pledge/known-for:NLD 2024
-4|pledge/known-for:NLD 2024-12-28
16|pledge/known-for:NLD 2025-06-13
-19|pledge/known-for:NLD 2035
10|pledge/known-for:NLD 3.5 2025-06-13
-25|pledge/known-for:NLD 3.5 2035
7|pledge/known-for:NLD 5 2035
-9|pledge/known-for:NOR 1.5 2035
4|pledge/known-for:NOR 2 2024
3|pledge/known-for:NOR 2 2026
-4|pledge/known-for:NOR 2 2035
4|pledge/known-for:NOR 2024
22|pledge/known-for:NOR 2035
9|pledge/known-for:NOR 3.4 2026
-11|pledge/known-for:NOR 3.5 2026
8|pledge/known-for:NOR 3.5 2035
28|pledge/known-for:NOR 5 2035
3|pledge/known-for:PER 0.9 2030
7|pledge/known-for:PHL 1.7 2027
14|pledge/known-for:PHL 2 2028
-5|pledge/known-for:PHL 2 FY2025
-5|pledge/known-for:PHL 2025
-8|pledge/known-for:PHL 2025-05
7|pledge/known-for:PHL 2027
14|pledge/known-for:PHL 2028
-5|pledge/known-for:PHL 3.5 2025
-8|pledge/known-for:PHL 5 2025-05
-5|pledge/known-for:PHL FY2025
-3|pledge/known-for:PLW 2 2028
-3|pledge/known-for:PLW 2028
11|pledge/known-for:POL 2 2016
-5|pledge/known-for:POL 2 2024-12-28
-3|pledge/known-for:POL 2.5 2030
11|pledge/known-for:POL 2016
-5|pledge/known-for:POL 2024-12-28
24|pledge/known-for:POL 2026
-3|pledge/known-for:POL 2030
-14|pledge/known-for:POL 2035
-6|pledge/known-for:POL 3.5 2035
21|pledge/known-for:POL 4.8 2026
5|pledge/known-for:POL 5 2026
-8|pledge/known-for:POL 5 2035
-12|pledge/known-for:PRT 1.3 2027
7|pledge/known-for:PRT 2 2025
21|pledge/known-for:PRT 2 2026
6|pledge/known-for:PRT 2 2027
6|pledge/known-for:PRT 2 2029
7|pledge/known-for:PRT 2025
21|pledge/known-for:PRT 2026
-6|pledge/known-for:PRT 2027
6|pledge/known-for:PRT 2029
4|pledge/known-for:ROU 2030
-3|pledge/known-for:ROU 3 2030
8|pledge/known-for:ROU 3.5 2030
-5|pledge/known-for:RUS 2027
-6|pledge/known-for:RUS 5 2027
-9|pledge/known-for:SGP 2 FY2025
-4|pledge/known-for:SGP 2025-05-31
-4|pledge/known-for:SGP 5 2025-05-31
-9|pledge/known-for:SGP FY2025
14|pledge/known-for:SRB 2.6 2024
14|pledge/known-for:SRB 2024
-9|pledge/known-for:SVK 2025-06-25
8|pledge/known-for:SVK 3.5 2035
-9|pledge/known-for:SVK 5 2025-06-25
-3|pledge/known-for:SVK 5 2035
9|pledge/known-for:SVN 2 2030
-4|pledge/known-for:SVN 2.8 2029
-8|pledge/known-for:SVN 2025
-4|pledge/known-for:SVN 2029
9|pledge/known-for:SVN 2030
-10|pledge/known-for:SVN 5 2025
-15|pledge/known-for:SWE 2 2024
-14|pledge/known-for:SWE 2024
-7|pledge/known-for:SWE 2026
11|pledge/known-for:SWE 2030
-3|pledge/known-for:SWE 2032
5|pledge/known-for:SWE 2035
-5|pledge/known-for:SWE 3.5 2026
11|pledge/known-for:SWE 3.5 2030
-5|pledge/known-for:SWE 3.5 2032
5|pledge/known-for:SWE 5 2035
6|pledge/known-for:THA 1.3 2024-09-05
9|pledge/known-for:THA 1.7 2030
6|pledge/known-for:THA 2024-09-05
9|pledge/known-for:THA 2030
-9|pledge/known-for:TUR 2026-07-07
-9|pledge/known-for:TUR 5 2026-07-07
6|pledge/known-for:TWN 2025
-7|pledge/known-for:TWN 2025-06-24
-3|pledge/known-for:TWN 2026
-3|pledge/known-for:TWN 2029
33|pledge/known-for:TWN 2030
-12|pledge/known-for:TWN 2035
5|pledge/known-for:TWN 3 2025
-3|pledge/known-for:TWN 3.5 2029
-7|pledge/known-for:TWN 3.5 2030
-3|pledge/known-for:TWN 3.5 2035
-7|pledge/known-for:TWN 5 2025-06-24
-3|pledge/known-for:TWN 5 2026
38|pledge/known-for:TWN 5 2030
-9|pledge/known-for:TWN 5 2035
-4|pledge/known-for:UKR 2 2025-02-12
-4|pledge/known-for:UKR 2025-02-12
13|pledge/known-for:USA 2 2032
21|pledge/known-for:USA 2032
8|pledge/known-for:USA 5 2032
-7|pledge/known-for:VNM 1.7 2027
-7|pledge/known-for:VNM 2027
-14|pledge/known-for:XKX 2.6 2024
-14|pledge/known-for:XKX 2024
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
4|pledge/known:ARG 1
4|pledge/known:ARG 1 2025
4|pledge/known:ARG 1 since-2025
9|pledge/known:ARG 2
4|pledge/known:ARG 2 2024
5|pledge/known:ARG 2 2025
5|pledge/known:ARG 2 since-2025
4|pledge/known:ARG 2 to-2024
10|pledge/known:ARG since-2025
4|pledge/known:ARG to-2024
-9|pledge/known:AUS 0.8
-9|pledge/known:AUS 0.8 2025
-9|pledge/known:AUS 0.8 since-2025
5|pledge/known:AUS 2 2016
-4|pledge/known:AUS 2 2025
-6|pledge/known:AUS 2 since-2025
5|pledge/known:AUS 2 to-2021
14|pledge/known:AUS 2.4
12|pledge/known:AUS 2.4 2025
14|pledge/known:AUS 2.4 since-2025
7|pledge/known:AUS 3
7|pledge/known:AUS 3 2026
7|pledge/known:AUS 3 since-2025
-4|pledge/known:AUS 3.5
-3|pledge/known:AUS 3.5 2026
-4|pledge/known:AUS 3.5 since-2025
5|pledge/known:AUS to-2021
-12|pledge/known:AUT 1
-11|pledge/known:AUT 1 2025
-11|pledge/known:AUT 1 since-2025
4|pledge/known:AUT 1.5
4|pledge/known:AUT 1.5 2024
4|pledge/known:AUT 1.5 to-2024
9|pledge/known:AUT 2
8|pledge/known:AUT 2 2025
9|pledge/known:AUT 2 since-2025
-3|pledge/known:AUT since-2025
3|pledge/known:AUT to-2024
19|pledge/known:BEL 2
-9|pledge/known:BEL 2 2023
11|pledge/known:BEL 2 2025
19|pledge/known:BEL 2 2026
29|pledge/known:BEL 2 since-2025
-10|pledge/known:BEL 2 to-2024
4|pledge/known:BEL 2.5
3|pledge/known:BEL 2.5 2026
4|pledge/known:BEL 2.5 since-2025
11|pledge/known:BEL 3.5
11|pledge/known:BEL 3.5 2025
11|pledge/known:BEL 3.5 since-2025
-18|pledge/known:BEL 5
-18|pledge/known:BEL 5 2026
-18|pledge/known:BEL 5 since-2025
26|pledge/known:BEL since-2025
-10|pledge/known:BEL to-2024
4|pledge/known:BGR 3
4|pledge/known:BGR 3 2025
4|pledge/known:BGR 3 since-2025
6|pledge/known:BGR since-2025
-20|pledge/known:BRA 5
-20|pledge/known:BRA 5 2025
-20|pledge/known:BRA 5 since-2025
-23|pledge/known:BRA since-2025
4|pledge/known:CAN 1.5
3|pledge/known:CAN 1.5 2026
4|pledge/known:CAN 1.5 since-2025
8|pledge/known:CAN 2
-7|pledge/known:CAN 2 2023
10|pledge/known:CAN 2 2024
7|pledge/known:CAN 2 2025
5|pledge/known:CAN 2 since-2025
4|pledge/known:CAN 2 to-2024
-9|pledge/known:CAN 2.4
-9|pledge/known:CAN 2.4 2025
-9|pledge/known:CAN 2.4 since-2025
-3|pledge/known:CAN 3.5 2027
14|pledge/known:CAN 5
36|pledge/known:CAN 5 2025
-23|pledge/known:CAN 5 2026
14|pledge/known:CAN 5 since-2025
11|pledge/known:CAN since-2025
4|pledge/known:CAN to-2024
13|pledge/known:CHE 1
12|pledge/known:CHE 1 2025
12|pledge/known:CHE 1 since-2025
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
-9|pledge/known:CHN 1.7 2025
-9|pledge/known:CHN 1.7 since-2025
-4|pledge/known:CHN 2
-3|pledge/known:CHN 2 2026
-3|pledge/known:CHN 2 since-2025
-5|pledge/known:CHN 3.5
-3|pledge/known:CHN 3.5 2027
-5|pledge/known:CHN 3.5 since-2025
3|pledge/known:CHN 5
3|pledge/known:CHN 5 2025
3|pledge/known:CHN 5 since-2025
-16|pledge/known:CHN since-2025
-3|pledge/known:COL 2
-3|pledge/known:COL 2 2025
-3|pledge/known:COL 2 since-2025
-3|pledge/known:COL since-2025
9|pledge/known:CZE 2
3|pledge/known:CZE 2 2024
6|pledge/known:CZE 2 2025
6|pledge/known:CZE 2 since-2025
3|pledge/known:CZE 2 to-2024
9|pledge/known:CZE 3
9|pledge/known:CZE 3 2025
9|pledge/known:CZE 3 since-2025
-25|pledge/known:CZE 5
-25|pledge/known:CZE 5 2025
-25|pledge/known:CZE 5 since-2025
-11|pledge/known:CZE since-2025
3|pledge/known:CZE to-2024
-4|pledge/known:DEU 2
-5|pledge/known:DEU 2 2002
-14|pledge/known:DEU 2 2012
4|pledge/known:DEU 2 2017
4|pledge/known:DEU 2 2019
29|pledge/known:DEU 2 2022
14|pledge/known:DEU 2 2023
-18|pledge/known:DEU 2 2024
-19|pledge/known:DEU 2 2025
-18|pledge/known:DEU 2 since-2025
-19|pledge/known:DEU 2 to-2013
8|pledge/known:DEU 2 to-2021
25|pledge/known:DEU 2 to-2024
41|pledge/known:DEU 3.5
33|pledge/known:DEU 3.5 2025
8|pledge/known:DEU 3.5 2026
41|pledge/known:DEU 3.5 since-2025
-18|pledge/known:DEU 4.8
-18|pledge/known:DEU 4.8 2025
-18|pledge/known:DEU 4.8 since-2025
22|pledge/known:DEU 5
32|pledge/known:DEU 5 2025
-10|pledge/known:DEU 5 2026
22|pledge/known:DEU 5 since-2025
18|pledge/known:DEU since-2025
-19|pledge/known:DEU to-2013
10|pledge/known:DEU to-2021
25|pledge/known:DEU to-2024
-24|pledge/known:DNK 2
-13|pledge/known:DNK 2 2024
-7|pledge/known:DNK 2 2025
-5|pledge/known:DNK 2 2026
-11|pledge/known:DNK 2 since-2025
-13|pledge/known:DNK 2 to-2024
-8|pledge/known:DNK 3.4
-8|pledge/known:DNK 3.4 2025
-8|pledge/known:DNK 3.4 since-2025
11|pledge/known:DNK 3.5
11|pledge/known:DNK 3.5 2025
11|pledge/known:DNK 3.5 since-2025
-7|pledge/known:DNK since-2025
-13|pledge/known:DNK to-2024
-3|pledge/known:ECU 0.9
-3|pledge/known:ECU 0.9 2025
-3|pledge/known:ECU 0.9 since-2025
-17|pledge/known:ESP 1.5
-17|pledge/known:ESP 1.5 2025
-17|pledge/known:ESP 1.5 since-2025
-4|pledge/known:ESP 2
-3|pledge/known:ESP 2 2024
-3|pledge/known:ESP 2 2025
-3|pledge/known:ESP 2 since-2025
20|pledge/known:ESP 2.1
18|pledge/known:ESP 2.1 2025
20|pledge/known:ESP 2.1 since-2025
-8|pledge/known:ESP 3.5
-8|pledge/known:ESP 3.5 2025
-8|pledge/known:ESP 3.5 since-2025
-27|pledge/known:ESP 5
-27|pledge/known:ESP 5 2025
-27|pledge/known:ESP 5 since-2025
-35|pledge/known:ESP since-2025
5|pledge/known:EST 2
27|pledge/known:EST 2 2002
-8|pledge/known:EST 2 2024
-14|pledge/known:EST 2 2025
-14|pledge/known:EST 2 since-2025
27|pledge/known:EST 2 to-2013
-8|pledge/known:EST 2 to-2024
-6|pledge/known:EST 3
-4|pledge/known:EST 3 2024
-4|pledge/known:EST 3 to-2024
6|pledge/known:EST 3.5-5
6|pledge/known:EST 3.5-5 2024
6|pledge/known:EST 3.5-5 to-2024
30|pledge/known:EST 5
26|pledge/known:EST 5 2025
3|pledge/known:EST 5 2026
30|pledge/known:EST 5 since-2025
6|pledge/known:EST 5.4
6|pledge/known:EST 5.4 2025
6|pledge/known:EST 5.4 since-2025
16|pledge/known:EST since-2025
27|pledge/known:EST to-2013
-6|pledge/known:EST to-2024
-11|pledge/known:EU 2
-9|pledge/known:EU 2 2025
-9|pledge/known:EU 2 since-2025
-4|pledge/known:EU 3
-4|pledge/known:EU 3 2025
-4|pledge/known:EU 3 since-2025
-15|pledge/known:EU since-2025
-4|pledge/known:FIN 0.5
-4|pledge/known:FIN 0.5 2025
-4|pledge/known:FIN 0.5 since-2025
-3|pledge/known:FIN 2
-3|pledge/known:FIN 2 to-2024
16|pledge/known:FIN 3
15|pledge/known:FIN 3 2025
17|pledge/known:FIN 3 since-2025
-19|pledge/known:FIN 3.5
-21|pledge/known:FIN 3.5 2025
-19|pledge/known:FIN 3.5 since-2025
7|pledge/known:FIN 5
9|pledge/known:FIN 5 2026
7|pledge/known:FIN 5 since-2025
-3|pledge/known:FIN to-2024
-3|pledge/known:FRA 1.5
-3|pledge/known:FRA 1.5 2025
-3|pledge/known:FRA 1.5 since-2025
5|pledge/known:FRA 2.3
4|pledge/known:FRA 2.3 2025
5|pledge/known:FRA 2.3 since-2025
3|pledge/known:FRA 3-3.5
3|pledge/known:FRA 3-3.5 2025
3|pledge/known:FRA 3-3.5 since-2025
5|pledge/known:FRA 3.5
-5|pledge/known:FRA 3.5 2025
10|pledge/known:FRA 3.5 2026
5|pledge/known:FRA 3.5 since-2025
-10|pledge/known:FRA 5
-8|pledge/known:FRA 5 2025
-3|pledge/known:FRA 5 2026
-10|pledge/known:FRA 5 since-2025
-20|pledge/known:GBR 2
3|pledge/known:GBR 2 2010
-3|pledge/known:GBR 2 2015
-9|pledge/known:GBR 2 2024
-9|pledge/known:GBR 2 2025
-9|pledge/known:GBR 2 since-2025
3|pledge/known:GBR 2 to-2013
-4|pledge/known:GBR 2 to-2021
-10|pledge/known:GBR 2 to-2024
28|pledge/known:GBR 2.5
10|pledge/known:GBR 2.5 2024
17|pledge/known:GBR 2.5 2025
18|pledge/known:GBR 2.5 since-2025
10|pledge/known:GBR 2.5 to-2024
6|pledge/known:GBR 3
5|pledge/known:GBR 3 2022
5|pledge/known:GBR 3 to-2024
23|pledge/known:GBR 3.5 2025
-22|pledge/known:GBR 3.5 2026
12|pledge/known:GBR since-2025
3|pledge/known:GBR to-2013
-4|pledge/known:GBR to-2021
5|pledge/known:GBR to-2024
-4|pledge/known:GRC 2
4|pledge/known:HRV 2.8
4|pledge/known:HRV 2.8 2025
4|pledge/known:HRV 2.8 since-2025
4|pledge/known:HRV since-2025
10|pledge/known:HUN 2
9|pledge/known:HUN 2 2024
9|pledge/known:HUN 2 to-2024
-5|pledge/known:HUN 3.5
-6|pledge/known:HUN 3.5 2025
-5|pledge/known:HUN 3.5 since-2025
-12|pledge/known:HUN 5 2025
13|pledge/known:HUN 5 2026
-3|pledge/known:HUN since-2025
9|pledge/known:HUN to-2024
5|pledge/known:IDN 1.5
4|pledge/known:IDN 1.5 2025
5|pledge/known:IDN 1.5 since-2025
6|pledge/known:IDN since-2025
4|pledge/known:IRL 0.5
4|pledge/known:IRL 0.5 2025
4|pledge/known:IRL 0.5 since-2025
3|pledge/known:IRN 17
3|pledge/known:IRN 17 1974
3|pledge/known:IRN 17 to-1999
3|pledge/known:IRN to-1999
11|pledge/known:ISL 1.5
10|pledge/known:ISL 1.5 2025
11|pledge/known:ISL 1.5 since-2025
11|pledge/known:ISL since-2025
3|pledge/known:ISR 5
3|pledge/known:ISR 5 2026
3|pledge/known:ISR 5 since-2025
3|pledge/known:ISR 7
3|pledge/known:ISR 7 2026
3|pledge/known:ISR 7 since-2025
6|pledge/known:ISR since-2025
-15|pledge/known:ITA 1.5
-15|pledge/known:ITA 1.5 2025
-15|pledge/known:ITA 1.5 since-2025
-17|pledge/known:ITA 2
-8|pledge/known:ITA 2 2024
-8|pledge/known:ITA 2 2025
-9|pledge/known:ITA 2 since-2025
-8|pledge/known:ITA 2 to-2024
-23|pledge/known:ITA 3.5
-25|pledge/known:ITA 3.5 2025
3|pledge/known:ITA 3.5 2026
-23|pledge/known:ITA 3.5 since-2025
-7|pledge/known:ITA 5
27|pledge/known:ITA 5 2025
-34|pledge/known:ITA 5 2026
-7|pledge/known:ITA 5 since-2025
-56|pledge/known:ITA since-2025
-8|pledge/known:ITA to-2024
-11|pledge/known:JPN 1.5
6|pledge/known:JPN 1.5 2023
-16|pledge/known:JPN 1.5 2025
-16|pledge/known:JPN 1.5 since-2025
6|pledge/known:JPN 1.5 to-2024
81|pledge/known:JPN 2
-42|pledge/known:JPN 2 2018
-39|pledge/known:JPN 2 2022
28|pledge/known:JPN 2 2023
47|pledge/known:JPN 2 2024
66|pledge/known:JPN 2 2025
23|pledge/known:JPN 2 2026
90|pledge/known:JPN 2 since-2025
-44|pledge/known:JPN 2 to-2021
36|pledge/known:JPN 2 to-2024
-5|pledge/known:JPN 2.1
-5|pledge/known:JPN 2.1 2025
-5|pledge/known:JPN 2.1 since-2025
3|pledge/known:JPN 2.5
3|pledge/known:JPN 2.5 2026
3|pledge/known:JPN 2.5 since-2025
-3|pledge/known:JPN 3
-14|pledge/known:JPN 3 2025
3|pledge/known:JPN 3 2026
5|pledge/known:JPN 3 2027
-3|pledge/known:JPN 3 since-2025
-34|pledge/known:JPN 3.5
-100|pledge/known:JPN 3.5 2025
17|pledge/known:JPN 3.5 2026
31|pledge/known:JPN 3.5 2027
16|pledge/known:JPN 3.5 2030
-34|pledge/known:JPN 3.5 since-2025
-6|pledge/known:JPN 4
-6|pledge/known:JPN 4 1990
-6|pledge/known:JPN 4 to-1999
-51|pledge/known:JPN 5
-41|pledge/known:JPN 5 2025
-10|pledge/known:JPN 5 2026
-51|pledge/known:JPN 5 since-2025
-17|pledge/known:JPN since-2025
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
-9|pledge/known:KOR 3
-8|pledge/known:KOR 3 2025
-9|pledge/known:KOR 3 since-2025
56|pledge/known:KOR 3.5
30|pledge/known:KOR 3.5 2025
24|pledge/known:KOR 3.5 2026
56|pledge/known:KOR 3.5 since-2025
-12|pledge/known:KOR 5
-7|pledge/known:KOR 5 2025
-4|pledge/known:KOR 5 2026
-12|pledge/known:KOR 5 since-2025
19|pledge/known:KOR since-2025
-14|pledge/known:LTU 2
3|pledge/known:LTU 2 2014
-11|pledge/known:LTU 2 2025
-5|pledge/known:LTU 2 2026
-16|pledge/known:LTU 2 since-2025
3|pledge/known:LTU 2 to-2021
-4|pledge/known:LTU 2.5
-4|pledge/known:LTU 2.5 2025
-4|pledge/known:LTU 2.5 since-2025
-7|pledge/known:LTU 3.5
-7|pledge/known:LTU 3.5 2025
-7|pledge/known:LTU 3.5 since-2025
50|pledge/known:LTU 5
58|pledge/known:LTU 5 2025
-8|pledge/known:LTU 5 2026
50|pledge/known:LTU 5 since-2025
11|pledge/known:LTU 5-6
10|pledge/known:LTU 5-6 2025
11|pledge/known:LTU 5-6 since-2025
30|pledge/known:LTU since-2025
4|pledge/known:LTU to-2021
-8|pledge/known:LUX 2 2023
8|pledge/known:LUX 2 2025
8|pledge/known:LUX 2 since-2025
-8|pledge/known:LUX 2 to-2024
7|pledge/known:LUX 5
7|pledge/known:LUX 5 2025
7|pledge/known:LUX 5 since-2025
15|pledge/known:LUX since-2025
-8|pledge/known:LUX to-2024
-5|pledge/known:LVA 2
4|pledge/known:LVA 2 2016
-8|pledge/known:LVA 2 2025
-8|pledge/known:LVA 2 since-2025
4|pledge/known:LVA 2 to-2021
-12|pledge/known:LVA 3.5
-12|pledge/known:LVA 3.5 2025
-12|pledge/known:LVA 3.5 since-2025
4|pledge/known:LVA 4
4|pledge/known:LVA 4 2025
4|pledge/known:LVA 4 since-2025
4|pledge/known:LVA 4.9
4|pledge/known:LVA 4.9 2025
4|pledge/known:LVA 4.9 since-2025
13|pledge/known:LVA 5
6|pledge/known:LVA 5 2025
6|pledge/known:LVA 5 2026
13|pledge/known:LVA 5 since-2025
4|pledge/known:LVA to-2021
3|pledge/known:LVA to-2024
-5|pledge/known:MNE 2
3|pledge/known:MNE 2 2023
-7|pledge/known:MNE 2 2025
-7|pledge/known:MNE 2 since-2025
-7|pledge/known:MNE since-2025
34|pledge/known:NATO 1.5
-6|pledge/known:NATO 1.5 2023
34|pledge/known:NATO 1.5 2025
7|pledge/known:NATO 1.5 2026
41|pledge/known:NATO 1.5 since-2025
-6|pledge/known:NATO 1.5 to-2024
-3|pledge/known:NATO 17
-3|pledge/known:NATO 17 1974
-3|pledge/known:NATO 17 to-1999
-13|pledge/known:NATO 1E+1
-10|pledge/known:NATO 1E+1 2026
-10|pledge/known:NATO 1E+1 since-2025
67|pledge/known:NATO 2
-22|pledge/known:NATO 2 2002
-3|pledge/known:NATO 2 2010
16|pledge/known:NATO 2 2012
-8|pledge/known:NATO 2 2015
-8|pledge/known:NATO 2 2016
47|pledge/known:NATO 2 2018
-3|pledge/known:NATO 2 2019
10|pledge/known:NATO 2 2022
-13|pledge/known:NATO 2 2023
44|pledge/known:NATO 2 2024
8|pledge/known:NATO 2 2025
3|pledge/known:NATO 2 2026
9|pledge/known:NATO 2 since-2025
-10|pledge/known:NATO 2 to-2013
26|pledge/known:NATO 2 to-2021
41|pledge/known:NATO 2 to-2024
-12|pledge/known:NATO 2.1
-11|pledge/known:NATO 2.1 2025
-12|pledge/known:NATO 2.1 since-2025
-24|pledge/known:NATO 2.5
-7|pledge/known:NATO 2.5 2024
-9|pledge/known:NATO 2.5 2025
-5|pledge/known:NATO 2.5 2026
-15|pledge/known:NATO 2.5 since-2025
-7|pledge/known:NATO 2.5 to-2024
-31|pledge/known:NATO 3
-5|pledge/known:NATO 3 2022
-3|pledge/known:NATO 3 2023
-3|pledge/known:NATO 3 2024
-8|pledge/known:NATO 3 2026
-4|pledge/known:NATO 3 2027
-17|pledge/known:NATO 3 since-2025
-3|pledge/known:NATO 3 to-2013
-11|pledge/known:NATO 3 to-2024
24|pledge/known:NATO 3.5
54|pledge/known:NATO 3.5 2025
6|pledge/known:NATO 3.5 2026
-23|pledge/known:NATO 3.5 2027
-12|pledge/known:NATO 3.5 2030
24|pledge/known:NATO 3.5 since-2025
-4|pledge/known:NATO 3.5-5
-4|pledge/known:NATO 3.5-5 2024
-4|pledge/known:NATO 3.5-5 to-2024
-7|pledge/known:NATO 4
-5|pledge/known:NATO 4 2025
-5|pledge/known:NATO 4 since-2025
69|pledge/known:NATO 5
21|pledge/known:NATO 5 2025
48|pledge/known:NATO 5 2026
69|pledge/known:NATO 5 since-2025
-8|pledge/known:NATO 5-6
-7|pledge/known:NATO 5-6 2025
-8|pledge/known:NATO 5-6 since-2025
-3|pledge/known:NATO 5.4
-3|pledge/known:NATO 5.4 2025
-3|pledge/known:NATO 5.4 since-2025
58|pledge/known:NATO since-2025
-4|pledge/known:NATO to-1999
-13|pledge/known:NATO to-2013
25|pledge/known:NATO to-2021
7|pledge/known:NATO to-2024
6|pledge/known:NLD 1.5
6|pledge/known:NLD 1.5 2025
6|pledge/known:NLD 1.5 since-2025
16|pledge/known:NLD 2
13|pledge/known:NLD 2 2024
14|pledge/known:NLD 2 to-2024
32|pledge/known:NLD 3.5
42|pledge/known:NLD 3.5 2025
-11|pledge/known:NLD 3.5 2026
32|pledge/known:NLD 3.5 since-2025
-7|pledge/known:NLD 5
-7|pledge/known:NLD 5 2025
-7|pledge/known:NLD 5 since-2025
32|pledge/known:NLD since-2025
13|pledge/known:NLD to-2024
-9|pledge/known:NOR 1.5
-9|pledge/known:NOR 1.5 2026
-9|pledge/known:NOR 1.5 since-2025
-39|pledge/known:NOR 2
-37|pledge/known:NOR 2 2025
-37|pledge/known:NOR 2 since-2025
-3|pledge/known:NOR 2.6
-3|pledge/known:NOR 2.6 2025
-3|pledge/known:NOR 2.6 since-2025
9|pledge/known:NOR 3.4
9|pledge/known:NOR 3.4 2025
9|pledge/known:NOR 3.4 since-2025
37|pledge/known:NOR 5
16|pledge/known:NOR 5 2025
21|pledge/known:NOR 5 2026
37|pledge/known:NOR 5 since-2025
-3|pledge/known:NOR since-2025
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
20|pledge/known:PHL 2
3|pledge/known:PHL 2 2024
16|pledge/known:PHL 2 2026
17|pledge/known:PHL 2 since-2025
3|pledge/known:PHL 2 to-2024
-5|pledge/known:PHL 3.5
-5|pledge/known:PHL 3.5 2025
-5|pledge/known:PHL 3.5 since-2025
-8|pledge/known:PHL 5
-8|pledge/known:PHL 5 2025
-8|pledge/known:PHL 5 since-2025
12|pledge/known:PHL since-2025
3|pledge/known:PHL to-2024
-3|pledge/known:PLW 2
-3|pledge/known:PLW 2 2025
-3|pledge/known:PLW 2 since-2025
-3|pledge/known:PLW since-2025
9|pledge/known:PNG 0.8
9|pledge/known:PNG 0.8 2025
9|pledge/known:PNG 0.8 since-2025
9|pledge/known:PNG since-2025
-28|pledge/known:POL 2
11|pledge/known:POL 2 2015
-12|pledge/known:POL 2 2024
-10|pledge/known:POL 2 2025
-17|pledge/known:POL 2 2026
-27|pledge/known:POL 2 since-2025
11|pledge/known:POL 2 to-2021
-12|pledge/known:POL 2 to-2024
-3|pledge/known:POL 2.5
-3|pledge/known:POL 2.5 2024
-3|pledge/known:POL 2.5 to-2024
-31|pledge/known:POL 3.5
-27|pledge/known:POL 3.5 2025
-5|pledge/known:POL 3.5 2026
-31|pledge/known:POL 3.5 since-2025
6|pledge/known:POL 4
4|pledge/known:POL 4 2025
4|pledge/known:POL 4 since-2025
22|pledge/known:POL 4.8
21|pledge/known:POL 4.8 2025
22|pledge/known:POL 4.8 since-2025
3|pledge/known:POL 5
3|pledge/known:POL 5 2025
3|pledge/known:POL 5 since-2025
-30|pledge/known:POL since-2025
11|pledge/known:POL to-2021
-11|pledge/known:POL to-2024
-4|pledge/known:PRK 2
-4|pledge/known:PRK 2 2026
-4|pledge/known:PRK 2 since-2025
-4|pledge/known:PRK since-2025
-12|pledge/known:PRT 1.3
-12|pledge/known:PRT 1.3 2025
-12|pledge/known:PRT 1.3 since-2025
44|pledge/known:PRT 2
5|pledge/known:PRT 2 2024
18|pledge/known:PRT 2 2025
21|pledge/known:PRT 2 2026
39|pledge/known:PRT 2 since-2025
5|pledge/known:PRT 2 to-2024
-16|pledge/known:PRT 5
-16|pledge/known:PRT 5 2025
-16|pledge/known:PRT 5 since-2025
11|pledge/known:PRT since-2025
5|pledge/known:PRT to-2024
-3|pledge/known:ROU 3
-3|pledge/known:ROU 3 2025
-3|pledge/known:ROU 3 since-2025
8|pledge/known:ROU 3.5
8|pledge/known:ROU 3.5 2025
8|pledge/known:ROU 3.5 since-2025
5|pledge/known:ROU since-2025
-14|pledge/known:RUS 3
-14|pledge/known:RUS 3 2026
-14|pledge/known:RUS 3 since-2025
-16|pledge/known:RUS 5
-10|pledge/known:RUS 5 2025
-6|pledge/known:RUS 5 2026
-16|pledge/known:RUS 5 since-2025
-30|pledge/known:RUS since-2025
-9|pledge/known:SGP 2
-9|pledge/known:SGP 2 2026
-9|pledge/known:SGP 2 since-2025
4|pledge/known:SGP 3
3|pledge/known:SGP 3 since-2025
-8|pledge/known:SGP 5
-8|pledge/known:SGP 5 2025
-8|pledge/known:SGP 5 since-2025
-20|pledge/known:SGP since-2025
-3|pledge/known:SRB 2
-3|pledge/known:SRB 2 2023
-3|pledge/known:SRB 2 to-2024
14|pledge/known:SRB 2.6
14|pledge/known:SRB 2.6 2023
14|pledge/known:SRB 2.6 to-2024
11|pledge/known:SRB to-2024
24|pledge/known:SVK 2
25|pledge/known:SVK 2 2025
25|pledge/known:SVK 2 since-2025
8|pledge/known:SVK 3.5
8|pledge/known:SVK 3.5 2025
8|pledge/known:SVK 3.5 since-2025
-33|pledge/known:SVK 5
-33|pledge/known:SVK 5 2025
-33|pledge/known:SVK 5 since-2025
11|pledge/known:SVN 2
11|pledge/known:SVN 2 2025
11|pledge/known:SVN 2 since-2025
-4|pledge/known:SVN 2.8
-4|pledge/known:SVN 2.8 2025
-4|pledge/known:SVN 2.8 since-2025
3|pledge/known:SVN 3
3|pledge/known:SVN 3 2025
3|pledge/known:SVN 3 since-2025
-10|pledge/known:SVN 5
-10|pledge/known:SVN 5 2025
-10|pledge/known:SVN 5 since-2025
-36|pledge/known:SWE 2
-33|pledge/known:SWE 2 2024
-33|pledge/known:SWE 2 to-2024
3|pledge/known:SWE 2.6
3|pledge/known:SWE 2.6 2025
3|pledge/known:SWE 2.6 since-2025
11|pledge/known:SWE 3
-3|pledge/known:SWE 3 2025
14|pledge/known:SWE 3 2026
11|pledge/known:SWE 3 since-2025
10|pledge/known:SWE 3.5
12|pledge/known:SWE 3.5 2025
10|pledge/known:SWE 3.5 since-2025
7|pledge/known:SWE 5
7|pledge/known:SWE 5 2025
7|pledge/known:SWE 5 since-2025
26|pledge/known:SWE since-2025
-32|pledge/known:SWE to-2024
6|pledge/known:THA 1.3
6|pledge/known:THA 1.3 2024
6|pledge/known:THA 1.3 to-2024
9|pledge/known:THA 1.7
9|pledge/known:THA 1.7 2025
9|pledge/known:THA 1.7 since-2025
9|pledge/known:THA since-2025
6|pledge/known:THA to-2024
-3|pledge/known:TJK 1.7
-3|pledge/known:TJK 1.7 2025
-3|pledge/known:TJK 1.7 since-2025
-3|pledge/known:TJK since-2025
-16|pledge/known:TUR 2
-15|pledge/known:TUR 2 2026
-15|pledge/known:TUR 2 since-2025
11|pledge/known:TUR 5
22|pledge/known:TUR 5 2025
-11|pledge/known:TUR 5 2026
11|pledge/known:TUR 5 since-2025
-4|pledge/known:TUR since-2025
-13|pledge/known:TWN 2
-10|pledge/known:TWN 2 2026
-12|pledge/known:TWN 2 since-2025
17|pledge/known:TWN 3
5|pledge/known:TWN 3 2003
5|pledge/known:TWN 3 2012
9|pledge/known:TWN 3 2025
-3|pledge/known:TWN 3 2027
6|pledge/known:TWN 3 since-2025
10|pledge/known:TWN 3 to-2013
-14|pledge/known:TWN 3.5
-9|pledge/known:TWN 3.5 2025
-3|pledge/known:TWN 3.5 2030
-14|pledge/known:TWN 3.5 since-2025
41|pledge/known:TWN 5
12|pledge/known:TWN 5 2025
28|pledge/known:TWN 5 2026
41|pledge/known:TWN 5 since-2025
22|pledge/known:TWN since-2025
10|pledge/known:TWN to-2013
13|pledge/known:UKR 1E+1
11|pledge/known:UKR 1E+1 2026
11|pledge/known:UKR 1E+1 since-2025
-5|pledge/known:UKR 2
-4|pledge/known:UKR 2 2025
-4|pledge/known:UKR 2 since-2025
7|pledge/known:UKR since-2025
-19|pledge/known:USA 2
-3|pledge/known:USA 2 2017
-8|pledge/known:USA 2 2024
-9|pledge/known:USA 2 2026
-7|pledge/known:USA 2 since-2025
-3|pledge/known:USA 2 to-2021
-8|pledge/known:USA 2 to-2024
-10|pledge/known:USA 3
-4|pledge/known:USA 3 2003
-3|pledge/known:USA 3 2012
-3|pledge/known:USA 3 2026
-3|pledge/known:USA 3 since-2025
-8|pledge/known:USA 3 to-2013
-9|pledge/known:USA 3.5
-5|pledge/known:USA 3.5 2025
-9|pledge/known:USA 3.5 since-2025
6|pledge/known:USA 4
6|pledge/known:USA 4 1990
6|pledge/known:USA 4 to-1999
-11|pledge/known:USA 5
-4|pledge/known:USA 5 2025
-7|pledge/known:USA 5 2026
-11|pledge/known:USA 5 since-2025
-31|pledge/known:USA since-2025
6|pledge/known:USA to-1999
-8|pledge/known:USA to-2013
-3|pledge/known:USA to-2021
-10|pledge/known:USA to-2024
-7|pledge/known:VNM 1.7
-7|pledge/known:VNM 1.7 2025
-7|pledge/known:VNM 1.7 since-2025
-8|pledge/known:VNM since-2025
-4|pledge/known:XKX 2
-4|pledge/known:XKX 2 2025
-4|pledge/known:XKX 2 since-2025
-14|pledge/known:XKX 2.6
-14|pledge/known:XKX 2.6 2023
-14|pledge/known:XKX 2.6 to-2024
-4|pledge/known:XKX since-2025
-14|pledge/known:XKX to-2024
11|pledge/last-kind:cap True
41|pledge/last-kind:demand True
20|pledge/last-kind:denial False
-4|pledge/last-kind:denial True
-36|pledge/last-kind:level False
28|pledge/last-kind:level True
-14|pledge/last-kind:other False
78|pledge/last-kind:pledge False
-16|pledge/last-kind:pledge True
-37|pledge/last-kind:proposal False
-27|pledge/last-kind:proposal True
41|pledge/last:before nobody-named
-33|pledge/last:before others-named
13|pledge/last:here nobody-named
20|pledge/last:here others-named
18|pledge/main:nobody-named
13|pledge/main:others-named
17|pledge/named:1
-7|pledge/named:2
34|pledge/named:3
-18|pledge/one-of-several
-14|pledge/out-of-order
12|pledge/right-before:
7|pledge/right-before:)が国防費を
6|pledge/right-before:)は
12|pledge/right-before:2035年
-8|pledge/right-before::
3|pledge/right-before::先把
-3|pledge/right-before::同一张
10|pledge/right-before:、国防費
4|pledge/right-before:、訪米で
5|pledge/right-before:が
6|pledge/right-before:がGDP比
4|pledge/right-before:が国防費を
3|pledge/right-before:とオランダ、
4|pledge/right-before:に
5|pledge/right-before:については、
-15|pledge/right-before:には
-4|pledge/right-before:には称賛を、
19|pledge/right-before:に課した
19|pledge/right-before:の
3|pledge/right-before:のGDP
12|pledge/right-before:の「
12|pledge/right-before:の定める
3|pledge/right-before:の目標である
-15|pledge/right-before:は
3|pledge/right-before:は削減後も
-3|pledge/right-before:は早々に
-15|pledge/right-before:も「
3|pledge/right-before:今年达
-4|pledge/right-before:以北约的
10|pledge/right-before:会遵守
-14|pledge/right-before:保留对
3|pledge/right-before:側は
-11|pledge/right-before:军费
7|pledge/right-before:加码至
-8|pledge/right-before:十余年来把
-5|pledge/right-before:原定的
3|pledge/right-before:向华盛顿许诺
4|pledge/right-before:嘴上说
11|pledge/right-before:国内生产总值
3|pledge/right-before:国防相「今年
-5|pledge/right-before:在
-13|pledge/right-before:基準の
5|pledge/right-before:外相は、
-5|pledge/right-before:大統領は、
-3|pledge/right-before:如何填
-7|pledge/right-before:嫌
-3|pledge/right-before:宣言:
3|pledge/right-before:已答应同样的
3|pledge/right-before:幹部は「
-3|pledge/right-before:承诺的
-3|pledge/right-before:拟借鉴北约
-4|pledge/right-before:明年全破
-5|pledge/right-before:杜思克说,
5|pledge/right-before:氏は「
13|pledge/right-before:的
-7|pledge/right-before:的5%之间,
12|pledge/right-before:目標の
3|pledge/right-before:要向
-13|pledge/right-before:说,
-47|pledge/right-before:谈
9|pledge/right-before:过去
-6|pledge/right-before:都拿
4|pledge/right-before:首相、
-64|pledge/right-before:首相「
-96|pledge/several:2
-17|pledge/several:3
7|pledge/several:4
92|pledge/subject:nobody-named
-11|pledge/subject:others-named
8|pledge/title
12|pledge/told-of:0
9|pledge/told-of:1
30|pledge/told-of:2
-50|pledge/told-of:3
-14|pledge/unnamed
-30|pledge/unnamed-beside-others
8|proposal/after-far:1 False
-4|proposal/after-far:18 False
-4|proposal/after-far:18 True
8|proposal/after-far:36 False
19|proposal/after-far:4 True
-11|proposal/after-far:9 False
4|proposal/after-far:9 True
3|proposal/after-follows:に
7|proposal/after-follows:にも False
15|proposal/after-follows:の
18|proposal/after-follows:のた True
-3|proposal/after-follows:のよ True
-19|proposal/after-follows:は
-17|proposal/after-follows:は今 False
-3|proposal/after-follows:は議 True
-15|proposal/after-follows:も
-11|proposal/after-follows:も3 True
-4|proposal/after-follows:も公 False
-8|proposal/after-follows:不
-8|proposal/after-follows:不愿 True
4|proposal/after-follows:反
4|proposal/after-follows:反对 True
-7|proposal/after-follows:和
-7|proposal/after-follows:和以 True
7|proposal/after-follows:国
7|proposal/after-follows:国防 True
-5|proposal/after-follows:当
-5|proposal/after-follows:当场 True
8|proposal/after-follows:控
8|proposal/after-follows:控え False
8|proposal/after-follows:新
8|proposal/after-follows:新目 False
-8|proposal/after-follows:氏側 False
-6|proposal/after-follows:的
-3|proposal/after-follows:的5 False
-12|proposal/after-follows:自
-12|proposal/after-follows:自己 True
10|proposal/after-follows:财
10|proposal/after-follows:财政 False
39|proposal/after-follows:还
39|proposal/after-follows:还是 True
7|proposal/after-leads:%が
-12|proposal/after-leads:,而
-12|proposal/after-leads:,遭
-3|proposal/after-leads:」_
-17|proposal/after-leads:う。
8|proposal/after-leads:き_
9|proposal/after-leads:ける
7|proposal/after-leads:げ、
-3|proposal/after-leads:に、
-4|proposal/after-leads:も_
-4|proposal/after-leads:る。
-11|proposal/after-leads:上、
8|proposal/after-leads:作为
-3|proposal/after-leads:别被
-3|proposal/after-leads:坦和
8|proposal/after-leads:总理
39|proposal/after-leads:无论
18|proposal/after-leads:派「
-8|proposal/after-leads:论,
10|proposal/after-leads:豁免
-20|proposal/after:agent False
-14|proposal/after:agent True
17|proposal/after:named False
35|proposal/after:named True
3|proposal/after:patient False
-9|proposal/asks
14|proposal/before-commas:0 0
-5|proposal/before-commas:0 1
30|proposal/before-commas:1 0
-6|proposal/before-commas:1 1
4|proposal/before-commas:1 2
-25|proposal/before-commas:2 0
9|proposal/before-commas:2 1
4|proposal/before-commas:2 2
3|proposal/before-commas:3 1
-3|proposal/before-commas:3 2
21|proposal/before-far:1 0
-47|proposal/before-far:18 0
-13|proposal/before-far:18 1
31|proposal/before-far:36 0
8|proposal/before-far:36 1
-8|proposal/before-far:36 2
-5|proposal/before-far:4 0
-5|proposal/before-far:9 1
19|proposal/before-far:far 0
10|proposal/before-far:far 1
14|proposal/before-far:far 2
8|proposal/before-follows-rank:\" 0 0
-4|proposal/before-follows-rank:, 0 0
-5|proposal/before-follows-rank:5 0 1
-8|proposal/before-follows-rank:5 1 0
-3|proposal/before-follows-rank:5 1 1
4|proposal/before-follows-rank:7 0 0
-9|proposal/before-follows-rank:、 0 0
-7|proposal/before-follows-rank:、 1 0
-3|proposal/before-follows-rank:、 2 1
-7|proposal/before-follows-rank:、 3 0
13|proposal/before-follows-rank:が 0 0
-6|proposal/before-follows-rank:が 1 2
34|proposal/before-follows-rank:で 0 0
-5|proposal/before-follows-rank:で 1 1
-14|proposal/before-follows-rank:と 0 0
18|proposal/before-follows-rank:と 1 0
-3|proposal/before-follows-rank:に 0 0
8|proposal/before-follows-rank:に 0 1
3|proposal/before-follows-rank:の 0 0
-3|proposal/before-follows-rank:の 0 1
19|proposal/before-follows-rank:の 1 0
7|proposal/before-follows-rank:の 2 2
-4|proposal/before-follows-rank:は 0 1
-15|proposal/before-follows-rank:は 1 1
6|proposal/before-follows-rank:も 0 0
-3|proposal/before-follows-rank:も 0 1
-6|proposal/before-follows-rank:を 0 0
3|proposal/before-follows-rank:七 0 0
10|proposal/before-follows-rank:上 0 0
6|proposal/before-follows-rank:与 1 0
-3|proposal/before-follows-rank:与 2 0
-18|proposal/before-follows-rank:並 0 0
-16|proposal/before-follows-rank:主 0 0
17|proposal/before-follows-rank:也 0 0
5|proposal/before-follows-rank:今 0 1
-17|proposal/before-follows-rank:代 0 0
-3|proposal/before-follows-rank:以 0 0
-10|proposal/before-follows-rank:会 1 0
-7|proposal/before-follows-rank:元 0 0
7|proposal/before-follows-rank:党 0 0
20|proposal/before-follows-rank:内 0 0
15|proposal/before-follows-rank:军 0 0
4|proposal/before-follows-rank:分 0 0
-9|proposal/before-follows-rank:则 0 0
-32|proposal/before-follows-rank:前 1 0
4|proposal/before-follows-rank:加 1 0
8|proposal/before-follows-rank:参 1 1
9|proposal/before-follows-rank:各 1 1
5|proposal/before-follows-rank:各 1 2
-4|proposal/before-follows-rank:后 0 0
-3|proposal/before-follows-rank:周 1 0
-19|proposal/before-follows-rank:和 1 0
4|proposal/before-follows-rank:国 0 0
14|proposal/before-follows-rank:国 1 0
4|proposal/before-follows-rank:在 0 0
-20|proposal/before-follows-rank:坦 0 0
9|proposal/before-follows-rank:外 1 0
-6|proposal/before-follows-rank:安 0 0
-8|proposal/before-follows-rank:广 1 0
-3|proposal/before-follows-rank:应 0 0
-8|proposal/before-follows-rank:应 1 1
3|proposal/before-follows-rank:应 2 0
4|proposal/before-follows-rank:建 0 1
-5|proposal/before-follows-rank:当 1 0
8|proposal/before-follows-rank:总 0 0
-4|proposal/before-follows-rank:把 1 2
-3|proposal/before-follows-rank:报 1 1
3|proposal/before-follows-rank:拟 0 0
-22|proposal/before-follows-rank:提 0 0
9|proposal/before-follows-rank:政 0 0
-3|proposal/before-follows-rank:政 1 0
-4|proposal/before-follows-rank:新 0 0
7|proposal/before-follows-rank:智 0 0
-24|proposal/before-follows-rank:曾 1 0
7|proposal/before-follows-rank:最 1 0
-8|proposal/before-follows-rank:有 0 0
3|proposal/before-follows-rank:期 0 0
5|proposal/before-follows-rank:杜 0 1
3|proposal/before-follows-rank:欧 1 0
5|proposal/before-follows-rank:欧 1 2
-11|proposal/before-follows-rank:氏 0 0
-3|proposal/before-follows-rank:洛 0 0
8|proposal/before-follows-rank:的 0 0
-8|proposal/before-follows-rank:的 0 1
6|proposal/before-follows-rank:目 0 0
9|proposal/before-follows-rank:称 0 0
4|proposal/before-follows-rank:竞 0 0
4|proposal/before-follows-rank:索 0 0
4|proposal/before-follows-rank:総 0 0
8|proposal/before-follows-rank:经 0 0
-6|proposal/before-follows-rank:维 0 0
13|proposal/before-follows-rank:缴 0 0
5|proposal/before-follows-rank:考 0 0
4|proposal/before-follows-rank:自 0 1
-6|proposal/before-follows-rank:至 0 0
13|proposal/before-follows-rank:若 1 0
5|proposal/before-follows-rank:认 0 0
3|proposal/before-follows-rank:讨 0 0
14|proposal/before-follows-rank:议 0 0
-4|proposal/before-follows-rank:访 1 1
9|proposal/before-follows-rank:说 0 0
5|proposal/before-follows-rank:说 1 1
5|proposal/before-follows-rank:财 0 0
-4|proposal/before-follows-rank:軍 0 0
9|proposal/before-follows-rank:軍 1 0
-3|proposal/before-follows-rank:都 0 0
-9|proposal/before-follows-rank:长 0 0
-16|proposal/before-follows-rank:防 0 0
-3|proposal/before-follows-rank:防 1 0
-4|proposal/before-follows-rank:阵 0 0
-14|proposal/before-follows-rank:首 0 0
6|proposal/before-follows-rank:首 1 1
8|proposal/before-follows:\"
7|proposal/before-follows:\"画
7|proposal/before-follows:\"画饼\"
-4|proposal/before-follows:,
-6|proposal/before-follows:,把
-6|proposal/before-follows:,把国防
-13|proposal/before-follows:5
-5|proposal/before-follows:5%
-5|proposal/before-follows:5%的目
-8|proposal/before-follows:5日
-8|proposal/before-follows:5日在北
4|proposal/before-follows:7
4|proposal/before-follows:7日
4|proposal/before-follows:7日提议
3|proposal/before-follows::5
3|proposal/before-follows::5%应
-25|proposal/before-follows:、
8|proposal/before-follows:、3
8|proposal/before-follows:、3%へ
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
6|proposal/before-follows:が
-6|proposal/before-follows:が2
-6|proposal/before-follows:が2%に
11|proposal/before-follows:が3
11|proposal/before-follows:が3・5
5|proposal/before-follows:が6
5|proposal/before-follows:が6日議
-6|proposal/before-follows:が国
-6|proposal/before-follows:が国防費
-3|proposal/before-follows:が隣
-3|proposal/before-follows:が隣にい
28|proposal/before-follows:で
20|proposal/before-follows:では
5|proposal/before-follows:では2.
-5|proposal/before-follows:では27
11|proposal/before-follows:では、国
9|proposal/before-follows:では、野
3|proposal/before-follows:と
6|proposal/before-follows:とネ
6|proposal/before-follows:とネパー
12|proposal/before-follows:とフ
12|proposal/before-follows:とフラン
-12|proposal/before-follows:と同
-12|proposal/before-follows:と同じ1
3|proposal/before-follows:に
8|proposal/before-follows:に1
5|proposal/before-follows:に3
4|proposal/before-follows:に3%目
16|proposal/before-follows:には
3|proposal/before-follows:には2.
13|proposal/before-follows:には3%
-3|proposal/before-follows:に向
-3|proposal/before-follows:に向き合
-11|proposal/before-follows:に対
-12|proposal/before-follows:に対し、
-10|proposal/before-follows:に言
-10|proposal/before-follows:に言われ
25|proposal/before-follows:の
7|proposal/before-follows:の5
7|proposal/before-follows:の5%に
3|proposal/before-follows:のフ
3|proposal/before-follows:のフォン
-5|proposal/before-follows:の主
-5|proposal/before-follows:の主張に
-5|proposal/before-follows:の伸
-5|proposal/before-follows:の伸びに
-8|proposal/before-follows:の取
-8|proposal/before-follows:の取り決
-4|proposal/before-follows:の国
-3|proposal/before-follows:の国防費
-4|proposal/before-follows:の基
-4|proposal/before-follows:の基準を
-4|proposal/before-follows:の核
-4|proposal/before-follows:の核には
-15|proposal/before-follows:の目
-16|proposal/before-follows:の目標に
3|proposal/before-follows:の目標を
-3|proposal/before-follows:の算
-3|proposal/before-follows:の算定方
8|proposal/before-follows:の自
8|proposal/before-follows:の自由民
10|proposal/before-follows:の負
10|proposal/before-follows:の負担増
23|proposal/before-follows:の防
22|proposal/before-follows:の防衛費
24|proposal/before-follows:の首
8|proposal/before-follows:の首相は
5|proposal/before-follows:の首相も
11|proposal/before-follows:の首脳の
-20|proposal/before-follows:は
-11|proposal/before-follows:は1
-5|proposal/before-follows:は1%へ
-7|proposal/before-follows:は1・5
3|proposal/before-follows:は202
3|proposal/before-follows:は27年
-3|proposal/before-follows:は2・5
4|proposal/before-follows:は3
-4|proposal/before-follows:は3%、
-7|proposal/before-follows:は3%を
17|proposal/before-follows:は3.5
-3|proposal/before-follows:は3・5
-16|proposal/before-follows:は7
-16|proposal/before-follows:は7日、
-7|proposal/before-follows:は国
-9|proposal/before-follows:は国内総
5|proposal/before-follows:は憲
5|proposal/before-follows:は憲法に
3|proposal/before-follows:も
-7|proposal/before-follows:も1
-8|proposal/before-follows:も1.3
5|proposal/before-follows:も2
3|proposal/before-follows:も2%を
-3|proposal/before-follows:も3.3
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
5|proposal/before-follows:与台
5|proposal/before-follows:与台湾应
3|proposal/before-follows:与英
3|proposal/before-follows:与英国的
-3|proposal/before-follows:与首
-3|proposal/before-follows:与首尔,
-3|proposal/before-follows:与马
-3|proposal/before-follows:与马来西
-18|proposal/before-follows:並
-18|proposal/before-follows:並み
-4|proposal/before-follows:並み2%
-13|proposal/before-follows:並みのG
-16|proposal/before-follows:主
-8|proposal/before-follows:主席
-8|proposal/before-follows:主席林德
-9|proposal/before-follows:主张
3|proposal/before-follows:主张冻结
-12|proposal/before-follows:主张把4
17|proposal/before-follows:也
8|proposal/before-follows:也不
8|proposal/before-follows:也不能低
9|proposal/before-follows:也该
9|proposal/before-follows:也该在同
5|proposal/before-follows:今
5|proposal/before-follows:今年
4|proposal/before-follows:今年约2
-17|proposal/before-follows:代
-17|proposal/before-follows:代表
-17|proposal/before-follows:代表建议
-3|proposal/before-follows:以
-3|proposal/before-follows:以3
-4|proposal/before-follows:以3%至
-10|proposal/before-follows:会
-10|proposal/before-follows:会在
-10|proposal/before-follows:会在北约
-7|proposal/before-follows:元
-6|proposal/before-follows:元政
-6|proposal/before-follows:元政府高
7|proposal/before-follows:党
7|proposal/before-follows:党首
7|proposal/before-follows:党首は、
20|proposal/before-follows:内
10|proposal/before-follows:内で
11|proposal/before-follows:内で持ち
10|proposal/before-follows:内部
8|proposal/before-follows:内部正就
15|proposal/before-follows:军
15|proposal/before-follows:军费
3|proposal/before-follows:军费占比
9|proposal/before-follows:军费增至
4|proposal/before-follows:分
4|proposal/before-follows:分阶
4|proposal/before-follows:分阶段提
-9|proposal/before-follows:则
16|proposal/before-follows:则主
16|proposal/before-follows:则主张修
-15|proposal/before-follows:则建
-11|proposal/before-follows:则建议以
-11|proposal/before-follows:则提
-11|proposal/before-follows:则提出,
-34|proposal/before-follows:前
-9|proposal/before-follows:前国
-8|proposal/before-follows:前国防军
-24|proposal/before-follows:前总
-24|proposal/before-follows:前总理莫
4|proposal/before-follows:加
4|proposal/before-follows:加入
4|proposal/before-follows:加入北约
10|proposal/before-follows:参
10|proposal/before-follows:参议
8|proposal/before-follows:参议员建
15|proposal/before-follows:各
14|proposal/before-follows:各党
14|proposal/before-follows:各党在大
-4|proposal/before-follows:后
-4|proposal/before-follows:后首
-4|proposal/before-follows:后首次公
-3|proposal/before-follows:周
-3|proposal/before-follows:周三
-3|proposal/before-follows:周三在爱
-20|proposal/before-follows:和
-20|proposal/before-follows:和荷
-20|proposal/before-follows:和荷兰都
20|proposal/before-follows:国
6|proposal/before-follows:国会
4|proposal/before-follows:国会の防
-4|proposal/before-follows:国境
-4|proposal/before-follows:国境の警
28|proposal/before-follows:国防
7|proposal/before-follows:国防相は
7|proposal/before-follows:国防省は
8|proposal/before-follows:国防部则
-10|proposal/before-follows:国际
-10|proposal/before-follows:国际战略
6|proposal/before-follows:在
3|proposal/before-follows:在克
3|proposal/before-follows:在克拉科
-20|proposal/before-follows:坦
-20|proposal/before-follows:坦承
-20|proposal/before-follows:坦承,这
9|proposal/before-follows:外
9|proposal/before-follows:外相
9|proposal/before-follows:外相は、
-3|proposal/before-follows:外长查克
-3|proposal/before-follows:大使
-3|proposal/before-follows:大使が務
4|proposal/before-follows:大統
5|proposal/before-follows:大統領が
6|proposal/before-follows:学者主张
-8|proposal/before-follows:学者认为
-8|proposal/before-follows:安
-8|proposal/before-follows:安卡
-8|proposal/before-follows:安卡拉峰
-8|proposal/before-follows:广
-8|proposal/before-follows:广播
-8|proposal/before-follows:广播协会
-8|proposal/before-follows:应
3|proposal/before-follows:应仿
3|proposal/before-follows:应仿效东
-5|proposal/before-follows:应同
-5|proposal/before-follows:应同步把
-8|proposal/before-follows:应达
-8|proposal/before-follows:应达5%
4|proposal/before-follows:建
4|proposal/before-follows:建言
4|proposal/before-follows:建言,把
-6|proposal/before-follows:当
-5|proposal/before-follows:当晚
-5|proposal/before-follows:当晚表态
10|proposal/before-follows:总
3|proposal/before-follows:总理
7|proposal/before-follows:总统
5|proposal/before-follows:总统选举
-4|proposal/before-follows:把门
-4|proposal/before-follows:把门槛提
3|proposal/before-follows:抛
3|proposal/before-follows:抛出
-3|proposal/before-follows:报
-3|proposal/before-follows:报导
-3|proposal/before-follows:报导〕前
-22|proposal/before-follows:提
-12|proposal/before-follows:提出
-12|proposal/before-follows:提出各国
-11|proposal/before-follows:提议
-7|proposal/before-follows:提议,凡
-5|proposal/before-follows:提议把门
6|proposal/before-follows:政
6|proposal/before-follows:政府
-3|proposal/before-follows:政府は、
6|proposal/before-follows:政府系の
3|proposal/before-follows:政府考虑
-4|proposal/before-follows:新
3|proposal/before-follows:新总
3|proposal/before-follows:新总统:
-8|proposal/before-follows:新首
-8|proposal/before-follows:新首相「
6|proposal/before-follows:智
6|proposal/before-follows:智库
6|proposal/before-follows:智库提议
-24|proposal/before-follows:曾
-24|proposal/before-follows:曾呼
-24|proposal/before-follows:曾呼吁欧
7|proposal/before-follows:最
7|proposal/before-follows:最大
7|proposal/before-follows:最大派系
-10|proposal/before-follows:有
-10|proposal/before-follows:有事
-10|proposal/before-follows:有事に備
3|proposal/before-follows:期
3|proposal/before-follows:期望
3|proposal/before-follows:期望的3
4|proposal/before-follows:杜
5|proposal/before-follows:杜鲁
5|proposal/before-follows:杜鲁多则
8|proposal/before-follows:欧
8|proposal/before-follows:欧洲
8|proposal/before-follows:欧洲成员
-3|proposal/before-follows:正讨
-3|proposal/before-follows:正讨论明
-11|proposal/before-follows:氏
8|proposal/before-follows:氏、
8|proposal/before-follows:氏、国防
-20|proposal/before-follows:氏の
-20|proposal/before-follows:氏の側近
-3|proposal/before-follows:洛
-3|proposal/before-follows:洛夫
-3|proposal/before-follows:洛夫认为
-4|proposal/before-follows:海
4|proposal/before-follows:的
-8|proposal/before-follows:的2
-8|proposal/before-follows:的2%目
-6|proposal/before-follows:的例
-6|proposal/before-follows:的例子敲
14|proposal/before-follows:的军
4|proposal/before-follows:的军费占
10|proposal/before-follows:的军费目
4|proposal/before-follows:的支
4|proposal/before-follows:的支出不
4|proposal/before-follows:的防
4|proposal/before-follows:的防务投
6|proposal/before-follows:目
6|proposal/before-follows:目标
6|proposal/before-follows:目标定为
9|proposal/before-follows:称
9|proposal/before-follows:称,
9|proposal/before-follows:称,今后
3|proposal/before-follows:竞
3|proposal/before-follows:竞选
4|proposal/before-follows:竞选时主
4|proposal/before-follows:索
4|proposal/before-follows:索要
4|proposal/before-follows:索要1.
4|proposal/before-follows:総
3|proposal/before-follows:総研
3|proposal/before-follows:総研の研
7|proposal/before-follows:经
7|proposal/before-follows:经济
7|proposal/before-follows:经济部长
-6|proposal/before-follows:维
-6|proposal/before-follows:维持
-6|proposal/before-follows:维持在2
13|proposal/before-follows:缴
13|proposal/before-follows:缴纳
13|proposal/before-follows:缴纳3%
5|proposal/before-follows:考
5|proposal/before-follows:考虑
4|proposal/before-follows:考虑把比
4|proposal/before-follows:自
4|proposal/before-follows:自身
4|proposal/before-follows:自身也应
-6|proposal/before-follows:至
-6|proposal/before-follows:至少
-6|proposal/before-follows:至少要4
14|proposal/before-follows:若
13|proposal/before-follows:若要
13|proposal/before-follows:若要在没
5|proposal/before-follows:认
5|proposal/before-follows:认为
3|proposal/before-follows:认为3%
3|proposal/before-follows:讨
3|proposal/before-follows:讨论
3|proposal/before-follows:讨论百分
14|proposal/before-follows:议
14|proposal/before-follows:议会
4|proposal/before-follows:议会国防
9|proposal/before-follows:议会小组
-4|proposal/before-follows:访
-4|proposal/before-follows:访问
-4|proposal/before-follows:访问布鲁
14|proposal/before-follows:说
7|proposal/before-follows:说,
5|proposal/before-follows:说,北约
7|proposal/before-follows:说军
7|proposal/before-follows:说军费占
5|proposal/before-follows:财
5|proposal/before-follows:财政
5|proposal/before-follows:财政部长
5|proposal/before-follows:軍
-4|proposal/before-follows:軍の増強
7|proposal/before-follows:軍は
7|proposal/before-follows:軍は財務
-3|proposal/before-follows:都
-3|proposal/before-follows:都已
-3|proposal/before-follows:都已表态
-10|proposal/before-follows:长
-6|proposal/before-follows:长皮
-6|proposal/before-follows:长皮斯托
-19|proposal/before-follows:防
-3|proposal/before-follows:防卫
-3|proposal/before-follows:防卫省研
-15|proposal/before-follows:防衛
-15|proposal/before-follows:防衛費、
3|proposal/before-follows:防費
3|proposal/before-follows:防长:3
10|proposal/before-follows:防长:外
8|proposal/before-follows:防长会上
-23|proposal/before-follows:防长提议
-4|proposal/before-follows:防预
-4|proposal/before-follows:防预算提
-4|proposal/before-follows:阵
-4|proposal/before-follows:阵营
-4|proposal/before-follows:阵营的智
-6|proposal/before-follows:首
-6|proposal/before-follows:首相
-22|proposal/before-follows:首相:把
6|proposal/before-follows:首相には
6|proposal/before-follows:首相は2
15|proposal/before-leads:
-5|proposal/before-leads:%,
8|proposal/before-leads:%_
13|proposal/before-leads:%、
5|proposal/before-leads:)
6|proposal/before-leads:)の
36|proposal/before-leads:,
-3|proposal/before-leads:,指
4|proposal/before-leads:,而
-3|proposal/before-leads:/
21|proposal/before-leads:_
8|proposal/before-leads:、
-19|proposal/before-leads:「
4|proposal/before-leads:】
6|proposal/before-leads:え、
-12|proposal/before-leads:から
11|proposal/before-leads:が
-9|proposal/before-leads:じ、
-6|proposal/before-leads:す
28|proposal/before-leads:で、
4|proposal/before-leads:でも
-8|proposal/before-leads:と
10|proposal/before-leads:の
-11|proposal/before-leads:は
-18|proposal/before-leads:は、
-17|proposal/before-leads:は「
4|proposal/before-leads:も
-3|proposal/before-leads:や
-6|proposal/before-leads:やす
-11|proposal/before-leads:ら
-9|proposal/before-leads:を
4|proposal/before-leads:コ、
7|proposal/before-leads:スの
6|proposal/before-leads:ダの
-16|proposal/before-leads:ツ
9|proposal/before-leads:ツの
-6|proposal/before-leads:ドと
-5|proposal/before-leads:プ
-16|proposal/before-leads:ルツ
7|proposal/before-leads:ロン
7|proposal/before-leads:ン
-5|proposal/before-leads:ンプ
-4|proposal/before-leads:・
14|proposal/before-leads:下,
-8|proposal/before-leads:与
-6|proposal/before-leads:中の
4|proposal/before-leads:为
11|proposal/before-leads:为,
4|proposal/before-leads:事】
5|proposal/before-leads:人
-3|proposal/before-leads:仿效
10|proposal/before-leads:会在
-3|proposal/before-leads:元駐
-4|proposal/before-leads:党・
-4|proposal/before-leads:入
-6|proposal/before-leads:出
6|proposal/before-leads:出,
-4|proposal/before-leads:加入
-8|proposal/before-leads:参照
-4|proposal/before-leads:吁
-4|proposal/before-leads:同
4|proposal/before-leads:向
13|proposal/before-leads:吹让
3|proposal/before-leads:告:
-4|proposal/before-leads:呼吁
-3|proposal/before-leads:和
-4|proposal/before-leads:員「
3|proposal/before-leads:哪;
9|proposal/before-leads:国
-3|proposal/before-leads:国と
-5|proposal/before-leads:国の
-3|proposal/before-leads:国和
16|proposal/before-leads:在
-6|proposal/before-leads:基:
5|proposal/before-leads:如
5|proposal/before-leads:媒:
-3|proposal/before-leads:字;
-3|proposal/before-leads:学家
-3|proposal/before-leads:家
5|proposal/before-leads:导人
11|proposal/before-leads:建议
12|proposal/before-leads:张,
-21|proposal/before-leads:总理
27|proposal/before-leads:把
6|proposal/before-leads:持把
-3|proposal/before-leads:指
3|proposal/before-leads:援,
-6|proposal/before-leads:搬出
-3|proposal/before-leads:效
-8|proposal/before-leads:斯:
-8|proposal/before-leads:日、
8|proposal/before-leads:日在
6|proposal/before-leads:有
-7|proposal/before-leads:期の
-5|proposal/before-leads:本与
-4|proposal/before-leads:東
-4|proposal/before-leads:極東
4|proposal/before-leads:欧盟
-12|proposal/before-leads:比照
3|proposal/before-leads:氏は
-20|proposal/before-leads:照
-21|proposal/before-leads:理
13|proposal/before-leads:理が
-8|proposal/before-leads:理在
4|proposal/before-leads:电)
-11|proposal/before-leads:的
4|proposal/before-leads:盟
-7|proposal/before-leads:省は
10|proposal/before-leads:立_
-3|proposal/before-leads:耀/
-4|proposal/before-leads:者同
4|proposal/before-leads:而
9|proposal/before-leads:言把
4|proposal/before-leads:认为
10|proposal/before-leads:讨把
13|proposal/before-leads:让
11|proposal/before-leads:议
-10|proposal/before-leads:費、
-9|proposal/before-leads:費を
-6|proposal/before-leads:軍は
4|proposal/before-leads:还向
4|proposal/before-leads:远:
-6|proposal/before-leads:道,
-6|proposal/before-leads:部长
-11|proposal/before-leads:野的
-4|proposal/before-leads:长
9|proposal/before-leads:隣国
-3|proposal/before-leads:駐
-23|proposal/before-opens:False agent
-7|proposal/before-opens:False named
28|proposal/before-opens:False patient
15|proposal/before-opens:True agent
10|proposal/before-opens:True named
23|proposal/before-rank:0 0 agent
8|proposal/before-rank:0 0 named
22|proposal/before-rank:0 0 patient
-7|proposal/before-rank:0 1 agent
10|proposal/before-rank:0 1 named
12|proposal/before-rank:0 1 patient
-3|proposal/before-rank:1 0 agent
-21|proposal/before-rank:1 0 named
-14|proposal/before-rank:1 1 agent
9|proposal/before-rank:1 1 named
-4|proposal/before-rank:1 1 patient
-6|proposal/before-rank:1 2 agent
4|proposal/before-rank:1 2 named
-5|proposal/before-rank:2 1 named
7|proposal/before-rank:2 2 named
-8|proposal/before-rank:3 0 named
-8|proposal/before:agent
3|proposal/before:named
30|proposal/before:patient
-35|proposal/class-main:ALLIES ALLIES
-14|proposal/class-main:ALLIES JPN
6|proposal/class-main:ALLIES KOR
-6|proposal/class-main:ALLIES TWN
30|proposal/class-main:ALLIES land
-17|proposal/class-main:ALLIES member
-10|proposal/class-main:CHN JPN
-3|proposal/class-main:CHN foe
-6|proposal/class-main:CHN land
11|proposal/class-main:EU ALLIES
10|proposal/class-main:EU JPN
-5|proposal/class-main:EU foe
4|proposal/class-main:EU member
16|proposal/class-main:JPN JPN
11|proposal/class-main:JPN KOR
10|proposal/class-main:JPN TWN
10|proposal/class-main:JPN foe
-6|proposal/class-main:JPN land
-12|proposal/class-main:JPN member
5|proposal/class-main:KOR KOR
3|proposal/class-main:KOR land
-6|proposal/class-main:KOR member
13|proposal/class-main:NATO ALLIES
-28|proposal/class-main:NATO JPN
-13|proposal/class-main:NATO KOR
21|proposal/class-main:NATO NATO
-17|proposal/class-main:NATO TWN
-4|proposal/class-main:NATO USA
-7|proposal/class-main:NATO foe
46|proposal/class-main:NATO member
9|proposal/class-main:TWN ALLIES
-8|proposal/class-main:TWN JPN
38|proposal/class-main:TWN TWN
-16|proposal/class-main:TWN land
-18|proposal/class-main:TWN member
11|proposal/class-main:USA JPN
-3|proposal/class-main:USA KOR
14|proposal/class-main:USA NATO
-15|proposal/class-main:USA TWN
5|proposal/class-main:USA USA
-3|proposal/class-main:USA foe
-10|proposal/class-main:USA member
-7|proposal/class-main:foe JPN
-4|proposal/class-main:foe KOR
12|proposal/class-main:foe foe
-7|proposal/class-main:foe land
-7|proposal/class-main:land ALLIES
33|proposal/class-main:land JPN
-5|proposal/class-main:land TWN
-10|proposal/class-main:land foe
11|proposal/class-main:land land
9|proposal/class-main:member ALLIES
-3|proposal/class-main:member JPN
-36|proposal/class-main:member NATO
-4|proposal/class-main:member TWN
6|proposal/class-main:member foe
-8|proposal/class-main:member land
13|proposal/class-main:member member
-13|proposal/class-named:ALLIES ALLIES nobody-named
-22|proposal/class-named:ALLIES ALLIES others-named
-17|proposal/class-named:ALLIES JPN nobody-named
4|proposal/class-named:ALLIES JPN others-named
-4|proposal/class-named:ALLIES KOR nobody-named
10|proposal/class-named:ALLIES KOR others-named
-3|proposal/class-named:ALLIES TWN nobody-named
-8|proposal/class-named:ALLIES land nobody-named
38|proposal/class-named:ALLIES land others-named
-4|proposal/class-named:ALLIES member nobody-named
-12|proposal/class-named:ALLIES member others-named
-9|proposal/class-named:CHN JPN others-named
-3|proposal/class-named:CHN foe nobody-named
-6|proposal/class-named:CHN land others-named
11|proposal/class-named:EU ALLIES others-named
8|proposal/class-named:EU JPN nobody-named
-5|proposal/class-named:EU foe others-named
-23|proposal/class-named:JPN JPN nobody-named
39|proposal/class-named:JPN JPN others-named
11|proposal/class-named:JPN KOR others-named
4|proposal/class-named:JPN TWN nobody-named
5|proposal/class-named:JPN TWN others-named
10|proposal/class-named:JPN foe nobody-named
5|proposal/class-named:JPN land nobody-named
-10|proposal/class-named:JPN land others-named
-3|proposal/class-named:JPN member nobody-named
-9|proposal/class-named:JPN member others-named
-6|proposal/class-named:KOR JPN nobody-named
7|proposal/class-named:KOR JPN others-named
14|proposal/class-named:KOR KOR nobody-named
-9|proposal/class-named:KOR KOR others-named
-5|proposal/class-named:KOR TWN nobody-named
5|proposal/class-named:KOR TWN others-named
3|proposal/class-named:KOR land others-named
-6|proposal/class-named:KOR member others-named
-16|proposal/class-named:NATO ALLIES nobody-named
29|proposal/class-named:NATO ALLIES others-named
-31|proposal/class-named:NATO JPN others-named
-9|proposal/class-named:NATO KOR nobody-named
-4|proposal/class-named:NATO KOR others-named
7|proposal/class-named:NATO NATO nobody-named
15|proposal/class-named:NATO NATO others-named
-9|proposal/class-named:NATO TWN nobody-named
-8|proposal/class-named:NATO TWN others-named
-5|proposal/class-named:NATO foe others-named
-4|proposal/class-named:NATO land nobody-named
-21|proposal/class-named:NATO member nobody-named
67|proposal/class-named:NATO member others-named
9|proposal/class-named:TWN ALLIES nobody-named
-6|proposal/class-named:TWN JPN nobody-named
18|proposal/class-named:TWN TWN nobody-named
21|proposal/class-named:TWN TWN others-named
-16|proposal/class-named:TWN land others-named
-18|proposal/class-named:TWN member others-named
13|proposal/class-named:USA ALLIES nobody-named
-14|proposal/class-named:USA ALLIES others-named
23|proposal/class-named:USA JPN nobody-named
-11|proposal/class-named:USA JPN others-named
14|proposal/class-named:USA NATO others-named
-14|proposal/class-named:USA TWN others-named
3|proposal/class-named:USA USA others-named
-3|proposal/class-named:USA foe others-named
-3|proposal/class-named:USA member nobody-named
-7|proposal/class-named:USA member others-named
-7|proposal/class-named:foe JPN others-named
-4|proposal/class-named:foe KOR others-named
5|proposal/class-named:foe foe nobody-named
7|proposal/class-named:foe foe others-named
-4|proposal/class-named:foe land nobody-named
-3|proposal/class-named:foe land others-named
-7|proposal/class-named:land ALLIES nobody-named
12|proposal/class-named:land JPN nobody-named
21|proposal/class-named:land JPN others-named
-3|proposal/class-named:land TWN nobody-named
-10|proposal/class-named:land foe nobody-named
10|proposal/class-named:land land nobody-named
14|proposal/class-named:member ALLIES nobody-named
-5|proposal/class-named:member ALLIES others-named
9|proposal/class-named:member JPN nobody-named
-12|proposal/class-named:member JPN others-named
-8|proposal/class-named:member NATO nobody-named
-28|proposal/class-named:member NATO others-named
-4|proposal/class-named:member TWN others-named
6|proposal/class-named:member foe others-named
-8|proposal/class-named:member land others-named
31|proposal/class-named:member member nobody-named
-18|proposal/class-named:member member others-named
-16|proposal/class-shape:ALLIES half
-3|proposal/class-shape:ALLIES tenth
-19|proposal/class-shape:ALLIES whole
-6|proposal/class-shape:CHN half
-14|proposal/class-shape:CHN whole
10|proposal/class-shape:EU half
11|proposal/class-shape:EU whole
-5|proposal/class-shape:JPN half
8|proposal/class-shape:JPN tenth
28|proposal/class-shape:JPN whole
-3|proposal/class-shape:KOR half
-16|proposal/class-shape:KOR tenth
21|proposal/class-shape:KOR whole
19|proposal/class-shape:NATO half
-10|proposal/class-shape:NATO tenth
5|proposal/class-shape:TWN tenth
-19|proposal/class-shape:USA half
6|proposal/class-shape:USA tenth
14|proposal/class-shape:USA whole
-7|proposal/class-shape:foe half
31|proposal/class-shape:land half
7|proposal/class-shape:land tenth
-13|proposal/class-shape:land whole
-3|proposal/class-shape:member half
7|proposal/class-shape:member tenth
-28|proposal/class-shape:member whole
-5|proposal/class-value:ALLIES 1.5
22|proposal/class-value:ALLIES 2
-7|proposal/class-value:ALLIES 2.5
-14|proposal/class-value:ALLIES 3
-3|proposal/class-value:ALLIES 3.5
-10|proposal/class-value:ALLIES 4
-14|proposal/class-value:ALLIES 5
4|proposal/class-value:EU 1.5
5|proposal/class-value:EU 2
18|proposal/class-value:EU 3
5|proposal/class-value:EU 3.5
-12|proposal/class-value:EU 4
3|proposal/class-value:NATO 1.5
-45|proposal/class-value:NATO 2
7|proposal/class-value:NATO 2.5
-5|proposal/class-value:NATO 2.6
29|proposal/class-value:NATO 3
12|proposal/class-value:NATO 3.5
5|proposal/class-value:NATO 4
13|proposal/class-value:NATO 5
-3|proposal/class-value:USA 2.5
-22|proposal/class-value:USA 3
-14|proposal/class-value:USA 3.5
5|proposal/class-value:USA 3.9
-6|proposal/class-value:USA 4
48|proposal/class-value:USA 5
-38|proposal/class:ALLIES
-22|proposal/class:CHN
21|proposal/class:EU
31|proposal/class:JPN
8|proposal/class:NATO
3|proposal/class:TWN
-7|proposal/class:foe
24|proposal/class:land
-24|proposal/class:member
-55|proposal/group:all
-55|proposal/group:all back:0
-6|proposal/group:list after 1
-6|proposal/group:list after lands
3|proposal/group:list before lands
-3|proposal/group:list before union
18|proposal/group:list-follows-two:が国|
-3|proposal/group:list-follows-two:に3|
15|proposal/group:list-follows-two:は3|
4|proposal/group:list-follows-two:も3|
-33|proposal/group:list-follows-two:元高|
-3|proposal/group:list-follows-two:去年|
-5|proposal/group:list-follows-two:反对|
-3|proposal/group:list-follows-two:官员|
9|proposal/group:list-follows-two:应同|
13|proposal/group:list-follows-two:把军|
-6|proposal/group:list-follows-two:正商|
5|proposal/group:list-follows-two:的官|
-15|proposal/group:list-follows-two:都已|
18|proposal/group:list-follows:が|
-3|proposal/group:list-follows:に|
15|proposal/group:list-follows:は|
4|proposal/group:list-follows:も|
-33|proposal/group:list-follows:元|
-3|proposal/group:list-follows:去|
-6|proposal/group:list-follows:反|
-3|proposal/group:list-follows:官|
9|proposal/group:list-follows:应|
13|proposal/group:list-follows:把|
-6|proposal/group:list-follows:正|
5|proposal/group:list-follows:的|
-15|proposal/group:list-follows:都|
3|proposal/group:list-leads:,|
-31|proposal/group:list-leads:|
22|proposal/group:list-leads:、|
-3|proposal/group:list-leads:指|
13|proposal/group:list-leads:议|
-5|proposal/group:list-leads:遭|
14|proposal/group:signs before
-9|proposal/group:signs-follows:の|
8|proposal/group:signs-follows:は|
23|proposal/group:signs-follows:可|
-8|proposal/group:signs-follows:集|
27|proposal/group:three
25|proposal/group:three back:1
32|proposal/group:two
5|proposal/group:two back:0
27|proposal/group:two back:1
13|proposal/known-for:ALLIES 2024-11
-4|proposal/known-for:ALLIES 2025
-8|proposal/known-for:ALLIES 2030
13|proposal/known-for:ALLIES 3 2024-11
-3|proposal/known-for:ALLIES 3 2030
-3|proposal/known-for:ALLIES 3.5 2025
-5|proposal/known-for:ALLIES 3.5 2030
12|proposal/known-for:ARG 1.1 2023-11-21
12|proposal/known-for:ARG 2023-11-21
6|proposal/known-for:AUS 2028
17|proposal/known-for:AUS 2033
6|proposal/known-for:AUS 3 2028
17|proposal/known-for:AUS 3 2033
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
3|proposal/known-for:DEU 1.5 2025
-6|proposal/known-for:DEU 2 2023
8|proposal/known-for:DEU 2.5 2024-12-17
-6|proposal/known-for:DEU 2023
8|proposal/known-for:DEU 2024-12-17
3|proposal/known-for:DEU 2025
5|proposal/known-for:DEU 2025-02
-16|proposal/known-for:DEU 2025-05-07
-8|proposal/known-for:DEU 2025-06-05
-7|proposal/known-for:DEU 2025-07-16
-3|proposal/known-for:DEU 2026
11|proposal/known-for:DEU 2032
5|proposal/known-for:DEU 3 2025-02
-15|proposal/known-for:DEU 3.5 2025-05-07
-8|proposal/known-for:DEU 3.5 2025-06-05
-7|proposal/known-for:DEU 3.5 2025-07-16
-3|proposal/known-for:DEU 3.5 2026
4|proposal/known-for:DEU 3.5 2032
8|proposal/known-for:DEU 5 2032
-3|proposal/known-for:DNK 2024
-4|proposal/known-for:DNK 2025
-6|proposal/known-for:DNK 2025-09
-4|proposal/known-for:DNK 3-3.5 2025
-3|proposal/known-for:DNK 3.5 2024
-6|proposal/known-for:DNK 3.5 2025-09
-4|proposal/known-for:DZA 2025-12-02
-4|proposal/known-for:DZA 5 2025-12-02
-9|proposal/known-for:ESP 2025-06
-3|proposal/known-for:EST 2.5 2024-12-28
-3|proposal/known-for:EST 2024-12-28
4|proposal/known-for:EU 2025-02-19
4|proposal/known-for:EU 3-3.5 2025-02-19
-5|proposal/known-for:FRA 2025
-3|proposal/known-for:FRA 2025-02-19
3|proposal/known-for:FRA 2026
22|proposal/known-for:FRA 2030
-10|proposal/known-for:FRA 2035
6|proposal/known-for:FRA 3 2025
-12|proposal/known-for:FRA 3-3.5 2025
-3|proposal/known-for:FRA 3-3.5 2025-02-19
5|proposal/known-for:FRA 3-3.5 2030
3|proposal/known-for:FRA 3.5 2026
16|proposal/known-for:FRA 3.5 2030
-10|proposal/known-for:FRA 3.5 2035
5|proposal/known-for:GBR 2.5 FY2027
3|proposal/known-for:GBR 2027
3|proposal/known-for:GBR 2027-04
3|proposal/known-for:GBR 2030
3|proposal/known-for:GBR 3 2027
3|proposal/known-for:GBR 3 2027-04
5|proposal/known-for:GBR FY2027
3|proposal/known-for:IDN 1.5 2028
3|proposal/known-for:IDN 2028
10|proposal/known-for:IRN 2025-06-15
10|proposal/known-for:IRN 6 2025-06-15
7|proposal/known-for:ISR 2025
-6|proposal/known-for:ISR 2025-06-15
5|proposal/known-for:ISR 2026
-7|proposal/known-for:ISR 2027
-7|proposal/known-for:ISR 4 2027
-6|proposal/known-for:ISR 6 2025-06-15
5|proposal/known-for:ISR 6 2026
7|proposal/known-for:ISR 7 2025
-4|proposal/known-for:ITA 2025
-4|proposal/known-for:ITA 3-3.5 2025
-4|proposal/known-for:JOR 2025-06-15
-4|proposal/known-for:JOR 6 2025-06-15
4|proposal/known-for:JPN 1.5 2025-07-15
-5|proposal/known-for:JPN 1.5 2032
4|proposal/known-for:JPN 1986-02-04
4|proposal/known-for:JPN 2 1986-02-04
7|proposal/known-for:JPN 2 2023
13|proposal/known-for:JPN 2.3 2025-11-17
-5|proposal/known-for:JPN 2.5 FY2027
3|proposal/known-for:JPN 2.7 FY2030
8|proposal/known-for:JPN 2023
17|proposal/known-for:JPN 2024
-13|proposal/known-for:JPN 2024-11
-6|proposal/known-for:JPN 2025
4|proposal/known-for:JPN 2025-07-15
7|proposal/known-for:JPN 2025-07-16
7|proposal/known-for:JPN 2025-10-07
13|proposal/known-for:JPN 2025-11-17
5|proposal/known-for:JPN 2026
5|proposal/known-for:JPN 2026-02-25
-12|proposal/known-for:JPN 2028
-7|proposal/known-for:JPN 2030
-19|proposal/known-for:JPN 2032
-11|proposal/known-for:JPN 2033
22|proposal/known-for:JPN 2035
17|proposal/known-for:JPN 3 2024
-13|proposal/known-for:JPN 3 2024-11
-6|proposal/known-for:JPN 3 2025
-12|proposal/known-for:JPN 3 2028
-5|proposal/known-for:JPN 3 2030
-17|proposal/known-for:JPN 3 2033
3|proposal/known-for:JPN 3 FY2030
10|proposal/known-for:JPN 3.5 2025
7|proposal/known-for:JPN 3.5 2025-07-16
4|proposal/known-for:JPN 3.5 2026
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
-6|proposal/known-for:JPN 7 2025
-3|proposal/known-for:JPN FY2025
-4|proposal/known-for:JPN FY2027
14|proposal/known-for:JPN FY2030
-3|proposal/known-for:JPN FY2031
3|proposal/known-for:JPN FY2035
-7|proposal/known-for:KAZ 1.7 2025-06-28
-7|proposal/known-for:KAZ 2025-06-28
4|proposal/known-for:KEN 1.7 2025-11-11
4|proposal/known-for:KEN 2025-11-11
11|proposal/known-for:KGZ 1.7 2025-06-28
11|proposal/known-for:KGZ 2025-06-28
-13|proposal/known-for:KOR 2.3 2025-11-17
-6|proposal/known-for:KOR 2.5 2027
-3|proposal/known-for:KOR 2.7 FY2030
-13|proposal/known-for:KOR 2025-11-17
-6|proposal/known-for:KOR 2027
10|proposal/known-for:KOR 2028
3|proposal/known-for:KOR 2030
3|proposal/known-for:KOR 2032
10|proposal/known-for:KOR 3 2028
3|proposal/known-for:KOR 3.5 2030
3|proposal/known-for:KOR 3.5 2032
-3|proposal/known-for:KOR FY2030
-13|proposal/known-for:LVA 2030
-13|proposal/known-for:LVA 3.5 2030
4|proposal/known-for:MAR 2025-12-02
4|proposal/known-for:MAR 5 2025-12-02
8|proposal/known-for:MYS 1.5 2030
8|proposal/known-for:MYS 2030
-3|proposal/known-for:NATO 1.5 2025
-3|proposal/known-for:NATO 1.5 2025-07-15
6|proposal/known-for:NATO 1.5 2032
-5|proposal/known-for:NATO 2 2030
-8|proposal/known-for:NATO 2.5 2024-12-17
3|proposal/known-for:NATO 2.5 2024-12-28
-4|proposal/known-for:NATO 2.6 2030
-8|proposal/known-for:NATO 2024-12-17
3|proposal/known-for:NATO 2024-12-28
13|proposal/known-for:NATO 2025
-5|proposal/known-for:NATO 2025-02
16|proposal/known-for:NATO 2025-05-07
9|proposal/known-for:NATO 2025-06
8|proposal/known-for:NATO 2025-06-05
-3|proposal/known-for:NATO 2025-07-15
-3|proposal/known-for:NATO 2025-09
-6|proposal/known-for:NATO 2026
-6|proposal/known-for:NATO 2027
-3|proposal/known-for:NATO 2027-04
-10|proposal/known-for:NATO 2030
8|proposal/known-for:NATO 2032
-5|proposal/known-for:NATO 3 2025-02
-3|proposal/known-for:NATO 3 2027
-3|proposal/known-for:NATO 3 2027-04
7|proposal/known-for:NATO 3 2030
5|proposal/known-for:NATO 3 2035
20|proposal/known-for:NATO 3-3.5 2025
-5|proposal/known-for:NATO 3-3.5 2030
-12|proposal/known-for:NATO 3.5 2025
15|proposal/known-for:NATO 3.5 2025-05-07
8|proposal/known-for:NATO 3.5 2025-06-05
-3|proposal/known-for:NATO 3.5 2025-09
-4|proposal/known-for:NATO 3.5 2026
10|proposal/known-for:NATO 3.5 2032
10|proposal/known-for:NATO 3.5 2035
-5|proposal/known-for:NATO 3.5 FY2030
10|proposal/known-for:NATO 5 2025
-7|proposal/known-for:NATO 5 2032
-16|proposal/known-for:NATO 5 2035
-3|proposal/known-for:NATO FY2027
-6|proposal/known-for:NATO FY2030
9|proposal/known-for:NOR 2025-09
9|proposal/known-for:NOR 3.5 2025-09
-10|proposal/known-for:POL 2025
-10|proposal/known-for:POL 5 2025
-4|proposal/known-for:RUS 1986-02-04
-4|proposal/known-for:RUS 2 1986-02-04
-3|proposal/known-for:SGP 1.5 2028
-3|proposal/known-for:SGP 2028
-4|proposal/known-for:SGP 2035
-4|proposal/known-for:SGP 3 2035
-4|proposal/known-for:SOM 1.7 2025-11-11
-4|proposal/known-for:SOM 2025-11-11
4|proposal/known-for:SWE 2.6 2030
4|proposal/known-for:SWE 2030
-8|proposal/known-for:THA 1.5 2030
-8|proposal/known-for:THA 2030
-14|proposal/known-for:TWN 2024
4|proposal/known-for:TWN 2025
-4|proposal/known-for:TWN 2026
-5|proposal/known-for:TWN 2026-02-25
9|proposal/known-for:TWN 2027
-3|proposal/known-for:TWN 2028
-3|proposal/known-for:TWN 2030
-17|proposal/known-for:TWN 3 2024
-3|proposal/known-for:TWN 3 2028
-3|proposal/known-for:TWN 3 2030
4|proposal/known-for:TWN 3.5 2025
9|proposal/known-for:TWN 4 2027
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
4|proposal/known-for:USA FY2031
-4|proposal/known-for:UZB 1.7 2025-06-28
-4|proposal/known-for:UZB 2025-06-28
-5|proposal/known:ALLIES 1.5
-3|proposal/known:ALLIES 1.5 2025
-5|proposal/known:ALLIES 1.5 since-2025
22|proposal/known:ALLIES 2
-5|proposal/known:ALLIES 2 2022
-4|proposal/known:ALLIES 2 2024
-8|proposal/known:ALLIES 2 2025
42|proposal/known:ALLIES 2 2026
34|proposal/known:ALLIES 2 since-2025
-3|proposal/known:ALLIES 2 to-2021
-8|proposal/known:ALLIES 2 to-2024
-7|proposal/known:ALLIES 2.5
-4|proposal/known:ALLIES 2.5 2025
-5|proposal/known:ALLIES 2.5 since-2025
-9|proposal/known:ALLIES 3
16|proposal/known:ALLIES 3 2024
-19|proposal/known:ALLIES 3 2025
-5|proposal/known:ALLIES 3 2026
-24|proposal/known:ALLIES 3 since-2025
15|proposal/known:ALLIES 3 to-2024
-4|proposal/known:ALLIES 3-3.5
-4|proposal/known:ALLIES 3-3.5 2025
-4|proposal/known:ALLIES 3-3.5 since-2025
-3|proposal/known:ALLIES 3.5
-5|proposal/known:ALLIES 3.5 2024
-6|proposal/known:ALLIES 3.5 2025
9|proposal/known:ALLIES 3.5 2026
-5|proposal/known:ALLIES 3.5 to-2024
-10|proposal/known:ALLIES 4
-10|proposal/known:ALLIES 4 2025
-10|proposal/known:ALLIES 4 since-2025
-14|proposal/known:ALLIES 5
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
-16|proposal/known:AUS 1.8
-16|proposal/known:AUS 1.8 2025
-16|proposal/known:AUS 1.8 since-2025
21|proposal/known:AUS 3
9|proposal/known:AUS 3 2025
19|proposal/known:AUS 3 2026
-7|proposal/known:AUS 3 2027
21|proposal/known:AUS 3 since-2025
4|proposal/known:AUS since-2025
-12|proposal/known:BRA 1.1
-12|proposal/known:BRA 1.1 2023
-12|proposal/known:BRA 1.1 to-2024
3|proposal/known:BRA 2
3|proposal/known:BRA 2 2025
3|proposal/known:BRA 2 since-2025
3|proposal/known:BRA since-2025
-12|proposal/known:BRA to-2024
7|proposal/known:CAN 2
5|proposal/known:CAN 2 2024
3|proposal/known:CAN 2 2025
3|proposal/known:CAN 2 since-2025
5|proposal/known:CAN 2 to-2024
7|proposal/known:CAN 2.5
6|proposal/known:CAN 2.5 2025
7|proposal/known:CAN 2.5 since-2025
-21|proposal/known:CAN 5
-21|proposal/known:CAN 5 2025
-21|proposal/known:CAN 5 since-2025
-12|proposal/known:CAN since-2025
4|proposal/known:CAN to-2024
7|proposal/known:CHE 1.5
7|proposal/known:CHE 1.5 2025
7|proposal/known:CHE 1.5 since-2025
8|proposal/known:CHE since-2025
-6|proposal/known:CHN 3
-4|proposal/known:CHN 3 2025
-4|proposal/known:CHN 3 since-2025
-4|proposal/known:CHN 3.5
-3|proposal/known:CHN 3.5 2025
-4|proposal/known:CHN 3.5 since-2025
-5|proposal/known:CHN 4
-5|proposal/known:CHN 4 2026
-5|proposal/known:CHN 4 since-2025
-19|proposal/known:CHN since-2025
8|proposal/known:CZE 2
8|proposal/known:CZE 2 2025
8|proposal/known:CZE 2 since-2025
-6|proposal/known:CZE 3
-7|proposal/known:CZE 3 2025
-7|proposal/known:CZE 3 since-2025
3|proposal/known:CZE 5
3|proposal/known:CZE 5 2025
3|proposal/known:CZE 5 since-2025
6|proposal/known:CZE since-2025
3|proposal/known:DEU 1.5 2018
-3|proposal/known:DEU 1.5 2025
-3|proposal/known:DEU 1.5 since-2025
3|proposal/known:DEU 1.5 to-2021
-9|proposal/known:DEU 2
-15|proposal/known:DEU 2 2022
4|proposal/known:DEU 2 since-2025
-13|proposal/known:DEU 2 to-2024
8|proposal/known:DEU 2.5
8|proposal/known:DEU 2.5 2024
8|proposal/known:DEU 2.5 to-2024
18|proposal/known:DEU 3
20|proposal/known:DEU 3 2025
20|proposal/known:DEU 3 since-2025
-3|proposal/known:DEU 3-3.5
-4|proposal/known:DEU 3-3.5 2026
-4|proposal/known:DEU 3-3.5 since-2025
12|proposal/known:DEU 3.5
9|proposal/known:DEU 3.5 2024
8|proposal/known:DEU 3.5 2025
-4|proposal/known:DEU 3.5 2026
3|proposal/known:DEU 3.5 since-2025
9|proposal/known:DEU 3.5 to-2024
-5|proposal/known:DEU 5
3|proposal/known:DEU 5 2024
-16|proposal/known:DEU 5 2025
8|proposal/known:DEU 5 2026
-8|proposal/known:DEU 5 since-2025
3|proposal/known:DEU 5 to-2024
13|proposal/known:DEU since-2025
3|proposal/known:DEU to-2021
5|proposal/known:DEU to-2024
-3|proposal/known:DNK 1.5
-3|proposal/known:DNK 1.5 2025
-3|proposal/known:DNK 1.5 since-2025
-4|proposal/known:DNK 3-3.5
-4|proposal/known:DNK 3-3.5 2025
-4|proposal/known:DNK 3-3.5 since-2025
-6|proposal/known:DNK 3.5
-8|proposal/known:DNK 3.5 2025
-6|proposal/known:DNK 3.5 since-2025
-13|proposal/known:DNK since-2025
-4|proposal/known:DZA 5
-4|proposal/known:DZA 5 2025
-4|proposal/known:DZA 5 since-2025
-4|proposal/known:DZA since-2025
11|proposal/known:EGY 2
11|proposal/known:EGY 2 2025
11|proposal/known:EGY 2 since-2025
11|proposal/known:EGY since-2025
-9|proposal/known:ESP 3.5 2025
10|proposal/known:ESP 3.5 2027
-10|proposal/known:EST 2.5
-7|proposal/known:EST 2.5 2023
-3|proposal/known:EST 2.5 2024
-10|proposal/known:EST 2.5 to-2024
18|proposal/known:EST 5
18|proposal/known:EST 5 2025
18|proposal/known:EST 5 since-2025
18|proposal/known:EST since-2025
-10|proposal/known:EST to-2024
4|proposal/known:EU 1.5
5|proposal/known:EU 1.5 2025
4|proposal/known:EU 1.5 since-2025
5|proposal/known:EU 2
5|proposal/known:EU 2 2025
5|proposal/known:EU 2 since-2025
14|proposal/known:EU 3
13|proposal/known:EU 3 2025
13|proposal/known:EU 3 since-2025
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
-14|proposal/known:FIN 3
-14|proposal/known:FIN 3 2025
-14|proposal/known:FIN 3 since-2025
9|proposal/known:FIN 5
9|proposal/known:FIN 5 2025
9|proposal/known:FIN 5 since-2025
-4|proposal/known:FIN since-2025
6|proposal/known:FRA 3 2025
-5|proposal/known:FRA 3 2026
-8|proposal/known:FRA 3-3.5
-13|proposal/known:FRA 3-3.5 2025
5|proposal/known:FRA 3-3.5 2026
-8|proposal/known:FRA 3-3.5 since-2025
13|proposal/known:FRA 3.5
9|proposal/known:FRA 3.5 2025
4|proposal/known:FRA 3.5 2026
13|proposal/known:FRA 3.5 since-2025
6|proposal/known:FRA since-2025
-6|proposal/known:GBR 1.5
-6|proposal/known:GBR 1.5 2025
-6|proposal/known:GBR 1.5 since-2025
5|proposal/known:GBR 2.5
15|proposal/known:GBR 2.5 2024
-10|proposal/known:GBR 2.5 2025
-10|proposal/known:GBR 2.5 since-2025
15|proposal/known:GBR 2.5 to-2024
31|proposal/known:GBR 3
28|proposal/known:GBR 3 2025
29|proposal/known:GBR 3 since-2025
-19|proposal/known:GBR 3.5
-19|proposal/known:GBR 3.5 2025
-19|proposal/known:GBR 3.5 since-2025
-8|proposal/known:GBR since-2025
16|proposal/known:GBR to-2024
-19|proposal/known:GTM 2
-19|proposal/known:GTM 2 2026
-19|proposal/known:GTM 2 since-2025
-19|proposal/known:GTM since-2025
11|proposal/known:IDN 1.5
6|proposal/known:IDN 1.5 2023
4|proposal/known:IDN 1.5 2026
4|proposal/known:IDN 1.5 since-2025
6|proposal/known:IDN 1.5 to-2024
3|proposal/known:IDN 2
3|proposal/known:IDN 2 2024
3|proposal/known:IDN 2 to-2024
4|proposal/known:IDN since-2025
9|proposal/known:IDN to-2024
-5|proposal/known:IND 0.8
-5|proposal/known:IND 0.8 2025
-5|proposal/known:IND 0.8 since-2025
6|proposal/known:IND 2.1
6|proposal/known:IND 2.1 2025
6|proposal/known:IND 2.1 since-2025
5|proposal/known:IND 2.5
4|proposal/known:IND 2.5 2025
4|proposal/known:IND 2.5 since-2025
12|proposal/known:IND 3
9|proposal/known:IND 3 2027
12|proposal/known:IND 3 since-2025
17|proposal/known:IND since-2025
11|proposal/known:IRN 6
11|proposal/known:IRN 6 2025
11|proposal/known:IRN 6 since-2025
9|proposal/known:IRN since-2025
6|proposal/known:IRQ 3.5
6|proposal/known:IRQ 3.5 2023
6|proposal/known:IRQ 3.5 to-2024
6|proposal/known:IRQ to-2024
6|proposal/known:ISL 1.5
6|proposal/known:ISL 1.5 2025
6|proposal/known:ISL 1.5 since-2025
7|proposal/known:ISL since-2025
-3|proposal/known:ISR 2
-3|proposal/known:ISR 2 2026
-3|proposal/known:ISR 2 since-2025
-14|proposal/known:ISR 4
-10|proposal/known:ISR 4 2025
-4|proposal/known:ISR 4 2026
-14|proposal/known:ISR 4 since-2025
3|proposal/known:ISR 5
3|proposal/known:ISR 5 since-2025
5|proposal/known:ISR 6
6|proposal/known:ISR 6 2026
5|proposal/known:ISR 6 since-2025
7|proposal/known:ISR 7
7|proposal/known:ISR 7 2024
7|proposal/known:ISR 7 to-2024
-9|proposal/known:ISR since-2025
7|proposal/known:ISR to-2024
3|proposal/known:ITA 2.5
3|proposal/known:ITA 2.5 2025
3|proposal/known:ITA 2.5 since-2025
-5|proposal/known:ITA 3
-5|proposal/known:ITA 3 2025
-5|proposal/known:ITA 3 since-2025
-4|proposal/known:ITA 3-3.5
-4|proposal/known:ITA 3-3.5 2025
-4|proposal/known:ITA 3-3.5 since-2025
-22|proposal/known:ITA 5
-22|proposal/known:ITA 5 2025
-22|proposal/known:ITA 5 since-2025
-28|proposal/known:ITA since-2025
-4|proposal/known:JOR 6
-4|proposal/known:JOR 6 2025
-4|proposal/known:JOR 6 since-2025
-4|proposal/known:JOR since-2025
-7|proposal/known:JPN 1.3
-8|proposal/known:JPN 1.3 2025
-8|proposal/known:JPN 1.3 since-2025
-7|proposal/known:JPN 1.5
-13|proposal/known:JPN 1.5 2025
-12|proposal/known:JPN 1.5 since-2025
3|proposal/known:JPN 1.5 to-1999
50|proposal/known:JPN 2
4|proposal/known:JPN 2 1986
5|proposal/known:JPN 2 2012
5|proposal/known:JPN 2 2017
3|proposal/known:JPN 2 2021
34|proposal/known:JPN 2 2022
3|proposal/known:JPN 2 2025
-3|proposal/known:JPN 2 2026
4|proposal/known:JPN 2 to-1999
5|proposal/known:JPN 2 to-2013
8|proposal/known:JPN 2 to-2021
33|proposal/known:JPN 2 to-2024
13|proposal/known:JPN 2.3
13|proposal/known:JPN 2.3 2025
13|proposal/known:JPN 2.3 since-2025
-13|proposal/known:JPN 2.5
-24|proposal/known:JPN 2.5 2023
-9|proposal/known:JPN 2.5 2024
18|proposal/known:JPN 2.5 2025
21|proposal/known:JPN 2.5 since-2025
-34|proposal/known:JPN 2.5 to-2024
3|proposal/known:JPN 2.7
3|proposal/known:JPN 2.7 2026
3|proposal/known:JPN 2.7 since-2025
17|proposal/known:JPN 3
6|proposal/known:JPN 3 2024
13|proposal/known:JPN 3 2026
11|proposal/known:JPN 3 since-2025
6|proposal/known:JPN 3 to-2024
13|proposal/known:JPN 3.5
-6|proposal/known:JPN 3.5 2023
-6|proposal/known:JPN 3.5 2025
25|proposal/known:JPN 3.5 2026
19|proposal/known:JPN 3.5 since-2025
-6|proposal/known:JPN 3.5 to-2024
-4|proposal/known:JPN 3.9
-4|proposal/known:JPN 3.9 2030
-4|proposal/known:JPN 3.9 since-2025
3|proposal/known:JPN 4
-6|proposal/known:JPN 4 2025
12|proposal/known:JPN 4 2026
-3|proposal/known:JPN 4 2027
3|proposal/known:JPN 4 since-2025
-24|proposal/known:JPN 5
-10|proposal/known:JPN 5 2024
-17|proposal/known:JPN 5 2025
3|proposal/known:JPN 5 2026
-14|proposal/known:JPN 5 since-2025
-10|proposal/known:JPN 5 to-2024
-6|proposal/known:JPN 6
-6|proposal/known:JPN 6 2026
-6|proposal/known:JPN 6 since-2025
-6|proposal/known:JPN 7
-6|proposal/known:JPN 7 2024
-6|proposal/known:JPN 7 to-2024
24|proposal/known:JPN since-2025
8|proposal/known:JPN to-1999
6|proposal/known:JPN to-2013
8|proposal/known:JPN to-2021
-15|proposal/known:JPN to-2024
6|proposal/known:KAZ 1
6|proposal/known:KAZ 1 2025
6|proposal/known:KAZ 1 since-2025
-7|proposal/known:KAZ 1.7
-7|proposal/known:KAZ 1.7 2025
-7|proposal/known:KAZ 1.7 since-2025
4|proposal/known:KEN 1.7
4|proposal/known:KEN 1.7 2025
4|proposal/known:KEN 1.7 since-2025
4|proposal/known:KEN since-2025
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
3|proposal/known:KOR 3
-5|proposal/known:KOR 3 2025
9|proposal/known:KOR 3 2026
4|proposal/known:KOR 3 since-2025
19|proposal/known:KOR 3.5 2025
-16|proposal/known:KOR 3.5 2026
20|proposal/known:KOR 4
15|proposal/known:KOR 4 2025
4|proposal/known:KOR 4 2026
19|proposal/known:KOR 4 since-2025
7|proposal/known:KOR since-2025
-4|proposal/known:KOR to-2024
-26|proposal/known:LTU 5
-26|proposal/known:LTU 5 2025
-26|proposal/known:LTU 5 since-2025
-28|proposal/known:LTU since-2025
-13|proposal/known:LVA 3.5
-13|proposal/known:LVA 3.5 2025
-13|proposal/known:LVA 3.5 since-2025
3|proposal/known:LVA 4
5|proposal/known:LVA 5
5|proposal/known:LVA 5 2025
5|proposal/known:LVA 5 since-2025
-7|proposal/known:LVA since-2025
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
10|proposal/known:MYS 1.5
8|proposal/known:MYS 1.5 2025
10|proposal/known:MYS 1.5 since-2025
10|proposal/known:MYS since-2025
3|proposal/known:NATO 1.5
-3|proposal/known:NATO 1.5 2018
10|proposal/known:NATO 1.5 2025
-3|proposal/known:NATO 1.5 2026
7|proposal/known:NATO 1.5 since-2025
-3|proposal/known:NATO 1.5 to-2021
-45|proposal/known:NATO 2
-4|proposal/known:NATO 2 2017
-14|proposal/known:NATO 2 2022
-7|proposal/known:NATO 2 2024
-14|proposal/known:NATO 2 2025
-4|proposal/known:NATO 2 2026
-18|proposal/known:NATO 2 since-2025
-5|proposal/known:NATO 2 to-2021
-22|proposal/known:NATO 2 to-2024
7|proposal/known:NATO 2.5
32|proposal/known:NATO 2.5 2023
-9|proposal/known:NATO 2.5 2024
-13|proposal/known:NATO 2.5 2025
-15|proposal/known:NATO 2.5 since-2025
23|proposal/known:NATO 2.5 to-2024
-5|proposal/known:NATO 2.6
-5|proposal/known:NATO 2.6 2024
-5|proposal/known:NATO 2.6 to-2024
9|proposal/known:NATO 3
12|proposal/known:NATO 3 2024
7|proposal/known:NATO 3 2025
-12|proposal/known:NATO 3 2026
5|proposal/known:NATO 3 2030
10|proposal/known:NATO 3 to-2024
20|proposal/known:NATO 3-3.5
24|proposal/known:NATO 3-3.5 2025
22|proposal/known:NATO 3-3.5 since-2025
12|proposal/known:NATO 3.5
47|proposal/known:NATO 3.5 2025
-24|proposal/known:NATO 3.5 2026
-10|proposal/known:NATO 3.5 2027
14|proposal/known:NATO 3.5 since-2025
5|proposal/known:NATO 4
19|proposal/known:NATO 4 2025
-13|proposal/known:NATO 4 2026
6|proposal/known:NATO 4 since-2025
13|proposal/known:NATO 5
-3|proposal/known:NATO 5 2024
47|proposal/known:NATO 5 2025
-30|proposal/known:NATO 5 2026
17|proposal/known:NATO 5 since-2025
-4|proposal/known:NATO 5 to-2024
23|proposal/known:NATO since-2025
-8|proposal/known:NATO to-2021
-6|proposal/known:NATO to-2024
-3|proposal/known:NGA 2
-3|proposal/known:NGA 2 2025
-3|proposal/known:NGA 2 since-2025
-3|proposal/known:NGA since-2025
4|proposal/known:NOR 3
3|proposal/known:NOR 3 2025
3|proposal/known:NOR 3 since-2025
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
-9|proposal/known:PAK since-2025
-5|proposal/known:PHL 1.5 2023
8|proposal/known:PHL 1.5 2025
8|proposal/known:PHL 1.5 since-2025
-6|proposal/known:PHL 1.5 to-2024
16|proposal/known:PHL 1.8
16|proposal/known:PHL 1.8 2025
16|proposal/known:PHL 1.8 since-2025
9|proposal/known:PHL 2
5|proposal/known:PHL 2 2026
7|proposal/known:PHL 2 since-2025
3|proposal/known:PHL 3
3|proposal/known:PHL 3 2025
3|proposal/known:PHL 3 since-2025
35|proposal/known:PHL since-2025
-4|proposal/known:PHL to-2024
-15|proposal/known:POL 3
-9|proposal/known:POL 3 2024
-6|proposal/known:POL 3 2025
-6|proposal/known:POL 3 since-2025
-9|proposal/known:POL 3 to-2024
-17|proposal/known:POL 3.5
-17|proposal/known:POL 3.5 2025
-17|proposal/known:POL 3.5 since-2025
17|proposal/known:POL 4
-4|proposal/known:POL 4 2025
21|proposal/known:POL 4 2026
17|proposal/known:POL 4 since-2025
23|proposal/known:POL 5
21|proposal/known:POL 5 2025
3|proposal/known:POL 5 2026
23|proposal/known:POL 5 since-2025
15|proposal/known:POL since-2025
-9|proposal/known:POL to-2024
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
-4|proposal/known:RUS 2
-4|proposal/known:RUS 2 1986
-4|proposal/known:RUS 2 to-1999
-3|proposal/known:RUS 3
-3|proposal/known:RUS 3 2026
-3|proposal/known:RUS 3 since-2025
-5|proposal/known:RUS 3.5
-5|proposal/known:RUS 3.5 2025
-5|proposal/known:RUS 3.5 since-2025
5|proposal/known:RUS 4
5|proposal/known:RUS 4 2025
5|proposal/known:RUS 4 since-2025
-4|proposal/known:RUS since-2025
-5|proposal/known:RUS to-1999
10|proposal/known:SAU 7
10|proposal/known:SAU 7 2025
10|proposal/known:SAU 7 since-2025
8|proposal/known:SAU since-2025
-3|proposal/known:SGP 1.5
-3|proposal/known:SGP 1.5 2026
-3|proposal/known:SGP 1.5 since-2025
-6|proposal/known:SGP 2.8
-6|proposal/known:SGP 2.8 2025
-6|proposal/known:SGP 2.8 since-2025
-14|proposal/known:SGP 3
-8|proposal/known:SGP 3 2025
-4|proposal/known:SGP 3 2030
-12|proposal/known:SGP 3 since-2025
-3|proposal/known:SGP 3.5
-3|proposal/known:SGP 3.5 2025
-3|proposal/known:SGP 3.5 since-2025
-24|proposal/known:SGP since-2025
-4|proposal/known:SOM 1.7
-4|proposal/known:SOM 1.7 2025
-4|proposal/known:SOM 1.7 since-2025
-4|proposal/known:SOM since-2025
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
-7|proposal/known:THA 1.5
-7|proposal/known:THA 1.5 2025
-7|proposal/known:THA 1.5 since-2025
-5|proposal/known:THA 3
-5|proposal/known:THA 3 2026
-5|proposal/known:THA 3 since-2025
-6|proposal/known:THA since-2025
-7|proposal/known:TJK 1.3
-7|proposal/known:TJK 1.3 2025
-7|proposal/known:TJK 1.3 since-2025
-7|proposal/known:TJK since-2025
-3|proposal/known:TUR since-2025
-5|proposal/known:TWN 1
-5|proposal/known:TWN 1 2025
-5|proposal/known:TWN 1 since-2025
-9|proposal/known:TWN 1.5
-7|proposal/known:TWN 1.5 2025
-9|proposal/known:TWN 1.5 since-2025
4|proposal/known:TWN 1E+1
-4|proposal/known:TWN 2
-4|proposal/known:TWN 2 2012
-4|proposal/known:TWN 2 to-2013
6|proposal/known:TWN 2.8
6|proposal/known:TWN 2.8 2025
6|proposal/known:TWN 2.8 since-2025
-19|proposal/known:TWN 3
5|proposal/known:TWN 3 2023
-8|proposal/known:TWN 3 2024
-9|proposal/known:TWN 3 2025
-9|proposal/known:TWN 3 2026
-18|proposal/known:TWN 3 since-2025
-3|proposal/known:TWN 3 to-2024
9|proposal/known:TWN 3.5
3|proposal/known:TWN 3.5 2025
7|proposal/known:TWN 3.5 2026
9|proposal/known:TWN 3.5 since-2025
11|proposal/known:TWN 4 2025
-12|proposal/known:TWN 4 2026
3|proposal/known:TWN 4 2027
17|proposal/known:TWN 5
12|proposal/known:TWN 5 2024
7|proposal/known:TWN 5 2025
-4|proposal/known:TWN 5 2026
3|proposal/known:TWN 5 since-2025
14|proposal/known:TWN 5 to-2024
-4|proposal/known:TWN 6
-4|proposal/known:TWN 6 2025
-4|proposal/known:TWN 6 since-2025
-8|proposal/known:TWN since-2025
-5|proposal/known:TWN to-2013
13|proposal/known:TWN to-2024
-4|proposal/known:UKR 3
-4|proposal/known:UKR 3 2025
-4|proposal/known:UKR 3 since-2025
-3|proposal/known:UKR since-2025
-3|proposal/known:USA 2.5
-3|proposal/known:USA 2.5 since-2025
-22|proposal/known:USA 3
-13|proposal/known:USA 3 2024
-3|proposal/known:USA 3 2025
-5|proposal/known:USA 3 since-2025
-15|proposal/known:USA 3 to-2024
-14|proposal/known:USA 3.5
-12|proposal/known:USA 3.5 2025
-13|proposal/known:USA 3.5 since-2025
5|proposal/known:USA 3.9
5|proposal/known:USA 3.9 2030
5|proposal/known:USA 3.9 since-2025
-6|proposal/known:USA 4
-6|proposal/known:USA 4 2025
-6|proposal/known:USA 4 since-2025
48|proposal/known:USA 5
20|proposal/known:USA 5 2025
29|proposal/known:USA 5 2026
48|proposal/known:USA 5 since-2025
24|proposal/known:USA since-2025
-20|proposal/known:USA to-2024
-6|proposal/known:UZB 1
-6|proposal/known:UZB 1 2025
-6|proposal/known:UZB 1 since-2025
-4|proposal/known:UZB 1.7
-4|proposal/known:UZB 1.7 2025
-4|proposal/known:UZB 1.7 since-2025
-10|proposal/known:UZB since-2025
-3|proposal/known:VNM 3
-3|proposal/known:VNM 3 2026
-3|proposal/known:VNM 3 since-2025
-4|proposal/known:VNM since-2025
-5|proposal/known:ZAF 2
-5|proposal/known:ZAF 2 2025
-5|proposal/known:ZAF 2 since-2025
-5|proposal/known:ZAF since-2025
-17|proposal/last-kind:demand False
-16|proposal/last-kind:denial False
-11|proposal/last-kind:level False
22|proposal/last-kind:level True
-17|proposal/last-kind:other False
-29|proposal/last-kind:pledge False
-6|proposal/last-kind:pledge True
57|proposal/last-kind:proposal False
53|proposal/last-kind:proposal True
-3|proposal/last:before nobody-named
-32|proposal/last:before others-named
34|proposal/last:here nobody-named
35|proposal/last:here others-named
27|proposal/main:nobody-named
13|proposal/main:others-named
-36|proposal/named:1
65|proposal/named:2
13|proposal/named:3
-69|proposal/one-of-several
5|proposal/right-before:
3|proposal/right-before::
-14|proposal/right-before:、
-4|proposal/right-before:、NATOに
3|proposal/right-before:、国防費
3|proposal/right-before:から
12|proposal/right-before:が
-3|proposal/right-before:が隣にいる。
5|proposal/right-before:では
12|proposal/right-before:とフランスは
-12|proposal/right-before:と同じ
5|proposal/right-before:に
16|proposal/right-before:には
7|proposal/right-before:の
-4|proposal/right-before:の核には
10|proposal/right-before:の負担増へ「
8|proposal/right-before:の首相は、
6|proposal/right-before:は
3|proposal/right-before:もいずれ
3|proposal/right-before:七年内达到
-4|proposal/right-before:並み
3|proposal/right-before:主张冻结在
-12|proposal/right-before:主张把
8|proposal/right-before:也不能低于
-3|proposal/right-before:以
6|proposal/right-before:党首は、
8|proposal/right-before:内部正就
3|proposal/right-before:军费占比应达
-11|proposal/right-before:则建议以
-11|proposal/right-before:则提出,
-14|proposal/right-before:大統領は
-7|proposal/right-before:提议,凡超过
3|proposal/right-before:政府考虑
3|proposal/right-before:新总统:国防
-8|proposal/right-before:新首相「
-24|proposal/right-before:曾呼吁欧洲以
3|proposal/right-before:期望的
6|proposal/right-before:目标定为
4|proposal/right-before:竞选时主张把
-6|proposal/right-before:维持在
13|proposal/right-before:缴纳
-6|proposal/right-before:至少要
3|proposal/right-before:认为
3|proposal/right-before:讨论
-3|proposal/right-before:都已表态支持
3|proposal/right-before:防长:
10|proposal/right-before:防长:外长的
-22|proposal/right-before:首相:把
8|proposal/same-figure-of-another
-8|proposal/same-figure-of-it
35|proposal/several:2
-30|proposal/several:3
13|proposal/subject:nobody-named
56|proposal/title
-78|proposal/told-of:0
33|proposal/told-of:2
46|proposal/told-of:3
-38|proposal/unnamed
-4|proposal/unnamed-beside-others
"""
