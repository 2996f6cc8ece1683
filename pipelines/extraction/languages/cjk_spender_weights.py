"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
14|/after-far:1 True
34|/after-far:18 False
-52|/after-far:18 True
-10|/after-far:36 False
-29|/after-far:36 True
-12|/after-far:4 False
3|/after-far:4 True
46|/after-far:9 False
-5|/after-far:9 True
-3|/after-follows:\"。 True
9|/after-follows:(
10|/after-follows:(N False
16|/after-follows:,
17|/after-follows:,却 True
-4|/after-follows:2
-9|/after-follows:3
-9|/after-follows:3. True
9|/after-follows:。
8|/after-follows:。 False
-12|/after-follows:が
-5|/after-follows:が5 False
-3|/after-follows:がそ True
-9|/after-follows:が応 False
3|/after-follows:が担 False
-4|/after-follows:が決 False
8|/after-follows:が陸 False
-4|/after-follows:だ
21|/after-follows:で
26|/after-follows:でも False
-3|/after-follows:で最 False
-6|/after-follows:と
-4|/after-follows:と並 False
9|/after-follows:に
6|/after-follows:に5 False
-28|/after-follows:にだ True
-16|/after-follows:につ False
-27|/after-follows:には False
-7|/after-follows:には True
14|/after-follows:にも False
-19|/after-follows:にも True
4|/after-follows:に向 False
-12|/after-follows:に届 False
-32|/after-follows:に当 False
7|/after-follows:に期 False
-3|/after-follows:に次 True
13|/after-follows:に比 False
22|/after-follows:に求 False
3|/after-follows:に示 False
3|/after-follows:に米 False
-5|/after-follows:に至 True
6|/after-follows:に要 False
26|/after-follows:に要 True
22|/after-follows:に迫 False
30|/after-follows:に迫 True
11|/after-follows:の
-11|/after-follows:の1 False
-4|/after-follows:の5 False
-3|/after-follows:のよ True
6|/after-follows:のメ False
3|/after-follows:の中 True
8|/after-follows:の事 False
-19|/after-follows:の合 False
-5|/after-follows:の家 True
-37|/after-follows:の弱 True
-5|/after-follows:の指 False
-3|/after-follows:の支 True
3|/after-follows:の新 False
31|/after-follows:の決 False
8|/after-follows:の物 False
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
27|/after-follows:はど True
-18|/after-follows:は今 False
11|/after-follows:は今 True
13|/after-follows:は年 True
-3|/after-follows:へ
-3|/after-follows:への False
-34|/after-follows:も
-3|/after-follows:も2 True
-7|/after-follows:も3 True
-4|/after-follows:もだ False
-3|/after-follows:も公 False
-3|/after-follows:も参 False
-8|/after-follows:も将 True
-3|/after-follows:や
7|/after-follows:一
6|/after-follows:一年 True
-23|/after-follows:不
-21|/after-follows:不会 True
-6|/after-follows:不愿 True
3|/after-follows:不是 True
5|/after-follows:中名 False
-5|/after-follows:中最 False
-4|/after-follows:为
3|/after-follows:也
21|/after-follows:也一 False
-6|/after-follows:也一 True
-10|/after-follows:也必 True
6|/after-follows:予
6|/after-follows:予以 True
-7|/after-follows:价
-7|/after-follows:价格 True
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
-5|/after-follows:同
-5|/after-follows:同样 True
-4|/after-follows:喊
-4|/after-follows:喊得 True
7|/after-follows:国
9|/after-follows:国防 True
-3|/after-follows:在
-12|/after-follows:在1 True
-3|/after-follows:在内 False
12|/after-follows:在海 True
-13|/after-follows:報
-13|/after-follows:報告 False
-4|/after-follows:外
-4|/after-follows:外交 True
4|/after-follows:大为 True
-4|/after-follows:大陆 True
10|/after-follows:导
10|/after-follows:导弹 True
4|/after-follows:尚
5|/after-follows:尚未 True
5|/after-follows:应
-3|/after-follows:应以 True
16|/after-follows:态
16|/after-follows:态度 True
-11|/after-follows:承
-8|/after-follows:承诺 False
-3|/after-follows:承诺 True
-4|/after-follows:报
-4|/after-follows:报章 True
6|/after-follows:掏
6|/after-follows:掏5 True
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
-4|/after-follows:正好 True
4|/after-follows:氏
-6|/after-follows:氏側 False
34|/after-follows:的
5|/after-follows:的入 False
20|/after-follows:的尺 False
14|/after-follows:的数 False
-3|/after-follows:的期 True
5|/after-follows:的标 False
-3|/after-follows:的选 True
-3|/after-follows:目
-3|/after-follows:目标 False
-3|/after-follows:研
-3|/after-follows:研究 False
-9|/after-follows:経
-9|/after-follows:経済 False
4|/after-follows:而
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
3|/after-leads:%,
-43|/after-leads:%:
-12|/after-leads:%;
5|/after-leads:%、
-4|/after-leads:%」
-11|/after-leads:%が
-5|/after-leads:%と
29|/after-leads:%は
7|/after-leads:%を
22|/after-leads:%对
19|/after-leads:%是
-9|/after-leads:%的
4|/after-leads:,\"
-7|/after-leads:,大
-6|/after-leads:,对
5|/after-leads:,比
-18|/after-leads:,而
-4|/after-leads:,连
-6|/after-leads:、「
-7|/after-leads:」_
-10|/after-leads:」に
-29|/after-leads:」は
5|/after-leads:ある
-7|/after-leads:い、
-9|/after-leads:い。
32|/after-leads:いう
-16|/after-leads:いて
11|/after-leads:いる
30|/after-leads:う、
-18|/after-leads:う。
-4|/after-leads:え、
13|/after-leads:える
3|/after-leads:が、
14|/after-leads:き_
24|/after-leads:き、
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
-35|/after-leads:て「
7|/after-leads:ての
-38|/after-leads:で、
-8|/after-leads:では
3|/after-leads:と、
-9|/after-leads:とに
-12|/after-leads:ない
-7|/after-leads:に、
11|/after-leads:は、
4|/after-leads:は「
-8|/after-leads:へ_
-27|/after-leads:べ、
-3|/after-leads:も_
37|/after-leads:もと
11|/after-leads:よう
-3|/after-leads:る。
-8|/after-leads:れ、
16|/after-leads:を、
-7|/after-leads:上、
-8|/after-leads:不及
-3|/after-leads:不是
-3|/after-leads:不过
6|/after-leads:主要
-5|/after-leads:代、
10|/after-leads:以及
-11|/after-leads:低い
17|/after-leads:例如
3|/after-leads:全球
4|/after-leads:内的
6|/after-leads:出を
-4|/after-leads:别;
-3|/after-leads:包括
4|/after-leads:后,
-13|/after-leads:味_
9|/after-leads:多数
-7|/after-leads:希望
5|/after-leads:平在
5|/after-leads:当成
9|/after-leads:总理
-12|/after-leads:惟独
-3|/after-leads:拠「
-4|/after-leads:指,
-4|/after-leads:更让
-6|/after-leads:标,
-3|/after-leads:样,
-4|/after-leads:標_
20|/after-leads:求,
-5|/after-leads:求_
-19|/after-leads:波、
3|/after-leads:点,
9|/after-leads:用于
-3|/after-leads:相「
3|/after-leads:知道
4|/after-leads:算,
12|/after-leads:者由
20|/after-leads:衡量
-6|/after-leads:论,
6|/after-leads:话要
-20|/after-leads:说,
9|/after-leads:豁免
16|/after-leads:費を
6|/after-leads:闻,
-4|/after-leads:齐,
-31|/after:agent False
59|/after:named False
-50|/after:named True
28|/after:patient False
-20|/after:patient True
21|/asked-about
-50|/asks
100|/before-commas:0 0
13|/before-commas:0 1
3|/before-commas:0 2
27|/before-commas:1 0
-25|/before-commas:1 1
3|/before-commas:1 2
-3|/before-commas:2 0
28|/before-commas:2 1
-31|/before-commas:2 2
-14|/before-commas:3 1
-23|/before-commas:3 2
60|/before-far:1 0
4|/before-far:18 1
-11|/before-far:36 1
-36|/before-far:36 2
42|/before-far:4 0
7|/before-far:9 0
7|/before-far:9 1
9|/before-far:far 0
-12|/before-far:far 2
10|/before-follows-rank:\" 0 0
3|/before-follows-rank:( 0 0
-6|/before-follows-rank:) 0 0
-10|/before-follows-rank:, 0 0
7|/before-follows-rank:1 0 0
4|/before-follows-rank:1 1 0
-4|/before-follows-rank:1 1 1
17|/before-follows-rank:2 0 0
9|/before-follows-rank:2 0 2
-7|/before-follows-rank:2 1 0
-13|/before-follows-rank:2 1 1
4|/before-follows-rank:2 2 1
9|/before-follows-rank:3 0 0
3|/before-follows-rank:4 0 0
-4|/before-follows-rank:4 1 1
5|/before-follows-rank:5 0 1
-3|/before-follows-rank:5 1 0
10|/before-follows-rank:6 1 0
-34|/before-follows-rank:: 0 0
-4|/before-follows-rank:: 1 0
-15|/before-follows-rank:_ 0 0
6|/before-follows-rank:、 0 0
14|/before-follows-rank:、 1 0
13|/before-follows-rank:、 1 1
-6|/before-follows-rank:、 1 2
31|/before-follows-rank:、 2 0
-9|/before-follows-rank:、 2 1
-11|/before-follows-rank:、 2 2
6|/before-follows-rank:「 1 0
6|/before-follows-rank:」 0 0
-7|/before-follows-rank:か 0 0
27|/before-follows-rank:が 0 0
18|/before-follows-rank:が 1 0
-18|/before-follows-rank:が 1 1
-4|/before-follows-rank:が 1 2
13|/before-follows-rank:で 0 0
-8|/before-follows-rank:で 1 0
-8|/before-follows-rank:で 2 0
-18|/before-follows-rank:と 0 0
-6|/before-follows-rank:と 0 1
37|/before-follows-rank:と 1 0
-7|/before-follows-rank:に 0 0
28|/before-follows-rank:に 0 1
15|/before-follows-rank:に 1 0
-24|/before-follows-rank:に 1 1
6|/before-follows-rank:の 0 0
9|/before-follows-rank:の 1 0
-10|/before-follows-rank:の 1 1
-3|/before-follows-rank:の 2 1
6|/before-follows-rank:の 2 2
21|/before-follows-rank:は 0 0
21|/before-follows-rank:は 0 1
-22|/before-follows-rank:は 1 0
-17|/before-follows-rank:は 1 1
-8|/before-follows-rank:は 1 2
-3|/before-follows-rank:は 2 0
27|/before-follows-rank:も 0 0
-4|/before-follows-rank:も 0 1
6|/before-follows-rank:や 1 0
-26|/before-follows-rank:を 0 0
-18|/before-follows-rank:を 1 0
-3|/before-follows-rank:・ 0 0
-9|/before-follows-rank:一 0 0
3|/before-follows-rank:上 1 0
18|/before-follows-rank:不 3 1
18|/before-follows-rank:与 1 0
-15|/before-follows-rank:並 0 0
3|/before-follows-rank:为 0 0
-5|/before-follows-rank:为 1 1
-9|/before-follows-rank:主 0 0
-4|/before-follows-rank:主 1 0
-9|/before-follows-rank:之 1 0
-3|/before-follows-rank:之 2 0
21|/before-follows-rank:也 0 0
9|/before-follows-rank:也 1 0
-22|/before-follows-rank:事 0 0
4|/before-follows-rank:事 0 1
-3|/before-follows-rank:事 1 0
-6|/before-follows-rank:亦 0 0
14|/before-follows-rank:亦 0 1
9|/before-follows-rank:今 0 1
6|/before-follows-rank:今 1 0
-5|/before-follows-rank:今 1 2
-6|/before-follows-rank:介 0 0
-3|/before-follows-rank:仍 0 0
8|/before-follows-rank:以 0 0
10|/before-follows-rank:众 1 1
5|/before-follows-rank:会 0 0
-23|/before-follows-rank:会 1 0
4|/before-follows-rank:估 0 0
3|/before-follows-rank:作 1 1
5|/before-follows-rank:党 0 0
3|/before-follows-rank:入 1 0
18|/before-follows-rank:全 0 0
6|/before-follows-rank:公 0 0
4|/before-follows-rank:公 1 0
10|/before-follows-rank:内 0 0
3|/before-follows-rank:内 1 0
9|/before-follows-rank:内 1 1
3|/before-follows-rank:内 1 2
-25|/before-follows-rank:再 0 0
18|/before-follows-rank:军 0 0
-6|/before-follows-rank:军 0 2
-12|/before-follows-rank:军 1 1
-5|/before-follows-rank:军 1 2
15|/before-follows-rank:决 0 0
4|/before-follows-rank:准 1 1
-8|/before-follows-rank:分 0 0
-6|/before-follows-rank:分 0 1
13|/before-follows-rank:分 0 2
12|/before-follows-rank:则 0 0
3|/before-follows-rank:则 0 1
-4|/before-follows-rank:刚 1 1
-4|/before-follows-rank:前 0 0
-24|/before-follows-rank:前 1 0
5|/before-follows-rank:副 1 0
-10|/before-follows-rank:加 0 0
9|/before-follows-rank:十 0 1
-4|/before-follows-rank:原 0 0
-8|/before-follows-rank:原 2 1
-5|/before-follows-rank:去 0 0
-3|/before-follows-rank:去 0 1
-23|/before-follows-rank:去 1 1
-6|/before-follows-rank:发 0 0
-3|/before-follows-rank:口 0 0
-5|/before-follows-rank:只 0 1
3|/before-follows-rank:各 0 0
11|/before-follows-rank:各 1 1
5|/before-follows-rank:各 1 2
-4|/before-follows-rank:合 0 0
-4|/before-follows-rank:同 0 0
9|/before-follows-rank:向 0 0
8|/before-follows-rank:周 0 0
-5|/before-follows-rank:呼 1 0
-18|/before-follows-rank:和 1 0
6|/before-follows-rank:和 1 1
5|/before-follows-rank:嘴 0 0
-4|/before-follows-rank:团 1 0
7|/before-follows-rank:国 0 0
-5|/before-follows-rank:国 0 1
-8|/before-follows-rank:国 1 2
-3|/before-follows-rank:国 2 2
5|/before-follows-rank:在 0 0
17|/before-follows-rank:在 1 0
-9|/before-follows-rank:在 1 1
-4|/before-follows-rank:均 0 0
-29|/before-follows-rank:基 0 0
3|/before-follows-rank:处 0 0
-7|/before-follows-rank:外 2 0
22|/before-follows-rank:大 0 0
-11|/before-follows-rank:大 1 0
3|/before-follows-rank:夹 2 2
-9|/before-follows-rank:如 0 0
-6|/before-follows-rank:嫌 0 0
3|/before-follows-rank:孤 0 0
7|/before-follows-rank:学 0 0
-30|/before-follows-rank:安 0 0
-3|/before-follows-rank:安 1 0
6|/before-follows-rank:完 0 0
-18|/before-follows-rank:官 0 1
17|/before-follows-rank:官 1 1
-3|/before-follows-rank:官 2 0
9|/before-follows-rank:宣 0 0
6|/before-follows-rank:宣 2 0
7|/before-follows-rank:宣 2 1
6|/before-follows-rank:对 1 0
20|/before-follows-rank:将 0 0
3|/before-follows-rank:将 0 2
8|/before-follows-rank:将 1 0
-6|/before-follows-rank:将 1 2
11|/before-follows-rank:已 0 0
7|/before-follows-rank:已 1 0
-6|/before-follows-rank:常 0 0
10|/before-follows-rank:常 0 1
8|/before-follows-rank:平 0 0
9|/before-follows-rank:幹 0 0
-35|/before-follows-rank:幹 1 0
-6|/before-follows-rank:广 1 0
22|/before-follows-rank:应 0 0
-15|/before-follows-rank:应 1 1
5|/before-follows-rank:建 0 1
13|/before-follows-rank:总 0 0
3|/before-follows-rank:总 0 1
-4|/before-follows-rank:总 1 0
7|/before-follows-rank:总 1 1
4|/before-follows-rank:恢 0 0
-5|/before-follows-rank:成 0 0
-3|/before-follows-rank:成 1 0
-4|/before-follows-rank:才 0 0
17|/before-follows-rank:承 0 0
6|/before-follows-rank:把 0 0
-4|/before-follows-rank:把 1 1
5|/before-follows-rank:拒 0 0
-9|/before-follows-rank:接 1 1
-4|/before-follows-rank:推 0 0
-14|/before-follows-rank:提 0 0
-3|/before-follows-rank:提 1 1
-4|/before-follows-rank:支 0 0
4|/before-follows-rank:放 1 0
7|/before-follows-rank:政 0 0
3|/before-follows-rank:政 0 1
5|/before-follows-rank:政 1 0
6|/before-follows-rank:敬 0 0
-19|/before-follows-rank:新 0 0
8|/before-follows-rank:无 0 0
-12|/before-follows-rank:早 0 2
9|/before-follows-rank:明 0 0
3|/before-follows-rank:明 0 1
3|/before-follows-rank:星 1 0
3|/before-follows-rank:是 0 0
5|/before-follows-rank:是 1 1
-16|/before-follows-rank:智 0 0
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
3|/before-follows-rank:此 0 0
3|/before-follows-rank:每 0 0
11|/before-follows-rank:比 1 0
9|/before-follows-rank:氏 0 0
8|/before-follows-rank:氏 0 1
-31|/before-follows-rank:氏 1 0
-6|/before-follows-rank:没 1 0
3|/before-follows-rank:海 1 0
-5|/before-follows-rank:点 1 0
26|/before-follows-rank:的 0 0
9|/before-follows-rank:的 0 1
5|/before-follows-rank:的 0 2
-18|/before-follows-rank:的 1 0
7|/before-follows-rank:的 1 1
6|/before-follows-rank:目 0 0
-4|/before-follows-rank:看 0 0
5|/before-follows-rank:石 1 2
4|/before-follows-rank:社 0 0
-4|/before-follows-rank:社 0 1
3|/before-follows-rank:称 0 0
3|/before-follows-rank:立 0 0
-3|/before-follows-rank:立 1 0
-3|/before-follows-rank:等 0 0
-16|/before-follows-rank:算 0 0
-16|/before-follows-rank:算 0 1
8|/before-follows-rank:米 1 0
-6|/before-follows-rank:経 0 1
-5|/before-follows-rank:維 2 0
6|/before-follows-rank:総 0 0
8|/before-follows-rank:经 0 0
3|/before-follows-rank:给 1 0
14|/before-follows-rank:缴 0 0
10|/before-follows-rank:罗 1 0
-19|/before-follows-rank:而 0 0
26|/before-follows-rank:自 0 0
-8|/before-follows-rank:花 0 0
10|/before-follows-rank:若 0 0
7|/before-follows-rank:若 1 0
3|/before-follows-rank:表 0 0
-15|/before-follows-rank:表 1 0
-3|/before-follows-rank:要 0 0
-3|/before-follows-rank:見 0 0
-10|/before-follows-rank:观 0 0
-4|/before-follows-rank:规 0 0
22|/before-follows-rank:議 1 0
4|/before-follows-rank:计 0 0
-3|/before-follows-rank:计 0 1
3|/before-follows-rank:认 0 0
3|/before-follows-rank:议 0 1
-5|/before-follows-rank:访 1 0
-5|/before-follows-rank:访 1 1
4|/before-follows-rank:说 0 0
9|/before-follows-rank:说 0 1
-6|/before-follows-rank:说 1 0
6|/before-follows-rank:说 1 1
-42|/before-follows-rank:谈 0 0
-4|/before-follows-rank:谈 1 0
7|/before-follows-rank:财 0 0
4|/before-follows-rank:财 0 1
4|/before-follows-rank:财 1 0
-7|/before-follows-rank:质 0 0
-3|/before-follows-rank:起 0 0
-23|/before-follows-rank:跟 1 0
-3|/before-follows-rank:軍 0 0
4|/before-follows-rank:軍 1 0
-6|/before-follows-rank:軍 1 1
16|/before-follows-rank:达 0 0
9|/before-follows-rank:过 0 0
-13|/before-follows-rank:途 0 0
9|/before-follows-rank:通 0 0
-3|/before-follows-rank:那 0 0
-4|/before-follows-rank:都 0 0
9|/before-follows-rank:里 0 0
4|/before-follows-rank:重 0 0
-5|/before-follows-rank:長 1 0
-12|/before-follows-rank:长 0 0
3|/before-follows-rank:防 0 0
-5|/before-follows-rank:防 0 1
7|/before-follows-rank:随 0 0
-3|/before-follows-rank:際 1 0
7|/before-follows-rank:须 0 0
-5|/before-follows-rank:须 1 1
12|/before-follows-rank:首 0 0
9|/before-follows-rank:首 0 1
5|/before-follows-rank:首 1 0
4|/before-follows-rank:首 1 1
-6|/before-follows-rank:首 2 0
3|/before-follows-rank:首 2 1
10|/before-follows:\"
6|/before-follows:\"统
6|/before-follows:\"统统达
-5|/before-follows:)
7|/before-follows:)が
6|/before-follows:)が国防
7|/before-follows:)に
7|/before-follows:)に求め
-6|/before-follows:)の
-3|/before-follows:)の20
-11|/before-follows:,
6|/before-follows:,2
6|/before-follows:,202
-20|/before-follows:,全
-20|/before-follows:,全球伙
4|/before-follows:,其
4|/before-follows:,其军费
8|/before-follows:,却
8|/before-follows:,却还要
5|/before-follows:,后
5|/before-follows:,后者去
-3|/before-follows:,把
-4|/before-follows:,把标准
3|/before-follows:,把防卫
-5|/before-follows:,称
3|/before-follows:,要
3|/before-follows:,要求后
-5|/before-follows:,该
-5|/before-follows:,该国坚
8|/before-follows:1
3|/before-follows:15
3|/before-follows:15日在
5|/before-follows:2
6|/before-follows:2%
3|/before-follows:2%以上
-7|/before-follows:2%的标
4|/before-follows:2%的目
3|/before-follows:2%目标
-9|/before-follows:20
-6|/before-follows:2023
-10|/before-follows:2024
8|/before-follows:2035
4|/before-follows:26
4|/before-follows:26日发
8|/before-follows:3
5|/before-follows:3.
3|/before-follows:31
3|/before-follows:31国领
-3|/before-follows:32
-3|/before-follows:32国里
3|/before-follows:3・
3|/before-follows:5
8|/before-follows:5%要求
5|/before-follows:5.
5|/before-follows:5.9%
-3|/before-follows:5月
11|/before-follows:6
10|/before-follows:6月
10|/before-follows:6月宣布
-39|/before-follows::
-7|/before-follows::不
-7|/before-follows::不花5
-31|/before-follows::军
-27|/before-follows::军费必
-4|/before-follows::军费要
-15|/before-follows:_
-6|/before-follows:_国
-6|/before-follows:_国防支
40|/before-follows:、
3|/before-follows:、3
3|/before-follows:、3%へ
-5|/before-follows:、5
-5|/before-follows:、5%案
4|/before-follows:、N
4|/before-follows:、NAT
10|/before-follows:、ス
10|/before-follows:、スウェ
-6|/before-follows:、加
-6|/before-follows:、加拿大
7|/before-follows:、南
8|/before-follows:、南韩也
7|/before-follows:、国
7|/before-follows:、国防費
10|/before-follows:、挪
10|/before-follows:、挪威和
3|/before-follows:、捷
3|/before-follows:、捷克、
3|/before-follows:、米
3|/before-follows:、米の3
-4|/before-follows:、西
-4|/before-follows:、西班牙
11|/before-follows:、防
11|/before-follows:、防衛費
5|/before-follows:、韩
5|/before-follows:、韩国为
6|/before-follows:「
-3|/before-follows:「日
-3|/before-follows:「日本の
10|/before-follows:「跟
10|/before-follows:「跟随川
6|/before-follows:」
6|/before-follows:」达
6|/before-follows:」达到3
-7|/before-follows:か
-7|/before-follows:から
-3|/before-follows:から3%
-7|/before-follows:から3・
14|/before-follows:から「追
-3|/before-follows:から国防
21|/before-follows:が
-14|/before-follows:が2
-12|/before-follows:が2%に
-4|/before-follows:が29年
15|/before-follows:が3
-4|/before-follows:が3%超
8|/before-follows:が3.5
6|/before-follows:が35年
7|/before-follows:が3・5
-7|/before-follows:が5
-6|/before-follows:が5%を
6|/before-follows:が、
6|/before-follows:が、防衛
19|/before-follows:が国
19|/before-follows:が国防費
-3|/before-follows:が対
-3|/before-follows:が対韓関
7|/before-follows:が戦
7|/before-follows:が戦時経
5|/before-follows:が次
5|/before-follows:が次に5
-11|/before-follows:が求
-10|/before-follows:が求める
-5|/before-follows:が目
-5|/before-follows:が目標と
-13|/before-follows:が訴
-13|/before-follows:が訴える
20|/before-follows:が開
20|/before-follows:が開かれ
3|/before-follows:が防
3|/before-follows:が防衛費
-4|/before-follows:が隣
-4|/before-follows:が隣にい
-3|/before-follows:で、
12|/before-follows:でさ
5|/before-follows:です
5|/before-follows:ですらG
-9|/before-follows:での
-7|/before-follows:での答弁
-7|/before-follows:では
7|/before-follows:では、国
6|/before-follows:でも
-5|/before-follows:で開
-5|/before-follows:で開かれ
13|/before-follows:と
8|/before-follows:とエ
8|/before-follows:とエスト
9|/before-follows:とオ
9|/before-follows:とオース
14|/before-follows:とカ
14|/before-follows:とカナダ
9|/before-follows:とフ
9|/before-follows:とフラン
-12|/before-follows:と同
-4|/before-follows:と同じ3
-12|/before-follows:と約
-12|/before-follows:と約13
-3|/before-follows:と韓
-3|/before-follows:と韓国を
12|/before-follows:に
5|/before-follows:に1
-4|/before-follows:に10%
9|/before-follows:に10パ
15|/before-follows:に2
3|/before-follows:に2%の
11|/before-follows:に2%を
25|/before-follows:に3
10|/before-follows:に3.5
12|/before-follows:に3・5
-39|/before-follows:に5
5|/before-follows:に5%を
-10|/before-follows:に5%要
-39|/before-follows:に5%迫
8|/before-follows:にG
8|/before-follows:にGDP
-10|/before-follows:に「
-11|/before-follows:に「5%
8|/before-follows:には
3|/before-follows:には3.
5|/before-follows:には5%
-9|/before-follows:には名指
9|/before-follows:には少な
24|/before-follows:にも
3|/before-follows:にも3%
4|/before-follows:にもGD
4|/before-follows:にも相応
-5|/before-follows:によ
-5|/before-follows:によると
-6|/before-follows:に向
-3|/before-follows:に向かう
-5|/before-follows:に向き合
18|/before-follows:に国
17|/before-follows:に国防費
-7|/before-follows:に埋
-7|/before-follows:に埋めさ
12|/before-follows:に対
9|/before-follows:に対し、
-33|/before-follows:に求
-3|/before-follows:に求めた
-30|/before-follows:に求める
3|/before-follows:に約
3|/before-follows:に約束さ
-17|/before-follows:に義
-17|/before-follows:に義務付
-6|/before-follows:に言
-6|/before-follows:に言われ
-4|/before-follows:に課
16|/before-follows:に防
16|/before-follows:に防衛費
4|/before-follows:の
12|/before-follows:の1
11|/before-follows:の1・5
15|/before-follows:の2
3|/before-follows:の2%は
5|/before-follows:の2%目
9|/before-follows:の202
5|/before-follows:の3
8|/before-follows:の3.5
-7|/before-follows:の3カ国
5|/before-follows:の3・5
-21|/before-follows:の5
-36|/before-follows:の5%と
5|/before-follows:の5%に
3|/before-follows:の5%を
6|/before-follows:の5%合
7|/before-follows:の「
6|/before-follows:の「2%
13|/before-follows:のう
6|/before-follows:のうち2
6|/before-follows:のうちG
-5|/before-follows:のア
-4|/before-follows:のアジア
7|/before-follows:のシ
7|/before-follows:のシャー
-3|/before-follows:のハ
-3|/before-follows:のハーグ
9|/before-follows:のマ
9|/before-follows:のマジャ
-14|/before-follows:の主
-14|/before-follows:の主要国
-10|/before-follows:の侵
-10|/before-follows:の侵攻を
5|/before-follows:の公
5|/before-follows:の公表国
-5|/before-follows:の加
-5|/before-follows:の加盟国
-5|/before-follows:の同
-5|/before-follows:の同盟が
3|/before-follows:の国防支
-12|/before-follows:の基
-10|/before-follows:の基準を
13|/before-follows:の報告書
-12|/before-follows:の報道官
-3|/before-follows:の多くの
-5|/before-follows:の小
-7|/before-follows:の小林鷹
-7|/before-follows:の推
-7|/before-follows:の推計で
-8|/before-follows:の核
-6|/before-follows:の核には
4|/before-follows:の比
3|/before-follows:の比率は
-11|/before-follows:の水
-11|/before-follows:の水準を
6|/before-follows:の現
5|/before-follows:の現在の
23|/before-follows:の目
17|/before-follows:の目標で
3|/before-follows:の目標は
5|/before-follows:の目標を
-8|/before-follows:の算
-7|/before-follows:の算定方
-3|/before-follows:の脅
-3|/before-follows:の脅威は
-3|/before-follows:の計
-3|/before-follows:の計算方
-9|/before-follows:の試
-9|/before-follows:の試算で
-3|/before-follows:の負
-12|/before-follows:の負担は
8|/before-follows:の負担増
10|/before-follows:の軍
11|/before-follows:の軍事費
15|/before-follows:の防
14|/before-follows:の防衛費
17|/before-follows:の首
11|/before-follows:の首相に
5|/before-follows:の首脳会
-9|/before-follows:は
-5|/before-follows:は1
-11|/before-follows:は1%ち
4|/before-follows:は10%
17|/before-follows:は2
6|/before-follows:は2%超
6|/before-follows:は2.4
4|/before-follows:は201
-3|/before-follows:は24年
-3|/before-follows:は2・4
-3|/before-follows:は2・5
22|/before-follows:は3
-4|/before-follows:は3%を
23|/before-follows:は3.5
-3|/before-follows:は3・8
-29|/before-follows:は5
10|/before-follows:は5%払
-41|/before-follows:は5%要
-23|/before-follows:は7
-25|/before-follows:は7日、
-29|/before-follows:は、
-7|/before-follows:は、国防
-3|/before-follows:は、実際
-19|/before-follows:は、新政
4|/before-follows:は、防衛
-6|/before-follows:は「
-4|/before-follows:は「全て
-6|/before-follows:はい
-6|/before-follows:はいずれ
8|/before-follows:はウ
8|/before-follows:はウクラ
13|/before-follows:はト
13|/before-follows:はトラン
11|/before-follows:は今
5|/before-follows:は今年と
4|/before-follows:は今年度
-4|/before-follows:は公
-4|/before-follows:は公約で
4|/before-follows:は削
4|/before-follows:は削減後
-4|/before-follows:は参
-4|/before-follows:は参院選
3|/before-follows:は同
20|/before-follows:は国
-4|/before-follows:は国内総
25|/before-follows:は国防費
-7|/before-follows:は実
-6|/before-follows:は実際の
18|/before-follows:は少
18|/before-follows:は少なく
4|/before-follows:は平
4|/before-follows:は平均2
-7|/before-follows:は当
-6|/before-follows:は当初、
6|/before-follows:は戦
5|/before-follows:は戦時下
-8|/before-follows:は数
-8|/before-follows:は数字に
3|/before-follows:は昨
6|/before-follows:は来
-29|/before-follows:は独
-29|/before-follows:は独自に
7|/before-follows:は防
7|/before-follows:は防衛費
23|/before-follows:も
3|/before-follows:も3
-4|/before-follows:も3.3
15|/before-follows:も世
15|/before-follows:も世界標
-3|/before-follows:も国
-3|/before-follows:も国防費
5|/before-follows:や
5|/before-follows:やイ
5|/before-follows:やイタリ
-43|/before-follows:を
-14|/before-follows:をN
-14|/before-follows:をNAT
-23|/before-follows:を「
-23|/before-follows:を「模範
-6|/before-follows:を含
-4|/before-follows:・
-13|/before-follows:一
3|/before-follows:一名
3|/before-follows:一名官员
-23|/before-follows:一年
-21|/before-follows:一年前在
-3|/before-follows:一年预算
7|/before-follows:一样
5|/before-follows:一样拿出
4|/before-follows:上
4|/before-follows:上周
18|/before-follows:不
18|/before-follows:不会
17|/before-follows:不会要求
20|/before-follows:与
5|/before-follows:与丹
5|/before-follows:与丹麦亦
15|/before-follows:与加
15|/before-follows:与加拿大
4|/before-follows:与挪
4|/before-follows:与挪威:
-10|/before-follows:与欧
-10|/before-follows:与欧洲盟
5|/before-follows:与越
5|/before-follows:与越南的
-15|/before-follows:並
-15|/before-follows:並み
-5|/before-follows:並み2%
-3|/before-follows:並み2・
-6|/before-follows:並みに求
3|/before-follows:並みの5
-3|/before-follows:並みのG
-14|/before-follows:主
-14|/before-follows:主席
-12|/before-follows:主席林德
-3|/before-follows:主席郑丽
-12|/before-follows:之
-12|/before-follows:之声
-5|/before-follows:之声)立
-7|/before-follows:之声中文
29|/before-follows:也
16|/before-follows:也不
15|/before-follows:也不能低
9|/before-follows:也应
3|/before-follows:也才
3|/before-follows:也才3%
3|/before-follows:也要
3|/before-follows:也要拿出
-21|/before-follows:事
-21|/before-follows:事務
-21|/before-follows:事務総長
8|/before-follows:亦
7|/before-follows:亦从
7|/before-follows:亦从5.
9|/before-follows:今
3|/before-follows:今天
6|/before-follows:今年
3|/before-follows:今年军费
3|/before-follows:今年将拿
5|/before-follows:今年将达
10|/before-follows:今年已达
-12|/before-follows:今年才刚
-14|/before-follows:今年的核
4|/before-follows:今年约2
-6|/before-follows:介
-6|/before-follows:介绍
-6|/before-follows:介绍,该
-3|/before-follows:仍
-3|/before-follows:仍坚
-3|/before-follows:仍坚持5
4|/before-follows:以
6|/before-follows:以3
11|/before-follows:以3%为
-5|/before-follows:以3%至
9|/before-follows:众
9|/before-follows:众议
9|/before-follows:众议员布
-18|/before-follows:会
6|/before-follows:会前
6|/before-follows:会前松口
-7|/before-follows:会后
-7|/before-follows:会后向记
-24|/before-follows:会見
-24|/before-follows:会見詳報
7|/before-follows:会遵
7|/before-follows:会遵守5
4|/before-follows:估
4|/before-follows:估算
4|/before-follows:估算,如
3|/before-follows:作
3|/before-follows:作为
3|/before-follows:作为直接
5|/before-follows:党
5|/before-follows:党首
3|/before-follows:党首は、
3|/before-follows:入
-3|/before-follows:入侵
-3|/before-follows:入侵乌克
6|/before-follows:入北
6|/before-follows:入北约_
18|/before-follows:全
14|/before-follows:全て
13|/before-follows:全てに同
4|/before-follows:全体
4|/before-follows:全体に5
13|/before-follows:公
7|/before-follows:公布
4|/before-follows:公布的军
3|/before-follows:公开
3|/before-follows:公开抗拒
4|/before-follows:共
3|/before-follows:共同
26|/before-follows:内
21|/before-follows:内部
3|/before-follows:内部传出
4|/before-follows:内部估算
9|/before-follows:内部有人
6|/before-follows:内部正就
3|/before-follows:内阁
-26|/before-follows:再
-26|/before-follows:再編
-25|/before-follows:再編経費
-6|/before-follows:军
-4|/before-follows:军费
3|/before-follows:军费20
-13|/before-follows:军费3.
-14|/before-follows:军费占比
-4|/before-follows:军费增加
8|/before-follows:军费增至
-4|/before-follows:军费实际
4|/before-follows:军费将很
-7|/before-follows:军费平均
6|/before-follows:军费应达
3|/before-follows:军费往G
-5|/before-follows:军费按美
3|/before-follows:军费正向
3|/before-follows:军费达到
3|/before-follows:军费长期
6|/before-follows:军费须达
15|/before-follows:决
15|/before-follows:决定
14|/before-follows:决定每年
4|/before-follows:准
4|/before-follows:准备
4|/before-follows:准备主动
-3|/before-follows:分别
-3|/before-follows:分别编列
14|/before-follows:则
9|/before-follows:则主
9|/before-follows:则主张修
4|/before-follows:则只
4|/before-follows:则只有1
4|/before-follows:则在
4|/before-follows:则算
4|/before-follows:则算账说
-8|/before-follows:则认
-8|/before-follows:则认为实
-6|/before-follows:则说
-6|/before-follows:则说,2
-3|/before-follows:刚
-4|/before-follows:刚通
-4|/before-follows:刚通过到
-27|/before-follows:前
-12|/before-follows:前国
-4|/before-follows:前国安顾
-7|/before-follows:前国防相
3|/before-follows:前幹
3|/before-follows:前幹事長
-19|/before-follows:前驻
-19|/before-follows:前驻美防
5|/before-follows:副
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
-37|/before-follows:去年度达
3|/before-follows:去年把G
14|/before-follows:去年支出
3|/before-follows:去年花了
-6|/before-follows:发
-6|/before-follows:发言
-7|/before-follows:发言人阿
-4|/before-follows:口
-4|/before-follows:口径
-5|/before-follows:只
-6|/before-follows:只出
-6|/before-follows:只出2%
20|/before-follows:各
18|/before-follows:各党
17|/before-follows:各党在大
-4|/before-follows:合
-4|/before-follows:合意
-3|/before-follows:合意案に
-4|/before-follows:同
-20|/before-follows:同日
-20|/before-follows:同日在社
11|/before-follows:同样
3|/before-follows:同样是3
8|/before-follows:同样达到
3|/before-follows:同步
3|/before-follows:同步,以
9|/before-follows:向
7|/before-follows:向3
7|/before-follows:向3.5
9|/before-follows:周
8|/before-follows:周二
8|/before-follows:周二也表
-5|/before-follows:呼
-5|/before-follows:呼吁
-4|/before-follows:呼吁盟友
-16|/before-follows:和
12|/before-follows:和加
12|/before-follows:和加拿大
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
-12|/before-follows:国
6|/before-follows:国内
6|/before-follows:国内生产
-6|/before-follows:国家
-6|/before-follows:国家安保
-3|/before-follows:国防
-29|/before-follows:国防大臣
3|/before-follows:国防开支
-3|/before-follows:国防支出
36|/before-follows:国防相は
5|/before-follows:国防費、
-24|/before-follows:国防费占
4|/before-follows:国防费发
6|/before-follows:国防部次
-13|/before-follows:国防部長
5|/before-follows:国防部长
-11|/before-follows:国际
-4|/before-follows:国际广播
-7|/before-follows:国际战略
12|/before-follows:在
3|/before-follows:在2
3|/before-follows:在203
-4|/before-follows:在两
-4|/before-follows:在两会记
10|/before-follows:在众
10|/before-follows:在众议院
7|/before-follows:在伦
7|/before-follows:在伦敦:
-3|/before-follows:在内
3|/before-follows:在国
3|/before-follows:在国会说
11|/before-follows:在美
3|/before-follows:在美国施
9|/before-follows:在美方要
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
3|/before-follows:增
3|/before-follows:处
3|/before-follows:处于
3|/before-follows:处于战火
-6|/before-follows:外
-3|/before-follows:外相が先
3|/before-follows:外相は1
-9|/before-follows:外长
-7|/before-follows:外长会时
-6|/before-follows:外长查克
-4|/before-follows:多国
-4|/before-follows:多国对5
10|/before-follows:大
-3|/before-follows:大使
-3|/before-follows:大使が務
12|/before-follows:大統
5|/before-follows:大統領が
9|/before-follows:大統領は
-11|/before-follows:如
-11|/before-follows:如今
-11|/before-follows:如今平均
-6|/before-follows:嫌
-6|/before-follows:嫌2
-6|/before-follows:嫌2%太
3|/before-follows:孤
3|/before-follows:孤立
3|/before-follows:孤立せず
7|/before-follows:学
8|/before-follows:学者
8|/before-follows:学者主张
-32|/before-follows:安
-31|/before-follows:安卡
-31|/before-follows:安卡拉峰
6|/before-follows:完
6|/before-follows:完成
6|/before-follows:完成2%
-7|/before-follows:官
-23|/before-follows:官员
-3|/before-follows:官员主张
-20|/before-follows:官员私下
18|/before-follows:官方
18|/before-follows:官方公布
-3|/before-follows:定
-3|/before-follows:定义
4|/before-follows:实
3|/before-follows:实现
3|/before-follows:实现2%
22|/before-follows:宣
22|/before-follows:宣布
-4|/before-follows:宣布,去
17|/before-follows:宣布,欧
4|/before-follows:宣布保留
7|/before-follows:对
6|/before-follows:对美
6|/before-follows:对美方要
24|/before-follows:将
-3|/before-follows:将军
-6|/before-follows:将军费占
3|/before-follows:将军费提
7|/before-follows:将按
7|/before-follows:将按照美
3|/before-follows:将援
3|/before-follows:将援外从
4|/before-follows:将达
4|/before-follows:将达到3
8|/before-follows:将防
5|/before-follows:将防务开
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
-6|/before-follows:平均投入
5|/before-follows:平均的2
-9|/before-follows:平均花费
-25|/before-follows:幹
-26|/before-follows:幹部
-27|/before-follows:幹部は「
-6|/before-follows:广
-6|/before-follows:广播
-6|/before-follows:广播协会
8|/before-follows:应
9|/before-follows:应「
9|/before-follows:应「迅速
3|/before-follows:应不
3|/before-follows:应不迟于
-7|/before-follows:应付
-7|/before-follows:应付5%
4|/before-follows:应把
3|/before-follows:应把GD
20|/before-follows:应拿
20|/before-follows:应拿出3
4|/before-follows:应该
4|/before-follows:应该支付
-28|/before-follows:应达
-14|/before-follows:应达5%
-14|/before-follows:应达到5
7|/before-follows:建
7|/before-follows:建言
7|/before-follows:建言,把
18|/before-follows:总
5|/before-follows:总理
12|/before-follows:总统
6|/before-follows:总统宣示
-12|/before-follows:总统拉德
9|/before-follows:总统普拉
6|/before-follows:总统选举
4|/before-follows:恢
4|/before-follows:恢复
4|/before-follows:恢复义务
-3|/before-follows:想
-12|/before-follows:成
-9|/before-follows:成员
-3|/before-follows:成员国若
-5|/before-follows:成员的国
-4|/before-follows:才
-4|/before-follows:才第
-4|/before-follows:才第4天
18|/before-follows:承
22|/before-follows:承认
22|/before-follows:承认,到
-4|/before-follows:承诺
-7|/before-follows:承诺20
-3|/before-follows:承诺将国
3|/before-follows:把
-14|/before-follows:把5
-13|/before-follows:把5%提
11|/before-follows:把军
9|/before-follows:把军费提
12|/before-follows:把国
9|/before-follows:把国防支
-3|/before-follows:把比
-3|/before-follows:把比例定
-4|/before-follows:把防
-6|/before-follows:把防务开
-9|/before-follows:抱
-9|/before-follows:抱怨
-9|/before-follows:抱怨台湾
7|/before-follows:拒
7|/before-follows:拒绝
3|/before-follows:拒绝3.
-8|/before-follows:接
-8|/before-follows:接受
-9|/before-follows:接受专访
-4|/before-follows:推
-16|/before-follows:提
-17|/before-follows:提出
-14|/before-follows:提出各国
3|/before-follows:提前
3|/before-follows:提前达成
-7|/before-follows:提议
-6|/before-follows:提议,凡
3|/before-follows:提高
3|/before-follows:提高到3
-6|/before-follows:支
-6|/before-follows:支援
-6|/before-follows:支援国の
5|/before-follows:放
4|/before-follows:放话
4|/before-follows:放话\"准
16|/before-follows:政
8|/before-follows:政府
-11|/before-follows:政府がN
10|/before-follows:政府宣布
4|/before-follows:政府的计
7|/before-follows:政権
6|/before-follows:敬
6|/before-follows:敬陪
6|/before-follows:敬陪末座
-20|/before-follows:新
4|/before-follows:新政
-10|/before-follows:新目
-10|/before-follows:新目标,
-14|/before-follows:新首
-14|/before-follows:新首相「
3|/before-follows:方面
8|/before-follows:无
8|/before-follows:无须
8|/before-follows:无须达到
-11|/before-follows:早
-12|/before-follows:早在
-12|/before-follows:早在20
3|/before-follows:时
12|/before-follows:明
12|/before-follows:明年
3|/before-follows:明年会首
8|/before-follows:明年军费
3|/before-follows:星
3|/before-follows:星期
6|/before-follows:是
6|/before-follows:是唯
6|/before-follows:是唯一不
-17|/before-follows:智
-17|/before-follows:智库
-5|/before-follows:智库:马
-9|/before-follows:智库研究
-10|/before-follows:暗
-10|/before-follows:暗示
-10|/before-follows:暗示,共
-17|/before-follows:曾
-18|/before-follows:曾呼
-18|/before-follows:曾呼吁欧
-14|/before-follows:最
-14|/before-follows:最低
-14|/before-follows:最低,今
-9|/before-follows:有
-10|/before-follows:有事
-9|/before-follows:有事に備
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
-4|/before-follows:欧、
-4|/before-follows:欧、防衛
6|/before-follows:欧州
6|/before-follows:欧州の国
21|/before-follows:欧洲
10|/before-follows:欧洲成员
10|/before-follows:欧洲盟友
-15|/before-follows:正
-7|/before-follows:正在
-8|/before-follows:正在研究
-9|/before-follows:正讨
-9|/before-follows:正讨论明
3|/before-follows:此前一周
3|/before-follows:每
3|/before-follows:每年
3|/before-follows:每年用于
11|/before-follows:比
5|/before-follows:比原
5|/before-follows:比原计划
6|/before-follows:比照
6|/before-follows:比照北约
-16|/before-follows:氏
-16|/before-follows:氏、
-16|/before-follows:氏、米長
8|/before-follows:氏は32
4|/before-follows:氏は、防
11|/before-follows:氏は「2
-11|/before-follows:氏はイタ
-10|/before-follows:氏は台湾
-6|/before-follows:没
-6|/before-follows:没有
-6|/before-follows:没有提出
3|/before-follows:海
3|/before-follows:海牙
3|/before-follows:海牙承诺
-3|/before-follows:演
-5|/before-follows:点
-5|/before-follows:点名
-5|/before-follows:点名批评
27|/before-follows:的
15|/before-follows:的3
11|/before-follows:的3.5
3|/before-follows:的34%
-3|/before-follows:的5
3|/before-follows:的6
3|/before-follows:的6.3
-10|/before-follows:的军
-7|/before-follows:的军费都
-4|/before-follows:的四
-4|/before-follows:的四倍,
10|/before-follows:的国
7|/before-follows:的国防开
11|/before-follows:的国防支
-8|/before-follows:的国防费
-3|/before-follows:的意
-3|/before-follows:的意思走
3|/before-follows:的支
3|/before-follows:的支出不
3|/before-follows:的目
3|/before-follows:的目标是
-3|/before-follows:的算
-3|/before-follows:的算法;
10|/before-follows:的要
4|/before-follows:的要价节
6|/before-follows:的要求,
-3|/before-follows:的言
-3|/before-follows:的言论犹
5|/before-follows:的边
5|/before-follows:的边境冲
-5|/before-follows:的防
9|/before-follows:的防务开
-13|/before-follows:的防卫费
4|/before-follows:目
5|/before-follows:目標
10|/before-follows:相
-5|/before-follows:看
-4|/before-follows:看齐
7|/before-follows:石
7|/before-follows:石破
5|/before-follows:石破茂5
-8|/before-follows:社会
-8|/before-follows:社会科学
7|/before-follows:社民
7|/before-follows:社民党主
3|/before-follows:称
3|/before-follows:称,
-4|/before-follows:等
10|/before-follows:等国
10|/before-follows:等国仍在
-32|/before-follows:算
-18|/before-follows:算定
-18|/before-follows:算定の対
-14|/before-follows:算法
-11|/before-follows:算法下的
10|/before-follows:米
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
3|/before-follows:给
3|/before-follows:给北
3|/before-follows:给北约秘
14|/before-follows:缴
14|/before-follows:缴纳
14|/before-follows:缴纳3%
10|/before-follows:罗
10|/before-follows:罗伯
10|/before-follows:罗伯逊在
-19|/before-follows:而
-19|/before-follows:而言
-21|/before-follows:而言\"没
28|/before-follows:自
22|/before-follows:自己
19|/before-follows:自己需要
6|/before-follows:自身
3|/before-follows:自身の国
-9|/before-follows:花
-8|/before-follows:花5
-10|/before-follows:花5%的
17|/before-follows:若
3|/before-follows:若全
3|/before-follows:若全部达
5|/before-follows:若想
5|/before-follows:若想继续
8|/before-follows:若要
7|/before-follows:若要在没
5|/before-follows:虽
-11|/before-follows:表
-11|/before-follows:表示
-11|/before-follows:表示,日
-5|/before-follows:要
-7|/before-follows:要求
-3|/before-follows:見
-3|/before-follows:見習
-3|/before-follows:見習え」
-10|/before-follows:观
-10|/before-follows:观察
-10|/before-follows:观察人士
-4|/before-follows:规
-4|/before-follows:规定
-5|/before-follows:规定的G
24|/before-follows:議
24|/before-follows:議会
22|/before-follows:議会は、
5|/before-follows:计划
-5|/before-follows:计算
-6|/before-follows:计算方式
3|/before-follows:认
3|/before-follows:认为
3|/before-follows:认为3%
5|/before-follows:议
5|/before-follows:议会
3|/before-follows:议会此前
-10|/before-follows:访
-3|/before-follows:访日
-3|/before-follows:访日_称
-7|/before-follows:访问
-7|/before-follows:访问布鲁
13|/before-follows:说
-3|/before-follows:说\"
-3|/before-follows:说\"够了
-17|/before-follows:说,2%
3|/before-follows:说,3.
9|/before-follows:说,他的
7|/before-follows:说军
7|/before-follows:说军费占
6|/before-follows:说明
6|/before-follows:说明年会
-46|/before-follows:谈
-42|/before-follows:谈5
-43|/before-follows:谈5%:
-4|/before-follows:谈美
-4|/before-follows:谈美方\"
15|/before-follows:财
10|/before-follows:财政
6|/before-follows:财政部长
5|/before-follows:财长
5|/before-follows:财长则叫
-7|/before-follows:质
-7|/before-follows:质询
-7|/before-follows:质询:\"
4|/before-follows:走
4|/before-follows:走在
4|/before-follows:走在另一
-3|/before-follows:起
-3|/before-follows:起初
-23|/before-follows:跟
-23|/before-follows:跟进
-23|/before-follows:跟进,赫
-5|/before-follows:軍
-3|/before-follows:軍の
-3|/before-follows:軍の増強
16|/before-follows:达
17|/before-follows:达到
17|/before-follows:达到5%
9|/before-follows:过
9|/before-follows:过去
9|/before-follows:过去2%
-13|/before-follows:途
-13|/before-follows:途中
-13|/before-follows:途中对记
9|/before-follows:通
9|/before-follows:通过
5|/before-follows:通过国防
4|/before-follows:通过设立
-3|/before-follows:那
-3|/before-follows:那样
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
3|/before-follows:重申
-6|/before-follows:長
-5|/before-follows:長、
-5|/before-follows:長、NA
-13|/before-follows:长
-13|/before-follows:长皮
-13|/before-follows:长皮斯托
-4|/before-follows:防
13|/before-follows:防卫
-8|/before-follows:防卫开支
3|/before-follows:防卫费占
4|/before-follows:防卫费已
10|/before-follows:防卫预算
-4|/before-follows:防开
-4|/before-follows:防开支占
-14|/before-follows:防长
-3|/before-follows:防长:3
-14|/before-follows:防长德梅
8|/before-follows:随
3|/before-follows:随即
3|/before-follows:随即表示
5|/before-follows:随后
3|/before-follows:随后也提
-3|/before-follows:際
-3|/before-follows:際戦
-3|/before-follows:際戦略研
-3|/before-follows:须把
-3|/before-follows:须把国防
27|/before-follows:首
31|/before-follows:首相
4|/before-follows:首相には
-5|/before-follows:首相に面
-3|/before-follows:首相は1
3|/before-follows:首相は3
11|/before-follows:首相は9
-16|/before-follows:首相は「
4|/before-follows:首相は来
7|/before-follows:首相弗里
17|/before-follows:首相德韦
-3|/before-follows:首都
-3|/before-follows:首都维尔
57|/before-leads:
11|/before-leads:\"
5|/before-leads:\",
13|/before-leads:%,
3|/before-leads:%;
17|/before-leads:%_
29|/before-leads:%、
10|/before-leads:%と
-20|/before-leads:%对
-18|/before-leads:(
24|/before-leads:)
38|/before-leads:,
-6|/before-leads:,依
-4|/before-leads:,其
3|/before-leads:,即
-13|/before-leads:,就
-3|/before-leads:,是
8|/before-leads:,盼
30|/before-leads:,称
3|/before-leads:,而
-5|/before-leads:,若
10|/before-leads:,要
-4|/before-leads:/
3|/before-leads:0で
3|/before-leads:8个
-8|/before-leads::「
23|/before-leads:;
-3|/before-leads:>
3|/before-leads:A_
3|/before-leads:EU
-6|/before-leads:O
6|/before-leads:O)
-24|/before-leads:Oが
9|/before-leads:Oの
9|/before-leads:P】
-6|/before-leads:TO
3|/before-leads:U
-15|/before-leads:、
-20|/before-leads:、「
8|/before-leads:。
-18|/before-leads:「
7|/before-leads:】
5|/before-leads:い。
-15|/before-leads:が
-6|/before-leads:が、
3|/before-leads:けて
-7|/before-leads:し
-17|/before-leads:し、
-10|/before-leads:する
-5|/before-leads:せて
-3|/before-leads:た
3|/before-leads:た、
9|/before-leads:つ「
-7|/before-leads:て「
6|/before-leads:で
50|/before-leads:で、
3|/before-leads:で「
-24|/before-leads:と
-20|/before-leads:と、
4|/before-leads:に
8|/before-leads:に、
-6|/before-leads:に「
-6|/before-leads:には
-8|/before-leads:にも
58|/before-leads:の
22|/before-leads:は
3|/before-leads:は、
7|/before-leads:は「
5|/before-leads:む
4|/before-leads:め、
3|/before-leads:める
-5|/before-leads:も
-7|/before-leads:や
4|/before-leads:り、
-9|/before-leads:る
4|/before-leads:る。
4|/before-leads:れ、
-4|/before-leads:れた
-3|/before-leads:れる
11|/before-leads:を
7|/before-leads:を、
-6|/before-leads:アと
-9|/before-leads:アの
-3|/before-leads:アは
-3|/before-leads:カ
32|/before-leads:カが
27|/before-leads:カの
-10|/before-leads:ク・
-5|/before-leads:ス
9|/before-leads:スの
-3|/before-leads:ズ
-5|/before-leads:セス
7|/before-leads:ダの
-25|/before-leads:ツ
11|/before-leads:ツの
-25|/before-leads:ドの
-3|/before-leads:ナの
-19|/before-leads:ブ・
-7|/before-leads:プ
-3|/before-leads:リカ
-3|/before-leads:ルズ
-25|/before-leads:ルツ
-11|/before-leads:ン、
16|/before-leads:ンの
14|/before-leads:ンを
-7|/before-leads:ンプ
-19|/before-leads:・
-5|/before-leads:ーや
-11|/before-leads:一个
5|/before-leads:上;
17|/before-leads:下,
-20|/before-leads:不只
-12|/before-leads:与
6|/before-leads:世界
18|/before-leads:中、
22|/before-leads:为
10|/before-leads:为,
6|/before-leads:之,
3|/before-leads:乐见
19|/before-leads:书长
-3|/before-leads:了
12|/before-leads:二个
-3|/before-leads:二在
4|/before-leads:于
-3|/before-leads:于前
-8|/before-leads:人
-4|/before-leads:仍是
-3|/before-leads:付
6|/before-leads:令
6|/before-leads:以
-3|/before-leads:会/
-12|/before-leads:估算
-10|/before-leads:但指
4|/before-leads:位の
9|/before-leads:低于
4|/before-leads:体
8|/before-leads:例如
-17|/before-leads:依
-4|/before-leads:侵
8|/before-leads:促
-3|/before-leads:信
-3|/before-leads:像对
3|/before-leads:元
-3|/before-leads:元駐
-3|/before-leads:克、
8|/before-leads:兑现
6|/before-leads:党は
-6|/before-leads:入
-4|/before-leads:入侵
-14|/before-leads:全
4|/before-leads:全体
-4|/before-leads:其
-6|/before-leads:典入
4|/before-leads:内的
-27|/before-leads:再批
6|/before-leads:再看
13|/before-leads:出,
-4|/before-leads:击
-7|/before-leads:分を
-11|/before-leads:到
-5|/before-leads:到了
4|/before-leads:前、
6|/before-leads:力:
-7|/before-leads:加
-3|/before-leads:务卿
6|/before-leads:励「
-3|/before-leads:包括
-16|/before-leads:北约
3|/before-leads:卫相
3|/before-leads:即
-3|/before-leads:卿
12|/before-leads:去年
-7|/before-leads:参加
3|/before-leads:参照
3|/before-leads:又称
9|/before-leads:及;
3|/before-leads:反观
-5|/before-leads:受
3|/before-leads:口:
-20|/before-leads:只
3|/before-leads:只有
-6|/before-leads:右,
-10|/before-leads:吁
-3|/before-leads:合は
3|/before-leads:名人
-7|/before-leads:向
5|/before-leads:含む
14|/before-leads:吹让
-4|/before-leads:告知
5|/before-leads:员以
-10|/before-leads:员向
-10|/before-leads:呼吁
-49|/before-leads:和
4|/before-leads:和,
-50|/before-leads:国が
-7|/before-leads:国と
6|/before-leads:国は
-4|/before-leads:国や
5|/before-leads:国・
-15|/before-leads:国与
-40|/before-leads:国和
-40|/before-leads:在
-7|/before-leads:坚持
-3|/before-leads:坡与
14|/before-leads:声)
-23|/before-leads:外长
-21|/before-leads:够,
-7|/before-leads:大
10|/before-leads:大、
9|/before-leads:如
-7|/before-leads:威和
-6|/before-leads:字;
-68|/before-leads:官、
21|/before-leads:官「
3|/before-leads:官が
8|/before-leads:官は
-4|/before-leads:宛和
-10|/before-leads:室长
-28|/before-leads:对
-7|/before-leads:対し
3|/before-leads:将
4|/before-leads:尔就
-10|/before-leads:就
9|/before-leads:州
-8|/before-leads:州と
17|/before-leads:州の
-5|/before-leads:布,
12|/before-leads:希望
-9|/before-leads:席
-10|/before-leads:席,
14|/before-leads:年
11|/before-leads:年,
3|/before-leads:年;
3|/before-leads:年起
3|/before-leads:并将
8|/before-leads:应与
-3|/before-leads:应付
11|/before-leads:府が
-7|/before-leads:度は
6|/before-leads:建议
-3|/before-leads:張>
6|/before-leads:强令
18|/before-leads:强调
-3|/before-leads:当于
-13|/before-leads:往
-10|/before-leads:循
3|/before-leads:态;
19|/before-leads:总理
-5|/before-leads:总统
38|/before-leads:所有
-27|/before-leads:批
5|/before-leads:批评
8|/before-leads:把
-4|/before-leads:抨击
-3|/before-leads:括
-7|/before-leads:持
-8|/before-leads:指
-3|/before-leads:按
-5|/before-leads:接受
3|/before-leads:提
-3|/before-leads:提及
4|/before-leads:携_
-14|/before-leads:斯:
10|/before-leads:方、
3|/before-leads:方要
-5|/before-leads:日、
3|/before-leads:日本
-4|/before-leads:时、
8|/before-leads:明,
-8|/before-leads:是
-14|/before-leads:是全
6|/before-leads:時、
5|/before-leads:月、
40|/before-leads:有
12|/before-leads:望
-6|/before-leads:望依
-3|/before-leads:期
-4|/before-leads:期の
3|/before-leads:本
-10|/before-leads:本、
-10|/before-leads:本と
4|/before-leads:条约
-3|/before-leads:東
-5|/before-leads:标的
-6|/before-leads:案对
-3|/before-leads:極東
5|/before-leads:楼:
-5|/before-leads:構(
9|/before-leads:権が
5|/before-leads:権は
9|/before-leads:欧州
37|/before-leads:欧洲
4|/before-leads:此,
6|/before-leads:步向
-6|/before-leads:每个
-3|/before-leads:比照
-25|/before-leads:氏、
31|/before-leads:氏は
-6|/before-leads:沃向
37|/before-leads:洲
-6|/before-leads:湾の
-7|/before-leads:点:
-4|/before-leads:照
-9|/before-leads:特在
8|/before-leads:现
19|/before-leads:理
-31|/before-leads:理在
5|/before-leads:电_
6|/before-leads:界
-41|/before-leads:略_
-10|/before-leads:的
3|/before-leads:盟的
17|/before-leads:相
-3|/before-leads:相、
3|/before-leads:相「
-6|/before-leads:相は
8|/before-leads:盼
4|/before-leads:省が
6|/before-leads:看
-10|/before-leads:看齐
-4|/before-leads:真照
-13|/before-leads:瞻:
-4|/before-leads:知
8|/before-leads:示
34|/before-leads:示,
-3|/before-leads:社)
35|/before-leads:称
4|/before-leads:称赞
8|/before-leads:立_
-12|/before-leads:算
4|/before-leads:算,
-3|/before-leads:算依
-9|/before-leads:管的
4|/before-leads:米「
-9|/before-leads:績は
-11|/before-leads:约
-5|/before-leads:统
5|/before-leads:网)
3|/before-leads:而
-6|/before-leads:胁,
-3|/before-leads:致信
-5|/before-leads:若
-7|/before-leads:菲国
7|/before-leads:虽说
-7|/before-leads:行的
8|/before-leads:表示
-7|/before-leads:装大
-4|/before-leads:補、
17|/before-leads:要
3|/before-leads:观
-12|/before-leads:言,
-11|/before-leads:言人
8|/before-leads:言把
-3|/before-leads:議が
22|/before-leads:认为
14|/before-leads:让
6|/before-leads:议
5|/before-leads:评
8|/before-leads:说
-39|/before-leads:说,
18|/before-leads:调
6|/before-leads:谓\"
-9|/before-leads:費、
3|/before-leads:費を
-6|/before-leads:费采
4|/before-leads:赞
3|/before-leads:起
4|/before-leads:超
9|/before-leads:超越
9|/before-leads:越
-4|/before-leads:跟随
-14|/before-leads:达到
7|/before-leads:还向
4|/before-leads:远超
9|/before-leads:连
9|/before-leads:道,
-10|/before-leads:遵循
27|/before-leads:部长
-8|/before-leads:采
5|/before-leads:長、
-6|/before-leads:長は
13|/before-leads:长
6|/before-leads:长:
5|/before-leads:长促
7|/before-leads:问:
-4|/before-leads:随
-17|/before-leads:露,
-5|/before-leads:面对
10|/before-leads:領は
-5|/before-leads:顧
4|/before-leads:顿对
4|/before-leads:颖】
-13|/before-leads:飞往
15|/before-leads:首相
-3|/before-leads:駐
-4|/before-leads:麦、
-10|/before-leads:齐
16|/before-opens:False agent
23|/before-opens:False named
6|/before-opens:False patient
13|/before-opens:True agent
17|/before-opens:True patient
65|/before-rank:0 0 agent
58|/before-rank:0 0 named
48|/before-rank:0 0 patient
23|/before-rank:0 1 agent
51|/before-rank:0 1 named
34|/before-rank:0 1 patient
12|/before-rank:0 2 named
4|/before-rank:0 2 patient
-6|/before-rank:1 0 agent
-12|/before-rank:1 0 named
-16|/before-rank:1 0 patient
-33|/before-rank:1 1 agent
-39|/before-rank:1 1 named
-34|/before-rank:1 1 patient
-12|/before-rank:1 2 agent
-19|/before-rank:1 2 named
-6|/before-rank:1 2 patient
-6|/before-rank:2 0 named
-14|/before-rank:2 1 named
-3|/before-rank:2 2 agent
-17|/before-rank:2 2 named
-3|/before-rank:3 0 named
17|/before-rank:3 1 named
-7|/before-rank:3 2 named
30|/before:agent
23|/before:named
23|/before:patient
-39|/class-main:ALLIES ALLIES
-10|/class-main:ALLIES JPN
30|/class-main:ALLIES KOR
-13|/class-main:ALLIES NATO
-6|/class-main:ALLIES TWN
24|/class-main:ALLIES foe
19|/class-main:ALLIES land
-58|/class-main:ALLIES member
-18|/class-main:CHN CHN
7|/class-main:CHN JPN
-4|/class-main:CHN KOR
-8|/class-main:CHN NATO
12|/class-main:CHN TWN
-3|/class-main:CHN foe
-4|/class-main:CHN land
-5|/class-main:CHN member
14|/class-main:EU ALLIES
23|/class-main:EU JPN
-18|/class-main:EU NATO
6|/class-main:EU foe
14|/class-main:EU member
-5|/class-main:JPN ALLIES
19|/class-main:JPN JPN
7|/class-main:JPN KOR
23|/class-main:JPN NATO
28|/class-main:JPN TWN
-4|/class-main:JPN foe
6|/class-main:JPN land
-12|/class-main:JPN member
-10|/class-main:KOR JPN
27|/class-main:KOR KOR
-3|/class-main:KOR NATO
5|/class-main:KOR TWN
49|/class-main:NATO ALLIES
-48|/class-main:NATO JPN
-32|/class-main:NATO KOR
14|/class-main:NATO NATO
-52|/class-main:NATO TWN
-37|/class-main:NATO land
68|/class-main:NATO member
-3|/class-main:TWN ALLIES
51|/class-main:TWN JPN
-4|/class-main:TWN KOR
31|/class-main:TWN TWN
-17|/class-main:TWN land
-9|/class-main:TWN member
-5|/class-main:USA ALLIES
19|/class-main:USA CHN
-38|/class-main:USA JPN
-23|/class-main:USA KOR
18|/class-main:USA NATO
-25|/class-main:USA TWN
-3|/class-main:USA foe
-14|/class-main:USA land
-7|/class-main:USA member
-15|/class-main:foe JPN
-8|/class-main:foe KOR
3|/class-main:foe TWN
-18|/class-main:foe foe
5|/class-main:foe land
-15|/class-main:foe member
-16|/class-main:land ALLIES
34|/class-main:land JPN
3|/class-main:land KOR
-12|/class-main:land NATO
37|/class-main:land land
3|/class-main:land member
5|/class-main:member ALLIES
-13|/class-main:member JPN
3|/class-main:member KOR
3|/class-main:member TWN
8|/class-main:member land
23|/class-main:member member
-15|/class-named:ALLIES ALLIES nobody-named
-24|/class-named:ALLIES ALLIES others-named
-57|/class-named:ALLIES JPN nobody-named
48|/class-named:ALLIES JPN others-named
32|/class-named:ALLIES KOR others-named
4|/class-named:ALLIES NATO nobody-named
-17|/class-named:ALLIES NATO others-named
-12|/class-named:ALLIES TWN nobody-named
6|/class-named:ALLIES TWN others-named
10|/class-named:ALLIES foe nobody-named
14|/class-named:ALLIES foe others-named
19|/class-named:ALLIES land nobody-named
-6|/class-named:ALLIES member nobody-named
-53|/class-named:ALLIES member others-named
-19|/class-named:CHN CHN others-named
12|/class-named:CHN JPN nobody-named
-5|/class-named:CHN JPN others-named
-4|/class-named:CHN KOR nobody-named
-8|/class-named:CHN NATO others-named
13|/class-named:CHN TWN nobody-named
-3|/class-named:CHN foe others-named
-4|/class-named:CHN land others-named
-4|/class-named:CHN member others-named
4|/class-named:EU ALLIES nobody-named
11|/class-named:EU ALLIES others-named
14|/class-named:EU JPN nobody-named
8|/class-named:EU JPN others-named
-18|/class-named:EU NATO others-named
6|/class-named:EU foe others-named
6|/class-named:EU member nobody-named
8|/class-named:EU member others-named
3|/class-named:JPN ALLIES nobody-named
-9|/class-named:JPN ALLIES others-named
22|/class-named:JPN JPN nobody-named
-3|/class-named:JPN JPN others-named
12|/class-named:JPN KOR nobody-named
-5|/class-named:JPN KOR others-named
9|/class-named:JPN NATO nobody-named
14|/class-named:JPN NATO others-named
9|/class-named:JPN TWN nobody-named
20|/class-named:JPN TWN others-named
-4|/class-named:JPN foe others-named
-4|/class-named:JPN land nobody-named
10|/class-named:JPN land others-named
6|/class-named:JPN member nobody-named
-18|/class-named:JPN member others-named
-11|/class-named:KOR JPN nobody-named
9|/class-named:KOR KOR nobody-named
18|/class-named:KOR KOR others-named
5|/class-named:KOR NATO nobody-named
-8|/class-named:KOR NATO others-named
-4|/class-named:KOR TWN nobody-named
9|/class-named:KOR TWN others-named
50|/class-named:NATO ALLIES others-named
-51|/class-named:NATO JPN nobody-named
3|/class-named:NATO JPN others-named
-24|/class-named:NATO KOR nobody-named
-8|/class-named:NATO KOR others-named
-7|/class-named:NATO NATO nobody-named
21|/class-named:NATO NATO others-named
-49|/class-named:NATO TWN nobody-named
-3|/class-named:NATO TWN others-named
-3|/class-named:NATO foe nobody-named
3|/class-named:NATO foe others-named
-34|/class-named:NATO land nobody-named
-3|/class-named:NATO land others-named
-14|/class-named:NATO member nobody-named
83|/class-named:NATO member others-named
-3|/class-named:TWN ALLIES others-named
41|/class-named:TWN JPN nobody-named
10|/class-named:TWN JPN others-named
-4|/class-named:TWN KOR others-named
22|/class-named:TWN TWN nobody-named
9|/class-named:TWN TWN others-named
-16|/class-named:TWN land others-named
-3|/class-named:TWN member nobody-named
-6|/class-named:TWN member others-named
9|/class-named:USA ALLIES nobody-named
-15|/class-named:USA ALLIES others-named
19|/class-named:USA CHN others-named
37|/class-named:USA JPN nobody-named
-75|/class-named:USA JPN others-named
5|/class-named:USA KOR nobody-named
-28|/class-named:USA KOR others-named
3|/class-named:USA NATO nobody-named
15|/class-named:USA NATO others-named
29|/class-named:USA TWN nobody-named
-54|/class-named:USA TWN others-named
-3|/class-named:USA foe others-named
-13|/class-named:USA land others-named
-6|/class-named:USA member others-named
-5|/class-named:foe JPN nobody-named
-10|/class-named:foe JPN others-named
-8|/class-named:foe KOR others-named
3|/class-named:foe TWN others-named
-7|/class-named:foe foe nobody-named
-12|/class-named:foe foe others-named
6|/class-named:foe land others-named
-15|/class-named:foe member others-named
-16|/class-named:land ALLIES others-named
7|/class-named:land JPN nobody-named
27|/class-named:land JPN others-named
3|/class-named:land KOR nobody-named
-12|/class-named:land NATO others-named
-7|/class-named:land TWN nobody-named
7|/class-named:land TWN others-named
25|/class-named:land land nobody-named
13|/class-named:land land others-named
3|/class-named:land member others-named
5|/class-named:member ALLIES others-named
-10|/class-named:member JPN nobody-named
-3|/class-named:member JPN others-named
3|/class-named:member KOR others-named
-14|/class-named:member NATO nobody-named
13|/class-named:member NATO others-named
4|/class-named:member TWN others-named
8|/class-named:member land others-named
14|/class-named:member member nobody-named
8|/class-named:member member others-named
-10|/class-shape:ALLIES fine
8|/class-shape:ALLIES half
-40|/class-shape:ALLIES tenth
-12|/class-shape:ALLIES whole
-6|/class-shape:CHN half
15|/class-shape:CHN tenth
-32|/class-shape:CHN whole
22|/class-shape:EU half
10|/class-shape:EU tenth
6|/class-shape:EU whole
43|/class-shape:JPN fine
-21|/class-shape:JPN half
21|/class-shape:JPN tenth
19|/class-shape:JPN whole
19|/class-shape:KOR fine
3|/class-shape:KOR half
8|/class-shape:KOR tenth
-12|/class-shape:KOR whole
-45|/class-shape:NATO fine
23|/class-shape:NATO half
-32|/class-shape:NATO tenth
13|/class-shape:NATO whole
32|/class-shape:TWN fine
-3|/class-shape:TWN half
-10|/class-shape:TWN tenth
32|/class-shape:TWN whole
-25|/class-shape:USA fine
-21|/class-shape:USA half
-17|/class-shape:USA tenth
-14|/class-shape:USA whole
-13|/class-shape:foe fine
-10|/class-shape:foe half
3|/class-shape:foe tenth
-30|/class-shape:foe whole
-3|/class-shape:land fine
6|/class-shape:land half
24|/class-shape:land tenth
20|/class-shape:land whole
19|/class-shape:member tenth
9|/class-shape:member whole
-3|/class-value:ALLIES 0.1
12|/class-value:ALLIES 0.25
-20|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.004
-11|/class-value:ALLIES 1.6
-11|/class-value:ALLIES 1.8
-3|/class-value:ALLIES 1.9
10|/class-value:ALLIES 1E+1
-12|/class-value:ALLIES 2
-7|/class-value:ALLIES 2.02
-7|/class-value:ALLIES 2.1
32|/class-value:ALLIES 2.3
-9|/class-value:ALLIES 2.5
-3|/class-value:ALLIES 2.6
-8|/class-value:ALLIES 2.9
-33|/class-value:ALLIES 3
-3|/class-value:ALLIES 3.1
18|/class-value:ALLIES 3.5
-8|/class-value:ALLIES 3.8
10|/class-value:ALLIES 4
35|/class-value:ALLIES 5
3|/class-value:EU 1
21|/class-value:EU 1.5
6|/class-value:EU 1.9
7|/class-value:EU 2.1
15|/class-value:EU 3
-3|/class-value:EU 3.2
-7|/class-value:EU 4
-4|/class-value:EU 5
-4|/class-value:NATO 0.9
-25|/class-value:NATO 1
-3|/class-value:NATO 1.004
-13|/class-value:NATO 1.24
-5|/class-value:NATO 1.28
-5|/class-value:NATO 1.3
-3|/class-value:NATO 1.33
-11|/class-value:NATO 1.37
-3|/class-value:NATO 1.4
18|/class-value:NATO 1.5
13|/class-value:NATO 1.6
-3|/class-value:NATO 1.7
4|/class-value:NATO 1.8
-7|/class-value:NATO 1.9
-3|/class-value:NATO 1E+1
32|/class-value:NATO 2
18|/class-value:NATO 2.02
-11|/class-value:NATO 2.1
6|/class-value:NATO 2.27
-10|/class-value:NATO 2.3
-9|/class-value:NATO 2.4
5|/class-value:NATO 2.5
6|/class-value:NATO 2.6
13|/class-value:NATO 2.7
-3|/class-value:NATO 2.84
3|/class-value:NATO 2.9
14|/class-value:NATO 3
4|/class-value:NATO 3.1
-15|/class-value:NATO 3.32
-4|/class-value:NATO 3.38
6|/class-value:NATO 3.5
-14|/class-value:NATO 4
-4|/class-value:NATO 4.5
-4|/class-value:NATO 4.8
12|/class-value:NATO 5
-7|/class-value:USA 0.9
-10|/class-value:USA 0.91
-3|/class-value:USA 0.92
-3|/class-value:USA 0.93
-22|/class-value:USA 1
-5|/class-value:USA 1.24
-12|/class-value:USA 1.3
-11|/class-value:USA 1.4
-4|/class-value:USA 1.5
-7|/class-value:USA 1.6
-7|/class-value:USA 1.8
-11|/class-value:USA 1.9
-9|/class-value:USA 1E+1
-47|/class-value:USA 2
-12|/class-value:USA 2.3
-4|/class-value:USA 2.32
-3|/class-value:USA 2.4
-3|/class-value:USA 2.45
-5|/class-value:USA 2.5
-15|/class-value:USA 2.6
17|/class-value:USA 2.9
20|/class-value:USA 3.2
9|/class-value:USA 3.38
24|/class-value:USA 3.4
-29|/class-value:USA 3.5
-6|/class-value:USA 3.8
38|/class-value:USA 4
5|/class-value:USA 4.5
8|/class-value:USA 5
12|/class-value:USA 5.3
11|/class-value:USA 5.5
18|/class-value:USA 6
-54|/class:ALLIES
-23|/class:CHN
37|/class:EU
62|/class:JPN
19|/class:KOR
-42|/class:NATO
50|/class:TWN
-77|/class:USA
-49|/class:foe
48|/class:land
29|/class:member
8|/known-for:ALLIES 2 2025
-6|/known-for:ALLIES 2.02 2024
-7|/known-for:ALLIES 2.1 2025
-10|/known-for:ALLIES 2.3 2025
4|/known-for:ALLIES 2.4 2030
-4|/known-for:ALLIES 2.9 2030
-10|/known-for:ALLIES 2024
-20|/known-for:ALLIES 2025
-3|/known-for:ALLIES 2026
-4|/known-for:ALLIES 2027
-8|/known-for:ALLIES 2030
-13|/known-for:ALLIES 2035
-9|/known-for:ALLIES 3 2025
7|/known-for:ALLIES 3-5 FY2027
-13|/known-for:ALLIES 3.5 2035
-6|/known-for:ALLIES 5 2030
-3|/known-for:ALLIES FY2025
-6|/known-for:ALLIES FY2026
6|/known-for:ALLIES FY2027
-5|/known-for:ALLIES FY2030
26|/known-for:ALLIES+CAN 2.3 2025
25|/known-for:ALLIES+CAN 2025
-3|/known-for:AUS 1.4 2024
9|/known-for:AUS 1.9 2024
3|/known-for:AUS 2 2020/2021
-4|/known-for:AUS 2.6 2024
3|/known-for:AUS 2020/2021
5|/known-for:AUS 2028
8|/known-for:AUS 2033
3|/known-for:AUS 2033/2034
3|/known-for:AUS 3 2028
8|/known-for:AUS 3 2033
3|/known-for:AUS 3.5 2028
-4|/known-for:AUS FY2025
3|/known-for:AUS FY2033
17|/known-for:BEL 2 2025
25|/known-for:BEL 2025
5|/known-for:BEL 2035
8|/known-for:BEL 3.5 2025
-3|/known-for:BEL 3.5 2034
5|/known-for:BEL 3.5 2035
3|/known-for:CAN 1.33 2023
9|/known-for:CAN 1.37 2024
4|/known-for:CAN 1.4 2024
-4|/known-for:CAN 2 2025
5|/known-for:CAN 2 2030
13|/known-for:CAN 2 2032
5|/known-for:CAN 2 FY2024
24|/known-for:CAN 2 FY2025
-11|/known-for:CAN 2.02 2024
-6|/known-for:CAN 2.27 2025
-22|/known-for:CAN 2.3 2025
-5|/known-for:CAN 2.5 2026
3|/known-for:CAN 2023
-31|/known-for:CAN 2025
-15|/known-for:CAN 2026
5|/known-for:CAN 2030
12|/known-for:CAN 2032
19|/known-for:CAN 2035
-10|/known-for:CAN 3.5 2026
8|/known-for:CAN 3.5 2035
11|/known-for:CAN 5 2035
5|/known-for:CAN FY2024
24|/known-for:CAN FY2025
-4|/known-for:CHN 1.2 FY2023
-6|/known-for:CHN 2027
-4|/known-for:CHN 3.1 2027
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
4|/known-for:DEU 2027
24|/known-for:DEU 2029
-4|/known-for:DEU 2030
-23|/known-for:DEU 2035
4|/known-for:DEU 3.1 2027
25|/known-for:DEU 3.5 2029
-4|/known-for:DEU 3.5 2035
-3|/known-for:DEU 3.5 FY2003
-19|/known-for:DEU 5 2035
-3|/known-for:DEU FY2003
-5|/known-for:DEU FY2022
9|/known-for:DNK 2026
6|/known-for:DNK 3 2026
-7|/known-for:DNK 3.4 2026
11|/known-for:DNK 3.5 2026
5|/known-for:ESP 1.28 2024
11|/known-for:ESP 2 2025
3|/known-for:ESP 2024
7|/known-for:ESP 2025
-4|/known-for:ESP 2026
-8|/known-for:ESP 2032
3|/known-for:ESP 2034
-5|/known-for:ESP 2035
-8|/known-for:ESP 3.5 2032
3|/known-for:ESP 3.5 2034
-3|/known-for:ESP 4.8 2026
-5|/known-for:ESP 5 2035
5|/known-for:EST 2024
-4|/known-for:EST 3 2025
5|/known-for:EST 3.2 2024
3|/known-for:EST 3.4 2025
13|/known-for:EST+LTU 2026
13|/known-for:EST+LTU 5 2026
7|/known-for:EU 2.1 2025
15|/known-for:EU 2025
8|/known-for:EU 3 2025
-3|/known-for:EU 3.2 2024
9|/known-for:FIN 1.7 2022
10|/known-for:FIN 2 2023
9|/known-for:FIN 2022
10|/known-for:FIN 2023
-4|/known-for:FIN 2026
6|/known-for:FIN 2029
7|/known-for:FIN 2035
-4|/known-for:FIN 3 2026
6|/known-for:FIN 3 2029
7|/known-for:FIN 5 2035
5|/known-for:FRA 2 2027
-3|/known-for:FRA 2.5 2027
14|/known-for:FRA 2030
-13|/known-for:FRA 2035
11|/known-for:FRA 3.5 2030
-14|/known-for:FRA 5 2035
8|/known-for:GBR 2.5 2027
3|/known-for:GBR 2.5 2030
8|/known-for:GBR 2027
17|/known-for:GBR 2030
13|/known-for:GBR 3 2030
-9|/known-for:GRC 1992
-9|/known-for:GRC 2.5 1992
9|/known-for:HUN 2035
9|/known-for:HUN 5 2035
-3|/known-for:ISR 2.45 2026
-7|/known-for:ISR 2026
-3|/known-for:ISR 3 2026
3|/known-for:ISR 8.8 2024
5|/known-for:ITA 1.5 2024
8|/known-for:ITA 2 2025
3|/known-for:ITA 2024
-13|/known-for:ITA 2025
6|/known-for:ITA 2035
9|/known-for:ITA 3.5 2035
-21|/known-for:ITA 5 2025
-3|/known-for:ITA 5 2035
4|/known-for:JPN 0.9 FY1978
4|/known-for:JPN 0.92 FY2018
3|/known-for:JPN 0.95 FY2021
6|/known-for:JPN 0.96 FY2022
7|/known-for:JPN 1 FY2022
5|/known-for:JPN 1.004 FY1987
-8|/known-for:JPN 1.1 2024
19|/known-for:JPN 1.2 FY2023
11|/known-for:JPN 1.24 FY2021
14|/known-for:JPN 1.3 FY2026
13|/known-for:JPN 1.4 2024
-19|/known-for:JPN 1.5 2032
3|/known-for:JPN 1.5 FY2025
13|/known-for:JPN 1.6 FY2024
11|/known-for:JPN 1.8 FY2025
-4|/known-for:JPN 1.9 2024
16|/known-for:JPN 1.9 FY2026
-17|/known-for:JPN 2 2022
-17|/known-for:JPN 2 2024
6|/known-for:JPN 2 2027
-12|/known-for:JPN 2 2028
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
7|/known-for:JPN 2.7 FY2030
-6|/known-for:JPN 2005
-22|/known-for:JPN 2022
-5|/known-for:JPN 2023
-31|/known-for:JPN 2024
-24|/known-for:JPN 2025
-24|/known-for:JPN 2026
-21|/known-for:JPN 2027
-17|/known-for:JPN 2028
-8|/known-for:JPN 2030
-19|/known-for:JPN 2032
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
6|/known-for:JPN 3 FY2030
3|/known-for:JPN 3 FY2032
-7|/known-for:JPN 3-5 FY2027
-3|/known-for:JPN 3.2 2022
-8|/known-for:JPN 3.2 2025
-4|/known-for:JPN 3.3 2026
-4|/known-for:JPN 3.38 FY2024
-29|/known-for:JPN 3.5 2027
-3|/known-for:JPN 3.5 2035
-7|/known-for:JPN 3.5 FY2025
9|/known-for:JPN 3.5 FY2030
3|/known-for:JPN 3.5 FY2031
12|/known-for:JPN 3.5 FY2034
17|/known-for:JPN 3.5 FY2035
-3|/known-for:JPN 34 2022
-6|/known-for:JPN 4 2005
-5|/known-for:JPN 5 FY2027
-3|/known-for:JPN 6 1994
4|/known-for:JPN FY1978
3|/known-for:JPN FY1987
4|/known-for:JPN FY2017
6|/known-for:JPN FY2018
16|/known-for:JPN FY2021
17|/known-for:JPN FY2022
17|/known-for:JPN FY2023
8|/known-for:JPN FY2024
21|/known-for:JPN FY2025
36|/known-for:JPN FY2026
29|/known-for:JPN FY2027
31|/known-for:JPN FY2030
4|/known-for:JPN FY2031
6|/known-for:JPN FY2032
12|/known-for:JPN FY2034
16|/known-for:JPN FY2035
-14|/known-for:KOR 1.2 FY2023
-4|/known-for:KOR 1.4 2024
-3|/known-for:KOR 1.9 2024
3|/known-for:KOR 1994
-7|/known-for:KOR 2 FY2027
11|/known-for:KOR 2.3 2025
6|/known-for:KOR 2.32 2025
5|/known-for:KOR 2.4 2026
5|/known-for:KOR 2.4 2027
12|/known-for:KOR 2.42 2026
12|/known-for:KOR 2.6 2024
-6|/known-for:KOR 2.7 FY2030
14|/known-for:KOR 2025
22|/known-for:KOR 2026
6|/known-for:KOR 2027
6|/known-for:KOR 2035
3|/known-for:KOR 3 2023
8|/known-for:KOR 3 2026
-4|/known-for:KOR 3.4 2024
6|/known-for:KOR 3.5 2035
-11|/known-for:KOR 3.5 FY2034
3|/known-for:KOR 6 1994
-14|/known-for:KOR FY2023
-7|/known-for:KOR FY2027
-6|/known-for:KOR FY2030
-11|/known-for:KOR FY2034
5|/known-for:LTU 2026
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
-11|/known-for:NATO 1.24 FY2021
-5|/known-for:NATO 1.28 2024
-3|/known-for:NATO 1.33 2023
-9|/known-for:NATO 1.37 2024
-4|/known-for:NATO 1.5 2001
-4|/known-for:NATO 1.5 2024
23|/known-for:NATO 1.5 2032
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
-30|/known-for:NATO 2 FY2025
-32|/known-for:NATO 2 FY2027
18|/known-for:NATO 2.02 2024
6|/known-for:NATO 2.27 2025
4|/known-for:NATO 2.3 2025
-3|/known-for:NATO 2.4 2027
11|/known-for:NATO 2.5 1992
5|/known-for:NATO 2.5 2026
-4|/known-for:NATO 2.5 2027
-7|/known-for:NATO 2.5 FY2030
-3|/known-for:NATO 2.84 2026
4|/known-for:NATO 2.9 2030
-4|/known-for:NATO 2001
-4|/known-for:NATO 2018
-3|/known-for:NATO 2020/2021
15|/known-for:NATO 2022
-9|/known-for:NATO 2023
5|/known-for:NATO 2024
-20|/known-for:NATO 2026
5|/known-for:NATO 2027
-4|/known-for:NATO 2028
-21|/known-for:NATO 2029
-27|/known-for:NATO 2030
21|/known-for:NATO 2032
30|/known-for:NATO 2035
7|/known-for:NATO 3 2025
-3|/known-for:NATO 3 2026
-6|/known-for:NATO 3 2030
-3|/known-for:NATO 3 FY2030
-4|/known-for:NATO 3.32 2026
-3|/known-for:NATO 3.38 FY2024
-4|/known-for:NATO 3.5 2025
7|/known-for:NATO 3.5 2026
29|/known-for:NATO 3.5 2027
-21|/known-for:NATO 3.5 2029
-5|/known-for:NATO 3.5 2030
9|/known-for:NATO 3.5 2032
20|/known-for:NATO 3.5 2035
7|/known-for:NATO 3.5 FY2025
-6|/known-for:NATO 3.5 FY2030
-17|/known-for:NATO 3.5 FY2035
-4|/known-for:NATO 4.8 2026
19|/known-for:NATO 5 2025
-14|/known-for:NATO 5 2026
-12|/known-for:NATO 5 2030
3|/known-for:NATO 5 2032
10|/known-for:NATO 5 2035
-3|/known-for:NATO FY1987
-12|/known-for:NATO FY2021
-6|/known-for:NATO FY2022
-14|/known-for:NATO FY2024
-28|/known-for:NATO FY2025
-8|/known-for:NATO FY2026
-34|/known-for:NATO FY2027
-16|/known-for:NATO FY2030
-4|/known-for:NATO FY2032
-17|/known-for:NATO FY2035
-4|/known-for:NLD 1.5 2032
-7|/known-for:NLD 2032
-29|/known-for:NLD 2035
-28|/known-for:NLD 3.5 2035
5|/known-for:NOR 2026
10|/known-for:NOR 2035
9|/known-for:NOR 3.4 2026
-4|/known-for:NOR 3.5 2026
10|/known-for:NOR 5 2035
3|/known-for:NZL 2 FY2032
3|/known-for:NZL FY2032
8|/known-for:PHL 1.1 2024
7|/known-for:PHL 1.6 2028
-7|/known-for:PHL 2 2025
15|/known-for:PHL 2 2028
6|/known-for:PHL 2024
-10|/known-for:PHL 2025
22|/known-for:PHL 2028
-3|/known-for:PHL 3.5 2025
4|/known-for:POL 2024
6|/known-for:POL 2025
11|/known-for:POL 2026
-3|/known-for:POL 3.4 2025
6|/known-for:POL 4.7 2025
7|/known-for:POL 4.8 2026
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
-3|/known-for:SWE 2025
-6|/known-for:SWE 2026
5|/known-for:SWE 2030
-4|/known-for:SWE 3.5 2026
5|/known-for:SWE 3.5 2030
-7|/known-for:TWN 1.6 2028
4|/known-for:TWN 2.45 2026
5|/known-for:TWN 2.5 2025
6|/known-for:TWN 2.84 2026
3|/known-for:TWN 2024
9|/known-for:TWN 2025
25|/known-for:TWN 2026
-7|/known-for:TWN 2028
21|/known-for:TWN 2030
-6|/known-for:TWN 2035
3|/known-for:TWN 3 2025
5|/known-for:TWN 3 2026
5|/known-for:TWN 3.3 2026
6|/known-for:TWN 3.32 2026
5|/known-for:TWN 5 2024
22|/known-for:TWN 5 2030
-6|/known-for:TWN 5 2035
7|/known-for:UKR 2022
3|/known-for:UKR 2024
5|/known-for:UKR 3.2 2022
3|/known-for:UKR 34 2022
4|/known-for:UKR 34 2024
-4|/known-for:USA 0.9 FY1978
-3|/known-for:USA 0.92 FY2018
-4|/known-for:USA 1 FY2022
-5|/known-for:USA 1.24 2017
-11|/known-for:USA 1.3 FY2026
-5|/known-for:USA 1.6 FY2024
-3|/known-for:USA 1.8 FY2025
-8|/known-for:USA 1.9 FY2026
-4|/known-for:USA 2.32 2025
-4|/known-for:USA 2.4 2030
-4|/known-for:USA 2.6 2024
6|/known-for:USA 2005
-5|/known-for:USA 2017
-3|/known-for:USA 2024
-3|/known-for:USA 2026
-5|/known-for:USA 2030
-19|/known-for:USA 203X
-19|/known-for:USA 3 203X
8|/known-for:USA 3.2 2025
7|/known-for:USA 3.38 FY2024
9|/known-for:USA 3.4 2024
4|/known-for:USA 3.5 FY2003
6|/known-for:USA 4 2005
-4|/known-for:USA 5 2024
6|/known-for:USA 5 FY2027
-4|/known-for:USA FY1978
4|/known-for:USA FY2003
-3|/known-for:USA FY2018
-5|/known-for:USA FY2022
6|/known-for:USA FY2024
-3|/known-for:USA FY2025
-20|/known-for:USA FY2026
6|/known-for:USA FY2027
11|/known-for:VNM 2 2026
11|/known-for:VNM 2026
-3|/known:ALLIES 0.1
12|/known:ALLIES 0.25
12|/known:ALLIES 0.25 2025
12|/known:ALLIES 0.25 since-2025
-20|/known:ALLIES 1
-10|/known:ALLIES 1 2025
-3|/known:ALLIES 1 2026
-13|/known:ALLIES 1 since-2025
-4|/known:ALLIES 1 to-1999
-3|/known:ALLIES 1.004
-5|/known:ALLIES 1.5 2025
9|/known:ALLIES 1.5 2026
4|/known:ALLIES 1.5 since-2025
-11|/known:ALLIES 1.6
-9|/known:ALLIES 1.6 2012
-9|/known:ALLIES 1.6 to-2013
-11|/known:ALLIES 1.8
-9|/known:ALLIES 1.8 2002
-9|/known:ALLIES 1.8 to-2013
-3|/known:ALLIES 1.9
-3|/known:ALLIES 1.9 since-2025
10|/known:ALLIES 1E+1
12|/known:ALLIES 1E+1 2025
10|/known:ALLIES 1E+1 since-2025
-11|/known:ALLIES 2
-14|/known:ALLIES 2 2002
5|/known:ALLIES 2 2016
-5|/known:ALLIES 2 2018
19|/known:ALLIES 2 2020
-8|/known:ALLIES 2 2025
-9|/known:ALLIES 2 since-2025
-14|/known:ALLIES 2 to-2013
14|/known:ALLIES 2 to-2021
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
-3|/known:ALLIES 2.5 2025
-5|/known:ALLIES 2.5 since-2025
-3|/known:ALLIES 2.5 to-2013
-3|/known:ALLIES 2.6
-8|/known:ALLIES 2.9
-7|/known:ALLIES 2.9 2025
-7|/known:ALLIES 2.9 since-2025
-35|/known:ALLIES 3
-10|/known:ALLIES 3 2024
-21|/known:ALLIES 3 2025
-21|/known:ALLIES 3 since-2025
-11|/known:ALLIES 3 to-2024
-5|/known:ALLIES 3-3.5
-5|/known:ALLIES 3-3.5 2025
-5|/known:ALLIES 3-3.5 since-2025
7|/known:ALLIES 3-5
7|/known:ALLIES 3-5 2025
7|/known:ALLIES 3-5 since-2025
-3|/known:ALLIES 3.1
-13|/known:ALLIES 3.5
-9|/known:ALLIES 3.5 2024
-30|/known:ALLIES 3.5 2025
26|/known:ALLIES 3.5 2026
-4|/known:ALLIES 3.5 since-2025
-9|/known:ALLIES 3.5 to-2024
-8|/known:ALLIES 3.8
-8|/known:ALLIES 3.8 2025
-8|/known:ALLIES 3.8 since-2025
10|/known:ALLIES 4
12|/known:ALLIES 4 2026
12|/known:ALLIES 4 since-2025
-7|/known:ALLIES 5
-15|/known:ALLIES 5 2024
-3|/known:ALLIES 5 2025
12|/known:ALLIES 5 2026
9|/known:ALLIES 5 since-2025
-15|/known:ALLIES 5 to-2024
-56|/known:ALLIES since-2025
-19|/known:ALLIES to-1999
-37|/known:ALLIES to-2013
9|/known:ALLIES to-2021
-45|/known:ALLIES to-2024
26|/known:ALLIES+CAN 2.3
26|/known:ALLIES+CAN 2.3 2026
26|/known:ALLIES+CAN 2.3 since-2025
25|/known:ALLIES+CAN since-2025
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
21|/known:ALLIES+JPN+KOR since-2025
10|/known:ALLIES+JPN+PHL 3.5
10|/known:ALLIES+JPN+PHL 3.5 2026
10|/known:ALLIES+JPN+PHL 3.5 since-2025
10|/known:ALLIES+JPN+PHL since-2025
8|/known:ALLIES+KOR 5
8|/known:ALLIES+KOR 5 2025
8|/known:ALLIES+KOR 5 since-2025
8|/known:ALLIES+KOR since-2025
-3|/known:AUS 1.4
-3|/known:AUS 1.4 2025
-3|/known:AUS 1.4 since-2025
-5|/known:AUS 1.5
-5|/known:AUS 1.5 2026
-5|/known:AUS 1.5 since-2025
-3|/known:AUS 1.8
-3|/known:AUS 1.8 2025
-3|/known:AUS 1.8 since-2025
8|/known:AUS 1.9
9|/known:AUS 1.9 2025
7|/known:AUS 1.9 since-2025
8|/known:AUS 2
3|/known:AUS 2 2011
8|/known:AUS 2 2025
-4|/known:AUS 2 2026
4|/known:AUS 2 since-2025
3|/known:AUS 2 to-2013
8|/known:AUS 2.4
6|/known:AUS 2.4 2025
8|/known:AUS 2.4 since-2025
-5|/known:AUS 2.6
-4|/known:AUS 2.6 2025
-5|/known:AUS 2.6 since-2025
5|/known:AUS 2.8
4|/known:AUS 2.8 2026
5|/known:AUS 2.8 since-2025
18|/known:AUS 3
8|/known:AUS 3 2025
8|/known:AUS 3 2026
16|/known:AUS 3 since-2025
29|/known:AUS 3.5
37|/known:AUS 3.5 2025
-7|/known:AUS 3.5 2026
29|/known:AUS 3.5 since-2025
-26|/known:AUS 5
-26|/known:AUS 5 2025
-26|/known:AUS 5 since-2025
23|/known:AUS since-2025
3|/known:AUS to-2013
3|/known:AUS to-2024
20|/known:AUS+JPN 3.5
20|/known:AUS+JPN 3.5 2026
20|/known:AUS+JPN 3.5 since-2025
20|/known:AUS+JPN since-2025
-7|/known:AUT 1
-7|/known:AUT 1 2025
-7|/known:AUT 1 since-2025
-6|/known:AUT since-2025
-6|/known:BEL 1.28
-6|/known:BEL 1.28 2024
-6|/known:BEL 1.28 to-2024
31|/known:BEL 2
19|/known:BEL 2 2025
13|/known:BEL 2 2026
31|/known:BEL 2 since-2025
12|/known:BEL 3.5
12|/known:BEL 3.5 2025
12|/known:BEL 3.5 since-2025
-14|/known:BEL 5
-14|/known:BEL 5 2025
-14|/known:BEL 5 since-2025
17|/known:BEL since-2025
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
11|/known:CAN 1.37
9|/known:CAN 1.37 2025
9|/known:CAN 1.37 since-2025
-5|/known:CAN 1.4
-5|/known:CAN 1.4 2025
-5|/known:CAN 1.4 since-2025
32|/known:CAN 2
-4|/known:CAN 2 2023
17|/known:CAN 2 2024
14|/known:CAN 2 2025
6|/known:CAN 2 2026
20|/known:CAN 2 since-2025
13|/known:CAN 2 to-2024
-11|/known:CAN 2.02
-11|/known:CAN 2.02 2025
-11|/known:CAN 2.02 since-2025
-6|/known:CAN 2.27
-6|/known:CAN 2.27 2026
-6|/known:CAN 2.27 since-2025
-22|/known:CAN 2.3
-22|/known:CAN 2.3 2026
-22|/known:CAN 2.3 since-2025
-5|/known:CAN 2.5
-5|/known:CAN 2.5 2026
-5|/known:CAN 2.5 since-2025
-4|/known:CAN 3.5
-4|/known:CAN 3.5 since-2025
30|/known:CAN 5
13|/known:CAN 5 2025
17|/known:CAN 5 2026
30|/known:CAN 5 since-2025
4|/known:CAN since-2025
14|/known:CAN to-2024
8|/known:CHE 1
8|/known:CHE 1 2025
8|/known:CHE 1 since-2025
8|/known:CHE 1.5
8|/known:CHE 1.5 2025
8|/known:CHE 1.5 since-2025
14|/known:CHE since-2025
-9|/known:CHN 1
-4|/known:CHN 1 2022
-4|/known:CHN 1 2026
-4|/known:CHN 1 since-2025
-4|/known:CHN 1 to-2024
-4|/known:CHN 1.2
-4|/known:CHN 1.2 2022
-4|/known:CHN 1.2 to-2024
17|/known:CHN 1.3
9|/known:CHN 1.3 2025
5|/known:CHN 1.3 2026
3|/known:CHN 1.3 2027
17|/known:CHN 1.3 since-2025
6|/known:CHN 1.5
3|/known:CHN 1.5 2025
3|/known:CHN 1.5 2026
6|/known:CHN 1.5 since-2025
13|/known:CHN 1.7
12|/known:CHN 1.7 2025
13|/known:CHN 1.7 since-2025
15|/known:CHN 2
16|/known:CHN 2 2025
-19|/known:CHN 2 2026
18|/known:CHN 2 2027
15|/known:CHN 2 since-2025
13|/known:CHN 2-3
13|/known:CHN 2-3 2026
13|/known:CHN 2-3 since-2025
-31|/known:CHN 3
-10|/known:CHN 3 2025
-20|/known:CHN 3 2026
-30|/known:CHN 3 since-2025
-5|/known:CHN 3.1
-5|/known:CHN 3.1 2026
-5|/known:CHN 3.1 since-2025
-12|/known:CHN 3.5
-6|/known:CHN 3.5 2025
-3|/known:CHN 3.5 2026
-3|/known:CHN 3.5 2027
-11|/known:CHN 3.5 since-2025
-20|/known:CHN 5
-11|/known:CHN 5 2025
-8|/known:CHN 5 2026
-20|/known:CHN 5 since-2025
-15|/known:CHN since-2025
-8|/known:CHN to-2024
-5|/known:CZE 1.5
-5|/known:CZE 1.5 1999
-5|/known:CZE 1.5 to-1999
14|/known:CZE 1.9
14|/known:CZE 1.9 1999
14|/known:CZE 1.9 to-1999
-7|/known:CZE 2.1
-7|/known:CZE 2.1 1999
-7|/known:CZE 2.1 to-1999
-3|/known:DEU 0.96
-3|/known:DEU 0.96 2022
-3|/known:DEU 0.96 to-2024
3|/known:DEU 1 2019
-4|/known:DEU 1 2022
4|/known:DEU 1 2025
4|/known:DEU 1 since-2025
3|/known:DEU 1 to-2021
-4|/known:DEU 1 to-2024
5|/known:DEU 1.24
5|/known:DEU 1.24 2018
5|/known:DEU 1.24 to-2021
16|/known:DEU 1.5
4|/known:DEU 1.5 2002
19|/known:DEU 1.5 2022
-9|/known:DEU 1.5 2025
-9|/known:DEU 1.5 since-2025
4|/known:DEU 1.5 to-2013
19|/known:DEU 1.5 to-2024
-16|/known:DEU 2
7|/known:DEU 2 1999
-14|/known:DEU 2 2012
10|/known:DEU 2 2017
12|/known:DEU 2 2022
7|/known:DEU 2 2023
-14|/known:DEU 2 2024
-24|/known:DEU 2 2025
-23|/known:DEU 2 since-2025
7|/known:DEU 2 to-1999
-15|/known:DEU 2 to-2013
11|/known:DEU 2 to-2021
5|/known:DEU 2 to-2024
10|/known:DEU 2.1
10|/known:DEU 2.1 2025
10|/known:DEU 2.1 since-2025
5|/known:DEU 2.4
5|/known:DEU 2.4 2025
5|/known:DEU 2.4 since-2025
6|/known:DEU 2.8
6|/known:DEU 2.8 2026
6|/known:DEU 2.8 since-2025
26|/known:DEU 3
7|/known:DEU 3 2024
20|/known:DEU 3 2025
19|/known:DEU 3 since-2025
7|/known:DEU 3 to-2024
-4|/known:DEU 3-3.5 2026
5|/known:DEU 3.1
4|/known:DEU 3.1 2026
4|/known:DEU 3.1 since-2025
17|/known:DEU 3.5
-3|/known:DEU 3.5 2002
4|/known:DEU 3.5 2024
12|/known:DEU 3.5 2025
5|/known:DEU 3.5 2026
17|/known:DEU 3.5 since-2025
-3|/known:DEU 3.5 to-2013
4|/known:DEU 3.5 to-2024
-14|/known:DEU 4
-14|/known:DEU 4 2019
-14|/known:DEU 4 to-2021
-11|/known:DEU 5
-21|/known:DEU 5 2025
11|/known:DEU 5 2026
-11|/known:DEU 5 since-2025
7|/known:DEU since-2025
9|/known:DEU to-1999
-15|/known:DEU to-2013
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
3|/known:DNK 3.5
3|/known:DNK 3.5 since-2025
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
6|/known:ESP 2
7|/known:ESP 2 2025
7|/known:ESP 2 since-2025
10|/known:ESP 2.1
6|/known:ESP 2.1 2025
4|/known:ESP 2.1 2026
10|/known:ESP 2.1 since-2025
-3|/known:ESP 4.8
-3|/known:ESP 4.8 since-2025
-13|/known:ESP 5
-16|/known:ESP 5 2025
3|/known:ESP 5 2026
-13|/known:ESP 5 since-2025
9|/known:ESP to-2024
-10|/known:EST 2
-6|/known:EST 2 2024
-4|/known:EST 2 2025
-4|/known:EST 2 since-2025
-6|/known:EST 2 to-2024
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
-12|/known:EST to-2024
31|/known:EST+LTU 5
31|/known:EST+LTU 5 2025
31|/known:EST+LTU 5 since-2025
31|/known:EST+LTU since-2025
3|/known:EU 1
3|/known:EU 1 2025
3|/known:EU 1 since-2025
21|/known:EU 1.5
18|/known:EU 1.5 2025
3|/known:EU 1.5 2026
21|/known:EU 1.5 since-2025
6|/known:EU 1.9
6|/known:EU 1.9 2025
6|/known:EU 1.9 since-2025
-3|/known:EU 2 2024
3|/known:EU 2 2025
-3|/known:EU 2 to-2024
7|/known:EU 2.1
7|/known:EU 2.1 2025
7|/known:EU 2.1 since-2025
15|/known:EU 3
11|/known:EU 3 2025
4|/known:EU 3 2026
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
9|/known:FIN 1.7
9|/known:FIN 1.7 2023
9|/known:FIN 1.7 to-2024
10|/known:FIN 2
10|/known:FIN 2 2023
10|/known:FIN 2 to-2024
-3|/known:FIN 3 2025
-21|/known:FIN 3.5
-19|/known:FIN 3.5 2025
-21|/known:FIN 3.5 since-2025
7|/known:FIN 5
7|/known:FIN 5 2026
7|/known:FIN 5 since-2025
-16|/known:FIN since-2025
19|/known:FIN to-2024
-4|/known:FRA 2.5 2025
4|/known:FRA 3
4|/known:FRA 3 since-2025
-18|/known:FRA 3-3.5
-23|/known:FRA 3-3.5 2025
5|/known:FRA 3-3.5 2026
-18|/known:FRA 3-3.5 since-2025
15|/known:FRA 3.5
10|/known:FRA 3.5 2025
5|/known:FRA 3.5 2026
15|/known:FRA 3.5 since-2025
24|/known:FRA 5
-5|/known:FRA 5 2025
29|/known:FRA 5 2026
24|/known:FRA 5 since-2025
24|/known:FRA since-2025
13|/known:FRA+GBR 3.5
13|/known:FRA+GBR 3.5 2025
13|/known:FRA+GBR 3.5 since-2025
13|/known:FRA+GBR since-2025
-12|/known:GBR 2
5|/known:GBR 2 2010
-4|/known:GBR 2 2015
-10|/known:GBR 2 2025
-11|/known:GBR 2 since-2025
5|/known:GBR 2 to-2013
-4|/known:GBR 2 to-2021
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
22|/known:GBR to-2024
-13|/known:GRC 1.6
-13|/known:GRC 1.6 2012
-13|/known:GRC 1.6 to-2013
-5|/known:GRC 2
-4|/known:GRC 2 2025
-4|/known:GRC 2 since-2025
-9|/known:GRC 2.5
-9|/known:GRC 2.5 2012
-9|/known:GRC 2.5 to-2013
3|/known:GRC 3.1
3|/known:GRC 3.1 2025
3|/known:GRC 3.1 since-2025
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
11|/known:HUN 5
11|/known:HUN 5 2026
11|/known:HUN 5 since-2025
11|/known:HUN since-2025
6|/known:IDN 0.7
6|/known:IDN 0.7 2025
6|/known:IDN 0.7 since-2025
-5|/known:IDN 1
-5|/known:IDN 1 1985
-5|/known:IDN 1 to-1999
-16|/known:IDN 1.2
-16|/known:IDN 1.2 1985
-16|/known:IDN 1.2 to-1999
8|/known:IDN 1.5
3|/known:IDN 1.5 2023
3|/known:IDN 1.5 2026
5|/known:IDN 1.5 since-2025
4|/known:IDN 1.5 to-2024
9|/known:IDN since-2025
-21|/known:IDN to-1999
6|/known:IDN to-2024
5|/known:IND 1.9
3|/known:IND 1.9 2025
5|/known:IND 1.9 since-2025
-5|/known:IND 2
-3|/known:IND 2 2026
-5|/known:IND 2 since-2025
4|/known:IND 3 2025
3|/known:IND 3.5
3|/known:IND 3.5 2026
3|/known:IND 3.5 since-2025
-4|/known:IND since-2025
6|/known:IRL since-2025
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
-4|/known:ISR 3
-4|/known:ISR 3 2025
-4|/known:ISR 3 since-2025
-9|/known:ISR 3.5
-9|/known:ISR 3.5 2026
-9|/known:ISR 3.5 since-2025
-3|/known:ISR 34
-3|/known:ISR 34 2025
-3|/known:ISR 34 since-2025
-4|/known:ISR 4
-4|/known:ISR 4 2026
-4|/known:ISR 4 since-2025
5|/known:ISR 4.4
5|/known:ISR 4.4 2026
5|/known:ISR 4.4 since-2025
4|/known:ISR 5
3|/known:ISR 5 2024
7|/known:ISR 6
7|/known:ISR 6 2026
7|/known:ISR 6 since-2025
14|/known:ISR 8.8
13|/known:ISR 8.8 2025
14|/known:ISR 8.8 since-2025
-6|/known:ISR since-2025
6|/known:ITA 1.5
6|/known:ITA 1.5 2025
6|/known:ITA 1.5 since-2025
-4|/known:ITA 2
-8|/known:ITA 2 2025
3|/known:ITA 2 2026
-4|/known:ITA 2 since-2025
-4|/known:ITA 3
-4|/known:ITA 3 2025
-4|/known:ITA 3 since-2025
-10|/known:ITA 3.5
-19|/known:ITA 3.5 2025
9|/known:ITA 3.5 2026
-10|/known:ITA 3.5 since-2025
-12|/known:ITA 5
22|/known:ITA 5 2025
-34|/known:ITA 5 2026
-12|/known:ITA 5 since-2025
-27|/known:ITA since-2025
3|/known:JPN 0.1
3|/known:JPN 0.1 2025
3|/known:JPN 0.1 since-2025
-6|/known:JPN 0.7
-6|/known:JPN 0.7 2025
-6|/known:JPN 0.7 since-2025
13|/known:JPN 0.9
5|/known:JPN 0.9 1978
8|/known:JPN 0.9 to-1999
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
6|/known:JPN 0.96
6|/known:JPN 0.96 2022
6|/known:JPN 0.96 to-2024
65|/known:JPN 1
8|/known:JPN 1 1985
3|/known:JPN 1 2018
15|/known:JPN 1 2022
3|/known:JPN 1 2024
-6|/known:JPN 1 2025
24|/known:JPN 1 2026
19|/known:JPN 1 since-2025
19|/known:JPN 1 to-1999
5|/known:JPN 1 to-2021
18|/known:JPN 1 to-2024
8|/known:JPN 1.004
4|/known:JPN 1.004 2025
4|/known:JPN 1.004 since-2025
3|/known:JPN 1.004 to-1999
-3|/known:JPN 1.1
5|/known:JPN 1.1 2023
-8|/known:JPN 1.1 2024
-3|/known:JPN 1.1 to-2024
41|/known:JPN 1.2
19|/known:JPN 1.2 1985
3|/known:JPN 1.2 2012
19|/known:JPN 1.2 2022
19|/known:JPN 1.2 to-1999
3|/known:JPN 1.2 to-2013
20|/known:JPN 1.2 to-2024
13|/known:JPN 1.24
13|/known:JPN 1.24 2022
13|/known:JPN 1.24 to-2024
5|/known:JPN 1.3 2025
-6|/known:JPN 1.3 2026
-3|/known:JPN 1.3 2027
-3|/known:JPN 1.3 since-2025
38|/known:JPN 1.4
9|/known:JPN 1.4 1982
26|/known:JPN 1.4 2025
28|/known:JPN 1.4 since-2025
9|/known:JPN 1.4 to-1999
-34|/known:JPN 1.5
4|/known:JPN 1.5 1978
3|/known:JPN 1.5 1996
-12|/known:JPN 1.5 2022
6|/known:JPN 1.5 2023
3|/known:JPN 1.5 2024
-43|/known:JPN 1.5 2025
-42|/known:JPN 1.5 since-2025
11|/known:JPN 1.5 to-1999
20|/known:JPN 1.6
7|/known:JPN 1.6 2024
7|/known:JPN 1.6 2025
4|/known:JPN 1.6 2026
12|/known:JPN 1.6 since-2025
9|/known:JPN 1.6 to-2024
-7|/known:JPN 1.7
-10|/known:JPN 1.7 2025
3|/known:JPN 1.7 2026
-7|/known:JPN 1.7 since-2025
35|/known:JPN 1.8
4|/known:JPN 1.8 2024
30|/known:JPN 1.8 2025
31|/known:JPN 1.8 since-2025
4|/known:JPN 1.8 to-2024
8|/known:JPN 1.9
-7|/known:JPN 1.9 2025
15|/known:JPN 1.9 2026
8|/known:JPN 1.9 since-2025
-26|/known:JPN 1E+1
-26|/known:JPN 1E+1 2025
-26|/known:JPN 1E+1 since-2025
71|/known:JPN 2
3|/known:JPN 2 1986
4|/known:JPN 2 2012
-7|/known:JPN 2 2017
-36|/known:JPN 2 2018
3|/known:JPN 2 2021
3|/known:JPN 2 2022
9|/known:JPN 2 2023
22|/known:JPN 2 2024
34|/known:JPN 2 2025
46|/known:JPN 2 2026
-14|/known:JPN 2 2027
67|/known:JPN 2 since-2025
4|/known:JPN 2 to-1999
4|/known:JPN 2 to-2013
-38|/known:JPN 2 to-2021
35|/known:JPN 2 to-2024
-9|/known:JPN 2.1
-9|/known:JPN 2.1 2025
-9|/known:JPN 2.1 since-2025
-15|/known:JPN 2.3
-3|/known:JPN 2.3 2025
-12|/known:JPN 2.3 2026
-14|/known:JPN 2.3 since-2025
-8|/known:JPN 2.4
-6|/known:JPN 2.4 2025
-8|/known:JPN 2.4 since-2025
-12|/known:JPN 2.42
-12|/known:JPN 2.42 2025
-12|/known:JPN 2.42 since-2025
-25|/known:JPN 2.5 2023
14|/known:JPN 2.5 2025
8|/known:JPN 2.5 2026
24|/known:JPN 2.5 since-2025
-25|/known:JPN 2.5 to-2024
-10|/known:JPN 2.6
-7|/known:JPN 2.6 1993
-7|/known:JPN 2.6 to-1999
-7|/known:JPN 2.7
-7|/known:JPN 2.7 2026
-7|/known:JPN 2.7 since-2025
-3|/known:JPN 2.8
18|/known:JPN 3
3|/known:JPN 3 1987
3|/known:JPN 3 1988
-21|/known:JPN 3 2024
13|/known:JPN 3 2025
22|/known:JPN 3 2026
35|/known:JPN 3 since-2025
6|/known:JPN 3 to-1999
-23|/known:JPN 3 to-2024
-7|/known:JPN 3-5
-7|/known:JPN 3-5 2025
-7|/known:JPN 3-5 since-2025
-4|/known:JPN 3.1
-3|/known:JPN 3.1 to-1999
-17|/known:JPN 3.2
-3|/known:JPN 3.2 2023
-3|/known:JPN 3.2 2025
-9|/known:JPN 3.2 2026
-13|/known:JPN 3.2 since-2025
-3|/known:JPN 3.2 to-2024
-6|/known:JPN 3.3
-4|/known:JPN 3.3 2025
-6|/known:JPN 3.3 since-2025
-4|/known:JPN 3.38
-4|/known:JPN 3.38 2025
-4|/known:JPN 3.38 since-2025
-14|/known:JPN 3.4
-6|/known:JPN 3.4 2025
-7|/known:JPN 3.4 2026
-13|/known:JPN 3.4 since-2025
10|/known:JPN 3.5
-33|/known:JPN 3.5 2025
24|/known:JPN 3.5 2026
21|/known:JPN 3.5 2027
12|/known:JPN 3.5 since-2025
-3|/known:JPN 34
-3|/known:JPN 34 2023
-3|/known:JPN 34 to-2024
-15|/known:JPN 4
-12|/known:JPN 4 1990
-6|/known:JPN 4 2025
4|/known:JPN 4 2026
-12|/known:JPN 4 to-1999
-5|/known:JPN 4.4
-5|/known:JPN 4.4 2026
-5|/known:JPN 4.4 since-2025
-65|/known:JPN 5
-12|/known:JPN 5 2024
-40|/known:JPN 5 2025
-11|/known:JPN 5 2026
-50|/known:JPN 5 since-2025
-3|/known:JPN 5 to-1999
-12|/known:JPN 5 to-2024
-12|/known:JPN 5.3
-12|/known:JPN 5.3 1990
-12|/known:JPN 5.3 to-1999
-10|/known:JPN 5.5
-10|/known:JPN 5.5 1990
-10|/known:JPN 5.5 to-1999
-27|/known:JPN 6
-13|/known:JPN 6 1987
-3|/known:JPN 6 1994
-4|/known:JPN 6 2025
-7|/known:JPN 6 2026
-10|/known:JPN 6 since-2025
-17|/known:JPN 6 to-1999
-16|/known:JPN since-2025
30|/known:JPN to-1999
9|/known:JPN to-2013
-22|/known:JPN to-2021
29|/known:JPN to-2024
-4|/known:JPN+KOR 2
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
-7|/known:KOR 1 2026
-7|/known:KOR 1 since-2025
-15|/known:KOR 1.2
-14|/known:KOR 1.2 2022
-14|/known:KOR 1.2 to-2024
-3|/known:KOR 1.3
-3|/known:KOR 1.3 2026
-3|/known:KOR 1.3 since-2025
-4|/known:KOR 1.4
-4|/known:KOR 1.4 2025
-4|/known:KOR 1.4 since-2025
-3|/known:KOR 1.5
-3|/known:KOR 1.5 2025
-3|/known:KOR 1.5 since-2025
-15|/known:KOR 1.8
-15|/known:KOR 1.8 2025
-15|/known:KOR 1.8 since-2025
-6|/known:KOR 1.9
-4|/known:KOR 1.9 2025
-6|/known:KOR 1.9 since-2025
-21|/known:KOR 2
-12|/known:KOR 2 2025
-8|/known:KOR 2 2026
-20|/known:KOR 2 since-2025
31|/known:KOR 2.3
17|/known:KOR 2.3 2025
13|/known:KOR 2.3 2026
30|/known:KOR 2.3 since-2025
7|/known:KOR 2.32
7|/known:KOR 2.32 2025
7|/known:KOR 2.32 since-2025
8|/known:KOR 2.4
9|/known:KOR 2.4 2026
7|/known:KOR 2.4 since-2025
13|/known:KOR 2.42
13|/known:KOR 2.42 2025
13|/known:KOR 2.42 since-2025
3|/known:KOR 2.5 to-2013
26|/known:KOR 2.6
24|/known:KOR 2.6 2025
24|/known:KOR 2.6 since-2025
-6|/known:KOR 2.7
-6|/known:KOR 2.7 2026
-6|/known:KOR 2.7 since-2025
-12|/known:KOR 2.9
-13|/known:KOR 2.9 2025
-12|/known:KOR 2.9 since-2025
8|/known:KOR 3
14|/known:KOR 3 2024
-13|/known:KOR 3 2025
7|/known:KOR 3 2026
-6|/known:KOR 3 since-2025
14|/known:KOR 3 to-2024
-4|/known:KOR 3.4
-4|/known:KOR 3.4 2025
-4|/known:KOR 3.4 since-2025
5|/known:KOR 3.5
27|/known:KOR 3.5 2025
-22|/known:KOR 3.5 2026
6|/known:KOR 3.5 since-2025
16|/known:KOR 3.8
16|/known:KOR 3.8 2025
16|/known:KOR 3.8 since-2025
5|/known:KOR 4
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
11|/known:KOR since-2025
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
-5|/known:LTU 3
-4|/known:LTU 3 2023
-4|/known:LTU 3 to-2024
-4|/known:LTU 5
-4|/known:LTU 5 2025
-4|/known:LTU 5 since-2025
9|/known:LTU 5-6
7|/known:LTU 5-6 2025
9|/known:LTU 5-6 since-2025
-14|/known:LTU since-2025
5|/known:LTU to-2021
-7|/known:LTU to-2024
4|/known:LUX 5
4|/known:LUX 5 2025
4|/known:LUX 5 since-2025
7|/known:LUX since-2025
4|/known:LVA 2
4|/known:LVA 2 2016
4|/known:LVA 2 to-2021
3|/known:LVA 3
5|/known:LVA 3 2024
5|/known:LVA 3 to-2024
-10|/known:LVA 3.5
-10|/known:LVA 3.5 2025
-10|/known:LVA 3.5 since-2025
6|/known:LVA 5
3|/known:LVA 5 2025
6|/known:LVA 5 since-2025
-6|/known:LVA since-2025
4|/known:LVA to-2021
5|/known:LVA to-2024
3|/known:MYS 1.5
3|/known:MYS 1.5 2025
3|/known:MYS 1.5 since-2025
4|/known:MYS since-2025
-4|/known:NATO 0.9
-25|/known:NATO 1
-3|/known:NATO 1 2018
-9|/known:NATO 1 2025
-11|/known:NATO 1 since-2025
-3|/known:NATO 1 to-1999
-7|/known:NATO 1 to-2021
-3|/known:NATO 1 to-2024
-3|/known:NATO 1.004
-13|/known:NATO 1.24
-12|/known:NATO 1.24 2022
-12|/known:NATO 1.24 to-2024
-5|/known:NATO 1.28
-5|/known:NATO 1.28 2025
-5|/known:NATO 1.28 since-2025
-5|/known:NATO 1.3
-3|/known:NATO 1.3 2025
-3|/known:NATO 1.3 since-2025
-3|/known:NATO 1.33
-3|/known:NATO 1.33 2024
-3|/known:NATO 1.33 to-2024
-11|/known:NATO 1.37
-9|/known:NATO 1.37 2025
-9|/known:NATO 1.37 since-2025
-3|/known:NATO 1.4
18|/known:NATO 1.5
-3|/known:NATO 1.5 1999
-4|/known:NATO 1.5 2002
-5|/known:NATO 1.5 2023
-4|/known:NATO 1.5 2024
40|/known:NATO 1.5 2025
39|/known:NATO 1.5 since-2025
-6|/known:NATO 1.5 to-1999
-4|/known:NATO 1.5 to-2013
-10|/known:NATO 1.5 to-2024
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
32|/known:NATO 2
-5|/known:NATO 2 1999
15|/known:NATO 2 2002
-5|/known:NATO 2 2010
15|/known:NATO 2 2012
-4|/known:NATO 2 2014
6|/known:NATO 2 2015
-9|/known:NATO 2 2016
55|/known:NATO 2 2018
-20|/known:NATO 2 2020
-13|/known:NATO 2 2022
-11|/known:NATO 2 2023
35|/known:NATO 2 2024
6|/known:NATO 2 2025
-28|/known:NATO 2 2026
-23|/known:NATO 2 since-2025
-5|/known:NATO 2 to-1999
23|/known:NATO 2 to-2013
26|/known:NATO 2 to-2021
10|/known:NATO 2 to-2024
18|/known:NATO 2.02
18|/known:NATO 2.02 2025
18|/known:NATO 2.02 since-2025
-11|/known:NATO 2.1
-14|/known:NATO 2.1 2025
4|/known:NATO 2.1 2026
-10|/known:NATO 2.1 since-2025
6|/known:NATO 2.27
6|/known:NATO 2.27 2026
6|/known:NATO 2.27 since-2025
-10|/known:NATO 2.3
-13|/known:NATO 2.3 2025
4|/known:NATO 2.3 2026
-9|/known:NATO 2.3 since-2025
-9|/known:NATO 2.4
-3|/known:NATO 2.4 2025
-5|/known:NATO 2.4 2026
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
4|/known:NATO 2.9 2025
3|/known:NATO 2.9 since-2025
-13|/known:NATO 3
-3|/known:NATO 3 1988
-7|/known:NATO 3 2022
-4|/known:NATO 3 2023
41|/known:NATO 3 2024
-15|/known:NATO 3 2025
-20|/known:NATO 3 2026
-35|/known:NATO 3 since-2025
-4|/known:NATO 3 to-1999
-4|/known:NATO 3 to-2013
30|/known:NATO 3 to-2024
27|/known:NATO 3-3.5
29|/known:NATO 3-3.5 2025
27|/known:NATO 3-3.5 since-2025
4|/known:NATO 3.1
5|/known:NATO 3.1 1993
5|/known:NATO 3.1 to-1999
-15|/known:NATO 3.32
-14|/known:NATO 3.32 2025
-15|/known:NATO 3.32 since-2025
-4|/known:NATO 3.38
-4|/known:NATO 3.38 2025
-4|/known:NATO 3.38 since-2025
6|/known:NATO 3.5
6|/known:NATO 3.5 2024
38|/known:NATO 3.5 2025
-19|/known:NATO 3.5 2026
-18|/known:NATO 3.5 2027
6|/known:NATO 3.5 to-2024
-14|/known:NATO 4
-4|/known:NATO 4 2019
-8|/known:NATO 4 2026
-8|/known:NATO 4 since-2025
-4|/known:NATO 4.5
-3|/known:NATO 4.5 1993
-3|/known:NATO 4.5 to-1999
-4|/known:NATO 4.8
-4|/known:NATO 4.8 2025
-4|/known:NATO 4.8 since-2025
15|/known:NATO 5
-13|/known:NATO 5 2011
16|/known:NATO 5 2024
59|/known:NATO 5 2025
-47|/known:NATO 5 2026
13|/known:NATO 5 since-2025
-13|/known:NATO 5 to-2013
16|/known:NATO 5 to-2024
-3|/known:NATO 5-6
-3|/known:NATO 5-6 since-2025
-99|/known:NATO since-2025
-17|/known:NATO to-1999
39|/known:NATO to-2013
9|/known:NATO to-2021
27|/known:NATO to-2024
-7|/known:NLD 1.5
-7|/known:NLD 1.5 2025
-7|/known:NLD 1.5 since-2025
7|/known:NLD 3.5
6|/known:NLD 3.5 2025
7|/known:NLD 3.5 since-2025
-14|/known:NLD 5
-14|/known:NLD 5 2025
-14|/known:NLD 5 since-2025
-7|/known:NLD 7
-7|/known:NLD 7 2026
-7|/known:NLD 7 since-2025
-23|/known:NLD since-2025
-11|/known:NOR 1.5
-11|/known:NOR 1.5 2026
-11|/known:NOR 1.5 since-2025
3|/known:NOR 3 2025
-3|/known:NOR 3 2026
9|/known:NOR 3.4
8|/known:NOR 3.4 2025
9|/known:NOR 3.4 since-2025
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
10|/known:NZL 2
6|/known:NZL 2 2025
4|/known:NZL 2 2026
10|/known:NZL 2 since-2025
17|/known:NZL since-2025
3|/known:PAK since-2025
3|/known:PHL 1 2026
8|/known:PHL 1.1
8|/known:PHL 1.1 2024
8|/known:PHL 1.1 to-2024
-3|/known:PHL 1.2 1985
-3|/known:PHL 1.2 to-1999
5|/known:PHL 1.3
4|/known:PHL 1.3 2026
5|/known:PHL 1.3 since-2025
-3|/known:PHL 1.5
-3|/known:PHL 1.5 2023
-3|/known:PHL 1.5 to-2024
7|/known:PHL 1.6
7|/known:PHL 1.6 2025
7|/known:PHL 1.6 since-2025
35|/known:PHL 2
4|/known:PHL 2 2024
-5|/known:PHL 2 2025
35|/known:PHL 2 2026
30|/known:PHL 2 since-2025
4|/known:PHL 2 to-2024
4|/known:PHL 3 2025
-4|/known:PHL 3 2026
-17|/known:PHL 3.5
-15|/known:PHL 3.5 2026
-17|/known:PHL 3.5 since-2025
-5|/known:PHL 5
-5|/known:PHL 5 2025
-5|/known:PHL 5 since-2025
20|/known:PHL since-2025
-4|/known:PHL to-1999
7|/known:PHL to-2024
-6|/known:POL 1.5
-6|/known:POL 1.5 1999
-6|/known:POL 1.5 to-1999
-7|/known:POL 1.9
-7|/known:POL 1.9 1999
-7|/known:POL 1.9 to-1999
-38|/known:POL 2
-7|/known:POL 2 2024
-11|/known:POL 2 2025
-21|/known:POL 2 2026
-31|/known:POL 2 since-2025
-7|/known:POL 2 to-2024
15|/known:POL 2.1
16|/known:POL 2.1 1999
16|/known:POL 2.1 to-1999
-4|/known:POL 2.5
-4|/known:POL 2.5 2024
-4|/known:POL 2.5 to-2024
-5|/known:POL 2.8
-5|/known:POL 2.8 2026
-5|/known:POL 2.8 since-2025
-35|/known:POL 3
-24|/known:POL 3 2024
-11|/known:POL 3 2025
-11|/known:POL 3 since-2025
-24|/known:POL 3 to-2024
-4|/known:POL 3.4
-4|/known:POL 3.4 2025
-4|/known:POL 3.4 since-2025
-18|/known:POL 3.5
-4|/known:POL 3.5 2025
-14|/known:POL 3.5 2026
-18|/known:POL 3.5 since-2025
7|/known:POL 4
3|/known:POL 4 2023
3|/known:POL 4 2024
7|/known:POL 4 2025
-6|/known:POL 4 2026
6|/known:POL 4 to-2024
3|/known:POL 4.5
3|/known:POL 4.5 2025
3|/known:POL 4.5 since-2025
11|/known:POL 4.7
9|/known:POL 4.7 2025
11|/known:POL 4.7 since-2025
9|/known:POL 4.8
7|/known:POL 4.8 2025
9|/known:POL 4.8 since-2025
-3|/known:POL 5 2025
-47|/known:POL since-2025
3|/known:POL to-1999
-29|/known:POL to-2024
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
-3|/known:RUS 1.5 2022
-3|/known:RUS 1.5 to-1999
-3|/known:RUS 1.5 to-2024
-7|/known:RUS 1.7
-7|/known:RUS 1.7 2023
-7|/known:RUS 1.7 to-2024
-10|/known:RUS 2
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
8|/known:RUS 7
8|/known:RUS 7 2026
8|/known:RUS 7 since-2025
3|/known:RUS 7.1
3|/known:RUS 7.1 2025
3|/known:RUS 7.1 since-2025
-9|/known:RUS since-2025
-7|/known:RUS to-1999
-13|/known:RUS to-2024
-3|/known:SAU 5
-3|/known:SAU 5 2025
-3|/known:SAU 5 since-2025
-7|/known:SAU since-2025
-13|/known:SGP 2
-12|/known:SGP 2 2026
-13|/known:SGP 2 since-2025
7|/known:SGP 2.8
7|/known:SGP 2.8 2026
7|/known:SGP 2.8 since-2025
11|/known:SGP 3
8|/known:SGP 3 2025
9|/known:SGP 3 since-2025
-8|/known:SGP 3.5
-3|/known:SGP 3.5 2025
-6|/known:SGP 3.5 2026
-8|/known:SGP 3.5 since-2025
-18|/known:SGP 5
-17|/known:SGP 5 2025
-18|/known:SGP 5 since-2025
-24|/known:SGP since-2025
13|/known:SVK 2
13|/known:SVK 2 2025
13|/known:SVK 2 since-2025
5|/known:SVK 5
5|/known:SVK 5 2025
5|/known:SVK 5 since-2025
16|/known:SVK since-2025
-25|/known:SWE 2
-25|/known:SWE 2 2024
-25|/known:SWE 2 to-2024
4|/known:SWE 3 2026
10|/known:SWE 3.5
8|/known:SWE 3.5 2025
10|/known:SWE 3.5 since-2025
5|/known:SWE since-2025
-23|/known:SWE to-2024
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
17|/known:TWN 1
19|/known:TWN 1 2025
19|/known:TWN 1 since-2025
-5|/known:TWN 1.1
-5|/known:TWN 1.1 2023
-5|/known:TWN 1.1 to-2024
-3|/known:TWN 1.2
-3|/known:TWN 1.2 2012
-3|/known:TWN 1.2 to-2013
-9|/known:TWN 1.5
-8|/known:TWN 1.5 2025
-9|/known:TWN 1.5 since-2025
-7|/known:TWN 1.6
-7|/known:TWN 1.6 2025
-7|/known:TWN 1.6 since-2025
28|/known:TWN 1E+1
4|/known:TWN 1E+1 2024
20|/known:TWN 1E+1 2025
4|/known:TWN 1E+1 2026
24|/known:TWN 1E+1 since-2025
4|/known:TWN 1E+1 to-2024
-27|/known:TWN 2
-3|/known:TWN 2 2012
-11|/known:TWN 2 2025
-12|/known:TWN 2 2026
-23|/known:TWN 2 since-2025
-3|/known:TWN 2 to-2013
-12|/known:TWN 2-3
-12|/known:TWN 2-3 2026
-12|/known:TWN 2-3 since-2025
-3|/known:TWN 2.3 2025
-3|/known:TWN 2.3 since-2025
7|/known:TWN 2.45
6|/known:TWN 2.45 2025
6|/known:TWN 2.45 since-2025
22|/known:TWN 2.5
3|/known:TWN 2.5 2023
10|/known:TWN 2.5 2024
9|/known:TWN 2.5 2025
9|/known:TWN 2.5 since-2025
12|/known:TWN 2.5 to-2024
6|/known:TWN 2.84
6|/known:TWN 2.84 2025
6|/known:TWN 2.84 since-2025
-9|/known:TWN 3
8|/known:TWN 3 2012
12|/known:TWN 3 2023
-9|/known:TWN 3 2024
-18|/known:TWN 3 2025
-5|/known:TWN 3 2026
-23|/known:TWN 3 since-2025
10|/known:TWN 3 to-2013
3|/known:TWN 3 to-2024
8|/known:TWN 3.3
5|/known:TWN 3.3 2025
7|/known:TWN 3.3 since-2025
18|/known:TWN 3.32
17|/known:TWN 3.32 2025
18|/known:TWN 3.32 since-2025
-16|/known:TWN 3.5
-10|/known:TWN 3.5 2025
-6|/known:TWN 3.5 2026
-16|/known:TWN 3.5 since-2025
-3|/known:TWN 34
-3|/known:TWN 34 2025
-3|/known:TWN 34 since-2025
33|/known:TWN 5
15|/known:TWN 5 2024
14|/known:TWN 5 2025
16|/known:TWN 5 since-2025
17|/known:TWN 5 to-2024
-5|/known:TWN 8.8
-5|/known:TWN 8.8 2025
-5|/known:TWN 8.8 since-2025
11|/known:TWN since-2025
8|/known:TWN to-2013
5|/known:TWN to-2021
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
-5|/known:UKR 5
-3|/known:UKR 5 2025
-3|/known:UKR 5 2026
-5|/known:UKR 5 since-2025
-15|/known:UKR since-2025
4|/known:UKR to-2024
-7|/known:USA 0.9
-5|/known:USA 0.9 1978
-7|/known:USA 0.9 to-1999
-10|/known:USA 0.91
-9|/known:USA 0.91 1980
-10|/known:USA 0.91 to-1999
-3|/known:USA 0.92
-3|/known:USA 0.92 2018
-3|/known:USA 0.92 to-2021
-3|/known:USA 0.93
-22|/known:USA 1
-4|/known:USA 1 2022
-11|/known:USA 1 2026
-12|/known:USA 1 since-2025
-4|/known:USA 1 to-1999
-5|/known:USA 1 to-2024
-5|/known:USA 1.24
-5|/known:USA 1.24 2018
-5|/known:USA 1.24 to-2021
-12|/known:USA 1.3
-12|/known:USA 1.3 2025
-12|/known:USA 1.3 since-2025
-11|/known:USA 1.4
-9|/known:USA 1.4 1982
-9|/known:USA 1.4 to-1999
-4|/known:USA 1.5
-3|/known:USA 1.5 to-1999
-7|/known:USA 1.6
-4|/known:USA 1.6 2024
-4|/known:USA 1.6 to-2024
-7|/known:USA 1.8
-3|/known:USA 1.8 2024
-3|/known:USA 1.8 2025
-3|/known:USA 1.8 since-2025
-3|/known:USA 1.8 to-2024
-11|/known:USA 1.9
-8|/known:USA 1.9 2026
-9|/known:USA 1.9 since-2025
-9|/known:USA 1E+1
-3|/known:USA 1E+1 2024
-5|/known:USA 1E+1 2025
-6|/known:USA 1E+1 since-2025
-3|/known:USA 1E+1 to-2024
-47|/known:USA 2
-3|/known:USA 2 2024
-24|/known:USA 2 2025
-11|/known:USA 2 2026
-3|/known:USA 2 2027
-38|/known:USA 2 since-2025
-5|/known:USA 2 to-2021
-3|/known:USA 2 to-2024
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
-5|/known:USA 2.5
-3|/known:USA 2.5 2024
-3|/known:USA 2.5 to-2024
-15|/known:USA 2.6
-15|/known:USA 2.6 2025
-15|/known:USA 2.6 since-2025
17|/known:USA 2.9
17|/known:USA 2.9 2025
17|/known:USA 2.9 since-2025
-5|/known:USA 3 2012
-5|/known:USA 3 2023
-8|/known:USA 3 2024
13|/known:USA 3 2025
8|/known:USA 3 2026
21|/known:USA 3 since-2025
-6|/known:USA 3 to-2013
-13|/known:USA 3 to-2024
3|/known:USA 3.1 2026
3|/known:USA 3.1 since-2025
20|/known:USA 3.2
6|/known:USA 3.2 2025
13|/known:USA 3.2 2026
19|/known:USA 3.2 since-2025
9|/known:USA 3.38
9|/known:USA 3.38 2025
9|/known:USA 3.38 since-2025
24|/known:USA 3.4
15|/known:USA 3.4 2025
7|/known:USA 3.4 2026
22|/known:USA 3.4 since-2025
-29|/known:USA 3.5
4|/known:USA 3.5 2002
4|/known:USA 3.5 2023
-24|/known:USA 3.5 2025
-14|/known:USA 3.5 2026
-38|/known:USA 3.5 since-2025
4|/known:USA 3.5 to-2013
3|/known:USA 3.5 to-2024
-6|/known:USA 3.8
-6|/known:USA 3.8 2025
-6|/known:USA 3.8 since-2025
38|/known:USA 4
13|/known:USA 4 1990
20|/known:USA 4 2019
5|/known:USA 4 2025
6|/known:USA 4 since-2025
13|/known:USA 4 to-1999
19|/known:USA 4 to-2021
5|/known:USA 4.5
5|/known:USA 4.5 1993
5|/known:USA 4.5 to-1999
8|/known:USA 5
14|/known:USA 5 2011
-6|/known:USA 5 2024
3|/known:USA 5 to-1999
14|/known:USA 5 to-2013
-7|/known:USA 5 to-2024
12|/known:USA 5.3
12|/known:USA 5.3 1990
12|/known:USA 5.3 to-1999
11|/known:USA 5.5
11|/known:USA 5.5 1990
11|/known:USA 5.5 to-1999
18|/known:USA 6
13|/known:USA 6 1987
4|/known:USA 6 2025
4|/known:USA 6 since-2025
14|/known:USA 6 to-1999
-73|/known:USA since-2025
24|/known:USA to-1999
10|/known:USA to-2013
-40|/known:USA to-2024
14|/known:VNM 2
14|/known:VNM 2 2026
14|/known:VNM 2 since-2025
-6|/known:VNM 2.8
-6|/known:VNM 2.8 2026
-6|/known:VNM 2.8 since-2025
6|/known:VNM since-2025
10|/last-kind:benchmark False
35|/last-kind:cap False
10|/last-kind:demand False
54|/last-kind:demand True
-11|/last-kind:level True
14|/last-kind:other False
-26|/last-kind:other True
5|/last-kind:pledge False
26|/last-kind:pledge True
-14|/last-kind:proposal False
-11|/last-kind:proposal True
55|/last:before nobody-named
7|/last:before others-named
4|/last:here nobody-named
27|/last:here others-named
89|/main:nobody-named
56|/main:others-named
11|/named:1
61|/named:2
60|/named:3
29|/right-before:
6|/right-before:\"统统达到
6|/right-before:)が国防費を
-4|/right-before:,把标准定为
-3|/right-before:,称
8|/right-before:2035年
-7|/right-before::不花
-27|/right-before::军费必须
-4|/right-before::军费要占
7|/right-before:、国防費
3|/right-before:、米の
-3|/right-before:「日本の
6|/right-before:」达到
-15|/right-before:から
12|/right-before:が
12|/right-before:が国防費を
5|/right-before:が次に
-13|/right-before:が訴える
-4|/right-before:が隣にいる。
6|/right-before:でも
9|/right-before:とフランスは
8|/right-before:にGDP比
-11|/right-before:に「
3|/right-before:については、
9|/right-before:には
-9|/right-before:には名指しで
4|/right-before:にも
3|/right-before:に国防費の
5|/right-before:に求める
3|/right-before:に約束させた
14|/right-before:の
6|/right-before:の「
-5|/right-before:の国防費
-4|/right-before:の核には
5|/right-before:の目標である
3|/right-before:の目標は
-12|/right-before:の負担は
8|/right-before:の負担増へ「
17|/right-before:は
-3|/right-before:は、実際には
-4|/right-before:はすでに
5|/right-before:は削減後も
6|/right-before:は国防費
18|/right-before:は少なくとも
4|/right-before:は平均
10|/right-before:も
-5|/right-before:も国防費の
-8|/right-before:並み
-3|/right-before:並みのGNP
7|/right-before:为
15|/right-before:也不能低于
3|/right-before:也才
-9|/right-before:今年才刚达到
-3|/right-before:仍坚持
7|/right-before:以
7|/right-before:会遵守
3|/right-before:党首は、
4|/right-before:全体に
3|/right-before:公开抗拒
6|/right-before:内部正就
-12|/right-before:军费
4|/right-before:则在
4|/right-before:则算账说,
-3|/right-before:则说,
-5|/right-before:原定的
-6|/right-before:去年合计已达
3|/right-before:同样是
9|/right-before:向
5|/right-before:嘴上说
6|/right-before:国内生产总值
7|/right-before:在伦敦:不花
9|/right-before:在美方要求
-9|/right-before:基準で
-16|/right-before:基準の
-4|/right-before:多国对
-6|/right-before:嫌
6|/right-before:完成
4|/right-before:将达到
10|/right-before:平均の
8|/right-before:平均已超过
-6|/right-before:平均投入
5|/right-before:平均的
-7|/right-before:应付
3|/right-before:应把GDP的
20|/right-before:应拿出
-14|/right-before:应达到
-14|/right-before:把
-3|/right-before:把比例定在
4|/right-before:拒绝
-6|/right-before:提议,凡超过
8|/right-before:提高到
6|/right-before:敬陪末座,仅
-14|/right-before:新首相「
8|/right-before:无须达到
-18|/right-before:曾呼吁欧洲以
-6|/right-before:杜思克说,
-3|/right-before:标准
10|/right-before:欧洲盟友花
4|/right-before:氏は「
3|/right-before:海牙承诺的
19|/right-before:的
3|/right-before:的3.5%加
-3|/right-before:的意思走到
5|/right-before:目標の
-11|/right-before:算法下的
14|/right-before:缴纳
19|/right-before:自己需要做到
-8|/right-before:花
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
-3|/right-before:里有人主张
-3|/right-before:関係者は「
-3|/right-before:防长:
3|/right-before:随后也提出
3|/right-before:须达
5|/right-before:首相は、まず
65|/ruled
30|/ruled:allies_and_members
-18|/ruled:as_before_in_sentence
-4|/ruled:as_in_the_sentence_before
10|/ruled:clause_before_it
17|/ruled:its_money
-3|/ruled:main_spender
-18|/ruled:named_after_patient
-24|/ruled:named_before
4|/ruled:named_before_patient
-46|/ruled:named_in_clause
31|/ruled:named_in_clause_patient
-20|/ruled:named_near
-24|/ruled:named_near_patient
45|/ruled:named_right_before
15|/ruled:own_budget
24|/ruled:owner
10|/ruled:respectively
17|/ruled:standard_for_all
12|/ruled:the_same_country
-4|/same-figure-of-another
4|/same-figure-of-it
96|/subject:nobody-named
76|/title
-4|/told-of:0
-9|/told-of:1
-3|/told-of:2
15|/told-of:3
-38|/unnamed
-94|/unnamed-beside-others
4|benchmark/after-far:1 False
4|benchmark/after-far:18 True
4|benchmark/after-far:4 False
5|benchmark/after-follows:に
6|benchmark/after-follows:的
3|benchmark/after-leads:け、
3|benchmark/after-leads:全球
7|benchmark/after:named False
-10|benchmark/asks
-6|benchmark/before-commas:0 0
-12|benchmark/before-commas:1 0
-6|benchmark/before-commas:2 0
-12|benchmark/before-commas:2 1
10|benchmark/before-far:18 0
-11|benchmark/before-far:4 0
-18|benchmark/before-far:9 0
-12|benchmark/before-far:far 1
-3|benchmark/before-follows-rank:が 0 0
-3|benchmark/before-follows-rank:と 1 0
-3|benchmark/before-follows-rank:に 0 0
-7|benchmark/before-follows-rank:の 0 1
15|benchmark/before-follows-rank:も 0 0
-4|benchmark/before-follows-rank:刚 1 1
-3|benchmark/before-follows-rank:関 0 0
-5|benchmark/before-follows:、
-3|benchmark/before-follows:が
-3|benchmark/before-follows:と
-3|benchmark/before-follows:と韓
-3|benchmark/before-follows:と韓国を
-3|benchmark/before-follows:に
-6|benchmark/before-follows:の
-7|benchmark/before-follows:の小
-7|benchmark/before-follows:の小林鷹
15|benchmark/before-follows:も
15|benchmark/before-follows:も世
15|benchmark/before-follows:も世界標
-4|benchmark/before-follows:刚
-4|benchmark/before-follows:刚通
-4|benchmark/before-follows:刚通过到
-3|benchmark/before-follows:関
-3|benchmark/before-follows:関係
-3|benchmark/before-follows:関係者は
-23|benchmark/before-leads:
-6|benchmark/before-leads:,
-5|benchmark/before-leads:、
15|benchmark/before-leads:「
-3|benchmark/before-leads:で、
-5|benchmark/before-leads:名
15|benchmark/before-leads:官「
-4|benchmark/before-leads:称,
13|benchmark/before-opens:False agent
-20|benchmark/before-opens:False named
-6|benchmark/before-opens:False patient
-3|benchmark/before-opens:True agent
-18|benchmark/before-opens:True named
-3|benchmark/before-opens:True patient
11|benchmark/before-rank:0 0 agent
-19|benchmark/before-rank:0 0 named
-3|benchmark/before-rank:0 0 patient
-8|benchmark/before-rank:0 1 named
-6|benchmark/before-rank:1 0 named
-4|benchmark/before-rank:1 1 named
10|benchmark/before:agent
-37|benchmark/before:named
-9|benchmark/before:patient
10|benchmark/class-main:ALLIES ALLIES
48|benchmark/class-main:ALLIES JPN
17|benchmark/class-main:ALLIES KOR
5|benchmark/class-main:ALLIES NATO
-28|benchmark/class-main:JPN JPN
-3|benchmark/class-main:JPN KOR
-12|benchmark/class-main:KOR KOR
-6|benchmark/class-main:NATO ALLIES
-10|benchmark/class-main:NATO JPN
-4|benchmark/class-main:NATO NATO
-4|benchmark/class-main:USA ALLIES
-5|benchmark/class-main:USA JPN
-6|benchmark/class-main:land TWN
9|benchmark/class-named:ALLIES ALLIES others-named
18|benchmark/class-named:ALLIES JPN nobody-named
29|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES KOR nobody-named
12|benchmark/class-named:ALLIES KOR others-named
5|benchmark/class-named:ALLIES NATO others-named
-16|benchmark/class-named:JPN JPN nobody-named
-12|benchmark/class-named:JPN JPN others-named
-3|benchmark/class-named:JPN KOR others-named
-4|benchmark/class-named:KOR KOR nobody-named
-7|benchmark/class-named:KOR KOR others-named
-6|benchmark/class-named:NATO ALLIES others-named
-9|benchmark/class-named:NATO JPN others-named
-4|benchmark/class-named:NATO NATO others-named
-3|benchmark/class-named:USA ALLIES others-named
-4|benchmark/class-named:USA JPN others-named
-6|benchmark/class-named:land TWN others-named
48|benchmark/class-shape:ALLIES half
43|benchmark/class-shape:ALLIES whole
-17|benchmark/class-shape:JPN half
-14|benchmark/class-shape:JPN whole
-8|benchmark/class-shape:KOR half
-5|benchmark/class-shape:KOR whole
-7|benchmark/class-shape:NATO half
-14|benchmark/class-shape:NATO whole
-3|benchmark/class-shape:USA half
-8|benchmark/class-shape:USA whole
-8|benchmark/class-shape:land half
4|benchmark/class-value:ALLIES 1.5
7|benchmark/class-value:ALLIES 3
45|benchmark/class-value:ALLIES 3.5
36|benchmark/class-value:ALLIES 5
-5|benchmark/class-value:NATO 3.5
-14|benchmark/class-value:NATO 5
-8|benchmark/class-value:USA 5
92|benchmark/class:ALLIES
-31|benchmark/class:JPN
-13|benchmark/class:KOR
-21|benchmark/class:NATO
-7|benchmark/class:TWN
-10|benchmark/class:USA
-9|benchmark/class:land
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
23|benchmark/known:ALLIES 3.5 2025
22|benchmark/known:ALLIES 3.5 2026
45|benchmark/known:ALLIES 3.5 since-2025
44|benchmark/known:ALLIES 5
27|benchmark/known:ALLIES 5 2025
16|benchmark/known:ALLIES 5 2026
44|benchmark/known:ALLIES 5 since-2025
99|benchmark/known:ALLIES since-2025
-7|benchmark/known:ALLIES+KOR 5
-7|benchmark/known:ALLIES+KOR 5 2025
-7|benchmark/known:ALLIES+KOR 5 since-2025
-7|benchmark/known:ALLIES+KOR since-2025
-6|benchmark/known:AUS 3.5
-6|benchmark/known:AUS 3.5 2026
-6|benchmark/known:AUS 3.5 since-2025
-6|benchmark/known:AUS since-2025
-7|benchmark/known:JPN 3-5
-7|benchmark/known:JPN 3-5 2025
-7|benchmark/known:JPN 3-5 since-2025
-16|benchmark/known:JPN 3.5
-13|benchmark/known:JPN 3.5 2025
-3|benchmark/known:JPN 3.5 2026
-16|benchmark/known:JPN 3.5 since-2025
-7|benchmark/known:JPN 5
-4|benchmark/known:JPN 5 2025
-3|benchmark/known:JPN 5 2026
-7|benchmark/known:JPN 5 since-2025
-31|benchmark/known:JPN since-2025
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
-6|benchmark/known:NATO 5 2026
-14|benchmark/known:NATO 5 since-2025
-21|benchmark/known:NATO since-2025
-7|benchmark/known:TWN since-2025
-8|benchmark/known:USA 5
-4|benchmark/known:USA 5 2025
-4|benchmark/known:USA 5 2026
-8|benchmark/known:USA 5 since-2025
-10|benchmark/known:USA since-2025
11|benchmark/last-kind:benchmark False
-4|benchmark/last-kind:demand False
-7|benchmark/last-kind:level False
-9|benchmark/last-kind:pledge False
-11|benchmark/last-kind:pledge True
-7|benchmark/last:before nobody-named
-12|benchmark/last:here others-named
-20|benchmark/main:nobody-named
-20|benchmark/main:others-named
-20|benchmark/named:1
-3|benchmark/named:2
-3|benchmark/right-before:関係者は「
-5|benchmark/ruled:as_in_the_sentence_before
-6|benchmark/ruled:main_spender
-12|benchmark/ruled:named_before
5|benchmark/ruled:named_in_clause
17|benchmark/ruled:standard_for_all
8|benchmark/same-figure-of-another
-8|benchmark/same-figure-of-it
-5|benchmark/title
27|benchmark/told-of:0
-4|benchmark/told-of:1
-18|benchmark/told-of:2
-6|benchmark/told-of:3
23|benchmark/unnamed-beside-others
-3|cap/asks
-4|cap/before-far:18 0
-3|cap/before-follows-rank:社 0 0
-3|cap/before-follows:社
-3|cap/before-follows:社会
-3|cap/before-follows:社会科学
-5|cap/before-leads:
3|cap/before-opens:False named
3|cap/before-opens:True agent
-6|cap/before-opens:True named
3|cap/before:agent
-3|cap/before:named
-6|cap/class-main:ALLIES JPN
-3|cap/class-main:CHN JPN
21|cap/class-main:JPN JPN
-5|cap/class-main:NATO JPN
-3|cap/class-main:USA JPN
-5|cap/class-named:ALLIES JPN nobody-named
-3|cap/class-named:CHN JPN others-named
12|cap/class-named:JPN JPN nobody-named
9|cap/class-named:JPN JPN others-named
-4|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:USA JPN others-named
-7|cap/class-shape:ALLIES whole
-3|cap/class-shape:CHN whole
27|cap/class-shape:JPN whole
-8|cap/class-shape:NATO whole
-3|cap/class-shape:TWN whole
-3|cap/class-shape:USA whole
-6|cap/class-value:ALLIES 1
-7|cap/class-value:NATO 1
-3|cap/class-value:USA 1
-7|cap/class:ALLIES
-3|cap/class:CHN
27|cap/class:JPN
-8|cap/class:NATO
-3|cap/class:TWN
-3|cap/class:USA
-6|cap/known:ALLIES 1
-3|cap/known:ALLIES 1 since-2025
-3|cap/known:ALLIES 1 to-1999
-4|cap/known:ALLIES since-2025
-3|cap/known:ALLIES to-1999
-3|cap/known:CHN 1
-3|cap/known:CHN 1 2026
-3|cap/known:CHN 1 since-2025
-3|cap/known:CHN since-2025
27|cap/known:JPN 1
5|cap/known:JPN 1 2025
7|cap/known:JPN 1 2026
13|cap/known:JPN 1 since-2025
9|cap/known:JPN 1 to-1999
3|cap/known:JPN 1 to-2024
13|cap/known:JPN since-2025
9|cap/known:JPN to-1999
3|cap/known:JPN to-2024
-7|cap/known:NATO 1
-3|cap/known:NATO 1 2025
-3|cap/known:NATO 1 since-2025
-5|cap/known:NATO since-2025
-3|cap/known:TWN 1
-3|cap/known:USA 1
-3|cap/known:USA 1 to-1999
-3|cap/known:USA to-1999
3|cap/last:before nobody-named
5|cap/last:before others-named
11|cap/main:nobody-named
7|cap/main:others-named
8|cap/ruled
6|cap/ruled:main_spender
-8|cap/told-of:0
5|cap/told-of:3
11|demand/after-far:1 False
17|demand/after-far:1 True
17|demand/after-far:18 False
-20|demand/after-far:18 True
-14|demand/after-far:36 False
-5|demand/after-far:4 True
15|demand/after-far:9 False
20|demand/after-far:9 True
3|demand/after-far:far True
-3|demand/after-follows:
-3|demand/after-follows: False
9|demand/after-follows:。
9|demand/after-follows:。 False
-19|demand/after-follows:が
-5|demand/after-follows:が5 False
-9|demand/after-follows:が応 False
3|demand/after-follows:が担 False
-4|demand/after-follows:が決 False
-3|demand/after-follows:だ
-3|demand/after-follows:だけ True
16|demand/after-follows:に
-28|demand/after-follows:にだ True
-13|demand/after-follows:には False
13|demand/after-follows:にも False
-19|demand/after-follows:にも True
-12|demand/after-follows:に届 False
-32|demand/after-follows:に当 False
7|demand/after-follows:に期 False
22|demand/after-follows:に求 False
3|demand/after-follows:に示 False
-5|demand/after-follows:に至 True
6|demand/after-follows:に要 False
26|demand/after-follows:に要 True
20|demand/after-follows:に迫 False
30|demand/after-follows:に迫 True
-4|demand/after-follows:の5 False
3|demand/after-follows:の中 True
8|demand/after-follows:の事 False
-3|demand/after-follows:の頼 True
15|demand/after-follows:は
-7|demand/after-follows:は2 False
27|demand/after-follows:はど True
-5|demand/after-follows:も
-4|demand/after-follows:もだ False
-21|demand/after-follows:不
-21|demand/after-follows:不会 True
8|demand/after-follows:中
5|demand/after-follows:中名 False
19|demand/after-follows:也
21|demand/after-follows:也一 False
-6|demand/after-follows:刚
-6|demand/after-follows:刚刚 True
-5|demand/after-follows:同
-5|demand/after-follows:同样 True
-4|demand/after-follows:喊
-4|demand/after-follows:喊得 True
-4|demand/after-follows:在
-3|demand/after-follows:在内 False
-13|demand/after-follows:報
-13|demand/after-follows:報告 False
-4|demand/after-follows:外交 True
4|demand/after-follows:大
4|demand/after-follows:大为 True
5|demand/after-follows:尚
5|demand/after-follows:尚未 True
16|demand/after-follows:态
16|demand/after-follows:态度 True
4|demand/after-follows:撤
4|demand/after-follows:撤下 True
3|demand/after-follows:新
3|demand/after-follows:新标 False
3|demand/after-follows:木
3|demand/after-follows:木原 True
-3|demand/after-follows:正
-4|demand/after-follows:正好 True
28|demand/after-follows:的
5|demand/after-follows:的入 False
20|demand/after-follows:的尺 False
4|demand/after-follows:的标 False
4|demand/after-follows:而
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
11|demand/after-leads:%,
-6|demand/after-leads:%;
-3|demand/after-leads:%_
20|demand/after-leads:%、
-4|demand/after-leads:%」
-12|demand/after-leads:%が
7|demand/after-leads:%を
21|demand/after-leads:%对
3|demand/after-leads:%是
-6|demand/after-leads:,对
-4|demand/after-leads:,而
-3|demand/after-leads:、「
-3|demand/after-leads:」…
-13|demand/after-leads:い。
30|demand/after-leads:う、
27|demand/after-leads:き、
-7|demand/after-leads:し、
-4|demand/after-leads:だ。
-14|demand/after-leads:て「
7|demand/after-leads:ての
-9|demand/after-leads:とに
4|demand/after-leads:は「
-28|demand/after-leads:べ、
9|demand/after-leads:よう
-4|demand/after-leads:り、
6|demand/after-leads:主要
4|demand/after-leads:内的
6|demand/after-leads:出を
-3|demand/after-leads:包括
4|demand/after-leads:后,
-13|demand/after-leads:味_
9|demand/after-leads:多数
5|demand/after-leads:平在
5|demand/after-leads:当成
-4|demand/after-leads:更让
20|demand/after-leads:求,
-5|demand/after-leads:求_
-19|demand/after-leads:波、
9|demand/after-leads:用于
-3|demand/after-leads:相「
3|demand/after-leads:算,
20|demand/after-leads:衡量
-21|demand/after-leads:说,
16|demand/after-leads:費を
-4|demand/after-leads:齐,
-27|demand/after:agent False
17|demand/after:agent True
24|demand/after:named False
4|demand/after:named True
30|demand/after:patient False
-5|demand/after:patient True
-53|demand/asks
18|demand/before-commas:0 0
-8|demand/before-commas:0 1
3|demand/before-commas:0 2
-6|demand/before-commas:1 0
-10|demand/before-commas:1 1
-6|demand/before-commas:1 2
-11|demand/before-commas:2 0
11|demand/before-commas:2 1
4|demand/before-commas:2 2
4|demand/before-commas:3 1
5|demand/before-commas:3 2
-23|demand/before-far:1 0
20|demand/before-far:18 0
-28|demand/before-far:36 0
5|demand/before-far:36 1
15|demand/before-far:4 0
13|demand/before-far:9 0
-3|demand/before-far:9 1
5|demand/before-far:far 0
-6|demand/before-far:far 1
5|demand/before-far:far 2
8|demand/before-follows-rank:\" 0 0
-6|demand/before-follows-rank:) 0 0
-22|demand/before-follows-rank:, 0 0
3|demand/before-follows-rank:1 1 0
13|demand/before-follows-rank:5 0 0
-3|demand/before-follows-rank:5 1 0
-31|demand/before-follows-rank:: 0 0
-9|demand/before-follows-rank:_ 0 0
-6|demand/before-follows-rank:、 0 0
20|demand/before-follows-rank:、 1 0
6|demand/before-follows-rank:」 0 0
-11|demand/before-follows-rank:か 0 0
-5|demand/before-follows-rank:が 0 0
-9|demand/before-follows-rank:が 1 1
-3|demand/before-follows-rank:で 1 0
-7|demand/before-follows-rank:で 2 0
-10|demand/before-follows-rank:と 0 0
9|demand/before-follows-rank:と 1 0
18|demand/before-follows-rank:に 0 1
18|demand/before-follows-rank:に 1 0
-8|demand/before-follows-rank:に 1 1
13|demand/before-follows-rank:の 0 0
3|demand/before-follows-rank:の 0 1
-3|demand/before-follows-rank:の 1 0
6|demand/before-follows-rank:は 0 0
-16|demand/before-follows-rank:は 1 0
7|demand/before-follows-rank:は 1 1
-3|demand/before-follows-rank:は 2 0
6|demand/before-follows-rank:も 0 0
-23|demand/before-follows-rank:を 0 0
-3|demand/before-follows-rank:を 1 0
7|demand/before-follows-rank:一 0 0
-5|demand/before-follows-rank:並 0 0
11|demand/before-follows-rank:也 0 0
8|demand/before-follows-rank:也 1 0
-13|demand/before-follows-rank:事 0 0
4|demand/before-follows-rank:事 0 1
-3|demand/before-follows-rank:仍 0 0
11|demand/before-follows-rank:以 0 0
-24|demand/before-follows-rank:会 1 0
3|demand/before-follows-rank:作 1 1
17|demand/before-follows-rank:全 0 0
9|demand/before-follows-rank:内 1 1
3|demand/before-follows-rank:内 1 2
16|demand/before-follows-rank:军 0 0
4|demand/before-follows-rank:准 1 1
-16|demand/before-follows-rank:前 1 0
4|demand/before-follows-rank:副 1 0
-8|demand/before-follows-rank:原 2 1
-5|demand/before-follows-rank:只 0 1
14|demand/before-follows-rank:同 0 0
9|demand/before-follows-rank:向 0 0
-5|demand/before-follows-rank:呼 1 0
4|demand/before-follows-rank:国 0 0
6|demand/before-follows-rank:国 1 0
-4|demand/before-follows-rank:国 1 1
3|demand/before-follows-rank:在 1 0
-4|demand/before-follows-rank:外 1 0
-4|demand/before-follows-rank:多 0 0
10|demand/before-follows-rank:大 0 0
-3|demand/before-follows-rank:大 1 0
6|demand/before-follows-rank:完 0 0
-3|demand/before-follows-rank:官 2 0
6|demand/before-follows-rank:对 1 0
9|demand/before-follows-rank:将 0 0
-6|demand/before-follows-rank:将 1 2
22|demand/before-follows-rank:应 0 0
-15|demand/before-follows-rank:应 1 1
3|demand/before-follows-rank:把 0 0
-3|demand/before-follows-rank:把 1 1
5|demand/before-follows-rank:提 0 0
4|demand/before-follows-rank:放 1 0
-10|demand/before-follows-rank:暗 1 0
10|demand/before-follows-rank:欧 1 0
6|demand/before-follows-rank:比 1 0
4|demand/before-follows-rank:氏 0 0
-25|demand/before-follows-rank:氏 1 0
-6|demand/before-follows-rank:没 1 0
4|demand/before-follows-rank:的 0 2
-17|demand/before-follows-rank:的 1 0
9|demand/before-follows-rank:的 1 1
-4|demand/before-follows-rank:看 0 0
5|demand/before-follows-rank:石 1 2
7|demand/before-follows-rank:米 1 0
-5|demand/before-follows-rank:維 2 0
-10|demand/before-follows-rank:花 0 0
5|demand/before-follows-rank:若 0 0
-4|demand/before-follows-rank:谈 1 0
-3|demand/before-follows-rank:起 0 0
-23|demand/before-follows-rank:跟 1 0
18|demand/before-follows-rank:达 0 0
8|demand/before-follows-rank:都 0 0
7|demand/before-follows-rank:须 0 0
-5|demand/before-follows-rank:须 1 1
4|demand/before-follows-rank:首 0 0
-15|demand/before-follows-rank:首 1 0
-4|demand/before-follows-rank:首 1 1
-6|demand/before-follows-rank:首 2 0
8|demand/before-follows:\"
6|demand/before-follows:\"统
6|demand/before-follows:\"统统达
-6|demand/before-follows:)
8|demand/before-follows:)に
8|demand/before-follows:)に求め
-22|demand/before-follows:,
-20|demand/before-follows:,全
-20|demand/before-follows:,全球伙
-6|demand/before-follows:,把
-4|demand/before-follows:,把标准
3|demand/before-follows:,要
3|demand/before-follows:,要求后
3|demand/before-follows:1
3|demand/before-follows:15
3|demand/before-follows:15日在
-3|demand/before-follows:2
-3|demand/before-follows:20
10|demand/before-follows:5
13|demand/before-follows:5%
8|demand/before-follows:5%要求
-3|demand/before-follows:5月
-33|demand/before-follows::
-31|demand/before-follows::军
-27|demand/before-follows::军费必
-4|demand/before-follows::军费要
-9|demand/before-follows:_
13|demand/before-follows:、
-6|demand/before-follows:、5
-6|demand/before-follows:、5%案
-3|demand/before-follows:、ト
-3|demand/before-follows:、トラン
7|demand/before-follows:、南
8|demand/before-follows:、南韩也
3|demand/before-follows:、米
3|demand/before-follows:、米の3
11|demand/before-follows:、防
11|demand/before-follows:、防衛費
6|demand/before-follows:」
6|demand/before-follows:」达
6|demand/before-follows:」达到3
-9|demand/before-follows:か
-9|demand/before-follows:から
-7|demand/before-follows:から3・
-14|demand/before-follows:が
-6|demand/before-follows:が2
-9|demand/before-follows:が2%に
3|demand/before-follows:が3.5
12|demand/before-follows:が国
12|demand/before-follows:が国防費
5|demand/before-follows:が次
5|demand/before-follows:が次に5
-4|demand/before-follows:が求
-3|demand/before-follows:が求める
-13|demand/before-follows:が訴
-13|demand/before-follows:が訴える
-10|demand/before-follows:で
-9|demand/before-follows:での
-7|demand/before-follows:での答弁
9|demand/before-follows:とオ
9|demand/before-follows:とオース
-12|demand/before-follows:と同
-4|demand/before-follows:と同じ3
26|demand/before-follows:に
-4|demand/before-follows:に1
-4|demand/before-follows:に10%
10|demand/before-follows:に2
6|demand/before-follows:に2%を
22|demand/before-follows:に3
8|demand/before-follows:に3.5
12|demand/before-follows:に3・5
-51|demand/before-follows:に5
-5|demand/before-follows:に5%を
-10|demand/before-follows:に5%要
-39|demand/before-follows:に5%迫
8|demand/before-follows:にG
8|demand/before-follows:にGDP
-10|demand/before-follows:に「
-11|demand/before-follows:に「5%
5|demand/before-follows:につ
5|demand/before-follows:について
8|demand/before-follows:には
3|demand/before-follows:には3.
5|demand/before-follows:には5%
-9|demand/before-follows:には名指
9|demand/before-follows:には少な
24|demand/before-follows:にも
3|demand/before-follows:にも3%
4|demand/before-follows:にもGD
4|demand/before-follows:にも相応
18|demand/before-follows:に国
18|demand/before-follows:に国防費
-7|demand/before-follows:に埋
-7|demand/before-follows:に埋めさ
10|demand/before-follows:に対
8|demand/before-follows:に対し、
-30|demand/before-follows:に求
-30|demand/before-follows:に求める
16|demand/before-follows:に防
16|demand/before-follows:に防衛費
13|demand/before-follows:の
7|demand/before-follows:のシ
7|demand/before-follows:のシャー
-14|demand/before-follows:の主
-14|demand/before-follows:の主要国
12|demand/before-follows:の国
12|demand/before-follows:の国防費
-3|demand/before-follows:の脅
-3|demand/before-follows:の脅威は
11|demand/before-follows:の首
11|demand/before-follows:の首相に
-5|demand/before-follows:は
4|demand/before-follows:は1
4|demand/before-follows:は10%
13|demand/before-follows:は3
14|demand/before-follows:は3.5
-3|demand/before-follows:は3・8
-29|demand/before-follows:は5
10|demand/before-follows:は5%払
-41|demand/before-follows:は5%要
3|demand/before-follows:はN
3|demand/before-follows:はNAT
3|demand/before-follows:は、
3|demand/before-follows:は、防衛
-5|demand/before-follows:は「
-4|demand/before-follows:は「全て
13|demand/before-follows:はト
13|demand/before-follows:はトラン
8|demand/before-follows:は国
9|demand/before-follows:は国防費
18|demand/before-follows:は少
18|demand/before-follows:は少なく
-29|demand/before-follows:は独
-29|demand/before-follows:は独自に
6|demand/before-follows:も
-27|demand/before-follows:を
-23|demand/before-follows:を「
-23|demand/before-follows:を「模範
-3|demand/before-follows:を含
7|demand/before-follows:一
7|demand/before-follows:一样
5|demand/before-follows:一样拿出
-5|demand/before-follows:並
-5|demand/before-follows:並み
-6|demand/before-follows:並みに求
3|demand/before-follows:並みの5
-3|demand/before-follows:並みのG
19|demand/before-follows:也
15|demand/before-follows:也不
15|demand/before-follows:也不能低
9|demand/before-follows:也应
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
-26|demand/before-follows:会
-24|demand/before-follows:会見
-24|demand/before-follows:会見詳報
3|demand/before-follows:作
3|demand/before-follows:作为
3|demand/before-follows:作为直接
17|demand/before-follows:全
14|demand/before-follows:全て
13|demand/before-follows:全てに同
4|demand/before-follows:全体
4|demand/before-follows:全体に5
11|demand/before-follows:内
11|demand/before-follows:内部
3|demand/before-follows:内部传出
9|demand/before-follows:内部有人
16|demand/before-follows:军
16|demand/before-follows:军费
5|demand/before-follows:军费应达
3|demand/before-follows:军费往G
6|demand/before-follows:军费须达
4|demand/before-follows:准
4|demand/before-follows:准备
4|demand/before-follows:准备主动
-17|demand/before-follows:前
3|demand/before-follows:前幹
3|demand/before-follows:前幹事長
-19|demand/before-follows:前驻
-19|demand/before-follows:前驻美防
5|demand/before-follows:副
4|demand/before-follows:副部
4|demand/before-follows:副部长林
-8|demand/before-follows:原
-8|demand/before-follows:原订
-8|demand/before-follows:原订20
-5|demand/before-follows:只
-5|demand/before-follows:只出
-5|demand/before-follows:只出2%
14|demand/before-follows:同
11|demand/before-follows:同样
3|demand/before-follows:同样是3
8|demand/before-follows:同样达到
3|demand/before-follows:同步
3|demand/before-follows:同步,以
8|demand/before-follows:向
7|demand/before-follows:向3
7|demand/before-follows:向3.5
-5|demand/before-follows:呼
-5|demand/before-follows:呼吁
-4|demand/before-follows:呼吁盟友
6|demand/before-follows:国
10|demand/before-follows:国防
3|demand/before-follows:国防相は
4|demand/before-follows:国防费发
-4|demand/before-follows:国际
-4|demand/before-follows:国际广播
3|demand/before-follows:在
-3|demand/before-follows:在内
9|demand/before-follows:在美
9|demand/before-follows:在美方要
-4|demand/before-follows:外
-4|demand/before-follows:外相
-3|demand/before-follows:外相が先
-4|demand/before-follows:多
-4|demand/before-follows:多国
-4|demand/before-follows:多国对5
7|demand/before-follows:大
7|demand/before-follows:大統
7|demand/before-follows:大統領は
6|demand/before-follows:完
6|demand/before-follows:完成
6|demand/before-follows:完成2%
-3|demand/before-follows:官
-3|demand/before-follows:官房
-3|demand/before-follows:官房長官
6|demand/before-follows:对
6|demand/before-follows:对美
6|demand/before-follows:对美方要
3|demand/before-follows:将
-3|demand/before-follows:将军
-6|demand/before-follows:将军费占
3|demand/before-follows:将军费提
5|demand/before-follows:将防
5|demand/before-follows:将防务开
7|demand/before-follows:应
9|demand/before-follows:应「
9|demand/before-follows:应「迅速
3|demand/before-follows:应不
3|demand/before-follows:应不迟于
-7|demand/before-follows:应付
-7|demand/before-follows:应付5%
4|demand/before-follows:应把
3|demand/before-follows:应把GD
20|demand/before-follows:应拿
20|demand/before-follows:应拿出3
4|demand/before-follows:应该
4|demand/before-follows:应该支付
-28|demand/before-follows:应达
-14|demand/before-follows:应达5%
-14|demand/before-follows:应达到5
-3|demand/before-follows:想
-14|demand/before-follows:把5
-13|demand/before-follows:把5%提
9|demand/before-follows:把军
9|demand/before-follows:把军费提
4|demand/before-follows:把国
3|demand/before-follows:提
3|demand/before-follows:提前
3|demand/before-follows:提前达成
3|demand/before-follows:提高
3|demand/before-follows:提高到3
5|demand/before-follows:放
4|demand/before-follows:放话
4|demand/before-follows:放话\"准
-10|demand/before-follows:暗
-10|demand/before-follows:暗示
-10|demand/before-follows:暗示,共
10|demand/before-follows:欧
10|demand/before-follows:欧洲
10|demand/before-follows:欧洲盟友
6|demand/before-follows:比
6|demand/before-follows:比照
6|demand/before-follows:比照北约
-21|demand/before-follows:氏
-16|demand/before-follows:氏、
-16|demand/before-follows:氏、米長
-3|demand/before-follows:氏は
8|demand/before-follows:氏は32
-11|demand/before-follows:氏はイタ
-6|demand/before-follows:没
-6|demand/before-follows:没有
-6|demand/before-follows:没有提出
-5|demand/before-follows:的
6|demand/before-follows:的国防开
4|demand/before-follows:的国防支
-8|demand/before-follows:的国防费
-3|demand/before-follows:的意
-3|demand/before-follows:的意思走
3|demand/before-follows:的目
3|demand/before-follows:的目标是
11|demand/before-follows:的要
4|demand/before-follows:的要价节
6|demand/before-follows:的要求,
-3|demand/before-follows:的言
-3|demand/before-follows:的言论犹
-13|demand/before-follows:的防
-13|demand/before-follows:的防卫费
10|demand/before-follows:相
-4|demand/before-follows:看
-4|demand/before-follows:看齐
5|demand/before-follows:石
5|demand/before-follows:石破
5|demand/before-follows:石破茂5
7|demand/before-follows:米
3|demand/before-follows:米関
3|demand/before-follows:米関係筋
3|demand/before-follows:米首
3|demand/before-follows:米首脳会
-5|demand/before-follows:維
-5|demand/before-follows:維新
-5|demand/before-follows:維新の会
-10|demand/before-follows:花
-10|demand/before-follows:花5
-10|demand/before-follows:花5%的
5|demand/before-follows:若
5|demand/before-follows:若想
5|demand/before-follows:若想继续
-3|demand/before-follows:要
-4|demand/before-follows:要求
-3|demand/before-follows:谈
-4|demand/before-follows:谈美
-4|demand/before-follows:谈美方\"
-3|demand/before-follows:起
-3|demand/before-follows:起初
-23|demand/before-follows:跟
-23|demand/before-follows:跟进
-23|demand/before-follows:跟进,赫
19|demand/before-follows:达
18|demand/before-follows:达到
17|demand/before-follows:达到5%
8|demand/before-follows:都
14|demand/before-follows:都应
13|demand/before-follows:都应该看
-6|demand/before-follows:都要
-6|demand/before-follows:都要给出
-3|demand/before-follows:须把
-3|demand/before-follows:须把国防
-22|demand/before-follows:首
-22|demand/before-follows:首相
-6|demand/before-follows:首相は1
-6|demand/before-follows:首相は2
-16|demand/before-follows:首相は、
4|demand/before-follows:首相は「
-24|demand/before-leads:
7|demand/before-leads:\"
-4|demand/before-leads:\",
17|demand/before-leads:%_
5|demand/before-leads:%、
-6|demand/before-leads:(
3|demand/before-leads:,即
-13|demand/before-leads:,就
8|demand/before-leads:,盼
20|demand/before-leads:,称
10|demand/before-leads:,要
14|demand/before-leads::
9|demand/before-leads:;
3|demand/before-leads:A_
10|demand/before-leads:Oの
-22|demand/before-leads:_
-6|demand/before-leads:、
10|demand/before-leads:。
6|demand/before-leads:「
-4|demand/before-leads:】
5|demand/before-leads:い。
-5|demand/before-leads:が、
-3|demand/before-leads:せて
9|demand/before-leads:つ「
24|demand/before-leads:で、
-8|demand/before-leads:と
-8|demand/before-leads:にも
8|demand/before-leads:の
5|demand/before-leads:は
12|demand/before-leads:は、
13|demand/before-leads:は「
5|demand/before-leads:む
3|demand/before-leads:め、
-7|demand/before-leads:も
7|demand/before-leads:や
4|demand/before-leads:り、
5|demand/before-leads:る。
-7|demand/before-leads:を
3|demand/before-leads:アの
32|demand/before-leads:カが
30|demand/before-leads:カの
-4|demand/before-leads:ス
-4|demand/before-leads:セス
-6|demand/before-leads:ダの
-3|demand/before-leads:ツの
-24|demand/before-leads:ドの
-3|demand/before-leads:ナの
-3|demand/before-leads:プ
-3|demand/before-leads:ンプ
-20|demand/before-leads:不只
8|demand/before-leads:与
6|demand/before-leads:世界
-6|demand/before-leads:个
18|demand/before-leads:中、
3|demand/before-leads:人
6|demand/before-leads:令
4|demand/before-leads:体
9|demand/before-leads:促
4|demand/before-leads:全体
4|demand/before-leads:内的
-27|demand/before-leads:再批
-3|demand/before-leads:击
-7|demand/before-leads:分を
5|demand/before-leads:前
4|demand/before-leads:前、
6|demand/before-leads:力:
-3|demand/before-leads:务卿
6|demand/before-leads:励「
-3|demand/before-leads:包括
-10|demand/before-leads:北约
3|demand/before-leads:即
-3|demand/before-leads:卿
3|demand/before-leads:又称
9|demand/before-leads:及;
3|demand/before-leads:口:
-20|demand/before-leads:只
-6|demand/before-leads:吁
4|demand/before-leads:名
3|demand/before-leads:名人
-13|demand/before-leads:向
5|demand/before-leads:含む
-4|demand/before-leads:告知
-10|demand/before-leads:员向
-6|demand/before-leads:呼吁
-52|demand/before-leads:国が
6|demand/before-leads:国は
7|demand/before-leads:国や
-7|demand/before-leads:坚持
-21|demand/before-leads:够,
-69|demand/before-leads:官、
6|demand/before-leads:官「
3|demand/before-leads:官が
8|demand/before-leads:官は
4|demand/before-leads:尔就
-10|demand/before-leads:就
9|demand/before-leads:希望
8|demand/before-leads:应与
-7|demand/before-leads:度は
6|demand/before-leads:强令
-5|demand/before-leads:总统
39|demand/before-leads:所有
-27|demand/before-leads:批
-3|demand/before-leads:抨击
-3|demand/before-leads:括
-8|demand/before-leads:持
3|demand/before-leads:提
4|demand/before-leads:敦促
-14|demand/before-leads:斯:
14|demand/before-leads:方、
3|demand/before-leads:方要
5|demand/before-leads:月、
39|demand/before-leads:有
9|demand/before-leads:望
-8|demand/before-leads:本、
-9|demand/before-leads:本と
4|demand/before-leads:条约
-6|demand/before-leads:案对
5|demand/before-leads:楼:
-6|demand/before-leads:構(
9|demand/before-leads:権が
4|demand/before-leads:権は
-6|demand/before-leads:每个
-4|demand/before-leads:比照
-11|demand/before-leads:氏、
20|demand/before-leads:氏は
4|demand/before-leads:点名
-7|demand/before-leads:照
-3|demand/before-leads:电_
6|demand/before-leads:界
-41|demand/before-leads:略_
4|demand/before-leads:的
8|demand/before-leads:盼
4|demand/before-leads:省が
-3|demand/before-leads:真照
-4|demand/before-leads:知
4|demand/before-leads:示,
23|demand/before-leads:称
6|demand/before-leads:称,
4|demand/before-leads:米「
-6|demand/before-leads:约
-5|demand/before-leads:统
7|demand/before-leads:虽说
-4|demand/before-leads:補、
16|demand/before-leads:要
7|demand/before-leads:说
6|demand/before-leads:谓\"
5|demand/before-leads:道,
-7|demand/before-leads:長は
-3|demand/before-leads:长
6|demand/before-leads:长:
5|demand/before-leads:长促
6|demand/before-leads:问:
-15|demand/before-leads:領は
4|demand/before-leads:顿对
23|demand/before-opens:False agent
19|demand/before-opens:False named
12|demand/before-opens:False patient
-28|demand/before-opens:True agent
-41|demand/before-opens:True named
19|demand/before-opens:True patient
14|demand/before-rank:0 0 agent
27|demand/before-rank:0 0 named
41|demand/before-rank:0 0 patient
19|demand/before-rank:0 1 patient
4|demand/before-rank:0 2 patient
-17|demand/before-rank:1 0 agent
-19|demand/before-rank:1 0 named
-10|demand/before-rank:1 0 patient
-17|demand/before-rank:1 1 patient
8|demand/before-rank:1 2 named
-6|demand/before-rank:1 2 patient
-3|demand/before-rank:2 0 agent
-32|demand/before-rank:2 0 named
-8|demand/before-rank:2 1 named
-5|demand/before:agent
-22|demand/before:named
31|demand/before:patient
4|demand/class-main:ALLIES ALLIES
34|demand/class-main:ALLIES JPN
27|demand/class-main:ALLIES KOR
-15|demand/class-main:ALLIES NATO
29|demand/class-main:ALLIES foe
43|demand/class-main:ALLIES land
-47|demand/class-main:ALLIES member
-3|demand/class-main:CHN JPN
-8|demand/class-main:CHN NATO
-18|demand/class-main:JPN ALLIES
39|demand/class-main:JPN JPN
-12|demand/class-main:JPN KOR
13|demand/class-main:JPN NATO
13|demand/class-main:JPN TWN
-5|demand/class-main:JPN foe
-6|demand/class-main:JPN land
6|demand/class-main:KOR JPN
7|demand/class-main:KOR KOR
-8|demand/class-main:KOR NATO
44|demand/class-main:NATO ALLIES
-46|demand/class-main:NATO JPN
-8|demand/class-main:NATO KOR
-10|demand/class-main:NATO NATO
-12|demand/class-main:NATO TWN
-3|demand/class-main:NATO foe
-10|demand/class-main:NATO land
71|demand/class-main:NATO member
9|demand/class-main:TWN TWN
-6|demand/class-main:USA ALLIES
-45|demand/class-main:USA JPN
-14|demand/class-main:USA KOR
29|demand/class-main:USA NATO
-6|demand/class-main:USA TWN
-3|demand/class-main:USA foe
-5|demand/class-main:USA land
-7|demand/class-main:USA member
-17|demand/class-main:foe foe
-21|demand/class-main:land ALLIES
40|demand/class-main:land JPN
-21|demand/class-main:land land
-27|demand/class-main:member JPN
-15|demand/class-main:member member
-8|demand/class-named:ALLIES ALLIES nobody-named
12|demand/class-named:ALLIES ALLIES others-named
20|demand/class-named:ALLIES JPN nobody-named
13|demand/class-named:ALLIES JPN others-named
9|demand/class-named:ALLIES KOR nobody-named
18|demand/class-named:ALLIES KOR others-named
-12|demand/class-named:ALLIES NATO nobody-named
-4|demand/class-named:ALLIES NATO others-named
12|demand/class-named:ALLIES foe nobody-named
16|demand/class-named:ALLIES foe others-named
26|demand/class-named:ALLIES land nobody-named
18|demand/class-named:ALLIES land others-named
-47|demand/class-named:ALLIES member others-named
-3|demand/class-named:CHN JPN others-named
-8|demand/class-named:CHN NATO others-named
-18|demand/class-named:JPN ALLIES others-named
13|demand/class-named:JPN JPN nobody-named
26|demand/class-named:JPN JPN others-named
-12|demand/class-named:JPN KOR others-named
13|demand/class-named:JPN NATO others-named
13|demand/class-named:JPN TWN others-named
-5|demand/class-named:JPN foe others-named
-6|demand/class-named:JPN land others-named
6|demand/class-named:KOR JPN others-named
-3|demand/class-named:KOR KOR nobody-named
10|demand/class-named:KOR KOR others-named
-8|demand/class-named:KOR NATO others-named
8|demand/class-named:NATO ALLIES nobody-named
36|demand/class-named:NATO ALLIES others-named
-25|demand/class-named:NATO JPN nobody-named
-21|demand/class-named:NATO JPN others-named
-6|demand/class-named:NATO KOR nobody-named
15|demand/class-named:NATO NATO nobody-named
-25|demand/class-named:NATO NATO others-named
-12|demand/class-named:NATO TWN others-named
-9|demand/class-named:NATO land nobody-named
71|demand/class-named:NATO member others-named
8|demand/class-named:TWN TWN others-named
-5|demand/class-named:USA ALLIES others-named
-7|demand/class-named:USA JPN nobody-named
-38|demand/class-named:USA JPN others-named
-14|demand/class-named:USA KOR others-named
30|demand/class-named:USA NATO others-named
-6|demand/class-named:USA TWN others-named
-3|demand/class-named:USA foe others-named
-5|demand/class-named:USA land others-named
-7|demand/class-named:USA member others-named
-11|demand/class-named:foe foe nobody-named
-6|demand/class-named:foe foe others-named
-21|demand/class-named:land ALLIES others-named
40|demand/class-named:land JPN others-named
-17|demand/class-named:land land nobody-named
-4|demand/class-named:land land others-named
-25|demand/class-named:member JPN others-named
-15|demand/class-named:member member others-named
12|demand/class-shape:ALLIES fine
21|demand/class-shape:ALLIES half
-8|demand/class-shape:ALLIES tenth
47|demand/class-shape:ALLIES whole
-12|demand/class-shape:CHN whole
5|demand/class-shape:EU whole
37|demand/class-shape:JPN half
-15|demand/class-shape:JPN whole
-27|demand/class-shape:KOR half
16|demand/class-shape:KOR tenth
14|demand/class-shape:KOR whole
-16|demand/class-shape:NATO half
44|demand/class-shape:NATO whole
-6|demand/class-shape:TWN half
13|demand/class-shape:TWN whole
-16|demand/class-shape:USA half
-6|demand/class-shape:USA tenth
-36|demand/class-shape:USA whole
-11|demand/class-shape:foe fine
-9|demand/class-shape:foe whole
9|demand/class-shape:land half
-10|demand/class-shape:land whole
-3|demand/class-shape:member half
-41|demand/class-shape:member whole
12|demand/class-value:ALLIES 0.25
7|demand/class-value:ALLIES 1.5
-8|demand/class-value:ALLIES 1E+1
12|demand/class-value:ALLIES 2
-14|demand/class-value:ALLIES 3
14|demand/class-value:ALLIES 3.5
-7|demand/class-value:ALLIES 3.8
11|demand/class-value:ALLIES 4
47|demand/class-value:ALLIES 5
5|demand/class-value:EU 3
4|demand/class-value:NATO 1.5
-6|demand/class-value:NATO 2
23|demand/class-value:NATO 3
-20|demand/class-value:NATO 3.5
-4|demand/class-value:NATO 4
33|demand/class-value:NATO 5
-3|demand/class-value:USA 1E+1
-5|demand/class-value:USA 3
-16|demand/class-value:USA 3.5
-6|demand/class-value:USA 3.8
-23|demand/class-value:USA 5
73|demand/class:ALLIES
-13|demand/class:CHN
5|demand/class:EU
22|demand/class:JPN
4|demand/class:KOR
26|demand/class:NATO
7|demand/class:TWN
-58|demand/class:USA
-20|demand/class:foe
-44|demand/class:member
-7|demand/known-for:ALLIES 2030
-6|demand/known-for:ALLIES 5 2030
3|demand/known-for:AUS 2028
3|demand/known-for:AUS 3.5 2028
-8|demand/known-for:ESP 2032
-8|demand/known-for:ESP 3.5 2032
3|demand/known-for:JPN 2027
3|demand/known-for:JPN 3 2027
4|demand/known-for:NATO 1.5 2032
16|demand/known-for:NATO 2030
14|demand/known-for:NATO 2032
9|demand/known-for:NATO 3.5 2032
15|demand/known-for:NATO 5 2030
-4|demand/known-for:NLD 1.5 2032
-6|demand/known-for:NLD 2032
-7|demand/known-for:TWN 2030
-7|demand/known-for:TWN 5 2030
12|demand/known:ALLIES 0.25
12|demand/known:ALLIES 0.25 2025
12|demand/known:ALLIES 0.25 since-2025
7|demand/known:ALLIES 1.5
7|demand/known:ALLIES 1.5 2026
7|demand/known:ALLIES 1.5 since-2025
-8|demand/known:ALLIES 1E+1
-6|demand/known:ALLIES 1E+1 2025
-8|demand/known:ALLIES 1E+1 since-2025
12|demand/known:ALLIES 2
-14|demand/known:ALLIES 2 2002
5|demand/known:ALLIES 2 2016
19|demand/known:ALLIES 2 2020
6|demand/known:ALLIES 2 2024
-14|demand/known:ALLIES 2 to-2013
23|demand/known:ALLIES 2 to-2021
6|demand/known:ALLIES 2 to-2024
-14|demand/known:ALLIES 3
-15|demand/known:ALLIES 3 2025
5|demand/known:ALLIES 3 2026
-10|demand/known:ALLIES 3 since-2025
-16|demand/known:ALLIES 3.5
-9|demand/known:ALLIES 3.5 2024
-41|demand/known:ALLIES 3.5 2025
33|demand/known:ALLIES 3.5 2026
-8|demand/known:ALLIES 3.5 since-2025
-9|demand/known:ALLIES 3.5 to-2024
-7|demand/known:ALLIES 3.8
-7|demand/known:ALLIES 3.8 2025
-7|demand/known:ALLIES 3.8 since-2025
11|demand/known:ALLIES 4
13|demand/known:ALLIES 4 2026
13|demand/known:ALLIES 4 since-2025
-4|demand/known:ALLIES 5
-15|demand/known:ALLIES 5 2024
-14|demand/known:ALLIES 5 2025
25|demand/known:ALLIES 5 2026
11|demand/known:ALLIES 5 since-2025
-15|demand/known:ALLIES 5 to-2024
7|demand/known:ALLIES since-2025
-4|demand/known:ALLIES to-1999
-14|demand/known:ALLIES to-2013
21|demand/known:ALLIES to-2021
-20|demand/known:ALLIES to-2024
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
15|demand/known:ALLIES+KOR 5
15|demand/known:ALLIES+KOR 5 2025
15|demand/known:ALLIES+KOR 5 since-2025
15|demand/known:ALLIES+KOR since-2025
-5|demand/known:AUS 2
-4|demand/known:AUS 2 2016
-4|demand/known:AUS 2 to-2021
33|demand/known:AUS 3.5
33|demand/known:AUS 3.5 2025
33|demand/known:AUS 3.5 since-2025
-25|demand/known:AUS 5
-25|demand/known:AUS 5 2025
-25|demand/known:AUS 5 since-2025
8|demand/known:AUS since-2025
-4|demand/known:AUS to-2021
20|demand/known:AUS+JPN 3.5
20|demand/known:AUS+JPN 3.5 2026
20|demand/known:AUS+JPN 3.5 since-2025
20|demand/known:AUS+JPN since-2025
20|demand/known:CAN 5
21|demand/known:CAN 5 2026
20|demand/known:CAN 5 since-2025
20|demand/known:CAN since-2025
-11|demand/known:CHN 5
-11|demand/known:CHN 5 2025
-11|demand/known:CHN 5 since-2025
-13|demand/known:CHN since-2025
6|demand/known:DEU 2
7|demand/known:DEU 2 1999
7|demand/known:DEU 2 to-1999
-17|demand/known:DEU 5
-15|demand/known:DEU 5 2025
-17|demand/known:DEU 5 since-2025
-19|demand/known:DEU since-2025
7|demand/known:DEU to-1999
11|demand/known:ESP 3.5
9|demand/known:ESP 3.5 2025
11|demand/known:ESP 3.5 since-2025
10|demand/known:ESP since-2025
-5|demand/known:EST 5
-5|demand/known:EST 5 2025
-5|demand/known:EST 5 since-2025
-5|demand/known:EST since-2025
5|demand/known:EU 3
5|demand/known:EU 3 2026
5|demand/known:EU 3 since-2025
5|demand/known:EU since-2025
-4|demand/known:FRA 3.5
-4|demand/known:FRA 3.5 2025
-4|demand/known:FRA 3.5 since-2025
-4|demand/known:FRA 5
-4|demand/known:FRA 5 2025
-4|demand/known:FRA 5 since-2025
-8|demand/known:FRA since-2025
-3|demand/known:GBR 3.5
-3|demand/known:GBR 3.5 2025
-3|demand/known:GBR 3.5 since-2025
9|demand/known:GBR 5
9|demand/known:GBR 5 2025
9|demand/known:GBR 5 since-2025
6|demand/known:GBR since-2025
-9|demand/known:ISR 3.5
-9|demand/known:ISR 3.5 2026
-9|demand/known:ISR 3.5 since-2025
-9|demand/known:ISR since-2025
11|demand/known:ITA 5
11|demand/known:ITA 5 2026
11|demand/known:ITA 5 since-2025
11|demand/known:ITA since-2025
-7|demand/known:JPN 1.5
-7|demand/known:JPN 1.5 2026
-7|demand/known:JPN 1.5 since-2025
-8|demand/known:JPN 1E+1
-8|demand/known:JPN 1E+1 2025
-8|demand/known:JPN 1E+1 since-2025
-32|demand/known:JPN 2
-7|demand/known:JPN 2 2017
3|demand/known:JPN 2 2025
-30|demand/known:JPN 2 2026
-27|demand/known:JPN 2 since-2025
-6|demand/known:JPN 2 to-2021
10|demand/known:JPN 3
3|demand/known:JPN 3 1987
3|demand/known:JPN 3 1988
-18|demand/known:JPN 3 2024
26|demand/known:JPN 3 2025
-3|demand/known:JPN 3 2026
23|demand/known:JPN 3 since-2025
6|demand/known:JPN 3 to-1999
-18|demand/known:JPN 3 to-2024
25|demand/known:JPN 3.5
45|demand/known:JPN 3.5 2025
-20|demand/known:JPN 3.5 2026
25|demand/known:JPN 3.5 since-2025
5|demand/known:JPN 5
29|demand/known:JPN 5 2025
-23|demand/known:JPN 5 2026
5|demand/known:JPN 5 since-2025
11|demand/known:JPN since-2025
7|demand/known:JPN to-1999
-6|demand/known:JPN to-2021
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
16|demand/known:KOR 3.8
16|demand/known:KOR 3.8 2025
16|demand/known:KOR 3.8 since-2025
-6|demand/known:KOR 5 2025
8|demand/known:KOR 5 2026
-8|demand/known:KOR since-2025
12|demand/known:KOR to-2024
-4|demand/known:LTU 3
-4|demand/known:LTU 3 2023
-4|demand/known:LTU 3 to-2024
-4|demand/known:LTU to-2024
4|demand/known:NATO 1.5
5|demand/known:NATO 1.5 2025
5|demand/known:NATO 1.5 since-2025
-6|demand/known:NATO 2
-5|demand/known:NATO 2 1999
15|demand/known:NATO 2 2002
9|demand/known:NATO 2 2017
-20|demand/known:NATO 2 2020
-4|demand/known:NATO 2 2024
-5|demand/known:NATO 2 to-1999
15|demand/known:NATO 2 to-2013
-12|demand/known:NATO 2 to-2021
-4|demand/known:NATO 2 to-2024
23|demand/known:NATO 3
-3|demand/known:NATO 3 1988
29|demand/known:NATO 3 2024
-3|demand/known:NATO 3 since-2025
-3|demand/known:NATO 3 to-1999
29|demand/known:NATO 3 to-2024
-20|demand/known:NATO 3.5
9|demand/known:NATO 3.5 2024
-21|demand/known:NATO 3.5 2025
-9|demand/known:NATO 3.5 2026
-30|demand/known:NATO 3.5 since-2025
9|demand/known:NATO 3.5 to-2024
-4|demand/known:NATO 4
-8|demand/known:NATO 4 2026
-6|demand/known:NATO 4 since-2025
33|demand/known:NATO 5
15|demand/known:NATO 5 2024
44|demand/known:NATO 5 2025
-26|demand/known:NATO 5 2026
17|demand/known:NATO 5 since-2025
15|demand/known:NATO 5 to-2024
-21|demand/known:NATO since-2025
-9|demand/known:NATO to-1999
15|demand/known:NATO to-2013
-10|demand/known:NATO to-2021
49|demand/known:NATO to-2024
-4|demand/known:NLD 1.5
-4|demand/known:NLD 1.5 2025
-4|demand/known:NLD 1.5 since-2025
-6|demand/known:NLD 5
-6|demand/known:NLD 5 2025
-6|demand/known:NLD 5 since-2025
-12|demand/known:NLD since-2025
31|demand/known:PHL 2
31|demand/known:PHL 2 2026
31|demand/known:PHL 2 since-2025
-5|demand/known:PHL 5
-5|demand/known:PHL 5 2025
-5|demand/known:PHL 5 since-2025
23|demand/known:PHL since-2025
-19|demand/known:POL 3
-19|demand/known:POL 3 2024
-19|demand/known:POL 3 to-2024
-7|demand/known:POL 4
-5|demand/known:POL 4 2026
-7|demand/known:POL 4 since-2025
-14|demand/known:POL 5
-14|demand/known:POL 5 2025
-14|demand/known:POL 5 since-2025
-21|demand/known:POL since-2025
-19|demand/known:POL to-2024
-3|demand/known:RUS 5
-3|demand/known:RUS 5 2025
-3|demand/known:RUS 5 since-2025
-3|demand/known:RUS since-2025
-7|demand/known:SGP 3.5
-3|demand/known:SGP 3.5 2025
-4|demand/known:SGP 3.5 2026
-7|demand/known:SGP 3.5 since-2025
-4|demand/known:SGP 5
-4|demand/known:SGP 5 2025
-4|demand/known:SGP 5 since-2025
-12|demand/known:SGP since-2025
-4|demand/known:THA 3.5
-4|demand/known:THA 3.5 2026
-4|demand/known:THA 3.5 since-2025
-4|demand/known:THA since-2025
20|demand/known:TWN 1E+1
17|demand/known:TWN 1E+1 2025
3|demand/known:TWN 1E+1 2026
20|demand/known:TWN 1E+1 since-2025
-6|demand/known:TWN 3
7|demand/known:TWN 3 2023
-13|demand/known:TWN 3 2025
-13|demand/known:TWN 3 since-2025
7|demand/known:TWN 3 to-2024
-6|demand/known:TWN 3.5
-5|demand/known:TWN 3.5 2025
-6|demand/known:TWN 3.5 since-2025
9|demand/known:TWN 5 2025
-11|demand/known:TWN 5 2026
8|demand/known:TWN to-2024
-11|demand/known:UKR 0.25
-11|demand/known:UKR 0.25 2025
-11|demand/known:UKR 0.25 since-2025
-5|demand/known:UKR 5
-3|demand/known:UKR 5 2025
-3|demand/known:UKR 5 2026
-5|demand/known:UKR 5 since-2025
-16|demand/known:UKR since-2025
-3|demand/known:USA 1E+1
-3|demand/known:USA 1E+1 since-2025
-5|demand/known:USA 3
-3|demand/known:USA 3 2024
4|demand/known:USA 3 2025
-4|demand/known:USA 3 2026
-5|demand/known:USA 3 to-2024
-16|demand/known:USA 3.5
-9|demand/known:USA 3.5 2025
-7|demand/known:USA 3.5 2026
-16|demand/known:USA 3.5 since-2025
-6|demand/known:USA 3.8
-6|demand/known:USA 3.8 2025
-6|demand/known:USA 3.8 since-2025
-23|demand/known:USA 5
-13|demand/known:USA 5 2025
-10|demand/known:USA 5 2026
-23|demand/known:USA 5 since-2025
-48|demand/known:USA since-2025
-3|demand/known:USA to-2021
-6|demand/known:USA to-2024
4|demand/last-kind:cap False
36|demand/last-kind:demand False
25|demand/last-kind:demand True
-41|demand/last-kind:denial False
13|demand/last-kind:level False
13|demand/last-kind:level True
5|demand/last-kind:other False
9|demand/last-kind:other True
-30|demand/last-kind:pledge False
16|demand/last-kind:proposal False
14|demand/last-kind:proposal True
-10|demand/last:before nobody-named
10|demand/last:before others-named
-3|demand/last:here nobody-named
65|demand/last:here others-named
-10|demand/main:nobody-named
16|demand/main:others-named
38|demand/named:1
23|demand/named:2
14|demand/right-before:
6|demand/right-before:\"统统达到
-4|demand/right-before:,把标准定为
-27|demand/right-before::军费必须
-4|demand/right-before::军费要占
-6|demand/right-before:、
3|demand/right-before:、米の
6|demand/right-before:」达到
-10|demand/right-before:から
10|demand/right-before:が国防費を
5|demand/right-before:が次に
-13|demand/right-before:が訴える
-19|demand/right-before:に
8|demand/right-before:にGDP比
-11|demand/right-before:に「
8|demand/right-before:には
-9|demand/right-before:には名指しで
4|demand/right-before:にも
3|demand/right-before:に国防費の
4|demand/right-before:に求める
-11|demand/right-before:は
6|demand/right-before:は国防費
18|demand/right-before:は少なくとも
4|demand/right-before:も
3|demand/right-before:並みの
-3|demand/right-before:並みのGNP
15|demand/right-before:也不能低于
-3|demand/right-before:仍坚持
11|demand/right-before:以
4|demand/right-before:全体に
3|demand/right-before:同样是
9|demand/right-before:向
9|demand/right-before:在美方要求
-4|demand/right-before:多国对
6|demand/right-before:完成
-7|demand/right-before:应付
3|demand/right-before:应把GDP的
20|demand/right-before:应拿出
-14|demand/right-before:应达到
-14|demand/right-before:把
8|demand/right-before:提高到
10|demand/right-before:欧洲盟友花
-3|demand/right-before:的意思走到
-10|demand/right-before:花
18|demand/right-before:达到
-6|demand/right-before:都要给出
3|demand/right-before:须达
-38|demand/ruled
30|demand/ruled:allies_and_members
-20|demand/ruled:as_before_in_sentence
31|demand/ruled:main_spender
-4|demand/ruled:named_before
-68|demand/ruled:named_in_clause
15|demand/ruled:named_in_clause_patient
-10|demand/ruled:named_near
-23|demand/ruled:named_near_patient
9|demand/ruled:owner
12|demand/same-figure-of-another
-12|demand/same-figure-of-it
-8|demand/subject:others-named
-35|demand/title
-21|demand/told-of:0
12|demand/told-of:1
20|demand/told-of:2
-12|demand/told-of:3
-33|demand/unnamed
-26|demand/unnamed-beside-others
-11|denial/after-far:18 False
-3|denial/after-far:18 True
6|denial/after-far:4 True
-3|denial/after-far:9 False
8|denial/after-far:9 True
-3|denial/after-follows:\"
-3|denial/after-follows:\"。 True
-10|denial/after-follows:に
-15|denial/after-follows:につ False
3|denial/after-follows:には False
-5|denial/after-follows:の
-4|denial/after-follows:の財 False
3|denial/after-follows:不
3|denial/after-follows:不是 True
6|denial/after-follows:予
6|denial/after-follows:予以 True
-3|denial/after-follows:国
-3|denial/after-follows:国防 False
3|denial/after-follows:表
3|denial/after-follows:表示 True
3|denial/after-leads:%,
-4|denial/after-leads:%は
4|denial/after-leads:い。
-15|denial/after-leads:ない
-3|denial/after-leads:不是
3|denial/after-leads:知道
6|denial/after-leads:闻,
-6|denial/after:named False
10|denial/after:named True
-9|denial/after:patient False
-41|denial/asks
20|denial/before-commas:0 0
16|denial/before-commas:1 0
-30|denial/before-commas:1 1
6|denial/before-commas:2 0
18|denial/before-commas:2 1
6|denial/before-far:1 0
5|denial/before-far:18 0
4|denial/before-far:18 1
7|denial/before-far:36 0
-19|denial/before-far:36 1
24|denial/before-far:9 0
3|denial/before-far:far 0
6|denial/before-far:far 1
-3|denial/before-far:far 2
-7|denial/before-follows-rank:, 0 0
-3|denial/before-follows-rank:3 1 0
5|denial/before-follows-rank:、 1 0
3|denial/before-follows-rank:「 0 0
3|denial/before-follows-rank:か 0 0
-7|denial/before-follows-rank:が 0 0
20|denial/before-follows-rank:が 1 0
5|denial/before-follows-rank:に 0 0
-7|denial/before-follows-rank:の 0 0
-5|denial/before-follows-rank:も 0 0
6|denial/before-follows-rank:や 1 0
-14|denial/before-follows-rank:を 1 0
-3|denial/before-follows-rank:今 1 2
-7|denial/before-follows-rank:会 0 0
3|denial/before-follows-rank:公 0 0
-37|denial/before-follows-rank:去 1 1
-12|denial/before-follows-rank:总 1 0
5|denial/before-follows-rank:拒 0 0
8|denial/before-follows-rank:无 0 0
-3|denial/before-follows-rank:标 0 0
3|denial/before-follows-rank:给 1 0
19|denial/before-follows-rank:自 0 0
3|denial/before-follows-rank:致 1 0
-3|denial/before-follows-rank:要 0 0
8|denial/before-follows-rank:说 0 1
3|denial/before-follows-rank:防 0 0
4|denial/before-follows-rank:首 0 1
3|denial/before-follows-rank:首 1 0
3|denial/before-follows-rank:首 2 1
-7|denial/before-follows:,
-3|denial/before-follows:3
-3|denial/before-follows:32
-3|denial/before-follows:32国里
6|denial/before-follows:、
5|denial/before-follows:、N
5|denial/before-follows:、NAT
3|denial/before-follows:「
3|denial/before-follows:「5
3|denial/before-follows:「5%は
3|denial/before-follows:か
3|denial/before-follows:から
-3|denial/before-follows:から3%
14|denial/before-follows:から「追
11|denial/before-follows:が
-5|denial/before-follows:が5
-5|denial/before-follows:が5%を
20|denial/before-follows:が開
20|denial/before-follows:が開かれ
4|denial/before-follows:に
12|denial/before-follows:に5
11|denial/before-follows:に5%を
-3|denial/before-follows:に向
-3|denial/before-follows:に向かう
-3|denial/before-follows:に求
-3|denial/before-follows:に求めた
-7|denial/before-follows:の
-5|denial/before-follows:の国
-5|denial/before-follows:も
-5|denial/before-follows:も国
-5|denial/before-follows:も国防費
6|denial/before-follows:や
5|denial/before-follows:やイ
5|denial/before-follows:やイタリ
-14|denial/before-follows:を
-14|denial/before-follows:をN
-14|denial/before-follows:をNAT
3|denial/before-follows:一
3|denial/before-follows:一名
3|denial/before-follows:一名官员
4|denial/before-follows:上
3|denial/before-follows:上周
3|denial/before-follows:也
-3|denial/before-follows:今年才到
-7|denial/before-follows:会
-7|denial/before-follows:会后
-7|denial/before-follows:会后向记
3|denial/before-follows:公
3|denial/before-follows:公开
3|denial/before-follows:公开抗拒
4|denial/before-follows:军
4|denial/before-follows:军费
3|denial/before-follows:则
-37|denial/before-follows:去
-37|denial/before-follows:去年
-37|denial/before-follows:去年度达
-11|denial/before-follows:总
-12|denial/before-follows:总统
-12|denial/before-follows:总统拉德
7|denial/before-follows:拒
7|denial/before-follows:拒绝
3|denial/before-follows:拒绝3.
8|denial/before-follows:无
8|denial/before-follows:无须
8|denial/before-follows:无须达到
3|denial/before-follows:星
3|denial/before-follows:星期
-3|denial/before-follows:标
-3|denial/before-follows:标准
-3|denial/before-follows:标准3.
-3|denial/before-follows:没
-3|denial/before-follows:没有
3|denial/before-follows:给
3|denial/before-follows:给北
3|denial/before-follows:给北约秘
19|denial/before-follows:自
19|denial/before-follows:自己
19|denial/before-follows:自己需要
3|denial/before-follows:致
-4|denial/before-follows:要
-3|denial/before-follows:要求
9|denial/before-follows:说
9|denial/before-follows:说,
8|denial/before-follows:说,他的
4|denial/before-follows:防
4|denial/before-follows:防衛
15|denial/before-follows:首
15|denial/before-follows:首相
3|denial/before-follows:首相は1
10|denial/before-follows:首相は、
24|denial/before-leads:
8|denial/before-leads:\",
-31|denial/before-leads:,
4|denial/before-leads:;
-24|denial/before-leads:、
-3|denial/before-leads:で、
7|denial/before-leads:の
20|denial/before-leads:は
-6|denial/before-leads:や
-3|denial/before-leads:る
-3|denial/before-leads:れる
11|denial/before-leads:を
7|denial/before-leads:ンの
14|denial/before-leads:ンを
-5|denial/before-leads:ーや
19|denial/before-leads:为
-7|denial/before-leads:书长
-3|denial/before-leads:于
-3|denial/before-leads:信
3|denial/before-leads:卫相
-3|denial/before-leads:及
3|denial/before-leads:只有
3|denial/before-leads:年;
5|denial/before-leads:总理
-3|denial/before-leads:提及
3|denial/before-leads:有
-14|denial/before-leads:氏、
4|denial/before-leads:求
5|denial/before-leads:理
-7|denial/before-leads:的
15|denial/before-leads:相
8|denial/before-leads:示
-3|denial/before-leads:称,
-3|denial/before-leads:致信
-7|denial/before-leads:行的
8|denial/before-leads:表示
4|denial/before-leads:要求
19|denial/before-leads:认为
-36|denial/before-leads:说,
-3|denial/before-leads:費を
-5|denial/before-leads:长
20|denial/before-leads:領は
13|denial/before-leads:首相
10|denial/before-opens:False agent
-3|denial/before-opens:False patient
14|denial/before-opens:True named
11|denial/before-opens:True patient
-14|denial/before-rank:0 0 agent
16|denial/before-rank:0 0 named
8|denial/before-rank:0 0 patient
16|denial/before-rank:0 1 named
22|denial/before-rank:1 0 agent
13|denial/before-rank:1 0 named
-31|denial/before-rank:1 1 named
-3|denial/before-rank:2 0 named
3|denial/before-rank:2 1 named
8|denial/before:agent
13|denial/before:named
8|denial/before:patient
12|denial/class-main:ALLIES ALLIES
5|denial/class-main:ALLIES JPN
-6|denial/class-main:ALLIES KOR
-6|denial/class-main:ALLIES land
-3|denial/class-main:ALLIES member
5|denial/class-main:JPN ALLIES
34|denial/class-main:JPN JPN
-4|denial/class-main:JPN KOR
-4|denial/class-main:KOR JPN
6|denial/class-main:KOR KOR
-8|denial/class-main:NATO ALLIES
-16|denial/class-main:NATO JPN
-9|denial/class-main:USA ALLIES
-17|denial/class-main:USA JPN
6|denial/class-main:USA KOR
-5|denial/class-main:USA land
5|denial/class-main:USA member
-4|denial/class-main:land JPN
15|denial/class-main:land land
12|denial/class-named:ALLIES ALLIES others-named
-4|denial/class-named:ALLIES JPN nobody-named
9|denial/class-named:ALLIES JPN others-named
-4|denial/class-named:ALLIES KOR others-named
-6|denial/class-named:ALLIES land others-named
5|denial/class-named:JPN ALLIES others-named
16|denial/class-named:JPN JPN nobody-named
18|denial/class-named:JPN JPN others-named
-5|denial/class-named:JPN KOR nobody-named
-3|denial/class-named:KOR JPN others-named
8|denial/class-named:KOR KOR nobody-named
-8|denial/class-named:NATO ALLIES others-named
-10|denial/class-named:NATO JPN nobody-named
-6|denial/class-named:NATO JPN others-named
-3|denial/class-named:NATO member nobody-named
4|denial/class-named:NATO member others-named
-9|denial/class-named:USA ALLIES others-named
-16|denial/class-named:USA JPN others-named
6|denial/class-named:USA KOR others-named
-5|denial/class-named:USA land others-named
5|denial/class-named:USA member others-named
-4|denial/class-named:land JPN others-named
4|denial/class-named:land land nobody-named
11|denial/class-named:land land others-named
6|denial/class-named:member member nobody-named
-8|denial/class-named:member member others-named
11|denial/class-shape:ALLIES half
-12|denial/class-shape:ALLIES whole
16|denial/class-shape:JPN half
15|denial/class-shape:JPN whole
-4|denial/class-shape:KOR half
8|denial/class-shape:KOR whole
-10|denial/class-shape:NATO half
-15|denial/class-shape:NATO whole
-10|denial/class-shape:USA half
-11|denial/class-shape:USA whole
-5|denial/class-shape:land half
17|denial/class-shape:land whole
12|denial/class-value:ALLIES 3.5
-8|denial/class-value:ALLIES 5
11|denial/class-value:NATO 2
-10|denial/class-value:NATO 3.5
-25|denial/class-value:NATO 5
-4|denial/class-value:USA 3
-8|denial/class-value:USA 3.5
-5|denial/class-value:USA 5
31|denial/class:JPN
4|denial/class:KOR
-25|denial/class:NATO
-21|denial/class:USA
12|denial/class:land
-3|denial/known-for:BEL 2034
-3|denial/known-for:BEL 3.5 2034
3|denial/known-for:ESP 2034
3|denial/known-for:ESP 3.5 2034
12|denial/known:ALLIES 3.5
-4|denial/known:ALLIES 3.5 2025
16|denial/known:ALLIES 3.5 2026
12|denial/known:ALLIES 3.5 since-2025
-8|denial/known:ALLIES 5
-6|denial/known:ALLIES 5 2026
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
3|denial/known:ESP 3.5
3|denial/known:ESP 3.5 2025
3|denial/known:ESP 3.5 since-2025
7|denial/known:ESP 5
4|denial/known:ESP 5 2025
3|denial/known:ESP 5 2026
7|denial/known:ESP 5 since-2025
10|denial/known:ESP since-2025
3|denial/known:IND 3
3|denial/known:IND 3 2025
3|denial/known:IND 3 since-2025
3|denial/known:IND 3.5
3|denial/known:IND 3.5 2026
3|denial/known:IND 3.5 since-2025
6|denial/known:IND since-2025
3|denial/known:IRL since-2025
-3|denial/known:ITA 5
-3|denial/known:ITA 5 2025
-3|denial/known:ITA 5 since-2025
-3|denial/known:ITA since-2025
3|denial/known:JPN 1.5
3|denial/known:JPN 1.5 1996
3|denial/known:JPN 1.5 to-1999
-4|denial/known:JPN 2
-7|denial/known:JPN 2 2026
-7|denial/known:JPN 2 since-2025
3|denial/known:JPN 2 to-2021
3|denial/known:JPN 3 2025
13|denial/known:JPN 3.5
17|denial/known:JPN 3.5 2025
-4|denial/known:JPN 3.5 2026
13|denial/known:JPN 3.5 since-2025
16|denial/known:JPN 5
11|denial/known:JPN 5 2025
5|denial/known:JPN 5 2026
16|denial/known:JPN 5 since-2025
22|denial/known:JPN since-2025
3|denial/known:JPN to-1999
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
4|denial/known:KOR since-2025
11|denial/known:NATO 2
13|denial/known:NATO 2 2018
12|denial/known:NATO 2 to-2021
-10|denial/known:NATO 3.5
-7|denial/known:NATO 3.5 2025
-3|denial/known:NATO 3.5 2026
-10|denial/known:NATO 3.5 since-2025
-25|denial/known:NATO 5
-20|denial/known:NATO 5 2025
-5|denial/known:NATO 5 2026
-25|denial/known:NATO 5 since-2025
-35|denial/known:NATO since-2025
12|denial/known:NATO to-2021
-3|denial/known:NLD 5
-3|denial/known:NLD 5 2025
-3|denial/known:NLD 5 since-2025
-3|denial/known:NLD since-2025
8|denial/known:PHL 2
8|denial/known:PHL 2 2026
8|denial/known:PHL 2 since-2025
-9|denial/known:PHL 3.5
-10|denial/known:PHL 3.5 2026
-9|denial/known:PHL 3.5 since-2025
5|denial/known:SVK 5
5|denial/known:SVK 5 2025
5|denial/known:SVK 5 since-2025
5|denial/known:SVK since-2025
-4|denial/known:USA 3
-4|denial/known:USA 3 2025
-4|denial/known:USA 3 since-2025
-8|denial/known:USA 3.5
-4|denial/known:USA 3.5 2025
-4|denial/known:USA 3.5 2026
-8|denial/known:USA 3.5 since-2025
-5|denial/known:USA 5
-4|denial/known:USA 5 2026
-5|denial/known:USA 5 since-2025
-18|denial/known:USA since-2025
4|denial/last-kind:demand True
7|denial/last-kind:denial False
12|denial/last-kind:denial True
23|denial/last-kind:level False
-15|denial/last-kind:level True
8|denial/last-kind:pledge True
-18|denial/last-kind:proposal False
-11|denial/last:before nobody-named
22|denial/last:before others-named
5|denial/last:here nobody-named
4|denial/last:here others-named
34|denial/main:nobody-named
39|denial/main:others-named
6|denial/named:2
19|denial/named:3
3|denial/right-before:「
-6|denial/right-before:から
-5|denial/right-before:が
12|denial/right-before:に
-5|denial/right-before:も国防費の
3|denial/right-before:公开抗拒
4|denial/right-before:拒绝
8|denial/right-before:无须达到
-3|denial/right-before:标准
19|denial/right-before:自己需要做到
34|denial/ruled
12|denial/ruled:as_before_in_sentence
10|denial/ruled:as_in_the_sentence_before
-13|denial/ruled:clause_before_it
40|denial/ruled:main_spender
-25|denial/ruled:named_before
12|denial/ruled:named_in_clause
3|denial/ruled:named_in_clause_patient
-7|denial/ruled:named_near
3|denial/ruled:the_same_country
-4|denial/same-figure-of-another
4|denial/same-figure-of-it
3|denial/subject:others-named
-31|denial/title
-3|denial/told-of:0
-23|denial/told-of:2
29|denial/told-of:3
-24|denial/unnamed-beside-others
-6|level/after-far:1 False
-10|level/after-far:1 True
-19|level/after-far:18 True
-9|level/after-far:36 True
18|level/after-far:4 False
-28|level/after-far:9 True
17|level/after-follows:,
17|level/after-follows:,却 True
-3|level/after-follows:2
-9|level/after-follows:3
-8|level/after-follows:3. True
-4|level/after-follows:と並 False
15|level/after-follows:に
-3|level/after-follows:に次 True
13|level/after-follows:に比 False
3|level/after-follows:に米 False
-11|level/after-follows:の1 False
12|level/after-follows:の計 False
3|level/after-follows:の防 False
-11|level/after-follows:は
-4|level/after-follows:は1 True
-4|level/after-follows:は2 True
-6|level/after-follows:中
-5|level/after-follows:中最 False
-4|level/after-follows:为
-12|level/after-follows:也
-10|level/after-follows:也必 True
-7|level/after-follows:价
-7|level/after-follows:价格 True
-3|level/after-follows:凭
-3|level/after-follows:凭什 True
-6|level/after-follows:协
-6|level/after-follows:协助 True
-11|level/after-follows:在
-12|level/after-follows:在1 True
-4|level/after-follows:大
-4|level/after-follows:大陆 True
10|level/after-follows:导
10|level/after-follows:导弹 True
9|level/after-follows:应
-3|level/after-follows:承
-3|level/after-follows:承诺 True
-3|level/after-follows:报
-3|level/after-follows:报章 True
-4|level/after-follows:提
-4|level/after-follows:提高 True
4|level/after-follows:松
4|level/after-follows:松了 True
-6|level/after-follows:的
-3|level/after-follows:研
-3|level/after-follows:研究 False
-22|level/after-leads:%,
-14|level/after-leads:%、
-5|level/after-leads:%で
-7|level/after-leads:,大
-3|level/after-leads:」_
13|level/after-leads:える
12|level/after-leads:げる
6|level/after-leads:った
-7|level/after-leads:では
3|level/after-leads:と、
3|level/after-leads:ない
-3|level/after-leads:に、
-8|level/after-leads:不及
10|level/after-leads:以及
-11|level/after-leads:低い
17|level/after-leads:例如
-3|level/after-leads:别;
-6|level/after-leads:希望
-12|level/after-leads:惟独
-4|level/after-leads:指,
-4|level/after-leads:要求
-16|level/after:agent True
-8|level/after:named False
-37|level/after:named True
17|level/after:patient False
-14|level/after:patient True
8|level/asked-about
49|level/asks
77|level/before-commas:0 0
8|level/before-commas:0 1
27|level/before-commas:1 1
6|level/before-commas:1 2
17|level/before-commas:2 0
-11|level/before-commas:2 1
-22|level/before-commas:2 2
-5|level/before-commas:3 0
-10|level/before-commas:3 1
-13|level/before-commas:3 2
81|level/before-far:1 0
-10|level/before-far:18 0
3|level/before-far:18 1
-3|level/before-far:18 2
-22|level/before-far:36 0
-8|level/before-far:36 1
-17|level/before-far:36 2
23|level/before-far:4 0
21|level/before-far:9 0
5|level/before-far:9 1
-4|level/before-far:far 0
14|level/before-far:far 1
-8|level/before-far:far 2
14|level/before-follows-rank:, 0 0
5|level/before-follows-rank:1 0 0
-3|level/before-follows-rank:1 1 1
9|level/before-follows-rank:2 0 2
6|level/before-follows-rank:3 0 0
3|level/before-follows-rank:4 0 0
-4|level/before-follows-rank:4 1 1
5|level/before-follows-rank:5 0 1
-6|level/before-follows-rank:_ 0 0
-4|level/before-follows-rank:、 1 0
14|level/before-follows-rank:、 1 1
-5|level/before-follows-rank:、 1 2
28|level/before-follows-rank:、 2 0
-9|level/before-follows-rank:、 2 1
-10|level/before-follows-rank:、 2 2
9|level/before-follows-rank:が 0 0
-3|level/before-follows-rank:が 1 1
-7|level/before-follows-rank:と 0 0
-6|level/before-follows-rank:と 0 1
14|level/before-follows-rank:と 1 0
9|level/before-follows-rank:に 0 0
-4|level/before-follows-rank:に 1 1
-8|level/before-follows-rank:の 0 0
7|level/before-follows-rank:の 0 1
8|level/before-follows-rank:の 1 0
-8|level/before-follows-rank:の 1 1
9|level/before-follows-rank:は 0 0
11|level/before-follows-rank:は 0 1
-5|level/before-follows-rank:は 1 1
-5|level/before-follows-rank:は 1 2
4|level/before-follows-rank:も 0 0
-3|level/before-follows-rank:一 1 0
18|level/before-follows-rank:不 3 1
10|level/before-follows-rank:与 1 0
-8|level/before-follows-rank:与 1 1
-3|level/before-follows-rank:並 0 0
3|level/before-follows-rank:为 0 0
-3|level/before-follows-rank:为 1 1
-4|level/before-follows-rank:主 1 0
6|level/before-follows-rank:也 0 0
5|level/before-follows-rank:亦 0 1
-4|level/before-follows-rank:今 0 0
-6|level/before-follows-rank:介 0 0
10|level/before-follows-rank:众 1 1
3|level/before-follows-rank:入 1 0
4|level/before-follows-rank:公 1 0
-26|level/before-follows-rank:再 0 0
7|level/before-follows-rank:军 0 1
-9|level/before-follows-rank:军 1 1
-5|level/before-follows-rank:军 1 2
-10|level/before-follows-rank:分 0 0
-6|level/before-follows-rank:分 0 1
13|level/before-follows-rank:分 0 2
-3|level/before-follows-rank:则 0 1
-7|level/before-follows-rank:前 1 0
9|level/before-follows-rank:十 0 1
-4|level/before-follows-rank:去 0 0
-6|level/before-follows-rank:去 0 1
-7|level/before-follows-rank:发 0 0
-4|level/before-follows-rank:合 0 0
5|level/before-follows-rank:和 1 0
7|level/before-follows-rank:和 1 1
-3|level/before-follows-rank:团 1 0
7|level/before-follows-rank:国 0 0
-15|level/before-follows-rank:国 0 1
-5|level/before-follows-rank:国 1 1
9|level/before-follows-rank:在 1 0
-4|level/before-follows-rank:在 1 1
-11|level/before-follows-rank:基 0 0
3|level/before-follows-rank:处 0 0
-9|level/before-follows-rank:如 0 0
-18|level/before-follows-rank:官 0 1
17|level/before-follows-rank:官 1 1
6|level/before-follows-rank:宣 2 0
7|level/before-follows-rank:宣 2 1
6|level/before-follows-rank:将 0 0
-6|level/before-follows-rank:常 0 0
10|level/before-follows-rank:常 0 1
8|level/before-follows-rank:平 0 0
6|level/before-follows-rank:总 1 0
7|level/before-follows-rank:总 1 1
-4|level/before-follows-rank:才 0 0
3|level/before-follows-rank:把 0 0
-4|level/before-follows-rank:推 0 0
6|level/before-follows-rank:敬 0 0
5|level/before-follows-rank:明 0 0
3|level/before-follows-rank:明 0 1
-11|level/before-follows-rank:智 0 0
7|level/before-follows-rank:欧 1 0
9|level/before-follows-rank:欧 1 1
-4|level/before-follows-rank:欧 2 2
5|level/before-follows-rank:比 1 0
-6|level/before-follows-rank:氏 1 0
-5|level/before-follows-rank:点 1 0
9|level/before-follows-rank:的 0 0
9|level/before-follows-rank:的 0 1
-3|level/before-follows-rank:立 1 0
10|level/before-follows-rank:等 0 0
-15|level/before-follows-rank:算 0 0
10|level/before-follows-rank:罗 1 0
7|level/before-follows-rank:自 0 0
-12|level/before-follows-rank:表 1 0
-10|level/before-follows-rank:观 0 0
-5|level/before-follows-rank:规 0 0
-5|level/before-follows-rank:计 0 1
3|level/before-follows-rank:议 0 1
4|level/before-follows-rank:说 0 0
6|level/before-follows-rank:说 1 1
4|level/before-follows-rank:财 0 0
4|level/before-follows-rank:财 0 1
4|level/before-follows-rank:财 1 0
-7|level/before-follows-rank:质 0 0
4|level/before-follows-rank:軍 1 0
-6|level/before-follows-rank:軍 1 1
4|level/before-follows-rank:通 0 0
13|level/before-follows-rank:防 0 0
-6|level/before-follows-rank:防 0 1
-3|level/before-follows-rank:際 1 0
9|level/before-follows-rank:首 1 0
16|level/before-follows:,
6|level/before-follows:,2
6|level/before-follows:,202
4|level/before-follows:,其
4|level/before-follows:,其军费
5|level/before-follows:,后
5|level/before-follows:,后者去
5|level/before-follows:2
3|level/before-follows:20
6|level/before-follows:3
4|level/before-follows:3.
-3|level/before-follows:4
5|level/before-follows:5
5|level/before-follows:5.
5|level/before-follows:5.9%
-6|level/before-follows:_
-6|level/before-follows:_国
-6|level/before-follows:_国防支
13|level/before-follows:、
-6|level/before-follows:、加
-6|level/before-follows:、加拿大
10|level/before-follows:、挪
10|level/before-follows:、挪威和
4|level/before-follows:、捷
4|level/before-follows:、捷克、
-4|level/before-follows:、西
-4|level/before-follows:、西班牙
6|level/before-follows:、韩
6|level/before-follows:、韩国为
-4|level/before-follows:が3%超
7|level/before-follows:が戦
7|level/before-follows:が戦時経
14|level/before-follows:とカ
14|level/before-follows:とカナダ
-12|level/before-follows:と約
-12|level/before-follows:と約13
3|level/before-follows:に
6|level/before-follows:につ
6|level/before-follows:について
-5|level/before-follows:によ
-5|level/before-follows:によると
9|level/before-follows:の2
9|level/before-follows:の202
3|level/before-follows:の5
3|level/before-follows:の5%を
6|level/before-follows:のう
6|level/before-follows:のうち2
-4|level/before-follows:のア
-4|level/before-follows:のアジア
5|level/before-follows:の公
5|level/before-follows:の公表国
-5|level/before-follows:の加
-5|level/before-follows:の加盟国
3|level/before-follows:の国防支
-5|level/before-follows:の国防費
3|level/before-follows:の報
13|level/before-follows:の報告書
-9|level/before-follows:の報道官
-7|level/before-follows:の推
-7|level/before-follows:の推計で
4|level/before-follows:の比
3|level/before-follows:の比率は
-3|level/before-follows:の計
-3|level/before-follows:の計算方
-9|level/before-follows:の試
-9|level/before-follows:の試算で
-11|level/before-follows:の負
-12|level/before-follows:の負担は
9|level/before-follows:の軍
9|level/before-follows:の軍事費
11|level/before-follows:は
-11|level/before-follows:は1%ち
5|level/before-follows:は1・5
8|level/before-follows:は2
4|level/before-follows:は2%超
-3|level/before-follows:は2・4
9|level/before-follows:は3
-23|level/before-follows:は、
-3|level/before-follows:は、実際
-19|level/before-follows:は、新政
-6|level/before-follows:は実
-6|level/before-follows:は実際の
4|level/before-follows:は平
4|level/before-follows:は平均2
-6|level/before-follows:は当
-6|level/before-follows:は当初、
6|level/before-follows:は戦
5|level/before-follows:は戦時下
6|level/before-follows:は防
6|level/before-follows:は防衛費
4|level/before-follows:も
-6|level/before-follows:一
-3|level/before-follows:一咬
-3|level/before-follows:一咬牙,
-3|level/before-follows:一年
-3|level/before-follows:一年预算
18|level/before-follows:不
18|level/before-follows:不会
18|level/before-follows:不会要求
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
-4|level/before-follows:主
-3|level/before-follows:主席
-3|level/before-follows:主席郑丽
6|level/before-follows:也
3|level/before-follows:也才
3|level/before-follows:也才3%
7|level/before-follows:亦
7|level/before-follows:亦从
7|level/before-follows:亦从5.
-3|level/before-follows:今
-3|level/before-follows:今年
-9|level/before-follows:今年才刚
-5|level/before-follows:今年的核
-6|level/before-follows:介
-6|level/before-follows:介绍
-6|level/before-follows:介绍,该
9|level/before-follows:众
9|level/before-follows:众议
9|level/before-follows:众议员布
3|level/before-follows:入
-3|level/before-follows:入侵
-3|level/before-follows:入侵乌克
6|level/before-follows:入北
6|level/before-follows:入北约_
6|level/before-follows:公
6|level/before-follows:公布
4|level/before-follows:公布的军
-26|level/before-follows:再
-26|level/before-follows:再編
-25|level/before-follows:再編経費
-9|level/before-follows:军
-9|level/before-follows:军费
-4|level/before-follows:军费增加
-7|level/before-follows:军费平均
-5|level/before-follows:军费按美
-3|level/before-follows:分
-3|level/before-follows:分别
-3|level/before-follows:分别编列
-3|level/before-follows:则
4|level/before-follows:则在
-8|level/before-follows:则认
-8|level/before-follows:则认为实
-3|level/before-follows:则说
-3|level/before-follows:则说,2
-6|level/before-follows:前
-7|level/before-follows:前国
-7|level/before-follows:前国防相
10|level/before-follows:十
10|level/before-follows:十年
10|level/before-follows:十年前连
-10|level/before-follows:去
-10|level/before-follows:去年
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
12|level/before-follows:和加
12|level/before-follows:和加拿大
-4|level/before-follows:和瑞
-4|level/before-follows:和瑞典的
-4|level/before-follows:团
-4|level/before-follows:团书
-4|level/before-follows:团书记长
-14|level/before-follows:国
-15|level/before-follows:国防
-5|level/before-follows:国防支出
-16|level/before-follows:国防费占
6|level/before-follows:在
-4|level/before-follows:在两
-4|level/before-follows:在两会记
10|level/before-follows:在众
10|level/before-follows:在众议院
3|level/before-follows:在国
3|level/before-follows:在国会说
-11|level/before-follows:基
-11|level/before-follows:基準
-9|level/before-follows:基準で1
3|level/before-follows:处
3|level/before-follows:处于
3|level/before-follows:处于战火
-11|level/before-follows:如
-11|level/before-follows:如今
-11|level/before-follows:如今平均
-19|level/before-follows:官员
-16|level/before-follows:官员私下
18|level/before-follows:官方
18|level/before-follows:官方公布
3|level/before-follows:实
3|level/before-follows:实现
3|level/before-follows:实现2%
13|level/before-follows:宣
13|level/before-follows:宣布
-4|level/before-follows:宣布,去
17|level/before-follows:宣布,欧
7|level/before-follows:将
4|level/before-follows:将达
4|level/before-follows:将达到3
4|level/before-follows:常
3|level/before-follows:常年
8|level/before-follows:平
8|level/before-follows:平均
10|level/before-follows:平均の2
8|level/before-follows:平均已超
-6|level/before-follows:平均投入
5|level/before-follows:平均的2
-9|level/before-follows:平均花费
16|level/before-follows:总
5|level/before-follows:总理
5|level/before-follows:总理卡拉
11|level/before-follows:总统
6|level/before-follows:总统普拉
-7|level/before-follows:成
-7|level/before-follows:成员
-5|level/before-follows:成员的国
-4|level/before-follows:才
-4|level/before-follows:才第
-4|level/before-follows:才第4天
3|level/before-follows:把
-4|level/before-follows:推
6|level/before-follows:敬
6|level/before-follows:敬陪
6|level/before-follows:敬陪末座
7|level/before-follows:明
7|level/before-follows:明年
8|level/before-follows:明年军费
-12|level/before-follows:智
-12|level/before-follows:智库
-9|level/before-follows:智库研究
12|level/before-follows:欧
-4|level/before-follows:欧、
-4|level/before-follows:欧、防衛
6|level/before-follows:欧州
6|level/before-follows:欧州の国
10|level/before-follows:欧洲
10|level/before-follows:欧洲成员
5|level/before-follows:比
5|level/before-follows:比原
5|level/before-follows:比原计划
-6|level/before-follows:氏
-6|level/before-follows:氏は
4|level/before-follows:氏は、防
-5|level/before-follows:点
-5|level/before-follows:点名
-5|level/before-follows:点名批评
12|level/before-follows:的
4|level/before-follows:的3
3|level/before-follows:的34%
3|level/before-follows:的6
3|level/before-follows:的6.3
-12|level/before-follows:的军
-3|level/before-follows:的军费占
-7|level/before-follows:的军费都
-4|level/before-follows:的四
-4|level/before-follows:的四倍,
4|level/before-follows:的国
-3|level/before-follows:的算
-3|level/before-follows:的算法;
5|level/before-follows:的边
5|level/before-follows:的边境冲
9|level/before-follows:的防
-3|level/before-follows:立
10|level/before-follows:等
10|level/before-follows:等国
10|level/before-follows:等国仍在
-15|level/before-follows:算
-13|level/before-follows:算法
-11|level/before-follows:算法下的
10|level/before-follows:罗
10|level/before-follows:罗伯
10|level/before-follows:罗伯逊在
9|level/before-follows:自
3|level/before-follows:自己
6|level/before-follows:自身
3|level/before-follows:自身の国
5|level/before-follows:虽
-12|level/before-follows:表
-12|level/before-follows:表示
-11|level/before-follows:表示,日
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
11|level/before-follows:说
4|level/before-follows:说,
6|level/before-follows:说明
6|level/before-follows:说明年会
11|level/before-follows:财
6|level/before-follows:财政
6|level/before-follows:财政部长
5|level/before-follows:财长
5|level/before-follows:财长则叫
-7|level/before-follows:质
-7|level/before-follows:质询
-7|level/before-follows:质询:\"
4|level/before-follows:通
4|level/before-follows:通过
4|level/before-follows:通过设立
7|level/before-follows:防
10|level/before-follows:防卫
-8|level/before-follows:防卫开支
4|level/before-follows:防卫费已
10|level/before-follows:防卫预算
-4|level/before-follows:防开
-4|level/before-follows:防开支占
-3|level/before-follows:際
-3|level/before-follows:際戦
-3|level/before-follows:際戦略研
9|level/before-follows:首
9|level/before-follows:首相
9|level/before-follows:首相德韦
32|level/before-leads:
22|level/before-leads:%,
3|level/before-leads:%;
12|level/before-leads:%、
10|level/before-leads:%と
4|level/before-leads:%和
21|level/before-leads:,
-4|level/before-leads:,其
-3|level/before-leads:,是
3|level/before-leads:,而
3|level/before-leads:5年
3|level/before-leads:8个
4|level/before-leads::
-8|level/before-leads::「
10|level/before-leads:;
-6|level/before-leads:O
-6|level/before-leads:TO
10|level/before-leads:_
17|level/before-leads:、
-10|level/before-leads:「
-3|level/before-leads:】
-8|level/before-leads:し
3|level/before-leads:で「
-4|level/before-leads:と
-6|level/before-leads:と、
6|level/before-leads:に、
-4|level/before-leads:には
20|level/before-leads:の
-4|level/before-leads:は
5|level/before-leads:は、
-6|level/before-leads:は「
3|level/before-leads:や
-3|level/before-leads:カ
-19|level/before-leads:ブ・
-3|level/before-leads:リカ
-16|level/before-leads:・
5|level/before-leads:上;
-3|level/before-leads:与
5|level/before-leads:个
6|level/before-leads:之,
17|level/before-leads:书长
-5|level/before-leads:了
5|level/before-leads:于
-11|level/before-leads:人
-4|level/before-leads:仍是
6|level/before-leads:以
-10|level/before-leads:但指
4|level/before-leads:位の
6|level/before-leads:低于
-3|level/before-leads:依
-4|level/before-leads:侵
-3|level/before-leads:克、
-6|level/before-leads:入
-4|level/before-leads:入侵
-4|level/before-leads:其
-6|level/before-leads:典入
6|level/before-leads:再看
5|level/before-leads:出,
-5|level/before-leads:到了
-5|level/before-leads:北约
12|level/before-leads:去年
3|level/before-leads:反观
-8|level/before-leads:右,
-3|level/before-leads:合は
-6|level/before-leads:向
6|level/before-leads:员以
-26|level/before-leads:和
4|level/before-leads:和,
-4|level/before-leads:国
4|level/before-leads:国・
-5|level/before-leads:国与
-23|level/before-leads:国和
-3|level/before-leads:坡与
-7|level/before-leads:大
10|level/before-leads:大、
-7|level/before-leads:威和
-7|level/before-leads:対し
3|level/before-leads:州
-10|level/before-leads:州と
16|level/before-leads:州の
-5|level/before-leads:布,
3|level/before-leads:希望
-10|level/before-leads:席,
14|level/before-leads:年
11|level/before-leads:年,
18|level/before-leads:强调
-3|level/before-leads:当于
5|level/before-leads:批评
-8|level/before-leads:指
4|level/before-leads:携_
4|level/before-leads:日、
-4|level/before-leads:时、
-8|level/before-leads:是
3|level/before-leads:望
-4|level/before-leads:本、
3|level/before-leads:欧州
25|level/before-leads:欧洲
4|level/before-leads:此,
12|level/before-leads:氏は
-6|level/before-leads:沃向
25|level/before-leads:洲
4|level/before-leads:电_
-3|level/before-leads:的
4|level/before-leads:盟的
6|level/before-leads:看
15|level/before-leads:示,
-9|level/before-leads:績は
-5|level/before-leads:约
3|level/before-leads:而
-7|level/before-leads:菲国
-7|level/before-leads:装大
3|level/before-leads:观
-9|level/before-leads:言,
-11|level/before-leads:言人
5|level/before-leads:评
-23|level/before-leads:说,
18|level/before-leads:调
-4|level/before-leads:費、
-6|level/before-leads:费采
3|level/before-leads:部长
-8|level/before-leads:采
19|level/before-leads:长
-4|level/before-leads:麦、
26|level/before-opens:False named
11|level/before-opens:False patient
17|level/before-opens:True agent
31|level/before-opens:True named
-11|level/before-opens:True patient
22|level/before-rank:0 0 agent
8|level/before-rank:0 0 patient
11|level/before-rank:0 1 agent
8|level/before-rank:0 1 named
23|level/before-rank:0 2 named
33|level/before-rank:1 0 named
-8|level/before-rank:1 1 agent
-4|level/before-rank:1 1 patient
-5|level/before-rank:1 2 agent
-19|level/before-rank:1 2 named
31|level/before-rank:2 0 named
-9|level/before-rank:2 1 named
-21|level/before-rank:2 2 named
17|level/before-rank:3 1 named
-5|level/before-rank:3 2 named
18|level/before:agent
57|level/before:named
-13|level/class-main:ALLIES ALLIES
-55|level/class-main:ALLIES JPN
-9|level/class-main:ALLIES KOR
4|level/class-main:ALLIES NATO
-9|level/class-main:ALLIES TWN
-4|level/class-main:ALLIES foe
-3|level/class-main:ALLIES land
7|level/class-main:ALLIES member
-10|level/class-main:CHN CHN
34|level/class-main:CHN JPN
-4|level/class-main:CHN KOR
14|level/class-main:CHN TWN
-3|level/class-main:CHN foe
-4|level/class-main:CHN member
10|level/class-main:EU JPN
-3|level/class-main:EU NATO
8|level/class-main:EU foe
6|level/class-main:JPN ALLIES
-36|level/class-main:JPN JPN
15|level/class-main:JPN KOR
-4|level/class-main:JPN TWN
-6|level/class-main:JPN member
5|level/class-main:KOR NATO
-4|level/class-main:KOR land
7|level/class-main:NATO ALLIES
5|level/class-main:NATO JPN
-9|level/class-main:NATO NATO
-20|level/class-main:NATO TWN
-8|level/class-main:NATO foe
-6|level/class-main:NATO land
-25|level/class-main:NATO member
-5|level/class-main:TWN ALLIES
18|level/class-main:TWN JPN
-7|level/class-main:TWN TWN
-7|level/class-main:TWN land
7|level/class-main:TWN member
11|level/class-main:USA CHN
26|level/class-main:USA JPN
13|level/class-main:USA TWN
11|level/class-main:foe JPN
3|level/class-main:foe TWN
8|level/class-main:foe foe
5|level/class-main:foe land
-9|level/class-main:foe member
4|level/class-main:land ALLIES
-5|level/class-main:land JPN
3|level/class-main:land KOR
-9|level/class-main:land NATO
8|level/class-main:land TWN
14|level/class-main:land land
-10|level/class-main:member JPN
9|level/class-main:member NATO
3|level/class-main:member TWN
32|level/class-main:member member
3|level/class-named:ALLIES ALLIES nobody-named
-16|level/class-named:ALLIES ALLIES others-named
-29|level/class-named:ALLIES JPN nobody-named
-26|level/class-named:ALLIES JPN others-named
-8|level/class-named:ALLIES KOR nobody-named
17|level/class-named:ALLIES NATO nobody-named
-13|level/class-named:ALLIES NATO others-named
-8|level/class-named:ALLIES TWN nobody-named
9|level/class-named:ALLIES member others-named
-11|level/class-named:CHN CHN others-named
20|level/class-named:CHN JPN nobody-named
14|level/class-named:CHN JPN others-named
-4|level/class-named:CHN KOR nobody-named
13|level/class-named:CHN TWN nobody-named
-3|level/class-named:CHN foe others-named
-4|level/class-named:CHN member others-named
6|level/class-named:EU JPN nobody-named
4|level/class-named:EU JPN others-named
-3|level/class-named:EU NATO others-named
8|level/class-named:EU foe others-named
5|level/class-named:JPN ALLIES others-named
-15|level/class-named:JPN JPN nobody-named
-22|level/class-named:JPN JPN others-named
10|level/class-named:JPN KOR nobody-named
5|level/class-named:JPN KOR others-named
-5|level/class-named:JPN TWN nobody-named
-7|level/class-named:JPN land nobody-named
9|level/class-named:JPN land others-named
-10|level/class-named:JPN member nobody-named
4|level/class-named:JPN member others-named
-12|level/class-named:KOR KOR nobody-named
11|level/class-named:KOR KOR others-named
5|level/class-named:KOR NATO nobody-named
-3|level/class-named:KOR TWN nobody-named
-4|level/class-named:KOR land others-named
-3|level/class-named:NATO ALLIES nobody-named
11|level/class-named:NATO ALLIES others-named
-19|level/class-named:NATO JPN nobody-named
24|level/class-named:NATO JPN others-named
-33|level/class-named:NATO NATO nobody-named
24|level/class-named:NATO NATO others-named
-8|level/class-named:NATO TWN nobody-named
-12|level/class-named:NATO TWN others-named
-6|level/class-named:NATO foe others-named
-4|level/class-named:NATO land others-named
-13|level/class-named:NATO member nobody-named
-12|level/class-named:NATO member others-named
-5|level/class-named:TWN ALLIES others-named
11|level/class-named:TWN JPN nobody-named
6|level/class-named:TWN JPN others-named
-19|level/class-named:TWN TWN nobody-named
11|level/class-named:TWN TWN others-named
-6|level/class-named:TWN land others-named
7|level/class-named:TWN member others-named
11|level/class-named:USA CHN others-named
14|level/class-named:USA JPN nobody-named
12|level/class-named:USA JPN others-named
13|level/class-named:USA KOR nobody-named
-14|level/class-named:USA KOR others-named
4|level/class-named:USA NATO nobody-named
-4|level/class-named:USA NATO others-named
33|level/class-named:USA TWN nobody-named
-21|level/class-named:USA TWN others-named
-3|level/class-named:foe JPN nobody-named
14|level/class-named:foe JPN others-named
3|level/class-named:foe TWN others-named
4|level/class-named:foe foe nobody-named
4|level/class-named:foe foe others-named
6|level/class-named:foe land others-named
-8|level/class-named:foe member others-named
4|level/class-named:land ALLIES others-named
10|level/class-named:land JPN nobody-named
-15|level/class-named:land JPN others-named
3|level/class-named:land KOR nobody-named
-9|level/class-named:land NATO others-named
-4|level/class-named:land TWN nobody-named
12|level/class-named:land TWN others-named
14|level/class-named:land land nobody-named
3|level/class-named:member JPN nobody-named
-13|level/class-named:member JPN others-named
5|level/class-named:member NATO nobody-named
4|level/class-named:member NATO others-named
3|level/class-named:member TWN others-named
28|level/class-named:member member nobody-named
5|level/class-named:member member others-named
-22|level/class-shape:ALLIES fine
-9|level/class-shape:ALLIES half
-26|level/class-shape:ALLIES tenth
-26|level/class-shape:ALLIES whole
6|level/class-shape:CHN half
15|level/class-shape:CHN tenth
9|level/class-shape:CHN whole
10|level/class-shape:EU tenth
4|level/class-shape:EU whole
43|level/class-shape:JPN fine
-51|level/class-shape:JPN half
6|level/class-shape:JPN tenth
-18|level/class-shape:JPN whole
19|level/class-shape:KOR fine
-4|level/class-shape:KOR half
-16|level/class-shape:KOR whole
-42|level/class-shape:NATO fine
10|level/class-shape:NATO half
-6|level/class-shape:NATO tenth
-22|level/class-shape:NATO whole
31|level/class-shape:TWN fine
23|level/class-shape:TWN half
-8|level/class-shape:TWN tenth
-41|level/class-shape:TWN whole
-25|level/class-shape:USA fine
23|level/class-shape:USA half
-9|level/class-shape:USA tenth
59|level/class-shape:USA whole
-5|level/class-shape:foe half
24|level/class-shape:foe whole
-3|level/class-shape:land fine
-3|level/class-shape:land half
14|level/class-shape:land tenth
7|level/class-shape:land whole
10|level/class-shape:member half
21|level/class-shape:member whole
-4|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.004
-3|level/class-value:ALLIES 1.5
-11|level/class-value:ALLIES 1.6
-11|level/class-value:ALLIES 1.8
-3|level/class-value:ALLIES 1.9
-4|level/class-value:ALLIES 2
-7|level/class-value:ALLIES 2.02
-7|level/class-value:ALLIES 2.1
33|level/class-value:ALLIES 2.3
-5|level/class-value:ALLIES 2.5
-3|level/class-value:ALLIES 2.6
-7|level/class-value:ALLIES 2.9
-14|level/class-value:ALLIES 3
-3|level/class-value:ALLIES 3.1
6|level/class-value:EU 1.9
4|level/class-value:EU 2
7|level/class-value:EU 2.1
-3|level/class-value:EU 3.2
-4|level/class-value:NATO 0.9
-13|level/class-value:NATO 1
-3|level/class-value:NATO 1.004
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
13|level/class-value:NATO 2
18|level/class-value:NATO 2.02
6|level/class-value:NATO 2.27
-9|level/class-value:NATO 2.3
-7|level/class-value:NATO 2.4
10|level/class-value:NATO 2.5
8|level/class-value:NATO 2.6
14|level/class-value:NATO 2.7
-3|level/class-value:NATO 2.84
3|level/class-value:NATO 2.9
4|level/class-value:NATO 3.1
-14|level/class-value:NATO 3.32
-4|level/class-value:NATO 3.38
22|level/class-value:NATO 3.5
-5|level/class-value:NATO 4
-4|level/class-value:NATO 4.5
-14|level/class-value:NATO 5
-7|level/class-value:USA 0.9
-10|level/class-value:USA 0.91
-3|level/class-value:USA 0.92
-3|level/class-value:USA 0.93
-18|level/class-value:USA 1
-5|level/class-value:USA 1.24
-12|level/class-value:USA 1.3
-11|level/class-value:USA 1.4
-7|level/class-value:USA 1.6
-7|level/class-value:USA 1.8
-11|level/class-value:USA 1.9
-31|level/class-value:USA 2
-12|level/class-value:USA 2.3
-4|level/class-value:USA 2.32
-3|level/class-value:USA 2.4
-3|level/class-value:USA 2.45
-3|level/class-value:USA 2.5
-15|level/class-value:USA 2.6
17|level/class-value:USA 2.9
41|level/class-value:USA 3
20|level/class-value:USA 3.2
9|level/class-value:USA 3.38
24|level/class-value:USA 3.4
10|level/class-value:USA 3.5
26|level/class-value:USA 4
5|level/class-value:USA 4.5
22|level/class-value:USA 5
12|level/class-value:USA 5.3
11|level/class-value:USA 5.5
19|level/class-value:USA 6
-83|level/class:ALLIES
29|level/class:CHN
14|level/class:EU
-20|level/class:JPN
-60|level/class:NATO
5|level/class:TWN
48|level/class:USA
18|level/class:foe
15|level/class:land
33|level/class:member
8|level/known-for:ALLIES 2 2025
-6|level/known-for:ALLIES 2.02 2024
-7|level/known-for:ALLIES 2.1 2025
-10|level/known-for:ALLIES 2.3 2025
4|level/known-for:ALLIES 2.4 2030
-4|level/known-for:ALLIES 2.9 2030
-10|level/known-for:ALLIES 2024
-10|level/known-for:ALLIES 2025
-4|level/known-for:ALLIES 2026
-4|level/known-for:ALLIES 2027
-3|level/known-for:ALLIES FY2025
-6|level/known-for:ALLIES FY2026
26|level/known-for:ALLIES+CAN 2.3 2025
26|level/known-for:ALLIES+CAN 2025
-3|level/known-for:AUS 1.4 2024
9|level/known-for:AUS 1.9 2024
-4|level/known-for:AUS 2.6 2024
-4|level/known-for:AUS FY2025
17|level/known-for:BEL 2 2025
17|level/known-for:BEL 2025
3|level/known-for:CAN 1.33 2023
9|level/known-for:CAN 1.37 2024
4|level/known-for:CAN 1.4 2024
5|level/known-for:CAN 2 FY2024
5|level/known-for:CAN 2 FY2025
-11|level/known-for:CAN 2.02 2024
-6|level/known-for:CAN 2.27 2025
-22|level/known-for:CAN 2.3 2025
-5|level/known-for:CAN 2.5 2026
3|level/known-for:CAN 2023
-27|level/known-for:CAN 2025
-5|level/known-for:CAN 2026
5|level/known-for:CAN FY2024
5|level/known-for:CAN FY2025
-4|level/known-for:CHN 1.2 FY2023
-4|level/known-for:CHN 2027
-4|level/known-for:CHN 3.1 2027
-4|level/known-for:CHN FY2023
-3|level/known-for:DEU 0.96 FY2022
5|level/known-for:DEU 1.24 2017
4|level/known-for:DEU 1.5 2001
10|level/known-for:DEU 2.1 2024
4|level/known-for:DEU 2001
5|level/known-for:DEU 2017
9|level/known-for:DEU 2024
-3|level/known-for:DEU 2026
4|level/known-for:DEU 2027
4|level/known-for:DEU 3.1 2027
-3|level/known-for:DEU 3.5 FY2003
-3|level/known-for:DEU FY2003
-5|level/known-for:DEU FY2022
5|level/known-for:ESP 1.28 2024
5|level/known-for:ESP 2024
-5|level/known-for:ESP 2025
5|level/known-for:EST 2024
3|level/known-for:EST 2025
5|level/known-for:EST 3.2 2024
3|level/known-for:EST 3.4 2025
7|level/known-for:EU 2.1 2025
-4|level/known-for:EU 2024
7|level/known-for:EU 2025
-3|level/known-for:EU 3.2 2024
9|level/known-for:FIN 1.7 2022
10|level/known-for:FIN 2 2023
9|level/known-for:FIN 2022
10|level/known-for:FIN 2023
-9|level/known-for:GRC 1992
-9|level/known-for:GRC 2.5 1992
-3|level/known-for:ISR 2.45 2026
-4|level/known-for:ISR 2026
3|level/known-for:ISR 8.8 2024
5|level/known-for:ITA 1.5 2024
6|level/known-for:ITA 2024
4|level/known-for:JPN 0.9 FY1978
4|level/known-for:JPN 0.92 FY2018
3|level/known-for:JPN 0.95 FY2021
6|level/known-for:JPN 0.96 FY2022
7|level/known-for:JPN 1 FY2022
5|level/known-for:JPN 1.004 FY1987
-8|level/known-for:JPN 1.1 2024
19|level/known-for:JPN 1.2 FY2023
11|level/known-for:JPN 1.24 FY2021
14|level/known-for:JPN 1.3 FY2026
13|level/known-for:JPN 1.4 2024
3|level/known-for:JPN 1.5 FY2025
13|level/known-for:JPN 1.6 FY2024
11|level/known-for:JPN 1.8 FY2025
-4|level/known-for:JPN 1.9 2024
16|level/known-for:JPN 1.9 FY2026
-17|level/known-for:JPN 2 2022
-7|level/known-for:JPN 2 2024
4|level/known-for:JPN 2 FY2025
4|level/known-for:JPN 2 FY2026
-9|level/known-for:JPN 2.1 2024
-8|level/known-for:JPN 2.3 2025
-4|level/known-for:JPN 2.4 2026
-12|level/known-for:JPN 2.42 2026
-3|level/known-for:JPN 2.5 2025
-6|level/known-for:JPN 2005
-22|level/known-for:JPN 2022
-4|level/known-for:JPN 2023
-22|level/known-for:JPN 2024
-14|level/known-for:JPN 2025
-21|level/known-for:JPN 2026
-29|level/known-for:JPN 2027
19|level/known-for:JPN 203X
19|level/known-for:JPN 3 203X
-3|level/known-for:JPN 3.2 2022
-8|level/known-for:JPN 3.2 2025
-4|level/known-for:JPN 3.3 2026
-4|level/known-for:JPN 3.38 FY2024
-29|level/known-for:JPN 3.5 2027
-3|level/known-for:JPN 34 2022
-6|level/known-for:JPN 4 2005
-5|level/known-for:JPN 5 FY2027
-3|level/known-for:JPN 6 1994
4|level/known-for:JPN FY1978
3|level/known-for:JPN FY1987
4|level/known-for:JPN FY2017
6|level/known-for:JPN FY2018
16|level/known-for:JPN FY2021
17|level/known-for:JPN FY2022
20|level/known-for:JPN FY2023
8|level/known-for:JPN FY2024
18|level/known-for:JPN FY2025
35|level/known-for:JPN FY2026
-5|level/known-for:JPN FY2027
4|level/known-for:JPN FY2030
-14|level/known-for:KOR 1.2 FY2023
-4|level/known-for:KOR 1.4 2024
-3|level/known-for:KOR 1.9 2024
3|level/known-for:KOR 1994
11|level/known-for:KOR 2.3 2025
6|level/known-for:KOR 2.32 2025
5|level/known-for:KOR 2.4 2026
5|level/known-for:KOR 2.4 2027
12|level/known-for:KOR 2.42 2026
12|level/known-for:KOR 2.6 2024
15|level/known-for:KOR 2025
16|level/known-for:KOR 2026
5|level/known-for:KOR 2027
3|level/known-for:KOR 3 2023
-4|level/known-for:KOR 3.4 2024
3|level/known-for:KOR 6 1994
-14|level/known-for:KOR FY2023
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
-3|level/known-for:NATO 2 FY2025
18|level/known-for:NATO 2.02 2024
6|level/known-for:NATO 2.27 2025
4|level/known-for:NATO 2.3 2025
-3|level/known-for:NATO 2.4 2027
11|level/known-for:NATO 2.5 1992
5|level/known-for:NATO 2.5 2026
-3|level/known-for:NATO 2.84 2026
4|level/known-for:NATO 2.9 2030
-4|level/known-for:NATO 2001
15|level/known-for:NATO 2022
-8|level/known-for:NATO 2023
7|level/known-for:NATO 2024
-6|level/known-for:NATO 2026
24|level/known-for:NATO 2027
4|level/known-for:NATO 2030
-3|level/known-for:NATO 3.32 2026
-3|level/known-for:NATO 3.38 FY2024
29|level/known-for:NATO 3.5 2027
-3|level/known-for:NATO FY1987
-12|level/known-for:NATO FY2021
-6|level/known-for:NATO FY2022
-14|level/known-for:NATO FY2024
-8|level/known-for:NATO FY2025
-8|level/known-for:NATO FY2026
-3|level/known-for:NATO FY2030
8|level/known-for:PHL 1.1 2024
7|level/known-for:PHL 1.6 2028
-9|level/known-for:PHL 2 2025
6|level/known-for:PHL 2024
-9|level/known-for:PHL 2025
7|level/known-for:PHL 2028
4|level/known-for:POL 2024
5|level/known-for:POL 2025
-3|level/known-for:POL 3.4 2025
5|level/known-for:POL 4.7 2025
-7|level/known-for:RUS 1.7 2022
-6|level/known-for:RUS 2 2023
-6|level/known-for:RUS 2022
-4|level/known-for:RUS 2023
-9|level/known-for:SGP 2 2026
-9|level/known-for:SGP 2026
-7|level/known-for:SVK 2 2025
-7|level/known-for:SVK 2025
-7|level/known-for:TWN 1.6 2028
4|level/known-for:TWN 2.45 2026
5|level/known-for:TWN 2.5 2025
6|level/known-for:TWN 2.84 2026
6|level/known-for:TWN 2025
21|level/known-for:TWN 2026
-7|level/known-for:TWN 2028
3|level/known-for:TWN 3 2026
4|level/known-for:TWN 3.3 2026
6|level/known-for:TWN 3.32 2026
7|level/known-for:UKR 2022
3|level/known-for:UKR 2024
5|level/known-for:UKR 3.2 2022
3|level/known-for:UKR 34 2022
4|level/known-for:UKR 34 2024
-4|level/known-for:USA 0.9 FY1978
-3|level/known-for:USA 0.92 FY2018
-4|level/known-for:USA 1 FY2022
-5|level/known-for:USA 1.24 2017
-11|level/known-for:USA 1.3 FY2026
-5|level/known-for:USA 1.6 FY2024
-3|level/known-for:USA 1.8 FY2025
-8|level/known-for:USA 1.9 FY2026
-4|level/known-for:USA 2.32 2025
-4|level/known-for:USA 2.4 2030
-4|level/known-for:USA 2.6 2024
6|level/known-for:USA 2005
-5|level/known-for:USA 2017
3|level/known-for:USA 2025
-4|level/known-for:USA 2030
-19|level/known-for:USA 203X
-19|level/known-for:USA 3 203X
8|level/known-for:USA 3.2 2025
7|level/known-for:USA 3.38 FY2024
9|level/known-for:USA 3.4 2024
4|level/known-for:USA 3.5 FY2003
6|level/known-for:USA 4 2005
6|level/known-for:USA 5 FY2027
-4|level/known-for:USA FY1978
4|level/known-for:USA FY2003
-3|level/known-for:USA FY2018
-5|level/known-for:USA FY2022
6|level/known-for:USA FY2024
-3|level/known-for:USA FY2025
-20|level/known-for:USA FY2026
6|level/known-for:USA FY2027
11|level/known-for:VNM 2 2026
11|level/known-for:VNM 2026
-4|level/known:ALLIES 1
-3|level/known:ALLIES 1.004
-3|level/known:ALLIES 1.5
-11|level/known:ALLIES 1.6
-9|level/known:ALLIES 1.6 2012
-9|level/known:ALLIES 1.6 to-2013
-11|level/known:ALLIES 1.8
-9|level/known:ALLIES 1.8 2002
-9|level/known:ALLIES 1.8 to-2013
-3|level/known:ALLIES 1.9
-3|level/known:ALLIES 1.9 since-2025
-4|level/known:ALLIES 2
-4|level/known:ALLIES 2 2025
-3|level/known:ALLIES 2 since-2025
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
-7|level/known:ALLIES 2.9
-7|level/known:ALLIES 2.9 2025
-7|level/known:ALLIES 2.9 since-2025
-14|level/known:ALLIES 3
-13|level/known:ALLIES 3 2024
-13|level/known:ALLIES 3 to-2024
-3|level/known:ALLIES 3.1
-52|level/known:ALLIES since-2025
-10|level/known:ALLIES to-1999
-23|level/known:ALLIES to-2013
-3|level/known:ALLIES to-2021
-20|level/known:ALLIES to-2024
26|level/known:ALLIES+CAN 2.3
26|level/known:ALLIES+CAN 2.3 2026
26|level/known:ALLIES+CAN 2.3 since-2025
26|level/known:ALLIES+CAN since-2025
-3|level/known:AUS 1.4
-3|level/known:AUS 1.4 2025
-3|level/known:AUS 1.4 since-2025
-3|level/known:AUS 1.8
-3|level/known:AUS 1.8 2025
-3|level/known:AUS 1.8 since-2025
8|level/known:AUS 1.9
9|level/known:AUS 1.9 2025
7|level/known:AUS 1.9 since-2025
8|level/known:AUS 2
10|level/known:AUS 2 2025
8|level/known:AUS 2 since-2025
-5|level/known:AUS 2.6
-4|level/known:AUS 2.6 2025
-5|level/known:AUS 2.6 since-2025
5|level/known:AUS 2.8
4|level/known:AUS 2.8 2026
5|level/known:AUS 2.8 since-2025
-6|level/known:BEL 1.28
-6|level/known:BEL 1.28 2024
-6|level/known:BEL 1.28 to-2024
17|level/known:BEL 2
18|level/known:BEL 2 2025
17|level/known:BEL 2 since-2025
18|level/known:BEL since-2025
-6|level/known:BEL to-2024
-4|level/known:CAN 1.28
-4|level/known:CAN 1.28 2024
-4|level/known:CAN 1.28 to-2024
3|level/known:CAN 1.33
3|level/known:CAN 1.33 2024
3|level/known:CAN 1.33 to-2024
11|level/known:CAN 1.37
9|level/known:CAN 1.37 2025
9|level/known:CAN 1.37 since-2025
-5|level/known:CAN 1.4
-5|level/known:CAN 1.4 2025
-5|level/known:CAN 1.4 since-2025
9|level/known:CAN 2
9|level/known:CAN 2 2026
9|level/known:CAN 2 since-2025
-11|level/known:CAN 2.02
-11|level/known:CAN 2.02 2025
-11|level/known:CAN 2.02 since-2025
-6|level/known:CAN 2.27
-6|level/known:CAN 2.27 2026
-6|level/known:CAN 2.27 since-2025
-22|level/known:CAN 2.3
-22|level/known:CAN 2.3 2026
-22|level/known:CAN 2.3 since-2025
-5|level/known:CAN 2.5
-5|level/known:CAN 2.5 2026
-5|level/known:CAN 2.5 since-2025
-32|level/known:CAN since-2025
-5|level/known:CHN 1
-4|level/known:CHN 1 2022
-4|level/known:CHN 1 to-2024
-4|level/known:CHN 1.2
-4|level/known:CHN 1.2 2022
-4|level/known:CHN 1.2 to-2024
17|level/known:CHN 1.3
9|level/known:CHN 1.3 2025
5|level/known:CHN 1.3 2026
3|level/known:CHN 1.3 2027
17|level/known:CHN 1.3 since-2025
6|level/known:CHN 1.5
3|level/known:CHN 1.5 2025
3|level/known:CHN 1.5 2026
6|level/known:CHN 1.5 since-2025
13|level/known:CHN 1.7
12|level/known:CHN 1.7 2025
13|level/known:CHN 1.7 since-2025
21|level/known:CHN 2
17|level/known:CHN 2 2025
-14|level/known:CHN 2 2026
18|level/known:CHN 2 2027
21|level/known:CHN 2 since-2025
13|level/known:CHN 2-3
13|level/known:CHN 2-3 2026
13|level/known:CHN 2-3 since-2025
-19|level/known:CHN 3
-18|level/known:CHN 3 2026
-19|level/known:CHN 3 since-2025
-5|level/known:CHN 3.1
-5|level/known:CHN 3.1 2026
-5|level/known:CHN 3.1 since-2025
36|level/known:CHN since-2025
-7|level/known:CHN to-2024
-5|level/known:CZE 1.5
-5|level/known:CZE 1.5 1999
-5|level/known:CZE 1.5 to-1999
14|level/known:CZE 1.9
14|level/known:CZE 1.9 1999
14|level/known:CZE 1.9 to-1999
-7|level/known:CZE 2.1
-7|level/known:CZE 2.1 1999
-7|level/known:CZE 2.1 to-1999
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
6|level/known:DEU 2.8
6|level/known:DEU 2.8 2026
6|level/known:DEU 2.8 since-2025
5|level/known:DEU 3.1
4|level/known:DEU 3.1 2026
4|level/known:DEU 3.1 since-2025
-3|level/known:DEU 3.5
-3|level/known:DEU 3.5 2002
-3|level/known:DEU 3.5 to-2013
-14|level/known:DEU 4
-14|level/known:DEU 4 2019
-14|level/known:DEU 4 to-2021
12|level/known:DEU since-2025
-6|level/known:DEU to-2021
12|level/known:DEU to-2024
-8|level/known:DNK 3
4|level/known:DNK 3 2025
-12|level/known:DNK 3 2026
-8|level/known:DNK 3 since-2025
-8|level/known:DNK since-2025
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
5|level/known:ESP 2 2025
5|level/known:ESP 2 since-2025
3|level/known:ESP since-2025
10|level/known:ESP to-2024
5|level/known:EST 3.2
5|level/known:EST 3.2 2024
5|level/known:EST 3.2 to-2024
5|level/known:EST 3.4
5|level/known:EST 3.4 2025
5|level/known:EST 3.4 since-2025
4|level/known:EST since-2025
5|level/known:EST to-2024
6|level/known:EU 1.9
6|level/known:EU 1.9 2025
6|level/known:EU 1.9 since-2025
4|level/known:EU 2
4|level/known:EU 2 2025
4|level/known:EU 2 since-2025
7|level/known:EU 2.1
7|level/known:EU 2.1 2025
7|level/known:EU 2.1 since-2025
-3|level/known:EU 3.2
-3|level/known:EU 3.2 2024
-3|level/known:EU 3.2 to-2024
18|level/known:EU since-2025
-3|level/known:EU to-2024
9|level/known:FIN 1.7
9|level/known:FIN 1.7 2023
9|level/known:FIN 1.7 to-2024
10|level/known:FIN 2
10|level/known:FIN 2 2023
10|level/known:FIN 2 to-2024
-4|level/known:FIN 3
-4|level/known:FIN 3 2025
-4|level/known:FIN 3 since-2025
-3|level/known:FIN since-2025
19|level/known:FIN to-2024
-4|level/known:GBR since-2025
-13|level/known:GRC 1.6
-13|level/known:GRC 1.6 2012
-13|level/known:GRC 1.6 to-2013
-9|level/known:GRC 2.5
-9|level/known:GRC 2.5 2012
-9|level/known:GRC 2.5 to-2013
3|level/known:GRC 3.1
3|level/known:GRC 3.1 2025
3|level/known:GRC 3.1 since-2025
3|level/known:GRC since-2025
-21|level/known:GRC to-2013
13|level/known:HUN 1.5
13|level/known:HUN 1.5 1999
13|level/known:HUN 1.5 to-1999
-7|level/known:HUN 1.9
-7|level/known:HUN 1.9 1999
-7|level/known:HUN 1.9 to-1999
-9|level/known:HUN 2.1
-9|level/known:HUN 2.1 1999
-9|level/known:HUN 2.1 to-1999
-3|level/known:HUN to-1999
6|level/known:IDN 0.7
6|level/known:IDN 0.7 2025
6|level/known:IDN 0.7 since-2025
-16|level/known:IDN 1.2
-16|level/known:IDN 1.2 1985
-16|level/known:IDN 1.2 to-1999
5|level/known:IDN since-2025
-16|level/known:IDN to-1999
5|level/known:IND 1.9
3|level/known:IND 1.9 2025
5|level/known:IND 1.9 since-2025
-5|level/known:IND since-2025
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
5|level/known:ISR 4.4
5|level/known:ISR 4.4 2026
5|level/known:ISR 4.4 since-2025
3|level/known:ISR 5
3|level/known:ISR 5 2024
3|level/known:ISR 5 to-2024
14|level/known:ISR 8.8
13|level/known:ISR 8.8 2025
14|level/known:ISR 8.8 since-2025
3|level/known:ISR to-2024
6|level/known:ITA 1.5
6|level/known:ITA 1.5 2025
6|level/known:ITA 1.5 since-2025
9|level/known:ITA 2
3|level/known:ITA 2 2025
6|level/known:ITA 2 2026
9|level/known:ITA 2 since-2025
14|level/known:ITA since-2025
-6|level/known:JPN 0.7
-6|level/known:JPN 0.7 2025
-6|level/known:JPN 0.7 since-2025
13|level/known:JPN 0.9
5|level/known:JPN 0.9 1978
8|level/known:JPN 0.9 to-1999
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
6|level/known:JPN 0.96
6|level/known:JPN 0.96 2022
6|level/known:JPN 0.96 to-2024
42|level/known:JPN 1
3|level/known:JPN 1 2018
14|level/known:JPN 1 2022
3|level/known:JPN 1 2025
16|level/known:JPN 1 2026
19|level/known:JPN 1 since-2025
3|level/known:JPN 1 to-1999
3|level/known:JPN 1 to-2021
15|level/known:JPN 1 to-2024
8|level/known:JPN 1.004
4|level/known:JPN 1.004 2025
4|level/known:JPN 1.004 since-2025
3|level/known:JPN 1.004 to-1999
-3|level/known:JPN 1.1
5|level/known:JPN 1.1 2023
-8|level/known:JPN 1.1 2024
-3|level/known:JPN 1.1 to-2024
38|level/known:JPN 1.2
19|level/known:JPN 1.2 1985
19|level/known:JPN 1.2 2022
19|level/known:JPN 1.2 to-1999
20|level/known:JPN 1.2 to-2024
13|level/known:JPN 1.24
13|level/known:JPN 1.24 2022
13|level/known:JPN 1.24 to-2024
-3|level/known:JPN 1.3
5|level/known:JPN 1.3 2025
-6|level/known:JPN 1.3 2026
-3|level/known:JPN 1.3 2027
-3|level/known:JPN 1.3 since-2025
38|level/known:JPN 1.4
9|level/known:JPN 1.4 1982
26|level/known:JPN 1.4 2025
28|level/known:JPN 1.4 since-2025
9|level/known:JPN 1.4 to-1999
-3|level/known:JPN 1.5
-12|level/known:JPN 1.5 2022
3|level/known:JPN 1.5 2024
3|level/known:JPN 1.5 2026
4|level/known:JPN 1.5 since-2025
-8|level/known:JPN 1.5 to-2024
20|level/known:JPN 1.6
7|level/known:JPN 1.6 2024
7|level/known:JPN 1.6 2025
4|level/known:JPN 1.6 2026
12|level/known:JPN 1.6 since-2025
9|level/known:JPN 1.6 to-2024
-7|level/known:JPN 1.7
-10|level/known:JPN 1.7 2025
3|level/known:JPN 1.7 2026
-7|level/known:JPN 1.7 since-2025
35|level/known:JPN 1.8
4|level/known:JPN 1.8 2024
30|level/known:JPN 1.8 2025
31|level/known:JPN 1.8 since-2025
4|level/known:JPN 1.8 to-2024
8|level/known:JPN 1.9
-7|level/known:JPN 1.9 2025
15|level/known:JPN 1.9 2026
8|level/known:JPN 1.9 since-2025
-8|level/known:JPN 2
-17|level/known:JPN 2 2023
-5|level/known:JPN 2 2024
29|level/known:JPN 2 2026
-14|level/known:JPN 2 2027
14|level/known:JPN 2 since-2025
-22|level/known:JPN 2 to-2024
-9|level/known:JPN 2.1
-9|level/known:JPN 2.1 2025
-8|level/known:JPN 2.1 since-2025
-15|level/known:JPN 2.3
-3|level/known:JPN 2.3 2025
-12|level/known:JPN 2.3 2026
-14|level/known:JPN 2.3 since-2025
-9|level/known:JPN 2.4
-5|level/known:JPN 2.4 2025
-4|level/known:JPN 2.4 2026
-9|level/known:JPN 2.4 since-2025
-12|level/known:JPN 2.42
-12|level/known:JPN 2.42 2025
-12|level/known:JPN 2.42 since-2025
-5|level/known:JPN 2.5
-5|level/known:JPN 2.5 2024
-5|level/known:JPN 2.5 to-2024
-10|level/known:JPN 2.6
-7|level/known:JPN 2.6 1993
-7|level/known:JPN 2.6 to-1999
-14|level/known:JPN 2.7
-14|level/known:JPN 2.7 2026
-14|level/known:JPN 2.7 since-2025
-3|level/known:JPN 2.8
-12|level/known:JPN 3
-9|level/known:JPN 3 2025
-10|level/known:JPN 3 since-2025
-4|level/known:JPN 3.1
-3|level/known:JPN 3.1 to-1999
-17|level/known:JPN 3.2
-3|level/known:JPN 3.2 2023
-3|level/known:JPN 3.2 2025
-9|level/known:JPN 3.2 2026
-13|level/known:JPN 3.2 since-2025
-3|level/known:JPN 3.2 to-2024
-6|level/known:JPN 3.3
-4|level/known:JPN 3.3 2025
-6|level/known:JPN 3.3 since-2025
-4|level/known:JPN 3.38
-4|level/known:JPN 3.38 2025
-4|level/known:JPN 3.38 since-2025
-14|level/known:JPN 3.4
-6|level/known:JPN 3.4 2025
-7|level/known:JPN 3.4 2026
-13|level/known:JPN 3.4 since-2025
-29|level/known:JPN 3.5
-29|level/known:JPN 3.5 2026
-27|level/known:JPN 3.5 since-2025
-3|level/known:JPN 34
-3|level/known:JPN 34 2023
-3|level/known:JPN 34 to-2024
-9|level/known:JPN 4
-6|level/known:JPN 4 2025
-7|level/known:JPN 4 since-2025
-5|level/known:JPN 4.4
-5|level/known:JPN 4.4 2026
-5|level/known:JPN 4.4 since-2025
-7|level/known:JPN 5
-5|level/known:JPN 5 2026
-5|level/known:JPN 5 since-2025
-3|level/known:JPN 5 to-1999
-12|level/known:JPN 5.3
-12|level/known:JPN 5.3 1990
-12|level/known:JPN 5.3 to-1999
-10|level/known:JPN 5.5
-10|level/known:JPN 5.5 1990
-10|level/known:JPN 5.5 to-1999
-20|level/known:JPN 6
-13|level/known:JPN 6 1987
-3|level/known:JPN 6 1994
-4|level/known:JPN 6 2025
-4|level/known:JPN 6 since-2025
-17|level/known:JPN 6 to-1999
-53|level/known:JPN since-2025
3|level/known:JPN to-1999
13|level/known:JPN to-2021
16|level/known:JPN to-2024
4|level/known:KHM 3
4|level/known:KHM 3 2026
4|level/known:KHM 3 since-2025
5|level/known:KHM since-2025
-7|level/known:KOR 1
-6|level/known:KOR 1 2026
-7|level/known:KOR 1 since-2025
-14|level/known:KOR 1.2
-14|level/known:KOR 1.2 2022
-14|level/known:KOR 1.2 to-2024
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
-11|level/known:KOR 2
-10|level/known:KOR 2 2026
-11|level/known:KOR 2 since-2025
31|level/known:KOR 2.3
17|level/known:KOR 2.3 2025
13|level/known:KOR 2.3 2026
30|level/known:KOR 2.3 since-2025
7|level/known:KOR 2.32
7|level/known:KOR 2.32 2025
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
24|level/known:KOR 2.6 since-2025
-12|level/known:KOR 2.9
-13|level/known:KOR 2.9 2025
-12|level/known:KOR 2.9 since-2025
3|level/known:KOR 3 2024
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
7|level/known:KOR since-2025
3|level/known:KOR to-1999
-10|level/known:KOR to-2024
-4|level/known:LTU 2
-4|level/known:LTU 2 2025
-4|level/known:LTU 2 since-2025
-4|level/known:NATO 0.9
-13|level/known:NATO 1
-3|level/known:NATO 1 2018
-3|level/known:NATO 1 since-2025
-6|level/known:NATO 1 to-2021
-3|level/known:NATO 1.004
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
-3|level/known:NATO 1.5 1999
-4|level/known:NATO 1.5 2002
-3|level/known:NATO 1.5 2024
-4|level/known:NATO 1.5 2025
-7|level/known:NATO 1.5 since-2025
-3|level/known:NATO 1.5 to-1999
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
13|level/known:NATO 2
13|level/known:NATO 2 2023
3|level/known:NATO 2 2024
-4|level/known:NATO 2 2026
15|level/known:NATO 2 to-2024
18|level/known:NATO 2.02
18|level/known:NATO 2.02 2025
18|level/known:NATO 2.02 since-2025
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
10|level/known:NATO 2.5
11|level/known:NATO 2.5 2012
3|level/known:NATO 2.5 2026
11|level/known:NATO 2.5 to-2013
-3|level/known:NATO 2.5 to-2024
9|level/known:NATO 2.6
9|level/known:NATO 2.6 1993
9|level/known:NATO 2.6 to-1999
14|level/known:NATO 2.7
15|level/known:NATO 2.7 2026
15|level/known:NATO 2.7 since-2025
-3|level/known:NATO 2.84
-3|level/known:NATO 2.84 2025
-3|level/known:NATO 2.84 since-2025
3|level/known:NATO 2.9
4|level/known:NATO 2.9 2025
3|level/known:NATO 2.9 since-2025
8|level/known:NATO 3 2024
-7|level/known:NATO 3 2025
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
26|level/known:NATO 3.5 2026
24|level/known:NATO 3.5 since-2025
-5|level/known:NATO 4
-4|level/known:NATO 4 2019
-4|level/known:NATO 4 to-2021
-4|level/known:NATO 4.5
-3|level/known:NATO 4.5 1993
-3|level/known:NATO 4.5 to-1999
-14|level/known:NATO 5
-13|level/known:NATO 5 2011
-13|level/known:NATO 5 to-2013
-41|level/known:NATO since-2025
22|level/known:NATO to-2013
-15|level/known:NATO to-2021
-25|level/known:NATO to-2024
-7|level/known:NLD 7
-7|level/known:NLD 7 2026
-7|level/known:NLD 7 since-2025
-7|level/known:NLD since-2025
-3|level/known:NOR 3
-3|level/known:NOR 3 2026
-3|level/known:NOR 3 since-2025
-3|level/known:NOR since-2025
3|level/known:PAK since-2025
4|level/known:PHL 1
3|level/known:PHL 1 2026
3|level/known:PHL 1 since-2025
8|level/known:PHL 1.1
8|level/known:PHL 1.1 2024
8|level/known:PHL 1.1 to-2024
-3|level/known:PHL 1.2 1985
-3|level/known:PHL 1.2 to-1999
5|level/known:PHL 1.3
4|level/known:PHL 1.3 2026
5|level/known:PHL 1.3 since-2025
7|level/known:PHL 1.6
7|level/known:PHL 1.6 2025
7|level/known:PHL 1.6 since-2025
-10|level/known:PHL 2
-9|level/known:PHL 2 2025
-10|level/known:PHL 2 since-2025
3|level/known:PHL since-2025
-3|level/known:PHL to-1999
7|level/known:PHL to-2024
-6|level/known:POL 1.5
-6|level/known:POL 1.5 1999
-6|level/known:POL 1.5 to-1999
-7|level/known:POL 1.9
-7|level/known:POL 1.9 1999
-7|level/known:POL 1.9 to-1999
-3|level/known:POL 2
-3|level/known:POL 2 since-2025
16|level/known:POL 2.1
16|level/known:POL 2.1 1999
16|level/known:POL 2.1 to-1999
-5|level/known:POL 2.8
-5|level/known:POL 2.8 2026
-5|level/known:POL 2.8 since-2025
-4|level/known:POL 3.4
-4|level/known:POL 3.4 2025
-4|level/known:POL 3.4 since-2025
3|level/known:POL 4
3|level/known:POL 4 2024
4|level/known:POL 4 to-2024
3|level/known:POL 4.5
3|level/known:POL 4.5 2025
3|level/known:POL 4.5 since-2025
10|level/known:POL 4.7
8|level/known:POL 4.7 2025
10|level/known:POL 4.7 since-2025
3|level/known:POL since-2025
4|level/known:POL to-1999
4|level/known:POL to-2024
-3|level/known:RUS 1.5
-3|level/known:RUS 1.5 2022
-3|level/known:RUS 1.5 to-2024
-7|level/known:RUS 1.7
-7|level/known:RUS 1.7 2023
-7|level/known:RUS 1.7 to-2024
-6|level/known:RUS 2
-6|level/known:RUS 2 2023
-6|level/known:RUS 2 to-2024
3|level/known:RUS 5.9
5|level/known:RUS 6.3
3|level/known:RUS 6.3 2026
5|level/known:RUS 6.3 since-2025
8|level/known:RUS 7
8|level/known:RUS 7 2026
8|level/known:RUS 7 since-2025
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
10|level/known:SGP 3
8|level/known:SGP 3 2025
9|level/known:SGP 3 since-2025
-7|level/known:SVK 2
-7|level/known:SVK 2 2025
-7|level/known:SVK 2 since-2025
-7|level/known:SVK since-2025
6|level/known:SWE 2
6|level/known:SWE 2 2024
6|level/known:SWE 2 to-2024
-7|level/known:SWE 3
-7|level/known:SWE 3 2026
-7|level/known:SWE 3 since-2025
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
-12|level/known:TWN 2
-9|level/known:TWN 2 2025
-3|level/known:TWN 2 2026
-12|level/known:TWN 2 since-2025
-12|level/known:TWN 2-3
-12|level/known:TWN 2-3 2026
-12|level/known:TWN 2-3 since-2025
-3|level/known:TWN 2.3 2025
-3|level/known:TWN 2.3 since-2025
3|level/known:TWN 2.4
7|level/known:TWN 2.45
6|level/known:TWN 2.45 2025
6|level/known:TWN 2.45 since-2025
21|level/known:TWN 2.5
3|level/known:TWN 2.5 2023
10|level/known:TWN 2.5 2024
9|level/known:TWN 2.5 2025
9|level/known:TWN 2.5 since-2025
12|level/known:TWN 2.5 to-2024
6|level/known:TWN 2.84
6|level/known:TWN 2.84 2025
6|level/known:TWN 2.84 since-2025
-7|level/known:TWN 3
-6|level/known:TWN 3 2025
-5|level/known:TWN 3 since-2025
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
-5|level/known:TWN since-2025
4|level/known:TWN to-2013
3|level/known:TWN to-2021
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
-7|level/known:USA 0.9
-5|level/known:USA 0.9 1978
-7|level/known:USA 0.9 to-1999
-10|level/known:USA 0.91
-9|level/known:USA 0.91 1980
-10|level/known:USA 0.91 to-1999
-3|level/known:USA 0.92
-3|level/known:USA 0.92 2018
-3|level/known:USA 0.92 to-2021
-3|level/known:USA 0.93
-18|level/known:USA 1
-4|level/known:USA 1 2022
-11|level/known:USA 1 2026
-11|level/known:USA 1 since-2025
-5|level/known:USA 1 to-2024
-5|level/known:USA 1.24
-5|level/known:USA 1.24 2018
-5|level/known:USA 1.24 to-2021
-12|level/known:USA 1.3
-12|level/known:USA 1.3 2025
-12|level/known:USA 1.3 since-2025
-11|level/known:USA 1.4
-9|level/known:USA 1.4 1982
-9|level/known:USA 1.4 to-1999
-7|level/known:USA 1.6
-4|level/known:USA 1.6 2024
-4|level/known:USA 1.6 to-2024
-7|level/known:USA 1.8
-3|level/known:USA 1.8 2024
-3|level/known:USA 1.8 2025
-3|level/known:USA 1.8 since-2025
-3|level/known:USA 1.8 to-2024
-11|level/known:USA 1.9
-8|level/known:USA 1.9 2026
-9|level/known:USA 1.9 since-2025
-31|level/known:USA 2
-20|level/known:USA 2 2025
-5|level/known:USA 2 2026
-3|level/known:USA 2 2027
-29|level/known:USA 2 since-2025
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
41|level/known:USA 3
4|level/known:USA 3 2024
20|level/known:USA 3 2025
17|level/known:USA 3 2026
37|level/known:USA 3 since-2025
4|level/known:USA 3 to-2024
3|level/known:USA 3.1 2026
3|level/known:USA 3.1 since-2025
20|level/known:USA 3.2
6|level/known:USA 3.2 2025
13|level/known:USA 3.2 2026
19|level/known:USA 3.2 since-2025
9|level/known:USA 3.38
9|level/known:USA 3.38 2025
9|level/known:USA 3.38 since-2025
24|level/known:USA 3.4
15|level/known:USA 3.4 2025
7|level/known:USA 3.4 2026
22|level/known:USA 3.4 since-2025
10|level/known:USA 3.5
4|level/known:USA 3.5 2002
4|level/known:USA 3.5 2023
4|level/known:USA 3.5 to-2013
4|level/known:USA 3.5 to-2024
26|level/known:USA 4
20|level/known:USA 4 2019
6|level/known:USA 4 2025
7|level/known:USA 4 since-2025
20|level/known:USA 4 to-2021
5|level/known:USA 4.5
5|level/known:USA 4.5 1993
5|level/known:USA 4.5 to-1999
22|level/known:USA 5
14|level/known:USA 5 2011
6|level/known:USA 5 2026
6|level/known:USA 5 since-2025
3|level/known:USA 5 to-1999
14|level/known:USA 5 to-2013
12|level/known:USA 5.3
12|level/known:USA 5.3 1990
12|level/known:USA 5.3 to-1999
11|level/known:USA 5.5
11|level/known:USA 5.5 1990
11|level/known:USA 5.5 to-1999
19|level/known:USA 6
13|level/known:USA 6 1987
4|level/known:USA 6 2025
4|level/known:USA 6 since-2025
14|level/known:USA 6 to-1999
17|level/known:USA since-2025
19|level/known:USA to-1999
16|level/known:USA to-2013
8|level/known:USA to-2021
-12|level/known:USA to-2024
14|level/known:VNM 2
14|level/known:VNM 2 2026
14|level/known:VNM 2 since-2025
-6|level/known:VNM 2.8
-6|level/known:VNM 2.8 2026
-6|level/known:VNM 2.8 since-2025
9|level/known:VNM since-2025
4|level/last-kind:cap False
3|level/last-kind:demand True
3|level/last-kind:denial False
-3|level/last-kind:level False
-13|level/last-kind:level True
-16|level/last-kind:other True
17|level/last-kind:pledge False
-17|level/last-kind:proposal False
3|level/last-kind:proposal True
-4|level/last:before nobody-named
7|level/last:before others-named
8|level/last:here nobody-named
-27|level/last:here others-named
-31|level/main:nobody-named
-11|level/main:others-named
-10|level/named:1
21|level/named:2
9|level/named:3
17|level/right-before:
4|level/right-before:が
8|level/right-before:の
-12|level/right-before:の負担は
24|level/right-before:は
-3|level/right-before:は、実際には
-4|level/right-before:はすでに
4|level/right-before:は平均
-3|level/right-before:並み
7|level/right-before:为
3|level/right-before:也才
-9|level/right-before:今年才刚达到
4|level/right-before:则在
-6|level/right-before:去年合计已达
-9|level/right-before:基準で
4|level/right-before:将达到
10|level/right-before:平均の
8|level/right-before:平均已超过
-6|level/right-before:平均投入
5|level/right-before:平均的
6|level/right-before:敬陪末座,仅
10|level/right-before:的
-11|level/right-before:算法下的
58|level/ruled
-7|level/ruled:as_before_in_sentence
13|level/ruled:as_in_the_sentence_before
14|level/ruled:clause_before_it
12|level/ruled:its_money
-20|level/ruled:main_spender
-8|level/ruled:named_after_patient
-4|level/ruled:named_before_patient
8|level/ruled:named_in_clause
-4|level/ruled:named_near
23|level/ruled:named_right_before
4|level/ruled:own_budget
12|level/ruled:owner
10|level/ruled:respectively
-36|level/same-figure-of-another
36|level/same-figure-of-it
26|level/subject:nobody-named
5|level/subject:others-named
77|level/title
19|level/told-of:0
-11|level/told-of:1
6|level/told-of:2
-13|level/told-of:3
6|level/unnamed
-26|level/unnamed-beside-others
11|other/after-far:1 True
6|other/after-follows:一
6|other/after-follows:一年 True
4|other/after-follows:军
4|other/after-follows:军费 True
11|other/after-leads:%,
8|other/after:named True
-11|other/asks
-7|other/before-commas:0 0
16|other/before-commas:1 0
-6|other/before-commas:1 1
-6|other/before-commas:1 2
-5|other/before-commas:2 0
-9|other/before-far:18 1
-5|other/before-far:36 0
-6|other/before-far:36 2
6|other/before-far:9 0
-5|other/before-follows-rank:は 0 0
4|other/before-follows-rank:估 0 0
4|other/before-follows-rank:内 1 0
-8|other/before-follows-rank:军 0 1
-6|other/before-follows-rank:军 0 2
4|other/before-follows-rank:则 0 0
-4|other/before-follows-rank:官 0 0
-3|other/before-follows-rank:成 1 0
-10|other/before-follows-rank:把 0 0
4|other/before-follows-rank:的 0 0
5|other/before-follows-rank:若 0 0
-3|other/before-follows-rank:那 0 0
-6|other/before-follows:は
-8|other/before-follows:は数
-8|other/before-follows:は数字に
4|other/before-follows:估
4|other/before-follows:估算
4|other/before-follows:估算,如
4|other/before-follows:内
4|other/before-follows:内部
4|other/before-follows:内部估算
-16|other/before-follows:军
-14|other/before-follows:军费
-15|other/before-follows:军费占比
4|other/before-follows:则
4|other/before-follows:则算
4|other/before-follows:则算账说
-4|other/before-follows:官
-4|other/before-follows:官员
-4|other/before-follows:官员私下
-3|other/before-follows:成
-3|other/before-follows:成员
-3|other/before-follows:成员国若
-10|other/before-follows:把
-3|other/before-follows:把比
-3|other/before-follows:把比例定
-7|other/before-follows:把防
-7|other/before-follows:把防务开
4|other/before-follows:的
4|other/before-follows:的国
4|other/before-follows:的国防支
4|other/before-follows:若
3|other/before-follows:若全
3|other/before-follows:若全部达
-3|other/before-follows:那
-3|other/before-follows:那样
-3|other/before-follows:那样要求
6|other/before-leads:
-5|other/before-leads:,
-6|other/before-leads:,若
-8|other/before-leads:「
-8|other/before-leads:に「
-3|other/before-leads:像对
4|other/before-leads:总理
3|other/before-leads:欧洲
3|other/before-leads:洲
4|other/before-leads:理
-6|other/before-leads:若
-13|other/before-leads:说,
-4|other/before-leads:跟随
4|other/before-leads:道,
-4|other/before-leads:随
-6|other/before-opens:False agent
-8|other/before-opens:False named
5|other/before-opens:True named
-4|other/before-rank:0 0 agent
9|other/before-rank:0 0 named
-7|other/before-rank:0 1 named
-6|other/before-rank:0 2 named
-4|other/before:agent
-6|other/class-main:ALLIES ALLIES
11|other/class-main:ALLIES JPN
-5|other/class-main:ALLIES KOR
-3|other/class-main:ALLIES NATO
-4|other/class-main:CHN JPN
4|other/class-main:EU ALLIES
10|other/class-main:EU member
16|other/class-main:JPN JPN
11|other/class-main:JPN land
-3|other/class-main:JPN member
-7|other/class-main:KOR JPN
9|other/class-main:KOR KOR
-14|other/class-main:NATO JPN
-3|other/class-main:NATO KOR
-16|other/class-main:NATO member
19|other/class-main:TWN JPN
3|other/class-main:TWN TWN
4|other/class-main:USA ALLIES
-11|other/class-main:USA JPN
-10|other/class-main:land JPN
-11|other/class-main:land land
3|other/class-main:member land
11|other/class-main:member member
-3|other/class-named:ALLIES ALLIES nobody-named
-3|other/class-named:ALLIES ALLIES others-named
-32|other/class-named:ALLIES JPN nobody-named
43|other/class-named:ALLIES JPN others-named
-3|other/class-named:ALLIES KOR nobody-named
-3|other/class-named:ALLIES NATO others-named
4|other/class-named:EU ALLIES nobody-named
10|other/class-named:EU member others-named
31|other/class-named:JPN JPN nobody-named
-15|other/class-named:JPN JPN others-named
-4|other/class-named:JPN land nobody-named
15|other/class-named:JPN land others-named
-3|other/class-named:JPN member others-named
-3|other/class-named:KOR JPN nobody-named
-4|other/class-named:KOR JPN others-named
4|other/class-named:KOR KOR nobody-named
6|other/class-named:KOR KOR others-named
-10|other/class-named:NATO JPN nobody-named
-4|other/class-named:NATO JPN others-named
-3|other/class-named:NATO KOR others-named
3|other/class-named:NATO NATO others-named
-4|other/class-named:NATO member nobody-named
-11|other/class-named:NATO member others-named
19|other/class-named:TWN JPN nobody-named
4|other/class-named:USA ALLIES others-named
-8|other/class-named:USA JPN others-named
-10|other/class-named:land JPN others-named
5|other/class-named:land land nobody-named
-16|other/class-named:land land others-named
3|other/class-named:member land others-named
5|other/class-named:member member nobody-named
6|other/class-named:member member others-named
-16|other/class-shape:ALLIES half
-4|other/class-shape:ALLIES tenth
12|other/class-shape:ALLIES whole
11|other/class-shape:EU half
3|other/class-shape:EU whole
25|other/class-shape:JPN half
4|other/class-shape:JPN tenth
-5|other/class-shape:KOR half
8|other/class-shape:KOR whole
-18|other/class-shape:NATO half
-18|other/class-shape:NATO whole
22|other/class-shape:TWN whole
-9|other/class-shape:USA whole
4|other/class-shape:land half
-25|other/class-shape:land whole
10|other/class-shape:member whole
-3|other/class-value:ALLIES 0.1
-7|other/class-value:ALLIES 1
19|other/class-value:ALLIES 1E+1
-13|other/class-value:ALLIES 3.5
3|other/class-value:ALLIES 5
3|other/class-value:EU 1
11|other/class-value:EU 1.5
-4|other/class-value:NATO 1
-8|other/class-value:NATO 1.5
-9|other/class-value:NATO 3.5
-11|other/class-value:NATO 5
-6|other/class-value:USA 5
-8|other/class:ALLIES
-4|other/class:CHN
14|other/class:EU
29|other/class:JPN
-36|other/class:NATO
22|other/class:TWN
-10|other/class:USA
-20|other/class:land
11|other/class:member
-3|other/known:ALLIES 0.1
-7|other/known:ALLIES 1
-6|other/known:ALLIES 1 2025
-7|other/known:ALLIES 1 since-2025
19|other/known:ALLIES 1E+1
20|other/known:ALLIES 1E+1 2025
19|other/known:ALLIES 1E+1 since-2025
-13|other/known:ALLIES 3.5
-8|other/known:ALLIES 3.5 2025
-5|other/known:ALLIES 3.5 2026
-13|other/known:ALLIES 3.5 since-2025
5|other/known:ALLIES 5
21|other/known:ALLIES 5 2025
-16|other/known:ALLIES 5 2026
5|other/known:ALLIES 5 since-2025
-4|other/known:ALLIES since-2025
4|other/known:AUS 3.5
4|other/known:AUS 3.5 2025
4|other/known:AUS 3.5 since-2025
5|other/known:AUS since-2025
-4|other/known:CHN since-2025
6|other/known:DEU 1
4|other/known:DEU 1 2025
6|other/known:DEU 1 since-2025
5|other/known:DEU 5
5|other/known:DEU 5 2025
5|other/known:DEU 5 since-2025
12|other/known:DEU since-2025
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
-5|other/known:IDN 1
-5|other/known:IDN 1 1985
-5|other/known:IDN 1 to-1999
-5|other/known:IDN to-1999
3|other/known:JPN 0.1
3|other/known:JPN 0.1 2025
3|other/known:JPN 0.1 since-2025
-8|other/known:JPN 1
7|other/known:JPN 1 1985
-16|other/known:JPN 1 2025
-16|other/known:JPN 1 since-2025
7|other/known:JPN 1 to-1999
-18|other/known:JPN 1E+1
-18|other/known:JPN 1E+1 2025
-18|other/known:JPN 1E+1 since-2025
10|other/known:JPN 2
9|other/known:JPN 2 2026
9|other/known:JPN 2 since-2025
12|other/known:JPN 3
12|other/known:JPN 3 2026
12|other/known:JPN 3 since-2025
23|other/known:JPN 3.5
17|other/known:JPN 3.5 2025
6|other/known:JPN 3.5 2026
23|other/known:JPN 3.5 since-2025
3|other/known:JPN 5
-14|other/known:JPN 5 2025
17|other/known:JPN 5 2026
3|other/known:JPN 5 since-2025
18|other/known:JPN since-2025
8|other/known:JPN to-1999
-5|other/known:KOR 3.5
-6|other/known:KOR 3.5 2025
-5|other/known:KOR 3.5 since-2025
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
-11|other/known:NATO 5
-9|other/known:NATO 5 2025
-11|other/known:NATO 5 since-2025
-33|other/known:NATO since-2025
-3|other/known:NLD 1.5
-3|other/known:NLD 1.5 2025
-3|other/known:NLD 1.5 since-2025
-3|other/known:NLD since-2025
-3|other/known:PHL 1
-8|other/known:PHL 2
-8|other/known:PHL 2 2026
-8|other/known:PHL 2 since-2025
-6|other/known:PHL 3
-6|other/known:PHL 3 2026
-6|other/known:PHL 3 since-2025
-15|other/known:PHL since-2025
20|other/known:TWN 1
20|other/known:TWN 1 2025
20|other/known:TWN 1 since-2025
21|other/known:TWN since-2025
-6|other/known:USA 5
-8|other/known:USA 5 2025
-6|other/known:USA 5 since-2025
-10|other/known:USA since-2025
8|other/last-kind:cap False
-7|other/last-kind:demand False
15|other/last-kind:level False
-3|other/last-kind:level True
-21|other/last-kind:other True
3|other/last-kind:pledge False
-18|other/last-kind:pledge True
8|other/last-kind:proposal False
12|other/last:before nobody-named
15|other/last:before others-named
-11|other/last:here nobody-named
-29|other/last:here others-named
41|other/main:nobody-named
-18|other/main:others-named
4|other/named:1
5|other/named:2
-11|other/named:3
4|other/right-before:则算账说,
-3|other/right-before:把比例定在
-3|other/right-before:那样要求
-49|other/ruled
-25|other/ruled:as_before_in_sentence
6|other/ruled:as_in_the_sentence_before
-15|other/ruled:main_spender
-13|other/ruled:named_before
-5|other/ruled:named_in_clause
4|other/ruled:own_budget
-3|other/ruled:subject_before
18|other/same-figure-of-another
-18|other/same-figure-of-it
-3|other/subject:nobody-named
-19|other/title
3|other/told-of:0
7|other/told-of:1
-4|other/told-of:2
-6|other/told-of:3
4|other/unnamed-beside-others
-12|pledge/after-far:1 False
-6|pledge/after-far:1 True
31|pledge/after-far:18 False
-24|pledge/after-far:18 True
6|pledge/after-far:36 False
-20|pledge/after-far:36 True
-30|pledge/after-far:4 False
7|pledge/after-far:4 True
34|pledge/after-far:9 False
10|pledge/after-follows:(
10|pledge/after-follows:(N False
7|pledge/after-follows:が
8|pledge/after-follows:が陸 False
22|pledge/after-follows:で
26|pledge/after-follows:でも False
-3|pledge/after-follows:で最 False
-17|pledge/after-follows:に
6|pledge/after-follows:に5 False
-18|pledge/after-follows:には False
-6|pledge/after-follows:には True
4|pledge/after-follows:に向 False
13|pledge/after-follows:の
6|pledge/after-follows:のメ False
-18|pledge/after-follows:の合 False
-5|pledge/after-follows:の家 True
-37|pledge/after-follows:の弱 True
-5|pledge/after-follows:の指 False
-3|pledge/after-follows:の支 True
31|pledge/after-follows:の決 False
8|pledge/after-follows:の物 False
36|pledge/after-follows:の目 False
-4|pledge/after-follows:の装 False
15|pledge/after-follows:の計 False
4|pledge/after-follows:の防 True
-15|pledge/after-follows:の首 False
18|pledge/after-follows:は
14|pledge/after-follows:は今 True
13|pledge/after-follows:は年 True
-17|pledge/after-follows:も
-3|pledge/after-follows:も参 False
-8|pledge/after-follows:も将 True
-4|pledge/after-follows:也
-4|pledge/after-follows:也一 True
-43|pledge/after-follows:会
-43|pledge/after-follows:会持 False
12|pledge/after-follows:在
12|pledge/after-follows:在海 True
-3|pledge/after-follows:应
-3|pledge/after-follows:应以 True
-8|pledge/after-follows:承
-8|pledge/after-follows:承诺 False
6|pledge/after-follows:掏
6|pledge/after-follows:掏5 True
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
-9|pledge/after-follows:経
-9|pledge/after-follows:経済 False
-5|pledge/after-follows:表
-5|pledge/after-follows:表示 True
-43|pledge/after-leads:%:
-4|pledge/after-leads:%;
-3|pledge/after-leads:%と
34|pledge/after-leads:%は
14|pledge/after-leads:%是
-9|pledge/after-leads:%的
5|pledge/after-leads:,比
-4|pledge/after-leads:,连
-3|pledge/after-leads:、「
4|pledge/after-leads:」_
-9|pledge/after-leads:」に
-29|pledge/after-leads:」は
4|pledge/after-leads:ある
-7|pledge/after-leads:い、
35|pledge/after-leads:いう
-15|pledge/after-leads:いて
13|pledge/after-leads:げる
34|pledge/after-leads:した
10|pledge/after-leads:すと
-13|pledge/after-leads:する
-6|pledge/after-leads:て、
-20|pledge/after-leads:て「
-37|pledge/after-leads:で、
13|pledge/after-leads:は、
-8|pledge/after-leads:へ_
37|pledge/after-leads:もと
-8|pledge/after-leads:れ、
16|pledge/after-leads:を、
-5|pledge/after-leads:代、
-3|pledge/after-leads:拠「
-5|pledge/after-leads:标,
-3|pledge/after-leads:样,
-4|pledge/after-leads:標_
12|pledge/after-leads:者由
6|pledge/after-leads:话要
12|pledge/after:agent False
8|pledge/after:agent True
26|pledge/after:named False
-45|pledge/after:named True
-10|pledge/after:patient False
-4|pledge/after:patient True
5|pledge/asks
5|pledge/before-commas:0 0
4|pledge/before-commas:0 1
-5|pledge/before-commas:1 0
-14|pledge/before-commas:1 1
17|pledge/before-commas:2 0
18|pledge/before-commas:2 1
-15|pledge/before-commas:2 2
-4|pledge/before-commas:3 2
-24|pledge/before-far:1 0
9|pledge/before-far:18 0
6|pledge/before-far:18 1
49|pledge/before-far:36 0
13|pledge/before-far:36 1
-11|pledge/before-far:36 2
7|pledge/before-far:4 0
-26|pledge/before-far:9 0
3|pledge/before-far:far 0
-11|pledge/before-far:far 1
-8|pledge/before-far:far 2
4|pledge/before-follows-rank:) 0 0
16|pledge/before-follows-rank:2 0 0
-6|pledge/before-follows-rank:2 1 0
-12|pledge/before-follows-rank:2 1 1
4|pledge/before-follows-rank:2 2 1
3|pledge/before-follows-rank:3 1 0
-9|pledge/before-follows-rank:5 0 0
10|pledge/before-follows-rank:6 1 0
4|pledge/before-follows-rank:: 0 0
9|pledge/before-follows-rank:、 0 0
-4|pledge/before-follows-rank:、 1 0
10|pledge/before-follows-rank:、 2 0
-4|pledge/before-follows-rank:「 0 0
6|pledge/before-follows-rank:「 1 0
22|pledge/before-follows-rank:が 0 0
-6|pledge/before-follows-rank:が 1 1
-5|pledge/before-follows-rank:で 1 0
8|pledge/before-follows-rank:と 1 0
-10|pledge/before-follows-rank:に 0 0
-11|pledge/before-follows-rank:に 1 1
15|pledge/before-follows-rank:の 0 0
38|pledge/before-follows-rank:は 0 0
11|pledge/before-follows-rank:は 0 1
-9|pledge/before-follows-rank:は 1 0
-13|pledge/before-follows-rank:は 1 1
-4|pledge/before-follows-rank:は 1 2
3|pledge/before-follows-rank:も 0 0
-16|pledge/before-follows-rank:一 0 0
8|pledge/before-follows-rank:与 1 0
10|pledge/before-follows-rank:与 1 1
-8|pledge/before-follows-rank:之 1 0
-9|pledge/before-follows-rank:事 0 0
-7|pledge/before-follows-rank:亦 0 0
9|pledge/before-follows-rank:亦 0 1
3|pledge/before-follows-rank:今 0 0
3|pledge/before-follows-rank:今 0 1
6|pledge/before-follows-rank:今 1 0
13|pledge/before-follows-rank:会 0 0
-4|pledge/before-follows-rank:军 0 0
-4|pledge/before-follows-rank:军 0 1
-3|pledge/before-follows-rank:军 1 1
15|pledge/before-follows-rank:决 0 0
4|pledge/before-follows-rank:则 0 1
-11|pledge/before-follows-rank:加 0 0
-4|pledge/before-follows-rank:原 0 0
3|pledge/before-follows-rank:去 0 1
14|pledge/before-follows-rank:去 1 1
3|pledge/before-follows-rank:各 0 0
-19|pledge/before-follows-rank:同 0 0
8|pledge/before-follows-rank:周 0 0
-23|pledge/before-follows-rank:和 1 0
5|pledge/before-follows-rank:嘴 0 0
-6|pledge/before-follows-rank:国 0 0
9|pledge/before-follows-rank:国 0 1
-20|pledge/before-follows-rank:国 1 0
6|pledge/before-follows-rank:国 1 1
3|pledge/before-follows-rank:在 0 0
-3|pledge/before-follows-rank:在 1 0
-4|pledge/before-follows-rank:在 1 1
-4|pledge/before-follows-rank:均 0 0
-17|pledge/before-follows-rank:基 0 0
8|pledge/before-follows-rank:外 0 0
-7|pledge/before-follows-rank:外 2 0
3|pledge/before-follows-rank:夹 2 2
-6|pledge/before-follows-rank:嫌 0 0
3|pledge/before-follows-rank:孤 0 0
-31|pledge/before-follows-rank:安 0 0
-3|pledge/before-follows-rank:安 1 0
9|pledge/before-follows-rank:宣 0 0
4|pledge/before-follows-rank:将 0 0
3|pledge/before-follows-rank:将 0 2
7|pledge/before-follows-rank:将 1 0
10|pledge/before-follows-rank:已 0 0
5|pledge/before-follows-rank:已 1 0
6|pledge/before-follows-rank:幹 0 0
-36|pledge/before-follows-rank:幹 1 0
8|pledge/before-follows-rank:总 0 0
4|pledge/before-follows-rank:恢 0 0
-3|pledge/before-follows-rank:成 0 0
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
-7|pledge/before-follows-rank:标 0 0
-4|pledge/before-follows-rank:标 0 1
-8|pledge/before-follows-rank:正 1 1
3|pledge/before-follows-rank:此 0 0
3|pledge/before-follows-rank:每 0 0
5|pledge/before-follows-rank:氏 0 0
7|pledge/before-follows-rank:氏 0 1
3|pledge/before-follows-rank:海 0 0
3|pledge/before-follows-rank:海 1 0
10|pledge/before-follows-rank:的 0 0
6|pledge/before-follows-rank:目 0 0
7|pledge/before-follows-rank:社 0 0
-4|pledge/before-follows-rank:社 0 1
-16|pledge/before-follows-rank:算 0 1
-6|pledge/before-follows-rank:経 0 1
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
-13|pledge/before-follows-rank:途 0 0
5|pledge/before-follows-rank:通 0 0
-12|pledge/before-follows-rank:都 0 0
4|pledge/before-follows-rank:重 0 0
-5|pledge/before-follows-rank:長 1 0
-14|pledge/before-follows-rank:防 0 0
4|pledge/before-follows-rank:随 0 0
5|pledge/before-follows-rank:首 0 1
8|pledge/before-follows-rank:首 1 0
7|pledge/before-follows-rank:首 1 1
5|pledge/before-follows:)
7|pledge/before-follows:)が
6|pledge/before-follows:)が国防
-3|pledge/before-follows:)の20
3|pledge/before-follows:,把
3|pledge/before-follows:,把防卫
3|pledge/before-follows:,称5%
-5|pledge/before-follows:,该
-5|pledge/before-follows:,该国坚
6|pledge/before-follows:2%
3|pledge/before-follows:2%以上
-7|pledge/before-follows:2%的标
4|pledge/before-follows:2%的目
3|pledge/before-follows:2%目标
-9|pledge/before-follows:20
-6|pledge/before-follows:2023
8|pledge/before-follows:2035
4|pledge/before-follows:26
4|pledge/before-follows:26日发
4|pledge/before-follows:3
3|pledge/before-follows:31
3|pledge/before-follows:31国领
-10|pledge/before-follows:5
-10|pledge/before-follows:5%
10|pledge/before-follows:6
10|pledge/before-follows:6月
10|pledge/before-follows:6月宣布
13|pledge/before-follows:、
10|pledge/before-follows:、ス
10|pledge/before-follows:、スウェ
6|pledge/before-follows:、国
6|pledge/before-follows:、国防費
-4|pledge/before-follows:「5
-4|pledge/before-follows:「5%は
-3|pledge/before-follows:「日
-3|pledge/before-follows:「日本の
10|pledge/before-follows:「跟
10|pledge/before-follows:「跟随川
15|pledge/before-follows:が
-3|pledge/before-follows:が2
-4|pledge/before-follows:が29年
9|pledge/before-follows:が3
6|pledge/before-follows:が3.5
6|pledge/before-follows:が35年
7|pledge/before-follows:が国
7|pledge/before-follows:が国防費
-7|pledge/before-follows:が求
-7|pledge/before-follows:が求める
-5|pledge/before-follows:が目
-5|pledge/before-follows:が目標と
4|pledge/before-follows:が防
4|pledge/before-follows:が防衛費
-3|pledge/before-follows:で
12|pledge/before-follows:でさ
5|pledge/before-follows:です
5|pledge/before-follows:ですらG
-14|pledge/before-follows:では
-5|pledge/before-follows:で開
-5|pledge/before-follows:で開かれ
7|pledge/before-follows:と
8|pledge/before-follows:とエ
8|pledge/before-follows:とエスト
-21|pledge/before-follows:に
6|pledge/before-follows:に2
6|pledge/before-follows:に2%を
-8|pledge/before-follows:につ
-8|pledge/before-follows:について
3|pledge/before-follows:に約
3|pledge/before-follows:に約束さ
-17|pledge/before-follows:に義
-17|pledge/before-follows:に義務付
-4|pledge/before-follows:に課
9|pledge/before-follows:の
11|pledge/before-follows:の1
11|pledge/before-follows:の1・5
6|pledge/before-follows:の2
3|pledge/before-follows:の2%は
5|pledge/before-follows:の2%目
-3|pledge/before-follows:の3
-7|pledge/before-follows:の3カ国
4|pledge/before-follows:の3・5
-27|pledge/before-follows:の5
-36|pledge/before-follows:の5%と
6|pledge/before-follows:の5%合
7|pledge/before-follows:の「
6|pledge/before-follows:の「2%
6|pledge/before-follows:のう
6|pledge/before-follows:のうちG
9|pledge/before-follows:のマ
9|pledge/before-follows:のマジャ
-10|pledge/before-follows:の侵
-10|pledge/before-follows:の侵攻を
-5|pledge/before-follows:の同
-5|pledge/before-follows:の同盟が
-3|pledge/before-follows:の報
-3|pledge/before-follows:の報道官
-3|pledge/before-follows:の多くの
-5|pledge/before-follows:の安
-3|pledge/before-follows:の安全保
5|pledge/before-follows:の現
5|pledge/before-follows:の現在の
20|pledge/before-follows:の目
17|pledge/before-follows:の目標で
3|pledge/before-follows:の目標は
-4|pledge/before-follows:の防
-3|pledge/before-follows:の防衛費
24|pledge/before-follows:は
11|pledge/before-follows:は2
6|pledge/before-follows:は2.4
4|pledge/before-follows:は201
-3|pledge/before-follows:は24年
3|pledge/before-follows:は3
-4|pledge/before-follows:はG
-4|pledge/before-follows:はGDP
-5|pledge/before-follows:はN
-5|pledge/before-follows:はNAT
-3|pledge/before-follows:は、
-6|pledge/before-follows:はい
-6|pledge/before-follows:はいずれ
8|pledge/before-follows:はウ
8|pledge/before-follows:はウクラ
10|pledge/before-follows:は今
5|pledge/before-follows:は今年と
4|pledge/before-follows:は今年度
-4|pledge/before-follows:は公
-4|pledge/before-follows:は公約で
5|pledge/before-follows:は削
5|pledge/before-follows:は削減後
-4|pledge/before-follows:は参
-4|pledge/before-follows:は参院選
9|pledge/before-follows:は国
9|pledge/before-follows:は国防費
5|pledge/before-follows:は来
3|pledge/before-follows:も
-16|pledge/before-follows:一
4|pledge/before-follows:一咬
4|pledge/before-follows:一咬牙,
-21|pledge/before-follows:一年
-21|pledge/before-follows:一年前在
19|pledge/before-follows:与
5|pledge/before-follows:与丹
5|pledge/before-follows:与丹麦亦
10|pledge/before-follows:与加
10|pledge/before-follows:与加拿大
4|pledge/before-follows:与挪
4|pledge/before-follows:与挪威:
-4|pledge/before-follows:为3
-8|pledge/before-follows:之
-9|pledge/before-follows:之声
-5|pledge/before-follows:之声)立
-4|pledge/before-follows:之声中文
-10|pledge/before-follows:事
-10|pledge/before-follows:事務
-10|pledge/before-follows:事務総長
10|pledge/before-follows:今
3|pledge/before-follows:今天
7|pledge/before-follows:今年
3|pledge/before-follows:今年军费
3|pledge/before-follows:今年将拿
5|pledge/before-follows:今年将达
9|pledge/before-follows:今年已达
-3|pledge/before-follows:今年才刚
-10|pledge/before-follows:今年的核
14|pledge/before-follows:会
6|pledge/before-follows:会前
6|pledge/before-follows:会前松口
7|pledge/before-follows:会遵
7|pledge/before-follows:会遵守5
-11|pledge/before-follows:军
-11|pledge/before-follows:军费
3|pledge/before-follows:军费20
-13|pledge/before-follows:军费3.
-3|pledge/before-follows:军费占G
-4|pledge/before-follows:军费实际
4|pledge/before-follows:军费将很
3|pledge/before-follows:军费正向
15|pledge/before-follows:决
15|pledge/before-follows:决定
14|pledge/before-follows:决定每年
4|pledge/before-follows:则
4|pledge/before-follows:则只
4|pledge/before-follows:则只有1
-3|pledge/before-follows:则说
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
7|pledge/before-follows:周
7|pledge/before-follows:周二
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
-11|pledge/before-follows:国防
-29|pledge/before-follows:国防大臣
14|pledge/before-follows:国防相は
5|pledge/before-follows:国防費、
5|pledge/before-follows:国防部次
-14|pledge/before-follows:国防部長
3|pledge/before-follows:国防部长
-4|pledge/before-follows:在
3|pledge/before-follows:在美
3|pledge/before-follows:在美国施
-11|pledge/before-follows:在飞
-11|pledge/before-follows:在飞机上
-4|pledge/before-follows:均
-4|pledge/before-follows:均承
-4|pledge/before-follows:均承诺明
-17|pledge/before-follows:基
-17|pledge/before-follows:基準
-22|pledge/before-follows:基準の3
3|pledge/before-follows:外
6|pledge/before-follows:外相
-3|pledge/before-follows:外长
-7|pledge/before-follows:外长会时
-6|pledge/before-follows:嫌
-6|pledge/before-follows:嫌2
-6|pledge/before-follows:嫌2%太
3|pledge/before-follows:孤
3|pledge/before-follows:孤立
3|pledge/before-follows:孤立せず
-34|pledge/before-follows:安
-3|pledge/before-follows:安全
-3|pledge/before-follows:安全保障
-31|pledge/before-follows:安卡
-31|pledge/before-follows:安卡拉峰
9|pledge/before-follows:宣
9|pledge/before-follows:宣布
4|pledge/before-follows:宣布保留
14|pledge/before-follows:将
7|pledge/before-follows:将按
7|pledge/before-follows:将按照美
3|pledge/before-follows:将援
3|pledge/before-follows:将援外从
13|pledge/before-follows:已
6|pledge/before-follows:已经
3|pledge/before-follows:已经决定
3|pledge/before-follows:已经向美
-30|pledge/before-follows:幹
-30|pledge/before-follows:幹部
-30|pledge/before-follows:幹部は「
10|pledge/before-follows:总
-4|pledge/before-follows:总理卡拉
9|pledge/before-follows:总统
6|pledge/before-follows:总统宣示
3|pledge/before-follows:总统普拉
4|pledge/before-follows:恢
4|pledge/before-follows:恢复
4|pledge/before-follows:恢复义务
-3|pledge/before-follows:成
15|pledge/before-follows:承
22|pledge/before-follows:承认
22|pledge/before-follows:承认,到
-7|pledge/before-follows:承诺
-7|pledge/before-follows:承诺20
-3|pledge/before-follows:承诺将国
9|pledge/before-follows:把
7|pledge/before-follows:把国
6|pledge/before-follows:把国防支
-8|pledge/before-follows:接
-9|pledge/before-follows:接受
-9|pledge/before-follows:接受专访
-4|pledge/before-follows:支
-4|pledge/before-follows:支援
-4|pledge/before-follows:支援国の
15|pledge/before-follows:政
8|pledge/before-follows:政府
-11|pledge/before-follows:政府がN
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
-7|pledge/before-follows:正在
-8|pledge/before-follows:正在研究
3|pledge/before-follows:此前一周
3|pledge/before-follows:每
3|pledge/before-follows:每年
3|pledge/before-follows:每年用于
12|pledge/before-follows:氏
12|pledge/before-follows:氏は
11|pledge/before-follows:氏は「2
5|pledge/before-follows:海
5|pledge/before-follows:海牙
3|pledge/before-follows:海牙承诺
11|pledge/before-follows:的
11|pledge/before-follows:的3
11|pledge/before-follows:的3.5
6|pledge/before-follows:目
5|pledge/before-follows:目標
-4|pledge/before-follows:社会
-4|pledge/before-follows:社会科学
7|pledge/before-follows:社民
7|pledge/before-follows:社民党主
-16|pledge/before-follows:算
-6|pledge/before-follows:経
-6|pledge/before-follows:経済
-6|pledge/before-follows:経済新聞
3|pledge/before-follows:総
-21|pledge/before-follows:而
-21|pledge/before-follows:而言
-21|pledge/before-follows:而言\"没
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
-16|pledge/before-follows:说
-3|pledge/before-follows:说\"
-3|pledge/before-follows:说\"够了
-12|pledge/before-follows:说,
-17|pledge/before-follows:说,2%
3|pledge/before-follows:说,3.
-43|pledge/before-follows:谈
-43|pledge/before-follows:谈5
-43|pledge/before-follows:谈5%:
4|pledge/before-follows:财
4|pledge/before-follows:财政
9|pledge/before-follows:过
9|pledge/before-follows:过去
9|pledge/before-follows:过去2%
-13|pledge/before-follows:途
-13|pledge/before-follows:途中
-13|pledge/before-follows:途中对记
5|pledge/before-follows:通
5|pledge/before-follows:通过
5|pledge/before-follows:通过国防
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
-17|pledge/before-follows:防长
-3|pledge/before-follows:防长:3
-14|pledge/before-follows:防长德梅
5|pledge/before-follows:随
3|pledge/before-follows:随即
3|pledge/before-follows:随即表示
21|pledge/before-follows:首
24|pledge/before-follows:首相
-5|pledge/before-follows:首相に面
3|pledge/before-follows:首相は2
3|pledge/before-follows:首相は3
12|pledge/before-follows:首相は9
7|pledge/before-follows:首相は、
-20|pledge/before-follows:首相は「
4|pledge/before-follows:首相は来
7|pledge/before-follows:首相弗里
8|pledge/before-follows:首相德韦
-3|pledge/before-follows:首都
-3|pledge/before-follows:首都维尔
35|pledge/before-leads:
3|pledge/before-leads:\"
3|pledge/before-leads:%,
7|pledge/before-leads:%、
-21|pledge/before-leads:%对
-5|pledge/before-leads:(
20|pledge/before-leads:)
48|pledge/before-leads:,
-5|pledge/before-leads:,依
10|pledge/before-leads:,称
-3|pledge/before-leads:/
3|pledge/before-leads:0で
-17|pledge/before-leads::
5|pledge/before-leads:;
6|pledge/before-leads:O)
-24|pledge/before-leads:Oが
9|pledge/before-leads:P】
-4|pledge/before-leads:、
-28|pledge/before-leads:、「
-15|pledge/before-leads:「
15|pledge/before-leads:】
-9|pledge/before-leads:が
3|pledge/before-leads:けて
-15|pledge/before-leads:し、
-11|pledge/before-leads:する
-4|pledge/before-leads:た
5|pledge/before-leads:て
5|pledge/before-leads:で
13|pledge/before-leads:で、
-6|pledge/before-leads:と
-12|pledge/before-leads:と、
18|pledge/before-leads:の
-6|pledge/before-leads:は、
9|pledge/before-leads:は「
3|pledge/before-leads:める
-7|pledge/before-leads:る
-4|pledge/before-leads:れた
7|pledge/before-leads:を
5|pledge/before-leads:を、
-6|pledge/before-leads:アと
-14|pledge/before-leads:アの
-3|pledge/before-leads:アは
-9|pledge/before-leads:ク・
-3|pledge/before-leads:ズ
14|pledge/before-leads:ダの
14|pledge/before-leads:ツの
-3|pledge/before-leads:プ
-3|pledge/before-leads:ルズ
-6|pledge/before-leads:ン、
8|pledge/before-leads:ンの
-3|pledge/before-leads:ンプ
-6|pledge/before-leads:・
-11|pledge/before-leads:一个
-11|pledge/before-leads:与
3|pledge/before-leads:乐见
7|pledge/before-leads:书长
-3|pledge/before-leads:二在
4|pledge/before-leads:于
-3|pledge/before-leads:会/
3|pledge/before-leads:低于
-13|pledge/before-leads:依
4|pledge/before-leads:元
8|pledge/before-leads:兑现
6|pledge/before-leads:党は
-14|pledge/before-leads:全
-13|pledge/before-leads:到
-7|pledge/before-leads:加
-7|pledge/before-leads:参加
3|pledge/before-leads:参照
8|pledge/before-leads:向
-23|pledge/before-leads:和
3|pledge/before-leads:国が
-11|pledge/before-leads:国与
-17|pledge/before-leads:国和
-31|pledge/before-leads:在
14|pledge/before-leads:声)
-20|pledge/before-leads:外长
-4|pledge/before-leads:宛和
-11|pledge/before-leads:室长
-21|pledge/before-leads:对
3|pledge/before-leads:将
3|pledge/before-leads:年起
3|pledge/before-leads:并将
11|pledge/before-leads:府が
-13|pledge/before-leads:往
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
5|pledge/before-leads:構(
10|pledge/before-leads:欧洲
6|pledge/before-leads:步向
10|pledge/before-leads:洲
-6|pledge/before-leads:湾の
3|pledge/before-leads:照
8|pledge/before-leads:现
13|pledge/before-leads:理
-31|pledge/before-leads:理在
-5|pledge/before-leads:的
3|pledge/before-leads:相「
-6|pledge/before-leads:相は
-10|pledge/before-leads:看齐
-13|pledge/before-leads:瞻:
14|pledge/before-leads:示,
-3|pledge/before-leads:社)
11|pledge/before-leads:称
4|pledge/before-leads:称,
4|pledge/before-leads:称赞
7|pledge/before-leads:统
3|pledge/before-leads:网)
-6|pledge/before-leads:胁,
3|pledge/before-leads:见
-3|pledge/before-leads:言,
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
-13|pledge/before-leads:飞往
-10|pledge/before-leads:齐
6|pledge/before-opens:False agent
-25|pledge/before-opens:False patient
19|pledge/before-opens:True agent
9|pledge/before-opens:True named
46|pledge/before-rank:0 0 agent
36|pledge/before-rank:0 0 named
-14|pledge/before-rank:0 0 patient
15|pledge/before-rank:0 1 agent
25|pledge/before-rank:0 1 named
-6|pledge/before-rank:0 2 named
-12|pledge/before-rank:1 0 agent
-37|pledge/before-rank:1 0 named
-19|pledge/before-rank:1 1 agent
-4|pledge/before-rank:1 1 named
-12|pledge/before-rank:1 1 patient
-4|pledge/before-rank:1 2 agent
-3|pledge/before-rank:1 2 named
-3|pledge/before-rank:3 0 named
25|pledge/before:agent
9|pledge/before:named
-25|pledge/before:patient
-31|pledge/class-main:ALLIES ALLIES
-25|pledge/class-main:ALLIES JPN
-12|pledge/class-main:ALLIES land
-6|pledge/class-main:ALLIES member
-12|pledge/class-main:CHN JPN
-15|pledge/class-main:EU NATO
-51|pledge/class-main:JPN JPN
7|pledge/class-main:JPN KOR
13|pledge/class-main:JPN land
5|pledge/class-main:JPN member
9|pledge/class-main:KOR JPN
3|pledge/class-main:KOR KOR
12|pledge/class-main:NATO ALLIES
44|pledge/class-main:NATO JPN
-8|pledge/class-main:NATO KOR
20|pledge/class-main:NATO NATO
-6|pledge/class-main:NATO TWN
10|pledge/class-main:NATO foe
-14|pledge/class-main:NATO land
18|pledge/class-main:NATO member
8|pledge/class-main:TWN JPN
15|pledge/class-main:TWN TWN
-3|pledge/class-main:USA KOR
-11|pledge/class-main:USA NATO
-11|pledge/class-main:USA TWN
-3|pledge/class-main:USA member
-14|pledge/class-main:foe JPN
-8|pledge/class-main:foe foe
-4|pledge/class-main:foe member
11|pledge/class-main:land JPN
-3|pledge/class-main:land NATO
7|pledge/class-main:land land
19|pledge/class-main:member ALLIES
29|pledge/class-main:member JPN
11|pledge/class-main:member NATO
5|pledge/class-main:member land
-8|pledge/class-main:member member
-30|pledge/class-named:ALLIES ALLIES others-named
-3|pledge/class-named:ALLIES JPN nobody-named
-23|pledge/class-named:ALLIES JPN others-named
-10|pledge/class-named:ALLIES land others-named
-6|pledge/class-named:ALLIES member others-named
-4|pledge/class-named:CHN JPN nobody-named
-8|pledge/class-named:CHN JPN others-named
-15|pledge/class-named:EU NATO others-named
-5|pledge/class-named:JPN JPN nobody-named
-46|pledge/class-named:JPN JPN others-named
7|pledge/class-named:JPN KOR nobody-named
14|pledge/class-named:JPN land nobody-named
18|pledge/class-named:JPN member nobody-named
-13|pledge/class-named:JPN member others-named
9|pledge/class-named:KOR JPN others-named
4|pledge/class-named:KOR KOR nobody-named
11|pledge/class-named:NATO ALLIES others-named
46|pledge/class-named:NATO JPN others-named
-10|pledge/class-named:NATO KOR nobody-named
18|pledge/class-named:NATO NATO nobody-named
3|pledge/class-named:NATO NATO others-named
-33|pledge/class-named:NATO TWN nobody-named
27|pledge/class-named:NATO TWN others-named
10|pledge/class-named:NATO foe others-named
-19|pledge/class-named:NATO land nobody-named
5|pledge/class-named:NATO land others-named
35|pledge/class-named:NATO member nobody-named
-17|pledge/class-named:NATO member others-named
8|pledge/class-named:TWN JPN nobody-named
33|pledge/class-named:TWN TWN nobody-named
-18|pledge/class-named:TWN TWN others-named
12|pledge/class-named:USA JPN nobody-named
-11|pledge/class-named:USA JPN others-named
-3|pledge/class-named:USA KOR others-named
-11|pledge/class-named:USA NATO others-named
-11|pledge/class-named:USA TWN others-named
-3|pledge/class-named:USA member others-named
-14|pledge/class-named:foe JPN others-named
-8|pledge/class-named:foe foe others-named
-4|pledge/class-named:foe member others-named
10|pledge/class-named:land JPN others-named
-3|pledge/class-named:land NATO others-named
7|pledge/class-named:land land nobody-named
19|pledge/class-named:member ALLIES others-named
-7|pledge/class-named:member JPN nobody-named
36|pledge/class-named:member JPN others-named
-17|pledge/class-named:member NATO nobody-named
28|pledge/class-named:member NATO others-named
5|pledge/class-named:member land others-named
-52|pledge/class-named:member member nobody-named
44|pledge/class-named:member member others-named
-33|pledge/class-shape:ALLIES half
-44|pledge/class-shape:ALLIES whole
-7|pledge/class-shape:CHN half
-6|pledge/class-shape:CHN whole
-15|pledge/class-shape:EU whole
-29|pledge/class-shape:JPN half
7|pledge/class-shape:JPN whole
50|pledge/class-shape:KOR half
-4|pledge/class-shape:KOR tenth
-31|pledge/class-shape:KOR whole
30|pledge/class-shape:NATO half
-22|pledge/class-shape:NATO tenth
67|pledge/class-shape:NATO whole
28|pledge/class-shape:TWN whole
-4|pledge/class-shape:USA half
-25|pledge/class-shape:USA whole
-29|pledge/class-shape:foe whole
-5|pledge/class-shape:land half
10|pledge/class-shape:land tenth
12|pledge/class-shape:land whole
19|pledge/class-shape:member tenth
36|pledge/class-shape:member whole
-15|pledge/class-value:ALLIES 2
-32|pledge/class-value:ALLIES 3.5
-28|pledge/class-value:ALLIES 5
-11|pledge/class-value:EU 2
-4|pledge/class-value:EU 5
26|pledge/class-value:NATO 1.5
48|pledge/class-value:NATO 2
-10|pledge/class-value:NATO 2.1
-22|pledge/class-value:NATO 2.5
-24|pledge/class-value:NATO 3
26|pledge/class-value:NATO 3.5
-3|pledge/class-value:NATO 4
-4|pledge/class-value:NATO 4.8
47|pledge/class-value:NATO 5
-12|pledge/class-value:USA 2
-8|pledge/class-value:USA 3
-4|pledge/class-value:USA 3.5
13|pledge/class-value:USA 4
-18|pledge/class-value:USA 5
-79|pledge/class:ALLIES
-13|pledge/class:CHN
-16|pledge/class:EU
-24|pledge/class:JPN
15|pledge/class:KOR
74|pledge/class:NATO
26|pledge/class:TWN
-30|pledge/class:USA
-27|pledge/class:foe
17|pledge/class:land
57|pledge/class:member
-13|pledge/known-for:ALLIES 2035
-12|pledge/known-for:ALLIES 3.5 2035
3|pledge/known-for:AUS 2 2020/2021
3|pledge/known-for:AUS 2020/2021
8|pledge/known-for:AUS 2033
3|pledge/known-for:AUS 2033/2034
8|pledge/known-for:AUS 3 2033
8|pledge/known-for:BEL 2025
5|pledge/known-for:BEL 2035
8|pledge/known-for:BEL 3.5 2025
5|pledge/known-for:BEL 3.5 2035
-4|pledge/known-for:CAN 2 2025
13|pledge/known-for:CAN 2 2032
19|pledge/known-for:CAN 2 FY2025
-4|pledge/known-for:CAN 2025
-10|pledge/known-for:CAN 2026
13|pledge/known-for:CAN 2032
19|pledge/known-for:CAN 2035
-10|pledge/known-for:CAN 3.5 2026
8|pledge/known-for:CAN 3.5 2035
11|pledge/known-for:CAN 5 2035
19|pledge/known-for:CAN FY2025
11|pledge/known-for:DEU 2 2024
12|pledge/known-for:DEU 2024
24|pledge/known-for:DEU 2029
-4|pledge/known-for:DEU 2030
-23|pledge/known-for:DEU 2035
25|pledge/known-for:DEU 3.5 2029
-4|pledge/known-for:DEU 3.5 2035
-19|pledge/known-for:DEU 5 2035
7|pledge/known-for:DNK 2026
6|pledge/known-for:DNK 3 2026
-7|pledge/known-for:DNK 3.4 2026
9|pledge/known-for:DNK 3.5 2026
12|pledge/known-for:ESP 2 2025
12|pledge/known-for:ESP 2025
-3|pledge/known-for:ESP 2026
-5|pledge/known-for:ESP 2035
-5|pledge/known-for:ESP 5 2035
-4|pledge/known-for:EST 2025
-4|pledge/known-for:EST 3 2025
13|pledge/known-for:EST+LTU 2026
13|pledge/known-for:EST+LTU 5 2026
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
-14|pledge/known-for:FRA 5 2035
8|pledge/known-for:GBR 2.5 2027
3|pledge/known-for:GBR 2.5 2030
8|pledge/known-for:GBR 2027
3|pledge/known-for:GBR 2030
9|pledge/known-for:HUN 2035
9|pledge/known-for:HUN 5 2035
7|pledge/known-for:ITA 2 2025
-14|pledge/known-for:ITA 2025
6|pledge/known-for:ITA 2035
9|pledge/known-for:ITA 3.5 2035
-21|pledge/known-for:ITA 5 2025
-3|pledge/known-for:ITA 5 2035
-9|pledge/known-for:JPN 2 2024
6|pledge/known-for:JPN 2 2027
-12|pledge/known-for:JPN 2 2028
-4|pledge/known-for:JPN 2 FY2023
9|pledge/known-for:JPN 2 FY2025
40|pledge/known-for:JPN 2 FY2027
4|pledge/known-for:JPN 2.5 FY2030
-9|pledge/known-for:JPN 2024
5|pledge/known-for:JPN 2027
-12|pledge/known-for:JPN 2028
-3|pledge/known-for:JPN 2033
-5|pledge/known-for:JPN 2035
-3|pledge/known-for:JPN 3 2033
3|pledge/known-for:JPN 3 FY2030
3|pledge/known-for:JPN 3 FY2032
-3|pledge/known-for:JPN 3.5 2035
15|pledge/known-for:JPN 3.5 FY2035
-4|pledge/known-for:JPN FY2023
9|pledge/known-for:JPN FY2025
40|pledge/known-for:JPN FY2027
7|pledge/known-for:JPN FY2030
4|pledge/known-for:JPN FY2032
15|pledge/known-for:JPN FY2035
-7|pledge/known-for:KOR 2 FY2027
5|pledge/known-for:KOR 2035
5|pledge/known-for:KOR 3.5 2035
-7|pledge/known-for:KOR FY2027
4|pledge/known-for:LTU 2026
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
-11|pledge/known-for:NATO 2 2027
-3|pledge/known-for:NATO 2 2028
-13|pledge/known-for:NATO 2 2032
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
-15|pledge/known-for:NATO 2032
31|pledge/known-for:NATO 2035
-4|pledge/known-for:NATO 3.5 2025
8|pledge/known-for:NATO 3.5 2026
-21|pledge/known-for:NATO 3.5 2029
-5|pledge/known-for:NATO 3.5 2030
20|pledge/known-for:NATO 3.5 2035
-15|pledge/known-for:NATO 3.5 FY2035
-4|pledge/known-for:NATO 4.8 2026
21|pledge/known-for:NATO 5 2025
-15|pledge/known-for:NATO 5 2026
-27|pledge/known-for:NATO 5 2030
10|pledge/known-for:NATO 5 2035
4|pledge/known-for:NATO FY2023
-27|pledge/known-for:NATO FY2025
-32|pledge/known-for:NATO FY2027
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
11|pledge/known-for:POL 2026
7|pledge/known-for:POL 4.8 2026
5|pledge/known-for:POL 5 2026
-6|pledge/known-for:SWE 2026
5|pledge/known-for:SWE 2030
-4|pledge/known-for:SWE 3.5 2026
5|pledge/known-for:SWE 3.5 2030
3|pledge/known-for:TWN 2025
4|pledge/known-for:TWN 2026
29|pledge/known-for:TWN 2030
-6|pledge/known-for:TWN 2035
3|pledge/known-for:TWN 3 2025
29|pledge/known-for:TWN 5 2030
-6|pledge/known-for:TWN 5 2035
-14|pledge/known:ALLIES 2
-5|pledge/known:ALLIES 2 2018
-5|pledge/known:ALLIES 2 2024
-7|pledge/known:ALLIES 2 to-2021
-5|pledge/known:ALLIES 2 to-2024
-32|pledge/known:ALLIES 3.5
-31|pledge/known:ALLIES 3.5 2026
-32|pledge/known:ALLIES 3.5 since-2025
-28|pledge/known:ALLIES 5
-28|pledge/known:ALLIES 5 2025
-28|pledge/known:ALLIES 5 since-2025
-65|pledge/known:ALLIES since-2025
-7|pledge/known:ALLIES to-2021
-6|pledge/known:ALLIES to-2024
5|pledge/known:AUS 2
3|pledge/known:AUS 2 2011
4|pledge/known:AUS 2 2016
3|pledge/known:AUS 2 to-2013
4|pledge/known:AUS 2 to-2021
8|pledge/known:AUS 2.4
6|pledge/known:AUS 2.4 2025
8|pledge/known:AUS 2.4 since-2025
8|pledge/known:AUS 3
8|pledge/known:AUS 3 2026
8|pledge/known:AUS 3 since-2025
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
14|pledge/known:BEL 2 2026
14|pledge/known:BEL 2 since-2025
15|pledge/known:BEL 3.5
15|pledge/known:BEL 3.5 2025
15|pledge/known:BEL 3.5 since-2025
30|pledge/known:BEL since-2025
18|pledge/known:CAN 2
-4|pledge/known:CAN 2 2023
13|pledge/known:CAN 2 2024
14|pledge/known:CAN 2 2025
-4|pledge/known:CAN 2 2026
10|pledge/known:CAN 2 since-2025
9|pledge/known:CAN 2 to-2024
13|pledge/known:CAN 5
17|pledge/known:CAN 5 2025
-4|pledge/known:CAN 5 2026
13|pledge/known:CAN 5 since-2025
20|pledge/known:CAN since-2025
9|pledge/known:CAN to-2024
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
-13|pledge/known:CHN since-2025
-15|pledge/known:DEU 2
-14|pledge/known:DEU 2 2012
10|pledge/known:DEU 2 2017
14|pledge/known:DEU 2 2022
7|pledge/known:DEU 2 2023
-14|pledge/known:DEU 2 2024
-21|pledge/known:DEU 2 2025
-20|pledge/known:DEU 2 since-2025
-14|pledge/known:DEU 2 to-2013
12|pledge/known:DEU 2 to-2021
7|pledge/known:DEU 2 to-2024
21|pledge/known:DEU 3.5
15|pledge/known:DEU 3.5 2025
6|pledge/known:DEU 3.5 2026
21|pledge/known:DEU 3.5 since-2025
9|pledge/known:DEU 5
-3|pledge/known:DEU 5 2025
12|pledge/known:DEU 5 2026
9|pledge/known:DEU 5 since-2025
6|pledge/known:DEU since-2025
-14|pledge/known:DEU to-2013
14|pledge/known:DEU to-2021
7|pledge/known:DEU to-2024
-5|pledge/known:DEU+NLD 3.5
-5|pledge/known:DEU+NLD 3.5 2025
-5|pledge/known:DEU+NLD 3.5 since-2025
-5|pledge/known:DEU+NLD since-2025
-17|pledge/known:DNK 2
-17|pledge/known:DNK 2 2024
-17|pledge/known:DNK 2 to-2024
9|pledge/known:DNK 3
9|pledge/known:DNK 3 2025
9|pledge/known:DNK 3 since-2025
-7|pledge/known:DNK 3.4
-7|pledge/known:DNK 3.4 2025
-7|pledge/known:DNK 3.4 since-2025
3|pledge/known:DNK since-2025
-17|pledge/known:DNK to-2024
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
-6|pledge/known:EST 3
-4|pledge/known:EST 3 2024
-4|pledge/known:EST 3 to-2024
3|pledge/known:EST 5.4
3|pledge/known:EST 5.4 2025
3|pledge/known:EST 5.4 since-2025
-4|pledge/known:EST since-2025
-10|pledge/known:EST to-2024
31|pledge/known:EST+LTU 5
31|pledge/known:EST+LTU 5 2025
31|pledge/known:EST+LTU 5 since-2025
31|pledge/known:EST+LTU since-2025
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
-4|pledge/known:FRA 2.5 2025
-4|pledge/known:FRA 3 2025
4|pledge/known:FRA 3.5
5|pledge/known:FRA 3.5 2026
4|pledge/known:FRA 3.5 since-2025
29|pledge/known:FRA 5
29|pledge/known:FRA 5 2026
29|pledge/known:FRA 5 since-2025
34|pledge/known:FRA since-2025
-11|pledge/known:GBR 2
5|pledge/known:GBR 2 2010
-4|pledge/known:GBR 2 2015
-10|pledge/known:GBR 2 2025
-10|pledge/known:GBR 2 since-2025
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
-6|pledge/known:GBR since-2025
5|pledge/known:GBR to-2013
-4|pledge/known:GBR to-2021
16|pledge/known:GBR to-2024
-5|pledge/known:GRC 2
-4|pledge/known:GRC 2 2025
-4|pledge/known:GRC 2 since-2025
-4|pledge/known:GRC since-2025
10|pledge/known:HUN 5
10|pledge/known:HUN 5 2026
10|pledge/known:HUN 5 since-2025
8|pledge/known:HUN since-2025
5|pledge/known:IDN 1.5
3|pledge/known:IDN 1.5 2026
5|pledge/known:IDN 1.5 since-2025
5|pledge/known:IDN since-2025
-4|pledge/known:IND since-2025
-13|pledge/known:ITA 2
-11|pledge/known:ITA 2 2025
-3|pledge/known:ITA 2 2026
-13|pledge/known:ITA 2 since-2025
-10|pledge/known:ITA 3.5
-18|pledge/known:ITA 3.5 2025
9|pledge/known:ITA 3.5 2026
-10|pledge/known:ITA 3.5 since-2025
-19|pledge/known:ITA 5
26|pledge/known:ITA 5 2025
-45|pledge/known:ITA 5 2026
-19|pledge/known:ITA 5 since-2025
-43|pledge/known:ITA since-2025
-16|pledge/known:JPN 1.5
-16|pledge/known:JPN 1.5 2025
-16|pledge/known:JPN 1.5 since-2025
75|pledge/known:JPN 2
-37|pledge/known:JPN 2 2018
-22|pledge/known:JPN 2 2022
26|pledge/known:JPN 2 2023
27|pledge/known:JPN 2 2024
30|pledge/known:JPN 2 2025
52|pledge/known:JPN 2 2026
82|pledge/known:JPN 2 since-2025
-38|pledge/known:JPN 2 to-2021
31|pledge/known:JPN 2 to-2024
5|pledge/known:JPN 2.5
3|pledge/known:JPN 2.5 2026
5|pledge/known:JPN 2.5 since-2025
-4|pledge/known:JPN 3
-7|pledge/known:JPN 3 2025
3|pledge/known:JPN 3 2026
-4|pledge/known:JPN 3 since-2025
-18|pledge/known:JPN 3.5
-64|pledge/known:JPN 3.5 2025
25|pledge/known:JPN 3.5 2026
21|pledge/known:JPN 3.5 2027
-18|pledge/known:JPN 3.5 since-2025
-12|pledge/known:JPN 4
-12|pledge/known:JPN 4 1990
-12|pledge/known:JPN 4 to-1999
-48|pledge/known:JPN 5
-33|pledge/known:JPN 5 2025
-14|pledge/known:JPN 5 2026
-48|pledge/known:JPN 5 since-2025
-12|pledge/known:JPN to-1999
-38|pledge/known:JPN to-2021
31|pledge/known:JPN to-2024
-4|pledge/known:JPN+KOR 2
-3|pledge/known:KOR 1.5
-3|pledge/known:KOR 1.5 2025
-3|pledge/known:KOR 1.5 since-2025
-12|pledge/known:KOR 2
-12|pledge/known:KOR 2 2025
-12|pledge/known:KOR 2 since-2025
-4|pledge/known:KOR 2.4
-4|pledge/known:KOR 2.4 since-2025
-4|pledge/known:KOR 3
-4|pledge/known:KOR 3 since-2025
50|pledge/known:KOR 3.5
29|pledge/known:KOR 3.5 2025
21|pledge/known:KOR 3.5 2026
50|pledge/known:KOR 3.5 since-2025
-15|pledge/known:KOR 5
-10|pledge/known:KOR 5 2025
-5|pledge/known:KOR 5 2026
-15|pledge/known:KOR 5 since-2025
13|pledge/known:KOR since-2025
-10|pledge/known:LTU 2
5|pledge/known:LTU 2 2014
-3|pledge/known:LTU 2 2023
-12|pledge/known:LTU 2 2026
-12|pledge/known:LTU 2 since-2025
5|pledge/known:LTU 2 to-2021
-3|pledge/known:LTU 2 to-2024
9|pledge/known:LTU 5-6
7|pledge/known:LTU 5-6 2025
9|pledge/known:LTU 5-6 since-2025
-5|pledge/known:LTU since-2025
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
6|pledge/known:LVA to-2024
26|pledge/known:NATO 1.5
17|pledge/known:NATO 1.5 2025
11|pledge/known:NATO 1.5 2026
28|pledge/known:NATO 1.5 since-2025
48|pledge/known:NATO 2
-5|pledge/known:NATO 2 2010
15|pledge/known:NATO 2 2012
-4|pledge/known:NATO 2 2014
6|pledge/known:NATO 2 2015
-8|pledge/known:NATO 2 2016
-8|pledge/known:NATO 2 2017
42|pledge/known:NATO 2 2018
8|pledge/known:NATO 2 2022
-23|pledge/known:NATO 2 2023
40|pledge/known:NATO 2 2024
7|pledge/known:NATO 2 2025
-21|pledge/known:NATO 2 2026
-14|pledge/known:NATO 2 since-2025
8|pledge/known:NATO 2 to-2013
29|pledge/known:NATO 2 to-2021
25|pledge/known:NATO 2 to-2024
-10|pledge/known:NATO 2.1
-8|pledge/known:NATO 2.1 2025
-10|pledge/known:NATO 2.1 since-2025
-22|pledge/known:NATO 2.5
-8|pledge/known:NATO 2.5 2024
-6|pledge/known:NATO 2.5 2025
-5|pledge/known:NATO 2.5 2026
-12|pledge/known:NATO 2.5 since-2025
-8|pledge/known:NATO 2.5 to-2024
-24|pledge/known:NATO 3
-7|pledge/known:NATO 3 2022
-9|pledge/known:NATO 3 2026
-11|pledge/known:NATO 3 since-2025
-3|pledge/known:NATO 3 to-2013
-10|pledge/known:NATO 3 to-2024
26|pledge/known:NATO 3.5
51|pledge/known:NATO 3.5 2025
-6|pledge/known:NATO 3.5 2026
-18|pledge/known:NATO 3.5 2027
26|pledge/known:NATO 3.5 since-2025
-3|pledge/known:NATO 4
-4|pledge/known:NATO 4.8
-4|pledge/known:NATO 4.8 2025
-4|pledge/known:NATO 4.8 since-2025
50|pledge/known:NATO 5
42|pledge/known:NATO 5 2025
8|pledge/known:NATO 5 2026
50|pledge/known:NATO 5 since-2025
-3|pledge/known:NATO 5-6
-3|pledge/known:NATO 5-6 since-2025
41|pledge/known:NATO since-2025
3|pledge/known:NATO to-2013
27|pledge/known:NATO to-2021
5|pledge/known:NATO to-2024
-11|pledge/known:NOR 1.5
-11|pledge/known:NOR 1.5 2026
-11|pledge/known:NOR 1.5 since-2025
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
7|pledge/known:PHL 2
4|pledge/known:PHL 2 2024
4|pledge/known:PHL 2 2025
3|pledge/known:PHL 2 since-2025
4|pledge/known:PHL 2 to-2024
-3|pledge/known:PHL 3.5
-3|pledge/known:PHL 3.5 2025
-3|pledge/known:PHL 3.5 since-2025
4|pledge/known:PHL to-2024
-35|pledge/known:POL 2
-6|pledge/known:POL 2 2024
-9|pledge/known:POL 2 2025
-20|pledge/known:POL 2 2026
-29|pledge/known:POL 2 since-2025
-6|pledge/known:POL 2 to-2024
-17|pledge/known:POL 3.5
-4|pledge/known:POL 3.5 2025
-13|pledge/known:POL 3.5 2026
-17|pledge/known:POL 3.5 since-2025
8|pledge/known:POL 4.8
6|pledge/known:POL 4.8 2025
8|pledge/known:POL 4.8 since-2025
8|pledge/known:POL 5
6|pledge/known:POL 5 2025
8|pledge/known:POL 5 since-2025
-31|pledge/known:POL since-2025
-7|pledge/known:POL to-2024
18|pledge/known:PRT 2
18|pledge/known:PRT 2 2026
18|pledge/known:PRT 2 since-2025
-17|pledge/known:PRT 5
-15|pledge/known:PRT 5 2025
-17|pledge/known:PRT 5 since-2025
-10|pledge/known:RUS 3
-10|pledge/known:RUS 3 2026
-10|pledge/known:RUS 3 since-2025
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
-31|pledge/known:SWE 2
-30|pledge/known:SWE 2 2024
-30|pledge/known:SWE 2 to-2024
9|pledge/known:SWE 3
10|pledge/known:SWE 3 2026
9|pledge/known:SWE 3 since-2025
10|pledge/known:SWE 3.5
8|pledge/known:SWE 3.5 2025
10|pledge/known:SWE 3.5 since-2025
17|pledge/known:SWE since-2025
-30|pledge/known:SWE to-2024
-10|pledge/known:TUR 5
-10|pledge/known:TUR 5 2026
-10|pledge/known:TUR 5 since-2025
-11|pledge/known:TUR since-2025
-12|pledge/known:TWN 2
-9|pledge/known:TWN 2 2026
-11|pledge/known:TWN 2 since-2025
19|pledge/known:TWN 3
8|pledge/known:TWN 3 2012
8|pledge/known:TWN 3 2025
9|pledge/known:TWN 3 since-2025
9|pledge/known:TWN 3 to-2013
21|pledge/known:TWN 5
6|pledge/known:TWN 5 2025
15|pledge/known:TWN 5 2026
21|pledge/known:TWN 5 since-2025
16|pledge/known:TWN since-2025
9|pledge/known:TWN to-2013
-6|pledge/known:UKR 2
-5|pledge/known:UKR 2 2025
-5|pledge/known:UKR 2 since-2025
-5|pledge/known:UKR since-2025
-12|pledge/known:USA 2
-3|pledge/known:USA 2 2025
-6|pledge/known:USA 2 2026
-9|pledge/known:USA 2 since-2025
-8|pledge/known:USA 3
-5|pledge/known:USA 3 2012
-5|pledge/known:USA 3 to-2013
-4|pledge/known:USA 3.5
-3|pledge/known:USA 3.5 2025
-4|pledge/known:USA 3.5 since-2025
13|pledge/known:USA 4
13|pledge/known:USA 4 1990
13|pledge/known:USA 4 to-1999
-18|pledge/known:USA 5
-12|pledge/known:USA 5 2025
-6|pledge/known:USA 5 2026
-18|pledge/known:USA 5 since-2025
-35|pledge/known:USA since-2025
13|pledge/known:USA to-1999
-6|pledge/known:USA to-2013
11|pledge/last-kind:demand True
32|pledge/last-kind:denial False
-12|pledge/last-kind:denial True
-39|pledge/last-kind:level False
6|pledge/last-kind:level True
5|pledge/last-kind:other False
31|pledge/last-kind:pledge False
21|pledge/last-kind:pledge True
-10|pledge/last-kind:proposal False
-10|pledge/last-kind:proposal True
69|pledge/last:before nobody-named
-49|pledge/last:before others-named
19|pledge/last:here nobody-named
-3|pledge/last:here others-named
37|pledge/main:nobody-named
7|pledge/main:others-named
17|pledge/named:1
-3|pledge/named:2
33|pledge/named:3
6|pledge/right-before:)が国防費を
3|pledge/right-before:,称
8|pledge/right-before:2035年
6|pledge/right-before:、国防費
-5|pledge/right-before:「
-3|pledge/right-before:「日本の
6|pledge/right-before:が
6|pledge/right-before:に
3|pledge/right-before:については、
3|pledge/right-before:に約束させた
-4|pledge/right-before:の
7|pledge/right-before:の「
5|pledge/right-before:の目標である
3|pledge/right-before:の目標は
7|pledge/right-before:は
5|pledge/right-before:は削減後も
7|pledge/right-before:会遵守
-13|pledge/right-before:军费
-3|pledge/right-before:则说,
-5|pledge/right-before:原定的
5|pledge/right-before:嘴上说
6|pledge/right-before:国内生产总值
-16|pledge/right-before:基準の
-6|pledge/right-before:嫌
-6|pledge/right-before:杜思克说,
4|pledge/right-before:氏は「
3|pledge/right-before:海牙承诺的
10|pledge/right-before:的
3|pledge/right-before:的3.5%加
5|pledge/right-before:目標の
-3|pledge/right-before:見習え」…
-13|pledge/right-before:说,
-43|pledge/right-before:谈
9|pledge/right-before:过去
-13|pledge/right-before:都已表态支持
-11|pledge/right-before:都拿
-3|pledge/right-before:防长:
5|pledge/right-before:首相は、まず
9|pledge/ruled
19|pledge/ruled:as_before_in_sentence
-39|pledge/ruled:as_in_the_sentence_before
9|pledge/ruled:clause_before_it
5|pledge/ruled:its_money
15|pledge/ruled:main_spender
-11|pledge/ruled:named_after_patient
28|pledge/ruled:named_before
-25|pledge/ruled:named_in_clause
3|pledge/ruled:named_in_clause_patient
4|pledge/ruled:named_right_before
-8|pledge/ruled:owner
7|pledge/ruled:the_same_country
-15|pledge/same-figure-of-another
15|pledge/same-figure-of-it
73|pledge/subject:nobody-named
6|pledge/subject:others-named
14|pledge/title
-7|pledge/told-of:0
9|pledge/told-of:1
5|pledge/told-of:2
-6|pledge/told-of:3
-14|pledge/unnamed
-34|pledge/unnamed-beside-others
3|proposal/after-far:1 False
11|proposal/after-far:18 True
-5|proposal/after-far:4 True
-5|proposal/after-far:9 True
-3|proposal/after-follows:の
-3|proposal/after-follows:のよ True
-17|proposal/after-follows:は
-18|proposal/after-follows:は今 False
-9|proposal/after-follows:も
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
4|proposal/after-follows:氏
-6|proposal/after-follows:氏側 False
-3|proposal/after-follows:的
-3|proposal/after-follows:的选 True
-14|proposal/after-follows:自
-14|proposal/after-follows:自己 True
9|proposal/after-follows:财
9|proposal/after-follows:财政 False
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
-18|proposal/after:agent False
-8|proposal/after:agent True
15|proposal/after:named False
10|proposal/after:named True
14|proposal/asks
-5|proposal/before-commas:0 0
9|proposal/before-commas:0 1
17|proposal/before-commas:1 0
7|proposal/before-commas:1 1
6|proposal/before-commas:1 2
-22|proposal/before-commas:2 0
5|proposal/before-commas:2 1
-7|proposal/before-commas:3 1
-8|proposal/before-commas:3 2
22|proposal/before-far:1 0
-30|proposal/before-far:18 0
-5|proposal/before-far:36 1
-3|proposal/before-far:36 2
8|proposal/before-far:4 0
-15|proposal/before-far:9 0
6|proposal/before-far:9 1
3|proposal/before-far:far 0
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
-5|proposal/before-follows-rank:に 0 0
9|proposal/before-follows-rank:に 0 1
-9|proposal/before-follows-rank:の 0 0
-4|proposal/before-follows-rank:の 0 1
6|proposal/before-follows-rank:の 1 0
6|proposal/before-follows-rank:の 2 2
-25|proposal/before-follows-rank:は 0 0
-6|proposal/before-follows-rank:は 1 1
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
11|proposal/before-follows-rank:各 1 1
5|proposal/before-follows-rank:各 1 2
12|proposal/before-follows-rank:国 1 0
-8|proposal/before-follows-rank:国 1 2
7|proposal/before-follows-rank:在 1 0
-6|proposal/before-follows-rank:外 0 0
10|proposal/before-follows-rank:大 0 0
-6|proposal/before-follows-rank:大 1 0
8|proposal/before-follows-rank:学 0 0
-6|proposal/before-follows-rank:广 1 0
5|proposal/before-follows-rank:建 0 1
4|proposal/before-follows-rank:总 0 0
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
-3|proposal/before-follows-rank:里 0 0
-13|proposal/before-follows-rank:长 0 0
3|proposal/before-follows-rank:随 0 0
4|proposal/before-follows-rank:首 0 0
-4|proposal/before-follows:)
7|proposal/before-follows:,
8|proposal/before-follows:,却
8|proposal/before-follows:,却还要
-6|proposal/before-follows::
-7|proposal/before-follows::不
-7|proposal/before-follows::不花5
7|proposal/before-follows:が
-4|proposal/before-follows:が2
-4|proposal/before-follows:が2%に
7|proposal/before-follows:が3
7|proposal/before-follows:が3・5
6|proposal/before-follows:が、
6|proposal/before-follows:が、防衛
-4|proposal/before-follows:が隣
-4|proposal/before-follows:が隣にい
13|proposal/before-follows:で
7|proposal/before-follows:では
7|proposal/before-follows:では、国
8|proposal/before-follows:と
9|proposal/before-follows:とフ
9|proposal/before-follows:とフラン
3|proposal/before-follows:に
9|proposal/before-follows:に1
3|proposal/before-follows:に3
3|proposal/before-follows:に3.5
-5|proposal/before-follows:に向
-5|proposal/before-follows:に向き合
-4|proposal/before-follows:に言
-4|proposal/before-follows:に言われ
-3|proposal/before-follows:の
7|proposal/before-follows:の3
7|proposal/before-follows:の3.5
5|proposal/before-follows:の5
5|proposal/before-follows:の5%に
-3|proposal/before-follows:のハ
-3|proposal/before-follows:のハーグ
-5|proposal/before-follows:の国
-3|proposal/before-follows:の国防費
-10|proposal/before-follows:の基
-10|proposal/before-follows:の基準を
-8|proposal/before-follows:の核
-6|proposal/before-follows:の核には
-11|proposal/before-follows:の水
-11|proposal/before-follows:の水準を
3|proposal/before-follows:の目
5|proposal/before-follows:の目標を
-7|proposal/before-follows:の算
-7|proposal/before-follows:の算定方
8|proposal/before-follows:の負
8|proposal/before-follows:の負担増
15|proposal/before-follows:の防
15|proposal/before-follows:の防衛費
3|proposal/before-follows:の首
3|proposal/before-follows:の首脳会
-33|proposal/before-follows:は
-7|proposal/before-follows:は1
-8|proposal/before-follows:は1・5
-4|proposal/before-follows:は2・5
-4|proposal/before-follows:は3%を
9|proposal/before-follows:は3.5
-5|proposal/before-follows:は3・5
-25|proposal/before-follows:は7
-25|proposal/before-follows:は7日、
-6|proposal/before-follows:は、
-7|proposal/before-follows:は、国防
3|proposal/before-follows:は国
-4|proposal/before-follows:は国内総
7|proposal/before-follows:は国防費
-4|proposal/before-follows:も3.3
-6|proposal/before-follows:並
-6|proposal/before-follows:並み
-5|proposal/before-follows:並み2%
-11|proposal/before-follows:主
-11|proposal/before-follows:主席
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
8|proposal/before-follows:军费增至
5|proposal/before-follows:则
9|proposal/before-follows:则主
9|proposal/before-follows:则主张修
-4|proposal/before-follows:前
-5|proposal/before-follows:前国
-4|proposal/before-follows:前国安顾
17|proposal/before-follows:各
17|proposal/before-follows:各党
17|proposal/before-follows:各党在大
4|proposal/before-follows:国
10|proposal/before-follows:国防
16|proposal/before-follows:国防相は
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
6|proposal/before-follows:大
-3|proposal/before-follows:大使
-3|proposal/before-follows:大使が務
9|proposal/before-follows:大統
5|proposal/before-follows:大統領が
4|proposal/before-follows:大統領は
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
4|proposal/before-follows:总统
3|proposal/before-follows:总统选举
-18|proposal/before-follows:提
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
-9|proposal/before-follows:有
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
13|proposal/before-leads:
-11|proposal/before-leads:%,
5|proposal/before-leads:%、
-4|proposal/before-leads:(
4|proposal/before-leads:)の
10|proposal/before-leads:,
-4|proposal/before-leads:;
11|proposal/before-leads:_
4|proposal/before-leads:、
7|proposal/before-leads:、「
-10|proposal/before-leads:「
-4|proposal/before-leads:が
-4|proposal/before-leads:し、
-4|proposal/before-leads:じ、
3|proposal/before-leads:た、
-7|proposal/before-leads:て「
19|proposal/before-leads:で、
-5|proposal/before-leads:と
5|proposal/before-leads:の
3|proposal/before-leads:は
-5|proposal/before-leads:は、
-8|proposal/before-leads:は「
-11|proposal/before-leads:や
4|proposal/before-leads:れ、
9|proposal/before-leads:スの
-25|proposal/before-leads:ツ
-25|proposal/before-leads:ルツ
17|proposal/before-leads:下,
4|proposal/before-leads:为
7|proposal/before-leads:为,
-3|proposal/before-leads:付
8|proposal/before-leads:例如
-3|proposal/before-leads:元駐
4|proposal/before-leads:出,
-5|proposal/before-leads:吁
5|proposal/before-leads:向
14|proposal/before-leads:吹让
-5|proposal/before-leads:呼吁
-5|proposal/before-leads:国と
-3|proposal/before-leads:国の
-11|proposal/before-leads:国や
-7|proposal/before-leads:在
9|proposal/before-leads:如
-6|proposal/before-leads:字;
-4|proposal/before-leads:对
6|proposal/before-leads:州
-3|proposal/before-leads:应付
6|proposal/before-leads:建议
-3|proposal/before-leads:总理
-7|proposal/before-leads:总统
8|proposal/before-leads:把
-5|proposal/before-leads:期の
-3|proposal/before-leads:東
-3|proposal/before-leads:極東
-4|proposal/before-leads:構(
6|proposal/before-leads:欧州
-7|proposal/before-leads:特在
-3|proposal/before-leads:理
8|proposal/before-leads:立_
-7|proposal/before-leads:统
8|proposal/before-leads:言把
-3|proposal/before-leads:議が
3|proposal/before-leads:认为
14|proposal/before-leads:让
6|proposal/before-leads:议
-4|proposal/before-leads:費、
5|proposal/before-leads:还向
-9|proposal/before-leads:露,
5|proposal/before-leads:領は
-3|proposal/before-leads:駐
-31|proposal/before-opens:False agent
5|proposal/before-opens:False named
19|proposal/before-opens:False patient
6|proposal/before-opens:True agent
4|proposal/before-opens:True named
-10|proposal/before-rank:0 0 agent
-8|proposal/before-rank:0 0 named
9|proposal/before-rank:0 0 patient
-7|proposal/before-rank:0 1 agent
14|proposal/before-rank:0 1 named
14|proposal/before-rank:0 1 patient
-3|proposal/before-rank:1 0 patient
-5|proposal/before-rank:1 1 agent
-4|proposal/before-rank:1 2 agent
-3|proposal/before-rank:1 2 named
6|proposal/before-rank:2 2 named
-25|proposal/before:agent
9|proposal/before:named
19|proposal/before:patient
-16|proposal/class-main:ALLIES ALLIES
-20|proposal/class-main:ALLIES JPN
8|proposal/class-main:ALLIES KOR
-3|proposal/class-main:ALLIES TWN
-6|proposal/class-main:ALLIES member
-8|proposal/class-main:CHN CHN
-5|proposal/class-main:CHN JPN
-6|proposal/class-main:CHN land
9|proposal/class-main:EU ALLIES
10|proposal/class-main:EU JPN
5|proposal/class-main:EU member
25|proposal/class-main:JPN JPN
3|proposal/class-main:JPN KOR
17|proposal/class-main:JPN TWN
-12|proposal/class-main:JPN land
-6|proposal/class-main:JPN member
-16|proposal/class-main:KOR JPN
16|proposal/class-main:KOR KOR
6|proposal/class-main:KOR TWN
-5|proposal/class-main:NATO JPN
-8|proposal/class-main:NATO KOR
16|proposal/class-main:NATO NATO
-12|proposal/class-main:NATO TWN
-5|proposal/class-main:NATO land
21|proposal/class-main:NATO member
8|proposal/class-main:TWN JPN
-4|proposal/class-main:TWN KOR
18|proposal/class-main:TWN TWN
-8|proposal/class-main:TWN land
-17|proposal/class-main:TWN member
10|proposal/class-main:USA ALLIES
8|proposal/class-main:USA CHN
14|proposal/class-main:USA JPN
-8|proposal/class-main:USA KOR
3|proposal/class-main:USA NATO
-20|proposal/class-main:USA TWN
-10|proposal/class-main:foe JPN
-8|proposal/class-main:foe KOR
3|proposal/class-main:land JPN
-4|proposal/class-main:land TWN
33|proposal/class-main:land land
-8|proposal/class-main:member ALLIES
-5|proposal/class-main:member JPN
-18|proposal/class-main:member NATO
3|proposal/class-main:member foe
4|proposal/class-main:member member
-6|proposal/class-named:ALLIES ALLIES nobody-named
-10|proposal/class-named:ALLIES ALLIES others-named
-24|proposal/class-named:ALLIES JPN nobody-named
4|proposal/class-named:ALLIES JPN others-named
10|proposal/class-named:ALLIES KOR others-named
-6|proposal/class-named:ALLIES member others-named
-8|proposal/class-named:CHN CHN others-named
-3|proposal/class-named:CHN JPN others-named
-6|proposal/class-named:CHN land others-named
9|proposal/class-named:EU ALLIES others-named
8|proposal/class-named:EU JPN nobody-named
6|proposal/class-named:EU member nobody-named
-14|proposal/class-named:JPN JPN nobody-named
39|proposal/class-named:JPN JPN others-named
3|proposal/class-named:JPN KOR others-named
13|proposal/class-named:JPN TWN nobody-named
3|proposal/class-named:JPN TWN others-named
-5|proposal/class-named:JPN land nobody-named
-7|proposal/class-named:JPN land others-named
-6|proposal/class-named:JPN member others-named
-8|proposal/class-named:KOR JPN nobody-named
-8|proposal/class-named:KOR JPN others-named
13|proposal/class-named:KOR KOR nobody-named
3|proposal/class-named:KOR KOR others-named
7|proposal/class-named:KOR TWN others-named
-6|proposal/class-named:NATO ALLIES nobody-named
8|proposal/class-named:NATO ALLIES others-named
20|proposal/class-named:NATO JPN nobody-named
-25|proposal/class-named:NATO JPN others-named
-5|proposal/class-named:NATO KOR nobody-named
-3|proposal/class-named:NATO KOR others-named
-3|proposal/class-named:NATO NATO nobody-named
19|proposal/class-named:NATO NATO others-named
-7|proposal/class-named:NATO TWN nobody-named
-5|proposal/class-named:NATO TWN others-named
-3|proposal/class-named:NATO land nobody-named
-28|proposal/class-named:NATO member nobody-named
49|proposal/class-named:NATO member others-named
3|proposal/class-named:TWN JPN nobody-named
5|proposal/class-named:TWN JPN others-named
-4|proposal/class-named:TWN KOR others-named
5|proposal/class-named:TWN TWN nobody-named
13|proposal/class-named:TWN TWN others-named
-8|proposal/class-named:TWN land others-named
-3|proposal/class-named:TWN member nobody-named
-13|proposal/class-named:TWN member others-named
10|proposal/class-named:USA ALLIES nobody-named
8|proposal/class-named:USA CHN others-named
22|proposal/class-named:USA JPN nobody-named
-8|proposal/class-named:USA JPN others-named
-6|proposal/class-named:USA KOR nobody-named
3|proposal/class-named:USA NATO others-named
-4|proposal/class-named:USA TWN nobody-named
-16|proposal/class-named:USA TWN others-named
-10|proposal/class-named:foe JPN others-named
-8|proposal/class-named:foe KOR others-named
-4|proposal/class-named:land JPN nobody-named
7|proposal/class-named:land JPN others-named
-3|proposal/class-named:land TWN nobody-named
11|proposal/class-named:land land nobody-named
23|proposal/class-named:land land others-named
-8|proposal/class-named:member ALLIES others-named
-3|proposal/class-named:member JPN others-named
3|proposal/class-named:member NATO nobody-named
-22|proposal/class-named:member NATO others-named
3|proposal/class-named:member foe others-named
27|proposal/class-named:member member nobody-named
-22|proposal/class-named:member member others-named
-13|proposal/class-shape:ALLIES half
-26|proposal/class-shape:ALLIES whole
-3|proposal/class-shape:CHN half
-16|proposal/class-shape:CHN whole
11|proposal/class-shape:EU half
11|proposal/class-shape:EU whole
12|proposal/class-shape:JPN tenth
19|proposal/class-shape:JPN whole
-6|proposal/class-shape:KOR tenth
11|proposal/class-shape:KOR whole
33|proposal/class-shape:NATO half
-22|proposal/class-shape:NATO whole
-12|proposal/class-shape:TWN half
13|proposal/class-shape:TWN whole
-11|proposal/class-shape:USA half
18|proposal/class-shape:USA whole
-4|proposal/class-shape:foe half
-15|proposal/class-shape:foe whole
13|proposal/class-shape:land half
20|proposal/class-shape:land whole
-13|proposal/class-shape:member half
-13|proposal/class-shape:member whole
-4|proposal/class-value:ALLIES 1.5
-4|proposal/class-value:ALLIES 2.5
-8|proposal/class-value:ALLIES 3
-5|proposal/class-value:ALLIES 3.5
-14|proposal/class-value:ALLIES 5
10|proposal/class-value:EU 1.5
7|proposal/class-value:EU 2
12|proposal/class-value:EU 3
-7|proposal/class-value:EU 4
15|proposal/class-value:NATO 1.5
-33|proposal/class-value:NATO 2
17|proposal/class-value:NATO 2.5
19|proposal/class-value:NATO 3
-4|proposal/class-value:NATO 5
-4|proposal/class-value:USA 1E+1
-23|proposal/class-value:USA 3
-8|proposal/class-value:USA 3.5
47|proposal/class-value:USA 5
-40|proposal/class:ALLIES
-19|proposal/class:CHN
22|proposal/class:EU
29|proposal/class:JPN
6|proposal/class:KOR
8|proposal/class:NATO
7|proposal/class:USA
-19|proposal/class:foe
33|proposal/class:land
-25|proposal/class:member
-9|proposal/known-for:ALLIES 2025
-9|proposal/known-for:ALLIES 3 2025
3|proposal/known-for:AUS 2028
3|proposal/known-for:AUS 3 2028
4|proposal/known-for:CAN 2 2030
4|proposal/known-for:CAN 2030
8|proposal/known-for:EU 2025
8|proposal/known-for:EU 3 2025
11|proposal/known-for:FRA 2030
11|proposal/known-for:FRA 3.5 2030
13|proposal/known-for:GBR 2030
13|proposal/known-for:GBR 3 2030
-3|proposal/known-for:ISR 2026
-3|proposal/known-for:ISR 3 2026
-19|proposal/known-for:JPN 1.5 2032
6|proposal/known-for:JPN 2.7 FY2030
-11|proposal/known-for:JPN 2025
-4|proposal/known-for:JPN 2026
-3|proposal/known-for:JPN 2028
-7|proposal/known-for:JPN 2030
-18|proposal/known-for:JPN 2032
-8|proposal/known-for:JPN 3 2025
-4|proposal/known-for:JPN 3 2026
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
19|proposal/known-for:NATO 1.5 2032
-4|proposal/known-for:NATO 2 2030
9|proposal/known-for:NATO 2025
-11|proposal/known-for:NATO 2030
22|proposal/known-for:NATO 2032
9|proposal/known-for:NATO 3 2025
-6|proposal/known-for:NATO 3 2030
7|proposal/known-for:NATO 3.5 FY2025
-6|proposal/known-for:NATO 3.5 FY2030
3|proposal/known-for:NATO 5 2032
7|proposal/known-for:NATO FY2025
-7|proposal/known-for:NATO FY2030
5|proposal/known-for:TWN 2024
5|proposal/known-for:TWN 5 2024
-4|proposal/known-for:USA 2024
-4|proposal/known-for:USA 5 2024
-4|proposal/known:ALLIES 1.5
-3|proposal/known:ALLIES 1.5 2025
-3|proposal/known:ALLIES 1.5 since-2025
-3|proposal/known:ALLIES 2.5
-3|proposal/known:ALLIES 3
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
-39|proposal/known:ALLIES since-2025
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
-3|proposal/known:CHN 3.5 since-2025
-8|proposal/known:CHN 5
-8|proposal/known:CHN 5 2026
-8|proposal/known:CHN 5 since-2025
-18|proposal/known:CHN since-2025
-9|proposal/known:DEU 1.5
-9|proposal/known:DEU 1.5 2025
-9|proposal/known:DEU 1.5 since-2025
-3|proposal/known:DEU 2
29|proposal/known:DEU 3
7|proposal/known:DEU 3 2024
22|proposal/known:DEU 3 2025
22|proposal/known:DEU 3 since-2025
7|proposal/known:DEU 3 to-2024
-4|proposal/known:DEU 3-3.5 2026
4|proposal/known:DEU 3.5 2024
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
10|proposal/known:EU 1.5
8|proposal/known:EU 1.5 2025
10|proposal/known:EU 1.5 since-2025
7|proposal/known:EU 2
7|proposal/known:EU 2 2025
7|proposal/known:EU 2 since-2025
12|proposal/known:EU 3
11|proposal/known:EU 3 2025
12|proposal/known:EU 3 since-2025
-7|proposal/known:EU 4
-7|proposal/known:EU 4 2025
-7|proposal/known:EU 4 since-2025
22|proposal/known:EU since-2025
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
3|proposal/known:JPN 1.2
3|proposal/known:JPN 1.2 2012
3|proposal/known:JPN 1.2 to-2013
-10|proposal/known:JPN 1.5
4|proposal/known:JPN 1.5 1978
4|proposal/known:JPN 1.5 2023
-28|proposal/known:JPN 1.5 2025
6|proposal/known:JPN 1.5 2026
-22|proposal/known:JPN 1.5 since-2025
8|proposal/known:JPN 1.5 to-1999
4|proposal/known:JPN 1.5 to-2024
29|proposal/known:JPN 2
3|proposal/known:JPN 2 1986
4|proposal/known:JPN 2 2012
3|proposal/known:JPN 2 2021
23|proposal/known:JPN 2 2022
-6|proposal/known:JPN 2 2026
-5|proposal/known:JPN 2 since-2025
3|proposal/known:JPN 2 to-1999
4|proposal/known:JPN 2 to-2013
3|proposal/known:JPN 2 to-2021
24|proposal/known:JPN 2 to-2024
-25|proposal/known:JPN 2.5 2023
6|proposal/known:JPN 2.5 2024
15|proposal/known:JPN 2.5 2025
3|proposal/known:JPN 2.5 2026
18|proposal/known:JPN 2.5 since-2025
-19|proposal/known:JPN 2.5 to-2024
6|proposal/known:JPN 2.7
6|proposal/known:JPN 2.7 2026
6|proposal/known:JPN 2.7 since-2025
12|proposal/known:JPN 3
14|proposal/known:JPN 3 2026
14|proposal/known:JPN 3 since-2025
13|proposal/known:JPN 3.5
-37|proposal/known:JPN 3.5 2025
49|proposal/known:JPN 3.5 2026
13|proposal/known:JPN 3.5 since-2025
5|proposal/known:JPN 4
5|proposal/known:JPN 4 2026
5|proposal/known:JPN 4 since-2025
-27|proposal/known:JPN 5
-12|proposal/known:JPN 5 2024
-28|proposal/known:JPN 5 2025
13|proposal/known:JPN 5 2026
-14|proposal/known:JPN 5 since-2025
-12|proposal/known:JPN 5 to-2024
-7|proposal/known:JPN 6
-7|proposal/known:JPN 6 2026
-7|proposal/known:JPN 6 since-2025
4|proposal/known:JPN since-2025
13|proposal/known:JPN to-1999
7|proposal/known:JPN to-2013
5|proposal/known:JPN to-2021
-4|proposal/known:JPN to-2024
-7|proposal/known:JPN+KOR 2.5
-7|proposal/known:JPN+KOR 2.5 2024
-7|proposal/known:JPN+KOR 2.5 to-2024
11|proposal/known:JPN+KOR 3
11|proposal/known:JPN+KOR 3 2024
11|proposal/known:JPN+KOR 3 to-2024
4|proposal/known:JPN+KOR to-2024
3|proposal/known:KOR 2 2026
3|proposal/known:KOR 2 since-2025
-6|proposal/known:KOR 2.7
-6|proposal/known:KOR 2.7 2026
-6|proposal/known:KOR 2.7 since-2025
-8|proposal/known:KOR 3 2025
8|proposal/known:KOR 3 2026
11|proposal/known:KOR 3.5 2025
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
-3|proposal/known:NATO 1.5 to-1999
-4|proposal/known:NATO 1.5 to-2024
-33|proposal/known:NATO 2
-3|proposal/known:NATO 2 2021
-20|proposal/known:NATO 2 2022
-4|proposal/known:NATO 2 2024
-3|proposal/known:NATO 2 2025
-5|proposal/known:NATO 2 since-2025
-3|proposal/known:NATO 2 to-2021
-25|proposal/known:NATO 2 to-2024
19|proposal/known:NATO 2.5
25|proposal/known:NATO 2.5 2023
5|proposal/known:NATO 2.5 2024
-8|proposal/known:NATO 2.5 2025
-3|proposal/known:NATO 2.5 2026
-11|proposal/known:NATO 2.5 since-2025
30|proposal/known:NATO 2.5 to-2024
-9|proposal/known:NATO 3
6|proposal/known:NATO 3 2024
-5|proposal/known:NATO 3 2025
-7|proposal/known:NATO 3 2026
-13|proposal/known:NATO 3 since-2025
4|proposal/known:NATO 3 to-2024
28|proposal/known:NATO 3-3.5
30|proposal/known:NATO 3-3.5 2025
28|proposal/known:NATO 3-3.5 since-2025
-3|proposal/known:NATO 3.5 2024
29|proposal/known:NATO 3.5 2025
-24|proposal/known:NATO 3.5 2026
4|proposal/known:NATO 3.5 since-2025
-3|proposal/known:NATO 3.5 to-2024
-4|proposal/known:NATO 5
10|proposal/known:NATO 5 2025
-15|proposal/known:NATO 5 2026
-4|proposal/known:NATO 5 since-2025
17|proposal/known:NATO since-2025
-4|proposal/known:NATO to-1999
-5|proposal/known:NATO to-2021
8|proposal/known:NLD 3.5
8|proposal/known:NLD 3.5 2025
8|proposal/known:NLD 3.5 since-2025
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
4|proposal/known:PHL 3
4|proposal/known:PHL 3 2025
4|proposal/known:PHL 3 since-2025
11|proposal/known:PHL since-2025
-3|proposal/known:PHL to-2024
-16|proposal/known:POL 3
-5|proposal/known:POL 3 2024
-11|proposal/known:POL 3 2025
-11|proposal/known:POL 3 since-2025
-5|proposal/known:POL 3 to-2024
9|proposal/known:POL 4
10|proposal/known:POL 4 2025
9|proposal/known:POL 4 since-2025
5|proposal/known:POL 5
5|proposal/known:POL 5 2025
5|proposal/known:POL 5 since-2025
-7|proposal/known:POL to-2024
-5|proposal/known:PRK 4
-4|proposal/known:PRK 4 2026
-5|proposal/known:PRK 4 since-2025
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
-9|proposal/known:TWN 3 2024
-8|proposal/known:TWN 3 2025
-7|proposal/known:TWN 3 2026
-14|proposal/known:TWN 3 since-2025
-3|proposal/known:TWN 3 to-2024
-5|proposal/known:TWN 3.5
-3|proposal/known:TWN 3.5 2025
-5|proposal/known:TWN 3.5 since-2025
18|proposal/known:TWN 5
16|proposal/known:TWN 5 2024
18|proposal/known:TWN 5 to-2024
-16|proposal/known:TWN since-2025
-6|proposal/known:TWN to-2013
18|proposal/known:TWN to-2024
-4|proposal/known:USA 1E+1
-3|proposal/known:USA 1E+1 2024
-3|proposal/known:USA 1E+1 to-2024
-23|proposal/known:USA 3
-3|proposal/known:USA 3 2023
-9|proposal/known:USA 3 2024
-7|proposal/known:USA 3 2025
-3|proposal/known:USA 3 2026
-10|proposal/known:USA 3 since-2025
-13|proposal/known:USA 3 to-2024
-8|proposal/known:USA 3.5
-7|proposal/known:USA 3.5 2025
-7|proposal/known:USA 3.5 since-2025
47|proposal/known:USA 5
-4|proposal/known:USA 5 2024
38|proposal/known:USA 5 2025
14|proposal/known:USA 5 2026
52|proposal/known:USA 5 since-2025
-5|proposal/known:USA 5 to-2024
30|proposal/known:USA since-2025
-21|proposal/known:USA to-2024
19|proposal/last-kind:cap False
-14|proposal/last-kind:demand False
9|proposal/last-kind:demand True
-4|proposal/last-kind:level False
3|proposal/last-kind:other False
-8|proposal/last-kind:pledge False
20|proposal/last-kind:pledge True
6|proposal/last-kind:proposal False
-20|proposal/last-kind:proposal True
3|proposal/last:before nobody-named
-15|proposal/last:here nobody-named
27|proposal/last:here others-named
28|proposal/main:nobody-named
35|proposal/main:others-named
-16|proposal/named:1
11|proposal/named:2
11|proposal/named:3
-7|proposal/right-before::不花
7|proposal/right-before:が
-4|proposal/right-before:が隣にいる。
9|proposal/right-before:とフランスは
3|proposal/right-before:に
12|proposal/right-before:の
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
-3|proposal/right-before:里有人主张
3|proposal/right-before:随后也提出
42|proposal/ruled
12|proposal/ruled:as_in_the_sentence_before
-54|proposal/ruled:main_spender
5|proposal/ruled:named_before_patient
27|proposal/ruled:named_in_clause
9|proposal/ruled:named_in_clause_patient
18|proposal/ruled:named_right_before
8|proposal/ruled:own_budget
9|proposal/ruled:owner
3|proposal/ruled:subject_before
4|proposal/ruled:the_same_country
12|proposal/same-figure-of-another
-12|proposal/same-figure-of-it
3|proposal/subject:nobody-named
-4|proposal/subject:others-named
77|proposal/title
-14|proposal/told-of:0
-22|proposal/told-of:1
11|proposal/told-of:2
25|proposal/told-of:3
5|proposal/unnamed
-11|proposal/unnamed-beside-others
"""
