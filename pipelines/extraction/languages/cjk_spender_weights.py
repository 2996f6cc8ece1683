"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
14|/after-far:1 True
35|/after-far:18 False
-49|/after-far:18 True
-11|/after-far:36 False
-30|/after-far:36 True
-11|/after-far:4 False
6|/after-far:4 True
44|/after-far:9 False
-4|/after-far:9 True
-3|/after-follows:\"。 True
9|/after-follows:(
10|/after-follows:(N False
17|/after-follows:,
18|/after-follows:,却 True
-3|/after-follows:1
-4|/after-follows:2
-9|/after-follows:3
-9|/after-follows:3. True
9|/after-follows:。
8|/after-follows:。 False
-11|/after-follows:が
-5|/after-follows:が5 False
-9|/after-follows:が応 False
3|/after-follows:が担 False
-5|/after-follows:が決 False
9|/after-follows:が陸 False
21|/after-follows:で
26|/after-follows:でも False
-3|/after-follows:で最 False
-7|/after-follows:と
-4|/after-follows:と並 False
10|/after-follows:に
7|/after-follows:に5 False
-29|/after-follows:にだ True
-17|/after-follows:につ False
-27|/after-follows:には False
-7|/after-follows:には True
14|/after-follows:にも False
-18|/after-follows:にも True
3|/after-follows:に向 False
-12|/after-follows:に届 False
-31|/after-follows:に当 False
7|/after-follows:に期 False
13|/after-follows:に比 False
21|/after-follows:に求 False
3|/after-follows:に示 False
3|/after-follows:に米 False
-5|/after-follows:に至 True
7|/after-follows:に要 False
26|/after-follows:に要 True
22|/after-follows:に迫 False
29|/after-follows:に迫 True
3|/after-follows:に高 False
11|/after-follows:の
-11|/after-follows:の1 False
-4|/after-follows:の5 False
-3|/after-follows:のよ True
6|/after-follows:のメ False
7|/after-follows:の事 False
-19|/after-follows:の合 False
-5|/after-follows:の家 True
-37|/after-follows:の弱 True
-5|/after-follows:の指 False
-3|/after-follows:の支 True
3|/after-follows:の新 False
31|/after-follows:の決 False
9|/after-follows:の物 False
36|/after-follows:の目 False
-4|/after-follows:の装 False
27|/after-follows:の計 False
-4|/after-follows:の財 False
4|/after-follows:の防 True
-3|/after-follows:の頼 True
-15|/after-follows:の首 False
6|/after-follows:は
-4|/after-follows:は1 True
-7|/after-follows:は2 False
-4|/after-follows:は2 True
26|/after-follows:はど True
-18|/after-follows:は今 False
12|/after-follows:は今 True
3|/after-follows:は守 False
13|/after-follows:は年 True
-34|/after-follows:も
-3|/after-follows:も2 True
-8|/after-follows:も3 True
-4|/after-follows:もだ False
-3|/after-follows:も公 False
-3|/after-follows:も参 False
-8|/after-follows:も将 True
-3|/after-follows:や
3|/after-follows:より False
7|/after-follows:一
6|/after-follows:一年 True
-24|/after-follows:不
-22|/after-follows:不会 True
-6|/after-follows:不愿 True
3|/after-follows:不是 True
4|/after-follows:中名 False
-5|/after-follows:中最 False
-4|/after-follows:为
3|/after-follows:也
21|/after-follows:也一 False
-6|/after-follows:也一 True
-10|/after-follows:也必 True
7|/after-follows:予
7|/after-follows:予以 True
3|/after-follows:以
-8|/after-follows:价
-8|/after-follows:价格 True
-43|/after-follows:会
-43|/after-follows:会持 False
4|/after-follows:军
-3|/after-follows:凭
-3|/after-follows:凭什 True
-6|/after-follows:刚
-6|/after-follows:刚刚 True
-6|/after-follows:协
-6|/after-follows:协助 True
10|/after-follows:反
8|/after-follows:反对 True
-4|/after-follows:同
-4|/after-follows:同样 True
-4|/after-follows:喊
-4|/after-follows:喊得 True
7|/after-follows:国
9|/after-follows:国防 True
-11|/after-follows:在1 True
-4|/after-follows:在内 False
12|/after-follows:在海 True
-11|/after-follows:報
-11|/after-follows:報告 False
-4|/after-follows:外
-4|/after-follows:外交 True
4|/after-follows:大为 True
-5|/after-follows:大陆 True
10|/after-follows:导
10|/after-follows:导弹 True
4|/after-follows:尚
4|/after-follows:尚未 True
4|/after-follows:应
-3|/after-follows:应以 True
17|/after-follows:态
17|/after-follows:态度 True
-12|/after-follows:承
-8|/after-follows:承诺 False
-3|/after-follows:承诺 True
-4|/after-follows:报
-4|/after-follows:报章 True
8|/after-follows:掏
8|/after-follows:掏5 True
14|/after-follows:控
14|/after-follows:控え False
-4|/after-follows:提
-4|/after-follows:提高 True
-3|/after-follows:援
-3|/after-follows:援外 True
4|/after-follows:撤
4|/after-follows:撤下 True
21|/after-follows:政
10|/after-follows:政府 False
10|/after-follows:政府 True
3|/after-follows:新
3|/after-follows:新标 False
-8|/after-follows:方
-8|/after-follows:方式 True
3|/after-follows:木
3|/after-follows:木原 True
3|/after-follows:本
3|/after-follows:本人 True
4|/after-follows:松
4|/after-follows:松了 True
-3|/after-follows:正
-3|/after-follows:正好 True
5|/after-follows:氏
-6|/after-follows:氏側 False
35|/after-follows:的
6|/after-follows:的入 False
19|/after-follows:的尺 False
14|/after-follows:的数 False
-3|/after-follows:的期 True
5|/after-follows:的标 False
-3|/after-follows:的选 True
-3|/after-follows:目
-3|/after-follows:目标 False
-5|/after-follows:研
-5|/after-follows:研究 False
-10|/after-follows:経
-10|/after-follows:経済 False
5|/after-follows:而
9|/after-follows:而言 False
-5|/after-follows:而言 True
-13|/after-follows:自
-14|/after-follows:自己 True
-6|/after-follows:要
-3|/after-follows:要到 False
-4|/after-follows:要求 False
3|/after-follows:要花 True
4|/after-follows:说
8|/after-follows:财
9|/after-follows:财政 False
-4|/after-follows:辗
-4|/after-follows:辗转 False
6|/after-follows:防
4|/after-follows:防卫 True
6|/after-follows:首
6|/after-follows:首相 True
-43|/after-leads:%:
-11|/after-leads:%;
5|/after-leads:%、
-5|/after-leads:%」
-11|/after-leads:%が
-5|/after-leads:%と
31|/after-leads:%は
7|/after-leads:%を
22|/after-leads:%对
19|/after-leads:%是
-9|/after-leads:%的
5|/after-leads:,\"
-8|/after-leads:,大
-5|/after-leads:,对
5|/after-leads:,比
-18|/after-leads:,而
-4|/after-leads:,连
-6|/after-leads:、「
-8|/after-leads:」_
-11|/after-leads:」に
-29|/after-leads:」は
5|/after-leads:ある
-8|/after-leads:い、
-9|/after-leads:い。
32|/after-leads:いう
-16|/after-leads:いて
12|/after-leads:いる
29|/after-leads:う、
-18|/after-leads:う。
-3|/after-leads:え、
13|/after-leads:える
14|/after-leads:き_
23|/after-leads:き、
10|/after-leads:ける
9|/after-leads:げ、
25|/after-leads:げる
-8|/after-leads:し、
34|/after-leads:した
10|/after-leads:すと
-13|/after-leads:する
-6|/after-leads:だ。
4|/after-leads:った
-5|/after-leads:て、
-34|/after-leads:て「
7|/after-leads:ての
-38|/after-leads:で、
-8|/after-leads:では
3|/after-leads:と、
-9|/after-leads:とに
-13|/after-leads:ない
-7|/after-leads:に、
11|/after-leads:は、
3|/after-leads:は「
-8|/after-leads:へ_
-27|/after-leads:べ、
-3|/after-leads:も_
37|/after-leads:もと
10|/after-leads:よう
-3|/after-leads:る。
-8|/after-leads:れ、
16|/after-leads:を、
3|/after-leads:んだ
-7|/after-leads:上、
-9|/after-leads:不及
-3|/after-leads:不是
-3|/after-leads:不过
4|/after-leads:主要
-5|/after-leads:代、
10|/after-leads:以及
-11|/after-leads:低い
18|/after-leads:例如
3|/after-leads:全球
4|/after-leads:内的
6|/after-leads:出を
-4|/after-leads:别;
-4|/after-leads:包括
5|/after-leads:后,
-11|/after-leads:味_
9|/after-leads:多数
-6|/after-leads:希望
4|/after-leads:平在
6|/after-leads:当成
9|/after-leads:总理
-11|/after-leads:惟独
-3|/after-leads:拠「
-5|/after-leads:指,
-4|/after-leads:更让
-5|/after-leads:标,
-3|/after-leads:样,
-4|/after-leads:標_
20|/after-leads:求,
-5|/after-leads:求_
-18|/after-leads:波、
3|/after-leads:点,
9|/after-leads:用于
-4|/after-leads:相「
3|/after-leads:知道
4|/after-leads:算,
12|/after-leads:者由
19|/after-leads:衡量
-6|/after-leads:论,
8|/after-leads:话要
-21|/after-leads:说,
9|/after-leads:豁免
17|/after-leads:費を
7|/after-leads:闻,
-4|/after-leads:齐,
-31|/after:agent False
3|/after:agent True
58|/after:named False
-48|/after:named True
30|/after:patient False
-18|/after:patient True
21|/asked-about
-43|/asks
112|/before-commas:0 0
10|/before-commas:0 1
3|/before-commas:0 2
22|/before-commas:1 0
-27|/before-commas:1 1
-7|/before-commas:2 0
29|/before-commas:2 1
-31|/before-commas:2 2
-14|/before-commas:3 1
-22|/before-commas:3 2
48|/before-far:1 0
8|/before-far:18 0
4|/before-far:18 1
9|/before-far:36 0
-13|/before-far:36 1
-38|/before-far:36 2
33|/before-far:4 0
14|/before-far:9 0
5|/before-far:9 1
14|/before-far:far 0
3|/before-far:far 1
-12|/before-far:far 2
11|/before-follows-rank:\" 0 0
3|/before-follows-rank:( 0 0
-6|/before-follows-rank:) 0 0
-10|/before-follows-rank:, 0 0
8|/before-follows-rank:1 0 0
4|/before-follows-rank:1 1 0
-4|/before-follows-rank:1 1 1
16|/before-follows-rank:2 0 0
9|/before-follows-rank:2 0 2
-6|/before-follows-rank:2 1 0
-13|/before-follows-rank:2 1 1
4|/before-follows-rank:2 2 1
7|/before-follows-rank:3 0 0
3|/before-follows-rank:4 0 0
-4|/before-follows-rank:4 1 1
3|/before-follows-rank:5 0 0
5|/before-follows-rank:5 0 1
10|/before-follows-rank:6 1 0
-34|/before-follows-rank:: 0 0
-4|/before-follows-rank:: 1 0
-16|/before-follows-rank:_ 0 0
8|/before-follows-rank:、 0 0
16|/before-follows-rank:、 1 0
13|/before-follows-rank:、 1 1
-6|/before-follows-rank:、 1 2
31|/before-follows-rank:、 2 0
-9|/before-follows-rank:、 2 1
-11|/before-follows-rank:、 2 2
-4|/before-follows-rank:「 0 0
5|/before-follows-rank:「 1 0
7|/before-follows-rank:」 0 0
-14|/before-follows-rank:か 0 0
23|/before-follows-rank:が 0 0
19|/before-follows-rank:が 1 0
-16|/before-follows-rank:が 1 1
-4|/before-follows-rank:が 1 2
13|/before-follows-rank:で 0 0
-8|/before-follows-rank:で 1 0
-8|/before-follows-rank:で 2 0
-18|/before-follows-rank:と 0 0
-6|/before-follows-rank:と 0 1
30|/before-follows-rank:と 1 0
-8|/before-follows-rank:に 0 0
29|/before-follows-rank:に 0 1
17|/before-follows-rank:に 1 0
-26|/before-follows-rank:に 1 1
3|/before-follows-rank:の 0 0
10|/before-follows-rank:の 1 0
-10|/before-follows-rank:の 1 1
-3|/before-follows-rank:の 2 1
6|/before-follows-rank:の 2 2
-3|/before-follows-rank:の 3 0
33|/before-follows-rank:は 0 0
18|/before-follows-rank:は 0 1
-32|/before-follows-rank:は 1 0
-15|/before-follows-rank:は 1 1
-8|/before-follows-rank:は 1 2
27|/before-follows-rank:も 0 0
-4|/before-follows-rank:も 0 1
6|/before-follows-rank:や 1 0
-26|/before-follows-rank:を 0 0
-20|/before-follows-rank:を 1 0
-4|/before-follows-rank:・ 0 0
-10|/before-follows-rank:一 0 0
3|/before-follows-rank:上 1 0
-8|/before-follows-rank:不 1 0
18|/before-follows-rank:不 3 1
18|/before-follows-rank:与 1 0
-14|/before-follows-rank:並 0 0
3|/before-follows-rank:为 0 0
-5|/before-follows-rank:为 1 1
-10|/before-follows-rank:主 0 0
-3|/before-follows-rank:主 1 0
-8|/before-follows-rank:之 1 0
-3|/before-follows-rank:之 2 0
21|/before-follows-rank:也 0 0
10|/before-follows-rank:也 1 0
-22|/before-follows-rank:事 0 0
5|/before-follows-rank:事 0 1
-6|/before-follows-rank:亦 0 0
14|/before-follows-rank:亦 0 1
10|/before-follows-rank:今 0 1
6|/before-follows-rank:今 1 0
-5|/before-follows-rank:今 1 2
-6|/before-follows-rank:介 0 0
-3|/before-follows-rank:仍 0 0
9|/before-follows-rank:以 0 0
10|/before-follows-rank:众 1 1
3|/before-follows-rank:会 0 0
-22|/before-follows-rank:会 1 0
4|/before-follows-rank:估 0 0
3|/before-follows-rank:作 1 1
5|/before-follows-rank:党 0 0
4|/before-follows-rank:入 1 0
18|/before-follows-rank:全 0 0
7|/before-follows-rank:公 0 0
5|/before-follows-rank:公 1 0
9|/before-follows-rank:内 0 0
4|/before-follows-rank:内 1 0
9|/before-follows-rank:内 1 1
3|/before-follows-rank:内 1 2
-28|/before-follows-rank:再 0 0
18|/before-follows-rank:军 0 0
-3|/before-follows-rank:军 0 1
-6|/before-follows-rank:军 0 2
-12|/before-follows-rank:军 1 1
-5|/before-follows-rank:军 1 2
36|/before-follows-rank:决 0 0
4|/before-follows-rank:准 1 1
-8|/before-follows-rank:分 0 0
-6|/before-follows-rank:分 0 1
13|/before-follows-rank:分 0 2
10|/before-follows-rank:则 0 0
3|/before-follows-rank:则 0 1
-4|/before-follows-rank:刚 1 1
-7|/before-follows-rank:前 0 0
-23|/before-follows-rank:前 1 0
5|/before-follows-rank:副 1 0
-10|/before-follows-rank:加 0 0
9|/before-follows-rank:十 0 1
-4|/before-follows-rank:原 0 0
-8|/before-follows-rank:原 2 1
-6|/before-follows-rank:去 0 0
-3|/before-follows-rank:去 0 1
-22|/before-follows-rank:去 1 1
-6|/before-follows-rank:发 0 0
-4|/before-follows-rank:口 0 0
-5|/before-follows-rank:只 0 1
3|/before-follows-rank:各 0 0
12|/before-follows-rank:各 1 1
5|/before-follows-rank:各 1 2
-5|/before-follows-rank:合 0 0
-6|/before-follows-rank:同 0 0
8|/before-follows-rank:向 0 0
21|/before-follows-rank:否 0 0
9|/before-follows-rank:周 0 0
-4|/before-follows-rank:呼 1 0
-18|/before-follows-rank:和 1 0
7|/before-follows-rank:和 1 1
5|/before-follows-rank:嘴 0 0
-3|/before-follows-rank:团 1 0
5|/before-follows-rank:国 0 0
-6|/before-follows-rank:国 0 1
-8|/before-follows-rank:国 1 2
4|/before-follows-rank:在 0 0
17|/before-follows-rank:在 1 0
-9|/before-follows-rank:在 1 1
-4|/before-follows-rank:均 0 0
-29|/before-follows-rank:基 0 0
3|/before-follows-rank:处 0 0
-7|/before-follows-rank:外 2 0
18|/before-follows-rank:大 0 0
-10|/before-follows-rank:大 1 0
3|/before-follows-rank:夹 2 2
-10|/before-follows-rank:如 0 0
-3|/before-follows-rank:如 0 1
-7|/before-follows-rank:嫌 0 0
3|/before-follows-rank:孤 0 0
8|/before-follows-rank:学 0 0
-30|/before-follows-rank:安 0 0
-3|/before-follows-rank:安 1 0
6|/before-follows-rank:完 0 0
-8|/before-follows-rank:官 0 1
16|/before-follows-rank:官 1 1
9|/before-follows-rank:宣 0 0
7|/before-follows-rank:宣 2 0
7|/before-follows-rank:宣 2 1
6|/before-follows-rank:对 1 0
56|/before-follows-rank:将 0 0
3|/before-follows-rank:将 0 2
8|/before-follows-rank:将 1 0
-10|/before-follows-rank:将 1 2
11|/before-follows-rank:已 0 0
7|/before-follows-rank:已 1 0
-3|/before-follows-rank:已 1 1
-6|/before-follows-rank:常 0 0
10|/before-follows-rank:常 0 1
8|/before-follows-rank:平 0 0
9|/before-follows-rank:幹 0 0
-36|/before-follows-rank:幹 1 0
-6|/before-follows-rank:广 1 0
23|/before-follows-rank:应 0 0
-15|/before-follows-rank:应 1 1
5|/before-follows-rank:建 0 1
12|/before-follows-rank:总 0 0
-5|/before-follows-rank:总 1 0
6|/before-follows-rank:总 1 1
4|/before-follows-rank:恢 0 0
-5|/before-follows-rank:成 0 0
-3|/before-follows-rank:成 0 1
-4|/before-follows-rank:才 0 0
17|/before-follows-rank:承 0 0
5|/before-follows-rank:把 0 0
-5|/before-follows-rank:把 1 1
5|/before-follows-rank:拒 0 0
-9|/before-follows-rank:接 1 1
-4|/before-follows-rank:推 0 0
-13|/before-follows-rank:提 0 0
-4|/before-follows-rank:提 1 1
-4|/before-follows-rank:支 0 0
4|/before-follows-rank:放 1 0
7|/before-follows-rank:政 0 0
3|/before-follows-rank:政 0 1
5|/before-follows-rank:政 1 0
6|/before-follows-rank:敬 0 0
-3|/before-follows-rank:斯 1 1
-20|/before-follows-rank:新 0 0
7|/before-follows-rank:无 0 0
-12|/before-follows-rank:早 0 2
3|/before-follows-rank:时 0 0
9|/before-follows-rank:明 0 0
3|/before-follows-rank:明 0 1
3|/before-follows-rank:星 1 0
5|/before-follows-rank:是 1 1
-15|/before-follows-rank:智 0 0
-10|/before-follows-rank:暗 1 0
-18|/before-follows-rank:曾 1 0
-14|/before-follows-rank:最 0 0
-6|/before-follows-rank:有 0 0
-6|/before-follows-rank:杜 0 0
4|/before-follows-rank:杜 0 1
-12|/before-follows-rank:标 0 0
-4|/before-follows-rank:标 0 1
17|/before-follows-rank:欧 1 0
9|/before-follows-rank:欧 1 1
-4|/before-follows-rank:欧 2 2
-7|/before-follows-rank:正 0 0
-8|/before-follows-rank:正 1 1
3|/before-follows-rank:每 0 0
10|/before-follows-rank:比 1 0
5|/before-follows-rank:氏 0 0
8|/before-follows-rank:氏 0 1
-29|/before-follows-rank:氏 1 0
5|/before-follows-rank:没 0 0
-7|/before-follows-rank:没 1 0
6|/before-follows-rank:法 0 0
-4|/before-follows-rank:点 1 0
27|/before-follows-rank:的 0 0
9|/before-follows-rank:的 0 1
4|/before-follows-rank:的 0 2
-17|/before-follows-rank:的 1 0
8|/before-follows-rank:的 1 1
-3|/before-follows-rank:的 3 2
7|/before-follows-rank:目 0 0
-7|/before-follows-rank:看 0 0
5|/before-follows-rank:石 1 2
-5|/before-follows-rank:社 0 1
3|/before-follows-rank:称 0 0
3|/before-follows-rank:立 0 0
-3|/before-follows-rank:等 0 0
-16|/before-follows-rank:算 0 0
-16|/before-follows-rank:算 0 1
8|/before-follows-rank:米 1 0
3|/before-follows-rank:米 1 1
-7|/before-follows-rank:経 0 1
-5|/before-follows-rank:維 2 0
5|/before-follows-rank:総 0 0
7|/before-follows-rank:经 0 0
4|/before-follows-rank:给 1 0
14|/before-follows-rank:缴 0 0
10|/before-follows-rank:罗 1 0
-19|/before-follows-rank:而 0 0
25|/before-follows-rank:自 0 0
-7|/before-follows-rank:花 0 0
10|/before-follows-rank:若 0 0
7|/before-follows-rank:若 1 0
3|/before-follows-rank:表 0 0
-16|/before-follows-rank:表 1 0
-5|/before-follows-rank:要 0 0
-21|/before-follows-rank:要 1 0
-3|/before-follows-rank:見 0 0
-10|/before-follows-rank:观 0 0
-5|/before-follows-rank:规 0 0
22|/before-follows-rank:議 1 0
4|/before-follows-rank:计 0 0
-4|/before-follows-rank:计 0 1
3|/before-follows-rank:认 0 0
3|/before-follows-rank:议 0 1
-5|/before-follows-rank:访 1 0
-5|/before-follows-rank:访 1 1
4|/before-follows-rank:说 0 0
7|/before-follows-rank:说 0 1
-6|/before-follows-rank:说 1 0
6|/before-follows-rank:说 1 1
-42|/before-follows-rank:谈 0 0
-4|/before-follows-rank:谈 1 0
3|/before-follows-rank:費 0 0
7|/before-follows-rank:财 0 0
3|/before-follows-rank:财 0 1
5|/before-follows-rank:财 1 0
-7|/before-follows-rank:质 0 0
-3|/before-follows-rank:起 0 0
-27|/before-follows-rank:跟 1 0
-3|/before-follows-rank:軍 0 0
4|/before-follows-rank:軍 1 0
-6|/before-follows-rank:軍 1 1
17|/before-follows-rank:达 0 0
9|/before-follows-rank:过 0 0
-12|/before-follows-rank:途 0 0
9|/before-follows-rank:通 0 0
-4|/before-follows-rank:那 0 0
-4|/before-follows-rank:都 0 0
10|/before-follows-rank:里 0 0
4|/before-follows-rank:重 0 0
-5|/before-follows-rank:長 1 0
-12|/before-follows-rank:长 0 0
-5|/before-follows-rank:防 0 1
7|/before-follows-rank:随 0 0
8|/before-follows-rank:须 0 0
-5|/before-follows-rank:须 1 1
9|/before-follows-rank:首 0 0
8|/before-follows-rank:首 0 1
7|/before-follows-rank:首 1 0
5|/before-follows-rank:首 1 1
-5|/before-follows-rank:首 2 0
4|/before-follows-rank:首 2 1
11|/before-follows:\"
7|/before-follows:\"统
7|/before-follows:\"统统达
-5|/before-follows:)
7|/before-follows:)が
6|/before-follows:)が国防
7|/before-follows:)に
7|/before-follows:)に求め
-7|/before-follows:)の
-4|/before-follows:)の20
-10|/before-follows:,
6|/before-follows:,2
6|/before-follows:,202
-20|/before-follows:,全
-20|/before-follows:,全球伙
4|/before-follows:,其
4|/before-follows:,其军费
9|/before-follows:,却
9|/before-follows:,却还要
4|/before-follows:,后
5|/before-follows:,后者去
-3|/before-follows:,把标准
3|/before-follows:,把防卫
-4|/before-follows:,称
-5|/before-follows:,该
-5|/before-follows:,该国坚
8|/before-follows:1
3|/before-follows:15
3|/before-follows:15日在
3|/before-follows:1・6%
5|/before-follows:2
7|/before-follows:2%
3|/before-follows:2%以上
-7|/before-follows:2%的标
4|/before-follows:2%的目
3|/before-follows:2%目标
-10|/before-follows:20
-6|/before-follows:2023
-11|/before-follows:2024
8|/before-follows:2035
4|/before-follows:26
4|/before-follows:26日发
4|/before-follows:3
3|/before-follows:3.
3|/before-follows:31
3|/before-follows:31国领
-5|/before-follows:32
-4|/before-follows:32国里
5|/before-follows:5
8|/before-follows:5%要求
5|/before-follows:5.
5|/before-follows:5.9%
12|/before-follows:6
10|/before-follows:6月
10|/before-follows:6月宣布
-38|/before-follows::
-7|/before-follows::不
-7|/before-follows::不花5
-31|/before-follows::军
-27|/before-follows::军费必
-4|/before-follows::军费要
-16|/before-follows:_
-6|/before-follows:_国
-6|/before-follows:_国防支
43|/before-follows:、
3|/before-follows:、3
3|/before-follows:、3%へ
-4|/before-follows:、5
-5|/before-follows:、5%案
3|/before-follows:、N
3|/before-follows:、NAT
9|/before-follows:、ス
9|/before-follows:、スウェ
-6|/before-follows:、加
-6|/before-follows:、加拿大
7|/before-follows:、南
8|/before-follows:、南韩也
8|/before-follows:、国
8|/before-follows:、国防費
11|/before-follows:、挪
11|/before-follows:、挪威和
4|/before-follows:、捷
4|/before-follows:、捷克、
5|/before-follows:、米
4|/before-follows:、米の3
-4|/before-follows:、西
-4|/before-follows:、西班牙
13|/before-follows:、防
13|/before-follows:、防衛費
6|/before-follows:、韩
5|/before-follows:、韩国为
3|/before-follows:「
-4|/before-follows:「5
-4|/before-follows:「5%は
-3|/before-follows:「日
11|/before-follows:「跟
11|/before-follows:「跟随川
7|/before-follows:」
7|/before-follows:」达
7|/before-follows:」达到3
-14|/before-follows:か
-14|/before-follows:から
-3|/before-follows:から3%
-5|/before-follows:から3.
-9|/before-follows:から3・
-3|/before-follows:から5%
-5|/before-follows:からGD
16|/before-follows:から「追
-3|/before-follows:から国防
19|/before-follows:が
-11|/before-follows:が2
-10|/before-follows:が2%に
-4|/before-follows:が29年
14|/before-follows:が3
-4|/before-follows:が3%超
9|/before-follows:が3.5
6|/before-follows:が35年
6|/before-follows:が3・5
-8|/before-follows:が5
-7|/before-follows:が5%を
6|/before-follows:が、
5|/before-follows:が、防衛
28|/before-follows:が国
28|/before-follows:が国防費
-3|/before-follows:が対
-3|/before-follows:が対韓関
7|/before-follows:が戦
7|/before-follows:が戦時経
5|/before-follows:が次
5|/before-follows:が次に5
-12|/before-follows:が求
-11|/before-follows:が求める
-5|/before-follows:が目
-5|/before-follows:が目標と
-11|/before-follows:が訴
-11|/before-follows:が訴える
21|/before-follows:が開
21|/before-follows:が開かれ
-4|/before-follows:が隣
-4|/before-follows:が隣にい
-3|/before-follows:で、
12|/before-follows:でさ
5|/before-follows:です
5|/before-follows:ですらG
-10|/before-follows:での
-8|/before-follows:での答弁
-7|/before-follows:では
7|/before-follows:では、国
7|/before-follows:でも
-5|/before-follows:で開
-5|/before-follows:で開かれ
6|/before-follows:と
9|/before-follows:とエ
9|/before-follows:とエスト
11|/before-follows:とオ
11|/before-follows:とオース
16|/before-follows:とカ
16|/before-follows:とカナダ
9|/before-follows:とフ
9|/before-follows:とフラン
-11|/before-follows:と同
-5|/before-follows:と同じ3
3|/before-follows:と同じ5
-13|/before-follows:と約
-13|/before-follows:と約13
-12|/before-follows:と違
-12|/before-follows:と違い、
-3|/before-follows:と韓
-3|/before-follows:と韓国を
11|/before-follows:に
5|/before-follows:に1
-4|/before-follows:に10%
9|/before-follows:に10パ
15|/before-follows:に2
12|/before-follows:に2%を
24|/before-follows:に3
10|/before-follows:に3.5
13|/before-follows:に3・5
-42|/before-follows:に5
-10|/before-follows:に5%要
-37|/before-follows:に5%迫
7|/before-follows:にG
7|/before-follows:にGDP
-11|/before-follows:に「
-11|/before-follows:に「5%
3|/before-follows:には
5|/before-follows:には5%
-11|/before-follows:には名指
7|/before-follows:には少な
20|/before-follows:にも
3|/before-follows:にも3%
3|/before-follows:にもGD
-4|/before-follows:によ
-4|/before-follows:によると
-7|/before-follows:に向
-3|/before-follows:に向かう
-5|/before-follows:に向き合
45|/before-follows:に国
45|/before-follows:に国防費
-8|/before-follows:に埋
-8|/before-follows:に埋めさ
9|/before-follows:に対
7|/before-follows:に対し、
-34|/before-follows:に求
-3|/before-follows:に求めた
-31|/before-follows:に求める
3|/before-follows:に約
3|/before-follows:に約束さ
-18|/before-follows:に義
-18|/before-follows:に義務付
-8|/before-follows:に言
-8|/before-follows:に言われ
-5|/before-follows:に課
14|/before-follows:に防
14|/before-follows:に防衛費
12|/before-follows:の1
12|/before-follows:の1・5
16|/before-follows:の2
3|/before-follows:の2%は
6|/before-follows:の2%目
8|/before-follows:の202
6|/before-follows:の3
8|/before-follows:の3.5
-7|/before-follows:の3カ国
5|/before-follows:の3・5
-20|/before-follows:の5
-35|/before-follows:の5%と
6|/before-follows:の5%に
3|/before-follows:の5%を
5|/before-follows:の5%合
6|/before-follows:の「
5|/before-follows:の「2%
13|/before-follows:のう
7|/before-follows:のうち2
6|/before-follows:のうちG
-5|/before-follows:のア
-4|/before-follows:のアジア
5|/before-follows:のシ
6|/before-follows:のシャー
-3|/before-follows:のハ
-3|/before-follows:のハーグ
10|/before-follows:のマ
10|/before-follows:のマジャ
-13|/before-follows:の主
-13|/before-follows:の主要国
-4|/before-follows:の交
-4|/before-follows:の交渉担
-9|/before-follows:の侵
-9|/before-follows:の侵攻を
5|/before-follows:の公
5|/before-follows:の公表国
-5|/before-follows:の加
-5|/before-follows:の加盟国
3|/before-follows:の取
3|/before-follows:の取り組
-5|/before-follows:の同
-5|/before-follows:の同盟が
3|/before-follows:の国防支
-3|/before-follows:の国防長
-12|/before-follows:の基
-10|/before-follows:の基準を
13|/before-follows:の報告書
-12|/before-follows:の報道官
-3|/before-follows:の多
-3|/before-follows:の多くの
-3|/before-follows:の安倍元
-5|/before-follows:の小
-7|/before-follows:の小林鷹
-8|/before-follows:の推
-8|/before-follows:の推計で
-7|/before-follows:の核
-6|/before-follows:の核には
4|/before-follows:の比
3|/before-follows:の比率は
-11|/before-follows:の水
-11|/before-follows:の水準を
5|/before-follows:の現
5|/before-follows:の現在の
23|/before-follows:の目
17|/before-follows:の目標で
3|/before-follows:の目標は
4|/before-follows:の目標を
-8|/before-follows:の算
-7|/before-follows:の算定方
-3|/before-follows:の脅
-9|/before-follows:の試
-9|/before-follows:の試算で
-3|/before-follows:の負
-12|/before-follows:の負担は
9|/before-follows:の負担増
10|/before-follows:の軍
11|/before-follows:の軍事費
15|/before-follows:の防
14|/before-follows:の防衛費
16|/before-follows:の首
11|/before-follows:の首相に
5|/before-follows:の首脳会
-7|/before-follows:は
-4|/before-follows:は1
-10|/before-follows:は1%ち
6|/before-follows:は10%
-3|/before-follows:は1・5
23|/before-follows:は2
5|/before-follows:は2%超
5|/before-follows:は2.4
3|/before-follows:は201
8|/before-follows:は203
-4|/before-follows:は24年
-3|/before-follows:は2・5
14|/before-follows:は3
-4|/before-follows:は3%を
23|/before-follows:は3.5
-8|/before-follows:は3・5
-3|/before-follows:は3・8
-27|/before-follows:は5
11|/before-follows:は5%払
-40|/before-follows:は5%要
-24|/before-follows:は7
-25|/before-follows:は7日、
-31|/before-follows:は、
-8|/before-follows:は、国防
-5|/before-follows:は、実際
-19|/before-follows:は、新政
4|/before-follows:は、防衛
-7|/before-follows:は「
-4|/before-follows:は「全て
-7|/before-follows:はい
-7|/before-follows:はいずれ
8|/before-follows:はウ
8|/before-follows:はウクラ
22|/before-follows:はト
22|/before-follows:はトラン
-5|/before-follows:はド
-5|/before-follows:はドイツ
-3|/before-follows:はポ
-3|/before-follows:はポーラ
11|/before-follows:は今
5|/before-follows:は今年と
4|/before-follows:は今年度
-4|/before-follows:は公
-4|/before-follows:は公約で
4|/before-follows:は削
4|/before-follows:は削減後
-5|/before-follows:は参
-5|/before-follows:は参院選
3|/before-follows:は同
53|/before-follows:は国
-5|/before-follows:は国内総
59|/before-follows:は国防費
-9|/before-follows:は実
-9|/before-follows:は実際の
19|/before-follows:は少
19|/before-follows:は少なく
4|/before-follows:は平
4|/before-follows:は平均2
-8|/before-follows:は当
-6|/before-follows:は当初、
5|/before-follows:は戦
5|/before-follows:は戦時下
-13|/before-follows:は数
-13|/before-follows:は数字に
6|/before-follows:は来
-26|/before-follows:は独
-26|/before-follows:は独自に
-11|/before-follows:は米
-13|/before-follows:は米国に
6|/before-follows:は防
6|/before-follows:は防衛費
23|/before-follows:も
3|/before-follows:も3
-4|/before-follows:も3.3
3|/before-follows:も5
14|/before-follows:も世
14|/before-follows:も世界標
-3|/before-follows:も国
-4|/before-follows:も国防費
5|/before-follows:や
5|/before-follows:やイ
5|/before-follows:やイタリ
-46|/before-follows:を
-15|/before-follows:をN
-15|/before-follows:をNAT
-23|/before-follows:を「
-23|/before-follows:を「模範
-7|/before-follows:を含
-4|/before-follows:・
-13|/before-follows:一
-23|/before-follows:一年
-21|/before-follows:一年前在
-3|/before-follows:一年预算
7|/before-follows:一样
6|/before-follows:一样拿出
3|/before-follows:上
4|/before-follows:上周
10|/before-follows:不
18|/before-follows:不会
18|/before-follows:不会要求
-8|/before-follows:不同
-4|/before-follows:不同,日
20|/before-follows:与
5|/before-follows:与丹
5|/before-follows:与丹麦亦
16|/before-follows:与加
16|/before-follows:与加拿大
4|/before-follows:与挪
4|/before-follows:与挪威:
-10|/before-follows:与欧
-10|/before-follows:与欧洲盟
5|/before-follows:与越
5|/before-follows:与越南的
-14|/before-follows:並
-14|/before-follows:並み
-5|/before-follows:並み2%
-3|/before-follows:並み2・
-6|/before-follows:並みに求
4|/before-follows:並みの5
-3|/before-follows:並みのG
-14|/before-follows:主
-14|/before-follows:主席
-12|/before-follows:主席林德
-3|/before-follows:主席郑丽
-11|/before-follows:之
-11|/before-follows:之声
-3|/before-follows:之声)立
-8|/before-follows:之声中文
31|/before-follows:也
15|/before-follows:也不
14|/before-follows:也不能低
11|/before-follows:也应
3|/before-follows:也才
3|/before-follows:也才3%
3|/before-follows:也要
3|/before-follows:也要拿出
-22|/before-follows:事
-22|/before-follows:事務
-22|/before-follows:事務総長
8|/before-follows:亦
6|/before-follows:亦从
6|/before-follows:亦从5.
9|/before-follows:今
3|/before-follows:今天
6|/before-follows:今年
4|/before-follows:今年军费
3|/before-follows:今年将拿
5|/before-follows:今年将达
11|/before-follows:今年已达
-12|/before-follows:今年才刚
-15|/before-follows:今年的核
4|/before-follows:今年约2
-3|/before-follows:今年约为
-6|/before-follows:介
-6|/before-follows:介绍
-6|/before-follows:介绍,该
-3|/before-follows:仍
-3|/before-follows:仍坚
-3|/before-follows:仍坚持5
5|/before-follows:以
7|/before-follows:以3
11|/before-follows:以3%为
-5|/before-follows:以3%至
9|/before-follows:众
9|/before-follows:众议
9|/before-follows:众议员布
-19|/before-follows:会
5|/before-follows:会前
5|/before-follows:会前松口
-7|/before-follows:会后
-7|/before-follows:会后向记
-24|/before-follows:会見
-24|/before-follows:会見詳報
8|/before-follows:会遵
8|/before-follows:会遵守5
4|/before-follows:估
4|/before-follows:估算
4|/before-follows:估算,如
3|/before-follows:作
3|/before-follows:作为
3|/before-follows:作为直接
5|/before-follows:党
5|/before-follows:党首
3|/before-follows:党首は、
4|/before-follows:入
6|/before-follows:入北
6|/before-follows:入北约_
18|/before-follows:全
14|/before-follows:全て
13|/before-follows:全てに同
4|/before-follows:全体
4|/before-follows:全体に5
15|/before-follows:公
7|/before-follows:公布
5|/before-follows:公布的军
5|/before-follows:公开
4|/before-follows:公开抗拒
4|/before-follows:共
27|/before-follows:内
21|/before-follows:内部
3|/before-follows:内部传出
4|/before-follows:内部估算
9|/before-follows:内部有人
6|/before-follows:内部正就
3|/before-follows:内阁
3|/before-follows:内阁通过
-28|/before-follows:再
-28|/before-follows:再編
-27|/before-follows:再編経費
-6|/before-follows:军
-4|/before-follows:军费
-12|/before-follows:军费3.
-14|/before-follows:军费占比
3|/before-follows:军费同比
-4|/before-follows:军费增加
7|/before-follows:军费增至
-4|/before-follows:军费实际
3|/before-follows:军费将很
-7|/before-follows:军费平均
7|/before-follows:军费应达
3|/before-follows:军费往G
-5|/before-follows:军费按美
3|/before-follows:军费正向
7|/before-follows:军费须达
36|/before-follows:决
36|/before-follows:决定
20|/before-follows:决定到2
8|/before-follows:决定国防
8|/before-follows:决定每年
4|/before-follows:准
4|/before-follows:准备
4|/before-follows:准备主动
-4|/before-follows:分别
-3|/before-follows:分别编列
13|/before-follows:则
9|/before-follows:则主
9|/before-follows:则主张修
4|/before-follows:则只
4|/before-follows:则只有1
5|/before-follows:则在
3|/before-follows:则算
3|/before-follows:则算账说
-12|/before-follows:则认
-12|/before-follows:则认为实
-5|/before-follows:则说
-6|/before-follows:则说,2
-3|/before-follows:刚
-4|/before-follows:刚通
-4|/before-follows:刚通过到
-28|/before-follows:前
-11|/before-follows:前国
-5|/before-follows:前国安顾
-7|/before-follows:前国防相
3|/before-follows:前幹
3|/before-follows:前幹事長
-3|/before-follows:前政
-3|/before-follows:前政権は
-18|/before-follows:前驻
-18|/before-follows:前驻美防
4|/before-follows:副
5|/before-follows:副部
5|/before-follows:副部长林
-11|/before-follows:加
-13|/before-follows:加盟
-12|/before-follows:加盟_3
10|/before-follows:十
10|/before-follows:十年
10|/before-follows:十年前连
-13|/before-follows:原
-5|/before-follows:原定
-5|/before-follows:原定的2
-8|/before-follows:原订
-8|/before-follows:原订20
-32|/before-follows:去
-32|/before-follows:去年
-6|/before-follows:去年合计
-11|/before-follows:去年国防
-36|/before-follows:去年度达
3|/before-follows:去年把G
14|/before-follows:去年支出
3|/before-follows:去年花了
-6|/before-follows:发
-7|/before-follows:发言
-7|/before-follows:发言人阿
-4|/before-follows:口
-4|/before-follows:口径
-5|/before-follows:只
-6|/before-follows:只出
-6|/before-follows:只出2%
20|/before-follows:各
18|/before-follows:各党
17|/before-follows:各党在大
-5|/before-follows:合
-4|/before-follows:合意
-3|/before-follows:合意案に
-6|/before-follows:同
-20|/before-follows:同日
-20|/before-follows:同日在社
8|/before-follows:同样
4|/before-follows:同样是3
4|/before-follows:同样达到
3|/before-follows:同步
3|/before-follows:同步,以
8|/before-follows:向
7|/before-follows:向3
7|/before-follows:向3.5
21|/before-follows:否
21|/before-follows:否认
20|/before-follows:否认曾承
9|/before-follows:周
8|/before-follows:周二
8|/before-follows:周二也表
-4|/before-follows:呼
-4|/before-follows:呼吁
-4|/before-follows:呼吁盟友
-17|/before-follows:和
11|/before-follows:和加
11|/before-follows:和加拿大
6|/before-follows:和爱
6|/before-follows:和爱沙尼
-4|/before-follows:和瑞
-4|/before-follows:和瑞典的
-29|/before-follows:和荷
-29|/before-follows:和荷兰都
5|/before-follows:嘴
5|/before-follows:嘴上
5|/before-follows:嘴上说3
-3|/before-follows:团
-4|/before-follows:团书
-4|/before-follows:团书记长
-13|/before-follows:国
6|/before-follows:国内
6|/before-follows:国内生产
-7|/before-follows:国家
-7|/before-follows:国家安保
-3|/before-follows:国防
-29|/before-follows:国防大臣
3|/before-follows:国防开支
-4|/before-follows:国防支出
36|/before-follows:国防相は
5|/before-follows:国防費、
-25|/before-follows:国防费占
4|/before-follows:国防费发
5|/before-follows:国防部次
-13|/before-follows:国防部長
5|/before-follows:国防部长
-11|/before-follows:国际
-4|/before-follows:国际广播
-7|/before-follows:国际战略
12|/before-follows:在
3|/before-follows:在2
3|/before-follows:在203
-5|/before-follows:在两
-5|/before-follows:在两会记
10|/before-follows:在众
10|/before-follows:在众议院
7|/before-follows:在伦
7|/before-follows:在伦敦:
-3|/before-follows:在内
4|/before-follows:在国
4|/before-follows:在国会说
10|/before-follows:在美
8|/before-follows:在美方要
-3|/before-follows:在远
-3|/before-follows:在远东的
-11|/before-follows:在飞
-11|/before-follows:在飞机上
-4|/before-follows:均
-4|/before-follows:均承
-4|/before-follows:均承诺明
-29|/before-follows:基
-29|/before-follows:基準
-9|/before-follows:基準で1
-22|/before-follows:基準の3
3|/before-follows:处
3|/before-follows:处于
3|/before-follows:处于战火
-7|/before-follows:外
-3|/before-follows:外相が先
3|/before-follows:外相は1
-9|/before-follows:外长
-7|/before-follows:外长会时
-6|/before-follows:外长查克
-4|/before-follows:多国
-4|/before-follows:多国对5
8|/before-follows:大
-5|/before-follows:大使
-5|/before-follows:大使が務
11|/before-follows:大統
6|/before-follows:大統領が
9|/before-follows:大統領は
3|/before-follows:夹
3|/before-follows:夹在
3|/before-follows:夹在韩国
-12|/before-follows:如
-12|/before-follows:如今
-12|/before-follows:如今平均
-7|/before-follows:嫌
-7|/before-follows:嫌2
-7|/before-follows:嫌2%太
3|/before-follows:孤
3|/before-follows:孤立
3|/before-follows:孤立せず
8|/before-follows:学
8|/before-follows:学者
8|/before-follows:学者主张
-33|/before-follows:安
-32|/before-follows:安卡
-32|/before-follows:安卡拉峰
6|/before-follows:完
6|/before-follows:完成
6|/before-follows:完成2%
-13|/before-follows:官员
-4|/before-follows:官员主张
-9|/before-follows:官员私下
17|/before-follows:官方
17|/before-follows:官方公布
-3|/before-follows:定
-3|/before-follows:定义
3|/before-follows:实
3|/before-follows:实现
3|/before-follows:实现2%
23|/before-follows:宣
22|/before-follows:宣布
-4|/before-follows:宣布,去
18|/before-follows:宣布,欧
4|/before-follows:宣布保留
7|/before-follows:对
7|/before-follows:对美
7|/before-follows:对美方要
55|/before-follows:将
-9|/before-follows:将军
-10|/before-follows:将军费占
47|/before-follows:将国
46|/before-follows:将国防开
7|/before-follows:将按
7|/before-follows:将按照美
3|/before-follows:将援
3|/before-follows:将援外从
3|/before-follows:将达
3|/before-follows:将达到3
4|/before-follows:将防
16|/before-follows:已
6|/before-follows:已经
3|/before-follows:已经决定
3|/before-follows:已经向美
4|/before-follows:常
3|/before-follows:常年
8|/before-follows:平
8|/before-follows:平均
10|/before-follows:平均の2
8|/before-follows:平均已超
-5|/before-follows:平均投入
6|/before-follows:平均的2
-10|/before-follows:平均花费
-26|/before-follows:幹
-26|/before-follows:幹部
-28|/before-follows:幹部は「
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
20|/before-follows:应拿
20|/before-follows:应拿出3
4|/before-follows:应该
4|/before-follows:应该支付
-27|/before-follows:应达
-14|/before-follows:应达5%
-14|/before-follows:应达到5
7|/before-follows:建
7|/before-follows:建言
7|/before-follows:建言,把
-3|/before-follows:当
16|/before-follows:总
5|/before-follows:总理
10|/before-follows:总统
6|/before-follows:总统宣示
-12|/before-follows:总统拉德
8|/before-follows:总统普拉
5|/before-follows:总统选举
4|/before-follows:恢
4|/before-follows:恢复
4|/before-follows:恢复义务
-12|/before-follows:成
-9|/before-follows:成员
-5|/before-follows:成员的国
-4|/before-follows:才
-4|/before-follows:才第
-4|/before-follows:才第4天
17|/before-follows:承
22|/before-follows:承认
22|/before-follows:承认,到
-5|/before-follows:承诺
-8|/before-follows:承诺20
-3|/before-follows:承诺将国
-14|/before-follows:把5
-12|/before-follows:把5%提
9|/before-follows:把军
7|/before-follows:把军费提
13|/before-follows:把国
6|/before-follows:把国防开
6|/before-follows:把国防支
-4|/before-follows:把比
-4|/before-follows:把比例定
-5|/before-follows:把防
-6|/before-follows:把防务开
-8|/before-follows:抱
-8|/before-follows:抱怨
-8|/before-follows:抱怨台湾
8|/before-follows:拒
8|/before-follows:拒绝
3|/before-follows:拒绝5%
-8|/before-follows:接
-8|/before-follows:接受
-9|/before-follows:接受专访
-4|/before-follows:推
-17|/before-follows:提
-19|/before-follows:提出
-14|/before-follows:提出各国
-3|/before-follows:提出的5
4|/before-follows:提前
4|/before-follows:提前达成
-7|/before-follows:提议
-6|/before-follows:提议,凡
4|/before-follows:提高
4|/before-follows:提高到3
-6|/before-follows:支
-7|/before-follows:支援
-7|/before-follows:支援国の
5|/before-follows:放
4|/before-follows:放话
4|/before-follows:放话\"准
15|/before-follows:政
8|/before-follows:政府
-12|/before-follows:政府がN
10|/before-follows:政府宣布
4|/before-follows:政府的计
7|/before-follows:政権
6|/before-follows:敬
6|/before-follows:敬陪
6|/before-follows:敬陪末座
-3|/before-follows:斯
-3|/before-follows:斯德
-3|/before-follows:斯德哥尔
-20|/before-follows:新
4|/before-follows:新政
-10|/before-follows:新目
-10|/before-follows:新目标,
-14|/before-follows:新首
-14|/before-follows:新首相「
7|/before-follows:无
7|/before-follows:无须
7|/before-follows:无须达到
-11|/before-follows:早
-12|/before-follows:早在
-12|/before-follows:早在20
4|/before-follows:时
11|/before-follows:明
11|/before-follows:明年
3|/before-follows:明年会首
7|/before-follows:明年军费
3|/before-follows:星
3|/before-follows:星期
4|/before-follows:是
-3|/before-follows:是否
5|/before-follows:是唯
5|/before-follows:是唯一不
-16|/before-follows:智
-16|/before-follows:智库
-5|/before-follows:智库:马
-9|/before-follows:智库研究
-10|/before-follows:暗
-10|/before-follows:暗示
-10|/before-follows:暗示,共
-18|/before-follows:曾
-18|/before-follows:曾呼
-18|/before-follows:曾呼吁欧
-14|/before-follows:最
-14|/before-follows:最低
-14|/before-follows:最低,今
-10|/before-follows:有
-10|/before-follows:有事
-9|/before-follows:有事に備
-4|/before-follows:期
-4|/before-follows:杜
-8|/before-follows:杜思
-8|/before-follows:杜思克说
4|/before-follows:杜鲁
4|/before-follows:杜鲁多则
-16|/before-follows:标
-16|/before-follows:标准
-5|/before-follows:标准,明
-3|/before-follows:标准3.
-6|/before-follows:标准使国
23|/before-follows:欧
-3|/before-follows:欧、
-3|/before-follows:欧、防衛
6|/before-follows:欧州
6|/before-follows:欧州の国
20|/before-follows:欧洲
10|/before-follows:欧洲成员
10|/before-follows:欧洲盟友
-15|/before-follows:正
-6|/before-follows:正在
-8|/before-follows:正在研究
-9|/before-follows:正讨
-9|/before-follows:正讨论明
3|/before-follows:此前一周
3|/before-follows:每
3|/before-follows:每年
3|/before-follows:每年用于
10|/before-follows:比
5|/before-follows:比原
5|/before-follows:比原计划
5|/before-follows:比照
5|/before-follows:比照北约
-18|/before-follows:氏
-16|/before-follows:氏、
-15|/before-follows:氏、米長
10|/before-follows:氏は32
4|/before-follows:氏は、防
11|/before-follows:氏は「2
-10|/before-follows:氏はイタ
-10|/before-follows:氏は台湾
6|/before-follows:没有承诺
-6|/before-follows:没有提出
6|/before-follows:法
6|/before-follows:法律
6|/before-follows:法律规定
3|/before-follows:海
3|/before-follows:海牙
3|/before-follows:海牙承诺
-4|/before-follows:点
-4|/before-follows:点名
-4|/before-follows:点名批评
28|/before-follows:的
15|/before-follows:的3
11|/before-follows:的3.5
3|/before-follows:的34%
-3|/before-follows:的5
3|/before-follows:的6
3|/before-follows:的6.3
-11|/before-follows:的军
-7|/before-follows:的军费都
-5|/before-follows:的四
-5|/before-follows:的四倍,
15|/before-follows:的国
15|/before-follows:的国防开
7|/before-follows:的国防支
-8|/before-follows:的国防费
-4|/before-follows:的意
-4|/before-follows:的意思走
3|/before-follows:的支
3|/before-follows:的支出不
4|/before-follows:的目
4|/before-follows:的目标是
-3|/before-follows:的算
-3|/before-follows:的算法;
9|/before-follows:的要
4|/before-follows:的要价节
6|/before-follows:的要求,
-3|/before-follows:的言
-3|/before-follows:的言论犹
5|/before-follows:的边
5|/before-follows:的边境冲
-4|/before-follows:的防
8|/before-follows:的防务开
-12|/before-follows:的防卫费
5|/before-follows:目
6|/before-follows:目標
11|/before-follows:相
-7|/before-follows:看
-6|/before-follows:看齐
8|/before-follows:石
8|/before-follows:石破
6|/before-follows:石破茂5
-7|/before-follows:社
-13|/before-follows:社会
-13|/before-follows:社会科学
7|/before-follows:社民
7|/before-follows:社民党主
3|/before-follows:称
3|/before-follows:称,
-3|/before-follows:等
10|/before-follows:等国
10|/before-follows:等国仍在
-32|/before-follows:算
-18|/before-follows:算定
-18|/before-follows:算定の対
-14|/before-follows:算法
-11|/before-follows:算法下的
11|/before-follows:米
3|/before-follows:米関
3|/before-follows:米関係筋
4|/before-follows:米首
4|/before-follows:米首脳会
-6|/before-follows:経
-6|/before-follows:経済
-6|/before-follows:経済新聞
-4|/before-follows:維
-4|/before-follows:維新
-4|/before-follows:維新の会
6|/before-follows:総
3|/before-follows:総研
3|/before-follows:総研の研
8|/before-follows:经
8|/before-follows:经济
-4|/before-follows:经济新闻
9|/before-follows:经济部长
4|/before-follows:给
4|/before-follows:给北
4|/before-follows:给北约秘
14|/before-follows:缴
14|/before-follows:缴纳
14|/before-follows:缴纳3%
10|/before-follows:罗
10|/before-follows:罗伯
10|/before-follows:罗伯逊在
-19|/before-follows:而
-19|/before-follows:而言
-21|/before-follows:而言\"没
27|/before-follows:自
21|/before-follows:自己
18|/before-follows:自己需要
6|/before-follows:自身
-8|/before-follows:花
-7|/before-follows:花5
-10|/before-follows:花5%的
17|/before-follows:若
5|/before-follows:若想
5|/before-follows:若想继续
8|/before-follows:若要
7|/before-follows:若要在没
5|/before-follows:虽
-12|/before-follows:表
-12|/before-follows:表示
-13|/before-follows:表示,日
-26|/before-follows:要
-28|/before-follows:要求
-18|/before-follows:要求美国
-4|/before-follows:要求防卫
-3|/before-follows:見
-3|/before-follows:見習
-3|/before-follows:見習え」
-10|/before-follows:观
-10|/before-follows:观察
-10|/before-follows:观察人士
-5|/before-follows:规
-5|/before-follows:规定
-5|/before-follows:规定的G
24|/before-follows:議
24|/before-follows:議会
22|/before-follows:議会は、
5|/before-follows:计划
-6|/before-follows:计算
-6|/before-follows:计算方式
3|/before-follows:认
3|/before-follows:认为
3|/before-follows:认为3%
4|/before-follows:议
4|/before-follows:议会
3|/before-follows:议会此前
-11|/before-follows:访
-4|/before-follows:访日
-3|/before-follows:访日_称
-7|/before-follows:访问
-7|/before-follows:访问布鲁
11|/before-follows:说
-3|/before-follows:说\"
-3|/before-follows:说\"够了
-16|/before-follows:说,2%
3|/before-follows:说,3.
7|/before-follows:说,他的
7|/before-follows:说军
7|/before-follows:说军费占
6|/before-follows:说明
6|/before-follows:说明年会
-46|/before-follows:谈
-42|/before-follows:谈5
-43|/before-follows:谈5%:
-4|/before-follows:谈美
-4|/before-follows:谈美方\"
4|/before-follows:費
3|/before-follows:費は
16|/before-follows:财
11|/before-follows:财政
7|/before-follows:财政部长
4|/before-follows:财长
4|/before-follows:财长则叫
-8|/before-follows:质
-8|/before-follows:质询
-8|/before-follows:质询:\"
4|/before-follows:走
4|/before-follows:走在
4|/before-follows:走在另一
-3|/before-follows:起
-3|/before-follows:起初
-27|/before-follows:跟
-27|/before-follows:跟进
-27|/before-follows:跟进,赫
-5|/before-follows:軍
-3|/before-follows:軍の
-3|/before-follows:軍の増強
16|/before-follows:达
17|/before-follows:达到
18|/before-follows:达到5%
9|/before-follows:过
9|/before-follows:过去
9|/before-follows:过去2%
3|/before-follows:近
3|/before-follows:近日
-12|/before-follows:途
-12|/before-follows:途中
-12|/before-follows:途中对记
9|/before-follows:通
9|/before-follows:通过
4|/before-follows:通过国防
4|/before-follows:通过设立
-4|/before-follows:那
-4|/before-follows:那样
-3|/before-follows:那样要求
-4|/before-follows:都
-13|/before-follows:都已
-13|/before-follows:都已表态
14|/before-follows:都应
13|/before-follows:都应该看
-11|/before-follows:都拿
-11|/before-follows:都拿5%
6|/before-follows:都答
-6|/before-follows:都要
-6|/before-follows:都要给出
9|/before-follows:里
-3|/before-follows:里有
-3|/before-follows:里有人主
5|/before-follows:重
4|/before-follows:重申
-7|/before-follows:長
-5|/before-follows:長、
-5|/before-follows:長、NA
-13|/before-follows:长
-13|/before-follows:长皮
-13|/before-follows:长皮斯托
-5|/before-follows:防
15|/before-follows:防卫
-9|/before-follows:防卫开支
3|/before-follows:防卫费占
5|/before-follows:防卫费已
12|/before-follows:防卫预算
-5|/before-follows:防开
-5|/before-follows:防开支占
-4|/before-follows:防衛費増
-14|/before-follows:防长
-14|/before-follows:防长德梅
8|/before-follows:随
3|/before-follows:随即
3|/before-follows:随即表示
4|/before-follows:随后
3|/before-follows:随后也提
3|/before-follows:须
3|/before-follows:预
3|/before-follows:预算
27|/before-follows:首
34|/before-follows:首相
4|/before-follows:首相には
-5|/before-follows:首相に面
-4|/before-follows:首相は1
3|/before-follows:首相は3
11|/before-follows:首相は9
3|/before-follows:首相は、
-15|/before-follows:首相は「
4|/before-follows:首相は来
7|/before-follows:首相弗里
17|/before-follows:首相德韦
-4|/before-follows:首脳
-4|/before-follows:首脳会談
-3|/before-follows:首都
-3|/before-follows:首都维尔
63|/before-leads:
12|/before-leads:\"
4|/before-leads:\",
14|/before-leads:%,
3|/before-leads:%;
16|/before-leads:%_
28|/before-leads:%、
10|/before-leads:%と
-20|/before-leads:%对
-18|/before-leads:(
20|/before-leads:)
37|/before-leads:,
-6|/before-leads:,依
-5|/before-leads:,其
3|/before-leads:,即
-13|/before-leads:,就
-3|/before-leads:,是
8|/before-leads:,盼
31|/before-leads:,称
-5|/before-leads:,若
10|/before-leads:,要
-4|/before-leads:/
3|/before-leads:0_
3|/before-leads:0で
3|/before-leads:8个
-9|/before-leads::「
24|/before-leads:;
-3|/before-leads:>
3|/before-leads:EU
-6|/before-leads:O
7|/before-leads:O)
-24|/before-leads:Oが
9|/before-leads:Oの
10|/before-leads:P】
-6|/before-leads:TO
3|/before-leads:U
-3|/before-leads:_
-17|/before-leads:、
-20|/before-leads:、「
8|/before-leads:。
-20|/before-leads:「
9|/before-leads:】
12|/before-leads:い、
5|/before-leads:い。
-19|/before-leads:が
-8|/before-leads:が、
3|/before-leads:けて
-7|/before-leads:し
-17|/before-leads:し、
-10|/before-leads:する
-5|/before-leads:せて
-4|/before-leads:た
3|/before-leads:た、
7|/before-leads:つ「
-7|/before-leads:て「
4|/before-leads:で
51|/before-leads:で、
3|/before-leads:で「
-28|/before-leads:と
-22|/before-leads:と、
11|/before-leads:に
8|/before-leads:に、
-10|/before-leads:に「
-8|/before-leads:には
-8|/before-leads:にも
59|/before-leads:の
38|/before-leads:は
-5|/before-leads:は、
8|/before-leads:は「
5|/before-leads:む
4|/before-leads:め、
3|/before-leads:める
-4|/before-leads:も
-7|/before-leads:や
5|/before-leads:り、
-9|/before-leads:る
4|/before-leads:る。
-3|/before-leads:ると
4|/before-leads:れ、
-5|/before-leads:れた
-3|/before-leads:れる
11|/before-leads:を
7|/before-leads:を、
-7|/before-leads:アと
-8|/before-leads:アの
-5|/before-leads:カ
32|/before-leads:カが
27|/before-leads:カの
-10|/before-leads:ク・
-7|/before-leads:ス
9|/before-leads:スの
-7|/before-leads:セス
6|/before-leads:ダの
-25|/before-leads:ツ
11|/before-leads:ツの
-24|/before-leads:ドの
5|/before-leads:ドは
-3|/before-leads:ナの
-19|/before-leads:ブ・
-10|/before-leads:プ
-5|/before-leads:リカ
-25|/before-leads:ルツ
-10|/before-leads:ン、
16|/before-leads:ンの
7|/before-leads:ンは
16|/before-leads:ンを
-10|/before-leads:ンプ
-20|/before-leads:・
-5|/before-leads:ーや
-11|/before-leads:一个
4|/before-leads:上;
17|/before-leads:下,
-20|/before-leads:不只
-18|/before-leads:与
6|/before-leads:世界
19|/before-leads:中、
21|/before-leads:为
10|/before-leads:为,
6|/before-leads:之,
20|/before-leads:书长
-4|/before-leads:了
12|/before-leads:二个
-3|/before-leads:二在
-4|/before-leads:于前
-9|/before-leads:人
-5|/before-leads:仍是
-3|/before-leads:他の
-3|/before-leads:付
6|/before-leads:令
6|/before-leads:以
9|/before-leads:仮に
-12|/before-leads:估算
-10|/before-leads:但指
4|/before-leads:位の
9|/before-leads:低于
4|/before-leads:体
9|/before-leads:例如
-17|/before-leads:依
-4|/before-leads:侵
6|/before-leads:假如
-3|/before-leads:像对
-5|/before-leads:元駐
-3|/before-leads:克、
8|/before-leads:兑现
5|/before-leads:党は
-6|/before-leads:入
-4|/before-leads:入侵
-14|/before-leads:全
4|/before-leads:全体
-4|/before-leads:关于
-5|/before-leads:其
-6|/before-leads:典入
4|/before-leads:内的
-27|/before-leads:再批
6|/before-leads:再看
12|/before-leads:出,
-3|/before-leads:击
-8|/before-leads:分を
-10|/before-leads:到
-5|/before-leads:到了
6|/before-leads:前、
6|/before-leads:力:
-7|/before-leads:加
-3|/before-leads:务卿
7|/before-leads:励「
-3|/before-leads:包括
-16|/before-leads:北约
3|/before-leads:即
-3|/before-leads:卿
12|/before-leads:去年
-7|/before-leads:参加
3|/before-leads:参照
3|/before-leads:又称
8|/before-leads:及;
3|/before-leads:反观
-5|/before-leads:受
3|/before-leads:口:
-20|/before-leads:只
4|/before-leads:只有
-9|/before-leads:右,
-11|/before-leads:吁
-3|/before-leads:合は
9|/before-leads:同,
-3|/before-leads:名
3|/before-leads:名人
-9|/before-leads:向
5|/before-leads:含む
14|/before-leads:吹让
-4|/before-leads:告知
5|/before-leads:员以
-10|/before-leads:员向
-11|/before-leads:呼吁
-50|/before-leads:和
3|/before-leads:和,
-4|/before-leads:問_
-51|/before-leads:国が
-8|/before-leads:国と
3|/before-leads:国に
16|/before-leads:国は
-3|/before-leads:国や
4|/before-leads:国・
-14|/before-leads:国与
-40|/before-leads:国和
-39|/before-leads:在
-7|/before-leads:坚持
-3|/before-leads:坡与
8|/before-leads:声)
-22|/before-leads:外长
-21|/before-leads:够,
-8|/before-leads:大
10|/before-leads:大、
3|/before-leads:大臣
16|/before-leads:如
-7|/before-leads:威和
-6|/before-leads:字;
-67|/before-leads:官、
22|/before-leads:官「
6|/before-leads:官は
-4|/before-leads:宛和
-10|/before-leads:室长
-32|/before-leads:对
-6|/before-leads:対し
3|/before-leads:将
4|/before-leads:尔就
-9|/before-leads:就
10|/before-leads:州
-9|/before-leads:州と
17|/before-leads:州の
-5|/before-leads:布,
15|/before-leads:希望
-10|/before-leads:席
-10|/before-leads:席,
13|/before-leads:年
11|/before-leads:年,
3|/before-leads:年起
3|/before-leads:并将
-3|/before-leads:应
9|/before-leads:应与
-3|/before-leads:应付
12|/before-leads:府が
-7|/before-leads:度は
6|/before-leads:建议
-3|/before-leads:張>
6|/before-leads:强令
18|/before-leads:强调
-12|/before-leads:往
-10|/before-leads:循
3|/before-leads:态;
19|/before-leads:总理
-4|/before-leads:总统
38|/before-leads:所有
-27|/before-leads:批
5|/before-leads:批评
8|/before-leads:把
-3|/before-leads:抨击
-3|/before-leads:括
-7|/before-leads:持
-8|/before-leads:指
-3|/before-leads:按
-5|/before-leads:接受
3|/before-leads:提
3|/before-leads:提到
3|/before-leads:携_
-14|/before-leads:斯:
11|/before-leads:方、
3|/before-leads:方要
-4|/before-leads:日、
3|/before-leads:日本
-4|/before-leads:时、
10|/before-leads:明,
-8|/before-leads:是
-14|/before-leads:是全
6|/before-leads:時、
5|/before-leads:月、
42|/before-leads:有
15|/before-leads:望
-6|/before-leads:望依
-3|/before-leads:期
-4|/before-leads:期の
3|/before-leads:本
-10|/before-leads:本、
-12|/before-leads:本と
4|/before-leads:条约
-3|/before-leads:東
-5|/before-leads:标的
-6|/before-leads:案对
-3|/before-leads:極東
6|/before-leads:楼:
-5|/before-leads:構(
8|/before-leads:権が
4|/before-leads:権は
-3|/before-leads:次期
10|/before-leads:欧州
37|/before-leads:欧洲
5|/before-leads:此,
6|/before-leads:步向
-6|/before-leads:每个
-26|/before-leads:氏、
28|/before-leads:氏は
16|/before-leads:求
-6|/before-leads:沃向
37|/before-leads:洲
-5|/before-leads:湾の
-6|/before-leads:点:
-3|/before-leads:点名
-4|/before-leads:照
-8|/before-leads:特在
8|/before-leads:现
20|/before-leads:理
-32|/before-leads:理在
6|/before-leads:电_
6|/before-leads:界
-40|/before-leads:略_
-9|/before-leads:的
4|/before-leads:盟的
19|/before-leads:相
-3|/before-leads:相、
3|/before-leads:相「
-7|/before-leads:相は
8|/before-leads:盼
6|/before-leads:看
-10|/before-leads:看齐
-4|/before-leads:真照
-13|/before-leads:瞻:
-4|/before-leads:知
7|/before-leads:示
35|/before-leads:示,
-3|/before-leads:社)
35|/before-leads:称
3|/before-leads:称,
4|/before-leads:称赞
8|/before-leads:立_
-12|/before-leads:算
-3|/before-leads:算依
-8|/before-leads:管的
3|/before-leads:米「
-8|/before-leads:績は
-11|/before-leads:约
-4|/before-leads:统
6|/before-leads:网)
-3|/before-leads:者_
3|/before-leads:而
-6|/before-leads:胁,
3|/before-leads:臣
-5|/before-leads:若
-7|/before-leads:菲国
7|/before-leads:虽说
-7|/before-leads:行的
7|/before-leads:表示
-8|/before-leads:装大
-6|/before-leads:補、
16|/before-leads:要
16|/before-leads:要求
3|/before-leads:观
-12|/before-leads:言,
-13|/before-leads:言人
7|/before-leads:言把
-3|/before-leads:議が
21|/before-leads:认为
14|/before-leads:让
6|/before-leads:议
5|/before-leads:评
6|/before-leads:说
-40|/before-leads:说,
18|/before-leads:调
7|/before-leads:谓\"
-11|/before-leads:費、
3|/before-leads:費を
-6|/before-leads:费采
4|/before-leads:赞
3|/before-leads:起
4|/before-leads:超
9|/before-leads:超越
9|/before-leads:越
-5|/before-leads:跟随
-14|/before-leads:达到
7|/before-leads:还向
4|/before-leads:远超
9|/before-leads:连
10|/before-leads:道,
-10|/before-leads:遵循
27|/before-leads:部长
-8|/before-leads:采
5|/before-leads:長、
-6|/before-leads:長は
15|/before-leads:长
7|/before-leads:长:
7|/before-leads:问:
-5|/before-leads:随
-18|/before-leads:露,
-7|/before-leads:面对
5|/before-leads:領は
-5|/before-leads:顧
4|/before-leads:顿对
4|/before-leads:颖】
-12|/before-leads:飞往
17|/before-leads:首相
-5|/before-leads:駐
-4|/before-leads:麦、
-10|/before-leads:齐
15|/before-opens:False agent
21|/before-opens:False named
8|/before-opens:False patient
14|/before-opens:True agent
15|/before-opens:True patient
73|/before-rank:0 0 agent
59|/before-rank:0 0 named
59|/before-rank:0 0 patient
20|/before-rank:0 1 agent
50|/before-rank:0 1 named
34|/before-rank:0 1 patient
12|/before-rank:0 2 named
4|/before-rank:0 2 patient
-16|/before-rank:1 0 agent
-20|/before-rank:1 0 named
-19|/before-rank:1 0 patient
-30|/before-rank:1 1 agent
-38|/before-rank:1 1 named
-38|/before-rank:1 1 patient
-11|/before-rank:1 2 agent
-18|/before-rank:1 2 named
-10|/before-rank:1 2 patient
-3|/before-rank:2 0 named
-14|/before-rank:2 1 named
-3|/before-rank:2 2 agent
-17|/before-rank:2 2 named
-3|/before-rank:3 0 named
18|/before-rank:3 1 named
-6|/before-rank:3 2 named
29|/before:agent
21|/before:named
23|/before:patient
-38|/class-main:ALLIES ALLIES
-12|/class-main:ALLIES JPN
32|/class-main:ALLIES KOR
-11|/class-main:ALLIES NATO
-5|/class-main:ALLIES TWN
25|/class-main:ALLIES foe
17|/class-main:ALLIES land
-62|/class-main:ALLIES member
-16|/class-main:CHN CHN
7|/class-main:CHN JPN
-4|/class-main:CHN KOR
-8|/class-main:CHN NATO
12|/class-main:CHN TWN
-3|/class-main:CHN foe
-4|/class-main:CHN land
-5|/class-main:CHN member
14|/class-main:EU ALLIES
21|/class-main:EU JPN
-18|/class-main:EU NATO
6|/class-main:EU foe
15|/class-main:EU member
-7|/class-main:JPN ALLIES
14|/class-main:JPN JPN
9|/class-main:JPN KOR
24|/class-main:JPN NATO
27|/class-main:JPN TWN
-4|/class-main:JPN foe
3|/class-main:JPN land
-9|/class-main:JPN member
-12|/class-main:KOR JPN
26|/class-main:KOR KOR
-3|/class-main:KOR NATO
5|/class-main:KOR TWN
51|/class-main:NATO ALLIES
-50|/class-main:NATO JPN
-31|/class-main:NATO KOR
15|/class-main:NATO NATO
-52|/class-main:NATO TWN
-38|/class-main:NATO land
65|/class-main:NATO member
-3|/class-main:TWN ALLIES
51|/class-main:TWN JPN
-3|/class-main:TWN KOR
31|/class-main:TWN TWN
-18|/class-main:TWN land
-9|/class-main:TWN member
-9|/class-main:USA ALLIES
18|/class-main:USA CHN
-23|/class-main:USA JPN
-29|/class-main:USA KOR
15|/class-main:USA NATO
-26|/class-main:USA TWN
3|/class-main:USA USA
-4|/class-main:USA foe
-8|/class-main:USA land
-3|/class-main:USA member
-16|/class-main:foe JPN
-7|/class-main:foe KOR
3|/class-main:foe TWN
-18|/class-main:foe foe
4|/class-main:foe land
-17|/class-main:foe member
-16|/class-main:land ALLIES
32|/class-main:land JPN
3|/class-main:land KOR
-12|/class-main:land NATO
35|/class-main:land land
6|/class-main:land member
6|/class-main:member ALLIES
-12|/class-main:member JPN
4|/class-main:member KOR
4|/class-main:member TWN
10|/class-main:member land
19|/class-main:member member
-15|/class-named:ALLIES ALLIES nobody-named
-23|/class-named:ALLIES ALLIES others-named
-56|/class-named:ALLIES JPN nobody-named
43|/class-named:ALLIES JPN others-named
33|/class-named:ALLIES KOR others-named
5|/class-named:ALLIES NATO nobody-named
-16|/class-named:ALLIES NATO others-named
-11|/class-named:ALLIES TWN nobody-named
6|/class-named:ALLIES TWN others-named
10|/class-named:ALLIES foe nobody-named
14|/class-named:ALLIES foe others-named
19|/class-named:ALLIES land nobody-named
-6|/class-named:ALLIES member nobody-named
-56|/class-named:ALLIES member others-named
-17|/class-named:CHN CHN others-named
11|/class-named:CHN JPN nobody-named
-4|/class-named:CHN JPN others-named
-4|/class-named:CHN KOR nobody-named
-8|/class-named:CHN NATO others-named
13|/class-named:CHN TWN nobody-named
-3|/class-named:CHN foe others-named
-4|/class-named:CHN land others-named
-5|/class-named:CHN member others-named
4|/class-named:EU ALLIES nobody-named
11|/class-named:EU ALLIES others-named
15|/class-named:EU JPN nobody-named
7|/class-named:EU JPN others-named
-18|/class-named:EU NATO others-named
6|/class-named:EU foe others-named
6|/class-named:EU member nobody-named
8|/class-named:EU member others-named
3|/class-named:JPN ALLIES nobody-named
-10|/class-named:JPN ALLIES others-named
24|/class-named:JPN JPN nobody-named
-10|/class-named:JPN JPN others-named
14|/class-named:JPN KOR nobody-named
-5|/class-named:JPN KOR others-named
9|/class-named:JPN NATO nobody-named
15|/class-named:JPN NATO others-named
8|/class-named:JPN TWN nobody-named
19|/class-named:JPN TWN others-named
-4|/class-named:JPN foe others-named
-4|/class-named:JPN land nobody-named
7|/class-named:JPN land others-named
7|/class-named:JPN member nobody-named
-16|/class-named:JPN member others-named
-12|/class-named:KOR JPN nobody-named
7|/class-named:KOR KOR nobody-named
19|/class-named:KOR KOR others-named
5|/class-named:KOR NATO nobody-named
-8|/class-named:KOR NATO others-named
-4|/class-named:KOR TWN nobody-named
9|/class-named:KOR TWN others-named
53|/class-named:NATO ALLIES others-named
-49|/class-named:NATO JPN nobody-named
-24|/class-named:NATO KOR nobody-named
-7|/class-named:NATO KOR others-named
-7|/class-named:NATO NATO nobody-named
22|/class-named:NATO NATO others-named
-49|/class-named:NATO TWN nobody-named
-3|/class-named:NATO TWN others-named
-4|/class-named:NATO foe nobody-named
3|/class-named:NATO foe others-named
-34|/class-named:NATO land nobody-named
-4|/class-named:NATO land others-named
-14|/class-named:NATO member nobody-named
79|/class-named:NATO member others-named
-3|/class-named:TWN ALLIES others-named
41|/class-named:TWN JPN nobody-named
10|/class-named:TWN JPN others-named
-3|/class-named:TWN KOR others-named
22|/class-named:TWN TWN nobody-named
9|/class-named:TWN TWN others-named
-16|/class-named:TWN land others-named
-3|/class-named:TWN member nobody-named
-5|/class-named:TWN member others-named
10|/class-named:USA ALLIES nobody-named
-19|/class-named:USA ALLIES others-named
18|/class-named:USA CHN others-named
34|/class-named:USA JPN nobody-named
-57|/class-named:USA JPN others-named
5|/class-named:USA KOR nobody-named
-34|/class-named:USA KOR others-named
3|/class-named:USA NATO nobody-named
12|/class-named:USA NATO others-named
29|/class-named:USA TWN nobody-named
-55|/class-named:USA TWN others-named
-4|/class-named:USA foe others-named
-6|/class-named:USA land others-named
-5|/class-named:foe JPN nobody-named
-11|/class-named:foe JPN others-named
-7|/class-named:foe KOR others-named
3|/class-named:foe TWN others-named
-7|/class-named:foe foe nobody-named
-11|/class-named:foe foe others-named
5|/class-named:foe land others-named
-16|/class-named:foe member others-named
-16|/class-named:land ALLIES others-named
6|/class-named:land JPN nobody-named
27|/class-named:land JPN others-named
3|/class-named:land KOR nobody-named
-12|/class-named:land NATO others-named
-7|/class-named:land TWN nobody-named
7|/class-named:land TWN others-named
25|/class-named:land land nobody-named
10|/class-named:land land others-named
6|/class-named:land member others-named
6|/class-named:member ALLIES others-named
-10|/class-named:member JPN nobody-named
-3|/class-named:member JPN others-named
4|/class-named:member KOR others-named
-14|/class-named:member NATO nobody-named
12|/class-named:member NATO others-named
5|/class-named:member TWN others-named
10|/class-named:member land others-named
14|/class-named:member member nobody-named
5|/class-named:member member others-named
-10|/class-shape:ALLIES fine
9|/class-shape:ALLIES half
-43|/class-shape:ALLIES tenth
-12|/class-shape:ALLIES whole
-4|/class-shape:CHN half
13|/class-shape:CHN tenth
-30|/class-shape:CHN whole
22|/class-shape:EU half
10|/class-shape:EU tenth
5|/class-shape:EU whole
44|/class-shape:JPN fine
-18|/class-shape:JPN half
10|/class-shape:JPN tenth
22|/class-shape:JPN whole
19|/class-shape:KOR fine
3|/class-shape:KOR half
8|/class-shape:KOR tenth
-12|/class-shape:KOR whole
-44|/class-shape:NATO fine
22|/class-shape:NATO half
-34|/class-shape:NATO tenth
14|/class-shape:NATO whole
31|/class-shape:TWN fine
-4|/class-shape:TWN half
-10|/class-shape:TWN tenth
33|/class-shape:TWN whole
-25|/class-shape:USA fine
-24|/class-shape:USA half
-3|/class-shape:USA tenth
-16|/class-shape:USA whole
-13|/class-shape:foe fine
-10|/class-shape:foe half
3|/class-shape:foe tenth
-32|/class-shape:foe whole
-3|/class-shape:land fine
4|/class-shape:land half
26|/class-shape:land tenth
19|/class-shape:land whole
21|/class-shape:member tenth
8|/class-shape:member whole
-3|/class-value:ALLIES 0.1
13|/class-value:ALLIES 0.25
-19|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.004
-4|/class-value:ALLIES 1.3
-11|/class-value:ALLIES 1.6
-12|/class-value:ALLIES 1.8
-3|/class-value:ALLIES 1.9
11|/class-value:ALLIES 1E+1
-13|/class-value:ALLIES 2
-7|/class-value:ALLIES 2.02
-7|/class-value:ALLIES 2.1
33|/class-value:ALLIES 2.3
-9|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.6
-7|/class-value:ALLIES 2.9
-31|/class-value:ALLIES 3
-3|/class-value:ALLIES 3.1
18|/class-value:ALLIES 3.5
-7|/class-value:ALLIES 3.8
5|/class-value:ALLIES 4
37|/class-value:ALLIES 5
3|/class-value:EU 1
21|/class-value:EU 1.5
6|/class-value:EU 1.9
7|/class-value:EU 2.1
15|/class-value:EU 3
-3|/class-value:EU 3.2
-7|/class-value:EU 4
-4|/class-value:EU 5
-4|/class-value:NATO 0.9
-24|/class-value:NATO 1
-3|/class-value:NATO 1.004
-3|/class-value:NATO 1.08
-13|/class-value:NATO 1.24
-5|/class-value:NATO 1.28
-6|/class-value:NATO 1.3
-3|/class-value:NATO 1.33
-11|/class-value:NATO 1.37
-3|/class-value:NATO 1.4
19|/class-value:NATO 1.5
13|/class-value:NATO 1.6
-3|/class-value:NATO 1.7
4|/class-value:NATO 1.8
-7|/class-value:NATO 1.9
-3|/class-value:NATO 1E+1
29|/class-value:NATO 2
19|/class-value:NATO 2.02
-11|/class-value:NATO 2.1
6|/class-value:NATO 2.27
-10|/class-value:NATO 2.3
-9|/class-value:NATO 2.4
5|/class-value:NATO 2.5
7|/class-value:NATO 2.6
13|/class-value:NATO 2.7
-3|/class-value:NATO 2.84
3|/class-value:NATO 2.9
15|/class-value:NATO 3
4|/class-value:NATO 3.1
-15|/class-value:NATO 3.32
-4|/class-value:NATO 3.38
5|/class-value:NATO 3.5
-11|/class-value:NATO 4
-5|/class-value:NATO 4.5
-4|/class-value:NATO 4.8
11|/class-value:NATO 5
-8|/class-value:USA 0.9
-10|/class-value:USA 0.91
-3|/class-value:USA 0.92
-3|/class-value:USA 0.93
-29|/class-value:USA 1
-4|/class-value:USA 1.24
-12|/class-value:USA 1.4
-6|/class-value:USA 1.5
-7|/class-value:USA 1.6
-7|/class-value:USA 1.8
-12|/class-value:USA 1.9
-11|/class-value:USA 1E+1
-26|/class-value:USA 2
-12|/class-value:USA 2.3
-4|/class-value:USA 2.32
-3|/class-value:USA 2.4
-3|/class-value:USA 2.45
-6|/class-value:USA 2.5
-15|/class-value:USA 2.6
17|/class-value:USA 2.9
-5|/class-value:USA 3
19|/class-value:USA 3.2
8|/class-value:USA 3.38
22|/class-value:USA 3.4
-29|/class-value:USA 3.5
-8|/class-value:USA 3.8
38|/class-value:USA 4
5|/class-value:USA 4.5
12|/class-value:USA 4.7
12|/class-value:USA 5.3
11|/class-value:USA 5.5
18|/class-value:USA 6
-56|/class:ALLIES
-22|/class:CHN
37|/class:EU
57|/class:JPN
19|/class:KOR
-43|/class:NATO
50|/class:TWN
-67|/class:USA
-51|/class:foe
45|/class:land
30|/class:member
-3|/known-for:ALLIES 1992
8|/known-for:ALLIES 2 2025
-6|/known-for:ALLIES 2.02 2024
-7|/known-for:ALLIES 2.1 2025
-10|/known-for:ALLIES 2.3 2025
4|/known-for:ALLIES 2.4 2030
-3|/known-for:ALLIES 2.5 1992
-3|/known-for:ALLIES 2.9 2030
-10|/known-for:ALLIES 2024
-20|/known-for:ALLIES 2025
-4|/known-for:ALLIES 2026
-4|/known-for:ALLIES 2027
-7|/known-for:ALLIES 2030
-14|/known-for:ALLIES 2035
-9|/known-for:ALLIES 3 2025
7|/known-for:ALLIES 3-5 FY2027
-14|/known-for:ALLIES 3.5 2035
-5|/known-for:ALLIES 5 2030
-3|/known-for:ALLIES FY2025
-5|/known-for:ALLIES FY2026
6|/known-for:ALLIES FY2027
-5|/known-for:ALLIES FY2030
26|/known-for:ALLIES+CAN 2.3 2025
26|/known-for:ALLIES+CAN 2025
-4|/known-for:AUS 1.4 2024
-3|/known-for:AUS 1.8 FY2025
9|/known-for:AUS 1.9 2024
3|/known-for:AUS 2 2020/2021
-4|/known-for:AUS 2.6 2024
3|/known-for:AUS 2020/2021
6|/known-for:AUS 2028
8|/known-for:AUS 2033
3|/known-for:AUS 2033/2034
3|/known-for:AUS 3 2028
9|/known-for:AUS 3 2033
3|/known-for:AUS 3.5 2028
-4|/known-for:AUS FY2025
4|/known-for:AUS FY2033
18|/known-for:BEL 2 2025
25|/known-for:BEL 2025
5|/known-for:BEL 2035
7|/known-for:BEL 3.5 2025
5|/known-for:BEL 3.5 2035
3|/known-for:CAN 1.33 2023
10|/known-for:CAN 1.37 2024
4|/known-for:CAN 1.4 2024
-4|/known-for:CAN 2 2025
5|/known-for:CAN 2 2030
12|/known-for:CAN 2 2032
5|/known-for:CAN 2 FY2024
25|/known-for:CAN 2 FY2025
-11|/known-for:CAN 2.02 2024
-5|/known-for:CAN 2.27 2025
-22|/known-for:CAN 2.3 2025
-5|/known-for:CAN 2.5 2026
3|/known-for:CAN 2023
-31|/known-for:CAN 2025
-15|/known-for:CAN 2026
5|/known-for:CAN 2030
11|/known-for:CAN 2032
19|/known-for:CAN 2035
-10|/known-for:CAN 3.5 2026
8|/known-for:CAN 3.5 2035
11|/known-for:CAN 5 2035
5|/known-for:CAN FY2024
25|/known-for:CAN FY2025
-4|/known-for:CHN 1.2 FY2023
-7|/known-for:CHN 2027
3|/known-for:CHN 2032
-5|/known-for:CHN 3.1 2027
-4|/known-for:CHN FY2023
-3|/known-for:DEU 0.96 FY2022
5|/known-for:DEU 1.24 2017
4|/known-for:DEU 1.5 2001
11|/known-for:DEU 2 2024
10|/known-for:DEU 2.1 2024
4|/known-for:DEU 2001
5|/known-for:DEU 2017
21|/known-for:DEU 2024
-3|/known-for:DEU 2026
5|/known-for:DEU 2027
24|/known-for:DEU 2029
-4|/known-for:DEU 2030
-23|/known-for:DEU 2035
5|/known-for:DEU 3.1 2027
25|/known-for:DEU 3.5 2029
-4|/known-for:DEU 3.5 2035
-3|/known-for:DEU 3.5 FY2003
-19|/known-for:DEU 5 2035
-3|/known-for:DEU 5-6 2030
-3|/known-for:DEU FY2003
-5|/known-for:DEU FY2022
9|/known-for:DNK 2026
5|/known-for:DNK 3 2026
-7|/known-for:DNK 3.4 2026
11|/known-for:DNK 3.5 2026
5|/known-for:ESP 1.28 2024
11|/known-for:ESP 2 2025
3|/known-for:ESP 2024
7|/known-for:ESP 2025
-4|/known-for:ESP 2026
-9|/known-for:ESP 2032
-5|/known-for:ESP 2035
-9|/known-for:ESP 3.5 2032
-3|/known-for:ESP 4.8 2026
-5|/known-for:ESP 5 2035
4|/known-for:EST 2024
-4|/known-for:EST 3 2025
5|/known-for:EST 3.2 2024
3|/known-for:EST 3.4 2025
12|/known-for:EST+LTU 2026
12|/known-for:EST+LTU 5 2026
7|/known-for:EU 2.1 2025
15|/known-for:EU 2025
9|/known-for:EU 3 2025
-3|/known-for:EU 3.2 2024
8|/known-for:FIN 1.7 2022
10|/known-for:FIN 2 2023
8|/known-for:FIN 2022
10|/known-for:FIN 2023
-4|/known-for:FIN 2026
6|/known-for:FIN 2029
7|/known-for:FIN 2035
-4|/known-for:FIN 3 2026
6|/known-for:FIN 3 2029
7|/known-for:FIN 5 2035
5|/known-for:FRA 2 2027
-3|/known-for:FRA 2.5 2027
15|/known-for:FRA 2030
-13|/known-for:FRA 2035
11|/known-for:FRA 3.5 2030
-13|/known-for:FRA 5 2035
7|/known-for:GBR 2.5 2027
4|/known-for:GBR 2.5 2030
8|/known-for:GBR 2027
17|/known-for:GBR 2030
13|/known-for:GBR 3 2030
-9|/known-for:GRC 1992
-9|/known-for:GRC 2.5 1992
10|/known-for:HUN 2035
10|/known-for:HUN 5 2035
-3|/known-for:ISR 2.45 2026
-7|/known-for:ISR 2026
-3|/known-for:ISR 3 2026
5|/known-for:ITA 1.5 2024
8|/known-for:ITA 2 2025
3|/known-for:ITA 2024
-13|/known-for:ITA 2025
7|/known-for:ITA 2035
9|/known-for:ITA 3.5 2035
-21|/known-for:ITA 5 2025
4|/known-for:JPN 0.9 FY1978
4|/known-for:JPN 0.92 FY2018
3|/known-for:JPN 0.95 FY2021
6|/known-for:JPN 0.96 FY2022
7|/known-for:JPN 1 FY2022
5|/known-for:JPN 1.004 FY1987
3|/known-for:JPN 1.08 FY2022
-7|/known-for:JPN 1.1 2024
20|/known-for:JPN 1.2 FY2023
11|/known-for:JPN 1.24 FY2021
17|/known-for:JPN 1.3 FY2026
14|/known-for:JPN 1.4 2024
-19|/known-for:JPN 1.5 2032
3|/known-for:JPN 1.5 FY2025
13|/known-for:JPN 1.6 FY2024
3|/known-for:JPN 1.7 2025
12|/known-for:JPN 1.8 FY2025
-4|/known-for:JPN 1.9 2024
16|/known-for:JPN 1.9 FY2026
-17|/known-for:JPN 2 2022
-16|/known-for:JPN 2 2024
6|/known-for:JPN 2 2027
-13|/known-for:JPN 2 2028
-10|/known-for:JPN 2 2032
-3|/known-for:JPN 2 FY2023
12|/known-for:JPN 2 FY2025
4|/known-for:JPN 2 FY2026
41|/known-for:JPN 2 FY2027
-9|/known-for:JPN 2.1 2024
-8|/known-for:JPN 2.3 2025
-4|/known-for:JPN 2.4 2026
-12|/known-for:JPN 2.42 2026
-3|/known-for:JPN 2.5 2025
8|/known-for:JPN 2.5 FY2030
-3|/known-for:JPN 2.6 2024
8|/known-for:JPN 2.7 FY2030
-6|/known-for:JPN 2005
-22|/known-for:JPN 2022
-5|/known-for:JPN 2023
-29|/known-for:JPN 2024
-23|/known-for:JPN 2025
-24|/known-for:JPN 2026
-22|/known-for:JPN 2027
-18|/known-for:JPN 2028
-8|/known-for:JPN 2030
-23|/known-for:JPN 2032
-3|/known-for:JPN 2033
-5|/known-for:JPN 2035
22|/known-for:JPN 203X
-9|/known-for:JPN 3 2025
-4|/known-for:JPN 3 2026
3|/known-for:JPN 3 2027
-3|/known-for:JPN 3 2028
-7|/known-for:JPN 3 2030
-3|/known-for:JPN 3 2033
20|/known-for:JPN 3 203X
5|/known-for:JPN 3 FY2030
4|/known-for:JPN 3 FY2032
-7|/known-for:JPN 3-5 FY2027
-8|/known-for:JPN 3.2 2025
-4|/known-for:JPN 3.3 2026
-3|/known-for:JPN 3.38 FY2024
-30|/known-for:JPN 3.5 2027
-3|/known-for:JPN 3.5 2028
-3|/known-for:JPN 3.5 2035
-7|/known-for:JPN 3.5 FY2025
9|/known-for:JPN 3.5 FY2030
3|/known-for:JPN 3.5 FY2031
12|/known-for:JPN 3.5 FY2034
17|/known-for:JPN 3.5 FY2035
-3|/known-for:JPN 34 2022
-6|/known-for:JPN 4 2005
5|/known-for:JPN 5 2032
-7|/known-for:JPN 5 FY2027
4|/known-for:JPN FY1978
4|/known-for:JPN FY1987
4|/known-for:JPN FY2017
6|/known-for:JPN FY2018
16|/known-for:JPN FY2021
16|/known-for:JPN FY2022
18|/known-for:JPN FY2023
9|/known-for:JPN FY2024
21|/known-for:JPN FY2025
39|/known-for:JPN FY2026
28|/known-for:JPN FY2027
31|/known-for:JPN FY2030
4|/known-for:JPN FY2031
6|/known-for:JPN FY2032
12|/known-for:JPN FY2034
16|/known-for:JPN FY2035
-15|/known-for:KOR 1.2 FY2023
-4|/known-for:KOR 1.4 2024
-3|/known-for:KOR 1.9 2024
3|/known-for:KOR 1994
-7|/known-for:KOR 2 FY2027
11|/known-for:KOR 2.3 2025
5|/known-for:KOR 2.32 2025
5|/known-for:KOR 2.4 2026
5|/known-for:KOR 2.4 2027
12|/known-for:KOR 2.42 2026
12|/known-for:KOR 2.6 2024
-6|/known-for:KOR 2.7 FY2030
3|/known-for:KOR 2023
14|/known-for:KOR 2025
22|/known-for:KOR 2026
5|/known-for:KOR 2027
6|/known-for:KOR 2035
4|/known-for:KOR 3 2023
8|/known-for:KOR 3 2026
-4|/known-for:KOR 3.4 2024
6|/known-for:KOR 3.5 2035
-11|/known-for:KOR 3.5 FY2034
3|/known-for:KOR 6 1994
-15|/known-for:KOR FY2023
-7|/known-for:KOR FY2027
-7|/known-for:KOR FY2030
-11|/known-for:KOR FY2034
6|/known-for:LTU 2026
5|/known-for:LTU 5-6 2026
3|/known-for:LTU 5-6 2030
4|/known-for:LUX 2035
4|/known-for:LUX 5 2035
4|/known-for:LVA 2 2018
4|/known-for:LVA 2018
5|/known-for:LVA 2025
-10|/known-for:LVA 2030
5|/known-for:LVA 3 2025
-10|/known-for:LVA 3.5 2030
-3|/known-for:NATO 1.004 FY1987
-3|/known-for:NATO 1.08 FY2022
-11|/known-for:NATO 1.24 FY2021
-5|/known-for:NATO 1.28 2024
-3|/known-for:NATO 1.33 2023
-9|/known-for:NATO 1.37 2024
-4|/known-for:NATO 1.5 2001
-4|/known-for:NATO 1.5 2024
24|/known-for:NATO 1.5 2032
-6|/known-for:NATO 1.6 FY2024
-3|/known-for:NATO 1.9 FY2026
11|/known-for:NATO 1992
-4|/known-for:NATO 2 2018
-3|/known-for:NATO 2 2020/2021
17|/known-for:NATO 2 2022
-4|/known-for:NATO 2 2023
12|/known-for:NATO 2 2024
-27|/known-for:NATO 2 2025
-11|/known-for:NATO 2 2027
-3|/known-for:NATO 2 2028
-5|/known-for:NATO 2 2030
-14|/known-for:NATO 2 2032
3|/known-for:NATO 2 FY2023
-5|/known-for:NATO 2 FY2024
-29|/known-for:NATO 2 FY2025
-32|/known-for:NATO 2 FY2027
19|/known-for:NATO 2.02 2024
6|/known-for:NATO 2.27 2025
4|/known-for:NATO 2.3 2025
-3|/known-for:NATO 2.4 2027
11|/known-for:NATO 2.5 1992
6|/known-for:NATO 2.5 2026
-4|/known-for:NATO 2.5 2027
-7|/known-for:NATO 2.5 FY2030
-3|/known-for:NATO 2.84 2026
3|/known-for:NATO 2.9 2030
-4|/known-for:NATO 2001
-4|/known-for:NATO 2018
-3|/known-for:NATO 2020/2021
15|/known-for:NATO 2022
-9|/known-for:NATO 2023
6|/known-for:NATO 2024
-20|/known-for:NATO 2026
6|/known-for:NATO 2027
-3|/known-for:NATO 2028
-21|/known-for:NATO 2029
-27|/known-for:NATO 2030
6|/known-for:NATO 2032
30|/known-for:NATO 2035
7|/known-for:NATO 3 2025
-3|/known-for:NATO 3 2026
-6|/known-for:NATO 3 2030
-3|/known-for:NATO 3 FY2030
-4|/known-for:NATO 3.32 2026
-3|/known-for:NATO 3.38 FY2024
-4|/known-for:NATO 3.5 2025
7|/known-for:NATO 3.5 2026
30|/known-for:NATO 3.5 2027
-21|/known-for:NATO 3.5 2029
-5|/known-for:NATO 3.5 2030
11|/known-for:NATO 3.5 2032
20|/known-for:NATO 3.5 2035
7|/known-for:NATO 3.5 FY2025
-6|/known-for:NATO 3.5 FY2030
-16|/known-for:NATO 3.5 FY2035
-4|/known-for:NATO 4.8 2026
20|/known-for:NATO 5 2025
-14|/known-for:NATO 5 2026
-11|/known-for:NATO 5 2030
-13|/known-for:NATO 5 2032
10|/known-for:NATO 5 2035
-3|/known-for:NATO FY1987
-12|/known-for:NATO FY2021
-6|/known-for:NATO FY2022
-14|/known-for:NATO FY2024
-28|/known-for:NATO FY2025
-8|/known-for:NATO FY2026
-34|/known-for:NATO FY2027
-17|/known-for:NATO FY2030
-4|/known-for:NATO FY2032
-17|/known-for:NATO FY2035
-4|/known-for:NLD 1.5 2032
-8|/known-for:NLD 2032
-29|/known-for:NLD 2035
-3|/known-for:NLD 3.5 2032
-28|/known-for:NLD 3.5 2035
5|/known-for:NOR 2026
10|/known-for:NOR 2035
8|/known-for:NOR 3.4 2026
-4|/known-for:NOR 3.5 2026
10|/known-for:NOR 5 2035
3|/known-for:NZL 2 FY2032
3|/known-for:NZL FY2032
7|/known-for:PHL 1.1 2024
7|/known-for:PHL 1.6 2028
-8|/known-for:PHL 2 2025
15|/known-for:PHL 2 2028
5|/known-for:PHL 2024
-11|/known-for:PHL 2025
22|/known-for:PHL 2028
-3|/known-for:PHL 3.5 2025
5|/known-for:POL 2024
8|/known-for:POL 2025
11|/known-for:POL 2026
3|/known-for:POL 4 2024
3|/known-for:POL 4.5 2025
7|/known-for:POL 4.7 2025
8|/known-for:POL 4.8 2026
5|/known-for:POL 5 2026
-7|/known-for:RUS 1.7 2022
-6|/known-for:RUS 2 2023
-6|/known-for:RUS 2022
-4|/known-for:RUS 2023
3|/known-for:RUS 2027
3|/known-for:RUS 5.1 2027
-9|/known-for:SGP 2 2026
-9|/known-for:SGP 2026
-7|/known-for:SVK 2 2025
-7|/known-for:SVK 2025
-3|/known-for:SWE 1.7 2025
-3|/known-for:SWE 2025
-5|/known-for:SWE 2026
5|/known-for:SWE 2030
-4|/known-for:SWE 3.5 2026
5|/known-for:SWE 3.5 2030
-7|/known-for:TWN 1.6 2028
4|/known-for:TWN 2.45 2026
5|/known-for:TWN 2.5 2025
6|/known-for:TWN 2.84 2026
3|/known-for:TWN 2024
9|/known-for:TWN 2025
26|/known-for:TWN 2026
-6|/known-for:TWN 2028
20|/known-for:TWN 2030
-6|/known-for:TWN 2035
3|/known-for:TWN 3 2025
5|/known-for:TWN 3 2026
5|/known-for:TWN 3.3 2026
6|/known-for:TWN 3.32 2026
5|/known-for:TWN 5 2024
21|/known-for:TWN 5 2030
-6|/known-for:TWN 5 2035
7|/known-for:UKR 2022
3|/known-for:UKR 2024
4|/known-for:UKR 3.2 2022
3|/known-for:UKR 34 2022
4|/known-for:UKR 34 2024
-4|/known-for:USA 0.9 FY1978
-3|/known-for:USA 0.92 FY2018
-3|/known-for:USA 1 FY2022
-4|/known-for:USA 1.24 2017
-14|/known-for:USA 1.3 FY2026
-5|/known-for:USA 1.6 FY2024
-4|/known-for:USA 1.8 FY2025
-8|/known-for:USA 1.9 FY2026
10|/known-for:USA 2 2032
-4|/known-for:USA 2.32 2025
-4|/known-for:USA 2.4 2030
-3|/known-for:USA 2.6 2024
6|/known-for:USA 2005
-4|/known-for:USA 2017
-4|/known-for:USA 2024
-4|/known-for:USA 2026
-6|/known-for:USA 2030
18|/known-for:USA 2032
-3|/known-for:USA 2035
-19|/known-for:USA 203X
-19|/known-for:USA 3 203X
8|/known-for:USA 3.2 2025
6|/known-for:USA 3.38 FY2024
9|/known-for:USA 3.4 2024
3|/known-for:USA 3.5 FY2003
6|/known-for:USA 4 2005
-5|/known-for:USA 5 2024
7|/known-for:USA 5 2032
7|/known-for:USA 5 FY2027
-4|/known-for:USA FY1978
3|/known-for:USA FY2003
-3|/known-for:USA FY2018
-4|/known-for:USA FY2022
5|/known-for:USA FY2024
-4|/known-for:USA FY2025
-23|/known-for:USA FY2026
8|/known-for:USA FY2027
11|/known-for:VNM 2 2026
11|/known-for:VNM 2026
-3|/known:ALLIES 0.1
13|/known:ALLIES 0.25
13|/known:ALLIES 0.25 2025
13|/known:ALLIES 0.25 since-2025
-19|/known:ALLIES 1
-10|/known:ALLIES 1 2025
-3|/known:ALLIES 1 2026
-13|/known:ALLIES 1 since-2025
-4|/known:ALLIES 1 to-1999
-3|/known:ALLIES 1.004
-4|/known:ALLIES 1.3
-3|/known:ALLIES 1.3 2025
-3|/known:ALLIES 1.3 since-2025
-5|/known:ALLIES 1.5 2025
9|/known:ALLIES 1.5 2026
4|/known:ALLIES 1.5 since-2025
-11|/known:ALLIES 1.6
-9|/known:ALLIES 1.6 2012
-9|/known:ALLIES 1.6 to-2013
-12|/known:ALLIES 1.8
-10|/known:ALLIES 1.8 2002
-10|/known:ALLIES 1.8 to-2013
-3|/known:ALLIES 1.9
-3|/known:ALLIES 1.9 since-2025
11|/known:ALLIES 1E+1
13|/known:ALLIES 1E+1 2025
11|/known:ALLIES 1E+1 since-2025
-12|/known:ALLIES 2
-13|/known:ALLIES 2 2002
6|/known:ALLIES 2 2016
-6|/known:ALLIES 2 2018
19|/known:ALLIES 2 2020
-11|/known:ALLIES 2 2025
-12|/known:ALLIES 2 since-2025
-13|/known:ALLIES 2 to-2013
15|/known:ALLIES 2 to-2021
-7|/known:ALLIES 2.02
-7|/known:ALLIES 2.02 2025
-7|/known:ALLIES 2.02 since-2025
-7|/known:ALLIES 2.1
-7|/known:ALLIES 2.1 2026
-7|/known:ALLIES 2.1 since-2025
7|/known:ALLIES 2.3
18|/known:ALLIES 2.3 2025
-10|/known:ALLIES 2.3 2026
8|/known:ALLIES 2.3 since-2025
-9|/known:ALLIES 2.5
-3|/known:ALLIES 2.5 2012
-3|/known:ALLIES 2.5 2025
-5|/known:ALLIES 2.5 since-2025
-3|/known:ALLIES 2.5 to-2013
-3|/known:ALLIES 2.6
-3|/known:ALLIES 2.6 1993
-3|/known:ALLIES 2.6 to-1999
-7|/known:ALLIES 2.9
-7|/known:ALLIES 2.9 2025
-7|/known:ALLIES 2.9 since-2025
-33|/known:ALLIES 3
-10|/known:ALLIES 3 2024
-21|/known:ALLIES 3 2025
-20|/known:ALLIES 3 since-2025
-11|/known:ALLIES 3 to-2024
-5|/known:ALLIES 3-3.5
-5|/known:ALLIES 3-3.5 2025
-5|/known:ALLIES 3-3.5 since-2025
7|/known:ALLIES 3-5
7|/known:ALLIES 3-5 2025
7|/known:ALLIES 3-5 since-2025
-3|/known:ALLIES 3.1
-3|/known:ALLIES 3.1 1993
-3|/known:ALLIES 3.1 to-1999
-12|/known:ALLIES 3.5
-9|/known:ALLIES 3.5 2024
-32|/known:ALLIES 3.5 2025
29|/known:ALLIES 3.5 2026
-3|/known:ALLIES 3.5 since-2025
-9|/known:ALLIES 3.5 to-2024
-7|/known:ALLIES 3.8
-7|/known:ALLIES 3.8 2025
-7|/known:ALLIES 3.8 since-2025
5|/known:ALLIES 4
7|/known:ALLIES 4 2026
6|/known:ALLIES 4 since-2025
-5|/known:ALLIES 5
-15|/known:ALLIES 5 2024
-4|/known:ALLIES 5 2025
15|/known:ALLIES 5 2026
11|/known:ALLIES 5 since-2025
-15|/known:ALLIES 5 to-2024
-59|/known:ALLIES since-2025
-20|/known:ALLIES to-1999
-38|/known:ALLIES to-2013
10|/known:ALLIES to-2021
-45|/known:ALLIES to-2024
26|/known:ALLIES+CAN 2.3
26|/known:ALLIES+CAN 2.3 2026
26|/known:ALLIES+CAN 2.3 since-2025
26|/known:ALLIES+CAN since-2025
22|/known:ALLIES+JPN 5
22|/known:ALLIES+JPN 5 2025
22|/known:ALLIES+JPN 5 since-2025
33|/known:ALLIES+JPN since-2025
11|/known:ALLIES+JPN+KOR 3.5
11|/known:ALLIES+JPN+KOR 3.5 2026
11|/known:ALLIES+JPN+KOR 3.5 since-2025
12|/known:ALLIES+JPN+KOR 5
12|/known:ALLIES+JPN+KOR 5 2025
12|/known:ALLIES+JPN+KOR 5 since-2025
22|/known:ALLIES+JPN+KOR since-2025
10|/known:ALLIES+JPN+PHL 3.5
10|/known:ALLIES+JPN+PHL 3.5 2026
10|/known:ALLIES+JPN+PHL 3.5 since-2025
10|/known:ALLIES+JPN+PHL since-2025
8|/known:ALLIES+KOR 5
8|/known:ALLIES+KOR 5 2025
8|/known:ALLIES+KOR 5 since-2025
8|/known:ALLIES+KOR since-2025
-4|/known:AUS 1.4
-4|/known:AUS 1.4 2025
-4|/known:AUS 1.4 since-2025
-5|/known:AUS 1.5
-5|/known:AUS 1.5 2026
-5|/known:AUS 1.5 since-2025
-3|/known:AUS 1.6
-3|/known:AUS 1.6 2026
-3|/known:AUS 1.6 since-2025
-4|/known:AUS 1.8
-4|/known:AUS 1.8 2025
-4|/known:AUS 1.8 since-2025
7|/known:AUS 1.9
9|/known:AUS 1.9 2025
7|/known:AUS 1.9 since-2025
5|/known:AUS 2
3|/known:AUS 2 2011
6|/known:AUS 2 2025
-5|/known:AUS 2 2026
3|/known:AUS 2 to-2013
8|/known:AUS 2.4
6|/known:AUS 2.4 2025
8|/known:AUS 2.4 since-2025
-5|/known:AUS 2.6
-4|/known:AUS 2.6 2025
-5|/known:AUS 2.6 since-2025
4|/known:AUS 2.8
3|/known:AUS 2.8 2026
4|/known:AUS 2.8 since-2025
19|/known:AUS 3
9|/known:AUS 3 2025
8|/known:AUS 3 2026
17|/known:AUS 3 since-2025
30|/known:AUS 3.5
35|/known:AUS 3.5 2025
-5|/known:AUS 3.5 2026
30|/known:AUS 3.5 since-2025
-25|/known:AUS 5
-24|/known:AUS 5 2025
-25|/known:AUS 5 since-2025
21|/known:AUS since-2025
3|/known:AUS to-2013
3|/known:AUS to-2024
22|/known:AUS+JPN 3.5
22|/known:AUS+JPN 3.5 2026
22|/known:AUS+JPN 3.5 since-2025
22|/known:AUS+JPN since-2025
-7|/known:AUT 1
-7|/known:AUT 1 2025
-7|/known:AUT 1 since-2025
-6|/known:AUT since-2025
-6|/known:BEL 1.28
-6|/known:BEL 1.28 2024
-6|/known:BEL 1.28 to-2024
32|/known:BEL 2
19|/known:BEL 2 2025
13|/known:BEL 2 2026
32|/known:BEL 2 since-2025
12|/known:BEL 3.5
12|/known:BEL 3.5 2025
12|/known:BEL 3.5 since-2025
-14|/known:BEL 5
-14|/known:BEL 5 2025
-14|/known:BEL 5 since-2025
18|/known:BEL since-2025
-6|/known:BEL to-2024
20|/known:BEL+ITA 5
20|/known:BEL+ITA 5 2025
20|/known:BEL+ITA 5 since-2025
20|/known:BEL+ITA since-2025
-12|/known:BGR 2
-12|/known:BGR 2 2018
-12|/known:BGR 2 to-2021
-12|/known:BGR to-2021
-4|/known:CAN 1.28
-4|/known:CAN 1.28 2024
-4|/known:CAN 1.28 to-2024
3|/known:CAN 1.33
3|/known:CAN 1.33 2024
3|/known:CAN 1.33 to-2024
12|/known:CAN 1.37
9|/known:CAN 1.37 2025
9|/known:CAN 1.37 since-2025
-5|/known:CAN 1.4
-5|/known:CAN 1.4 2025
-5|/known:CAN 1.4 since-2025
32|/known:CAN 2
-4|/known:CAN 2 2023
16|/known:CAN 2 2024
14|/known:CAN 2 2025
7|/known:CAN 2 2026
20|/known:CAN 2 since-2025
12|/known:CAN 2 to-2024
-11|/known:CAN 2.02
-11|/known:CAN 2.02 2025
-11|/known:CAN 2.02 since-2025
-5|/known:CAN 2.27
-5|/known:CAN 2.27 2026
-5|/known:CAN 2.27 since-2025
-22|/known:CAN 2.3
-22|/known:CAN 2.3 2026
-22|/known:CAN 2.3 since-2025
-5|/known:CAN 2.5
-5|/known:CAN 2.5 2026
-5|/known:CAN 2.5 since-2025
-4|/known:CAN 3.5
-4|/known:CAN 3.5 since-2025
29|/known:CAN 5
13|/known:CAN 5 2025
16|/known:CAN 5 2026
29|/known:CAN 5 since-2025
5|/known:CAN since-2025
13|/known:CAN to-2024
8|/known:CHE 1
8|/known:CHE 1 2025
8|/known:CHE 1 since-2025
8|/known:CHE 1.5
8|/known:CHE 1.5 2025
8|/known:CHE 1.5 since-2025
15|/known:CHE since-2025
-13|/known:CHN 1
-4|/known:CHN 1 2022
-9|/known:CHN 1 2026
-9|/known:CHN 1 since-2025
-4|/known:CHN 1 to-2024
-4|/known:CHN 1.2
-4|/known:CHN 1.2 2022
-4|/known:CHN 1.2 to-2024
16|/known:CHN 1.3
7|/known:CHN 1.3 2025
5|/known:CHN 1.3 2026
3|/known:CHN 1.3 2027
15|/known:CHN 1.3 since-2025
6|/known:CHN 1.5
3|/known:CHN 1.5 2025
3|/known:CHN 1.5 2026
6|/known:CHN 1.5 since-2025
13|/known:CHN 1.7
12|/known:CHN 1.7 2025
13|/known:CHN 1.7 since-2025
20|/known:CHN 2
21|/known:CHN 2 2025
-20|/known:CHN 2 2026
18|/known:CHN 2 2027
20|/known:CHN 2 since-2025
13|/known:CHN 2-3
13|/known:CHN 2-3 2026
13|/known:CHN 2-3 since-2025
-32|/known:CHN 3
-10|/known:CHN 3 2025
-21|/known:CHN 3 2026
-30|/known:CHN 3 since-2025
-6|/known:CHN 3.1
-6|/known:CHN 3.1 2026
-6|/known:CHN 3.1 since-2025
-10|/known:CHN 3.5
-4|/known:CHN 3.5 2025
-3|/known:CHN 3.5 2026
-3|/known:CHN 3.5 2027
-10|/known:CHN 3.5 since-2025
-18|/known:CHN 5
-9|/known:CHN 5 2025
-8|/known:CHN 5 2026
-18|/known:CHN 5 since-2025
-14|/known:CHN since-2025
-8|/known:CHN to-2024
-5|/known:CZE 1.5
-5|/known:CZE 1.5 1999
-5|/known:CZE 1.5 to-1999
14|/known:CZE 1.9
14|/known:CZE 1.9 1999
14|/known:CZE 1.9 to-1999
-6|/known:CZE 2.1
-6|/known:CZE 2.1 1999
-6|/known:CZE 2.1 to-1999
-3|/known:DEU 0.96
-3|/known:DEU 0.96 2022
-3|/known:DEU 0.96 to-2024
3|/known:DEU 1 2019
-4|/known:DEU 1 2022
4|/known:DEU 1 2025
3|/known:DEU 1 since-2025
3|/known:DEU 1 to-2021
-4|/known:DEU 1 to-2024
5|/known:DEU 1.24
5|/known:DEU 1.24 2018
5|/known:DEU 1.24 to-2021
17|/known:DEU 1.5
4|/known:DEU 1.5 2002
19|/known:DEU 1.5 2022
-9|/known:DEU 1.5 2025
-9|/known:DEU 1.5 since-2025
4|/known:DEU 1.5 to-2013
19|/known:DEU 1.5 to-2024
-15|/known:DEU 2
6|/known:DEU 2 1999
-14|/known:DEU 2 2012
11|/known:DEU 2 2017
12|/known:DEU 2 2022
7|/known:DEU 2 2023
-13|/known:DEU 2 2024
-23|/known:DEU 2 2025
-22|/known:DEU 2 since-2025
6|/known:DEU 2 to-1999
-15|/known:DEU 2 to-2013
11|/known:DEU 2 to-2021
5|/known:DEU 2 to-2024
10|/known:DEU 2.1
9|/known:DEU 2.1 2025
9|/known:DEU 2.1 since-2025
5|/known:DEU 2.4
5|/known:DEU 2.4 2025
5|/known:DEU 2.4 since-2025
5|/known:DEU 2.8
6|/known:DEU 2.8 2026
6|/known:DEU 2.8 since-2025
26|/known:DEU 3
7|/known:DEU 3 2024
21|/known:DEU 3 2025
19|/known:DEU 3 since-2025
7|/known:DEU 3 to-2024
-4|/known:DEU 3-3.5 2026
5|/known:DEU 3.1
5|/known:DEU 3.1 2026
5|/known:DEU 3.1 since-2025
19|/known:DEU 3.5
-3|/known:DEU 3.5 2002
4|/known:DEU 3.5 2024
13|/known:DEU 3.5 2025
5|/known:DEU 3.5 2026
18|/known:DEU 3.5 since-2025
-3|/known:DEU 3.5 to-2013
4|/known:DEU 3.5 to-2024
-13|/known:DEU 4
-13|/known:DEU 4 2019
-13|/known:DEU 4 to-2021
-11|/known:DEU 5
-22|/known:DEU 5 2025
11|/known:DEU 5 2026
-11|/known:DEU 5 since-2025
-3|/known:DEU 5-6
-3|/known:DEU 5-6 2025
-3|/known:DEU 5-6 since-2025
10|/known:DEU since-2025
7|/known:DEU to-1999
-14|/known:DEU to-2013
7|/known:DEU to-2021
27|/known:DEU to-2024
-5|/known:DEU+NLD 3.5
-5|/known:DEU+NLD 3.5 2025
-5|/known:DEU+NLD 3.5 since-2025
-5|/known:DEU+NLD since-2025
-19|/known:DNK 2
-17|/known:DNK 2 2024
-17|/known:DNK 2 to-2024
12|/known:DNK 3 2025
-11|/known:DNK 3 2026
-7|/known:DNK 3.4
-7|/known:DNK 3.4 2025
-7|/known:DNK 3.4 since-2025
4|/known:DNK 3.5
4|/known:DNK 3.5 since-2025
-6|/known:DNK since-2025
-17|/known:DNK to-2024
23|/known:DNK+NOR+SWE 3
23|/known:DNK+NOR+SWE 3 2026
23|/known:DNK+NOR+SWE 3 since-2025
21|/known:DNK+NOR+SWE 3.5
21|/known:DNK+NOR+SWE 3.5 2025
21|/known:DNK+NOR+SWE 3.5 since-2025
44|/known:DNK+NOR+SWE since-2025
15|/known:ESP 1.28
10|/known:ESP 1.28 2024
5|/known:ESP 1.28 2025
5|/known:ESP 1.28 since-2025
10|/known:ESP 1.28 to-2024
3|/known:ESP 1.3
3|/known:ESP 1.3 2025
3|/known:ESP 1.3 since-2025
5|/known:ESP 2
6|/known:ESP 2 2025
6|/known:ESP 2 since-2025
10|/known:ESP 2.1
7|/known:ESP 2.1 2025
4|/known:ESP 2.1 2026
10|/known:ESP 2.1 since-2025
-3|/known:ESP 4.8
-3|/known:ESP 4.8 since-2025
-12|/known:ESP 5
-16|/known:ESP 5 2025
4|/known:ESP 5 2026
-12|/known:ESP 5 since-2025
9|/known:ESP to-2024
-10|/known:EST 2
-5|/known:EST 2 2024
-4|/known:EST 2 2025
-4|/known:EST 2 since-2025
-5|/known:EST 2 to-2024
-7|/known:EST 2.5
-7|/known:EST 2.5 2024
-7|/known:EST 2.5 to-2024
-5|/known:EST 3
-3|/known:EST 3 2024
-3|/known:EST 3 to-2024
5|/known:EST 3.2
5|/known:EST 3.2 2024
5|/known:EST 3.2 to-2024
5|/known:EST 3.4
5|/known:EST 3.4 2025
5|/known:EST 3.4 since-2025
3|/known:EST 5.4
3|/known:EST 5.4 2025
3|/known:EST 5.4 since-2025
-11|/known:EST to-2024
30|/known:EST+LTU 5
30|/known:EST+LTU 5 2025
30|/known:EST+LTU 5 since-2025
30|/known:EST+LTU since-2025
3|/known:EU 1
3|/known:EU 1 2025
3|/known:EU 1 since-2025
21|/known:EU 1.5
18|/known:EU 1.5 2025
21|/known:EU 1.5 since-2025
6|/known:EU 1.9
6|/known:EU 1.9 2025
6|/known:EU 1.9 since-2025
-3|/known:EU 2 2024
-3|/known:EU 2 to-2024
7|/known:EU 2.1
7|/known:EU 2.1 2025
7|/known:EU 2.1 since-2025
15|/known:EU 3
12|/known:EU 3 2025
3|/known:EU 3 2026
15|/known:EU 3 since-2025
-3|/known:EU 3.2
-3|/known:EU 3.2 2024
-3|/known:EU 3.2 to-2024
-7|/known:EU 4
-7|/known:EU 4 2025
-7|/known:EU 4 since-2025
-4|/known:EU 5
-4|/known:EU 5 2025
-4|/known:EU 5 since-2025
43|/known:EU since-2025
-6|/known:EU to-2024
8|/known:FIN 1.7
8|/known:FIN 1.7 2023
8|/known:FIN 1.7 to-2024
11|/known:FIN 2
11|/known:FIN 2 2023
11|/known:FIN 2 to-2024
-4|/known:FIN 3 2025
-21|/known:FIN 3.5
-19|/known:FIN 3.5 2025
-21|/known:FIN 3.5 since-2025
7|/known:FIN 5
7|/known:FIN 5 2026
7|/known:FIN 5 since-2025
-16|/known:FIN since-2025
19|/known:FIN to-2024
-3|/known:FRA 2.5 2025
4|/known:FRA 3
4|/known:FRA 3 since-2025
-18|/known:FRA 3-3.5
-24|/known:FRA 3-3.5 2025
6|/known:FRA 3-3.5 2026
-18|/known:FRA 3-3.5 since-2025
14|/known:FRA 3.5
9|/known:FRA 3.5 2025
5|/known:FRA 3.5 2026
14|/known:FRA 3.5 since-2025
24|/known:FRA 5
-5|/known:FRA 5 2025
29|/known:FRA 5 2026
24|/known:FRA 5 since-2025
23|/known:FRA since-2025
13|/known:FRA+GBR 3.5
13|/known:FRA+GBR 3.5 2025
13|/known:FRA+GBR 3.5 since-2025
13|/known:FRA+GBR since-2025
-13|/known:GBR 2
5|/known:GBR 2 2010
-4|/known:GBR 2 2015
-11|/known:GBR 2 2025
-11|/known:GBR 2 since-2025
5|/known:GBR 2 to-2013
-4|/known:GBR 2 to-2021
3|/known:GBR 2.3
21|/known:GBR 2.5
16|/known:GBR 2.5 2024
3|/known:GBR 2.5 2025
4|/known:GBR 2.5 since-2025
16|/known:GBR 2.5 to-2024
30|/known:GBR 3
7|/known:GBR 3 2022
21|/known:GBR 3 2025
23|/known:GBR 3 since-2025
7|/known:GBR 3 to-2024
-14|/known:GBR 3.5
-12|/known:GBR 3.5 2026
-14|/known:GBR 3.5 since-2025
4|/known:GBR to-2013
-4|/known:GBR to-2021
23|/known:GBR to-2024
-13|/known:GRC 1.6
-13|/known:GRC 1.6 2012
-13|/known:GRC 1.6 to-2013
-5|/known:GRC 2
-4|/known:GRC 2 2025
-4|/known:GRC 2 since-2025
-9|/known:GRC 2.5
-9|/known:GRC 2.5 2012
-9|/known:GRC 2.5 to-2013
-22|/known:GRC to-2013
13|/known:HUN 1.5
13|/known:HUN 1.5 1999
13|/known:HUN 1.5 to-1999
-7|/known:HUN 1.9
-7|/known:HUN 1.9 1999
-7|/known:HUN 1.9 to-1999
-9|/known:HUN 2.1
-9|/known:HUN 2.1 1999
-9|/known:HUN 2.1 to-1999
12|/known:HUN 5
12|/known:HUN 5 2026
12|/known:HUN 5 since-2025
12|/known:HUN since-2025
6|/known:IDN 0.7
6|/known:IDN 0.7 2025
6|/known:IDN 0.7 since-2025
-4|/known:IDN 1
-4|/known:IDN 1 1985
-4|/known:IDN 1 to-1999
-5|/known:IDN 1.2
-5|/known:IDN 1.2 1985
-5|/known:IDN 1.2 to-1999
8|/known:IDN 1.5
3|/known:IDN 1.5 2023
3|/known:IDN 1.5 2026
5|/known:IDN 1.5 since-2025
3|/known:IDN 1.5 to-2024
8|/known:IDN since-2025
-9|/known:IDN to-1999
5|/known:IDN to-2024
-3|/known:IND 1.4
-3|/known:IND 1.4 since-2025
5|/known:IND 1.9
5|/known:IND 1.9 since-2025
-5|/known:IND 2
-3|/known:IND 2 2026
-5|/known:IND 2 since-2025
3|/known:IND 3 2025
3|/known:IND 3.5
3|/known:IND 3.5 since-2025
-4|/known:IND since-2025
5|/known:IRL since-2025
3|/known:IRN 2
3|/known:IRN 2 2026
3|/known:IRN 2 since-2025
3|/known:IRN since-2025
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
-4|/known:ISR 4
-4|/known:ISR 4 2026
-4|/known:ISR 4 since-2025
4|/known:ISR 4.4
4|/known:ISR 4.4 2026
4|/known:ISR 4.4 since-2025
4|/known:ISR 5
3|/known:ISR 5 2024
3|/known:ISR 5 to-2024
7|/known:ISR 6
7|/known:ISR 6 2026
7|/known:ISR 6 since-2025
14|/known:ISR 8.8
12|/known:ISR 8.8 2025
14|/known:ISR 8.8 since-2025
-7|/known:ISR since-2025
3|/known:ISR to-2024
6|/known:ITA 1.5
5|/known:ITA 1.5 2025
6|/known:ITA 1.5 since-2025
-4|/known:ITA 2
-8|/known:ITA 2 2025
4|/known:ITA 2 2026
-4|/known:ITA 2 since-2025
-4|/known:ITA 3
-4|/known:ITA 3 2025
-4|/known:ITA 3 since-2025
-10|/known:ITA 3.5
-19|/known:ITA 3.5 2025
10|/known:ITA 3.5 2026
-10|/known:ITA 3.5 since-2025
-12|/known:ITA 5
23|/known:ITA 5 2025
-35|/known:ITA 5 2026
-12|/known:ITA 5 since-2025
-27|/known:ITA since-2025
4|/known:JPN 0.1
3|/known:JPN 0.1 2025
3|/known:JPN 0.1 since-2025
-6|/known:JPN 0.7
-6|/known:JPN 0.7 2025
-6|/known:JPN 0.7 since-2025
14|/known:JPN 0.9
6|/known:JPN 0.9 1978
9|/known:JPN 0.9 to-1999
10|/known:JPN 0.91
9|/known:JPN 0.91 1980
10|/known:JPN 0.91 to-1999
4|/known:JPN 0.92
4|/known:JPN 0.92 2018
4|/known:JPN 0.92 to-2021
3|/known:JPN 0.93
3|/known:JPN 0.95
3|/known:JPN 0.95 2021
3|/known:JPN 0.95 to-2021
7|/known:JPN 0.96
6|/known:JPN 0.96 2022
6|/known:JPN 0.96 to-2024
72|/known:JPN 1
5|/known:JPN 1 1978
5|/known:JPN 1 1981
8|/known:JPN 1 1985
3|/known:JPN 1 2018
14|/known:JPN 1 2022
-5|/known:JPN 1 2025
27|/known:JPN 1 2026
24|/known:JPN 1 since-2025
25|/known:JPN 1 to-1999
5|/known:JPN 1 to-2021
16|/known:JPN 1 to-2024
8|/known:JPN 1.004
3|/known:JPN 1.004 1986
4|/known:JPN 1.004 2025
4|/known:JPN 1.004 since-2025
4|/known:JPN 1.004 to-1999
3|/known:JPN 1.08
3|/known:JPN 1.08 2022
3|/known:JPN 1.08 to-2024
5|/known:JPN 1.1 2023
-7|/known:JPN 1.1 2024
34|/known:JPN 1.2
9|/known:JPN 1.2 1985
3|/known:JPN 1.2 2012
20|/known:JPN 1.2 2022
9|/known:JPN 1.2 to-1999
3|/known:JPN 1.2 to-2013
21|/known:JPN 1.2 to-2024
13|/known:JPN 1.24
12|/known:JPN 1.24 2022
13|/known:JPN 1.24 to-2024
-11|/known:JPN 1.3
-5|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-3|/known:JPN 1.3 2027
-13|/known:JPN 1.3 since-2025
39|/known:JPN 1.4
10|/known:JPN 1.4 1982
26|/known:JPN 1.4 2025
28|/known:JPN 1.4 since-2025
10|/known:JPN 1.4 to-1999
-34|/known:JPN 1.5
4|/known:JPN 1.5 1978
4|/known:JPN 1.5 1996
-12|/known:JPN 1.5 2022
6|/known:JPN 1.5 2023
3|/known:JPN 1.5 2024
-43|/known:JPN 1.5 2025
-42|/known:JPN 1.5 since-2025
11|/known:JPN 1.5 to-1999
-3|/known:JPN 1.5 to-2024
22|/known:JPN 1.6
7|/known:JPN 1.6 2024
7|/known:JPN 1.6 2025
5|/known:JPN 1.6 2026
12|/known:JPN 1.6 since-2025
9|/known:JPN 1.6 to-2024
-7|/known:JPN 1.7
-10|/known:JPN 1.7 2025
3|/known:JPN 1.7 2026
-7|/known:JPN 1.7 since-2025
36|/known:JPN 1.8
4|/known:JPN 1.8 2024
31|/known:JPN 1.8 2025
32|/known:JPN 1.8 since-2025
4|/known:JPN 1.8 to-2024
8|/known:JPN 1.9
-7|/known:JPN 1.9 2025
14|/known:JPN 1.9 2026
7|/known:JPN 1.9 since-2025
-28|/known:JPN 1E+1
-28|/known:JPN 1E+1 2025
-28|/known:JPN 1E+1 since-2025
59|/known:JPN 2
4|/known:JPN 2 1986
4|/known:JPN 2 2012
-7|/known:JPN 2 2017
-36|/known:JPN 2 2018
3|/known:JPN 2 2020
3|/known:JPN 2 2021
3|/known:JPN 2 2022
9|/known:JPN 2 2023
21|/known:JPN 2 2024
16|/known:JPN 2 2025
51|/known:JPN 2 2026
-13|/known:JPN 2 2027
53|/known:JPN 2 since-2025
4|/known:JPN 2 to-1999
4|/known:JPN 2 to-2013
-36|/known:JPN 2 to-2021
34|/known:JPN 2 to-2024
-8|/known:JPN 2.1
-9|/known:JPN 2.1 2025
-8|/known:JPN 2.1 since-2025
-14|/known:JPN 2.3
-11|/known:JPN 2.3 2026
-14|/known:JPN 2.3 since-2025
-8|/known:JPN 2.4
-5|/known:JPN 2.4 2025
-7|/known:JPN 2.4 since-2025
-12|/known:JPN 2.42
-12|/known:JPN 2.42 2025
-12|/known:JPN 2.42 since-2025
-25|/known:JPN 2.5 2023
14|/known:JPN 2.5 2025
8|/known:JPN 2.5 2026
24|/known:JPN 2.5 since-2025
-25|/known:JPN 2.5 to-2024
-10|/known:JPN 2.6
-6|/known:JPN 2.6 1993
-3|/known:JPN 2.6 2025
-6|/known:JPN 2.6 to-1999
-6|/known:JPN 2.7
-6|/known:JPN 2.7 2026
-6|/known:JPN 2.7 since-2025
-3|/known:JPN 2.8
21|/known:JPN 3
3|/known:JPN 3 1987
3|/known:JPN 3 1988
-22|/known:JPN 3 2024
14|/known:JPN 3 2025
24|/known:JPN 3 2026
38|/known:JPN 3 since-2025
6|/known:JPN 3 to-1999
-23|/known:JPN 3 to-2024
-7|/known:JPN 3-5
-7|/known:JPN 3-5 2025
-7|/known:JPN 3-5 since-2025
-3|/known:JPN 3.1
-16|/known:JPN 3.2
-3|/known:JPN 3.2 2023
-3|/known:JPN 3.2 2025
-9|/known:JPN 3.2 2026
-12|/known:JPN 3.2 since-2025
-3|/known:JPN 3.2 to-2024
-5|/known:JPN 3.3
-4|/known:JPN 3.3 2025
-5|/known:JPN 3.3 since-2025
-3|/known:JPN 3.38
-3|/known:JPN 3.38 2025
-3|/known:JPN 3.38 since-2025
-13|/known:JPN 3.4
-6|/known:JPN 3.4 2025
-7|/known:JPN 3.4 2026
-12|/known:JPN 3.4 since-2025
11|/known:JPN 3.5
-36|/known:JPN 3.5 2025
28|/known:JPN 3.5 2026
21|/known:JPN 3.5 2027
14|/known:JPN 3.5 since-2025
-3|/known:JPN 34
-3|/known:JPN 34 2023
-3|/known:JPN 34 to-2024
-16|/known:JPN 4
-12|/known:JPN 4 1990
-6|/known:JPN 4 2025
4|/known:JPN 4 2026
-12|/known:JPN 4 to-1999
-4|/known:JPN 4.4
-4|/known:JPN 4.4 2026
-4|/known:JPN 4.4 since-2025
-10|/known:JPN 4.7
-9|/known:JPN 4.7 2025
-10|/known:JPN 4.7 since-2025
-60|/known:JPN 5
-13|/known:JPN 5 2024
-36|/known:JPN 5 2025
-8|/known:JPN 5 2026
-45|/known:JPN 5 since-2025
-3|/known:JPN 5 to-1999
-13|/known:JPN 5 to-2024
-11|/known:JPN 5.3
-11|/known:JPN 5.3 1990
-11|/known:JPN 5.3 to-1999
-10|/known:JPN 5.5
-10|/known:JPN 5.5 1990
-10|/known:JPN 5.5 to-1999
-26|/known:JPN 6
-13|/known:JPN 6 1987
-3|/known:JPN 6 2025
-7|/known:JPN 6 2026
-10|/known:JPN 6 since-2025
-17|/known:JPN 6 to-1999
-25|/known:JPN since-2025
30|/known:JPN to-1999
9|/known:JPN to-2013
-20|/known:JPN to-2021
29|/known:JPN to-2024
-5|/known:JPN+KOR 2
-7|/known:JPN+KOR 2.5
-7|/known:JPN+KOR 2.5 2024
-7|/known:JPN+KOR 2.5 to-2024
11|/known:JPN+KOR 3
11|/known:JPN+KOR 3 2024
11|/known:JPN+KOR 3 to-2024
12|/known:JPN+KOR 5
12|/known:JPN+KOR 5 since-2025
10|/known:JPN+KOR since-2025
4|/known:KHM 3
4|/known:KHM 3 2026
4|/known:KHM 3 since-2025
5|/known:KHM since-2025
-7|/known:KOR 1
-6|/known:KOR 1 2026
-7|/known:KOR 1 since-2025
-16|/known:KOR 1.2
-15|/known:KOR 1.2 2022
-15|/known:KOR 1.2 to-2024
-3|/known:KOR 1.3
-3|/known:KOR 1.3 2026
-3|/known:KOR 1.3 since-2025
-4|/known:KOR 1.4
-4|/known:KOR 1.4 2025
-4|/known:KOR 1.4 since-2025
-4|/known:KOR 1.5
-4|/known:KOR 1.5 2025
-4|/known:KOR 1.5 since-2025
-15|/known:KOR 1.8
-15|/known:KOR 1.8 2025
-15|/known:KOR 1.8 since-2025
-6|/known:KOR 1.9
-4|/known:KOR 1.9 2025
-6|/known:KOR 1.9 since-2025
-20|/known:KOR 2
-12|/known:KOR 2 2025
-8|/known:KOR 2 2026
-20|/known:KOR 2 since-2025
31|/known:KOR 2.3
17|/known:KOR 2.3 2025
13|/known:KOR 2.3 2026
30|/known:KOR 2.3 since-2025
7|/known:KOR 2.32
6|/known:KOR 2.32 2025
7|/known:KOR 2.32 since-2025
7|/known:KOR 2.4
9|/known:KOR 2.4 2026
7|/known:KOR 2.4 since-2025
13|/known:KOR 2.42
13|/known:KOR 2.42 2025
13|/known:KOR 2.42 since-2025
3|/known:KOR 2.5 to-2013
26|/known:KOR 2.6
24|/known:KOR 2.6 2025
25|/known:KOR 2.6 since-2025
-6|/known:KOR 2.7
-6|/known:KOR 2.7 2026
-6|/known:KOR 2.7 since-2025
-12|/known:KOR 2.9
-12|/known:KOR 2.9 2025
-12|/known:KOR 2.9 since-2025
8|/known:KOR 3
14|/known:KOR 3 2024
-12|/known:KOR 3 2025
6|/known:KOR 3 2026
-6|/known:KOR 3 since-2025
14|/known:KOR 3 to-2024
-4|/known:KOR 3.4
-4|/known:KOR 3.4 2025
-4|/known:KOR 3.4 since-2025
5|/known:KOR 3.5
27|/known:KOR 3.5 2025
-22|/known:KOR 3.5 2026
5|/known:KOR 3.5 since-2025
17|/known:KOR 3.8
17|/known:KOR 3.8 2025
17|/known:KOR 3.8 since-2025
4|/known:KOR 4
4|/known:KOR 4 2026
6|/known:KOR 4 since-2025
-5|/known:KOR 5 2025
6|/known:KOR 5 2026
3|/known:KOR 6
3|/known:KOR 6 1994
3|/known:KOR 6 to-1999
-7|/known:KOR 8.8
-7|/known:KOR 8.8 2025
-7|/known:KOR 8.8 since-2025
12|/known:KOR since-2025
3|/known:KOR to-1999
3|/known:KOR to-2013
-14|/known:LTU 2
5|/known:LTU 2 2014
-3|/known:LTU 2 2023
-4|/known:LTU 2 2025
-12|/known:LTU 2 2026
-16|/known:LTU 2 since-2025
5|/known:LTU 2 to-2021
-3|/known:LTU 2 to-2024
-4|/known:LTU 3
-4|/known:LTU 3 2023
-4|/known:LTU 3 to-2024
-6|/known:LTU 5
-7|/known:LTU 5 2025
-6|/known:LTU 5 since-2025
9|/known:LTU 5-6
8|/known:LTU 5-6 2025
9|/known:LTU 5-6 since-2025
-16|/known:LTU since-2025
5|/known:LTU to-2021
-7|/known:LTU to-2024
4|/known:LUX 5
4|/known:LUX 5 2025
4|/known:LUX 5 since-2025
7|/known:LUX since-2025
4|/known:LVA 2
4|/known:LVA 2 2016
4|/known:LVA 2 to-2021
4|/known:LVA 3
5|/known:LVA 3 2024
5|/known:LVA 3 to-2024
-10|/known:LVA 3.5
-10|/known:LVA 3.5 2025
-10|/known:LVA 3.5 since-2025
5|/known:LVA 5
3|/known:LVA 5 2025
5|/known:LVA 5 since-2025
-6|/known:LVA since-2025
4|/known:LVA to-2021
5|/known:LVA to-2024
3|/known:MYS 1.5
3|/known:MYS 1.5 2025
3|/known:MYS 1.5 since-2025
4|/known:MYS since-2025
-4|/known:NATO 0.9
-24|/known:NATO 1
-3|/known:NATO 1 2018
-9|/known:NATO 1 2025
-11|/known:NATO 1 since-2025
-3|/known:NATO 1 to-1999
-6|/known:NATO 1 to-2021
-3|/known:NATO 1.004
-3|/known:NATO 1.08
-3|/known:NATO 1.08 2022
-3|/known:NATO 1.08 to-2024
-13|/known:NATO 1.24
-12|/known:NATO 1.24 2022
-12|/known:NATO 1.24 to-2024
-5|/known:NATO 1.28
-5|/known:NATO 1.28 2025
-5|/known:NATO 1.28 since-2025
-6|/known:NATO 1.3
-4|/known:NATO 1.3 2025
-4|/known:NATO 1.3 since-2025
-3|/known:NATO 1.33
-3|/known:NATO 1.33 2024
-3|/known:NATO 1.33 to-2024
-11|/known:NATO 1.37
-9|/known:NATO 1.37 2025
-9|/known:NATO 1.37 since-2025
-3|/known:NATO 1.4
19|/known:NATO 1.5
-4|/known:NATO 1.5 2002
-5|/known:NATO 1.5 2023
-4|/known:NATO 1.5 2024
40|/known:NATO 1.5 2025
39|/known:NATO 1.5 since-2025
-5|/known:NATO 1.5 to-1999
-4|/known:NATO 1.5 to-2013
-9|/known:NATO 1.5 to-2024
13|/known:NATO 1.6
22|/known:NATO 1.6 2012
-3|/known:NATO 1.6 2024
-3|/known:NATO 1.6 2025
-5|/known:NATO 1.6 since-2025
22|/known:NATO 1.6 to-2013
-5|/known:NATO 1.6 to-2024
-3|/known:NATO 1.7
4|/known:NATO 1.8
10|/known:NATO 1.8 2002
-4|/known:NATO 1.8 2025
-5|/known:NATO 1.8 since-2025
10|/known:NATO 1.8 to-2013
-7|/known:NATO 1.9
-4|/known:NATO 1.9 2025
-6|/known:NATO 1.9 since-2025
-3|/known:NATO 1E+1
-3|/known:NATO 1E+1 since-2025
29|/known:NATO 2
-4|/known:NATO 2 1999
15|/known:NATO 2 2002
-5|/known:NATO 2 2010
15|/known:NATO 2 2012
-4|/known:NATO 2 2014
5|/known:NATO 2 2015
-8|/known:NATO 2 2016
56|/known:NATO 2 2018
-21|/known:NATO 2 2020
-13|/known:NATO 2 2022
-11|/known:NATO 2 2023
35|/known:NATO 2 2024
-26|/known:NATO 2 2026
-27|/known:NATO 2 since-2025
-4|/known:NATO 2 to-1999
23|/known:NATO 2 to-2013
26|/known:NATO 2 to-2021
11|/known:NATO 2 to-2024
19|/known:NATO 2.02
19|/known:NATO 2.02 2025
19|/known:NATO 2.02 since-2025
-11|/known:NATO 2.1
-14|/known:NATO 2.1 2025
4|/known:NATO 2.1 2026
-10|/known:NATO 2.1 since-2025
6|/known:NATO 2.27
6|/known:NATO 2.27 2026
6|/known:NATO 2.27 since-2025
-10|/known:NATO 2.3
-12|/known:NATO 2.3 2025
4|/known:NATO 2.3 2026
-8|/known:NATO 2.3 since-2025
-9|/known:NATO 2.4
-3|/known:NATO 2.4 2025
-4|/known:NATO 2.4 2026
-8|/known:NATO 2.4 since-2025
7|/known:NATO 2.5
11|/known:NATO 2.5 2012
23|/known:NATO 2.5 2023
-4|/known:NATO 2.5 2024
-15|/known:NATO 2.5 2025
-4|/known:NATO 2.5 2026
-21|/known:NATO 2.5 since-2025
9|/known:NATO 2.5 to-2013
19|/known:NATO 2.5 to-2024
7|/known:NATO 2.6
9|/known:NATO 2.6 1993
-3|/known:NATO 2.6 since-2025
9|/known:NATO 2.6 to-1999
13|/known:NATO 2.7
13|/known:NATO 2.7 2026
13|/known:NATO 2.7 since-2025
-3|/known:NATO 2.84
-3|/known:NATO 2.84 2025
-3|/known:NATO 2.84 since-2025
3|/known:NATO 2.9
3|/known:NATO 2.9 2025
3|/known:NATO 2.9 since-2025
-13|/known:NATO 3
-3|/known:NATO 3 1988
-8|/known:NATO 3 2022
-4|/known:NATO 3 2023
42|/known:NATO 3 2024
-15|/known:NATO 3 2025
-20|/known:NATO 3 2026
-35|/known:NATO 3 since-2025
-4|/known:NATO 3 to-1999
-4|/known:NATO 3 to-2013
30|/known:NATO 3 to-2024
28|/known:NATO 3-3.5
30|/known:NATO 3-3.5 2025
28|/known:NATO 3-3.5 since-2025
4|/known:NATO 3.1
5|/known:NATO 3.1 1993
5|/known:NATO 3.1 to-1999
-15|/known:NATO 3.32
-14|/known:NATO 3.32 2025
-15|/known:NATO 3.32 since-2025
-4|/known:NATO 3.38
-4|/known:NATO 3.38 2025
-4|/known:NATO 3.38 since-2025
5|/known:NATO 3.5
6|/known:NATO 3.5 2024
36|/known:NATO 3.5 2025
-18|/known:NATO 3.5 2026
-18|/known:NATO 3.5 2027
6|/known:NATO 3.5 to-2024
-11|/known:NATO 4
-4|/known:NATO 4 2019
-5|/known:NATO 4 2026
-5|/known:NATO 4 since-2025
-3|/known:NATO 4 to-2024
-5|/known:NATO 4.5
-3|/known:NATO 4.5 1993
-3|/known:NATO 4.5 to-1999
-4|/known:NATO 4.8
-4|/known:NATO 4.8 2025
-4|/known:NATO 4.8 since-2025
15|/known:NATO 5
-14|/known:NATO 5 2011
16|/known:NATO 5 2024
59|/known:NATO 5 2025
-46|/known:NATO 5 2026
13|/known:NATO 5 since-2025
-14|/known:NATO 5 to-2013
16|/known:NATO 5 to-2024
-3|/known:NATO 5-6
-3|/known:NATO 5-6 since-2025
-100|/known:NATO since-2025
-16|/known:NATO to-1999
38|/known:NATO to-2013
7|/known:NATO to-2021
27|/known:NATO to-2024
-7|/known:NLD 1.5
-7|/known:NLD 1.5 2025
-7|/known:NLD 1.5 since-2025
6|/known:NLD 3.5
5|/known:NLD 3.5 2025
6|/known:NLD 3.5 since-2025
-14|/known:NLD 5
-14|/known:NLD 5 2025
-14|/known:NLD 5 since-2025
-7|/known:NLD 7
-7|/known:NLD 7 2026
-7|/known:NLD 7 since-2025
-22|/known:NLD since-2025
-12|/known:NOR 1.5
-12|/known:NOR 1.5 2026
-12|/known:NOR 1.5 since-2025
3|/known:NOR 3 2025
-3|/known:NOR 3 2026
8|/known:NOR 3.4
8|/known:NOR 3.4 2025
8|/known:NOR 3.4 since-2025
-11|/known:NOR 3.5
-18|/known:NOR 3.5 2025
7|/known:NOR 3.5 2026
-11|/known:NOR 3.5 since-2025
17|/known:NOR 5
17|/known:NOR 5 2026
17|/known:NOR 5 since-2025
3|/known:NOR since-2025
5|/known:NZL 1.5
5|/known:NZL 1.5 2026
5|/known:NZL 1.5 since-2025
9|/known:NZL 2
6|/known:NZL 2 2025
4|/known:NZL 2 2026
9|/known:NZL 2 since-2025
17|/known:NZL since-2025
3|/known:PAK since-2025
3|/known:PHL 1 2026
7|/known:PHL 1.1
7|/known:PHL 1.1 2024
7|/known:PHL 1.1 to-2024
-3|/known:PHL 1.2 1985
-3|/known:PHL 1.2 to-1999
5|/known:PHL 1.3
4|/known:PHL 1.3 2026
5|/known:PHL 1.3 since-2025
-3|/known:PHL 1.5 2023
-3|/known:PHL 1.5 to-2024
6|/known:PHL 1.6
7|/known:PHL 1.6 2025
6|/known:PHL 1.6 since-2025
30|/known:PHL 2
4|/known:PHL 2 2024
-7|/known:PHL 2 2025
33|/known:PHL 2 2026
26|/known:PHL 2 since-2025
4|/known:PHL 2 to-2024
5|/known:PHL 3 2025
-4|/known:PHL 3 2026
-21|/known:PHL 3.5
-7|/known:PHL 3.5 2025
-14|/known:PHL 3.5 2026
-21|/known:PHL 3.5 since-2025
-4|/known:PHL 5
-4|/known:PHL 5 2025
-4|/known:PHL 5 since-2025
14|/known:PHL since-2025
-4|/known:PHL to-1999
7|/known:PHL to-2024
-6|/known:POL 1.5
-6|/known:POL 1.5 1999
-6|/known:POL 1.5 to-1999
-6|/known:POL 1.9
-6|/known:POL 1.9 1999
-6|/known:POL 1.9 to-1999
-40|/known:POL 2
-6|/known:POL 2 2024
-14|/known:POL 2 2025
-20|/known:POL 2 2026
-34|/known:POL 2 since-2025
-6|/known:POL 2 to-2024
15|/known:POL 2.1
16|/known:POL 2.1 1999
16|/known:POL 2.1 to-1999
-4|/known:POL 2.5
-4|/known:POL 2.5 2024
-4|/known:POL 2.5 to-2024
-4|/known:POL 2.8
-4|/known:POL 2.8 2026
-4|/known:POL 2.8 since-2025
-36|/known:POL 3
-25|/known:POL 3 2024
-11|/known:POL 3 2025
-11|/known:POL 3 since-2025
-25|/known:POL 3 to-2024
-4|/known:POL 3.4
-4|/known:POL 3.4 2025
-4|/known:POL 3.4 since-2025
-19|/known:POL 3.5
-5|/known:POL 3.5 2025
-14|/known:POL 3.5 2026
-19|/known:POL 3.5 since-2025
10|/known:POL 4
4|/known:POL 4 2023
3|/known:POL 4 2024
7|/known:POL 4 2025
-4|/known:POL 4 2026
3|/known:POL 4 since-2025
7|/known:POL 4 to-2024
4|/known:POL 4.5
3|/known:POL 4.5 2025
4|/known:POL 4.5 since-2025
10|/known:POL 4.7
8|/known:POL 4.7 2025
10|/known:POL 4.7 since-2025
9|/known:POL 4.8
7|/known:POL 4.8 2025
9|/known:POL 4.8 since-2025
-5|/known:POL 5
-5|/known:POL 5 2025
-5|/known:POL 5 since-2025
-50|/known:POL since-2025
4|/known:POL to-1999
-30|/known:POL to-2024
-4|/known:PRK 2
-4|/known:PRK 2 2026
-4|/known:PRK 2 since-2025
-5|/known:PRK 4
-4|/known:PRK 4 2026
-5|/known:PRK 4 since-2025
-10|/known:PRK since-2025
18|/known:PRT 2
18|/known:PRT 2 2026
18|/known:PRT 2 since-2025
-17|/known:PRT 5
-15|/known:PRT 5 2025
-17|/known:PRT 5 since-2025
-6|/known:RUS 1.5
-3|/known:RUS 1.5 1978
-3|/known:RUS 1.5 to-1999
-7|/known:RUS 1.7
-7|/known:RUS 1.7 2023
-7|/known:RUS 1.7 to-2024
3|/known:RUS 1E+1
3|/known:RUS 1E+1 2025
3|/known:RUS 1E+1 since-2025
-11|/known:RUS 2
-3|/known:RUS 2 1986
-6|/known:RUS 2 2023
-3|/known:RUS 2 to-1999
-7|/known:RUS 2 to-2024
-13|/known:RUS 3
-13|/known:RUS 3 2026
-13|/known:RUS 3 since-2025
-14|/known:RUS 5
-3|/known:RUS 5 2025
-11|/known:RUS 5 2026
-14|/known:RUS 5 since-2025
3|/known:RUS 5.1
3|/known:RUS 5.1 since-2025
3|/known:RUS 5.9
5|/known:RUS 6.3
3|/known:RUS 6.3 2026
5|/known:RUS 6.3 since-2025
7|/known:RUS 7
7|/known:RUS 7 2026
7|/known:RUS 7 since-2025
3|/known:RUS 7.1
3|/known:RUS 7.1 2025
3|/known:RUS 7.1 since-2025
-10|/known:RUS since-2025
-7|/known:RUS to-1999
-13|/known:RUS to-2024
-7|/known:SAU since-2025
-13|/known:SGP 2
-12|/known:SGP 2 2026
-13|/known:SGP 2 since-2025
7|/known:SGP 2.8
7|/known:SGP 2.8 2026
7|/known:SGP 2.8 since-2025
11|/known:SGP 3
8|/known:SGP 3 2025
8|/known:SGP 3 since-2025
-8|/known:SGP 3.5
-5|/known:SGP 3.5 2026
-8|/known:SGP 3.5 since-2025
-17|/known:SGP 5
-16|/known:SGP 5 2025
-17|/known:SGP 5 since-2025
-25|/known:SGP since-2025
13|/known:SVK 2
13|/known:SVK 2 2025
13|/known:SVK 2 since-2025
5|/known:SVK 5
5|/known:SVK 5 2025
5|/known:SVK 5 since-2025
16|/known:SVK since-2025
-3|/known:SWE 1.7
-3|/known:SWE 1.7 2026
-3|/known:SWE 1.7 since-2025
-24|/known:SWE 2
-24|/known:SWE 2 2024
-24|/known:SWE 2 to-2024
3|/known:SWE 3 2026
10|/known:SWE 3.5
8|/known:SWE 3.5 2025
10|/known:SWE 3.5 since-2025
5|/known:SWE since-2025
-22|/known:SWE to-2024
-3|/known:THA 2
-3|/known:THA 2 2026
-3|/known:THA 2 since-2025
-4|/known:THA 3
-4|/known:THA 3 2026
-4|/known:THA 3 since-2025
-4|/known:THA 3.5
-4|/known:THA 3.5 2026
-4|/known:THA 3.5 since-2025
-10|/known:THA since-2025
-11|/known:TUR 5
-10|/known:TUR 5 2026
-11|/known:TUR 5 since-2025
-13|/known:TUR since-2025
18|/known:TWN 1
19|/known:TWN 1 2025
19|/known:TWN 1 since-2025
-5|/known:TWN 1.1
-5|/known:TWN 1.1 2023
-5|/known:TWN 1.1 to-2024
-4|/known:TWN 1.2
-3|/known:TWN 1.2 2012
-3|/known:TWN 1.2 to-2013
-9|/known:TWN 1.5
-9|/known:TWN 1.5 2025
-9|/known:TWN 1.5 since-2025
-7|/known:TWN 1.6
-7|/known:TWN 1.6 2025
-7|/known:TWN 1.6 since-2025
4|/known:TWN 1.9
4|/known:TWN 1.9 2017
4|/known:TWN 1.9 to-2021
29|/known:TWN 1E+1
3|/known:TWN 1E+1 2024
22|/known:TWN 1E+1 2025
4|/known:TWN 1E+1 2026
26|/known:TWN 1E+1 since-2025
3|/known:TWN 1E+1 to-2024
-28|/known:TWN 2
-4|/known:TWN 2 2012
-11|/known:TWN 2 2025
-12|/known:TWN 2 2026
-24|/known:TWN 2 since-2025
-4|/known:TWN 2 to-2013
-13|/known:TWN 2-3
-13|/known:TWN 2-3 2026
-13|/known:TWN 2-3 since-2025
-3|/known:TWN 2.3 2025
-3|/known:TWN 2.3 since-2025
7|/known:TWN 2.45
6|/known:TWN 2.45 2025
6|/known:TWN 2.45 since-2025
22|/known:TWN 2.5
9|/known:TWN 2.5 2024
10|/known:TWN 2.5 2025
10|/known:TWN 2.5 since-2025
12|/known:TWN 2.5 to-2024
6|/known:TWN 2.84
6|/known:TWN 2.84 2025
6|/known:TWN 2.84 since-2025
-9|/known:TWN 3
8|/known:TWN 3 2012
11|/known:TWN 3 2023
-9|/known:TWN 3 2024
-19|/known:TWN 3 2025
-5|/known:TWN 3 2026
-24|/known:TWN 3 since-2025
10|/known:TWN 3 to-2013
3|/known:TWN 3 to-2024
7|/known:TWN 3.3
5|/known:TWN 3.3 2025
7|/known:TWN 3.3 since-2025
18|/known:TWN 3.32
17|/known:TWN 3.32 2025
18|/known:TWN 3.32 since-2025
-17|/known:TWN 3.5
-11|/known:TWN 3.5 2025
-6|/known:TWN 3.5 2026
-17|/known:TWN 3.5 since-2025
-3|/known:TWN 34
-3|/known:TWN 34 2025
-3|/known:TWN 34 since-2025
32|/known:TWN 5
15|/known:TWN 5 2024
15|/known:TWN 5 2025
16|/known:TWN 5 since-2025
17|/known:TWN 5 to-2024
-5|/known:TWN 8.8
-5|/known:TWN 8.8 2025
-5|/known:TWN 8.8 since-2025
11|/known:TWN since-2025
7|/known:TWN to-2013
6|/known:TWN to-2021
27|/known:TWN to-2024
-11|/known:UKR 0.25
-11|/known:UKR 0.25 2025
-11|/known:UKR 0.25 since-2025
-4|/known:UKR 1.5
-4|/known:UKR 1.5 2022
-4|/known:UKR 1.5 to-2024
-7|/known:UKR 2
-6|/known:UKR 2 2025
-6|/known:UKR 2 since-2025
5|/known:UKR 3.2
5|/known:UKR 3.2 2023
5|/known:UKR 3.2 to-2024
12|/known:UKR 34
4|/known:UKR 34 2023
7|/known:UKR 34 2025
8|/known:UKR 34 since-2025
4|/known:UKR 34 to-2024
-6|/known:UKR 5
-3|/known:UKR 5 2025
-3|/known:UKR 5 2026
-6|/known:UKR 5 since-2025
-16|/known:UKR since-2025
4|/known:UKR to-2024
-8|/known:USA 0.9
-5|/known:USA 0.9 1978
-8|/known:USA 0.9 to-1999
-10|/known:USA 0.91
-9|/known:USA 0.91 1980
-10|/known:USA 0.91 to-1999
-3|/known:USA 0.92
-3|/known:USA 0.92 2018
-3|/known:USA 0.92 to-2021
-3|/known:USA 0.93
-29|/known:USA 1
-4|/known:USA 1 1978
-4|/known:USA 1 1981
-4|/known:USA 1 2022
-10|/known:USA 1 2026
-12|/known:USA 1 since-2025
-12|/known:USA 1 to-1999
-5|/known:USA 1 to-2024
-4|/known:USA 1.24
-4|/known:USA 1.24 2018
-4|/known:USA 1.24 to-2021
-12|/known:USA 1.4
-10|/known:USA 1.4 1982
-10|/known:USA 1.4 to-1999
-6|/known:USA 1.5
-3|/known:USA 1.5 1996
-4|/known:USA 1.5 to-1999
-7|/known:USA 1.6
-4|/known:USA 1.6 2024
-3|/known:USA 1.6 2025
-3|/known:USA 1.6 since-2025
-4|/known:USA 1.6 to-2024
-7|/known:USA 1.8
-3|/known:USA 1.8 2024
-4|/known:USA 1.8 2025
-4|/known:USA 1.8 since-2025
-3|/known:USA 1.8 to-2024
-12|/known:USA 1.9
-3|/known:USA 1.9 2017
-8|/known:USA 1.9 2026
-8|/known:USA 1.9 since-2025
-4|/known:USA 1.9 to-2021
-11|/known:USA 1E+1
-3|/known:USA 1E+1 2024
-6|/known:USA 1E+1 2025
-8|/known:USA 1E+1 since-2025
-3|/known:USA 1E+1 to-2024
-26|/known:USA 2
-4|/known:USA 2 2024
9|/known:USA 2 2025
-16|/known:USA 2 2026
-5|/known:USA 2 2027
-11|/known:USA 2 since-2025
-8|/known:USA 2 to-2021
-5|/known:USA 2 to-2024
-12|/known:USA 2.3
-12|/known:USA 2.3 2025
-12|/known:USA 2.3 since-2025
-4|/known:USA 2.32
-4|/known:USA 2.32 2025
-4|/known:USA 2.32 since-2025
-3|/known:USA 2.4
-4|/known:USA 2.4 2026
-3|/known:USA 2.45
-3|/known:USA 2.45 2025
-3|/known:USA 2.45 since-2025
-6|/known:USA 2.5
-3|/known:USA 2.5 2024
-3|/known:USA 2.5 2025
-3|/known:USA 2.5 since-2025
-3|/known:USA 2.5 to-2024
-15|/known:USA 2.6
-15|/known:USA 2.6 2025
-15|/known:USA 2.6 since-2025
17|/known:USA 2.9
17|/known:USA 2.9 2025
17|/known:USA 2.9 since-2025
-5|/known:USA 3
-5|/known:USA 3 2012
-5|/known:USA 3 2023
-8|/known:USA 3 2024
8|/known:USA 3 2025
7|/known:USA 3 2026
15|/known:USA 3 since-2025
-6|/known:USA 3 to-2013
-13|/known:USA 3 to-2024
19|/known:USA 3.2
5|/known:USA 3.2 2025
13|/known:USA 3.2 2026
18|/known:USA 3.2 since-2025
8|/known:USA 3.38
8|/known:USA 3.38 2025
8|/known:USA 3.38 since-2025
22|/known:USA 3.4
14|/known:USA 3.4 2025
7|/known:USA 3.4 2026
21|/known:USA 3.4 since-2025
-29|/known:USA 3.5
3|/known:USA 3.5 2002
4|/known:USA 3.5 2023
-9|/known:USA 3.5 2025
-28|/known:USA 3.5 2026
-38|/known:USA 3.5 since-2025
3|/known:USA 3.5 to-2013
3|/known:USA 3.5 to-2024
-8|/known:USA 3.8
-8|/known:USA 3.8 2025
-8|/known:USA 3.8 since-2025
38|/known:USA 4
13|/known:USA 4 1990
19|/known:USA 4 2019
5|/known:USA 4 2025
6|/known:USA 4 since-2025
13|/known:USA 4 to-1999
19|/known:USA 4 to-2021
5|/known:USA 4.5
5|/known:USA 4.5 1993
5|/known:USA 4.5 to-1999
12|/known:USA 4.7
13|/known:USA 4.7 2025
13|/known:USA 4.7 since-2025
14|/known:USA 5 2011
-5|/known:USA 5 2024
-9|/known:USA 5 2026
-11|/known:USA 5 since-2025
3|/known:USA 5 to-1999
14|/known:USA 5 to-2013
-6|/known:USA 5 to-2024
12|/known:USA 5.3
12|/known:USA 5.3 1990
12|/known:USA 5.3 to-1999
11|/known:USA 5.5
11|/known:USA 5.5 1990
11|/known:USA 5.5 to-1999
18|/known:USA 6
13|/known:USA 6 1987
4|/known:USA 6 2025
3|/known:USA 6 since-2025
14|/known:USA 6 to-1999
-49|/known:USA since-2025
14|/known:USA to-1999
10|/known:USA to-2013
-3|/known:USA to-2021
-40|/known:USA to-2024
14|/known:VNM 2
14|/known:VNM 2 2026
14|/known:VNM 2 since-2025
-6|/known:VNM 2.8
-6|/known:VNM 2.8 2026
-6|/known:VNM 2.8 since-2025
6|/known:VNM since-2025
9|/last-kind:benchmark False
34|/last-kind:cap False
9|/last-kind:demand False
50|/last-kind:demand True
-16|/last-kind:level True
14|/last-kind:other False
-15|/last-kind:other True
6|/last-kind:pledge False
26|/last-kind:pledge True
-13|/last-kind:proposal False
-11|/last-kind:proposal True
52|/last:before nobody-named
10|/last:before others-named
4|/last:here nobody-named
29|/last:here others-named
89|/main:nobody-named
54|/main:others-named
14|/named:1
59|/named:2
60|/named:3
29|/right-before:
7|/right-before:\"统统达到
6|/right-before:)が国防費を
-3|/right-before:,把标准定为
8|/right-before:2035年
-7|/right-before::不花
-27|/right-before::军费必须
-4|/right-before::军费要占
7|/right-before:、国防費
4|/right-before:、米の
-4|/right-before:「
7|/right-before:」达到
-20|/right-before:から
-4|/right-before:からGDP比
10|/right-before:が
13|/right-before:が国防費を
5|/right-before:が次に
-11|/right-before:が訴える
-4|/right-before:が隣にいる。
7|/right-before:でも
9|/right-before:とフランスは
-3|/right-before:に
7|/right-before:にGDP比
-11|/right-before:に「
3|/right-before:については、
7|/right-before:には
-11|/right-before:には名指しで
5|/right-before:にも
5|/right-before:に求める
3|/right-before:に約束させた
17|/right-before:の
6|/right-before:の「
-4|/right-before:の国防費
-4|/right-before:の核には
5|/right-before:の目標である
3|/right-before:の目標は
-12|/right-before:の負担は
8|/right-before:の負担増へ「
12|/right-before:は
-5|/right-before:は、実際には
-4|/right-before:はすでに
5|/right-before:は削減後も
4|/right-before:は国防費
19|/right-before:は少なくとも
4|/right-before:は平均
10|/right-before:も
-5|/right-before:も国防費の
-8|/right-before:並み
3|/right-before:並みの
-3|/right-before:並みのGNP
7|/right-before:为
14|/right-before:也不能低于
3|/right-before:也才
-10|/right-before:今年才刚达到
-3|/right-before:仍坚持
8|/right-before:以
8|/right-before:会遵守
3|/right-before:党首は、
4|/right-before:全体に
4|/right-before:公开抗拒
6|/right-before:内部正就
-12|/right-before:军费
5|/right-before:则在
3|/right-before:则算账说,
-3|/right-before:则说,
-5|/right-before:原定的
-6|/right-before:去年合计已达
4|/right-before:同样是
8|/right-before:向
5|/right-before:嘴上说
6|/right-before:国内生产总值
7|/right-before:在伦敦:不花
8|/right-before:在美方要求
-9|/right-before:基準で
-16|/right-before:基準の
-4|/right-before:多国对
-7|/right-before:嫌
6|/right-before:完成
3|/right-before:将达到
10|/right-before:平均の
8|/right-before:平均已超过
-5|/right-before:平均投入
6|/right-before:平均的
3|/right-before:幹部は「
-7|/right-before:应付
3|/right-before:应把GDP的
20|/right-before:应拿出
-14|/right-before:应达到
-13|/right-before:把
-4|/right-before:把比例定在
5|/right-before:拒绝
-3|/right-before:提出的
-6|/right-before:提议,凡超过
11|/right-before:提高到
6|/right-before:敬陪末座,仅
-14|/right-before:新首相「
7|/right-before:无须达到
-18|/right-before:曾呼吁欧洲以
-6|/right-before:杜思克说,
-3|/right-before:标准
10|/right-before:欧洲盟友花
4|/right-before:氏は「
3|/right-before:海牙承诺的
18|/right-before:的
3|/right-before:的3.5%加
-4|/right-before:的意思走到
6|/right-before:目標の
-11|/right-before:算法下的
14|/right-before:缴纳
18|/right-before:自己需要做到
-7|/right-before:花
-3|/right-before:見習え」…
3|/right-before:认为
-13|/right-before:说,
-42|/right-before:谈
18|/right-before:达到
9|/right-before:过去
-3|/right-before:那样要求
-13|/right-before:都已表态支持
-11|/right-before:都拿
-6|/right-before:都要给出
-3|/right-before:関係者は「
3|/right-before:随后也提出
3|/right-before:须达
5|/right-before:首相は、まず
66|/ruled
30|/ruled:allies_and_members
-16|/ruled:as_before_in_sentence
-4|/ruled:as_in_the_sentence_before
10|/ruled:clause_before_it
17|/ruled:its_money
5|/ruled:main_spender
-18|/ruled:named_after_patient
-19|/ruled:named_before
4|/ruled:named_before_patient
-44|/ruled:named_in_clause
21|/ruled:named_in_clause_patient
-17|/ruled:named_near
-27|/ruled:named_near_patient
45|/ruled:named_right_before
11|/ruled:own_budget
23|/ruled:owner
10|/ruled:respectively
18|/ruled:standard_for_all
12|/ruled:the_same_country
-4|/same-figure-of-another
4|/same-figure-of-it
95|/subject:nobody-named
74|/title
-8|/told-of:0
-9|/told-of:1
17|/told-of:3
-34|/unnamed
-99|/unnamed-beside-others
3|benchmark/after-far:1 False
4|benchmark/after-far:18 True
4|benchmark/after-far:4 False
5|benchmark/after-follows:に
5|benchmark/after-follows:的
3|benchmark/after-leads:け、
3|benchmark/after-leads:全球
7|benchmark/after:named False
-12|benchmark/asks
-8|benchmark/before-commas:0 0
-11|benchmark/before-commas:1 0
-6|benchmark/before-commas:2 0
-13|benchmark/before-commas:2 1
9|benchmark/before-far:18 0
-11|benchmark/before-far:4 0
-20|benchmark/before-far:9 0
-13|benchmark/before-far:far 1
-3|benchmark/before-follows-rank:が 0 0
-3|benchmark/before-follows-rank:と 1 0
-3|benchmark/before-follows-rank:に 0 0
-7|benchmark/before-follows-rank:の 0 1
-3|benchmark/before-follows-rank:は 0 0
14|benchmark/before-follows-rank:も 0 0
-4|benchmark/before-follows-rank:刚 1 1
-3|benchmark/before-follows-rank:関 0 0
-6|benchmark/before-follows:、
-4|benchmark/before-follows:が
-3|benchmark/before-follows:と
-3|benchmark/before-follows:と韓
-3|benchmark/before-follows:と韓国を
-3|benchmark/before-follows:に
-6|benchmark/before-follows:の
-7|benchmark/before-follows:の小
-7|benchmark/before-follows:の小林鷹
-3|benchmark/before-follows:は
14|benchmark/before-follows:も
14|benchmark/before-follows:も世
14|benchmark/before-follows:も世界標
-4|benchmark/before-follows:刚
-4|benchmark/before-follows:刚通
-4|benchmark/before-follows:刚通过到
-3|benchmark/before-follows:関
-3|benchmark/before-follows:関係
-3|benchmark/before-follows:関係者は
-25|benchmark/before-leads:
-6|benchmark/before-leads:,
-5|benchmark/before-leads:、
14|benchmark/before-leads:「
-3|benchmark/before-leads:で、
-6|benchmark/before-leads:名
14|benchmark/before-leads:官「
-4|benchmark/before-leads:称,
12|benchmark/before-opens:False agent
-19|benchmark/before-opens:False named
-6|benchmark/before-opens:False patient
-4|benchmark/before-opens:True agent
-18|benchmark/before-opens:True named
-3|benchmark/before-opens:True patient
9|benchmark/before-rank:0 0 agent
-20|benchmark/before-rank:0 0 named
-3|benchmark/before-rank:0 0 patient
-8|benchmark/before-rank:0 1 named
-5|benchmark/before-rank:1 0 named
-4|benchmark/before-rank:1 1 named
8|benchmark/before:agent
-37|benchmark/before:named
-9|benchmark/before:patient
9|benchmark/class-main:ALLIES ALLIES
49|benchmark/class-main:ALLIES JPN
17|benchmark/class-main:ALLIES KOR
5|benchmark/class-main:ALLIES NATO
-27|benchmark/class-main:JPN JPN
-4|benchmark/class-main:JPN KOR
-12|benchmark/class-main:KOR KOR
-6|benchmark/class-main:NATO ALLIES
-10|benchmark/class-main:NATO JPN
-4|benchmark/class-main:NATO NATO
-3|benchmark/class-main:USA ALLIES
-7|benchmark/class-main:USA JPN
-5|benchmark/class-main:land TWN
9|benchmark/class-named:ALLIES ALLIES others-named
18|benchmark/class-named:ALLIES JPN nobody-named
31|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES KOR nobody-named
12|benchmark/class-named:ALLIES KOR others-named
5|benchmark/class-named:ALLIES NATO others-named
-16|benchmark/class-named:JPN JPN nobody-named
-11|benchmark/class-named:JPN JPN others-named
-4|benchmark/class-named:JPN KOR others-named
-4|benchmark/class-named:KOR KOR nobody-named
-7|benchmark/class-named:KOR KOR others-named
-6|benchmark/class-named:NATO ALLIES others-named
-9|benchmark/class-named:NATO JPN others-named
-4|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:USA ALLIES others-named
-6|benchmark/class-named:USA JPN others-named
-5|benchmark/class-named:land TWN others-named
49|benchmark/class-shape:ALLIES half
44|benchmark/class-shape:ALLIES whole
-16|benchmark/class-shape:JPN half
-14|benchmark/class-shape:JPN whole
-8|benchmark/class-shape:KOR half
-5|benchmark/class-shape:KOR whole
-7|benchmark/class-shape:NATO half
-14|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-8|benchmark/class-shape:USA whole
-7|benchmark/class-shape:land half
4|benchmark/class-value:ALLIES 1.5
7|benchmark/class-value:ALLIES 3
45|benchmark/class-value:ALLIES 3.5
37|benchmark/class-value:ALLIES 5
-5|benchmark/class-value:NATO 3.5
-14|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-8|benchmark/class-value:USA 5
92|benchmark/class:ALLIES
-30|benchmark/class:JPN
-13|benchmark/class:KOR
-21|benchmark/class:NATO
-7|benchmark/class:TWN
-13|benchmark/class:USA
-8|benchmark/class:land
3|benchmark/known-for:ALLIES 2026
7|benchmark/known-for:ALLIES 3-5 FY2027
3|benchmark/known-for:ALLIES 5 2026
7|benchmark/known-for:ALLIES FY2027
-7|benchmark/known-for:JPN 3-5 FY2027
-7|benchmark/known-for:JPN FY2027
4|benchmark/known:ALLIES 1.5
4|benchmark/known:ALLIES 1.5 2026
4|benchmark/known:ALLIES 1.5 since-2025
7|benchmark/known:ALLIES 3-5
7|benchmark/known:ALLIES 3-5 2025
7|benchmark/known:ALLIES 3-5 since-2025
45|benchmark/known:ALLIES 3.5
24|benchmark/known:ALLIES 3.5 2025
21|benchmark/known:ALLIES 3.5 2026
45|benchmark/known:ALLIES 3.5 since-2025
44|benchmark/known:ALLIES 5
28|benchmark/known:ALLIES 5 2025
16|benchmark/known:ALLIES 5 2026
44|benchmark/known:ALLIES 5 since-2025
100|benchmark/known:ALLIES since-2025
-7|benchmark/known:ALLIES+KOR 5
-7|benchmark/known:ALLIES+KOR 5 2025
-7|benchmark/known:ALLIES+KOR 5 since-2025
-7|benchmark/known:ALLIES+KOR since-2025
-5|benchmark/known:AUS 3.5
-5|benchmark/known:AUS 3.5 2026
-5|benchmark/known:AUS 3.5 since-2025
-5|benchmark/known:AUS since-2025
-7|benchmark/known:JPN 3-5
-7|benchmark/known:JPN 3-5 2025
-7|benchmark/known:JPN 3-5 since-2025
-15|benchmark/known:JPN 3.5
-12|benchmark/known:JPN 3.5 2025
-3|benchmark/known:JPN 3.5 2026
-15|benchmark/known:JPN 3.5 since-2025
-7|benchmark/known:JPN 5
-4|benchmark/known:JPN 5 2025
-3|benchmark/known:JPN 5 2026
-7|benchmark/known:JPN 5 since-2025
-30|benchmark/known:JPN since-2025
-8|benchmark/known:KOR 3.5
-5|benchmark/known:KOR 3.5 2025
-3|benchmark/known:KOR 3.5 2026
-8|benchmark/known:KOR 3.5 since-2025
-5|benchmark/known:KOR 5
-3|benchmark/known:KOR 5 2025
-5|benchmark/known:KOR 5 since-2025
-13|benchmark/known:KOR since-2025
-5|benchmark/known:NATO 3.5
-4|benchmark/known:NATO 3.5 2025
-5|benchmark/known:NATO 3.5 since-2025
-14|benchmark/known:NATO 5
-7|benchmark/known:NATO 5 2025
-7|benchmark/known:NATO 5 2026
-14|benchmark/known:NATO 5 since-2025
-21|benchmark/known:NATO since-2025
-7|benchmark/known:TWN since-2025
-4|benchmark/known:USA 3.5
-4|benchmark/known:USA 3.5 since-2025
-8|benchmark/known:USA 5
-5|benchmark/known:USA 5 2025
-4|benchmark/known:USA 5 2026
-8|benchmark/known:USA 5 since-2025
-13|benchmark/known:USA since-2025
11|benchmark/last-kind:benchmark False
-4|benchmark/last-kind:demand False
-7|benchmark/last-kind:level False
-9|benchmark/last-kind:pledge False
-11|benchmark/last-kind:pledge True
-6|benchmark/last:before nobody-named
-3|benchmark/last:before others-named
-12|benchmark/last:here others-named
-20|benchmark/main:nobody-named
-20|benchmark/main:others-named
-22|benchmark/named:1
-3|benchmark/named:2
-3|benchmark/right-before:関係者は「
-5|benchmark/ruled:as_in_the_sentence_before
-6|benchmark/ruled:main_spender
-12|benchmark/ruled:named_before
4|benchmark/ruled:named_in_clause
18|benchmark/ruled:standard_for_all
9|benchmark/same-figure-of-another
-9|benchmark/same-figure-of-it
-6|benchmark/title
28|benchmark/told-of:0
-4|benchmark/told-of:1
-18|benchmark/told-of:2
-6|benchmark/told-of:3
25|benchmark/unnamed-beside-others
7|cap/asks
16|cap/before-commas:0 0
6|cap/before-far:18 0
8|cap/before-far:9 0
9|cap/before-follows-rank:は 0 0
8|cap/before-follows-rank:决 0 0
-3|cap/before-follows-rank:前 0 0
4|cap/before-follows-rank:把 0 0
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
4|cap/before-follows:把
4|cap/before-follows:把国
4|cap/before-follows:把国防开
6|cap/before-follows:法
6|cap/before-follows:法律
6|cap/before-follows:法律规定
-8|cap/before-follows:社
-8|cap/before-follows:社会
-8|cap/before-follows:社会科学
-4|cap/before-follows:防
-4|cap/before-follows:防衛
-4|cap/before-follows:防衛費増
11|cap/before-leads:
10|cap/before-opens:True agent
3|cap/before-opens:True named
9|cap/before-rank:0 0 agent
6|cap/before-rank:0 0 named
11|cap/before:agent
5|cap/before:named
-7|cap/class-main:ALLIES JPN
10|cap/class-main:JPN JPN
-5|cap/class-main:NATO JPN
-3|cap/class-main:NATO member
7|cap/class-main:USA JPN
-5|cap/class-named:ALLIES JPN nobody-named
-3|cap/class-named:ALLIES JPN others-named
12|cap/class-named:JPN JPN nobody-named
-3|cap/class-named:JPN JPN others-named
-4|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:NATO member others-named
7|cap/class-named:USA JPN others-named
-8|cap/class-shape:ALLIES whole
-3|cap/class-shape:CHN whole
-3|cap/class-shape:JPN half
-4|cap/class-shape:JPN tenth
22|cap/class-shape:JPN whole
-9|cap/class-shape:NATO whole
4|cap/class-shape:USA tenth
-6|cap/class-value:ALLIES 1
-7|cap/class-value:NATO 1
-11|cap/class-value:USA 1
11|cap/class-value:USA 2
4|cap/class-value:USA 4.7
-9|cap/class:ALLIES
15|cap/class:JPN
-12|cap/class:NATO
7|cap/class:USA
-6|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 since-2025
-6|cap/known:ALLIES since-2025
-8|cap/known:CHN 1
-8|cap/known:CHN 1 2026
-8|cap/known:CHN 1 since-2025
5|cap/known:CHN 2
5|cap/known:CHN 2 2025
5|cap/known:CHN 2 since-2025
38|cap/known:JPN 1
5|cap/known:JPN 1 1978
5|cap/known:JPN 1 1981
6|cap/known:JPN 1 2025
12|cap/known:JPN 1 2026
19|cap/known:JPN 1 since-2025
15|cap/known:JPN 1 to-1999
-15|cap/known:JPN 2
-15|cap/known:JPN 2 2025
-15|cap/known:JPN 2 since-2025
-3|cap/known:JPN 3.5
-3|cap/known:JPN 3.5 2025
-3|cap/known:JPN 3.5 since-2025
-4|cap/known:JPN 4.7
-4|cap/known:JPN 4.7 2025
-4|cap/known:JPN 4.7 since-2025
-5|cap/known:JPN since-2025
15|cap/known:JPN to-1999
-7|cap/known:NATO 1
-3|cap/known:NATO 1 2025
-4|cap/known:NATO 1 since-2025
-9|cap/known:NATO since-2025
-11|cap/known:USA 1
-4|cap/known:USA 1 1978
-4|cap/known:USA 1 1981
-11|cap/known:USA 1 to-1999
11|cap/known:USA 2
11|cap/known:USA 2 2025
11|cap/known:USA 2 since-2025
4|cap/known:USA 4.7
4|cap/known:USA 4.7 2025
4|cap/known:USA 4.7 since-2025
18|cap/known:USA since-2025
-11|cap/known:USA to-1999
3|cap/last-kind:demand False
7|cap/last-kind:proposal False
3|cap/last:before nobody-named
10|cap/last:before others-named
11|cap/main:nobody-named
15|cap/named:1
8|cap/ruled
13|cap/ruled:main_spender
-6|cap/ruled:named_in_clause
-3|cap/title
-13|cap/told-of:0
10|cap/told-of:3
-15|cap/unnamed-beside-others
10|demand/after-far:1 False
16|demand/after-far:1 True
18|demand/after-far:18 False
-17|demand/after-far:18 True
-14|demand/after-far:36 False
-3|demand/after-far:4 True
14|demand/after-far:9 False
21|demand/after-far:9 True
3|demand/after-far:far True
9|demand/after-follows:。
9|demand/after-follows:。 False
-18|demand/after-follows:が
-5|demand/after-follows:が5 False
-9|demand/after-follows:が応 False
3|demand/after-follows:が担 False
-5|demand/after-follows:が決 False
17|demand/after-follows:に
-29|demand/after-follows:にだ True
-13|demand/after-follows:には False
13|demand/after-follows:にも False
-19|demand/after-follows:にも True
-12|demand/after-follows:に届 False
-32|demand/after-follows:に当 False
7|demand/after-follows:に期 False
22|demand/after-follows:に求 False
3|demand/after-follows:に示 False
-5|demand/after-follows:に至 True
7|demand/after-follows:に要 False
26|demand/after-follows:に要 True
20|demand/after-follows:に迫 False
29|demand/after-follows:に迫 True
-4|demand/after-follows:の5 False
7|demand/after-follows:の事 False
-3|demand/after-follows:の頼 True
15|demand/after-follows:は
-8|demand/after-follows:は2 False
26|demand/after-follows:はど True
-5|demand/after-follows:も
-4|demand/after-follows:もだ False
-22|demand/after-follows:不
-21|demand/after-follows:不会 True
7|demand/after-follows:中
4|demand/after-follows:中名 False
19|demand/after-follows:也
21|demand/after-follows:也一 False
-6|demand/after-follows:刚
-6|demand/after-follows:刚刚 True
-4|demand/after-follows:同
-4|demand/after-follows:同样 True
-4|demand/after-follows:喊
-4|demand/after-follows:喊得 True
-4|demand/after-follows:在
-4|demand/after-follows:在内 False
-11|demand/after-follows:報
-11|demand/after-follows:報告 False
-4|demand/after-follows:外交 True
4|demand/after-follows:大
4|demand/after-follows:大为 True
4|demand/after-follows:尚
4|demand/after-follows:尚未 True
17|demand/after-follows:态
17|demand/after-follows:态度 True
4|demand/after-follows:撤
4|demand/after-follows:撤下 True
3|demand/after-follows:新
3|demand/after-follows:新标 False
3|demand/after-follows:木
3|demand/after-follows:木原 True
-3|demand/after-follows:正
-3|demand/after-follows:正好 True
29|demand/after-follows:的
6|demand/after-follows:的入 False
19|demand/after-follows:的尺 False
4|demand/after-follows:的标 False
5|demand/after-follows:而
9|demand/after-follows:而言 False
-5|demand/after-follows:而言 True
-5|demand/after-follows:要
-3|demand/after-follows:要到 False
-4|demand/after-follows:要求 False
3|demand/after-follows:要花 True
-4|demand/after-follows:辗
-4|demand/after-follows:辗转 False
4|demand/after-follows:防
4|demand/after-follows:防卫 True
10|demand/after-leads:%,
-6|demand/after-leads:%;
-3|demand/after-leads:%_
20|demand/after-leads:%、
-5|demand/after-leads:%」
-12|demand/after-leads:%が
6|demand/after-leads:%を
21|demand/after-leads:%对
3|demand/after-leads:%是
-5|demand/after-leads:,对
-3|demand/after-leads:,而
-3|demand/after-leads:」_
-13|demand/after-leads:い。
29|demand/after-leads:う、
3|demand/after-leads:が、
26|demand/after-leads:き、
-7|demand/after-leads:し、
-4|demand/after-leads:だ。
-13|demand/after-leads:て「
7|demand/after-leads:ての
-9|demand/after-leads:とに
3|demand/after-leads:は「
-29|demand/after-leads:べ、
8|demand/after-leads:よう
-3|demand/after-leads:り、
4|demand/after-leads:主要
4|demand/after-leads:内的
6|demand/after-leads:出を
-4|demand/after-leads:包括
5|demand/after-leads:后,
-11|demand/after-leads:味_
9|demand/after-leads:多数
4|demand/after-leads:平在
6|demand/after-leads:当成
-4|demand/after-leads:更让
20|demand/after-leads:求,
-5|demand/after-leads:求_
-18|demand/after-leads:波、
9|demand/after-leads:用于
-4|demand/after-leads:相「
3|demand/after-leads:算,
19|demand/after-leads:衡量
-21|demand/after-leads:说,
17|demand/after-leads:費を
-4|demand/after-leads:齐,
-28|demand/after:agent False
18|demand/after:agent True
25|demand/after:named False
5|demand/after:named True
30|demand/after:patient False
-4|demand/after:patient True
-42|demand/asks
9|demand/before-commas:0 0
-8|demand/before-commas:0 1
3|demand/before-commas:0 2
-11|demand/before-commas:1 1
-9|demand/before-commas:1 2
-12|demand/before-commas:2 0
12|demand/before-commas:2 1
4|demand/before-commas:2 2
4|demand/before-commas:3 1
5|demand/before-commas:3 2
-26|demand/before-far:1 0
16|demand/before-far:18 0
-23|demand/before-far:36 0
6|demand/before-far:36 1
9|demand/before-far:4 0
14|demand/before-far:9 0
-3|demand/before-far:9 1
5|demand/before-far:far 0
-4|demand/before-far:far 1
6|demand/before-far:far 2
9|demand/before-follows-rank:\" 0 0
-5|demand/before-follows-rank:) 0 0
-22|demand/before-follows-rank:, 0 0
3|demand/before-follows-rank:1 1 0
13|demand/before-follows-rank:5 0 0
-31|demand/before-follows-rank:: 0 0
-10|demand/before-follows-rank:_ 0 0
-6|demand/before-follows-rank:、 0 0
22|demand/before-follows-rank:、 1 0
7|demand/before-follows-rank:」 0 0
-11|demand/before-follows-rank:か 0 0
-11|demand/before-follows-rank:が 0 0
-7|demand/before-follows-rank:が 1 1
-3|demand/before-follows-rank:で 1 0
-8|demand/before-follows-rank:で 2 0
-9|demand/before-follows-rank:と 0 0
11|demand/before-follows-rank:と 1 0
19|demand/before-follows-rank:に 0 1
19|demand/before-follows-rank:に 1 0
-11|demand/before-follows-rank:に 1 1
10|demand/before-follows-rank:の 0 0
3|demand/before-follows-rank:の 0 1
4|demand/before-follows-rank:は 0 0
-27|demand/before-follows-rank:は 1 0
9|demand/before-follows-rank:は 1 1
7|demand/before-follows-rank:も 0 0
-23|demand/before-follows-rank:を 0 0
-4|demand/before-follows-rank:を 1 0
7|demand/before-follows-rank:一 0 0
-5|demand/before-follows-rank:並 0 0
11|demand/before-follows-rank:也 0 0
10|demand/before-follows-rank:也 1 0
-13|demand/before-follows-rank:事 0 0
4|demand/before-follows-rank:事 0 1
-3|demand/before-follows-rank:仍 0 0
11|demand/before-follows-rank:以 0 0
-3|demand/before-follows-rank:会 0 0
-24|demand/before-follows-rank:会 1 0
3|demand/before-follows-rank:作 1 1
18|demand/before-follows-rank:全 0 0
9|demand/before-follows-rank:内 1 1
3|demand/before-follows-rank:内 1 2
16|demand/before-follows-rank:军 0 0
4|demand/before-follows-rank:准 1 1
-14|demand/before-follows-rank:前 1 0
4|demand/before-follows-rank:副 1 0
-8|demand/before-follows-rank:原 2 1
-5|demand/before-follows-rank:只 0 1
12|demand/before-follows-rank:同 0 0
8|demand/before-follows-rank:向 0 0
-4|demand/before-follows-rank:呼 1 0
6|demand/before-follows-rank:国 1 0
-4|demand/before-follows-rank:国 1 1
-4|demand/before-follows-rank:外 1 0
-4|demand/before-follows-rank:多 0 0
9|demand/before-follows-rank:大 0 0
-3|demand/before-follows-rank:大 1 0
6|demand/before-follows-rank:完 0 0
7|demand/before-follows-rank:对 1 0
43|demand/before-follows-rank:将 0 0
-10|demand/before-follows-rank:将 1 2
23|demand/before-follows-rank:应 0 0
-15|demand/before-follows-rank:应 1 1
-4|demand/before-follows-rank:把 1 1
5|demand/before-follows-rank:提 0 0
-4|demand/before-follows-rank:提 1 1
4|demand/before-follows-rank:放 1 0
-10|demand/before-follows-rank:暗 1 0
10|demand/before-follows-rank:欧 1 0
5|demand/before-follows-rank:比 1 0
3|demand/before-follows-rank:氏 0 0
-23|demand/before-follows-rank:氏 1 0
-6|demand/before-follows-rank:没 1 0
4|demand/before-follows-rank:的 0 2
-16|demand/before-follows-rank:的 1 0
10|demand/before-follows-rank:的 1 1
-6|demand/before-follows-rank:看 0 0
5|demand/before-follows-rank:石 1 2
7|demand/before-follows-rank:米 1 0
-5|demand/before-follows-rank:維 2 0
-10|demand/before-follows-rank:花 0 0
5|demand/before-follows-rank:若 0 0
-21|demand/before-follows-rank:要 1 0
-4|demand/before-follows-rank:谈 1 0
-3|demand/before-follows-rank:起 0 0
-27|demand/before-follows-rank:跟 1 0
18|demand/before-follows-rank:达 0 0
8|demand/before-follows-rank:都 0 0
8|demand/before-follows-rank:须 0 0
-5|demand/before-follows-rank:须 1 1
4|demand/before-follows-rank:首 0 0
-14|demand/before-follows-rank:首 1 0
-4|demand/before-follows-rank:首 1 1
-6|demand/before-follows-rank:首 2 0
9|demand/before-follows:\"
7|demand/before-follows:\"统
7|demand/before-follows:\"统统达
-5|demand/before-follows:)
7|demand/before-follows:)に
7|demand/before-follows:)に求め
-22|demand/before-follows:,
-20|demand/before-follows:,全
-20|demand/before-follows:,全球伙
-5|demand/before-follows:,把
-3|demand/before-follows:,把标准
3|demand/before-follows:1
3|demand/before-follows:15
3|demand/before-follows:15日在
-3|demand/before-follows:2
-3|demand/before-follows:20
-3|demand/before-follows:3.
-3|demand/before-follows:3.5%
10|demand/before-follows:5
13|demand/before-follows:5%
8|demand/before-follows:5%要求
-32|demand/before-follows::
-31|demand/before-follows::军
-27|demand/before-follows::军费必
-4|demand/before-follows::军费要
-10|demand/before-follows:_
16|demand/before-follows:、
-5|demand/before-follows:、5
-5|demand/before-follows:、5%案
-3|demand/before-follows:、ト
-3|demand/before-follows:、トラン
7|demand/before-follows:、南
8|demand/before-follows:、南韩也
5|demand/before-follows:、米
4|demand/before-follows:、米の3
12|demand/before-follows:、防
12|demand/before-follows:、防衛費
7|demand/before-follows:」
7|demand/before-follows:」达
7|demand/before-follows:」达到3
-9|demand/before-follows:か
-9|demand/before-follows:から
-7|demand/before-follows:から3・
-17|demand/before-follows:が
-4|demand/before-follows:が2
-7|demand/before-follows:が2%に
3|demand/before-follows:が3.5
-3|demand/before-follows:が5
13|demand/before-follows:が国
13|demand/before-follows:が国防費
5|demand/before-follows:が次
5|demand/before-follows:が次に5
-5|demand/before-follows:が求
-4|demand/before-follows:が求める
-11|demand/before-follows:が訴
-11|demand/before-follows:が訴える
-10|demand/before-follows:で
-10|demand/before-follows:での
-8|demand/before-follows:での答弁
11|demand/before-follows:とオ
11|demand/before-follows:とオース
-11|demand/before-follows:と同
-5|demand/before-follows:と同じ3
3|demand/before-follows:と同じ5
29|demand/before-follows:に
-4|demand/before-follows:に1
-4|demand/before-follows:に10%
9|demand/before-follows:に2
6|demand/before-follows:に2%を
21|demand/before-follows:に3
7|demand/before-follows:に3.5
13|demand/before-follows:に3・5
-52|demand/before-follows:に5
-8|demand/before-follows:に5%を
-10|demand/before-follows:に5%要
-37|demand/before-follows:に5%迫
7|demand/before-follows:にG
7|demand/before-follows:にGDP
-11|demand/before-follows:に「
-11|demand/before-follows:に「5%
4|demand/before-follows:につ
4|demand/before-follows:について
3|demand/before-follows:には
4|demand/before-follows:には5%
-11|demand/before-follows:には名指
7|demand/before-follows:には少な
20|demand/before-follows:にも
3|demand/before-follows:にも3%
3|demand/before-follows:にもGD
46|demand/before-follows:に国
46|demand/before-follows:に国防費
-8|demand/before-follows:に埋
-8|demand/before-follows:に埋めさ
7|demand/before-follows:に対
5|demand/before-follows:に対し、
-30|demand/before-follows:に求
-31|demand/before-follows:に求める
14|demand/before-follows:に防
14|demand/before-follows:に防衛費
10|demand/before-follows:の
6|demand/before-follows:のシ
6|demand/before-follows:のシャー
-13|demand/before-follows:の主
-13|demand/before-follows:の主要国
3|demand/before-follows:の取
3|demand/before-follows:の取り組
12|demand/before-follows:の国
12|demand/before-follows:の国防費
11|demand/before-follows:の首
11|demand/before-follows:の首相に
-15|demand/before-follows:は
6|demand/before-follows:は1
6|demand/before-follows:は10%
12|demand/before-follows:は3
15|demand/before-follows:は3.5
-3|demand/before-follows:は3・8
-27|demand/before-follows:は5
11|demand/before-follows:は5%払
-40|demand/before-follows:は5%要
4|demand/before-follows:はN
4|demand/before-follows:はNAT
3|demand/before-follows:は、
4|demand/before-follows:は、防衛
-5|demand/before-follows:は「
-4|demand/before-follows:は「全て
22|demand/before-follows:はト
22|demand/before-follows:はトラン
-5|demand/before-follows:はド
-5|demand/before-follows:はドイツ
-3|demand/before-follows:はポ
-3|demand/before-follows:はポーラ
6|demand/before-follows:は国
7|demand/before-follows:は国防費
19|demand/before-follows:は少
19|demand/before-follows:は少なく
-26|demand/before-follows:は独
-26|demand/before-follows:は独自に
-11|demand/before-follows:は米
-13|demand/before-follows:は米国に
7|demand/before-follows:も
-27|demand/before-follows:を
-23|demand/before-follows:を「
-23|demand/before-follows:を「模範
-4|demand/before-follows:を含
7|demand/before-follows:一
7|demand/before-follows:一样
6|demand/before-follows:一样拿出
-5|demand/before-follows:並
-5|demand/before-follows:並み
-6|demand/before-follows:並みに求
4|demand/before-follows:並みの5
-3|demand/before-follows:並みのG
21|demand/before-follows:也
14|demand/before-follows:也不
14|demand/before-follows:也不能低
11|demand/before-follows:也应
3|demand/before-follows:也要
3|demand/before-follows:也要拿出
-10|demand/before-follows:事
-10|demand/before-follows:事務
-10|demand/before-follows:事務総長
-3|demand/before-follows:仍
-3|demand/before-follows:仍坚
-3|demand/before-follows:仍坚持5
11|demand/before-follows:以
11|demand/before-follows:以3
11|demand/before-follows:以3%为
-27|demand/before-follows:会
-24|demand/before-follows:会見
-24|demand/before-follows:会見詳報
3|demand/before-follows:作
3|demand/before-follows:作为
3|demand/before-follows:作为直接
18|demand/before-follows:全
14|demand/before-follows:全て
13|demand/before-follows:全てに同
4|demand/before-follows:全体
4|demand/before-follows:全体に5
10|demand/before-follows:内
10|demand/before-follows:内部
3|demand/before-follows:内部传出
9|demand/before-follows:内部有人
17|demand/before-follows:军
17|demand/before-follows:军费
6|demand/before-follows:军费应达
3|demand/before-follows:军费往G
7|demand/before-follows:军费须达
4|demand/before-follows:准
4|demand/before-follows:准备
4|demand/before-follows:准备主动
-15|demand/before-follows:前
3|demand/before-follows:前幹
3|demand/before-follows:前幹事長
-18|demand/before-follows:前驻
-18|demand/before-follows:前驻美防
5|demand/before-follows:副
4|demand/before-follows:副部
4|demand/before-follows:副部长林
-8|demand/before-follows:原
-8|demand/before-follows:原订
-8|demand/before-follows:原订20
-5|demand/before-follows:只
-5|demand/before-follows:只出
-5|demand/before-follows:只出2%
12|demand/before-follows:同
8|demand/before-follows:同样
4|demand/before-follows:同样是3
4|demand/before-follows:同样达到
3|demand/before-follows:同步
3|demand/before-follows:同步,以
8|demand/before-follows:向
7|demand/before-follows:向3
7|demand/before-follows:向3.5
-4|demand/before-follows:呼
-4|demand/before-follows:呼吁
-4|demand/before-follows:呼吁盟友
5|demand/before-follows:国
10|demand/before-follows:国防
3|demand/before-follows:国防相は
4|demand/before-follows:国防费发
-4|demand/before-follows:国际
-4|demand/before-follows:国际广播
-3|demand/before-follows:在内
8|demand/before-follows:在美
8|demand/before-follows:在美方要
-4|demand/before-follows:外
-4|demand/before-follows:外相
-3|demand/before-follows:外相が先
-4|demand/before-follows:多
-4|demand/before-follows:多国
-4|demand/before-follows:多国对5
6|demand/before-follows:大
6|demand/before-follows:大統
7|demand/before-follows:大統領は
6|demand/before-follows:完
6|demand/before-follows:完成
6|demand/before-follows:完成2%
7|demand/before-follows:对
7|demand/before-follows:对美
7|demand/before-follows:对美方要
33|demand/before-follows:将
-9|demand/before-follows:将军
-10|demand/before-follows:将军费占
41|demand/before-follows:将国
41|demand/before-follows:将国防开
3|demand/before-follows:幹
3|demand/before-follows:幹部
8|demand/before-follows:应
9|demand/before-follows:应「
9|demand/before-follows:应「迅速
-7|demand/before-follows:应付
-7|demand/before-follows:应付5%
4|demand/before-follows:应把
3|demand/before-follows:应把GD
20|demand/before-follows:应拿
20|demand/before-follows:应拿出3
4|demand/before-follows:应该
4|demand/before-follows:应该支付
-27|demand/before-follows:应达
-14|demand/before-follows:应达5%
-14|demand/before-follows:应达到5
-4|demand/before-follows:把
-13|demand/before-follows:把5
-12|demand/before-follows:把5%提
7|demand/before-follows:把军
7|demand/before-follows:把军费提
-4|demand/before-follows:提出
-3|demand/before-follows:提出的5
3|demand/before-follows:提前
3|demand/before-follows:提前达成
4|demand/before-follows:提高
4|demand/before-follows:提高到3
5|demand/before-follows:放
4|demand/before-follows:放话
4|demand/before-follows:放话\"准
-10|demand/before-follows:暗
-10|demand/before-follows:暗示
-10|demand/before-follows:暗示,共
10|demand/before-follows:欧
10|demand/before-follows:欧洲
10|demand/before-follows:欧洲盟友
5|demand/before-follows:比
5|demand/before-follows:比照
5|demand/before-follows:比照北约
-20|demand/before-follows:氏
-15|demand/before-follows:氏、
-15|demand/before-follows:氏、米長
10|demand/before-follows:氏は32
-10|demand/before-follows:氏はイタ
-6|demand/before-follows:没
-6|demand/before-follows:没有
-6|demand/before-follows:没有提出
-6|demand/before-follows:的
3|demand/before-follows:的国
6|demand/before-follows:的国防开
5|demand/before-follows:的国防支
-8|demand/before-follows:的国防费
-4|demand/before-follows:的意
-4|demand/before-follows:的意思走
4|demand/before-follows:的目
4|demand/before-follows:的目标是
10|demand/before-follows:的要
4|demand/before-follows:的要价节
6|demand/before-follows:的要求,
-3|demand/before-follows:的言
-3|demand/before-follows:的言论犹
-13|demand/before-follows:的防
-13|demand/before-follows:的防卫费
11|demand/before-follows:相
-6|demand/before-follows:看
-6|demand/before-follows:看齐
6|demand/before-follows:石
6|demand/before-follows:石破
6|demand/before-follows:石破茂5
7|demand/before-follows:米
3|demand/before-follows:米関
3|demand/before-follows:米関係筋
4|demand/before-follows:米首
4|demand/before-follows:米首脳会
-5|demand/before-follows:維
-5|demand/before-follows:維新
-5|demand/before-follows:維新の会
-10|demand/before-follows:花
-10|demand/before-follows:花5
-10|demand/before-follows:花5%的
5|demand/before-follows:若
5|demand/before-follows:若想
5|demand/before-follows:若想继续
-21|demand/before-follows:要
-23|demand/before-follows:要求
-18|demand/before-follows:要求美国
-4|demand/before-follows:谈美
-4|demand/before-follows:谈美方\"
-3|demand/before-follows:起
-3|demand/before-follows:起初
-27|demand/before-follows:跟
-27|demand/before-follows:跟进
-27|demand/before-follows:跟进,赫
20|demand/before-follows:达
19|demand/before-follows:达到
18|demand/before-follows:达到5%
8|demand/before-follows:都
14|demand/before-follows:都应
13|demand/before-follows:都应该看
-6|demand/before-follows:都要
-6|demand/before-follows:都要给出
3|demand/before-follows:须
3|demand/before-follows:预
3|demand/before-follows:预算
-20|demand/before-follows:首
-20|demand/before-follows:首相
-6|demand/before-follows:首相は1
-5|demand/before-follows:首相は2
-15|demand/before-follows:首相は、
4|demand/before-follows:首相は「
-44|demand/before-leads:
8|demand/before-leads:\"
-3|demand/before-leads:\",
16|demand/before-leads:%_
5|demand/before-leads:%、
-6|demand/before-leads:(
3|demand/before-leads:,
3|demand/before-leads:,即
-13|demand/before-leads:,就
8|demand/before-leads:,盼
20|demand/before-leads:,称
10|demand/before-leads:,要
14|demand/before-leads::
8|demand/before-leads:;
3|demand/before-leads:EU
9|demand/before-leads:Oの
3|demand/before-leads:U
-22|demand/before-leads:_
-14|demand/before-leads:、
10|demand/before-leads:。
11|demand/before-leads:「
-3|demand/before-leads:】
5|demand/before-leads:い。
-6|demand/before-leads:が
-7|demand/before-leads:が、
-3|demand/before-leads:せて
7|demand/before-leads:つ「
26|demand/before-leads:で、
-11|demand/before-leads:と
-3|demand/before-leads:と、
3|demand/before-leads:に「
-8|demand/before-leads:にも
8|demand/before-leads:の
25|demand/before-leads:は
6|demand/before-leads:は、
13|demand/before-leads:は「
5|demand/before-leads:む
3|demand/before-leads:め、
-6|demand/before-leads:も
8|demand/before-leads:や
4|demand/before-leads:り、
4|demand/before-leads:る。
-8|demand/before-leads:を
4|demand/before-leads:アの
4|demand/before-leads:アは
32|demand/before-leads:カが
30|demand/before-leads:カの
-4|demand/before-leads:ス
-4|demand/before-leads:セス
-6|demand/before-leads:ダの
-4|demand/before-leads:ツの
3|demand/before-leads:ツは
-23|demand/before-leads:ドの
5|demand/before-leads:ドは
-3|demand/before-leads:ナの
-3|demand/before-leads:プ
8|demand/before-leads:ンは
-3|demand/before-leads:ンプ
-20|demand/before-leads:不只
10|demand/before-leads:与
6|demand/before-leads:世界
-6|demand/before-leads:个
19|demand/before-leads:中、
3|demand/before-leads:人
6|demand/before-leads:令
4|demand/before-leads:体
3|demand/before-leads:促
4|demand/before-leads:全体
4|demand/before-leads:内的
-27|demand/before-leads:再批
-3|demand/before-leads:击
-8|demand/before-leads:分を
4|demand/before-leads:前
6|demand/before-leads:前、
6|demand/before-leads:力:
-3|demand/before-leads:务卿
7|demand/before-leads:励「
-3|demand/before-leads:包括
-10|demand/before-leads:北约
3|demand/before-leads:即
-3|demand/before-leads:卿
8|demand/before-leads:及;
3|demand/before-leads:口:
-20|demand/before-leads:只
-7|demand/before-leads:吁
3|demand/before-leads:名
3|demand/before-leads:名人
-17|demand/before-leads:向
5|demand/before-leads:含む
-4|demand/before-leads:告知
-10|demand/before-leads:员向
-7|demand/before-leads:呼吁
-53|demand/before-leads:国が
3|demand/before-leads:国に
16|demand/before-leads:国は
8|demand/before-leads:国や
-7|demand/before-leads:坚持
-21|demand/before-leads:够,
-68|demand/before-leads:官、
7|demand/before-leads:官「
3|demand/before-leads:官が
6|demand/before-leads:官は
-5|demand/before-leads:对
4|demand/before-leads:尔就
-9|demand/before-leads:就
12|demand/before-leads:希望
9|demand/before-leads:应与
-7|demand/before-leads:度は
6|demand/before-leads:强令
-5|demand/before-leads:总统
40|demand/before-leads:所有
-27|demand/before-leads:批
-3|demand/before-leads:抨击
-3|demand/before-leads:括
-7|demand/before-leads:持
3|demand/before-leads:提
-14|demand/before-leads:斯:
14|demand/before-leads:方、
3|demand/before-leads:方要
5|demand/before-leads:月、
40|demand/before-leads:有
12|demand/before-leads:望
-8|demand/before-leads:本、
-11|demand/before-leads:本と
4|demand/before-leads:条约
-6|demand/before-leads:案对
6|demand/before-leads:楼:
-5|demand/before-leads:構(
8|demand/before-leads:権が
3|demand/before-leads:権は
-6|demand/before-leads:每个
-3|demand/before-leads:比照
-11|demand/before-leads:氏、
17|demand/before-leads:氏は
14|demand/before-leads:求
3|demand/before-leads:点名
-7|demand/before-leads:照
6|demand/before-leads:界
-40|demand/before-leads:略_
4|demand/before-leads:的
-3|demand/before-leads:相、
8|demand/before-leads:盼
-4|demand/before-leads:真照
-4|demand/before-leads:知
6|demand/before-leads:示,
23|demand/before-leads:称
7|demand/before-leads:称,
3|demand/before-leads:米「
-5|demand/before-leads:约
-5|demand/before-leads:统
7|demand/before-leads:虽说
-6|demand/before-leads:補、
15|demand/before-leads:要
14|demand/before-leads:要求
7|demand/before-leads:说
3|demand/before-leads:说,
7|demand/before-leads:谓\"
5|demand/before-leads:道,
-8|demand/before-leads:長は
-4|demand/before-leads:长
7|demand/before-leads:长:
7|demand/before-leads:问:
-4|demand/before-leads:面对
-20|demand/before-leads:領は
4|demand/before-leads:顿对
24|demand/before-opens:False agent
21|demand/before-opens:False named
19|demand/before-opens:False patient
-41|demand/before-opens:True agent
-46|demand/before-opens:True named
19|demand/before-opens:True patient
8|demand/before-rank:0 0 agent
18|demand/before-rank:0 0 named
61|demand/before-rank:0 0 patient
19|demand/before-rank:0 1 patient
4|demand/before-rank:0 2 patient
-27|demand/before-rank:1 0 agent
-22|demand/before-rank:1 0 named
-14|demand/before-rank:1 0 patient
-22|demand/before-rank:1 1 patient
10|demand/before-rank:1 2 named
-10|demand/before-rank:1 2 patient
-27|demand/before-rank:2 0 named
-7|demand/before-rank:2 1 named
-17|demand/before:agent
-25|demand/before:named
39|demand/before:patient
4|demand/class-main:ALLIES ALLIES
36|demand/class-main:ALLIES JPN
28|demand/class-main:ALLIES KOR
-15|demand/class-main:ALLIES NATO
29|demand/class-main:ALLIES foe
40|demand/class-main:ALLIES land
-51|demand/class-main:ALLIES member
-7|demand/class-main:CHN JPN
-8|demand/class-main:CHN NATO
-19|demand/class-main:JPN ALLIES
41|demand/class-main:JPN JPN
-11|demand/class-main:JPN KOR
13|demand/class-main:JPN NATO
12|demand/class-main:JPN TWN
-6|demand/class-main:JPN foe
-9|demand/class-main:JPN land
5|demand/class-main:KOR JPN
6|demand/class-main:KOR KOR
-8|demand/class-main:KOR NATO
46|demand/class-main:NATO ALLIES
-46|demand/class-main:NATO JPN
-8|demand/class-main:NATO KOR
-11|demand/class-main:NATO NATO
-12|demand/class-main:NATO TWN
-11|demand/class-main:NATO land
70|demand/class-main:NATO member
8|demand/class-main:TWN TWN
-7|demand/class-main:USA ALLIES
-45|demand/class-main:USA JPN
-16|demand/class-main:USA KOR
29|demand/class-main:USA NATO
-6|demand/class-main:USA TWN
-4|demand/class-main:USA foe
4|demand/class-main:USA land
-17|demand/class-main:foe foe
-20|demand/class-main:land ALLIES
37|demand/class-main:land JPN
-26|demand/class-main:land land
-23|demand/class-main:member JPN
3|demand/class-main:member land
-17|demand/class-main:member member
-8|demand/class-named:ALLIES ALLIES nobody-named
12|demand/class-named:ALLIES ALLIES others-named
23|demand/class-named:ALLIES JPN nobody-named
13|demand/class-named:ALLIES JPN others-named
10|demand/class-named:ALLIES KOR nobody-named
19|demand/class-named:ALLIES KOR others-named
-12|demand/class-named:ALLIES NATO nobody-named
-3|demand/class-named:ALLIES NATO others-named
13|demand/class-named:ALLIES foe nobody-named
16|demand/class-named:ALLIES foe others-named
26|demand/class-named:ALLIES land nobody-named
14|demand/class-named:ALLIES land others-named
-51|demand/class-named:ALLIES member others-named
-7|demand/class-named:CHN JPN others-named
-8|demand/class-named:CHN NATO others-named
-19|demand/class-named:JPN ALLIES others-named
11|demand/class-named:JPN JPN nobody-named
30|demand/class-named:JPN JPN others-named
-11|demand/class-named:JPN KOR others-named
13|demand/class-named:JPN NATO others-named
12|demand/class-named:JPN TWN others-named
-6|demand/class-named:JPN foe others-named
-9|demand/class-named:JPN land others-named
5|demand/class-named:KOR JPN others-named
-4|demand/class-named:KOR KOR nobody-named
10|demand/class-named:KOR KOR others-named
-8|demand/class-named:KOR NATO others-named
8|demand/class-named:NATO ALLIES nobody-named
38|demand/class-named:NATO ALLIES others-named
-23|demand/class-named:NATO JPN nobody-named
-23|demand/class-named:NATO JPN others-named
-6|demand/class-named:NATO KOR nobody-named
15|demand/class-named:NATO NATO nobody-named
-26|demand/class-named:NATO NATO others-named
-12|demand/class-named:NATO TWN others-named
-9|demand/class-named:NATO land nobody-named
70|demand/class-named:NATO member others-named
8|demand/class-named:TWN TWN others-named
-6|demand/class-named:USA ALLIES others-named
-8|demand/class-named:USA JPN nobody-named
-37|demand/class-named:USA JPN others-named
-16|demand/class-named:USA KOR others-named
31|demand/class-named:USA NATO others-named
-6|demand/class-named:USA TWN others-named
-4|demand/class-named:USA foe others-named
4|demand/class-named:USA land others-named
-11|demand/class-named:foe foe nobody-named
-6|demand/class-named:foe foe others-named
-20|demand/class-named:land ALLIES others-named
37|demand/class-named:land JPN others-named
-16|demand/class-named:land land nobody-named
-10|demand/class-named:land land others-named
-21|demand/class-named:member JPN others-named
3|demand/class-named:member land others-named
-17|demand/class-named:member member others-named
13|demand/class-shape:ALLIES fine
21|demand/class-shape:ALLIES half
-8|demand/class-shape:ALLIES tenth
45|demand/class-shape:ALLIES whole
-14|demand/class-shape:CHN whole
4|demand/class-shape:EU whole
42|demand/class-shape:JPN half
-8|demand/class-shape:JPN tenth
-14|demand/class-shape:JPN whole
-27|demand/class-shape:KOR half
17|demand/class-shape:KOR tenth
14|demand/class-shape:KOR whole
-17|demand/class-shape:NATO half
46|demand/class-shape:NATO whole
-7|demand/class-shape:TWN half
15|demand/class-shape:TWN whole
-12|demand/class-shape:USA half
4|demand/class-shape:USA tenth
-37|demand/class-shape:USA whole
-11|demand/class-shape:foe fine
-9|demand/class-shape:foe whole
4|demand/class-shape:land half
-11|demand/class-shape:land whole
-3|demand/class-shape:member half
-38|demand/class-shape:member whole
13|demand/class-value:ALLIES 0.25
7|demand/class-value:ALLIES 1.5
-7|demand/class-value:ALLIES 1E+1
11|demand/class-value:ALLIES 2
-12|demand/class-value:ALLIES 3
14|demand/class-value:ALLIES 3.5
-7|demand/class-value:ALLIES 3.8
6|demand/class-value:ALLIES 4
48|demand/class-value:ALLIES 5
4|demand/class-value:EU 3
5|demand/class-value:NATO 1.5
-10|demand/class-value:NATO 2
24|demand/class-value:NATO 3
-22|demand/class-value:NATO 3.5
33|demand/class-value:NATO 5
6|demand/class-value:USA 1.3
-4|demand/class-value:USA 1E+1
14|demand/class-value:USA 2
-14|demand/class-value:USA 3
-12|demand/class-value:USA 3.5
-8|demand/class-value:USA 3.8
6|demand/class-value:USA 4.7
-32|demand/class-value:USA 5
70|demand/class:ALLIES
-16|demand/class:CHN
4|demand/class:EU
19|demand/class:JPN
4|demand/class:KOR
25|demand/class:NATO
7|demand/class:TWN
-45|demand/class:USA
-20|demand/class:foe
-8|demand/class:land
-40|demand/class:member
-6|demand/known-for:ALLIES 2030
-5|demand/known-for:ALLIES 5 2030
3|demand/known-for:AUS 2028
3|demand/known-for:AUS 3.5 2028
-9|demand/known-for:ESP 2032
-9|demand/known-for:ESP 3.5 2032
3|demand/known-for:JPN 2027
-3|demand/known-for:JPN 2028
3|demand/known-for:JPN 3 2027
-3|demand/known-for:JPN 3.5 2028
4|demand/known-for:NATO 1.5 2032
16|demand/known-for:NATO 2030
16|demand/known-for:NATO 2032
11|demand/known-for:NATO 3.5 2032
15|demand/known-for:NATO 5 2030
-4|demand/known-for:NLD 1.5 2032
-6|demand/known-for:NLD 2032
-8|demand/known-for:TWN 2030
-8|demand/known-for:TWN 5 2030
13|demand/known:ALLIES 0.25
13|demand/known:ALLIES 0.25 2025
13|demand/known:ALLIES 0.25 since-2025
7|demand/known:ALLIES 1.5
7|demand/known:ALLIES 1.5 2026
7|demand/known:ALLIES 1.5 since-2025
-7|demand/known:ALLIES 1E+1
-5|demand/known:ALLIES 1E+1 2025
-7|demand/known:ALLIES 1E+1 since-2025
11|demand/known:ALLIES 2
-13|demand/known:ALLIES 2 2002
6|demand/known:ALLIES 2 2016
19|demand/known:ALLIES 2 2020
6|demand/known:ALLIES 2 2024
-4|demand/known:ALLIES 2 2025
-5|demand/known:ALLIES 2 since-2025
-13|demand/known:ALLIES 2 to-2013
24|demand/known:ALLIES 2 to-2021
6|demand/known:ALLIES 2 to-2024
-12|demand/known:ALLIES 3
-15|demand/known:ALLIES 3 2025
6|demand/known:ALLIES 3 2026
-9|demand/known:ALLIES 3 since-2025
-16|demand/known:ALLIES 3.5
-9|demand/known:ALLIES 3.5 2024
-41|demand/known:ALLIES 3.5 2025
34|demand/known:ALLIES 3.5 2026
-7|demand/known:ALLIES 3.5 since-2025
-9|demand/known:ALLIES 3.5 to-2024
-7|demand/known:ALLIES 3.8
-7|demand/known:ALLIES 3.8 2025
-7|demand/known:ALLIES 3.8 since-2025
6|demand/known:ALLIES 4
7|demand/known:ALLIES 4 2026
7|demand/known:ALLIES 4 since-2025
-15|demand/known:ALLIES 5 2024
-13|demand/known:ALLIES 5 2025
26|demand/known:ALLIES 5 2026
13|demand/known:ALLIES 5 since-2025
-15|demand/known:ALLIES 5 to-2024
-3|demand/known:ALLIES to-1999
-13|demand/known:ALLIES to-2013
23|demand/known:ALLIES to-2021
-19|demand/known:ALLIES to-2024
22|demand/known:ALLIES+JPN 5
22|demand/known:ALLIES+JPN 5 2025
22|demand/known:ALLIES+JPN 5 since-2025
33|demand/known:ALLIES+JPN since-2025
11|demand/known:ALLIES+JPN+KOR 3.5
11|demand/known:ALLIES+JPN+KOR 3.5 2026
11|demand/known:ALLIES+JPN+KOR 3.5 since-2025
13|demand/known:ALLIES+JPN+KOR 5
13|demand/known:ALLIES+JPN+KOR 5 2025
13|demand/known:ALLIES+JPN+KOR 5 since-2025
24|demand/known:ALLIES+JPN+KOR since-2025
10|demand/known:ALLIES+JPN+PHL 3.5
10|demand/known:ALLIES+JPN+PHL 3.5 2026
10|demand/known:ALLIES+JPN+PHL 3.5 since-2025
10|demand/known:ALLIES+JPN+PHL since-2025
16|demand/known:ALLIES+KOR 5
16|demand/known:ALLIES+KOR 5 2025
16|demand/known:ALLIES+KOR 5 since-2025
16|demand/known:ALLIES+KOR since-2025
-7|demand/known:AUS 2
-3|demand/known:AUS 2 2016
-3|demand/known:AUS 2 2025
-3|demand/known:AUS 2 since-2025
-3|demand/known:AUS 2 to-2021
3|demand/known:AUS 3
3|demand/known:AUS 3 2025
3|demand/known:AUS 3 since-2025
33|demand/known:AUS 3.5
31|demand/known:AUS 3.5 2025
33|demand/known:AUS 3.5 since-2025
-24|demand/known:AUS 5
-24|demand/known:AUS 5 2025
-24|demand/known:AUS 5 since-2025
8|demand/known:AUS since-2025
-3|demand/known:AUS to-2021
22|demand/known:AUS+JPN 3.5
22|demand/known:AUS+JPN 3.5 2026
22|demand/known:AUS+JPN 3.5 since-2025
22|demand/known:AUS+JPN since-2025
19|demand/known:CAN 5
20|demand/known:CAN 5 2026
19|demand/known:CAN 5 since-2025
19|demand/known:CAN since-2025
-10|demand/known:CHN 5
-10|demand/known:CHN 5 2025
-10|demand/known:CHN 5 since-2025
-16|demand/known:CHN since-2025
7|demand/known:DEU 2
6|demand/known:DEU 2 1999
3|demand/known:DEU 2 2025
3|demand/known:DEU 2 since-2025
6|demand/known:DEU 2 to-1999
-18|demand/known:DEU 5
-16|demand/known:DEU 5 2025
-18|demand/known:DEU 5 since-2025
-15|demand/known:DEU since-2025
6|demand/known:DEU to-1999
10|demand/known:ESP 3.5
9|demand/known:ESP 3.5 2025
10|demand/known:ESP 3.5 since-2025
9|demand/known:ESP since-2025
-5|demand/known:EST 5
-5|demand/known:EST 5 2025
-5|demand/known:EST 5 since-2025
-6|demand/known:EST since-2025
4|demand/known:EU 3
4|demand/known:EU 3 2026
4|demand/known:EU 3 since-2025
4|demand/known:EU since-2025
-4|demand/known:FRA 3.5
-4|demand/known:FRA 3.5 2025
-4|demand/known:FRA 3.5 since-2025
-5|demand/known:FRA 5
-5|demand/known:FRA 5 2025
-5|demand/known:FRA 5 since-2025
-9|demand/known:FRA since-2025
9|demand/known:GBR 5
9|demand/known:GBR 5 2025
9|demand/known:GBR 5 since-2025
6|demand/known:GBR since-2025
-8|demand/known:ISR 3.5
-8|demand/known:ISR 3.5 2026
-8|demand/known:ISR 3.5 since-2025
-8|demand/known:ISR since-2025
10|demand/known:ITA 5
11|demand/known:ITA 5 2026
10|demand/known:ITA 5 since-2025
10|demand/known:ITA since-2025
-5|demand/known:JPN 1.3
-5|demand/known:JPN 1.3 2025
-5|demand/known:JPN 1.3 since-2025
-7|demand/known:JPN 1.5
-7|demand/known:JPN 1.5 2026
-7|demand/known:JPN 1.5 since-2025
-10|demand/known:JPN 1E+1
-10|demand/known:JPN 1E+1 2025
-10|demand/known:JPN 1E+1 since-2025
-41|demand/known:JPN 2
-6|demand/known:JPN 2 2017
3|demand/known:JPN 2 2020
-10|demand/known:JPN 2 2025
-28|demand/known:JPN 2 2026
-38|demand/known:JPN 2 since-2025
-3|demand/known:JPN 2 to-2021
16|demand/known:JPN 3
3|demand/known:JPN 3 1987
3|demand/known:JPN 3 1988
-18|demand/known:JPN 3 2024
29|demand/known:JPN 3 2025
28|demand/known:JPN 3 since-2025
5|demand/known:JPN 3 to-1999
-18|demand/known:JPN 3 to-2024
27|demand/known:JPN 3.5
45|demand/known:JPN 3.5 2025
-18|demand/known:JPN 3.5 2026
27|demand/known:JPN 3.5 since-2025
-3|demand/known:JPN 4.7
-3|demand/known:JPN 4.7 2025
-3|demand/known:JPN 4.7 since-2025
10|demand/known:JPN 5
32|demand/known:JPN 5 2025
-21|demand/known:JPN 5 2026
10|demand/known:JPN 5 since-2025
4|demand/known:JPN since-2025
6|demand/known:JPN to-1999
-3|demand/known:JPN to-2021
-18|demand/known:JPN to-2024
8|demand/known:JPN+KOR 5
-3|demand/known:JPN+KOR 5 2025
8|demand/known:JPN+KOR 5 since-2025
8|demand/known:JPN+KOR since-2025
12|demand/known:KOR 3
12|demand/known:KOR 3 2024
12|demand/known:KOR 3 to-2024
-27|demand/known:KOR 3.5
-27|demand/known:KOR 3.5 2026
-27|demand/known:KOR 3.5 since-2025
17|demand/known:KOR 3.8
17|demand/known:KOR 3.8 2025
17|demand/known:KOR 3.8 since-2025
-6|demand/known:KOR 5 2025
8|demand/known:KOR 5 2026
-8|demand/known:KOR since-2025
12|demand/known:KOR to-2024
-4|demand/known:LTU 3
-4|demand/known:LTU 3 2023
-4|demand/known:LTU 3 to-2024
-4|demand/known:LTU to-2024
5|demand/known:NATO 1.5
5|demand/known:NATO 1.5 2025
5|demand/known:NATO 1.5 since-2025
-10|demand/known:NATO 2
-4|demand/known:NATO 2 1999
15|demand/known:NATO 2 2002
8|demand/known:NATO 2 2017
-21|demand/known:NATO 2 2020
-4|demand/known:NATO 2 2024
-4|demand/known:NATO 2 2025
-4|demand/known:NATO 2 since-2025
-4|demand/known:NATO 2 to-1999
15|demand/known:NATO 2 to-2013
-13|demand/known:NATO 2 to-2021
-4|demand/known:NATO 2 to-2024
24|demand/known:NATO 3
-3|demand/known:NATO 3 1988
30|demand/known:NATO 3 2024
-3|demand/known:NATO 3 2026
-3|demand/known:NATO 3 to-1999
29|demand/known:NATO 3 to-2024
-22|demand/known:NATO 3.5
10|demand/known:NATO 3.5 2024
-23|demand/known:NATO 3.5 2025
-9|demand/known:NATO 3.5 2026
-31|demand/known:NATO 3.5 since-2025
10|demand/known:NATO 3.5 to-2024
-4|demand/known:NATO 4 2026
33|demand/known:NATO 5
15|demand/known:NATO 5 2024
43|demand/known:NATO 5 2025
-26|demand/known:NATO 5 2026
18|demand/known:NATO 5 since-2025
15|demand/known:NATO 5 to-2024
-21|demand/known:NATO since-2025
-7|demand/known:NATO to-1999
15|demand/known:NATO to-2013
-12|demand/known:NATO to-2021
50|demand/known:NATO to-2024
-4|demand/known:NLD 1.5
-4|demand/known:NLD 1.5 2025
-4|demand/known:NLD 1.5 since-2025
-6|demand/known:NLD 5
-6|demand/known:NLD 5 2025
-6|demand/known:NLD 5 since-2025
-12|demand/known:NLD since-2025
28|demand/known:PHL 2
29|demand/known:PHL 2 2026
28|demand/known:PHL 2 since-2025
-8|demand/known:PHL 3.5
-6|demand/known:PHL 3.5 2025
-8|demand/known:PHL 3.5 since-2025
-5|demand/known:PHL 5
-5|demand/known:PHL 5 2025
-5|demand/known:PHL 5 since-2025
15|demand/known:PHL since-2025
-21|demand/known:POL 3
-20|demand/known:POL 3 2024
-20|demand/known:POL 3 to-2024
-5|demand/known:POL 4
-3|demand/known:POL 4 2026
-5|demand/known:POL 4 since-2025
-12|demand/known:POL 5
-12|demand/known:POL 5 2025
-12|demand/known:POL 5 since-2025
-15|demand/known:POL since-2025
-21|demand/known:POL to-2024
-3|demand/known:RUS 5
-3|demand/known:RUS 5 2025
-3|demand/known:RUS 5 since-2025
-3|demand/known:RUS since-2025
-6|demand/known:SGP 3.5
-4|demand/known:SGP 3.5 2026
-6|demand/known:SGP 3.5 since-2025
-4|demand/known:SGP 5
-4|demand/known:SGP 5 2025
-4|demand/known:SGP 5 since-2025
-11|demand/known:SGP since-2025
-4|demand/known:THA 3.5
-4|demand/known:THA 3.5 2026
-4|demand/known:THA 3.5 since-2025
-4|demand/known:THA since-2025
22|demand/known:TWN 1E+1
19|demand/known:TWN 1E+1 2025
3|demand/known:TWN 1E+1 2026
22|demand/known:TWN 1E+1 since-2025
-5|demand/known:TWN 3
7|demand/known:TWN 3 2023
-13|demand/known:TWN 3 2025
-13|demand/known:TWN 3 since-2025
7|demand/known:TWN 3 to-2024
-7|demand/known:TWN 3.5
-6|demand/known:TWN 3.5 2025
-7|demand/known:TWN 3.5 since-2025
9|demand/known:TWN 5 2025
-11|demand/known:TWN 5 2026
8|demand/known:TWN to-2024
-11|demand/known:UKR 0.25
-11|demand/known:UKR 0.25 2025
-11|demand/known:UKR 0.25 since-2025
-6|demand/known:UKR 5
-3|demand/known:UKR 5 2025
-3|demand/known:UKR 5 2026
-6|demand/known:UKR 5 since-2025
-17|demand/known:UKR since-2025
6|demand/known:USA 1.3
6|demand/known:USA 1.3 2025
6|demand/known:USA 1.3 since-2025
-4|demand/known:USA 1E+1
-3|demand/known:USA 1E+1 2025
-4|demand/known:USA 1E+1 since-2025
14|demand/known:USA 2
19|demand/known:USA 2 2025
19|demand/known:USA 2 since-2025
-4|demand/known:USA 2 to-2021
-14|demand/known:USA 3
-3|demand/known:USA 3 2024
-6|demand/known:USA 3 2026
-8|demand/known:USA 3 since-2025
-5|demand/known:USA 3 to-2024
-12|demand/known:USA 3.5
3|demand/known:USA 3.5 2025
-14|demand/known:USA 3.5 2026
-11|demand/known:USA 3.5 since-2025
-8|demand/known:USA 3.8
-8|demand/known:USA 3.8 2025
-8|demand/known:USA 3.8 since-2025
6|demand/known:USA 4.7
6|demand/known:USA 4.7 2025
6|demand/known:USA 4.7 since-2025
-32|demand/known:USA 5
-20|demand/known:USA 5 2025
-12|demand/known:USA 5 2026
-32|demand/known:USA 5 since-2025
-33|demand/known:USA since-2025
-4|demand/known:USA to-2021
-6|demand/known:USA to-2024
4|demand/last-kind:cap False
36|demand/last-kind:demand False
20|demand/last-kind:demand True
-41|demand/last-kind:denial False
11|demand/last-kind:level False
15|demand/last-kind:level True
4|demand/last-kind:other False
9|demand/last-kind:other True
-32|demand/last-kind:pledge False
3|demand/last-kind:pledge True
15|demand/last-kind:proposal False
15|demand/last-kind:proposal True
-11|demand/last:before nobody-named
7|demand/last:before others-named
-3|demand/last:here nobody-named
65|demand/last:here others-named
-13|demand/main:nobody-named
11|demand/main:others-named
35|demand/named:1
22|demand/named:2
-3|demand/named:3
12|demand/right-before:
7|demand/right-before:\"统统达到
-3|demand/right-before:,把标准定为
-27|demand/right-before::军费必须
-4|demand/right-before::军费要占
-5|demand/right-before:、
4|demand/right-before:、米の
7|demand/right-before:」达到
-9|demand/right-before:から
11|demand/right-before:が国防費を
5|demand/right-before:が次に
-11|demand/right-before:が訴える
-22|demand/right-before:に
7|demand/right-before:にGDP比
-11|demand/right-before:に「
6|demand/right-before:には
-11|demand/right-before:には名指しで
5|demand/right-before:にも
4|demand/right-before:に求める
-7|demand/right-before:は
4|demand/right-before:は国防費
19|demand/right-before:は少なくとも
5|demand/right-before:も
4|demand/right-before:並みの
-3|demand/right-before:並みのGNP
14|demand/right-before:也不能低于
-3|demand/right-before:仍坚持
11|demand/right-before:以
4|demand/right-before:全体に
4|demand/right-before:同样是
8|demand/right-before:向
8|demand/right-before:在美方要求
-4|demand/right-before:多国对
6|demand/right-before:完成
-7|demand/right-before:应付
3|demand/right-before:应把GDP的
20|demand/right-before:应拿出
-14|demand/right-before:应达到
-13|demand/right-before:把
-3|demand/right-before:提出的
11|demand/right-before:提高到
10|demand/right-before:欧洲盟友花
-4|demand/right-before:的意思走到
-10|demand/right-before:花
18|demand/right-before:达到
-6|demand/right-before:都要给出
3|demand/right-before:须达
-38|demand/ruled
30|demand/ruled:allies_and_members
-19|demand/ruled:as_before_in_sentence
29|demand/ruled:main_spender
-3|demand/ruled:named_before
-52|demand/ruled:named_in_clause
3|demand/ruled:named_in_clause_patient
-8|demand/ruled:named_near
-26|demand/ruled:named_near_patient
9|demand/ruled:owner
11|demand/same-figure-of-another
-11|demand/same-figure-of-it
-8|demand/subject:others-named
-34|demand/title
-20|demand/told-of:0
13|demand/told-of:1
21|demand/told-of:2
-14|demand/told-of:3
-32|demand/unnamed
-22|demand/unnamed-beside-others
-12|denial/after-far:18 False
-3|denial/after-far:18 True
7|denial/after-far:4 True
9|denial/after-far:9 True
-3|denial/after-follows:\"
-3|denial/after-follows:\"。 True
-10|denial/after-follows:に
-16|denial/after-follows:につ False
3|denial/after-follows:には False
3|denial/after-follows:に高 False
-4|denial/after-follows:の
-4|denial/after-follows:の財 False
3|denial/after-follows:不
3|denial/after-follows:不是 True
7|denial/after-follows:予
7|denial/after-follows:予以 True
3|denial/after-follows:表
3|denial/after-follows:表示 True
4|denial/after-leads:%,
-4|denial/after-leads:%は
4|denial/after-leads:い。
-16|denial/after-leads:ない
3|denial/after-leads:んだ
-3|denial/after-leads:不是
3|denial/after-leads:知道
7|denial/after-leads:闻,
-5|denial/after:named False
11|denial/after:named True
-9|denial/after:patient False
-36|denial/asks
29|denial/before-commas:0 0
14|denial/before-commas:1 0
-28|denial/before-commas:1 1
6|denial/before-commas:2 0
16|denial/before-commas:2 1
-4|denial/before-far:1 0
17|denial/before-far:18 0
4|denial/before-far:18 1
8|denial/before-far:36 0
-21|denial/before-far:36 1
-9|denial/before-far:4 0
35|denial/before-far:9 0
6|denial/before-far:far 1
-4|denial/before-far:far 2
-7|denial/before-follows-rank:, 0 0
-4|denial/before-follows-rank:3 1 0
4|denial/before-follows-rank:、 1 0
3|denial/before-follows-rank:「 0 0
-4|denial/before-follows-rank:か 0 0
-11|denial/before-follows-rank:が 0 0
20|denial/before-follows-rank:が 1 0
-8|denial/before-follows-rank:の 0 0
12|denial/before-follows-rank:は 0 0
-5|denial/before-follows-rank:も 0 0
6|denial/before-follows-rank:や 1 0
-15|denial/before-follows-rank:を 1 0
-7|denial/before-follows-rank:会 0 0
4|denial/before-follows-rank:公 0 0
-36|denial/before-follows-rank:去 1 1
19|denial/before-follows-rank:否 0 0
-12|denial/before-follows-rank:总 1 0
5|denial/before-follows-rank:拒 0 0
7|denial/before-follows-rank:无 0 0
-3|denial/before-follows-rank:标 0 0
3|denial/before-follows-rank:没 0 0
3|denial/before-follows-rank:米 1 1
4|denial/before-follows-rank:给 1 0
18|denial/before-follows-rank:自 0 0
3|denial/before-follows-rank:致 1 0
-7|denial/before-follows-rank:要 0 0
6|denial/before-follows-rank:说 0 1
3|denial/before-follows-rank:防 0 0
3|denial/before-follows-rank:首 0 1
3|denial/before-follows-rank:首 1 0
4|denial/before-follows-rank:首 2 1
-7|denial/before-follows:,
-5|denial/before-follows:3
-4|denial/before-follows:32
-4|denial/before-follows:32国里
4|denial/before-follows:、
4|denial/before-follows:、N
4|denial/before-follows:、NAT
3|denial/before-follows:「5
3|denial/before-follows:「5%は
-5|denial/before-follows:か
-5|denial/before-follows:から
-3|denial/before-follows:から3%
-5|denial/before-follows:から3.
-5|denial/before-follows:からGD
16|denial/before-follows:から「追
8|denial/before-follows:が
-6|denial/before-follows:が5
-6|denial/before-follows:が5%を
21|denial/before-follows:が開
21|denial/before-follows:が開かれ
10|denial/before-follows:に5
8|denial/before-follows:に5%を
-3|denial/before-follows:に向
-3|denial/before-follows:に向かう
-3|denial/before-follows:に求
-3|denial/before-follows:に求めた
-9|denial/before-follows:の
-3|denial/before-follows:の交
-3|denial/before-follows:の交渉担
-4|denial/before-follows:の国
14|denial/before-follows:は
-8|denial/before-follows:は3
-6|denial/before-follows:は3・5
22|denial/before-follows:は国
22|denial/before-follows:は国防費
-5|denial/before-follows:も
-5|denial/before-follows:も国
-5|denial/before-follows:も国防費
6|denial/before-follows:や
5|denial/before-follows:やイ
5|denial/before-follows:やイタリ
-15|denial/before-follows:を
-15|denial/before-follows:をN
-15|denial/before-follows:をNAT
4|denial/before-follows:上
3|denial/before-follows:上周
3|denial/before-follows:也
-7|denial/before-follows:会
-7|denial/before-follows:会后
-7|denial/before-follows:会后向记
4|denial/before-follows:公
4|denial/before-follows:公开
4|denial/before-follows:公开抗拒
3|denial/before-follows:军
3|denial/before-follows:军费
4|denial/before-follows:则
-36|denial/before-follows:去
-36|denial/before-follows:去年
-36|denial/before-follows:去年度达
19|denial/before-follows:否
19|denial/before-follows:否认
19|denial/before-follows:否认曾承
-12|denial/before-follows:总
-12|denial/before-follows:总统
-12|denial/before-follows:总统拉德
7|denial/before-follows:拒
7|denial/before-follows:拒绝
3|denial/before-follows:拒绝5%
7|denial/before-follows:无
7|denial/before-follows:无须
7|denial/before-follows:无须达到
-3|denial/before-follows:是否
-3|denial/before-follows:标
-3|denial/before-follows:标准
-3|denial/before-follows:标准3.
6|denial/before-follows:没有承诺
3|denial/before-follows:米
4|denial/before-follows:给
4|denial/before-follows:给北
4|denial/before-follows:给北约秘
18|denial/before-follows:自
18|denial/before-follows:自己
18|denial/before-follows:自己需要
3|denial/before-follows:致
-8|denial/before-follows:要
-5|denial/before-follows:要求
-4|denial/before-follows:要求防卫
8|denial/before-follows:说
8|denial/before-follows:说,
6|denial/before-follows:说,他的
3|denial/before-follows:防
3|denial/before-follows:防衛
15|denial/before-follows:首
16|denial/before-follows:首相
3|denial/before-follows:首相は1
10|denial/before-follows:首相は、
44|denial/before-leads:
6|denial/before-leads:\",
-34|denial/before-leads:,
4|denial/before-leads:;
-26|denial/before-leads:、
-5|denial/before-leads:で、
7|denial/before-leads:の
19|denial/before-leads:は
-3|denial/before-leads:は、
-6|denial/before-leads:や
-3|denial/before-leads:る
-3|denial/before-leads:れる
13|denial/before-leads:を
7|denial/before-leads:ンの
16|denial/before-leads:ンを
-5|denial/before-leads:ーや
18|denial/before-leads:为
-7|denial/before-leads:书长
-6|denial/before-leads:于
-4|denial/before-leads:关于
-3|denial/before-leads:及
4|denial/before-leads:只有
-4|denial/before-leads:問_
3|denial/before-leads:在
6|denial/before-leads:总理
-3|denial/before-leads:提及
4|denial/before-leads:有
-15|denial/before-leads:氏、
4|denial/before-leads:求
6|denial/before-leads:理
-7|denial/before-leads:的
16|denial/before-leads:相
7|denial/before-leads:示
-3|denial/before-leads:称,
-3|denial/before-leads:者_
-7|denial/before-leads:行的
7|denial/before-leads:表示
4|denial/before-leads:要求
18|denial/before-leads:认为
-36|denial/before-leads:说,
-3|denial/before-leads:費を
-4|denial/before-leads:长
21|denial/before-leads:領は
14|denial/before-leads:首相
5|denial/before-opens:False agent
-11|denial/before-opens:False named
-3|denial/before-opens:False patient
13|denial/before-opens:True agent
21|denial/before-opens:True named
8|denial/before-opens:True patient
-4|denial/before-rank:0 0 agent
21|denial/before-rank:0 0 named
4|denial/before-rank:0 0 patient
11|denial/before-rank:0 1 named
23|denial/before-rank:1 0 agent
10|denial/before-rank:1 0 named
-28|denial/before-rank:1 1 named
-4|denial/before-rank:2 0 named
3|denial/before-rank:2 1 named
18|denial/before:agent
11|denial/before:named
5|denial/before:patient
13|denial/class-main:ALLIES ALLIES
-6|denial/class-main:ALLIES KOR
-5|denial/class-main:ALLIES land
-3|denial/class-main:ALLIES member
4|denial/class-main:JPN ALLIES
28|denial/class-main:JPN JPN
-3|denial/class-main:JPN KOR
-5|denial/class-main:KOR JPN
6|denial/class-main:KOR KOR
-9|denial/class-main:NATO ALLIES
-18|denial/class-main:NATO JPN
4|denial/class-main:NATO NATO
-9|denial/class-main:USA ALLIES
3|denial/class-main:USA KOR
-7|denial/class-main:USA land
-7|denial/class-main:land JPN
15|denial/class-main:land land
13|denial/class-named:ALLIES ALLIES others-named
-5|denial/class-named:ALLIES JPN nobody-named
6|denial/class-named:ALLIES JPN others-named
-4|denial/class-named:ALLIES KOR others-named
-5|denial/class-named:ALLIES land others-named
4|denial/class-named:JPN ALLIES others-named
19|denial/class-named:JPN JPN nobody-named
9|denial/class-named:JPN JPN others-named
-4|denial/class-named:JPN KOR nobody-named
-4|denial/class-named:KOR JPN others-named
7|denial/class-named:KOR KOR nobody-named
-9|denial/class-named:NATO ALLIES others-named
-11|denial/class-named:NATO JPN nobody-named
-7|denial/class-named:NATO JPN others-named
4|denial/class-named:NATO NATO others-named
-3|denial/class-named:NATO member nobody-named
4|denial/class-named:NATO member others-named
-9|denial/class-named:USA ALLIES others-named
3|denial/class-named:USA KOR others-named
-7|denial/class-named:USA land others-named
-7|denial/class-named:land JPN others-named
3|denial/class-named:land land nobody-named
12|denial/class-named:land land others-named
5|denial/class-named:member member nobody-named
-6|denial/class-named:member member others-named
11|denial/class-shape:ALLIES half
-11|denial/class-shape:ALLIES whole
18|denial/class-shape:JPN half
-7|denial/class-shape:JPN tenth
15|denial/class-shape:JPN whole
-4|denial/class-shape:KOR half
7|denial/class-shape:KOR whole
-10|denial/class-shape:NATO half
-14|denial/class-shape:NATO whole
-12|denial/class-shape:USA half
7|denial/class-shape:USA tenth
-10|denial/class-shape:USA whole
-5|denial/class-shape:land half
14|denial/class-shape:land whole
11|denial/class-value:ALLIES 3.5
-8|denial/class-value:ALLIES 5
12|denial/class-value:NATO 2
-10|denial/class-value:NATO 3.5
-24|denial/class-value:NATO 5
7|denial/class-value:USA 1.3
-3|denial/class-value:USA 1.5
5|denial/class-value:USA 2
-6|denial/class-value:USA 3
-9|denial/class-value:USA 3.5
-8|denial/class-value:USA 5
27|denial/class:JPN
3|denial/class:KOR
-24|denial/class:NATO
-15|denial/class:USA
9|denial/class:land
11|denial/known:ALLIES 3.5
-7|denial/known:ALLIES 3.5 2025
18|denial/known:ALLIES 3.5 2026
11|denial/known:ALLIES 3.5 since-2025
-8|denial/known:ALLIES 5
-3|denial/known:ALLIES 5 2025
-5|denial/known:ALLIES 5 2026
-8|denial/known:ALLIES 5 since-2025
-14|denial/known:BEL 5
-14|denial/known:BEL 5 2025
-14|denial/known:BEL 5 since-2025
-16|denial/known:BEL since-2025
20|denial/known:BEL+ITA 5
20|denial/known:BEL+ITA 5 2025
20|denial/known:BEL+ITA 5 since-2025
20|denial/known:BEL+ITA since-2025
-12|denial/known:BGR 2
-12|denial/known:BGR 2 2018
-12|denial/known:BGR 2 to-2021
-12|denial/known:BGR to-2021
7|denial/known:ESP 5
3|denial/known:ESP 5 2025
4|denial/known:ESP 5 2026
7|denial/known:ESP 5 since-2025
9|denial/known:ESP since-2025
3|denial/known:IND 3.5
3|denial/known:IND 3.5 2026
3|denial/known:IND 3.5 since-2025
5|denial/known:IND since-2025
3|denial/known:IRL since-2025
-3|denial/known:ITA 5
-3|denial/known:ITA 5 2025
-3|denial/known:ITA 5 since-2025
-3|denial/known:ITA since-2025
-7|denial/known:JPN 1.3
-7|denial/known:JPN 1.3 2025
-7|denial/known:JPN 1.3 since-2025
4|denial/known:JPN 1.5
4|denial/known:JPN 1.5 1996
4|denial/known:JPN 1.5 to-1999
-9|denial/known:JPN 2
-8|denial/known:JPN 2 2025
-5|denial/known:JPN 2 2026
-13|denial/known:JPN 2 since-2025
3|denial/known:JPN 2 to-2021
4|denial/known:JPN 3 2025
15|denial/known:JPN 3.5
13|denial/known:JPN 3.5 2025
15|denial/known:JPN 3.5 since-2025
18|denial/known:JPN 5
11|denial/known:JPN 5 2025
7|denial/known:JPN 5 2026
18|denial/known:JPN 5 since-2025
15|denial/known:JPN since-2025
4|denial/known:JPN to-1999
3|denial/known:JPN to-2021
4|denial/known:JPN+KOR 5
4|denial/known:JPN+KOR 5 2025
4|denial/known:JPN+KOR 5 since-2025
4|denial/known:JPN+KOR since-2025
-4|denial/known:KOR 3.5
-3|denial/known:KOR 3.5 2025
-4|denial/known:KOR 3.5 since-2025
7|denial/known:KOR 5
5|denial/known:KOR 5 2026
7|denial/known:KOR 5 since-2025
3|denial/known:KOR since-2025
12|denial/known:NATO 2
14|denial/known:NATO 2 2018
12|denial/known:NATO 2 to-2021
-10|denial/known:NATO 3.5
-8|denial/known:NATO 3.5 2025
-10|denial/known:NATO 3.5 since-2025
-24|denial/known:NATO 5
-18|denial/known:NATO 5 2025
-6|denial/known:NATO 5 2026
-24|denial/known:NATO 5 since-2025
-35|denial/known:NATO since-2025
12|denial/known:NATO to-2021
-3|denial/known:NLD 5
-3|denial/known:NLD 5 2025
-3|denial/known:NLD 5 since-2025
-3|denial/known:NLD since-2025
6|denial/known:PHL 2
6|denial/known:PHL 2 2026
6|denial/known:PHL 2 since-2025
-8|denial/known:PHL 3.5
-11|denial/known:PHL 3.5 2026
-8|denial/known:PHL 3.5 since-2025
5|denial/known:SVK 5
5|denial/known:SVK 5 2025
5|denial/known:SVK 5 since-2025
5|denial/known:SVK since-2025
7|denial/known:USA 1.3
7|denial/known:USA 1.3 2025
7|denial/known:USA 1.3 since-2025
-3|denial/known:USA 1.5
-3|denial/known:USA 1.5 1996
-3|denial/known:USA 1.5 to-1999
5|denial/known:USA 2
8|denial/known:USA 2 2025
8|denial/known:USA 2 since-2025
-6|denial/known:USA 3
-5|denial/known:USA 3 2025
-5|denial/known:USA 3 since-2025
-9|denial/known:USA 3.5
-10|denial/known:USA 3.5 2026
-9|denial/known:USA 3.5 since-2025
-8|denial/known:USA 5
-7|denial/known:USA 5 2026
-8|denial/known:USA 5 since-2025
-9|denial/known:USA since-2025
-3|denial/known:USA to-1999
5|denial/last-kind:demand True
7|denial/last-kind:denial False
13|denial/last-kind:denial True
28|denial/last-kind:level False
-18|denial/last-kind:level True
4|denial/last-kind:pledge False
8|denial/last-kind:pledge True
-20|denial/last-kind:proposal False
-13|denial/last:before nobody-named
32|denial/last:before others-named
4|denial/last:here nobody-named
3|denial/last:here others-named
34|denial/main:nobody-named
39|denial/main:others-named
5|denial/named:1
7|denial/named:2
19|denial/named:3
3|denial/right-before:「
-11|denial/right-before:から
-4|denial/right-before:からGDP比
-7|denial/right-before:が
10|denial/right-before:に
-8|denial/right-before:は
-5|denial/right-before:も国防費の
4|denial/right-before:公开抗拒
5|denial/right-before:拒绝
7|denial/right-before:无须达到
-3|denial/right-before:标准
18|denial/right-before:自己需要做到
43|denial/ruled
10|denial/ruled:as_before_in_sentence
9|denial/ruled:as_in_the_sentence_before
-13|denial/ruled:clause_before_it
51|denial/ruled:main_spender
-26|denial/ruled:named_before
11|denial/ruled:named_in_clause
4|denial/ruled:named_in_clause_patient
-6|denial/ruled:named_near
-4|denial/same-figure-of-another
4|denial/same-figure-of-it
3|denial/subject:others-named
-30|denial/title
-10|denial/told-of:0
-20|denial/told-of:2
29|denial/told-of:3
-31|denial/unnamed-beside-others
-6|level/after-far:1 False
-10|level/after-far:1 True
-18|level/after-far:18 True
-9|level/after-far:36 True
18|level/after-far:4 False
-28|level/after-far:9 True
18|level/after-follows:,
18|level/after-follows:,却 True
-3|level/after-follows:1
-9|level/after-follows:3
-9|level/after-follows:3. True
-4|level/after-follows:と並 False
15|level/after-follows:に
13|level/after-follows:に比 False
3|level/after-follows:に米 False
-11|level/after-follows:の1 False
12|level/after-follows:の計 False
3|level/after-follows:の防 False
-11|level/after-follows:は
-4|level/after-follows:は1 True
-3|level/after-follows:は2 True
3|level/after-follows:より False
-5|level/after-follows:中
-5|level/after-follows:中最 False
-4|level/after-follows:为
-12|level/after-follows:也
-10|level/after-follows:也必 True
-8|level/after-follows:价
-8|level/after-follows:价格 True
-3|level/after-follows:凭
-3|level/after-follows:凭什 True
-6|level/after-follows:协
-6|level/after-follows:协助 True
-10|level/after-follows:在
-11|level/after-follows:在1 True
-5|level/after-follows:大
-5|level/after-follows:大陆 True
10|level/after-follows:导
10|level/after-follows:导弹 True
8|level/after-follows:应
-3|level/after-follows:承
-3|level/after-follows:承诺 True
-4|level/after-follows:提
-4|level/after-follows:提高 True
4|level/after-follows:松
4|level/after-follows:松了 True
-6|level/after-follows:的
-5|level/after-follows:研
-5|level/after-follows:研究 False
-22|level/after-leads:%,
-14|level/after-leads:%、
-5|level/after-leads:%で
-8|level/after-leads:,大
-5|level/after-leads:」_
13|level/after-leads:える
12|level/after-leads:げる
6|level/after-leads:った
-6|level/after-leads:では
3|level/after-leads:と、
3|level/after-leads:ない
-4|level/after-leads:に、
-9|level/after-leads:不及
10|level/after-leads:以及
-11|level/after-leads:低い
18|level/after-leads:例如
-6|level/after-leads:希望
-11|level/after-leads:惟独
-5|level/after-leads:指,
-4|level/after-leads:要求
-16|level/after:agent True
-10|level/after:named False
-35|level/after:named True
18|level/after:patient False
-14|level/after:patient True
8|level/asked-about
39|level/asks
76|level/before-commas:0 0
8|level/before-commas:0 1
-8|level/before-commas:1 0
24|level/before-commas:1 1
6|level/before-commas:1 2
17|level/before-commas:2 0
-3|level/before-commas:2 1
-22|level/before-commas:2 2
-5|level/before-commas:3 0
-11|level/before-commas:3 1
-12|level/before-commas:3 2
79|level/before-far:1 0
-14|level/before-far:18 0
4|level/before-far:18 1
-3|level/before-far:18 2
-26|level/before-far:36 0
-16|level/before-far:36 2
23|level/before-far:4 0
19|level/before-far:9 0
5|level/before-far:9 1
13|level/before-far:far 1
-8|level/before-far:far 2
15|level/before-follows-rank:, 0 0
6|level/before-follows-rank:1 0 0
-4|level/before-follows-rank:1 1 1
9|level/before-follows-rank:2 0 2
6|level/before-follows-rank:3 0 0
-4|level/before-follows-rank:4 1 1
5|level/before-follows-rank:5 0 1
-6|level/before-follows-rank:_ 0 0
-4|level/before-follows-rank:、 1 0
14|level/before-follows-rank:、 1 1
-5|level/before-follows-rank:、 1 2
28|level/before-follows-rank:、 2 0
-9|level/before-follows-rank:、 2 1
-10|level/before-follows-rank:、 2 2
8|level/before-follows-rank:が 0 0
-3|level/before-follows-rank:が 1 1
-7|level/before-follows-rank:と 0 0
-6|level/before-follows-rank:と 0 1
5|level/before-follows-rank:と 1 0
9|level/before-follows-rank:に 0 0
-4|level/before-follows-rank:に 1 1
-9|level/before-follows-rank:の 0 0
7|level/before-follows-rank:の 0 1
10|level/before-follows-rank:の 1 0
-8|level/before-follows-rank:の 1 1
9|level/before-follows-rank:は 0 0
11|level/before-follows-rank:は 0 1
-5|level/before-follows-rank:は 1 1
-4|level/before-follows-rank:は 1 2
4|level/before-follows-rank:も 0 0
-3|level/before-follows-rank:を 0 0
-3|level/before-follows-rank:一 1 0
-8|level/before-follows-rank:不 1 0
18|level/before-follows-rank:不 3 1
10|level/before-follows-rank:与 1 0
-8|level/before-follows-rank:与 1 1
-3|level/before-follows-rank:並 0 0
3|level/before-follows-rank:为 0 0
-3|level/before-follows-rank:为 1 1
-3|level/before-follows-rank:主 1 0
6|level/before-follows-rank:也 0 0
5|level/before-follows-rank:亦 0 1
-5|level/before-follows-rank:今 0 0
-6|level/before-follows-rank:介 0 0
10|level/before-follows-rank:众 1 1
4|level/before-follows-rank:入 1 0
5|level/before-follows-rank:公 1 0
-28|level/before-follows-rank:再 0 0
7|level/before-follows-rank:军 0 1
-9|level/before-follows-rank:军 1 1
-5|level/before-follows-rank:军 1 2
-10|level/before-follows-rank:分 0 0
-6|level/before-follows-rank:分 0 1
13|level/before-follows-rank:分 0 2
-3|level/before-follows-rank:则 0 0
-3|level/before-follows-rank:则 0 1
-7|level/before-follows-rank:前 1 0
9|level/before-follows-rank:十 0 1
-5|level/before-follows-rank:去 0 0
-6|level/before-follows-rank:去 0 1
-7|level/before-follows-rank:发 0 0
-4|level/before-follows-rank:合 0 0
4|level/before-follows-rank:和 1 0
7|level/before-follows-rank:和 1 1
-3|level/before-follows-rank:团 1 0
7|level/before-follows-rank:国 0 0
-16|level/before-follows-rank:国 0 1
-5|level/before-follows-rank:国 1 1
10|level/before-follows-rank:在 1 0
-4|level/before-follows-rank:在 1 1
-11|level/before-follows-rank:基 0 0
3|level/before-follows-rank:处 0 0
-9|level/before-follows-rank:如 0 0
-3|level/before-follows-rank:如 0 1
-3|level/before-follows-rank:官 0 1
16|level/before-follows-rank:官 1 1
7|level/before-follows-rank:宣 2 0
7|level/before-follows-rank:宣 2 1
5|level/before-follows-rank:将 0 0
-6|level/before-follows-rank:常 0 0
10|level/before-follows-rank:常 0 1
8|level/before-follows-rank:平 0 0
6|level/before-follows-rank:总 1 0
6|level/before-follows-rank:总 1 1
-3|level/before-follows-rank:成 0 0
-3|level/before-follows-rank:成 0 1
-4|level/before-follows-rank:才 0 0
3|level/before-follows-rank:把 0 0
-5|level/before-follows-rank:推 0 0
6|level/before-follows-rank:敬 0 0
-3|level/before-follows-rank:斯 1 1
5|level/before-follows-rank:明 0 0
-11|level/before-follows-rank:智 0 0
7|level/before-follows-rank:欧 1 0
9|level/before-follows-rank:欧 1 1
-4|level/before-follows-rank:欧 2 2
5|level/before-follows-rank:比 1 0
-6|level/before-follows-rank:氏 1 0
-4|level/before-follows-rank:点 1 0
16|level/before-follows-rank:的 0 0
8|level/before-follows-rank:的 0 1
-3|level/before-follows-rank:的 3 2
10|level/before-follows-rank:等 0 0
-16|level/before-follows-rank:算 0 0
10|level/before-follows-rank:罗 1 0
6|level/before-follows-rank:自 0 0
-13|level/before-follows-rank:表 1 0
-10|level/before-follows-rank:观 0 0
-5|level/before-follows-rank:规 0 0
-6|level/before-follows-rank:计 0 1
3|level/before-follows-rank:议 0 1
4|level/before-follows-rank:说 0 0
6|level/before-follows-rank:说 1 1
5|level/before-follows-rank:财 0 0
3|level/before-follows-rank:财 0 1
5|level/before-follows-rank:财 1 0
-7|level/before-follows-rank:质 0 0
4|level/before-follows-rank:軍 1 0
-6|level/before-follows-rank:軍 1 1
4|level/before-follows-rank:通 0 0
14|level/before-follows-rank:防 0 0
-6|level/before-follows-rank:防 0 1
10|level/before-follows-rank:首 1 0
17|level/before-follows:,
6|level/before-follows:,2
6|level/before-follows:,202
4|level/before-follows:,其
4|level/before-follows:,其军费
5|level/before-follows:,后
5|level/before-follows:,后者去
3|level/before-follows:1・6%
5|level/before-follows:2
3|level/before-follows:20
6|level/before-follows:3
4|level/before-follows:3.
-4|level/before-follows:4
5|level/before-follows:5
5|level/before-follows:5.
5|level/before-follows:5.9%
-6|level/before-follows:_
-6|level/before-follows:_国
-6|level/before-follows:_国防支
14|level/before-follows:、
-6|level/before-follows:、加
-6|level/before-follows:、加拿大
11|level/before-follows:、挪
11|level/before-follows:、挪威和
4|level/before-follows:、捷
4|level/before-follows:、捷克、
-4|level/before-follows:、西
-4|level/before-follows:、西班牙
7|level/before-follows:、韩
6|level/before-follows:、韩国为
-4|level/before-follows:が3%超
7|level/before-follows:が戦
7|level/before-follows:が戦時経
-8|level/before-follows:と
16|level/before-follows:とカ
16|level/before-follows:とカナダ
-13|level/before-follows:と約
-13|level/before-follows:と約13
-11|level/before-follows:と違
-11|level/before-follows:と違い、
5|level/before-follows:につ
5|level/before-follows:について
-4|level/before-follows:によ
-4|level/before-follows:によると
9|level/before-follows:の2
8|level/before-follows:の202
3|level/before-follows:の5
3|level/before-follows:の5%を
7|level/before-follows:のう
7|level/before-follows:のうち2
-4|level/before-follows:のア
-4|level/before-follows:のアジア
5|level/before-follows:の公
5|level/before-follows:の公表国
-5|level/before-follows:の加
-5|level/before-follows:の加盟国
3|level/before-follows:の国防支
-5|level/before-follows:の国防費
4|level/before-follows:の報
13|level/before-follows:の報告書
-9|level/before-follows:の報道官
-8|level/before-follows:の推
-8|level/before-follows:の推計で
4|level/before-follows:の比
3|level/before-follows:の比率は
-9|level/before-follows:の試
-9|level/before-follows:の試算で
-12|level/before-follows:の負
-12|level/before-follows:の負担は
10|level/before-follows:の軍
10|level/before-follows:の軍事費
11|level/before-follows:は
-10|level/before-follows:は1%ち
5|level/before-follows:は1・5
7|level/before-follows:は2
3|level/before-follows:は2%超
9|level/before-follows:は3
-24|level/before-follows:は、
-5|level/before-follows:は、実際
-19|level/before-follows:は、新政
11|level/before-follows:は国
11|level/before-follows:は国防費
-9|level/before-follows:は実
-9|level/before-follows:は実際の
4|level/before-follows:は平
4|level/before-follows:は平均2
-6|level/before-follows:は当
-6|level/before-follows:は当初、
5|level/before-follows:は戦
5|level/before-follows:は戦時下
6|level/before-follows:は防
6|level/before-follows:は防衛費
4|level/before-follows:も
-3|level/before-follows:を
-5|level/before-follows:一
-3|level/before-follows:一咬
-3|level/before-follows:一咬牙,
-3|level/before-follows:一年预算
10|level/before-follows:不
18|level/before-follows:不会
18|level/before-follows:不会要求
-8|level/before-follows:不同
-4|level/before-follows:不同,日
6|level/before-follows:与加
6|level/before-follows:与加拿大
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
6|level/before-follows:也
3|level/before-follows:也才
3|level/before-follows:也才3%
6|level/before-follows:亦
6|level/before-follows:亦从
6|level/before-follows:亦从5.
-3|level/before-follows:今
-4|level/before-follows:今年
-10|level/before-follows:今年才刚
-5|level/before-follows:今年的核
-6|level/before-follows:介
-6|level/before-follows:介绍
-6|level/before-follows:介绍,该
9|level/before-follows:众
9|level/before-follows:众议
9|level/before-follows:众议员布
4|level/before-follows:入
6|level/before-follows:入北
6|level/before-follows:入北约_
6|level/before-follows:公
6|level/before-follows:公布
5|level/before-follows:公布的军
-28|level/before-follows:再
-28|level/before-follows:再編
-27|level/before-follows:再編経費
-10|level/before-follows:军
-10|level/before-follows:军费
3|level/before-follows:军费同比
-4|level/before-follows:军费增加
-7|level/before-follows:军费平均
-5|level/before-follows:军费按美
-4|level/before-follows:分
-4|level/before-follows:分别
-3|level/before-follows:分别编列
-6|level/before-follows:则
5|level/before-follows:则在
-12|level/before-follows:则认
-12|level/before-follows:则认为实
-3|level/before-follows:则说
-3|level/before-follows:则说,2
-5|level/before-follows:前
-7|level/before-follows:前国
-7|level/before-follows:前国防相
10|level/before-follows:十
10|level/before-follows:十年
10|level/before-follows:十年前连
-11|level/before-follows:去
-11|level/before-follows:去年
-6|level/before-follows:去年合计
-11|level/before-follows:去年国防
3|level/before-follows:去年把G
-7|level/before-follows:发
-7|level/before-follows:发言
-7|level/before-follows:发言人阿
-4|level/before-follows:合
-3|level/before-follows:合意
-3|level/before-follows:合意案に
8|level/before-follows:和
11|level/before-follows:和加
11|level/before-follows:和加拿大
-4|level/before-follows:和瑞
-4|level/before-follows:和瑞典的
-4|level/before-follows:团
-4|level/before-follows:团书
-4|level/before-follows:团书记长
-15|level/before-follows:国
-16|level/before-follows:国防
-5|level/before-follows:国防支出
-17|level/before-follows:国防费占
8|level/before-follows:在
-5|level/before-follows:在两
-5|level/before-follows:在两会记
10|level/before-follows:在众
10|level/before-follows:在众议院
4|level/before-follows:在国
4|level/before-follows:在国会说
-11|level/before-follows:基
-11|level/before-follows:基準
-9|level/before-follows:基準で1
3|level/before-follows:处
3|level/before-follows:处于
3|level/before-follows:处于战火
-12|level/before-follows:如
-12|level/before-follows:如今
-12|level/before-follows:如今平均
12|level/before-follows:官
-5|level/before-follows:官员
-3|level/before-follows:官员主张
17|level/before-follows:官方
17|level/before-follows:官方公布
3|level/before-follows:实
3|level/before-follows:实现
3|level/before-follows:实现2%
14|level/before-follows:宣
14|level/before-follows:宣布
-4|level/before-follows:宣布,去
18|level/before-follows:宣布,欧
6|level/before-follows:将
3|level/before-follows:将达
3|level/before-follows:将达到3
4|level/before-follows:常
3|level/before-follows:常年
8|level/before-follows:平
8|level/before-follows:平均
10|level/before-follows:平均の2
8|level/before-follows:平均已超
-5|level/before-follows:平均投入
6|level/before-follows:平均的2
-10|level/before-follows:平均花费
14|level/before-follows:总
5|level/before-follows:总理
5|level/before-follows:总理卡拉
10|level/before-follows:总统
6|level/before-follows:总统普拉
-7|level/before-follows:成
-7|level/before-follows:成员
-5|level/before-follows:成员的国
-4|level/before-follows:才
-4|level/before-follows:才第
-4|level/before-follows:才第4天
3|level/before-follows:把
-5|level/before-follows:推
6|level/before-follows:敬
6|level/before-follows:敬陪
6|level/before-follows:敬陪末座
-3|level/before-follows:斯
-3|level/before-follows:斯德
-3|level/before-follows:斯德哥尔
6|level/before-follows:明
6|level/before-follows:明年
7|level/before-follows:明年军费
-11|level/before-follows:智
-11|level/before-follows:智库
-9|level/before-follows:智库研究
13|level/before-follows:欧
-3|level/before-follows:欧、
-3|level/before-follows:欧、防衛
6|level/before-follows:欧州
6|level/before-follows:欧州の国
10|level/before-follows:欧洲
10|level/before-follows:欧洲成员
5|level/before-follows:比
5|level/before-follows:比原
5|level/before-follows:比原计划
-5|level/before-follows:氏
-5|level/before-follows:氏は
4|level/before-follows:氏は、防
-4|level/before-follows:点
-4|level/before-follows:点名
-4|level/before-follows:点名批评
17|level/before-follows:的
4|level/before-follows:的3
3|level/before-follows:的34%
3|level/before-follows:的6
3|level/before-follows:的6.3
-13|level/before-follows:的军
-3|level/before-follows:的军费占
-7|level/before-follows:的军费都
-5|level/before-follows:的四
-5|level/before-follows:的四倍,
11|level/before-follows:的国
9|level/before-follows:的国防开
-3|level/before-follows:的算
-3|level/before-follows:的算法;
5|level/before-follows:的边
5|level/before-follows:的边境冲
8|level/before-follows:的防
-3|level/before-follows:立
10|level/before-follows:等
10|level/before-follows:等国
10|level/before-follows:等国仍在
-16|level/before-follows:算
-13|level/before-follows:算法
-11|level/before-follows:算法下的
10|level/before-follows:罗
10|level/before-follows:罗伯
10|level/before-follows:罗伯逊在
8|level/before-follows:自
6|level/before-follows:自身
5|level/before-follows:虽
-13|level/before-follows:表
-13|level/before-follows:表示
-13|level/before-follows:表示,日
-10|level/before-follows:观
-10|level/before-follows:观察
-10|level/before-follows:观察人士
-5|level/before-follows:规
-5|level/before-follows:规定
-5|level/before-follows:规定的G
-6|level/before-follows:计
-6|level/before-follows:计算
-6|level/before-follows:计算方式
3|level/before-follows:议
3|level/before-follows:议会
3|level/before-follows:议会此前
10|level/before-follows:说
4|level/before-follows:说,
6|level/before-follows:说明
6|level/before-follows:说明年会
11|level/before-follows:财
7|level/before-follows:财政
7|level/before-follows:财政部长
4|level/before-follows:财长
4|level/before-follows:财长则叫
-8|level/before-follows:质
-8|level/before-follows:质询
-8|level/before-follows:质询:\"
4|level/before-follows:通
4|level/before-follows:通过
4|level/before-follows:通过设立
8|level/before-follows:防
11|level/before-follows:防卫
-9|level/before-follows:防卫开支
5|level/before-follows:防卫费已
11|level/before-follows:防卫预算
-5|level/before-follows:防开
-5|level/before-follows:防开支占
10|level/before-follows:首
10|level/before-follows:首相
10|level/before-follows:首相德韦
32|level/before-leads:
23|level/before-leads:%,
3|level/before-leads:%;
10|level/before-leads:%、
10|level/before-leads:%と
4|level/before-leads:%和
23|level/before-leads:,
-5|level/before-leads:,其
-3|level/before-leads:,是
3|level/before-leads:5年
3|level/before-leads:8个
4|level/before-leads::
-9|level/before-leads::「
10|level/before-leads:;
-6|level/before-leads:O
-6|level/before-leads:TO
11|level/before-leads:_
24|level/before-leads:、
-10|level/before-leads:「
-3|level/before-leads:】
11|level/before-leads:い、
-7|level/before-leads:し
3|level/before-leads:で「
-5|level/before-leads:と
-6|level/before-leads:と、
5|level/before-leads:に、
-4|level/before-leads:には
19|level/before-leads:の
-5|level/before-leads:は
4|level/before-leads:は、
-6|level/before-leads:は「
-5|level/before-leads:カ
-19|level/before-leads:ブ・
-5|level/before-leads:リカ
-16|level/before-leads:・
4|level/before-leads:上;
-11|level/before-leads:与
5|level/before-leads:个
6|level/before-leads:之,
18|level/before-leads:书长
-5|level/before-leads:了
5|level/before-leads:于
-3|level/before-leads:于前
-13|level/before-leads:人
-5|level/before-leads:仍是
6|level/before-leads:以
-10|level/before-leads:但指
4|level/before-leads:位の
6|level/before-leads:低于
-3|level/before-leads:依
-4|level/before-leads:侵
-3|level/before-leads:克、
-6|level/before-leads:入
-4|level/before-leads:入侵
-5|level/before-leads:其
-6|level/before-leads:典入
6|level/before-leads:再看
5|level/before-leads:出,
3|level/before-leads:到
-5|level/before-leads:到了
-6|level/before-leads:北约
12|level/before-leads:去年
3|level/before-leads:反观
-12|level/before-leads:右,
-3|level/before-leads:合は
9|level/before-leads:同,
-6|level/before-leads:向
6|level/before-leads:员以
-27|level/before-leads:和
3|level/before-leads:和,
-4|level/before-leads:国
4|level/before-leads:国・
-5|level/before-leads:国与
-24|level/before-leads:国和
-3|level/before-leads:坡与
-8|level/before-leads:大
10|level/before-leads:大、
-7|level/before-leads:威和
-7|level/before-leads:対し
4|level/before-leads:州
-10|level/before-leads:州と
16|level/before-leads:州の
-5|level/before-leads:布,
3|level/before-leads:希望
-10|level/before-leads:席,
13|level/before-leads:年
11|level/before-leads:年,
18|level/before-leads:强调
5|level/before-leads:批评
-8|level/before-leads:指
3|level/before-leads:提到
3|level/before-leads:携_
5|level/before-leads:日、
-4|level/before-leads:时、
-8|level/before-leads:是
3|level/before-leads:望
-4|level/before-leads:本、
4|level/before-leads:欧州
25|level/before-leads:欧洲
5|level/before-leads:此,
11|level/before-leads:氏は
-6|level/before-leads:沃向
25|level/before-leads:洲
5|level/before-leads:电_
4|level/before-leads:盟的
6|level/before-leads:看
16|level/before-leads:示,
-8|level/before-leads:績は
-6|level/before-leads:约
3|level/before-leads:而
-7|level/before-leads:菲国
-8|level/before-leads:装大
3|level/before-leads:观
-10|level/before-leads:言,
-13|level/before-leads:言人
5|level/before-leads:评
-25|level/before-leads:说,
18|level/before-leads:调
-5|level/before-leads:費、
-6|level/before-leads:费采
4|level/before-leads:部长
-8|level/before-leads:采
20|level/before-leads:长
-4|level/before-leads:麦、
5|level/before-opens:False agent
28|level/before-opens:False named
9|level/before-opens:False patient
12|level/before-opens:True agent
28|level/before-opens:True named
-11|level/before-opens:True patient
20|level/before-rank:0 0 agent
-4|level/before-rank:0 0 named
7|level/before-rank:0 0 patient
10|level/before-rank:0 1 agent
17|level/before-rank:0 1 named
22|level/before-rank:0 2 named
29|level/before-rank:1 0 named
-8|level/before-rank:1 1 agent
-3|level/before-rank:1 1 named
-4|level/before-rank:1 1 patient
-4|level/before-rank:1 2 agent
-19|level/before-rank:1 2 named
31|level/before-rank:2 0 named
-9|level/before-rank:2 1 named
-21|level/before-rank:2 2 named
18|level/before-rank:3 1 named
-5|level/before-rank:3 2 named
17|level/before:agent
56|level/before:named
-14|level/class-main:ALLIES ALLIES
-54|level/class-main:ALLIES JPN
-9|level/class-main:ALLIES KOR
4|level/class-main:ALLIES NATO
-9|level/class-main:ALLIES TWN
-4|level/class-main:ALLIES foe
-3|level/class-main:ALLIES land
6|level/class-main:ALLIES member
-8|level/class-main:CHN CHN
33|level/class-main:CHN JPN
-4|level/class-main:CHN KOR
14|level/class-main:CHN TWN
-3|level/class-main:CHN foe
-5|level/class-main:CHN member
10|level/class-main:EU JPN
-3|level/class-main:EU NATO
7|level/class-main:EU foe
6|level/class-main:JPN ALLIES
-35|level/class-main:JPN JPN
16|level/class-main:JPN KOR
-4|level/class-main:JPN TWN
-4|level/class-main:JPN member
3|level/class-main:KOR JPN
5|level/class-main:KOR NATO
-4|level/class-main:KOR land
7|level/class-main:NATO ALLIES
7|level/class-main:NATO JPN
-8|level/class-main:NATO NATO
-21|level/class-main:NATO TWN
-8|level/class-main:NATO foe
-6|level/class-main:NATO land
-28|level/class-main:NATO member
-5|level/class-main:TWN ALLIES
17|level/class-main:TWN JPN
-7|level/class-main:TWN TWN
-7|level/class-main:TWN land
7|level/class-main:TWN member
9|level/class-main:USA CHN
13|level/class-main:USA JPN
14|level/class-main:USA TWN
3|level/class-main:USA member
10|level/class-main:foe JPN
3|level/class-main:foe TWN
9|level/class-main:foe foe
4|level/class-main:foe land
-10|level/class-main:foe member
4|level/class-main:land ALLIES
6|level/class-main:land JPN
3|level/class-main:land KOR
-10|level/class-main:land NATO
7|level/class-main:land TWN
13|level/class-main:land land
4|level/class-main:land member
-10|level/class-main:member JPN
9|level/class-main:member NATO
4|level/class-main:member TWN
28|level/class-main:member member
-16|level/class-named:ALLIES ALLIES others-named
-28|level/class-named:ALLIES JPN nobody-named
-26|level/class-named:ALLIES JPN others-named
-8|level/class-named:ALLIES KOR nobody-named
17|level/class-named:ALLIES NATO nobody-named
-13|level/class-named:ALLIES NATO others-named
-8|level/class-named:ALLIES TWN nobody-named
8|level/class-named:ALLIES member others-named
-9|level/class-named:CHN CHN others-named
20|level/class-named:CHN JPN nobody-named
13|level/class-named:CHN JPN others-named
-4|level/class-named:CHN KOR nobody-named
13|level/class-named:CHN TWN nobody-named
-3|level/class-named:CHN foe others-named
-5|level/class-named:CHN member others-named
6|level/class-named:EU JPN nobody-named
4|level/class-named:EU JPN others-named
-3|level/class-named:EU NATO others-named
7|level/class-named:EU foe others-named
6|level/class-named:JPN ALLIES others-named
-16|level/class-named:JPN JPN nobody-named
-20|level/class-named:JPN JPN others-named
11|level/class-named:JPN KOR nobody-named
4|level/class-named:JPN KOR others-named
-5|level/class-named:JPN TWN nobody-named
-7|level/class-named:JPN land nobody-named
9|level/class-named:JPN land others-named
-11|level/class-named:JPN member nobody-named
6|level/class-named:JPN member others-named
-12|level/class-named:KOR KOR nobody-named
10|level/class-named:KOR KOR others-named
5|level/class-named:KOR NATO nobody-named
-3|level/class-named:KOR TWN nobody-named
-4|level/class-named:KOR land others-named
-3|level/class-named:NATO ALLIES nobody-named
10|level/class-named:NATO ALLIES others-named
-18|level/class-named:NATO JPN nobody-named
24|level/class-named:NATO JPN others-named
-34|level/class-named:NATO NATO nobody-named
25|level/class-named:NATO NATO others-named
-8|level/class-named:NATO TWN nobody-named
-13|level/class-named:NATO TWN others-named
-6|level/class-named:NATO foe others-named
-4|level/class-named:NATO land others-named
-13|level/class-named:NATO member nobody-named
-14|level/class-named:NATO member others-named
-5|level/class-named:TWN ALLIES others-named
11|level/class-named:TWN JPN nobody-named
6|level/class-named:TWN JPN others-named
-19|level/class-named:TWN TWN nobody-named
12|level/class-named:TWN TWN others-named
-6|level/class-named:TWN land others-named
7|level/class-named:TWN member others-named
9|level/class-named:USA CHN others-named
14|level/class-named:USA JPN nobody-named
12|level/class-named:USA KOR nobody-named
-14|level/class-named:USA KOR others-named
4|level/class-named:USA NATO nobody-named
-4|level/class-named:USA NATO others-named
33|level/class-named:USA TWN nobody-named
-20|level/class-named:USA TWN others-named
4|level/class-named:USA member others-named
-3|level/class-named:foe JPN nobody-named
13|level/class-named:foe JPN others-named
3|level/class-named:foe TWN others-named
4|level/class-named:foe foe nobody-named
4|level/class-named:foe foe others-named
5|level/class-named:foe land others-named
-10|level/class-named:foe member others-named
4|level/class-named:land ALLIES others-named
8|level/class-named:land JPN nobody-named
3|level/class-named:land KOR nobody-named
-10|level/class-named:land NATO others-named
-4|level/class-named:land TWN nobody-named
11|level/class-named:land TWN others-named
14|level/class-named:land land nobody-named
4|level/class-named:land member others-named
3|level/class-named:member JPN nobody-named
-14|level/class-named:member JPN others-named
5|level/class-named:member NATO nobody-named
4|level/class-named:member NATO others-named
4|level/class-named:member TWN others-named
29|level/class-named:member member nobody-named
-23|level/class-shape:ALLIES fine
-9|level/class-shape:ALLIES half
-25|level/class-shape:ALLIES tenth
-26|level/class-shape:ALLIES whole
6|level/class-shape:CHN half
14|level/class-shape:CHN tenth
10|level/class-shape:CHN whole
10|level/class-shape:EU tenth
4|level/class-shape:EU whole
44|level/class-shape:JPN fine
-53|level/class-shape:JPN half
7|level/class-shape:JPN tenth
-14|level/class-shape:JPN whole
19|level/class-shape:KOR fine
-4|level/class-shape:KOR half
-14|level/class-shape:KOR whole
-42|level/class-shape:NATO fine
11|level/class-shape:NATO half
-6|level/class-shape:NATO tenth
-23|level/class-shape:NATO whole
31|level/class-shape:TWN fine
23|level/class-shape:TWN half
-7|level/class-shape:TWN tenth
-42|level/class-shape:TWN whole
-25|level/class-shape:USA fine
23|level/class-shape:USA half
-20|level/class-shape:USA tenth
59|level/class-shape:USA whole
-5|level/class-shape:foe half
23|level/class-shape:foe whole
-4|level/class-shape:land fine
25|level/class-shape:land tenth
6|level/class-shape:land whole
11|level/class-shape:member half
17|level/class-shape:member whole
-4|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.004
-3|level/class-value:ALLIES 1.5
-11|level/class-value:ALLIES 1.6
-12|level/class-value:ALLIES 1.8
-3|level/class-value:ALLIES 1.9
-3|level/class-value:ALLIES 2
-7|level/class-value:ALLIES 2.02
-7|level/class-value:ALLIES 2.1
34|level/class-value:ALLIES 2.3
-5|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.6
-7|level/class-value:ALLIES 2.9
-15|level/class-value:ALLIES 3
-3|level/class-value:ALLIES 3.1
6|level/class-value:EU 1.9
3|level/class-value:EU 2
7|level/class-value:EU 2.1
-3|level/class-value:EU 3.2
-4|level/class-value:NATO 0.9
-12|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
-3|level/class-value:NATO 1.08
-13|level/class-value:NATO 1.24
-5|level/class-value:NATO 1.28
-4|level/class-value:NATO 1.3
-3|level/class-value:NATO 1.33
-11|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.4
-17|level/class-value:NATO 1.5
13|level/class-value:NATO 1.6
-3|level/class-value:NATO 1.7
4|level/class-value:NATO 1.8
-7|level/class-value:NATO 1.9
14|level/class-value:NATO 2
19|level/class-value:NATO 2.02
6|level/class-value:NATO 2.27
-9|level/class-value:NATO 2.3
-8|level/class-value:NATO 2.4
10|level/class-value:NATO 2.5
8|level/class-value:NATO 2.6
15|level/class-value:NATO 2.7
-3|level/class-value:NATO 2.84
3|level/class-value:NATO 2.9
4|level/class-value:NATO 3.1
-14|level/class-value:NATO 3.32
-4|level/class-value:NATO 3.38
22|level/class-value:NATO 3.5
-6|level/class-value:NATO 4
-5|level/class-value:NATO 4.5
-15|level/class-value:NATO 5
-8|level/class-value:USA 0.9
-10|level/class-value:USA 0.91
-3|level/class-value:USA 0.92
-3|level/class-value:USA 0.93
-16|level/class-value:USA 1
-4|level/class-value:USA 1.24
-17|level/class-value:USA 1.3
-12|level/class-value:USA 1.4
-7|level/class-value:USA 1.6
-7|level/class-value:USA 1.8
-12|level/class-value:USA 1.9
-39|level/class-value:USA 2
-12|level/class-value:USA 2.3
-4|level/class-value:USA 2.32
-3|level/class-value:USA 2.4
-3|level/class-value:USA 2.45
-3|level/class-value:USA 2.5
-15|level/class-value:USA 2.6
17|level/class-value:USA 2.9
46|level/class-value:USA 3
19|level/class-value:USA 3.2
8|level/class-value:USA 3.38
22|level/class-value:USA 3.4
10|level/class-value:USA 3.5
26|level/class-value:USA 4
5|level/class-value:USA 4.5
25|level/class-value:USA 5
12|level/class-value:USA 5.3
11|level/class-value:USA 5.5
18|level/class-value:USA 6
-83|level/class:ALLIES
29|level/class:CHN
14|level/class:EU
-16|level/class:JPN
-60|level/class:NATO
5|level/class:TWN
38|level/class:USA
17|level/class:foe
25|level/class:land
30|level/class:member
-3|level/known-for:ALLIES 1992
8|level/known-for:ALLIES 2 2025
-6|level/known-for:ALLIES 2.02 2024
-7|level/known-for:ALLIES 2.1 2025
-10|level/known-for:ALLIES 2.3 2025
4|level/known-for:ALLIES 2.4 2030
-3|level/known-for:ALLIES 2.5 1992
-3|level/known-for:ALLIES 2.9 2030
-10|level/known-for:ALLIES 2024
-10|level/known-for:ALLIES 2025
-4|level/known-for:ALLIES 2026
-4|level/known-for:ALLIES 2027
-3|level/known-for:ALLIES FY2025
-5|level/known-for:ALLIES FY2026
26|level/known-for:ALLIES+CAN 2.3 2025
26|level/known-for:ALLIES+CAN 2025
-4|level/known-for:AUS 1.4 2024
-3|level/known-for:AUS 1.8 FY2025
9|level/known-for:AUS 1.9 2024
-4|level/known-for:AUS 2.6 2024
-4|level/known-for:AUS FY2025
18|level/known-for:BEL 2 2025
18|level/known-for:BEL 2025
3|level/known-for:CAN 1.33 2023
10|level/known-for:CAN 1.37 2024
4|level/known-for:CAN 1.4 2024
5|level/known-for:CAN 2 FY2024
6|level/known-for:CAN 2 FY2025
-11|level/known-for:CAN 2.02 2024
-5|level/known-for:CAN 2.27 2025
-22|level/known-for:CAN 2.3 2025
-5|level/known-for:CAN 2.5 2026
3|level/known-for:CAN 2023
-27|level/known-for:CAN 2025
-5|level/known-for:CAN 2026
5|level/known-for:CAN FY2024
6|level/known-for:CAN FY2025
-4|level/known-for:CHN 1.2 FY2023
-5|level/known-for:CHN 2027
-5|level/known-for:CHN 3.1 2027
-4|level/known-for:CHN FY2023
-3|level/known-for:DEU 0.96 FY2022
5|level/known-for:DEU 1.24 2017
4|level/known-for:DEU 1.5 2001
10|level/known-for:DEU 2.1 2024
4|level/known-for:DEU 2001
5|level/known-for:DEU 2017
9|level/known-for:DEU 2024
-3|level/known-for:DEU 2026
5|level/known-for:DEU 2027
5|level/known-for:DEU 3.1 2027
-3|level/known-for:DEU 3.5 FY2003
-3|level/known-for:DEU FY2003
-5|level/known-for:DEU FY2022
5|level/known-for:ESP 1.28 2024
4|level/known-for:ESP 2024
-5|level/known-for:ESP 2025
4|level/known-for:EST 2024
3|level/known-for:EST 2025
5|level/known-for:EST 3.2 2024
3|level/known-for:EST 3.4 2025
7|level/known-for:EU 2.1 2025
-4|level/known-for:EU 2024
6|level/known-for:EU 2025
-3|level/known-for:EU 3.2 2024
8|level/known-for:FIN 1.7 2022
10|level/known-for:FIN 2 2023
8|level/known-for:FIN 2022
10|level/known-for:FIN 2023
-9|level/known-for:GRC 1992
-9|level/known-for:GRC 2.5 1992
-3|level/known-for:ISR 2.45 2026
-4|level/known-for:ISR 2026
5|level/known-for:ITA 1.5 2024
5|level/known-for:ITA 2024
4|level/known-for:JPN 0.9 FY1978
4|level/known-for:JPN 0.92 FY2018
3|level/known-for:JPN 0.95 FY2021
6|level/known-for:JPN 0.96 FY2022
7|level/known-for:JPN 1 FY2022
5|level/known-for:JPN 1.004 FY1987
3|level/known-for:JPN 1.08 FY2022
-7|level/known-for:JPN 1.1 2024
20|level/known-for:JPN 1.2 FY2023
11|level/known-for:JPN 1.24 FY2021
17|level/known-for:JPN 1.3 FY2026
14|level/known-for:JPN 1.4 2024
3|level/known-for:JPN 1.5 FY2025
13|level/known-for:JPN 1.6 FY2024
3|level/known-for:JPN 1.7 2025
12|level/known-for:JPN 1.8 FY2025
-4|level/known-for:JPN 1.9 2024
16|level/known-for:JPN 1.9 FY2026
-17|level/known-for:JPN 2 2022
-7|level/known-for:JPN 2 2024
3|level/known-for:JPN 2 FY2025
4|level/known-for:JPN 2 FY2026
-9|level/known-for:JPN 2.1 2024
-8|level/known-for:JPN 2.3 2025
-4|level/known-for:JPN 2.4 2026
-12|level/known-for:JPN 2.42 2026
-3|level/known-for:JPN 2.5 2025
-3|level/known-for:JPN 2.6 2024
-6|level/known-for:JPN 2005
-22|level/known-for:JPN 2022
-4|level/known-for:JPN 2023
-20|level/known-for:JPN 2024
-14|level/known-for:JPN 2025
-21|level/known-for:JPN 2026
-30|level/known-for:JPN 2027
19|level/known-for:JPN 203X
19|level/known-for:JPN 3 203X
-8|level/known-for:JPN 3.2 2025
-4|level/known-for:JPN 3.3 2026
-3|level/known-for:JPN 3.38 FY2024
-30|level/known-for:JPN 3.5 2027
-3|level/known-for:JPN 34 2022
-6|level/known-for:JPN 4 2005
-7|level/known-for:JPN 5 FY2027
4|level/known-for:JPN FY1978
4|level/known-for:JPN FY1987
4|level/known-for:JPN FY2017
6|level/known-for:JPN FY2018
16|level/known-for:JPN FY2021
16|level/known-for:JPN FY2022
21|level/known-for:JPN FY2023
9|level/known-for:JPN FY2024
18|level/known-for:JPN FY2025
39|level/known-for:JPN FY2026
-6|level/known-for:JPN FY2027
4|level/known-for:JPN FY2030
-15|level/known-for:KOR 1.2 FY2023
-4|level/known-for:KOR 1.4 2024
-3|level/known-for:KOR 1.9 2024
3|level/known-for:KOR 1994
11|level/known-for:KOR 2.3 2025
5|level/known-for:KOR 2.32 2025
5|level/known-for:KOR 2.4 2026
5|level/known-for:KOR 2.4 2027
12|level/known-for:KOR 2.42 2026
12|level/known-for:KOR 2.6 2024
14|level/known-for:KOR 2025
16|level/known-for:KOR 2026
5|level/known-for:KOR 2027
4|level/known-for:KOR 3 2023
-4|level/known-for:KOR 3.4 2024
3|level/known-for:KOR 6 1994
-15|level/known-for:KOR FY2023
-3|level/known-for:NATO 1.004 FY1987
-3|level/known-for:NATO 1.08 FY2022
-11|level/known-for:NATO 1.24 FY2021
-5|level/known-for:NATO 1.28 2024
-3|level/known-for:NATO 1.33 2023
-9|level/known-for:NATO 1.37 2024
-4|level/known-for:NATO 1.5 2001
-6|level/known-for:NATO 1.6 FY2024
-3|level/known-for:NATO 1.9 FY2026
11|level/known-for:NATO 1992
17|level/known-for:NATO 2 2022
-4|level/known-for:NATO 2 2023
10|level/known-for:NATO 2 2024
-9|level/known-for:NATO 2 2025
-5|level/known-for:NATO 2 FY2024
19|level/known-for:NATO 2.02 2024
6|level/known-for:NATO 2.27 2025
4|level/known-for:NATO 2.3 2025
-3|level/known-for:NATO 2.4 2027
11|level/known-for:NATO 2.5 1992
6|level/known-for:NATO 2.5 2026
-3|level/known-for:NATO 2.84 2026
3|level/known-for:NATO 2.9 2030
-4|level/known-for:NATO 2001
15|level/known-for:NATO 2022
-8|level/known-for:NATO 2023
8|level/known-for:NATO 2024
-6|level/known-for:NATO 2026
25|level/known-for:NATO 2027
3|level/known-for:NATO 2030
-3|level/known-for:NATO 3.32 2026
-3|level/known-for:NATO 3.38 FY2024
30|level/known-for:NATO 3.5 2027
-3|level/known-for:NATO FY1987
-12|level/known-for:NATO FY2021
-6|level/known-for:NATO FY2022
-14|level/known-for:NATO FY2024
-8|level/known-for:NATO FY2025
-8|level/known-for:NATO FY2026
-3|level/known-for:NATO FY2030
7|level/known-for:PHL 1.1 2024
7|level/known-for:PHL 1.6 2028
-10|level/known-for:PHL 2 2025
5|level/known-for:PHL 2024
-10|level/known-for:PHL 2025
7|level/known-for:PHL 2028
5|level/known-for:POL 2024
6|level/known-for:POL 2025
3|level/known-for:POL 4 2024
3|level/known-for:POL 4.5 2025
6|level/known-for:POL 4.7 2025
-7|level/known-for:RUS 1.7 2022
-6|level/known-for:RUS 2 2023
-6|level/known-for:RUS 2022
-4|level/known-for:RUS 2023
-9|level/known-for:SGP 2 2026
-9|level/known-for:SGP 2026
-7|level/known-for:SVK 2 2025
-7|level/known-for:SVK 2025
-3|level/known-for:SWE 1.7 2025
-3|level/known-for:SWE 2025
-7|level/known-for:TWN 1.6 2028
4|level/known-for:TWN 2.45 2026
5|level/known-for:TWN 2.5 2025
6|level/known-for:TWN 2.84 2026
6|level/known-for:TWN 2025
21|level/known-for:TWN 2026
-7|level/known-for:TWN 2028
3|level/known-for:TWN 3 2026
3|level/known-for:TWN 3.3 2026
6|level/known-for:TWN 3.32 2026
7|level/known-for:UKR 2022
3|level/known-for:UKR 2024
4|level/known-for:UKR 3.2 2022
3|level/known-for:UKR 34 2022
4|level/known-for:UKR 34 2024
-4|level/known-for:USA 0.9 FY1978
-3|level/known-for:USA 0.92 FY2018
-3|level/known-for:USA 1 FY2022
-4|level/known-for:USA 1.24 2017
-14|level/known-for:USA 1.3 FY2026
-5|level/known-for:USA 1.6 FY2024
-4|level/known-for:USA 1.8 FY2025
-8|level/known-for:USA 1.9 FY2026
-4|level/known-for:USA 2.32 2025
-4|level/known-for:USA 2.4 2030
-3|level/known-for:USA 2.6 2024
6|level/known-for:USA 2005
-4|level/known-for:USA 2017
-4|level/known-for:USA 2030
-19|level/known-for:USA 203X
-19|level/known-for:USA 3 203X
8|level/known-for:USA 3.2 2025
6|level/known-for:USA 3.38 FY2024
9|level/known-for:USA 3.4 2024
3|level/known-for:USA 3.5 FY2003
6|level/known-for:USA 4 2005
7|level/known-for:USA 5 FY2027
-4|level/known-for:USA FY1978
3|level/known-for:USA FY2003
-3|level/known-for:USA FY2018
-4|level/known-for:USA FY2022
5|level/known-for:USA FY2024
-4|level/known-for:USA FY2025
-23|level/known-for:USA FY2026
8|level/known-for:USA FY2027
11|level/known-for:VNM 2 2026
11|level/known-for:VNM 2026
-4|level/known:ALLIES 1
-3|level/known:ALLIES 1.004
-3|level/known:ALLIES 1.5
-11|level/known:ALLIES 1.6
-9|level/known:ALLIES 1.6 2012
-9|level/known:ALLIES 1.6 to-2013
-12|level/known:ALLIES 1.8
-10|level/known:ALLIES 1.8 2002
-10|level/known:ALLIES 1.8 to-2013
-3|level/known:ALLIES 1.9
-3|level/known:ALLIES 1.9 since-2025
-3|level/known:ALLIES 2
-4|level/known:ALLIES 2 2025
-7|level/known:ALLIES 2.02
-7|level/known:ALLIES 2.02 2025
-7|level/known:ALLIES 2.02 since-2025
-7|level/known:ALLIES 2.1
-7|level/known:ALLIES 2.1 2026
-7|level/known:ALLIES 2.1 since-2025
8|level/known:ALLIES 2.3
19|level/known:ALLIES 2.3 2025
-10|level/known:ALLIES 2.3 2026
9|level/known:ALLIES 2.3 since-2025
-5|level/known:ALLIES 2.5
-3|level/known:ALLIES 2.5 2012
-3|level/known:ALLIES 2.5 to-2013
-3|level/known:ALLIES 2.6
-3|level/known:ALLIES 2.6 1993
-3|level/known:ALLIES 2.6 to-1999
-7|level/known:ALLIES 2.9
-7|level/known:ALLIES 2.9 2025
-7|level/known:ALLIES 2.9 since-2025
-15|level/known:ALLIES 3
-13|level/known:ALLIES 3 2024
-13|level/known:ALLIES 3 to-2024
-3|level/known:ALLIES 3.1
-3|level/known:ALLIES 3.1 1993
-3|level/known:ALLIES 3.1 to-1999
-50|level/known:ALLIES since-2025
-11|level/known:ALLIES to-1999
-24|level/known:ALLIES to-2013
-3|level/known:ALLIES to-2021
-20|level/known:ALLIES to-2024
26|level/known:ALLIES+CAN 2.3
26|level/known:ALLIES+CAN 2.3 2026
26|level/known:ALLIES+CAN 2.3 since-2025
26|level/known:ALLIES+CAN since-2025
-4|level/known:AUS 1.4
-4|level/known:AUS 1.4 2025
-4|level/known:AUS 1.4 since-2025
-3|level/known:AUS 1.6
-3|level/known:AUS 1.6 2026
-3|level/known:AUS 1.6 since-2025
-4|level/known:AUS 1.8
-4|level/known:AUS 1.8 2025
-4|level/known:AUS 1.8 since-2025
7|level/known:AUS 1.9
9|level/known:AUS 1.9 2025
7|level/known:AUS 1.9 since-2025
7|level/known:AUS 2
10|level/known:AUS 2 2025
-3|level/known:AUS 2 2026
7|level/known:AUS 2 since-2025
-5|level/known:AUS 2.6
-4|level/known:AUS 2.6 2025
-5|level/known:AUS 2.6 since-2025
4|level/known:AUS 2.8
3|level/known:AUS 2.8 2026
4|level/known:AUS 2.8 since-2025
-6|level/known:BEL 1.28
-6|level/known:BEL 1.28 2024
-6|level/known:BEL 1.28 to-2024
18|level/known:BEL 2
19|level/known:BEL 2 2025
18|level/known:BEL 2 since-2025
19|level/known:BEL since-2025
-6|level/known:BEL to-2024
-4|level/known:CAN 1.28
-4|level/known:CAN 1.28 2024
-4|level/known:CAN 1.28 to-2024
3|level/known:CAN 1.33
3|level/known:CAN 1.33 2024
3|level/known:CAN 1.33 to-2024
12|level/known:CAN 1.37
9|level/known:CAN 1.37 2025
9|level/known:CAN 1.37 since-2025
-5|level/known:CAN 1.4
-5|level/known:CAN 1.4 2025
-5|level/known:CAN 1.4 since-2025
10|level/known:CAN 2
10|level/known:CAN 2 2026
10|level/known:CAN 2 since-2025
-11|level/known:CAN 2.02
-11|level/known:CAN 2.02 2025
-11|level/known:CAN 2.02 since-2025
-5|level/known:CAN 2.27
-5|level/known:CAN 2.27 2026
-5|level/known:CAN 2.27 since-2025
-22|level/known:CAN 2.3
-22|level/known:CAN 2.3 2026
-22|level/known:CAN 2.3 since-2025
-5|level/known:CAN 2.5
-5|level/known:CAN 2.5 2026
-5|level/known:CAN 2.5 since-2025
-31|level/known:CAN since-2025
-5|level/known:CHN 1
-4|level/known:CHN 1 2022
-4|level/known:CHN 1 to-2024
-4|level/known:CHN 1.2
-4|level/known:CHN 1.2 2022
-4|level/known:CHN 1.2 to-2024
17|level/known:CHN 1.3
8|level/known:CHN 1.3 2025
5|level/known:CHN 1.3 2026
3|level/known:CHN 1.3 2027
16|level/known:CHN 1.3 since-2025
6|level/known:CHN 1.5
3|level/known:CHN 1.5 2025
3|level/known:CHN 1.5 2026
6|level/known:CHN 1.5 since-2025
13|level/known:CHN 1.7
12|level/known:CHN 1.7 2025
13|level/known:CHN 1.7 since-2025
22|level/known:CHN 2
17|level/known:CHN 2 2025
-14|level/known:CHN 2 2026
18|level/known:CHN 2 2027
22|level/known:CHN 2 since-2025
13|level/known:CHN 2-3
13|level/known:CHN 2-3 2026
13|level/known:CHN 2-3 since-2025
-20|level/known:CHN 3
-18|level/known:CHN 3 2026
-19|level/known:CHN 3 since-2025
-6|level/known:CHN 3.1
-6|level/known:CHN 3.1 2026
-6|level/known:CHN 3.1 since-2025
36|level/known:CHN since-2025
-7|level/known:CHN to-2024
-5|level/known:CZE 1.5
-5|level/known:CZE 1.5 1999
-5|level/known:CZE 1.5 to-1999
14|level/known:CZE 1.9
14|level/known:CZE 1.9 1999
14|level/known:CZE 1.9 to-1999
-6|level/known:CZE 2.1
-6|level/known:CZE 2.1 1999
-6|level/known:CZE 2.1 to-1999
-3|level/known:DEU 0.96
-3|level/known:DEU 0.96 2022
-3|level/known:DEU 0.96 to-2024
3|level/known:DEU 1 2019
-4|level/known:DEU 1 2022
3|level/known:DEU 1 to-2021
-4|level/known:DEU 1 to-2024
5|level/known:DEU 1.24
5|level/known:DEU 1.24 2018
5|level/known:DEU 1.24 to-2021
23|level/known:DEU 1.5
4|level/known:DEU 1.5 2002
19|level/known:DEU 1.5 2022
4|level/known:DEU 1.5 to-2013
19|level/known:DEU 1.5 to-2024
10|level/known:DEU 2.1
10|level/known:DEU 2.1 2025
10|level/known:DEU 2.1 since-2025
5|level/known:DEU 2.4
5|level/known:DEU 2.4 2025
5|level/known:DEU 2.4 since-2025
5|level/known:DEU 2.8
6|level/known:DEU 2.8 2026
6|level/known:DEU 2.8 since-2025
5|level/known:DEU 3.1
5|level/known:DEU 3.1 2026
5|level/known:DEU 3.1 since-2025
-3|level/known:DEU 3.5
-3|level/known:DEU 3.5 2002
-3|level/known:DEU 3.5 to-2013
-13|level/known:DEU 4
-13|level/known:DEU 4 2019
-13|level/known:DEU 4 to-2021
14|level/known:DEU since-2025
-6|level/known:DEU to-2021
13|level/known:DEU to-2024
-8|level/known:DNK 3
4|level/known:DNK 3 2025
-12|level/known:DNK 3 2026
-8|level/known:DNK 3 since-2025
-7|level/known:DNK since-2025
23|level/known:DNK+NOR+SWE 3
23|level/known:DNK+NOR+SWE 3 2026
23|level/known:DNK+NOR+SWE 3 since-2025
23|level/known:DNK+NOR+SWE since-2025
15|level/known:ESP 1.28
10|level/known:ESP 1.28 2024
5|level/known:ESP 1.28 2025
5|level/known:ESP 1.28 since-2025
10|level/known:ESP 1.28 to-2024
5|level/known:ESP 2
6|level/known:ESP 2 2025
5|level/known:ESP 2 since-2025
5|level/known:ESP since-2025
10|level/known:ESP to-2024
5|level/known:EST 3.2
5|level/known:EST 3.2 2024
5|level/known:EST 3.2 to-2024
5|level/known:EST 3.4
5|level/known:EST 3.4 2025
5|level/known:EST 3.4 since-2025
3|level/known:EST since-2025
4|level/known:EST to-2024
6|level/known:EU 1.9
6|level/known:EU 1.9 2025
6|level/known:EU 1.9 since-2025
3|level/known:EU 2
3|level/known:EU 2 2025
3|level/known:EU 2 since-2025
7|level/known:EU 2.1
7|level/known:EU 2.1 2025
7|level/known:EU 2.1 since-2025
-3|level/known:EU 3.2
-3|level/known:EU 3.2 2024
-3|level/known:EU 3.2 to-2024
17|level/known:EU since-2025
-3|level/known:EU to-2024
8|level/known:FIN 1.7
8|level/known:FIN 1.7 2023
8|level/known:FIN 1.7 to-2024
10|level/known:FIN 2
10|level/known:FIN 2 2023
10|level/known:FIN 2 to-2024
-4|level/known:FIN 3
-4|level/known:FIN 3 2025
-4|level/known:FIN 3 since-2025
-3|level/known:FIN since-2025
19|level/known:FIN to-2024
3|level/known:GBR 2.3
-4|level/known:GBR since-2025
-13|level/known:GRC 1.6
-13|level/known:GRC 1.6 2012
-13|level/known:GRC 1.6 to-2013
-9|level/known:GRC 2.5
-9|level/known:GRC 2.5 2012
-9|level/known:GRC 2.5 to-2013
-20|level/known:GRC to-2013
13|level/known:HUN 1.5
13|level/known:HUN 1.5 1999
13|level/known:HUN 1.5 to-1999
-7|level/known:HUN 1.9
-7|level/known:HUN 1.9 1999
-7|level/known:HUN 1.9 to-1999
-9|level/known:HUN 2.1
-9|level/known:HUN 2.1 1999
-9|level/known:HUN 2.1 to-1999
-4|level/known:HUN to-1999
6|level/known:IDN 0.7
6|level/known:IDN 0.7 2025
6|level/known:IDN 0.7 since-2025
4|level/known:IDN since-2025
-3|level/known:IND 1.4
-3|level/known:IND 1.4 since-2025
5|level/known:IND 1.9
5|level/known:IND 1.9 since-2025
-4|level/known:IND since-2025
3|level/known:IRN 2
3|level/known:IRN 2 2026
3|level/known:IRN 2 since-2025
3|level/known:IRN since-2025
-7|level/known:ISR 2.3
-7|level/known:ISR 2.3 2025
-7|level/known:ISR 2.3 since-2025
-3|level/known:ISR 2.45
-3|level/known:ISR 2.45 2025
-3|level/known:ISR 2.45 since-2025
-3|level/known:ISR 34
-3|level/known:ISR 34 2025
-3|level/known:ISR 34 since-2025
4|level/known:ISR 4.4
4|level/known:ISR 4.4 2026
4|level/known:ISR 4.4 since-2025
3|level/known:ISR 5
3|level/known:ISR 5 2024
3|level/known:ISR 5 to-2024
14|level/known:ISR 8.8
12|level/known:ISR 8.8 2025
14|level/known:ISR 8.8 since-2025
3|level/known:ISR to-2024
6|level/known:ITA 1.5
5|level/known:ITA 1.5 2025
6|level/known:ITA 1.5 since-2025
10|level/known:ITA 2
3|level/known:ITA 2 2025
7|level/known:ITA 2 2026
10|level/known:ITA 2 since-2025
14|level/known:ITA since-2025
-6|level/known:JPN 0.7
-6|level/known:JPN 0.7 2025
-6|level/known:JPN 0.7 since-2025
14|level/known:JPN 0.9
6|level/known:JPN 0.9 1978
9|level/known:JPN 0.9 to-1999
10|level/known:JPN 0.91
9|level/known:JPN 0.91 1980
10|level/known:JPN 0.91 to-1999
4|level/known:JPN 0.92
4|level/known:JPN 0.92 2018
4|level/known:JPN 0.92 to-2021
3|level/known:JPN 0.93
3|level/known:JPN 0.95
3|level/known:JPN 0.95 2021
3|level/known:JPN 0.95 to-2021
7|level/known:JPN 0.96
6|level/known:JPN 0.96 2022
6|level/known:JPN 0.96 to-2024
39|level/known:JPN 1
3|level/known:JPN 1 2018
13|level/known:JPN 1 2022
3|level/known:JPN 1 2025
15|level/known:JPN 1 2026
18|level/known:JPN 1 since-2025
3|level/known:JPN 1 to-2021
14|level/known:JPN 1 to-2024
8|level/known:JPN 1.004
3|level/known:JPN 1.004 1986
4|level/known:JPN 1.004 2025
4|level/known:JPN 1.004 since-2025
4|level/known:JPN 1.004 to-1999
3|level/known:JPN 1.08
3|level/known:JPN 1.08 2022
3|level/known:JPN 1.08 to-2024
5|level/known:JPN 1.1 2023
-7|level/known:JPN 1.1 2024
21|level/known:JPN 1.2
20|level/known:JPN 1.2 2022
21|level/known:JPN 1.2 to-2024
13|level/known:JPN 1.24
12|level/known:JPN 1.24 2022
13|level/known:JPN 1.24 to-2024
10|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
-3|level/known:JPN 1.3 2027
39|level/known:JPN 1.4
10|level/known:JPN 1.4 1982
26|level/known:JPN 1.4 2025
28|level/known:JPN 1.4 since-2025
10|level/known:JPN 1.4 to-1999
-4|level/known:JPN 1.5
-12|level/known:JPN 1.5 2022
3|level/known:JPN 1.5 2024
3|level/known:JPN 1.5 2026
4|level/known:JPN 1.5 since-2025
-8|level/known:JPN 1.5 to-2024
22|level/known:JPN 1.6
7|level/known:JPN 1.6 2024
7|level/known:JPN 1.6 2025
5|level/known:JPN 1.6 2026
12|level/known:JPN 1.6 since-2025
9|level/known:JPN 1.6 to-2024
-7|level/known:JPN 1.7
-10|level/known:JPN 1.7 2025
3|level/known:JPN 1.7 2026
-7|level/known:JPN 1.7 since-2025
36|level/known:JPN 1.8
4|level/known:JPN 1.8 2024
31|level/known:JPN 1.8 2025
32|level/known:JPN 1.8 since-2025
4|level/known:JPN 1.8 to-2024
8|level/known:JPN 1.9
-7|level/known:JPN 1.9 2025
14|level/known:JPN 1.9 2026
7|level/known:JPN 1.9 since-2025
-18|level/known:JPN 2 2023
-5|level/known:JPN 2 2024
8|level/known:JPN 2 2025
29|level/known:JPN 2 2026
-13|level/known:JPN 2 2027
24|level/known:JPN 2 since-2025
-22|level/known:JPN 2 to-2024
-8|level/known:JPN 2.1
-9|level/known:JPN 2.1 2025
-8|level/known:JPN 2.1 since-2025
-14|level/known:JPN 2.3
-11|level/known:JPN 2.3 2026
-14|level/known:JPN 2.3 since-2025
-9|level/known:JPN 2.4
-5|level/known:JPN 2.4 2025
-4|level/known:JPN 2.4 2026
-8|level/known:JPN 2.4 since-2025
-12|level/known:JPN 2.42
-12|level/known:JPN 2.42 2025
-12|level/known:JPN 2.42 since-2025
-5|level/known:JPN 2.5
-5|level/known:JPN 2.5 2024
-5|level/known:JPN 2.5 to-2024
-10|level/known:JPN 2.6
-6|level/known:JPN 2.6 1993
-3|level/known:JPN 2.6 2025
-6|level/known:JPN 2.6 to-1999
-15|level/known:JPN 2.7
-14|level/known:JPN 2.7 2026
-14|level/known:JPN 2.7 since-2025
-3|level/known:JPN 2.8
-15|level/known:JPN 3
-12|level/known:JPN 3 2025
-13|level/known:JPN 3 since-2025
-3|level/known:JPN 3.1
-16|level/known:JPN 3.2
-3|level/known:JPN 3.2 2023
-3|level/known:JPN 3.2 2025
-9|level/known:JPN 3.2 2026
-12|level/known:JPN 3.2 since-2025
-3|level/known:JPN 3.2 to-2024
-5|level/known:JPN 3.3
-4|level/known:JPN 3.3 2025
-5|level/known:JPN 3.3 since-2025
-3|level/known:JPN 3.38
-3|level/known:JPN 3.38 2025
-3|level/known:JPN 3.38 since-2025
-13|level/known:JPN 3.4
-6|level/known:JPN 3.4 2025
-7|level/known:JPN 3.4 2026
-12|level/known:JPN 3.4 since-2025
-30|level/known:JPN 3.5
-30|level/known:JPN 3.5 2026
-28|level/known:JPN 3.5 since-2025
-3|level/known:JPN 34
-3|level/known:JPN 34 2023
-3|level/known:JPN 34 to-2024
-9|level/known:JPN 4
-6|level/known:JPN 4 2025
-7|level/known:JPN 4 since-2025
-4|level/known:JPN 4.4
-4|level/known:JPN 4.4 2026
-4|level/known:JPN 4.4 since-2025
-6|level/known:JPN 5
3|level/known:JPN 5 2025
-7|level/known:JPN 5 2026
-3|level/known:JPN 5 since-2025
-3|level/known:JPN 5 to-1999
-11|level/known:JPN 5.3
-11|level/known:JPN 5.3 1990
-11|level/known:JPN 5.3 to-1999
-10|level/known:JPN 5.5
-10|level/known:JPN 5.5 1990
-10|level/known:JPN 5.5 to-1999
-20|level/known:JPN 6
-13|level/known:JPN 6 1987
-3|level/known:JPN 6 2025
-3|level/known:JPN 6 since-2025
-17|level/known:JPN 6 to-1999
-36|level/known:JPN since-2025
-12|level/known:JPN to-1999
12|level/known:JPN to-2021
17|level/known:JPN to-2024
4|level/known:KHM 3
4|level/known:KHM 3 2026
4|level/known:KHM 3 since-2025
5|level/known:KHM since-2025
-7|level/known:KOR 1
-6|level/known:KOR 1 2026
-6|level/known:KOR 1 since-2025
-15|level/known:KOR 1.2
-15|level/known:KOR 1.2 2022
-15|level/known:KOR 1.2 to-2024
-3|level/known:KOR 1.3
-3|level/known:KOR 1.3 2026
-3|level/known:KOR 1.3 since-2025
-4|level/known:KOR 1.4
-4|level/known:KOR 1.4 2025
-4|level/known:KOR 1.4 since-2025
-15|level/known:KOR 1.8
-15|level/known:KOR 1.8 2025
-15|level/known:KOR 1.8 since-2025
-6|level/known:KOR 1.9
-4|level/known:KOR 1.9 2025
-6|level/known:KOR 1.9 since-2025
-10|level/known:KOR 2
-10|level/known:KOR 2 2026
-10|level/known:KOR 2 since-2025
31|level/known:KOR 2.3
17|level/known:KOR 2.3 2025
13|level/known:KOR 2.3 2026
30|level/known:KOR 2.3 since-2025
7|level/known:KOR 2.32
6|level/known:KOR 2.32 2025
7|level/known:KOR 2.32 since-2025
11|level/known:KOR 2.4
10|level/known:KOR 2.4 2026
11|level/known:KOR 2.4 since-2025
13|level/known:KOR 2.42
13|level/known:KOR 2.42 2025
13|level/known:KOR 2.42 since-2025
-3|level/known:KOR 2.5
-3|level/known:KOR 2.5 2025
-3|level/known:KOR 2.5 since-2025
26|level/known:KOR 2.6
24|level/known:KOR 2.6 2025
25|level/known:KOR 2.6 since-2025
-12|level/known:KOR 2.9
-12|level/known:KOR 2.9 2025
-12|level/known:KOR 2.9 since-2025
4|level/known:KOR 3 2024
-3|level/known:KOR 3 2025
-3|level/known:KOR 3 since-2025
3|level/known:KOR 3 to-2024
-4|level/known:KOR 3.4
-4|level/known:KOR 3.4 2025
-4|level/known:KOR 3.4 since-2025
3|level/known:KOR 6
3|level/known:KOR 6 1994
3|level/known:KOR 6 to-1999
-7|level/known:KOR 8.8
-7|level/known:KOR 8.8 2025
-7|level/known:KOR 8.8 since-2025
9|level/known:KOR since-2025
3|level/known:KOR to-1999
-11|level/known:KOR to-2024
-4|level/known:LTU 2
-4|level/known:LTU 2 2025
-4|level/known:LTU 2 since-2025
-4|level/known:NATO 0.9
-12|level/known:NATO 1
-3|level/known:NATO 1 2018
-3|level/known:NATO 1 since-2025
-5|level/known:NATO 1 to-2021
-3|level/known:NATO 1.004
-3|level/known:NATO 1.08
-3|level/known:NATO 1.08 2022
-3|level/known:NATO 1.08 to-2024
-13|level/known:NATO 1.24
-12|level/known:NATO 1.24 2022
-12|level/known:NATO 1.24 to-2024
-5|level/known:NATO 1.28
-5|level/known:NATO 1.28 2025
-5|level/known:NATO 1.28 since-2025
-4|level/known:NATO 1.3
-3|level/known:NATO 1.3 2025
-3|level/known:NATO 1.3 since-2025
-3|level/known:NATO 1.33
-3|level/known:NATO 1.33 2024
-3|level/known:NATO 1.33 to-2024
-11|level/known:NATO 1.37
-9|level/known:NATO 1.37 2025
-9|level/known:NATO 1.37 since-2025
-3|level/known:NATO 1.4
-17|level/known:NATO 1.5
-4|level/known:NATO 1.5 2002
-3|level/known:NATO 1.5 2024
-4|level/known:NATO 1.5 2025
-6|level/known:NATO 1.5 since-2025
-4|level/known:NATO 1.5 to-2013
-5|level/known:NATO 1.5 to-2024
13|level/known:NATO 1.6
22|level/known:NATO 1.6 2012
-3|level/known:NATO 1.6 2024
-3|level/known:NATO 1.6 2025
-5|level/known:NATO 1.6 since-2025
22|level/known:NATO 1.6 to-2013
-5|level/known:NATO 1.6 to-2024
-3|level/known:NATO 1.7
4|level/known:NATO 1.8
10|level/known:NATO 1.8 2002
-4|level/known:NATO 1.8 2025
-5|level/known:NATO 1.8 since-2025
10|level/known:NATO 1.8 to-2013
-7|level/known:NATO 1.9
-4|level/known:NATO 1.9 2025
-6|level/known:NATO 1.9 since-2025
14|level/known:NATO 2
13|level/known:NATO 2 2023
3|level/known:NATO 2 2024
-4|level/known:NATO 2 2026
15|level/known:NATO 2 to-2024
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
-8|level/known:NATO 2.4
-3|level/known:NATO 2.4 2025
-4|level/known:NATO 2.4 2026
-7|level/known:NATO 2.4 since-2025
10|level/known:NATO 2.5
11|level/known:NATO 2.5 2012
4|level/known:NATO 2.5 2026
3|level/known:NATO 2.5 since-2025
11|level/known:NATO 2.5 to-2013
-3|level/known:NATO 2.5 to-2024
9|level/known:NATO 2.6
9|level/known:NATO 2.6 1993
9|level/known:NATO 2.6 to-1999
15|level/known:NATO 2.7
15|level/known:NATO 2.7 2026
15|level/known:NATO 2.7 since-2025
-3|level/known:NATO 2.84
-3|level/known:NATO 2.84 2025
-3|level/known:NATO 2.84 since-2025
3|level/known:NATO 2.9
3|level/known:NATO 2.9 2025
3|level/known:NATO 2.9 since-2025
8|level/known:NATO 3 2024
-8|level/known:NATO 3 2025
-8|level/known:NATO 3 since-2025
7|level/known:NATO 3 to-2024
4|level/known:NATO 3.1
5|level/known:NATO 3.1 1993
5|level/known:NATO 3.1 to-1999
-14|level/known:NATO 3.32
-14|level/known:NATO 3.32 2025
-14|level/known:NATO 3.32 since-2025
-4|level/known:NATO 3.38
-4|level/known:NATO 3.38 2025
-4|level/known:NATO 3.38 since-2025
22|level/known:NATO 3.5
27|level/known:NATO 3.5 2026
24|level/known:NATO 3.5 since-2025
-6|level/known:NATO 4
-4|level/known:NATO 4 2019
-4|level/known:NATO 4 to-2021
-5|level/known:NATO 4.5
-3|level/known:NATO 4.5 1993
-3|level/known:NATO 4.5 to-1999
-15|level/known:NATO 5
-14|level/known:NATO 5 2011
-14|level/known:NATO 5 to-2013
-39|level/known:NATO since-2025
22|level/known:NATO to-2013
-15|level/known:NATO to-2021
-25|level/known:NATO to-2024
-7|level/known:NLD 7
-7|level/known:NLD 7 2026
-7|level/known:NLD 7 since-2025
-6|level/known:NLD since-2025
-3|level/known:NOR 3
-3|level/known:NOR 3 2026
-3|level/known:NOR 3 since-2025
-3|level/known:NOR since-2025
3|level/known:PAK since-2025
4|level/known:PHL 1
3|level/known:PHL 1 2026
3|level/known:PHL 1 since-2025
7|level/known:PHL 1.1
7|level/known:PHL 1.1 2024
7|level/known:PHL 1.1 to-2024
5|level/known:PHL 1.3
4|level/known:PHL 1.3 2026
5|level/known:PHL 1.3 since-2025
6|level/known:PHL 1.6
7|level/known:PHL 1.6 2025
6|level/known:PHL 1.6 since-2025
-10|level/known:PHL 2
-10|level/known:PHL 2 2025
-10|level/known:PHL 2 since-2025
3|level/known:PHL since-2025
6|level/known:PHL to-2024
-6|level/known:POL 1.5
-6|level/known:POL 1.5 1999
-6|level/known:POL 1.5 to-1999
-6|level/known:POL 1.9
-6|level/known:POL 1.9 1999
-6|level/known:POL 1.9 to-1999
-9|level/known:POL 2
-9|level/known:POL 2 2025
-9|level/known:POL 2 since-2025
16|level/known:POL 2.1
16|level/known:POL 2.1 1999
16|level/known:POL 2.1 to-1999
-4|level/known:POL 2.8
-4|level/known:POL 2.8 2026
-4|level/known:POL 2.8 since-2025
-4|level/known:POL 3.4
-4|level/known:POL 3.4 2025
-4|level/known:POL 3.4 since-2025
4|level/known:POL 4
3|level/known:POL 4 2024
5|level/known:POL 4 to-2024
4|level/known:POL 4.5
3|level/known:POL 4.5 2025
4|level/known:POL 4.5 since-2025
9|level/known:POL 4.7
6|level/known:POL 4.7 2025
9|level/known:POL 4.7 since-2025
-4|level/known:POL 5
-4|level/known:POL 5 2025
-4|level/known:POL 5 since-2025
-10|level/known:POL since-2025
4|level/known:POL to-1999
4|level/known:POL to-2024
-3|level/known:RUS 1.5
-7|level/known:RUS 1.7
-7|level/known:RUS 1.7 2023
-7|level/known:RUS 1.7 to-2024
3|level/known:RUS 1E+1
3|level/known:RUS 1E+1 2025
3|level/known:RUS 1E+1 since-2025
-7|level/known:RUS 2
-6|level/known:RUS 2 2023
-6|level/known:RUS 2 to-2024
3|level/known:RUS 5.9
5|level/known:RUS 6.3
3|level/known:RUS 6.3 2026
5|level/known:RUS 6.3 since-2025
7|level/known:RUS 7
7|level/known:RUS 7 2026
7|level/known:RUS 7 since-2025
3|level/known:RUS 7.1
3|level/known:RUS 7.1 2025
3|level/known:RUS 7.1 since-2025
17|level/known:RUS since-2025
-12|level/known:RUS to-2024
-13|level/known:SGP 2
-12|level/known:SGP 2 2026
-13|level/known:SGP 2 since-2025
7|level/known:SGP 2.8
7|level/known:SGP 2.8 2026
7|level/known:SGP 2.8 since-2025
9|level/known:SGP 3
8|level/known:SGP 3 2025
8|level/known:SGP 3 since-2025
-7|level/known:SVK 2
-7|level/known:SVK 2 2025
-7|level/known:SVK 2 since-2025
-7|level/known:SVK since-2025
-3|level/known:SWE 1.7
-3|level/known:SWE 1.7 2026
-3|level/known:SWE 1.7 since-2025
6|level/known:SWE 2
6|level/known:SWE 2 2024
6|level/known:SWE 2 to-2024
-7|level/known:SWE 3
-7|level/known:SWE 3 2026
-8|level/known:SWE 3 since-2025
-12|level/known:SWE since-2025
8|level/known:SWE to-2024
-3|level/known:THA 2
-3|level/known:THA 2 2026
-3|level/known:THA 2 since-2025
-4|level/known:THA 3
-4|level/known:THA 3 2026
-4|level/known:THA 3 since-2025
-7|level/known:THA since-2025
-5|level/known:TWN 1.1
-5|level/known:TWN 1.1 2023
-5|level/known:TWN 1.1 to-2024
-7|level/known:TWN 1.6
-7|level/known:TWN 1.6 2025
-7|level/known:TWN 1.6 since-2025
4|level/known:TWN 1.9
4|level/known:TWN 1.9 2017
4|level/known:TWN 1.9 to-2021
-11|level/known:TWN 2
-8|level/known:TWN 2 2025
-3|level/known:TWN 2 2026
-11|level/known:TWN 2 since-2025
-13|level/known:TWN 2-3
-13|level/known:TWN 2-3 2026
-13|level/known:TWN 2-3 since-2025
-3|level/known:TWN 2.3 2025
-3|level/known:TWN 2.3 since-2025
3|level/known:TWN 2.4
7|level/known:TWN 2.45
6|level/known:TWN 2.45 2025
6|level/known:TWN 2.45 since-2025
22|level/known:TWN 2.5
9|level/known:TWN 2.5 2024
10|level/known:TWN 2.5 2025
10|level/known:TWN 2.5 since-2025
12|level/known:TWN 2.5 to-2024
6|level/known:TWN 2.84
6|level/known:TWN 2.84 2025
6|level/known:TWN 2.84 since-2025
-7|level/known:TWN 3
-6|level/known:TWN 3 2025
-5|level/known:TWN 3 since-2025
-3|level/known:TWN 3 to-2024
6|level/known:TWN 3.3
4|level/known:TWN 3.3 2025
6|level/known:TWN 3.3 since-2025
17|level/known:TWN 3.32
17|level/known:TWN 3.32 2025
17|level/known:TWN 3.32 since-2025
3|level/known:TWN 3.5
3|level/known:TWN 3.5 2026
3|level/known:TWN 3.5 since-2025
-3|level/known:TWN 34
-3|level/known:TWN 34 2025
-3|level/known:TWN 34 since-2025
-4|level/known:TWN 5
-5|level/known:TWN 8.8
-5|level/known:TWN 8.8 2025
-5|level/known:TWN 8.8 since-2025
-4|level/known:TWN since-2025
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
5|level/known:UKR to-2024
-8|level/known:USA 0.9
-5|level/known:USA 0.9 1978
-8|level/known:USA 0.9 to-1999
-10|level/known:USA 0.91
-9|level/known:USA 0.91 1980
-10|level/known:USA 0.91 to-1999
-3|level/known:USA 0.92
-3|level/known:USA 0.92 2018
-3|level/known:USA 0.92 to-2021
-3|level/known:USA 0.93
-16|level/known:USA 1
-4|level/known:USA 1 2022
-10|level/known:USA 1 2026
-10|level/known:USA 1 since-2025
-5|level/known:USA 1 to-2024
-4|level/known:USA 1.24
-4|level/known:USA 1.24 2018
-4|level/known:USA 1.24 to-2021
-17|level/known:USA 1.3
-17|level/known:USA 1.3 2025
-17|level/known:USA 1.3 since-2025
-12|level/known:USA 1.4
-10|level/known:USA 1.4 1982
-10|level/known:USA 1.4 to-1999
-7|level/known:USA 1.6
-4|level/known:USA 1.6 2024
-3|level/known:USA 1.6 2025
-3|level/known:USA 1.6 since-2025
-4|level/known:USA 1.6 to-2024
-7|level/known:USA 1.8
-3|level/known:USA 1.8 2024
-4|level/known:USA 1.8 2025
-4|level/known:USA 1.8 since-2025
-3|level/known:USA 1.8 to-2024
-12|level/known:USA 1.9
-3|level/known:USA 1.9 2017
-8|level/known:USA 1.9 2026
-8|level/known:USA 1.9 since-2025
-4|level/known:USA 1.9 to-2021
-39|level/known:USA 2
-24|level/known:USA 2 2025
-7|level/known:USA 2 2026
-5|level/known:USA 2 2027
-37|level/known:USA 2 since-2025
-12|level/known:USA 2.3
-12|level/known:USA 2.3 2025
-12|level/known:USA 2.3 since-2025
-4|level/known:USA 2.32
-4|level/known:USA 2.32 2025
-4|level/known:USA 2.32 since-2025
-3|level/known:USA 2.4
-4|level/known:USA 2.4 2026
-3|level/known:USA 2.45
-3|level/known:USA 2.45 2025
-3|level/known:USA 2.45 since-2025
-3|level/known:USA 2.5
-15|level/known:USA 2.6
-15|level/known:USA 2.6 2025
-15|level/known:USA 2.6 since-2025
17|level/known:USA 2.9
17|level/known:USA 2.9 2025
17|level/known:USA 2.9 since-2025
46|level/known:USA 3
5|level/known:USA 3 2024
24|level/known:USA 3 2025
18|level/known:USA 3 2026
42|level/known:USA 3 since-2025
5|level/known:USA 3 to-2024
19|level/known:USA 3.2
5|level/known:USA 3.2 2025
13|level/known:USA 3.2 2026
18|level/known:USA 3.2 since-2025
8|level/known:USA 3.38
8|level/known:USA 3.38 2025
8|level/known:USA 3.38 since-2025
22|level/known:USA 3.4
14|level/known:USA 3.4 2025
7|level/known:USA 3.4 2026
21|level/known:USA 3.4 since-2025
10|level/known:USA 3.5
3|level/known:USA 3.5 2002
4|level/known:USA 3.5 2023
3|level/known:USA 3.5 to-2013
4|level/known:USA 3.5 to-2024
26|level/known:USA 4
19|level/known:USA 4 2019
6|level/known:USA 4 2025
7|level/known:USA 4 since-2025
19|level/known:USA 4 to-2021
5|level/known:USA 4.5
5|level/known:USA 4.5 1993
5|level/known:USA 4.5 to-1999
25|level/known:USA 5
14|level/known:USA 5 2011
8|level/known:USA 5 2026
8|level/known:USA 5 since-2025
3|level/known:USA 5 to-1999
14|level/known:USA 5 to-2013
12|level/known:USA 5.3
12|level/known:USA 5.3 1990
12|level/known:USA 5.3 to-1999
11|level/known:USA 5.5
11|level/known:USA 5.5 1990
11|level/known:USA 5.5 to-1999
18|level/known:USA 6
13|level/known:USA 6 1987
4|level/known:USA 6 2025
4|level/known:USA 6 since-2025
14|level/known:USA 6 to-1999
6|level/known:USA since-2025
17|level/known:USA to-1999
16|level/known:USA to-2013
8|level/known:USA to-2021
-10|level/known:USA to-2024
14|level/known:VNM 2
14|level/known:VNM 2 2026
14|level/known:VNM 2 since-2025
-6|level/known:VNM 2.8
-6|level/known:VNM 2.8 2026
-6|level/known:VNM 2.8 since-2025
9|level/known:VNM since-2025
5|level/last-kind:cap False
3|level/last-kind:denial False
-3|level/last-kind:level False
-19|level/last-kind:level True
17|level/last-kind:pledge False
-16|level/last-kind:proposal False
3|level/last-kind:proposal True
-5|level/last:before nobody-named
9|level/last:before others-named
9|level/last:here nobody-named
-19|level/last:here others-named
-32|level/main:nobody-named
-12|level/main:others-named
-14|level/named:1
21|level/named:2
10|level/named:3
18|level/right-before:
4|level/right-before:が
8|level/right-before:の
-12|level/right-before:の負担は
22|level/right-before:は
-5|level/right-before:は、実際には
-4|level/right-before:はすでに
4|level/right-before:は平均
-3|level/right-before:並み
7|level/right-before:为
3|level/right-before:也才
-10|level/right-before:今年才刚达到
5|level/right-before:则在
-6|level/right-before:去年合计已达
-9|level/right-before:基準で
3|level/right-before:将达到
10|level/right-before:平均の
8|level/right-before:平均已超过
-5|level/right-before:平均投入
6|level/right-before:平均的
6|level/right-before:敬陪末座,仅
10|level/right-before:的
-11|level/right-before:算法下的
60|level/ruled
-5|level/ruled:as_before_in_sentence
12|level/ruled:as_in_the_sentence_before
14|level/ruled:clause_before_it
12|level/ruled:its_money
-23|level/ruled:main_spender
-8|level/ruled:named_after_patient
11|level/ruled:named_before
-4|level/ruled:named_before_patient
5|level/ruled:named_in_clause
-3|level/ruled:named_near
23|level/ruled:named_right_before
3|level/ruled:own_budget
11|level/ruled:owner
10|level/ruled:respectively
-36|level/same-figure-of-another
36|level/same-figure-of-it
26|level/subject:nobody-named
6|level/subject:others-named
75|level/title
20|level/told-of:0
-14|level/told-of:1
7|level/told-of:2
-13|level/told-of:3
8|level/unnamed
-24|level/unnamed-beside-others
10|other/after-far:1 True
-4|other/after-far:9 True
6|other/after-follows:一
6|other/after-follows:一年 True
4|other/after-follows:军
4|other/after-follows:军费 True
-4|other/after-follows:报
-4|other/after-follows:报章 True
10|other/after-leads:%,
-4|other/after-leads:别;
5|other/after:named True
-8|other/asks
-3|other/before-commas:0 0
17|other/before-commas:1 0
-6|other/before-commas:1 1
-6|other/before-commas:1 2
-4|other/before-commas:2 0
-6|other/before-commas:2 1
-9|other/before-far:18 1
-5|other/before-far:36 0
-4|other/before-far:36 1
-6|other/before-far:36 2
13|other/before-far:9 0
9|other/before-follows-rank:が 0 0
-10|other/before-follows-rank:は 0 0
4|other/before-follows-rank:估 0 0
4|other/before-follows-rank:内 1 0
-8|other/before-follows-rank:军 0 1
-6|other/before-follows-rank:军 0 2
3|other/before-follows-rank:则 0 0
-3|other/before-follows-rank:官 0 0
-5|other/before-follows-rank:官 0 1
6|other/before-follows-rank:将 0 0
-11|other/before-follows-rank:把 0 0
4|other/before-follows-rank:若 0 0
-3|other/before-follows-rank:那 0 0
9|other/before-follows:が
9|other/before-follows:が国
9|other/before-follows:が国防費
-12|other/before-follows:は
-13|other/before-follows:は数
-13|other/before-follows:は数字に
4|other/before-follows:估
4|other/before-follows:估算
4|other/before-follows:估算,如
4|other/before-follows:内
4|other/before-follows:内部
4|other/before-follows:内部估算
-16|other/before-follows:军
-13|other/before-follows:军费
-15|other/before-follows:军费占比
3|other/before-follows:则
3|other/before-follows:则算
3|other/before-follows:则算账说
-9|other/before-follows:官
-9|other/before-follows:官员
-9|other/before-follows:官员私下
6|other/before-follows:将
6|other/before-follows:将国
6|other/before-follows:将国防开
-11|other/before-follows:把
-4|other/before-follows:把比
-4|other/before-follows:把比例定
-7|other/before-follows:把防
-7|other/before-follows:把防务开
4|other/before-follows:若
-3|other/before-follows:那
-3|other/before-follows:那样
-3|other/before-follows:那样要求
-7|other/before-leads:,
-6|other/before-leads:,若
-13|other/before-leads:「
9|other/before-leads:に
-13|other/before-leads:に「
9|other/before-leads:仮に
6|other/before-leads:假如
-3|other/before-leads:像对
6|other/before-leads:如
4|other/before-leads:总理
4|other/before-leads:理
-6|other/before-leads:若
-13|other/before-leads:说,
-4|other/before-leads:跟随
4|other/before-leads:道,
-4|other/before-leads:随
-3|other/before-opens:False agent
-6|other/before-opens:False named
10|other/before-rank:0 0 named
-12|other/before-rank:0 1 named
-6|other/before-rank:0 2 named
-5|other/before:named
-3|other/class-main:ALLIES ALLIES
8|other/class-main:ALLIES JPN
-5|other/class-main:ALLIES KOR
-3|other/class-main:ALLIES land
-4|other/class-main:CHN JPN
4|other/class-main:EU ALLIES
10|other/class-main:EU member
19|other/class-main:JPN JPN
11|other/class-main:JPN land
-8|other/class-main:KOR JPN
10|other/class-main:KOR KOR
-15|other/class-main:NATO JPN
-3|other/class-main:NATO KOR
-16|other/class-main:NATO member
19|other/class-main:TWN JPN
3|other/class-main:TWN TWN
-4|other/class-main:USA JPN
-17|other/class-main:land JPN
-9|other/class-main:land land
3|other/class-main:member land
11|other/class-main:member member
-3|other/class-named:ALLIES ALLIES nobody-named
-32|other/class-named:ALLIES JPN nobody-named
41|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES KOR nobody-named
4|other/class-named:EU ALLIES nobody-named
10|other/class-named:EU member others-named
32|other/class-named:JPN JPN nobody-named
-12|other/class-named:JPN JPN others-named
-4|other/class-named:JPN land nobody-named
15|other/class-named:JPN land others-named
-3|other/class-named:KOR JPN nobody-named
-5|other/class-named:KOR JPN others-named
4|other/class-named:KOR KOR nobody-named
6|other/class-named:KOR KOR others-named
-10|other/class-named:NATO JPN nobody-named
-4|other/class-named:NATO JPN others-named
-3|other/class-named:NATO KOR others-named
-4|other/class-named:NATO member nobody-named
-12|other/class-named:NATO member others-named
19|other/class-named:TWN JPN nobody-named
-3|other/class-named:USA JPN nobody-named
-17|other/class-named:land JPN others-named
5|other/class-named:land land nobody-named
-15|other/class-named:land land others-named
3|other/class-named:member land others-named
5|other/class-named:member member nobody-named
6|other/class-named:member member others-named
-15|other/class-shape:ALLIES half
-6|other/class-shape:ALLIES tenth
14|other/class-shape:ALLIES whole
11|other/class-shape:EU half
3|other/class-shape:EU whole
26|other/class-shape:JPN half
9|other/class-shape:JPN tenth
-6|other/class-shape:KOR half
8|other/class-shape:KOR whole
-18|other/class-shape:NATO half
-17|other/class-shape:NATO whole
22|other/class-shape:TWN whole
5|other/class-shape:USA tenth
-11|other/class-shape:USA whole
5|other/class-shape:land half
-8|other/class-shape:land tenth
-23|other/class-shape:land whole
10|other/class-shape:member whole
-3|other/class-value:ALLIES 0.1
-7|other/class-value:ALLIES 1
20|other/class-value:ALLIES 1E+1
-13|other/class-value:ALLIES 3.5
4|other/class-value:ALLIES 5
3|other/class-value:EU 1
11|other/class-value:EU 1.5
-4|other/class-value:NATO 1
-8|other/class-value:NATO 1.5
-9|other/class-value:NATO 3.5
-10|other/class-value:NATO 5
-8|other/class-value:USA 5
-7|other/class:ALLIES
-4|other/class:CHN
14|other/class:EU
32|other/class:JPN
-36|other/class:NATO
22|other/class:TWN
-7|other/class:USA
-26|other/class:land
11|other/class:member
-3|other/known:ALLIES 0.1
-7|other/known:ALLIES 1
-6|other/known:ALLIES 1 2025
-7|other/known:ALLIES 1 since-2025
20|other/known:ALLIES 1E+1
20|other/known:ALLIES 1E+1 2025
20|other/known:ALLIES 1E+1 since-2025
-13|other/known:ALLIES 3.5
-8|other/known:ALLIES 3.5 2025
-5|other/known:ALLIES 3.5 2026
-13|other/known:ALLIES 3.5 since-2025
6|other/known:ALLIES 5
20|other/known:ALLIES 5 2025
-14|other/known:ALLIES 5 2026
6|other/known:ALLIES 5 since-2025
-3|other/known:ALLIES since-2025
5|other/known:AUS 3.5
4|other/known:AUS 3.5 2025
5|other/known:AUS 3.5 since-2025
5|other/known:AUS since-2025
-4|other/known:CHN since-2025
6|other/known:DEU 1
4|other/known:DEU 1 2025
6|other/known:DEU 1 since-2025
5|other/known:DEU 5
5|other/known:DEU 5 2025
5|other/known:DEU 5 since-2025
11|other/known:DEU since-2025
3|other/known:EU 1
3|other/known:EU 1 2025
3|other/known:EU 1 since-2025
11|other/known:EU 1.5
10|other/known:EU 1.5 2025
11|other/known:EU 1.5 since-2025
14|other/known:EU since-2025
4|other/known:GBR 3.5
4|other/known:GBR 3.5 2025
4|other/known:GBR 3.5 since-2025
4|other/known:GBR since-2025
-4|other/known:IDN 1
-4|other/known:IDN 1 1985
-4|other/known:IDN 1 to-1999
-5|other/known:IDN 1.2
-5|other/known:IDN 1.2 1985
-5|other/known:IDN 1.2 to-1999
-9|other/known:IDN to-1999
4|other/known:JPN 0.1
3|other/known:JPN 0.1 2025
3|other/known:JPN 0.1 since-2025
-9|other/known:JPN 1
6|other/known:JPN 1 1985
-15|other/known:JPN 1 2025
-15|other/known:JPN 1 since-2025
6|other/known:JPN 1 to-1999
9|other/known:JPN 1.2
9|other/known:JPN 1.2 1985
9|other/known:JPN 1.2 to-1999
-3|other/known:JPN 1.3
-3|other/known:JPN 1.3 2025
-3|other/known:JPN 1.3 since-2025
-18|other/known:JPN 1E+1
-18|other/known:JPN 1E+1 2025
-18|other/known:JPN 1E+1 since-2025
10|other/known:JPN 2
8|other/known:JPN 2 2026
9|other/known:JPN 2 since-2025
12|other/known:JPN 3
11|other/known:JPN 3 2026
12|other/known:JPN 3 since-2025
23|other/known:JPN 3.5
17|other/known:JPN 3.5 2025
6|other/known:JPN 3.5 2026
23|other/known:JPN 3.5 since-2025
-15|other/known:JPN 5 2025
18|other/known:JPN 5 2026
14|other/known:JPN since-2025
16|other/known:JPN to-1999
-6|other/known:KOR 3.5
-6|other/known:KOR 3.5 2025
-6|other/known:KOR 3.5 since-2025
8|other/known:KOR 5
8|other/known:KOR 5 2025
8|other/known:KOR 5 since-2025
-4|other/known:NATO 1
-3|other/known:NATO 1 2025
-4|other/known:NATO 1 since-2025
-8|other/known:NATO 1.5
-7|other/known:NATO 1.5 2025
-7|other/known:NATO 1.5 since-2025
-9|other/known:NATO 3.5
-8|other/known:NATO 3.5 2025
-9|other/known:NATO 3.5 since-2025
-10|other/known:NATO 5
-9|other/known:NATO 5 2025
-10|other/known:NATO 5 since-2025
-33|other/known:NATO since-2025
-3|other/known:NLD 1.5
-3|other/known:NLD 1.5 2025
-3|other/known:NLD 1.5 since-2025
-3|other/known:NLD since-2025
-3|other/known:PHL 1.2
-3|other/known:PHL 1.2 1985
-3|other/known:PHL 1.2 to-1999
-8|other/known:PHL 2
-8|other/known:PHL 2 2026
-8|other/known:PHL 2 since-2025
-6|other/known:PHL 3
-6|other/known:PHL 3 2026
-6|other/known:PHL 3 since-2025
-15|other/known:PHL since-2025
-4|other/known:PHL to-1999
20|other/known:TWN 1
20|other/known:TWN 1 2025
20|other/known:TWN 1 since-2025
21|other/known:TWN since-2025
-8|other/known:USA 5
-5|other/known:USA 5 2025
-8|other/known:USA 5 since-2025
-7|other/known:USA since-2025
6|other/last-kind:cap False
-12|other/last-kind:demand False
15|other/last-kind:level False
-26|other/last-kind:other True
3|other/last-kind:pledge False
-18|other/last-kind:pledge True
7|other/last-kind:proposal False
13|other/last:before nobody-named
9|other/last:before others-named
-10|other/last:here nobody-named
-33|other/last:here others-named
42|other/main:nobody-named
-12|other/main:others-named
5|other/named:2
-11|other/named:3
3|other/right-before:则算账说,
-4|other/right-before:把比例定在
-3|other/right-before:那样要求
-55|other/ruled
-24|other/ruled:as_before_in_sentence
6|other/ruled:as_in_the_sentence_before
-14|other/ruled:main_spender
-17|other/ruled:named_before
-6|other/ruled:named_in_clause
-3|other/ruled:subject_before
18|other/same-figure-of-another
-18|other/same-figure-of-it
-3|other/subject:nobody-named
-17|other/title
3|other/told-of:0
7|other/told-of:1
-3|other/told-of:2
-6|other/told-of:3
7|other/unnamed-beside-others
-12|pledge/after-far:1 False
-6|pledge/after-far:1 True
32|pledge/after-far:18 False
-24|pledge/after-far:18 True
5|pledge/after-far:36 False
-19|pledge/after-far:36 True
-31|pledge/after-far:4 False
7|pledge/after-far:4 True
34|pledge/after-far:9 False
3|pledge/after-far:9 True
10|pledge/after-follows:(
10|pledge/after-follows:(N False
7|pledge/after-follows:が
9|pledge/after-follows:が陸 False
22|pledge/after-follows:で
26|pledge/after-follows:でも False
-3|pledge/after-follows:で最 False
-17|pledge/after-follows:に
7|pledge/after-follows:に5 False
-17|pledge/after-follows:には False
-6|pledge/after-follows:には True
3|pledge/after-follows:に向 False
13|pledge/after-follows:の
6|pledge/after-follows:のメ False
-18|pledge/after-follows:の合 False
-5|pledge/after-follows:の家 True
-37|pledge/after-follows:の弱 True
-5|pledge/after-follows:の指 False
-3|pledge/after-follows:の支 True
31|pledge/after-follows:の決 False
9|pledge/after-follows:の物 False
36|pledge/after-follows:の目 False
-4|pledge/after-follows:の装 False
15|pledge/after-follows:の計 False
4|pledge/after-follows:の防 True
-15|pledge/after-follows:の首 False
17|pledge/after-follows:は
14|pledge/after-follows:は今 True
13|pledge/after-follows:は年 True
-16|pledge/after-follows:も
-3|pledge/after-follows:も2 True
-3|pledge/after-follows:も参 False
-8|pledge/after-follows:も将 True
-5|pledge/after-follows:也
-4|pledge/after-follows:也一 True
-43|pledge/after-follows:会
-43|pledge/after-follows:会持 False
12|pledge/after-follows:在
12|pledge/after-follows:在海 True
-3|pledge/after-follows:应
-3|pledge/after-follows:应以 True
-8|pledge/after-follows:承
-8|pledge/after-follows:承诺 False
8|pledge/after-follows:掏
8|pledge/after-follows:掏5 True
-3|pledge/after-follows:援
-3|pledge/after-follows:援外 True
21|pledge/after-follows:政
10|pledge/after-follows:政府 False
10|pledge/after-follows:政府 True
-8|pledge/after-follows:方
-8|pledge/after-follows:方式 True
9|pledge/after-follows:的
14|pledge/after-follows:的数 False
-3|pledge/after-follows:的期 True
-3|pledge/after-follows:目
-3|pledge/after-follows:目标 False
-10|pledge/after-follows:経
-10|pledge/after-follows:経済 False
-4|pledge/after-follows:表
-4|pledge/after-follows:表示 True
-43|pledge/after-leads:%:
-4|pledge/after-leads:%;
-3|pledge/after-leads:%と
34|pledge/after-leads:%は
14|pledge/after-leads:%是
-9|pledge/after-leads:%的
5|pledge/after-leads:,比
-4|pledge/after-leads:,连
-3|pledge/after-leads:、「
5|pledge/after-leads:」_
-10|pledge/after-leads:」に
-29|pledge/after-leads:」は
4|pledge/after-leads:ある
-8|pledge/after-leads:い、
34|pledge/after-leads:いう
-15|pledge/after-leads:いて
-3|pledge/after-leads:き、
13|pledge/after-leads:げる
34|pledge/after-leads:した
10|pledge/after-leads:すと
-13|pledge/after-leads:する
-6|pledge/after-leads:て、
-21|pledge/after-leads:て「
-37|pledge/after-leads:で、
13|pledge/after-leads:は、
-8|pledge/after-leads:へ_
37|pledge/after-leads:もと
-8|pledge/after-leads:れ、
16|pledge/after-leads:を、
-5|pledge/after-leads:代、
-3|pledge/after-leads:拠「
-4|pledge/after-leads:标,
-3|pledge/after-leads:样,
-4|pledge/after-leads:標_
12|pledge/after-leads:者由
8|pledge/after-leads:话要
13|pledge/after:agent False
8|pledge/after:agent True
26|pledge/after:named False
-45|pledge/after:named True
-10|pledge/after:patient False
-4|pledge/after:patient True
4|pledge/before-commas:0 1
-5|pledge/before-commas:1 0
-14|pledge/before-commas:1 1
15|pledge/before-commas:2 0
17|pledge/before-commas:2 1
-15|pledge/before-commas:2 2
-4|pledge/before-commas:3 2
-24|pledge/before-far:1 0
5|pledge/before-far:18 0
5|pledge/before-far:18 1
55|pledge/before-far:36 0
13|pledge/before-far:36 1
-11|pledge/before-far:36 2
10|pledge/before-far:4 0
-37|pledge/before-far:9 0
6|pledge/before-far:far 0
-11|pledge/before-far:far 1
-9|pledge/before-far:far 2
3|pledge/before-follows-rank:) 0 0
16|pledge/before-follows-rank:2 0 0
-6|pledge/before-follows-rank:2 1 0
-12|pledge/before-follows-rank:2 1 1
4|pledge/before-follows-rank:2 2 1
3|pledge/before-follows-rank:3 1 0
-9|pledge/before-follows-rank:5 0 0
10|pledge/before-follows-rank:6 1 0
4|pledge/before-follows-rank:: 0 0
10|pledge/before-follows-rank:、 0 0
-4|pledge/before-follows-rank:、 1 0
9|pledge/before-follows-rank:、 2 0
-5|pledge/before-follows-rank:「 0 0
6|pledge/before-follows-rank:「 1 0
20|pledge/before-follows-rank:が 0 0
-6|pledge/before-follows-rank:が 1 1
-5|pledge/before-follows-rank:で 1 0
8|pledge/before-follows-rank:と 1 0
-10|pledge/before-follows-rank:に 0 0
-11|pledge/before-follows-rank:に 1 1
15|pledge/before-follows-rank:の 0 0
-3|pledge/before-follows-rank:の 3 0
38|pledge/before-follows-rank:は 0 0
11|pledge/before-follows-rank:は 0 1
-9|pledge/before-follows-rank:は 1 0
-13|pledge/before-follows-rank:は 1 1
-4|pledge/before-follows-rank:は 1 2
3|pledge/before-follows-rank:も 0 0
-17|pledge/before-follows-rank:一 0 0
8|pledge/before-follows-rank:与 1 0
10|pledge/before-follows-rank:与 1 1
-6|pledge/before-follows-rank:之 1 0
-9|pledge/before-follows-rank:事 0 0
-7|pledge/before-follows-rank:亦 0 0
9|pledge/before-follows-rank:亦 0 1
3|pledge/before-follows-rank:今 0 0
4|pledge/before-follows-rank:今 0 1
6|pledge/before-follows-rank:今 1 0
13|pledge/before-follows-rank:会 0 0
-4|pledge/before-follows-rank:军 0 0
-4|pledge/before-follows-rank:军 0 1
-3|pledge/before-follows-rank:军 1 1
28|pledge/before-follows-rank:决 0 0
4|pledge/before-follows-rank:则 0 1
-11|pledge/before-follows-rank:加 0 0
-4|pledge/before-follows-rank:原 0 0
3|pledge/before-follows-rank:去 0 1
14|pledge/before-follows-rank:去 1 1
-19|pledge/before-follows-rank:同 0 0
9|pledge/before-follows-rank:周 0 0
-23|pledge/before-follows-rank:和 1 0
5|pledge/before-follows-rank:嘴 0 0
-5|pledge/before-follows-rank:国 0 0
9|pledge/before-follows-rank:国 0 1
-20|pledge/before-follows-rank:国 1 0
6|pledge/before-follows-rank:国 1 1
3|pledge/before-follows-rank:在 0 0
-3|pledge/before-follows-rank:在 1 0
-4|pledge/before-follows-rank:在 1 1
-4|pledge/before-follows-rank:均 0 0
-17|pledge/before-follows-rank:基 0 0
7|pledge/before-follows-rank:外 0 0
-7|pledge/before-follows-rank:外 2 0
3|pledge/before-follows-rank:夹 2 2
-7|pledge/before-follows-rank:嫌 0 0
3|pledge/before-follows-rank:孤 0 0
-32|pledge/before-follows-rank:安 0 0
-3|pledge/before-follows-rank:安 1 0
9|pledge/before-follows-rank:宣 0 0
3|pledge/before-follows-rank:将 0 2
7|pledge/before-follows-rank:将 1 0
11|pledge/before-follows-rank:已 0 0
5|pledge/before-follows-rank:已 1 0
6|pledge/before-follows-rank:幹 0 0
-37|pledge/before-follows-rank:幹 1 0
8|pledge/before-follows-rank:总 0 0
4|pledge/before-follows-rank:恢 0 0
15|pledge/before-follows-rank:承 0 0
9|pledge/before-follows-rank:把 0 0
-9|pledge/before-follows-rank:接 1 1
-4|pledge/before-follows-rank:支 0 0
6|pledge/before-follows-rank:政 0 0
3|pledge/before-follows-rank:政 0 1
5|pledge/before-follows-rank:政 1 0
-6|pledge/before-follows-rank:新 0 0
-12|pledge/before-follows-rank:早 0 2
4|pledge/before-follows-rank:明 0 0
5|pledge/before-follows-rank:是 1 1
-5|pledge/before-follows-rank:智 0 0
-14|pledge/before-follows-rank:最 0 0
-6|pledge/before-follows-rank:杜 0 0
-8|pledge/before-follows-rank:标 0 0
-4|pledge/before-follows-rank:标 0 1
-8|pledge/before-follows-rank:正 1 1
3|pledge/before-follows-rank:此 0 0
3|pledge/before-follows-rank:每 0 0
3|pledge/before-follows-rank:氏 0 0
8|pledge/before-follows-rank:氏 0 1
3|pledge/before-follows-rank:海 0 0
10|pledge/before-follows-rank:的 0 0
6|pledge/before-follows-rank:目 0 0
7|pledge/before-follows-rank:社 0 0
-5|pledge/before-follows-rank:社 0 1
-16|pledge/before-follows-rank:算 0 1
-7|pledge/before-follows-rank:経 0 1
-21|pledge/before-follows-rank:而 0 0
3|pledge/before-follows-rank:表 0 0
-3|pledge/before-follows-rank:見 0 0
22|pledge/before-follows-rank:議 1 0
4|pledge/before-follows-rank:计 0 0
-5|pledge/before-follows-rank:访 1 0
-11|pledge/before-follows-rank:说 0 0
-5|pledge/before-follows-rank:说 1 0
-43|pledge/before-follows-rank:谈 0 0
9|pledge/before-follows-rank:过 0 0
-12|pledge/before-follows-rank:途 0 0
5|pledge/before-follows-rank:通 0 0
-13|pledge/before-follows-rank:都 0 0
4|pledge/before-follows-rank:重 0 0
-5|pledge/before-follows-rank:長 1 0
-14|pledge/before-follows-rank:防 0 0
4|pledge/before-follows-rank:随 0 0
5|pledge/before-follows-rank:首 0 1
8|pledge/before-follows-rank:首 1 0
6|pledge/before-follows-rank:首 1 1
4|pledge/before-follows:)
7|pledge/before-follows:)が
6|pledge/before-follows:)が国防
-3|pledge/before-follows:)の
-4|pledge/before-follows:)の20
3|pledge/before-follows:,把
3|pledge/before-follows:,把防卫
3|pledge/before-follows:,称5%
-5|pledge/before-follows:,该
-5|pledge/before-follows:,该国坚
7|pledge/before-follows:2%
3|pledge/before-follows:2%以上
-7|pledge/before-follows:2%的标
4|pledge/before-follows:2%的目
3|pledge/before-follows:2%目标
-10|pledge/before-follows:20
-6|pledge/before-follows:2023
8|pledge/before-follows:2035
4|pledge/before-follows:26
4|pledge/before-follows:26日发
4|pledge/before-follows:3
3|pledge/before-follows:31
3|pledge/before-follows:31国领
-9|pledge/before-follows:5
-9|pledge/before-follows:5%
10|pledge/before-follows:6
10|pledge/before-follows:6月
10|pledge/before-follows:6月宣布
13|pledge/before-follows:、
9|pledge/before-follows:、ス
9|pledge/before-follows:、スウェ
7|pledge/before-follows:、国
7|pledge/before-follows:、国防費
-6|pledge/before-follows:「5
-6|pledge/before-follows:「5%は
10|pledge/before-follows:「跟
10|pledge/before-follows:「跟随川
13|pledge/before-follows:が
-4|pledge/before-follows:が29年
10|pledge/before-follows:が3
7|pledge/before-follows:が3.5
6|pledge/before-follows:が35年
6|pledge/before-follows:が国
6|pledge/before-follows:が国防費
-7|pledge/before-follows:が求
-7|pledge/before-follows:が求める
-5|pledge/before-follows:が目
-5|pledge/before-follows:が目標と
4|pledge/before-follows:が防
4|pledge/before-follows:が防衛費
-4|pledge/before-follows:で
12|pledge/before-follows:でさ
5|pledge/before-follows:です
5|pledge/before-follows:ですらG
-14|pledge/before-follows:では
-5|pledge/before-follows:で開
-5|pledge/before-follows:で開かれ
7|pledge/before-follows:と
9|pledge/before-follows:とエ
9|pledge/before-follows:とエスト
-21|pledge/before-follows:に
6|pledge/before-follows:に2
6|pledge/before-follows:に2%を
-8|pledge/before-follows:につ
-8|pledge/before-follows:について
3|pledge/before-follows:に約
3|pledge/before-follows:に約束さ
-18|pledge/before-follows:に義
-18|pledge/before-follows:に義務付
-5|pledge/before-follows:に課
9|pledge/before-follows:の
12|pledge/before-follows:の1
12|pledge/before-follows:の1・5
7|pledge/before-follows:の2
3|pledge/before-follows:の2%は
6|pledge/before-follows:の2%目
-7|pledge/before-follows:の3カ国
4|pledge/before-follows:の3・5
-27|pledge/before-follows:の5
-35|pledge/before-follows:の5%と
5|pledge/before-follows:の5%合
6|pledge/before-follows:の「
5|pledge/before-follows:の「2%
6|pledge/before-follows:のう
6|pledge/before-follows:のうちG
10|pledge/before-follows:のマ
10|pledge/before-follows:のマジャ
-9|pledge/before-follows:の侵
-9|pledge/before-follows:の侵攻を
-5|pledge/before-follows:の同
-5|pledge/before-follows:の同盟が
-3|pledge/before-follows:の報
-3|pledge/before-follows:の報道官
-3|pledge/before-follows:の多
-3|pledge/before-follows:の多くの
-6|pledge/before-follows:の安
-3|pledge/before-follows:の安倍元
-3|pledge/before-follows:の安全保
5|pledge/before-follows:の現
5|pledge/before-follows:の現在の
20|pledge/before-follows:の目
17|pledge/before-follows:の目標で
3|pledge/before-follows:の目標は
-3|pledge/before-follows:の防
-3|pledge/before-follows:の防衛費
3|pledge/before-follows:の首
3|pledge/before-follows:の首脳会
23|pledge/before-follows:は
16|pledge/before-follows:は2
5|pledge/before-follows:は2.4
3|pledge/before-follows:は201
10|pledge/before-follows:は203
-4|pledge/before-follows:は24年
3|pledge/before-follows:は3
-4|pledge/before-follows:はG
-4|pledge/before-follows:はGDP
-4|pledge/before-follows:はN
-4|pledge/before-follows:はNAT
-3|pledge/before-follows:は、
-7|pledge/before-follows:はい
-7|pledge/before-follows:はいずれ
8|pledge/before-follows:はウ
8|pledge/before-follows:はウクラ
10|pledge/before-follows:は今
5|pledge/before-follows:は今年と
4|pledge/before-follows:は今年度
-4|pledge/before-follows:は公
-4|pledge/before-follows:は公約で
5|pledge/before-follows:は削
5|pledge/before-follows:は削減後
-5|pledge/before-follows:は参
-5|pledge/before-follows:は参院選
5|pledge/before-follows:は国
5|pledge/before-follows:は国防費
5|pledge/before-follows:は来
3|pledge/before-follows:も
-3|pledge/before-follows:・
-17|pledge/before-follows:一
4|pledge/before-follows:一咬
4|pledge/before-follows:一咬牙,
-21|pledge/before-follows:一年
-21|pledge/before-follows:一年前在
18|pledge/before-follows:与
5|pledge/before-follows:与丹
5|pledge/before-follows:与丹麦亦
10|pledge/before-follows:与加
10|pledge/before-follows:与加拿大
4|pledge/before-follows:与挪
4|pledge/before-follows:与挪威:
-4|pledge/before-follows:为3
-7|pledge/before-follows:之
-8|pledge/before-follows:之声
-3|pledge/before-follows:之声)立
-4|pledge/before-follows:之声中文
-11|pledge/before-follows:事
-11|pledge/before-follows:事務
-11|pledge/before-follows:事務総長
11|pledge/before-follows:今
3|pledge/before-follows:今天
8|pledge/before-follows:今年
3|pledge/before-follows:今年军费
3|pledge/before-follows:今年将拿
5|pledge/before-follows:今年将达
9|pledge/before-follows:今年已达
-3|pledge/before-follows:今年才刚
-10|pledge/before-follows:今年的核
14|pledge/before-follows:会
5|pledge/before-follows:会前
5|pledge/before-follows:会前松口
8|pledge/before-follows:会遵
8|pledge/before-follows:会遵守5
-11|pledge/before-follows:军
-11|pledge/before-follows:军费
-13|pledge/before-follows:军费3.
-3|pledge/before-follows:军费占G
-4|pledge/before-follows:军费实际
3|pledge/before-follows:军费将很
3|pledge/before-follows:军费正向
28|pledge/before-follows:决
28|pledge/before-follows:决定
20|pledge/before-follows:决定到2
8|pledge/before-follows:决定每年
4|pledge/before-follows:则
4|pledge/before-follows:则只
4|pledge/before-follows:则只有1
-3|pledge/before-follows:则说,2
-11|pledge/before-follows:加
-12|pledge/before-follows:加盟
-12|pledge/before-follows:加盟_3
-4|pledge/before-follows:原
-5|pledge/before-follows:原定
-5|pledge/before-follows:原定的2
17|pledge/before-follows:去
17|pledge/before-follows:去年
14|pledge/before-follows:去年支出
3|pledge/before-follows:各
-19|pledge/before-follows:同
-20|pledge/before-follows:同日
-20|pledge/before-follows:同日在社
8|pledge/before-follows:周
8|pledge/before-follows:周二
8|pledge/before-follows:周二也表
-23|pledge/before-follows:和
6|pledge/before-follows:和爱
6|pledge/before-follows:和爱沙尼
-29|pledge/before-follows:和荷
-29|pledge/before-follows:和荷兰都
5|pledge/before-follows:嘴
5|pledge/before-follows:嘴上
5|pledge/before-follows:嘴上说3
-11|pledge/before-follows:国
6|pledge/before-follows:国内
6|pledge/before-follows:国内生产
-7|pledge/before-follows:国家
-7|pledge/before-follows:国家安保
-10|pledge/before-follows:国防
-29|pledge/before-follows:国防大臣
14|pledge/before-follows:国防相は
5|pledge/before-follows:国防費、
5|pledge/before-follows:国防部次
-13|pledge/before-follows:国防部長
3|pledge/before-follows:国防部长
-4|pledge/before-follows:在
-11|pledge/before-follows:在飞
-11|pledge/before-follows:在飞机上
-4|pledge/before-follows:均
-4|pledge/before-follows:均承
-4|pledge/before-follows:均承诺明
-17|pledge/before-follows:基
-17|pledge/before-follows:基準
-22|pledge/before-follows:基準の3
4|pledge/before-follows:外
6|pledge/before-follows:外相
-3|pledge/before-follows:外长
-7|pledge/before-follows:外长会时
-3|pledge/before-follows:大統
3|pledge/before-follows:夹
3|pledge/before-follows:夹在
3|pledge/before-follows:夹在韩国
-7|pledge/before-follows:嫌
-7|pledge/before-follows:嫌2
-7|pledge/before-follows:嫌2%太
3|pledge/before-follows:孤
3|pledge/before-follows:孤立
3|pledge/before-follows:孤立せず
-35|pledge/before-follows:安
-3|pledge/before-follows:安全
-3|pledge/before-follows:安全保障
-32|pledge/before-follows:安卡
-32|pledge/before-follows:安卡拉峰
9|pledge/before-follows:宣
9|pledge/before-follows:宣布
4|pledge/before-follows:宣布保留
10|pledge/before-follows:将
7|pledge/before-follows:将按
7|pledge/before-follows:将按照美
3|pledge/before-follows:将援
3|pledge/before-follows:将援外从
13|pledge/before-follows:已
6|pledge/before-follows:已经
3|pledge/before-follows:已经决定
3|pledge/before-follows:已经向美
-31|pledge/before-follows:幹
-31|pledge/before-follows:幹部
-31|pledge/before-follows:幹部は「
11|pledge/before-follows:总
-4|pledge/before-follows:总理卡拉
9|pledge/before-follows:总统
6|pledge/before-follows:总统宣示
3|pledge/before-follows:总统普拉
4|pledge/before-follows:恢
4|pledge/before-follows:恢复
4|pledge/before-follows:恢复义务
15|pledge/before-follows:承
22|pledge/before-follows:承认
22|pledge/before-follows:承认,到
-7|pledge/before-follows:承诺
-8|pledge/before-follows:承诺20
-3|pledge/before-follows:承诺将国
8|pledge/before-follows:把
6|pledge/before-follows:把国
6|pledge/before-follows:把国防支
-9|pledge/before-follows:接
-9|pledge/before-follows:接受
-9|pledge/before-follows:接受专访
-4|pledge/before-follows:支
-4|pledge/before-follows:支援
-4|pledge/before-follows:支援国の
15|pledge/before-follows:政
8|pledge/before-follows:政府
-12|pledge/before-follows:政府がN
10|pledge/before-follows:政府宣布
4|pledge/before-follows:政府的计
7|pledge/before-follows:政権
-6|pledge/before-follows:新
3|pledge/before-follows:新政
-10|pledge/before-follows:新目
-10|pledge/before-follows:新目标,
-12|pledge/before-follows:早
-12|pledge/before-follows:早在
-12|pledge/before-follows:早在20
4|pledge/before-follows:明
4|pledge/before-follows:明年
3|pledge/before-follows:明年会首
7|pledge/before-follows:是
5|pledge/before-follows:是唯
5|pledge/before-follows:是唯一不
-5|pledge/before-follows:智
-5|pledge/before-follows:智库
-5|pledge/before-follows:智库:马
-14|pledge/before-follows:最
-14|pledge/before-follows:最低
-14|pledge/before-follows:最低,今
-6|pledge/before-follows:杜
-6|pledge/before-follows:杜思
-6|pledge/before-follows:杜思克说
-11|pledge/before-follows:标
-11|pledge/before-follows:标准
-5|pledge/before-follows:标准,明
-6|pledge/before-follows:标准使国
-6|pledge/before-follows:正
-6|pledge/before-follows:正在
-8|pledge/before-follows:正在研究
3|pledge/before-follows:此前一周
3|pledge/before-follows:每
3|pledge/before-follows:每年
3|pledge/before-follows:每年用于
10|pledge/before-follows:氏
11|pledge/before-follows:氏は
11|pledge/before-follows:氏は「2
5|pledge/before-follows:海
5|pledge/before-follows:海牙
3|pledge/before-follows:海牙承诺
11|pledge/before-follows:的
11|pledge/before-follows:的3
11|pledge/before-follows:的3.5
6|pledge/before-follows:目
6|pledge/before-follows:目標
-5|pledge/before-follows:社会
-5|pledge/before-follows:社会科学
7|pledge/before-follows:社民
7|pledge/before-follows:社民党主
-16|pledge/before-follows:算
-6|pledge/before-follows:経
-6|pledge/before-follows:経済
-6|pledge/before-follows:経済新聞
-21|pledge/before-follows:而
-21|pledge/before-follows:而言
-21|pledge/before-follows:而言\"没
3|pledge/before-follows:表
3|pledge/before-follows:表示
-3|pledge/before-follows:見
-3|pledge/before-follows:見習
-3|pledge/before-follows:見習え」
24|pledge/before-follows:議
24|pledge/before-follows:議会
22|pledge/before-follows:議会は、
6|pledge/before-follows:计
4|pledge/before-follows:计划
-5|pledge/before-follows:访
-3|pledge/before-follows:访日
-3|pledge/before-follows:访日_称
-15|pledge/before-follows:说
-3|pledge/before-follows:说\"
-3|pledge/before-follows:说\"够了
-12|pledge/before-follows:说,
-16|pledge/before-follows:说,2%
3|pledge/before-follows:说,3.
-43|pledge/before-follows:谈
-43|pledge/before-follows:谈5
-43|pledge/before-follows:谈5%:
4|pledge/before-follows:财
4|pledge/before-follows:财政
9|pledge/before-follows:过
9|pledge/before-follows:过去
9|pledge/before-follows:过去2%
-12|pledge/before-follows:途
-12|pledge/before-follows:途中
-12|pledge/before-follows:途中对记
5|pledge/before-follows:通
5|pledge/before-follows:通过
4|pledge/before-follows:通过国防
-13|pledge/before-follows:都
-13|pledge/before-follows:都已
-13|pledge/before-follows:都已表态
-11|pledge/before-follows:都拿
-11|pledge/before-follows:都拿5%
6|pledge/before-follows:都答
4|pledge/before-follows:重
-5|pledge/before-follows:長
-5|pledge/before-follows:長、
-5|pledge/before-follows:長、NA
-13|pledge/before-follows:防
-16|pledge/before-follows:防长
-14|pledge/before-follows:防长德梅
5|pledge/before-follows:随
3|pledge/before-follows:随即
3|pledge/before-follows:随即表示
17|pledge/before-follows:首
23|pledge/before-follows:首相
-5|pledge/before-follows:首相に面
3|pledge/before-follows:首相は2
3|pledge/before-follows:首相は3
12|pledge/before-follows:首相は9
8|pledge/before-follows:首相は、
-20|pledge/before-follows:首相は「
4|pledge/before-follows:首相は来
7|pledge/before-follows:首相弗里
7|pledge/before-follows:首相德韦
-3|pledge/before-follows:首脳
-3|pledge/before-follows:首脳会談
-3|pledge/before-follows:首都
-3|pledge/before-follows:首都维尔
34|pledge/before-leads:
4|pledge/before-leads:\"
4|pledge/before-leads:%,
7|pledge/before-leads:%、
-21|pledge/before-leads:%对
-4|pledge/before-leads:(
15|pledge/before-leads:)
48|pledge/before-leads:,
-5|pledge/before-leads:,依
10|pledge/before-leads:,称
-3|pledge/before-leads:/
3|pledge/before-leads:0で
-17|pledge/before-leads::
6|pledge/before-leads:;
7|pledge/before-leads:O)
-24|pledge/before-leads:Oが
10|pledge/before-leads:P】
-3|pledge/before-leads:、
-28|pledge/before-leads:、「
-15|pledge/before-leads:「
16|pledge/before-leads:】
-10|pledge/before-leads:が
3|pledge/before-leads:けて
-14|pledge/before-leads:し、
-11|pledge/before-leads:する
-4|pledge/before-leads:た
5|pledge/before-leads:て
5|pledge/before-leads:で
12|pledge/before-leads:で、
-7|pledge/before-leads:と
-13|pledge/before-leads:と、
20|pledge/before-leads:の
-3|pledge/before-leads:は
-5|pledge/before-leads:は、
8|pledge/before-leads:は「
3|pledge/before-leads:める
-7|pledge/before-leads:る
-5|pledge/before-leads:れた
7|pledge/before-leads:を
5|pledge/before-leads:を、
-7|pledge/before-leads:アと
-13|pledge/before-leads:アの
-3|pledge/before-leads:アは
-9|pledge/before-leads:ク・
13|pledge/before-leads:ダの
15|pledge/before-leads:ツの
-4|pledge/before-leads:プ
-6|pledge/before-leads:ン、
9|pledge/before-leads:ンの
-4|pledge/before-leads:ンプ
-7|pledge/before-leads:・
-11|pledge/before-leads:一个
-11|pledge/before-leads:与
7|pledge/before-leads:书长
-3|pledge/before-leads:二在
4|pledge/before-leads:于
3|pledge/before-leads:低于
-14|pledge/before-leads:依
3|pledge/before-leads:元
8|pledge/before-leads:兑现
5|pledge/before-leads:党は
-14|pledge/before-leads:全
-13|pledge/before-leads:到
-7|pledge/before-leads:加
-7|pledge/before-leads:参加
3|pledge/before-leads:参照
8|pledge/before-leads:向
-23|pledge/before-leads:和
3|pledge/before-leads:国が
-10|pledge/before-leads:国与
-16|pledge/before-leads:国和
-32|pledge/before-leads:在
8|pledge/before-leads:声)
-20|pledge/before-leads:外长
-4|pledge/before-leads:宛和
-11|pledge/before-leads:室长
-21|pledge/before-leads:对
3|pledge/before-leads:将
3|pledge/before-leads:年起
3|pledge/before-leads:并将
12|pledge/before-leads:府が
-12|pledge/before-leads:往
-10|pledge/before-leads:循
13|pledge/before-leads:总理
7|pledge/before-leads:总统
-5|pledge/before-leads:方、
-10|pledge/before-leads:日、
3|pledge/before-leads:日本
-14|pledge/before-leads:是全
6|pledge/before-leads:時、
-6|pledge/before-leads:望依
3|pledge/before-leads:本
-5|pledge/before-leads:标的
4|pledge/before-leads:構(
10|pledge/before-leads:欧洲
6|pledge/before-leads:步向
10|pledge/before-leads:洲
-6|pledge/before-leads:湾の
3|pledge/before-leads:照
8|pledge/before-leads:现
13|pledge/before-leads:理
-32|pledge/before-leads:理在
-5|pledge/before-leads:的
3|pledge/before-leads:相「
-7|pledge/before-leads:相は
-10|pledge/before-leads:看齐
-13|pledge/before-leads:瞻:
13|pledge/before-leads:示,
-3|pledge/before-leads:社)
11|pledge/before-leads:称
4|pledge/before-leads:称,
4|pledge/before-leads:称赞
7|pledge/before-leads:统
3|pledge/before-leads:网)
-6|pledge/before-leads:胁,
32|pledge/before-leads:说,
7|pledge/before-leads:費を
4|pledge/before-leads:赞
3|pledge/before-leads:起
4|pledge/before-leads:超
9|pledge/before-leads:超越
9|pledge/before-leads:越
-14|pledge/before-leads:达到
4|pledge/before-leads:远超
9|pledge/before-leads:连
-10|pledge/before-leads:遵循
23|pledge/before-leads:部长
5|pledge/before-leads:長、
-8|pledge/before-leads:露,
-5|pledge/before-leads:顧
4|pledge/before-leads:颖】
-12|pledge/before-leads:飞往
-10|pledge/before-leads:齐
4|pledge/before-opens:False agent
-27|pledge/before-opens:False patient
18|pledge/before-opens:True agent
9|pledge/before-opens:True named
43|pledge/before-rank:0 0 agent
37|pledge/before-rank:0 0 named
-16|pledge/before-rank:0 0 patient
15|pledge/before-rank:0 1 agent
26|pledge/before-rank:0 1 named
-6|pledge/before-rank:0 2 named
-12|pledge/before-rank:1 0 agent
-35|pledge/before-rank:1 0 named
-19|pledge/before-rank:1 1 agent
-5|pledge/before-rank:1 1 named
-12|pledge/before-rank:1 1 patient
-4|pledge/before-rank:1 2 agent
-3|pledge/before-rank:1 2 named
-3|pledge/before-rank:3 0 named
22|pledge/before:agent
9|pledge/before:named
-27|pledge/before:patient
-32|pledge/class-main:ALLIES ALLIES
-26|pledge/class-main:ALLIES JPN
-11|pledge/class-main:ALLIES land
-6|pledge/class-main:ALLIES member
-11|pledge/class-main:CHN JPN
-15|pledge/class-main:EU NATO
-49|pledge/class-main:JPN JPN
8|pledge/class-main:JPN KOR
13|pledge/class-main:JPN land
6|pledge/class-main:JPN member
9|pledge/class-main:KOR JPN
12|pledge/class-main:NATO ALLIES
42|pledge/class-main:NATO JPN
-8|pledge/class-main:NATO KOR
21|pledge/class-main:NATO NATO
-5|pledge/class-main:NATO TWN
10|pledge/class-main:NATO foe
-14|pledge/class-main:NATO land
18|pledge/class-main:NATO member
7|pledge/class-main:TWN JPN
14|pledge/class-main:TWN TWN
5|pledge/class-main:USA JPN
-4|pledge/class-main:USA KOR
-14|pledge/class-main:USA NATO
-11|pledge/class-main:USA TWN
-6|pledge/class-main:USA member
-14|pledge/class-main:foe JPN
-8|pledge/class-main:foe foe
-4|pledge/class-main:foe member
11|pledge/class-main:land JPN
-3|pledge/class-main:land NATO
8|pledge/class-main:land land
19|pledge/class-main:member ALLIES
26|pledge/class-main:member JPN
11|pledge/class-main:member NATO
5|pledge/class-main:member land
-8|pledge/class-main:member member
-31|pledge/class-named:ALLIES ALLIES others-named
-3|pledge/class-named:ALLIES JPN nobody-named
-23|pledge/class-named:ALLIES JPN others-named
-10|pledge/class-named:ALLIES land others-named
-5|pledge/class-named:ALLIES member others-named
-5|pledge/class-named:CHN JPN nobody-named
-6|pledge/class-named:CHN JPN others-named
-15|pledge/class-named:EU NATO others-named
-4|pledge/class-named:JPN JPN nobody-named
-45|pledge/class-named:JPN JPN others-named
7|pledge/class-named:JPN KOR nobody-named
13|pledge/class-named:JPN land nobody-named
19|pledge/class-named:JPN member nobody-named
-13|pledge/class-named:JPN member others-named
9|pledge/class-named:KOR JPN others-named
4|pledge/class-named:KOR KOR nobody-named
12|pledge/class-named:NATO ALLIES others-named
43|pledge/class-named:NATO JPN others-named
-10|pledge/class-named:NATO KOR nobody-named
3|pledge/class-named:NATO KOR others-named
18|pledge/class-named:NATO NATO nobody-named
3|pledge/class-named:NATO NATO others-named
-33|pledge/class-named:NATO TWN nobody-named
27|pledge/class-named:NATO TWN others-named
10|pledge/class-named:NATO foe others-named
-19|pledge/class-named:NATO land nobody-named
5|pledge/class-named:NATO land others-named
34|pledge/class-named:NATO member nobody-named
-15|pledge/class-named:NATO member others-named
8|pledge/class-named:TWN JPN nobody-named
33|pledge/class-named:TWN TWN nobody-named
-19|pledge/class-named:TWN TWN others-named
11|pledge/class-named:USA JPN nobody-named
-7|pledge/class-named:USA JPN others-named
-4|pledge/class-named:USA KOR others-named
-14|pledge/class-named:USA NATO others-named
-11|pledge/class-named:USA TWN others-named
-6|pledge/class-named:USA member others-named
-14|pledge/class-named:foe JPN others-named
-8|pledge/class-named:foe foe others-named
-4|pledge/class-named:foe member others-named
9|pledge/class-named:land JPN others-named
-3|pledge/class-named:land NATO others-named
8|pledge/class-named:land land nobody-named
19|pledge/class-named:member ALLIES others-named
-7|pledge/class-named:member JPN nobody-named
33|pledge/class-named:member JPN others-named
-18|pledge/class-named:member NATO nobody-named
29|pledge/class-named:member NATO others-named
5|pledge/class-named:member land others-named
-52|pledge/class-named:member member nobody-named
44|pledge/class-named:member member others-named
-33|pledge/class-shape:ALLIES half
-44|pledge/class-shape:ALLIES whole
-7|pledge/class-shape:CHN half
-4|pledge/class-shape:CHN whole
-15|pledge/class-shape:EU whole
-30|pledge/class-shape:JPN half
11|pledge/class-shape:JPN whole
50|pledge/class-shape:KOR half
-4|pledge/class-shape:KOR tenth
-32|pledge/class-shape:KOR whole
31|pledge/class-shape:NATO half
-22|pledge/class-shape:NATO tenth
67|pledge/class-shape:NATO whole
27|pledge/class-shape:TWN whole
-6|pledge/class-shape:USA half
-27|pledge/class-shape:USA whole
-29|pledge/class-shape:foe whole
-4|pledge/class-shape:land half
10|pledge/class-shape:land tenth
12|pledge/class-shape:land whole
19|pledge/class-shape:member tenth
33|pledge/class-shape:member whole
-15|pledge/class-value:ALLIES 2
-32|pledge/class-value:ALLIES 3.5
-29|pledge/class-value:ALLIES 5
-11|pledge/class-value:EU 2
-4|pledge/class-value:EU 5
26|pledge/class-value:NATO 1.5
49|pledge/class-value:NATO 2
-10|pledge/class-value:NATO 2.1
-22|pledge/class-value:NATO 2.5
-24|pledge/class-value:NATO 3
27|pledge/class-value:NATO 3.5
-3|pledge/class-value:NATO 4
-4|pledge/class-value:NATO 4.8
46|pledge/class-value:NATO 5
-17|pledge/class-value:USA 2
-8|pledge/class-value:USA 3
-5|pledge/class-value:USA 3.5
13|pledge/class-value:USA 4
-15|pledge/class-value:USA 5
-79|pledge/class:ALLIES
-12|pledge/class:CHN
-15|pledge/class:EU
-20|pledge/class:JPN
14|pledge/class:KOR
75|pledge/class:NATO
25|pledge/class:TWN
-34|pledge/class:USA
-27|pledge/class:foe
18|pledge/class:land
55|pledge/class:member
-13|pledge/known-for:ALLIES 2035
-13|pledge/known-for:ALLIES 3.5 2035
3|pledge/known-for:AUS 2 2020/2021
3|pledge/known-for:AUS 2020/2021
8|pledge/known-for:AUS 2033
3|pledge/known-for:AUS 2033/2034
9|pledge/known-for:AUS 3 2033
7|pledge/known-for:BEL 2025
5|pledge/known-for:BEL 2035
7|pledge/known-for:BEL 3.5 2025
5|pledge/known-for:BEL 3.5 2035
-4|pledge/known-for:CAN 2 2025
12|pledge/known-for:CAN 2 2032
19|pledge/known-for:CAN 2 FY2025
-4|pledge/known-for:CAN 2025
-10|pledge/known-for:CAN 2026
12|pledge/known-for:CAN 2032
19|pledge/known-for:CAN 2035
-10|pledge/known-for:CAN 3.5 2026
8|pledge/known-for:CAN 3.5 2035
11|pledge/known-for:CAN 5 2035
19|pledge/known-for:CAN FY2025
3|pledge/known-for:CHN 2032
11|pledge/known-for:DEU 2 2024
12|pledge/known-for:DEU 2024
24|pledge/known-for:DEU 2029
-4|pledge/known-for:DEU 2030
-23|pledge/known-for:DEU 2035
25|pledge/known-for:DEU 3.5 2029
-4|pledge/known-for:DEU 3.5 2035
-19|pledge/known-for:DEU 5 2035
-3|pledge/known-for:DEU 5-6 2030
7|pledge/known-for:DNK 2026
5|pledge/known-for:DNK 3 2026
-7|pledge/known-for:DNK 3.4 2026
9|pledge/known-for:DNK 3.5 2026
12|pledge/known-for:ESP 2 2025
12|pledge/known-for:ESP 2025
-3|pledge/known-for:ESP 2026
-5|pledge/known-for:ESP 2035
-5|pledge/known-for:ESP 5 2035
-4|pledge/known-for:EST 2025
-4|pledge/known-for:EST 3 2025
12|pledge/known-for:EST+LTU 2026
12|pledge/known-for:EST+LTU 5 2026
-4|pledge/known-for:FIN 2026
6|pledge/known-for:FIN 2029
7|pledge/known-for:FIN 2035
-4|pledge/known-for:FIN 3 2026
6|pledge/known-for:FIN 3 2029
7|pledge/known-for:FIN 5 2035
5|pledge/known-for:FRA 2 2027
-3|pledge/known-for:FRA 2.5 2027
4|pledge/known-for:FRA 2030
-13|pledge/known-for:FRA 2035
-13|pledge/known-for:FRA 5 2035
7|pledge/known-for:GBR 2.5 2027
4|pledge/known-for:GBR 2.5 2030
7|pledge/known-for:GBR 2027
4|pledge/known-for:GBR 2030
10|pledge/known-for:HUN 2035
10|pledge/known-for:HUN 5 2035
7|pledge/known-for:ITA 2 2025
-14|pledge/known-for:ITA 2025
7|pledge/known-for:ITA 2035
9|pledge/known-for:ITA 3.5 2035
-21|pledge/known-for:ITA 5 2025
-9|pledge/known-for:JPN 2 2024
6|pledge/known-for:JPN 2 2027
-13|pledge/known-for:JPN 2 2028
-10|pledge/known-for:JPN 2 2032
-4|pledge/known-for:JPN 2 FY2023
9|pledge/known-for:JPN 2 FY2025
41|pledge/known-for:JPN 2 FY2027
4|pledge/known-for:JPN 2.5 FY2030
-9|pledge/known-for:JPN 2024
5|pledge/known-for:JPN 2027
-13|pledge/known-for:JPN 2028
-4|pledge/known-for:JPN 2032
-3|pledge/known-for:JPN 2033
-6|pledge/known-for:JPN 2035
-3|pledge/known-for:JPN 3 2033
3|pledge/known-for:JPN 3 FY2032
-3|pledge/known-for:JPN 3.5 2035
15|pledge/known-for:JPN 3.5 FY2035
5|pledge/known-for:JPN 5 2032
-4|pledge/known-for:JPN FY2023
9|pledge/known-for:JPN FY2025
41|pledge/known-for:JPN FY2027
7|pledge/known-for:JPN FY2030
4|pledge/known-for:JPN FY2032
15|pledge/known-for:JPN FY2035
-7|pledge/known-for:KOR 2 FY2027
4|pledge/known-for:KOR 2035
4|pledge/known-for:KOR 3.5 2035
-7|pledge/known-for:KOR FY2027
5|pledge/known-for:LTU 2026
3|pledge/known-for:LTU 2030
5|pledge/known-for:LTU 5-6 2026
3|pledge/known-for:LTU 5-6 2030
4|pledge/known-for:LUX 2035
4|pledge/known-for:LUX 5 2035
4|pledge/known-for:LVA 2 2018
4|pledge/known-for:LVA 2018
5|pledge/known-for:LVA 2025
5|pledge/known-for:LVA 3 2025
-4|pledge/known-for:NATO 2 2018
-3|pledge/known-for:NATO 2 2020/2021
3|pledge/known-for:NATO 2 2024
-19|pledge/known-for:NATO 2 2025
-10|pledge/known-for:NATO 2 2027
-3|pledge/known-for:NATO 2 2028
-14|pledge/known-for:NATO 2 2032
4|pledge/known-for:NATO 2 FY2023
-27|pledge/known-for:NATO 2 FY2025
-32|pledge/known-for:NATO 2 FY2027
-3|pledge/known-for:NATO 2.5 2027
-4|pledge/known-for:NATO 2.5 FY2030
-4|pledge/known-for:NATO 2018
-3|pledge/known-for:NATO 2020/2021
-4|pledge/known-for:NATO 2025
-16|pledge/known-for:NATO 2026
-19|pledge/known-for:NATO 2027
-3|pledge/known-for:NATO 2028
-22|pledge/known-for:NATO 2029
-36|pledge/known-for:NATO 2030
-32|pledge/known-for:NATO 2032
31|pledge/known-for:NATO 2035
-4|pledge/known-for:NATO 3.5 2025
9|pledge/known-for:NATO 3.5 2026
-21|pledge/known-for:NATO 3.5 2029
-5|pledge/known-for:NATO 3.5 2030
20|pledge/known-for:NATO 3.5 2035
-15|pledge/known-for:NATO 3.5 FY2035
-4|pledge/known-for:NATO 4.8 2026
21|pledge/known-for:NATO 5 2025
-15|pledge/known-for:NATO 5 2026
-26|pledge/known-for:NATO 5 2030
-16|pledge/known-for:NATO 5 2032
10|pledge/known-for:NATO 5 2035
4|pledge/known-for:NATO FY2023
-27|pledge/known-for:NATO FY2025
-33|pledge/known-for:NATO FY2027
-6|pledge/known-for:NATO FY2030
-3|pledge/known-for:NATO FY2032
-15|pledge/known-for:NATO FY2035
-29|pledge/known-for:NLD 2035
-28|pledge/known-for:NLD 3.5 2035
5|pledge/known-for:NOR 2026
10|pledge/known-for:NOR 2035
8|pledge/known-for:NOR 3.4 2026
-4|pledge/known-for:NOR 3.5 2026
10|pledge/known-for:NOR 5 2035
3|pledge/known-for:NZL 2 FY2032
3|pledge/known-for:NZL FY2032
15|pledge/known-for:PHL 2 2028
-3|pledge/known-for:PHL 2025
15|pledge/known-for:PHL 2028
-3|pledge/known-for:PHL 3.5 2025
10|pledge/known-for:POL 2026
7|pledge/known-for:POL 4.8 2026
5|pledge/known-for:POL 5 2026
-5|pledge/known-for:SWE 2026
5|pledge/known-for:SWE 2030
-4|pledge/known-for:SWE 3.5 2026
5|pledge/known-for:SWE 3.5 2030
3|pledge/known-for:TWN 2025
4|pledge/known-for:TWN 2026
28|pledge/known-for:TWN 2030
-6|pledge/known-for:TWN 2035
3|pledge/known-for:TWN 3 2025
28|pledge/known-for:TWN 5 2030
-6|pledge/known-for:TWN 5 2035
10|pledge/known-for:USA 2 2032
19|pledge/known-for:USA 2032
-14|pledge/known:ALLIES 2
-5|pledge/known:ALLIES 2 2018
-5|pledge/known:ALLIES 2 2024
-7|pledge/known:ALLIES 2 to-2021
-5|pledge/known:ALLIES 2 to-2024
-32|pledge/known:ALLIES 3.5
-31|pledge/known:ALLIES 3.5 2026
-32|pledge/known:ALLIES 3.5 since-2025
-29|pledge/known:ALLIES 5
-28|pledge/known:ALLIES 5 2025
-29|pledge/known:ALLIES 5 since-2025
-65|pledge/known:ALLIES since-2025
-8|pledge/known:ALLIES to-2021
-6|pledge/known:ALLIES to-2024
5|pledge/known:AUS 2
3|pledge/known:AUS 2 2011
4|pledge/known:AUS 2 2016
-3|pledge/known:AUS 2 since-2025
3|pledge/known:AUS 2 to-2013
4|pledge/known:AUS 2 to-2021
8|pledge/known:AUS 2.4
6|pledge/known:AUS 2.4 2025
8|pledge/known:AUS 2.4 since-2025
9|pledge/known:AUS 3
8|pledge/known:AUS 3 2026
9|pledge/known:AUS 3 since-2025
-3|pledge/known:AUS 3.5
-3|pledge/known:AUS 3.5 2026
-3|pledge/known:AUS 3.5 since-2025
12|pledge/known:AUS since-2025
3|pledge/known:AUS to-2013
4|pledge/known:AUS to-2021
-7|pledge/known:AUT 1
-7|pledge/known:AUT 1 2025
-7|pledge/known:AUT 1 since-2025
-6|pledge/known:AUT since-2025
14|pledge/known:BEL 2
13|pledge/known:BEL 2 2026
14|pledge/known:BEL 2 since-2025
15|pledge/known:BEL 3.5
15|pledge/known:BEL 3.5 2025
15|pledge/known:BEL 3.5 since-2025
30|pledge/known:BEL since-2025
17|pledge/known:CAN 2
-4|pledge/known:CAN 2 2023
12|pledge/known:CAN 2 2024
14|pledge/known:CAN 2 2025
-4|pledge/known:CAN 2 2026
10|pledge/known:CAN 2 since-2025
8|pledge/known:CAN 2 to-2024
13|pledge/known:CAN 5
17|pledge/known:CAN 5 2025
-4|pledge/known:CAN 5 2026
13|pledge/known:CAN 5 since-2025
20|pledge/known:CAN since-2025
8|pledge/known:CAN to-2024
8|pledge/known:CHE 1
8|pledge/known:CHE 1 2025
8|pledge/known:CHE 1 since-2025
6|pledge/known:CHE since-2025
-5|pledge/known:CHN 2
-5|pledge/known:CHN 2 2026
-5|pledge/known:CHN 2 since-2025
-7|pledge/known:CHN 3.5
-4|pledge/known:CHN 3.5 2025
-3|pledge/known:CHN 3.5 2027
-7|pledge/known:CHN 3.5 since-2025
-12|pledge/known:CHN since-2025
-17|pledge/known:DEU 2
-14|pledge/known:DEU 2 2012
11|pledge/known:DEU 2 2017
14|pledge/known:DEU 2 2022
7|pledge/known:DEU 2 2023
-14|pledge/known:DEU 2 2024
-23|pledge/known:DEU 2 2025
-22|pledge/known:DEU 2 since-2025
-14|pledge/known:DEU 2 to-2013
12|pledge/known:DEU 2 to-2021
7|pledge/known:DEU 2 to-2024
21|pledge/known:DEU 3.5
14|pledge/known:DEU 3.5 2025
6|pledge/known:DEU 3.5 2026
21|pledge/known:DEU 3.5 since-2025
10|pledge/known:DEU 5
-3|pledge/known:DEU 5 2025
13|pledge/known:DEU 5 2026
10|pledge/known:DEU 5 since-2025
-3|pledge/known:DEU 5-6
-3|pledge/known:DEU 5-6 2025
-3|pledge/known:DEU 5-6 since-2025
4|pledge/known:DEU since-2025
-14|pledge/known:DEU to-2013
14|pledge/known:DEU to-2021
7|pledge/known:DEU to-2024
-5|pledge/known:DEU+NLD 3.5
-5|pledge/known:DEU+NLD 3.5 2025
-5|pledge/known:DEU+NLD 3.5 since-2025
-5|pledge/known:DEU+NLD since-2025
-17|pledge/known:DNK 2
-16|pledge/known:DNK 2 2024
-16|pledge/known:DNK 2 to-2024
9|pledge/known:DNK 3
9|pledge/known:DNK 3 2025
9|pledge/known:DNK 3 since-2025
-7|pledge/known:DNK 3.4
-7|pledge/known:DNK 3.4 2025
-7|pledge/known:DNK 3.4 since-2025
4|pledge/known:DNK since-2025
-16|pledge/known:DNK to-2024
21|pledge/known:DNK+NOR+SWE 3.5
21|pledge/known:DNK+NOR+SWE 3.5 2025
21|pledge/known:DNK+NOR+SWE 3.5 since-2025
21|pledge/known:DNK+NOR+SWE since-2025
12|pledge/known:ESP 2.1
9|pledge/known:ESP 2.1 2025
4|pledge/known:ESP 2.1 2026
12|pledge/known:ESP 2.1 since-2025
-18|pledge/known:ESP 5
-18|pledge/known:ESP 5 2025
-18|pledge/known:ESP 5 since-2025
-9|pledge/known:ESP since-2025
-9|pledge/known:EST 2
-5|pledge/known:EST 2 2024
-4|pledge/known:EST 2 2025
-4|pledge/known:EST 2 since-2025
-5|pledge/known:EST 2 to-2024
-5|pledge/known:EST 3
-4|pledge/known:EST 3 2024
-4|pledge/known:EST 3 to-2024
-5|pledge/known:EST since-2025
-9|pledge/known:EST to-2024
30|pledge/known:EST+LTU 5
30|pledge/known:EST+LTU 5 2025
30|pledge/known:EST+LTU 5 since-2025
30|pledge/known:EST+LTU since-2025
-11|pledge/known:EU 2
-3|pledge/known:EU 2 2024
-8|pledge/known:EU 2 2025
-8|pledge/known:EU 2 since-2025
-3|pledge/known:EU 2 to-2024
-4|pledge/known:EU 5
-4|pledge/known:EU 5 2025
-4|pledge/known:EU 5 since-2025
-13|pledge/known:EU since-2025
-3|pledge/known:EU to-2024
4|pledge/known:FIN 3
4|pledge/known:FIN 3 since-2025
-21|pledge/known:FIN 3.5
-19|pledge/known:FIN 3.5 2025
-21|pledge/known:FIN 3.5 since-2025
7|pledge/known:FIN 5
7|pledge/known:FIN 5 2026
7|pledge/known:FIN 5 since-2025
-11|pledge/known:FIN since-2025
4|pledge/known:FRA 2
5|pledge/known:FRA 2 2025
5|pledge/known:FRA 2 since-2025
-3|pledge/known:FRA 2.5 2025
-3|pledge/known:FRA 3 2025
4|pledge/known:FRA 3.5
5|pledge/known:FRA 3.5 2026
4|pledge/known:FRA 3.5 since-2025
29|pledge/known:FRA 5
29|pledge/known:FRA 5 2026
29|pledge/known:FRA 5 since-2025
35|pledge/known:FRA since-2025
-12|pledge/known:GBR 2
5|pledge/known:GBR 2 2010
-4|pledge/known:GBR 2 2015
-11|pledge/known:GBR 2 2025
-11|pledge/known:GBR 2 since-2025
5|pledge/known:GBR 2 to-2013
-4|pledge/known:GBR 2 to-2021
22|pledge/known:GBR 2.5
11|pledge/known:GBR 2.5 2024
10|pledge/known:GBR 2.5 2025
11|pledge/known:GBR 2.5 since-2025
11|pledge/known:GBR 2.5 to-2024
9|pledge/known:GBR 3
7|pledge/known:GBR 3 2022
7|pledge/known:GBR 3 to-2024
-11|pledge/known:GBR 3.5
-12|pledge/known:GBR 3.5 2026
-11|pledge/known:GBR 3.5 since-2025
-7|pledge/known:GBR since-2025
5|pledge/known:GBR to-2013
-4|pledge/known:GBR to-2021
16|pledge/known:GBR to-2024
-6|pledge/known:GRC 2
-4|pledge/known:GRC 2 2025
-4|pledge/known:GRC 2 since-2025
-4|pledge/known:GRC since-2025
10|pledge/known:HUN 5
10|pledge/known:HUN 5 2026
10|pledge/known:HUN 5 since-2025
8|pledge/known:HUN since-2025
5|pledge/known:IDN 1.5
4|pledge/known:IDN 1.5 since-2025
4|pledge/known:IDN since-2025
-4|pledge/known:IND since-2025
-14|pledge/known:ITA 2
-11|pledge/known:ITA 2 2025
-3|pledge/known:ITA 2 2026
-14|pledge/known:ITA 2 since-2025
-9|pledge/known:ITA 3.5
-18|pledge/known:ITA 3.5 2025
9|pledge/known:ITA 3.5 2026
-9|pledge/known:ITA 3.5 since-2025
-19|pledge/known:ITA 5
27|pledge/known:ITA 5 2025
-45|pledge/known:ITA 5 2026
-19|pledge/known:ITA 5 since-2025
-43|pledge/known:ITA since-2025
-16|pledge/known:JPN 1.5
-16|pledge/known:JPN 1.5 2025
-16|pledge/known:JPN 1.5 since-2025
81|pledge/known:JPN 2
-37|pledge/known:JPN 2 2018
-22|pledge/known:JPN 2 2022
26|pledge/known:JPN 2 2023
26|pledge/known:JPN 2 2024
38|pledge/known:JPN 2 2025
53|pledge/known:JPN 2 2026
90|pledge/known:JPN 2 since-2025
-39|pledge/known:JPN 2 to-2021
30|pledge/known:JPN 2 to-2024
5|pledge/known:JPN 2.5
3|pledge/known:JPN 2.5 2026
5|pledge/known:JPN 2.5 since-2025
-5|pledge/known:JPN 3
-7|pledge/known:JPN 3 2025
-5|pledge/known:JPN 3 since-2025
-19|pledge/known:JPN 3.5
-64|pledge/known:JPN 3.5 2025
24|pledge/known:JPN 3.5 2026
21|pledge/known:JPN 3.5 2027
-19|pledge/known:JPN 3.5 since-2025
-12|pledge/known:JPN 4
-12|pledge/known:JPN 4 1990
-12|pledge/known:JPN 4 to-1999
-48|pledge/known:JPN 5
-33|pledge/known:JPN 5 2025
-16|pledge/known:JPN 5 2026
-48|pledge/known:JPN 5 since-2025
6|pledge/known:JPN since-2025
-12|pledge/known:JPN to-1999
-39|pledge/known:JPN to-2021
29|pledge/known:JPN to-2024
-5|pledge/known:JPN+KOR 2
-3|pledge/known:KOR 1.5
-3|pledge/known:KOR 1.5 2025
-3|pledge/known:KOR 1.5 since-2025
-13|pledge/known:KOR 2
-12|pledge/known:KOR 2 2025
-13|pledge/known:KOR 2 since-2025
-4|pledge/known:KOR 2.4
-4|pledge/known:KOR 2.4 since-2025
-4|pledge/known:KOR 3
-4|pledge/known:KOR 3 since-2025
51|pledge/known:KOR 3.5
30|pledge/known:KOR 3.5 2025
21|pledge/known:KOR 3.5 2026
51|pledge/known:KOR 3.5 since-2025
-15|pledge/known:KOR 5
-10|pledge/known:KOR 5 2025
-5|pledge/known:KOR 5 2026
-15|pledge/known:KOR 5 since-2025
12|pledge/known:KOR since-2025
-10|pledge/known:LTU 2
5|pledge/known:LTU 2 2014
-3|pledge/known:LTU 2 2023
-12|pledge/known:LTU 2 2026
-12|pledge/known:LTU 2 since-2025
5|pledge/known:LTU 2 to-2021
-3|pledge/known:LTU 2 to-2024
9|pledge/known:LTU 5-6
8|pledge/known:LTU 5-6 2025
9|pledge/known:LTU 5-6 since-2025
-8|pledge/known:LTU since-2025
5|pledge/known:LTU to-2021
-3|pledge/known:LTU to-2024
4|pledge/known:LUX 5
4|pledge/known:LUX 5 2025
4|pledge/known:LUX 5 since-2025
7|pledge/known:LUX since-2025
4|pledge/known:LVA 2
4|pledge/known:LVA 2 2016
4|pledge/known:LVA 2 to-2021
5|pledge/known:LVA 3
5|pledge/known:LVA 3 2024
5|pledge/known:LVA 3 to-2024
7|pledge/known:LVA 5
4|pledge/known:LVA 5 2025
7|pledge/known:LVA 5 since-2025
7|pledge/known:LVA since-2025
4|pledge/known:LVA to-2021
5|pledge/known:LVA to-2024
26|pledge/known:NATO 1.5
18|pledge/known:NATO 1.5 2025
11|pledge/known:NATO 1.5 2026
28|pledge/known:NATO 1.5 since-2025
49|pledge/known:NATO 2
-5|pledge/known:NATO 2 2010
15|pledge/known:NATO 2 2012
-4|pledge/known:NATO 2 2014
5|pledge/known:NATO 2 2015
-8|pledge/known:NATO 2 2016
-8|pledge/known:NATO 2 2017
43|pledge/known:NATO 2 2018
9|pledge/known:NATO 2 2022
-23|pledge/known:NATO 2 2023
40|pledge/known:NATO 2 2024
6|pledge/known:NATO 2 2025
-20|pledge/known:NATO 2 2026
-14|pledge/known:NATO 2 since-2025
8|pledge/known:NATO 2 to-2013
29|pledge/known:NATO 2 to-2021
26|pledge/known:NATO 2 to-2024
-10|pledge/known:NATO 2.1
-8|pledge/known:NATO 2.1 2025
-10|pledge/known:NATO 2.1 since-2025
-22|pledge/known:NATO 2.5
-8|pledge/known:NATO 2.5 2024
-6|pledge/known:NATO 2.5 2025
-4|pledge/known:NATO 2.5 2026
-12|pledge/known:NATO 2.5 since-2025
-8|pledge/known:NATO 2.5 to-2024
-24|pledge/known:NATO 3
-7|pledge/known:NATO 3 2022
-9|pledge/known:NATO 3 2026
-10|pledge/known:NATO 3 since-2025
-3|pledge/known:NATO 3 to-2013
-10|pledge/known:NATO 3 to-2024
27|pledge/known:NATO 3.5
52|pledge/known:NATO 3.5 2025
-7|pledge/known:NATO 3.5 2026
-18|pledge/known:NATO 3.5 2027
27|pledge/known:NATO 3.5 since-2025
-3|pledge/known:NATO 4
-4|pledge/known:NATO 4.8
-4|pledge/known:NATO 4.8 2025
-4|pledge/known:NATO 4.8 since-2025
49|pledge/known:NATO 5
41|pledge/known:NATO 5 2025
8|pledge/known:NATO 5 2026
49|pledge/known:NATO 5 since-2025
-3|pledge/known:NATO 5-6
-3|pledge/known:NATO 5-6 since-2025
41|pledge/known:NATO since-2025
3|pledge/known:NATO to-2013
27|pledge/known:NATO to-2021
5|pledge/known:NATO to-2024
-12|pledge/known:NOR 1.5
-12|pledge/known:NOR 1.5 2026
-12|pledge/known:NOR 1.5 since-2025
8|pledge/known:NOR 3.4
8|pledge/known:NOR 3.4 2025
8|pledge/known:NOR 3.4 since-2025
-11|pledge/known:NOR 3.5
-18|pledge/known:NOR 3.5 2025
7|pledge/known:NOR 3.5 2026
-11|pledge/known:NOR 3.5 since-2025
17|pledge/known:NOR 5
17|pledge/known:NOR 5 2026
17|pledge/known:NOR 5 since-2025
3|pledge/known:NOR since-2025
10|pledge/known:NZL 2
6|pledge/known:NZL 2 2025
4|pledge/known:NZL 2 2026
10|pledge/known:NZL 2 since-2025
9|pledge/known:NZL since-2025
8|pledge/known:PHL 2
4|pledge/known:PHL 2 2024
4|pledge/known:PHL 2 2025
4|pledge/known:PHL 2 since-2025
4|pledge/known:PHL 2 to-2024
-3|pledge/known:PHL 3.5
-3|pledge/known:PHL 3.5 2025
-3|pledge/known:PHL 3.5 since-2025
4|pledge/known:PHL to-2024
-33|pledge/known:POL 2
-6|pledge/known:POL 2 2024
-7|pledge/known:POL 2 2025
-20|pledge/known:POL 2 2026
-27|pledge/known:POL 2 since-2025
-6|pledge/known:POL 2 to-2024
-16|pledge/known:POL 3.5
-4|pledge/known:POL 3.5 2025
-13|pledge/known:POL 3.5 2026
-16|pledge/known:POL 3.5 since-2025
8|pledge/known:POL 4.8
6|pledge/known:POL 4.8 2025
8|pledge/known:POL 4.8 since-2025
6|pledge/known:POL 5
6|pledge/known:POL 5 2025
6|pledge/known:POL 5 since-2025
-31|pledge/known:POL since-2025
-6|pledge/known:POL to-2024
18|pledge/known:PRT 2
18|pledge/known:PRT 2 2026
18|pledge/known:PRT 2 since-2025
-17|pledge/known:PRT 5
-15|pledge/known:PRT 5 2025
-17|pledge/known:PRT 5 since-2025
-9|pledge/known:RUS 3
-9|pledge/known:RUS 3 2026
-9|pledge/known:RUS 3 since-2025
-11|pledge/known:RUS 5
-11|pledge/known:RUS 5 2026
-11|pledge/known:RUS 5 since-2025
-19|pledge/known:RUS since-2025
-4|pledge/known:SAU since-2025
-13|pledge/known:SGP 5
-12|pledge/known:SGP 5 2025
-13|pledge/known:SGP 5 since-2025
-14|pledge/known:SGP since-2025
20|pledge/known:SVK 2
20|pledge/known:SVK 2 2025
20|pledge/known:SVK 2 since-2025
19|pledge/known:SVK since-2025
-30|pledge/known:SWE 2
-30|pledge/known:SWE 2 2024
-30|pledge/known:SWE 2 to-2024
9|pledge/known:SWE 3
10|pledge/known:SWE 3 2026
9|pledge/known:SWE 3 since-2025
10|pledge/known:SWE 3.5
8|pledge/known:SWE 3.5 2025
10|pledge/known:SWE 3.5 since-2025
18|pledge/known:SWE since-2025
-30|pledge/known:SWE to-2024
-10|pledge/known:TUR 5
-10|pledge/known:TUR 5 2026
-10|pledge/known:TUR 5 since-2025
-11|pledge/known:TUR since-2025
-12|pledge/known:TWN 2
-3|pledge/known:TWN 2 2025
-9|pledge/known:TWN 2 2026
-12|pledge/known:TWN 2 since-2025
18|pledge/known:TWN 3
8|pledge/known:TWN 3 2012
8|pledge/known:TWN 3 2025
9|pledge/known:TWN 3 since-2025
9|pledge/known:TWN 3 to-2013
21|pledge/known:TWN 5
7|pledge/known:TWN 5 2025
15|pledge/known:TWN 5 2026
21|pledge/known:TWN 5 since-2025
16|pledge/known:TWN since-2025
9|pledge/known:TWN to-2013
-6|pledge/known:UKR 2
-5|pledge/known:UKR 2 2025
-5|pledge/known:UKR 2 since-2025
-5|pledge/known:UKR since-2025
-17|pledge/known:USA 2
-4|pledge/known:USA 2 2025
-8|pledge/known:USA 2 2026
-12|pledge/known:USA 2 since-2025
-3|pledge/known:USA 2 to-2021
-8|pledge/known:USA 3
-5|pledge/known:USA 3 2012
-5|pledge/known:USA 3 to-2013
-5|pledge/known:USA 3.5
-4|pledge/known:USA 3.5 2025
-5|pledge/known:USA 3.5 since-2025
13|pledge/known:USA 4
13|pledge/known:USA 4 1990
13|pledge/known:USA 4 to-1999
-15|pledge/known:USA 5
-9|pledge/known:USA 5 2025
-6|pledge/known:USA 5 2026
-15|pledge/known:USA 5 since-2025
-37|pledge/known:USA since-2025
13|pledge/known:USA to-1999
-6|pledge/known:USA to-2013
-3|pledge/known:USA to-2021
-3|pledge/last-kind:cap True
11|pledge/last-kind:demand True
31|pledge/last-kind:denial False
-12|pledge/last-kind:denial True
-39|pledge/last-kind:level False
8|pledge/last-kind:level True
5|pledge/last-kind:other False
30|pledge/last-kind:pledge False
21|pledge/last-kind:pledge True
-10|pledge/last-kind:proposal False
-10|pledge/last-kind:proposal True
68|pledge/last:before nobody-named
-51|pledge/last:before others-named
20|pledge/last:here nobody-named
-3|pledge/last:here others-named
38|pledge/main:nobody-named
12|pledge/main:others-named
14|pledge/named:1
-3|pledge/named:2
33|pledge/named:3
6|pledge/right-before:)が国防費を
3|pledge/right-before:,称
8|pledge/right-before:2035年
7|pledge/right-before:、国防費
-7|pledge/right-before:「
7|pledge/right-before:が
6|pledge/right-before:に
3|pledge/right-before:については、
3|pledge/right-before:に約束させた
6|pledge/right-before:の「
5|pledge/right-before:の目標である
3|pledge/right-before:の目標は
6|pledge/right-before:は
5|pledge/right-before:は削減後も
8|pledge/right-before:会遵守
-12|pledge/right-before:军费
-3|pledge/right-before:则说,
-5|pledge/right-before:原定的
5|pledge/right-before:嘴上说
6|pledge/right-before:国内生产总值
-16|pledge/right-before:基準の
-7|pledge/right-before:嫌
-6|pledge/right-before:杜思克说,
4|pledge/right-before:氏は「
3|pledge/right-before:海牙承诺的
10|pledge/right-before:的
3|pledge/right-before:的3.5%加
6|pledge/right-before:目標の
-3|pledge/right-before:見習え」…
-13|pledge/right-before:说,
-43|pledge/right-before:谈
9|pledge/right-before:过去
-13|pledge/right-before:都已表态支持
-11|pledge/right-before:都拿
5|pledge/right-before:首相は、まず
7|pledge/ruled
19|pledge/ruled:as_before_in_sentence
-37|pledge/ruled:as_in_the_sentence_before
9|pledge/ruled:clause_before_it
5|pledge/ruled:its_money
11|pledge/ruled:main_spender
-10|pledge/ruled:named_after_patient
28|pledge/ruled:named_before
-26|pledge/ruled:named_in_clause
3|pledge/ruled:named_in_clause_patient
4|pledge/ruled:named_right_before
-8|pledge/ruled:owner
8|pledge/ruled:the_same_country
-14|pledge/same-figure-of-another
14|pledge/same-figure-of-it
72|pledge/subject:nobody-named
5|pledge/subject:others-named
11|pledge/title
-6|pledge/told-of:0
9|pledge/told-of:1
5|pledge/told-of:2
-8|pledge/told-of:3
-13|pledge/unnamed
-31|pledge/unnamed-beside-others
3|proposal/after-far:1 False
9|proposal/after-far:18 True
-5|proposal/after-far:4 True
-4|proposal/after-far:9 True
-3|proposal/after-follows:の
-3|proposal/after-follows:のよ True
-16|proposal/after-follows:は
-18|proposal/after-follows:は今 False
3|proposal/after-follows:は守 False
-10|proposal/after-follows:も
-7|proposal/after-follows:も3 True
-5|proposal/after-follows:不
-6|proposal/after-follows:不愿 True
8|proposal/after-follows:反
8|proposal/after-follows:反对 True
9|proposal/after-follows:国
9|proposal/after-follows:国防 True
14|proposal/after-follows:控
14|proposal/after-follows:控え False
3|proposal/after-follows:本
3|proposal/after-follows:本人 True
5|proposal/after-follows:氏
-6|proposal/after-follows:氏側 False
-3|proposal/after-follows:的
-3|proposal/after-follows:的选 True
-14|proposal/after-follows:自
-14|proposal/after-follows:自己 True
9|proposal/after-follows:财
9|proposal/after-follows:财政 False
3|proposal/after-leads:%で
-14|proposal/after-leads:,而
-3|proposal/after-leads:」_
-18|proposal/after-leads:う。
14|proposal/after-leads:き_
10|proposal/after-leads:ける
9|proposal/after-leads:げ、
-3|proposal/after-leads:に、
-3|proposal/after-leads:も_
-7|proposal/after-leads:上、
-3|proposal/after-leads:不过
9|proposal/after-leads:总理
3|proposal/after-leads:点,
-6|proposal/after-leads:论,
9|proposal/after-leads:豁免
-17|proposal/after:agent False
-8|proposal/after:agent True
15|proposal/after:named False
9|proposal/after:named True
10|proposal/asks
-8|proposal/before-commas:0 0
7|proposal/before-commas:0 1
18|proposal/before-commas:1 0
7|proposal/before-commas:1 1
6|proposal/before-commas:1 2
-23|proposal/before-commas:2 0
5|proposal/before-commas:2 1
-7|proposal/before-commas:3 1
-8|proposal/before-commas:3 2
24|proposal/before-far:1 0
-32|proposal/before-far:18 0
-5|proposal/before-far:36 1
-3|proposal/before-far:36 2
9|proposal/before-far:4 0
-18|proposal/before-far:9 0
4|proposal/before-far:9 1
4|proposal/before-far:far 0
12|proposal/before-far:far 1
3|proposal/before-far:far 2
-4|proposal/before-follows-rank:) 0 0
7|proposal/before-follows-rank:, 0 0
-7|proposal/before-follows-rank:: 0 0
3|proposal/before-follows-rank:、 0 0
11|proposal/before-follows-rank:が 0 0
-4|proposal/before-follows-rank:が 1 2
13|proposal/before-follows-rank:で 0 0
9|proposal/before-follows-rank:と 1 0
-7|proposal/before-follows-rank:に 0 0
9|proposal/before-follows-rank:に 0 1
-8|proposal/before-follows-rank:の 0 0
-4|proposal/before-follows-rank:の 0 1
6|proposal/before-follows-rank:の 1 0
-3|proposal/before-follows-rank:の 2 1
6|proposal/before-follows-rank:の 2 2
-27|proposal/before-follows-rank:は 0 0
-3|proposal/before-follows-rank:は 0 1
-7|proposal/before-follows-rank:は 1 1
5|proposal/before-follows-rank:も 0 0
-4|proposal/before-follows-rank:も 0 1
-6|proposal/before-follows-rank:並 0 0
-11|proposal/before-follows-rank:主 0 0
4|proposal/before-follows-rank:今 0 1
-5|proposal/before-follows-rank:以 0 0
5|proposal/before-follows-rank:党 0 0
9|proposal/before-follows-rank:内 0 0
9|proposal/before-follows-rank:军 0 0
5|proposal/before-follows-rank:则 0 0
-4|proposal/before-follows-rank:前 0 0
12|proposal/before-follows-rank:各 1 1
5|proposal/before-follows-rank:各 1 2
12|proposal/before-follows-rank:国 1 0
-8|proposal/before-follows-rank:国 1 2
7|proposal/before-follows-rank:在 1 0
-6|proposal/before-follows-rank:外 0 0
9|proposal/before-follows-rank:大 0 0
-6|proposal/before-follows-rank:大 1 0
8|proposal/before-follows-rank:学 0 0
-6|proposal/before-follows-rank:广 1 0
5|proposal/before-follows-rank:建 0 1
3|proposal/before-follows-rank:总 0 0
-19|proposal/before-follows-rank:提 0 0
-14|proposal/before-follows-rank:新 0 0
-18|proposal/before-follows-rank:曾 1 0
-7|proposal/before-follows-rank:有 0 0
4|proposal/before-follows-rank:杜 0 1
-9|proposal/before-follows-rank:正 0 0
3|proposal/before-follows-rank:的 0 0
3|proposal/before-follows-rank:総 0 0
9|proposal/before-follows-rank:经 0 0
14|proposal/before-follows-rank:缴 0 0
7|proposal/before-follows-rank:若 1 0
3|proposal/before-follows-rank:认 0 0
-5|proposal/before-follows-rank:访 1 1
9|proposal/before-follows-rank:说 0 0
-3|proposal/before-follows-rank:軍 0 0
-13|proposal/before-follows-rank:长 0 0
3|proposal/before-follows-rank:随 0 0
4|proposal/before-follows-rank:首 0 0
-4|proposal/before-follows:)
7|proposal/before-follows:,
9|proposal/before-follows:,却
9|proposal/before-follows:,却还要
-6|proposal/before-follows::
-7|proposal/before-follows::不
-7|proposal/before-follows::不花5
8|proposal/before-follows:が
-3|proposal/before-follows:が2
-4|proposal/before-follows:が2%に
8|proposal/before-follows:が3
8|proposal/before-follows:が3・5
5|proposal/before-follows:が、
5|proposal/before-follows:が、防衛
-4|proposal/before-follows:が隣
-4|proposal/before-follows:が隣にい
13|proposal/before-follows:で
7|proposal/before-follows:では
7|proposal/before-follows:では、国
8|proposal/before-follows:と
9|proposal/before-follows:とフ
9|proposal/before-follows:とフラン
9|proposal/before-follows:に1
3|proposal/before-follows:に3
3|proposal/before-follows:に3.5
-5|proposal/before-follows:に向
-5|proposal/before-follows:に向き合
-6|proposal/before-follows:に言
-6|proposal/before-follows:に言われ
-3|proposal/before-follows:の
7|proposal/before-follows:の3
7|proposal/before-follows:の3.5
6|proposal/before-follows:の5
6|proposal/before-follows:の5%に
-3|proposal/before-follows:のハ
-3|proposal/before-follows:のハーグ
-6|proposal/before-follows:の国
-3|proposal/before-follows:の国防費
-3|proposal/before-follows:の国防長
-10|proposal/before-follows:の基
-10|proposal/before-follows:の基準を
-7|proposal/before-follows:の核
-6|proposal/before-follows:の核には
-11|proposal/before-follows:の水
-11|proposal/before-follows:の水準を
4|proposal/before-follows:の目標を
-7|proposal/before-follows:の算
-7|proposal/before-follows:の算定方
8|proposal/before-follows:の負
8|proposal/before-follows:の負担増
15|proposal/before-follows:の防
15|proposal/before-follows:の防衛費
3|proposal/before-follows:の首
3|proposal/before-follows:の首脳会
-35|proposal/before-follows:は
-7|proposal/before-follows:は1
-8|proposal/before-follows:は1・5
-3|proposal/before-follows:は2・5
-4|proposal/before-follows:は3%を
9|proposal/before-follows:は3.5
-5|proposal/before-follows:は3・5
-25|proposal/before-follows:は7
-25|proposal/before-follows:は7日、
-7|proposal/before-follows:は、
-7|proposal/before-follows:は、国防
-4|proposal/before-follows:は国内総
5|proposal/before-follows:は国防費
-4|proposal/before-follows:も3.3
-7|proposal/before-follows:並
-7|proposal/before-follows:並み
-5|proposal/before-follows:並み2%
-12|proposal/before-follows:主
-12|proposal/before-follows:主席
-12|proposal/before-follows:主席林德
4|proposal/before-follows:今
4|proposal/before-follows:今年
4|proposal/before-follows:今年约2
-5|proposal/before-follows:以
-5|proposal/before-follows:以3
-5|proposal/before-follows:以3%至
5|proposal/before-follows:党
5|proposal/before-follows:党首
3|proposal/before-follows:党首は、
9|proposal/before-follows:内
7|proposal/before-follows:内部
6|proposal/before-follows:内部正就
9|proposal/before-follows:军
9|proposal/before-follows:军费
7|proposal/before-follows:军费增至
5|proposal/before-follows:则
9|proposal/before-follows:则主
9|proposal/before-follows:则主张修
-4|proposal/before-follows:前
-5|proposal/before-follows:前国
-5|proposal/before-follows:前国安顾
17|proposal/before-follows:各
17|proposal/before-follows:各党
17|proposal/before-follows:各党在大
4|proposal/before-follows:国
10|proposal/before-follows:国防
15|proposal/before-follows:国防相は
-8|proposal/before-follows:国防费占
-7|proposal/before-follows:国际
-7|proposal/before-follows:国际战略
7|proposal/before-follows:在
7|proposal/before-follows:在伦
7|proposal/before-follows:在伦敦:
-3|proposal/before-follows:在远
-3|proposal/before-follows:在远东的
-6|proposal/before-follows:外
-6|proposal/before-follows:外长
-6|proposal/before-follows:外长查克
5|proposal/before-follows:大
-5|proposal/before-follows:大使
-5|proposal/before-follows:大使が務
10|proposal/before-follows:大統
6|proposal/before-follows:大統領が
5|proposal/before-follows:大統領は
8|proposal/before-follows:学
8|proposal/before-follows:学者
8|proposal/before-follows:学者主张
-6|proposal/before-follows:广
-6|proposal/before-follows:广播
-6|proposal/before-follows:广播协会
5|proposal/before-follows:建
5|proposal/before-follows:建言
5|proposal/before-follows:建言,把
3|proposal/before-follows:总
3|proposal/before-follows:总统
3|proposal/before-follows:总统选举
-19|proposal/before-follows:提
-14|proposal/before-follows:提出
-14|proposal/before-follows:提出各国
-6|proposal/before-follows:提议
-6|proposal/before-follows:提议,凡
-14|proposal/before-follows:新
-14|proposal/before-follows:新首
-14|proposal/before-follows:新首相「
-18|proposal/before-follows:曾
-18|proposal/before-follows:曾呼
-18|proposal/before-follows:曾呼吁欧
-10|proposal/before-follows:有
-10|proposal/before-follows:有事
-9|proposal/before-follows:有事に備
4|proposal/before-follows:杜鲁
4|proposal/before-follows:杜鲁多则
-9|proposal/before-follows:正
-9|proposal/before-follows:正讨
-9|proposal/before-follows:正讨论明
5|proposal/before-follows:的
3|proposal/before-follows:的支
3|proposal/before-follows:的支出不
3|proposal/before-follows:総
3|proposal/before-follows:総研
3|proposal/before-follows:総研の研
9|proposal/before-follows:经
9|proposal/before-follows:经济
9|proposal/before-follows:经济部长
14|proposal/before-follows:缴
14|proposal/before-follows:缴纳
14|proposal/before-follows:缴纳3%
7|proposal/before-follows:若
7|proposal/before-follows:若要
7|proposal/before-follows:若要在没
3|proposal/before-follows:认
3|proposal/before-follows:认为
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
-13|proposal/before-follows:长
-13|proposal/before-follows:长皮
-13|proposal/before-follows:长皮斯托
3|proposal/before-follows:随
3|proposal/before-follows:随后
3|proposal/before-follows:随后也提
3|proposal/before-follows:首
3|proposal/before-follows:首相
4|proposal/before-follows:首相には
10|proposal/before-leads:
-12|proposal/before-leads:%,
5|proposal/before-leads:%、
-4|proposal/before-leads:(
4|proposal/before-leads:)の
10|proposal/before-leads:,
-4|proposal/before-leads:;
12|proposal/before-leads:_
5|proposal/before-leads:、
7|proposal/before-leads:、「
-9|proposal/before-leads:「
-4|proposal/before-leads:が
-3|proposal/before-leads:し、
-4|proposal/before-leads:じ、
3|proposal/before-leads:た、
-7|proposal/before-leads:て「
20|proposal/before-leads:で、
-5|proposal/before-leads:と
5|proposal/before-leads:の
-5|proposal/before-leads:は、
-7|proposal/before-leads:は「
-11|proposal/before-leads:や
4|proposal/before-leads:れ、
9|proposal/before-leads:スの
-25|proposal/before-leads:ツ
-25|proposal/before-leads:ルツ
17|proposal/before-leads:下,
4|proposal/before-leads:为
7|proposal/before-leads:为,
-3|proposal/before-leads:付
9|proposal/before-leads:例如
-5|proposal/before-leads:元駐
4|proposal/before-leads:出,
-5|proposal/before-leads:吁
5|proposal/before-leads:向
14|proposal/before-leads:吹让
-5|proposal/before-leads:呼吁
-5|proposal/before-leads:国と
-3|proposal/before-leads:国の
-11|proposal/before-leads:国や
-6|proposal/before-leads:在
9|proposal/before-leads:如
-6|proposal/before-leads:字;
-4|proposal/before-leads:对
5|proposal/before-leads:州
-3|proposal/before-leads:应付
6|proposal/before-leads:建议
-3|proposal/before-leads:总理
-7|proposal/before-leads:总统
8|proposal/before-leads:把
-4|proposal/before-leads:期の
-3|proposal/before-leads:東
-3|proposal/before-leads:極東
-4|proposal/before-leads:構(
5|proposal/before-leads:欧州
-7|proposal/before-leads:特在
-3|proposal/before-leads:理
8|proposal/before-leads:立_
-7|proposal/before-leads:统
7|proposal/before-leads:言把
-3|proposal/before-leads:議が
3|proposal/before-leads:认为
14|proposal/before-leads:让
6|proposal/before-leads:议
-6|proposal/before-leads:費、
5|proposal/before-leads:还向
-9|proposal/before-leads:露,
4|proposal/before-leads:領は
-5|proposal/before-leads:駐
-31|proposal/before-opens:False agent
5|proposal/before-opens:False named
18|proposal/before-opens:False patient
4|proposal/before-opens:True agent
3|proposal/before-opens:True named
-11|proposal/before-rank:0 0 agent
-9|proposal/before-rank:0 0 named
8|proposal/before-rank:0 0 patient
-7|proposal/before-rank:0 1 agent
15|proposal/before-rank:0 1 named
14|proposal/before-rank:0 1 patient
-3|proposal/before-rank:1 0 patient
-6|proposal/before-rank:1 1 agent
-4|proposal/before-rank:1 2 agent
-3|proposal/before-rank:1 2 named
-3|proposal/before-rank:2 1 named
6|proposal/before-rank:2 2 named
-27|proposal/before:agent
8|proposal/before:named
19|proposal/before:patient
-16|proposal/class-main:ALLIES ALLIES
-19|proposal/class-main:ALLIES JPN
8|proposal/class-main:ALLIES KOR
-3|proposal/class-main:ALLIES TWN
-6|proposal/class-main:ALLIES member
-8|proposal/class-main:CHN CHN
-5|proposal/class-main:CHN JPN
-6|proposal/class-main:CHN land
9|proposal/class-main:EU ALLIES
10|proposal/class-main:EU JPN
6|proposal/class-main:EU member
28|proposal/class-main:JPN JPN
3|proposal/class-main:JPN KOR
17|proposal/class-main:JPN TWN
-12|proposal/class-main:JPN land
-7|proposal/class-main:JPN member
-15|proposal/class-main:KOR JPN
15|proposal/class-main:KOR KOR
6|proposal/class-main:KOR TWN
-4|proposal/class-main:NATO JPN
-8|proposal/class-main:NATO KOR
15|proposal/class-main:NATO NATO
-12|proposal/class-main:NATO TWN
-5|proposal/class-main:NATO land
22|proposal/class-main:NATO member
8|proposal/class-main:TWN JPN
-4|proposal/class-main:TWN KOR
18|proposal/class-main:TWN TWN
-9|proposal/class-main:TWN land
-17|proposal/class-main:TWN member
11|proposal/class-main:USA ALLIES
9|proposal/class-main:USA CHN
10|proposal/class-main:USA JPN
-8|proposal/class-main:USA KOR
3|proposal/class-main:USA NATO
-21|proposal/class-main:USA TWN
-11|proposal/class-main:foe JPN
-7|proposal/class-main:foe KOR
3|proposal/class-main:land JPN
-4|proposal/class-main:land TWN
34|proposal/class-main:land land
-9|proposal/class-main:member ALLIES
-5|proposal/class-main:member JPN
-18|proposal/class-main:member NATO
3|proposal/class-main:member foe
4|proposal/class-main:member member
-6|proposal/class-named:ALLIES ALLIES nobody-named
-10|proposal/class-named:ALLIES ALLIES others-named
-24|proposal/class-named:ALLIES JPN nobody-named
4|proposal/class-named:ALLIES JPN others-named
10|proposal/class-named:ALLIES KOR others-named
-5|proposal/class-named:ALLIES member others-named
-8|proposal/class-named:CHN CHN others-named
-3|proposal/class-named:CHN JPN others-named
-6|proposal/class-named:CHN land others-named
9|proposal/class-named:EU ALLIES others-named
9|proposal/class-named:EU JPN nobody-named
6|proposal/class-named:EU member nobody-named
-14|proposal/class-named:JPN JPN nobody-named
42|proposal/class-named:JPN JPN others-named
3|proposal/class-named:JPN KOR others-named
13|proposal/class-named:JPN TWN nobody-named
3|proposal/class-named:JPN TWN others-named
-5|proposal/class-named:JPN land nobody-named
-7|proposal/class-named:JPN land others-named
-7|proposal/class-named:JPN member others-named
-8|proposal/class-named:KOR JPN nobody-named
-7|proposal/class-named:KOR JPN others-named
13|proposal/class-named:KOR KOR nobody-named
7|proposal/class-named:KOR TWN others-named
-6|proposal/class-named:NATO ALLIES nobody-named
8|proposal/class-named:NATO ALLIES others-named
20|proposal/class-named:NATO JPN nobody-named
-25|proposal/class-named:NATO JPN others-named
-5|proposal/class-named:NATO KOR nobody-named
-3|proposal/class-named:NATO KOR others-named
-3|proposal/class-named:NATO NATO nobody-named
18|proposal/class-named:NATO NATO others-named
-8|proposal/class-named:NATO TWN nobody-named
-5|proposal/class-named:NATO TWN others-named
-3|proposal/class-named:NATO land nobody-named
-28|proposal/class-named:NATO member nobody-named
50|proposal/class-named:NATO member others-named
3|proposal/class-named:TWN JPN nobody-named
5|proposal/class-named:TWN JPN others-named
-4|proposal/class-named:TWN KOR others-named
6|proposal/class-named:TWN TWN nobody-named
13|proposal/class-named:TWN TWN others-named
-8|proposal/class-named:TWN land others-named
-3|proposal/class-named:TWN member nobody-named
-13|proposal/class-named:TWN member others-named
11|proposal/class-named:USA ALLIES nobody-named
9|proposal/class-named:USA CHN others-named
23|proposal/class-named:USA JPN nobody-named
-13|proposal/class-named:USA JPN others-named
-6|proposal/class-named:USA KOR nobody-named
3|proposal/class-named:USA NATO others-named
-4|proposal/class-named:USA TWN nobody-named
-16|proposal/class-named:USA TWN others-named
-10|proposal/class-named:foe JPN others-named
-7|proposal/class-named:foe KOR others-named
-4|proposal/class-named:land JPN nobody-named
7|proposal/class-named:land JPN others-named
-3|proposal/class-named:land TWN nobody-named
11|proposal/class-named:land land nobody-named
23|proposal/class-named:land land others-named
-9|proposal/class-named:member ALLIES others-named
-3|proposal/class-named:member JPN others-named
3|proposal/class-named:member NATO nobody-named
-21|proposal/class-named:member NATO others-named
3|proposal/class-named:member foe others-named
27|proposal/class-named:member member nobody-named
-23|proposal/class-named:member member others-named
-13|proposal/class-shape:ALLIES half
-25|proposal/class-shape:ALLIES whole
-3|proposal/class-shape:CHN half
-17|proposal/class-shape:CHN whole
11|proposal/class-shape:EU half
11|proposal/class-shape:EU whole
14|proposal/class-shape:JPN tenth
19|proposal/class-shape:JPN whole
-7|proposal/class-shape:KOR tenth
10|proposal/class-shape:KOR whole
34|proposal/class-shape:NATO half
-3|proposal/class-shape:NATO tenth
-22|proposal/class-shape:NATO whole
-12|proposal/class-shape:TWN half
-3|proposal/class-shape:TWN tenth
13|proposal/class-shape:TWN whole
-13|proposal/class-shape:USA half
16|proposal/class-shape:USA whole
-4|proposal/class-shape:foe half
-15|proposal/class-shape:foe whole
13|proposal/class-shape:land half
20|proposal/class-shape:land whole
-15|proposal/class-shape:member half
-11|proposal/class-shape:member whole
-4|proposal/class-value:ALLIES 1.5
-3|proposal/class-value:ALLIES 2
-4|proposal/class-value:ALLIES 2.5
-7|proposal/class-value:ALLIES 3
-5|proposal/class-value:ALLIES 3.5
-14|proposal/class-value:ALLIES 5
9|proposal/class-value:EU 1.5
7|proposal/class-value:EU 2
12|proposal/class-value:EU 3
-7|proposal/class-value:EU 4
15|proposal/class-value:NATO 1.5
-33|proposal/class-value:NATO 2
17|proposal/class-value:NATO 2.5
19|proposal/class-value:NATO 3
-4|proposal/class-value:NATO 5
-4|proposal/class-value:USA 1E+1
-24|proposal/class-value:USA 3
-10|proposal/class-value:USA 3.5
47|proposal/class-value:USA 5
-39|proposal/class:ALLIES
-19|proposal/class:CHN
23|proposal/class:EU
31|proposal/class:JPN
6|proposal/class:KOR
9|proposal/class:NATO
-19|proposal/class:foe
34|proposal/class:land
-25|proposal/class:member
-9|proposal/known-for:ALLIES 2025
-9|proposal/known-for:ALLIES 3 2025
3|proposal/known-for:AUS 2028
3|proposal/known-for:AUS 3 2028
4|proposal/known-for:CAN 2 2030
4|proposal/known-for:CAN 2030
9|proposal/known-for:EU 2025
9|proposal/known-for:EU 3 2025
11|proposal/known-for:FRA 2030
11|proposal/known-for:FRA 3.5 2030
13|proposal/known-for:GBR 2030
13|proposal/known-for:GBR 3 2030
-3|proposal/known-for:ISR 2026
-3|proposal/known-for:ISR 3 2026
-19|proposal/known-for:JPN 1.5 2032
7|proposal/known-for:JPN 2.7 FY2030
-11|proposal/known-for:JPN 2025
-3|proposal/known-for:JPN 2026
-3|proposal/known-for:JPN 2028
-7|proposal/known-for:JPN 2030
-19|proposal/known-for:JPN 2032
-9|proposal/known-for:JPN 3 2025
-3|proposal/known-for:JPN 3 2026
-3|proposal/known-for:JPN 3 2028
-7|proposal/known-for:JPN 3 2030
3|proposal/known-for:JPN 3 FY2030
-7|proposal/known-for:JPN 3.5 FY2025
7|proposal/known-for:JPN 3.5 FY2030
12|proposal/known-for:JPN 3.5 FY2034
-6|proposal/known-for:JPN FY2025
18|proposal/known-for:JPN FY2030
3|proposal/known-for:JPN FY2031
12|proposal/known-for:JPN FY2034
-6|proposal/known-for:KOR 2.7 FY2030
8|proposal/known-for:KOR 2026
8|proposal/known-for:KOR 3 2026
-11|proposal/known-for:KOR 3.5 FY2034
-6|proposal/known-for:KOR FY2030
-11|proposal/known-for:KOR FY2034
-10|proposal/known-for:LVA 2030
-10|proposal/known-for:LVA 3.5 2030
20|proposal/known-for:NATO 1.5 2032
-4|proposal/known-for:NATO 2 2030
9|proposal/known-for:NATO 2025
-11|proposal/known-for:NATO 2030
23|proposal/known-for:NATO 2032
9|proposal/known-for:NATO 3 2025
-6|proposal/known-for:NATO 3 2030
7|proposal/known-for:NATO 3.5 FY2025
-6|proposal/known-for:NATO 3.5 FY2030
3|proposal/known-for:NATO 5 2032
7|proposal/known-for:NATO FY2025
-7|proposal/known-for:NATO FY2030
5|proposal/known-for:TWN 2024
5|proposal/known-for:TWN 5 2024
-5|proposal/known-for:USA 2024
-5|proposal/known-for:USA 5 2024
-4|proposal/known:ALLIES 1.5
-3|proposal/known:ALLIES 1.5 2025
-3|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 2
-3|proposal/known:ALLIES 2.5
4|proposal/known:ALLIES 3 2024
-3|proposal/known:ALLIES 3 2025
-3|proposal/known:ALLIES 3 2026
-6|proposal/known:ALLIES 3 since-2025
3|proposal/known:ALLIES 3 to-2024
-5|proposal/known:ALLIES 3-3.5
-5|proposal/known:ALLIES 3-3.5 2025
-5|proposal/known:ALLIES 3-3.5 since-2025
-5|proposal/known:ALLIES 3.5
-7|proposal/known:ALLIES 3.5 2026
-5|proposal/known:ALLIES 3.5 since-2025
-14|proposal/known:ALLIES 5
-8|proposal/known:ALLIES 5 2025
-6|proposal/known:ALLIES 5 2026
-14|proposal/known:ALLIES 5 since-2025
-38|proposal/known:ALLIES since-2025
-5|proposal/known:AUS 1.5
-5|proposal/known:AUS 1.5 2026
-5|proposal/known:AUS 1.5 since-2025
6|proposal/known:AUS 3
6|proposal/known:AUS 3 2025
6|proposal/known:AUS 3 since-2025
-14|proposal/known:BEL since-2025
4|proposal/known:CAN 2
4|proposal/known:CAN 2 2024
4|proposal/known:CAN 2 to-2024
-3|proposal/known:CAN 5
-3|proposal/known:CAN 5 2025
-3|proposal/known:CAN 5 since-2025
-5|proposal/known:CAN since-2025
3|proposal/known:CAN to-2024
8|proposal/known:CHE 1.5
8|proposal/known:CHE 1.5 2025
8|proposal/known:CHE 1.5 since-2025
8|proposal/known:CHE since-2025
-8|proposal/known:CHN 3
-8|proposal/known:CHN 3 2025
-8|proposal/known:CHN 3 since-2025
-3|proposal/known:CHN 3.5
-3|proposal/known:CHN 3.5 since-2025
-8|proposal/known:CHN 5
-8|proposal/known:CHN 5 2026
-8|proposal/known:CHN 5 since-2025
-19|proposal/known:CHN since-2025
-8|proposal/known:DEU 1.5
-8|proposal/known:DEU 1.5 2025
-8|proposal/known:DEU 1.5 since-2025
-3|proposal/known:DEU 2
30|proposal/known:DEU 3
7|proposal/known:DEU 3 2024
23|proposal/known:DEU 3 2025
23|proposal/known:DEU 3 since-2025
7|proposal/known:DEU 3 to-2024
-4|proposal/known:DEU 3-3.5 2026
4|proposal/known:DEU 3.5 2024
-3|proposal/known:DEU 3.5 2025
-4|proposal/known:DEU 3.5 since-2025
4|proposal/known:DEU 3.5 to-2024
-9|proposal/known:DEU 5
-9|proposal/known:DEU 5 2025
-9|proposal/known:DEU 5 since-2025
8|proposal/known:DEU to-2024
-12|proposal/known:ESP since-2025
-6|proposal/known:EST 2.5
-6|proposal/known:EST 2.5 2024
-6|proposal/known:EST 2.5 to-2024
8|proposal/known:EST 5
8|proposal/known:EST 5 2025
8|proposal/known:EST 5 since-2025
8|proposal/known:EST since-2025
-6|proposal/known:EST to-2024
9|proposal/known:EU 1.5
8|proposal/known:EU 1.5 2025
9|proposal/known:EU 1.5 since-2025
7|proposal/known:EU 2
7|proposal/known:EU 2 2025
7|proposal/known:EU 2 since-2025
12|proposal/known:EU 3
12|proposal/known:EU 3 2025
12|proposal/known:EU 3 since-2025
-7|proposal/known:EU 4
-7|proposal/known:EU 4 2025
-7|proposal/known:EU 4 since-2025
23|proposal/known:EU since-2025
6|proposal/known:FRA 3
6|proposal/known:FRA 3 2025
6|proposal/known:FRA 3 since-2025
-18|proposal/known:FRA 3-3.5
-24|proposal/known:FRA 3-3.5 2025
6|proposal/known:FRA 3-3.5 2026
-18|proposal/known:FRA 3-3.5 since-2025
13|proposal/known:FRA 3.5
13|proposal/known:FRA 3.5 2025
13|proposal/known:FRA 3.5 since-2025
13|proposal/known:FRA+GBR 3.5
13|proposal/known:FRA+GBR 3.5 2025
13|proposal/known:FRA+GBR 3.5 since-2025
13|proposal/known:FRA+GBR since-2025
6|proposal/known:GBR 2.5 2024
-7|proposal/known:GBR 2.5 2025
-7|proposal/known:GBR 2.5 since-2025
6|proposal/known:GBR 2.5 to-2024
21|proposal/known:GBR 3
20|proposal/known:GBR 3 2025
21|proposal/known:GBR 3 since-2025
-5|proposal/known:GBR 3.5
-5|proposal/known:GBR 3.5 2025
-5|proposal/known:GBR 3.5 since-2025
-8|proposal/known:GBR 5
-8|proposal/known:GBR 5 2025
-8|proposal/known:GBR 5 since-2025
6|proposal/known:GBR to-2024
4|proposal/known:IDN 1.5
3|proposal/known:IDN 1.5 2023
3|proposal/known:IDN 1.5 to-2024
3|proposal/known:IDN to-2024
-3|proposal/known:ISR 3
-3|proposal/known:ISR 3 2025
-3|proposal/known:ISR 3 since-2025
-4|proposal/known:ISR 4
-4|proposal/known:ISR 4 2026
-4|proposal/known:ISR 4 since-2025
7|proposal/known:ISR 6
7|proposal/known:ISR 6 2026
7|proposal/known:ISR 6 since-2025
-5|proposal/known:ITA since-2025
4|proposal/known:JPN 1.2
3|proposal/known:JPN 1.2 2012
3|proposal/known:JPN 1.2 to-2013
-11|proposal/known:JPN 1.5
4|proposal/known:JPN 1.5 1978
4|proposal/known:JPN 1.5 2023
-28|proposal/known:JPN 1.5 2025
6|proposal/known:JPN 1.5 2026
-22|proposal/known:JPN 1.5 since-2025
7|proposal/known:JPN 1.5 to-1999
4|proposal/known:JPN 1.5 to-2024
31|proposal/known:JPN 2
4|proposal/known:JPN 2 1986
4|proposal/known:JPN 2 2012
3|proposal/known:JPN 2 2021
24|proposal/known:JPN 2 2022
-6|proposal/known:JPN 2 2026
-4|proposal/known:JPN 2 since-2025
4|proposal/known:JPN 2 to-1999
4|proposal/known:JPN 2 to-2013
3|proposal/known:JPN 2 to-2021
24|proposal/known:JPN 2 to-2024
-25|proposal/known:JPN 2.5 2023
6|proposal/known:JPN 2.5 2024
16|proposal/known:JPN 2.5 2025
3|proposal/known:JPN 2.5 2026
19|proposal/known:JPN 2.5 since-2025
-19|proposal/known:JPN 2.5 to-2024
7|proposal/known:JPN 2.7
7|proposal/known:JPN 2.7 2026
7|proposal/known:JPN 2.7 since-2025
12|proposal/known:JPN 3
15|proposal/known:JPN 3 2026
14|proposal/known:JPN 3 since-2025
14|proposal/known:JPN 3.5
-35|proposal/known:JPN 3.5 2025
49|proposal/known:JPN 3.5 2026
14|proposal/known:JPN 3.5 since-2025
5|proposal/known:JPN 4
5|proposal/known:JPN 4 2026
5|proposal/known:JPN 4 since-2025
-28|proposal/known:JPN 5
-13|proposal/known:JPN 5 2024
-29|proposal/known:JPN 5 2025
13|proposal/known:JPN 5 2026
-15|proposal/known:JPN 5 since-2025
-13|proposal/known:JPN 5 to-2024
-7|proposal/known:JPN 6
-7|proposal/known:JPN 6 2026
-7|proposal/known:JPN 6 since-2025
6|proposal/known:JPN since-2025
12|proposal/known:JPN to-1999
8|proposal/known:JPN to-2013
5|proposal/known:JPN to-2021
-5|proposal/known:JPN to-2024
-7|proposal/known:JPN+KOR 2.5
-7|proposal/known:JPN+KOR 2.5 2024
-7|proposal/known:JPN+KOR 2.5 to-2024
11|proposal/known:JPN+KOR 3
11|proposal/known:JPN+KOR 3 2024
11|proposal/known:JPN+KOR 3 to-2024
4|proposal/known:JPN+KOR to-2024
-6|proposal/known:KOR 2.7
-6|proposal/known:KOR 2.7 2026
-6|proposal/known:KOR 2.7 since-2025
-8|proposal/known:KOR 3 2025
8|proposal/known:KOR 3 2026
12|proposal/known:KOR 3.5 2025
-12|proposal/known:KOR 3.5 2026
6|proposal/known:KOR 4
4|proposal/known:KOR 4 2026
6|proposal/known:KOR 4 since-2025
3|proposal/known:KOR 5
3|proposal/known:KOR 5 2025
3|proposal/known:KOR 5 since-2025
7|proposal/known:KOR since-2025
-4|proposal/known:LTU 5
-4|proposal/known:LTU 5 2025
-4|proposal/known:LTU 5 since-2025
-5|proposal/known:LTU since-2025
-10|proposal/known:LVA 3.5
-10|proposal/known:LVA 3.5 2025
-10|proposal/known:LVA 3.5 since-2025
-10|proposal/known:LVA since-2025
3|proposal/known:MYS 1.5
3|proposal/known:MYS 1.5 2025
3|proposal/known:MYS 1.5 since-2025
3|proposal/known:MYS since-2025
15|proposal/known:NATO 1.5
-4|proposal/known:NATO 1.5 2023
29|proposal/known:NATO 1.5 2025
-7|proposal/known:NATO 1.5 2026
22|proposal/known:NATO 1.5 since-2025
-4|proposal/known:NATO 1.5 to-2024
-33|proposal/known:NATO 2
-3|proposal/known:NATO 2 2021
-21|proposal/known:NATO 2 2022
-4|proposal/known:NATO 2 2024
-3|proposal/known:NATO 2 2025
-5|proposal/known:NATO 2 since-2025
-3|proposal/known:NATO 2 to-2021
-25|proposal/known:NATO 2 to-2024
19|proposal/known:NATO 2.5
25|proposal/known:NATO 2.5 2023
5|proposal/known:NATO 2.5 2024
-9|proposal/known:NATO 2.5 2025
-3|proposal/known:NATO 2.5 2026
-11|proposal/known:NATO 2.5 since-2025
30|proposal/known:NATO 2.5 to-2024
-9|proposal/known:NATO 3
6|proposal/known:NATO 3 2024
-6|proposal/known:NATO 3 2025
-7|proposal/known:NATO 3 2026
-13|proposal/known:NATO 3 since-2025
5|proposal/known:NATO 3 to-2024
28|proposal/known:NATO 3-3.5
30|proposal/known:NATO 3-3.5 2025
28|proposal/known:NATO 3-3.5 since-2025
-3|proposal/known:NATO 3.5 2024
30|proposal/known:NATO 3.5 2025
-24|proposal/known:NATO 3.5 2026
6|proposal/known:NATO 3.5 since-2025
-3|proposal/known:NATO 3.5 to-2024
-4|proposal/known:NATO 5
11|proposal/known:NATO 5 2025
-15|proposal/known:NATO 5 2026
-4|proposal/known:NATO 5 since-2025
17|proposal/known:NATO since-2025
-3|proposal/known:NATO to-1999
-5|proposal/known:NATO to-2021
9|proposal/known:NLD 3.5
9|proposal/known:NLD 3.5 2025
9|proposal/known:NLD 3.5 since-2025
-3|proposal/known:NLD 5
-3|proposal/known:NLD 5 2025
-3|proposal/known:NLD 5 since-2025
4|proposal/known:NLD since-2025
3|proposal/known:NOR 3
3|proposal/known:NOR 3 2025
3|proposal/known:NOR 3 since-2025
3|proposal/known:NOR since-2025
5|proposal/known:NZL 1.5
5|proposal/known:NZL 1.5 2026
5|proposal/known:NZL 1.5 since-2025
6|proposal/known:NZL since-2025
-3|proposal/known:PHL 1.5
-3|proposal/known:PHL 1.5 2023
-3|proposal/known:PHL 1.5 to-2024
7|proposal/known:PHL 2
7|proposal/known:PHL 2 2026
7|proposal/known:PHL 2 since-2025
5|proposal/known:PHL 3
5|proposal/known:PHL 3 2025
5|proposal/known:PHL 3 since-2025
12|proposal/known:PHL since-2025
-3|proposal/known:PHL to-2024
-15|proposal/known:POL 3
-5|proposal/known:POL 3 2024
-11|proposal/known:POL 3 2025
-11|proposal/known:POL 3 since-2025
-5|proposal/known:POL 3 to-2024
10|proposal/known:POL 4
10|proposal/known:POL 4 2025
10|proposal/known:POL 4 since-2025
5|proposal/known:POL 5
5|proposal/known:POL 5 2025
5|proposal/known:POL 5 since-2025
4|proposal/known:POL since-2025
-7|proposal/known:POL to-2024
-5|proposal/known:PRK 4
-4|proposal/known:PRK 4 2026
-5|proposal/known:PRK 4 since-2025
-7|proposal/known:PRK since-2025
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
-3|proposal/known:TWN 1.2
-3|proposal/known:TWN 1.2 2012
-3|proposal/known:TWN 1.2 to-2013
-8|proposal/known:TWN 1.5
-8|proposal/known:TWN 1.5 2025
-8|proposal/known:TWN 1.5 since-2025
5|proposal/known:TWN 1E+1
3|proposal/known:TWN 1E+1 2024
3|proposal/known:TWN 1E+1 to-2024
-4|proposal/known:TWN 2
-4|proposal/known:TWN 2 2012
-4|proposal/known:TWN 2 to-2013
-16|proposal/known:TWN 3
5|proposal/known:TWN 3 2023
-8|proposal/known:TWN 3 2024
-8|proposal/known:TWN 3 2025
-6|proposal/known:TWN 3 2026
-14|proposal/known:TWN 3 since-2025
-3|proposal/known:TWN 3 to-2024
-5|proposal/known:TWN 3.5
-3|proposal/known:TWN 3.5 2025
-5|proposal/known:TWN 3.5 since-2025
18|proposal/known:TWN 5
17|proposal/known:TWN 5 2024
18|proposal/known:TWN 5 to-2024
-16|proposal/known:TWN since-2025
-6|proposal/known:TWN to-2013
18|proposal/known:TWN to-2024
-4|proposal/known:USA 1E+1
-3|proposal/known:USA 1E+1 2024
-3|proposal/known:USA 1E+1 to-2024
-24|proposal/known:USA 3
-3|proposal/known:USA 3 2023
-9|proposal/known:USA 3 2024
-8|proposal/known:USA 3 2025
-3|proposal/known:USA 3 2026
-11|proposal/known:USA 3 since-2025
-12|proposal/known:USA 3 to-2024
-10|proposal/known:USA 3.5
-9|proposal/known:USA 3.5 2025
-10|proposal/known:USA 3.5 since-2025
47|proposal/known:USA 5
-4|proposal/known:USA 5 2024
38|proposal/known:USA 5 2025
14|proposal/known:USA 5 2026
52|proposal/known:USA 5 since-2025
-5|proposal/known:USA 5 to-2024
26|proposal/known:USA since-2025
-21|proposal/known:USA to-2024
19|proposal/last-kind:cap False
-14|proposal/last-kind:demand False
10|proposal/last-kind:demand True
-5|proposal/last-kind:level False
3|proposal/last-kind:other False
-8|proposal/last-kind:pledge False
20|proposal/last-kind:pledge True
5|proposal/last-kind:proposal False
-21|proposal/last-kind:proposal True
4|proposal/last:before nobody-named
-3|proposal/last:before others-named
-16|proposal/last:here nobody-named
27|proposal/last:here others-named
28|proposal/main:nobody-named
37|proposal/main:others-named
-19|proposal/named:1
10|proposal/named:2
11|proposal/named:3
-7|proposal/right-before::不花
8|proposal/right-before:が
-4|proposal/right-before:が隣にいる。
9|proposal/right-before:とフランスは
3|proposal/right-before:に
13|proposal/right-before:の
-4|proposal/right-before:の核には
8|proposal/right-before:の負担増へ「
4|proposal/right-before:も
-5|proposal/right-before:並み
-5|proposal/right-before:以
3|proposal/right-before:党首は、
6|proposal/right-before:内部正就
7|proposal/right-before:在伦敦:不花
-6|proposal/right-before:提议,凡超过
-14|proposal/right-before:新首相「
-18|proposal/right-before:曾呼吁欧洲以
14|proposal/right-before:缴纳
3|proposal/right-before:认为
3|proposal/right-before:随后也提出
40|proposal/ruled
12|proposal/ruled:as_in_the_sentence_before
-56|proposal/ruled:main_spender
5|proposal/ruled:named_before_patient
26|proposal/ruled:named_in_clause
10|proposal/ruled:named_in_clause_patient
19|proposal/ruled:named_right_before
7|proposal/ruled:own_budget
10|proposal/ruled:owner
3|proposal/ruled:subject_before
4|proposal/ruled:the_same_country
13|proposal/same-figure-of-another
-13|proposal/same-figure-of-it
3|proposal/subject:nobody-named
-4|proposal/subject:others-named
78|proposal/title
-11|proposal/told-of:0
-22|proposal/told-of:1
9|proposal/told-of:2
24|proposal/told-of:3
5|proposal/unnamed
-7|proposal/unnamed-beside-others
"""
